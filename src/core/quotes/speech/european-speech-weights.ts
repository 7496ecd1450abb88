/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	1 13	2-3 39	4-7 49	8+ 35
alone|first|	1 -9	2-3 -12	4-7 41	8+ 18
alone|inside|	1 -9	2-3 -15	8+ 10
best-gap|according-to|according|gap|according-to|,;|	4-7 26
best-gap|according-to|according|gap|according-to|,cs|	4-7 21
best-gap|according-to|according|gap|according-to|,c|	2-3 10
best-gap|according-to|according|gap|according-to|,q|	2-3 -9
best-gap|according-to|according|gap|according-to|,sc|	4-7 11	8+ 13
best-gap|according-to|according|gap|according-to|,s|	2-3 -11	4-7 -11
best-gap|according-to|according|gap|according-to|,|	2-3 7	4-7 26	8+ 15
best-gap|according-to|according|gap|according-to|;c|	4-7 15
best-gap|according-to|according|gap|according-to|;|	2-3 20
best-gap|according-to|according|gap|according-to|c,|	2-3 12
best-gap|according-to|according|gap|according-to|c|	2-3 16	4-7 20
best-gap|according-to|according|gap|according-to|q,s|	4-7 11
best-gap|according-to|according|gap|according-to|s,c|	4-7 9
best-gap|according-to|according|gap|according-to|s,|	4-7 16
best-gap|according-to|according|gap|according-to||	1 -18	2-3 12	8+ 7
best-gap|colon|naked||	4-7 31	8+ 26
best-gap|named-before|naked||	2-3 44	8+ 26
best-gap|named-nearby|naked||	4-7 7	8+ 19
best-gap|paragraph-before|according|gap|paragraph-before|,c|	8+ 6
best-gap|paragraph-before|direct|gap|paragraph-before|,;c|	8+ 9
best-gap|paragraph-before|judging|gap|paragraph-before||	4-7 17
best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 10	4-7 7
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 12
best-gap|paragraph-before|saying|gap|paragraph-before||	1 -12	4-7 15
best-gap|paragraph-before|shared|gap|paragraph-before|,c|	2-3 15
best-gap|paragraph-before|thinking|gap|paragraph-before|q,|	8+ 15
best-gap|possessor|naked||	1 20	2-3 -23	4-7 -11
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|,s|	4-7 11
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;|	2-3 14
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -18	2-3 -24	4-7 -11	8+ 18
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker|,|	1 -11
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -17	4-7 7
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,c|	1 -15
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 14
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 11	2-3 -20	4-7 21
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;|	4-7 13	8+ 16
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|q,c|	2-3 -6
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -13	2-3 20	4-7 23	8+ 36
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,s|	4-7 -17
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 17	4-7 -9
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|;|	2-3 -18
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|c|	1 -21
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|qc|	1 -12
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|s|	1 -16	2-3 -12
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 11	4-7 18
best-gap|quote-then-speaker|passive|gap|quote-then-speaker|,s|	2-3 -13
best-gap|quote-then-speaker|passive|gap|quote-then-speaker||	1 -14
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -12
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,;|	1 -6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,qs|	4-7 -14
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 10	2-3 -19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 7	2-3 22	8+ 8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -14
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|cs|	2-3 -15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	4-7 15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	1 -10	2-3 -9	4-7 16
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -17	4-7 21	8+ 20
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -14
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 16	4-7 12
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|;|	2-3 -18
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|c,|	1 -15
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|s,|	1 -12
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 6	2-3 19	4-7 12	8+ 17
best-gap|quote-then-verb|judging|gap|quote-then-verb|,sc|	4-7 -8
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 10	2-3 -9	4-7 9	8+ 7
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 9
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -12	2-3 -18	4-7 -15
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 26	8+ 10
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -14	2-3 -9
best-gap|quote-then-verb|saying|gap|quote-then-verb|,c|	2-3 -11
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -10
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 -7	4-7 16	8+ 7
best-gap|quote-then-verb|saying|gap|quote-then-verb|;q,|	2-3 -17
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	1 -9	2-3 11
best-gap|quote-then-verb|saying|gap|quote-then-verb|c,|	2-3 22
best-gap|quote-then-verb|saying|gap|quote-then-verb|cq|	2-3 -19
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -16	2-3 16	4-7 24	8+ 18
best-gap|sentence-after|according|gap|sentence-after|s,|	2-3 -17
best-gap|sentence-after|apposed|gap|sentence-after||	2-3 -14	8+ 6
best-gap|sentence-after|direct|gap|sentence-after|,s|	8+ -15
best-gap|sentence-after|direct|gap|sentence-after|s|	1 14
best-gap|sentence-after|direct|gap|sentence-after||	1 -18	2-3 8	4-7 12	8+ 25
best-gap|sentence-after|judging|gap|sentence-after|;,s|	8+ 9
best-gap|sentence-after|judging|gap|sentence-after||	4-7 19
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 24
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 11
best-gap|sentence-after|saying|gap|sentence-after|s|	2-3 18
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -9	4-7 -22	8+ 32
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 9
best-gap|sentence-before|according|gap|sentence-before|,;|	8+ 14
best-gap|sentence-before|according|gap|sentence-before|,c|	2-3 -16
best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 16
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 22	8+ 18
best-gap|sentence-before|according|gap|sentence-before|q;c|	2-3 -11
best-gap|sentence-before|according|gap|sentence-before|s|	2-3 -19
best-gap|sentence-before|according|gap|sentence-before||	1 11
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 6
best-gap|sentence-before|apposition|gap|sentence-before|qs|	2-3 -12
best-gap|sentence-before|direct|gap|sentence-before|,;|	4-7 14
best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 10
best-gap|sentence-before|direct|gap|sentence-before|,|	1 -13	2-3 -14
best-gap|sentence-before|direct|gap|sentence-before|;q,|	1 14
best-gap|sentence-before|direct|gap|sentence-before|;|	4-7 12
best-gap|sentence-before|direct|gap|sentence-before|c,|	4-7 -8
best-gap|sentence-before|direct|gap|sentence-before|c|	4-7 14
best-gap|sentence-before|direct|gap|sentence-before|q,|	2-3 -18
best-gap|sentence-before|direct|gap|sentence-before|sq|	1 -16	4-7 14
best-gap|sentence-before|direct|gap|sentence-before||	1 -13	2-3 -6	4-7 -8
best-gap|sentence-before|judging|gap|sentence-before|q,c|	4-7 -14
best-gap|sentence-before|judging|gap|sentence-before|q;|	2-3 -12
best-gap|sentence-before|judging|gap|sentence-before|qcs,|	2-3 -13
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -10
best-gap|sentence-before|judging|gap|sentence-before|sq,|	4-7 24
best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 10
best-gap|sentence-before|relative|gap|sentence-before||	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 12	2-3 -20	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -9	2-3 15
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 20
best-gap|sentence-before|saying|gap|sentence-before|,sq|	1 -18	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 -17	2-3 -22	4-7 33
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -13	4-7 32	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -13
best-gap|sentence-before|saying|gap|sentence-before|;|	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 11	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 27
best-gap|sentence-before|saying|gap|sentence-before|cq|	4-7 -15
best-gap|sentence-before|saying|gap|sentence-before|cs,|	4-7 21
best-gap|sentence-before|saying|gap|sentence-before|cs|	2-3 24
best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -15	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|q,s|	2-3 20
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -25
best-gap|sentence-before|saying|gap|sentence-before|qc,s|	2-3 26
best-gap|sentence-before|saying|gap|sentence-before|qcs|	8+ 17
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -14
best-gap|sentence-before|saying|gap|sentence-before|q|	4-7 16	8+ 20
best-gap|sentence-before|saying|gap|sentence-before|s,c|	4-7 23
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -10	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 19	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|scq,|	4-7 -16
best-gap|sentence-before|saying|gap|sentence-before|scq|	2-3 -8
best-gap|sentence-before|saying|gap|sentence-before|sc|	2-3 -14
best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|sq;,|	2-3 -9
best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 16
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -16	4-7 21	8+ 25
best-gap|sentence-before|saying|gap|sentence-before||	1 -27	2-3 40	4-7 34	8+ 17
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 10	8+ 18
best-gap|signature|naked||	1 -17	2-3 -30	4-7 7	8+ 23
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,;|	4-7 11
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,cs|	1 -10
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -16
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -17	2-3 12	4-7 -12	8+ 8
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	1 12	2-3 25	8+ 17
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c,|	2-3 19
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c|	2-3 -11
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|sc|	4-7 9
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 11	4-7 15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -26	8+ 20
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 -18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,qs|	4-7 16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -8	4-7 22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 15	2-3 25	4-7 -7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -22	2-3 -22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	2-3 15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 13	8+ 23
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	2-3 -10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	2-3 -19
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,|	1 -13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	4-7 15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s;|	2-3 16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sc|	1 -10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -23	2-3 24	4-7 7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -24	2-3 -11	4-7 15	8+ -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 -8	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	2-3 18	4-7 16	8+ 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 11	4-7 23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;,|	4-7 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,c|	1 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,|	1 -20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -9	2-3 8	4-7 15	8+ 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -19	2-3 -16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,s|	1 -12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -23	2-3 -25
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc,|	1 -20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs,|	2-3 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 10	2-3 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	2-3 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 22	2-3 -28	4-7 56	8+ 23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 16	4-7 8	8+ 22
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 -13
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|;|	8+ 7
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	1 -11
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -16	4-7 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 9	4-7 27	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;s|	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	2-3 -13	4-7 16	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -18	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	1 -19	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 12	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sq|	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 -24	4-7 30	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 6	2-3 28	4-7 -16	8+ 39
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 11	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;s|	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 15	2-3 47	4-7 9	8+ 35
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,;|	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,s|	2-3 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 7	4-7 15	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs,|	8+ 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 24	4-7 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -21	2-3 -14	4-7 35
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	2-3 -21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 19	2-3 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	4-7 10	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -22	2-3 9	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs,|	1 -14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -27	2-3 -28	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 18	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 13	4-7 32
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 -13	4-7 16	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 27	4-7 -6	8+ 28
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 51	4-7 13	8+ 40
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	8+ -14
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|,|	1 -9
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	4-7 14
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|c|	1 -13
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 9
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	1 -20	2-3 -14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	4-7 12
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 6	8+ 26
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|q,c|	2-3 -6
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s;,|	4-7 10
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|sc|	2-3 17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 11	4-7 22
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -21	2-3 -10	4-7 27
best-gap|topic|naked||	1 -24	2-3 -8	8+ 11
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 6
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;,s|	4-7 11
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;|	4-7 12
best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	4-7 6
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 12
best-gap|verb-then-speaker|other|gap|verb-then-speaker||	1 -8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 22	8+ 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,qs|	1 -10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 19
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 -7	2-3 -11	4-7 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -19	2-3 8	4-7 31	8+ 22
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	1 15	2-3 16	4-7 23
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 -13	2-3 -17
best-intro|%|saying|far|	4-7 12
best-intro|'|according|2-4|	4-7 11
best-intro|'|naked|5-10|	1 -13
best-intro|'|saying|0|	2-3 -14
best-intro|(|naked|1|	1 -10	2-3 -10	4-7 -14
best-intro|(|naked|2-4|	2-3 -9
best-intro|(|naked|far|	2-3 -11
best-intro|(|saying|0|	4-7 23
best-intro|(|saying|2-4|	4-7 -8
best-intro|(|saying|5-10|	2-3 -11	4-7 -15	8+ -13
best-intro|)|naked|1|	8+ 6
best-intro|,|according|1|	1 23	2-3 -12	4-7 14	8+ 22
best-intro|,|according|2-4|	2-3 -12	4-7 11
best-intro|,|according|5-10|	2-3 14	4-7 18
best-intro|,|according|far|	2-3 17	4-7 22
best-intro|,|apposed|-3|	2-3 -7
best-intro|,|apposed|-4|	1 -6	4-7 -13
best-intro|,|apposed|5-10|	8+ 8
best-intro|,|apposed|far|	2-3 19	4-7 -12
best-intro|,|direct|2-4|	2-3 19	4-7 -7
best-intro|,|judging|-5|	2-3 -15
best-intro|,|judging|0|	2-3 -9
best-intro|,|judging|1|	4-7 6
best-intro|,|judging|2-4|	1 -20
best-intro|,|judging|5-10|	1 -20	4-7 12
best-intro|,|naked|0|	4-7 -14
best-intro|,|naked|1|	1 8	4-7 23
best-intro|,|naked|2-4|	1 11	2-3 -6	4-7 36	8+ 20
best-intro|,|naked|5-10|	1 -27	2-3 13
best-intro|,|naked|far|	2-3 -24	4-7 -8	8+ 10
best-intro|,|other|1|	4-7 8
best-intro|,|other|2-4|	4-7 6
best-intro|,|relative|0|	2-3 -8
best-intro|,|relative|5-10|	1 -13
best-intro|,|saying|-4|	4-7 -12
best-intro|,|saying|-5|	1 -14
best-intro|,|saying|0|	4-7 -11
best-intro|,|saying|1|	2-3 31	8+ 27
best-intro|,|saying|2-4|	2-3 19	4-7 38	8+ 23
best-intro|,|saying|5-10|	1 -19	2-3 -20	4-7 8	8+ 30
best-intro|,|saying|far|	4-7 26	8+ 6
best-intro|,|thinking|5-10|	2-3 -11
best-intro|,|thinking|far|	4-7 10
best-intro|-|naked|2-4|	8+ 6
best-intro|-|naked|5-10|	8+ 8
best-intro|-|naked|far|	8+ 12
best-intro|:|according|1|	2-3 15	8+ 19
best-intro|:|according|2-4|	4-7 9
best-intro|:|according|far|	8+ 13
best-intro|:|apposed|0|	8+ 6
best-intro|:|apposed|2-4|	1 12	2-3 14	4-7 28	8+ 17
best-intro|:|apposed|5-10|	2-3 17
best-intro|:|apposition|5-10|	4-7 6
best-intro|:|direct|0|	4-7 12	8+ 19
best-intro|:|direct|2-4|	1 -15	4-7 -11
best-intro|:|direct|5-10|	1 -20	2-3 -11	4-7 30	8+ 23
best-intro|:|direct|far|	1 14	4-7 13
best-intro|:|judging|1|	4-7 19	8+ 8
best-intro|:|judging|2-4|	2-3 8	4-7 11
best-intro|:|judging|5-10|	1 -9	4-7 14
best-intro|:|judging|far|	4-7 11
best-intro|:|naked|0|	1 -11
best-intro|:|naked|1|	1 -23	2-3 -15	4-7 -8	8+ 34
best-intro|:|naked|2-4|	2-3 14	4-7 14	8+ 46
best-intro|:|naked|5-10|	1 -12	2-3 -15	4-7 64	8+ 21
best-intro|:|naked|far|	2-3 36	8+ 26
best-intro|:|other|1|	8+ 19
best-intro|:|relative|5-10|	8+ 7
best-intro|:|saying|-10|	4-7 9
best-intro|:|saying|-13|	4-7 10
best-intro|:|saying|-7|	8+ 12
best-intro|:|saying|0|	2-3 24	4-7 -11	8+ 29
best-intro|:|saying|1|	2-3 44	4-7 27	8+ 25
best-intro|:|saying|2-4|	1 21	2-3 25	8+ 35
best-intro|:|saying|5-10|	1 15	2-3 11	4-7 35	8+ 23
best-intro|:|saying|far|	1 -19	2-3 -20	4-7 34	8+ 16
best-intro|:|shared|2-4|	4-7 14
best-intro|:|thinking|1|	8+ 10
best-intro|:|thinking|2-4|	4-7 6	8+ 23
best-intro|;|according|1|	4-7 12
best-intro|;|according|far|	4-7 9
best-intro|;|naked|1|	1 11	4-7 -10
best-intro|adverb|according|1|	4-7 7
best-intro|adverb|according|5-10|	1 8
best-intro|adverb|judging|-26|	1 18
best-intro|adverb|judging|-7|	2-3 -12
best-intro|adverb|judging|-9|	2-3 10
best-intro|adverb|judging|2-4|	1 6	2-3 8	4-7 6
best-intro|adverb|naked|1|	2-3 -16
best-intro|adverb|naked|2-4|	1 10	2-3 11
best-intro|adverb|naked|5-10|	1 -9
best-intro|adverb|naked|far|	1 -14
best-intro|adverb|saying|1|	2-3 8
best-intro|adverb|saying|2-4|	1 15	2-3 10
best-intro|adverb|saying|5-10|	1 -13	2-3 -7	4-7 17	8+ 16
best-intro|adverb|saying|far|	1 12
best-intro|adverb|thinking|-6|	2-3 11
best-intro|auxiliary|according|1|	4-7 14
best-intro|auxiliary|according|2-4|	1 16	2-3 22	4-7 14
best-intro|auxiliary|according|5-10|	2-3 25	4-7 20	8+ 6
best-intro|auxiliary|according|far|	2-3 8	4-7 11
best-intro|auxiliary|apposed|0|	2-3 10	4-7 16
best-intro|auxiliary|apposed|5-10|	2-3 22
best-intro|auxiliary|apposed|far|	2-3 -11
best-intro|auxiliary|direct|0|	1 -7	2-3 11	4-7 11
best-intro|auxiliary|direct|2-4|	4-7 15
best-intro|auxiliary|direct|5-10|	2-3 22
best-intro|auxiliary|direct|far|	1 15
best-intro|auxiliary|judging|-4|	2-3 17
best-intro|auxiliary|judging|1|	1 10	2-3 -14
best-intro|auxiliary|judging|2-4|	1 -22	2-3 21
best-intro|auxiliary|judging|5-10|	8+ 14
best-intro|auxiliary|naked|1|	1 -19	4-7 22
best-intro|auxiliary|naked|2-4|	4-7 6	8+ 19
best-intro|auxiliary|naked|5-10|	1 -13	4-7 23
best-intro|auxiliary|naked|far|	1 -13	2-3 29	4-7 33	8+ 27
best-intro|auxiliary|saying|-16|	1 15
best-intro|auxiliary|saying|0|	2-3 -6
best-intro|auxiliary|saying|1|	1 26	2-3 22	4-7 9
best-intro|auxiliary|saying|2-4|	1 -7	2-3 15	4-7 6	8+ 32
best-intro|auxiliary|saying|5-10|	1 26	2-3 44	4-7 52	8+ 31
best-intro|auxiliary|saying|far|	2-3 -11	4-7 34	8+ 21
best-intro|auxiliary|shared|-3|	1 -13
best-intro|auxiliary|thinking|5-10|	4-7 19
best-intro|auxiliary|thinking|far|	2-3 17
best-intro|capital|according|0|	4-7 -12
best-intro|capital|according|1|	2-3 13	4-7 12
best-intro|capital|according|2-4|	2-3 11	4-7 6
best-intro|capital|according|far|	2-3 12	4-7 9
best-intro|capital|apposed|2-4|	4-7 7
best-intro|capital|apposition|0|	2-3 -8	4-7 7
best-intro|capital|direct|-5|	1 -19
best-intro|capital|direct|1|	4-7 12
best-intro|capital|direct|2-4|	1 -13	2-3 13	4-7 15
best-intro|capital|judging|0|	1 -12	2-3 -11
best-intro|capital|judging|1|	1 -22	2-3 28
best-intro|capital|judging|2-4|	4-7 12
best-intro|capital|judging|5-10|	1 -20	2-3 -6	4-7 16
best-intro|capital|naked|0|	1 13	2-3 -19	4-7 -13	8+ 13
best-intro|capital|naked|1|	1 -19	2-3 -24
best-intro|capital|naked|2-4|	2-3 -15	4-7 12	8+ 17
best-intro|capital|naked|5-10|	1 -15	2-3 11	4-7 -7
best-intro|capital|naked|far|	1 13	2-3 -6
best-intro|capital|other|0|	1 -8	2-3 -9
best-intro|capital|other|1|	1 -12	4-7 7
best-intro|capital|saying|-4|	1 -16
best-intro|capital|saying|0|	1 -13	2-3 -16	4-7 25	8+ 22
best-intro|capital|saying|1|	2-3 -6	4-7 22
best-intro|capital|saying|2-4|	2-3 10	4-7 28
best-intro|capital|saying|5-10|	2-3 26	4-7 21	8+ 11
best-intro|capital|saying|far|	4-7 15
best-intro|capital|thinking|1|	1 -16
best-intro|coordinator|according|5-10|	2-3 10	4-7 17
best-intro|coordinator|direct|0|	1 -18
best-intro|coordinator|direct|5-10|	2-3 -19
best-intro|coordinator|judging|2-4|	1 -7	4-7 8
best-intro|coordinator|judging|5-10|	1 -16	4-7 12
best-intro|coordinator|judging|far|	1 -18
best-intro|coordinator|naked|2-4|	1 -10	2-3 7
best-intro|coordinator|naked|5-10|	2-3 14
best-intro|coordinator|naked|far|	2-3 6	8+ 22
best-intro|coordinator|saying|-10|	1 -10
best-intro|coordinator|saying|0|	2-3 -28
best-intro|coordinator|saying|1|	2-3 16
best-intro|coordinator|saying|2-4|	8+ 6
best-intro|coordinator|saying|5-10|	1 -19	2-3 11	4-7 22
best-intro|coordinator|saying|far|	1 -19	4-7 13
best-intro|determiner|according|0|	1 -12	4-7 18
best-intro|determiner|according|1|	1 -15
best-intro|determiner|according|2-4|	2-3 -20	4-7 26
best-intro|determiner|according|5-10|	2-3 20	8+ 6
best-intro|determiner|according|far|	2-3 -11	4-7 -14
best-intro|determiner|apposed|-9|	2-3 -15
best-intro|determiner|apposed|2-4|	1 -26	2-3 -10
best-intro|determiner|apposed|5-10|	2-3 -9
best-intro|determiner|apposition|1|	2-3 -8
best-intro|determiner|apposition|5-10|	1 -11
best-intro|determiner|apposition|far|	2-3 -12
best-intro|determiner|direct|1|	1 11
best-intro|determiner|direct|2-4|	1 -11	2-3 -20	4-7 -10
best-intro|determiner|direct|5-10|	2-3 -15
best-intro|determiner|direct|far|	1 -13	2-3 -14
best-intro|determiner|judging|1|	2-3 9	4-7 14
best-intro|determiner|judging|2-4|	1 11	2-3 -17	4-7 14
best-intro|determiner|judging|5-10|	1 16	2-3 -36
best-intro|determiner|judging|far|	1 17	2-3 -12
best-intro|determiner|naked|0|	2-3 -16	4-7 15
best-intro|determiner|naked|1|	1 -26	2-3 -15
best-intro|determiner|naked|2-4|	1 -6	2-3 13	8+ 22
best-intro|determiner|naked|5-10|	2-3 -11	4-7 -10	8+ 19
best-intro|determiner|naked|far|	1 13	2-3 -32
best-intro|determiner|other|0|	1 -14	2-3 -8
best-intro|determiner|other|1|	1 -14	2-3 -12
best-intro|determiner|passive|0|	1 -14
best-intro|determiner|passive|5-10|	2-3 -13
best-intro|determiner|saying|-12|	1 13	2-3 -8
best-intro|determiner|saying|-5|	2-3 -11
best-intro|determiner|saying|-7|	2-3 -12
best-intro|determiner|saying|0|	1 -24	2-3 -21
best-intro|determiner|saying|1|	1 8	2-3 -17	4-7 14
best-intro|determiner|saying|2-4|	1 22	2-3 16	8+ 17
best-intro|determiner|saying|5-10|	1 -23	2-3 -17	4-7 -6
best-intro|determiner|saying|far|	1 12	2-3 15	4-7 -16
best-intro|determiner|thinking|1|	2-3 -9
best-intro|determiner|thinking|2-4|	1 -18
best-intro|determiner|thinking|5-10|	1 -15	4-7 12
best-intro|possessive|apposed|2-4|	4-7 -12
best-intro|possessive|naked|1|	2-3 -26	4-7 -15
best-intro|possessive|naked|5-10|	2-3 15
best-intro|possessive|saying|-11|	2-3 -12
best-intro|possessive|saying|2-4|	4-7 -13
best-intro|preposition|according|1|	2-3 18	4-7 12	8+ 12
best-intro|preposition|according|5-10|	2-3 8	4-7 24
best-intro|preposition|according|far|	2-3 -18	4-7 16
best-intro|preposition|apposed|0|	2-3 -7
best-intro|preposition|apposed|2-4|	1 -24	2-3 -10	8+ 20
best-intro|preposition|apposed|far|	2-3 12
best-intro|preposition|direct|0|	1 -13
best-intro|preposition|direct|1|	2-3 -7	4-7 18
best-intro|preposition|direct|2-4|	1 -8	2-3 -26
best-intro|preposition|direct|5-10|	1 -18	2-3 -10	8+ -15
best-intro|preposition|direct|far|	1 -9	2-3 -18
best-intro|preposition|judging|-1|	2-3 -10
best-intro|preposition|judging|0|	2-3 -8
best-intro|preposition|judging|1|	1 25	2-3 -20	4-7 27
best-intro|preposition|judging|2-4|	1 18	2-3 25	4-7 34	8+ 8
best-intro|preposition|judging|5-10|	2-3 -19	4-7 21
best-intro|preposition|judging|far|	4-7 -6
best-intro|preposition|naked|0|	1 -21	2-3 -13
best-intro|preposition|naked|1|	4-7 -9	8+ 11
best-intro|preposition|naked|2-4|	1 -27	2-3 -23	4-7 15	8+ 7
best-intro|preposition|naked|5-10|	4-7 36	8+ 24
best-intro|preposition|naked|far|	1 -33	2-3 -32	4-7 22	8+ 15
best-intro|preposition|other|1|	1 -8	2-3 -6
best-intro|preposition|relative|2-4|	1 -16	4-7 18
best-intro|preposition|saying|-10|	1 -9
best-intro|preposition|saying|0|	1 -12	2-3 -10	4-7 14
best-intro|preposition|saying|1|	1 29	4-7 20	8+ 23
best-intro|preposition|saying|2-4|	1 -32	2-3 22	4-7 29
best-intro|preposition|saying|5-10|	2-3 -11	4-7 -7
best-intro|preposition|saying|far|	1 -18	4-7 33
best-intro|preposition|shared|5-10|	1 -13	2-3 -14
best-intro|preposition|shared|far|	1 -9
best-intro|pronoun|according|1|	2-3 11
best-intro|pronoun|direct|1|	2-3 -10	4-7 6
best-intro|pronoun|judging|1|	1 22	2-3 -22	4-7 17	8+ 13
best-intro|pronoun|judging|5-10|	4-7 16
best-intro|pronoun|naked|0|	4-7 9
best-intro|pronoun|naked|2-4|	2-3 28	4-7 27
best-intro|pronoun|naked|5-10|	2-3 27	4-7 12
best-intro|pronoun|naked|far|	1 13	8+ 18
best-intro|pronoun|saying|1|	4-7 22
best-intro|pronoun|saying|2-4|	2-3 23	4-7 16	8+ 30
best-intro|pronoun|saying|5-10|	2-3 14	4-7 23
best-intro|pronoun|saying|far|	2-3 -13	4-7 15
best-intro|pronoun|thinking|1|	2-3 16	4-7 12
best-intro|quote|judging|2-4|	1 -15
best-intro|quote|naked|2-4|	2-3 -16
best-intro|quote|naked|5-10|	4-7 14
best-intro|quote|naked|far|	4-7 7
best-intro|quote|saying|0|	4-7 22	8+ 17
best-intro|quote|saying|2-4|	4-7 16
best-intro|quote|saying|5-10|	2-3 15	8+ 14
best-intro|start|according|1|	1 -14
best-intro|start|according|far|	8+ 8
best-intro|start|apposed|0|	8+ 18
best-intro|start|apposition|2-4|	2-3 -15
best-intro|start|direct|0|	2-3 13	4-7 14	8+ 35
best-intro|start|direct|1|	4-7 13	8+ 16
best-intro|start|direct|2-4|	2-3 -7
best-intro|start|direct|far|	8+ 11
best-intro|start|judging|0|	1 -14	4-7 10
best-intro|start|judging|1|	2-3 -21	8+ 6
best-intro|start|judging|5-10|	8+ 9
best-intro|start|judging|far|	4-7 21
best-intro|start|naked|0|	1 -19	2-3 -14	4-7 19	8+ 34
best-intro|start|naked|1|	1 13	4-7 34	8+ 24
best-intro|start|naked|2-4|	1 -15	2-3 -19	4-7 14	8+ 7
best-intro|start|naked|5-10|	2-3 -25	4-7 13	8+ 12
best-intro|start|naked|far|	1 -16	4-7 38	8+ 23
best-intro|start|other|1|	8+ 8
best-intro|start|saying|0|	1 43	2-3 75	4-7 22	8+ 19
best-intro|start|saying|1|	2-3 26	4-7 26	8+ 6
best-intro|start|saying|2-4|	2-3 -12	4-7 19	8+ 8
best-intro|start|saying|5-10|	1 -14	4-7 8	8+ 12
best-intro|start|saying|far|	1 -12	2-3 13	4-7 17
best-intro|start|shared|far|	2-3 15
best-intro|start|thinking|0|	4-7 13	8+ 17
best-intro|start|thinking|1|	2-3 -18
best-intro|start|thinking|far|	8+ 15
best-intro|stop|according|1|	1 11	4-7 14	8+ 6
best-intro|stop|according|5-10|	4-7 16
best-intro|stop|according|far|	2-3 -11	4-7 16	8+ 18
best-intro|stop|direct|0|	2-3 20	4-7 16	8+ 25
best-intro|stop|direct|1|	1 14	4-7 16
best-intro|stop|direct|2-4|	4-7 -8
best-intro|stop|direct|5-10|	1 -13	2-3 -6	4-7 15
best-intro|stop|judging|0|	2-3 -8	4-7 17
best-intro|stop|judging|1|	4-7 10	8+ 8
best-intro|stop|judging|far|	4-7 24
best-intro|stop|naked|0|	2-3 20	8+ 23
best-intro|stop|naked|1|	1 14	2-3 24	4-7 -7	8+ 16
best-intro|stop|naked|2-4|	1 20	2-3 31	4-7 18	8+ 10
best-intro|stop|naked|5-10|	1 8	2-3 20	4-7 6	8+ 21
best-intro|stop|naked|far|	1 16	2-3 15	8+ 22
best-intro|stop|other|1|	1 9	2-3 20	4-7 25	8+ 8
best-intro|stop|relative|2-4|	8+ 6
best-intro|stop|relative|far|	4-7 10
best-intro|stop|saying|0|	1 38	2-3 25	4-7 42	8+ 20
best-intro|stop|saying|1|	1 26	2-3 44	4-7 26	8+ 11
best-intro|stop|saying|2-4|	2-3 41	4-7 30	8+ 12
best-intro|stop|saying|5-10|	4-7 45	8+ 22
best-intro|stop|saying|far|	2-3 17	4-7 30	8+ 7
best-intro|stop|thinking|2-4|	2-3 10	8+ 18
best-intro|subordinator|according|5-10|	4-7 22
best-intro|subordinator|apposed|-10|	2-3 -9
best-intro|subordinator|apposed|0|	2-3 -14
best-intro|subordinator|apposed|far|	1 -10
best-intro|subordinator|direct|0|	1 -13
best-intro|subordinator|direct|2-4|	1 -16	2-3 -19
best-intro|subordinator|direct|far|	4-7 22
best-intro|subordinator|judging|1|	1 18	2-3 -30	4-7 22
best-intro|subordinator|judging|2-4|	2-3 16	4-7 47	8+ 18
best-intro|subordinator|judging|5-10|	2-3 11	4-7 29	8+ 17
best-intro|subordinator|naked|1|	1 18	2-3 -13
best-intro|subordinator|naked|2-4|	1 16	2-3 8	4-7 -22
best-intro|subordinator|naked|5-10|	1 -35	2-3 -9	8+ 27
best-intro|subordinator|naked|far|	1 -22	4-7 19	8+ -14
best-intro|subordinator|relative|5-10|	1 -11
best-intro|subordinator|saying|-18|	2-3 -8
best-intro|subordinator|saying|0|	2-3 -28
best-intro|subordinator|saying|2-4|	1 -12	2-3 -13
best-intro|subordinator|saying|5-10|	2-3 -31	4-7 36
best-intro|subordinator|saying|far|	2-3 24	4-7 25	8+ 22
best-intro|subordinator|thinking|-12|	1 12
best-intro|subordinator|thinking|2-4|	2-3 -12
best-intro|that|according|0|	2-3 7
best-intro|that|according|2-4|	4-7 8
best-intro|that|apposed|5-10|	2-3 -19
best-intro|that|direct|far|	4-7 10
best-intro|that|judging|0|	4-7 6
best-intro|that|judging|1|	1 20	2-3 22	4-7 9
best-intro|that|judging|5-10|	1 -18	2-3 21
best-intro|that|naked|1|	8+ 21
best-intro|that|naked|2-4|	2-3 -11	4-7 16
best-intro|that|naked|5-10|	4-7 27
best-intro|that|naked|far|	4-7 7
best-intro|that|saying|1|	4-7 23	8+ 11
best-intro|that|saying|2-4|	1 -17	2-3 15	4-7 25	8+ 23
best-intro|that|saying|5-10|	2-3 17	4-7 16	8+ 17
best-intro|that|saying|far|	4-7 12	8+ 14
best-intro|verb-judging|apposed|-5|	4-7 -11
best-intro|verb-judging|apposed|5-10|	4-7 15
best-intro|verb-judging|direct|2-4|	4-7 12
best-intro|verb-judging|judging|-10|	2-3 -13
best-intro|verb-judging|judging|0|	1 -12	4-7 23	8+ 16
best-intro|verb-judging|judging|1|	4-7 -9
best-intro|verb-judging|judging|2-4|	2-3 -23	4-7 13
best-intro|verb-judging|judging|5-10|	2-3 -18	4-7 -11
best-intro|verb-judging|judging|far|	2-3 18
best-intro|verb-judging|naked|2-4|	1 -14	2-3 12	4-7 16
best-intro|verb-judging|naked|5-10|	1 -37	2-3 -22
best-intro|verb-judging|naked|far|	1 -18	2-3 -38
best-intro|verb-judging|saying|0|	2-3 12	4-7 -13
best-intro|verb-judging|saying|1|	2-3 12	4-7 -15
best-intro|verb-judging|saying|2-4|	1 -10
best-intro|verb-judging|saying|5-10|	1 14	2-3 6	4-7 17
best-intro|verb-judging|saying|far|	1 -25	2-3 -14	4-7 18
best-intro|verb-judging|thinking|5-10|	2-3 21
best-intro|verb-saying|according|2-4|	2-3 7	4-7 -13
best-intro|verb-saying|apposed|2-4|	2-3 -18	4-7 11
best-intro|verb-saying|apposed|5-10|	4-7 9
best-intro|verb-saying|judging|0|	4-7 -15
best-intro|verb-saying|judging|2-4|	1 11	2-3 20	4-7 13	8+ 16
best-intro|verb-saying|naked|1|	2-3 16
best-intro|verb-saying|naked|2-4|	1 11	2-3 -21	4-7 19
best-intro|verb-saying|naked|5-10|	1 18	2-3 14	4-7 -26	8+ 6
best-intro|verb-saying|naked|far|	1 -21	2-3 9	4-7 23
best-intro|verb-saying|saying|0|	1 8	2-3 -9	4-7 -11	8+ -15
best-intro|verb-saying|saying|2-4|	1 -17	2-3 18	4-7 -8
best-intro|verb-saying|saying|5-10|	2-3 -17	4-7 11
best-intro|verb-saying|saying|far|	1 -20	4-7 -13
best-intro|verb-saying|shared|2-4|	1 -20
best-intro|verb-thinking|judging|2-4|	4-7 7
best-intro|verb-thinking|judging|5-10|	2-3 10
best-intro|verb-thinking|naked|2-4|	1 -20	8+ 6
best-intro|verb-thinking|naked|5-10|	2-3 29
best-intro|verb-thinking|naked|far|	1 21	2-3 -16	4-7 15
best-intro|verb-thinking|relative|2-4|	4-7 11
best-intro|verb-thinking|saying|0|	4-7 19
best-intro|verb-thinking|saying|2-4|	1 -21	2-3 -16	4-7 27	8+ 20
best-intro|verb-thinking|saying|5-10|	1 -25	2-3 21	4-7 27
best-intro|verb-thinking|saying|far|	2-3 -9
best-intro|verb-thinking|thinking|0|	1 -10	2-3 -8	4-7 21
best-intro|word|according|0|	1 -8	4-7 23	8+ 7
best-intro|word|according|1|	1 15	4-7 13
best-intro|word|according|2-4|	2-3 23	4-7 29
best-intro|word|according|5-10|	1 -27	2-3 17
best-intro|word|according|far|	4-7 33
best-intro|word|apposed|-14|	1 -9
best-intro|word|apposed|-5|	1 -7
best-intro|word|apposed|-7|	4-7 -11
best-intro|word|apposed|-9|	2-3 -8
best-intro|word|apposed|0|	2-3 -11
best-intro|word|apposed|1|	2-3 15
best-intro|word|apposed|2-4|	1 23	4-7 17
best-intro|word|apposed|5-10|	4-7 10
best-intro|word|apposed|far|	1 -17	2-3 -8
best-intro|word|direct|0|	1 -6	2-3 -17	8+ -10
best-intro|word|direct|1|	2-3 -21	4-7 -11
best-intro|word|direct|2-4|	1 -15	2-3 23	4-7 9
best-intro|word|direct|5-10|	1 -16	2-3 6	4-7 24
best-intro|word|direct|far|	1 -17	2-3 -6
best-intro|word|judging|0|	2-3 -19
best-intro|word|judging|1|	8+ 6
best-intro|word|judging|2-4|	2-3 15
best-intro|word|judging|5-10|	1 16	2-3 -9	4-7 -15	8+ 13
best-intro|word|judging|far|	2-3 -21	4-7 -13
best-intro|word|naked|0|	1 -27	2-3 -15
best-intro|word|naked|1|	2-3 -19	4-7 13
best-intro|word|naked|2-4|	1 20	2-3 -32	4-7 -31	8+ 26
best-intro|word|naked|5-10|	1 -17	4-7 24	8+ 11
best-intro|word|naked|far|	1 -8	2-3 17	4-7 40	8+ 11
best-intro|word|other|0|	1 -7
best-intro|word|other|1|	1 -7	4-7 11	8+ 11
best-intro|word|relative|0|	2-3 -7
best-intro|word|saying|-12|	1 -19
best-intro|word|saying|-4|	4-7 -7
best-intro|word|saying|-5|	2-3 -14
best-intro|word|saying|0|	1 -33	4-7 -13	8+ 23
best-intro|word|saying|1|	1 -6	2-3 26	4-7 29
best-intro|word|saying|2-4|	1 -20	2-3 -16	4-7 30	8+ 36
best-intro|word|saying|5-10|	2-3 14	4-7 18	8+ 30
best-intro|word|saying|far|	1 20	2-3 16	8+ 19
best-intro|word|shared|-16|	1 -12
best-intro|word|shared|5-10|	4-7 9
best-intro|word|thinking|-12|	2-3 17
best-intro|word|thinking|2-4|	1 -15	2-3 15	4-7 17
best-intro|word|thinking|5-10|	1 -12	2-3 -13	4-7 13
best-intro|word|thinking|far|	2-3 -6
best-intro|–|judging|2-4|	4-7 -17
best-intro|–|naked|1|	2-3 -14
best-intro|–|saying|1|	8+ 12
best-intro|–|saying|2-4|	1 10	4-7 8
best-intro|—|apposed|-3|	2-3 -12
best-intro|—|direct|0|	2-3 8
best-intro|—|saying|1|	4-7 12
best-intro|—|saying|2-4|	4-7 8
best-intro|—|saying|far|	8+ 6
best-intro|’|according|far|	4-7 10
best-intro|’|judging|2-4|	4-7 6
best-intro|’|naked|1|	1 -8
best-intro|’|naked|2-4|	2-3 12
best-intro|’|naked|5-10|	4-7 15
best-intro|•|judging|1|	2-3 9
best-lead|lower|%|saying|	speaker-then-quote 12
best-lead|lower|'|according|	according-to 11
best-lead|lower|'|naked|	named-nearby -13
best-lead|lower|(|naked|	named-nearby -9
best-lead|lower|(|saying|	speaker-then-quote -8
best-lead|lower|,|according|	according-to 20	sentence-after -17	sentence-before 16
best-lead|lower|,|apposed|	speaker-then-quote 24
best-lead|lower|,|direct|	speaker-then-quote 11
best-lead|lower|,|judging|	speaker-then-quote -24	verb-then-speaker 6
best-lead|lower|,|naked|	named-nearby 27	possessor 27	topic -12
best-lead|lower|,|other|	verb-then-speaker 12
best-lead|lower|,|saying|	quote-then-verb 26	sentence-before 10	speaker-then-quote 40	verb-then-speaker 34
best-lead|lower|,|thinking|	speaker-then-quote 10
best-lead|lower|:|according|	according-to 13
best-lead|lower|:|direct|	speaker-then-quote -12
best-lead|lower|:|judging|	speaker-then-quote -9
best-lead|lower|:|naked|	named-nearby 25	topic -12
best-lead|lower|:|saying|	quote-then-verb 22	speaker-then-quote -12
best-lead|lower|:|thinking|	speaker-then-quote 10
best-lead|lower|;|according|	according-to 13
best-lead|lower|;|naked|	named-nearby 11
best-lead|lower|adverb|according|	according-to 9
best-lead|lower|adverb|judging|	quote-then-speaker 17	quote-then-verb 9
best-lead|lower|adverb|naked|	named-nearby 12
best-lead|lower|adverb|saying|	speaker-then-quote 28	verb-then-speaker -13
best-lead|lower|adverb|thinking|	quote-then-speaker 11
best-lead|lower|auxiliary|according|	according-to 42
best-lead|lower|auxiliary|apposed|	speaker-then-quote 27
best-lead|lower|auxiliary|direct|	quote-then-speaker 15	speaker-then-quote 12
best-lead|lower|auxiliary|judging|	quote-then-speaker 16	quote-then-verb 10	speaker-then-quote -9
best-lead|lower|auxiliary|naked|	named-nearby 9	topic 11
best-lead|lower|auxiliary|saying|	quote-then-speaker 16	quote-then-verb -13	sentence-after 21	sentence-before -14	speaker-then-quote 55	verb-then-speaker -7
best-lead|lower|auxiliary|shared|	quote-then-speaker -13
best-lead|lower|auxiliary|thinking|	speaker-then-quote 27
best-lead|lower|capital|apposed|	speaker-then-quote 7
best-lead|lower|capital|direct|	quote-then-speaker 12	speaker-then-quote 17
best-lead|lower|capital|naked|	named-nearby 23	signature -11	topic -10
best-lead|lower|capital|other|	quote-then-verb 7
best-lead|lower|capital|saying|	quote-then-speaker -15	sentence-before 15	speaker-then-quote 47	verb-then-speaker 9
best-lead|lower|capital|thinking|	quote-then-speaker -16
best-lead|lower|coordinator|according|	according-to 12
best-lead|lower|coordinator|direct|	sentence-after -18	speaker-then-quote -19
best-lead|lower|coordinator|naked|	named-nearby 22
best-lead|lower|coordinator|saying|	quote-then-speaker 16	quote-then-verb -17	sentence-after -23	sentence-before 13	verb-then-speaker 6
best-lead|lower|determiner|apposed|	quote-then-speaker 7	speaker-then-quote -34
best-lead|lower|determiner|apposition|	quote-then-speaker -11
best-lead|lower|determiner|direct|	quote-then-speaker -6	sentence-before -18	speaker-then-quote -25
best-lead|lower|determiner|judging|	quote-then-speaker 8	sentence-before -12	speaker-then-quote 6
best-lead|lower|determiner|naked|	topic -41
best-lead|lower|determiner|passive|	quote-then-speaker -21
best-lead|lower|determiner|saying|	quote-then-speaker -25	quote-then-verb 20	sentence-after -19	sentence-before -19
best-lead|lower|determiner|thinking|	quote-then-speaker -15	speaker-then-quote -7
best-lead|lower|possessive|naked|	named-nearby 15	possessor -24
best-lead|lower|possessive|saying|	speaker-then-quote 21
best-lead|lower|preposition|according|	according-to 24	sentence-before -24
best-lead|lower|preposition|apposed|	speaker-then-quote -13
best-lead|lower|preposition|direct|	quote-then-speaker -13	sentence-after -15	sentence-before -18
best-lead|lower|preposition|judging|	sentence-after 19	sentence-before -10	speaker-then-quote 10
best-lead|lower|preposition|naked|	named-nearby 8
best-lead|lower|preposition|other|	quote-then-verb -6
best-lead|lower|preposition|relative|	speaker-then-quote 18
best-lead|lower|preposition|saying|	quote-then-speaker -6	quote-then-verb -17	sentence-after 14	sentence-before -14	verb-then-speaker -7
best-lead|lower|preposition|shared|	speaker-then-quote -15
best-lead|lower|pronoun|according|	according-to 11
best-lead|lower|pronoun|direct|	speaker-then-quote 6
best-lead|lower|pronoun|judging|	speaker-then-quote -9
best-lead|lower|pronoun|naked|	named-nearby 10	possessor 21	topic -11
best-lead|lower|pronoun|saying|	sentence-after 18	verb-then-speaker 14
best-lead|lower|pronoun|thinking|	quote-then-speaker 21
best-lead|lower|quote|judging|	quote-then-speaker -15
best-lead|lower|quote|naked|	named-nearby -16
best-lead|lower|subordinator|according|	according-to 22
best-lead|lower|subordinator|direct|	quote-then-speaker -13
best-lead|lower|subordinator|judging|	quote-then-speaker -18	speaker-then-quote 29
best-lead|lower|subordinator|naked|	named-nearby -7	topic -22
best-lead|lower|subordinator|saying|	quote-then-speaker -14	sentence-after -27	sentence-before 31	speaker-then-quote 7
best-lead|lower|subordinator|thinking|	quote-then-speaker 8	speaker-then-quote -12
best-lead|lower|that|according|	according-to 7
best-lead|lower|that|apposed|	speaker-then-quote -19
best-lead|lower|that|direct|	sentence-before 10
best-lead|lower|that|judging|	speaker-then-quote 25	verb-then-speaker 6
best-lead|lower|that|naked|	named-nearby 26	topic 6
best-lead|lower|that|saying|	quote-then-verb 12	speaker-then-quote 6
best-lead|lower|verb-judging|apposed|	speaker-then-quote 15
best-lead|lower|verb-judging|direct|	speaker-then-quote 12
best-lead|lower|verb-judging|naked|	named-nearby -23
best-lead|lower|verb-judging|saying|	quote-then-speaker 22	quote-then-verb 12	sentence-before -14	speaker-then-quote 15
best-lead|lower|verb-judging|thinking|	speaker-then-quote 21
best-lead|lower|verb-saying|according|	according-to 11
best-lead|lower|verb-saying|apposed|	quote-then-speaker 11	speaker-then-quote -15
best-lead|lower|verb-saying|judging|	speaker-then-quote 30
best-lead|lower|verb-saying|naked|	named-nearby 13
best-lead|lower|verb-saying|saying|	quote-then-speaker -19
best-lead|lower|verb-saying|shared|	speaker-then-quote -20
best-lead|lower|verb-thinking|judging|	speaker-then-quote 23
best-lead|lower|verb-thinking|naked|	named-nearby 26
best-lead|lower|verb-thinking|relative|	speaker-then-quote 11
best-lead|lower|verb-thinking|saying|	sentence-after 19	sentence-before -9	speaker-then-quote -16
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -8
best-lead|lower|word|apposed|	speaker-then-quote 26
best-lead|lower|word|direct|	quote-then-speaker -11	sentence-before -16	speaker-then-quote 38
best-lead|lower|word|judging|	quote-then-speaker -17	sentence-before -13
best-lead|lower|word|naked|	named-nearby -12	possessor -16	topic 25
best-lead|lower|word|relative|	quote-then-speaker -7
best-lead|lower|word|saying|	quote-then-speaker -7	sentence-after -21	speaker-then-quote 24	verb-then-speaker 28
best-lead|lower|word|shared|	quote-then-speaker -12	speaker-then-quote 9
best-lead|lower|word|thinking|	quote-then-speaker 17
best-lead|lower|–|judging|	quote-then-speaker -17
best-lead|lower|–|saying|	quote-then-speaker 10	verb-then-speaker 8
best-lead|lower|—|saying|	verb-then-speaker 9
best-lead|lower|’|according|	according-to 10
best-lead|lower|’|judging|	speaker-then-quote 6
best-lead|lower|’|naked|	named-nearby 12
best-lead|other|:|saying|	speaker-then-quote 6
best-lead|other|auxiliary|saying|	quote-then-speaker -18	speaker-then-quote 10
best-lead|other|preposition|according|	according-to 12
best-lead|other|pronoun|judging|	speaker-then-quote 6
best-lead|other|start|naked|	named-nearby 8
best-lead|other|stop|naked|	named-nearby 6
best-lead|other|stop|other|	quote-then-verb 6
best-lead|other|stop|saying|	quote-then-verb 11
best-lead|other|word|apposed|	quote-then-speaker -11
best-lead|upper|'|saying|	quote-then-speaker -14
best-lead|upper|(|naked|	named-nearby -17
best-lead|upper|(|saying|	speaker-then-quote -18
best-lead|upper|,|apposed|	quote-then-speaker -17	speaker-then-quote -12
best-lead|upper|,|direct|	speaker-then-quote 9
best-lead|upper|,|judging|	quote-then-speaker -15	quote-then-verb -9
best-lead|upper|,|naked|	named-nearby -11	possessor -9	signature -14	topic -12
best-lead|upper|,|relative|	quote-then-speaker -8	speaker-then-quote -13
best-lead|upper|,|saying|	quote-then-speaker -22	quote-then-verb -15	sentence-before 15	speaker-then-quote 7	verb-then-speaker -9
best-lead|upper|,|thinking|	quote-then-speaker -11
best-lead|upper|-|naked|	named-nearby 8	topic 12
best-lead|upper|:|according|	according-to 24	sentence-before 14
best-lead|upper|:|apposed|	sentence-after 6	speaker-then-quote 9
best-lead|upper|:|apposition|	sentence-before 6
best-lead|upper|:|direct|	sentence-after 18	sentence-before 20
best-lead|upper|:|judging|	quote-then-verb 7	speaker-then-quote 14	verb-then-speaker 12
best-lead|upper|:|naked|	colon 9	named-nearby 8	possessor 11	signature 17	topic 8
best-lead|upper|:|other|	quote-then-verb 19
best-lead|upper|:|relative|	speaker-then-quote 7
best-lead|upper|:|saying|	quote-then-speaker 24	quote-then-verb 26	sentence-after 8	sentence-before -12	speaker-then-quote 20	verb-then-speaker 28
best-lead|upper|:|shared|	speaker-then-quote 14
best-lead|upper|:|thinking|	speaker-then-quote 19
best-lead|upper|;|naked|	named-nearby -7	signature -8
best-lead|upper|adverb|judging|	quote-then-speaker 10
best-lead|upper|adverb|naked|	named-nearby -15
best-lead|upper|auxiliary|apposed|	speaker-then-quote -11
best-lead|upper|auxiliary|judging|	quote-then-speaker -14
best-lead|upper|auxiliary|naked|	named-nearby -26	possessor -8
best-lead|upper|auxiliary|saying|	quote-then-verb -10	sentence-before -14	speaker-then-quote 10
best-lead|upper|capital|according|	according-to -9
best-lead|upper|capital|direct|	quote-then-speaker -19	speaker-then-quote -13
best-lead|upper|capital|judging|	quote-then-speaker -11	quote-then-verb -12	speaker-then-quote -29
best-lead|upper|capital|naked|	named-nearby 6	signature -15	topic -16
best-lead|upper|capital|other|	quote-then-verb -17
best-lead|upper|capital|saying|	quote-then-speaker -15	quote-then-verb -11	speaker-then-quote -11	verb-then-speaker -8
best-lead|upper|coordinator|naked|	named-nearby -11	topic -8
best-lead|upper|coordinator|saying|	quote-then-speaker -10
best-lead|upper|determiner|according|	according-to -20
best-lead|upper|determiner|apposed|	speaker-then-quote -9
best-lead|upper|determiner|apposition|	sentence-before -12	speaker-then-quote -8
best-lead|upper|determiner|direct|	quote-then-speaker 11	speaker-then-quote -16
best-lead|upper|determiner|judging|	quote-then-verb -11	speaker-then-quote -34
best-lead|upper|determiner|naked|	named-nearby 8	possessor -16	topic -6
best-lead|upper|determiner|other|	quote-then-verb -21
best-lead|upper|determiner|saying|	quote-then-verb -15	sentence-before -16	verb-then-speaker -13
best-lead|upper|determiner|thinking|	speaker-then-quote -9
best-lead|upper|possessive|apposed|	speaker-then-quote -12
best-lead|upper|possessive|saying|	quote-then-speaker -12	speaker-then-quote -27
best-lead|upper|preposition|apposed|	quote-then-speaker -7
best-lead|upper|preposition|direct|	quote-then-speaker -13	speaker-then-quote -19
best-lead|upper|preposition|judging|	quote-then-speaker -22	quote-then-verb -9	speaker-then-quote 33
best-lead|upper|preposition|naked|	named-nearby -53	signature -7	topic -18
best-lead|upper|preposition|other|	verb-then-speaker -8
best-lead|upper|preposition|relative|	speaker-then-quote -16
best-lead|upper|preposition|saying|	quote-then-speaker -23	quote-then-verb -20	sentence-before 19	verb-then-speaker -8
best-lead|upper|preposition|shared|	speaker-then-quote -14
best-lead|upper|pronoun|direct|	quote-then-speaker -10
best-lead|upper|pronoun|saying|	speaker-then-quote -11
best-lead|upper|quote|naked|	named-before 14	topic 7
best-lead|upper|quote|saying|	quote-then-speaker 26	sentence-after 9	sentence-before 18
best-lead|upper|start|according|	according-to -10	paragraph-before 6
best-lead|upper|start|apposed|	quote-then-speaker 18
best-lead|upper|start|apposition|	quote-then-speaker -15
best-lead|upper|start|direct|	paragraph-before 9	sentence-after 18
best-lead|upper|start|judging|	paragraph-before 17	quote-then-speaker -16	quote-then-verb 6	sentence-after 9
best-lead|upper|start|naked|	colon 13	named-before 7
best-lead|upper|start|other|	quote-then-verb 8
best-lead|upper|start|saying|	quote-then-speaker 36	quote-then-verb 35	sentence-after 25
best-lead|upper|start|shared|	paragraph-before 15
best-lead|upper|start|thinking|	paragraph-before 15	quote-then-speaker -14	sentence-after 9
best-lead|upper|stop|according|	according-to 10	sentence-before -7
best-lead|upper|stop|direct|	quote-then-speaker 29	sentence-after 14	sentence-before -18
best-lead|upper|stop|judging|	quote-then-speaker 13	quote-then-verb -7	sentence-before 24
best-lead|upper|stop|naked|	named-before 20	named-nearby 47	topic 12
best-lead|upper|stop|other|	quote-then-verb 22
best-lead|upper|stop|relative|	sentence-before 10
best-lead|upper|stop|saying|	quote-then-speaker 34	quote-then-verb 16	sentence-after 37	sentence-before 41
best-lead|upper|stop|thinking|	sentence-before 11
best-lead|upper|subordinator|apposed|	quote-then-speaker -9	sentence-after -14	speaker-then-quote -10
best-lead|upper|subordinator|direct|	speaker-then-quote -19
best-lead|upper|subordinator|naked|	named-nearby -41	possessor -10
best-lead|upper|subordinator|relative|	speaker-then-quote -11
best-lead|upper|subordinator|saying|	quote-then-speaker -11	sentence-before -12	speaker-then-quote -21	verb-then-speaker -15
best-lead|upper|that|naked|	possessor -15
best-lead|upper|verb-judging|apposed|	quote-then-speaker -11
best-lead|upper|verb-judging|judging|	quote-then-speaker -13	speaker-then-quote -20
best-lead|upper|verb-judging|naked|	named-nearby -16	possessor -13
best-lead|upper|verb-judging|saying|	quote-then-speaker -25	quote-then-verb -15	sentence-after -8	sentence-before -14	speaker-then-quote -20
best-lead|upper|verb-saying|according|	according-to -14
best-lead|upper|verb-saying|judging|	quote-then-verb -15	speaker-then-quote 13
best-lead|upper|verb-saying|naked|	named-nearby 6	topic -6
best-lead|upper|verb-saying|saying|	quote-then-verb -13	sentence-after 6	sentence-before -19	speaker-then-quote -20
best-lead|upper|verb-thinking|judging|	speaker-then-quote -14
best-lead|upper|word|apposed|	quote-then-speaker -15	speaker-then-quote 12
best-lead|upper|word|direct|	sentence-after -13	speaker-then-quote -20
best-lead|upper|word|judging|	sentence-before -14
best-lead|upper|word|naked|	named-nearby -13
best-lead|upper|word|saying|	quote-then-speaker -19	quote-then-verb -19	sentence-after -24	sentence-before -26	speaker-then-quote -15	verb-then-speaker -9
best-lead|upper|word|thinking|	quote-then-speaker -12	speaker-then-quote -16
best-lead|upper|–|naked|	named-nearby -14
best-lead|upper|–|saying|	quote-then-verb 12
best-lead|upper|—|apposed|	quote-then-speaker -12
best-lead|upper|—|direct|	sentence-after 8
best-lead|upper|—|saying|	quote-then-verb 12
best-lead|upper|’|naked|	possessor -8
best-lead|upper|•|judging|	quote-then-verb 9
best-lemma|	accusare 15	accuse 30	accuser 24	aceitar 7	achar -8	achten 11	acknowledge 25	aclarar 17	acusar 16	add -7	adelantar -16	adiantar 8	admettre 21	admit -6	admitir 16	advertir 17	affermare -13	affirm 14	affirmer 12	aggiungere 31	agree 37	ajouter -16	alegar 8	allow 16	ameaçar 18	ammettere 10	amuser 10	annoncer -19	announce 19	annunciare 21	answer 28	anticipare -7	antwoorden 11	antworten 21	anunciar -17	apelar 17	apostillar 8	appeal 11	appeler 10	appen 16	apuntar 15	argue -7	arguir 10	argumentar -6	asegurar 15	assegurar 15	assicurare 13	assure 13	assurer 24	atestar 8	atirar 6	attaccare 11	attendre 17	augurare 12	avaliar 6	avertir 18	avisar 13	avvertire 32	back -33	befürchten 17	bekennen 15	believe -15	beloven 8	bemängeln 11	benadrukken 12	beslissen 17	bestätigen -25	beteuern -7	bevestigen -16	bill -15	blame 30	bocciare -14	borbottare 9	brand -18	brontolare 6	brummen 15	bulderen 6	calificar 16	call 27	caution 21	challenge -14	chamar -11	chiamare -15	chiedere -19	cite -18	citeren 17	claim 27	comentar 8	comment 11	commentare 6	compare -23	complain 21	completar 8	concede -9	concluir 17	conclure 15	confermare -8	confessar -13	confessare 6	confidare 16	confirm 19	confirmar 20	congratulate 25	consider -8	considerar 16	contar 6	contend 13	contestar 8	contestare -8	contester 18	correggere 16	counter 24	crier 20	criticar 8	criticise -17	croire 6	deadpan 22	decir -11	declarar -12	demandar 6	demander 12	denken 8	deny 11	desabafar 6	descartar 14	describir 11	deslizar 13	detalhar 6	detallar 18	difundir 12	disagree 21	disclose -27	discrepar 15	dismiss 20	disparar -15	divulgar 10	dizer 25	domandare -8	douter 10	duiden 12	déclarer 7	décrire 14	défendre 16	démentir 12	dénoncer 19	déplorer 18	détailler 10	engager -17	enquérir 12	ergänzen 22	erinnern -12	erkennen 9	erklären 25	erwidern 13	erzählen 6	esclaffer 6	esprimere 13	estimer 20	exiger 9	exigir 16	expect 9	explain 19	explicar -12	expresar -8	express 25	exprimer 18	faire_valoir 22	falar 13	figure 21	find -16	fluisteren 9	flüstern 10	foeteren 7	fordern 10	forecast 22	fragen 8	frisar 6	frohlocken 6	fulmineren 8	fume 22	fustiger 10	féliciter 21	garantire 25	gestehen 13	geven 14	giudicare 13	giurare 15	glimlachen 8	glisser 7	gracejar 8	grappen 16	greet 23	gridare 9	gritar 7	gronder 7	grumble 17	hablar 10	hail 21	halten 7	hear 28	heben 6	heißen -17	heten -12	hit 20	hold -17	houden 10	hurler 15	incalzare 7	indicar 14	indiquer 27	informar 10	informeren 12	insist -17	insister 7	insistere 17	instruct -31	interroger 8	interrompere 15	interrumpir 7	intimare 7	intone 16	introduce -25	invitare -13	invite -16	invocare -15	invoquer -19	ironiser 6	ironizar 10	joke -14	jubiler 15	justificar 7	justifier 13	kaatsen 12	klagen -7	klinken 6	know 7	kommentieren 18	kontern 8	kritisieren -10	kündigen 15	label -33	lachen 15	lament -20	lamentar 13	lancer 11	lassen -9	laten -17	laugh 25	learn -12	lembrar 18	limitar 19	list -40	loben 11	lodare 15	loven 6	luiden 10	lâcher 21	mahnen 18	mailen 7	maintenir 13	mandar 14	manifestar -14	manter -13	marrer 6	mean 17	melden 9	menen 6	mention -11	message -14	mijmeren 7	monkelen 10	motivare 10	murmeln 19	murmur 23	murmurer 12	muse 18	mutter 9	name -43	negar 14	negare 14	nennen 16	noemen 22	none -10	nuanceren 7	observar 8	observe 16	offer -28	oordelen 6	opinar 19	oppose 14	ordenar 8	parlare 29	parler 27	pedir 15	peinzen 17	perguntar 15	pester 9	philosopher 14	phone -14	plagen 6	plaider -16	plaisanter 12	plaudire 12	plead -18	pledge 16	pleiten -16	post -6	poursuivre 7	praise 23	precisar 7	precisare 17	preciseren 11	prefer -23	preferir 12	preguntar 12	prescrivere 10	press 17	prevedere 16	prever -12	proclamer 13	promettere 20	promettre 43	promise -32	protest 10	préciser 9	prétendre 12	prévenir -18	puntualizzare 7	qualifier 19	queixar -14	quip 24	quote -15	raccontare -8	raconter 8	raise -16	rate -38	reageren 13	reagir 11	recall -9	recitare 16	reclamar 29	recognize -11	recommend -23	reconhecer 18	reconnaître 16	reconocer 15	record -18	recordar 18	recount 15	rectifier 19	recusar 6	redouter 9	refuser -17	regretter -17	reiterate 17	reject -15	rejeitar 6	rekenen 7	relatar 10	relativiser 24	remark 19	rematar 15	remeter 15	repeat -18	replicar 15	replicare 19	reply 21	reponer 6	report -19	reprendre 12	respond 21	ressalvar 19	retort 16	retrucar 13	revelar 19	riassumere 24	ribattere 27	ricordare 24	riferire 7	rigoler 8	ringraziare 26	ripetere 7	rir 7	rispondere 13	rivelare -16	rivendicare 8	roar 11	roepen 22	rule -9	räumen 8	réagir 17	répliquer 10	répondre 30	répéter 11	résumer 10	sagen 24	saluer 25	salutare 23	sapere 26	say 20	scandire 22	schamperen 7	scherzen 8	schimpfen 6	schreiben 24	scold -7	scommettere 9	scrivere 27	seek -18	seufzen 9	señalar 7	shoot -18	shout -11	sigh 18	sign 24	sing -28	sintetizar 13	snap 10	soltar 8	sommen 8	sorrir 7	sostener 32	sostenere -14	sottolineare 9	souffler 22	souligner 13	soupirer 8	sourire 12	soutenir 8	souvenir 15	speak 26	spotten 7	sprechen 22	spreken 27	state 30	stellen 7	stress 14	sublinhar 10	submit 17	subrayar 8	suggerire -13	suggest 20	sustentar 7	tachar 17	tag -9	tagliare 15	talk 18	teilen -16	tell 41	temere 15	testify 18	thank 30	threaten -16	tildar 12	title 8	trancher 20	twittare 8	urge 28	urlare 12	use -67	valorar 15	vanter 16	vatten 9	ver 18	verlauten 11	verraten 13	verteidigen 6	vertellen 12	verweisen -10	verwijten 6	view -32	vinden -13	voegen 16	voir 18	vouloir -10	vow 19	vragen 9	waarschuwen 8	wail 19	want -11	warnen 9	wave -16	weisen -9	welcome 18	werben 12	werfen -17	whisper 29	wijzen 12	witzeln 8	wonder -18	write -21	yell 20	zeggen 21	zeigen 19	zien 14	zitieren 6	zuchten 9	zweren 7	écrire 15	étonner 9	étrangler 6	évoquer 39
best-lemma|accusare|quote-then-verb|	1 7
best-lemma|accusare|speaker-then-quote|	2-4 15
best-lemma|accuser|speaker-then-quote|	1 18	far 15
best-lemma|accuse|speaker-then-quote|	0 20	1 -20	2-4 16	5-10 30	far 7
best-lemma|aceitar|speaker-then-quote|	0 7
best-lemma|achar|speaker-then-quote|	5-10 -8
best-lemma|achten|speaker-then-quote|	2-4 11
best-lemma|acknowledge|speaker-then-quote|	2-4 25
best-lemma|aclarar|quote-then-verb|	1 8
best-lemma|aclarar|verb-then-speaker|	1 13	2-4 9
best-lemma|acusar|speaker-then-quote|	2-4 10	5-10 12
best-lemma|add|quote-then-speaker|	0 37
best-lemma|add|quote-then-verb|	0 9
best-lemma|add|sentence-after|	0 11
best-lemma|add|sentence-before|	1 29
best-lemma|add|speaker-then-quote|	1 19	2-4 30	5-10 -12	far -19
best-lemma|adelantar|speaker-then-quote|	5-10 -16
best-lemma|adiantar|sentence-before|	far 8
best-lemma|adiantar|speaker-then-quote|	2-4 11
best-lemma|admettre|speaker-then-quote|	0 17
best-lemma|admitir|speaker-then-quote|	1 7	5-10 16
best-lemma|admit|quote-then-speaker|	0 9
best-lemma|admit|quote-then-verb|	0 -13
best-lemma|admit|speaker-then-quote|	1 20
best-lemma|advertir|sentence-before|	far 8
best-lemma|advertir|speaker-then-quote|	5-10 17
best-lemma|advise|quote-then-speaker|	-4 -7	0 19
best-lemma|advise|quote-then-verb|	0 9
best-lemma|affermare|speaker-then-quote|	far -13
best-lemma|affirmer|quote-then-speaker|	2-4 6
best-lemma|affirmer|quote-then-verb|	1 8
best-lemma|affirmer|speaker-then-quote|	1 14	5-10 7
best-lemma|affirm|speaker-then-quote|	far 14
best-lemma|afirmar|quote-then-verb|	1 6
best-lemma|afirmar|speaker-then-quote|	2-4 -12
best-lemma|aggiungere|quote-then-speaker|	-10 9
best-lemma|aggiungere|speaker-then-quote|	2-4 17	5-10 18
best-lemma|aggiungere|verb-then-speaker|	1 18
best-lemma|agree|sentence-before|	1 10	5-10 -12
best-lemma|agree|speaker-then-quote|	0 20	2-4 22	5-10 18
best-lemma|ajouter|quote-then-speaker|	2-4 13
best-lemma|ajouter|quote-then-verb|	1 14
best-lemma|ajouter|speaker-then-quote|	2-4 -8	5-10 -14
best-lemma|alegar|speaker-then-quote|	2-4 8
best-lemma|allow|quote-then-speaker|	0 16
best-lemma|ameaçar|speaker-then-quote|	5-10 18
best-lemma|ammettere|quote-then-verb|	1 17
best-lemma|ammettere|speaker-then-quote|	0 9	2-4 21
best-lemma|ammettere|verb-then-speaker|	1 6	5-10 -14
best-lemma|amuser|quote-then-verb|	1 8
best-lemma|annoncer|speaker-then-quote|	5-10 -19
best-lemma|announce|quote-then-speaker|	0 19
best-lemma|annunciare|sentence-before|	5-10 11	far 7
best-lemma|annunciare|speaker-then-quote|	0 18
best-lemma|answer|quote-then-speaker|	0 19
best-lemma|answer|sentence-after|	1 18
best-lemma|answer|speaker-then-quote|	0 17	1 11
best-lemma|anticipare|quote-then-verb|	1 10
best-lemma|anticipare|speaker-then-quote|	2-4 -9
best-lemma|anticipare|verb-then-speaker|	5-10 19
best-lemma|antwoorden|quote-then-verb|	1 11
best-lemma|antworten|speaker-then-quote|	1 9	2-4 20
best-lemma|anunciar|quote-then-speaker|	5-10 -7
best-lemma|anunciar|sentence-before|	far 15
best-lemma|anunciar|speaker-then-quote|	0 -15	5-10 -10
best-lemma|apelar|sentence-before|	5-10 11
best-lemma|apelar|speaker-then-quote|	5-10 17
best-lemma|apostillar|quote-then-verb|	1 8
best-lemma|appeal|speaker-then-quote|	5-10 11
best-lemma|appeler|sentence-before|	far 16
best-lemma|appeler|speaker-then-quote|	0 -6	2-4 13
best-lemma|appen|quote-then-verb|	1 16
best-lemma|apuntar|speaker-then-quote|	1 15
best-lemma|argue|quote-then-speaker|	0 -13
best-lemma|argue|speaker-then-quote|	1 -17	2-4 22	5-10 10
best-lemma|arguir|speaker-then-quote|	2-4 10
best-lemma|argumentar|speaker-then-quote|	5-10 -6
best-lemma|asegurar|quote-then-verb|	1 12
best-lemma|asegurar|speaker-then-quote|	5-10 13
best-lemma|ask|quote-then-speaker|	0 27	2-4 -19	5-10 -14
best-lemma|ask|quote-then-verb|	0 17
best-lemma|ask|sentence-after|	0 -11
best-lemma|ask|sentence-before|	1 15	far -25
best-lemma|ask|speaker-then-quote|	1 24	2-4 29	far 18
best-lemma|assegurar|speaker-then-quote|	2-4 15
best-lemma|assicurare|quote-then-speaker|	1 6
best-lemma|assicurare|quote-then-verb|	1 21
best-lemma|assicurare|speaker-then-quote|	1 16	2-4 18	5-10 -20
best-lemma|assicurare|verb-then-speaker|	1 10
best-lemma|assurer|quote-then-verb|	1 10
best-lemma|assurer|speaker-then-quote|	2-4 21	5-10 20
best-lemma|assure|quote-then-speaker|	0 13
best-lemma|atestar|speaker-then-quote|	0 7	2-4 9
best-lemma|atirar|verb-then-speaker|	2-4 6
best-lemma|attaccare|speaker-then-quote|	1 11
best-lemma|attendre|speaker-then-quote|	2-4 17
best-lemma|augurare|speaker-then-quote|	0 12
best-lemma|avaliar|speaker-then-quote|	2-4 6
best-lemma|avertir|speaker-then-quote|	5-10 17
best-lemma|avisar|quote-then-verb|	1 15
best-lemma|avisar|speaker-then-quote|	2-4 7
best-lemma|avvertire|speaker-then-quote|	1 9
best-lemma|avvertire|verb-then-speaker|	1 20	2-4 24
best-lemma|back|quote-then-speaker|	0 -14
best-lemma|back|speaker-then-quote|	0 -28
best-lemma|befürchten|speaker-then-quote|	0 17
best-lemma|bekennen|quote-then-verb|	1 15
best-lemma|believe|quote-then-speaker|	-18 -8
best-lemma|believe|sentence-after|	0 -8
best-lemma|believe|speaker-then-quote|	5-10 -12
best-lemma|beloven|speaker-then-quote|	5-10 8
best-lemma|bemängeln|speaker-then-quote|	0 10
best-lemma|benadrukken|quote-then-verb|	1 12
best-lemma|beslissen|quote-then-verb|	1 17
best-lemma|bestätigen|speaker-then-quote|	1 -20	2-4 -11
best-lemma|beteuern|quote-then-verb|	1 15	2-4 -9
best-lemma|betonen|quote-then-verb|	1 10	2-4 -14
best-lemma|bevestigen|sentence-after|	0 14
best-lemma|bevestigen|speaker-then-quote|	2-4 -18
best-lemma|bevestigen|verb-then-speaker|	5-10 -11
best-lemma|bill|speaker-then-quote|	2-4 -14
best-lemma|blame|quote-then-speaker|	-5 -15
best-lemma|blame|speaker-then-quote|	0 30	2-4 14
best-lemma|blijven|quote-then-speaker|	0 -13
best-lemma|blijven|speaker-then-quote|	0 7
best-lemma|bocciare|speaker-then-quote|	0 -14
best-lemma|borbottare|quote-then-verb|	1 9
best-lemma|brand|speaker-then-quote|	0 -22	5-10 16
best-lemma|brontolare|speaker-then-quote|	1 6
best-lemma|brummen|quote-then-verb|	1 15
best-lemma|bulderen|quote-then-verb|	1 6
best-lemma|calificar|speaker-then-quote|	1 10	2-4 11
best-lemma|call|paragraph-before|	far 17
best-lemma|call|quote-then-speaker|	0 16	1 -12
best-lemma|call|sentence-after|	1 19
best-lemma|call|sentence-before|	far -15
best-lemma|call|speaker-then-quote|	0 -10	1 14	2-4 43	5-10 -10
best-lemma|caution|speaker-then-quote|	2-4 21
best-lemma|challenge|quote-then-verb|	1 -14
best-lemma|chamar|speaker-then-quote|	0 -15	2-4 7
best-lemma|chant|quote-then-speaker|	0 13
best-lemma|chant|speaker-then-quote|	0 -16
best-lemma|chiamare|speaker-then-quote|	0 -9	2-4 -13
best-lemma|chiamare|verb-then-speaker|	far 11
best-lemma|chiedere|quote-then-verb|	0 -7	1 16
best-lemma|chiedere|speaker-then-quote|	0 18	5-10 -13
best-lemma|citeren|speaker-then-quote|	2-4 17
best-lemma|cite|speaker-then-quote|	5-10 -18
best-lemma|claim|sentence-before|	5-10 16
best-lemma|claim|speaker-then-quote|	2-4 22	5-10 13
best-lemma|comentar|quote-then-verb|	1 6
best-lemma|comentar|sentence-before|	2-4 12
best-lemma|commentare|quote-then-verb|	1 6
best-lemma|commentare|verb-then-speaker|	1 6
best-lemma|comment|speaker-then-quote|	1 11
best-lemma|compare|speaker-then-quote|	2-4 -23
best-lemma|complain|quote-then-verb|	0 13
best-lemma|complain|speaker-then-quote|	2-4 21	5-10 13
best-lemma|completar|quote-then-verb|	1 8
best-lemma|concede|quote-then-speaker|	0 18
best-lemma|concede|quote-then-verb|	0 20
best-lemma|concede|speaker-then-quote|	1 18	2-4 -11
best-lemma|concluir|speaker-then-quote|	5-10 17
best-lemma|conclure|quote-then-verb|	1 16
best-lemma|confermare|speaker-then-quote|	2-4 -14	5-10 6
best-lemma|confessare|speaker-then-quote|	1 6
best-lemma|confessar|sentence-before|	5-10 -13
best-lemma|confidare|speaker-then-quote|	2-4 17
best-lemma|confier|quote-then-speaker|	-10 -9
best-lemma|confier|quote-then-verb|	1 20
best-lemma|confirmar|paragraph-before|	far 7
best-lemma|confirmar|speaker-then-quote|	2-4 17	far 7
best-lemma|confirm|quote-then-speaker|	-5 -14
best-lemma|confirm|speaker-then-quote|	1 15	5-10 15
best-lemma|congratulate|speaker-then-quote|	2-4 25	5-10 14
best-lemma|considerar|speaker-then-quote|	2-4 16	5-10 10	far 10
best-lemma|consider|quote-then-speaker|	0 -8
best-lemma|contar|quote-then-verb|	1 7
best-lemma|contend|quote-then-speaker|	0 13
best-lemma|contestare|speaker-then-quote|	2-4 -8	5-10 10
best-lemma|contestar|quote-then-verb|	1 8
best-lemma|contester|sentence-before|	2-4 18
best-lemma|correct|sentence-after|	0 19
best-lemma|correct|sentence-before|	2-4 15
best-lemma|correct|speaker-then-quote|	2-4 -12
best-lemma|correggere|speaker-then-quote|	1 16
best-lemma|counter|quote-then-speaker|	0 11
best-lemma|counter|quote-then-verb|	0 12
best-lemma|counter|speaker-then-quote|	1 13	2-4 17
best-lemma|crier|speaker-then-quote|	1 20
best-lemma|criticar|quote-then-verb|	1 8
best-lemma|criticise|quote-then-speaker|	1 -9	2-4 -14
best-lemma|criticise|speaker-then-quote|	0 16	2-4 -15
best-lemma|croire|speaker-then-quote|	2-4 6
best-lemma|deadpan|quote-then-speaker|	0 19
best-lemma|deadpan|sentence-before|	1 9
best-lemma|decir|quote-then-verb|	1 7
best-lemma|decir|speaker-then-quote|	5-10 16
best-lemma|decir|verb-then-speaker|	5-10 -9
best-lemma|declarar|quote-then-verb|	1 9
best-lemma|declarar|speaker-then-quote|	0 18	2-4 21	5-10 -17
best-lemma|definire|speaker-then-quote|	0 -9	2-4 14	5-10 16
best-lemma|demandar|speaker-then-quote|	5-10 6
best-lemma|demander|sentence-before|	1 8
best-lemma|demander|speaker-then-quote|	1 8	2-4 12
best-lemma|denken|speaker-then-quote|	2-4 8
best-lemma|deny|sentence-after|	0 -13
best-lemma|deny|sentence-before|	far 26
best-lemma|desabafar|quote-then-verb|	1 6
best-lemma|descartar|sentence-before|	far 14
best-lemma|describe|quote-then-speaker|	2-4 -17
best-lemma|describe|speaker-then-quote|	1 22	2-4 6	5-10 -7
best-lemma|describir|speaker-then-quote|	1 12
best-lemma|deslizar|speaker-then-quote|	2-4 13
best-lemma|detalhar|quote-then-verb|	1 6
best-lemma|detallar|speaker-then-quote|	far 18
best-lemma|difundir|speaker-then-quote|	far 12
best-lemma|dire|quote-then-verb|	1 24
best-lemma|dire|sentence-after|	5-10 13
best-lemma|dire|sentence-before|	5-10 14
best-lemma|dire|speaker-then-quote|	0 -7	1 16
best-lemma|dire|verb-then-speaker|	2-4 -6	5-10 -10
best-lemma|disagree|speaker-then-quote|	2-4 21
best-lemma|disclose|speaker-then-quote|	2-4 -20	5-10 -15
best-lemma|discrepar|speaker-then-quote|	2-4 15
best-lemma|dismiss|speaker-then-quote|	2-4 19	5-10 17
best-lemma|disparar|speaker-then-quote|	1 -15
best-lemma|divulgar|speaker-then-quote|	far 10
best-lemma|dizer|sentence-before|	far 6
best-lemma|dizer|speaker-then-quote|	2-4 21	5-10 7
best-lemma|dizer|verb-then-speaker|	1 8	5-10 15
best-lemma|domandare|speaker-then-quote|	2-4 -8
best-lemma|douter|speaker-then-quote|	1 10
best-lemma|duiden|quote-then-verb|	1 12
best-lemma|déclarer|quote-then-speaker|	2-4 7
best-lemma|déclarer|quote-then-verb|	1 7
best-lemma|décrire|speaker-then-quote|	5-10 14
best-lemma|défendre|speaker-then-quote|	2-4 14
best-lemma|démentir|sentence-after|	5-10 9
best-lemma|démentir|speaker-then-quote|	2-4 17
best-lemma|dénoncer|speaker-then-quote|	1 14	2-4 18
best-lemma|déplorer|speaker-then-quote|	2-4 19
best-lemma|détailler|quote-then-verb|	1 10
best-lemma|engager|speaker-then-quote|	5-10 -17
best-lemma|enquérir|sentence-before|	5-10 12
best-lemma|ergänzen|quote-then-speaker|	2-4 10
best-lemma|ergänzen|speaker-then-quote|	far 7
best-lemma|ergänzen|verb-then-speaker|	5-10 14
best-lemma|erinnern|quote-then-speaker|	-7 -12
best-lemma|erinnern|quote-then-verb|	1 13
best-lemma|erkennen|speaker-then-quote|	2-4 9
best-lemma|erklären|quote-then-verb|	1 18	2-4 12
best-lemma|erklären|speaker-then-quote|	5-10 12
best-lemma|erwidern|quote-then-verb|	1 13
best-lemma|erzählen|quote-then-verb|	1 6
best-lemma|erzählen|sentence-before|	far 6
best-lemma|esclaffer|quote-then-verb|	1 6
best-lemma|escrever|quote-then-verb|	1 8	2-4 -9
best-lemma|escrever|speaker-then-quote|	2-4 15
best-lemma|esprimere|speaker-then-quote|	0 13
best-lemma|estimer|speaker-then-quote|	5-10 19	far 12
best-lemma|exiger|speaker-then-quote|	0 9
best-lemma|exigir|sentence-before|	far 8
best-lemma|exigir|speaker-then-quote|	0 14	2-4 8
best-lemma|expect|speaker-then-quote|	0 9
best-lemma|explain|quote-then-speaker|	0 35	2-4 -10
best-lemma|explain|sentence-before|	1 18	5-10 16
best-lemma|explain|speaker-then-quote|	1 16	5-10 -8	far -13
best-lemma|explain|verb-then-speaker|	1 10
best-lemma|explicar|quote-then-verb|	1 7
best-lemma|explicar|speaker-then-quote|	5-10 -16
best-lemma|explicar|verb-then-speaker|	5-10 7
best-lemma|expresar|speaker-then-quote|	2-4 16	5-10 -8
best-lemma|express|sentence-before|	far 17
best-lemma|express|speaker-then-quote|	0 21	2-4 19
best-lemma|exprimer|speaker-then-quote|	far 18
best-lemma|faire_valoir|quote-then-speaker|	2-4 14
best-lemma|faire_valoir|quote-then-verb|	1 8
best-lemma|faire_valoir|verb-then-speaker|	2-4 19
best-lemma|falar|speaker-then-quote|	1 29
best-lemma|figure|speaker-then-quote|	5-10 21
best-lemma|finden|quote-then-verb|	1 10
best-lemma|finden|speaker-then-quote|	2-4 8	5-10 -6
best-lemma|find|quote-then-speaker|	0 -17	2-4 -15
best-lemma|find|quote-then-verb|	5-10 -15
best-lemma|find|sentence-before|	5-10 -12
best-lemma|find|speaker-then-quote|	5-10 13
best-lemma|fluisteren|quote-then-verb|	1 11
best-lemma|flüstern|quote-then-verb|	1 10
best-lemma|foeteren|quote-then-verb|	1 7
best-lemma|fordern|verb-then-speaker|	1 9
best-lemma|forecast|speaker-then-quote|	5-10 22
best-lemma|fragen|speaker-then-quote|	2-4 7
best-lemma|frisar|quote-then-verb|	1 6
best-lemma|frohlocken|speaker-then-quote|	1 6
best-lemma|fulmineren|quote-then-verb|	1 8
best-lemma|fume|quote-then-speaker|	0 24
best-lemma|fume|sentence-before|	1 15
best-lemma|fume|speaker-then-quote|	2-4 20
best-lemma|fustiger|speaker-then-quote|	2-4 10
best-lemma|féliciter|speaker-then-quote|	2-4 15	5-10 15
best-lemma|garantire|speaker-then-quote|	2-4 25
best-lemma|garantir|speaker-then-quote|	2-4 -6	5-10 19	far 12
best-lemma|geben|quote-then-verb|	1 11
best-lemma|geben|verb-then-speaker|	2-4 -8
best-lemma|gestehen|quote-then-verb|	1 9
best-lemma|gestehen|speaker-then-quote|	2-4 10
best-lemma|geven|quote-then-verb|	1 13
best-lemma|giudicare|speaker-then-quote|	2-4 13
best-lemma|giurare|quote-then-verb|	1 9
best-lemma|giurare|speaker-then-quote|	2-4 8
best-lemma|giurare|verb-then-speaker|	1 18
best-lemma|glimlachen|quote-then-verb|	1 8
best-lemma|glisser|quote-then-speaker|	2-4 6
best-lemma|glisser|quote-then-verb|	1 7
best-lemma|gracejar|quote-then-verb|	1 9
best-lemma|gracejar|verb-then-speaker|	5-10 6
best-lemma|grappen|quote-then-verb|	1 16
best-lemma|greet|speaker-then-quote|	0 -21	2-4 24
best-lemma|gridare|sentence-before|	5-10 12
best-lemma|gridare|speaker-then-quote|	1 9
best-lemma|gronder|quote-then-verb|	1 7
best-lemma|grumble|quote-then-speaker|	0 17
best-lemma|hablar|speaker-then-quote|	1 17	2-4 9
best-lemma|hail|speaker-then-quote|	0 21
best-lemma|halten|quote-then-verb|	1 14
best-lemma|halten|sentence-before|	far -12
best-lemma|halten|speaker-then-quote|	2-4 14	5-10 6
best-lemma|hear|quote-then-speaker|	0 17	1 21
best-lemma|hear|speaker-then-quote|	0 17	2-4 19	far 17
best-lemma|heben|speaker-then-quote|	2-4 6
best-lemma|heißen|quote-then-verb|	1 -8
best-lemma|heißen|speaker-then-quote|	0 -12	2-4 7	5-10 12
best-lemma|heißen|verb-then-speaker|	2-4 -9
best-lemma|heten|quote-then-verb|	2-4 16
best-lemma|heten|speaker-then-quote|	0 -11
best-lemma|hit|speaker-then-quote|	2-4 20
best-lemma|hold|paragraph-before|	far 15
best-lemma|hold|quote-then-speaker|	1 -16
best-lemma|hold|speaker-then-quote|	5-10 6	far -6
best-lemma|houden|quote-then-verb|	1 6
best-lemma|houden|speaker-then-quote|	2-4 8	5-10 7
best-lemma|hurler|speaker-then-quote|	2-4 15
best-lemma|incalzare|verb-then-speaker|	1 8
best-lemma|indicar|speaker-then-quote|	5-10 9	far 13
best-lemma|indiquer|speaker-then-quote|	0 18	2-4 15
best-lemma|indiquer|verb-then-speaker|	5-10 15
best-lemma|informar|speaker-then-quote|	far 10
best-lemma|informeren|paragraph-before|	far 10
best-lemma|insistere|paragraph-before|	far 12
best-lemma|insistere|sentence-after|	1 11
best-lemma|insister|quote-then-verb|	1 7
best-lemma|insist|speaker-then-quote|	2-4 27	5-10 -18
best-lemma|instruct|speaker-then-quote|	2-4 -17	5-10 -29
best-lemma|interroger|quote-then-verb|	1 8
best-lemma|interrompere|quote-then-verb|	1 11
best-lemma|interrompere|verb-then-speaker|	1 7
best-lemma|interrumpir|speaker-then-quote|	1 7
best-lemma|intimare|quote-then-verb|	1 6
best-lemma|intone|quote-then-speaker|	0 16
best-lemma|introduce|quote-then-speaker|	-1 -10
best-lemma|introduce|speaker-then-quote|	2-4 -23
best-lemma|invitare|speaker-then-quote|	2-4 -16
best-lemma|invite|speaker-then-quote|	5-10 -16
best-lemma|invocare|speaker-then-quote|	1 -15
best-lemma|invoquer|speaker-then-quote|	1 -19
best-lemma|ironiser|quote-then-verb|	1 6
best-lemma|ironizar|speaker-then-quote|	2-4 8
best-lemma|issue|quote-then-speaker|	0 -18
best-lemma|issue|speaker-then-quote|	1 -21	5-10 21
best-lemma|joke|quote-then-speaker|	0 24	2-4 14
best-lemma|joke|quote-then-verb|	0 21	1 16
best-lemma|joke|speaker-then-quote|	1 12	2-4 -21	5-10 20
best-lemma|jubiler|quote-then-verb|	1 15
best-lemma|juger|quote-then-verb|	1 9
best-lemma|juger|speaker-then-quote|	0 14	1 6	2-4 16
best-lemma|juger|verb-then-speaker|	1 -9
best-lemma|justificar|sentence-before|	far 7
best-lemma|justifier|quote-then-speaker|	2-4 13
best-lemma|kaatsen|quote-then-verb|	1 12
best-lemma|klagen|quote-then-verb|	1 7
best-lemma|klagen|verb-then-speaker|	5-10 -7
best-lemma|klinken|verb-then-speaker|	5-10 15
best-lemma|know|quote-then-speaker|	-6 11
best-lemma|know|speaker-then-quote|	2-4 -12
best-lemma|kommentieren|speaker-then-quote|	2-4 15
best-lemma|kontern|quote-then-verb|	1 8
best-lemma|kritisieren|quote-then-verb|	5-10 -10
best-lemma|kündigen|speaker-then-quote|	2-4 15
best-lemma|label|quote-then-speaker|	2-4 -20
best-lemma|label|speaker-then-quote|	0 -18	2-4 -14
best-lemma|lachen|quote-then-verb|	1 8
best-lemma|lachen|sentence-after|	0 15
best-lemma|lachen|speaker-then-quote|	5-10 12
best-lemma|lamentar|quote-then-verb|	5-10 -7
best-lemma|lamentar|speaker-then-quote|	5-10 15
best-lemma|lament|speaker-then-quote|	0 -19	2-4 -15
best-lemma|lancer|quote-then-speaker|	2-4 7
best-lemma|lancer|quote-then-verb|	1 11
best-lemma|lassen|quote-then-verb|	1 7
best-lemma|lassen|speaker-then-quote|	0 -16	5-10 8
best-lemma|lassen|verb-then-speaker|	5-10 6
best-lemma|laten|quote-then-verb|	0 -7	1 21	5-10 -6
best-lemma|laten|speaker-then-quote|	1 7	2-4 15	5-10 -11
best-lemma|laugh|quote-then-speaker|	0 25
best-lemma|learn|quote-then-speaker|	5-10 -12
best-lemma|lehnen|quote-then-verb|	0 -7
best-lemma|lehnen|verb-then-speaker|	2-4 12
best-lemma|lembrar|quote-then-verb|	1 19
best-lemma|like|quote-then-speaker|	5-10 -15
best-lemma|like|sentence-before|	2-4 18
best-lemma|like|speaker-then-quote|	5-10 13
best-lemma|limitar|speaker-then-quote|	5-10 19
best-lemma|lire|quote-then-speaker|	1 10	2-4 13
best-lemma|lire|quote-then-verb|	1 22
best-lemma|lire|sentence-after|	5-10 16
best-lemma|lire|speaker-then-quote|	1 -8
best-lemma|list|quote-then-speaker|	0 -11	1 -14
best-lemma|list|quote-then-verb|	1 -11
best-lemma|list|sentence-before|	5-10 -10
best-lemma|list|speaker-then-quote|	0 -24	1 -18	2-4 -23
best-lemma|llamar|quote-then-verb|	1 9	far -8
best-lemma|llamar|speaker-then-quote|	1 11
best-lemma|loben|speaker-then-quote|	0 11	5-10 8
best-lemma|lodare|speaker-then-quote|	0 15
best-lemma|loven|speaker-then-quote|	1 6
best-lemma|luiden|quote-then-verb|	1 10
best-lemma|lâcher|quote-then-verb|	1 14
best-lemma|lâcher|speaker-then-quote|	5-10 13
best-lemma|mahnen|sentence-before|	far 15
best-lemma|mailen|quote-then-verb|	1 7
best-lemma|maintenir|speaker-then-quote|	1 13
best-lemma|mandar|speaker-then-quote|	2-4 14	5-10 10
best-lemma|manifestar|speaker-then-quote|	0 -14
best-lemma|manter|speaker-then-quote|	5-10 -13
best-lemma|marrer|quote-then-verb|	1 6
best-lemma|mean|quote-then-speaker|	-12 17
best-lemma|meinen|quote-then-speaker|	0 -11
best-lemma|meinen|quote-then-verb|	1 6
best-lemma|meinen|sentence-after|	0 9
best-lemma|meinen|speaker-then-quote|	1 9
best-lemma|melden|quote-then-verb|	1 9
best-lemma|menen|quote-then-verb|	1 6
best-lemma|mention|quote-then-speaker|	0 -11
best-lemma|message|speaker-then-quote|	2-4 -16	5-10 -11
best-lemma|mijmeren|quote-then-verb|	1 7
best-lemma|monkelen|quote-then-verb|	1 10
best-lemma|motivare|quote-then-verb|	1 10
best-lemma|murmeln|quote-then-verb|	1 19
best-lemma|murmurer|quote-then-verb|	1 12
best-lemma|murmur|quote-then-speaker|	-7 12	0 16
best-lemma|muse|quote-then-speaker|	0 14
best-lemma|muse|sentence-before|	1 16
best-lemma|mutter|quote-then-speaker|	0 9
best-lemma|name|quote-then-speaker|	5-10 -17
best-lemma|name|speaker-then-quote|	0 -30	1 -16	2-4 -17	5-10 -30
best-lemma|negare|speaker-then-quote|	1 8	2-4 14
best-lemma|negar|speaker-then-quote|	1 6	2-4 14
best-lemma|nennen|quote-then-speaker|	-7 -12	-9 10
best-lemma|nennen|quote-then-verb|	0 -15
best-lemma|nennen|speaker-then-quote|	1 8	2-4 31
best-lemma|noemen|sentence-before|	far 22
best-lemma|noemen|speaker-then-quote|	1 7	2-4 19	5-10 7
best-lemma|none|according-to|	0 -13	1 26	2-4 10	5-10 10	far 6
best-lemma|none|colon|	1 8	2-4 16
best-lemma|none|named-before|	2-4 44	5-10 17	far 7
best-lemma|none|named-nearby|	1 6	5-10 11
best-lemma|none|paragraph-before|	far 22
best-lemma|none|possessor|	0 -16	1 -24	2-4 -6	5-10 13
best-lemma|none|quote-then-speaker|	-10 -9	-14 -9	-16 -12	-3 -15	-4 -17	-5 -25	-7 -11	-9 -15	1 13	5-10 -18	far 14
best-lemma|none|sentence-after|	0 9	1 14	2-4 -17	5-10 -12
best-lemma|none|sentence-before|	1 16	2-4 -8	5-10 -21	far -18
best-lemma|none|signature|	1 -7
best-lemma|none|speaker-then-quote|	0 -11	5-10 -8
best-lemma|none|topic|	0 -6	1 -16	2-4 -14
best-lemma|note|quote-then-speaker|	0 -17
best-lemma|note|speaker-then-quote|	1 26	2-4 26	5-10 14
best-lemma|nuanceren|quote-then-verb|	1 7
best-lemma|object|sentence-before|	far 17
best-lemma|object|speaker-then-quote|	2-4 -16
best-lemma|observar|quote-then-verb|	1 8
best-lemma|observe|quote-then-speaker|	0 14
best-lemma|observe|sentence-before|	1 14
best-lemma|offer|quote-then-speaker|	0 18
best-lemma|offer|sentence-after|	2-4 -12
best-lemma|offer|speaker-then-quote|	0 -9	2-4 -24	5-10 12
best-lemma|oordelen|verb-then-speaker|	0 6
best-lemma|opinar|speaker-then-quote|	2-4 11	5-10 19
best-lemma|oppose|speaker-then-quote|	5-10 14
best-lemma|ordenar|quote-then-verb|	1 8
best-lemma|parlare|speaker-then-quote|	1 28	2-4 19	5-10 10
best-lemma|parlare|verb-then-speaker|	1 6
best-lemma|parler|speaker-then-quote|	1 10	2-4 25
best-lemma|pedir|speaker-then-quote|	0 14	2-4 12	5-10 11	far 10
best-lemma|peinzen|quote-then-verb|	1 17
best-lemma|perguntar|speaker-then-quote|	0 11	5-10 12
best-lemma|pester|quote-then-verb|	1 9
best-lemma|philosopher|quote-then-speaker|	2-4 11
best-lemma|philosopher|quote-then-verb|	1 6
best-lemma|philosopher|sentence-before|	5-10 15
best-lemma|phone|quote-then-speaker|	0 -14
best-lemma|plagen|quote-then-verb|	1 6
best-lemma|plaider|quote-then-verb|	1 10
best-lemma|plaider|speaker-then-quote|	2-4 -19
best-lemma|plaisanter|quote-then-speaker|	2-4 16
best-lemma|plaisanter|quote-then-verb|	1 6
best-lemma|plaudire|speaker-then-quote|	1 12
best-lemma|plead|speaker-then-quote|	0 -21
best-lemma|pledge|speaker-then-quote|	0 16
best-lemma|pleiten|speaker-then-quote|	2-4 -12	5-10 -15
best-lemma|postare|quote-then-verb|	1 6
best-lemma|postare|verb-then-speaker|	0 -6	2-4 6
best-lemma|post|quote-then-speaker|	0 29	1 18
best-lemma|post|quote-then-verb|	0 -16
best-lemma|post|sentence-before|	1 15
best-lemma|post|speaker-then-quote|	1 20	2-4 19	5-10 16	far -20
best-lemma|poursuivre|quote-then-verb|	1 7
best-lemma|praise|speaker-then-quote|	0 12	1 25	5-10 -15
best-lemma|precisare|quote-then-verb|	1 7
best-lemma|precisare|speaker-then-quote|	1 14	5-10 11
best-lemma|precisar|speaker-then-quote|	far 10
best-lemma|preciseren|verb-then-speaker|	1 11
best-lemma|preferir|quote-then-speaker|	-12 12
best-lemma|prefer|speaker-then-quote|	0 -19	2-4 -18
best-lemma|preguntar|speaker-then-quote|	1 12
best-lemma|prescrivere|speaker-then-quote|	2-4 10
best-lemma|press|quote-then-speaker|	-4 17
best-lemma|prevedere|speaker-then-quote|	2-4 12	5-10 12
best-lemma|prever|quote-then-verb|	1 -12
best-lemma|proclamer|quote-then-verb|	1 13
best-lemma|prometer|quote-then-verb|	1 11	2-4 -11
best-lemma|prometer|sentence-before|	5-10 6
best-lemma|prometer|verb-then-speaker|	1 7
best-lemma|promettere|speaker-then-quote|	0 20
best-lemma|promettre|quote-then-speaker|	2-4 11
best-lemma|promettre|speaker-then-quote|	0 13	2-4 21	5-10 32
best-lemma|promettre|verb-then-speaker|	1 11
best-lemma|promise|quote-then-verb|	0 11
best-lemma|promise|speaker-then-quote|	2-4 -34	5-10 24
best-lemma|protest|quote-then-speaker|	0 11
best-lemma|protest|sentence-before|	1 6
best-lemma|préciser|speaker-then-quote|	5-10 9
best-lemma|prétendre|speaker-then-quote|	2-4 12
best-lemma|prévenir|quote-then-verb|	1 14
best-lemma|prévenir|speaker-then-quote|	2-4 -19
best-lemma|puntualizzare|verb-then-speaker|	1 7
best-lemma|qualifier|speaker-then-quote|	1 15	5-10 14
best-lemma|queixar|quote-then-verb|	1 10
best-lemma|queixar|sentence-before|	far 16
best-lemma|queixar|speaker-then-quote|	5-10 -18
best-lemma|quejar|speaker-then-quote|	2-4 17	5-10 -6
best-lemma|quip|quote-then-speaker|	0 21
best-lemma|quip|quote-then-verb|	0 14
best-lemma|quote|quote-then-speaker|	0 20
best-lemma|quote|speaker-then-quote|	2-4 -18
best-lemma|raccontare|quote-then-verb|	1 14	5-10 -15
best-lemma|raccontare|speaker-then-quote|	5-10 13
best-lemma|raconter|quote-then-verb|	1 7
best-lemma|raconter|verb-then-speaker|	1 10
best-lemma|raise|speaker-then-quote|	5-10 -16
best-lemma|rappeler|quote-then-verb|	1 10
best-lemma|rappeler|speaker-then-quote|	2-4 -11	far 14
best-lemma|rate|speaker-then-quote|	0 -18	1 -22	2-4 -26	5-10 -15
best-lemma|read|quote-then-speaker|	0 27	2-4 -17
best-lemma|read|sentence-before|	1 22
best-lemma|read|speaker-then-quote|	0 -21	1 22	5-10 22
best-lemma|reageren|quote-then-verb|	1 17
best-lemma|reageren|speaker-then-quote|	0 10	2-4 10
best-lemma|reagir|speaker-then-quote|	5-10 11
best-lemma|recall|quote-then-speaker|	0 29
best-lemma|recall|sentence-before|	1 20
best-lemma|recall|speaker-then-quote|	1 21	2-4 -11	5-10 -11
best-lemma|recitare|quote-then-speaker|	-13 10
best-lemma|recitare|quote-then-verb|	1 9
best-lemma|recitare|speaker-then-quote|	0 11
best-lemma|reclamar|speaker-then-quote|	1 24	5-10 15
best-lemma|recognize|quote-then-speaker|	5-10 -11
best-lemma|recommend|quote-then-speaker|	-10 -13
best-lemma|recommend|speaker-then-quote|	5-10 -17
best-lemma|reconhecer|speaker-then-quote|	0 13	1 7
best-lemma|reconnaître|speaker-then-quote|	0 19	1 9	5-10 12
best-lemma|reconocer|speaker-then-quote|	2-4 15
best-lemma|recordar|speaker-then-quote|	2-4 13	5-10 16	far 17
best-lemma|record|quote-then-speaker|	-4 -12
best-lemma|record|quote-then-verb|	0 -16
best-lemma|record|speaker-then-quote|	0 16	1 -8
best-lemma|recount|quote-then-verb|	0 15
best-lemma|rectifier|quote-then-verb|	1 19
best-lemma|recusar|speaker-then-quote|	2-4 6
best-lemma|redouter|speaker-then-quote|	0 9
best-lemma|refer|speaker-then-quote|	2-4 6
best-lemma|refuser|speaker-then-quote|	2-4 -17
best-lemma|regretter|quote-then-verb|	1 15
best-lemma|regretter|speaker-then-quote|	2-4 -11	5-10 -14
best-lemma|reiterate|speaker-then-quote|	5-10 17
best-lemma|reject|quote-then-verb|	0 -9
best-lemma|reject|speaker-then-quote|	0 -17	5-10 18
best-lemma|rejeitar|quote-then-speaker|	1 13
best-lemma|rejeitar|speaker-then-quote|	0 -10
best-lemma|rekenen|quote-then-verb|	1 7
best-lemma|relatar|verb-then-speaker|	2-4 9
best-lemma|relativiser|speaker-then-quote|	1 24
best-lemma|remark|quote-then-speaker|	0 17
best-lemma|remark|quote-then-verb|	0 14
best-lemma|rematar|quote-then-verb|	1 15
best-lemma|remeter|speaker-then-quote|	5-10 15
best-lemma|remind|quote-then-speaker|	-11 -12
best-lemma|remind|speaker-then-quote|	2-4 25	far 16
best-lemma|repeat|quote-then-speaker|	0 11
best-lemma|repeat|quote-then-verb|	0 17
best-lemma|repeat|sentence-before|	5-10 21
best-lemma|repeat|speaker-then-quote|	0 -19	2-4 20	5-10 -22	far -19
best-lemma|replicare|speaker-then-quote|	0 11	5-10 12
best-lemma|replicare|verb-then-speaker|	1 16
best-lemma|replicar|speaker-then-quote|	5-10 15
best-lemma|reply|quote-then-speaker|	0 31	2-4 -15
best-lemma|reply|quote-then-verb|	0 15
best-lemma|reply|sentence-after|	0 14
best-lemma|reply|sentence-before|	1 25	far -20
best-lemma|reply|speaker-then-quote|	1 44	2-4 29	5-10 15
best-lemma|reponer|quote-then-verb|	1 6
best-lemma|report|quote-then-verb|	1 -17	far -17
best-lemma|report|speaker-then-quote|	1 -11
best-lemma|reprendre|quote-then-verb|	1 7
best-lemma|reprendre|speaker-then-quote|	1 12
best-lemma|responder|quote-then-verb|	1 15
best-lemma|responder|speaker-then-quote|	1 6	2-4 23
best-lemma|respond|quote-then-speaker|	0 16
best-lemma|respond|speaker-then-quote|	2-4 18	5-10 15
best-lemma|ressalvar|verb-then-speaker|	2-4 17
best-lemma|retort|speaker-then-quote|	2-4 16
best-lemma|retrucar|quote-then-verb|	1 6
best-lemma|retrucar|speaker-then-quote|	2-4 13
best-lemma|revelar|speaker-then-quote|	0 17
best-lemma|revelar|verb-then-speaker|	1 9
best-lemma|riassumere|speaker-then-quote|	2-4 24
best-lemma|ribattere|quote-then-verb|	1 19
best-lemma|ribattere|speaker-then-quote|	5-10 16
best-lemma|ribattere|verb-then-speaker|	1 12
best-lemma|ricordare|quote-then-verb|	1 6
best-lemma|ricordare|speaker-then-quote|	2-4 22	5-10 16
best-lemma|riferire|quote-then-verb|	1 7
best-lemma|rigoler|speaker-then-quote|	2-4 11
best-lemma|ringraziare|speaker-then-quote|	2-4 20	far 16
best-lemma|ripetere|quote-then-verb|	1 7
best-lemma|rir|quote-then-verb|	1 7
best-lemma|rispondere|quote-then-verb|	1 10
best-lemma|rispondere|speaker-then-quote|	5-10 13
best-lemma|rivelare|sentence-before|	far 16
best-lemma|rivelare|speaker-then-quote|	2-4 -12
best-lemma|rivendicare|speaker-then-quote|	2-4 8
best-lemma|roar|quote-then-verb|	0 10
best-lemma|roar|sentence-before|	2-4 9
best-lemma|roepen|quote-then-verb|	1 19
best-lemma|rufen|speaker-then-quote|	2-4 10
best-lemma|rufen|verb-then-speaker|	2-4 8
best-lemma|rule|quote-then-speaker|	0 19	5-10 16
best-lemma|rule|speaker-then-quote|	1 -20
best-lemma|räumen|quote-then-verb|	1 8
best-lemma|réagir|quote-then-verb|	1 13
best-lemma|réagir|speaker-then-quote|	2-4 11
best-lemma|réclamer|speaker-then-quote|	0 17	1 8	2-4 -7
best-lemma|répliquer|quote-then-speaker|	2-4 6
best-lemma|répliquer|speaker-then-quote|	5-10 9
best-lemma|répondre|quote-then-speaker|	2-4 13
best-lemma|répondre|quote-then-verb|	1 11
best-lemma|répondre|speaker-then-quote|	2-4 20	5-10 14	far 17
best-lemma|répéter|speaker-then-quote|	5-10 11
best-lemma|résumer|quote-then-speaker|	2-4 6
best-lemma|résumer|quote-then-verb|	1 11
best-lemma|saber|speaker-then-quote|	5-10 -8	far 13
best-lemma|sagen|quote-then-speaker|	2-4 10
best-lemma|sagen|quote-then-verb|	1 11
best-lemma|sagen|speaker-then-quote|	2-4 10	5-10 8
best-lemma|sagen|verb-then-speaker|	1 13	2-4 15	5-10 6
best-lemma|saluer|speaker-then-quote|	0 12	2-4 21	5-10 10
best-lemma|salutare|speaker-then-quote|	0 22	2-4 8
best-lemma|sapere|speaker-then-quote|	5-10 26
best-lemma|say|paragraph-before|	far -11
best-lemma|say|quote-then-speaker|	-10 -10	-12 -19	-16 15	-4 -16	0 30	1 27	2-4 -22	5-10 -19	far -24
best-lemma|say|quote-then-verb|	0 18	1 12	2-4 -19	far 22
best-lemma|say|sentence-after|	0 -6
best-lemma|say|sentence-before|	1 31	2-4 26	5-10 12	far -27
best-lemma|say|speaker-then-quote|	0 -32	1 17	2-4 52	5-10 23	far 39
best-lemma|say|verb-then-speaker|	1 19	2-4 15	5-10 -11
best-lemma|scandire|sentence-before|	far 22
best-lemma|schamperen|quote-then-verb|	1 7
best-lemma|scherzare|verb-then-speaker|	2-4 16	5-10 -7
best-lemma|scherzen|quote-then-verb|	1 9
best-lemma|schimpfen|quote-then-verb|	1 6
best-lemma|schreiben|quote-then-speaker|	2-4 6
best-lemma|schreiben|quote-then-verb|	1 7	2-4 23
best-lemma|schreiben|speaker-then-quote|	5-10 10
best-lemma|schrijven|quote-then-verb|	1 8
best-lemma|schrijven|speaker-then-quote|	2-4 -9	5-10 12
best-lemma|scold|quote-then-verb|	2-4 -7
best-lemma|scommettere|quote-then-verb|	1 9
best-lemma|scrivere|quote-then-verb|	1 6
best-lemma|scrivere|speaker-then-quote|	2-4 26	5-10 17
best-lemma|seek|quote-then-speaker|	1 -18
best-lemma|see|speaker-then-quote|	0 27	1 19	2-4 -18	5-10 16
best-lemma|seufzen|speaker-then-quote|	2-4 9
best-lemma|señalar|speaker-then-quote|	2-4 7
best-lemma|shoot|quote-then-speaker|	0 22
best-lemma|shoot|quote-then-verb|	0 -14
best-lemma|shoot|sentence-before|	2-4 18
best-lemma|shoot|speaker-then-quote|	5-10 -20
best-lemma|shout|quote-then-speaker|	0 18	2-4 -19
best-lemma|shout|quote-then-verb|	0 13
best-lemma|shout|sentence-before|	1 19
best-lemma|sigh|sentence-after|	0 18
best-lemma|sign|quote-then-speaker|	-5 -14
best-lemma|sign|speaker-then-quote|	2-4 25
best-lemma|sing|speaker-then-quote|	0 -28
best-lemma|sintetizar|sentence-before|	far 13
best-lemma|snap|quote-then-verb|	0 10
best-lemma|soltar|speaker-then-quote|	1 9
best-lemma|sommen|quote-then-verb|	1 8
best-lemma|sorrir|quote-then-verb|	1 7
best-lemma|sostenere|speaker-then-quote|	2-4 -17	5-10 15
best-lemma|sostener|speaker-then-quote|	5-10 32
best-lemma|sottolineare|quote-then-verb|	1 9
best-lemma|sottolineare|speaker-then-quote|	5-10 7
best-lemma|souffler|quote-then-speaker|	2-4 16
best-lemma|souffler|quote-then-verb|	1 17
best-lemma|souligner|quote-then-speaker|	2-4 13
best-lemma|soupirer|quote-then-verb|	1 8
best-lemma|sourire|quote-then-verb|	1 13
best-lemma|soutenir|speaker-then-quote|	2-4 6
best-lemma|soutenir|verb-then-speaker|	2-4 6
best-lemma|souvenir|quote-then-verb|	1 14
best-lemma|speak|sentence-before|	far 15
best-lemma|speak|speaker-then-quote|	1 26
best-lemma|spiegare|sentence-before|	5-10 9	far 10
best-lemma|spotten|quote-then-verb|	1 7
best-lemma|sprechen|quote-then-speaker|	-12 13
best-lemma|sprechen|quote-then-verb|	2-4 -10
best-lemma|sprechen|speaker-then-quote|	1 15	2-4 20	5-10 22
best-lemma|sprechen|verb-then-speaker|	2-4 -13
best-lemma|spreken|speaker-then-quote|	1 25
best-lemma|staan|quote-then-speaker|	1 -17
best-lemma|staan|quote-then-verb|	1 12	5-10 11
best-lemma|state|quote-then-speaker|	0 12
best-lemma|state|sentence-before|	1 15
best-lemma|state|speaker-then-quote|	1 26
best-lemma|stehen|quote-then-verb|	0 -7
best-lemma|stehen|speaker-then-quote|	1 -12
best-lemma|stehen|verb-then-speaker|	1 16
best-lemma|stellen|quote-then-verb|	1 21
best-lemma|stellen|speaker-then-quote|	5-10 -10
best-lemma|stress|quote-then-speaker|	0 6
best-lemma|stress|speaker-then-quote|	1 16	5-10 10
best-lemma|sublinhar|quote-then-verb|	1 8
best-lemma|sublinhar|speaker-then-quote|	5-10 11
best-lemma|submit|quote-then-speaker|	0 17
best-lemma|subrayar|quote-then-speaker|	5-10 8
best-lemma|subrayar|speaker-then-quote|	5-10 7
best-lemma|suggerire|quote-then-verb|	1 -13
best-lemma|suggest|quote-then-speaker|	0 16
best-lemma|suggest|speaker-then-quote|	5-10 18
best-lemma|sustentar|speaker-then-quote|	5-10 7
best-lemma|tachar|quote-then-speaker|	far 12
best-lemma|tachar|speaker-then-quote|	1 9	2-4 9
best-lemma|tagliare|quote-then-verb|	1 15
best-lemma|tag|quote-then-speaker|	far -9
best-lemma|talk|quote-then-speaker|	-26 18
best-lemma|teilen|quote-then-verb|	1 18	2-4 11
best-lemma|teilen|verb-then-speaker|	2-4 11	5-10 -13
best-lemma|tell|quote-then-speaker|	-5 -11	0 31	1 13	2-4 -22	5-10 6
best-lemma|tell|quote-then-verb|	0 7	1 -24
best-lemma|tell|sentence-before|	2-4 34	5-10 25	far 8
best-lemma|tell|speaker-then-quote|	0 -17	1 17	5-10 44	far 11
best-lemma|temere|speaker-then-quote|	0 15
best-lemma|testify|quote-then-speaker|	0 13
best-lemma|testify|quote-then-verb|	0 15
best-lemma|text|speaker-then-quote|	2-4 16	5-10 -13
best-lemma|thank|speaker-then-quote|	0 21	2-4 19	5-10 26
best-lemma|threaten|quote-then-speaker|	1 -16
best-lemma|tildar|speaker-then-quote|	1 12
best-lemma|title|sentence-after|	5-10 9
best-lemma|title|speaker-then-quote|	0 -32	far 17
best-lemma|trancher|quote-then-verb|	1 20
best-lemma|twittare|quote-then-verb|	1 8
best-lemma|unlisted|quote-then-verb|	0 -18
best-lemma|unlisted|verb-then-speaker|	1 -7	2-4 6
best-lemma|urge|speaker-then-quote|	2-4 28
best-lemma|urlare|speaker-then-quote|	0 12
best-lemma|use|quote-then-speaker|	1 -17	2-4 18
best-lemma|use|speaker-then-quote|	2-4 -56	5-10 -36	far -18
best-lemma|valorar|speaker-then-quote|	1 15
best-lemma|vanter|quote-then-verb|	1 16
best-lemma|vatten|quote-then-verb|	2-4 12
best-lemma|vatten|sentence-after|	far 7
best-lemma|verklaren|quote-then-verb|	1 9
best-lemma|verklaren|verb-then-speaker|	5-10 9
best-lemma|verlauten|speaker-then-quote|	2-4 11
best-lemma|verraten|quote-then-verb|	1 12
best-lemma|verraten|verb-then-speaker|	1 6
best-lemma|versichern|quote-then-verb|	1 13	5-10 -11
best-lemma|versichern|verb-then-speaker|	5-10 8
best-lemma|verteidigen|speaker-then-quote|	1 6
best-lemma|vertellen|quote-then-verb|	1 12
best-lemma|verweisen|verb-then-speaker|	2-4 -10
best-lemma|verwijten|speaker-then-quote|	2-4 6
best-lemma|ver|speaker-then-quote|	0 15
best-lemma|view|quote-then-speaker|	1 -18
best-lemma|view|quote-then-verb|	0 -15
best-lemma|view|speaker-then-quote|	1 -22
best-lemma|vinden|quote-then-verb|	1 10
best-lemma|vinden|speaker-then-quote|	2-4 -14	5-10 9
best-lemma|vinden|verb-then-speaker|	1 6
best-lemma|voegen|quote-then-verb|	1 16
best-lemma|voir|speaker-then-quote|	0 6	2-4 18
best-lemma|vouloir|speaker-then-quote|	0 13	1 -9	2-4 -7
best-lemma|vow|quote-then-verb|	1 19
best-lemma|vragen|speaker-then-quote|	2-4 8
best-lemma|waarschuwen|speaker-then-quote|	far 8
best-lemma|waarschuwen|verb-then-speaker|	2-4 18
best-lemma|wail|quote-then-speaker|	0 19
best-lemma|want|quote-then-speaker|	0 12
best-lemma|want|sentence-after|	0 9
best-lemma|want|speaker-then-quote|	0 22	2-4 -12	5-10 -12
best-lemma|warnen|speaker-then-quote|	2-4 10
best-lemma|warn|quote-then-speaker|	0 16
best-lemma|warn|speaker-then-quote|	1 6	2-4 -16	5-10 19
best-lemma|wave|speaker-then-quote|	2-4 -12	5-10 -19
best-lemma|weisen|quote-then-verb|	0 -12
best-lemma|welcome|speaker-then-quote|	0 18
best-lemma|werben|speaker-then-quote|	far 12
best-lemma|werfen|speaker-then-quote|	2-4 -17
best-lemma|whisper|quote-then-speaker|	0 25
best-lemma|whisper|sentence-before|	5-10 14
best-lemma|wijzen|quote-then-speaker|	5-10 12
best-lemma|wijzen|speaker-then-quote|	1 9
best-lemma|willen|sentence-before|	2-4 10
best-lemma|willen|speaker-then-quote|	far 10
best-lemma|witzeln|quote-then-verb|	1 8
best-lemma|wonder|sentence-after|	0 -18
best-lemma|write|quote-then-speaker|	-12 -8	0 12	1 13
best-lemma|write|quote-then-verb|	0 17
best-lemma|write|sentence-after|	0 -15
best-lemma|write|sentence-before|	1 9	5-10 -9	far -8
best-lemma|write|speaker-then-quote|	0 -23
best-lemma|yell|speaker-then-quote|	0 22	5-10 -14
best-lemma|zeggen|quote-then-verb|	1 8
best-lemma|zeggen|sentence-before|	5-10 11
best-lemma|zeggen|speaker-then-quote|	2-4 18	5-10 14
best-lemma|zeigen|speaker-then-quote|	1 6	2-4 15
best-lemma|zien|speaker-then-quote|	0 9	2-4 8
best-lemma|zitieren|speaker-then-quote|	5-10 6
best-lemma|zuchten|quote-then-verb|	1 9
best-lemma|zweren|quote-then-verb|	1 7
best-lemma|écrire|quote-then-verb|	1 16
best-lemma|étonner|quote-then-verb|	1 9
best-lemma|étrangler|quote-then-verb|	1 6
best-lemma|évoquer|speaker-then-quote|	1 22	2-4 35
best-near|according-to|according|	0 -13	1 26	2-4 10	5-10 10	far 6
best-near|according|0|	1 -14	4-7 -7	8+ 7
best-near|according|1|	1 9	4-7 29	8+ 16
best-near|according|2-4|	1 16	2-3 -8	4-7 9
best-near|according|5-10|	1 -17	2-3 34	8+ 11
best-near|according|far|	2-3 -17	4-7 29	8+ 15
best-near|apposed|-10|	2-3 -9
best-near|apposed|-14|	1 -9
best-near|apposed|-3|	2-3 -17
best-near|apposed|-4|	1 -6	4-7 -13
best-near|apposed|-5|	1 -7	4-7 -11
best-near|apposed|-7|	4-7 -11
best-near|apposed|-9|	2-3 -15
best-near|apposed|0|	4-7 16	8+ 20
best-near|apposed|1|	2-3 6
best-near|apposed|2-4|	1 6	2-3 -17	4-7 17	8+ 29
best-near|apposed|5-10|	8+ 8
best-near|apposed|far|	1 -13	2-3 16	4-7 -12
best-near|apposition|0|	2-3 -8	4-7 7
best-near|apposition|1|	2-3 -8
best-near|apposition|2-4|	2-3 -15
best-near|apposition|5-10|	1 -11	4-7 6
best-near|apposition|far|	2-3 -12
best-near|colon|naked|	1 8	2-4 16
best-near|direct|-5|	1 -19
best-near|direct|0|	1 -14	2-3 14	4-7 29
best-near|direct|1|	1 16	2-3 -20	4-7 24	8+ 16
best-near|direct|2-4|	1 -24	2-3 21	4-7 -11	8+ 8
best-near|direct|5-10|	1 -36	2-3 -15	4-7 38	8+ -12
best-near|direct|far|	2-3 -13	4-7 9	8+ 11
best-near|judging|-10|	2-3 -13
best-near|judging|-1|	2-3 -10
best-near|judging|-26|	1 18
best-near|judging|-4|	2-3 17
best-near|judging|-5|	2-3 -15
best-near|judging|-7|	2-3 -12
best-near|judging|-9|	2-3 10
best-near|judging|0|	1 -14	4-7 23	8+ 16
best-near|judging|1|	1 14	2-3 -28	4-7 39	8+ 8
best-near|judging|2-4|	2-3 21	4-7 9	8+ 23
best-near|judging|5-10|	1 10	2-3 -23	8+ 27
best-near|judging|far|	1 15	2-3 -9	4-7 -13
best-near|naked|0|	2-3 -10	4-7 -7	8+ 33
best-near|naked|1|	4-7 -10	8+ 38
best-near|naked|2-4|	1 11	2-3 -12	8+ 30
best-near|naked|5-10|	1 -8	2-3 11	4-7 7	8+ 32
best-near|naked|far|	4-7 20
best-near|named-before|naked|	2-4 44	5-10 17	far 7
best-near|named-nearby|naked|	1 6	5-10 11
best-near|other|0|	1 -14	2-3 -9
best-near|other|1|	4-7 26	8+ 10
best-near|other|2-4|	4-7 6
best-near|paragraph-before|according|	far 6
best-near|paragraph-before|direct|	far 9
best-near|paragraph-before|judging|	far 17
best-near|paragraph-before|shared|	far 15
best-near|paragraph-before|thinking|	far 15
best-near|passive|0|	1 -14
best-near|passive|5-10|	2-3 -13
best-near|possessor|naked|	0 -16	1 -24	2-4 -6	5-10 13
best-near|quote-then-speaker|apposed|	-10 -9	-14 -9	-3 -17	-4 -17	-5 -13	-7 -11	-9 -15	1 14	2-4 6
best-near|quote-then-speaker|apposition|	2-4 -15	5-10 -11
best-near|quote-then-speaker|direct|	-5 -19	1 8	5-10 -6	far 14
best-near|quote-then-speaker|judging|	-1 -10	-10 -13	-26 18	-4 17	-5 -15	-7 -12	-9 10	0 -7	1 -20	2-4 -20	5-10 -17
best-near|quote-then-speaker|passive|	0 -14	5-10 -13
best-near|quote-then-speaker|relative|	0 -12
best-near|quote-then-speaker|saying|	-10 -13	-11 -12	-13 10	-16 15	-18 -8	-4 -20	-5 -14	-7 -8	0 16	1 26	2-4 -37	5-10 -16	far -24
best-near|quote-then-speaker|shared|	-16 -12	-3 -13
best-near|quote-then-speaker|thinking|	-12 22	-6 11	0 21	1 -11	5-10 -21
best-near|quote-then-verb|judging|	0 -23	1 14	far -8
best-near|quote-then-verb|other|	0 -18
best-near|quote-then-verb|saying|	0 15	1 13	2-4 -24	5-10 -24	far 16
best-near|relative|0|	2-3 -12
best-near|relative|2-4|	1 -16	4-7 23	8+ 6
best-near|relative|5-10|	1 -17	8+ 7
best-near|relative|far|	4-7 10
best-near|saying|-10|	1 -14	4-7 9
best-near|saying|-11|	2-3 -12
best-near|saying|-12|	2-3 -8
best-near|saying|-13|	4-7 10
best-near|saying|-16|	1 15
best-near|saying|-18|	2-3 -8
best-near|saying|-4|	1 -16	4-7 -9
best-near|saying|-5|	1 -14	2-3 -12
best-near|saying|-7|	2-3 -13	8+ 12
best-near|saying|0|	2-3 -15	8+ 9
best-near|saying|1|	1 32	2-3 16	4-7 26	8+ 13
best-near|saying|2-4|	1 -23	2-3 18	4-7 7	8+ 37
best-near|saying|5-10|	4-7 14	8+ 7
best-near|saying|far|	1 -14	4-7 19	8+ 28
best-near|sentence-after|according|	2-4 -17
best-near|sentence-after|apposed|	0 -9
best-near|sentence-after|direct|	0 10	1 14	5-10 -15
best-near|sentence-after|judging|	1 19	5-10 9
best-near|sentence-after|saying|	0 -18	1 21	2-4 -12	far 7
best-near|sentence-after|thinking|	0 9
best-near|sentence-before|according|	1 11	5-10 -16	far -19
best-near|sentence-before|apposition|	5-10 6	far -12
best-near|sentence-before|direct|	1 16	2-4 -8	5-10 -18
best-near|sentence-before|judging|	5-10 -10	far -19
best-near|sentence-before|relative|	2-4 6	far 10
best-near|sentence-before|saying|	1 29	2-4 37	5-10 7	far -21
best-near|sentence-before|thinking|	2-4 11
best-near|shared|-16|	1 -12
best-near|shared|-3|	1 -13
best-near|shared|2-4|	1 -20	4-7 14
best-near|shared|5-10|	1 -13	2-3 -14	4-7 9
best-near|shared|far|	1 -9	2-3 15
best-near|signature|naked|	1 -7
best-near|speaker-then-quote|apposed|	0 6	1 -7	far 8
best-near|speaker-then-quote|apposition|	1 -8
best-near|speaker-then-quote|direct|	0 -13	1 10
best-near|speaker-then-quote|judging|	2-4 23	5-10 -6	far 20
best-near|speaker-then-quote|relative|	5-10 -14
best-near|speaker-then-quote|saying|	0 -13	1 24	2-4 7	5-10 15	far 18
best-near|speaker-then-quote|shared|	2-4 -7	5-10 -16	far -9
best-near|speaker-then-quote|thinking|	0 -8	1 -9	2-4 -14	5-10 24	far 6
best-near|thinking|-12|	1 12	2-3 17
best-near|thinking|-6|	2-3 11
best-near|thinking|0|	1 -10	2-3 -8	4-7 23	8+ 17
best-near|thinking|1|	1 -16	2-3 -16	4-7 12	8+ 10
best-near|thinking|2-4|	1 -21	4-7 18	8+ 25
best-near|thinking|5-10|	1 -20	2-3 14	4-7 22
best-near|thinking|far|	2-3 6	4-7 10	8+ 15
best-near|topic|naked|	0 -6	1 -16	2-4 -14
best-near|verb-then-speaker|judging|	0 6	1 6	2-4 12	far 11
best-near|verb-then-speaker|other|	1 -7	2-4 6
best-near|verb-then-speaker|saying|	0 -6	1 18	2-4 -6	5-10 -16
best-negated|	true -14
best-order|according|according|0|	1 -14	4-7 -7	8+ 7
best-order|according|according|1|	1 9	4-7 29	8+ 16
best-order|according|according|2-4|	1 16	2-3 -8	4-7 9
best-order|according|according|5-10|	1 -17	2-3 34	8+ 11
best-order|according|according|far|	2-3 -17	4-7 29	8+ 15
best-order|apposed|apposed|-10|	2-3 -9
best-order|apposed|apposed|-14|	1 -9
best-order|apposed|apposed|-3|	2-3 -17
best-order|apposed|apposed|-4|	1 -6	4-7 -13
best-order|apposed|apposed|-5|	1 -7	4-7 -11
best-order|apposed|apposed|-7|	4-7 -11
best-order|apposed|apposed|-9|	2-3 -15
best-order|apposed|apposed|0|	4-7 16	8+ 20
best-order|apposed|apposed|1|	2-3 6
best-order|apposed|apposed|2-4|	1 6	2-3 -17	4-7 17	8+ 29
best-order|apposed|apposed|5-10|	8+ 8
best-order|apposed|apposed|far|	1 -13	2-3 16	4-7 -12
best-order|apposed|judging|-10|	2-3 -13
best-order|apposed|judging|-26|	1 18
best-order|apposed|judging|-5|	2-3 -15
best-order|apposed|judging|-7|	2-3 -12
best-order|apposed|judging|-9|	2-3 10
best-order|apposed|judging|0|	1 -18	2-3 23	4-7 23
best-order|apposed|judging|1|	1 6	4-7 14
best-order|apposed|judging|2-4|	1 8	2-3 52	4-7 41	8+ 22
best-order|apposed|judging|5-10|	1 -18	4-7 12	8+ 17
best-order|apposed|saying|-10|	1 -10	4-7 9
best-order|apposed|saying|-11|	2-3 -12
best-order|apposed|saying|-12|	2-3 -8
best-order|apposed|saying|-13|	4-7 10
best-order|apposed|saying|-16|	1 15
best-order|apposed|saying|-18|	2-3 -8
best-order|apposed|saying|-4|	1 -16	4-7 -12
best-order|apposed|saying|-5|	1 -14	2-3 -12
best-order|apposed|saying|-7|	2-3 -13
best-order|apposed|saying|0|	2-3 -21	4-7 18	8+ 14
best-order|apposed|saying|1|	2-3 29	4-7 38	8+ 20
best-order|apposed|saying|2-4|	1 -21	2-3 19	4-7 13	8+ 39
best-order|apposed|saying|5-10|	1 16	4-7 43	8+ 29
best-order|apposed|saying|far|	1 25	2-3 20	4-7 18
best-order|apposed|thinking|-12|	1 12
best-order|apposed|thinking|2-4|	4-7 11
best-order|apposition|apposition|0|	2-3 -8	4-7 7
best-order|apposition|apposition|1|	2-3 -8
best-order|apposition|apposition|2-4|	2-3 -15
best-order|apposition|apposition|5-10|	1 -11	4-7 6
best-order|apposition|apposition|far|	2-3 -12
best-order|apposition|judging|2-4|	1 11	4-7 20
best-order|apposition|judging|5-10|	1 12
best-order|apposition|saying|0|	1 -18	2-3 6
best-order|apposition|saying|1|	1 23	4-7 -17
best-order|apposition|saying|2-4|	1 -21	2-3 24	4-7 25	8+ 16
best-order|apposition|saying|5-10|	1 15	2-3 23	4-7 35	8+ 23
best-order|apposition|saying|far|	2-3 18	4-7 -15	8+ 21
best-order|apposition|thinking|2-4|	2-3 10
best-order|apposition|thinking|5-10|	4-7 12
best-order|direct|direct|-5|	1 -19
best-order|direct|direct|0|	1 -14	2-3 14	4-7 29
best-order|direct|direct|1|	1 16	2-3 -20	4-7 24	8+ 16
best-order|direct|direct|2-4|	1 -24	2-3 21	4-7 -11	8+ 8
best-order|direct|direct|5-10|	1 -36	2-3 -15	4-7 38	8+ -12
best-order|direct|direct|far|	2-3 -13	4-7 9	8+ 11
best-order|direct|judging|-1|	2-3 -10
best-order|direct|judging|0|	1 -11	2-3 -17	4-7 21	8+ 16
best-order|direct|judging|1|	1 13	2-3 -29	4-7 36	8+ 11
best-order|direct|judging|2-4|	2-3 9	8+ 18
best-order|direct|judging|5-10|	1 11	2-3 -25	8+ 21
best-order|direct|judging|far|	1 15	2-3 -9	4-7 -10
best-order|direct|saying|0|	1 6	2-3 -8	8+ 9
best-order|direct|saying|1|	1 22	2-3 12	4-7 35	8+ 26
best-order|direct|saying|2-4|	1 -12	2-3 22	8+ 31
best-order|direct|saying|5-10|	1 -10
best-order|direct|saying|far|	1 -34	2-3 -17	4-7 25	8+ 35
best-order|direct|thinking|0|	1 -10	2-3 -8	4-7 23	8+ 17
best-order|direct|thinking|1|	1 -16	2-3 -16	4-7 12	8+ 10
best-order|direct|thinking|2-4|	1 -21	4-7 12	8+ 25
best-order|direct|thinking|5-10|	1 -20	2-3 14	4-7 19
best-order|direct|thinking|far|	2-3 6	4-7 10
best-order|inverted|judging|0|	1 -12	2-3 -18	4-7 -9
best-order|inverted|judging|1|	1 10	2-3 8	4-7 10	8+ 7
best-order|inverted|judging|2-4|	4-7 12
best-order|inverted|judging|far|	4-7 -8
best-order|inverted|other|0|	1 -14	2-3 -9
best-order|inverted|other|1|	4-7 26	8+ 10
best-order|inverted|other|2-4|	4-7 6
best-order|inverted|saying|0|	1 -16	2-3 15	4-7 24	8+ 18
best-order|inverted|saying|1|	1 8	2-3 13	4-7 19	8+ 7
best-order|inverted|saying|2-4|	1 -19	2-3 -23	4-7 33	8+ 21
best-order|inverted|saying|5-10|	1 -19	2-3 -20	4-7 31	8+ 13
best-order|inverted|saying|far|	2-3 8	4-7 25
best-order|naked|naked|0|	2-3 -10	4-7 -7	8+ 33
best-order|naked|naked|1|	4-7 -10	8+ 38
best-order|naked|naked|2-4|	1 11	2-3 -12	8+ 30
best-order|naked|naked|5-10|	1 -8	2-3 11	4-7 7	8+ 32
best-order|naked|naked|far|	4-7 20
best-order|passive|judging|2-4|	2-3 -22	4-7 -14
best-order|passive|passive|0|	1 -14
best-order|passive|passive|5-10|	2-3 -13
best-order|passive|saying|1|	4-7 6
best-order|relative|judging|0|	2-3 -9
best-order|relative|judging|1|	2-3 -6
best-order|relative|judging|2-4|	2-3 -13
best-order|relative|judging|5-10|	4-7 -16
best-order|relative|judging|far|	4-7 12
best-order|relative|relative|0|	2-3 -12
best-order|relative|relative|2-4|	1 -16	4-7 23	8+ 6
best-order|relative|relative|5-10|	1 -17	8+ 7
best-order|relative|relative|far|	4-7 10
best-order|relative|saying|0|	2-3 -8	4-7 -12
best-order|relative|saying|1|	2-3 -17	4-7 31
best-order|relative|saying|2-4|	2-3 8	4-7 34
best-order|relative|saying|5-10|	1 25	4-7 14	8+ 16
best-order|relative|saying|far|	4-7 10
best-order|shared|judging|-4|	2-3 17
best-order|shared|judging|0|	2-3 21
best-order|shared|judging|2-4|	1 -19	4-7 26
best-order|shared|judging|5-10|	4-7 13
best-order|shared|saying|-10|	1 -9
best-order|shared|saying|-4|	4-7 -7
best-order|shared|saying|-7|	8+ 12
best-order|shared|saying|0|	4-7 9	8+ 13
best-order|shared|saying|1|	4-7 12	8+ 16
best-order|shared|saying|2-4|	2-3 33	4-7 26	8+ 30
best-order|shared|saying|5-10|	2-3 8	4-7 23
best-order|shared|saying|far|	4-7 15
best-order|shared|shared|-16|	1 -12
best-order|shared|shared|-3|	1 -13
best-order|shared|shared|2-4|	1 -20	4-7 14
best-order|shared|shared|5-10|	1 -13	2-3 -14	4-7 9
best-order|shared|shared|far|	1 -9	2-3 15
best-order|shared|thinking|-12|	2-3 17
best-order|shared|thinking|-6|	2-3 11
best-order|shared|thinking|far|	8+ 15
best-phrase|name|	according -7	apposed 9	apposition 6	direct -8	judging 22	naked 12	other 10	passive -13	relative -11	saying 24	shared -28	thinking 10
best-phrase|noun|	apposed -13	apposition -16	direct -14	judging -8	naked -23	other -7	passive -14	relative -13	saying -18
best-phrase|pronoun|	according 40	direct 9	naked -18	other 10	saying -7	thinking 11
best-score|	-1 -49	-2 -17	-4 -10	0 -25	2 15	3 28	4 37	6 45	7 32
best-score|-1|	1 -26	2-3 -52	4-7 -8	8+ -8
best-score|-2|	1 -7	2-3 -8	4-7 -24	8+ 20
best-score|-3|	1 24	4-7 -19	8+ 26
best-score|-4|	1 -18	4-7 -8	8+ 20
best-score|0|	1 -23	2-3 -12	4-7 -10
best-score|1|	1 -14	2-3 16	4-7 -11	8+ 11
best-score|2|	4-7 20	8+ 33
best-score|3|	1 20	4-7 39	8+ 6
best-score|4|	1 17	2-3 21	4-7 54	8+ 17
best-score|5|	1 32	2-3 -21	4-7 17	8+ 24
best-score|6|	1 37	2-3 86	4-7 27	8+ 17
best-score|7|	2-3 32	4-7 23	8+ 16
best|according-to|according|	1 -9	2-3 19	4-7 7	8+ 15
best|colon|naked|	4-7 31	8+ 26
best|named-before|naked|	2-3 44	8+ 26
best|named-nearby|naked|	4-7 7	8+ 19
best|paragraph-before|according|	8+ 6
best|paragraph-before|direct|	8+ 9
best|paragraph-before|judging|	4-7 17
best|paragraph-before|saying|	1 -12	2-3 13	4-7 15
best|paragraph-before|shared|	2-3 15
best|paragraph-before|thinking|	8+ 15
best|possessor|naked|	1 20	2-3 -23	4-7 -11
best|quote-then-speaker|apposed|	1 -18	4-7 -6	8+ 18
best|quote-then-speaker|apposition|	1 -11	2-3 -17	4-7 7
best|quote-then-speaker|direct|	2-3 -9	4-7 26	8+ 34
best|quote-then-speaker|judging|	4-7 -16
best|quote-then-speaker|passive|	1 -14	2-3 -13
best|quote-then-speaker|relative|	2-3 -12
best|quote-then-speaker|saying|	2-3 -24	4-7 20	8+ 20
best|quote-then-speaker|shared|	1 -14
best|quote-then-speaker|thinking|	2-3 8	4-7 13	8+ 17
best|quote-then-verb|judging|	8+ 7
best|quote-then-verb|other|	1 -8	4-7 26	8+ 10
best|quote-then-verb|saying|	1 -8	4-7 21	8+ 13
best|sentence-after|according|	2-3 -17
best|sentence-after|apposed|	2-3 -14	8+ 7
best|sentence-after|direct|	2-3 8	4-7 12	8+ -14
best|sentence-after|judging|	4-7 19	8+ 9
best|sentence-after|saying|	2-3 -8	4-7 -21	8+ 32
best|sentence-after|thinking|	4-7 9
best|sentence-before|according|	1 11	2-3 -22	4-7 28	8+ 20
best|sentence-before|apposition|	2-3 -12	4-7 6
best|sentence-before|direct|	1 -9	2-3 -12
best|sentence-before|judging|	1 -10	2-3 -19	4-7 -13
best|sentence-before|relative|	4-7 10	8+ 6
best|sentence-before|saying|	1 -27	2-3 -14	4-7 18	8+ 21
best|sentence-before|thinking|	2-3 10	8+ 18
best|signature|naked|	1 -17	2-3 -30	4-7 7	8+ 23
best|speaker-then-quote|apposed|	8+ 29
best|speaker-then-quote|apposition|	2-3 -8
best|speaker-then-quote|direct|	1 -35	2-3 15	4-7 13
best|speaker-then-quote|judging|	1 13	2-3 -7	4-7 26	8+ 32
best|speaker-then-quote|relative|	1 -23	4-7 23	8+ 7
best|speaker-then-quote|saying|	2-3 21	8+ 9
best|speaker-then-quote|shared|	1 -19	2-3 -14	4-7 17
best|speaker-then-quote|thinking|	1 -21	4-7 33	8+ 23
best|topic|naked|	1 -24	2-3 -8	8+ 11
best|verb-then-speaker|judging|	4-7 14
best|verb-then-speaker|other|	1 -8	4-7 12
best|verb-then-speaker|saying|	1 -27	4-7 36	8+ 22
case-follow|all-one|(|	! -16	none -29
case-follow|all-one|)|	none -20
case-follow|all-one|+|	none 7
case-follow|all-one|,auxiliary|	! 9	none -27
case-follow|all-one|,capital|	none -8
case-follow|all-one|,coordinator|	! 12
case-follow|all-one|,determiner|	! 11
case-follow|all-one|,pronoun|	none -8
case-follow|all-one|,that|	none -8
case-follow|all-one|,verb-saying|	? 12
case-follow|all-one|,word|	none -26
case-follow|all-one|,|	none -51
case-follow|all-one|-|	none -8
case-follow|all-one|:|	none 14
case-follow|all-one|;|	none -12
case-follow|all-one|adverb|	none -9
case-follow|all-one|auxiliary|	, -7	. 19
case-follow|all-one|capital|	, 16	. 28	? 9
case-follow|all-one|coordinator|	! -11	, -21	? 11	none -20
case-follow|all-one|determiner|	, 19	. -22	none -39
case-follow|all-one|end|	. -6	? -14
case-follow|all-one|preposition|	! 22	, -15	. -10	none -24
case-follow|all-one|pronoun|	, 17	. -7	? 17	none -12
case-follow|all-one|stop|	! 14	none -14
case-follow|all-one|subordinator|	, -12	none -22
case-follow|all-one|that|	none -17
case-follow|all-one|verb-judging|	none -17
case-follow|all-one|verb-saying|	, 17	none -7
case-follow|all-one|word|	, -24	none -49
case-follow|all|(|	none -19
case-follow|all|)|	none -11
case-follow|all|+|	none 12
case-follow|all|,adverb|	none -13
case-follow|all|,auxiliary|	none -7
case-follow|all|,determiner|	none 9
case-follow|all|,verb-thinking|	none 8
case-follow|all|,word|	none 6
case-follow|all|,|	none -46
case-follow|all|-|	none 10
case-follow|all|:|	none -17
case-follow|all|;|	none -20
case-follow|all|auxiliary|	, -33	none 6
case-follow|all|capital|	, -18	. 13	none -36
case-follow|all|coordinator|	, -15	none -59
case-follow|all|determiner|	, -19	none -11
case-follow|all|end|	! 10	. -15	? 9	none 42
case-follow|all|preposition|	, -19	. 19	none -42
case-follow|all|pronoun|	. -11	none -11
case-follow|all|quote|	. -21
case-follow|all|stop|	none -25
case-follow|all|that|	, -18	none -22
case-follow|all|verb-judging|	, -15
case-follow|all|verb-saying|	? 19	none -15
case-follow|all|verb-thinking|	none -9
case-follow|all|word|	, -31	none -34
case-follow|all|–|	none -11
case-follow|first|'|	, 13
case-follow|first|(|	. 18	none -13
case-follow|first|)|	none -11
case-follow|first|+|	none 21
case-follow|first|,auxiliary|	! 8	? 20	none 20
case-follow|first|,capital|	none -7
case-follow|first|,determiner|	none -12
case-follow|first|,preposition|	none -20
case-follow|first|,pronoun|	none 14
case-follow|first|,quote|	none -6
case-follow|first|,verb-judging|	none 8
case-follow|first|,verb-saying|	? 12	none 6
case-follow|first|,verb-thinking|	none 9
case-follow|first|,word|	! 10
case-follow|first|,|	? -18	none -28
case-follow|first|;|	none -14
case-follow|first|auxiliary|	, -17	. 14	none -21
case-follow|first|capital|	! 8	, 38	? 36	none -22
case-follow|first|coordinator|	, 17	? 16	none -17
case-follow|first|determiner|	! 20	, 59	. -18	? 18	none -7
case-follow|first|end|	. 38	? 42	none 45
case-follow|first|preposition|	. 28	none -6
case-follow|first|pronoun|	! 16	, 21	. 20	? 34	none 6
case-follow|first|stop|	! 13	? -12	none -14
case-follow|first|subordinator|	. 18
case-follow|first|that|	. 7
case-follow|first|verb-saying|	, 37	? 24	none -8
case-follow|first|word|	, 41	none -31
case-follow|first|–|	, 6	? 11
case-follow|first|—|	. 27	? 17	none 9
case-follow|most|,capital|	none -11
case-follow|most|,determiner|	none 9
case-follow|most|,subordinator|	none 8
case-follow|most|,verb-saying|	none 12
case-follow|most|auxiliary|	none -14
case-follow|most|capital|	! 14	, 19
case-follow|most|coordinator|	none -15
case-follow|most|determiner|	, 21	none 11
case-follow|most|end|	! 6	. 41	none 6
case-follow|most|preposition|	. 12	none -10
case-follow|most|pronoun|	! 19	, 16	. 12
case-follow|most|stop|	none 8
case-follow|most|verb-saying|	, 17	none 13
case-follow|most|word|	none 11
case-follow|most|—|	. 11
case-follow|none|(|	. 16
case-follow|none|)|	. -8
case-follow|none|,adverb|	none 9
case-follow|none|,capital|	none 12
case-follow|none|,coordinator|	none 7
case-follow|none|,determiner|	none -8
case-follow|none|,preposition|	none -8
case-follow|none|,quote|	none -9
case-follow|none|,subordinator|	none 16
case-follow|none|,that|	none -14
case-follow|none|,verb-judging|	none 14
case-follow|none|,verb-thinking|	none 8
case-follow|none|,|	none 36
case-follow|none|-|	none -11
case-follow|none|:|	none 11
case-follow|none|;|	none 21
case-follow|none|adverb|	none -16
case-follow|none|auxiliary|	, -20	none -26
case-follow|none|capital|	. -16	none -7
case-follow|none|coordinator|	, -27	. 15	none 22
case-follow|none|determiner|	. 27
case-follow|none|end|	. -9	none -18
case-follow|none|preposition|	, -30	. -22	none 19
case-follow|none|pronoun|	, -24	. 42	none -10
case-follow|none|quote|	, -18	. -6
case-follow|none|stop|	? 8	none 29
case-follow|none|subordinator|	, -15	. -13	none 31
case-follow|none|that|	none 10
case-follow|none|verb-judging|	none -47
case-follow|none|verb-saying|	, -22	none -17
case-follow|none|verb-thinking|	none -16
case-follow|none|word|	, -11
case-follow|none|–|	none -17
case-follow|some|+|	none 8
case-follow|some|,determiner|	none -10
case-follow|some|,preposition|	none -10
case-follow|some|,that|	none 9
case-follow|some|,verb-saying|	none 25
case-follow|some|,word|	none 8
case-follow|some|,|	none 24
case-follow|some|;|	none 14
case-follow|some|auxiliary|	, 17
case-follow|some|capital|	. 11
case-follow|some|coordinator|	none 17
case-follow|some|determiner|	, 16
case-follow|some|end|	. 17	none 17
case-follow|some|preposition|	. 8	none -12
case-follow|some|pronoun|	. 16
case-follow|some|stop|	none 21
case-follow|some|subordinator|	, 13
case-follow|some|word|	none 23
case-intro|all-one|	' -13	( -16	, -25	: 8	adverb -19	auxiliary -17	capital 6	coordinator -13	possessive -19	pronoun 16	stop 21	subordinator -42	that -15	verb-judging -42	verb-saying -8	verb-thinking -16	— 8	’ -8
case-intro|all|	' -6	( -10	, -36	: 8	; -8	adverb 10	auxiliary -24	capital -22	coordinator -24	possessive -7	preposition -14	pronoun -18	start -22	stop 10	subordinator -14	verb-judging -39	verb-saying -16	verb-thinking -13	word -31	– -14	— -12
case-intro|first|	( -16	, 21	- 11	: 6	; -7	auxiliary 10	capital -11	determiner -22	possessive -19	pronoun 12	quote 30	start 35	stop 27	subordinator -9	verb-judging 6	verb-saying -20	verb-thinking 6	word -36	– 12	— 16	• 9
case-intro|most|	, 17	capital 8	start 19	stop 13	verb-saying 23	– 8
case-intro|none|	% 12	' -12	( -10	, 19	: -13	; 16	adverb 20	capital 13	coordinator 9	possessive 20	preposition -6	pronoun 7	quote -23	stop 11	that 8	verb-judging 14	verb-saying 6	– -11	— 9	’ 16
case-intro|some|	, 21	auxiliary 37	capital 23	coordinator -15	determiner -7	preposition 36	pronoun 16	subordinator 24	verb-judging -12	verb-saying 31	verb-thinking 7	word 22
case|all-one|	2 -20	3 -7	4-5 -30	6-9 20
case|all|	2 -32	3 -14	4-5 -56
case|first|	1 17	10+ 17	3 16
case|most|	10+ 14	3 -11	4-5 6	6-9 29
case|none|	1 -16	10+ 46	2 -9	3 39	4-5 41	6-9 24
case|some|	10+ 20	2 6	3 9	4-5 43	6-9 51
clause|false|false|	all -48	all-one -29	most -9	none 14	some 16
clause|false|true|	all -38	all-one 37	first 19	most 25	none 14	some 45
clause|true|false|	all-one -20	first 13	most 30	none -30	some 16
clause|true|true|	most 28	none 10	some 14
closed|	false 20	true -7
continues|	false -7	true 35
dated|	false -6	true -6
de:alone|alone|	2-3 15	4-7 7
de:alone|first|	1 -20	4-7 9	8+ 7
de:alone|inside|	4-7 9	8+ 9
de:best-gap|according-to|according|gap|according-to|,q|	2-3 -9
de:best-gap|according-to|according|gap|according-to|,|	2-3 8	4-7 17	8+ 11
de:best-gap|according-to|according|gap|according-to||	1 -15	2-3 28
de:best-gap|colon|naked||	2-3 -6
de:best-gap|named-before|naked||	2-3 15	4-7 11
de:best-gap|named-nearby|naked||	8+ 10
de:best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	4-7 7
de:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 11	2-3 -13
de:best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 9
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 10
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 8	8+ 6
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 13	2-3 -17
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 10	2-3 9
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -12	2-3 -12
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -12	2-3 13	4-7 20	8+ 11
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -15	2-3 -9
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -10
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -15	4-7 7	8+ 7
de:best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -12	2-3 -7
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 9
de:best-gap|sentence-before|direct|gap|sentence-before|,;|	4-7 14
de:best-gap|sentence-before|judging|gap|sentence-before|q;|	2-3 -12
de:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 6
de:best-gap|sentence-before|saying|gap|sentence-before||	4-7 20
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -9
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	8+ 8
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 14
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 7
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -13	2-3 14
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 8	8+ 6
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 17	4-7 19
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 7
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	4-7 12
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 10	4-7 12
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 11	2-3 22
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 -10	2-3 27	4-7 29	8+ 6
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 7
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 19
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 15	2-3 -9	4-7 15
de:best-gap|topic|naked||	1 -26	2-3 7	4-7 15	8+ 12
de:best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;|	4-7 12
de:best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 11
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -18	2-3 14	4-7 24
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	1 15	2-3 16	4-7 15
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 -13	2-3 -14
de:best-intro|,|according|1|	2-3 7	4-7 8
de:best-intro|,|apposed|5-10|	8+ 8
de:best-intro|,|naked|2-4|	4-7 15
de:best-intro|,|naked|5-10|	1 -14
de:best-intro|,|other|1|	4-7 8
de:best-intro|,|saying|1|	2-3 14	4-7 7
de:best-intro|,|saying|2-4|	2-3 6
de:best-intro|:|according|1|	8+ 19
de:best-intro|:|apposed|2-4|	4-7 14
de:best-intro|:|direct|far|	4-7 14
de:best-intro|:|judging|1|	8+ 6
de:best-intro|:|judging|2-4|	4-7 11
de:best-intro|:|naked|0|	1 -11
de:best-intro|:|naked|1|	1 -11	2-3 -6	4-7 -12	8+ 9
de:best-intro|:|naked|2-4|	1 14
de:best-intro|:|naked|5-10|	2-3 -18	4-7 15	8+ 7
de:best-intro|:|naked|far|	4-7 12	8+ 13
de:best-intro|:|other|1|	8+ 19
de:best-intro|:|saying|1|	1 -17	2-3 29	4-7 35	8+ 11
de:best-intro|:|saying|2-4|	1 15	2-3 7	4-7 17	8+ 6
de:best-intro|:|saying|5-10|	4-7 18	8+ 9
de:best-intro|:|saying|far|	4-7 7
de:best-intro|adverb|judging|-7|	2-3 -12
de:best-intro|adverb|judging|-9|	2-3 10
de:best-intro|adverb|judging|1|	2-3 9
de:best-intro|adverb|naked|1|	2-3 -16
de:best-intro|adverb|naked|5-10|	1 -9
de:best-intro|adverb|saying|2-4|	1 15
de:best-intro|adverb|saying|5-10|	1 -13	2-3 -7
de:best-intro|auxiliary|according|2-4|	4-7 9
de:best-intro|auxiliary|direct|0|	2-3 11	4-7 11
de:best-intro|auxiliary|judging|1|	1 10
de:best-intro|auxiliary|judging|2-4|	2-3 10
de:best-intro|auxiliary|naked|1|	4-7 16
de:best-intro|auxiliary|naked|2-4|	4-7 6
de:best-intro|auxiliary|naked|far|	2-3 15
de:best-intro|auxiliary|saying|2-4|	1 -11	2-3 19	4-7 13
de:best-intro|auxiliary|saying|5-10|	2-3 -10
de:best-intro|capital|according|0|	4-7 -12
de:best-intro|capital|according|1|	2-3 13
de:best-intro|capital|according|2-4|	2-3 11
de:best-intro|capital|according|far|	2-3 12
de:best-intro|capital|apposed|2-4|	4-7 7
de:best-intro|capital|apposition|0|	4-7 7
de:best-intro|capital|direct|2-4|	1 -13	2-3 13	4-7 15
de:best-intro|capital|judging|0|	1 -12
de:best-intro|capital|judging|2-4|	4-7 12
de:best-intro|capital|judging|5-10|	2-3 -6
de:best-intro|capital|naked|0|	1 -16	2-3 -9
de:best-intro|capital|naked|1|	2-3 -13
de:best-intro|capital|naked|2-4|	1 -26	2-3 -10
de:best-intro|capital|naked|5-10|	1 -15	2-3 -21
de:best-intro|capital|naked|far|	1 6	2-3 -6
de:best-intro|capital|other|0|	1 -8	2-3 -9
de:best-intro|capital|other|1|	1 -12	4-7 7
de:best-intro|capital|saying|0|	2-3 -16
de:best-intro|capital|saying|1|	2-3 16
de:best-intro|capital|saying|2-4|	4-7 6
de:best-intro|capital|saying|5-10|	2-3 15
de:best-intro|capital|saying|far|	4-7 15
de:best-intro|coordinator|naked|2-4|	1 -10
de:best-intro|coordinator|naked|far|	2-3 -15
de:best-intro|determiner|according|0|	1 -15
de:best-intro|determiner|according|2-4|	2-3 -14	4-7 8
de:best-intro|determiner|apposed|5-10|	2-3 -9
de:best-intro|determiner|direct|1|	1 11
de:best-intro|determiner|direct|2-4|	4-7 -10
de:best-intro|determiner|judging|1|	4-7 6
de:best-intro|determiner|judging|2-4|	2-3 22
de:best-intro|determiner|judging|far|	2-3 -12
de:best-intro|determiner|naked|0|	4-7 15
de:best-intro|determiner|naked|1|	1 -12
de:best-intro|determiner|naked|2-4|	1 -9	2-3 23	8+ 18
de:best-intro|determiner|naked|5-10|	2-3 8
de:best-intro|determiner|naked|far|	2-3 -14
de:best-intro|determiner|other|0|	1 -14
de:best-intro|determiner|other|1|	1 -14
de:best-intro|determiner|saying|-12|	1 13
de:best-intro|determiner|saying|-7|	2-3 -12
de:best-intro|determiner|saying|0|	1 -12
de:best-intro|determiner|saying|1|	2-3 -20	4-7 7
de:best-intro|determiner|saying|2-4|	1 6	4-7 16
de:best-intro|determiner|saying|5-10|	1 17
de:best-intro|preposition|according|1|	2-3 23
de:best-intro|preposition|direct|1|	2-3 -13
de:best-intro|preposition|judging|2-4|	2-3 11
de:best-intro|preposition|judging|5-10|	4-7 6
de:best-intro|preposition|naked|0|	1 -14
de:best-intro|preposition|naked|1|	1 10
de:best-intro|preposition|naked|2-4|	1 -18	4-7 14
de:best-intro|preposition|naked|5-10|	2-3 -7	4-7 13
de:best-intro|preposition|naked|far|	4-7 6
de:best-intro|preposition|saying|1|	1 14	2-3 16	4-7 10
de:best-intro|preposition|saying|2-4|	1 -14	2-3 12
de:best-intro|preposition|saying|5-10|	1 14	4-7 6
de:best-intro|pronoun|according|1|	2-3 6
de:best-intro|pronoun|direct|1|	4-7 6
de:best-intro|pronoun|judging|1|	1 6
de:best-intro|pronoun|naked|2-4|	1 18	2-3 7	4-7 11
de:best-intro|pronoun|naked|5-10|	2-3 14
de:best-intro|pronoun|naked|far|	1 13
de:best-intro|pronoun|saying|1|	2-3 6
de:best-intro|pronoun|saying|2-4|	2-3 12
de:best-intro|pronoun|saying|5-10|	2-3 14
de:best-intro|pronoun|saying|far|	4-7 12
de:best-intro|quote|saying|0|	4-7 9
de:best-intro|start|according|1|	1 -14
de:best-intro|start|judging|1|	8+ 7
de:best-intro|start|naked|2-4|	1 -10	4-7 9	8+ 7
de:best-intro|start|naked|far|	2-3 15
de:best-intro|start|other|1|	8+ 10
de:best-intro|start|saying|1|	4-7 6	8+ 7
de:best-intro|start|saying|2-4|	8+ 6
de:best-intro|stop|according|1|	4-7 12
de:best-intro|stop|judging|0|	2-3 -12
de:best-intro|stop|naked|1|	1 14	4-7 11
de:best-intro|stop|naked|2-4|	2-3 9	4-7 12	8+ 6
de:best-intro|stop|naked|5-10|	4-7 20
de:best-intro|stop|naked|far|	2-3 11
de:best-intro|stop|other|1|	2-3 13	4-7 9	8+ 7
de:best-intro|stop|saying|1|	1 26	2-3 26	8+ 6
de:best-intro|stop|saying|2-4|	4-7 8
de:best-intro|stop|saying|far|	4-7 6
de:best-intro|subordinator|naked|2-4|	2-3 -12
de:best-intro|subordinator|naked|5-10|	2-3 -8
de:best-intro|verb-saying|naked|far|	1 -14
de:best-intro|verb-saying|saying|0|	1 7	4-7 10
de:best-intro|word|according|0|	2-3 14
de:best-intro|word|according|1|	1 15	4-7 10
de:best-intro|word|naked|1|	1 14
de:best-intro|word|naked|2-4|	1 -14
de:best-intro|word|naked|far|	1 -16
de:best-intro|word|other|1|	1 -7	4-7 11
de:best-intro|word|saying|1|	1 -13	2-3 18
de:best-intro|word|saying|2-4|	1 -9	2-3 -8
de:best-intro|word|saying|5-10|	1 -11	2-3 14	4-7 7
de:best-intro|–|saying|2-4|	1 10	4-7 8
de:best-lead|lower|,|according|	according-to 11
de:best-lead|lower|,|apposed|	speaker-then-quote 8
de:best-lead|lower|,|naked|	named-nearby 23
de:best-lead|lower|,|other|	verb-then-speaker 11
de:best-lead|lower|,|saying|	speaker-then-quote 6	verb-then-speaker 14
de:best-lead|lower|adverb|judging|	quote-then-speaker -12	quote-then-verb 9
de:best-lead|lower|adverb|saying|	speaker-then-quote 15	verb-then-speaker -13
de:best-lead|lower|auxiliary|according|	according-to 9
de:best-lead|lower|auxiliary|direct|	speaker-then-quote 16
de:best-lead|lower|auxiliary|judging|	quote-then-verb 10	speaker-then-quote 10
de:best-lead|lower|auxiliary|naked|	named-nearby 21	topic 12
de:best-lead|lower|auxiliary|saying|	quote-then-verb 12	speaker-then-quote 12	verb-then-speaker -11
de:best-lead|lower|capital|according|	according-to -6
de:best-lead|lower|capital|apposed|	speaker-then-quote 7
de:best-lead|lower|capital|apposition|	quote-then-speaker 7
de:best-lead|lower|capital|direct|	speaker-then-quote 17
de:best-lead|lower|capital|judging|	speaker-then-quote 21
de:best-lead|lower|capital|naked|	named-nearby 30	topic -19
de:best-lead|lower|capital|other|	quote-then-verb 7
de:best-lead|lower|capital|saying|	quote-then-speaker -11	quote-then-verb 22	sentence-before 15	speaker-then-quote 20	verb-then-speaker 9
de:best-lead|lower|coordinator|naked|	named-nearby -15
de:best-lead|lower|determiner|according|	according-to -9
de:best-lead|lower|determiner|judging|	sentence-before -12	speaker-then-quote 25
de:best-lead|lower|determiner|naked|	named-nearby 18	topic -8
de:best-lead|lower|determiner|saying|	quote-then-verb 7	speaker-then-quote -7	verb-then-speaker -9
de:best-lead|lower|preposition|according|	according-to 11
de:best-lead|lower|preposition|judging|	speaker-then-quote 6
de:best-lead|lower|preposition|naked|	named-nearby 19
de:best-lead|lower|preposition|saying|	speaker-then-quote 17	verb-then-speaker 6
de:best-lead|lower|pronoun|according|	according-to 6
de:best-lead|lower|pronoun|direct|	speaker-then-quote 6
de:best-lead|lower|pronoun|judging|	speaker-then-quote 6
de:best-lead|lower|pronoun|naked|	named-nearby 18
de:best-lead|lower|pronoun|saying|	speaker-then-quote 16	verb-then-speaker 14
de:best-lead|lower|verb-saying|naked|	named-nearby -14
de:best-lead|lower|verb-saying|saying|	speaker-then-quote 10
de:best-lead|lower|word|according|	according-to 22
de:best-lead|lower|word|naked|	named-nearby -16
de:best-lead|lower|word|saying|	speaker-then-quote 14	verb-then-speaker 7
de:best-lead|lower|–|saying|	quote-then-speaker 10	verb-then-speaker 8
de:best-lead|upper|,|naked|	named-nearby -20
de:best-lead|upper|:|according|	according-to 19
de:best-lead|upper|:|apposed|	speaker-then-quote 14
de:best-lead|upper|:|direct|	sentence-before 14
de:best-lead|upper|:|judging|	speaker-then-quote 11	verb-then-speaker 12
de:best-lead|upper|:|naked|	colon -6	named-nearby -11	topic 12
de:best-lead|upper|:|other|	quote-then-verb 19
de:best-lead|upper|:|saying|	quote-then-verb 20	verb-then-speaker 23
de:best-lead|upper|adverb|judging|	quote-then-speaker 10
de:best-lead|upper|adverb|naked|	named-nearby -15
de:best-lead|upper|auxiliary|naked|	named-nearby -8
de:best-lead|upper|auxiliary|saying|	quote-then-verb -10	speaker-then-quote 10
de:best-lead|upper|capital|according|	according-to -9
de:best-lead|upper|capital|direct|	speaker-then-quote -13
de:best-lead|upper|capital|judging|	quote-then-verb -12	speaker-then-quote -19
de:best-lead|upper|capital|naked|	named-nearby -41	topic -14
de:best-lead|upper|capital|other|	quote-then-verb -15
de:best-lead|upper|capital|saying|	quote-then-verb -7	verb-then-speaker -8
de:best-lead|upper|coordinator|naked|	named-nearby -10
de:best-lead|upper|determiner|according|	according-to -14
de:best-lead|upper|determiner|apposed|	speaker-then-quote -9
de:best-lead|upper|determiner|direct|	quote-then-speaker 11	speaker-then-quote -10
de:best-lead|upper|determiner|naked|	named-nearby 10	topic -6
de:best-lead|upper|determiner|other|	quote-then-verb -20
de:best-lead|upper|determiner|saying|	quote-then-verb -13	speaker-then-quote 16	verb-then-speaker -13
de:best-lead|upper|preposition|according|	according-to 17
de:best-lead|upper|preposition|direct|	quote-then-speaker -13
de:best-lead|upper|preposition|judging|	speaker-then-quote 11
de:best-lead|upper|preposition|naked|	named-nearby -6	topic -16
de:best-lead|upper|preposition|saying|	quote-then-verb -14	speaker-then-quote 19
de:best-lead|upper|pronoun|saying|	speaker-then-quote 12
de:best-lead|upper|quote|saying|	sentence-after 9
de:best-lead|upper|start|according|	according-to -14
de:best-lead|upper|start|judging|	quote-then-verb 7
de:best-lead|upper|start|naked|	topic 15
de:best-lead|upper|start|other|	quote-then-verb 10
de:best-lead|upper|start|saying|	quote-then-speaker 6	quote-then-verb 7
de:best-lead|upper|stop|according|	according-to 11
de:best-lead|upper|stop|judging|	quote-then-verb -7
de:best-lead|upper|stop|naked|	named-before 15	named-nearby 32	topic 15
de:best-lead|upper|stop|other|	quote-then-verb 18
de:best-lead|upper|stop|saying|	quote-then-speaker 8	quote-then-verb 10	sentence-before 8
de:best-lead|upper|subordinator|naked|	named-nearby -17
de:best-lead|upper|verb-saying|saying|	speaker-then-quote 8
de:best-lead|upper|word|according|	according-to 10
de:best-lead|upper|word|naked|	named-nearby 14
de:best-lead|upper|word|saying|	verb-then-speaker -9
de:best-lemma|	antworten 21	befürchten 17	bemängeln 11	bestätigen -25	beteuern -7	brummen 15	ergänzen 22	erinnern -12	erklären 25	erwidern 13	erzählen 6	flüstern 10	fordern 10	fragen 8	frohlocken 6	gestehen 13	halten 7	heben 6	heißen -17	klagen -7	kommentieren 18	kontern 8	kritisieren -10	kündigen 15	lachen 12	lassen -9	loben 11	mahnen 18	murmeln 19	nennen 16	räumen 8	sagen 24	scherzen 8	schimpfen 6	schreiben 24	seufzen 9	spotten 7	sprechen 22	stellen 21	teilen -16	verlauten 11	verraten 13	verteidigen 6	verweisen -10	warnen 9	weisen -9	werben 12	werfen -17	witzeln 8	zeigen 19	zitieren 6
de:best-lemma|antworten|speaker-then-quote|	1 9	2-4 20
de:best-lemma|befürchten|speaker-then-quote|	0 17
de:best-lemma|bemängeln|speaker-then-quote|	0 10
de:best-lemma|bestätigen|speaker-then-quote|	1 -20	2-4 -11
de:best-lemma|beteuern|quote-then-verb|	1 15	2-4 -9
de:best-lemma|betonen|quote-then-verb|	1 10	2-4 -14
de:best-lemma|brummen|quote-then-verb|	1 15
de:best-lemma|ergänzen|quote-then-speaker|	2-4 10
de:best-lemma|ergänzen|speaker-then-quote|	far 7
de:best-lemma|ergänzen|verb-then-speaker|	5-10 14
de:best-lemma|erinnern|quote-then-speaker|	-7 -12
de:best-lemma|erinnern|quote-then-verb|	1 13
de:best-lemma|erklären|quote-then-verb|	1 18	2-4 12
de:best-lemma|erklären|speaker-then-quote|	5-10 12
de:best-lemma|erwidern|quote-then-verb|	1 13
de:best-lemma|erzählen|quote-then-verb|	1 6
de:best-lemma|erzählen|sentence-before|	far 6
de:best-lemma|finden|quote-then-verb|	1 10
de:best-lemma|finden|speaker-then-quote|	2-4 8	5-10 -6
de:best-lemma|flüstern|quote-then-verb|	1 10
de:best-lemma|fordern|verb-then-speaker|	1 9
de:best-lemma|fragen|speaker-then-quote|	2-4 7
de:best-lemma|frohlocken|speaker-then-quote|	1 6
de:best-lemma|geben|quote-then-verb|	1 11
de:best-lemma|geben|verb-then-speaker|	2-4 -8
de:best-lemma|gestehen|quote-then-verb|	1 9
de:best-lemma|gestehen|speaker-then-quote|	2-4 10
de:best-lemma|halten|quote-then-verb|	1 14
de:best-lemma|halten|sentence-before|	far -12
de:best-lemma|halten|speaker-then-quote|	2-4 14	5-10 6
de:best-lemma|heben|speaker-then-quote|	2-4 6
de:best-lemma|heißen|quote-then-verb|	1 -8
de:best-lemma|heißen|speaker-then-quote|	0 -12	2-4 7	5-10 12
de:best-lemma|heißen|verb-then-speaker|	2-4 -9
de:best-lemma|klagen|quote-then-verb|	1 7
de:best-lemma|klagen|verb-then-speaker|	5-10 -7
de:best-lemma|kommentieren|speaker-then-quote|	2-4 15
de:best-lemma|kontern|quote-then-verb|	1 8
de:best-lemma|kritisieren|quote-then-verb|	5-10 -10
de:best-lemma|kündigen|speaker-then-quote|	2-4 15
de:best-lemma|lachen|quote-then-verb|	1 6
de:best-lemma|lachen|speaker-then-quote|	5-10 12
de:best-lemma|lassen|quote-then-verb|	1 7
de:best-lemma|lassen|speaker-then-quote|	0 -16	5-10 8
de:best-lemma|lassen|verb-then-speaker|	5-10 6
de:best-lemma|lehnen|quote-then-verb|	0 -7
de:best-lemma|lehnen|verb-then-speaker|	2-4 12
de:best-lemma|loben|speaker-then-quote|	0 11	5-10 8
de:best-lemma|mahnen|sentence-before|	far 15
de:best-lemma|meinen|quote-then-speaker|	0 -11
de:best-lemma|meinen|quote-then-verb|	1 6
de:best-lemma|meinen|sentence-after|	0 9
de:best-lemma|meinen|speaker-then-quote|	1 9
de:best-lemma|murmeln|quote-then-verb|	1 19
de:best-lemma|nennen|quote-then-speaker|	-7 -12	-9 10
de:best-lemma|nennen|quote-then-verb|	0 -15
de:best-lemma|nennen|speaker-then-quote|	1 8	2-4 31
de:best-lemma|none|according-to|	0 -15	1 12	2-4 7	far 12
de:best-lemma|none|colon|	1 -6
de:best-lemma|none|named-before|	1 10	2-4 13	5-10 6	far 13
de:best-lemma|none|named-nearby|	0 -9	2-4 11	5-10 -8	far -6
de:best-lemma|none|quote-then-speaker|	0 7	1 10
de:best-lemma|none|sentence-before|	far 14
de:best-lemma|none|speaker-then-quote|	0 16	1 6
de:best-lemma|none|topic|	1 -11	2-4 -6
de:best-lemma|rufen|speaker-then-quote|	2-4 10
de:best-lemma|rufen|verb-then-speaker|	2-4 8
de:best-lemma|räumen|quote-then-verb|	1 8
de:best-lemma|sagen|quote-then-speaker|	2-4 10
de:best-lemma|sagen|quote-then-verb|	1 11
de:best-lemma|sagen|speaker-then-quote|	2-4 10	5-10 8
de:best-lemma|sagen|verb-then-speaker|	1 13	2-4 15	5-10 6
de:best-lemma|scherzen|quote-then-verb|	1 9
de:best-lemma|schimpfen|quote-then-verb|	1 6
de:best-lemma|schreiben|quote-then-speaker|	2-4 6
de:best-lemma|schreiben|quote-then-verb|	1 7	2-4 23
de:best-lemma|schreiben|speaker-then-quote|	5-10 10
de:best-lemma|seufzen|speaker-then-quote|	2-4 9
de:best-lemma|spotten|quote-then-verb|	1 7
de:best-lemma|sprechen|quote-then-speaker|	-12 13
de:best-lemma|sprechen|quote-then-verb|	2-4 -10
de:best-lemma|sprechen|speaker-then-quote|	1 15	2-4 20	5-10 22
de:best-lemma|sprechen|verb-then-speaker|	2-4 -13
de:best-lemma|stehen|quote-then-verb|	0 -7
de:best-lemma|stehen|speaker-then-quote|	1 -12
de:best-lemma|stehen|verb-then-speaker|	1 16
de:best-lemma|stellen|quote-then-verb|	1 21
de:best-lemma|teilen|quote-then-verb|	1 18	2-4 11
de:best-lemma|teilen|verb-then-speaker|	2-4 11	5-10 -13
de:best-lemma|unlisted|quote-then-verb|	0 -16
de:best-lemma|unlisted|verb-then-speaker|	1 8
de:best-lemma|verlauten|speaker-then-quote|	2-4 11
de:best-lemma|verraten|quote-then-verb|	1 12
de:best-lemma|verraten|verb-then-speaker|	1 6
de:best-lemma|versichern|quote-then-verb|	1 13	5-10 -11
de:best-lemma|versichern|verb-then-speaker|	5-10 8
de:best-lemma|verteidigen|speaker-then-quote|	1 6
de:best-lemma|verweisen|verb-then-speaker|	2-4 -10
de:best-lemma|warnen|speaker-then-quote|	2-4 10
de:best-lemma|weisen|quote-then-verb|	0 -12
de:best-lemma|werben|speaker-then-quote|	far 12
de:best-lemma|werfen|speaker-then-quote|	2-4 -17
de:best-lemma|witzeln|quote-then-verb|	1 8
de:best-lemma|zeigen|speaker-then-quote|	1 6	2-4 15
de:best-lemma|zitieren|speaker-then-quote|	5-10 6
de:best-near|according-to|according|	0 -15	1 12	2-4 7	far 12
de:best-near|according|0|	1 -15	2-3 14	4-7 -12
de:best-near|according|1|	2-3 20	4-7 19	8+ 11
de:best-near|according|2-4|	4-7 11
de:best-near|according|far|	2-3 12
de:best-near|apposed|2-4|	4-7 14
de:best-near|apposed|5-10|	2-3 -9	8+ 8
de:best-near|apposition|0|	4-7 7
de:best-near|colon|naked|	1 -6
de:best-near|direct|0|	2-3 11	4-7 11
de:best-near|direct|1|	1 11	2-3 -13	4-7 6
de:best-near|direct|2-4|	1 -13	2-3 13	4-7 -6
de:best-near|direct|far|	4-7 14
de:best-near|judging|-7|	2-3 -12
de:best-near|judging|-9|	2-3 10
de:best-near|judging|0|	1 -12	2-3 -12
de:best-near|judging|1|	1 10	2-3 9	4-7 6	8+ 6
de:best-near|judging|2-4|	2-3 17	4-7 18
de:best-near|judging|5-10|	2-3 -6	4-7 6
de:best-near|judging|far|	2-3 -12
de:best-near|naked|0|	1 -26	2-3 -9	4-7 9
de:best-near|naked|1|	1 8	2-3 -6	4-7 -8	8+ 9
de:best-near|naked|2-4|	1 -9	2-3 16	4-7 10	8+ 10
de:best-near|naked|5-10|	1 -6	2-3 -8	4-7 11	8+ 7
de:best-near|naked|far|	4-7 9	8+ 11
de:best-near|named-before|naked|	1 10	2-4 13	5-10 6	far 13
de:best-near|named-nearby|naked|	0 -9	2-4 11	5-10 -8	far -6
de:best-near|other|0|	1 -15	2-3 -9
de:best-near|other|1|	1 -12	2-3 13	4-7 20	8+ 11
de:best-near|quote-then-speaker|apposition|	0 7
de:best-near|quote-then-speaker|direct|	1 10
de:best-near|quote-then-speaker|judging|	-7 -12	-9 10
de:best-near|quote-then-speaker|saying|	-12 13	-7 -12	0 -11	2-4 13
de:best-near|quote-then-verb|judging|	0 -18	1 19
de:best-near|quote-then-verb|other|	0 -16
de:best-near|quote-then-verb|saying|	0 -15	1 12	5-10 -11
de:best-near|saying|-12|	1 13
de:best-near|saying|-7|	2-3 -12
de:best-near|saying|0|	2-3 -10	4-7 15
de:best-near|saying|1|	1 -16	4-7 10	8+ 7
de:best-near|saying|2-4|	1 8	4-7 19	8+ 6
de:best-near|saying|5-10|	2-3 6	4-7 14	8+ 7
de:best-near|saying|far|	4-7 19
de:best-near|sentence-after|saying|	0 13
de:best-near|sentence-before|direct|	far 14
de:best-near|sentence-before|judging|	far -12
de:best-near|sentence-before|saying|	far 15
de:best-near|speaker-then-quote|apposed|	2-4 14
de:best-near|speaker-then-quote|direct|	0 16	1 6
de:best-near|speaker-then-quote|judging|	1 8	2-4 12
de:best-near|speaker-then-quote|saying|	0 8	1 -15	2-4 27	5-10 31
de:best-near|topic|naked|	1 -11	2-4 -6
de:best-near|verb-then-speaker|judging|	2-4 12
de:best-near|verb-then-speaker|other|	1 8
de:best-near|verb-then-speaker|saying|	1 24	2-4 -19
de:best-negated|	true 15
de:best-order|according|according|0|	1 -15	2-3 14	4-7 -12
de:best-order|according|according|1|	2-3 20	4-7 19	8+ 11
de:best-order|according|according|2-4|	4-7 11
de:best-order|according|according|far|	2-3 12
de:best-order|apposed|apposed|2-4|	4-7 14
de:best-order|apposed|apposed|5-10|	2-3 -9	8+ 8
de:best-order|apposed|judging|-7|	2-3 -12
de:best-order|apposed|judging|-9|	2-3 10
de:best-order|apposed|judging|1|	1 6
de:best-order|apposed|judging|2-4|	1 -15	2-3 23	4-7 8
de:best-order|apposed|saying|-12|	1 13
de:best-order|apposed|saying|-7|	2-3 -12
de:best-order|apposed|saying|0|	2-3 -8
de:best-order|apposed|saying|1|	2-3 6	4-7 6
de:best-order|apposed|saying|2-4|	2-3 10	4-7 9
de:best-order|apposed|saying|5-10|	4-7 12
de:best-order|apposition|apposition|0|	4-7 7
de:best-order|apposition|saying|0|	2-3 -11
de:best-order|direct|direct|0|	2-3 11	4-7 11
de:best-order|direct|direct|1|	1 11	2-3 -13	4-7 6
de:best-order|direct|direct|2-4|	1 -13	2-3 13	4-7 -6
de:best-order|direct|direct|far|	4-7 14
de:best-order|direct|judging|1|	4-7 6	8+ 6
de:best-order|direct|judging|2-4|	1 11	2-3 10	4-7 16
de:best-order|direct|judging|5-10|	2-3 -6	4-7 6
de:best-order|direct|judging|far|	2-3 -12
de:best-order|direct|saying|0|	1 7	2-3 11	4-7 10
de:best-order|direct|saying|1|	1 -11	2-3 -16	4-7 29
de:best-order|direct|saying|2-4|	1 16	2-3 32	4-7 14	8+ 6
de:best-order|direct|saying|5-10|	1 18	2-3 21	4-7 12	8+ 7
de:best-order|direct|saying|far|	4-7 16
de:best-order|inverted|judging|0|	1 -12	2-3 -12
de:best-order|inverted|judging|1|	1 10	2-3 9
de:best-order|inverted|judging|2-4|	4-7 12
de:best-order|inverted|other|0|	1 -15	2-3 -9
de:best-order|inverted|other|1|	1 -12	2-3 13	4-7 20	8+ 11
de:best-order|inverted|saying|0|	1 -12	2-3 -7
de:best-order|inverted|saying|1|	1 -10	2-3 32	4-7 7	8+ 7
de:best-order|inverted|saying|2-4|	1 -19	2-3 -8	4-7 23
de:best-order|inverted|saying|5-10|	1 -14	4-7 8
de:best-order|inverted|saying|far|	4-7 15
de:best-order|naked|naked|0|	1 -26	2-3 -9	4-7 9
de:best-order|naked|naked|1|	1 8	2-3 -6	4-7 -8	8+ 9
de:best-order|naked|naked|2-4|	1 -9	2-3 16	4-7 10	8+ 10
de:best-order|naked|naked|5-10|	1 -6	2-3 -8	4-7 11	8+ 7
de:best-order|naked|naked|far|	4-7 9	8+ 11
de:best-order|shared|saying|0|	4-7 9
de:best-order|shared|saying|1|	4-7 9
de:best-order|shared|saying|2-4|	4-7 9
de:best-phrase|name|	judging 14	saying 17
de:best-phrase|noun|	according 16	apposition 7	direct 15	naked -6	other -13	saying 17
de:best-phrase|pronoun|	according 11	direct 13	judging -15	saying -11
de:best-score|	-1 -6	-2 -25	-3 -28	-4 15	0 21	1 6	2 -30	3 14	4 22	5 33	6 12
de:best-score|-1|	1 -25	2-3 25	4-7 -10
de:best-score|-2|	1 -19	2-3 -13	4-7 -11
de:best-score|-3|	1 -11	2-3 -22
de:best-score|-4|	2-3 15
de:best-score|0|	1 7	2-3 23	4-7 28
de:best-score|1|	4-7 20	8+ 15
de:best-score|2|	1 -23	2-3 -23	8+ 11
de:best-score|3|	4-7 25	8+ 7
de:best-score|4|	2-3 19	4-7 20	8+ 8
de:best-score|5|	1 15	2-3 14	4-7 20	8+ 7
de:best-score|6|	4-7 12
de:best|according-to|according|	1 -9	2-3 16	8+ 11
de:best|colon|naked|	2-3 -6
de:best|named-before|naked|	2-3 15	4-7 11
de:best|named-nearby|naked|	8+ 10
de:best|quote-then-speaker|apposition|	4-7 7
de:best|quote-then-speaker|direct|	1 11	2-3 -13
de:best|quote-then-speaker|judging|	2-3 9
de:best|quote-then-speaker|saying|	1 18	2-3 -17	4-7 6	8+ 6
de:best|quote-then-verb|judging|	2-3 -11
de:best|quote-then-verb|other|	1 -16	2-3 12	4-7 20	8+ 11
de:best|quote-then-verb|saying|	1 -20	4-7 7	8+ 7
de:best|sentence-after|saying|	4-7 9
de:best|sentence-before|direct|	4-7 17
de:best|sentence-before|judging|	2-3 -12
de:best|sentence-before|saying|	4-7 20
de:best|speaker-then-quote|apposed|	2-3 -9	4-7 14	8+ 8
de:best|speaker-then-quote|direct|	1 -13	2-3 14
de:best|speaker-then-quote|judging|	2-3 12	4-7 19	8+ 6
de:best|speaker-then-quote|saying|	1 14	4-7 24	8+ 6
de:best|topic|naked|	1 -26	2-3 7	4-7 15	8+ 12
de:best|verb-then-speaker|judging|	4-7 12
de:best|verb-then-speaker|other|	4-7 11
de:best|verb-then-speaker|saying|	1 -20	2-3 14	4-7 27
de:case-follow|all-one|+|	none 7
de:case-follow|all-one|,auxiliary|	none -11
de:case-follow|all-one|,determiner|	! 11
de:case-follow|all-one|,verb-saying|	none -7
de:case-follow|all-one|,word|	none -24
de:case-follow|all-one|-|	none -8
de:case-follow|all-one|:|	none -13
de:case-follow|all-one|adverb|	none -9
de:case-follow|all-one|auxiliary|	none -28
de:case-follow|all-one|capital|	. 14
de:case-follow|all-one|coordinator|	none -8
de:case-follow|all-one|determiner|	none -26
de:case-follow|all-one|end|	. 20	none 15
de:case-follow|all-one|preposition|	none 7
de:case-follow|all-one|stop|	none 10
de:case-follow|all-one|verb-judging|	none -17
de:case-follow|all-one|verb-saying|	none 7
de:case-follow|all-one|word|	none -22
de:case-follow|all|)|	none -11
de:case-follow|all|+|	none 12
de:case-follow|all|,adverb|	none -13
de:case-follow|all|,determiner|	none -13
de:case-follow|all|,verb-thinking|	none 8
de:case-follow|all|,word|	none 11
de:case-follow|all|-|	none 10
de:case-follow|all|auxiliary|	none -19
de:case-follow|all|coordinator|	none -17
de:case-follow|all|determiner|	. 18
de:case-follow|all|end|	. 17	? 7	none 15
de:case-follow|all|preposition|	none -12
de:case-follow|all|pronoun|	none -6
de:case-follow|all|stop|	none 22
de:case-follow|all|verb-saying|	none -12
de:case-follow|all|verb-thinking|	none -9
de:case-follow|all|word|	none -8
de:case-follow|first|(|	none -13
de:case-follow|first|+|	none 21
de:case-follow|first|,auxiliary|	none 9
de:case-follow|first|,verb-saying|	none 9
de:case-follow|first|,word|	none 19
de:case-follow|first|capital|	! 8	. 16
de:case-follow|first|determiner|	! 9	. 30
de:case-follow|first|end|	. 13	none 33
de:case-follow|first|preposition|	. 14	none -13
de:case-follow|first|pronoun|	. 14
de:case-follow|first|stop|	none -28
de:case-follow|first|subordinator|	. 12
de:case-follow|first|verb-saying|	none -16
de:case-follow|most|,determiner|	none 9
de:case-follow|most|,subordinator|	none 8
de:case-follow|most|,verb-saying|	none 7
de:case-follow|most|,word|	none 9
de:case-follow|most|auxiliary|	none -9
de:case-follow|most|coordinator|	none -15
de:case-follow|most|determiner|	none 11
de:case-follow|most|end|	! 6	. 17
de:case-follow|most|preposition|	. 12	none -10
de:case-follow|most|stop|	none 25
de:case-follow|most|verb-saying|	none 13
de:case-follow|most|word|	none -10
de:case-follow|none|,capital|	none 7
de:case-follow|none|,subordinator|	none 10
de:case-follow|none|,verb-judging|	none 14
de:case-follow|none|,verb-saying|	none 19
de:case-follow|none|,verb-thinking|	none 8
de:case-follow|none|,word|	none 20
de:case-follow|none|auxiliary|	none 7
de:case-follow|none|capital|	none 8
de:case-follow|none|stop|	none -8
de:case-follow|none|verb-saying|	none -11
de:case-follow|none|word|	none 15
de:case-follow|some|+|	none 8
de:case-follow|some|,determiner|	none -10
de:case-follow|some|,preposition|	none -10
de:case-follow|some|,verb-saying|	none 25
de:case-follow|some|,word|	none 8
de:case-follow|some|capital|	. 11
de:case-follow|some|preposition|	. 8	none -12
de:case-follow|some|word|	none 23
de:case-intro|all-one|	adverb -15	auxiliary -8	capital 7	coordinator -10	preposition 12	pronoun 16	start -20
de:case-intro|all|	, -11	: 28	adverb 10	auxiliary -7	capital -17	determiner 20	preposition 7	start 15	stop 19	subordinator -17	word 22
de:case-intro|first|	: -15	auxiliary 10	capital -20	preposition -15	pronoun 12	quote 9	start 8	stop 11
de:case-intro|most|	: 19	capital 8	start 9	stop 9	verb-saying 11	– 8
de:case-intro|none|	, 7	adverb -6	capital 17	preposition 15	pronoun 24	verb-saying -14	– 10
de:case-intro|some|	, 12	auxiliary 20	capital 21	coordinator -15	determiner -7	preposition 11	pronoun 14	verb-saying 10
de:case|all-one|	2 9	3 7	4-5 6
de:case|all|	2 -13	3 24	4-5 16	6-9 13
de:case|first|	1 -15	10+ 8	3 -17	4-5 6	6-9 -8
de:case|most|	10+ 8	4-5 14	6-9 12
de:case|none|	1 10	2 6	3 14	4-5 18	6-9 11
de:case|some|	10+ 8	4-5 20	6-9 18
de:clause|false|false|	all 17	first -11	most 7	none 14
de:clause|false|true|	all 14	all-one 13	most 10	none 13	some 12
de:clause|true|false|	all-one -13	first 17	most 10	none 6
de:clause|true|true|	all 9	all-one 10	first -10	most 8	none 11	some 10
de:closed|	true 6
de:continues|	false 6
de:dated|	false 6
de:ending|	! 22	. 40	? 8
de:family|"|	1 18	2-3 19	4-7 17	8+ 7
de:family|«|	1 19	2-3 -17	4-7 27	8+ 9
de:family|»|	1 -14	2-3 -7	8+ 9
de:family|‚|	2-3 10	4-7 10
de:family|“|	1 -15	4-7 12
de:family|„|	1 -16	8+ 8
de:family|›|	8+ 7
de:follow|	( -13	) -11	+ 18	,adverb -13	,auxiliary -8	,capital 7	,determiner 8	,preposition -10	,subordinator 13	,verb-judging 19	,verb-thinking 13	: -13	adverb -9	auxiliary -20	capital 17	coordinator -18	determiner 16	end 25	subordinator 12	verb-judging -11	verb-thinking -9
de:headline|false|	4-7 9	8+ 9
de:headline|true|	1 10	2-3 -11	4-7 34
de:in-noun|false|false|1|	all-one -9	first -12
de:in-noun|false|false|2-3|	all 9	all-one 12	first -17	none 11
de:in-noun|false|false|4-7|	all-one 6	first -11	most 24	none 17	some 12
de:in-noun|false|false|8+|	first 8	most 9	some 8
de:in-noun|false|true|1|	first -15	none 18
de:in-noun|false|true|2-3|	all -14	all-one 14	first 9	most -21	some 24
de:in-noun|false|true|4-7|	all 11	first 17	most 11	none 8	some 10
de:in-noun|false|true|8+|	first 6
de:in-noun|true|false|1|	all-one 11
de:in-noun|true|false|2-3|	all 26	all-one -17	some -12
de:in-noun|true|false|4-7|	all 17	none 7	some 12
de:in-noun|true|false|8+|	first 12	most 13
de:in-noun|true|true|1|	all-one -34
de:in-noun|true|true|2-3|	all -14	some 14
de:in-noun|true|true|4-7|	most 11	some 8
de:intro-follow|,|)|	2-3 -11
de:intro-follow|,|capital|	2-3 11
de:intro-follow|,|end|	4-7 6
de:intro-follow|,|preposition|	2-3 6	4-7 8
de:intro-follow|,|stop|	1 -14	2-3 15	4-7 14	8+ 8
de:intro-follow|:|(|	2-3 -6	4-7 -10
de:intro-follow|:|+|	4-7 14
de:intro-follow|:|,verb-saying|	2-3 14	4-7 20	8+ 17
de:intro-follow|:|,word|	8+ 19
de:intro-follow|:|capital|	1 14	4-7 17	8+ 6
de:intro-follow|:|determiner|	1 -11	4-7 30	8+ 10
de:intro-follow|:|end|	1 15	2-3 7	4-7 39	8+ 7
de:intro-follow|:|preposition|	4-7 12	8+ 13
de:intro-follow|:|pronoun|	8+ 7
de:intro-follow|:|stop|	1 -23	2-3 -8	4-7 -16
de:intro-follow|:|subordinator|	2-3 12
de:intro-follow|adverb|,verb-judging|	2-3 9
de:intro-follow|adverb|preposition|	2-3 -16
de:intro-follow|adverb|stop|	1 -7
de:intro-follow|adverb|word|	1 -9
de:intro-follow|auxiliary|,verb-judging|	1 10
de:intro-follow|auxiliary|preposition|	2-3 -8
de:intro-follow|auxiliary|stop|	1 -11	2-3 19	4-7 21
de:intro-follow|auxiliary|word|	4-7 15
de:intro-follow|capital|,capital|	1 7
de:intro-follow|capital|,determiner|	1 -11
de:intro-follow|capital|,verb-saying|	2-3 16
de:intro-follow|capital|,verb-thinking|	1 8
de:intro-follow|capital|,word|	1 -12	2-3 13	4-7 7
de:intro-follow|capital|adverb|	2-3 -9
de:intro-follow|capital|end|	1 -11
de:intro-follow|capital|pronoun|	2-3 -6
de:intro-follow|capital|stop|	1 -26	2-3 11
de:intro-follow|capital|verb-judging|	1 -12	2-3 -16
de:intro-follow|capital|verb-saying|	1 -10	2-3 -16
de:intro-follow|capital|verb-thinking|	2-3 -9
de:intro-follow|capital|word|	1 10	4-7 15
de:intro-follow|coordinator|stop|	2-3 -15
de:intro-follow|coordinator|verb-saying|	1 -10
de:intro-follow|determiner|,determiner|	1 14	2-3 -10
de:intro-follow|determiner|,verb-saying|	2-3 -12	4-7 7
de:intro-follow|determiner|,word|	1 -14
de:intro-follow|determiner|-|	1 -8
de:intro-follow|determiner|auxiliary|	1 -25	2-3 -11
de:intro-follow|determiner|capital|	1 8
de:intro-follow|determiner|determiner|	4-7 15
de:intro-follow|determiner|preposition|	2-3 -16	4-7 -10
de:intro-follow|determiner|stop|	1 7	2-3 11	4-7 14	8+ 12
de:intro-follow|determiner|verb-saying|	1 9	2-3 -24	8+ 13
de:intro-follow|determiner|word|	1 -36	2-3 -14	4-7 13
de:intro-follow|preposition|+|	2-3 8
de:intro-follow|preposition|,adverb|	2-3 -13
de:intro-follow|preposition|,determiner|	2-3 -13	4-7 9
de:intro-follow|preposition|:|	1 -17
de:intro-follow|preposition|coordinator|	2-3 -15
de:intro-follow|preposition|determiner|	1 -14	2-3 -16
de:intro-follow|preposition|end|	1 16
de:intro-follow|preposition|preposition|	1 -11
de:intro-follow|preposition|stop|	1 13	2-3 18	4-7 22
de:intro-follow|preposition|word|	2-3 -28
de:intro-follow|pronoun|+|	2-3 7
de:intro-follow|pronoun|,subordinator|	2-3 14
de:intro-follow|pronoun|,word|	2-3 6	4-7 7
de:intro-follow|pronoun|auxiliary|	2-3 7
de:intro-follow|pronoun|stop|	1 18	2-3 20	4-7 14
de:intro-follow|pronoun|word|	2-3 14	4-7 6
de:intro-follow|quote|pronoun|	4-7 9
de:intro-follow|start|,auxiliary|	8+ 6
de:intro-follow|start|,verb-judging|	8+ 7
de:intro-follow|start|,verb-saying|	4-7 9	8+ 7
de:intro-follow|start|,word|	1 -14	8+ 10
de:intro-follow|start|:|	1 -10
de:intro-follow|start|end|	2-3 15	4-7 7
de:intro-follow|stop|,auxiliary|	4-7 10
de:intro-follow|stop|,verb-saying|	1 26	2-3 21	4-7 9	8+ 6
de:intro-follow|stop|,verb-thinking|	4-7 8
de:intro-follow|stop|,word|	2-3 13	4-7 13	8+ 7
de:intro-follow|stop|determiner|	4-7 11
de:intro-follow|stop|end|	2-3 15	4-7 9
de:intro-follow|stop|verb-judging|	1 14	2-3 -12
de:intro-follow|subordinator|coordinator|	2-3 -17
de:intro-follow|verb-saying|,word|	1 -14
de:intro-follow|verb-saying|coordinator|	2-3 -8
de:intro-follow|verb-saying|stop|	1 17	2-3 11	4-7 10
de:intro-follow|verb-saying|word|	1 -24
de:intro-follow|word|,auxiliary|	1 -11
de:intro-follow|word|,preposition|	2-3 -10
de:intro-follow|word|,verb-saying|	1 -13	2-3 18
de:intro-follow|word|,word|	1 10	4-7 11
de:intro-follow|word|-|	4-7 10
de:intro-follow|word|auxiliary|	1 -9
de:intro-follow|word|end|	1 14
de:intro-follow|word|stop|	1 -16	2-3 21	4-7 7
de:intro-follow|word|word|	1 -14	2-3 14
de:intro-follow|–|,subordinator|	1 10	4-7 8
de:intro|	: -6	adverb -8	coordinator -16	preposition 21	pronoun 30	quote 9	stop 7	subordinator -17	word 7	– 10
de:lead|lower|	, 18	adverb -7	auxiliary 11	capital 30	coordinator -15	determiner -6	preposition 20	pronoun 30	verb-saying -9	– 10
de:lead|upper|	, -20	: -6	auxiliary -8	capital -35	coordinator -10	determiner 10	preposition 13	pronoun 12	quote 9	stop 7	subordinator -17	verb-saying 8	word 15
de:naming|begriff|1|	1 -15
de:naming|false|	: 7	capital -17	word -10
de:naming|motto|2|	1 -11
de:naming|none|	4-7 10	8+ 8
de:naming|sogenannte|1|	1 -10
de:naming|true|	: -10	adverb -8	coordinator -16	preposition 21	pronoun 30	quote 9	stop 7	subordinator -17	word 11	– 10
de:naming|wort|1|	1 -8
de:naming|wort|2|	1 14
de:nobody|4-7|	start 7
de:others|0|	2-3 16	4-7 13	8+ 8
de:others|1|	2-3 -21	8+ 8
de:own-case|false|all-one|	adverb -14	capital 7	coordinator -10	preposition 12	pronoun 16	start -20
de:own-case|false|all|	, -11	: 28	adverb 10	auxiliary -7	capital -17	determiner 20	preposition 7	start 15	stop 16	subordinator -17	word 22
de:own-case|false|first|	: -11	auxiliary 10	capital -20	determiner 23	preposition -15	pronoun 12	start 6	stop 11
de:own-case|false|most|	: 20	capital 8	start 11	stop 10	verb-saying 11	– 8
de:own-case|false|none|	, 6	adverb -6	capital 14	preposition 15	pronoun 24	verb-saying -14	– 10
de:own-case|false|some|	, 12	auxiliary 19	capital 21	coordinator -15	determiner -7	preposition 11	pronoun 14	verb-saying 10
de:own-case|true|all-one|	adverb -12	auxiliary -8	stop 10
de:own-case|true|all|	stop 9
de:own-case|true|first|	: -9	determiner -14	quote 9	start 8	stop 10
de:own-case|true|most|	: 10	determiner 9	stop 7
de:own-case|true|none|	, 6	capital 11
de:own-case|true|some|	, 7	capital 7
de:own|false|	2-3 10	4-7 12	8+ 11
de:own|true|	2-3 -16	4-7 20	8+ 7
de:sentence|judging|	1 17	2-3 11	4-7 21
de:sentence|none|	1 -10	4-7 -6	8+ 10
de:sentence|saying|	4-7 31	8+ 8
de:sentence|thinking|	2-3 -9	4-7 11
de:size-ending|10+|.|	determiner 6	preposition 13	pronoun 6
de:size-ending|10+|none|	,auxiliary 6	,verb-saying 7	,word 10	stop 8
de:size-ending|1|!|	,determiner 11
de:size-ending|1|.|	capital 14	end 15
de:size-ending|1|none|	,auxiliary -11	,capital 7	,subordinator 10	,verb-judging 10	,verb-saying -10	,verb-thinking 8	,word -11	- -8	: -13	auxiliary -28	capital 8	determiner -19	end 15	stop -16	verb-saying 7	word -7
de:size-ending|2|.|	end 10
de:size-ending|2|none|	) -11	+ 9	,adverb -13	,determiner -11	,preposition -10	,subordinator 14	,verb-saying 31	,word 6	adverb -9	coordinator -8	determiner -8	end 15	pronoun -6	stop 15	verb-judging -17	verb-saying -15
de:size-ending|3|.|	capital 11	end 6	subordinator 12
de:size-ending|3|?|	end 7
de:size-ending|3|none|	( -6	,verb-judging 9	,word 15	auxiliary -6	coordinator -17	preposition -13	stop 19	verb-saying -22	verb-thinking -9
de:size-ending|4-5|!|	capital 8
de:size-ending|4-5|.|	capital 12	determiner 26	end 17	preposition 8	pronoun 9
de:size-ending|4-5|none|	( -11	+ 12	,auxiliary 10	,determiner 9	,subordinator 7	,verb-saying 19	,verb-thinking 8	,word 20	- 10	determiner 9	end 27	preposition -10	stop 7	word 18
de:size-ending|6-9|!|	determiner 9	end 6
de:size-ending|6-9|.|	capital 14	determiner 23	end 15	preposition 12
de:size-ending|6-9|none|	+ 21	,verb-judging 6	,word 10	end 23	stop -11	verb-saying 13
de:size-follow|10+|	,auxiliary 6	,verb-saying 7	,word 10	determiner 6	preposition 13	pronoun 6	stop 8
de:size-follow|1|	,auxiliary -11	,capital 7	,determiner 13	,subordinator 10	,verb-judging 10	,verb-saying -10	,verb-thinking 8	,word -11	- -8	: -13	auxiliary -28	capital 17	determiner -19	end 18	stop -16	verb-saying 7	word -7
de:size-follow|2|	) -11	+ 9	,adverb -13	,determiner -11	,preposition -10	,subordinator 14	,verb-saying 31	,word 6	adverb -9	coordinator -8	determiner -8	end 18	pronoun -6	stop 15	verb-judging -17	verb-saying -15
de:size-follow|3|	( -6	,verb-judging 9	,word 15	auxiliary -6	capital 11	coordinator -17	end 9	preposition -13	stop 19	subordinator 12	verb-saying -22	verb-thinking -9
de:size-follow|4-5|	( -11	+ 12	,auxiliary 10	,determiner 9	,subordinator 7	,verb-saying 19	,verb-thinking 8	,word 20	- 10	capital 13	determiner 24	end 32	preposition -10	pronoun 9	stop 7	word 18
de:size-follow|6-9|	+ 21	,verb-judging 6	,word 10	capital 14	determiner 22	end 23	preposition 12	stop -11	verb-saying 13
de:size-intro|10+|	, 8	: 16	start 6	stop 6
de:size-intro|1|	, -14	: -8	adverb -12	auxiliary -7	coordinator -10	preposition 19	pronoun 18	start -20	stop 27	– 10
de:size-intro|2|	, 10	: 28	adverb -11	auxiliary 9	coordinator -15	determiner -13	pronoun 21	start 15	stop -11	subordinator -8	verb-saying -8
de:size-intro|3|	, 17	: -18	adverb 14	pronoun 7	stop 25	subordinator -12	verb-saying 11	word 22
de:size-intro|4-5|	, 15	: 11	auxiliary 21	determiner 7	preposition 19	pronoun 16	quote 9	start 14	stop 22	word 16	– 8
de:size-intro|6-9|	, 8	: -8	auxiliary 9	capital 13	determiner 19	preposition 6	start 9	stop 6	verb-saying 10
de:size|	10+ 9	4-5 24	6-9 -6
	de:speech 6	speech -7
de:subject|elided|	,determiner -13	,verb-saying 19	1 -24	2-3 9	4-7 22	8+ 13	coordinator -8	determiner 15	end 8	preposition -11	stop 13	verb-saying -8	word -14
de:subject|none|	( -13	) -11	+ 14	,determiner -11	,verb-judging 18	,verb-thinking 13	- -8	2-3 8	8+ 9	: -13	auxiliary -22	capital 18	end 15	preposition -35	verb-judging -7	verb-thinking -9	word 9
de:subject|own|	+ 9	,adverb -13	,auxiliary -8	,capital 7	,determiner 9	,preposition -10	,subordinator 13	,verb-judging 6	- 10	1 6	4-7 25	8+ 8	adverb -9	auxiliary -13	capital 9	coordinator -18	determiner 19	end 29	preposition 20	pronoun 7	subordinator 12	verb-judging -12	word -7
de:two-before|)|	: 17
de:two-before|,|	capital -12	determiner 9	subordinator -12	verb-saying -8	word -12
de:two-before|:|	capital -11	determiner -19
de:two-before|adverb|	: 10	determiner -21	stop 10
de:two-before|auxiliary|	adverb 9	determiner -16	preposition -14	pronoun 14	stop 7
de:two-before|capital|	, 19	: -8	auxiliary -6	capital -6	coordinator -15	determiner -26	preposition 14	verb-saying 8	word 21	– 8
de:two-before|coordinator|	word -13
de:two-before|determiner|	, 14	: 13	auxiliary 10	determiner 9	preposition 16	stop 21	word -9
de:two-before|preposition|	, 6	: 14	determiner 17	stop 13
de:two-before|pronoun|	, 14	: 7	adverb 15	auxiliary 24	determiner 18	preposition 14	pronoun 6	stop 6	verb-saying -14	word 23
de:two-before|quote|	coordinator -10	stop 12	word -16
de:two-before|start|	determiner -19	quote 9
de:two-before|stop|	determiner -9	subordinator -8
de:two-before|subordinator|	determiner -9
de:two-before|that|	pronoun 8
de:two-before|verb-judging|	: 6	determiner 6	pronoun 6	stop 10
de:two-before|verb-saying|	determiner -13	preposition 22	pronoun 21	stop 13
de:two-before|verb-thinking|	determiner 7	pronoun 7	stop 6
de:two-before|word|	, -11	: 7	adverb -13	capital 13	determiner 8	preposition -27	pronoun 11	stop 34	word 16	– 10
de:two-words-before|)|	: 17
de:two-words-before|,|	die 13	ein 8	einzelne -9	heißt -8	sogenannte -11	sorte -12	wie -12
de:two-words-before|.|	eine -9	wie -8
de:two-words-before|46|	, -11
de:two-words-before|:|	das -19	wer -11
de:two-words-before|abend|	in -13
de:two-words-before|aber|	auf 6	vor 6
de:two-words-before|ab|	: 15
de:two-words-before|alfred-wegener-institut|	, 11
de:two-words-before|alles|	wieder -13
de:two-words-before|als|	kalb 8
de:two-words-before|anders|	: 9
de:two-words-before|anleger|	seien 9
de:two-words-before|anrufbeantworter|	, 8
de:two-words-before|anwohner|	? 11
de:two-words-before|anziehen|	. 6
de:two-words-before|an|	, 6	: 6	wochenenden 12
de:two-words-before|aufgefallen|	. 8
de:two-words-before|auf|	das -10	dem -14	der -17
de:two-words-before|ausgeweitet|	. 6
de:two-words-before|ausland|	als -21
de:two-words-before|aussprache|	sei 10
de:two-words-before|aus|	. 15	: 14	den -11
de:two-words-before|ballett|	von -15
de:two-words-before|beck-nigg|	als 12
de:two-words-before|bedeckt|	– 10
de:two-words-before|befunde|	kämen 7
de:two-words-before|begrüsse|	den 8
de:two-words-before|bei|	einer -16
de:two-words-before|bekanntgab|	. 6
de:two-words-before|bekommen|	, -14
de:two-words-before|beltretter|	: 12
de:two-words-before|bemüht|	. 8
de:two-words-before|berg|	: 18
de:two-words-before|berichteten|	. 18
de:two-words-before|bestätigt|	einen -20
de:two-words-before|betroffenen|	werde -10
de:two-words-before|bewertung|	sei 10
de:two-words-before|bleibt|	bei -18
de:two-words-before|brunnhuber|	: 22
de:two-words-before|bräutigam|	. 11
de:two-words-before|buchmesse|	lobte 11
de:two-words-before|buchwert|	. 8
de:two-words-before|cdu|	ließ -16
de:two-words-before|dagegen|	einen -21
de:two-words-before|dann|	: 19
de:two-words-before|dass|	er 10	man 6
de:two-words-before|das|	argument 7	buch -9	dem -14	ein 16	für 16	kinderbuch -13	projekt 7	spiel 7	wort -8
de:two-words-before|dazu|	: 9
de:two-words-before|dazwischen|	: 10
de:two-words-before|deck|	. 7
de:two-words-before|dem|	gericht -17
de:two-words-before|den|	ausdruck -21	begriff -8	entscheid 13	kreuzer -11	namen -18	ort 12	spitznamen -12	termin 8
de:two-words-before|deren|	gasthof -8	überbauung -6
de:two-words-before|derselbe|	plan 7
de:two-words-before|der|	arm -12	begriff -15	gruppe -11	ministerin -15	polizei -12	übung -9
de:two-words-before|des|	magazins -15
de:two-words-before|deutsch|	: -18
de:two-words-before|die|	asche 11	belege 11	einstufung -12	gebühr 13	gegend 10	gespräche 13	initiative -9	meldung 13	seien 10	sogenannte -7	tour -16	vorlage 12	waffen 16	zeitung -13
de:two-words-before|diskutierten|	. 7
de:two-words-before|dlr.de|	: -6
de:two-words-before|dritter|	nun -16
de:two-words-before|einen|	künftigen -14	lernfilm 15
de:two-words-before|einer|	mitteilung 15
de:two-words-before|eine|	frist 7
de:two-words-before|eingebracht|	. 7
de:two-words-before|einstufung|	auf -15
de:two-words-before|einst|	von 12
de:two-words-before|ein|	, 14	. 17
de:two-words-before|eisenach|	. 12
de:two-words-before|enten|	könne 12
de:two-words-before|entscheidung|	sei 9
de:two-words-before|erwartungen|	: 12
de:two-words-before|er|	. 6	der -18	heißt -14	könne 11
de:two-words-before|es|	. 6	: 7
de:two-words-before|fachbegriff|	lautet -10
de:two-words-before|fahlert|	. 6
de:two-words-before|fahren|	: 9
de:two-words-before|familie|	. -12
de:two-words-before|fans|	nur -9
de:two-words-before|fazit|	: 14
de:two-words-before|festspiele|	machten 11
de:two-words-before|fest|	. 19
de:two-words-before|finanzministers|	sei 11
de:two-words-before|fpö|	ortet 14
de:two-words-before|frohlockte|	: 6
de:two-words-before|froh|	: 13
de:two-words-before|für|	die -23	disentis 12	eine 11
de:two-words-before|garderobe|	: 12
de:two-words-before|geantwortet|	: 9
de:two-words-before|gebe|	es 11
de:two-words-before|geduld|	: 16
de:two-words-before|gehört|	. 7
de:two-words-before|gekauft|	. 7
de:two-words-before|gelandet|	. 6
de:two-words-before|gemeint|	: 7
de:two-words-before|gesagt|	: 7
de:two-words-before|geschieht|	dies 14
de:two-words-before|gewesen|	, 15
de:two-words-before|gezeigt|	wird -8
de:two-words-before|gilt|	die -12
de:two-words-before|gründe|	gelten 10
de:two-words-before|habe|	man 14	von -14
de:two-words-before|haderte|	: 21
de:two-words-before|handel|	meine -14
de:two-words-before|handschriftlich|	: 14
de:two-words-before|hat|	die -8	mit -16
de:two-words-before|haus|	nur -12
de:two-words-before|hehl|	. 9
de:two-words-before|heizlüftern|	. 14
de:two-words-before|holstein|	sei 10
de:two-words-before|humor|	. 6	: 7
de:two-words-before|hält|	. 10
de:two-words-before|händen|	. 6
de:two-words-before|hömann-lücke|	, 7
de:two-words-before|ich|	sei 16
de:two-words-before|ihn|	aber 15
de:two-words-before|ihrem|	buch -7	foodtruck -21
de:two-words-before|im|	fachblatt -20	netz -17
de:two-words-before|in|	einer -19	ischgl -11
de:two-words-before|ist|	vom -14
de:two-words-before|italien|	. 6
de:two-words-before|jahren|	. 7
de:two-words-before|jena|	habe 10
de:two-words-before|jetzige|	filialleiter 15
de:two-words-before|juni|	für 6
de:two-words-before|kapitän|	der -12
de:two-words-before|kaspárek|	. 8
de:two-words-before|kassiere|	: 7
de:two-words-before|kein|	tier 6
de:two-words-before|knapp|	: 12
de:two-words-before|kommuniqué|	. 8
de:two-words-before|kranich|	. 19
de:two-words-before|kulturverwaltung|	. 10
de:two-words-before|können|	. 8
de:two-words-before|könne|	. 8
de:two-words-before|landete|	die -8
de:two-words-before|licht|	. 8
de:two-words-before|lösung|	. 8	einen 22	sei 6
de:two-words-before|man|	ermittle 7	habe 13	sich 6	suche 21
de:two-words-before|marge|	dürfte 14
de:two-words-before|mehrfach|	vom -11
de:two-words-before|meldet|	das -14
de:two-words-before|minister|	. 8
de:two-words-before|mittel|	würden -11
de:two-words-before|mit|	. 14	dem 16
de:two-words-before|mondalis|	zur -16
de:two-words-before|monierte|	im -13
de:two-words-before|motto|	: -11
de:two-words-before|nachspielzeit|	: 12
de:two-words-before|nachtisch|	. 6
de:two-words-before|nannte|	das 6	sie 6
de:two-words-before|neustadt|	dem -26
de:two-words-before|offen|	: 14
de:two-words-before|okoro|	: 19
de:two-words-before|ortete|	einen 17
de:two-words-before|o’haresh|	. 10
de:two-words-before|papier|	auf -14
de:two-words-before|partners|	. 7
de:two-words-before|passagierliste|	sei 12
de:two-words-before|politologin|	: 12
de:two-words-before|presseschau|	: -11
de:two-words-before|prozent|	bleibe 12
de:two-words-before|prüft|	. 12
de:two-words-before|pumpe|	und -15
de:two-words-before|radio|	: 9
de:two-words-before|rede|	. 14
de:two-words-before|richtig|	, 8
de:two-words-before|riefen|	einige 11
de:two-words-before|riet-fonds|	nicht 15
de:two-words-before|rosenzweig-thon|	. 12
de:two-words-before|saarbrücken|	. 15
de:two-words-before|sagen|	: 13
de:two-words-before|satz|	: 16
de:two-words-before|schauspielhaus|	bochum -6
de:two-words-before|scheiben|	. 7
de:two-words-before|schild|	: -16
de:two-words-before|schneidet|	. 18
de:two-words-before|schranken|	. 14
de:two-words-before|schriftlich|	: 20
de:two-words-before|schwan|	habe 15
de:two-words-before|schwarzmarkt|	. 9
de:two-words-before|sein|	. 17	: 13
de:two-words-before|sei|	aber 9	er 14	ihm 6
de:two-words-before|selbst|	als -18
de:two-words-before|sich|	um 14
de:two-words-before|sieht|	sich 7
de:two-words-before|sie|	, 14	einen 19
de:two-words-before|skeptisch|	: 20
de:two-words-before|solle|	. 6
de:two-words-before|sonderprüfung|	– 8
de:two-words-before|sorten|	. 10
de:two-words-before|so|	: 8
de:two-words-before|sprach|	von 18
de:two-words-before|spricht|	von 22
de:two-words-before|stadt|	nur -7
de:two-words-before|stamme|	? 6
de:two-words-before|stand|	: 31
de:two-words-before|start|	 9	die -19
de:two-words-before|stehe|	bloß 12
de:two-words-before|steht|	: -13
de:two-words-before|straße|	: 6
de:two-words-before|streit|	als 13	um -17
de:two-words-before|ströbele|	das -8
de:two-words-before|stunde|	. 9
de:two-words-before|super|	: 8
de:two-words-before|svp|	. 18
de:two-words-before|svt.se|	: -10
de:two-words-before|szczepanek|	von 17
de:two-words-before|technik|	: 8
de:two-words-before|teupe-akbaş|	. 13
de:two-words-before|tiere|	hätten 8
de:two-words-before|treffern|	. 8
de:two-words-before|trotzdem|	. 10
de:two-words-before|uelsmann-ba|	für 11
de:two-words-before|uhr|	: 21
de:two-words-before|umdreht|	: 12
de:two-words-before|umsetzung|	. 12
de:two-words-before|unding|	. 7
de:two-words-before|und|	keine -13
de:two-words-before|university|	. 8
de:two-words-before|untersuchungskommission|	einen -10
de:two-words-before|verfügung|	. 6
de:two-words-before|verlege|	. 7
de:two-words-before|versandhandel|	befürchtet 17
de:two-words-before|verstorbene|	als 9
de:two-words-before|verteidigt|	: 6
de:two-words-before|vierten|	quartal 9
de:two-words-before|volles|	vertrauen 14
de:two-words-before|von|	der -13	einem 25	einer 13
de:two-words-before|vorlage|	sei 11
de:two-words-before|vorwurf|	der -12
de:two-words-before|vor|	. 6
de:two-words-before|wahl|	für 8
de:two-words-before|warten|	. 13
de:two-words-before|weniger|	. 8
de:two-words-before|werden|	die -23
de:two-words-before|werde|	sie 15
de:two-words-before|widersprach|	: 18
de:two-words-before|widerspricht|	: 10
de:two-words-before|widerspruch|	. 9
de:two-words-before|wie|	das -9
de:two-words-before|windhoek|	: 15
de:two-words-before|wissen|	. 6
de:two-words-before|wollte|	. 6	das 7
de:two-words-before|worten|	: 6
de:two-words-before|wort|	: 14
de:two-words-before|wunsch|	: 14
de:two-words-before|wyssling|	: 10
de:two-words-before|wörtlich|	, 6
de:two-words-before|würmer|	noch 10
de:two-words-before|zahl|	für 7
de:two-words-before|zeigte|	sich 18
de:two-words-before|zeigt|	sich 18
de:two-words-before|zeitung|	von 12
de:two-words-before|zettels|	, 9
de:two-words-before|zufällig|	. 6
de:two-words-before|zur|	hauptprobe 11
de:two-words-before|zurück|	. 13	: 7
de:two-words-before|zu|	: 6
de:two-words-before||	. 12	regelmäßig -16	und -10
de:two-words-before|äußern|	. 7
de:two-words-before|über|	ein 16
de:two-words-before|übungsbeobachter|	bemängelte 10
de:verb|false|1|	lower 10
de:verb|false|2-3|	lower 11
de:verb|false|4-7|	lower 19
de:verb|false|8+|	lower 15	upper 8
de:verb|true|2-3|	lower 13	upper -10
de:verb|true|4-7|	lower 16	upper 14
de:verb|true|8+|	lower 8	upper 8
de:word-after|	( -13	) -11	+ 18	, 9	: -13	als -13	am 8	an 7	annahm -8	auf -11	ausrichten -12	autsch 9	beim 12	beitragen 11	beließ -15	berichteten -10	bestimmt -14	bezeichnet -18	bezeichnete 12	dann 9	das -16	den 7	der -6	die 23	ein 13	einer -8	empfangen 10	end 25	entschieden 11	erkennen -16	erst 11	findet -16	fordert 13	führt -21	gearbeitet 11	gefallen 8	geführt 12	gelagert 16	geprüft 11	gesetzt -14	gestört 6	gewesen 11	gewählt -16	habe 10	hagspiel 9	höre -8	im 12	in -16	kein -14	könne -20	lehnt -7	liegen 14	mehr 14	mochte -14	mutter 8	nannte -10	nennen -17	nennt -9	probten -9	regelmäßig -14	rekordhalterin 8	rufen -9	sagte -18	schreibt -14	sei -9	seien -9	seine 12	setzt 7	sich -6	sie 11	sieht -9	so -15	spottete -10	spreche 13	steht -16	trägt -11	und -18	verbraucherzentralen 6	vernommen 8	verzichtet 14	von -19	vor -17	vorgesetzt -10	vorliegt -14	vormstein 14	vorschreiben -21	war -19	weg 8	weiter -9	werden -11	wie 12	wies -12	worden 9	wählen -19	zu 6	zur 16	zurückhaltender 6
de:word-after|(|	none -13
de:word-after|)|	none -11
de:word-after|+|	none 18
de:word-after|,|	! 13
de:word-after|:|	none -13
de:word-after|als|	none -13
de:word-after|am|	. 8
de:word-after|annahm|	none -8
de:word-after|an|	none 7
de:word-after|auf|	none -11
de:word-after|ausrichten|	none -12
de:word-after|autsch|	. 9
de:word-after|beim|	. 12
de:word-after|beitragen|	none 11
de:word-after|beließ|	none -15
de:word-after|berichteten|	none -10
de:word-after|bestimmt|	none -14
de:word-after|bezeichnete|	none 12
de:word-after|bezeichnet|	none -18
de:word-after|dann|	. 9
de:word-after|das|	none -16
de:word-after|den|	. 7
de:word-after|der|	. 15	none -11
de:word-after|die|	! 10	. 28	none 14
de:word-after|einer|	none -8
de:word-after|ein|	. 13
de:word-after|empfangen|	none 10
de:word-after|end|	! 6	. 31	? 7	none 21
de:word-after|entschieden|	none 11
de:word-after|erkennen|	none -16
de:word-after|erst|	. 11
de:word-after|findet|	none -16
de:word-after|fordert|	none 13
de:word-after|führt|	none -21
de:word-after|gearbeitet|	none 11
de:word-after|gefallen|	none 8
de:word-after|geführt|	none 12
de:word-after|gelagert|	none 16
de:word-after|geprüft|	none 11
de:word-after|gesetzt|	none -14
de:word-after|gestört|	none 6
de:word-after|gewesen|	none 11
de:word-after|gewählt|	none -16
de:word-after|habe|	none 10
de:word-after|hagspiel|	. 9
de:word-after|höre|	none -8
de:word-after|im|	. 12
de:word-after|in|	none -16
de:word-after|kein|	none -14
de:word-after|könne|	none -20
de:word-after|lehnt|	none -7
de:word-after|liegen|	none 14
de:word-after|mehr|	. 14
de:word-after|mochte|	none -14
de:word-after|mutter|	! 8
de:word-after|nannte|	none -10
de:word-after|nennen|	none -17
de:word-after|nennt|	none -9
de:word-after|probten|	none -9
de:word-after|regelmäßig|	none -14
de:word-after|rekordhalterin|	. 8
de:word-after|rufen|	none -9
de:word-after|sagte|	none -18
de:word-after|schreibt|	none -14
de:word-after|seien|	none -9
de:word-after|seine|	. 12
de:word-after|sei|	none -9
de:word-after|setzt|	none 7
de:word-after|sich|	none -6
de:word-after|sieht|	none -9
de:word-after|sie|	. 11
de:word-after|so|	none -15
de:word-after|spottete|	none -10
de:word-after|spreche|	none 13
de:word-after|steht|	none -16
de:word-after|trägt|	none -11
de:word-after|und|	none -18
de:word-after|verbraucherzentralen|	. 6
de:word-after|vernommen|	none 8
de:word-after|verzichtet|	none 14
de:word-after|von|	none -19
de:word-after|vorgesetzt|	none -10
de:word-after|vorliegt|	none -14
de:word-after|vormstein|	. 14
de:word-after|vorschreiben|	none -21
de:word-after|vor|	none -17
de:word-after|war|	none -19
de:word-after|weg|	none 8
de:word-after|weiter|	none -9
de:word-after|werden|	none -11
de:word-after|wies|	none -12
de:word-after|wie|	. 12
de:word-after|worden|	none 9
de:word-after|wählen|	none -19
de:word-after|zur|	. 9	none 13
de:word-after|zurückhaltender|	. 6
de:word-after|zu|	none 6
de:word-before|	 9	. 7	: -6	? 9	aber 18	als 9	argument 7	arm -12	asche 11	auf -16	ausdruck -21	befürchtet 17	begriff -15	bei -18	belege 11	bemängelte 10	bleibe 12	bloß 12	bochum -6	buch -11	das -21	den 7	der -30	die -31	dies 14	disentis 12	dürfte 14	ein 27	eine -8	einem 25	einige 11	einstufung -12	einzelne -9	entscheid 13	er 13	ermittle 7	es 8	fachblatt -20	filialleiter 15	foodtruck -21	frist 7	für 18	gasthof -8	gebühr 13	gegend 10	gelten 10	gericht -17	gespräche 13	gruppe -11	habe 16	hauptprobe 11	heißt -12	hätten 8	ihm 6	im -13	in -7	initiative -9	ischgl -11	kalb 8	keine -13	kinderbuch -13	kreuzer -11	kämen 7	könne 14	künftigen -14	lautet -10	lernfilm 15	ließ -16	lobte 11	machten 11	magazins -15	man 17	meine -14	meldung 13	ministerin -15	mit -16	mitteilung 15	namen -18	netz -17	nicht 15	noch 14	nun -16	nur -13	ort 12	ortet 14	plan 7	polizei -12	projekt 7	quartal 9	regelmäßig -16	sei 28	seien 10	sich 22	sie 7	sogenannte -10	sorte -12	spiel 7	spitznamen -12	suche 21	termin 8	tier 6	tour -16	um 9	und -16	vertrauen 14	vom -19	von 24	vor 6	vorlage 12	waffen 16	wer -11	werde -8	wie -17	wieder -13	wird -8	wochenenden 12	wort -8	würden -11	zeitung -13	zur -16	überbauung -6	übung -9	– 10
de:word-before|,|	1 -14	2-3 13	4-7 15	8+ 7
de:word-before|.|	1 27	4-7 12	8+ 6
de:word-before|:|	1 -8	2-3 -6	8+ 11
de:word-before|?|	2-3 6	4-7 9
de:word-before|aber|	1 15	2-3 9
de:word-before|als|	1 9	2-3 -21	4-7 14
de:word-before|argument|	4-7 7
de:word-before|arm|	1 -12
de:word-before|asche|	4-7 11
de:word-before|auf|	1 -20	4-7 6
de:word-before|ausdruck|	1 -19	2-3 -8
de:word-before|befürchtet|	1 17
de:word-before|begriff|	1 -15
de:word-before|bei|	1 -18
de:word-before|belege|	2-3 11
de:word-before|bemängelte|	4-7 10
de:word-before|bleibe|	2-3 12
de:word-before|bloß|	2-3 12
de:word-before|bochum|	2-3 -6
de:word-before|buch|	2-3 -13
de:word-before|das|	1 -24	2-3 -11	4-7 10
de:word-before|dem|	1 -15
de:word-before|den|	1 7
de:word-before|der|	1 -18	2-3 -23
de:word-before|dies|	2-3 14
de:word-before|die|	1 -19	2-3 -30	8+ 13
de:word-before|disentis|	1 12
de:word-before|dürfte|	2-3 14
de:word-before|einem|	2-3 26	4-7 13	8+ 12
de:word-before|einen|	1 14	4-7 -10
de:word-before|einer|	2-3 -16	4-7 15
de:word-before|eine|	2-3 -9	4-7 11
de:word-before|einige|	1 11
de:word-before|einstufung|	1 -12
de:word-before|einzelne|	1 -9
de:word-before|ein|	2-3 22	4-7 8
de:word-before|entscheid|	2-3 13
de:word-before|ermittle|	2-3 7
de:word-before|er|	2-3 13
de:word-before|es|	4-7 8
de:word-before|fachblatt|	2-3 -20
de:word-before|filialleiter|	4-7 15
de:word-before|foodtruck|	2-3 -21
de:word-before|frist|	4-7 7
de:word-before|für|	2-3 15	4-7 6
de:word-before|gasthof|	2-3 -8
de:word-before|gebühr|	2-3 13
de:word-before|gegend|	2-3 10
de:word-before|gelten|	4-7 10
de:word-before|gericht|	1 -17
de:word-before|gespräche|	2-3 13
de:word-before|gruppe|	2-3 -11
de:word-before|habe|	2-3 17
de:word-before|hauptprobe|	4-7 11
de:word-before|heißt|	1 -14	2-3 -8
de:word-before|hätten|	2-3 8
de:word-before|ihm|	4-7 6
de:word-before|im|	2-3 -13
de:word-before|initiative|	2-3 -9
de:word-before|in|	2-3 -7
de:word-before|ischgl|	1 -11
de:word-before|kalb|	2-3 8
de:word-before|keine|	1 -13
de:word-before|kinderbuch|	2-3 -13
de:word-before|kreuzer|	1 -11
de:word-before|kämen|	4-7 7
de:word-before|könne|	2-3 12	4-7 11
de:word-before|künftigen|	1 -14
de:word-before|lautet|	2-3 -10
de:word-before|lernfilm|	4-7 15
de:word-before|ließ|	1 -16
de:word-before|lobte|	2-3 11
de:word-before|machten|	4-7 11
de:word-before|magazins|	1 -15
de:word-before|man|	2-3 17	4-7 12
de:word-before|meine|	1 -14
de:word-before|meldung|	2-3 13
de:word-before|ministerin|	1 -15
de:word-before|mitteilung|	1 15
de:word-before|mit|	2-3 -16
de:word-before|namen|	1 -18
de:word-before|netz|	1 -17
de:word-before|nicht|	1 15
de:word-before|noch|	2-3 10
de:word-before|nun|	2-3 -16
de:word-before|nur|	1 -9	2-3 -9
de:word-before|ortet|	1 14
de:word-before|ort|	2-3 12
de:word-before|plan|	2-3 7
de:word-before|polizei|	4-7 -12
de:word-before|projekt|	1 7
de:word-before|quartal|	2-3 9
de:word-before|regelmäßig|	1 -16
de:word-before|seien|	2-3 10	4-7 9
de:word-before|sei|	1 10	2-3 14	4-7 21
de:word-before|sich|	1 15	2-3 14
de:word-before|sie|	1 6	2-3 15
de:word-before|sogenannte|	1 -10
de:word-before|sorte|	1 -12
de:word-before|spiel|	4-7 7
de:word-before|spitznamen|	2-3 -11	4-7 -11
de:word-before|start|	1 -20	2-3 15	4-7 10	8+ 7
de:word-before|suche|	2-3 21
de:word-before|termin|	1 8
de:word-before|tier|	4-7 6
de:word-before|tour|	2-3 -16
de:word-before|um|	1 -17	4-7 14
de:word-before|und|	1 -10	2-3 -15
de:word-before|vertrauen|	2-3 14
de:word-before|vom|	1 -19
de:word-before|von|	1 24
de:word-before|vorlage|	4-7 12
de:word-before|vor|	4-7 6
de:word-before|waffen|	1 16
de:word-before|werde|	2-3 -8
de:word-before|wer|	2-3 -11
de:word-before|wieder|	1 -13
de:word-before|wie|	2-3 -17
de:word-before|wird|	2-3 -8
de:word-before|wochenenden|	2-3 12
de:word-before|wort|	1 -8
de:word-before|würden|	1 -11
de:word-before|zeitung|	1 -10	2-3 -12
de:word-before|zur|	2-3 -16
de:word-before||	4-7 9
de:word-before|überbauung|	2-3 -6
de:word-before|übung|	2-3 -9
de:word-before|–|	1 10	4-7 8
de:work|near|none|	all-one 12	most 7
de:work|near|none|preposition|	all-one 12
de:work|near|none|stop|	all-one 6	most 7
de:work|none|near|determiner|	all-one 6
de:work|none|near|preposition|	all-one -16
de:work|none|none|,|	all -11	none 7	some 12
de:work|none|none|:|	all 28	first -15	most 19
de:work|none|none|adverb|	all 10	all-one -15	none -6
de:work|none|none|	all 21	first -19	most 8	none 14
de:work|none|none|auxiliary|	all -7	all-one -8	first 10	some 20
de:work|none|none|capital|	all -14	all-one 8	first -17	most 8	none 16	some 21
de:work|none|none|coordinator|	all-one -10	some -15
de:work|none|none|determiner|	all 20	some -7
de:work|none|none|preposition|	all 7	all-one 8	first -15	none 15	some 11
de:work|none|none|pronoun|	all-one 16	first 12	none 24	some 14
de:work|none|none|quote|	first 9
de:work|none|none|start|	all 15	all-one -20	first 8	most 9
de:work|none|none|stop|	all 19	first 11	most 9
de:work|none|none|subordinator|	all -17
de:work|none|none|verb-saying|	most 11	none -14	some 10
de:work|none|none|word|	all 22
de:work|none|none|–|	most 8	none 10
de:work|right|none|	all -12	all-one -15	first -8	none 7
de:work|right|none|capital|	all -12	all-one -15	first -8	none 7
ending|	! 30	. 6	? 48	none -16
es:alone|alone|	1 13	2-3 7	4-7 8
es:alone|first|	1 13	4-7 6	8+ 6
es:alone|inside|	8+ 10
es:best-gap|according-to|according|gap|according-to|,;|	4-7 9
es:best-gap|according-to|according|gap|according-to|,s|	2-3 -11	4-7 13
es:best-gap|according-to|according|gap|according-to|,|	4-7 16
es:best-gap|according-to|according|gap|according-to|;|	2-3 13
es:best-gap|according-to|according|gap|according-to|c,|	2-3 12
es:best-gap|according-to|according|gap|according-to|s,c|	4-7 9
es:best-gap|according-to|according|gap|according-to|s,|	4-7 16
es:best-gap|according-to|according|gap|according-to||	2-3 7
es:best-gap|colon|naked||	4-7 16
es:best-gap|named-before|naked||	2-3 10	4-7 12
es:best-gap|named-nearby|naked||	2-3 11	4-7 13	8+ 16
es:best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	4-7 12
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 -7
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|,sc|	4-7 -8
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 9
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 6
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 8	2-3 7	4-7 10
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 8
es:best-gap|sentence-before|relative|gap|sentence-before||	8+ 6
es:best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 8
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 13
es:best-gap|sentence-before|saying|gap|sentence-before|s,|	4-7 15
es:best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 14	8+ 8
es:best-gap|sentence-before|saying|gap|sentence-before||	4-7 12
es:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	1 12
es:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 12
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -8
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -11
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 11
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	2-3 13
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 10
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 26	2-3 13	4-7 11
es:best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	4-7 18
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 14	8+ 11
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -11	2-3 7	8+ 6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	4-7 12
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 8	4-7 28
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs,|	8+ 7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -12
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 18
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 16
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 -10	4-7 12
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 24	4-7 34
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -12	4-7 -10
es:best-gap|speaker-then-quote|shared|gap|speaker-then-quote|,|	1 -9
es:best-gap|topic|naked||	1 -17	2-3 7	4-7 7	8+ 9
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 -9
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	8+ 9
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 16
es:best-intro|%|saying|far|	4-7 12
es:best-intro|(|naked|1|	1 -10
es:best-intro|,|according|1|	4-7 14
es:best-intro|,|according|2-4|	2-3 12
es:best-intro|,|according|5-10|	2-3 14	4-7 16
es:best-intro|,|naked|2-4|	4-7 17
es:best-intro|,|naked|5-10|	1 -15	2-3 13
es:best-intro|,|naked|far|	2-3 -12	4-7 16
es:best-intro|,|saying|1|	8+ 9
es:best-intro|,|saying|5-10|	8+ 7
es:best-intro|,|saying|far|	8+ 7
es:best-intro|:|according|1|	2-3 13
es:best-intro|:|apposed|2-4|	1 12
es:best-intro|:|direct|5-10|	2-3 -11
es:best-intro|:|naked|1|	2-3 14	4-7 17
es:best-intro|:|naked|2-4|	2-3 15	4-7 6	8+ 7
es:best-intro|:|naked|5-10|	4-7 20
es:best-intro|:|naked|far|	2-3 14	4-7 13
es:best-intro|:|saying|1|	4-7 19
es:best-intro|:|saying|2-4|	2-3 8	4-7 29
es:best-intro|:|saying|5-10|	4-7 16
es:best-intro|:|saying|far|	4-7 8
es:best-intro|;|according|far|	4-7 9
es:best-intro|adverb|saying|2-4|	2-3 7
es:best-intro|adverb|saying|5-10|	4-7 17
es:best-intro|auxiliary|according|2-4|	4-7 6
es:best-intro|auxiliary|naked|2-4|	2-3 14
es:best-intro|auxiliary|naked|5-10|	2-3 11
es:best-intro|auxiliary|naked|far|	2-3 14
es:best-intro|auxiliary|saying|2-4|	4-7 13
es:best-intro|capital|according|far|	4-7 9
es:best-intro|capital|naked|0|	2-3 -10
es:best-intro|capital|saying|2-4|	4-7 10
es:best-intro|coordinator|naked|far|	2-3 -8
es:best-intro|coordinator|saying|far|	4-7 13
es:best-intro|determiner|according|far|	2-3 -11
es:best-intro|determiner|naked|far|	2-3 -10
es:best-intro|determiner|saying|5-10|	1 -11	2-3 -12
es:best-intro|preposition|according|1|	2-3 7	4-7 12
es:best-intro|preposition|apposed|2-4|	2-3 12
es:best-intro|preposition|direct|far|	2-3 -8
es:best-intro|preposition|judging|1|	1 16	2-3 15	4-7 12
es:best-intro|preposition|judging|2-4|	1 11	4-7 9
es:best-intro|preposition|judging|far|	4-7 -8
es:best-intro|preposition|naked|0|	1 -10
es:best-intro|preposition|naked|1|	1 -8	4-7 14	8+ 11
es:best-intro|preposition|naked|2-4|	2-3 15	4-7 -7	8+ 7
es:best-intro|preposition|naked|5-10|	1 -15	2-3 14	4-7 21	8+ 8
es:best-intro|preposition|naked|far|	2-3 -13
es:best-intro|preposition|relative|2-4|	4-7 18
es:best-intro|preposition|saying|1|	2-3 15	4-7 17
es:best-intro|preposition|saying|2-4|	2-3 11
es:best-intro|preposition|saying|5-10|	1 -9	4-7 -7
es:best-intro|preposition|saying|far|	2-3 13
es:best-intro|preposition|shared|far|	1 -9
es:best-intro|start|judging|far|	4-7 12
es:best-intro|start|naked|1|	1 13
es:best-intro|start|naked|5-10|	4-7 12
es:best-intro|start|naked|far|	4-7 17	8+ 7
es:best-intro|start|saying|1|	4-7 6
es:best-intro|start|saying|5-10|	4-7 8
es:best-intro|stop|naked|1|	2-3 10	4-7 15
es:best-intro|stop|naked|2-4|	2-3 8	4-7 16
es:best-intro|stop|naked|5-10|	2-3 13	4-7 10
es:best-intro|stop|naked|far|	2-3 20	4-7 21	8+ 6
es:best-intro|stop|other|1|	4-7 6
es:best-intro|stop|relative|2-4|	8+ 6
es:best-intro|stop|saying|1|	1 8	2-3 10	4-7 9
es:best-intro|stop|saying|2-4|	4-7 12
es:best-intro|that|saying|1|	4-7 7
es:best-intro|that|saying|far|	4-7 12
es:best-intro|verb-judging|judging|0|	1 15
es:best-intro|verb-judging|naked|far|	1 -8
es:best-intro|verb-saying|according|2-4|	2-3 7	4-7 16
es:best-intro|verb-saying|saying|0|	2-3 18	4-7 -15
es:best-intro|word|according|2-4|	2-3 18
es:best-intro|word|according|5-10|	4-7 14
es:best-intro|word|according|far|	4-7 13
es:best-intro|word|direct|5-10|	2-3 13
es:best-intro|word|direct|far|	4-7 11
es:best-intro|word|judging|2-4|	2-3 7
es:best-intro|word|judging|5-10|	4-7 10
es:best-intro|word|naked|1|	2-3 15	4-7 13
es:best-intro|word|naked|2-4|	4-7 11
es:best-intro|word|naked|5-10|	1 13	2-3 14	4-7 16
es:best-intro|word|naked|far|	2-3 17	4-7 15	8+ 11
es:best-intro|word|saying|2-4|	1 11	2-3 15	4-7 23
es:best-intro|word|saying|5-10|	1 25	2-3 -28	4-7 33	8+ 11
es:best-intro|word|saying|far|	2-3 15	4-7 15	8+ 8
es:best-intro|—|saying|2-4|	4-7 9
es:best-intro|•|judging|1|	2-3 9
es:best-lead|lower|%|saying|	speaker-then-quote 12
es:best-lead|lower|,|according|	according-to 18
es:best-lead|lower|,|naked|	named-nearby -10	topic 17
es:best-lead|lower|,|saying|	speaker-then-quote 6	verb-then-speaker 9
es:best-lead|lower|;|according|	according-to 9
es:best-lead|lower|adverb|saying|	speaker-then-quote 9
es:best-lead|lower|auxiliary|according|	according-to 6
es:best-lead|lower|auxiliary|naked|	named-nearby 14	topic 12
es:best-lead|lower|auxiliary|saying|	speaker-then-quote 13
es:best-lead|lower|capital|according|	according-to 9
es:best-lead|lower|capital|saying|	speaker-then-quote 10
es:best-lead|lower|coordinator|saying|	sentence-before 13
es:best-lead|lower|determiner|according|	according-to -11
es:best-lead|lower|determiner|naked|	named-nearby -10
es:best-lead|lower|determiner|saying|	speaker-then-quote -16
es:best-lead|lower|preposition|according|	according-to 7
es:best-lead|lower|preposition|apposed|	speaker-then-quote 12
es:best-lead|lower|preposition|judging|	speaker-then-quote 23
es:best-lead|lower|preposition|naked|	named-nearby 28	topic -21
es:best-lead|lower|preposition|relative|	speaker-then-quote 18
es:best-lead|lower|preposition|saying|	speaker-then-quote 26	verb-then-speaker -9
es:best-lead|lower|preposition|shared|	speaker-then-quote -9
es:best-lead|lower|that|saying|	speaker-then-quote 10
es:best-lead|lower|verb-judging|judging|	speaker-then-quote 15
es:best-lead|lower|verb-saying|according|	according-to 11
es:best-lead|lower|verb-saying|saying|	speaker-then-quote -8
es:best-lead|lower|word|according|	according-to 23
es:best-lead|lower|word|direct|	speaker-then-quote 14
es:best-lead|lower|word|judging|	speaker-then-quote 7
es:best-lead|lower|word|naked|	named-nearby 31	topic 32
es:best-lead|lower|word|saying|	sentence-before 17	speaker-then-quote -12
es:best-lead|lower|—|saying|	verb-then-speaker 9
es:best-lead|other|:|saying|	speaker-then-quote 6
es:best-lead|other|preposition|according|	according-to 12
es:best-lead|other|start|naked|	named-nearby 8
es:best-lead|other|stop|naked|	named-nearby 9
es:best-lead|other|stop|other|	quote-then-verb 6
es:best-lead|upper|(|naked|	named-nearby -10
es:best-lead|upper|,|naked|	topic -12
es:best-lead|upper|:|according|	according-to 13
es:best-lead|upper|:|apposed|	speaker-then-quote 14
es:best-lead|upper|:|direct|	speaker-then-quote -11
es:best-lead|upper|:|naked|	colon 16	named-nearby 27	topic 25
es:best-lead|upper|:|saying|	quote-then-verb 12	sentence-before 8	speaker-then-quote 28	verb-then-speaker 13
es:best-lead|upper|capital|naked|	named-nearby -10
es:best-lead|upper|coordinator|naked|	topic -8
es:best-lead|upper|preposition|direct|	speaker-then-quote -8
es:best-lead|upper|preposition|judging|	quote-then-verb -8
es:best-lead|upper|preposition|naked|	named-nearby -13	topic -17
es:best-lead|upper|preposition|saying|	quote-then-speaker -7
es:best-lead|upper|start|judging|	quote-then-speaker 12
es:best-lead|upper|start|naked|	named-before 8	named-nearby 14	topic 16
es:best-lead|upper|start|saying|	quote-then-speaker 8
es:best-lead|upper|stop|naked|	named-before 16	named-nearby 15	topic 27
es:best-lead|upper|stop|relative|	sentence-before 6
es:best-lead|upper|stop|saying|	quote-then-verb 14	sentence-before 6
es:best-lead|upper|verb-judging|naked|	named-nearby -8
es:best-lead|upper|word|according|	according-to -17
es:best-lead|upper|word|naked|	named-nearby -14	topic -12
es:best-lead|upper|•|judging|	quote-then-verb 9
es:best-lemma|	aclarar 17	adelantar -16	admitir 15	advertir 17	afirmar 6	anunciar -17	apostillar 8	apuntar 15	arguir 10	asegurar 15	avisar 14	calificar 16	comentar 8	concluir 17	confirmar 7	considerar 7	contestar 8	decir -11	declarar -13	demandar 6	descartar 14	describir 11	deslizar 13	detallar 18	difundir 12	discrepar 15	exigir 10	explicar -13	expresar -8	gritar 6	hablar 10	indicar 13	interrumpir 7	ironizar 11	limitar 19	none 9	opinar 19	pedir 11	preguntar 12	reclamar 16	reconocer 15	recordar 16	replicar 15	reponer 6	retrucar 13	revelar 7	señalar 7	sintetizar 13	soltar 8	sostener 32	subrayar 8	tachar 17	tildar 12	valorar 15	ver 15
es:best-lemma|aclarar|quote-then-verb|	1 8
es:best-lemma|aclarar|verb-then-speaker|	1 13	2-4 9
es:best-lemma|adelantar|speaker-then-quote|	5-10 -16
es:best-lemma|admitir|speaker-then-quote|	1 7	5-10 14
es:best-lemma|advertir|sentence-before|	far 8
es:best-lemma|advertir|speaker-then-quote|	5-10 17
es:best-lemma|afirmar|quote-then-verb|	1 6
es:best-lemma|anunciar|quote-then-speaker|	5-10 -7
es:best-lemma|anunciar|sentence-before|	far 15
es:best-lemma|anunciar|speaker-then-quote|	0 -15	5-10 -10
es:best-lemma|apostillar|quote-then-verb|	1 8
es:best-lemma|apuntar|speaker-then-quote|	1 15
es:best-lemma|arguir|speaker-then-quote|	2-4 10
es:best-lemma|asegurar|quote-then-verb|	1 12
es:best-lemma|asegurar|speaker-then-quote|	5-10 13
es:best-lemma|avisar|quote-then-verb|	1 15
es:best-lemma|calificar|speaker-then-quote|	1 10	2-4 11
es:best-lemma|comentar|quote-then-verb|	1 6
es:best-lemma|comentar|sentence-before|	2-4 12
es:best-lemma|concluir|speaker-then-quote|	5-10 17
es:best-lemma|confirmar|speaker-then-quote|	far 7
es:best-lemma|considerar|speaker-then-quote|	2-4 7	5-10 10
es:best-lemma|contestar|quote-then-verb|	1 8
es:best-lemma|decir|quote-then-verb|	1 7
es:best-lemma|decir|speaker-then-quote|	5-10 16
es:best-lemma|decir|verb-then-speaker|	5-10 -9
es:best-lemma|declarar|speaker-then-quote|	0 18	2-4 21	5-10 -17
es:best-lemma|demandar|speaker-then-quote|	5-10 6
es:best-lemma|descartar|sentence-before|	far 14
es:best-lemma|describir|speaker-then-quote|	1 12
es:best-lemma|deslizar|speaker-then-quote|	2-4 13
es:best-lemma|detallar|speaker-then-quote|	far 18
es:best-lemma|difundir|speaker-then-quote|	far 12
es:best-lemma|discrepar|speaker-then-quote|	2-4 15
es:best-lemma|exigir|sentence-before|	far 8
es:best-lemma|exigir|speaker-then-quote|	2-4 8
es:best-lemma|explicar|quote-then-verb|	1 6
es:best-lemma|explicar|speaker-then-quote|	5-10 -16
es:best-lemma|explicar|verb-then-speaker|	5-10 7
es:best-lemma|expresar|speaker-then-quote|	2-4 16	5-10 -8
es:best-lemma|hablar|speaker-then-quote|	1 17	2-4 9
es:best-lemma|indicar|speaker-then-quote|	far 13
es:best-lemma|interrumpir|speaker-then-quote|	1 7
es:best-lemma|ironizar|speaker-then-quote|	2-4 9
es:best-lemma|limitar|speaker-then-quote|	5-10 19
es:best-lemma|llamar|quote-then-verb|	1 9	far -8
es:best-lemma|llamar|speaker-then-quote|	1 11
es:best-lemma|none|according-to|	1 15	2-4 18	5-10 7
es:best-lemma|none|colon|	1 16
es:best-lemma|none|named-before|	1 18	2-4 10	5-10 8	far 15
es:best-lemma|none|named-nearby|	0 -12	1 14	2-4 18	5-10 13	far -6
es:best-lemma|none|sentence-before|	2-4 6
es:best-lemma|none|speaker-then-quote|	2-4 22	far -9
es:best-lemma|none|topic|	1 15	2-4 -15	5-10 14	far 7
es:best-lemma|opinar|speaker-then-quote|	2-4 11	5-10 19
es:best-lemma|pedir|speaker-then-quote|	5-10 11
es:best-lemma|preguntar|speaker-then-quote|	1 12
es:best-lemma|quejar|speaker-then-quote|	2-4 17	5-10 -6
es:best-lemma|reclamar|speaker-then-quote|	5-10 15
es:best-lemma|reconocer|speaker-then-quote|	2-4 15
es:best-lemma|recordar|speaker-then-quote|	5-10 16
es:best-lemma|replicar|speaker-then-quote|	5-10 15
es:best-lemma|reponer|quote-then-verb|	1 6
es:best-lemma|responder|speaker-then-quote|	2-4 23
es:best-lemma|retrucar|quote-then-verb|	1 6
es:best-lemma|retrucar|speaker-then-quote|	2-4 13
es:best-lemma|revelar|verb-then-speaker|	1 9
es:best-lemma|señalar|speaker-then-quote|	2-4 7
es:best-lemma|sintetizar|sentence-before|	far 13
es:best-lemma|soltar|speaker-then-quote|	1 9
es:best-lemma|sostener|speaker-then-quote|	5-10 32
es:best-lemma|subrayar|quote-then-speaker|	5-10 8
es:best-lemma|subrayar|speaker-then-quote|	5-10 7
es:best-lemma|tachar|quote-then-speaker|	far 12
es:best-lemma|tachar|speaker-then-quote|	1 9	2-4 9
es:best-lemma|tildar|speaker-then-quote|	1 12
es:best-lemma|valorar|speaker-then-quote|	1 15
es:best-lemma|ver|speaker-then-quote|	0 15
es:best-near|according-to|according|	1 15	2-4 18	5-10 7
es:best-near|according|1|	2-3 8	4-7 12
es:best-near|according|2-4|	2-3 15	4-7 11
es:best-near|according|5-10|	4-7 17
es:best-near|according|far|	2-3 -11	4-7 18
es:best-near|apposed|2-4|	1 12	2-3 12
es:best-near|colon|naked|	1 16
es:best-near|direct|far|	2-3 -8	4-7 11
es:best-near|judging|0|	1 15
es:best-near|judging|1|	1 16	2-3 11	4-7 12
es:best-near|judging|2-4|	1 11	2-3 7	4-7 9
es:best-near|judging|5-10|	4-7 10
es:best-near|naked|0|	1 -10	2-3 -10
es:best-near|naked|1|	2-3 22	4-7 26	8+ 11
es:best-near|naked|2-4|	2-3 32	4-7 -6	8+ 7
es:best-near|naked|5-10|	1 -15	2-3 25	4-7 25	8+ 8
es:best-near|naked|far|	1 -8	2-3 -11	4-7 28	8+ 8
es:best-near|named-before|naked|	1 18	2-4 10	5-10 8	far 15
es:best-near|named-nearby|naked|	0 -12	1 14	2-4 18	5-10 13	far -6
es:best-near|other|1|	4-7 6
es:best-near|quote-then-speaker|judging|	far 12
es:best-near|quote-then-speaker|saying|	5-10 -10
es:best-near|quote-then-verb|judging|	1 9	far -8
es:best-near|quote-then-verb|saying|	1 12
es:best-near|relative|2-4|	4-7 18	8+ 6
es:best-near|saying|0|	2-3 18	4-7 -15
es:best-near|saying|1|	1 8	2-3 21	4-7 21
es:best-near|saying|2-4|	1 11	2-3 20	4-7 25
es:best-near|saying|5-10|	2-3 -32	4-7 6	8+ 10
es:best-near|saying|far|	2-3 21	4-7 21	8+ 8
es:best-near|sentence-before|relative|	2-4 6
es:best-near|sentence-before|saying|	2-4 12	far 21
es:best-near|shared|far|	1 -9
es:best-near|speaker-then-quote|apposed|	2-4 20
es:best-near|speaker-then-quote|judging|	0 15	1 19	2-4 16	5-10 10
es:best-near|speaker-then-quote|relative|	2-4 18
es:best-near|speaker-then-quote|saying|	0 -8	1 25	2-4 25	5-10 -26	far 19
es:best-near|speaker-then-quote|shared|	far -9
es:best-near|topic|naked|	1 15	2-4 -15	5-10 14	far 7
es:best-near|verb-then-speaker|saying|	1 13	2-4 9	5-10 -6
es:best-order|according|according|1|	2-3 8	4-7 12
es:best-order|according|according|2-4|	2-3 15	4-7 11
es:best-order|according|according|5-10|	4-7 17
es:best-order|according|according|far|	2-3 -11	4-7 18
es:best-order|apposed|apposed|2-4|	1 12	2-3 12
es:best-order|apposed|saying|1|	4-7 19
es:best-order|apposed|saying|2-4|	1 11	2-3 7	4-7 22
es:best-order|apposed|saying|5-10|	2-3 -22	4-7 30	8+ 7
es:best-order|apposition|saying|5-10|	1 15	2-3 18
es:best-order|apposition|saying|far|	2-3 14	4-7 12	8+ 7
es:best-order|direct|direct|far|	2-3 -8	4-7 11
es:best-order|direct|judging|0|	1 15
es:best-order|direct|judging|1|	1 16	2-3 11	4-7 12
es:best-order|direct|judging|2-4|	1 11	2-3 7	4-7 9
es:best-order|direct|judging|5-10|	4-7 10
es:best-order|direct|saying|1|	2-3 15	4-7 15
es:best-order|direct|saying|2-4|	2-3 18	4-7 20
es:best-order|direct|saying|5-10|	2-3 -22	8+ 6
es:best-order|direct|saying|far|	2-3 15	4-7 16	8+ 7
es:best-order|inverted|judging|1|	2-3 9
es:best-order|inverted|judging|far|	4-7 -8
es:best-order|inverted|other|1|	4-7 6
es:best-order|inverted|saying|1|	1 8	2-3 10	4-7 15
es:best-order|inverted|saying|2-4|	4-7 10
es:best-order|inverted|saying|5-10|	1 -9	8+ 7
es:best-order|inverted|saying|far|	4-7 13
es:best-order|naked|naked|0|	1 -10	2-3 -10
es:best-order|naked|naked|1|	2-3 22	4-7 26	8+ 11
es:best-order|naked|naked|2-4|	2-3 32	4-7 -6	8+ 7
es:best-order|naked|naked|5-10|	1 -15	2-3 25	4-7 25	8+ 8
es:best-order|naked|naked|far|	1 -8	2-3 -11	4-7 28	8+ 8
es:best-order|relative|judging|1|	2-3 9
es:best-order|relative|judging|far|	4-7 12
es:best-order|relative|relative|2-4|	4-7 18	8+ 6
es:best-order|relative|saying|0|	2-3 18	4-7 -15
es:best-order|relative|saying|2-4|	4-7 21
es:best-order|relative|saying|5-10|	4-7 8	8+ 11
es:best-order|shared|saying|1|	4-7 12
es:best-order|shared|shared|far|	1 -9
es:best-phrase|name|	according 22	apposed 20	judging 12	naked 12	saying -11
es:best-phrase|noun|	according 8	judging 19	other 6	relative 18	saying -7	shared -9
es:best-phrase|pronoun|	saying 14
es:best-score|-1|	1 -21	2-3 7	4-7 31	8+ 6
es:best-score|-2|	4-7 17	8+ 11
es:best-score|	-3 11	-4 24	1 16	3 11	5 11	6 7
es:best-score|-3|	2-3 -8	4-7 18
es:best-score|-4|	4-7 26	8+ 8
es:best-score|0|	2-3 -12	8+ 7
es:best-score|1|	1 24	2-3 31	4-7 -6	8+ 8
es:best-score|2|	1 17	2-3 -8	4-7 6
es:best-score|3|	2-3 16	4-7 22	8+ 6
es:best-score|4|	4-7 7	8+ 7
es:best-score|5|	4-7 12	8+ 6
es:best-score|6|	8+ 7
es:best|according-to|according|	2-3 11	4-7 20
es:best|colon|naked|	4-7 16
es:best|named-before|naked|	2-3 10	4-7 12
es:best|named-nearby|naked|	2-3 11	4-7 13	8+ 16
es:best|quote-then-speaker|judging|	4-7 12
es:best|quote-then-speaker|saying|	4-7 -7
es:best|quote-then-verb|judging|	2-3 9	4-7 -8
es:best|quote-then-verb|other|	4-7 6
es:best|quote-then-verb|saying|	1 8	2-3 10	4-7 10
es:best|sentence-before|relative|	8+ 6
es:best|sentence-before|saying|	2-3 14	4-7 18	8+ 8
es:best|speaker-then-quote|apposed|	1 12	2-3 12
es:best|speaker-then-quote|direct|	4-7 11
es:best|speaker-then-quote|judging|	1 26	2-3 13	4-7 13
es:best|speaker-then-quote|relative|	4-7 18
es:best|speaker-then-quote|saying|	1 12	2-3 -19	8+ 8
es:best|speaker-then-quote|shared|	1 -9
es:best|topic|naked|	1 -17	2-3 7	4-7 7	8+ 9
es:best|verb-then-speaker|saying|	1 -9	4-7 16	8+ 9
es:case-follow|all-one|)|	none -10
es:case-follow|all-one|,capital|	none -8
es:case-follow|all-one|,verb-saying|	none -16
es:case-follow|all-one|capital|	none -10
es:case-follow|all-one|coordinator|	none 12
es:case-follow|all-one|end|	. 16
es:case-follow|all-one|preposition|	none -10
es:case-follow|all|determiner|	none -8
es:case-follow|all|stop|	none -12
es:case-follow|first|,auxiliary|	none 16
es:case-follow|first|,determiner|	none -10
es:case-follow|first|,preposition|	none 11
es:case-follow|first|,pronoun|	none 8
es:case-follow|first|,verb-saying|	? 10	none 8
es:case-follow|first|,verb-thinking|	none 6
es:case-follow|first|,word|	! 6	none 14
es:case-follow|first|:|	none 14
es:case-follow|first|coordinator|	none -12
es:case-follow|first|end|	. 9	? 6	none 9
es:case-follow|first|stop|	? 8	none 24
es:case-follow|first|word|	none -8
es:case-follow|first|—|	none 6
es:case-follow|most|,verb-saying|	none 18
es:case-follow|most|stop|	none 10
es:case-follow|none|,auxiliary|	none -12
es:case-follow|none|,pronoun|	none 11
es:case-follow|none|,subordinator|	none 10
es:case-follow|none|,that|	none -14
es:case-follow|none|,word|	none 8
es:case-follow|none|:|	none 9
es:case-follow|none|;|	none 14
es:case-follow|none|determiner|	none 25
es:case-follow|none|end|	none 11
es:case-follow|none|preposition|	none -6
es:case-follow|none|subordinator|	none 11
es:case-follow|none|word|	none 10
es:case-follow|some|preposition|	none 8
es:case-follow|some|stop|	none 15
es:case-intro|all-one|	( -10	: 14	capital -10	coordinator -8	preposition -14	start 17	stop 13	verb-judging -8	word -8
es:case-intro|all|	: -11	preposition -8	word -14
es:case-intro|first|	, -12	: 40	preposition -10	start 8	stop 23	word -12	• 9
es:case-intro|most|	, 8	: 6	stop 19
es:case-intro|none|	% 12	; 9	adverb 9	auxiliary 17	capital 12	coordinator 13	determiner -21	preposition 17	that 10	verb-judging 15	word 13	— 9
es:case-intro|some|	capital 8	word 15
es:case|all-one|	2 -9	3 -7	6-9 18
es:case|all|	2 -17
es:case|first|	10+ 13	2 7	6-9 12
es:case|most|	10+ 7	4-5 17	6-9 10
es:case|none|	10+ 10	2 21	6-9 16
es:case|some|	4-5 19	6-9 6
es:clause|false|false|	all -17	first 12	none 7	some 15
es:clause|false|true|	all-one 8	first 6	most 7	none 10	some 7
es:clause|true|false|	all-one 12	first 13	none 10
es:clause|true|true|	first 9	most 8
es:ending|	! 6	. 19	? 9
es:family|"|	1 16	2-3 38	4-7 26	8+ 6
es:family|D|	4-7 8
es:family|L|	4-7 6
es:family|P|	1 13
es:family|S|	4-7 8
es:family|U|	2-3 10
es:family|V|	4-7 6
es:family|p|	4-7 9
es:family|«|	1 -12	4-7 27	8+ 7
es:family|¿|	4-7 6
es:family|“|	2-3 -7	4-7 -14	8+ 10
es:follow|	) -10	,auxiliary -6	,capital -8	,determiner -10	,pronoun 17	,subordinator 10	,that -14	,verb-thinking 6	,word 7	: 14	; 14	capital -10	determiner 24	end 23	preposition -6	subordinator 11	— 6
es:headline|false|	4-7 -8	8+ 10
es:headline|true|	2-3 15	4-7 9
es:in-noun|false|false|1|	all-one 7
es:in-noun|false|false|2-3|	all -16	all-one -8	first 12	none 51
es:in-noun|false|false|4-7|	all-one 18	most 18	some 8
es:in-noun|false|false|8+|	first 12	most 6	none 8
es:in-noun|false|true|1|	all-one -10
es:in-noun|false|true|4-7|	first -8
es:in-noun|true|false|1|	none 16
es:in-noun|true|false|2-3|	all -14	all-one -8	first -12	none -15
es:in-noun|true|false|4-7|	none 42	some 15
es:in-noun|true|false|8+|	some 7
es:in-noun|true|true|2-3|	none 10
es:intro-follow|%|stop|	4-7 12
es:intro-follow|(|)|	1 -10
es:intro-follow|,|coordinator|	2-3 -12
es:intro-follow|,|preposition|	1 -15
es:intro-follow|,|stop|	2-3 20	4-7 21	8+ 8
es:intro-follow|:|,verb-saying|	4-7 20	8+ 6
es:intro-follow|:|end|	4-7 6
es:intro-follow|:|stop|	1 12	4-7 34	8+ 7
es:intro-follow|;|,word|	4-7 9
es:intro-follow|adverb|stop|	2-3 7	4-7 17
es:intro-follow|auxiliary|stop|	2-3 20	4-7 16
es:intro-follow|auxiliary|subordinator|	2-3 11
es:intro-follow|capital|,subordinator|	4-7 9
es:intro-follow|capital|preposition|	2-3 -10	4-7 8
es:intro-follow|capital|stop|	4-7 9
es:intro-follow|coordinator|stop|	2-3 -8	4-7 13
es:intro-follow|determiner|stop|	1 -11	2-3 -16
es:intro-follow|determiner|word|	2-3 -11
es:intro-follow|preposition|,auxiliary|	4-7 -12
es:intro-follow|preposition|,capital|	1 -8
es:intro-follow|preposition|,determiner|	2-3 -13	4-7 -7
es:intro-follow|preposition|,preposition|	2-3 20	4-7 12	8+ 11
es:intro-follow|preposition|,pronoun|	1 11
es:intro-follow|preposition|,that|	1 -14
es:intro-follow|preposition|;|	4-7 14
es:intro-follow|preposition|capital|	1 -10
es:intro-follow|preposition|coordinator|	1 -9	2-3 9	8+ 8
es:intro-follow|preposition|determiner|	1 13
es:intro-follow|preposition|end|	2-3 11	4-7 12
es:intro-follow|preposition|stop|	1 -8	2-3 30	4-7 31	8+ 7
es:intro-follow|preposition|word|	4-7 -8
es:intro-follow|start|,auxiliary|	4-7 13
es:intro-follow|start|:|	4-7 7
es:intro-follow|start|coordinator|	1 13
es:intro-follow|start|end|	1 13	2-3 7	4-7 8
es:intro-follow|start|stop|	4-7 16
es:intro-follow|stop|,auxiliary|	4-7 20
es:intro-follow|stop|,verb-saying|	1 8	2-3 16	4-7 18	8+ 6
es:intro-follow|stop|,verb-thinking|	4-7 6
es:intro-follow|stop|,word|	2-3 14	4-7 14
es:intro-follow|stop|end|	2-3 12
es:intro-follow|stop|stop|	2-3 16	4-7 13
es:intro-follow|stop|—|	2-3 8
es:intro-follow|that|,subordinator|	4-7 7
es:intro-follow|that|stop|	4-7 12
es:intro-follow|verb-judging|stop|	1 6
es:intro-follow|verb-saying|preposition|	2-3 7
es:intro-follow|verb-saying|stop|	2-3 18	4-7 -10
es:intro-follow|word|,preposition|	2-3 -15	4-7 13
es:intro-follow|word|,verb-saying|	2-3 -17
es:intro-follow|word|:|	4-7 9
es:intro-follow|word|coordinator|	2-3 13
es:intro-follow|word|determiner|	1 17
es:intro-follow|word|preposition|	4-7 21
es:intro-follow|word|stop|	1 25	4-7 35
es:intro-follow|word|word|	2-3 14
es:intro-follow|—|stop|	4-7 9
es:intro-follow|•|:|	2-3 9
es:intro|	% 12	( -10	: 27	; 9	adverb 9	auxiliary 17	coordinator -6	determiner -21	start 19	stop 27	that 10	verb-judging 6	— 9	• 9
es:lead|lower|	% 12	; 9	adverb 9	auxiliary 17	capital 13	coordinator 13	determiner -21	preposition 13	that 10	verb-judging 15	word 14	— 9
es:lead|other|	: 6	preposition 12	stop 8
es:lead|upper|	( -10	, -12	: 24	capital -10	coordinator -8	preposition -15	start 18	stop 27	verb-judging -8	word -11	• 9
es:naming|conocido|2|	1 -8	4-7 -12
es:naming|false|	preposition -16	word -6
es:naming|llamado|2|	4-7 12
es:naming|none|	2-3 7	8+ 10
es:naming|true|	% 12	( -10	: 27	; 9	adverb 9	auxiliary 17	coordinator -6	determiner -21	preposition 12	start 19	stop 27	that 10	verb-judging 6	word 12	— 9	• 9
es:naming|título|1|	2-3 -12
es:nobody|1|	start 13
es:nobody|2-3|	start 7
es:nobody|4-7|	start 8
es:others|0|	4-7 -10	8+ 9
es:others|1|	2-3 7	4-7 29	8+ 6
es:own-case|false|all-one|	( -10	: 14	capital -10	coordinator -8	preposition -14	start 17	stop 8	verb-judging -8	word -8
es:own-case|false|all|	: -11	preposition -8	word -14
es:own-case|false|first|	, -12	: 40	preposition -10	start 8	stop 24	word -12	• 9
es:own-case|false|most|	, 8	stop 19
es:own-case|false|none|	% 12	; 9	adverb 9	auxiliary 17	capital 9	coordinator 13	determiner -21	preposition 17	that 10	verb-judging 15	word 13	— 9
es:own-case|false|some|	capital 8	word 15
es:own-case|true|all-one|	stop 12
es:own-case|true|first|	: 12	start 8	stop 12
es:own-case|true|most|	: 9
es:own-case|true|none|	, 7	capital 9
es:own|false|	4-7 -9	8+ 10
es:own|true|	2-3 15	4-7 16	8+ 7
es:sentence|judging|	2-3 20
es:sentence|none|	4-7 11
es:sentence|saying|	1 6	2-3 -8	8+ 12
es:sentence|thinking|	4-7 6
es:size-ending|10+|none|	,preposition 11	,verb-saying 6	stop 9
es:size-ending|1|.|	end 13
es:size-ending|1|none|	) -10	,capital -8	,pronoun 11	,that -14	,verb-saying 8	capital -10	determiner 24	preposition -15
es:size-ending|2|none|	,verb-saying -16	,word 8	: 9	determiner -8	preposition -10	stop 6	subordinator 11	word 10	— 8
es:size-ending|3|.|	end 13
es:size-ending|3|none|	,determiner -13	,preposition -8	,verb-saying 9	determiner 9	end 11	preposition 7
es:size-ending|4-5|!|	,word 6
es:size-ending|4-5|.|	end 8
es:size-ending|4-5|?|	,verb-saying 10	stop 12
es:size-ending|4-5|none|	,auxiliary -7	,determiner -7	,preposition 19	,subordinator 10	,verb-saying 7	,word 16	; 14	end 13	preposition 17	stop 11	word -8
es:size-ending|6-9|.|	end 8
es:size-ending|6-9|none|	,auxiliary 17	,verb-saying 9	,verb-thinking 6	,word 12	: 9	coordinator 8	preposition 14	stop 20
es:size-follow|10+|	,preposition 11	,verb-saying 6	stop 10
es:size-follow|1|	) -10	,capital -8	,pronoun 11	,that -14	,verb-saying 8	capital -10	determiner 24	end 13	preposition -15
es:size-follow|2|	,verb-saying -16	,word 8	: 9	determiner -8	preposition -10	stop 6	subordinator 11	word 10	— 8
es:size-follow|3|	,determiner -13	,preposition -8	,verb-saying 9	determiner 9	end 15	preposition 7
es:size-follow|4-5|	,auxiliary -7	,determiner -7	,preposition 19	,subordinator 10	,verb-saying 7	,word 15	; 14	end 11	preposition 17	stop 11	word -8
es:size-follow|6-9|	,auxiliary 17	,verb-saying 9	,verb-thinking 6	,word 12	: 9	coordinator 8	preposition 14	stop 20
es:size-intro|10+|	, 6	: 7	preposition 11	start 6	stop 6	word 13
es:size-intro|1|	( -10	, -15	: 12	determiner -11	start 17	stop 8	verb-judging 6	word 28
es:size-intro|2|	, 14	: -11	auxiliary 11	capital -10	determiner -10	preposition 18	stop 13	verb-saying 18	• 9
es:size-intro|3|	: 25	adverb 7	auxiliary 20	coordinator -8	determiner -14	preposition 18	start 7	stop 17	verb-saying 7	word -11
es:size-intro|4-5|	% 12	, 25	: 29	adverb 17	auxiliary 9	capital 9	coordinator 13	preposition -12	stop 24	that 7	verb-saying -15	word 41	— 9
es:size-intro|6-9|	, 12	: 23	; 9	capital 10	preposition 15	start 9	stop 11	that 12	verb-saying 16	word 12
es:size|	10+ 12	2 12	3 -6	4-5 -12	6-9 19
es:subject|elided|	,auxiliary 14	,preposition 19	2-3 11	4-7 30	8+ 13	determiner 9	preposition 8	stop 21
es:subject|none|	,auxiliary -8	,capital -8	,determiner -13	,preposition 12	,pronoun 16	,that -14	,verb-thinking 6	,word 12	2-3 13	: 14	capital -10	determiner 8	end 22	preposition -15	stop 18	subordinator 11	word -9
es:subject|own|	) -10	,auxiliary 9	,determiner -7	,subordinator 10	,verb-saying 7	1 6	2-3 -11	4-7 -8	8+ 8	; 14	coordinator 7	determiner 17	preposition 18	stop -10	word 14	— 6
es:two-before|%|	stop 6
es:two-before|)|	stop 9
es:two-before|,|	adverb 7	determiner -11	preposition -9	word -17
es:two-before|adverb|	preposition 11	word 17
es:two-before|auxiliary|	word 24
es:two-before|capital|	( -10	, 7	: 22	auxiliary 14	preposition 16	stop 22	word 22
es:two-before|determiner|	: 7	verb-saying 7
es:two-before|preposition|	capital 10	determiner -10	word 11
es:two-before|pronoun|	verb-judging 15	verb-saying 23	word 31
es:two-before|quote|	coordinator -8
es:two-before|start|	capital -10	preposition -7	start 19	• 9
es:two-before|that|	auxiliary 14	determiner -11	verb-judging -8	verb-saying -15	word 14
es:two-before|verb-judging|	: 12	preposition 20
es:two-before|verb-saying|	, 16	: 14	determiner -10	preposition 20	stop 18	that 10
es:two-before|verb-thinking|	stop 17
es:two-before|word|	% 12	: 19	; 9	adverb 17	auxiliary 15	capital 9	coordinator 13	determiner -8	stop 23	— 9
es:two-words-before|%|	. 6
es:two-words-before|)|	. 9
es:two-words-before|,|	alias -17	destacó 11	en -9	la -11	movilizaciones 8	todavía 7
es:two-words-before|7|	% 12
es:two-words-before|80|	. 8
es:two-words-before|900|	botellas -20
es:two-words-before|a-21|	. 8
es:two-words-before|a24|	. 19
es:two-words-before|aclara|	: 8
es:two-words-before|acto|	de 7
es:two-words-before|admitió|	que 7
es:two-words-before|adnoc|	por 13
es:two-words-before|agua|	estaba 12
es:two-words-before|alarma|	: 11
es:two-words-before|alta|	en 12
es:two-words-before|al|	gobierno 8
es:two-words-before|amarilla|	por -9
es:two-words-before|amat|	recoge 15
es:two-words-before|aplaude|	como 15
es:two-words-before|apostillado|	, 8
es:two-words-before|apuntó|	: 15
es:two-words-before|arenal|	. 12
es:two-words-before|aseguró|	que 12
es:two-words-before|autora|	de -8
es:two-words-before|ayer|	de 11
es:two-words-before|aysén|	: 7
es:two-words-before|barcelona|	. 7
es:two-words-before|barrio|	, 16
es:two-words-before|bazán|	: 7
es:two-words-before|bizum|	. 9
es:two-words-before|boadi|	. 10
es:two-words-before|bosteza|	. 11
es:two-words-before|busca|	a 11
es:two-words-before|calcula|	. 20
es:two-words-before|calificó|	de 10
es:two-words-before|cambio|	, 12
es:two-words-before|cara|	. 6
es:two-words-before|casa|	. 6
es:two-words-before|cebas|	. 22
es:two-words-before|chaverra|	: 13
es:two-words-before|ciento|	. 13
es:two-words-before|cnmc|	es 14
es:two-words-before|cohetes|	. 6
es:two-words-before|colón|	. 8
es:two-words-before|comer|	. 14
es:two-words-before|completó|	: 16
es:two-words-before|conjunto|	su -8
es:two-words-before|conocido|	como -16
es:two-words-before|contrató|	a 15
es:two-words-before|conversación|	es 13
es:two-words-before|con|	una -10
es:two-words-before|copia|	. 12
es:two-words-before|corto|	plazo 17
es:two-words-before|crítica|	. 10
es:two-words-before|cuatro|	. 16
es:two-words-before|cuentos|	, -12
es:two-words-before|césped|	. 9
es:two-words-before|código|	qr 9
es:two-words-before|decir|	: 14
es:two-words-before|decreto|	de 15
es:two-words-before|deploró|	la -10
es:two-words-before|deprisa|	? 9
es:two-words-before|derrota|	: 8
es:two-words-before|describe|	como 12
es:two-words-before|detrás|	hay 19
es:two-words-before|de|	1983 16	seguridad 18	terceros 14
es:two-words-before|dicho|	, 17
es:two-words-before|discrepa|	: 6
es:two-words-before|dudar|	: 13
es:two-words-before|elevó|	a 13
es:two-words-before|el|	acuerdo 13	contrato 19	cuaderno 10	diálogo 9	gesto 11	permiso 10	plato 17	retraso 11
es:two-words-before|enterarse|	. 10
es:two-words-before|en|	galicia 9	servicio 11
es:two-words-before|esa|	cláusula 7
es:two-words-before|eslogan|	. 8
es:two-words-before|etiqueta|	de -14
es:two-words-before|excusó|	: 15
es:two-words-before|fue|	redactado 22
es:two-words-before|graves|	. 6
es:two-words-before|guaraní|	y 13
es:two-words-before|guarda|	rencor 15
es:two-words-before|haber|	actuado 16
es:two-words-before|hablaron|	. 13
es:two-words-before|hablar|	de -8
es:two-words-before|habla|	de 14
es:two-words-before|habló|	de 17
es:two-words-before|ha|	alcanzado 7
es:two-words-before|hombros|	. 10
es:two-words-before|huacal|	. 6
es:two-words-before|inocencia|	. 16
es:two-words-before|interrumpió|	: 7
es:two-words-before|investigador|	, 14
es:two-words-before|invitó|	a 6
es:two-words-before|junto|	al -17
es:two-words-before|lamentó|	, 12
es:two-words-before|lanús|	. 12
es:two-words-before|las|	obras 13	redes 15	uvas -16
es:two-words-before|la|	acción 10	báscula 10	inscripción -14	ley 12	muestra 9	noticia 15	operación 13	sentencia 7
es:two-words-before|letrero|	: 15
es:two-words-before|le|	parece 20	pareció 18
es:two-words-before|llamado|	a 12
es:two-words-before|llama|	a 11
es:two-words-before|los|	postores 15	sondeos 14
es:two-words-before|lo|	estudiará 18	ve 14	ven 11
es:two-words-before|lugar|	: -11
es:two-words-before|martich|	( -10
es:two-words-before|mayoría|	: 15
es:two-words-before|mendizabal|	: 14
es:two-words-before|meses|	. 12
es:two-words-before|micrófono|	. 6
es:two-words-before|minutos|	. 12
es:two-words-before|minvu|	negoció 13
es:two-words-before|mismo|	— 9
es:two-words-before|modo|	: 16
es:two-words-before|más|	firme 17
es:two-words-before|nada|	. 8
es:two-words-before|nariño|	, 7
es:two-words-before|niega|	. 10
es:two-words-before|niño|	. 8	: 16
es:two-words-before|noche|	? 8
es:two-words-before|nota|	de 9
es:two-words-before|noticia|	; 9
es:two-words-before|novela|	con -13
es:two-words-before|no|	contempla 11	de -15	escuchen 18	son 11	vota 15
es:two-words-before|orden|	de 18
es:two-words-before|otro|	: 7
es:two-words-before|pabellón|	llevaban 14
es:two-words-before|palabras|	del -10
es:two-words-before|parca|	: 12
es:two-words-before|parte|	podrá 13
es:two-words-before|pensaba|	. 17
es:two-words-before|pesos|	, 14
es:two-words-before|petición|	de 9
es:two-words-before|planos|	: 6
es:two-words-before|poblano|	, 17
es:two-words-before|polémica|	: 9
es:two-words-before|por|	título -12
es:two-words-before|pregunta|	: 12
es:two-words-before|presenta|	en -8
es:two-words-before|presidente|	a 12
es:two-words-before|promete|	, 16
es:two-words-before|quedado|	probado 10
es:two-words-before|que|	anuncia -15	el -11	es 14	faltan 13	juzga 13	llama -8	murió 11
es:two-words-before|qué|	? 6
es:two-words-before|recorrido|	, -15
es:two-words-before|regional|	de 12
es:two-words-before|reloj|	, 13
es:two-words-before|reproducible|	, 7
es:two-words-before|sagrado|	. 16
es:two-words-before|saludado|	: 12
es:two-words-before|semarnat|	, 6
es:two-words-before|se|	comprometió 11	declara 18	declaró 16	publicará 13
es:two-words-before|silla|	. 6
es:two-words-before|situación|	de 8
es:two-words-before|socios|	de 13
es:two-words-before|soltó|	: 9
es:two-words-before|start|	cae -10	de -7	start 19	• 9
es:two-words-before|su|	entender 7
es:two-words-before|tachado|	de 9
es:two-words-before|tarde|	: 18
es:two-words-before|tildó|	de 12
es:two-words-before|tomará|	todavía 17
es:two-words-before|tosello|	. 17
es:two-words-before|trabajo|	con 15
es:two-words-before|técnico|	: 13
es:two-words-before|una|	medida 18	zona -16
es:two-words-before|un|	aplauso 15
es:two-words-before|usted|	toca 15
es:two-words-before|valdeterrazo|	. 7
es:two-words-before|vallisoletana|	, 9
es:two-words-before|valoró|	como 15
es:two-words-before|voto|	de 10
es:two-words-before|vueltas|	: 13
es:two-words-before|wanyama|	. 10
es:two-words-before|zanjado|	. 9
es:two-words-before|zoom|	: 21
es:two-words-before||	y -8
es:verb|false|2-3|	lower 7	upper -11
es:verb|false|4-7|	lower 7	other 12	upper 6
es:verb|false|8+|	upper 13
es:verb|true|1|	lower -8	upper 8
es:verb|true|2-3|	lower 19	upper 14
es:verb|true|4-7|	lower 33	other 9	upper 7
es:verb|true|8+|	lower 8	upper 6
es:word-after|	) -10	, -6	: 14	; 14	a -15	con 13	de 17	dejó -11	el 9	en -10	end 23	fuera 14	heriberto -10	las 11	para 8	por 7	recibe -8	si 11	su 19	tras 7	un -8	— 6
es:word-after|)|	none -10
es:word-after|,|	! 6	? 10	none -6
es:word-after|.|	? 8
es:word-after|:|	none 14
es:word-after|;|	none 14
es:word-after|a|	none -15
es:word-after|con|	none 13
es:word-after|dejó|	none -11
es:word-after|de|	none 17
es:word-after|el|	none 9
es:word-after|end|	. 19	? 6	none 15
es:word-after|en|	none -10
es:word-after|fuera|	none 14
es:word-after|heriberto|	none -10
es:word-after|las|	none 11
es:word-after|para|	none 8
es:word-after|por|	none 7
es:word-after|recibe|	none -8
es:word-after|si|	none 11
es:word-after|su|	none 19
es:word-after|tras|	none 7
es:word-after|un|	none -8
es:word-after|—|	none 6
es:word-before|	% 12	( -10	. 27	1983 16	: 27	; 9	? 14	a 26	acción 10	actuado 16	acuerdo 13	al -17	alcanzado 7	alias -17	anuncia -15	aplauso 15	botellas -20	báscula 10	cae -10	cláusula 7	como -7	comprometió 11	contempla 11	contrato 19	cuaderno 10	de 6	declara 18	declaró 16	del -7	destacó 11	diálogo 9	el -11	entender 7	es 24	escuchen 18	estaba 12	estudiará 18	faltan 13	firme 17	galicia 9	gesto 11	gobierno 8	hay 19	inscripción -14	juzga 13	la -15	ley 12	llama -8	llevaban 14	medida 18	movilizaciones 8	muestra 9	murió 11	negoció 13	noticia 15	obras 13	operación 13	parece 20	pareció 18	permiso 10	plato 17	plazo 17	podrá 13	postores 15	probado 10	publicará 13	qr 9	que 10	recoge 15	redactado 22	redes 15	rencor 15	retraso 11	seguridad 18	sentencia 7	servicio 11	son 11	sondeos 14	start 19	su -8	terceros 14	toca 15	todavía 9	título -12	una -10	uvas -16	ve 14	ven 11	vota 15	y -6	zona -16	— 9	• 9
es:word-before|%|	4-7 12
es:word-before|(|	1 -10
es:word-before|,|	1 -15	4-7 21	8+ 8
es:word-before|.|	2-3 19	4-7 19	8+ 6
es:word-before|1983|	4-7 16
es:word-before|:|	1 12	4-7 32	8+ 7
es:word-before|;|	4-7 9
es:word-before|?|	1 8	2-3 8
es:word-before|acción|	4-7 10
es:word-before|actuado|	4-7 16
es:word-before|acuerdo|	4-7 13
es:word-before|alcanzado|	4-7 7
es:word-before|alias|	2-3 -17
es:word-before|al|	1 -17
es:word-before|anuncia|	4-7 -15
es:word-before|aplauso|	2-3 15
es:word-before|a|	1 13	2-3 17	4-7 12	8+ 11
es:word-before|botellas|	2-3 -20
es:word-before|báscula|	2-3 10
es:word-before|cae|	2-3 -10
es:word-before|cláusula|	2-3 7
es:word-before|como|	1 -8	2-3 20	4-7 -6
es:word-before|comprometió|	4-7 11
es:word-before|contempla|	2-3 11
es:word-before|contrato|	4-7 19
es:word-before|cuaderno|	4-7 10
es:word-before|declara|	2-3 18
es:word-before|declaró|	4-7 16
es:word-before|del|	1 -10
es:word-before|destacó|	8+ 11
es:word-before|de|	2-3 19	4-7 -7	8+ 8
es:word-before|diálogo|	8+ 9
es:word-before|el|	2-3 -11
es:word-before|entender|	8+ 7
es:word-before|en|	1 -9	2-3 -8	4-7 12
es:word-before|escuchen|	2-3 18
es:word-before|estaba|	4-7 12
es:word-before|estudiará|	2-3 18
es:word-before|es|	2-3 20	4-7 13
es:word-before|faltan|	4-7 13
es:word-before|firme|	4-7 17
es:word-before|galicia|	4-7 9
es:word-before|gesto|	8+ 11
es:word-before|gobierno|	4-7 8
es:word-before|hay|	2-3 19
es:word-before|inscripción|	2-3 -14
es:word-before|juzga|	4-7 13
es:word-before|la|	1 -11	2-3 -10
es:word-before|ley|	2-3 12
es:word-before|llama|	1 -8
es:word-before|llevaban|	2-3 14
es:word-before|medida|	2-3 18
es:word-before|movilizaciones|	8+ 8
es:word-before|muestra|	4-7 9
es:word-before|murió|	4-7 11
es:word-before|negoció|	4-7 13
es:word-before|noticia|	2-3 15
es:word-before|obras|	2-3 13
es:word-before|operación|	1 13
es:word-before|parece|	2-3 20
es:word-before|pareció|	1 18
es:word-before|permiso|	2-3 10
es:word-before|plato|	4-7 17
es:word-before|plazo|	4-7 17
es:word-before|podrá|	4-7 13
es:word-before|por|	1 -9	2-3 13
es:word-before|postores|	4-7 15
es:word-before|probado|	4-7 10
es:word-before|publicará|	4-7 13
es:word-before|qr|	4-7 9
es:word-before|que|	4-7 11
es:word-before|recoge|	2-3 15
es:word-before|redactado|	2-3 22
es:word-before|redes|	4-7 15
es:word-before|rencor|	4-7 15
es:word-before|retraso|	1 11
es:word-before|seguridad|	2-3 18
es:word-before|sentencia|	2-3 7
es:word-before|servicio|	4-7 11
es:word-before|sondeos|	4-7 14
es:word-before|son|	2-3 11
es:word-before|start|	1 17	2-3 7	4-7 6	8+ 6
es:word-before|su|	2-3 -8
es:word-before|terceros|	2-3 14
es:word-before|toca|	2-3 15
es:word-before|todavía|	2-3 7	4-7 17
es:word-before|título|	2-3 -12
es:word-before|una|	2-3 -10
es:word-before|uvas|	2-3 -16
es:word-before|ven|	1 11
es:word-before|ve|	1 14
es:word-before|vota|	1 15
es:word-before|y|	2-3 -8	4-7 13
es:word-before|zona|	2-3 -16
es:word-before|—|	4-7 9
es:word-before|•|	2-3 9
es:work|near|none|	first -11	none 18
es:work|near|none|preposition|	first -13
es:work|near|none|word|	none 18
es:work|none|near|	none 13
es:work|none|near|word|	none 13
es:work|none|none|%|	none 12
es:work|none|none|(|	all-one -10
es:work|none|none|,|	first -12	most 8
es:work|none|none|:|	all -11	all-one 14	first 40	most 6
es:work|none|none|;|	none 9
es:work|none|none|adverb|	none 9
es:work|none|none|	all -17	first 7	none 6	some 16
es:work|none|none|auxiliary|	none 17
es:work|none|none|capital|	all-one -10	none 12	some 8
es:work|none|none|coordinator|	all-one -8	none 13
es:work|none|none|determiner|	none -21
es:work|none|none|preposition|	all -8	all-one -14	first -8	none 17
es:work|none|none|start|	all-one 17	first 8
es:work|none|none|stop|	all-one 13	first 23	most 19
es:work|none|none|that|	none 10
es:work|none|none|verb-judging|	all-one -8	none 15
es:work|none|none|word|	all -14	all-one -8	none 11	some 15
es:work|none|none|—|	none 9
es:work|none|none|•|	first 9
es:work|right|none|	first -12
es:work|right|none|word|	first -12
family|"|	1 20	2-3 -11	4-7 9
family|'|	4-7 -7	8+ 28
family|A|	2-3 12
family|D|	4-7 8	8+ 10
family|E|	4-7 7
family|J|	8+ 6
family|L|	4-7 6
family|O|	2-3 12
family|P|	1 13
family|S|	2-3 16
family|U|	2-3 10
family|V|	2-3 12	4-7 6
family|p|	4-7 9
family|«|	1 6	2-3 -8	8+ 8
family|»|	1 -14	2-3 -7	8+ 9
family|¿|	4-7 6
family|‘|	1 -39	2-3 -28	4-7 -14	8+ 35
family|’|	4-7 8
family|‚|	2-3 10	4-7 10
family|“|	4-7 22	8+ 14
family|„|	1 -16	8+ 9
family|‹|	4-7 18
family|›|	8+ 7
follow|	' 13	( -30	) -17	+ 18	, -8	,adverb -11	,coordinator 13	,preposition -25	,pronoun 7	,quote -11	,subordinator 18	,that -9	,verb-judging 19	,verb-saying 9	,verb-thinking 13	- -7	; 10	adverb -17	auxiliary -26	capital 19	coordinator 11	end 18	pronoun 14	quote -28	stop 7	subordinator 15	that -12	verb-judging -35	verb-thinking -11	word -22	– -10	— 33
fr:alone|alone|	2-3 12	4-7 14
fr:alone|first|	2-3 -13	4-7 22	8+ 9
fr:alone|inside|	1 8	4-7 -8	8+ 8
fr:best-gap|according-to|according|gap|according-to|,s|	4-7 16
fr:best-gap|according-to|according|gap|according-to|,|	2-3 16	4-7 38
fr:best-gap|according-to|according|gap|according-to|;|	2-3 13
fr:best-gap|according-to|according|gap|according-to|q,s|	4-7 11
fr:best-gap|according-to|according|gap|according-to||	1 8	2-3 -15
fr:best-gap|colon|naked||	4-7 15
fr:best-gap|named-before|naked||	2-3 18	4-7 -12
fr:best-gap|named-nearby|naked||	1 10	4-7 -12	8+ 7
fr:best-gap|paragraph-before|according|gap|paragraph-before|,c|	8+ 6
fr:best-gap|possessor|naked||	1 -8
fr:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;|	2-3 14
fr:best-gap|quote-then-speaker|apposition|gap|quote-then-speaker|,|	1 -11
fr:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 14
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 13	4-7 19	8+ 6
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -9	2-3 10
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 9	2-3 14	4-7 28	8+ 9
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 11	2-3 28	4-7 22	8+ 6
fr:best-gap|sentence-after|apposed|gap|sentence-after||	8+ 6
fr:best-gap|sentence-after|direct|gap|sentence-after||	2-3 12	4-7 12	8+ 11
fr:best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 9	4-7 22
fr:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 16
fr:best-gap|sentence-before|direct|gap|sentence-before|,|	1 -13
fr:best-gap|sentence-before|direct|gap|sentence-before|;q,|	1 14
fr:best-gap|sentence-before|direct|gap|sentence-before|c|	4-7 14
fr:best-gap|sentence-before|direct|gap|sentence-before||	2-3 -6
fr:best-gap|sentence-before|saying|gap|sentence-before|,;|	1 12
fr:best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 15
fr:best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 16
fr:best-gap|sentence-before|saying|gap|sentence-before||	2-3 12	4-7 18
fr:best-gap|signature|naked||	4-7 -7
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	2-3 12
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|sc|	4-7 9
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 10	4-7 10
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 15	2-3 8
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 -11
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	4-7 15
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -9	4-7 8
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 18	4-7 23
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 -6	4-7 24
fr:best-gap|speaker-then-quote|relative|gap|speaker-then-quote|;|	8+ 7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	4-7 17
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 13	4-7 17
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -7	2-3 12	4-7 -14
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 11	2-3 9	4-7 -10	8+ 9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 -14
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 12	2-3 8	4-7 16
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 11
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 22	2-3 -10	4-7 39	8+ 6
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -10	2-3 26	4-7 -6
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 6	8+ 11
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -9
fr:best-gap|topic|naked||	1 -22	2-3 -29	4-7 14	8+ 13
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	8+ 6
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 15
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -8	4-7 24
fr:best-intro|'|naked|5-10|	1 -13
fr:best-intro|(|naked|2-4|	2-3 -9
fr:best-intro|(|saying|2-4|	4-7 -8
fr:best-intro|,|according|1|	2-3 10	4-7 7
fr:best-intro|,|according|5-10|	4-7 7
fr:best-intro|,|according|far|	2-3 12
fr:best-intro|,|direct|2-4|	2-3 11
fr:best-intro|,|judging|5-10|	4-7 10
fr:best-intro|,|naked|1|	1 8	4-7 15
fr:best-intro|,|naked|2-4|	4-7 7
fr:best-intro|,|naked|5-10|	2-3 10	4-7 10
fr:best-intro|,|saying|1|	2-3 -8	4-7 8
fr:best-intro|,|saying|5-10|	2-3 8	4-7 9
fr:best-intro|,|saying|far|	4-7 12
fr:best-intro|:|according|1|	2-3 13
fr:best-intro|:|apposed|0|	8+ 6
fr:best-intro|:|direct|0|	4-7 12	8+ 11
fr:best-intro|:|direct|2-4|	4-7 -11
fr:best-intro|:|direct|far|	1 14
fr:best-intro|:|naked|1|	2-3 -11	4-7 22
fr:best-intro|:|naked|2-4|	1 -17	2-3 22	4-7 27	8+ 11
fr:best-intro|:|naked|5-10|	1 -12	4-7 37
fr:best-intro|:|naked|far|	4-7 -11
fr:best-intro|:|relative|5-10|	8+ 7
fr:best-intro|:|saying|1|	2-3 17
fr:best-intro|:|saying|2-4|	1 11	2-3 9	4-7 -7	8+ 15
fr:best-intro|:|saying|5-10|	1 15	4-7 21
fr:best-intro|:|thinking|1|	8+ 10
fr:best-intro|:|thinking|2-4|	4-7 6
fr:best-intro|;|according|1|	4-7 9
fr:best-intro|;|naked|1|	4-7 -7
fr:best-intro|adverb|according|5-10|	1 8
fr:best-intro|adverb|judging|2-4|	2-3 8
fr:best-intro|adverb|saying|1|	2-3 8
fr:best-intro|adverb|saying|far|	1 12
fr:best-intro|auxiliary|according|5-10|	2-3 7	4-7 14
fr:best-intro|auxiliary|according|far|	2-3 8	4-7 11
fr:best-intro|auxiliary|direct|far|	1 15
fr:best-intro|auxiliary|naked|far|	2-3 7
fr:best-intro|auxiliary|saying|2-4|	1 12	2-3 9	4-7 7
fr:best-intro|capital|according|2-4|	4-7 7
fr:best-intro|capital|naked|2-4|	4-7 14
fr:best-intro|capital|naked|5-10|	4-7 -9
fr:best-intro|capital|naked|far|	1 9
fr:best-intro|coordinator|naked|5-10|	2-3 14
fr:best-intro|coordinator|saying|2-4|	8+ 6
fr:best-intro|determiner|according|2-4|	4-7 18
fr:best-intro|determiner|according|5-10|	2-3 8
fr:best-intro|determiner|apposed|1|	2-3 14
fr:best-intro|determiner|apposed|2-4|	2-3 -10
fr:best-intro|determiner|apposition|5-10|	1 -11
fr:best-intro|determiner|direct|far|	1 -13
fr:best-intro|determiner|judging|1|	2-3 -19
fr:best-intro|determiner|judging|2-4|	2-3 25	4-7 21
fr:best-intro|determiner|judging|5-10|	2-3 -17
fr:best-intro|determiner|naked|2-4|	1 25	2-3 13
fr:best-intro|determiner|naked|5-10|	1 -14	2-3 -22
fr:best-intro|determiner|naked|far|	2-3 -14
fr:best-intro|determiner|saying|1|	1 8	2-3 21	4-7 11
fr:best-intro|determiner|saying|2-4|	1 18
fr:best-intro|determiner|saying|5-10|	2-3 -14	4-7 -9
fr:best-intro|determiner|thinking|1|	2-3 -9
fr:best-intro|preposition|according|far|	4-7 10
fr:best-intro|preposition|apposed|far|	2-3 12
fr:best-intro|preposition|direct|5-10|	4-7 13
fr:best-intro|preposition|direct|far|	1 -9
fr:best-intro|preposition|judging|1|	1 15	2-3 17
fr:best-intro|preposition|judging|2-4|	1 -17
fr:best-intro|preposition|judging|5-10|	1 14	4-7 14
fr:best-intro|preposition|judging|far|	4-7 15
fr:best-intro|preposition|naked|2-4|	1 -12	2-3 -10	4-7 22
fr:best-intro|preposition|naked|5-10|	1 -16	2-3 -7	4-7 18
fr:best-intro|preposition|naked|far|	1 -16
fr:best-intro|preposition|saying|-10|	1 -9
fr:best-intro|preposition|saying|1|	2-3 23
fr:best-intro|preposition|saying|2-4|	1 -11	2-3 14
fr:best-intro|pronoun|according|1|	2-3 10
fr:best-intro|pronoun|naked|5-10|	4-7 12
fr:best-intro|pronoun|saying|2-4|	4-7 15
fr:best-intro|start|according|far|	8+ 6
fr:best-intro|start|direct|0|	2-3 13
fr:best-intro|start|direct|far|	8+ 14
fr:best-intro|start|naked|2-4|	4-7 30	8+ 7
fr:best-intro|start|naked|5-10|	4-7 9	8+ 10
fr:best-intro|start|naked|far|	2-3 -12	4-7 16	8+ 13
fr:best-intro|start|other|1|	8+ 10
fr:best-intro|start|saying|1|	4-7 8
fr:best-intro|start|saying|2-4|	8+ 9
fr:best-intro|stop|according|5-10|	4-7 16
fr:best-intro|stop|direct|5-10|	2-3 -6	4-7 14
fr:best-intro|stop|naked|2-4|	1 9	2-3 21
fr:best-intro|stop|naked|5-10|	2-3 10	4-7 32
fr:best-intro|stop|naked|far|	2-3 8	4-7 -13	8+ 10
fr:best-intro|stop|other|1|	1 9	2-3 14	4-7 28	8+ 8
fr:best-intro|stop|saying|1|	2-3 20	4-7 22	8+ 6
fr:best-intro|stop|saying|2-4|	2-3 13	4-7 20
fr:best-intro|stop|saying|5-10|	2-3 16	4-7 16
fr:best-intro|subordinator|naked|far|	2-3 -11
fr:best-intro|that|saying|1|	8+ 6
fr:best-intro|verb-judging|judging|0|	2-3 9	4-7 9
fr:best-intro|verb-judging|saying|5-10|	2-3 12
fr:best-intro|verb-saying|apposed|5-10|	4-7 9
fr:best-intro|verb-saying|naked|2-4|	1 -12	2-3 7	4-7 20
fr:best-intro|verb-saying|naked|5-10|	1 -6	2-3 -12	8+ 6
fr:best-intro|verb-saying|naked|far|	4-7 15
fr:best-intro|verb-saying|saying|0|	1 -10	4-7 32
fr:best-intro|verb-thinking|naked|2-4|	8+ 6
fr:best-intro|verb-thinking|thinking|0|	2-3 13
fr:best-intro|word|according|0|	2-3 -15
fr:best-intro|word|according|2-4|	2-3 17
fr:best-intro|word|according|5-10|	2-3 17	4-7 12
fr:best-intro|word|according|far|	2-3 -13	4-7 20
fr:best-intro|word|apposed|1|	2-3 15
fr:best-intro|word|apposed|2-4|	1 10
fr:best-intro|word|apposed|5-10|	4-7 10
fr:best-intro|word|direct|1|	4-7 -11
fr:best-intro|word|direct|5-10|	2-3 -10	4-7 15
fr:best-intro|word|judging|2-4|	1 14	2-3 6	4-7 17
fr:best-intro|word|naked|0|	1 -9
fr:best-intro|word|naked|1|	2-3 -10
fr:best-intro|word|naked|2-4|	2-3 -22	4-7 -14
fr:best-intro|word|naked|5-10|	1 15	2-3 21	4-7 11	8+ 9
fr:best-intro|word|naked|far|	2-3 16	4-7 29
fr:best-intro|word|saying|1|	1 11	2-3 12	4-7 22
fr:best-intro|word|saying|2-4|	1 -29	2-3 43	4-7 63
fr:best-intro|word|saying|5-10|	1 27	2-3 13	4-7 -10
fr:best-intro|word|saying|far|	4-7 33
fr:best-intro|word|thinking|2-4|	1 -9	2-3 15
fr:best-intro|–|saying|1|	8+ 12
fr:best-intro|—|direct|0|	2-3 8
fr:best-intro|—|saying|1|	4-7 12
fr:best-intro|’|according|far|	4-7 10
fr:best-intro|’|judging|2-4|	4-7 6
fr:best-intro|’|naked|1|	1 -8
fr:best-intro|’|naked|2-4|	2-3 12
fr:best-intro|’|naked|5-10|	4-7 15
fr:best-lead|lower|'|naked|	named-nearby -13
fr:best-lead|lower|(|naked|	named-nearby -9
fr:best-lead|lower|(|saying|	speaker-then-quote -8
fr:best-lead|lower|,|according|	according-to 19
fr:best-lead|lower|,|direct|	speaker-then-quote 11
fr:best-lead|lower|,|judging|	speaker-then-quote 10
fr:best-lead|lower|,|naked|	named-nearby 19	topic 10
fr:best-lead|lower|,|saying|	quote-then-verb 9	speaker-then-quote 8	verb-then-speaker 14
fr:best-lead|lower|:|according|	according-to 13
fr:best-lead|lower|:|direct|	speaker-then-quote -11
fr:best-lead|lower|:|naked|	topic -12
fr:best-lead|lower|:|saying|	quote-then-verb 18
fr:best-lead|lower|:|thinking|	speaker-then-quote 10
fr:best-lead|lower|;|according|	according-to 9
fr:best-lead|lower|adverb|according|	according-to 8
fr:best-lead|lower|adverb|judging|	speaker-then-quote 8
fr:best-lead|lower|adverb|saying|	speaker-then-quote 17
fr:best-lead|lower|auxiliary|according|	according-to 14
fr:best-lead|lower|auxiliary|direct|	speaker-then-quote 15
fr:best-lead|lower|auxiliary|naked|	named-nearby 7
fr:best-lead|lower|auxiliary|saying|	speaker-then-quote 15
fr:best-lead|lower|capital|according|	according-to 7
fr:best-lead|lower|capital|naked|	named-nearby 9	topic 14
fr:best-lead|lower|coordinator|naked|	named-nearby 14
fr:best-lead|lower|coordinator|saying|	verb-then-speaker 6
fr:best-lead|lower|determiner|according|	according-to 16
fr:best-lead|lower|determiner|apposed|	quote-then-speaker 14	speaker-then-quote -10
fr:best-lead|lower|determiner|apposition|	quote-then-speaker -11
fr:best-lead|lower|determiner|direct|	sentence-before -13
fr:best-lead|lower|determiner|judging|	speaker-then-quote -14
fr:best-lead|lower|determiner|naked|	named-nearby 15	topic -33
fr:best-lead|lower|determiner|saying|	verb-then-speaker 19
fr:best-lead|lower|preposition|according|	according-to 10
fr:best-lead|lower|preposition|apposed|	speaker-then-quote 12
fr:best-lead|lower|preposition|direct|	speaker-then-quote 13
fr:best-lead|lower|preposition|judging|	speaker-then-quote 9
fr:best-lead|lower|preposition|naked|	named-nearby -9	topic 24
fr:best-lead|lower|pronoun|according|	according-to 10
fr:best-lead|lower|pronoun|naked|	named-nearby 12
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 15
fr:best-lead|lower|subordinator|naked|	topic -11
fr:best-lead|lower|that|saying|	speaker-then-quote 6
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 13
fr:best-lead|lower|verb-judging|saying|	speaker-then-quote 12
fr:best-lead|lower|verb-saying|apposed|	speaker-then-quote 9
fr:best-lead|lower|verb-saying|naked|	named-nearby 11
fr:best-lead|lower|verb-thinking|naked|	named-nearby 6
fr:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 13
fr:best-lead|lower|word|according|	according-to -10
fr:best-lead|lower|word|apposed|	speaker-then-quote 20
fr:best-lead|lower|word|direct|	speaker-then-quote 15
fr:best-lead|lower|word|judging|	speaker-then-quote 22
fr:best-lead|lower|word|naked|	topic 22
fr:best-lead|lower|word|saying|	quote-then-speaker 11	quote-then-verb 12	sentence-before 16	verb-then-speaker 15
fr:best-lead|lower|’|according|	according-to 10
fr:best-lead|lower|’|judging|	speaker-then-quote 6
fr:best-lead|lower|’|naked|	named-nearby 12
fr:best-lead|upper|,|saying|	verb-then-speaker -9
fr:best-lead|upper|:|according|	according-to 15
fr:best-lead|upper|:|apposed|	sentence-after 6
fr:best-lead|upper|:|direct|	sentence-after 18	sentence-before 14
fr:best-lead|upper|:|naked|	colon 16	topic 12
fr:best-lead|upper|:|relative|	speaker-then-quote 7
fr:best-lead|upper|:|saying|	sentence-after 13	sentence-before 13
fr:best-lead|upper|:|thinking|	speaker-then-quote 7
fr:best-lead|upper|;|naked|	named-nearby -7
fr:best-lead|upper|capital|naked|	topic -9
fr:best-lead|upper|determiner|thinking|	speaker-then-quote -9
fr:best-lead|upper|preposition|direct|	speaker-then-quote -9
fr:best-lead|upper|preposition|naked|	named-nearby -16	signature -7	topic -13
fr:best-lead|upper|start|according|	paragraph-before 6
fr:best-lead|upper|start|direct|	quote-then-speaker 14	sentence-after 13
fr:best-lead|upper|start|naked|	named-before 12	named-nearby 14	topic -12
fr:best-lead|upper|start|other|	quote-then-verb 10
fr:best-lead|upper|start|saying|	quote-then-speaker 9	quote-then-verb 6
fr:best-lead|upper|stop|according|	sentence-before 16
fr:best-lead|upper|stop|naked|	named-before -8	named-nearby 25
fr:best-lead|upper|stop|other|	quote-then-verb 16
fr:best-lead|upper|stop|saying|	quote-then-speaker 18	quote-then-verb 13	sentence-after 20	sentence-before 21
fr:best-lead|upper|verb-saying|naked|	named-nearby -18	topic -6
fr:best-lead|upper|verb-saying|saying|	speaker-then-quote -6
fr:best-lead|upper|word|direct|	speaker-then-quote -16
fr:best-lead|upper|word|naked|	named-nearby -19
fr:best-lead|upper|word|saying|	speaker-then-quote -11
fr:best-lead|upper|–|saying|	quote-then-verb 12
fr:best-lead|upper|—|direct|	sentence-after 8
fr:best-lead|upper|—|saying|	quote-then-verb 12
fr:best-lead|upper|’|naked|	possessor -8
fr:best-lemma|	accuser 24	admettre 21	affirmer 12	ajouter -16	amuser 10	annoncer -19	appeler 10	assurer 24	attendre 17	avertir 18	conclure 15	contester 18	crier 20	croire 6	demander 12	dire -16	douter 10	déclarer 7	décrire 14	défendre 16	démentir 12	dénoncer 19	déplorer 18	détailler 10	engager -17	enquérir 12	esclaffer 6	estimer 20	exiger 9	exprimer 18	faire_valoir 22	fustiger 10	féliciter 21	glisser 7	gronder 7	hurler 15	indiquer 27	insister 7	interroger 8	invoquer -19	ironiser 6	jubiler 15	justifier 13	lancer 11	lâcher 21	maintenir 13	marrer 6	murmurer 12	parler 27	pester 9	philosopher 14	plaider -16	plaisanter 12	poursuivre 7	proclamer 13	promettre 43	préciser 9	prétendre 12	prévenir -18	qualifier 19	raconter 8	reconnaître 16	rectifier 19	redouter 9	refuser -17	regretter -17	relativiser 24	reprendre 12	rigoler 8	réagir 17	répliquer 10	répondre 30	répéter 11	résumer 10	saluer 25	souffler 22	souligner 13	soupirer 8	sourire 12	soutenir 8	souvenir 15	trancher 20	unlisted 16	vanter 16	voir 18	vouloir -10	écrire 15	étonner 9	étrangler 6	évoquer 39
fr:best-lemma|accuser|speaker-then-quote|	1 18	far 15
fr:best-lemma|admettre|speaker-then-quote|	0 17
fr:best-lemma|affirmer|quote-then-speaker|	2-4 6
fr:best-lemma|affirmer|quote-then-verb|	1 8
fr:best-lemma|affirmer|speaker-then-quote|	1 14	5-10 7
fr:best-lemma|ajouter|quote-then-speaker|	2-4 13
fr:best-lemma|ajouter|quote-then-verb|	1 14
fr:best-lemma|ajouter|speaker-then-quote|	2-4 -8	5-10 -14
fr:best-lemma|amuser|quote-then-verb|	1 8
fr:best-lemma|annoncer|speaker-then-quote|	5-10 -19
fr:best-lemma|appeler|sentence-before|	far 16
fr:best-lemma|appeler|speaker-then-quote|	0 -6	2-4 13
fr:best-lemma|assurer|quote-then-verb|	1 10
fr:best-lemma|assurer|speaker-then-quote|	2-4 21	5-10 20
fr:best-lemma|attendre|speaker-then-quote|	2-4 17
fr:best-lemma|avertir|speaker-then-quote|	5-10 17
fr:best-lemma|conclure|quote-then-verb|	1 16
fr:best-lemma|confier|quote-then-speaker|	-10 -9
fr:best-lemma|confier|quote-then-verb|	1 20
fr:best-lemma|contester|sentence-before|	2-4 18
fr:best-lemma|crier|speaker-then-quote|	1 20
fr:best-lemma|croire|speaker-then-quote|	2-4 6
fr:best-lemma|demander|sentence-before|	1 8
fr:best-lemma|demander|speaker-then-quote|	1 8	2-4 12
fr:best-lemma|dire|quote-then-speaker|	2-4 23
fr:best-lemma|dire|quote-then-verb|	1 14
fr:best-lemma|dire|sentence-after|	5-10 13
fr:best-lemma|dire|sentence-before|	5-10 14
fr:best-lemma|dire|speaker-then-quote|	0 -23	1 16	2-4 -13
fr:best-lemma|douter|speaker-then-quote|	1 10
fr:best-lemma|déclarer|quote-then-speaker|	2-4 7
fr:best-lemma|déclarer|quote-then-verb|	1 7
fr:best-lemma|décrire|speaker-then-quote|	5-10 14
fr:best-lemma|défendre|speaker-then-quote|	2-4 14
fr:best-lemma|démentir|sentence-after|	5-10 9
fr:best-lemma|démentir|speaker-then-quote|	2-4 17
fr:best-lemma|dénoncer|speaker-then-quote|	1 14	2-4 18
fr:best-lemma|déplorer|speaker-then-quote|	2-4 19
fr:best-lemma|détailler|quote-then-verb|	1 10
fr:best-lemma|engager|speaker-then-quote|	5-10 -17
fr:best-lemma|enquérir|sentence-before|	5-10 12
fr:best-lemma|esclaffer|quote-then-verb|	1 6
fr:best-lemma|estimer|speaker-then-quote|	5-10 19	far 12
fr:best-lemma|exiger|speaker-then-quote|	0 9
fr:best-lemma|exprimer|speaker-then-quote|	far 18
fr:best-lemma|faire_valoir|quote-then-speaker|	2-4 14
fr:best-lemma|faire_valoir|quote-then-verb|	1 8
fr:best-lemma|faire_valoir|verb-then-speaker|	2-4 19
fr:best-lemma|fustiger|speaker-then-quote|	2-4 10
fr:best-lemma|féliciter|speaker-then-quote|	2-4 15	5-10 15
fr:best-lemma|glisser|quote-then-speaker|	2-4 6
fr:best-lemma|glisser|quote-then-verb|	1 7
fr:best-lemma|gronder|quote-then-verb|	1 7
fr:best-lemma|hurler|speaker-then-quote|	2-4 15
fr:best-lemma|indiquer|speaker-then-quote|	0 18	2-4 15
fr:best-lemma|indiquer|verb-then-speaker|	5-10 15
fr:best-lemma|insister|quote-then-verb|	1 7
fr:best-lemma|interroger|quote-then-verb|	1 8
fr:best-lemma|invoquer|speaker-then-quote|	1 -19
fr:best-lemma|ironiser|quote-then-verb|	1 6
fr:best-lemma|jubiler|quote-then-verb|	1 15
fr:best-lemma|juger|quote-then-verb|	1 9
fr:best-lemma|juger|speaker-then-quote|	0 14	1 6	2-4 16
fr:best-lemma|juger|verb-then-speaker|	1 -9
fr:best-lemma|justifier|quote-then-speaker|	2-4 13
fr:best-lemma|lancer|quote-then-speaker|	2-4 7
fr:best-lemma|lancer|quote-then-verb|	1 11
fr:best-lemma|lire|quote-then-speaker|	1 10	2-4 13
fr:best-lemma|lire|quote-then-verb|	1 22
fr:best-lemma|lire|sentence-after|	5-10 16
fr:best-lemma|lire|speaker-then-quote|	1 -8
fr:best-lemma|lâcher|quote-then-verb|	1 14
fr:best-lemma|lâcher|speaker-then-quote|	5-10 13
fr:best-lemma|maintenir|speaker-then-quote|	1 13
fr:best-lemma|marrer|quote-then-verb|	1 6
fr:best-lemma|murmurer|quote-then-verb|	1 12
fr:best-lemma|none|according-to|	0 -15	1 25	2-4 32	5-10 18
fr:best-lemma|none|colon|	1 16
fr:best-lemma|none|named-before|	2-4 6	5-10 26	far -10
fr:best-lemma|none|named-nearby|	1 7	far 6
fr:best-lemma|none|paragraph-before|	far 6
fr:best-lemma|none|possessor|	1 -8
fr:best-lemma|none|quote-then-speaker|	1 14	5-10 -11	far 14
fr:best-lemma|none|sentence-after|	0 17
fr:best-lemma|none|signature|	1 -7
fr:best-lemma|none|speaker-then-quote|	1 9	2-4 -7	5-10 29	far 15
fr:best-lemma|none|topic|	0 -9	1 -11	2-4 -18	far -6
fr:best-lemma|parler|speaker-then-quote|	1 10	2-4 25
fr:best-lemma|pester|quote-then-verb|	1 9
fr:best-lemma|philosopher|quote-then-speaker|	2-4 11
fr:best-lemma|philosopher|quote-then-verb|	1 6
fr:best-lemma|philosopher|sentence-before|	5-10 15
fr:best-lemma|plaider|quote-then-verb|	1 10
fr:best-lemma|plaider|speaker-then-quote|	2-4 -19
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 16
fr:best-lemma|plaisanter|quote-then-verb|	1 6
fr:best-lemma|poursuivre|quote-then-verb|	1 7
fr:best-lemma|proclamer|quote-then-verb|	1 13
fr:best-lemma|promettre|quote-then-speaker|	2-4 11
fr:best-lemma|promettre|speaker-then-quote|	0 13	2-4 21	5-10 32
fr:best-lemma|promettre|verb-then-speaker|	1 11
fr:best-lemma|préciser|speaker-then-quote|	5-10 9
fr:best-lemma|prétendre|speaker-then-quote|	2-4 12
fr:best-lemma|prévenir|quote-then-verb|	1 14
fr:best-lemma|prévenir|speaker-then-quote|	2-4 -19
fr:best-lemma|qualifier|speaker-then-quote|	1 15	5-10 14
fr:best-lemma|raconter|quote-then-verb|	1 7
fr:best-lemma|raconter|verb-then-speaker|	1 10
fr:best-lemma|rappeler|quote-then-verb|	1 10
fr:best-lemma|rappeler|speaker-then-quote|	2-4 -11	far 14
fr:best-lemma|reconnaître|speaker-then-quote|	0 19	1 9	5-10 12
fr:best-lemma|rectifier|quote-then-verb|	1 19
fr:best-lemma|redouter|speaker-then-quote|	0 9
fr:best-lemma|refuser|speaker-then-quote|	2-4 -17
fr:best-lemma|regretter|quote-then-verb|	1 15
fr:best-lemma|regretter|speaker-then-quote|	2-4 -11	5-10 -14
fr:best-lemma|relativiser|speaker-then-quote|	1 24
fr:best-lemma|reprendre|quote-then-verb|	1 7
fr:best-lemma|reprendre|speaker-then-quote|	1 12
fr:best-lemma|rigoler|speaker-then-quote|	2-4 11
fr:best-lemma|réagir|quote-then-verb|	1 13
fr:best-lemma|réagir|speaker-then-quote|	2-4 11
fr:best-lemma|réclamer|speaker-then-quote|	0 17	1 8	2-4 -7
fr:best-lemma|répliquer|quote-then-speaker|	2-4 6
fr:best-lemma|répliquer|speaker-then-quote|	5-10 9
fr:best-lemma|répondre|quote-then-speaker|	2-4 13
fr:best-lemma|répondre|quote-then-verb|	1 11
fr:best-lemma|répondre|speaker-then-quote|	2-4 20	5-10 14	far 17
fr:best-lemma|répéter|speaker-then-quote|	5-10 11
fr:best-lemma|résumer|quote-then-speaker|	2-4 6
fr:best-lemma|résumer|quote-then-verb|	1 11
fr:best-lemma|saluer|speaker-then-quote|	0 12	2-4 21	5-10 10
fr:best-lemma|souffler|quote-then-speaker|	2-4 16
fr:best-lemma|souffler|quote-then-verb|	1 17
fr:best-lemma|souligner|quote-then-speaker|	2-4 13
fr:best-lemma|soupirer|quote-then-verb|	1 8
fr:best-lemma|sourire|quote-then-verb|	1 13
fr:best-lemma|soutenir|speaker-then-quote|	2-4 6
fr:best-lemma|soutenir|verb-then-speaker|	2-4 6
fr:best-lemma|souvenir|quote-then-verb|	1 14
fr:best-lemma|trancher|quote-then-verb|	1 20
fr:best-lemma|unlisted|quote-then-verb|	1 16
fr:best-lemma|vanter|quote-then-verb|	1 16
fr:best-lemma|voir|speaker-then-quote|	0 6	2-4 18
fr:best-lemma|vouloir|speaker-then-quote|	0 13	1 -9	2-4 -7
fr:best-lemma|écrire|quote-then-verb|	1 16
fr:best-lemma|étonner|quote-then-verb|	1 9
fr:best-lemma|étrangler|quote-then-verb|	1 6
fr:best-lemma|évoquer|speaker-then-quote|	1 22	2-4 35
fr:best-near|according-to|according|	0 -15	1 25	2-4 32	5-10 18
fr:best-near|according|0|	2-3 -15
fr:best-near|according|1|	2-3 21	4-7 13
fr:best-near|according|2-4|	2-3 17	4-7 24
fr:best-near|according|5-10|	1 8	2-3 16	4-7 29
fr:best-near|according|far|	2-3 -8	4-7 28	8+ 7
fr:best-near|apposed|0|	8+ 6
fr:best-near|apposed|1|	2-3 17
fr:best-near|apposed|2-4|	1 10	2-3 -10
fr:best-near|apposed|5-10|	4-7 15
fr:best-near|apposed|far|	2-3 12
fr:best-near|apposition|5-10|	1 -11
fr:best-near|colon|naked|	1 16
fr:best-near|direct|0|	2-3 12	4-7 12	8+ 11
fr:best-near|direct|1|	4-7 -11
fr:best-near|direct|2-4|	2-3 11	4-7 -11
fr:best-near|direct|5-10|	2-3 -8	4-7 22
fr:best-near|direct|far|	1 6	8+ 14
fr:best-near|judging|0|	2-3 9	4-7 9
fr:best-near|judging|1|	1 15	2-3 -10
fr:best-near|judging|2-4|	1 -11	2-3 27	4-7 22
fr:best-near|judging|5-10|	1 14	2-3 -17	4-7 15
fr:best-near|judging|far|	4-7 15
fr:best-near|naked|0|	1 -9
fr:best-near|naked|1|	2-3 -12
fr:best-near|naked|2-4|	1 9	8+ 7
fr:best-near|naked|5-10|	1 -10	4-7 16	8+ 7
fr:best-near|naked|far|	2-3 -11	8+ 11
fr:best-near|named-before|naked|	2-4 6	5-10 26	far -10
fr:best-near|named-nearby|naked|	1 7	far 6
fr:best-near|other|1|	1 9	2-3 14	4-7 28	8+ 9
fr:best-near|paragraph-before|according|	far 6
fr:best-near|possessor|naked|	1 -8
fr:best-near|quote-then-speaker|apposed|	1 14
fr:best-near|quote-then-speaker|apposition|	5-10 -11
fr:best-near|quote-then-speaker|direct|	far 14
fr:best-near|quote-then-speaker|saying|	-10 -9	1 10	2-4 18
fr:best-near|quote-then-verb|other|	1 16
fr:best-near|quote-then-verb|saying|	1 19
fr:best-near|relative|5-10|	8+ 7
fr:best-near|saying|-10|	1 -9
fr:best-near|saying|0|	1 -10	4-7 32
fr:best-near|saying|1|	1 14	2-3 23	4-7 13	8+ 6
fr:best-near|saying|2-4|	1 -9	2-3 13	4-7 7	8+ 8
fr:best-near|saying|5-10|	1 32	4-7 -16
fr:best-near|saying|far|	1 12	4-7 34
fr:best-near|sentence-after|apposed|	0 6
fr:best-near|sentence-after|direct|	0 17
fr:best-near|sentence-after|saying|	5-10 25
fr:best-near|sentence-before|according|	5-10 16
fr:best-near|sentence-before|saying|	1 8	2-4 18	5-10 13	far 16
fr:best-near|signature|naked|	1 -7
fr:best-near|speaker-then-quote|apposed|	1 15	5-10 17	far 12
fr:best-near|speaker-then-quote|direct|	1 -11	2-4 -7	5-10 21	far 10
fr:best-near|speaker-then-quote|judging|	0 13	1 -7	2-4 11	far 15
fr:best-near|speaker-then-quote|relative|	5-10 7
fr:best-near|speaker-then-quote|saying|	0 -7	1 24	2-4 -10	5-10 -7	far 30
fr:best-near|speaker-then-quote|thinking|	0 13	1 -9
fr:best-near|thinking|0|	2-3 13
fr:best-near|thinking|1|	2-3 -9	8+ 10
fr:best-near|thinking|2-4|	1 -9	2-3 15	4-7 6	8+ 8
fr:best-near|topic|naked|	0 -9	1 -11	2-4 -18	far -6
fr:best-near|verb-then-speaker|saying|	2-4 22	5-10 15
fr:best-order|according|according|0|	2-3 -15
fr:best-order|according|according|1|	2-3 21	4-7 13
fr:best-order|according|according|2-4|	2-3 17	4-7 24
fr:best-order|according|according|5-10|	1 8	2-3 16	4-7 29
fr:best-order|according|according|far|	2-3 -8	4-7 28	8+ 7
fr:best-order|apposed|apposed|0|	8+ 6
fr:best-order|apposed|apposed|1|	2-3 17
fr:best-order|apposed|apposed|2-4|	1 10	2-3 -10
fr:best-order|apposed|apposed|5-10|	4-7 15
fr:best-order|apposed|apposed|far|	2-3 12
fr:best-order|apposed|judging|1|	2-3 -13
fr:best-order|apposed|judging|2-4|	2-3 17	4-7 21
fr:best-order|apposed|saying|0|	4-7 24
fr:best-order|apposed|saying|1|	4-7 15	8+ 6
fr:best-order|apposed|saying|2-4|	1 -16	2-3 21	4-7 19	8+ 15
fr:best-order|apposed|saying|5-10|	2-3 -11	4-7 14
fr:best-order|apposed|thinking|2-4|	4-7 6
fr:best-order|apposition|apposition|5-10|	1 -11
fr:best-order|apposition|saying|0|	2-3 -10
fr:best-order|apposition|saying|2-4|	8+ 9
fr:best-order|apposition|saying|5-10|	4-7 20
fr:best-order|direct|direct|0|	2-3 12	4-7 12	8+ 11
fr:best-order|direct|direct|1|	4-7 -11
fr:best-order|direct|direct|2-4|	2-3 11	4-7 -11
fr:best-order|direct|direct|5-10|	2-3 -8	4-7 22
fr:best-order|direct|direct|far|	1 6	8+ 14
fr:best-order|direct|judging|0|	2-3 9	4-7 9
fr:best-order|direct|judging|1|	1 15	2-3 18
fr:best-order|direct|judging|2-4|	1 -11	2-3 20	4-7 19
fr:best-order|direct|judging|5-10|	1 14	2-3 -17	4-7 15
fr:best-order|direct|judging|far|	4-7 15
fr:best-order|direct|saying|0|	1 -10	4-7 28
fr:best-order|direct|saying|1|	1 8	2-3 29
fr:best-order|direct|saying|2-4|	8+ 6
fr:best-order|direct|saying|5-10|	1 24	4-7 -20
fr:best-order|direct|saying|far|	1 12	4-7 34
fr:best-order|direct|thinking|0|	2-3 13
fr:best-order|direct|thinking|1|	2-3 -9	8+ 10
fr:best-order|direct|thinking|2-4|	1 -9	2-3 15	8+ 8
fr:best-order|inverted|other|1|	1 9	2-3 14	4-7 28	8+ 9
fr:best-order|inverted|saying|1|	1 11	4-7 22	8+ 6
fr:best-order|inverted|saying|2-4|	4-7 19	8+ 6
fr:best-order|inverted|saying|5-10|	1 20	2-3 12	4-7 19
fr:best-order|naked|naked|0|	1 -9
fr:best-order|naked|naked|1|	2-3 -12
fr:best-order|naked|naked|2-4|	1 9	8+ 7
fr:best-order|naked|naked|5-10|	1 -10	4-7 16	8+ 7
fr:best-order|naked|naked|far|	2-3 -11	8+ 11
fr:best-order|relative|relative|5-10|	8+ 7
fr:best-order|relative|saying|2-4|	4-7 21
fr:best-order|shared|saying|-10|	1 -9
fr:best-phrase|name|	according 39	apposed 33	direct 11	naked 10	other 11	saying 14
fr:best-phrase|noun|	according -8	apposed -7	apposition -11	judging 7	other 15	relative 7
fr:best-phrase|pronoun|	according 24	direct 14	judging 7	naked -30	other 25	saying -6
fr:best-score|	-1 -16	-2 -7	-4 -12	0 -6	1 13	2 15	4 21
fr:best-score|-1|	1 -16	2-3 -6	8+ 13
fr:best-score|-2|	2-3 -6	8+ 13
fr:best-score|-3|	4-7 13
fr:best-score|-4|	2-3 -17	4-7 22	8+ 9
fr:best-score|0|	2-3 -8	8+ 8
fr:best-score|1|	1 22	2-3 9	8+ 9
fr:best-score|2|	4-7 23	8+ 8
fr:best-score|3|	1 -14	2-3 19	4-7 -9	8+ 7
fr:best-score|4|	1 23	2-3 6	4-7 34
fr:best-score|5|	2-3 -11	4-7 29	8+ 8
fr:best|according-to|according|	1 8	4-7 43	8+ 6
fr:best|colon|naked|	4-7 15
fr:best|named-before|naked|	2-3 18	4-7 -12
fr:best|named-nearby|naked|	1 10	4-7 -12	8+ 7
fr:best|paragraph-before|according|	8+ 6
fr:best|possessor|naked|	1 -8
fr:best|quote-then-speaker|apposed|	2-3 14
fr:best|quote-then-speaker|apposition|	1 -11
fr:best|quote-then-speaker|direct|	8+ 14
fr:best|quote-then-speaker|saying|	1 -9	2-3 15	4-7 19	8+ 6
fr:best|quote-then-verb|other|	1 9	2-3 14	4-7 28	8+ 9
fr:best|quote-then-verb|saying|	1 11	2-3 28	4-7 22	8+ 6
fr:best|sentence-after|apposed|	8+ 7
fr:best|sentence-after|direct|	2-3 12	4-7 12	8+ 11
fr:best|sentence-after|saying|	2-3 9	4-7 22
fr:best|sentence-before|according|	4-7 16
fr:best|sentence-before|direct|	2-3 -6	4-7 14
fr:best|sentence-before|saying|	1 12	2-3 12	4-7 26
fr:best|signature|naked|	4-7 -7
fr:best|speaker-then-quote|apposed|	1 10	2-3 6	4-7 15
fr:best|speaker-then-quote|direct|	1 10	2-3 8
fr:best|speaker-then-quote|judging|	4-7 33
fr:best|speaker-then-quote|relative|	8+ 7
fr:best|speaker-then-quote|saying|	2-3 20	4-7 -17	8+ 9
fr:best|speaker-then-quote|thinking|	1 -9	4-7 6	8+ 10
fr:best|topic|naked|	1 -22	2-3 -29	4-7 14	8+ 13
fr:best|verb-then-speaker|saying|	1 15	2-3 -8	4-7 24	8+ 8
fr:case-follow|all-one|,auxiliary|	! 9	none -12
fr:case-follow|all-one|,determiner|	none -6
fr:case-follow|all-one|,pronoun|	none -8
fr:case-follow|all-one|,word|	none -7
fr:case-follow|all-one|capital|	. 11	? 9
fr:case-follow|all-one|determiner|	none -7
fr:case-follow|all-one|end|	. 27	none -14
fr:case-follow|all-one|preposition|	none -16
fr:case-follow|all-one|pronoun|	. 8
fr:case-follow|all-one|stop|	none -24
fr:case-follow|all|(|	none -7
fr:case-follow|all|,word|	none -10
fr:case-follow|all|preposition|	none -9
fr:case-follow|all|stop|	none -17
fr:case-follow|all|word|	none -6
fr:case-follow|first|,auxiliary|	! 9	? 18	none 21
fr:case-follow|first|,capital|	none -7
fr:case-follow|first|,preposition|	none 10
fr:case-follow|first|,pronoun|	none 18
fr:case-follow|first|,verb-saying|	? 8	none 16
fr:case-follow|first|,word|	! 10	none -8
fr:case-follow|first|:|	none -12
fr:case-follow|first|capital|	. 25	? 9
fr:case-follow|first|determiner|	. 30	? 8
fr:case-follow|first|end|	! 14	. 33	? 16
fr:case-follow|first|preposition|	. 19
fr:case-follow|first|pronoun|	. 20
fr:case-follow|first|stop|	none -20
fr:case-follow|first|verb-saying|	none -14
fr:case-follow|first|—|	. 8	? 17
fr:case-follow|most|,verb-saying|	none 10
fr:case-follow|most|stop|	none -10
fr:case-follow|none|)|	none -10
fr:case-follow|none|,auxiliary|	none 12
fr:case-follow|none|,coordinator|	none 11
fr:case-follow|none|,determiner|	none -15
fr:case-follow|none|,preposition|	none 20
fr:case-follow|none|,subordinator|	none 14
fr:case-follow|none|,verb-saying|	none 10
fr:case-follow|none|,word|	none 8
fr:case-follow|none|:|	none 16
fr:case-follow|none|;|	none 19
fr:case-follow|none|auxiliary|	none -9
fr:case-follow|none|end|	. 7
fr:case-follow|none|stop|	none 16
fr:case-follow|none|verb-saying|	none -15
fr:case-follow|none|word|	none -15
fr:case-follow|some|,that|	none 9
fr:case-follow|some|coordinator|	none 6
fr:case-follow|some|stop|	none 30
fr:case-intro|all-one|	: 9	preposition -16	stop 23	verb-saying -19	word -17	— 8	’ -8
fr:case-intro|all|	, -9	: -8	stop -10	verb-saying -10	word -13
fr:case-intro|first|	: 15	; -7	capital -9	determiner -9	preposition -12	word -24	– 12	— 15
fr:case-intro|most|	start 10	stop -10
fr:case-intro|none|	' -13	( -10	, 29	: -10	; 9	adverb 14	auxiliary 33	capital 13	coordinator 14	pronoun 14	subordinator -11	that 6	verb-judging 19	verb-saying 10	verb-thinking 13	word 6	’ 16
fr:case-intro|some|	, 8	auxiliary 6	coordinator 6	verb-saying 13	word 27
fr:case|all-one|	1 -9	3 6	4-5 -6
fr:case|all|	2 -7	3 -14	4-5 -14
fr:case|first|	10+ 8	2 -11	3 -6	4-5 -14	6-9 18
fr:case|most|	10+ 10	4-5 -10
fr:case|none|	1 9	2 15	6-9 43
fr:case|some|	10+ 9	2 13	4-5 23	6-9 9
fr:clause|false|false|	all -21	first -14	most -10	none 10	some 30
fr:clause|false|true|	first 15	none 27	some 10
fr:clause|true|false|	all-one -6	first 26
fr:clause|true|true|	first 10
fr:dated|	true -7
fr:ending|	! 15	. 43	? 33	none -10
fr:family|"|	1 12	2-3 -12
fr:family|'|	4-7 -11
fr:family|O|	2-3 9
fr:family|V|	2-3 12
fr:family|«|	2-3 14	8+ 8
fr:family|“|	1 20	2-3 -11	4-7 15	8+ 13
fr:follow|	( -7	) -10	,auxiliary 17	,capital -7	,coordinator 11	,determiner -16	,preposition 20	,subordinator 14	,that 9	,verb-saying 16	: 6	; 19	auxiliary -9	capital 25	determiner 16	end 13	pronoun 17	stop -9	verb-saying -22	word -16	— 16
fr:headline|false|	1 6	4-7 -9	8+ 8
fr:headline|true|	2-3 6	4-7 36	8+ 8
fr:in-noun|false|false|1|	all-one -8	none -9
fr:in-noun|false|false|2-3|	all -12	first -7	none 34
fr:in-noun|false|false|4-7|	all -13	most -10	none 23	some 14
fr:in-noun|false|false|8+|	first 8	most 10	none 9	some 10
fr:in-noun|false|true|1|	all-one 14
fr:in-noun|false|true|2-3|	all -6	first 9
fr:in-noun|false|true|4-7|	first 26
fr:in-noun|true|false|1|	all-one -14	none 23
fr:in-noun|true|false|2-3|	all -13	all-one -16	first -11	some 13
fr:in-noun|true|false|4-7|	all-one -6	first -11	none -7	some 21
fr:in-noun|true|false|8+|	none 8
fr:in-noun|true|true|1|	none -19
fr:in-noun|true|true|2-3|	none -19
fr:in-noun|true|true|4-7|	none 21
fr:intro-follow|'|coordinator|	1 -13
fr:intro-follow|(|)|	2-3 -9	4-7 -8
fr:intro-follow|,|,preposition|	2-3 9
fr:intro-follow|,|,verb-saying|	2-3 9
fr:intro-follow|,|,word|	2-3 8
fr:intro-follow|,|end|	2-3 14	4-7 14
fr:intro-follow|,|preposition|	2-3 -9
fr:intro-follow|,|stop|	1 8	2-3 15	4-7 23
fr:intro-follow|:|,preposition|	2-3 13	8+ 10
fr:intro-follow|:|,verb-saying|	2-3 17	4-7 13
fr:intro-follow|:|capital|	1 14	4-7 23
fr:intro-follow|:|determiner|	4-7 25	8+ 6
fr:intro-follow|:|end|	1 20	2-3 23	4-7 38	8+ 6
fr:intro-follow|:|pronoun|	2-3 9	4-7 16
fr:intro-follow|:|stop|	1 -23	2-3 -11	4-7 -14	8+ 16
fr:intro-follow|;|,capital|	4-7 -7
fr:intro-follow|;|,preposition|	4-7 9
fr:intro-follow|adverb|,verb-saying|	1 8
fr:intro-follow|adverb|preposition|	2-3 8
fr:intro-follow|adverb|stop|	1 12	2-3 8
fr:intro-follow|auxiliary|coordinator|	4-7 6
fr:intro-follow|auxiliary|stop|	1 21	2-3 12	4-7 17
fr:intro-follow|capital|stop|	1 9
fr:intro-follow|coordinator|end|	2-3 14
fr:intro-follow|coordinator|stop|	8+ 6
fr:intro-follow|determiner|,coordinator|	1 11
fr:intro-follow|determiner|,determiner|	1 -11
fr:intro-follow|determiner|,word|	4-7 -9
fr:intro-follow|determiner|:|	2-3 12
fr:intro-follow|determiner|;|	2-3 14
fr:intro-follow|determiner|coordinator|	1 17	2-3 -16
fr:intro-follow|determiner|determiner|	2-3 10
fr:intro-follow|determiner|end|	2-3 -15
fr:intro-follow|determiner|preposition|	1 12	2-3 -16
fr:intro-follow|determiner|stop|	1 19	2-3 -6
fr:intro-follow|determiner|verb-saying|	2-3 -15
fr:intro-follow|determiner|word|	1 -19	2-3 -19	4-7 17
fr:intro-follow|preposition|(|	4-7 -7
fr:intro-follow|preposition|,auxiliary|	1 -12
fr:intro-follow|preposition|,verb-saying|	1 -9	4-7 13
fr:intro-follow|preposition|,word|	1 -9	2-3 -13
fr:intro-follow|preposition|:|	2-3 10
fr:intro-follow|preposition|determiner|	1 -16	2-3 -7
fr:intro-follow|preposition|end|	1 -11	2-3 20
fr:intro-follow|preposition|preposition|	1 15	2-3 10	4-7 13
fr:intro-follow|preposition|stop|	1 -9	4-7 14
fr:intro-follow|preposition|verb-saying|	2-3 -14
fr:intro-follow|pronoun|,word|	2-3 10
fr:intro-follow|pronoun|stop|	4-7 16
fr:intro-follow|start|,auxiliary|	4-7 27	8+ 9
fr:intro-follow|start|,pronoun|	4-7 6	8+ 6
fr:intro-follow|start|,verb-saying|	4-7 16	8+ 6
fr:intro-follow|start|,word|	8+ 10
fr:intro-follow|start|:|	2-3 -15	8+ 15
fr:intro-follow|start|determiner|	2-3 13
fr:intro-follow|start|end|	2-3 12	4-7 14
fr:intro-follow|start|stop|	8+ 20
fr:intro-follow|stop|,auxiliary|	1 9	2-3 21	4-7 24	8+ 6
fr:intro-follow|stop|,determiner|	8+ 7
fr:intro-follow|stop|,pronoun|	2-3 18	4-7 21	8+ 6
fr:intro-follow|stop|,verb-saying|	2-3 14	4-7 35	8+ 6
fr:intro-follow|stop|,word|	1 9	2-3 22	4-7 -13	8+ 8
fr:intro-follow|stop|capital|	2-3 9	4-7 16
fr:intro-follow|stop|determiner|	4-7 9	8+ 6
fr:intro-follow|stop|end|	2-3 23	4-7 22
fr:intro-follow|stop|preposition|	4-7 16
fr:intro-follow|stop|stop|	2-3 -8	4-7 -10
fr:intro-follow|stop|word|	2-3 -6
fr:intro-follow|stop|—|	4-7 10
fr:intro-follow|subordinator|stop|	2-3 -11
fr:intro-follow|that|stop|	8+ 6
fr:intro-follow|verb-judging|,preposition|	4-7 7
fr:intro-follow|verb-judging|preposition|	2-3 12
fr:intro-follow|verb-judging|stop|	2-3 9	4-7 9
fr:intro-follow|verb-saying|,that|	4-7 9
fr:intro-follow|verb-saying|,word|	1 -12	2-3 -10
fr:intro-follow|verb-saying|determiner|	4-7 9
fr:intro-follow|verb-saying|preposition|	1 14	2-3 7
fr:intro-follow|verb-saying|stop|	1 -20	2-3 -9	4-7 38	8+ 6
fr:intro-follow|verb-thinking|end|	2-3 13
fr:intro-follow|verb-thinking|stop|	8+ 6
fr:intro-follow|word|,auxiliary|	4-7 15
fr:intro-follow|word|,determiner|	2-3 -13	4-7 -6
fr:intro-follow|word|,subordinator|	1 14
fr:intro-follow|word|,verb-saying|	1 11	4-7 12
fr:intro-follow|word|,word|	1 17	2-3 -16	4-7 28
fr:intro-follow|word|;|	2-3 7
fr:intro-follow|word|auxiliary|	1 -9
fr:intro-follow|word|coordinator|	1 14	2-3 -14	4-7 19
fr:intro-follow|word|end|	1 -14
fr:intro-follow|word|preposition|	1 -13	2-3 6	4-7 -7
fr:intro-follow|word|stop|	2-3 16	4-7 13	8+ 8
fr:intro-follow|word|word|	4-7 10
fr:intro-follow|–|,verb-saying|	8+ 12
fr:intro-follow|—|,verb-saying|	4-7 12
fr:intro-follow|—|pronoun|	2-3 8
fr:intro-follow|—|—|	2-3 11
fr:intro-follow|’|,pronoun|	1 -8
fr:intro-follow|’|coordinator|	4-7 6
fr:intro-follow|’|stop|	2-3 12	4-7 18
fr:intro|	' -13	( -10	, 11	; -6	adverb 14	auxiliary 34	coordinator 14	preposition -7	pronoun 14	subordinator -11	that 6	verb-judging 19	verb-saying -7	verb-thinking 13	– 12	— 14
fr:lead|lower|	' -13	( -10	, 30	: -10	; 9	adverb 14	auxiliary 34	capital 13	coordinator 14	pronoun 14	subordinator -11	that 6	verb-judging 19	verb-thinking 13	word 7	’ 16
fr:lead|upper|	, -9	; -7	capital -9	determiner -9	preposition -18	verb-saying -14	word -24	– 12	— 14	’ -8
fr:naming|appelé|2|	4-7 18
fr:naming|baptisée|1|	1 -14
fr:naming|dite|1|	2-3 -10	4-7 16
fr:naming|dite|2|	2-3 14
fr:naming|dit|1|	1 -12	2-3 -10	4-7 12	8+ 6
fr:naming|dit|2|	1 10	2-3 12	4-7 21
fr:naming|dit|3|	2-3 12	4-7 22	8+ 15
fr:naming|false|	: 10	capital -9	preposition -18	verb-saying -14	word 15
fr:naming|intitulé|1|	2-3 -10
fr:naming|mot|1|	1 -9
fr:naming|mot|2|	1 -20
fr:naming|none|	1 15	4-7 -8	8+ 8
fr:naming|surnommé|1|	2-3 -16
fr:naming|titre|2|	2-3 -8	4-7 -9
fr:naming|true|	' -13	( -10	, 11	; -6	adverb 14	auxiliary 34	capital 13	coordinator 14	pronoun 14	subordinator -11	that 6	verb-judging 19	verb-thinking 13	– 12	— 14
fr:nobody|2-3|	— 11
fr:nobody|8+|	start 14
fr:others|0|	1 7	2-3 7	8+ 8
fr:others|1|	2-3 -8	8+ 7
fr:own-case|false|all-one|	: 9	preposition -16	stop 23	verb-saying -19	word -22	— 8	’ -8
fr:own-case|false|all|	, -9	: -8	stop -10	verb-saying -10	word -13
fr:own-case|false|first|	: 8	; -7	capital -9	determiner -9	preposition -12	word -19	— 15
fr:own-case|false|most|	start 10	stop -10
fr:own-case|false|none|	' -13	( -9	, 29	: -10	; 9	adverb 14	auxiliary 31	capital 13	coordinator 14	pronoun 14	subordinator -11	that 6	verb-judging 19	verb-saying 10	verb-thinking 13	word 6	’ 16
fr:own-case|false|some|	auxiliary 6	coordinator 6	verb-saying 13	word 27
fr:own-case|true|all-one|	word -6
fr:own-case|true|first|	: 20	start 12	stop 18	word -11	– 12
fr:own-case|true|none|	( -8	word 19
fr:own|false|	1 8	4-7 -9	8+ 9
fr:own|true|	2-3 9	4-7 16	8+ 7
fr:sentence|judging|	1 8	2-3 17	4-7 22
fr:sentence|none|	1 18	2-3 -7	8+ 10
fr:sentence|saying|	4-7 -8	8+ 7
fr:sentence|thinking|	1 -18	8+ 10
fr:size-ending|10+|!|	,auxiliary 9
fr:size-ending|10+|.|	determiner 6
fr:size-ending|10+|none|	,auxiliary 8	,determiner 7	,pronoun 7	,verb-saying 8	,word 11	: 15	stop 11
fr:size-ending|1|.|	capital 11	end 20
fr:size-ending|1|none|	,auxiliary -12	,coordinator 11	,determiner -11	,pronoun -8	,subordinator 14	,verb-saying 7	,word 10	auxiliary -9	coordinator 9	determiner -16	end -14	preposition 7	stop -8	word -19
fr:size-ending|2|!|	,auxiliary 9
fr:size-ending|2|.|	end 19	— 8
fr:size-ending|2|?|	capital 9	end 12
fr:size-ending|2|none|	) -9	,determiner -16	,verb-saying 24	,word 10	; 14	coordinator -19	determiner 12	end 10	verb-saying -22	word -15
fr:size-ending|3|!|	,word 10	end 10
fr:size-ending|3|.|	capital 9	end 21	pronoun 9
fr:size-ending|3|?|	— 12
fr:size-ending|3|none|	,auxiliary 18	,preposition 17	,pronoun 18	,verb-saying 11	; 7	determiner -7	preposition -8	word -15
fr:size-ending|4-5|.|	determiner 17	end 29	preposition 16	pronoun 12
fr:size-ending|4-5|?|	,auxiliary 17	,verb-saying 8
fr:size-ending|4-5|none|	( -7	) -8	,auxiliary 25	,capital -7	,determiner -9	,preposition 7	,pronoun 13	,that 9	,verb-saying 32	,word -11	coordinator 19	determiner 9	end 35	stop -7	word 21
fr:size-ending|6-9|!|	end 15
fr:size-ending|6-9|.|	capital 25	determiner 27	end 18	pronoun 9
fr:size-ending|6-9|?|	capital 9	determiner 8	— 10
fr:size-ending|6-9|none|	,auxiliary 18	,preposition 14	,pronoun 20	,verb-saying 14	,word 13	end 14	stop 22
fr:size-follow|10+|	,auxiliary 8	,determiner 7	,pronoun 6	,verb-saying 8	,word 11	: 15	determiner 6	stop 11
fr:size-follow|1|	,auxiliary -12	,coordinator 11	,determiner -11	,pronoun -8	,subordinator 14	,verb-saying 7	,word 10	auxiliary -9	capital 11	coordinator 9	determiner -16	preposition 7	stop -8	word -19
fr:size-follow|2|	) -9	,auxiliary 8	,determiner -16	,verb-saying 24	,word 10	; 14	capital 9	coordinator -19	determiner 12	end 16	verb-saying -22	word -15	— 8
fr:size-follow|3|	,auxiliary 18	,preposition 17	,pronoun 18	,verb-saying 11	; 7	capital 9	determiner -7	preposition -8	pronoun 9	word -15	— 12
fr:size-follow|4-5|	( -7	) -8	,auxiliary 28	,capital -7	,determiner -9	,preposition 7	,pronoun 13	,that 9	,verb-saying 32	,word -11	coordinator 19	determiner 20	end 45	pronoun 12	stop -7	word 21
fr:size-follow|6-9|	,auxiliary 18	,preposition 14	,pronoun 20	,verb-saying 14	,word 13	capital 25	determiner 27	end 20	pronoun 9	stop 22	— 10
fr:size-intro|10+|	: 7	coordinator 6	start 9	stop 7	that 6	verb-saying 6	– 12
fr:size-intro|1|	' -13	, 8	adverb 13	auxiliary 21	capital 9	determiner 28	preposition -19	stop 9	verb-saying -13	’ -8
fr:size-intro|2|	( -9	, 19	: 21	adverb 8	coordinator 14	start -12	stop 23	subordinator -11	verb-judging 12	verb-saying -17	word 12	— 8	’ 12
fr:size-intro|3|	, -6	adverb 8	auxiliary 9	determiner -22	preposition 21	pronoun 10	verb-judging 9	verb-saying 9	verb-thinking 13	— 10
fr:size-intro|4-5|	( -8	, 23	: -16	; -7	auxiliary 16	determiner -12	preposition 9	pronoun 15	start 25	stop -12	verb-judging 9	verb-saying 38	word 6	’ 7
fr:size-intro|6-9|	, 9	: 40	; 9	determiner 11	preposition 21	pronoun 12	start 14	stop 18	verb-judging 6	verb-saying 20	verb-thinking 6	word 35	— 12	’ 15
fr:size|	1 7	10+ 8	2 8	4-5 -16	6-9 27
fr:subject|elided|	,auxiliary 20	,verb-saying -7	1 -20	2-3 13	8+ 10	determiner -20	end 20	verb-saying -14
fr:subject|none|	( -7	) -9	,capital -7	,determiner -16	,preposition 12	,subordinator 14	,word -6	1 13	8+ 10	: 6	; 19	auxiliary -9	capital 18	coordinator 10	determiner 26	end 19	pronoun 8	stop 6	word -8	— 16
fr:subject|own|	) -8	,auxiliary 18	,coordinator 11	,determiner 7	,preposition 18	,pronoun 11	,that 9	,verb-saying 21	8+ 7	capital 22	determiner 15	pronoun 20	stop -11	verb-saying -15	word -15
fr:two-before|%|	stop 16
fr:two-before|)|	stop 13
fr:two-before|*|	subordinator -11
fr:two-before|,|	capital 7	coordinator 6	determiner 18	preposition 26	word -18
fr:two-before|:|	determiner -15	pronoun 10
fr:two-before|adverb|	: 12	stop 9	verb-saying 15	word 12
fr:two-before|auxiliary|	verb-saying 25	verb-thinking 6	word 31
fr:two-before|capital|	: 27	; -6	capital 9	preposition 12	stop 25	verb-judging 12	verb-saying 12	verb-thinking 13
fr:two-before|coordinator|	determiner -17
fr:two-before|determiner|	: 18	adverb 9	verb-saying -6	word 7
fr:two-before|preposition|	verb-judging 12
fr:two-before|pronoun|	, 8	: -12	auxiliary 12	verb-judging 7	verb-saying -13	word 12
fr:two-before|quote|	: 10	coordinator 14	stop 17	— 14
fr:two-before|start|	determiner -11	preposition -7
fr:two-before|stop|	determiner -14
fr:two-before|that|	capital 14	determiner -16	pronoun 16
fr:two-before|verb-judging|	, 11	determiner 7	preposition 39
fr:two-before|verb-saying|	: 6	adverb 8	auxiliary 7	determiner 30	preposition -16	stop 23	that 6	verb-saying 14	word 21
fr:two-before|verb-thinking|	: 10	determiner -9	stop 14	word -14
fr:two-before|word|	' -13	( -10	, 11	adverb 12	auxiliary 34	capital -9	determiner -17	preposition -21	stop -6	verb-judging 6	verb-saying -6	– 12
fr:two-words-before|%|	. 16
fr:two-words-before|)|	. 13
fr:two-words-before|*|	pourquoi -11
fr:two-words-before|,|	admet 17	alias -7	balguerie 7	comme 14	dit -10	jugée 7	mais 6	pour 13	promet 13	préfère 18	reconnaît 15	retrouvé -17	sourit -6	surnommé -16	un 18	à 14
fr:two-words-before|.|	le -14
fr:two-words-before|2027|	, 14
fr:two-words-before|31|	– 12
fr:two-words-before|3|	( -9	: 6
fr:two-words-before|40|	: 14
fr:two-words-before|62|	victimes -20
fr:two-words-before|:|	la -15	on 10
fr:two-words-before|abandon|	du -16
fr:two-words-before|abonde|	: 9
fr:two-words-before|accusant|	de 18
fr:two-words-before|acteurs|	à 14
fr:two-words-before|affiche|	, 11
fr:two-words-before|affirme|	avoir 14
fr:two-words-before|agacent|	. 6
fr:two-words-before|alarme|	: 9
fr:two-words-before|allumés|	. 9
fr:two-words-before|annonce|	est 7
fr:two-words-before|annoncées|	, 9
fr:two-words-before|ans|	. 20
fr:two-words-before|appelé|	à 18
fr:two-words-before|arrêter|	devant -13
fr:two-words-before|arrêt|	. 15
fr:two-words-before|attaquant|	. 9
fr:two-words-before|auteur|	de -14
fr:two-words-before|autocollant|	: -11
fr:two-words-before|autre|	: 14
fr:two-words-before|avaient|	été 19
fr:two-words-before|avril|	dans -9
fr:two-words-before|a|	dit 12	enregistré -11	entendu 15	reconnu 19	scandé -11	souhaité 6
fr:two-words-before|banc|	. 16
fr:two-words-before|banderole|	: 20
fr:two-words-before|bank|	. 9
fr:two-words-before|barque|	. 16
fr:two-words-before|blanc|	. 9	serait 8
fr:two-words-before|bloquée|	: 22
fr:two-words-before|bord|	de -12
fr:two-words-before|bouchons|	. 8
fr:two-words-before|brisé|	: 17
fr:two-words-before|bruit|	. 12
fr:two-words-before|brygge|	. 15
fr:two-words-before|brésil|	. 6
fr:two-words-before|buffle|	. 8
fr:two-words-before|cahier|	intitulé -10
fr:two-words-before|ce|	résultat 10
fr:two-words-before|champions|	. 6
fr:two-words-before|chanceux|	? 18
fr:two-words-before|chaponnay|	. 6
fr:two-words-before|charente-maritime|	. 14
fr:two-words-before|cheikh-baba|	exige 9
fr:two-words-before|chien|	. 17
fr:two-words-before|choc|	. 11
fr:two-words-before|choisie|	? -10
fr:two-words-before|choix|	. 16
fr:two-words-before|ciller|	: 12
fr:two-words-before|cirad|	. 16
fr:two-words-before|civile|	. 12
fr:two-words-before|classique|	. 8
fr:two-words-before|classé|	. 10
fr:two-words-before|clause|	de -16
fr:two-words-before|club|	, 15
fr:two-words-before|code|	: -17
fr:two-words-before|commentaire|	. 24
fr:two-words-before|comme|	des -13
fr:two-words-before|conciliation|	. 6
fr:two-words-before|confiant|	. 8
fr:two-words-before|connaître|	son 16
fr:two-words-before|convaincu|	. 8
fr:two-words-before|coudre|	, 9
fr:two-words-before|courriel|	. 6
fr:two-words-before|crie|	au -17
fr:two-words-before|croyait|	. 14
fr:two-words-before|cuisine|	: 14
fr:two-words-before|d'|	une 14
fr:two-words-before|dardar-naquin|	, -9
fr:two-words-before|decize|	: 22
fr:two-words-before|delannoy|	. 13
fr:two-words-before|demande|	: 8
fr:two-words-before|demeure|	le -10
fr:two-words-before|dernier|	virage 18
fr:two-words-before|deux|	: 15
fr:two-words-before|de|	2018 23	la 16	négociations 23	périnatalité 21
fr:two-words-before|dires|	, 6
fr:two-words-before|dissimulation|	. 18
fr:two-words-before|distribution|	, 12
fr:two-words-before|dite|	jeudi 14
fr:two-words-before|dit|	: 9	avoir 12	coopérer 10	voir 19
fr:two-words-before|dixence|	. 7
fr:two-words-before|donnent|	du 13
fr:two-words-before|dont|	un -13
fr:two-words-before|doublé|	. 7
fr:two-words-before|doutent|	: 10
fr:two-words-before|décembre|	, 9
fr:two-words-before|décisif|	. 10
fr:two-words-before|déconnecter|	, 8
fr:two-words-before|dénoncé|	des 14	un 21
fr:two-words-before|dénonçait|	un -9
fr:two-words-before|député|	, 10
fr:two-words-before|d’|	ailleurs -22	avoir 14	une 13	être 16
fr:two-words-before|elle|	, 7	: 15	publie -6
fr:two-words-before|endroit|	. 7
fr:two-words-before|enquête|	pour -9
fr:two-words-before|en|	saluant 12
fr:two-words-before|estrie|	: 9
fr:two-words-before|est|	dite 16
fr:two-words-before|et|	du -14
fr:two-words-before|europe|	de 14
fr:two-words-before|euros|	. 13
fr:two-words-before|exceptionnel|	. 10
fr:two-words-before|exemplaire|	de -6
fr:two-words-before|expérimentation|	, 9
fr:two-words-before|extraits|	. 12
fr:two-words-before|fauteuil|	. 14
fr:two-words-before|façon|	. 13
fr:two-words-before|fenêtre|	. -14
fr:two-words-before|fermeture|	. 7
fr:two-words-before|figaro|	; 9
fr:two-words-before|fini|	! 14
fr:two-words-before|fos|	: 13
fr:two-words-before|galtieri|	veut 13
fr:two-words-before|garde|	contre 18
fr:two-words-before|gouttières|	. 7
fr:two-words-before|grue|	baptisée -14
fr:two-words-before|guère|	: 14
fr:two-words-before|générale|	: 16
fr:two-words-before|habitants|	: 12
fr:two-words-before|haltermann|	, 15
fr:two-words-before|hiver|	, 10	. 16
fr:two-words-before|hérémakono|	. 22
fr:two-words-before|hésite|	. 12
fr:two-words-before|inscrit|	la -18
fr:two-words-before|invoque|	une -19
fr:two-words-before|jaune|	. 9
fr:two-words-before|jeudi|	. 7
fr:two-words-before|jeux|	. 16
fr:two-words-before|journal|	: -16
fr:two-words-before|jours|	. 21
fr:two-words-before|jugeait|	alors 12
fr:two-words-before|juge|	que 6
fr:two-words-before|jurant|	. 9
fr:two-words-before|kabaret|	: 8
fr:two-words-before|ki-tae|	, 8
fr:two-words-before|l'|	arrêt 20
fr:two-words-before|laminoir|	, 8
fr:two-words-before|larmes|	. 7
fr:two-words-before|la|	mention -14	normale -19	pauvreté -16	plateforme 8	revue -11	salle 14	suite 15	sécurité 24
fr:two-words-before|ledger|	. 14
fr:two-words-before|lequel|	. 13
fr:two-words-before|les|	esturgeons 15	groupes 15	planteurs 14	prévenus 11
fr:two-words-before|levée|	. 6
fr:two-words-before|le|	calendrier 6	dispositif 16	dossier 24	drone 13	décret 12	groupe 17	jugeant 15	mot -9	texte 8
fr:two-words-before|lieux|	: 12
fr:two-words-before|lignes|	. 15
fr:two-words-before|lit|	: -8
fr:two-words-before|loin|	des -11
fr:two-words-before|loi|	dit -12
fr:two-words-before|loué|	une 14
fr:two-words-before|ludovic|	espérandieu 9
fr:two-words-before|lui|	souhaiter 17
fr:two-words-before|l|	' -13
fr:two-words-before|lâché|	: 15
fr:two-words-before|l’|	appelle -6	objectif 27	équilibre 16
fr:two-words-before|magal|	. 16
fr:two-words-before|maiaspace|	; -7
fr:two-words-before|maintient|	: 13
fr:two-words-before|mal|	. 6
fr:two-words-before|marie-thérèse|	dite -10
fr:two-words-before|marque|	. 12
fr:two-words-before|marsactu|	: 11
fr:two-words-before|mars|	. 13
fr:two-words-before|mayombe|	. 11
fr:two-words-before|mbacké|	soient 17
fr:two-words-before|mesure|	de 12	est 15
fr:two-words-before|mesurés|	. 17
fr:two-words-before|modeste|	. 19
fr:two-words-before|mois|	. 11	un -17
fr:two-words-before|monaco|	redoute 9
fr:two-words-before|monténégrin|	, 10
fr:two-words-before|moraine|	. 12
fr:two-words-before|morvan|	. 22
fr:two-words-before|mot|	de -21
fr:two-words-before|médicaments|	. 10
fr:two-words-before|n'|	avoir 21
fr:two-words-before|nationaux|	. 6
fr:two-words-before|ne|	perdrait 11
fr:two-words-before|nice|	. 6
fr:two-words-before|nkulu-vermeiren|	: 14
fr:two-words-before|nombre|	. 8
fr:two-words-before|nom|	: -11
fr:two-words-before|non|	au -11
fr:two-words-before|nous|	: -12
fr:two-words-before|nucléaires|	. 10
fr:two-words-before|nues|	. 9
fr:two-words-before|nuit|	, 8
fr:two-words-before|n’|	a 13	avoir 10
fr:two-words-before|obtenu|	est 6
fr:two-words-before|on-track|	réclament 17
fr:two-words-before|ont|	été 15
fr:two-words-before|on|	indique 18	pouvait 12	salue 7
fr:two-words-before|opérations|	. 9
fr:two-words-before|parle|	de 29
fr:two-words-before|pas|	. 9	: 7	le -15	pouvoir 21	vouloir 20
fr:two-words-before|permanence|	: 13
fr:two-words-before|pied|	. -6
fr:two-words-before|piste|	? 20
fr:two-words-before|plaidé|	le -10
fr:two-words-before|plaisanterie|	. 13
fr:two-words-before|pliant|	. 15
fr:two-words-before|plus|	savoir 15
fr:two-words-before|plutôt|	des 23
fr:two-words-before|poireaux|	sont 12
fr:two-words-before|port-de-bouc|	. 7
fr:two-words-before|postière|	. 9
fr:two-words-before|pourvus|	, 7
fr:two-words-before|pour|	des -20	les -20	un -19
fr:two-words-before|première|	: 10
fr:two-words-before|presse|	. 10
fr:two-words-before|procès-verbal|	: 14
fr:two-words-before|programmation|	pluriannuelle 10
fr:two-words-before|proposition|	était 11
fr:two-words-before|proteste|	: 10
fr:two-words-before|présent|	. 9
fr:two-words-before|président|	. 8
fr:two-words-before|public|	, 12
fr:two-words-before|puis|	la -7
fr:two-words-before|pérouse|	. 6
fr:two-words-before|qualifient|	de 10
fr:two-words-before|qualifié|	de 15
fr:two-words-before|que|	du -9	les -11	montréal 14
fr:two-words-before|qui|	? 15
fr:two-words-before|qu|	’ 10
fr:two-words-before|qu’|	elle 16
fr:two-words-before|radosavljevic|	. 7
fr:two-words-before|rebondir|	. 15
fr:two-words-before|reconnaît|	avoir 9
fr:two-words-before|recours|	? 13
fr:two-words-before|relativise|	. 18	: 24
fr:two-words-before|relevés|	jugés 14
fr:two-words-before|relèvement|	arrive 12
fr:two-words-before|reprend|	: 12
fr:two-words-before|restera|	bloquée 16
fr:two-words-before|rouges|	. 17
fr:two-words-before|ruminait|	. 9
fr:two-words-before|règlement|	. 7
fr:two-words-before|réalisme|	. 7
fr:two-words-before|réclame|	néanmoins 8	une 8
fr:two-words-before|rédaction|	sénatoriale 17
fr:two-words-before|réfuté|	la -23
fr:two-words-before|régional|	. 13
fr:two-words-before|répertoire|	. 9
fr:two-words-before|réserve|	. 8
fr:two-words-before|rétorqué|	dans -7
fr:two-words-before|révolution|	, 11
fr:two-words-before|s'|	être 20
fr:two-words-before|saint-ignace-de-loyola|	relevait 9
fr:two-words-before|salué|	une 20
fr:two-words-before|seconde|	: 13
fr:two-words-before|sera|	déposé 11
fr:two-words-before|seul|	été 17
fr:two-words-before|se|	disent -19	dit 6
fr:two-words-before|silence|	: 15
fr:two-words-before|sirop|	. 11
fr:two-words-before|sont|	restés 16
fr:two-words-before|son|	client 6	équipe 9
fr:two-words-before|soulagement|	. 10
fr:two-words-before|souriant|	: 17
fr:two-words-before|start|	de -7	le -11
fr:two-words-before|succès|	. 9
fr:two-words-before|suite|	. 20
fr:two-words-before|surnom|	de -16
fr:two-words-before|sursis|	. 19
fr:two-words-before|survivre|	: 7
fr:two-words-before|s|	. 7
fr:two-words-before|s’|	opposerait 17
fr:two-words-before|tac|	: 11
fr:two-words-before|tante|	avec 15
fr:two-words-before|technique|	. 9
fr:two-words-before|telecom|	. 7
fr:two-words-before|tempère|	: 19
fr:two-words-before|tesfay|	. 9
fr:two-words-before|titre|	? -8	ii -9
fr:two-words-before|toujours|	: 9
fr:two-words-before|toussé|	. 17
fr:two-words-before|traitée|	de 10
fr:two-words-before|tranché|	: 13
fr:two-words-before|troupeau|	était 6
fr:two-words-before|témoin|	. 7
fr:two-words-before|uber|	. 18
fr:two-words-before|une|	campagne 16	concertation -16	course 17	décision 14	déclaration 18	escroquerie 18	gaine 11	initiative 14	maternité -15	procédure 15	publication 17
fr:two-words-before|un|	accord 6	assistant -9	communiqué 19	consensus 20	dépouillement 8	exécutif 20	homme 23	marché 17	match -13	mouvement 8	projet 12	texte 25
fr:two-words-before|veut|	dire -14	son -9
fr:two-words-before|victoire|	. 7
fr:two-words-before|village|	appelle -12
fr:two-words-before|visant|	la -19
fr:two-words-before|voit|	un 19
fr:two-words-before|voix|	. 11
fr:two-words-before|wintz|	. 10
fr:two-words-before|wolof|	( -8
fr:two-words-before|y|	voit 6
fr:two-words-before|zaghdane|	salue 9
fr:two-words-before||	. 17	: 10	mais 14	— 14
fr:two-words-before|à|	la 11	une 17
fr:two-words-before|échange|	. 6	était 7
fr:two-words-before|élu|	. 6
fr:two-words-before|équipe|	: 6
fr:two-words-before|état|	pour 13
fr:two-words-before|été|	envoyé 19
fr:two-words-before|évoque|	un 19	une 11
fr:two-words-before|évoqué|	un 17
fr:verb|false|1|	lower 9	upper -6
fr:verb|false|2-3|	lower 9	upper -12
fr:verb|false|4-7|	upper -14
fr:verb|false|8+|	lower 9	upper 7
fr:verb|true|2-3|	lower 17	upper 9
fr:verb|true|4-7|	lower 50	upper 22
fr:verb|true|8+|	lower 11	upper 7
fr:word-after|	( -7	) -10	. -7	: 6	; 19	? -18	au -13	autour 17	avec 10	benhamza-orsini 11	ce 7	cette 19	contre 13	dans 17	davos 9	de -31	depuis -6	deuxième 16	devant 16	dit -14	du 9	elle 14	en 17	end 13	entraîneur 9	et -6	exigé -15	fait -9	il 9	je 9	la 8	le 17	l’ 13	mais 14	mme 9	ne -11	par 25	payé -9	pour -20	prêtée -19	relâchée -15	réponse 9	sous -21	suivi 11	sur 26	tarifé -9	traduction 16	une 6	venus 10	y -6	à 18	— 16	… 6
fr:word-after|(|	none -7
fr:word-after|)|	none -10
fr:word-after|,|	! 14	? 20
fr:word-after|.|	none -7
fr:word-after|:|	none 6
fr:word-after|;|	none 19
fr:word-after|?|	none -18
fr:word-after|autour|	none 17
fr:word-after|au|	none -13
fr:word-after|avec|	none 10
fr:word-after|benhamza-orsini|	. 11
fr:word-after|cette|	. 19
fr:word-after|ce|	. 7
fr:word-after|contre|	none 13
fr:word-after|dans|	none 17
fr:word-after|davos|	. 9
fr:word-after|depuis|	none -6
fr:word-after|deuxième|	. 16
fr:word-after|devant|	none 16
fr:word-after|de|	none -31
fr:word-after|dit|	none -14
fr:word-after|du|	none 9
fr:word-after|elle|	. 14
fr:word-after|end|	! 14	. 33	? 16
fr:word-after|entraîneur|	. 9
fr:word-after|en|	none 17
fr:word-after|et|	none -6
fr:word-after|exigé|	none -15
fr:word-after|fait|	none -9
fr:word-after|il|	. 9
fr:word-after|je|	. 9
fr:word-after|la|	? 8
fr:word-after|le|	. 17
fr:word-after|l’|	. 19	none -7
fr:word-after|mais|	none 14
fr:word-after|mme|	? 9
fr:word-after|ne|	none -11
fr:word-after|par|	none 25
fr:word-after|payé|	none -9
fr:word-after|pour|	none -20
fr:word-after|prêtée|	none -19
fr:word-after|relâchée|	none -15
fr:word-after|réponse|	? 9
fr:word-after|sous|	none -21
fr:word-after|suivi|	. 11
fr:word-after|sur|	. 16	none 20
fr:word-after|tarifé|	none -9
fr:word-after|traduction|	. 16
fr:word-after|une|	. 6
fr:word-after|venus|	none 10
fr:word-after|y|	none -6
fr:word-after|à|	none 18
fr:word-after|—|	. 8	? 17
fr:word-after|…|	none 6
fr:word-before|	! 14	' -13	( -10	, 11	2018 23	; -6	? -6	a 13	accord 6	admet 17	ailleurs -22	alias -7	alors 12	appelle -9	arrive 12	arrêt 20	assistant -9	au -22	avec 9	avoir 27	balguerie 7	baptisée -14	bloquée 16	calendrier 6	campagne 16	client 6	comme 14	communiqué 19	concertation -16	consensus 20	contre 18	coopérer 10	course 17	dans -6	devant -13	dire -14	disent -19	dispositif 16	dit -14	dossier 24	drone 13	du -6	décision 14	déclaration 18	décret 12	déposé 11	dépouillement 8	elle 16	enregistré -11	entendu 15	envoyé 19	escroquerie 18	espérandieu 9	est 21	esturgeons 15	exige 9	exécutif 20	gaine 11	groupe 17	groupes 15	homme 23	ii -9	indique 18	initiative 14	intitulé -10	jeudi 14	jugeant 15	jugée 7	jugés 14	le -25	les -24	mais 14	marché 17	match -13	maternité -15	mention -14	montréal 14	mot -9	mouvement 8	normale -19	néanmoins 8	négociations 23	objectif 27	on 10	opposerait 17	pauvreté -16	perdrait 11	planteurs 14	plateforme 8	pluriannuelle 10	pourquoi -11	pouvait 12	pouvoir 21	procédure 15	projet 12	promet 13	préfère 18	prévenus 11	publication 17	publie -6	périnatalité 21	que 6	reconnaît 15	reconnu 19	redoute 9	relevait 9	restés 16	retrouvé -17	revue -11	réclament 17	résultat 10	salle 14	saluant 12	salue 12	savoir 15	scandé -11	serait 8	soient 17	sont 12	souhaiter 17	souhaité 6	sourit -6	suite 15	surnommé -16	sécurité 24	sénatoriale 17	texte 27	une 18	veut 13	victimes -20	virage 18	voir 19	voit 6	vouloir 20	à 23	équilibre 16	équipe 9	était 14	été 27	être 27	– 12	— 14
fr:word-before|!|	4-7 14
fr:word-before|'|	1 -13
fr:word-before|(|	2-3 -9	4-7 -8
fr:word-before|,|	1 8	4-7 23
fr:word-before|.|	1 13	2-3 18	8+ 6
fr:word-before|2018|	4-7 23
fr:word-before|:|	2-3 7	8+ 9
fr:word-before|;|	4-7 -6
fr:word-before|?|	2-3 8	4-7 -10
fr:word-before|accord|	2-3 6
fr:word-before|admet|	2-3 17
fr:word-before|ailleurs|	1 -22
fr:word-before|alias|	2-3 -7
fr:word-before|alors|	1 12
fr:word-before|appelle|	1 -6	2-3 -12
fr:word-before|arrive|	4-7 12
fr:word-before|arrêt|	4-7 20
fr:word-before|assistant|	1 -9
fr:word-before|au|	1 -11	2-3 -17
fr:word-before|avec|	4-7 9
fr:word-before|avoir|	2-3 14	4-7 33
fr:word-before|a|	4-7 13
fr:word-before|balguerie|	4-7 7
fr:word-before|baptisée|	1 -14
fr:word-before|bloquée|	2-3 16
fr:word-before|calendrier|	4-7 6
fr:word-before|campagne|	4-7 16
fr:word-before|client|	8+ 6
fr:word-before|comme|	4-7 14
fr:word-before|communiqué|	2-3 19
fr:word-before|concertation|	1 -16
fr:word-before|consensus|	4-7 20
fr:word-before|contre|	4-7 18
fr:word-before|coopérer|	1 10
fr:word-before|course|	1 17
fr:word-before|dans|	1 -9
fr:word-before|des|	4-7 23
fr:word-before|devant|	2-3 -13
fr:word-before|de|	1 -11	2-3 34	4-7 -8
fr:word-before|dire|	1 -14
fr:word-before|disent|	1 -19
fr:word-before|dispositif|	2-3 16
fr:word-before|dite|	2-3 -10	4-7 16
fr:word-before|dit|	1 -12	2-3 -10	4-7 12	8+ 6
fr:word-before|dossier|	4-7 24
fr:word-before|drone|	2-3 13
fr:word-before|du|	1 13	2-3 -22
fr:word-before|décision|	1 14
fr:word-before|déclaration|	4-7 18
fr:word-before|décret|	4-7 12
fr:word-before|déposé|	4-7 11
fr:word-before|dépouillement|	2-3 8
fr:word-before|elle|	4-7 16
fr:word-before|enregistré|	2-3 -11
fr:word-before|entendu|	2-3 15
fr:word-before|envoyé|	4-7 19
fr:word-before|escroquerie|	2-3 18
fr:word-before|espérandieu|	1 9
fr:word-before|esturgeons|	2-3 15
fr:word-before|est|	1 15	2-3 7	4-7 7
fr:word-before|exige|	4-7 9
fr:word-before|exécutif|	4-7 20
fr:word-before|gaine|	1 11
fr:word-before|groupes|	2-3 15
fr:word-before|groupe|	2-3 17
fr:word-before|homme|	4-7 23
fr:word-before|ii|	4-7 -9
fr:word-before|indique|	4-7 18
fr:word-before|initiative|	1 14
fr:word-before|intitulé|	2-3 -10
fr:word-before|jeudi|	2-3 14
fr:word-before|jugeant|	1 15
fr:word-before|jugée|	2-3 7
fr:word-before|jugés|	1 14
fr:word-before|la|	1 18	2-3 -21	4-7 -14
fr:word-before|les|	2-3 -24
fr:word-before|le|	1 -16	2-3 -17
fr:word-before|mais|	2-3 14	8+ 6
fr:word-before|marché|	1 17
fr:word-before|match|	2-3 -13
fr:word-before|maternité|	2-3 -15
fr:word-before|mention|	2-3 -14
fr:word-before|montréal|	4-7 14
fr:word-before|mot|	1 -9
fr:word-before|mouvement|	1 8
fr:word-before|normale|	4-7 -19
fr:word-before|néanmoins|	2-3 8
fr:word-before|négociations|	2-3 23
fr:word-before|objectif|	4-7 27
fr:word-before|on|	2-3 10
fr:word-before|opposerait|	4-7 17
fr:word-before|pauvreté|	4-7 -16
fr:word-before|perdrait|	2-3 11
fr:word-before|planteurs|	1 14
fr:word-before|plateforme|	4-7 8
fr:word-before|pluriannuelle|	4-7 10
fr:word-before|pourquoi|	2-3 -11
fr:word-before|pour|	1 -9	4-7 17
fr:word-before|pouvait|	2-3 9	4-7 10
fr:word-before|pouvoir|	4-7 21
fr:word-before|procédure|	4-7 15
fr:word-before|projet|	2-3 10	4-7 7
fr:word-before|promet|	4-7 13
fr:word-before|préfère|	4-7 18
fr:word-before|prévenus|	2-3 11
fr:word-before|publication|	4-7 17
fr:word-before|publie|	4-7 -6
fr:word-before|périnatalité|	4-7 21
fr:word-before|que|	8+ 6
fr:word-before|reconnaît|	4-7 15
fr:word-before|reconnu|	4-7 19
fr:word-before|redoute|	4-7 9
fr:word-before|relevait|	4-7 9
fr:word-before|restés|	4-7 16
fr:word-before|retrouvé|	4-7 -17
fr:word-before|revue|	2-3 -11
fr:word-before|réclament|	4-7 17
fr:word-before|résultat|	4-7 10
fr:word-before|salle|	4-7 14
fr:word-before|saluant|	2-3 12
fr:word-before|salue|	2-3 9	4-7 7
fr:word-before|savoir|	4-7 15
fr:word-before|scandé|	4-7 -11
fr:word-before|serait|	2-3 8
fr:word-before|soient|	4-7 17
fr:word-before|sont|	1 12
fr:word-before|son|	1 16	2-3 -9
fr:word-before|souhaiter|	2-3 17
fr:word-before|souhaité|	8+ 6
fr:word-before|sourit|	1 -6
fr:word-before|start|	2-3 -10	4-7 23	8+ 9
fr:word-before|suite|	2-3 15
fr:word-before|surnommé|	2-3 -16
fr:word-before|sécurité|	4-7 24
fr:word-before|sénatoriale|	2-3 17
fr:word-before|texte|	2-3 7	4-7 24
fr:word-before|une|	1 8	2-3 10	4-7 31
fr:word-before|un|	2-3 9	4-7 -6
fr:word-before|veut|	2-3 13
fr:word-before|victimes|	2-3 -20
fr:word-before|virage|	2-3 18
fr:word-before|voir|	4-7 19
fr:word-before|voit|	4-7 6
fr:word-before|vouloir|	4-7 20
fr:word-before|à|	2-3 14	4-7 18
fr:word-before|équilibre|	4-7 16
fr:word-before|équipe|	8+ 9
fr:word-before|était|	2-3 7	4-7 12
fr:word-before|été|	1 15	4-7 22
fr:word-before|être|	2-3 16	4-7 20
fr:word-before|–|	8+ 12
fr:word-before|—|	2-3 13	4-7 12
fr:word-before|’|	1 -8	2-3 12	4-7 9
fr:work|near|none|:|	first -16
fr:work|near|none|	all -8	all-one -12	first -12
fr:work|near|none|capital|	first -9
fr:work|near|none|stop|	all -8
fr:work|near|none|verb-saying|	all-one -12
fr:work|none|near|:|	first 7
fr:work|none|near|	first 7
fr:work|none|none|'|	none -13
fr:work|none|none|(|	none -10
fr:work|none|none|,|	all -9	none 29	some 8
fr:work|none|none|:|	all -8	all-one 9	first 17	none -10
fr:work|none|none|;|	first -7	none 9
fr:work|none|none|adverb|	none 14
fr:work|none|none|	all -18	first -7	most -10	none 11	some 31
fr:work|none|none|auxiliary|	none 33	some 6
fr:work|none|none|capital|	none 13
fr:work|none|none|coordinator|	none 14	some 6
fr:work|none|none|determiner|	first -9
fr:work|none|none|preposition|	all-one -16	first -12
fr:work|none|none|pronoun|	none 14
fr:work|none|none|start|	most 10
fr:work|none|none|stop|	all -6	all-one 23	most -10
fr:work|none|none|subordinator|	none -11
fr:work|none|none|that|	none 6
fr:work|none|none|verb-judging|	none 19
fr:work|none|none|verb-saying|	all -10	all-one -15	none 10	some 13
fr:work|none|none|verb-thinking|	none 13
fr:work|none|none|word|	all -10	all-one -17	first -21	none 6	some 22
fr:work|none|none|–|	first 12
fr:work|none|none|—|	all-one 8	first 15
fr:work|none|none|’|	all-one -8	none 16
fr:work|right|none|	all -11	none 10	some 7
fr:work|right|none|word|	all -11	none 10	some 7
headline|false|	2-3 -8	8+ 10
headline|true|	1 -15	2-3 -23	4-7 36	8+ 21
in-noun|false|false|1|	all-one -6	first 33	none -14
in-noun|false|false|2-3|	all -25	all-one -10	first 11	most -7	none 26	some 16
in-noun|false|false|4-7|	all -38	all-one -18	first 9	none 53	some 45
in-noun|false|false|8+|	all-one 9	first 11	most 18	none 16	some 36
in-noun|false|true|1|	all-one -12	first -30	none -19
in-noun|false|true|2-3|	all -16	first 24	most -21	none -35	some 24
in-noun|false|true|4-7|	all -20	all-one -17	first 36	most 23	none 44	some 10
in-noun|false|true|8+|	first 20	most 18	none -14
in-noun|true|false|1|	first -26	none -10
in-noun|true|false|2-3|	all-one -18	first -11	most -6	none 6	some -11
in-noun|true|false|4-7|	all -24	all-one -6	first -39	none 12	some 47
in-noun|true|false|8+|	first 12	most 13	none 47	some 9
in-noun|true|true|1|	all-one 13	none 10
in-noun|true|true|2-3|	all -24	all-one -27	first -13	some 14
in-noun|true|true|4-7|	all -24	first -19	most 11	none 34	some 8
in-noun|true|true|8+|	first -10
intro-follow|%|stop|	4-7 12
intro-follow|'|coordinator|	1 -13
intro-follow|'|pronoun|	2-3 -14
intro-follow|'|stop|	4-7 11
intro-follow|(|)|	1 -10	2-3 -15	4-7 -8
intro-follow|(|,|	1 -6	2-3 -10	4-7 -18	8+ -13
intro-follow|(|determiner|	4-7 23
intro-follow|,|(|	2-3 -30
intro-follow|,|)|	1 -12	2-3 9
intro-follow|,|,auxiliary|	4-7 14
intro-follow|,|,determiner|	2-3 -6
intro-follow|,|,preposition|	2-3 9	4-7 -11
intro-follow|,|,verb-saying|	2-3 23
intro-follow|,|,word|	2-3 8
intro-follow|,|,|	1 -27	2-3 -14	4-7 -21
intro-follow|,|-|	4-7 17
intro-follow|,|;|	2-3 -12
intro-follow|,|auxiliary|	1 -24	2-3 -11	4-7 -14
intro-follow|,|capital|	2-3 11
intro-follow|,|coordinator|	1 -24	2-3 -12	8+ 14
intro-follow|,|determiner|	2-3 -8	4-7 -8	8+ 16
intro-follow|,|end|	1 23	2-3 25	4-7 52	8+ 36
intro-follow|,|preposition|	1 -15	8+ 11
intro-follow|,|pronoun|	4-7 20	8+ 15
intro-follow|,|quote|	2-3 -14
intro-follow|,|stop|	1 20	2-3 56	4-7 34	8+ 23
intro-follow|,|subordinator|	2-3 -11
intro-follow|,|that|	2-3 -14	4-7 -7
intro-follow|,|verb-judging|	2-3 -15
intro-follow|,|word|	1 -14	2-3 -14	4-7 -14
intro-follow|,|—|	4-7 10
intro-follow|-|stop|	8+ 11
intro-follow|:|(|	2-3 -10	4-7 -10	8+ 27
intro-follow|:|+|	4-7 14
intro-follow|:|,auxiliary|	4-7 10
intro-follow|:|,capital|	4-7 -11
intro-follow|:|,determiner|	2-3 12
intro-follow|:|,preposition|	2-3 13	8+ 10
intro-follow|:|,verb-judging|	8+ 7
intro-follow|:|,verb-saying|	2-3 16	4-7 19	8+ 14
intro-follow|:|,word|	8+ 19
intro-follow|:|,|	1 -26	2-3 -30	4-7 -18
intro-follow|:|capital|	1 18	2-3 24	4-7 41	8+ 30
intro-follow|:|coordinator|	2-3 -17
intro-follow|:|determiner|	1 -11	8+ 25
intro-follow|:|end|	2-3 23	4-7 51	8+ 48
intro-follow|:|preposition|	4-7 12	8+ 11
intro-follow|:|pronoun|	2-3 21	4-7 16	8+ 25
intro-follow|:|stop|	1 -23	4-7 -9	8+ 12
intro-follow|:|subordinator|	2-3 12
intro-follow|:|verb-saying|	4-7 13	8+ 23
intro-follow|:|—|	4-7 18
intro-follow|;|(|	4-7 -8
intro-follow|;|,capital|	4-7 -7
intro-follow|;|,preposition|	4-7 12
intro-follow|;|,verb-saying|	1 11
intro-follow|;|,word|	4-7 9
intro-follow|adverb|(|	8+ 16
intro-follow|adverb|,verb-judging|	2-3 9
intro-follow|adverb|,verb-saying|	1 8
intro-follow|adverb|,word|	4-7 7
intro-follow|adverb|,|	1 18
intro-follow|adverb|:|	2-3 8
intro-follow|adverb|auxiliary|	4-7 11
intro-follow|adverb|end|	2-3 11	4-7 6
intro-follow|adverb|preposition|	1 10	2-3 -9
intro-follow|adverb|stop|	2-3 13	4-7 16
intro-follow|adverb|word|	1 -21
intro-follow|auxiliary|,adverb|	4-7 9
intro-follow|auxiliary|,subordinator|	1 -12
intro-follow|auxiliary|,verb-judging|	1 10
intro-follow|auxiliary|,|	1 26	4-7 29	8+ 25
intro-follow|auxiliary|-|	1 -13
intro-follow|auxiliary|;|	1 16	2-3 -11	8+ 14
intro-follow|auxiliary|adverb|	4-7 20
intro-follow|auxiliary|capital|	4-7 22
intro-follow|auxiliary|coordinator|	1 38	2-3 -9	4-7 12	8+ 19
intro-follow|auxiliary|determiner|	2-3 17	4-7 30
intro-follow|auxiliary|end|	1 -16	4-7 38	8+ 37
intro-follow|auxiliary|preposition|	1 18	2-3 21	4-7 31
intro-follow|auxiliary|pronoun|	2-3 -8	4-7 20
intro-follow|auxiliary|quote|	1 -12	4-7 15
intro-follow|auxiliary|stop|	1 -17	2-3 21	4-7 -12	8+ 38
intro-follow|auxiliary|subordinator|	2-3 33	4-7 14
intro-follow|auxiliary|that|	2-3 19
intro-follow|auxiliary|verb-saying|	1 -13
intro-follow|auxiliary|verb-thinking|	1 16
intro-follow|auxiliary|word|	4-7 20
intro-follow|capital|(|	1 -14
intro-follow|capital|,capital|	1 7
intro-follow|capital|,coordinator|	4-7 9
intro-follow|capital|,determiner|	1 -11
intro-follow|capital|,subordinator|	4-7 9
intro-follow|capital|,verb-thinking|	1 8
intro-follow|capital|,word|	1 -12	2-3 13	4-7 7
intro-follow|capital|,|	2-3 19	4-7 20
intro-follow|capital|-|	1 -11
intro-follow|capital|adverb|	2-3 -9
intro-follow|capital|auxiliary|	2-3 -20
intro-follow|capital|capital|	1 -9	2-3 -27	4-7 19
intro-follow|capital|coordinator|	2-3 17
intro-follow|capital|determiner|	4-7 16
intro-follow|capital|end|	1 -8	2-3 23	4-7 25
intro-follow|capital|preposition|	1 -18	4-7 -12
intro-follow|capital|pronoun|	2-3 -10	8+ 22
intro-follow|capital|stop|	1 -11	2-3 17	4-7 -7	8+ 16
intro-follow|capital|subordinator|	1 19	8+ 13
intro-follow|capital|verb-judging|	1 -12	2-3 -17
intro-follow|capital|verb-saying|	1 -10	2-3 -16
intro-follow|capital|verb-thinking|	2-3 -9
intro-follow|capital|word|	1 8	4-7 15
intro-follow|coordinator|,|	1 -10	2-3 25
intro-follow|coordinator|:|	1 -7
intro-follow|coordinator|capital|	2-3 -18
intro-follow|coordinator|coordinator|	2-3 -26
intro-follow|coordinator|determiner|	1 -18	2-3 -13
intro-follow|coordinator|end|	2-3 23	4-7 15
intro-follow|coordinator|preposition|	1 -19	2-3 18	4-7 -12
intro-follow|coordinator|pronoun|	2-3 14	4-7 12
intro-follow|coordinator|stop|	1 -31	2-3 8	4-7 25	8+ 26
intro-follow|coordinator|verb-saying|	1 -10	2-3 -17
intro-follow|determiner|)|	2-3 -8
intro-follow|determiner|,auxiliary|	2-3 -11
intro-follow|determiner|,capital|	1 -12	2-3 13
intro-follow|determiner|,coordinator|	1 17
intro-follow|determiner|,determiner|	2-3 -12
intro-follow|determiner|,preposition|	2-3 -7
intro-follow|determiner|,verb-saying|	2-3 -12	4-7 7
intro-follow|determiner|,word|	1 -14	2-3 -16
intro-follow|determiner|,|	1 -21	2-3 -42	4-7 -14
intro-follow|determiner|-|	1 -8
intro-follow|determiner|:|	2-3 12
intro-follow|determiner|;|	2-3 9
intro-follow|determiner|auxiliary|	1 -33	2-3 -24
intro-follow|determiner|capital|	2-3 -26
intro-follow|determiner|coordinator|	1 29	2-3 -28
intro-follow|determiner|determiner|	2-3 7	4-7 15
intro-follow|determiner|end|	1 -27	2-3 -15	8+ 19
intro-follow|determiner|preposition|	2-3 -7	4-7 -10
intro-follow|determiner|pronoun|	2-3 13
intro-follow|determiner|stop|	1 6	2-3 -10	4-7 14	8+ 27
intro-follow|determiner|subordinator|	2-3 -25
intro-follow|determiner|that|	2-3 -19
intro-follow|determiner|verb-judging|	1 -36	2-3 -16
intro-follow|determiner|verb-saying|	2-3 -34	8+ 13
intro-follow|determiner|word|	1 19	4-7 11
intro-follow|possessive|,|	2-3 -12	4-7 -15
intro-follow|possessive|auxiliary|	2-3 21
intro-follow|possessive|coordinator|	2-3 15
intro-follow|possessive|end|	2-3 -25	4-7 22
intro-follow|possessive|preposition|	2-3 -16
intro-follow|possessive|quote|	4-7 -13
intro-follow|possessive|stop|	4-7 -12
intro-follow|possessive|word|	2-3 -15	4-7 -19
intro-follow|preposition|(|	2-3 -13	4-7 -7
intro-follow|preposition|+|	2-3 8
intro-follow|preposition|,adverb|	2-3 -13
intro-follow|preposition|,auxiliary|	1 -12	2-3 -6	4-7 -12
intro-follow|preposition|,capital|	1 -8
intro-follow|preposition|,coordinator|	2-3 -11
intro-follow|preposition|,determiner|	1 -8	2-3 8	4-7 -10
intro-follow|preposition|,preposition|	2-3 16	4-7 12	8+ 11
intro-follow|preposition|,pronoun|	1 11
intro-follow|preposition|,that|	1 -14
intro-follow|preposition|,verb-saying|	1 -9	4-7 13
intro-follow|preposition|,word|	1 -18
intro-follow|preposition|,|	1 -30	2-3 16	4-7 15	8+ 12
intro-follow|preposition|:|	1 -11	2-3 7
intro-follow|preposition|;|	1 10	2-3 11	4-7 19
intro-follow|preposition|auxiliary|	1 8	2-3 -22	4-7 18
intro-follow|preposition|capital|	1 -23	2-3 -11	4-7 19	8+ -15
intro-follow|preposition|coordinator|	1 -38	2-3 -28	4-7 24	8+ 8
intro-follow|preposition|determiner|	4-7 20
intro-follow|preposition|end|	2-3 -31	4-7 36	8+ 20
intro-follow|preposition|preposition|	1 -23	2-3 12	4-7 21
intro-follow|preposition|pronoun|	1 -12	2-3 -8	4-7 -9
intro-follow|preposition|stop|	2-3 -9	4-7 28	8+ 36
intro-follow|preposition|subordinator|	1 -23	2-3 -20	4-7 18
intro-follow|preposition|that|	1 -17	2-3 -21
intro-follow|preposition|verb-saying|	1 20	2-3 -12
intro-follow|preposition|word|	1 -12	2-3 -33	4-7 -9
intro-follow|preposition|–|	2-3 -11
intro-follow|pronoun|+|	2-3 7
intro-follow|pronoun|,subordinator|	2-3 14
intro-follow|pronoun|,word|	2-3 11	4-7 7
intro-follow|pronoun|,|	2-3 9	4-7 12
intro-follow|pronoun|auxiliary|	2-3 7
intro-follow|pronoun|capital|	2-3 26
intro-follow|pronoun|coordinator|	4-7 6
intro-follow|pronoun|determiner|	2-3 21	4-7 12
intro-follow|pronoun|end|	1 20	2-3 26	4-7 19	8+ 13
intro-follow|pronoun|preposition|	1 -11	2-3 -31
intro-follow|pronoun|stop|	1 9	2-3 -11	4-7 38	8+ 29
intro-follow|pronoun|subordinator|	2-3 26
intro-follow|pronoun|word|	2-3 14	4-7 6
intro-follow|quote|coordinator|	1 -15	2-3 -16
intro-follow|quote|determiner|	4-7 15	8+ 17
intro-follow|quote|end|	2-3 15	4-7 18	8+ 14
intro-follow|quote|pronoun|	4-7 17
intro-follow|quote|that|	4-7 7
intro-follow|start|(|	1 -16	2-3 -22
intro-follow|start|,auxiliary|	4-7 23	8+ 7
intro-follow|start|,determiner|	1 11
intro-follow|start|,pronoun|	4-7 12	8+ 6
intro-follow|start|,verb-judging|	8+ 6
intro-follow|start|,verb-saying|	1 11	2-3 30	4-7 7	8+ 6
intro-follow|start|,verb-thinking|	8+ 11
intro-follow|start|,word|	1 -14	2-3 -7	4-7 14	8+ 8
intro-follow|start|,|	2-3 -19	4-7 19
intro-follow|start|:|	1 -10	2-3 -6	4-7 42	8+ 18
intro-follow|start|auxiliary|	1 -22	2-3 -26
intro-follow|start|capital|	1 -19	2-3 7	4-7 20	8+ 18
intro-follow|start|coordinator|	1 13
intro-follow|start|determiner|	1 23	2-3 -6	4-7 31	8+ 26
intro-follow|start|end|	1 13	2-3 39	4-7 49	8+ 35
intro-follow|start|preposition|	1 -17	2-3 -24	4-7 7
intro-follow|start|pronoun|	1 33	2-3 46	4-7 27	8+ 20
intro-follow|start|stop|	4-7 16	8+ 17
intro-follow|start|subordinator|	2-3 -12
intro-follow|start|verb-saying|	1 17	2-3 43	4-7 24	8+ 17
intro-follow|start|word|	1 -26	4-7 23	8+ 15
intro-follow|start|–|	2-3 11	4-7 6
intro-follow|start|—|	2-3 8	4-7 22	8+ 23
intro-follow|stop|'|	4-7 13
intro-follow|stop|(|	8+ 19
intro-follow|stop|,auxiliary|	1 9	2-3 21	4-7 23	8+ 6
intro-follow|stop|,determiner|	8+ 7
intro-follow|stop|,preposition|	2-3 -20
intro-follow|stop|,pronoun|	2-3 18	4-7 21	8+ 7
intro-follow|stop|,verb-judging|	4-7 10	8+ 7
intro-follow|stop|,verb-saying|	1 15	2-3 34	8+ 7
intro-follow|stop|,verb-thinking|	4-7 8
intro-follow|stop|,word|	1 9	2-3 25	4-7 -8	8+ 8
intro-follow|stop|,|	4-7 26
intro-follow|stop|:|	8+ 11
intro-follow|stop|auxiliary|	1 14	8+ 12
intro-follow|stop|capital|	1 7	2-3 31	4-7 45	8+ 16
intro-follow|stop|determiner|	1 19	2-3 47	4-7 46	8+ 23
intro-follow|stop|end|	1 16	2-3 57	4-7 76	8+ 21
intro-follow|stop|preposition|	4-7 16	8+ 19
intro-follow|stop|pronoun|	1 35	2-3 7	4-7 36	8+ 19
intro-follow|stop|stop|	1 16	4-7 -13
intro-follow|stop|subordinator|	1 14	4-7 15
intro-follow|stop|verb-judging|	1 14	2-3 -12
intro-follow|stop|verb-saying|	1 13	2-3 36	4-7 43	8+ 21
intro-follow|stop|word|	1 -13	2-3 14	4-7 -9	8+ 14
intro-follow|stop|—|	2-3 8	4-7 10
intro-follow|subordinator|,pronoun|	2-3 -13
intro-follow|subordinator|,word|	2-3 -7
intro-follow|subordinator|,|	1 14	2-3 -13
intro-follow|subordinator|;|	1 12	2-3 -18
intro-follow|subordinator|auxiliary|	1 -10	2-3 -12	4-7 18
intro-follow|subordinator|capital|	1 -12	2-3 -28	4-7 17
intro-follow|subordinator|coordinator|	1 18	2-3 37	4-7 11
intro-follow|subordinator|determiner|	1 -21	2-3 -41	4-7 17
intro-follow|subordinator|end|	1 -23	2-3 -11	4-7 -11	8+ 31
intro-follow|subordinator|preposition|	1 -16	2-3 -8
intro-follow|subordinator|pronoun|	1 -10
intro-follow|subordinator|stop|	1 7	2-3 20	4-7 21	8+ 31
intro-follow|subordinator|subordinator|	4-7 28	8+ -20
intro-follow|subordinator|verb-judging|	2-3 -7
intro-follow|subordinator|verb-saying|	2-3 -12
intro-follow|subordinator|verb-thinking|	2-3 -16
intro-follow|subordinator|word|	1 -16	2-3 -31
intro-follow|that|,determiner|	4-7 12
intro-follow|that|,subordinator|	4-7 7
intro-follow|that|,verb-saying|	8+ 12
intro-follow|that|,|	4-7 11	8+ 21
intro-follow|that|;|	2-3 7
intro-follow|that|adverb|	8+ 13
intro-follow|that|auxiliary|	1 -26	2-3 10	4-7 15
intro-follow|that|determiner|	1 -9
intro-follow|that|end|	1 20	2-3 -24	4-7 7	8+ 16
intro-follow|that|preposition|	4-7 16
intro-follow|that|stop|	2-3 33	4-7 40	8+ 17
intro-follow|that|word|	2-3 13
intro-follow|verb-judging|(|	1 -10
intro-follow|verb-judging|,auxiliary|	1 -10
intro-follow|verb-judging|,determiner|	1 -14
intro-follow|verb-judging|,preposition|	4-7 7
intro-follow|verb-judging|,quote|	1 -9
intro-follow|verb-judging|,word|	1 -6
intro-follow|verb-judging|,|	1 -31	2-3 15	4-7 -8
intro-follow|verb-judging|:|	2-3 -20
intro-follow|verb-judging|;|	2-3 13	4-7 10
intro-follow|verb-judging|auxiliary|	2-3 -17
intro-follow|verb-judging|capital|	2-3 -13
intro-follow|verb-judging|coordinator|	1 -31	2-3 8	4-7 -15
intro-follow|verb-judging|determiner|	4-7 10
intro-follow|verb-judging|end|	1 -27
intro-follow|verb-judging|preposition|	1 -33	2-3 13	4-7 15
intro-follow|verb-judging|pronoun|	1 9	2-3 -15	4-7 -11
intro-follow|verb-judging|quote|	2-3 -9
intro-follow|verb-judging|stop|	1 18	2-3 -20	4-7 43	8+ 16
intro-follow|verb-judging|subordinator|	1 -16	2-3 16
intro-follow|verb-judging|verb-judging|	1 -17
intro-follow|verb-judging|verb-saying|	2-3 -10
intro-follow|verb-judging|word|	2-3 -22	4-7 -12
intro-follow|verb-judging|–|	1 -17
intro-follow|verb-saying|,coordinator|	4-7 13
intro-follow|verb-saying|,that|	4-7 9
intro-follow|verb-saying|,word|	1 -19	2-3 -14
intro-follow|verb-saying|,|	1 -20	2-3 -32
intro-follow|verb-saying|;|	2-3 8	4-7 -14
intro-follow|verb-saying|auxiliary|	1 -9	2-3 17	4-7 12
intro-follow|verb-saying|capital|	2-3 -31	8+ 11
intro-follow|verb-saying|coordinator|	1 19	2-3 17	4-7 -9
intro-follow|verb-saying|determiner|	2-3 7
intro-follow|verb-saying|end|	4-7 -23	8+ -18
intro-follow|verb-saying|preposition|	1 21	2-3 21	4-7 -13
intro-follow|verb-saying|pronoun|	1 15
intro-follow|verb-saying|stop|	4-7 -8	8+ 26
intro-follow|verb-saying|subordinator|	2-3 14
intro-follow|verb-saying|that|	2-3 -14
intro-follow|verb-saying|verb-saying|	2-3 -25
intro-follow|verb-saying|word|	1 -36	2-3 -19	4-7 7
intro-follow|verb-thinking|,|	2-3 -14	4-7 14
intro-follow|verb-thinking|auxiliary|	1 -15	2-3 -13
intro-follow|verb-thinking|capital|	4-7 13
intro-follow|verb-thinking|coordinator|	1 -17	2-3 16
intro-follow|verb-thinking|determiner|	4-7 19
intro-follow|verb-thinking|end|	2-3 -13	4-7 28	8+ 20
intro-follow|verb-thinking|preposition|	1 21	2-3 18
intro-follow|verb-thinking|stop|	1 -31	2-3 15	4-7 29	8+ 6
intro-follow|verb-thinking|subordinator|	4-7 23
intro-follow|word|(|	2-3 -16
intro-follow|word|,auxiliary|	1 -11	2-3 -11	4-7 15
intro-follow|word|,coordinator|	4-7 14
intro-follow|word|,determiner|	1 -8	4-7 -6
intro-follow|word|,preposition|	1 -11	2-3 -21	4-7 21
intro-follow|word|,quote|	2-3 -6
intro-follow|word|,subordinator|	1 21	2-3 16
intro-follow|word|,that|	1 -13	2-3 -6
intro-follow|word|,verb-saying|	2-3 6	4-7 17	8+ 6
intro-follow|word|,word|	1 17	2-3 12	4-7 27	8+ 11
intro-follow|word|,|	1 -50	4-7 25
intro-follow|word|-|	4-7 10
intro-follow|word|:|	1 -9	4-7 10
intro-follow|word|;|	1 -14	2-3 7	4-7 16
intro-follow|word|adverb|	1 -20	4-7 -18
intro-follow|word|auxiliary|	1 -41	2-3 -10	4-7 -14
intro-follow|word|capital|	1 22	2-3 14
intro-follow|word|coordinator|	2-3 37	4-7 29
intro-follow|word|determiner|	1 -6	4-7 -20	8+ 15
intro-follow|word|end|	2-3 27	4-7 -13	8+ 13
intro-follow|word|preposition|	1 11	2-3 -18	4-7 -12	8+ 29
intro-follow|word|pronoun|	1 -6	2-3 -6	4-7 -12	8+ 18
intro-follow|word|quote|	1 -19
intro-follow|word|stop|	1 6	2-3 14	4-7 13	8+ 27
intro-follow|word|subordinator|	4-7 16
intro-follow|word|verb-judging|	2-3 -15
intro-follow|word|verb-saying|	1 -36	2-3 13	4-7 -7
intro-follow|word|verb-thinking|	1 -16
intro-follow|word|word|	1 -24	2-3 -10	4-7 16	8+ -10
intro-follow|–|,subordinator|	1 10	4-7 8
intro-follow|–|,verb-saying|	8+ 12
intro-follow|–|,|	4-7 -17
intro-follow|–|preposition|	2-3 -14
intro-follow|—|,verb-saying|	4-7 12
intro-follow|—|determiner|	2-3 -12
intro-follow|—|end|	8+ 10
intro-follow|—|pronoun|	2-3 8
intro-follow|—|stop|	4-7 9
intro-follow|—|—|	2-3 11
intro-follow|’|,pronoun|	1 -8
intro-follow|’|coordinator|	4-7 6
intro-follow|’|stop|	2-3 12	4-7 18
intro-follow|•|:|	2-3 9
intro|	% 12	' -19	( -23	- 11	: 6	adverb 16	determiner -9	preposition -15	pronoun 10	start 18	stop 27	subordinator -11	verb-judging -16	verb-saying -10	word -12	– -11	— 15	• 9
it:alone|alone|	2-3 13
it:alone|first|	1 11	2-3 -13	4-7 15
it:alone|inside|	8+ 9
it:best-gap|according-to|according|gap|according-to|,;|	4-7 24
it:best-gap|according-to|according|gap|according-to|,cs|	4-7 21
it:best-gap|according-to|according|gap|according-to|,s|	4-7 -19
it:best-gap|according-to|according|gap|according-to|,|	1 16	2-3 16	4-7 32	8+ 9
it:best-gap|according-to|according|gap|according-to|c|	2-3 15	4-7 11
it:best-gap|according-to|according|gap|according-to||	2-3 22	4-7 31	8+ 7
it:best-gap|colon|naked||	4-7 20
it:best-gap|named-before|naked||	2-3 22	4-7 24	8+ 7
it:best-gap|named-nearby|naked||	2-3 23	8+ 7
it:best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 12
it:best-gap|possessor|naked||	4-7 11
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -7
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|q,c|	2-3 -6
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,;|	1 -6
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 6
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -7	4-7 11
it:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	8+ 7
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -6	4-7 19	8+ 6
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -7	2-3 -9
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 14	2-3 -10	4-7 9
it:best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -7
it:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 11
it:best-gap|sentence-before|according|gap|sentence-before|,;|	8+ 14
it:best-gap|sentence-before|according|gap|sentence-before|,c|	2-3 -16
it:best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 16
it:best-gap|sentence-before|according|gap|sentence-before|,|	8+ 9
it:best-gap|sentence-before|according|gap|sentence-before||	1 11
it:best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 6
it:best-gap|sentence-before|direct|gap|sentence-before|;|	4-7 12
it:best-gap|sentence-before|direct|gap|sentence-before||	4-7 24
it:best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 10
it:best-gap|sentence-before|saying|gap|sentence-before|,sq|	4-7 9
it:best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 20	4-7 10
it:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 12
it:best-gap|sentence-before|saying|gap|sentence-before|;|	8+ 9
it:best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 7
it:best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 16
it:best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 11
it:best-gap|signature|naked||	1 -11
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -17
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 21
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -16
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 15
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 13
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	2-3 -10
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,|	1 -13
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -8	2-3 -9
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 12
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -7
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -10
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 10
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 24
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 15
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;s|	4-7 16
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	8+ 6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -17
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 7
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 9	4-7 41
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	4-7 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -16
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 11
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 -13	8+ 7
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -17	2-3 32
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 10	4-7 28	8+ 8
it:best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	4-7 14
it:best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 9
it:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	4-7 12
it:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	2-3 15	4-7 12
it:best-gap|topic|naked||	8+ 13
it:best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;,s|	4-7 11
it:best-gap|verb-then-speaker|other|gap|verb-then-speaker||	1 -8
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,qs|	1 -10
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 19
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 -14
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -7	2-3 12	4-7 15	8+ 6
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 16
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 6
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -10
it:best-intro|'|according|2-4|	4-7 11
it:best-intro|,|according|1|	4-7 15
it:best-intro|,|according|far|	2-3 11	4-7 22
it:best-intro|,|judging|2-4|	1 -10
it:best-intro|,|naked|1|	2-3 18	4-7 18
it:best-intro|,|naked|2-4|	2-3 9	4-7 21
it:best-intro|,|naked|5-10|	4-7 12
it:best-intro|,|naked|far|	4-7 -15	8+ 12
it:best-intro|,|saying|1|	2-3 27	4-7 12	8+ 6
it:best-intro|,|saying|2-4|	2-3 20	4-7 15
it:best-intro|,|saying|far|	4-7 10
it:best-intro|-|naked|2-4|	8+ 6
it:best-intro|-|naked|5-10|	8+ 8
it:best-intro|-|naked|far|	8+ 12
it:best-intro|:|according|2-4|	4-7 9
it:best-intro|:|according|far|	8+ 13
it:best-intro|:|apposed|2-4|	2-3 10	4-7 21
it:best-intro|:|apposed|5-10|	2-3 17
it:best-intro|:|apposition|5-10|	4-7 6
it:best-intro|:|direct|5-10|	4-7 20
it:best-intro|:|direct|far|	4-7 12
it:best-intro|:|judging|1|	4-7 12	8+ 7
it:best-intro|:|judging|far|	4-7 11
it:best-intro|:|naked|1|	2-3 22
it:best-intro|:|naked|2-4|	2-3 12	4-7 -10	8+ 8
it:best-intro|:|naked|5-10|	2-3 -10	4-7 34	8+ 7
it:best-intro|:|naked|far|	2-3 20	4-7 20	8+ 9
it:best-intro|:|saying|-10|	4-7 9
it:best-intro|:|saying|-13|	4-7 10
it:best-intro|:|saying|1|	1 9	4-7 23
it:best-intro|:|saying|2-4|	4-7 28
it:best-intro|:|saying|5-10|	4-7 20	8+ 12
it:best-intro|:|shared|2-4|	4-7 14
it:best-intro|;|according|1|	4-7 10
it:best-intro|;|naked|1|	1 11
it:best-intro|adverb|naked|far|	1 -14
it:best-intro|auxiliary|according|1|	4-7 9
it:best-intro|auxiliary|according|2-4|	1 16	2-3 14
it:best-intro|auxiliary|according|5-10|	4-7 10
it:best-intro|auxiliary|naked|2-4|	8+ 6
it:best-intro|auxiliary|saying|5-10|	1 -10	2-3 17	4-7 12
it:best-intro|capital|naked|1|	1 -11
it:best-intro|capital|naked|2-4|	2-3 12
it:best-intro|capital|other|0|	2-3 -7
it:best-intro|capital|saying|1|	2-3 -13
it:best-intro|coordinator|judging|2-4|	1 -7
it:best-intro|determiner|according|5-10|	2-3 15	8+ 6
it:best-intro|determiner|apposed|1|	2-3 -16
it:best-intro|determiner|direct|5-10|	2-3 -6
it:best-intro|determiner|naked|1|	2-3 -15
it:best-intro|determiner|naked|5-10|	2-3 -15
it:best-intro|determiner|other|0|	2-3 -8
it:best-intro|determiner|saying|2-4|	4-7 13
it:best-intro|determiner|saying|5-10|	1 -27	4-7 17
it:best-intro|determiner|thinking|5-10|	4-7 12
it:best-intro|preposition|according|5-10|	2-3 15	4-7 15
it:best-intro|preposition|according|far|	2-3 -16
it:best-intro|preposition|direct|2-4|	1 -8
it:best-intro|preposition|direct|5-10|	1 -13	2-3 -10
it:best-intro|preposition|naked|0|	2-3 -10
it:best-intro|preposition|naked|1|	4-7 -9
it:best-intro|preposition|naked|2-4|	2-3 25	4-7 17
it:best-intro|preposition|naked|5-10|	1 -27	4-7 15
it:best-intro|preposition|naked|far|	2-3 -21	4-7 20
it:best-intro|preposition|other|1|	1 -8	2-3 -6
it:best-intro|preposition|saying|1|	1 10	2-3 24	4-7 13
it:best-intro|preposition|saying|2-4|	1 -11	2-3 29	4-7 8
it:best-intro|pronoun|naked|0|	4-7 9
it:best-intro|start|direct|2-4|	2-3 -7
it:best-intro|start|naked|2-4|	2-3 -13	4-7 10
it:best-intro|start|naked|5-10|	4-7 7
it:best-intro|start|naked|far|	2-3 6	4-7 14	8+ 11
it:best-intro|start|other|1|	8+ 8
it:best-intro|start|saying|1|	1 11	2-3 21
it:best-intro|start|saying|far|	2-3 12
it:best-intro|stop|according|1|	1 11
it:best-intro|stop|according|far|	8+ 9
it:best-intro|stop|direct|1|	4-7 16
it:best-intro|stop|direct|2-4|	4-7 16
it:best-intro|stop|naked|1|	2-3 20	4-7 31
it:best-intro|stop|naked|2-4|	4-7 12
it:best-intro|stop|naked|5-10|	4-7 12
it:best-intro|stop|naked|far|	1 16	2-3 20	4-7 47	8+ 7
it:best-intro|stop|other|1|	4-7 19
it:best-intro|stop|relative|far|	4-7 10
it:best-intro|stop|saying|1|	1 7	2-3 24	4-7 9
it:best-intro|stop|saying|5-10|	2-3 -11	4-7 12
it:best-intro|stop|saying|far|	2-3 20	4-7 16
it:best-intro|that|naked|5-10|	4-7 6
it:best-intro|that|naked|far|	4-7 6
it:best-intro|that|saying|1|	4-7 11
it:best-intro|verb-judging|judging|0|	1 -14	2-3 -6	4-7 15
it:best-intro|verb-judging|naked|2-4|	2-3 13	4-7 16
it:best-intro|verb-judging|naked|far|	1 -10
it:best-intro|verb-judging|saying|far|	2-3 -13
it:best-intro|verb-saying|naked|5-10|	1 -20	4-7 17
it:best-intro|verb-saying|naked|far|	1 -15
it:best-intro|verb-saying|saying|0|	1 18	2-3 29	4-7 20
it:best-intro|verb-thinking|thinking|0|	2-3 15
it:best-intro|word|according|0|	2-3 14	4-7 19	8+ 7
it:best-intro|word|according|2-4|	4-7 25	8+ 6
it:best-intro|word|according|5-10|	2-3 22	4-7 -12
it:best-intro|word|according|far|	4-7 16
it:best-intro|word|apposed|far|	1 -17
it:best-intro|word|direct|5-10|	2-3 -9
it:best-intro|word|judging|2-4|	1 13	4-7 19
it:best-intro|word|judging|5-10|	2-3 16
it:best-intro|word|naked|0|	2-3 -16
it:best-intro|word|naked|1|	1 -15
it:best-intro|word|naked|2-4|	1 21	4-7 19	8+ 6
it:best-intro|word|naked|5-10|	2-3 35	4-7 18
it:best-intro|word|naked|far|	1 -9	2-3 -8	4-7 18
it:best-intro|word|other|0|	1 -7
it:best-intro|word|saying|0|	1 -7	2-3 -6
it:best-intro|word|saying|2-4|	1 -18	2-3 -21	8+ 8
it:best-intro|word|saying|5-10|	1 -17	2-3 23	4-7 33
it:best-intro|word|saying|far|	4-7 18
it:best-intro|word|shared|5-10|	4-7 9
it:best-intro|word|thinking|2-4|	4-7 12
it:best-lead|lower|'|according|	according-to 11
it:best-lead|lower|,|according|	according-to 19	sentence-before 16
it:best-lead|lower|,|judging|	speaker-then-quote -10
it:best-lead|lower|,|naked|	named-nearby 22	topic -15
it:best-lead|lower|,|saying|	quote-then-verb 21	sentence-before 10	speaker-then-quote 20	verb-then-speaker 23
it:best-lead|lower|:|naked|	named-nearby 23
it:best-lead|lower|:|saying|	quote-then-verb 6
it:best-lead|lower|;|according|	according-to 10
it:best-lead|lower|;|naked|	named-nearby 11
it:best-lead|lower|adverb|naked|	topic -14
it:best-lead|lower|auxiliary|according|	according-to 25
it:best-lead|lower|auxiliary|naked|	named-nearby 6
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 20	verb-then-speaker -10
it:best-lead|lower|capital|naked|	named-nearby 12	signature -11
it:best-lead|lower|capital|saying|	quote-then-verb -13
it:best-lead|lower|coordinator|judging|	speaker-then-quote -7
it:best-lead|lower|determiner|according|	according-to 15
it:best-lead|lower|determiner|apposed|	speaker-then-quote -16
it:best-lead|lower|determiner|direct|	quote-then-speaker -6
it:best-lead|lower|determiner|naked|	named-nearby -13	topic -15
it:best-lead|lower|determiner|thinking|	speaker-then-quote 12
it:best-lead|lower|preposition|according|	according-to 16	sentence-before -16
it:best-lead|lower|preposition|direct|	speaker-then-quote -17
it:best-lead|lower|preposition|naked|	named-nearby 9	topic -9
it:best-lead|lower|preposition|other|	quote-then-verb -6
it:best-lead|lower|preposition|saying|	speaker-then-quote 8
it:best-lead|lower|pronoun|naked|	named-nearby 9
it:best-lead|lower|that|naked|	named-nearby 6	topic 6
it:best-lead|lower|verb-judging|naked|	named-nearby 14
it:best-lead|lower|verb-judging|saying|	speaker-then-quote -13
it:best-lead|lower|verb-saying|naked|	named-nearby -14
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 27
it:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 15
it:best-lead|lower|word|judging|	speaker-then-quote 28
it:best-lead|lower|word|naked|	named-nearby 26	topic 28
it:best-lead|lower|word|other|	quote-then-verb -7
it:best-lead|lower|word|saying|	quote-then-verb -7	sentence-before 10	speaker-then-quote -25	verb-then-speaker 8
it:best-lead|lower|word|shared|	speaker-then-quote 9
it:best-lead|lower|word|thinking|	speaker-then-quote 12
it:best-lead|upper|,|naked|	named-nearby 17
it:best-lead|upper|,|saying|	speaker-then-quote 11
it:best-lead|upper|-|naked|	named-nearby 8	topic 12
it:best-lead|upper|:|according|	according-to 10	sentence-before 14
it:best-lead|upper|:|apposition|	sentence-before 6
it:best-lead|upper|:|direct|	sentence-before 12	speaker-then-quote 20
it:best-lead|upper|:|judging|	quote-then-verb 7	speaker-then-quote 12	verb-then-speaker 11
it:best-lead|upper|:|naked|	colon 20	named-nearby 7	possessor 11
it:best-lead|upper|:|saying|	quote-then-speaker 11	quote-then-verb 12	sentence-before 9	speaker-then-quote 33	verb-then-speaker 22
it:best-lead|upper|:|shared|	speaker-then-quote 14
it:best-lead|upper|capital|other|	quote-then-verb -7
it:best-lead|upper|determiner|naked|	named-nearby 12
it:best-lead|upper|determiner|other|	quote-then-verb -8
it:best-lead|upper|determiner|saying|	speaker-then-quote -20
it:best-lead|upper|preposition|direct|	speaker-then-quote -10
it:best-lead|upper|preposition|naked|	named-nearby -20	topic -9
it:best-lead|upper|preposition|other|	verb-then-speaker -8
it:best-lead|upper|preposition|saying|	quote-then-speaker -6	speaker-then-quote 16	verb-then-speaker -8
it:best-lead|upper|start|direct|	quote-then-speaker -7
it:best-lead|upper|start|naked|	named-before 8	named-nearby -6	topic 11
it:best-lead|upper|start|other|	quote-then-verb 8
it:best-lead|upper|start|saying|	paragraph-before 12	quote-then-verb 27	sentence-after 11
it:best-lead|upper|stop|according|	sentence-before 14
it:best-lead|upper|stop|direct|	sentence-before 24
it:best-lead|upper|stop|naked|	named-before 35	named-nearby 11	topic 23
it:best-lead|upper|stop|other|	quote-then-verb 15
it:best-lead|upper|stop|relative|	sentence-before 10
it:best-lead|upper|stop|saying|	quote-then-speaker 7	sentence-before 24
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -7
it:best-lead|upper|verb-judging|naked|	named-nearby -10
it:best-lead|upper|verb-saying|naked|	named-nearby -20
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 13
it:best-lead|upper|word|apposed|	speaker-then-quote -17
it:best-lead|upper|word|direct|	speaker-then-quote -6
it:best-lead|upper|word|naked|	named-nearby -25	topic -17
it:best-lead|upper|word|saying|	speaker-then-quote -8	verb-then-speaker -9
it:best-lemma|	accusare 15	affermare -13	aggiungere 31	ammettere 10	annunciare 21	anticipare -7	assicurare 13	attaccare 11	augurare 12	avvertire 32	bocciare -14	borbottare 9	brontolare 6	chiamare -15	chiedere -19	commentare 6	confermare -8	confessare 6	confidare 16	contestare -8	correggere 16	dire 16	domandare -8	esprimere 13	garantire 25	giudicare 13	giurare 15	gridare 9	incalzare 7	insistere 17	interrompere 15	intimare 7	invitare -13	invocare -15	lodare 15	motivare 10	negare 14	none 10	parlare 29	plaudire 12	precisare 17	prescrivere 10	prevedere 16	promettere 20	puntualizzare 7	raccontare -8	recitare 16	replicare 19	riassumere 24	ribattere 27	ricordare 24	riferire 7	ringraziare 26	ripetere 7	rispondere 13	rivelare -16	rivendicare 8	salutare 23	sapere 26	scandire 22	scommettere 9	scrivere 27	sostenere -14	sottolineare 9	suggerire -13	tagliare 15	temere 15	twittare 8	unlisted -10	urlare 12
it:best-lemma|accusare|quote-then-verb|	1 7
it:best-lemma|accusare|speaker-then-quote|	2-4 15
it:best-lemma|affermare|speaker-then-quote|	far -13
it:best-lemma|aggiungere|quote-then-speaker|	-10 9
it:best-lemma|aggiungere|speaker-then-quote|	2-4 17	5-10 18
it:best-lemma|aggiungere|verb-then-speaker|	1 18
it:best-lemma|ammettere|quote-then-verb|	1 17
it:best-lemma|ammettere|speaker-then-quote|	0 9	2-4 21
it:best-lemma|ammettere|verb-then-speaker|	1 6	5-10 -14
it:best-lemma|annunciare|sentence-before|	5-10 11	far 7
it:best-lemma|annunciare|speaker-then-quote|	0 18
it:best-lemma|anticipare|quote-then-verb|	1 10
it:best-lemma|anticipare|speaker-then-quote|	2-4 -9
it:best-lemma|anticipare|verb-then-speaker|	5-10 19
it:best-lemma|assicurare|quote-then-speaker|	1 6
it:best-lemma|assicurare|quote-then-verb|	1 21
it:best-lemma|assicurare|speaker-then-quote|	1 16	2-4 18	5-10 -20
it:best-lemma|assicurare|verb-then-speaker|	1 10
it:best-lemma|attaccare|speaker-then-quote|	1 11
it:best-lemma|augurare|speaker-then-quote|	0 12
it:best-lemma|avvertire|speaker-then-quote|	1 9
it:best-lemma|avvertire|verb-then-speaker|	1 20	2-4 24
it:best-lemma|bocciare|speaker-then-quote|	0 -14
it:best-lemma|borbottare|quote-then-verb|	1 9
it:best-lemma|brontolare|speaker-then-quote|	1 6
it:best-lemma|chiamare|speaker-then-quote|	0 -9	2-4 -13
it:best-lemma|chiamare|verb-then-speaker|	far 11
it:best-lemma|chiedere|quote-then-verb|	0 -7	1 16
it:best-lemma|chiedere|speaker-then-quote|	0 18	5-10 -13
it:best-lemma|commentare|quote-then-verb|	1 6
it:best-lemma|commentare|verb-then-speaker|	1 6
it:best-lemma|confermare|speaker-then-quote|	2-4 -14	5-10 6
it:best-lemma|confessare|speaker-then-quote|	1 6
it:best-lemma|confidare|speaker-then-quote|	2-4 17
it:best-lemma|contestare|speaker-then-quote|	2-4 -8	5-10 10
it:best-lemma|correggere|speaker-then-quote|	1 16
it:best-lemma|definire|speaker-then-quote|	0 -9	2-4 14	5-10 16
it:best-lemma|dire|quote-then-speaker|	2-4 -6
it:best-lemma|dire|quote-then-verb|	1 28
it:best-lemma|dire|speaker-then-quote|	0 14	2-4 27
it:best-lemma|dire|verb-then-speaker|	2-4 -6	5-10 -10
it:best-lemma|domandare|speaker-then-quote|	2-4 -8
it:best-lemma|esprimere|speaker-then-quote|	0 13
it:best-lemma|garantire|speaker-then-quote|	2-4 25
it:best-lemma|giudicare|speaker-then-quote|	2-4 13
it:best-lemma|giurare|quote-then-verb|	1 9
it:best-lemma|giurare|speaker-then-quote|	2-4 8
it:best-lemma|giurare|verb-then-speaker|	1 18
it:best-lemma|gridare|sentence-before|	5-10 12
it:best-lemma|gridare|speaker-then-quote|	1 9
it:best-lemma|incalzare|verb-then-speaker|	1 8
it:best-lemma|insistere|paragraph-before|	far 12
it:best-lemma|insistere|sentence-after|	1 11
it:best-lemma|interrompere|quote-then-verb|	1 11
it:best-lemma|interrompere|verb-then-speaker|	1 7
it:best-lemma|intimare|quote-then-verb|	1 6
it:best-lemma|invitare|speaker-then-quote|	2-4 -16
it:best-lemma|invocare|speaker-then-quote|	1 -15
it:best-lemma|lodare|speaker-then-quote|	0 15
it:best-lemma|motivare|quote-then-verb|	1 10
it:best-lemma|negare|speaker-then-quote|	1 8	2-4 14
it:best-lemma|none|according-to|	0 18	1 16	2-4 34	far 20
it:best-lemma|none|colon|	1 20
it:best-lemma|none|named-before|	1 32	2-4 18	5-10 12	far 27
it:best-lemma|none|named-nearby|	0 -6	1 27	2-4 15
it:best-lemma|none|possessor|	2-4 11
it:best-lemma|none|quote-then-speaker|	2-4 -7	5-10 -6
it:best-lemma|none|sentence-before|	1 16	2-4 16	5-10 6	far -7
it:best-lemma|none|signature|	1 -11
it:best-lemma|none|speaker-then-quote|	1 -16	2-4 30	far -7
it:best-lemma|none|topic|	0 -16	2-4 22	5-10 7	far -7
it:best-lemma|parlare|speaker-then-quote|	1 28	2-4 19	5-10 10
it:best-lemma|parlare|verb-then-speaker|	1 6
it:best-lemma|plaudire|speaker-then-quote|	1 12
it:best-lemma|postare|quote-then-verb|	1 6
it:best-lemma|postare|verb-then-speaker|	0 -6	2-4 6
it:best-lemma|precisare|quote-then-verb|	1 7
it:best-lemma|precisare|speaker-then-quote|	1 14	5-10 11
it:best-lemma|prescrivere|speaker-then-quote|	2-4 10
it:best-lemma|prevedere|speaker-then-quote|	2-4 12	5-10 12
it:best-lemma|promettere|speaker-then-quote|	0 20
it:best-lemma|puntualizzare|verb-then-speaker|	1 7
it:best-lemma|raccontare|quote-then-verb|	1 14	5-10 -15
it:best-lemma|raccontare|speaker-then-quote|	5-10 13
it:best-lemma|recitare|quote-then-speaker|	-13 10
it:best-lemma|recitare|quote-then-verb|	1 9
it:best-lemma|recitare|speaker-then-quote|	0 11
it:best-lemma|replicare|speaker-then-quote|	0 11	5-10 12
it:best-lemma|replicare|verb-then-speaker|	1 16
it:best-lemma|riassumere|speaker-then-quote|	2-4 24
it:best-lemma|ribattere|quote-then-verb|	1 19
it:best-lemma|ribattere|speaker-then-quote|	5-10 16
it:best-lemma|ribattere|verb-then-speaker|	1 12
it:best-lemma|ricordare|quote-then-verb|	1 6
it:best-lemma|ricordare|speaker-then-quote|	2-4 22	5-10 16
it:best-lemma|riferire|quote-then-verb|	1 7
it:best-lemma|ringraziare|speaker-then-quote|	2-4 20	far 16
it:best-lemma|ripetere|quote-then-verb|	1 7
it:best-lemma|rispondere|quote-then-verb|	1 10
it:best-lemma|rispondere|speaker-then-quote|	5-10 13
it:best-lemma|rivelare|sentence-before|	far 16
it:best-lemma|rivelare|speaker-then-quote|	2-4 -12
it:best-lemma|rivendicare|speaker-then-quote|	2-4 8
it:best-lemma|salutare|speaker-then-quote|	0 22	2-4 8
it:best-lemma|sapere|speaker-then-quote|	5-10 26
it:best-lemma|scandire|sentence-before|	far 22
it:best-lemma|scherzare|verb-then-speaker|	2-4 16	5-10 -7
it:best-lemma|scommettere|quote-then-verb|	1 9
it:best-lemma|scrivere|quote-then-verb|	1 6
it:best-lemma|scrivere|speaker-then-quote|	2-4 26	5-10 17
it:best-lemma|sostenere|speaker-then-quote|	2-4 -17	5-10 15
it:best-lemma|sottolineare|quote-then-verb|	1 9
it:best-lemma|sottolineare|speaker-then-quote|	5-10 7
it:best-lemma|spiegare|sentence-before|	5-10 9	far 10
it:best-lemma|suggerire|quote-then-verb|	1 -13
it:best-lemma|tagliare|quote-then-verb|	1 15
it:best-lemma|temere|speaker-then-quote|	0 15
it:best-lemma|twittare|quote-then-verb|	1 8
it:best-lemma|unlisted|quote-then-verb|	0 -12	1 -6
it:best-lemma|unlisted|verb-then-speaker|	1 -8
it:best-lemma|urlare|speaker-then-quote|	0 12
it:best-near|according-to|according|	0 18	1 16	2-4 34	far 20
it:best-near|according|0|	2-3 14	4-7 19	8+ 7
it:best-near|according|1|	1 11	4-7 16
it:best-near|according|2-4|	1 16	2-3 14	4-7 27	8+ 6
it:best-near|according|5-10|	2-3 26	4-7 -12	8+ 8
it:best-near|according|far|	2-3 -12	4-7 25	8+ 14
it:best-near|apposed|1|	2-3 -16
it:best-near|apposed|2-4|	2-3 10	4-7 21
it:best-near|apposed|5-10|	2-3 17
it:best-near|apposed|far|	1 -17
it:best-near|apposition|5-10|	4-7 6
it:best-near|colon|naked|	1 20
it:best-near|direct|1|	4-7 16
it:best-near|direct|2-4|	1 -8	2-3 -7	4-7 16
it:best-near|direct|5-10|	1 -13	2-3 -16	4-7 20
it:best-near|judging|0|	1 -14	2-3 -6	4-7 15
it:best-near|judging|1|	4-7 12	8+ 7
it:best-near|judging|2-4|	4-7 19
it:best-near|judging|5-10|	2-3 16
it:best-near|judging|far|	4-7 11
it:best-near|naked|0|	2-3 -11	4-7 9
it:best-near|naked|1|	2-3 28	4-7 8
it:best-near|naked|2-4|	1 22	2-3 14	4-7 -6	8+ 6
it:best-near|naked|5-10|	1 -11	2-3 13	4-7 43	8+ 7
it:best-near|naked|far|	1 -11	8+ 13
it:best-near|named-before|naked|	1 32	2-4 18	5-10 12	far 27
it:best-near|named-nearby|naked|	0 -6	1 27	2-4 15
it:best-near|other|0|	1 -7	2-3 -9
it:best-near|other|1|	1 -8	2-3 -6	4-7 19	8+ 6
it:best-near|paragraph-before|saying|	far 12
it:best-near|possessor|naked|	2-4 11
it:best-near|quote-then-speaker|direct|	2-4 -7	5-10 -6
it:best-near|quote-then-speaker|saying|	-10 9	-13 10	1 6
it:best-near|quote-then-verb|judging|	1 7
it:best-near|quote-then-verb|other|	0 -12	1 -6
it:best-near|quote-then-verb|saying|	0 -7	1 8	5-10 -15
it:best-near|relative|far|	4-7 10
it:best-near|saying|-10|	4-7 9
it:best-near|saying|-13|	4-7 10
it:best-near|saying|0|	1 13	2-3 27	4-7 20
it:best-near|saying|1|	1 20	4-7 17
it:best-near|saying|2-4|	1 -21	2-3 -10	8+ 8
it:best-near|saying|5-10|	1 -30	4-7 33	8+ 6
it:best-near|saying|far|	2-3 -9	4-7 28
it:best-near|sentence-after|saying|	1 11
it:best-near|sentence-before|according|	1 11	far -9
it:best-near|sentence-before|apposition|	5-10 6
it:best-near|sentence-before|direct|	1 16	2-4 16	far 12
it:best-near|sentence-before|relative|	far 10
it:best-near|sentence-before|saying|	5-10 12
it:best-near|shared|2-4|	4-7 14
it:best-near|shared|5-10|	4-7 9
it:best-near|signature|naked|	1 -11
it:best-near|speaker-then-quote|apposed|	1 -16	2-4 27	far -17
it:best-near|speaker-then-quote|direct|	2-4 -8
it:best-near|speaker-then-quote|judging|	0 -8	1 12	2-4 7	5-10 16
it:best-near|speaker-then-quote|saying|	0 31	1 17	2-4 -20	far -13
it:best-near|speaker-then-quote|shared|	2-4 14	5-10 9
it:best-near|speaker-then-quote|thinking|	0 15	2-4 12	5-10 12
it:best-near|thinking|0|	2-3 15
it:best-near|thinking|2-4|	4-7 12
it:best-near|thinking|5-10|	4-7 12
it:best-near|topic|naked|	0 -16	2-4 22	5-10 7	far -7
it:best-near|verb-then-speaker|judging|	far 11
it:best-near|verb-then-speaker|other|	1 -8
it:best-near|verb-then-speaker|saying|	0 -6	1 10	2-4 8	5-10 -9
it:best-negated|	true 15
it:best-order|according|according|0|	2-3 14	4-7 19	8+ 7
it:best-order|according|according|1|	1 11	4-7 16
it:best-order|according|according|2-4|	1 16	2-3 14	4-7 27	8+ 6
it:best-order|according|according|5-10|	2-3 26	4-7 -12	8+ 8
it:best-order|according|according|far|	2-3 -12	4-7 25	8+ 14
it:best-order|apposed|apposed|1|	2-3 -16
it:best-order|apposed|apposed|2-4|	2-3 10	4-7 21
it:best-order|apposed|apposed|5-10|	2-3 17
it:best-order|apposed|apposed|far|	1 -17
it:best-order|apposed|judging|0|	2-3 -16	4-7 12
it:best-order|apposed|judging|1|	4-7 12
it:best-order|apposed|judging|2-4|	4-7 13
it:best-order|apposed|saying|-10|	4-7 9
it:best-order|apposed|saying|-13|	4-7 10
it:best-order|apposed|saying|0|	1 13	4-7 9
it:best-order|apposed|saying|1|	2-3 14	4-7 8
it:best-order|apposed|saying|2-4|	1 -8	8+ 8
it:best-order|apposed|saying|5-10|	4-7 10
it:best-order|apposed|saying|far|	4-7 16
it:best-order|apposition|apposition|5-10|	4-7 6
it:best-order|apposition|saying|5-10|	2-3 11
it:best-order|apposition|saying|far|	4-7 7
it:best-order|apposition|thinking|5-10|	4-7 12
it:best-order|direct|direct|1|	4-7 16
it:best-order|direct|direct|2-4|	1 -8	2-3 -7	4-7 16
it:best-order|direct|direct|5-10|	1 -13	2-3 -16	4-7 20
it:best-order|direct|judging|0|	1 -14	2-3 15	4-7 10
it:best-order|direct|judging|2-4|	1 -13	4-7 15
it:best-order|direct|judging|5-10|	2-3 16
it:best-order|direct|saying|0|	1 12	2-3 25	4-7 18
it:best-order|direct|saying|1|	1 14	2-3 7	4-7 21
it:best-order|direct|saying|2-4|	1 -19	4-7 35
it:best-order|direct|saying|5-10|	1 -27	4-7 28
it:best-order|direct|saying|far|	2-3 -15	4-7 16
it:best-order|direct|thinking|0|	2-3 15
it:best-order|direct|thinking|2-4|	4-7 12
it:best-order|inverted|judging|1|	8+ 7
it:best-order|inverted|judging|far|	4-7 11
it:best-order|inverted|other|0|	1 -7	2-3 -9
it:best-order|inverted|other|1|	1 -8	2-3 -6	4-7 19	8+ 6
it:best-order|inverted|saying|0|	1 -7	2-3 -6
it:best-order|inverted|saying|1|	1 14	4-7 13
it:best-order|inverted|saying|2-4|	4-7 7
it:best-order|inverted|saying|5-10|	1 -16	2-3 -15	4-7 20	8+ 9
it:best-order|inverted|saying|far|	2-3 19	4-7 14
it:best-order|naked|naked|0|	2-3 -11	4-7 9
it:best-order|naked|naked|1|	2-3 28	4-7 8
it:best-order|naked|naked|2-4|	1 22	2-3 14	4-7 -6	8+ 6
it:best-order|naked|naked|5-10|	1 -11	2-3 13	4-7 43	8+ 7
it:best-order|naked|naked|far|	1 -11	8+ 13
it:best-order|passive|saying|1|	4-7 6
it:best-order|relative|judging|2-4|	1 13
it:best-order|relative|relative|far|	4-7 10
it:best-order|relative|saying|0|	2-3 18
it:best-order|relative|saying|2-4|	4-7 24
it:best-order|relative|saying|5-10|	8+ 15
it:best-order|shared|shared|2-4|	4-7 14
it:best-order|shared|shared|5-10|	4-7 9
it:best-phrase|name|	apposed -10	apposition 6	naked 18	thinking 18
it:best-phrase|noun|	according 19	apposed 32	other -9	relative 10	saying -9	shared 17	thinking 12
it:best-phrase|pronoun|	naked 16	saying 15
it:best-score|	-1 -33	-2 -13	-3 22	-4 -11	0 17	1 21	2 24	3 11
it:best-score|-1|	1 -8	2-3 -17	4-7 -26	8+ 14
it:best-score|-2|	1 -15	2-3 -16	4-7 32	8+ 10
it:best-score|-3|	1 7	2-3 15	4-7 32
it:best-score|-4|	1 -9	2-3 13	4-7 -11	8+ 14
it:best-score|0|	1 9	4-7 19	8+ 12
it:best-score|1|	2-3 8	4-7 63	8+ 6
it:best-score|2|	2-3 24	4-7 51	8+ 8
it:best-score|3|	2-3 7	4-7 8	8+ 6
it:best-score|4|	1 -20	4-7 27
it:best-score|5|	2-3 -16	4-7 22	8+ 6
it:best|according-to|according|	1 16	2-3 32	8+ 9
it:best|colon|naked|	4-7 20
it:best|named-before|naked|	2-3 22	4-7 24	8+ 7
it:best|named-nearby|naked|	2-3 23	8+ 7
it:best|paragraph-before|saying|	2-3 12
it:best|possessor|naked|	4-7 11
it:best|quote-then-speaker|direct|	2-3 -9
it:best|quote-then-speaker|saying|	1 -6	2-3 -7	4-7 14
it:best|quote-then-verb|judging|	8+ 7
it:best|quote-then-verb|other|	1 -7	2-3 -8	4-7 19	8+ 6
it:best|quote-then-verb|saying|	2-3 -10	4-7 9
it:best|sentence-after|saying|	2-3 11
it:best|sentence-before|according|	1 11	2-3 -16	4-7 16	8+ 16
it:best|sentence-before|apposition|	4-7 6
it:best|sentence-before|direct|	4-7 18
it:best|sentence-before|relative|	4-7 10
it:best|sentence-before|saying|	4-7 12	8+ 10
it:best|signature|naked|	1 -11
it:best|speaker-then-quote|apposed|	1 -17
it:best|speaker-then-quote|direct|	1 -17	2-3 -13
it:best|speaker-then-quote|judging|	4-7 28
it:best|speaker-then-quote|saying|	4-7 13	8+ 6
it:best|speaker-then-quote|shared|	4-7 17
it:best|speaker-then-quote|thinking|	2-3 15	4-7 16
it:best|topic|naked|	8+ 13
it:best|verb-then-speaker|judging|	4-7 11
it:best|verb-then-speaker|other|	1 -8
it:best|verb-then-speaker|saying|	1 -16	2-3 7	4-7 29	8+ 6
it:case-follow|all-one|,auxiliary|	none -10
it:case-follow|all-one|,coordinator|	! 12
it:case-follow|all-one|,that|	none -8
it:case-follow|all-one|,word|	none -6
it:case-follow|all-one|end|	none -7
it:case-follow|all-one|preposition|	none -16
it:case-follow|all-one|stop|	! 14
it:case-follow|all|,auxiliary|	none -6
it:case-follow|all|,determiner|	none 16
it:case-follow|all|,word|	none -7
it:case-follow|all|auxiliary|	none -6
it:case-follow|all|end|	. 12	none 15
it:case-follow|all|preposition|	none -8
it:case-follow|all|stop|	none 6
it:case-follow|first|,auxiliary|	? 11	none 15
it:case-follow|first|,preposition|	none -15
it:case-follow|first|,quote|	none -6
it:case-follow|first|,verb-judging|	none 7
it:case-follow|first|,verb-saying|	? 13	none 27
it:case-follow|first|,word|	none 32
it:case-follow|first|:|	none 11
it:case-follow|first|auxiliary|	none -6
it:case-follow|first|determiner|	none -10
it:case-follow|first|end|	. 6	? 13	none 34
it:case-follow|first|preposition|	none -11
it:case-follow|first|pronoun|	none -9
it:case-follow|first|stop|	? -15
it:case-follow|first|word|	none -7
it:case-follow|first|–|	, 6	? 11
it:case-follow|most|,capital|	none -11
it:case-follow|most|stop|	none 9
it:case-follow|none|,adverb|	none 9
it:case-follow|none|,auxiliary|	none 14
it:case-follow|none|,coordinator|	none 14
it:case-follow|none|,preposition|	none -15
it:case-follow|none|,quote|	none -9
it:case-follow|none|,subordinator|	none 20
it:case-follow|none|,word|	none -8
it:case-follow|none|-|	none -11
it:case-follow|none|;|	none 9
it:case-follow|none|auxiliary|	none -13
it:case-follow|none|end|	none -18
it:case-follow|none|preposition|	none 30
it:case-follow|none|pronoun|	none -6
it:case-follow|none|stop|	? 8
it:case-follow|none|verb-saying|	none -7
it:case-follow|some|end|	none 6
it:case-follow|some|stop|	none 13
it:case-intro|all-one|	: 22	determiner 6	preposition -20	stop 28	verb-judging -10	word -18
it:case-intro|all|	, 19	preposition 6	word -6
it:case-intro|first|	- 11	: 6	capital -7	determiner -8	preposition -19	start 27	verb-saying 11	word -16
it:case-intro|most|	: -11
it:case-intro|none|	' 11	: 23	; 16	auxiliary 6	capital -13	coordinator -7	determiner -8	pronoun 9	that 8	verb-judging -7	verb-saying 14	verb-thinking 15
it:case-intro|some|	, 12	verb-saying 6
it:case|all-one|	1 11	2 -13	3 19
it:case|all|	2 -7	3 23	4-5 8
it:case|first|	10+ 7	6-9 39
it:case|most|	4-5 -11	6-9 9
it:case|none|	1 -10	10+ 14	2 22	3 -17	6-9 32
it:case|some|	3 11	4-5 7	6-9 8
it:clause|false|false|	all 16	all-one 7	most -11	none -12	some 13
it:clause|false|true|	most 9	none 48	some 12
it:clause|true|false|	all-one 11
it:clause|true|true|	first 35	none 43
it:ending|	! 19	, 6	. 14	? -10	none -6
it:family|"|	1 10	2-3 15	4-7 41	8+ 8
it:family|'|	1 13	2-3 16	4-7 8
it:family|A|	2-3 12
it:family|S|	2-3 16
it:family|«|	1 -9	2-3 -15	4-7 -12	8+ 9
it:family|‘|	1 16	4-7 23
it:family|“|	1 -13	2-3 12	4-7 15	8+ 7
it:follow|	,adverb 9	,capital -11	,coordinator 15	,determiner 14	,preposition -23	,quote -11	,subordinator 20	,that -8	,verb-judging 7	,verb-saying 8	,word -6	- -11	; 9	auxiliary -20	determiner -10	end 10	preposition 19	pronoun -12	verb-saying -7	word -6	– 15
it:headline|false|	8+ 8
it:headline|true|	1 -18	2-3 -7	4-7 35
it:in-noun|false|false|1|	all-one 12	none -11
it:in-noun|false|false|2-3|	all 15	some 11
it:in-noun|false|false|4-7|	all 8	first 6	most -11	none 8	some 7
it:in-noun|false|false|8+|	first 7	none 7
it:in-noun|true|false|2-3|	all -6	all-one -6	first -26
it:in-noun|true|false|8+|	none 10
it:in-noun|true|true|1|	none -17
it:in-noun|true|true|2-3|	first -7
it:in-noun|true|true|4-7|	none 13
it:intro-follow|'|stop|	4-7 11
it:intro-follow|,|,auxiliary|	4-7 14
it:intro-follow|,|,preposition|	4-7 -11
it:intro-follow|,|,verb-saying|	2-3 21
it:intro-follow|,|coordinator|	1 -10
it:intro-follow|,|end|	2-3 11	4-7 8
it:intro-follow|,|stop|	2-3 31	4-7 32	8+ 13
it:intro-follow|-|stop|	8+ 11
it:intro-follow|:|,auxiliary|	4-7 10
it:intro-follow|:|,capital|	4-7 -11
it:intro-follow|:|,determiner|	2-3 12
it:intro-follow|:|,verb-judging|	8+ 7
it:intro-follow|:|,verb-saying|	2-3 7	4-7 14
it:intro-follow|:|end|	2-3 18	4-7 28
it:intro-follow|:|stop|	1 9	2-3 9	8+ 8
it:intro-follow|;|,preposition|	4-7 10
it:intro-follow|;|,verb-saying|	1 11
it:intro-follow|adverb|stop|	1 -14
it:intro-follow|auxiliary|,adverb|	4-7 9
it:intro-follow|auxiliary|;|	1 16
it:intro-follow|auxiliary|stop|	1 -10	2-3 22	4-7 13	8+ 6
it:intro-follow|capital|,verb-saying|	2-3 -12
it:intro-follow|capital|-|	1 -11
it:intro-follow|capital|auxiliary|	2-3 -7
it:intro-follow|coordinator|:|	1 -7
it:intro-follow|determiner|,coordinator|	1 12
it:intro-follow|determiner|,determiner|	1 -19
it:intro-follow|determiner|,word|	2-3 -15
it:intro-follow|determiner|auxiliary|	2-3 -12
it:intro-follow|determiner|preposition|	2-3 16
it:intro-follow|determiner|pronoun|	2-3 -6
it:intro-follow|determiner|stop|	1 -16	4-7 20	8+ 6
it:intro-follow|determiner|word|	2-3 -7	4-7 13
it:intro-follow|preposition|,auxiliary|	2-3 -6
it:intro-follow|preposition|,determiner|	1 -8	2-3 14
it:intro-follow|preposition|,word|	1 -6	2-3 -8
it:intro-follow|preposition|:|	1 -8	2-3 18
it:intro-follow|preposition|;|	1 10	4-7 13
it:intro-follow|preposition|coordinator|	2-3 19	4-7 8
it:intro-follow|preposition|determiner|	2-3 -10
it:intro-follow|preposition|end|	1 -20	2-3 -18
it:intro-follow|preposition|preposition|	1 -16
it:intro-follow|preposition|pronoun|	4-7 -9
it:intro-follow|preposition|stop|	1 -25	4-7 32
it:intro-follow|pronoun|stop|	4-7 9
it:intro-follow|start|,determiner|	1 11
it:intro-follow|start|,pronoun|	4-7 10
it:intro-follow|start|,verb-saying|	2-3 25	4-7 7
it:intro-follow|start|,word|	2-3 -7	4-7 6	8+ 8
it:intro-follow|start|:|	4-7 11
it:intro-follow|start|end|	2-3 13
it:intro-follow|start|preposition|	2-3 -14
it:intro-follow|start|–|	2-3 11	4-7 6
it:intro-follow|stop|,auxiliary|	4-7 14
it:intro-follow|stop|,preposition|	2-3 -15
it:intro-follow|stop|,pronoun|	4-7 16	8+ 7
it:intro-follow|stop|,verb-saying|	1 6	2-3 29	4-7 16
it:intro-follow|stop|,word|	2-3 28	4-7 19	8+ 9
it:intro-follow|stop|:|	8+ 11
it:intro-follow|stop|end|	1 11
it:intro-follow|stop|stop|	1 16	2-3 12	4-7 46
it:intro-follow|that|stop|	4-7 8
it:intro-follow|verb-judging|,auxiliary|	1 -10
it:intro-follow|verb-judging|,determiner|	1 -14
it:intro-follow|verb-judging|,quote|	1 -9
it:intro-follow|verb-judging|;|	2-3 13
it:intro-follow|verb-judging|preposition|	2-3 15
it:intro-follow|verb-judging|stop|	1 -10	2-3 -22	4-7 24
it:intro-follow|verb-saying|;|	2-3 15
it:intro-follow|verb-saying|stop|	2-3 25	4-7 28
it:intro-follow|verb-thinking|stop|	2-3 15
it:intro-follow|word|,coordinator|	4-7 14
it:intro-follow|word|,determiner|	1 -8	2-3 16
it:intro-follow|word|,preposition|	2-3 -8
it:intro-follow|word|,quote|	2-3 -6
it:intro-follow|word|,subordinator|	1 14	2-3 12
it:intro-follow|word|,that|	1 -7	2-3 -6
it:intro-follow|word|,word|	2-3 18
it:intro-follow|word|:|	1 -9	4-7 10
it:intro-follow|word|;|	1 -14
it:intro-follow|word|auxiliary|	2-3 -6	4-7 -12
it:intro-follow|word|preposition|	1 -15	2-3 16	4-7 12
it:intro-follow|word|stop|	1 14	4-7 -6	8+ 9
it:intro-follow|word|verb-saying|	1 -7
it:intro-follow|word|word|	1 -17
it:intro|	' 11	, 6	- 11	: 11	; 16	auxiliary 6	capital -14	coordinator -7	preposition -6	pronoun 9	stop 15	that 8	verb-judging -9	verb-saying 13	verb-thinking 15
it:lead|lower|	' 11	: 23	; 16	auxiliary 6	capital -13	coordinator -7	determiner -8	pronoun 9	that 8	verb-judging -7	verb-saying 14	verb-thinking 15
it:lead|upper|	, 19	- 11	: 8	capital -7	stop 15	verb-judging -10	word -26
it:naming|detta|2|	4-7 12
it:naming|detto|1|	4-7 13
it:naming|false|	: -16	determiner 12	verb-saying 13	word -10
it:naming|none|	8+ 8
it:naming|parola|1|	1 -15
it:naming|parola|2|	4-7 24
it:naming|titolo|2|	2-3 -16
it:naming|true|	' 11	, 6	- 11	: 18	; 16	auxiliary 6	capital -14	coordinator -7	preposition -6	pronoun 9	stop 15	that 7	verb-judging -9	verb-saying 13	verb-thinking 15
it:nobody|4-7|	start 6
it:nobody|8+|	stop 11
it:others|0|	8+ 7
it:others|1|	4-7 8	8+ 7
it:others|2|	1 -18	2-3 -7	4-7 8
it:own-case|false|all-one|	: 19	determiner 6	preposition -20	stop 28	verb-judging -10	word -18
it:own-case|false|all|	, 19	preposition 6	word -6
it:own-case|false|first|	- 12	: 10	capital -7	determiner -8	preposition -19	start 32	word -16
it:own-case|false|most|	: -11
it:own-case|false|none|	' 11	: 23	; 16	auxiliary 6	capital -13	coordinator -7	determiner -8	pronoun 9	verb-judging -7	verb-saying 14	verb-thinking 15
it:own-case|false|some|	, 12	verb-saying 6
it:own-case|true|all-one|	: 11
it:own-case|true|first|	- 6	stop 24	verb-saying 11
it:own-case|true|none|	, 27	: 6	preposition 16	that 7	word 36
it:own|false|	8+ 10
it:own|true|	2-3 16	4-7 9	8+ 7
it:sentence|judging|	4-7 34	8+ 8
it:sentence|none|	1 10	8+ 9
it:sentence|saying|	1 -10	2-3 7	8+ 7
it:sentence|thinking|	2-3 15	4-7 29
it:size-ending|10+|none|	,pronoun 6	,word 11	: 11	stop 10
it:size-ending|1|!|	,coordinator 12	stop 14
it:size-ending|1|none|	,auxiliary -10	,determiner -8	,quote -9	,subordinator 14	,that -7	,verb-saying 14	,word -6	- -11	: -15	coordinator -10	end -7	preposition -19	verb-saying -7	word -17
it:size-ending|2|?|	,verb-saying 15	stop -16
it:size-ending|2|none|	,auxiliary -6	,determiner 6	,that -6	,verb-saying -8	,word -11	: 18	; 15	auxiliary -16	coordinator 19	end -7	preposition 17	pronoun -6	stop 30
it:size-ending|3|.|	end 13
it:size-ending|3|?|	– 11
it:size-ending|3|none|	,determiner 20	,preposition -19	,quote -6	,subordinator 12	,verb-saying 26	; 13	auxiliary -9	determiner -10	end 10	preposition 10	stop -14	word -7
it:size-ending|4-5|?|	,auxiliary 11	end 12	stop 8
it:size-ending|4-5|none|	,adverb 9	,auxiliary 18	,capital -11	,coordinator 14	,preposition -14	,pronoun 13	,verb-saying 21	,word 18	: 9	; 13	auxiliary -12	end 23	preposition 12	pronoun -9	word 13
it:size-ending|6-9|,|	– 6
it:size-ending|6-9|?|	end 9	stop 23
it:size-ending|6-9|none|	,auxiliary 14	,preposition 15	,verb-judging 7	,verb-saying 10	,word 7	: 10	coordinator 8	end 13	stop 43
it:size-follow|10+|	,pronoun 6	,word 11	: 11	stop 10
it:size-follow|1|	,auxiliary -10	,coordinator 12	,determiner -8	,quote -9	,subordinator 14	,that -7	,verb-saying 14	,word -6	- -11	: -15	coordinator -10	end -7	preposition -19	verb-saying -7	word -17
it:size-follow|2|	,auxiliary -6	,determiner 6	,that -6	,verb-saying -8	,word -11	: 18	; 15	auxiliary -16	coordinator 19	end -7	preposition 17	pronoun -6	stop 20
it:size-follow|3|	,determiner 20	,preposition -19	,quote -6	,subordinator 12	,verb-saying 26	; 13	auxiliary -9	determiner -10	end 18	preposition 10	stop -14	word -7	– 11
it:size-follow|4-5|	,adverb 9	,auxiliary 20	,capital -11	,coordinator 14	,preposition -14	,pronoun 13	,verb-saying 21	,word 18	: 9	; 13	auxiliary -12	end 24	preposition 12	pronoun -9	word 13
it:size-follow|6-9|	,auxiliary 14	,preposition 15	,verb-judging 7	,verb-saying 10	,word 7	: 10	coordinator 8	end 14	stop 44	– 6
it:size-intro|10+|	, 12	- 11	: 9	auxiliary 6	stop 7
it:size-intro|1|	, -10	: 9	; 11	adverb -14	auxiliary -7	capital -11	coordinator -7	determiner -6	preposition -14	start 11	stop 22	verb-judging -16
it:size-intro|2|	, 16	: 6	auxiliary 14	capital -13	determiner 9	start -17	stop 28	verb-judging 15	verb-saying 24	word 12
it:size-intro|3|	, 32	: 31	auxiliary 17	capital 12	determiner -20	start 21	verb-judging -15	verb-saying 22	verb-thinking 15
it:size-intro|4-5|	' 11	, -9	; 10	auxiliary 12	determiner 25	preposition 11	start 13	stop 45	that 9	verb-judging 23	verb-saying 17	word -10
it:size-intro|6-9|	, 20	: 39	auxiliary 11	determiner 6	preposition 21	pronoun 9	start 11	stop 12	that 7	verb-judging 15	verb-saying 18	word 21
it:size|	10+ 8	2 9	4-5 -6	6-9 45
it:subject|elided|	,adverb 9	,auxiliary 18	,pronoun 11	,verb-saying 21	1 -22	2-3 6	4-7 42	8+ 14	: 6	stop -12
it:subject|none|	,capital -11	,coordinator 15	,preposition -15	,pronoun 17	,quote -9	,subordinator 14	,verb-judging 7	,word 6	1 9	8+ 9	: -6	; 17	auxiliary -18	coordinator -10	determiner -10	end 8	preposition 7	pronoun -12	stop 10	word -19	– 11
it:subject|own|	,auxiliary 10	,determiner 16	,preposition -15	,quote -6	,subordinator 18	,that -8	,verb-saying 7	,word -15	- -11	2-3 6	8+ 7	: 9	auxiliary -16	coordinator 19	end 11	preposition 19	verb-saying -7	word 13	– 6
it:two-before|'|	word -8
it:two-before|)|	- 6
it:two-before|,|	adverb -14	auxiliary 10	preposition 16	verb-judging -16	verb-saying 6	word -19
it:two-before|adverb|	: 15	preposition 6	stop 7	word 15
it:two-before|auxiliary|	determiner -16	stop 16	verb-judging 19	verb-saying 12	word 12
it:two-before|capital|	, 31	- 8	auxiliary 9	preposition -7	verb-judging -17	verb-saying 21	verb-thinking 15	word 11
it:two-before|coordinator|	' 11	verb-saying -20	word -17
it:two-before|determiner|	: 25	capital -11	stop 9	verb-judging 12	word 13
it:two-before|preposition|	capital 12	determiner 9	preposition -19	verb-saying -15	word -12
it:two-before|pronoun|	, 13	verb-saying 16	word -10
it:two-before|quote|	, -10	: 10	coordinator -7	stop 20
it:two-before|start|	determiner -17
it:two-before|stop|	- 12	capital -13	determiner -6	preposition -10
it:two-before|subordinator|	stop 10	word -8
it:two-before|that|	auxiliary 6	verb-saying 18
it:two-before|verb-judging|	: 12
it:two-before|verb-saying|	, 18	: 37	preposition 19	stop 23	that 8	word 13
it:two-before|word|	: 6	; 16	capital -7	preposition -25	pronoun 9	stop 31	verb-judging -13	verb-saying 23	word 48
it:two-words-before|'|	stata -8
it:two-words-before|)|	- 6
it:two-words-before|,|	cercavano -19	chiede 6	definito -16	di 16	solo -14	è 10
it:two-words-before|.|	- 12	con -10	il -6	meglio -13
it:two-words-before|2028|	. 9
it:two-words-before|54|	sarte 6
it:two-words-before|62enne|	: 12
it:two-words-before|7|	: 12
it:two-words-before|account|	satirico -6
it:two-words-before|acqua|	: 7
it:two-words-before|affondo|	: 9
it:two-words-before|aggiunto|	: 20
it:two-words-before|agivano|	con 15
it:two-words-before|allo|	studio -9
it:two-words-before|altro|	: 20
it:two-words-before|alza|	un 12
it:two-words-before|ammesso|	, 12
it:two-words-before|anni|	. 8
it:two-words-before|anno|	, 13	: 13
it:two-words-before|annuisce|	: 16
it:two-words-before|asciutta|	: 26
it:two-words-before|asi|	: 7
it:two-words-before|assicura|	: 11	la 16
it:two-words-before|assistito|	amasse 15
it:two-words-before|assolombarda|	saluta 16
it:two-words-before|assomed|	: 13
it:two-words-before|ater|	: 14
it:two-words-before|attacca|	, 11
it:two-words-before|aula|	, 9
it:two-words-before|autentico|	: 14
it:two-words-before|autissier|	: 9
it:two-words-before|avanti|	: 8
it:two-words-before|avs|	: 10
it:two-words-before|avuto|	paura 8
it:two-words-before|avverte|	che 9
it:two-words-before|a|	definire 15	evitare -16
it:two-words-before|banda|	del -8
it:two-words-before|base|	: 7
it:two-words-before|beneficiarne|	sarebbero 9
it:two-words-before|benetton|	. 19
it:two-words-before|bestiame|	viaggi 10
it:two-words-before|bologna|	: 17
it:two-words-before|botteghino|	, 17
it:two-words-before|braccia|	: 15
it:two-words-before|brontola|	: 6
it:two-words-before|bruciarli|	: 12
it:two-words-before|bruna|	alpina -17
it:two-words-before|brusatin|	: 14
it:two-words-before|brusio|	. 11
it:two-words-before|calamità|	. 17
it:two-words-before|calcestruzzo|	conterrebbe 10
it:two-words-before|calma|	. 7	: 20
it:two-words-before|camera|	: 11
it:two-words-before|campeggiava|	: 18
it:two-words-before|candore|	: 12
it:two-words-before|cane|	: 20
it:two-words-before|capra|	. 13
it:two-words-before|capua|	. 8
it:two-words-before|caputi|	, 15
it:two-words-before|caso|	del -18
it:two-words-before|cassa|	: 23
it:two-words-before|categorico|	: 6
it:two-words-before|centro|	promette 12
it:two-words-before|cgt|	. 10
it:two-words-before|che|	annuncia 18	aveva 6	nessun -7	parta 16	resti 10	servirebbe 17
it:two-words-before|cia|	teme 15
it:two-words-before|cinque|	, 20
it:two-words-before|cisl|	è 9
it:two-words-before|codispoti|	. 17
it:two-words-before|come|	la 13
it:two-words-before|cominciare|	dai -16
it:two-words-before|confessa|	: 6
it:two-words-before|confida|	, 10
it:two-words-before|conoscenza|	di 15
it:two-words-before|conti|	, 15
it:two-words-before|copie|	di -21
it:two-words-before|coro|	di -10
it:two-words-before|corregge|	: 16
it:two-words-before|così|	: 15
it:two-words-before|cristiana|	: 17
it:two-words-before|cronisti|	come -14
it:two-words-before|crusca|	boccia -14
it:two-words-before|dal|	quotidiano -17
it:two-words-before|decreti|	arriveranno 24
it:two-words-before|defunta|	. 22
it:two-words-before|dei|	firmatari 6
it:two-words-before|della|	biblioteca -7
it:two-words-before|dell’|	operazione -9
it:two-words-before|del|	bar -6	farmaco 21	ministro 14
it:two-words-before|detta|	sua 12
it:two-words-before|dice|	. 21
it:two-words-before|dic|	- 8
it:two-words-before|dire|	. 7
it:two-words-before|disse|	che 6
it:two-words-before|diversamente|	: 9
it:two-words-before|di|	attendersi 17	aver 15	chiamare -7	essere 27	publitalia 12
it:two-words-before|dopo|	di -13
it:two-words-before|effetti|	, 9
it:two-words-before|emittente|	replicano 11
it:two-words-before|energia|	resta 10
it:two-words-before|erano|	? 16
it:two-words-before|esterno|	, 14
it:two-words-before|esuberi|	furono 16
it:two-words-before|euro|	. 14
it:two-words-before|e|	' 11	attacca -20	troppe -17
it:two-words-before|falcinelli|	: 15
it:two-words-before|fanno|	trapelare 11
it:two-words-before|fare|	i -16
it:two-words-before|farnesina|	esprime 13
it:two-words-before|fascicolo|	per -15
it:two-words-before|febbre|	. 16
it:two-words-before|federacciai|	saluta 12
it:two-words-before|ferretti|	, 7
it:two-words-before|filtra|	un 17
it:two-words-before|finale|	: 9
it:two-words-before|fitosanitario|	sarebbe 12
it:two-words-before|flagellato|	? 11
it:two-words-before|foglietto|	, -15
it:two-words-before|fonti|	: -11
it:two-words-before|futon|	. 15
it:two-words-before|garavaglia|	. 21
it:two-words-before|gestore|	. 12
it:two-words-before|giorni|	: 14
it:two-words-before|gli|	animali 13
it:two-words-before|gradi|	. 20
it:two-words-before|grida|	: 9
it:two-words-before|guanti|	, 16
it:two-words-before|ha|	augurato 9	contate 16	definito 10	domandato 11	lodato 15	urlato 12
it:two-words-before|honda|	. 11
it:two-words-before|ieri|	su -17
it:two-words-before|ilyas|	, 18
it:two-words-before|il|	celebre -12	finale 18	giudizio -14	governo 13	settimanale -9	tavolo 19	teatro 13	testo 13	titolo 14
it:two-words-before|inchinandosi|	, 15
it:two-words-before|indipendenza|	promette 9
it:two-words-before|inquilini|	chiede 15
it:two-words-before|insegnato|	? 16
it:two-words-before|invece|	di 20
it:two-words-before|invocato|	una -15
it:two-words-before|in|	tre 6
it:two-words-before|ironia|	, 7
it:two-words-before|i|	paesi -11	trattati 21
it:two-words-before|juricic|	: 6
it:two-words-before|kerry|	. 18
it:two-words-before|lampedusa|	: 18
it:two-words-before|larotonda|	ammette 9
it:two-words-before|latemar|	. 17
it:two-words-before|lavori|	partiranno 22
it:two-words-before|la|	banca 26	consultazione 14	definisce 14	fusione 7	macchina 19	neve 12	nuova -15	parola -15	pronuncia 12	tela 18
it:two-words-before|legge|	, 11	statale 13
it:two-words-before|lei|	, 13
it:two-words-before|lindqvist|	, 8
it:two-words-before|linguisti|	. 7
it:two-words-before|linkedin|	: 11
it:two-words-before|lisanti|	. 14
it:two-words-before|litri|	di -12
it:two-words-before|li|	chiamavano -9
it:two-words-before|looksman|	: 11
it:two-words-before|loperfido|	, 7
it:two-words-before|lo|	spettacolo 24
it:two-words-before|lucia|	: 6
it:two-words-before|l’|	inchiesta -11	invito 6
it:two-words-before|malaspina|	: 10
it:two-words-before|mano|	: 15
it:two-words-before|masaf|	promette 11
it:two-words-before|mase|	. 6
it:two-words-before|mazzoleni|	, 7
it:two-words-before|mediazione|	: 10
it:two-words-before|messaggio|	: 27
it:two-words-before|mezzo|	un -20
it:two-words-before|miglioramento|	. 9
it:two-words-before|modulo|	? 8
it:two-words-before|moka|	: 9
it:two-words-before|motivazioni|	, 12
it:two-words-before|motore|	. 8
it:two-words-before|multa|	? 6
it:two-words-before|municipale|	. 15
it:two-words-before|nazionale|	: 7
it:two-words-before|nega|	: 17
it:two-words-before|nestlé|	. 15
it:two-words-before|non|	aver 21
it:two-words-before|notizia|	come 8
it:two-words-before|offerta|	indiana 16
it:two-words-before|olandese|	, 6
it:two-words-before|onu|	: 16
it:two-words-before|opposta|	, 6
it:two-words-before|ordine|	: 18
it:two-words-before|organico|	: 10
it:two-words-before|orrore|	. 6
it:two-words-before|orto|	, 12
it:two-words-before|pagina|	facebook -7
it:two-words-before|papakonstas|	: 16
it:two-words-before|parigi|	. 7
it:two-words-before|parlamento|	. 9
it:two-words-before|parlano|	di 21
it:two-words-before|parlato|	di -7
it:two-words-before|parla|	di 36
it:two-words-before|parola|	planaria 24
it:two-words-before|parte|	è 8
it:two-words-before|passaggio|	, 7
it:two-words-before|pd|	, 12
it:two-words-before|pedaggi|	: 6
it:two-words-before|perché|	proprio -8
it:two-words-before|per|	i 7
it:two-words-before|pescarenico|	. 21
it:two-words-before|piano|	. 18
it:two-words-before|picerno|	, 15
it:two-words-before|piedi|	? 15
it:two-words-before|pietrarossa|	slittano 11
it:two-words-before|pistoia-prato|	: 12
it:two-words-before|plaude|	: 12
it:two-words-before|pluriclasse|	era 17
it:two-words-before|poco|	: 11
it:two-words-before|ponte|	: 8
it:two-words-before|precisa|	: 14
it:two-words-before|preferiva|	: 19
it:two-words-before|prefetta|	, 22
it:two-words-before|presenze|	sarebbero 13
it:two-words-before|prevedeva|	un -15
it:two-words-before|prima|	della -16
it:two-words-before|progetto|	resta 9
it:two-words-before|promossa|	a -21
it:two-words-before|prosser|	, 6
it:two-words-before|pubblicato|	su -8
it:two-words-before|quadro|	è 14
it:two-words-before|quando|	? 10
it:two-words-before|quattrocchi|	, 13
it:two-words-before|questura|	: 11
it:two-words-before|raccomanda|	di 13
it:two-words-before|ravennate|	, 8
it:two-words-before|reclamo|	? 17
it:two-words-before|redditività|	resterebbe 16
it:two-words-before|regina|	di -6
it:two-words-before|regista|	di -9
it:two-words-before|regola|	vale 20
it:two-words-before|ribatte|	: 10
it:two-words-before|riccio|	. 12
it:two-words-before|ricorso|	a -12
it:two-words-before|ridere|	. 6
it:two-words-before|rientro|	è 16
it:two-words-before|riga|	: 15
it:two-words-before|ripara|	. 8
it:two-words-before|risposta|	. 6
it:two-words-before|risposto|	: 10
it:two-words-before|round|	: 10
it:two-words-before|ruolo|	di -8
it:two-words-before|ruvidi|	. 11
it:two-words-before|sano|	. 14
it:two-words-before|sapere|	che 6	prima 16
it:two-words-before|sarebbero|	state 23
it:two-words-before|sarebbe|	opera 12
it:two-words-before|scendere|	? 15
it:two-words-before|sciopero|	generale 15
it:two-words-before|scrive|	: 14
it:two-words-before|scuola|	? 10
it:two-words-before|scuse|	. 6	: 13
it:two-words-before|seconda|	lui 9
it:two-words-before|sempre|	. 7
it:two-words-before|sentenziato|	: 11
it:two-words-before|sera|	udì 14
it:two-words-before|sindacati|	, 6
it:two-words-before|si|	augura 12	chiama -8	definisce 12	dice 13	leggeva -12	riferiva 16
it:two-words-before|smentisce|	: 6
it:two-words-before|solo|	esemplare 15
it:two-words-before|sorpresa|	: 8
it:two-words-before|sorrentini|	: 6
it:two-words-before|sorriso|	, 12
it:two-words-before|sovietica|	: 12
it:two-words-before|spagnolo|	. 16
it:two-words-before|spiegato|	: 9
it:two-words-before|sport|	. 10
it:two-words-before|spray|	: -21
it:two-words-before|stampa|	alla 18	chiamò -13
it:two-words-before|stando|	a -6
it:two-words-before|start|	il -15	un -7
it:two-words-before|stato|	. -15
it:two-words-before|stazione|	: 9
it:two-words-before|stomeo|	: 6
it:two-words-before|strade|	; 10
it:two-words-before|striscione|	: -19
it:two-words-before|suoi|	: 15
it:two-words-before|su|	scritto -15
it:two-words-before|svp|	. 25
it:two-words-before|tateyama|	: 16
it:two-words-before|telefono|	, 16
it:two-words-before|telegramma|	: 17
it:two-words-before|tempi|	? 9
it:two-words-before|teorizza|	, 9
it:two-words-before|testa|	: 11
it:two-words-before|testo|	; 11
it:two-words-before|ticinesi|	? 17
it:two-words-before|titolare|	: 8
it:two-words-before|titolo|	: -16
it:two-words-before|torri|	resterebbe 10
it:two-words-before|tosaerba|	: 10
it:two-words-before|tram|	, 14
it:two-words-before|tratta|	del 15	di 21
it:two-words-before|trenta|	: 9
it:two-words-before|tre|	: 6
it:two-words-before|tribuna|	: 10
it:two-words-before|troveranno|	. 10
it:two-words-before|truffa|	del -6
it:two-words-before|tuena-lardi|	. 7
it:two-words-before|turno|	. 12	di -8
it:two-words-before|tutti|	è -10
it:two-words-before|tutto|	, 14	: 24
it:two-words-before|una|	. 9	scelta 23
it:two-words-before|un|	colloquio 12	recupero 12	rendimento 8	riserbo -14
it:two-words-before|uomo|	. 11
it:two-words-before|var|	. 9
it:two-words-before|venga|	conservata 9
it:two-words-before|vergogna|	: 7
it:two-words-before|vernice|	: 13
it:two-words-before|vicolo|	: 10
it:two-words-before|vittima|	: 17
it:two-words-before|votata|	recita 11
it:two-words-before|zanetti-cortesi|	, 9
it:two-words-before||	, -10	. 20	: 10	e -7
it:two-words-before|è|	detto 13	pronto 18	un -16
it:verb|false|1|	lower -10	upper 11
it:verb|false|8+|	lower 8	upper 8
it:verb|true|2-3|	lower 42	upper 16
it:verb|true|4-7|	lower 48
it:verb|true|8+|	lower 9	upper 7
it:word-after|,|	! 12	? 15	none -7
it:word-after|	- -11	; 9	a 10	alla -12	chiede -7	ci -9	con 12	da -14	della 9	dell’ 15	end 10	era -12	giochi 13	ha -9	la -10	non -16	per 11	scuote -7	si -6	sulla -14	tra 9	tutto -7	è -16	– 15
it:word-after|-|	none -11
it:word-after|.|	! 14	? -15
it:word-after|;|	none 9
it:word-after|alla|	none -12
it:word-after|a|	none 10
it:word-after|chiede|	none -7
it:word-after|ci|	none -9
it:word-after|con|	none 12
it:word-after|da|	none -14
it:word-after|della|	none 9
it:word-after|dell’|	none 15
it:word-after|end|	. 14	? 13	none 11
it:word-after|era|	none -12
it:word-after|giochi|	none 13
it:word-after|ha|	none -9
it:word-after|la|	none -10
it:word-after|non|	none -16
it:word-after|per|	none 11
it:word-after|scuote|	none -7
it:word-after|si|	none -6
it:word-after|sulla|	none -14
it:word-after|tra|	none 9
it:word-after|tutto|	none -7
it:word-after|è|	none -16
it:word-after|–|	, 6	? 11
it:word-before|	' 11	, 6	- 11	. 11	: 11	; 16	? 23	a -15	alla 18	alpina -17	amasse 15	ammette 9	animali 13	annuncia 18	arriveranno 24	attacca -20	attendersi 17	augura 12	augurato 9	aver 27	aveva 6	banca 26	bar -6	biblioteca -7	boccia -14	celebre -12	cercavano -19	che 8	chiama -8	chiamare -7	chiamavano -9	chiamò -13	chiede 18	colloquio 12	come -10	con 8	conservata 9	consultazione 14	contate 16	conterrebbe 10	dai -16	definire 15	definisce 17	definito -12	del -19	della -16	detto 13	di 15	dice 13	domandato 11	e -7	era 17	esemplare 15	esprime 13	essere 27	evitare -16	facebook -7	farmaco 21	finale 18	firmatari 6	furono 16	fusione 7	generale 15	giudizio -14	governo 13	il -14	inchiesta -11	indiana 16	invito 6	la 22	leggeva -12	lodato 15	lui 9	macchina 19	meglio -13	ministro 14	nessun -7	neve 12	nuova -15	opera 12	operazione -9	paesi -11	parola -15	parta 16	partiranno 22	paura 8	per -15	planaria 24	prima 16	promette 20	pronto 18	pronuncia 12	proprio -8	publitalia 12	quotidiano -17	recita 11	recupero 12	rendimento 8	replicano 11	resta 9	resterebbe 19	resti 10	riferiva 16	riserbo -14	saluta 22	sarebbe 12	sarebbero 14	sarte 6	satirico -6	scelta 23	scritto -15	servirebbe 17	settimanale -9	slittano 11	solo -14	spettacolo 24	stata -8	statale 13	state 23	studio -9	su -20	sua 12	tavolo 19	teatro 13	tela 18	teme 15	testo 13	trapelare 11	trattati 21	tre 6	troppe -17	udì 14	una -15	urlato 12	vale 20	viaggi 10
it:word-before|'|	4-7 11
it:word-before|,|	1 -10	2-3 37	8+ 13
it:word-before|-|	8+ 11
it:word-before|.|	1 19	4-7 31	8+ 6
it:word-before|:|	1 9	2-3 20	8+ 8
it:word-before|;|	1 11	4-7 10
it:word-before|?|	1 11	2-3 12	4-7 34
it:word-before|alla|	2-3 18
it:word-before|alpina|	1 -17
it:word-before|amasse|	2-3 15
it:word-before|ammette|	2-3 9
it:word-before|animali|	4-7 13
it:word-before|annuncia|	2-3 18
it:word-before|arriveranno|	4-7 24
it:word-before|attacca|	1 -20
it:word-before|attendersi|	4-7 17
it:word-before|augurato|	4-7 9
it:word-before|augura|	4-7 12
it:word-before|aver|	2-3 21	4-7 15
it:word-before|aveva|	8+ 6
it:word-before|a|	1 -18	2-3 -12
it:word-before|banca|	4-7 26
it:word-before|bar|	2-3 -6
it:word-before|biblioteca|	1 -7
it:word-before|boccia|	1 -14
it:word-before|celebre|	4-7 -12
it:word-before|cercavano|	4-7 -19
it:word-before|che|	4-7 8
it:word-before|chiamare|	1 -7
it:word-before|chiamavano|	1 -9
it:word-before|chiama|	1 -8
it:word-before|chiamò|	2-3 -13
it:word-before|chiede|	2-3 15	4-7 6
it:word-before|colloquio|	4-7 12
it:word-before|come|	2-3 -14	4-7 8
it:word-before|conservata|	4-7 9
it:word-before|consultazione|	4-7 14
it:word-before|contate|	4-7 16
it:word-before|conterrebbe|	4-7 10
it:word-before|con|	2-3 8
it:word-before|dai|	2-3 -16
it:word-before|definire|	2-3 15
it:word-before|definisce|	2-3 13	4-7 21
it:word-before|definito|	2-3 -16	4-7 10
it:word-before|della|	1 -16
it:word-before|del|	1 -8	2-3 -18	4-7 15
it:word-before|detto|	4-7 13
it:word-before|dice|	1 13
it:word-before|di|	1 -7	2-3 18	4-7 11
it:word-before|domandato|	4-7 11
it:word-before|era|	2-3 17
it:word-before|esemplare|	4-7 15
it:word-before|esprime|	2-3 13
it:word-before|essere|	2-3 27
it:word-before|evitare|	2-3 -16
it:word-before|e|	1 -7
it:word-before|facebook|	2-3 -7
it:word-before|farmaco|	2-3 21
it:word-before|finale|	1 18
it:word-before|firmatari|	8+ 6
it:word-before|furono|	4-7 16
it:word-before|fusione|	8+ 7
it:word-before|generale|	2-3 15
it:word-before|giudizio|	1 -14
it:word-before|governo|	4-7 13
it:word-before|il|	2-3 -14
it:word-before|inchiesta|	2-3 -11
it:word-before|indiana|	2-3 16
it:word-before|invito|	8+ 6
it:word-before|i|	1 -20	2-3 15
it:word-before|la|	2-3 16	4-7 13
it:word-before|leggeva|	2-3 -12
it:word-before|lodato|	2-3 15
it:word-before|lui|	4-7 9
it:word-before|macchina|	4-7 19
it:word-before|meglio|	2-3 -13
it:word-before|ministro|	1 14
it:word-before|nessun|	1 -7
it:word-before|neve|	4-7 12
it:word-before|nuova|	1 -15
it:word-before|operazione|	2-3 -9
it:word-before|opera|	4-7 12
it:word-before|paesi|	1 -11
it:word-before|parola|	1 -15
it:word-before|parta|	4-7 16
it:word-before|partiranno|	4-7 22
it:word-before|paura|	4-7 8
it:word-before|per|	2-3 -15
it:word-before|planaria|	4-7 24
it:word-before|prima|	4-7 16
it:word-before|promette|	2-3 17	4-7 9
it:word-before|pronto|	4-7 18
it:word-before|pronuncia|	4-7 12
it:word-before|proprio|	1 -8
it:word-before|publitalia|	2-3 12
it:word-before|quotidiano|	2-3 -17
it:word-before|recita|	4-7 11
it:word-before|recupero|	4-7 12
it:word-before|rendimento|	8+ 8
it:word-before|replicano|	4-7 11
it:word-before|resta|	2-3 9	4-7 10
it:word-before|resterebbe|	4-7 19
it:word-before|resti|	2-3 10
it:word-before|riferiva|	4-7 16
it:word-before|riserbo|	1 -14
it:word-before|saluta|	2-3 22
it:word-before|sarebbero|	2-3 13	4-7 9
it:word-before|sarebbe|	4-7 12
it:word-before|sarte|	4-7 6
it:word-before|satirico|	2-3 -6
it:word-before|scelta|	2-3 23
it:word-before|scritto|	1 -15
it:word-before|servirebbe|	4-7 17
it:word-before|settimanale|	2-3 -9
it:word-before|slittano|	4-7 11
it:word-before|solo|	1 -14
it:word-before|spettacolo|	2-3 24
it:word-before|start|	1 11	2-3 -7	4-7 15
it:word-before|statale|	4-7 13
it:word-before|stata|	2-3 -8
it:word-before|state|	4-7 23
it:word-before|studio|	1 -9
it:word-before|sua|	4-7 12
it:word-before|su|	2-3 -20
it:word-before|tavolo|	2-3 19
it:word-before|teatro|	4-7 13
it:word-before|tela|	2-3 18
it:word-before|teme|	2-3 15
it:word-before|testo|	1 13
it:word-before|trapelare|	2-3 11
it:word-before|trattati|	4-7 21
it:word-before|tre|	8+ 6
it:word-before|troppe|	2-3 -17
it:word-before|udì|	4-7 14
it:word-before|una|	2-3 -15
it:word-before|un|	1 6	2-3 -25	4-7 17
it:word-before|urlato|	1 12
it:word-before|vale|	2-3 20
it:word-before|viaggi|	4-7 10
it:word-before|è|	1 -7	2-3 14	4-7 12
it:work|near|none|:|	first -16
it:work|near|none|	all-one -7	first -16	none 11
it:work|near|none|verb-judging|	all-one -7
it:work|near|none|word|	none 11
it:work|none|none|'|	none 11
it:work|none|none|,|	all 19	some 12
it:work|none|none|-|	first 11
it:work|none|none|:|	all-one 22	first 13	most -11	none 23
it:work|none|none|;|	none 16
it:work|none|none|	all 16	all-one 10	most -11	none -11	some 13
it:work|none|none|auxiliary|	none 6
it:work|none|none|capital|	first -7	none -13
it:work|none|none|coordinator|	none -7
it:work|none|none|determiner|	all-one 6	first -8	none -8
it:work|none|none|preposition|	all 6	all-one -20	first -19
it:work|none|none|pronoun|	none 9
it:work|none|none|start|	first 27
it:work|none|none|stop|	all-one 28
it:work|none|none|that|	none 8
it:work|none|none|verb-judging|	all-one -7	none -7
it:work|none|none|verb-saying|	first 11	none 14	some 6
it:work|none|none|verb-thinking|	none 15
it:work|none|none|word|	all -6	all-one -18	first -16
it:work|right|none|	none 17
it:work|right|none|word|	none 17
lead|lower|	% 12	' -12	( -10	, 23	: -13	; 16	adverb 15	auxiliary 14	capital 25	determiner -7	possessive 20	pronoun 12	quote -23	that 8	verb-judging 10	verb-saying 7	word 7	– -10	— 9	’ 16
lead|other|	: 6	auxiliary -12	preposition 12	pronoun 6	stop 9	word -10
lead|upper|	' -14	( -19	, -26	- 11	: 10	; -10	auxiliary -27	capital -22	coordinator -20	determiner -6	possessive -23	preposition -21	pronoun -17	quote 30	start 18	stop 27	subordinator -47	that -15	verb-judging -41	verb-saying -20	word -36	– -8	— 15	’ -8	• 9
naming|alias|1|	1 -19
naming|appelé|2|	4-7 18
naming|baptisée|1|	1 -14
naming|batizado|2|	1 -9
naming|begriff|1|	1 -15
naming|called|1|	1 7	4-7 25
naming|called|2|	1 43	2-3 8	4-7 31	8+ 18
naming|called|3|	1 48	2-3 27	4-7 62	8+ 15
naming|chamado|1|	1 -6
naming|christened|1|	2-3 -26
naming|christened|3|	1 -11
naming|code-named|1|	2-3 -16
naming|conhecido|2|	8+ 16
naming|conocido|2|	1 -8	4-7 -12
naming|detta|2|	4-7 12
naming|detto|1|	4-7 13
naming|dite|1|	2-3 -10	4-7 16
naming|dite|2|	2-3 14
naming|dit|1|	1 -12	2-3 -10	4-7 12	8+ 6
naming|dit|2|	1 10	2-3 12	4-7 21
naming|dit|3|	2-3 12	4-7 22	8+ 15
naming|dubbed|1|	1 -17	2-3 -12
naming|entitled|1|	4-7 -17
naming|false|	, 34	auxiliary -9	capital -15	coordinator -14	determiner 11	preposition -15	pronoun 17	quote 22	subordinator -33	that 30	verb-judging -11	verb-saying 11	verb-thinking -12	word -11
naming|hashtag|1|	1 -11
naming|intitulé|1|	2-3 -10
naming|known|2|	1 -17	2-3 -19
naming|known|3|	1 -17	2-3 -45
naming|labeled|1|	2-3 -8
naming|labeled|3|	2-3 -14
naming|labelled|3|	2-3 20
naming|llamado|2|	4-7 12
naming|motto|2|	1 -11	2-3 -11
naming|mot|1|	1 -9
naming|mot|2|	1 -20
naming|naam|2|	2-3 -14
naming|named|1|	1 -26	2-3 -25
naming|named|2|	2-3 -12	8+ 13
naming|named|3|	2-3 18	4-7 10
naming|nicknamed|1|	1 -7	2-3 -28	4-7 -19
naming|nicknamed|2|	1 -18	2-3 -8
naming|none|	1 -13	8+ 10
naming|palavra|1|	1 -13
naming|parola|1|	1 -15
naming|parola|2|	4-7 24
naming|phrase|1|	1 -19	2-3 -31	4-7 -18
naming|phrase|2|	4-7 18
naming|phrase|3|	4-7 11
naming|slogan|1|	2-3 -16	4-7 -21
naming|slogan|2|	2-3 -11
naming|so-called|1|	1 -20	2-3 -42
naming|sogenannte|1|	1 -10
naming|surnommé|1|	2-3 -16
naming|tagged|1|	1 -23	2-3 -15
naming|termed|1|	2-3 24
naming|termed|2|	1 17
naming|termed|3|	4-7 17
naming|terms|1|	1 -16
naming|term|1|	1 -20	2-3 -28
naming|term|2|	1 -15
naming|titled|1|	2-3 -26	4-7 -22
naming|titled|2|	2-3 -19	8+ 14
naming|titolo|2|	2-3 -16
naming|titre|2|	2-3 -8	4-7 -9
naming|true|	% 12	' -19	( -23	, -6	- 11	: 8	adverb 18	determiner -12	preposition -12	start 18	stop 28	verb-judging -10	verb-saying -11	word -8	– -11	— 15	• 9
naming|título|1|	2-3 -12
naming|words|1|	2-3 -37
naming|words|2|	1 18	4-7 15
naming|word|1|	1 -13
naming|word|2|	1 -16	2-3 24	4-7 12	8+ 17
naming|word|3|	1 -17
naming|wort|1|	1 -8
naming|wort|2|	1 14
naming|zogeheten|1|	2-3 -16
nl:alone|alone|	2-3 10
nl:alone|first|	2-3 13	4-7 10
nl:alone|inside|	8+ 9
nl:best-gap|according-to|according|gap|according-to|,s|	4-7 16
nl:best-gap|according-to|according|gap|according-to|,|	4-7 8	8+ 6
nl:best-gap|according-to|according|gap|according-to|;c|	4-7 15
nl:best-gap|according-to|according|gap|according-to||	2-3 13	4-7 23
nl:best-gap|named-before|naked||	1 8	4-7 8	8+ 7
nl:best-gap|named-nearby|naked||	2-3 -6	4-7 28	8+ 8
nl:best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 10
nl:best-gap|possessor|naked||	4-7 11
nl:best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -8
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	8+ 12
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -24
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 10	8+ 10
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 11	8+ 10
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 7	2-3 9	4-7 21	8+ 7
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 -7
nl:best-gap|sentence-after|direct|gap|sentence-after||	8+ 9
nl:best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 7
nl:best-gap|sentence-after|saying|gap|sentence-after||	2-3 14	4-7 16
nl:best-gap|sentence-before|direct|gap|sentence-before||	4-7 -16
nl:best-gap|sentence-before|judging|gap|sentence-before|sq,|	4-7 24
nl:best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 11
nl:best-gap|sentence-before|saying|gap|sentence-before||	8+ 6
nl:best-gap|sentence-before|thinking|gap|sentence-before||	2-3 10
nl:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 10
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 8
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;,|	4-7 7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 15
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 16	4-7 11
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 14
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -10	2-3 -9	4-7 -15
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 10	4-7 8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 17
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 13	4-7 18
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 9
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s;,|	4-7 10
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 8
nl:best-gap|topic|naked||	1 7	2-3 -10	4-7 25	8+ 13
nl:best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 6
nl:best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	4-7 6
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 22
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 9
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -11	4-7 11
nl:best-intro|)|naked|1|	8+ 6
nl:best-intro|,|judging|1|	4-7 6
nl:best-intro|,|judging|5-10|	4-7 7
nl:best-intro|,|naked|1|	2-3 6
nl:best-intro|,|naked|2-4|	4-7 9
nl:best-intro|,|naked|5-10|	2-3 9
nl:best-intro|,|naked|far|	4-7 13
nl:best-intro|,|saying|1|	4-7 11
nl:best-intro|,|saying|5-10|	2-3 -9
nl:best-intro|,|thinking|far|	4-7 10
nl:best-intro|:|direct|0|	8+ 9
nl:best-intro|:|naked|1|	2-3 12
nl:best-intro|:|naked|2-4|	4-7 8
nl:best-intro|:|naked|far|	2-3 10
nl:best-intro|:|saying|0|	4-7 16
nl:best-intro|:|saying|1|	4-7 10
nl:best-intro|:|saying|2-4|	2-3 10	4-7 8
nl:best-intro|:|saying|5-10|	2-3 11
nl:best-intro|adverb|according|1|	4-7 7
nl:best-intro|adverb|judging|2-4|	1 6
nl:best-intro|adverb|naked|2-4|	1 10
nl:best-intro|adverb|saying|5-10|	4-7 13
nl:best-intro|auxiliary|according|5-10|	4-7 15
nl:best-intro|auxiliary|apposed|0|	2-3 10
nl:best-intro|auxiliary|direct|0|	1 -7
nl:best-intro|auxiliary|naked|1|	4-7 13
nl:best-intro|auxiliary|naked|5-10|	1 -13	2-3 17
nl:best-intro|auxiliary|naked|far|	1 -13
nl:best-intro|auxiliary|saying|2-4|	4-7 18
nl:best-intro|auxiliary|saying|5-10|	2-3 11	4-7 15
nl:best-intro|capital|according|0|	4-7 9
nl:best-intro|capital|apposition|0|	2-3 -8
nl:best-intro|capital|judging|2-4|	1 12
nl:best-intro|capital|saying|far|	2-3 8
nl:best-intro|coordinator|judging|2-4|	4-7 8
nl:best-intro|coordinator|saying|5-10|	4-7 14
nl:best-intro|determiner|according|0|	4-7 18
nl:best-intro|determiner|judging|1|	4-7 9
nl:best-intro|determiner|naked|2-4|	2-3 -10	8+ 14
nl:best-intro|determiner|naked|5-10|	1 -14	2-3 -18
nl:best-intro|determiner|saying|0|	1 -13	2-3 -7
nl:best-intro|determiner|saying|2-4|	2-3 -21
nl:best-intro|determiner|saying|5-10|	2-3 -11
nl:best-intro|preposition|according|1|	2-3 -6
nl:best-intro|preposition|according|far|	4-7 16
nl:best-intro|preposition|judging|2-4|	8+ 8
nl:best-intro|preposition|naked|1|	2-3 11
nl:best-intro|preposition|naked|2-4|	4-7 38
nl:best-intro|preposition|naked|5-10|	2-3 -14	4-7 14
nl:best-intro|preposition|naked|far|	2-3 -11	8+ 15
nl:best-intro|preposition|saying|1|	1 9	2-3 28	4-7 11
nl:best-intro|preposition|saying|2-4|	1 -12
nl:best-intro|preposition|saying|5-10|	1 -10	2-3 -6	4-7 -15
nl:best-intro|pronoun|naked|2-4|	1 -11
nl:best-intro|pronoun|saying|2-4|	2-3 17
nl:best-intro|quote|naked|far|	4-7 7
nl:best-intro|start|judging|1|	4-7 6
nl:best-intro|start|naked|1|	4-7 6
nl:best-intro|start|naked|2-4|	1 11	4-7 7
nl:best-intro|start|naked|far|	8+ 16
nl:best-intro|start|saying|1|	1 -17	2-3 13	4-7 9
nl:best-intro|start|saying|2-4|	4-7 18
nl:best-intro|start|saying|far|	2-3 10	4-7 7
nl:best-intro|stop|according|1|	4-7 10	8+ 6
nl:best-intro|stop|direct|2-4|	4-7 -16
nl:best-intro|stop|judging|1|	4-7 10	8+ 10
nl:best-intro|stop|judging|far|	4-7 24
nl:best-intro|stop|naked|1|	4-7 11
nl:best-intro|stop|naked|2-4|	2-3 16	4-7 25
nl:best-intro|stop|naked|5-10|	1 8	4-7 22	8+ 9
nl:best-intro|stop|naked|far|	4-7 6
nl:best-intro|stop|other|1|	4-7 11	8+ 10
nl:best-intro|stop|saying|0|	2-3 14
nl:best-intro|stop|saying|1|	1 7	2-3 15	4-7 21	8+ 8
nl:best-intro|stop|saying|5-10|	8+ 11
nl:best-intro|stop|thinking|2-4|	2-3 10
nl:best-intro|subordinator|naked|2-4|	1 -10
nl:best-intro|subordinator|naked|5-10|	2-3 -7
nl:best-intro|subordinator|naked|far|	4-7 10
nl:best-intro|that|according|0|	2-3 7
nl:best-intro|that|judging|0|	4-7 6
nl:best-intro|that|judging|1|	4-7 15
nl:best-intro|that|naked|5-10|	4-7 14
nl:best-intro|that|saying|1|	8+ 12
nl:best-intro|that|saying|2-4|	1 -9	2-3 15
nl:best-intro|verb-judging|judging|0|	2-3 9
nl:best-intro|verb-saying|saying|0|	1 -11	2-3 10	4-7 7
nl:best-intro|word|according|0|	2-3 9	4-7 13
nl:best-intro|word|according|2-4|	2-3 12	4-7 8
nl:best-intro|word|according|5-10|	4-7 10
nl:best-intro|word|judging|1|	8+ 6
nl:best-intro|word|judging|2-4|	1 -14	2-3 13	4-7 15
nl:best-intro|word|judging|5-10|	1 7	4-7 13
nl:best-intro|word|naked|2-4|	2-3 -11
nl:best-intro|word|naked|5-10|	1 -23	2-3 -21	4-7 14	8+ 7
nl:best-intro|word|naked|far|	1 14	2-3 -17	4-7 12
nl:best-intro|word|saying|1|	2-3 9	4-7 13
nl:best-intro|word|saying|2-4|	1 14
nl:best-intro|word|saying|5-10|	1 -13	2-3 18	4-7 15
nl:best-intro|word|thinking|2-4|	4-7 8
nl:best-lead|lower|,|judging|	speaker-then-quote 7	verb-then-speaker 6
nl:best-lead|lower|,|naked|	named-nearby 12	topic 13
nl:best-lead|lower|,|saying|	verb-then-speaker 12
nl:best-lead|lower|,|thinking|	speaker-then-quote 10
nl:best-lead|lower|adverb|judging|	speaker-then-quote 9
nl:best-lead|lower|adverb|naked|	named-nearby 10
nl:best-lead|lower|adverb|saying|	speaker-then-quote 11	verb-then-speaker 9
nl:best-lead|lower|auxiliary|according|	according-to 15
nl:best-lead|lower|auxiliary|apposed|	speaker-then-quote 10
nl:best-lead|lower|auxiliary|direct|	speaker-then-quote -7
nl:best-lead|lower|auxiliary|naked|	topic -8
nl:best-lead|lower|auxiliary|saying|	quote-then-verb 11	speaker-then-quote 8	verb-then-speaker 22
nl:best-lead|lower|capital|according|	according-to 9
nl:best-lead|lower|capital|apposition|	quote-then-speaker -8
nl:best-lead|lower|capital|judging|	speaker-then-quote 16
nl:best-lead|lower|capital|saying|	speaker-then-quote 10
nl:best-lead|lower|coordinator|judging|	speaker-then-quote 8
nl:best-lead|lower|coordinator|saying|	speaker-then-quote 14
nl:best-lead|lower|determiner|according|	according-to 18
nl:best-lead|lower|determiner|judging|	speaker-then-quote 9
nl:best-lead|lower|determiner|naked|	named-nearby -18
nl:best-lead|lower|determiner|saying|	quote-then-speaker -9	speaker-then-quote -21	verb-then-speaker -11
nl:best-lead|lower|preposition|according|	according-to 16
nl:best-lead|lower|preposition|judging|	speaker-then-quote 8
nl:best-lead|lower|preposition|naked|	named-nearby 25	topic -14
nl:best-lead|lower|preposition|saying|	speaker-then-quote -7
nl:best-lead|lower|pronoun|naked|	topic -11
nl:best-lead|lower|pronoun|saying|	speaker-then-quote 17
nl:best-lead|lower|subordinator|naked|	named-nearby 10
nl:best-lead|lower|that|according|	according-to 7
nl:best-lead|lower|that|judging|	speaker-then-quote 15	verb-then-speaker 6
nl:best-lead|lower|that|naked|	named-nearby 14
nl:best-lead|lower|that|saying|	quote-then-verb 12	speaker-then-quote -8
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 13
nl:best-lead|lower|verb-saying|saying|	speaker-then-quote 14
nl:best-lead|lower|word|according|	according-to 17
nl:best-lead|lower|word|naked|	named-nearby -31	possessor 11	topic 23
nl:best-lead|lower|word|saying|	quote-then-verb 14	speaker-then-quote 14
nl:best-lead|lower|word|thinking|	speaker-then-quote 8
nl:best-lead|upper|,|saying|	speaker-then-quote -9
nl:best-lead|upper|:|direct|	sentence-after 9
nl:best-lead|upper|:|naked|	named-nearby 20	topic 14
nl:best-lead|upper|:|saying|	quote-then-verb 10	sentence-after 16	sentence-before 11	speaker-then-quote 14
nl:best-lead|upper|determiner|saying|	quote-then-verb -7
nl:best-lead|upper|preposition|according|	according-to -6
nl:best-lead|upper|preposition|naked|	named-nearby -11
nl:best-lead|upper|preposition|saying|	quote-then-verb -6	speaker-then-quote -10
nl:best-lead|upper|quote|naked|	topic 7
nl:best-lead|upper|start|judging|	quote-then-verb 6
nl:best-lead|upper|start|naked|	named-before 8	named-nearby 18	topic 18
nl:best-lead|upper|start|saying|	paragraph-before 10	quote-then-speaker -17	quote-then-verb 7	sentence-after 7
nl:best-lead|upper|stop|according|	according-to 7
nl:best-lead|upper|stop|direct|	sentence-before -16
nl:best-lead|upper|stop|judging|	quote-then-verb 11	sentence-before 24
nl:best-lead|upper|stop|naked|	named-before 16	named-nearby 20	topic 19
nl:best-lead|upper|stop|other|	quote-then-verb 13
nl:best-lead|upper|stop|saying|	quote-then-speaker 12	quote-then-verb 16	sentence-after 14
nl:best-lead|upper|stop|thinking|	sentence-before 10
nl:best-lead|upper|subordinator|naked|	named-nearby -10
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -11
nl:best-lead|upper|word|naked|	named-nearby -12	topic -6
nl:best-lemma|	achten 11	antwoorden 11	appen 16	bekennen 15	beloven 8	benadrukken 12	beslissen 17	bevestigen -16	bulderen 6	citeren 17	denken 8	duiden 12	erkennen 9	fluisteren 9	foeteren 7	fulmineren 8	geven 14	glimlachen 8	grappen 16	heten -12	houden 10	informeren 12	kaatsen 12	klinken 6	lachen 12	laten -17	loven 6	luiden 10	mailen 7	melden 9	menen 6	mijmeren 7	monkelen 10	noemen 22	nuanceren 7	oordelen 6	peinzen 17	plagen 6	pleiten -16	preciseren 11	reageren 13	rekenen 7	roepen 22	schamperen 7	sommen 8	spreken 27	stellen -7	unlisted 13	vatten 9	vertellen 12	verwijten 6	vinden -13	voegen 16	vragen 9	waarschuwen 8	wijzen 12	zeggen 21	zien 14	zuchten 9	zweren 7
nl:best-lemma|achten|speaker-then-quote|	2-4 11
nl:best-lemma|antwoorden|quote-then-verb|	1 11
nl:best-lemma|appen|quote-then-verb|	1 16
nl:best-lemma|bekennen|quote-then-verb|	1 15
nl:best-lemma|beloven|speaker-then-quote|	5-10 8
nl:best-lemma|benadrukken|quote-then-verb|	1 12
nl:best-lemma|beslissen|quote-then-verb|	1 17
nl:best-lemma|bevestigen|sentence-after|	0 14
nl:best-lemma|bevestigen|speaker-then-quote|	2-4 -18
nl:best-lemma|bevestigen|verb-then-speaker|	5-10 -11
nl:best-lemma|blijven|quote-then-speaker|	0 -13
nl:best-lemma|blijven|speaker-then-quote|	0 7
nl:best-lemma|bulderen|quote-then-verb|	1 6
nl:best-lemma|citeren|speaker-then-quote|	2-4 17
nl:best-lemma|denken|speaker-then-quote|	2-4 8
nl:best-lemma|duiden|quote-then-verb|	1 12
nl:best-lemma|erkennen|speaker-then-quote|	2-4 9
nl:best-lemma|fluisteren|quote-then-verb|	1 11
nl:best-lemma|foeteren|quote-then-verb|	1 7
nl:best-lemma|fulmineren|quote-then-verb|	1 8
nl:best-lemma|geven|quote-then-verb|	1 13
nl:best-lemma|glimlachen|quote-then-verb|	1 8
nl:best-lemma|grappen|quote-then-verb|	1 16
nl:best-lemma|heten|quote-then-verb|	2-4 16
nl:best-lemma|heten|speaker-then-quote|	0 -11
nl:best-lemma|houden|quote-then-verb|	1 6
nl:best-lemma|houden|speaker-then-quote|	2-4 8	5-10 7
nl:best-lemma|informeren|paragraph-before|	far 10
nl:best-lemma|kaatsen|quote-then-verb|	1 12
nl:best-lemma|klinken|verb-then-speaker|	5-10 15
nl:best-lemma|lachen|quote-then-verb|	1 8
nl:best-lemma|lachen|sentence-after|	0 16
nl:best-lemma|laten|quote-then-verb|	0 -7	1 21	5-10 -6
nl:best-lemma|laten|speaker-then-quote|	1 7	2-4 15	5-10 -11
nl:best-lemma|loven|speaker-then-quote|	1 6
nl:best-lemma|luiden|quote-then-verb|	1 10
nl:best-lemma|mailen|quote-then-verb|	1 7
nl:best-lemma|melden|quote-then-verb|	1 9
nl:best-lemma|menen|quote-then-verb|	1 6
nl:best-lemma|mijmeren|quote-then-verb|	1 7
nl:best-lemma|monkelen|quote-then-verb|	1 10
nl:best-lemma|noemen|sentence-before|	far 22
nl:best-lemma|noemen|speaker-then-quote|	1 7	2-4 19	5-10 7
nl:best-lemma|none|according-to|	0 16	1 8	2-4 14	5-10 17	far 16
nl:best-lemma|none|named-before|	1 11	5-10 15	far 7
nl:best-lemma|none|named-nearby|	1 23	2-4 14	5-10 -8	far -16
nl:best-lemma|none|possessor|	5-10 11
nl:best-lemma|none|quote-then-speaker|	0 -8
nl:best-lemma|none|sentence-after|	0 9
nl:best-lemma|none|sentence-before|	2-4 -16
nl:best-lemma|none|topic|	far 13
nl:best-lemma|nuanceren|quote-then-verb|	1 7
nl:best-lemma|oordelen|verb-then-speaker|	0 6
nl:best-lemma|peinzen|quote-then-verb|	1 17
nl:best-lemma|plagen|quote-then-verb|	1 6
nl:best-lemma|pleiten|speaker-then-quote|	2-4 -12	5-10 -15
nl:best-lemma|preciseren|verb-then-speaker|	1 11
nl:best-lemma|reageren|quote-then-verb|	1 17
nl:best-lemma|reageren|speaker-then-quote|	0 10	2-4 10
nl:best-lemma|rekenen|quote-then-verb|	1 7
nl:best-lemma|roepen|quote-then-verb|	1 19
nl:best-lemma|schamperen|quote-then-verb|	1 7
nl:best-lemma|schrijven|quote-then-verb|	1 8
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -9	5-10 12
nl:best-lemma|sommen|quote-then-verb|	1 8
nl:best-lemma|spreken|speaker-then-quote|	1 25
nl:best-lemma|staan|quote-then-speaker|	1 -17
nl:best-lemma|staan|quote-then-verb|	1 12	5-10 11
nl:best-lemma|stellen|quote-then-verb|	1 13
nl:best-lemma|stellen|speaker-then-quote|	5-10 -10
nl:best-lemma|unlisted|quote-then-verb|	1 13
nl:best-lemma|vatten|quote-then-verb|	2-4 12
nl:best-lemma|vatten|sentence-after|	far 7
nl:best-lemma|verklaren|quote-then-verb|	1 9
nl:best-lemma|verklaren|verb-then-speaker|	5-10 9
nl:best-lemma|vertellen|quote-then-verb|	1 12
nl:best-lemma|verwijten|speaker-then-quote|	2-4 6
nl:best-lemma|vinden|quote-then-verb|	1 10
nl:best-lemma|vinden|speaker-then-quote|	2-4 -14	5-10 9
nl:best-lemma|vinden|verb-then-speaker|	1 6
nl:best-lemma|voegen|quote-then-verb|	1 16
nl:best-lemma|vragen|speaker-then-quote|	2-4 8
nl:best-lemma|waarschuwen|speaker-then-quote|	far 8
nl:best-lemma|waarschuwen|verb-then-speaker|	2-4 18
nl:best-lemma|wijzen|quote-then-speaker|	5-10 12
nl:best-lemma|wijzen|speaker-then-quote|	1 9
nl:best-lemma|willen|sentence-before|	2-4 10
nl:best-lemma|willen|speaker-then-quote|	far 10
nl:best-lemma|zeggen|quote-then-verb|	1 8
nl:best-lemma|zeggen|sentence-before|	5-10 11
nl:best-lemma|zeggen|speaker-then-quote|	2-4 18	5-10 14
nl:best-lemma|zien|speaker-then-quote|	0 9	2-4 8
nl:best-lemma|zuchten|quote-then-verb|	1 9
nl:best-lemma|zweren|quote-then-verb|	1 7
nl:best-near|according-to|according|	0 16	1 8	2-4 14	5-10 17	far 16
nl:best-near|according|0|	2-3 12	4-7 21
nl:best-near|according|1|	4-7 6	8+ 6
nl:best-near|according|2-4|	2-3 12	4-7 8
nl:best-near|according|5-10|	4-7 17
nl:best-near|according|far|	4-7 16
nl:best-near|apposed|0|	2-3 10
nl:best-near|apposition|0|	2-3 -8
nl:best-near|direct|0|	1 -7	8+ 9
nl:best-near|direct|2-4|	4-7 -16
nl:best-near|judging|0|	2-3 9	4-7 9
nl:best-near|judging|1|	4-7 9	8+ 9
nl:best-near|judging|2-4|	2-3 13	4-7 16
nl:best-near|judging|5-10|	1 7	4-7 12
nl:best-near|judging|far|	4-7 24
nl:best-near|naked|1|	2-3 9	4-7 13	8+ 6
nl:best-near|naked|2-4|	1 8	2-3 -13	4-7 25	8+ 7
nl:best-near|naked|5-10|	1 -20	4-7 21	8+ 8
nl:best-near|naked|far|	1 9	2-3 -10	4-7 18	8+ 18
nl:best-near|named-before|naked|	1 11	5-10 15	far 7
nl:best-near|named-nearby|naked|	1 23	2-4 14	5-10 -8	far -16
nl:best-near|other|1|	4-7 11	8+ 10
nl:best-near|paragraph-before|saying|	far 10
nl:best-near|possessor|naked|	5-10 11
nl:best-near|quote-then-speaker|apposition|	0 -8
nl:best-near|quote-then-speaker|saying|	0 -13	1 -17	5-10 12
nl:best-near|quote-then-verb|judging|	1 10
nl:best-near|quote-then-verb|other|	1 13
nl:best-near|quote-then-verb|saying|	0 -7	1 15
nl:best-near|saying|0|	1 -14	4-7 14
nl:best-near|saying|1|	2-3 35	4-7 20	8+ 7
nl:best-near|saying|2-4|	1 6	4-7 15	8+ 6
nl:best-near|saying|5-10|	1 -14	2-3 13	4-7 -9	8+ 11
nl:best-near|saying|far|	2-3 13	4-7 7
nl:best-near|sentence-after|direct|	0 9
nl:best-near|sentence-after|saying|	0 21	far 7
nl:best-near|sentence-before|direct|	2-4 -16
nl:best-near|sentence-before|judging|	far 22
nl:best-near|sentence-before|saying|	5-10 12
nl:best-near|sentence-before|thinking|	2-4 10
nl:best-near|speaker-then-quote|apposed|	0 10
nl:best-near|speaker-then-quote|direct|	0 -7
nl:best-near|speaker-then-quote|judging|	0 13	1 7	5-10 10
nl:best-near|speaker-then-quote|saying|	1 28	5-10 -8	far 8
nl:best-near|speaker-then-quote|thinking|	far 10
nl:best-near|thinking|2-4|	4-7 8
nl:best-near|thinking|far|	4-7 10
nl:best-near|topic|naked|	far 13
nl:best-near|verb-then-speaker|judging|	0 6	1 6
nl:best-near|verb-then-speaker|saying|	1 11	2-4 19
nl:best-order|according|according|0|	2-3 12	4-7 21
nl:best-order|according|according|1|	4-7 6	8+ 6
nl:best-order|according|according|2-4|	2-3 12	4-7 8
nl:best-order|according|according|5-10|	4-7 17
nl:best-order|according|according|far|	4-7 16
nl:best-order|apposed|apposed|0|	2-3 10
nl:best-order|apposed|judging|0|	4-7 9
nl:best-order|apposed|judging|2-4|	2-3 13
nl:best-order|apposed|judging|5-10|	4-7 9
nl:best-order|apposed|saying|0|	2-3 14
nl:best-order|apposed|thinking|2-4|	4-7 8
nl:best-order|apposition|apposition|0|	2-3 -8
nl:best-order|apposition|thinking|2-4|	2-3 10
nl:best-order|direct|direct|0|	1 -7	8+ 9
nl:best-order|direct|direct|2-4|	4-7 -16
nl:best-order|direct|judging|0|	2-3 9
nl:best-order|direct|judging|1|	4-7 7	8+ 6
nl:best-order|direct|judging|2-4|	2-3 10	4-7 16
nl:best-order|direct|judging|5-10|	1 7	4-7 11
nl:best-order|direct|judging|far|	4-7 24
nl:best-order|direct|saying|0|	1 -14	2-3 10	4-7 14
nl:best-order|direct|saying|1|	1 -9	2-3 28	4-7 10
nl:best-order|direct|saying|2-4|	1 6	2-3 -14	4-7 8
nl:best-order|direct|saying|5-10|	1 -14	2-3 15	4-7 -12	8+ 11
nl:best-order|direct|saying|far|	2-3 8
nl:best-order|direct|thinking|far|	4-7 10
nl:best-order|inverted|judging|0|	4-7 6
nl:best-order|inverted|judging|1|	4-7 10	8+ 10
nl:best-order|inverted|other|1|	4-7 11	8+ 10
nl:best-order|inverted|saying|0|	2-3 -7
nl:best-order|inverted|saying|1|	1 7	2-3 20	4-7 20	8+ 7
nl:best-order|inverted|saying|2-4|	4-7 21
nl:best-order|inverted|saying|5-10|	2-3 -6	4-7 16
nl:best-order|inverted|saying|far|	2-3 10	4-7 7
nl:best-order|naked|naked|1|	2-3 9	4-7 13	8+ 6
nl:best-order|naked|naked|2-4|	1 8	2-3 -13	4-7 25	8+ 7
nl:best-order|naked|naked|5-10|	1 -20	4-7 21	8+ 8
nl:best-order|naked|naked|far|	1 9	2-3 -10	4-7 18	8+ 18
nl:best-order|relative|saying|2-4|	2-3 17
nl:best-phrase|name|	according 15	apposed 10	direct -7	naked 12	other 8	saying 8
nl:best-phrase|noun|	according 19	apposition -8	direct -19	judging 22	other 12	thinking 10
nl:best-phrase|pronoun|	according 21	judging 12	naked -16	other 8
nl:best-score|-1|	2-3 -16	4-7 20
nl:best-score|	-2 -16	-3 6	-4 10	1 -10	3 26	4 10	5 9	6 7
nl:best-score|-2|	1 -13	2-3 15	4-7 -12
nl:best-score|-3|	4-7 6
nl:best-score|-4|	2-3 10	4-7 7	8+ 16
nl:best-score|0|	1 8	2-3 -14	4-7 22	8+ 10
nl:best-score|1|	2-3 -9	8+ 8
nl:best-score|2|	1 -16	2-3 15	4-7 30	8+ 9
nl:best-score|3|	2-3 28	4-7 21	8+ 8
nl:best-score|4|	1 11	2-3 -8	4-7 18	8+ 7
nl:best-score|5|	2-3 9	4-7 20
nl:best-score|6|	8+ 7
nl:best|according-to|according|	2-3 13	4-7 26	8+ 6
nl:best|named-before|naked|	1 8	4-7 8	8+ 7
nl:best|named-nearby|naked|	2-3 -6	4-7 28	8+ 8
nl:best|paragraph-before|saying|	2-3 10
nl:best|possessor|naked|	4-7 11
nl:best|quote-then-speaker|apposition|	2-3 -8
nl:best|quote-then-speaker|saying|	1 -24	8+ 12
nl:best|quote-then-verb|judging|	4-7 10	8+ 10
nl:best|quote-then-verb|other|	4-7 11	8+ 10
nl:best|quote-then-verb|saying|	1 7	2-3 6	4-7 21	8+ 7
nl:best|sentence-after|direct|	8+ 9
nl:best|sentence-after|saying|	2-3 14	4-7 14
nl:best|sentence-before|direct|	4-7 -16
nl:best|sentence-before|judging|	4-7 24
nl:best|sentence-before|saying|	2-3 11	8+ 6
nl:best|sentence-before|thinking|	2-3 10
nl:best|speaker-then-quote|apposed|	2-3 10
nl:best|speaker-then-quote|direct|	1 -7
nl:best|speaker-then-quote|judging|	2-3 16	4-7 14
nl:best|speaker-then-quote|saying|	2-3 12	4-7 -8
nl:best|speaker-then-quote|thinking|	4-7 11
nl:best|topic|naked|	1 7	2-3 -10	4-7 25	8+ 13
nl:best|verb-then-speaker|judging|	4-7 7
nl:best|verb-then-speaker|saying|	2-3 -11	4-7 20
nl:case-follow|all-one|,auxiliary|	none -12
nl:case-follow|all-one|,verb-saying|	? 12	none 16
nl:case-follow|all-one|auxiliary|	none -13
nl:case-follow|all-one|capital|	. 10
nl:case-follow|all-one|end|	. 13
nl:case-follow|all-one|stop|	none -20
nl:case-follow|all-one|word|	none -6
nl:case-follow|all|,determiner|	none -9
nl:case-follow|all|,word|	none -7
nl:case-follow|all|end|	! 10
nl:case-follow|all|stop|	none -19
nl:case-follow|all|verb-saying|	none -7
nl:case-follow|all|word|	none -6
nl:case-follow|first|,preposition|	none -6
nl:case-follow|first|,verb-judging|	none 10
nl:case-follow|first|,verb-saying|	none -7
nl:case-follow|first|,verb-thinking|	none 10
nl:case-follow|first|,word|	none 11
nl:case-follow|first|:|	none 8
nl:case-follow|first|auxiliary|	. 12
nl:case-follow|first|capital|	. 17
nl:case-follow|first|determiner|	. 20	none 12
nl:case-follow|first|end|	. 20	none 16
nl:case-follow|first|preposition|	. 8
nl:case-follow|first|that|	. 7
nl:case-follow|most|,verb-saying|	none 12
nl:case-follow|none|,coordinator|	none 9
nl:case-follow|none|,preposition|	none -7
nl:case-follow|none|,verb-saying|	none 14
nl:case-follow|none|,word|	none 7
nl:case-follow|none|-|	none -13
nl:case-follow|none|;|	none 10
nl:case-follow|none|auxiliary|	none 6
nl:case-follow|none|coordinator|	none 14
nl:case-follow|none|determiner|	none -9
nl:case-follow|none|end|	. 6	none 18
nl:case-follow|none|verb-judging|	none -8
nl:case-follow|none|verb-saying|	none -13
nl:case-follow|some|stop|	none 11
nl:case-intro|all-one|	: 10	preposition -10	stop 16	subordinator -10	verb-saying -11	word -12
nl:case-intro|all|	, -9	determiner -7	preposition -10	subordinator -7
nl:case-intro|first|	: 21	preposition -7	quote 7	start 9
nl:case-intro|most|	stop 12
nl:case-intro|none|	, 14	adverb 20	capital 12	coordinator 18	determiner -24	preposition -9	subordinator 10	verb-judging 13	verb-saying 14	word 14
nl:case-intro|some|	, 6	preposition 10
nl:case|all-one|	2 -10	3 6
nl:case|all|	2 -10	3 -12
nl:case|first|	10+ 7	3 13	4-5 -10	6-9 9
nl:case|most|	3 11
nl:case|none|	10+ 6	3 29	6-9 22
nl:case|some|	4-5 9	6-9 9
nl:clause|false|false|	all -14	first 9	most 11	some 10
nl:clause|false|true|	first 13	none 17
nl:clause|true|false|	first 11	none 21
nl:clause|true|true|	none 15	some 6
nl:ending|	! 10	. 27	? 15
nl:family|"|	1 16	2-3 6	8+ 8
nl:family|'|	1 -13	4-7 16	8+ 14
nl:family|«|	2-3 -11	4-7 14	8+ 6
nl:family|‘|	8+ 9
nl:family|’|	4-7 8
nl:family|“|	1 -29	4-7 19	8+ 6
nl:family|„|	2-3 11	4-7 20	8+ 8
nl:follow|	,auxiliary -12	,coordinator 9	,determiner -12	,preposition -10	,verb-judging 10	,verb-thinking 10	,word 11	- -13	; 10	capital 20	coordinator 14	determiner -9	end 31	that 7	verb-judging -8	verb-saying -16
nl:headline|false|	4-7 6	8+ 8
nl:headline|true|	1 9	2-3 12	4-7 10
nl:in-noun|false|false|1|	none -7
nl:in-noun|false|false|2-3|	all -11	all-one 12	first 6	most 11	none 30
nl:in-noun|false|false|4-7|	some 11
nl:in-noun|false|false|8+|	first 7	none 9
nl:in-noun|false|true|1|	all-one -10	none -12
nl:in-noun|false|true|2-3|	all -6	all-one 6	first 14	none 8
nl:in-noun|false|true|4-7|	first 7
nl:in-noun|false|true|8+|	first 6
nl:in-noun|true|false|1|	none 11
nl:in-noun|true|false|2-3|	all -7	all-one -12
nl:in-noun|true|false|4-7|	none 31
nl:in-noun|true|false|8+|	none 9
nl:in-noun|true|true|2-3|	none -14
nl:in-noun|true|true|4-7|	none 13
nl:intro-follow|,|,determiner|	2-3 -9
nl:intro-follow|,|end|	2-3 6
nl:intro-follow|,|stop|	2-3 9	4-7 18
nl:intro-follow|:|,verb-saying|	4-7 10
nl:intro-follow|:|capital|	2-3 10	4-7 7
nl:intro-follow|:|determiner|	4-7 21	8+ 9
nl:intro-follow|:|end|	2-3 15	4-7 7
nl:intro-follow|:|stop|	2-3 -14
nl:intro-follow|adverb|,word|	4-7 7
nl:intro-follow|adverb|auxiliary|	4-7 11
nl:intro-follow|adverb|preposition|	1 10
nl:intro-follow|adverb|stop|	1 6	4-7 9
nl:intro-follow|auxiliary|-|	1 -13
nl:intro-follow|auxiliary|end|	4-7 8
nl:intro-follow|auxiliary|preposition|	2-3 11
nl:intro-follow|auxiliary|stop|	1 -7	2-3 22	4-7 17
nl:intro-follow|auxiliary|verb-saying|	1 -13
nl:intro-follow|capital|,coordinator|	4-7 9
nl:intro-follow|capital|stop|	1 12
nl:intro-follow|capital|verb-judging|	2-3 -8
nl:intro-follow|capital|word|	2-3 8
nl:intro-follow|coordinator|stop|	4-7 18
nl:intro-follow|determiner|,preposition|	2-3 -7
nl:intro-follow|determiner|auxiliary|	2-3 -10
nl:intro-follow|determiner|preposition|	2-3 -15
nl:intro-follow|determiner|stop|	1 -14	2-3 -13	4-7 22	8+ 14
nl:intro-follow|determiner|verb-saying|	2-3 -7
nl:intro-follow|determiner|word|	1 -13	2-3 -12
nl:intro-follow|preposition|,preposition|	2-3 -6
nl:intro-follow|preposition|;|	2-3 11
nl:intro-follow|preposition|end|	1 9
nl:intro-follow|preposition|stop|	2-3 -8	4-7 -10	8+ 16
nl:intro-follow|preposition|word|	1 -17	2-3 -6
nl:intro-follow|pronoun|preposition|	1 -11
nl:intro-follow|pronoun|stop|	2-3 17
nl:intro-follow|quote|that|	4-7 7
nl:intro-follow|start|,verb-judging|	4-7 6
nl:intro-follow|start|,verb-saying|	1 11	2-3 13	4-7 7
nl:intro-follow|start|,verb-thinking|	8+ 11
nl:intro-follow|start|,word|	4-7 16
nl:intro-follow|start|:|	4-7 8
nl:intro-follow|start|auxiliary|	1 -17
nl:intro-follow|start|end|	2-3 10
nl:intro-follow|start|preposition|	4-7 7
nl:intro-follow|stop|,verb-judging|	4-7 10	8+ 9
nl:intro-follow|stop|,verb-saying|	1 7	2-3 15	4-7 -10	8+ 8
nl:intro-follow|stop|,word|	4-7 14	8+ 7
nl:intro-follow|stop|auxiliary|	8+ 12
nl:intro-follow|stop|capital|	2-3 14	4-7 6	8+ 6
nl:intro-follow|stop|determiner|	8+ 7
nl:intro-follow|stop|end|	1 8	2-3 16	4-7 8
nl:intro-follow|subordinator|,word|	2-3 -7
nl:intro-follow|subordinator|stop|	1 -10	4-7 10
nl:intro-follow|that|,determiner|	4-7 12
nl:intro-follow|that|,verb-saying|	8+ 12
nl:intro-follow|that|;|	2-3 7
nl:intro-follow|that|determiner|	1 -9
nl:intro-follow|that|stop|	2-3 15	4-7 8
nl:intro-follow|verb-judging|end|	2-3 9
nl:intro-follow|verb-saying|end|	4-7 7
nl:intro-follow|verb-saying|stop|	1 -11	2-3 10
nl:intro-follow|word|,auxiliary|	2-3 -12
nl:intro-follow|word|,verb-saying|	2-3 9	4-7 13
nl:intro-follow|word|auxiliary|	1 -13	4-7 17
nl:intro-follow|word|coordinator|	1 14
nl:intro-follow|word|preposition|	2-3 9
nl:intro-follow|word|stop|	2-3 -9	4-7 19	8+ 7
nl:intro-follow|word|word|	2-3 -11	4-7 13
nl:intro|	: 21	adverb 20	capital 12	coordinator 18	determiner -25	preposition -18	quote 7	start 11	stop 6	subordinator -6	verb-judging 13	word 8
nl:lead|lower|	, 15	adverb 20	capital 12	coordinator 18	determiner -24	preposition -9	subordinator 10	verb-judging 13	verb-saying 14	word 14
nl:lead|upper|	, -10	: 21	determiner -7	preposition -11	quote 7	start 11	stop 6	subordinator -10	verb-saying -11	word -12
nl:naming|false|	: -12	word -23
nl:naming|naam|2|	2-3 -14
nl:naming|none|	2-3 9	4-7 7	8+ 8
nl:naming|term|1|	1 -14
nl:naming|true|	: 25	adverb 20	capital 12	coordinator 18	determiner -25	preposition -18	quote 7	start 11	stop 6	subordinator -6	verb-judging 13	word 12
nl:naming|zogeheten|1|	2-3 -16
nl:nobody|4-7|	start 9
nl:others|0|	4-7 8	8+ 9
nl:others|1|	1 7	2-3 8	4-7 17
nl:own-case|false|all-one|	: 10	preposition -10	stop 16	subordinator -10	verb-saying -11	word -12
nl:own-case|false|all|	, -9	determiner -7	preposition -10	subordinator -7
nl:own-case|false|first|	: 17	preposition -7	quote 7	start 15	stop 20
nl:own-case|false|most|	stop 11
nl:own-case|false|none|	, 18	adverb 17	capital 12	coordinator 14	determiner -27	preposition -9	subordinator 10	verb-judging 13	verb-saying 14	word 13
nl:own-case|false|some|	preposition 10
nl:own-case|true|first|	: 14	start 6	stop -8
nl:own-case|true|none|	auxiliary 14	coordinator 8	determiner 14	preposition 26	that 16	word 16
nl:own-case|true|some|	, 6
nl:own|false|	4-7 9	8+ 8
nl:own|true|	2-3 17	8+ 8
nl:sentence|judging|	2-3 13	4-7 17	8+ 6
nl:sentence|none|	4-7 35	8+ 9
nl:sentence|saying|	4-7 -9	8+ 8
nl:sentence|thinking|	4-7 15	8+ 9
nl:size-ending|10+|.|	auxiliary 12	determiner 6
nl:size-ending|10+|none|	,verb-judging 9	,verb-saying 7	,verb-thinking 10	,word 9	determiner 12
nl:size-ending|1|.|	end 8
nl:size-ending|1|none|	,verb-saying 16	- -13	auxiliary -21	coordinator 14	determiner -9	end 9	verb-saying -13
nl:size-ending|2|!|	end 10
nl:size-ending|2|.|	capital 14	end 21
nl:size-ending|2|?|	,verb-saying 12
nl:size-ending|2|none|	,auxiliary -12	,determiner -13	,preposition -10	,verb-saying 14	,word -7	end 9	preposition -17	verb-judging -8	word -11
nl:size-ending|3|.|	capital 10	end 11
nl:size-ending|3|none|	,verb-saying 14	; 10	auxiliary 9	end 6	preposition 15	stop 22	verb-saying -7
nl:size-ending|4-5|.|	determiner 17	preposition 7	that 7
nl:size-ending|4-5|none|	,determiner 12	,verb-saying -6	,word 17	auxiliary 17	end 9
nl:size-ending|6-9|.|	capital 6	determiner 17
nl:size-ending|6-9|none|	,coordinator 9	,verb-judging 10	,verb-saying 9	,word 7	: 8	stop 17	word 13
nl:size-follow|10+|	,verb-judging 9	,verb-saying 7	,verb-thinking 10	,word 9	auxiliary 12	determiner 9
nl:size-follow|1|	,verb-saying 16	- -13	auxiliary -21	coordinator 14	determiner -9	end 14	verb-saying -13
nl:size-follow|2|	,auxiliary -12	,determiner -13	,preposition -10	,verb-saying 16	,word -7	capital 14	end 21	preposition -17	verb-judging -8	word -11
nl:size-follow|3|	,verb-saying 14	; 10	auxiliary 9	capital 10	end 14	preposition 15	stop 22	verb-saying -7
nl:size-follow|4-5|	,determiner 12	,verb-saying -6	,word 17	auxiliary 17	determiner 17	end 7	preposition 7	that 7
nl:size-follow|6-9|	,coordinator 9	,verb-judging 10	,verb-saying 9	,word 7	: 8	capital 6	determiner 17	end 6	stop 17	word 13
nl:size-intro|10+|	: 8	stop 9	that 12	word 6
nl:size-intro|1|	adverb 14	auxiliary -17	capital 12	determiner -19	pronoun -11	stop 11	subordinator -10	that -9	verb-saying -11	word 10
nl:size-intro|2|	, -9	auxiliary 17	capital -8	determiner -25	preposition -16	pronoun 17	start 16	stop 24	subordinator -7	verb-judging 9
nl:size-intro|3|	: 16	auxiliary 16	capital 10	determiner -14	preposition 11	stop 10	that 9	verb-saying 10	word 20
nl:size-intro|4-5|	, 8	: 11	adverb 11	auxiliary 17	coordinator 18	determiner 18	preposition -11	pronoun 7	quote 7	start 14	stop -10	subordinator 10	that 12	verb-saying 7	word 24
nl:size-intro|6-9|	, 11	: 12	auxiliary 15	capital 12	determiner 16	preposition 25	start 7	stop 10	that 8	verb-judging 9	word 17
nl:size|	10+ 8	2 -9	3 26	6-9 19
nl:subject|elided|	,verb-saying -13	1 -13	2-3 -11	4-7 -13	8+ 9	stop -7	verb-saying -13
nl:subject|none|	,auxiliary -12	,coordinator 9	,determiner -7	,preposition -10	,verb-judging 10	,verb-thinking 10	,word 9	- -13	2-3 6	4-7 36	8+ 9	; 7	capital 19	coordinator 14	determiner 17	end 26	preposition 8	that 7	word -16
nl:subject|own|	,determiner -9	,preposition -9	,verb-saying 22	,word 18	8+ 8	; 11	determiner -9	end 18	preposition -9	stop -9	verb-judging -8	verb-saying -8	word 10
nl:two-before|)|	stop 12
nl:two-before|,|	auxiliary 10	coordinator 18	verb-judging 9	word 10
nl:two-before|adverb|	pronoun -11	stop 7
nl:two-before|auxiliary|	adverb 15	stop 17	word 12
nl:two-before|capital|	) 6	, 6	: 18	auxiliary 8	capital 9	stop 17	verb-saying 14
nl:two-before|coordinator|	auxiliary 15	determiner -10	preposition 15
nl:two-before|determiner|	, -9	word 12
nl:two-before|preposition|	auxiliary -13	capital 19	stop 15
nl:two-before|pronoun|	, 11	adverb 9	capital -8	preposition 18	subordinator -10	verb-saying -11
nl:two-before|quote|	stop 20
nl:two-before|start|	determiner -7	quote 7	start 11
nl:two-before|stop|	preposition -6
nl:two-before|subordinator|	determiner -17
nl:two-before|that|	adverb 11	word 9
nl:two-before|verb-judging|	determiner 9	stop 10	that 15	word 6
nl:two-before|verb-saying|	, 9	preposition 33	stop 13	word 7
nl:two-before|verb-thinking|	that 12
nl:two-before|word|	: 15	adverb 12	determiner -24	preposition -25	pronoun 17	subordinator 7	verb-judging 9	word 24
nl:two-words-before|)|	. 12
nl:two-words-before|,|	alias -12	is 10	maar 18	prees 9	wat 12
nl:two-words-before|.|	in -6
nl:two-words-before|6-4|	. 8
nl:two-words-before|6-7|	. 8
nl:two-words-before|74|	. 6
nl:two-words-before|aangesloten|	. 8
nl:two-words-before|aantal|	explosies 13
nl:two-words-before|aan|	. 9	zijn -13
nl:two-words-before|actie|	. 7
nl:two-words-before|afloopt|	. 6
nl:two-words-before|aflossen|	. 16
nl:two-words-before|afmaken|	. 7
nl:two-words-before|af|	. 17
nl:two-words-before|akkoord|	. 8
nl:two-words-before|alleen|	voor -15
nl:two-words-before|als|	een -14
nl:two-words-before|al|	. 7
nl:two-words-before|app|	had -13
nl:two-words-before|bekend|	als -7
nl:two-words-before|belastingen|	. 6
nl:two-words-before|bewindsman|	. 14
nl:two-words-before|bladen|	tot -10
nl:two-words-before|blijven|	. 6
nl:two-words-before|blij|	. 11
nl:two-words-before|boek|	uitlas 11
nl:two-words-before|boerenbond|	reageerde 10
nl:two-words-before|bonden|	willen 8
nl:two-words-before|brief|	. 7
nl:two-words-before|callcenter|	: 16
nl:two-words-before|choreografe|	. 8
nl:two-words-before|contant|	geld 10
nl:two-words-before|daarover|	. 10
nl:two-words-before|dat|	bleek 9	er 11
nl:two-words-before|de|	achterban -13	afspraak 10	besparing 8	bus 7	dokter 10	heffing 11	klassieke -14	motie 12	schade 14	tekst 7	term -14	terugroepactie 8	uitspraak 13
nl:two-words-before|die|	, 11	toeslag 13	wedstrijd 8
nl:two-words-before|doen|	. 7
nl:two-words-before|dood|	. 24
nl:two-words-before|droog|	. 26
nl:two-words-before|duren|	? 16
nl:two-words-before|eagles|	. 6
nl:two-words-before|een|	bril 17	kadekraan -17
nl:two-words-before|eigenaar|	van -8
nl:two-words-before|elbe|	. 7
nl:two-words-before|en|	een -10	van 15	zijn 15
nl:two-words-before|erbij|	dat 14
nl:two-words-before|ermee|	. 10
nl:two-words-before|ervan|	. 24
nl:two-words-before|gavere|	: 6
nl:two-words-before|gebeurt|	dat 7
nl:two-words-before|gebouwd|	. 10
nl:two-words-before|gehad|	. 6
nl:two-words-before|gekocht|	. 9
nl:two-words-before|gelderland|	is 17
nl:two-words-before|gemeente|	een -15
nl:two-words-before|gereageerd|	. 10
nl:two-words-before|gesproken|	van 14
nl:two-words-before|gezien|	. 12
nl:two-words-before|goeds|	. 7
nl:two-words-before|haar|	, -9
nl:two-words-before|haastig|	: 11
nl:two-words-before|hem|	als -10
nl:two-words-before|herhaling|	met -12
nl:two-words-before|het|	besluit 9	bewijs 14	binnenhof -8	dossier -18	kabinet 9	op 8	over 17	project 9	radioprogramma -11	voertuig 10	zogeheten -16
nl:two-words-before|hij|	, 10	baalt 11	er 9
nl:two-words-before|hofvijver|	. 23
nl:two-words-before|houden|	. 6
nl:two-words-before|inbev|	had 13
nl:two-words-before|indruk|	. 8
nl:two-words-before|ingaan|	. 18
nl:two-words-before|ingetrokken|	. 12
nl:two-words-before|in|	. 17
nl:two-words-before|is|	. 23	daar 7
nl:two-words-before|jaloers|	. 7
nl:two-words-before|kaartje|	: 10
nl:two-words-before|kan|	. 8
nl:two-words-before|kesteren|	. 6
nl:two-words-before|kiezen|	. 17
nl:two-words-before|kijken|	. 7
nl:two-words-before|klotst|	. 7
nl:two-words-before|kopte|	. 10
nl:two-words-before|kort|	. 8
nl:two-words-before|kruyt|	. 6
nl:two-words-before|laat|	weten 7
nl:two-words-before|liever|	een -11
nl:two-words-before|liggen|	partijen 9
nl:two-words-before|lijden|	aan -14
nl:two-words-before|looft|	vooral 6
nl:two-words-before|marbella|	. 18
nl:two-words-before|medewerkers|	liefkozend -15
nl:two-words-before|mee|	. 15
nl:two-words-before|meldingen|	. 12
nl:two-words-before|meter|	. 11
nl:two-words-before|minister|	ziet 9
nl:two-words-before|moeten|	. 7
nl:two-words-before|monnickendam|	. 8
nl:two-words-before|naam|	: -14
nl:two-words-before|nachtploeg|	. 8
nl:two-words-before|na|	. 6
nl:two-words-before|negen|	is 18
nl:two-words-before|niet|	. 7	: 12
nl:two-words-before|noemde|	haar 9
nl:two-words-before|noemt|	dat 15	hem 7
nl:two-words-before|ns|	. 11
nl:two-words-before|of|	haar -10
nl:two-words-before|omhoog|	. 8
nl:two-words-before|om|	. 6
nl:two-words-before|onderschrift|	: 12
nl:two-words-before|ook|	het -11
nl:two-words-before|opgegeten|	. 8
nl:two-words-before|opgeruimd|	. 7
nl:two-words-before|op|	. 6	x 12
nl:two-words-before|oranje|	. -16
nl:two-words-before|overeenkomst|	als 10
nl:two-words-before|overwogen|	, 7
nl:two-words-before|over|	de -10
nl:two-words-before|peeters-anand|	. 13
nl:two-words-before|pennewaert|	. 7
nl:two-words-before|postzegel|	. 11
nl:two-words-before|prediker|	: 17
nl:two-words-before|rand|	. 14
nl:two-words-before|rechter|	dat 6
nl:two-words-before|school|	. 21
nl:two-words-before|sharda|	ramdin-bos 9
nl:two-words-before|slotparagraaf|	dat -9
nl:two-words-before|sneeuwt|	. 21
nl:two-words-before|sportief|	: 8
nl:two-words-before|sprake|	van 16
nl:two-words-before|sprak|	van 25
nl:two-words-before|spreekrecht|	. 6
nl:two-words-before|spreekt|	van 28
nl:two-words-before|spreekwoord|	: 8
nl:two-words-before|sprint|	. 8
nl:two-words-before|staat|	, 9
nl:two-words-before|stalen|	zouden 11
nl:two-words-before|start|	 7	de -7	start 11
nl:two-words-before|stopte|	. 7
nl:two-words-before|strijdvaardig|	. 8
nl:two-words-before|studie|	in -6
nl:two-words-before|sturen|	. 12
nl:two-words-before|tevreden|	. 12
nl:two-words-before|thee|	. 18
nl:two-words-before|toe|	. 7
nl:two-words-before|toont|	zich 17
nl:two-words-before|treurde|	om 18
nl:two-words-before|trots|	. 10
nl:two-words-before|tweede|	deel 15
nl:two-words-before|uitspraak|	volgt 9
nl:two-words-before|uitstel|	daarentegen 6
nl:two-words-before|uit|	. 15
nl:two-words-before|unie|	. 7
nl:two-words-before|uur|	. 7
nl:two-words-before|uw|	school 18
nl:two-words-before|vandalisme|	niet 9
nl:two-words-before|van|	een 14	financiën 8
nl:two-words-before|vast|	. 11
nl:two-words-before|veldkamp|	blijft 7
nl:two-words-before|verliep|	. 6
nl:two-words-before|verstuurd|	. 22
nl:two-words-before|vervangend|	vervoer 9
nl:two-words-before|verzocht|	, 13
nl:two-words-before|vlaai|	. 23
nl:two-words-before|volgens|	haar 18
nl:two-words-before|vooruitgang|	. 7
nl:two-words-before|voor|	. 11
nl:two-words-before|wakker|	. 10
nl:two-words-before|wat|	is -7
nl:two-words-before|weg|	. 10
nl:two-words-before|weten|	, 11	. 10	dat 15
nl:two-words-before|wijst|	naar 9
nl:two-words-before|wil|	dat 12
nl:two-words-before|winst|	? 17
nl:two-words-before|woorden|	: 10
nl:two-words-before|worden|	er 10
nl:two-words-before|x|	: 10
nl:two-words-before|zaak|	mag 15
nl:two-words-before|zeeman|	, 6
nl:two-words-before|zege|	met 19
nl:two-words-before|zeggen|	? 12
nl:two-words-before|ze|	heet -11
nl:two-words-before|zien|	. 10
nl:two-words-before|zijn|	remise 12
nl:two-words-before|zij|	, 6
nl:two-words-before|zolang|	de -13
nl:two-words-before||	. 20
nl:verb|false|2-3|	lower 8
nl:verb|false|4-7|	lower 7	upper 21
nl:verb|false|8+|	lower 17
nl:verb|true|2-3|	lower 11	upper 16
nl:verb|true|4-7|	lower 18	upper -6
nl:verb|true|8+|	lower 9	upper 8
nl:word-after|	, -7	- -13	; 10	? -7	bediend -17	bij -11	coassistent 14	controles -12	dat 7	de 18	die 17	doen -6	een -9	en 14	end 31	garuda 6	gedoopt -8	gehad -11	gemeld -13	genoemd -8	in 10	laat -7	met 7	naar -15	omgedoopt -10	overeind -13	te -11	van 8	vergoed 14	verraden 8	vrijdag 10	was 9	wordt 10	zijn 12
nl:word-after|,|	? 15	none -7
nl:word-after|-|	none -13
nl:word-after|;|	none 10
nl:word-after|?|	none -7
nl:word-after|bediend|	none -17
nl:word-after|bij|	none -11
nl:word-after|coassistent|	. 14
nl:word-after|controles|	none -12
nl:word-after|dat|	. 7
nl:word-after|de|	. 17	none 12
nl:word-after|die|	. 17
nl:word-after|doen|	none -6
nl:word-after|een|	none -9
nl:word-after|end|	! 10	. 21	none 28
nl:word-after|en|	none 14
nl:word-after|garuda|	. 6
nl:word-after|gedoopt|	none -8
nl:word-after|gehad|	none -11
nl:word-after|gemeld|	none -13
nl:word-after|genoemd|	none -8
nl:word-after|in|	none 10
nl:word-after|laat|	none -7
nl:word-after|met|	. 7
nl:word-after|naar|	none -15
nl:word-after|omgedoopt|	none -10
nl:word-after|overeind|	none -13
nl:word-after|te|	none -11
nl:word-after|van|	none 8
nl:word-after|vergoed|	none 14
nl:word-after|verraden|	none 8
nl:word-after|vrijdag|	. 10
nl:word-after|was|	none 9
nl:word-after|wordt|	none 10
nl:word-after|zijn|	. 12
nl:word-before|	 7	: 21	? 21	aan -14	achterban -13	afspraak 10	alias -12	als -6	baalt 11	besluit 9	besparing 8	bewijs 14	binnenhof -8	bleek 9	blijft 7	bril 17	bus 7	daar 7	daarentegen 9	de -15	deel 15	dokter 10	dossier -18	een -21	er 13	explosies 13	financiën 8	geld 10	haar 9	had -8	heet -11	heffing 11	hem 7	het -8	in -10	is 9	kabinet 9	kadekraan -17	klassieke -14	liefkozend -15	maar 18	mag 15	motie 12	naar 9	niet 9	om 18	op 8	over 17	partijen 9	prees 9	project 9	radioprogramma -11	ramdin-bos 9	reageerde 10	remise 12	schade 14	school 18	start 11	tekst 7	term -14	terugroepactie 8	toeslag 13	tot -10	uitlas 11	uitspraak 13	van 25	vervoer 9	voertuig 10	volgt 9	voor -19	vooral 6	wat 12	wedstrijd 8	weten 7	willen 8	x 12	zich 17	ziet 9	zijn -8	zogeheten -16	zouden 11
nl:word-before|,|	2-3 -8	4-7 10
nl:word-before|.|	1 11	2-3 23	4-7 -8	8+ 8
nl:word-before|:|	2-3 14	4-7 12	8+ 9
nl:word-before|?|	2-3 16	4-7 15	8+ 12
nl:word-before|aan|	2-3 -14
nl:word-before|achterban|	1 -13
nl:word-before|afspraak|	4-7 10
nl:word-before|alias|	2-3 -12
nl:word-before|als|	1 -10	2-3 -7	4-7 10
nl:word-before|baalt|	4-7 11
nl:word-before|besluit|	4-7 9
nl:word-before|besparing|	4-7 8
nl:word-before|bewijs|	1 14
nl:word-before|binnenhof|	2-3 -8
nl:word-before|bleek|	4-7 9
nl:word-before|blijft|	4-7 7
nl:word-before|bril|	2-3 17
nl:word-before|bus|	1 7
nl:word-before|daarentegen|	1 6
nl:word-before|daar|	4-7 7
nl:word-before|dat|	1 -9	2-3 9	4-7 11	8+ 12
nl:word-before|deel|	4-7 15
nl:word-before|de|	1 -13	2-3 -14
nl:word-before|dokter|	4-7 10
nl:word-before|dossier|	2-3 -18
nl:word-before|een|	1 -14	2-3 -23	8+ 14
nl:word-before|er|	1 10	4-7 13
nl:word-before|explosies|	2-3 13
nl:word-before|financiën|	2-3 8
nl:word-before|geld|	4-7 10
nl:word-before|haar|	2-3 -10	4-7 22
nl:word-before|had|	1 -13	4-7 13
nl:word-before|heet|	1 -11
nl:word-before|heffing|	4-7 11
nl:word-before|hem|	4-7 7
nl:word-before|het|	1 -11
nl:word-before|in|	2-3 -10
nl:word-before|is|	1 -7	2-3 22	4-7 18
nl:word-before|kabinet|	2-3 6
nl:word-before|kadekraan|	1 -17
nl:word-before|klassieke|	1 -14
nl:word-before|liefkozend|	2-3 -15
nl:word-before|maar|	4-7 18
nl:word-before|mag|	4-7 15
nl:word-before|met|	1 -12	4-7 19
nl:word-before|motie|	2-3 12
nl:word-before|naar|	4-7 9
nl:word-before|niet|	4-7 9
nl:word-before|om|	4-7 18
nl:word-before|op|	8+ 8
nl:word-before|over|	4-7 17
nl:word-before|partijen|	2-3 9
nl:word-before|prees|	4-7 9
nl:word-before|project|	4-7 9
nl:word-before|radioprogramma|	2-3 -11
nl:word-before|ramdin-bos|	4-7 9
nl:word-before|reageerde|	2-3 10
nl:word-before|remise|	4-7 12
nl:word-before|schade|	1 14
nl:word-before|school|	2-3 18
nl:word-before|start|	2-3 16	4-7 10
nl:word-before|tekst|	8+ 7
nl:word-before|term|	1 -14
nl:word-before|terugroepactie|	2-3 8
nl:word-before|toeslag|	4-7 13
nl:word-before|tot|	1 -10
nl:word-before|uitlas|	4-7 11
nl:word-before|uitspraak|	4-7 13
nl:word-before|van|	1 9	2-3 17	4-7 23	8+ 15
nl:word-before|vervoer|	2-3 9
nl:word-before|voertuig|	4-7 10
nl:word-before|volgt|	2-3 9
nl:word-before|vooral|	8+ 6
nl:word-before|voor|	4-7 -15
nl:word-before|wat|	4-7 12
nl:word-before|wedstrijd|	4-7 8
nl:word-before|weten|	4-7 7
nl:word-before|willen|	4-7 8
nl:word-before|x|	1 12
nl:word-before|zich|	2-3 17
nl:word-before|ziet|	2-3 9
nl:word-before|zijn|	1 -13	4-7 15
nl:word-before|zogeheten|	2-3 -16
nl:word-before|zouden|	2-3 11
nl:word-before||	4-7 7
nl:work|near|none|	none 11
nl:work|near|none|word|	none 11
nl:work|none|none|,|	all -9	none 14	some 6
nl:work|none|none|:|	all-one 10	first 21
nl:work|none|none|adverb|	none 20
nl:work|none|none|	all -14	most 12	some 11
nl:work|none|none|capital|	none 12
nl:work|none|none|coordinator|	none 18
nl:work|none|none|determiner|	all -7	none -24
nl:work|none|none|preposition|	all -10	all-one -10	first -6	none -9	some 10
nl:work|none|none|quote|	first 7
nl:work|none|none|start|	first 9
nl:work|none|none|stop|	all-one 16	most 12
nl:work|none|none|subordinator|	all -7	all-one -10	none 10
nl:work|none|none|verb-judging|	none 13
nl:work|none|none|verb-saying|	all-one -11	none 14
nl:work|none|none|word|	all-one -12	none 14
nl:work|right|none|	none 9
nl:work|right|none|word|	none 9
nobody|1|	adverb -18	auxiliary -17	preposition -21	start -11	word -21
nobody|2-3|	, -9	auxiliary -21	capital -16	determiner -17	start 27	subordinator -22	that -19	verb-thinking -13	word -26	— 11
nobody|4-7|	auxiliary -23	capital -15	coordinator -12	start 35	stop 27
nobody|8+|	, 7	start 32	stop 25	— 10
others|0|	8+ 10
others|1|	2-3 -26	8+ 33
others|2|	1 -54	2-3 -22	4-7 -12	8+ 16
others|3|	1 -36	2-3 -23
own-case|false|all-one|	' -13	( -16	, -25	: 17	adverb -18	auxiliary -14	capital 9	coordinator -13	possessive -19	pronoun 16	start -19	stop 19	subordinator -42	that -15	verb-judging -42	verb-thinking -16	— 8	’ -8
own-case|false|all|	' -6	( -10	, -36	: 9	; -8	adverb 10	auxiliary -18	capital -22	coordinator -24	possessive -22	preposition -23	pronoun -18	start -25	stop 8	subordinator -14	verb-judging -34	verb-saying -52	verb-thinking -13	word -27	– -14	— -12
own-case|false|first|	( -16	- 12	: 20	; -7	auxiliary 10	capital -12	determiner -20	possessive -19	pronoun 12	quote 12	start 25	stop 20	subordinator -9	verb-judging 6	verb-saying 13	word -40	— 15	• 9
own-case|false|most|	, 9	: -6	capital 8	start 10	stop 9	verb-saying 11	– 8
own-case|false|none|	% 12	' -12	( -9	, 15	: -13	; 16	adverb 20	capital 12	coordinator 9	possessive 20	pronoun 7	quote -23	stop 11	subordinator 13	that 8	verb-judging 13	verb-saying 8	– -11	— 9	’ 16
own-case|false|some|	, 21	auxiliary 37	capital 23	coordinator -15	determiner -7	preposition 36	pronoun 16	subordinator 24	verb-judging -12	verb-saying 31	word 21
own-case|true|all-one|	: -13	adverb -12	auxiliary -8	capital -15	determiner -11	start 23	stop 20	verb-saying -20	word -17
own-case|true|all|	auxiliary -14	possessive 13	preposition 20	start 19	stop 30	verb-judging -18	word -21
own-case|true|first|	, 52	- 6	capital 19	determiner -14	preposition -20	quote 26	start 35	stop 28	verb-saying -44	verb-thinking 6	word -8	– 12	— 6
own-case|true|most|	, 16	: 20	determiner 9	start 20	stop 14	verb-saying 18
own-case|true|none|	( -8	, 32	: 17	auxiliary 30	capital 12	coordinator 8	determiner 20	preposition -25	pronoun 19	subordinator -21	that 18	verb-judging 24	word 45
own-case|true|some|	, 11	capital 7	verb-thinking 20	word 19
own|false|	1 -10	2-3 -15	8+ 28
own|true|	1 -25
pt:alone|alone|	8+ 6
pt:alone|first|	2-3 8	4-7 8	8+ 7
pt:alone|inside|	8+ 9
pt:best-gap|according-to|according|gap|according-to|,c|	2-3 10	4-7 19
pt:best-gap|according-to|according|gap|according-to|,sc|	4-7 11	8+ 13
pt:best-gap|according-to|according|gap|according-to|,s|	4-7 17
pt:best-gap|according-to|according|gap|according-to|,|	2-3 -6	4-7 20	8+ 9
pt:best-gap|according-to|according|gap|according-to|c|	2-3 18	4-7 14
pt:best-gap|according-to|according|gap|according-to|s,|	4-7 14
pt:best-gap|according-to|according|gap|according-to||	1 -19
pt:best-gap|named-before|naked||	2-3 13	4-7 17	8+ 6
pt:best-gap|named-nearby|naked||	2-3 20	8+ 8
pt:best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 7
pt:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -7
pt:best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 13
pt:best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 12
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -12	4-7 6	8+ 15
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,c|	2-3 -11
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -7	2-3 23	4-7 12	8+ 8
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	1 -9	2-3 8
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|c|	2-3 -12
pt:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 16	8+ 20
pt:best-gap|sentence-before|according|gap|sentence-before|q;c|	2-3 -11
pt:best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 10
pt:best-gap|sentence-before|saying|gap|sentence-before|,;|	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 16
pt:best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -13
pt:best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 7
pt:best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 8
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	8+ 10
pt:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,;|	4-7 11
pt:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 10	4-7 8
pt:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 11
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 -8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 10
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	8+ 7
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 20	2-3 -20	4-7 10
pt:best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	4-7 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 15
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sq|	4-7 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 -8	4-7 10	8+ 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 12	4-7 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,;|	4-7 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -13	2-3 14
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	2-3 16
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	4-7 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 -6	2-3 10	4-7 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 17	4-7 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 7	4-7 15
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -6	2-3 -7	4-7 25
pt:best-gap|topic|naked||	1 -22	2-3 13	4-7 -17	8+ 8
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 24	4-7 12
pt:best-intro|,|according|5-10|	4-7 14
pt:best-intro|,|saying|1|	2-3 7	4-7 7
pt:best-intro|,|saying|5-10|	2-3 15
pt:best-intro|,|saying|far|	4-7 9
pt:best-intro|:|apposed|2-4|	2-3 10	4-7 8
pt:best-intro|:|apposed|5-10|	4-7 11
pt:best-intro|:|judging|2-4|	2-3 8
pt:best-intro|:|naked|2-4|	2-3 11	4-7 7
pt:best-intro|:|naked|5-10|	2-3 12	4-7 25
pt:best-intro|:|saying|1|	2-3 6	4-7 6
pt:best-intro|:|saying|2-4|	2-3 10	4-7 13
pt:best-intro|:|saying|5-10|	4-7 16	8+ 7
pt:best-intro|:|saying|far|	4-7 10
pt:best-intro|adverb|naked|2-4|	2-3 11
pt:best-intro|adverb|saying|2-4|	2-3 12
pt:best-intro|auxiliary|according|2-4|	2-3 18
pt:best-intro|auxiliary|according|5-10|	2-3 8	8+ 6
pt:best-intro|auxiliary|naked|5-10|	2-3 16
pt:best-intro|auxiliary|naked|far|	2-3 11	4-7 14
pt:best-intro|auxiliary|saying|2-4|	2-3 21	4-7 11
pt:best-intro|auxiliary|saying|5-10|	4-7 7	8+ 9
pt:best-intro|auxiliary|saying|far|	4-7 16
pt:best-intro|capital|naked|0|	1 -12
pt:best-intro|capital|saying|2-4|	4-7 7
pt:best-intro|capital|saying|5-10|	1 -7	2-3 12	4-7 7
pt:best-intro|coordinator|according|5-10|	2-3 10	4-7 17
pt:best-intro|coordinator|saying|5-10|	2-3 11
pt:best-intro|determiner|according|1|	1 -15
pt:best-intro|determiner|according|2-4|	2-3 -14	4-7 14
pt:best-intro|determiner|judging|1|	2-3 13
pt:best-intro|determiner|naked|1|	1 -12
pt:best-intro|determiner|naked|2-4|	2-3 -11
pt:best-intro|determiner|naked|5-10|	1 -14	2-3 -11	4-7 16
pt:best-intro|determiner|other|1|	2-3 -12
pt:best-intro|preposition|according|5-10|	4-7 18
pt:best-intro|preposition|apposed|0|	2-3 -7
pt:best-intro|preposition|judging|2-4|	1 10	4-7 16
pt:best-intro|preposition|judging|5-10|	2-3 -8
pt:best-intro|preposition|naked|0|	1 -9
pt:best-intro|preposition|naked|2-4|	2-3 -6	4-7 15
pt:best-intro|preposition|naked|5-10|	1 -22	2-3 24	8+ 11
pt:best-intro|preposition|naked|far|	1 -15	2-3 12
pt:best-intro|preposition|saying|1|	1 -6	4-7 12
pt:best-intro|preposition|saying|2-4|	1 -9	2-3 -6
pt:best-intro|preposition|saying|5-10|	2-3 -17
pt:best-intro|preposition|saying|far|	2-3 17	4-7 10
pt:best-intro|start|according|far|	8+ 16
pt:best-intro|start|naked|5-10|	4-7 9
pt:best-intro|start|other|1|	8+ 9
pt:best-intro|start|saying|1|	2-3 8	4-7 6	8+ 7
pt:best-intro|start|saying|far|	4-7 7
pt:best-intro|stop|according|far|	2-3 -11	4-7 16	8+ 20
pt:best-intro|stop|naked|1|	4-7 14	8+ 6
pt:best-intro|stop|naked|2-4|	2-3 8	4-7 25	8+ 6
pt:best-intro|stop|naked|5-10|	2-3 15	4-7 14
pt:best-intro|stop|naked|far|	4-7 24	8+ 9
pt:best-intro|stop|other|1|	4-7 6	8+ 8
pt:best-intro|stop|saying|1|	2-3 23	4-7 11	8+ 8
pt:best-intro|stop|saying|5-10|	8+ 9
pt:best-intro|stop|saying|far|	2-3 8
pt:best-intro|subordinator|naked|1|	2-3 -13
pt:best-intro|subordinator|naked|5-10|	4-7 -16
pt:best-intro|subordinator|naked|far|	2-3 16
pt:best-intro|subordinator|thinking|-12|	1 12
pt:best-intro|that|according|2-4|	4-7 8
pt:best-intro|that|direct|far|	4-7 10
pt:best-intro|that|naked|2-4|	2-3 6	4-7 10
pt:best-intro|that|naked|5-10|	4-7 18
pt:best-intro|that|naked|far|	4-7 8
pt:best-intro|that|saying|1|	4-7 7
pt:best-intro|that|saying|2-4|	2-3 17	4-7 6
pt:best-intro|verb-judging|judging|0|	2-3 -10	4-7 7
pt:best-intro|verb-judging|saying|5-10|	1 -6
pt:best-intro|verb-saying|saying|0|	4-7 25
pt:best-intro|verb-saying|saying|5-10|	2-3 12
pt:best-intro|verb-thinking|relative|2-4|	4-7 11
pt:best-intro|word|according|0|	1 -8
pt:best-intro|word|according|1|	4-7 15
pt:best-intro|word|according|2-4|	4-7 17	8+ 9
pt:best-intro|word|according|5-10|	1 -12	4-7 12
pt:best-intro|word|according|far|	2-3 14	4-7 19
pt:best-intro|word|apposed|far|	2-3 11
pt:best-intro|word|judging|0|	2-3 -15
pt:best-intro|word|judging|2-4|	1 11	4-7 12
pt:best-intro|word|judging|5-10|	1 12	8+ 7
pt:best-intro|word|judging|far|	4-7 10
pt:best-intro|word|naked|1|	1 -14	2-3 -11
pt:best-intro|word|naked|2-4|	2-3 23	4-7 13
pt:best-intro|word|naked|5-10|	1 7	2-3 -21	4-7 20	8+ 12
pt:best-intro|word|naked|far|	1 -15	2-3 16
pt:best-intro|word|other|1|	8+ 11
pt:best-intro|word|saying|1|	4-7 8
pt:best-intro|word|saying|2-4|	4-7 15
pt:best-intro|word|saying|5-10|	1 -13	2-3 -9	4-7 12	8+ 6
pt:best-intro|word|saying|far|	2-3 16	4-7 10
pt:best-intro|—|saying|far|	8+ 6
pt:best-lead|lower|,|according|	according-to 16
pt:best-lead|lower|,|saying|	speaker-then-quote 7	verb-then-speaker 18
pt:best-lead|lower|:|saying|	speaker-then-quote 7
pt:best-lead|lower|adverb|naked|	topic 11
pt:best-lead|lower|adverb|saying|	speaker-then-quote 12
pt:best-lead|lower|auxiliary|according|	according-to 12
pt:best-lead|lower|auxiliary|naked|	named-nearby 12	topic 14
pt:best-lead|lower|auxiliary|saying|	sentence-before 16	verb-then-speaker 18
pt:best-lead|lower|capital|saying|	speaker-then-quote 15
pt:best-lead|lower|coordinator|according|	according-to 12
pt:best-lead|lower|coordinator|saying|	speaker-then-quote 11
pt:best-lead|lower|determiner|according|	according-to -16
pt:best-lead|lower|determiner|judging|	quote-then-speaker 13
pt:best-lead|lower|determiner|naked|	named-nearby -13
pt:best-lead|lower|preposition|according|	according-to 18
pt:best-lead|lower|preposition|judging|	speaker-then-quote 10
pt:best-lead|lower|preposition|naked|	named-nearby 12	topic 15
pt:best-lead|lower|preposition|saying|	quote-then-verb -17	speaker-then-quote -9
pt:best-lead|lower|subordinator|naked|	topic -16
pt:best-lead|lower|subordinator|thinking|	quote-then-speaker 12
pt:best-lead|lower|that|according|	according-to 8
pt:best-lead|lower|that|direct|	sentence-before 10
pt:best-lead|lower|that|naked|	named-nearby 11
pt:best-lead|lower|that|saying|	speaker-then-quote 21
pt:best-lead|lower|verb-judging|judging|	speaker-then-quote 7
pt:best-lead|lower|verb-saying|saying|	speaker-then-quote -7
pt:best-lead|lower|verb-thinking|relative|	speaker-then-quote 11
pt:best-lead|lower|word|according|	according-to 11
pt:best-lead|lower|word|apposed|	speaker-then-quote 11
pt:best-lead|lower|word|naked|	named-nearby 28	topic -22
pt:best-lead|lower|word|other|	quote-then-verb 11
pt:best-lead|lower|word|saying|	quote-then-verb 8	sentence-before -13	speaker-then-quote 19	verb-then-speaker 10
pt:best-lead|upper|:|apposed|	speaker-then-quote 16
pt:best-lead|upper|:|judging|	speaker-then-quote 8
pt:best-lead|upper|:|naked|	named-nearby 12	topic 14
pt:best-lead|upper|:|saying|	speaker-then-quote 15
pt:best-lead|upper|capital|naked|	named-nearby -12
pt:best-lead|upper|capital|saying|	quote-then-verb -7
pt:best-lead|upper|determiner|naked|	named-nearby -11	topic -11
pt:best-lead|upper|determiner|other|	quote-then-verb -12
pt:best-lead|upper|preposition|apposed|	quote-then-speaker -7
pt:best-lead|upper|preposition|judging|	speaker-then-quote -8
pt:best-lead|upper|preposition|naked|	named-nearby -16	topic -9
pt:best-lead|upper|preposition|saying|	quote-then-verb -9
pt:best-lead|upper|start|according|	according-to 16
pt:best-lead|upper|start|naked|	named-before 7	named-nearby 6
pt:best-lead|upper|start|other|	quote-then-verb 9
pt:best-lead|upper|start|saying|	paragraph-before 7	quote-then-verb 7
pt:best-lead|upper|stop|according|	sentence-before -10
pt:best-lead|upper|stop|naked|	named-before 18	named-nearby 19	topic 25
pt:best-lead|upper|stop|other|	quote-then-verb 7
pt:best-lead|upper|stop|saying|	quote-then-verb 13	sentence-before 10
pt:best-lead|upper|verb-judging|judging|	speaker-then-quote -10
pt:best-lead|upper|verb-judging|saying|	speaker-then-quote -6
pt:best-lead|upper|verb-saying|saying|	speaker-then-quote 15
pt:best-lead|upper|word|naked|	named-nearby -16	topic 10
pt:best-lead|upper|word|saying|	speaker-then-quote -15
pt:best-lead|upper|—|saying|	sentence-before 6
pt:best-lemma|	aceitar 7	achar -8	acusar 16	adiantar 8	admitir 10	afirmar -6	alegar 8	ameaçar 18	apelar 17	argumentar -6	assegurar 15	atestar 8	atirar 6	avaliar 6	avisar 7	chamar -11	completar 8	confessar -13	confirmar 17	considerar 11	contar 9	criticar 8	declarar 13	desabafar 6	detalhar 6	disparar -15	divulgar 10	dizer 25	exigir 14	explicar 7	falar 13	frisar 6	gracejar 8	gritar 13	indicar 9	informar 10	ironizar 6	justificar 7	lamentar 13	lembrar 18	mandar 14	manifestar -14	manter -13	negar 14	observar 8	ordenar 8	pedir 14	perguntar 15	precisar 7	preferir 12	prever -12	queixar -14	reagir 11	reclamar 27	reconhecer 18	recordar 17	recusar 6	rejeitar 6	relatar 9	rematar 15	remeter 15	responder 7	ressalvar 19	revelar 17	rir 7	sorrir 7	sublinhar 10	sustentar 7	unlisted -6
pt:best-lemma|aceitar|speaker-then-quote|	0 7
pt:best-lemma|achar|speaker-then-quote|	5-10 -8
pt:best-lemma|acusar|speaker-then-quote|	2-4 10	5-10 12
pt:best-lemma|adiantar|sentence-before|	far 8
pt:best-lemma|adiantar|speaker-then-quote|	2-4 11
pt:best-lemma|admitir|speaker-then-quote|	5-10 10
pt:best-lemma|afirmar|quote-then-verb|	1 7
pt:best-lemma|afirmar|speaker-then-quote|	2-4 -12
pt:best-lemma|alegar|speaker-then-quote|	2-4 8
pt:best-lemma|ameaçar|speaker-then-quote|	5-10 18
pt:best-lemma|apelar|sentence-before|	5-10 11
pt:best-lemma|apelar|speaker-then-quote|	5-10 17
pt:best-lemma|argumentar|speaker-then-quote|	5-10 -6
pt:best-lemma|assegurar|speaker-then-quote|	2-4 15
pt:best-lemma|atestar|speaker-then-quote|	0 7	2-4 9
pt:best-lemma|atirar|verb-then-speaker|	2-4 6
pt:best-lemma|avaliar|speaker-then-quote|	2-4 6
pt:best-lemma|avisar|speaker-then-quote|	2-4 7
pt:best-lemma|chamar|speaker-then-quote|	0 -15	2-4 7
pt:best-lemma|completar|quote-then-verb|	1 8
pt:best-lemma|confessar|sentence-before|	5-10 -13
pt:best-lemma|confirmar|paragraph-before|	far 7
pt:best-lemma|confirmar|speaker-then-quote|	2-4 17
pt:best-lemma|considerar|speaker-then-quote|	2-4 11	5-10 7	far 10
pt:best-lemma|contar|quote-then-verb|	1 9
pt:best-lemma|criticar|quote-then-verb|	1 8
pt:best-lemma|declarar|quote-then-verb|	1 9
pt:best-lemma|declarar|speaker-then-quote|	2-4 12
pt:best-lemma|desabafar|quote-then-verb|	1 6
pt:best-lemma|detalhar|quote-then-verb|	1 6
pt:best-lemma|disparar|speaker-then-quote|	1 -15
pt:best-lemma|divulgar|speaker-then-quote|	far 10
pt:best-lemma|dizer|sentence-before|	far 6
pt:best-lemma|dizer|speaker-then-quote|	2-4 21	5-10 7
pt:best-lemma|dizer|verb-then-speaker|	1 8	5-10 15
pt:best-lemma|escrever|quote-then-verb|	1 8	2-4 -9
pt:best-lemma|escrever|speaker-then-quote|	2-4 15
pt:best-lemma|exigir|speaker-then-quote|	0 14
pt:best-lemma|explicar|quote-then-verb|	1 7
pt:best-lemma|falar|speaker-then-quote|	1 29
pt:best-lemma|frisar|quote-then-verb|	1 6
pt:best-lemma|garantir|speaker-then-quote|	2-4 -6	5-10 19	far 12
pt:best-lemma|gracejar|quote-then-verb|	1 9
pt:best-lemma|gracejar|verb-then-speaker|	5-10 6
pt:best-lemma|gritar|speaker-then-quote|	2-4 13
pt:best-lemma|indicar|speaker-then-quote|	5-10 9
pt:best-lemma|informar|speaker-then-quote|	far 10
pt:best-lemma|ironizar|speaker-then-quote|	2-4 6
pt:best-lemma|justificar|sentence-before|	far 7
pt:best-lemma|lamentar|quote-then-verb|	5-10 -7
pt:best-lemma|lamentar|speaker-then-quote|	5-10 15
pt:best-lemma|lembrar|quote-then-verb|	1 19
pt:best-lemma|mandar|speaker-then-quote|	2-4 14	5-10 10
pt:best-lemma|manifestar|speaker-then-quote|	0 -14
pt:best-lemma|manter|speaker-then-quote|	5-10 -13
pt:best-lemma|negar|speaker-then-quote|	1 6	2-4 14
pt:best-lemma|none|according-to|	0 -7	1 -10	far 9
pt:best-lemma|none|named-before|	1 13	2-4 6	5-10 17	far 10
pt:best-lemma|none|named-nearby|	0 -15	1 -19	2-4 31	5-10 12	far 20
pt:best-lemma|none|quote-then-speaker|	0 -7
pt:best-lemma|none|sentence-before|	far -9
pt:best-lemma|none|speaker-then-quote|	2-4 16	5-10 11	far 11
pt:best-lemma|none|topic|	1 -12	5-10 -7	far 18
pt:best-lemma|observar|quote-then-verb|	1 8
pt:best-lemma|ordenar|quote-then-verb|	1 8
pt:best-lemma|pedir|speaker-then-quote|	0 14	2-4 12	5-10 7	far 10
pt:best-lemma|perguntar|speaker-then-quote|	0 11	5-10 12
pt:best-lemma|precisar|speaker-then-quote|	far 10
pt:best-lemma|preferir|quote-then-speaker|	-12 12
pt:best-lemma|prever|quote-then-verb|	1 -12
pt:best-lemma|prometer|quote-then-verb|	1 11	2-4 -11
pt:best-lemma|prometer|sentence-before|	5-10 6
pt:best-lemma|prometer|verb-then-speaker|	1 7
pt:best-lemma|queixar|quote-then-verb|	1 10
pt:best-lemma|queixar|sentence-before|	far 16
pt:best-lemma|queixar|speaker-then-quote|	5-10 -18
pt:best-lemma|reagir|speaker-then-quote|	5-10 11
pt:best-lemma|reclamar|speaker-then-quote|	1 24
pt:best-lemma|reconhecer|speaker-then-quote|	0 13	1 7
pt:best-lemma|recordar|speaker-then-quote|	2-4 13	far 17
pt:best-lemma|recusar|speaker-then-quote|	2-4 6
pt:best-lemma|rejeitar|quote-then-speaker|	1 13
pt:best-lemma|rejeitar|speaker-then-quote|	0 -10
pt:best-lemma|relatar|verb-then-speaker|	2-4 9
pt:best-lemma|rematar|quote-then-verb|	1 15
pt:best-lemma|remeter|speaker-then-quote|	5-10 15
pt:best-lemma|responder|quote-then-verb|	1 15
pt:best-lemma|responder|speaker-then-quote|	1 6	5-10 8
pt:best-lemma|ressalvar|verb-then-speaker|	2-4 17
pt:best-lemma|revelar|speaker-then-quote|	0 17
pt:best-lemma|rir|quote-then-verb|	1 7
pt:best-lemma|saber|speaker-then-quote|	5-10 -8	far 13
pt:best-lemma|sorrir|quote-then-verb|	1 7
pt:best-lemma|sublinhar|quote-then-verb|	1 8
pt:best-lemma|sublinhar|speaker-then-quote|	5-10 11
pt:best-lemma|sustentar|speaker-then-quote|	5-10 7
pt:best-lemma|unlisted|quote-then-verb|	1 -6
pt:best-near|according-to|according|	0 -7	1 -10	far 9
pt:best-near|according|0|	1 -7
pt:best-near|according|1|	1 -15	4-7 15
pt:best-near|according|2-4|	2-3 -10	4-7 21	8+ 9
pt:best-near|according|5-10|	1 -12	2-3 14	4-7 18	8+ 6
pt:best-near|according|far|	4-7 24	8+ 18
pt:best-near|apposed|0|	2-3 -7
pt:best-near|apposed|2-4|	2-3 10	4-7 8
pt:best-near|apposed|5-10|	4-7 11
pt:best-near|apposed|far|	2-3 11
pt:best-near|direct|far|	4-7 10
pt:best-near|judging|0|	2-3 -20	4-7 7
pt:best-near|judging|1|	2-3 13
pt:best-near|judging|2-4|	1 15	2-3 8	4-7 20
pt:best-near|judging|5-10|	1 12	2-3 -8	8+ 7
pt:best-near|judging|far|	4-7 10
pt:best-near|naked|0|	1 -15
pt:best-near|naked|1|	1 -20	2-3 -16
pt:best-near|naked|2-4|	2-3 12	4-7 22	8+ 6
pt:best-near|naked|5-10|	2-3 14	8+ 7
pt:best-near|naked|far|	1 -21	2-3 23	4-7 13	8+ 8
pt:best-near|named-before|naked|	1 13	2-4 6	5-10 17	far 10
pt:best-near|named-nearby|naked|	0 -15	1 -19	2-4 31	5-10 12	far 20
pt:best-near|other|1|	2-3 -12	4-7 6	8+ 15
pt:best-near|paragraph-before|saying|	far 7
pt:best-near|quote-then-speaker|apposed|	0 -7
pt:best-near|quote-then-speaker|judging|	1 13
pt:best-near|quote-then-speaker|thinking|	-12 12
pt:best-near|quote-then-verb|other|	1 -6
pt:best-near|quote-then-verb|saying|	2-4 -11	5-10 -7
pt:best-near|relative|2-4|	4-7 11
pt:best-near|saying|0|	4-7 25
pt:best-near|saying|1|	1 -6	2-3 8	4-7 12	8+ 8
pt:best-near|saying|2-4|	4-7 15
pt:best-near|saying|5-10|	1 -20	2-3 -17	4-7 9	8+ 8
pt:best-near|saying|far|	2-3 25	4-7 18
pt:best-near|sentence-before|according|	far -10
pt:best-near|sentence-before|direct|	far 10
pt:best-near|sentence-before|saying|	1 6	5-10 -11	far 11
pt:best-near|speaker-then-quote|apposed|	2-4 14	5-10 11	far 11
pt:best-near|speaker-then-quote|judging|	0 -16	2-4 16	5-10 6	far 10
pt:best-near|speaker-then-quote|relative|	2-4 11
pt:best-near|speaker-then-quote|saying|	1 18	5-10 -7	far 27
pt:best-near|thinking|-12|	1 12
pt:best-near|topic|naked|	1 -12	5-10 -7	far 18
pt:best-near|verb-then-speaker|saying|	1 10	2-4 22	5-10 15
pt:best-order|according|according|0|	1 -7
pt:best-order|according|according|1|	1 -15	4-7 15
pt:best-order|according|according|2-4|	2-3 -10	4-7 21	8+ 9
pt:best-order|according|according|5-10|	1 -12	2-3 14	4-7 18	8+ 6
pt:best-order|according|according|far|	4-7 24	8+ 18
pt:best-order|apposed|apposed|0|	2-3 -7
pt:best-order|apposed|apposed|2-4|	2-3 10	4-7 8
pt:best-order|apposed|apposed|5-10|	4-7 11
pt:best-order|apposed|apposed|far|	2-3 11
pt:best-order|apposed|judging|2-4|	1 11	4-7 16
pt:best-order|apposed|judging|5-10|	8+ 7
pt:best-order|apposed|saying|0|	4-7 14
pt:best-order|apposed|saying|1|	2-3 22	4-7 6
pt:best-order|apposed|saying|2-4|	2-3 15	4-7 14
pt:best-order|apposed|saying|far|	2-3 16
pt:best-order|apposed|thinking|-12|	1 12
pt:best-order|apposition|judging|5-10|	1 12
pt:best-order|apposition|saying|5-10|	8+ 6
pt:best-order|apposition|saying|far|	2-3 8	8+ 6
pt:best-order|direct|direct|far|	4-7 10
pt:best-order|direct|judging|0|	2-3 -20	4-7 7
pt:best-order|direct|judging|1|	2-3 13
pt:best-order|direct|judging|2-4|	1 10	2-3 8	4-7 12
pt:best-order|direct|judging|5-10|	2-3 -8
pt:best-order|direct|judging|far|	4-7 10
pt:best-order|direct|saying|0|	4-7 20
pt:best-order|direct|saying|1|	1 -6	2-3 28	4-7 13
pt:best-order|direct|saying|2-4|	2-3 7	4-7 13
pt:best-order|direct|saying|5-10|	1 -17	2-3 -15	4-7 17	8+ 11
pt:best-order|direct|saying|far|	2-3 17	4-7 14
pt:best-order|inverted|other|1|	2-3 -12	4-7 6	8+ 15
pt:best-order|inverted|saying|1|	4-7 12	8+ 8
pt:best-order|inverted|saying|2-4|	1 -9	2-3 -10	4-7 10
pt:best-order|inverted|saying|5-10|	1 -7	2-3 15	4-7 7
pt:best-order|inverted|saying|far|	4-7 16
pt:best-order|naked|naked|0|	1 -15
pt:best-order|naked|naked|1|	1 -20	2-3 -16
pt:best-order|naked|naked|2-4|	2-3 12	4-7 22	8+ 6
pt:best-order|naked|naked|5-10|	2-3 14	8+ 7
pt:best-order|naked|naked|far|	1 -21	2-3 23	4-7 13	8+ 8
pt:best-order|relative|relative|2-4|	4-7 11
pt:best-order|relative|saying|far|	4-7 10
pt:best-phrase|name|	apposed 11	judging 22	naked 22	other 8	saying 12	thinking 12
pt:best-phrase|noun|	according -10	apposed 10	direct 10	judging -15	naked -18	other -6	relative 11	saying -18
pt:best-phrase|pronoun|	according 10	naked -12	saying 16
pt:best-score|	-1 -17	-3 15	-4 -8	0 -7	2 8	3 6	4 28	5 16
pt:best-score|-1|	1 -29	2-3 -18	4-7 12	8+ 11
pt:best-score|-2|	1 -9
pt:best-score|-3|	1 -11	2-3 11	4-7 7
pt:best-score|-4|	1 -12	4-7 12
pt:best-score|0|	1 -16	4-7 -15	8+ 7
pt:best-score|1|	1 -17	2-3 16	4-7 29	8+ 9
pt:best-score|2|	1 12	4-7 25	8+ 9
pt:best-score|3|	1 9	2-3 -6	4-7 15	8+ 11
pt:best-score|4|	2-3 18	4-7 17
pt:best-score|5|	2-3 11	4-7 8	8+ 7
pt:best|according-to|according|	1 -19	4-7 31	8+ 11
pt:best|named-before|naked|	2-3 13	4-7 17	8+ 6
pt:best|named-nearby|naked|	2-3 20	8+ 8
pt:best|paragraph-before|saying|	4-7 7
pt:best|quote-then-speaker|apposed|	2-3 -7
pt:best|quote-then-speaker|judging|	2-3 13
pt:best|quote-then-speaker|thinking|	1 12
pt:best|quote-then-verb|other|	2-3 -12	4-7 6	8+ 15
pt:best|quote-then-verb|saying|	1 -9	2-3 -12	4-7 12	8+ 8
pt:best|sentence-before|according|	2-3 -11	4-7 16	8+ 20
pt:best|sentence-before|direct|	4-7 10
pt:best|sentence-before|saying|	2-3 -10	4-7 16
pt:best|speaker-then-quote|apposed|	2-3 17	4-7 11
pt:best|speaker-then-quote|judging|	1 20	2-3 -17	4-7 12	8+ 8
pt:best|speaker-then-quote|relative|	4-7 11
pt:best|speaker-then-quote|saying|	1 -17	2-3 10	4-7 21	8+ 9
pt:best|topic|naked|	1 -22	2-3 13	4-7 -17	8+ 8
pt:best|verb-then-speaker|saying|	2-3 24	4-7 12
pt:case-follow|all-one|,that|	none -11
pt:case-follow|all-one|,verb-saying|	none 8
pt:case-follow|all-one|,word|	none -11
pt:case-follow|all-one|:|	none -9
pt:case-follow|all-one|capital|	none -15
pt:case-follow|all-one|coordinator|	? 11
pt:case-follow|all-one|stop|	none 18
pt:case-follow|all|,auxiliary|	none -17
pt:case-follow|all|capital|	none -7
pt:case-follow|all|stop|	none -20
pt:case-follow|first|,preposition|	none -11
pt:case-follow|first|,verb-saying|	none 16
pt:case-follow|first|,word|	none 26
pt:case-follow|first|coordinator|	none -10
pt:case-follow|first|end|	. 17	none 11
pt:case-follow|first|stop|	! 13	? 7	none 30
pt:case-follow|first|word|	none -8
pt:case-follow|first|—|	none 8
pt:case-follow|most|,verb-saying|	none 11
pt:case-follow|most|auxiliary|	none -10
pt:case-follow|most|stop|	none 15
pt:case-follow|none|,capital|	none 10
pt:case-follow|none|,coordinator|	none -10
pt:case-follow|none|,pronoun|	none -13
pt:case-follow|none|,subordinator|	none -10
pt:case-follow|none|,verb-saying|	none 9
pt:case-follow|none|:|	none 12
pt:case-follow|none|;|	none 12
pt:case-follow|none|determiner|	none -13
pt:case-follow|none|end|	none 6
pt:case-follow|none|preposition|	none -8
pt:case-follow|none|pronoun|	none -9
pt:case-follow|none|word|	none 9
pt:case-follow|some|stop|	none 14
pt:case-intro|all-one|	: 14	capital -11	determiner -10	preposition -17	stop 8	verb-judging -6	verb-saying 11	word 15
pt:case-intro|all|	determiner -10	preposition -15	stop 9	word -14
pt:case-intro|first|	: 24	start 8	verb-judging -10	verb-saying 12	word -6	— 10
pt:case-intro|most|	: 10	stop 10
pt:case-intro|none|	, 11	: 7	adverb 17	auxiliary 7	capital 15	coordinator 17	determiner -8	subordinator -6	that 17	verb-judging 7	verb-saying -7	verb-thinking 11	word 6
pt:case-intro|some|	verb-saying 13	word 16
pt:case|all-one|	1 -26	2 25
pt:case|all|	2 -6	3 -8	4-5 -13
pt:case|first|	10+ 8	2 6	4-5 23
pt:case|most|	3 -10	4-5 10	6-9 17
pt:case|none|	10+ 7	4-5 34
pt:case|some|	3 11	4-5 17
pt:clause|false|false|	all -17	all-one 16	some 14
pt:clause|false|true|	all-one 11	first 15	none 9	some 8
pt:clause|true|false|	first 12	most 14	none 14
pt:clause|true|true|	first 11	none 8
pt:ending|	. 11	? 18
pt:family|"|	2-3 6	4-7 21	8+ 8
pt:family|'|	2-3 -22
pt:family|D|	8+ 10
pt:family|J|	8+ 6
pt:family|O|	2-3 8
pt:family|«|	2-3 8	4-7 12	8+ 8
pt:family|‘|	1 -8
pt:family|“|	2-3 8	4-7 -6	8+ 9
pt:family|‹|	4-7 18
pt:follow|	,auxiliary -17	,capital 10	,coordinator -10	,preposition -10	,pronoun -13	,subordinator -10	,that -11	,verb-saying 18	,word 7	: 12	; 12	auxiliary -10	capital -14	coordinator 9	determiner -13	end 9	preposition -9	pronoun -9	stop 8	word 7	— 8
pt:headline|false|	2-3 8	8+ 9
pt:headline|true|	1 -7	2-3 -8	4-7 19	8+ 6
pt:in-noun|false|false|1|	all-one -13
pt:in-noun|false|false|2-3|	all-one 20
pt:in-noun|false|false|4-7|	all -13	first 28	most 12	some 10
pt:in-noun|false|false|8+|	first 8	none 11
pt:in-noun|false|true|1|	all-one -15	none 10
pt:in-noun|false|true|2-3|	all -7
pt:in-noun|true|false|1|	all-one -20
pt:in-noun|true|false|2-3|	all -16	all-one 15	most -10	none -7	some 11
pt:in-noun|true|false|4-7|	most 14	none 40	some 8
pt:in-noun|true|false|8+|	none 13	some 9
pt:in-noun|true|true|1|	none -14
pt:in-noun|true|true|2-3|	first -8
pt:intro-follow|,|stop|	2-3 10	4-7 8	8+ 9
pt:intro-follow|:|end|	2-3 16	4-7 17
pt:intro-follow|:|stop|	2-3 20	4-7 25	8+ 7
pt:intro-follow|adverb|end|	2-3 11
pt:intro-follow|adverb|stop|	2-3 12
pt:intro-follow|auxiliary|,subordinator|	1 -12
pt:intro-follow|auxiliary|coordinator|	2-3 18
pt:intro-follow|auxiliary|stop|	1 18	2-3 23	4-7 18	8+ 8
pt:intro-follow|capital|,word|	2-3 12
pt:intro-follow|capital|capital|	1 -11
pt:intro-follow|capital|stop|	4-7 7
pt:intro-follow|coordinator|stop|	2-3 16	4-7 17
pt:intro-follow|determiner|,auxiliary|	2-3 -11
pt:intro-follow|determiner|,capital|	1 -12	2-3 13
pt:intro-follow|determiner|,word|	2-3 -12	4-7 14
pt:intro-follow|determiner|stop|	1 -15	2-3 -14	4-7 16
pt:intro-follow|determiner|word|	1 -14
pt:intro-follow|preposition|,auxiliary|	2-3 -12
pt:intro-follow|preposition|,coordinator|	2-3 -11
pt:intro-follow|preposition|,word|	1 -12
pt:intro-follow|preposition|:|	1 -9	2-3 12
pt:intro-follow|preposition|capital|	1 -9	2-3 -7
pt:intro-follow|preposition|coordinator|	2-3 -12	4-7 10
pt:intro-follow|preposition|determiner|	1 -13
pt:intro-follow|preposition|end|	1 14	2-3 25
pt:intro-follow|preposition|preposition|	1 -23	2-3 14
pt:intro-follow|preposition|stop|	1 -9	2-3 -6	8+ 11
pt:intro-follow|preposition|word|	1 10
pt:intro-follow|start|,verb-saying|	4-7 7	8+ 7
pt:intro-follow|start|,word|	8+ 9
pt:intro-follow|start|end|	8+ 6
pt:intro-follow|start|—|	2-3 8
pt:intro-follow|stop|,preposition|	2-3 -11
pt:intro-follow|stop|,verb-saying|	2-3 12	4-7 22	8+ 8
pt:intro-follow|stop|,word|	2-3 12	4-7 19	8+ 8
pt:intro-follow|stop|end|	4-7 16
pt:intro-follow|stop|stop|	4-7 12
pt:intro-follow|subordinator|,pronoun|	2-3 -13
pt:intro-follow|subordinator|;|	1 12
pt:intro-follow|subordinator|stop|	2-3 16	4-7 -16
pt:intro-follow|that|end|	4-7 6
pt:intro-follow|that|preposition|	4-7 7
pt:intro-follow|that|stop|	2-3 10	4-7 14
pt:intro-follow|verb-judging|,word|	1 -6
pt:intro-follow|verb-judging|coordinator|	2-3 -10
pt:intro-follow|verb-judging|stop|	4-7 7
pt:intro-follow|verb-saying|,coordinator|	4-7 13
pt:intro-follow|verb-saying|,word|	2-3 -14
pt:intro-follow|verb-saying|coordinator|	2-3 11	4-7 8
pt:intro-follow|verb-saying|end|	2-3 10	4-7 8
pt:intro-follow|verb-saying|stop|	2-3 12	4-7 19
pt:intro-follow|verb-thinking|stop|	4-7 11
pt:intro-follow|word|,preposition|	1 -11	4-7 15
pt:intro-follow|word|,subordinator|	2-3 14
pt:intro-follow|word|,that|	1 -11
pt:intro-follow|word|,verb-saying|	4-7 8	8+ 12
pt:intro-follow|word|,word|	4-7 7	8+ 11
pt:intro-follow|word|;|	4-7 16
pt:intro-follow|word|auxiliary|	2-3 -10
pt:intro-follow|word|coordinator|	1 14	2-3 15
pt:intro-follow|word|end|	1 -14	2-3 -20	4-7 8
pt:intro-follow|word|preposition|	2-3 -11
pt:intro-follow|word|pronoun|	2-3 -9
pt:intro-follow|word|stop|	2-3 10	4-7 35	8+ 8
pt:intro-follow|word|word|	2-3 -8
pt:intro-follow|—|end|	8+ 10
pt:intro|	, 12	: 28	adverb 17	auxiliary 7	capital 6	coordinator 17	determiner -9	start 8	subordinator -6	that 17	verb-judging -9	verb-thinking 11	— 10
pt:lead|lower|	, 12	: 7	adverb 17	auxiliary 7	capital 15	coordinator 17	determiner -8	subordinator -6	that 17	verb-judging 7	verb-saying -7	verb-thinking 11	word 6
pt:lead|upper|	: 28	capital -11	determiner -15	preposition -18	start 8	verb-judging -14	verb-saying 15	— 10
pt:naming|batizado|2|	1 -9
pt:naming|chamado|1|	1 -6
pt:naming|conhecido|2|	8+ 16
pt:naming|false|	stop 16	verb-judging -6	word -13
pt:naming|none|	8+ 9
pt:naming|palavra|1|	1 -13
pt:naming|true|	, 12	: 28	adverb 17	auxiliary 7	capital 6	coordinator 17	determiner -9	start 8	subordinator -6	that 17	verb-judging -6	verb-thinking 11	word 7	— 10
pt:nobody|8+|	, 7	— 10
pt:others|0|	1 -12	8+ 9
pt:others|1|	1 8	2-3 11	8+ 7
pt:own-case|false|all-one|	: 14	capital -11	determiner -10	preposition -17	stop 8	verb-judging -6	verb-saying 11	word 15
pt:own-case|false|all|	determiner -10	preposition -15	stop 9	word -14
pt:own-case|false|first|	: 24	start 8	verb-judging -10	verb-saying 12	word -6
pt:own-case|false|none|	, 11	: 7	adverb 17	auxiliary 7	capital 15	coordinator 17	determiner -11	subordinator -6	that 17	verb-judging 7	verb-saying -7	verb-thinking 11	word 6
pt:own-case|false|some|	verb-saying 13	word 16
pt:own-case|true|first|	: 12	start 8	stop 12	— 10
pt:own-case|true|most|	: 10	stop 10
pt:own-case|true|none|	, 8	determiner 14	word 12
pt:own|false|	8+ 8
pt:own|true|	4-7 27	8+ 10
pt:sentence|judging|	1 12	2-3 19	4-7 13	8+ 16
pt:sentence|none|	1 -35	2-3 -9	4-7 -8	8+ 7
pt:sentence|saying|	2-3 8	4-7 19	8+ 8
pt:sentence|thinking|	2-3 19	4-7 13
pt:size-ending|10+|.|	end 11
pt:size-ending|10+|none|	,verb-saying 8	,word 9	stop 8
pt:size-ending|1|none|	,capital -12	,preposition -11	,subordinator -12	,that -11	,word -12	: -9	; 12	capital -15	coordinator 14	determiner -13	preposition -13	word 9
pt:size-ending|2|?|	coordinator 11
pt:size-ending|2|none|	,auxiliary -17	,verb-saying 8	,word -14	: 12	capital -7	preposition 14	pronoun -9	stop 19
pt:size-ending|3|none|	,capital 13	,coordinator -11	,preposition -11	,pronoun -13	,subordinator 14	,verb-saying 12	,word 12	auxiliary -10	coordinator -10	end 25	preposition -11	word -8	— 8
pt:size-ending|4-5|!|	stop 13
pt:size-ending|4-5|.|	end 13
pt:size-ending|4-5|?|	stop 7
pt:size-ending|4-5|none|	,coordinator 13	,preposition 15	,verb-saying 19	,word 17	coordinator 8	end 17	stop 8
pt:size-ending|6-9|.|	end 14
pt:size-ending|6-9|none|	,verb-saying 13	,word 24	; 16	coordinator 10	end 8	stop 6
pt:size-follow|10+|	,verb-saying 8	,word 9	end 11	stop 8
pt:size-follow|1|	,capital -12	,preposition -11	,subordinator -12	,that -11	,word -12	: -9	; 12	capital -15	coordinator 14	determiner -13	preposition -13	word 9
pt:size-follow|2|	,auxiliary -17	,verb-saying 8	,word -14	: 12	capital -7	coordinator 10	preposition 14	pronoun -9	stop 19
pt:size-follow|3|	,capital 13	,coordinator -11	,preposition -11	,pronoun -13	,subordinator 14	,verb-saying 12	,word 12	auxiliary -10	coordinator -10	end 25	preposition -11	word -8	— 8
pt:size-follow|4-5|	,coordinator 13	,preposition 15	,verb-saying 19	,word 17	coordinator 8	end 20	stop 8
pt:size-follow|6-9|	,verb-saying 13	,word 24	; 16	coordinator 10	end 13	stop 6
pt:size-intro|10+|	, 9	: 6	auxiliary 6	start 7	stop 8	— 10
pt:size-intro|1|	capital -11	determiner -16	subordinator 12	verb-judging -6
pt:size-intro|2|	, 7	: 21	auxiliary 17	coordinator 11	determiner -12	preposition 19	stop 8	that 11	verb-judging -10
pt:size-intro|3|	, 9	: 14	adverb 17	auxiliary 26	capital 12	coordinator 10	determiner -8	preposition -18	start 8	that 7	verb-saying 17
pt:size-intro|4-5|	, 6	: 15	auxiliary 19	capital 7	determiner 14	preposition -12	start 6	stop 22	that 21	verb-judging 7	verb-saying 22	word 25
pt:size-intro|6-9|	: 25	auxiliary 9	coordinator 17	determiner 16	preposition 21	start 7	stop 16	subordinator -16	that 10	verb-saying 22	verb-thinking 11
pt:size|	10+ 8	2 12	3 -7	4-5 16
pt:subject|elided|	,capital 13	,that -11	,verb-saying 18	1 7	2-3 21	4-7 26	8+ 8	capital -7	stop 15
pt:subject|none|	,auxiliary -17	,preposition -10	,pronoun -13	,word 10	1 -14	4-7 -7	8+ 9	; 12	coordinator 18	determiner -13	preposition -19	pronoun -9	word -14
pt:subject|own|	,capital -12	,coordinator -10	,subordinator -10	,verb-saying 12	4-7 16	8+ 8	: 12	; 9	auxiliary -10	capital -15	coordinator 9	end 34	stop 9	word 8	— 8
pt:two-before|%|	stop 8
pt:two-before|,|	auxiliary 18	coordinator 11	determiner -22	preposition -12	subordinator 16	verb-judging -6	verb-saying 14
pt:two-before|;|	determiner -14
pt:two-before|adverb|	: 6	determiner -8	stop 13	that 11
pt:two-before|auxiliary|	preposition -12	word 16
pt:two-before|capital|	, 6	: 21	auxiliary 8	coordinator 17	preposition -7	stop 14	verb-judging -10	word -13
pt:two-before|determiner|	capital 12	that 8	word 12
pt:two-before|preposition|	determiner 16	verb-thinking 11
pt:two-before|pronoun|	auxiliary -11	capital 7	word 11
pt:two-before|quote|	preposition -13	stop 7
pt:two-before|start|	start 8
pt:two-before|stop|	determiner -12	— 10
pt:two-before|that|	auxiliary 18	word 17
pt:two-before|verb-judging|	preposition 18
pt:two-before|verb-saying|	, 7	: 9	capital -12	preposition 25	stop 14	that 7
pt:two-before|verb-thinking|	: 10
pt:two-before|word|	, 13	: 27	adverb 17	auxiliary 27	coordinator 10	preposition -12	subordinator -9	that 14	verb-judging 7	verb-saying 15	word -15
pt:two-words-before|%|	. 8
pt:two-words-before|,|	a -12	atestou 7	chamado -6	como 16	exigiu 14	falta 14	ficou 15	foi 8	gringo 6	houve 14	há 16	manifesta 13	mas 11	o -14	sinalizou -9	são 17	uma -14	é 6
pt:two-words-before|.|	o -12	— 10
pt:two-words-before|0-2|	. 9
pt:two-words-before|1.942|	. 9
pt:two-words-before|169|	. 8
pt:two-words-before|2021|	. 6
pt:two-words-before|380|	, 15
pt:two-words-before|;|	dois -14
pt:two-words-before|acesso|	, 14
pt:two-words-before|actor|	. 7
pt:two-words-before|afastar|	um -15
pt:two-words-before|alavancagem|	a 18
pt:two-words-before|almada|	. 14
pt:two-words-before|amadora-sintra|	fica 17
pt:two-words-before|amarela|	. 9
pt:two-words-before|anos|	. 6
pt:two-words-before|ao|	clube 12	serviço 12
pt:two-words-before|apenas|	: 6	que 11
pt:two-words-before|arguida|	agiu 11
pt:two-words-before|arguido|	atuou 7
pt:two-words-before|assistente|	aceitou 7
pt:two-words-before|assobios|	: 7
pt:two-words-before|atribuiu|	a 18
pt:two-words-before|auxerre|	. 8
pt:two-words-before|avisou|	que 8
pt:two-words-before|a|	chuva 8	cliente 15	descoberta 9	falha 15	palavra -13	permanência 11	resposta 14	situação 11	viagem 12
pt:two-words-before|b3|	. 8
pt:two-words-before|barcelinhos|	. 6
pt:two-words-before|batizado|	de -9
pt:two-words-before|bicho|	de -9
pt:two-words-before|bilhete|	: 15
pt:two-words-before|cabine|	responde 12
pt:two-words-before|caprichoso|	por -18
pt:two-words-before|cargill|	. 10
pt:two-words-before|casa|	. 8
pt:two-words-before|caso|	revela 17
pt:two-words-before|cassoma|	. 6
pt:two-words-before|chega|	sempre 11
pt:two-words-before|civil|	pede 10
pt:two-words-before|claro|	: 10
pt:two-words-before|coimbra|	. 7
pt:two-words-before|coisa|	: 6
pt:two-words-before|comissão|	um 13
pt:two-words-before|companhia|	tem 14
pt:two-words-before|com|	marcação -11
pt:two-words-before|concorrencial|	. 6
pt:two-words-before|conhecido|	. 16
pt:two-words-before|conversas|	estão 16
pt:two-words-before|dados|	têm 15
pt:two-words-before|debilitada|	e 10
pt:two-words-before|decisão|	. 18	como 12	de 11
pt:two-words-before|demissão|	. 8
pt:two-words-before|desabafa|	: 11
pt:two-words-before|desistiu|	. 18
pt:two-words-before|de|	capela -20	espera 11	estado 7	fátima -7	ter 12	uma 16
pt:two-words-before|diploma|	da -8
pt:two-words-before|dispara|	após -15
pt:two-words-before|disse-me|	: 18
pt:two-words-before|disse|	ao -7	que 6
pt:two-words-before|dizer|	que 10
pt:two-words-before|doce|	estava 9
pt:two-words-before|documento|	chama-lhe -15
pt:two-words-before|do|	livro -15
pt:two-words-before|dá-lhe|	60 17
pt:two-words-before|ele|	é -12
pt:two-words-before|embaixo|	: 15
pt:two-words-before|embate|	. 6
pt:two-words-before|escrito|	: 7
pt:two-words-before|estará|	. 8
pt:two-words-before|estava|	habitada 11
pt:two-words-before|europeia|	manifestou -14
pt:two-words-before|ex-secretário|	que 12
pt:two-words-before|executivo|	pela 17
pt:two-words-before|explicações|	são 18
pt:two-words-before|falam|	em 17
pt:two-words-before|falar|	em 19
pt:two-words-before|fala|	. 16	de 12	em 32
pt:two-words-before|falou|	de 17	em 10
pt:two-words-before|ficar|	concluída 10
pt:two-words-before|fila|	: 14
pt:two-words-before|fiscal|	. 8
pt:two-words-before|futuro|	. 12
pt:two-words-before|gostou|	: 10
pt:two-words-before|governadores|	rejeitam -10
pt:two-words-before|governante|	reconheceu 13
pt:two-words-before|governo|	de 10	retirar 10
pt:two-words-before|imediato|	o -11
pt:two-words-before|inaugurado|	. 8
pt:two-words-before|inglês|	. 14
pt:two-words-before|ironia|	: 11
pt:two-words-before|ironizou|	, 7
pt:two-words-before|jaconi|	. 6
pt:two-words-before|jornalistas|	: 18
pt:two-words-before|lançar|	outro 14
pt:two-words-before|lembrando|	que 7
pt:two-words-before|levantou|	a -12
pt:two-words-before|lixívia|	. 11
pt:two-words-before|local|	como -16
pt:two-words-before|longe|	. 8
pt:two-words-before|maioria|	de 19
pt:two-words-before|mais|	? 13
pt:two-words-before|manhã|	: 10
pt:two-words-before|menino|	. 11
pt:two-words-before|mercado|	está 6
pt:two-words-before|moderada|	. 16
pt:two-words-before|murici|	. 12
pt:two-words-before|mãe|	, 7
pt:two-words-before|negou|	. 6	: 6
pt:two-words-before|neto|	pergunta 11
pt:two-words-before|nos|	aflitos 7
pt:two-words-before|não|	houver 18	pagava 14
pt:two-words-before|obedece|	. -11
pt:two-words-before|ontem|	um -8
pt:two-words-before|oposição|	de 13
pt:two-words-before|orla|	. 10
pt:two-words-before|otimista|	: 8
pt:two-words-before|outão|	. 7
pt:two-words-before|o|	bilhete 16	conteúdo 15	desenho 11	eleitorado 10	laudo 16	mercado 8	navio -8	negócio 12	partido 12	peixe 15	ponto 6	programa -10	projecto 16	que 8	tejo 12
pt:two-words-before|paraopeba|	. 8
pt:two-words-before|passou|	. 14
pt:two-words-before|paulo|	e 17
pt:two-words-before|perder|	? 16
pt:two-words-before|pescadores|	flagram -11
pt:two-words-before|pessoa|	. 11
pt:two-words-before|petrolífero|	seja 10
pt:two-words-before|pinheiro|	, 7
pt:two-words-before|poderia|	continuar 14
pt:two-words-before|poço|	. 7
pt:two-words-before|presuntos|	. 11
pt:two-words-before|previsão|	oficial 13
pt:two-words-before|produto|	. 9
pt:two-words-before|proposta|	de 16	representa 8
pt:two-words-before|psd|	está 9
pt:two-words-before|publicado|	na -11
pt:two-words-before|quarta-feira|	, 13
pt:two-words-before|quatro|	empresas -14
pt:two-words-before|queixa|	. 10
pt:two-words-before|queixou|	de 14
pt:two-words-before|que|	fazia 8	houve 14	ia 18	leva 11
pt:two-words-before|quilómetros|	: 7
pt:two-words-before|quis|	identificar -13
pt:two-words-before|razão|	da 10
pt:two-words-before|reação|	à -11
pt:two-words-before|reclamado|	por -9
pt:two-words-before|reclama|	do 24
pt:two-words-before|reconheceu|	que 7
pt:two-words-before|recorda|	joaquim -12
pt:two-words-before|redes|	: 6
pt:two-words-before|região|	como -13
pt:two-words-before|replicou|	que 14
pt:two-words-before|respondeu|	: 6
pt:two-words-before|restaurante|	. 8
pt:two-words-before|reuniões|	. 6
pt:two-words-before|revisão|	à 14
pt:two-words-before|rosell|	pediu 8
pt:two-words-before|sacos|	. 14
pt:two-words-before|salvador|	. 8
pt:two-words-before|segundos|	: 11
pt:two-words-before|sejam|	afixados 17
pt:two-words-before|sensível|	. 15
pt:two-words-before|ser|	apenas 12
pt:two-words-before|será|	reenviado 8
pt:two-words-before|sete|	habitações 15
pt:two-words-before|se|	devem 9	tornara 11
pt:two-words-before|simples|	: 7
pt:two-words-before|sociais|	: 8
pt:two-words-before|soldadores|	. 8
pt:two-words-before|sosa|	. 12
pt:two-words-before|start|	start 8
pt:two-words-before|subir|	. 8
pt:two-words-before|sítio|	: 6
pt:two-words-before|tarde|	de -16
pt:two-words-before|tashkent|	. 17
pt:two-words-before|tavora|	foi 8
pt:two-words-before|teresa|	fazem -8
pt:two-words-before|ter|	feito 8
pt:two-words-before|terça|	. 14
pt:two-words-before|tinha|	dado 8
pt:two-words-before|tolerância|	é 13
pt:two-words-before|trimestre|	reflete 10
pt:two-words-before|troca|	é 6
pt:two-words-before|tuíta|	: 9
pt:two-words-before|uma|	crítica 7	meta 10
pt:two-words-before|um|	balanço 16	eucalipto -12
pt:two-words-before|usava|	codinome -15
pt:two-words-before|vagão|	. 10
pt:two-words-before|veto|	ao -16
pt:two-words-before|vezes|	. 10
pt:two-words-before|zóbuè|	. 6
pt:two-words-before||	. 7	para -13
pt:two-words-before|água|	pedem 8
pt:two-words-before|áudio|	era 14
pt:two-words-before|évora|	. 6
pt:two-words-before|é|	a -12
pt:verb|false|1|	upper -26
pt:verb|false|4-7|	lower 9	upper -8
pt:verb|false|8+|	lower 14	upper 7
pt:verb|true|2-3|	upper 11
pt:verb|true|4-7|	lower 23	upper 20
pt:verb|true|8+|	lower 9	upper 8
pt:word-after|	, -9	. 8	: 12	; 12	andrade -7	da 14	de -10	detidos -14	do -13	durante 12	e 9	end 9	esteves -12	josé -9	mingas -7	no -13	nos -9	os -13	para -11	relatório 10	retoma -8	será -10	— 8
pt:word-after|,|	none -9
pt:word-after|.|	! 13	? 7	none 8
pt:word-after|:|	none 12
pt:word-after|;|	none 12
pt:word-after|andrade|	none -7
pt:word-after|da|	none 14
pt:word-after|detidos|	none -14
pt:word-after|de|	none -10
pt:word-after|do|	none -13
pt:word-after|durante|	none 12
pt:word-after|end|	. 17	none 8
pt:word-after|esteves|	none -12
pt:word-after|e|	? 11
pt:word-after|josé|	none -9
pt:word-after|mingas|	none -7
pt:word-after|nos|	none -9
pt:word-after|no|	none -13
pt:word-after|os|	none -13
pt:word-after|para|	none -11
pt:word-after|relatório|	none 10
pt:word-after|retoma|	none -8
pt:word-after|será|	none -10
pt:word-after|—|	none 8
pt:word-before|	, 12	60 17	: 28	? 17	a -15	aceitou 7	afixados 17	aflitos 7	agiu 11	ao -21	apenas 12	após -15	atestou 7	atuou 7	balanço 16	bilhete 16	capela -20	chama-lhe -15	chamado -6	chuva 8	cliente 15	clube 12	codinome -15	como -6	concluída 10	conteúdo 15	continuar 14	crítica 7	dado 8	de 24	descoberta 9	desenho 11	devem 9	do 24	dois -14	e 12	eleitorado 10	em 41	empresas -14	era 14	espera 11	estado 7	estava 9	está 7	estão 16	eucalipto -12	exigiu 14	falha 15	falta 14	fazem -8	fazia 8	feito 8	fica 17	ficou 15	flagram -11	foi 12	fátima -7	gringo 6	habitada 11	habitações 15	houve 21	houver 18	há 16	ia 18	identificar -13	joaquim -12	laudo 16	leva 11	livro -15	manifesta 13	manifestou -14	marcação -11	mas 11	mercado 8	meta 10	na -11	navio -8	negócio 12	o -22	oficial 13	outro 14	pagava 14	palavra -13	para -13	partido 12	pede 10	pedem 8	pediu 8	peixe 15	pela 17	pergunta 11	permanência 11	ponto 6	por -20	programa -10	projecto 16	que 17	reconheceu 13	reenviado 8	reflete 10	rejeitam -10	representa 8	responde 12	resposta 14	retirar 10	revela 17	seja 10	sempre 11	serviço 12	sinalizou -9	situação 11	start 8	são 23	tejo 12	tem 14	ter 12	tornara 11	têm 15	uma -9	viagem 12	é -8	— 10
pt:word-before|,|	2-3 10	4-7 8	8+ 9
pt:word-before|.|	4-7 27	8+ 8
pt:word-before|60|	2-3 17
pt:word-before|:|	2-3 26	4-7 26	8+ 7
pt:word-before|?|	4-7 19
pt:word-before|aceitou|	4-7 7
pt:word-before|afixados|	2-3 17
pt:word-before|aflitos|	4-7 7
pt:word-before|agiu|	8+ 11
pt:word-before|ao|	2-3 -21
pt:word-before|apenas|	2-3 12
pt:word-before|após|	1 -15
pt:word-before|atestou|	4-7 7
pt:word-before|atuou|	8+ 7
pt:word-before|a|	1 -12	2-3 -18	4-7 23
pt:word-before|balanço|	2-3 16
pt:word-before|bilhete|	2-3 16
pt:word-before|capela|	2-3 -20
pt:word-before|chama-lhe|	2-3 -15
pt:word-before|chamado|	1 -6
pt:word-before|chuva|	4-7 8
pt:word-before|cliente|	4-7 15
pt:word-before|clube|	8+ 12
pt:word-before|codinome|	1 -15
pt:word-before|como|	1 12	4-7 -16
pt:word-before|concluída|	2-3 10
pt:word-before|conteúdo|	4-7 15
pt:word-before|continuar|	4-7 14
pt:word-before|crítica|	4-7 7
pt:word-before|dado|	4-7 8
pt:word-before|da|	2-3 -8	4-7 10
pt:word-before|descoberta|	4-7 9
pt:word-before|desenho|	8+ 11
pt:word-before|devem|	8+ 9
pt:word-before|de|	1 6	2-3 31	8+ 11
pt:word-before|dois|	1 -14
pt:word-before|do|	2-3 24
pt:word-before|eleitorado|	4-7 10
pt:word-before|empresas|	1 -14
pt:word-before|em|	1 14	2-3 38	4-7 15
pt:word-before|era|	2-3 14
pt:word-before|espera|	4-7 11
pt:word-before|estado|	4-7 7
pt:word-before|estava|	2-3 9
pt:word-before|está|	2-3 6	4-7 9
pt:word-before|estão|	2-3 16
pt:word-before|eucalipto|	1 -12
pt:word-before|exigiu|	4-7 14
pt:word-before|e|	2-3 10	4-7 17
pt:word-before|falha|	2-3 15
pt:word-before|falta|	4-7 14
pt:word-before|fazem|	1 -8
pt:word-before|fazia|	4-7 8
pt:word-before|feito|	4-7 8
pt:word-before|fica|	2-3 17
pt:word-before|ficou|	4-7 15
pt:word-before|flagram|	2-3 -11
pt:word-before|foi|	2-3 12
pt:word-before|fátima|	1 -7
pt:word-before|gringo|	4-7 6
pt:word-before|habitada|	2-3 11
pt:word-before|habitações|	4-7 15
pt:word-before|houver|	2-3 18
pt:word-before|houve|	1 14	2-3 14	4-7 9	8+ 9
pt:word-before|há|	4-7 16
pt:word-before|ia|	1 18
pt:word-before|identificar|	2-3 -13
pt:word-before|joaquim|	1 -12
pt:word-before|laudo|	4-7 16
pt:word-before|leva|	4-7 11
pt:word-before|livro|	1 -11	2-3 -14
pt:word-before|manifesta|	4-7 13
pt:word-before|manifestou|	2-3 -14
pt:word-before|marcação|	1 -11
pt:word-before|mas|	2-3 11
pt:word-before|mercado|	4-7 8
pt:word-before|meta|	4-7 10
pt:word-before|navio|	2-3 -8
pt:word-before|na|	4-7 -11
pt:word-before|negócio|	4-7 12
pt:word-before|oficial|	4-7 13
pt:word-before|outro|	4-7 14
pt:word-before|o|	1 -12	2-3 -15
pt:word-before|pagava|	4-7 14
pt:word-before|palavra|	1 -13
pt:word-before|para|	1 -13
pt:word-before|partido|	4-7 12
pt:word-before|pedem|	4-7 8
pt:word-before|pede|	2-3 10
pt:word-before|pediu|	4-7 8
pt:word-before|peixe|	2-3 15
pt:word-before|pela|	2-3 17
pt:word-before|pergunta|	2-3 11
pt:word-before|permanência|	4-7 11
pt:word-before|ponto|	4-7 6
pt:word-before|por|	1 -9	2-3 -20
pt:word-before|programa|	2-3 -10
pt:word-before|projecto|	4-7 16
pt:word-before|que|	2-3 10	4-7 14
pt:word-before|reconheceu|	4-7 13
pt:word-before|reenviado|	4-7 8
pt:word-before|reflete|	4-7 10
pt:word-before|rejeitam|	2-3 -10
pt:word-before|representa|	4-7 8
pt:word-before|responde|	2-3 12
pt:word-before|resposta|	2-3 14
pt:word-before|retirar|	4-7 10
pt:word-before|revela|	4-7 17
pt:word-before|seja|	4-7 10
pt:word-before|sempre|	2-3 11
pt:word-before|serviço|	2-3 12
pt:word-before|sinalizou|	2-3 -9
pt:word-before|situação|	1 11
pt:word-before|start|	2-3 8	4-7 8	8+ 7
pt:word-before|são|	2-3 23
pt:word-before|tejo|	2-3 12
pt:word-before|tem|	4-7 14
pt:word-before|ter|	1 12
pt:word-before|tornara|	2-3 11
pt:word-before|têm|	2-3 15
pt:word-before|uma|	2-3 -14	4-7 16
pt:word-before|um|	1 -16	2-3 13
pt:word-before|viagem|	4-7 12
pt:word-before|é|	1 -12	4-7 8	8+ 6
pt:word-before|—|	8+ 10
pt:work|none|none|,|	none 11
pt:work|none|none|:|	all-one 14	first 24	most 10	none 7
pt:work|none|none|adverb|	none 17
pt:work|none|none|	all -9	all-one 20	first 6	most 16	some 14
pt:work|none|none|auxiliary|	none 7
pt:work|none|none|capital|	all-one -11	none 15
pt:work|none|none|coordinator|	none 17
pt:work|none|none|determiner|	all -10	all-one -10	none -8
pt:work|none|none|preposition|	all -15	all-one -17
pt:work|none|none|start|	first 8
pt:work|none|none|stop|	all 9	all-one 8	most 10
pt:work|none|none|subordinator|	none -6
pt:work|none|none|that|	none 17
pt:work|none|none|verb-judging|	all-one -6	first -10	none 7
pt:work|none|none|verb-saying|	all-one 11	first 12	none -7	some 13
pt:work|none|none|verb-thinking|	none 11
pt:work|none|none|word|	all-one 15	most 14	none 6	some 16
pt:work|none|none|—|	first 10
pt:work|right|none|	all -14	all-one -11	first -6	most -10
pt:work|right|none|word|	all -14	all-one -11	first -6	most -10
sentence|judging|	1 -6	4-7 10	8+ 35
sentence|none|	1 -37	2-3 -49	4-7 -27	8+ 13
sentence|saying|	1 22	2-3 18	4-7 21	8+ 8
sentence|thinking|	1 -70	2-3 -24	4-7 25	8+ 10
size-ending|10+|!|	,auxiliary 8
size-ending|10+|,|	capital 15	determiner 23	pronoun 18	verb-saying 21	word 16
size-ending|10+|.|	( 18	auxiliary 12	capital 24	determiner 23	end 29	preposition 11	pronoun 26	— 17
size-ending|10+|?|	capital 28	determiner 14	end 16	pronoun 15	verb-saying 9
size-ending|10+|none|	, 13	,auxiliary 7	,determiner 7	,preposition 11	,pronoun 6	,verb-judging 7	,verb-saying 7	,verb-thinking 10	,word 10	: 22	adverb 13	capital 23	determiner 37	end 22	pronoun 25	stop 33	verb-saying 28
size-ending|1|!|	( -16	,coordinator 12	,determiner 11	end 18	preposition 22	stop 14
size-ending|1|,|	auxiliary -20	capital 7	quote -12	subordinator 6	word -19
size-ending|1|.|	auxiliary 14	capital 27	determiner 12	preposition -21	pronoun 18	quote -19	subordinator -13
size-ending|1|?|	pronoun 17
size-ending|1|none|	( -19	) -17	, -11	,auxiliary -23	,capital -7	,coordinator 11	,preposition -11	,quote -9	,subordinator 10	,that -19	,verb-judging 10	,verb-saying 15	,verb-thinking 8	,word -7	- -16	: -22	; 8	adverb -20	auxiliary -26	capital -10	coordinator 8	determiner -14	end -12	preposition -9	pronoun -12	stop -7	subordinator 19	that -17	verb-judging -34	word -14	– -17
size-ending|2|!|	,auxiliary 9	coordinator -11	end 10
size-ending|2|,|	auxiliary -19	capital 40	coordinator -27	determiner 7	preposition -34	pronoun -11	quote -13	subordinator -12	that -14	verb-judging -15	verb-saying -25	word 12
size-ending|2|.|	) -8	determiner -30	end -8	preposition -23	pronoun 10	subordinator 18	— 8
size-ending|2|?|	,verb-saying 16	capital 21	coordinator 11	end 6	pronoun 19	stop -16	verb-saying 24
size-ending|2|none|	( -22	) -19	+ 9	, -9	,adverb -13	,auxiliary -8	,determiner -17	,preposition -7	,subordinator 14	,that -6	,word -6	adverb -18	auxiliary -23	capital -28	end 9	preposition 9	pronoun -12	stop 9	subordinator -14	verb-judging -30	verb-saying -35	verb-thinking -16	word -27	— 8
size-ending|3|!|	,word 10	end -29
size-ending|3|,|	auxiliary -17	capital 12	coordinator 25	pronoun 9	that -19	verb-saying 46	word 15
size-ending|3|.|	auxiliary 19	capital -22	coordinator 15	determiner 11	end 30	preposition -9	pronoun 25	subordinator -10
size-ending|3|?|	coordinator 16	end 27	pronoun 18	verb-saying 12	– 11	— 12
size-ending|3|none|	( -22	, 8	,auxiliary 18	,capital 13	,coordinator -11	,determiner 12	,preposition -21	,pronoun -14	,quote -6	,subordinator 16	,verb-judging 9	,verb-saying 13	: 11	adverb 20	capital -24	coordinator 11	determiner -6	end 28	preposition 6	stop 8	subordinator 31	verb-saying -17	verb-thinking -9	– -11	— 8
size-ending|4-5|!|	,word 6	capital 8	determiner 20	end 21	pronoun 25	stop 13
size-ending|4-5|,|	' 13	auxiliary -20	capital 30	coordinator 6	determiner 17	preposition -19	pronoun 41	subordinator 9	that -7	verb-saying 34	word 7
size-ending|4-5|.|	capital 14	determiner -9	end 40	preposition 32	pronoun -9	quote -13	subordinator 15	that 7	— 15
size-ending|4-5|?|	,auxiliary 19	,verb-saying 10	capital 21	determiner 15	end 33	pronoun 22	stop 12	verb-saying 12
size-ending|4-5|none|	( -15	) -8	+ 12	, 6	,adverb 9	,capital -13	,coordinator 16	,determiner -14	,preposition -8	,pronoun 16	,subordinator 11	,that 9	,verb-thinking 8	- 15	: 34	; 18	adverb -16	auxiliary 7	capital 13	coordinator 18	determiner -7	end 10	preposition -6	pronoun -9	subordinator 33	verb-saying -7
size-ending|6-9|!|	capital 14	determiner 9	end 14	pronoun 18
size-ending|6-9|,|	auxiliary -8	capital 27	coordinator -8	determiner 29	pronoun 23	subordinator -14	verb-saying 22	– 6
size-ending|6-9|.|	( 16	determiner 28	preposition 17	pronoun 28	quote 15	subordinator 22	that 6	— 26
size-ending|6-9|?|	, -18	,verb-saying 6	capital 22	determiner 12	end 24	pronoun 13	stop 23	verb-saying 21	— 10
size-ending|6-9|none|	( 23	+ 21	, -15	,auxiliary 18	,coordinator 9	,preposition 16	,pronoun 18	,verb-judging 9	,verb-saying 12	,verb-thinking 6	,word 18	: 30	; -6	capital 36	coordinator 21	determiner 34	end 58	pronoun 22	stop 15	subordinator 11	verb-saying 13	word -15
size-follow|10+|	( 16	, 13	,auxiliary 7	,determiner 7	,preposition 11	,pronoun 6	,verb-judging 7	,verb-saying 7	,verb-thinking 10	,word 10	: 22	adverb 13	auxiliary 12	capital 18	determiner 27	end 28	preposition 11	pronoun 20	stop 33	verb-saying 22	word 16	— 18
size-follow|1|	( -18	) -17	, -11	,auxiliary -23	,capital -7	,coordinator 17	,preposition -11	,quote -9	,subordinator 10	,that -19	,verb-judging 10	,verb-saying 15	,verb-thinking 8	,word -7	- -16	: -22	; 8	adverb -20	auxiliary -24	capital 15	coordinator 8	end -8	pronoun 15	quote -23	subordinator 12	that -17	verb-judging -34	word -15	– -17
size-follow|2|	( -22	) -16	+ 9	, -9	,adverb -13	,determiner -17	,preposition -7	,subordinator 14	,that -6	,word -6	adverb -18	auxiliary -27	coordinator -6	determiner -10	pronoun -24	quote -13	stop 7	subordinator -12	that -6	verb-judging -30	verb-saying -34	verb-thinking -16	word -21	— 9
size-follow|3|	( -22	, 8	,auxiliary 18	,capital 13	,coordinator -11	,determiner 12	,preposition -21	,pronoun -14	,quote -6	,subordinator 16	,verb-judging 9	,verb-saying 13	: 11	adverb 20	capital -21	coordinator 21	end 40	pronoun 26	stop 8	subordinator 14	that -19	verb-saying 8	verb-thinking -9	— 12
size-follow|4-5|	' 13	( -15	) -8	+ 12	, 6	,adverb 9	,capital -13	,coordinator 16	,determiner -14	,preposition -8	,pronoun 16	,subordinator 11	,that 9	,verb-thinking 8	- 15	: 34	; 18	adverb -16	capital 21	coordinator 19	end 35	pronoun 17	quote -13	subordinator 36	verb-saying 13	— 18
size-follow|6-9|	( 28	+ 21	, -22	,auxiliary 18	,coordinator 9	,preposition 16	,pronoun 18	,verb-judging 9	,verb-saying 12	,verb-thinking 6	,word 18	: 30	; -6	auxiliary -9	capital 10	coordinator 8	determiner 35	end 15	pronoun 29	quote 15	stop 15	subordinator -7	that 6	verb-saying 22	word -13	– 6	— 26
size-intro|10+|	, 24	- 11	: 30	auxiliary 21	coordinator 7	determiner 17	preposition 26	pronoun 17	quote 22	start 17	stop 16	subordinator 26	that 21	verb-saying 19	verb-thinking 20	word 26	– 12	— 10
size-intro|1|	' -13	( -10	, -10	: -13	; 11	adverb 7	capital -9	coordinator -42	determiner 22	preposition -8	pronoun 8	quote -15	start -8	stop 45	subordinator 7	that -13	verb-judging -25	verb-saying 9	verb-thinking -18	word -15	– 10	’ -8
size-intro|2|	( -20	, 7	: 32	adverb -14	determiner -36	possessive 9	preposition -17	pronoun -9	quote -16	start -15	stop 30	subordinator -34	that -25	verb-saying -10	verb-thinking -14	– -14	— 8	’ 12	• 9
size-intro|3|	' -14	( -11	adverb 26	auxiliary 31	capital 15	coordinator 16	possessive -18	preposition -18	pronoun 33	quote 15	start 22	stop 14	subordinator 9	that 25	verb-saying 17	verb-thinking 24	word 15	— 8
size-intro|4-5|	% 12	' 11	( -6	: -12	; -8	adverb 9	auxiliary 51	coordinator 8	determiner -6	possessive -19	preposition 27	pronoun 30	quote 23	start 38	subordinator 30	that 33	verb-judging 9	verb-saying -14	verb-thinking 35	word -14	– 8	— 9	’ 7
size-intro|6-9|	( -13	, 32	: 27	; 13	adverb 16	capital 10	coordinator 27	determiner 39	preposition 20	pronoun 39	quote 21	start 30	stop 31	subordinator -14	that 37	verb-saying -23	verb-thinking 34	word 16	– -17	— 8	’ 15
size|	1 -11	10+ 20	2 -37	3 22	6-9 7
subject|elided|	,adverb 9	,auxiliary 26	,capital 13	,determiner -13	,preposition 19	,pronoun 13	,that -11	1 -27	2-3 24	8+ 12	: 6	coordinator -8	determiner 7	end 17	verb-saying -15	word -14
subject|none|	( -13	) -16	+ 14	,auxiliary -14	,capital -15	,coordinator 15	,determiner -15	,preposition -16	,quote -9	,subordinator 18	,that -14	,verb-judging 19	,verb-thinking 13	,word 7	- -14	1 7	2-3 6	4-7 -7	8+ 10	: 6	; 33	auxiliary -10	capital 22	coordinator 10	determiner 21	end 24	preposition -19	stop 10	subordinator 11	that 7	verb-judging -7	verb-thinking -9	word -9	– 11	— 16
subject|own|	) -9	+ 9	,adverb -13	,auxiliary 14	,determiner 11	,preposition -19	,pronoun 7	,quote -6	,subordinator 12	,that -7	,verb-judging 6	,verb-saying 15	,word -10	- 6	2-3 -9	4-7 -7	8+ 7	: 15	adverb -9	auxiliary -16	capital 9	determiner 6	end 32	preposition 12	pronoun 20	stop -10	subordinator 12	verb-judging -15	verb-saying -10	word 9	– 6	— 8
two-before|%|	stop 22
two-before|'|	word -8
two-before|)|	- 6	: 17	; -8	auxiliary 14	stop 17
two-before|*|	subordinator -11
two-before|,|	adverb -11	auxiliary 47	capital -21	coordinator 10	determiner -37	preposition 13	quote 20	subordinator -19	verb-judging 6	verb-saying 16	verb-thinking -20	word -34
two-before|-|	determiner -14
two-before|:|	capital -11	determiner -26	pronoun 10	that 16	word -20
two-before|;|	capital 23	determiner -14
two-before|adverb|	, 11	: 36	auxiliary 22	coordinator 22	determiner -25	pronoun -11	stop 32	that 11	verb-judging -25	verb-saying 18	verb-thinking -9	word 17
two-before|auxiliary|	adverb 20	auxiliary 49	determiner -7	preposition -23	pronoun 14	quote -13	stop 25	verb-judging 9	verb-thinking 22	word 38
two-before|capital|	' -14	( -16	) 6	, 26	- 8	: 10	; -6	auxiliary 21	capital 27	coordinator -6	determiner -26	possessive -36	that -11	verb-judging 13	word -8	– -9	— -12
two-before|coordinator|	' 11	adverb 21	auxiliary 29	capital 22	coordinator -13	determiner -21	preposition -24	verb-judging 20	verb-saying 16	verb-thinking -23	word -20
two-before|determiner|	, -8	: 28	auxiliary -10	capital -11	determiner 20	preposition -24	stop 33	subordinator 11	that 8	verb-judging -15	verb-saying 7	verb-thinking 10	word -8
two-before|possessive|	preposition -12	quote 16	stop 16	verb-thinking 22	word -27
two-before|preposition|	, -13	: 25	determiner 9	preposition 23	pronoun -20	stop 30	subordinator -20	that -15	verb-judging 12	verb-saying -37	verb-thinking 14	word -16
two-before|pronoun|	, 17	adverb 15	auxiliary 7	determiner -11	possessive 22	preposition 26	pronoun 6	stop 38	subordinator 32	verb-judging 8	verb-thinking -20	word 19
two-before|quote|	( -12	, -24	: 14	coordinator -24	preposition 12	stop 27	verb-saying -13	verb-thinking -17	word -16	— 14
two-before|start|	capital -27	determiner -28	preposition -13	quote 12	start 18	• 9
two-before|stop|	- 12	capital -20	determiner -28	preposition -19	subordinator -8	— 6
two-before|subordinator|	auxiliary -19	determiner -55	stop 32	word -10
two-before|that|	: 16	adverb 11	auxiliary -12	capital 19	determiner -28	preposition -19	pronoun 19	stop 25	subordinator -11	verb-judging -8	verb-saying -36
two-before|verb-judging|	, -12	: 20	adverb -8	auxiliary 27	capital -7	determiner 19	preposition -8	pronoun 9	quote 14	stop 31	that 30	verb-saying -19
two-before|verb-saying|	, 58	: 36	adverb 8	auxiliary 21	capital 8	preposition 17	pronoun -9	subordinator 20	that 22	verb-judging -19	word 25
two-before|verb-thinking|	, -10	: 13	auxiliary 18	determiner -10	pronoun 7	stop 34	subordinator 14	that 16	verb-judging -18	word -14
two-before|word|	% 12	' -13	( -10	, -16	: -12	; 16	auxiliary -18	coordinator 28	determiner 7	possessive 11	preposition -22	pronoun 32	quote -14	stop 35	subordinator -27	that -17	verb-judging -29	verb-saying -10	verb-thinking 25	word 16	– -10	— 9
two-words-before|%|	. 22
two-words-before|'s|	 16	figures 22	office 16	semiconductor -23
two-words-before|'|	stata -8
two-words-before|)|	- 6	. 17	: 17	; -8	is 14
two-words-before|*|	pourquoi -11
two-words-before|,|	 20	a -24	admet 17	alias -19	and 18	as -12	atestou 7	balguerie 7	blamed 26	cercavano -19	chamado -6	chiede 6	christened -26	code-named -16	comme 14	como 16	definito -16	destacó 11	di 16	die 13	dit -10	ein 8	einzelne -9	en -9	entitled -17	exigiu 14	expressed 21	falta 14	ficou 15	foi 8	found -19	gringo 6	had 18	headed -14	heißt -8	houve 14	há 16	is 24	jugée 7	la -11	labeled -13	maar 18	mais 6	manifesta 13	mas 11	movilizaciones 8	nicknamed -30	o -14	or -23	played -11	pour 13	praised 12	prees 9	prefers -20	promet 13	préfère 18	reading -18	reconnaît 15	retrouvé -17	said 33	sent 17	sinalizou -9	since 24	sogenannte -11	solo -14	sorte -12	sourit -6	surnommé -16	são 17	the -16	though 16	titled -13	todavía 7	told -9	uma -14	un 18	under -20	was 40	wat 12	welcomed 13	where -20	whose -29	wie -12	winston -20	à 14	è 10	é 6
two-words-before|-|	the -14
two-words-before|.|	- 12	always -15	con -10	eine -9	headed -11	il -6	in -6	le -14	meglio -13	o -12	the -30	under -14	wie -8	— 6
two-words-before|0-2|	. 9
two-words-before|000|	. 22
two-words-before|1.942|	. 9
two-words-before|10|	. 13
two-words-before|110085|	? 22
two-words-before|141|	: -25
two-words-before|14th|	? 18
two-words-before|15-1|	. 9
two-words-before|169|	. 8
two-words-before|17|	, -14
two-words-before|1800|	records 16
two-words-before|1952|	. 14
two-words-before|1958|	, -17
two-words-before|1971|	album -17
two-words-before|1976|	. 21
two-words-before|1980|	. 15
two-words-before|1988|	. 9
two-words-before|1991|	. 14
two-words-before|1|	. 12
two-words-before|2009|	. 13
two-words-before|2012|	as -9
two-words-before|2019|	. 19
two-words-before|2021|	. 12
two-words-before|2024|	. 11
two-words-before|2026|	. 19	: 21
two-words-before|2027|	, 14	. 13
two-words-before|2028|	. 9
two-words-before|210m|	. 23
two-words-before|214th|	. 13
two-words-before|214|	aboard -14
two-words-before|22|	. 17	: 21
two-words-before|255|	. 16
two-words-before|29|	. 9
two-words-before|2gb|	, 19
two-words-before|2|	. 16
two-words-before|310m|	for 18
two-words-before|31|	. 14	– 12
two-words-before|380|	, 15
two-words-before|3rd|	. 15
two-words-before|3|	( -9	: 6
two-words-before|40|	: 14
two-words-before|46|	, -11
two-words-before|5-6|	. 13
two-words-before|54|	sarte 6
two-words-before|58|	. 13
two-words-before|6-4|	. 8
two-words-before|6-7|	. 8
two-words-before|62enne|	: 12
two-words-before|62|	victimes -20
two-words-before|64|	. 18
two-words-before|74|	. 6
two-words-before|79|	. 11
two-words-before|7|	% 12	: 12
two-words-before|80|	. 8
two-words-before|900|	botellas -20
two-words-before|97|	. 7
two-words-before|:|	12 -20	das -19	la -15	on 10	that 16	wer -11
two-words-before|;|	dois -14	kigali 12	tehran 18
two-words-before|a-21|	. 8
two-words-before|a24|	. 21
two-words-before|aangesloten|	. 8
two-words-before|aantal|	explosies 13
two-words-before|aan|	. 9	zijn -13
two-words-before|abandon|	du -16
two-words-before|abba|	’s -12
two-words-before|abbotsinch|	: 11
two-words-before|abend|	in -13
two-words-before|aberdeen|	. 17
two-words-before|aber|	auf 6	vor 6
two-words-before|abonde|	: 9
two-words-before|about|	its 17	so-called -21	the -14
two-words-before|abramchuk|	( -14
two-words-before|ab|	: 15
two-words-before|academy|	. 15
two-words-before|accounts|	. 14
two-words-before|account|	satirico -6
two-words-before|accumulate|	. 20
two-words-before|accusant|	de 18
two-words-before|accused|	of -20
two-words-before|acesso|	, 14
two-words-before|aclara|	: 8
two-words-before|acqua|	: 7
two-words-before|acteurs|	à 14
two-words-before|actie|	. 7
two-words-before|acting|	as 14
two-words-before|actor|	. 7
two-words-before|acto|	de 7
two-words-before|act|	. 21
two-words-before|added|	, 18	. 26
two-words-before|addresses|	. 9
two-words-before|adds|	: 13
two-words-before|add|	: 14
two-words-before|adeoti-marks|	, -12
two-words-before|adjectives|	. 10
two-words-before|admitió|	que 7
two-words-before|admits|	: 20
two-words-before|admitted|	, 20
two-words-before|adnoc|	por 13
two-words-before|advisors|	. 16
two-words-before|afastar|	um -15
two-words-before|affiche|	, 11
two-words-before|affirme|	avoir 14
two-words-before|affondo|	: 9
two-words-before|afghanistan|	was 16
two-words-before|afloopt|	. 6
two-words-before|aflossen|	. 16
two-words-before|afmaken|	. 7
two-words-before|afp|	. 16
two-words-before|africa|	. 15
two-words-before|afterwards|	. 11
two-words-before|after|	selling -16
two-words-before|af|	. 17
two-words-before|agacent|	. 6
two-words-before|again|	. 9	? 11
two-words-before|agency|	. 12
two-words-before|agents|	nicknamed -11
two-words-before|aggiunto|	: 20
two-words-before|agivano|	con 15
two-words-before|agreed|	. 17
two-words-before|agreement|	would 22
two-words-before|agua|	estaba 12
two-words-before|ahmadi|	. 17
two-words-before|airport|	. 20	cap 21	says -18
two-words-before|aisle|	. 17
two-words-before|akkoord|	. 8
two-words-before|alabama|	. 20
two-words-before|alarma|	: 11
two-words-before|alarme|	: 9
two-words-before|alavancagem|	a 18
two-words-before|album|	, -11
two-words-before|alfred-wegener-institut|	, 11
two-words-before|algeria|	says -23
two-words-before|alleen|	voor -15
two-words-before|allegations|	as 21
two-words-before|alles|	wieder -13
two-words-before|allo|	studio -9
two-words-before|allumés|	. 9
two-words-before|all|	. 14	of -16
two-words-before|almada|	. 14
two-words-before|alone|	were 16
two-words-before|als|	een -14	kalb 8
two-words-before|alta|	en 12
two-words-before|altro|	: 20
two-words-before|alza|	un 12
two-words-before|al|	. 7	gobierno 8
two-words-before|amadora-sintra|	fica 17
two-words-before|amarela|	. 9
two-words-before|amarilla|	por -9
two-words-before|amat|	recoge 15
two-words-before|ammesso|	, 12
two-words-before|among|	38 -19	the -18	them 21
two-words-before|amused|	. 12
two-words-before|analysts|	. 19
two-words-before|anders|	: 9
two-words-before|and|	blamed 20	from -19	its 19	juba 22	magnets 24	one -14	said 25	showing -16	then -13	to -10	was 26	would 8
two-words-before|anger|	. 12
two-words-before|anglicans|	had 18
two-words-before|animals|	was 26
two-words-before|ankara|	had 19
two-words-before|ankle|	was -18
two-words-before|anleger|	seien 9
two-words-before|anni|	. 8
two-words-before|annonce|	est 7
two-words-before|annoncées|	, 9
two-words-before|announced|	. 16
two-words-before|anno|	, 13	: 13
two-words-before|annuisce|	: 16
two-words-before|anos|	. 6
two-words-before|another|	says -14
two-words-before|anrufbeantworter|	, 8
two-words-before|answered|	: 11
two-words-before|answers|	to -21
two-words-before|answer|	. -10
two-words-before|ans|	. 20
two-words-before|antiques|	dealer 18
two-words-before|anwohner|	? 11
two-words-before|anything|	. 9
two-words-before|anyway|	. 27
two-words-before|anziehen|	. 6
two-words-before|an|	, 6	: 6	officer 23	opera 21	wochenenden 12
two-words-before|ao|	clube 12	serviço 12
two-words-before|apenas|	: 6	que 11
two-words-before|aplaude|	como 15
two-words-before|apologise|	. 15
two-words-before|apologising|	to 8
two-words-before|apologized|	for 18
two-words-before|apostillado|	, 8
two-words-before|appeal|	. 11
two-words-before|appelé|	à 18
two-words-before|applause|	. 12
two-words-before|approved|	. 12
two-words-before|app|	, -9	had -13	store -19
two-words-before|april|	. 10
two-words-before|apuntó|	: 15
two-words-before|archers|	. 17
two-words-before|arenal|	. 12
two-words-before|arena|	. 18
two-words-before|are|	 -15
two-words-before|argued|	on -17
two-words-before|arguida|	agiu 11
two-words-before|arguido|	atuou 7
two-words-before|arguments|	. 16
two-words-before|around|	. 14
two-words-before|arrangement|	. 13	as 12
two-words-before|arrested|	. 16
two-words-before|arrivals|	as 18
two-words-before|arrived|	. 13
two-words-before|arrêter|	devant -13
two-words-before|arrêt|	. 15
two-words-before|asciutta|	: 26
two-words-before|aseguró|	que 12
two-words-before|ashby|	as 25
two-words-before|ashworth-diop|	: 21
two-words-before|asi|	: 7
two-words-before|asked|	, 21	. 15	for 24
two-words-before|askew|	. 15
two-words-before|asks|	, 16
two-words-before|asleep|	. 18
two-words-before|assembly|	. 16
two-words-before|assicura|	: 11	la 16
two-words-before|assistant|	, -14	. 11
two-words-before|assistente|	aceitou 7
two-words-before|assistito|	amasse 15
two-words-before|assobios|	: 7
two-words-before|association|	. 13
two-words-before|assolombarda|	saluta 16
two-words-before|assomed|	: 13
two-words-before|as|	a -33	his -21	the -38
two-words-before|ater|	: 14
two-words-before|atribuiu|	a 18
two-words-before|attacca|	, 11
two-words-before|attacks|	as 22
two-words-before|attaquant|	. 9
two-words-before|attempt|	, -7
two-words-before|attended|	by 19
two-words-before|at|	goodison 16
two-words-before|aufgefallen|	. 8
two-words-before|auf|	das -10	dem -14	der -17
two-words-before|augsburg|	. 18
two-words-before|august|	. 17
two-words-before|aula|	, 9
two-words-before|ausgeweitet|	. 6
two-words-before|ausland|	als -21
two-words-before|aussprache|	sei 10
two-words-before|australia|	agree 20
two-words-before|aus|	. 15	: 14	den -11
two-words-before|autentico|	: 14
two-words-before|auteur|	de -14
two-words-before|authority|	were 21
two-words-before|author|	. 7
two-words-before|autissier|	: 9
two-words-before|autocollant|	: -11
two-words-before|autora|	de -8
two-words-before|autre|	: 14
two-words-before|autumn|	. 7
two-words-before|auxerre|	. 8
two-words-before|avaient|	été 19
two-words-before|avanti|	: 8
two-words-before|avisou|	que 8
two-words-before|avril|	dans -9
two-words-before|avs|	: 10
two-words-before|avuto|	paura 8
two-words-before|avverte|	che 9
two-words-before|away|	. 15
two-words-before|ayer|	de 11
two-words-before|aysén|	: 7
two-words-before|a|	chuva 8	cliente 15	cut 21	definire 15	descoberta 9	dit 12	enregistré -11	entendu 15	evitare -16	falha 15	palavra -13	permanência 11	reconnu 19	resposta 14	scandé -11	situação 11	so-called -23	souhaité 6	viagem 12	withering 20
two-words-before|b3|	. 8
two-words-before|backboard|	. -20
two-words-before|back|	. 18
two-words-before|badges|	. 17
two-words-before|bad|	. 20
two-words-before|bakery|	. 16
two-words-before|baker|	. 7
two-words-before|ballett|	von -15
two-words-before|ballots|	were 28
two-words-before|banc|	. 16
two-words-before|banda|	del -8
two-words-before|banderole|	: 20
two-words-before|band|	played -11
two-words-before|banker|	called -16
two-words-before|bank|	. 9
two-words-before|banner|	reading 21
two-words-before|barbs|	as -9
two-words-before|barcelinhos|	. 6
two-words-before|barcelona|	. 7
two-words-before|bari|	drop -20
two-words-before|barque|	. 16
two-words-before|barrio|	, 16
two-words-before|base|	: 7
two-words-before|batizado|	de -9
two-words-before|batters|	were 13
two-words-before|battery|	. 14
two-words-before|bay|	. 18
two-words-before|bazán|	: 7
two-words-before|bbc|	. 19
two-words-before|beat|	. 6
two-words-before|beck-nigg|	als 12
two-words-before|bedeckt|	– 10
two-words-before|been|	freed 10	honest 17	saying -13	shown 13	told 16
two-words-before|beeping|	. 15
two-words-before|before|	. 14
two-words-before|befunde|	kämen 7
two-words-before|begrüsse|	den 8
two-words-before|behaved|	. 19
two-words-before|beijing|	. 12	accused 20	would 20
two-words-before|being|	rostered 17
two-words-before|bei|	einer -16
two-words-before|bekanntgab|	. 6
two-words-before|bekend|	als -7
two-words-before|bekommen|	, -14
two-words-before|belarus|	. 13
two-words-before|belastingen|	. 6
two-words-before|believe|	it 19
two-words-before|beltretter|	: 12
two-words-before|bemüht|	. 8
two-words-before|benavent-oduor|	. 6
two-words-before|benchmark|	. 10
two-words-before|beneath|	, -21	that -15
two-words-before|beneficiarne|	sarebbero 9
two-words-before|benetton|	. 19
two-words-before|berg|	: 18
two-words-before|berichteten|	. 18
two-words-before|bernama|	, 20
two-words-before|bestiame|	viaggi 10
two-words-before|bestätigt|	einen -20
two-words-before|beth|	singing -20
two-words-before|betroffenen|	werde -10
two-words-before|bewertung|	sei 10
two-words-before|bewindsman|	. 14
two-words-before|be|	connected 14	expected 21	met 22	reviewed 16	shared 15
two-words-before|bicho|	de -9
two-words-before|bilhete|	: 15
two-words-before|billed|	as -21
two-words-before|bill|	. 12
two-words-before|binder|	. 17
two-words-before|bishops|	, -14
two-words-before|bizum|	. 9
two-words-before|bjp|	of 20
two-words-before|bladen|	tot -10
two-words-before|blamed|	repeated -19
two-words-before|blanc|	. 9	serait 8
two-words-before|bleibt|	bei -18
two-words-before|blessing|	. 14
two-words-before|blijven|	. 6
two-words-before|blij|	. 11
two-words-before|blinks|	. 7
two-words-before|bloquée|	: 22
two-words-before|blow|	to -22
two-words-before|blunt|	. 13
two-words-before|blushed|	. 15
two-words-before|boadi|	. 10
two-words-before|board|	. 16	reading -24
two-words-before|boats|	. 12	to -26
two-words-before|boat|	. 15
two-words-before|boek|	uitlas 11
two-words-before|boerenbond|	reageerde 10
two-words-before|boggs|	. 26
two-words-before|bologna|	: 17
two-words-before|bonden|	willen 8
two-words-before|bonus|	. 17
two-words-before|booed|	. 18
two-words-before|books|	. 8
two-words-before|book|	, -17	. 16	calls -22
two-words-before|bord|	de -12
two-words-before|born|	. 15
two-words-before|bosteza|	. 11
two-words-before|both|	against -19	camps 16
two-words-before|botteghino|	, 17
two-words-before|bouchons|	. 8
two-words-before|boulter|	. 20
two-words-before|bou|	thanked 16
two-words-before|boxes|	. 18
two-words-before|box|	. 20
two-words-before|braccia|	: 15
two-words-before|brambilla|	expects 9
two-words-before|branches|	. 10
two-words-before|brazier|	. 20
two-words-before|brazil|	? 14
two-words-before|breakfast|	was -13
two-words-before|breaking|	the -26
two-words-before|breakthrough|	, -12
two-words-before|breath|	. 10
two-words-before|breezes|	. 16
two-words-before|briefer|	. 24
two-words-before|briefs|	. 12
two-words-before|brief|	. 13
two-words-before|brie|	( 23
two-words-before|brisé|	: 17
two-words-before|brochure|	titled -11
two-words-before|brontola|	: 6
two-words-before|bruciarli|	: 12
two-words-before|bruit|	. 12
two-words-before|bruna|	alpina -17
two-words-before|brunnhuber|	: 22
two-words-before|brusatin|	: 14
two-words-before|brusio|	. 11
two-words-before|brygge|	. 15
two-words-before|bräutigam|	. 11
two-words-before|brésil|	. 6
two-words-before|buchmesse|	lobte 11
two-words-before|buchwert|	. 8
two-words-before|budel|	. 16
two-words-before|budget|	was 19
two-words-before|budweiser|	called -12
two-words-before|buffet|	as -25
two-words-before|buffle|	. 8
two-words-before|bugle|	. 8
two-words-before|building|	as -17
two-words-before|burglar|	dubbed -12
two-words-before|burr-smith|	. 15
two-words-before|busca|	a 11
two-words-before|but|	hoped -15	not 21
two-words-before|buyers|	. 12
two-words-before|buyer|	: 19
two-words-before|buy|	. 16
two-words-before|bytewala|	. 16
two-words-before|by|	wednesday -16
two-words-before|cabine|	responde 12
two-words-before|cable|	. 11
two-words-before|cage|	's -20
two-words-before|cahier|	intitulé -10
two-words-before|calamità|	. 17
two-words-before|calcestruzzo|	conterrebbe 10
two-words-before|calcula|	. 20
two-words-before|calificó|	de 10
two-words-before|callcenter|	: 16
two-words-before|called|	. 16	a 17	chancay 19	for 23	him -13	it 19	out 18	that 30	the -27	them 20	this 17	whitlock 19
two-words-before|calloway-finch|	. 19
two-words-before|calls|	a -21	her 13	me -19
two-words-before|call|	. 15	a -26	as -17	its -22	of -21	the -14	was 17
two-words-before|calma|	. 7	: 20
two-words-before|calmer|	. 8
two-words-before|calmly|	. 18
two-words-before|calm|	. 13
two-words-before|cambio|	, 12
two-words-before|cameras|	. 15
two-words-before|camera|	. 25	: 11
two-words-before|came|	the -15
two-words-before|campaign|	had -13
two-words-before|campeggiava|	: 18
two-words-before|canapé|	. 16
two-words-before|candle|	. 11
two-words-before|candore|	: 12
two-words-before|cane|	: 20
two-words-before|canteen|	. 11
two-words-before|can|	say -20
two-words-before|capital|	. 6
two-words-before|capra|	. 13
two-words-before|caprichoso|	por -18
two-words-before|captain|	faumuinā 19
two-words-before|capua|	. 8
two-words-before|caputi|	, 15
two-words-before|carabao|	. 11
two-words-before|cara|	. 6
two-words-before|cardiff|	of 21
two-words-before|card|	. 16
two-words-before|cared|	. 15
two-words-before|care|	. 16
two-words-before|cargill|	. 10
two-words-before|carried|	out 20
two-words-before|car|	. 8
two-words-before|casa|	. 8
two-words-before|cases|	that -19
two-words-before|case|	. 14	was 20
two-words-before|caso|	del -18	revela 17
two-words-before|cassa|	: 23
two-words-before|cassoma|	. 6
two-words-before|castlegate|	. 20
two-words-before|catalogue|	. 20
two-words-before|catanduanes|	as -13	seawall -23
two-words-before|categorico|	: 6
two-words-before|cathaoirleach|	. 10
two-words-before|cat|	. 16
two-words-before|cazares|	had 11
two-words-before|cdu|	ließ -16
two-words-before|cebas|	. 22
two-words-before|centre|	. 23
two-words-before|centro|	promette 12
two-words-before|cent|	was 17
two-words-before|ceremony|	. 18
two-words-before|cerqueira|	. 16
two-words-before|certified|	. 16
two-words-before|ce|	résultat 10
two-words-before|cgtn|	: 10
two-words-before|cgt|	. 10
two-words-before|chamberlain|	called 22
two-words-before|champions|	. 6
two-words-before|champion|	. 21
two-words-before|chances|	as 16	at 20
two-words-before|chanceux|	? 18
two-words-before|changed|	. 8
two-words-before|change|	. 25	was 22
two-words-before|channel|	called -24
two-words-before|chants|	of -25
two-words-before|chant|	of -14
two-words-before|chaponnay|	. 6
two-words-before|chapter|	. 18
two-words-before|character|	. 16
two-words-before|charente-maritime|	. 14
two-words-before|charge|	. 20
two-words-before|chaverra|	: 13
two-words-before|checks|	. 9
two-words-before|chega|	sempre 11
two-words-before|cheikh-baba|	exige 9
two-words-before|che|	annuncia 18	aveva 6	nessun -7	parta 16	resti 10	servirebbe 17
two-words-before|chief|	. 14	: 24	dale -19	pleads -21
two-words-before|chien|	. 17
two-words-before|chin|	. 13
two-words-before|chips|	. 20
two-words-before|choc|	. 11
two-words-before|choisie|	? -10
two-words-before|choix|	. 16
two-words-before|choreografe|	. 8
two-words-before|chorus|	. 24	of -14
two-words-before|cia|	teme 15
two-words-before|ciento|	. 13
two-words-before|cigarette|	. 19
two-words-before|ciller|	: 12
two-words-before|cinque|	, 20
two-words-before|cirad|	. 16
two-words-before|cisl|	è 9
two-words-before|civile|	. 11
two-words-before|civil|	pede 10
two-words-before|claimed|	she -19
two-words-before|claim|	. 14
two-words-before|claro|	: 13
two-words-before|clash|	over -16
two-words-before|classique|	. 8
two-words-before|classé|	. 10
two-words-before|clause|	de -16
two-words-before|cleared|	over -11	the 22
two-words-before|clients|	. 15	to 22	were 27
two-words-before|client|	as 11
two-words-before|closet|	. 14
two-words-before|closing|	. 11	line 23
two-words-before|cloth|	. 15
two-words-before|club|	, 15	. 17
two-words-before|cnc3|	: 18
two-words-before|cnmc|	es 14
two-words-before|cnn|	's -18
two-words-before|co-founder|	. 8
two-words-before|co-workers|	called -23
two-words-before|coalition|	. 19	eyes -22
two-words-before|coamo|	had 20
two-words-before|code|	. 9	: -17	name -14
two-words-before|codispoti|	. 17
two-words-before|cohetes|	. 6
two-words-before|coimbra|	. 7
two-words-before|coisa|	: 6
two-words-before|collapsed|	. 16
two-words-before|columbus|	. 12
two-words-before|column|	headed -17
two-words-before|colón|	. 8
two-words-before|comer|	. 14
two-words-before|come|	la 13
two-words-before|cominciare|	dai -16
two-words-before|coming|	. 17
two-words-before|comissão|	um 13
two-words-before|commentaire|	. 24
two-words-before|commented|	that 11
two-words-before|comment|	. 17
two-words-before|commerce|	. 25
two-words-before|comme|	des -13
two-words-before|commission|	. 13	had 22	made 16
two-words-before|companhia|	tem 14
two-words-before|company|	was 12
two-words-before|compared|	to -20
two-words-before|compensation|	committee 21
two-words-before|competition|	. 11
two-words-before|competitor|	on 25
two-words-before|complaints|	. 15
two-words-before|completó|	: 16
two-words-before|compromise|	was 17
two-words-before|com|	marcação -11
two-words-before|conceded|	: 18
two-words-before|conciliation|	. 6
two-words-before|concluded|	: 17
two-words-before|concorrencial|	. 6
two-words-before|conditions|	as 15
two-words-before|confessa|	: 6
two-words-before|confiant|	. 8
two-words-before|confida|	, 10
two-words-before|confidence|	that 19
two-words-before|confirmed|	that 15
two-words-before|congratulations|	. 12
two-words-before|congressman|	felt 21
two-words-before|conhecido|	. 16
two-words-before|conjunto|	su -8
two-words-before|connaître|	son 16
two-words-before|conocido|	como -16
two-words-before|conoscenza|	di 15
two-words-before|consider|	whether -10
two-words-before|constitution|	. 15
two-words-before|consulted|	. 16
two-words-before|contact|	was 18
two-words-before|contant|	geld 10
two-words-before|contempt|	over -18
two-words-before|continue|	. 18
two-words-before|conti|	, 15
two-words-before|contract|	, -24	showed 14
two-words-before|contrató|	a 15
two-words-before|convaincu|	. 8
two-words-before|conversación|	es 13
two-words-before|conversas|	estão 16
two-words-before|conversation|	as 20
two-words-before|con|	una -10
two-words-before|cooler|	. 10
two-words-before|coolly|	. 11
two-words-before|copia|	. 12
two-words-before|copie|	di -21
two-words-before|cork|	. 20
two-words-before|corner|	: 23
two-words-before|coro|	di -10
two-words-before|corp|	bench -18
two-words-before|corregge|	: 16
two-words-before|corridor|	remained 14
two-words-before|corto|	plazo 17
two-words-before|cost|	. 13
two-words-before|così|	: 15
two-words-before|coudre|	, 9
two-words-before|could|	go 15
two-words-before|council|	. 14	backs -21
two-words-before|countered|	, 13
two-words-before|counterpart|	hail 21	of 16
two-words-before|counters|	. 13
two-words-before|county|	. 22
two-words-before|courier|	. 14
two-words-before|courriel|	. 6
two-words-before|courthouse|	. 17
two-words-before|court|	. 18	: 26	had 20
two-words-before|cousin|	. 10
two-words-before|cover|	of -20
two-words-before|credit|	. 10
two-words-before|crewe|	: 19
two-words-before|crews|	to 20
two-words-before|crew|	and 12
two-words-before|crie|	au -17
two-words-before|crimes|	as 17
two-words-before|cristiana|	: 17
two-words-before|critics|	as -21
two-words-before|critic|	called 15
two-words-before|cromer|	. 19
two-words-before|cronisti|	come -14
two-words-before|croyait|	. 14
two-words-before|crusca|	boccia -14
two-words-before|crying|	. 15
two-words-before|crítica|	. 10
two-words-before|cuatro|	. 16
two-words-before|cuentos|	, -12
two-words-before|cuisine|	: 14
two-words-before|cut|	. 18
two-words-before|c|	. 19
two-words-before|césped|	. 9
two-words-before|código|	qr 9
two-words-before|d'|	une 14
two-words-before|daarover|	. 10
two-words-before|dados|	têm 15
two-words-before|dagegen|	einen -21
two-words-before|dal|	quotidiano -17
two-words-before|damp|	, -14
two-words-before|dann|	: 19
two-words-before|dardar-naquin|	, -9
two-words-before|dark|	rooms 17
two-words-before|darmstadt|	. 16
two-words-before|darragh-li|	( -10
two-words-before|dass|	er 10	man 6
two-words-before|das|	argument 7	buch -9	dem -14	ein 16	für 16	kinderbuch -13	projekt 7	spiel 7	wort -8
two-words-before|data|	. 18
two-words-before|date|	. 7
two-words-before|dat|	bleek 9	er 11
two-words-before|dawn|	is -23
two-words-before|days|	. 16
two-words-before|day|	. 16	: 24
two-words-before|dazu|	: 9
two-words-before|dazwischen|	: 10
two-words-before|deadpanned|	. 9
two-words-before|deal|	was 20
two-words-before|death|	as 20
two-words-before|debate|	as 21
two-words-before|debilitada|	e 10
two-words-before|debris|	bore 15
two-words-before|debut|	. 11
two-words-before|decide|	. 11
two-words-before|decir|	: 14
two-words-before|decision|	 17	was 21
two-words-before|decisão|	. 18	como 12	de 11
two-words-before|decize|	: 22
two-words-before|deck|	. 7
two-words-before|decreti|	arriveranno 24
two-words-before|decreto|	de 15
two-words-before|defeat|	. 15
two-words-before|defence|	: 16
two-words-before|defendant|	. 12
two-words-before|definition|	of -15
two-words-before|defunta|	. 22
two-words-before|dei|	firmatari 6
two-words-before|delannoy|	. 13
two-words-before|delayed|	. 18
two-words-before|delay|	. 16	as 11
two-words-before|deliberately|	. 16
two-words-before|delighted|	. 23
two-words-before|della|	biblioteca -7
two-words-before|dell’|	operazione -9
two-words-before|del|	bar -6	farmaco 21	ministro 14
two-words-before|demande|	: 8
two-words-before|demarcation|	line 16
two-words-before|demeure|	le -10
two-words-before|demissão|	. 8
two-words-before|democrats|	. 14
two-words-before|dem|	gericht -17
two-words-before|dentists|	call -20
two-words-before|den|	ausdruck -21	begriff -8	entscheid 13	kreuzer -11	namen -18	ort 12	spitznamen -12	termin 8
two-words-before|deploró|	la -10
two-words-before|deprisa|	? 9
two-words-before|deren|	gasthof -8	überbauung -6
two-words-before|dernier|	virage 18
two-words-before|derrota|	: 8
two-words-before|derselbe|	plan 7
two-words-before|der|	arm -12	begriff -15	gruppe -11	ministerin -15	polizei -12	übung -9
two-words-before|desabafa|	: 11
two-words-before|described|	as 38
two-words-before|describe|	como 12
two-words-before|description|	, 19
two-words-before|desistiu|	. 18
two-words-before|des|	magazins -15
two-words-before|detrás|	hay 19
two-words-before|detta|	sua 12
two-words-before|deusto|	. 16
two-words-before|deutsch|	: -18
two-words-before|deux|	: 15
two-words-before|de|	1983 16	2018 23	achterban -13	afspraak 10	besparing 8	bus 7	capela -20	dokter 10	espera 11	estado 7	fátima -7	heffing 11	klassieke -14	la 16	motie 12	négociations 23	périnatalité 21	schade 14	seguridad 18	tekst 7	ter 12	terceros 14	term -14	terugroepactie 8	uitspraak 13	uma 16
two-words-before|dhaka|	called 18
two-words-before|dialogue|	: -19
two-words-before|dice|	. 21
two-words-before|dicho|	, 17
two-words-before|dictionary|	, -15
two-words-before|dic|	- 8
two-words-before|die|	, 11	asche 11	belege 11	einstufung -12	gebühr 13	gegend 10	gespräche 13	initiative -9	meldung 13	seien 10	sogenannte -7	toeslag 13	tour -16	vorlage 12	waffen 16	wedstrijd 8	zeitung -13
two-words-before|differed|	. 9
two-words-before|differently|	. 11	: 18
two-words-before|different|	from -18
two-words-before|differ|	. 12
two-words-before|dinan-léhon|	. 12
two-words-before|diplomatic|	. 22
two-words-before|diploma|	da -8
two-words-before|directors|	. 12
two-words-before|director|	. 18
two-words-before|dires|	, 6
two-words-before|dire|	. 7
two-words-before|disagreed|	. 24
two-words-before|disagrees|	. 18
two-words-before|discrepa|	: 6
two-words-before|discussions|	were 18
two-words-before|diskutierten|	. 7
two-words-before|disney|	. -16
two-words-before|dispara|	após -15
two-words-before|dispute|	. 18
two-words-before|disruption|	as -16
two-words-before|disse-me|	: 18
two-words-before|disse|	ao -7	che 6	que 6
two-words-before|dissimulation|	. 18
two-words-before|distribution|	, 12
two-words-before|district|	. 19	pulls -13
two-words-before|dite|	jeudi 14
two-words-before|dit|	: 9	avoir 12	coopérer 10	voir 19
two-words-before|diversamente|	: 9
two-words-before|divisoria|	. 14
two-words-before|dixence|	. 7
two-words-before|dizer|	que 10
two-words-before|di|	attendersi 17	aver 15	chiamare -7	essere 27	publitalia 12
two-words-before|dlr.de|	: -6
two-words-before|doce|	estava 9
two-words-before|doctors|	. 14
two-words-before|documentary|	, -10
two-words-before|documento|	chama-lhe -15
two-words-before|doen|	. 7
two-words-before|dolphins|	? 14
two-words-before|donald|	john -20
two-words-before|done|	it 16
two-words-before|donnent|	du 13
two-words-before|dont|	un -13
two-words-before|dood|	. 24
two-words-before|dopo|	di -13
two-words-before|doris|	, 9
two-words-before|doublé|	. 7
two-words-before|doubters|	. 11
two-words-before|doutent|	: 10
two-words-before|down|	. 7	: 19
two-words-before|do|	. 11	livro -15
two-words-before|draw|	. 17
two-words-before|dritter|	nun -16
two-words-before|driver|	reports 20	who -6
two-words-before|droog|	. 26
two-words-before|dropped|	word 24
two-words-before|dubhghaill|	, 20
two-words-before|dudar|	: 13
two-words-before|duluth|	. 21
two-words-before|dundee|	. 19
two-words-before|dunes|	. 12
two-words-before|dup|	of 11
two-words-before|duren|	? 16
two-words-before|durham|	constabulary -24
two-words-before|duty|	was 24
two-words-before|dá-lhe|	60 17
two-words-before|décembre|	, 9
two-words-before|décisif|	. 10
two-words-before|déconnecter|	, 8
two-words-before|dénoncé|	des 14	un 21
two-words-before|dénonçait|	un -9
two-words-before|député|	, 10
two-words-before|d’|	ailleurs -22	avoir 14	une 13	être 16
two-words-before|e-mail|	. 13
two-words-before|each|	. 22
two-words-before|eagles|	. 6
two-words-before|earlier|	. 11
two-words-before|early|	. 12
two-words-before|ebc|	. 19
two-words-before|editorial|	: 16	titled -6
two-words-before|editor|	of -13
two-words-before|een|	bril 17	kadekraan -17
two-words-before|effetti|	, 9
two-words-before|egg|	. 13
two-words-before|eigenaar|	van -8
two-words-before|einen|	künftigen -14	lernfilm 15
two-words-before|einer|	mitteilung 15
two-words-before|eine|	frist 7
two-words-before|eingebracht|	. 7
two-words-before|einstufung|	auf -15
two-words-before|einst|	von 12
two-words-before|ein|	, 14	. 17
two-words-before|eisenach|	. 12
two-words-before|elbe|	. 7
two-words-before|elections|	. 14
two-words-before|elevó|	a 13
two-words-before|ele|	é -12
two-words-before|elle|	, 7	: 15	publie -6
two-words-before|el|	acuerdo 13	contrato 19	cuaderno 10	diálogo 9	gesto 11	permiso 10	plato 17	retraso 11
two-words-before|email|	. 10
two-words-before|embaixo|	: 15
two-words-before|embate|	. 6
two-words-before|emergency|	sirens 14
two-words-before|emissions|	. 8	model 22
two-words-before|emittente|	replicano 11
two-words-before|employees|	called -23
two-words-before|encouragement|	. 9
two-words-before|ended|	. 12
two-words-before|ending|	. 15
two-words-before|endroit|	. 7
two-words-before|energia|	resta 10
two-words-before|energy|	costs 15
two-words-before|engineers|	. 15
two-words-before|english|	. 36
two-words-before|enquête|	pour -9
two-words-before|enten|	könne 12
two-words-before|enterarse|	. 10
two-words-before|entered|	as -16
two-words-before|entrance|	says -11
two-words-before|entry|	for -10
two-words-before|entscheidung|	sei 9
two-words-before|en|	een -10	galicia 9	saluant 12	servicio 11	van 15	zijn 15
two-words-before|epa|	had 26
two-words-before|episode|	, -19	of -9
two-words-before|equation|	. 14
two-words-before|equity|	. 13
two-words-before|erano|	? 16
two-words-before|erbij|	dat 14
two-words-before|ermee|	. 10
two-words-before|ert|	. 10
two-words-before|ervan|	. 24
two-words-before|erwartungen|	: 12
two-words-before|er|	. 6	der -18	heißt -14	könne 11
two-words-before|esa|	cláusula 7
two-words-before|escrito|	: 7
two-words-before|eslogan|	. 8
two-words-before|espn|	. 24
two-words-before|esports|	: 19
two-words-before|essay|	, -11	titled -15
two-words-before|esslingen|	. 21
two-words-before|estará|	. 8
two-words-before|estava|	habitada 11
two-words-before|esterno|	, 14
two-words-before|estrie|	: 9
two-words-before|est|	dite 16
two-words-before|esuberi|	furono 16
two-words-before|es|	. 6	: 7
two-words-before|etiqueta|	de -14
two-words-before|et|	du -14
two-words-before|europeans|	with -25
two-words-before|europeia|	manifestou -14
two-words-before|europe|	de 14
two-words-before|euros|	. 14
two-words-before|euro|	. 14
two-words-before|eu|	. 21
two-words-before|evening|	. 13
two-words-before|everton|	. 15
two-words-before|every|	line 23
two-words-before|ex-secretário|	que 12
two-words-before|examiner|	. 7
two-words-before|exceptionnel|	. 10
two-words-before|exchange|	was 20
two-words-before|excusó|	: 15
two-words-before|executive|	. 17
two-words-before|executivo|	pela 17
two-words-before|exemplaire|	de -6
two-words-before|exempt|	. 9
two-words-before|exits|	as 18
two-words-before|explained|	, 16	. 18
two-words-before|explicações|	são 18
two-words-before|expulsions|	as 18
two-words-before|expérimentation|	, 9
two-words-before|extraits|	. 12
two-words-before|eyes|	. 19
two-words-before|e|	' 11	attacca -20	troppe -17
two-words-before|face|	. 8
two-words-before|fachbegriff|	lautet -10
two-words-before|fahlert|	. 6
two-words-before|fahren|	: 9
two-words-before|fairweather-sen|	said 24
two-words-before|fair|	. 18
two-words-before|falam|	em 17
two-words-before|falar|	em 19
two-words-before|fala|	. 16	de 12	em 32
two-words-before|falcinelli|	: 15
two-words-before|falou|	de 17	em 10
two-words-before|familie|	. -12
two-words-before|family|	. 15	as 10
two-words-before|fanno|	trapelare 11
two-words-before|fans|	as -16	nur -9
two-words-before|fare|	i -16
two-words-before|farnesina|	esprime 13
two-words-before|far|	as -25
two-words-before|fascicolo|	per -15
two-words-before|father|	’s -17
two-words-before|fauteuil|	. 14
two-words-before|fazit|	: 14
two-words-before|façon|	. 13
two-words-before|fearon-mighty|	. 12
two-words-before|fearon|	. 10
two-words-before|feature|	: -23
two-words-before|febbre|	. 16
two-words-before|federacciai|	saluta 12
two-words-before|federation|	was 8
two-words-before|fees|	. 7
two-words-before|fell|	. 14
two-words-before|fence|	. 15
two-words-before|fenêtre|	. -14
two-words-before|fermeture|	. 7
two-words-before|ferretti|	, 7
two-words-before|festspiele|	machten 11
two-words-before|fest|	. 19
two-words-before|fiat|	. 16
two-words-before|fia|	over -17
two-words-before|ficar|	concluída 10
two-words-before|fielder|	asking 16
two-words-before|field|	. 14	had 23
two-words-before|fifth|	. 14
two-words-before|figaro|	; 9
two-words-before|figures|	. 14
two-words-before|fila|	: 14
two-words-before|file|	for 13
two-words-before|film4|	. 7
two-words-before|film|	since -7	’s 15
two-words-before|filtra|	un 17
two-words-before|finale|	: 9	of -9
two-words-before|final|	version 21
two-words-before|finanzministers|	sei 11
two-words-before|find|	as 15	the -21
two-words-before|fines|	. 9
two-words-before|finger|	: 25
two-words-before|fini|	! 14
two-words-before|firmer|	. 14
two-words-before|firms|	registered 12
two-words-before|first|	, -18	. 17	verdict 16
two-words-before|fiscal|	. 8
two-words-before|fitosanitario|	sarebbe 12
two-words-before|flagellato|	? 11
two-words-before|flag|	. 17
two-words-before|flan|	. 11
two-words-before|flemish|	word -22
two-words-before|flight|	a 16
two-words-before|floor|	. 19
two-words-before|fm|	: 16
two-words-before|foglietto|	, -15
two-words-before|followed|	by -18
two-words-before|followers|	to 20
two-words-before|fontaine-abbott|	in -13
two-words-before|fonti|	: -11
two-words-before|footnotes|	: 12
two-words-before|footnote|	marked -20
two-words-before|foot|	of -8
two-words-before|forge|	blames -22
two-words-before|forgiveness|	. 10
two-words-before|forgiving|	. 9
two-words-before|former|	blamed 10
two-words-before|for|	a -15	an 23	her 18	its 16
two-words-before|fos|	: 13
two-words-before|four|	. 16
two-words-before|fpö|	ortet 14
two-words-before|freenet|	had 9
two-words-before|free|	. 12
two-words-before|french|	farmers -17	song -15
two-words-before|friends|	. 6	as -16
two-words-before|friend|	. 16
two-words-before|frigates|	. 6
two-words-before|frohlockte|	: 6
two-words-before|froh|	: 13
two-words-before|from|	the -16
two-words-before|fuel|	. 8
two-words-before|fue|	redactado 22
two-words-before|full|	. 22
two-words-before|fumed|	. 15
two-words-before|funeral|	. 16
two-words-before|fun|	. 10
two-words-before|further|	. 16
two-words-before|futon|	. 15
two-words-before|futuro|	. 12
two-words-before|føroya|	. 12
two-words-before|für|	die -23	disentis 12	eine 11
two-words-before|galgenwaard|	. 18
two-words-before|galindo|	. 14
two-words-before|gallery|	says -15
two-words-before|galtieri|	veut 13
two-words-before|game|	. 17
two-words-before|gander|	after -19
two-words-before|garavaglia|	. 21
two-words-before|garderobe|	: 12
two-words-before|garde|	contre 18
two-words-before|gavere|	: 6
two-words-before|gave|	the -17
two-words-before|geantwortet|	: 9
two-words-before|gebeurt|	dat 7
two-words-before|gebe|	es 11
two-words-before|gebouwd|	. 10
two-words-before|geduld|	: 16
two-words-before|gehad|	. 6
two-words-before|gehört|	. 7
two-words-before|gekauft|	. 7
two-words-before|gekocht|	. 9
two-words-before|gek|	( -13
two-words-before|gelandet|	. 6
two-words-before|gelderland|	is 17
two-words-before|gemeente|	een -15
two-words-before|gemeint|	: 7
two-words-before|generous|	. 12
two-words-before|gereageerd|	. 10
two-words-before|gesagt|	: 7
two-words-before|geschieht|	dies 14
two-words-before|gesproken|	van 14
two-words-before|gestore|	. 12
two-words-before|get|	into 15
two-words-before|gewesen|	, 15
two-words-before|gezeigt|	wird -8
two-words-before|gezien|	. 12
two-words-before|gilt|	die -12
two-words-before|giorni|	: 14
two-words-before|given|	him 18
two-words-before|glasses|	. 14
two-words-before|glass|	. 11
two-words-before|gli|	animali 13
two-words-before|gloomy|	. 11
two-words-before|go-between|	. 21
two-words-before|goeds|	. 7
two-words-before|goes|	by -20
two-words-before|goiânia|	. 14
two-words-before|gold|	. 15
two-words-before|gondal|	. 22
two-words-before|gone|	ahead 17
two-words-before|goodwill|	. 21
two-words-before|gostou|	: 10
two-words-before|goulburn|	. 14
two-words-before|gouttières|	. 7
two-words-before|govender|	: 31
two-words-before|governadores|	rejeitam -10
two-words-before|governante|	reconheceu 13
two-words-before|government|	was 16	welcomed 12
two-words-before|governo|	de 10	retirar 10
two-words-before|go|	by -16	on 20
two-words-before|grading|	of -17
two-words-before|gradi|	. 20
two-words-before|grandmother|	: 29
two-words-before|grandson|	. 11
two-words-before|graves|	. 6
two-words-before|greenidge|	, 20
two-words-before|green|	. 18
two-words-before|greggs|	has 17
two-words-before|grehan|	: 16
two-words-before|grida|	: 9
two-words-before|grid|	. 14
two-words-before|grinned|	. 21
two-words-before|grin|	. 15
two-words-before|groom|	: 20
two-words-before|ground|	. 23
two-words-before|group|	called -8
two-words-before|grower|	. 18
two-words-before|grue|	baptisée -14
two-words-before|grumbled|	. 13
two-words-before|gründe|	gelten 10
two-words-before|guanti|	, 16
two-words-before|guaraní|	y 13
two-words-before|guarda|	rencor 15
two-words-before|guidance|	looked 19	was 24
two-words-before|guilty|	of -20	punished 10
two-words-before|gumtree|	. 11
two-words-before|guère|	: 14
two-words-before|générale|	: 16
two-words-before|haar|	, -9
two-words-before|haastig|	: 11
two-words-before|haas|	. 17
two-words-before|haber|	actuado 16
two-words-before|habe|	man 14	von -14
two-words-before|habitants|	: 12
two-words-before|habit|	. 12
two-words-before|hablaron|	. 13
two-words-before|hablar|	de -8
two-words-before|habla|	de 14
two-words-before|habló|	de 17
two-words-before|haderte|	: 21
two-words-before|had|	. 15	become -16	been 37	called 22	chanted -16	drawn 15	held 19	lost 16	made 20	opened 17	paid 18	returned 20	seen 16	served 18	shown 12	signed 20	sold 19	spray-painted -18	targeted 18	written 11	yelled 22
two-words-before|hague|	had 17
two-words-before|hailed|	as -23
two-words-before|half-hour|	. 15
two-words-before|halftime|	. 9
two-words-before|halfway|	through -13
two-words-before|half|	. 14
two-words-before|hall|	. 16
two-words-before|haltermann|	, 15
two-words-before|hammerson|	were 18
two-words-before|hampshire|	. 17
two-words-before|handel|	meine -14
two-words-before|handled|	with -24
two-words-before|handrail|	. 17
two-words-before|handschriftlich|	: 14
two-words-before|hands|	. 18
two-words-before|hand|	. 14
two-words-before|harbour|	wall -21
two-words-before|harm|	. 7
two-words-before|has|	become 21	gone 13	nicknamed -18	sold -17
two-words-before|hated|	. 14
two-words-before|hat|	die -8	mit -16
two-words-before|haus|	nur -12
two-words-before|have|	been 25	branded -22	made -14	named -27	opened 15	struck 22	water 19
two-words-before|havlíčková-moon|	. 6
two-words-before|ha|	alcanzado 7	augurato 9	contate 16	definito 10	domandato 11	lodato 15	urlato 12
two-words-before|headline|	: -19
two-words-before|heads|	. 17
two-words-before|head|	. 23
two-words-before|health|	plan 16
two-words-before|heard|	. 13	was 16
two-words-before|hearing|	. 20
two-words-before|hears|	how -13
two-words-before|heartbroken|	. 9
two-words-before|hear|	. 14
two-words-before|hehl|	. 9
two-words-before|heizlüftern|	. 14
two-words-before|held|	with 18
two-words-before|helicopter|	. 14
two-words-before|hem|	als -10
two-words-before|herald|	. 17
two-words-before|here|	. 19	as -15
two-words-before|herhaling|	met -12
two-words-before|herself|	. 15
two-words-before|hers|	. 24
two-words-before|her|	. 16	a 11	as 13	client 10	of 14
two-words-before|hesitated|	. 11
two-words-before|het|	besluit 9	bewijs 14	binnenhof -8	dossier -18	kabinet 9	op 8	over 17	project 9	radioprogramma -11	voertuig 10	zogeheten -16
two-words-before|he|	called 40	felt 14	had 34	is 24	labels -15	preferred -29	promised 11	said 17	should 21	termed 24	terms -16	was 36	would 26
two-words-before|hij|	, 10	baalt 11	er 9
two-words-before|hilton|	. 15
two-words-before|him|	. 8	: 38	as 8	of 7	off 18	to 16
two-words-before|his|	famous -15	neighbor 18	new -21
two-words-before|hiver|	, 10	. 16
two-words-before|hofvijver|	. 23
two-words-before|hold|	, 17	was 12
two-words-before|holloway|	. 14
two-words-before|holstein|	sei 10
two-words-before|hombros|	. 10
two-words-before|home|	. 18
two-words-before|honda|	. 11
two-words-before|honiara|	rejects -17
two-words-before|hopeful|	. 16
two-words-before|hope|	. 16
two-words-before|hornets|	. 17
two-words-before|horrified|	. 9
two-words-before|hospital|	. 18	writes -25
two-words-before|houden|	. 6
two-words-before|hours|	. 22
two-words-before|hour|	. 21
two-words-before|household|	, -12
two-words-before|house|	. 24
two-words-before|huacal|	. 6
two-words-before|humor|	. 6	: 7
two-words-before|hunan|	to 12
two-words-before|hungary|	was 25
two-words-before|hylton|	wants 12
two-words-before|hymn|	. 13
two-words-before|hält|	. 10
two-words-before|händen|	. 6
two-words-before|hérémakono|	. 22
two-words-before|hésite|	. 12
two-words-before|hömann-lücke|	, 7
two-words-before|ibarrola|	: 18
two-words-before|ice|	. 11
two-words-before|ich|	sei 16
two-words-before|idea|	. 11
two-words-before|identity|	cards 17
two-words-before|ieri|	su -17
two-words-before|ifan|	. 9
two-words-before|ihn|	aber 15
two-words-before|ihrem|	buch -7	foodtruck -21
two-words-before|ikon|	: 16
two-words-before|illusion|	. 16
two-words-before|ilyas|	, 18
two-words-before|il|	celebre -12	finale 18	giudizio -14	governo 13	settimanale -9	tavolo 19	teatro 13	testo 13	titolo 14
two-words-before|imediato|	o -11
two-words-before|im|	fachblatt -20	netz -17
two-words-before|in-hye|	, 13
two-words-before|inaugurado|	. 8
two-words-before|inbev|	had 13	revives -16
two-words-before|inchinandosi|	, 15
two-words-before|incident|	was 15
two-words-before|includes|	 -16
two-words-before|income|	. 16
two-words-before|indiana|	. 12
two-words-before|indipendenza|	promette 9
two-words-before|indruk|	. 8
two-words-before|inflation|	remained 23
two-words-before|ingaan|	. 18
two-words-before|ingetrokken|	. 12
two-words-before|inglês|	. 14
two-words-before|initiative|	tagged -15
two-words-before|inocencia|	. 16
two-words-before|inquilini|	chiede 15
two-words-before|inquiry|	. 14	was 15
two-words-before|inscrit|	la -18
two-words-before|insegnato|	? 16
two-words-before|inserted|	: 27
two-words-before|insisted|	bamako 17
two-words-before|instagram|	: 15
two-words-before|instead|	of -19
two-words-before|interceptors|	. 12
two-words-before|international|	, 17	. 12
two-words-before|interpreter|	. 26
two-words-before|interrumpió|	: 7
two-words-before|intervened|	. 9
two-words-before|interview|	. 21	on -21
two-words-before|into|	a -38
two-words-before|invece|	di 20
two-words-before|investigador|	, 14
two-words-before|investment|	was 24
two-words-before|invest|	. 7
two-words-before|invitation|	. 13
two-words-before|invited|	. 15
two-words-before|invitó|	a 6
two-words-before|invocato|	una -15
two-words-before|invoke|	the -22
two-words-before|involved|	. 18
two-words-before|invoque|	une -19
two-words-before|in|	. 17	bake-off -24	einer -19	his -18	ischgl -11	paris 18	their 22	tre 6	warsaw 16
two-words-before|ireland|	survive -14
two-words-before|irish|	and 16
two-words-before|ironia|	, 7	: 11
two-words-before|ironizou|	, 7
two-words-before|irrawaddy|	: 25
two-words-before|island|	. 27
two-words-before|issued|	a -21
two-words-before|ist|	vom -14
two-words-before|is|	. 23	a -14	called -26	circling -17	daar 7	named -10	on -18
two-words-before|italien|	. 6
two-words-before|item|	named -12
two-words-before|itself|	as -21	the -13
two-words-before|its|	report -13
two-words-before|it|	. 34	? 12	a -34	as 29	blamed 12	bore 16	calls -8	criticised 16	had 38	includes -13	is 18	on -21	read -14	regretted 13	said -17	says -25	smelled 19	the -11	to 10	was -8	would 21	’s 22
two-words-before|i|	paesi -11	said 20	seemed 16	trattati 21	was 12
two-words-before|jaconi|	. 6
two-words-before|jahren|	. 7
two-words-before|jaloers|	. 7
two-words-before|jamaica|	. 11
two-words-before|january|	that -17
two-words-before|jaune|	. 9
two-words-before|jazz|	. 14
two-words-before|jena|	habe 10
two-words-before|jetzige|	filialleiter 15
two-words-before|jeudi|	. 7
two-words-before|jeux|	. 16
two-words-before|jobs|	. 15
two-words-before|joked|	, 12
two-words-before|joke|	. 18
two-words-before|jordan|	. 14
two-words-before|jornalistas|	: 18
two-words-before|journal|	: -16
two-words-before|jours|	. 21
two-words-before|judges|	. 14
two-words-before|judge|	blocks -18	laments -19	tosses -7
two-words-before|judgment|	. 20
two-words-before|jugeait|	alors 12
two-words-before|juge|	que 6
two-words-before|july|	to 19
two-words-before|june|	. 17
two-words-before|jungler|	théodore -16
two-words-before|juni|	für 6
two-words-before|junto|	al -17
two-words-before|jurant|	. 9
two-words-before|juricic|	: 6
two-words-before|juries|	. 18
two-words-before|jurors|	. 15
two-words-before|jury|	. 20
two-words-before|kaartje|	: 10
two-words-before|kabaret|	: 8
two-words-before|kan|	. 8
two-words-before|kapitän|	der -12
two-words-before|karabacak|	. 26
two-words-before|karlsruhe|	. 19
two-words-before|kaspárek|	. 8
two-words-before|kassiere|	: 7
two-words-before|katrina|	. 19
two-words-before|kbw|	. 17
two-words-before|kclr|	. 16
two-words-before|keeps|	a -27
two-words-before|kein|	tier 6
two-words-before|kenya|	had 11
two-words-before|kept|	a -32	asking 19	his -15	its -17	murmuring 21
two-words-before|kerry|	. 18
two-words-before|kesteren|	. 6
two-words-before|key|	. 14
two-words-before|khost|	. 20
two-words-before|ki-tae|	, 8
two-words-before|kidney|	is 20
two-words-before|kiezen|	. 17
two-words-before|kijken|	. 7
two-words-before|kilauea|	. 16
two-words-before|kim|	answered 17
two-words-before|kirchberg|	. 18
two-words-before|klotst|	. 7
two-words-before|knapp|	: 12
two-words-before|knew|	. 14
two-words-before|knightsbridge|	. 20
two-words-before|known|	as -20
two-words-before|kobo360|	. 12
two-words-before|kochi|	. 11
two-words-before|kolok|	. 16
two-words-before|kommuniqué|	. 8
two-words-before|kopte|	. 10
two-words-before|korean|	thriller -7
two-words-before|kort|	. 8
two-words-before|kotal|	. 7
two-words-before|kranich|	. 19
two-words-before|kruyt|	. 6
two-words-before|kulturverwaltung|	. 10
two-words-before|kyiv|	wants 15
two-words-before|können|	. 8
two-words-before|könne|	. 8
two-words-before|l'|	arrêt 20
two-words-before|laat|	weten 7
two-words-before|lady|	. 11
two-words-before|lagging|	. 18
two-words-before|lamentó|	, 12
two-words-before|laminoir|	, 8
two-words-before|lampedusa|	: 18
two-words-before|landed|	on -20
two-words-before|lander|	, -6
two-words-before|landete|	die -8
two-words-before|land|	. 13
two-words-before|language|	as -19
two-words-before|lançar|	outro 14
two-words-before|lanús|	. 12
two-words-before|largest|	donor 18
two-words-before|larmes|	. 7
two-words-before|larotonda|	ammette 9
two-words-before|last|	. 21	scrum 16
two-words-before|las|	obras 13	redes 15	uvas -16
two-words-before|latemar|	. 17
two-words-before|later|	. 6
two-words-before|laughed|	. 22
two-words-before|laughing|	. 22
two-words-before|laugh|	. 16
two-words-before|lavori|	partiranno 22
two-words-before|lawn|	. 15
two-words-before|la|	acción 10	banca 26	báscula 10	consultazione 14	definisce 14	fusione 7	inscripción -14	ley 12	macchina 19	mention -14	muestra 9	neve 12	normale -19	noticia 15	nuova -15	operación 13	parola -15	pauvreté -16	plateforme 8	pronuncia 12	revue -11	salle 14	sentencia 7	suite 15	sécurité 24	tela 18
two-words-before|leaflet|	headed -7
two-words-before|league|	. 14
two-words-before|leaked|	. 21
two-words-before|leak|	. 14
two-words-before|ledgers|	. 11
two-words-before|ledger|	. 14
two-words-before|leeds|	: 16
two-words-before|left|	. 14	says -21
two-words-before|legge|	, 11	statale 13
two-words-before|leg|	. 15
two-words-before|lei|	, 13
two-words-before|lembrando|	que 7
two-words-before|lemons|	. 22
two-words-before|lengths|	by 15
two-words-before|lequel|	. 13
two-words-before|lessons|	. 17
two-words-before|les|	esturgeons 15	groupes 15	planteurs 14	prévenus 11
two-words-before|letrero|	: 15
two-words-before|letters|	: -20
two-words-before|letter|	. 16
two-words-before|levantou|	a -12
two-words-before|levy|	. 16
two-words-before|levée|	. 6
two-words-before|le|	calendrier 6	dispositif 16	dossier 24	drone 13	décret 12	groupe 17	jugeant 15	mot -9	parece 20	pareció 18	texte 8
two-words-before|liberals|	had 17
two-words-before|library|	should 21
two-words-before|lichtenburg|	was 18
two-words-before|licht|	. 8
two-words-before|lieux|	: 12
two-words-before|liever|	een -11
two-words-before|liggen|	partijen 9
two-words-before|lightly|	. 16
two-words-before|lignes|	. 15
two-words-before|lijden|	aan -14
two-words-before|lima|	but 15	was 16
two-words-before|lindqvist|	, 8
two-words-before|lines|	. 13
two-words-before|line|	. 32	: 20	read -17	to -22
two-words-before|linguisti|	. 7
two-words-before|linkedin|	: 11
two-words-before|lisanti|	. 14
two-words-before|lisbon|	condemned 22
two-words-before|listed|	as -14
two-words-before|lists|	as -16
two-words-before|list|	. 14	was 17
two-words-before|literally|	means -9
two-words-before|litri|	di -12
two-words-before|little|	. 19
two-words-before|lit|	: -8
two-words-before|lixívia|	. 11
two-words-before|li|	chiamavano -9
two-words-before|llamado|	a 12
two-words-before|llama|	a 11
two-words-before|lobby|	. 11
two-words-before|lobo|	. 15
two-words-before|locally|	as -24
two-words-before|local|	como -16
two-words-before|log|	of -7
two-words-before|loin|	des -11
two-words-before|loi|	dit -12
two-words-before|longe|	. 8
two-words-before|long|	. 33
two-words-before|looft|	vooral 6
two-words-before|looksman|	: 11
two-words-before|look|	. 9
two-words-before|loose|	tongues 14
two-words-before|loperfido|	, 7
two-words-before|los|	postores 15	sondeos 14
two-words-before|lots|	. 12
two-words-before|loué|	une 14
two-words-before|lovely|	title -11
two-words-before|lo|	estudiará 18	spettacolo 24	ve 14	ven 11
two-words-before|lucia|	: 6
two-words-before|ludovic|	espérandieu 9
two-words-before|lugar|	: -11
two-words-before|lui|	souhaiter 17
two-words-before|lunar|	rover -18
two-words-before|luxury|	. 16
two-words-before|l|	' -13
two-words-before|lâché|	: 15
two-words-before|lösung|	. 8	einen 22	sei 6
two-words-before|l’|	appelle -6	inchiesta -11	invito 6	objectif 27	équilibre 16
two-words-before|macneil|	. 10
two-words-before|macphee-rossi|	: 23
two-words-before|maddox|	wrote -23
two-words-before|made|	it 10
two-words-before|magal|	. 16
two-words-before|maiaspace|	; -7
two-words-before|maintained|	that 21
two-words-before|maintient|	: 13
two-words-before|main|	and 22
two-words-before|maioria|	de 19
two-words-before|mais|	? 13
two-words-before|make|	peace 21
two-words-before|making|	the -22
two-words-before|malaspina|	: 10
two-words-before|malawi|	as -9
two-words-before|management|	agency 14
two-words-before|manager|	. 27
two-words-before|manhã|	: 10
two-words-before|manitoba|	. 14
two-words-before|mannequins|	. 10
two-words-before|manor|	. 16
two-words-before|mano|	: 15
two-words-before|man|	ermittle 7	habe 13	named -17	sich 6	suche 21
two-words-before|marathi|	. 11
two-words-before|marbella|	. 18
two-words-before|march|	. 18
two-words-before|marge|	dürfte 14
two-words-before|marie-thérèse|	dite -10
two-words-before|marketed|	as -12
two-words-before|marquess|	is -17
two-words-before|marque|	. 12
two-words-before|marsactu|	: 11
two-words-before|marshal|	is -18
two-words-before|mars|	. 13
two-words-before|martich|	( -10
two-words-before|masaf|	promette 11
two-words-before|mase|	. 6
two-words-before|matamata|	as -17
two-words-before|matany|	. 16
two-words-before|match|	. 12
two-words-before|matter|	. 15
two-words-before|mattress|	. 15
two-words-before|mat|	. 14
two-words-before|mayombe|	. 11
two-words-before|mayor|	. 14
two-words-before|mayoría|	: 15
two-words-before|may|	be -14
two-words-before|mazzoleni|	, 7
two-words-before|mbacké|	soient 17
two-words-before|mbe|	. 8
two-words-before|mbuyi|	– -14
two-words-before|mean|	. 14
two-words-before|measure|	. 14
two-words-before|medewerkers|	liefkozend -15
two-words-before|mediate|	. 10
two-words-before|mediator|	sees 16
two-words-before|mediazione|	: 10
two-words-before|medicine|	. 15
two-words-before|meeting|	. 20	was 19
two-words-before|mee|	. 15
two-words-before|mehrfach|	vom -11
two-words-before|meldet|	das -14
two-words-before|meldingen|	. 12
two-words-before|members|	. 8	felt 15	to 23
two-words-before|mendizabal|	: 14
two-words-before|menino|	. 11
two-words-before|mentor|	sees 21
two-words-before|men|	had 14	to -15
two-words-before|mercado|	está 6
two-words-before|merely|	been 14
two-words-before|meses|	. 12
two-words-before|message|	. 15	: 24	headed -6
two-words-before|messaggio|	: 27
two-words-before|mesure|	de 12	est 15
two-words-before|mesurés|	. 17
two-words-before|meta|	kills -20
two-words-before|meter|	. 11
two-words-before|mezzo|	un -20
two-words-before|me|	, 15	. 8	: 16
two-words-before|mial|	. 7
two-words-before|miami|	. 22
two-words-before|micrófono|	. 6
two-words-before|miglioramento|	. 9
two-words-before|mille|	. 13
two-words-before|million|	, 15	as -16
two-words-before|minister|	. 12	said -22	to 19	ziet 9
two-words-before|minutes|	. 18
two-words-before|minutos|	. 12
two-words-before|minvu|	negoció 13
two-words-before|misadventure|	. 16
two-words-before|mismo|	— 9
two-words-before|mittel|	würden -11
two-words-before|mit|	. 14	dem 16
two-words-before|moderada|	. 16
two-words-before|modeste|	. 19
two-words-before|mode|	called -21
two-words-before|modo|	: 16
two-words-before|modulo|	? 8
two-words-before|moeten|	. 7
two-words-before|mois|	. 11	un -17
two-words-before|moka|	: 9
two-words-before|mokgatlhe|	. 13
two-words-before|monaco|	redoute 9
two-words-before|mondalis|	zur -16
two-words-before|monday|	. 21
two-words-before|money|	. 8
two-words-before|monierte|	im -13
two-words-before|monnickendam|	. 8
two-words-before|monterrey|	are 6
two-words-before|months|	. 13
two-words-before|month|	, -15	. 21
two-words-before|montsame|	: 19
two-words-before|monténégrin|	, 10
two-words-before|mood|	. 11
two-words-before|moonpig|	. 15
two-words-before|moraine|	. 12
two-words-before|more|	. 14
two-words-before|morning|	. 21	with 24
two-words-before|mortgage|	. 18
two-words-before|morvan|	. 22
two-words-before|moscow|	was 15
two-words-before|mostly|	watches -18
two-words-before|mother|	as 22
two-words-before|motivazioni|	, 12
two-words-before|motore|	. 8
two-words-before|motto|	: -11	is -11
two-words-before|mot|	de -21
two-words-before|moved|	. 17
two-words-before|mps|	. 7
two-words-before|msnbc|	's -18
two-words-before|mulhern|	, 13
two-words-before|multa|	? 6
two-words-before|municipale|	. 15
two-words-before|murici|	. 12
two-words-before|mused|	. 16
two-words-before|museum|	remained 19
two-words-before|muted|	. 19
two-words-before|mwangi-frye|	( -6
two-words-before|más|	firme 17
two-words-before|mãe|	, 7
two-words-before|médicaments|	. 10
two-words-before|n'|	avoir 21
two-words-before|naam|	: -14
two-words-before|nachspielzeit|	: 12
two-words-before|nachtisch|	. 6
two-words-before|nachtploeg|	. 8
two-words-before|nada|	. 7
two-words-before|naira|	. 12
two-words-before|named|	him -10	only -8	peanut 13
two-words-before|names|	. 16	under -17	was 14
two-words-before|name|	. 21	as -19
two-words-before|nannte|	das 6	sie 6
two-words-before|nan|	: 24
two-words-before|nariño|	, 7
two-words-before|nationaux|	. 6
two-words-before|nation|	had 20
two-words-before|nazionale|	: 7
two-words-before|na|	. 6
two-words-before|need|	. 8
two-words-before|nega|	: 17
two-words-before|negen|	is 18
two-words-before|negou|	. 6	: 6
two-words-before|nemzet|	preferred -10
two-words-before|nerves|	? 18
two-words-before|nestlé|	. 15
two-words-before|neto|	pergunta 11
two-words-before|networks|	of 15
two-words-before|network|	. 19
two-words-before|neustadt|	dem -26
two-words-before|neutrality|	. 11
two-words-before|neutral|	. 6
two-words-before|newsletter|	, -20
two-words-before|news|	' -14	, 19	. 22	? 14
two-words-before|new|	: -18
two-words-before|ne|	perdrait 11
two-words-before|niazi|	. 22
two-words-before|nice|	. 6
two-words-before|nicknamed|	the -19
two-words-before|niega|	. 10
two-words-before|niet|	. 7	: 12
two-words-before|nigeria|	: 15
two-words-before|night|	. 21	: 12	since 10
two-words-before|nine|	. 16
two-words-before|niño|	. 8	: 16
two-words-before|nkulu-vermeiren|	: 14
two-words-before|noble|	. 11
two-words-before|nobody|	. 22
two-words-before|noche|	? 8
two-words-before|noemde|	haar 9
two-words-before|noemt|	dat 15	hem 7
two-words-before|noh|	had 14
two-words-before|nombre|	. 8
two-words-before|nom|	: -11
two-words-before|noncommittal|	. 15
two-words-before|non|	au -11	aver 21
two-words-before|nos|	: 17	aflitos 7
two-words-before|nota|	de 9
two-words-before|noted|	, 16	: 24
two-words-before|notes|	: 18
two-words-before|note|	. -18	titled -12
two-words-before|notice|	said 23
two-words-before|noticia|	; 9
two-words-before|noting|	that -19
two-words-before|notion|	. 14
two-words-before|notizia|	come 8
two-words-before|not|	: 21	accept 18	appeal 16	be 19	negotiate 24	reflect 16	sign 11	talk 17	to 13
two-words-before|nous|	: -12
two-words-before|novela|	con -13
two-words-before|novels|	call -24
two-words-before|novel|	, -13
two-words-before|nowhere|	. 10
two-words-before|now|	. 21	says -13
two-words-before|no|	. 11	contempla 11	de -15	escuchen 18	longer -23	son 11	vota 15
two-words-before|nrk|	. 17
two-words-before|ns|	. 11
two-words-before|nucléaires|	. 10
two-words-before|nues|	. 9
two-words-before|nuit|	, 8
two-words-before|nwosu|	: 18
two-words-before|não|	houver 18	pagava 14
two-words-before|n’|	a 13	avoir 10
two-words-before|obedece|	. -11
two-words-before|obey|	but 14
two-words-before|obi|	stops -18
two-words-before|objected|	. 10
two-words-before|observed|	. 14
two-words-before|observing|	that 21
two-words-before|obtenu|	est 6
two-words-before|ocala|	. 20
two-words-before|odds|	over -13
two-words-before|odhul|	: 20
two-words-before|offended|	. 23
two-words-before|offen|	: 14
two-words-before|offerta|	indiana 16
two-words-before|offer|	as 18	was 20
two-words-before|officer|	: 17
two-words-before|office|	, -25	. 24	: -22
two-words-before|officials|	. 8	called 23	had 14	preferred -14
two-words-before|officiating|	as 15
two-words-before|off|	. 13	with 20
two-words-before|often|	called -26
two-words-before|of|	a -45	governing 19	haar -10	playing 13	the -20	them -22
two-words-before|ohio|	. 15
two-words-before|oil|	's -12
two-words-before|okoro|	: 19
two-words-before|olandese|	, 6
two-words-before|omhoog|	. 8
two-words-before|om|	. 6
two-words-before|on-track|	réclament 17
two-words-before|onderschrift|	: 12
two-words-before|one|	for -15	titled -15
two-words-before|onions|	: 13
two-words-before|only|	: 33	as 23
two-words-before|ontem|	um -8
two-words-before|ont|	été 15
two-words-before|onu|	: 16
two-words-before|on|	. 21	guns 24	indique 18	its -16	pouvait 12	salue 7	stage 16	the -20
two-words-before|ook|	het -11
two-words-before|opens|	: 24
two-words-before|open|	a 22
two-words-before|opgegeten|	. 8
two-words-before|opgeruimd|	. 7
two-words-before|opinion|	was 24
two-words-before|oposição|	de 13
two-words-before|opponent|	for 17
two-words-before|opposite|	. 13
two-words-before|opposition|	of -27
two-words-before|opposta|	, 6
two-words-before|options|	. 10
two-words-before|op|	. 6	x 12
two-words-before|opérations|	. 9
two-words-before|oranje|	. -16
two-words-before|orden|	de 18
two-words-before|ordered|	a 20
two-words-before|orders|	. 15
two-words-before|order|	. 18
two-words-before|ordinance|	after -12
two-words-before|ordine|	: 18
two-words-before|organico|	: 10
two-words-before|orla|	. 10
two-words-before|oro|	: -17
two-words-before|orrore|	. 6
two-words-before|ortete|	einen 17
two-words-before|orto|	, 12
two-words-before|other|	. 15
two-words-before|otimista|	: 8
two-words-before|otro|	: 7
two-words-before|ottawa|	. 16
two-words-before|outages|	were 17
two-words-before|outcome|	. 13
two-words-before|outrun|	. 18
two-words-before|out|	. 23	: 18	at 20	over -17
two-words-before|outão|	. 7
two-words-before|overeenkomst|	als 10
two-words-before|overwogen|	, 7
two-words-before|over|	. 21	de -10	one -19	so-called -15
two-words-before|owners|	. 14
two-words-before|owner|	says -21
two-words-before|own|	. 12
two-words-before|oyelaran|	. 19
two-words-before|o|	bilhete 16	conteúdo 15	desenho 11	eleitorado 10	laudo 16	mercado 8	navio -8	negócio 12	partido 12	peixe 15	ponto 6	programa -10	projecto 16	que 8	tejo 12
two-words-before|o’haresh|	. 10
two-words-before|pabellón|	llevaban 14
two-words-before|packets|	. 12
two-words-before|padovanelli|	said 20
two-words-before|pages|	of -22
two-words-before|page|	, 19
two-words-before|pagina|	facebook -7
two-words-before|paid|	. 14
two-words-before|painting|	, -12
two-words-before|palabras|	del -10
two-words-before|pal|	. 11
two-words-before|panel|	. 13
two-words-before|panic|	. 13
two-words-before|papakonstas|	: 16
two-words-before|paper|	, -9	. 9
two-words-before|papier|	auf -14
two-words-before|paraopeba|	. 8
two-words-before|parca|	: 12
two-words-before|parigi|	. 7
two-words-before|parish|	. 15
two-words-before|park|	. 18
two-words-before|parlamento|	. 9
two-words-before|parlano|	di 21
two-words-before|parlato|	di -7
two-words-before|parla|	di 36
two-words-before|parle|	de 29
two-words-before|parliament|	. 14
two-words-before|parody|	. 13
two-words-before|parola|	planaria 24
two-words-before|parte|	podrá 13	è 8
two-words-before|participant|	, 17
two-words-before|partners|	. 7
two-words-before|party|	had 15	was 12	would 14
two-words-before|passaggio|	, 7
two-words-before|passagierliste|	sei 12
two-words-before|passengers|	. 13
two-words-before|passou|	. 14
two-words-before|passover|	. 12
two-words-before|pasty|	. 19
two-words-before|past|	. 6
two-words-before|pas|	. 9	: 7	le -15	pouvoir 21	vouloir 20
two-words-before|path|	. 19
two-words-before|patience|	. 15
two-words-before|patrick|	joseph -22
two-words-before|pat|	. 9
two-words-before|paulo|	e 17
two-words-before|paying|	for 24
two-words-before|pd|	, 12
two-words-before|pedaggi|	: 6
two-words-before|peeters-anand|	. 13
two-words-before|peloton|	. 13
two-words-before|pembrokeshire|	as -14
two-words-before|pennewaert|	. 7
two-words-before|pensaba|	. 17
two-words-before|people|	as 22	singing -17	who 13
two-words-before|peoria|	. 26
two-words-before|percent|	said -23	was 21
two-words-before|perché|	proprio -8
two-words-before|perder|	? 16
two-words-before|permanence|	: 13
two-words-before|personnel|	. 15
two-words-before|person|	. 6
two-words-before|per|	i 7
two-words-before|pescadores|	flagram -11
two-words-before|pescarenico|	. 21
two-words-before|pesos|	, 14
two-words-before|pessoa|	. 11
two-words-before|petición|	de 9
two-words-before|petrakis|	, -18
two-words-before|petrolífero|	seja 10
two-words-before|pettifer|	. 15
two-words-before|philosophical|	. 14
two-words-before|phones|	, 9	. 17
two-words-before|phone|	. 25	: 24
two-words-before|phrase|	, 18
two-words-before|piano|	. 18
two-words-before|picerno|	, 15
two-words-before|piece|	as 17	had 20
two-words-before|piedi|	? 15
two-words-before|pied|	. -6
two-words-before|pietrarossa|	slittano 11
two-words-before|pike|	. 20
two-words-before|pinch|	of -19
two-words-before|pinheiro|	, 7
two-words-before|pin|	. 18
two-words-before|pipe|	was 14
two-words-before|piste|	? 20
two-words-before|pistoia-prato|	: 12
two-words-before|pitchfork|	heard 17
two-words-before|place|	: -9	as -12	of -17
two-words-before|plaidé|	le -10
two-words-before|plainly|	: 20
two-words-before|plaisanterie|	. 13
two-words-before|planned|	. 20
two-words-before|planos|	: 6
two-words-before|plan|	. 13	called -18
two-words-before|plaude|	: 12
two-words-before|play-off|	. 17
two-words-before|players|	. 10
two-words-before|play|	– -17
two-words-before|pleased|	. 10
two-words-before|pliant|	. 15
two-words-before|plumber|	. 11
two-words-before|pluriclasse|	era 17
two-words-before|plus|	savoir 15
two-words-before|plutôt|	des 23
two-words-before|poblano|	, 17
two-words-before|poco|	: 11
two-words-before|poderia|	continuar 14
two-words-before|podium|	. 14
two-words-before|pohjanpalo|	. 19
two-words-before|points|	. 19
two-words-before|point|	. 17
two-words-before|poireaux|	sont 12
two-words-before|poles|	. 10
two-words-before|police|	, 23	. 21	say 22	they 12	were -19
two-words-before|policy|	. 18
two-words-before|politics|	. 19
two-words-before|politologin|	: 12
two-words-before|poll|	was 9
two-words-before|polémica|	: 9
two-words-before|ponte|	: 8
two-words-before|porches|	. 15
two-words-before|poreč|	. 22
two-words-before|port-de-bouc|	. 7
two-words-before|portmarnock|	remained 21
two-words-before|por|	título -12
two-words-before|posed|	as -7
two-words-before|position|	was 17
two-words-before|posted|	. 15	: 28
two-words-before|postière|	. 9
two-words-before|postzegel|	. 11
two-words-before|post|	: 19	headed -10
two-words-before|pot|	. 15
two-words-before|pounds|	. 13
two-words-before|pourvus|	, 7
two-words-before|pour|	des -20	les -20	un -19
two-words-before|power|	. 10
two-words-before|poço|	. 7
two-words-before|praised|	a 25
two-words-before|praise|	. 11
two-words-before|precisa|	: 16
two-words-before|prediker|	: 17
two-words-before|preferiva|	: 19
two-words-before|prefetta|	, 22
two-words-before|pregunta|	: 12
two-words-before|premier|	had 34
two-words-before|première|	: 10
two-words-before|prenga|	, -22
two-words-before|presentation|	. 6
two-words-before|presenta|	en -8
two-words-before|presenze|	sarebbero 13
two-words-before|presidente|	a 12
two-words-before|president|	's 21	. 18
two-words-before|presseschau|	: -11
two-words-before|presse|	. 10
two-words-before|presuntos|	. 11
two-words-before|prevedeva|	un -15
two-words-before|previsão|	oficial 13
two-words-before|price|	was 21
two-words-before|prima|	della -16
two-words-before|princess|	’s -14
two-words-before|prince|	’s -19
two-words-before|private|	call -23
two-words-before|prize|	: -14
two-words-before|procès-verbal|	: 14
two-words-before|produced|	a -18
two-words-before|production|	of -13
two-words-before|produto|	. 9
two-words-before|progetto|	resta 9
two-words-before|programmation|	pluriannuelle 10
two-words-before|programme|	listed -24
two-words-before|promete|	, 16
two-words-before|promised|	relief 13
two-words-before|promossa|	a -21
two-words-before|promoter|	. 18
two-words-before|promotions|	ltd. 19
two-words-before|proposal|	was 20
two-words-before|proposition|	était 11
two-words-before|proposta|	de 16	representa 8
two-words-before|prosser|	, 6	. 9
two-words-before|protested|	. 13
two-words-before|proteste|	: 10
two-words-before|protest|	at -21
two-words-before|protocol|	calls -20
two-words-before|province|	. 16
two-words-before|provoked|	. 12
two-words-before|prozent|	bleibe 12
two-words-before|présent|	. 9
two-words-before|président|	. 8
two-words-before|prüft|	. 12
two-words-before|psd|	está 9
two-words-before|pubblicato|	su -8
two-words-before|publicado|	na -11
two-words-before|publication|	as -8
two-words-before|public|	, 12
two-words-before|publishers|	of -12
two-words-before|puis|	la -7
two-words-before|pumpe|	und -15
two-words-before|punched|	dirk -16
two-words-before|puppies|	. 13
two-words-before|pwc|	. 18
two-words-before|pyongyang|	had 15
two-words-before|pérouse|	. 6
two-words-before|quadro|	è 14
two-words-before|qualifient|	de 10
two-words-before|qualifié|	de 15
two-words-before|quando|	? 10
two-words-before|quarta-feira|	, 13
two-words-before|quarter|	. 12
two-words-before|quatro|	empresas -14
two-words-before|quattrocchi|	, 13
two-words-before|quechua|	greeting -21
two-words-before|quedado|	probado 10
two-words-before|queixa|	. 10
two-words-before|queixou|	de 14
two-words-before|queried|	. 13
two-words-before|questura|	: 11
two-words-before|que|	anuncia -15	du -9	el -11	es 14	faltan 13	fazia 8	houve 14	ia 18	juzga 13	les -11	leva 11	llama -8	montréal 14	murió 11
two-words-before|quietly|	. 16
two-words-before|quilómetros|	: 7
two-words-before|quintana|	as 18
two-words-before|quis|	identificar -13
two-words-before|quito|	, 16
two-words-before|quits|	over -15
two-words-before|qui|	? 15
two-words-before|quotes|	: 13
two-words-before|quo|	. 11
two-words-before|qu|	’ 10
two-words-before|qué|	? 6
two-words-before|qu’|	elle 16
two-words-before|raccomanda|	di 13
two-words-before|radio|	. 14	: 9
two-words-before|radosavljevic|	. 7
two-words-before|radulovic|	: 20
two-words-before|rafferty|	blasts 22
two-words-before|raghunathan|	was 14
two-words-before|raid|	as 24
two-words-before|rand|	. 14
two-words-before|rank|	of -23
two-words-before|rates|	terna -22
two-words-before|rating|	. 19	to -24
two-words-before|rationing|	was 19
two-words-before|rautio-lind|	. 23
two-words-before|ravennate|	, 8
two-words-before|razão|	da 10
two-words-before|rc213v|	. 18
two-words-before|reads|	: 15
two-words-before|read|	. 28	: 6
two-words-before|real|	. 17
two-words-before|reação|	à -11
two-words-before|rebondir|	. 15
two-words-before|recalled|	, 21	. 26
two-words-before|recalls|	. 12
two-words-before|rechter|	dat 6
two-words-before|reclamado|	por -9
two-words-before|reclama|	do 24
two-words-before|reclamo|	? 17
two-words-before|reconheceu|	que 7
two-words-before|reconnaît|	avoir 9
two-words-before|recorda|	joaquim -12
two-words-before|recordings|	were 21
two-words-before|recording|	. 15
two-words-before|record|	, -8
two-words-before|recorrido|	, -15
two-words-before|recounted|	. 20
two-words-before|recours|	? 13
two-words-before|redditività|	resterebbe 16
two-words-before|redes|	: 6
two-words-before|rede|	. 14
two-words-before|reference|	to -14
two-words-before|reformer|	. 21
two-words-before|refrain|	from 17
two-words-before|refreshing|	. 15
two-words-before|regina|	di -6
two-words-before|regional|	de 12
two-words-before|region|	. 10
two-words-before|regista|	di -9
two-words-before|register|	, -19	. 14
two-words-before|região|	como -13
two-words-before|regola|	vale 20
two-words-before|regulation|	. 18
two-words-before|regulators|	were 24
two-words-before|rejected|	. 14	as 21
two-words-before|related|	: 16
two-words-before|relativise|	. 18	: 24
two-words-before|release|	was 27
two-words-before|relevés|	jugés 14
two-words-before|relic|	as -24
two-words-before|relieved|	. 14
two-words-before|reloj|	, 13
two-words-before|relèvement|	arrive 12
two-words-before|remains|	a -17
two-words-before|remark|	. 13
two-words-before|reno|	. 23
two-words-before|replaced|	with -13
two-words-before|replicou|	que 14
two-words-before|replied|	. 25	: 27
two-words-before|replies|	: 17
two-words-before|reported|	, 14	. 10
two-words-before|reporters|	, 26	. 7	: 25
two-words-before|report|	, -16	as 13	titled -13	was 14
two-words-before|reprend|	: 12
two-words-before|representative|	. 14
two-words-before|reproducible|	, 7
two-words-before|republicans|	would 9
two-words-before|request|	. 15
two-words-before|rescuers|	battle -25
two-words-before|researcher|	, 19
two-words-before|resign|	. 9
two-words-before|resorted|	to -23
two-words-before|respondeu|	: 6
two-words-before|respond|	. 14
two-words-before|response|	: 24
two-words-before|responsibility|	. 22
two-words-before|restaurante|	. 8
two-words-before|restera|	bloquée 16
two-words-before|restrained|	. 17
two-words-before|rest|	from -25
two-words-before|results|	. 10	were 24
two-words-before|result|	was 20
two-words-before|retrained|	. 8
two-words-before|retrospective|	, -13
two-words-before|reuniões|	. 6
two-words-before|reuters|	, 11
two-words-before|review|	. 13
two-words-before|revisão|	à 14
two-words-before|reward|	. 19
two-words-before|ribatte|	: 10
two-words-before|riccio|	. 12
two-words-before|rice|	. 9
two-words-before|richtig|	, 8
two-words-before|ricorso|	a -12
two-words-before|ridder-maes|	. 13
two-words-before|ridere|	. 6
two-words-before|ridge|	as 19
two-words-before|riefen|	einige 11
two-words-before|rientro|	è 16
two-words-before|riet-fonds|	nicht 15
two-words-before|riga|	. 19	: 15
two-words-before|right|	. 20	says -16
two-words-before|ring|	. 11
two-words-before|ripara|	. 8
two-words-before|risky|	. 16
two-words-before|risposta|	. 6
two-words-before|risposto|	: 10
two-words-before|river|	. 11
two-words-before|rizin|	. 15
two-words-before|road|	. 12
two-words-before|roof|	. 6
two-words-before|room|	: -18
two-words-before|rosell|	pediu 8
two-words-before|rosenzweig-thon|	. 12
two-words-before|rouges|	. 17
two-words-before|round|	: 10	was 21
two-words-before|routes|	as 21
two-words-before|row|	. 24	as 22	dubbed -17	over -12
two-words-before|rté|	was 19
two-words-before|rules|	out -20
two-words-before|rule|	had 14	was 11
two-words-before|ruling|	. 18	as 22	that 17	was 22
two-words-before|ruminait|	. 9
two-words-before|rumour|	. 16
two-words-before|rundfunk|	. 17
two-words-before|running|	a 19
two-words-before|ruolo|	di -8
two-words-before|rural|	. 12
two-words-before|ruvidi|	. 11
two-words-before|règlement|	. 7
two-words-before|réalisme|	. 7
two-words-before|réclame|	néanmoins 8	une 8
two-words-before|rédaction|	sénatoriale 17
two-words-before|réfuté|	la -23
two-words-before|régional|	. 13
two-words-before|répertoire|	. 9
two-words-before|réserve|	. 8
two-words-before|rétorqué|	dans -7
two-words-before|révolution|	, 11
two-words-before|rógvi-dam|	said 18
two-words-before|rúv|	: 23
two-words-before|s'|	être 20
two-words-before|saarbrücken|	. 15
two-words-before|sacos|	. 14
two-words-before|sadc|	had 6
two-words-before|sadly|	. 26
two-words-before|saga|	was 12
two-words-before|sagen|	: 13
two-words-before|sagrado|	. 16
two-words-before|said|	, 46	. 31	: 47	he 21	it 27	on -20	that 11	they -20	was 16
two-words-before|saint-ignace-de-loyola|	relevait 9
two-words-before|saints|	. 13
two-words-before|sale|	. 10	was 17
two-words-before|saludado|	: 12
two-words-before|salué|	une 20
two-words-before|salvador|	. 8
two-words-before|same|	. 19
two-words-before|sanctions|	. 9	were 15
two-words-before|sandals|	. 20
two-words-before|sano|	. 14
two-words-before|sapere|	che 6	prima 16
two-words-before|sarebbero|	state 23
two-words-before|sarebbe|	opera 12
two-words-before|satisfaction|	. 10
two-words-before|satz|	: 16
two-words-before|saurashtra|	. 12
two-words-before|saying|	: 15	that 14
two-words-before|says|	, 25	. 26	chisinau 15	consumers 22	cuts 18	lisbon 15	palliatives 20
two-words-before|say|	, 19	. 20	? 16
two-words-before|scan|	was -23
two-words-before|scarpellini|	. 11
two-words-before|scendere|	? 15
two-words-before|sceptical|	: 14
two-words-before|schauspielhaus|	bochum -6
two-words-before|scheiben|	. 7
two-words-before|schild|	: -16
two-words-before|schneidet|	. 18
two-words-before|school|	. 21	played -6
two-words-before|schranken|	. 14
two-words-before|schriftlich|	: 20
two-words-before|schwan|	habe 15
two-words-before|schwarzmarkt|	. 9
two-words-before|sciopero|	generale 15
two-words-before|scorpion|	. 8
two-words-before|scotland|	. 19
two-words-before|scrive|	: 14
two-words-before|scuffle|	. 7
two-words-before|scuola|	? 10
two-words-before|scuse|	. 6	: 13
two-words-before|seasick|	and 12
two-words-before|sea|	. 16	at -17
two-words-before|seconda|	lui 9
two-words-before|seconde|	: 13
two-words-before|seconds|	. 12
two-words-before|secretary|	: 18
two-words-before|section|	called -12
two-words-before|sees|	it 19
two-words-before|see|	the -20
two-words-before|segment|	on -12
two-words-before|segundos|	: 11
two-words-before|sein|	. 17	: 13
two-words-before|sei|	aber 9	er 14	ihm 6
two-words-before|sejam|	afixados 17
two-words-before|selbst|	als -18
two-words-before|selection|	was 25
two-words-before|selling|	a -12
two-words-before|semarnat|	, 6
two-words-before|semi-final|	of -12
two-words-before|semiconductor|	. 18
two-words-before|sempre|	. 7
two-words-before|senators|	are 19
two-words-before|senator|	over -13
two-words-before|sense|	of -24
two-words-before|sensível|	. 15
two-words-before|sentenziato|	: 11
two-words-before|sent|	. 18
two-words-before|seo|	. 12
two-words-before|sera|	déposé 11	udì 14
two-words-before|series|	called -15
two-words-before|sermon|	. 16
two-words-before|servers|	named -18
two-words-before|services|	offering -9
two-words-before|ser|	apenas 12
two-words-before|será|	reenviado 8
two-words-before|sete|	habitações 15
two-words-before|set|	. 18	to -9
two-words-before|setúbal|	. 13
two-words-before|seul|	été 17
two-words-before|se|	comprometió 11	declara 18	declaró 16	devem 9	disent -19	dit 6	publicará 13	tornara 11
two-words-before|shah|	. 21
two-words-before|sharda|	ramdin-bos 9
two-words-before|shared|	worship 22
two-words-before|shares|	. 9
two-words-before|sheets|	were 19
two-words-before|shelters|	. 16
two-words-before|she|	calls -20	had 30	is 33	named -13	regretted 19	said 20	thanked 14	told -17	would 29
two-words-before|shoes|	. 12
two-words-before|shortages|	. 17
two-words-before|short|	. 15
two-words-before|shots|	. 16
two-words-before|shot|	for 22
two-words-before|should|	have 20
two-words-before|shouted|	. 19
two-words-before|shovels|	were 22
two-words-before|showed|	that 16
two-words-before|show|	, -14	as 7
two-words-before|shropshire|	: 22
two-words-before|shrugged|	. 18
two-words-before|shrugging|	. 18
two-words-before|shutout|	. 13
two-words-before|sich|	um 14
two-words-before|sides|	. 20	had 25	pledged 16
two-words-before|side|	. 12	needed 19
two-words-before|sieht|	sich 7
two-words-before|sie|	, 14	einen 19
two-words-before|sighed|	: 17
two-words-before|sighs|	. 19
two-words-before|signs|	reading -12
two-words-before|sign|	, -13	for -34
two-words-before|silence|	. 14	: 15
two-words-before|silla|	. 6
two-words-before|simples|	: 7
two-words-before|simply|	: 24
two-words-before|since|	. 12
two-words-before|sindacati|	, 6
two-words-before|singaporean|	teen -23
two-words-before|singapore|	. 11
two-words-before|single|	word 23
two-words-before|sirop|	. 11
two-words-before|sites|	. 10
two-words-before|sittings|	. 8
two-words-before|situación|	de 8
two-words-before|six|	. 13
two-words-before|si|	augura 12	chiama -8	definisce 12	dice 13	leggeva -12	riferiva 16
two-words-before|skeptisch|	: 20
two-words-before|skin|	. 10
two-words-before|slack|	. 11
two-words-before|slates|	were 19
two-words-before|sleep|	. 27
two-words-before|slimane|	. 15
two-words-before|slogan|	is -6
two-words-before|slotparagraaf|	dat -9
two-words-before|smentisce|	: 6
two-words-before|smiled|	. 19
two-words-before|smiles|	. 19
two-words-before|sneeuwt|	. 21
two-words-before|snub|	. 9
two-words-before|sociais|	: 8
two-words-before|socios|	de 13
two-words-before|softly|	, 16
two-words-before|soldadores|	. 8
two-words-before|solids|	. 15
two-words-before|solle|	. 6
two-words-before|solo|	esemplare 15
two-words-before|soltó|	: 9
two-words-before|somebody|	of 21
two-words-before|some|	allies 15
two-words-before|sonderprüfung|	– 8
two-words-before|song|	, -14
two-words-before|sont|	restés 16
two-words-before|son|	client 6	équipe 9
two-words-before|soothe|	. 9
two-words-before|sorenson|	, 17
two-words-before|sorpresa|	: 8
two-words-before|sorrentini|	: 6
two-words-before|sorriso|	, 12
two-words-before|sorry|	. 11
two-words-before|sorten|	. 10
two-words-before|sosa|	. 12
two-words-before|soulagement|	. 10
two-words-before|soundcheck|	. 17
two-words-before|sound|	burned 16
two-words-before|souriant|	: 17
two-words-before|south|	. 12	africa 11	wanted 17
two-words-before|sovietica|	: 12
two-words-before|so|	: 8
two-words-before|spagnolo|	. 16
two-words-before|spaniard|	, 10
two-words-before|spa|	. 10
two-words-before|speaker|	. 21
two-words-before|speakman|	. 19
two-words-before|speaks|	of 34
two-words-before|speak|	. 20	on -23
two-words-before|special|	. 15
two-words-before|spectacles|	. 13
two-words-before|speech|	. 13
two-words-before|spiegato|	: 9
two-words-before|split|	. 11	between -20
two-words-before|spoken|	of -6
two-words-before|spoke|	of 25
two-words-before|sportief|	: 8
two-words-before|sports|	. 13
two-words-before|sport|	. 19
two-words-before|sprach|	von 18
two-words-before|sprake|	van 16
two-words-before|sprak|	van 25
two-words-before|spray|	: -21
two-words-before|spreekrecht|	. 6
two-words-before|spreekt|	van 28
two-words-before|spreekwoord|	: 8
two-words-before|spricht|	von 22
two-words-before|sprigg|	: 11
two-words-before|spring|	. 9
two-words-before|sprint|	. 8
two-words-before|staat|	, 9
two-words-before|stabbing|	as 24
two-words-before|stadt|	nur -7
two-words-before|staff|	as -13
two-words-before|stalen|	zouden 11
two-words-before|stamme|	? 6
two-words-before|stampa|	alla 18	chiamò -13
two-words-before|stando|	a -6
two-words-before|stand|	. 10	: 31
two-words-before|startled|	. 15
two-words-before|starts|	. 22
two-words-before|start|	 12	ancient -16	beijing -23	cae -10	council -13	de -12	die -19	fca -11	holdovers -17	il -15	le -11	on -10	quotes 19	rescuers 12	so-called -10	start 18	sunday -14	the -13	un -7	• 9
two-words-before|stated|	. 15	that 14
two-words-before|statement|	. 26	: 22	as 17
two-words-before|states|	: 20
two-words-before|state|	bodies 17	had 16
two-words-before|station|	. 12
two-words-before|stato|	. -15
two-words-before|stazione|	: 9
two-words-before|steel|	was 15
two-words-before|stehe|	bloß 12
two-words-before|steht|	: -13
two-words-before|step|	before -12
two-words-before|stewards|	called 15
two-words-before|stew|	called -17
two-words-before|stickers|	: -20
two-words-before|sticker|	, -9
two-words-before|still|	says -15
two-words-before|stock|	to -18
two-words-before|stomeo|	: 6
two-words-before|stops|	. 13
two-words-before|stopte|	. 7
two-words-before|stop|	. 14
two-words-before|store|	. 18
two-words-before|stormed|	. 7
two-words-before|stormy|	. 8
two-words-before|storm|	. 10
two-words-before|story|	. 20
two-words-before|strade|	; 10
two-words-before|strand|	. 10
two-words-before|strategy|	was 15
two-words-before|straße|	: 6
two-words-before|street|	. 16
two-words-before|streit|	als 13	um -17
two-words-before|stressed|	, 16
two-words-before|strict|	. 9
two-words-before|strijdvaardig|	. 8
two-words-before|striscione|	: -19
two-words-before|ströbele|	das -8
two-words-before|student|	. 14
two-words-before|studie|	in -6
two-words-before|stumps|	, 10
two-words-before|stunde|	. 9
two-words-before|sturen|	. 12
two-words-before|subir|	. 8
two-words-before|subject|	line -24
two-words-before|substitute|	. 17
two-words-before|successor|	. 17
two-words-before|succès|	. 9
two-words-before|such|	as -11	talks -18
two-words-before|sudan|	. 12
two-words-before|suffered|	from 20
two-words-before|suitcase|	. 12
two-words-before|suite|	. 20
two-words-before|sunday|	. 18
two-words-before|sunny|	. 24
two-words-before|sun|	. 7
two-words-before|suoi|	: 15
two-words-before|super|	: 8
two-words-before|sure|	. 11
two-words-before|surnom|	de -16
two-words-before|surprised|	. 11
two-words-before|surrey|	. 14
two-words-before|sursis|	. 19
two-words-before|survey|	. 15	as 10
two-words-before|survivors|	of -6
two-words-before|survivre|	: 7
two-words-before|su|	entender 7	scritto -15
two-words-before|svp|	. 28
two-words-before|svt.se|	: -10
two-words-before|swahili|	for -19
two-words-before|swart|	: 19
two-words-before|sweden|	's -13
two-words-before|swim|	. 12	? 14
two-words-before|switch|	. 17
two-words-before|switzerland|	— -12
two-words-before|sympathy|	. 6
two-words-before|systems|	were 20
two-words-before|system|	as 20
two-words-before|szczepanek|	von 17
two-words-before|s|	. 7
two-words-before|sítio|	: 6
two-words-before|søviknes|	. 16
two-words-before|s’|	opposerait 17
two-words-before|table|	, 10
two-words-before|tachado|	de 9
two-words-before|tac|	: 11
two-words-before|takes|	over -18
two-words-before|takoradi|	were 21
two-words-before|talking|	about -19
two-words-before|talks|	for -27
two-words-before|talk|	about -17
two-words-before|tallentire|	. 11
two-words-before|tamatea|	, 10
two-words-before|tancítaro|	. 14
two-words-before|tante|	avec 15
two-words-before|tan|	. 8
two-words-before|tarde|	: 18	de -16
two-words-before|target|	was 6
two-words-before|tariffs|	are 24
two-words-before|tarrantes|	. 9
two-words-before|tashkent|	. 17
two-words-before|tateyama|	: 16
two-words-before|tavora|	foi 8
two-words-before|tax|	plan 18
two-words-before|teacher|	. 9
two-words-before|teammates|	call -16
two-words-before|team|	. 14	as -10	calls -10	had -20
two-words-before|tears|	. 8
two-words-before|technik|	: 8
two-words-before|technique|	. 9
two-words-before|telecom|	. 7
two-words-before|telefono|	, 16
two-words-before|telegramma|	: 17
two-words-before|telegram|	. 21
two-words-before|telephone|	. 10
two-words-before|television|	series -20
two-words-before|tells|	of 13
two-words-before|tempers|	. 18
two-words-before|tempi|	? 9
two-words-before|tempère|	: 19
two-words-before|tenants|	as 16	of -11
two-words-before|tender|	. 12
two-words-before|tent|	was 13
two-words-before|teochew|	. 18
two-words-before|teorizza|	, 9
two-words-before|terengganu|	. 12
two-words-before|teresa|	fazem -8
two-words-before|termed|	a 17
two-words-before|terming|	it 21
two-words-before|term|	: -15
two-words-before|ter|	feito 8
two-words-before|terça|	. 14
two-words-before|tesfay|	. 9
two-words-before|testa|	: 11
two-words-before|testo|	; 11
two-words-before|teupe-akbaş|	. 13
two-words-before|tevreden|	. 12
two-words-before|text|	. 19
two-words-before|that|	. 25	: 16	a -21	began -17	donors 15	he 21	is 27	it 15	kazakhstan 13	read -20	reads -13	said -21	say -21	says -28	she 24	students 14	to -19	were -16	when -11
two-words-before|thee|	. 18
two-words-before|themselves|	the -15
two-words-before|them|	. 23	: 12	as 18	called 14	tagged -23	to 22
two-words-before|there|	. 9	are -12	was -9	were 19
two-words-before|they|	had 33	have -19	sang -14
two-words-before|the|	accord 24	alias -19	alliance 17	board 17	bombing 16	boundary 20	case 20	category -17	champion 12	change 14	claim 13	company 17	complaint 22	compromise 15	crew 22	deal 13	debate 22	decision 27	drama -12	drummer 20	expression -21	famous -15	fee 20	filing 12	film 20	fine 22	first 6	girl 17	government 19	guidance 15	handle -19	hashtag -11	heading -30	hearing 7	idea 18	incident 16	instruction -14	judge 14	killing 18	last -18	letter 17	line -15	meeting -20	move 18	musical -14	name -14	number 8	offer 17	order 17	outcome 28	pact 19	paper 12	parties 18	phrase -38	pipeline 21	play 20	price 29	problem -22	program 20	projection 19	recovery 13	remark 14	remarks 11	report 13	resignation 18	result 14	senate 13	shares -19	slogan -25	so-called -31	stir 19	stock -21	store 14	strike 20	symbol -9	tagline -24	talk 13	teenager 20	term -31	title -8	tragedy 17	update 13	vacant -20	votes 20	walkout 11	word -53	words -37
two-words-before|things|	like 15
two-words-before|thing|	in -9
two-words-before|thinly|	. 8
two-words-before|third|	. 11
two-words-before|thirty|	. 9
two-words-before|this|	. 18	is -16
two-words-before|threads|	. 12
two-words-before|thrilled|	. 11
two-words-before|throughout|	as -20
two-words-before|thurso|	: 21
two-words-before|ticinesi|	? 17
two-words-before|ticketmaster|	. 12
two-words-before|tiere|	hätten 8
two-words-before|tiktok|	. 17
two-words-before|tildó|	de 12
two-words-before|timaru|	. 17
two-words-before|times|	. 13
two-words-before|timetable|	. 16
two-words-before|time|	. 22
two-words-before|tinha|	dado 8
two-words-before|tins|	. 19
two-words-before|tin|	were 22
two-words-before|titled|	 14	the -19
two-words-before|titolare|	: 8
two-words-before|titolo|	: -16
two-words-before|titre|	? -8	ii -9
two-words-before|toe|	. 7
two-words-before|toilet|	. 15
two-words-before|told|	. 22	to 15
two-words-before|tolerância|	é 13
two-words-before|tollenaar|	blamed 11
two-words-before|tolliver|	. 18
two-words-before|tomará|	todavía 17
two-words-before|tone|	as 24
two-words-before|tonne|	. 10
two-words-before|took|	its 22
two-words-before|toont|	zich 17
two-words-before|toronto|	. 17	as -16
two-words-before|torri|	resterebbe 10
two-words-before|tosaerba|	: 10
two-words-before|tosello|	. 17
two-words-before|toujours|	: 9
two-words-before|toussé|	. 17
two-words-before|toys|	. 12
two-words-before|to|	be 25	cairo 12	host -24	isfahan 15	observe -18	replace -17	say -26	show 13	spray 21	test -15	the -14	travel 19	villarreal 12	write -17
two-words-before|trabajo|	con 15
two-words-before|track|	, -14
two-words-before|trader|	. 18
two-words-before|traitée|	de 10
two-words-before|trampoline|	. 19
two-words-before|trams|	. 16
two-words-before|tram|	, 14
two-words-before|tranché|	: 13
two-words-before|transcript|	: -20
two-words-before|transfer|	. 14
two-words-before|translated|	. 12	as -23
two-words-before|translates|	as -18
two-words-before|transport|	of 18
two-words-before|tratta|	del 15	di 21
two-words-before|treffern|	. 8
two-words-before|tregear|	. 17
two-words-before|tremblay-osei|	. 10
two-words-before|trenta|	: 9
two-words-before|treurde|	om 18
two-words-before|tre|	: 6
two-words-before|tribuna|	: 10
two-words-before|tributes|	to -13
two-words-before|tribute|	to 30
two-words-before|tried|	. 15
two-words-before|trimestre|	reflete 10
two-words-before|trio|	who -13
two-words-before|troca|	é 6
two-words-before|trolls|	over -15
two-words-before|trots|	. 10
two-words-before|trotzdem|	. 10
two-words-before|trouble|	. 18
two-words-before|troupeau|	était 6
two-words-before|troveranno|	. 10
two-words-before|truce|	text 14
two-words-before|truckers|	. 9
two-words-before|truffa|	del -6
two-words-before|trusts|	. 8
two-words-before|tuena-lardi|	. 7
two-words-before|tune|	of -11
two-words-before|turned|	into 21
two-words-before|turno|	. 12	di -8
two-words-before|tutti|	è -10
two-words-before|tutto|	, 14	: 24
two-words-before|tuíta|	: 9
two-words-before|tv|	: -17
two-words-before|tweede|	deel 15
two-words-before|twice|	. 14	and 22
two-words-before|two|	people 24
two-words-before|técnico|	: 13
two-words-before|témoin|	. 7
two-words-before|u.s.|	to 19
two-words-before|uber|	. 18
two-words-before|ubs|	: -18
two-words-before|uelsmann-ba|	für 11
two-words-before|uhr|	: 21
two-words-before|uitspraak|	volgt 9
two-words-before|uitstel|	daarentegen 6
two-words-before|uit|	. 15
two-words-before|uma|	crítica 7	meta 10
two-words-before|umbrellas|	. 14
two-words-before|umdreht|	: 12
two-words-before|umno|	. 13
two-words-before|umsetzung|	. 12
two-words-before|um|	balanço 16	eucalipto -12
two-words-before|una|	. 9	medida 18	scelta 23	zona -16
two-words-before|under|	the -17
two-words-before|unding|	. 7
two-words-before|und|	keine -13
two-words-before|une|	campagne 16	concertation -16	course 17	décision 14	déclaration 18	escroquerie 18	gaine 11	initiative 14	maternité -15	procédure 15	publication 17
two-words-before|unie|	. 7
two-words-before|unimpressed|	. 10
two-words-before|union|	calls -22
two-words-before|university|	. 12
two-words-before|unlikely|	. 13
two-words-before|unmoved|	. 12
two-words-before|unrepentant|	. 8
two-words-before|unsurprised|	. 8
two-words-before|untersuchungskommission|	einen -10
two-words-before|untrue|	. 12
two-words-before|un|	accord 6	aplauso 15	assistant -9	colloquio 12	communiqué 19	consensus 20	dépouillement 8	exécutif 20	homme 23	marché 17	match -13	mouvement 8	projet 12	recupero 12	rendimento 8	riserbo -14	texte 25
two-words-before|uomo|	. 11
two-words-before|upright|	. 19
two-words-before|up|	. 22	on -12
two-words-before|urgency|	. 17
two-words-before|urges|	silence 16
two-words-before|usava|	codinome -15
two-words-before|users|	. 12
two-words-before|ushba|	. 16
two-words-before|usted|	toca 15
two-words-before|us|	. 17
two-words-before|uur|	. 7
two-words-before|uw|	school 18
two-words-before|vagão|	. 10
two-words-before|valdeterrazo|	. 7
two-words-before|vallisoletana|	, 9
two-words-before|valoró|	como 15
two-words-before|valuations|	turn -24
two-words-before|vandalisme|	niet 9
two-words-before|vanished|	. 11
two-words-before|van|	een 14	financiën 8
two-words-before|varnish|	. 21
two-words-before|var|	. 9
two-words-before|vast|	. 11
two-words-before|vehicles|	. 12
two-words-before|veldkamp|	blijft 7
two-words-before|venga|	conservata 9
two-words-before|verdict|	as 17
two-words-before|verdinha|	. 14
two-words-before|verfügung|	. 6
two-words-before|vergogna|	: 7
two-words-before|verlege|	. 7
two-words-before|verliep|	. 6
two-words-before|vernice|	: 13
two-words-before|verona|	would 15
two-words-before|versandhandel|	befürchtet 17
two-words-before|version|	was 20
two-words-before|verstorbene|	als 9
two-words-before|verstuurd|	. 22
two-words-before|verteidigt|	: 6
two-words-before|vervangend|	vervoer 9
two-words-before|verzocht|	, 13
two-words-before|vessels|	of 24
two-words-before|veteran|	. 16
two-words-before|veto|	ao -16
two-words-before|veut|	dire -14	son -9
two-words-before|vezes|	. 10
two-words-before|vicar|	in -20
two-words-before|vicolo|	: 10
two-words-before|victoire|	. 7
two-words-before|video|	titled -9
two-words-before|vierten|	quartal 9
two-words-before|viewed|	with -22
two-words-before|viewers|	of -20
two-words-before|view|	. 9
two-words-before|village|	appelle -12
two-words-before|visant|	la -19
two-words-before|vittima|	: 17
two-words-before|vlaai|	. 23
two-words-before|vladivostok|	that 13
two-words-before|voit|	un 19
two-words-before|voix|	. 11
two-words-before|volgens|	haar 18
two-words-before|volles|	vertrauen 14
two-words-before|volume|	. 14	: 21
two-words-before|von|	der -13	einem 25	einer 13
two-words-before|vooruitgang|	. 7
two-words-before|voor|	. 11
two-words-before|vorlage|	sei 11
two-words-before|vorwurf|	der -12
two-words-before|vor|	. 6
two-words-before|votata|	recita 11
two-words-before|voters|	were 18
two-words-before|votes|	. 15
two-words-before|vote|	on -14	was 15
two-words-before|voting|	as 18
two-words-before|voto|	de 10
two-words-before|vueltas|	: 13
two-words-before|wahl|	für 8
two-words-before|wai-lok|	, -17
two-words-before|waiting|	. 12
two-words-before|wakker|	. 10
two-words-before|walks|	back -15
two-words-before|wall|	. 14
two-words-before|want|	the -13
two-words-before|wanyama|	. 10
two-words-before|warned|	: 16	against 23	of 24
two-words-before|warning|	of -22	would 6
two-words-before|warten|	. 13
two-words-before|washington|	was 12
two-words-before|was|	 15	. 12	a 20	behaving 8	called 16	judged 19	leaving 21	marked -17	officially 11	say -25	titled -20
two-words-before|watchdog|	. 12
two-words-before|watching|	. 12
two-words-before|watch|	. 16
two-words-before|water|	( -15	. 14
two-words-before|wat|	is -7
two-words-before|way|	. 11
two-words-before|weak|	. 21
two-words-before|website|	calls 24
two-words-before|wednesday|	. 19
two-words-before|weeks|	. 10
two-words-before|week|	. 30
two-words-before|weeping|	. 12
two-words-before|weg|	. 10
two-words-before|weniger|	. 8
two-words-before|werden|	die -23
two-words-before|werde|	sie 15
two-words-before|were|	being 15	neither -18	rated -18
two-words-before|west|	’s -15
two-words-before|weten|	, 11	. 10	dat 15
two-words-before|wet|	but 15
two-words-before|what|	. 15	is -19
two-words-before|wheel|	. 14
two-words-before|which|	is -24	means -17	reads -20
two-words-before|while|	. 26
two-words-before|whispered|	: 14
two-words-before|whose|	. 9
two-words-before|who|	answered -20	makes -21	owns -19	said 27	sold -17	turned -21	wrote -13
two-words-before|why|	? 17
two-words-before|widersprach|	: 18
two-words-before|widerspricht|	: 10
two-words-before|widerspruch|	. 9
two-words-before|wie|	das -9
two-words-before|wife|	. 9
two-words-before|wijst|	naar 9
two-words-before|will|	open 10
two-words-before|wil|	dat 12
two-words-before|windhoek|	: 15
two-words-before|window|	. 17	to 15
two-words-before|winning|	: 22
two-words-before|winst|	? 17
two-words-before|wintz|	. 10
two-words-before|wissen|	. 6
two-words-before|with|	a -20	its -16
two-words-before|wobbles|	over -16
two-words-before|wollte|	. 6	das 7
two-words-before|wolof|	( -8
two-words-before|won't|	be 18
two-words-before|won|	. 13
two-words-before|woorden|	: 10
two-words-before|worden|	er 10
two-words-before|words|	, 26	. 17
two-words-before|word|	 17	. 28	as -16
two-words-before|working|	on -15
two-words-before|work|	. 14	to -21	was 11
two-words-before|worry|	. 14
two-words-before|worse|	. 15
two-words-before|worten|	: 6
two-words-before|wort|	: 14
two-words-before|would|	be 30	go -24	leave 19	pass 22	start 18	stay 13
two-words-before|wounded|	. 12
two-words-before|wristband|	. 17
two-words-before|wrists|	. 12
two-words-before|writes|	. 16	: 22
two-words-before|writing|	: 15
two-words-before|wrongdoing|	. 17
two-words-before|wrong|	. 14
two-words-before|wrote|	, 22	. 9	: 42	in -19
two-words-before|wunsch|	: 14
two-words-before|wyssling|	: 10
two-words-before|wörtlich|	, 6
two-words-before|würmer|	noch 10
two-words-before|xavier|	. 20
two-words-before|x|	. 20	: 31
two-words-before|yard|	, 17
two-words-before|years|	. 23	over -14
two-words-before|year|	. 16	at 24	that 16
two-words-before|yet|	to -19
two-words-before|you|	had -21
two-words-before|y|	voit 6
two-words-before|zaak|	mag 15
two-words-before|zaghdane|	salue 9
two-words-before|zahedan|	was 10
two-words-before|zahl|	für 7
two-words-before|zanetti-cortesi|	, 9
two-words-before|zanjado|	. 9
two-words-before|zeeman|	, 6
two-words-before|zege|	met 19
two-words-before|zeggen|	? 12
two-words-before|zeigte|	sich 18
two-words-before|zeigt|	sich 18
two-words-before|zeitung|	von 12
two-words-before|zettels|	, 9
two-words-before|ze|	heet -11
two-words-before|zien|	. 10
two-words-before|zijn|	remise 12
two-words-before|zij|	, 6
two-words-before|zolang|	de -13
two-words-before|zoom|	: 21
two-words-before|zufällig|	. 6
two-words-before|zurich|	. 10
two-words-before|zur|	hauptprobe 11
two-words-before|zurück|	. 13	: 7
two-words-before|zu|	: 6
two-words-before|zóbuè|	. 6
two-words-before||	( -12	, -24	. 27	: 14	and -13	but 12	e -7	mais 14	nor -21	of 21	or -26	para -13	preferring -17	regelmäßig -16	sang -13	und -10	with -18	y -8	— 14
two-words-before|à|	la 11	une 17
two-words-before|água|	pedem 8
two-words-before|áudio|	era 14
two-words-before|äußern|	. 7
two-words-before|è|	detto 13	pronto 18	un -16
two-words-before|échange|	. 6	était 7
two-words-before|élu|	. 6
two-words-before|équipe|	: 6
two-words-before|état|	pour 13
two-words-before|été|	envoyé 19
two-words-before|évoque|	un 19	une 11
two-words-before|évoqué|	un 17
two-words-before|évora|	. 6
two-words-before|é|	a -12
two-words-before|über|	ein 16
two-words-before|übungsbeobachter|	bemängelte 10
two-words-before|’s|	. 16	handwriting -16	in -12	much-vaunted -17	off-the-cuff -16	pulls -11
verb|false|1|	lower -11	other -11
verb|false|2-3|	lower 12	other -14	upper -36
verb|false|4-7|	lower 45	other 17	upper -44
verb|false|8+|	lower 39	other 6	upper 16
verb|true|1|	lower -41	upper 13
verb|true|2-3|	lower 32	upper 7
verb|true|4-7|	lower 26	other 9
verb|true|8+|	lower 6	upper 10
word-after|	 -28	' 13	( -30	) -17	+ 18	, -9	- -7	. 9	14 -14	19 -22	212 -10	26 -17	; 10	? -23	a -21	abernethy-cole 10	abg 16	abou 6	about -15	abramian 11	abu 8	according -20	achterberg 8	across -18	actress -17	added 9	adib 11	admits -13	admitted 20	afriqiyah 16	after 32	against 13	agency 11	agent 19	agreed -20	aguirre 18	aidan 9	airs -9	ajakaiye 14	akintoye 12	akintoye-holm 9	al-roumi 14	al-ubaidi 21	albert 7	alert -14	alla -12	alpa 9	already 13	als -13	am 8	an 19	analyst -7	anatoly 10	and 37	andrade -7	annahm -8	another 20	appearing 10	arendse 11	arnalds-mboma 9	arrives -19	as -20	asked 7	assistant 9	association 20	au -13	auf -11	august 18	ausrichten -12	autour 17	autsch 9	avec 10	avionics 14	awaited 20	away 20	baffles -16	bancroft 11	bangash 12	banks 10	barrientos 16	bavarian 8	be -17	beavington 16	because -24	bediend -17	before 26	began -11	begins -15	behind -25	beim 12	beitragen 11	beließ -15	bell 12	belmont 12	ben 10	benhamza-orsini 11	benjamin 17	berg 6	berichteten -10	bestimmt -14	between -23	bezeichnet -18	bezeichnete 12	bhardwaj 13	bij -11	birdsong 12	bjp 24	blabbed 16	bligh-nakata 7	blumenkrantz 19	board 14	borasović 8	both -12	brazil 9	brenner 15	bridge -13	brix 11	brno 16	brzezicki 11	budget -14	but -27	butterfield 19	by 28	cal 8	call -22	came 17	caritas 10	carried -6	catacutan 14	caucus -10	cbn 7	ce 7	ceo 9	cette 19	chaired -14	chapter 11	charges -7	chase 17	chatbot -14	chepkilot 14	cheptanui 9	chiede -7	ci -9	claude -22	clause -22	cllr 9	co-judge 20	coach 15	coassistent 14	comes 7	complained 13	con 12	conceded 20	contact -22	contre 13	controles -12	could -18	countered 12	counts -20	crypto -14	da 8	dana 11	dann 9	dans 17	dantas-freire 8	das -16	dat 7	davos 9	de -32	deal -19	dejó -11	delacourt-hume 8	delahunt 10	delayed -14	della 9	dell’ 15	den 7	depuis -6	deputy 14	der -6	desrosiers 8	detidos -14	deutsche 17	deuxième 16	devaney-shaw 9	devant 16	devi 13	dhagaweyne 9	diabakaté 9	diallo 12	die 23	dikes -18	dimaculangan 10	director-general 8	distributed -15	dit -14	dmw 10	do 7	doen -6	dog -14	down -20	dpp 7	dr 15	dr. 12	drew -14	driver 13	du 9	dunstan 13	durante 12	easter 17	editor 16	een -9	egypt 13	ein 13	einer -8	ekpo 13	ekwenugo 18	el 9	eleven -15	elle 14	email -15	empfangen 10	en 20	end 18	engineer 14	enrolled -7	entraîneur 9	entschieden 11	era -12	erkennen -16	erst 11	erste 11	esteves -12	et -6	etame 17	etukudo 12	every -17	exigé -15	experts -8	exporter 18	extension 17	faint -15	fair 19	fait -9	families -11	farquharson-iwu 9	faumuinā-reid 10	fearon 10	featherweight -20	features -14	fedko 13	fell -9	ferreira 9	feud -19	finance 8	findet -16	fisheries 13	fizzles -16	for -9	fordert 13	foreign 11	found -7	four -18	francine -12	friday 12	frogs -16	frost-kaljuste 8	fuera 14	führt -21	galbraith 9	game 14	garrigou-sy -16	garuda 6	gearbeitet 11	gedoopt -8	gefallen 8	geführt 12	gehad -11	gelagert 16	gemeld -13	general 15	generator -13	genoemd -8	geprüft 11	gesetzt -14	gestört 6	gewesen 11	gewählt -16	ghjuvan-battì 10	giga 12	giochi 13	gnonlonfoun 9	goldblatt-reyes -16	goran 16	govender 16	greenidge -20	greens 12	grimaultier 11	gurung 11	ha -9	haas 11	habe 10	had -35	haddou-thonnard 13	hagspiel 9	halloran-ikeda 10	hanafin 13	hands -16	has 11	hatfield 18	he 28	head 14	heath 13	hedges 14	heineken -10	her -11	heriberto -10	heygum 10	high 7	his 9	hold -16	hollis 11	horsfall 10	hours -11	how 13	hrw 12	huamán 15	hubbard 15	hume 12	huxtable 15	höre -8	i -8	ibedc 15	idrissa 8	il 9	im 12	in 7	inbal -14	incident 14	indepaz 19	industry 10	instead -20	into -21	investigation -21	iolanda 11	is -37	ishbel 10	island -18	isn't -10	isolated 13	it -19	its 16	izzul 11	jazz 11	je 9	jepkemoi 10	jimmy -10	joked 21	jonah 14	joris 10	josé -9	judge 19	june 7	justice 14	kein -14	kettle 14	khartoum 17	korday 14	kruger -20	kwaku 11	könne -20	laat -7	lainio 11	lalrinpuii 10	lamar 13	lars 10	las 11	laughed 19	le 17	led -13	leduc-marsh 11	lee 11	lehnt -7	leilani 7	letter -11	liang 12	liegen 14	lifeboat -6	lights -14	lindqvist 6	linebacker 10	list -16	lists -15	loomis-akers 20	lopati 8	lorber 10	lunes 17	lurleen 7	l’ 13	m'bango 19	ma 15	macaskill -20	macaspac 11	madam 7	made -22	mai 12	mais 14	maitha 9	managing 18	manay 8	many -17	march 14	marcus -19	margetts 8	marino 19	mast -16	maureen 13	mcelhinney 12	mcglashan 12	mcshannon 17	means -21	measure -7	mehr 14	mejra 10	memo -21	mengniu 8	merriwether-sosa 18	merv 6	message -12	met 7	microsoft 11	might 14	milagros 14	mingas -7	mining 21	mira 16	miss 8	mme 9	mochte -14	moment -14	mr 25	mr. 16	mrs 18	mrs. 21	ms 22	ms. 11	mutter 8	my 15	mägiste 8	naar -15	nannte -10	naomi 6	natembe 11	ne -11	near -18	nears -13	nennen -17	nennt -9	ngawang 9	ng’wandu 11	nikhil 15	nilima 14	nira 10	nkrumah-bell 10	no -13	non -16	nong 8	nor -18	north 17	nos -9	nothing -12	nyangwara 8	oakes 11	odile 10	of 7	oghenekaro 9	oisín 18	oldrey 19	omgedoopt -10	on 23	one 34	or -26	organiser 17	orla 10	orrin-vale 8	os -13	osborne 7	our 12	out 18	outlook -27	ouyang 14	over -7	overeind -13	oyelowo-hart 11	o’hara 8	o’loughlin-leary 10	pakistan 18	par 25	para -11	pareto 11	paris -17	passenger 17	pastor -14	pawaskar 12	payé -9	pell 12	pellizzotti 7	penalty -17	penge-okoro 18	people 14	per 11	pickering 10	play -12	played -18	plunged -16	policy 20	por 7	portia 23	position 16	posted -16	pour -20	preferring -16	presiding 17	prime 6	prince 8	probten -9	professor 14	program 17	programme -17	programs -16	promised 11	prosecutor 15	prudence 15	pruittson 12	prêtée -19	published -15	pyo 11	qatari 7	queyroux 9	quilty-marr 9	quintana 11	quipped 14	raiders 12	rakhmonzoda 14	ralte 14	ramón 12	rangihuna 8	rating -29	ravnkilde 17	recibe -8	recorded -16	recounted 15	referred -15	regelmäßig -14	regional -19	rekordhalterin 8	relatório 10	relâchée -15	remark -26	remarked 14	rep. 10	repeated 17	replied 21	resigns -13	results 13	retoma -8	returned -14	rises -15	rivals -20	rizespor 8	roared 10	rodion 18	roger 9	romanian 8	ronit 12	rootham 12	rose 7	rostovski-rey 15	routine -21	row -15	rufen -9	ruiz 12	rule -32	rune 9	runs -21	réponse 9	sagte -18	said 23	salma 9	sampler -16	sang -11	santangelo 11	sarfaraz -16	sas 21	says 28	scenes 17	schreibt -14	science 8	scuote -7	secretary 15	segment -18	sei -9	seien -9	seine 12	sellers -9	sells -14	seoul -23	service 19	será -10	setzt 7	sgorbissa 9	she 23	sheriff -17	shetty -15	shirogane 12	shop 17	shouted 13	showed 16	shutdown 23	sich -6	sie 11	sieht -9	signs 11	since 28	sinking -6	sirius 12	sizemore 10	skip -14	slide -13	sloan 12	snapped 10	snow 8	so -7	soilihi-madi 12	sold -11	sometimes -16	sorokin-aas 14	sorrell 7	sous -21	spent -14	spins -19	spokesman 14	spottete -10	spreche 13	stablemaster 14	stays -19	stefan 9	steht -16	stellar -13	steven 10	stonecipher 12	story 16	sturm 14	su 19	suivi 11	sukumaran 9	sulla -14	suns 15	sur 26	surfaces -9	svobodova 9	sürmeneli 7	t-shirts -13	tag -17	target -20	tarifé -9	tarrant-nguyen 16	tata 14	taufa'ao 15	te -11	teacher -13	temesgen 7	teo 10	testified 15	that -17	the 13	theo 11	there -15	they 22	thief -12	thirteen 18	this -17	though -8	three -21	tipping 8	tiurma 8	to -16	toledano-feld 6	tolliver 10	torbjørg 9	toyama 8	tra 9	traduction 16	tran 13	transport 8	tras 7	treasury 8	treated -7	trend -19	trudged -13	trägt -11	tuohy -22	tuohy-baird 16	turned -11	tuttle 14	tutto -7	two -21	tyler 15	u.s. 9	umeh-collins 16	un -8	uncle 9	und -18	under -23	une 6	until 19	vakaloloma 8	vakatawabai 12	van 8	vantreese-obi 14	var 22	varga 16	venus 10	verbraucherzentralen 6	vergoed 14	vernommen 8	verraden 8	verzichtet 14	vice 13	virac 20	vito 13	von -19	vor -17	vorgesetzt -10	vorliegt -14	vormstein 14	vorschreiben -21	vrijdag 10	vukadinović 9	wafubwa 11	wakes -18	wales 13	walker 13	wall 12	waltzes -22	wang-ortiz 19	war -19	ward 12	warns 9	warsaw 19	was -27	washington 9	water 15	weg 8	weiter -9	wept -17	werden -11	were 23	when 31	which -26	while 29	whitlock 6	who -11	wie 12	wiebe-solis 12	wies -12	wijeratne 12	will -8	win -13	wins -19	winterbourne 11	with -6	within 21	wondered -12	worden 9	wordt 10	work 13	worthing -19	wray-osei 11	wrote 17	wyeth 18	wynnfield 10	wählen -19	yes 16	yirga 12	yohanes 10	yorgelis 12	zadi 13	zeh 17	zelazny 7	zhu 14	zijn 12	zolani 13	zones -19	zsombor 10	zu 6	zur 16	zurückhaltender 6	zylberberg 11	à 18	è -16	út 8	– -10	— 33	… 6
word-after|'|	, 13
word-after|(|	! -16	. 23	none -25
word-after|)|	. -8	none -16
word-after|+|	none 18
word-after|,|	! 22	none -11
word-after|-|	none -7
word-after|.|	! 14	? -12	none 9
word-after|14|	none -14
word-after|19|	none -22
word-after|212|	none -10
word-after|26|	none -17
word-after|;|	none 10
word-after|?|	none -23
word-after|abernethy-cole|	, 10
word-after|abg|	, 16
word-after|about|	, -31	. -21	none 25
word-after|abou|	, 6
word-after|abramian|	, 11
word-after|abu|	, 8
word-after|according|	, -20
word-after|achterberg|	, 8
word-after|across|	none -18
word-after|actress|	none -17
word-after|added|	, 9
word-after|adib|	, 11
word-after|admits|	none -13
word-after|admitted|	, 20
word-after|advises|	, 9	none -7
word-after|afriqiyah|	. 16
word-after|after|	none 32
word-after|against|	none 13
word-after|agency|	, 11
word-after|agent|	, 19
word-after|agreed|	, -20
word-after|aguirre|	, 18
word-after|aidan|	, 9
word-after|airs|	none -9
word-after|ajakaiye|	? 14
word-after|akintoye-holm|	, 9
word-after|akintoye|	none 12
word-after|al-roumi|	, 14
word-after|al-ubaidi|	, 21
word-after|albert|	, 7
word-after|alert|	none -14
word-after|alla|	none -12
word-after|alpa|	. 9
word-after|already|	none 13
word-after|als|	none -13
word-after|am|	. 8
word-after|analyst|	, -7
word-after|anatoly|	, 10
word-after|andrade|	none -7
word-after|and|	! -11	? 16	none 40
word-after|annahm|	none -8
word-after|another|	! 20
word-after|an|	, 20	none 7
word-after|appearing|	. 10
word-after|arendse|	, 11
word-after|arnalds-mboma|	, 9
word-after|arrives|	none -19
word-after|asked|	. -7	? 26
word-after|assistant|	, 9
word-after|association|	, 20
word-after|as|	, -28	. -29	none 10
word-after|at|	. 22	none -35
word-after|auf|	none -11
word-after|august|	, 18
word-after|ausrichten|	none -12
word-after|autour|	none 17
word-after|autsch|	. 9
word-after|au|	none -13
word-after|avec|	none 10
word-after|avionics|	. 14
word-after|awaited|	none 20
word-after|away|	none 20
word-after|a|	, -10	. -17	? 10	none -9
word-after|baffles|	none -16
word-after|bancroft|	, 11
word-after|bangash|	, 12
word-after|banks|	? 10
word-after|barrientos|	, 16
word-after|bavarian|	, 8
word-after|beavington|	, 16
word-after|because|	none -24
word-after|bediend|	none -17
word-after|before|	none 26
word-after|began|	, -11
word-after|begins|	, -15
word-after|behind|	none -25
word-after|beim|	. 12
word-after|beitragen|	none 11
word-after|beließ|	none -15
word-after|bell|	, 12
word-after|belmont|	, 12
word-after|benhamza-orsini|	. 11
word-after|benjamin|	. 17
word-after|ben|	, 10
word-after|berg|	, 6
word-after|berichteten|	none -10
word-after|bestimmt|	none -14
word-after|between|	none -23
word-after|bezeichnete|	none 12
word-after|bezeichnet|	none -18
word-after|be|	none -17
word-after|bhardwaj|	, 13
word-after|bij|	none -11
word-after|birdsong|	, 12
word-after|bjp|	. 24
word-after|blabbed|	, 16
word-after|bligh-nakata|	, 7
word-after|blumenkrantz|	none 19
word-after|board|	, 14
word-after|borasović|	, 8
word-after|both|	. -12
word-after|brazil|	, 9
word-after|brenner|	, 15
word-after|bridge|	none -13
word-after|brix|	, 11
word-after|brno|	, 16
word-after|brzezicki|	, 11
word-after|budget|	none -14
word-after|butterfield|	, 19
word-after|but|	, -18	. 15	none -22
word-after|by|	, -17	. 11	none 31
word-after|call|	none -22
word-after|cal|	none 8
word-after|came|	, 30	none -17
word-after|caritas|	. 10
word-after|carried|	, -6
word-after|catacutan|	none 14
word-after|caucus|	none -10
word-after|cbn|	, 7
word-after|ceo|	, 9
word-after|cette|	. 19
word-after|ce|	. 7
word-after|chaired|	none -14
word-after|chapter|	, 11
word-after|charges|	none -7
word-after|chase|	, 17
word-after|chatbot|	none -14
word-after|chepkilot|	, 14
word-after|cheptanui|	, 9
word-after|chiede|	none -7
word-after|chief|	, 15	. -12
word-after|ci|	none -9
word-after|claude|	. -22
word-after|clause|	none -22
word-after|cllr|	, 9
word-after|co-judge|	. 20
word-after|coach|	, 15
word-after|coassistent|	. 14
word-after|comes|	, 7
word-after|complained|	, 13
word-after|conceded|	, 20
word-after|contact|	none -22
word-after|contre|	none 13
word-after|controles|	none -12
word-after|con|	none 12
word-after|could|	none -18
word-after|countered|	, 12
word-after|counts|	none -20
word-after|crypto|	none -14
word-after|dana|	, 11
word-after|dann|	. 9
word-after|dans|	none 17
word-after|dantas-freire|	, 8
word-after|das|	none -16
word-after|dat|	. 7
word-after|davos|	. 9
word-after|da|	none 8
word-after|deal|	none -19
word-after|dejó|	none -11
word-after|delacourt-hume|	, 8
word-after|delahunt|	, 10
word-after|delayed|	none -14
word-after|della|	none 9
word-after|dell’|	none 15
word-after|den|	. 7
word-after|depuis|	none -6
word-after|deputy|	, 14
word-after|der|	. 15	none -11
word-after|desrosiers|	, 8
word-after|detidos|	none -14
word-after|deutsche|	, 17
word-after|deuxième|	. 16
word-after|devaney-shaw|	, 9
word-after|devant|	none 16
word-after|devi|	, 13
word-after|de|	, 15	. 17	none -35
word-after|dhagaweyne|	, 9
word-after|diabakaté|	none 9
word-after|diallo|	, 12
word-after|die|	! 10	. 28	none 14
word-after|dikes|	none -18
word-after|dimaculangan|	, 10
word-after|director-general|	, 8
word-after|distributed|	none -15
word-after|dit|	none -14
word-after|dmw|	, 10
word-after|doen|	none -6
word-after|dog|	none -14
word-after|down|	, -20
word-after|do|	. 19	none -13
word-after|dpp|	, 7
word-after|dr.|	, 12
word-after|drew|	. -8	none -10
word-after|driver|	, 13
word-after|dr|	, 15
word-after|dunstan|	, 13
word-after|durante|	none 12
word-after|du|	none 9
word-after|easter|	, 17
word-after|editor|	, 16
word-after|een|	none -9
word-after|egypt|	, 13
word-after|einer|	none -8
word-after|ein|	. 13
word-after|ekpo|	? 13
word-after|ekwenugo|	none 18
word-after|eleven|	. -15
word-after|elle|	. 14
word-after|el|	none 9
word-after|email|	none -15
word-after|empfangen|	none 10
word-after|end|	! 6	. 8	? 35	none 14
word-after|engineer|	, 14
word-after|enrolled|	, -7
word-after|entraîneur|	. 9
word-after|entschieden|	none 11
word-after|en|	none 20
word-after|era|	none -12
word-after|erkennen|	none -16
word-after|erste|	. 11
word-after|erst|	. 11
word-after|esteves|	none -12
word-after|etame|	, 17
word-after|etukudo|	, 12
word-after|et|	none -6
word-after|every|	none -17
word-after|exigé|	none -15
word-after|experts|	. -8
word-after|exporter|	. 18
word-after|extension|	none 17
word-after|e|	? 11
word-after|faint|	none -15
word-after|fair|	? 19
word-after|fait|	none -9
word-after|families|	. -11
word-after|farquharson-iwu|	, 9
word-after|faumuinā-reid|	, 10
word-after|fearon|	, 10
word-after|featherweight|	none -20
word-after|features|	, -14
word-after|fedko|	, 13
word-after|fell|	, -9
word-after|ferreira|	, 9
word-after|feud|	none -19
word-after|finance|	, 8
word-after|findet|	none -16
word-after|fisheries|	, 13
word-after|fizzles|	none -16
word-after|fordert|	none 13
word-after|foreign|	, 11
word-after|for|	none -9
word-after|found|	none -7
word-after|four|	none -18
word-after|francine|	. -12
word-after|friday|	, 12
word-after|frogs|	none -16
word-after|from|	, -13
word-after|frost-kaljuste|	, 8
word-after|fuera|	none 14
word-after|führt|	none -21
word-after|galbraith|	, 9
word-after|game|	, 14
word-after|garrigou-sy|	none -16
word-after|garuda|	. 6
word-after|gearbeitet|	none 11
word-after|gedoopt|	none -8
word-after|gefallen|	none 8
word-after|geführt|	none 12
word-after|gehad|	none -11
word-after|gelagert|	none 16
word-after|gemeld|	none -13
word-after|general|	, 15
word-after|generator|	none -13
word-after|genoemd|	none -8
word-after|geprüft|	none 11
word-after|gesetzt|	none -14
word-after|gestört|	none 6
word-after|gewesen|	none 11
word-after|gewählt|	none -16
word-after|ghjuvan-battì|	, 10
word-after|giga|	, 12
word-after|giochi|	none 13
word-after|gnonlonfoun|	, 9
word-after|goldblatt-reyes|	. -16
word-after|goran|	none 16
word-after|govender|	? 16
word-after|greenidge|	none -20
word-after|greens|	, 12
word-after|grimaultier|	, 11
word-after|gurung|	, 11
word-after|haas|	, 11
word-after|habe|	none 10
word-after|haddou-thonnard|	, 13
word-after|had|	, -22	none -33
word-after|hagspiel|	. 9
word-after|halloran-ikeda|	, 10
word-after|hanafin|	, 13
word-after|hands|	none -16
word-after|has|	, -28	none 18
word-after|hatfield|	none 18
word-after|ha|	none -9
word-after|head|	, 14
word-after|heath|	, 13
word-after|hedges|	, 14
word-after|heineken|	. -10
word-after|heriberto|	none -10
word-after|her|	, 29	. -19	none -19
word-after|heygum|	, 10
word-after|he|	! 24	, 12	. 37	? 21	none 20
word-after|high|	, 7
word-after|his|	, 15	. -14	? 13
word-after|hold|	none -16
word-after|hollis|	, 9	? 9
word-after|horsfall|	, 10
word-after|hours|	none -11
word-after|how|	none 13
word-after|hrw|	, 12
word-after|huamán|	, 15
word-after|hubbard|	, 15
word-after|hume|	, 12
word-after|huxtable|	, 15
word-after|höre|	none -8
word-after|ibedc|	. 15
word-after|idrissa|	, 8
word-after|il|	. 9
word-after|im|	. 12
word-after|inbal|	. -14
word-after|incident|	, 14
word-after|indepaz|	. 19
word-after|industry|	, 10
word-after|instead|	none -20
word-after|into|	none -21
word-after|investigation|	none -21
word-after|in|	. -19	none 10
word-after|iolanda|	, 11
word-after|ishbel|	, 10
word-after|island|	none -18
word-after|isn't|	none -10
word-after|isolated|	. 13
word-after|is|	, -19	none -31
word-after|its|	, 26	. -7
word-after|it|	, -28	. 18
word-after|izzul|	, 11
word-after|i|	? 18	none -12
word-after|jazz|	, 11
word-after|jepkemoi|	, 10
word-after|je|	. 9
word-after|jimmy|	, -10
word-after|joked|	, 21
word-after|jonah|	, 14
word-after|joris|	, 10
word-after|josé|	none -9
word-after|judge|	, 16	none 16
word-after|june|	, 7
word-after|justice|	? 14
word-after|kein|	none -14
word-after|kettle|	none 14
word-after|khartoum|	. 17
word-after|korday|	, 14
word-after|kruger|	none -20
word-after|kwaku|	, 11
word-after|könne|	none -20
word-after|laat|	none -7
word-after|lainio|	, 11
word-after|lalrinpuii|	, 10
word-after|lamar|	, 13
word-after|lars|	, 10
word-after|last|	. -12	none 12
word-after|las|	none 11
word-after|laughed|	, 19
word-after|la|	? 8	none -10
word-after|leduc-marsh|	, 11
word-after|led|	none -13
word-after|lee|	, 11
word-after|lehnt|	none -7
word-after|leilani|	, 7
word-after|letter|	none -11
word-after|le|	. 17
word-after|liang|	, 12
word-after|liegen|	none 14
word-after|lifeboat|	none -6
word-after|lights|	none -14
word-after|lindqvist|	, 6
word-after|linebacker|	, 10
word-after|lists|	, -15
word-after|list|	none -16
word-after|loomis-akers|	, 20
word-after|lopati|	, 8
word-after|lorber|	, 10
word-after|lunes|	, 17
word-after|lurleen|	, 7
word-after|l’|	. 19	none -7
word-after|m'bango|	, 19
word-after|macaskill|	none -20
word-after|macaspac|	, 11
word-after|madam|	, 7
word-after|made|	none -22
word-after|mais|	none 14
word-after|maitha|	, 9
word-after|mai|	, 12
word-after|managing|	, 18
word-after|manay|	, 8
word-after|many|	. -17
word-after|march|	, 14
word-after|marcus|	. -19
word-after|margetts|	, 8
word-after|marino|	, 19
word-after|mast|	none -16
word-after|maureen|	, 13
word-after|ma|	, 15
word-after|mcelhinney|	, 12
word-after|mcglashan|	, 12
word-after|mcshannon|	none 17
word-after|means|	none -21
word-after|measure|	none -7
word-after|mehr|	. 14
word-after|mejra|	, 10
word-after|memo|	none -21
word-after|mengniu|	, 8
word-after|merriwether-sosa|	, 18
word-after|merv|	, 6
word-after|message|	none -12
word-after|met|	. 7
word-after|microsoft|	. 11
word-after|might|	. 14
word-after|milagros|	, 14
word-after|mingas|	none -7
word-after|mining|	. 21
word-after|mira|	, 16
word-after|miss|	, 8
word-after|mme|	? 9
word-after|mochte|	none -14
word-after|moment|	none -14
word-after|mr.|	, 14	none 21
word-after|mrs.|	, 21
word-after|mrs|	, 18
word-after|mr|	, 25	none 15
word-after|ms.|	, 11
word-after|ms|	! 14	, 21
word-after|mutter|	! 8
word-after|my|	, 15
word-after|mägiste|	, 8
word-after|naar|	none -15
word-after|nannte|	none -10
word-after|naomi|	, 6
word-after|natembe|	, 11
word-after|nears|	none -13
word-after|near|	none -18
word-after|nennen|	none -17
word-after|nennt|	none -9
word-after|ne|	none -11
word-after|ngawang|	, 9
word-after|ng’wandu|	, 11
word-after|nikhil|	, 15
word-after|nilima|	, 14
word-after|nira|	, 10
word-after|nkrumah-bell|	, 10
word-after|nong|	, 8
word-after|non|	none -16
word-after|north|	none 17
word-after|nor|	none -18
word-after|nos|	none -9
word-after|nothing|	none -12
word-after|no|	none -13
word-after|nyangwara|	, 8
word-after|oakes|	, 11
word-after|odile|	, 10
word-after|of|	none 7
word-after|oghenekaro|	, 9
word-after|oisín|	, 18
word-after|oldrey|	, 19
word-after|omgedoopt|	none -10
word-after|one|	, 33	. 20
word-after|on|	! 22	. 6	none 8
word-after|organiser|	, 17
word-after|orla|	, 10
word-after|orrin-vale|	, 8
word-after|or|	none -23
word-after|osborne|	, 7
word-after|os|	none -13
word-after|our|	? 12
word-after|outlook|	none -27
word-after|out|	none 18
word-after|ouyang|	, 14
word-after|overeind|	none -13
word-after|over|	none -7
word-after|oyelowo-hart|	, 11
word-after|o’hara|	, 8
word-after|o’loughlin-leary|	, 10
word-after|pakistan|	, 18
word-after|para|	none -11
word-after|pareto|	, 11
word-after|paris|	none -17
word-after|par|	none 25
word-after|passenger|	, 17
word-after|pastor|	. -14
word-after|pawaskar|	, 12
word-after|payé|	none -9
word-after|pellizzotti|	, 7
word-after|pell|	, 12
word-after|penalty|	none -17
word-after|penge-okoro|	, 18
word-after|people|	. 14
word-after|per|	none 11
word-after|pickering|	, 10
word-after|played|	, -18
word-after|play|	. -12
word-after|plunged|	none -16
word-after|policy|	none 20
word-after|portia|	. 23
word-after|por|	none 7
word-after|position|	none 16
word-after|posted|	, -16
word-after|pour|	none -20
word-after|preferring|	, -16
word-after|presiding|	, 17
word-after|prime|	, 6
word-after|prince|	, 8
word-after|probten|	none -9
word-after|professor|	, 14
word-after|programme|	none -17
word-after|programs|	none -16
word-after|program|	none 17
word-after|promised|	, 11
word-after|prosecutor|	, 15
word-after|prudence|	, 15
word-after|pruittson|	, 12
word-after|prêtée|	none -19
word-after|published|	none -15
word-after|pyo|	, 11
word-after|qatari|	, 7
word-after|queyroux|	, 9
word-after|quilty-marr|	, 9
word-after|quintana|	, 11
word-after|quipped|	, 14
word-after|raiders|	, 12
word-after|rakhmonzoda|	, 14
word-after|ralte|	none 14
word-after|ramón|	, 12
word-after|rangihuna|	, 8
word-after|rating|	none -29
word-after|ravnkilde|	none 17
word-after|recibe|	none -8
word-after|recorded|	, -16
word-after|recounted|	none 15
word-after|referred|	none -15
word-after|regelmäßig|	none -14
word-after|regional|	none -19
word-after|rekordhalterin|	. 8
word-after|relatório|	none 10
word-after|relâchée|	none -15
word-after|remarked|	, 14
word-after|remark|	none -26
word-after|rep.|	, 10
word-after|repeated|	, 17
word-after|replied|	, 21
word-after|resigns|	none -13
word-after|results|	. 13
word-after|retoma|	none -8
word-after|returned|	none -14
word-after|rises|	none -15
word-after|rivals|	. -20
word-after|rizespor|	, 8
word-after|roared|	, 10
word-after|rodion|	. 18
word-after|roger|	, 9
word-after|romanian|	, 8
word-after|ronit|	, 12
word-after|rootham|	, 12
word-after|rose|	, 7
word-after|rostovski-rey|	, 15
word-after|routine|	none -21
word-after|row|	none -15
word-after|rufen|	none -9
word-after|ruiz|	, 12
word-after|rule|	none -32
word-after|rune|	, 9
word-after|runs|	none -21
word-after|réponse|	? 9
word-after|sagte|	none -18
word-after|said|	, 22	? 14	none 25
word-after|salma|	, 9
word-after|sampler|	none -16
word-after|sang|	none -11
word-after|santangelo|	none 11
word-after|sarfaraz|	none -16
word-after|sas|	, 21
word-after|says|	, 28
word-after|scenes|	none 17
word-after|schreibt|	none -14
word-after|science|	, 8
word-after|scuote|	none -7
word-after|secretary|	, 15
word-after|segment|	none -18
word-after|seien|	none -9
word-after|seine|	. 12
word-after|sei|	none -9
word-after|sellers|	none -9
word-after|sells|	none -14
word-after|seoul|	none -23
word-after|service|	none 19
word-after|será|	none -10
word-after|setzt|	none 7
word-after|sgorbissa|	, 9
word-after|sheriff|	. -17
word-after|shetty|	none -15
word-after|she|	, 33	. -9	? 27
word-after|shirogane|	, 12
word-after|shop|	, 17
word-after|shouted|	? 13
word-after|showed|	, 16
word-after|shutdown|	none 23
word-after|sich|	none -6
word-after|sieht|	none -9
word-after|sie|	. 11
word-after|signs|	none 11
word-after|since|	, 9	. 22	none 15
word-after|sinking|	none -6
word-after|sirius|	, 12
word-after|sizemore|	, 10
word-after|skip|	. -14
word-after|slide|	none -13
word-after|sloan|	, 12
word-after|snapped|	, 10
word-after|snow|	, 8
word-after|soilihi-madi|	, 12
word-after|sold|	none -11
word-after|sometimes|	none -16
word-after|sorokin-aas|	, 14
word-after|sorrell|	, 7
word-after|sous|	none -21
word-after|so|	. 9	none -15
word-after|spent|	none -14
word-after|spins|	none -19
word-after|spokesman|	, 14
word-after|spottete|	none -10
word-after|spreche|	none 13
word-after|stablemaster|	, 14
word-after|stays|	none -19
word-after|stefan|	, 9
word-after|steht|	none -16
word-after|stellar|	, -13
word-after|steven|	, 10
word-after|stonecipher|	, 12
word-after|story|	none 16
word-after|sturm|	, 14
word-after|suivi|	. 11
word-after|sukumaran|	, 9
word-after|sulla|	none -14
word-after|suns|	, 15
word-after|surfaces|	none -9
word-after|sur|	. 16	none 20
word-after|su|	none 19
word-after|svobodova|	, 9
word-after|sürmeneli|	, 7
word-after|t-shirts|	none -13
word-after|tag|	none -17
word-after|target|	. -20
word-after|tarifé|	none -9
word-after|tarrant-nguyen|	, 16
word-after|tata|	. 14
word-after|taufa'ao|	, 15
word-after|teacher|	none -13
word-after|temesgen|	, 7
word-after|teo|	, 10
word-after|testified|	, 15
word-after|te|	none -11
word-after|that|	, -18	none -9
word-after|theo|	, 11
word-after|there|	. -15
word-after|they|	! 13	, 21
word-after|the|	, 11	. 15	? 15
word-after|thief|	none -12
word-after|thirteen|	none 18
word-after|this|	. -17
word-after|though|	none -8
word-after|three|	, -21
word-after|tipping|	, 8
word-after|tiurma|	, 8
word-after|toledano-feld|	, 6
word-after|tolliver|	, 10
word-after|torbjørg|	, 9
word-after|toyama|	, 8
word-after|to|	none -16
word-after|traduction|	. 16
word-after|transport|	, 8
word-after|tran|	, 13
word-after|tras|	none 7
word-after|tra|	none 9
word-after|treasury|	, 8
word-after|treated|	none -7
word-after|trend|	none -19
word-after|trudged|	none -13
word-after|trägt|	none -11
word-after|tuohy-baird|	, 16
word-after|tuohy|	none -22
word-after|turned|	none -11
word-after|tuttle|	, 14
word-after|tutto|	none -7
word-after|two|	, 16	. -18	none -7
word-after|tyler|	? 15
word-after|u.s.|	, 9
word-after|umeh-collins|	none 16
word-after|uncle|	, 9
word-after|under|	none -23
word-after|und|	none -18
word-after|une|	. 6
word-after|until|	none 19
word-after|un|	none -8
word-after|vakaloloma|	, 8
word-after|vakatawabai|	, 12
word-after|vantreese-obi|	, 14
word-after|van|	none 8
word-after|varga|	, 16
word-after|var|	none 22
word-after|venus|	none 10
word-after|verbraucherzentralen|	. 6
word-after|vergoed|	none 14
word-after|vernommen|	none 8
word-after|verraden|	none 8
word-after|verzichtet|	none 14
word-after|vice|	, 13
word-after|virac|	, 20
word-after|vito|	, 13
word-after|von|	none -19
word-after|vorgesetzt|	none -10
word-after|vorliegt|	none -14
word-after|vormstein|	. 14
word-after|vorschreiben|	none -21
word-after|vor|	none -17
word-after|vrijdag|	. 10
word-after|vukadinović|	, 9
word-after|wafubwa|	, 11
word-after|wakes|	none -18
word-after|wales|	. 13
word-after|walker|	, 13
word-after|wall|	. 12
word-after|waltzes|	none -22
word-after|wang-ortiz|	? 19
word-after|ward|	, 12
word-after|warns|	, 9
word-after|warsaw|	. 19
word-after|war|	none -19
word-after|washington|	, 9
word-after|was|	, -19	none -22
word-after|water|	, 15
word-after|weg|	none 8
word-after|weiter|	none -9
word-after|wept|	none -17
word-after|werden|	none -11
word-after|were|	none 23
word-after|when|	. 25	none 16
word-after|which|	, -26
word-after|while|	, 19	none 18
word-after|whitlock|	, 6
word-after|who|	none -11
word-after|wiebe-solis|	, 12
word-after|wies|	none -12
word-after|wie|	. 12
word-after|wijeratne|	, 12
word-after|will|	, -8
word-after|wins|	none -19
word-after|winterbourne|	, 11
word-after|win|	none -13
word-after|within|	none 21
word-after|with|	none -6
word-after|wondered|	, -12
word-after|worden|	none 9
word-after|wordt|	none 10
word-after|work|	none 13
word-after|worthing|	none -19
word-after|would|	, 17
word-after|wray-osei|	, 11
word-after|wrote|	, 17
word-after|wyeth|	. 18
word-after|wynnfield|	, 10
word-after|wählen|	none -19
word-after|yes|	? 16
word-after|yirga|	, 12
word-after|yohanes|	, 10
word-after|yorgelis|	, 12
word-after|zadi|	, 13
word-after|zeh|	, 17
word-after|zelazny|	, 7
word-after|zhu|	, 14
word-after|zijn|	. 12
word-after|zolani|	, 13
word-after|zones|	none -19
word-after|zsombor|	, 10
word-after|zur|	. 9	none 13
word-after|zurückhaltender|	. 6
word-after|zu|	none 6
word-after|zylberberg|	, 11
word-after||	, -18	. -23
word-after|à|	none 18
word-after|è|	none -16
word-after|út|	, 8
word-after|–|	, 6	? 11	none -18
word-after|—|	. 31	? 17	none 9
word-after|…|	none 6
word-before|	! 14	% 12	' -19	's -7	( -23	- 11	. 25	12 -20	1983 16	2018 23	38 -19	60 17	: 6	? 18	aan -14	aber 18	aboard -14	about -27	accept 18	acción 10	accord 21	accused 20	aceitou 7	achterban -13	actuado 16	acuerdo 13	admet 17	afixados 17	aflitos 7	africa 11	afspraak 10	after -23	agency 14	agiu 11	agree 20	ahead 17	ailleurs -22	al -17	album -17	alcanzado 7	alias -25	alla 18	alliance 17	allies 15	alors 12	alpina -17	als 8	always -15	amasse 15	ammette 9	an 23	ancient -16	and 19	animali 13	annuncia 18	anuncia -15	ao -21	apenas 12	aplauso 15	appeal 16	appelle -9	após -15	argument 7	arm -12	arrive 12	arriveranno 24	arrêt 20	asche 11	asking 24	assistant -9	at 25	atestou 7	attacca -20	attendersi 17	atuou 7	au -22	auf -16	augura 12	augurato 9	ausdruck -21	avec 9	aver 27	aveva 6	avoir 27	baalt 11	back -15	backs -21	bake-off -24	balanço 16	balguerie 7	bamako 17	banca 26	baptisée -14	bar -6	battle -25	be 39	been 40	before -12	befürchtet 17	began -17	begriff -15	behaving 8	bei -18	beijing -23	being 15	belege 11	bemängelte 10	bench -18	besluit 9	besparing 8	between -20	bewijs 14	biblioteca -7	bilhete 16	binnenhof -8	blamed 39	blames -22	blasts 22	bleek 9	bleibe 12	blijft 7	blocks -18	bloquée 16	bloß 12	board 17	boccia -14	bochum -6	bodies 17	bombing 16	bore 18	botellas -20	boundary 20	branded -22	bril 17	buch -11	burned 16	bus 7	but 25	báscula 10	cae -10	cairo 12	calendrier 6	call -44	called 12	calls -19	campagne 16	camps 16	cap 21	capela -20	cards 17	case 20	category -17	celebre -12	cercavano -19	chama-lhe -15	chamado -6	champion 12	chancay 19	change 14	chanted -16	che 8	chiama -8	chiamare -7	chiamavano -9	chiamò -13	chiede 18	chisinau 15	christened -26	chuva 8	circling -17	claim 13	client 10	cliente 15	clube 12	cláusula 7	code-named -16	codinome -15	colloquio 12	come -10	comme 14	committee 21	communiqué 19	como -10	company 17	complaint 22	comprometió 11	compromise 15	con 8	concertation -16	concluída 10	condemned 22	connected 14	consensus 20	conservata 9	constabulary -24	consultazione 14	consumers 22	contate 16	contempla 11	conterrebbe 10	conteúdo 15	continuar 14	contrato 19	contre 18	coopérer 10	costs 15	council -13	course 17	crew 22	criticised 16	crítica 7	cuaderno 10	cut 21	cuts 18	daar 7	daarentegen 9	dado 8	dai -16	dale -19	dans -6	das -21	de 18	deal 13	dealer 18	debate 22	decision 27	declara 18	declaró 16	deel 15	definire 15	definisce 17	definito -12	del -20	della -16	den 7	der -30	descoberta 9	desenho 11	destacó 11	detto 13	devant -13	devem 9	di 15	dice 13	die -31	dies 14	dire -14	dirk -16	disent -19	disentis 12	dispositif 16	dit -14	diálogo 9	do 24	dois -14	dokter 10	domandato 11	donor 18	donors 15	dossier -10	drama -12	drawn 15	drone 13	drop -20	drummer 20	du -6	dubbed -22	décision 14	déclaration 18	décret 12	déposé 11	dépouillement 8	dürfte 14	een -21	ein 27	eine -8	einem 25	einige 11	einstufung -12	einzelne -9	el -11	eleitorado 10	elle 16	em 41	empresas -14	enregistré -11	entender 7	entendu 15	entitled -17	entscheid 13	envoyé 19	er 15	era 14	ermittle 7	es 26	escroquerie 18	escuchen 18	esemplare 15	espera 11	esprime 13	espérandieu 9	essere 27	est 21	estaba 12	estado 7	estava 9	estudiará 18	esturgeons 15	está 7	estão 16	eucalipto -12	evitare -16	exige 9	exigiu 14	expected 21	expects 9	explosies 13	expressed 21	expression -21	exécutif 20	eyes -22	facebook -7	fachblatt -20	falha 15	falta 14	faltan 13	famous -23	farmaco 21	farmers -17	faumuinā 19	fazem -8	fazia 8	fca -11	fee 20	feito 8	felt 24	fica 17	ficou 15	figures 22	filialleiter 15	filing 12	film 20	finale 18	financiën 8	fine 22	firmatari 6	firme 17	first 6	flagram -11	foi 12	foodtruck -21	for 19	found -19	freed 10	frist 7	from 11	furono 16	fusione 7	fátima -7	für 18	gaine 11	galicia 9	gasthof -8	gebühr 13	gegend 10	geld 10	gelten 10	generale 15	gericht -17	gespräche 13	gesto 11	girl 17	giudizio -14	go -23	gobierno 8	gone 13	goodison 16	governing 19	government 19	governo 13	greeting -21	gringo 6	groupe 17	groupes 15	gruppe -11	guidance 15	guns 24	haar 9	habe 16	habitada 11	habitações 15	hail 21	handle -19	handwriting -16	has 17	hashtag -11	hauptprobe 11	have -18	hay 19	he 30	headed -25	heading -30	heard 17	hearing 7	heet -11	heffing 11	heißt -12	held 19	hem 7	her 25	het -8	him -15	his -31	holdovers -17	homme 23	honest 17	hoped -15	host -24	houve 21	houver 18	how -13	há 16	hätten 8	ia 18	idea 18	identificar -13	ihm 6	ii -9	il -14	im -13	in -28	inchiesta -11	incident 16	includes -13	indiana 16	indique 18	initiative 12	inscripción -14	instruction -14	intitulé -10	into 20	invito 6	is -36	ischgl -11	isfahan 15	it 38	its 20	jeudi 14	joaquim -12	john -20	joseph -22	juba 22	judge 14	judged 19	jugeant 15	jugée 7	jugés 14	juzga 13	kabinet 9	kadekraan -17	kalb 8	kazakhstan 13	keine -13	kigali 12	killing 18	kills -20	kinderbuch -13	klassieke -14	kreuzer -11	kämen 7	könne 14	künftigen -14	labeled -8	labels -15	laments -19	last -18	laudo 16	lautet -10	le -26	leave 19	leaving 21	leggeva -12	lernfilm 15	les -24	letter 17	leva 11	ley 12	liefkozend -15	ließ -16	like 15	lisbon 15	listed -24	livro -15	llama -8	llevaban 14	lobte 11	lodato 15	longer -23	looked 19	lost 16	ltd. 19	lui 9	maar 18	macchina 19	machten 11	mag 15	magazins -15	magnets 24	mais 14	makes -21	man 17	manifesta 13	manifestou -14	marcação -11	marché 17	marked -22	mas 11	match -13	maternité -15	me -19	means -16	medida 18	meeting -20	meglio -13	meine -14	meldung 13	mention -14	met 19	meta 10	ministerin -15	ministro 14	mit -16	mitteilung 15	model 22	montréal 14	mot -9	motie 12	mouvement 8	move 18	movilizaciones 8	much-vaunted -17	muestra 9	murió 11	murmuring 21	musical -14	na -11	naar 9	name -21	named -36	namen -18	navio -8	needed 19	negoció 13	negotiate 24	negócio 12	neighbor 18	neither -18	nessun -7	netz -17	neve 12	new -21	nicht 15	nicknamed -37	niet 9	noch 14	nor -21	normale -19	not 21	noticia 15	number 8	nun -16	nuova -15	nur -13	néanmoins 8	négociations 23	o -22	objectif 27	obras 13	observe -18	of -14	off 18	off-the-cuff -16	offer 17	offering -9	office 16	officer 23	officially 11	oficial 13	om 18	on -33	one -25	only -8	op 8	open 10	opened 21	opera 21	operación 13	operazione -9	opposerait 17	or -32	order 17	ort 12	ortet 14	outcome 28	outro 14	over -49	owns -19	pact 19	paesi -11	pagava 14	paid 18	palavra -13	palliatives 20	paper 12	para -13	parece 20	pareció 18	paris 18	parola -15	parta 16	partido 12	parties 18	partijen 9	partiranno 22	pass 22	paura 8	pauvreté -16	peace 21	peanut 13	pede 10	pedem 8	pediu 8	peixe 15	pela 17	people 24	per -15	perdrait 11	pergunta 11	permanência 11	permiso 10	phrase -38	pipeline 21	plan 30	planaria 24	planteurs 14	plateforme 8	plato 17	played -19	playing 13	plazo 17	pleads -21	pledged 16	pluriannuelle 10	podrá 13	polizei -12	ponto 6	por -17	postores 15	pourquoi -11	pouvait 12	pouvoir 21	praised 12	prees 9	preferred -37	preferring -17	prefers -20	price 29	prima 16	probado 10	problem -22	procédure 15	program 20	programa -10	project 9	projection 19	projecto 16	projekt 7	projet 12	promet 13	promette 20	promised 11	pronto 18	pronuncia 12	proprio -8	préfère 18	prévenus 11	publicará 13	publication 17	publie -6	publitalia 12	pulls -14	punished 10	périnatalité 21	qr 9	quartal 9	que 17	quotes 19	quotidiano -17	radioprogramma -11	ramdin-bos 9	rated -18	read -33	reads -20	reageerde 10	recita 11	recoge 15	reconheceu 13	reconnaît 15	reconnu 19	records 16	recovery 13	recupero 12	redactado 22	redes 15	redoute 9	reenviado 8	reflect 16	reflete 10	regelmäßig -16	registered 12	regretted 24	rejects -17	rejeitam -10	relevait 9	relief 13	remained 35	remark 14	remarks 11	remise 12	rencor 15	rendimento 8	repeated -19	replace -17	replicano 11	report 7	reports 20	representa 8	rescuers 12	resignation 18	responde 12	resposta 14	resta 9	resterebbe 19	resti 10	restés 16	result 14	retirar 10	retraso 11	retrouvé -17	returned 20	revela 17	reviewed 16	revives -16	revue -11	riferiva 16	riserbo -14	rooms 17	rostered 17	rover -18	réclament 17	résultat 10	said 32	salle 14	saluant 12	salue 12	saluta 22	sang -19	sarebbe 12	sarebbero 14	sarte 6	satirico -6	savoir 15	say -14	saying -13	says -54	scandé -11	scelta 23	schade 14	school 18	scritto -15	scrum 16	seawall -23	seemed 16	seen 16	sees 27	seguridad 18	sei 28	seien 10	seja 10	selling -16	semiconductor -23	sempre 11	senate 13	sent 17	sentencia 7	serait 8	series -20	served 18	servicio 11	servirebbe 17	serviço 12	settimanale -9	shared 15	shares -19	she -14	should 22	show 13	showed 14	showing -16	shown 18	sich 22	sie 7	sign 11	signed 20	silence 16	sinalizou -9	since 24	singing -28	sirens 14	situação 11	slittano 11	slogan -25	smelled 19	so-called -48	sogenannte -10	soient 17	sold -20	solo -14	sondeos 14	song -15	sont 12	sorte -12	souhaiter 17	souhaité 6	sourit -6	spettacolo 24	spiel 7	spitznamen -12	spray 21	spray-painted -18	stage 16	start 18	stata -8	statale 13	state 23	stay 13	stir 19	stock -21	stops -18	store -18	strike 20	struck 22	students 14	studio -9	su -14	sua 12	suche 21	suite 15	sunday -14	surnommé -16	survive -14	symbol -9	são 23	sécurité 24	sénatoriale 17	tagged -28	tagline -24	talk 24	talks -18	targeted 18	tavolo 19	teatro 13	teen -23	teenager 20	tehran 18	tejo 12	tekst 7	tela 18	tem 14	teme 15	ter 12	terceros 14	term -35	termed 24	termin 8	terms -16	terna -22	terugroepactie 8	test -15	testo 13	text 14	texte 27	thanked 21	that 7	the -54	their 22	them -13	then -13	they -15	this 17	though 16	thriller -7	through -13	théodore -16	tier 6	title -13	titled -32	toca 15	todavía 9	toeslag 13	told 7	tongues 14	tornara 11	tosses -7	tot -10	tour -16	tragedy 17	trapelare 11	trattati 21	travel 19	tre 6	troppe -17	turn -24	turned -21	têm 15	título -12	udì 14	uitlas 11	uitspraak 13	um 9	uma -9	una -19	und -16	under -20	une 18	update 13	urlato 12	uvas -16	vacant -20	vale 20	van 25	ve 14	ven 11	verdict 16	version 21	vertrauen 14	vervoer 9	veut 13	viagem 12	viaggi 10	victimes -20	villarreal 12	virage 18	voertuig 10	voir 19	voit 6	volgt 9	vom -19	von 24	voor -19	vooral 6	vor 6	vorlage 12	vota 15	votes 20	vouloir 20	waffen 16	walkout 11	wall -21	wanted 17	wants 22	warsaw 16	was 36	wat 12	watches -18	water 19	wednesday -16	wedstrijd 8	welcomed 18	wer -11	werde -8	weten 7	when -11	where -20	whether -10	whitlock 19	who -7	whose -29	wie -17	wieder -13	willen 8	winston -20	wird -8	with 6	withering 20	wochenenden 12	word -13	words -37	worship 22	wort -8	would 38	write -17	writes -25	written 11	wrote -25	würden -11	x 12	y -6	yelled 22	zeitung -13	zich 17	ziet 9	zijn -8	zogeheten -16	zona -16	zouden 11	zur -16	à 18	é -8	équilibre 16	équipe 9	était 14	été 27	être 27	überbauung -6	übung -9	– -11	— 15	• 9
word-before|!|	4-7 14
word-before|%|	4-7 12
word-before|'s|	4-7 -13
word-before|'|	1 -13	2-3 -14	4-7 11
word-before|(|	1 -10	2-3 -15	4-7 -6	8+ -13
word-before|,|	1 -10	2-3 6	4-7 7	8+ 42
word-before|-|	8+ 11
word-before|.|	1 37	2-3 21	4-7 15	8+ 16
word-before|12|	2-3 -20
word-before|1983|	4-7 16
word-before|2018|	4-7 23
word-before|38|	2-3 -19
word-before|60|	2-3 17
word-before|:|	1 -12	2-3 20	8+ 43
word-before|;|	1 11	4-7 -7
word-before|?|	1 26	2-3 18	8+ 15
word-before|aan|	2-3 -14
word-before|aber|	1 15	2-3 9
word-before|aboard|	4-7 -14
word-before|about|	1 -27
word-before|accept|	2-3 18
word-before|acción|	4-7 10
word-before|accord|	2-3 17	4-7 15
word-before|accused|	2-3 20
word-before|aceitou|	4-7 7
word-before|achterban|	1 -13
word-before|actuado|	4-7 16
word-before|acuerdo|	4-7 13
word-before|admet|	2-3 17
word-before|afixados|	2-3 17
word-before|aflitos|	4-7 7
word-before|africa|	8+ 11
word-before|afspraak|	4-7 10
word-before|after|	2-3 -23
word-before|against|	1 23	2-3 -29	4-7 23
word-before|agency|	4-7 14
word-before|agiu|	8+ 11
word-before|agree|	2-3 20
word-before|ahead|	4-7 17
word-before|ailleurs|	1 -22
word-before|album|	2-3 -17
word-before|alcanzado|	4-7 7
word-before|alias|	1 -19	2-3 -19
word-before|alla|	2-3 18
word-before|alliance|	4-7 17
word-before|allies|	8+ 15
word-before|alors|	1 12
word-before|alpina|	1 -17
word-before|als|	2-3 -22	4-7 18
word-before|always|	4-7 -15
word-before|al|	1 -17
word-before|amasse|	2-3 15
word-before|ammette|	2-3 9
word-before|ancient|	1 -16
word-before|and|	1 -31	2-3 27	4-7 16	8+ 22
word-before|animali|	4-7 13
word-before|annuncia|	2-3 18
word-before|answered|	1 17	2-3 -33	4-7 18
word-before|anuncia|	4-7 -15
word-before|an|	1 23
word-before|ao|	2-3 -21
word-before|apenas|	2-3 12
word-before|aplauso|	2-3 15
word-before|appeal|	2-3 16
word-before|appelle|	1 -6	2-3 -12
word-before|após|	1 -15
word-before|are|	1 -12	2-3 19	4-7 19
word-before|argument|	4-7 7
word-before|arm|	1 -12
word-before|arriveranno|	4-7 24
word-before|arrive|	4-7 12
word-before|arrêt|	4-7 20
word-before|asche|	4-7 11
word-before|asking|	2-3 16	4-7 19
word-before|assistant|	1 -9
word-before|as|	1 8	2-3 -11	8+ 41
word-before|atestou|	4-7 7
word-before|attacca|	1 -20
word-before|attendersi|	4-7 17
word-before|atuou|	8+ 7
word-before|at|	1 24	8+ 20
word-before|auf|	1 -20	4-7 6
word-before|augurato|	4-7 9
word-before|augura|	4-7 12
word-before|ausdruck|	1 -19	2-3 -8
word-before|au|	1 -11	2-3 -17
word-before|avec|	4-7 9
word-before|aver|	2-3 21	4-7 15
word-before|aveva|	8+ 6
word-before|avoir|	2-3 14	4-7 33
word-before|a|	1 30	2-3 -37	4-7 26	8+ 17
word-before|baalt|	4-7 11
word-before|backs|	2-3 -21
word-before|back|	2-3 -15
word-before|bake-off|	1 -24
word-before|balanço|	2-3 16
word-before|balguerie|	4-7 7
word-before|bamako|	8+ 17
word-before|banca|	4-7 26
word-before|baptisée|	1 -14
word-before|bar|	2-3 -6
word-before|battle|	2-3 -25
word-before|become|	1 -16	4-7 21
word-before|been|	2-3 37	4-7 35	8+ 20
word-before|before|	1 -12
word-before|befürchtet|	1 17
word-before|began|	4-7 -17
word-before|begriff|	1 -15
word-before|behaving|	8+ 8
word-before|beijing|	1 -23
word-before|being|	4-7 15
word-before|bei|	1 -18
word-before|belege|	2-3 11
word-before|bemängelte|	4-7 10
word-before|bench|	1 -18
word-before|besluit|	4-7 9
word-before|besparing|	4-7 8
word-before|between|	2-3 -20
word-before|bewijs|	1 14
word-before|be|	1 28	2-3 20	4-7 28
word-before|biblioteca|	1 -7
word-before|bilhete|	2-3 16
word-before|binnenhof|	2-3 -8
word-before|blamed|	2-3 34	4-7 16
word-before|blames|	2-3 -22
word-before|blasts|	1 22
word-before|bleek|	4-7 9
word-before|bleibe|	2-3 12
word-before|blijft|	4-7 7
word-before|blocks|	1 -18
word-before|bloquée|	2-3 16
word-before|bloß|	2-3 12
word-before|board|	4-7 17
word-before|boccia|	1 -14
word-before|bochum|	2-3 -6
word-before|bodies|	4-7 17
word-before|bombing|	2-3 16
word-before|bore|	2-3 16	4-7 15
word-before|botellas|	2-3 -20
word-before|boundary|	8+ 20
word-before|branded|	1 -22
word-before|bril|	2-3 17
word-before|buch|	2-3 -13
word-before|burned|	4-7 16
word-before|bus|	1 7
word-before|but|	1 -19	2-3 32	4-7 15
word-before|by|	1 -20	2-3 9	4-7 15
word-before|báscula|	2-3 10
word-before|cae|	2-3 -10
word-before|cairo|	4-7 12
word-before|calendrier|	4-7 6
word-before|called|	1 7	4-7 25
word-before|calls|	1 -10	2-3 -18
word-before|call|	1 -27	2-3 -32
word-before|campagne|	4-7 16
word-before|camps|	4-7 16
word-before|capela|	2-3 -20
word-before|caption|	1 -20	2-3 -14	4-7 22
word-before|cap|	1 21
word-before|cards|	4-7 17
word-before|case|	4-7 20
word-before|category|	1 -17
word-before|celebre|	4-7 -12
word-before|cercavano|	4-7 -19
word-before|chama-lhe|	2-3 -15
word-before|chamado|	1 -6
word-before|champion|	2-3 12
word-before|chancay|	2-3 19
word-before|change|	2-3 14	8+ 7
word-before|chanted|	2-3 -16
word-before|che|	4-7 8
word-before|chiamare|	1 -7
word-before|chiamavano|	1 -9
word-before|chiama|	1 -8
word-before|chiamò|	2-3 -13
word-before|chiede|	2-3 15	4-7 6
word-before|chisinau|	4-7 15
word-before|christened|	2-3 -26
word-before|chuva|	4-7 8
word-before|circling|	2-3 -17
word-before|claim|	2-3 13
word-before|cliente|	4-7 15
word-before|client|	2-3 10	8+ 6
word-before|clube|	8+ 12
word-before|cláusula|	2-3 7
word-before|code-named|	2-3 -16
word-before|codinome|	1 -15
word-before|colloquio|	4-7 12
word-before|come|	2-3 -14	4-7 8
word-before|comme|	4-7 14
word-before|committee|	4-7 21
word-before|communiqué|	2-3 19
word-before|como|	1 9	2-3 15	4-7 -18
word-before|company|	2-3 17
word-before|complaint|	1 22
word-before|comprometió|	4-7 11
word-before|compromise|	2-3 15
word-before|concertation|	1 -16
word-before|concluída|	2-3 10
word-before|condemned|	2-3 22
word-before|connected|	4-7 14
word-before|consensus|	4-7 20
word-before|conservata|	4-7 9
word-before|constabulary|	1 -24
word-before|consultazione|	4-7 14
word-before|consumers|	2-3 22
word-before|contate|	4-7 16
word-before|contempla|	2-3 11
word-before|conterrebbe|	4-7 10
word-before|conteúdo|	4-7 15
word-before|continuar|	4-7 14
word-before|contrato|	4-7 19
word-before|contre|	4-7 18
word-before|con|	2-3 8
word-before|coopérer|	1 10
word-before|costs|	2-3 15
word-before|council|	1 -13
word-before|course|	1 17
word-before|crew|	8+ 22
word-before|criticised|	4-7 16
word-before|crítica|	4-7 7
word-before|cuaderno|	4-7 10
word-before|cuts|	4-7 18
word-before|cut|	1 21
word-before|daarentegen|	1 6
word-before|daar|	4-7 7
word-before|dado|	4-7 8
word-before|dai|	2-3 -16
word-before|dale|	1 -19
word-before|dans|	1 -9
word-before|das|	1 -24	2-3 -11	4-7 10
word-before|dat|	1 -9	2-3 9	4-7 11	8+ 12
word-before|da|	2-3 -8	4-7 10
word-before|dealer|	2-3 18
word-before|deal|	4-7 13
word-before|debate|	2-3 22
word-before|decision|	1 15	2-3 16	4-7 25
word-before|declara|	2-3 18
word-before|declaró|	4-7 16
word-before|deel|	4-7 15
word-before|definire|	2-3 15
word-before|definisce|	2-3 13	4-7 21
word-before|definito|	2-3 -16	4-7 10
word-before|della|	1 -16
word-before|del|	1 -14	2-3 -19	4-7 15
word-before|dem|	1 -15
word-before|den|	1 7
word-before|der|	1 -18	2-3 -23
word-before|descoberta|	4-7 9
word-before|desenho|	8+ 11
word-before|destacó|	8+ 11
word-before|des|	4-7 23
word-before|detto|	4-7 13
word-before|devant|	2-3 -13
word-before|devem|	8+ 9
word-before|de|	2-3 45	4-7 -16	8+ 11
word-before|dice|	1 13
word-before|dies|	2-3 14
word-before|die|	1 -19	2-3 -29	8+ 13
word-before|dire|	1 -14
word-before|dirk|	2-3 -16
word-before|disentis|	1 12
word-before|disent|	1 -19
word-before|dispositif|	2-3 16
word-before|dite|	2-3 -10	4-7 16
word-before|dit|	1 -12	2-3 -10	4-7 12	8+ 6
word-before|di|	1 -7	2-3 18	4-7 11
word-before|diálogo|	8+ 9
word-before|dois|	1 -14
word-before|dokter|	4-7 10
word-before|domandato|	4-7 11
word-before|donors|	4-7 15
word-before|donor|	4-7 18
word-before|dossier|	2-3 -18	4-7 24
word-before|do|	2-3 24
word-before|drama|	1 -12
word-before|drawn|	2-3 15
word-before|drone|	2-3 13
word-before|drop|	1 -20
word-before|drummer|	4-7 20
word-before|dubbed|	1 -17	2-3 -12
word-before|du|	1 13	2-3 -22
word-before|décision|	1 14
word-before|déclaration|	4-7 18
word-before|décret|	4-7 12
word-before|déposé|	4-7 11
word-before|dépouillement|	2-3 8
word-before|dürfte|	2-3 14
word-before|een|	1 -14	2-3 -23	8+ 14
word-before|einem|	2-3 26	4-7 13	8+ 12
word-before|einen|	1 14	4-7 -10
word-before|einer|	2-3 -16	4-7 15
word-before|eine|	2-3 -9	4-7 11
word-before|einige|	1 11
word-before|einstufung|	1 -12
word-before|einzelne|	1 -9
word-before|ein|	2-3 22	4-7 8
word-before|eleitorado|	4-7 10
word-before|elle|	4-7 16
word-before|el|	2-3 -11
word-before|empresas|	1 -14
word-before|em|	1 14	2-3 38	4-7 15
word-before|enregistré|	2-3 -11
word-before|entender|	8+ 7
word-before|entendu|	2-3 15
word-before|entitled|	4-7 -17
word-before|entscheid|	2-3 13
word-before|envoyé|	4-7 19
word-before|en|	1 -9	2-3 -8	4-7 12
word-before|era|	2-3 23
word-before|ermittle|	2-3 7
word-before|er|	1 10	2-3 7	4-7 13
word-before|escroquerie|	2-3 18
word-before|escuchen|	2-3 18
word-before|esemplare|	4-7 15
word-before|espera|	4-7 11
word-before|esprime|	2-3 13
word-before|espérandieu|	1 9
word-before|essere|	2-3 27
word-before|estaba|	4-7 12
word-before|estado|	4-7 7
word-before|estava|	2-3 9
word-before|estudiará|	2-3 18
word-before|esturgeons|	2-3 15
word-before|est|	1 15	2-3 7	4-7 7
word-before|está|	2-3 6	4-7 9
word-before|estão|	2-3 16
word-before|es|	2-3 20	4-7 14
word-before|eucalipto|	1 -12
word-before|evitare|	2-3 -16
word-before|exige|	4-7 9
word-before|exigiu|	4-7 14
word-before|expected|	2-3 21
word-before|expects|	4-7 9
word-before|explosies|	2-3 13
word-before|expressed|	2-3 21
word-before|expression|	2-3 -21
word-before|exécutif|	4-7 20
word-before|eyes|	2-3 -22
word-before|e|	1 -7	2-3 10	4-7 17
word-before|facebook|	2-3 -7
word-before|fachblatt|	2-3 -20
word-before|falha|	2-3 15
word-before|faltan|	4-7 13
word-before|falta|	4-7 14
word-before|famous|	2-3 -23
word-before|farmaco|	2-3 21
word-before|farmers|	1 -17
word-before|faumuinā|	1 19
word-before|fazem|	1 -8
word-before|fazia|	4-7 8
word-before|fca|	2-3 -11
word-before|fee|	4-7 20
word-before|feito|	4-7 8
word-before|felt|	1 21	2-3 15	4-7 14
word-before|fica|	2-3 17
word-before|ficou|	4-7 15
word-before|figures|	2-3 22
word-before|filialleiter|	4-7 15
word-before|filing|	4-7 12
word-before|film|	2-3 20
word-before|finale|	1 18
word-before|financiën|	2-3 8
word-before|fine|	4-7 22
word-before|firmatari|	8+ 6
word-before|firme|	4-7 17
word-before|first|	4-7 6
word-before|flagram|	2-3 -11
word-before|foi|	2-3 12
word-before|foodtruck|	2-3 -21
word-before|for|	1 9	2-3 10	4-7 38	8+ -11
word-before|found|	2-3 -19
word-before|freed|	4-7 10
word-before|frist|	4-7 7
word-before|from|	1 -28	2-3 9	4-7 17
word-before|furono|	4-7 16
word-before|fusione|	8+ 7
word-before|fátima|	1 -7
word-before|für|	2-3 15	4-7 6
word-before|gaine|	1 11
word-before|galicia|	4-7 9
word-before|gasthof|	2-3 -8
word-before|gebühr|	2-3 13
word-before|gegend|	2-3 10
word-before|geld|	4-7 10
word-before|gelten|	4-7 10
word-before|generale|	2-3 15
word-before|gericht|	1 -17
word-before|gespräche|	2-3 13
word-before|gesto|	8+ 11
word-before|girl|	4-7 17
word-before|giudizio|	1 -14
word-before|gobierno|	4-7 8
word-before|gone|	4-7 13
word-before|goodison|	4-7 16
word-before|governing|	2-3 19
word-before|government|	4-7 19
word-before|governo|	4-7 13
word-before|go|	2-3 -24	8+ 15
word-before|greeting|	2-3 -21
word-before|gringo|	4-7 6
word-before|groupes|	2-3 15
word-before|groupe|	2-3 17
word-before|gruppe|	2-3 -11
word-before|guidance|	4-7 15
word-before|guns|	2-3 24
word-before|haar|	2-3 -10	4-7 22
word-before|habe|	2-3 17
word-before|habitada|	2-3 11
word-before|habitações|	4-7 15
word-before|had|	1 -22	2-3 12	4-7 43	8+ 26
word-before|hail|	2-3 21
word-before|handle|	1 -19
word-before|handwriting|	4-7 -16
word-before|hashtag|	1 -11
word-before|has|	4-7 17
word-before|hauptprobe|	4-7 11
word-before|have|	2-3 -18	4-7 13
word-before|hay|	2-3 19
word-before|headed|	1 -17	2-3 -16	4-7 -7	8+ -10
word-before|heading|	2-3 -30
word-before|heard|	4-7 17
word-before|hearing|	4-7 7
word-before|heet|	1 -11
word-before|heffing|	4-7 11
word-before|heißt|	1 -14	2-3 -8
word-before|held|	4-7 19
word-before|hem|	4-7 7
word-before|her|	2-3 18	4-7 13
word-before|het|	1 -11
word-before|he|	4-7 21	8+ 21
word-before|him|	2-3 -18	4-7 18
word-before|his|	1 -15	2-3 -26
word-before|holdovers|	2-3 -17
word-before|homme|	4-7 23
word-before|honest|	4-7 17
word-before|hoped|	1 -15
word-before|host|	2-3 -24
word-before|houver|	2-3 18
word-before|houve|	1 14	2-3 14	4-7 9	8+ 9
word-before|how|	1 -13
word-before|há|	4-7 16
word-before|hätten|	2-3 8
word-before|ia|	1 18
word-before|idea|	4-7 18
word-before|identificar|	2-3 -13
word-before|ihm|	4-7 6
word-before|ii|	4-7 -9
word-before|il|	2-3 -14
word-before|im|	2-3 -13
word-before|inchiesta|	2-3 -11
word-before|incident|	1 16
word-before|includes|	2-3 -13
word-before|indiana|	2-3 16
word-before|indique|	4-7 18
word-before|initiative|	1 14	2-3 -9
word-before|inscripción|	2-3 -14
word-before|instruction|	4-7 -14
word-before|intitulé|	2-3 -10
word-before|into|	4-7 20
word-before|invito|	8+ 6
word-before|in|	2-3 -27	4-7 -9
word-before|ischgl|	1 -11
word-before|isfahan|	4-7 15
word-before|is|	2-3 -29	4-7 -21	8+ 20
word-before|its|	1 -21	2-3 28	8+ 19
word-before|it|	1 28	2-3 13	4-7 32	8+ 13
word-before|i|	1 -20	2-3 15
word-before|jeudi|	2-3 14
word-before|joaquim|	1 -12
word-before|john|	2-3 -20
word-before|joseph|	1 -22
word-before|juba|	8+ 22
word-before|judged|	1 19
word-before|judge|	2-3 14
word-before|jugeant|	1 15
word-before|jugée|	2-3 7
word-before|jugés|	1 14
word-before|juzga|	4-7 13
word-before|kabinet|	2-3 6
word-before|kadekraan|	1 -17
word-before|kalb|	2-3 8
word-before|kazakhstan|	4-7 13
word-before|keine|	1 -13
word-before|kigali|	2-3 12
word-before|killing|	2-3 18
word-before|kills|	1 -20
word-before|kinderbuch|	2-3 -13
word-before|klassieke|	1 -14
word-before|kreuzer|	1 -11
word-before|kämen|	4-7 7
word-before|könne|	2-3 12	4-7 11
word-before|künftigen|	1 -14
word-before|labeled|	2-3 -8
word-before|labels|	1 -15
word-before|laments|	1 -19
word-before|last|	1 -18
word-before|laudo|	4-7 16
word-before|lautet|	2-3 -10
word-before|la|	1 14	2-3 -12	4-7 -12
word-before|leave|	2-3 19
word-before|leaving|	4-7 21
word-before|leggeva|	2-3 -12
word-before|lernfilm|	4-7 15
word-before|les|	2-3 -24
word-before|letter|	4-7 17
word-before|leva|	4-7 11
word-before|ley|	2-3 12
word-before|le|	1 -16	2-3 -18
word-before|liefkozend|	2-3 -15
word-before|ließ|	1 -16
word-before|like|	4-7 15
word-before|line|	2-3 24	4-7 -19
word-before|lisbon|	4-7 15
word-before|listed|	2-3 -24
word-before|livro|	1 -11	2-3 -14
word-before|llama|	1 -8
word-before|llevaban|	2-3 14
word-before|lobte|	2-3 11
word-before|lodato|	2-3 15
word-before|longer|	1 -23
word-before|looked|	4-7 19
word-before|lost|	4-7 16
word-before|ltd.|	4-7 19
word-before|lui|	4-7 9
word-before|maar|	4-7 18
word-before|macchina|	4-7 19
word-before|machten|	4-7 11
word-before|made|	2-3 20	4-7 -8
word-before|magazins|	1 -15
word-before|magnets|	2-3 24
word-before|mag|	4-7 15
word-before|mais|	2-3 14	8+ 6
word-before|makes|	1 -21
word-before|manifesta|	4-7 13
word-before|manifestou|	2-3 -14
word-before|man|	2-3 17	4-7 12
word-before|marcação|	1 -11
word-before|marché|	1 17
word-before|marked|	1 -23
word-before|mas|	2-3 11
word-before|match|	2-3 -13
word-before|maternité|	2-3 -15
word-before|means|	2-3 -16
word-before|medida|	2-3 18
word-before|meeting|	1 18	2-3 -25	4-7 25
word-before|meglio|	2-3 -13
word-before|meine|	1 -14
word-before|meldung|	2-3 13
word-before|mention|	2-3 -14
word-before|meta|	4-7 10
word-before|met|	1 -12	2-3 18	4-7 20
word-before|me|	2-3 -19
word-before|ministerin|	1 -15
word-before|ministro|	1 14
word-before|mitteilung|	1 15
word-before|mit|	2-3 -16
word-before|model|	4-7 22
word-before|montréal|	4-7 14
word-before|motie|	2-3 12
word-before|mot|	1 -9
word-before|mouvement|	1 8
word-before|move|	4-7 18
word-before|movilizaciones|	8+ 8
word-before|much-vaunted|	1 -17
word-before|muestra|	4-7 9
word-before|murió|	4-7 11
word-before|murmuring|	2-3 21
word-before|musical|	2-3 -14
word-before|naar|	4-7 9
word-before|named|	1 -26	2-3 -25
word-before|namen|	1 -18
word-before|name|	1 -14	2-3 -14
word-before|navio|	2-3 -8
word-before|na|	4-7 -11
word-before|needed|	4-7 19
word-before|negoció|	4-7 13
word-before|negotiate|	4-7 24
word-before|negócio|	4-7 12
word-before|neighbor|	8+ 18
word-before|neither|	2-3 -18
word-before|nessun|	1 -7
word-before|netz|	1 -17
word-before|neve|	4-7 12
word-before|new|	1 -21
word-before|nicht|	1 15
word-before|nicknamed|	1 -7	2-3 -28	4-7 -19
word-before|niet|	4-7 9
word-before|noch|	2-3 10
word-before|normale|	4-7 -19
word-before|nor|	2-3 -21
word-before|noticia|	2-3 15
word-before|not|	1 18	8+ 16
word-before|number|	4-7 8
word-before|nun|	2-3 -16
word-before|nuova|	1 -15
word-before|nur|	1 -9	2-3 -9
word-before|néanmoins|	2-3 8
word-before|négociations|	2-3 23
word-before|objectif|	4-7 27
word-before|obras|	2-3 13
word-before|observe|	2-3 -18
word-before|off-the-cuff|	1 -16
word-before|offering|	1 -9
word-before|offer|	8+ 17
word-before|officer|	4-7 23
word-before|office|	4-7 16
word-before|officially|	2-3 11
word-before|off|	2-3 18
word-before|oficial|	4-7 13
word-before|of|	1 -42	2-3 -11	4-7 28
word-before|om|	4-7 18
word-before|one|	1 -19	2-3 -14
word-before|only|	2-3 -8
word-before|on|	1 -22	2-3 -32	4-7 11
word-before|opened|	2-3 17	8+ 15
word-before|open|	4-7 10
word-before|operación|	1 13
word-before|operazione|	2-3 -9
word-before|opera|	4-7 21
word-before|opposerait|	4-7 17
word-before|op|	8+ 8
word-before|order|	1 11	4-7 11
word-before|ortet|	1 14
word-before|ort|	2-3 12
word-before|or|	1 -18	2-3 -29	4-7 -12
word-before|outcome|	2-3 18	4-7 21
word-before|outro|	4-7 14
word-before|out|	1 18	2-3 -20	4-7 20
word-before|over|	1 -36	2-3 -35	4-7 17
word-before|owns|	2-3 -19
word-before|o|	1 -12	2-3 -15
word-before|pact|	2-3 19
word-before|paesi|	1 -11
word-before|pagava|	4-7 14
word-before|paid|	2-3 18
word-before|palavra|	1 -13
word-before|palliatives|	2-3 20
word-before|paper|	4-7 12
word-before|para|	1 -13
word-before|parece|	2-3 20
word-before|pareció|	1 18
word-before|paris|	4-7 18
word-before|parola|	1 -15
word-before|parta|	4-7 16
word-before|partido|	4-7 12
word-before|parties|	8+ 18
word-before|partijen|	2-3 9
word-before|partiranno|	4-7 22
word-before|pass|	4-7 22
word-before|paura|	4-7 8
word-before|pauvreté|	4-7 -16
word-before|peace|	8+ 21
word-before|peanut|	8+ 13
word-before|pedem|	4-7 8
word-before|pede|	2-3 10
word-before|pediu|	4-7 8
word-before|peixe|	2-3 15
word-before|pela|	2-3 17
word-before|people|	4-7 24
word-before|perdrait|	2-3 11
word-before|pergunta|	2-3 11
word-before|permanência|	4-7 11
word-before|permiso|	2-3 10
word-before|per|	2-3 -15
word-before|phrase|	1 -19	2-3 -31	4-7 -18
word-before|pipeline|	4-7 21
word-before|planaria|	4-7 24
word-before|planteurs|	1 14
word-before|plan|	2-3 30
word-before|plateforme|	4-7 8
word-before|plato|	4-7 17
word-before|played|	2-3 -19
word-before|playing|	4-7 13
word-before|plazo|	4-7 17
word-before|pleads|	2-3 -21
word-before|pledged|	2-3 16
word-before|pluriannuelle|	4-7 10
word-before|podrá|	4-7 13
word-before|polizei|	4-7 -12
word-before|ponto|	4-7 6
word-before|por|	1 -11	2-3 -14
word-before|postores|	4-7 15
word-before|pourquoi|	2-3 -11
word-before|pour|	1 -9	4-7 17
word-before|pouvait|	2-3 9	4-7 10
word-before|pouvoir|	4-7 21
word-before|praised|	2-3 12
word-before|prees|	4-7 9
word-before|preferred|	1 -23	2-3 -29
word-before|preferring|	1 -17
word-before|prefers|	1 -20
word-before|price|	4-7 29
word-before|prima|	4-7 16
word-before|probado|	4-7 10
word-before|problem|	1 -22
word-before|procédure|	4-7 15
word-before|programa|	2-3 -10
word-before|program|	2-3 20
word-before|projection|	1 19
word-before|projecto|	4-7 16
word-before|project|	4-7 9
word-before|projekt|	1 7
word-before|projet|	2-3 10	4-7 7
word-before|promette|	2-3 17	4-7 9
word-before|promet|	4-7 13
word-before|promised|	4-7 11
word-before|pronto|	4-7 18
word-before|pronuncia|	4-7 12
word-before|proprio|	1 -8
word-before|préfère|	4-7 18
word-before|prévenus|	2-3 11
word-before|publicará|	4-7 13
word-before|publication|	4-7 17
word-before|publie|	4-7 -6
word-before|publitalia|	2-3 12
word-before|pulls|	2-3 -11	4-7 -13
word-before|punished|	2-3 10
word-before|put|	2-3 -25	4-7 22
word-before|périnatalité|	4-7 21
word-before|qr|	4-7 9
word-before|quartal|	2-3 9
word-before|que|	2-3 10	4-7 14
word-before|quotes|	4-7 19
word-before|quotidiano|	2-3 -17
word-before|radioprogramma|	2-3 -11
word-before|ramdin-bos|	4-7 9
word-before|rated|	1 -18
word-before|reading|	1 -24	2-3 21	4-7 -21
word-before|reads|	4-7 -20
word-before|read|	2-3 -22	4-7 -21
word-before|reageerde|	2-3 10
word-before|recita|	4-7 11
word-before|recoge|	2-3 15
word-before|reconheceu|	4-7 13
word-before|reconnaît|	4-7 15
word-before|reconnu|	4-7 19
word-before|records|	8+ 16
word-before|recovery|	4-7 13
word-before|recupero|	4-7 12
word-before|redactado|	2-3 22
word-before|redes|	4-7 15
word-before|redoute|	4-7 9
word-before|reenviado|	4-7 8
word-before|reflect|	4-7 16
word-before|reflete|	4-7 10
word-before|regelmäßig|	1 -16
word-before|registered|	4-7 12
word-before|regretted|	4-7 24
word-before|rejects|	1 -17
word-before|rejeitam|	2-3 -10
word-before|relevait|	4-7 9
word-before|relief|	2-3 13
word-before|remained|	2-3 34	8+ 19
word-before|remarks|	8+ 11
word-before|remark|	2-3 14
word-before|remise|	4-7 12
word-before|rencor|	4-7 15
word-before|rendimento|	8+ 8
word-before|repeated|	2-3 -19
word-before|replace|	2-3 -17
word-before|replicano|	4-7 11
word-before|reports|	2-3 20
word-before|report|	2-3 -13	4-7 13
word-before|representa|	4-7 8
word-before|rescuers|	4-7 12
word-before|resignation|	4-7 18
word-before|responde|	2-3 12
word-before|resposta|	2-3 14
word-before|resta|	2-3 9	4-7 10
word-before|resterebbe|	4-7 19
word-before|resti|	2-3 10
word-before|restés|	4-7 16
word-before|result|	2-3 14
word-before|retirar|	4-7 10
word-before|retraso|	1 11
word-before|retrouvé|	4-7 -17
word-before|returned|	4-7 20
word-before|revela|	4-7 17
word-before|reviewed|	4-7 16
word-before|revives|	1 -16
word-before|revue|	2-3 -11
word-before|riferiva|	4-7 16
word-before|riserbo|	1 -14
word-before|rooms|	4-7 17
word-before|rostered|	2-3 17
word-before|rover|	1 -18
word-before|réclament|	4-7 17
word-before|résultat|	4-7 10
word-before|said|	1 30	2-3 8	4-7 13
word-before|salle|	4-7 14
word-before|saluant|	2-3 12
word-before|salue|	2-3 9	4-7 7
word-before|saluta|	2-3 22
word-before|sang|	4-7 -19
word-before|sarebbero|	2-3 13	4-7 9
word-before|sarebbe|	4-7 12
word-before|sarte|	4-7 6
word-before|satirico|	2-3 -6
word-before|savoir|	4-7 15
word-before|saying|	2-3 -13
word-before|says|	1 -29	2-3 -42	4-7 -23	8+ -18
word-before|say|	1 8	2-3 -23	4-7 -17
word-before|scandé|	4-7 -11
word-before|scelta|	2-3 23
word-before|schade|	1 14
word-before|school|	2-3 18
word-before|scritto|	1 -15
word-before|scrum|	4-7 16
word-before|seawall|	4-7 -23
word-before|seemed|	2-3 16
word-before|seen|	4-7 16
word-before|sees|	2-3 27
word-before|seguridad|	2-3 18
word-before|seien|	2-3 10	4-7 9
word-before|sei|	1 10	2-3 14	4-7 21
word-before|seja|	4-7 10
word-before|selling|	2-3 -16
word-before|semiconductor|	1 -23
word-before|sempre|	2-3 11
word-before|senate|	2-3 13
word-before|sentencia|	2-3 7
word-before|sent|	2-3 17
word-before|serait|	2-3 8
word-before|series|	2-3 -20
word-before|served|	2-3 18
word-before|servicio|	4-7 11
word-before|servirebbe|	4-7 17
word-before|serviço|	2-3 12
word-before|settimanale|	2-3 -9
word-before|shared|	2-3 15
word-before|shares|	1 -19
word-before|she|	1 -19	8+ 24
word-before|should|	2-3 21	4-7 21
word-before|showed|	4-7 14
word-before|showing|	2-3 -16
word-before|shown|	2-3 12	4-7 13
word-before|show|	4-7 13
word-before|sich|	1 15	2-3 14
word-before|sie|	1 6	2-3 15
word-before|signed|	4-7 20
word-before|sign|	4-7 11
word-before|silence|	4-7 16
word-before|sinalizou|	2-3 -9
word-before|since|	2-3 -7	4-7 26
word-before|singing|	1 -20	2-3 -17
word-before|sirens|	4-7 14
word-before|situação|	1 11
word-before|slittano|	4-7 11
word-before|slogan|	2-3 -16	4-7 -21
word-before|smelled|	4-7 19
word-before|so-called|	1 -20	2-3 -42
word-before|sogenannte|	1 -10
word-before|soient|	4-7 17
word-before|sold|	2-3 -25	4-7 19
word-before|solo|	1 -14
word-before|sondeos|	4-7 14
word-before|song|	2-3 -15
word-before|sont|	1 12
word-before|son|	1 16
word-before|sorte|	1 -12
word-before|souhaiter|	2-3 17
word-before|souhaité|	8+ 6
word-before|sourit|	1 -6
word-before|spettacolo|	2-3 24
word-before|spiel|	4-7 7
word-before|spitznamen|	2-3 -11	4-7 -11
word-before|spray-painted|	2-3 -18
word-before|spray|	4-7 21
word-before|stage|	8+ 16
word-before|start|	1 -8	4-7 44	8+ 19
word-before|statale|	4-7 13
word-before|stata|	2-3 -8
word-before|state|	4-7 23
word-before|stay|	4-7 13
word-before|stir|	1 19
word-before|stock|	1 -21
word-before|stops|	1 -18
word-before|store|	1 -19	4-7 14
word-before|strike|	4-7 20
word-before|struck|	2-3 22
word-before|students|	4-7 14
word-before|studio|	1 -9
word-before|sua|	4-7 12
word-before|suche|	2-3 21
word-before|suite|	2-3 15
word-before|sunday|	1 -14
word-before|surnommé|	2-3 -16
word-before|survive|	1 -14
word-before|su|	2-3 -14
word-before|symbol|	1 -9
word-before|são|	2-3 23
word-before|sécurité|	4-7 24
word-before|sénatoriale|	2-3 17
word-before|tagged|	1 -23	2-3 -15
word-before|tagline|	2-3 -19	4-7 -15
word-before|talks|	2-3 -18
word-before|talk|	4-7 24
word-before|targeted|	2-3 18
word-before|tavolo|	2-3 19
word-before|teatro|	4-7 13
word-before|teenager|	4-7 20
word-before|teen|	1 -23
word-before|tehran|	1 18
word-before|tejo|	2-3 12
word-before|tekst|	8+ 7
word-before|tela|	2-3 18
word-before|teme|	2-3 15
word-before|tem|	4-7 14
word-before|terceros|	2-3 14
word-before|termed|	2-3 24
word-before|termin|	1 8
word-before|terms|	1 -16
word-before|term|	1 -20	2-3 -28
word-before|terna|	1 -22
word-before|terugroepactie|	2-3 8
word-before|ter|	1 12
word-before|testo|	1 13
word-before|test|	2-3 -15
word-before|texte|	2-3 7	4-7 24
word-before|text|	2-3 14
word-before|thanked|	4-7 14	8+ 16
word-before|that|	1 -9	4-7 36	8+ 35
word-before|their|	2-3 22
word-before|them|	1 -14	4-7 21
word-before|then|	2-3 -13
word-before|they|	2-3 -20	4-7 12
word-before|the|	1 -66	2-3 -30	4-7 -27
word-before|this|	2-3 17
word-before|though|	4-7 16
word-before|thriller|	2-3 -7
word-before|through|	2-3 -13
word-before|théodore|	1 -16
word-before|tier|	4-7 6
word-before|titled|	2-3 -26	4-7 -22
word-before|title|	2-3 -13	4-7 -13
word-before|toca|	2-3 15
word-before|todavía|	2-3 7	4-7 17
word-before|toeslag|	4-7 13
word-before|told|	2-3 7
word-before|tongues|	4-7 14
word-before|tornara|	2-3 11
word-before|tosses|	2-3 -7
word-before|tot|	1 -10
word-before|tour|	2-3 -16
word-before|to|	1 -50	4-7 51	8+ 17
word-before|tragedy|	4-7 17
word-before|trapelare|	2-3 11
word-before|trattati|	4-7 21
word-before|travel|	8+ 19
word-before|tre|	8+ 6
word-before|troppe|	2-3 -17
word-before|turned|	1 -21
word-before|turn|	1 -24
word-before|têm|	2-3 15
word-before|título|	2-3 -12
word-before|udì|	4-7 14
word-before|uitlas|	4-7 11
word-before|uitspraak|	4-7 13
word-before|uma|	2-3 -14	4-7 16
word-before|um|	1 -20	2-3 13	4-7 14
word-before|una|	2-3 -19
word-before|under|	1 -20
word-before|und|	1 -10	2-3 -15
word-before|une|	1 8	2-3 10	4-7 31
word-before|un|	1 9
word-before|update|	4-7 13
word-before|urlato|	1 12
word-before|uvas|	2-3 -16
word-before|vacant|	1 -20
word-before|vale|	2-3 20
word-before|van|	1 9	2-3 17	4-7 23	8+ 15
word-before|ven|	1 11
word-before|verdict|	2-3 16
word-before|version|	2-3 21
word-before|vertrauen|	2-3 14
word-before|vervoer|	2-3 9
word-before|veut|	2-3 13
word-before|ve|	1 14
word-before|viagem|	4-7 12
word-before|viaggi|	4-7 10
word-before|victimes|	2-3 -20
word-before|villarreal|	4-7 12
word-before|virage|	2-3 18
word-before|voertuig|	4-7 10
word-before|voir|	4-7 19
word-before|voit|	4-7 6
word-before|volgt|	2-3 9
word-before|vom|	1 -19
word-before|von|	1 24
word-before|vooral|	8+ 6
word-before|voor|	4-7 -15
word-before|vorlage|	4-7 12
word-before|vor|	4-7 6
word-before|vota|	1 15
word-before|votes|	8+ 20
word-before|vouloir|	4-7 20
word-before|waffen|	1 16
word-before|walkout|	1 11
word-before|wall|	1 -21
word-before|wanted|	4-7 17
word-before|wants|	4-7 22
word-before|warsaw|	4-7 16
word-before|was|	1 15	2-3 31	4-7 63	8+ 35
word-before|watches|	4-7 -18
word-before|water|	4-7 19
word-before|wat|	4-7 12
word-before|wednesday|	2-3 -16
word-before|wedstrijd|	4-7 8
word-before|welcomed|	4-7 18
word-before|werde|	2-3 -8
word-before|were|	2-3 45	8+ 36
word-before|wer|	2-3 -11
word-before|weten|	4-7 7
word-before|when|	2-3 -11
word-before|where|	8+ -20
word-before|whether|	1 -10
word-before|whitlock|	2-3 19
word-before|whose|	2-3 -22	4-7 -17
word-before|who|	1 -6	2-3 -13	8+ 13
word-before|wieder|	1 -13
word-before|wie|	2-3 -17
word-before|willen|	4-7 8
word-before|winston|	1 -20
word-before|wird|	2-3 -8
word-before|withering|	1 20
word-before|with|	1 12	2-3 -7	4-7 18
word-before|wochenenden|	2-3 12
word-before|words|	2-3 -37
word-before|word|	1 -13
word-before|worship|	2-3 22
word-before|wort|	1 -8
word-before|would|	2-3 35	4-7 17	8+ 30
word-before|writes|	1 -25
word-before|write|	1 -17
word-before|written|	4-7 11
word-before|wrote|	2-3 -25
word-before|würden|	1 -11
word-before|x|	1 12
word-before|yelled|	1 22
word-before|y|	2-3 -8	4-7 13
word-before|zeitung|	1 -10	2-3 -12
word-before|zich|	2-3 17
word-before|ziet|	2-3 9
word-before|zijn|	1 -13	4-7 15
word-before|zogeheten|	2-3 -16
word-before|zona|	2-3 -16
word-before|zouden|	2-3 11
word-before|zur|	2-3 -16
word-before||	1 -15	4-7 26	8+ 22
word-before|à|	2-3 11	4-7 18
word-before|è|	1 -7	2-3 14	4-7 12
word-before|équilibre|	4-7 16
word-before|équipe|	8+ 9
word-before|était|	2-3 7	4-7 12
word-before|été|	1 15	4-7 22
word-before|é|	1 -12	4-7 8	8+ 6
word-before|être|	2-3 16	4-7 20
word-before|überbauung|	2-3 -6
word-before|übung|	2-3 -9
word-before|–|	1 10	2-3 -14	4-7 -12	8+ 12
word-before|—|	2-3 11	4-7 11	8+ 10
word-before|’|	1 -8	2-3 12	4-7 9
word-before|•|	2-3 9
work|near|near|,|	all -16
work|near|near|	all -20	first 20
work|near|near|preposition|	all -9
work|near|near|stop|	first 20
work|near|none|(|	all-one -11	first -15
work|near|none|,|	all -35	all-one -29	none 13
work|near|none|:|	all-one -17	first -14	none -18
work|near|none|adverb|	all-one -8
work|near|none|	all -54	all-one -27	first -10	most 7	none 30	some 25
work|near|none|auxiliary|	all -14	some 6
work|near|none|capital|	first -9	none 18
work|near|none|coordinator|	all -20	all-one -10
work|near|none|determiner|	none -37
work|near|none|possessive|	all -19	none 15
work|near|none|preposition|	all -6	all-one 9	first -13	none 8
work|near|none|quote|	first 21
work|near|none|stop|	all -8	all-one 22	first 38	most 7
work|near|none|subordinator|	all -12	all-one -19	none 28
work|near|none|that|	none 14
work|near|none|verb-judging|	all -33	all-one -17	none 11
work|near|none|verb-saying|	all-one -12	none 11
work|near|none|verb-thinking|	none 19
work|near|none|word|	all -9	all-one -7	first -14	none 8	some 20
work|near|none|–|	none -17
work|near|right|	first 13
work|near|right|stop|	first 13
work|none|near|,|	all -12	none 16
work|none|near|:|	all -20	first 20
work|none|near|;|	all -8
work|none|near|	all -27	all-one -11	first 30
work|none|near|auxiliary|	none 15
work|none|near|capital|	none 22
work|none|near|coordinator|	none -15
work|none|near|determiner|	all -20	all-one 6	none 10
work|none|near|preposition|	all -9	all-one -16	none -24
work|none|near|start|	all -12	all-one -20	first 23
work|none|near|stop|	all-one 14	first 22
work|none|near|verb-judging|	all -15	all-one -11	none 15
work|none|near|verb-saying|	none 14
work|none|near|verb-thinking|	none 23
work|none|near|word|	all-one -19	none -8
work|none|near|–|	all -14
work|none|near|—|	all -12
work|none|none|%|	none 12
work|none|none|'|	all -6	all-one -13	none -12
work|none|none|(|	all -10	all-one -15	first -11	none -10
work|none|none|,|	all-one -10	first 23	most 17	none 16	some 21
work|none|none|-|	first 11
work|none|none|:|	all 10	all-one 10	first 9
work|none|none|;|	first -7	none 16
work|none|none|adverb|	all 10	all-one -15	none 20
work|none|none|	all -30	all-one -13	first 15	most 8	none 6	some 29
work|none|none|auxiliary|	all -18	all-one -17	first 10	none 6	some 37
work|none|none|capital|	all -19	all-one 7	most 8	none 7	some 23
work|none|none|coordinator|	all -12	all-one -9	none 10	some -15
work|none|none|determiner|	first -22	none -8	some -7
work|none|none|possessive|	all-one -19	first -19	none 10
work|none|none|preposition|	all -12	all-one -7	some 36
work|none|none|pronoun|	all -18	all-one 16	first 12	none 7	some 16
work|none|none|quote|	first 26	none -23
work|none|none|start|	all -19	first 35	most 19
work|none|none|stop|	all 14	all-one 17	first 25	most 13	none 11
work|none|none|subordinator|	all -12	all-one -39	first -9	some 24
work|none|none|that|	all-one -15	none 8
work|none|none|verb-judging|	all -28	all-one -37	first 6	some -12
work|none|none|verb-saying|	all -15	first -18	most 23	none 13	some 31
work|none|none|verb-thinking|	all -13	all-one -16	first 6	none -11	some 7
work|none|none|word|	all -16	first -29	most 13	some 18
work|none|none|–|	first 12	most 8	none 10
work|none|none|—|	all-one 8	first 16	none 9
work|none|none|’|	all-one -8	none 16
work|none|none|•|	first 9
work|none|right|,|	all-one -18
work|none|right|	all -24	all-one -20	first 22	none 9
work|none|right|determiner|	all -24	none 17
work|none|right|preposition|	all-one -9
work|none|right|start|	first 21
work|none|right|stop|	first 16
work|none|right|subordinator|	all-one -12
work|none|right|word|	none -23
work|right|near|	all -14	first -13
work|right|near|verb-saying|	first -13
work|right|near|word|	all -14
work|right|none|	all -30	first -15	most -10	some 14
work|right|none|capital|	all -12	all-one -15	first -8	none 7
work|right|none|verb-saying|	all -13	all-one -21	none -21
work|right|none|verb-thinking|	none 13
work|right|none|word|	all -26	all-one 15	first -13	most -10	none 15	some 14
`;
