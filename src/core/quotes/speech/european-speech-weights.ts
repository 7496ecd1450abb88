/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	1 13	2-3 40	4-7 49	8+ 36
alone|first|	1 -8	2-3 -12	4-7 41	8+ 18
alone|inside|	1 -9	2-3 -15	8+ 10
best-gap|according-to|according|gap|according-to|,;|	4-7 27
best-gap|according-to|according|gap|according-to|,cs|	4-7 21
best-gap|according-to|according|gap|according-to|,c|	2-3 10
best-gap|according-to|according|gap|according-to|,q|	2-3 -10
best-gap|according-to|according|gap|according-to|,sc|	4-7 11	8+ 13
best-gap|according-to|according|gap|according-to|,s|	2-3 -10	4-7 -10	8+ 6
best-gap|according-to|according|gap|according-to|,|	2-3 7	4-7 27	8+ 15
best-gap|according-to|according|gap|according-to|;c|	4-7 15
best-gap|according-to|according|gap|according-to|;|	2-3 20
best-gap|according-to|according|gap|according-to|c,|	2-3 12
best-gap|according-to|according|gap|according-to|c|	2-3 18	4-7 20
best-gap|according-to|according|gap|according-to|q,s|	4-7 11
best-gap|according-to|according|gap|according-to|s,c|	4-7 9
best-gap|according-to|according|gap|according-to|s,|	4-7 18
best-gap|according-to|according|gap|according-to||	1 -17	2-3 11	8+ 7
best-gap|colon|naked||	2-3 -6	4-7 28	8+ 26
best-gap|named-before|naked||	2-3 42	8+ 26
best-gap|named-nearby|naked||	4-7 7	8+ 15
best-gap|paragraph-before|according|gap|paragraph-before|,c|	8+ 6
best-gap|paragraph-before|direct|gap|paragraph-before|,;c|	8+ 8
best-gap|paragraph-before|judging|gap|paragraph-before||	4-7 17
best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 9	4-7 7
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 12
best-gap|paragraph-before|saying|gap|paragraph-before||	1 -12	4-7 15
best-gap|paragraph-before|shared|gap|paragraph-before|,c|	2-3 14
best-gap|paragraph-before|thinking|gap|paragraph-before|q,|	8+ 15
best-gap|possessor|naked||	1 8	2-3 -23	4-7 -10
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|,s|	4-7 11
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;|	2-3 13
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|c|	1 11
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -15	2-3 -24	4-7 -13	8+ 17
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker|,|	1 -11
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -17
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,c|	1 -15
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 15
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 10	2-3 -21	4-7 19
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;|	4-7 12
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|q,c|	2-3 -6
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -13	2-3 8	4-7 24	8+ 35
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,s|	4-7 -18
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 18	4-7 -8
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|;|	2-3 -18
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|c|	1 -15
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|qc|	1 -13
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|s|	1 -16	2-3 -12
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 6	2-3 -11	4-7 21
best-gap|quote-then-speaker|passive|gap|quote-then-speaker|,s|	2-3 -15
best-gap|quote-then-speaker|passive|gap|quote-then-speaker||	1 -14
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -11
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,;|	1 -6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,qs|	4-7 -15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 6	2-3 21	8+ 8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -14	8+ 14
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|cs|	2-3 -14
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	1 -14	4-7 16
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	1 -10	2-3 -10	4-7 16
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -14	4-7 22	8+ 20
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -13	4-7 6
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,cs|	4-7 -11
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	4-7 13
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|;|	2-3 -19
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|s,|	1 -13
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 6	2-3 14	4-7 12	8+ 20
best-gap|quote-then-verb|judging|gap|quote-then-verb|,sc|	4-7 -8
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 10	2-3 9	4-7 9	8+ 7
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 8
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -12	2-3 -18	4-7 -15
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 27	8+ 9
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -19	2-3 -10
best-gap|quote-then-verb|saying|gap|quote-then-verb|,c|	2-3 -10
best-gap|quote-then-verb|saying|gap|quote-then-verb|,q|	8+ 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -9
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 -8	4-7 15	8+ 7
best-gap|quote-then-verb|saying|gap|quote-then-verb|;q,|	2-3 -16
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	1 -8	2-3 11
best-gap|quote-then-verb|saying|gap|quote-then-verb|c,|	2-3 22
best-gap|quote-then-verb|saying|gap|quote-then-verb|cq|	2-3 -19
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -16	2-3 15	4-7 25	8+ 18
best-gap|sentence-after|according|gap|sentence-after|s,|	2-3 -17
best-gap|sentence-after|apposed|gap|sentence-after||	2-3 -14	8+ 6
best-gap|sentence-after|direct|gap|sentence-after|,s|	8+ -15
best-gap|sentence-after|direct|gap|sentence-after|s|	1 14
best-gap|sentence-after|direct|gap|sentence-after||	1 -18	4-7 12	8+ 25
best-gap|sentence-after|judging|gap|sentence-after|;,s|	8+ 9
best-gap|sentence-after|judging|gap|sentence-after||	4-7 19
best-gap|sentence-after|saying|gap|sentence-after|,s|	2-3 -9
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 24
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 11
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -9	4-7 -20	8+ 32
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 8
best-gap|sentence-before|according|gap|sentence-before|,;|	8+ 11
best-gap|sentence-before|according|gap|sentence-before|,c|	2-3 -16
best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 16
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 21	8+ 16
best-gap|sentence-before|according|gap|sentence-before|q;c|	2-3 -9
best-gap|sentence-before|according|gap|sentence-before|s|	2-3 -19
best-gap|sentence-before|according|gap|sentence-before||	1 10
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 6
best-gap|sentence-before|apposition|gap|sentence-before|qs|	2-3 -12
best-gap|sentence-before|direct|gap|sentence-before|,;|	2-3 8
best-gap|sentence-before|direct|gap|sentence-before|,c|	2-3 -21
best-gap|sentence-before|direct|gap|sentence-before|,q|	2-3 -16
best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 9
best-gap|sentence-before|direct|gap|sentence-before|,|	2-3 -16
best-gap|sentence-before|direct|gap|sentence-before|;q,|	1 14
best-gap|sentence-before|direct|gap|sentence-before|;|	4-7 17
best-gap|sentence-before|direct|gap|sentence-before|c,|	4-7 -8
best-gap|sentence-before|direct|gap|sentence-before|c|	1 -14
best-gap|sentence-before|direct|gap|sentence-before|q,|	2-3 -21
best-gap|sentence-before|direct|gap|sentence-before|qc|	2-3 22
best-gap|sentence-before|direct|gap|sentence-before|sc,|	1 18
best-gap|sentence-before|direct|gap|sentence-before|sq|	1 -17	4-7 15
best-gap|sentence-before|direct|gap|sentence-before||	1 -14	4-7 -12	8+ 26
best-gap|sentence-before|judging|gap|sentence-before|;q|	1 -6
best-gap|sentence-before|judging|gap|sentence-before|q,c|	4-7 -14
best-gap|sentence-before|judging|gap|sentence-before|q;|	2-3 -12
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -12
best-gap|sentence-before|judging|gap|sentence-before|sq,|	4-7 23
best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 9
best-gap|sentence-before|relative|gap|sentence-before||	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,;|	2-3 -20	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -8	2-3 15	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 19	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|,sq|	1 -18	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 -16	2-3 -24	4-7 31
best-gap|sentence-before|saying|gap|sentence-before|,|	1 -12	2-3 -10	4-7 30	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -13
best-gap|sentence-before|saying|gap|sentence-before|;|	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 12	4-7 16
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 25
best-gap|sentence-before|saying|gap|sentence-before|cq|	4-7 -15
best-gap|sentence-before|saying|gap|sentence-before|cs,|	4-7 20
best-gap|sentence-before|saying|gap|sentence-before|cs|	2-3 23
best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -16	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|q,s|	2-3 20
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -10
best-gap|sentence-before|saying|gap|sentence-before|qc,s|	2-3 25
best-gap|sentence-before|saying|gap|sentence-before|qcs|	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|q|	4-7 15	8+ 20
best-gap|sentence-before|saying|gap|sentence-before|s,c|	4-7 23
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -9	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 18	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|scq,|	4-7 -17
best-gap|sentence-before|saying|gap|sentence-before|scq|	2-3 -10
best-gap|sentence-before|saying|gap|sentence-before|sc|	2-3 -14	4-7 6
best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|sq;,|	2-3 -9
best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 16
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -16	4-7 7	8+ 27
best-gap|sentence-before|saying|gap|sentence-before||	1 -23	2-3 39	4-7 33	8+ 17
best-gap|sentence-before|thinking|gap|sentence-before|s|	8+ 20
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 8	8+ 18
best-gap|signature|naked||	1 -18	2-3 -30	4-7 6	8+ 24
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,;|	4-7 11
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,cs|	1 -10
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -11
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -17	2-3 12	8+ 8
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	1 12	2-3 19	8+ 16
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c,|	2-3 19
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 11	4-7 15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 6	2-3 -20	8+ 20
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,qs|	4-7 16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -8	4-7 23
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 15	2-3 26	4-7 -7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -23	2-3 -24	8+ 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	1 -10	2-3 15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 13	8+ 22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	2-3 -11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	2-3 -20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,|	1 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	2-3 -11	4-7 14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s;|	2-3 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sc|	1 -11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -25	2-3 16	4-7 7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -33	4-7 16	8+ -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 -8	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	2-3 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 11	4-7 23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;,|	4-7 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,c|	1 -17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,|	1 -20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -9	2-3 8	4-7 13	8+ 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -18	2-3 -17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,;|	8+ 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,s|	1 -12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -24	2-3 -26
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc,|	1 -20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs,|	2-3 -16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 9	2-3 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 22
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq;|	1 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	2-3 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 20	2-3 -25	4-7 55	8+ 27
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 17	8+ 22
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 -13
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|;|	8+ 7
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	1 -11
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -16	4-7 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 9	4-7 26	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;s|	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	2-3 -13	4-7 16	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -18	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	2-3 -18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	1 -20	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 11	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 -23	4-7 35	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 11	2-3 29	4-7 -15	8+ 39
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 11	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;s|	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 15	2-3 49	4-7 9	8+ 35
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,;|	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,s|	2-3 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 8	4-7 14	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 26	4-7 29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -21	4-7 36
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	2-3 -21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 18	2-3 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	4-7 10	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -27	2-3 13	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs,|	1 -14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -27	2-3 -27	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,;|	2-3 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 16	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 13	4-7 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 -15	4-7 16	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 25	4-7 -6	8+ 28
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -19	2-3 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 32	4-7 13	8+ 39
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 7	8+ -13
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	4-7 13	8+ 13
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|c|	1 -14
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 8
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	2-3 -14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	4-7 12
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 6	8+ 22
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|q,c|	2-3 -6
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s;,|	4-7 11
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|sc|	2-3 16
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 16	4-7 18
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -19	2-3 -11	4-7 26
best-gap|topic|naked||	1 -36	8+ 11
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 6
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;,s|	4-7 9
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;|	4-7 12
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 15
best-gap|verb-then-speaker|other|gap|verb-then-speaker||	1 -7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -14
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 22	8+ 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,qs|	1 -10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 19
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 -8	2-3 -11	4-7 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -19	2-3 10	4-7 32	8+ 22
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;q,s|	2-3 -12
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	1 16	2-3 18	4-7 25	8+ 12
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|qcs|	1 -17
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 -13	2-3 -16
best-intro|%|saying|far|	4-7 12
best-intro|'|according|2-4|	4-7 11
best-intro|'|naked|5-10|	1 -13
best-intro|'|saying|0|	2-3 -15
best-intro|(|naked|1|	1 -10	2-3 -10	4-7 -13
best-intro|(|naked|2-4|	2-3 -9
best-intro|(|naked|far|	2-3 -11
best-intro|(|saying|0|	4-7 22
best-intro|(|saying|2-4|	4-7 -8
best-intro|(|saying|5-10|	2-3 -11	4-7 -14	8+ -13
best-intro|)|naked|1|	8+ 6
best-intro|,|according|1|	1 23	2-3 -12	4-7 15	8+ 21
best-intro|,|according|2-4|	2-3 -12	4-7 12
best-intro|,|according|5-10|	2-3 15	4-7 20
best-intro|,|according|far|	2-3 18	4-7 21
best-intro|,|apposed|-3|	2-3 -7
best-intro|,|apposed|-4|	1 -6	4-7 -13
best-intro|,|apposed|5-10|	8+ 8
best-intro|,|apposed|far|	2-3 19
best-intro|,|direct|2-4|	2-3 19	4-7 -7
best-intro|,|judging|-5|	2-3 -14
best-intro|,|judging|0|	2-3 -9
best-intro|,|judging|1|	4-7 6
best-intro|,|judging|2-4|	1 -20
best-intro|,|judging|5-10|	1 -20	4-7 11
best-intro|,|naked|0|	4-7 -14
best-intro|,|naked|1|	1 8	4-7 24
best-intro|,|naked|2-4|	1 12	2-3 -6	4-7 39	8+ 20
best-intro|,|naked|5-10|	1 -28	2-3 12
best-intro|,|naked|far|	2-3 -24	4-7 -8	8+ 11
best-intro|,|other|1|	4-7 8
best-intro|,|other|2-4|	4-7 11
best-intro|,|relative|0|	2-3 -8
best-intro|,|relative|5-10|	1 -13
best-intro|,|saying|-4|	4-7 -11
best-intro|,|saying|-5|	1 -13
best-intro|,|saying|0|	4-7 -11
best-intro|,|saying|1|	2-3 33	8+ 28
best-intro|,|saying|2-4|	2-3 19	4-7 36	8+ 22
best-intro|,|saying|5-10|	1 -19	2-3 -18	4-7 9	8+ 31
best-intro|,|saying|far|	4-7 26
best-intro|,|thinking|5-10|	2-3 -11
best-intro|,|thinking|far|	4-7 -9
best-intro|-|naked|2-4|	8+ 6
best-intro|-|naked|5-10|	8+ 7
best-intro|-|naked|far|	8+ 12
best-intro|:|according|1|	2-3 16	8+ 18
best-intro|:|according|2-4|	4-7 10
best-intro|:|according|far|	8+ 10
best-intro|:|apposed|0|	8+ 6
best-intro|:|apposed|2-4|	1 12	2-3 9	4-7 28	8+ 16
best-intro|:|apposed|5-10|	2-3 15
best-intro|:|apposition|5-10|	4-7 6
best-intro|:|direct|0|	4-7 12	8+ 19
best-intro|:|direct|2-4|	1 -15	4-7 -11	8+ 10
best-intro|:|direct|5-10|	1 -22	2-3 -12	4-7 28	8+ 22
best-intro|:|direct|far|	1 14	2-3 8
best-intro|:|judging|1|	2-3 12	4-7 19	8+ 6
best-intro|:|judging|2-4|	2-3 8	4-7 12	8+ 6
best-intro|:|judging|5-10|	1 -9
best-intro|:|judging|far|	4-7 9	8+ 15
best-intro|:|naked|0|	1 -12
best-intro|:|naked|1|	1 -24	2-3 -12	4-7 -8	8+ 30
best-intro|:|naked|2-4|	4-7 15	8+ 48
best-intro|:|naked|5-10|	1 -11	2-3 6	4-7 64	8+ 23
best-intro|:|naked|far|	2-3 17	8+ 20
best-intro|:|other|1|	8+ 18
best-intro|:|relative|5-10|	8+ 7
best-intro|:|saying|-10|	4-7 10
best-intro|:|saying|-13|	4-7 9
best-intro|:|saying|0|	2-3 24	4-7 -10	8+ 29
best-intro|:|saying|1|	2-3 58	4-7 27	8+ 25
best-intro|:|saying|2-4|	1 23	2-3 24	8+ 34
best-intro|:|saying|5-10|	1 17	2-3 -13	4-7 34	8+ 24
best-intro|:|saying|far|	1 -20	2-3 -20	4-7 31	8+ 18
best-intro|:|shared|2-4|	4-7 13	8+ 13
best-intro|:|thinking|1|	8+ 10
best-intro|:|thinking|2-4|	4-7 6	8+ 22
best-intro|;|according|1|	4-7 12
best-intro|;|according|far|	4-7 10
best-intro|;|naked|1|	1 10	4-7 -10
best-intro|adverb|according|1|	4-7 7
best-intro|adverb|according|5-10|	1 7
best-intro|adverb|direct|far|	1 10
best-intro|adverb|judging|-26|	1 17
best-intro|adverb|judging|-7|	2-3 -12
best-intro|adverb|judging|-9|	2-3 10
best-intro|adverb|judging|1|	2-3 -6
best-intro|adverb|judging|2-4|	1 6	2-3 7	4-7 6
best-intro|adverb|naked|1|	2-3 -15
best-intro|adverb|naked|2-4|	2-3 9
best-intro|adverb|naked|5-10|	1 -11
best-intro|adverb|naked|far|	1 -14
best-intro|adverb|saying|1|	2-3 8
best-intro|adverb|saying|2-4|	1 14	2-3 14
best-intro|adverb|saying|5-10|	1 -12	2-3 -7	4-7 18	8+ 16
best-intro|adverb|saying|far|	1 12
best-intro|auxiliary|according|1|	4-7 18
best-intro|auxiliary|according|2-4|	1 14	2-3 22	4-7 13
best-intro|auxiliary|according|5-10|	2-3 26	4-7 20	8+ 6
best-intro|auxiliary|according|far|	2-3 9	4-7 11
best-intro|auxiliary|apposed|0|	2-3 9
best-intro|auxiliary|direct|0|	1 -15	2-3 21	4-7 10
best-intro|auxiliary|direct|2-4|	4-7 14
best-intro|auxiliary|direct|5-10|	2-3 21
best-intro|auxiliary|direct|far|	1 15
best-intro|auxiliary|judging|-4|	2-3 17
best-intro|auxiliary|judging|1|	1 10	2-3 -13
best-intro|auxiliary|judging|2-4|	1 -22	2-3 22
best-intro|auxiliary|naked|1|	2-3 -8	4-7 23
best-intro|auxiliary|naked|2-4|	8+ 6
best-intro|auxiliary|naked|5-10|	1 -12	2-3 -14	4-7 31
best-intro|auxiliary|naked|far|	1 -10	2-3 36	4-7 31	8+ 28
best-intro|auxiliary|saying|-16|	1 15
best-intro|auxiliary|saying|0|	2-3 -6
best-intro|auxiliary|saying|1|	1 26	2-3 22	4-7 9	8+ 14
best-intro|auxiliary|saying|2-4|	1 -9	2-3 13	4-7 6	8+ 32
best-intro|auxiliary|saying|5-10|	1 26	2-3 51	4-7 50	8+ 31
best-intro|auxiliary|saying|far|	2-3 -10	4-7 32	8+ 20
best-intro|auxiliary|shared|-3|	1 -13
best-intro|auxiliary|thinking|5-10|	4-7 18
best-intro|auxiliary|thinking|far|	2-3 16
best-intro|capital|according|0|	4-7 -11
best-intro|capital|according|1|	2-3 13	4-7 11
best-intro|capital|according|2-4|	2-3 10	4-7 6
best-intro|capital|according|far|	2-3 13	4-7 9
best-intro|capital|apposed|2-4|	4-7 7
best-intro|capital|apposition|0|	2-3 -7
best-intro|capital|direct|-5|	1 -19
best-intro|capital|direct|1|	4-7 13
best-intro|capital|direct|2-4|	1 -12	4-7 15
best-intro|capital|judging|0|	1 -12	2-3 -10
best-intro|capital|judging|1|	1 -23	2-3 27
best-intro|capital|judging|2-4|	4-7 11
best-intro|capital|judging|5-10|	1 -20	4-7 16
best-intro|capital|naked|0|	1 12	2-3 -19	4-7 -13	8+ 13
best-intro|capital|naked|1|	1 -19	2-3 -25
best-intro|capital|naked|2-4|	4-7 11	8+ 18
best-intro|capital|naked|5-10|	1 -18	2-3 10	4-7 -7
best-intro|capital|naked|far|	1 13	2-3 -6
best-intro|capital|other|0|	1 -8	2-3 -9
best-intro|capital|other|1|	1 -11	4-7 7
best-intro|capital|saying|-4|	1 -16
best-intro|capital|saying|-6|	1 -8
best-intro|capital|saying|0|	1 -12	2-3 -7	4-7 26	8+ 22
best-intro|capital|saying|1|	2-3 -6	4-7 22
best-intro|capital|saying|2-4|	2-3 7	4-7 29	8+ 7
best-intro|capital|saying|5-10|	1 6	2-3 23	4-7 23
best-intro|capital|saying|far|	4-7 14
best-intro|capital|shared|0|	4-7 6
best-intro|capital|thinking|1|	1 -15
best-intro|coordinator|according|5-10|	2-3 10	4-7 17
best-intro|coordinator|according|far|	8+ 6
best-intro|coordinator|direct|0|	1 -18
best-intro|coordinator|direct|5-10|	2-3 -20
best-intro|coordinator|judging|2-4|	1 -8	4-7 10
best-intro|coordinator|judging|5-10|	1 -16	4-7 11
best-intro|coordinator|judging|far|	1 -17
best-intro|coordinator|naked|2-4|	1 -11	2-3 6
best-intro|coordinator|naked|5-10|	2-3 14
best-intro|coordinator|naked|far|	8+ 22
best-intro|coordinator|saying|0|	2-3 -28
best-intro|coordinator|saying|1|	2-3 16
best-intro|coordinator|saying|2-4|	8+ 6
best-intro|coordinator|saying|5-10|	1 -19	2-3 22	4-7 22
best-intro|coordinator|saying|far|	1 -19	4-7 13
best-intro|determiner|according|0|	1 -12
best-intro|determiner|according|1|	1 -15
best-intro|determiner|according|2-4|	2-3 -20	4-7 26
best-intro|determiner|according|5-10|	2-3 9	8+ 6
best-intro|determiner|according|far|	2-3 -10	4-7 -15
best-intro|determiner|apposed|-10|	4-7 -13
best-intro|determiner|apposed|-9|	2-3 -16
best-intro|determiner|apposed|2-4|	1 -27	2-3 -11
best-intro|determiner|apposed|5-10|	2-3 -9
best-intro|determiner|apposition|1|	2-3 -7
best-intro|determiner|apposition|5-10|	1 -11
best-intro|determiner|apposition|far|	2-3 -12
best-intro|determiner|direct|0|	2-3 -20
best-intro|determiner|direct|1|	1 10
best-intro|determiner|direct|2-4|	1 -22	2-3 -21
best-intro|determiner|direct|5-10|	1 -14	2-3 -15
best-intro|determiner|direct|far|	1 -15	2-3 -16
best-intro|determiner|judging|0|	2-3 -17
best-intro|determiner|judging|1|	2-3 7	4-7 14
best-intro|determiner|judging|2-4|	1 11	2-3 -17	4-7 16
best-intro|determiner|judging|5-10|	1 13	2-3 -35
best-intro|determiner|judging|far|	1 18	2-3 -12
best-intro|determiner|naked|0|	1 -19	2-3 -18
best-intro|determiner|naked|1|	1 -27	2-3 -14
best-intro|determiner|naked|2-4|	8+ 19
best-intro|determiner|naked|5-10|	1 15	2-3 -13	4-7 14	8+ 20
best-intro|determiner|naked|far|	1 12	2-3 -28	4-7 20
best-intro|determiner|other|0|	1 -16	2-3 -8
best-intro|determiner|other|1|	1 -13	2-3 -12
best-intro|determiner|passive|0|	1 -14
best-intro|determiner|passive|5-10|	2-3 -15
best-intro|determiner|saying|-12|	2-3 -8
best-intro|determiner|saying|-5|	2-3 -11
best-intro|determiner|saying|0|	1 -16	2-3 -20
best-intro|determiner|saying|1|	1 8	2-3 -15	4-7 13
best-intro|determiner|saying|2-4|	1 25	2-3 10	8+ 22
best-intro|determiner|saying|5-10|	1 -24	2-3 -13
best-intro|determiner|saying|far|	1 9	2-3 23	4-7 -17
best-intro|determiner|thinking|1|	2-3 -9
best-intro|determiner|thinking|2-4|	1 -18
best-intro|determiner|thinking|5-10|	4-7 12
best-intro|possessive|apposed|2-4|	4-7 -13
best-intro|possessive|naked|1|	2-3 -26	4-7 -15
best-intro|possessive|naked|5-10|	2-3 11
best-intro|possessive|saying|2-4|	4-7 -12
best-intro|preposition|according|1|	2-3 18	4-7 12	8+ 12
best-intro|preposition|according|5-10|	2-3 11	4-7 24
best-intro|preposition|according|far|	2-3 -18	4-7 14
best-intro|preposition|apposed|0|	2-3 -6
best-intro|preposition|apposed|2-4|	2-3 -11	8+ 20
best-intro|preposition|apposed|far|	2-3 12
best-intro|preposition|direct|0|	1 -13
best-intro|preposition|direct|1|	2-3 -18	4-7 19
best-intro|preposition|direct|2-4|	1 -14	2-3 -25	4-7 10
best-intro|preposition|direct|5-10|	1 -23	2-3 -17	8+ -15
best-intro|preposition|direct|far|	1 -10	2-3 -22
best-intro|preposition|judging|-1|	2-3 -9
best-intro|preposition|judging|0|	2-3 -9
best-intro|preposition|judging|1|	1 25	2-3 -19	4-7 27
best-intro|preposition|judging|2-4|	1 18	2-3 26	4-7 30	8+ 8
best-intro|preposition|judging|5-10|	2-3 -17	4-7 22
best-intro|preposition|naked|0|	1 -10	2-3 -14
best-intro|preposition|naked|1|	4-7 -9	8+ 10
best-intro|preposition|naked|2-4|	1 -28	2-3 -14	4-7 17	8+ 7
best-intro|preposition|naked|5-10|	4-7 33	8+ 24
best-intro|preposition|naked|far|	1 -40	2-3 -24	4-7 23	8+ 14
best-intro|preposition|other|1|	1 -7	2-3 -6
best-intro|preposition|relative|2-4|	1 -16	4-7 18
best-intro|preposition|saying|0|	1 -14	2-3 -9	4-7 13
best-intro|preposition|saying|1|	1 22	2-3 -6	4-7 23	8+ 24
best-intro|preposition|saying|2-4|	1 -33	2-3 23	4-7 29
best-intro|preposition|saying|5-10|	2-3 -17
best-intro|preposition|saying|far|	1 -18	4-7 26
best-intro|preposition|shared|5-10|	1 -14	2-3 -14
best-intro|pronoun|according|1|	2-3 12
best-intro|pronoun|direct|1|	2-3 -8	4-7 6
best-intro|pronoun|direct|far|	1 18
best-intro|pronoun|judging|1|	1 22	2-3 -16	4-7 18	8+ 12
best-intro|pronoun|judging|5-10|	4-7 15
best-intro|pronoun|naked|0|	4-7 10
best-intro|pronoun|naked|2-4|	1 17	2-3 30	4-7 28
best-intro|pronoun|naked|5-10|	1 -15	2-3 28	4-7 12
best-intro|pronoun|naked|far|	2-3 7	8+ 19
best-intro|pronoun|saying|1|	1 12	2-3 -10	4-7 23
best-intro|pronoun|saying|2-4|	2-3 23	4-7 17	8+ 32
best-intro|pronoun|saying|5-10|	1 -9	2-3 19	4-7 25
best-intro|pronoun|saying|far|	2-3 -13	4-7 14
best-intro|pronoun|thinking|1|	4-7 13
best-intro|quote|judging|2-4|	1 -15
best-intro|quote|naked|2-4|	2-3 -16
best-intro|quote|naked|far|	4-7 8
best-intro|quote|saying|0|	4-7 21	8+ 16
best-intro|quote|saying|2-4|	4-7 15
best-intro|quote|saying|5-10|	2-3 15	4-7 15	8+ 15
best-intro|start|according|1|	1 -14
best-intro|start|according|far|	8+ 9
best-intro|start|apposed|0|	8+ 17
best-intro|start|apposition|2-4|	2-3 -15
best-intro|start|direct|0|	2-3 13	4-7 13	8+ 34
best-intro|start|direct|1|	4-7 12
best-intro|start|direct|2-4|	2-3 -6
best-intro|start|direct|far|	8+ 11
best-intro|start|judging|0|	1 -14	4-7 11
best-intro|start|judging|1|	2-3 -20	8+ 6
best-intro|start|judging|5-10|	8+ 9
best-intro|start|judging|far|	4-7 20
best-intro|start|naked|0|	1 -19	2-3 -15	4-7 19	8+ 31
best-intro|start|naked|1|	1 12	4-7 35	8+ 26
best-intro|start|naked|2-4|	1 -14	2-3 -19	4-7 13	8+ 8
best-intro|start|naked|5-10|	2-3 -25	4-7 13	8+ 21
best-intro|start|naked|far|	1 -16	4-7 37	8+ 24
best-intro|start|other|1|	8+ 9
best-intro|start|saying|0|	1 42	2-3 76	4-7 22	8+ 19
best-intro|start|saying|1|	2-3 26	4-7 26	8+ 6
best-intro|start|saying|2-4|	2-3 -12	4-7 20	8+ 7
best-intro|start|saying|5-10|	1 -14	4-7 9	8+ 11
best-intro|start|saying|far|	1 -12	2-3 13	4-7 17
best-intro|start|shared|far|	2-3 14
best-intro|start|thinking|0|	4-7 12	8+ 18
best-intro|start|thinking|1|	2-3 -19
best-intro|start|thinking|far|	8+ 15
best-intro|stop|according|1|	1 10	4-7 13	8+ 6
best-intro|stop|according|5-10|	4-7 16
best-intro|stop|according|far|	2-3 -9	4-7 14	8+ 16
best-intro|stop|direct|0|	2-3 21	4-7 17	8+ 25
best-intro|stop|direct|1|	1 14	4-7 17
best-intro|stop|direct|2-4|	4-7 -16
best-intro|stop|direct|5-10|	1 -14	4-7 15	8+ 27
best-intro|stop|judging|0|	2-3 -8	4-7 18
best-intro|stop|judging|1|	4-7 9	8+ 7
best-intro|stop|judging|far|	4-7 23
best-intro|stop|naked|0|	2-3 19	8+ 24
best-intro|stop|naked|1|	1 14	2-3 24	4-7 -9	8+ 16
best-intro|stop|naked|2-4|	1 21	2-3 28	4-7 15	8+ 11
best-intro|stop|naked|5-10|	1 9	2-3 17	4-7 6	8+ 19
best-intro|stop|naked|far|	1 19	2-3 14	8+ 20
best-intro|stop|other|1|	1 9	2-3 21	4-7 25	8+ 8
best-intro|stop|relative|2-4|	8+ 8
best-intro|stop|relative|far|	4-7 9
best-intro|stop|saying|0|	1 39	2-3 25	4-7 42	8+ 20
best-intro|stop|saying|1|	1 26	2-3 47	4-7 25	8+ 10
best-intro|stop|saying|2-4|	2-3 35	4-7 31	8+ 11
best-intro|stop|saying|5-10|	4-7 44	8+ 21
best-intro|stop|saying|far|	2-3 13	4-7 29	8+ 9
best-intro|stop|thinking|0|	8+ 14
best-intro|stop|thinking|2-4|	2-3 8	8+ 18
best-intro|stop|thinking|5-10|	8+ 20
best-intro|subordinator|according|5-10|	4-7 23
best-intro|subordinator|apposed|-10|	2-3 -9
best-intro|subordinator|apposed|0|	2-3 -14
best-intro|subordinator|apposed|far|	1 -10
best-intro|subordinator|direct|0|	1 -12
best-intro|subordinator|direct|2-4|	1 -16	2-3 -18
best-intro|subordinator|direct|far|	4-7 23
best-intro|subordinator|judging|1|	1 18	2-3 -28	4-7 21	8+ 18
best-intro|subordinator|judging|2-4|	2-3 16	4-7 45	8+ 18
best-intro|subordinator|judging|5-10|	2-3 11	4-7 22	8+ 17
best-intro|subordinator|naked|1|	1 18	2-3 -12
best-intro|subordinator|naked|2-4|	1 17	2-3 9	4-7 -22
best-intro|subordinator|naked|5-10|	1 -35	2-3 -10	8+ 26
best-intro|subordinator|naked|far|	1 -21	4-7 19	8+ -19
best-intro|subordinator|relative|5-10|	1 -11
best-intro|subordinator|saying|-18|	2-3 -8
best-intro|subordinator|saying|0|	2-3 -28
best-intro|subordinator|saying|2-4|	1 -12	2-3 -13
best-intro|subordinator|saying|5-10|	2-3 -31	4-7 35
best-intro|subordinator|saying|far|	2-3 23	4-7 30	8+ 22
best-intro|subordinator|thinking|-12|	1 11
best-intro|subordinator|thinking|2-4|	2-3 -12
best-intro|that|according|2-4|	4-7 8
best-intro|that|direct|far|	4-7 9
best-intro|that|judging|1|	1 19	2-3 21	4-7 8
best-intro|that|judging|5-10|	2-3 21
best-intro|that|naked|1|	2-3 8	8+ 21
best-intro|that|naked|2-4|	2-3 -11	4-7 17
best-intro|that|naked|5-10|	4-7 24
best-intro|that|naked|far|	4-7 10
best-intro|that|saying|1|	2-3 -18	4-7 27	8+ 10
best-intro|that|saying|2-4|	1 -17	2-3 16	4-7 33	8+ 25
best-intro|that|saying|5-10|	1 -17	2-3 16	4-7 16	8+ 18
best-intro|that|saying|far|	4-7 11	8+ 15
best-intro|verb-judging|apposed|-5|	4-7 -10
best-intro|verb-judging|apposed|5-10|	4-7 15
best-intro|verb-judging|direct|2-4|	4-7 13
best-intro|verb-judging|direct|far|	2-3 -23
best-intro|verb-judging|judging|-10|	2-3 -12
best-intro|verb-judging|judging|0|	1 -12	4-7 15	8+ 16
best-intro|verb-judging|judging|1|	4-7 -9
best-intro|verb-judging|judging|2-4|	2-3 -24	4-7 13
best-intro|verb-judging|judging|5-10|	2-3 -18	4-7 -11
best-intro|verb-judging|judging|far|	2-3 18
best-intro|verb-judging|naked|2-4|	1 -14	2-3 12	4-7 15
best-intro|verb-judging|naked|5-10|	1 -36	2-3 -20
best-intro|verb-judging|naked|far|	1 -16	2-3 -27
best-intro|verb-judging|saying|0|	2-3 13	4-7 -12
best-intro|verb-judging|saying|1|	2-3 12	4-7 -14
best-intro|verb-judging|saying|2-4|	1 -10	2-3 15
best-intro|verb-judging|saying|5-10|	1 14	4-7 17
best-intro|verb-judging|saying|far|	1 -24	2-3 -15	4-7 16
best-intro|verb-judging|thinking|5-10|	2-3 20
best-intro|verb-saying|according|2-4|	2-3 7	4-7 -14
best-intro|verb-saying|apposed|2-4|	4-7 11
best-intro|verb-saying|direct|5-10|	1 18
best-intro|verb-saying|judging|0|	4-7 -15
best-intro|verb-saying|judging|2-4|	1 11	2-3 19	4-7 14	8+ 16
best-intro|verb-saying|naked|1|	2-3 16
best-intro|verb-saying|naked|2-4|	1 11	2-3 -22	4-7 19	8+ 6
best-intro|verb-saying|naked|5-10|	2-3 13	4-7 -25	8+ 6
best-intro|verb-saying|naked|far|	1 -21	2-3 10	4-7 18
best-intro|verb-saying|saying|0|	1 7	2-3 -9	4-7 -17	8+ -15
best-intro|verb-saying|saying|2-4|	1 -18	2-3 32	4-7 -8
best-intro|verb-saying|saying|5-10|	2-3 -25	4-7 12
best-intro|verb-saying|saying|far|	1 -20
best-intro|verb-thinking|according|1|	4-7 13
best-intro|verb-thinking|judging|2-4|	4-7 8
best-intro|verb-thinking|judging|5-10|	2-3 8
best-intro|verb-thinking|judging|far|	1 -15
best-intro|verb-thinking|naked|2-4|	1 -30	8+ 7
best-intro|verb-thinking|naked|5-10|	2-3 29
best-intro|verb-thinking|naked|far|	1 21	2-3 -15	4-7 15
best-intro|verb-thinking|relative|2-4|	4-7 11
best-intro|verb-thinking|saying|0|	4-7 19
best-intro|verb-thinking|saying|2-4|	2-3 -16	4-7 27	8+ 19
best-intro|verb-thinking|saying|5-10|	1 -25	2-3 21	4-7 27
best-intro|verb-thinking|saying|far|	2-3 -9
best-intro|verb-thinking|thinking|0|	2-3 -9	4-7 20
best-intro|word|according|0|	1 -8	4-7 23	8+ 7
best-intro|word|according|1|	1 15	4-7 12
best-intro|word|according|2-4|	2-3 20	4-7 29
best-intro|word|according|5-10|	1 -27	2-3 20	8+ 6
best-intro|word|according|far|	4-7 32
best-intro|word|apposed|-14|	1 -11	4-7 9
best-intro|word|apposed|-5|	1 -8
best-intro|word|apposed|-7|	4-7 -11
best-intro|word|apposed|-9|	2-3 -8
best-intro|word|apposed|1|	2-3 16
best-intro|word|apposed|2-4|	1 24	2-3 17	4-7 17
best-intro|word|apposed|5-10|	4-7 11
best-intro|word|apposed|far|	1 -17	2-3 -8
best-intro|word|direct|0|	2-3 -17	8+ -10
best-intro|word|direct|1|	2-3 -20	4-7 -11
best-intro|word|direct|2-4|	1 -15	2-3 23	4-7 9
best-intro|word|direct|5-10|	1 -22	2-3 9	4-7 23
best-intro|word|direct|far|	1 -18	2-3 10
best-intro|word|judging|-5|	2-3 -17
best-intro|word|judging|0|	2-3 -19
best-intro|word|judging|1|	8+ 6
best-intro|word|judging|2-4|	2-3 18
best-intro|word|judging|5-10|	1 13	2-3 -11	4-7 -14	8+ 13
best-intro|word|judging|far|	2-3 -16	4-7 -13
best-intro|word|naked|0|	1 -31	2-3 12
best-intro|word|naked|1|	2-3 -21	4-7 13
best-intro|word|naked|2-4|	1 17	2-3 -32	4-7 -30	8+ 25
best-intro|word|naked|5-10|	4-7 17	8+ 11
best-intro|word|naked|far|	1 -25	2-3 10	4-7 46	8+ 12
best-intro|word|other|1|	1 -7	4-7 12
best-intro|word|relative|0|	2-3 -7
best-intro|word|saying|-12|	1 -16
best-intro|word|saying|0|	1 -34	2-3 -7	4-7 -13	8+ 22
best-intro|word|saying|1|	2-3 25	4-7 29
best-intro|word|saying|2-4|	1 -21	2-3 -16	4-7 31	8+ 36
best-intro|word|saying|5-10|	2-3 18	4-7 17	8+ 29
best-intro|word|saying|far|	1 13	2-3 13	8+ 19
best-intro|word|shared|5-10|	4-7 8
best-intro|word|thinking|-12|	2-3 17
best-intro|word|thinking|2-4|	1 -9	2-3 15	4-7 12
best-intro|word|thinking|5-10|	1 -13	2-3 -17	4-7 13
best-intro|word|thinking|far|	2-3 -6
best-intro|–|judging|2-4|	4-7 -18
best-intro|–|naked|1|	2-3 -14
best-intro|–|saying|1|	8+ 12
best-intro|–|saying|2-4|	1 10	4-7 8
best-intro|—|apposed|-3|	2-3 -12
best-intro|—|direct|0|	2-3 8
best-intro|—|saying|1|	4-7 11
best-intro|—|saying|2-4|	4-7 7
best-intro|—|saying|far|	8+ 7
best-intro|’|according|far|	4-7 10
best-intro|’|judging|2-4|	4-7 6
best-intro|’|naked|1|	1 -8
best-intro|’|naked|2-4|	2-3 11
best-intro|’|naked|5-10|	4-7 14
best-intro|•|judging|1|	2-3 8
best-lead|lower|%|saying|	speaker-then-quote 12
best-lead|lower|'|according|	according-to 11
best-lead|lower|'|naked|	named-nearby -13
best-lead|lower|(|naked|	named-nearby -9
best-lead|lower|(|saying|	speaker-then-quote -8
best-lead|lower|,|according|	according-to 21	sentence-after -17	sentence-before 16
best-lead|lower|,|apposed|	speaker-then-quote 24
best-lead|lower|,|direct|	speaker-then-quote 11
best-lead|lower|,|judging|	speaker-then-quote -24	verb-then-speaker 6
best-lead|lower|,|naked|	named-nearby 26	possessor 28	topic -12
best-lead|lower|,|other|	verb-then-speaker 15
best-lead|lower|,|saying|	quote-then-verb 26	sentence-before 10	speaker-then-quote 40	verb-then-speaker 36
best-lead|lower|,|thinking|	speaker-then-quote 11
best-lead|lower|:|according|	according-to 13
best-lead|lower|:|direct|	speaker-then-quote -12
best-lead|lower|:|judging|	quote-then-verb 12	speaker-then-quote -9
best-lead|lower|:|naked|	named-nearby 22	topic -11
best-lead|lower|:|saying|	quote-then-verb 21	speaker-then-quote -13	verb-then-speaker 14
best-lead|lower|:|thinking|	speaker-then-quote 10
best-lead|lower|;|according|	according-to 13
best-lead|lower|;|naked|	named-nearby 10
best-lead|lower|adverb|according|	according-to 8
best-lead|lower|adverb|direct|	sentence-before 10
best-lead|lower|adverb|judging|	quote-then-speaker 16	quote-then-verb 9
best-lead|lower|adverb|saying|	speaker-then-quote 26	verb-then-speaker -12
best-lead|lower|auxiliary|according|	according-to 43
best-lead|lower|auxiliary|apposed|	speaker-then-quote 9
best-lead|lower|auxiliary|direct|	quote-then-speaker 14	speaker-then-quote 16
best-lead|lower|auxiliary|judging|	quote-then-speaker 18	quote-then-verb 10	speaker-then-quote -11
best-lead|lower|auxiliary|naked|	named-nearby 8	topic 15
best-lead|lower|auxiliary|saying|	quote-then-speaker 18	quote-then-verb -13	sentence-after 22	sentence-before -14	speaker-then-quote 53	verb-then-speaker -8
best-lead|lower|auxiliary|shared|	quote-then-speaker -13
best-lead|lower|auxiliary|thinking|	speaker-then-quote 26
best-lead|lower|capital|apposed|	speaker-then-quote 7
best-lead|lower|capital|apposition|	quote-then-speaker -7
best-lead|lower|capital|direct|	quote-then-speaker 13	speaker-then-quote 13
best-lead|lower|capital|naked|	named-nearby 24	signature -11	topic -8
best-lead|lower|capital|other|	quote-then-verb 7
best-lead|lower|capital|saying|	quote-then-speaker -9	sentence-before 14	speaker-then-quote 46	verb-then-speaker 9
best-lead|lower|capital|shared|	quote-then-speaker 6
best-lead|lower|capital|thinking|	quote-then-speaker -15
best-lead|lower|coordinator|according|	according-to 11
best-lead|lower|coordinator|direct|	sentence-after -18	speaker-then-quote -20
best-lead|lower|coordinator|judging|	speaker-then-quote -6
best-lead|lower|coordinator|naked|	named-nearby 21
best-lead|lower|coordinator|saying|	quote-then-speaker 16	quote-then-verb -18	sentence-after -23	sentence-before 8	verb-then-speaker 6
best-lead|lower|determiner|according|	according-to -9
best-lead|lower|determiner|apposed|	quote-then-speaker 7	speaker-then-quote -36
best-lead|lower|determiner|apposition|	quote-then-speaker -11
best-lead|lower|determiner|direct|	quote-then-speaker -19	sentence-before -24	speaker-then-quote -22
best-lead|lower|determiner|judging|	quote-then-speaker 8	sentence-before -15	speaker-then-quote 6
best-lead|lower|determiner|naked|	named-nearby 7	possessor -19	topic -39
best-lead|lower|determiner|other|	quote-then-verb -14
best-lead|lower|determiner|passive|	quote-then-speaker -22
best-lead|lower|determiner|saying|	quote-then-speaker -21	quote-then-verb 20	sentence-after -19	sentence-before -19	speaker-then-quote 8
best-lead|lower|determiner|thinking|	speaker-then-quote -8
best-lead|lower|possessive|naked|	named-nearby 16	possessor -24
best-lead|lower|possessive|saying|	speaker-then-quote 21
best-lead|lower|preposition|according|	according-to 25	sentence-before -24
best-lead|lower|preposition|direct|	quote-then-speaker -13	sentence-after -15	sentence-before -21	speaker-then-quote -13
best-lead|lower|preposition|judging|	sentence-after 19	sentence-before -12	speaker-then-quote 11
best-lead|lower|preposition|naked|	named-nearby 13	topic 10
best-lead|lower|preposition|other|	quote-then-verb -6
best-lead|lower|preposition|relative|	speaker-then-quote 18
best-lead|lower|preposition|saying|	quote-then-verb -16	sentence-after 13	sentence-before -14	verb-then-speaker -8
best-lead|lower|preposition|shared|	speaker-then-quote -14
best-lead|lower|pronoun|according|	according-to 12
best-lead|lower|pronoun|direct|	sentence-before 18	speaker-then-quote 6
best-lead|lower|pronoun|naked|	named-nearby 12
best-lead|lower|pronoun|saying|	sentence-before -9	speaker-then-quote 9	verb-then-speaker 15
best-lead|lower|pronoun|thinking|	quote-then-speaker 13
best-lead|lower|quote|judging|	quote-then-speaker -15
best-lead|lower|quote|naked|	named-nearby -16
best-lead|lower|subordinator|according|	according-to 23
best-lead|lower|subordinator|direct|	quote-then-speaker -12	speaker-then-quote 6
best-lead|lower|subordinator|judging|	quote-then-speaker -18	speaker-then-quote 29
best-lead|lower|subordinator|naked|	named-nearby -7	topic -21
best-lead|lower|subordinator|saying|	quote-then-speaker -14	sentence-after -28	sentence-before 31	speaker-then-quote 7
best-lead|lower|subordinator|thinking|	quote-then-speaker 8	speaker-then-quote -12
best-lead|lower|that|according|	according-to 8
best-lead|lower|that|direct|	sentence-before 9
best-lead|lower|that|judging|	speaker-then-quote 34
best-lead|lower|that|naked|	named-nearby 23	topic 10
best-lead|lower|that|saying|	quote-then-verb 11	speaker-then-quote -6	verb-then-speaker -17
best-lead|lower|verb-judging|apposed|	speaker-then-quote 15
best-lead|lower|verb-judging|direct|	speaker-then-quote -9
best-lead|lower|verb-judging|naked|	named-nearby -17
best-lead|lower|verb-judging|saying|	quote-then-speaker 23	quote-then-verb 12	sentence-before -15	speaker-then-quote 14
best-lead|lower|verb-judging|thinking|	speaker-then-quote 20
best-lead|lower|verb-saying|according|	according-to 10
best-lead|lower|verb-saying|apposed|	quote-then-speaker 11
best-lead|lower|verb-saying|judging|	speaker-then-quote 30
best-lead|lower|verb-saying|naked|	named-nearby 11
best-lead|lower|verb-thinking|according|	according-to 13
best-lead|lower|verb-thinking|naked|	named-nearby 18
best-lead|lower|verb-thinking|relative|	speaker-then-quote 11
best-lead|lower|verb-thinking|saying|	sentence-after 19	sentence-before -9	speaker-then-quote -11
best-lead|lower|word|apposed|	quote-then-speaker 16	speaker-then-quote 26
best-lead|lower|word|direct|	quote-then-speaker -11	sentence-before -23	speaker-then-quote 37
best-lead|lower|word|judging|	quote-then-speaker -17
best-lead|lower|word|naked|	named-nearby -11	possessor -16	topic 23
best-lead|lower|word|relative|	quote-then-speaker -7
best-lead|lower|word|saying|	quote-then-speaker -6	sentence-after -21	sentence-before -9	speaker-then-quote 25	verb-then-speaker 30
best-lead|lower|word|shared|	speaker-then-quote 8
best-lead|lower|word|thinking|	quote-then-speaker 17
best-lead|lower|–|judging|	quote-then-speaker -18
best-lead|lower|–|saying|	quote-then-speaker 10	verb-then-speaker 8
best-lead|lower|—|saying|	verb-then-speaker 8
best-lead|lower|’|according|	according-to 10
best-lead|lower|’|judging|	speaker-then-quote 6
best-lead|lower|’|naked|	named-nearby 12
best-lead|other|:|saying|	speaker-then-quote 6
best-lead|other|auxiliary|saying|	quote-then-speaker -19	speaker-then-quote 11
best-lead|other|preposition|according|	according-to 12
best-lead|other|pronoun|judging|	speaker-then-quote 6
best-lead|other|start|naked|	named-nearby 8
best-lead|other|stop|naked|	named-nearby 6
best-lead|other|stop|other|	quote-then-verb 6
best-lead|other|stop|saying|	quote-then-verb 12
best-lead|other|word|according|	according-to 6
best-lead|other|word|judging|	quote-then-speaker -10
best-lead|upper|'|saying|	quote-then-speaker -15
best-lead|upper|(|naked|	named-nearby -17
best-lead|upper|(|saying|	speaker-then-quote -18
best-lead|upper|,|apposed|	quote-then-speaker -17
best-lead|upper|,|direct|	speaker-then-quote 9
best-lead|upper|,|judging|	quote-then-speaker -14	quote-then-verb -9
best-lead|upper|,|naked|	named-nearby -13	possessor -9	signature -14	topic -12
best-lead|upper|,|relative|	quote-then-speaker -8	speaker-then-quote -13
best-lead|upper|,|saying|	quote-then-speaker -22	quote-then-verb -16	sentence-before 15	speaker-then-quote 8	verb-then-speaker -8
best-lead|upper|,|thinking|	quote-then-speaker -12
best-lead|upper|-|naked|	named-nearby 8	topic 12
best-lead|upper|:|according|	according-to 24	sentence-before 11
best-lead|upper|:|apposed|	sentence-after 6	speaker-then-quote 9
best-lead|upper|:|apposition|	sentence-before 6
best-lead|upper|:|direct|	sentence-after 18	sentence-before 17
best-lead|upper|:|judging|	quote-then-verb 6	speaker-then-quote 12	verb-then-speaker 11
best-lead|upper|:|naked|	colon 9	named-nearby 14	possessor 10	signature 17	topic 7
best-lead|upper|:|other|	quote-then-verb 18
best-lead|upper|:|relative|	speaker-then-quote 7
best-lead|upper|:|saying|	quote-then-speaker 20	quote-then-verb 29	sentence-after 9	sentence-before -12	speaker-then-quote 21
best-lead|upper|:|shared|	speaker-then-quote 18
best-lead|upper|:|thinking|	speaker-then-quote 21
best-lead|upper|;|naked|	named-nearby -7	signature -7
best-lead|upper|adverb|judging|	quote-then-speaker 10
best-lead|upper|adverb|naked|	named-nearby -17
best-lead|upper|auxiliary|direct|	sentence-after -11
best-lead|upper|auxiliary|judging|	quote-then-speaker -13
best-lead|upper|auxiliary|naked|	named-nearby -26	possessor -8
best-lead|upper|auxiliary|saying|	quote-then-verb -9	sentence-before -14	speaker-then-quote 10
best-lead|upper|capital|according|	according-to -10
best-lead|upper|capital|direct|	quote-then-speaker -19	speaker-then-quote -12
best-lead|upper|capital|judging|	quote-then-speaker -10	quote-then-verb -12	speaker-then-quote -29
best-lead|upper|capital|naked|	signature -14	topic -15
best-lead|upper|capital|other|	quote-then-verb -17
best-lead|upper|capital|saying|	quote-then-speaker -16	quote-then-verb -15	speaker-then-quote -11	verb-then-speaker -8
best-lead|upper|coordinator|naked|	named-nearby -11	topic -7
best-lead|upper|coordinator|saying|	speaker-then-quote -9
best-lead|upper|determiner|according|	according-to -22
best-lead|upper|determiner|apposed|	quote-then-speaker -13	speaker-then-quote -9
best-lead|upper|determiner|apposition|	sentence-before -12	speaker-then-quote -7
best-lead|upper|determiner|direct|	quote-then-speaker 10	speaker-then-quote -16
best-lead|upper|determiner|judging|	quote-then-speaker -17	quote-then-verb -12	speaker-then-quote -33
best-lead|upper|determiner|naked|	named-nearby 8	possessor -18
best-lead|upper|determiner|other|	quote-then-verb -21
best-lead|upper|determiner|saying|	quote-then-speaker -14	quote-then-verb -14	sentence-before -21	verb-then-speaker -14
best-lead|upper|determiner|thinking|	speaker-then-quote -9
best-lead|upper|possessive|apposed|	speaker-then-quote -13
best-lead|upper|possessive|saying|	speaker-then-quote -26
best-lead|upper|preposition|apposed|	quote-then-speaker -6
best-lead|upper|preposition|direct|	quote-then-speaker -9	speaker-then-quote -32
best-lead|upper|preposition|judging|	quote-then-speaker -22	quote-then-verb -9	speaker-then-quote 34
best-lead|upper|preposition|naked|	named-nearby -53	signature -7	topic -18
best-lead|upper|preposition|other|	verb-then-speaker -7
best-lead|upper|preposition|relative|	speaker-then-quote -16
best-lead|upper|preposition|saying|	quote-then-speaker -26	quote-then-verb -20	sentence-before 18	verb-then-speaker -8
best-lead|upper|preposition|shared|	speaker-then-quote -14
best-lead|upper|pronoun|direct|	quote-then-speaker -8
best-lead|upper|pronoun|saying|	speaker-then-quote -12
best-lead|upper|quote|naked|	topic 8
best-lead|upper|quote|saying|	quote-then-speaker 25	sentence-after 9	sentence-before 21
best-lead|upper|start|according|	according-to -10	paragraph-before 6
best-lead|upper|start|apposed|	quote-then-speaker 17
best-lead|upper|start|apposition|	quote-then-speaker -15
best-lead|upper|start|direct|	paragraph-before 8	sentence-after 18
best-lead|upper|start|judging|	paragraph-before 17	quote-then-speaker -15	quote-then-verb 6	sentence-after 9
best-lead|upper|start|naked|	named-before 6
best-lead|upper|start|other|	quote-then-verb 9
best-lead|upper|start|saying|	quote-then-speaker 37	quote-then-verb 34	sentence-after 25
best-lead|upper|start|shared|	paragraph-before 14
best-lead|upper|start|thinking|	paragraph-before 15	quote-then-speaker -15	sentence-after 8
best-lead|upper|stop|according|	according-to 9	sentence-before -7
best-lead|upper|stop|direct|	quote-then-speaker 30	sentence-after 14	sentence-before -16
best-lead|upper|stop|judging|	quote-then-speaker 17	quote-then-verb -7	sentence-before 23
best-lead|upper|stop|naked|	named-before 18	named-nearby 46	topic 11
best-lead|upper|stop|other|	quote-then-verb 22
best-lead|upper|stop|relative|	sentence-before 10
best-lead|upper|stop|saying|	quote-then-speaker 33	quote-then-verb 17	sentence-after 38	sentence-before 39
best-lead|upper|stop|thinking|	quote-then-speaker 14	sentence-before 12
best-lead|upper|subordinator|apposed|	quote-then-speaker -9	sentence-after -14	speaker-then-quote -10
best-lead|upper|subordinator|direct|	speaker-then-quote -18
best-lead|upper|subordinator|naked|	named-nearby -42	possessor -10	topic -6
best-lead|upper|subordinator|relative|	speaker-then-quote -11
best-lead|upper|subordinator|saying|	quote-then-speaker -11	sentence-before -12	speaker-then-quote -22	verb-then-speaker -13
best-lead|upper|that|naked|	possessor -15
best-lead|upper|verb-judging|apposed|	quote-then-speaker -10
best-lead|upper|verb-judging|judging|	quote-then-speaker -12	speaker-then-quote -20
best-lead|upper|verb-judging|naked|	named-nearby -22	possessor -13
best-lead|upper|verb-judging|saying|	quote-then-speaker -24	quote-then-verb -14	sentence-after -8	sentence-before -13	speaker-then-quote -19
best-lead|upper|verb-saying|according|	according-to -14
best-lead|upper|verb-saying|direct|	speaker-then-quote 18
best-lead|upper|verb-saying|judging|	quote-then-verb -15	speaker-then-quote 13
best-lead|upper|verb-saying|saying|	quote-then-verb -13	speaker-then-quote -24
best-lead|upper|verb-thinking|judging|	speaker-then-quote -16
best-lead|upper|word|apposed|	quote-then-speaker -16	speaker-then-quote 13
best-lead|upper|word|direct|	sentence-after -14	sentence-before 11	speaker-then-quote -19
best-lead|upper|word|judging|	sentence-before -14
best-lead|upper|word|naked|	named-nearby -30
best-lead|upper|word|saying|	quote-then-speaker -18	quote-then-verb -18	sentence-after -28	sentence-before -28	speaker-then-quote -12	verb-then-speaker -12
best-lead|upper|word|thinking|	quote-then-speaker -13	speaker-then-quote -10
best-lead|upper|–|naked|	named-nearby -14
best-lead|upper|–|saying|	quote-then-verb 12
best-lead|upper|—|apposed|	quote-then-speaker -12
best-lead|upper|—|direct|	sentence-after 8
best-lead|upper|—|saying|	quote-then-verb 11
best-lead|upper|’|naked|	possessor -8
best-lead|upper|•|judging|	quote-then-verb 8
best-lemma|	accusare 16	accuse 30	accuser 24	aceitar 7	achar -8	achten 9	acknowledge 25	aclarar 17	acusar 10	add -8	adelantar -16	adiantar 8	admettre 19	admit -6	admitir 15	advertir 17	advise 7	affermare -15	affirm 15	affirmer 12	aggiungere 31	agree 38	ajouter -14	alegar 8	allow 18	ameaçar 19	amuser 10	annoncer -19	announce 20	annunciare 21	answer 8	anticipare -8	antwoorden 10	antworten 19	anunciar -17	apelar 17	apostillar 7	appeler 8	appen 16	apuntar 13	argue -9	arguir 9	argumentar -6	asegurar 14	ask 6	assegurar 16	assicurare 12	assure 13	assurer 24	atestar 7	atirar 6	attaccare 11	attendre 17	augurare 13	avaliar 6	avertir 19	avisar 14	avvertire 33	back -33	befürchten 16	behaupten 6	bekennen 15	believe -15	beloven 8	bemängeln 10	benadrukken 13	beslissen 17	bestätigen -26	beteuern -7	bevestigen -16	beweren 6	bill -15	blame 30	blijven -6	bocciare -13	borbottare 7	brand -18	bringen 6	brontolare 8	brummen 17	bulderen 6	calificar 17	call 26	caution 21	challenge -16	chamar -11	chant -6	chiedere -20	cite -17	citeren 15	claim 27	comentar 9	comment 13	compare -23	complain 21	completar 7	concede -9	concludere 6	concluir 18	conclure 14	confermare 8	confessar -13	confessare 6	confidare 16	confier 10	confirm 19	confirmar 26	congratulate 25	consider -9	considerar 17	contar 6	contend 13	contestar 11	contestare -8	contester 16	correggere 17	counter 25	crier 20	criticar 8	criticise -14	croire 6	deadpan 22	decir -13	declarar -11	demandar 7	demander 13	denunciare 6	deny 11	desabafar 7	descartar 13	describir 12	deslizar 13	detalhar 6	detallar 18	difundir 12	disagree 20	disclose -27	discordar 6	discrepar 16	dismiss 20	disparar -15	divulgar 10	dizer 17	domandare -9	douter 10	duiden 11	déclarer 8	décrire 15	défendre 17	démentir 11	dénoncer 20	déplorer 17	détailler 10	engager -17	enquérir 14	ergänzen 22	erinnern 9	erkennen 10	erklären 27	erwidern 14	erzählen 6	esclaffer 6	esprimere 13	estimer 18	exclamer 6	exiger 8	exigir 18	expect 9	explain 22	explicar -12	exposer 6	expresar -8	express 25	exprimer 18	faire_valoir 22	falar 17	figure 20	find -15	fluisteren 8	flüstern 11	foeteren 7	fordern 13	forecast 21	fragen 8	frisar 6	fulmineren 8	fume 22	fustiger 10	féliciter 21	fügen 6	garantire 25	gestehen 15	getuigen 6	geven 14	giudicare 13	giurare 16	glimlachen 8	glisser 7	gracejar 8	grappen 15	greet 24	gridare 10	gritar 7	gronder 7	grumble 17	hablar 9	hail 21	halten 6	hear 20	heben 6	heißen -18	heten -12	hit 20	hold -16	houden 9	hurler 16	incalzare 7	indicar 15	indiquer 27	informar 11	informeren 11	insist -18	insister 6	insistere 17	instruct -32	interroger 9	interrompere 15	interrumpir 7	intimare 7	intone 15	introduce -25	invitare -14	invite -16	invocare -15	invoquer -20	ironiser 6	ironizar 10	issue 8	joke -13	jubiler 14	juger 6	justificar 7	justifier 12	kaatsen 12	klagen -6	klinken 6	know -12	kommentieren 17	kontern 9	kritisieren -9	kündigen 14	label -33	lachen 14	lament -22	lamentar 9	lancer 10	lassen -9	laten -16	laugh 25	learn -13	lembrar 17	like 17	limitar 19	list -38	loben 12	lodare 15	loven 6	luiden 10	lâcher 21	mahnen 19	mailen 7	maintenir 12	mandar 14	manifestar -13	manter -14	marrer 6	mean 17	meinen 12	melden 9	menen 6	mention -11	message -13	mijmeren 7	monkelen 10	motivare 9	murmeln 20	murmur 10	murmurar -14	murmurer 12	muse 19	mutter 9	name -41	negar 13	negare 15	nennen 18	noemen 22	none -8	note -11	nuanceren 7	observar 8	observe -15	offer -28	opinar 19	ordenar 8	osservare 6	parlare 28	parler 25	pedir 14	peinzen 17	perguntar 16	pester 10	philosopher 14	phone -14	plaider -16	plaisanter 11	plead -17	pledge 15	pleiten -16	post -6	poursuivre 6	praise 22	precisar 8	precisare 16	preciseren 10	prefer -19	preferir 11	preguntar 12	prescrivere 10	press 17	prevedere 16	prever -11	proclamer 13	promettere 21	promettre 45	promise -33	protest 10	protestare 6	préciser 11	prétendre 12	prévenir 12	puntualizzare 9	qualifier 19	queixar -14	quejar -6	quip 24	quote -15	raccontare -8	raconter 8	raise -16	rate -38	read -11	reageren 15	reagir 11	recall -6	recitare 16	reclamar 30	recognize -11	recommend -23	reconhecer 18	reconnaître 15	reconocer 14	record -18	recordar 18	recount 16	rectifier 18	recusar 6	redouter 9	refuser -17	regretter -17	reiterate 17	reject -13	rejeitar 6	rekenen 8	relatar 10	relativiser 24	remark 19	rematar 15	remeter 15	remind 29	repeat -18	replicar 8	replicare 19	reply 22	reponer 6	report -26	reprendre 12	respond 21	retort 16	retrucar 13	reveal -20	revelar 20	riassumere 23	ribattere 27	ricordare 15	riferire 6	rigoler 8	ringraziare 25	ripetere 6	rir 7	rispondere 13	rivelare -16	rivendicare 7	roar 11	roepen 19	rule -8	räumen 11	réagir 18	répliquer 10	répondre 29	répéter 10	résumer 9	rétorquer 6	saber -6	sagen 20	saluer 25	salutare 23	sapere 25	say 21	scandire 20	schamperen 7	scherzen 7	schimpfen 6	schreiben 30	scold -7	scommettere 10	scrivere 27	seek -19	seufzen 8	señalar 6	sfogare 6	shoot -17	shout -11	sigh 17	sign 24	sing -28	sintetizar 13	snap 11	soltar 10	sommen 8	sorrir 7	sostener 32	sostenere -13	sottolineare 9	souffler 20	souligner 11	soupirer 8	sourire 13	soutenir 7	souvenir 16	speak -8	spotten 8	sprechen 19	spreken 33	state 30	stehen -8	stellen 8	stress 15	sublinhar 11	submit 18	subrayar 8	suggerire -13	suggest 20	sustentar 7	tachar 15	tag -9	tagliare 16	talk 17	teilen -21	tell 43	temere 15	testify 17	text 14	thank 30	threaten -16	tildar 12	traiter 11	trancher 15	twittare 8	urge 28	urlare 12	use -58	valorar 15	vanter 19	vatten 8	ver 18	verklaren -10	verlauten 11	vermuten 6	verraten 14	vertellen 11	verweisen -9	verwijten 6	view -35	vinden -13	voegen 17	voir 18	vouloir -10	vow 19	vragen 9	waarschuwen 7	wail 19	want 23	warn 7	warnen 9	wave -16	weisen -9	welcome 18	werben 11	werfen -17	whisper 28	wijzen 11	witzeln 8	wonder -17	write -20	yell 20	zeggen 26	zeigen 22	zien 13	zitieren 6	zuchten 8	zweren 9	écrire 14	étonner 9	étrangler 6	évoquer 39
best-lemma|accusare|quote-then-verb|	1 6
best-lemma|accusare|speaker-then-quote|	2-4 16
best-lemma|accuser|speaker-then-quote|	1 18	far 15
best-lemma|accuse|speaker-then-quote|	0 20	1 -22	2-4 17	5-10 31	far 7
best-lemma|aceitar|speaker-then-quote|	0 7
best-lemma|achar|speaker-then-quote|	5-10 -8
best-lemma|achten|speaker-then-quote|	2-4 9
best-lemma|acknowledge|speaker-then-quote|	2-4 25
best-lemma|aclarar|quote-then-verb|	1 7
best-lemma|aclarar|verb-then-speaker|	1 14	2-4 8
best-lemma|acusar|speaker-then-quote|	2-4 10
best-lemma|add|quote-then-speaker|	0 37
best-lemma|add|quote-then-verb|	0 9
best-lemma|add|sentence-after|	0 11
best-lemma|add|sentence-before|	1 29
best-lemma|add|speaker-then-quote|	1 20	2-4 31	5-10 -13	far -20
best-lemma|adelantar|speaker-then-quote|	5-10 -16
best-lemma|adiantar|sentence-before|	far 8
best-lemma|adiantar|speaker-then-quote|	2-4 10
best-lemma|admettre|speaker-then-quote|	0 16
best-lemma|admitir|quote-then-verb|	1 7
best-lemma|admitir|speaker-then-quote|	1 8	5-10 14
best-lemma|admit|quote-then-speaker|	0 9
best-lemma|admit|quote-then-verb|	0 -13
best-lemma|admit|speaker-then-quote|	1 19
best-lemma|advertir|sentence-before|	far 8
best-lemma|advertir|speaker-then-quote|	5-10 17
best-lemma|advise|quote-then-speaker|	0 20
best-lemma|advise|quote-then-verb|	0 8
best-lemma|advise|speaker-then-quote|	2-4 6
best-lemma|affermare|speaker-then-quote|	far -15
best-lemma|affirmer|quote-then-verb|	1 7
best-lemma|affirmer|speaker-then-quote|	1 14	5-10 7
best-lemma|affirm|speaker-then-quote|	far 15
best-lemma|afirmar|quote-then-verb|	1 8
best-lemma|afirmar|speaker-then-quote|	2-4 -12	5-10 13
best-lemma|aggiungere|quote-then-speaker|	-10 10
best-lemma|aggiungere|speaker-then-quote|	1 6	2-4 17	5-10 18
best-lemma|aggiungere|verb-then-speaker|	1 19
best-lemma|agree|sentence-before|	5-10 -12
best-lemma|agree|speaker-then-quote|	0 21	2-4 23	5-10 18
best-lemma|ajouter|quote-then-speaker|	2-4 12
best-lemma|ajouter|quote-then-verb|	1 14
best-lemma|ajouter|speaker-then-quote|	2-4 -8	5-10 -13
best-lemma|alegar|speaker-then-quote|	2-4 8
best-lemma|allow|quote-then-speaker|	0 18
best-lemma|ameaçar|speaker-then-quote|	5-10 19
best-lemma|ammettere|quote-then-verb|	1 17
best-lemma|ammettere|speaker-then-quote|	0 9
best-lemma|ammettere|verb-then-speaker|	1 6	5-10 -14
best-lemma|amuser|quote-then-verb|	1 9
best-lemma|annoncer|speaker-then-quote|	5-10 -19
best-lemma|announce|quote-then-speaker|	0 19
best-lemma|announce|sentence-before|	5-10 16
best-lemma|annunciare|sentence-before|	5-10 12	far 7
best-lemma|annunciare|speaker-then-quote|	0 17
best-lemma|answer|quote-then-speaker|	0 25
best-lemma|answer|speaker-then-quote|	0 17	1 -14
best-lemma|anticipare|quote-then-verb|	1 11
best-lemma|anticipare|speaker-then-quote|	2-4 -9
best-lemma|anticipare|verb-then-speaker|	5-10 19
best-lemma|antwoorden|quote-then-verb|	1 10
best-lemma|antworten|quote-then-verb|	1 6
best-lemma|antworten|speaker-then-quote|	1 9	2-4 19
best-lemma|anunciar|quote-then-speaker|	5-10 -7
best-lemma|anunciar|sentence-before|	far 13
best-lemma|anunciar|speaker-then-quote|	0 -14	5-10 -10
best-lemma|apelar|sentence-before|	5-10 11
best-lemma|apelar|speaker-then-quote|	5-10 17
best-lemma|apostillar|quote-then-verb|	1 7
best-lemma|appeler|sentence-before|	far 16
best-lemma|appeler|speaker-then-quote|	0 -6	2-4 10
best-lemma|appen|quote-then-verb|	1 16
best-lemma|apuntar|speaker-then-quote|	1 13
best-lemma|argue|quote-then-speaker|	0 -14
best-lemma|argue|speaker-then-quote|	1 -17	2-4 22	5-10 11
best-lemma|argue|verb-then-speaker|	5-10 -17
best-lemma|arguir|speaker-then-quote|	2-4 9
best-lemma|argumentar|speaker-then-quote|	5-10 -6
best-lemma|asegurar|quote-then-verb|	1 9
best-lemma|asegurar|speaker-then-quote|	5-10 13
best-lemma|ask|quote-then-speaker|	0 26	5-10 -15
best-lemma|ask|quote-then-verb|	0 18
best-lemma|ask|sentence-after|	0 -11
best-lemma|ask|sentence-before|	1 15	5-10 14	far -26
best-lemma|ask|speaker-then-quote|	1 24	2-4 29	far 17
best-lemma|assegurar|speaker-then-quote|	2-4 16
best-lemma|assicurare|quote-then-speaker|	1 7
best-lemma|assicurare|quote-then-verb|	1 21
best-lemma|assicurare|sentence-before|	far -6
best-lemma|assicurare|speaker-then-quote|	1 15	2-4 19	5-10 -19
best-lemma|assicurare|verb-then-speaker|	1 11
best-lemma|assurer|quote-then-verb|	1 10
best-lemma|assurer|speaker-then-quote|	2-4 22	5-10 20
best-lemma|assure|quote-then-speaker|	0 13
best-lemma|atestar|speaker-then-quote|	0 6	2-4 10
best-lemma|atirar|verb-then-speaker|	2-4 7
best-lemma|attaccare|speaker-then-quote|	1 11
best-lemma|attendre|speaker-then-quote|	2-4 17
best-lemma|augurare|speaker-then-quote|	0 13
best-lemma|avaliar|speaker-then-quote|	2-4 6
best-lemma|avertir|speaker-then-quote|	5-10 18
best-lemma|avisar|quote-then-verb|	1 15
best-lemma|avisar|speaker-then-quote|	2-4 7
best-lemma|avvertire|speaker-then-quote|	1 10
best-lemma|avvertire|verb-then-speaker|	1 20	2-4 24
best-lemma|back|quote-then-speaker|	0 -14
best-lemma|back|speaker-then-quote|	0 -28
best-lemma|befürchten|speaker-then-quote|	0 16
best-lemma|bekennen|quote-then-verb|	1 15
best-lemma|believe|quote-then-speaker|	-18 -8
best-lemma|believe|sentence-after|	0 -8
best-lemma|believe|speaker-then-quote|	5-10 -12
best-lemma|beloven|speaker-then-quote|	5-10 8
best-lemma|bemängeln|speaker-then-quote|	0 9
best-lemma|benadrukken|quote-then-verb|	1 13
best-lemma|beslissen|quote-then-verb|	1 17
best-lemma|bestätigen|speaker-then-quote|	1 -20	2-4 -12
best-lemma|beteuern|quote-then-verb|	1 14	2-4 -9
best-lemma|betonen|quote-then-verb|	1 12	2-4 -14
best-lemma|bevestigen|sentence-after|	0 14
best-lemma|bevestigen|speaker-then-quote|	2-4 -17
best-lemma|bevestigen|verb-then-speaker|	5-10 -11
best-lemma|beweren|quote-then-verb|	1 6
best-lemma|bill|speaker-then-quote|	2-4 -14
best-lemma|blame|quote-then-speaker|	-5 -14
best-lemma|blame|speaker-then-quote|	0 30	2-4 15
best-lemma|blijven|quote-then-speaker|	0 -13
best-lemma|blijven|speaker-then-quote|	0 7
best-lemma|bocciare|speaker-then-quote|	0 -13
best-lemma|borbottare|quote-then-verb|	1 7
best-lemma|brand|speaker-then-quote|	0 -22	5-10 16
best-lemma|bringen|speaker-then-quote|	far 6
best-lemma|brontolare|speaker-then-quote|	1 8
best-lemma|brummen|quote-then-verb|	1 17
best-lemma|bulderen|quote-then-verb|	1 6
best-lemma|calificar|speaker-then-quote|	1 11	2-4 11
best-lemma|call|paragraph-before|	far 17
best-lemma|call|quote-then-speaker|	1 -12
best-lemma|call|sentence-after|	1 19
best-lemma|call|sentence-before|	far -14
best-lemma|call|speaker-then-quote|	0 -9	1 16	2-4 39	5-10 -10
best-lemma|caution|speaker-then-quote|	2-4 21
best-lemma|challenge|quote-then-verb|	1 -16
best-lemma|chamar|speaker-then-quote|	0 -15	2-4 7
best-lemma|chant|quote-then-speaker|	0 11
best-lemma|chant|speaker-then-quote|	0 -16
best-lemma|chiamare|quote-then-verb|	1 12
best-lemma|chiamare|speaker-then-quote|	0 -10	2-4 -14
best-lemma|chiamare|verb-then-speaker|	far 9
best-lemma|chiedere|quote-then-verb|	0 -7	1 18
best-lemma|chiedere|speaker-then-quote|	0 17	5-10 -13
best-lemma|citeren|speaker-then-quote|	2-4 15
best-lemma|cite|speaker-then-quote|	5-10 -18
best-lemma|claim|sentence-before|	5-10 16
best-lemma|claim|speaker-then-quote|	2-4 22	5-10 14
best-lemma|comentar|quote-then-verb|	1 6
best-lemma|comentar|sentence-before|	2-4 11
best-lemma|comment|speaker-then-quote|	1 13
best-lemma|compare|speaker-then-quote|	2-4 -23
best-lemma|complain|quote-then-verb|	0 13
best-lemma|complain|speaker-then-quote|	2-4 21	5-10 12
best-lemma|completar|quote-then-verb|	1 7
best-lemma|concede|quote-then-speaker|	0 20
best-lemma|concede|quote-then-verb|	0 21
best-lemma|concede|speaker-then-quote|	1 19	2-4 -11
best-lemma|concludere|quote-then-verb|	1 6
best-lemma|concluir|speaker-then-quote|	5-10 18
best-lemma|conclure|quote-then-verb|	1 16
best-lemma|confermare|speaker-then-quote|	2-4 -15	far 18
best-lemma|confessare|speaker-then-quote|	1 6
best-lemma|confessar|sentence-before|	5-10 -13
best-lemma|confidare|speaker-then-quote|	2-4 17
best-lemma|confier|quote-then-verb|	1 16
best-lemma|confirmar|paragraph-before|	far 7
best-lemma|confirmar|sentence-before|	far 18
best-lemma|confirmar|speaker-then-quote|	2-4 16
best-lemma|confirm|quote-then-speaker|	-5 -13
best-lemma|confirm|speaker-then-quote|	1 16	5-10 14
best-lemma|congratulate|speaker-then-quote|	2-4 25
best-lemma|considerar|speaker-then-quote|	2-4 16	5-10 11	far 10
best-lemma|consider|quote-then-speaker|	0 -9
best-lemma|contar|quote-then-verb|	1 6
best-lemma|contend|quote-then-speaker|	0 13
best-lemma|contestare|speaker-then-quote|	2-4 -8	5-10 10
best-lemma|contestar|quote-then-verb|	1 8
best-lemma|contestar|speaker-then-quote|	2-4 8
best-lemma|contester|sentence-before|	2-4 16
best-lemma|correct|sentence-after|	0 19
best-lemma|correct|sentence-before|	2-4 13
best-lemma|correct|speaker-then-quote|	2-4 -12
best-lemma|correggere|speaker-then-quote|	1 17
best-lemma|counter|quote-then-speaker|	0 11
best-lemma|counter|quote-then-verb|	0 12
best-lemma|counter|speaker-then-quote|	1 13	2-4 18
best-lemma|crier|speaker-then-quote|	1 20
best-lemma|criticar|quote-then-verb|	1 8
best-lemma|criticise|quote-then-speaker|	1 -9	2-4 -14
best-lemma|criticise|speaker-then-quote|	0 16	2-4 -16
best-lemma|croire|speaker-then-quote|	2-4 6
best-lemma|deadpan|quote-then-speaker|	0 19
best-lemma|deadpan|sentence-before|	1 9
best-lemma|decir|speaker-then-quote|	5-10 16
best-lemma|decir|verb-then-speaker|	5-10 -10
best-lemma|declarar|quote-then-verb|	1 9
best-lemma|declarar|speaker-then-quote|	0 18	2-4 20	5-10 -16
best-lemma|definire|speaker-then-quote|	0 -9	2-4 13	5-10 16
best-lemma|demandar|speaker-then-quote|	5-10 7
best-lemma|demander|sentence-before|	1 8
best-lemma|demander|speaker-then-quote|	1 8	2-4 14
best-lemma|denunciare|quote-then-verb|	1 6
best-lemma|deny|sentence-after|	0 -14
best-lemma|deny|sentence-before|	far 25
best-lemma|desabafar|quote-then-verb|	1 7
best-lemma|descartar|sentence-before|	far 13
best-lemma|describe|quote-then-speaker|	-5 -17	2-4 -18
best-lemma|describe|speaker-then-quote|	1 23	2-4 8	far -15
best-lemma|describir|speaker-then-quote|	1 11
best-lemma|deslizar|speaker-then-quote|	2-4 13
best-lemma|detalhar|quote-then-verb|	1 6
best-lemma|detallar|speaker-then-quote|	far 16
best-lemma|dichiarare|verb-then-speaker|	2-4 -13
best-lemma|difundir|speaker-then-quote|	far 12
best-lemma|dire|quote-then-verb|	1 23
best-lemma|dire|sentence-after|	5-10 13
best-lemma|dire|sentence-before|	5-10 13
best-lemma|dire|speaker-then-quote|	0 -7	1 16
best-lemma|dire|verb-then-speaker|	5-10 -10
best-lemma|disagree|speaker-then-quote|	2-4 20
best-lemma|disclose|speaker-then-quote|	2-4 -21	5-10 -14
best-lemma|discordar|sentence-before|	1 6
best-lemma|discrepar|speaker-then-quote|	2-4 16
best-lemma|dismiss|speaker-then-quote|	2-4 19	5-10 17
best-lemma|disparar|speaker-then-quote|	1 -15
best-lemma|divulgar|speaker-then-quote|	far 10
best-lemma|dizer|quote-then-speaker|	0 -10
best-lemma|dizer|quote-then-verb|	1 6
best-lemma|dizer|sentence-before|	far 7
best-lemma|dizer|speaker-then-quote|	2-4 22	5-10 14
best-lemma|dizer|verb-then-speaker|	1 8	5-10 16
best-lemma|domandare|speaker-then-quote|	2-4 -9
best-lemma|douter|speaker-then-quote|	1 10
best-lemma|duiden|quote-then-verb|	1 11
best-lemma|déclarer|quote-then-speaker|	2-4 7
best-lemma|déclarer|quote-then-verb|	1 7
best-lemma|décrire|speaker-then-quote|	5-10 15
best-lemma|défendre|speaker-then-quote|	2-4 16
best-lemma|démentir|sentence-after|	5-10 9
best-lemma|démentir|speaker-then-quote|	2-4 16
best-lemma|dénoncer|speaker-then-quote|	1 15	2-4 19
best-lemma|déplorer|speaker-then-quote|	2-4 19
best-lemma|détailler|quote-then-verb|	1 10
best-lemma|engager|speaker-then-quote|	5-10 -17
best-lemma|enquérir|sentence-before|	5-10 14
best-lemma|ergänzen|quote-then-speaker|	2-4 10
best-lemma|ergänzen|verb-then-speaker|	5-10 15
best-lemma|erinnern|quote-then-verb|	1 9
best-lemma|erkennen|speaker-then-quote|	2-4 10
best-lemma|erklären|quote-then-verb|	1 20	2-4 12
best-lemma|erklären|speaker-then-quote|	5-10 12
best-lemma|erwidern|quote-then-verb|	1 14
best-lemma|erzählen|quote-then-verb|	1 6
best-lemma|erzählen|sentence-before|	far 7
best-lemma|esclaffer|quote-then-verb|	1 6
best-lemma|escrever|quote-then-verb|	1 8	2-4 -8
best-lemma|escrever|speaker-then-quote|	2-4 14
best-lemma|esprimere|speaker-then-quote|	0 13
best-lemma|estimer|speaker-then-quote|	5-10 17	far 12
best-lemma|exclamer|quote-then-verb|	1 6
best-lemma|exiger|speaker-then-quote|	0 8
best-lemma|exigir|sentence-before|	far 9
best-lemma|exigir|speaker-then-quote|	0 15	2-4 8
best-lemma|expect|speaker-then-quote|	0 9
best-lemma|explain|quote-then-speaker|	0 34	2-4 -10
best-lemma|explain|sentence-before|	1 17	5-10 23
best-lemma|explain|speaker-then-quote|	1 18	2-4 11	5-10 -8	far -13
best-lemma|explain|verb-then-speaker|	1 8
best-lemma|explicar|quote-then-verb|	1 7
best-lemma|explicar|speaker-then-quote|	5-10 -16
best-lemma|explicar|verb-then-speaker|	5-10 7
best-lemma|exposer|quote-then-verb|	1 6
best-lemma|expresar|speaker-then-quote|	2-4 16	5-10 -8
best-lemma|express|sentence-before|	far 16
best-lemma|express|speaker-then-quote|	0 21	2-4 20
best-lemma|exprimer|speaker-then-quote|	far 18
best-lemma|faire_valoir|quote-then-speaker|	2-4 11
best-lemma|faire_valoir|quote-then-verb|	1 7
best-lemma|faire_valoir|verb-then-speaker|	2-4 19
best-lemma|falar|speaker-then-quote|	1 30	5-10 12
best-lemma|figure|speaker-then-quote|	5-10 20
best-lemma|finden|quote-then-verb|	1 10
best-lemma|finden|speaker-then-quote|	2-4 8
best-lemma|find|quote-then-speaker|	0 -17	2-4 -14
best-lemma|find|quote-then-verb|	5-10 -16
best-lemma|find|sentence-before|	5-10 -11
best-lemma|find|speaker-then-quote|	5-10 13
best-lemma|fluisteren|quote-then-verb|	1 11
best-lemma|flüstern|quote-then-verb|	1 11
best-lemma|foeteren|quote-then-verb|	1 7
best-lemma|fordern|verb-then-speaker|	1 11
best-lemma|forecast|speaker-then-quote|	5-10 21
best-lemma|formulieren|speaker-then-quote|	1 6
best-lemma|fragen|speaker-then-quote|	2-4 7
best-lemma|frisar|quote-then-verb|	1 6
best-lemma|fulmineren|quote-then-verb|	1 8
best-lemma|fume|quote-then-speaker|	0 25
best-lemma|fume|sentence-before|	1 15
best-lemma|fume|speaker-then-quote|	2-4 20
best-lemma|fustiger|speaker-then-quote|	2-4 10
best-lemma|féliciter|speaker-then-quote|	2-4 15	5-10 14
best-lemma|fügen|quote-then-verb|	1 6
best-lemma|garantire|speaker-then-quote|	2-4 25
best-lemma|garantir|speaker-then-quote|	2-4 -6	5-10 19	far 11
best-lemma|geben|quote-then-verb|	1 14
best-lemma|geben|verb-then-speaker|	2-4 -8
best-lemma|gestehen|quote-then-verb|	1 9
best-lemma|gestehen|speaker-then-quote|	2-4 11
best-lemma|getuigen|quote-then-verb|	1 6
best-lemma|geven|quote-then-verb|	1 12
best-lemma|giudicare|speaker-then-quote|	2-4 13
best-lemma|giurare|quote-then-verb|	1 10
best-lemma|giurare|speaker-then-quote|	2-4 9
best-lemma|giurare|verb-then-speaker|	1 18
best-lemma|glimlachen|quote-then-verb|	1 8
best-lemma|glisser|quote-then-speaker|	2-4 6
best-lemma|glisser|quote-then-verb|	1 8
best-lemma|gracejar|quote-then-verb|	1 10
best-lemma|gracejar|verb-then-speaker|	5-10 6
best-lemma|grappen|quote-then-verb|	1 15
best-lemma|greet|speaker-then-quote|	0 -22	2-4 24
best-lemma|gridare|sentence-before|	5-10 12
best-lemma|gridare|speaker-then-quote|	1 10
best-lemma|gronder|quote-then-verb|	1 7
best-lemma|grumble|quote-then-speaker|	0 17
best-lemma|hablar|speaker-then-quote|	1 17	2-4 8
best-lemma|hail|speaker-then-quote|	0 21
best-lemma|halten|quote-then-verb|	1 14
best-lemma|halten|sentence-before|	far -12
best-lemma|halten|speaker-then-quote|	2-4 14
best-lemma|hear|quote-then-speaker|	0 20	1 13	far -11
best-lemma|hear|speaker-then-quote|	0 18	2-4 21	far 16
best-lemma|heben|speaker-then-quote|	2-4 6
best-lemma|heißen|quote-then-verb|	1 -9
best-lemma|heißen|speaker-then-quote|	0 -13	2-4 7	5-10 13
best-lemma|heißen|verb-then-speaker|	2-4 -8
best-lemma|heten|quote-then-verb|	2-4 15
best-lemma|heten|speaker-then-quote|	0 -11
best-lemma|hit|speaker-then-quote|	2-4 20
best-lemma|hold|paragraph-before|	far 15
best-lemma|hold|quote-then-speaker|	1 -15
best-lemma|hold|sentence-before|	5-10 20
best-lemma|hold|speaker-then-quote|	far -6
best-lemma|houden|quote-then-verb|	1 6
best-lemma|houden|speaker-then-quote|	2-4 8	5-10 7
best-lemma|hurler|speaker-then-quote|	2-4 16
best-lemma|incalzare|verb-then-speaker|	1 8
best-lemma|indicar|speaker-then-quote|	5-10 9	far 14
best-lemma|indiquer|speaker-then-quote|	0 18	2-4 15
best-lemma|indiquer|verb-then-speaker|	5-10 16
best-lemma|informar|speaker-then-quote|	far 11
best-lemma|informeren|paragraph-before|	far 9
best-lemma|insistere|paragraph-before|	far 12
best-lemma|insistere|sentence-after|	1 11
best-lemma|insister|quote-then-verb|	1 6
best-lemma|insist|speaker-then-quote|	2-4 26	5-10 -19
best-lemma|instruct|speaker-then-quote|	2-4 -18	5-10 -29
best-lemma|interroger|quote-then-verb|	1 9
best-lemma|interrompere|quote-then-verb|	1 11
best-lemma|interrompere|verb-then-speaker|	1 7
best-lemma|interrumpir|speaker-then-quote|	1 7
best-lemma|intimare|quote-then-verb|	1 6
best-lemma|intone|quote-then-speaker|	0 15
best-lemma|introduce|quote-then-speaker|	-1 -9
best-lemma|introduce|speaker-then-quote|	2-4 -24
best-lemma|invitare|speaker-then-quote|	2-4 -17
best-lemma|invite|speaker-then-quote|	5-10 -16
best-lemma|invocare|speaker-then-quote|	1 -15
best-lemma|invoquer|speaker-then-quote|	1 -20
best-lemma|ironiser|quote-then-verb|	1 6
best-lemma|ironizar|speaker-then-quote|	2-4 8
best-lemma|issue|speaker-then-quote|	1 -20	5-10 21
best-lemma|joke|quote-then-speaker|	0 25	2-4 13
best-lemma|joke|quote-then-verb|	0 18	1 17
best-lemma|joke|speaker-then-quote|	1 13	2-4 -20	5-10 20
best-lemma|jubiler|quote-then-verb|	1 14
best-lemma|juger|quote-then-verb|	1 10
best-lemma|juger|speaker-then-quote|	0 14	1 7	2-4 16
best-lemma|juger|verb-then-speaker|	1 -8
best-lemma|justificar|sentence-before|	far 6
best-lemma|justifier|quote-then-speaker|	2-4 12
best-lemma|kaatsen|quote-then-verb|	1 12
best-lemma|klagen|quote-then-verb|	1 8
best-lemma|klagen|verb-then-speaker|	5-10 -7
best-lemma|klinken|speaker-then-quote|	2-4 7
best-lemma|klinken|verb-then-speaker|	5-10 16
best-lemma|know|speaker-then-quote|	2-4 -12
best-lemma|kommentieren|speaker-then-quote|	2-4 14
best-lemma|kontern|quote-then-verb|	1 9
best-lemma|kritisieren|quote-then-verb|	5-10 -9
best-lemma|kündigen|speaker-then-quote|	2-4 14
best-lemma|label|quote-then-speaker|	2-4 -21
best-lemma|label|speaker-then-quote|	0 -18	2-4 -13
best-lemma|lachen|quote-then-verb|	1 8
best-lemma|lachen|sentence-after|	0 14
best-lemma|lachen|speaker-then-quote|	5-10 12
best-lemma|lamentar|quote-then-speaker|	-6 -8
best-lemma|lamentar|speaker-then-quote|	5-10 14
best-lemma|lament|speaker-then-quote|	0 -20	2-4 -15
best-lemma|lancer|quote-then-verb|	1 11
best-lemma|lassen|speaker-then-quote|	0 -16	5-10 9
best-lemma|lassen|verb-then-speaker|	5-10 7
best-lemma|laten|quote-then-verb|	0 -7	1 20	5-10 -6
best-lemma|laten|speaker-then-quote|	1 9	2-4 16	5-10 -10
best-lemma|laugh|quote-then-speaker|	0 25
best-lemma|learn|quote-then-speaker|	5-10 -13
best-lemma|lehnen|quote-then-verb|	0 -7
best-lemma|lehnen|verb-then-speaker|	2-4 12
best-lemma|lembrar|quote-then-verb|	1 18
best-lemma|like|sentence-before|	2-4 18
best-lemma|like|speaker-then-quote|	2-4 11	5-10 13
best-lemma|limitar|speaker-then-quote|	5-10 19
best-lemma|lire|quote-then-speaker|	2-4 12
best-lemma|lire|quote-then-verb|	1 23
best-lemma|lire|sentence-after|	5-10 16
best-lemma|lire|speaker-then-quote|	1 -9
best-lemma|list|quote-then-speaker|	0 -10	1 -13
best-lemma|list|quote-then-verb|	1 -12
best-lemma|list|sentence-before|	5-10 -12
best-lemma|list|speaker-then-quote|	0 -24	1 -16	2-4 -23
best-lemma|llamar|quote-then-verb|	1 8	far -8
best-lemma|llamar|speaker-then-quote|	1 9
best-lemma|loben|speaker-then-quote|	0 12	5-10 8
best-lemma|lodare|speaker-then-quote|	0 15
best-lemma|loven|speaker-then-quote|	1 6
best-lemma|luiden|quote-then-verb|	1 10
best-lemma|lâcher|quote-then-verb|	1 11
best-lemma|lâcher|speaker-then-quote|	5-10 13
best-lemma|mahnen|sentence-before|	far 14
best-lemma|mailen|quote-then-verb|	1 7
best-lemma|maintenir|speaker-then-quote|	1 12
best-lemma|mandar|speaker-then-quote|	2-4 14	5-10 9
best-lemma|manifestar|speaker-then-quote|	0 -13
best-lemma|manter|speaker-then-quote|	5-10 -14
best-lemma|marrer|quote-then-verb|	1 6
best-lemma|mean|quote-then-speaker|	-12 17
best-lemma|meinen|quote-then-verb|	1 6
best-lemma|meinen|sentence-after|	0 9
best-lemma|meinen|speaker-then-quote|	1 11
best-lemma|melden|quote-then-verb|	1 9
best-lemma|menen|quote-then-verb|	1 6
best-lemma|mention|quote-then-speaker|	0 -11
best-lemma|message|speaker-then-quote|	2-4 -15	5-10 -11
best-lemma|mijmeren|quote-then-verb|	1 7
best-lemma|monkelen|quote-then-verb|	1 10
best-lemma|motivare|quote-then-verb|	1 9
best-lemma|murmeln|quote-then-verb|	1 19
best-lemma|murmeln|verb-then-speaker|	1 6
best-lemma|murmurar|quote-then-speaker|	1 -14
best-lemma|murmurer|quote-then-verb|	1 12
best-lemma|murmur|quote-then-speaker|	0 20
best-lemma|murmur|sentence-after|	far -9
best-lemma|muse|quote-then-speaker|	0 16
best-lemma|muse|sentence-before|	1 14
best-lemma|mutter|quote-then-speaker|	0 9
best-lemma|name|speaker-then-quote|	0 -30	1 -17	2-4 -17	5-10 -31
best-lemma|negare|speaker-then-quote|	1 7	2-4 14
best-lemma|negar|speaker-then-quote|	1 6	2-4 13
best-lemma|nennen|quote-then-speaker|	-7 -12	-9 10
best-lemma|nennen|quote-then-verb|	0 -15
best-lemma|nennen|speaker-then-quote|	1 9	2-4 31
best-lemma|noemen|sentence-before|	far 23
best-lemma|noemen|speaker-then-quote|	1 6	2-4 19	5-10 8
best-lemma|none|according-to|	0 -16	1 28	2-4 6	5-10 7	far 6
best-lemma|none|colon|	1 8	2-4 16
best-lemma|none|named-before|	2-4 43	5-10 16	far 7
best-lemma|none|named-nearby|	0 -7	1 7	5-10 12
best-lemma|none|paragraph-before|	far 21
best-lemma|none|possessor|	0 -27	1 -24
best-lemma|none|quote-then-speaker|	-10 -18	-14 -7	-3 -15	-4 -16	-5 -25	-7 -11	-9 -16	0 -7	1 13	2-4 7	5-10 -21	far 15
best-lemma|none|sentence-after|	1 14	2-4 -17	5-10 -12
best-lemma|none|sentence-before|	1 19	2-4 -14	5-10 -23
best-lemma|none|signature|	1 -7
best-lemma|none|speaker-then-quote|	2-4 6	far -7
best-lemma|none|topic|	0 8	1 -9	2-4 -7
best-lemma|note|quote-then-speaker|	0 -17
best-lemma|note|speaker-then-quote|	1 -9	2-4 28	5-10 14
best-lemma|nuanceren|quote-then-verb|	1 7
best-lemma|object|sentence-before|	far 16
best-lemma|object|speaker-then-quote|	2-4 -16
best-lemma|observar|quote-then-verb|	1 8
best-lemma|observe|quote-then-speaker|	0 16
best-lemma|observe|sentence-before|	1 16
best-lemma|observe|speaker-then-quote|	0 -19
best-lemma|offer|quote-then-speaker|	0 24
best-lemma|offer|sentence-after|	2-4 -12
best-lemma|offer|speaker-then-quote|	0 -9	2-4 -24	5-10 12
best-lemma|opinar|speaker-then-quote|	2-4 11	5-10 19
best-lemma|ordenar|quote-then-verb|	1 8
best-lemma|osservare|quote-then-verb|	1 6
best-lemma|parlare|speaker-then-quote|	1 26	2-4 19	5-10 9
best-lemma|parlare|verb-then-speaker|	1 14
best-lemma|parler|speaker-then-quote|	1 9	2-4 23
best-lemma|pedir|speaker-then-quote|	0 13	2-4 12	5-10 10	far 10
best-lemma|peinzen|quote-then-verb|	1 17
best-lemma|perguntar|speaker-then-quote|	0 11	5-10 13
best-lemma|pester|quote-then-verb|	1 10
best-lemma|philosopher|quote-then-speaker|	2-4 9
best-lemma|philosopher|sentence-before|	5-10 16
best-lemma|phone|quote-then-speaker|	0 -14
best-lemma|plaider|quote-then-verb|	1 10
best-lemma|plaider|speaker-then-quote|	2-4 -19
best-lemma|plaisanter|quote-then-speaker|	2-4 16
best-lemma|plaisanter|quote-then-verb|	1 6
best-lemma|plaudire|sentence-before|	5-10 -6
best-lemma|plaudire|speaker-then-quote|	1 13
best-lemma|plead|speaker-then-quote|	0 -21
best-lemma|pledge|speaker-then-quote|	0 15
best-lemma|pleiten|speaker-then-quote|	2-4 -11	5-10 -15
best-lemma|postare|quote-then-verb|	1 7
best-lemma|postare|verb-then-speaker|	0 -6	2-4 6
best-lemma|post|quote-then-speaker|	0 29	1 19
best-lemma|post|quote-then-verb|	0 -15
best-lemma|post|sentence-before|	1 15
best-lemma|post|speaker-then-quote|	1 20	2-4 19	5-10 16	far -20
best-lemma|poursuivre|quote-then-verb|	1 6
best-lemma|praise|speaker-then-quote|	0 12	1 25	5-10 -15
best-lemma|precisare|quote-then-verb|	1 8
best-lemma|precisare|speaker-then-quote|	1 13	5-10 10
best-lemma|precisar|speaker-then-quote|	far 9
best-lemma|preciseren|verb-then-speaker|	1 10
best-lemma|preferir|quote-then-speaker|	-12 11
best-lemma|prefer|speaker-then-quote|	0 -15	2-4 -18
best-lemma|preguntar|speaker-then-quote|	1 12
best-lemma|prescrivere|speaker-then-quote|	2-4 10
best-lemma|press|quote-then-speaker|	-4 17
best-lemma|prevedere|speaker-then-quote|	2-4 12	5-10 12
best-lemma|prever|quote-then-verb|	1 -11
best-lemma|proclamer|quote-then-verb|	1 13
best-lemma|prometer|quote-then-verb|	1 11	2-4 -10
best-lemma|prometer|sentence-before|	5-10 6
best-lemma|prometer|verb-then-speaker|	1 8
best-lemma|promettere|speaker-then-quote|	0 21
best-lemma|promettre|quote-then-speaker|	2-4 11
best-lemma|promettre|speaker-then-quote|	0 14	2-4 22	5-10 32
best-lemma|promettre|verb-then-speaker|	1 12
best-lemma|promise|quote-then-verb|	0 11
best-lemma|promise|speaker-then-quote|	2-4 -33	5-10 24
best-lemma|protestare|quote-then-verb|	1 6
best-lemma|protest|quote-then-speaker|	0 11
best-lemma|protest|sentence-before|	1 6
best-lemma|préciser|speaker-then-quote|	5-10 11
best-lemma|prétendre|speaker-then-quote|	2-4 12
best-lemma|prévenir|quote-then-verb|	1 12
best-lemma|puntualizzare|verb-then-speaker|	1 9
best-lemma|qualifier|speaker-then-quote|	1 14	5-10 14
best-lemma|queixar|quote-then-verb|	1 10
best-lemma|queixar|sentence-before|	far 15
best-lemma|queixar|speaker-then-quote|	5-10 -17
best-lemma|quejar|speaker-then-quote|	2-4 17	5-10 -6
best-lemma|quip|quote-then-speaker|	0 21
best-lemma|quip|quote-then-verb|	0 14
best-lemma|quote|quote-then-speaker|	0 21
best-lemma|quote|speaker-then-quote|	2-4 -18
best-lemma|raccontare|quote-then-verb|	1 12	5-10 -15
best-lemma|raccontare|speaker-then-quote|	5-10 12
best-lemma|raconter|quote-then-verb|	1 7
best-lemma|raconter|verb-then-speaker|	1 11
best-lemma|raise|speaker-then-quote|	5-10 -16
best-lemma|rappeler|quote-then-verb|	1 9
best-lemma|rappeler|speaker-then-quote|	2-4 -13	far 14
best-lemma|rate|speaker-then-quote|	0 -18	1 -23	2-4 -26	5-10 -15
best-lemma|read|quote-then-speaker|	0 28	2-4 -17
best-lemma|read|sentence-before|	1 23
best-lemma|read|speaker-then-quote|	0 -28	1 23	2-4 11	5-10 24
best-lemma|reageren|quote-then-verb|	1 16
best-lemma|reageren|speaker-then-quote|	0 10	2-4 10
best-lemma|reagir|speaker-then-quote|	5-10 11
best-lemma|recall|quote-then-speaker|	0 29
best-lemma|recall|sentence-before|	1 21	5-10 15
best-lemma|recall|speaker-then-quote|	1 20	2-4 -10	5-10 -10
best-lemma|recitare|quote-then-speaker|	-13 9
best-lemma|recitare|quote-then-verb|	1 8
best-lemma|recitare|speaker-then-quote|	0 11
best-lemma|reclamar|speaker-then-quote|	1 25	5-10 15
best-lemma|recognize|quote-then-speaker|	5-10 -11
best-lemma|recommend|quote-then-speaker|	-10 -12
best-lemma|recommend|speaker-then-quote|	5-10 -17
best-lemma|reconhecer|speaker-then-quote|	0 13	1 7
best-lemma|reconnaître|speaker-then-quote|	0 17	1 10	5-10 12
best-lemma|reconocer|speaker-then-quote|	2-4 14
best-lemma|recordar|speaker-then-quote|	2-4 12	5-10 16	far 17
best-lemma|record|quote-then-speaker|	-4 -11
best-lemma|record|quote-then-verb|	0 -16
best-lemma|record|speaker-then-quote|	0 17	1 -7
best-lemma|recount|quote-then-verb|	0 16
best-lemma|rectifier|quote-then-verb|	1 18
best-lemma|recusar|speaker-then-quote|	2-4 6
best-lemma|redouter|speaker-then-quote|	0 9
best-lemma|refuser|speaker-then-quote|	2-4 -17
best-lemma|regretter|quote-then-verb|	1 16
best-lemma|regretter|speaker-then-quote|	2-4 -10	5-10 -14
best-lemma|reiterate|speaker-then-quote|	5-10 17
best-lemma|reject|quote-then-verb|	0 -9
best-lemma|reject|speaker-then-quote|	0 -16	5-10 17
best-lemma|rejeitar|quote-then-speaker|	1 13
best-lemma|rejeitar|speaker-then-quote|	0 -10
best-lemma|rekenen|quote-then-verb|	1 7
best-lemma|relatar|verb-then-speaker|	2-4 10
best-lemma|relativiser|speaker-then-quote|	1 24
best-lemma|remark|quote-then-speaker|	0 17
best-lemma|remark|quote-then-verb|	0 15
best-lemma|rematar|quote-then-verb|	1 15
best-lemma|remeter|speaker-then-quote|	5-10 15
best-lemma|remind|speaker-then-quote|	2-4 24	far 14
best-lemma|repeat|quote-then-speaker|	0 11
best-lemma|repeat|quote-then-verb|	0 17
best-lemma|repeat|sentence-before|	5-10 21
best-lemma|repeat|speaker-then-quote|	0 -19	2-4 20	5-10 -22	far -19
best-lemma|replicare|speaker-then-quote|	0 11	5-10 12
best-lemma|replicare|verb-then-speaker|	1 16
best-lemma|replicar|quote-then-verb|	1 8
best-lemma|reply|quote-then-speaker|	0 29	2-4 -16
best-lemma|reply|quote-then-verb|	0 15
best-lemma|reply|sentence-after|	0 14
best-lemma|reply|sentence-before|	1 24	2-4 6	far -20
best-lemma|reply|speaker-then-quote|	1 40	2-4 29	5-10 15
best-lemma|reponer|quote-then-verb|	1 6
best-lemma|report|quote-then-verb|	1 -17	far -16
best-lemma|report|speaker-then-quote|	1 -11	5-10 -18
best-lemma|reprendre|quote-then-verb|	1 8
best-lemma|reprendre|speaker-then-quote|	1 12
best-lemma|responder|quote-then-verb|	1 15
best-lemma|responder|speaker-then-quote|	2-4 24
best-lemma|respond|quote-then-speaker|	0 13
best-lemma|respond|speaker-then-quote|	2-4 19	5-10 15
best-lemma|retort|speaker-then-quote|	2-4 16
best-lemma|retrucar|speaker-then-quote|	2-4 14
best-lemma|reveal|speaker-then-quote|	2-4 -20
best-lemma|revelar|speaker-then-quote|	0 18
best-lemma|revelar|verb-then-speaker|	1 9
best-lemma|riassumere|speaker-then-quote|	2-4 23
best-lemma|ribattere|quote-then-verb|	1 19
best-lemma|ribattere|speaker-then-quote|	5-10 17
best-lemma|ribattere|verb-then-speaker|	1 12
best-lemma|ricordare|quote-then-verb|	1 6
best-lemma|ricordare|speaker-then-quote|	2-4 13	5-10 17
best-lemma|riferire|quote-then-verb|	1 6
best-lemma|rigoler|quote-then-verb|	1 6
best-lemma|rigoler|speaker-then-quote|	2-4 10
best-lemma|ringraziare|speaker-then-quote|	2-4 19	far 15
best-lemma|ripetere|quote-then-verb|	1 6
best-lemma|rir|quote-then-verb|	1 7
best-lemma|rispondere|quote-then-verb|	1 10
best-lemma|rispondere|speaker-then-quote|	5-10 14
best-lemma|rivelare|sentence-before|	far 16
best-lemma|rivelare|speaker-then-quote|	2-4 -12
best-lemma|rivendicare|speaker-then-quote|	2-4 7
best-lemma|roar|quote-then-verb|	0 10
best-lemma|roar|sentence-before|	2-4 9
best-lemma|roepen|quote-then-verb|	1 16
best-lemma|rufen|speaker-then-quote|	2-4 10
best-lemma|rufen|verb-then-speaker|	2-4 8	5-10 -12
best-lemma|rule|quote-then-speaker|	0 17	5-10 16
best-lemma|rule|speaker-then-quote|	1 -19
best-lemma|räumen|quote-then-verb|	1 8
best-lemma|räumen|sentence-before|	2-4 11
best-lemma|réagir|quote-then-verb|	1 12
best-lemma|réagir|speaker-then-quote|	2-4 11
best-lemma|réclamer|speaker-then-quote|	0 18	1 8	2-4 -7
best-lemma|répliquer|speaker-then-quote|	5-10 9
best-lemma|répondre|quote-then-speaker|	2-4 12
best-lemma|répondre|quote-then-verb|	1 12
best-lemma|répondre|speaker-then-quote|	2-4 20	5-10 14	far 16
best-lemma|répéter|speaker-then-quote|	5-10 10
best-lemma|résumer|quote-then-speaker|	2-4 6
best-lemma|résumer|quote-then-verb|	1 10
best-lemma|rétorquer|quote-then-verb|	1 6
best-lemma|saber|speaker-then-quote|	5-10 -8
best-lemma|sagen|quote-then-speaker|	2-4 10
best-lemma|sagen|quote-then-verb|	1 11
best-lemma|sagen|sentence-before|	far -12
best-lemma|sagen|speaker-then-quote|	2-4 8	5-10 8
best-lemma|sagen|verb-then-speaker|	1 14	2-4 16	5-10 10
best-lemma|saluer|speaker-then-quote|	0 10	2-4 21	5-10 11
best-lemma|salutare|speaker-then-quote|	0 21	2-4 9
best-lemma|sapere|speaker-then-quote|	5-10 25
best-lemma|say|paragraph-before|	far -11
best-lemma|say|quote-then-speaker|	-12 -16	-16 15	-4 -16	0 28	1 27	2-4 -21	5-10 -19	far -25
best-lemma|say|quote-then-verb|	0 16	1 12	2-4 -19	far 22
best-lemma|say|sentence-before|	1 31	2-4 25	5-10 12	far -24
best-lemma|say|speaker-then-quote|	0 -32	1 18	2-4 54	5-10 21	far 39
best-lemma|say|verb-then-speaker|	1 20	2-4 15	5-10 -11
best-lemma|scandire|sentence-before|	far 20
best-lemma|schamperen|quote-then-verb|	1 7
best-lemma|scherzare|quote-then-verb|	1 6
best-lemma|scherzare|verb-then-speaker|	2-4 16	5-10 -7
best-lemma|scherzen|quote-then-verb|	1 9
best-lemma|schimpfen|quote-then-verb|	1 6
best-lemma|schreiben|quote-then-verb|	1 6	2-4 25
best-lemma|schrijven|quote-then-verb|	1 9
best-lemma|schrijven|speaker-then-quote|	2-4 -9	5-10 13
best-lemma|scold|quote-then-verb|	2-4 -7
best-lemma|scommettere|quote-then-verb|	1 10
best-lemma|scrivere|quote-then-verb|	1 6
best-lemma|scrivere|speaker-then-quote|	2-4 26	5-10 16
best-lemma|seek|quote-then-speaker|	1 -19
best-lemma|see|speaker-then-quote|	0 27	1 18	2-4 -19
best-lemma|seufzen|speaker-then-quote|	2-4 8
best-lemma|señalar|speaker-then-quote|	2-4 6
best-lemma|sfogare|quote-then-verb|	1 6
best-lemma|shoot|quote-then-speaker|	0 22
best-lemma|shoot|quote-then-verb|	0 -14
best-lemma|shoot|sentence-before|	2-4 17
best-lemma|shoot|speaker-then-quote|	5-10 -20
best-lemma|shout|quote-then-speaker|	0 18	2-4 -19
best-lemma|shout|quote-then-verb|	0 14
best-lemma|shout|sentence-before|	1 19
best-lemma|sigh|sentence-after|	0 17
best-lemma|sign|quote-then-speaker|	1 -16
best-lemma|sign|speaker-then-quote|	2-4 25
best-lemma|sing|speaker-then-quote|	0 -28
best-lemma|sintetizar|sentence-before|	far 13
best-lemma|snap|quote-then-verb|	0 11
best-lemma|soltar|speaker-then-quote|	1 10
best-lemma|sommen|quote-then-verb|	1 8
best-lemma|sorrir|quote-then-verb|	1 7
best-lemma|sostenere|speaker-then-quote|	2-4 -17	5-10 16
best-lemma|sostener|speaker-then-quote|	5-10 32
best-lemma|sottolineare|quote-then-verb|	1 9
best-lemma|sottolineare|speaker-then-quote|	5-10 7
best-lemma|souffler|quote-then-speaker|	2-4 15
best-lemma|souffler|quote-then-verb|	1 17
best-lemma|souligner|quote-then-speaker|	2-4 11
best-lemma|soupirer|quote-then-verb|	1 8
best-lemma|sourire|quote-then-verb|	1 13	far 6
best-lemma|soutenir|verb-then-speaker|	2-4 6
best-lemma|souvenir|quote-then-verb|	1 14
best-lemma|speak|sentence-before|	far 17
best-lemma|speak|speaker-then-quote|	1 -8
best-lemma|spiegare|sentence-before|	5-10 10	far 11
best-lemma|spotten|quote-then-verb|	1 8
best-lemma|sprechen|quote-then-verb|	2-4 -10
best-lemma|sprechen|speaker-then-quote|	1 16	2-4 21	5-10 21
best-lemma|sprechen|verb-then-speaker|	2-4 -13
best-lemma|spreken|speaker-then-quote|	1 27	2-4 14
best-lemma|staan|quote-then-speaker|	1 -17
best-lemma|staan|quote-then-verb|	1 12	5-10 11
best-lemma|state|quote-then-speaker|	0 11
best-lemma|state|sentence-before|	1 16
best-lemma|state|speaker-then-quote|	1 26
best-lemma|stehen|quote-then-verb|	0 -7
best-lemma|stehen|speaker-then-quote|	1 -13	2-4 6
best-lemma|stehen|verb-then-speaker|	1 12
best-lemma|stellen|quote-then-verb|	1 22
best-lemma|stellen|speaker-then-quote|	5-10 -10
best-lemma|stress|quote-then-speaker|	0 6
best-lemma|stress|speaker-then-quote|	1 15	5-10 11
best-lemma|sublinhar|quote-then-verb|	1 8
best-lemma|sublinhar|speaker-then-quote|	5-10 12
best-lemma|submit|quote-then-speaker|	0 18
best-lemma|subrayar|quote-then-speaker|	5-10 9
best-lemma|subrayar|speaker-then-quote|	5-10 7
best-lemma|suggerire|quote-then-verb|	1 -13
best-lemma|suggest|quote-then-speaker|	0 15
best-lemma|suggest|speaker-then-quote|	5-10 18
best-lemma|sustentar|sentence-before|	5-10 6
best-lemma|sustentar|speaker-then-quote|	5-10 7
best-lemma|tachar|quote-then-speaker|	far 11
best-lemma|tachar|speaker-then-quote|	1 10
best-lemma|tagliare|quote-then-verb|	1 16
best-lemma|tag|quote-then-speaker|	far -9
best-lemma|talk|quote-then-speaker|	-26 17
best-lemma|teilen|quote-then-verb|	1 21	2-4 11
best-lemma|teilen|verb-then-speaker|	2-4 11	5-10 -19
best-lemma|tell|quote-then-speaker|	-5 -11	0 33	1 13	2-4 -22	5-10 6
best-lemma|tell|quote-then-verb|	0 7	1 -23
best-lemma|tell|sentence-before|	2-4 30	5-10 25
best-lemma|tell|speaker-then-quote|	0 -17	1 17	5-10 48	far 13
best-lemma|temere|speaker-then-quote|	0 15
best-lemma|testify|quote-then-speaker|	0 13
best-lemma|testify|quote-then-verb|	0 13
best-lemma|text|speaker-then-quote|	2-4 14
best-lemma|thank|speaker-then-quote|	0 20	2-4 18	5-10 26
best-lemma|threaten|quote-then-speaker|	1 -16
best-lemma|tildar|speaker-then-quote|	1 12
best-lemma|title|sentence-after|	5-10 9
best-lemma|title|speaker-then-quote|	0 -18	far 18
best-lemma|traiter|speaker-then-quote|	1 11
best-lemma|trancher|quote-then-verb|	1 15
best-lemma|twittare|quote-then-verb|	1 8
best-lemma|unlisted|quote-then-verb|	0 -23
best-lemma|unlisted|verb-then-speaker|	2-4 11
best-lemma|urge|speaker-then-quote|	2-4 28
best-lemma|urlare|speaker-then-quote|	0 12
best-lemma|use|quote-then-speaker|	1 -16	2-4 19
best-lemma|use|speaker-then-quote|	2-4 -49	5-10 -32	far -17
best-lemma|valorar|speaker-then-quote|	1 15
best-lemma|vanter|quote-then-verb|	1 19
best-lemma|vatten|quote-then-verb|	2-4 12
best-lemma|vatten|sentence-after|	far 7
best-lemma|verklaren|quote-then-verb|	1 10
best-lemma|verklaren|sentence-before|	5-10 -9
best-lemma|verklaren|verb-then-speaker|	5-10 10
best-lemma|verlauten|speaker-then-quote|	2-4 11
best-lemma|vermuten|quote-then-verb|	1 6
best-lemma|verraten|quote-then-verb|	1 14
best-lemma|verraten|verb-then-speaker|	1 6
best-lemma|versichern|quote-then-verb|	1 14	2-4 -12	5-10 -10
best-lemma|versichern|verb-then-speaker|	5-10 9
best-lemma|vertellen|quote-then-verb|	1 11
best-lemma|verweisen|verb-then-speaker|	2-4 -9
best-lemma|verwijten|speaker-then-quote|	2-4 6
best-lemma|ver|speaker-then-quote|	0 15
best-lemma|view|quote-then-speaker|	1 -18	2-4 -10
best-lemma|view|quote-then-verb|	0 -15
best-lemma|view|speaker-then-quote|	1 -23
best-lemma|vinden|quote-then-verb|	1 10
best-lemma|vinden|speaker-then-quote|	2-4 -14	5-10 9
best-lemma|vinden|verb-then-speaker|	1 6
best-lemma|voegen|quote-then-verb|	1 17
best-lemma|voir|speaker-then-quote|	0 7	2-4 18
best-lemma|vouloir|speaker-then-quote|	0 12	1 -9	2-4 -7
best-lemma|vow|quote-then-verb|	1 19
best-lemma|vragen|speaker-then-quote|	2-4 8
best-lemma|waarschuwen|speaker-then-quote|	far 7
best-lemma|waarschuwen|verb-then-speaker|	2-4 17
best-lemma|wail|quote-then-speaker|	0 19
best-lemma|want|quote-then-speaker|	0 12
best-lemma|want|sentence-after|	0 8
best-lemma|want|speaker-then-quote|	0 21
best-lemma|warnen|speaker-then-quote|	2-4 10
best-lemma|warn|quote-then-speaker|	0 15
best-lemma|warn|speaker-then-quote|	1 14	2-4 -17	5-10 20
best-lemma|wave|speaker-then-quote|	2-4 -12	5-10 -19
best-lemma|weisen|quote-then-verb|	0 -12
best-lemma|welcome|speaker-then-quote|	0 18
best-lemma|werben|speaker-then-quote|	far 11
best-lemma|werfen|speaker-then-quote|	2-4 -17
best-lemma|whisper|quote-then-speaker|	0 24
best-lemma|whisper|sentence-before|	5-10 13
best-lemma|wijzen|quote-then-speaker|	5-10 12
best-lemma|wijzen|speaker-then-quote|	1 8
best-lemma|willen|sentence-before|	2-4 8
best-lemma|willen|speaker-then-quote|	far 11
best-lemma|witzeln|quote-then-verb|	1 8
best-lemma|wonder|sentence-after|	0 -17
best-lemma|write|quote-then-speaker|	-12 -8	0 14	1 13
best-lemma|write|quote-then-verb|	0 18
best-lemma|write|sentence-after|	0 -16
best-lemma|write|sentence-before|	1 9	2-4 20	far -10
best-lemma|write|speaker-then-quote|	0 -23
best-lemma|yell|speaker-then-quote|	0 22	5-10 -14
best-lemma|zeggen|quote-then-verb|	1 11
best-lemma|zeggen|sentence-before|	5-10 12
best-lemma|zeggen|speaker-then-quote|	2-4 17	5-10 12
best-lemma|zeigen|speaker-then-quote|	1 12	2-4 15
best-lemma|zien|speaker-then-quote|	0 9	2-4 10
best-lemma|zuchten|quote-then-verb|	1 8
best-lemma|zweren|quote-then-verb|	1 9
best-lemma|écrire|quote-then-verb|	1 16
best-lemma|étonner|quote-then-verb|	1 9
best-lemma|étrangler|quote-then-verb|	1 6
best-lemma|évoquer|speaker-then-quote|	1 23	2-4 35
best-near|according-to|according|	0 -16	1 28	2-4 6	5-10 7	far 6
best-near|according|0|	1 -14	4-7 -8	8+ 7
best-near|according|1|	1 9	4-7 31	8+ 16
best-near|according|2-4|	1 14	2-3 -11	4-7 8
best-near|according|5-10|	1 -17	2-3 32	8+ 11
best-near|according|far|	2-3 -16	4-7 27	8+ 13
best-near|apposed|-10|	2-3 -9	4-7 -13
best-near|apposed|-14|	1 -11	4-7 9
best-near|apposed|-3|	2-3 -17
best-near|apposed|-4|	1 -6	4-7 -13
best-near|apposed|-5|	1 -8	4-7 -10
best-near|apposed|-7|	4-7 -11
best-near|apposed|-9|	2-3 -16
best-near|apposed|0|	8+ 19
best-near|apposed|2-4|	1 15	2-3 -12	4-7 17	8+ 28
best-near|apposed|5-10|	2-3 10	8+ 8
best-near|apposed|far|	1 -13	2-3 17
best-near|apposition|0|	2-3 -7
best-near|apposition|1|	2-3 -7
best-near|apposition|2-4|	2-3 -15
best-near|apposition|5-10|	1 -11	4-7 6
best-near|apposition|far|	2-3 -12
best-near|colon|naked|	1 8	2-4 16
best-near|direct|-5|	1 -19
best-near|direct|0|	1 -20	2-3 22	4-7 30
best-near|direct|1|	1 15	2-3 -25	4-7 25
best-near|direct|2-4|	1 -28	2-3 18	4-7 -12	8+ 9
best-near|direct|5-10|	1 -14	2-3 -17	4-7 37	8+ -11
best-near|direct|far|	1 7	4-7 6	8+ 11
best-near|judging|-10|	2-3 -12
best-near|judging|-1|	2-3 -9
best-near|judging|-26|	1 17
best-near|judging|-4|	2-3 17
best-near|judging|-5|	2-3 -23
best-near|judging|-7|	2-3 -12
best-near|judging|-9|	2-3 10
best-near|judging|0|	1 -14	4-7 16	8+ 16
best-near|judging|1|	1 16	2-3 -24	4-7 40	8+ 17
best-near|judging|2-4|	2-3 23	4-7 8	8+ 23
best-near|judging|5-10|	1 8	2-3 -22	8+ 25
best-near|judging|far|	1 7	2-3 -6	4-7 -13	8+ 15
best-near|naked|0|	4-7 -9	8+ 32
best-near|naked|1|	4-7 -9	8+ 38
best-near|naked|2-4|	1 9	2-3 -10	8+ 28
best-near|naked|5-10|	1 -9	2-3 10	8+ 34
best-near|naked|far|	1 -12	4-7 22
best-near|named-before|naked|	2-4 43	5-10 16	far 7
best-near|named-nearby|naked|	0 -7	1 7	5-10 12
best-near|other|0|	1 -19	2-3 -10
best-near|other|1|	4-7 27	8+ 9
best-near|other|2-4|	4-7 11
best-near|paragraph-before|according|	far 6
best-near|paragraph-before|direct|	far 8
best-near|paragraph-before|judging|	far 17
best-near|paragraph-before|shared|	far 14
best-near|paragraph-before|thinking|	far 15
best-near|passive|0|	1 -14
best-near|passive|5-10|	2-3 -15
best-near|possessor|naked|	0 -27	1 -24
best-near|quote-then-speaker|apposed|	-10 -18	-14 -7	-3 -17	-4 -16	-5 -13	-7 -11	-9 -16	1 13	2-4 14
best-near|quote-then-speaker|apposition|	0 -7	2-4 -15	5-10 -11
best-near|quote-then-speaker|direct|	-5 -19	1 7	5-10 -9	far 15
best-near|quote-then-speaker|judging|	-1 -9	-10 -12	-26 17	-4 17	-5 -23	-7 -12	-9 10	0 -11	1 -21	2-4 -20
best-near|quote-then-speaker|passive|	0 -14	5-10 -15
best-near|quote-then-speaker|relative|	0 -11
best-near|quote-then-speaker|saying|	-10 10	-12 -16	-13 9	-16 15	-18 -8	-4 -17	-5 -13	-6 -8	0 17	1 23	2-4 -29	5-10 -16	far -25
best-near|quote-then-speaker|shared|	-3 -13	0 6
best-near|quote-then-speaker|thinking|	-12 22	0 23	1 -16	5-10 -15	far -11
best-near|quote-then-verb|judging|	0 -23	1 19	far -8
best-near|quote-then-verb|other|	0 -23
best-near|quote-then-verb|saying|	0 14	1 13	2-4 -25	5-10 -21	far 16
best-near|relative|0|	2-3 -11
best-near|relative|2-4|	1 -16	4-7 22	8+ 8
best-near|relative|5-10|	1 -18	8+ 7
best-near|relative|far|	4-7 9
best-near|saying|-10|	4-7 10
best-near|saying|-12|	1 -16	2-3 -8
best-near|saying|-13|	4-7 9
best-near|saying|-16|	1 15
best-near|saying|-18|	2-3 -8
best-near|saying|-4|	1 -16	4-7 -11
best-near|saying|-5|	1 -13	2-3 -11
best-near|saying|-6|	1 -8
best-near|saying|0|	2-3 -16	8+ 9
best-near|saying|1|	1 30	2-3 7	4-7 27	8+ 13
best-near|saying|2-4|	1 -20	2-3 19	4-7 7	8+ 36
best-near|saying|5-10|	2-3 -6	4-7 15	8+ 7
best-near|saying|far|	1 -19	4-7 26	8+ 29
best-near|sentence-after|according|	2-4 -17
best-near|sentence-after|apposed|	0 -9
best-near|sentence-after|direct|	0 6	1 14	5-10 -15
best-near|sentence-after|judging|	1 19	5-10 9
best-near|sentence-after|saying|	0 -17	1 11	2-4 -12
best-near|sentence-after|thinking|	0 8
best-near|sentence-before|according|	1 10	5-10 -16	far -18
best-near|sentence-before|apposition|	5-10 6	far -12
best-near|sentence-before|direct|	1 17	2-4 -16	5-10 -20	far 19
best-near|sentence-before|judging|	5-10 -9	far -18
best-near|sentence-before|relative|	2-4 8	far 9
best-near|sentence-before|saying|	1 30	2-4 33	5-10 7	far -21
best-near|sentence-before|thinking|	2-4 10	5-10 20
best-near|shared|-3|	1 -13
best-near|shared|0|	4-7 6
best-near|shared|2-4|	4-7 13	8+ 13
best-near|shared|5-10|	1 -14	2-3 -14	4-7 8
best-near|shared|far|	2-3 14
best-near|signature|naked|	1 -7
best-near|speaker-then-quote|apposed|	0 9	1 -10	2-4 9	far 10
best-near|speaker-then-quote|apposition|	1 -7
best-near|speaker-then-quote|direct|	1 16	5-10 9	far -17
best-near|speaker-then-quote|judging|	2-4 26	5-10 -7	far 13
best-near|speaker-then-quote|relative|	5-10 -14
best-near|speaker-then-quote|saying|	0 -17	1 19	2-4 7	5-10 13	far 23
best-near|speaker-then-quote|shared|	2-4 18	5-10 -16
best-near|speaker-then-quote|thinking|	1 -9	2-4 -13	5-10 28
best-near|thinking|-12|	1 11	2-3 17
best-near|thinking|0|	2-3 -9	4-7 23	8+ 20
best-near|thinking|1|	1 -15	2-3 -21	4-7 13	8+ 10
best-near|thinking|2-4|	1 -19	4-7 14	8+ 23
best-near|thinking|5-10|	1 -13	2-3 19	4-7 21	8+ 20
best-near|thinking|far|	4-7 -9	8+ 15
best-near|topic|naked|	0 8	1 -9	2-4 -7
best-near|verb-then-speaker|judging|	1 6	2-4 12	far 9
best-near|verb-then-speaker|other|	2-4 11
best-near|verb-then-speaker|saying|	0 -6	1 15	5-10 -24
best-negated|	true -10
best-order|according|according|0|	1 -14	4-7 -8	8+ 7
best-order|according|according|1|	1 9	4-7 31	8+ 16
best-order|according|according|2-4|	1 14	2-3 -11	4-7 8
best-order|according|according|5-10|	1 -17	2-3 32	8+ 11
best-order|according|according|far|	2-3 -16	4-7 27	8+ 13
best-order|apposed|apposed|-10|	2-3 -9	4-7 -13
best-order|apposed|apposed|-14|	1 -11	4-7 9
best-order|apposed|apposed|-3|	2-3 -17
best-order|apposed|apposed|-4|	1 -6	4-7 -13
best-order|apposed|apposed|-5|	1 -8	4-7 -10
best-order|apposed|apposed|-7|	4-7 -11
best-order|apposed|apposed|-9|	2-3 -16
best-order|apposed|apposed|0|	8+ 19
best-order|apposed|apposed|2-4|	1 15	2-3 -12	4-7 17	8+ 28
best-order|apposed|apposed|5-10|	2-3 10	8+ 8
best-order|apposed|apposed|far|	1 -13	2-3 17
best-order|apposed|judging|-10|	2-3 -12
best-order|apposed|judging|-26|	1 17
best-order|apposed|judging|-5|	2-3 -14
best-order|apposed|judging|-7|	2-3 -12
best-order|apposed|judging|-9|	2-3 10
best-order|apposed|judging|0|	1 -18	2-3 23	4-7 23
best-order|apposed|judging|1|	1 7	4-7 14
best-order|apposed|judging|2-4|	1 9	2-3 54	4-7 41	8+ 23
best-order|apposed|judging|5-10|	1 -18	4-7 11	8+ 17
best-order|apposed|saying|-10|	4-7 10
best-order|apposed|saying|-12|	1 -16	2-3 -8
best-order|apposed|saying|-13|	4-7 9
best-order|apposed|saying|-16|	1 15
best-order|apposed|saying|-18|	2-3 -8
best-order|apposed|saying|-4|	1 -16	4-7 -11
best-order|apposed|saying|-5|	1 -13	2-3 -11
best-order|apposed|saying|-6|	1 -8
best-order|apposed|saying|0|	2-3 -21	4-7 19	8+ 14
best-order|apposed|saying|1|	1 13	2-3 -6	4-7 40	8+ 20
best-order|apposed|saying|2-4|	1 -21	2-3 19	4-7 13	8+ 38
best-order|apposed|saying|5-10|	1 16	4-7 43	8+ 30
best-order|apposed|saying|far|	1 26	2-3 19	4-7 24
best-order|apposed|thinking|-12|	1 11
best-order|apposed|thinking|2-4|	4-7 6
best-order|apposition|apposition|0|	2-3 -7
best-order|apposition|apposition|1|	2-3 -7
best-order|apposition|apposition|2-4|	2-3 -15
best-order|apposition|apposition|5-10|	1 -11	4-7 6
best-order|apposition|apposition|far|	2-3 -12
best-order|apposition|judging|2-4|	1 11	4-7 20
best-order|apposition|saying|0|	2-3 12
best-order|apposition|saying|1|	1 24	4-7 -17
best-order|apposition|saying|2-4|	2-3 24	4-7 30	8+ 16
best-order|apposition|saying|5-10|	2-3 25	4-7 33	8+ 23
best-order|apposition|saying|far|	2-3 17	4-7 11	8+ 21
best-order|apposition|thinking|2-4|	2-3 8
best-order|apposition|thinking|5-10|	4-7 12
best-order|direct|direct|-5|	1 -19
best-order|direct|direct|0|	1 -20	2-3 22	4-7 30
best-order|direct|direct|1|	1 15	2-3 -25	4-7 25
best-order|direct|direct|2-4|	1 -28	2-3 18	4-7 -12	8+ 9
best-order|direct|direct|5-10|	1 -14	2-3 -17	4-7 37	8+ -11
best-order|direct|direct|far|	1 7	4-7 6	8+ 11
best-order|direct|judging|-1|	2-3 -9
best-order|direct|judging|0|	1 -11	2-3 -16	4-7 14	8+ 16
best-order|direct|judging|1|	1 15	2-3 -26	4-7 37	8+ 19
best-order|direct|judging|2-4|	2-3 11	8+ 18
best-order|direct|judging|5-10|	1 15	2-3 -24	8+ 17
best-order|direct|judging|far|	1 7	2-3 -6	4-7 -10	8+ 15
best-order|direct|saying|0|	1 8	2-3 -9	8+ 9
best-order|direct|saying|1|	1 18	2-3 7	4-7 37	8+ 26
best-order|direct|saying|2-4|	1 -13	2-3 24	8+ 30
best-order|direct|saying|5-10|	1 -8	4-7 6
best-order|direct|saying|far|	1 -40	2-3 -9	4-7 14	8+ 35
best-order|direct|thinking|0|	2-3 -9	4-7 23	8+ 20
best-order|direct|thinking|1|	1 -15	2-3 -21	4-7 13	8+ 10
best-order|direct|thinking|2-4|	1 -19	4-7 12	8+ 23
best-order|direct|thinking|5-10|	1 -13	2-3 19	4-7 18	8+ 20
best-order|direct|thinking|far|	4-7 -9
best-order|inverted|judging|0|	1 -12	2-3 -18	4-7 -15
best-order|inverted|judging|1|	1 10	2-3 13	4-7 10	8+ 7
best-order|inverted|judging|2-4|	4-7 12
best-order|inverted|judging|far|	4-7 -8
best-order|inverted|other|0|	1 -19	2-3 -10
best-order|inverted|other|1|	4-7 27	8+ 9
best-order|inverted|other|2-4|	4-7 11
best-order|inverted|saying|0|	1 -16	2-3 15	4-7 25	8+ 18
best-order|inverted|saying|1|	1 6	2-3 12	4-7 18	8+ 7
best-order|inverted|saying|2-4|	1 -16	2-3 -25	4-7 32	8+ 21
best-order|inverted|saying|5-10|	1 -19	2-3 -25	4-7 30	8+ 21
best-order|inverted|saying|far|	1 -6	2-3 7	4-7 24	8+ 6
best-order|naked|naked|0|	4-7 -9	8+ 32
best-order|naked|naked|1|	4-7 -9	8+ 38
best-order|naked|naked|2-4|	1 9	2-3 -10	8+ 28
best-order|naked|naked|5-10|	1 -9	2-3 10	8+ 34
best-order|naked|naked|far|	1 -12	4-7 22
best-order|passive|judging|2-4|	2-3 -21	4-7 -14
best-order|passive|passive|0|	1 -14
best-order|passive|passive|5-10|	2-3 -15
best-order|passive|saying|1|	2-3 -16	4-7 7
best-order|relative|judging|0|	2-3 -10
best-order|relative|judging|2-4|	2-3 -13	8+ 8
best-order|relative|judging|5-10|	4-7 -16
best-order|relative|judging|far|	4-7 11
best-order|relative|relative|0|	2-3 -11
best-order|relative|relative|2-4|	1 -16	4-7 22	8+ 8
best-order|relative|relative|5-10|	1 -18	8+ 7
best-order|relative|relative|far|	4-7 9
best-order|relative|saying|0|	2-3 -7	4-7 -21
best-order|relative|saying|1|	2-3 -17	4-7 25
best-order|relative|saying|2-4|	2-3 11	4-7 34
best-order|relative|saying|5-10|	1 20	2-3 12	4-7 13	8+ 15
best-order|relative|saying|far|	4-7 10
best-order|shared|judging|-4|	2-3 17
best-order|shared|judging|-5|	2-3 -17
best-order|shared|judging|0|	2-3 15
best-order|shared|judging|2-4|	1 -12	4-7 25
best-order|shared|judging|5-10|	4-7 13
best-order|shared|saying|0|	1 -24	2-3 -17	4-7 9	8+ 11
best-order|shared|saying|1|	4-7 21	8+ 17
best-order|shared|saying|2-4|	2-3 32	4-7 31	8+ 21
best-order|shared|saying|5-10|	2-3 -15	4-7 22
best-order|shared|shared|-3|	1 -13
best-order|shared|shared|0|	4-7 6
best-order|shared|shared|2-4|	4-7 13	8+ 13
best-order|shared|shared|5-10|	1 -14	2-3 -14	4-7 8
best-order|shared|shared|far|	2-3 14
best-order|shared|thinking|-12|	2-3 17
best-order|shared|thinking|far|	8+ 15
best-phrase|name|	apposed 10	apposition 6	judging 21	naked 13	other 10	passive -15	relative -11	saying 19	shared -20	thinking 13
best-phrase|noun|	apposition -26	direct -11	judging -10	naked -25	other -11	passive -14	relative -12	saying -17	shared 23
best-phrase|pronoun|	according 25	judging 8	naked -24	other 9	saying -6	thinking -7
best-score|	-1 -57	-2 -12	-4 -10	0 -26	2 12	3 27	4 36	5 16	6 46	7 25
best-score|-1|	1 -28	2-3 -60	4-7 -14	8+ -6
best-score|-2|	1 8	2-3 -10	4-7 -23	8+ 20
best-score|-3|	2-3 14	4-7 -18	8+ 25
best-score|-4|	1 -16	4-7 -9	8+ 21
best-score|0|	1 -15	2-3 -15	4-7 -14	8+ 7
best-score|1|	1 -24	2-3 19	8+ 12
best-score|2|	1 11	4-7 19	8+ 34
best-score|3|	1 10	2-3 15	4-7 52	8+ 8
best-score|4|	1 34	2-3 13	4-7 50	8+ 17
best-score|5|	1 29	4-7 14	8+ 21
best-score|6|	1 38	2-3 83	4-7 28	8+ 17
best-score|7|	2-3 10	4-7 23	8+ 16
best|according-to|according|	1 -7	2-3 11	4-7 8	8+ 15
best|colon|naked|	2-3 -6	4-7 28	8+ 26
best|named-before|naked|	2-3 42	8+ 26
best|named-nearby|naked|	4-7 7	8+ 15
best|paragraph-before|according|	8+ 6
best|paragraph-before|direct|	8+ 8
best|paragraph-before|judging|	4-7 17
best|paragraph-before|saying|	1 -12	2-3 13	4-7 15
best|paragraph-before|shared|	2-3 14
best|paragraph-before|thinking|	8+ 15
best|possessor|naked|	1 8	2-3 -23	4-7 -10
best|quote-then-speaker|apposed|	4-7 -8	8+ 17
best|quote-then-speaker|apposition|	1 -11	2-3 -17
best|quote-then-speaker|direct|	2-3 -16	4-7 24	8+ 37
best|quote-then-speaker|judging|	2-3 -10	4-7 -15
best|quote-then-speaker|passive|	1 -14	2-3 -15
best|quote-then-speaker|relative|	2-3 -11
best|quote-then-speaker|saying|	2-3 -17	4-7 21	8+ 20
best|quote-then-speaker|shared|	1 -13	4-7 6
best|quote-then-speaker|thinking|	4-7 9	8+ 20
best|quote-then-verb|judging|	8+ 7
best|quote-then-verb|other|	1 -15	4-7 27	8+ 9
best|quote-then-verb|saying|	1 -8	4-7 21	8+ 13
best|sentence-after|according|	2-3 -17
best|sentence-after|apposed|	2-3 -14	8+ 7
best|sentence-after|direct|	4-7 12	8+ -14
best|sentence-after|judging|	4-7 19	8+ 9
best|sentence-after|saying|	2-3 -11	4-7 -20	8+ 32
best|sentence-after|thinking|	4-7 8
best|sentence-before|according|	1 10	2-3 -22	4-7 27	8+ 17
best|sentence-before|apposition|	2-3 -12	4-7 6
best|sentence-before|direct|	1 6	2-3 8	4-7 -10	8+ 26
best|sentence-before|judging|	1 -9	2-3 -12	4-7 -13
best|sentence-before|relative|	4-7 9	8+ 8
best|sentence-before|saying|	1 -34	2-3 -12	4-7 29	8+ 21
best|sentence-before|thinking|	2-3 8	8+ 27
best|signature|naked|	1 -18	2-3 -30	4-7 6	8+ 24
best|speaker-then-quote|apposed|	8+ 28
best|speaker-then-quote|apposition|	2-3 -7
best|speaker-then-quote|direct|	1 -26	2-3 15	4-7 13
best|speaker-then-quote|judging|	1 13	4-7 22	8+ 34
best|speaker-then-quote|relative|	1 -24	4-7 22	8+ 7
best|speaker-then-quote|saying|	2-3 18	8+ 9
best|speaker-then-quote|shared|	1 -14	2-3 -14	4-7 16	8+ 13
best|speaker-then-quote|thinking|	1 -19	4-7 32	8+ 22
best|topic|naked|	1 -36	8+ 11
best|verb-then-speaker|judging|	4-7 14
best|verb-then-speaker|other|	1 -7	4-7 15
best|verb-then-speaker|saying|	1 -26	2-3 -11	4-7 37	8+ 23
case-follow|all-one|(|	! -16	none -29
case-follow|all-one|)|	none -19
case-follow|all-one|+|	none 7
case-follow|all-one|,auxiliary|	! 9	none -26
case-follow|all-one|,capital|	none -8
case-follow|all-one|,coordinator|	! 11
case-follow|all-one|,determiner|	! 10
case-follow|all-one|,pronoun|	none -8
case-follow|all-one|,that|	none -7
case-follow|all-one|,verb-saying|	? 12	none 6
case-follow|all-one|,word|	none -27
case-follow|all-one|,|	none -50
case-follow|all-one|-|	none -9
case-follow|all-one|:|	none 13
case-follow|all-one|;|	none -13
case-follow|all-one|adverb|	none -10
case-follow|all-one|auxiliary|	, -7	. 20
case-follow|all-one|capital|	, 16	. 28	? 9
case-follow|all-one|coordinator|	! -12	, -24	? 11	none -18
case-follow|all-one|determiner|	, 18	. -22	none -36
case-follow|all-one|end|	? -14
case-follow|all-one|preposition|	! 22	, -15	. -11	none -28
case-follow|all-one|pronoun|	, 14	. -7	? 16	none -11
case-follow|all-one|stop|	! 14	none -13
case-follow|all-one|subordinator|	, -12	none -23
case-follow|all-one|that|	none -17
case-follow|all-one|verb-judging|	none -17
case-follow|all-one|verb-saying|	, 17	none -6
case-follow|all-one|word|	, -24	none -48
case-follow|all|(|	none -18
case-follow|all|)|	none -10
case-follow|all|+|	none 12
case-follow|all|,adverb|	none -12
case-follow|all|,auxiliary|	none -7
case-follow|all|,determiner|	none 9
case-follow|all|,verb-thinking|	none 8
case-follow|all|,word|	none 7
case-follow|all|,|	none -48
case-follow|all|-|	none 10
case-follow|all|:|	none -17
case-follow|all|;|	none -20
case-follow|all|auxiliary|	, -32	none 6
case-follow|all|capital|	, -18	. 12	none -35
case-follow|all|coordinator|	, -15	none -61
case-follow|all|determiner|	, -19	none -9
case-follow|all|end|	! 10	. -18	? 10	none 43
case-follow|all|preposition|	, -19	. 19	none -42
case-follow|all|pronoun|	. -11	none -11
case-follow|all|quote|	. -21
case-follow|all|stop|	none -26
case-follow|all|that|	, -18	none -23
case-follow|all|verb-judging|	, -16
case-follow|all|verb-saying|	? 20	none -14
case-follow|all|verb-thinking|	none -9
case-follow|all|word|	, -32	none -32
case-follow|all|–|	none -10
case-follow|first|'|	, 13
case-follow|first|(|	. 18	none -13
case-follow|first|)|	none -11
case-follow|first|+|	none 20
case-follow|first|,auxiliary|	? 20	none 20
case-follow|first|,capital|	none -7
case-follow|first|,determiner|	none -13
case-follow|first|,preposition|	none -19
case-follow|first|,pronoun|	none 13
case-follow|first|,quote|	none -6
case-follow|first|,verb-judging|	none 8
case-follow|first|,verb-saying|	? 14	none 6
case-follow|first|,verb-thinking|	none 10
case-follow|first|,word|	! 11
case-follow|first|,|	? -19	none -29
case-follow|first|;|	none -13
case-follow|first|auxiliary|	, -17	. 14	none -21
case-follow|first|capital|	! 8	, 40	? 36	none -22
case-follow|first|coordinator|	, 19	? 16	none -17
case-follow|first|determiner|	! 20	, 58	. -17	? 17	none -6
case-follow|first|end|	. 37	? 41	none 46
case-follow|first|preposition|	. 27	none -6
case-follow|first|pronoun|	! 14	, 21	. 21	? 34	none 6
case-follow|first|stop|	! 13	? -12	none -11
case-follow|first|subordinator|	. 19	none 6
case-follow|first|that|	. 8
case-follow|first|verb-saying|	, 38	? 24	none -8
case-follow|first|word|	, 40	none -32
case-follow|first|–|	, 7	? 11
case-follow|first|—|	. 27	? 18	none 9
case-follow|most|,capital|	none -11
case-follow|most|,determiner|	none 10
case-follow|most|,subordinator|	none 8
case-follow|most|,verb-saying|	none 12
case-follow|most|auxiliary|	none -14
case-follow|most|capital|	! 14	, 19
case-follow|most|coordinator|	none -15
case-follow|most|determiner|	, 22	none 11
case-follow|most|end|	! 6	. 40	none 6
case-follow|most|preposition|	. 12	none -10
case-follow|most|pronoun|	! 19	, 17	. 11
case-follow|most|stop|	none 8
case-follow|most|verb-saying|	, 17	none 13
case-follow|most|word|	none 10
case-follow|most|—|	. 11
case-follow|none|(|	. 16
case-follow|none|)|	. -10	none -6
case-follow|none|,adverb|	none 7
case-follow|none|,capital|	none 11
case-follow|none|,coordinator|	none 7
case-follow|none|,determiner|	none -7
case-follow|none|,preposition|	none -7
case-follow|none|,quote|	none -9
case-follow|none|,subordinator|	none 17
case-follow|none|,that|	none -13
case-follow|none|,verb-judging|	none 14
case-follow|none|,verb-thinking|	none 8
case-follow|none|,|	none 36
case-follow|none|-|	none -11
case-follow|none|:|	none 11
case-follow|none|;|	none 21
case-follow|none|adverb|	none -17
case-follow|none|auxiliary|	, -20	none -26
case-follow|none|capital|	. -17	none -7
case-follow|none|coordinator|	, -27	. 15	none 21
case-follow|none|determiner|	. 26
case-follow|none|end|	. -7	none -17
case-follow|none|preposition|	, -30	. -22	none 20
case-follow|none|pronoun|	, -24	. 42	none -10
case-follow|none|quote|	, -19	. -6
case-follow|none|stop|	? 8	none 28
case-follow|none|subordinator|	, -14	. -11	none 31
case-follow|none|that|	none 11
case-follow|none|verb-judging|	none -48
case-follow|none|verb-saying|	, -22	none -19
case-follow|none|verb-thinking|	none -16
case-follow|none|–|	none -17
case-follow|some|+|	none 9
case-follow|some|,determiner|	none -9
case-follow|some|,preposition|	none -10
case-follow|some|,that|	none 8
case-follow|some|,verb-saying|	none 26
case-follow|some|,word|	none 8
case-follow|some|,|	none 24
case-follow|some|;|	none 14
case-follow|some|auxiliary|	, 18
case-follow|some|capital|	. 11
case-follow|some|coordinator|	none 17
case-follow|some|determiner|	, 15
case-follow|some|end|	. 18	none 16
case-follow|some|preposition|	. 8	none -11
case-follow|some|pronoun|	. 16
case-follow|some|stop|	none 20
case-follow|some|subordinator|	, 13
case-follow|some|word|	none 25
case-intro|all-one|	' -14	( -16	, -26	: 7	adverb -20	auxiliary -17	capital 8	coordinator -13	possessive -18	preposition -6	pronoun 17	stop 21	subordinator -42	that -15	verb-judging -42	verb-saying -8	verb-thinking -15	— 8	’ -8
case-intro|all|	' -7	( -10	, -35	: 9	; -7	adverb 10	auxiliary -24	capital -22	coordinator -24	determiner -6	possessive -7	preposition -14	pronoun -18	start -23	stop 9	subordinator -15	verb-judging -39	verb-saying -16	verb-thinking -13	word -30	– -14	— -12
case-intro|first|	( -16	, 22	- 11	: 6	; -7	auxiliary 10	capital -11	determiner -22	possessive -19	pronoun 11	quote 29	start 34	stop 27	subordinator -9	verb-saying -18	word -38	– 12	— 15	• 8
case-intro|most|	, 17	capital 8	preposition -7	start 19	stop 13	verb-saying 23	– 8
case-intro|none|	% 12	' -12	( -10	, 19	: -14	; 16	adverb 21	capital 11	coordinator 11	possessive 20	preposition -6	quote -23	stop 12	that 7	verb-judging 14	verb-saying 7	– -10	— 8	’ 15
case-intro|some|	, 21	auxiliary 35	capital 23	coordinator -15	preposition 38	pronoun 16	subordinator 23	verb-judging -12	verb-saying 33	verb-thinking 8	word 23
case|all-one|	2 -19	3 -9	4-5 -31	6-9 21
case|all|	2 -32	3 -14	4-5 -56
case|first|	1 15	10+ 17	3 16
case|most|	10+ 15	3 -12	6-9 28
case|none|	1 -16	10+ 47	2 -10	3 40	4-5 42	6-9 25
case|some|	10+ 20	2 6	3 9	4-5 45	6-9 51
clause|false|false|	all -48	all-one -29	most -10	none 14	some 15
clause|false|true|	all -38	all-one 37	first 21	most 27	none 13	some 45
clause|true|false|	all-one -20	first 10	most 31	none -29	some 16
clause|true|true|	all-one -6	most 28	none 10	some 13
closed|	false 20	true -7
continues|	false -7	true 34
dated|	false -6	true -6
de:alone|alone|	2-3 15	4-7 7
de:alone|first|	1 -20	4-7 10	8+ 8
de:alone|inside|	4-7 9	8+ 9
de:best-gap|according-to|according|gap|according-to|,q|	2-3 -10
de:best-gap|according-to|according|gap|according-to|,|	2-3 13	4-7 17	8+ 10
de:best-gap|according-to|according|gap|according-to||	1 -15	2-3 28
de:best-gap|colon|naked||	2-3 -6
de:best-gap|named-before|naked||	2-3 11	4-7 12
de:best-gap|named-nearby|naked||	8+ 11
de:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 10	2-3 -12
de:best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 10
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 10
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 9
de:best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	4-7 6
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 10	2-3 9
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -12	2-3 -12
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -13	2-3 13	4-7 20	8+ 11
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -13	2-3 -9
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -9
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -15	4-7 8	8+ 7
de:best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -12	2-3 -7
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 9
de:best-gap|sentence-before|direct|gap|sentence-before||	4-7 6
de:best-gap|sentence-before|judging|gap|sentence-before|q;|	2-3 -12
de:best-gap|sentence-before|saying|gap|sentence-before|,;|	1 -12
de:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 7
de:best-gap|sentence-before|saying|gap|sentence-before||	4-7 20
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -9
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	8+ 8
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 14
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 7
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	2-3 -11
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -12	2-3 9	4-7 6
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 8
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 20	4-7 18
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 6
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	4-7 12
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 11	4-7 11
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 11	2-3 18
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 -10	2-3 28	4-7 30	8+ 6
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 8
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 18
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 16	2-3 -10	4-7 17
de:best-gap|topic|naked||	1 -22	2-3 9	4-7 16	8+ 12
de:best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;|	4-7 12
de:best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 11
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -14
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -18	2-3 17	4-7 26
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;q,s|	2-3 -12
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	1 16	2-3 12	4-7 18
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 -13	2-3 -13
de:best-intro|,|according|1|	2-3 7	4-7 8
de:best-intro|,|apposed|5-10|	8+ 8
de:best-intro|,|naked|2-4|	4-7 15
de:best-intro|,|naked|5-10|	1 -15
de:best-intro|,|other|1|	4-7 8
de:best-intro|,|saying|1|	2-3 15	4-7 8
de:best-intro|,|saying|2-4|	2-3 6
de:best-intro|:|according|1|	8+ 18
de:best-intro|:|apposed|2-4|	4-7 14
de:best-intro|:|judging|2-4|	4-7 12
de:best-intro|:|naked|0|	1 -12
de:best-intro|:|naked|1|	1 -13	2-3 -6	4-7 -12	8+ 8
de:best-intro|:|naked|2-4|	1 14
de:best-intro|:|naked|5-10|	2-3 13	4-7 12
de:best-intro|:|naked|far|	4-7 18	8+ 12
de:best-intro|:|other|1|	8+ 18
de:best-intro|:|saying|1|	1 -18	2-3 33	4-7 38	8+ 10
de:best-intro|:|saying|2-4|	1 16	2-3 7	4-7 17	8+ 6
de:best-intro|:|saying|5-10|	2-3 -14	4-7 19	8+ 7
de:best-intro|:|saying|far|	4-7 6
de:best-intro|adverb|judging|-7|	2-3 -12
de:best-intro|adverb|judging|-9|	2-3 10
de:best-intro|adverb|judging|1|	2-3 9
de:best-intro|adverb|naked|1|	2-3 -15
de:best-intro|adverb|naked|5-10|	1 -11
de:best-intro|adverb|saying|2-4|	1 14
de:best-intro|adverb|saying|5-10|	1 -12	2-3 -7
de:best-intro|auxiliary|according|2-4|	4-7 8
de:best-intro|auxiliary|direct|0|	2-3 9	4-7 10
de:best-intro|auxiliary|judging|1|	1 10
de:best-intro|auxiliary|judging|2-4|	2-3 9
de:best-intro|auxiliary|naked|1|	2-3 -8	4-7 18
de:best-intro|auxiliary|naked|far|	2-3 17
de:best-intro|auxiliary|saying|2-4|	1 -12	2-3 19	4-7 14
de:best-intro|auxiliary|saying|5-10|	2-3 -9
de:best-intro|capital|according|0|	4-7 -12
de:best-intro|capital|according|1|	2-3 13
de:best-intro|capital|according|2-4|	2-3 10
de:best-intro|capital|according|far|	2-3 13
de:best-intro|capital|apposed|2-4|	4-7 7
de:best-intro|capital|direct|2-4|	1 -12	4-7 15
de:best-intro|capital|judging|0|	1 -12
de:best-intro|capital|judging|2-4|	4-7 11
de:best-intro|capital|naked|0|	1 -17	2-3 -9
de:best-intro|capital|naked|1|	2-3 -14
de:best-intro|capital|naked|2-4|	1 -25
de:best-intro|capital|naked|5-10|	1 -18	2-3 -21
de:best-intro|capital|naked|far|	1 7	2-3 -6
de:best-intro|capital|other|0|	1 -8	2-3 -9
de:best-intro|capital|other|1|	1 -11	4-7 7
de:best-intro|capital|saying|0|	2-3 -7
de:best-intro|capital|saying|1|	2-3 18
de:best-intro|capital|saying|2-4|	4-7 6
de:best-intro|capital|saying|5-10|	2-3 12
de:best-intro|capital|saying|far|	4-7 14
de:best-intro|capital|shared|0|	4-7 6
de:best-intro|coordinator|naked|2-4|	1 -11
de:best-intro|coordinator|naked|far|	2-3 -15
de:best-intro|determiner|according|0|	1 -15
de:best-intro|determiner|according|2-4|	2-3 -14	4-7 7
de:best-intro|determiner|apposed|5-10|	2-3 -9
de:best-intro|determiner|direct|1|	1 10
de:best-intro|determiner|judging|1|	4-7 6
de:best-intro|determiner|judging|2-4|	2-3 21
de:best-intro|determiner|judging|far|	2-3 -12
de:best-intro|determiner|naked|1|	1 -13
de:best-intro|determiner|naked|2-4|	2-3 10	8+ 19
de:best-intro|determiner|naked|5-10|	1 14
de:best-intro|determiner|naked|far|	2-3 -14
de:best-intro|determiner|other|0|	1 -15
de:best-intro|determiner|other|1|	1 -13
de:best-intro|determiner|saying|0|	1 -12
de:best-intro|determiner|saying|1|	2-3 -20	4-7 7
de:best-intro|determiner|saying|2-4|	1 7	4-7 18
de:best-intro|determiner|saying|5-10|	1 16	2-3 -12
de:best-intro|determiner|saying|far|	1 -12
de:best-intro|preposition|according|1|	2-3 23
de:best-intro|preposition|direct|1|	2-3 -12
de:best-intro|preposition|direct|5-10|	2-3 -11
de:best-intro|preposition|judging|2-4|	2-3 11	4-7 6
de:best-intro|preposition|naked|1|	1 10
de:best-intro|preposition|naked|2-4|	1 -29	4-7 15
de:best-intro|preposition|naked|5-10|	2-3 -12	4-7 15
de:best-intro|preposition|saying|1|	1 15	2-3 17	4-7 10
de:best-intro|preposition|saying|2-4|	1 -14	2-3 12
de:best-intro|preposition|saying|5-10|	1 14	4-7 7
de:best-intro|pronoun|according|1|	2-3 6
de:best-intro|pronoun|direct|1|	4-7 6
de:best-intro|pronoun|judging|1|	1 7
de:best-intro|pronoun|naked|2-4|	1 17	2-3 8	4-7 12
de:best-intro|pronoun|naked|5-10|	2-3 10
de:best-intro|pronoun|naked|far|	2-3 7
de:best-intro|pronoun|saying|1|	1 12
de:best-intro|pronoun|saying|2-4|	2-3 14
de:best-intro|pronoun|saying|5-10|	2-3 15
de:best-intro|pronoun|saying|far|	4-7 11
de:best-intro|quote|saying|0|	4-7 9
de:best-intro|start|according|1|	1 -14
de:best-intro|start|judging|1|	8+ 6
de:best-intro|start|naked|2-4|	1 -10	4-7 10	8+ 7
de:best-intro|start|naked|far|	2-3 15
de:best-intro|start|other|1|	8+ 10
de:best-intro|start|saying|1|	8+ 7
de:best-intro|stop|according|1|	4-7 12
de:best-intro|stop|direct|5-10|	4-7 6
de:best-intro|stop|judging|0|	2-3 -12
de:best-intro|stop|naked|1|	1 14	4-7 12
de:best-intro|stop|naked|2-4|	2-3 10	4-7 14
de:best-intro|stop|naked|5-10|	2-3 7	4-7 7
de:best-intro|stop|naked|far|	2-3 11
de:best-intro|stop|other|1|	2-3 13	4-7 9	8+ 8
de:best-intro|stop|saying|1|	1 27	2-3 30	8+ 6
de:best-intro|stop|saying|2-4|	4-7 15
de:best-intro|stop|saying|far|	4-7 7
de:best-intro|subordinator|naked|2-4|	2-3 -11
de:best-intro|subordinator|naked|5-10|	2-3 -8
de:best-intro|verb-saying|naked|far|	1 -15
de:best-intro|verb-saying|saying|0|	1 7	4-7 9
de:best-intro|word|according|0|	2-3 14
de:best-intro|word|according|1|	1 15	4-7 10
de:best-intro|word|naked|1|	1 15
de:best-intro|word|naked|2-4|	1 -14
de:best-intro|word|naked|far|	1 -15
de:best-intro|word|other|1|	1 -7	4-7 12
de:best-intro|word|saying|1|	1 -14	2-3 19
de:best-intro|word|saying|2-4|	1 -9	2-3 -8
de:best-intro|word|saying|5-10|	1 -10	2-3 15	4-7 7
de:best-intro|–|saying|2-4|	1 10	4-7 8
de:best-lead|lower|,|according|	according-to 11
de:best-lead|lower|,|apposed|	speaker-then-quote 8
de:best-lead|lower|,|naked|	named-nearby 23
de:best-lead|lower|,|other|	verb-then-speaker 11
de:best-lead|lower|,|saying|	speaker-then-quote 6	verb-then-speaker 15
de:best-lead|lower|adverb|judging|	quote-then-speaker -12	quote-then-verb 9
de:best-lead|lower|adverb|saying|	speaker-then-quote 14	verb-then-speaker -12
de:best-lead|lower|auxiliary|according|	according-to 8
de:best-lead|lower|auxiliary|direct|	speaker-then-quote 10
de:best-lead|lower|auxiliary|judging|	quote-then-verb 10	speaker-then-quote 9
de:best-lead|lower|auxiliary|naked|	named-nearby 23	topic 14
de:best-lead|lower|auxiliary|saying|	quote-then-verb 11	speaker-then-quote 11	verb-then-speaker -12
de:best-lead|lower|capital|apposed|	speaker-then-quote 7
de:best-lead|lower|capital|direct|	speaker-then-quote 13
de:best-lead|lower|capital|judging|	speaker-then-quote 20
de:best-lead|lower|capital|naked|	named-nearby 26	topic -16
de:best-lead|lower|capital|other|	quote-then-verb 7
de:best-lead|lower|capital|saying|	quote-then-verb 23	sentence-before 14	speaker-then-quote 19	verb-then-speaker 9
de:best-lead|lower|capital|shared|	quote-then-speaker 6
de:best-lead|lower|coordinator|naked|	named-nearby -15
de:best-lead|lower|determiner|according|	according-to -9
de:best-lead|lower|determiner|direct|	speaker-then-quote 15
de:best-lead|lower|determiner|judging|	sentence-before -12	speaker-then-quote 24
de:best-lead|lower|determiner|naked|	named-nearby 12	topic -8
de:best-lead|lower|determiner|saying|	quote-then-verb 7	speaker-then-quote -8	verb-then-speaker -7
de:best-lead|lower|preposition|according|	according-to 12
de:best-lead|lower|preposition|judging|	speaker-then-quote 6
de:best-lead|lower|preposition|naked|	named-nearby 19
de:best-lead|lower|preposition|saying|	speaker-then-quote 18	verb-then-speaker 7
de:best-lead|lower|pronoun|according|	according-to 6
de:best-lead|lower|pronoun|direct|	speaker-then-quote 6
de:best-lead|lower|pronoun|judging|	speaker-then-quote 7
de:best-lead|lower|pronoun|naked|	named-nearby 16
de:best-lead|lower|pronoun|saying|	speaker-then-quote 21	verb-then-speaker 15
de:best-lead|lower|verb-saying|naked|	named-nearby -15
de:best-lead|lower|verb-saying|saying|	speaker-then-quote 9
de:best-lead|lower|word|according|	according-to 22
de:best-lead|lower|word|naked|	named-nearby -15
de:best-lead|lower|word|saying|	speaker-then-quote 15	verb-then-speaker 7
de:best-lead|lower|–|saying|	quote-then-speaker 10	verb-then-speaker 8
de:best-lead|upper|,|naked|	named-nearby -20
de:best-lead|upper|:|according|	according-to 18
de:best-lead|upper|:|apposed|	speaker-then-quote 14
de:best-lead|upper|:|judging|	speaker-then-quote 10	verb-then-speaker 12
de:best-lead|upper|:|naked|	colon -6	topic 18
de:best-lead|upper|:|other|	quote-then-verb 18
de:best-lead|upper|:|saying|	quote-then-verb 22
de:best-lead|upper|adverb|judging|	quote-then-speaker 10
de:best-lead|upper|adverb|naked|	named-nearby -17
de:best-lead|upper|auxiliary|naked|	named-nearby -8
de:best-lead|upper|auxiliary|saying|	quote-then-verb -9	speaker-then-quote 10
de:best-lead|upper|capital|according|	according-to -10
de:best-lead|upper|capital|direct|	speaker-then-quote -12
de:best-lead|upper|capital|judging|	quote-then-verb -12	speaker-then-quote -18
de:best-lead|upper|capital|naked|	named-nearby -41	topic -13
de:best-lead|upper|capital|other|	quote-then-verb -15
de:best-lead|upper|capital|saying|	quote-then-verb -15	verb-then-speaker -8
de:best-lead|upper|coordinator|naked|	named-nearby -11
de:best-lead|upper|determiner|according|	according-to -14
de:best-lead|upper|determiner|apposed|	speaker-then-quote -9
de:best-lead|upper|determiner|direct|	quote-then-speaker 10	speaker-then-quote -10
de:best-lead|upper|determiner|naked|	named-nearby 8
de:best-lead|upper|determiner|other|	quote-then-verb -21
de:best-lead|upper|determiner|saying|	quote-then-verb -13	sentence-before -12	speaker-then-quote 17	verb-then-speaker -14
de:best-lead|upper|preposition|according|	according-to 17
de:best-lead|upper|preposition|direct|	quote-then-speaker -12	speaker-then-quote -11
de:best-lead|upper|preposition|judging|	speaker-then-quote 11
de:best-lead|upper|preposition|naked|	named-nearby -14
de:best-lead|upper|preposition|saying|	quote-then-verb -14	speaker-then-quote 20
de:best-lead|upper|pronoun|saying|	speaker-then-quote 11
de:best-lead|upper|quote|saying|	sentence-after 9
de:best-lead|upper|start|according|	according-to -14
de:best-lead|upper|start|judging|	quote-then-verb 6
de:best-lead|upper|start|naked|	topic 15
de:best-lead|upper|start|other|	quote-then-verb 10
de:best-lead|upper|start|saying|	quote-then-verb 7
de:best-lead|upper|stop|according|	according-to 11
de:best-lead|upper|stop|direct|	sentence-before 6
de:best-lead|upper|stop|judging|	quote-then-verb -8
de:best-lead|upper|stop|naked|	named-before 17	named-nearby 32	topic 8
de:best-lead|upper|stop|other|	quote-then-verb 18
de:best-lead|upper|stop|saying|	quote-then-speaker 9	quote-then-verb 12	sentence-before 16
de:best-lead|upper|subordinator|naked|	named-nearby -16
de:best-lead|upper|verb-saying|saying|	speaker-then-quote 9
de:best-lead|upper|word|according|	according-to 10
de:best-lead|upper|word|naked|	named-nearby 14
de:best-lead|upper|word|saying|	verb-then-speaker -9
de:best-lemma|	antworten 19	befürchten 16	behaupten 6	bemängeln 10	bestätigen -26	beteuern -7	bringen 6	brummen 17	ergänzen 22	erinnern 9	erklären 27	erwidern 14	erzählen 6	flüstern 11	fordern 13	fragen 8	fügen 6	gestehen 15	halten 6	heben 6	heißen -18	klagen -6	kommentieren 17	kontern 9	kritisieren -9	kündigen 14	lachen 12	lassen -9	loben 12	mahnen 19	meinen 12	murmeln 20	nennen 18	räumen 11	sagen 20	scherzen 7	schimpfen 6	schreiben 30	seufzen 8	spotten 8	sprechen 19	stehen -8	stellen 23	teilen -21	verlauten 11	vermuten 6	verraten 14	verweisen -9	warnen 9	weisen -9	werben 11	werfen -17	witzeln 8	zeigen 22	zitieren 6
de:best-lemma|antworten|quote-then-verb|	1 6
de:best-lemma|antworten|speaker-then-quote|	1 9	2-4 19
de:best-lemma|befürchten|speaker-then-quote|	0 16
de:best-lemma|bemängeln|speaker-then-quote|	0 9
de:best-lemma|bestätigen|speaker-then-quote|	1 -20	2-4 -12
de:best-lemma|beteuern|quote-then-verb|	1 14	2-4 -9
de:best-lemma|betonen|quote-then-verb|	1 12	2-4 -14
de:best-lemma|bringen|speaker-then-quote|	far 6
de:best-lemma|brummen|quote-then-verb|	1 17
de:best-lemma|ergänzen|quote-then-speaker|	2-4 10
de:best-lemma|ergänzen|verb-then-speaker|	5-10 15
de:best-lemma|erinnern|quote-then-verb|	1 9
de:best-lemma|erklären|quote-then-verb|	1 20	2-4 12
de:best-lemma|erklären|speaker-then-quote|	5-10 12
de:best-lemma|erwidern|quote-then-verb|	1 14
de:best-lemma|erzählen|quote-then-verb|	1 6
de:best-lemma|erzählen|sentence-before|	far 7
de:best-lemma|finden|quote-then-verb|	1 10
de:best-lemma|finden|speaker-then-quote|	2-4 8
de:best-lemma|flüstern|quote-then-verb|	1 11
de:best-lemma|fordern|verb-then-speaker|	1 11
de:best-lemma|formulieren|speaker-then-quote|	1 6
de:best-lemma|fragen|speaker-then-quote|	2-4 7
de:best-lemma|fügen|quote-then-verb|	1 6
de:best-lemma|geben|quote-then-verb|	1 14
de:best-lemma|geben|verb-then-speaker|	2-4 -8
de:best-lemma|gestehen|quote-then-verb|	1 9
de:best-lemma|gestehen|speaker-then-quote|	2-4 11
de:best-lemma|halten|quote-then-verb|	1 14
de:best-lemma|halten|sentence-before|	far -12
de:best-lemma|halten|speaker-then-quote|	2-4 14
de:best-lemma|heben|speaker-then-quote|	2-4 6
de:best-lemma|heißen|quote-then-verb|	1 -9
de:best-lemma|heißen|speaker-then-quote|	0 -13	2-4 7	5-10 13
de:best-lemma|heißen|verb-then-speaker|	2-4 -8
de:best-lemma|klagen|quote-then-verb|	1 8
de:best-lemma|klagen|verb-then-speaker|	5-10 -7
de:best-lemma|kommentieren|speaker-then-quote|	2-4 14
de:best-lemma|kontern|quote-then-verb|	1 9
de:best-lemma|kritisieren|quote-then-verb|	5-10 -9
de:best-lemma|kündigen|speaker-then-quote|	2-4 14
de:best-lemma|lachen|quote-then-verb|	1 6
de:best-lemma|lachen|speaker-then-quote|	5-10 12
de:best-lemma|lassen|speaker-then-quote|	0 -16	5-10 9
de:best-lemma|lassen|verb-then-speaker|	5-10 7
de:best-lemma|lehnen|quote-then-verb|	0 -7
de:best-lemma|lehnen|verb-then-speaker|	2-4 12
de:best-lemma|loben|speaker-then-quote|	0 12	5-10 8
de:best-lemma|mahnen|sentence-before|	far 14
de:best-lemma|meinen|quote-then-verb|	1 6
de:best-lemma|meinen|sentence-after|	0 9
de:best-lemma|meinen|speaker-then-quote|	1 11
de:best-lemma|murmeln|quote-then-verb|	1 19
de:best-lemma|murmeln|verb-then-speaker|	1 6
de:best-lemma|nennen|quote-then-speaker|	-7 -12	-9 10
de:best-lemma|nennen|quote-then-verb|	0 -15
de:best-lemma|nennen|speaker-then-quote|	1 9	2-4 31
de:best-lemma|none|according-to|	0 -14	1 12	2-4 12	far 13
de:best-lemma|none|colon|	1 -6
de:best-lemma|none|named-before|	1 11	2-4 13	5-10 7	far 13
de:best-lemma|none|named-nearby|	0 -12	2-4 8	5-10 10
de:best-lemma|none|quote-then-speaker|	0 6	1 10
de:best-lemma|none|sentence-before|	5-10 6
de:best-lemma|none|speaker-then-quote|	0 10	1 6	2-4 -13	5-10 -14
de:best-lemma|none|topic|	1 -11	5-10 8
de:best-lemma|rufen|speaker-then-quote|	2-4 10
de:best-lemma|rufen|verb-then-speaker|	2-4 8	5-10 -12
de:best-lemma|räumen|quote-then-verb|	1 8
de:best-lemma|räumen|sentence-before|	2-4 11
de:best-lemma|sagen|quote-then-speaker|	2-4 10
de:best-lemma|sagen|quote-then-verb|	1 11
de:best-lemma|sagen|sentence-before|	far -12
de:best-lemma|sagen|speaker-then-quote|	2-4 8	5-10 8
de:best-lemma|sagen|verb-then-speaker|	1 14	2-4 16	5-10 10
de:best-lemma|scherzen|quote-then-verb|	1 9
de:best-lemma|schimpfen|quote-then-verb|	1 6
de:best-lemma|schreiben|quote-then-verb|	1 6	2-4 25
de:best-lemma|seufzen|speaker-then-quote|	2-4 8
de:best-lemma|spotten|quote-then-verb|	1 8
de:best-lemma|sprechen|quote-then-verb|	2-4 -10
de:best-lemma|sprechen|speaker-then-quote|	1 16	2-4 21	5-10 21
de:best-lemma|sprechen|verb-then-speaker|	2-4 -13
de:best-lemma|stehen|quote-then-verb|	0 -7
de:best-lemma|stehen|speaker-then-quote|	1 -13	2-4 6
de:best-lemma|stehen|verb-then-speaker|	1 12
de:best-lemma|stellen|quote-then-verb|	1 23
de:best-lemma|teilen|quote-then-verb|	1 21	2-4 11
de:best-lemma|teilen|verb-then-speaker|	2-4 11	5-10 -19
de:best-lemma|unlisted|quote-then-verb|	0 -15
de:best-lemma|unlisted|verb-then-speaker|	1 8
de:best-lemma|verlauten|speaker-then-quote|	2-4 11
de:best-lemma|vermuten|quote-then-verb|	1 6
de:best-lemma|verraten|quote-then-verb|	1 14
de:best-lemma|verraten|verb-then-speaker|	1 6
de:best-lemma|versichern|quote-then-verb|	1 14	2-4 -12	5-10 -10
de:best-lemma|versichern|verb-then-speaker|	5-10 9
de:best-lemma|verweisen|verb-then-speaker|	2-4 -9
de:best-lemma|warnen|speaker-then-quote|	2-4 10
de:best-lemma|weisen|quote-then-verb|	0 -12
de:best-lemma|werben|speaker-then-quote|	far 11
de:best-lemma|werfen|speaker-then-quote|	2-4 -17
de:best-lemma|witzeln|quote-then-verb|	1 8
de:best-lemma|zeigen|speaker-then-quote|	1 12	2-4 15
de:best-near|according-to|according|	0 -14	1 12	2-4 12	far 13
de:best-near|according|0|	1 -15	2-3 14	4-7 -12
de:best-near|according|1|	2-3 19	4-7 19	8+ 10
de:best-near|according|2-4|	4-7 11
de:best-near|according|far|	2-3 13
de:best-near|apposed|2-4|	4-7 14
de:best-near|apposed|5-10|	2-3 -9	8+ 8
de:best-near|colon|naked|	1 -6
de:best-near|direct|0|	2-3 9	4-7 10
de:best-near|direct|1|	1 10	2-3 -12	4-7 6
de:best-near|direct|2-4|	1 -12
de:best-near|direct|5-10|	2-3 -11	4-7 6
de:best-near|judging|-7|	2-3 -12
de:best-near|judging|-9|	2-3 10
de:best-near|judging|0|	1 -12	2-3 -12
de:best-near|judging|1|	1 12	2-3 9	4-7 6
de:best-near|judging|2-4|	2-3 20	4-7 17
de:best-near|judging|far|	2-3 -12
de:best-near|naked|0|	1 -22	2-3 -9
de:best-near|naked|1|	1 8	2-3 -15	4-7 -8	8+ 7
de:best-near|naked|2-4|	1 -8	2-3 11	4-7 9	8+ 12
de:best-near|naked|5-10|	2-3 7	4-7 7
de:best-near|naked|far|	1 -6	4-7 11	8+ 11
de:best-near|named-before|naked|	1 11	2-4 13	5-10 7	far 13
de:best-near|named-nearby|naked|	0 -12	2-4 8	5-10 10
de:best-near|other|0|	1 -13	2-3 -9
de:best-near|other|1|	1 -13	2-3 13	4-7 21	8+ 11
de:best-near|quote-then-speaker|direct|	1 10
de:best-near|quote-then-speaker|judging|	-7 -12	-9 10
de:best-near|quote-then-speaker|saying|	2-4 13
de:best-near|quote-then-speaker|shared|	0 6
de:best-near|quote-then-verb|judging|	0 -18	1 19
de:best-near|quote-then-verb|other|	0 -15
de:best-near|quote-then-verb|saying|	0 -14	1 12	2-4 -6	5-10 -11
de:best-near|saying|0|	4-7 14
de:best-near|saying|1|	1 -14	4-7 11	8+ 7
de:best-near|saying|2-4|	1 10	4-7 22	8+ 6
de:best-near|saying|5-10|	1 8	2-3 -6	4-7 16	8+ 6
de:best-near|saying|far|	1 -12	4-7 18
de:best-near|sentence-after|saying|	0 12
de:best-near|sentence-before|direct|	5-10 6
de:best-near|sentence-before|judging|	far -12
de:best-near|sentence-before|saying|	2-4 16	far 8
de:best-near|shared|0|	4-7 6
de:best-near|speaker-then-quote|apposed|	2-4 14
de:best-near|speaker-then-quote|direct|	0 10	1 6	2-4 -13	5-10 -11
de:best-near|speaker-then-quote|judging|	1 9	2-4 15
de:best-near|speaker-then-quote|saying|	0 9	1 -12	2-4 26	5-10 28
de:best-near|topic|naked|	1 -11	5-10 8
de:best-near|verb-then-speaker|judging|	2-4 12
de:best-near|verb-then-speaker|other|	1 8
de:best-near|verb-then-speaker|saying|	1 21	2-4 -15	5-10 -13
de:best-negated|	true 14
de:best-order|according|according|0|	1 -15	2-3 14	4-7 -12
de:best-order|according|according|1|	2-3 19	4-7 19	8+ 10
de:best-order|according|according|2-4|	4-7 11
de:best-order|according|according|far|	2-3 13
de:best-order|apposed|apposed|2-4|	4-7 14
de:best-order|apposed|apposed|5-10|	2-3 -9	8+ 8
de:best-order|apposed|judging|-7|	2-3 -12
de:best-order|apposed|judging|-9|	2-3 10
de:best-order|apposed|judging|1|	1 7
de:best-order|apposed|judging|2-4|	1 -15	2-3 24	4-7 8
de:best-order|apposed|saying|0|	2-3 -7
de:best-order|apposed|saying|1|	1 12
de:best-order|apposed|saying|2-4|	2-3 11	4-7 8
de:best-order|apposed|saying|5-10|	4-7 12
de:best-order|apposed|saying|far|	4-7 6
de:best-order|apposition|saying|2-4|	4-7 11
de:best-order|direct|direct|0|	2-3 9	4-7 10
de:best-order|direct|direct|1|	1 10	2-3 -12	4-7 6
de:best-order|direct|direct|2-4|	1 -12
de:best-order|direct|direct|5-10|	2-3 -11	4-7 6
de:best-order|direct|judging|1|	4-7 6
de:best-order|direct|judging|2-4|	1 11	2-3 10	4-7 16
de:best-order|direct|judging|far|	2-3 -12
de:best-order|direct|saying|0|	1 7	2-3 12	4-7 9
de:best-order|direct|saying|1|	1 -10	2-3 -17	4-7 29
de:best-order|direct|saying|2-4|	1 15	2-3 33	4-7 15	8+ 6
de:best-order|direct|saying|5-10|	1 18	2-3 21	4-7 12	8+ 6
de:best-order|direct|saying|far|	1 -12	4-7 14
de:best-order|inverted|judging|0|	1 -12	2-3 -12
de:best-order|inverted|judging|1|	1 10	2-3 9
de:best-order|inverted|judging|2-4|	4-7 12
de:best-order|inverted|other|0|	1 -13	2-3 -9
de:best-order|inverted|other|1|	1 -13	2-3 13	4-7 21	8+ 11
de:best-order|inverted|saying|0|	1 -12	2-3 -7
de:best-order|inverted|saying|1|	1 -10	2-3 32	4-7 8	8+ 7
de:best-order|inverted|saying|2-4|	1 -16	2-3 -10	4-7 23
de:best-order|inverted|saying|5-10|	1 -13	2-3 -12	4-7 11
de:best-order|inverted|saying|far|	4-7 14
de:best-order|naked|naked|0|	1 -22	2-3 -9
de:best-order|naked|naked|1|	1 8	2-3 -15	4-7 -8	8+ 7
de:best-order|naked|naked|2-4|	1 -8	2-3 11	4-7 9	8+ 12
de:best-order|naked|naked|5-10|	2-3 7	4-7 7
de:best-order|naked|naked|far|	1 -6	4-7 11	8+ 11
de:best-order|shared|saying|0|	4-7 9
de:best-order|shared|saying|1|	4-7 11
de:best-order|shared|saying|2-4|	4-7 8
de:best-order|shared|shared|0|	4-7 6
de:best-phrase|name|	judging 15	saying 15
de:best-phrase|noun|	according 16	direct 15	naked -6	other -13	saying 10	shared 6
de:best-phrase|pronoun|	according 12	judging -16	naked 18	saying -12
de:best-score|-1|	2-3 15	4-7 -10
de:best-score|	-2 -29	-3 -27	-4 15	0 21	1 -9	2 -17	3 10	4 25	5 32	6 12
de:best-score|-2|	1 -26	2-3 -14	4-7 -11
de:best-score|-3|	1 -11	2-3 -21
de:best-score|-4|	2-3 15
de:best-score|0|	2-3 23	4-7 24
de:best-score|1|	1 -7	8+ 16
de:best-score|2|	1 -10	2-3 -21	4-7 22	8+ 10
de:best-score|3|	1 -6	4-7 25	8+ 9
de:best-score|4|	1 15	2-3 13	4-7 19	8+ 7
de:best-score|5|	1 15	2-3 21	4-7 18	8+ 6
de:best-score|6|	4-7 12
de:best|according-to|according|	1 -9	2-3 18	8+ 10
de:best|colon|naked|	2-3 -6
de:best|named-before|naked|	2-3 11	4-7 12
de:best|named-nearby|naked|	8+ 11
de:best|quote-then-speaker|direct|	1 10	2-3 -12
de:best|quote-then-speaker|judging|	2-3 10
de:best|quote-then-speaker|saying|	1 10	4-7 6
de:best|quote-then-speaker|shared|	4-7 6
de:best|quote-then-verb|judging|	2-3 -11
de:best|quote-then-verb|other|	1 -15	2-3 12	4-7 20	8+ 11
de:best|quote-then-verb|saying|	1 -20	4-7 8	8+ 7
de:best|sentence-after|saying|	4-7 9
de:best|sentence-before|direct|	4-7 6
de:best|sentence-before|judging|	2-3 -12
de:best|sentence-before|saying|	1 -12	4-7 20
de:best|speaker-then-quote|apposed|	2-3 -9	4-7 14	8+ 8
de:best|speaker-then-quote|direct|	1 -12	2-3 7	4-7 6
de:best|speaker-then-quote|judging|	2-3 15	4-7 19
de:best|speaker-then-quote|saying|	1 15	4-7 25	8+ 6
de:best|topic|naked|	1 -22	2-3 9	4-7 16	8+ 12
de:best|verb-then-speaker|judging|	4-7 12
de:best|verb-then-speaker|other|	4-7 11
de:best|verb-then-speaker|saying|	1 -16	4-7 29
de:case-follow|all-one|+|	none 7
de:case-follow|all-one|,auxiliary|	none -10
de:case-follow|all-one|,determiner|	! 10	none 6
de:case-follow|all-one|,verb-saying|	none -7
de:case-follow|all-one|,word|	none -25
de:case-follow|all-one|-|	none -9
de:case-follow|all-one|:|	none -13
de:case-follow|all-one|adverb|	none -10
de:case-follow|all-one|auxiliary|	none -29
de:case-follow|all-one|capital|	. 14
de:case-follow|all-one|coordinator|	none -7
de:case-follow|all-one|determiner|	none -26
de:case-follow|all-one|end|	. 20	none 15
de:case-follow|all-one|preposition|	none 6
de:case-follow|all-one|stop|	none 12
de:case-follow|all-one|verb-judging|	none -17
de:case-follow|all-one|verb-saying|	none 8
de:case-follow|all-one|word|	none -19
de:case-follow|all|)|	none -10
de:case-follow|all|+|	none 12
de:case-follow|all|,adverb|	none -12
de:case-follow|all|,determiner|	none -12
de:case-follow|all|,verb-thinking|	none 8
de:case-follow|all|,word|	none 12
de:case-follow|all|-|	none 10
de:case-follow|all|auxiliary|	none -18
de:case-follow|all|coordinator|	none -16
de:case-follow|all|determiner|	. 19
de:case-follow|all|end|	. 19	? 7	none 15
de:case-follow|all|preposition|	none -12
de:case-follow|all|stop|	none 21
de:case-follow|all|verb-saying|	none -9
de:case-follow|all|verb-thinking|	none -9
de:case-follow|all|word|	none -6
de:case-follow|first|(|	none -13
de:case-follow|first|+|	none 20
de:case-follow|first|,auxiliary|	none 9
de:case-follow|first|,verb-saying|	none 10
de:case-follow|first|,word|	none 19
de:case-follow|first|capital|	! 8	. 15
de:case-follow|first|determiner|	! 9	. 27
de:case-follow|first|end|	. 11	none 32
de:case-follow|first|preposition|	. 13	none -14
de:case-follow|first|pronoun|	. 13
de:case-follow|first|stop|	none -26
de:case-follow|first|subordinator|	. 12
de:case-follow|first|verb-saying|	none -15
de:case-follow|most|,determiner|	none 10
de:case-follow|most|,subordinator|	none 8
de:case-follow|most|,verb-saying|	none 7
de:case-follow|most|,word|	none 9
de:case-follow|most|auxiliary|	none -9
de:case-follow|most|coordinator|	none -15
de:case-follow|most|determiner|	none 11
de:case-follow|most|end|	! 6	. 16
de:case-follow|most|preposition|	. 12	none -10
de:case-follow|most|stop|	none 27
de:case-follow|most|verb-saying|	none 13
de:case-follow|most|word|	none -12
de:case-follow|none|,capital|	none 7
de:case-follow|none|,subordinator|	none 10
de:case-follow|none|,verb-judging|	none 14
de:case-follow|none|,verb-saying|	none 21
de:case-follow|none|,verb-thinking|	none 8
de:case-follow|none|,word|	none 19
de:case-follow|none|auxiliary|	none 7
de:case-follow|none|capital|	none 9
de:case-follow|none|end|	. 6
de:case-follow|none|stop|	none -10
de:case-follow|none|verb-saying|	none -15
de:case-follow|none|word|	none 16
de:case-follow|some|+|	none 9
de:case-follow|some|,determiner|	none -9
de:case-follow|some|,preposition|	none -10
de:case-follow|some|,verb-saying|	none 26
de:case-follow|some|,word|	none 8
de:case-follow|some|capital|	. 11
de:case-follow|some|preposition|	. 8	none -11
de:case-follow|some|word|	none 25
de:case-intro|all-one|	adverb -16	auxiliary -8	capital 8	coordinator -11	preposition 11	pronoun 16	start -20
de:case-intro|all|	, -10	: 23	adverb 10	capital -17	determiner 17	preposition 8	start 15	stop 15	subordinator -16	word 22
de:case-intro|first|	: -13	auxiliary 10	capital -20	preposition -16	pronoun 11	quote 9	start 8	stop 11
de:case-intro|most|	: 18	capital 8	start 9	stop 9	verb-saying 12	– 8
de:case-intro|none|	, 7	capital 12	preposition 15	pronoun 19	verb-saying -15	– 10
de:case-intro|some|	, 13	auxiliary 18	capital 21	coordinator -15	preposition 13	pronoun 14	verb-saying 9
de:case|all-one|	2 12	4-5 7
de:case|all|	2 -12	3 25	4-5 17	6-9 15
de:case|first|	1 -18	10+ 7	3 -12	6-9 -9
de:case|most|	10+ 9	4-5 15	6-9 12
de:case|none|	1 11	3 12	4-5 18	6-9 11
de:case|some|	10+ 8	4-5 21	6-9 16
de:clause|false|false|	all 16	first -12	none 12
de:clause|false|true|	all 13	all-one 13	most 10	none 12	some 12
de:clause|true|false|	all-one -13	first 15	most 9	none 6
de:clause|true|true|	all 9	all-one 10	first -6	most 8	none 11	some 9
de:closed|	true 6
de:continues|	false 6
de:dated|	false 6
de:ending|	! 21	. 42	? 8
de:family|"|	1 17	2-3 23	4-7 17	8+ 7
de:family|«|	1 20	2-3 -17	4-7 28	8+ 10
de:family|»|	1 -12	2-3 -10	8+ 9
de:family|‚|	2-3 14	4-7 9
de:family|“|	1 -15	4-7 12
de:family|„|	1 -17	8+ 8
de:follow|	( -13	) -10	+ 18	,adverb -12	,auxiliary -8	,capital 7	,determiner 9	,preposition -10	,subordinator 13	,verb-judging 19	,verb-thinking 13	: -13	adverb -10	auxiliary -16	capital 17	coordinator -19	determiner 13	end 25	preposition -6	subordinator 12	verb-judging -12	verb-saying -9	verb-thinking -9
de:headline|false|	2-3 7	4-7 8	8+ 9
de:headline|true|	1 10	2-3 -15	4-7 33
de:in-noun|false|false|1|	all-one -9	first -13
de:in-noun|false|false|2-3|	all 9	all-one 14	first -12	most -7
de:in-noun|false|false|4-7|	all 6	all-one 7	first -12	most 26	none 18	some 13
de:in-noun|false|false|8+|	first 7	most 9	some 8
de:in-noun|false|true|1|	first -16	none 18
de:in-noun|false|true|2-3|	all -14	all-one 15	first 9	most -20	some 23
de:in-noun|false|true|4-7|	all 11	first 17	most 11	none 8	some 10
de:in-noun|true|false|1|	all-one 12
de:in-noun|true|false|2-3|	all 23	all-one -19	some -11
de:in-noun|true|false|4-7|	all 17	none 7	some 13
de:in-noun|true|false|8+|	first 13	most 13
de:in-noun|true|true|1|	all-one -31
de:in-noun|true|true|2-3|	all -14	some 13
de:in-noun|true|true|4-7|	most 11	some 7
de:intro-follow|,|)|	2-3 -10
de:intro-follow|,|capital|	2-3 11
de:intro-follow|,|end|	2-3 6
de:intro-follow|,|preposition|	2-3 6	4-7 8
de:intro-follow|,|stop|	1 -15	2-3 16	4-7 15	8+ 8
de:intro-follow|:|(|	2-3 -6	4-7 -10
de:intro-follow|:|+|	4-7 13
de:intro-follow|:|,verb-saying|	2-3 16	4-7 22	8+ 15
de:intro-follow|:|,word|	8+ 18
de:intro-follow|:|capital|	1 14	4-7 17	8+ 6
de:intro-follow|:|determiner|	1 -12	4-7 30	8+ 9
de:intro-follow|:|end|	1 16	2-3 7	4-7 37	8+ 6
de:intro-follow|:|preposition|	4-7 12	8+ 12
de:intro-follow|:|stop|	1 -24	4-7 -16
de:intro-follow|:|subordinator|	2-3 12
de:intro-follow|adverb|,verb-judging|	2-3 9
de:intro-follow|adverb|preposition|	2-3 -15
de:intro-follow|adverb|stop|	1 -6
de:intro-follow|adverb|word|	1 -11
de:intro-follow|auxiliary|,verb-judging|	1 10
de:intro-follow|auxiliary|preposition|	2-3 -8
de:intro-follow|auxiliary|stop|	1 -12	2-3 17	4-7 23
de:intro-follow|auxiliary|word|	4-7 15
de:intro-follow|capital|,capital|	1 7
de:intro-follow|capital|,determiner|	1 -12
de:intro-follow|capital|,verb-saying|	2-3 18
de:intro-follow|capital|,verb-thinking|	1 8
de:intro-follow|capital|,word|	1 -11	2-3 13	4-7 7
de:intro-follow|capital|adverb|	2-3 -10
de:intro-follow|capital|end|	1 -11
de:intro-follow|capital|stop|	1 -25	2-3 14
de:intro-follow|capital|verb-judging|	1 -12	2-3 -12
de:intro-follow|capital|verb-saying|	1 -11	2-3 -20
de:intro-follow|capital|verb-thinking|	2-3 -9
de:intro-follow|capital|word|	1 10	4-7 14
de:intro-follow|coordinator|stop|	2-3 -15
de:intro-follow|coordinator|verb-saying|	1 -11
de:intro-follow|determiner|,determiner|	1 13	2-3 -9
de:intro-follow|determiner|,verb-saying|	2-3 -20	4-7 7
de:intro-follow|determiner|,word|	1 -13
de:intro-follow|determiner|-|	1 -9
de:intro-follow|determiner|auxiliary|	1 -27	2-3 -10
de:intro-follow|determiner|capital|	1 8
de:intro-follow|determiner|determiner|	4-7 15
de:intro-follow|determiner|preposition|	2-3 -16	4-7 -10
de:intro-follow|determiner|stop|	1 9	2-3 8	4-7 15	8+ 13
de:intro-follow|determiner|verb-saying|	1 10	2-3 -19	8+ 13
de:intro-follow|determiner|word|	1 -35	2-3 -14	4-7 13
de:intro-follow|preposition|+|	2-3 9
de:intro-follow|preposition|,adverb|	2-3 -12
de:intro-follow|preposition|,determiner|	2-3 -12	4-7 10
de:intro-follow|preposition|:|	1 -17
de:intro-follow|preposition|coordinator|	2-3 -15
de:intro-follow|preposition|determiner|	1 -16	2-3 -15
de:intro-follow|preposition|end|	1 15
de:intro-follow|preposition|preposition|	1 -11
de:intro-follow|preposition|stop|	1 14	2-3 18	4-7 23
de:intro-follow|preposition|word|	2-3 -25
de:intro-follow|pronoun|+|	2-3 7
de:intro-follow|pronoun|,subordinator|	2-3 14
de:intro-follow|pronoun|,word|	2-3 6	4-7 8
de:intro-follow|pronoun|auxiliary|	2-3 7
de:intro-follow|pronoun|stop|	1 17	2-3 14	4-7 14
de:intro-follow|pronoun|word|	2-3 15	4-7 6
de:intro-follow|quote|pronoun|	4-7 9
de:intro-follow|start|,verb-judging|	8+ 6
de:intro-follow|start|,verb-saying|	4-7 10	8+ 8
de:intro-follow|start|,word|	1 -14	8+ 10
de:intro-follow|start|:|	1 -10
de:intro-follow|start|end|	2-3 15	4-7 7
de:intro-follow|stop|,auxiliary|	4-7 10
de:intro-follow|stop|,verb-saying|	1 27	2-3 24	4-7 7	8+ 6
de:intro-follow|stop|,verb-thinking|	4-7 8
de:intro-follow|stop|,word|	2-3 13	4-7 13	8+ 7
de:intro-follow|stop|determiner|	4-7 11
de:intro-follow|stop|end|	2-3 15	4-7 11
de:intro-follow|stop|verb-judging|	1 14	2-3 -12
de:intro-follow|subordinator|coordinator|	2-3 -16
de:intro-follow|verb-saying|,word|	1 -14
de:intro-follow|verb-saying|coordinator|	2-3 -7
de:intro-follow|verb-saying|stop|	1 16	2-3 12	4-7 9
de:intro-follow|verb-saying|word|	1 -23
de:intro-follow|word|,auxiliary|	1 -10
de:intro-follow|word|,preposition|	2-3 -10
de:intro-follow|word|,verb-saying|	1 -14	2-3 19
de:intro-follow|word|,word|	1 9	4-7 12
de:intro-follow|word|-|	4-7 10
de:intro-follow|word|auxiliary|	1 -9
de:intro-follow|word|end|	1 15
de:intro-follow|word|stop|	1 -15	2-3 22	4-7 7
de:intro-follow|word|word|	1 -14	2-3 13
de:intro-follow|–|,subordinator|	1 10	4-7 8
de:intro|	adverb -6	coordinator -16	preposition 19	pronoun 28	quote 9	stop 7	subordinator -16	word 7	– 10
de:lead|lower|	, 19	adverb -6	auxiliary 11	capital 28	coordinator -15	preposition 20	pronoun 28	verb-saying -9	– 10
de:lead|upper|	, -20	auxiliary -8	capital -38	coordinator -11	determiner 8	preposition 10	pronoun 11	quote 9	stop 6	subordinator -16	verb-saying 9	word 15
de:naming|begriff|1|	1 -15
de:naming|false|	capital -18	word -11
de:naming|motto|2|	1 -13
de:naming|none|	4-7 9	8+ 9
de:naming|sogenannte|1|	1 -11
de:naming|true|	: -6	adverb -6	coordinator -16	preposition 19	pronoun 28	quote 9	stop 7	subordinator -16	word 10	– 10
de:naming|wort|1|	1 -8
de:naming|wort|2|	1 14
de:nobody|4-7|	start 7
de:others|0|	2-3 16	4-7 13	8+ 8
de:others|1|	2-3 -19	8+ 8
de:own-case|false|all-one|	adverb -15	capital 8	coordinator -11	preposition 11	pronoun 16	start -20
de:own-case|false|all|	, -10	: 23	adverb 10	capital -17	determiner 17	preposition 8	start 15	stop 12	subordinator -16	word 22
de:own-case|false|first|	: -11	auxiliary 10	capital -20	determiner 24	preposition -16	pronoun 11	start 7	stop 11
de:own-case|false|most|	: 20	capital 8	start 11	stop 11	verb-saying 12	– 8
de:own-case|false|none|	, 6	capital 10	preposition 15	pronoun 19	verb-saying -15	– 10
de:own-case|false|some|	, 13	auxiliary 18	capital 24	coordinator -15	preposition 13	pronoun 14	verb-saying 9
de:own-case|true|all-one|	adverb -12	auxiliary -8	stop 10
de:own-case|true|all|	stop 9
de:own-case|true|first|	determiner -14	quote 9	start 9	stop 10
de:own-case|true|most|	: 9	determiner 8	start 6	stop 6
de:own-case|true|none|	, 6	capital 11
de:own-case|true|some|	, 6	capital 6
de:own|false|	2-3 9	4-7 11	8+ 12
de:own|true|	2-3 -13	4-7 19	8+ 7
de:sentence|judging|	1 19	2-3 12	4-7 20
de:sentence|none|	1 -11	4-7 -7	8+ 10
de:sentence|saying|	1 6	4-7 31	8+ 8
de:sentence|thinking|	2-3 -9	4-7 11
de:size-ending|10+|.|	determiner 6	preposition 12
de:size-ending|10+|none|	,verb-saying 7	,word 10	stop 8
de:size-ending|1|!|	,determiner 10
de:size-ending|1|.|	capital 14	end 16
de:size-ending|1|none|	,auxiliary -10	,capital 7	,determiner 6	,subordinator 10	,verb-judging 10	,verb-saying -10	,verb-thinking 8	,word -12	- -9	: -13	auxiliary -29	capital 8	determiner -21	end 15	stop -15	verb-saying 8	word -8
de:size-ending|2|.|	end 11
de:size-ending|2|none|	) -10	+ 10	,adverb -12	,determiner -10	,preposition -10	,subordinator 14	,verb-saying 33	,word 6	adverb -10	coordinator -8	determiner -8	end 15	preposition -6	stop 16	verb-judging -17	verb-saying -19	word 8
de:size-ending|3|.|	capital 11	end 7	subordinator 12
de:size-ending|3|?|	end 7
de:size-ending|3|none|	( -6	,verb-judging 9	,word 15	coordinator -17	preposition -13	stop 19	verb-saying -17	verb-thinking -9
de:size-ending|4-5|!|	capital 8
de:size-ending|4-5|.|	capital 10	determiner 27	end 16	preposition 8	pronoun 9
de:size-ending|4-5|none|	( -11	+ 12	,auxiliary 10	,determiner 10	,subordinator 7	,verb-saying 14	,verb-thinking 8	,word 22	- 10	determiner 11	end 26	preposition -10	stop 9	word 18
de:size-ending|6-9|!|	determiner 9	end 6
de:size-ending|6-9|.|	capital 14	determiner 22	end 15	preposition 12
de:size-ending|6-9|none|	+ 20	,verb-saying 6	,word 9	end 21	stop -12	verb-saying 13
de:size-follow|10+|	,verb-saying 7	,word 10	determiner 6	preposition 12	stop 8
de:size-follow|1|	,auxiliary -10	,capital 7	,determiner 12	,subordinator 10	,verb-judging 10	,verb-saying -10	,verb-thinking 8	,word -12	- -9	: -13	auxiliary -29	capital 16	determiner -21	end 19	stop -15	verb-saying 8	word -8
de:size-follow|2|	) -10	+ 10	,adverb -12	,determiner -10	,preposition -10	,subordinator 14	,verb-saying 33	,word 6	adverb -10	coordinator -8	determiner -8	end 19	preposition -6	stop 16	verb-judging -17	verb-saying -19	word 8
de:size-follow|3|	( -6	,verb-judging 9	,word 15	capital 11	coordinator -17	end 10	preposition -13	stop 19	subordinator 12	verb-saying -17	verb-thinking -9
de:size-follow|4-5|	( -11	+ 12	,auxiliary 10	,determiner 10	,subordinator 7	,verb-saying 14	,verb-thinking 8	,word 22	- 10	capital 11	determiner 25	end 31	preposition -9	pronoun 9	stop 9	word 18
de:size-follow|6-9|	+ 20	,verb-saying 6	,word 9	capital 13	determiner 22	end 21	preposition 12	stop -12	verb-saying 13
de:size-intro|10+|	, 8	: 14	start 7	stop 6
de:size-intro|1|	, -15	: -8	adverb -11	auxiliary -7	coordinator -11	determiner 8	preposition 18	pronoun 17	start -20	stop 26	– 10
de:size-intro|2|	, 11	: 22	adverb -11	auxiliary 6	coordinator -15	determiner -16	pronoun 22	start 15	stop -11	subordinator -8	verb-saying -7
de:size-intro|3|	, 20	: -13	adverb 14	pronoun 8	stop 27	subordinator -11	verb-saying 12	word 24
de:size-intro|4-5|	, 16	: 10	auxiliary 23	determiner 9	preposition 21	pronoun 15	quote 9	start 12	stop 17	word 15	– 8
de:size-intro|6-9|	, 8	: -9	auxiliary 8	capital 12	determiner 20	start 9	stop 6	verb-saying 9
de:size|	10+ 9	4-5 24	6-9 -7
	de:speech 6	speech -6
de:subject|elided|	,determiner -12	,verb-saying 16	1 -26	2-3 8	4-7 23	8+ 10	coordinator -8	determiner 15	end 10	preposition -11	stop 11	verb-saying -9	word -14
de:subject|none|	( -13	) -10	+ 13	,determiner -12	,verb-judging 17	,verb-thinking 13	- -9	8+ 9	: -13	auxiliary -21	capital 17	end 15	preposition -34	verb-judging -7	verb-thinking -9	word 9
de:subject|own|	+ 10	,adverb -12	,auxiliary -8	,capital 7	,determiner 10	,preposition -10	,subordinator 13	,verb-judging 6	- 10	1 7	4-7 25	8+ 8	adverb -10	auxiliary -11	capital 9	coordinator -19	determiner 17	end 30	preposition 19	stop 7	subordinator 12	verb-judging -12	verb-saying -8	word -6
de:two-before|)|	: 16	stop 6
de:two-before|,|	capital -11	determiner 9	subordinator -11	verb-saying -7	word -11
de:two-before|:|	capital -15	determiner -19
de:two-before|adverb|	: 8	determiner -23	stop 11
de:two-before|auxiliary|	adverb 9	determiner -15	preposition -17	pronoun 15	stop 8
de:two-before|capital|	, 20	: -6	auxiliary -6	capital -6	coordinator -15	determiner -33	preposition 12	verb-saying 8	word 20	– 8
de:two-before|coordinator|	word -14
de:two-before|determiner|	, 13	: 6	auxiliary 11	determiner 8	preposition 16	stop 20	word -9
de:two-before|preposition|	, 6	: 16	determiner 17	stop 16
de:two-before|pronoun|	, 15	: 7	adverb 14	auxiliary 27	determiner 19	preposition 15	pronoun 6	stop 7	verb-saying -14	word 24
de:two-before|quote|	coordinator -11	stop 13	word -15
de:two-before|start|	determiner -18	quote 9
de:two-before|stop|	determiner -9	subordinator -8
de:two-before|subordinator|	determiner -9
de:two-before|that|	pronoun 8
de:two-before|verb-judging|	determiner 6	pronoun 7	stop 11
de:two-before|verb-saying|	, 6	determiner -14	preposition 22	pronoun 24	stop 14
de:two-before|verb-thinking|	determiner 7	pronoun 7	stop 7
de:two-before|word|	, -12	: 9	adverb -12	capital 11	determiner 9	preposition -23	pronoun 12	stop 35	word 18	– 10
de:two-words-before|)|	. 6	: 16
de:two-words-before|,|	die 13	ein 7	einzelne -9	heißt -7	sogenannte -10	sorte -11	wie -11
de:two-words-before|.|	eine -9	wie -8
de:two-words-before|46|	, -10
de:two-words-before|:|	das -19	wer -15
de:two-words-before|abend|	in -12
de:two-words-before|aber|	auf 7
de:two-words-before|ab|	: 15
de:two-words-before|alfred-wegener-institut|	, 11
de:two-words-before|alles|	wieder -12
de:two-words-before|als|	kalb 8
de:two-words-before|anders|	: 8
de:two-words-before|anleger|	seien 8
de:two-words-before|anrufbeantworter|	, 8
de:two-words-before|anwohner|	? 13
de:two-words-before|anziehen|	. 6
de:two-words-before|an|	, 6	. 6	: 6	wochenenden 13
de:two-words-before|aufgefallen|	. 10
de:two-words-before|auf|	das -9	dem -14	der -19
de:two-words-before|ausgeweitet|	. 6
de:two-words-before|ausland|	als -20
de:two-words-before|aussprache|	sei 7
de:two-words-before|aus|	. 18	: 16	den -11
de:two-words-before|ballett|	von -15
de:two-words-before|beck-nigg|	als 12
de:two-words-before|bedeckt|	– 10
de:two-words-before|befunde|	kämen 7
de:two-words-before|begrüsse|	den 8
de:two-words-before|bei|	einer -16
de:two-words-before|bekommen|	, -15
de:two-words-before|beltretter|	: 9
de:two-words-before|bemüht|	. 8
de:two-words-before|berg|	: 17
de:two-words-before|berichteten|	. 20
de:two-words-before|bestätigt|	einen -20
de:two-words-before|betroffenen|	werde -9
de:two-words-before|bewertung|	sei 10
de:two-words-before|bleibt|	bei -16
de:two-words-before|brunnen|	. 6
de:two-words-before|brunnhuber|	: 21
de:two-words-before|bräutigam|	. 11
de:two-words-before|buchmesse|	lobte 12
de:two-words-before|buchwert|	. 9
de:two-words-before|cdu|	ließ -16
de:two-words-before|dagegen|	einen -23
de:two-words-before|dann|	: 18
de:two-words-before|dass|	er 11	man 7
de:two-words-before|das|	argument 7	buch -10	dem -14	ein 15	für 16	kinderbuch -14	projekt 7	spiel 7	wort -8
de:two-words-before|dazu|	: 8
de:two-words-before|dazwischen|	: 10
de:two-words-before|deck|	. 8
de:two-words-before|dem|	gericht -17
de:two-words-before|den|	ausdruck -19	begriff -9	entscheid 13	kreuzer -12	namen -16	ort 12	spitznamen -11	termin 8
de:two-words-before|deren|	gasthof -8
de:two-words-before|derselbe|	plan 9
de:two-words-before|der|	arm -13	begriff -14	gruppe -11	ministerin -15	polizei -12	übung -9
de:two-words-before|des|	magazins -18
de:two-words-before|deutsch|	: -14
de:two-words-before|die|	asche 11	belege 10	einstufung -13	gebühr 13	gegend 14	gespräche 14	initiative -9	meldung 15	seien 11	sogenannte -7	tour -12	vorlage 11	waffen 17	zeitung -13
de:two-words-before|dlr.de|	: -6
de:two-words-before|dritter|	nun -15
de:two-words-before|einen|	künftigen -14	lernfilm 14
de:two-words-before|einer|	mitteilung 15
de:two-words-before|eine|	frist 6
de:two-words-before|eingebracht|	. 7
de:two-words-before|einstufung|	auf -16
de:two-words-before|einst|	von 12
de:two-words-before|ein|	, 13	. 15
de:two-words-before|eisenach|	. 13
de:two-words-before|enten|	könne 11
de:two-words-before|entscheidung|	sei 8
de:two-words-before|erwartungen|	: 12
de:two-words-before|er|	. 6	der -12	heißt -14	könne 11
de:two-words-before|es|	. 8	: 7
de:two-words-before|fachbegriff|	lautet -10
de:two-words-before|fahren|	: 7
de:two-words-before|familie|	. -12
de:two-words-before|fans|	nur -11
de:two-words-before|fazit|	: 16
de:two-words-before|festspiele|	machten 12
de:two-words-before|fest|	. 18
de:two-words-before|finanzministers|	sei 14
de:two-words-before|formulierte|	, 6
de:two-words-before|fpö|	ortet 15
de:two-words-before|froh|	: 16
de:two-words-before|für|	die -24	disentis 11	eine 11
de:two-words-before|garderobe|	: 12
de:two-words-before|geantwortet|	: 9
de:two-words-before|gebe|	es 12
de:two-words-before|geduld|	: 16
de:two-words-before|gehört|	. 8
de:two-words-before|gekauft|	. 8
de:two-words-before|gelandet|	. 6
de:two-words-before|gemeint|	: 8
de:two-words-before|geschieht|	dies 14
de:two-words-before|gestellt|	. 6
de:two-words-before|getyourguide|	. 7
de:two-words-before|gewesen|	, 15	. 6
de:two-words-before|gezeigt|	wird -8
de:two-words-before|gilt|	die -12
de:two-words-before|gründe|	gelten 10
de:two-words-before|habe|	man 15	von -14
de:two-words-before|haderte|	: 19
de:two-words-before|handel|	meine -15
de:two-words-before|handschriftlich|	: 13
de:two-words-before|handtasche|	. 6
de:two-words-before|hat|	die -9	mit -15
de:two-words-before|haus|	nur -12
de:two-words-before|hehl|	. 11
de:two-words-before|heizlüftern|	. 16
de:two-words-before|holstein|	sei 10
de:two-words-before|humor|	. 7	: 6
de:two-words-before|hält|	. 11
de:two-words-before|hömann-lücke|	, 7
de:two-words-before|ich|	sei 18
de:two-words-before|ihn|	aber 14
de:two-words-before|ihrem|	buch -7	foodtruck -21
de:two-words-before|im|	fachblatt -19	netz -17
de:two-words-before|in|	einer -12	ischgl -11
de:two-words-before|ist|	vom -16
de:two-words-before|italien|	. 8
de:two-words-before|jahren|	. 6
de:two-words-before|jena|	habe 9
de:two-words-before|jetzige|	filialleiter 15
de:two-words-before|juni|	für 7
de:two-words-before|kapitän|	der -20
de:two-words-before|kaspárek|	. 8
de:two-words-before|kein|	tier 6
de:two-words-before|knapp|	: 14
de:two-words-before|kommuniqué|	. 10
de:two-words-before|kranich|	. 19
de:two-words-before|kulturverwaltung|	. 10
de:two-words-before|können|	. 10
de:two-words-before|könne|	. 9
de:two-words-before|landete|	die -8
de:two-words-before|licht|	. 10
de:two-words-before|lösung|	. 9	einen 21	sei 7
de:two-words-before|man|	ermittle 8	habe 14	sich 6	suche 21
de:two-words-before|marge|	dürfte 13
de:two-words-before|mehrfach|	vom -11
de:two-words-before|meldet|	das -13
de:two-words-before|minister|	. 8
de:two-words-before|mittel|	würden -12
de:two-words-before|mit|	. 16	dem 17
de:two-words-before|mondalis|	zur -11
de:two-words-before|monierte|	im -12
de:two-words-before|motto|	: -13
de:two-words-before|nachspielzeit|	: 11
de:two-words-before|nachtisch|	. 7
de:two-words-before|nannte|	das 6	sie 7
de:two-words-before|neustadt|	dem -25
de:two-words-before|offen|	: 16
de:two-words-before|okoro|	: 18
de:two-words-before|ortete|	einen 18
de:two-words-before|o’haresh|	. 11
de:two-words-before|papier|	auf -13
de:two-words-before|partners|	. 7
de:two-words-before|passagierliste|	sei 12
de:two-words-before|politologin|	: 12
de:two-words-before|presseschau|	: -12
de:two-words-before|presse|	. 6
de:two-words-before|prozent|	bleibe 13
de:two-words-before|prüft|	. 13
de:two-words-before|pumpe|	und -15
de:two-words-before|radio|	: 8
de:two-words-before|rede|	. 17
de:two-words-before|richtig|	, 8
de:two-words-before|riefen|	einige 10
de:two-words-before|riet-fonds|	nicht 15
de:two-words-before|rosenzweig-thon|	. 12
de:two-words-before|saarbrücken|	. 15
de:two-words-before|sagen|	: 10
de:two-words-before|satz|	: 17
de:two-words-before|schaden|	. 6
de:two-words-before|schauspielhaus|	bochum -6
de:two-words-before|scheiben|	. 8
de:two-words-before|schild|	: -17
de:two-words-before|schlecht|	. 6
de:two-words-before|schneidet|	. 18
de:two-words-before|schranken|	. 16
de:two-words-before|schriftlich|	: 19
de:two-words-before|schwan|	habe 15
de:two-words-before|schwarzmarkt|	. 12
de:two-words-before|sein|	. 17	: 6
de:two-words-before|sei|	? 6	aber 9	er 15	ihm 6
de:two-words-before|selbst|	als -18
de:two-words-before|sich|	um 15
de:two-words-before|sieht|	sich 7
de:two-words-before|sie|	, 15	einen 20
de:two-words-before|skeptisch|	: 19
de:two-words-before|sonderprüfung|	– 8
de:two-words-before|sorten|	. 11
de:two-words-before|so|	: 9
de:two-words-before|sprach|	von 19
de:two-words-before|spricht|	von 22
de:two-words-before|stadt|	nur -7
de:two-words-before|stamme|	? 7
de:two-words-before|stand|	: 32
de:two-words-before|start|	 9	die -18
de:two-words-before|stehe|	bloß 14
de:two-words-before|steht|	: -14
de:two-words-before|streit|	als 14	um -17
de:two-words-before|ströbele|	das -10
de:two-words-before|stunde|	. 10
de:two-words-before|super|	: 8
de:two-words-before|svp|	. 22
de:two-words-before|svt.se|	: -10
de:two-words-before|szczepanek|	von 17
de:two-words-before|technik|	: 8
de:two-words-before|teupe-akbaş|	. 10
de:two-words-before|tiere|	hätten 9
de:two-words-before|treffern|	. 8
de:two-words-before|trotzdem|	. 11
de:two-words-before|uelsmann-ba|	für 12
de:two-words-before|uhr|	: 20
de:two-words-before|umdreht|	: 12
de:two-words-before|umsetzung|	. 12
de:two-words-before|unding|	. 9
de:two-words-before|und|	keine -14
de:two-words-before|university|	. 8
de:two-words-before|untersuchungskommission|	einen -10
de:two-words-before|urgroßmutter|	. 7
de:two-words-before|verhalten|	. 7
de:two-words-before|versandhandel|	befürchtet 16
de:two-words-before|verstorbene|	als 9
de:two-words-before|vierten|	quartal 10
de:two-words-before|volles|	vertrauen 14
de:two-words-before|von|	der -13	einem 25	einer 16
de:two-words-before|vorlage|	sei 10
de:two-words-before|vorwurf|	der -12
de:two-words-before|vor|	. 6
de:two-words-before|wahl|	für 8
de:two-words-before|warten|	. 13
de:two-words-before|weniger|	. 8
de:two-words-before|werden|	die -22
de:two-words-before|werde|	sie 16
de:two-words-before|widersprach|	: 19
de:two-words-before|widerspricht|	: 10
de:two-words-before|widerspruch|	. 11
de:two-words-before|wie|	das -9
de:two-words-before|windhoek|	: 16
de:two-words-before|wissen|	. 7
de:two-words-before|wollte|	. 7	das 7
de:two-words-before|wort|	: 14
de:two-words-before|wunsch|	: 14
de:two-words-before|wyssling|	: 9
de:two-words-before|wörtlich|	, 6
de:two-words-before|würmer|	noch 10
de:two-words-before|zahl|	für 6
de:two-words-before|zeigte|	sich 16
de:two-words-before|zeigt|	sich 17
de:two-words-before|zeitung|	von 13
de:two-words-before|zettels|	, 11
de:two-words-before|zufällig|	. 8
de:two-words-before|zur|	hauptprobe 11
de:two-words-before|zurückgewiesen|	. 6
de:two-words-before|zurück|	. 13	: 7
de:two-words-before||	. 13	regelmäßig -15	und -11
de:two-words-before|äußern|	. 8
de:two-words-before|über|	ein 16
de:two-words-before|übungsbeobachter|	bemängelte 9
de:verb|false|1|	lower 11
de:verb|false|2-3|	lower 12	upper -6
de:verb|false|4-7|	lower 20
de:verb|false|8+|	lower 16	upper 8
de:verb|true|2-3|	lower 13
de:verb|true|4-7|	lower 15	upper 14
de:verb|true|8+|	lower 9	upper 7
de:word-after|	( -13	) -10	+ 18	, 7	: -13	als -13	am 8	an 6	annahm -10	auf -11	ausrichten -12	autsch 8	beim 12	beitragen 11	beließ -16	berichteten -11	bestimmt -14	bezeichnet -18	bezeichnete 12	dann 9	das -15	den 7	der -7	die 22	ein 10	einer -8	empfangen 10	end 25	entschieden 11	erkennen -16	erst 11	findet -12	fordert 13	führt -20	gearbeitet 11	gefallen 8	geführt 12	gelagert 17	geprüft 10	gesetzt -13	gestört 6	gewesen 12	gewählt -11	habe 11	hagspiel 8	höre -8	im 12	in -16	kein -14	könne -22	lehnt -7	liegen 13	mehr 14	mochte -15	mutter 8	nannte -10	nennen -17	nennt -8	probten -9	regelmäßig -15	rekordhalterin 8	rufen -11	sagte -12	schreibt -19	sei -9	seien -9	seine 12	setzt 6	sie 10	sieht -9	so -15	spottete -11	spreche 14	steht -15	trägt -10	und -19	vernommen 7	verzichtet 15	von -19	vor -17	vorgesetzt -9	vorliegt -14	vormstein 14	vorschreiben -23	war -18	weg 8	weiter -10	werde 7	werden -11	wie 12	wies -12	worden 8	wählen -12	zu 6	zur 17	zurückhaltender 6
de:word-after|(|	none -13
de:word-after|)|	none -10
de:word-after|+|	none 18
de:word-after|,|	! 13
de:word-after|:|	none -13
de:word-after|als|	none -13
de:word-after|am|	. 8
de:word-after|annahm|	none -10
de:word-after|an|	none 6
de:word-after|auf|	none -11
de:word-after|ausrichten|	none -12
de:word-after|autsch|	. 8
de:word-after|beim|	. 12
de:word-after|beitragen|	none 11
de:word-after|beließ|	none -16
de:word-after|berichteten|	none -11
de:word-after|bestimmt|	none -14
de:word-after|bezeichnete|	none 12
de:word-after|bezeichnet|	none -18
de:word-after|dann|	. 9
de:word-after|das|	none -15
de:word-after|den|	. 7
de:word-after|der|	. 13	none -12
de:word-after|die|	! 10	. 29	none 14
de:word-after|einer|	none -8
de:word-after|ein|	. 10
de:word-after|empfangen|	none 10
de:word-after|end|	! 6	. 33	? 7	none 20
de:word-after|entschieden|	none 11
de:word-after|erkennen|	none -16
de:word-after|erst|	. 11
de:word-after|findet|	none -12
de:word-after|fordert|	none 13
de:word-after|führt|	none -20
de:word-after|gearbeitet|	none 11
de:word-after|gefallen|	none 8
de:word-after|geführt|	none 12
de:word-after|gelagert|	none 17
de:word-after|geprüft|	none 10
de:word-after|gesetzt|	none -13
de:word-after|gestört|	none 6
de:word-after|gewesen|	none 12
de:word-after|gewählt|	none -11
de:word-after|habe|	none 11
de:word-after|hagspiel|	. 8
de:word-after|höre|	none -8
de:word-after|im|	. 12
de:word-after|in|	none -16
de:word-after|kein|	none -14
de:word-after|könne|	none -22
de:word-after|lehnt|	none -7
de:word-after|liegen|	none 13
de:word-after|mehr|	. 14
de:word-after|mochte|	none -15
de:word-after|mutter|	! 8
de:word-after|nannte|	none -10
de:word-after|nennen|	none -17
de:word-after|nennt|	none -8
de:word-after|probten|	none -9
de:word-after|regelmäßig|	none -15
de:word-after|rekordhalterin|	. 8
de:word-after|rufen|	none -11
de:word-after|sagte|	none -12
de:word-after|schreibt|	none -19
de:word-after|seien|	none -9
de:word-after|seine|	. 12
de:word-after|sei|	none -9
de:word-after|setzt|	none 6
de:word-after|sieht|	none -9
de:word-after|sie|	. 10
de:word-after|so|	none -15
de:word-after|spottete|	none -11
de:word-after|spreche|	none 14
de:word-after|steht|	none -15
de:word-after|trägt|	none -10
de:word-after|und|	none -19
de:word-after|vernommen|	none 7
de:word-after|verzichtet|	none 15
de:word-after|von|	none -19
de:word-after|vorgesetzt|	none -9
de:word-after|vorliegt|	none -14
de:word-after|vormstein|	. 14
de:word-after|vorschreiben|	none -23
de:word-after|vor|	none -17
de:word-after|war|	none -18
de:word-after|weg|	none 8
de:word-after|weiter|	none -10
de:word-after|werden|	none -11
de:word-after|werde|	none 7
de:word-after|wies|	none -12
de:word-after|wie|	. 12
de:word-after|worden|	none 8
de:word-after|wählen|	none -12
de:word-after|zur|	. 7	none 13
de:word-after|zurückhaltender|	. 6
de:word-after|zu|	none 6
de:word-before|	 9	. 6	? 13	aber 17	als 8	argument 7	arm -13	asche 11	auf -15	ausdruck -19	befürchtet 16	begriff -15	bei -16	belege 10	bemängelte 9	bleibe 13	bloß 14	bochum -6	buch -11	das -22	dem -6	den 8	der -38	die -29	dies 14	disentis 11	dürfte 13	ein 25	eine -7	einem 25	einige 10	einstufung -13	einzelne -9	entscheid 13	er 15	ermittle 8	es 8	fachblatt -19	filialleiter 15	foodtruck -21	frist 6	für 18	gasthof -8	gebühr 13	gegend 14	gelten 10	gericht -17	gespräche 14	gruppe -11	habe 16	hauptprobe 11	heißt -13	hätten 9	ihm 6	im -12	in -7	initiative -9	ischgl -11	kalb 8	keine -14	kinderbuch -14	kreuzer -12	kämen 7	könne 13	künftigen -14	lautet -10	lernfilm 14	ließ -16	lobte 12	machten 12	magazins -18	man 18	meine -15	meldung 15	ministerin -15	mit -15	mitteilung 15	namen -16	netz -17	nicht 15	noch 14	nun -15	nur -14	ort 12	ortet 15	plan 9	polizei -12	projekt 7	quartal 10	regelmäßig -15	sei 28	seien 12	sich 20	sie 8	sogenannte -11	sorte -11	spiel 7	spitznamen -11	suche 21	termin 8	tier 6	tour -12	um 9	und -16	vertrauen 14	vom -21	von 24	vorlage 11	waffen 17	wer -15	werde -7	wie -16	wieder -12	wird -8	wochenenden 13	wort -8	würden -12	zeitung -13	zur -11	übung -9	– 10
de:word-before|,|	1 -15	2-3 13	4-7 16	8+ 7
de:word-before|.|	1 26	4-7 10	8+ 6
de:word-before|:|	1 -8	8+ 10
de:word-before|?|	2-3 7	4-7 10
de:word-before|aber|	1 14	2-3 9
de:word-before|als|	1 9	2-3 -20	4-7 15
de:word-before|argument|	4-7 7
de:word-before|arm|	1 -13
de:word-before|asche|	4-7 11
de:word-before|auf|	1 -20	4-7 7
de:word-before|ausdruck|	1 -17	2-3 -8
de:word-before|befürchtet|	1 16
de:word-before|begriff|	1 -15
de:word-before|bei|	1 -16
de:word-before|belege|	2-3 10
de:word-before|bemängelte|	4-7 9
de:word-before|bleibe|	2-3 13
de:word-before|bloß|	2-3 14
de:word-before|bochum|	2-3 -6
de:word-before|buch|	2-3 -13
de:word-before|das|	1 -26	2-3 -11	4-7 10
de:word-before|dem|	1 -15
de:word-before|den|	1 8
de:word-before|der|	1 -18	2-3 -30
de:word-before|dies|	2-3 14
de:word-before|die|	1 -18	2-3 -28	8+ 13
de:word-before|disentis|	1 11
de:word-before|dürfte|	2-3 13
de:word-before|einem|	2-3 30	4-7 14	8+ 13
de:word-before|einen|	1 15	4-7 -10
de:word-before|einer|	1 9	2-3 -16	4-7 15
de:word-before|eine|	2-3 -9	4-7 11
de:word-before|einige|	1 10
de:word-before|einstufung|	1 -13
de:word-before|einzelne|	1 -9
de:word-before|ein|	2-3 21	4-7 7
de:word-before|entscheid|	2-3 13
de:word-before|ermittle|	2-3 8
de:word-before|er|	2-3 15
de:word-before|es|	4-7 8
de:word-before|fachblatt|	2-3 -19
de:word-before|filialleiter|	4-7 15
de:word-before|foodtruck|	2-3 -21
de:word-before|frist|	4-7 6
de:word-before|für|	2-3 15	4-7 7
de:word-before|gasthof|	2-3 -8
de:word-before|gebühr|	2-3 13
de:word-before|gegend|	2-3 14
de:word-before|gelten|	4-7 10
de:word-before|gericht|	1 -17
de:word-before|gespräche|	2-3 14
de:word-before|gruppe|	2-3 -11
de:word-before|habe|	2-3 17
de:word-before|hauptprobe|	4-7 11
de:word-before|heißt|	1 -14	2-3 -7
de:word-before|hätten|	2-3 9
de:word-before|ihm|	4-7 6
de:word-before|im|	2-3 -12
de:word-before|initiative|	2-3 -9
de:word-before|in|	2-3 -7
de:word-before|ischgl|	1 -11
de:word-before|kalb|	2-3 8
de:word-before|keine|	1 -14
de:word-before|kinderbuch|	2-3 -14
de:word-before|kreuzer|	1 -12
de:word-before|kämen|	4-7 7
de:word-before|könne|	2-3 11	4-7 11
de:word-before|künftigen|	1 -14
de:word-before|lautet|	2-3 -10
de:word-before|lernfilm|	4-7 14
de:word-before|ließ|	1 -16
de:word-before|lobte|	2-3 12
de:word-before|machten|	4-7 12
de:word-before|magazins|	1 -18
de:word-before|man|	2-3 18	4-7 11
de:word-before|meine|	1 -15
de:word-before|meldung|	2-3 15
de:word-before|ministerin|	1 -15
de:word-before|mitteilung|	1 15
de:word-before|mit|	2-3 -15
de:word-before|namen|	1 -16
de:word-before|netz|	1 -17
de:word-before|nicht|	1 15
de:word-before|noch|	2-3 10
de:word-before|nun|	2-3 -15
de:word-before|nur|	1 -11	2-3 -9
de:word-before|ortet|	1 15
de:word-before|ort|	2-3 12
de:word-before|plan|	2-3 9
de:word-before|polizei|	4-7 -12
de:word-before|projekt|	1 7
de:word-before|quartal|	2-3 10
de:word-before|regelmäßig|	1 -15
de:word-before|seien|	2-3 11	4-7 8
de:word-before|sei|	1 10	2-3 12	4-7 22
de:word-before|sich|	1 22	2-3 14
de:word-before|sie|	1 7	2-3 16
de:word-before|sogenannte|	1 -11
de:word-before|sorte|	1 -11
de:word-before|spiel|	4-7 7
de:word-before|spitznamen|	2-3 -10	4-7 -11
de:word-before|start|	1 -20	2-3 15	4-7 10	8+ 8
de:word-before|suche|	2-3 21
de:word-before|termin|	1 8
de:word-before|tier|	4-7 6
de:word-before|tour|	2-3 -12
de:word-before|um|	1 -17	4-7 15
de:word-before|und|	1 -11	2-3 -15
de:word-before|vertrauen|	2-3 14
de:word-before|vom|	1 -21
de:word-before|von|	1 24	4-7 6
de:word-before|vorlage|	4-7 11
de:word-before|waffen|	1 17
de:word-before|werde|	2-3 -7
de:word-before|wer|	2-3 -15
de:word-before|wieder|	1 -12
de:word-before|wie|	2-3 -16
de:word-before|wird|	2-3 -8
de:word-before|wochenenden|	2-3 13
de:word-before|wort|	1 -8
de:word-before|würden|	1 -12
de:word-before|zeitung|	1 -11	2-3 -11
de:word-before|zur|	2-3 -11
de:word-before||	4-7 9
de:word-before|übung|	2-3 -9
de:word-before|–|	1 10	4-7 8
de:work|near|none|	all-one 13	most 8
de:work|near|none|preposition|	all-one 13
de:work|near|none|stop|	all-one 7	most 8
de:work|none|near|determiner|	all-one 6
de:work|none|near|preposition|	all-one -15
de:work|none|none|,|	all -10	none 7	some 13
de:work|none|none|:|	all 23	first -13	most 18
de:work|none|none|adverb|	all 10	all-one -16
de:work|none|none|	all 22	first -18	most 6	none 12
de:work|none|none|auxiliary|	all-one -8	first 10	some 18
de:work|none|none|capital|	all -14	all-one 10	first -17	most 8	none 11	some 21
de:work|none|none|coordinator|	all-one -11	some -15
de:work|none|none|determiner|	all 17
de:work|none|none|preposition|	all 8	all-one 7	first -16	none 15	some 13
de:work|none|none|pronoun|	all-one 16	first 11	none 19	some 14
de:work|none|none|quote|	first 9
de:work|none|none|start|	all 15	all-one -20	first 8	most 9
de:work|none|none|stop|	all 15	first 11	most 9
de:work|none|none|subordinator|	all -16
de:work|none|none|verb-saying|	most 12	none -15	some 9
de:work|none|none|word|	all 22
de:work|none|none|–|	most 8	none 10
de:work|right|none|	all -11	all-one -16	first -8	none 7
de:work|right|none|capital|	all -11	all-one -16	first -8	none 7
ending|	! 29	, -6	. 7	? 45	none -16
es:alone|alone|	1 13	2-3 7	4-7 8
es:alone|first|	1 12	4-7 6	8+ 6
es:alone|inside|	8+ 10
es:best-gap|according-to|according|gap|according-to|,;|	4-7 10
es:best-gap|according-to|according|gap|according-to|,s|	2-3 -10
es:best-gap|according-to|according|gap|according-to|,|	2-3 6	4-7 15
es:best-gap|according-to|according|gap|according-to|;|	2-3 12
es:best-gap|according-to|according|gap|according-to|c,|	2-3 12
es:best-gap|according-to|according|gap|according-to|s,c|	4-7 9
es:best-gap|according-to|according|gap|according-to|s,|	4-7 18
es:best-gap|according-to|according|gap|according-to||	2-3 6
es:best-gap|colon|naked||	4-7 16
es:best-gap|named-before|naked||	2-3 9	4-7 13
es:best-gap|named-nearby|naked||	2-3 8	4-7 14	8+ 16
es:best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	4-7 11
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 -7
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	1 -14
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|,sc|	4-7 -8
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 8
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 6
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 8	2-3 7	4-7 9	8+ 6
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 7
es:best-gap|sentence-before|relative|gap|sentence-before||	8+ 8
es:best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 8
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 13
es:best-gap|sentence-before|saying|gap|sentence-before|s,|	4-7 13
es:best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 13	8+ 9
es:best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 6
es:best-gap|sentence-before|saying|gap|sentence-before||	4-7 11
es:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	1 12
es:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 12
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -8
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -12
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	1 -10
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 12
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	2-3 14
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 9
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 27	2-3 14	4-7 11
es:best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	4-7 18
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 13	8+ 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -11	2-3 6	8+ 7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	4-7 12
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 8	4-7 25
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -12
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 16
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 16
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 -10	4-7 11
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 22	4-7 34
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -11	4-7 -9
es:best-gap|topic|naked||	1 -15	2-3 11	4-7 8	8+ 9
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 -10
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	8+ 9
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 17
es:best-intro|%|saying|far|	4-7 12
es:best-intro|(|naked|1|	1 -11
es:best-intro|,|according|1|	4-7 13
es:best-intro|,|according|2-4|	2-3 11
es:best-intro|,|according|5-10|	2-3 15	4-7 18
es:best-intro|,|naked|2-4|	4-7 16
es:best-intro|,|naked|5-10|	1 -15	2-3 13
es:best-intro|,|naked|far|	2-3 -12	4-7 15	8+ 6
es:best-intro|,|saying|1|	8+ 9
es:best-intro|,|saying|5-10|	8+ 8
es:best-intro|:|according|1|	2-3 12
es:best-intro|:|apposed|2-4|	1 12
es:best-intro|:|direct|5-10|	2-3 -12
es:best-intro|:|naked|1|	2-3 13	4-7 16
es:best-intro|:|naked|2-4|	2-3 15	4-7 6	8+ 6
es:best-intro|:|naked|5-10|	4-7 25
es:best-intro|:|naked|far|	2-3 16
es:best-intro|:|saying|1|	4-7 19
es:best-intro|:|saying|2-4|	2-3 8	4-7 28
es:best-intro|:|saying|5-10|	4-7 16
es:best-intro|:|saying|far|	4-7 8
es:best-intro|;|according|far|	4-7 10
es:best-intro|adverb|saying|2-4|	2-3 6
es:best-intro|adverb|saying|5-10|	4-7 18
es:best-intro|auxiliary|according|2-4|	4-7 6
es:best-intro|auxiliary|naked|2-4|	2-3 14
es:best-intro|auxiliary|naked|5-10|	2-3 10
es:best-intro|auxiliary|saying|2-4|	4-7 14
es:best-intro|auxiliary|saying|5-10|	2-3 14
es:best-intro|capital|according|far|	4-7 9
es:best-intro|capital|naked|0|	2-3 -9
es:best-intro|capital|saying|2-4|	4-7 11
es:best-intro|coordinator|naked|far|	2-3 -7
es:best-intro|coordinator|saying|far|	4-7 13
es:best-intro|determiner|according|far|	2-3 -10
es:best-intro|determiner|naked|far|	2-3 -11
es:best-intro|determiner|saying|5-10|	1 -11	2-3 -12
es:best-intro|preposition|according|1|	2-3 6	4-7 12
es:best-intro|preposition|apposed|2-4|	2-3 12
es:best-intro|preposition|direct|far|	1 -10	2-3 -8
es:best-intro|preposition|judging|1|	1 17	2-3 15	4-7 11
es:best-intro|preposition|judging|2-4|	1 11
es:best-intro|preposition|judging|far|	4-7 -8
es:best-intro|preposition|naked|0|	1 -10
es:best-intro|preposition|naked|1|	1 -8	4-7 14	8+ 10
es:best-intro|preposition|naked|2-4|	2-3 15	4-7 -9	8+ 7
es:best-intro|preposition|naked|5-10|	1 -14	2-3 15	4-7 19	8+ 7
es:best-intro|preposition|naked|far|	2-3 -14
es:best-intro|preposition|relative|2-4|	4-7 18
es:best-intro|preposition|saying|1|	1 -14	2-3 15	4-7 17
es:best-intro|preposition|saying|2-4|	2-3 10
es:best-intro|preposition|saying|5-10|	1 -10	4-7 -7
es:best-intro|preposition|saying|far|	2-3 14
es:best-intro|start|judging|far|	4-7 11
es:best-intro|start|naked|1|	1 12
es:best-intro|start|naked|5-10|	4-7 12
es:best-intro|start|naked|far|	4-7 18	8+ 8
es:best-intro|start|saying|1|	4-7 6	8+ 6
es:best-intro|start|saying|5-10|	4-7 9
es:best-intro|stop|naked|1|	2-3 9	4-7 15
es:best-intro|stop|naked|2-4|	2-3 8	4-7 15
es:best-intro|stop|naked|5-10|	2-3 13	4-7 12
es:best-intro|stop|naked|far|	2-3 21	4-7 22	8+ 6
es:best-intro|stop|other|1|	4-7 6
es:best-intro|stop|relative|2-4|	8+ 8
es:best-intro|stop|saying|1|	1 8	2-3 9	4-7 8
es:best-intro|stop|saying|2-4|	4-7 11
es:best-intro|that|saying|1|	4-7 8
es:best-intro|that|saying|far|	4-7 11
es:best-intro|verb-judging|judging|0|	1 15
es:best-intro|verb-judging|naked|far|	1 -8
es:best-intro|verb-saying|according|2-4|	2-3 7	4-7 15
es:best-intro|verb-saying|saying|0|	2-3 18	4-7 -14
es:best-intro|word|according|2-4|	2-3 18
es:best-intro|word|according|5-10|	4-7 12
es:best-intro|word|direct|5-10|	2-3 14
es:best-intro|word|direct|far|	4-7 12
es:best-intro|word|judging|2-4|	2-3 8
es:best-intro|word|judging|5-10|	4-7 9
es:best-intro|word|naked|1|	2-3 15	4-7 13
es:best-intro|word|naked|2-4|	4-7 19
es:best-intro|word|naked|5-10|	1 18	2-3 12	4-7 16
es:best-intro|word|naked|far|	2-3 17	4-7 16	8+ 12
es:best-intro|word|saying|2-4|	1 11	2-3 14	4-7 22
es:best-intro|word|saying|5-10|	1 18	2-3 -28	4-7 31	8+ 9
es:best-intro|word|saying|far|	2-3 14	4-7 13	8+ 9
es:best-intro|—|saying|2-4|	4-7 8
es:best-intro|•|judging|1|	2-3 8
es:best-lead|lower|%|saying|	speaker-then-quote 12
es:best-lead|lower|,|according|	according-to 19
es:best-lead|lower|,|naked|	named-nearby -10	topic 17
es:best-lead|lower|,|saying|	speaker-then-quote 6	verb-then-speaker 9
es:best-lead|lower|;|according|	according-to 10
es:best-lead|lower|adverb|saying|	speaker-then-quote 10
es:best-lead|lower|auxiliary|according|	according-to 6
es:best-lead|lower|auxiliary|naked|	topic 13
es:best-lead|lower|auxiliary|saying|	speaker-then-quote 20
es:best-lead|lower|capital|according|	according-to 9
es:best-lead|lower|capital|saying|	speaker-then-quote 11
es:best-lead|lower|coordinator|saying|	sentence-before 13
es:best-lead|lower|determiner|according|	according-to -10
es:best-lead|lower|determiner|naked|	named-nearby -11
es:best-lead|lower|determiner|saying|	speaker-then-quote -17
es:best-lead|lower|preposition|according|	according-to 6
es:best-lead|lower|preposition|apposed|	speaker-then-quote 12
es:best-lead|lower|preposition|direct|	speaker-then-quote -10
es:best-lead|lower|preposition|judging|	speaker-then-quote 24
es:best-lead|lower|preposition|naked|	named-nearby 24	topic -20
es:best-lead|lower|preposition|relative|	speaker-then-quote 18
es:best-lead|lower|preposition|saying|	speaker-then-quote 26	verb-then-speaker -10
es:best-lead|lower|that|saying|	speaker-then-quote 10
es:best-lead|lower|verb-judging|judging|	speaker-then-quote 15
es:best-lead|lower|verb-saying|according|	according-to 10
es:best-lead|lower|verb-saying|saying|	speaker-then-quote -7
es:best-lead|lower|word|according|	according-to 21
es:best-lead|lower|word|direct|	speaker-then-quote 15
es:best-lead|lower|word|judging|	speaker-then-quote 8
es:best-lead|lower|word|naked|	named-nearby 34	topic 33
es:best-lead|lower|word|saying|	sentence-before 16	speaker-then-quote -12
es:best-lead|lower|—|saying|	verb-then-speaker 8
es:best-lead|other|:|saying|	speaker-then-quote 6
es:best-lead|other|preposition|according|	according-to 12
es:best-lead|other|start|naked|	named-nearby 8
es:best-lead|other|stop|naked|	named-nearby 8
es:best-lead|other|stop|other|	quote-then-verb 6
es:best-lead|upper|(|naked|	named-nearby -11
es:best-lead|upper|,|naked|	topic -12
es:best-lead|upper|:|according|	according-to 12
es:best-lead|upper|:|apposed|	speaker-then-quote 12
es:best-lead|upper|:|direct|	speaker-then-quote -12
es:best-lead|upper|:|naked|	colon 16	named-nearby 24	topic 26
es:best-lead|upper|:|saying|	quote-then-verb 14	sentence-before 8	speaker-then-quote 27	verb-then-speaker 14
es:best-lead|upper|capital|naked|	named-nearby -9
es:best-lead|upper|coordinator|naked|	topic -7
es:best-lead|upper|preposition|direct|	speaker-then-quote -8
es:best-lead|upper|preposition|judging|	quote-then-verb -8
es:best-lead|upper|preposition|naked|	named-nearby -14
es:best-lead|upper|preposition|saying|	quote-then-speaker -9
es:best-lead|upper|start|judging|	quote-then-speaker 11
es:best-lead|upper|start|naked|	named-before 7	named-nearby 14	topic 17
es:best-lead|upper|start|saying|	quote-then-speaker 9	quote-then-verb 6
es:best-lead|upper|stop|naked|	named-before 15	named-nearby 15	topic 29
es:best-lead|upper|stop|relative|	sentence-before 8
es:best-lead|upper|stop|saying|	quote-then-verb 13	sentence-before 6
es:best-lead|upper|verb-judging|naked|	named-nearby -8
es:best-lead|upper|word|according|	according-to -16
es:best-lead|upper|word|naked|	named-nearby -13	topic -13
es:best-lead|upper|•|judging|	quote-then-verb 8
es:best-lemma|	aclarar 17	adelantar -16	admitir 14	advertir 17	afirmar 7	anunciar -17	apostillar 7	apuntar 13	arguir 9	asegurar 14	avisar 14	calificar 17	comentar 9	concluir 18	considerar 8	contestar 11	decir -13	declarar -12	demandar 7	descartar 13	describir 12	deslizar 13	detallar 18	difundir 12	discrepar 16	exigir 11	explicar -13	expresar -8	gritar 6	hablar 9	indicar 14	interrumpir 7	ironizar 11	limitar 19	murmurar -14	none 9	opinar 19	pedir 10	preguntar 12	quejar -6	reclamar 16	reconocer 14	recordar 16	replicar 8	reponer 6	retrucar 13	revelar 9	señalar 6	sintetizar 13	soltar 10	sostener 32	subrayar 8	tachar 15	tildar 12	valorar 15	ver 15
es:best-lemma|aclarar|quote-then-verb|	1 7
es:best-lemma|aclarar|verb-then-speaker|	1 14	2-4 8
es:best-lemma|adelantar|speaker-then-quote|	5-10 -16
es:best-lemma|admitir|speaker-then-quote|	1 8	5-10 13
es:best-lemma|advertir|sentence-before|	far 8
es:best-lemma|advertir|speaker-then-quote|	5-10 17
es:best-lemma|afirmar|quote-then-verb|	1 7
es:best-lemma|anunciar|quote-then-speaker|	5-10 -7
es:best-lemma|anunciar|sentence-before|	far 13
es:best-lemma|anunciar|speaker-then-quote|	0 -14	5-10 -10
es:best-lemma|apostillar|quote-then-verb|	1 7
es:best-lemma|apuntar|speaker-then-quote|	1 13
es:best-lemma|arguir|speaker-then-quote|	2-4 9
es:best-lemma|asegurar|quote-then-verb|	1 9
es:best-lemma|asegurar|speaker-then-quote|	5-10 13
es:best-lemma|avisar|quote-then-verb|	1 15
es:best-lemma|calificar|speaker-then-quote|	1 11	2-4 11
es:best-lemma|comentar|quote-then-verb|	1 6
es:best-lemma|comentar|sentence-before|	2-4 11
es:best-lemma|concluir|speaker-then-quote|	5-10 18
es:best-lemma|considerar|speaker-then-quote|	2-4 8	5-10 9
es:best-lemma|contestar|quote-then-verb|	1 8
es:best-lemma|contestar|speaker-then-quote|	2-4 8
es:best-lemma|decir|speaker-then-quote|	5-10 16
es:best-lemma|decir|verb-then-speaker|	5-10 -10
es:best-lemma|declarar|speaker-then-quote|	0 18	2-4 20	5-10 -16
es:best-lemma|demandar|speaker-then-quote|	5-10 7
es:best-lemma|descartar|sentence-before|	far 13
es:best-lemma|describir|speaker-then-quote|	1 11
es:best-lemma|deslizar|speaker-then-quote|	2-4 13
es:best-lemma|detallar|speaker-then-quote|	far 16
es:best-lemma|difundir|speaker-then-quote|	far 12
es:best-lemma|discrepar|speaker-then-quote|	2-4 16
es:best-lemma|exigir|sentence-before|	far 9
es:best-lemma|exigir|speaker-then-quote|	2-4 8
es:best-lemma|explicar|quote-then-verb|	1 7
es:best-lemma|explicar|speaker-then-quote|	5-10 -16
es:best-lemma|explicar|verb-then-speaker|	5-10 7
es:best-lemma|expresar|speaker-then-quote|	2-4 16	5-10 -8
es:best-lemma|hablar|speaker-then-quote|	1 17	2-4 8
es:best-lemma|indicar|speaker-then-quote|	far 14
es:best-lemma|interrumpir|speaker-then-quote|	1 7
es:best-lemma|ironizar|speaker-then-quote|	2-4 9
es:best-lemma|limitar|speaker-then-quote|	5-10 19
es:best-lemma|llamar|quote-then-verb|	1 8	far -8
es:best-lemma|llamar|speaker-then-quote|	1 9
es:best-lemma|murmurar|quote-then-speaker|	1 -14
es:best-lemma|none|according-to|	1 15	2-4 17	5-10 10
es:best-lemma|none|colon|	1 16
es:best-lemma|none|named-before|	1 17	2-4 10	5-10 10	far 15
es:best-lemma|none|named-nearby|	0 -12	1 13	2-4 19	5-10 13	far -8
es:best-lemma|none|sentence-before|	2-4 8
es:best-lemma|none|speaker-then-quote|	2-4 19	far -9
es:best-lemma|none|topic|	1 15	2-4 -14	5-10 14	far 6
es:best-lemma|opinar|speaker-then-quote|	2-4 11	5-10 19
es:best-lemma|pedir|speaker-then-quote|	5-10 10
es:best-lemma|preguntar|speaker-then-quote|	1 12
es:best-lemma|quejar|speaker-then-quote|	2-4 17	5-10 -6
es:best-lemma|reclamar|speaker-then-quote|	5-10 15
es:best-lemma|reconocer|speaker-then-quote|	2-4 14
es:best-lemma|recordar|speaker-then-quote|	5-10 16
es:best-lemma|replicar|quote-then-verb|	1 8
es:best-lemma|reponer|quote-then-verb|	1 6
es:best-lemma|responder|speaker-then-quote|	2-4 24
es:best-lemma|retrucar|speaker-then-quote|	2-4 14
es:best-lemma|revelar|verb-then-speaker|	1 9
es:best-lemma|señalar|speaker-then-quote|	2-4 6
es:best-lemma|sintetizar|sentence-before|	far 13
es:best-lemma|soltar|speaker-then-quote|	1 10
es:best-lemma|sostener|speaker-then-quote|	5-10 32
es:best-lemma|subrayar|quote-then-speaker|	5-10 9
es:best-lemma|subrayar|speaker-then-quote|	5-10 7
es:best-lemma|tachar|quote-then-speaker|	far 11
es:best-lemma|tachar|speaker-then-quote|	1 10
es:best-lemma|tildar|speaker-then-quote|	1 12
es:best-lemma|valorar|speaker-then-quote|	1 15
es:best-lemma|ver|speaker-then-quote|	0 15
es:best-near|according-to|according|	1 15	2-4 17	5-10 10
es:best-near|according|1|	2-3 9	4-7 12
es:best-near|according|2-4|	2-3 14	4-7 11
es:best-near|according|5-10|	2-3 7	4-7 16
es:best-near|according|far|	2-3 -10	4-7 14
es:best-near|apposed|2-4|	1 12	2-3 12
es:best-near|colon|naked|	1 16
es:best-near|direct|far|	1 -10	2-3 -8	4-7 12
es:best-near|judging|0|	1 15
es:best-near|judging|1|	1 17	2-3 10	4-7 11
es:best-near|judging|2-4|	1 11	2-3 8
es:best-near|judging|5-10|	4-7 9
es:best-near|naked|0|	1 -10	2-3 -9
es:best-near|naked|1|	2-3 22	4-7 26	8+ 10
es:best-near|naked|2-4|	2-3 30	4-7 -6	8+ 7
es:best-near|naked|5-10|	1 -11	2-3 25	4-7 26	8+ 8
es:best-near|naked|far|	1 -8	2-3 -11	4-7 28	8+ 9
es:best-near|named-before|naked|	1 17	2-4 10	5-10 10	far 15
es:best-near|named-nearby|naked|	0 -12	1 13	2-4 19	5-10 13	far -8
es:best-near|other|1|	4-7 6
es:best-near|quote-then-speaker|judging|	far 11
es:best-near|quote-then-speaker|saying|	1 -14	5-10 -10
es:best-near|quote-then-verb|judging|	1 8	far -8
es:best-near|quote-then-verb|saying|	1 12
es:best-near|relative|2-4|	4-7 18	8+ 8
es:best-near|saying|0|	2-3 18	4-7 -14
es:best-near|saying|1|	1 -7	2-3 20	4-7 19	8+ 6
es:best-near|saying|2-4|	1 11	2-3 19	4-7 25
es:best-near|saying|5-10|	1 -8	2-3 -32	4-7 6	8+ 9
es:best-near|saying|far|	2-3 21	4-7 21	8+ 8
es:best-near|sentence-before|relative|	2-4 8
es:best-near|sentence-before|saying|	2-4 11	far 21
es:best-near|speaker-then-quote|apposed|	2-4 18
es:best-near|speaker-then-quote|direct|	far -9
es:best-near|speaker-then-quote|judging|	0 15	1 20	2-4 16	5-10 9
es:best-near|speaker-then-quote|relative|	2-4 18
es:best-near|speaker-then-quote|saying|	0 -7	1 24	2-4 24	5-10 -26	far 19
es:best-near|topic|naked|	1 15	2-4 -14	5-10 14	far 6
es:best-near|verb-then-speaker|saying|	1 14	2-4 8	5-10 -7
es:best-order|according|according|1|	2-3 9	4-7 12
es:best-order|according|according|2-4|	2-3 14	4-7 11
es:best-order|according|according|5-10|	2-3 7	4-7 16
es:best-order|according|according|far|	2-3 -10	4-7 14
es:best-order|apposed|apposed|2-4|	1 12	2-3 12
es:best-order|apposed|saying|1|	4-7 16
es:best-order|apposed|saying|2-4|	1 11	2-3 6	4-7 21
es:best-order|apposed|saying|5-10|	2-3 -22	4-7 30	8+ 7
es:best-order|apposition|saying|5-10|	2-3 18
es:best-order|apposition|saying|far|	2-3 13	4-7 11	8+ 9
es:best-order|direct|direct|far|	1 -10	2-3 -8	4-7 12
es:best-order|direct|judging|0|	1 15
es:best-order|direct|judging|1|	1 17	2-3 9	4-7 11
es:best-order|direct|judging|2-4|	1 11	2-3 8
es:best-order|direct|judging|5-10|	4-7 9
es:best-order|direct|saying|1|	1 -14	2-3 15	4-7 14
es:best-order|direct|saying|2-4|	2-3 17	4-7 21
es:best-order|direct|saying|5-10|	2-3 -22	8+ 7
es:best-order|direct|saying|far|	2-3 15	4-7 15
es:best-order|inverted|judging|1|	2-3 8
es:best-order|inverted|judging|far|	4-7 -8
es:best-order|inverted|other|1|	4-7 6
es:best-order|inverted|saying|1|	1 8	2-3 9	4-7 15	8+ 6
es:best-order|inverted|saying|2-4|	4-7 9
es:best-order|inverted|saying|5-10|	1 -10	8+ 7
es:best-order|inverted|saying|far|	4-7 13
es:best-order|naked|naked|0|	1 -10	2-3 -9
es:best-order|naked|naked|1|	2-3 22	4-7 26	8+ 10
es:best-order|naked|naked|2-4|	2-3 30	4-7 -6	8+ 7
es:best-order|naked|naked|5-10|	1 -11	2-3 25	4-7 26	8+ 8
es:best-order|naked|naked|far|	1 -8	2-3 -11	4-7 28	8+ 9
es:best-order|relative|judging|1|	2-3 10
es:best-order|relative|judging|far|	4-7 11
es:best-order|relative|relative|2-4|	4-7 18	8+ 8
es:best-order|relative|saying|0|	2-3 18	4-7 -14
es:best-order|relative|saying|2-4|	4-7 20
es:best-order|relative|saying|5-10|	4-7 8	8+ 10
es:best-order|shared|saying|1|	4-7 12
es:best-phrase|name|	according 22	apposed 18	judging 9	naked 11	saying -12
es:best-phrase|noun|	according 10	direct -8	judging 21	other 6	relative 18	saying -7
es:best-phrase|pronoun|	saying 14
es:best-score|	-1 -13	-3 14	-4 10	0 8	1 -8	2 21	4 21	5 9
es:best-score|-1|	1 -18	2-3 -8	4-7 32	8+ 7
es:best-score|-2|	4-7 16	8+ 10
es:best-score|-3|	2-3 -8	4-7 19
es:best-score|-4|	4-7 27	8+ 9
es:best-score|0|	2-3 12
es:best-score|1|	1 22	2-3 -14	4-7 -6
es:best-score|2|	1 18	2-3 21	8+ 6
es:best-score|3|	1 -7	4-7 24
es:best-score|4|	1 10	2-3 21	4-7 6	8+ 7
es:best-score|5|	4-7 8	8+ 8
es:best|according-to|according|	2-3 13	4-7 18
es:best|colon|naked|	4-7 16
es:best|named-before|naked|	2-3 9	4-7 13
es:best|named-nearby|naked|	2-3 8	4-7 14	8+ 16
es:best|quote-then-speaker|judging|	4-7 11
es:best|quote-then-speaker|saying|	1 -14	4-7 -7
es:best|quote-then-verb|judging|	2-3 8	4-7 -8
es:best|quote-then-verb|other|	4-7 6
es:best|quote-then-verb|saying|	1 8	2-3 9	4-7 9	8+ 6
es:best|sentence-before|relative|	8+ 8
es:best|sentence-before|saying|	2-3 13	4-7 17	8+ 9
es:best|speaker-then-quote|apposed|	1 12	2-3 12
es:best|speaker-then-quote|direct|	1 -10	4-7 12
es:best|speaker-then-quote|judging|	1 27	2-3 14	4-7 14
es:best|speaker-then-quote|relative|	4-7 18
es:best|speaker-then-quote|saying|	1 10	2-3 -18	8+ 8
es:best|topic|naked|	1 -15	2-3 11	4-7 8	8+ 9
es:best|verb-then-speaker|saying|	1 -10	4-7 17	8+ 9
es:case-follow|all-one|)|	none -11
es:case-follow|all-one|,capital|	none -8
es:case-follow|all-one|,verb-saying|	none -14
es:case-follow|all-one|capital|	none -10
es:case-follow|all-one|coordinator|	none 9
es:case-follow|all-one|end|	. 16
es:case-follow|all-one|preposition|	none -9
es:case-follow|all|determiner|	none -8
es:case-follow|all|stop|	none -13
es:case-follow|first|,auxiliary|	none 16
es:case-follow|first|,determiner|	none -11
es:case-follow|first|,preposition|	none 10
es:case-follow|first|,pronoun|	none 8
es:case-follow|first|,verb-saying|	? 9	none 8
es:case-follow|first|,word|	! 6	none 13
es:case-follow|first|:|	none 13
es:case-follow|first|coordinator|	none -12
es:case-follow|first|end|	. 8	? 6	none 9
es:case-follow|first|stop|	? 8	none 24
es:case-follow|first|word|	none -8
es:case-follow|first|—|	none 6
es:case-follow|most|,verb-saying|	none 18
es:case-follow|most|stop|	none 11
es:case-follow|none|,auxiliary|	none -13
es:case-follow|none|,pronoun|	none 11
es:case-follow|none|,subordinator|	none 11
es:case-follow|none|,that|	none -13
es:case-follow|none|,word|	none 7
es:case-follow|none|:|	none 9
es:case-follow|none|;|	none 14
es:case-follow|none|coordinator|	none 6
es:case-follow|none|determiner|	none 24
es:case-follow|none|end|	none 10
es:case-follow|none|preposition|	none -6
es:case-follow|none|subordinator|	none 10
es:case-follow|none|word|	none 9
es:case-follow|some|preposition|	none 8
es:case-follow|some|stop|	none 15
es:case-intro|all-one|	( -11	: 14	capital -9	coordinator -7	preposition -16	start 16	stop 14	verb-judging -8	word -8
es:case-intro|all|	: -12	preposition -8	word -13
es:case-intro|first|	, -12	: 40	preposition -10	start 8	stop 24	word -13	• 8
es:case-intro|most|	, 8	: 6	stop 19
es:case-intro|none|	% 12	; 10	adverb 10	auxiliary 17	capital 12	coordinator 13	determiner -21	preposition 17	that 10	verb-judging 15	word 13	— 8
es:case-intro|some|	capital 8	word 15
es:case|all-one|	2 -8	3 -6	6-9 19
es:case|all|	2 -17
es:case|first|	10+ 13	2 7	6-9 12
es:case|most|	10+ 8	4-5 17	6-9 11
es:case|none|	10+ 10	2 20	6-9 17
es:case|some|	4-5 19	6-9 6
es:clause|false|false|	all -17	first 12	none 7	some 15
es:clause|false|true|	all-one 8	first 6	most 8	none 10	some 7
es:clause|true|false|	all-one 12	first 12	none 9
es:clause|true|true|	first 9	most 10	none 6
es:ending|	! 6	. 19	? 9
es:family|"|	1 15	2-3 38	4-7 26	8+ 6
es:family|D|	4-7 8
es:family|L|	4-7 6
es:family|P|	1 13
es:family|S|	4-7 8
es:family|U|	2-3 10
es:family|V|	4-7 6
es:family|p|	4-7 8
es:family|«|	1 -11	4-7 26	8+ 9
es:family|¿|	4-7 6
es:family|“|	2-3 -7	4-7 -14	8+ 10
es:follow|	) -11	,auxiliary -7	,capital -8	,determiner -11	,pronoun 17	,subordinator 11	,that -13	,word 6	: 13	; 14	capital -10	determiner 24	end 24	preposition -6	subordinator 10	— 6
es:headline|false|	4-7 -8	8+ 10
es:headline|true|	2-3 14	4-7 9
es:in-noun|false|false|1|	all-one 6
es:in-noun|false|false|2-3|	all -17	all-one -7	first 13	none 51
es:in-noun|false|false|4-7|	all-one 19	most 18	none -6	some 8
es:in-noun|false|false|8+|	first 13	most 7	none 8
es:in-noun|false|true|1|	all-one -10
es:in-noun|false|true|4-7|	first -8
es:in-noun|true|false|1|	none 18
es:in-noun|true|false|2-3|	all -13	all-one -8	first -13	none -15
es:in-noun|true|false|4-7|	none 43	some 15
es:in-noun|true|false|8+|	some 7
es:in-noun|true|true|2-3|	none 9
es:intro-follow|%|stop|	4-7 12
es:intro-follow|(|)|	1 -11
es:intro-follow|,|coordinator|	2-3 -12
es:intro-follow|,|preposition|	1 -15
es:intro-follow|,|stop|	2-3 21	4-7 21	8+ 8
es:intro-follow|:|,verb-saying|	4-7 21	8+ 8
es:intro-follow|:|end|	4-7 6
es:intro-follow|:|stop|	1 12	4-7 35	8+ 7
es:intro-follow|;|,word|	4-7 10
es:intro-follow|adverb|stop|	2-3 6	4-7 18
es:intro-follow|auxiliary|stop|	2-3 17	4-7 16
es:intro-follow|auxiliary|subordinator|	2-3 10
es:intro-follow|capital|,subordinator|	4-7 9
es:intro-follow|capital|preposition|	2-3 -9	4-7 8
es:intro-follow|capital|stop|	4-7 9
es:intro-follow|coordinator|stop|	2-3 -7	4-7 13
es:intro-follow|determiner|stop|	1 -11	2-3 -17
es:intro-follow|determiner|word|	2-3 -10
es:intro-follow|preposition|,auxiliary|	4-7 -13
es:intro-follow|preposition|,capital|	1 -8
es:intro-follow|preposition|,determiner|	2-3 -14	4-7 -7
es:intro-follow|preposition|,preposition|	2-3 20	4-7 12	8+ 10
es:intro-follow|preposition|,pronoun|	1 11
es:intro-follow|preposition|,that|	1 -13
es:intro-follow|preposition|;|	4-7 14
es:intro-follow|preposition|capital|	1 -10
es:intro-follow|preposition|coordinator|	1 -10	2-3 8	8+ 7
es:intro-follow|preposition|determiner|	1 13	2-3 6
es:intro-follow|preposition|end|	2-3 9	4-7 11
es:intro-follow|preposition|stop|	1 -8	2-3 29	4-7 29	8+ 7
es:intro-follow|preposition|word|	4-7 -8
es:intro-follow|start|,auxiliary|	4-7 13
es:intro-follow|start|,verb-saying|	8+ 6
es:intro-follow|start|:|	4-7 7
es:intro-follow|start|coordinator|	1 12
es:intro-follow|start|end|	1 13	2-3 7	4-7 8
es:intro-follow|start|stop|	4-7 16
es:intro-follow|stop|,auxiliary|	4-7 21
es:intro-follow|stop|,verb-saying|	1 8	2-3 15	4-7 18	8+ 6
es:intro-follow|stop|,word|	2-3 13	4-7 14
es:intro-follow|stop|end|	2-3 12
es:intro-follow|stop|stop|	2-3 18	4-7 12
es:intro-follow|stop|—|	2-3 7
es:intro-follow|that|,subordinator|	4-7 8
es:intro-follow|that|stop|	4-7 11
es:intro-follow|verb-saying|preposition|	2-3 7
es:intro-follow|verb-saying|stop|	2-3 18	4-7 -9
es:intro-follow|word|,preposition|	2-3 -15	4-7 13
es:intro-follow|word|,verb-saying|	2-3 -16
es:intro-follow|word|:|	4-7 9
es:intro-follow|word|coordinator|	2-3 14
es:intro-follow|word|determiner|	1 15
es:intro-follow|word|preposition|	4-7 23
es:intro-follow|word|stop|	1 25	4-7 34
es:intro-follow|word|word|	2-3 13
es:intro-follow|—|stop|	4-7 8
es:intro-follow|•|:|	2-3 8
es:intro|	% 12	( -11	: 25	; 10	adverb 10	auxiliary 17	coordinator -6	determiner -21	start 18	stop 28	that 10	— 8	• 8
es:lead|lower|	% 12	; 10	adverb 10	auxiliary 17	capital 13	coordinator 13	determiner -21	preposition 13	that 10	verb-judging 15	word 14	— 8
es:lead|other|	: 6	preposition 12	stop 8
es:lead|upper|	( -11	, -12	: 23	capital -9	coordinator -7	preposition -16	start 17	stop 28	verb-judging -8	word -11	• 8
es:naming|conocido|2|	1 -8	4-7 -13
es:naming|false|	preposition -16	word -7
es:naming|llamado|2|	4-7 12
es:naming|none|	2-3 7	8+ 10
es:naming|true|	% 12	( -11	: 25	; 10	adverb 10	auxiliary 17	coordinator -6	determiner -21	preposition 12	start 18	stop 28	that 10	word 12	— 8	• 8
es:naming|título|1|	2-3 -13
es:nobody|1|	start 13
es:nobody|2-3|	start 7
es:nobody|4-7|	start 8
es:others|0|	1 7	4-7 -10	8+ 10
es:others|1|	2-3 8	4-7 29	8+ 7
es:own-case|false|all-one|	( -11	: 14	capital -9	coordinator -7	preposition -16	start 16	stop 8	verb-judging -8	word -8
es:own-case|false|all|	: -12	preposition -8	word -13
es:own-case|false|first|	, -12	: 40	preposition -10	start 7	stop 25	word -13	• 8
es:own-case|false|most|	, 8	stop 19
es:own-case|false|none|	% 12	; 10	adverb 10	auxiliary 17	capital 9	coordinator 13	determiner -21	preposition 17	that 10	verb-judging 15	word 13	— 8
es:own-case|false|some|	capital 8	word 15
es:own-case|true|all-one|	stop 12
es:own-case|true|first|	: 11	start 8	stop 11
es:own-case|true|most|	: 10
es:own-case|true|none|	, 8	capital 9
es:own|false|	4-7 -9	8+ 10
es:own|true|	2-3 15	4-7 15	8+ 7
es:sentence|judging|	2-3 19
es:sentence|none|	4-7 10
es:sentence|saying|	2-3 -8	8+ 13
es:size-ending|10+|none|	,preposition 10	,verb-saying 6	stop 10
es:size-ending|1|.|	end 13
es:size-ending|1|none|	) -11	,capital -8	,pronoun 11	,that -13	,verb-saying 8	capital -10	determiner 23	preposition -15
es:size-ending|2|none|	,verb-saying -14	,word 7	: 8	determiner -8	preposition -9	subordinator 10	word 9	— 7
es:size-ending|3|.|	end 13
es:size-ending|3|none|	,determiner -14	,verb-saying 8	determiner 10	end 9	preposition 7
es:size-ending|4-5|!|	,word 6
es:size-ending|4-5|.|	end 8
es:size-ending|4-5|?|	,verb-saying 9	end 6	stop 12
es:size-ending|4-5|none|	,auxiliary -8	,determiner -7	,preposition 18	,subordinator 11	,verb-saying 6	,word 15	; 14	end 12	preposition 17	stop 10	word -8
es:size-ending|6-9|.|	end 8
es:size-ending|6-9|none|	,auxiliary 18	,verb-saying 10	,word 12	: 9	coordinator 7	preposition 16	stop 20
es:size-follow|10+|	,preposition 10	,verb-saying 6	stop 10
es:size-follow|1|	) -11	,capital -8	,pronoun 11	,that -13	,verb-saying 8	capital -10	determiner 23	end 13	preposition -15
es:size-follow|2|	,verb-saying -14	,word 7	: 8	determiner -8	preposition -9	subordinator 10	word 9	— 7
es:size-follow|3|	,determiner -14	,verb-saying 8	determiner 10	end 16	preposition 7
es:size-follow|4-5|	,auxiliary -8	,determiner -7	,preposition 18	,subordinator 11	,verb-saying 6	,word 15	; 14	end 10	preposition 17	stop 11	word -8
es:size-follow|6-9|	,auxiliary 18	,verb-saying 10	,word 12	: 9	coordinator 7	end 6	preposition 16	stop 20
es:size-intro|10+|	, 7	: 8	preposition 11	start 6	stop 6	word 13
es:size-intro|1|	( -11	, -15	: 12	determiner -11	start 16	stop 8	word 29
es:size-intro|2|	, 15	: -11	auxiliary 10	capital -9	determiner -9	preposition 19	stop 14	verb-saying 18	• 8
es:size-intro|3|	: 25	adverb 6	auxiliary 17	coordinator -7	determiner -14	preposition 19	start 7	stop 18	verb-saying 7	word -10
es:size-intro|4-5|	% 12	, 23	: 31	adverb 18	auxiliary 9	capital 9	coordinator 13	preposition -13	stop 23	that 8	verb-saying -14	word 41	— 8
es:size-intro|6-9|	, 13	: 23	; 10	capital 11	preposition 14	start 10	stop 10	that 11	verb-saying 15	word 13
es:size|	10+ 13	2 10	4-5 -12	6-9 20
es:subject|elided|	,auxiliary 13	,preposition 18	2-3 15	4-7 32	8+ 13	determiner 10	preposition 8	stop 22
es:subject|none|	,auxiliary -9	,capital -8	,determiner -14	,preposition 12	,pronoun 16	,that -13	,word 12	2-3 13	: 13	capital -10	determiner 8	end 23	preposition -15	stop 19	subordinator 10	word -9
es:subject|own|	) -11	,auxiliary 10	,determiner -7	,subordinator 11	,verb-saying 6	2-3 -11	4-7 -7	8+ 8	; 14	determiner 15	preposition 18	stop -10	word 13	— 6
es:two-before|%|	stop 6
es:two-before|)|	stop 9
es:two-before|,|	adverb 6	determiner -11	preposition -10	word -15
es:two-before|adverb|	preposition 11	word 16
es:two-before|auxiliary|	word 23
es:two-before|capital|	( -11	, 7	: 21	auxiliary 14	preposition 18	stop 24	word 22
es:two-before|determiner|	: 8	verb-saying 7
es:two-before|preposition|	capital 11	determiner -11	word 11
es:two-before|pronoun|	verb-judging 15	verb-saying 23	word 28
es:two-before|quote|	coordinator -7
es:two-before|start|	capital -9	preposition -7	start 18	• 8
es:two-before|that|	auxiliary 14	determiner -10	verb-judging -8	verb-saying -14	word 14
es:two-before|verb-judging|	: 11	preposition 21
es:two-before|verb-saying|	, 14	: 14	determiner -10	preposition 19	stop 18	that 10
es:two-before|verb-thinking|	stop 17
es:two-before|word|	% 12	: 17	; 10	adverb 18	auxiliary 14	capital 9	coordinator 13	determiner -8	stop 23	— 8
es:two-words-before|%|	. 6
es:two-words-before|)|	. 9
es:two-words-before|,|	alias -16	destacó 12	en -10	la -11	movilizaciones 9	todavía 6
es:two-words-before|7|	% 12
es:two-words-before|80|	. 7
es:two-words-before|900|	botellas -20
es:two-words-before|a-21|	. 9
es:two-words-before|a24|	. 21
es:two-words-before|aclara|	: 8
es:two-words-before|acto|	de 6
es:two-words-before|admitió|	que 8
es:two-words-before|adnoc|	por 14
es:two-words-before|agua|	estaba 12
es:two-words-before|alarma|	: 11
es:two-words-before|alta|	en 12
es:two-words-before|al|	gobierno 8
es:two-words-before|amarilla|	por -10
es:two-words-before|amat|	recoge 15
es:two-words-before|aplaude|	como 15
es:two-words-before|apostillado|	, 8
es:two-words-before|apuntó|	: 13
es:two-words-before|arenal|	. 11
es:two-words-before|aseguró|	que 11
es:two-words-before|autora|	de -8
es:two-words-before|ayer|	de 11
es:two-words-before|aysén|	: 6
es:two-words-before|barcelona|	. 8
es:two-words-before|barrio|	, 18
es:two-words-before|bazán|	: 7
es:two-words-before|bizum|	. 8
es:two-words-before|boadi|	. 9
es:two-words-before|bosteza|	. 11
es:two-words-before|busca|	a 10
es:two-words-before|calcula|	. 20
es:two-words-before|calificó|	de 11
es:two-words-before|cambio|	, 11
es:two-words-before|casa|	. 8
es:two-words-before|cebas|	. 22
es:two-words-before|chaverra|	: 12
es:two-words-before|ciento|	. 14
es:two-words-before|cnmc|	es 14
es:two-words-before|colón|	. 7
es:two-words-before|comer|	. 13
es:two-words-before|completó|	: 18
es:two-words-before|conjunto|	su -8
es:two-words-before|conocido|	como -16
es:two-words-before|contrató|	a 15
es:two-words-before|conversación|	es 14
es:two-words-before|con|	una -11
es:two-words-before|copia|	. 11
es:two-words-before|corto|	plazo 17
es:two-words-before|crítica|	. 9
es:two-words-before|cuatro|	. 15
es:two-words-before|cuentos|	, -12
es:two-words-before|césped|	. 6
es:two-words-before|código|	qr 9
es:two-words-before|decir|	: 16
es:two-words-before|decreto|	de 14
es:two-words-before|deploró|	la -10
es:two-words-before|deprisa|	? 9
es:two-words-before|derrota|	: 7
es:two-words-before|describe|	como 11
es:two-words-before|detrás|	hay 19
es:two-words-before|de|	1983 16	seguridad 18	terceros 15
es:two-words-before|dicho|	, 15
es:two-words-before|discrepa|	: 6
es:two-words-before|dudar|	: 13
es:two-words-before|elevó|	a 13
es:two-words-before|el|	acuerdo 13	contrato 19	cuaderno 9	diálogo 7	gesto 10	permiso 10	plato 17	retraso 11
es:two-words-before|enterarse|	. 10
es:two-words-before|en|	galicia 9	servicio 12
es:two-words-before|esa|	cláusula 8
es:two-words-before|eslogan|	. 7
es:two-words-before|etiqueta|	de -13
es:two-words-before|excusó|	: 15
es:two-words-before|fue|	redactado 22
es:two-words-before|graves|	. 7
es:two-words-before|guaraní|	y 13
es:two-words-before|guarda|	rencor 13
es:two-words-before|haber|	actuado 17
es:two-words-before|hablaron|	. 12
es:two-words-before|hablar|	de -8
es:two-words-before|habla|	de 14
es:two-words-before|habló|	de 17
es:two-words-before|ha|	alcanzado 7
es:two-words-before|hombros|	. 11
es:two-words-before|inocencia|	. 16
es:two-words-before|interrumpió|	: 7
es:two-words-before|investigador|	, 13
es:two-words-before|invitó|	a 6
es:two-words-before|junto|	al -14
es:two-words-before|lamentó|	, 11
es:two-words-before|lanús|	. 11
es:two-words-before|las|	obras 14	redes 15	uvas -16
es:two-words-before|la|	acción 7	báscula 9	inscripción -13	ley 12	muestra 9	noticia 15	operación 10	sentencia 7
es:two-words-before|letrero|	: 15
es:two-words-before|le|	parece 19	pareció 18
es:two-words-before|llamado|	a 12
es:two-words-before|llama|	a 9
es:two-words-before|los|	postores 16	sondeos 13
es:two-words-before|lo|	estudiará 18	ve 13	ven 10
es:two-words-before|lugar|	: -12
es:two-words-before|martich|	( -11
es:two-words-before|mayoría|	: 16
es:two-words-before|mendizabal|	: 13
es:two-words-before|meses|	. 12
es:two-words-before|micrófono|	. 6
es:two-words-before|minutos|	. 9
es:two-words-before|minvu|	negoció 13
es:two-words-before|mismo|	— 8
es:two-words-before|modo|	: 16
es:two-words-before|muelle|	. 6
es:two-words-before|más|	firme 16
es:two-words-before|nada|	. 9
es:two-words-before|nariño|	, 7
es:two-words-before|niega|	. 8
es:two-words-before|niño|	. 6	: 16
es:two-words-before|noche|	? 8
es:two-words-before|nota|	de 8
es:two-words-before|noticia|	; 10
es:two-words-before|novela|	con -14
es:two-words-before|no|	contempla 11	de -14	escuchen 16	son 10	vota 16
es:two-words-before|orden|	de 18
es:two-words-before|otro|	: 8
es:two-words-before|pabellón|	llevaban 13
es:two-words-before|palabras|	, 6	del -10
es:two-words-before|parca|	: 12
es:two-words-before|parte|	podrá 15
es:two-words-before|pensaba|	. 17
es:two-words-before|pesos|	, 15
es:two-words-before|petición|	de 15
es:two-words-before|poblano|	, 16
es:two-words-before|polémica|	: 7
es:two-words-before|por|	título -13
es:two-words-before|pregunta|	: 12
es:two-words-before|presenta|	en -8
es:two-words-before|presidente|	a 12
es:two-words-before|promete|	, 15
es:two-words-before|quedado|	probado 9
es:two-words-before|que|	anuncia -14	el -10	es 14	faltan 13	juzga 13	llama -8	murió 10
es:two-words-before|qué|	? 6
es:two-words-before|recorrido|	, -15
es:two-words-before|regional|	de 12
es:two-words-before|reloj|	, 13
es:two-words-before|sagrado|	. 14
es:two-words-before|saludado|	: 11
es:two-words-before|semarnat|	, 7
es:two-words-before|se|	comprometió 11	declara 18	declaró 15	publicará 12
es:two-words-before|silla|	. 6
es:two-words-before|situación|	de 7
es:two-words-before|socios|	de 11
es:two-words-before|soltó|	: 10
es:two-words-before|start|	cae -9	de -7	start 18	• 8
es:two-words-before|su|	entender 7
es:two-words-before|tachado|	de 10
es:two-words-before|tarde|	: 19
es:two-words-before|tildó|	de 12
es:two-words-before|tomará|	todavía 18
es:two-words-before|tosello|	. 17
es:two-words-before|trabajo|	con 15
es:two-words-before|técnico|	: 14
es:two-words-before|una|	medida 18	zona -16
es:two-words-before|un|	aplauso 14
es:two-words-before|usted|	toca 14
es:two-words-before|valdeterrazo|	. 7
es:two-words-before|vallisoletana|	, 9
es:two-words-before|valoró|	como 15
es:two-words-before|voto|	de 10
es:two-words-before|vueltas|	: 8
es:two-words-before|wanyama|	. 9
es:two-words-before|zanjado|	. 8
es:two-words-before|zoom|	: 20
es:two-words-before||	y -7
es:verb|false|1|	lower 6
es:verb|false|2-3|	lower 7	upper -11
es:verb|false|4-7|	lower 7	other 12
es:verb|false|8+|	upper 13
es:verb|true|1|	lower -8	upper 8
es:verb|true|2-3|	lower 20	upper 12
es:verb|true|4-7|	lower 31	other 8	upper 6
es:verb|true|8+|	lower 8	upper 6
es:word-after|	) -11	, -6	: 13	; 14	a -15	con 15	de 17	dejó -10	el 10	en -9	end 24	fuera 13	heriberto -10	las 11	para 8	por 7	recibe -8	si 10	su 19	tras 7	un -8	— 6
es:word-after|)|	none -11
es:word-after|,|	! 6	? 10	none -6
es:word-after|.|	? 8
es:word-after|:|	none 13
es:word-after|;|	none 14
es:word-after|a|	none -15
es:word-after|con|	none 15
es:word-after|dejó|	none -10
es:word-after|de|	none 17
es:word-after|el|	none 10
es:word-after|end|	. 19	? 6	none 13
es:word-after|en|	none -9
es:word-after|fuera|	none 13
es:word-after|heriberto|	none -10
es:word-after|las|	none 11
es:word-after|para|	none 8
es:word-after|por|	none 7
es:word-after|recibe|	none -8
es:word-after|si|	none 10
es:word-after|su|	none 19
es:word-after|tras|	none 7
es:word-after|un|	none -8
es:word-after|—|	none 6
es:word-before|	% 12	( -11	. 28	1983 16	: 25	; 10	? 13	a 25	acción 7	actuado 17	acuerdo 13	al -14	alcanzado 7	alias -16	anuncia -14	aplauso 14	botellas -20	báscula 9	cae -9	cláusula 8	como -8	comprometió 11	contempla 11	contrato 19	cuaderno 9	de 7	declara 18	declaró 15	del -6	destacó 12	diálogo 7	el -10	entender 7	es 21	escuchen 16	estaba 12	estudiará 18	faltan 13	firme 16	galicia 9	gesto 10	gobierno 8	hay 19	inscripción -13	juzga 13	la -16	ley 12	llama -8	llevaban 13	medida 18	movilizaciones 9	muestra 9	murió 10	negoció 13	noticia 15	obras 14	operación 10	parece 19	pareció 18	permiso 10	plato 17	plazo 17	podrá 15	postores 16	probado 9	publicará 12	qr 9	que 10	recoge 15	redactado 22	redes 15	rencor 13	retraso 11	seguridad 18	sentencia 7	servicio 12	son 10	sondeos 13	start 18	su -8	terceros 15	toca 14	todavía 10	título -13	una -11	uvas -16	ve 13	ven 10	vota 16	y -6	zona -16	— 8	• 8
es:word-before|%|	4-7 12
es:word-before|(|	1 -11
es:word-before|,|	1 -15	4-7 21	8+ 8
es:word-before|.|	2-3 21	4-7 18	8+ 6
es:word-before|1983|	4-7 16
es:word-before|:|	1 12	4-7 33	8+ 8
es:word-before|;|	4-7 10
es:word-before|?|	1 8	2-3 9
es:word-before|acción|	4-7 7
es:word-before|actuado|	4-7 17
es:word-before|acuerdo|	4-7 13
es:word-before|alcanzado|	4-7 7
es:word-before|alias|	2-3 -16
es:word-before|al|	1 -14
es:word-before|anuncia|	4-7 -14
es:word-before|aplauso|	2-3 14
es:word-before|a|	1 13	2-3 16	4-7 12	8+ 11
es:word-before|botellas|	2-3 -20
es:word-before|báscula|	2-3 9
es:word-before|cae|	2-3 -9
es:word-before|cláusula|	2-3 8
es:word-before|como|	1 -8	2-3 19	4-7 -7
es:word-before|comprometió|	4-7 11
es:word-before|contempla|	2-3 11
es:word-before|contrato|	4-7 19
es:word-before|cuaderno|	4-7 9
es:word-before|declara|	2-3 18
es:word-before|declaró|	4-7 15
es:word-before|del|	1 -10
es:word-before|destacó|	8+ 12
es:word-before|de|	2-3 20	4-7 -7	8+ 7
es:word-before|diálogo|	8+ 7
es:word-before|el|	2-3 -10
es:word-before|entender|	8+ 7
es:word-before|en|	1 -10	2-3 -8	4-7 12
es:word-before|escuchen|	2-3 16
es:word-before|estaba|	4-7 12
es:word-before|estudiará|	2-3 18
es:word-before|es|	2-3 17	4-7 14
es:word-before|faltan|	4-7 13
es:word-before|firme|	4-7 16
es:word-before|galicia|	4-7 9
es:word-before|gesto|	8+ 10
es:word-before|gobierno|	4-7 8
es:word-before|hay|	2-3 19
es:word-before|inscripción|	2-3 -13
es:word-before|juzga|	4-7 13
es:word-before|la|	1 -11	2-3 -10
es:word-before|ley|	2-3 12
es:word-before|llama|	1 -8
es:word-before|llevaban|	2-3 13
es:word-before|medida|	2-3 18
es:word-before|movilizaciones|	8+ 9
es:word-before|muestra|	4-7 9
es:word-before|murió|	4-7 10
es:word-before|negoció|	4-7 13
es:word-before|noticia|	2-3 15
es:word-before|obras|	2-3 14
es:word-before|operación|	1 10
es:word-before|parece|	2-3 19
es:word-before|pareció|	1 18
es:word-before|permiso|	2-3 10
es:word-before|plato|	4-7 17
es:word-before|plazo|	4-7 17
es:word-before|podrá|	4-7 15
es:word-before|por|	1 -10	2-3 14
es:word-before|postores|	4-7 16
es:word-before|probado|	4-7 9
es:word-before|publicará|	4-7 12
es:word-before|qr|	4-7 9
es:word-before|que|	4-7 11
es:word-before|recoge|	2-3 15
es:word-before|redactado|	2-3 22
es:word-before|redes|	4-7 15
es:word-before|rencor|	4-7 13
es:word-before|retraso|	1 11
es:word-before|seguridad|	2-3 18
es:word-before|sentencia|	2-3 7
es:word-before|servicio|	4-7 12
es:word-before|sondeos|	4-7 13
es:word-before|son|	2-3 10
es:word-before|start|	1 16	2-3 7	4-7 6	8+ 6
es:word-before|su|	2-3 -8
es:word-before|terceros|	2-3 15
es:word-before|toca|	2-3 14
es:word-before|todavía|	2-3 6	4-7 18
es:word-before|título|	2-3 -13
es:word-before|una|	2-3 -11
es:word-before|uvas|	2-3 -16
es:word-before|ven|	1 10
es:word-before|ve|	1 13
es:word-before|vota|	1 16
es:word-before|y|	2-3 -7	4-7 13
es:word-before|zona|	2-3 -16
es:word-before|—|	4-7 8
es:word-before|•|	2-3 8
es:work|near|none|	first -12	none 18
es:work|near|none|preposition|	first -14
es:work|near|none|word|	none 18
es:work|none|near|	none 13
es:work|none|near|word|	none 13
es:work|none|none|%|	none 12
es:work|none|none|(|	all-one -11
es:work|none|none|,|	first -12	most 8
es:work|none|none|:|	all -12	all-one 14	first 40	most 6
es:work|none|none|;|	none 10
es:work|none|none|adverb|	none 10
es:work|none|none|	all -17	first 7	none 6	some 15
es:work|none|none|auxiliary|	none 17
es:work|none|none|capital|	all-one -9	none 12	some 8
es:work|none|none|coordinator|	all-one -7	none 13
es:work|none|none|determiner|	none -21
es:work|none|none|preposition|	all -8	all-one -16	first -8	none 17
es:work|none|none|start|	all-one 16	first 8
es:work|none|none|stop|	all-one 14	first 24	most 19
es:work|none|none|that|	none 10
es:work|none|none|verb-judging|	all-one -8	none 15
es:work|none|none|word|	all -13	all-one -8	none 10	some 15
es:work|none|none|—|	none 8
es:work|none|none|•|	first 8
es:work|right|none|	first -13
es:work|right|none|word|	first -13
family|"|	1 21	2-3 -10	4-7 11
family|'|	8+ 27
family|A|	2-3 12
family|C|	4-7 7	8+ 7
family|D|	4-7 8	8+ 10
family|E|	4-7 8
family|J|	8+ 7
family|L|	4-7 6
family|O|	2-3 12
family|P|	1 13
family|S|	2-3 16
family|U|	2-3 10
family|V|	2-3 11	4-7 6
family|p|	4-7 8
family|«|	1 6	2-3 -9	8+ 8
family|»|	1 -12	2-3 -10	8+ 9
family|¿|	4-7 6
family|‘|	1 -39	2-3 -27	4-7 -13	8+ 36
family|’|	4-7 9
family|‚|	2-3 14	4-7 9
family|“|	1 -7	2-3 6	4-7 21	8+ 14
family|„|	1 -16	8+ 9
family|‹|	4-7 18
follow|	' 13	( -30	) -18	+ 18	, -9	,adverb -11	,coordinator 13	,preposition -24	,pronoun 8	,quote -11	,subordinator 20	,that -8	,verb-judging 18	,verb-saying 8	,verb-thinking 13	- -6	; 10	adverb -18	auxiliary -26	capital 19	coordinator 10	end 18	pronoun 13	quote -29	stop 6	subordinator 16	that -11	verb-judging -35	verb-thinking -11	word -21	– -10	— 34
fr:alone|alone|	2-3 11	4-7 14
fr:alone|first|	2-3 -13	4-7 20	8+ 8
fr:alone|inside|	1 7	2-3 6	4-7 -8	8+ 8
fr:best-gap|according-to|according|gap|according-to|,s|	4-7 15
fr:best-gap|according-to|according|gap|according-to|,|	2-3 12	4-7 40
fr:best-gap|according-to|according|gap|according-to|;|	2-3 13
fr:best-gap|according-to|according|gap|according-to|q,s|	4-7 11
fr:best-gap|according-to|according|gap|according-to||	1 7	2-3 -17
fr:best-gap|colon|naked||	4-7 16
fr:best-gap|named-before|naked||	2-3 18	4-7 -11
fr:best-gap|named-nearby|naked||	1 11	4-7 -13	8+ 8
fr:best-gap|paragraph-before|according|gap|paragraph-before|,c|	8+ 6
fr:best-gap|possessor|naked||	1 -8
fr:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;|	2-3 13
fr:best-gap|quote-then-speaker|apposition|gap|quote-then-speaker|,|	1 -11
fr:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 15
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 12	4-7 19
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 9	2-3 15	4-7 27	8+ 10
fr:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -14
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,q|	8+ 6
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 11	2-3 28	4-7 20	8+ 6
fr:best-gap|sentence-after|apposed|gap|sentence-after||	8+ 6
fr:best-gap|sentence-after|direct|gap|sentence-after||	2-3 12	4-7 12	8+ 11
fr:best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 9	4-7 22
fr:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 16
fr:best-gap|sentence-before|direct|gap|sentence-before|,|	1 -15
fr:best-gap|sentence-before|direct|gap|sentence-before|;q,|	1 14
fr:best-gap|sentence-before|saying|gap|sentence-before|,;|	1 14
fr:best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 16
fr:best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 16
fr:best-gap|sentence-before|saying|gap|sentence-before||	2-3 12	4-7 17
fr:best-gap|signature|naked||	4-7 -7
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	2-3 12
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 11
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 15	2-3 11
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 -11
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	4-7 14
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -9	4-7 8
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 18	4-7 23
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 -6	4-7 22
fr:best-gap|speaker-then-quote|relative|gap|speaker-then-quote|;|	8+ 7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	4-7 16
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 13	4-7 19
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 14	2-3 12	4-7 -13
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 11	2-3 10	4-7 -10	8+ 8
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 -14
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 12	2-3 7	4-7 17
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 10
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 22	2-3 -12	4-7 37	8+ 7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -10	2-3 27	4-7 -9
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 6	8+ 12
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -9
fr:best-gap|topic|naked||	1 -22	2-3 -21	4-7 14	8+ 12
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	8+ 6
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 16
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -7	4-7 23
fr:best-intro|'|naked|5-10|	1 -13
fr:best-intro|(|naked|2-4|	2-3 -9
fr:best-intro|(|saying|2-4|	4-7 -8
fr:best-intro|,|according|1|	2-3 9	4-7 7
fr:best-intro|,|according|5-10|	4-7 8
fr:best-intro|,|according|far|	2-3 13
fr:best-intro|,|direct|2-4|	2-3 11
fr:best-intro|,|judging|5-10|	4-7 11
fr:best-intro|,|naked|1|	1 8	4-7 13
fr:best-intro|,|naked|2-4|	4-7 8
fr:best-intro|,|naked|5-10|	2-3 10	4-7 10
fr:best-intro|,|saying|1|	2-3 -7	4-7 7
fr:best-intro|,|saying|5-10|	2-3 7	4-7 11
fr:best-intro|,|saying|far|	4-7 12
fr:best-intro|:|according|1|	2-3 14
fr:best-intro|:|apposed|0|	8+ 6
fr:best-intro|:|direct|0|	4-7 12	8+ 11
fr:best-intro|:|direct|2-4|	4-7 -11
fr:best-intro|:|direct|far|	1 14
fr:best-intro|:|naked|1|	4-7 25
fr:best-intro|:|naked|2-4|	1 -16	2-3 22	4-7 21	8+ 10
fr:best-intro|:|naked|5-10|	1 -11	4-7 37
fr:best-intro|:|naked|far|	2-3 -13	4-7 -10
fr:best-intro|:|relative|5-10|	8+ 7
fr:best-intro|:|saying|1|	2-3 17
fr:best-intro|:|saying|2-4|	1 11	2-3 10	4-7 -7	8+ 13
fr:best-intro|:|saying|5-10|	1 17	4-7 21
fr:best-intro|:|thinking|1|	8+ 10
fr:best-intro|:|thinking|2-4|	4-7 6
fr:best-intro|;|according|1|	4-7 9
fr:best-intro|;|naked|1|	4-7 -7
fr:best-intro|adverb|according|5-10|	1 7
fr:best-intro|adverb|judging|2-4|	2-3 7
fr:best-intro|adverb|saying|1|	2-3 8
fr:best-intro|adverb|saying|far|	1 12
fr:best-intro|auxiliary|according|5-10|	2-3 8	4-7 14
fr:best-intro|auxiliary|according|far|	2-3 9	4-7 11
fr:best-intro|auxiliary|direct|far|	1 15
fr:best-intro|auxiliary|naked|far|	2-3 8
fr:best-intro|auxiliary|saying|2-4|	1 12	2-3 9	4-7 8
fr:best-intro|capital|according|2-4|	4-7 7
fr:best-intro|capital|naked|2-4|	4-7 13
fr:best-intro|capital|naked|5-10|	4-7 -9
fr:best-intro|capital|naked|far|	1 9
fr:best-intro|coordinator|naked|5-10|	2-3 14
fr:best-intro|coordinator|saying|2-4|	8+ 6
fr:best-intro|determiner|according|2-4|	4-7 21
fr:best-intro|determiner|according|5-10|	2-3 9
fr:best-intro|determiner|apposed|1|	2-3 13
fr:best-intro|determiner|apposed|2-4|	2-3 -11
fr:best-intro|determiner|apposition|5-10|	1 -11
fr:best-intro|determiner|direct|far|	1 -15
fr:best-intro|determiner|judging|1|	2-3 -20
fr:best-intro|determiner|judging|2-4|	2-3 23	4-7 20
fr:best-intro|determiner|judging|5-10|	2-3 -17
fr:best-intro|determiner|naked|2-4|	1 25	2-3 12
fr:best-intro|determiner|naked|5-10|	1 -14	2-3 -21
fr:best-intro|determiner|naked|far|	2-3 -14
fr:best-intro|determiner|other|0|	1 -14
fr:best-intro|determiner|saying|1|	1 8	2-3 21	4-7 10
fr:best-intro|determiner|saying|2-4|	1 25	2-3 -6
fr:best-intro|determiner|saying|5-10|	2-3 -14	4-7 -8
fr:best-intro|determiner|thinking|1|	2-3 -9
fr:best-intro|preposition|according|far|	4-7 9
fr:best-intro|preposition|apposed|far|	2-3 12
fr:best-intro|preposition|direct|2-4|	1 -8
fr:best-intro|preposition|direct|5-10|	4-7 12
fr:best-intro|preposition|direct|far|	1 -9
fr:best-intro|preposition|judging|1|	1 14	2-3 19
fr:best-intro|preposition|judging|2-4|	1 -17
fr:best-intro|preposition|judging|5-10|	1 14	4-7 15
fr:best-intro|preposition|judging|far|	4-7 15
fr:best-intro|preposition|naked|2-4|	1 -12	2-3 -11	4-7 22
fr:best-intro|preposition|naked|5-10|	1 -15	2-3 -7	4-7 18
fr:best-intro|preposition|naked|far|	1 -16
fr:best-intro|preposition|saying|1|	2-3 20
fr:best-intro|preposition|saying|2-4|	1 -12	2-3 16
fr:best-intro|pronoun|according|1|	2-3 10
fr:best-intro|pronoun|naked|5-10|	4-7 12
fr:best-intro|pronoun|saying|2-4|	4-7 15
fr:best-intro|start|according|far|	8+ 6
fr:best-intro|start|direct|0|	2-3 13
fr:best-intro|start|direct|far|	8+ 15
fr:best-intro|start|naked|2-4|	4-7 29	8+ 7
fr:best-intro|start|naked|5-10|	4-7 11	8+ 8
fr:best-intro|start|naked|far|	2-3 -12	4-7 16	8+ 17
fr:best-intro|start|other|1|	8+ 12
fr:best-intro|start|saying|1|	4-7 8
fr:best-intro|start|saying|2-4|	8+ 7
fr:best-intro|stop|according|5-10|	4-7 16
fr:best-intro|stop|naked|2-4|	1 9	2-3 21	8+ 6
fr:best-intro|stop|naked|5-10|	2-3 -8	4-7 35
fr:best-intro|stop|naked|far|	2-3 7	4-7 -12	8+ 9
fr:best-intro|stop|other|1|	1 9	2-3 15	4-7 27	8+ 8
fr:best-intro|stop|saying|1|	2-3 20	4-7 20	8+ 6
fr:best-intro|stop|saying|2-4|	2-3 12	4-7 19
fr:best-intro|stop|saying|5-10|	2-3 15	4-7 16
fr:best-intro|stop|saying|far|	8+ 6
fr:best-intro|subordinator|naked|far|	2-3 -10
fr:best-intro|that|saying|1|	8+ 7
fr:best-intro|verb-judging|judging|0|	2-3 11	4-7 8
fr:best-intro|verb-judging|saying|5-10|	2-3 12
fr:best-intro|verb-saying|naked|2-4|	1 -13	2-3 7	4-7 20
fr:best-intro|verb-saying|naked|5-10|	2-3 -12	8+ 6
fr:best-intro|verb-saying|naked|far|	4-7 22
fr:best-intro|verb-saying|saying|0|	1 -10	4-7 34
fr:best-intro|verb-thinking|naked|2-4|	8+ 7
fr:best-intro|verb-thinking|thinking|0|	2-3 12
fr:best-intro|word|according|0|	2-3 -17
fr:best-intro|word|according|5-10|	2-3 18	4-7 13
fr:best-intro|word|according|far|	2-3 -13	4-7 22
fr:best-intro|word|apposed|1|	2-3 16
fr:best-intro|word|apposed|5-10|	4-7 11
fr:best-intro|word|direct|1|	4-7 -11
fr:best-intro|word|direct|5-10|	4-7 14
fr:best-intro|word|judging|2-4|	1 13	2-3 6	4-7 17
fr:best-intro|word|naked|0|	1 -11	2-3 17
fr:best-intro|word|naked|1|	2-3 -10
fr:best-intro|word|naked|2-4|	2-3 -22	4-7 -14
fr:best-intro|word|naked|5-10|	1 14	2-3 19	4-7 7	8+ 9
fr:best-intro|word|naked|far|	2-3 17	4-7 36
fr:best-intro|word|saying|1|	1 16	2-3 12	4-7 23
fr:best-intro|word|saying|2-4|	1 -29	2-3 41	4-7 65
fr:best-intro|word|saying|5-10|	1 27	2-3 12	4-7 -12
fr:best-intro|word|saying|far|	4-7 33
fr:best-intro|word|thinking|2-4|	1 -9	2-3 15
fr:best-intro|–|saying|1|	8+ 12
fr:best-intro|—|direct|0|	2-3 8
fr:best-intro|—|saying|1|	4-7 11
fr:best-intro|’|according|far|	4-7 10
fr:best-intro|’|judging|2-4|	4-7 6
fr:best-intro|’|naked|1|	1 -8
fr:best-intro|’|naked|2-4|	2-3 11
fr:best-intro|’|naked|5-10|	4-7 14
fr:best-lead|lower|'|naked|	named-nearby -13
fr:best-lead|lower|(|naked|	named-nearby -9
fr:best-lead|lower|(|saying|	speaker-then-quote -8
fr:best-lead|lower|,|according|	according-to 19
fr:best-lead|lower|,|direct|	speaker-then-quote 11
fr:best-lead|lower|,|judging|	speaker-then-quote 11
fr:best-lead|lower|,|naked|	named-nearby 19	topic 10
fr:best-lead|lower|,|saying|	quote-then-verb 10	speaker-then-quote 8	verb-then-speaker 13
fr:best-lead|lower|:|according|	according-to 13
fr:best-lead|lower|:|direct|	speaker-then-quote -11
fr:best-lead|lower|:|naked|	topic -11
fr:best-lead|lower|:|saying|	quote-then-verb 17
fr:best-lead|lower|:|thinking|	speaker-then-quote 10
fr:best-lead|lower|;|according|	according-to 9
fr:best-lead|lower|adverb|according|	according-to 7
fr:best-lead|lower|adverb|judging|	speaker-then-quote 7
fr:best-lead|lower|adverb|saying|	speaker-then-quote 17
fr:best-lead|lower|auxiliary|according|	according-to 14
fr:best-lead|lower|auxiliary|direct|	speaker-then-quote 15
fr:best-lead|lower|auxiliary|naked|	named-nearby 8
fr:best-lead|lower|auxiliary|saying|	speaker-then-quote 16
fr:best-lead|lower|capital|according|	according-to 7
fr:best-lead|lower|capital|naked|	named-nearby 9	topic 13
fr:best-lead|lower|coordinator|naked|	named-nearby 14
fr:best-lead|lower|coordinator|saying|	verb-then-speaker 6
fr:best-lead|lower|determiner|according|	according-to 17
fr:best-lead|lower|determiner|apposed|	quote-then-speaker 13	speaker-then-quote -11
fr:best-lead|lower|determiner|apposition|	quote-then-speaker -11
fr:best-lead|lower|determiner|direct|	sentence-before -15
fr:best-lead|lower|determiner|judging|	speaker-then-quote -15
fr:best-lead|lower|determiner|naked|	named-nearby 12	topic -32
fr:best-lead|lower|determiner|other|	quote-then-verb -14
fr:best-lead|lower|determiner|saying|	verb-then-speaker 19
fr:best-lead|lower|preposition|according|	according-to 9
fr:best-lead|lower|preposition|apposed|	speaker-then-quote 12
fr:best-lead|lower|preposition|judging|	speaker-then-quote 11
fr:best-lead|lower|preposition|naked|	named-nearby -9	topic 24
fr:best-lead|lower|pronoun|according|	according-to 10
fr:best-lead|lower|pronoun|naked|	named-nearby 12
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 15
fr:best-lead|lower|subordinator|naked|	topic -10
fr:best-lead|lower|that|saying|	speaker-then-quote 7
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 12
fr:best-lead|lower|verb-judging|saying|	speaker-then-quote 12
fr:best-lead|lower|verb-saying|naked|	named-nearby 11
fr:best-lead|lower|verb-thinking|naked|	named-nearby 7
fr:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 12
fr:best-lead|lower|word|according|	according-to -18
fr:best-lead|lower|word|apposed|	speaker-then-quote 16
fr:best-lead|lower|word|direct|	speaker-then-quote 14
fr:best-lead|lower|word|judging|	speaker-then-quote 21
fr:best-lead|lower|word|naked|	topic 26
fr:best-lead|lower|word|saying|	quote-then-speaker 11	quote-then-verb 11	sentence-before 16	verb-then-speaker 16
fr:best-lead|lower|’|according|	according-to 10
fr:best-lead|lower|’|judging|	speaker-then-quote 6
fr:best-lead|lower|’|naked|	named-nearby 12
fr:best-lead|upper|,|saying|	verb-then-speaker -8
fr:best-lead|upper|:|according|	according-to 15
fr:best-lead|upper|:|apposed|	sentence-after 6
fr:best-lead|upper|:|direct|	sentence-after 18	sentence-before 14
fr:best-lead|upper|:|naked|	colon 16	topic 15
fr:best-lead|upper|:|relative|	speaker-then-quote 7
fr:best-lead|upper|:|saying|	sentence-after 13	sentence-before 14
fr:best-lead|upper|:|thinking|	speaker-then-quote 6
fr:best-lead|upper|;|naked|	named-nearby -7
fr:best-lead|upper|capital|naked|	topic -9
fr:best-lead|upper|determiner|thinking|	speaker-then-quote -9
fr:best-lead|upper|preposition|direct|	speaker-then-quote -9
fr:best-lead|upper|preposition|naked|	named-nearby -16	signature -7	topic -13
fr:best-lead|upper|start|according|	paragraph-before 6
fr:best-lead|upper|start|direct|	quote-then-speaker 15	sentence-after 13
fr:best-lead|upper|start|naked|	named-before 11	named-nearby 14	topic -12
fr:best-lead|upper|start|other|	quote-then-verb 12
fr:best-lead|upper|start|saying|	quote-then-speaker 7	quote-then-verb 6
fr:best-lead|upper|stop|according|	sentence-before 16
fr:best-lead|upper|stop|naked|	named-before -8	named-nearby 26
fr:best-lead|upper|stop|other|	quote-then-verb 17
fr:best-lead|upper|stop|saying|	quote-then-speaker 18	quote-then-verb 12	sentence-after 19	sentence-before 20
fr:best-lead|upper|verb-saying|naked|	named-nearby -19
fr:best-lead|upper|verb-saying|saying|	speaker-then-quote -6
fr:best-lead|upper|word|direct|	speaker-then-quote -11
fr:best-lead|upper|word|naked|	named-nearby -19	topic -12
fr:best-lead|upper|word|saying|	speaker-then-quote -11
fr:best-lead|upper|–|saying|	quote-then-verb 12
fr:best-lead|upper|—|direct|	sentence-after 8
fr:best-lead|upper|—|saying|	quote-then-verb 11
fr:best-lead|upper|’|naked|	possessor -8
fr:best-lemma|	accuser 24	admettre 19	affirmer 12	ajouter -14	amuser 10	annoncer -19	appeler 8	assurer 24	attendre 17	avertir 19	conclure 14	confier 10	contester 16	crier 20	croire 6	demander 13	dire -14	douter 10	déclarer 8	décrire 15	défendre 17	démentir 11	dénoncer 20	déplorer 17	détailler 10	engager -17	enquérir 14	esclaffer 6	estimer 18	exclamer 6	exiger 8	exposer 6	exprimer 18	faire_valoir 22	fustiger 10	féliciter 21	glisser 7	gronder 7	hurler 16	indiquer 27	insister 6	interroger 9	invoquer -20	ironiser 6	jubiler 14	juger 6	justifier 12	lancer 10	lâcher 21	maintenir 12	marrer 6	murmurer 12	parler 25	pester 10	philosopher 14	plaider -16	plaisanter 11	poursuivre 6	proclamer 13	promettre 45	préciser 11	prétendre 12	prévenir 12	qualifier 19	raconter 8	reconnaître 15	rectifier 18	redouter 9	refuser -17	regretter -17	relativiser 24	reprendre 12	rigoler 8	réagir 18	répliquer 10	répondre 29	répéter 10	résumer 9	rétorquer 6	saluer 25	souffler 20	souligner 11	soupirer 8	sourire 13	soutenir 7	souvenir 16	traiter 11	trancher 15	vanter 19	voir 18	vouloir -10	écrire 14	étonner 9	étrangler 6	évoquer 39
fr:best-lemma|accuser|speaker-then-quote|	1 18	far 15
fr:best-lemma|admettre|speaker-then-quote|	0 16
fr:best-lemma|affirmer|quote-then-verb|	1 7
fr:best-lemma|affirmer|speaker-then-quote|	1 14	5-10 7
fr:best-lemma|ajouter|quote-then-speaker|	2-4 12
fr:best-lemma|ajouter|quote-then-verb|	1 14
fr:best-lemma|ajouter|speaker-then-quote|	2-4 -8	5-10 -13
fr:best-lemma|amuser|quote-then-verb|	1 9
fr:best-lemma|annoncer|speaker-then-quote|	5-10 -19
fr:best-lemma|appeler|sentence-before|	far 16
fr:best-lemma|appeler|speaker-then-quote|	0 -6	2-4 10
fr:best-lemma|assurer|quote-then-verb|	1 10
fr:best-lemma|assurer|speaker-then-quote|	2-4 22	5-10 20
fr:best-lemma|attendre|speaker-then-quote|	2-4 17
fr:best-lemma|avertir|speaker-then-quote|	5-10 18
fr:best-lemma|conclure|quote-then-verb|	1 16
fr:best-lemma|confier|quote-then-verb|	1 16
fr:best-lemma|contester|sentence-before|	2-4 16
fr:best-lemma|crier|speaker-then-quote|	1 20
fr:best-lemma|croire|speaker-then-quote|	2-4 6
fr:best-lemma|demander|sentence-before|	1 8
fr:best-lemma|demander|speaker-then-quote|	1 8	2-4 14
fr:best-lemma|dire|quote-then-speaker|	2-4 23
fr:best-lemma|dire|quote-then-verb|	1 13
fr:best-lemma|dire|sentence-after|	5-10 13
fr:best-lemma|dire|sentence-before|	5-10 13
fr:best-lemma|dire|speaker-then-quote|	0 -23	1 16	2-4 -13
fr:best-lemma|douter|speaker-then-quote|	1 10
fr:best-lemma|déclarer|quote-then-speaker|	2-4 7
fr:best-lemma|déclarer|quote-then-verb|	1 7
fr:best-lemma|décrire|speaker-then-quote|	5-10 15
fr:best-lemma|défendre|speaker-then-quote|	2-4 16
fr:best-lemma|démentir|sentence-after|	5-10 9
fr:best-lemma|démentir|speaker-then-quote|	2-4 16
fr:best-lemma|dénoncer|speaker-then-quote|	1 15	2-4 19
fr:best-lemma|déplorer|speaker-then-quote|	2-4 19
fr:best-lemma|détailler|quote-then-verb|	1 10
fr:best-lemma|engager|speaker-then-quote|	5-10 -17
fr:best-lemma|enquérir|sentence-before|	5-10 14
fr:best-lemma|esclaffer|quote-then-verb|	1 6
fr:best-lemma|estimer|speaker-then-quote|	5-10 17	far 12
fr:best-lemma|exclamer|quote-then-verb|	1 6
fr:best-lemma|exiger|speaker-then-quote|	0 8
fr:best-lemma|exposer|quote-then-verb|	1 6
fr:best-lemma|exprimer|speaker-then-quote|	far 18
fr:best-lemma|faire_valoir|quote-then-speaker|	2-4 11
fr:best-lemma|faire_valoir|quote-then-verb|	1 7
fr:best-lemma|faire_valoir|verb-then-speaker|	2-4 19
fr:best-lemma|fustiger|speaker-then-quote|	2-4 10
fr:best-lemma|féliciter|speaker-then-quote|	2-4 15	5-10 14
fr:best-lemma|glisser|quote-then-speaker|	2-4 6
fr:best-lemma|glisser|quote-then-verb|	1 8
fr:best-lemma|gronder|quote-then-verb|	1 7
fr:best-lemma|hurler|speaker-then-quote|	2-4 16
fr:best-lemma|indiquer|speaker-then-quote|	0 18	2-4 15
fr:best-lemma|indiquer|verb-then-speaker|	5-10 16
fr:best-lemma|insister|quote-then-verb|	1 6
fr:best-lemma|interroger|quote-then-verb|	1 9
fr:best-lemma|invoquer|speaker-then-quote|	1 -20
fr:best-lemma|ironiser|quote-then-verb|	1 6
fr:best-lemma|jubiler|quote-then-verb|	1 14
fr:best-lemma|juger|quote-then-verb|	1 10
fr:best-lemma|juger|speaker-then-quote|	0 14	1 7	2-4 16
fr:best-lemma|juger|verb-then-speaker|	1 -8
fr:best-lemma|justifier|quote-then-speaker|	2-4 12
fr:best-lemma|lancer|quote-then-verb|	1 11
fr:best-lemma|lire|quote-then-speaker|	2-4 12
fr:best-lemma|lire|quote-then-verb|	1 23
fr:best-lemma|lire|sentence-after|	5-10 16
fr:best-lemma|lire|speaker-then-quote|	1 -9
fr:best-lemma|lâcher|quote-then-verb|	1 11
fr:best-lemma|lâcher|speaker-then-quote|	5-10 13
fr:best-lemma|maintenir|speaker-then-quote|	1 12
fr:best-lemma|marrer|quote-then-verb|	1 6
fr:best-lemma|murmurer|quote-then-verb|	1 12
fr:best-lemma|none|according-to|	0 -17	1 26	2-4 26	5-10 19
fr:best-lemma|none|colon|	1 16
fr:best-lemma|none|named-before|	2-4 6	5-10 28	far -9
fr:best-lemma|none|named-nearby|	far 7
fr:best-lemma|none|paragraph-before|	far 6
fr:best-lemma|none|possessor|	1 -8
fr:best-lemma|none|quote-then-speaker|	1 13	5-10 -11	far 15
fr:best-lemma|none|sentence-after|	0 16
fr:best-lemma|none|sentence-before|	5-10 16
fr:best-lemma|none|signature|	1 -7
fr:best-lemma|none|speaker-then-quote|	1 8	2-4 -16	5-10 28	far 15
fr:best-lemma|none|topic|	0 15	2-4 -16	far -9
fr:best-lemma|parler|speaker-then-quote|	1 9	2-4 23
fr:best-lemma|pester|quote-then-verb|	1 10
fr:best-lemma|philosopher|quote-then-speaker|	2-4 9
fr:best-lemma|philosopher|sentence-before|	5-10 16
fr:best-lemma|plaider|quote-then-verb|	1 10
fr:best-lemma|plaider|speaker-then-quote|	2-4 -19
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 16
fr:best-lemma|plaisanter|quote-then-verb|	1 6
fr:best-lemma|poursuivre|quote-then-verb|	1 6
fr:best-lemma|proclamer|quote-then-verb|	1 13
fr:best-lemma|promettre|quote-then-speaker|	2-4 11
fr:best-lemma|promettre|speaker-then-quote|	0 14	2-4 22	5-10 32
fr:best-lemma|promettre|verb-then-speaker|	1 12
fr:best-lemma|préciser|speaker-then-quote|	5-10 11
fr:best-lemma|prétendre|speaker-then-quote|	2-4 12
fr:best-lemma|prévenir|quote-then-verb|	1 12
fr:best-lemma|qualifier|speaker-then-quote|	1 14	5-10 14
fr:best-lemma|raconter|quote-then-verb|	1 7
fr:best-lemma|raconter|verb-then-speaker|	1 11
fr:best-lemma|rappeler|quote-then-verb|	1 9
fr:best-lemma|rappeler|speaker-then-quote|	2-4 -13	far 14
fr:best-lemma|reconnaître|speaker-then-quote|	0 17	1 10	5-10 12
fr:best-lemma|rectifier|quote-then-verb|	1 18
fr:best-lemma|redouter|speaker-then-quote|	0 9
fr:best-lemma|refuser|speaker-then-quote|	2-4 -17
fr:best-lemma|regretter|quote-then-verb|	1 16
fr:best-lemma|regretter|speaker-then-quote|	2-4 -10	5-10 -14
fr:best-lemma|relativiser|speaker-then-quote|	1 24
fr:best-lemma|reprendre|quote-then-verb|	1 8
fr:best-lemma|reprendre|speaker-then-quote|	1 12
fr:best-lemma|rigoler|quote-then-verb|	1 6
fr:best-lemma|rigoler|speaker-then-quote|	2-4 10
fr:best-lemma|réagir|quote-then-verb|	1 12
fr:best-lemma|réagir|speaker-then-quote|	2-4 11
fr:best-lemma|réclamer|speaker-then-quote|	0 18	1 8	2-4 -7
fr:best-lemma|répliquer|speaker-then-quote|	5-10 9
fr:best-lemma|répondre|quote-then-speaker|	2-4 12
fr:best-lemma|répondre|quote-then-verb|	1 12
fr:best-lemma|répondre|speaker-then-quote|	2-4 20	5-10 14	far 16
fr:best-lemma|répéter|speaker-then-quote|	5-10 10
fr:best-lemma|résumer|quote-then-speaker|	2-4 6
fr:best-lemma|résumer|quote-then-verb|	1 10
fr:best-lemma|rétorquer|quote-then-verb|	1 6
fr:best-lemma|saluer|speaker-then-quote|	0 10	2-4 21	5-10 11
fr:best-lemma|souffler|quote-then-speaker|	2-4 15
fr:best-lemma|souffler|quote-then-verb|	1 17
fr:best-lemma|souligner|quote-then-speaker|	2-4 11
fr:best-lemma|soupirer|quote-then-verb|	1 8
fr:best-lemma|sourire|quote-then-verb|	1 13	far 6
fr:best-lemma|soutenir|verb-then-speaker|	2-4 6
fr:best-lemma|souvenir|quote-then-verb|	1 14
fr:best-lemma|traiter|speaker-then-quote|	1 11
fr:best-lemma|trancher|quote-then-verb|	1 15
fr:best-lemma|unlisted|quote-then-verb|	0 -14	1 17
fr:best-lemma|vanter|quote-then-verb|	1 19
fr:best-lemma|voir|speaker-then-quote|	0 7	2-4 18
fr:best-lemma|vouloir|speaker-then-quote|	0 12	1 -9	2-4 -7
fr:best-lemma|écrire|quote-then-verb|	1 16
fr:best-lemma|étonner|quote-then-verb|	1 9
fr:best-lemma|étrangler|quote-then-verb|	1 6
fr:best-lemma|évoquer|speaker-then-quote|	1 23	2-4 35
fr:best-near|according-to|according|	0 -17	1 26	2-4 26	5-10 19
fr:best-near|according|0|	2-3 -17
fr:best-near|according|1|	2-3 22	4-7 12
fr:best-near|according|2-4|	4-7 26
fr:best-near|according|5-10|	1 7	2-3 17	4-7 29
fr:best-near|according|far|	2-3 -7	4-7 27	8+ 7
fr:best-near|apposed|0|	8+ 6
fr:best-near|apposed|1|	2-3 16
fr:best-near|apposed|2-4|	2-3 -11
fr:best-near|apposed|5-10|	4-7 11
fr:best-near|apposed|far|	2-3 12
fr:best-near|apposition|5-10|	1 -11
fr:best-near|colon|naked|	1 16
fr:best-near|direct|0|	2-3 12	4-7 12	8+ 11
fr:best-near|direct|1|	4-7 -11
fr:best-near|direct|2-4|	1 -8	2-3 11	4-7 -11
fr:best-near|direct|5-10|	4-7 20
fr:best-near|direct|far|	8+ 15
fr:best-near|judging|0|	2-3 11	4-7 8
fr:best-near|judging|1|	1 14	2-3 -8
fr:best-near|judging|2-4|	1 -12	2-3 25	4-7 22
fr:best-near|judging|5-10|	1 14	2-3 -17	4-7 15
fr:best-near|judging|far|	4-7 15
fr:best-near|naked|0|	1 -11	2-3 17
fr:best-near|naked|2-4|	1 10	2-3 -6	8+ 8
fr:best-near|naked|5-10|	1 -13	4-7 12	8+ 7
fr:best-near|naked|far|	2-3 -17	8+ 12
fr:best-near|named-before|naked|	2-4 6	5-10 28	far -9
fr:best-near|named-nearby|naked|	far 7
fr:best-near|other|0|	1 -14
fr:best-near|other|1|	1 9	2-3 15	4-7 27	8+ 10
fr:best-near|paragraph-before|according|	far 6
fr:best-near|possessor|naked|	1 -8
fr:best-near|quote-then-speaker|apposed|	1 13
fr:best-near|quote-then-speaker|apposition|	5-10 -11
fr:best-near|quote-then-speaker|direct|	far 15
fr:best-near|quote-then-speaker|saying|	2-4 18
fr:best-near|quote-then-verb|other|	0 -14	1 17
fr:best-near|quote-then-verb|saying|	1 18	far 6
fr:best-near|relative|5-10|	8+ 7
fr:best-near|saying|0|	1 -10	4-7 34
fr:best-near|saying|1|	1 18	2-3 23	4-7 12	8+ 6
fr:best-near|saying|2-4|	1 -7	2-3 10	4-7 6	8+ 7
fr:best-near|saying|5-10|	1 33	4-7 -17
fr:best-near|saying|far|	1 12	4-7 34	8+ 7
fr:best-near|sentence-after|apposed|	0 6
fr:best-near|sentence-after|direct|	0 16
fr:best-near|sentence-after|saying|	5-10 25
fr:best-near|sentence-before|according|	5-10 16
fr:best-near|sentence-before|saying|	1 9	2-4 16	5-10 15	far 16
fr:best-near|signature|naked|	1 -7
fr:best-near|speaker-then-quote|apposed|	1 16	2-4 -11	5-10 13	far 12
fr:best-near|speaker-then-quote|direct|	1 -11	2-4 -11	5-10 20	far 10
fr:best-near|speaker-then-quote|judging|	0 12	2-4 11	far 15
fr:best-near|speaker-then-quote|relative|	5-10 7
fr:best-near|speaker-then-quote|saying|	0 -8	1 27	2-4 -10	5-10 -7	far 29
fr:best-near|speaker-then-quote|thinking|	0 12	1 -9
fr:best-near|thinking|0|	2-3 12
fr:best-near|thinking|1|	2-3 -9	8+ 10
fr:best-near|thinking|2-4|	1 -9	2-3 15	4-7 6
fr:best-near|topic|naked|	0 15	2-4 -16	far -9
fr:best-near|verb-then-speaker|saying|	2-4 22	5-10 16
fr:best-order|according|according|0|	2-3 -17
fr:best-order|according|according|1|	2-3 22	4-7 12
fr:best-order|according|according|2-4|	4-7 26
fr:best-order|according|according|5-10|	1 7	2-3 17	4-7 29
fr:best-order|according|according|far|	2-3 -7	4-7 27	8+ 7
fr:best-order|apposed|apposed|0|	8+ 6
fr:best-order|apposed|apposed|1|	2-3 16
fr:best-order|apposed|apposed|2-4|	2-3 -11
fr:best-order|apposed|apposed|5-10|	4-7 11
fr:best-order|apposed|apposed|far|	2-3 12
fr:best-order|apposed|judging|1|	2-3 -14
fr:best-order|apposed|judging|2-4|	2-3 15	4-7 20
fr:best-order|apposed|saying|0|	4-7 23
fr:best-order|apposed|saying|1|	1 11	4-7 15	8+ 6
fr:best-order|apposed|saying|2-4|	1 -16	2-3 21	4-7 19	8+ 13
fr:best-order|apposed|saying|5-10|	2-3 -11	4-7 14
fr:best-order|apposed|thinking|2-4|	4-7 6
fr:best-order|apposition|apposition|5-10|	1 -11
fr:best-order|apposition|saying|0|	2-3 -11
fr:best-order|apposition|saying|2-4|	8+ 6
fr:best-order|apposition|saying|5-10|	4-7 18
fr:best-order|direct|direct|0|	2-3 12	4-7 12	8+ 11
fr:best-order|direct|direct|1|	4-7 -11
fr:best-order|direct|direct|2-4|	1 -8	2-3 11	4-7 -11
fr:best-order|direct|direct|5-10|	4-7 20
fr:best-order|direct|direct|far|	8+ 15
fr:best-order|direct|judging|0|	2-3 11	4-7 8
fr:best-order|direct|judging|1|	1 14	2-3 19
fr:best-order|direct|judging|2-4|	1 -12	2-3 18	4-7 18
fr:best-order|direct|judging|5-10|	1 14	2-3 -17	4-7 15
fr:best-order|direct|judging|far|	4-7 15
fr:best-order|direct|saying|0|	1 -10	4-7 30
fr:best-order|direct|saying|1|	1 8	2-3 27
fr:best-order|direct|saying|2-4|	2-3 -6
fr:best-order|direct|saying|5-10|	1 24	4-7 -20
fr:best-order|direct|saying|far|	1 12	4-7 34
fr:best-order|direct|thinking|0|	2-3 12
fr:best-order|direct|thinking|1|	2-3 -9	8+ 10
fr:best-order|direct|thinking|2-4|	1 -9	2-3 15
fr:best-order|inverted|other|0|	1 -14
fr:best-order|inverted|other|1|	1 9	2-3 15	4-7 27	8+ 10
fr:best-order|inverted|saying|1|	1 11	4-7 20	8+ 6
fr:best-order|inverted|saying|2-4|	4-7 19	8+ 6
fr:best-order|inverted|saying|5-10|	1 22	2-3 12	4-7 20
fr:best-order|inverted|saying|far|	8+ 6
fr:best-order|naked|naked|0|	1 -11	2-3 17
fr:best-order|naked|naked|2-4|	1 10	2-3 -6	8+ 8
fr:best-order|naked|naked|5-10|	1 -13	4-7 12	8+ 7
fr:best-order|naked|naked|far|	2-3 -17	8+ 12
fr:best-order|relative|relative|5-10|	8+ 7
fr:best-order|relative|saying|2-4|	4-7 22
fr:best-phrase|name|	according 38	apposed 29	direct 7	naked 12	other 15	saying 15
fr:best-phrase|noun|	according -8	apposed -8	apposition -11	judging 9	other -6	relative 7
fr:best-phrase|pronoun|	according 14	direct 13	judging 7	naked -31	other 24
fr:best-score|	-1 -25	-2 6	-3 -11	-4 -12	1 9	2 14	4 17	5 19
fr:best-score|-1|	1 -15	2-3 -16	4-7 -10	8+ 13
fr:best-score|-2|	1 7	2-3 13	8+ 10
fr:best-score|-3|	1 -14	2-3 -6	4-7 19
fr:best-score|-4|	2-3 -17	4-7 22	8+ 10
fr:best-score|0|	4-7 -7	8+ 8
fr:best-score|1|	1 21	2-3 6	8+ 9
fr:best-score|2|	1 8	2-3 7	4-7 28	8+ 9
fr:best-score|3|	1 -15	2-3 10	8+ 7
fr:best-score|4|	1 23	4-7 35
fr:best-score|5|	2-3 11	4-7 23	8+ 6
fr:best|according-to|according|	1 7	4-7 45	8+ 6
fr:best|colon|naked|	4-7 16
fr:best|named-before|naked|	2-3 18	4-7 -11
fr:best|named-nearby|naked|	1 11	4-7 -13	8+ 8
fr:best|paragraph-before|according|	8+ 6
fr:best|possessor|naked|	1 -8
fr:best|quote-then-speaker|apposed|	2-3 13
fr:best|quote-then-speaker|apposition|	1 -11
fr:best|quote-then-speaker|direct|	8+ 15
fr:best|quote-then-speaker|saying|	2-3 12	4-7 19
fr:best|quote-then-verb|other|	2-3 15	4-7 27	8+ 10
fr:best|quote-then-verb|saying|	1 11	2-3 28	4-7 20	8+ 6
fr:best|sentence-after|apposed|	8+ 7
fr:best|sentence-after|direct|	2-3 12	4-7 12	8+ 11
fr:best|sentence-after|saying|	2-3 9	4-7 22
fr:best|sentence-before|according|	4-7 16
fr:best|sentence-before|saying|	1 14	2-3 12	4-7 26
fr:best|signature|naked|	4-7 -7
fr:best|speaker-then-quote|apposed|	4-7 11
fr:best|speaker-then-quote|direct|	2-3 11
fr:best|speaker-then-quote|judging|	4-7 32
fr:best|speaker-then-quote|relative|	8+ 7
fr:best|speaker-then-quote|saying|	2-3 20	4-7 -18	8+ 8
fr:best|speaker-then-quote|thinking|	1 -9	4-7 6	8+ 12
fr:best|topic|naked|	1 -22	2-3 -21	4-7 14	8+ 12
fr:best|verb-then-speaker|saying|	1 16	2-3 -7	4-7 23	8+ 8
fr:case-follow|all-one|,auxiliary|	! 9	none -12
fr:case-follow|all-one|,determiner|	none -6
fr:case-follow|all-one|,pronoun|	none -8
fr:case-follow|all-one|,word|	none -7
fr:case-follow|all-one|capital|	. 11	? 9
fr:case-follow|all-one|determiner|	none -6
fr:case-follow|all-one|end|	. 28	none -12
fr:case-follow|all-one|preposition|	none -17
fr:case-follow|all-one|pronoun|	. 8
fr:case-follow|all-one|stop|	none -23
fr:case-follow|all|(|	none -7
fr:case-follow|all|,word|	none -11
fr:case-follow|all|preposition|	none -8
fr:case-follow|all|stop|	none -17
fr:case-follow|all|word|	none -11
fr:case-follow|first|,auxiliary|	! 6	? 19	none 21
fr:case-follow|first|,capital|	none -7
fr:case-follow|first|,preposition|	none 10
fr:case-follow|first|,pronoun|	none 18
fr:case-follow|first|,verb-saying|	? 8	none 15
fr:case-follow|first|,word|	! 11	none -7
fr:case-follow|first|:|	none -11
fr:case-follow|first|capital|	. 23	? 9
fr:case-follow|first|determiner|	. 29	? 8
fr:case-follow|first|end|	! 14	. 33	? 16
fr:case-follow|first|preposition|	. 19
fr:case-follow|first|pronoun|	. 19
fr:case-follow|first|stop|	none -20
fr:case-follow|first|verb-saying|	none -15
fr:case-follow|first|—|	. 8	? 18
fr:case-follow|most|,verb-saying|	none 11
fr:case-follow|most|stop|	none -11
fr:case-follow|none|)|	none -10
fr:case-follow|none|,auxiliary|	none 12
fr:case-follow|none|,coordinator|	none 11
fr:case-follow|none|,determiner|	none -15
fr:case-follow|none|,preposition|	none 18
fr:case-follow|none|,subordinator|	none 14
fr:case-follow|none|,verb-saying|	none 11
fr:case-follow|none|,word|	none 8
fr:case-follow|none|:|	none 16
fr:case-follow|none|;|	none 18
fr:case-follow|none|auxiliary|	none -11
fr:case-follow|none|end|	. 7
fr:case-follow|none|stop|	none 15
fr:case-follow|none|verb-saying|	none -15
fr:case-follow|none|word|	none -13
fr:case-follow|some|,that|	none 8
fr:case-follow|some|stop|	none 32
fr:case-intro|all-one|	: 9	preposition -16	stop 24	verb-saying -18	word -18	— 8	’ -8
fr:case-intro|all|	, -8	: -9	stop -11	verb-saying -11	word -13
fr:case-intro|first|	: 16	; -7	capital -9	determiner -9	preposition -13	word -23	– 12	— 15
fr:case-intro|most|	start 11	stop -11
fr:case-intro|none|	' -13	( -10	, 29	: -9	; 9	adverb 15	auxiliary 33	capital 13	coordinator 14	pronoun 15	subordinator -10	that 7	verb-judging 17	verb-saying 8	verb-thinking 13	word 6	’ 15
fr:case-intro|some|	, 9	auxiliary 6	coordinator 6	verb-saying 12	word 28
fr:case|all-one|	1 -8	3 6	4-5 -6
fr:case|all|	2 -13	3 -14	4-5 -15
fr:case|first|	10+ 8	2 -11	3 -8	4-5 -13	6-9 18
fr:case|most|	10+ 11	4-5 -11
fr:case|none|	1 9	2 16	6-9 44
fr:case|some|	10+ 8	2 13	4-5 24	6-9 10
fr:clause|false|false|	all -21	first -14	most -11	none 10	some 31
fr:clause|false|true|	first 16	none 26	some 11
fr:clause|true|false|	all-one -6	first 25
fr:clause|true|true|	first 10
fr:dated|	true -7
fr:ending|	! 16	. 43	? 33	none -9
fr:family|"|	1 12	2-3 -11
fr:family|'|	2-3 -6	4-7 -11
fr:family|E|	4-7 6
fr:family|O|	2-3 9
fr:family|V|	2-3 11
fr:family|«|	2-3 15	8+ 7
fr:family|“|	1 20	2-3 -11	4-7 15	8+ 12
fr:follow|	( -7	) -10	,auxiliary 17	,capital -7	,coordinator 11	,determiner -16	,preposition 18	,subordinator 14	,that 8	,verb-saying 17	: 6	; 18	auxiliary -11	capital 25	determiner 16	end 13	pronoun 16	stop -10	verb-saying -22	word -15	— 17
fr:headline|false|	1 6	4-7 -9	8+ 8
fr:headline|true|	2-3 6	4-7 29	8+ 8
fr:in-noun|false|false|1|	all-one -7	none -8
fr:in-noun|false|false|2-3|	all -12	first -8	none 34
fr:in-noun|false|false|4-7|	all -14	most -11	none 24	some 15
fr:in-noun|false|false|8+|	first 8	most 11	none 9	some 10
fr:in-noun|false|true|1|	all-one 14
fr:in-noun|false|true|2-3|	all -11	first 9
fr:in-noun|false|true|4-7|	first 23
fr:in-noun|true|false|1|	all-one -12	none 20
fr:in-noun|true|false|2-3|	all -13	all-one -17	first -11	some 13
fr:in-noun|true|false|4-7|	all-one -6	first -11	none -8	some 22
fr:in-noun|true|false|8+|	none 8
fr:in-noun|true|true|1|	none -14
fr:in-noun|true|true|2-3|	none -21
fr:in-noun|true|true|4-7|	none 21
fr:intro-follow|'|coordinator|	1 -13
fr:intro-follow|(|)|	2-3 -9	4-7 -8
fr:intro-follow|,|,preposition|	2-3 8
fr:intro-follow|,|,verb-saying|	2-3 10
fr:intro-follow|,|,word|	2-3 7
fr:intro-follow|,|end|	2-3 13	4-7 14
fr:intro-follow|,|preposition|	2-3 -8
fr:intro-follow|,|stop|	1 8	2-3 16	4-7 23
fr:intro-follow|:|,preposition|	2-3 13	8+ 10
fr:intro-follow|:|,verb-saying|	2-3 17	4-7 12
fr:intro-follow|:|capital|	1 14	4-7 22
fr:intro-follow|:|determiner|	4-7 25	8+ 6
fr:intro-follow|:|end|	1 20	2-3 23	4-7 34	8+ 7
fr:intro-follow|:|pronoun|	2-3 10	4-7 15
fr:intro-follow|:|stop|	1 -23	2-3 -13	4-7 -13	8+ 15
fr:intro-follow|;|,capital|	4-7 -7
fr:intro-follow|;|,preposition|	4-7 9
fr:intro-follow|adverb|,verb-saying|	1 7
fr:intro-follow|adverb|preposition|	2-3 8
fr:intro-follow|adverb|stop|	1 12	2-3 7
fr:intro-follow|auxiliary|stop|	1 21	2-3 13	4-7 18
fr:intro-follow|capital|stop|	1 9
fr:intro-follow|coordinator|end|	2-3 14
fr:intro-follow|coordinator|stop|	8+ 6
fr:intro-follow|determiner|,coordinator|	1 11
fr:intro-follow|determiner|,determiner|	1 -11
fr:intro-follow|determiner|,word|	4-7 -8
fr:intro-follow|determiner|:|	2-3 12
fr:intro-follow|determiner|;|	2-3 13
fr:intro-follow|determiner|coordinator|	1 17	2-3 -15
fr:intro-follow|determiner|determiner|	2-3 11
fr:intro-follow|determiner|end|	2-3 -16
fr:intro-follow|determiner|preposition|	1 11	2-3 -14
fr:intro-follow|determiner|stop|	1 18
fr:intro-follow|determiner|verb-saying|	2-3 -15
fr:intro-follow|determiner|word|	1 -14	2-3 -21	4-7 18
fr:intro-follow|preposition|(|	4-7 -7
fr:intro-follow|preposition|,auxiliary|	1 -12
fr:intro-follow|preposition|,verb-saying|	1 -8	4-7 13
fr:intro-follow|preposition|,word|	1 -9	2-3 -13
fr:intro-follow|preposition|:|	2-3 9
fr:intro-follow|preposition|determiner|	1 -16	2-3 -6
fr:intro-follow|preposition|end|	1 -12	2-3 20
fr:intro-follow|preposition|preposition|	1 14	2-3 11	4-7 12
fr:intro-follow|preposition|stop|	1 -9	4-7 14
fr:intro-follow|preposition|verb-saying|	2-3 -15
fr:intro-follow|pronoun|,word|	2-3 10
fr:intro-follow|pronoun|stop|	4-7 16
fr:intro-follow|start|,auxiliary|	4-7 28	8+ 8
fr:intro-follow|start|,pronoun|	4-7 7	8+ 6
fr:intro-follow|start|,verb-saying|	4-7 12
fr:intro-follow|start|,word|	8+ 10
fr:intro-follow|start|:|	2-3 -15	8+ 15
fr:intro-follow|start|determiner|	2-3 13
fr:intro-follow|start|end|	2-3 11	4-7 14
fr:intro-follow|start|stop|	8+ 21
fr:intro-follow|stop|,auxiliary|	1 9	2-3 21	4-7 24	8+ 6
fr:intro-follow|stop|,determiner|	8+ 8
fr:intro-follow|stop|,pronoun|	2-3 18	4-7 21	8+ 6
fr:intro-follow|stop|,verb-saying|	2-3 15	4-7 33	8+ 6
fr:intro-follow|stop|,word|	1 9	2-3 23	4-7 -12	8+ 8
fr:intro-follow|stop|capital|	2-3 9	4-7 14
fr:intro-follow|stop|determiner|	4-7 9
fr:intro-follow|stop|end|	2-3 24	4-7 25
fr:intro-follow|stop|preposition|	4-7 16
fr:intro-follow|stop|stop|	2-3 -8	4-7 -11
fr:intro-follow|stop|word|	2-3 -11
fr:intro-follow|stop|—|	4-7 11
fr:intro-follow|subordinator|stop|	2-3 -10
fr:intro-follow|that|stop|	8+ 7
fr:intro-follow|verb-judging|,preposition|	4-7 7
fr:intro-follow|verb-judging|preposition|	2-3 12
fr:intro-follow|verb-judging|stop|	2-3 11	4-7 11
fr:intro-follow|verb-saying|,that|	4-7 8
fr:intro-follow|verb-saying|,word|	1 -13	2-3 -11
fr:intro-follow|verb-saying|determiner|	4-7 13
fr:intro-follow|verb-saying|preposition|	1 14	2-3 7
fr:intro-follow|verb-saying|stop|	1 -20	2-3 -10	4-7 39	8+ 6
fr:intro-follow|verb-thinking|end|	2-3 12
fr:intro-follow|verb-thinking|stop|	8+ 7
fr:intro-follow|word|,auxiliary|	4-7 15
fr:intro-follow|word|,determiner|	2-3 -13	4-7 -6
fr:intro-follow|word|,subordinator|	1 14
fr:intro-follow|word|,verb-saying|	1 11	4-7 13
fr:intro-follow|word|,word|	1 17	2-3 -15	4-7 27
fr:intro-follow|word|;|	2-3 7
fr:intro-follow|word|auxiliary|	1 -11
fr:intro-follow|word|coordinator|	1 14	2-3 -15	4-7 19
fr:intro-follow|word|end|	1 -12
fr:intro-follow|word|preposition|	1 -14	2-3 12	4-7 -7
fr:intro-follow|word|stop|	2-3 16	4-7 11	8+ 8
fr:intro-follow|word|word|	4-7 11
fr:intro-follow|–|,verb-saying|	8+ 12
fr:intro-follow|—|,verb-saying|	4-7 11
fr:intro-follow|—|pronoun|	2-3 8
fr:intro-follow|—|—|	2-3 11
fr:intro-follow|’|,pronoun|	1 -8
fr:intro-follow|’|coordinator|	4-7 6
fr:intro-follow|’|stop|	2-3 11	4-7 17
fr:intro|	' -13	( -10	, 11	; -6	adverb 15	auxiliary 35	coordinator 14	preposition -6	pronoun 15	subordinator -10	that 7	verb-judging 17	verb-saying -7	verb-thinking 13	– 12	— 13
fr:lead|lower|	' -13	( -10	, 30	: -9	; 9	adverb 15	auxiliary 35	capital 13	coordinator 14	pronoun 15	subordinator -10	that 7	verb-judging 17	verb-thinking 13	word 6	’ 15
fr:lead|upper|	, -8	; -7	capital -9	determiner -9	preposition -18	verb-saying -14	word -25	– 12	— 13	’ -8
fr:naming|appelé|2|	4-7 17
fr:naming|baptisée|1|	1 -12
fr:naming|dite|1|	2-3 -10	4-7 13
fr:naming|dite|2|	2-3 12
fr:naming|dit|1|	1 -13	2-3 -11	4-7 13	8+ 6
fr:naming|dit|2|	1 11	2-3 12	4-7 21
fr:naming|dit|3|	2-3 11	4-7 22	8+ 14
fr:naming|false|	: 8	capital -9	preposition -18	verb-saying -14	word 12
fr:naming|intitulé|1|	2-3 -12
fr:naming|mot|1|	1 -11
fr:naming|mot|2|	1 -21
fr:naming|none|	1 15	4-7 -8	8+ 8
fr:naming|surnommé|1|	2-3 -17
fr:naming|titre|2|	2-3 -8	4-7 -9
fr:naming|true|	' -13	( -10	, 11	; -6	adverb 15	auxiliary 35	capital 13	coordinator 14	pronoun 15	subordinator -10	that 7	verb-judging 17	verb-thinking 13	– 12	— 13
fr:nobody|2-3|	— 11
fr:nobody|4-7|	start 6
fr:nobody|8+|	start 15
fr:others|0|	2-3 8	8+ 8
fr:others|1|	2-3 -10	8+ 6
fr:own-case|false|all-one|	: 9	preposition -16	stop 24	verb-saying -18	word -21	— 8	’ -8
fr:own-case|false|all|	, -8	: -9	stop -11	verb-saying -11	word -13
fr:own-case|false|first|	: 8	; -7	capital -9	determiner -9	preposition -13	word -19	— 15
fr:own-case|false|most|	start 11	stop -11
fr:own-case|false|none|	' -13	( -9	, 29	: -9	; 9	adverb 15	auxiliary 32	capital 13	coordinator 14	pronoun 15	subordinator -10	that 7	verb-judging 17	verb-saying 8	verb-thinking 13	’ 15
fr:own-case|false|some|	, 7	auxiliary 6	coordinator 6	verb-saying 12	word 28
fr:own-case|true|all-one|	word -6
fr:own-case|true|first|	: 19	start 11	stop 17	word -11	– 12
fr:own-case|true|none|	( -8	word 18
fr:own|false|	1 7	4-7 -9	8+ 8
fr:own|true|	2-3 7	4-7 17	8+ 7
fr:sentence|judging|	1 8	2-3 16	4-7 20
fr:sentence|none|	1 18	8+ 11
fr:sentence|saying|	4-7 -8	8+ 7
fr:sentence|thinking|	1 -18	8+ 10
fr:size-ending|10+|!|	,auxiliary 6
fr:size-ending|10+|.|	determiner 6
fr:size-ending|10+|none|	,auxiliary 8	,determiner 8	,pronoun 6	,verb-saying 7	,word 12	: 15	stop 11
fr:size-ending|1|.|	capital 11	end 20
fr:size-ending|1|none|	,auxiliary -12	,coordinator 11	,determiner -11	,pronoun -8	,subordinator 14	,verb-saying 9	,word 10	auxiliary -11	coordinator 9	determiner -16	end -14	preposition 6	stop -8	word -14
fr:size-ending|2|!|	,auxiliary 9
fr:size-ending|2|.|	end 19	— 8
fr:size-ending|2|?|	capital 9	end 11
fr:size-ending|2|none|	) -9	,determiner -15	,verb-saying 23	,word 9	; 13	coordinator -19	determiner 12	end 10	preposition 6	verb-saying -22	word -19
fr:size-ending|3|!|	,word 11	end 11
fr:size-ending|3|.|	capital 9	end 20	pronoun 9
fr:size-ending|3|?|	— 12
fr:size-ending|3|none|	,auxiliary 18	,preposition 17	,pronoun 18	,verb-saying 11	: -7	; 7	determiner -7	preposition -8	word -16
fr:size-ending|4-5|.|	determiner 16	end 30	preposition 16	pronoun 12
fr:size-ending|4-5|?|	,auxiliary 17	,verb-saying 9	end 6
fr:size-ending|4-5|none|	( -7	) -8	,auxiliary 26	,capital -7	,determiner -9	,preposition 7	,pronoun 13	,that 8	,verb-saying 32	,word -10	coordinator 18	determiner 13	end 31	stop -9	word 21
fr:size-ending|6-9|!|	end 16
fr:size-ending|6-9|.|	capital 22	determiner 27	end 17	pronoun 9
fr:size-ending|6-9|?|	capital 9	determiner 8	— 11
fr:size-ending|6-9|none|	,auxiliary 18	,preposition 14	,pronoun 19	,verb-saying 13	,word 14	end 13	stop 22
fr:size-follow|10+|	,auxiliary 8	,determiner 8	,pronoun 6	,verb-saying 7	,word 12	: 15	determiner 6	end 6	stop 11
fr:size-follow|1|	,auxiliary -12	,coordinator 11	,determiner -11	,pronoun -8	,subordinator 14	,verb-saying 9	,word 10	auxiliary -11	capital 11	coordinator 9	determiner -16	preposition 6	stop -8	word -14
fr:size-follow|2|	) -9	,auxiliary 8	,determiner -15	,verb-saying 23	,word 9	; 13	capital 9	coordinator -19	determiner 12	end 15	preposition 6	verb-saying -22	word -19	— 8
fr:size-follow|3|	,auxiliary 18	,preposition 17	,pronoun 18	,verb-saying 11	: -7	; 7	capital 9	determiner -7	preposition -8	pronoun 9	word -16	— 12
fr:size-follow|4-5|	( -7	) -8	,auxiliary 29	,capital -7	,determiner -9	,preposition 7	,pronoun 13	,that 8	,verb-saying 31	,word -10	coordinator 18	determiner 20	end 42	pronoun 12	stop -9	word 21
fr:size-follow|6-9|	,auxiliary 18	,preposition 14	,pronoun 19	,verb-saying 13	,word 14	capital 23	determiner 27	end 19	pronoun 9	stop 22	— 11
fr:size-intro|10+|	: 7	coordinator 6	start 9	stop 7	that 7	verb-saying 6	– 12
fr:size-intro|1|	' -13	, 8	adverb 14	auxiliary 21	capital 9	determiner 29	preposition -19	stop 9	verb-saying -13	’ -8
fr:size-intro|2|	( -9	, 19	: 21	adverb 7	coordinator 14	start -12	stop 23	subordinator -10	verb-judging 12	verb-saying -17	word 15	— 8	’ 11
fr:size-intro|3|	, -6	adverb 8	auxiliary 9	determiner -22	preposition 20	pronoun 10	verb-judging 11	verb-saying 9	verb-thinking 12	— 10
fr:size-intro|4-5|	( -8	, 21	: -15	; -7	auxiliary 17	determiner -12	preposition 9	pronoun 15	start 24	stop -12	verb-judging 8	verb-saying 39	’ 7
fr:size-intro|6-9|	, 11	: 40	; 9	determiner 10	preposition 21	pronoun 12	start 11	stop 18	verb-judging 7	verb-saying 20	verb-thinking 7	word 35	— 11	’ 14
fr:size|	1 6	10+ 8	2 9	3 -6	4-5 -16	6-9 27
fr:subject|elided|	,auxiliary 20	1 -20	2-3 12	8+ 9	determiner -20	end 20	verb-saying -15
fr:subject|none|	( -7	) -9	,auxiliary 6	,capital -7	,determiner -16	,preposition 11	,subordinator 14	1 13	8+ 11	: 6	; 18	auxiliary -11	capital 17	coordinator 7	determiner 25	end 18	pronoun 8	word -6	— 17
fr:subject|own|	) -8	,auxiliary 18	,coordinator 11	,determiner 8	,preposition 19	,pronoun 11	,that 8	,verb-saying 20	4-7 -6	8+ 7	capital 22	determiner 16	pronoun 19	stop -12	verb-saying -15	word -14
fr:two-before|%|	stop 15
fr:two-before|)|	stop 12
fr:two-before|*|	subordinator -10
fr:two-before|,|	capital 7	coordinator 6	determiner 18	preposition 25	word -18
fr:two-before|:|	determiner -15	pronoun 10
fr:two-before|adverb|	: 13	stop 8	verb-saying 16	word 13
fr:two-before|auxiliary|	verb-saying 23	verb-thinking 7	word 31
fr:two-before|capital|	: 29	; -6	capital 9	preposition 12	stop 24	verb-judging 14	verb-saying 16	verb-thinking 12
fr:two-before|coordinator|	determiner -17
fr:two-before|determiner|	: 17	adverb 8	verb-saying -6	word 8
fr:two-before|preposition|	verb-judging 12
fr:two-before|pronoun|	, 8	: -11	auxiliary 14	verb-judging 7	verb-saying -13	word 12
fr:two-before|quote|	: 7	coordinator 14	stop 18	— 13
fr:two-before|start|	determiner -11	preposition -7
fr:two-before|stop|	determiner -14
fr:two-before|that|	capital 13	determiner -17	pronoun 16
fr:two-before|verb-judging|	, 12	determiner 7	preposition 37
fr:two-before|verb-saying|	, 6	: 6	adverb 8	auxiliary 8	determiner 30	preposition -16	stop 23	that 7	verb-saying 14	word 23
fr:two-before|verb-thinking|	: 10	determiner -9	stop 14	word -14
fr:two-before|word|	' -13	( -10	, 11	adverb 12	auxiliary 35	capital -9	determiner -18	preposition -20	stop -6	verb-judging 7	verb-saying -6	– 12
fr:two-words-before|%|	. 15
fr:two-words-before|)|	. 12
fr:two-words-before|*|	pourquoi -10
fr:two-words-before|,|	admet 16	alias -7	balguerie 7	comme 15	dit -11	jugée 7	mais 6	pour 13	promet 14	préfère 20	reconnaît 15	retrouvé -17	surnommé -17	un 18	à 14
fr:two-words-before|.|	le -14
fr:two-words-before|2027|	, 15
fr:two-words-before|31|	– 12
fr:two-words-before|3|	( -9	: 6
fr:two-words-before|40|	: 14
fr:two-words-before|62|	victimes -20
fr:two-words-before|:|	la -15	on 10
fr:two-words-before|abandon|	du -15
fr:two-words-before|abonde|	: 9
fr:two-words-before|accusant|	de 18
fr:two-words-before|acteurs|	à 16
fr:two-words-before|affiche|	, 12
fr:two-words-before|affirme|	avoir 14
fr:two-words-before|agacent|	. 6
fr:two-words-before|alarme|	: 9
fr:two-words-before|allumés|	. 7
fr:two-words-before|annonce|	est 8
fr:two-words-before|annoncées|	, 10
fr:two-words-before|ans|	. 19
fr:two-words-before|appelé|	à 17
fr:two-words-before|arrêter|	devant -13
fr:two-words-before|arrêt|	. 16
fr:two-words-before|attaquant|	. 9
fr:two-words-before|auteur|	de -15
fr:two-words-before|autocollant|	: -13
fr:two-words-before|autre|	: 14
fr:two-words-before|avaient|	été 18
fr:two-words-before|avril|	dans -9
fr:two-words-before|a|	dit 13	enregistré -11	entendu 16	reconnu 17	scandé -11	souhaité 7
fr:two-words-before|banc|	. 15
fr:two-words-before|banderole|	: 20
fr:two-words-before|bank|	. 10
fr:two-words-before|barque|	. 16
fr:two-words-before|blanc|	. 9	serait 9
fr:two-words-before|bloquée|	: 22
fr:two-words-before|bord|	de -12
fr:two-words-before|bouchons|	. 8
fr:two-words-before|brisé|	: 17
fr:two-words-before|bruit|	. 13
fr:two-words-before|brygge|	. 16
fr:two-words-before|brésil|	. 6
fr:two-words-before|buffle|	. 9
fr:two-words-before|cahier|	intitulé -12
fr:two-words-before|ce|	résultat 11
fr:two-words-before|champions|	. 7
fr:two-words-before|chanceux|	? 19
fr:two-words-before|chaponnay|	. 6
fr:two-words-before|charente-maritime|	. 14
fr:two-words-before|cheikh-baba|	exige 8
fr:two-words-before|chien|	. 15
fr:two-words-before|choc|	. 13
fr:two-words-before|choisie|	? -11
fr:two-words-before|choix|	. 14
fr:two-words-before|ciller|	: 14
fr:two-words-before|cirad|	. 19
fr:two-words-before|civile|	. 11
fr:two-words-before|classique|	. 9
fr:two-words-before|classé|	. 10
fr:two-words-before|clause|	de -16
fr:two-words-before|club|	, 15
fr:two-words-before|code|	: -16
fr:two-words-before|commentaire|	. 25
fr:two-words-before|comme|	des -14
fr:two-words-before|conciliation|	. 6
fr:two-words-before|confiant|	. 7
fr:two-words-before|connaître|	son 16
fr:two-words-before|convaincu|	. 9
fr:two-words-before|coudre|	, 10
fr:two-words-before|courriel|	. 6
fr:two-words-before|course|	: 6
fr:two-words-before|crie|	au -17
fr:two-words-before|croyait|	. 14
fr:two-words-before|cuisine|	: 15
fr:two-words-before|d'|	une 14
fr:two-words-before|dardar-naquin|	, -8
fr:two-words-before|decize|	: 20
fr:two-words-before|delannoy|	. 11
fr:two-words-before|demande|	: 8
fr:two-words-before|demeure|	le -11
fr:two-words-before|dernier|	virage 19
fr:two-words-before|deux|	: 16
fr:two-words-before|de|	2018 21	la 16	négociations 22	périnatalité 22
fr:two-words-before|dires|	, 6
fr:two-words-before|dissimulation|	. 16
fr:two-words-before|distribution|	, 13
fr:two-words-before|dite|	jeudi 12
fr:two-words-before|dit|	: 9	avoir 12	coopérer 11	voir 18
fr:two-words-before|dixence|	. 7
fr:two-words-before|donnent|	du 13
fr:two-words-before|dont|	un -15
fr:two-words-before|doublé|	. 7
fr:two-words-before|doutent|	: 10
fr:two-words-before|décembre|	, 8
fr:two-words-before|décisif|	. 10
fr:two-words-before|déconnecter|	, 7
fr:two-words-before|dénoncé|	des 15	un 21
fr:two-words-before|dénonçait|	un -10
fr:two-words-before|député|	, 11
fr:two-words-before|d’|	ailleurs -21	avoir 16	une 17	être 17
fr:two-words-before|elle|	, 7	: 13	publie -6
fr:two-words-before|endroit|	. 7
fr:two-words-before|enquête|	pour -8
fr:two-words-before|en|	saluant 12
fr:two-words-before|estrie|	: 9
fr:two-words-before|est|	dite 13
fr:two-words-before|et|	du -14
fr:two-words-before|europe|	de 14
fr:two-words-before|euros|	. 12
fr:two-words-before|exceptionnel|	. 9
fr:two-words-before|exemplaire|	de -7
fr:two-words-before|expérimentation|	, 11
fr:two-words-before|extraits|	. 9
fr:two-words-before|fauteuil|	. 13
fr:two-words-before|façon|	. 13
fr:two-words-before|fenêtre|	. -13
fr:two-words-before|fermeture|	. 6
fr:two-words-before|figaro|	; 9
fr:two-words-before|fini|	! 14
fr:two-words-before|fos|	: 12
fr:two-words-before|galtieri|	veut 12
fr:two-words-before|garde|	contre 18
fr:two-words-before|grue|	baptisée -12
fr:two-words-before|guère|	: 16
fr:two-words-before|générale|	: 15
fr:two-words-before|habitants|	: 11
fr:two-words-before|haltermann|	, 13
fr:two-words-before|hiver|	, 10	. 14
fr:two-words-before|hérémakono|	. 19
fr:two-words-before|hésite|	. 13
fr:two-words-before|inscrit|	la -19
fr:two-words-before|invoque|	une -20
fr:two-words-before|jaune|	. 9
fr:two-words-before|jeux|	. 16
fr:two-words-before|jeu|	. 7
fr:two-words-before|journal|	: -15
fr:two-words-before|jours|	. 20
fr:two-words-before|jugeait|	alors 12
fr:two-words-before|juge|	que 7
fr:two-words-before|jurant|	. 6
fr:two-words-before|kabaret|	: 8
fr:two-words-before|ki-tae|	, 8
fr:two-words-before|l'|	arrêt 22
fr:two-words-before|laminoir|	, 7
fr:two-words-before|larmes|	. 7
fr:two-words-before|la|	chanson -6	mention -15	normale -19	pauvreté -16	plateforme 8	revue -11	salle 15	suite 15	sécurité 24
fr:two-words-before|ledger|	. 16
fr:two-words-before|lequel|	. 13
fr:two-words-before|les|	esturgeons 14	groupes 15	planteurs 14	prévenus 12
fr:two-words-before|levée|	. 6
fr:two-words-before|le|	calendrier 6	dispositif 16	dossier 26	drone 13	décret 13	groupe 17	jugeant 14	mot -11	texte 8
fr:two-words-before|lieux|	: 12
fr:two-words-before|lignes|	. 16
fr:two-words-before|lit|	: -9
fr:two-words-before|loin|	des -11
fr:two-words-before|loi|	dit -13
fr:two-words-before|loué|	une 13
fr:two-words-before|ludovic|	espérandieu 9
fr:two-words-before|lui|	souhaiter 16
fr:two-words-before|l|	' -13
fr:two-words-before|lâché|	: 16
fr:two-words-before|l’|	appelle -6	objectif 27	équilibre 18
fr:two-words-before|magal|	. 16
fr:two-words-before|maiaspace|	; -7
fr:two-words-before|maintient|	: 12
fr:two-words-before|mal|	. 6
fr:two-words-before|marie-thérèse|	dite -10
fr:two-words-before|marque|	. 12
fr:two-words-before|marsactu|	: 10
fr:two-words-before|mars|	. 12
fr:two-words-before|mayombe|	. 11
fr:two-words-before|mbacké|	soient 16
fr:two-words-before|mesure|	de 12	est 15
fr:two-words-before|mesurés|	. 17
fr:two-words-before|modeste|	. 19
fr:two-words-before|mois|	. 11	un -17
fr:two-words-before|monaco|	redoute 9
fr:two-words-before|monténégrin|	, 11
fr:two-words-before|moraine|	. 12
fr:two-words-before|morvan|	. 21
fr:two-words-before|mot|	de -21
fr:two-words-before|médicaments|	. 10
fr:two-words-before|n'|	avoir 22
fr:two-words-before|nationale|	. 6
fr:two-words-before|nationaux|	. 7
fr:two-words-before|ne|	perdrait 10
fr:two-words-before|nice|	. 6
fr:two-words-before|nkulu-vermeiren|	: 15
fr:two-words-before|nombre|	. 7
fr:two-words-before|nom|	: -11
fr:two-words-before|non|	au -12
fr:two-words-before|nous|	: -11
fr:two-words-before|nucléaires|	. 9
fr:two-words-before|nues|	. 9
fr:two-words-before|nuit|	, 8
fr:two-words-before|n’|	a 12	avoir 9
fr:two-words-before|obtenu|	est 6
fr:two-words-before|on-track|	réclament 18
fr:two-words-before|ont|	été 16
fr:two-words-before|on|	indique 18	pouvait 14	salue 7
fr:two-words-before|opérations|	. 9
fr:two-words-before|pancarte|	: 6
fr:two-words-before|parle|	de 28
fr:two-words-before|pas|	. 10	: 6	le -15	pouvoir 22	vouloir 20
fr:two-words-before|permanence|	: 13
fr:two-words-before|pied|	. -11
fr:two-words-before|piste|	? 20
fr:two-words-before|plaidé|	le -11
fr:two-words-before|plaisanterie|	. 12
fr:two-words-before|pliant|	. 14
fr:two-words-before|plus|	savoir 16
fr:two-words-before|plutôt|	des 22
fr:two-words-before|poireaux|	sont 12
fr:two-words-before|port-de-bouc|	. 7
fr:two-words-before|postière|	. 8
fr:two-words-before|pourvus|	, 8
fr:two-words-before|pour|	des -20	les -20	un -19
fr:two-words-before|première|	: 10
fr:two-words-before|presse|	. 11
fr:two-words-before|printemps|	. 6
fr:two-words-before|procès-verbal|	: 14
fr:two-words-before|programmation|	pluriannuelle 11
fr:two-words-before|proposition|	était 11
fr:two-words-before|proteste|	: 10
fr:two-words-before|présent|	. 11
fr:two-words-before|président|	. 8
fr:two-words-before|public|	, 12
fr:two-words-before|puis|	la -7
fr:two-words-before|pérouse|	. 6
fr:two-words-before|qualifient|	de 9
fr:two-words-before|qualifié|	de 14
fr:two-words-before|que|	du -8	les -13	montréal 13
fr:two-words-before|qui|	? 14
fr:two-words-before|qu|	’ 10
fr:two-words-before|qu’|	elle 16
fr:two-words-before|radosavljevic|	. 7
fr:two-words-before|rappelé|	, 6
fr:two-words-before|rebondir|	. 15
fr:two-words-before|reconnaît|	avoir 10
fr:two-words-before|recours|	? 13
fr:two-words-before|relativise|	. 18	: 24
fr:two-words-before|relevés|	jugés 14
fr:two-words-before|relèvement|	arrive 13
fr:two-words-before|reprend|	: 12
fr:two-words-before|restera|	bloquée 16
fr:two-words-before|rouges|	. 18
fr:two-words-before|ruminait|	. 10
fr:two-words-before|règlement|	. 8
fr:two-words-before|réalisme|	. 6
fr:two-words-before|réclame|	néanmoins 8	une 8
fr:two-words-before|rédaction|	sénatoriale 18
fr:two-words-before|réfuté|	la -22
fr:two-words-before|régional|	. 12
fr:two-words-before|répertoire|	. 9
fr:two-words-before|réserve|	. 8
fr:two-words-before|rétorqué|	dans -6
fr:two-words-before|révolution|	, 11
fr:two-words-before|s'|	être 21
fr:two-words-before|saint-ignace-de-loyola|	relevait 13
fr:two-words-before|salué|	une 19
fr:two-words-before|seconde|	: 13
fr:two-words-before|sera|	déposé 11
fr:two-words-before|seul|	été 19
fr:two-words-before|se|	disent -19	dit 6
fr:two-words-before|silence|	: 16
fr:two-words-before|sirop|	. 9
fr:two-words-before|sont|	restés 16
fr:two-words-before|son|	client 6	équipe 9
fr:two-words-before|soulagement|	. 8
fr:two-words-before|souriant|	: 16
fr:two-words-before|start|	de -7	le -11
fr:two-words-before|succès|	. 9
fr:two-words-before|suite|	. 15
fr:two-words-before|surnom|	de -15
fr:two-words-before|sursis|	. 18
fr:two-words-before|survivre|	: 7
fr:two-words-before|swiss-ski|	. 6
fr:two-words-before|s|	. 7
fr:two-words-before|s’|	opposerait 18
fr:two-words-before|tac|	: 11
fr:two-words-before|tante|	avec 15
fr:two-words-before|technique|	. 8
fr:two-words-before|telecom|	. 7
fr:two-words-before|tempère|	: 20
fr:two-words-before|tesfay|	. 6
fr:two-words-before|titre|	? -8	ii -9
fr:two-words-before|toujours|	: 10
fr:two-words-before|toussé|	. 17
fr:two-words-before|traitée|	de 11
fr:two-words-before|tranché|	: 13
fr:two-words-before|uber|	. 19
fr:two-words-before|une|	campagne 16	concertation -16	course 17	décision 14	déclaration 18	escroquerie 18	gaine 11	initiative 13	maternité -17	procédure 14	publication 17
fr:two-words-before|un|	assistant -9	communiqué 19	consensus 21	dépouillement 7	exécutif 20	homme 22	marché 17	match -13	mouvement 7	projet 11	texte 27
fr:two-words-before|veut|	dire -14	son -9
fr:two-words-before|victoire|	. 7
fr:two-words-before|village|	appelle -12
fr:two-words-before|visant|	la -14
fr:two-words-before|voit|	un 19
fr:two-words-before|voix|	. 12
fr:two-words-before|wintz|	. 16
fr:two-words-before|wolof|	( -8
fr:two-words-before|y|	voit 7
fr:two-words-before|zaghdane|	salue 11
fr:two-words-before||	. 18	: 7	mais 14	— 13
fr:two-words-before|à|	la 12	une 18
fr:two-words-before|échange|	était 8
fr:two-words-before|état|	pour 12
fr:two-words-before|été|	envoyé 19
fr:two-words-before|évoque|	un 19	une 10
fr:two-words-before|évoqué|	un 18
fr:verb|false|1|	lower 9	upper -6
fr:verb|false|2-3|	lower 10	upper -14
fr:verb|false|4-7|	upper -13
fr:verb|false|8+|	lower 10	upper 7
fr:verb|true|2-3|	lower 16	upper 9
fr:verb|true|4-7|	lower 49	upper 23
fr:verb|true|8+|	lower 12	upper 7
fr:word-after|	( -7	) -10	. -8	: 6	; 18	? -18	au -14	autour 18	avec 11	benhamza-orsini 10	ce 7	cette 20	contre 12	dans 18	davos 9	de -33	deuxième 14	devant 16	dit -15	du 13	elle 13	en 16	end 13	entraîneur 9	et -7	exigé -15	fait -11	il 10	je 9	la 7	le 16	l’ 12	mais 14	mme 9	ne -13	par 24	payé -10	pour -20	prêtée -14	relâchée -15	réponse 9	sous -21	suivi 11	sur 26	tarifé -8	traduction 15	venus 11	y -11	à 17	— 17
fr:word-after|(|	none -7
fr:word-after|)|	none -10
fr:word-after|,|	! 14	? 20
fr:word-after|.|	none -8
fr:word-after|:|	none 6
fr:word-after|;|	none 18
fr:word-after|?|	none -18
fr:word-after|autour|	none 18
fr:word-after|au|	none -14
fr:word-after|avec|	none 11
fr:word-after|benhamza-orsini|	. 10
fr:word-after|cette|	. 20
fr:word-after|ce|	. 7
fr:word-after|contre|	none 12
fr:word-after|dans|	none 18
fr:word-after|davos|	. 9
fr:word-after|deuxième|	. 14
fr:word-after|devant|	none 16
fr:word-after|de|	none -33
fr:word-after|dit|	none -15
fr:word-after|du|	none 13
fr:word-after|elle|	. 13
fr:word-after|end|	! 14	. 34	? 16
fr:word-after|entraîneur|	. 9
fr:word-after|en|	none 16
fr:word-after|et|	none -7
fr:word-after|exigé|	none -15
fr:word-after|fait|	none -11
fr:word-after|il|	. 10
fr:word-after|je|	. 9
fr:word-after|la|	? 8
fr:word-after|le|	. 16
fr:word-after|l’|	. 18	none -6
fr:word-after|mais|	none 14
fr:word-after|mme|	? 9
fr:word-after|ne|	none -13
fr:word-after|par|	none 24
fr:word-after|payé|	none -10
fr:word-after|pour|	none -20
fr:word-after|prêtée|	none -14
fr:word-after|relâchée|	none -15
fr:word-after|réponse|	? 9
fr:word-after|sous|	none -21
fr:word-after|suivi|	. 11
fr:word-after|sur|	. 16	none 20
fr:word-after|tarifé|	none -8
fr:word-after|traduction|	. 15
fr:word-after|venus|	none 11
fr:word-after|y|	none -11
fr:word-after|à|	none 17
fr:word-after|—|	. 8	? 18
fr:word-before|	! 14	' -13	( -10	, 11	. 6	2018 21	; -6	? -6	a 12	admet 16	ailleurs -21	alias -7	alors 12	appelle -8	arrive 13	arrêt 22	assistant -9	au -22	avec 9	avoir 25	balguerie 7	baptisée -12	bloquée 16	calendrier 6	campagne 16	chanson -6	client 6	comme 15	communiqué 19	concertation -16	consensus 21	contre 18	coopérer 11	course 17	dans -6	devant -13	dire -14	disent -19	dispositif 16	dit -14	dossier 26	drone 13	du -7	décision 14	déclaration 18	décret 13	déposé 11	dépouillement 7	elle 16	enregistré -11	entendu 16	envoyé 19	escroquerie 18	espérandieu 9	est 21	esturgeons 14	exige 8	exécutif 20	gaine 11	groupe 17	groupes 15	homme 22	ii -9	indique 18	initiative 13	intitulé -12	jeudi 12	jugeant 14	jugée 7	jugés 14	le -25	les -25	mais 14	marché 17	match -13	maternité -17	mention -15	montréal 13	mot -11	mouvement 7	normale -19	néanmoins 8	négociations 22	objectif 27	on 10	opposerait 18	pauvreté -16	perdrait 10	planteurs 14	plateforme 8	pluriannuelle 11	pourquoi -10	pouvait 14	pouvoir 22	procédure 14	projet 11	promet 14	préfère 20	prévenus 12	publication 17	publie -6	périnatalité 22	que 7	reconnaît 15	reconnu 17	redoute 9	relevait 13	restés 16	retrouvé -17	revue -11	réclament 18	résultat 11	salle 15	saluant 12	salue 10	savoir 16	scandé -11	serait 9	soient 16	sont 12	souhaiter 16	souhaité 7	suite 15	surnommé -17	sécurité 24	sénatoriale 18	texte 29	une 18	veut 12	victimes -20	virage 19	voir 18	voit 7	vouloir 20	à 25	équilibre 18	équipe 9	était 14	été 27	être 29	– 12	— 13
fr:word-before|!|	4-7 14
fr:word-before|'|	1 -13
fr:word-before|(|	2-3 -9	4-7 -8
fr:word-before|,|	1 8	4-7 22
fr:word-before|.|	1 14	2-3 20	8+ 6
fr:word-before|2018|	4-7 21
fr:word-before|:|	8+ 9
fr:word-before|;|	4-7 -6
fr:word-before|?|	2-3 7	4-7 -11
fr:word-before|admet|	2-3 16
fr:word-before|ailleurs|	1 -21
fr:word-before|alias|	2-3 -7
fr:word-before|alors|	1 12
fr:word-before|appelle|	1 -6	2-3 -12
fr:word-before|arrive|	4-7 13
fr:word-before|arrêt|	4-7 22
fr:word-before|assistant|	1 -9
fr:word-before|au|	1 -12	2-3 -17
fr:word-before|avec|	4-7 9
fr:word-before|avoir|	2-3 13	4-7 33
fr:word-before|a|	4-7 12
fr:word-before|balguerie|	4-7 7
fr:word-before|baptisée|	1 -12
fr:word-before|bloquée|	2-3 16
fr:word-before|calendrier|	4-7 6
fr:word-before|campagne|	4-7 16
fr:word-before|chanson|	2-3 -6
fr:word-before|client|	8+ 6
fr:word-before|comme|	4-7 15
fr:word-before|communiqué|	2-3 19
fr:word-before|concertation|	1 -16
fr:word-before|consensus|	4-7 21
fr:word-before|contre|	4-7 18
fr:word-before|coopérer|	1 11
fr:word-before|course|	1 17
fr:word-before|dans|	1 -9	2-3 -6
fr:word-before|des|	4-7 22
fr:word-before|devant|	2-3 -13
fr:word-before|de|	1 -11	2-3 32	4-7 -8
fr:word-before|dire|	1 -14
fr:word-before|disent|	1 -19
fr:word-before|dispositif|	2-3 16
fr:word-before|dite|	2-3 -10	4-7 13
fr:word-before|dit|	1 -13	2-3 -11	4-7 13	8+ 6
fr:word-before|dossier|	4-7 26
fr:word-before|drone|	2-3 13
fr:word-before|du|	1 13	2-3 -22
fr:word-before|décision|	1 14
fr:word-before|déclaration|	4-7 18
fr:word-before|décret|	4-7 13
fr:word-before|déposé|	4-7 11
fr:word-before|dépouillement|	2-3 7
fr:word-before|elle|	4-7 16
fr:word-before|enregistré|	2-3 -11
fr:word-before|entendu|	2-3 16
fr:word-before|envoyé|	4-7 19
fr:word-before|escroquerie|	2-3 18
fr:word-before|espérandieu|	1 9
fr:word-before|esturgeons|	2-3 14
fr:word-before|est|	1 15	2-3 8	4-7 7
fr:word-before|exige|	4-7 8
fr:word-before|exécutif|	4-7 20
fr:word-before|gaine|	1 11
fr:word-before|groupes|	2-3 15
fr:word-before|groupe|	2-3 17
fr:word-before|homme|	4-7 22
fr:word-before|ii|	4-7 -9
fr:word-before|indique|	4-7 18
fr:word-before|initiative|	1 13
fr:word-before|intitulé|	2-3 -12
fr:word-before|jeudi|	2-3 12
fr:word-before|jugeant|	1 14
fr:word-before|jugée|	2-3 7
fr:word-before|jugés|	1 14
fr:word-before|la|	1 19	2-3 -21	4-7 -13
fr:word-before|les|	2-3 -25
fr:word-before|le|	1 -17	2-3 -16
fr:word-before|mais|	2-3 14	8+ 6
fr:word-before|marché|	1 17
fr:word-before|match|	2-3 -13
fr:word-before|maternité|	2-3 -17
fr:word-before|mention|	2-3 -15
fr:word-before|montréal|	4-7 13
fr:word-before|mot|	1 -11
fr:word-before|mouvement|	1 7
fr:word-before|normale|	4-7 -19
fr:word-before|néanmoins|	2-3 8
fr:word-before|négociations|	2-3 22
fr:word-before|objectif|	4-7 27
fr:word-before|on|	2-3 10
fr:word-before|opposerait|	4-7 18
fr:word-before|pauvreté|	4-7 -16
fr:word-before|perdrait|	2-3 10
fr:word-before|planteurs|	1 14
fr:word-before|plateforme|	4-7 8
fr:word-before|pluriannuelle|	4-7 11
fr:word-before|pourquoi|	2-3 -10
fr:word-before|pour|	1 -8	4-7 17
fr:word-before|pouvait|	2-3 9	4-7 13
fr:word-before|pouvoir|	4-7 22
fr:word-before|procédure|	4-7 14
fr:word-before|projet|	2-3 10	4-7 8
fr:word-before|promet|	4-7 14
fr:word-before|préfère|	4-7 20
fr:word-before|prévenus|	2-3 12
fr:word-before|publication|	4-7 17
fr:word-before|publie|	4-7 -6
fr:word-before|périnatalité|	4-7 22
fr:word-before|que|	8+ 7
fr:word-before|reconnaît|	4-7 15
fr:word-before|reconnu|	4-7 17
fr:word-before|redoute|	4-7 9
fr:word-before|relevait|	4-7 13
fr:word-before|restés|	4-7 16
fr:word-before|retrouvé|	4-7 -17
fr:word-before|revue|	2-3 -11
fr:word-before|réclament|	4-7 18
fr:word-before|résultat|	4-7 11
fr:word-before|salle|	4-7 15
fr:word-before|saluant|	2-3 12
fr:word-before|salue|	2-3 11	4-7 7
fr:word-before|savoir|	4-7 16
fr:word-before|scandé|	4-7 -11
fr:word-before|serait|	2-3 9
fr:word-before|soient|	4-7 16
fr:word-before|sont|	1 12
fr:word-before|son|	1 16	2-3 -9
fr:word-before|souhaiter|	2-3 16
fr:word-before|souhaité|	8+ 7
fr:word-before|start|	2-3 -10	4-7 21	8+ 8
fr:word-before|suite|	2-3 15
fr:word-before|surnommé|	2-3 -17
fr:word-before|sécurité|	4-7 24
fr:word-before|sénatoriale|	2-3 18
fr:word-before|texte|	2-3 7	4-7 27
fr:word-before|une|	1 8	2-3 12	4-7 30
fr:word-before|un|	2-3 10	4-7 -7
fr:word-before|veut|	2-3 12
fr:word-before|victimes|	2-3 -20
fr:word-before|virage|	2-3 19
fr:word-before|voir|	4-7 18
fr:word-before|voit|	4-7 7
fr:word-before|vouloir|	4-7 20
fr:word-before|à|	2-3 16	4-7 18
fr:word-before|équilibre|	4-7 18
fr:word-before|équipe|	8+ 9
fr:word-before|était|	2-3 8	4-7 10
fr:word-before|été|	1 16	4-7 21
fr:word-before|être|	2-3 17	4-7 21
fr:word-before|–|	8+ 12
fr:word-before|—|	2-3 13	4-7 11
fr:word-before|’|	1 -8	2-3 11	4-7 8
fr:work|near|none|:|	first -15
fr:work|near|none|	all -8	all-one -13	first -11
fr:work|near|none|capital|	first -9
fr:work|near|none|stop|	all -8
fr:work|near|none|verb-saying|	all-one -13
fr:work|none|near|:|	first 7
fr:work|none|near|	first 7
fr:work|none|none|'|	none -13
fr:work|none|none|(|	none -10
fr:work|none|none|,|	all -8	none 29	some 9
fr:work|none|none|:|	all -9	all-one 9	first 17	none -9
fr:work|none|none|;|	first -7	none 9
fr:work|none|none|adverb|	none 15
fr:work|none|none|	all -19	first -7	most -11	none 11	some 33
fr:work|none|none|auxiliary|	none 33	some 6
fr:work|none|none|capital|	none 13
fr:work|none|none|coordinator|	none 14	some 6
fr:work|none|none|determiner|	first -9
fr:work|none|none|preposition|	all-one -16	first -13
fr:work|none|none|pronoun|	none 15
fr:work|none|none|start|	most 11
fr:work|none|none|stop|	all -11	all-one 24	most -11
fr:work|none|none|subordinator|	none -10
fr:work|none|none|that|	none 7
fr:work|none|none|verb-judging|	none 17
fr:work|none|none|verb-saying|	all -11	all-one -15	none 8	some 12
fr:work|none|none|verb-thinking|	none 13
fr:work|none|none|word|	all -10	all-one -18	first -21	some 23
fr:work|none|none|–|	first 12
fr:work|none|none|—|	all-one 8	first 15
fr:work|none|none|’|	all-one -8	none 15
fr:work|right|none|	all -11	first -6	none 10	some 8
fr:work|right|none|word|	all -11	first -6	none 10	some 8
headline|false|	2-3 -8	8+ 11
headline|true|	1 -16	2-3 -25	4-7 38	8+ 19
in-noun|false|false|1|	first 30	none -13
in-noun|false|false|2-3|	all -24	all-one -10	first 12	most -8	none 25	some 14
in-noun|false|false|4-7|	all -39	all-one -18	first 9	none 54	some 47
in-noun|false|false|8+|	all-one 9	first 11	most 20	none 17	some 36
in-noun|false|true|1|	all-one -13	first -31	none -20
in-noun|false|true|2-3|	all -16	first 24	most -20	none -35	some 23
in-noun|false|true|4-7|	all -20	all-one -17	first 35	most 22	none 46	some 10
in-noun|false|true|8+|	first 21	most 18	none -14
in-noun|true|false|1|	first -25	none -12
in-noun|true|false|2-3|	all -6	all-one -20	first -16	most -6	none 7	some -10
in-noun|true|false|4-7|	all -24	all-one -6	first -38	none 11	some 48
in-noun|true|false|8+|	first 13	most 13	none 46	some 9
in-noun|true|true|1|	all-one 12	none 11
in-noun|true|true|2-3|	all -22	all-one -29	first -12	some 13
in-noun|true|true|4-7|	all -23	first -19	most 11	none 33	some 7
in-noun|true|true|8+|	first -10
intro-follow|%|stop|	4-7 12
intro-follow|'|coordinator|	1 -13
intro-follow|'|pronoun|	2-3 -15
intro-follow|'|stop|	4-7 11
intro-follow|(|)|	1 -11	2-3 -14	4-7 -8
intro-follow|(|,|	1 -6	2-3 -10	4-7 -17	8+ -13
intro-follow|(|determiner|	4-7 22
intro-follow|,|(|	2-3 -27
intro-follow|,|)|	1 -10	2-3 10
intro-follow|,|,auxiliary|	4-7 14
intro-follow|,|,determiner|	2-3 -6
intro-follow|,|,preposition|	2-3 8	4-7 -12
intro-follow|,|,verb-saying|	2-3 23
intro-follow|,|,word|	2-3 7
intro-follow|,|,|	1 -28	2-3 -14	4-7 -21
intro-follow|,|-|	4-7 16
intro-follow|,|;|	2-3 -13
intro-follow|,|auxiliary|	1 -23	2-3 -11	4-7 -14
intro-follow|,|capital|	2-3 11
intro-follow|,|coordinator|	1 -25	2-3 -12	8+ 15
intro-follow|,|determiner|	2-3 -8	4-7 -8	8+ 16
intro-follow|,|end|	1 23	2-3 26	4-7 53	8+ 36
intro-follow|,|preposition|	1 -15	8+ 13
intro-follow|,|pronoun|	4-7 21	8+ 14
intro-follow|,|quote|	2-3 -14
intro-follow|,|stop|	1 19	2-3 55	4-7 34	8+ 24
intro-follow|,|subordinator|	2-3 -11
intro-follow|,|that|	2-3 -14	4-7 -7
intro-follow|,|verb-judging|	2-3 -16
intro-follow|,|word|	1 -13	2-3 -14	4-7 -14
intro-follow|,|—|	4-7 12
intro-follow|-|stop|	8+ 11
intro-follow|:|(|	2-3 -10	4-7 -10	8+ 26
intro-follow|:|+|	4-7 13
intro-follow|:|,auxiliary|	4-7 10
intro-follow|:|,capital|	4-7 -11
intro-follow|:|,determiner|	2-3 12
intro-follow|:|,preposition|	2-3 13	8+ 10
intro-follow|:|,verb-judging|	8+ 6
intro-follow|:|,verb-saying|	2-3 17	4-7 19	8+ 14
intro-follow|:|,word|	8+ 18
intro-follow|:|,|	1 -26	2-3 -32	4-7 -18
intro-follow|:|capital|	1 17	2-3 24	4-7 40	8+ 29
intro-follow|:|coordinator|	2-3 -16
intro-follow|:|determiner|	1 -12	8+ 24
intro-follow|:|end|	2-3 22	4-7 51	8+ 48
intro-follow|:|preposition|	4-7 12	8+ 10
intro-follow|:|pronoun|	2-3 21	4-7 15	8+ 25
intro-follow|:|stop|	1 -23	4-7 -9	8+ 12
intro-follow|:|subordinator|	2-3 12
intro-follow|:|verb-saying|	4-7 16	8+ 23
intro-follow|:|—|	4-7 18
intro-follow|;|(|	4-7 -7
intro-follow|;|,capital|	4-7 -7
intro-follow|;|,preposition|	4-7 12
intro-follow|;|,verb-saying|	1 10
intro-follow|;|,word|	4-7 10
intro-follow|adverb|(|	8+ 16
intro-follow|adverb|,verb-judging|	2-3 9
intro-follow|adverb|,verb-saying|	1 7
intro-follow|adverb|,word|	4-7 7
intro-follow|adverb|,|	1 17
intro-follow|adverb|:|	2-3 8
intro-follow|adverb|auxiliary|	4-7 11
intro-follow|adverb|end|	2-3 9	4-7 6
intro-follow|adverb|preposition|	1 10	2-3 -8
intro-follow|adverb|stop|	2-3 12	4-7 17
intro-follow|adverb|word|	1 -22
intro-follow|auxiliary|,adverb|	4-7 7
intro-follow|auxiliary|,subordinator|	1 -13
intro-follow|auxiliary|,verb-judging|	1 10
intro-follow|auxiliary|,|	1 26	2-3 7	4-7 27	8+ 25
intro-follow|auxiliary|-|	1 -12
intro-follow|auxiliary|;|	1 14	2-3 -12	8+ 14
intro-follow|auxiliary|adverb|	4-7 20
intro-follow|auxiliary|capital|	4-7 21
intro-follow|auxiliary|coordinator|	1 38	2-3 -9	4-7 11	8+ 18
intro-follow|auxiliary|determiner|	2-3 17	4-7 28
intro-follow|auxiliary|end|	1 -18	4-7 38	8+ 35
intro-follow|auxiliary|preposition|	1 17	2-3 22	4-7 30
intro-follow|auxiliary|pronoun|	2-3 -9	4-7 18
intro-follow|auxiliary|quote|	1 -13	4-7 14
intro-follow|auxiliary|stop|	1 -14	2-3 21	4-7 -12	8+ 39
intro-follow|auxiliary|subordinator|	2-3 35	4-7 14
intro-follow|auxiliary|that|	2-3 20
intro-follow|auxiliary|verb-saying|	1 -10
intro-follow|auxiliary|verb-thinking|	1 16
intro-follow|auxiliary|word|	4-7 19
intro-follow|capital|(|	1 -15
intro-follow|capital|,capital|	1 7
intro-follow|capital|,coordinator|	4-7 8
intro-follow|capital|,determiner|	1 -12
intro-follow|capital|,subordinator|	4-7 9
intro-follow|capital|,verb-thinking|	1 8
intro-follow|capital|,word|	1 -11	2-3 12	4-7 7
intro-follow|capital|,|	2-3 19	4-7 20
intro-follow|capital|-|	1 -11
intro-follow|capital|adverb|	2-3 -10
intro-follow|capital|auxiliary|	2-3 -21
intro-follow|capital|capital|	1 -9	2-3 -27	4-7 18
intro-follow|capital|coordinator|	2-3 16
intro-follow|capital|determiner|	4-7 16
intro-follow|capital|end|	1 -7	2-3 23	4-7 25
intro-follow|capital|preposition|	1 -20	4-7 -12
intro-follow|capital|pronoun|	2-3 -9	8+ 22
intro-follow|capital|stop|	1 -11	2-3 20	4-7 -6	8+ 13
intro-follow|capital|subordinator|	1 19	8+ 13
intro-follow|capital|verb-judging|	1 -12	2-3 -15
intro-follow|capital|verb-saying|	1 -11	2-3 -20
intro-follow|capital|verb-thinking|	2-3 -9
intro-follow|capital|word|	1 8	4-7 14
intro-follow|coordinator|,|	1 -9	2-3 25
intro-follow|coordinator|:|	1 -8
intro-follow|coordinator|capital|	2-3 -18
intro-follow|coordinator|coordinator|	2-3 -25
intro-follow|coordinator|determiner|	1 -18	2-3 -14
intro-follow|coordinator|end|	2-3 23	4-7 15
intro-follow|coordinator|preposition|	1 -20	2-3 18	4-7 -12
intro-follow|coordinator|pronoun|	2-3 13	4-7 11
intro-follow|coordinator|stop|	1 -31	2-3 7	4-7 24	8+ 26
intro-follow|coordinator|verb-saying|	1 -11	2-3 -18
intro-follow|determiner|)|	2-3 -10
intro-follow|determiner|,auxiliary|	2-3 -9
intro-follow|determiner|,capital|	1 -13	2-3 13
intro-follow|determiner|,coordinator|	1 16
intro-follow|determiner|,determiner|	2-3 -12
intro-follow|determiner|,preposition|	2-3 -7
intro-follow|determiner|,verb-saying|	2-3 -20	4-7 7
intro-follow|determiner|,word|	1 -13	2-3 -16
intro-follow|determiner|,|	1 -20	2-3 -45	4-7 -14
intro-follow|determiner|-|	1 -9
intro-follow|determiner|:|	2-3 12
intro-follow|determiner|;|	2-3 9
intro-follow|determiner|auxiliary|	1 -33	2-3 -22
intro-follow|determiner|capital|	2-3 -26
intro-follow|determiner|coordinator|	1 29	2-3 -27
intro-follow|determiner|determiner|	2-3 8	4-7 15
intro-follow|determiner|end|	1 -27	2-3 -16	8+ 20
intro-follow|determiner|preposition|	2-3 -10	4-7 -10
intro-follow|determiner|pronoun|	2-3 13
intro-follow|determiner|stop|	2-3 -10	4-7 14	8+ 27
intro-follow|determiner|subordinator|	2-3 -25
intro-follow|determiner|that|	2-3 -19
intro-follow|determiner|verb-judging|	1 -37	2-3 -16
intro-follow|determiner|verb-saying|	2-3 -32	8+ 13
intro-follow|determiner|word|	1 20	4-7 16
intro-follow|possessive|,|	2-3 -21	4-7 -15
intro-follow|possessive|auxiliary|	2-3 21
intro-follow|possessive|coordinator|	2-3 16
intro-follow|possessive|end|	2-3 -24	4-7 22
intro-follow|possessive|preposition|	2-3 -16
intro-follow|possessive|quote|	4-7 -12
intro-follow|possessive|stop|	4-7 -13
intro-follow|possessive|word|	2-3 -15	4-7 -19
intro-follow|preposition|(|	2-3 -14	4-7 -7
intro-follow|preposition|+|	2-3 9
intro-follow|preposition|,adverb|	2-3 -12
intro-follow|preposition|,auxiliary|	1 -12	2-3 -6	4-7 -13
intro-follow|preposition|,capital|	1 -8
intro-follow|preposition|,coordinator|	2-3 -10
intro-follow|preposition|,determiner|	1 -8	2-3 7	4-7 -10
intro-follow|preposition|,preposition|	2-3 16	4-7 12	8+ 10
intro-follow|preposition|,pronoun|	1 11
intro-follow|preposition|,that|	1 -13
intro-follow|preposition|,verb-saying|	1 -8	4-7 13
intro-follow|preposition|,word|	1 -17
intro-follow|preposition|,|	1 -31	2-3 14	4-7 15	8+ 12
intro-follow|preposition|:|	1 -13	2-3 6
intro-follow|preposition|;|	1 9	2-3 11	4-7 18
intro-follow|preposition|auxiliary|	1 8	2-3 -22	4-7 18
intro-follow|preposition|capital|	1 -24	2-3 -10	4-7 18	8+ -15
intro-follow|preposition|coordinator|	1 -37	2-3 -32	4-7 23	8+ 7
intro-follow|preposition|determiner|	4-7 20
intro-follow|preposition|end|	2-3 -27	4-7 34	8+ 20
intro-follow|preposition|preposition|	1 -24	2-3 12	4-7 20
intro-follow|preposition|pronoun|	1 -11	2-3 -9	4-7 -9
intro-follow|preposition|stop|	2-3 -11	4-7 30	8+ 37
intro-follow|preposition|subordinator|	1 -22	2-3 -19	4-7 19
intro-follow|preposition|that|	1 -17	2-3 -20
intro-follow|preposition|verb-saying|	1 20	2-3 -12
intro-follow|preposition|word|	1 -12	2-3 -27	4-7 -9
intro-follow|preposition|–|	2-3 -10
intro-follow|pronoun|+|	2-3 7
intro-follow|pronoun|,subordinator|	2-3 14
intro-follow|pronoun|,word|	2-3 12	4-7 8
intro-follow|pronoun|,|	2-3 10	4-7 13
intro-follow|pronoun|auxiliary|	2-3 7
intro-follow|pronoun|capital|	2-3 26
intro-follow|pronoun|coordinator|	4-7 6
intro-follow|pronoun|determiner|	2-3 22	4-7 13
intro-follow|pronoun|end|	1 20	2-3 27	4-7 21	8+ 12
intro-follow|pronoun|preposition|	1 -9	2-3 -31
intro-follow|pronoun|stop|	2-3 -11	4-7 38	8+ 32
intro-follow|pronoun|subordinator|	2-3 30
intro-follow|pronoun|word|	2-3 15	4-7 6
intro-follow|quote|coordinator|	1 -15	2-3 -16
intro-follow|quote|determiner|	4-7 14	8+ 16
intro-follow|quote|end|	2-3 15	4-7 21	8+ 15
intro-follow|quote|pronoun|	4-7 16
intro-follow|quote|that|	4-7 8
intro-follow|start|(|	1 -16	2-3 -22
intro-follow|start|,auxiliary|	4-7 22	8+ 7
intro-follow|start|,determiner|	1 11
intro-follow|start|,pronoun|	4-7 13	8+ 6
intro-follow|start|,verb-judging|	8+ 6
intro-follow|start|,verb-saying|	1 12	2-3 30	4-7 6	8+ 7
intro-follow|start|,verb-thinking|	8+ 12
intro-follow|start|,word|	1 -14	2-3 -6	4-7 14	8+ 8
intro-follow|start|,|	2-3 -19	4-7 19
intro-follow|start|:|	1 -10	2-3 -7	4-7 43	8+ 15
intro-follow|start|auxiliary|	1 -22	2-3 -26
intro-follow|start|capital|	1 -19	2-3 6	4-7 20	8+ 19
intro-follow|start|coordinator|	1 12
intro-follow|start|determiner|	1 22	2-3 -6	4-7 30	8+ 26
intro-follow|start|end|	1 13	2-3 40	4-7 49	8+ 36
intro-follow|start|preposition|	1 -17	2-3 -24	4-7 7
intro-follow|start|pronoun|	1 33	2-3 47	4-7 27	8+ 21
intro-follow|start|stop|	4-7 16	8+ 17
intro-follow|start|subordinator|	2-3 -12
intro-follow|start|verb-saying|	1 17	2-3 45	4-7 24	8+ 18
intro-follow|start|word|	1 -26	2-3 -6	4-7 22	8+ 15
intro-follow|start|–|	2-3 11	4-7 7
intro-follow|start|—|	2-3 8	4-7 21	8+ 23
intro-follow|stop|'|	4-7 13
intro-follow|stop|(|	8+ 19
intro-follow|stop|,auxiliary|	1 9	2-3 21	4-7 23	8+ 6
intro-follow|stop|,determiner|	8+ 8
intro-follow|stop|,preposition|	2-3 -19
intro-follow|stop|,pronoun|	2-3 18	4-7 21	8+ 6
intro-follow|stop|,verb-judging|	4-7 9	8+ 7
intro-follow|stop|,verb-saying|	1 17	2-3 33	8+ 7
intro-follow|stop|,verb-thinking|	4-7 8
intro-follow|stop|,word|	1 9	2-3 25	4-7 -8	8+ 8
intro-follow|stop|,|	4-7 27
intro-follow|stop|:|	8+ 11
intro-follow|stop|auxiliary|	1 14	8+ 8
intro-follow|stop|capital|	1 8	2-3 33	4-7 46	8+ 16
intro-follow|stop|determiner|	1 19	2-3 46	4-7 46	8+ 23
intro-follow|stop|end|	1 15	2-3 59	4-7 72	8+ 21
intro-follow|stop|preposition|	4-7 16	8+ 18
intro-follow|stop|pronoun|	1 36	2-3 7	4-7 37	8+ 19
intro-follow|stop|stop|	1 19	4-7 -13	8+ 6
intro-follow|stop|subordinator|	1 14	4-7 14
intro-follow|stop|verb-judging|	1 14	2-3 -12
intro-follow|stop|verb-saying|	1 13	2-3 37	4-7 44	8+ 22
intro-follow|stop|word|	1 -14	2-3 13	4-7 -9	8+ 14
intro-follow|stop|—|	2-3 7	4-7 11
intro-follow|subordinator|,pronoun|	2-3 -12
intro-follow|subordinator|,word|	2-3 -6
intro-follow|subordinator|,|	1 15	2-3 -13
intro-follow|subordinator|;|	1 11	2-3 -18
intro-follow|subordinator|auxiliary|	1 -10	2-3 -14	4-7 18
intro-follow|subordinator|capital|	1 -12	2-3 -28	4-7 16
intro-follow|subordinator|coordinator|	1 18	2-3 37	4-7 10
intro-follow|subordinator|determiner|	1 -20	2-3 -41	4-7 16
intro-follow|subordinator|end|	1 -23	2-3 -12	4-7 -11	8+ 27
intro-follow|subordinator|preposition|	1 -16	2-3 -8
intro-follow|subordinator|pronoun|	1 -10
intro-follow|subordinator|stop|	1 6	2-3 20	4-7 21	8+ 32
intro-follow|subordinator|subordinator|	4-7 28	8+ -19
intro-follow|subordinator|verb-judging|	2-3 -7
intro-follow|subordinator|verb-saying|	2-3 -11
intro-follow|subordinator|verb-thinking|	2-3 -16
intro-follow|subordinator|word|	1 -16	2-3 -31
intro-follow|that|,determiner|	4-7 11
intro-follow|that|,subordinator|	4-7 8
intro-follow|that|,verb-saying|	8+ 11
intro-follow|that|,|	4-7 12	8+ 21
intro-follow|that|;|	2-3 8
intro-follow|that|adverb|	8+ 14
intro-follow|that|auxiliary|	1 -24	4-7 16
intro-follow|that|determiner|	1 -9
intro-follow|that|end|	1 19	2-3 -24	4-7 7	8+ 17
intro-follow|that|preposition|	4-7 17
intro-follow|that|stop|	2-3 32	4-7 40	8+ 19
intro-follow|that|word|	2-3 14
intro-follow|verb-judging|(|	1 -10
intro-follow|verb-judging|,auxiliary|	1 -10
intro-follow|verb-judging|,determiner|	1 -13
intro-follow|verb-judging|,preposition|	4-7 7
intro-follow|verb-judging|,quote|	1 -9
intro-follow|verb-judging|,word|	1 -6
intro-follow|verb-judging|,|	1 -31	2-3 16	4-7 -9
intro-follow|verb-judging|:|	2-3 -20
intro-follow|verb-judging|;|	2-3 13	4-7 10
intro-follow|verb-judging|auxiliary|	2-3 -16
intro-follow|verb-judging|capital|	2-3 -13
intro-follow|verb-judging|coordinator|	1 -31	2-3 9	4-7 -16
intro-follow|verb-judging|determiner|	4-7 10
intro-follow|verb-judging|end|	1 -27	4-7 6
intro-follow|verb-judging|preposition|	1 -33	2-3 12	4-7 15
intro-follow|verb-judging|pronoun|	1 10	2-3 -15	4-7 -11
intro-follow|verb-judging|quote|	2-3 -8
intro-follow|verb-judging|stop|	1 18	2-3 -21	4-7 43	8+ 16
intro-follow|verb-judging|subordinator|	1 -16	2-3 16
intro-follow|verb-judging|verb-judging|	1 -16
intro-follow|verb-judging|verb-saying|	2-3 -10
intro-follow|verb-judging|word|	2-3 -23	4-7 -12
intro-follow|verb-judging|–|	1 -17
intro-follow|verb-saying|,coordinator|	4-7 13
intro-follow|verb-saying|,that|	4-7 8
intro-follow|verb-saying|,word|	1 -20	2-3 -14
intro-follow|verb-saying|,|	1 -24	2-3 -31	4-7 -6
intro-follow|verb-saying|;|	2-3 7	4-7 -13
intro-follow|verb-saying|auxiliary|	1 -9	2-3 17	4-7 13
intro-follow|verb-saying|capital|	2-3 -31	8+ 11
intro-follow|verb-saying|coordinator|	1 20	2-3 18	4-7 -8
intro-follow|verb-saying|determiner|	2-3 7	4-7 -6
intro-follow|verb-saying|end|	4-7 -22	8+ -19
intro-follow|verb-saying|preposition|	1 21	2-3 21	4-7 -12
intro-follow|verb-saying|pronoun|	1 15
intro-follow|verb-saying|stop|	4-7 -7	8+ 26
intro-follow|verb-saying|subordinator|	2-3 14
intro-follow|verb-saying|that|	2-3 -14
intro-follow|verb-saying|verb-saying|	2-3 -24
intro-follow|verb-saying|word|	1 -38	2-3 -18	4-7 7
intro-follow|verb-thinking|,|	2-3 -16	4-7 13
intro-follow|verb-thinking|auxiliary|	1 -15	2-3 -13
intro-follow|verb-thinking|capital|	4-7 14
intro-follow|verb-thinking|coordinator|	1 -17	2-3 16
intro-follow|verb-thinking|determiner|	4-7 19
intro-follow|verb-thinking|end|	2-3 -14	4-7 27	8+ 19
intro-follow|verb-thinking|preposition|	1 21	2-3 19
intro-follow|verb-thinking|stop|	1 -33	2-3 17	4-7 30	8+ 7
intro-follow|verb-thinking|subordinator|	4-7 24
intro-follow|word|(|	2-3 -15
intro-follow|word|,auxiliary|	1 -10	2-3 -11	4-7 15
intro-follow|word|,coordinator|	4-7 14
intro-follow|word|,determiner|	1 -9	4-7 -6
intro-follow|word|,preposition|	1 -12	2-3 -21	4-7 20
intro-follow|word|,quote|	2-3 -6
intro-follow|word|,subordinator|	1 22	2-3 17
intro-follow|word|,that|	1 -13
intro-follow|word|,verb-saying|	2-3 9	4-7 17	8+ 6
intro-follow|word|,word|	1 16	2-3 11	4-7 27	8+ 8
intro-follow|word|,|	1 -49	4-7 25
intro-follow|word|-|	4-7 10
intro-follow|word|:|	1 -8	4-7 10
intro-follow|word|;|	1 -15	2-3 7	4-7 17
intro-follow|word|adverb|	1 -20	4-7 -19
intro-follow|word|auxiliary|	1 -40	2-3 -9	4-7 -14
intro-follow|word|capital|	1 22	2-3 15
intro-follow|word|coordinator|	2-3 36	4-7 27
intro-follow|word|determiner|	1 -7	4-7 -20	8+ 14
intro-follow|word|end|	2-3 25	4-7 -13	8+ 12
intro-follow|word|preposition|	1 12	2-3 -10	4-7 -12	8+ 28
intro-follow|word|pronoun|	1 -6	2-3 -6	4-7 -11	8+ 17
intro-follow|word|quote|	1 -19
intro-follow|word|stop|	1 6	2-3 14	4-7 12	8+ 27
intro-follow|word|subordinator|	4-7 16
intro-follow|word|verb-judging|	2-3 -16
intro-follow|word|verb-saying|	1 -36	2-3 11	4-7 -8
intro-follow|word|verb-thinking|	1 -16
intro-follow|word|word|	1 -24	2-3 -11	4-7 17	8+ -10
intro-follow|–|,subordinator|	1 10	4-7 8
intro-follow|–|,verb-saying|	8+ 12
intro-follow|–|,|	4-7 -18
intro-follow|–|preposition|	2-3 -14
intro-follow|—|,verb-saying|	4-7 11
intro-follow|—|determiner|	2-3 -12
intro-follow|—|end|	8+ 10
intro-follow|—|pronoun|	2-3 8
intro-follow|—|stop|	4-7 8
intro-follow|—|—|	2-3 11
intro-follow|’|,pronoun|	1 -8
intro-follow|’|coordinator|	4-7 6
intro-follow|’|stop|	2-3 11	4-7 17
intro-follow|•|:|	2-3 8
intro|	% 12	' -20	( -24	- 11	adverb 17	determiner -9	preposition -14	pronoun 9	start 18	stop 27	subordinator -11	verb-judging -15	verb-saying -9	word -12	– -11	— 15	• 8
it:alone|alone|	2-3 12
it:alone|first|	1 11	2-3 -13	4-7 16
it:alone|inside|	8+ 8
it:best-gap|according-to|according|gap|according-to|,;|	4-7 25
it:best-gap|according-to|according|gap|according-to|,cs|	4-7 21
it:best-gap|according-to|according|gap|according-to|,s|	4-7 -19	8+ 6
it:best-gap|according-to|according|gap|according-to|,|	1 14	2-3 18	4-7 32	8+ 9
it:best-gap|according-to|according|gap|according-to|c|	4-7 11
it:best-gap|according-to|according|gap|according-to||	2-3 23	4-7 32	8+ 7
it:best-gap|colon|naked||	4-7 20
it:best-gap|named-before|naked||	2-3 22	4-7 23	8+ 6
it:best-gap|named-nearby|naked||	1 8	2-3 22	8+ 7
it:best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 12
it:best-gap|possessor|naked||	4-7 10
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -6
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|q,c|	2-3 -6
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,;|	1 -6
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 7
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -7	4-7 11
it:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 12	8+ 6
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -6	4-7 19	8+ 7
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -9
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 14	2-3 -11	4-7 9
it:best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -7
it:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 11
it:best-gap|sentence-before|according|gap|sentence-before|,;|	8+ 11
it:best-gap|sentence-before|according|gap|sentence-before|,c|	2-3 -16
it:best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 16
it:best-gap|sentence-before|according|gap|sentence-before|,|	8+ 9
it:best-gap|sentence-before|according|gap|sentence-before||	1 10
it:best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 6
it:best-gap|sentence-before|direct|gap|sentence-before|;|	4-7 17
it:best-gap|sentence-before|direct|gap|sentence-before||	4-7 17
it:best-gap|sentence-before|judging|gap|sentence-before|;q|	1 -6
it:best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 9
it:best-gap|sentence-before|saying|gap|sentence-before|,sq|	4-7 8
it:best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 17	4-7 11
it:best-gap|sentence-before|saying|gap|sentence-before|,|	1 -6	4-7 12
it:best-gap|sentence-before|saying|gap|sentence-before|;|	8+ 10
it:best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 7
it:best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 16
it:best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 12
it:best-gap|signature|naked||	1 -11
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -17
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 19
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -16
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 13
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 13
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	2-3 -11
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,|	1 -15
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -8	2-3 -10
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 13
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -8
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -11
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 10
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 23
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 15
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;s|	4-7 15
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -17
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 7
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 10	4-7 40
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 18
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	4-7 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -17
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 -15	8+ 7
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -17	2-3 32
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 10	4-7 27	8+ 8
it:best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	4-7 13
it:best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 8
it:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	4-7 12
it:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	2-3 15	4-7 12
it:best-gap|topic|naked||	8+ 13
it:best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;,s|	4-7 9
it:best-gap|verb-then-speaker|other|gap|verb-then-speaker||	1 -7
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,qs|	1 -10
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 19
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 -14
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -7	2-3 9	4-7 15	8+ 6
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 14	4-7 16
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 6
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -10
it:best-intro|'|according|2-4|	4-7 11
it:best-intro|,|according|1|	4-7 14
it:best-intro|,|according|far|	2-3 11	4-7 21
it:best-intro|,|judging|2-4|	1 -11
it:best-intro|,|naked|1|	2-3 17	4-7 19
it:best-intro|,|naked|2-4|	2-3 11	4-7 22
it:best-intro|,|naked|5-10|	4-7 11
it:best-intro|,|naked|far|	4-7 -15	8+ 12
it:best-intro|,|saying|1|	2-3 29	4-7 12	8+ 6
it:best-intro|,|saying|2-4|	2-3 21	4-7 14
it:best-intro|,|saying|far|	4-7 10
it:best-intro|-|naked|2-4|	8+ 6
it:best-intro|-|naked|5-10|	8+ 7
it:best-intro|-|naked|far|	8+ 12
it:best-intro|:|according|2-4|	4-7 10
it:best-intro|:|according|far|	8+ 10
it:best-intro|:|apposed|2-4|	2-3 9	4-7 21
it:best-intro|:|apposed|5-10|	2-3 15
it:best-intro|:|apposition|5-10|	4-7 6
it:best-intro|:|direct|5-10|	4-7 18
it:best-intro|:|judging|1|	2-3 12	4-7 13	8+ 6
it:best-intro|:|judging|far|	4-7 9
it:best-intro|:|naked|1|	2-3 21
it:best-intro|:|naked|2-4|	4-7 -8	8+ 9
it:best-intro|:|naked|5-10|	2-3 -11	4-7 33	8+ 6
it:best-intro|:|naked|far|	2-3 21	4-7 22	8+ 10
it:best-intro|:|saying|-10|	4-7 10
it:best-intro|:|saying|-13|	4-7 9
it:best-intro|:|saying|1|	1 10	2-3 14	4-7 24
it:best-intro|:|saying|2-4|	4-7 27
it:best-intro|:|saying|5-10|	4-7 19	8+ 12
it:best-intro|:|shared|2-4|	4-7 13
it:best-intro|;|according|1|	4-7 11
it:best-intro|;|naked|1|	1 10
it:best-intro|adverb|naked|far|	1 -14
it:best-intro|auxiliary|according|1|	4-7 7
it:best-intro|auxiliary|according|2-4|	1 14	2-3 15
it:best-intro|auxiliary|according|5-10|	4-7 11
it:best-intro|auxiliary|naked|2-4|	8+ 6
it:best-intro|auxiliary|saying|5-10|	1 -10	2-3 16	4-7 13
it:best-intro|capital|naked|1|	1 -11
it:best-intro|capital|naked|2-4|	2-3 14
it:best-intro|capital|other|0|	2-3 -6
it:best-intro|capital|saying|1|	2-3 -13
it:best-intro|coordinator|judging|2-4|	1 -8
it:best-intro|determiner|according|5-10|	8+ 6
it:best-intro|determiner|apposed|1|	2-3 -18
it:best-intro|determiner|direct|5-10|	2-3 -6
it:best-intro|determiner|judging|5-10|	1 -6
it:best-intro|determiner|naked|1|	2-3 -14
it:best-intro|determiner|naked|5-10|	1 11	2-3 -15
it:best-intro|determiner|other|0|	2-3 -8
it:best-intro|determiner|saying|2-4|	4-7 13
it:best-intro|determiner|saying|5-10|	1 -28	4-7 17
it:best-intro|determiner|saying|far|	2-3 18
it:best-intro|determiner|thinking|5-10|	4-7 12
it:best-intro|preposition|according|5-10|	2-3 17	4-7 14
it:best-intro|preposition|according|far|	2-3 -16
it:best-intro|preposition|direct|2-4|	1 -8
it:best-intro|preposition|direct|5-10|	1 -15	2-3 -11
it:best-intro|preposition|naked|0|	2-3 -10
it:best-intro|preposition|naked|1|	4-7 -9
it:best-intro|preposition|naked|2-4|	2-3 31	4-7 24	8+ 6
it:best-intro|preposition|naked|5-10|	1 -26	4-7 18
it:best-intro|preposition|naked|far|	2-3 -22	4-7 19
it:best-intro|preposition|other|1|	1 -7	2-3 -6
it:best-intro|preposition|saying|1|	1 9	2-3 26	4-7 9
it:best-intro|preposition|saying|2-4|	1 -11	2-3 29	4-7 9
it:best-intro|pronoun|naked|0|	4-7 10
it:best-intro|start|direct|2-4|	2-3 -6
it:best-intro|start|naked|2-4|	2-3 -13	4-7 10
it:best-intro|start|naked|5-10|	4-7 6
it:best-intro|start|naked|far|	2-3 6	4-7 14	8+ 8
it:best-intro|start|other|1|	8+ 9
it:best-intro|start|saying|1|	1 11	2-3 21	4-7 6
it:best-intro|start|saying|far|	2-3 12
it:best-intro|stop|according|1|	1 10
it:best-intro|stop|according|far|	8+ 9
it:best-intro|stop|direct|1|	4-7 17
it:best-intro|stop|direct|2-4|	4-7 17
it:best-intro|stop|naked|1|	2-3 20	4-7 29
it:best-intro|stop|naked|2-4|	4-7 16
it:best-intro|stop|naked|5-10|	4-7 10
it:best-intro|stop|naked|far|	1 19	2-3 21	4-7 47	8+ 7
it:best-intro|stop|other|1|	4-7 19
it:best-intro|stop|relative|far|	4-7 9
it:best-intro|stop|saying|1|	1 6	2-3 24	4-7 9
it:best-intro|stop|saying|5-10|	2-3 -11	4-7 12
it:best-intro|stop|saying|far|	2-3 17	4-7 16
it:best-intro|that|naked|5-10|	4-7 6
it:best-intro|that|naked|far|	4-7 6
it:best-intro|that|saying|1|	4-7 12
it:best-intro|verb-judging|judging|0|	1 -16	4-7 15
it:best-intro|verb-judging|naked|2-4|	2-3 13	4-7 15
it:best-intro|verb-judging|naked|far|	1 -10
it:best-intro|verb-judging|saying|far|	1 -6	2-3 -15
it:best-intro|verb-saying|naked|2-4|	8+ 6
it:best-intro|verb-saying|naked|5-10|	1 -19	4-7 16
it:best-intro|verb-saying|naked|far|	1 -14
it:best-intro|verb-saying|saying|0|	1 19	2-3 29	4-7 20
it:best-intro|verb-thinking|thinking|0|	2-3 15
it:best-intro|word|according|0|	2-3 14	4-7 19	8+ 7
it:best-intro|word|according|2-4|	4-7 25	8+ 6
it:best-intro|word|according|5-10|	2-3 24	4-7 -12	8+ 6
it:best-intro|word|according|far|	4-7 15
it:best-intro|word|apposed|2-4|	2-3 17
it:best-intro|word|apposed|far|	1 -17
it:best-intro|word|direct|5-10|	2-3 -10
it:best-intro|word|judging|2-4|	1 13	4-7 19
it:best-intro|word|judging|5-10|	2-3 16
it:best-intro|word|naked|0|	2-3 -18
it:best-intro|word|naked|1|	1 -15
it:best-intro|word|naked|2-4|	1 16	4-7 19	8+ 6
it:best-intro|word|naked|5-10|	1 16	2-3 36	4-7 20
it:best-intro|word|naked|far|	1 -8	2-3 -8	4-7 18
it:best-intro|word|saying|0|	1 -7	2-3 -6
it:best-intro|word|saying|2-4|	1 -19	2-3 -27	8+ 7
it:best-intro|word|saying|5-10|	1 -17	2-3 24	4-7 35	8+ 6
it:best-intro|word|saying|far|	4-7 17
it:best-intro|word|shared|5-10|	4-7 8
it:best-intro|word|thinking|2-4|	4-7 12
it:best-lead|lower|'|according|	according-to 11
it:best-lead|lower|,|according|	according-to 19	sentence-before 16
it:best-lead|lower|,|judging|	speaker-then-quote -11
it:best-lead|lower|,|naked|	named-nearby 22	topic -15
it:best-lead|lower|,|saying|	quote-then-verb 21	sentence-before 10	speaker-then-quote 21	verb-then-speaker 25
it:best-lead|lower|:|judging|	quote-then-verb 12
it:best-lead|lower|:|naked|	named-nearby 14
it:best-lead|lower|:|saying|	quote-then-verb 6	verb-then-speaker 14
it:best-lead|lower|;|according|	according-to 11
it:best-lead|lower|;|naked|	named-nearby 10
it:best-lead|lower|adverb|naked|	topic -14
it:best-lead|lower|auxiliary|according|	according-to 23
it:best-lead|lower|auxiliary|naked|	named-nearby 6
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 20	verb-then-speaker -10
it:best-lead|lower|capital|naked|	named-nearby 14	signature -11
it:best-lead|lower|capital|saying|	quote-then-verb -13
it:best-lead|lower|coordinator|judging|	speaker-then-quote -8
it:best-lead|lower|determiner|according|	according-to 6
it:best-lead|lower|determiner|apposed|	speaker-then-quote -18
it:best-lead|lower|determiner|direct|	quote-then-speaker -6
it:best-lead|lower|determiner|judging|	sentence-before -6
it:best-lead|lower|determiner|naked|	named-nearby -14	topic -15
it:best-lead|lower|determiner|saying|	speaker-then-quote 6
it:best-lead|lower|determiner|thinking|	speaker-then-quote 12
it:best-lead|lower|preposition|according|	according-to 18	sentence-before -16
it:best-lead|lower|preposition|direct|	speaker-then-quote -19
it:best-lead|lower|preposition|naked|	named-nearby 7	topic -7
it:best-lead|lower|preposition|other|	quote-then-verb -6
it:best-lead|lower|preposition|saying|	speaker-then-quote 9
it:best-lead|lower|pronoun|naked|	named-nearby 10
it:best-lead|lower|that|naked|	named-nearby 6	topic 6
it:best-lead|lower|that|saying|	speaker-then-quote 6
it:best-lead|lower|verb-judging|naked|	named-nearby 14
it:best-lead|lower|verb-judging|saying|	speaker-then-quote -15
it:best-lead|lower|verb-saying|naked|	named-nearby -14
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 27
it:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 15
it:best-lead|lower|word|apposed|	speaker-then-quote 17
it:best-lead|lower|word|judging|	speaker-then-quote 28
it:best-lead|lower|word|naked|	named-nearby 28	topic 27
it:best-lead|lower|word|saying|	quote-then-verb -7	sentence-before 11	speaker-then-quote -29	verb-then-speaker 9
it:best-lead|lower|word|shared|	speaker-then-quote 8
it:best-lead|lower|word|thinking|	speaker-then-quote 12
it:best-lead|other|word|according|	according-to 6
it:best-lead|upper|,|naked|	named-nearby 17
it:best-lead|upper|,|saying|	speaker-then-quote 11
it:best-lead|upper|-|naked|	named-nearby 8	topic 12
it:best-lead|upper|:|according|	according-to 11	sentence-before 11
it:best-lead|upper|:|apposition|	sentence-before 6
it:best-lead|upper|:|direct|	speaker-then-quote 18
it:best-lead|upper|:|judging|	quote-then-verb 6	speaker-then-quote 16	verb-then-speaker 9
it:best-lead|upper|:|naked|	colon 20	named-nearby 7	possessor 10
it:best-lead|upper|:|saying|	quote-then-speaker 11	quote-then-verb 9	sentence-before 10	speaker-then-quote 32	verb-then-speaker 22
it:best-lead|upper|:|shared|	speaker-then-quote 13
it:best-lead|upper|capital|other|	quote-then-verb -6
it:best-lead|upper|determiner|naked|	named-nearby 11
it:best-lead|upper|determiner|other|	quote-then-verb -8
it:best-lead|upper|determiner|saying|	speaker-then-quote -19
it:best-lead|upper|preposition|direct|	speaker-then-quote -11
it:best-lead|upper|preposition|naked|	named-nearby -20	topic -9
it:best-lead|upper|preposition|other|	verb-then-speaker -7
it:best-lead|upper|preposition|saying|	quote-then-speaker -6	speaker-then-quote 16	verb-then-speaker -8
it:best-lead|upper|start|direct|	quote-then-speaker -6
it:best-lead|upper|start|naked|	named-before 8	named-nearby -6	topic 11
it:best-lead|upper|start|other|	quote-then-verb 9
it:best-lead|upper|start|saying|	paragraph-before 12	quote-then-verb 26	sentence-after 11
it:best-lead|upper|stop|according|	sentence-before 13
it:best-lead|upper|stop|direct|	sentence-before 25
it:best-lead|upper|stop|naked|	named-before 34	named-nearby 12	topic 26
it:best-lead|upper|stop|other|	quote-then-verb 14
it:best-lead|upper|stop|relative|	sentence-before 9
it:best-lead|upper|stop|saying|	quote-then-speaker 7	sentence-before 21
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -7
it:best-lead|upper|verb-judging|naked|	named-nearby -10
it:best-lead|upper|verb-judging|saying|	sentence-before -6
it:best-lead|upper|verb-saying|naked|	named-nearby -19
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 13
it:best-lead|upper|word|apposed|	speaker-then-quote -17
it:best-lead|upper|word|direct|	speaker-then-quote -6
it:best-lead|upper|word|naked|	named-nearby -14	topic -20
it:best-lead|upper|word|saying|	speaker-then-quote -9	verb-then-speaker -12
it:best-lemma|	accusare 16	affermare -15	aggiungere 31	annunciare 21	anticipare -8	assicurare 12	attaccare 11	augurare 13	avvertire 33	bocciare -13	borbottare 7	brontolare 8	chiedere -20	concludere 6	confermare 8	confessare 6	confidare 16	contestare -8	correggere 17	denunciare 6	dire 17	domandare -9	esprimere 13	garantire 25	giudicare 13	giurare 16	gridare 10	incalzare 7	insistere 17	interrompere 15	intimare 7	invitare -14	invocare -15	lodare 15	motivare 9	negare 15	none 9	osservare 6	parlare 28	precisare 16	prescrivere 10	prevedere 16	promettere 21	protestare 6	puntualizzare 9	raccontare -8	recitare 16	replicare 19	riassumere 23	ribattere 27	ricordare 15	riferire 6	ringraziare 25	ripetere 6	rispondere 13	rivelare -16	rivendicare 7	salutare 23	sapere 25	scandire 20	scommettere 10	scrivere 27	sfogare 6	sostenere -13	sottolineare 9	suggerire -13	tagliare 16	temere 15	twittare 8	unlisted -9	urlare 12
it:best-lemma|accusare|quote-then-verb|	1 6
it:best-lemma|accusare|speaker-then-quote|	2-4 16
it:best-lemma|affermare|speaker-then-quote|	far -15
it:best-lemma|aggiungere|quote-then-speaker|	-10 10
it:best-lemma|aggiungere|speaker-then-quote|	1 6	2-4 17	5-10 18
it:best-lemma|aggiungere|verb-then-speaker|	1 19
it:best-lemma|ammettere|quote-then-verb|	1 17
it:best-lemma|ammettere|speaker-then-quote|	0 9
it:best-lemma|ammettere|verb-then-speaker|	1 6	5-10 -14
it:best-lemma|annunciare|sentence-before|	5-10 12	far 7
it:best-lemma|annunciare|speaker-then-quote|	0 17
it:best-lemma|anticipare|quote-then-verb|	1 11
it:best-lemma|anticipare|speaker-then-quote|	2-4 -9
it:best-lemma|anticipare|verb-then-speaker|	5-10 19
it:best-lemma|assicurare|quote-then-speaker|	1 7
it:best-lemma|assicurare|quote-then-verb|	1 21
it:best-lemma|assicurare|sentence-before|	far -6
it:best-lemma|assicurare|speaker-then-quote|	1 15	2-4 19	5-10 -19
it:best-lemma|assicurare|verb-then-speaker|	1 11
it:best-lemma|attaccare|speaker-then-quote|	1 11
it:best-lemma|augurare|speaker-then-quote|	0 13
it:best-lemma|avvertire|speaker-then-quote|	1 10
it:best-lemma|avvertire|verb-then-speaker|	1 20	2-4 24
it:best-lemma|bocciare|speaker-then-quote|	0 -13
it:best-lemma|borbottare|quote-then-verb|	1 7
it:best-lemma|brontolare|speaker-then-quote|	1 8
it:best-lemma|chiamare|quote-then-verb|	1 12
it:best-lemma|chiamare|speaker-then-quote|	0 -10	2-4 -14
it:best-lemma|chiamare|verb-then-speaker|	far 9
it:best-lemma|chiedere|quote-then-verb|	0 -7	1 18
it:best-lemma|chiedere|speaker-then-quote|	0 17	5-10 -13
it:best-lemma|concludere|quote-then-verb|	1 6
it:best-lemma|confermare|speaker-then-quote|	2-4 -15	far 18
it:best-lemma|confessare|speaker-then-quote|	1 6
it:best-lemma|confidare|speaker-then-quote|	2-4 17
it:best-lemma|contestare|speaker-then-quote|	2-4 -8	5-10 10
it:best-lemma|correggere|speaker-then-quote|	1 17
it:best-lemma|definire|speaker-then-quote|	0 -9	2-4 13	5-10 16
it:best-lemma|denunciare|quote-then-verb|	1 6
it:best-lemma|dichiarare|verb-then-speaker|	2-4 -13
it:best-lemma|dire|quote-then-speaker|	2-4 -6
it:best-lemma|dire|quote-then-verb|	1 28
it:best-lemma|dire|speaker-then-quote|	0 14	2-4 28
it:best-lemma|dire|verb-then-speaker|	5-10 -10
it:best-lemma|domandare|speaker-then-quote|	2-4 -9
it:best-lemma|esprimere|speaker-then-quote|	0 13
it:best-lemma|garantire|speaker-then-quote|	2-4 25
it:best-lemma|giudicare|speaker-then-quote|	2-4 13
it:best-lemma|giurare|quote-then-verb|	1 10
it:best-lemma|giurare|speaker-then-quote|	2-4 9
it:best-lemma|giurare|verb-then-speaker|	1 18
it:best-lemma|gridare|sentence-before|	5-10 12
it:best-lemma|gridare|speaker-then-quote|	1 10
it:best-lemma|incalzare|verb-then-speaker|	1 8
it:best-lemma|insistere|paragraph-before|	far 12
it:best-lemma|insistere|sentence-after|	1 11
it:best-lemma|interrompere|quote-then-verb|	1 11
it:best-lemma|interrompere|verb-then-speaker|	1 7
it:best-lemma|intimare|quote-then-verb|	1 6
it:best-lemma|invitare|speaker-then-quote|	2-4 -17
it:best-lemma|invocare|speaker-then-quote|	1 -15
it:best-lemma|lodare|speaker-then-quote|	0 15
it:best-lemma|motivare|quote-then-verb|	1 9
it:best-lemma|negare|speaker-then-quote|	1 7	2-4 14
it:best-lemma|none|according-to|	0 19	1 16	2-4 32	5-10 -6	far 20
it:best-lemma|none|colon|	1 20
it:best-lemma|none|named-before|	1 30	2-4 18	5-10 12	far 27
it:best-lemma|none|named-nearby|	0 -7	1 25	2-4 12	5-10 11
it:best-lemma|none|possessor|	2-4 10
it:best-lemma|none|quote-then-speaker|	2-4 -6	5-10 -6
it:best-lemma|none|sentence-before|	1 19	2-4 17	5-10 6	far -8
it:best-lemma|none|signature|	1 -11
it:best-lemma|none|speaker-then-quote|	1 -18	2-4 32	far -7
it:best-lemma|none|topic|	0 -18	2-4 25	5-10 7	far -6
it:best-lemma|osservare|quote-then-verb|	1 6
it:best-lemma|parlare|speaker-then-quote|	1 26	2-4 19	5-10 9
it:best-lemma|parlare|verb-then-speaker|	1 14
it:best-lemma|plaudire|sentence-before|	5-10 -6
it:best-lemma|plaudire|speaker-then-quote|	1 13
it:best-lemma|postare|quote-then-verb|	1 7
it:best-lemma|postare|verb-then-speaker|	0 -6	2-4 6
it:best-lemma|precisare|quote-then-verb|	1 8
it:best-lemma|precisare|speaker-then-quote|	1 13	5-10 10
it:best-lemma|prescrivere|speaker-then-quote|	2-4 10
it:best-lemma|prevedere|speaker-then-quote|	2-4 12	5-10 12
it:best-lemma|promettere|speaker-then-quote|	0 21
it:best-lemma|protestare|quote-then-verb|	1 6
it:best-lemma|puntualizzare|verb-then-speaker|	1 9
it:best-lemma|raccontare|quote-then-verb|	1 12	5-10 -15
it:best-lemma|raccontare|speaker-then-quote|	5-10 12
it:best-lemma|recitare|quote-then-speaker|	-13 9
it:best-lemma|recitare|quote-then-verb|	1 8
it:best-lemma|recitare|speaker-then-quote|	0 11
it:best-lemma|replicare|speaker-then-quote|	0 11	5-10 12
it:best-lemma|replicare|verb-then-speaker|	1 16
it:best-lemma|riassumere|speaker-then-quote|	2-4 23
it:best-lemma|ribattere|quote-then-verb|	1 19
it:best-lemma|ribattere|speaker-then-quote|	5-10 17
it:best-lemma|ribattere|verb-then-speaker|	1 12
it:best-lemma|ricordare|quote-then-verb|	1 6
it:best-lemma|ricordare|speaker-then-quote|	2-4 13	5-10 17
it:best-lemma|riferire|quote-then-verb|	1 6
it:best-lemma|ringraziare|speaker-then-quote|	2-4 19	far 15
it:best-lemma|ripetere|quote-then-verb|	1 6
it:best-lemma|rispondere|quote-then-verb|	1 10
it:best-lemma|rispondere|speaker-then-quote|	5-10 14
it:best-lemma|rivelare|sentence-before|	far 16
it:best-lemma|rivelare|speaker-then-quote|	2-4 -12
it:best-lemma|rivendicare|speaker-then-quote|	2-4 7
it:best-lemma|salutare|speaker-then-quote|	0 21	2-4 9
it:best-lemma|sapere|speaker-then-quote|	5-10 25
it:best-lemma|scandire|sentence-before|	far 20
it:best-lemma|scherzare|quote-then-verb|	1 6
it:best-lemma|scherzare|verb-then-speaker|	2-4 16	5-10 -7
it:best-lemma|scommettere|quote-then-verb|	1 10
it:best-lemma|scrivere|quote-then-verb|	1 6
it:best-lemma|scrivere|speaker-then-quote|	2-4 26	5-10 16
it:best-lemma|sfogare|quote-then-verb|	1 6
it:best-lemma|sostenere|speaker-then-quote|	2-4 -17	5-10 16
it:best-lemma|sottolineare|quote-then-verb|	1 9
it:best-lemma|sottolineare|speaker-then-quote|	5-10 7
it:best-lemma|spiegare|sentence-before|	5-10 10	far 11
it:best-lemma|suggerire|quote-then-verb|	1 -13
it:best-lemma|tagliare|quote-then-verb|	1 16
it:best-lemma|temere|speaker-then-quote|	0 15
it:best-lemma|twittare|quote-then-verb|	1 8
it:best-lemma|unlisted|quote-then-verb|	0 -11	1 -6
it:best-lemma|unlisted|verb-then-speaker|	1 -7
it:best-lemma|urlare|speaker-then-quote|	0 12
it:best-near|according-to|according|	0 19	1 16	2-4 32	5-10 -6	far 20
it:best-near|according|0|	2-3 14	4-7 19	8+ 7
it:best-near|according|1|	1 10	4-7 16
it:best-near|according|2-4|	1 14	2-3 15	4-7 26	8+ 7
it:best-near|according|5-10|	2-3 21	4-7 -12	8+ 9
it:best-near|according|far|	2-3 -13	4-7 24	8+ 12
it:best-near|apposed|1|	2-3 -18
it:best-near|apposed|2-4|	2-3 13	4-7 21
it:best-near|apposed|5-10|	2-3 15
it:best-near|apposed|far|	1 -17
it:best-near|apposition|5-10|	4-7 6
it:best-near|colon|naked|	1 20
it:best-near|direct|1|	4-7 17
it:best-near|direct|2-4|	1 -8	2-3 -6	4-7 17
it:best-near|direct|5-10|	1 -15	2-3 -17	4-7 18
it:best-near|judging|0|	1 -16	4-7 15
it:best-near|judging|1|	2-3 12	4-7 13	8+ 6
it:best-near|judging|2-4|	4-7 19
it:best-near|judging|5-10|	1 -6	2-3 16
it:best-near|judging|far|	4-7 9
it:best-near|naked|0|	2-3 -13	4-7 10
it:best-near|naked|1|	2-3 26	4-7 8	8+ 6
it:best-near|naked|2-4|	1 17	2-3 16	8+ 7
it:best-near|naked|5-10|	2-3 12	4-7 42	8+ 6
it:best-near|naked|far|	1 -8	8+ 13
it:best-near|named-before|naked|	1 30	2-4 18	5-10 12	far 27
it:best-near|named-nearby|naked|	0 -7	1 25	2-4 12	5-10 11
it:best-near|other|0|	2-3 -9
it:best-near|other|1|	1 -7	2-3 -6	4-7 19	8+ 7
it:best-near|paragraph-before|saying|	far 12
it:best-near|possessor|naked|	2-4 10
it:best-near|quote-then-speaker|direct|	2-4 -6	5-10 -6
it:best-near|quote-then-speaker|saying|	-10 10	-13 9	1 7
it:best-near|quote-then-verb|judging|	1 12
it:best-near|quote-then-verb|other|	0 -11	1 -6
it:best-near|quote-then-verb|saying|	0 -7	1 7	5-10 -15
it:best-near|relative|far|	4-7 9
it:best-near|saying|-10|	4-7 10
it:best-near|saying|-13|	4-7 9
it:best-near|saying|0|	1 13	2-3 27	4-7 20
it:best-near|saying|1|	1 19	2-3 6	4-7 17
it:best-near|saying|2-4|	1 -22	2-3 -14	8+ 8
it:best-near|saying|5-10|	1 -30	4-7 33	8+ 6
it:best-near|saying|far|	1 -6	4-7 28
it:best-near|sentence-after|saying|	1 11
it:best-near|sentence-before|according|	1 10	far -10
it:best-near|sentence-before|apposition|	5-10 6
it:best-near|sentence-before|direct|	1 17	2-4 17
it:best-near|sentence-before|judging|	5-10 -6
it:best-near|sentence-before|relative|	far 9
it:best-near|sentence-before|saying|	5-10 12
it:best-near|shared|2-4|	4-7 13
it:best-near|shared|5-10|	4-7 8
it:best-near|signature|naked|	1 -11
it:best-near|speaker-then-quote|apposed|	1 -18	2-4 29	far -17
it:best-near|speaker-then-quote|direct|	2-4 -8
it:best-near|speaker-then-quote|judging|	0 -7	1 13	2-4 6	5-10 16
it:best-near|speaker-then-quote|saying|	0 31	1 17	2-4 -23
it:best-near|speaker-then-quote|shared|	2-4 13	5-10 8
it:best-near|speaker-then-quote|thinking|	0 15	2-4 12	5-10 12
it:best-near|thinking|0|	2-3 15
it:best-near|thinking|2-4|	4-7 12
it:best-near|thinking|5-10|	4-7 12
it:best-near|topic|naked|	0 -18	2-4 25	5-10 7	far -6
it:best-near|verb-then-speaker|judging|	far 9
it:best-near|verb-then-speaker|other|	1 -7
it:best-near|verb-then-speaker|saying|	0 -6	1 14	5-10 -8
it:best-negated|	true 14
it:best-order|according|according|0|	2-3 14	4-7 19	8+ 7
it:best-order|according|according|1|	1 10	4-7 16
it:best-order|according|according|2-4|	1 14	2-3 15	4-7 26	8+ 7
it:best-order|according|according|5-10|	2-3 21	4-7 -12	8+ 9
it:best-order|according|according|far|	2-3 -13	4-7 24	8+ 12
it:best-order|apposed|apposed|1|	2-3 -18
it:best-order|apposed|apposed|2-4|	2-3 13	4-7 21
it:best-order|apposed|apposed|5-10|	2-3 15
it:best-order|apposed|apposed|far|	1 -17
it:best-order|apposed|judging|0|	2-3 -16	4-7 10
it:best-order|apposed|judging|1|	4-7 13
it:best-order|apposed|judging|2-4|	4-7 13
it:best-order|apposed|judging|5-10|	1 -6
it:best-order|apposed|saying|-10|	4-7 10
it:best-order|apposed|saying|-13|	4-7 9
it:best-order|apposed|saying|0|	1 13	4-7 10
it:best-order|apposed|saying|1|	2-3 16	4-7 7
it:best-order|apposed|saying|2-4|	1 -8	2-3 -7	8+ 7
it:best-order|apposed|saying|5-10|	4-7 10	8+ 6
it:best-order|apposed|saying|far|	4-7 16
it:best-order|apposition|apposition|5-10|	4-7 6
it:best-order|apposition|saying|5-10|	2-3 12
it:best-order|apposition|saying|far|	4-7 7
it:best-order|apposition|thinking|5-10|	4-7 12
it:best-order|direct|direct|1|	4-7 17
it:best-order|direct|direct|2-4|	1 -8	2-3 -6	4-7 17
it:best-order|direct|direct|5-10|	1 -15	2-3 -17	4-7 18
it:best-order|direct|judging|0|	1 -16	2-3 15	4-7 11
it:best-order|direct|judging|2-4|	1 -14	4-7 16
it:best-order|direct|judging|5-10|	2-3 16
it:best-order|direct|saying|0|	1 12	2-3 25	4-7 18
it:best-order|direct|saying|1|	1 13	2-3 6	4-7 20
it:best-order|direct|saying|2-4|	1 -20	4-7 36
it:best-order|direct|saying|5-10|	1 -28	4-7 28
it:best-order|direct|saying|far|	4-7 15
it:best-order|direct|thinking|0|	2-3 15
it:best-order|direct|thinking|2-4|	4-7 12
it:best-order|inverted|judging|1|	2-3 12	8+ 6
it:best-order|inverted|judging|far|	4-7 9
it:best-order|inverted|other|0|	2-3 -9
it:best-order|inverted|other|1|	1 -7	2-3 -6	4-7 19	8+ 7
it:best-order|inverted|saying|0|	1 -7	2-3 -6
it:best-order|inverted|saying|1|	1 14	4-7 13
it:best-order|inverted|saying|2-4|	4-7 7
it:best-order|inverted|saying|5-10|	1 -16	2-3 -15	4-7 19	8+ 10
it:best-order|inverted|saying|far|	1 -6	2-3 15	4-7 14
it:best-order|naked|naked|0|	2-3 -13	4-7 10
it:best-order|naked|naked|1|	2-3 26	4-7 8	8+ 6
it:best-order|naked|naked|2-4|	1 17	2-3 16	8+ 7
it:best-order|naked|naked|5-10|	2-3 12	4-7 42	8+ 6
it:best-order|naked|naked|far|	1 -8	8+ 13
it:best-order|passive|saying|1|	4-7 7
it:best-order|relative|judging|2-4|	1 13
it:best-order|relative|relative|far|	4-7 9
it:best-order|relative|saying|0|	2-3 17
it:best-order|relative|saying|2-4|	4-7 23
it:best-order|relative|saying|5-10|	8+ 15
it:best-order|shared|shared|2-4|	4-7 13
it:best-order|shared|shared|5-10|	4-7 8
it:best-phrase|name|	apposed -13	apposition 6	direct 17	judging 7	naked 19	thinking 18
it:best-phrase|noun|	according 12	apposed 34	direct -6	other -9	relative 9	shared 16	thinking 12
it:best-phrase|pronoun|	naked 16	saying 14
it:best-score|	-1 -24	-2 -8	-3 23	-4 -11	0 11	1 19	2 26	3 8	4 -10	5 35
it:best-score|-1|	1 -11	2-3 -17	4-7 -15	8+ 11
it:best-score|-2|	1 -12	2-3 -15	4-7 32	8+ 10
it:best-score|-3|	1 9	2-3 14	4-7 30
it:best-score|-4|	1 -8	2-3 12	4-7 -12	8+ 14
it:best-score|0|	1 10	4-7 10	8+ 12
it:best-score|1|	4-7 65	8+ 6
it:best-score|2|	2-3 26	4-7 47	8+ 7
it:best-score|3|	2-3 6	4-7 7	8+ 6
it:best-score|4|	1 -19	2-3 -12	4-7 28
it:best-score|5|	2-3 26	4-7 19
it:best|according-to|according|	1 14	2-3 29	8+ 10
it:best|colon|naked|	4-7 20
it:best|named-before|naked|	2-3 22	4-7 23	8+ 6
it:best|named-nearby|naked|	1 8	2-3 22	8+ 7
it:best|paragraph-before|saying|	2-3 12
it:best|possessor|naked|	4-7 10
it:best|quote-then-speaker|direct|	2-3 -9
it:best|quote-then-speaker|saying|	1 -6	2-3 -7	4-7 14
it:best|quote-then-verb|judging|	2-3 12	8+ 6
it:best|quote-then-verb|other|	2-3 -8	4-7 19	8+ 7
it:best|quote-then-verb|saying|	2-3 -11	4-7 9
it:best|sentence-after|saying|	2-3 11
it:best|sentence-before|according|	1 10	2-3 -16	4-7 16	8+ 13
it:best|sentence-before|apposition|	4-7 6
it:best|sentence-before|direct|	4-7 25
it:best|sentence-before|judging|	1 -6
it:best|sentence-before|relative|	4-7 9
it:best|sentence-before|saying|	1 -6	4-7 13	8+ 10
it:best|signature|naked|	1 -11
it:best|speaker-then-quote|apposed|	1 -17
it:best|speaker-then-quote|direct|	1 -19	2-3 -14
it:best|speaker-then-quote|judging|	4-7 28
it:best|speaker-then-quote|saying|	4-7 12	8+ 6
it:best|speaker-then-quote|shared|	4-7 16
it:best|speaker-then-quote|thinking|	2-3 15	4-7 16
it:best|topic|naked|	8+ 13
it:best|verb-then-speaker|judging|	4-7 9
it:best|verb-then-speaker|other|	1 -7
it:best|verb-then-speaker|saying|	1 -16	2-3 6	4-7 29
it:case-follow|all-one|,auxiliary|	none -10
it:case-follow|all-one|,coordinator|	! 11
it:case-follow|all-one|,that|	none -7
it:case-follow|all-one|,word|	none -6
it:case-follow|all-one|end|	none -10
it:case-follow|all-one|preposition|	none -16
it:case-follow|all-one|stop|	! 14
it:case-follow|all|,auxiliary|	none -6
it:case-follow|all|,determiner|	none 16
it:case-follow|all|,word|	none -6
it:case-follow|all|auxiliary|	none -7
it:case-follow|all|end|	. 12	none 15
it:case-follow|all|preposition|	none -8
it:case-follow|all|stop|	none 6
it:case-follow|first|,auxiliary|	? 10	none 13
it:case-follow|first|,preposition|	none -15
it:case-follow|first|,quote|	none -6
it:case-follow|first|,verb-judging|	none 6
it:case-follow|first|,verb-saying|	? 18	none 24
it:case-follow|first|,word|	none 32
it:case-follow|first|:|	none 11
it:case-follow|first|auxiliary|	none -6
it:case-follow|first|determiner|	none -10
it:case-follow|first|end|	. 6	? 13	none 35
it:case-follow|first|preposition|	none -14
it:case-follow|first|pronoun|	none -9
it:case-follow|first|stop|	? -16
it:case-follow|first|word|	none -7
it:case-follow|first|–|	, 7	? 11
it:case-follow|most|,capital|	none -11
it:case-follow|most|stop|	none 9
it:case-follow|none|,adverb|	none 7
it:case-follow|none|,auxiliary|	none 14
it:case-follow|none|,coordinator|	none 14
it:case-follow|none|,determiner|	none 6
it:case-follow|none|,preposition|	none -15
it:case-follow|none|,quote|	none -9
it:case-follow|none|,subordinator|	none 20
it:case-follow|none|,word|	none -9
it:case-follow|none|-|	none -11
it:case-follow|none|;|	none 10
it:case-follow|none|auxiliary|	none -13
it:case-follow|none|end|	none -17
it:case-follow|none|preposition|	none 28
it:case-follow|none|pronoun|	none -6
it:case-follow|none|stop|	? 8
it:case-follow|none|verb-saying|	none -7
it:case-follow|some|end|	none 7
it:case-follow|some|stop|	none 14
it:case-intro|all-one|	: 22	preposition -20	stop 30	verb-judging -11	word -18
it:case-intro|all|	, 19	preposition 7	word -7
it:case-intro|first|	- 11	: 6	capital -6	determiner -8	preposition -20	start 26	verb-saying 11	word -14
it:case-intro|most|	: -11
it:case-intro|none|	' 11	: 23	; 15	auxiliary 6	capital -14	coordinator -8	pronoun 10	that 8	verb-judging -8	verb-saying 14	verb-thinking 15
it:case-intro|some|	, 12	verb-saying 6
it:case|all-one|	1 8	2 -13	3 19
it:case|all|	2 -6	3 23	4-5 8
it:case|first|	10+ 7	3 -6	6-9 41
it:case|most|	4-5 -11	6-9 9
it:case|none|	1 -8	10+ 15	2 24	3 -19	6-9 33
it:case|some|	3 11	4-5 7	6-9 8
it:clause|false|false|	all 17	most -11	none -11	some 13
it:clause|false|true|	most 8	none 47	some 11
it:clause|true|false|	all-one 12
it:clause|true|true|	first 33	none 42
it:ending|	! 19	, 7	. 13	? -10
it:family|"|	1 10	2-3 11	4-7 42	8+ 8
it:family|'|	1 13	2-3 16	4-7 7
it:family|A|	2-3 12
it:family|C|	4-7 7
it:family|S|	2-3 16
it:family|«|	1 -10	2-3 -15	4-7 -12	8+ 9
it:family|‘|	1 16	4-7 22
it:family|“|	1 -12	2-3 15	4-7 14	8+ 7
it:follow|	,adverb 7	,capital -11	,coordinator 14	,determiner 15	,preposition -23	,quote -11	,subordinator 20	,that -7	,verb-judging 6	,verb-saying 7	,word -6	- -11	; 10	auxiliary -20	determiner -10	end 10	preposition 17	pronoun -13	verb-saying -7	– 16
it:headline|false|	8+ 7
it:headline|true|	1 -21	2-3 -6	4-7 36
it:in-noun|false|false|1|	all-one 11	none -10
it:in-noun|false|false|2-3|	all 16	some 11
it:in-noun|false|false|4-7|	all 8	first 6	most -11	none 8	some 8
it:in-noun|false|false|8+|	first 7	none 8
it:in-noun|true|false|2-3|	all -7	first -24
it:in-noun|true|false|8+|	none 11
it:in-noun|true|true|1|	none -15
it:in-noun|true|true|2-3|	first -7
it:in-noun|true|true|4-7|	none 13
it:intro-follow|'|stop|	4-7 11
it:intro-follow|,|,auxiliary|	4-7 14
it:intro-follow|,|,preposition|	4-7 -12
it:intro-follow|,|,verb-saying|	2-3 21
it:intro-follow|,|coordinator|	1 -11
it:intro-follow|,|end|	2-3 11	4-7 8
it:intro-follow|,|stop|	2-3 31	4-7 31	8+ 14
it:intro-follow|-|stop|	8+ 11
it:intro-follow|:|,auxiliary|	4-7 10
it:intro-follow|:|,capital|	4-7 -11
it:intro-follow|:|,determiner|	2-3 12
it:intro-follow|:|,verb-judging|	8+ 6
it:intro-follow|:|,verb-saying|	2-3 7	4-7 14
it:intro-follow|:|end|	2-3 18	4-7 29
it:intro-follow|:|stop|	1 10	2-3 9	8+ 8
it:intro-follow|;|,preposition|	4-7 11
it:intro-follow|;|,verb-saying|	1 10
it:intro-follow|adverb|stop|	1 -14
it:intro-follow|auxiliary|,adverb|	4-7 7
it:intro-follow|auxiliary|;|	1 14
it:intro-follow|auxiliary|stop|	1 -10	2-3 22	4-7 14	8+ 7
it:intro-follow|capital|,verb-saying|	2-3 -12
it:intro-follow|capital|-|	1 -11
it:intro-follow|capital|auxiliary|	2-3 -6
it:intro-follow|coordinator|:|	1 -8
it:intro-follow|determiner|,coordinator|	1 11
it:intro-follow|determiner|,determiner|	1 -16
it:intro-follow|determiner|,word|	2-3 -15
it:intro-follow|determiner|auxiliary|	2-3 -13
it:intro-follow|determiner|preposition|	2-3 15
it:intro-follow|determiner|pronoun|	2-3 -6
it:intro-follow|determiner|stop|	1 -17	4-7 20	8+ 6
it:intro-follow|determiner|word|	2-3 -7	4-7 13
it:intro-follow|preposition|,auxiliary|	2-3 -6
it:intro-follow|preposition|,determiner|	1 -8	2-3 14
it:intro-follow|preposition|,word|	1 -6	2-3 -8
it:intro-follow|preposition|:|	1 -8	2-3 17
it:intro-follow|preposition|;|	1 9	4-7 13
it:intro-follow|preposition|coordinator|	2-3 19	4-7 8
it:intro-follow|preposition|determiner|	2-3 -10
it:intro-follow|preposition|end|	1 -19	2-3 -17
it:intro-follow|preposition|preposition|	1 -16
it:intro-follow|preposition|pronoun|	4-7 -9
it:intro-follow|preposition|stop|	1 -25	4-7 33	8+ 6
it:intro-follow|pronoun|stop|	4-7 10
it:intro-follow|start|,determiner|	1 11
it:intro-follow|start|,pronoun|	4-7 11	8+ 6
it:intro-follow|start|,verb-saying|	2-3 25	4-7 7
it:intro-follow|start|,word|	2-3 -6	4-7 6	8+ 9
it:intro-follow|start|:|	4-7 10
it:intro-follow|start|end|	2-3 12
it:intro-follow|start|preposition|	2-3 -14
it:intro-follow|start|–|	2-3 11	4-7 7
it:intro-follow|stop|,auxiliary|	4-7 13	8+ 6
it:intro-follow|stop|,preposition|	2-3 -15
it:intro-follow|stop|,pronoun|	4-7 15	8+ 7
it:intro-follow|stop|,verb-saying|	1 6	2-3 27	4-7 18
it:intro-follow|stop|,word|	2-3 28	4-7 19	8+ 9
it:intro-follow|stop|:|	8+ 11
it:intro-follow|stop|end|	1 10
it:intro-follow|stop|stop|	1 19	2-3 12	4-7 45
it:intro-follow|that|stop|	4-7 10
it:intro-follow|verb-judging|,auxiliary|	1 -10
it:intro-follow|verb-judging|,determiner|	1 -13
it:intro-follow|verb-judging|,quote|	1 -9
it:intro-follow|verb-judging|;|	2-3 13
it:intro-follow|verb-judging|preposition|	2-3 15
it:intro-follow|verb-judging|stop|	1 -10	2-3 -23	4-7 22
it:intro-follow|verb-saying|;|	2-3 14
it:intro-follow|verb-saying|stop|	2-3 25	4-7 27	8+ 6
it:intro-follow|verb-thinking|stop|	2-3 15
it:intro-follow|word|,coordinator|	4-7 14
it:intro-follow|word|,determiner|	1 -9	2-3 16
it:intro-follow|word|,preposition|	2-3 -8
it:intro-follow|word|,quote|	2-3 -6
it:intro-follow|word|,subordinator|	1 16	2-3 12
it:intro-follow|word|,that|	1 -7
it:intro-follow|word|,word|	2-3 16
it:intro-follow|word|:|	1 -8	4-7 10
it:intro-follow|word|;|	1 -15
it:intro-follow|word|auxiliary|	2-3 -7	4-7 -12
it:intro-follow|word|preposition|	1 -15	2-3 15	4-7 12
it:intro-follow|word|stop|	1 13	4-7 -6	8+ 9
it:intro-follow|word|verb-saying|	1 -7
it:intro-follow|word|word|	1 -15
it:intro|	' 11	, 6	- 11	: 11	; 15	auxiliary 6	capital -14	coordinator -8	preposition -7	pronoun 10	start 6	stop 16	that 8	verb-judging -10	verb-saying 12	verb-thinking 15
it:lead|lower|	' 11	: 23	; 15	auxiliary 6	capital -14	coordinator -8	pronoun 10	that 8	verb-judging -8	verb-saying 14	verb-thinking 15
it:lead|other|	word 6
it:lead|upper|	, 19	- 11	: 7	capital -6	start 6	stop 16	verb-judging -11	word -24
it:naming|detta|2|	4-7 12
it:naming|detto|1|	4-7 12
it:naming|false|	: -16	determiner 12	verb-saying 12	word -9
it:naming|none|	8+ 7
it:naming|parola|1|	1 -13
it:naming|parola|2|	4-7 23
it:naming|titolo|2|	2-3 -16
it:naming|true|	' 11	, 6	- 11	: 17	; 15	auxiliary 6	capital -14	coordinator -8	preposition -7	pronoun 10	start 6	stop 16	that 8	verb-judging -10	verb-saying 11	verb-thinking 15
it:nobody|4-7|	start 6
it:nobody|8+|	stop 11
it:others|0|	8+ 7
it:others|1|	4-7 8	8+ 7
it:others|2|	1 -19	2-3 -6	4-7 8
it:own-case|false|all-one|	: 19	preposition -20	stop 30	verb-judging -11	word -18
it:own-case|false|all|	, 19	preposition 7	word -7
it:own-case|false|first|	- 12	: 11	capital -6	determiner -8	preposition -20	start 32	word -14
it:own-case|false|most|	: -11
it:own-case|false|none|	' 11	: 23	; 15	auxiliary 6	capital -14	coordinator -8	pronoun 10	verb-judging -8	verb-saying 14	verb-thinking 15
it:own-case|false|some|	, 12	verb-saying 6
it:own-case|true|all-one|	: 12
it:own-case|true|first|	- 6	start 6	stop 22	verb-saying 11
it:own-case|true|none|	, 26	: 6	preposition 15	that 7	word 36
it:own|false|	8+ 9
it:own|true|	2-3 17	4-7 7	8+ 7
it:sentence|judging|	4-7 33	8+ 6
it:sentence|none|	1 10	8+ 9
it:sentence|saying|	1 -10	2-3 9	8+ 7
it:sentence|thinking|	2-3 15	4-7 28
it:size-ending|10+|none|	,auxiliary 6	,pronoun 7	,verb-saying 6	,word 11	: 11	stop 10
it:size-ending|1|!|	,coordinator 11	stop 14
it:size-ending|1|none|	,auxiliary -10	,determiner -7	,quote -9	,subordinator 16	,that -7	,verb-saying 15	,word -6	- -11	: -15	coordinator -11	end -10	preposition -19	verb-saying -7	word -15
it:size-ending|2|?|	,verb-saying 18	stop -16
it:size-ending|2|none|	,auxiliary -6	,determiner 6	,verb-saying -8	,word -9	: 17	; 14	auxiliary -17	coordinator 19	end -8	preposition 17	pronoun -6	stop 33
it:size-ending|3|.|	end 12
it:size-ending|3|?|	– 11
it:size-ending|3|none|	,determiner 20	,preposition -19	,quote -6	,subordinator 12	,verb-saying 27	; 13	auxiliary -11	determiner -10	end 10	preposition 9	stop -14	word -7
it:size-ending|4-5|?|	,auxiliary 10	end 12	stop 8
it:size-ending|4-5|none|	,adverb 7	,auxiliary 18	,capital -11	,coordinator 14	,preposition -15	,pronoun 14	,verb-saying 22	,word 17	: 10	; 13	auxiliary -12	end 24	preposition 12	pronoun -9	word 13
it:size-ending|6-9|,|	– 7
it:size-ending|6-9|?|	end 9	stop 22
it:size-ending|6-9|none|	,auxiliary 13	,preposition 16	,verb-judging 6	,verb-saying 11	,word 7	: 10	coordinator 8	end 15	stop 45
it:size-follow|10+|	,pronoun 7	,verb-saying 6	,word 11	: 11	stop 10
it:size-follow|1|	,auxiliary -10	,coordinator 11	,determiner -7	,quote -9	,subordinator 16	,that -7	,verb-saying 15	,word -6	- -11	: -15	coordinator -11	end -10	preposition -19	verb-saying -7	word -15
it:size-follow|2|	,auxiliary -6	,determiner 6	,verb-saying -8	,word -9	: 17	; 14	auxiliary -17	coordinator 19	end -8	preposition 17	pronoun -6	stop 23
it:size-follow|3|	,determiner 20	,preposition -19	,quote -6	,subordinator 12	,verb-saying 27	; 13	auxiliary -11	determiner -10	end 17	preposition 9	stop -14	word -7	– 11
it:size-follow|4-5|	,adverb 7	,auxiliary 19	,capital -11	,coordinator 14	,preposition -15	,pronoun 14	,verb-saying 22	,word 17	: 10	; 13	auxiliary -12	end 25	preposition 12	pronoun -9	word 13
it:size-follow|6-9|	,auxiliary 13	,preposition 16	,verb-judging 6	,verb-saying 11	,word 7	: 10	coordinator 8	end 15	stop 45	– 7
it:size-intro|10+|	, 12	- 11	: 8	auxiliary 6	stop 7
it:size-intro|1|	, -11	: 10	; 10	adverb -14	auxiliary -6	capital -11	coordinator -8	determiner -8	preposition -13	start 11	stop 24	verb-judging -16
it:size-intro|2|	, 16	: 7	auxiliary 15	capital -13	determiner 11	start -17	stop 26	verb-judging 15	verb-saying 24	word 13
it:size-intro|3|	, 32	: 31	auxiliary 16	capital 14	determiner -20	start 21	verb-judging -16	verb-saying 21	verb-thinking 15
it:size-intro|4-5|	' 11	, -9	; 11	auxiliary 10	determiner 24	preposition 11	start 14	stop 46	that 10	verb-judging 22	verb-saying 16	word -10
it:size-intro|6-9|	, 21	: 41	auxiliary 11	determiner 6	preposition 21	pronoun 10	start 10	stop 10	that 7	verb-judging 12	verb-saying 17	word 21
it:size|	10+ 8	2 12	3 -6	4-5 -6	6-9 46
it:subject|elided|	,adverb 7	,auxiliary 15	,pronoun 11	,verb-saying 21	1 -23	4-7 44	8+ 14	: 6	stop -14
it:subject|none|	,capital -11	,coordinator 14	,determiner 6	,preposition -15	,pronoun 16	,quote -9	,subordinator 13	,verb-judging 6	,word 8	1 9	8+ 9	; 18	auxiliary -18	coordinator -11	determiner -10	end 7	pronoun -13	stop 11	word -17	– 11
it:subject|own|	,auxiliary 10	,determiner 15	,preposition -15	,quote -6	,subordinator 19	,that -7	,verb-saying 7	,word -16	- -11	2-3 8	8+ 6	: 9	auxiliary -16	coordinator 19	end 11	preposition 19	verb-saying -7	word 13	– 7
it:two-before|'|	word -8
it:two-before|)|	- 6
it:two-before|,|	adverb -14	auxiliary 11	preposition 16	verb-judging -16	verb-saying 6	word -19
it:two-before|adverb|	: 13	stop 7	word 15
it:two-before|auxiliary|	determiner -18	stop 17	verb-judging 19	verb-saying 12	word 13
it:two-before|capital|	, 31	- 7	auxiliary 7	preposition -7	verb-judging -17	verb-saying 22	verb-thinking 15	word 10
it:two-before|coordinator|	' 11	verb-saying -19	word -17
it:two-before|determiner|	: 25	capital -11	stop 10	verb-judging 11	word 13
it:two-before|preposition|	capital 14	determiner 15	preposition -20	verb-saying -14	word -11
it:two-before|pronoun|	, 12	verb-saying 17	word -12
it:two-before|quote|	, -10	: 10	coordinator -8	stop 20
it:two-before|start|	determiner -17	start 6
it:two-before|stop|	- 12	capital -13	determiner -6	preposition -10
it:two-before|subordinator|	stop 11	word -9
it:two-before|that|	auxiliary 6	verb-saying 17
it:two-before|verb-judging|	: 13
it:two-before|verb-saying|	, 18	: 37	preposition 21	stop 23	that 8	word 13
it:two-before|word|	: 6	; 15	capital -6	preposition -26	pronoun 10	stop 33	verb-judging -15	verb-saying 23	word 49
it:two-words-before|'|	stata -8
it:two-words-before|)|	- 6
it:two-words-before|,|	cercavano -19	chiede 6	definito -16	di 16	solo -14	è 11
it:two-words-before|.|	- 12	con -10	il -6	meglio -13
it:two-words-before|2028|	. 8
it:two-words-before|54|	sarte 6
it:two-words-before|62enne|	: 11
it:two-words-before|7|	: 12
it:two-words-before|account|	satirico -6
it:two-words-before|acqua|	: 7
it:two-words-before|affondo|	: 10
it:two-words-before|aggiunge|	: 6
it:two-words-before|aggiunto|	: 20
it:two-words-before|agivano|	con 17
it:two-words-before|allo|	studio -9
it:two-words-before|altro|	: 22
it:two-words-before|alza|	un 11
it:two-words-before|ammesso|	, 13
it:two-words-before|anni|	. 7
it:two-words-before|anno|	, 13	: 12
it:two-words-before|annuisce|	: 16
it:two-words-before|asciutta|	: 25
it:two-words-before|asi|	: 7
it:two-words-before|assicura|	: 10	la 15
it:two-words-before|assistito|	amasse 16
it:two-words-before|assolombarda|	saluta 16
it:two-words-before|assomed|	: 13
it:two-words-before|ater|	: 14
it:two-words-before|attacca|	, 11
it:two-words-before|aula|	, 11
it:two-words-before|autentico|	: 13
it:two-words-before|autissier|	: 9
it:two-words-before|avanti|	: 7
it:two-words-before|avs|	: 10
it:two-words-before|avuto|	paura 9
it:two-words-before|avverte|	che 10
it:two-words-before|a|	definire 13	evitare -18
it:two-words-before|banda|	del -7
it:two-words-before|base|	: 7
it:two-words-before|bello|	: 6
it:two-words-before|beneficiarne|	sarebbero 8
it:two-words-before|benetton|	. 18
it:two-words-before|bestiame|	viaggi 10
it:two-words-before|bologna|	: 18
it:two-words-before|botteghino|	, 17
it:two-words-before|braccia|	: 18
it:two-words-before|brontola|	: 8
it:two-words-before|bruciarli|	: 14
it:two-words-before|bruna|	alpina -17
it:two-words-before|brusatin|	: 14
it:two-words-before|brusio|	. 10
it:two-words-before|calamità|	. 17
it:two-words-before|calcestruzzo|	conterrebbe 11
it:two-words-before|calma|	. 6	: 21
it:two-words-before|camera|	: 10
it:two-words-before|campeggiava|	: 16
it:two-words-before|candore|	: 14
it:two-words-before|cane|	: 19
it:two-words-before|capra|	. 13
it:two-words-before|capua|	. 8
it:two-words-before|caputi|	, 15
it:two-words-before|caso|	del -17
it:two-words-before|cassa|	: 22
it:two-words-before|categorico|	: 7
it:two-words-before|centro|	promette 11
it:two-words-before|cgil|	. 7
it:two-words-before|cgt|	. 9
it:two-words-before|che|	annuncia 17	aveva 6	nessun -7	parta 15	resti 9	servirebbe 17
it:two-words-before|cia|	teme 15
it:two-words-before|cinque|	, 19
it:two-words-before|cisl|	è 7
it:two-words-before|codispoti|	. 18
it:two-words-before|come|	la 13
it:two-words-before|cominciare|	dai -16
it:two-words-before|confessa|	: 6
it:two-words-before|confida|	, 10
it:two-words-before|conoscenza|	di 15
it:two-words-before|conti|	, 14
it:two-words-before|copie|	di -21
it:two-words-before|coro|	di -11
it:two-words-before|corregge|	: 17
it:two-words-before|così|	: 15
it:two-words-before|cristiana|	: 16
it:two-words-before|cronisti|	come -14
it:two-words-before|crusca|	boccia -13
it:two-words-before|dal|	quotidiano -13
it:two-words-before|decreti|	arriveranno 25
it:two-words-before|defunta|	. 21
it:two-words-before|dei|	firmatari 6
it:two-words-before|della|	biblioteca -7
it:two-words-before|dell’|	operazione -10
it:two-words-before|del|	farmaco 21	ministro 16
it:two-words-before|detta|	sua 12
it:two-words-before|dice|	. 21
it:two-words-before|dic|	- 7
it:two-words-before|dire|	. 9
it:two-words-before|disse|	che 6
it:two-words-before|diversamente|	: 7
it:two-words-before|di|	attendersi 17	aver 16	essere 28	publitalia 14
it:two-words-before|dopo|	di -15
it:two-words-before|effetti|	, 9
it:two-words-before|emittente|	replicano 11
it:two-words-before|energia|	resta 11
it:two-words-before|erano|	? 17
it:two-words-before|esterno|	, 15
it:two-words-before|esuberi|	furono 17
it:two-words-before|euro|	. 14
it:two-words-before|e|	' 11	attacca -19	troppe -17
it:two-words-before|falcinelli|	: 14
it:two-words-before|fanno|	trapelare 11
it:two-words-before|fare|	i -17
it:two-words-before|farnesina|	esprime 13
it:two-words-before|fascicolo|	per -12
it:two-words-before|febbre|	. 16
it:two-words-before|federacciai|	saluta 12
it:two-words-before|ferretti|	, 7
it:two-words-before|filt-cgil|	. 6
it:two-words-before|filtra|	un 17
it:two-words-before|finale|	: 8
it:two-words-before|fitosanitario|	sarebbe 12
it:two-words-before|flagellato|	? 10
it:two-words-before|foglietto|	, -15
it:two-words-before|fonti|	: -11
it:two-words-before|futon|	. 15
it:two-words-before|garavaglia|	. 20
it:two-words-before|giorni|	: 13
it:two-words-before|gli|	animali 13
it:two-words-before|gradi|	. 17
it:two-words-before|grida|	: 10
it:two-words-before|guanti|	, 16
it:two-words-before|ha|	augurato 9	contate 18	definito 11	domandato 11	lodato 15	urlato 12
it:two-words-before|honda|	. 11
it:two-words-before|ieri|	su -17
it:two-words-before|ilyas|	, 18
it:two-words-before|il|	celebre -12	finale 18	giudizio -15	governo 14	settimanale -11	tavolo 19	teatro 14	testo 13	titolo 13
it:two-words-before|inchinandosi|	, 15
it:two-words-before|indipendenza|	promette 9
it:two-words-before|inquilini|	chiede 14
it:two-words-before|insegnato|	? 15
it:two-words-before|intesa|	varrebbe 6
it:two-words-before|invece|	di 19
it:two-words-before|invocato|	una -15
it:two-words-before|in|	tre 6
it:two-words-before|ironia|	, 7
it:two-words-before|i|	paesi -11	trattati 21
it:two-words-before|kerry|	. 17
it:two-words-before|lampedusa|	: 18
it:two-words-before|larotonda|	ammette 9
it:two-words-before|latemar|	. 16
it:two-words-before|lavori|	partiranno 22
it:two-words-before|la|	banca 26	chiamano -6	consultazione 14	definisce 14	fusione 7	macchina 19	neve 11	nuova -15	parola -13	pronuncia 12	tela 16
it:two-words-before|legge|	, 11	statale 13
it:two-words-before|lei|	, 12
it:two-words-before|lindqvist|	, 8
it:two-words-before|linguisti|	. 8
it:two-words-before|linkedin|	: 9
it:two-words-before|lisanti|	. 10
it:two-words-before|litri|	di -12
it:two-words-before|li|	chiamavano -9
it:two-words-before|looksman|	: 12
it:two-words-before|loperfido|	, 9
it:two-words-before|lo|	spettacolo 24
it:two-words-before|lucia|	: 6
it:two-words-before|l’|	inchiesta -14	invito 6
it:two-words-before|malaspina|	: 8
it:two-words-before|mano|	: 13
it:two-words-before|masaf|	promette 12
it:two-words-before|mase|	. 7
it:two-words-before|mazzoleni|	, 8
it:two-words-before|mediazione|	: 9
it:two-words-before|messaggio|	: 29
it:two-words-before|mezzo|	un -19
it:two-words-before|miglioramento|	. 10
it:two-words-before|miliardi|	. 6
it:two-words-before|modulo|	? 8
it:two-words-before|moka|	: 10
it:two-words-before|motivazioni|	, 12
it:two-words-before|motore|	. 8
it:two-words-before|multa|	? 6
it:two-words-before|municipale|	. 18
it:two-words-before|nazionale|	: 6
it:two-words-before|nega|	: 18
it:two-words-before|nestlé|	. 16
it:two-words-before|non|	aver 17
it:two-words-before|nordini|	: 6
it:two-words-before|notizia|	come 9
it:two-words-before|offerta|	indiana 16
it:two-words-before|onu|	: 16
it:two-words-before|opposta|	, 6
it:two-words-before|ordine|	: 17
it:two-words-before|organico|	: 10
it:two-words-before|orrore|	. 6
it:two-words-before|orto|	, 11
it:two-words-before|pagina|	facebook -6
it:two-words-before|papakonstas|	: 16
it:two-words-before|parigi|	. 8
it:two-words-before|parlamento|	. 9
it:two-words-before|parlano|	di 22
it:two-words-before|parlato|	di -7
it:two-words-before|parla|	di 37
it:two-words-before|parola|	planaria 23
it:two-words-before|parte|	è 9
it:two-words-before|passaggio|	, 7
it:two-words-before|pd|	, 11
it:two-words-before|pedaggi|	: 6
it:two-words-before|perché|	proprio -9
it:two-words-before|per|	i 13
it:two-words-before|pescarenico|	. 21
it:two-words-before|piano|	. 18
it:two-words-before|piatto|	. 6
it:two-words-before|picerno|	, 16
it:two-words-before|piedi|	? 14
it:two-words-before|pietrarossa|	slittano 10
it:two-words-before|pistoia-prato|	: 13
it:two-words-before|plaude|	: 13
it:two-words-before|pluriclasse|	era 16
it:two-words-before|poco|	: 12
it:two-words-before|ponte|	: 8
it:two-words-before|poter|	vincere 6
it:two-words-before|precisa|	: 13
it:two-words-before|preferiva|	: 19
it:two-words-before|prefetta|	, 22
it:two-words-before|presenze|	sarebbero 15
it:two-words-before|prevedeva|	un -15
it:two-words-before|prima|	della -15
it:two-words-before|progetto|	resta 8
it:two-words-before|promossa|	a -20
it:two-words-before|prosser|	, 6
it:two-words-before|pubblicato|	su -8
it:two-words-before|quadro|	è 15
it:two-words-before|quando|	? 11
it:two-words-before|quattrocchi|	, 13
it:two-words-before|questura|	: 11
it:two-words-before|raccomanda|	di 13
it:two-words-before|ravennate|	, 8
it:two-words-before|reclamo|	? 19
it:two-words-before|redditività|	resterebbe 15
it:two-words-before|regina|	di -6
it:two-words-before|regista|	di -9
it:two-words-before|regola|	vale 14
it:two-words-before|ribatte|	: 10
it:two-words-before|riccio|	. 12
it:two-words-before|ricorso|	a -15
it:two-words-before|ridere|	. 6
it:two-words-before|rientro|	è 14
it:two-words-before|riga|	: 15
it:two-words-before|ripara|	. 9
it:two-words-before|risposta|	. 7
it:two-words-before|risposto|	: 9
it:two-words-before|ritardi|	. 6
it:two-words-before|robotaxi|	: 6
it:two-words-before|round|	: 9
it:two-words-before|ruolo|	di -8
it:two-words-before|ruvidi|	. 11
it:two-words-before|sabato|	. 6
it:two-words-before|sano|	. 17
it:two-words-before|sapere|	che 6	prima 15
it:two-words-before|sarebbero|	state 24
it:two-words-before|sarebbe|	opera 11
it:two-words-before|scendere|	? 13
it:two-words-before|sciopero|	generale 16
it:two-words-before|scrive|	: 11
it:two-words-before|scuola|	? 9
it:two-words-before|scuse|	. 7	: 13
it:two-words-before|seconda|	lui 10
it:two-words-before|sempre|	. 7
it:two-words-before|sentenziato|	: 11
it:two-words-before|sera|	udì 14
it:two-words-before|sindacati|	, 7
it:two-words-before|si|	augura 13	chiama -8	definisce 10	dice 13	leggeva -14	riferiva 17
it:two-words-before|solo|	esemplare 15
it:two-words-before|sorpresa|	: 7
it:two-words-before|sorriso|	, 12
it:two-words-before|sovietica|	: 12
it:two-words-before|spagnolo|	. 16
it:two-words-before|spiegato|	: 10
it:two-words-before|sport|	. 10
it:two-words-before|spray|	: -21
it:two-words-before|stampa|	alla 18	chiamò -15
it:two-words-before|stando|	a -6
it:two-words-before|start|	il -14	start 6	un -7
it:two-words-before|stato|	. -15
it:two-words-before|stazione|	: 10
it:two-words-before|stomeo|	: 6
it:two-words-before|strade|	; 11
it:two-words-before|striscione|	: -19
it:two-words-before|summer|	. 6
it:two-words-before|suoi|	: 12
it:two-words-before|su|	scritto -14
it:two-words-before|svp|	. 25
it:two-words-before|tateyama|	: 15
it:two-words-before|telefono|	, 16
it:two-words-before|telegramma|	: 15
it:two-words-before|tempi|	? 10
it:two-words-before|teorizza|	, 8
it:two-words-before|testa|	: 11
it:two-words-before|testo|	; 10
it:two-words-before|ticinesi|	? 16
it:two-words-before|titolare|	: 10
it:two-words-before|titolo|	: -16
it:two-words-before|torri|	resterebbe 10
it:two-words-before|tosaerba|	: 9
it:two-words-before|tram|	, 14
it:two-words-before|tratta|	del 14	di 20
it:two-words-before|trenta|	: 7
it:two-words-before|tre|	: 6
it:two-words-before|tribuna|	: 10
it:two-words-before|troveranno|	. 9
it:two-words-before|truffa|	del -6
it:two-words-before|tuena-lardi|	. 7
it:two-words-before|turno|	. 12	di -8
it:two-words-before|tutti|	è -10
it:two-words-before|tutto|	, 14	: 23
it:two-words-before|una|	. 10	scelta 23
it:two-words-before|un|	colloquio 12	recupero 12	rendimento 7	riserbo -14
it:two-words-before|uomo|	. 12
it:two-words-before|var|	. 9
it:two-words-before|venga|	conservata 8
it:two-words-before|vergogna|	: 8
it:two-words-before|vernice|	: 13
it:two-words-before|vicolo|	: 12
it:two-words-before|vittima|	: 13
it:two-words-before|votata|	recita 11
it:two-words-before|vuoto|	. 6
it:two-words-before|zanetti-cortesi|	, 11
it:two-words-before||	, -10	. 20	: 10	e -8
it:two-words-before|è|	detto 12	pronto 18	un -18
it:verb|false|1|	lower -8	upper 8
it:verb|false|8+|	lower 8	other 6	upper 6
it:verb|true|2-3|	lower 40	upper 16
it:verb|true|4-7|	lower 48	upper 6
it:verb|true|8+|	lower 9	upper 7
it:word-after|,|	! 11	? 17	none -6
it:word-after|	- -11	; 10	a 9	alla -12	chiede -7	ci -9	con 12	da -16	della 8	dell’ 15	end 10	era -12	giochi 13	ha -10	la -10	non -17	per 11	scuote -7	si -6	sulla -14	tra 10	è -16	– 16
it:word-after|-|	none -11
it:word-after|.|	! 14	? -15
it:word-after|;|	none 10
it:word-after|alla|	none -12
it:word-after|a|	none 9
it:word-after|chiede|	none -7
it:word-after|ci|	none -9
it:word-after|con|	none 12
it:word-after|da|	none -16
it:word-after|della|	none 8
it:word-after|dell’|	none 15
it:word-after|end|	. 13	? 13	none 10
it:word-after|era|	none -12
it:word-after|giochi|	none 13
it:word-after|ha|	none -10
it:word-after|la|	none -10
it:word-after|non|	none -17
it:word-after|per|	none 11
it:word-after|scuote|	none -7
it:word-after|si|	none -6
it:word-after|sulla|	none -14
it:word-after|tra|	none 10
it:word-after|è|	none -16
it:word-after|–|	, 7	? 11
it:word-before|	' 11	, 6	- 11	. 12	: 11	; 15	? 25	a -18	alla 18	alpina -17	amasse 16	ammette 9	animali 13	annuncia 17	arriveranno 25	attacca -19	attendersi 17	augura 13	augurato 9	aver 24	aveva 6	banca 26	biblioteca -7	boccia -13	celebre -12	cercavano -19	che 8	chiama -8	chiamano -6	chiamavano -9	chiamò -15	chiede 17	colloquio 12	come -10	con 10	conservata 8	consultazione 14	contate 18	conterrebbe 11	dai -16	definire 13	definisce 17	definito -12	del -18	della -15	detto 12	di 16	dice 13	domandato 11	e -8	era 16	esemplare 15	esprime 13	essere 28	evitare -18	facebook -6	farmaco 21	finale 18	firmatari 6	furono 17	fusione 7	generale 16	giudizio -15	governo 14	i 6	il -14	inchiesta -14	indiana 16	invito 6	la 21	leggeva -14	lodato 15	lui 10	macchina 19	meglio -13	ministro 16	nessun -7	neve 11	nuova -15	opera 11	operazione -10	paesi -11	parola -13	parta 15	partiranno 22	paura 9	per -12	planaria 23	prima 15	promette 21	pronto 18	pronuncia 12	proprio -9	publitalia 14	quotidiano -13	recita 11	recupero 12	rendimento 7	replicano 11	resta 9	resterebbe 19	resti 9	riferiva 17	riserbo -14	saluta 21	sarebbe 12	sarebbero 16	sarte 6	satirico -6	scelta 23	scritto -14	servirebbe 17	settimanale -11	slittano 10	solo -14	spettacolo 24	start 6	stata -8	statale 13	state 24	studio -9	su -19	sua 12	tavolo 19	teatro 14	tela 16	teme 15	testo 13	trapelare 11	trattati 21	tre 6	troppe -17	udì 14	una -15	urlato 12	vale 14	varrebbe 6	viaggi 10	vincere 6
it:word-before|'|	4-7 11
it:word-before|,|	1 -11	2-3 37	8+ 14
it:word-before|-|	8+ 11
it:word-before|.|	1 22	4-7 33	8+ 6
it:word-before|:|	1 10	2-3 20	8+ 8
it:word-before|;|	1 10	4-7 11
it:word-before|?|	1 10	2-3 12	4-7 34
it:word-before|alla|	2-3 18
it:word-before|alpina|	1 -17
it:word-before|amasse|	2-3 16
it:word-before|ammette|	2-3 9
it:word-before|animali|	4-7 13
it:word-before|annuncia|	2-3 17
it:word-before|arriveranno|	4-7 25
it:word-before|attacca|	1 -19
it:word-before|attendersi|	4-7 17
it:word-before|augurato|	4-7 9
it:word-before|augura|	4-7 13
it:word-before|aver|	2-3 17	4-7 16
it:word-before|aveva|	8+ 6
it:word-before|a|	1 -20	2-3 -15
it:word-before|banca|	4-7 26
it:word-before|biblioteca|	1 -7
it:word-before|boccia|	1 -13
it:word-before|celebre|	4-7 -12
it:word-before|cercavano|	4-7 -19
it:word-before|che|	4-7 10
it:word-before|chiamano|	1 -6
it:word-before|chiamavano|	1 -9
it:word-before|chiama|	1 -8
it:word-before|chiamò|	2-3 -15
it:word-before|chiede|	2-3 14	4-7 6
it:word-before|colloquio|	4-7 12
it:word-before|come|	2-3 -14	4-7 9
it:word-before|conservata|	4-7 8
it:word-before|consultazione|	4-7 14
it:word-before|contate|	4-7 18
it:word-before|conterrebbe|	4-7 11
it:word-before|con|	2-3 10
it:word-before|dai|	2-3 -16
it:word-before|definire|	2-3 13
it:word-before|definisce|	2-3 13	4-7 20
it:word-before|definito|	2-3 -16	4-7 11
it:word-before|della|	1 -15
it:word-before|del|	1 -7	2-3 -18	4-7 14
it:word-before|detto|	4-7 12
it:word-before|dice|	1 13	8+ 6
it:word-before|di|	1 -7	2-3 19	4-7 11	8+ 6
it:word-before|domandato|	4-7 11
it:word-before|era|	2-3 16
it:word-before|esemplare|	4-7 15
it:word-before|esprime|	2-3 13
it:word-before|essere|	2-3 28
it:word-before|evitare|	2-3 -18
it:word-before|e|	1 -8
it:word-before|facebook|	2-3 -6
it:word-before|farmaco|	2-3 21
it:word-before|finale|	1 18
it:word-before|firmatari|	8+ 6
it:word-before|furono|	4-7 17
it:word-before|fusione|	8+ 7
it:word-before|generale|	2-3 16
it:word-before|giudizio|	1 -15
it:word-before|governo|	4-7 14
it:word-before|il|	2-3 -14
it:word-before|inchiesta|	2-3 -14
it:word-before|indiana|	2-3 16
it:word-before|invito|	8+ 6
it:word-before|i|	1 -18	2-3 18
it:word-before|la|	2-3 15	4-7 13
it:word-before|leggeva|	2-3 -14
it:word-before|lodato|	2-3 15
it:word-before|lui|	4-7 10
it:word-before|macchina|	4-7 19
it:word-before|meglio|	2-3 -13
it:word-before|ministro|	1 16
it:word-before|nessun|	1 -7
it:word-before|neve|	4-7 11
it:word-before|nuova|	1 -15
it:word-before|operazione|	2-3 -10
it:word-before|opera|	4-7 11
it:word-before|paesi|	1 -11
it:word-before|parola|	1 -13
it:word-before|parta|	4-7 15
it:word-before|partiranno|	4-7 22
it:word-before|paura|	4-7 9
it:word-before|per|	2-3 -12
it:word-before|planaria|	4-7 23
it:word-before|prima|	4-7 15
it:word-before|promette|	2-3 17	4-7 9
it:word-before|pronto|	4-7 18
it:word-before|pronuncia|	4-7 12
it:word-before|proprio|	1 -9
it:word-before|publitalia|	2-3 14
it:word-before|quotidiano|	2-3 -13
it:word-before|recita|	4-7 11
it:word-before|recupero|	4-7 12
it:word-before|rendimento|	8+ 7
it:word-before|replicano|	4-7 11
it:word-before|resta|	2-3 8	4-7 11
it:word-before|resterebbe|	4-7 19
it:word-before|resti|	2-3 9
it:word-before|riferiva|	4-7 17
it:word-before|riserbo|	1 -14
it:word-before|saluta|	2-3 21
it:word-before|sarebbero|	2-3 15	4-7 8
it:word-before|sarebbe|	4-7 12
it:word-before|sarte|	4-7 6
it:word-before|satirico|	2-3 -6
it:word-before|scelta|	2-3 23
it:word-before|scritto|	1 -14
it:word-before|servirebbe|	4-7 17
it:word-before|settimanale|	2-3 -11
it:word-before|slittano|	4-7 10
it:word-before|solo|	1 -14
it:word-before|spettacolo|	2-3 24
it:word-before|start|	1 11	2-3 -6	4-7 15
it:word-before|statale|	4-7 13
it:word-before|stata|	2-3 -8
it:word-before|state|	4-7 24
it:word-before|studio|	1 -9
it:word-before|sua|	4-7 12
it:word-before|su|	2-3 -19
it:word-before|tavolo|	2-3 19
it:word-before|teatro|	4-7 14
it:word-before|tela|	2-3 16
it:word-before|teme|	2-3 15
it:word-before|testo|	1 13
it:word-before|trapelare|	2-3 11
it:word-before|trattati|	4-7 21
it:word-before|tre|	8+ 6
it:word-before|troppe|	2-3 -17
it:word-before|udì|	4-7 14
it:word-before|una|	2-3 -15
it:word-before|un|	2-3 -26	4-7 17
it:word-before|urlato|	1 12
it:word-before|vale|	2-3 14
it:word-before|varrebbe|	8+ 6
it:word-before|viaggi|	4-7 10
it:word-before|vincere|	8+ 6
it:word-before|è|	1 -6	2-3 15	4-7 12
it:work|near|none|:|	first -16
it:work|near|none|	all-one -7	first -16	none 10
it:work|near|none|verb-judging|	all-one -7
it:work|near|none|word|	none 10
it:work|none|none|'|	none 11
it:work|none|none|,|	all 19	some 12
it:work|none|none|-|	first 11
it:work|none|none|:|	all-one 22	first 13	most -11	none 23
it:work|none|none|;|	none 15
it:work|none|none|	all 17	all-one 8	most -11	none -10	some 14
it:work|none|none|auxiliary|	none 6
it:work|none|none|capital|	first -6	none -14
it:work|none|none|coordinator|	none -8
it:work|none|none|determiner|	first -8
it:work|none|none|preposition|	all 7	all-one -20	first -20
it:work|none|none|pronoun|	none 10
it:work|none|none|start|	first 26
it:work|none|none|stop|	all-one 30
it:work|none|none|that|	none 8
it:work|none|none|verb-judging|	all-one -7	none -8
it:work|none|none|verb-saying|	first 11	none 14	some 6
it:work|none|none|verb-thinking|	none 15
it:work|none|none|word|	all -7	all-one -18	first -14
it:work|right|none|	none 17
it:work|right|none|word|	none 17
lead|lower|	% 12	' -12	( -10	, 23	: -14	; 16	adverb 15	auxiliary 15	capital 26	determiner -7	possessive 20	pronoun 10	quote -23	that 7	verb-judging 10	verb-saying 7	word 7	– -10	— 8	’ 15
lead|other|	: 6	auxiliary -13	preposition 12	pronoun 6	stop 9	word -9
lead|upper|	' -15	( -20	, -26	- 11	: 10	; -10	auxiliary -29	capital -24	coordinator -19	determiner -7	possessive -23	preposition -21	pronoun -17	quote 29	start 18	stop 27	subordinator -46	that -15	verb-judging -41	verb-saying -19	verb-thinking -7	word -36	– -8	— 15	’ -8	• 8
naming|alias|1|	1 -19
naming|appelé|2|	4-7 17
naming|baptisée|1|	1 -12
naming|batizado|2|	1 -8
naming|begriff|1|	1 -15
naming|called|1|	1 7	4-7 25
naming|called|2|	1 44	2-3 8	4-7 30	8+ 18
naming|called|3|	1 48	2-3 26	4-7 62	8+ 14
naming|chamado|1|	1 -6
naming|christened|1|	2-3 -26
naming|christened|3|	1 -12
naming|code-named|1|	2-3 -17
naming|conhecido|2|	8+ 15
naming|conocido|2|	1 -8	4-7 -13
naming|detta|2|	4-7 12
naming|detto|1|	4-7 12
naming|dite|1|	2-3 -10	4-7 13
naming|dite|2|	2-3 12
naming|dit|1|	1 -13	2-3 -11	4-7 13	8+ 6
naming|dit|2|	1 11	2-3 12	4-7 21
naming|dit|3|	2-3 11	4-7 22	8+ 14
naming|dubbed|1|	1 -17	2-3 -12
naming|entitled|1|	4-7 -17
naming|false|	, 35	: -7	auxiliary -10	capital -14	coordinator -13	determiner 12	preposition -14	pronoun 18	quote 23	subordinator -32	that 29	verb-judging -10	verb-saying 12	verb-thinking -11	word -12
naming|hashtag|1|	1 -10
naming|intitulé|1|	2-3 -12
naming|known|2|	1 -17	2-3 -20
naming|known|3|	1 -17	2-3 -46
naming|labeled|1|	2-3 -8
naming|labeled|3|	2-3 -13
naming|labelled|3|	2-3 20
naming|llamado|2|	4-7 12
naming|motto|2|	1 -13	2-3 -11
naming|mot|1|	1 -11
naming|mot|2|	1 -21
naming|naam|2|	2-3 -13
naming|named|1|	1 -26	2-3 -24
naming|named|2|	2-3 -11	8+ 13
naming|named|3|	2-3 17	4-7 10
naming|nicknamed|1|	1 -8	2-3 -28	4-7 -18
naming|nicknamed|2|	1 -17	2-3 -7
naming|none|	1 -13	8+ 10
naming|palavra|1|	1 -14
naming|parola|1|	1 -13
naming|parola|2|	4-7 23
naming|phrase|1|	1 -20	2-3 -30	4-7 -19
naming|phrase|2|	4-7 18
naming|phrase|3|	4-7 14
naming|slogan|1|	2-3 -17	4-7 -22
naming|slogan|2|	2-3 -11
naming|so-called|1|	1 -22	2-3 -41
naming|sogenannte|1|	1 -11
naming|surnommé|1|	2-3 -17
naming|tagged|1|	1 -23	2-3 -14
naming|termed|1|	2-3 24
naming|termed|2|	1 17
naming|termed|3|	4-7 16
naming|terms|1|	1 -16
naming|term|1|	1 -18	2-3 -29
naming|term|2|	1 -15
naming|titled|1|	2-3 -29	4-7 -21
naming|titled|2|	2-3 -19	8+ 15
naming|titolo|2|	2-3 -16
naming|titre|2|	2-3 -8	4-7 -9
naming|true|	% 12	' -20	( -24	, -7	- 11	: 8	adverb 19	auxiliary 6	determiner -13	preposition -12	start 18	stop 27	verb-judging -10	verb-saying -10	word -7	– -11	— 15	• 8
naming|título|1|	2-3 -13
naming|words|1|	2-3 -38
naming|words|2|	1 19	4-7 16
naming|word|1|	1 -13
naming|word|2|	1 -16	2-3 24	4-7 12	8+ 16
naming|word|3|	1 -17
naming|wort|1|	1 -8
naming|wort|2|	1 14
naming|zogeheten|1|	2-3 -15
nl:alone|alone|	2-3 9
nl:alone|first|	2-3 13	4-7 10	8+ 6
nl:alone|inside|	8+ 9
nl:best-gap|according-to|according|gap|according-to|,s|	4-7 16
nl:best-gap|according-to|according|gap|according-to|,|	4-7 7	8+ 6
nl:best-gap|according-to|according|gap|according-to|;c|	4-7 15
nl:best-gap|according-to|according|gap|according-to||	2-3 12	4-7 13
nl:best-gap|named-before|naked||	1 9	4-7 8	8+ 8
nl:best-gap|named-nearby|naked||	1 -12	4-7 33	8+ 6
nl:best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 9
nl:best-gap|possessor|naked||	4-7 12
nl:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|c|	1 11
nl:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	4-7 9
nl:best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -7
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	8+ 12
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -24
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 9	8+ 9
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 11	8+ 10
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 7	2-3 9	4-7 21	8+ 8
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 -7
nl:best-gap|sentence-after|direct|gap|sentence-after||	8+ 9
nl:best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 7
nl:best-gap|sentence-after|saying|gap|sentence-after||	2-3 14	4-7 15
nl:best-gap|sentence-before|direct|gap|sentence-before|,;|	2-3 8
nl:best-gap|sentence-before|direct|gap|sentence-before|,|	1 10
nl:best-gap|sentence-before|direct|gap|sentence-before||	4-7 -16
nl:best-gap|sentence-before|judging|gap|sentence-before|sq,|	4-7 23
nl:best-gap|sentence-before|saying|gap|sentence-before|,|	1 -9
nl:best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 12
nl:best-gap|sentence-before|thinking|gap|sentence-before||	2-3 8
nl:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 9
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -13	8+ 11
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -7	4-7 10
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 10
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;,|	4-7 7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 8
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 14
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 16	4-7 12
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 12
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -10	2-3 -9	4-7 -15
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 10	4-7 7	8+ 7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 17
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 13	4-7 17
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 10	8+ 12
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s;,|	4-7 11
nl:best-gap|topic|naked||	1 -10	2-3 -17	4-7 28	8+ 14
nl:best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 6
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 22
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 10
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -11	4-7 11
nl:best-intro|)|naked|1|	8+ 6
nl:best-intro|,|judging|1|	4-7 6
nl:best-intro|,|judging|5-10|	4-7 7
nl:best-intro|,|naked|1|	2-3 6
nl:best-intro|,|naked|2-4|	4-7 10
nl:best-intro|,|naked|5-10|	2-3 9
nl:best-intro|,|naked|far|	4-7 14
nl:best-intro|,|saying|1|	4-7 10
nl:best-intro|,|saying|5-10|	2-3 -9
nl:best-intro|,|thinking|far|	4-7 11
nl:best-intro|:|direct|0|	8+ 9
nl:best-intro|:|direct|2-4|	2-3 -13	8+ 11
nl:best-intro|:|direct|far|	2-3 8
nl:best-intro|:|naked|1|	2-3 13
nl:best-intro|:|naked|2-4|	4-7 8
nl:best-intro|:|naked|5-10|	2-3 9
nl:best-intro|:|saying|0|	4-7 15
nl:best-intro|:|saying|1|	4-7 10
nl:best-intro|:|saying|2-4|	2-3 10	4-7 6	8+ 7
nl:best-intro|:|saying|5-10|	2-3 12
nl:best-intro|adverb|according|1|	4-7 7
nl:best-intro|adverb|direct|far|	1 10
nl:best-intro|adverb|judging|2-4|	1 6
nl:best-intro|adverb|saying|5-10|	4-7 13
nl:best-intro|auxiliary|according|5-10|	4-7 15
nl:best-intro|auxiliary|apposed|0|	2-3 9
nl:best-intro|auxiliary|direct|0|	1 -7
nl:best-intro|auxiliary|naked|1|	4-7 12
nl:best-intro|auxiliary|naked|5-10|	1 -12	2-3 17
nl:best-intro|auxiliary|naked|far|	1 -10
nl:best-intro|auxiliary|saying|2-4|	4-7 17
nl:best-intro|auxiliary|saying|5-10|	2-3 11	4-7 16
nl:best-intro|capital|according|0|	4-7 8
nl:best-intro|capital|apposition|0|	2-3 -7
nl:best-intro|capital|judging|2-4|	1 12
nl:best-intro|capital|saying|far|	2-3 7
nl:best-intro|coordinator|judging|2-4|	4-7 10
nl:best-intro|coordinator|saying|5-10|	4-7 12
nl:best-intro|determiner|judging|1|	4-7 9
nl:best-intro|determiner|naked|2-4|	2-3 -10
nl:best-intro|determiner|naked|5-10|	1 -13	2-3 -16
nl:best-intro|determiner|naked|far|	4-7 20
nl:best-intro|determiner|saying|0|	1 -13	2-3 -7
nl:best-intro|determiner|saying|2-4|	2-3 -21	8+ 12
nl:best-intro|determiner|saying|5-10|	2-3 -11
nl:best-intro|preposition|according|1|	2-3 -6
nl:best-intro|preposition|according|far|	4-7 16
nl:best-intro|preposition|direct|2-4|	4-7 10
nl:best-intro|preposition|judging|2-4|	8+ 8
nl:best-intro|preposition|naked|1|	2-3 11
nl:best-intro|preposition|naked|2-4|	4-7 37
nl:best-intro|preposition|naked|5-10|	2-3 -15	4-7 12
nl:best-intro|preposition|naked|far|	2-3 -10	8+ 14
nl:best-intro|preposition|saying|1|	1 9	2-3 28	4-7 11
nl:best-intro|preposition|saying|2-4|	1 -11
nl:best-intro|preposition|saying|5-10|	1 -10	2-3 -6	4-7 -15
nl:best-intro|pronoun|saying|2-4|	2-3 17
nl:best-intro|pronoun|saying|5-10|	1 -9
nl:best-intro|quote|naked|far|	4-7 8
nl:best-intro|start|naked|1|	4-7 6
nl:best-intro|start|naked|2-4|	1 12	4-7 7
nl:best-intro|start|naked|far|	8+ 18
nl:best-intro|start|saying|1|	1 -17	2-3 13	4-7 10
nl:best-intro|start|saying|2-4|	4-7 17
nl:best-intro|start|saying|far|	2-3 9	4-7 7
nl:best-intro|stop|according|1|	4-7 9	8+ 6
nl:best-intro|stop|direct|2-4|	4-7 -16
nl:best-intro|stop|judging|1|	4-7 9	8+ 9
nl:best-intro|stop|judging|far|	4-7 23
nl:best-intro|stop|naked|1|	4-7 12
nl:best-intro|stop|naked|2-4|	2-3 15	4-7 22	8+ 6
nl:best-intro|stop|naked|5-10|	1 9	4-7 25	8+ 6
nl:best-intro|stop|other|1|	4-7 11	8+ 10
nl:best-intro|stop|saying|0|	2-3 14
nl:best-intro|stop|saying|1|	1 7	2-3 17	4-7 21	8+ 8
nl:best-intro|stop|saying|5-10|	8+ 9
nl:best-intro|stop|thinking|2-4|	2-3 8
nl:best-intro|subordinator|naked|2-4|	1 -9
nl:best-intro|subordinator|naked|5-10|	2-3 -6
nl:best-intro|subordinator|naked|far|	4-7 9
nl:best-intro|that|judging|1|	4-7 14
nl:best-intro|that|naked|1|	2-3 8
nl:best-intro|that|naked|5-10|	4-7 15
nl:best-intro|that|naked|far|	4-7 7
nl:best-intro|that|saying|1|	8+ 11
nl:best-intro|that|saying|2-4|	1 -9	2-3 16
nl:best-intro|verb-judging|judging|0|	2-3 9
nl:best-intro|verb-saying|saying|0|	1 -11	2-3 10	4-7 7
nl:best-intro|word|according|0|	2-3 9	4-7 14
nl:best-intro|word|according|2-4|	2-3 12	4-7 7
nl:best-intro|word|according|5-10|	4-7 11
nl:best-intro|word|apposed|-14|	4-7 9
nl:best-intro|word|apposed|2-4|	1 11
nl:best-intro|word|judging|1|	8+ 6
nl:best-intro|word|judging|2-4|	1 -14	2-3 13	4-7 15
nl:best-intro|word|judging|5-10|	1 8	4-7 12
nl:best-intro|word|naked|2-4|	2-3 -12	4-7 16
nl:best-intro|word|naked|5-10|	1 -21	2-3 -7	4-7 15	8+ 8
nl:best-intro|word|naked|far|	2-3 -16	4-7 13
nl:best-intro|word|saying|1|	2-3 9	4-7 14
nl:best-intro|word|saying|2-4|	1 14
nl:best-intro|word|saying|5-10|	1 -13	2-3 19	4-7 15
nl:best-lead|lower|,|judging|	speaker-then-quote 7	verb-then-speaker 6
nl:best-lead|lower|,|naked|	named-nearby 12	topic 14
nl:best-lead|lower|,|saying|	verb-then-speaker 11
nl:best-lead|lower|,|thinking|	speaker-then-quote 11
nl:best-lead|lower|:|saying|	speaker-then-quote 7
nl:best-lead|lower|adverb|direct|	sentence-before 10
nl:best-lead|lower|adverb|judging|	speaker-then-quote 9
nl:best-lead|lower|adverb|saying|	speaker-then-quote 11	verb-then-speaker 10
nl:best-lead|lower|auxiliary|according|	according-to 15
nl:best-lead|lower|auxiliary|apposed|	speaker-then-quote 9
nl:best-lead|lower|auxiliary|direct|	speaker-then-quote -7
nl:best-lead|lower|auxiliary|saying|	quote-then-verb 11	speaker-then-quote 8	verb-then-speaker 22
nl:best-lead|lower|capital|according|	according-to 8
nl:best-lead|lower|capital|apposition|	quote-then-speaker -7
nl:best-lead|lower|capital|judging|	speaker-then-quote 16
nl:best-lead|lower|capital|saying|	speaker-then-quote 10
nl:best-lead|lower|coordinator|judging|	speaker-then-quote 10
nl:best-lead|lower|coordinator|saying|	speaker-then-quote 12
nl:best-lead|lower|determiner|judging|	speaker-then-quote 9
nl:best-lead|lower|determiner|naked|	named-nearby -12
nl:best-lead|lower|determiner|saying|	quote-then-speaker -11	speaker-then-quote -15	verb-then-speaker -11
nl:best-lead|lower|preposition|according|	according-to 16
nl:best-lead|lower|preposition|direct|	speaker-then-quote 10
nl:best-lead|lower|preposition|judging|	speaker-then-quote 8
nl:best-lead|lower|preposition|naked|	named-nearby 25	topic -15
nl:best-lead|lower|preposition|saying|	speaker-then-quote -7
nl:best-lead|lower|pronoun|saying|	sentence-before -9	speaker-then-quote 17
nl:best-lead|lower|subordinator|naked|	named-nearby 9
nl:best-lead|lower|that|judging|	speaker-then-quote 14
nl:best-lead|lower|that|naked|	named-nearby 8	topic 7
nl:best-lead|lower|that|saying|	quote-then-verb 11	speaker-then-quote -8
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 13
nl:best-lead|lower|verb-saying|saying|	speaker-then-quote 13
nl:best-lead|lower|word|according|	according-to 16
nl:best-lead|lower|word|apposed|	quote-then-speaker 16
nl:best-lead|lower|word|naked|	named-nearby -30	possessor 12	topic 22
nl:best-lead|lower|word|saying|	quote-then-verb 14	speaker-then-quote 15
nl:best-lead|upper|,|saying|	speaker-then-quote -9
nl:best-lead|upper|:|direct|	sentence-after 9	sentence-before 8	speaker-then-quote -8
nl:best-lead|upper|:|naked|	named-nearby 21
nl:best-lead|upper|:|saying|	quote-then-verb 10	sentence-after 15	sentence-before 12	speaker-then-quote 14
nl:best-lead|upper|determiner|saying|	quote-then-verb -7
nl:best-lead|upper|preposition|according|	according-to -6
nl:best-lead|upper|preposition|naked|	named-nearby -10
nl:best-lead|upper|preposition|saying|	quote-then-verb -6	speaker-then-quote -10
nl:best-lead|upper|quote|naked|	topic 8
nl:best-lead|upper|start|naked|	named-before 7	named-nearby 16	topic 21
nl:best-lead|upper|start|saying|	paragraph-before 9	quote-then-speaker -17	quote-then-verb 11	sentence-after 7
nl:best-lead|upper|stop|according|	according-to 7
nl:best-lead|upper|stop|direct|	sentence-before -16
nl:best-lead|upper|stop|judging|	quote-then-verb 10	sentence-before 23
nl:best-lead|upper|stop|naked|	named-before 16	named-nearby 19	topic 16
nl:best-lead|upper|stop|other|	quote-then-verb 12
nl:best-lead|upper|stop|saying|	quote-then-speaker 12	quote-then-verb 16	sentence-after 14
nl:best-lead|upper|stop|thinking|	sentence-before 8
nl:best-lead|upper|subordinator|naked|	named-nearby -9	topic -6
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -11
nl:best-lead|upper|word|naked|	named-nearby -11
nl:best-lemma|	achten 9	antwoorden 10	appen 16	bekennen 15	beloven 8	benadrukken 13	beslissen 17	bevestigen -16	beweren 6	blijven -6	bulderen 6	citeren 15	duiden 11	erkennen 10	fluisteren 8	foeteren 7	fulmineren 8	getuigen 6	geven 14	glimlachen 8	grappen 15	heten -12	houden 9	informeren 11	kaatsen 12	klinken 6	lachen 12	laten -16	loven 6	luiden 10	mailen 7	melden 9	menen 6	mijmeren 7	monkelen 10	noemen 22	nuanceren 7	peinzen 17	pleiten -16	preciseren 10	reageren 15	rekenen 8	roepen 19	schamperen 7	sommen 8	spreken 33	stellen -7	unlisted 12	vatten 8	verklaren -10	vertellen 11	verwijten 6	vinden -13	voegen 17	vragen 9	waarschuwen 7	wijzen 11	zeggen 26	zien 13	zuchten 8	zweren 9
nl:best-lemma|achten|speaker-then-quote|	2-4 9
nl:best-lemma|antwoorden|quote-then-verb|	1 10
nl:best-lemma|appen|quote-then-verb|	1 16
nl:best-lemma|bekennen|quote-then-verb|	1 15
nl:best-lemma|beloven|speaker-then-quote|	5-10 8
nl:best-lemma|benadrukken|quote-then-verb|	1 13
nl:best-lemma|beslissen|quote-then-verb|	1 17
nl:best-lemma|bevestigen|sentence-after|	0 14
nl:best-lemma|bevestigen|speaker-then-quote|	2-4 -17
nl:best-lemma|bevestigen|verb-then-speaker|	5-10 -11
nl:best-lemma|beweren|quote-then-verb|	1 6
nl:best-lemma|blijven|quote-then-speaker|	0 -13
nl:best-lemma|blijven|speaker-then-quote|	0 7
nl:best-lemma|bulderen|quote-then-verb|	1 6
nl:best-lemma|citeren|speaker-then-quote|	2-4 15
nl:best-lemma|duiden|quote-then-verb|	1 11
nl:best-lemma|erkennen|speaker-then-quote|	2-4 10
nl:best-lemma|fluisteren|quote-then-verb|	1 11
nl:best-lemma|foeteren|quote-then-verb|	1 7
nl:best-lemma|fulmineren|quote-then-verb|	1 8
nl:best-lemma|getuigen|quote-then-verb|	1 6
nl:best-lemma|geven|quote-then-verb|	1 12
nl:best-lemma|glimlachen|quote-then-verb|	1 8
nl:best-lemma|grappen|quote-then-verb|	1 15
nl:best-lemma|heten|quote-then-verb|	2-4 15
nl:best-lemma|heten|speaker-then-quote|	0 -11
nl:best-lemma|houden|quote-then-verb|	1 6
nl:best-lemma|houden|speaker-then-quote|	2-4 8	5-10 7
nl:best-lemma|informeren|paragraph-before|	far 9
nl:best-lemma|kaatsen|quote-then-verb|	1 12
nl:best-lemma|klinken|speaker-then-quote|	2-4 7
nl:best-lemma|klinken|verb-then-speaker|	5-10 16
nl:best-lemma|lachen|quote-then-verb|	1 8
nl:best-lemma|lachen|sentence-after|	0 15
nl:best-lemma|laten|quote-then-verb|	0 -7	1 20	5-10 -6
nl:best-lemma|laten|speaker-then-quote|	1 9	2-4 16	5-10 -10
nl:best-lemma|loven|speaker-then-quote|	1 6
nl:best-lemma|luiden|quote-then-verb|	1 10
nl:best-lemma|mailen|quote-then-verb|	1 7
nl:best-lemma|melden|quote-then-verb|	1 9
nl:best-lemma|menen|quote-then-verb|	1 6
nl:best-lemma|mijmeren|quote-then-verb|	1 7
nl:best-lemma|monkelen|quote-then-verb|	1 10
nl:best-lemma|noemen|sentence-before|	far 23
nl:best-lemma|noemen|speaker-then-quote|	1 6	2-4 19	5-10 8
nl:best-lemma|none|according-to|	0 10	1 8	2-4 14	5-10 18	far 16
nl:best-lemma|none|named-before|	1 12	2-4 6	5-10 15	far 6
nl:best-lemma|none|named-nearby|	1 12	2-4 7	5-10 -9	far -12
nl:best-lemma|none|possessor|	5-10 12
nl:best-lemma|none|quote-then-speaker|	-14 9	0 -7	2-4 11
nl:best-lemma|none|sentence-after|	0 9
nl:best-lemma|none|sentence-before|	2-4 -16	far 15
nl:best-lemma|nuanceren|quote-then-verb|	1 7
nl:best-lemma|peinzen|quote-then-verb|	1 17
nl:best-lemma|pleiten|speaker-then-quote|	2-4 -11	5-10 -15
nl:best-lemma|preciseren|verb-then-speaker|	1 10
nl:best-lemma|reageren|quote-then-verb|	1 16
nl:best-lemma|reageren|speaker-then-quote|	0 10	2-4 10
nl:best-lemma|rekenen|quote-then-verb|	1 7
nl:best-lemma|roepen|quote-then-verb|	1 16
nl:best-lemma|schamperen|quote-then-verb|	1 7
nl:best-lemma|schrijven|quote-then-verb|	1 9
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -9	5-10 13
nl:best-lemma|sommen|quote-then-verb|	1 8
nl:best-lemma|spreken|speaker-then-quote|	1 27	2-4 14
nl:best-lemma|staan|quote-then-speaker|	1 -17
nl:best-lemma|staan|quote-then-verb|	1 12	5-10 11
nl:best-lemma|stellen|quote-then-verb|	1 13
nl:best-lemma|stellen|speaker-then-quote|	5-10 -10
nl:best-lemma|unlisted|quote-then-verb|	1 12
nl:best-lemma|vatten|quote-then-verb|	2-4 12
nl:best-lemma|vatten|sentence-after|	far 7
nl:best-lemma|verklaren|quote-then-verb|	1 10
nl:best-lemma|verklaren|sentence-before|	5-10 -9
nl:best-lemma|verklaren|verb-then-speaker|	5-10 10
nl:best-lemma|vertellen|quote-then-verb|	1 11
nl:best-lemma|verwijten|speaker-then-quote|	2-4 6
nl:best-lemma|vinden|quote-then-verb|	1 10
nl:best-lemma|vinden|speaker-then-quote|	2-4 -14	5-10 9
nl:best-lemma|vinden|verb-then-speaker|	1 6
nl:best-lemma|voegen|quote-then-verb|	1 17
nl:best-lemma|vragen|speaker-then-quote|	2-4 8
nl:best-lemma|waarschuwen|speaker-then-quote|	far 7
nl:best-lemma|waarschuwen|verb-then-speaker|	2-4 17
nl:best-lemma|wijzen|quote-then-speaker|	5-10 12
nl:best-lemma|wijzen|speaker-then-quote|	1 8
nl:best-lemma|willen|sentence-before|	2-4 8
nl:best-lemma|willen|speaker-then-quote|	far 11
nl:best-lemma|zeggen|quote-then-verb|	1 11
nl:best-lemma|zeggen|sentence-before|	5-10 12
nl:best-lemma|zeggen|speaker-then-quote|	2-4 17	5-10 12
nl:best-lemma|zien|speaker-then-quote|	0 9	2-4 10
nl:best-lemma|zuchten|quote-then-verb|	1 8
nl:best-lemma|zweren|quote-then-verb|	1 9
nl:best-near|according-to|according|	0 10	1 8	2-4 14	5-10 18	far 16
nl:best-near|according|0|	2-3 9	4-7 17
nl:best-near|according|1|	8+ 6
nl:best-near|according|2-4|	2-3 12	4-7 7
nl:best-near|according|5-10|	4-7 18
nl:best-near|according|far|	4-7 16
nl:best-near|apposed|-14|	4-7 9
nl:best-near|apposed|0|	2-3 9
nl:best-near|apposed|2-4|	1 11
nl:best-near|apposition|0|	2-3 -7
nl:best-near|direct|0|	1 -7	8+ 9
nl:best-near|direct|2-4|	2-3 -13	4-7 -16	8+ 9
nl:best-near|direct|far|	1 10	2-3 8
nl:best-near|judging|0|	2-3 9
nl:best-near|judging|1|	4-7 8	8+ 8
nl:best-near|judging|2-4|	2-3 13	4-7 16
nl:best-near|judging|5-10|	1 8	4-7 11
nl:best-near|judging|far|	4-7 23
nl:best-near|naked|1|	2-3 11	4-7 13	8+ 6
nl:best-near|naked|2-4|	1 7	2-3 -13	4-7 27
nl:best-near|naked|5-10|	1 -18	4-7 22	8+ 7
nl:best-near|naked|far|	1 -10	2-3 -19	4-7 25	8+ 19
nl:best-near|named-before|naked|	1 12	2-4 6	5-10 15	far 6
nl:best-near|named-nearby|naked|	1 12	2-4 7	5-10 -9	far -12
nl:best-near|other|1|	4-7 11	8+ 10
nl:best-near|paragraph-before|saying|	far 9
nl:best-near|possessor|naked|	5-10 12
nl:best-near|quote-then-speaker|apposed|	-14 9	2-4 11
nl:best-near|quote-then-speaker|apposition|	0 -7
nl:best-near|quote-then-speaker|saying|	0 -13	1 -17	5-10 12
nl:best-near|quote-then-verb|judging|	1 10
nl:best-near|quote-then-verb|other|	1 12
nl:best-near|quote-then-verb|saying|	0 -7	1 17
nl:best-near|saying|0|	1 -14	4-7 13
nl:best-near|saying|1|	2-3 36	4-7 20	8+ 8
nl:best-near|saying|2-4|	1 6	4-7 13	8+ 12
nl:best-near|saying|5-10|	1 -17	2-3 13	4-7 -11	8+ 9
nl:best-near|saying|far|	2-3 12	4-7 7
nl:best-near|sentence-after|direct|	0 9
nl:best-near|sentence-after|saying|	0 21	far 7
nl:best-near|sentence-before|direct|	2-4 -16	far 15
nl:best-near|sentence-before|judging|	far 23
nl:best-near|sentence-before|saying|	5-10 -7
nl:best-near|sentence-before|thinking|	2-4 8
nl:best-near|speaker-then-quote|apposed|	0 9
nl:best-near|speaker-then-quote|direct|	0 -7
nl:best-near|speaker-then-quote|judging|	0 13	1 6	5-10 11
nl:best-near|speaker-then-quote|saying|	1 30	5-10 -8	far 7
nl:best-near|speaker-then-quote|thinking|	far 11
nl:best-near|thinking|far|	4-7 11
nl:best-near|verb-then-speaker|judging|	1 6
nl:best-near|verb-then-speaker|saying|	1 10	2-4 19
nl:best-order|according|according|0|	2-3 9	4-7 17
nl:best-order|according|according|1|	8+ 6
nl:best-order|according|according|2-4|	2-3 12	4-7 7
nl:best-order|according|according|5-10|	4-7 18
nl:best-order|according|according|far|	4-7 16
nl:best-order|apposed|apposed|-14|	4-7 9
nl:best-order|apposed|apposed|0|	2-3 9
nl:best-order|apposed|apposed|2-4|	1 11
nl:best-order|apposed|judging|0|	4-7 8
nl:best-order|apposed|judging|2-4|	2-3 12
nl:best-order|apposed|judging|5-10|	4-7 9
nl:best-order|apposed|saying|0|	2-3 14
nl:best-order|apposition|apposition|0|	2-3 -7
nl:best-order|apposition|thinking|2-4|	2-3 8
nl:best-order|direct|direct|0|	1 -7	8+ 9
nl:best-order|direct|direct|2-4|	2-3 -13	4-7 -16	8+ 9
nl:best-order|direct|direct|far|	1 10	2-3 8
nl:best-order|direct|judging|0|	2-3 9
nl:best-order|direct|judging|1|	4-7 6	8+ 6
nl:best-order|direct|judging|2-4|	2-3 8	4-7 16
nl:best-order|direct|judging|5-10|	1 8	4-7 10
nl:best-order|direct|judging|far|	4-7 23
nl:best-order|direct|saying|0|	1 -14	2-3 10	4-7 13
nl:best-order|direct|saying|1|	1 -9	2-3 28	4-7 12
nl:best-order|direct|saying|2-4|	1 6	2-3 -14	4-7 6	8+ 12
nl:best-order|direct|saying|5-10|	1 -13	2-3 16	4-7 -12	8+ 9
nl:best-order|direct|saying|far|	2-3 7
nl:best-order|direct|thinking|far|	4-7 11
nl:best-order|inverted|judging|1|	4-7 10	8+ 9
nl:best-order|inverted|other|1|	4-7 11	8+ 10
nl:best-order|inverted|saying|0|	2-3 -7
nl:best-order|inverted|saying|1|	1 7	2-3 21	4-7 20	8+ 8
nl:best-order|inverted|saying|2-4|	4-7 21
nl:best-order|inverted|saying|5-10|	1 -9	2-3 -6	4-7 14
nl:best-order|inverted|saying|far|	2-3 9	4-7 7
nl:best-order|naked|naked|1|	2-3 11	4-7 13	8+ 6
nl:best-order|naked|naked|2-4|	1 7	2-3 -13	4-7 27
nl:best-order|naked|naked|5-10|	1 -18	4-7 22	8+ 7
nl:best-order|naked|naked|far|	1 -10	2-3 -19	4-7 25	8+ 19
nl:best-order|relative|saying|2-4|	2-3 18
nl:best-phrase|name|	according 15	apposed 11	direct -7	naked 8	other 8	saying 7
nl:best-phrase|noun|	according 17	apposed 11	apposition -7	direct -8	judging 22	other 12	thinking 8
nl:best-phrase|pronoun|	according 8	direct 8	judging 11	naked -14	other 9
nl:best-score|-1|	1 10	2-3 -19	4-7 21
nl:best-score|	-2 -19	-3 12	-4 10	1 -9	2 8	3 17	4 21	5 7	6 6
nl:best-score|-2|	1 -17	2-3 13	4-7 -9
nl:best-score|-3|	2-3 8	4-7 7
nl:best-score|-4|	2-3 9	4-7 8	8+ 18
nl:best-score|0|	1 7	2-3 -14	4-7 24	8+ 11
nl:best-score|1|	2-3 -11	8+ 7
nl:best-score|2|	1 -16	2-3 20	4-7 31	8+ 10
nl:best-score|3|	4-7 20	8+ 9
nl:best-score|4|	1 12	2-3 10	4-7 18	8+ 6
nl:best-score|5|	2-3 8	4-7 15
nl:best-score|6|	8+ 6
nl:best|according-to|according|	2-3 12	4-7 18	8+ 6
nl:best|named-before|naked|	1 9	4-7 8	8+ 8
nl:best|named-nearby|naked|	1 -12	4-7 33	8+ 6
nl:best|paragraph-before|saying|	2-3 9
nl:best|possessor|naked|	4-7 12
nl:best|quote-then-speaker|apposed|	1 11	4-7 9
nl:best|quote-then-speaker|apposition|	2-3 -7
nl:best|quote-then-speaker|saying|	1 -24	8+ 12
nl:best|quote-then-verb|judging|	4-7 9	8+ 9
nl:best|quote-then-verb|other|	4-7 11	8+ 10
nl:best|quote-then-verb|saying|	1 7	4-7 21	8+ 8
nl:best|sentence-after|direct|	8+ 9
nl:best|sentence-after|saying|	2-3 14	4-7 14
nl:best|sentence-before|direct|	1 10	2-3 8	4-7 -16
nl:best|sentence-before|judging|	4-7 23
nl:best|sentence-before|saying|	1 -9	2-3 12
nl:best|sentence-before|thinking|	2-3 8
nl:best|speaker-then-quote|apposed|	2-3 9
nl:best|speaker-then-quote|direct|	1 -7	2-3 -13	4-7 10	8+ 11
nl:best|speaker-then-quote|judging|	2-3 16	4-7 13
nl:best|speaker-then-quote|saying|	2-3 11	4-7 -8	8+ 12
nl:best|speaker-then-quote|thinking|	4-7 11
nl:best|topic|naked|	1 -10	2-3 -17	4-7 28	8+ 14
nl:best|verb-then-speaker|judging|	4-7 6
nl:best|verb-then-speaker|saying|	2-3 -11	4-7 17
nl:case-follow|all-one|,auxiliary|	none -12
nl:case-follow|all-one|,verb-saying|	? 12	none 16
nl:case-follow|all-one|auxiliary|	none -15
nl:case-follow|all-one|capital|	. 8
nl:case-follow|all-one|end|	. 13
nl:case-follow|all-one|stop|	none -20
nl:case-follow|all-one|word|	none -6
nl:case-follow|all|,determiner|	none -9
nl:case-follow|all|,word|	none -6
nl:case-follow|all|end|	! 10
nl:case-follow|all|stop|	none -17
nl:case-follow|all|verb-saying|	none -7
nl:case-follow|all|word|	none -6
nl:case-follow|first|,preposition|	none -6
nl:case-follow|first|,verb-judging|	none 10
nl:case-follow|first|,verb-saying|	! 6	none -7
nl:case-follow|first|,verb-thinking|	none 11
nl:case-follow|first|,word|	none 11
nl:case-follow|first|:|	none 8
nl:case-follow|first|auxiliary|	. 8
nl:case-follow|first|capital|	. 18
nl:case-follow|first|determiner|	. 19	none 12
nl:case-follow|first|end|	. 18	none 15
nl:case-follow|first|preposition|	. 8
nl:case-follow|first|that|	. 8
nl:case-follow|most|,verb-saying|	none 13
nl:case-follow|none|,coordinator|	none 8
nl:case-follow|none|,preposition|	none -7
nl:case-follow|none|,verb-saying|	none 15
nl:case-follow|none|,word|	none 7
nl:case-follow|none|-|	none -12
nl:case-follow|none|;|	none 11
nl:case-follow|none|auxiliary|	none 7
nl:case-follow|none|coordinator|	none 11
nl:case-follow|none|determiner|	none -9
nl:case-follow|none|end|	. 6	none 17
nl:case-follow|none|verb-judging|	none -7
nl:case-follow|none|verb-saying|	none -10
nl:case-follow|some|stop|	none 15
nl:case-intro|all-one|	: 8	preposition -10	stop 16	subordinator -9	verb-saying -11	word -12
nl:case-intro|all|	, -9	determiner -7	preposition -10	subordinator -6
nl:case-intro|first|	: 20	preposition -7	quote 8	start 9
nl:case-intro|most|	stop 13
nl:case-intro|none|	, 14	: 7	adverb 20	capital 13	coordinator 15	determiner -24	preposition -9	pronoun 6	subordinator 9	verb-judging 13	verb-saying 13	word 12
nl:case-intro|some|	, 6	preposition 13
nl:case|all-one|	2 -11
nl:case|all|	2 -10	3 -11
nl:case|first|	10+ 7	3 12	4-5 -9	6-9 9
nl:case|most|	3 11
nl:case|none|	3 29	6-9 23
nl:case|some|	4-5 8	6-9 13
nl:clause|false|false|	all -14	first 10	most 11	some 13
nl:clause|false|true|	first 13	none 17
nl:clause|true|false|	first 11	none 21
nl:clause|true|true|	none 15	some 6
nl:ending|	! 10	. 26	? 16
nl:family|"|	1 16	2-3 8	8+ 8
nl:family|'|	1 -12	4-7 17	8+ 11
nl:family|«|	2-3 -10	4-7 13	8+ 8
nl:family|‘|	8+ 8
nl:family|’|	4-7 9
nl:family|“|	1 -27	4-7 21	8+ 6
nl:family|„|	2-3 10	4-7 18	8+ 9
nl:follow|	,auxiliary -12	,coordinator 8	,determiner -13	,preposition -10	,verb-judging 10	,verb-thinking 11	,word 10	- -12	; 11	capital 19	coordinator 11	determiner -9	end 31	that 8	verb-judging -7	verb-saying -11
nl:headline|false|	4-7 6	8+ 8
nl:headline|true|	1 9	2-3 12	4-7 10
nl:in-noun|false|false|2-3|	all -12	all-one 11	first 7	most 11	none 31
nl:in-noun|false|false|4-7|	some 15
nl:in-noun|false|false|8+|	first 8	none 9
nl:in-noun|false|true|1|	all-one -10	none -11
nl:in-noun|false|true|2-3|	all -6	first 14	none 7
nl:in-noun|false|true|4-7|	first 9
nl:in-noun|true|false|1|	none 7
nl:in-noun|true|false|2-3|	all -7	all-one -12
nl:in-noun|true|false|4-7|	none 35
nl:in-noun|true|false|8+|	none 9
nl:in-noun|true|true|2-3|	none -13
nl:in-noun|true|true|4-7|	none 13
nl:intro-follow|,|,determiner|	2-3 -9
nl:intro-follow|,|end|	2-3 6
nl:intro-follow|,|stop|	2-3 9	4-7 19
nl:intro-follow|:|,verb-saying|	4-7 10
nl:intro-follow|:|capital|	2-3 8	4-7 8
nl:intro-follow|:|determiner|	4-7 18	8+ 12
nl:intro-follow|:|end|	2-3 17	4-7 6
nl:intro-follow|:|stop|	2-3 -13	8+ 7
nl:intro-follow|adverb|,word|	4-7 7
nl:intro-follow|adverb|auxiliary|	4-7 11
nl:intro-follow|adverb|preposition|	1 10
nl:intro-follow|adverb|stop|	1 6	4-7 10
nl:intro-follow|auxiliary|-|	1 -12
nl:intro-follow|auxiliary|end|	4-7 8
nl:intro-follow|auxiliary|preposition|	2-3 11
nl:intro-follow|auxiliary|stop|	1 -7	2-3 22	4-7 17
nl:intro-follow|auxiliary|verb-saying|	1 -10
nl:intro-follow|capital|,coordinator|	4-7 8
nl:intro-follow|capital|stop|	1 12
nl:intro-follow|capital|verb-judging|	2-3 -7
nl:intro-follow|capital|word|	2-3 7
nl:intro-follow|coordinator|stop|	4-7 15
nl:intro-follow|determiner|,preposition|	2-3 -7
nl:intro-follow|determiner|auxiliary|	2-3 -10
nl:intro-follow|determiner|preposition|	2-3 -15
nl:intro-follow|determiner|stop|	1 -13	2-3 -10	4-7 23	8+ 12
nl:intro-follow|determiner|verb-saying|	2-3 -7
nl:intro-follow|determiner|word|	1 -13	2-3 -11
nl:intro-follow|preposition|,preposition|	2-3 -6
nl:intro-follow|preposition|;|	2-3 11
nl:intro-follow|preposition|end|	1 9
nl:intro-follow|preposition|stop|	2-3 -7	4-7 -11	8+ 15
nl:intro-follow|preposition|word|	1 -17	2-3 -6
nl:intro-follow|pronoun|preposition|	1 -9
nl:intro-follow|pronoun|stop|	2-3 17
nl:intro-follow|quote|that|	4-7 8
nl:intro-follow|start|,verb-saying|	1 12	2-3 13	4-7 8	8+ 6
nl:intro-follow|start|,verb-thinking|	8+ 12
nl:intro-follow|start|,word|	4-7 15
nl:intro-follow|start|:|	4-7 8
nl:intro-follow|start|auxiliary|	1 -17
nl:intro-follow|start|end|	2-3 9
nl:intro-follow|start|preposition|	4-7 7
nl:intro-follow|stop|,verb-judging|	4-7 9	8+ 9
nl:intro-follow|stop|,verb-saying|	1 7	2-3 17	4-7 -10	8+ 8
nl:intro-follow|stop|,word|	4-7 14	8+ 7
nl:intro-follow|stop|auxiliary|	8+ 8
nl:intro-follow|stop|capital|	2-3 14	4-7 10
nl:intro-follow|stop|determiner|	8+ 7
nl:intro-follow|stop|end|	1 9	2-3 15	4-7 7
nl:intro-follow|subordinator|,word|	2-3 -6
nl:intro-follow|subordinator|stop|	1 -9	4-7 9
nl:intro-follow|that|,determiner|	4-7 11
nl:intro-follow|that|,verb-saying|	8+ 11
nl:intro-follow|that|;|	2-3 8
nl:intro-follow|that|determiner|	1 -9
nl:intro-follow|that|stop|	2-3 16	4-7 8
nl:intro-follow|verb-judging|end|	2-3 9
nl:intro-follow|verb-saying|end|	4-7 7
nl:intro-follow|verb-saying|stop|	1 -11	2-3 10
nl:intro-follow|word|,auxiliary|	2-3 -12
nl:intro-follow|word|,verb-saying|	2-3 9	4-7 14
nl:intro-follow|word|auxiliary|	1 -13	4-7 18
nl:intro-follow|word|coordinator|	1 11
nl:intro-follow|word|preposition|	2-3 9
nl:intro-follow|word|stop|	2-3 -8	4-7 24	8+ 7
nl:intro-follow|word|word|	2-3 -11	4-7 13
nl:intro|	: 20	adverb 20	capital 13	coordinator 15	determiner -25	preposition -19	pronoun 6	quote 8	start 11	stop 6	verb-judging 13	word 7
nl:lead|lower|	, 15	: 7	adverb 20	capital 13	coordinator 15	determiner -24	preposition -8	pronoun 6	subordinator 9	verb-judging 13	verb-saying 13	word 12
nl:lead|upper|	, -10	: 20	determiner -7	preposition -12	quote 8	start 11	stop 6	subordinator -10	verb-saying -11	word -13
nl:naming|false|	: -10	word -21
nl:naming|naam|2|	2-3 -13
nl:naming|none|	2-3 10	4-7 7	8+ 8
nl:naming|term|1|	1 -13
nl:naming|true|	: 24	adverb 20	capital 13	coordinator 15	determiner -25	preposition -19	pronoun 6	quote 8	start 11	stop 6	verb-judging 13	word 11
nl:naming|zogeheten|1|	2-3 -15
nl:nobody|4-7|	start 9
nl:others|0|	4-7 9	8+ 8
nl:others|1|	1 8	2-3 9	4-7 16
nl:own-case|false|all-one|	: 8	preposition -10	stop 16	subordinator -9	verb-saying -11	word -12
nl:own-case|false|all|	, -9	determiner -7	preposition -10	subordinator -6
nl:own-case|false|first|	: 17	preposition -7	quote 8	start 14	stop 21
nl:own-case|false|most|	stop 11
nl:own-case|false|none|	, 19	adverb 17	capital 13	coordinator 12	determiner -27	preposition -9	pronoun 6	subordinator 9	verb-judging 13	verb-saying 13	word 12
nl:own-case|false|some|	preposition 13
nl:own-case|true|first|	: 14	start 7	stop -8
nl:own-case|true|none|	: 7	auxiliary 13	coordinator 10	determiner 12	preposition 26	that 16	word 17
nl:own-case|true|some|	, 6
nl:own|false|	4-7 10	8+ 8
nl:own|true|	2-3 19	8+ 8
nl:sentence|judging|	2-3 12	4-7 16	8+ 6
nl:sentence|none|	4-7 36	8+ 8
nl:sentence|saying|	4-7 -9	8+ 8
nl:sentence|thinking|	4-7 13	8+ 10
nl:size-ending|10+|!|	,verb-saying 6
nl:size-ending|10+|.|	auxiliary 8	determiner 7
nl:size-ending|10+|none|	,verb-judging 9	,verb-saying 7	,verb-thinking 11	,word 9	determiner 12
nl:size-ending|1|.|	end 9
nl:size-ending|1|none|	,verb-saying 16	- -12	auxiliary -20	coordinator 11	determiner -9	end 9	verb-saying -10
nl:size-ending|2|!|	end 10
nl:size-ending|2|.|	capital 14	end 20
nl:size-ending|2|?|	,verb-saying 12
nl:size-ending|2|none|	,auxiliary -12	,determiner -13	,preposition -10	,verb-saying 15	,word -6	end 9	preposition -17	verb-judging -7	word -11
nl:size-ending|3|.|	capital 8	end 12
nl:size-ending|3|none|	,verb-saying 15	; 11	auxiliary 10	end 6	preposition 14	stop 22	verb-saying -7	word -6
nl:size-ending|4-5|.|	capital 8	determiner 15	preposition 7	that 8
nl:size-ending|4-5|none|	,determiner 11	,verb-saying -6	,word 16	auxiliary 18	end 9
nl:size-ending|6-9|.|	capital 6	determiner 17
nl:size-ending|6-9|none|	,coordinator 8	,verb-judging 9	,verb-saying 9	,word 6	: 8	stop 18	word 13
nl:size-follow|10+|	,verb-judging 9	,verb-saying 7	,verb-thinking 11	,word 9	auxiliary 8	determiner 9
nl:size-follow|1|	,verb-saying 16	- -12	auxiliary -20	coordinator 11	determiner -9	end 14	verb-saying -10
nl:size-follow|2|	,auxiliary -12	,determiner -13	,preposition -10	,verb-saying 17	,word -6	capital 14	end 20	preposition -17	verb-judging -7	word -11
nl:size-follow|3|	,verb-saying 15	; 11	auxiliary 10	capital 8	end 14	preposition 14	stop 22	verb-saying -7	word -6
nl:size-follow|4-5|	,determiner 11	,verb-saying -6	,word 16	auxiliary 18	capital 8	determiner 15	end 7	preposition 7	that 8
nl:size-follow|6-9|	,coordinator 8	,verb-judging 9	,verb-saying 9	,word 6	: 8	capital 6	determiner 17	stop 18	word 13
nl:size-intro|10+|	: 9	start 6	stop 8	that 11	word 6
nl:size-intro|1|	adverb 14	auxiliary -15	capital 12	determiner -19	pronoun -9	stop 12	subordinator -9	that -9	verb-saying -11	word 7
nl:size-intro|2|	, -9	auxiliary 17	capital -7	determiner -24	preposition -16	pronoun 17	start 16	stop 24	subordinator -6	verb-judging 9
nl:size-intro|3|	: 15	auxiliary 15	capital 10	determiner -14	preposition 12	stop 10	that 9	verb-saying 10	word 19
nl:size-intro|4-5|	, 9	: 9	adverb 11	auxiliary 16	coordinator 15	determiner 20	preposition -11	pronoun 6	quote 8	start 13	stop -10	subordinator 9	that 11	verb-saying 7	word 30
nl:size-intro|6-9|	, 11	: 12	auxiliary 16	capital 11	determiner 14	preposition 26	start 7	stop 9	that 8	verb-judging 8	word 17
nl:size|	10+ 8	2 -9	3 26	6-9 20
nl:subject|elided|	,verb-saying -12	1 -10	2-3 -12	4-7 -13	8+ 11	end 6	stop -7	verb-saying -10
nl:subject|none|	,auxiliary -12	,coordinator 8	,determiner -7	,preposition -10	,verb-judging 10	,verb-thinking 11	,word 8	- -12	2-3 7	4-7 38	8+ 9	; 8	capital 17	coordinator 11	determiner 18	end 25	preposition 11	that 8	word -16
nl:subject|own|	,determiner -9	,preposition -9	,verb-saying 22	,word 17	8+ 8	; 11	determiner -9	end 19	preposition -10	stop -9	verb-judging -7	verb-saying -7	word 10
nl:two-before|)|	stop 11
nl:two-before|,|	auxiliary 9	coordinator 15	verb-judging 8	word 11
nl:two-before|adverb|	pronoun -9	stop 7
nl:two-before|auxiliary|	adverb 15	stop 18	word 12
nl:two-before|capital|	) 6	, 7	: 18	auxiliary 6	capital 8	stop 15	verb-saying 13
nl:two-before|coordinator|	auxiliary 15	determiner -10	preposition 14
nl:two-before|determiner|	, -8	word 11
nl:two-before|preposition|	auxiliary -12	capital 19	stop 14
nl:two-before|pronoun|	, 12	adverb 10	capital -7	preposition 19	subordinator -9	verb-saying -11	word -8
nl:two-before|quote|	stop 20
nl:two-before|start|	determiner -7	quote 8	start 11
nl:two-before|stop|	preposition -6
nl:two-before|subordinator|	determiner -17
nl:two-before|that|	adverb 11	word 8
nl:two-before|verb-judging|	determiner 9	stop 10	that 14	word 6
nl:two-before|verb-saying|	, 9	preposition 34	stop 10	word 9
nl:two-before|verb-thinking|	that 11
nl:two-before|word|	: 14	adverb 12	auxiliary 7	determiner -24	preposition -24	pronoun 17	subordinator 6	verb-judging 9	word 25
nl:two-words-before|)|	. 11
nl:two-words-before|,|	alias -12	is 9	maar 15	prees 8	wat 13
nl:two-words-before|.|	in -6
nl:two-words-before|6-4|	. 9
nl:two-words-before|6-7|	. 8
nl:two-words-before|aangesloten|	. 8
nl:two-words-before|aantal|	explosies 12
nl:two-words-before|aan|	. 9	zijn -12
nl:two-words-before|actie|	. 6
nl:two-words-before|aflossen|	. 17
nl:two-words-before|afmaken|	. 8
nl:two-words-before|af|	. 17
nl:two-words-before|akkoord|	. 8
nl:two-words-before|alleen|	voor -15
nl:two-words-before|als|	een -13
nl:two-words-before|alvast|	. 6
nl:two-words-before|al|	. 7
nl:two-words-before|anders|	: 7
nl:two-words-before|app|	had -10
nl:two-words-before|bekend|	als -6
nl:two-words-before|bewindsman|	. 14
nl:two-words-before|bladen|	tot -10
nl:two-words-before|blij|	. 10
nl:two-words-before|boek|	uitlas 12
nl:two-words-before|boerenbond|	reageerde 10
nl:two-words-before|bonden|	willen 8
nl:two-words-before|brief|	. 7
nl:two-words-before|callcenter|	: 15
nl:two-words-before|callens|	. 12
nl:two-words-before|choreografe|	. 7
nl:two-words-before|contant|	geld 11
nl:two-words-before|daarover|	. 9
nl:two-words-before|dat|	bleek 8	er 11
nl:two-words-before|de|	achterban -13	afspraak 10	besparing 10	bus 8	dokter 11	heffing 9	klassieke -14	motie 12	schade 14	tekst 8	term -13	terugroepactie 7	uitspraak 13
nl:two-words-before|die|	, 10	toeslag 14	wedstrijd 9
nl:two-words-before|doen|	. 7
nl:two-words-before|dood|	. 24
nl:two-words-before|droog|	. 26
nl:two-words-before|duren|	? 15
nl:two-words-before|eagles|	. 6
nl:two-words-before|een|	bril 18	kadekraan -16
nl:two-words-before|eigenaar|	van -8
nl:two-words-before|elbe|	. 8
nl:two-words-before|en|	een -10	van 14	zijn 15
nl:two-words-before|erbij|	dat 15
nl:two-words-before|ergernis|	. 7
nl:two-words-before|ermee|	. 8
nl:two-words-before|ervan|	. 24
nl:two-words-before|eten|	. 6
nl:two-words-before|gavere|	: 6
nl:two-words-before|gebeurt|	dat 8
nl:two-words-before|gebouwd|	. 10
nl:two-words-before|gehad|	. 6
nl:two-words-before|gekocht|	. 8
nl:two-words-before|gelderland|	is 17
nl:two-words-before|gemeente|	een -15
nl:two-words-before|gereageerd|	. 9
nl:two-words-before|gesproken|	van 14
nl:two-words-before|gezien|	. 12
nl:two-words-before|goeds|	. 7
nl:two-words-before|haar|	, -9
nl:two-words-before|haastig|	: 12
nl:two-words-before|haast|	: 6
nl:two-words-before|hem|	als -9
nl:two-words-before|herhaling|	met -11
nl:two-words-before|het|	besluit 8	bewijs 11	binnenhof -7	dossier -17	kabinet 9	op 8	over 18	project 9	radioprogramma -12	voertuig 16	zogeheten -15
nl:two-words-before|hij|	, 11	baalt 11	er 10
nl:two-words-before|hofvijver|	. 16
nl:two-words-before|inbev|	had 12
nl:two-words-before|indruk|	. 7
nl:two-words-before|ingaan|	. 16
nl:two-words-before|ingetrokken|	. 12
nl:two-words-before|in|	. 17
nl:two-words-before|is|	. 23	daar 7
nl:two-words-before|jaloers|	. 7
nl:two-words-before|kaartje|	: 11
nl:two-words-before|kan|	. 8
nl:two-words-before|kesteren|	. 7
nl:two-words-before|kiezen|	. 17
nl:two-words-before|kijken|	. 7
nl:two-words-before|klotst|	. 6
nl:two-words-before|kopte|	. 10
nl:two-words-before|kort|	. 7
nl:two-words-before|kruyt|	. 7
nl:two-words-before|laat|	weten 9
nl:two-words-before|lacht|	) 6
nl:two-words-before|lerares|	. 6
nl:two-words-before|letterboom|	. 6
nl:two-words-before|liever|	een -11
nl:two-words-before|liggen|	partijen 9
nl:two-words-before|lijden|	aan -15
nl:two-words-before|looft|	vooral 6
nl:two-words-before|marbella|	. 18
nl:two-words-before|medewerkers|	liefkozend -15
nl:two-words-before|mee|	. 14
nl:two-words-before|meldingen|	. 12
nl:two-words-before|meter|	. 11
nl:two-words-before|minister|	ziet 9
nl:two-words-before|moeten|	. 7
nl:two-words-before|monnickendam|	. 8
nl:two-words-before|naam|	: -13
nl:two-words-before|nachtploeg|	. 9
nl:two-words-before|negen|	is 17
nl:two-words-before|niet|	. 6	: 12
nl:two-words-before|noemde|	haar 9
nl:two-words-before|noemt|	dat 14	hem 6
nl:two-words-before|ns|	. 12
nl:two-words-before|of|	haar -10
nl:two-words-before|omhoog|	. 9
nl:two-words-before|om|	. 7
nl:two-words-before|onderschrift|	: 13
nl:two-words-before|ook|	het -9
nl:two-words-before|opgegeten|	. 9
nl:two-words-before|opgeruimd|	. 7
nl:two-words-before|op|	x 12
nl:two-words-before|oranje|	. -16
nl:two-words-before|overeenkomst|	als 9
nl:two-words-before|overwogen|	, 7
nl:two-words-before|over|	de -9
nl:two-words-before|peeters-anand|	. 14
nl:two-words-before|porselein|	. 6
nl:two-words-before|postzegel|	. 10
nl:two-words-before|prediker|	: 15
nl:two-words-before|rand|	. 9
nl:two-words-before|rechter|	dat 7
nl:two-words-before|school|	. 20
nl:two-words-before|sharda|	ramdin-bos 8
nl:two-words-before|slotparagraaf|	dat -9
nl:two-words-before|sneeuwt|	. 21
nl:two-words-before|sportief|	: 9
nl:two-words-before|sprake|	van 16
nl:two-words-before|sprak|	van 25
nl:two-words-before|spreekt|	van 30
nl:two-words-before|spreekwoord|	: 11
nl:two-words-before|sprint|	. 8
nl:two-words-before|staat|	, 9
nl:two-words-before|stalen|	zouden 11
nl:two-words-before|start|	 8	de -7	start 11
nl:two-words-before|stopte|	. 6
nl:two-words-before|strijdvaardig|	. 8
nl:two-words-before|studie|	in -6
nl:two-words-before|sturen|	. 13
nl:two-words-before|tevreden|	. 11
nl:two-words-before|thee|	. 19
nl:two-words-before|toe|	. 8
nl:two-words-before|toont|	zich 17
nl:two-words-before|treurde|	om 18
nl:two-words-before|trots|	. 6
nl:two-words-before|tweede|	deel 15
nl:two-words-before|uitgelekte|	cijfers 8
nl:two-words-before|uitspraak|	volgt 9
nl:two-words-before|uitstel|	daarentegen 6
nl:two-words-before|uit|	. 14
nl:two-words-before|unie|	. 6
nl:two-words-before|uur|	. 8
nl:two-words-before|uw|	school 19
nl:two-words-before|vandalisme|	niet 9
nl:two-words-before|van|	een 12	financiën 7
nl:two-words-before|vast|	. 11
nl:two-words-before|veldkamp|	blijft 7
nl:two-words-before|venray|	. 7
nl:two-words-before|verliep|	. 7
nl:two-words-before|verstuurd|	. 22
nl:two-words-before|vervangend|	vervoer 10
nl:two-words-before|verzocht|	, 14
nl:two-words-before|vlaai|	. 24
nl:two-words-before|volgens|	haar 20
nl:two-words-before|vooruitgang|	. 7
nl:two-words-before|voor|	. 11
nl:two-words-before|wakker|	. 11
nl:two-words-before|wat|	is -7
nl:two-words-before|weg|	. 10
nl:two-words-before|weten|	, 10	. 8	dat 16
nl:two-words-before|wijst|	naar 8
nl:two-words-before|wil|	dat 11
nl:two-words-before|winst|	? 17
nl:two-words-before|woorden|	: 8
nl:two-words-before|worden|	er 10
nl:two-words-before|x|	: 10
nl:two-words-before|zaak|	mag 16
nl:two-words-before|zeeman|	, 6
nl:two-words-before|zege|	met 19
nl:two-words-before|zeggen|	? 8
nl:two-words-before|zetten|	. 6
nl:two-words-before|ze|	heet -11
nl:two-words-before|zien|	. 10
nl:two-words-before|zijn|	remise 12
nl:two-words-before|zij|	, 6
nl:two-words-before|zolang|	de -13
nl:two-words-before||	. 20
nl:verb|false|2-3|	lower 9	upper -6
nl:verb|false|4-7|	lower 7	upper 19
nl:verb|false|8+|	lower 16
nl:verb|true|2-3|	lower 11	upper 17
nl:verb|true|4-7|	lower 19	upper -6
nl:verb|true|8+|	lower 9	upper 8
nl:word-after|	, -7	- -12	; 11	? -7	bediend -16	bij -9	coassistent 14	controles -11	dat 8	de 18	die 15	doen -6	een -9	en 11	end 31	gedoopt -9	gehad -11	gemeld -10	genoemd -7	in 10	laat -7	met 7	naar -15	omgedoopt -10	overeind -13	te -11	udo 6	van 9	vergoed 14	verkeersinstituut 12	verraden 7	vrijdag 8	was 10	wordt 10	zijn 8
nl:word-after|,|	! 6	? 16	none -7
nl:word-after|-|	none -12
nl:word-after|;|	none 11
nl:word-after|?|	none -7
nl:word-after|bediend|	none -16
nl:word-after|bij|	none -9
nl:word-after|coassistent|	. 14
nl:word-after|controles|	none -11
nl:word-after|dat|	. 8
nl:word-after|de|	. 18	none 12
nl:word-after|die|	. 15
nl:word-after|doen|	none -6
nl:word-after|een|	none -9
nl:word-after|end|	! 10	. 20	none 26
nl:word-after|en|	none 11
nl:word-after|gedoopt|	none -9
nl:word-after|gehad|	none -11
nl:word-after|gemeld|	none -10
nl:word-after|genoemd|	none -7
nl:word-after|in|	none 10
nl:word-after|laat|	none -7
nl:word-after|met|	. 7
nl:word-after|naar|	none -15
nl:word-after|omgedoopt|	none -10
nl:word-after|overeind|	none -13
nl:word-after|te|	none -11
nl:word-after|udo|	. 6
nl:word-after|van|	none 9
nl:word-after|vergoed|	none 14
nl:word-after|verkeersinstituut|	. 12
nl:word-after|verraden|	none 7
nl:word-after|vrijdag|	. 8
nl:word-after|was|	none 10
nl:word-after|wordt|	none 10
nl:word-after|zijn|	. 8
nl:word-before|	 8	. 6	: 20	? 19	aan -15	achterban -13	afspraak 10	alias -12	baalt 11	besluit 8	besparing 10	bewijs 11	binnenhof -7	bleek 8	blijft 7	bril 18	bus 8	cijfers 8	daar 7	daarentegen 9	de -15	deel 15	dokter 11	dossier -17	een -20	er 13	explosies 12	financiën 7	geld 11	haar 8	heet -11	heffing 9	hem 6	het -6	in -10	is 7	kabinet 9	kadekraan -16	klassieke -14	liefkozend -15	maar 15	mag 16	motie 12	naar 8	niet 9	om 18	op 8	over 18	partijen 9	prees 8	project 9	radioprogramma -12	ramdin-bos 8	reageerde 10	remise 12	schade 14	school 19	start 11	tekst 8	term -13	terugroepactie 7	toeslag 14	tot -10	uitlas 12	uitspraak 13	van 26	vervoer 10	voertuig 16	volgt 9	voor -19	vooral 6	wat 13	wedstrijd 9	weten 9	willen 8	x 12	zich 17	ziet 9	zijn -7	zogeheten -15	zouden 11
nl:word-before|,|	2-3 -8	4-7 11
nl:word-before|.|	1 12	2-3 23	4-7 -8	8+ 8
nl:word-before|:|	2-3 13	4-7 11	8+ 10
nl:word-before|?|	2-3 15	4-7 15	8+ 8
nl:word-before|aan|	2-3 -15
nl:word-before|achterban|	1 -13
nl:word-before|afspraak|	4-7 10
nl:word-before|alias|	2-3 -12
nl:word-before|als|	1 -9	2-3 -6	4-7 9
nl:word-before|baalt|	4-7 11
nl:word-before|besluit|	4-7 8
nl:word-before|besparing|	4-7 10
nl:word-before|bewijs|	1 11
nl:word-before|binnenhof|	2-3 -7
nl:word-before|bleek|	4-7 8
nl:word-before|blijft|	4-7 7
nl:word-before|bril|	2-3 18
nl:word-before|bus|	1 8
nl:word-before|cijfers|	4-7 8
nl:word-before|daarentegen|	1 6
nl:word-before|daar|	4-7 7
nl:word-before|dat|	1 -9	2-3 9	4-7 11	8+ 11
nl:word-before|deel|	4-7 15
nl:word-before|de|	1 -13	2-3 -13
nl:word-before|dokter|	4-7 11
nl:word-before|dossier|	2-3 -17
nl:word-before|een|	1 -13	2-3 -22	8+ 12
nl:word-before|er|	1 10	4-7 13
nl:word-before|explosies|	2-3 12
nl:word-before|financiën|	2-3 7
nl:word-before|geld|	4-7 11
nl:word-before|haar|	2-3 -10	4-7 23
nl:word-before|had|	1 -10	4-7 12
nl:word-before|heet|	1 -11
nl:word-before|heffing|	4-7 9
nl:word-before|hem|	4-7 6
nl:word-before|het|	1 -9
nl:word-before|in|	2-3 -10
nl:word-before|is|	1 -7	2-3 22	4-7 17
nl:word-before|kabinet|	2-3 6
nl:word-before|kadekraan|	1 -16
nl:word-before|klassieke|	1 -14
nl:word-before|liefkozend|	2-3 -15
nl:word-before|maar|	4-7 15
nl:word-before|mag|	4-7 16
nl:word-before|met|	1 -11	4-7 19
nl:word-before|motie|	2-3 12
nl:word-before|naar|	4-7 8
nl:word-before|niet|	4-7 9
nl:word-before|om|	4-7 18
nl:word-before|op|	8+ 8
nl:word-before|over|	4-7 18
nl:word-before|partijen|	2-3 9
nl:word-before|prees|	4-7 8
nl:word-before|project|	4-7 9
nl:word-before|radioprogramma|	2-3 -12
nl:word-before|ramdin-bos|	4-7 8
nl:word-before|reageerde|	2-3 10
nl:word-before|remise|	4-7 12
nl:word-before|schade|	1 14
nl:word-before|school|	2-3 19
nl:word-before|start|	2-3 16	4-7 10	8+ 6
nl:word-before|tekst|	8+ 8
nl:word-before|term|	1 -13
nl:word-before|terugroepactie|	2-3 7
nl:word-before|toeslag|	4-7 14
nl:word-before|tot|	1 -10
nl:word-before|uitlas|	4-7 12
nl:word-before|uitspraak|	4-7 13
nl:word-before|van|	1 9	2-3 18	4-7 22	8+ 14
nl:word-before|vervoer|	2-3 10
nl:word-before|voertuig|	4-7 16
nl:word-before|volgt|	2-3 9
nl:word-before|vooral|	8+ 6
nl:word-before|voor|	4-7 -15
nl:word-before|wat|	4-7 13
nl:word-before|wedstrijd|	4-7 9
nl:word-before|weten|	4-7 9
nl:word-before|willen|	4-7 8
nl:word-before|x|	1 12
nl:word-before|zich|	2-3 17
nl:word-before|ziet|	2-3 9
nl:word-before|zijn|	1 -12	4-7 15
nl:word-before|zogeheten|	2-3 -15
nl:word-before|zouden|	2-3 11
nl:word-before||	4-7 8
nl:work|near|none|	none 12
nl:work|near|none|word|	none 12
nl:work|none|none|,|	all -9	none 14	some 6
nl:work|none|none|:|	all-one 8	first 20	none 7
nl:work|none|none|adverb|	none 20
nl:work|none|none|	all -14	most 13	some 15
nl:work|none|none|capital|	none 13
nl:work|none|none|coordinator|	none 15
nl:work|none|none|determiner|	all -7	none -24
nl:work|none|none|preposition|	all -10	all-one -10	first -7	none -9	some 13
nl:work|none|none|pronoun|	none 6
nl:work|none|none|quote|	first 8
nl:work|none|none|start|	first 9
nl:work|none|none|stop|	all-one 16	most 13
nl:work|none|none|subordinator|	all -6	all-one -9	none 9
nl:work|none|none|verb-judging|	none 13
nl:work|none|none|verb-saying|	all-one -11	none 13
nl:work|none|none|word|	all-one -12	none 12
nl:work|right|none|	none 9
nl:work|right|none|word|	none 9
nobody|1|	adverb -19	auxiliary -17	preposition -21	start -11	word -21
nobody|2-3|	, -9	auxiliary -21	capital -16	determiner -16	start 27	subordinator -22	that -19	verb-thinking -13	word -25	— 11
nobody|4-7|	auxiliary -23	capital -16	coordinator -12	start 35	stop 27
nobody|8+|	, 7	start 32	stop 25	— 10
others|0|	8+ 10
others|1|	2-3 -27	8+ 34
others|2|	1 -56	2-3 -18	4-7 -11	8+ 17
others|3|	1 -37	2-3 -22
own-case|false|all-one|	' -14	( -16	, -26	: 16	adverb -19	auxiliary -14	capital 11	coordinator -13	possessive -18	preposition -6	pronoun 17	start -18	stop 18	subordinator -42	that -15	verb-judging -42	verb-thinking -15	— 8	’ -8
own-case|false|all|	' -7	( -10	, -35	: 10	; -7	adverb 10	auxiliary -17	capital -22	coordinator -24	determiner -6	possessive -22	preposition -23	pronoun -18	start -25	stop 6	subordinator -15	verb-judging -34	verb-saying -51	verb-thinking -13	word -25	– -14	— -12
own-case|false|first|	( -16	, 6	- 12	: 18	; -7	auxiliary 10	capital -12	determiner -20	possessive -19	pronoun 11	quote 13	start 25	stop 21	subordinator -9	verb-saying 18	word -39	— 15	• 8
own-case|false|most|	, 9	: -6	capital 8	preposition -7	start 11	stop 8	verb-saying 12	– 8
own-case|false|none|	% 12	' -12	( -9	, 15	: -14	; 16	adverb 20	capital 11	coordinator 11	possessive 20	quote -23	stop 12	subordinator 13	that 6	verb-judging 13	verb-saying 9	– -10	— 8	’ 15
own-case|false|some|	, 20	auxiliary 35	capital 26	coordinator -15	preposition 38	pronoun 16	subordinator 23	verb-judging -12	verb-saying 33	word 21
own-case|true|all-one|	: -13	adverb -12	auxiliary -8	capital -16	determiner -11	start 23	stop 21	verb-saying -20	word -20
own-case|true|all|	auxiliary -14	possessive 13	preposition 20	start 19	stop 31	verb-judging -19	word -20
own-case|true|first|	, 52	- 6	capital 18	determiner -14	preposition -19	quote 24	start 34	stop 28	verb-saying -44	word -12	– 12	— 6
own-case|true|most|	, 15	: 20	determiner 8	start 19	stop 13	verb-saying 17
own-case|true|none|	( -8	, 32	: 16	auxiliary 28	capital 13	coordinator 10	determiner 19	preposition -24	pronoun 20	subordinator -21	that 18	verb-judging 24	word 45
own-case|true|some|	, 10	capital 6	verb-thinking 19	word 20
own|false|	1 -10	2-3 -15	8+ 28
own|true|	1 -24
pt:alone|alone|	8+ 6
pt:alone|first|	2-3 8	4-7 8	8+ 7
pt:alone|inside|	8+ 9
pt:best-gap|according-to|according|gap|according-to|,c|	2-3 10	4-7 19
pt:best-gap|according-to|according|gap|according-to|,sc|	4-7 11	8+ 13
pt:best-gap|according-to|according|gap|according-to|,s|	4-7 16
pt:best-gap|according-to|according|gap|according-to|,|	2-3 -6	4-7 20	8+ 10
pt:best-gap|according-to|according|gap|according-to|c|	2-3 18	4-7 14
pt:best-gap|according-to|according|gap|according-to|s,|	4-7 14
pt:best-gap|according-to|according|gap|according-to||	1 -19
pt:best-gap|named-before|naked||	2-3 13	4-7 19	8+ 7
pt:best-gap|named-nearby|naked||	1 7	2-3 7	8+ 7
pt:best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 7
pt:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -6
pt:best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 13
pt:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -14
pt:best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 11
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -12	4-7 6	8+ 10
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,c|	2-3 -10
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 22	4-7 11	8+ 7
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	1 -8	2-3 8
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|c|	2-3 -11
pt:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 14	8+ 18
pt:best-gap|sentence-before|according|gap|sentence-before|q;c|	2-3 -9
pt:best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 9
pt:best-gap|sentence-before|saying|gap|sentence-before|,;|	8+ 7
pt:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 15
pt:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 18
pt:best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -13
pt:best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 8
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	8+ 8
pt:best-gap|sentence-before|saying|gap|sentence-before||	8+ 7
pt:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,;|	4-7 11
pt:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 8
pt:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 11
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 -8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 10
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	8+ 8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 15	2-3 -20	4-7 10	8+ 8
pt:best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	4-7 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 15
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 -8	4-7 11	8+ 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 12	4-7 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,;|	4-7 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -14	2-3 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	2-3 16
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	4-7 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,;|	2-3 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 -6	2-3 9	4-7 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 17	4-7 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	2-3 16
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 8	4-7 15
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -6	2-3 -7	4-7 25
pt:best-gap|topic|naked||	1 -21	2-3 18	4-7 -16	8+ 6
pt:best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 11
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 18	4-7 12
pt:best-intro|,|according|5-10|	4-7 14
pt:best-intro|,|other|2-4|	4-7 11
pt:best-intro|,|saying|1|	2-3 6	4-7 7
pt:best-intro|,|saying|5-10|	2-3 16
pt:best-intro|:|apposed|2-4|	4-7 8
pt:best-intro|:|apposed|5-10|	4-7 11
pt:best-intro|:|judging|2-4|	2-3 8
pt:best-intro|:|naked|2-4|	2-3 10	4-7 8
pt:best-intro|:|naked|5-10|	2-3 11	4-7 25
pt:best-intro|:|saying|1|	4-7 6
pt:best-intro|:|saying|2-4|	2-3 9	4-7 13
pt:best-intro|:|saying|5-10|	2-3 12	4-7 17	8+ 7
pt:best-intro|:|saying|far|	4-7 10
pt:best-intro|adverb|naked|2-4|	2-3 9
pt:best-intro|adverb|saying|2-4|	2-3 11
pt:best-intro|auxiliary|according|2-4|	2-3 18
pt:best-intro|auxiliary|according|5-10|	2-3 8	8+ 6
pt:best-intro|auxiliary|naked|5-10|	2-3 16
pt:best-intro|auxiliary|naked|far|	2-3 10	4-7 15
pt:best-intro|auxiliary|saying|2-4|	2-3 12	4-7 11
pt:best-intro|auxiliary|saying|5-10|	2-3 16	4-7 6	8+ 9
pt:best-intro|auxiliary|saying|far|	2-3 18	4-7 15
pt:best-intro|capital|naked|0|	1 -12
pt:best-intro|capital|saying|-6|	1 -8
pt:best-intro|capital|saying|2-4|	4-7 7
pt:best-intro|capital|saying|5-10|	2-3 11	4-7 6
pt:best-intro|coordinator|according|5-10|	2-3 10	4-7 17
pt:best-intro|coordinator|according|far|	8+ 6
pt:best-intro|coordinator|saying|5-10|	2-3 11
pt:best-intro|determiner|according|1|	1 -15
pt:best-intro|determiner|according|2-4|	2-3 -14	4-7 14
pt:best-intro|determiner|judging|1|	2-3 13
pt:best-intro|determiner|naked|1|	1 -13
pt:best-intro|determiner|naked|2-4|	2-3 -9
pt:best-intro|determiner|naked|5-10|	1 -15	2-3 -11	4-7 14
pt:best-intro|determiner|other|1|	2-3 -12
pt:best-intro|preposition|according|5-10|	4-7 18
pt:best-intro|preposition|apposed|0|	2-3 -6
pt:best-intro|preposition|judging|2-4|	1 10	4-7 16
pt:best-intro|preposition|judging|5-10|	2-3 -8
pt:best-intro|preposition|naked|2-4|	2-3 -7	4-7 18
pt:best-intro|preposition|naked|5-10|	1 -24	2-3 23	4-7 -6	8+ 11
pt:best-intro|preposition|naked|far|	1 -13	2-3 12
pt:best-intro|preposition|saying|0|	1 -10
pt:best-intro|preposition|saying|1|	1 -6	4-7 11
pt:best-intro|preposition|saying|2-4|	1 -8	2-3 -6
pt:best-intro|preposition|saying|5-10|	2-3 -17
pt:best-intro|preposition|saying|far|	2-3 17	4-7 11
pt:best-intro|start|according|far|	8+ 17
pt:best-intro|start|naked|2-4|	8+ 6
pt:best-intro|start|naked|5-10|	4-7 8
pt:best-intro|start|other|1|	8+ 10
pt:best-intro|start|saying|1|	2-3 8	4-7 6	8+ 7
pt:best-intro|start|saying|far|	4-7 7
pt:best-intro|stop|according|far|	2-3 -9	4-7 14	8+ 18
pt:best-intro|stop|naked|1|	4-7 14
pt:best-intro|stop|naked|2-4|	2-3 6	4-7 25	8+ 6
pt:best-intro|stop|naked|5-10|	2-3 16	4-7 14
pt:best-intro|stop|naked|far|	4-7 19	8+ 7
pt:best-intro|stop|other|1|	4-7 6	8+ 9
pt:best-intro|stop|saying|1|	2-3 22	4-7 9	8+ 8
pt:best-intro|stop|saying|5-10|	8+ 7
pt:best-intro|stop|saying|far|	2-3 8
pt:best-intro|subordinator|naked|1|	2-3 -12
pt:best-intro|subordinator|naked|5-10|	4-7 -16
pt:best-intro|subordinator|naked|far|	2-3 16
pt:best-intro|subordinator|thinking|-12|	1 11
pt:best-intro|that|according|2-4|	4-7 8
pt:best-intro|that|direct|far|	4-7 9
pt:best-intro|that|naked|2-4|	2-3 7	4-7 10
pt:best-intro|that|naked|5-10|	4-7 18
pt:best-intro|that|naked|far|	4-7 7
pt:best-intro|that|saying|1|	4-7 7
pt:best-intro|that|saying|2-4|	2-3 18	4-7 8
pt:best-intro|verb-judging|judging|0|	2-3 -10	4-7 7
pt:best-intro|verb-judging|saying|5-10|	1 -6
pt:best-intro|verb-saying|saying|0|	4-7 24
pt:best-intro|verb-saying|saying|5-10|	2-3 13
pt:best-intro|verb-thinking|relative|2-4|	4-7 11
pt:best-intro|word|according|0|	1 -8
pt:best-intro|word|according|1|	4-7 14
pt:best-intro|word|according|2-4|	4-7 17	8+ 9
pt:best-intro|word|according|5-10|	1 -12	4-7 13
pt:best-intro|word|according|far|	2-3 14	4-7 19
pt:best-intro|word|apposed|far|	2-3 11
pt:best-intro|word|judging|0|	2-3 -15
pt:best-intro|word|judging|2-4|	1 11	4-7 12	8+ 8
pt:best-intro|word|judging|5-10|	8+ 8
pt:best-intro|word|judging|far|	4-7 10
pt:best-intro|word|naked|1|	1 -14	2-3 -13
pt:best-intro|word|naked|2-4|	2-3 25	4-7 15
pt:best-intro|word|naked|5-10|	1 14	2-3 -21	4-7 19	8+ 12
pt:best-intro|word|naked|far|	1 -13	2-3 16
pt:best-intro|word|saying|1|	4-7 7
pt:best-intro|word|saying|2-4|	4-7 16
pt:best-intro|word|saying|5-10|	1 -14	2-3 -10	4-7 12	8+ 6
pt:best-intro|word|saying|far|	2-3 15	4-7 10
pt:best-intro|—|saying|far|	8+ 7
pt:best-lead|lower|,|according|	according-to 16
pt:best-lead|lower|,|other|	verb-then-speaker 11
pt:best-lead|lower|,|saying|	speaker-then-quote 7	verb-then-speaker 20
pt:best-lead|lower|:|saying|	speaker-then-quote 7
pt:best-lead|lower|adverb|naked|	topic 9
pt:best-lead|lower|adverb|saying|	speaker-then-quote 11
pt:best-lead|lower|auxiliary|according|	according-to 13
pt:best-lead|lower|auxiliary|naked|	named-nearby 11	topic 15
pt:best-lead|lower|auxiliary|saying|	sentence-before 23	verb-then-speaker 7
pt:best-lead|lower|capital|saying|	speaker-then-quote 14
pt:best-lead|lower|coordinator|according|	according-to 11
pt:best-lead|lower|coordinator|saying|	speaker-then-quote 11
pt:best-lead|lower|determiner|according|	according-to -16
pt:best-lead|lower|determiner|judging|	quote-then-speaker 13
pt:best-lead|lower|determiner|naked|	named-nearby -16
pt:best-lead|lower|preposition|according|	according-to 18
pt:best-lead|lower|preposition|judging|	speaker-then-quote 10
pt:best-lead|lower|preposition|naked|	topic 29
pt:best-lead|lower|preposition|saying|	quote-then-verb -16	speaker-then-quote -7
pt:best-lead|lower|subordinator|naked|	topic -16
pt:best-lead|lower|subordinator|thinking|	quote-then-speaker 11
pt:best-lead|lower|that|according|	according-to 8
pt:best-lead|lower|that|direct|	sentence-before 9
pt:best-lead|lower|that|naked|	named-nearby 12
pt:best-lead|lower|that|saying|	speaker-then-quote 23
pt:best-lead|lower|verb-judging|judging|	speaker-then-quote 7
pt:best-lead|lower|verb-saying|saying|	speaker-then-quote -6
pt:best-lead|lower|verb-thinking|relative|	speaker-then-quote 11
pt:best-lead|lower|word|according|	according-to 10
pt:best-lead|lower|word|apposed|	speaker-then-quote 11
pt:best-lead|lower|word|naked|	named-nearby 32	topic -23
pt:best-lead|lower|word|saying|	quote-then-verb 7	sentence-before -13	speaker-then-quote 16	verb-then-speaker 10
pt:best-lead|upper|:|apposed|	speaker-then-quote 11
pt:best-lead|upper|:|judging|	speaker-then-quote 8
pt:best-lead|upper|:|naked|	named-nearby 12	topic 13
pt:best-lead|upper|:|saying|	speaker-then-quote 16
pt:best-lead|upper|capital|naked|	named-nearby -12
pt:best-lead|upper|capital|saying|	quote-then-speaker -8
pt:best-lead|upper|determiner|naked|	named-nearby -9	topic -11
pt:best-lead|upper|determiner|other|	quote-then-verb -12
pt:best-lead|upper|preposition|apposed|	quote-then-speaker -6
pt:best-lead|upper|preposition|judging|	speaker-then-quote -8
pt:best-lead|upper|preposition|naked|	named-nearby -14	topic -7
pt:best-lead|upper|preposition|saying|	quote-then-speaker -10	quote-then-verb -8
pt:best-lead|upper|start|according|	according-to 17
pt:best-lead|upper|start|naked|	named-before 7	named-nearby 6
pt:best-lead|upper|start|other|	quote-then-verb 10
pt:best-lead|upper|start|saying|	paragraph-before 7	quote-then-verb 7
pt:best-lead|upper|stop|according|	sentence-before -9
pt:best-lead|upper|stop|naked|	named-before 19	named-nearby 21	topic 23
pt:best-lead|upper|stop|other|	quote-then-verb 7
pt:best-lead|upper|stop|saying|	quote-then-verb 12	sentence-before 10
pt:best-lead|upper|verb-judging|judging|	speaker-then-quote -10
pt:best-lead|upper|verb-judging|saying|	speaker-then-quote -6
pt:best-lead|upper|verb-saying|saying|	speaker-then-quote 16
pt:best-lead|upper|word|naked|	named-nearby -16	topic 10
pt:best-lead|upper|word|saying|	speaker-then-quote -15
pt:best-lead|upper|—|saying|	sentence-before 7
pt:best-lemma|	aceitar 7	achar -8	acusar 10	adiantar 8	admitir 10	afirmar -6	alegar 8	ameaçar 19	apelar 17	argumentar -6	assegurar 16	atestar 7	atirar 6	avaliar 6	avisar 7	chamar -11	completar 7	confessar -13	confirmar 24	considerar 12	contar 6	criticar 8	declarar 13	desabafar 7	detalhar 6	discordar 6	disparar -15	divulgar 10	dizer 17	exigir 15	explicar 7	falar 17	frisar 6	gracejar 8	gritar 13	indicar 9	informar 11	ironizar 6	justificar 7	lamentar 9	lembrar 17	mandar 14	manifestar -13	manter -14	negar 13	observar 8	ordenar 8	pedir 14	perguntar 16	precisar 8	preferir 11	prever -11	queixar -14	reagir 11	reclamar 28	reconhecer 18	recordar 17	recusar 6	rejeitar 6	relatar 10	rematar 15	remeter 15	responder 7	revelar 17	rir 7	saber -6	sorrir 7	sublinhar 11	sustentar 7	unlisted -6
pt:best-lemma|aceitar|speaker-then-quote|	0 7
pt:best-lemma|achar|speaker-then-quote|	5-10 -8
pt:best-lemma|acusar|speaker-then-quote|	2-4 10
pt:best-lemma|adiantar|sentence-before|	far 8
pt:best-lemma|adiantar|speaker-then-quote|	2-4 10
pt:best-lemma|admitir|quote-then-verb|	1 7
pt:best-lemma|admitir|speaker-then-quote|	5-10 9
pt:best-lemma|afirmar|quote-then-verb|	1 8
pt:best-lemma|afirmar|speaker-then-quote|	2-4 -12	5-10 13
pt:best-lemma|alegar|speaker-then-quote|	2-4 8
pt:best-lemma|ameaçar|speaker-then-quote|	5-10 19
pt:best-lemma|apelar|sentence-before|	5-10 11
pt:best-lemma|apelar|speaker-then-quote|	5-10 17
pt:best-lemma|argumentar|speaker-then-quote|	5-10 -6
pt:best-lemma|assegurar|speaker-then-quote|	2-4 16
pt:best-lemma|atestar|speaker-then-quote|	0 6	2-4 10
pt:best-lemma|atirar|verb-then-speaker|	2-4 7
pt:best-lemma|avaliar|speaker-then-quote|	2-4 6
pt:best-lemma|avisar|speaker-then-quote|	2-4 7
pt:best-lemma|chamar|speaker-then-quote|	0 -15	2-4 7
pt:best-lemma|completar|quote-then-verb|	1 7
pt:best-lemma|confessar|sentence-before|	5-10 -13
pt:best-lemma|confirmar|paragraph-before|	far 7
pt:best-lemma|confirmar|sentence-before|	far 18
pt:best-lemma|confirmar|speaker-then-quote|	2-4 16
pt:best-lemma|considerar|speaker-then-quote|	2-4 11	5-10 8	far 10
pt:best-lemma|contar|quote-then-verb|	1 6
pt:best-lemma|criticar|quote-then-verb|	1 8
pt:best-lemma|declarar|quote-then-verb|	1 9
pt:best-lemma|declarar|speaker-then-quote|	2-4 11
pt:best-lemma|desabafar|quote-then-verb|	1 7
pt:best-lemma|detalhar|quote-then-verb|	1 6
pt:best-lemma|discordar|sentence-before|	1 6
pt:best-lemma|disparar|speaker-then-quote|	1 -15
pt:best-lemma|divulgar|speaker-then-quote|	far 10
pt:best-lemma|dizer|quote-then-speaker|	0 -10
pt:best-lemma|dizer|quote-then-verb|	1 6
pt:best-lemma|dizer|sentence-before|	far 7
pt:best-lemma|dizer|speaker-then-quote|	2-4 22	5-10 14
pt:best-lemma|dizer|verb-then-speaker|	1 8	5-10 16
pt:best-lemma|escrever|quote-then-verb|	1 8	2-4 -8
pt:best-lemma|escrever|speaker-then-quote|	2-4 14
pt:best-lemma|exigir|speaker-then-quote|	0 15
pt:best-lemma|explicar|quote-then-verb|	1 7
pt:best-lemma|falar|speaker-then-quote|	1 30	5-10 12
pt:best-lemma|frisar|quote-then-verb|	1 6
pt:best-lemma|garantir|speaker-then-quote|	2-4 -6	5-10 19	far 11
pt:best-lemma|gracejar|quote-then-verb|	1 10
pt:best-lemma|gracejar|verb-then-speaker|	5-10 6
pt:best-lemma|gritar|speaker-then-quote|	2-4 13
pt:best-lemma|indicar|speaker-then-quote|	5-10 9
pt:best-lemma|informar|speaker-then-quote|	far 11
pt:best-lemma|ironizar|speaker-then-quote|	2-4 6
pt:best-lemma|justificar|sentence-before|	far 6
pt:best-lemma|lamentar|quote-then-speaker|	-6 -8
pt:best-lemma|lamentar|speaker-then-quote|	5-10 14
pt:best-lemma|lembrar|quote-then-verb|	1 18
pt:best-lemma|mandar|speaker-then-quote|	2-4 14	5-10 9
pt:best-lemma|manifestar|speaker-then-quote|	0 -13
pt:best-lemma|manter|speaker-then-quote|	5-10 -14
pt:best-lemma|negar|speaker-then-quote|	1 6	2-4 13
pt:best-lemma|none|according-to|	0 -7	1 -11	far 9
pt:best-lemma|none|named-before|	1 13	5-10 18	far 14
pt:best-lemma|none|named-nearby|	0 -12	1 -19	2-4 8	5-10 18	far 20
pt:best-lemma|none|quote-then-speaker|	0 -6
pt:best-lemma|none|sentence-before|	far -8
pt:best-lemma|none|speaker-then-quote|	2-4 11	5-10 11	far 11
pt:best-lemma|none|topic|	1 -13	2-4 25	5-10 -9	far 19
pt:best-lemma|observar|quote-then-verb|	1 8
pt:best-lemma|ordenar|quote-then-verb|	1 8
pt:best-lemma|pedir|speaker-then-quote|	0 13	2-4 12	5-10 7	far 10
pt:best-lemma|perguntar|speaker-then-quote|	0 11	5-10 13
pt:best-lemma|precisar|speaker-then-quote|	far 9
pt:best-lemma|preferir|quote-then-speaker|	-12 11
pt:best-lemma|prever|quote-then-verb|	1 -11
pt:best-lemma|prometer|quote-then-verb|	1 11	2-4 -10
pt:best-lemma|prometer|sentence-before|	5-10 6
pt:best-lemma|prometer|verb-then-speaker|	1 8
pt:best-lemma|queixar|quote-then-verb|	1 10
pt:best-lemma|queixar|sentence-before|	far 15
pt:best-lemma|queixar|speaker-then-quote|	5-10 -17
pt:best-lemma|reagir|speaker-then-quote|	5-10 11
pt:best-lemma|reclamar|speaker-then-quote|	1 25
pt:best-lemma|reconhecer|speaker-then-quote|	0 13	1 7
pt:best-lemma|recordar|speaker-then-quote|	2-4 12	far 17
pt:best-lemma|recusar|speaker-then-quote|	2-4 6
pt:best-lemma|rejeitar|quote-then-speaker|	1 13
pt:best-lemma|rejeitar|speaker-then-quote|	0 -10
pt:best-lemma|relatar|verb-then-speaker|	2-4 10
pt:best-lemma|rematar|quote-then-verb|	1 15
pt:best-lemma|remeter|speaker-then-quote|	5-10 15
pt:best-lemma|responder|quote-then-verb|	1 15
pt:best-lemma|responder|speaker-then-quote|	5-10 7
pt:best-lemma|revelar|speaker-then-quote|	0 18
pt:best-lemma|rir|quote-then-verb|	1 7
pt:best-lemma|saber|speaker-then-quote|	5-10 -8
pt:best-lemma|sorrir|quote-then-verb|	1 7
pt:best-lemma|sublinhar|quote-then-verb|	1 8
pt:best-lemma|sublinhar|speaker-then-quote|	5-10 12
pt:best-lemma|sustentar|sentence-before|	5-10 6
pt:best-lemma|sustentar|speaker-then-quote|	5-10 7
pt:best-lemma|unlisted|quote-then-verb|	1 -7
pt:best-lemma|unlisted|verb-then-speaker|	2-4 11
pt:best-near|according-to|according|	0 -7	1 -11	far 9
pt:best-near|according|0|	1 -7
pt:best-near|according|1|	1 -15	4-7 14
pt:best-near|according|2-4|	2-3 -10	4-7 22	8+ 9
pt:best-near|according|5-10|	1 -12	2-3 14	4-7 18	8+ 6
pt:best-near|according|far|	4-7 23	8+ 18
pt:best-near|apposed|0|	2-3 -6
pt:best-near|apposed|2-4|	4-7 8
pt:best-near|apposed|5-10|	4-7 11
pt:best-near|apposed|far|	2-3 11
pt:best-near|direct|far|	4-7 9
pt:best-near|judging|0|	2-3 -20	4-7 7
pt:best-near|judging|1|	2-3 13
pt:best-near|judging|2-4|	1 15	2-3 8	4-7 20	8+ 11
pt:best-near|judging|5-10|	2-3 -8	8+ 8
pt:best-near|judging|far|	4-7 10
pt:best-near|naked|0|	1 -12
pt:best-near|naked|1|	1 -21	2-3 -17
pt:best-near|naked|2-4|	2-3 11	4-7 24	8+ 6
pt:best-near|naked|5-10|	1 8	2-3 14	8+ 8
pt:best-near|naked|far|	1 -18	2-3 23	4-7 12	8+ 7
pt:best-near|named-before|naked|	1 13	5-10 18	far 14
pt:best-near|named-nearby|naked|	0 -12	1 -19	2-4 8	5-10 18	far 20
pt:best-near|other|1|	2-3 -12	4-7 6	8+ 10
pt:best-near|other|2-4|	4-7 11
pt:best-near|paragraph-before|saying|	far 7
pt:best-near|quote-then-speaker|apposed|	0 -6
pt:best-near|quote-then-speaker|judging|	1 13
pt:best-near|quote-then-speaker|saying|	-6 -8	0 -10
pt:best-near|quote-then-speaker|thinking|	-12 11
pt:best-near|quote-then-verb|other|	1 -7
pt:best-near|quote-then-verb|saying|	2-4 -11
pt:best-near|relative|2-4|	4-7 11
pt:best-near|saying|-6|	1 -8
pt:best-near|saying|0|	1 -10	4-7 24
pt:best-near|saying|1|	1 -6	2-3 12	4-7 11	8+ 7
pt:best-near|saying|2-4|	4-7 15
pt:best-near|saying|5-10|	1 -18	2-3 -17	4-7 9	8+ 8
pt:best-near|saying|far|	2-3 27	4-7 18
pt:best-near|sentence-before|according|	far -9
pt:best-near|sentence-before|direct|	far 9
pt:best-near|sentence-before|saying|	5-10 -10	far 15
pt:best-near|speaker-then-quote|apposed|	2-4 8	5-10 11	far 11
pt:best-near|speaker-then-quote|judging|	0 -16	2-4 16	5-10 -8	far 10
pt:best-near|speaker-then-quote|relative|	2-4 11
pt:best-near|speaker-then-quote|saying|	1 21	5-10 -7	far 27
pt:best-near|thinking|-12|	1 11
pt:best-near|topic|naked|	1 -13	2-4 25	5-10 -9	far 19
pt:best-near|verb-then-speaker|other|	2-4 11
pt:best-near|verb-then-speaker|saying|	1 11	2-4 11	5-10 17
pt:best-order|according|according|0|	1 -7
pt:best-order|according|according|1|	1 -15	4-7 14
pt:best-order|according|according|2-4|	2-3 -10	4-7 22	8+ 9
pt:best-order|according|according|5-10|	1 -12	2-3 14	4-7 18	8+ 6
pt:best-order|according|according|far|	4-7 23	8+ 18
pt:best-order|apposed|apposed|0|	2-3 -6
pt:best-order|apposed|apposed|2-4|	4-7 8
pt:best-order|apposed|apposed|5-10|	4-7 11
pt:best-order|apposed|apposed|far|	2-3 11
pt:best-order|apposed|judging|2-4|	1 11	4-7 16
pt:best-order|apposed|judging|5-10|	8+ 8
pt:best-order|apposed|saying|-6|	1 -8
pt:best-order|apposed|saying|0|	1 -10	4-7 14
pt:best-order|apposed|saying|1|	2-3 23	4-7 6	8+ 6
pt:best-order|apposed|saying|2-4|	2-3 14	4-7 14
pt:best-order|apposed|saying|5-10|	2-3 -6	4-7 6
pt:best-order|apposed|saying|far|	2-3 15
pt:best-order|apposed|thinking|-12|	1 11
pt:best-order|apposition|saying|5-10|	8+ 7
pt:best-order|apposition|saying|far|	2-3 12	8+ 6
pt:best-order|direct|direct|far|	4-7 9
pt:best-order|direct|judging|0|	2-3 -20	4-7 7
pt:best-order|direct|judging|1|	2-3 13
pt:best-order|direct|judging|2-4|	1 10	2-3 8	4-7 12
pt:best-order|direct|judging|5-10|	2-3 -8
pt:best-order|direct|judging|far|	4-7 10
pt:best-order|direct|saying|0|	4-7 20
pt:best-order|direct|saying|1|	1 -6	2-3 30	4-7 12
pt:best-order|direct|saying|2-4|	2-3 8	4-7 14
pt:best-order|direct|saying|5-10|	1 -18	2-3 -14	4-7 17	8+ 11
pt:best-order|direct|saying|far|	2-3 17	4-7 14
pt:best-order|inverted|other|1|	2-3 -12	4-7 6	8+ 10
pt:best-order|inverted|other|2-4|	4-7 11
pt:best-order|inverted|saying|1|	4-7 11	8+ 7
pt:best-order|inverted|saying|2-4|	1 -8	2-3 -10	4-7 11
pt:best-order|inverted|saying|5-10|	2-3 16	4-7 7
pt:best-order|inverted|saying|far|	4-7 15
pt:best-order|naked|naked|0|	1 -12
pt:best-order|naked|naked|1|	1 -21	2-3 -17
pt:best-order|naked|naked|2-4|	2-3 11	4-7 24	8+ 6
pt:best-order|naked|naked|5-10|	1 8	2-3 14	8+ 8
pt:best-order|naked|naked|far|	1 -18	2-3 23	4-7 12	8+ 7
pt:best-order|relative|judging|2-4|	8+ 8
pt:best-order|relative|relative|2-4|	4-7 11
pt:best-order|relative|saying|5-10|	2-3 12
pt:best-order|relative|saying|far|	4-7 10
pt:best-phrase|name|	apposed 11	judging 18	naked 23	other 12	saying 11	thinking 11
pt:best-phrase|noun|	according -8	direct 9	judging -15	naked -17	other -8	relative 11	saying -16
pt:best-phrase|pronoun|	according 11	naked -12	saying 18
pt:best-score|	-1 -16	-2 9	-3 18	-4 -7	0 -13	1 7	2 11	3 7	4 26	5 17
pt:best-score|-1|	1 -29	2-3 -18	4-7 13	8+ 13
pt:best-score|-2|	1 -9	2-3 11
pt:best-score|-3|	2-3 11	4-7 6
pt:best-score|-4|	1 -11	4-7 11	8+ 6
pt:best-score|0|	1 -16	4-7 -13	8+ 8
pt:best-score|1|	1 -17	2-3 25	4-7 27	8+ 8
pt:best-score|2|	1 13	4-7 25	8+ 9
pt:best-score|3|	1 9	4-7 18	8+ 9
pt:best-score|4|	2-3 21	4-7 16
pt:best-score|5|	2-3 11	4-7 9	8+ 6
pt:best|according-to|according|	1 -19	4-7 31	8+ 12
pt:best|named-before|naked|	2-3 13	4-7 19	8+ 7
pt:best|named-nearby|naked|	1 7	2-3 7	8+ 7
pt:best|paragraph-before|saying|	4-7 7
pt:best|quote-then-speaker|apposed|	2-3 -6
pt:best|quote-then-speaker|judging|	2-3 13
pt:best|quote-then-speaker|saying|	1 -14
pt:best|quote-then-speaker|thinking|	1 11
pt:best|quote-then-verb|other|	2-3 -12	4-7 6	8+ 10
pt:best|quote-then-verb|saying|	1 -8	2-3 -11	4-7 11	8+ 7
pt:best|sentence-before|according|	2-3 -9	4-7 14	8+ 18
pt:best|sentence-before|direct|	4-7 9
pt:best|sentence-before|saying|	2-3 -8	4-7 15
pt:best|speaker-then-quote|apposed|	2-3 11	4-7 11
pt:best|speaker-then-quote|judging|	1 15	2-3 -17	4-7 13	8+ 11
pt:best|speaker-then-quote|relative|	4-7 11
pt:best|speaker-then-quote|saying|	1 -18	2-3 11	4-7 21	8+ 9
pt:best|topic|naked|	1 -21	2-3 18	4-7 -16	8+ 6
pt:best|verb-then-speaker|other|	4-7 11
pt:best|verb-then-speaker|saying|	2-3 18	4-7 12
pt:case-follow|all-one|,that|	none -11
pt:case-follow|all-one|,verb-saying|	none 8
pt:case-follow|all-one|,word|	none -11
pt:case-follow|all-one|:|	none -8
pt:case-follow|all-one|capital|	none -16
pt:case-follow|all-one|coordinator|	? 11
pt:case-follow|all-one|stop|	none 16
pt:case-follow|all|,auxiliary|	none -16
pt:case-follow|all|capital|	none -6
pt:case-follow|all|stop|	none -20
pt:case-follow|first|,preposition|	none -9
pt:case-follow|first|,verb-saying|	none 15
pt:case-follow|first|,word|	none 25
pt:case-follow|first|coordinator|	none -10
pt:case-follow|first|end|	. 17	none 9
pt:case-follow|first|stop|	! 13	? 6	none 30
pt:case-follow|first|word|	none -8
pt:case-follow|first|—|	none 8
pt:case-follow|most|,verb-saying|	none 12
pt:case-follow|most|auxiliary|	none -10
pt:case-follow|most|stop|	none 15
pt:case-follow|none|,capital|	none 10
pt:case-follow|none|,coordinator|	none -9
pt:case-follow|none|,pronoun|	none -12
pt:case-follow|none|,subordinator|	none -10
pt:case-follow|none|,verb-saying|	none 8
pt:case-follow|none|:|	none 12
pt:case-follow|none|;|	none 12
pt:case-follow|none|determiner|	none -13
pt:case-follow|none|end|	none 7
pt:case-follow|none|preposition|	none -6
pt:case-follow|none|pronoun|	none -9
pt:case-follow|none|word|	none 9
pt:case-follow|some|stop|	none 14
pt:case-intro|all-one|	: 14	capital -12	determiner -10	preposition -17	stop 8	verb-judging -6	verb-saying 11	word 15
pt:case-intro|all|	determiner -9	preposition -16	stop 9	word -15
pt:case-intro|first|	: 24	start 8	verb-judging -10	verb-saying 13	word -6	— 10
pt:case-intro|most|	: 9	start 6	stop 10	word -6
pt:case-intro|none|	, 11	: 7	adverb 15	auxiliary 7	capital 14	coordinator 17	determiner -8	subordinator -6	that 17	verb-judging 7	verb-saying -7	verb-thinking 11	word 6
pt:case-intro|some|	verb-saying 12	word 17
pt:case|all-one|	1 -26	2 25
pt:case|all|	2 -6	3 -7	4-5 -14
pt:case|first|	10+ 8	2 6	4-5 22
pt:case|most|	10+ 7	3 -10	4-5 10	6-9 14
pt:case|none|	10+ 7	4-5 35
pt:case|some|	3 11	4-5 16
pt:clause|false|false|	all -17	all-one 13	some 14
pt:clause|false|true|	all-one 11	first 14	none 8	some 8
pt:clause|true|false|	first 11	most 13	none 14
pt:clause|true|true|	first 10	none 8
pt:ending|	. 10	? 17
pt:family|"|	2-3 8	4-7 19	8+ 8
pt:family|'|	2-3 -23
pt:family|C|	8+ 7
pt:family|D|	8+ 10
pt:family|J|	8+ 7
pt:family|O|	2-3 8
pt:family|«|	1 -6	4-7 11	8+ 8
pt:family|‘|	1 -8
pt:family|“|	2-3 9	4-7 -6	8+ 7
pt:family|‹|	4-7 18
pt:follow|	,auxiliary -16	,capital 10	,coordinator -9	,preposition -9	,pronoun -12	,subordinator -10	,that -11	,verb-saying 17	,word 8	: 12	; 12	auxiliary -10	capital -15	coordinator 6	determiner -13	end 10	preposition -7	pronoun -9	stop 8	word 7	— 8
pt:headline|false|	2-3 8	8+ 8
pt:headline|true|	1 -7	2-3 -8	4-7 19
pt:in-noun|false|false|1|	all-one -13
pt:in-noun|false|false|2-3|	all-one 20	none 6
pt:in-noun|false|false|4-7|	all -14	first 26	most 12	some 11
pt:in-noun|false|false|8+|	first 7	most 6	none 11
pt:in-noun|false|true|1|	all-one -16	none 10
pt:in-noun|false|true|2-3|	all -6
pt:in-noun|true|false|1|	all-one -19
pt:in-noun|true|false|2-3|	all -16	all-one 15	most -10	none -8	some 11
pt:in-noun|true|false|4-7|	most 14	none 40	some 8
pt:in-noun|true|false|8+|	none 10	some 9
pt:in-noun|true|true|1|	none -15
pt:in-noun|true|true|2-3|	first -8
pt:intro-follow|,|stop|	2-3 10	4-7 8	8+ 9
pt:intro-follow|:|end|	2-3 15	4-7 17
pt:intro-follow|:|stop|	2-3 20	4-7 25	8+ 7
pt:intro-follow|adverb|end|	2-3 9
pt:intro-follow|adverb|stop|	2-3 11
pt:intro-follow|auxiliary|,subordinator|	1 -13
pt:intro-follow|auxiliary|coordinator|	2-3 18
pt:intro-follow|auxiliary|stop|	1 18	2-3 23	4-7 17	8+ 8
pt:intro-follow|capital|,word|	2-3 11
pt:intro-follow|capital|capital|	1 -12
pt:intro-follow|capital|stop|	4-7 7
pt:intro-follow|coordinator|stop|	2-3 16	4-7 17	8+ 6
pt:intro-follow|determiner|,auxiliary|	2-3 -9
pt:intro-follow|determiner|,capital|	1 -13	2-3 13
pt:intro-follow|determiner|,word|	2-3 -12	4-7 14
pt:intro-follow|determiner|stop|	1 -15	2-3 -14	4-7 14
pt:intro-follow|determiner|word|	1 -15
pt:intro-follow|preposition|,auxiliary|	2-3 -12
pt:intro-follow|preposition|,coordinator|	2-3 -10
pt:intro-follow|preposition|,word|	1 -11
pt:intro-follow|preposition|:|	1 -8	2-3 12
pt:intro-follow|preposition|capital|	1 -10	2-3 -6
pt:intro-follow|preposition|coordinator|	2-3 -15	4-7 11
pt:intro-follow|preposition|determiner|	1 -13
pt:intro-follow|preposition|end|	1 14	2-3 25
pt:intro-follow|preposition|preposition|	1 -24	2-3 15
pt:intro-follow|preposition|stop|	1 -7	2-3 -6	8+ 11
pt:intro-follow|preposition|word|	1 10
pt:intro-follow|start|,verb-saying|	4-7 7	8+ 7
pt:intro-follow|start|,word|	8+ 9
pt:intro-follow|start|end|	8+ 6
pt:intro-follow|start|—|	2-3 8
pt:intro-follow|stop|,preposition|	2-3 -9
pt:intro-follow|stop|,verb-saying|	2-3 11	4-7 21	8+ 8
pt:intro-follow|stop|,word|	2-3 13	4-7 15	8+ 8
pt:intro-follow|stop|end|	4-7 14
pt:intro-follow|stop|stop|	4-7 12
pt:intro-follow|subordinator|,pronoun|	2-3 -12
pt:intro-follow|subordinator|;|	1 11
pt:intro-follow|subordinator|stop|	2-3 16	4-7 -16
pt:intro-follow|that|end|	4-7 6
pt:intro-follow|that|preposition|	4-7 7
pt:intro-follow|that|stop|	2-3 11	4-7 13
pt:intro-follow|verb-judging|,word|	1 -6
pt:intro-follow|verb-judging|coordinator|	2-3 -10
pt:intro-follow|verb-judging|stop|	4-7 7
pt:intro-follow|verb-saying|,coordinator|	4-7 13
pt:intro-follow|verb-saying|,word|	2-3 -14
pt:intro-follow|verb-saying|coordinator|	2-3 11	4-7 9
pt:intro-follow|verb-saying|end|	2-3 9	4-7 8
pt:intro-follow|verb-saying|stop|	2-3 13	4-7 16
pt:intro-follow|verb-thinking|stop|	4-7 11
pt:intro-follow|word|,preposition|	1 -12	4-7 14
pt:intro-follow|word|,subordinator|	2-3 16
pt:intro-follow|word|,that|	1 -11
pt:intro-follow|word|,verb-saying|	4-7 7	8+ 12
pt:intro-follow|word|,word|	4-7 7	8+ 8
pt:intro-follow|word|;|	4-7 17
pt:intro-follow|word|auxiliary|	2-3 -10
pt:intro-follow|word|coordinator|	1 12	2-3 16
pt:intro-follow|word|end|	1 -13	2-3 -20	4-7 8
pt:intro-follow|word|preposition|	2-3 -13
pt:intro-follow|word|pronoun|	2-3 -9
pt:intro-follow|word|stop|	2-3 10	4-7 36	8+ 8
pt:intro-follow|word|word|	2-3 -8
pt:intro-follow|—|end|	8+ 10
pt:intro|	, 12	: 29	adverb 15	auxiliary 7	coordinator 17	determiner -10	start 8	stop 7	subordinator -6	that 17	verb-judging -9	verb-thinking 11	— 10
pt:lead|lower|	, 12	: 7	adverb 15	auxiliary 7	capital 14	coordinator 17	determiner -8	subordinator -6	that 17	verb-judging 7	verb-saying -6	verb-thinking 11	word 6
pt:lead|upper|	: 29	capital -12	determiner -14	preposition -19	start 8	stop 7	verb-judging -14	verb-saying 16	— 10
pt:naming|batizado|2|	1 -8
pt:naming|chamado|1|	1 -6
pt:naming|conhecido|2|	8+ 15
pt:naming|false|	stop 15	verb-judging -6	word -14
pt:naming|none|	8+ 8
pt:naming|palavra|1|	1 -14
pt:naming|true|	, 12	: 29	adverb 15	auxiliary 7	coordinator 17	determiner -10	start 8	stop 7	subordinator -6	that 17	verb-thinking 11	word 7	— 10
pt:nobody|8+|	, 7	start 6	— 10
pt:others|0|	1 -11	8+ 8
pt:others|1|	2-3 11	8+ 7
pt:own-case|false|all-one|	: 14	capital -12	determiner -10	preposition -17	stop 8	verb-judging -6	verb-saying 11	word 15
pt:own-case|false|all|	determiner -9	preposition -16	stop 9	word -15
pt:own-case|false|first|	: 24	start 8	verb-judging -10	verb-saying 13	word -6
pt:own-case|false|most|	start 7	word -6
pt:own-case|false|none|	, 11	: 7	adverb 15	auxiliary 7	capital 14	coordinator 17	determiner -12	subordinator -6	that 17	verb-judging 7	verb-saying -7	verb-thinking 11	word 6
pt:own-case|false|some|	verb-saying 12	word 17
pt:own-case|true|first|	: 13	start 8	stop 10	— 10
pt:own-case|true|most|	: 9	stop 10
pt:own-case|true|none|	, 8	determiner 14	word 12
pt:own|false|	8+ 8
pt:own|true|	4-7 28	8+ 9
pt:sentence|judging|	1 11	2-3 18	4-7 13	8+ 13
pt:sentence|none|	1 -37	2-3 -8	4-7 -7	8+ 7
pt:sentence|saying|	2-3 7	4-7 18	8+ 8
pt:sentence|thinking|	2-3 15	4-7 12
pt:size-ending|10+|.|	end 12
pt:size-ending|10+|none|	,verb-saying 8	,word 9	stop 8
pt:size-ending|1|none|	,capital -13	,preposition -12	,subordinator -13	,that -11	,word -12	: -8	; 11	capital -16	coordinator 12	determiner -13	preposition -10	word 9
pt:size-ending|2|?|	coordinator 11
pt:size-ending|2|none|	,auxiliary -16	,verb-saying 8	,word -14	: 12	capital -6	preposition 15	pronoun -9	stop 18
pt:size-ending|3|none|	,capital 13	,coordinator -10	,preposition -9	,pronoun -12	,subordinator 16	,verb-saying 9	,word 13	auxiliary -10	coordinator -10	end 24	preposition -13	word -8	— 8
pt:size-ending|4-5|!|	stop 13
pt:size-ending|4-5|.|	end 12
pt:size-ending|4-5|?|	stop 6
pt:size-ending|4-5|none|	,coordinator 13	,preposition 14	,verb-saying 18	,word 17	coordinator 9	end 16	stop 7
pt:size-ending|6-9|.|	end 14
pt:size-ending|6-9|none|	,verb-saying 11	,word 18	; 17	coordinator 11	end 9	stop 7
pt:size-follow|10+|	,verb-saying 8	,word 9	end 13	stop 8
pt:size-follow|1|	,capital -13	,preposition -12	,subordinator -13	,that -11	,word -12	: -8	; 11	capital -16	coordinator 12	determiner -13	preposition -10	word 9
pt:size-follow|2|	,auxiliary -16	,verb-saying 8	,word -14	: 12	capital -6	coordinator 8	preposition 15	pronoun -9	stop 18
pt:size-follow|3|	,capital 13	,coordinator -10	,preposition -9	,pronoun -12	,subordinator 16	,verb-saying 9	,word 13	auxiliary -10	coordinator -10	end 24	preposition -13	word -8	— 8
pt:size-follow|4-5|	,coordinator 13	,preposition 14	,verb-saying 18	,word 17	coordinator 9	end 19	stop 8
pt:size-follow|6-9|	,verb-saying 11	,word 18	; 17	coordinator 11	end 14	stop 7
pt:size-intro|10+|	, 9	: 6	auxiliary 6	coordinator 6	start 8	stop 8	— 10
pt:size-intro|1|	capital -12	determiner -16	subordinator 11	verb-judging -6
pt:size-intro|2|	, 8	: 19	auxiliary 17	coordinator 11	determiner -11	preposition 20	stop 8	that 12	verb-judging -10
pt:size-intro|3|	, 8	: 16	adverb 15	auxiliary 26	capital 11	coordinator 10	determiner -8	preposition -18	start 8	that 8	verb-saying 18
pt:size-intro|4-5|	, 6	: 14	auxiliary 18	capital 7	determiner 14	preposition -13	stop 21	that 21	verb-judging 7	verb-saying 22	word 26
pt:size-intro|6-9|	: 26	auxiliary 10	coordinator 17	determiner 14	preposition 22	start 6	stop 14	subordinator -16	that 9	verb-saying 24	verb-thinking 11
pt:size|	10+ 8	2 11	3 -6	4-5 15
pt:subject|elided|	,capital 13	,that -11	,verb-saying 18	1 8	2-3 20	4-7 26	8+ 8	capital -6	stop 15
pt:subject|none|	,auxiliary -16	,preposition -9	,pronoun -12	,word 11	1 -16	4-7 -6	8+ 8	; 12	coordinator 18	determiner -13	preposition -21	pronoun -9	word -15
pt:subject|own|	,capital -13	,coordinator -9	,subordinator -10	,verb-saying 10	4-7 15	8+ 7	: 12	; 10	auxiliary -10	capital -16	coordinator 6	end 35	stop 8	word 8	— 8
pt:two-before|%|	stop 7
pt:two-before|,|	auxiliary 17	coordinator 11	determiner -22	preposition -12	subordinator 16	verb-judging -6	verb-saying 14
pt:two-before|;|	determiner -15
pt:two-before|adverb|	determiner -8	stop 13	that 12
pt:two-before|auxiliary|	preposition -11	word 15
pt:two-before|capital|	, 6	: 22	auxiliary 9	coordinator 17	preposition -7	stop 16	that 6	verb-judging -10	word -14
pt:two-before|determiner|	capital 11	that 8	word 11
pt:two-before|preposition|	determiner 14	verb-thinking 11
pt:two-before|pronoun|	auxiliary -11	capital 7	word 11
pt:two-before|quote|	preposition -13	stop 7
pt:two-before|start|	start 8
pt:two-before|stop|	determiner -13	— 10
pt:two-before|that|	auxiliary 18	word 15
pt:two-before|verb-judging|	preposition 17
pt:two-before|verb-saying|	, 7	: 8	capital -12	preposition 24	stop 13	that 8
pt:two-before|verb-thinking|	: 9
pt:two-before|word|	, 13	: 27	adverb 15	auxiliary 27	coordinator 10	preposition -12	subordinator -9	that 13	verb-judging 7	verb-saying 15	word -15
pt:two-words-before|%|	. 7
pt:two-words-before|,|	a -12	atestou 6	chamado -6	como 16	exigiu 15	falta 13	ficou 14	foi 10	gringo 7	houve 14	há 15	manifesta 12	mas 11	o -14	sinalizou -9	são 18	uma -14	é 7
pt:two-words-before|.|	o -13	— 10
pt:two-words-before|0-2|	. 7
pt:two-words-before|00|	. 6
pt:two-words-before|1.942|	. 9
pt:two-words-before|169|	. 8
pt:two-words-before|2021|	. 6
pt:two-words-before|380|	, 16
pt:two-words-before|;|	dois -15
pt:two-words-before|acesso|	, 14
pt:two-words-before|actor|	. 8
pt:two-words-before|afastar|	um -15
pt:two-words-before|alavancagem|	a 18
pt:two-words-before|almada|	. 15
pt:two-words-before|amadora-sintra|	fica 16
pt:two-words-before|amarela|	. 7
pt:two-words-before|anos|	. 6
pt:two-words-before|ao|	clube 12	serviço 11
pt:two-words-before|apenas|	que 12
pt:two-words-before|arguida|	agiu 12
pt:two-words-before|arguido|	atuou 8
pt:two-words-before|assistente|	aceitou 7
pt:two-words-before|assobios|	: 7
pt:two-words-before|atribuiu|	a 17
pt:two-words-before|auxerre|	. 10
pt:two-words-before|avisou|	que 7
pt:two-words-before|a|	chuva 8	cliente 14	descoberta 13	falha 16	palavra -14	permanência 11	resposta 16	situação 11	viagem 12
pt:two-words-before|b3|	. 8
pt:two-words-before|batizado|	de -8
pt:two-words-before|bicho|	de -7
pt:two-words-before|bilhete|	: 14
pt:two-words-before|bola|	que 6
pt:two-words-before|cabine|	responde 13
pt:two-words-before|caprichoso|	por -17
pt:two-words-before|cargill|	. 10
pt:two-words-before|casa|	. 8
pt:two-words-before|caso|	revela 18
pt:two-words-before|cento|	. 6
pt:two-words-before|chega|	sempre 9
pt:two-words-before|civil|	pede 9
pt:two-words-before|claro|	: 12
pt:two-words-before|coimbra|	. 6
pt:two-words-before|coisa|	: 6
pt:two-words-before|comissão|	um 13
pt:two-words-before|companhia|	tem 15
pt:two-words-before|com|	marcação -12
pt:two-words-before|conhecido|	. 15
pt:two-words-before|conversas|	estão 16
pt:two-words-before|dados|	têm 16
pt:two-words-before|debilitada|	e 10
pt:two-words-before|decisão|	. 17	como 11	de 11
pt:two-words-before|demissão|	. 8
pt:two-words-before|desabafa|	: 10
pt:two-words-before|desistiu|	. 15
pt:two-words-before|de|	capela -20	espera 11	estado 6	fátima -8	ter 14	uma 14
pt:two-words-before|diploma|	da -8
pt:two-words-before|discorda|	. 6
pt:two-words-before|dispara|	após -15
pt:two-words-before|disse-me|	: 18
pt:two-words-before|disse|	ao -6	que 7
pt:two-words-before|dizer|	que 9
pt:two-words-before|doce|	estava 10
pt:two-words-before|documento|	chama-lhe -15
pt:two-words-before|do|	livro -15
pt:two-words-before|dá-lhe|	60 16
pt:two-words-before|ele|	é -13
pt:two-words-before|embaixo|	: 14
pt:two-words-before|embate|	. 6
pt:two-words-before|escrito|	: 6
pt:two-words-before|estará|	. 6
pt:two-words-before|estava|	habitada 11
pt:two-words-before|europeia|	manifestou -14
pt:two-words-before|ex-secretário|	que 12
pt:two-words-before|executivo|	pela 17
pt:two-words-before|explicações|	são 18
pt:two-words-before|falam|	em 18
pt:two-words-before|falar|	em 15
pt:two-words-before|fala|	. 14	de 12	em 33
pt:two-words-before|falou|	de 15	em 12
pt:two-words-before|ficar|	concluída 9
pt:two-words-before|fila|	: 13
pt:two-words-before|fiscal|	. 6
pt:two-words-before|futuro|	. 12
pt:two-words-before|gostou|	: 9
pt:two-words-before|governadores|	rejeitam -10
pt:two-words-before|governante|	reconheceu 13
pt:two-words-before|governo|	de 10	retirar 9
pt:two-words-before|imediato|	o -11
pt:two-words-before|inglês|	. 14
pt:two-words-before|ironia|	: 11
pt:two-words-before|ironizou|	, 7
pt:two-words-before|jaconi|	. 6
pt:two-words-before|jornalistas|	: 19
pt:two-words-before|lançar|	outro 14
pt:two-words-before|lembrando|	que 7
pt:two-words-before|levantou|	a -11
pt:two-words-before|lixívia|	. 11
pt:two-words-before|local|	como -16
pt:two-words-before|longe|	. 7
pt:two-words-before|maioria|	de 18
pt:two-words-before|mais|	? 12
pt:two-words-before|manhã|	: 10
pt:two-words-before|menino|	. 10
pt:two-words-before|mercado|	está 6
pt:two-words-before|moderada|	. 16
pt:two-words-before|murici|	. 9
pt:two-words-before|mãe|	, 7
pt:two-words-before|negou|	: 6
pt:two-words-before|neto|	pergunta 11
pt:two-words-before|nos|	aflitos 7
pt:two-words-before|não|	houver 19	pagava 14
pt:two-words-before|obedece|	. -9
pt:two-words-before|ontem|	um -8
pt:two-words-before|oposição|	de 12
pt:two-words-before|orla|	. 8
pt:two-words-before|otimista|	: 8
pt:two-words-before|outão|	. 6
pt:two-words-before|o|	bilhete 16	conteúdo 14	desenho 8	eleitorado 9	laudo 15	mercado 8	navio -8	negócio 13	partido 11	peixe 14	ponto 6	programa -10	projecto 15	que 8	tejo 11
pt:two-words-before|paraopeba|	. 10
pt:two-words-before|passou|	. 11
pt:two-words-before|paulista|	. 6
pt:two-words-before|paulo|	e 17
pt:two-words-before|perder|	? 15
pt:two-words-before|pescadores|	flagram -13
pt:two-words-before|pessoa|	. 11
pt:two-words-before|petrolífero|	seja 10
pt:two-words-before|pinheiro|	, 8
pt:two-words-before|poderia|	continuar 13
pt:two-words-before|poço|	. 7
pt:two-words-before|pressões|	. 6
pt:two-words-before|presuntos|	. 12
pt:two-words-before|previsão|	oficial 13
pt:two-words-before|produto|	. 9
pt:two-words-before|proposta|	de 16	representa 9
pt:two-words-before|psd|	está 10
pt:two-words-before|publicado|	na -11
pt:two-words-before|quarta-feira|	, 11
pt:two-words-before|quatro|	empresas -13
pt:two-words-before|queixa|	. 10
pt:two-words-before|queixou|	de 16
pt:two-words-before|que|	fazia 8	houve 12	ia 18	leva 10
pt:two-words-before|quilómetros|	: 8
pt:two-words-before|quis|	identificar -13
pt:two-words-before|razão|	da 11
pt:two-words-before|reação|	à -10
pt:two-words-before|reclamado|	por -10
pt:two-words-before|reclama|	do 25
pt:two-words-before|reconheceu|	que 7
pt:two-words-before|recorda|	joaquim -12
pt:two-words-before|redes|	: 6
pt:two-words-before|região|	como -12
pt:two-words-before|replicou|	que 15
pt:two-words-before|reuniões|	. 7
pt:two-words-before|revisão|	à 15
pt:two-words-before|rosell|	pediu 9
pt:two-words-before|sacos|	. 10
pt:two-words-before|salvador|	. 10
pt:two-words-before|segundos|	: 11
pt:two-words-before|sejam|	afixados 17
pt:two-words-before|sensível|	. 14
pt:two-words-before|ser|	apenas 11
pt:two-words-before|será|	reenviado 7
pt:two-words-before|sete|	habitações 14
pt:two-words-before|se|	devem 9	tornara 11
pt:two-words-before|simples|	: 7
pt:two-words-before|sociais|	: 7
pt:two-words-before|soldadores|	. 8
pt:two-words-before|sosa|	. 11
pt:two-words-before|start|	start 8
pt:two-words-before|subir|	. 8
pt:two-words-before|sítio|	: 6
pt:two-words-before|tarde|	de -19
pt:two-words-before|tashkent|	. 19
pt:two-words-before|tavora|	foi 8
pt:two-words-before|teresa|	fazem -8
pt:two-words-before|ter|	feito 9
pt:two-words-before|terça|	. 13
pt:two-words-before|tinha|	dado 7
pt:two-words-before|tolerância|	é 12
pt:two-words-before|trimestre|	reflete 11
pt:two-words-before|troca|	é 6
pt:two-words-before|tuíta|	: 10
pt:two-words-before|uma|	crítica 7	meta 10
pt:two-words-before|um|	balanço 18	eucalipto -12
pt:two-words-before|usava|	codinome -13
pt:two-words-before|vagão|	. 13
pt:two-words-before|veto|	ao -16
pt:two-words-before|vezes|	. 8
pt:two-words-before|zóbuè|	. 6
pt:two-words-before||	. 7	para -13
pt:two-words-before|água|	pedem 8
pt:two-words-before|áudio|	era 16
pt:two-words-before|évora|	. 7
pt:two-words-before|é|	a -11
pt:verb|false|1|	upper -26
pt:verb|false|4-7|	lower 9	upper -9
pt:verb|false|8+|	lower 12	upper 7
pt:verb|true|2-3|	upper 11
pt:verb|true|4-7|	lower 24	upper 19
pt:verb|true|8+|	lower 9	upper 8
pt:word-after|	, -7	. 8	: 12	; 12	andrade -8	da 15	de -10	detidos -15	do -14	durante 14	e 6	end 10	esteves -12	josé -10	mingas -6	no -15	nos -9	os -13	para -12	relatório 10	retoma -8	será -10	— 8
pt:word-after|,|	none -8
pt:word-after|.|	! 13	? 6	none 8
pt:word-after|:|	none 12
pt:word-after|;|	none 12
pt:word-after|andrade|	none -8
pt:word-after|da|	none 15
pt:word-after|detidos|	none -15
pt:word-after|de|	none -10
pt:word-after|do|	none -14
pt:word-after|durante|	none 14
pt:word-after|end|	. 17	none 9
pt:word-after|esteves|	none -12
pt:word-after|e|	? 11
pt:word-after|josé|	none -10
pt:word-after|mingas|	none -6
pt:word-after|nos|	none -9
pt:word-after|no|	none -15
pt:word-after|os|	none -13
pt:word-after|para|	none -12
pt:word-after|relatório|	none 10
pt:word-after|retoma|	none -8
pt:word-after|será|	none -10
pt:word-after|—|	none 8
pt:word-before|	, 12	. 7	60 16	: 29	? 16	a -13	aceitou 7	afixados 17	aflitos 7	agiu 12	ao -20	apenas 11	após -15	atestou 6	atuou 8	balanço 18	bilhete 16	capela -20	chama-lhe -15	chamado -6	chuva 8	cliente 14	clube 12	codinome -13	como -6	concluída 9	conteúdo 14	continuar 13	crítica 7	dado 7	de 21	descoberta 13	desenho 8	devem 9	do 25	dois -15	e 11	eleitorado 9	em 39	empresas -13	era 16	espera 11	estado 6	estava 10	está 7	estão 16	eucalipto -12	exigiu 15	falha 16	falta 13	fazem -8	fazia 8	feito 9	fica 16	ficou 14	flagram -13	foi 13	fátima -8	gringo 7	habitada 11	habitações 14	houve 19	houver 19	há 15	ia 18	identificar -13	joaquim -12	laudo 15	leva 10	livro -15	manifesta 12	manifestou -14	marcação -12	mas 11	mercado 8	meta 10	na -11	navio -8	negócio 13	o -22	oficial 13	outro 14	pagava 14	palavra -14	para -13	partido 11	pede 9	pedem 8	pediu 9	peixe 14	pela 17	pergunta 11	permanência 11	ponto 6	por -20	programa -10	projecto 15	que 17	reconheceu 13	reenviado 7	reflete 11	rejeitam -10	representa 9	responde 13	resposta 16	retirar 9	revela 18	seja 10	sempre 9	serviço 11	sinalizou -9	situação 11	start 8	são 26	tejo 11	tem 15	ter 14	tornara 11	têm 16	uma -9	viagem 12	é -8	— 10
pt:word-before|,|	2-3 10	4-7 8	8+ 9
pt:word-before|.|	4-7 25	8+ 8
pt:word-before|60|	2-3 16
pt:word-before|:|	2-3 26	4-7 26	8+ 7
pt:word-before|?|	4-7 18
pt:word-before|aceitou|	4-7 7
pt:word-before|afixados|	2-3 17
pt:word-before|aflitos|	4-7 7
pt:word-before|agiu|	8+ 12
pt:word-before|ao|	2-3 -20
pt:word-before|apenas|	2-3 11
pt:word-before|após|	1 -15
pt:word-before|atestou|	4-7 6
pt:word-before|atuou|	8+ 8
pt:word-before|a|	1 -11	2-3 -16	4-7 23
pt:word-before|balanço|	2-3 18
pt:word-before|bilhete|	2-3 16
pt:word-before|capela|	2-3 -20
pt:word-before|chama-lhe|	2-3 -15
pt:word-before|chamado|	1 -6
pt:word-before|chuva|	4-7 8
pt:word-before|cliente|	4-7 14
pt:word-before|clube|	8+ 12
pt:word-before|codinome|	1 -13
pt:word-before|como|	1 11	4-7 -16
pt:word-before|concluída|	2-3 9
pt:word-before|conteúdo|	4-7 14
pt:word-before|continuar|	4-7 13
pt:word-before|crítica|	4-7 7
pt:word-before|dado|	4-7 7
pt:word-before|da|	2-3 -8	4-7 11
pt:word-before|descoberta|	4-7 13
pt:word-before|desenho|	8+ 8
pt:word-before|devem|	8+ 9
pt:word-before|de|	1 6	2-3 29	8+ 11
pt:word-before|dois|	1 -15
pt:word-before|do|	2-3 25
pt:word-before|eleitorado|	4-7 9
pt:word-before|empresas|	1 -13
pt:word-before|em|	1 14	2-3 35	4-7 15
pt:word-before|era|	2-3 16
pt:word-before|espera|	4-7 11
pt:word-before|estado|	4-7 6
pt:word-before|estava|	2-3 10
pt:word-before|está|	2-3 6	4-7 10
pt:word-before|estão|	2-3 16
pt:word-before|eucalipto|	1 -12
pt:word-before|exigiu|	4-7 15
pt:word-before|e|	2-3 10	4-7 17
pt:word-before|falha|	2-3 16
pt:word-before|falta|	4-7 13
pt:word-before|fazem|	1 -8
pt:word-before|fazia|	4-7 8
pt:word-before|feito|	4-7 9
pt:word-before|fica|	2-3 16
pt:word-before|ficou|	4-7 14
pt:word-before|flagram|	2-3 -13
pt:word-before|foi|	2-3 13
pt:word-before|fátima|	1 -8
pt:word-before|gringo|	4-7 7
pt:word-before|habitada|	2-3 11
pt:word-before|habitações|	4-7 14
pt:word-before|houver|	2-3 19
pt:word-before|houve|	1 12	2-3 14	4-7 10	8+ 9
pt:word-before|há|	4-7 15
pt:word-before|ia|	1 18
pt:word-before|identificar|	2-3 -13
pt:word-before|joaquim|	1 -12
pt:word-before|laudo|	4-7 15
pt:word-before|leva|	4-7 10
pt:word-before|livro|	1 -11	2-3 -14
pt:word-before|manifesta|	4-7 12
pt:word-before|manifestou|	2-3 -14
pt:word-before|marcação|	1 -12
pt:word-before|mas|	2-3 11	8+ 6
pt:word-before|mercado|	4-7 8
pt:word-before|meta|	4-7 10
pt:word-before|navio|	2-3 -8
pt:word-before|na|	4-7 -11
pt:word-before|negócio|	4-7 13
pt:word-before|oficial|	4-7 13
pt:word-before|outro|	4-7 14
pt:word-before|o|	1 -13	2-3 -14
pt:word-before|pagava|	4-7 14
pt:word-before|palavra|	1 -14
pt:word-before|para|	1 -13
pt:word-before|partido|	4-7 11
pt:word-before|pedem|	4-7 8
pt:word-before|pede|	2-3 9
pt:word-before|pediu|	4-7 9
pt:word-before|peixe|	2-3 14
pt:word-before|pela|	2-3 17
pt:word-before|pergunta|	2-3 11
pt:word-before|permanência|	4-7 11
pt:word-before|ponto|	4-7 6
pt:word-before|por|	1 -10	2-3 -20
pt:word-before|programa|	2-3 -10
pt:word-before|projecto|	4-7 15
pt:word-before|que|	2-3 11	4-7 13
pt:word-before|reconheceu|	4-7 13
pt:word-before|reenviado|	4-7 7
pt:word-before|reflete|	4-7 11
pt:word-before|rejeitam|	2-3 -10
pt:word-before|representa|	4-7 9
pt:word-before|responde|	2-3 13
pt:word-before|resposta|	2-3 16
pt:word-before|retirar|	4-7 9
pt:word-before|revela|	4-7 18
pt:word-before|seja|	4-7 10
pt:word-before|sempre|	2-3 9
pt:word-before|serviço|	2-3 11
pt:word-before|sinalizou|	2-3 -9
pt:word-before|situação|	1 11
pt:word-before|start|	2-3 8	4-7 8	8+ 7
pt:word-before|são|	2-3 26
pt:word-before|tejo|	2-3 11
pt:word-before|tem|	4-7 15
pt:word-before|ter|	1 14
pt:word-before|tornara|	2-3 11
pt:word-before|têm|	2-3 16
pt:word-before|uma|	2-3 -14	4-7 14
pt:word-before|um|	1 -15	2-3 13
pt:word-before|viagem|	4-7 12
pt:word-before|é|	1 -13	4-7 7	8+ 6
pt:word-before|—|	8+ 10
pt:work|none|none|,|	none 11
pt:work|none|none|:|	all-one 14	first 24	most 9	none 7
pt:work|none|none|adverb|	none 15
pt:work|none|none|	all -10	all-one 17	first 8	most 16	some 14
pt:work|none|none|auxiliary|	none 7
pt:work|none|none|capital|	all-one -12	none 14
pt:work|none|none|coordinator|	none 17
pt:work|none|none|determiner|	all -9	all-one -10	none -8
pt:work|none|none|preposition|	all -16	all-one -17
pt:work|none|none|start|	first 8	most 6
pt:work|none|none|stop|	all 9	all-one 8	most 10
pt:work|none|none|subordinator|	none -6
pt:work|none|none|that|	none 17
pt:work|none|none|verb-judging|	all-one -6	first -10	none 7
pt:work|none|none|verb-saying|	all-one 11	first 13	none -7	some 12
pt:work|none|none|verb-thinking|	none 11
pt:work|none|none|word|	all-one 15	most 14	none 6	some 17
pt:work|none|none|—|	first 10
pt:work|right|none|	all -14	all-one -11	first -6	most -10
pt:work|right|none|word|	all -14	all-one -11	first -6	most -10
sentence|judging|	1 -6	4-7 12	8+ 35
sentence|none|	1 -38	2-3 -48	4-7 -28	8+ 14
sentence|saying|	1 22	2-3 18	4-7 21	8+ 8
sentence|thinking|	1 -69	2-3 -24	4-7 28	8+ 10
size-ending|10+|,|	capital 15	determiner 23	pronoun 19	verb-saying 22	word 16
size-ending|10+|.|	( 18	auxiliary 8	capital 23	determiner 23	end 29	preposition 10	pronoun 26	— 18
size-ending|10+|?|	capital 28	determiner 13	end 18	pronoun 15	verb-saying 9
size-ending|10+|none|	, 13	,auxiliary 7	,determiner 8	,preposition 10	,pronoun 7	,verb-judging 7	,verb-saying 7	,verb-thinking 11	,word 9	: 25	adverb 14	capital 25	determiner 36	end 21	pronoun 25	stop 32	verb-saying 29
size-ending|1|!|	( -16	,coordinator 11	,determiner 10	end 19	preposition 22	stop 14
size-ending|1|,|	auxiliary -20	capital 8	pronoun 6	quote -13	subordinator 7	word -19
size-ending|1|.|	auxiliary 14	capital 26	determiner 13	end -6	preposition -21	pronoun 18	quote -19	subordinator -13
size-ending|1|?|	pronoun 16
size-ending|1|none|	( -19	) -16	, -11	,auxiliary -23	,capital -9	,coordinator 11	,preposition -12	,quote -9	,subordinator 12	,that -18	,verb-judging 10	,verb-saying 15	,verb-thinking 8	,word -9	- -16	: -22	; 8	adverb -20	auxiliary -25	capital -9	coordinator 7	determiner -15	end -12	preposition -8	pronoun -11	stop -8	subordinator 20	that -17	verb-judging -34	word -13	– -17
size-ending|2|!|	,auxiliary 9	coordinator -12	end 10
size-ending|2|,|	auxiliary -18	capital 41	coordinator -26	determiner 7	preposition -34	pronoun -12	quote -13	subordinator -12	that -14	verb-judging -16	verb-saying -25	word 13
size-ending|2|.|	) -10	determiner -30	end -6	preposition -23	pronoun 9	subordinator 24	— 8
size-ending|2|?|	,verb-saying 18	capital 20	coordinator 11	end 6	pronoun 19	stop -16	verb-saying 25
size-ending|2|none|	( -22	) -18	+ 10	, -7	,adverb -12	,auxiliary -7	,determiner -16	,preposition -8	,subordinator 14	,word -6	: -6	adverb -18	auxiliary -25	capital -28	end 9	preposition 9	pronoun -12	stop 8	subordinator -15	verb-judging -30	verb-saying -37	verb-thinking -16	word -29	— 7
size-ending|3|!|	,word 11	end -29
size-ending|3|,|	auxiliary -20	capital 12	coordinator 25	pronoun 6	that -19	verb-saying 46	word 19
size-ending|3|.|	auxiliary 20	capital -23	coordinator 15	determiner 16	end 29	preposition -8	pronoun 25	subordinator -9
size-ending|3|?|	coordinator 16	end 26	pronoun 17	verb-saying 12	– 11	— 12
size-ending|3|none|	( -23	, 7	,auxiliary 18	,capital 13	,coordinator -10	,determiner 12	,preposition -19	,pronoun -13	,quote -6	,subordinator 17	,verb-judging 9	,verb-saying 9	: 11	adverb 20	capital -21	coordinator 11	determiner -6	end 29	preposition 7	stop 9	subordinator 30	verb-saying -16	verb-thinking -9	– -10	— 8
size-ending|4-5|!|	,word 6	capital 8	determiner 20	end 20	pronoun 25	stop 13
size-ending|4-5|,|	' 13	auxiliary -20	capital 31	coordinator 6	determiner 16	preposition -19	pronoun 41	subordinator 9	that -7	verb-saying 34	word 7
size-ending|4-5|.|	capital 14	determiner -7	end 37	preposition 32	pronoun -9	quote -12	subordinator 14	that 8	— 15
size-ending|4-5|?|	,auxiliary 19	,verb-saying 10	capital 21	determiner 15	end 35	pronoun 21	stop 11	verb-saying 12
size-ending|4-5|none|	( -15	) -8	+ 12	,adverb 7	,capital -13	,coordinator 16	,determiner -14	,preposition -8	,pronoun 16	,subordinator 11	,that 8	,verb-thinking 8	- 14	: 34	; 17	adverb -17	auxiliary 8	capital 14	coordinator 17	determiner -6	end 13	preposition -6	pronoun -9	subordinator 34	verb-saying -8
size-ending|6-9|!|	capital 14	determiner 9	end 13	pronoun 18
size-ending|6-9|,|	auxiliary -8	capital 27	coordinator -7	determiner 29	pronoun 24	subordinator -14	verb-saying 23	– 7
size-ending|6-9|.|	( 16	determiner 28	preposition 18	pronoun 26	quote 14	subordinator 23	that 6	— 26
size-ending|6-9|?|	, -19	,verb-saying 6	capital 22	determiner 12	end 26	pronoun 14	stop 22	verb-saying 21	— 11
size-ending|6-9|none|	( 22	+ 20	, -15	,auxiliary 18	,coordinator 8	,preposition 16	,pronoun 18	,verb-judging 8	,verb-saying 11	,word 15	: 31	; -7	capital 35	coordinator 20	determiner 32	end 57	pronoun 23	stop 15	subordinator 11	verb-saying 13	word -15
size-follow|10+|	( 16	, 13	,auxiliary 7	,determiner 8	,preposition 10	,pronoun 6	,verb-judging 7	,verb-saying 7	,verb-thinking 11	,word 9	: 25	adverb 14	auxiliary 8	capital 19	determiner 27	end 28	preposition 10	pronoun 20	stop 32	verb-saying 22	word 16	— 18
size-follow|1|	( -18	) -16	, -11	,auxiliary -23	,capital -9	,coordinator 16	,preposition -12	,quote -9	,subordinator 12	,that -18	,verb-judging 10	,verb-saying 15	,verb-thinking 8	,word -9	- -16	: -22	; 8	adverb -20	auxiliary -23	capital 14	coordinator 6	end -8	pronoun 16	quote -24	subordinator 11	that -17	verb-judging -34	word -14	– -17
size-follow|2|	( -22	) -18	+ 10	, -7	,adverb -12	,determiner -16	,preposition -8	,subordinator 14	,word -6	: -6	adverb -18	auxiliary -29	determiner -10	pronoun -25	quote -13	stop 6	subordinator -9	verb-judging -30	verb-saying -36	verb-thinking -16	word -22	— 8
size-follow|3|	( -23	, 7	,auxiliary 18	,capital 13	,coordinator -10	,determiner 12	,preposition -19	,pronoun -13	,quote -6	,subordinator 17	,verb-judging 9	,verb-saying 9	: 11	adverb 20	capital -22	coordinator 21	end 38	pronoun 23	stop 9	subordinator 14	that -19	verb-saying 9	verb-thinking -9	— 12
size-follow|4-5|	' 13	( -15	) -8	+ 12	,adverb 7	,capital -13	,coordinator 16	,determiner -14	,preposition -8	,pronoun 16	,subordinator 11	,that 8	,verb-thinking 8	- 14	: 34	; 17	adverb -17	capital 21	coordinator 18	end 36	pronoun 17	quote -12	subordinator 37	verb-saying 11	— 19
size-follow|6-9|	( 28	+ 20	, -23	,auxiliary 18	,coordinator 8	,preposition 16	,pronoun 18	,verb-judging 8	,verb-saying 11	,word 15	: 31	; -7	auxiliary -9	capital 11	coordinator 9	determiner 35	end 16	pronoun 29	quote 14	stop 15	subordinator -7	that 6	verb-saying 23	word -12	– 7	— 27
size-intro|10+|	, 23	- 11	: 29	auxiliary 18	coordinator 7	determiner 17	preposition 27	pronoun 17	quote 23	start 17	stop 16	subordinator 25	that 23	verb-saying 19	verb-thinking 19	word 25	– 12	— 10
size-intro|1|	' -13	( -10	, -10	: -14	; 10	adverb 9	capital -9	coordinator -43	determiner 23	preposition -7	quote -15	start -7	stop 45	subordinator 6	that -11	verb-judging -25	verb-saying 8	verb-thinking -18	word -16	– 10	’ -8
size-intro|2|	( -20	, 7	: 31	adverb -15	determiner -35	possessive 9	preposition -17	pronoun -7	quote -16	start -15	stop 28	subordinator -35	that -27	verb-saying -10	verb-thinking -15	– -14	— 8	’ 11	• 8
size-intro|3|	' -15	( -11	adverb 25	auxiliary 35	capital 13	coordinator 16	determiner -6	possessive -19	preposition -17	pronoun 27	quote 15	start 21	stop 16	subordinator 9	that 26	verb-saying 19	verb-thinking 22	word 15	— 8
size-intro|4-5|	% 12	' 11	( -7	: -11	; -8	adverb 9	auxiliary 50	coordinator 9	possessive -20	preposition 27	pronoun 31	quote 23	start 38	subordinator 31	that 32	verb-judging 14	verb-saying -15	verb-thinking 36	word -14	– 8	— 8	’ 7
size-intro|6-9|	( -13	, 32	: 25	; 14	adverb 16	capital 10	coordinator 28	determiner 39	preposition 19	pronoun 40	quote 21	start 30	stop 29	subordinator -14	that 39	verb-saying -22	verb-thinking 35	word 15	– -18	— 8	’ 14
size|	1 -11	10+ 20	2 -37	3 22	6-9 7
subject|elided|	,adverb 7	,auxiliary 25	,capital 13	,determiner -12	,preposition 18	,pronoun 13	,that -11	1 -27	2-3 23	8+ 12	: 6	coordinator -8	determiner 8	end 17	verb-saying -13	word -14
subject|none|	( -13	) -15	+ 13	,auxiliary -15	,capital -15	,coordinator 14	,determiner -14	,preposition -16	,quote -9	,subordinator 18	,that -13	,verb-judging 19	,verb-thinking 13	,word 8	- -13	2-3 6	4-7 -7	8+ 10	; 33	auxiliary -10	capital 21	coordinator 7	determiner 18	end 23	preposition -16	stop 10	subordinator 10	that 8	verb-judging -7	verb-thinking -9	word -8	– 11	— 16
subject|own|	) -9	+ 10	,adverb -12	,auxiliary 13	,determiner 11	,preposition -18	,pronoun 7	,quote -6	,subordinator 14	,that -6	,verb-judging 6	,verb-saying 14	,word -10	- 6	2-3 -7	4-7 -8	8+ 7	: 16	adverb -10	auxiliary -15	capital 8	coordinator -8	end 33	preposition 12	pronoun 19	stop -8	subordinator 12	verb-judging -15	verb-saying -13	word 10	– 7	— 9
two-before|%|	stop 19
two-before|'|	word -8
two-before|)|	- 6	: 16	; -7	auxiliary 12	stop 17
two-before|*|	subordinator -10
two-before|,|	adverb -10	auxiliary 46	capital -21	coordinator 8	determiner -35	preposition 13	quote 18	subordinator -19	verb-judging 6	verb-saying 16	verb-thinking -19	word -35
two-before|-|	determiner -15
two-before|:|	capital -15	determiner -27	pronoun 10	that 17	word -19
two-before|;|	capital 23	determiner -15
two-before|adverb|	, 12	: 42	auxiliary 21	coordinator 22	determiner -26	preposition 6	pronoun -9	stop 30	that 12	verb-judging -26	verb-saying 15	verb-thinking -9	word 16
two-before|auxiliary|	adverb 20	auxiliary 50	determiner -7	preposition -25	pronoun 15	quote -13	stop 27	verb-judging 11	verb-thinking 23	word 38
two-before|capital|	' -15	( -17	) 6	, 25	- 7	: 11	; -6	auxiliary 25	capital 27	coordinator -6	determiner -33	possessive -36	that -10	verb-judging 13	verb-saying 8	word -8	– -9	— -12
two-before|coordinator|	' 11	adverb 21	auxiliary 28	capital 22	coordinator -14	determiner -21	preposition -24	that 9	verb-judging 20	verb-saying 15	verb-thinking -22	word -20
two-before|determiner|	, -7	: 28	auxiliary -10	capital -8	determiner 20	preposition -23	stop 33	subordinator 11	that 8	verb-judging -15	verb-thinking 10	word -7
two-before|possessive|	preposition -12	quote 15	stop 16	verb-thinking 22	word -27
two-before|preposition|	, -11	: 24	determiner 11	preposition 22	pronoun -19	stop 29	subordinator -21	that -15	verb-judging 12	verb-saying -41	verb-thinking 14	word -15
two-before|pronoun|	, 16	adverb 14	auxiliary 7	determiner -11	possessive 22	preposition 27	pronoun 6	stop 37	subordinator 33	verb-judging 9	verb-thinking -20	word 19
two-before|quote|	( -11	, -25	: 14	coordinator -21	preposition 13	stop 28	verb-saying -12	verb-thinking -17	word -15	— 13
two-before|start|	capital -25	determiner -28	preposition -13	quote 13	start 18	• 8
two-before|stop|	- 12	capital -20	determiner -29	preposition -18	subordinator -8	— 6
two-before|subordinator|	auxiliary -19	determiner -56	stop 32	word -10
two-before|that|	: 17	adverb 11	auxiliary -11	capital 18	determiner -27	preposition -19	pronoun 17	stop 24	subordinator -10	verb-judging -8	verb-saying -36
two-before|verb-judging|	, -11	: 20	adverb -9	auxiliary 27	capital -8	determiner 19	preposition -7	pronoun 10	quote 15	stop 30	that 29	verb-saying -19
two-before|verb-saying|	, 58	: 34	adverb 8	auxiliary 21	capital 9	preposition 18	pronoun -10	subordinator 20	that 15	verb-judging -18	word 23
two-before|verb-thinking|	, -10	: 12	auxiliary 17	determiner -10	pronoun 7	stop 35	subordinator 15	that 15	verb-judging -18	word -14
two-before|word|	% 12	' -13	( -10	, -16	: -12	; 16	adverb 7	auxiliary -18	coordinator 27	determiner 6	possessive 11	preposition -23	pronoun 31	quote -14	stop 36	subordinator -27	that -16	verb-judging -29	verb-saying -7	verb-thinking 24	word 15	– -10	— 8
two-words-before|%|	. 19
two-words-before|'s|	 15	figures 22	office 15	semiconductor -23
two-words-before|'|	stata -8
two-words-before|)|	- 6	. 17	: 16	; -7	is 12
two-words-before|*|	pourquoi -10
two-words-before|,|	 18	a -23	admet 16	alias -17	and 18	as -12	atestou 6	balguerie 7	blamed 26	cercavano -19	chamado -6	chiede 6	christened -26	code-named -17	comme 15	como 16	definito -16	destacó 12	di 16	die 13	dit -11	ein 7	einzelne -9	en -10	entitled -17	exigiu 15	expressed 21	falta 13	ficou 14	foi 10	found -18	gringo 7	had 17	headed -16	heißt -7	houve 14	há 15	is 24	jugée 7	la -11	labeled -13	maar 15	mais 6	manifesta 12	mas 11	movilizaciones 9	nicknamed -30	o -14	or -23	played -16	pour 13	praised 12	prees 8	prefers -19	promet 14	préfère 20	reading -19	reconnaît 15	retrouvé -17	said 34	sent 18	sinalizou -9	since 25	sogenannte -10	solo -14	sorte -11	surnommé -17	são 18	the -18	though 15	titled -13	todavía 6	told -10	uma -14	un 18	under -19	was 39	wat 13	welcomed 13	where -19	whose -24	wie -11	winston -20	à 14	è 11	é 7
two-words-before|-|	the -15
two-words-before|.|	- 12	always -16	con -10	eine -9	headed -10	il -6	in -6	le -14	meglio -13	o -13	the -30	under -14	wie -8	— 6
two-words-before|0-2|	. 7
two-words-before|000|	. 22
two-words-before|00|	. 6
two-words-before|1.942|	. 9
two-words-before|10|	. 14
two-words-before|110085|	? 23
two-words-before|141|	: -25
two-words-before|14th|	? 17
two-words-before|15-1|	. 9
two-words-before|169|	. 8
two-words-before|17|	, -13
two-words-before|1800|	records 17
two-words-before|1952|	. 14
two-words-before|1958|	, -17
two-words-before|1971|	album -15
two-words-before|1976|	. 20
two-words-before|1980|	. 16
two-words-before|1988|	. 7
two-words-before|1991|	. 14
two-words-before|1|	. 12
two-words-before|2009|	. 13
two-words-before|2012|	as -9
two-words-before|2019|	. 19
two-words-before|2021|	. 12
two-words-before|2024|	. 11
two-words-before|2026|	. 20	: 21
two-words-before|2027|	, 15	. 15
two-words-before|2028|	. 8
two-words-before|210m|	. 20
two-words-before|214th|	. 14
two-words-before|214|	aboard -14
two-words-before|22|	. 17	: 22
two-words-before|255|	. 16
two-words-before|29|	. 9
two-words-before|2gb|	, 20
two-words-before|2|	. 17
two-words-before|310m|	for 18
two-words-before|31|	. 14	– 12
two-words-before|380|	, 16
two-words-before|3rd|	. 15
two-words-before|3|	( -9	: 6
two-words-before|40|	: 14
two-words-before|46|	, -10
two-words-before|5-6|	. 13
two-words-before|54|	sarte 6
two-words-before|58|	. 13
two-words-before|6-4|	. 9
two-words-before|6-7|	. 8
two-words-before|62enne|	: 11
two-words-before|62|	victimes -20
two-words-before|64|	. 14
two-words-before|79|	. 12
two-words-before|7|	% 12	: 12
two-words-before|80|	. 7
two-words-before|900|	botellas -20
two-words-before|97|	. 7
two-words-before|:|	12 -19	das -19	la -15	on 10	that 17	wer -15
two-words-before|;|	dois -15	kigali 12	tehran 18
two-words-before|a-21|	. 9
two-words-before|a24|	. 22
two-words-before|aangesloten|	. 8
two-words-before|aantal|	explosies 12
two-words-before|aan|	. 9	zijn -12
two-words-before|abandon|	du -15
two-words-before|abba|	’s -13
two-words-before|abbotsinch|	: 12
two-words-before|abend|	in -12
two-words-before|aberdeen|	. 17
two-words-before|aber|	auf 7
two-words-before|abonde|	: 9
two-words-before|about|	its 17	so-called -20	the -14
two-words-before|abramchuk|	( -13
two-words-before|ab|	: 15
two-words-before|academy|	. 14
two-words-before|accounts|	. 14
two-words-before|account|	satirico -6
two-words-before|accumulate|	. 20
two-words-before|accusant|	de 18
two-words-before|accused|	of -22
two-words-before|acesso|	, 14
two-words-before|aclara|	: 8
two-words-before|acqua|	: 7
two-words-before|acteurs|	à 16
two-words-before|actie|	. 6
two-words-before|acting|	as 14
two-words-before|actor|	. 8
two-words-before|acto|	de 6
two-words-before|act|	. 21
two-words-before|added|	, 18	. 26
two-words-before|addresses|	. 9
two-words-before|adds|	: 14
two-words-before|add|	: 13
two-words-before|adeoti-marks|	, -13
two-words-before|adjectives|	. 10
two-words-before|admitió|	que 8
two-words-before|admits|	: 19
two-words-before|admitted|	, 20
two-words-before|adnoc|	por 14
two-words-before|advisors|	. 15
two-words-before|afastar|	um -15
two-words-before|affiche|	, 12
two-words-before|affirme|	avoir 14
two-words-before|affondo|	: 10
two-words-before|afghanistan|	was 16
two-words-before|aflossen|	. 17
two-words-before|afmaken|	. 8
two-words-before|afp|	. 16
two-words-before|africa|	. 19
two-words-before|afterwards|	. 12
two-words-before|after|	selling -14
two-words-before|af|	. 17
two-words-before|agacent|	. 6
two-words-before|again|	. 11	? 12
two-words-before|agency|	. 12
two-words-before|agents|	nicknamed -11
two-words-before|aggiunge|	: 6
two-words-before|aggiunto|	: 20
two-words-before|agivano|	con 17
two-words-before|agreed|	. 18
two-words-before|agreement|	would 21
two-words-before|agua|	estaba 12
two-words-before|ahmadi|	. 15
two-words-before|airport|	. 19	cap 21	says -19
two-words-before|aisle|	. 14
two-words-before|akkoord|	. 8
two-words-before|alabama|	. 19
two-words-before|alarma|	: 11
two-words-before|alarme|	: 9
two-words-before|alavancagem|	a 18
two-words-before|album|	, -11
two-words-before|alfred-wegener-institut|	, 11
two-words-before|algeria|	says -23
two-words-before|alleen|	voor -15
two-words-before|allegations|	as 21
two-words-before|alles|	wieder -12
two-words-before|allo|	studio -9
two-words-before|allumés|	. 7
two-words-before|all|	. 13	of -16
two-words-before|almada|	. 15
two-words-before|alone|	were 15
two-words-before|als|	een -13	kalb 8
two-words-before|alta|	en 12
two-words-before|altro|	: 22
two-words-before|alvast|	. 6
two-words-before|alza|	un 11
two-words-before|al|	. 7	gobierno 8
two-words-before|amadora-sintra|	fica 16
two-words-before|amarela|	. 7
two-words-before|amarilla|	por -10
two-words-before|amat|	recoge 15
two-words-before|ammesso|	, 13
two-words-before|among|	38 -18	the -18	them 21
two-words-before|amused|	. 12
two-words-before|analysts|	. 18
two-words-before|anders|	: 8
two-words-before|and|	blamed 20	from -19	its 20	juba 22	magnets 23	one -14	said 25	showing -15	that 9	then -14	to -10	was 25	would 8
two-words-before|anger|	. 12
two-words-before|anglicans|	had 16
two-words-before|animals|	was 25
two-words-before|ankara|	had 19
two-words-before|ankle|	was -19
two-words-before|anleger|	seien 8
two-words-before|anni|	. 7
two-words-before|annonce|	est 8
two-words-before|annoncées|	, 10
two-words-before|announced|	. 17
two-words-before|anno|	, 13	: 12
two-words-before|annuisce|	: 16
two-words-before|anos|	. 6
two-words-before|another|	says -14
two-words-before|anrufbeantworter|	, 8
two-words-before|answered|	: 12
two-words-before|answers|	to -21
two-words-before|answer|	. -11
two-words-before|ans|	. 19
two-words-before|antiques|	dealer 19
two-words-before|anwohner|	? 13
two-words-before|anything|	. 9
two-words-before|anyway|	. 28
two-words-before|anziehen|	. 6
two-words-before|an|	, 6	. 6	: 6	officer 21	opera 20	wochenenden 13
two-words-before|ao|	clube 12	serviço 11
two-words-before|apenas|	que 12
two-words-before|aplaude|	como 15
two-words-before|apologise|	. 15
two-words-before|apologising|	to 9
two-words-before|apologized|	for 19
two-words-before|apostillado|	, 8
two-words-before|appeal|	. 11
two-words-before|appelé|	à 17
two-words-before|applause|	. 13
two-words-before|approved|	. 11
two-words-before|app|	, -9	had -10	store -20
two-words-before|april|	. 10
two-words-before|apuntó|	: 13
two-words-before|archers|	. 17
two-words-before|arenal|	. 11
two-words-before|arena|	. 18
two-words-before|are|	 -15
two-words-before|argued|	on -17
two-words-before|arguida|	agiu 12
two-words-before|arguido|	atuou 8
two-words-before|arguments|	. 15
two-words-before|around|	. 14
two-words-before|arrangement|	. 14	as 13
two-words-before|arrested|	. 16
two-words-before|arrivals|	as 17
two-words-before|arrived|	. 13
two-words-before|arrêter|	devant -13
two-words-before|arrêt|	. 16
two-words-before|asciutta|	: 25
two-words-before|aseguró|	que 11
two-words-before|ashby|	as 26
two-words-before|ashworth-diop|	: 21
two-words-before|asi|	: 7
two-words-before|asked|	, 21	. 15	for 24
two-words-before|askew|	. 14
two-words-before|asks|	, 16
two-words-before|asleep|	. 18
two-words-before|assembly|	. 16
two-words-before|assicura|	: 10	la 15
two-words-before|assistant|	, -13	. 12
two-words-before|assistente|	aceitou 7
two-words-before|assistito|	amasse 16
two-words-before|assobios|	: 7
two-words-before|association|	. 10
two-words-before|assolombarda|	saluta 16
two-words-before|assomed|	: 13
two-words-before|as|	a -33	his -20	the -37
two-words-before|ater|	: 14
two-words-before|atribuiu|	a 17
two-words-before|attacca|	, 11
two-words-before|attacks|	as 23
two-words-before|attaquant|	. 9
two-words-before|attempt|	, -7
two-words-before|attended|	by 21
two-words-before|at|	goodison 16
two-words-before|aufgefallen|	. 10
two-words-before|auf|	das -9	dem -14	der -19
two-words-before|augsburg|	. 18
two-words-before|august|	. 14
two-words-before|aula|	, 11
two-words-before|ausgeweitet|	. 6
two-words-before|ausland|	als -20
two-words-before|aussprache|	sei 7
two-words-before|australia|	agree 21
two-words-before|aus|	. 18	: 16	den -11
two-words-before|autentico|	: 13
two-words-before|auteur|	de -15
two-words-before|authority|	were 20
two-words-before|author|	. 8
two-words-before|autissier|	: 9
two-words-before|autocollant|	: -13
two-words-before|autora|	de -8
two-words-before|autre|	: 14
two-words-before|autumn|	. 7
two-words-before|auxerre|	. 10
two-words-before|avaient|	été 18
two-words-before|avanti|	: 7
two-words-before|avisou|	que 7
two-words-before|avril|	dans -9
two-words-before|avs|	: 10
two-words-before|avuto|	paura 9
two-words-before|avverte|	che 10
two-words-before|away|	. 17
two-words-before|ayer|	de 11
two-words-before|aysén|	: 6
two-words-before|a|	chuva 8	cliente 14	cut 22	definire 13	descoberta 13	dit 13	enregistré -11	entendu 16	evitare -18	falha 16	palavra -14	permanência 11	reconnu 17	resposta 16	scandé -11	situação 11	so-called -31	souhaité 7	viagem 12	withering 19
two-words-before|b3|	. 8
two-words-before|backboard|	. -20
two-words-before|back|	. 17
two-words-before|badges|	. 17
two-words-before|bad|	. 21
two-words-before|bakery|	. 16
two-words-before|baker|	. 9
two-words-before|ballett|	von -15
two-words-before|ballots|	were 28
two-words-before|banc|	. 15
two-words-before|banda|	del -7
two-words-before|banderole|	: 20
two-words-before|band|	played -11
two-words-before|banker|	called -17
two-words-before|bank|	. 10
two-words-before|banner|	reading 21
two-words-before|barbs|	as -9
two-words-before|barcelona|	. 8
two-words-before|bari|	drop -21
two-words-before|barque|	. 16
two-words-before|barrio|	, 18
two-words-before|base|	: 7
two-words-before|batizado|	de -8
two-words-before|batters|	were 12
two-words-before|battery|	. 14
two-words-before|bay|	. 18
two-words-before|bazán|	: 7
two-words-before|bbc|	. 19
two-words-before|beat|	. 6
two-words-before|beck-nigg|	als 12
two-words-before|bedeckt|	– 10
two-words-before|been|	freed 10	honest 16	saying -13	shown 14	told 15
two-words-before|beeping|	. 15
two-words-before|before|	. 15
two-words-before|befunde|	kämen 7
two-words-before|begrüsse|	den 8
two-words-before|behaved|	. 19
two-words-before|beijing|	. 12	accused 20	would 20
two-words-before|being|	rostered 17
two-words-before|bei|	einer -16
two-words-before|bekend|	als -6
two-words-before|bekommen|	, -15
two-words-before|belarus|	. 13
two-words-before|believe|	it 20
two-words-before|bello|	: 6
two-words-before|beltretter|	: 9
two-words-before|bemüht|	. 8
two-words-before|benavent-oduor|	. 7
two-words-before|benchmark|	. 11
two-words-before|beneath|	, -21	that -15
two-words-before|beneficiarne|	sarebbero 8
two-words-before|benetton|	. 18
two-words-before|berg|	: 17
two-words-before|berichteten|	. 20
two-words-before|bernama|	, 19
two-words-before|bestiame|	viaggi 10
two-words-before|bestätigt|	einen -20
two-words-before|beth|	singing -20
two-words-before|betroffenen|	werde -9
two-words-before|bewertung|	sei 10
two-words-before|bewindsman|	. 14
two-words-before|be|	connected 13	expected 21	met 23	reviewed 16	shared 15
two-words-before|bicho|	de -7
two-words-before|bilhete|	: 14
two-words-before|billed|	as -21
two-words-before|bill|	. 13
two-words-before|binder|	. 13
two-words-before|bishops|	, -14
two-words-before|bizum|	. 8
two-words-before|bjp|	of 20
two-words-before|bladen|	tot -10
two-words-before|blamed|	repeated -19
two-words-before|blanc|	. 9	serait 9
two-words-before|bleibt|	bei -16
two-words-before|blessing|	. 15
two-words-before|blij|	. 10
two-words-before|blinks|	. 7
two-words-before|bloquée|	: 22
two-words-before|blow|	to -21
two-words-before|blunt|	. 14
two-words-before|blushed|	. 16
two-words-before|boadi|	. 9
two-words-before|board|	. 19	reading -23
two-words-before|boats|	. 12	to -26
two-words-before|boat|	. 15
two-words-before|boek|	uitlas 12
two-words-before|boerenbond|	reageerde 10
two-words-before|boggs|	. 26
two-words-before|bola|	que 6
two-words-before|bologna|	: 18
two-words-before|bonden|	willen 8
two-words-before|bonus|	. 14
two-words-before|booed|	. 18
two-words-before|books|	. 8
two-words-before|book|	, -17	. 17	calls -23
two-words-before|bord|	de -12
two-words-before|born|	. 16
two-words-before|bosteza|	. 11
two-words-before|both|	against -19	camps 17
two-words-before|botteghino|	, 17
two-words-before|bouchons|	. 8
two-words-before|boulter|	. 19
two-words-before|bou|	thanked 16
two-words-before|boxes|	. 18
two-words-before|box|	. 21
two-words-before|braccia|	: 18
two-words-before|brambilla|	expects 9
two-words-before|branches|	. 10
two-words-before|brazier|	. 19
two-words-before|brazil|	? 15
two-words-before|breakfast|	was -13
two-words-before|breaking|	the -27
two-words-before|breakthrough|	, -11
two-words-before|breath|	. 10
two-words-before|breezes|	. 15
two-words-before|briefer|	. 24
two-words-before|briefs|	. 12
two-words-before|brief|	. 13
two-words-before|brie|	( 22
two-words-before|brisé|	: 17
two-words-before|brochure|	titled -12
two-words-before|brontola|	: 8
two-words-before|bruciarli|	: 14
two-words-before|bruit|	. 13
two-words-before|bruna|	alpina -17
two-words-before|brunnen|	. 6
two-words-before|brunnhuber|	: 21
two-words-before|brusatin|	: 14
two-words-before|brusio|	. 10
two-words-before|brygge|	. 16
two-words-before|bräutigam|	. 11
two-words-before|brésil|	. 6
two-words-before|buchmesse|	lobte 12
two-words-before|buchwert|	. 9
two-words-before|budel|	. 17
two-words-before|budget|	was 20
two-words-before|budweiser|	called -13
two-words-before|buffet|	as -25
two-words-before|buffle|	. 9
two-words-before|bugle|	. 8
two-words-before|building|	as -18
two-words-before|burglar|	dubbed -12
two-words-before|burr-smith|	. 15
two-words-before|busca|	a 10
two-words-before|but|	hoped -15	not 21
two-words-before|buyers|	. 12
two-words-before|buyer|	: 21
two-words-before|buy|	. 17
two-words-before|bytewala|	. 15
two-words-before|by|	wednesday -16
two-words-before|cabine|	responde 13
two-words-before|cable|	. 11
two-words-before|cage|	's -19
two-words-before|cahier|	intitulé -12
two-words-before|calamità|	. 17
two-words-before|calcestruzzo|	conterrebbe 11
two-words-before|calcula|	. 20
two-words-before|calificó|	de 11
two-words-before|callcenter|	: 15
two-words-before|called|	. 17	a 17	chancay 19	for 22	him -13	it 20	out 19	that 29	the -26	them 20	this 17	whitlock 19
two-words-before|callens|	. 12
two-words-before|calloway-finch|	. 19
two-words-before|calls|	a -20	her 14	me -19
two-words-before|call|	. 15	a -27	as -18	its -19	of -22	the -16	was 18
two-words-before|calma|	. 6	: 21
two-words-before|calmer|	. 8
two-words-before|calmly|	. 17
two-words-before|calm|	. 14
two-words-before|cambio|	, 11
two-words-before|cameras|	. 14
two-words-before|camera|	. 26	: 10
two-words-before|came|	the -14
two-words-before|campaign|	had -13
two-words-before|campeggiava|	: 16
two-words-before|canapé|	. 16
two-words-before|candle|	. 11
two-words-before|candore|	: 14
two-words-before|cane|	: 19
two-words-before|canteen|	. 11
two-words-before|can|	say -20
two-words-before|capital|	. 6
two-words-before|capra|	. 13
two-words-before|caprichoso|	por -17
two-words-before|captain|	faumuinā 19
two-words-before|capua|	. 8
two-words-before|caputi|	, 15
two-words-before|carabao|	. 11
two-words-before|cardiff|	of 20
two-words-before|card|	. 16
two-words-before|cared|	. 14
two-words-before|care|	. 17
two-words-before|cargill|	. 10
two-words-before|carried|	out 19
two-words-before|car|	. 8
two-words-before|casa|	. 9
two-words-before|cases|	that -19
two-words-before|case|	. 14	was 20
two-words-before|caso|	del -17	revela 18
two-words-before|cassa|	: 22
two-words-before|castlegate|	. 20
two-words-before|catalogue|	. 20
two-words-before|catanduanes|	as -12	seawall -22
two-words-before|categorico|	: 7
two-words-before|cathaoirleach|	. 10
two-words-before|cat|	. 16
two-words-before|cazares|	had 12
two-words-before|cdu|	ließ -16
two-words-before|cebas|	. 22
two-words-before|cento|	. 6
two-words-before|centre|	. 21
two-words-before|centro|	promette 11
two-words-before|cent|	was 18
two-words-before|ceremony|	. 17
two-words-before|cerqueira|	. 16
two-words-before|certified|	. 15
two-words-before|ce|	résultat 11
two-words-before|cgil|	. 7
two-words-before|cgtn|	: 10
two-words-before|cgt|	. 9
two-words-before|chamberlain|	called 22
two-words-before|champions|	. 7
two-words-before|champion|	. 18
two-words-before|chances|	as 16	at 20
two-words-before|chanceux|	? 19
two-words-before|changed|	. 8
two-words-before|change|	. 25	was 18
two-words-before|channel|	called -24
two-words-before|chants|	of -25
two-words-before|chant|	of -16
two-words-before|chaponnay|	. 6
two-words-before|chapter|	. 17
two-words-before|character|	. 16
two-words-before|charente-maritime|	. 14
two-words-before|charge|	. 16
two-words-before|chaverra|	: 12
two-words-before|checks|	. 9
two-words-before|chega|	sempre 9
two-words-before|cheikh-baba|	exige 8
two-words-before|che|	annuncia 17	aveva 6	nessun -7	parta 15	resti 9	servirebbe 17
two-words-before|chief|	. 14	: 24	dale -19	pleads -21
two-words-before|chien|	. 15
two-words-before|chin|	. 13
two-words-before|chips|	. 20
two-words-before|choc|	. 13
two-words-before|choisie|	? -11
two-words-before|choix|	. 14
two-words-before|choreografe|	. 7
two-words-before|chorus|	. 24	of -14
two-words-before|cia|	teme 15
two-words-before|ciento|	. 14
two-words-before|cigarette|	. 20
two-words-before|ciller|	: 14
two-words-before|cinque|	, 19
two-words-before|cirad|	. 19
two-words-before|cisl|	è 7
two-words-before|civile|	. 10
two-words-before|civil|	pede 9
two-words-before|claimed|	she -18
two-words-before|claim|	. 14
two-words-before|claro|	: 13
two-words-before|clash|	over -16
two-words-before|classique|	. 9
two-words-before|classé|	. 10
two-words-before|clause|	de -16
two-words-before|cleared|	over -10	the 22
two-words-before|clients|	. 14	to 23	were 26
two-words-before|client|	as 10
two-words-before|closet|	. 14
two-words-before|closing|	line 22
two-words-before|cloth|	. 14
two-words-before|club|	, 15	. 18
two-words-before|cnc3|	: 18
two-words-before|cnmc|	es 14
two-words-before|cnn|	's -18
two-words-before|co-founder|	. 9
two-words-before|co-workers|	called -23
two-words-before|coalition|	. 20	eyes -21
two-words-before|coamo|	had 21
two-words-before|code|	. 8	: -16	name -13
two-words-before|codispoti|	. 18
two-words-before|coimbra|	. 6
two-words-before|coisa|	: 6
two-words-before|collapsed|	. 16
two-words-before|columbus|	. 13
two-words-before|column|	headed -17
two-words-before|colón|	. 7
two-words-before|comer|	. 13
two-words-before|come|	la 13
two-words-before|cominciare|	dai -16
two-words-before|coming|	. 16
two-words-before|comissão|	um 13
two-words-before|commentaire|	. 25
two-words-before|commented|	that 13
two-words-before|comment|	. 17
two-words-before|commerce|	. 24
two-words-before|comme|	des -14
two-words-before|commission|	. 13	had 20	made 16
two-words-before|companhia|	tem 15
two-words-before|company|	was 12
two-words-before|compared|	to -19
two-words-before|compensation|	committee 21
two-words-before|competition|	. 11
two-words-before|competitor|	on 25
two-words-before|complaints|	. 15
two-words-before|completó|	: 18
two-words-before|compromise|	was 17
two-words-before|com|	marcação -12
two-words-before|conceded|	: 19
two-words-before|conciliation|	. 6
two-words-before|concluded|	: 18
two-words-before|conditions|	as 15
two-words-before|confessa|	: 6
two-words-before|confiant|	. 7
two-words-before|confida|	, 10
two-words-before|confidence|	that 20
two-words-before|confirmed|	that 16
two-words-before|congratulations|	. 13
two-words-before|congressman|	felt 21
two-words-before|conhecido|	. 15
two-words-before|conjunto|	su -8
two-words-before|connaître|	son 16
two-words-before|conocido|	como -16
two-words-before|conoscenza|	di 15
two-words-before|consider|	whether -10
two-words-before|constitution|	. 15
two-words-before|consulted|	. 17
two-words-before|contact|	was 18
two-words-before|contant|	geld 11
two-words-before|contempt|	over -18
two-words-before|continue|	. 18
two-words-before|conti|	, 14
two-words-before|contract|	, -23	showed 13
two-words-before|contrató|	a 15
two-words-before|convaincu|	. 9
two-words-before|conversación|	es 14
two-words-before|conversas|	estão 16
two-words-before|conversation|	as 21
two-words-before|con|	una -11
two-words-before|cooler|	. 10
two-words-before|coolly|	. 12
two-words-before|copia|	. 11
two-words-before|copie|	di -21
two-words-before|cork|	. 20
two-words-before|corner|	: 22
two-words-before|coro|	di -11
two-words-before|corp|	bench -17
two-words-before|corregge|	: 17
two-words-before|corridor|	remained 15
two-words-before|corto|	plazo 17
two-words-before|cost|	. 21
two-words-before|così|	: 15
two-words-before|coudre|	, 10
two-words-before|could|	go 15
two-words-before|council|	. 14	backs -21
two-words-before|countered|	, 13
two-words-before|counterpart|	hail 21	of 16
two-words-before|counters|	. 14
two-words-before|county|	. 21
two-words-before|courier|	. 16
two-words-before|courriel|	. 6
two-words-before|course|	: 6
two-words-before|courthouse|	. 19
two-words-before|court|	. 18	: 26	had 20
two-words-before|cousin|	. 12
two-words-before|cover|	of -21
two-words-before|credit|	. 9
two-words-before|crewe|	: 19
two-words-before|crews|	to 20
two-words-before|crew|	and 11
two-words-before|crie|	au -17
two-words-before|crimes|	as 18
two-words-before|cristiana|	: 16
two-words-before|critics|	as -20
two-words-before|critic|	called 15
two-words-before|cromer|	. 20
two-words-before|cronisti|	come -14
two-words-before|croyait|	. 14
two-words-before|crusca|	boccia -13
two-words-before|crying|	. 13
two-words-before|crítica|	. 9
two-words-before|cuatro|	. 15
two-words-before|cuentos|	, -12
two-words-before|cuisine|	: 15
two-words-before|cut|	. 20
two-words-before|c|	. 18
two-words-before|césped|	. 6
two-words-before|código|	qr 9
two-words-before|d'|	une 14
two-words-before|daarover|	. 9
two-words-before|dados|	têm 16
two-words-before|dagegen|	einen -23
two-words-before|dal|	quotidiano -13
two-words-before|damp|	, -14
two-words-before|dann|	: 18
two-words-before|dardar-naquin|	, -8
two-words-before|dark|	rooms 17
two-words-before|darmstadt|	. 16
two-words-before|darragh-li|	( -10
two-words-before|dass|	er 11	man 7
two-words-before|das|	argument 7	buch -10	dem -14	ein 15	für 16	kinderbuch -14	projekt 7	spiel 7	wort -8
two-words-before|data|	. 18
two-words-before|date|	. 7
two-words-before|dat|	bleek 8	er 11
two-words-before|dawn|	is -23
two-words-before|days|	. 16
two-words-before|day|	. 16	: 24
two-words-before|dazu|	: 8
two-words-before|dazwischen|	: 10
two-words-before|deadpanned|	. 9
two-words-before|deal|	was 19
two-words-before|death|	as 20
two-words-before|debate|	as 22
two-words-before|debilitada|	e 10
two-words-before|debris|	bore 14
two-words-before|debut|	. 10
two-words-before|decide|	. 11
two-words-before|decir|	: 16
two-words-before|decision|	 17	was 22
two-words-before|decisão|	. 17	como 11	de 11
two-words-before|decize|	: 20
two-words-before|deck|	. 8
two-words-before|decreti|	arriveranno 25
two-words-before|decreto|	de 14
two-words-before|defeat|	. 15
two-words-before|defence|	: 16
two-words-before|defendant|	. 13
two-words-before|definition|	of -14
two-words-before|defunta|	. 21
two-words-before|dei|	firmatari 6
two-words-before|delannoy|	. 11
two-words-before|delayed|	. 19
two-words-before|delay|	. 16	as 11
two-words-before|deliberately|	. 15
two-words-before|delighted|	. 24
two-words-before|della|	biblioteca -7
two-words-before|dell’|	operazione -10
two-words-before|del|	farmaco 21	ministro 16
two-words-before|demande|	: 8
two-words-before|demarcation|	line 16
two-words-before|demeure|	le -11
two-words-before|demissão|	. 8
two-words-before|democrats|	. 14
two-words-before|dem|	gericht -17
two-words-before|dentists|	call -20
two-words-before|den|	ausdruck -19	begriff -9	entscheid 13	kreuzer -12	namen -16	ort 12	spitznamen -11	termin 8
two-words-before|deploró|	la -10
two-words-before|deprisa|	? 9
two-words-before|deren|	gasthof -8
two-words-before|dernier|	virage 19
two-words-before|derrota|	: 7
two-words-before|derselbe|	plan 9
two-words-before|der|	arm -13	begriff -14	gruppe -11	ministerin -15	polizei -12	übung -9
two-words-before|desabafa|	: 10
two-words-before|described|	as 37
two-words-before|describe|	como 11
two-words-before|description|	, 19
two-words-before|desistiu|	. 15
two-words-before|des|	magazins -18
two-words-before|detrás|	hay 19
two-words-before|detta|	sua 12
two-words-before|deusto|	. 18
two-words-before|deutsch|	: -14
two-words-before|deux|	: 16
two-words-before|de|	1983 16	2018 21	achterban -13	afspraak 10	besparing 10	bus 8	capela -20	dokter 11	espera 11	estado 6	fátima -8	heffing 9	klassieke -14	la 16	motie 12	négociations 22	périnatalité 22	schade 14	seguridad 18	tekst 8	ter 14	terceros 15	term -13	terugroepactie 7	uitspraak 13	uma 14
two-words-before|dhaka|	called 18
two-words-before|dialogue|	: -16
two-words-before|dice|	. 21
two-words-before|dicho|	, 15
two-words-before|dictionary|	, -16
two-words-before|dic|	- 7
two-words-before|die|	, 10	asche 11	belege 10	einstufung -13	gebühr 13	gegend 14	gespräche 14	initiative -9	meldung 15	seien 11	sogenannte -7	toeslag 14	tour -12	vorlage 11	waffen 17	wedstrijd 9	zeitung -13
two-words-before|differed|	. 9
two-words-before|differently|	. 14	: 16
two-words-before|different|	from -17
two-words-before|differ|	. 13
two-words-before|dinan-léhon|	. 12
two-words-before|diplomatic|	. 23
two-words-before|diploma|	da -8
two-words-before|directors|	. 13
two-words-before|director|	. 17
two-words-before|dires|	, 6
two-words-before|dire|	. 9
two-words-before|disagreed|	. 24
two-words-before|disagrees|	. 15
two-words-before|discorda|	. 6
two-words-before|discrepa|	: 6
two-words-before|discussions|	were 19
two-words-before|disney|	. -15
two-words-before|dispara|	após -15
two-words-before|dispute|	. 19
two-words-before|disruption|	as -16
two-words-before|disse-me|	: 18
two-words-before|disse|	ao -6	che 6	que 7
two-words-before|dissimulation|	. 16
two-words-before|distribution|	, 13
two-words-before|district|	. 19	pulls -13
two-words-before|dite|	jeudi 12
two-words-before|dit|	: 9	avoir 12	coopérer 11	voir 18
two-words-before|diversamente|	: 7
two-words-before|divisoria|	. 14
two-words-before|dixence|	. 7
two-words-before|dizer|	que 9
two-words-before|di|	attendersi 17	aver 16	essere 28	publitalia 14
two-words-before|dlr.de|	: -6
two-words-before|doce|	estava 10
two-words-before|doctors|	. 14
two-words-before|documentary|	, -10
two-words-before|documento|	chama-lhe -15
two-words-before|doen|	. 7
two-words-before|dolphins|	? 14
two-words-before|donald|	john -20
two-words-before|done|	it 17
two-words-before|donnent|	du 13
two-words-before|dont|	un -15
two-words-before|dood|	. 24
two-words-before|dopo|	di -15
two-words-before|doris|	, 9
two-words-before|doublé|	. 7
two-words-before|doubters|	. 11
two-words-before|doutent|	: 10
two-words-before|down|	. 6	: 18
two-words-before|do|	. 10	livro -15
two-words-before|draw|	. 16
two-words-before|dritter|	nun -15
two-words-before|driver|	reports 19
two-words-before|droog|	. 26
two-words-before|dropped|	word 24
two-words-before|dubhghaill|	, 21
two-words-before|dudar|	: 13
two-words-before|duluth|	. 20
two-words-before|dundee|	. 19
two-words-before|dunes|	. 12
two-words-before|dup|	of 11
two-words-before|duren|	? 15
two-words-before|durham|	constabulary -24
two-words-before|duty|	was 25
two-words-before|dá-lhe|	60 16
two-words-before|décembre|	, 8
two-words-before|décisif|	. 10
two-words-before|déconnecter|	, 7
two-words-before|dénoncé|	des 15	un 21
two-words-before|dénonçait|	un -10
two-words-before|député|	, 11
two-words-before|d’|	ailleurs -21	avoir 16	une 17	être 17
two-words-before|e-mail|	. 6
two-words-before|each|	. 21
two-words-before|eagles|	. 6
two-words-before|earlier|	. 12
two-words-before|early|	. 12
two-words-before|ebc|	. 18
two-words-before|editorial|	: 15	titled -8
two-words-before|editor|	of -14
two-words-before|een|	bril 18	kadekraan -16
two-words-before|effetti|	, 9
two-words-before|egg|	. 13
two-words-before|eigenaar|	van -8
two-words-before|einen|	künftigen -14	lernfilm 14
two-words-before|einer|	mitteilung 15
two-words-before|eine|	frist 6
two-words-before|eingebracht|	. 7
two-words-before|einstufung|	auf -16
two-words-before|einst|	von 12
two-words-before|ein|	, 13	. 15
two-words-before|eisenach|	. 13
two-words-before|elbe|	. 8
two-words-before|elections|	. 14
two-words-before|elevó|	a 13
two-words-before|ele|	é -13
two-words-before|elle|	, 7	: 13	publie -6
two-words-before|el|	acuerdo 13	contrato 19	cuaderno 9	diálogo 7	gesto 10	permiso 10	plato 17	retraso 11
two-words-before|email|	. 10
two-words-before|embaixo|	: 14
two-words-before|embate|	. 6
two-words-before|emergency|	sirens 15
two-words-before|emissions|	. 8	model 22
two-words-before|emittente|	replicano 11
two-words-before|employees|	called -23
two-words-before|encouragement|	. 9
two-words-before|ended|	. 14
two-words-before|ending|	. 14
two-words-before|endroit|	. 7
two-words-before|energia|	resta 11
two-words-before|energy|	costs 16
two-words-before|engineers|	. 16
two-words-before|english|	. 36
two-words-before|enquête|	pour -8
two-words-before|enten|	könne 11
two-words-before|enterarse|	. 10
two-words-before|entered|	as -16
two-words-before|entrance|	says -12
two-words-before|entry|	for -12
two-words-before|entscheidung|	sei 8
two-words-before|en|	een -10	galicia 9	saluant 12	servicio 12	van 14	zijn 15
two-words-before|epa|	had 26
two-words-before|episode|	, -19	of -10
two-words-before|equation|	. 14
two-words-before|equity|	. 14
two-words-before|erano|	? 17
two-words-before|erbij|	dat 15
two-words-before|ergernis|	. 7
two-words-before|ermee|	. 8
two-words-before|ert|	. 10
two-words-before|ervan|	. 24
two-words-before|erwartungen|	: 12
two-words-before|er|	. 6	der -12	heißt -14	könne 11
two-words-before|esa|	cláusula 8
two-words-before|escrito|	: 6
two-words-before|eslogan|	. 7
two-words-before|espn|	. 22
two-words-before|esports|	: 19
two-words-before|essay|	, -11	titled -15
two-words-before|esslingen|	. 22
two-words-before|estará|	. 6
two-words-before|estava|	habitada 11
two-words-before|esterno|	, 15
two-words-before|estrie|	: 9
two-words-before|est|	dite 13
two-words-before|esuberi|	furono 17
two-words-before|es|	. 8	: 7
two-words-before|eten|	. 6
two-words-before|etiqueta|	de -13
two-words-before|et|	du -14
two-words-before|europeans|	with -22
two-words-before|europeia|	manifestou -14
two-words-before|europe|	de 14
two-words-before|euros|	. 14
two-words-before|euro|	. 14
two-words-before|eu|	. 21
two-words-before|evening|	. 11
two-words-before|everton|	. 15
two-words-before|every|	line 23
two-words-before|ex-secretário|	que 12
two-words-before|examiner|	. 7
two-words-before|exceptionnel|	. 9
two-words-before|exchange|	was 20
two-words-before|excusó|	: 15
two-words-before|executive|	. 14
two-words-before|executivo|	pela 17
two-words-before|exemplaire|	de -7
two-words-before|exempt|	. 10
two-words-before|exits|	as 17
two-words-before|explained|	, 18	. 17
two-words-before|explicações|	são 18
two-words-before|expulsions|	as 18
two-words-before|expérimentation|	, 11
two-words-before|extraits|	. 9
two-words-before|eyes|	. 18
two-words-before|e|	' 11	attacca -19	troppe -17
two-words-before|face|	. 8
two-words-before|fachbegriff|	lautet -10
two-words-before|fahren|	: 7
two-words-before|fairweather-sen|	said 25
two-words-before|fair|	. 19
two-words-before|falam|	em 18
two-words-before|falar|	em 15
two-words-before|fala|	. 14	de 12	em 33
two-words-before|falcinelli|	: 14
two-words-before|falou|	de 15	em 12
two-words-before|familie|	. -12
two-words-before|family|	. 16	as 10
two-words-before|fanno|	trapelare 11
two-words-before|fans|	as -16	nur -11
two-words-before|fare|	i -17
two-words-before|farnesina|	esprime 13
two-words-before|far|	as -26
two-words-before|fascicolo|	per -12
two-words-before|father|	’s -17
two-words-before|fauteuil|	. 13
two-words-before|fazit|	: 16
two-words-before|façon|	. 13
two-words-before|fearon-mighty|	. 12
two-words-before|fearon|	. 10
two-words-before|feature|	: -24
two-words-before|febbre|	. 16
two-words-before|federacciai|	saluta 12
two-words-before|federation|	was 8
two-words-before|fees|	. 7
two-words-before|fell|	. 14
two-words-before|fence|	. 15
two-words-before|fenêtre|	. -13
two-words-before|fermeture|	. 6
two-words-before|ferretti|	, 7
two-words-before|festspiele|	machten 12
two-words-before|fest|	. 18
two-words-before|fiat|	. 16
two-words-before|fia|	over -18
two-words-before|ficar|	concluída 9
two-words-before|fielder|	asking 16
two-words-before|field|	. 13	had 24
two-words-before|fifth|	. 16
two-words-before|figaro|	; 9
two-words-before|figures|	. 14
two-words-before|fila|	: 13
two-words-before|file|	for 12
two-words-before|film4|	. 8
two-words-before|film|	since -6	’s 16
two-words-before|filt-cgil|	. 6
two-words-before|filtra|	un 17
two-words-before|finale|	: 8	of -8
two-words-before|final|	version 21
two-words-before|finanzministers|	sei 14
two-words-before|find|	as 15	the -21
two-words-before|fines|	. 10
two-words-before|finger|	: 24
two-words-before|fini|	! 14
two-words-before|firmer|	. 13
two-words-before|firms|	registered 13
two-words-before|first|	, -17	. 16	verdict 15
two-words-before|fiscal|	. 6
two-words-before|fitosanitario|	sarebbe 12
two-words-before|flagellato|	? 10
two-words-before|flag|	. 18
two-words-before|flan|	. 12
two-words-before|flemish|	word -21
two-words-before|flight|	a 17
two-words-before|floor|	. 19
two-words-before|fm|	: 15
two-words-before|foglietto|	, -15
two-words-before|followed|	by -21
two-words-before|followers|	to 20
two-words-before|fontaine-abbott|	in -14
two-words-before|fonti|	: -11
two-words-before|footnotes|	: 11
two-words-before|footnote|	marked -21
two-words-before|foot|	of -9
two-words-before|forge|	blames -22
two-words-before|forgiveness|	. 10
two-words-before|forgiving|	. 9
two-words-before|former|	blamed 10
two-words-before|formulierte|	, 6
two-words-before|for|	a -17	an 22	her 18	its 16
two-words-before|fos|	: 12
two-words-before|four|	. 17
two-words-before|fpö|	ortet 15
two-words-before|freenet|	had 9
two-words-before|free|	. 12
two-words-before|french|	farmers -18	song -16
two-words-before|friends|	. 6	as -16
two-words-before|friend|	. 17
two-words-before|frigates|	. 6
two-words-before|froh|	: 16
two-words-before|from|	the -17
two-words-before|fuel|	. 8
two-words-before|fue|	redactado 22
two-words-before|full|	. 23
two-words-before|fumed|	. 15
two-words-before|funeral|	. 15
two-words-before|fun|	. 11
two-words-before|further|	. 17
two-words-before|futon|	. 15
two-words-before|futuro|	. 12
two-words-before|føroya|	. 12
two-words-before|für|	die -24	disentis 11	eine 11
two-words-before|galgenwaard|	. 18
two-words-before|galindo|	. 15
two-words-before|gallery|	says -15
two-words-before|galtieri|	veut 12
two-words-before|game|	. 21
two-words-before|gander|	after -18
two-words-before|garavaglia|	. 20
two-words-before|garderobe|	: 12
two-words-before|garde|	contre 18
two-words-before|gavere|	: 6
two-words-before|gave|	the -18
two-words-before|geantwortet|	: 9
two-words-before|gebeurt|	dat 8
two-words-before|gebe|	es 12
two-words-before|gebouwd|	. 10
two-words-before|geduld|	: 16
two-words-before|gehad|	. 6
two-words-before|gehört|	. 8
two-words-before|gekauft|	. 8
two-words-before|gekocht|	. 8
two-words-before|gek|	( -13
two-words-before|gelandet|	. 6
two-words-before|gelderland|	is 17
two-words-before|gemeente|	een -15
two-words-before|gemeint|	: 8
two-words-before|generous|	. 12
two-words-before|gereageerd|	. 9
two-words-before|geschieht|	dies 14
two-words-before|gesproken|	van 14
two-words-before|gestellt|	. 6
two-words-before|getyourguide|	. 7
two-words-before|get|	into 15
two-words-before|gewesen|	, 15	. 6
two-words-before|gezeigt|	wird -8
two-words-before|gezien|	. 12
two-words-before|gilt|	die -12
two-words-before|giorni|	: 13
two-words-before|given|	him 19
two-words-before|glasses|	. 14
two-words-before|glass|	. 10
two-words-before|gli|	animali 13
two-words-before|gloomy|	. 11
two-words-before|go-between|	. 21
two-words-before|goeds|	. 7
two-words-before|goes|	by -20
two-words-before|goiânia|	. 14
two-words-before|gold|	. 15
two-words-before|gondal|	. 21
two-words-before|gone|	ahead 18
two-words-before|goodwill|	. 21
two-words-before|gostou|	: 9
two-words-before|goulburn|	. 15
two-words-before|govender|	: 31
two-words-before|governadores|	rejeitam -10
two-words-before|governante|	reconheceu 13
two-words-before|government|	was 18	welcomed 12
two-words-before|governo|	de 10	retirar 9
two-words-before|go|	by -15	on 19
two-words-before|grading|	of -18
two-words-before|gradi|	. 17
two-words-before|grandmother|	: 29
two-words-before|grandson|	. 9
two-words-before|graves|	. 7
two-words-before|greenidge|	, 20
two-words-before|green|	. 18
two-words-before|greggs|	has 16
two-words-before|grehan|	: 16
two-words-before|grida|	: 10
two-words-before|grid|	. 14
two-words-before|grinned|	. 21
two-words-before|grin|	. 15
two-words-before|groom|	: 20
two-words-before|ground|	. 23
two-words-before|group|	called -7
two-words-before|grower|	. 18
two-words-before|grue|	baptisée -12
two-words-before|grumbled|	. 13
two-words-before|gründe|	gelten 10
two-words-before|guanti|	, 16
two-words-before|guaraní|	y 13
two-words-before|guarda|	rencor 13
two-words-before|guidance|	looked 18	was 24
two-words-before|guilty|	of -23	punished 10
two-words-before|gumtree|	. 11
two-words-before|guère|	: 16
two-words-before|générale|	: 15
two-words-before|haar|	, -9
two-words-before|haastig|	: 12
two-words-before|haast|	: 6
two-words-before|haas|	. 18
two-words-before|haber|	actuado 17
two-words-before|habe|	man 15	von -14
two-words-before|habitants|	: 11
two-words-before|habit|	. 13
two-words-before|hablaron|	. 12
two-words-before|hablar|	de -8
two-words-before|habla|	de 14
two-words-before|habló|	de 17
two-words-before|haderte|	: 19
two-words-before|had|	. 15	become -17	been 37	called 21	chanted -16	drawn 16	held 20	lost 16	made 20	opened 17	paid 17	returned 21	seen 16	served 17	shown 12	signed 20	sold 20	spray-painted -21	targeted 18	written 15	yelled 22
two-words-before|hague|	had 16
two-words-before|hailed|	as -23
two-words-before|half-hour|	. 15
two-words-before|halftime|	. 9
two-words-before|halfway|	through -14
two-words-before|half|	. 14
two-words-before|hall|	. 16
two-words-before|haltermann|	, 13
two-words-before|hammerson|	were 18
two-words-before|hampshire|	. 15
two-words-before|handel|	meine -15
two-words-before|handled|	with -23
two-words-before|handrail|	. 17
two-words-before|handschriftlich|	: 13
two-words-before|hands|	. 18
two-words-before|handtasche|	. 6
two-words-before|hand|	. 14
two-words-before|harbour|	wall -22
two-words-before|harm|	. 7
two-words-before|has|	become 21	gone 13	nicknamed -17	sold -16
two-words-before|hated|	. 14
two-words-before|hat|	die -9	mit -15
two-words-before|haus|	nur -12
two-words-before|have|	been 24	branded -22	made -15	named -26	opened 14	struck 22	water 20
two-words-before|havlíčková-moon|	. 16
two-words-before|ha|	alcanzado 7	augurato 9	contate 18	definito 11	domandato 11	lodato 15	urlato 12
two-words-before|headline|	: -19
two-words-before|heads|	. 16
two-words-before|head|	. 23
two-words-before|health|	plan 16
two-words-before|heard|	. 13	was 14
two-words-before|hearing|	. 20
two-words-before|hears|	how -12
two-words-before|heartbroken|	. 9
two-words-before|hear|	. 14
two-words-before|hehl|	. 11
two-words-before|heizlüftern|	. 16
two-words-before|held|	with 19
two-words-before|helicopter|	. 14
two-words-before|hem|	als -9
two-words-before|herald|	. 16
two-words-before|here|	. 18	as -13
two-words-before|herhaling|	met -11
two-words-before|herself|	. 13
two-words-before|hers|	. 24
two-words-before|her|	. 16	a 11	as 13	client 11	of 14
two-words-before|hesitated|	. 11
two-words-before|het|	besluit 8	bewijs 11	binnenhof -7	dossier -17	kabinet 9	op 8	over 18	project 9	radioprogramma -12	voertuig 16	zogeheten -15
two-words-before|he|	called 40	felt 14	had 34	is 26	labels -15	preferred -29	promised 12	said 18	should 22	termed 24	terms -16	was 35	would 27
two-words-before|hij|	, 11	baalt 11	er 10
two-words-before|hilton|	. 13
two-words-before|him|	. 8	: 35	as 8	of 6	off 18	to 15
two-words-before|his|	famous -15	neighbor 17	new -21
two-words-before|hiver|	, 10	. 14
two-words-before|hofvijver|	. 16
two-words-before|hold|	, 16	was 12
two-words-before|holloway|	. 14
two-words-before|holstein|	sei 10
two-words-before|hombros|	. 11
two-words-before|home|	. 22
two-words-before|honda|	. 11
two-words-before|honiara|	rejects -16
two-words-before|hopeful|	. 16
two-words-before|hope|	. 16
two-words-before|hornets|	. 18
two-words-before|horrified|	. 9
two-words-before|hospital|	. 20	writes -25
two-words-before|hours|	. 19
two-words-before|hour|	. 21
two-words-before|household|	, -11
two-words-before|house|	. 24
two-words-before|humor|	. 7	: 6
two-words-before|hunan|	to 12
two-words-before|hungary|	was 26
two-words-before|hylton|	wants 11
two-words-before|hymn|	. 13
two-words-before|hält|	. 11
two-words-before|hérémakono|	. 19
two-words-before|hésite|	. 13
two-words-before|hömann-lücke|	, 7
two-words-before|ibarrola|	: 18
two-words-before|ice|	. 11
two-words-before|ich|	sei 18
two-words-before|idea|	. 16
two-words-before|identity|	cards 17
two-words-before|ieri|	su -17
two-words-before|ifan|	. 9
two-words-before|ihn|	aber 14
two-words-before|ihrem|	buch -7	foodtruck -21
two-words-before|ikon|	: 17
two-words-before|illusion|	. 15
two-words-before|ilyas|	, 18
two-words-before|il|	celebre -12	finale 18	giudizio -15	governo 14	settimanale -11	tavolo 19	teatro 14	testo 13	titolo 13
two-words-before|imediato|	o -11
two-words-before|im|	fachblatt -19	netz -17
two-words-before|in-hye|	, 13
two-words-before|inbev|	had 12	revives -16
two-words-before|inchinandosi|	, 15
two-words-before|incident|	was 15
two-words-before|includes|	 -16
two-words-before|income|	. 17
two-words-before|indiana|	. 13
two-words-before|indipendenza|	promette 9
two-words-before|indruk|	. 7
two-words-before|inflation|	remained 23
two-words-before|ingaan|	. 16
two-words-before|ingetrokken|	. 12
two-words-before|inglês|	. 14
two-words-before|initiative|	tagged -14
two-words-before|inocencia|	. 16
two-words-before|inquilini|	chiede 14
two-words-before|inquiry|	. 14	was 16
two-words-before|inscrit|	la -19
two-words-before|insegnato|	? 15
two-words-before|inserted|	: 25
two-words-before|insisted|	bamako 18
two-words-before|instagram|	: 14
two-words-before|instead|	of -18
two-words-before|interceptors|	. 12
two-words-before|international|	, 17	. 13
two-words-before|interpreter|	. 24
two-words-before|interrumpió|	: 7
two-words-before|intervened|	. 9
two-words-before|interview|	. 20	on -20
two-words-before|intesa|	varrebbe 6
two-words-before|into|	a -39
two-words-before|invece|	di 19
two-words-before|investigador|	, 13
two-words-before|investment|	was 24
two-words-before|invest|	. 7
two-words-before|invitation|	. 14
two-words-before|invited|	. 16
two-words-before|invitó|	a 6
two-words-before|invocato|	una -15
two-words-before|invoke|	the -22
two-words-before|involved|	. 17
two-words-before|invoque|	une -20
two-words-before|in|	. 17	bake-off -23	einer -12	his -19	ischgl -11	paris 19	their 22	tre 6	warsaw 17
two-words-before|ireland|	survive -14
two-words-before|irish|	and 16
two-words-before|ironia|	, 7	: 11
two-words-before|ironizou|	, 7
two-words-before|irrawaddy|	: 25
two-words-before|island|	. 23
two-words-before|issued|	a -20
two-words-before|ist|	vom -16
two-words-before|is|	. 23	a -13	called -25	circling -17	daar 7	named -11	on -18
two-words-before|italien|	. 8
two-words-before|item|	named -12
two-words-before|itself|	as -22	the -13
two-words-before|its|	report -12
two-words-before|it|	, -7	. 34	? 13	a -35	as 30	blamed 12	bore 16	calls -9	criticised 16	had 36	includes -13	is 17	on -20	read -14	regretted 14	said -17	says -26	smelled 18	the -12	to 11	was -9	would 19	’s 22
two-words-before|i|	paesi -11	said 20	seemed 16	trattati 21	was 11
two-words-before|jaconi|	. 6
two-words-before|jahren|	. 6
two-words-before|jaloers|	. 7
two-words-before|jamaica|	. 12
two-words-before|january|	that -16
two-words-before|jaune|	. 9
two-words-before|jazz|	. 16
two-words-before|jena|	habe 9
two-words-before|jetzige|	filialleiter 15
two-words-before|jeux|	. 16
two-words-before|jeu|	. 7
two-words-before|jobs|	. 14
two-words-before|joked|	, 13
two-words-before|joke|	. 19
two-words-before|jordan|	. 14
two-words-before|jornalistas|	: 19
two-words-before|journal|	: -15
two-words-before|jours|	. 20
two-words-before|judges|	. 14
two-words-before|judge|	blocks -18	laments -20	tosses -7
two-words-before|judgment|	. 20
two-words-before|jugeait|	alors 12
two-words-before|juge|	que 7
two-words-before|july|	to 20
two-words-before|june|	. 17
two-words-before|jungler|	théodore -16
two-words-before|juni|	für 7
two-words-before|junto|	al -14
two-words-before|jurant|	. 6
two-words-before|juries|	. 18
two-words-before|jurors|	. 14
two-words-before|jury|	. 20
two-words-before|kaartje|	: 11
two-words-before|kabaret|	: 8
two-words-before|kan|	. 8
two-words-before|kapitän|	der -20
two-words-before|karabacak|	. 25
two-words-before|karlsruhe|	. 18
two-words-before|kaspárek|	. 8
two-words-before|katrina|	. 19
two-words-before|kbw|	. 18
two-words-before|kclr|	. 15
two-words-before|keeps|	a -27
two-words-before|kein|	tier 6
two-words-before|kenya|	had 12
two-words-before|kept|	a -32	asking 16	his -14	its -18	murmuring 21
two-words-before|kerry|	. 17
two-words-before|kesteren|	. 7
two-words-before|key|	. 14
two-words-before|khost|	. 20
two-words-before|ki-tae|	, 8
two-words-before|kidney|	is 18
two-words-before|kiezen|	. 17
two-words-before|kijken|	. 7
two-words-before|kilauea|	. 15
two-words-before|kim|	answered 17
two-words-before|kirchberg|	. 17
two-words-before|klotst|	. 6
two-words-before|knapp|	: 14
two-words-before|knew|	. 14
two-words-before|knightsbridge|	. 19
two-words-before|known|	as -20
two-words-before|kobo360|	. 12
two-words-before|kochi|	. 12
two-words-before|kolok|	. 14
two-words-before|kommuniqué|	. 10
two-words-before|kopte|	. 10
two-words-before|korean|	thriller -8
two-words-before|kort|	. 7
two-words-before|kotal|	. 7
two-words-before|kranich|	. 19
two-words-before|kruyt|	. 7
two-words-before|kulturverwaltung|	. 10
two-words-before|kyiv|	wants 15
two-words-before|können|	. 10
two-words-before|könne|	. 9
two-words-before|l'|	arrêt 22
two-words-before|laat|	weten 9
two-words-before|lacht|	) 6
two-words-before|lady|	. 12
two-words-before|lagging|	. 19
two-words-before|lamentó|	, 11
two-words-before|laminoir|	, 7
two-words-before|lampedusa|	: 18
two-words-before|landed|	on -19
two-words-before|lander|	, -6
two-words-before|landete|	die -8
two-words-before|land|	. 13
two-words-before|language|	as -19
two-words-before|lançar|	outro 14
two-words-before|lanús|	. 11
two-words-before|largest|	donor 18
two-words-before|larmes|	. 7
two-words-before|larotonda|	ammette 9
two-words-before|last|	. 21	scrum 16
two-words-before|las|	obras 14	redes 15	uvas -16
two-words-before|latemar|	. 16
two-words-before|later|	. 6
two-words-before|laughed|	. 23
two-words-before|laughing|	. 21
two-words-before|laugh|	. 17
two-words-before|lavori|	partiranno 22
two-words-before|lawn|	. 15
two-words-before|la|	acción 7	banca 26	báscula 9	chanson -6	chiamano -6	consultazione 14	definisce 14	fusione 7	inscripción -13	ley 12	macchina 19	mention -15	muestra 9	neve 11	normale -19	noticia 15	nuova -15	operación 10	parola -13	pauvreté -16	plateforme 8	pronuncia 12	revue -11	salle 15	sentencia 7	suite 15	sécurité 24	tela 16
two-words-before|leaflet|	headed -8
two-words-before|league|	. 15
two-words-before|leaked|	. 21
two-words-before|leak|	. 14
two-words-before|ledgers|	. 11
two-words-before|ledger|	. 16
two-words-before|leeds|	: 16
two-words-before|left|	. 14	says -22
two-words-before|legge|	, 11	statale 13
two-words-before|leg|	. 15
two-words-before|lei|	, 12
two-words-before|lembrando|	que 7
two-words-before|lemons|	. 21
two-words-before|lengths|	by 16
two-words-before|lequel|	. 13
two-words-before|lerares|	. 6
two-words-before|lessons|	. 17
two-words-before|les|	esturgeons 14	groupes 15	planteurs 14	prévenus 12
two-words-before|letrero|	: 15
two-words-before|letterboom|	. 6
two-words-before|letters|	: -22
two-words-before|letter|	. 17
two-words-before|levantou|	a -11
two-words-before|levy|	. 16
two-words-before|levée|	. 6
two-words-before|le|	calendrier 6	dispositif 16	dossier 26	drone 13	décret 13	groupe 17	jugeant 14	mot -11	parece 19	pareció 18	texte 8
two-words-before|liberals|	had 16
two-words-before|library|	should 20
two-words-before|lichtenburg|	was 18
two-words-before|licht|	. 10
two-words-before|lieux|	: 12
two-words-before|liever|	een -11
two-words-before|liggen|	partijen 9
two-words-before|lightly|	. 17
two-words-before|lignes|	. 16
two-words-before|lijden|	aan -15
two-words-before|lima|	but 15	was 16
two-words-before|lindqvist|	, 8
two-words-before|lines|	. 13
two-words-before|line|	. 33	: 20	read -17	to -21
two-words-before|linguisti|	. 8
two-words-before|linkedin|	: 9
two-words-before|lisanti|	. 10
two-words-before|lisbon|	condemned 23
two-words-before|listed|	as -14
two-words-before|lists|	as -13
two-words-before|list|	. 15	was 16
two-words-before|literally|	means -9
two-words-before|litri|	di -12
two-words-before|little|	. 18
two-words-before|lit|	: -9
two-words-before|lixívia|	. 11
two-words-before|li|	chiamavano -9
two-words-before|llamado|	a 12
two-words-before|llama|	a 9
two-words-before|lobby|	. 11
two-words-before|lobo|	. 15
two-words-before|locally|	as -23
two-words-before|local|	como -16
two-words-before|log|	of -7
two-words-before|loin|	des -11
two-words-before|loi|	dit -13
two-words-before|longe|	. 7
two-words-before|long|	. 34
two-words-before|looft|	vooral 6
two-words-before|looksman|	: 12
two-words-before|look|	. 9
two-words-before|loose|	tongues 14
two-words-before|loperfido|	, 9
two-words-before|los|	postores 16	sondeos 13
two-words-before|lots|	. 12
two-words-before|loué|	une 13
two-words-before|lovely|	title -11
two-words-before|lo|	estudiará 18	spettacolo 24	ve 13	ven 10
two-words-before|lucia|	: 6
two-words-before|ludovic|	espérandieu 9
two-words-before|lugar|	: -12
two-words-before|lui|	souhaiter 16
two-words-before|lunar|	rover -18
two-words-before|luxury|	. 16
two-words-before|l|	' -13
two-words-before|lâché|	: 16
two-words-before|lösung|	. 9	einen 21	sei 7
two-words-before|l’|	appelle -6	inchiesta -14	invito 6	objectif 27	équilibre 18
two-words-before|macneil|	. 12
two-words-before|macphee-rossi|	: 24
two-words-before|maddox|	wrote -23
two-words-before|made|	it 12
two-words-before|magal|	. 16
two-words-before|maiaspace|	; -7
two-words-before|maintained|	that 21
two-words-before|maintient|	: 12
two-words-before|main|	and 22
two-words-before|maioria|	de 18
two-words-before|mais|	? 12
two-words-before|make|	peace 22
two-words-before|making|	the -22
two-words-before|malaspina|	: 8
two-words-before|malawi|	as -9
two-words-before|management|	agency 14
two-words-before|manager|	. 27
two-words-before|manhã|	: 10
two-words-before|manitoba|	. 14
two-words-before|mannequins|	. 10
two-words-before|manor|	. 13
two-words-before|mano|	: 13
two-words-before|man|	ermittle 8	habe 14	named -17	sich 6	suche 21
two-words-before|marathi|	. 11
two-words-before|marbella|	. 18
two-words-before|march|	. 18
two-words-before|marge|	dürfte 13
two-words-before|marie-thérèse|	dite -10
two-words-before|marketed|	as -14
two-words-before|marquess|	is -17
two-words-before|marque|	. 12
two-words-before|marsactu|	: 10
two-words-before|marshal|	is -18
two-words-before|mars|	. 12
two-words-before|martich|	( -11
two-words-before|masaf|	promette 12
two-words-before|mase|	. 7
two-words-before|matamata|	as -16
two-words-before|matany|	. 16
two-words-before|match|	. 12
two-words-before|matter|	. 15
two-words-before|mattress|	. 15
two-words-before|mat|	. 15
two-words-before|mayombe|	. 11
two-words-before|mayor|	. 11
two-words-before|mayoría|	: 16
two-words-before|may|	be -14
two-words-before|mazzoleni|	, 8
two-words-before|mbacké|	soient 16
two-words-before|mbe|	. 8
two-words-before|mbuyi|	– -14
two-words-before|mean|	. 14
two-words-before|measure|	. 14
two-words-before|medewerkers|	liefkozend -15
two-words-before|mediate|	. 10
two-words-before|mediator|	sees 16
two-words-before|mediazione|	: 9
two-words-before|medicine|	. 15
two-words-before|meeting|	. 21	was 20
two-words-before|mee|	. 14
two-words-before|mehrfach|	vom -11
two-words-before|meldet|	das -13
two-words-before|meldingen|	. 12
two-words-before|members|	. 6	felt 15	to 24
two-words-before|mendizabal|	: 13
two-words-before|menino|	. 10
two-words-before|mentor|	sees 21
two-words-before|men|	had 16	to -15
two-words-before|mercado|	está 6
two-words-before|merely|	been 15
two-words-before|meses|	. 12
two-words-before|message|	. 16	: 24
two-words-before|messaggio|	: 29
two-words-before|mesure|	de 12	est 15
two-words-before|mesurés|	. 17
two-words-before|meta|	kills -20
two-words-before|meter|	. 11
two-words-before|mezzo|	un -19
two-words-before|me|	, 15	. 8	: 14
two-words-before|mial|	. 7
two-words-before|miami|	. 22
two-words-before|micrófono|	. 6
two-words-before|miglioramento|	. 10
two-words-before|miliardi|	. 6
two-words-before|mille|	. 14
two-words-before|million|	, 14	as -15
two-words-before|minister|	. 12	said -22	to 19	ziet 9
two-words-before|minutes|	. 19
two-words-before|minutos|	. 9
two-words-before|minvu|	negoció 13
two-words-before|misadventure|	. 16
two-words-before|mismo|	— 8
two-words-before|mittel|	würden -12
two-words-before|mit|	. 16	dem 17
two-words-before|moderada|	. 16
two-words-before|modeste|	. 19
two-words-before|mode|	called -21
two-words-before|modo|	: 16
two-words-before|modulo|	? 8
two-words-before|moeten|	. 7
two-words-before|mois|	. 11	un -17
two-words-before|moka|	: 10
two-words-before|mokgatlhe|	. 13
two-words-before|monaco|	redoute 9
two-words-before|mondalis|	zur -11
two-words-before|monday|	. 21
two-words-before|money|	. 8
two-words-before|monierte|	im -12
two-words-before|monnickendam|	. 8
two-words-before|monterrey|	are 6
two-words-before|months|	. 12
two-words-before|month|	, -16	. 23
two-words-before|montsame|	: 17
two-words-before|monténégrin|	, 11
two-words-before|mood|	. 11
two-words-before|moonpig|	. 16
two-words-before|moraine|	. 12
two-words-before|more|	. 14
two-words-before|morning|	. 23	with 24
two-words-before|mortgage|	. 17
two-words-before|morvan|	. 21
two-words-before|moscow|	was 16
two-words-before|mostly|	watches -17
two-words-before|mother|	as 23
two-words-before|motivazioni|	, 12
two-words-before|motore|	. 8
two-words-before|motto|	: -13	is -11
two-words-before|mot|	de -21
two-words-before|moved|	. 15
two-words-before|mps|	. 6
two-words-before|msnbc|	's -18
two-words-before|muelle|	. 6
two-words-before|mulhern|	, 13
two-words-before|multa|	? 6
two-words-before|municipale|	. 18
two-words-before|murici|	. 9
two-words-before|mused|	. 14
two-words-before|museum|	remained 19
two-words-before|muted|	. 20
two-words-before|mwangi-frye|	( -6
two-words-before|más|	firme 16
two-words-before|mãe|	, 7
two-words-before|médicaments|	. 10
two-words-before|n'|	avoir 22
two-words-before|naam|	: -13
two-words-before|nachspielzeit|	: 11
two-words-before|nachtisch|	. 7
two-words-before|nachtploeg|	. 9
two-words-before|nada|	. 7
two-words-before|naira|	. 12
two-words-before|named|	him -8	only -9	peanut 13
two-words-before|names|	. 15	under -17	was 13
two-words-before|name|	. 20	as -18
two-words-before|nannte|	das 6	sie 7
two-words-before|nan|	: 25
two-words-before|nariño|	, 7
two-words-before|nationale|	. 6
two-words-before|nationaux|	. 7
two-words-before|nation|	had 19
two-words-before|nazionale|	: 6
two-words-before|need|	. 8
two-words-before|nega|	: 18
two-words-before|negen|	is 17
two-words-before|negou|	: 6
two-words-before|nemzet|	preferred -15
two-words-before|nerves|	? 19
two-words-before|nestlé|	. 16
two-words-before|neto|	pergunta 11
two-words-before|networks|	of 14
two-words-before|network|	. 18
two-words-before|neustadt|	dem -25
two-words-before|neutrality|	. 12
two-words-before|neutral|	. 6
two-words-before|newsletter|	, -19
two-words-before|news|	' -15	, 19	. 22	? 14
two-words-before|new|	: -18
two-words-before|ne|	perdrait 10
two-words-before|niazi|	. 22
two-words-before|nice|	. 6
two-words-before|nicknamed|	the -15
two-words-before|niega|	. 8
two-words-before|niet|	. 6	: 12
two-words-before|nigeria|	: 14
two-words-before|night|	. 21	: 13	since 10
two-words-before|nine|	. 16
two-words-before|niño|	. 6	: 16
two-words-before|nkulu-vermeiren|	: 15
two-words-before|noble|	. 11
two-words-before|nobody|	. 21
two-words-before|noche|	? 8
two-words-before|noemde|	haar 9
two-words-before|noemt|	dat 14	hem 6
two-words-before|noh|	had 13
two-words-before|nombre|	. 7
two-words-before|nom|	: -11
two-words-before|noncommittal|	. 15
two-words-before|non|	au -12	aver 17
two-words-before|nordini|	: 6
two-words-before|nos|	: 15	aflitos 7
two-words-before|nota|	de 8
two-words-before|noted|	, 20	: 25
two-words-before|notes|	: 19
two-words-before|note|	. -18	titled -12
two-words-before|notice|	said 23
two-words-before|noticia|	; 10
two-words-before|noting|	that -18
two-words-before|notion|	. 14
two-words-before|notizia|	come 9
two-words-before|not|	: 20	accept 18	appeal 15	be 19	negotiate 26	reflect 16	sign 11	talk 17	to 14
two-words-before|nous|	: -11
two-words-before|novela|	con -14
two-words-before|novels|	call -24
two-words-before|novel|	, -12
two-words-before|nowhere|	. 10
two-words-before|now|	. 22	says -13
two-words-before|no|	. 11	contempla 11	de -14	escuchen 16	longer -23	son 10	vota 16
two-words-before|nrk|	. 14
two-words-before|ns|	. 12
two-words-before|nucléaires|	. 9
two-words-before|nues|	. 9
two-words-before|nuit|	, 8
two-words-before|nwosu|	: 19
two-words-before|não|	houver 19	pagava 14
two-words-before|n’|	a 12	avoir 9
two-words-before|obedece|	. -9
two-words-before|obey|	but 13
two-words-before|obi|	stops -17
two-words-before|objected|	. 9
two-words-before|observed|	. 16
two-words-before|observing|	that 21
two-words-before|obtenu|	est 6
two-words-before|ocala|	. 20
two-words-before|odds|	over -15
two-words-before|odhul|	: 20
two-words-before|offended|	. 23
two-words-before|offen|	: 16
two-words-before|offerta|	indiana 16
two-words-before|offer|	as 17	was 19
two-words-before|officer|	: 17
two-words-before|office|	, -26	. 24	: -22
two-words-before|officials|	. 8	called 23	had 15	preferred -15
two-words-before|officiating|	as 13
two-words-before|off|	. 13	with 20
two-words-before|often|	called -26
two-words-before|of|	a -45	governing 18	haar -10	playing 12	the -21	them -20
two-words-before|ohio|	. 15
two-words-before|oil|	's -21
two-words-before|okoro|	: 18
two-words-before|omhoog|	. 9
two-words-before|om|	. 7
two-words-before|on-track|	réclament 18
two-words-before|onderschrift|	: 13
two-words-before|one|	for -15	titled -17
two-words-before|onions|	: 12
two-words-before|only|	: 32	as 22
two-words-before|ontem|	um -8
two-words-before|ont|	été 16
two-words-before|onu|	: 16
two-words-before|on|	. 21	guns 24	indique 18	its -16	pouvait 14	salue 7	stage 17	the -20
two-words-before|ook|	het -9
two-words-before|opens|	: 24
two-words-before|open|	a 23
two-words-before|opgegeten|	. 9
two-words-before|opgeruimd|	. 7
two-words-before|opinion|	was 24
two-words-before|oposição|	de 12
two-words-before|opponent|	for 15
two-words-before|opposite|	. 13
two-words-before|opposition|	of -27
two-words-before|opposta|	, 6
two-words-before|options|	. 10
two-words-before|op|	x 12
two-words-before|opérations|	. 9
two-words-before|oranje|	. -16
two-words-before|orden|	de 18
two-words-before|ordered|	a 19
two-words-before|orders|	. 16
two-words-before|order|	. 19
two-words-before|ordinance|	after -11
two-words-before|ordine|	: 17
two-words-before|organico|	: 10
two-words-before|orla|	. 8
two-words-before|oro|	: -19
two-words-before|orrore|	. 6
two-words-before|ortete|	einen 18
two-words-before|orto|	, 11
two-words-before|other|	. 15
two-words-before|otimista|	: 8
two-words-before|otro|	: 8
two-words-before|ottawa|	. 17
two-words-before|outages|	were 17
two-words-before|outcome|	. 14
two-words-before|outrun|	. 19
two-words-before|out|	. 20	: 16	at 20	over -16
two-words-before|outão|	. 6
two-words-before|overeenkomst|	als 9
two-words-before|overwogen|	, 7
two-words-before|over|	. 22	de -9	one -20	so-called -13
two-words-before|owners|	. 14
two-words-before|owner|	says -21
two-words-before|own|	. 12
two-words-before|oyelaran|	. 19
two-words-before|o|	bilhete 16	conteúdo 14	desenho 8	eleitorado 9	laudo 15	mercado 8	navio -8	negócio 13	partido 11	peixe 14	ponto 6	programa -10	projecto 15	que 8	tejo 11
two-words-before|o’haresh|	. 11
two-words-before|pabellón|	llevaban 13
two-words-before|packets|	. 12
two-words-before|padovanelli|	said 21
two-words-before|pages|	of -21
two-words-before|page|	, 18
two-words-before|pagina|	facebook -6
two-words-before|paid|	. 13
two-words-before|painting|	, -12
two-words-before|palabras|	, 6	del -10
two-words-before|pal|	. 10
two-words-before|pancarte|	: 6
two-words-before|panel|	. 13
two-words-before|panic|	. 13
two-words-before|papakonstas|	: 16
two-words-before|paper|	, -9	. 9
two-words-before|papier|	auf -13
two-words-before|paraopeba|	. 10
two-words-before|parca|	: 12
two-words-before|parigi|	. 8
two-words-before|parish|	. 15
two-words-before|park|	. 18
two-words-before|parlamento|	. 9
two-words-before|parlano|	di 22
two-words-before|parlato|	di -7
two-words-before|parla|	di 37
two-words-before|parle|	de 28
two-words-before|parliament|	. 14
two-words-before|parody|	. 15
two-words-before|parola|	planaria 23
two-words-before|parte|	podrá 15	è 9
two-words-before|participant|	, 16
two-words-before|partners|	. 7
two-words-before|party|	had 15	was 12	would 16
two-words-before|passaggio|	, 7
two-words-before|passagierliste|	sei 12
two-words-before|passengers|	. 13
two-words-before|passou|	. 11
two-words-before|passover|	. 12
two-words-before|pasty|	. 19
two-words-before|past|	. 6
two-words-before|pas|	. 10	: 6	le -15	pouvoir 22	vouloir 20
two-words-before|path|	. 19
two-words-before|patience|	. 16
two-words-before|patrick|	joseph -22
two-words-before|pat|	. 9
two-words-before|paulista|	. 6
two-words-before|paulo|	e 17
two-words-before|paying|	for 24
two-words-before|pd|	, 11
two-words-before|pedaggi|	: 6
two-words-before|peeters-anand|	. 14
two-words-before|peloton|	. 13
two-words-before|pembrokeshire|	as -14
two-words-before|pensaba|	. 17
two-words-before|people|	as 21	singing -17	who 13
two-words-before|peoria|	. 26
two-words-before|percent|	said -23	was 21
two-words-before|perché|	proprio -9
two-words-before|perder|	? 15
two-words-before|permanence|	: 13
two-words-before|personnel|	. 17
two-words-before|person|	. 6
two-words-before|per|	i 13
two-words-before|pescadores|	flagram -13
two-words-before|pescarenico|	. 21
two-words-before|pesos|	, 15
two-words-before|pessoa|	. 11
two-words-before|petición|	de 15
two-words-before|petrakis|	, -18
two-words-before|petrolífero|	seja 10
two-words-before|pettifer|	. 16
two-words-before|philosophical|	. 14
two-words-before|phones|	, 9	. 18
two-words-before|phone|	. 25	: 23
two-words-before|phrase|	, 18
two-words-before|piano|	. 18
two-words-before|piatto|	. 6
two-words-before|picerno|	, 16
two-words-before|piece|	as 16	had 19
two-words-before|piedi|	? 14
two-words-before|pied|	. -11
two-words-before|pietrarossa|	slittano 10
two-words-before|pike|	. 20
two-words-before|pinch|	of -19
two-words-before|pinheiro|	, 8
two-words-before|pin|	. 18
two-words-before|pipe|	was 14
two-words-before|piste|	? 20
two-words-before|pistoia-prato|	: 13
two-words-before|pitchfork|	heard 18
two-words-before|place|	: -9	as -12	of -17
two-words-before|plaidé|	le -11
two-words-before|plainly|	: 21
two-words-before|plaisanterie|	. 12
two-words-before|planned|	. 20
two-words-before|plan|	. 13	called -18
two-words-before|plaude|	: 13
two-words-before|play-off|	. 18
two-words-before|players|	. 10
two-words-before|play|	– -18
two-words-before|pleased|	. 10
two-words-before|pliant|	. 14
two-words-before|plumber|	. 12
two-words-before|pluriclasse|	era 16
two-words-before|plus|	savoir 16
two-words-before|plutôt|	des 22
two-words-before|poblano|	, 16
two-words-before|poco|	: 12
two-words-before|poderia|	continuar 13
two-words-before|podium|	. 13
two-words-before|pohjanpalo|	. 16
two-words-before|points|	. 20
two-words-before|point|	. 18
two-words-before|poireaux|	sont 12
two-words-before|poles|	. 10
two-words-before|police|	, 23	. 21	say 22	they 13	were -16
two-words-before|policy|	. 17
two-words-before|politics|	. 19
two-words-before|politologin|	: 12
two-words-before|poll|	was 9
two-words-before|polémica|	: 7
two-words-before|ponte|	: 8
two-words-before|porches|	. 15
two-words-before|poreč|	. 22
two-words-before|porselein|	. 6
two-words-before|port-de-bouc|	. 7
two-words-before|portmarnock|	remained 21
two-words-before|por|	título -13
two-words-before|posed|	as -7
two-words-before|position|	was 19
two-words-before|posted|	. 15	: 28
two-words-before|postière|	. 8
two-words-before|postzegel|	. 10
two-words-before|post|	: 17	headed -10
two-words-before|poter|	vincere 6
two-words-before|pot|	. 15
two-words-before|pounds|	. 13
two-words-before|pourvus|	, 8
two-words-before|pour|	des -20	les -20	un -19
two-words-before|power|	. 9
two-words-before|poço|	. 7
two-words-before|praised|	a 25
two-words-before|praise|	. 11
two-words-before|precisa|	: 16
two-words-before|prediker|	: 15
two-words-before|preferiva|	: 19
two-words-before|prefetta|	, 22
two-words-before|pregunta|	: 12
two-words-before|premier|	had 34
two-words-before|première|	: 10
two-words-before|prenga|	, -23
two-words-before|presenta|	en -8
two-words-before|presenze|	sarebbero 15
two-words-before|presidente|	a 12
two-words-before|president|	's 21	. 18
two-words-before|presseschau|	: -12
two-words-before|presse|	. 11
two-words-before|pressões|	. 6
two-words-before|presuntos|	. 12
two-words-before|prevedeva|	un -15
two-words-before|previsão|	oficial 13
two-words-before|price|	was 23
two-words-before|prima|	della -15
two-words-before|princess|	’s -14
two-words-before|prince|	’s -19
two-words-before|printemps|	. 6
two-words-before|private|	call -23
two-words-before|prize|	: -15
two-words-before|procès-verbal|	: 14
two-words-before|produced|	a -17
two-words-before|production|	of -12
two-words-before|produto|	. 9
two-words-before|progetto|	resta 8
two-words-before|programmation|	pluriannuelle 11
two-words-before|programme|	listed -24
two-words-before|promete|	, 15
two-words-before|promised|	relief 14
two-words-before|promossa|	a -20
two-words-before|promoter|	. 15
two-words-before|promotions|	ltd. 20
two-words-before|proposal|	was 20
two-words-before|proposition|	était 11
two-words-before|proposta|	de 16	representa 9
two-words-before|prosser|	, 6	. 13
two-words-before|protested|	. 13
two-words-before|proteste|	: 10
two-words-before|protest|	at -21
two-words-before|protocol|	calls -20
two-words-before|province|	. 15
two-words-before|provoked|	. 12
two-words-before|prozent|	bleibe 13
two-words-before|présent|	. 11
two-words-before|président|	. 8
two-words-before|prüft|	. 13
two-words-before|psd|	está 10
two-words-before|pubblicato|	su -8
two-words-before|publicado|	na -11
two-words-before|publication|	as -8
two-words-before|public|	, 12
two-words-before|publishers|	of -13
two-words-before|puis|	la -7
two-words-before|pumpe|	und -15
two-words-before|punched|	dirk -16
two-words-before|puppies|	. 13
two-words-before|pwc|	. 17
two-words-before|pyongyang|	had 14
two-words-before|pérouse|	. 6
two-words-before|quadro|	è 15
two-words-before|qualifient|	de 9
two-words-before|qualifié|	de 14
two-words-before|quando|	? 11
two-words-before|quarta-feira|	, 11
two-words-before|quarter|	. 12
two-words-before|quatro|	empresas -13
two-words-before|quattrocchi|	, 13
two-words-before|quechua|	greeting -22
two-words-before|quedado|	probado 9
two-words-before|queixa|	. 10
two-words-before|queixou|	de 16
two-words-before|queried|	. 13
two-words-before|questura|	: 11
two-words-before|que|	anuncia -14	du -8	el -10	es 14	faltan 13	fazia 8	houve 12	ia 18	juzga 13	les -13	leva 10	llama -8	montréal 13	murió 10
two-words-before|quietly|	. 16
two-words-before|quilómetros|	: 8
two-words-before|quintana|	as 18
two-words-before|quis|	identificar -13
two-words-before|quito|	, 16
two-words-before|quits|	over -15
two-words-before|qui|	? 14
two-words-before|quotes|	: 16
two-words-before|quo|	. 14
two-words-before|qu|	’ 10
two-words-before|qué|	? 6
two-words-before|qu’|	elle 16
two-words-before|raccomanda|	di 13
two-words-before|radio|	. 15	: 8
two-words-before|radosavljevic|	. 7
two-words-before|radulovic|	: 20
two-words-before|rafferty|	blasts 22
two-words-before|raghunathan|	was 15
two-words-before|raid|	as 24
two-words-before|rand|	. 9
two-words-before|rank|	of -23
two-words-before|rappelé|	, 6
two-words-before|rates|	terna -23
two-words-before|rating|	. 20	to -24
two-words-before|rationing|	was 19
two-words-before|rautio-lind|	. 23
two-words-before|ravennate|	, 8
two-words-before|razão|	da 11
two-words-before|rc213v|	. 19
two-words-before|reads|	: 17
two-words-before|read|	. 31	: 6
two-words-before|real|	. 16
two-words-before|reação|	à -10
two-words-before|rebondir|	. 15
two-words-before|recalled|	, 20	. 21
two-words-before|recalls|	. 9
two-words-before|rechter|	dat 7
two-words-before|reclamado|	por -10
two-words-before|reclama|	do 25
two-words-before|reclamo|	? 19
two-words-before|reconheceu|	que 7
two-words-before|reconnaît|	avoir 10
two-words-before|recorda|	joaquim -12
two-words-before|recordings|	were 21
two-words-before|recording|	. 15
two-words-before|record|	, -7
two-words-before|recorrido|	, -15
two-words-before|recounted|	. 19
two-words-before|recours|	? 13
two-words-before|redditività|	resterebbe 15
two-words-before|redes|	: 6
two-words-before|rede|	. 17
two-words-before|reference|	to -14
two-words-before|reformer|	. 20
two-words-before|refrain|	from 17
two-words-before|refreshing|	. 16
two-words-before|regina|	di -6
two-words-before|regional|	de 12
two-words-before|region|	. 10
two-words-before|regista|	di -9
two-words-before|register|	, -19	. 15
two-words-before|região|	como -12
two-words-before|regola|	vale 14
two-words-before|regulation|	. 18
two-words-before|regulators|	were 23
two-words-before|rejected|	. 15	as 21
two-words-before|related|	: 16
two-words-before|relativise|	. 18	: 24
two-words-before|release|	was 28
two-words-before|relevés|	jugés 14
two-words-before|relic|	as -24
two-words-before|relieved|	. 15
two-words-before|reloj|	, 13
two-words-before|relèvement|	arrive 13
two-words-before|remains|	a -16
two-words-before|remark|	. 13
two-words-before|reno|	. 20
two-words-before|replaced|	with -14
two-words-before|replicou|	que 15
two-words-before|replied|	. 24	: 40
two-words-before|replies|	: 17
two-words-before|reported|	, 15	. 10
two-words-before|reporters|	, 25	. 6	: 24
two-words-before|report|	, -16	as 13	titled -13	was 13
two-words-before|reprend|	: 12
two-words-before|representative|	. 14
two-words-before|republicans|	would 9
two-words-before|request|	. 16
two-words-before|rescuers|	battle -25
two-words-before|researcher|	, 18
two-words-before|resign|	. 9
two-words-before|resorted|	to -25
two-words-before|respond|	. 14
two-words-before|response|	: 23
two-words-before|responsibility|	. 21
two-words-before|restera|	bloquée 16
two-words-before|restrained|	. 17
two-words-before|rest|	from -24
two-words-before|results|	. 9	were 23
two-words-before|result|	was 19
two-words-before|retrained|	. 9
two-words-before|retrospective|	, -13
two-words-before|reuniões|	. 7
two-words-before|reuters|	, 12
two-words-before|review|	. 13
two-words-before|revisão|	à 15
two-words-before|reward|	. 19
two-words-before|ribatte|	: 10
two-words-before|riccio|	. 12
two-words-before|rice|	. 10
two-words-before|richtig|	, 8
two-words-before|ricorso|	a -15
two-words-before|ridder-maes|	. 13
two-words-before|ridere|	. 6
two-words-before|ridge|	as 19
two-words-before|riefen|	einige 10
two-words-before|rientro|	è 14
two-words-before|riet-fonds|	nicht 15
two-words-before|riga|	. 18	: 15
two-words-before|right|	. 20	says -16
two-words-before|ring|	. 11
two-words-before|ripara|	. 9
two-words-before|risky|	. 16
two-words-before|risposta|	. 7
two-words-before|risposto|	: 9
two-words-before|ritardi|	. 6
two-words-before|river|	. 11
two-words-before|rizin|	. 14
two-words-before|road|	. 13
two-words-before|robotaxi|	: 6
two-words-before|roof|	. 6
two-words-before|room|	: -17
two-words-before|rosell|	pediu 9
two-words-before|rosenzweig-thon|	. 12
two-words-before|rouges|	. 18
two-words-before|round|	: 9	was 22
two-words-before|routes|	as 21
two-words-before|row|	. 24	as 23	dubbed -17	over -11
two-words-before|rté|	was 18
two-words-before|rules|	out -19
two-words-before|rule|	had 15	was 12
two-words-before|ruling|	. 18	as 21	that 18	was 21
two-words-before|ruminait|	. 10
two-words-before|rumour|	. 15
two-words-before|rundfunk|	. 16
two-words-before|running|	a 18
two-words-before|ruolo|	di -8
two-words-before|rural|	. 12
two-words-before|ruvidi|	. 11
two-words-before|règlement|	. 8
two-words-before|réalisme|	. 6
two-words-before|réclame|	néanmoins 8	une 8
two-words-before|rédaction|	sénatoriale 18
two-words-before|réfuté|	la -22
two-words-before|régional|	. 12
two-words-before|répertoire|	. 9
two-words-before|réserve|	. 8
two-words-before|rétorqué|	dans -6
two-words-before|révolution|	, 11
two-words-before|rógvi-dam|	said 19
two-words-before|rúv|	: 24
two-words-before|s'|	être 21
two-words-before|saarbrücken|	. 15
two-words-before|sabato|	. 6
two-words-before|sacos|	. 10
two-words-before|sadc|	had 6
two-words-before|sadly|	. 22
two-words-before|saga|	was 12
two-words-before|sagen|	: 10
two-words-before|sagrado|	. 14
two-words-before|said|	, 44	. 30	: 46	he 22	it 27	on -19	that 12	they -19	was 16
two-words-before|saint-ignace-de-loyola|	relevait 13
two-words-before|saints|	. 13
two-words-before|sale|	. 10	was 16
two-words-before|saludado|	: 11
two-words-before|salué|	une 19
two-words-before|salvador|	. 10
two-words-before|same|	. 20
two-words-before|sanctions|	. 9	were 19
two-words-before|sandals|	. 20
two-words-before|sano|	. 17
two-words-before|sapere|	che 6	prima 15
two-words-before|sarebbero|	state 24
two-words-before|sarebbe|	opera 11
two-words-before|satisfaction|	. 10
two-words-before|satz|	: 17
two-words-before|saurashtra|	. 12
two-words-before|saying|	: 15	that 18
two-words-before|says|	, 25	. 27	chisinau 15	consumers 21	cuts 17	lisbon 16	palliatives 20
two-words-before|say|	, 20	. 21	? 16
two-words-before|scan|	was -23
two-words-before|scarpellini|	. 13
two-words-before|scendere|	? 13
two-words-before|sceptical|	: 14
two-words-before|schaden|	. 6
two-words-before|schauspielhaus|	bochum -6
two-words-before|scheiben|	. 8
two-words-before|schild|	: -17
two-words-before|schlecht|	. 6
two-words-before|schneidet|	. 18
two-words-before|school|	. 20	played -6
two-words-before|schranken|	. 16
two-words-before|schriftlich|	: 19
two-words-before|schwan|	habe 15
two-words-before|schwarzmarkt|	. 12
two-words-before|sciopero|	generale 16
two-words-before|scorpion|	. 8
two-words-before|scotland|	. 16
two-words-before|scrive|	: 11
two-words-before|scuffle|	. 7
two-words-before|scuola|	? 9
two-words-before|scuse|	. 7	: 13
two-words-before|seasick|	and 12
two-words-before|sea|	. 17	at -20
two-words-before|seconda|	lui 10
two-words-before|seconde|	: 13
two-words-before|seconds|	. 13
two-words-before|secretary|	: 19
two-words-before|section|	called -13
two-words-before|sees|	it 18
two-words-before|see|	the -19
two-words-before|segment|	on -11
two-words-before|segundos|	: 11
two-words-before|sein|	. 17	: 6
two-words-before|sei|	? 6	aber 9	er 15	ihm 6
two-words-before|sejam|	afixados 17
two-words-before|selbst|	als -18
two-words-before|selection|	was 26
two-words-before|selling|	a -12
two-words-before|semarnat|	, 7
two-words-before|semi-final|	of -12
two-words-before|semiconductor|	. 18
two-words-before|sempre|	. 7
two-words-before|senators|	are 22
two-words-before|senator|	over -12
two-words-before|sense|	of -24
two-words-before|sensível|	. 14
two-words-before|sentenziato|	: 11
two-words-before|sent|	. 18
two-words-before|seo|	. 13
two-words-before|sera|	déposé 11	udì 14
two-words-before|series|	called -14
two-words-before|sermon|	. 16
two-words-before|servers|	named -17
two-words-before|services|	offering -9
two-words-before|ser|	apenas 11
two-words-before|será|	reenviado 7
two-words-before|sete|	habitações 14
two-words-before|set|	. 17	to -8
two-words-before|setúbal|	. 13
two-words-before|seul|	été 19
two-words-before|se|	comprometió 11	declara 18	declaró 15	devem 9	disent -19	dit 6	publicará 12	tornara 11
two-words-before|shah|	. 22
two-words-before|sharda|	ramdin-bos 8
two-words-before|shared|	worship 22
two-words-before|shares|	. 8
two-words-before|sheets|	were 18
two-words-before|shelters|	. 16
two-words-before|she|	calls -20	had 30	is 32	named -13	regretted 19	said 20	thanked 13	told -17	would 24
two-words-before|shoes|	. 11
two-words-before|shortages|	. 17
two-words-before|short|	. 16
two-words-before|shots|	. 17
two-words-before|shot|	for 22
two-words-before|should|	have 21
two-words-before|shouted|	. 19
two-words-before|shovels|	were 21
two-words-before|showed|	that 15
two-words-before|show|	, -14	as 7
two-words-before|shropshire|	: 22
two-words-before|shrugged|	. 19
two-words-before|shrugging|	. 19
two-words-before|shutout|	. 12
two-words-before|sich|	um 15
two-words-before|sides|	. 17	had 25	pledged 15
two-words-before|side|	. 13	needed 19
two-words-before|sieht|	sich 7
two-words-before|sie|	, 15	einen 20
two-words-before|sighed|	: 16
two-words-before|sighs|	. 19
two-words-before|signs|	reading -11
two-words-before|sign|	, -13	for -34
two-words-before|silence|	. 15	: 16
two-words-before|silla|	. 6
two-words-before|simples|	: 7
two-words-before|simply|	: 24
two-words-before|since|	. 12
two-words-before|sindacati|	, 7
two-words-before|singaporean|	teen -24
two-words-before|singapore|	. 10
two-words-before|single|	word 23
two-words-before|sirop|	. 9
two-words-before|sites|	. 10
two-words-before|sittings|	. 8
two-words-before|situación|	de 7
two-words-before|six|	. 13
two-words-before|si|	augura 13	chiama -8	definisce 10	dice 13	leggeva -14	riferiva 17
two-words-before|skeptisch|	: 19
two-words-before|skin|	. 10
two-words-before|slack|	. 19
two-words-before|slates|	were 18
two-words-before|sleep|	. 27
two-words-before|slimane|	. 16
two-words-before|slogan|	is -7
two-words-before|slotparagraaf|	dat -9
two-words-before|smiled|	. 19
two-words-before|smiles|	. 18
two-words-before|sneeuwt|	. 21
two-words-before|snub|	. 9
two-words-before|sociais|	: 7
two-words-before|socios|	de 11
two-words-before|softly|	, 17
two-words-before|soldadores|	. 8
two-words-before|solids|	. 13
two-words-before|solo|	esemplare 15
two-words-before|soltó|	: 10
two-words-before|somebody|	of 20
two-words-before|some|	allies 15
two-words-before|sonderprüfung|	– 8
two-words-before|song|	, -13
two-words-before|sont|	restés 16
two-words-before|son|	client 6	équipe 9
two-words-before|soothe|	. 9
two-words-before|sorenson|	, 18
two-words-before|sorpresa|	: 7
two-words-before|sorriso|	, 12
two-words-before|sorry|	. 10
two-words-before|sorten|	. 11
two-words-before|sosa|	. 11
two-words-before|soulagement|	. 8
two-words-before|soundcheck|	. 17
two-words-before|sound|	burned 18
two-words-before|souriant|	: 16
two-words-before|south|	. 12	africa 7	wanted 18
two-words-before|sovietica|	: 12
two-words-before|so|	: 9
two-words-before|spagnolo|	. 16
two-words-before|spaniard|	, 10
two-words-before|spa|	. 10
two-words-before|speaker|	. 20
two-words-before|speakman|	. 19
two-words-before|speaks|	of 35
two-words-before|speak|	. 18	on -24
two-words-before|special|	. 16
two-words-before|spectacles|	. 13
two-words-before|speech|	. 14
two-words-before|spiegato|	: 10
two-words-before|split|	. 11	between -20
two-words-before|spoke|	of 25
two-words-before|sportief|	: 9
two-words-before|sports|	. 13
two-words-before|sport|	. 19
two-words-before|sprach|	von 19
two-words-before|sprake|	van 16
two-words-before|sprak|	van 25
two-words-before|spray|	: -21
two-words-before|spreekt|	van 30
two-words-before|spreekwoord|	: 11
two-words-before|spricht|	von 22
two-words-before|sprigg|	: 11
two-words-before|spring|	. 9
two-words-before|sprint|	. 8
two-words-before|staat|	, 9
two-words-before|stabbing|	as 23
two-words-before|stadt|	nur -7
two-words-before|staff|	as -12
two-words-before|stalen|	zouden 11
two-words-before|stamme|	? 7
two-words-before|stampa|	alla 18	chiamò -15
two-words-before|stando|	a -6
two-words-before|stand|	. 13	: 32
two-words-before|startled|	. 15
two-words-before|starts|	. 19
two-words-before|start|	 13	ancient -15	beijing -23	cae -9	council -12	de -12	die -18	fca -11	holdovers -18	il -14	le -11	on -9	quotes 18	rescuers 13	so-called -11	start 18	sunday -15	the -15	un -7	• 8
two-words-before|stated|	. 16	that 15
two-words-before|statement|	. 27	: 21	as 17
two-words-before|states|	: 21
two-words-before|state|	bodies 17	had 15
two-words-before|station|	. 12
two-words-before|stato|	. -15
two-words-before|stazione|	: 10
two-words-before|steel|	was 15
two-words-before|stehe|	bloß 14
two-words-before|steht|	: -14
two-words-before|step|	before -12
two-words-before|stewards|	called 15
two-words-before|stew|	called -17
two-words-before|stickers|	: -20
two-words-before|sticker|	, -8
two-words-before|still|	says -14
two-words-before|stock|	to -17
two-words-before|stomeo|	: 6
two-words-before|stops|	. 13
two-words-before|stopte|	. 6
two-words-before|stop|	. 16
two-words-before|store|	. 16
two-words-before|stormed|	. 7
two-words-before|stormy|	. 8
two-words-before|storm|	. 10
two-words-before|story|	. 21
two-words-before|strade|	; 11
two-words-before|strand|	. 11
two-words-before|strategy|	was 14
two-words-before|street|	. 15
two-words-before|streit|	als 14	um -17
two-words-before|stressed|	, 15
two-words-before|strict|	. 8
two-words-before|strijdvaardig|	. 8
two-words-before|striscione|	: -19
two-words-before|ströbele|	das -10
two-words-before|student|	. 14
two-words-before|studie|	in -6
two-words-before|stumps|	, 10
two-words-before|stunde|	. 10
two-words-before|sturen|	. 13
two-words-before|subir|	. 8
two-words-before|subject|	line -24
two-words-before|substitute|	. 18
two-words-before|successor|	. 18
two-words-before|succès|	. 9
two-words-before|such|	as -11	talks -18
two-words-before|sudan|	. 12
two-words-before|suffered|	from 20
two-words-before|suitcase|	. 13
two-words-before|suite|	. 15
two-words-before|summer|	. 6
two-words-before|sunday|	. 18
two-words-before|sunny|	. 24
two-words-before|sun|	. 8
two-words-before|suoi|	: 12
two-words-before|super|	: 8
two-words-before|sure|	. 11
two-words-before|surnom|	de -15
two-words-before|surprised|	. 10
two-words-before|surrey|	. 22
two-words-before|sursis|	. 18
two-words-before|survey|	. 16	as 11
two-words-before|survivre|	: 7
two-words-before|su|	entender 7	scritto -14
two-words-before|svp|	. 30
two-words-before|svt.se|	: -10
two-words-before|swahili|	for -19
two-words-before|swart|	: 19
two-words-before|sweden|	's -13
two-words-before|swim|	. 11	? 14
two-words-before|swiss-ski|	. 6
two-words-before|switch|	. 16
two-words-before|switzerland|	— -12
two-words-before|sympathy|	. 6
two-words-before|systems|	were 20
two-words-before|system|	as 20
two-words-before|szczepanek|	von 17
two-words-before|s|	. 7
two-words-before|sítio|	: 6
two-words-before|søviknes|	. 16
two-words-before|s’|	opposerait 18
two-words-before|table|	, 10
two-words-before|tachado|	de 10
two-words-before|tac|	: 11
two-words-before|takes|	over -18
two-words-before|takoradi|	were 20
two-words-before|talking|	about -18
two-words-before|talks|	for -26
two-words-before|talk|	about -17
two-words-before|tallentire|	. 11
two-words-before|tamatea|	, 8
two-words-before|tancítaro|	. 15
two-words-before|tante|	avec 15
two-words-before|tan|	. 8
two-words-before|tarde|	: 19	de -19
two-words-before|target|	was 6
two-words-before|tariffs|	are 24
two-words-before|tarrantes|	. 9
two-words-before|tashkent|	. 19
two-words-before|tateyama|	: 15
two-words-before|tavora|	foi 8
two-words-before|tax|	plan 19
two-words-before|teacher|	. 12
two-words-before|teammates|	call -16
two-words-before|team|	. 14	as -10	calls -10	had -20
two-words-before|tears|	. 9
two-words-before|technik|	: 8
two-words-before|technique|	. 8
two-words-before|telecom|	. 7
two-words-before|telefono|	, 16
two-words-before|telegramma|	: 15
two-words-before|telegram|	. 20
two-words-before|telephone|	. 11
two-words-before|television|	series -20
two-words-before|tells|	of 12
two-words-before|tempers|	. 17
two-words-before|tempi|	? 10
two-words-before|tempère|	: 20
two-words-before|tenants|	as 16	of -11
two-words-before|tender|	. 13
two-words-before|tent|	was 14
two-words-before|teochew|	. 19
two-words-before|teorizza|	, 8
two-words-before|terengganu|	. 12
two-words-before|teresa|	fazem -8
two-words-before|termed|	a 17
two-words-before|terming|	it 18
two-words-before|term|	: -15
two-words-before|ter|	feito 9
two-words-before|terça|	. 13
two-words-before|tesfay|	. 6
two-words-before|testa|	: 11
two-words-before|testo|	; 10
two-words-before|teupe-akbaş|	. 10
two-words-before|tevreden|	. 11
two-words-before|text|	. 19
two-words-before|that|	. 24	: 17	a -20	began -17	donors 16	he 22	is 27	it 15	kazakhstan 13	read -19	reads -13	said -21	say -22	says -27	she 25	students 14	to -19	were -16	when -10
two-words-before|thee|	. 19
two-words-before|themselves|	the -14
two-words-before|them|	. 22	: 12	as 18	called 12	tagged -23	to 23
two-words-before|there|	. 10	are -13	was -8	were 20
two-words-before|they|	had 33	have -19	sang -14
two-words-before|the|	accord 24	alias -19	alliance 17	board 17	bombing 16	boundary 20	caption -9	case 19	category -17	champion 11	change 13	claim 13	company 17	complaint 22	compromise 16	crew 21	deal 14	debate 22	decision 27	drama -13	drummer 20	expression -22	famous -15	fee 21	filing 11	film 20	fine 21	first 6	girl 17	government 19	guidance 16	handle -16	hashtag -10	heading -28	hearing 8	idea 17	incident 16	instruction -14	judge 14	killing 18	last -19	letter 18	line -15	meeting -20	move 20	musical -10	name -14	number 7	offer 17	order 17	outcome 28	pact 17	paper 10	parties 17	phrase -38	pipeline 21	play 19	price 28	problem -22	program 20	projection 19	recovery 13	remark 13	remarks 11	report 14	resignation 19	result 13	senate 14	shares -19	slogan -26	so-called -31	stir 19	stock -21	store 14	strike 20	symbol -11	tagline -24	talk 13	teenager 19	term -32	title -9	tragedy 16	update 12	vacant -20	votes 19	walkout 11	word -52	words -38
two-words-before|things|	like 15
two-words-before|thing|	in -9
two-words-before|thinly|	. 7
two-words-before|third|	. 11
two-words-before|thirty|	. 10
two-words-before|this|	. 20	is -16
two-words-before|threads|	. 12
two-words-before|thrilled|	. 11
two-words-before|throughout|	as -21
two-words-before|thurso|	: 20
two-words-before|ticinesi|	? 16
two-words-before|ticketmaster|	. 12
two-words-before|tiere|	hätten 9
two-words-before|tiktok|	. 17
two-words-before|tildó|	de 12
two-words-before|timaru|	. 18
two-words-before|times|	. 14
two-words-before|timetable|	. 15
two-words-before|time|	. 29
two-words-before|tinha|	dado 7
two-words-before|tins|	. 19
two-words-before|tin|	were 21
two-words-before|titled|	 15	the -19
two-words-before|titolare|	: 10
two-words-before|titolo|	: -16
two-words-before|titre|	? -8	ii -9
two-words-before|toe|	. 8
two-words-before|toilet|	. 14
two-words-before|told|	. 20	to 15
two-words-before|tolerância|	é 12
two-words-before|tollenaar|	blamed 10
two-words-before|tolliver|	. 19
two-words-before|tomará|	todavía 18
two-words-before|tone|	as 23
two-words-before|tonne|	. 10
two-words-before|took|	its 22
two-words-before|toont|	zich 17
two-words-before|toronto|	. 18	as -16
two-words-before|torri|	resterebbe 10
two-words-before|tosaerba|	: 9
two-words-before|tosello|	. 17
two-words-before|toujours|	: 10
two-words-before|toussé|	. 17
two-words-before|toys|	. 13
two-words-before|to|	be 24	cairo 11	host -24	isfahan 16	observe -19	replace -18	say -29	show 13	spray 22	test -15	the -14	travel 19	villarreal 13	write -18
two-words-before|trabajo|	con 15
two-words-before|track|	, -14
two-words-before|trader|	. 17
two-words-before|traitée|	de 11
two-words-before|trampoline|	. 19
two-words-before|trams|	. 18
two-words-before|tram|	, 14
two-words-before|tranché|	: 13
two-words-before|transcript|	: -20
two-words-before|transfer|	. 14
two-words-before|translated|	. 12	as -23
two-words-before|translates|	as -18
two-words-before|transport|	of 17
two-words-before|tratta|	del 14	di 20
two-words-before|treffern|	. 8
two-words-before|tregear|	. 16
two-words-before|tremblay-osei|	. 18
two-words-before|trenta|	: 7
two-words-before|treurde|	om 18
two-words-before|tre|	: 6
two-words-before|tribuna|	: 10
two-words-before|tributes|	to -13
two-words-before|tribute|	to 29
two-words-before|tried|	. 16
two-words-before|trimestre|	reflete 11
two-words-before|trio|	who -14
two-words-before|troca|	é 6
two-words-before|trolls|	over -16
two-words-before|trots|	. 6
two-words-before|trotzdem|	. 11
two-words-before|trouble|	. 18
two-words-before|troveranno|	. 9
two-words-before|truce|	text 14
two-words-before|truckers|	. 11
two-words-before|truffa|	del -6
two-words-before|trusts|	. 8
two-words-before|tuena-lardi|	. 7
two-words-before|tune|	of -10
two-words-before|turned|	into 21
two-words-before|turno|	. 12	di -8
two-words-before|tutti|	è -10
two-words-before|tutto|	, 14	: 23
two-words-before|tuíta|	: 10
two-words-before|tv|	: -16
two-words-before|tweede|	deel 15
two-words-before|twice|	. 14	and 22
two-words-before|two|	people 24
two-words-before|técnico|	: 14
two-words-before|u.s.|	to 18
two-words-before|uber|	. 19
two-words-before|ubs|	: -17
two-words-before|uelsmann-ba|	für 12
two-words-before|uhr|	: 20
two-words-before|uitgelekte|	cijfers 8
two-words-before|uitspraak|	volgt 9
two-words-before|uitstel|	daarentegen 6
two-words-before|uit|	. 14
two-words-before|uma|	crítica 7	meta 10
two-words-before|umbrellas|	. 15
two-words-before|umdreht|	: 12
two-words-before|umno|	. 14
two-words-before|umsetzung|	. 12
two-words-before|um|	balanço 18	eucalipto -12
two-words-before|una|	. 10	medida 18	scelta 23	zona -16
two-words-before|under|	the -17
two-words-before|unding|	. 9
two-words-before|und|	keine -14
two-words-before|une|	campagne 16	concertation -16	course 17	décision 14	déclaration 18	escroquerie 18	gaine 11	initiative 13	maternité -17	procédure 14	publication 17
two-words-before|unie|	. 6
two-words-before|unimpressed|	. 10
two-words-before|union|	calls -21
two-words-before|university|	. 13
two-words-before|unlikely|	. 13
two-words-before|unmoved|	. 12
two-words-before|unrepentant|	. 8
two-words-before|unsurprised|	. 8
two-words-before|untersuchungskommission|	einen -10
two-words-before|untrue|	. 12
two-words-before|un|	aplauso 14	assistant -9	colloquio 12	communiqué 19	consensus 21	dépouillement 7	exécutif 20	homme 22	marché 17	match -13	mouvement 7	projet 11	recupero 12	rendimento 7	riserbo -14	texte 27
two-words-before|uomo|	. 12
two-words-before|upright|	. 23
two-words-before|up|	. 19	on -11
two-words-before|urgency|	. 17
two-words-before|urges|	silence 16
two-words-before|urgroßmutter|	. 7
two-words-before|usava|	codinome -13
two-words-before|users|	. 15
two-words-before|ushba|	. 16
two-words-before|usted|	toca 14
two-words-before|us|	. 17
two-words-before|uur|	. 8
two-words-before|uw|	school 19
two-words-before|vagão|	. 13
two-words-before|valdeterrazo|	. 7
two-words-before|vallisoletana|	, 9
two-words-before|valoró|	como 15
two-words-before|valuations|	turn -24
two-words-before|vandalisme|	niet 9
two-words-before|vanished|	. 11
two-words-before|van|	een 12	financiën 7
two-words-before|varnish|	. 21
two-words-before|var|	. 9
two-words-before|vast|	. 11
two-words-before|vehicles|	. 11
two-words-before|veldkamp|	blijft 7
two-words-before|venga|	conservata 8
two-words-before|venray|	. 7
two-words-before|verdict|	as 17
two-words-before|verdinha|	. 15
two-words-before|vergogna|	: 8
two-words-before|verhalten|	. 7
two-words-before|verliep|	. 7
two-words-before|vernice|	: 13
two-words-before|verona|	would 16
two-words-before|versandhandel|	befürchtet 16
two-words-before|version|	was 21
two-words-before|verstorbene|	als 9
two-words-before|verstuurd|	. 22
two-words-before|vervangend|	vervoer 10
two-words-before|verzocht|	, 14
two-words-before|vessels|	of 24
two-words-before|veteran|	. 16
two-words-before|veto|	ao -16
two-words-before|veut|	dire -14	son -9
two-words-before|vezes|	. 8
two-words-before|vicar|	in -19
two-words-before|vicolo|	: 12
two-words-before|victoire|	. 7
two-words-before|video|	titled -8
two-words-before|vierten|	quartal 10
two-words-before|viewed|	with -23
two-words-before|viewers|	of -20
two-words-before|view|	. 10
two-words-before|village|	appelle -12
two-words-before|visant|	la -14
two-words-before|vittima|	: 13
two-words-before|vlaai|	. 24
two-words-before|vladivostok|	that 14
two-words-before|voit|	un 19
two-words-before|voix|	. 12
two-words-before|volgens|	haar 20
two-words-before|volles|	vertrauen 14
two-words-before|volume|	. 14	: 21
two-words-before|von|	der -13	einem 25	einer 16
two-words-before|vooruitgang|	. 7
two-words-before|voor|	. 11
two-words-before|vorlage|	sei 10
two-words-before|vorwurf|	der -12
two-words-before|vor|	. 6
two-words-before|votata|	recita 11
two-words-before|voters|	were 17
two-words-before|votes|	. 15
two-words-before|vote|	on -12	was 14
two-words-before|voting|	as 19
two-words-before|voto|	de 10
two-words-before|vueltas|	: 8
two-words-before|vuoto|	. 6
two-words-before|wahl|	für 8
two-words-before|wai-lok|	, -17
two-words-before|waiting|	. 13
two-words-before|wakker|	. 11
two-words-before|walks|	back -15
two-words-before|wall|	. 14
two-words-before|want|	the -13
two-words-before|wanyama|	. 9
two-words-before|warned|	: 16	against 23	of 24
two-words-before|warning|	of -22	would 7
two-words-before|warten|	. 13
two-words-before|washington|	was 12
two-words-before|was|	 14	. 13	a 20	behaving 8	called 16	judged 19	leaving 20	marked -17	officially 11	say -25	titled -21
two-words-before|watchdog|	. 12
two-words-before|watching|	. 12
two-words-before|watch|	. 16
two-words-before|water|	( -14	. 10
two-words-before|wat|	is -7
two-words-before|way|	. 11
two-words-before|weak|	. 21
two-words-before|website|	calls 24
two-words-before|wednesday|	. 15
two-words-before|weeks|	. 10
two-words-before|week|	. 29
two-words-before|weeping|	. 12
two-words-before|weg|	. 10
two-words-before|weniger|	. 8
two-words-before|went|	on -6
two-words-before|werden|	die -22
two-words-before|werde|	sie 16
two-words-before|were|	being 16	neither -19	rated -18
two-words-before|west|	’s -15
two-words-before|weten|	, 10	. 8	dat 16
two-words-before|wet|	but 14
two-words-before|what|	. 14	is -19
two-words-before|wheel|	. 13
two-words-before|which|	is -24	means -18	reads -18
two-words-before|while|	. 26
two-words-before|whispered|	: 15
two-words-before|whose|	. 9
two-words-before|who|	answered -20	makes -20	owns -18	said 28	sold -17	turned -21	wrote -13
two-words-before|why|	? 17
two-words-before|widersprach|	: 19
two-words-before|widerspricht|	: 10
two-words-before|widerspruch|	. 11
two-words-before|wie|	das -9
two-words-before|wife|	. 9
two-words-before|wijst|	naar 8
two-words-before|will|	open 10
two-words-before|wil|	dat 11
two-words-before|windhoek|	: 16
two-words-before|window|	. 17	to 17
two-words-before|winning|	: 22
two-words-before|winst|	? 17
two-words-before|wintz|	. 16
two-words-before|wissen|	. 7
two-words-before|with|	a -21	its -18
two-words-before|wobbles|	over -16
two-words-before|wollte|	. 7	das 7
two-words-before|wolof|	( -8
two-words-before|won't|	be 17
two-words-before|won|	. 11
two-words-before|woorden|	: 8
two-words-before|worden|	er 10
two-words-before|words|	, 27	. 17
two-words-before|word|	 16	. 27	as -16
two-words-before|working|	on -15
two-words-before|work|	. 14	to -21	was 11
two-words-before|worry|	. 17
two-words-before|worse|	. 16
two-words-before|wort|	: 14
two-words-before|would|	be 30	go -24	leave 20	pass 19	start 19	stay 14
two-words-before|wounded|	. 14
two-words-before|wristband|	. 17
two-words-before|wrists|	. 12
two-words-before|writes|	. 16	: 22
two-words-before|writing|	: 15
two-words-before|wrongdoing|	. 13
two-words-before|wrong|	. 14
two-words-before|wrote|	, 21	. 9	: 43	in -19
two-words-before|wunsch|	: 14
two-words-before|wyssling|	: 9
two-words-before|wörtlich|	, 6
two-words-before|würmer|	noch 10
two-words-before|xavier|	. 19
two-words-before|x|	. 20	: 30
two-words-before|yard|	, 18
two-words-before|years|	. 23	over -14
two-words-before|year|	. 18	at 24	that 16
two-words-before|yet|	to -18
two-words-before|you|	had -21
two-words-before|y|	voit 7
two-words-before|zaak|	mag 16
two-words-before|zaghdane|	salue 11
two-words-before|zahedan|	was 11
two-words-before|zahl|	für 6
two-words-before|zanetti-cortesi|	, 11
two-words-before|zanjado|	. 8
two-words-before|zeeman|	, 6
two-words-before|zege|	met 19
two-words-before|zeggen|	? 8
two-words-before|zeigte|	sich 16
two-words-before|zeigt|	sich 17
two-words-before|zeitung|	von 13
two-words-before|zettels|	, 11
two-words-before|zetten|	. 6
two-words-before|ze|	heet -11
two-words-before|zien|	. 10
two-words-before|zijn|	remise 12
two-words-before|zij|	, 6
two-words-before|zolang|	de -13
two-words-before|zoom|	: 20
two-words-before|zufällig|	. 8
two-words-before|zurich|	. 10
two-words-before|zur|	hauptprobe 11
two-words-before|zurückgewiesen|	. 6
two-words-before|zurück|	. 13	: 7
two-words-before|zóbuè|	. 6
two-words-before||	( -11	, -25	. 28	: 14	and -14	but 15	e -8	mais 14	nor -20	of 22	or -27	para -13	preferring -17	regelmäßig -15	sang -12	und -11	with -18	y -7	— 13
two-words-before|à|	la 12	une 18
two-words-before|água|	pedem 8
two-words-before|áudio|	era 16
two-words-before|äußern|	. 8
two-words-before|è|	detto 12	pronto 18	un -18
two-words-before|échange|	était 8
two-words-before|état|	pour 12
two-words-before|été|	envoyé 19
two-words-before|évoque|	un 19	une 10
two-words-before|évoqué|	un 18
two-words-before|évora|	. 7
two-words-before|é|	a -11
two-words-before|über|	ein 16
two-words-before|übungsbeobachter|	bemängelte 9
two-words-before|’s|	. 16	handwriting -16	in -12	much-vaunted -16	off-the-cuff -16	pulls -10
verb|false|1|	lower -11	other -10
verb|false|2-3|	lower 13	other -15	upper -38
verb|false|4-7|	lower 46	other 17	upper -45
verb|false|8+|	lower 37	other 7	upper 16
verb|true|1|	lower -42	upper 13
verb|true|2-3|	lower 31	upper 7
verb|true|4-7|	lower 25	other 10
verb|true|8+|	lower 7	upper 10
word-after|	 -29	' 13	( -30	) -18	+ 18	, -9	- -6	. 8	14 -14	19 -22	212 -9	26 -17	; 10	? -23	a -19	abernethy-cole 11	abg 16	abou 6	about -16	abramian 11	abu 9	according -20	achterberg 8	across -21	actress -15	added 9	adib 11	admits -13	admitted 19	afriqiyah 15	after 31	against 12	agency 11	agent 22	agreed -20	aguirre 18	aidan 8	airs -8	ajakaiye 13	akintoye 14	akintoye-holm 9	al-roumi 13	al-ubaidi 21	albert 7	alert -14	alla -12	alpa 10	already 14	als -13	am 8	an 18	analyst -6	anatoly 10	and 36	andrade -8	annahm -10	another 20	appearing 11	arendse 10	arnalds-mboma 9	arrives -19	as -19	asked 6	assistant 9	association 20	au -14	auf -11	august 17	ausrichten -12	autour 18	autsch 8	avec 11	avionics 13	awaited 21	away 20	baffles -16	bancroft 13	bangash 13	banks 10	barrientos 16	bavarian 9	be -17	beavington 16	because -24	bediend -16	before 27	began -11	begins -15	behind -25	beim 12	beitragen 11	beließ -16	bell 12	belmont 10	ben 10	benhamza-orsini 10	benjamin 18	berg 6	berichteten -11	bestimmt -14	between -23	bezeichnet -18	bezeichnete 12	bhardwaj 12	bij -9	birdsong 12	bjp 24	blabbed 16	bligh-nakata 7	blumenkrantz 19	board 15	borasović 8	both -12	brazil 8	brenner 15	bridge -12	brix 11	brno 18	brzezicki 11	budget -12	but -24	butterfield 23	by 28	cal 8	call -22	came 23	caritas 11	carried -6	catacutan 14	caucus -8	cbn 6	ce 7	ceo 9	cette 20	chaired -14	chapter 11	charges -7	chase 14	chatbot -14	chepkilot 14	cheptanui 11	chiede -7	ci -9	claude -22	clause -22	cllr 9	co-judge 19	coach 15	coassistent 14	comes 7	complained 13	con 13	conceded 21	contact -23	contre 12	controles -11	could -16	countered 12	counts -20	crypto -14	da 8	dana 11	dann 9	dans 18	dantas-freire 8	das -15	dat 8	davos 9	de -33	deal -19	dejó -10	delacourt-hume 9	delahunt 10	delayed -15	della 8	dell’ 15	den 7	deputy 15	der -7	desrosiers 9	detidos -15	deutsche 15	deuxième 14	devaney-shaw 11	devant 16	devi 12	dhagaweyne 9	diabakaté 8	diallo 12	die 22	dikes -18	dimaculangan 10	director-general 7	distributed -15	dit -15	dmw 8	do 7	doen -6	dog -14	down -19	dpp 7	dr 14	dr. 12	drew -14	driver 13	du 13	dunstan 13	durante 14	easter 17	editor 16	een -9	egypt 12	ein 10	einer -8	ekpo 14	ekwenugo 19	el 10	eleven -16	elle 13	email -15	empfangen 10	en 18	end 18	engineer 14	enrolled -8	entraîneur 9	entschieden 11	era -12	erkennen -16	erst 11	erste 11	esteves -12	et -7	etame 16	etukudo 12	every -17	exigé -15	experts -8	exporter 18	extension 17	faint -16	fair 19	fait -11	families -11	farquharson-iwu 9	faumuinā-reid 10	fearon 10	featherweight -20	features -14	fedko 13	fell -11	ferreira 9	feud -20	finance 8	findet -12	fisheries 13	fizzles -15	for -10	fordert 13	foreign 10	found -7	four -18	francine -12	friday 11	frogs -16	frost-kaljuste 10	fuera 13	führt -20	galbraith 9	game 14	garrigou-sy -16	gearbeitet 11	gedoopt -9	gefallen 8	geführt 12	gehad -11	gelagert 17	gemeld -10	general 14	generator -12	genoemd -7	geprüft 10	gesetzt -13	gestört 6	gewesen 12	gewählt -11	ghjuvan-battì 10	giga 12	giochi 13	gnonlonfoun 9	goldblatt-reyes -16	goran 15	govender 16	greenidge -20	greens 12	grimaultier 13	gurung 11	ha -10	haas 10	habe 11	had -36	haddou-thonnard 13	hagspiel 8	halloran-ikeda 10	hanafin 13	hands -16	has 11	hatfield 18	he 24	head 15	heath 14	hedges 14	heineken -11	her -10	heriberto -10	heygum 10	high 7	his 9	hold -16	hollis 10	horsfall 9	hours -10	how 13	hrw 12	huamán 15	hubbard 15	hume 14	huxtable 14	höre -8	i -7	ibedc 14	idrissa 8	il 10	im 12	in 7	inbal -14	incident 13	indepaz 17	industry 10	instead -21	into -21	investigation -20	iolanda 10	is -37	ishbel 10	island -19	isn't -11	isolated 14	it -18	its 16	izzul 10	jazz 12	je 9	jepkemoi 10	jimmy -9	joked 24	jonah 14	joris 11	josé -10	judge 19	june 7	justice 13	kein -14	kettle 16	khartoum 17	korday 10	kruger -19	kwaku 11	könne -22	la -6	laat -7	lainio 11	lalrinpuii 10	lamar 13	lars 10	las 11	laughed 18	le 16	led -14	leduc-marsh 11	lee 10	lehnt -7	leilani 7	letter -11	liang 12	liegen 13	lights -14	lindqvist 6	linebacker 9	list -16	lists -16	loomis-akers 19	lopati 8	lorber 10	lunes 17	lurleen 9	l’ 12	m'bango 18	ma 17	macaskill -20	macaspac 11	madam 7	made -21	mai 11	mais 14	maitha 11	managing 18	manay 8	many -17	march 15	marcus -19	margetts 8	marino 19	mast -16	maureen 13	mcelhinney 14	mcglashan 14	mcshannon 16	means -21	measure -7	mehr 14	mejra 7	memo -21	mengniu 8	merriwether-sosa 19	merv 7	message -12	met 7	microsoft 10	might 14	milagros 13	mingas -6	mining 20	mira 16	miss 8	mme 9	mochte -15	moment -14	mr 25	mr. 16	mrs 16	mrs. 26	ms 22	ms. 11	mutter 8	my 14	mägiste 10	naar -15	nannte -10	naomi 6	natembe 11	ne -13	near -18	nears -12	nennen -17	nennt -8	ngawang 12	ng’wandu 11	nikhil 17	nilima 14	nira 11	nkrumah-bell 10	no -15	non -17	nong 10	nor -19	north 16	nos -9	nothing -11	nyangwara 8	oakes 11	odile 10	of 8	oghenekaro 9	oisín 17	oldrey 18	omgedoopt -10	on 23	one 33	or -26	organiser 17	orla 10	orrin-vale 8	os -13	osborne 10	our 12	out 17	outlook -27	ouyang 14	over -8	overeind -13	oyelowo-hart 11	o’hara 8	o’loughlin-leary 10	pakistan 17	par 24	para -12	pareto 11	paris -18	passenger 17	pastor -14	pawaskar 12	payé -10	pell 12	pellizzotti 7	penalty -18	penge-okoro 18	people 13	per 11	pickering 10	play -12	played -17	plunged -15	policy 19	por 7	portia 23	position 16	posted -15	pour -20	preferring -16	presiding 17	prince 8	probten -9	professor 14	program 18	programme -17	programs -14	promised 11	prosecutor 16	prudence 15	pruittson 12	prêtée -14	published -16	pyo 11	qatari 7	queyroux 9	quilty-marr 9	quintana 12	quipped 14	raiders 12	rakhmonzoda 15	ralte 13	ramón 11	rangihuna 8	rating -30	ravnkilde 17	recibe -8	recorded -16	recounted 16	referred -16	regelmäßig -15	regional -18	rekordhalterin 8	relatório 10	relâchée -15	remark -26	remarked 15	rep. 10	repeated 17	replied 20	resigns -13	results 14	retoma -8	returned -15	rises -15	rivals -20	rizespor 8	roared 10	rodion 18	roger 9	romanian 9	ronit 15	rootham 12	rose 7	rostovski-rey 14	routine -21	row -15	rufen -11	ruiz 12	rule -30	rune 9	runs -21	réponse 9	sagte -12	said 20	salma 14	sampler -18	sang -11	santangelo 12	sarfaraz -17	sas 21	says 28	scenes 17	schreibt -19	science 7	scuote -7	secretary 15	segment -19	sei -9	seien -9	seine 12	sellers -9	sells -14	seoul -23	service 18	será -10	setzt 6	sgorbissa 9	she 23	sheriff -18	shetty -17	shirogane 12	shop 16	shouted 14	showed 16	shutdown 22	sie 10	sieht -9	signs 11	since 27	sirius 12	sizemore 10	skip -14	slide -12	sloan 12	snapped 11	snow 8	so -7	soilihi-madi 12	sold -11	sometimes -16	sorokin-aas 11	sorrell 8	sous -21	spent -14	spins -19	spokesman 14	spottete -11	spreche 14	stablemaster 15	stays -19	stefan 9	steht -15	stellar -13	steven 10	stonecipher 12	story 16	sturm 15	su 19	suivi 11	sukumaran 9	sulla -14	suns 13	sur 26	surfaces -9	svobodova 9	sürmeneli 7	t-shirts -13	tag -16	target -21	tarifé -8	tarrant-nguyen 17	tata 14	taufa'ao 14	te -11	teacher -13	temesgen 8	teo 10	testified 13	that -16	the 13	theo 11	there -15	they 22	thief -12	thirteen 17	this -15	though -8	three -20	tipping 8	tiurma 8	to -17	toledano-feld 6	tolliver 10	torbjørg 11	toyama 8	tra 10	traduction 15	tran 16	transport 8	tras 7	treasury 9	treated -7	trend -18	trudged -13	trägt -10	tuohy -22	tuohy-baird 15	turned -10	tuttle 14	two -22	tyler 15	u.s. 8	udo 6	umeh-collins 15	un -8	uncle 11	und -19	under -23	until 18	vakaloloma 7	vakatawabai 14	van 9	vantreese-obi 16	var 22	varga 20	venus 11	vergoed 14	verkeersinstituut 12	vernommen 7	verraden 7	verzichtet 15	vice 13	virac 20	vito 12	von -19	vor -17	vorgesetzt -9	vorliegt -14	vormstein 14	vorschreiben -23	vrijdag 8	vukadinović 9	wafubwa 11	wakes -18	wales 12	walker 13	wall 13	waltzes -22	wang-ortiz 18	war -18	ward 11	warns 9	warsaw 20	was -26	washington 11	water 16	weg 8	weiter -10	wept -17	werde 7	werden -11	were 23	when 36	which -26	while 29	whitlock 7	who -11	wie 12	wiebe-solis 12	wies -12	wijeratne 12	will -8	win -14	wins -16	winterbourne 11	with -7	within 21	wondered -11	worden 8	wordt 10	work 14	worthing -19	wray-osei 10	wrote 18	wyeth 17	wynnfield 10	wählen -12	yes 16	yirga 12	yohanes 9	yorgelis 11	zadi 14	zeh 17	zelazny 7	zhu 14	zijn 8	zolani 13	zones -18	zsombor 10	zu 6	zur 17	zurückhaltender 6	zylberberg 10	à 17	è -16	út 8	– -10	— 34
word-after|'|	, 13
word-after|(|	! -16	. 23	none -25
word-after|)|	. -10	none -16
word-after|+|	none 18
word-after|,|	! 21	none -10
word-after|-|	none -6
word-after|.|	! 14	? -12	none 8
word-after|14|	none -14
word-after|19|	none -22
word-after|212|	none -9
word-after|26|	none -17
word-after|;|	none 10
word-after|?|	none -23
word-after|abernethy-cole|	, 11
word-after|abg|	, 16
word-after|about|	, -30	. -21	none 24
word-after|abou|	, 6
word-after|abramian|	, 11
word-after|abu|	, 9
word-after|according|	, -20
word-after|achterberg|	, 8
word-after|across|	none -21
word-after|actress|	none -15
word-after|added|	, 9
word-after|adib|	, 11
word-after|admits|	none -13
word-after|admitted|	, 19
word-after|advises|	, 8	none -8
word-after|afriqiyah|	. 15
word-after|after|	none 31
word-after|against|	none 12
word-after|agency|	, 11
word-after|agent|	, 22
word-after|agreed|	, -20
word-after|aguirre|	, 18
word-after|aidan|	, 8
word-after|airs|	none -8
word-after|ajakaiye|	? 13
word-after|akintoye-holm|	, 9
word-after|akintoye|	none 14
word-after|al-roumi|	, 13
word-after|al-ubaidi|	, 21
word-after|albert|	, 7
word-after|alert|	none -14
word-after|alla|	none -12
word-after|alpa|	. 10
word-after|already|	none 14
word-after|als|	none -13
word-after|am|	. 8
word-after|analyst|	, -6
word-after|anatoly|	, 10
word-after|andrade|	none -8
word-after|and|	! -12	? 16	none 40
word-after|annahm|	none -10
word-after|another|	! 20
word-after|an|	, 19	none 6
word-after|appearing|	. 11
word-after|arendse|	, 10
word-after|arnalds-mboma|	, 9
word-after|arrives|	none -19
word-after|asked|	. -9	? 27
word-after|assistant|	, 9
word-after|association|	, 20
word-after|as|	, -28	. -29	none 12
word-after|at|	. 22	none -34
word-after|auf|	none -11
word-after|august|	, 17
word-after|ausrichten|	none -12
word-after|autour|	none 18
word-after|autsch|	. 8
word-after|au|	none -14
word-after|avec|	none 11
word-after|avionics|	. 13
word-after|awaited|	none 21
word-after|away|	none 20
word-after|a|	, -9	. -14	? 11	none -10
word-after|baffles|	none -16
word-after|bancroft|	, 13
word-after|bangash|	, 13
word-after|banks|	? 10
word-after|barrientos|	, 16
word-after|bavarian|	, 9
word-after|beavington|	, 16
word-after|because|	none -24
word-after|bediend|	none -16
word-after|before|	none 27
word-after|began|	, -11
word-after|begins|	, -15
word-after|behind|	none -25
word-after|beim|	. 12
word-after|beitragen|	none 11
word-after|beließ|	none -16
word-after|bell|	, 12
word-after|belmont|	, 10
word-after|benhamza-orsini|	. 10
word-after|benjamin|	. 18
word-after|ben|	, 10
word-after|berg|	, 6
word-after|berichteten|	none -11
word-after|bestimmt|	none -14
word-after|between|	none -23
word-after|bezeichnete|	none 12
word-after|bezeichnet|	none -18
word-after|be|	none -17
word-after|bhardwaj|	, 12
word-after|bij|	none -9
word-after|birdsong|	, 12
word-after|bjp|	. 24
word-after|blabbed|	, 16
word-after|bligh-nakata|	, 7
word-after|blumenkrantz|	none 19
word-after|board|	, 15
word-after|borasović|	, 8
word-after|both|	. -12
word-after|brazil|	, 8
word-after|brenner|	, 15
word-after|bridge|	none -12
word-after|brix|	, 11
word-after|brno|	, 18
word-after|brzezicki|	, 11
word-after|budget|	none -12
word-after|butterfield|	, 23
word-after|but|	, -18	. 15	none -18
word-after|by|	, -17	. 11	none 32
word-after|call|	none -22
word-after|cal|	none 8
word-after|came|	, 30	none -13
word-after|caritas|	. 11
word-after|carried|	, -6
word-after|catacutan|	none 14
word-after|caucus|	none -8
word-after|cbn|	, 6
word-after|ceo|	, 9
word-after|cette|	. 20
word-after|ce|	. 7
word-after|chaired|	none -14
word-after|chapter|	, 11
word-after|charges|	none -7
word-after|chase|	, 14
word-after|chatbot|	none -14
word-after|chepkilot|	, 14
word-after|cheptanui|	, 11
word-after|chiede|	none -7
word-after|chief|	, 16	. -12
word-after|ci|	none -9
word-after|claude|	. -22
word-after|clause|	none -22
word-after|cllr|	, 9
word-after|co-judge|	. 19
word-after|coach|	, 15
word-after|coassistent|	. 14
word-after|comes|	, 7
word-after|complained|	, 13
word-after|conceded|	, 21
word-after|contact|	none -23
word-after|contre|	none 12
word-after|controles|	none -11
word-after|con|	none 13
word-after|could|	none -16
word-after|countered|	, 12
word-after|counts|	none -20
word-after|crypto|	none -14
word-after|dana|	, 11
word-after|dann|	. 9
word-after|dans|	none 18
word-after|dantas-freire|	, 8
word-after|das|	none -15
word-after|dat|	. 8
word-after|davos|	. 9
word-after|da|	none 8
word-after|deal|	none -19
word-after|dejó|	none -10
word-after|delacourt-hume|	, 9
word-after|delahunt|	, 10
word-after|delayed|	none -15
word-after|della|	none 8
word-after|dell’|	none 15
word-after|den|	. 7
word-after|deputy|	, 15
word-after|der|	. 13	none -12
word-after|desrosiers|	, 9
word-after|detidos|	none -15
word-after|deutsche|	, 15
word-after|deuxième|	. 14
word-after|devaney-shaw|	, 11
word-after|devant|	none 16
word-after|devi|	, 12
word-after|de|	, 15	. 18	none -37
word-after|dhagaweyne|	, 9
word-after|diabakaté|	none 8
word-after|diallo|	, 12
word-after|die|	! 10	. 29	none 14
word-after|dikes|	none -18
word-after|dimaculangan|	, 10
word-after|director-general|	, 7
word-after|distributed|	none -15
word-after|dit|	none -15
word-after|dmw|	, 8
word-after|doen|	none -6
word-after|dog|	none -14
word-after|down|	, -19
word-after|do|	. 20	none -14
word-after|dpp|	, 7
word-after|dr.|	, 12
word-after|drew|	. -8	none -10
word-after|driver|	, 13
word-after|dr|	, 14
word-after|dunstan|	, 13
word-after|durante|	none 14
word-after|du|	none 13
word-after|easter|	, 17
word-after|editor|	, 16
word-after|een|	none -9
word-after|egypt|	, 12
word-after|einer|	none -8
word-after|ein|	. 10
word-after|ekpo|	? 14
word-after|ekwenugo|	none 19
word-after|eleven|	. -16
word-after|elle|	. 13
word-after|el|	none 10
word-after|email|	none -15
word-after|empfangen|	none 10
word-after|end|	! 6	. 8	? 34	none 14
word-after|engineer|	, 14
word-after|enrolled|	, -8
word-after|entraîneur|	. 9
word-after|entschieden|	none 11
word-after|en|	none 18
word-after|era|	none -12
word-after|erkennen|	none -16
word-after|erste|	. 11
word-after|erst|	. 11
word-after|esteves|	none -12
word-after|etame|	, 16
word-after|etukudo|	, 12
word-after|et|	none -7
word-after|every|	none -17
word-after|exigé|	none -15
word-after|experts|	. -8
word-after|exporter|	. 18
word-after|extension|	none 17
word-after|e|	? 11
word-after|faint|	none -16
word-after|fair|	? 19
word-after|fait|	none -11
word-after|families|	. -11
word-after|farquharson-iwu|	, 9
word-after|faumuinā-reid|	, 10
word-after|fearon|	, 10
word-after|featherweight|	none -20
word-after|features|	, -14
word-after|fedko|	, 13
word-after|fell|	, -11
word-after|ferreira|	, 9
word-after|feud|	none -20
word-after|finance|	, 8
word-after|findet|	none -12
word-after|fisheries|	, 13
word-after|fizzles|	none -15
word-after|fordert|	none 13
word-after|foreign|	, 10
word-after|for|	none -10
word-after|found|	none -7
word-after|four|	none -18
word-after|francine|	. -12
word-after|friday|	, 11
word-after|frogs|	none -16
word-after|from|	, -13
word-after|frost-kaljuste|	, 10
word-after|fuera|	none 13
word-after|führt|	none -20
word-after|galbraith|	, 9
word-after|game|	, 14
word-after|garrigou-sy|	none -16
word-after|gearbeitet|	none 11
word-after|gedoopt|	none -9
word-after|gefallen|	none 8
word-after|geführt|	none 12
word-after|gehad|	none -11
word-after|gelagert|	none 17
word-after|gemeld|	none -10
word-after|general|	, 14
word-after|generator|	none -12
word-after|genoemd|	none -7
word-after|geprüft|	none 10
word-after|gesetzt|	none -13
word-after|gestört|	none 6
word-after|gewesen|	none 12
word-after|gewählt|	none -11
word-after|ghjuvan-battì|	, 10
word-after|giga|	, 12
word-after|giochi|	none 13
word-after|gnonlonfoun|	, 9
word-after|goldblatt-reyes|	. -16
word-after|goran|	none 15
word-after|govender|	? 16
word-after|greenidge|	none -20
word-after|greens|	, 12
word-after|grimaultier|	, 13
word-after|gurung|	, 11
word-after|haas|	, 10
word-after|habe|	none 11
word-after|haddou-thonnard|	, 13
word-after|had|	, -23	none -34
word-after|hagspiel|	. 8
word-after|halloran-ikeda|	, 10
word-after|hanafin|	, 13
word-after|hands|	none -16
word-after|has|	, -27	none 18
word-after|hatfield|	none 18
word-after|ha|	none -10
word-after|head|	, 15
word-after|heath|	, 14
word-after|hedges|	, 14
word-after|heineken|	. -11
word-after|heriberto|	none -10
word-after|her|	, 28	. -18	none -18
word-after|heygum|	, 10
word-after|he|	! 24	, 9	. 37	? 21	none 20
word-after|high|	, 7
word-after|his|	, 15	. -14	? 13
word-after|hold|	none -16
word-after|hollis|	, 9	? 8
word-after|horsfall|	, 9
word-after|hours|	none -10
word-after|how|	none 13
word-after|hrw|	, 12
word-after|huamán|	, 15
word-after|hubbard|	, 15
word-after|hume|	, 14
word-after|huxtable|	, 14
word-after|höre|	none -8
word-after|ibedc|	. 14
word-after|idrissa|	, 8
word-after|il|	. 10
word-after|im|	. 12
word-after|inbal|	. -14
word-after|incident|	, 13
word-after|indepaz|	. 17
word-after|industry|	, 10
word-after|instead|	none -21
word-after|into|	none -21
word-after|investigation|	none -20
word-after|in|	. -19	none 11
word-after|iolanda|	, 10
word-after|ishbel|	, 10
word-after|island|	none -19
word-after|isn't|	none -11
word-after|isolated|	. 14
word-after|is|	, -18	none -31
word-after|its|	, 26	. -8
word-after|it|	, -28	. 19
word-after|izzul|	, 10
word-after|i|	? 19	none -11
word-after|jazz|	, 12
word-after|jepkemoi|	, 10
word-after|je|	. 9
word-after|jimmy|	, -9
word-after|joked|	, 24
word-after|jonah|	, 14
word-after|joris|	, 11
word-after|josé|	none -10
word-after|judge|	, 16	none 16
word-after|june|	, 7
word-after|justice|	? 13
word-after|kein|	none -14
word-after|kettle|	none 16
word-after|khartoum|	. 17
word-after|korday|	, 10
word-after|kruger|	none -19
word-after|kwaku|	, 11
word-after|könne|	none -22
word-after|laat|	none -7
word-after|lainio|	, 11
word-after|lalrinpuii|	, 10
word-after|lamar|	, 13
word-after|lars|	, 10
word-after|last|	. -12	none 11
word-after|las|	none 11
word-after|laughed|	, 18
word-after|la|	? 8	none -10
word-after|leduc-marsh|	, 11
word-after|led|	none -14
word-after|lee|	, 10
word-after|lehnt|	none -7
word-after|leilani|	, 7
word-after|letter|	none -11
word-after|le|	. 16
word-after|liang|	, 12
word-after|liegen|	none 13
word-after|lights|	none -14
word-after|lindqvist|	, 6
word-after|linebacker|	, 9
word-after|lists|	, -16
word-after|list|	none -16
word-after|loomis-akers|	, 19
word-after|lopati|	, 8
word-after|lorber|	, 10
word-after|lunes|	, 17
word-after|lurleen|	, 9
word-after|l’|	. 18	none -6
word-after|m'bango|	, 18
word-after|macaskill|	none -20
word-after|macaspac|	, 11
word-after|madam|	, 7
word-after|made|	none -21
word-after|mais|	none 14
word-after|maitha|	, 11
word-after|mai|	, 11
word-after|managing|	, 18
word-after|manay|	, 8
word-after|many|	. -17
word-after|march|	, 15
word-after|marcus|	. -19
word-after|margetts|	, 8
word-after|marino|	, 19
word-after|mast|	none -16
word-after|maureen|	, 13
word-after|ma|	, 17
word-after|mcelhinney|	, 14
word-after|mcglashan|	, 14
word-after|mcshannon|	none 16
word-after|means|	none -21
word-after|measure|	none -7
word-after|mehr|	. 14
word-after|mejra|	, 7
word-after|memo|	none -21
word-after|mengniu|	, 8
word-after|merriwether-sosa|	, 19
word-after|merv|	, 7
word-after|message|	none -12
word-after|met|	. 7
word-after|microsoft|	. 10
word-after|might|	. 14
word-after|milagros|	, 13
word-after|mingas|	none -6
word-after|mining|	. 20
word-after|mira|	, 16
word-after|miss|	, 8
word-after|mme|	? 9
word-after|mochte|	none -15
word-after|moment|	none -14
word-after|mr.|	, 14	none 22
word-after|mrs.|	, 26
word-after|mrs|	, 16
word-after|mr|	, 25	none 15
word-after|ms.|	, 11
word-after|ms|	! 14	, 21
word-after|mutter|	! 8
word-after|my|	, 14
word-after|mägiste|	, 10
word-after|naar|	none -15
word-after|nannte|	none -10
word-after|naomi|	, 6
word-after|natembe|	, 11
word-after|nears|	none -12
word-after|near|	none -18
word-after|nennen|	none -17
word-after|nennt|	none -8
word-after|ne|	none -13
word-after|ngawang|	, 12
word-after|ng’wandu|	, 11
word-after|nikhil|	, 17
word-after|nilima|	, 14
word-after|nira|	, 11
word-after|nkrumah-bell|	, 10
word-after|nong|	, 10
word-after|non|	none -17
word-after|north|	none 16
word-after|nor|	none -19
word-after|nos|	none -9
word-after|nothing|	none -11
word-after|no|	none -15
word-after|nyangwara|	, 8
word-after|oakes|	, 11
word-after|odile|	, 10
word-after|of|	none 8
word-after|oghenekaro|	, 9
word-after|oisín|	, 17
word-after|oldrey|	, 18
word-after|omgedoopt|	none -10
word-after|one|	, 29	. 21
word-after|on|	! 22	none 8
word-after|organiser|	, 17
word-after|orla|	, 10
word-after|orrin-vale|	, 8
word-after|or|	none -23
word-after|osborne|	, 10
word-after|os|	none -13
word-after|our|	? 12
word-after|outlook|	none -27
word-after|out|	none 17
word-after|ouyang|	, 14
word-after|overeind|	none -13
word-after|over|	none -8
word-after|oyelowo-hart|	, 11
word-after|o’hara|	, 8
word-after|o’loughlin-leary|	, 10
word-after|pakistan|	, 17
word-after|para|	none -12
word-after|pareto|	, 11
word-after|paris|	none -18
word-after|par|	none 24
word-after|passenger|	, 17
word-after|pastor|	. -14
word-after|pawaskar|	, 12
word-after|payé|	none -10
word-after|pellizzotti|	, 7
word-after|pell|	, 12
word-after|penalty|	none -18
word-after|penge-okoro|	, 18
word-after|people|	. 13
word-after|per|	none 11
word-after|pickering|	, 10
word-after|played|	, -17
word-after|play|	. -12
word-after|plunged|	none -15
word-after|policy|	none 19
word-after|portia|	. 23
word-after|por|	none 7
word-after|position|	none 16
word-after|posted|	, -15
word-after|pour|	none -20
word-after|preferring|	, -16
word-after|presiding|	, 17
word-after|prince|	, 8
word-after|probten|	none -9
word-after|professor|	, 14
word-after|programme|	none -17
word-after|programs|	none -14
word-after|program|	none 18
word-after|promised|	, 11
word-after|prosecutor|	, 16
word-after|prudence|	, 15
word-after|pruittson|	, 12
word-after|prêtée|	none -14
word-after|published|	none -16
word-after|pyo|	, 11
word-after|qatari|	, 7
word-after|queyroux|	, 9
word-after|quilty-marr|	, 9
word-after|quintana|	, 12
word-after|quipped|	, 14
word-after|raiders|	, 12
word-after|rakhmonzoda|	, 15
word-after|ralte|	none 13
word-after|ramón|	, 11
word-after|rangihuna|	, 8
word-after|rating|	none -30
word-after|ravnkilde|	none 17
word-after|recibe|	none -8
word-after|recorded|	, -16
word-after|recounted|	none 16
word-after|referred|	none -16
word-after|regelmäßig|	none -15
word-after|regional|	none -18
word-after|rekordhalterin|	. 8
word-after|relatório|	none 10
word-after|relâchée|	none -15
word-after|remarked|	, 15
word-after|remark|	none -26
word-after|rep.|	, 10
word-after|repeated|	, 17
word-after|replied|	, 20
word-after|resigns|	none -13
word-after|results|	. 14
word-after|retoma|	none -8
word-after|returned|	none -15
word-after|rises|	none -15
word-after|rivals|	. -20
word-after|rizespor|	, 8
word-after|roared|	, 10
word-after|rodion|	. 18
word-after|roger|	, 9
word-after|romanian|	, 9
word-after|ronit|	, 15
word-after|rootham|	, 12
word-after|rose|	, 7
word-after|rostovski-rey|	, 14
word-after|routine|	none -21
word-after|row|	none -15
word-after|rufen|	none -11
word-after|ruiz|	, 12
word-after|rule|	none -30
word-after|rune|	, 9
word-after|runs|	none -21
word-after|réponse|	? 9
word-after|sagte|	none -12
word-after|said|	, 20	? 15	none 25
word-after|salma|	, 14
word-after|sampler|	none -18
word-after|sang|	none -11
word-after|santangelo|	none 12
word-after|sarfaraz|	none -17
word-after|sas|	, 21
word-after|says|	, 28
word-after|scenes|	none 17
word-after|schreibt|	none -19
word-after|science|	, 7
word-after|scuote|	none -7
word-after|secretary|	, 15
word-after|segment|	none -19
word-after|seien|	none -9
word-after|seine|	. 12
word-after|sei|	none -9
word-after|sellers|	none -9
word-after|sells|	none -14
word-after|seoul|	none -23
word-after|service|	none 18
word-after|será|	none -10
word-after|setzt|	none 6
word-after|sgorbissa|	, 9
word-after|sheriff|	. -18
word-after|shetty|	none -17
word-after|she|	, 31	. -8	? 27
word-after|shirogane|	, 12
word-after|shop|	, 16
word-after|shouted|	? 14
word-after|showed|	, 16
word-after|shutdown|	none 22
word-after|sieht|	none -9
word-after|sie|	. 10
word-after|signs|	none 11
word-after|since|	, 9	. 23	none 15
word-after|sirius|	, 12
word-after|sizemore|	, 10
word-after|skip|	. -14
word-after|slide|	none -12
word-after|sloan|	, 12
word-after|snapped|	, 11
word-after|snow|	, 8
word-after|soilihi-madi|	, 12
word-after|sold|	none -11
word-after|sometimes|	none -16
word-after|sorokin-aas|	, 11
word-after|sorrell|	, 8
word-after|sous|	none -21
word-after|so|	. 9	none -15
word-after|spent|	none -14
word-after|spins|	none -19
word-after|spokesman|	, 14
word-after|spottete|	none -11
word-after|spreche|	none 14
word-after|stablemaster|	, 15
word-after|stays|	none -19
word-after|stefan|	, 9
word-after|steht|	none -15
word-after|stellar|	, -13
word-after|steven|	, 10
word-after|stonecipher|	, 12
word-after|story|	none 16
word-after|sturm|	, 15
word-after|suivi|	. 11
word-after|sukumaran|	, 9
word-after|sulla|	none -14
word-after|suns|	, 13
word-after|surfaces|	none -9
word-after|sur|	. 16	none 20
word-after|su|	none 19
word-after|svobodova|	, 9
word-after|sürmeneli|	, 7
word-after|t-shirts|	none -13
word-after|tag|	none -16
word-after|target|	. -21
word-after|tarifé|	none -8
word-after|tarrant-nguyen|	, 17
word-after|tata|	. 14
word-after|taufa'ao|	, 14
word-after|teacher|	none -13
word-after|temesgen|	, 8
word-after|teo|	, 10
word-after|testified|	, 13
word-after|te|	none -11
word-after|that|	, -18	none -8
word-after|theo|	, 11
word-after|there|	. -15
word-after|they|	! 11	, 22
word-after|the|	, 10	. 15	? 15	none 9
word-after|thief|	none -12
word-after|thirteen|	none 17
word-after|this|	. -15
word-after|though|	none -8
word-after|three|	, -20
word-after|tipping|	, 8
word-after|tiurma|	, 8
word-after|toledano-feld|	, 6
word-after|tolliver|	, 10
word-after|torbjørg|	, 11
word-after|toyama|	, 8
word-after|to|	none -17
word-after|traduction|	. 15
word-after|transport|	, 8
word-after|tran|	, 16
word-after|tras|	none 7
word-after|tra|	none 10
word-after|treasury|	, 9
word-after|treated|	none -7
word-after|trend|	none -18
word-after|trudged|	none -13
word-after|trägt|	none -10
word-after|tuohy-baird|	, 15
word-after|tuohy|	none -22
word-after|turned|	none -10
word-after|tuttle|	, 14
word-after|two|	, 17	. -18	none -6
word-after|tyler|	? 15
word-after|u.s.|	, 8
word-after|udo|	. 6
word-after|umeh-collins|	none 15
word-after|uncle|	, 11
word-after|under|	none -23
word-after|und|	none -19
word-after|until|	none 18
word-after|un|	none -8
word-after|vakaloloma|	, 7
word-after|vakatawabai|	, 14
word-after|vantreese-obi|	, 16
word-after|van|	none 9
word-after|varga|	, 20
word-after|var|	none 22
word-after|venus|	none 11
word-after|vergoed|	none 14
word-after|verkeersinstituut|	. 12
word-after|vernommen|	none 7
word-after|verraden|	none 7
word-after|verzichtet|	none 15
word-after|vice|	, 13
word-after|virac|	, 20
word-after|vito|	, 12
word-after|von|	none -19
word-after|vorgesetzt|	none -9
word-after|vorliegt|	none -14
word-after|vormstein|	. 14
word-after|vorschreiben|	none -23
word-after|vor|	none -17
word-after|vrijdag|	. 8
word-after|vukadinović|	, 9
word-after|wafubwa|	, 11
word-after|wakes|	none -18
word-after|wales|	. 12
word-after|walker|	, 13
word-after|wall|	. 13
word-after|waltzes|	none -22
word-after|wang-ortiz|	? 18
word-after|ward|	, 11
word-after|warns|	, 9
word-after|warsaw|	. 20
word-after|war|	none -18
word-after|washington|	, 11
word-after|was|	, -25	none -22
word-after|water|	, 16
word-after|weg|	none 8
word-after|weiter|	none -10
word-after|wept|	none -17
word-after|werden|	none -11
word-after|werde|	none 7
word-after|were|	none 23
word-after|when|	. 30	none 16
word-after|which|	, -26
word-after|while|	, 19	none 19
word-after|whitlock|	, 7
word-after|who|	none -11
word-after|wiebe-solis|	, 12
word-after|wies|	none -12
word-after|wie|	. 12
word-after|wijeratne|	, 12
word-after|will|	, -8
word-after|wins|	none -16
word-after|winterbourne|	, 11
word-after|win|	none -14
word-after|within|	none 21
word-after|with|	none -7
word-after|wondered|	, -11
word-after|worden|	none 8
word-after|wordt|	none 10
word-after|work|	none 14
word-after|worthing|	none -19
word-after|would|	, 18
word-after|wray-osei|	, 10
word-after|wrote|	, 18
word-after|wyeth|	. 17
word-after|wynnfield|	, 10
word-after|wählen|	none -12
word-after|yes|	? 16
word-after|yirga|	, 12
word-after|yohanes|	, 9
word-after|yorgelis|	, 11
word-after|zadi|	, 14
word-after|zeh|	, 17
word-after|zelazny|	, 7
word-after|zhu|	, 14
word-after|zijn|	. 8
word-after|zolani|	, 13
word-after|zones|	none -18
word-after|zsombor|	, 10
word-after|zur|	. 7	none 13
word-after|zurückhaltender|	. 6
word-after|zu|	none 6
word-after|zylberberg|	, 10
word-after||	, -19	. -23
word-after|à|	none 17
word-after|è|	none -16
word-after|út|	, 8
word-after|–|	, 7	? 11	none -18
word-after|—|	. 31	? 18	none 9
word-before|	! 14	% 12	' -20	's -8	( -24	- 11	. 25	12 -19	1983 16	2018 21	38 -18	60 16	? 17	aan -15	aber 17	aboard -14	about -26	accept 18	acción 7	accord 20	accused 20	aceitou 7	achterban -13	actuado 17	acuerdo 13	admet 16	afixados 17	aflitos 7	africa 7	afspraak 10	after -22	agency 14	agiu 12	agree 21	ahead 18	ailleurs -21	al -14	album -15	alcanzado 7	alias -23	alla 18	alliance 17	allies 15	alors 12	alpina -17	als 7	always -16	amasse 16	ammette 9	an 22	ancient -15	and 18	animali 13	annuncia 17	anuncia -14	ao -20	apenas 11	aplauso 14	appeal 15	appelle -8	após -15	are 7	argument 7	arm -13	arrive 13	arriveranno 25	arrêt 22	asche 11	asking 24	assistant -9	at 23	atestou 6	attacca -19	attendersi 17	atuou 8	au -22	auf -15	augura 13	augurato 9	ausdruck -19	avec 9	aver 24	aveva 6	avoir 25	baalt 11	back -15	backs -21	bake-off -23	balanço 18	balguerie 7	bamako 18	banca 26	baptisée -12	battle -25	be 38	been 39	before -12	befürchtet 16	began -17	begriff -15	behaving 8	bei -16	beijing -23	being 16	belege 10	bemängelte 9	bench -17	besluit 8	besparing 10	between -20	bewijs 11	biblioteca -7	bilhete 16	binnenhof -7	blamed 39	blames -22	blasts 22	bleek 8	bleibe 13	blijft 7	blocks -18	bloquée 16	bloß 14	board 17	boccia -13	bochum -6	bodies 17	bombing 16	bore 18	botellas -20	boundary 20	branded -23	bril 18	buch -11	burned 18	bus 8	but 26	báscula 9	cae -9	cairo 11	calendrier 6	call -43	called 12	calls -20	campagne 16	camps 17	cap 21	capela -20	caption -9	cards 17	case 19	category -17	celebre -12	cercavano -19	chama-lhe -15	chamado -6	champion 11	chancay 19	change 13	chanson -6	chanted -16	che 8	chiama -8	chiamano -6	chiamavano -9	chiamò -15	chiede 17	chisinau 15	christened -26	chuva 8	cijfers 8	circling -17	claim 13	client 11	cliente 14	clube 12	cláusula 8	code-named -17	codinome -13	colloquio 12	come -10	comme 15	committee 21	communiqué 19	como -10	company 17	complaint 22	comprometió 11	compromise 16	con 9	concertation -16	concluída 9	condemned 23	connected 13	consensus 21	conservata 8	constabulary -24	consultazione 14	consumers 21	contate 18	contempla 11	conterrebbe 11	conteúdo 14	continuar 13	contrato 19	contre 18	coopérer 11	costs 16	council -12	course 17	crew 21	criticised 16	crítica 7	cuaderno 9	cut 22	cuts 17	daar 7	daarentegen 9	dado 7	dai -16	dale -19	dans -6	das -22	de 17	deal 14	dealer 19	debate 22	decision 27	declara 18	declaró 15	deel 15	definire 13	definisce 17	definito -12	del -20	della -15	dem -6	den 8	der -38	descoberta 13	desenho 8	destacó 12	detto 12	devant -13	devem 9	di 16	dice 13	die -30	dies 14	dire -14	dirk -16	disent -19	disentis 11	dispositif 16	dit -14	diálogo 7	do 25	dois -15	dokter 11	domandato 11	donor 18	donors 16	dossier -9	drama -13	drawn 16	drone 13	drop -21	drummer 20	du -7	dubbed -23	décision 14	déclaration 18	décret 13	déposé 11	dépouillement 7	dürfte 13	een -20	ein 25	eine -7	einem 25	einige 10	einstufung -13	einzelne -9	el -10	eleitorado 9	elle 16	em 39	empresas -13	enregistré -11	entender 7	entendu 16	entitled -17	entscheid 13	envoyé 19	er 14	era 13	ermittle 8	es 24	escroquerie 18	escuchen 16	esemplare 15	espera 11	esprime 13	espérandieu 9	essere 28	est 21	estaba 12	estado 6	estava 10	estudiará 18	esturgeons 14	está 7	estão 16	eucalipto -12	evitare -18	exige 8	exigiu 15	expected 21	expects 9	explosies 12	expressed 21	expression -22	exécutif 20	eyes -21	facebook -6	fachblatt -19	falha 16	falta 13	faltan 13	famous -22	farmaco 21	farmers -18	faumuinā 19	fazem -8	fazia 8	fca -11	fee 21	feito 9	felt 24	fica 16	ficou 14	figures 22	filialleiter 15	filing 11	film 20	finale 18	financiën 7	fine 21	firmatari 6	firme 16	first 6	flagram -13	foi 13	foodtruck -21	for 18	found -18	freed 10	frist 6	from 11	furono 17	fusione 7	fátima -8	für 18	gaine 11	galicia 9	gasthof -8	gebühr 13	gegend 14	geld 11	gelten 10	generale 16	gericht -17	gespräche 14	gesto 10	girl 17	giudizio -15	go -23	gobierno 8	gone 13	goodison 16	governing 18	government 19	governo 14	greeting -22	gringo 7	groupe 17	groupes 15	gruppe -11	guidance 16	guns 24	haar 8	habe 16	habitada 11	habitações 14	hail 21	handle -16	handwriting -16	has 16	hashtag -10	hauptprobe 11	have -18	hay 19	he 32	headed -26	heading -28	heard 18	hearing 8	heet -11	heffing 9	heißt -13	held 20	hem 6	her 25	het -6	him -15	his -30	holdovers -18	homme 22	honest 16	hoped -15	host -24	houve 19	houver 19	how -12	há 15	hätten 9	i 6	ia 18	idea 17	identificar -13	ihm 6	ii -9	il -14	im -12	in -27	inchiesta -14	incident 16	includes -13	indiana 16	indique 18	initiative 11	inscripción -13	instruction -14	intitulé -12	into 19	invito 6	is -38	ischgl -11	isfahan 16	it 36	its 22	jeudi 12	joaquim -12	john -20	joseph -22	juba 22	judge 14	judged 19	jugeant 14	jugée 7	jugés 14	juzga 13	kabinet 9	kadekraan -16	kalb 8	kazakhstan 13	keine -14	kigali 12	killing 18	kills -20	kinderbuch -14	klassieke -14	kreuzer -12	kämen 7	könne 13	künftigen -14	labeled -8	labels -15	laments -20	last -19	laudo 15	lautet -10	le -26	leave 20	leaving 20	leggeva -14	lernfilm 14	les -25	letter 18	leva 10	ley 12	liefkozend -15	ließ -16	like 15	lisbon 16	listed -24	livro -15	llama -8	llevaban 13	lobte 12	lodato 15	longer -23	looked 18	lost 16	ltd. 20	lui 10	maar 15	macchina 19	machten 12	mag 16	magazins -18	magnets 23	mais 14	makes -20	man 18	manifesta 12	manifestou -14	marcação -12	marché 17	marked -23	mas 11	match -13	maternité -17	me -19	means -18	medida 18	meeting -20	meglio -13	meine -15	meldung 15	mention -15	met 20	meta 10	ministerin -15	ministro 16	mit -15	mitteilung 15	model 22	montréal 13	mot -11	motie 12	mouvement 7	move 20	movilizaciones 9	much-vaunted -16	muestra 9	murió 10	murmuring 21	musical -10	na -11	naar 8	name -20	named -36	namen -16	navio -8	needed 19	negoció 13	negotiate 26	negócio 13	neighbor 17	neither -19	nessun -7	netz -17	neve 11	new -21	nicht 15	nicknamed -37	niet 9	noch 14	nor -20	normale -19	not 21	noticia 15	number 7	nun -15	nuova -15	nur -14	néanmoins 8	négociations 22	o -22	objectif 27	obras 14	observe -19	of -11	off 18	off-the-cuff -16	offer 17	offering -9	office 15	officer 21	officially 11	oficial 13	om 18	on -35	one -25	only -9	op 8	open 10	opened 21	opera 21	operación 10	operazione -10	opposerait 18	or -33	order 17	ort 12	ortet 15	out 7	outcome 28	outro 14	over -49	owns -18	pact 17	paesi -11	pagava 14	paid 17	palavra -14	palliatives 20	paper 10	para -13	parece 19	pareció 18	paris 19	parola -13	parta 15	partido 11	parties 17	partijen 9	partiranno 22	pass 19	paura 9	pauvreté -16	peace 22	peanut 13	pede 9	pedem 8	pediu 9	peixe 14	pela 17	people 24	per -12	perdrait 10	pergunta 11	permanência 11	permiso 10	phrase -38	pipeline 21	plan 31	planaria 23	planteurs 14	plateforme 8	plato 17	played -21	playing 12	plazo 17	pleads -21	pledged 15	pluriannuelle 11	podrá 15	polizei -12	ponto 6	por -17	postores 16	pourquoi -10	pouvait 14	pouvoir 22	praised 12	prees 8	preferred -38	preferring -17	prefers -19	price 28	prima 15	probado 9	problem -22	procédure 14	program 20	programa -10	project 9	projection 19	projecto 15	projekt 7	projet 11	promet 14	promette 21	promised 12	pronto 18	pronuncia 12	proprio -9	préfère 20	prévenus 12	publicará 12	publication 17	publie -6	publitalia 14	pulls -14	punished 10	périnatalité 22	qr 9	quartal 10	que 17	quotes 18	quotidiano -13	radioprogramma -12	ramdin-bos 8	rated -18	read -31	reads -18	reageerde 10	recita 11	recoge 15	reconheceu 13	reconnaît 15	reconnu 17	records 17	recovery 13	recupero 12	redactado 22	redes 15	redoute 9	reenviado 7	reflect 16	reflete 11	regelmäßig -15	registered 13	regretted 25	rejects -16	rejeitam -10	relevait 13	relief 14	remained 35	remark 13	remarks 11	remise 12	rencor 13	rendimento 7	repeated -19	replace -18	replicano 11	report 8	reports 19	representa 9	rescuers 13	resignation 19	responde 13	resposta 16	resta 9	resterebbe 19	resti 9	restés 16	result 13	retirar 9	retraso 11	retrouvé -17	returned 21	revela 18	reviewed 16	revives -16	revue -11	riferiva 17	riserbo -14	rooms 17	rostered 17	rover -18	réclament 18	résultat 11	said 33	salle 15	saluant 12	salue 10	saluta 21	sang -19	sarebbe 12	sarebbero 16	sarte 6	satirico -6	savoir 16	say -15	saying -13	says -54	scandé -11	scelta 23	schade 14	school 19	scritto -14	scrum 16	seawall -22	seemed 16	seen 16	sees 27	seguridad 18	sei 28	seien 12	seja 10	selling -14	semiconductor -23	sempre 9	senate 14	sent 18	sentencia 7	serait 9	series -20	served 17	servicio 12	servirebbe 17	serviço 11	settimanale -11	shared 15	shares -19	she -13	should 23	show 13	showed 13	showing -15	shown 20	sich 20	sie 8	sign 11	signed 20	silence 16	sinalizou -9	since 24	singing -28	sirens 15	situação 11	slittano 10	slogan -26	smelled 18	so-called -47	sogenannte -11	soient 16	sold -18	solo -14	sondeos 13	song -16	sont 12	sorte -11	souhaiter 16	souhaité 7	spettacolo 24	spiel 7	spitznamen -11	spray 22	spray-painted -21	stage 17	start 18	stata -8	statale 13	state 24	stay 14	stir 19	stock -21	stops -17	store -19	strike 20	struck 22	students 14	studio -9	su -13	sua 12	suche 21	suite 15	sunday -15	surnommé -17	survive -14	symbol -11	são 26	sécurité 24	sénatoriale 18	tagged -28	tagline -24	talk 24	talks -18	targeted 18	tavolo 19	teatro 14	teen -24	teenager 19	tehran 18	tejo 11	tekst 8	tela 16	tem 15	teme 15	ter 14	terceros 15	term -35	termed 24	termin 8	terms -16	terna -23	terugroepactie 7	test -15	testo 13	text 14	texte 29	thanked 20	that 6	the -52	their 22	them -10	then -14	they -14	this 17	though 15	thriller -8	through -14	théodore -16	tier 6	title -13	titled -31	toca 14	todavía 10	toeslag 14	told 6	tongues 14	tornara 11	tosses -7	tot -10	tour -12	tragedy 16	trapelare 11	trattati 21	travel 19	tre 6	troppe -17	turn -24	turned -21	têm 16	título -13	udì 14	uitlas 12	uitspraak 13	um 9	uma -9	una -19	und -16	under -20	une 18	update 12	urlato 12	uvas -16	vacant -20	vale 14	van 26	varrebbe 6	ve 13	ven 10	verdict 15	version 21	vertrauen 14	vervoer 10	veut 12	viagem 12	viaggi 10	victimes -20	villarreal 13	vincere 6	virage 19	voertuig 16	voir 18	voit 7	volgt 9	vom -21	von 24	voor -19	vooral 6	vorlage 11	vota 16	votes 19	vouloir 20	waffen 17	walkout 11	wall -22	wanted 18	wants 21	warsaw 17	was 35	wat 13	watches -17	water 20	wednesday -16	wedstrijd 9	welcomed 18	wer -15	werde -7	were 6	weten 9	when -10	where -19	whether -10	whitlock 19	who -8	whose -24	wie -16	wieder -12	willen 8	winston -20	wird -8	with 7	withering 19	wochenenden 13	word -13	words -38	worship 22	wort -8	would 37	write -18	writes -25	written 15	wrote -25	würden -12	x 12	y -6	yelled 22	zeitung -13	zich 17	ziet 9	zijn -7	zogeheten -15	zona -16	zouden 11	zur -11	à 19	é -8	équilibre 18	équipe 9	était 14	été 27	être 29	übung -9	– -11	— 15	• 8
word-before|!|	4-7 14
word-before|%|	4-7 12
word-before|'s|	4-7 -12
word-before|'|	1 -13	2-3 -15	4-7 11
word-before|(|	1 -10	2-3 -15	4-7 -7	8+ -13
word-before|,|	1 -10	2-3 7	4-7 6	8+ 43
word-before|-|	8+ 11
word-before|.|	1 37	2-3 20	4-7 14	8+ 16
word-before|12|	2-3 -19
word-before|1983|	4-7 16
word-before|2018|	4-7 21
word-before|38|	2-3 -18
word-before|60|	2-3 16
word-before|:|	1 -14	2-3 20	8+ 43
word-before|;|	1 10	4-7 -7
word-before|?|	1 26	2-3 17	8+ 15
word-before|aan|	2-3 -15
word-before|aber|	1 14	2-3 9
word-before|aboard|	4-7 -14
word-before|about|	1 -26
word-before|accept|	2-3 18
word-before|acción|	4-7 7
word-before|accord|	2-3 16	4-7 13
word-before|accused|	2-3 20
word-before|aceitou|	4-7 7
word-before|achterban|	1 -13
word-before|actuado|	4-7 17
word-before|acuerdo|	4-7 13
word-before|admet|	2-3 16
word-before|afixados|	2-3 17
word-before|aflitos|	4-7 7
word-before|africa|	8+ 7
word-before|afspraak|	4-7 10
word-before|after|	2-3 -22
word-before|against|	1 24	2-3 -29	4-7 23
word-before|agency|	4-7 14
word-before|agiu|	8+ 12
word-before|agree|	2-3 21
word-before|ahead|	4-7 18
word-before|ailleurs|	1 -21
word-before|album|	2-3 -15
word-before|alcanzado|	4-7 7
word-before|alias|	1 -19	2-3 -17
word-before|alla|	2-3 18
word-before|alliance|	4-7 17
word-before|allies|	8+ 15
word-before|alors|	1 12
word-before|alpina|	1 -17
word-before|als|	1 6	2-3 -20	4-7 19
word-before|always|	4-7 -16
word-before|al|	1 -14
word-before|amasse|	2-3 16
word-before|ammette|	2-3 9
word-before|ancient|	1 -15
word-before|and|	1 -30	2-3 26	4-7 15	8+ 22
word-before|animali|	4-7 13
word-before|annuncia|	2-3 17
word-before|answered|	1 17	2-3 -33	4-7 17
word-before|anuncia|	4-7 -14
word-before|an|	1 22
word-before|ao|	2-3 -20
word-before|apenas|	2-3 11
word-before|aplauso|	2-3 14
word-before|appeal|	2-3 15
word-before|appelle|	1 -6	2-3 -12
word-before|após|	1 -15
word-before|are|	1 -13	2-3 22	4-7 18
word-before|argument|	4-7 7
word-before|arm|	1 -13
word-before|arriveranno|	4-7 25
word-before|arrive|	4-7 13
word-before|arrêt|	4-7 22
word-before|asche|	4-7 11
word-before|asking|	2-3 16	4-7 16
word-before|assistant|	1 -9
word-before|as|	1 7	2-3 -12	8+ 38
word-before|atestou|	4-7 6
word-before|attacca|	1 -19
word-before|attendersi|	4-7 17
word-before|atuou|	8+ 8
word-before|at|	1 22	8+ 20
word-before|auf|	1 -20	4-7 7
word-before|augurato|	4-7 9
word-before|augura|	4-7 13
word-before|ausdruck|	1 -17	2-3 -8
word-before|au|	1 -12	2-3 -17
word-before|avec|	4-7 9
word-before|aver|	2-3 17	4-7 16
word-before|aveva|	8+ 6
word-before|avoir|	2-3 13	4-7 33
word-before|a|	1 29	2-3 -39	4-7 27	8+ 16
word-before|baalt|	4-7 11
word-before|backs|	2-3 -21
word-before|back|	2-3 -15
word-before|bake-off|	1 -23
word-before|balanço|	2-3 18
word-before|balguerie|	4-7 7
word-before|bamako|	8+ 18
word-before|banca|	4-7 26
word-before|baptisée|	1 -12
word-before|battle|	2-3 -25
word-before|become|	1 -17	4-7 21
word-before|been|	2-3 37	4-7 35	8+ 19
word-before|before|	1 -12
word-before|befürchtet|	1 16
word-before|began|	4-7 -17
word-before|begriff|	1 -15
word-before|behaving|	8+ 8
word-before|beijing|	1 -23
word-before|being|	4-7 16
word-before|bei|	1 -16
word-before|belege|	2-3 10
word-before|bemängelte|	4-7 9
word-before|bench|	1 -17
word-before|besluit|	4-7 8
word-before|besparing|	4-7 10
word-before|between|	2-3 -20
word-before|bewijs|	1 11
word-before|be|	1 28	2-3 19	4-7 28
word-before|biblioteca|	1 -7
word-before|bilhete|	2-3 16
word-before|binnenhof|	2-3 -7
word-before|blamed|	2-3 34	4-7 16
word-before|blames|	2-3 -22
word-before|blasts|	1 22
word-before|bleek|	4-7 8
word-before|bleibe|	2-3 13
word-before|blijft|	4-7 7
word-before|blocks|	1 -18
word-before|bloquée|	2-3 16
word-before|bloß|	2-3 14
word-before|board|	4-7 17
word-before|boccia|	1 -13
word-before|bochum|	2-3 -6
word-before|bodies|	4-7 17
word-before|bombing|	2-3 16
word-before|bore|	2-3 16	4-7 14
word-before|botellas|	2-3 -20
word-before|boundary|	8+ 20
word-before|branded|	1 -22
word-before|bril|	2-3 18
word-before|buch|	2-3 -13
word-before|burned|	4-7 18
word-before|bus|	1 8
word-before|but|	1 -19	2-3 32	4-7 15
word-before|by|	1 -20	2-3 8	4-7 16
word-before|báscula|	2-3 9
word-before|cae|	2-3 -9
word-before|cairo|	4-7 11
word-before|calendrier|	4-7 6
word-before|called|	1 7	4-7 25
word-before|calls|	1 -10	2-3 -19
word-before|call|	1 -26	2-3 -32
word-before|campagne|	4-7 16
word-before|camps|	4-7 17
word-before|capela|	2-3 -20
word-before|caption|	1 -20	2-3 -14	4-7 21
word-before|cap|	1 21
word-before|cards|	4-7 17
word-before|case|	4-7 19
word-before|category|	1 -17
word-before|celebre|	4-7 -12
word-before|cercavano|	4-7 -19
word-before|chama-lhe|	2-3 -15
word-before|chamado|	1 -6
word-before|champion|	2-3 11
word-before|chancay|	2-3 19
word-before|change|	2-3 13	8+ 7
word-before|chanson|	2-3 -6
word-before|chanted|	2-3 -16
word-before|che|	4-7 10
word-before|chiamano|	1 -6
word-before|chiamavano|	1 -9
word-before|chiama|	1 -8
word-before|chiamò|	2-3 -15
word-before|chiede|	2-3 14	4-7 6
word-before|chisinau|	4-7 15
word-before|christened|	2-3 -26
word-before|chuva|	4-7 8
word-before|cijfers|	4-7 8
word-before|circling|	2-3 -17
word-before|claim|	2-3 13
word-before|cliente|	4-7 14
word-before|client|	2-3 11	8+ 6
word-before|clube|	8+ 12
word-before|cláusula|	2-3 8
word-before|code-named|	2-3 -17
word-before|codinome|	1 -13
word-before|colloquio|	4-7 12
word-before|come|	2-3 -14	4-7 9
word-before|comme|	4-7 15
word-before|committee|	4-7 21
word-before|communiqué|	2-3 19
word-before|como|	1 9	2-3 16	4-7 -18
word-before|company|	2-3 17
word-before|complaint|	1 22
word-before|comprometió|	4-7 11
word-before|compromise|	2-3 16
word-before|concertation|	1 -16
word-before|concluída|	2-3 9
word-before|condemned|	2-3 23
word-before|connected|	4-7 13
word-before|consensus|	4-7 21
word-before|conservata|	4-7 8
word-before|constabulary|	1 -24
word-before|consultazione|	4-7 14
word-before|consumers|	2-3 21
word-before|contate|	4-7 18
word-before|contempla|	2-3 11
word-before|conterrebbe|	4-7 11
word-before|conteúdo|	4-7 14
word-before|continuar|	4-7 13
word-before|contrato|	4-7 19
word-before|contre|	4-7 18
word-before|con|	2-3 9
word-before|coopérer|	1 11
word-before|costs|	2-3 16
word-before|council|	1 -12
word-before|course|	1 17
word-before|crew|	8+ 21
word-before|criticised|	4-7 16
word-before|crítica|	4-7 7
word-before|cuaderno|	4-7 9
word-before|cuts|	4-7 17
word-before|cut|	1 22
word-before|daarentegen|	1 6
word-before|daar|	4-7 7
word-before|dado|	4-7 7
word-before|dai|	2-3 -16
word-before|dale|	1 -19
word-before|dans|	1 -9	2-3 -6
word-before|das|	1 -26	2-3 -11	4-7 10
word-before|dat|	1 -9	2-3 9	4-7 11	8+ 11
word-before|da|	2-3 -8	4-7 11
word-before|dealer|	2-3 19
word-before|deal|	4-7 14
word-before|debate|	2-3 22
word-before|decision|	1 15	2-3 15	4-7 25
word-before|declara|	2-3 18
word-before|declaró|	4-7 15
word-before|deel|	4-7 15
word-before|definire|	2-3 13
word-before|definisce|	2-3 13	4-7 20
word-before|definito|	2-3 -16	4-7 11
word-before|della|	1 -15
word-before|del|	1 -13	2-3 -19	4-7 14
word-before|dem|	1 -15
word-before|den|	1 8
word-before|der|	1 -18	2-3 -30
word-before|descoberta|	4-7 13
word-before|desenho|	8+ 8
word-before|destacó|	8+ 12
word-before|des|	4-7 22
word-before|detto|	4-7 12
word-before|devant|	2-3 -13
word-before|devem|	8+ 9
word-before|de|	2-3 44	4-7 -16	8+ 11
word-before|dice|	1 13	8+ 6
word-before|dies|	2-3 14
word-before|die|	1 -18	2-3 -27	8+ 13
word-before|dire|	1 -14
word-before|dirk|	2-3 -16
word-before|disentis|	1 11
word-before|disent|	1 -19
word-before|dispositif|	2-3 16
word-before|dite|	2-3 -10	4-7 13
word-before|dit|	1 -13	2-3 -11	4-7 13	8+ 6
word-before|di|	1 -7	2-3 19	4-7 11	8+ 6
word-before|diálogo|	8+ 7
word-before|dois|	1 -15
word-before|dokter|	4-7 11
word-before|domandato|	4-7 11
word-before|donors|	4-7 16
word-before|donor|	4-7 18
word-before|dossier|	2-3 -17	4-7 26
word-before|do|	2-3 25
word-before|drama|	1 -13
word-before|drawn|	2-3 16
word-before|drone|	2-3 13
word-before|drop|	1 -21
word-before|drummer|	4-7 20
word-before|dubbed|	1 -17	2-3 -12
word-before|du|	1 13	2-3 -22
word-before|décision|	1 14
word-before|déclaration|	4-7 18
word-before|décret|	4-7 13
word-before|déposé|	4-7 11
word-before|dépouillement|	2-3 7
word-before|dürfte|	2-3 13
word-before|een|	1 -13	2-3 -22	8+ 12
word-before|einem|	2-3 30	4-7 14	8+ 13
word-before|einen|	1 15	4-7 -10
word-before|einer|	1 9	2-3 -16	4-7 15
word-before|eine|	2-3 -9	4-7 11
word-before|einige|	1 10
word-before|einstufung|	1 -13
word-before|einzelne|	1 -9
word-before|ein|	2-3 21	4-7 7
word-before|eleitorado|	4-7 9
word-before|elle|	4-7 16
word-before|el|	2-3 -10
word-before|empresas|	1 -13
word-before|em|	1 14	2-3 35	4-7 15
word-before|enregistré|	2-3 -11
word-before|entender|	8+ 7
word-before|entendu|	2-3 16
word-before|entitled|	4-7 -17
word-before|entscheid|	2-3 13
word-before|envoyé|	4-7 19
word-before|en|	1 -10	2-3 -8	4-7 12
word-before|era|	2-3 23
word-before|ermittle|	2-3 8
word-before|er|	1 10	2-3 6	4-7 13
word-before|escroquerie|	2-3 18
word-before|escuchen|	2-3 16
word-before|esemplare|	4-7 15
word-before|espera|	4-7 11
word-before|esprime|	2-3 13
word-before|espérandieu|	1 9
word-before|essere|	2-3 28
word-before|estaba|	4-7 12
word-before|estado|	4-7 6
word-before|estava|	2-3 10
word-before|estudiará|	2-3 18
word-before|esturgeons|	2-3 14
word-before|est|	1 15	2-3 8	4-7 7
word-before|está|	2-3 6	4-7 10
word-before|estão|	2-3 16
word-before|es|	2-3 17	4-7 14
word-before|eucalipto|	1 -12
word-before|evitare|	2-3 -18
word-before|exige|	4-7 8
word-before|exigiu|	4-7 15
word-before|expected|	2-3 21
word-before|expects|	4-7 9
word-before|explosies|	2-3 12
word-before|expressed|	2-3 21
word-before|expression|	2-3 -22
word-before|exécutif|	4-7 20
word-before|eyes|	2-3 -21
word-before|e|	1 -8	2-3 10	4-7 17
word-before|facebook|	2-3 -6
word-before|fachblatt|	2-3 -19
word-before|falha|	2-3 16
word-before|faltan|	4-7 13
word-before|falta|	4-7 13
word-before|famous|	2-3 -22
word-before|farmaco|	2-3 21
word-before|farmers|	1 -18
word-before|faumuinā|	1 19
word-before|fazem|	1 -8
word-before|fazia|	4-7 8
word-before|fca|	2-3 -11
word-before|fee|	4-7 21
word-before|feito|	4-7 9
word-before|felt|	1 21	2-3 15	4-7 14
word-before|fica|	2-3 16
word-before|ficou|	4-7 14
word-before|figures|	2-3 22
word-before|filialleiter|	4-7 15
word-before|filing|	4-7 11
word-before|film|	2-3 20
word-before|finale|	1 18
word-before|financiën|	2-3 7
word-before|fine|	4-7 21
word-before|firmatari|	8+ 6
word-before|firme|	4-7 16
word-before|first|	4-7 6
word-before|flagram|	2-3 -13
word-before|foi|	2-3 13
word-before|foodtruck|	2-3 -21
word-before|for|	1 8	2-3 11	4-7 37	8+ -11
word-before|found|	2-3 -18
word-before|freed|	4-7 10
word-before|frist|	4-7 6
word-before|from|	1 -27	2-3 10	4-7 17
word-before|furono|	4-7 17
word-before|fusione|	8+ 7
word-before|fátima|	1 -8
word-before|für|	2-3 15	4-7 7
word-before|gaine|	1 11
word-before|galicia|	4-7 9
word-before|gasthof|	2-3 -8
word-before|gebühr|	2-3 13
word-before|gegend|	2-3 14
word-before|geld|	4-7 11
word-before|gelten|	4-7 10
word-before|generale|	2-3 16
word-before|gericht|	1 -17
word-before|gespräche|	2-3 14
word-before|gesto|	8+ 10
word-before|girl|	4-7 17
word-before|giudizio|	1 -15
word-before|gobierno|	4-7 8
word-before|gone|	4-7 13
word-before|goodison|	4-7 16
word-before|governing|	2-3 18
word-before|government|	4-7 19
word-before|governo|	4-7 14
word-before|go|	2-3 -24	8+ 15
word-before|greeting|	2-3 -22
word-before|gringo|	4-7 7
word-before|groupes|	2-3 15
word-before|groupe|	2-3 17
word-before|gruppe|	2-3 -11
word-before|guidance|	4-7 16
word-before|guns|	2-3 24
word-before|haar|	2-3 -10	4-7 23
word-before|habe|	2-3 17
word-before|habitada|	2-3 11
word-before|habitações|	4-7 14
word-before|had|	1 -22	2-3 11	4-7 43	8+ 27
word-before|hail|	2-3 21
word-before|handle|	1 -16
word-before|handwriting|	4-7 -16
word-before|hashtag|	1 -10
word-before|has|	4-7 16
word-before|hauptprobe|	4-7 11
word-before|have|	2-3 -18	4-7 13
word-before|hay|	2-3 19
word-before|headed|	1 -17	2-3 -18	4-7 -8	8+ -10
word-before|heading|	2-3 -28
word-before|heard|	4-7 18
word-before|hearing|	4-7 8
word-before|heet|	1 -11
word-before|heffing|	4-7 9
word-before|heißt|	1 -14	2-3 -7
word-before|held|	4-7 20
word-before|hem|	4-7 6
word-before|her|	2-3 18	4-7 14
word-before|het|	1 -9
word-before|he|	4-7 22	8+ 22
word-before|him|	2-3 -18	4-7 19
word-before|his|	1 -14	2-3 -25
word-before|holdovers|	2-3 -18
word-before|homme|	4-7 22
word-before|honest|	4-7 16
word-before|hoped|	1 -15
word-before|host|	2-3 -24
word-before|houver|	2-3 19
word-before|houve|	1 12	2-3 14	4-7 10	8+ 9
word-before|how|	1 -12
word-before|há|	4-7 15
word-before|hätten|	2-3 9
word-before|ia|	1 18
word-before|idea|	4-7 17
word-before|identificar|	2-3 -13
word-before|ihm|	4-7 6
word-before|ii|	4-7 -9
word-before|il|	2-3 -14
word-before|im|	2-3 -12
word-before|inchiesta|	2-3 -14
word-before|incident|	1 16
word-before|includes|	2-3 -13
word-before|indiana|	2-3 16
word-before|indique|	4-7 18
word-before|initiative|	1 13	2-3 -9
word-before|inscripción|	2-3 -13
word-before|instruction|	4-7 -14
word-before|intitulé|	2-3 -12
word-before|into|	4-7 19
word-before|invito|	8+ 6
word-before|in|	2-3 -26	4-7 -9
word-before|ischgl|	1 -11
word-before|isfahan|	4-7 16
word-before|is|	2-3 -30	4-7 -21	8+ 18
word-before|its|	1 -20	2-3 29	8+ 20
word-before|it|	1 27	2-3 13	4-7 32	8+ 12
word-before|i|	1 -18	2-3 18
word-before|jeudi|	2-3 12
word-before|joaquim|	1 -12
word-before|john|	2-3 -20
word-before|joseph|	1 -22
word-before|juba|	8+ 22
word-before|judged|	1 19
word-before|judge|	2-3 14
word-before|jugeant|	1 14
word-before|jugée|	2-3 7
word-before|jugés|	1 14
word-before|juzga|	4-7 13
word-before|kabinet|	2-3 6
word-before|kadekraan|	1 -16
word-before|kalb|	2-3 8
word-before|kazakhstan|	4-7 13
word-before|keine|	1 -14
word-before|kigali|	2-3 12
word-before|killing|	2-3 18
word-before|kills|	1 -20
word-before|kinderbuch|	2-3 -14
word-before|klassieke|	1 -14
word-before|kreuzer|	1 -12
word-before|kämen|	4-7 7
word-before|könne|	2-3 11	4-7 11
word-before|künftigen|	1 -14
word-before|labeled|	2-3 -8
word-before|labels|	1 -15
word-before|laments|	1 -20
word-before|last|	1 -19
word-before|laudo|	4-7 15
word-before|lautet|	2-3 -10
word-before|la|	1 14	2-3 -14	4-7 -10
word-before|leave|	2-3 20
word-before|leaving|	4-7 20
word-before|leggeva|	2-3 -14
word-before|lernfilm|	4-7 14
word-before|les|	2-3 -25
word-before|letter|	4-7 18
word-before|leva|	4-7 10
word-before|ley|	2-3 12
word-before|le|	1 -17	2-3 -17
word-before|liefkozend|	2-3 -15
word-before|ließ|	1 -16
word-before|like|	4-7 15
word-before|line|	2-3 24	4-7 -16
word-before|lisbon|	4-7 16
word-before|listed|	2-3 -24
word-before|livro|	1 -11	2-3 -14
word-before|llama|	1 -8
word-before|llevaban|	2-3 13
word-before|lobte|	2-3 12
word-before|lodato|	2-3 15
word-before|longer|	1 -23
word-before|looked|	4-7 18
word-before|lost|	4-7 16
word-before|ltd.|	4-7 20
word-before|lui|	4-7 10
word-before|maar|	4-7 15
word-before|macchina|	4-7 19
word-before|machten|	4-7 12
word-before|made|	2-3 20	4-7 -8
word-before|magazins|	1 -18
word-before|magnets|	2-3 23
word-before|mag|	4-7 16
word-before|mais|	2-3 14	8+ 6
word-before|makes|	1 -20
word-before|manifesta|	4-7 12
word-before|manifestou|	2-3 -14
word-before|man|	2-3 18	4-7 11
word-before|marcação|	1 -12
word-before|marché|	1 17
word-before|marked|	1 -23
word-before|mas|	2-3 11	8+ 6
word-before|match|	2-3 -13
word-before|maternité|	2-3 -17
word-before|means|	2-3 -18
word-before|medida|	2-3 18
word-before|meeting|	1 18	2-3 -25	4-7 25
word-before|meglio|	2-3 -13
word-before|meine|	1 -15
word-before|meldung|	2-3 15
word-before|mention|	2-3 -15
word-before|meta|	4-7 10
word-before|met|	1 -11	2-3 18	4-7 20
word-before|me|	2-3 -19
word-before|ministerin|	1 -15
word-before|ministro|	1 16
word-before|mitteilung|	1 15
word-before|mit|	2-3 -15
word-before|model|	4-7 22
word-before|montréal|	4-7 13
word-before|motie|	2-3 12
word-before|mot|	1 -11
word-before|mouvement|	1 7
word-before|move|	4-7 20
word-before|movilizaciones|	8+ 9
word-before|much-vaunted|	1 -16
word-before|muestra|	4-7 9
word-before|murió|	4-7 10
word-before|murmuring|	2-3 21
word-before|musical|	2-3 -10
word-before|naar|	4-7 8
word-before|named|	1 -26	2-3 -24
word-before|namen|	1 -16
word-before|name|	1 -14	2-3 -13
word-before|navio|	2-3 -8
word-before|na|	4-7 -11
word-before|needed|	4-7 19
word-before|negoció|	4-7 13
word-before|negotiate|	4-7 26
word-before|negócio|	4-7 13
word-before|neighbor|	8+ 17
word-before|neither|	2-3 -19
word-before|nessun|	1 -7
word-before|netz|	1 -17
word-before|neve|	4-7 11
word-before|new|	1 -21
word-before|nicht|	1 15
word-before|nicknamed|	1 -8	2-3 -28	4-7 -18
word-before|niet|	4-7 9
word-before|noch|	2-3 10
word-before|normale|	4-7 -19
word-before|nor|	2-3 -20
word-before|noticia|	2-3 15
word-before|not|	1 17	8+ 16
word-before|number|	4-7 7
word-before|nun|	2-3 -15
word-before|nuova|	1 -15
word-before|nur|	1 -11	2-3 -9
word-before|néanmoins|	2-3 8
word-before|négociations|	2-3 22
word-before|objectif|	4-7 27
word-before|obras|	2-3 14
word-before|observe|	2-3 -19
word-before|off-the-cuff|	1 -16
word-before|offering|	1 -9
word-before|offer|	8+ 17
word-before|officer|	4-7 21
word-before|office|	4-7 15
word-before|officially|	2-3 11
word-before|off|	2-3 18
word-before|oficial|	4-7 13
word-before|of|	1 -42	2-3 -7	4-7 28
word-before|om|	4-7 18
word-before|one|	1 -20	2-3 -14
word-before|only|	2-3 -9
word-before|on|	1 -20	2-3 -34	4-7 9
word-before|opened|	2-3 17	8+ 14
word-before|open|	4-7 10
word-before|operación|	1 10
word-before|operazione|	2-3 -10
word-before|opera|	4-7 21
word-before|opposerait|	4-7 18
word-before|op|	8+ 8
word-before|order|	1 11	4-7 10
word-before|ortet|	1 15
word-before|ort|	2-3 12
word-before|or|	1 -18	2-3 -29	4-7 -12
word-before|outcome|	2-3 18	4-7 20
word-before|outro|	4-7 14
word-before|out|	1 19	2-3 -19	4-7 19
word-before|over|	1 -37	2-3 -35	4-7 18
word-before|owns|	2-3 -18
word-before|o|	1 -13	2-3 -14
word-before|pact|	2-3 17
word-before|paesi|	1 -11
word-before|pagava|	4-7 14
word-before|paid|	2-3 17
word-before|palavra|	1 -14
word-before|palliatives|	2-3 20
word-before|paper|	4-7 10
word-before|para|	1 -13
word-before|parece|	2-3 19
word-before|pareció|	1 18
word-before|paris|	4-7 19
word-before|parola|	1 -13
word-before|parta|	4-7 15
word-before|partido|	4-7 11
word-before|parties|	8+ 17
word-before|partijen|	2-3 9
word-before|partiranno|	4-7 22
word-before|pass|	4-7 19
word-before|paura|	4-7 9
word-before|pauvreté|	4-7 -16
word-before|peace|	8+ 22
word-before|peanut|	8+ 13
word-before|pedem|	4-7 8
word-before|pede|	2-3 9
word-before|pediu|	4-7 9
word-before|peixe|	2-3 14
word-before|pela|	2-3 17
word-before|people|	4-7 24
word-before|perdrait|	2-3 10
word-before|pergunta|	2-3 11
word-before|permanência|	4-7 11
word-before|permiso|	2-3 10
word-before|per|	2-3 -12
word-before|phrase|	1 -20	2-3 -30	4-7 -19
word-before|pipeline|	4-7 21
word-before|planaria|	4-7 23
word-before|planteurs|	1 14
word-before|plan|	2-3 31
word-before|plateforme|	4-7 8
word-before|plato|	4-7 17
word-before|played|	2-3 -21
word-before|playing|	4-7 12
word-before|plazo|	4-7 17
word-before|pleads|	2-3 -21
word-before|pledged|	2-3 15
word-before|pluriannuelle|	4-7 11
word-before|podrá|	4-7 15
word-before|polizei|	4-7 -12
word-before|ponto|	4-7 6
word-before|por|	1 -13	2-3 -12
word-before|postores|	4-7 16
word-before|pourquoi|	2-3 -10
word-before|pour|	1 -8	4-7 17
word-before|pouvait|	2-3 9	4-7 13
word-before|pouvoir|	4-7 22
word-before|praised|	2-3 12
word-before|prees|	4-7 8
word-before|preferred|	1 -26	2-3 -29
word-before|preferring|	1 -17
word-before|prefers|	1 -19
word-before|price|	4-7 28
word-before|prima|	4-7 15
word-before|probado|	4-7 9
word-before|problem|	1 -22
word-before|procédure|	4-7 14
word-before|programa|	2-3 -10
word-before|program|	2-3 20
word-before|projection|	1 19
word-before|projecto|	4-7 15
word-before|project|	4-7 9
word-before|projekt|	1 7
word-before|projet|	2-3 10	4-7 8
word-before|promette|	2-3 17	4-7 9
word-before|promet|	4-7 14
word-before|promised|	4-7 12
word-before|pronto|	4-7 18
word-before|pronuncia|	4-7 12
word-before|proprio|	1 -9
word-before|préfère|	4-7 20
word-before|prévenus|	2-3 12
word-before|publicará|	4-7 12
word-before|publication|	4-7 17
word-before|publie|	4-7 -6
word-before|publitalia|	2-3 14
word-before|pulls|	2-3 -10	4-7 -13
word-before|punished|	2-3 10
word-before|put|	2-3 -25	4-7 21
word-before|périnatalité|	4-7 22
word-before|qr|	4-7 9
word-before|quartal|	2-3 10
word-before|que|	2-3 11	4-7 14	8+ 6
word-before|quotes|	4-7 18
word-before|quotidiano|	2-3 -13
word-before|radioprogramma|	2-3 -12
word-before|ramdin-bos|	4-7 8
word-before|rated|	1 -18
word-before|reading|	1 -23	2-3 21	4-7 -22
word-before|reads|	4-7 -18
word-before|read|	2-3 -21	4-7 -20
word-before|reageerde|	2-3 10
word-before|recita|	4-7 11
word-before|recoge|	2-3 15
word-before|reconheceu|	4-7 13
word-before|reconnaît|	4-7 15
word-before|reconnu|	4-7 17
word-before|records|	8+ 17
word-before|recovery|	4-7 13
word-before|recupero|	4-7 12
word-before|redactado|	2-3 22
word-before|redes|	4-7 15
word-before|redoute|	4-7 9
word-before|reenviado|	4-7 7
word-before|reflect|	4-7 16
word-before|reflete|	4-7 11
word-before|regelmäßig|	1 -15
word-before|registered|	4-7 13
word-before|regretted|	4-7 25
word-before|rejects|	1 -16
word-before|rejeitam|	2-3 -10
word-before|relevait|	4-7 13
word-before|relief|	2-3 14
word-before|remained|	2-3 34	8+ 19
word-before|remarks|	8+ 11
word-before|remark|	2-3 13
word-before|remise|	4-7 12
word-before|rencor|	4-7 13
word-before|rendimento|	8+ 7
word-before|repeated|	2-3 -19
word-before|replace|	2-3 -18
word-before|replicano|	4-7 11
word-before|reports|	2-3 19
word-before|report|	2-3 -12	4-7 14
word-before|representa|	4-7 9
word-before|rescuers|	4-7 13
word-before|resignation|	4-7 19
word-before|responde|	2-3 13
word-before|resposta|	2-3 16
word-before|resta|	2-3 8	4-7 11
word-before|resterebbe|	4-7 19
word-before|resti|	2-3 9
word-before|restés|	4-7 16
word-before|result|	2-3 13
word-before|retirar|	4-7 9
word-before|retraso|	1 11
word-before|retrouvé|	4-7 -17
word-before|returned|	4-7 21
word-before|revela|	4-7 18
word-before|reviewed|	4-7 16
word-before|revives|	1 -16
word-before|revue|	2-3 -11
word-before|riferiva|	4-7 17
word-before|riserbo|	1 -14
word-before|rooms|	4-7 17
word-before|rostered|	2-3 17
word-before|rover|	1 -18
word-before|réclament|	4-7 18
word-before|résultat|	4-7 11
word-before|said|	1 32	2-3 8	4-7 14
word-before|salle|	4-7 15
word-before|saluant|	2-3 12
word-before|salue|	2-3 11	4-7 7
word-before|saluta|	2-3 21
word-before|sang|	4-7 -19
word-before|sarebbero|	2-3 15	4-7 8
word-before|sarebbe|	4-7 12
word-before|sarte|	4-7 6
word-before|satirico|	2-3 -6
word-before|savoir|	4-7 16
word-before|saying|	2-3 -13
word-before|says|	1 -30	2-3 -43	4-7 -23	8+ -19
word-before|say|	1 6	2-3 -23	4-7 -17
word-before|scandé|	4-7 -11
word-before|scelta|	2-3 23
word-before|schade|	1 14
word-before|school|	2-3 19
word-before|scritto|	1 -14
word-before|scrum|	4-7 16
word-before|seawall|	4-7 -22
word-before|seemed|	2-3 16
word-before|seen|	4-7 16
word-before|sees|	2-3 27
word-before|seguridad|	2-3 18
word-before|seien|	2-3 11	4-7 8
word-before|sei|	1 10	2-3 12	4-7 22
word-before|seja|	4-7 10
word-before|selling|	2-3 -14
word-before|semiconductor|	1 -23
word-before|sempre|	2-3 9
word-before|senate|	2-3 14
word-before|sentencia|	2-3 7
word-before|sent|	2-3 18
word-before|serait|	2-3 9
word-before|series|	2-3 -20
word-before|served|	2-3 17
word-before|servicio|	4-7 12
word-before|servirebbe|	4-7 17
word-before|serviço|	2-3 11
word-before|settimanale|	2-3 -11
word-before|shared|	2-3 15
word-before|shares|	1 -19
word-before|she|	1 -18	8+ 25
word-before|should|	2-3 22	4-7 20
word-before|showed|	4-7 13
word-before|showing|	2-3 -15
word-before|shown|	2-3 12	4-7 14
word-before|show|	4-7 13
word-before|sich|	1 22	2-3 14
word-before|sie|	1 7	2-3 16
word-before|signed|	4-7 20
word-before|sign|	4-7 11
word-before|silence|	4-7 16
word-before|sinalizou|	2-3 -9
word-before|since|	2-3 -6	4-7 26
word-before|singing|	1 -20	2-3 -17
word-before|sirens|	4-7 15
word-before|situação|	1 11
word-before|slittano|	4-7 10
word-before|slogan|	2-3 -17	4-7 -22
word-before|smelled|	4-7 18
word-before|so-called|	1 -22	2-3 -41
word-before|sogenannte|	1 -11
word-before|soient|	4-7 16
word-before|sold|	2-3 -25	4-7 20
word-before|solo|	1 -14
word-before|sondeos|	4-7 13
word-before|song|	2-3 -16
word-before|sont|	1 12
word-before|son|	1 16	2-3 -6
word-before|sorte|	1 -11
word-before|souhaiter|	2-3 16
word-before|souhaité|	8+ 7
word-before|spettacolo|	2-3 24
word-before|spiel|	4-7 7
word-before|spitznamen|	2-3 -10	4-7 -11
word-before|spray-painted|	2-3 -21
word-before|spray|	4-7 22
word-before|stage|	8+ 17
word-before|start|	1 -7	4-7 43	8+ 19
word-before|statale|	4-7 13
word-before|stata|	2-3 -8
word-before|state|	4-7 24
word-before|stay|	4-7 14
word-before|stir|	1 19
word-before|stock|	1 -21
word-before|stops|	1 -17
word-before|store|	1 -20	4-7 14
word-before|strike|	4-7 20
word-before|struck|	2-3 22
word-before|students|	4-7 14
word-before|studio|	1 -9
word-before|sua|	4-7 12
word-before|suche|	2-3 21
word-before|suite|	2-3 15
word-before|sunday|	1 -15
word-before|surnommé|	2-3 -17
word-before|survive|	1 -14
word-before|su|	2-3 -13
word-before|symbol|	1 -11
word-before|são|	2-3 26
word-before|sécurité|	4-7 24
word-before|sénatoriale|	2-3 18
word-before|tagged|	1 -23	2-3 -14
word-before|tagline|	2-3 -19	4-7 -15
word-before|talks|	2-3 -18
word-before|talk|	4-7 24
word-before|targeted|	2-3 18
word-before|tavolo|	2-3 19
word-before|teatro|	4-7 14
word-before|teenager|	4-7 19
word-before|teen|	1 -24
word-before|tehran|	1 18
word-before|tejo|	2-3 11
word-before|tekst|	8+ 8
word-before|tela|	2-3 16
word-before|teme|	2-3 15
word-before|tem|	4-7 15
word-before|terceros|	2-3 15
word-before|termed|	2-3 24
word-before|termin|	1 8
word-before|terms|	1 -16
word-before|term|	1 -18	2-3 -29
word-before|terna|	1 -23
word-before|terugroepactie|	2-3 7
word-before|ter|	1 14
word-before|testo|	1 13
word-before|test|	2-3 -15
word-before|texte|	2-3 7	4-7 27
word-before|text|	2-3 14
word-before|thanked|	4-7 13	8+ 16
word-before|that|	4-7 36	8+ 37
word-before|their|	2-3 22
word-before|them|	1 -11	4-7 21
word-before|then|	2-3 -14
word-before|they|	2-3 -19	4-7 13
word-before|the|	1 -64	2-3 -29	4-7 -28
word-before|this|	2-3 17
word-before|though|	4-7 15
word-before|thriller|	2-3 -8
word-before|through|	2-3 -14
word-before|théodore|	1 -16
word-before|tier|	4-7 6
word-before|titled|	2-3 -29	4-7 -21
word-before|title|	2-3 -12	4-7 -13
word-before|toca|	2-3 14
word-before|todavía|	2-3 6	4-7 18
word-before|toeslag|	4-7 14
word-before|told|	2-3 6
word-before|tongues|	4-7 14
word-before|tornara|	2-3 11
word-before|tosses|	2-3 -7
word-before|tot|	1 -10
word-before|tour|	2-3 -12
word-before|to|	1 -51	4-7 52	8+ 17
word-before|tragedy|	4-7 16
word-before|trapelare|	2-3 11
word-before|trattati|	4-7 21
word-before|travel|	8+ 19
word-before|tre|	8+ 6
word-before|troppe|	2-3 -17
word-before|turned|	1 -21
word-before|turn|	1 -24
word-before|têm|	2-3 16
word-before|título|	2-3 -13
word-before|udì|	4-7 14
word-before|uitlas|	4-7 12
word-before|uitspraak|	4-7 13
word-before|uma|	2-3 -14	4-7 14
word-before|um|	1 -21	2-3 13	4-7 15
word-before|una|	2-3 -19
word-before|under|	1 -20
word-before|und|	1 -11	2-3 -15
word-before|une|	1 8	2-3 12	4-7 30
word-before|un|	1 7
word-before|update|	4-7 12
word-before|urlato|	1 12
word-before|uvas|	2-3 -16
word-before|vacant|	1 -20
word-before|vale|	2-3 14
word-before|van|	1 9	2-3 18	4-7 22	8+ 14
word-before|varrebbe|	8+ 6
word-before|ven|	1 10
word-before|verdict|	2-3 15
word-before|version|	2-3 21
word-before|vertrauen|	2-3 14
word-before|vervoer|	2-3 10
word-before|veut|	2-3 12
word-before|ve|	1 13
word-before|viagem|	4-7 12
word-before|viaggi|	4-7 10
word-before|victimes|	2-3 -20
word-before|villarreal|	4-7 13
word-before|vincere|	8+ 6
word-before|virage|	2-3 19
word-before|voertuig|	4-7 16
word-before|voir|	4-7 18
word-before|voit|	4-7 7
word-before|volgt|	2-3 9
word-before|vom|	1 -21
word-before|von|	1 24	4-7 6
word-before|vooral|	8+ 6
word-before|voor|	4-7 -15
word-before|vorlage|	4-7 11
word-before|vota|	1 16
word-before|votes|	8+ 19
word-before|vouloir|	4-7 20
word-before|waffen|	1 17
word-before|walkout|	1 11
word-before|wall|	1 -22
word-before|wanted|	4-7 18
word-before|wants|	4-7 21
word-before|warsaw|	4-7 17
word-before|was|	1 13	2-3 32	4-7 63	8+ 35
word-before|watches|	4-7 -17
word-before|water|	4-7 20
word-before|wat|	4-7 13
word-before|wednesday|	2-3 -16
word-before|wedstrijd|	4-7 9
word-before|welcomed|	4-7 18
word-before|werde|	2-3 -7
word-before|were|	2-3 46	8+ 35
word-before|wer|	2-3 -15
word-before|weten|	4-7 9
word-before|when|	2-3 -10
word-before|where|	8+ -19
word-before|whether|	1 -10
word-before|whitlock|	2-3 19
word-before|whose|	2-3 -20	4-7 -13
word-before|who|	2-3 -14	8+ 13
word-before|wieder|	1 -12
word-before|wie|	2-3 -16
word-before|willen|	4-7 8
word-before|winston|	1 -20
word-before|wird|	2-3 -8
word-before|withering|	1 19
word-before|with|	1 13	2-3 -7	4-7 19
word-before|wochenenden|	2-3 13
word-before|words|	2-3 -38
word-before|word|	1 -13
word-before|worship|	2-3 22
word-before|wort|	1 -8
word-before|would|	2-3 34	4-7 18	8+ 29
word-before|writes|	1 -25
word-before|write|	1 -18
word-before|written|	4-7 15
word-before|wrote|	2-3 -25
word-before|würden|	1 -12
word-before|x|	1 12
word-before|yelled|	1 22
word-before|y|	2-3 -7	4-7 13
word-before|zeitung|	1 -11	2-3 -11
word-before|zich|	2-3 17
word-before|ziet|	2-3 9
word-before|zijn|	1 -12	4-7 15
word-before|zogeheten|	2-3 -15
word-before|zona|	2-3 -16
word-before|zouden|	2-3 11
word-before|zur|	2-3 -11
word-before||	1 -15	4-7 27	8+ 23
word-before|à|	2-3 13	4-7 18
word-before|è|	1 -6	2-3 15	4-7 12
word-before|équilibre|	4-7 18
word-before|équipe|	8+ 9
word-before|était|	2-3 8	4-7 10
word-before|été|	1 16	4-7 21
word-before|é|	1 -13	4-7 7	8+ 6
word-before|être|	2-3 17	4-7 21
word-before|übung|	2-3 -9
word-before|–|	1 10	2-3 -14	4-7 -12	8+ 12
word-before|—|	2-3 11	4-7 10	8+ 10
word-before|’s|	4-7 -6
word-before|’|	1 -8	2-3 11	4-7 8
word-before|•|	2-3 8
work|near|near|,|	all -15
work|near|near|	all -20	first 19
work|near|near|preposition|	all -9
work|near|near|stop|	first 19
work|near|none|(|	all-one -11	first -14
work|near|none|,|	all -35	all-one -30	none 14
work|near|none|:|	all-one -16	first -14	none -18
work|near|none|adverb|	all-one -9
work|near|none|	all -55	all-one -25	first -10	most 8	none 26	some 26
work|near|none|auxiliary|	all -14	some 6
work|near|none|capital|	first -9	none 18
work|near|none|coordinator|	all -19	all-one -9
work|near|none|determiner|	none -30
work|near|none|possessive|	all -27	none 16
work|near|none|preposition|	all -6	all-one 10	first -14	none 11
work|near|none|quote|	first 19
work|near|none|stop|	all -8	all-one 23	first 37	most 8
work|near|none|subordinator|	all -14	all-one -18	none 28
work|near|none|that|	none 15
work|near|none|verb-judging|	all -35	all-one -18	none 10
work|near|none|verb-saying|	all-one -13	none 12
work|near|none|verb-thinking|	none 19
work|near|none|word|	all -8	all-one -8	first -14	none 7	some 21
work|near|none|–|	none -18
work|near|right|	first 13
work|near|right|stop|	first 13
work|none|near|,|	all -13	none 18
work|none|near|:|	all -20	first 20
work|none|near|;|	all -7
work|none|near|	all -27	all-one -11	first 30
work|none|near|auxiliary|	none 16
work|none|near|capital|	none 22
work|none|near|coordinator|	none -16
work|none|near|determiner|	all -20	all-one 6	none 10
work|none|near|preposition|	all -8	all-one -15	none -24
work|none|near|start|	all -13	all-one -21	first 24
work|none|near|stop|	all-one 14	first 22
work|none|near|verb-judging|	all -14	all-one -10	none 15
work|none|near|verb-saying|	none 14
work|none|near|verb-thinking|	none 23
work|none|near|word|	all-one -19	none -8
work|none|near|–|	all -14
work|none|near|—|	all -12
work|none|none|%|	none 12
work|none|none|'|	all -7	all-one -14	none -12
work|none|none|(|	all -10	all-one -15	first -11	none -10
work|none|none|,|	all-one -11	first 24	most 17	none 17	some 21
work|none|none|-|	first 11
work|none|none|:|	all 11	all-one 9	first 9
work|none|none|;|	first -7	none 16
work|none|none|adverb|	all 10	all-one -16	none 21
work|none|none|	all -31	all-one -13	first 15	most 6	none 6	some 29
work|none|none|auxiliary|	all -17	all-one -17	first 10	none 6	some 35
work|none|none|capital|	all -20	all-one 9	first -6	most 8	some 23
work|none|none|coordinator|	all -12	all-one -9	none 12	some -15
work|none|none|determiner|	first -22	none -7
work|none|none|possessive|	all-one -18	first -19	none 9
work|none|none|preposition|	all -12	all-one -8	most -7	none -6	some 38
work|none|none|pronoun|	all -18	all-one 17	first 11	some 16
work|none|none|quote|	first 24	none -23
work|none|none|start|	all -19	first 34	most 19
work|none|none|stop|	all 13	all-one 17	first 25	most 13	none 12
work|none|none|subordinator|	all -12	all-one -38	first -9	some 23
work|none|none|that|	all-one -15	none 6
work|none|none|verb-judging|	all -27	all-one -37	none 6	some -12
work|none|none|verb-saying|	all -15	first -16	most 23	none 13	some 33
work|none|none|verb-thinking|	all -13	all-one -15	none -11	some 8
work|none|none|word|	all -16	first -32	most 12	some 18
work|none|none|–|	first 12	most 8	none 10
work|none|none|—|	all-one 8	first 15	none 8
work|none|none|’|	all-one -8	none 15
work|none|none|•|	first 8
work|none|right|,|	all-one -17
work|none|right|	all -23	all-one -20	first 22	none 9
work|none|right|determiner|	all -23	none 18
work|none|right|preposition|	all-one -8
work|none|right|start|	first 21
work|none|right|stop|	first 16
work|none|right|subordinator|	all-one -12
work|none|right|word|	none -23
work|right|near|	all -19	first -12
work|right|near|verb-saying|	first -12
work|right|near|word|	all -19
work|right|none|	all -28	first -16	most -10	some 13
work|right|none|capital|	all -11	all-one -16	first -8	none 7
work|right|none|verb-saying|	all -12	all-one -21	none -21
work|right|none|verb-thinking|	none 13
work|right|none|word|	all -24	all-one 15	first -14	most -10	none 13	some 13
`;
