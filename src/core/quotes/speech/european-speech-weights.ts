/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	1 8	2-3 38	4-7 44	8+ 29
alone|first|	1 -10	2-3 -10	4-7 50	8+ 19
alone|inside|	1 -9	2-3 -13	8+ 7
best-gap|according-to|according|gap|according-to|,;q|	2-3 15
best-gap|according-to|according|gap|according-to|,;|	4-7 25	8+ 9
best-gap|according-to|according|gap|according-to|,cs|	4-7 26
best-gap|according-to|according|gap|according-to|,c|	4-7 14
best-gap|according-to|according|gap|according-to|,sc|	4-7 11	8+ 14
best-gap|according-to|according|gap|according-to|,s|	2-3 -11	4-7 -13	8+ 7
best-gap|according-to|according|gap|according-to|,|	2-3 -7	4-7 26	8+ 20
best-gap|according-to|according|gap|according-to|;|	2-3 14
best-gap|according-to|according|gap|according-to|c,|	2-3 13
best-gap|according-to|according|gap|according-to|c|	2-3 17	4-7 16
best-gap|according-to|according|gap|according-to|q,s|	4-7 13
best-gap|according-to|according|gap|according-to|s,c|	4-7 7
best-gap|according-to|according|gap|according-to|s,|	4-7 16
best-gap|according-to|according|gap|according-to||	1 -21	2-3 11	4-7 23
best-gap|colon|naked||	4-7 30	8+ 19
best-gap|named-before|naked||	2-3 49	4-7 -9	8+ 24
best-gap|named-nearby|naked||	8+ 19
best-gap|paragraph-before|judging|gap|paragraph-before|,sq|	4-7 12
best-gap|paragraph-before|judging|gap|paragraph-before||	4-7 17
best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 8	4-7 6
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 9
best-gap|paragraph-before|saying|gap|paragraph-before||	1 -9	4-7 15
best-gap|paragraph-before|shared|gap|paragraph-before|,c|	2-3 15
best-gap|paragraph-before|thinking|gap|paragraph-before|q,|	8+ 11
best-gap|possessor|naked||	1 13	2-3 -32	4-7 -10
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;|	2-3 12
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -14	2-3 -23	4-7 -7
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker|,|	1 -10	4-7 -7
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -14	2-3 -13
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,c|	1 -10
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 15
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -18	4-7 23
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;|	2-3 -19	4-7 13
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|s|	2-3 19
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -22	2-3 -17	4-7 25	8+ 28
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,s|	4-7 -17
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 19
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|c|	1 -16
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|s|	1 -17	2-3 -15
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 8	2-3 -23
best-gap|quote-then-speaker|passive|gap|quote-then-speaker|,s|	2-3 -12
best-gap|quote-then-speaker|passive|gap|quote-then-speaker||	1 -13
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -12
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,;|	1 -8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 -8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 9	2-3 -6	4-7 7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 19	4-7 -6	8+ 10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|cs|	2-3 -9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	1 -15	4-7 10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 -6	4-7 16
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -23
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 13	2-3 -12	4-7 33	8+ 19
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -19	4-7 6
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -9	4-7 13
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|;|	2-3 -17
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|c,|	1 -14
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|s,|	1 -14
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	2-3 -7	4-7 12	8+ 18
best-gap|quote-then-verb|judging|gap|quote-then-verb|,sc|	4-7 -9
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 10	2-3 7	4-7 11	8+ 8
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 9
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -12	2-3 -13	4-7 -8
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 23	8+ 9
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -18	2-3 -12
best-gap|quote-then-verb|saying|gap|quote-then-verb|,c|	2-3 -14
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -10
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 12	8+ 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|;q,|	2-3 -14
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|c,|	2-3 22
best-gap|quote-then-verb|saying|gap|quote-then-verb|cq|	2-3 -20
best-gap|quote-then-verb|saying|gap|quote-then-verb|c|	2-3 -7
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -6	2-3 12	4-7 17	8+ 17
best-gap|sentence-after|according|gap|sentence-after|s,|	2-3 -18
best-gap|sentence-after|apposed|gap|sentence-after||	2-3 -10
best-gap|sentence-after|direct|gap|sentence-after|,s|	8+ -14
best-gap|sentence-after|direct|gap|sentence-after|s|	1 15
best-gap|sentence-after|direct|gap|sentence-after||	1 -15	2-3 7	8+ 30
best-gap|sentence-after|saying|gap|sentence-after|,s|	2-3 -6
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 6	4-7 6
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 10
best-gap|sentence-after|saying|gap|sentence-after||	1 -11	2-3 -12	4-7 -16	8+ 21
best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 16
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 15	8+ 9
best-gap|sentence-before|according|gap|sentence-before|;|	1 -8
best-gap|sentence-before|according|gap|sentence-before|s|	2-3 -15
best-gap|sentence-before|according|gap|sentence-before||	1 10
best-gap|sentence-before|apposed|gap|sentence-before|q,sc|	8+ 18
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 8
best-gap|sentence-before|apposition|gap|sentence-before|qs|	2-3 -7
best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 17
best-gap|sentence-before|direct|gap|sentence-before|,|	1 10	2-3 -15
best-gap|sentence-before|direct|gap|sentence-before|;q,|	1 14
best-gap|sentence-before|direct|gap|sentence-before|c,|	4-7 -12
best-gap|sentence-before|direct|gap|sentence-before|s,|	2-3 17	4-7 -6
best-gap|sentence-before|direct|gap|sentence-before|sq|	1 -16	2-3 -12	4-7 15
best-gap|sentence-before|direct|gap|sentence-before|s|	2-3 -15	4-7 -13
best-gap|sentence-before|direct|gap|sentence-before||	4-7 25	8+ 22
best-gap|sentence-before|judging|gap|sentence-before|;q,c|	4-7 -8
best-gap|sentence-before|judging|gap|sentence-before|q;|	2-3 -12
best-gap|sentence-before|judging|gap|sentence-before|qcs,|	2-3 -12
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -12
best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 11
best-gap|sentence-before|relative|gap|sentence-before|c,|	8+ 15
best-gap|sentence-before|relative|gap|sentence-before||	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,;q|	1 -11
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 17	2-3 -21	4-7 21
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 11
best-gap|sentence-before|saying|gap|sentence-before|,c|	1 -16
best-gap|sentence-before|saying|gap|sentence-before|,qc|	2-3 22
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -10
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|,sq|	1 -17	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 -14	2-3 -20	4-7 37
best-gap|sentence-before|saying|gap|sentence-before|,|	1 -7	2-3 -15	4-7 34	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -14
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 6	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 7	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 23
best-gap|sentence-before|saying|gap|sentence-before|cq|	4-7 -12
best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -15	8+ 23
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -11
best-gap|sentence-before|saying|gap|sentence-before|qc,s|	2-3 26
best-gap|sentence-before|saying|gap|sentence-before|qcs|	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -9
best-gap|sentence-before|saying|gap|sentence-before|q|	4-7 15	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|s,c|	2-3 -10	4-7 20
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -14	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|s;|	2-3 20
best-gap|sentence-before|saying|gap|sentence-before|scq|	2-3 -11
best-gap|sentence-before|saying|gap|sentence-before|sc|	2-3 -13
best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 6
best-gap|sentence-before|saying|gap|sentence-before|sq;,|	2-3 -12
best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 17
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -20	4-7 -7	8+ 30
best-gap|sentence-before|saying|gap|sentence-before||	1 -18	2-3 31	4-7 44	8+ 16
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 8	8+ 14
best-gap|signature|naked||	1 -13	2-3 -18	8+ 21
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -15	4-7 -11	8+ 7
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	1 10	2-3 15	4-7 30	8+ 20
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	1 17	2-3 11	4-7 14
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,;|	4-7 9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 -10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,qs|	4-7 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 12	2-3 22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -25	2-3 -17	8+ 7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	2-3 15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 12	8+ 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	2-3 19
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	2-3 -23
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	4-7 13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -21	2-3 24	4-7 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -28	2-3 -12	4-7 16	8+ -12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	8+ 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	1 -14	2-3 10	4-7 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,c|	1 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,|	1 -19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -15	2-3 10	4-7 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -19	2-3 -14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,;|	8+ 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -16	2-3 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -24	2-3 -22
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 17	2-3 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	2-3 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 20	2-3 -17	4-7 51	8+ 28
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 20	2-3 -16	4-7 6	8+ 28
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 -14
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|;|	8+ 7
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	1 -12
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -16	2-3 19	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 10	4-7 25	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;s|	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	2-3 -14	4-7 16	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 7	4-7 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	1 -14	2-3 -18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 12	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sq|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 -17	4-7 30	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -11	2-3 24	4-7 -14	8+ 34
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 11	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;s|	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 14	2-3 40	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,;|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,s|	2-3 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 13	4-7 12	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 19	4-7 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -19	2-3 -16	4-7 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	2-3 -20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -24	2-3 19	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs,|	1 -17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -26	2-3 -30
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	1 -13	4-7 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 15	4-7 30
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 -16	4-7 12	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc;|	2-3 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 15	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -6	2-3 40	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 6	4-7 20	8+ -12
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|,|	1 -11
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	4-7 14	8+ 16
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|c|	1 -15
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 15
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	2-3 -17	8+ 14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	2-3 12	4-7 12
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 10	8+ 21
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s;,|	4-7 6
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|sc|	2-3 10
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 19	4-7 17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -23	2-3 -11	4-7 28	8+ 6
best-gap|topic|naked||	1 -27	2-3 -7	4-7 7	8+ 11
best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	1 14
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 11
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -14	8+ 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 11
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,qc;|	4-7 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 14
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 20
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -17	2-3 24	4-7 26	8+ 16
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;q,s|	2-3 -7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	1 16	2-3 15	4-7 21	8+ 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 -12	2-3 -16
best-intro|%|saying|far|	4-7 9
best-intro|'|according|2-4|	4-7 10
best-intro|'|saying|0|	2-3 -17
best-intro|(|naked|1|	1 -15	2-3 -10	4-7 -13
best-intro|(|naked|5-10|	2-3 -8
best-intro|(|naked|far|	2-3 -10
best-intro|(|saying|0|	4-7 24
best-intro|(|saying|2-4|	4-7 -9
best-intro|(|saying|5-10|	2-3 -14	4-7 -10	8+ -14
best-intro|)|naked|2-4|	8+ 6
best-intro|,|according|1|	1 21	2-3 -11	4-7 20	8+ 10
best-intro|,|according|2-4|	2-3 -13	4-7 9
best-intro|,|according|5-10|	2-3 12	4-7 19
best-intro|,|according|far|	2-3 11	4-7 16
best-intro|,|apposed|-3|	2-3 -8
best-intro|,|apposed|-4|	1 -7	4-7 -12
best-intro|,|apposed|-6|	2-3 -7
best-intro|,|apposed|5-10|	8+ 7
best-intro|,|apposed|far|	4-7 -11
best-intro|,|apposition|1|	4-7 -7
best-intro|,|direct|2-4|	2-3 16
best-intro|,|direct|far|	2-3 17	4-7 16
best-intro|,|judging|-5|	2-3 -7
best-intro|,|judging|0|	2-3 -14
best-intro|,|judging|2-4|	1 -26
best-intro|,|judging|5-10|	1 -19
best-intro|,|naked|0|	4-7 -14
best-intro|,|naked|1|	1 8	4-7 6
best-intro|,|naked|2-4|	1 13	2-3 -9	4-7 40	8+ 16
best-intro|,|naked|5-10|	1 -24	2-3 7	4-7 -11
best-intro|,|naked|far|	2-3 22	4-7 -10	8+ 11
best-intro|,|other|1|	4-7 9
best-intro|,|relative|5-10|	1 -14
best-intro|,|saying|-5|	1 -13
best-intro|,|saying|0|	4-7 -15
best-intro|,|saying|1|	2-3 37	4-7 19	8+ 23
best-intro|,|saying|2-4|	4-7 34	8+ 30
best-intro|,|saying|5-10|	1 -15	2-3 -23	4-7 21	8+ 31
best-intro|,|saying|far|	4-7 28
best-intro|,|thinking|far|	4-7 6
best-intro|-|naked|2-4|	8+ 10
best-intro|-|naked|far|	8+ 14
best-intro|:|according|1|	2-3 14	8+ 16
best-intro|:|according|5-10|	2-3 15
best-intro|:|according|far|	1 -8	8+ 10
best-intro|:|apposed|2-4|	1 10	2-3 12	4-7 15	8+ 20
best-intro|:|apposed|5-10|	2-3 13	4-7 25
best-intro|:|apposed|far|	8+ 18
best-intro|:|apposition|5-10|	4-7 8
best-intro|:|direct|0|	8+ 9
best-intro|:|direct|2-4|	1 -9	2-3 -20	4-7 -14	8+ 7
best-intro|:|direct|5-10|	1 -20	2-3 -9	4-7 32	8+ 17
best-intro|:|direct|far|	1 14
best-intro|:|judging|1|	2-3 11	4-7 6
best-intro|:|judging|2-4|	2-3 10	4-7 6
best-intro|:|judging|5-10|	1 -15
best-intro|:|judging|far|	8+ 15
best-intro|:|naked|0|	1 -13
best-intro|:|naked|1|	1 -22	4-7 12	8+ 25
best-intro|:|naked|2-4|	2-3 -6	4-7 25	8+ 39
best-intro|:|naked|5-10|	1 -8	2-3 8	4-7 39	8+ 26
best-intro|:|naked|far|	2-3 29	8+ 19
best-intro|:|other|1|	8+ 18
best-intro|:|relative|5-10|	8+ 7
best-intro|:|saying|-10|	4-7 7
best-intro|:|saying|-13|	4-7 12
best-intro|:|saying|0|	2-3 22	4-7 -18	8+ 19
best-intro|:|saying|1|	2-3 50	4-7 37	8+ 14
best-intro|:|saying|2-4|	1 22	2-3 12	4-7 -9	8+ 34
best-intro|:|saying|5-10|	1 19	2-3 -8	4-7 44	8+ 21
best-intro|:|saying|far|	2-3 -21	4-7 40	8+ 14
best-intro|:|shared|2-4|	4-7 14	8+ 16
best-intro|:|thinking|1|	8+ 10
best-intro|:|thinking|2-4|	4-7 10	8+ 21
best-intro|;|according|1|	4-7 12
best-intro|;|according|far|	4-7 8
best-intro|;|naked|1|	1 10	4-7 -11
best-intro|adverb|according|5-10|	1 8
best-intro|adverb|apposed|2-4|	2-3 10
best-intro|adverb|direct|far|	1 10
best-intro|adverb|judging|-29|	1 17
best-intro|adverb|judging|-7|	2-3 -7
best-intro|adverb|judging|2-4|	1 14	2-3 10	4-7 6
best-intro|adverb|naked|2-4|	2-3 11
best-intro|adverb|naked|5-10|	1 -14	2-3 9
best-intro|adverb|naked|far|	1 -13
best-intro|adverb|saying|2-4|	2-3 11
best-intro|adverb|saying|5-10|	1 -11	4-7 15	8+ 14
best-intro|adverb|saying|far|	1 12
best-intro|auxiliary|according|1|	4-7 19
best-intro|auxiliary|according|2-4|	1 11	2-3 13	4-7 22
best-intro|auxiliary|according|5-10|	2-3 23	4-7 15	8+ 6
best-intro|auxiliary|according|far|	2-3 15	4-7 13
best-intro|auxiliary|apposed|5-10|	2-3 19
best-intro|auxiliary|apposed|far|	1 17
best-intro|auxiliary|direct|0|	1 -8	4-7 14
best-intro|auxiliary|direct|1|	2-3 19
best-intro|auxiliary|direct|2-4|	4-7 16
best-intro|auxiliary|direct|5-10|	2-3 19
best-intro|auxiliary|direct|far|	1 12
best-intro|auxiliary|judging|-4|	2-3 19
best-intro|auxiliary|judging|1|	1 10	2-3 -8
best-intro|auxiliary|judging|2-4|	1 -19	2-3 17
best-intro|auxiliary|judging|far|	4-7 -8
best-intro|auxiliary|naked|1|	1 -19	2-3 -7	4-7 15
best-intro|auxiliary|naked|2-4|	2-3 24	4-7 29	8+ 22
best-intro|auxiliary|naked|5-10|	1 -10	4-7 35
best-intro|auxiliary|naked|far|	1 -8	2-3 29	4-7 27
best-intro|auxiliary|relative|0|	2-3 9
best-intro|auxiliary|saying|-16|	1 13
best-intro|auxiliary|saying|0|	2-3 -17
best-intro|auxiliary|saying|1|	1 22	2-3 22	4-7 8
best-intro|auxiliary|saying|2-4|	1 -7	4-7 -7	8+ 29
best-intro|auxiliary|saying|5-10|	1 40	2-3 45	4-7 46	8+ 11
best-intro|auxiliary|saying|far|	2-3 -9	4-7 31	8+ 17
best-intro|auxiliary|shared|-3|	1 -14
best-intro|auxiliary|thinking|5-10|	4-7 14
best-intro|auxiliary|thinking|far|	2-3 10
best-intro|capital|according|1|	2-3 6
best-intro|capital|according|2-4|	2-3 11	4-7 6
best-intro|capital|according|5-10|	2-3 9
best-intro|capital|according|far|	2-3 6	4-7 7
best-intro|capital|apposed|2-4|	2-3 14
best-intro|capital|direct|-5|	1 -17
best-intro|capital|direct|1|	4-7 15
best-intro|capital|direct|2-4|	1 -18	4-7 13
best-intro|capital|direct|far|	2-3 -15
best-intro|capital|judging|0|	1 -12	2-3 -8
best-intro|capital|judging|1|	1 -25	2-3 20
best-intro|capital|judging|2-4|	1 13	4-7 15
best-intro|capital|judging|5-10|	2-3 -9	4-7 18
best-intro|capital|naked|0|	1 7	4-7 -11	8+ 11
best-intro|capital|naked|1|	1 -17	2-3 -17	4-7 -8
best-intro|capital|naked|2-4|	2-3 -15	4-7 25
best-intro|capital|naked|5-10|	1 -17	2-3 13	4-7 16
best-intro|capital|naked|far|	4-7 21
best-intro|capital|other|0|	1 -9	2-3 -7
best-intro|capital|other|1|	1 -8	4-7 7
best-intro|capital|saying|-4|	1 -18
best-intro|capital|saying|-6|	1 -11
best-intro|capital|saying|0|	1 -17	2-3 -11	4-7 22	8+ 18
best-intro|capital|saying|1|	2-3 12	4-7 11	8+ 15
best-intro|capital|saying|2-4|	1 12	4-7 13
best-intro|capital|saying|5-10|	2-3 19	4-7 15	8+ 16
best-intro|capital|saying|far|	2-3 9	4-7 11
best-intro|capital|shared|0|	4-7 6
best-intro|coordinator|according|5-10|	4-7 10
best-intro|coordinator|according|far|	8+ 7
best-intro|coordinator|direct|0|	1 -15
best-intro|coordinator|direct|2-4|	2-3 -13
best-intro|coordinator|direct|5-10|	2-3 -23
best-intro|coordinator|judging|2-4|	4-7 7
best-intro|coordinator|judging|5-10|	1 -16	4-7 8
best-intro|coordinator|judging|far|	1 -15
best-intro|coordinator|naked|2-4|	1 -10
best-intro|coordinator|naked|5-10|	2-3 21
best-intro|coordinator|naked|far|	2-3 7	8+ 20
best-intro|coordinator|saying|0|	2-3 -31
best-intro|coordinator|saying|1|	2-3 12
best-intro|coordinator|saying|5-10|	1 -24	2-3 9	4-7 13
best-intro|coordinator|saying|far|	1 -19	2-3 22	4-7 10
best-intro|determiner|according|0|	1 -18
best-intro|determiner|according|1|	1 -14
best-intro|determiner|according|2-4|	2-3 -19	4-7 23
best-intro|determiner|according|5-10|	2-3 15
best-intro|determiner|according|far|	2-3 -11
best-intro|determiner|apposed|-9|	2-3 -18
best-intro|determiner|apposed|2-4|	1 -25	2-3 -18
best-intro|determiner|apposed|5-10|	2-3 -11
best-intro|determiner|apposition|1|	2-3 -8
best-intro|determiner|apposition|5-10|	1 -10
best-intro|determiner|apposition|far|	2-3 -7
best-intro|determiner|direct|0|	2-3 -17
best-intro|determiner|direct|1|	2-3 15
best-intro|determiner|direct|2-4|	1 -17	2-3 -18	4-7 -8
best-intro|determiner|direct|5-10|	2-3 -14
best-intro|determiner|direct|far|	2-3 -15
best-intro|determiner|judging|-21|	1 -12
best-intro|determiner|judging|-5|	1 -11
best-intro|determiner|judging|1|	1 14	2-3 14	4-7 11
best-intro|determiner|judging|2-4|	1 14	2-3 -34
best-intro|determiner|judging|5-10|	1 21	2-3 -31
best-intro|determiner|judging|far|	1 19	2-3 -12
best-intro|determiner|naked|0|	2-3 -13	4-7 10
best-intro|determiner|naked|1|	1 -13	2-3 -13
best-intro|determiner|naked|2-4|	1 -17	2-3 14	8+ 15
best-intro|determiner|naked|5-10|	2-3 8	4-7 -11	8+ 14
best-intro|determiner|naked|far|	1 -29	2-3 -39	4-7 17
best-intro|determiner|other|0|	1 -10	2-3 -9
best-intro|determiner|other|1|	1 -11
best-intro|determiner|passive|0|	1 -13
best-intro|determiner|passive|5-10|	2-3 -12
best-intro|determiner|saying|-12|	1 11	2-3 -8
best-intro|determiner|saying|0|	1 -13	2-3 -25
best-intro|determiner|saying|1|	1 7	2-3 -25	4-7 15
best-intro|determiner|saying|2-4|	1 11	2-3 9	8+ 13
best-intro|determiner|saying|5-10|	2-3 -15	4-7 -12
best-intro|determiner|saying|far|	1 -14	2-3 13
best-intro|determiner|thinking|1|	2-3 -10
best-intro|determiner|thinking|2-4|	1 -15
best-intro|determiner|thinking|5-10|	1 -14	4-7 12
best-intro|possessive|apposed|2-4|	4-7 -12
best-intro|possessive|naked|1|	2-3 -30	4-7 -6
best-intro|possessive|naked|5-10|	2-3 14
best-intro|possessive|saying|-11|	2-3 -10
best-intro|possessive|saying|2-4|	4-7 -15
best-intro|preposition|according|1|	1 -14	2-3 10	4-7 14	8+ 13
best-intro|preposition|according|5-10|	2-3 -15	4-7 18
best-intro|preposition|according|far|	4-7 12
best-intro|preposition|apposed|0|	2-3 -7
best-intro|preposition|apposed|2-4|	2-3 13
best-intro|preposition|apposition|1|	2-3 -16
best-intro|preposition|direct|0|	1 -14
best-intro|preposition|direct|1|	2-3 -11	4-7 19
best-intro|preposition|direct|2-4|	1 -12	2-3 -25
best-intro|preposition|direct|5-10|	1 -18	2-3 -19	8+ -14
best-intro|preposition|direct|far|	2-3 -9
best-intro|preposition|judging|0|	2-3 -13
best-intro|preposition|judging|1|	1 16	2-3 -30	4-7 23
best-intro|preposition|judging|2-4|	1 16	2-3 15	4-7 41
best-intro|preposition|judging|5-10|	1 -30	2-3 -12	4-7 18
best-intro|preposition|judging|far|	4-7 -14
best-intro|preposition|naked|0|	1 -19	2-3 -17	4-7 11
best-intro|preposition|naked|1|	2-3 -14	4-7 -6	8+ 12
best-intro|preposition|naked|2-4|	1 -17	2-3 -7	4-7 40	8+ 7
best-intro|preposition|naked|5-10|	1 10	2-3 -10	4-7 9	8+ 28
best-intro|preposition|naked|far|	1 -48	2-3 -36	4-7 29	8+ 11
best-intro|preposition|relative|2-4|	1 -16
best-intro|preposition|saying|-5|	2-3 -10
best-intro|preposition|saying|0|	1 -19	2-3 -16
best-intro|preposition|saying|1|	4-7 24	8+ 21
best-intro|preposition|saying|2-4|	1 -31	2-3 18	4-7 21
best-intro|preposition|saying|5-10|	2-3 -11	4-7 14
best-intro|preposition|saying|far|	1 -17	2-3 8	4-7 38	8+ 21
best-intro|preposition|shared|5-10|	1 -15	2-3 -17
best-intro|preposition|shared|far|	1 -11
best-intro|pronoun|according|1|	2-3 11
best-intro|pronoun|according|2-4|	4-7 6
best-intro|pronoun|direct|1|	2-3 -14
best-intro|pronoun|judging|1|	1 18	2-3 -30	4-7 24
best-intro|pronoun|judging|5-10|	4-7 16
best-intro|pronoun|naked|0|	1 21	8+ 17
best-intro|pronoun|naked|2-4|	2-3 28	4-7 22
best-intro|pronoun|naked|5-10|	1 -31	2-3 20	4-7 13
best-intro|pronoun|naked|far|	2-3 10	8+ 21
best-intro|pronoun|saying|1|	1 7	2-3 -11	4-7 18
best-intro|pronoun|saying|2-4|	2-3 16	4-7 19	8+ 16
best-intro|pronoun|saying|5-10|	2-3 16	4-7 26
best-intro|pronoun|saying|far|	2-3 -14
best-intro|pronoun|thinking|1|	4-7 13
best-intro|quote|naked|2-4|	2-3 -16
best-intro|quote|naked|5-10|	4-7 14
best-intro|quote|naked|far|	4-7 6
best-intro|quote|saying|0|	4-7 18
best-intro|quote|saying|2-4|	4-7 15
best-intro|quote|saying|5-10|	8+ 14
best-intro|start|according|1|	1 -15
best-intro|start|according|far|	8+ 13
best-intro|start|apposition|2-4|	2-3 -13
best-intro|start|direct|0|	2-3 12	4-7 14	8+ 39
best-intro|start|direct|1|	4-7 13
best-intro|start|direct|2-4|	2-3 -7
best-intro|start|direct|far|	8+ 6
best-intro|start|judging|0|	1 -16	4-7 14
best-intro|start|judging|1|	2-3 -19	4-7 6	8+ 7
best-intro|start|judging|far|	4-7 21
best-intro|start|naked|0|	1 -22	2-3 -16	4-7 19	8+ 18
best-intro|start|naked|1|	1 9	4-7 41	8+ 29
best-intro|start|naked|2-4|	2-3 -24	4-7 12	8+ 8
best-intro|start|naked|5-10|	2-3 -29	4-7 12	8+ 21
best-intro|start|naked|far|	1 -16	4-7 40	8+ 21
best-intro|start|other|1|	8+ 10
best-intro|start|saying|0|	1 34	2-3 77	4-7 19	8+ 18
best-intro|start|saying|1|	2-3 15	4-7 7	8+ 6
best-intro|start|saying|2-4|	2-3 -17	4-7 12	8+ 10
best-intro|start|saying|5-10|	1 -17	8+ 17
best-intro|start|saying|far|	1 -9	2-3 10	4-7 20
best-intro|start|shared|far|	2-3 15
best-intro|start|thinking|0|	4-7 12	8+ 17
best-intro|start|thinking|1|	2-3 -17
best-intro|start|thinking|far|	8+ 11
best-intro|stop|according|1|	1 10	4-7 15	8+ 10
best-intro|stop|according|5-10|	4-7 15
best-intro|stop|according|far|	8+ 9
best-intro|stop|apposition|0|	1 -14
best-intro|stop|direct|0|	4-7 24	8+ 19
best-intro|stop|direct|1|	1 15	4-7 13
best-intro|stop|direct|2-4|	4-7 22
best-intro|stop|direct|5-10|	4-7 15	8+ 22
best-intro|stop|judging|0|	2-3 -6	4-7 15
best-intro|stop|judging|1|	4-7 17	8+ 10
best-intro|stop|naked|0|	2-3 19	8+ 25
best-intro|stop|naked|1|	1 15	2-3 33	8+ 15
best-intro|stop|naked|2-4|	1 19	2-3 44	4-7 -9	8+ 12
best-intro|stop|naked|5-10|	1 12	2-3 16	4-7 6	8+ 22
best-intro|stop|naked|far|	1 17	2-3 16	4-7 7	8+ 22
best-intro|stop|other|1|	1 10	2-3 25	4-7 24	8+ 8
best-intro|stop|relative|2-4|	8+ 8
best-intro|stop|relative|far|	4-7 11	8+ 15
best-intro|stop|saying|0|	1 28	2-3 14	4-7 40	8+ 20
best-intro|stop|saying|1|	1 15	2-3 49	4-7 26	8+ 11
best-intro|stop|saying|2-4|	2-3 28	4-7 32	8+ 11
best-intro|stop|saying|5-10|	2-3 -10	4-7 42	8+ 21
best-intro|stop|saying|far|	2-3 8	4-7 39	8+ 14
best-intro|stop|thinking|0|	8+ 13
best-intro|stop|thinking|2-4|	2-3 8	8+ 14
best-intro|subordinator|according|5-10|	4-7 20
best-intro|subordinator|apposed|-10|	2-3 -9
best-intro|subordinator|apposed|-6|	4-7 -14
best-intro|subordinator|apposed|0|	2-3 -10
best-intro|subordinator|direct|0|	1 -9
best-intro|subordinator|direct|1|	2-3 -19
best-intro|subordinator|direct|2-4|	1 -16	2-3 -10
best-intro|subordinator|direct|far|	2-3 -8	4-7 -13
best-intro|subordinator|judging|1|	1 19	2-3 -24	4-7 17	8+ 16
best-intro|subordinator|judging|2-4|	2-3 23	4-7 41	8+ 17
best-intro|subordinator|judging|5-10|	2-3 7	4-7 23	8+ 15
best-intro|subordinator|naked|1|	2-3 -12
best-intro|subordinator|naked|2-4|	1 21	2-3 9	4-7 -17
best-intro|subordinator|naked|5-10|	1 -42	2-3 12	4-7 35	8+ 18
best-intro|subordinator|naked|far|	1 -21	2-3 -11	4-7 14	8+ -19
best-intro|subordinator|relative|5-10|	1 -12
best-intro|subordinator|saying|-18|	2-3 -12
best-intro|subordinator|saying|0|	2-3 -24
best-intro|subordinator|saying|2-4|	1 -11	2-3 -23
best-intro|subordinator|saying|5-10|	1 10	2-3 -22	4-7 33
best-intro|subordinator|saying|far|	4-7 34	8+ 19
best-intro|subordinator|thinking|5-10|	2-3 -9
best-intro|that|according|2-4|	4-7 6
best-intro|that|direct|far|	4-7 14
best-intro|that|judging|1|	1 14	2-3 20	4-7 9
best-intro|that|judging|5-10|	2-3 18
best-intro|that|judging|far|	8+ 14
best-intro|that|naked|1|	2-3 10	8+ 17
best-intro|that|naked|2-4|	2-3 8	4-7 21
best-intro|that|naked|5-10|	4-7 27
best-intro|that|naked|far|	2-3 -21	4-7 10
best-intro|that|saying|1|	4-7 26	8+ 6
best-intro|that|saying|2-4|	1 -19	2-3 17	4-7 7	8+ 14
best-intro|that|saying|5-10|	2-3 10	4-7 15	8+ 10
best-intro|that|saying|far|	4-7 6
best-intro|verb-judging|apposed|2-4|	4-7 -10
best-intro|verb-judging|apposed|5-10|	4-7 14
best-intro|verb-judging|direct|2-4|	1 -10
best-intro|verb-judging|direct|5-10|	2-3 -15	4-7 8
best-intro|verb-judging|direct|far|	4-7 -6
best-intro|verb-judging|judging|0|	1 -9	4-7 34	8+ 15
best-intro|verb-judging|judging|2-4|	2-3 -22	4-7 14
best-intro|verb-judging|judging|5-10|	2-3 -18	4-7 -9
best-intro|verb-judging|naked|2-4|	2-3 12
best-intro|verb-judging|naked|5-10|	1 -24	2-3 11
best-intro|verb-judging|naked|far|	1 -11	2-3 -27
best-intro|verb-judging|saying|0|	2-3 13	4-7 -10
best-intro|verb-judging|saying|1|	2-3 16	4-7 -10
best-intro|verb-judging|saying|2-4|	2-3 8
best-intro|verb-judging|saying|5-10|	1 13	2-3 6	4-7 15
best-intro|verb-judging|saying|far|	1 -30	2-3 -26	4-7 11
best-intro|verb-judging|thinking|5-10|	2-3 19
best-intro|verb-saying|according|2-4|	4-7 -15
best-intro|verb-saying|apposed|2-4|	2-3 -19
best-intro|verb-saying|direct|far|	1 -8
best-intro|verb-saying|judging|0|	4-7 -8
best-intro|verb-saying|judging|2-4|	2-3 16	4-7 19	8+ 20
best-intro|verb-saying|naked|1|	2-3 16
best-intro|verb-saying|naked|2-4|	1 24	2-3 -29	4-7 26
best-intro|verb-saying|naked|5-10|	1 15	2-3 13	4-7 -16
best-intro|verb-saying|naked|far|	1 -13	2-3 14	4-7 21
best-intro|verb-saying|saying|0|	1 9	2-3 -7	4-7 -15	8+ -18
best-intro|verb-saying|saying|2-4|	1 -16	2-3 28	4-7 -8
best-intro|verb-saying|saying|5-10|	2-3 -21	4-7 -17
best-intro|verb-saying|saying|far|	1 -21	2-3 12
best-intro|verb-thinking|judging|2-4|	4-7 15
best-intro|verb-thinking|judging|5-10|	2-3 -15
best-intro|verb-thinking|naked|2-4|	1 -30	8+ 6
best-intro|verb-thinking|naked|5-10|	2-3 29
best-intro|verb-thinking|naked|far|	1 20	2-3 -16
best-intro|verb-thinking|relative|2-4|	4-7 8
best-intro|verb-thinking|saying|0|	4-7 18
best-intro|verb-thinking|saying|2-4|	2-3 -22	4-7 25
best-intro|verb-thinking|saying|5-10|	1 -21	2-3 18	4-7 28
best-intro|verb-thinking|saying|far|	2-3 -12
best-intro|verb-thinking|thinking|0|	2-3 -13	4-7 20
best-intro|word|according|0|	1 -9	4-7 26
best-intro|word|according|1|	1 15	4-7 21
best-intro|word|according|2-4|	2-3 10	4-7 34	8+ 7
best-intro|word|according|5-10|	1 -23	2-3 12	8+ 7
best-intro|word|according|far|	2-3 -11	4-7 32
best-intro|word|apposed|-14|	1 -8
best-intro|word|apposed|-5|	1 -8
best-intro|word|apposed|1|	2-3 12	4-7 15
best-intro|word|apposed|2-4|	1 18	2-3 14
best-intro|word|apposed|5-10|	4-7 9
best-intro|word|apposed|far|	1 -15	2-3 -7
best-intro|word|direct|0|	1 -7	2-3 -13	8+ -12
best-intro|word|direct|1|	2-3 -13	4-7 -8
best-intro|word|direct|2-4|	1 -10	2-3 22	4-7 11
best-intro|word|direct|5-10|	1 -16	2-3 29	4-7 21
best-intro|word|direct|far|	1 -12	2-3 -14	4-7 -12
best-intro|word|judging|-5|	2-3 -16
best-intro|word|judging|0|	2-3 -14
best-intro|word|judging|2-4|	2-3 12	8+ 11
best-intro|word|judging|5-10|	2-3 -10	4-7 -10	8+ 14
best-intro|word|judging|far|	2-3 -16	4-7 9
best-intro|word|naked|0|	1 -26
best-intro|word|naked|1|	2-3 -14	4-7 15
best-intro|word|naked|2-4|	1 17	2-3 -28	4-7 -35	8+ 16
best-intro|word|naked|5-10|	1 -6	2-3 -9	8+ 12
best-intro|word|naked|far|	1 -23	4-7 18	8+ 11
best-intro|word|other|0|	1 -8
best-intro|word|relative|0|	2-3 -12
best-intro|word|relative|2-4|	2-3 17
best-intro|word|saying|-12|	1 -18
best-intro|word|saying|0|	1 -15	2-3 -10	8+ 23
best-intro|word|saying|1|	1 -14	2-3 24	4-7 14
best-intro|word|saying|2-4|	1 -12	2-3 -12	4-7 27	8+ 23
best-intro|word|saying|5-10|	1 -13	2-3 19	4-7 26	8+ 28
best-intro|word|saying|far|	2-3 -6	4-7 -12	8+ 21
best-intro|word|shared|-16|	1 -9
best-intro|word|shared|2-4|	8+ 14
best-intro|word|shared|5-10|	4-7 15
best-intro|word|thinking|2-4|	1 -17	2-3 13	4-7 13	8+ 6
best-intro|word|thinking|5-10|	1 -14	4-7 21
best-intro|–|judging|2-4|	4-7 -17
best-intro|–|naked|1|	2-3 -13
best-intro|–|saying|1|	8+ 12
best-intro|–|saying|2-4|	1 9	4-7 8
best-intro|—|apposed|-3|	2-3 -13
best-intro|—|direct|0|	2-3 8
best-intro|—|saying|1|	4-7 11
best-intro|—|saying|2-4|	4-7 6
best-intro|’|according|far|	4-7 9
best-intro|’|judging|2-4|	4-7 6
best-intro|’|naked|2-4|	2-3 11
best-intro|’|naked|5-10|	4-7 7
best-intro|•|judging|1|	2-3 9
best-lead|lower|%|saying|	speaker-then-quote 9
best-lead|lower|'|according|	according-to 10
best-lead|lower|(|naked|	named-nearby -8
best-lead|lower|(|saying|	speaker-then-quote -9
best-lead|lower|,|according|	according-to 14	sentence-after -18	sentence-before 16
best-lead|lower|,|apposed|	speaker-then-quote 7
best-lead|lower|,|direct|	sentence-before 17	speaker-then-quote 11
best-lead|lower|,|judging|	speaker-then-quote -32
best-lead|lower|,|naked|	named-nearby 49	possessor 24	topic -11
best-lead|lower|,|other|	verb-then-speaker 11
best-lead|lower|,|saying|	quote-then-speaker 7	quote-then-verb 8	sentence-before 11	speaker-then-quote 36	verb-then-speaker 25
best-lead|lower|,|thinking|	speaker-then-quote 6
best-lead|lower|:|according|	according-to 15
best-lead|lower|:|direct|	speaker-then-quote -19
best-lead|lower|:|judging|	quote-then-verb 11	speaker-then-quote -15
best-lead|lower|:|naked|	named-nearby 20	topic -8
best-lead|lower|:|saying|	quote-then-verb 17	speaker-then-quote 15
best-lead|lower|:|thinking|	speaker-then-quote 10
best-lead|lower|;|according|	according-to 13
best-lead|lower|;|naked|	named-nearby 10
best-lead|lower|adverb|according|	according-to 8
best-lead|lower|adverb|direct|	sentence-before 10
best-lead|lower|adverb|judging|	quote-then-speaker 11	quote-then-verb 7	speaker-then-quote 10
best-lead|lower|adverb|naked|	named-nearby 12
best-lead|lower|adverb|saying|	speaker-then-quote 23	verb-then-speaker -6
best-lead|lower|auxiliary|according|	according-to 42
best-lead|lower|auxiliary|apposed|	speaker-then-quote 27
best-lead|lower|auxiliary|direct|	quote-then-speaker 21	speaker-then-quote 20
best-lead|lower|auxiliary|judging|	quote-then-speaker 26	quote-then-verb 10	speaker-then-quote -19
best-lead|lower|auxiliary|naked|	named-nearby 6	topic 14
best-lead|lower|auxiliary|relative|	speaker-then-quote 9
best-lead|lower|auxiliary|saying|	quote-then-speaker 17	quote-then-verb -18	sentence-before -14	speaker-then-quote 43	verb-then-speaker -10
best-lead|lower|auxiliary|shared|	quote-then-speaker -14
best-lead|lower|auxiliary|thinking|	speaker-then-quote 14
best-lead|lower|capital|according|	according-to 17
best-lead|lower|capital|apposed|	speaker-then-quote 14
best-lead|lower|capital|direct|	quote-then-speaker 15	speaker-then-quote 13
best-lead|lower|capital|judging|	speaker-then-quote -7
best-lead|lower|capital|naked|	named-nearby 21	signature -10	topic -13
best-lead|lower|capital|other|	quote-then-verb 7
best-lead|lower|capital|saying|	quote-then-speaker -14	quote-then-verb 18	sentence-before 11	speaker-then-quote 37
best-lead|lower|capital|shared|	quote-then-speaker 6
best-lead|lower|coordinator|according|	according-to 15
best-lead|lower|coordinator|direct|	sentence-after -15	speaker-then-quote -26
best-lead|lower|coordinator|judging|	speaker-then-quote -9
best-lead|lower|coordinator|naked|	named-nearby 23
best-lead|lower|coordinator|saying|	quote-then-speaker 12	quote-then-verb -21	sentence-after -19	sentence-before 26
best-lead|lower|determiner|apposed|	quote-then-speaker 10	speaker-then-quote -37
best-lead|lower|determiner|apposition|	quote-then-speaker -10
best-lead|lower|determiner|direct|	quote-then-speaker -17	sentence-before -15	speaker-then-quote -27
best-lead|lower|determiner|judging|	quote-then-speaker 6	sentence-before -12	speaker-then-quote 6
best-lead|lower|determiner|naked|	named-nearby 14	topic -33
best-lead|lower|determiner|passive|	quote-then-speaker -19
best-lead|lower|determiner|saying|	quote-then-speaker -22	quote-then-verb 18	sentence-after -21	sentence-before -21	speaker-then-quote -7
best-lead|lower|determiner|thinking|	quote-then-speaker -14
best-lead|lower|possessive|naked|	named-nearby 14	possessor -23
best-lead|lower|possessive|saying|	speaker-then-quote 20
best-lead|lower|preposition|according|	according-to 27	sentence-before -15
best-lead|lower|preposition|apposed|	speaker-then-quote 13
best-lead|lower|preposition|apposition|	speaker-then-quote -16
best-lead|lower|preposition|direct|	quote-then-speaker -14	sentence-after -14	speaker-then-quote -11
best-lead|lower|preposition|judging|	sentence-before -12	speaker-then-quote 6
best-lead|lower|preposition|saying|	quote-then-verb -16	speaker-then-quote 8	verb-then-speaker 17
best-lead|lower|preposition|shared|	speaker-then-quote -16
best-lead|lower|pronoun|according|	according-to 11
best-lead|lower|pronoun|judging|	speaker-then-quote -18
best-lead|lower|pronoun|naked|	named-nearby 21	topic -9
best-lead|lower|pronoun|saying|	verb-then-speaker 12
best-lead|lower|pronoun|thinking|	quote-then-speaker 13
best-lead|lower|quote|naked|	named-nearby -16
best-lead|lower|subordinator|according|	according-to 20
best-lead|lower|subordinator|apposed|	quote-then-speaker -14
best-lead|lower|subordinator|direct|	quote-then-speaker -24	sentence-before -13	speaker-then-quote -16
best-lead|lower|subordinator|judging|	speaker-then-quote 34
best-lead|lower|subordinator|naked|	topic -7
best-lead|lower|subordinator|saying|	sentence-after -28	sentence-before 29
best-lead|lower|subordinator|thinking|	quote-then-speaker -9
best-lead|lower|that|according|	according-to 6
best-lead|lower|that|direct|	sentence-before 14
best-lead|lower|that|judging|	speaker-then-quote 29
best-lead|lower|that|naked|	topic 10
best-lead|lower|verb-judging|apposed|	speaker-then-quote 14
best-lead|lower|verb-judging|direct|	speaker-then-quote 8
best-lead|lower|verb-judging|naked|	named-nearby -16
best-lead|lower|verb-judging|saying|	quote-then-speaker 22	quote-then-verb 16	sentence-before -24	speaker-then-quote 8
best-lead|lower|verb-judging|thinking|	speaker-then-quote 19
best-lead|lower|verb-saying|according|	according-to 14
best-lead|lower|verb-saying|apposed|	speaker-then-quote -19
best-lead|lower|verb-saying|direct|	speaker-then-quote -8
best-lead|lower|verb-saying|judging|	speaker-then-quote 17
best-lead|lower|verb-saying|naked|	named-nearby 17
best-lead|lower|verb-saying|saying|	speaker-then-quote 7
best-lead|lower|verb-thinking|judging|	speaker-then-quote 15
best-lead|lower|verb-thinking|naked|	named-nearby 14
best-lead|lower|verb-thinking|relative|	speaker-then-quote 8
best-lead|lower|verb-thinking|saying|	sentence-after 18	sentence-before -12	speaker-then-quote -13
best-lead|lower|word|apposed|	speaker-then-quote 23
best-lead|lower|word|direct|	quote-then-speaker -16	sentence-before -16	speaker-then-quote 41
best-lead|lower|word|judging|	quote-then-speaker -19	sentence-before -12
best-lead|lower|word|naked|	named-nearby -14	possessor -11	topic 8
best-lead|lower|word|other|	quote-then-verb -8
best-lead|lower|word|relative|	quote-then-speaker -12	speaker-then-quote 17
best-lead|lower|word|saying|	sentence-after 12	sentence-before -20	speaker-then-quote 29
best-lead|lower|word|shared|	quote-then-speaker -9	speaker-then-quote 18
best-lead|lower|word|thinking|	speaker-then-quote 14
best-lead|lower|–|judging|	quote-then-speaker -17
best-lead|lower|–|saying|	quote-then-speaker 9	verb-then-speaker 8
best-lead|lower|’|according|	according-to 9
best-lead|lower|’|judging|	speaker-then-quote 6
best-lead|lower|’|naked|	named-nearby 11
best-lead|other|auxiliary|saying|	quote-then-speaker -21	speaker-then-quote 10
best-lead|other|preposition|according|	according-to 14
best-lead|other|pronoun|judging|	speaker-then-quote 9
best-lead|other|start|naked|	topic 6
best-lead|other|stop|naked|	named-nearby 9
best-lead|other|stop|saying|	quote-then-verb 13
best-lead|other|word|according|	according-to 7
best-lead|other|word|judging|	quote-then-speaker -15
best-lead|upper|'|saying|	quote-then-speaker -17
best-lead|upper|(|naked|	named-nearby -25
best-lead|upper|(|saying|	speaker-then-quote -18
best-lead|upper|,|apposed|	quote-then-speaker -16	speaker-then-quote -11
best-lead|upper|,|apposition|	quote-then-speaker -7
best-lead|upper|,|direct|	sentence-before 16	speaker-then-quote 15
best-lead|upper|,|judging|	quote-then-speaker -7	quote-then-verb -14
best-lead|upper|,|naked|	named-nearby -23	possessor -20	topic -11
best-lead|upper|,|relative|	speaker-then-quote -14
best-lead|upper|,|saying|	quote-then-speaker -19	quote-then-verb -14	sentence-before 14
best-lead|upper|,|thinking|	quote-then-speaker -7	speaker-then-quote 12
best-lead|upper|-|naked|	named-nearby 6	topic 14
best-lead|upper|:|according|	according-to 15	sentence-before -8
best-lead|upper|:|apposed|	sentence-before 18	speaker-then-quote 33
best-lead|upper|:|apposition|	sentence-before 8
best-lead|upper|:|direct|	sentence-after 9	sentence-before 14	speaker-then-quote -20
best-lead|upper|:|judging|	speaker-then-quote 10
best-lead|upper|:|naked|	colon 16	named-nearby 15	topic 8
best-lead|upper|:|other|	quote-then-verb 18
best-lead|upper|:|relative|	speaker-then-quote 7
best-lead|upper|:|saying|	quote-then-speaker 29	quote-then-verb 30	speaker-then-quote 9
best-lead|upper|:|shared|	speaker-then-quote 16
best-lead|upper|:|thinking|	speaker-then-quote 22
best-lead|upper|;|naked|	named-nearby -7	signature -10
best-lead|upper|adverb|apposed|	speaker-then-quote 10
best-lead|upper|adverb|naked|	named-nearby -14
best-lead|upper|auxiliary|direct|	sentence-after -9
best-lead|upper|auxiliary|judging|	quote-then-speaker -8	sentence-before -8
best-lead|upper|auxiliary|naked|	named-nearby -7
best-lead|upper|auxiliary|saying|	quote-then-verb -10	sentence-before -14	speaker-then-quote 12
best-lead|upper|capital|direct|	quote-then-speaker -17	sentence-before -15	speaker-then-quote -18
best-lead|upper|capital|judging|	quote-then-speaker -8	quote-then-verb -12	speaker-then-quote -16
best-lead|upper|capital|naked|	possessor -8	signature -10	topic -13
best-lead|upper|capital|other|	quote-then-verb -12
best-lead|upper|capital|saying|	quote-then-speaker -13	quote-then-verb -11	speaker-then-quote -11	verb-then-speaker -9
best-lead|upper|coordinator|naked|	named-nearby -14
best-lead|upper|coordinator|saying|	speaker-then-quote -12
best-lead|upper|determiner|according|	according-to -17
best-lead|upper|determiner|apposed|	speaker-then-quote -11
best-lead|upper|determiner|apposition|	sentence-before -7	speaker-then-quote -8
best-lead|upper|determiner|judging|	quote-then-verb -10	speaker-then-quote -31	verb-then-speaker 14
best-lead|upper|determiner|naked|	possessor -13
best-lead|upper|determiner|other|	quote-then-verb -12
best-lead|upper|determiner|saying|	quote-then-speaker 6	quote-then-verb -10	verb-then-speaker -17
best-lead|upper|determiner|thinking|	speaker-then-quote -10
best-lead|upper|possessive|apposed|	speaker-then-quote -12
best-lead|upper|possessive|saying|	quote-then-speaker -10	speaker-then-quote -25
best-lead|upper|preposition|apposed|	quote-then-speaker -7
best-lead|upper|preposition|direct|	quote-then-speaker -8	speaker-then-quote -31
best-lead|upper|preposition|judging|	quote-then-speaker -7	quote-then-verb -16	speaker-then-quote 35
best-lead|upper|preposition|naked|	named-nearby -45	possessor -12	signature -6	topic -12
best-lead|upper|preposition|relative|	speaker-then-quote -16
best-lead|upper|preposition|saying|	quote-then-speaker -23	quote-then-verb -21	sentence-after -16	sentence-before -15	speaker-then-quote 9	verb-then-speaker -10
best-lead|upper|preposition|shared|	speaker-then-quote -17
best-lead|upper|pronoun|direct|	quote-then-speaker -14
best-lead|upper|pronoun|saying|	speaker-then-quote -14
best-lead|upper|quote|naked|	named-before 14	topic 6
best-lead|upper|quote|saying|	quote-then-speaker 19	sentence-after 8	sentence-before 18
best-lead|upper|start|apposition|	quote-then-speaker -13
best-lead|upper|start|direct|	sentence-after 15
best-lead|upper|start|judging|	paragraph-before 19	quote-then-speaker -20	quote-then-verb 8
best-lead|upper|start|naked|	named-before 18
best-lead|upper|start|other|	quote-then-verb 10
best-lead|upper|start|saying|	quote-then-speaker 42	quote-then-verb 33	sentence-after 18
best-lead|upper|start|shared|	paragraph-before 15
best-lead|upper|start|thinking|	paragraph-before 11	quote-then-speaker -14
best-lead|upper|stop|according|	according-to 12	sentence-before 16
best-lead|upper|stop|apposition|	quote-then-speaker -14
best-lead|upper|stop|direct|	quote-then-speaker 29	sentence-after 15	sentence-before 31
best-lead|upper|stop|judging|	quote-then-speaker 21	quote-then-verb -10
best-lead|upper|stop|naked|	named-nearby 40	topic 16
best-lead|upper|stop|other|	quote-then-verb 34
best-lead|upper|stop|relative|	sentence-before 18
best-lead|upper|stop|saying|	quote-then-speaker 26	quote-then-verb 13	sentence-after 15	sentence-before 28
best-lead|upper|stop|thinking|	quote-then-speaker 13	sentence-before 14
best-lead|upper|subordinator|apposed|	quote-then-speaker -9	sentence-after -10
best-lead|upper|subordinator|direct|	speaker-then-quote -10
best-lead|upper|subordinator|naked|	named-nearby -36
best-lead|upper|subordinator|relative|	speaker-then-quote -12
best-lead|upper|subordinator|saying|	quote-then-speaker -9	sentence-before -11	speaker-then-quote -22
best-lead|upper|verb-judging|apposed|	speaker-then-quote -10
best-lead|upper|verb-judging|direct|	sentence-before -6	speaker-then-quote -19
best-lead|upper|verb-judging|judging|	speaker-then-quote -48
best-lead|upper|verb-judging|naked|	possessor -9
best-lead|upper|verb-judging|saying|	quote-then-speaker -18	quote-then-verb -10	sentence-before -12	speaker-then-quote -20
best-lead|upper|verb-saying|according|	according-to -15
best-lead|upper|verb-saying|judging|	quote-then-verb -8	speaker-then-quote 15
best-lead|upper|verb-saying|naked|	named-nearby 14	topic -9
best-lead|upper|verb-saying|saying|	sentence-after -14	sentence-before -7	speaker-then-quote -31
best-lead|upper|verb-thinking|judging|	speaker-then-quote -15
best-lead|upper|verb-thinking|naked|	named-nearby -16
best-lead|upper|word|apposed|	quote-then-speaker -8	speaker-then-quote 13
best-lead|upper|word|direct|	sentence-before -14
best-lead|upper|word|judging|	quote-then-speaker -13
best-lead|upper|word|naked|	named-nearby -35
best-lead|upper|word|saying|	quote-then-speaker -23	quote-then-verb -20	sentence-after -17	sentence-before -23	speaker-then-quote -12	verb-then-speaker -9
best-lead|upper|word|thinking|	quote-then-speaker -14	speaker-then-quote -15
best-lead|upper|–|naked|	named-nearby -13
best-lead|upper|–|saying|	quote-then-verb 12
best-lead|upper|—|apposed|	quote-then-speaker -13
best-lead|upper|—|direct|	sentence-after 8
best-lead|upper|—|saying|	quote-then-verb 11	sentence-before 7
best-lead|upper|•|judging|	quote-then-verb 9
best-lemma|	accuse 33	aceitar 7	achten 9	acknowledge 20	aclarar 17	acusar 13	add 6	adelantar -15	adiantar 8	admettre 7	admit 16	admitir 9	advertir -7	advise 28	affermare -16	affirm 11	affirmer 16	afirmar -7	aggiungere 28	agree 38	ajouter -16	allow 13	ameaçar 17	amuser 9	announce 14	annunciare 18	anticipare 19	antwoorden 17	antworten 17	anunciar -20	apelar 13	apostillar 6	appeal 16	appeler 7	apuntar 16	argue -10	arguir 11	argumentieren -14	asegurar 11	ask 16	assegurar 17	assicurare -14	assure 13	assurer 18	atestar 14	attaccare 12	attendre 15	augurare 12	avisar 12	avvertire 24	back -25	befinden 6	befürchten 15	bekennen 12	believe -24	bemängeln 7	benadrukken 15	beslissen 14	bestätigen -16	beteuern -9	betonen -6	bevestigen -14	bezweren 7	bill -15	blame 14	blijven -7	brand -17	brincar 6	bromear 6	brontolare 11	brummen 15	calificar 12	call 32	caution 16	challenge -10	chamar -9	chiedere -11	cite -19	citeren 12	claim 20	comentar 8	comment 10	compare -21	complain 25	completar 12	concludere 7	concluir 13	conclure 11	confessar -14	confessare 9	confidare 12	confier 6	confirmar 18	consider -13	considerar 20	contar 7	contend 10	contester 14	correct -6	correggere 17	counter 21	crier 21	criticise -11	deadpan 20	decir 6	defender -14	definir 7	demandar 7	demander 14	dementieren 7	denken 7	describir 14	deslizar 14	detalhar 6	dichiarare 10	difundir 9	disagree 20	disclose -23	discordar 7	dismiss 23	disparar -13	divulgar 9	dizer 22	douter 10	duiden 14	décrire 10	défendre 15	démentir 11	dénoncer 14	détailler 8	engager -15	enquérir 17	ergänzen 16	erkennen 9	erklären 15	erwidern 16	erzählen 8	esclaffer 6	escrever -7	esprimere 7	estimer 13	exiger 8	expect 12	explain 21	explicar -9	expliquer 6	expresar -8	express 28	exprimer 14	faire_valoir 29	falar 28	figure 19	find -25	finden 15	fluisteren 8	flüstern 6	foeteren 9	fordern 11	forecast 21	formulieren 9	fragen 10	frisar 9	fulminare 6	fulmineren 13	fume 21	féliciter 11	garantire 26	getuigen 8	geven 15	giudicare 12	glimlachen 11	glisser 13	gongolare 7	gracejar 8	grappen 19	greet 17	gridare 8	gritar 7	grumble 8	hablar 8	hail 23	halten 6	hear 26	heben 6	heißen -16	heten -12	hit 21	hold 20	houden 6	hurler 11	indicar 18	indiquer 19	informar 13	informeren 10	insist -17	insistere 15	instruct -27	interroger 8	interrompere 12	interrumpir 7	intimare 7	introduce -22	invite -14	invocare -15	invoquer -18	ironiser 6	ironizar 9	issue 13	joke 22	jubiler 15	juger 15	jurar 7	jurer 6	justifier 17	kaatsen 9	klinken 7	kritisieren -10	kündigen 12	label -10	lachen 19	lament -24	lamentar 12	lancer 13	laugh 22	learn -14	leggen 12	lembrar 17	ler 6	like 7	limitar 18	list -40	loben 12	lodare 15	luiden 8	lâcher 15	mahnen 13	mailen 9	maintenir 8	mandar 11	manifestar -13	manter -13	marrer 7	meinen 12	melden 10	menen 10	mention -15	message -21	mijmeren 10	monkelen 13	motivare 6	murmeln 22	murmur 8	murmurar -15	murmurer 14	muse 16	name -47	negar 20	negare 16	noemen 20	none -7	note 11	noter 7	nuanceren 9	observar 9	observe 15	offer -23	oordelen 7	opinar 21	ordenar 8	order -15	paint -10	parlare 25	parler 33	pedir 23	peinzen 6	perguntar 18	pester 7	philosopher 14	plagen 13	plaider -18	plaisanter 16	plaudire 12	plead -20	pledge 17	pleiten -11	point 20	ponderar 8	post -8	praise 13	precisar 10	precisare 18	prefer -20	preferir 13	preguntar 12	prescrivere 14	press 19	prevedere 17	prever -12	proclamer 11	prometer -13	promettere 11	promettre 28	promise -30	protest 8	préciser 6	prétendre 15	prévenir -11	puntualizzare 9	qualifier 12	queixar -15	quejar -11	quip 8	quote -27	raccomandare 13	raccontare -6	raconter 9	raise -15	rappeler 22	rate -46	read 8	reageren 11	reagir 11	recitare 21	reclamar 17	recognize -7	recommend -13	reconhecer 13	reconnaître 17	reconocer 20	record -18	recordar 19	recount 16	rectifier 19	recusar 9	redouter 8	refuser -21	reiterate 17	reject -8	rejeitar 8	rekenen 6	relatar 12	relativiser 21	remark 16	rematar 7	remeter 11	remind 8	repeat -13	replicare 13	reply 17	report -26	reprendre 7	respond 22	resumir 6	retrucar 14	reveal -23	revelar 18	riassumere 24	ribattere 13	ricordare 29	rigoler 12	ringraziare 30	ripetere 9	rir 6	rispondere 20	rivelare -11	roar 12	roepen 12	rogar 7	rule -12	räumen 11	réagir 11	réclamer 17	répliquer 10	répondre 27	répéter 9	rétorquer 6	saber -6	sagen 24	saluer 18	salutare 25	sapere 22	say 18	scandire 9	schamperen 13	scherzen 8	schreiben 33	scold -7	scommettere 7	scrivere -15	see 7	seek -17	sentenciar 6	seufzen 9	shoot -17	shout -7	show -9	sigh 17	sign 21	sing -16	sintetizar 10	snap 10	soltar 7	sommen 8	sorrir 12	sostener 27	souffler 16	souhaiter 6	soupirer 6	sourire 16	souvenir 13	speak -9	spiegare 8	spotten 7	sprechen 29	spreken 15	state 25	stehen -12	stellen 7	stress 14	submit 18	subrayar 10	sugerir 11	suggest 16	sustentar 13	tachar 12	tagliare 13	talk 17	teilen -19	tell 45	temere 11	testify 17	text 17	thank 29	think 15	threaten -17	title 16	trancher 15	twittare 8	urge 21	urlare 10	use -55	valorar 15	vanter 20	vatten 7	ver 12	verlauten 17	verraten 16	versichern -8	vertellen 10	verweisen -7	view -27	vinden -9	voegen 17	voir 16	vouloir -17	waarschuwen 9	wail 18	want 8	warnen 7	wave -28	welcome 17	werfen -11	whisper 13	wijzen 11	wonder -19	write -24	yell 20	zanjar 10	zeggen 24	zeigen 15	zien 13	zitieren 6	zuchten 12	zweren 10	écrire 16	étonner 6	évoquer 29
best-lemma|accuse|speaker-then-quote|	0 21	1 -20	5-10 37	far -20
best-lemma|aceitar|speaker-then-quote|	0 7
best-lemma|achten|speaker-then-quote|	2-4 9
best-lemma|acknowledge|speaker-then-quote|	2-4 20
best-lemma|aclarar|verb-then-speaker|	1 17
best-lemma|acusar|speaker-then-quote|	2-4 13
best-lemma|add|quote-then-speaker|	0 37
best-lemma|add|quote-then-verb|	0 12
best-lemma|add|sentence-before|	1 22
best-lemma|add|speaker-then-quote|	1 23	2-4 23	5-10 -18
best-lemma|adelantar|speaker-then-quote|	5-10 -15
best-lemma|adiantar|speaker-then-quote|	2-4 9
best-lemma|admettre|speaker-then-quote|	0 7
best-lemma|admitir|quote-then-verb|	1 7
best-lemma|admitir|speaker-then-quote|	1 9
best-lemma|admit|quote-then-speaker|	0 14
best-lemma|admit|speaker-then-quote|	1 16
best-lemma|advertir|sentence-before|	5-10 -11	far 11
best-lemma|advertir|speaker-then-quote|	5-10 16
best-lemma|advise|quote-then-speaker|	0 25
best-lemma|advise|quote-then-verb|	0 6
best-lemma|advise|speaker-then-quote|	2-4 23
best-lemma|affermare|speaker-then-quote|	far -16
best-lemma|affirmer|quote-then-speaker|	2-4 7
best-lemma|affirmer|speaker-then-quote|	1 13	far 16
best-lemma|affirm|speaker-then-quote|	far 11
best-lemma|afirmar|quote-then-verb|	1 10
best-lemma|afirmar|speaker-then-quote|	2-4 -10
best-lemma|aggiungere|quote-then-speaker|	-10 7
best-lemma|aggiungere|speaker-then-quote|	1 24	2-4 10
best-lemma|aggiungere|verb-then-speaker|	1 11
best-lemma|agree|sentence-before|	5-10 -11
best-lemma|agree|speaker-then-quote|	0 20	2-4 23	5-10 18
best-lemma|ajouter|quote-then-speaker|	2-4 17
best-lemma|ajouter|quote-then-verb|	1 14
best-lemma|ajouter|speaker-then-quote|	2-4 -9	5-10 -15
best-lemma|allow|quote-then-speaker|	0 13
best-lemma|ameaçar|speaker-then-quote|	5-10 17
best-lemma|ammettere|quote-then-verb|	1 19
best-lemma|ammettere|verb-then-speaker|	5-10 -10
best-lemma|amuser|quote-then-verb|	1 9
best-lemma|announce|quote-then-speaker|	0 14
best-lemma|annunciare|sentence-before|	far 6
best-lemma|annunciare|speaker-then-quote|	0 13
best-lemma|answer|quote-then-speaker|	0 18
best-lemma|answer|speaker-then-quote|	0 17	1 -14
best-lemma|anticipare|quote-then-verb|	1 9
best-lemma|anticipare|verb-then-speaker|	5-10 14
best-lemma|antwoorden|quote-then-verb|	1 17
best-lemma|antworten|speaker-then-quote|	1 7	2-4 17
best-lemma|anunciar|quote-then-speaker|	5-10 -7
best-lemma|anunciar|speaker-then-quote|	0 -14	5-10 -8
best-lemma|apelar|speaker-then-quote|	5-10 13
best-lemma|apostillar|quote-then-verb|	1 6
best-lemma|appeal|speaker-then-quote|	5-10 16
best-lemma|appeler|sentence-before|	far 17
best-lemma|appeler|speaker-then-quote|	0 -8	2-4 8
best-lemma|apuntar|speaker-then-quote|	1 16
best-lemma|argue|quote-then-speaker|	0 -19
best-lemma|argue|speaker-then-quote|	1 -18	2-4 22	5-10 9
best-lemma|arguir|speaker-then-quote|	2-4 11
best-lemma|argumentieren|speaker-then-quote|	5-10 -14
best-lemma|asegurar|quote-then-verb|	1 11
best-lemma|ask|quote-then-speaker|	0 33
best-lemma|ask|quote-then-verb|	0 12
best-lemma|ask|sentence-after|	0 19
best-lemma|ask|sentence-before|	1 12	5-10 16	far -26
best-lemma|ask|speaker-then-quote|	0 22	1 26	2-4 25
best-lemma|assegurar|speaker-then-quote|	2-4 17
best-lemma|assicurare|quote-then-speaker|	1 9
best-lemma|assicurare|quote-then-verb|	1 16
best-lemma|assicurare|sentence-before|	far -7
best-lemma|assicurare|speaker-then-quote|	2-4 12	5-10 -19
best-lemma|assicurare|verb-then-speaker|	1 16
best-lemma|assurer|speaker-then-quote|	5-10 17
best-lemma|assure|quote-then-speaker|	0 13
best-lemma|atestar|speaker-then-quote|	0 11	2-4 10
best-lemma|atirar|verb-then-speaker|	2-4 11
best-lemma|attaccare|speaker-then-quote|	1 12
best-lemma|attendre|speaker-then-quote|	2-4 15
best-lemma|augurare|speaker-then-quote|	0 12
best-lemma|avisar|quote-then-verb|	1 9
best-lemma|avisar|sentence-before|	5-10 10
best-lemma|avisar|speaker-then-quote|	2-4 6
best-lemma|avvertire|speaker-then-quote|	1 7
best-lemma|avvertire|verb-then-speaker|	1 19	2-4 15
best-lemma|back|quote-then-speaker|	0 -16
best-lemma|back|speaker-then-quote|	0 -22
best-lemma|befinden|quote-then-verb|	1 6
best-lemma|befürchten|speaker-then-quote|	0 15
best-lemma|bekennen|quote-then-verb|	1 12
best-lemma|believe|quote-then-speaker|	-18 -12
best-lemma|believe|sentence-after|	0 -14
best-lemma|believe|speaker-then-quote|	5-10 -17
best-lemma|bemängeln|speaker-then-quote|	0 6
best-lemma|benadrukken|quote-then-verb|	1 15
best-lemma|beslissen|quote-then-verb|	1 14
best-lemma|bestätigen|speaker-then-quote|	1 -20
best-lemma|beteuern|quote-then-verb|	1 12	2-4 -9
best-lemma|betonen|quote-then-verb|	1 12	2-4 -12
best-lemma|bevestigen|sentence-after|	5-10 11
best-lemma|bevestigen|speaker-then-quote|	2-4 -20
best-lemma|bezweren|speaker-then-quote|	5-10 7
best-lemma|bill|speaker-then-quote|	2-4 -15
best-lemma|blame|quote-then-speaker|	-5 -7
best-lemma|blame|speaker-then-quote|	0 17	2-4 16
best-lemma|blijven|quote-then-speaker|	0 -13
best-lemma|brand|speaker-then-quote|	0 -19	5-10 18
best-lemma|brincar|quote-then-verb|	1 6
best-lemma|bromear|quote-then-verb|	1 6
best-lemma|brontolare|speaker-then-quote|	1 11
best-lemma|brummen|quote-then-verb|	1 15
best-lemma|calificar|speaker-then-quote|	2-4 12
best-lemma|call|paragraph-before|	far 17
best-lemma|call|quote-then-speaker|	0 24	1 -15
best-lemma|call|sentence-before|	far -12
best-lemma|call|speaker-then-quote|	1 11	2-4 46	5-10 -7
best-lemma|caution|speaker-then-quote|	2-4 16
best-lemma|challenge|quote-then-verb|	1 -10
best-lemma|chamar|speaker-then-quote|	0 -14	2-4 13
best-lemma|chant|quote-then-speaker|	0 12
best-lemma|chant|speaker-then-quote|	0 -16
best-lemma|chiamare|quote-then-verb|	1 11
best-lemma|chiamare|speaker-then-quote|	0 -10
best-lemma|chiedere|quote-then-verb|	1 17
best-lemma|chiedere|sentence-before|	far -10
best-lemma|chiedere|speaker-then-quote|	0 17	5-10 -12
best-lemma|citeren|speaker-then-quote|	2-4 12
best-lemma|cite|quote-then-speaker|	0 -13
best-lemma|cite|speaker-then-quote|	5-10 -17
best-lemma|claim|sentence-before|	5-10 17
best-lemma|claim|speaker-then-quote|	2-4 16	5-10 17
best-lemma|comentar|sentence-before|	2-4 14
best-lemma|comment|speaker-then-quote|	1 10
best-lemma|compare|speaker-then-quote|	2-4 -21
best-lemma|complain|quote-then-verb|	0 12
best-lemma|complain|speaker-then-quote|	2-4 23	5-10 6
best-lemma|completar|quote-then-verb|	1 12
best-lemma|concede|quote-then-speaker|	0 17
best-lemma|concede|quote-then-verb|	0 12
best-lemma|concede|speaker-then-quote|	1 13	2-4 -11
best-lemma|concludere|quote-then-verb|	1 7
best-lemma|concluir|speaker-then-quote|	5-10 13
best-lemma|conclure|quote-then-verb|	1 12
best-lemma|confessare|speaker-then-quote|	1 8
best-lemma|confessar|sentence-before|	5-10 -14
best-lemma|confidare|speaker-then-quote|	2-4 16
best-lemma|confier|quote-then-verb|	1 16
best-lemma|confirmar|paragraph-before|	far 6
best-lemma|confirmar|speaker-then-quote|	2-4 12
best-lemma|confirm|quote-then-speaker|	-5 -13
best-lemma|confirm|speaker-then-quote|	1 12
best-lemma|considerar|speaker-then-quote|	2-4 20	5-10 8	far 9
best-lemma|consider|quote-then-speaker|	0 -13
best-lemma|contar|quote-then-verb|	1 7
best-lemma|contend|quote-then-speaker|	0 10
best-lemma|contestar|speaker-then-quote|	2-4 11
best-lemma|contester|sentence-before|	2-4 14
best-lemma|correct|sentence-after|	0 18
best-lemma|correct|speaker-then-quote|	2-4 -14
best-lemma|correggere|speaker-then-quote|	1 17
best-lemma|counter|quote-then-speaker|	0 12
best-lemma|counter|quote-then-verb|	0 12
best-lemma|counter|speaker-then-quote|	1 13	2-4 14
best-lemma|crier|speaker-then-quote|	1 21
best-lemma|criticise|quote-then-speaker|	2-4 -17
best-lemma|criticise|speaker-then-quote|	0 16	2-4 -11
best-lemma|deadpan|quote-then-speaker|	0 19
best-lemma|deadpan|sentence-before|	1 6
best-lemma|decir|quote-then-speaker|	5-10 -8
best-lemma|decir|speaker-then-quote|	5-10 12
best-lemma|decir|verb-then-speaker|	far 16
best-lemma|declarar|quote-then-verb|	1 10
best-lemma|declarar|speaker-then-quote|	0 15	2-4 17	5-10 -10
best-lemma|defender|speaker-then-quote|	2-4 -14
best-lemma|definire|speaker-then-quote|	0 -9	5-10 13
best-lemma|definir|quote-then-verb|	1 7
best-lemma|demandar|speaker-then-quote|	5-10 7
best-lemma|demander|sentence-before|	1 8
best-lemma|demander|speaker-then-quote|	2-4 13
best-lemma|dementieren|speaker-then-quote|	1 7
best-lemma|denken|speaker-then-quote|	2-4 7
best-lemma|deny|sentence-after|	0 -14
best-lemma|deny|sentence-before|	far 25
best-lemma|deny|speaker-then-quote|	2-4 -20
best-lemma|describe|quote-then-speaker|	-5 -16	2-4 -17
best-lemma|describe|speaker-then-quote|	1 29	2-4 11	5-10 -6
best-lemma|describir|speaker-then-quote|	1 10
best-lemma|deslizar|speaker-then-quote|	2-4 14
best-lemma|detalhar|quote-then-verb|	1 6
best-lemma|dichiarare|speaker-then-quote|	0 10
best-lemma|difundir|speaker-then-quote|	far 9
best-lemma|dire|quote-then-verb|	1 22
best-lemma|dire|sentence-after|	2-4 18
best-lemma|dire|sentence-before|	5-10 11
best-lemma|dire|speaker-then-quote|	0 -9	1 15	2-4 -6
best-lemma|disagree|speaker-then-quote|	2-4 20
best-lemma|disclose|speaker-then-quote|	2-4 -20	5-10 -10
best-lemma|discordar|sentence-before|	1 7
best-lemma|dismiss|speaker-then-quote|	2-4 21	5-10 15	far 14
best-lemma|disparar|speaker-then-quote|	1 -13
best-lemma|divulgar|speaker-then-quote|	far 9
best-lemma|dizer|quote-then-verb|	1 6
best-lemma|dizer|speaker-then-quote|	2-4 18
best-lemma|dizer|verb-then-speaker|	5-10 8
best-lemma|douter|speaker-then-quote|	1 10
best-lemma|duiden|quote-then-verb|	1 14
best-lemma|décrire|speaker-then-quote|	5-10 10
best-lemma|défendre|speaker-then-quote|	2-4 14
best-lemma|démentir|sentence-after|	5-10 9
best-lemma|démentir|speaker-then-quote|	2-4 14
best-lemma|dénoncer|quote-then-verb|	1 6
best-lemma|dénoncer|speaker-then-quote|	1 14
best-lemma|détailler|quote-then-verb|	1 8
best-lemma|engager|speaker-then-quote|	5-10 -15
best-lemma|enquérir|sentence-before|	5-10 17
best-lemma|ergänzen|quote-then-speaker|	2-4 9
best-lemma|ergänzen|verb-then-speaker|	5-10 12
best-lemma|erkennen|speaker-then-quote|	2-4 9
best-lemma|erklären|quote-then-verb|	2-4 9
best-lemma|erklären|speaker-then-quote|	5-10 12
best-lemma|erwidern|quote-then-verb|	1 16
best-lemma|erzählen|quote-then-verb|	1 6
best-lemma|erzählen|sentence-before|	far 6
best-lemma|erzählen|verb-then-speaker|	5-10 8
best-lemma|esclaffer|quote-then-verb|	1 6
best-lemma|escrever|quote-then-verb|	1 8
best-lemma|escrever|sentence-before|	5-10 -11
best-lemma|escrever|speaker-then-quote|	2-4 11
best-lemma|esprimere|speaker-then-quote|	0 7
best-lemma|estimer|speaker-then-quote|	5-10 13
best-lemma|exiger|speaker-then-quote|	0 8
best-lemma|exigir|speaker-then-quote|	2-4 7
best-lemma|expect|speaker-then-quote|	0 12
best-lemma|explain|quote-then-speaker|	0 25
best-lemma|explain|sentence-before|	1 16	5-10 22
best-lemma|explain|speaker-then-quote|	1 13	2-4 10	far -14
best-lemma|explain|verb-then-speaker|	1 14
best-lemma|explicar|quote-then-verb|	1 9
best-lemma|explicar|speaker-then-quote|	5-10 -13
best-lemma|explicar|verb-then-speaker|	5-10 7
best-lemma|expliquer|quote-then-verb|	1 6
best-lemma|expresar|speaker-then-quote|	2-4 18	5-10 -9
best-lemma|express|sentence-before|	far 14
best-lemma|express|speaker-then-quote|	0 21
best-lemma|exprimer|speaker-then-quote|	far 14
best-lemma|faire_valoir|quote-then-verb|	1 11
best-lemma|faire_valoir|speaker-then-quote|	0 15
best-lemma|faire_valoir|verb-then-speaker|	2-4 19
best-lemma|falar|quote-then-speaker|	5-10 -7
best-lemma|falar|sentence-before|	far 7
best-lemma|falar|speaker-then-quote|	1 28	5-10 7
best-lemma|figure|speaker-then-quote|	5-10 19
best-lemma|finden|quote-then-verb|	1 10
best-lemma|finden|speaker-then-quote|	2-4 19	5-10 -9
best-lemma|find|quote-then-speaker|	0 -26	2-4 -9
best-lemma|find|quote-then-verb|	5-10 -14
best-lemma|find|sentence-before|	5-10 -14
best-lemma|find|speaker-then-quote|	5-10 14
best-lemma|fluisteren|quote-then-verb|	1 8
best-lemma|flüstern|quote-then-verb|	1 6
best-lemma|foeteren|quote-then-verb|	1 9
best-lemma|fordern|verb-then-speaker|	1 11
best-lemma|forecast|speaker-then-quote|	5-10 21
best-lemma|formulieren|speaker-then-quote|	2-4 9
best-lemma|fragen|speaker-then-quote|	2-4 9
best-lemma|frisar|quote-then-verb|	1 9
best-lemma|fulminare|speaker-then-quote|	1 6
best-lemma|fulmineren|quote-then-verb|	1 13
best-lemma|fume|quote-then-speaker|	0 21
best-lemma|fume|sentence-before|	1 13
best-lemma|fume|speaker-then-quote|	2-4 20
best-lemma|féliciter|speaker-then-quote|	2-4 11
best-lemma|garantire|speaker-then-quote|	2-4 26
best-lemma|garantir|speaker-then-quote|	2-4 -11	5-10 18	far 12
best-lemma|geben|verb-then-speaker|	2-4 -9
best-lemma|gestehen|quote-then-verb|	1 8
best-lemma|getuigen|quote-then-verb|	1 8
best-lemma|geven|quote-then-verb|	1 15
best-lemma|giudicare|speaker-then-quote|	2-4 12
best-lemma|giurare|quote-then-verb|	1 10
best-lemma|giurare|speaker-then-quote|	2-4 14
best-lemma|glimlachen|quote-then-verb|	1 11
best-lemma|glisser|quote-then-speaker|	2-4 13
best-lemma|gongolare|speaker-then-quote|	1 7
best-lemma|gracejar|quote-then-verb|	1 8
best-lemma|gracejar|sentence-before|	2-4 7
best-lemma|grappen|quote-then-verb|	1 19
best-lemma|greet|speaker-then-quote|	0 -19	2-4 24
best-lemma|gridare|sentence-before|	5-10 15
best-lemma|gridare|speaker-then-quote|	1 7
best-lemma|gritar|speaker-then-quote|	2-4 7
best-lemma|grumble|quote-then-speaker|	0 8
best-lemma|hablar|speaker-then-quote|	1 12	2-4 7
best-lemma|hail|speaker-then-quote|	0 23
best-lemma|halten|quote-then-verb|	1 7
best-lemma|halten|sentence-before|	far -12
best-lemma|halten|speaker-then-quote|	2-4 17
best-lemma|hear|quote-then-speaker|	0 16	1 13
best-lemma|hear|speaker-then-quote|	0 10	2-4 15	5-10 12	far 10
best-lemma|heben|speaker-then-quote|	2-4 6
best-lemma|heißen|quote-then-verb|	1 -6
best-lemma|heißen|speaker-then-quote|	0 -18	5-10 10
best-lemma|heißen|verb-then-speaker|	2-4 -8	far 7
best-lemma|heten|quote-then-speaker|	2-4 -9
best-lemma|heten|quote-then-verb|	2-4 12
best-lemma|heten|speaker-then-quote|	0 -11
best-lemma|hit|speaker-then-quote|	2-4 21
best-lemma|hold|paragraph-before|	far 11
best-lemma|hold|speaker-then-quote|	5-10 14
best-lemma|hurler|speaker-then-quote|	2-4 11
best-lemma|indicar|speaker-then-quote|	far 21
best-lemma|indiquer|speaker-then-quote|	0 17	2-4 12
best-lemma|indiquer|verb-then-speaker|	5-10 15
best-lemma|informar|speaker-then-quote|	far 10
best-lemma|informeren|paragraph-before|	far 8
best-lemma|insistere|paragraph-before|	far 9
best-lemma|insistere|sentence-after|	1 10
best-lemma|insist|speaker-then-quote|	1 15	2-4 19	5-10 -19
best-lemma|instruct|speaker-then-quote|	2-4 -16	5-10 -25
best-lemma|interroger|quote-then-verb|	1 8
best-lemma|interrompere|quote-then-verb|	1 12
best-lemma|interrompere|verb-then-speaker|	1 15
best-lemma|interrumpir|speaker-then-quote|	1 7
best-lemma|intimare|quote-then-verb|	1 6
best-lemma|introduce|speaker-then-quote|	2-4 -22
best-lemma|invite|speaker-then-quote|	5-10 -14
best-lemma|invocare|speaker-then-quote|	1 -15
best-lemma|invoquer|speaker-then-quote|	1 -18
best-lemma|ironizar|speaker-then-quote|	2-4 9
best-lemma|issue|speaker-then-quote|	1 -23	5-10 22
best-lemma|joke|quote-then-speaker|	0 13	2-4 12
best-lemma|joke|quote-then-verb|	0 18	1 18
best-lemma|joke|speaker-then-quote|	1 8	5-10 11
best-lemma|jubiler|quote-then-verb|	1 15
best-lemma|juger|quote-then-verb|	1 9
best-lemma|juger|speaker-then-quote|	0 13	1 6
best-lemma|jurar|quote-then-verb|	1 7
best-lemma|jurer|quote-then-speaker|	2-4 6
best-lemma|justifier|quote-then-speaker|	2-4 17
best-lemma|kaatsen|quote-then-verb|	1 9
best-lemma|klinken|verb-then-speaker|	5-10 11
best-lemma|kritisieren|quote-then-verb|	5-10 -10
best-lemma|kündigen|speaker-then-quote|	2-4 9
best-lemma|kündigen|verb-then-speaker|	5-10 6
best-lemma|label|speaker-then-quote|	0 -10
best-lemma|lachen|quote-then-verb|	1 15
best-lemma|lachen|sentence-after|	0 14
best-lemma|lachen|speaker-then-quote|	5-10 10
best-lemma|lamentar|quote-then-speaker|	-6 -11
best-lemma|lamentar|quote-then-verb|	1 7
best-lemma|lamentar|sentence-before|	5-10 9	far 9
best-lemma|lamentar|speaker-then-quote|	1 6	5-10 16
best-lemma|lament|speaker-then-quote|	0 -17	2-4 -16
best-lemma|lancer|quote-then-verb|	1 13
best-lemma|lassen|speaker-then-quote|	0 -14	5-10 16
best-lemma|laten|quote-then-verb|	0 -9
best-lemma|laten|speaker-then-quote|	2-4 7	5-10 -10
best-lemma|laugh|quote-then-speaker|	0 22
best-lemma|learn|quote-then-speaker|	5-10 -14
best-lemma|leggen|quote-then-verb|	1 13
best-lemma|lehnen|quote-then-verb|	0 -9
best-lemma|lembrar|quote-then-verb|	1 19
best-lemma|ler|quote-then-verb|	1 6
best-lemma|like|quote-then-speaker|	0 11	5-10 -14
best-lemma|like|sentence-before|	2-4 15
best-lemma|like|speaker-then-quote|	2-4 16	5-10 13
best-lemma|limitar|speaker-then-quote|	5-10 18
best-lemma|lire|quote-then-speaker|	1 9	2-4 12
best-lemma|lire|quote-then-verb|	1 19
best-lemma|lire|speaker-then-quote|	1 -10	far 16
best-lemma|list|quote-then-speaker|	0 -8	1 -8
best-lemma|list|quote-then-verb|	1 -10
best-lemma|list|sentence-before|	5-10 -12
best-lemma|list|speaker-then-quote|	0 -20	1 -23	2-4 -14
best-lemma|llamar|quote-then-verb|	1 9	far -9
best-lemma|llamar|speaker-then-quote|	1 10
best-lemma|loben|speaker-then-quote|	0 12
best-lemma|lodare|speaker-then-quote|	0 15
best-lemma|luiden|quote-then-verb|	1 12
best-lemma|lâcher|quote-then-verb|	1 13
best-lemma|lâcher|speaker-then-quote|	5-10 9
best-lemma|mahnen|sentence-before|	far 11
best-lemma|mailen|quote-then-verb|	1 9
best-lemma|maintenir|speaker-then-quote|	1 8
best-lemma|mandar|speaker-then-quote|	2-4 11	5-10 9
best-lemma|manifestar|speaker-then-quote|	0 -13
best-lemma|manter|speaker-then-quote|	5-10 -13
best-lemma|marrer|quote-then-verb|	1 7
best-lemma|meinen|quote-then-verb|	1 8
best-lemma|meinen|sentence-after|	0 8
best-lemma|meinen|speaker-then-quote|	1 12
best-lemma|melden|quote-then-verb|	1 10
best-lemma|menen|quote-then-verb|	1 10
best-lemma|mention|quote-then-speaker|	0 -15
best-lemma|message|speaker-then-quote|	2-4 -12	5-10 -14
best-lemma|mijmeren|quote-then-verb|	1 10
best-lemma|monkelen|quote-then-verb|	1 13
best-lemma|motivare|quote-then-verb|	1 6
best-lemma|murmeln|quote-then-verb|	1 20
best-lemma|murmeln|verb-then-speaker|	1 9
best-lemma|murmurar|quote-then-speaker|	1 -15
best-lemma|murmurer|quote-then-verb|	1 14
best-lemma|murmur|quote-then-speaker|	0 16
best-lemma|murmur|sentence-after|	far -6
best-lemma|muse|quote-then-speaker|	0 15
best-lemma|muse|sentence-before|	1 11
best-lemma|name|quote-then-speaker|	5-10 -16
best-lemma|name|speaker-then-quote|	0 -26	1 -23	2-4 -20	5-10 -29
best-lemma|negare|speaker-then-quote|	1 8	2-4 11
best-lemma|negar|speaker-then-quote|	1 7	2-4 16
best-lemma|nennen|quote-then-speaker|	-7 -7
best-lemma|nennen|quote-then-verb|	0 -13
best-lemma|nennen|speaker-then-quote|	1 12	2-4 13
best-lemma|nennen|verb-then-speaker|	1 14
best-lemma|noemen|speaker-then-quote|	1 10	2-4 12	5-10 13
best-lemma|none|according-to|	0 -9	1 22	2-4 8
best-lemma|none|colon|	1 10	2-4 18
best-lemma|none|named-before|	2-4 14	5-10 16	far 10
best-lemma|none|named-nearby|	0 6	5-10 8	far -11
best-lemma|none|paragraph-before|	far 18
best-lemma|none|possessor|	0 -13	1 -26	5-10 8
best-lemma|none|quote-then-speaker|	-10 -9	-14 -8	-16 -9	-3 -22	-4 -10	-5 -23	-6 -12	-9 -22	0 -15	2-4 -13	5-10 -19	far 15
best-lemma|none|sentence-after|	1 15	2-4 -18	5-10 -14
best-lemma|none|sentence-before|	1 16	2-4 25	5-10 -11	far -10
best-lemma|none|signature|	1 -19
best-lemma|none|speaker-then-quote|	1 10	5-10 11	far -6
best-lemma|none|topic|	0 -6	1 -14
best-lemma|noter|quote-then-verb|	1 7
best-lemma|note|quote-then-speaker|	0 9
best-lemma|note|speaker-then-quote|	1 21	2-4 25	5-10 15	far -13
best-lemma|nuanceren|quote-then-verb|	1 9
best-lemma|object|sentence-before|	far 15
best-lemma|object|speaker-then-quote|	2-4 -9
best-lemma|observar|quote-then-verb|	1 9
best-lemma|observe|quote-then-speaker|	0 15
best-lemma|observe|sentence-before|	1 12
best-lemma|offer|quote-then-speaker|	0 18
best-lemma|offer|sentence-after|	2-4 -11
best-lemma|offer|speaker-then-quote|	0 -18	2-4 -23	5-10 18
best-lemma|oordelen|speaker-then-quote|	1 6
best-lemma|opinar|speaker-then-quote|	2-4 9	5-10 22
best-lemma|ordenar|quote-then-verb|	1 8
best-lemma|order|speaker-then-quote|	far -15
best-lemma|paint|speaker-then-quote|	2-4 -8	far -8
best-lemma|parlare|speaker-then-quote|	1 28	5-10 15
best-lemma|parler|speaker-then-quote|	2-4 33
best-lemma|pedir|speaker-then-quote|	0 23	2-4 6	5-10 12	far 8
best-lemma|peinzen|quote-then-verb|	1 20
best-lemma|perguntar|speaker-then-quote|	0 11	5-10 12
best-lemma|pester|quote-then-verb|	1 7
best-lemma|philosopher|quote-then-speaker|	2-4 10
best-lemma|philosopher|sentence-before|	5-10 13
best-lemma|plagen|quote-then-verb|	1 13
best-lemma|plaider|quote-then-verb|	1 6
best-lemma|plaider|speaker-then-quote|	2-4 -20
best-lemma|plaisanter|quote-then-speaker|	2-4 17
best-lemma|plaudire|speaker-then-quote|	1 12
best-lemma|plead|quote-then-speaker|	0 16
best-lemma|plead|speaker-then-quote|	0 -20
best-lemma|pledge|speaker-then-quote|	0 17
best-lemma|pleiten|speaker-then-quote|	2-4 -11
best-lemma|point|sentence-after|	0 20
best-lemma|ponderar|speaker-then-quote|	far 8
best-lemma|postare|quote-then-verb|	1 8
best-lemma|postare|verb-then-speaker|	0 -8
best-lemma|post|quote-then-speaker|	0 27	1 20	2-4 -15
best-lemma|post|quote-then-verb|	0 -16
best-lemma|post|sentence-before|	1 16
best-lemma|post|speaker-then-quote|	2-4 17	far -12
best-lemma|praise|speaker-then-quote|	1 24	5-10 -10
best-lemma|precisare|speaker-then-quote|	1 18	5-10 8
best-lemma|precisar|speaker-then-quote|	2-4 7	5-10 8	far 10
best-lemma|preferir|speaker-then-quote|	2-4 13
best-lemma|prefer|speaker-then-quote|	0 -16	2-4 -15
best-lemma|preguntar|sentence-before|	2-4 7
best-lemma|preguntar|speaker-then-quote|	1 12
best-lemma|prescrivere|speaker-then-quote|	2-4 14
best-lemma|press|quote-then-speaker|	-4 19
best-lemma|prevedere|speaker-then-quote|	2-4 11	5-10 12
best-lemma|prever|quote-then-verb|	1 -12
best-lemma|proclamer|quote-then-verb|	1 11
best-lemma|prometer|quote-then-verb|	1 15	2-4 -14
best-lemma|prometer|sentence-before|	far 12
best-lemma|prometer|verb-then-speaker|	1 9
best-lemma|promettere|speaker-then-quote|	0 10	2-4 20
best-lemma|promettre|speaker-then-quote|	0 15	2-4 20	5-10 10
best-lemma|promettre|verb-then-speaker|	1 9
best-lemma|promise|quote-then-verb|	0 14
best-lemma|promise|speaker-then-quote|	2-4 -31	5-10 19
best-lemma|protest|quote-then-speaker|	0 8
best-lemma|préciser|speaker-then-quote|	5-10 6
best-lemma|prétendre|speaker-then-quote|	2-4 15
best-lemma|prévenir|quote-then-verb|	1 7
best-lemma|prévenir|speaker-then-quote|	2-4 -16
best-lemma|puntualizzare|verb-then-speaker|	1 9
best-lemma|qualifier|speaker-then-quote|	1 12
best-lemma|queixar|quote-then-verb|	1 15
best-lemma|queixar|speaker-then-quote|	1 10	5-10 -18
best-lemma|quejar|speaker-then-quote|	2-4 20	5-10 -11
best-lemma|quip|quote-then-speaker|	0 6
best-lemma|quip|quote-then-verb|	0 14
best-lemma|quote|quote-then-speaker|	0 17
best-lemma|quote|speaker-then-quote|	2-4 -18	5-10 -19
best-lemma|raccomandare|speaker-then-quote|	1 13
best-lemma|raccontare|quote-then-verb|	1 12	5-10 -15
best-lemma|raccontare|speaker-then-quote|	5-10 23
best-lemma|raconter|quote-then-verb|	1 6
best-lemma|raconter|verb-then-speaker|	1 8
best-lemma|raise|speaker-then-quote|	5-10 -15
best-lemma|rappeler|speaker-then-quote|	1 6	far 20
best-lemma|rate|quote-then-speaker|	-21 -12	-5 -11
best-lemma|rate|speaker-then-quote|	0 -19	1 -25	2-4 -28	5-10 -10
best-lemma|read|quote-then-speaker|	0 21	2-4 -15
best-lemma|read|sentence-before|	1 21
best-lemma|read|speaker-then-quote|	0 -27	1 21	2-4 9	5-10 30
best-lemma|reageren|quote-then-verb|	1 13
best-lemma|reageren|speaker-then-quote|	0 10	2-4 6
best-lemma|reagir|speaker-then-quote|	5-10 11
best-lemma|recall|quote-then-speaker|	0 26
best-lemma|recall|sentence-before|	1 15
best-lemma|recall|speaker-then-quote|	1 14	5-10 -14
best-lemma|recitare|quote-then-speaker|	-13 12
best-lemma|recitare|quote-then-verb|	1 6
best-lemma|recitare|speaker-then-quote|	0 13
best-lemma|reclamar|speaker-then-quote|	1 17
best-lemma|recognize|quote-then-speaker|	5-10 -7
best-lemma|recommend|speaker-then-quote|	5-10 -13
best-lemma|reconhecer|speaker-then-quote|	0 13
best-lemma|reconnaître|quote-then-verb|	1 13
best-lemma|reconnaître|speaker-then-quote|	0 14	1 7	5-10 12
best-lemma|reconocer|speaker-then-quote|	2-4 18
best-lemma|recordar|speaker-then-quote|	2-4 9	5-10 19
best-lemma|record|quote-then-verb|	0 -15
best-lemma|record|speaker-then-quote|	0 17	1 -12
best-lemma|recount|quote-then-verb|	0 16
best-lemma|rectifier|quote-then-verb|	1 19
best-lemma|recusar|speaker-then-quote|	2-4 9
best-lemma|redouter|speaker-then-quote|	0 8
best-lemma|refuser|speaker-then-quote|	2-4 -21
best-lemma|reiterate|speaker-then-quote|	5-10 17
best-lemma|reject|quote-then-verb|	0 -14
best-lemma|reject|speaker-then-quote|	0 -13	5-10 15
best-lemma|rejeitar|paragraph-before|	far 12
best-lemma|rejeitar|quote-then-speaker|	1 12
best-lemma|rejeitar|speaker-then-quote|	0 -11
best-lemma|relatar|quote-then-verb|	1 6
best-lemma|relatar|verb-then-speaker|	2-4 9
best-lemma|relativiser|speaker-then-quote|	1 21
best-lemma|remark|quote-then-speaker|	0 18
best-lemma|remark|quote-then-verb|	0 12
best-lemma|rematar|quote-then-verb|	1 7
best-lemma|remeter|speaker-then-quote|	5-10 11
best-lemma|remind|quote-then-speaker|	-11 -10
best-lemma|remind|speaker-then-quote|	2-4 23	far 9
best-lemma|repeat|quote-then-speaker|	0 17
best-lemma|repeat|quote-then-verb|	0 17
best-lemma|repeat|sentence-before|	5-10 20
best-lemma|repeat|speaker-then-quote|	0 -18	2-4 17	5-10 -20	far -19
best-lemma|replicare|speaker-then-quote|	0 14	5-10 9	far 12
best-lemma|reply|quote-then-speaker|	0 28	2-4 -21
best-lemma|reply|quote-then-verb|	0 15
best-lemma|reply|sentence-after|	0 8
best-lemma|reply|sentence-before|	1 19	2-4 13	far -19
best-lemma|reply|speaker-then-quote|	1 38	2-4 23	5-10 22
best-lemma|report|quote-then-verb|	1 -16	far -14
best-lemma|report|speaker-then-quote|	1 -10	5-10 -18
best-lemma|reprendre|quote-then-verb|	1 7
best-lemma|responder|quote-then-verb|	1 11
best-lemma|responder|speaker-then-quote|	1 8
best-lemma|respond|quote-then-speaker|	0 9
best-lemma|respond|speaker-then-quote|	2-4 18
best-lemma|resumir|quote-then-verb|	1 6
best-lemma|retrucar|speaker-then-quote|	2-4 17
best-lemma|reveal|speaker-then-quote|	2-4 -23
best-lemma|revelar|quote-then-verb|	1 6
best-lemma|revelar|speaker-then-quote|	0 16
best-lemma|revelar|verb-then-speaker|	1 7
best-lemma|riassumere|speaker-then-quote|	2-4 24
best-lemma|ribattere|quote-then-verb|	1 10
best-lemma|ribattere|speaker-then-quote|	5-10 18
best-lemma|ribattere|verb-then-speaker|	1 7
best-lemma|ricordare|speaker-then-quote|	2-4 24
best-lemma|rigoler|speaker-then-quote|	2-4 10
best-lemma|ringraziare|speaker-then-quote|	2-4 24	far 16
best-lemma|ripetere|quote-then-verb|	1 9
best-lemma|rir|quote-then-verb|	1 6
best-lemma|rispondere|quote-then-verb|	1 17
best-lemma|rispondere|sentence-before|	2-4 6
best-lemma|rispondere|speaker-then-quote|	1 6	5-10 15
best-lemma|rivelare|quote-then-speaker|	-5 -10
best-lemma|rivelare|sentence-before|	far 17
best-lemma|rivelare|speaker-then-quote|	2-4 -12
best-lemma|roar|quote-then-verb|	0 12
best-lemma|roepen|quote-then-verb|	1 12
best-lemma|rogar|quote-then-verb|	1 7
best-lemma|rufen|quote-then-verb|	1 12
best-lemma|rufen|speaker-then-quote|	2-4 11
best-lemma|rufen|verb-then-speaker|	2-4 8
best-lemma|rule|quote-then-speaker|	0 12	5-10 16
best-lemma|rule|speaker-then-quote|	1 -19
best-lemma|räumen|sentence-before|	2-4 11
best-lemma|réagir|quote-then-verb|	1 12
best-lemma|réagir|speaker-then-quote|	2-4 11
best-lemma|réclamer|speaker-then-quote|	0 21	1 12	2-4 13
best-lemma|répliquer|speaker-then-quote|	5-10 10
best-lemma|répondre|quote-then-verb|	1 6
best-lemma|répondre|speaker-then-quote|	2-4 15	5-10 12	far 19
best-lemma|répéter|speaker-then-quote|	5-10 9
best-lemma|rétorquer|quote-then-verb|	1 6
best-lemma|saber|quote-then-speaker|	1 6
best-lemma|saber|speaker-then-quote|	5-10 -8	far 8
best-lemma|sagen|quote-then-speaker|	2-4 11
best-lemma|sagen|quote-then-verb|	1 13
best-lemma|sagen|sentence-before|	5-10 9
best-lemma|sagen|speaker-then-quote|	5-10 8
best-lemma|sagen|verb-then-speaker|	1 10	2-4 16	5-10 13
best-lemma|saluer|speaker-then-quote|	0 8	2-4 20
best-lemma|salutare|speaker-then-quote|	0 19	2-4 13	5-10 11
best-lemma|sapere|speaker-then-quote|	5-10 22
best-lemma|say|paragraph-before|	far -8
best-lemma|say|quote-then-speaker|	-12 -18	-16 13	-4 -18	0 12	1 30	2-4 -14	5-10 -10	far -15
best-lemma|say|quote-then-verb|	0 18	1 16	2-4 -20	far 22
best-lemma|say|sentence-after|	5-10 -16
best-lemma|say|sentence-before|	1 28	2-4 15	5-10 21	far -30
best-lemma|say|speaker-then-quote|	0 -23	1 15	2-4 47	5-10 12	far 34
best-lemma|say|verb-then-speaker|	1 25	2-4 14
best-lemma|scandire|sentence-before|	far 9
best-lemma|schamperen|quote-then-verb|	1 13
best-lemma|scherzen|quote-then-speaker|	2-4 7
best-lemma|scherzen|quote-then-verb|	1 8
best-lemma|schreiben|quote-then-verb|	2-4 25
best-lemma|schreiben|speaker-then-quote|	5-10 13
best-lemma|schrijven|quote-then-verb|	1 11
best-lemma|schrijven|speaker-then-quote|	2-4 -12	5-10 13
best-lemma|scold|quote-then-verb|	2-4 -7
best-lemma|scommettere|quote-then-verb|	1 7
best-lemma|scrivere|quote-then-verb|	1 11
best-lemma|scrivere|speaker-then-quote|	2-4 -19	5-10 11
best-lemma|seek|quote-then-speaker|	1 -17
best-lemma|see|speaker-then-quote|	0 27	2-4 -18
best-lemma|sentenciar|quote-then-verb|	1 6
best-lemma|seufzen|speaker-then-quote|	2-4 9
best-lemma|shoot|quote-then-speaker|	0 16
best-lemma|shoot|quote-then-verb|	0 -16
best-lemma|shoot|sentence-before|	2-4 24
best-lemma|shoot|speaker-then-quote|	5-10 -18
best-lemma|shout|quote-then-speaker|	0 11	2-4 -19
best-lemma|shout|quote-then-verb|	0 15
best-lemma|shout|sentence-before|	1 22
best-lemma|show|quote-then-speaker|	5-10 -9
best-lemma|sigh|sentence-after|	0 12
best-lemma|sigh|speaker-then-quote|	1 18
best-lemma|sign|quote-then-speaker|	1 -16
best-lemma|sign|speaker-then-quote|	2-4 27
best-lemma|sing|speaker-then-quote|	0 -16
best-lemma|sintetizar|sentence-before|	far 10
best-lemma|snap|quote-then-verb|	0 10
best-lemma|soltar|speaker-then-quote|	1 8
best-lemma|sommen|quote-then-verb|	1 8
best-lemma|sorrir|quote-then-verb|	1 12
best-lemma|sostenere|speaker-then-quote|	5-10 10
best-lemma|sostenere|verb-then-speaker|	1 -10
best-lemma|sostener|speaker-then-quote|	5-10 27
best-lemma|souffler|quote-then-speaker|	2-4 14
best-lemma|souffler|quote-then-verb|	1 13
best-lemma|souhaiter|speaker-then-quote|	2-4 6
best-lemma|soupirer|quote-then-verb|	1 6
best-lemma|sourire|quote-then-verb|	1 7
best-lemma|sourire|sentence-before|	1 13
best-lemma|soutenir|speaker-then-quote|	2-4 9
best-lemma|souvenir|quote-then-verb|	1 14
best-lemma|speak|sentence-before|	far 15
best-lemma|speak|speaker-then-quote|	1 -9
best-lemma|spiegare|sentence-before|	5-10 9	far 11
best-lemma|spiegare|verb-then-speaker|	1 7
best-lemma|spotten|quote-then-verb|	1 7
best-lemma|sprechen|quote-then-speaker|	-12 11
best-lemma|sprechen|quote-then-verb|	2-4 -12
best-lemma|sprechen|speaker-then-quote|	1 23	2-4 23	5-10 20
best-lemma|sprechen|verb-then-speaker|	2-4 -12
best-lemma|spreken|speaker-then-quote|	1 15	2-4 10
best-lemma|staan|quote-then-speaker|	1 -14
best-lemma|staan|quote-then-verb|	1 6	5-10 10
best-lemma|state|quote-then-speaker|	0 12
best-lemma|state|sentence-before|	1 16
best-lemma|state|speaker-then-quote|	1 24
best-lemma|stehen|quote-then-verb|	0 -7
best-lemma|stehen|speaker-then-quote|	2-4 8
best-lemma|stehen|verb-then-speaker|	1 15
best-lemma|stellen|quote-then-verb|	1 20
best-lemma|stellen|speaker-then-quote|	5-10 -8
best-lemma|stress|quote-then-speaker|	0 11
best-lemma|stress|speaker-then-quote|	5-10 11
best-lemma|submit|quote-then-speaker|	0 18
best-lemma|subrayar|speaker-then-quote|	5-10 10
best-lemma|sugerir|quote-then-verb|	1 11
best-lemma|suggest|quote-then-speaker|	0 14
best-lemma|suggest|speaker-then-quote|	5-10 16
best-lemma|sustentar|speaker-then-quote|	5-10 11
best-lemma|tachar|quote-then-speaker|	far 12
best-lemma|tagliare|quote-then-verb|	1 13
best-lemma|talk|quote-then-speaker|	-29 17
best-lemma|teilen|speaker-then-quote|	far -8
best-lemma|teilen|verb-then-speaker|	5-10 -19
best-lemma|tell|quote-then-speaker|	0 29	1 28	2-4 -17	5-10 11
best-lemma|tell|quote-then-verb|	0 10	1 -16
best-lemma|tell|sentence-before|	2-4 33	5-10 24
best-lemma|tell|speaker-then-quote|	0 -20	1 19	5-10 49	far 36
best-lemma|temere|speaker-then-quote|	0 11
best-lemma|testify|quote-then-speaker|	0 14
best-lemma|testify|quote-then-verb|	0 15
best-lemma|text|speaker-then-quote|	2-4 17
best-lemma|thank|speaker-then-quote|	0 22	2-4 15	5-10 25
best-lemma|think|speaker-then-quote|	5-10 15
best-lemma|threaten|quote-then-speaker|	1 -17
best-lemma|title|speaker-then-quote|	0 -30	far 19
best-lemma|trancher|quote-then-verb|	1 15
best-lemma|twittare|quote-then-verb|	1 8
best-lemma|unlisted|quote-then-verb|	0 -23
best-lemma|unlisted|verb-then-speaker|	1 9
best-lemma|urge|speaker-then-quote|	2-4 21
best-lemma|urlare|speaker-then-quote|	0 10
best-lemma|use|quote-then-speaker|	1 -15	2-4 17
best-lemma|use|sentence-before|	far -8
best-lemma|use|speaker-then-quote|	2-4 -46	5-10 -30	far -15
best-lemma|valorar|speaker-then-quote|	1 15
best-lemma|vanter|quote-then-verb|	1 20
best-lemma|vatten|sentence-after|	far 6
best-lemma|verklaren|quote-then-verb|	2-4 -7
best-lemma|verklaren|sentence-before|	1 6
best-lemma|verlauten|speaker-then-quote|	2-4 17
best-lemma|verraten|quote-then-verb|	1 16
best-lemma|versichern|quote-then-verb|	1 7	2-4 -13	5-10 -7
best-lemma|versichern|verb-then-speaker|	5-10 6
best-lemma|vertellen|quote-then-verb|	1 10
best-lemma|verweisen|verb-then-speaker|	2-4 -7
best-lemma|ver|speaker-then-quote|	0 12
best-lemma|view|quote-then-speaker|	2-4 -15
best-lemma|view|quote-then-verb|	0 -8
best-lemma|view|speaker-then-quote|	1 -21
best-lemma|vinden|quote-then-verb|	1 12
best-lemma|vinden|speaker-then-quote|	2-4 -9
best-lemma|voegen|quote-then-verb|	1 17
best-lemma|voir|speaker-then-quote|	0 8	2-4 15
best-lemma|vouloir|speaker-then-quote|	1 -10	2-4 -12
best-lemma|waarschuwen|speaker-then-quote|	far 9
best-lemma|wail|quote-then-speaker|	0 18
best-lemma|want|quote-then-speaker|	0 12
best-lemma|want|speaker-then-quote|	0 17	2-4 -15
best-lemma|warnen|speaker-then-quote|	2-4 8
best-lemma|warn|quote-then-speaker|	0 14
best-lemma|warn|speaker-then-quote|	1 10	2-4 -30	5-10 20
best-lemma|wave|speaker-then-quote|	0 -15	2-4 -13	5-10 -16
best-lemma|welcome|speaker-then-quote|	0 17
best-lemma|werfen|speaker-then-quote|	2-4 -11
best-lemma|whisper|quote-then-speaker|	0 27
best-lemma|whisper|sentence-before|	5-10 15
best-lemma|whisper|speaker-then-quote|	1 7
best-lemma|wijzen|quote-then-speaker|	5-10 10
best-lemma|willen|sentence-before|	2-4 8
best-lemma|willen|speaker-then-quote|	far 6
best-lemma|wonder|sentence-after|	0 -19
best-lemma|write|quote-then-speaker|	-12 -8	0 6	1 13
best-lemma|write|quote-then-verb|	0 22
best-lemma|write|sentence-after|	0 -11
best-lemma|write|sentence-before|	1 21	2-4 18	5-10 -10	far -11
best-lemma|write|speaker-then-quote|	0 -23	1 -11
best-lemma|yell|speaker-then-quote|	0 21	5-10 -17
best-lemma|zanjar|quote-then-verb|	1 8
best-lemma|zanjar|verb-then-speaker|	1 9
best-lemma|zeggen|quote-then-speaker|	0 -8
best-lemma|zeggen|quote-then-verb|	1 14
best-lemma|zeggen|sentence-before|	5-10 9
best-lemma|zeggen|speaker-then-quote|	2-4 30
best-lemma|zeigen|speaker-then-quote|	1 10	2-4 11
best-lemma|zien|speaker-then-quote|	0 9	2-4 7
best-lemma|zitieren|speaker-then-quote|	5-10 6
best-lemma|zuchten|quote-then-verb|	1 12
best-lemma|zweren|quote-then-verb|	1 10
best-lemma|écrire|quote-then-verb|	1 18
best-lemma|étonner|quote-then-verb|	1 6
best-lemma|évoquer|speaker-then-quote|	1 20	2-4 18
best-near|according-to|according|	0 -9	1 22	2-4 8
best-near|according|0|	1 -19	4-7 26
best-near|according|1|	1 12	4-7 27	8+ 20
best-near|according|2-4|	1 11	2-3 -17	4-7 12	8+ 7
best-near|according|5-10|	1 -17	2-3 24	8+ 9
best-near|according|far|	1 -8	2-3 -8	4-7 35	8+ 15
best-near|apposed|-10|	2-3 -9
best-near|apposed|-14|	1 -8
best-near|apposed|-3|	2-3 -13
best-near|apposed|-4|	1 -7	4-7 -12
best-near|apposed|-5|	1 -8
best-near|apposed|-6|	2-3 -7	4-7 -14
best-near|apposed|-9|	2-3 -22
best-near|apposed|0|	2-3 -13
best-near|apposed|1|	4-7 15
best-near|apposed|2-4|	1 7	4-7 -12	8+ 20
best-near|apposed|5-10|	2-3 20	4-7 22
best-near|apposed|far|	1 11	2-3 -7	4-7 -11	8+ 18
best-near|apposition|0|	1 -14
best-near|apposition|1|	2-3 -22	4-7 -7
best-near|apposition|2-4|	2-3 -13
best-near|apposition|5-10|	1 -10	4-7 8
best-near|apposition|far|	2-3 -7
best-near|colon|naked|	1 10	2-4 18
best-near|direct|-5|	1 -17
best-near|direct|0|	1 -23	2-3 6	4-7 29
best-near|direct|1|	1 15	4-7 21
best-near|direct|2-4|	1 -29	8+ 7
best-near|direct|5-10|	1 -32	2-3 10	4-7 35	8+ -13
best-near|direct|far|	1 7	2-3 -14	4-7 -15	8+ 6
best-near|judging|-21|	1 -12
best-near|judging|-29|	1 17
best-near|judging|-4|	2-3 19
best-near|judging|-5|	1 -11	2-3 -21
best-near|judging|-7|	2-3 -7
best-near|judging|0|	1 -12	4-7 24	8+ 15
best-near|judging|1|	1 17	2-3 -24	4-7 32	8+ 15
best-near|judging|2-4|	1 13	2-3 11	4-7 9	8+ 28
best-near|judging|5-10|	1 7	2-3 -23	8+ 19
best-near|judging|far|	1 16	2-3 -21	4-7 -15	8+ 17
best-near|naked|0|	4-7 -10	8+ 29
best-near|naked|1|	1 -13	2-3 -9	8+ 37
best-near|naked|2-4|	1 11	8+ 32
best-near|naked|5-10|	1 -7	2-3 15	4-7 7	8+ 33
best-near|naked|far|	1 -14	4-7 21	8+ 10
best-near|named-before|naked|	2-4 14	5-10 16	far 10
best-near|named-nearby|naked|	0 6	5-10 8	far -11
best-near|other|0|	1 -18	2-3 -12
best-near|other|1|	4-7 23	8+ 9
best-near|paragraph-before|judging|	far 19
best-near|paragraph-before|shared|	far 15
best-near|paragraph-before|thinking|	far 11
best-near|passive|0|	1 -13
best-near|passive|5-10|	2-3 -12
best-near|possessor|naked|	0 -13	1 -26	5-10 8
best-near|quote-then-speaker|apposed|	-10 -9	-14 -8	-3 -13	-4 -10	-5 -8	-6 -12	-9 -22	0 -7	1 12
best-near|quote-then-speaker|apposition|	0 -14	1 -7	2-4 -13	5-10 -10
best-near|quote-then-speaker|direct|	-5 -17	0 -6	far 15
best-near|quote-then-speaker|judging|	-21 -12	-29 17	-4 19	-5 -23	-7 -7	0 -8	1 -10	2-4 -8	5-10 -16
best-near|quote-then-speaker|passive|	0 -13	5-10 -12
best-near|quote-then-speaker|relative|	0 -12
best-near|quote-then-speaker|saying|	-10 7	-11 -10	-13 12	-16 13	-18 -12	-4 -18	-5 -16	-6 -11	0 20	1 38	2-4 -31	5-10 -11	far -15
best-near|quote-then-speaker|shared|	-16 -9	-3 -14	0 6
best-near|quote-then-speaker|thinking|	0 22	1 -14	5-10 -24
best-near|quote-then-verb|judging|	0 -20	1 13	far -9
best-near|quote-then-verb|other|	0 -23
best-near|quote-then-verb|saying|	0 15	1 14	2-4 -26	5-10 -21	far 18
best-near|relative|2-4|	1 -16	2-3 18	4-7 8	8+ 8
best-near|relative|5-10|	1 -19	8+ 7
best-near|relative|far|	4-7 11	8+ 15
best-near|saying|-10|	4-7 7
best-near|saying|-11|	2-3 -10
best-near|saying|-12|	1 6	2-3 -8
best-near|saying|-13|	4-7 12
best-near|saying|-16|	1 13
best-near|saying|-18|	2-3 -12
best-near|saying|-4|	1 -18
best-near|saying|-5|	1 -13	2-3 -10
best-near|saying|-6|	1 -11
best-near|saying|0|	1 22	2-3 -10	8+ 8
best-near|saying|1|	1 15	2-3 14	4-7 34	8+ 18
best-near|saying|2-4|	1 -19	2-3 19	4-7 -8	8+ 37
best-near|saying|5-10|	1 -7	4-7 13
best-near|saying|far|	1 -36	2-3 -7	4-7 29	8+ 32
best-near|sentence-after|according|	2-4 -18
best-near|sentence-after|apposed|	0 -10
best-near|sentence-after|direct|	1 15	5-10 -14
best-near|sentence-after|saying|	0 -18	1 10	2-4 -9	5-10 6	far -6
best-near|sentence-before|according|	1 10	5-10 -9
best-near|sentence-before|apposed|	far 18
best-near|sentence-before|apposition|	5-10 8	far -7
best-near|sentence-before|direct|	1 13	2-4 22	5-10 -8	far -8
best-near|sentence-before|judging|	5-10 -11	far -20
best-near|sentence-before|relative|	2-4 8	far 17
best-near|sentence-before|saying|	1 28	2-4 34	far -25
best-near|sentence-before|thinking|	2-4 14
best-near|shared|-16|	1 -9
best-near|shared|-3|	1 -14
best-near|shared|0|	4-7 6
best-near|shared|2-4|	4-7 14	8+ 20
best-near|shared|5-10|	1 -15	2-3 -17	4-7 15
best-near|shared|far|	1 -11	2-3 15
best-near|signature|naked|	1 -19
best-near|speaker-then-quote|apposed|	1 -9	2-4 9	5-10 33
best-near|speaker-then-quote|apposition|	1 -22
best-near|speaker-then-quote|direct|	0 -7	1 17	2-4 -9
best-near|speaker-then-quote|judging|	1 -6	2-4 22	5-10 -7	far 13
best-near|speaker-then-quote|relative|	0 9	2-4 16	5-10 -15
best-near|speaker-then-quote|saying|	0 -10	1 14	2-4 8	5-10 15	far 15
best-near|speaker-then-quote|shared|	2-4 22	5-10 -22	far -11
best-near|speaker-then-quote|thinking|	1 -10	2-4 -7	5-10 30	far 10
best-near|thinking|0|	2-3 -13	4-7 20	8+ 18
best-near|thinking|1|	2-3 -20	4-7 13	8+ 10
best-near|thinking|2-4|	1 -23	4-7 14	8+ 22
best-near|thinking|5-10|	1 -17	2-3 18	4-7 21
best-near|thinking|far|	2-3 10	4-7 6	8+ 11
best-near|topic|naked|	0 -6	1 -14
best-near|verb-then-speaker|judging|	1 14
best-near|verb-then-speaker|other|	1 9
best-near|verb-then-speaker|saying|	0 -8	1 21	5-10 -7	far 18
best-negated|	true 14
best-order|according|according|0|	1 -19	4-7 26
best-order|according|according|1|	1 12	4-7 27	8+ 20
best-order|according|according|2-4|	1 11	2-3 -17	4-7 12	8+ 7
best-order|according|according|5-10|	1 -17	2-3 24	8+ 9
best-order|according|according|far|	1 -8	2-3 -8	4-7 35	8+ 15
best-order|apposed|apposed|-10|	2-3 -9
best-order|apposed|apposed|-14|	1 -8
best-order|apposed|apposed|-3|	2-3 -13
best-order|apposed|apposed|-4|	1 -7	4-7 -12
best-order|apposed|apposed|-5|	1 -8
best-order|apposed|apposed|-6|	2-3 -7	4-7 -14
best-order|apposed|apposed|-9|	2-3 -22
best-order|apposed|apposed|0|	2-3 -13
best-order|apposed|apposed|1|	4-7 15
best-order|apposed|apposed|2-4|	1 7	4-7 -12	8+ 20
best-order|apposed|apposed|5-10|	2-3 20	4-7 22
best-order|apposed|apposed|far|	1 11	2-3 -7	4-7 -11	8+ 18
best-order|apposed|judging|-29|	1 17
best-order|apposed|judging|-5|	2-3 -7
best-order|apposed|judging|-7|	2-3 -7
best-order|apposed|judging|0|	1 -19	2-3 -16	4-7 19
best-order|apposed|judging|1|	2-3 -13	4-7 17
best-order|apposed|judging|2-4|	2-3 41	4-7 45	8+ 20
best-order|apposed|judging|5-10|	1 -13	2-3 -16	4-7 8	8+ 15
best-order|apposed|saying|-10|	4-7 7
best-order|apposed|saying|-11|	2-3 -10
best-order|apposed|saying|-12|	1 6	2-3 -8
best-order|apposed|saying|-13|	4-7 12
best-order|apposed|saying|-16|	1 13
best-order|apposed|saying|-18|	2-3 -12
best-order|apposed|saying|-4|	1 -18
best-order|apposed|saying|-5|	1 -13	2-3 -10
best-order|apposed|saying|-6|	1 -11
best-order|apposed|saying|0|	2-3 -12	4-7 43	8+ 15
best-order|apposed|saying|1|	1 7	2-3 27	4-7 37	8+ 18
best-order|apposed|saying|2-4|	2-3 37	8+ 26
best-order|apposed|saying|5-10|	4-7 52	8+ 15
best-order|apposed|saying|far|	1 23	2-3 20	4-7 39
best-order|apposed|thinking|2-4|	4-7 7
best-order|apposed|thinking|5-10|	4-7 16
best-order|apposition|apposition|0|	1 -14
best-order|apposition|apposition|1|	2-3 -22	4-7 -7
best-order|apposition|apposition|2-4|	2-3 -13
best-order|apposition|apposition|5-10|	1 -10	4-7 8
best-order|apposition|apposition|far|	2-3 -7
best-order|apposition|judging|2-4|	4-7 15
best-order|apposition|saying|0|	2-3 21
best-order|apposition|saying|2-4|	2-3 19	4-7 20	8+ 16
best-order|apposition|saying|5-10|	2-3 16	4-7 35	8+ 25
best-order|apposition|saying|far|	2-3 12	4-7 11	8+ 21
best-order|apposition|thinking|2-4|	2-3 8
best-order|direct|direct|-5|	1 -17
best-order|direct|direct|0|	1 -23	2-3 6	4-7 29
best-order|direct|direct|1|	1 15	4-7 21
best-order|direct|direct|2-4|	1 -29	8+ 7
best-order|direct|direct|5-10|	1 -32	2-3 10	4-7 35	8+ -13
best-order|direct|direct|far|	1 7	2-3 -14	4-7 -15	8+ 6
best-order|direct|judging|0|	1 -6	4-7 32	8+ 15
best-order|direct|judging|1|	1 11	2-3 -23	4-7 27	8+ 15
best-order|direct|judging|2-4|	1 16	2-3 7	8+ 17
best-order|direct|judging|5-10|	1 11	2-3 -20	8+ 13
best-order|direct|judging|far|	1 16	2-3 -21	4-7 -11	8+ 17
best-order|direct|saying|0|	1 22	2-3 -12	8+ 8
best-order|direct|saying|1|	1 12	2-3 6	4-7 38	8+ 26
best-order|direct|saying|2-4|	1 -15	2-3 24	4-7 -10	8+ 30
best-order|direct|saying|5-10|	4-7 6
best-order|direct|saying|far|	1 -48	2-3 -30	4-7 18	8+ 27
best-order|direct|thinking|0|	2-3 -13	4-7 20	8+ 18
best-order|direct|thinking|1|	2-3 -20	4-7 13	8+ 10
best-order|direct|thinking|2-4|	1 -23	4-7 11	8+ 22
best-order|direct|thinking|5-10|	1 -17	2-3 16	4-7 21
best-order|direct|thinking|far|	2-3 10	4-7 6
best-order|inverted|judging|0|	1 -12	2-3 -13	4-7 -8
best-order|inverted|judging|1|	1 20	2-3 11	4-7 11	8+ 8
best-order|inverted|judging|far|	4-7 -9
best-order|inverted|other|0|	1 -18	2-3 -12
best-order|inverted|other|1|	4-7 23	8+ 9
best-order|inverted|saying|0|	1 -6	2-3 12	4-7 17	8+ 17
best-order|inverted|saying|1|	2-3 20	4-7 12	8+ 9
best-order|inverted|saying|2-4|	1 -11	2-3 -28	4-7 29	8+ 17
best-order|inverted|saying|5-10|	1 -15	2-3 -15	4-7 26	8+ 12
best-order|inverted|saying|far|	1 -7	2-3 23	4-7 31	8+ 8
best-order|naked|naked|0|	4-7 -10	8+ 29
best-order|naked|naked|1|	1 -13	2-3 -9	8+ 37
best-order|naked|naked|2-4|	1 11	8+ 32
best-order|naked|naked|5-10|	1 -7	2-3 15	4-7 7	8+ 33
best-order|naked|naked|far|	1 -14	4-7 21	8+ 10
best-order|passive|judging|0|	2-3 -13
best-order|passive|judging|1|	2-3 -8
best-order|passive|judging|2-4|	2-3 -21	4-7 -15
best-order|passive|passive|0|	1 -13
best-order|passive|passive|5-10|	2-3 -12
best-order|passive|saying|1|	2-3 -16	4-7 9
best-order|relative|judging|0|	2-3 -10
best-order|relative|judging|1|	2-3 -12
best-order|relative|judging|2-4|	1 -8	2-3 -14	8+ 8
best-order|relative|judging|5-10|	4-7 -15
best-order|relative|judging|far|	4-7 12
best-order|relative|relative|2-4|	1 -16	2-3 18	4-7 8	8+ 8
best-order|relative|relative|5-10|	1 -19	8+ 7
best-order|relative|relative|far|	4-7 11	8+ 15
best-order|relative|saying|0|	2-3 -7	4-7 -18
best-order|relative|saying|1|	2-3 -18	4-7 31	8+ 15
best-order|relative|saying|2-4|	2-3 6	4-7 32	8+ 6
best-order|relative|saying|5-10|	1 -12	4-7 16	8+ 16
best-order|relative|saying|far|	4-7 8
best-order|relative|thinking|5-10|	2-3 12
best-order|shared|judging|-21|	1 -12
best-order|shared|judging|-4|	2-3 19
best-order|shared|judging|-5|	1 -11	2-3 -16
best-order|shared|judging|2-4|	1 -6	2-3 18	4-7 25
best-order|shared|judging|5-10|	4-7 8
best-order|shared|saying|0|	2-3 -13	4-7 10
best-order|shared|saying|1|	2-3 7	4-7 10	8+ 11
best-order|shared|saying|2-4|	2-3 29	8+ 17
best-order|shared|saying|5-10|	2-3 10
best-order|shared|saying|far|	2-3 -6	4-7 16
best-order|shared|shared|-16|	1 -9
best-order|shared|shared|-3|	1 -14
best-order|shared|shared|0|	4-7 6
best-order|shared|shared|2-4|	4-7 14	8+ 20
best-order|shared|shared|5-10|	1 -15	2-3 -17	4-7 15
best-order|shared|shared|far|	1 -11	2-3 15
best-order|shared|thinking|2-4|	4-7 10
best-order|shared|thinking|far|	8+ 11
best-phrase|name|	apposed 27	apposition 8	direct -11	judging 13	naked 9	other 11	passive -12	relative 18	saying 26	shared -27
best-phrase|noun|	according 11	apposed -35	apposition -33	judging -14	naked -25	other -7	passive -13	saying -20	thinking -7
best-phrase|pronoun|	according 18	direct -6	judging 22	naked -18	other 8	thinking 17
best-score|	-1 -40	-2 -43	-3 6	0 -23	1 -17	2 20	3 31	4 27	5 9	6 52	7 25
best-score|-1|	1 -7	2-3 -54	4-7 -22
best-score|-2|	1 -23	2-3 -33	4-7 -18	8+ -9
best-score|-3|	1 -15	2-3 9	4-7 -15	8+ 22
best-score|-4|	1 -19	4-7 -9	8+ 11
best-score|0|	1 -18	4-7 -14	8+ 10
best-score|1|	1 -31	8+ 20
best-score|2|	1 6	4-7 25	8+ 29
best-score|3|	1 29	4-7 39
best-score|4|	1 33	4-7 59	8+ 21
best-score|5|	1 17	4-7 17	8+ 23
best-score|6|	1 34	2-3 71	4-7 25	8+ 16
best-score|7|	2-3 14	4-7 22	8+ 10
best|according-to|according|	1 -7	2-3 12	4-7 12	8+ 21
best|colon|naked|	4-7 30	8+ 19
best|named-before|naked|	2-3 49	4-7 -9	8+ 24
best|named-nearby|naked|	8+ 19
best|paragraph-before|judging|	4-7 19
best|paragraph-before|saying|	1 -9	2-3 10	4-7 19
best|paragraph-before|shared|	2-3 15
best|paragraph-before|thinking|	8+ 11
best|possessor|naked|	1 13	2-3 -32	4-7 -10
best|quote-then-speaker|apposed|	1 -14	4-7 -7
best|quote-then-speaker|apposition|	1 -20	2-3 -13	4-7 -7
best|quote-then-speaker|direct|	1 -24	2-3 -10	4-7 37	8+ 29
best|quote-then-speaker|judging|	2-3 -12	4-7 -18
best|quote-then-speaker|passive|	1 -13	2-3 -12
best|quote-then-speaker|relative|	2-3 -12
best|quote-then-speaker|saying|	1 10	2-3 -18	4-7 17	8+ 19
best|quote-then-speaker|shared|	1 -19	4-7 6
best|quote-then-speaker|thinking|	1 -17	2-3 -18	4-7 14	8+ 18
best|quote-then-verb|judging|	4-7 -11	8+ 8
best|quote-then-verb|other|	1 -11	4-7 23	8+ 9
best|quote-then-verb|saying|	2-3 -6	4-7 18	8+ 15
best|sentence-after|according|	2-3 -18
best|sentence-after|apposed|	2-3 -10
best|sentence-after|direct|	2-3 7	8+ -13
best|sentence-after|saying|	1 -11	2-3 -8	4-7 -16	8+ 21
best|sentence-before|according|	2-3 -15	4-7 18	8+ 9
best|sentence-before|apposed|	8+ 18
best|sentence-before|apposition|	2-3 -7	4-7 8
best|sentence-before|direct|	1 11	2-3 -9	4-7 -12	8+ 22
best|sentence-before|judging|	1 -12	2-3 -15	4-7 -8
best|sentence-before|relative|	4-7 11	8+ 16
best|sentence-before|saying|	1 -38	2-3 -25	4-7 33	8+ 25
best|sentence-before|thinking|	2-3 8	8+ 14
best|signature|naked|	1 -13	2-3 -18	8+ 21
best|speaker-then-quote|apposed|	1 10	4-7 6	8+ 20
best|speaker-then-quote|apposition|	2-3 -22
best|speaker-then-quote|direct|	1 -34	2-3 13	4-7 18	8+ -6
best|speaker-then-quote|judging|	1 21	2-3 -15	4-7 21	8+ 41
best|speaker-then-quote|relative|	1 -26	2-3 19	4-7 8	8+ 7
best|speaker-then-quote|saying|	2-3 20
best|speaker-then-quote|shared|	1 -16	2-3 -17	4-7 15	8+ 20
best|speaker-then-quote|thinking|	1 -23	4-7 33	8+ 21
best|topic|naked|	1 -27	2-3 -7	4-7 7	8+ 11
best|verb-then-speaker|judging|	1 14
best|verb-then-speaker|other|	4-7 11
best|verb-then-speaker|saying|	1 -16	4-7 33	8+ 17
case-follow|all-one|(|	! -16	none -29
case-follow|all-one|)|	none -22
case-follow|all-one|+|	none 10
case-follow|all-one|,auxiliary|	! 9	none -17
case-follow|all-one|,capital|	none -11
case-follow|all-one|,coordinator|	! 12
case-follow|all-one|,that|	none -15
case-follow|all-one|,verb-saying|	? 9	none 10
case-follow|all-one|,word|	none -25
case-follow|all-one|,|	none -57
case-follow|all-one|:|	none 16
case-follow|all-one|;|	none -16
case-follow|all-one|auxiliary|	, -6	. 21
case-follow|all-one|capital|	, 21	. 32	? 10
case-follow|all-one|coordinator|	! -15	, -21	? 11	none -12
case-follow|all-one|determiner|	, 24	. -24	none -26
case-follow|all-one|end|	. -9	? -9
case-follow|all-one|preposition|	! 21	, -23	. -14	none -27
case-follow|all-one|pronoun|	. -12	? 17	none -19
case-follow|all-one|stop|	! 13	none -12
case-follow|all-one|subordinator|	, -15	none -16
case-follow|all-one|that|	none -22
case-follow|all-one|verb-judging|	none -12
case-follow|all-one|verb-saying|	, 21
case-follow|all-one|word|	, -26	. -9	none -41
case-follow|all|(|	none -22
case-follow|all|)|	none -6
case-follow|all|+|	none 12
case-follow|all|,adverb|	none -12
case-follow|all|,auxiliary|	none -13
case-follow|all|,verb-thinking|	none 8
case-follow|all|,|	none -45
case-follow|all|-|	none 9
case-follow|all|:|	none -22
case-follow|all|;|	none -17
case-follow|all|auxiliary|	, -24	none 6
case-follow|all|capital|	, -14	. 18	none -32
case-follow|all|coordinator|	, -17	none -46
case-follow|all|determiner|	, -27	none -13
case-follow|all|end|	! 6	. -9	? 8	none 50
case-follow|all|preposition|	, -17	. 21	none -51
case-follow|all|pronoun|	, 8	. -9	none -16
case-follow|all|quote|	. -22
case-follow|all|stop|	none -23
case-follow|all|that|	, -18	none -24
case-follow|all|verb-judging|	, -15	none 6
case-follow|all|verb-saying|	? 19	none -22
case-follow|all|word|	, -15	none -33
case-follow|all|–|	none -10
case-follow|first|'|	, 13
case-follow|first|(|	. 17	none -6
case-follow|first|)|	none -14
case-follow|first|+|	none 15
case-follow|first|,auxiliary|	! 8	? 11	none 25
case-follow|first|,capital|	none -7
case-follow|first|,determiner|	none -8
case-follow|first|,preposition|	none -18
case-follow|first|,pronoun|	? 12	none 16
case-follow|first|,quote|	none -8
case-follow|first|,verb-judging|	none 13
case-follow|first|,verb-saying|	! 6	? 14
case-follow|first|,verb-thinking|	none 13
case-follow|first|,word|	! 9	? 6
case-follow|first|,|	? -17	none -23
case-follow|first|:|	none -6
case-follow|first|;|	none -13
case-follow|first|auxiliary|	. 18	none -16
case-follow|first|capital|	! 7	, 40	? 30	none -12
case-follow|first|coordinator|	, 24	? 16	none -11
case-follow|first|determiner|	! 20	, 57	. -23	? 27
case-follow|first|end|	. 28	? 42	none 58
case-follow|first|preposition|	. 32	none -6
case-follow|first|pronoun|	! 12	, 18	. 26	? 30
case-follow|first|stop|	! 12	? -7	none -9
case-follow|first|subordinator|	. 29	none -18
case-follow|first|that|	. 9
case-follow|first|verb-saying|	, 37	? 25	none -8
case-follow|first|word|	, 44	none -31
case-follow|first|–|	, 6	? 10
case-follow|first|—|	. 24	? 20	none 11
case-follow|most|,capital|	none -12
case-follow|most|,determiner|	none 7
case-follow|most|,subordinator|	none 8
case-follow|most|,verb-saying|	none 16
case-follow|most|auxiliary|	none -15
case-follow|most|capital|	! 10	, 16
case-follow|most|coordinator|	none -14
case-follow|most|determiner|	, 21	none 10
case-follow|most|end|	! 6	. 27	none 6
case-follow|most|preposition|	. 9	none -8
case-follow|most|pronoun|	! 18	, 8
case-follow|most|stop|	none 8
case-follow|most|verb-saying|	, 16	none 12
case-follow|most|word|	none 12
case-follow|most|—|	. 15
case-follow|none|(|	. 14
case-follow|none|)|	. -11
case-follow|none|,adverb|	none 7
case-follow|none|,auxiliary|	none -12
case-follow|none|,capital|	none 7
case-follow|none|,preposition|	none -7
case-follow|none|,subordinator|	none 16
case-follow|none|,verb-judging|	none 10
case-follow|none|,verb-saying|	none 21
case-follow|none|,verb-thinking|	none 8
case-follow|none|,|	none 31
case-follow|none|-|	none -13
case-follow|none|;|	none 18
case-follow|none|adverb|	none -19
case-follow|none|auxiliary|	, -20	none -30
case-follow|none|capital|	. -23	none -8
case-follow|none|coordinator|	, -21	. 14	none 25
case-follow|none|determiner|	, -9	. 18	none 7
case-follow|none|end|	none -18
case-follow|none|preposition|	, -20	. -22	none 22
case-follow|none|pronoun|	, -20	. 43	none -20
case-follow|none|quote|	, -14	. 21
case-follow|none|stop|	none 24
case-follow|none|subordinator|	, -11	. -25	none 30
case-follow|none|that|	none 17
case-follow|none|verb-judging|	none -42
case-follow|none|verb-saying|	, -27	none -15
case-follow|none|verb-thinking|	, -9	none -16
case-follow|none|–|	none -17
case-follow|none|—|	. 9
case-follow|some|+|	none 6
case-follow|some|,determiner|	none -7
case-follow|some|,preposition|	none -12
case-follow|some|,subordinator|	none 7
case-follow|some|,that|	none 8
case-follow|some|,verb-saying|	none 16
case-follow|some|,word|	none 8
case-follow|some|,|	none 30
case-follow|some|auxiliary|	, 17
case-follow|some|capital|	. 8
case-follow|some|coordinator|	none 9
case-follow|some|determiner|	, 8	none 10
case-follow|some|end|	. 16	none 13
case-follow|some|preposition|	. 9	none -12
case-follow|some|pronoun|	. 9
case-follow|some|stop|	none 23
case-follow|some|subordinator|	, 11
case-follow|some|word|	none 28
case-intro|all-one|	' -13	( -22	, -26	: 9	adverb -12	auxiliary -18	coordinator -19	possessive -22	preposition -9	pronoun 14	start -10	stop 13	subordinator -45	verb-judging -46	verb-saying -8	verb-thinking -16	— 8
case-intro|all|	' -16	( -10	, -37	: 7	; -10	adverb 10	auxiliary -25	capital -23	coordinator -8	possessive -6	preposition -11	pronoun -16	start -24	stop 13	subordinator -29	verb-judging -41	verb-saying -15	verb-thinking -9	word -29	– -13	— -13
case-intro|first|	( -16	, 39	- 8	: 6	; -7	auxiliary 12	determiner -27	possessive -18	preposition -8	quote 29	start 32	stop 25	subordinator -6	verb-saying -23	verb-thinking -15	word -34	– 12	— 16	• 9
case-intro|most|	, 6	: 13	auxiliary 6	preposition -9	start 18	stop 8	verb-saying 24	word -6	– 8
case-intro|none|	% 9	' 10	( -14	, 21	; 17	adverb 20	auxiliary 8	capital 16	coordinator 6	possessive 21	preposition -8	pronoun 7	quote -16	stop 13	that 15	verb-judging 9	verb-saying 6	word 6	– -9	’ 14
case-intro|some|	, 23	adverb 6	auxiliary 38	capital 23	coordinator -12	determiner -9	preposition 40	pronoun 12	subordinator 15	verb-judging -17	verb-saying 33	verb-thinking 8	word 30
case|all-one|	2 -18	3 -14	4-5 -32	6-9 23
case|all|	2 -34	3 -6	4-5 -51	6-9 9
case|first|	1 17	10+ 18	3 22
case|most|	10+ 12	3 -12	4-5 9	6-9 26
case|none|	1 -16	10+ 39	2 -15	3 37	4-5 44	6-9 14
case|some|	10+ 26	4-5 47	6-9 45
clause|false|false|	all -51	all-one -26	most -13	none 15	some 8
clause|false|true|	all -28	all-one 44	first 19	most 28	none 6	some 42
clause|true|false|	all -6	all-one -24	first 8	most 30	none -28	some 10
clause|true|true|	all 19	all-one -16	most 16	some 17
closed|	false 13
continues|	true 34
dated|	true -15
de:alone|alone|	2-3 15	4-7 6
de:alone|first|	1 -15	8+ 6
de:alone|inside|	1 7	8+ 13
de:best-gap|according-to|according|gap|according-to|,|	2-3 14	4-7 19	8+ 11
de:best-gap|according-to|according|gap|according-to||	1 -17	2-3 12	4-7 9
de:best-gap|colon|naked||	2-3 -9
de:best-gap|named-before|naked||	2-3 14	4-7 8
de:best-gap|named-nearby|naked||	8+ 12
de:best-gap|possessor|naked||	4-7 -8
de:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -8
de:best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 -7
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 9	4-7 7
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 11
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 11
de:best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	4-7 6
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 10	2-3 7	8+ 7
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -12	2-3 -12
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -12	2-3 16	4-7 9	8+ 10
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -14	2-3 -9
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -10
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -15	2-3 10	4-7 11	8+ 6
de:best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 -7
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 8
de:best-gap|sentence-before|according|gap|sentence-before|;|	1 -8
de:best-gap|sentence-before|judging|gap|sentence-before|q;|	2-3 -12
de:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 6
de:best-gap|sentence-before|saying|gap|sentence-before||	2-3 9	4-7 16
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -11
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	8+ 7
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 15
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 16
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,;|	4-7 9
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -19	2-3 20
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -9
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 7
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 14	2-3 16	4-7 16
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	1 -14
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	4-7 10
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 13	2-3 15
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 -17	2-3 26	4-7 31	8+ 7
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 13
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 20
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 21	4-7 9
de:best-gap|topic|naked||	1 -13	2-3 14	4-7 7	8+ 9
de:best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	1 14
de:best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 11
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -14	8+ 8
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,qc;|	4-7 7
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -17	2-3 17	8+ 6
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;q,s|	2-3 -7
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	1 16	2-3 15	4-7 16
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 -12	2-3 -12
de:best-intro|,|according|1|	2-3 7
de:best-intro|,|apposed|5-10|	8+ 7
de:best-intro|,|naked|2-4|	4-7 10
de:best-intro|,|naked|5-10|	1 -13
de:best-intro|,|other|1|	4-7 9
de:best-intro|,|saying|1|	2-3 10
de:best-intro|,|saying|2-4|	4-7 7
de:best-intro|,|saying|5-10|	4-7 7
de:best-intro|:|according|1|	8+ 16
de:best-intro|:|according|far|	1 -8
de:best-intro|:|apposed|2-4|	4-7 15
de:best-intro|:|direct|5-10|	4-7 9
de:best-intro|:|judging|2-4|	4-7 6
de:best-intro|:|naked|0|	1 -13
de:best-intro|:|naked|1|	2-3 -9	4-7 21	8+ 6
de:best-intro|:|naked|2-4|	1 14	4-7 11	8+ 7
de:best-intro|:|naked|5-10|	2-3 14	4-7 -12
de:best-intro|:|naked|far|	8+ 9
de:best-intro|:|other|1|	8+ 18
de:best-intro|:|saying|1|	1 -17	2-3 37	4-7 29	8+ 9
de:best-intro|:|saying|2-4|	1 16	2-3 9	4-7 26
de:best-intro|:|saying|5-10|	2-3 -14	4-7 15	8+ 9
de:best-intro|:|saying|far|	4-7 7
de:best-intro|adverb|apposed|2-4|	2-3 10
de:best-intro|adverb|judging|-7|	2-3 -7
de:best-intro|adverb|judging|1|	2-3 7
de:best-intro|adverb|judging|2-4|	1 14
de:best-intro|adverb|naked|5-10|	1 -14
de:best-intro|adverb|saying|5-10|	1 -11	4-7 6
de:best-intro|auxiliary|according|2-4|	4-7 6
de:best-intro|auxiliary|direct|0|	2-3 10	4-7 13
de:best-intro|auxiliary|judging|1|	1 10
de:best-intro|auxiliary|naked|1|	2-3 -7	4-7 15
de:best-intro|auxiliary|naked|far|	2-3 19
de:best-intro|auxiliary|saying|1|	4-7 6
de:best-intro|auxiliary|saying|2-4|	1 -10	2-3 15
de:best-intro|auxiliary|saying|5-10|	2-3 -6
de:best-intro|capital|according|1|	2-3 6
de:best-intro|capital|according|2-4|	2-3 11
de:best-intro|capital|according|5-10|	2-3 9
de:best-intro|capital|according|far|	2-3 6
de:best-intro|capital|apposed|2-4|	2-3 14
de:best-intro|capital|direct|2-4|	1 -18	4-7 6
de:best-intro|capital|judging|0|	1 -12
de:best-intro|capital|judging|2-4|	1 11	4-7 15
de:best-intro|capital|judging|5-10|	2-3 -9
de:best-intro|capital|naked|0|	1 -10	4-7 -7
de:best-intro|capital|naked|1|	1 -9	2-3 -14	4-7 -8
de:best-intro|capital|naked|2-4|	1 -17	2-3 -15	4-7 12
de:best-intro|capital|naked|5-10|	1 -17	2-3 -16	4-7 10
de:best-intro|capital|naked|far|	4-7 6
de:best-intro|capital|other|0|	1 -9	2-3 -9
de:best-intro|capital|other|1|	1 -8	4-7 7
de:best-intro|capital|saying|0|	2-3 -7
de:best-intro|capital|saying|1|	2-3 12
de:best-intro|capital|saying|2-4|	1 12
de:best-intro|capital|saying|5-10|	2-3 12
de:best-intro|capital|saying|far|	2-3 -8	4-7 11
de:best-intro|capital|shared|0|	4-7 6
de:best-intro|coordinator|naked|2-4|	1 -10
de:best-intro|coordinator|naked|far|	2-3 -15
de:best-intro|determiner|according|0|	1 -17
de:best-intro|determiner|according|2-4|	2-3 -17	4-7 8
de:best-intro|determiner|apposed|5-10|	2-3 -11
de:best-intro|determiner|direct|1|	2-3 15
de:best-intro|determiner|direct|2-4|	4-7 -8
de:best-intro|determiner|judging|1|	1 14	4-7 7
de:best-intro|determiner|judging|far|	2-3 -12
de:best-intro|determiner|naked|0|	4-7 10
de:best-intro|determiner|naked|1|	1 -17
de:best-intro|determiner|naked|2-4|	1 -33	2-3 10	8+ 15
de:best-intro|determiner|naked|5-10|	2-3 7
de:best-intro|determiner|naked|far|	2-3 -11
de:best-intro|determiner|other|0|	1 -10
de:best-intro|determiner|other|1|	1 -11
de:best-intro|determiner|saying|-12|	1 11
de:best-intro|determiner|saying|1|	2-3 -20	4-7 8
de:best-intro|determiner|saying|2-4|	1 6	2-3 -6
de:best-intro|determiner|saying|5-10|	1 16	2-3 -7	4-7 6
de:best-intro|preposition|according|1|	2-3 10
de:best-intro|preposition|direct|1|	2-3 -8
de:best-intro|preposition|direct|2-4|	1 -12
de:best-intro|preposition|judging|2-4|	2-3 13
de:best-intro|preposition|naked|0|	1 -13	4-7 11
de:best-intro|preposition|naked|1|	1 13
de:best-intro|preposition|naked|2-4|	4-7 17
de:best-intro|preposition|naked|5-10|	2-3 -19	4-7 19
de:best-intro|preposition|saying|1|	1 16	4-7 9
de:best-intro|preposition|saying|2-4|	1 -12	2-3 7
de:best-intro|preposition|saying|5-10|	1 12
de:best-intro|pronoun|according|2-4|	4-7 6
de:best-intro|pronoun|naked|2-4|	1 18	2-3 15
de:best-intro|pronoun|naked|far|	2-3 10
de:best-intro|pronoun|saying|1|	1 7
de:best-intro|pronoun|saying|2-4|	2-3 7
de:best-intro|pronoun|saying|5-10|	2-3 12
de:best-intro|quote|saying|0|	4-7 8
de:best-intro|start|according|1|	1 -15
de:best-intro|start|judging|1|	8+ 7
de:best-intro|start|naked|2-4|	8+ 7
de:best-intro|start|naked|far|	2-3 15
de:best-intro|stop|according|1|	4-7 12
de:best-intro|stop|judging|0|	2-3 -12
de:best-intro|stop|naked|1|	1 15	4-7 8
de:best-intro|stop|naked|2-4|	2-3 14	4-7 10
de:best-intro|stop|naked|5-10|	4-7 7
de:best-intro|stop|naked|far|	2-3 12
de:best-intro|stop|other|1|	2-3 16	4-7 21	8+ 6
de:best-intro|stop|saying|1|	1 12	2-3 14	4-7 6
de:best-intro|stop|saying|2-4|	4-7 13
de:best-intro|stop|saying|far|	4-7 6
de:best-intro|subordinator|naked|2-4|	2-3 -7
de:best-intro|subordinator|naked|5-10|	2-3 -9
de:best-intro|verb-saying|naked|far|	1 -13
de:best-intro|verb-saying|saying|0|	2-3 8	4-7 6
de:best-intro|word|according|0|	2-3 10
de:best-intro|word|according|1|	1 15	4-7 9
de:best-intro|word|naked|1|	1 13
de:best-intro|word|naked|2-4|	1 -9
de:best-intro|word|saying|1|	1 -14	2-3 18
de:best-intro|word|saying|2-4|	1 -6	2-3 -8
de:best-intro|word|saying|5-10|	1 -19	2-3 15
de:best-intro|–|saying|2-4|	1 9	4-7 8
de:best-lead|lower|,|according|	according-to 10
de:best-lead|lower|,|apposed|	speaker-then-quote 7
de:best-lead|lower|,|naked|	named-nearby 9
de:best-lead|lower|,|other|	verb-then-speaker 11
de:best-lead|lower|,|saying|	quote-then-speaker 7	verb-then-speaker 10
de:best-lead|lower|adverb|judging|	quote-then-speaker -7	quote-then-verb 7	speaker-then-quote 14
de:best-lead|lower|adverb|saying|	verb-then-speaker -11
de:best-lead|lower|auxiliary|according|	according-to 6
de:best-lead|lower|auxiliary|direct|	speaker-then-quote 13
de:best-lead|lower|auxiliary|judging|	quote-then-verb 10
de:best-lead|lower|auxiliary|naked|	named-nearby 20	topic 15
de:best-lead|lower|auxiliary|saying|	quote-then-verb 18	sentence-before 9	speaker-then-quote 9	verb-then-speaker -10
de:best-lead|lower|capital|according|	according-to 13
de:best-lead|lower|capital|apposed|	speaker-then-quote 14
de:best-lead|lower|capital|direct|	speaker-then-quote 6
de:best-lead|lower|capital|judging|	speaker-then-quote 13
de:best-lead|lower|capital|naked|	named-nearby 12	topic -13
de:best-lead|lower|capital|other|	quote-then-verb 7
de:best-lead|lower|capital|saying|	quote-then-verb 18	sentence-before 11	speaker-then-quote 14
de:best-lead|lower|capital|shared|	quote-then-speaker 6
de:best-lead|lower|coordinator|naked|	named-nearby -15
de:best-lead|lower|determiner|according|	according-to -12
de:best-lead|lower|determiner|judging|	sentence-before -12	speaker-then-quote 7
de:best-lead|lower|determiner|naked|	named-nearby 13
de:best-lead|lower|determiner|saying|	quote-then-verb 8	speaker-then-quote -11	verb-then-speaker -7
de:best-lead|lower|preposition|according|	according-to 15
de:best-lead|lower|preposition|naked|	named-nearby 25
de:best-lead|lower|preposition|saying|	speaker-then-quote 8
de:best-lead|lower|pronoun|according|	according-to 6
de:best-lead|lower|pronoun|naked|	named-nearby 26
de:best-lead|lower|pronoun|saying|	speaker-then-quote 14	verb-then-speaker 12
de:best-lead|lower|verb-saying|naked|	named-nearby -13
de:best-lead|lower|verb-saying|saying|	speaker-then-quote 6
de:best-lead|lower|word|according|	according-to 21
de:best-lead|lower|word|saying|	speaker-then-quote -7
de:best-lead|lower|–|saying|	quote-then-speaker 9	verb-then-speaker 8
de:best-lead|other|stop|naked|	named-nearby 7
de:best-lead|upper|,|naked|	named-nearby -14
de:best-lead|upper|:|according|	according-to 16	sentence-before -8
de:best-lead|upper|:|apposed|	speaker-then-quote 18
de:best-lead|upper|:|direct|	speaker-then-quote 9
de:best-lead|upper|:|judging|	speaker-then-quote 9
de:best-lead|upper|:|naked|	colon -9	named-nearby 6	topic 9
de:best-lead|upper|:|other|	quote-then-verb 18
de:best-lead|upper|:|saying|	quote-then-verb 19	speaker-then-quote 9	verb-then-speaker -8
de:best-lead|upper|adverb|apposed|	speaker-then-quote 10
de:best-lead|upper|adverb|naked|	named-nearby -14
de:best-lead|upper|auxiliary|naked|	named-nearby -7
de:best-lead|upper|auxiliary|saying|	quote-then-verb -10	speaker-then-quote 12
de:best-lead|upper|capital|direct|	speaker-then-quote -18
de:best-lead|upper|capital|judging|	quote-then-verb -12	speaker-then-quote -16
de:best-lead|upper|capital|naked|	named-nearby -30	possessor -8	topic -13
de:best-lead|upper|capital|other|	quote-then-verb -11
de:best-lead|upper|capital|saying|	quote-then-verb -11	speaker-then-quote 8	verb-then-speaker -9
de:best-lead|upper|coordinator|naked|	named-nearby -10
de:best-lead|upper|determiner|according|	according-to -17
de:best-lead|upper|determiner|apposed|	speaker-then-quote -11
de:best-lead|upper|determiner|direct|	speaker-then-quote 6
de:best-lead|upper|determiner|judging|	verb-then-speaker 14
de:best-lead|upper|determiner|other|	quote-then-verb -16
de:best-lead|upper|determiner|saying|	quote-then-speaker 11	quote-then-verb -9	speaker-then-quote 25	verb-then-speaker -17
de:best-lead|upper|preposition|according|	according-to 9
de:best-lead|upper|preposition|direct|	quote-then-speaker -8	speaker-then-quote -12
de:best-lead|upper|preposition|judging|	speaker-then-quote 13
de:best-lead|upper|preposition|naked|	named-nearby -12
de:best-lead|upper|preposition|saying|	quote-then-verb -12	speaker-then-quote 20
de:best-lead|upper|quote|saying|	sentence-after 8
de:best-lead|upper|start|according|	according-to -15
de:best-lead|upper|start|judging|	quote-then-verb 7
de:best-lead|upper|start|naked|	topic 15
de:best-lead|upper|start|saying|	quote-then-verb 6
de:best-lead|upper|stop|according|	according-to 12
de:best-lead|upper|stop|judging|	quote-then-verb -11
de:best-lead|upper|stop|naked|	named-before 14	named-nearby 26	topic 7
de:best-lead|upper|stop|other|	quote-then-verb 21
de:best-lead|upper|stop|saying|	quote-then-speaker 11	quote-then-verb 19	sentence-before 12
de:best-lead|upper|subordinator|naked|	named-nearby -8
de:best-lead|upper|word|according|	according-to 9
de:best-lead|upper|word|naked|	named-nearby 9
de:best-lead|upper|word|saying|	quote-then-verb -6	verb-then-speaker -6
de:best-lemma|	antworten 17	argumentieren -14	befinden 6	befürchten 15	bemängeln 7	bestätigen -16	beteuern -9	betonen -6	brummen 15	dementieren 7	ergänzen 16	erklären 15	erwidern 16	erzählen 8	finden 15	flüstern 6	fordern 11	formulieren 9	fragen 10	halten 6	heben 6	heißen -16	kritisieren -10	kündigen 12	lachen 9	loben 12	mahnen 13	meinen 12	murmeln 22	none 7	räumen 11	sagen 24	scherzen 8	schreiben 33	seufzen 9	spotten 7	sprechen 29	stehen -12	stellen 20	teilen -19	unlisted -6	verlauten 17	verraten 16	versichern -8	verweisen -7	warnen 7	werfen -11	zeigen 15	zitieren 6
de:best-lemma|antworten|speaker-then-quote|	1 7	2-4 17
de:best-lemma|argumentieren|speaker-then-quote|	5-10 -14
de:best-lemma|befinden|quote-then-verb|	1 6
de:best-lemma|befürchten|speaker-then-quote|	0 15
de:best-lemma|bemängeln|speaker-then-quote|	0 6
de:best-lemma|bestätigen|speaker-then-quote|	1 -20
de:best-lemma|beteuern|quote-then-verb|	1 12	2-4 -9
de:best-lemma|betonen|quote-then-verb|	1 12	2-4 -12
de:best-lemma|brummen|quote-then-verb|	1 15
de:best-lemma|dementieren|speaker-then-quote|	1 7
de:best-lemma|ergänzen|quote-then-speaker|	2-4 9
de:best-lemma|ergänzen|verb-then-speaker|	5-10 12
de:best-lemma|erklären|quote-then-verb|	2-4 9
de:best-lemma|erklären|speaker-then-quote|	5-10 12
de:best-lemma|erwidern|quote-then-verb|	1 16
de:best-lemma|erzählen|quote-then-verb|	1 6
de:best-lemma|erzählen|sentence-before|	far 6
de:best-lemma|erzählen|verb-then-speaker|	5-10 8
de:best-lemma|finden|quote-then-verb|	1 10
de:best-lemma|finden|speaker-then-quote|	2-4 19	5-10 -9
de:best-lemma|flüstern|quote-then-verb|	1 6
de:best-lemma|fordern|verb-then-speaker|	1 11
de:best-lemma|formulieren|speaker-then-quote|	2-4 9
de:best-lemma|fragen|speaker-then-quote|	2-4 9
de:best-lemma|geben|verb-then-speaker|	2-4 -9
de:best-lemma|gestehen|quote-then-verb|	1 8
de:best-lemma|halten|quote-then-verb|	1 7
de:best-lemma|halten|sentence-before|	far -12
de:best-lemma|halten|speaker-then-quote|	2-4 17
de:best-lemma|heben|speaker-then-quote|	2-4 6
de:best-lemma|heißen|quote-then-verb|	1 -6
de:best-lemma|heißen|speaker-then-quote|	0 -18	5-10 10
de:best-lemma|heißen|verb-then-speaker|	2-4 -8	far 7
de:best-lemma|kritisieren|quote-then-verb|	5-10 -10
de:best-lemma|kündigen|speaker-then-quote|	2-4 9
de:best-lemma|kündigen|verb-then-speaker|	5-10 6
de:best-lemma|lachen|speaker-then-quote|	5-10 10
de:best-lemma|lassen|speaker-then-quote|	0 -14	5-10 16
de:best-lemma|lehnen|quote-then-verb|	0 -9
de:best-lemma|loben|speaker-then-quote|	0 12
de:best-lemma|mahnen|sentence-before|	far 11
de:best-lemma|meinen|quote-then-verb|	1 8
de:best-lemma|meinen|sentence-after|	0 8
de:best-lemma|meinen|speaker-then-quote|	1 12
de:best-lemma|murmeln|quote-then-verb|	1 20
de:best-lemma|murmeln|verb-then-speaker|	1 9
de:best-lemma|nennen|quote-then-speaker|	-7 -7
de:best-lemma|nennen|quote-then-verb|	0 -13
de:best-lemma|nennen|speaker-then-quote|	1 12	2-4 13
de:best-lemma|nennen|verb-then-speaker|	1 14
de:best-lemma|none|according-to|	0 -6	1 10	2-4 12	5-10 9	far 6
de:best-lemma|none|colon|	1 -9
de:best-lemma|none|named-before|	2-4 9	5-10 6	far 12
de:best-lemma|none|named-nearby|	0 -15	1 16	2-4 6	5-10 -6
de:best-lemma|none|possessor|	1 -8
de:best-lemma|none|quote-then-speaker|	0 6	1 -8
de:best-lemma|none|sentence-before|	far -8
de:best-lemma|none|speaker-then-quote|	0 13	1 18	2-4 7
de:best-lemma|none|topic|	5-10 7
de:best-lemma|rufen|quote-then-verb|	1 12
de:best-lemma|rufen|speaker-then-quote|	2-4 11
de:best-lemma|rufen|verb-then-speaker|	2-4 8
de:best-lemma|räumen|sentence-before|	2-4 11
de:best-lemma|sagen|quote-then-speaker|	2-4 11
de:best-lemma|sagen|quote-then-verb|	1 13
de:best-lemma|sagen|sentence-before|	5-10 9
de:best-lemma|sagen|speaker-then-quote|	5-10 8
de:best-lemma|sagen|verb-then-speaker|	1 10	2-4 16	5-10 13
de:best-lemma|scherzen|quote-then-speaker|	2-4 7
de:best-lemma|scherzen|quote-then-verb|	1 8
de:best-lemma|schreiben|quote-then-verb|	2-4 25
de:best-lemma|schreiben|speaker-then-quote|	5-10 13
de:best-lemma|seufzen|speaker-then-quote|	2-4 9
de:best-lemma|spotten|quote-then-verb|	1 7
de:best-lemma|sprechen|quote-then-speaker|	-12 11
de:best-lemma|sprechen|quote-then-verb|	2-4 -12
de:best-lemma|sprechen|speaker-then-quote|	1 23	2-4 23	5-10 20
de:best-lemma|sprechen|verb-then-speaker|	2-4 -12
de:best-lemma|stehen|quote-then-verb|	0 -7
de:best-lemma|stehen|speaker-then-quote|	2-4 8
de:best-lemma|stehen|verb-then-speaker|	1 15
de:best-lemma|stellen|quote-then-verb|	1 20
de:best-lemma|teilen|speaker-then-quote|	far -8
de:best-lemma|teilen|verb-then-speaker|	5-10 -19
de:best-lemma|unlisted|quote-then-verb|	0 -15
de:best-lemma|unlisted|verb-then-speaker|	1 9
de:best-lemma|verlauten|speaker-then-quote|	2-4 17
de:best-lemma|verraten|quote-then-verb|	1 16
de:best-lemma|versichern|quote-then-verb|	1 7	2-4 -13	5-10 -7
de:best-lemma|versichern|verb-then-speaker|	5-10 6
de:best-lemma|verweisen|verb-then-speaker|	2-4 -7
de:best-lemma|warnen|speaker-then-quote|	2-4 8
de:best-lemma|werfen|speaker-then-quote|	2-4 -11
de:best-lemma|zeigen|speaker-then-quote|	1 10	2-4 11
de:best-lemma|zitieren|speaker-then-quote|	5-10 6
de:best-near|according-to|according|	0 -6	1 10	2-4 12	5-10 9	far 6
de:best-near|according|0|	1 -17	2-3 10
de:best-near|according|1|	2-3 11	4-7 16	8+ 11
de:best-near|according|2-4|	4-7 16
de:best-near|according|5-10|	2-3 9
de:best-near|according|far|	1 -8	2-3 6
de:best-near|apposed|2-4|	2-3 16	4-7 15
de:best-near|apposed|5-10|	2-3 -11	8+ 7
de:best-near|colon|naked|	1 -9
de:best-near|direct|0|	2-3 10	4-7 13
de:best-near|direct|1|	2-3 10
de:best-near|direct|2-4|	1 -19
de:best-near|direct|5-10|	4-7 9
de:best-near|judging|-7|	2-3 -7
de:best-near|judging|0|	1 -12	2-3 -12
de:best-near|judging|1|	1 20	2-3 7	4-7 12	8+ 6
de:best-near|judging|2-4|	1 14	2-3 16	4-7 11
de:best-near|judging|5-10|	2-3 -9
de:best-near|judging|far|	2-3 -12
de:best-near|naked|0|	1 -19
de:best-near|naked|1|	1 21	2-3 -17	4-7 23	8+ 6
de:best-near|naked|2-4|	1 -16	4-7 18	8+ 12
de:best-near|naked|5-10|	1 -10
de:best-near|naked|far|	4-7 9	8+ 9
de:best-near|named-before|naked|	2-4 9	5-10 6	far 12
de:best-near|named-nearby|naked|	0 -15	1 16	2-4 6	5-10 -6
de:best-near|other|0|	1 -14	2-3 -9
de:best-near|other|1|	1 -12	2-3 16	4-7 10	8+ 10
de:best-near|possessor|naked|	1 -8
de:best-near|quote-then-speaker|direct|	1 -8
de:best-near|quote-then-speaker|judging|	-7 -7
de:best-near|quote-then-speaker|saying|	-12 11	2-4 9
de:best-near|quote-then-speaker|shared|	0 6
de:best-near|quote-then-verb|judging|	0 -14	1 10
de:best-near|quote-then-verb|other|	0 -15
de:best-near|quote-then-verb|saying|	0 -7	1 16	2-4 -10	5-10 -15
de:best-near|saying|-12|	1 11
de:best-near|saying|0|	4-7 12
de:best-near|saying|1|	1 -10	4-7 22	8+ 6
de:best-near|saying|2-4|	1 8	4-7 17
de:best-near|saying|5-10|	1 -7	4-7 17	8+ 9
de:best-near|saying|far|	2-3 -8	4-7 17
de:best-near|sentence-after|saying|	0 8
de:best-near|sentence-before|according|	far -8
de:best-near|sentence-before|judging|	far -12
de:best-near|sentence-before|saying|	2-4 11	5-10 9	far 14
de:best-near|shared|0|	4-7 6
de:best-near|speaker-then-quote|apposed|	2-4 16	5-10 -6
de:best-near|speaker-then-quote|direct|	0 13	1 18	2-4 -11	5-10 9
de:best-near|speaker-then-quote|judging|	1 12	2-4 25	5-10 -9
de:best-near|speaker-then-quote|saying|	1 -13	2-4 32	5-10 14	far -8
de:best-near|topic|naked|	5-10 7
de:best-near|verb-then-speaker|judging|	1 14
de:best-near|verb-then-speaker|other|	1 9
de:best-near|verb-then-speaker|saying|	1 16	2-4 -11	5-10 -14	far 7
de:best-negated|	false 7
de:best-order|according|according|0|	1 -17	2-3 10
de:best-order|according|according|1|	2-3 11	4-7 16	8+ 11
de:best-order|according|according|2-4|	4-7 16
de:best-order|according|according|5-10|	2-3 9
de:best-order|according|according|far|	1 -8	2-3 6
de:best-order|apposed|apposed|2-4|	2-3 16	4-7 15
de:best-order|apposed|apposed|5-10|	2-3 -11	8+ 7
de:best-order|apposed|judging|-7|	2-3 -7
de:best-order|apposed|judging|2-4|	2-3 10	4-7 7
de:best-order|apposed|saying|-12|	1 11
de:best-order|apposed|saying|0|	2-3 -9
de:best-order|apposed|saying|1|	1 7
de:best-order|apposed|saying|2-4|	4-7 9
de:best-order|apposed|saying|5-10|	4-7 12
de:best-order|apposition|saying|2-4|	4-7 11
de:best-order|direct|direct|0|	2-3 10	4-7 13
de:best-order|direct|direct|1|	2-3 10
de:best-order|direct|direct|2-4|	1 -19
de:best-order|direct|direct|5-10|	4-7 9
de:best-order|direct|judging|1|	4-7 12
de:best-order|direct|judging|2-4|	1 11	2-3 10	4-7 16
de:best-order|direct|judging|5-10|	2-3 -9
de:best-order|direct|judging|far|	2-3 -12
de:best-order|direct|saying|0|	2-3 12	4-7 6
de:best-order|direct|saying|1|	1 -11	2-3 -17	4-7 24
de:best-order|direct|saying|2-4|	1 24	2-3 23	4-7 14
de:best-order|direct|saying|5-10|	1 6	2-3 13	4-7 11	8+ 8
de:best-order|direct|saying|far|	2-3 -8
de:best-order|inverted|judging|0|	1 -12	2-3 -12
de:best-order|inverted|judging|1|	1 20	2-3 7	8+ 7
de:best-order|inverted|other|0|	1 -14	2-3 -9
de:best-order|inverted|other|1|	1 -12	2-3 16	4-7 10	8+ 10
de:best-order|inverted|saying|0|	2-3 -7
de:best-order|inverted|saying|1|	1 -10	2-3 29	4-7 10	8+ 6
de:best-order|inverted|saying|2-4|	1 -11	2-3 -15	4-7 9
de:best-order|inverted|saying|5-10|	1 -15	2-3 -10	4-7 11	8+ 9
de:best-order|inverted|saying|far|	4-7 17
de:best-order|naked|naked|0|	1 -19
de:best-order|naked|naked|1|	1 21	2-3 -17	4-7 23	8+ 6
de:best-order|naked|naked|2-4|	1 -16	4-7 18	8+ 12
de:best-order|naked|naked|5-10|	1 -10
de:best-order|naked|naked|far|	4-7 9	8+ 9
de:best-order|shared|judging|2-4|	1 14
de:best-order|shared|saying|0|	4-7 8
de:best-order|shared|saying|1|	4-7 12
de:best-order|shared|shared|0|	4-7 6
de:best-phrase|name|	apposed 15	judging 9	saying 8
de:best-phrase|noun|	according 16	direct 6	naked -9	other -11	saying 17	shared 6
de:best-phrase|pronoun|	according 12	naked 6	saying -12
de:best-score|-1|	2-3 14	4-7 -7
de:best-score|	-2 -15	-3 -6	-4 15	0 20	2 -6	4 22	5 12	6 22
de:best-score|-2|	1 -20	4-7 -6
de:best-score|-3|	2-3 -6
de:best-score|-4|	2-3 15
de:best-score|0|	1 12	2-3 12	4-7 23
de:best-score|1|	1 -15	4-7 23	8+ 16
de:best-score|2|	1 6	2-3 -19	4-7 32	8+ 8
de:best-score|3|	4-7 34	8+ 14
de:best-score|4|	2-3 19	4-7 23	8+ 6
de:best-score|5|	2-3 7	4-7 10	8+ 7
de:best-score|6|	1 15	2-3 6
de:best|according-to|according|	1 -8	2-3 16	4-7 27	8+ 11
de:best|colon|naked|	2-3 -9
de:best|named-before|naked|	2-3 14	4-7 8
de:best|named-nearby|naked|	8+ 12
de:best|possessor|naked|	4-7 -8
de:best|quote-then-speaker|direct|	2-3 -8
de:best|quote-then-speaker|judging|	2-3 -7
de:best|quote-then-speaker|saying|	1 15	4-7 10
de:best|quote-then-speaker|shared|	4-7 6
de:best|quote-then-verb|judging|	2-3 -8	8+ 7
de:best|quote-then-verb|other|	1 -17	2-3 11	4-7 9	8+ 10
de:best|quote-then-verb|saying|	1 -15	4-7 11	8+ 6
de:best|sentence-after|saying|	4-7 8
de:best|sentence-before|according|	1 -8
de:best|sentence-before|judging|	2-3 -12
de:best|sentence-before|saying|	2-3 9	4-7 19
de:best|speaker-then-quote|apposed|	2-3 15	4-7 15	8+ 8
de:best|speaker-then-quote|direct|	1 -19	2-3 20
de:best|speaker-then-quote|judging|	1 14	2-3 8	4-7 18
de:best|speaker-then-quote|saying|	1 14	4-7 28	8+ 7
de:best|topic|naked|	1 -13	2-3 14	4-7 7	8+ 9
de:best|verb-then-speaker|judging|	1 14
de:best|verb-then-speaker|other|	4-7 11
de:best|verb-then-speaker|saying|	1 -16	2-3 -8	4-7 11	8+ 8
de:case-follow|all-one|+|	none 10
de:case-follow|all-one|,auxiliary|	none -7
de:case-follow|all-one|,determiner|	none 6
de:case-follow|all-one|,verb-saying|	none -9
de:case-follow|all-one|,word|	none -29
de:case-follow|all-one|auxiliary|	none -23
de:case-follow|all-one|capital|	. 14
de:case-follow|all-one|coordinator|	none -9
de:case-follow|all-one|determiner|	none -26
de:case-follow|all-one|end|	. 21	none 12
de:case-follow|all-one|preposition|	none 10
de:case-follow|all-one|stop|	none 11
de:case-follow|all-one|verb-judging|	none -12
de:case-follow|all-one|word|	none -11
de:case-follow|all|)|	none -6
de:case-follow|all|+|	none 12
de:case-follow|all|,adverb|	none -12
de:case-follow|all|,determiner|	none -8
de:case-follow|all|,verb-thinking|	none 8
de:case-follow|all|-|	none 9
de:case-follow|all|auxiliary|	none -17
de:case-follow|all|coordinator|	none -8
de:case-follow|all|determiner|	. 17
de:case-follow|all|end|	. 12	? 9	none 15
de:case-follow|all|preposition|	none -20
de:case-follow|all|pronoun|	none -9
de:case-follow|all|stop|	none 20
de:case-follow|all|verb-judging|	none 6
de:case-follow|all|verb-saying|	none -14
de:case-follow|all|word|	none -16
de:case-follow|first|(|	none -12
de:case-follow|first|+|	none 15
de:case-follow|first|,auxiliary|	none 10
de:case-follow|first|,verb-judging|	none 7
de:case-follow|first|,verb-saying|	none 11
de:case-follow|first|,word|	none 23
de:case-follow|first|capital|	! 7	. 14
de:case-follow|first|determiner|	! 10	. 38
de:case-follow|first|end|	. 11	none 19
de:case-follow|first|preposition|	. 11	none -14
de:case-follow|first|pronoun|	. 8
de:case-follow|first|stop|	none -23
de:case-follow|first|subordinator|	. 15
de:case-follow|first|verb-saying|	none -11
de:case-follow|first|word|	none -9
de:case-follow|most|,determiner|	none 7
de:case-follow|most|,subordinator|	none 8
de:case-follow|most|,verb-saying|	none 8
de:case-follow|most|,word|	none 14
de:case-follow|most|auxiliary|	none -9
de:case-follow|most|coordinator|	none -14
de:case-follow|most|determiner|	none 10
de:case-follow|most|end|	! 6	. 17
de:case-follow|most|preposition|	. 9	none -8
de:case-follow|most|stop|	none 30
de:case-follow|most|verb-saying|	none 12
de:case-follow|most|word|	none -15
de:case-follow|none|,capital|	none 7
de:case-follow|none|,subordinator|	none 12
de:case-follow|none|,verb-judging|	none 10
de:case-follow|none|,verb-saying|	none 15
de:case-follow|none|,verb-thinking|	none 8
de:case-follow|none|,word|	none 20
de:case-follow|none|auxiliary|	none 11
de:case-follow|none|capital|	none 13
de:case-follow|none|end|	. 13
de:case-follow|none|stop|	none -11
de:case-follow|none|verb-saying|	none -15
de:case-follow|none|word|	none 15
de:case-follow|some|+|	none 6
de:case-follow|some|,determiner|	none -7
de:case-follow|some|,preposition|	none -12
de:case-follow|some|,subordinator|	none 7
de:case-follow|some|,verb-saying|	none 16
de:case-follow|some|,word|	none 8
de:case-follow|some|capital|	. 8
de:case-follow|some|determiner|	none 10
de:case-follow|some|end|	. 6
de:case-follow|some|preposition|	. 9	none -12
de:case-follow|some|stop|	none 8
de:case-follow|some|word|	none 28
de:case-intro|all-one|	: -8	adverb -10	auxiliary -7	coordinator -10	preposition 11	pronoun 13	start -15
de:case-intro|all|	, -6	: 27	adverb 10	capital -14	determiner 12	preposition 7	start 15	stop 22	subordinator -8	word 17
de:case-intro|first|	: -19	auxiliary 12	capital -15	preposition -16	quote 8	stop 15
de:case-intro|most|	: 18	auxiliary 6	preposition -7	start 10	stop 9	verb-saying 12	– 8
de:case-intro|none|	, 14	adverb -6	auxiliary -8	capital 8	determiner 6	preposition 23	pronoun 19	verb-saying -13	– 9
de:case-intro|some|	, 11	adverb 6	auxiliary 25	capital 21	coordinator -15	determiner -10	preposition 14	pronoun 11	verb-saying 6	word 6
de:case|all-one|	2 6	4-5 6
de:case|all|	2 -14	3 23	4-5 19	6-9 6
de:case|first|	1 -16	10+ 9	3 -15	6-9 -8
de:case|most|	3 -8	4-5 9	6-9 14
de:case|none|	1 8	3 20	4-5 11	6-9 12
de:case|some|	10+ 7	4-5 25	6-9 9
de:clause|false|false|	all 14	first -17	none 12
de:clause|false|true|	all 21	all-one 13	first -6	most 8	none 13	some 16
de:clause|true|false|	all-one -12	first 10	most 7
de:clause|true|true|	all 11	all-one 16	first -8	most 6	none 9	some 6
de:closed|	true 7
de:continues|	false 7
de:dated|	false 7	true -8
de:ending|	! 10	. 40	? 10
de:family|"|	1 13	2-3 22	4-7 22	8+ 8
de:family|«|	1 20	2-3 -7	4-7 33	8+ 9
de:family|»|	1 -8	2-3 -14
de:family|‚|	2-3 13	4-7 8
de:family|“|	1 -17	4-7 10
de:family|„|	1 -14	8+ 11
de:family|›|	8+ 8
de:follow|	( -12	) -6	+ 19	,adverb -12	,auxiliary -7	,capital 7	,preposition -12	,subordinator 12	,verb-judging 10	,verb-thinking 8	- 9	auxiliary -14	capital 23	coordinator -20	determiner 15	end 29	preposition -9	subordinator 15	verb-judging -7	verb-saying -15	word 6
de:headline|false|	4-7 6	8+ 11
de:headline|true|	1 8	2-3 -15	4-7 19
de:in-noun|false|false|1|	all-one -6	none -7
de:in-noun|false|false|2-3|	all 7	all-one 6	first -17	most -6	none 8
de:in-noun|false|false|4-7|	all 15	all-one 6	first -9	most 38	none 16	some 16
de:in-noun|false|false|8+|	first 7	some 6
de:in-noun|false|true|1|	first -16	none 14
de:in-noun|false|true|2-3|	all -20	all-one 12	first 12	most -15	some 27
de:in-noun|false|true|4-7|	all 12	first 15	none 6	some 12
de:in-noun|false|true|8+|	first 6
de:in-noun|true|false|1|	all-one 8
de:in-noun|true|false|2-3|	all 15	all-one -18	some -13
de:in-noun|true|false|4-7|	all 9	none 8	some 10
de:in-noun|true|false|8+|	first 21	most 12
de:in-noun|true|true|1|	all-one -24
de:in-noun|true|true|2-3|	all -17	some 12
de:in-noun|true|true|4-7|	none 6	some 8
de:intro-follow|,|)|	2-3 -6
de:intro-follow|,|,subordinator|	4-7 7
de:intro-follow|,|capital|	2-3 8
de:intro-follow|,|end|	2-3 9	4-7 7
de:intro-follow|,|preposition|	4-7 9
de:intro-follow|,|stop|	1 -13	2-3 12	4-7 14	8+ 7
de:intro-follow|:|(|	2-3 -9	4-7 -9
de:intro-follow|:|+|	4-7 20
de:intro-follow|:|,verb-saying|	2-3 15	4-7 14	8+ 13
de:intro-follow|:|,word|	8+ 18
de:intro-follow|:|capital|	1 14	4-7 15	8+ 6
de:intro-follow|:|determiner|	1 -13	4-7 20	8+ 6
de:intro-follow|:|end|	1 16	2-3 9	4-7 20	8+ 6
de:intro-follow|:|preposition|	4-7 10	8+ 11
de:intro-follow|:|pronoun|	8+ 8
de:intro-follow|:|stop|	1 -21	4-7 -16
de:intro-follow|:|subordinator|	2-3 15
de:intro-follow|adverb|,verb-judging|	2-3 7
de:intro-follow|adverb|stop|	1 -10	4-7 6
de:intro-follow|adverb|verb-judging|	2-3 6
de:intro-follow|adverb|word|	1 -14
de:intro-follow|auxiliary|,verb-judging|	1 10
de:intro-follow|auxiliary|,verb-saying|	4-7 6
de:intro-follow|auxiliary|preposition|	2-3 -7
de:intro-follow|auxiliary|stop|	1 -10	2-3 25	4-7 21
de:intro-follow|auxiliary|word|	4-7 9
de:intro-follow|capital|(|	4-7 -8
de:intro-follow|capital|,capital|	1 7
de:intro-follow|capital|,determiner|	1 -10
de:intro-follow|capital|,verb-saying|	2-3 12
de:intro-follow|capital|,verb-thinking|	1 8
de:intro-follow|capital|,word|	1 -8	2-3 6	4-7 7
de:intro-follow|capital|auxiliary|	1 -9
de:intro-follow|capital|determiner|	4-7 6
de:intro-follow|capital|end|	1 -16
de:intro-follow|capital|preposition|	1 9
de:intro-follow|capital|pronoun|	2-3 -9
de:intro-follow|capital|stop|	1 -34	2-3 8
de:intro-follow|capital|verb-judging|	1 -12	2-3 -13
de:intro-follow|capital|verb-saying|	1 -6	2-3 -18
de:intro-follow|capital|word|	1 16	4-7 17
de:intro-follow|coordinator|stop|	2-3 -15
de:intro-follow|coordinator|verb-saying|	1 -10
de:intro-follow|determiner|,determiner|	1 8	2-3 -7
de:intro-follow|determiner|,verb-saying|	2-3 -21	4-7 8
de:intro-follow|determiner|,word|	1 -11
de:intro-follow|determiner|auxiliary|	1 -18	2-3 -11
de:intro-follow|determiner|capital|	1 13	4-7 6
de:intro-follow|determiner|determiner|	2-3 10	4-7 10
de:intro-follow|determiner|preposition|	2-3 -12	4-7 -8
de:intro-follow|determiner|stop|	2-3 10	4-7 10	8+ 21
de:intro-follow|determiner|verb-saying|	1 11	2-3 -17	8+ 12
de:intro-follow|determiner|word|	1 -26	2-3 -17	4-7 8
de:intro-follow|preposition|+|	2-3 6
de:intro-follow|preposition|,adverb|	2-3 -12
de:intro-follow|preposition|,determiner|	2-3 -8	4-7 7
de:intro-follow|preposition|coordinator|	2-3 -14
de:intro-follow|preposition|determiner|	1 -13	2-3 -14	4-7 11
de:intro-follow|preposition|end|	1 12
de:intro-follow|preposition|stop|	1 10	2-3 21	4-7 29
de:intro-follow|preposition|verb-saying|	2-3 -12
de:intro-follow|preposition|word|	2-3 -15
de:intro-follow|pronoun|+|	2-3 10
de:intro-follow|pronoun|,word|	4-7 6
de:intro-follow|pronoun|auxiliary|	2-3 11
de:intro-follow|pronoun|stop|	1 12	2-3 8
de:intro-follow|pronoun|word|	2-3 12
de:intro-follow|quote|pronoun|	4-7 8
de:intro-follow|start|,verb-judging|	8+ 7
de:intro-follow|start|,verb-saying|	8+ 6
de:intro-follow|start|,word|	1 -15
de:intro-follow|start|end|	2-3 15	4-7 6
de:intro-follow|stop|,auxiliary|	4-7 11
de:intro-follow|stop|,verb-saying|	1 12	2-3 19	4-7 10
de:intro-follow|stop|,verb-thinking|	4-7 8
de:intro-follow|stop|,word|	2-3 16	4-7 20	8+ 6
de:intro-follow|stop|determiner|	4-7 11
de:intro-follow|stop|end|	2-3 14	4-7 8
de:intro-follow|stop|verb-judging|	1 15	2-3 -12
de:intro-follow|subordinator|coordinator|	2-3 -8
de:intro-follow|verb-saying|,word|	1 -14
de:intro-follow|verb-saying|coordinator|	2-3 -9
de:intro-follow|verb-saying|stop|	1 15	2-3 12	4-7 6
de:intro-follow|verb-saying|word|	1 -22
de:intro-follow|word|,auxiliary|	1 -7
de:intro-follow|word|,preposition|	2-3 -12
de:intro-follow|word|,verb-saying|	1 -14	2-3 18
de:intro-follow|word|,word|	1 15
de:intro-follow|word|-|	4-7 9
de:intro-follow|word|auxiliary|	1 -6
de:intro-follow|word|end|	1 13
de:intro-follow|word|stop|	1 -14	2-3 17
de:intro-follow|word|word|	1 -9	2-3 12
de:intro-follow|–|,subordinator|	1 9	4-7 8
de:intro|	: -8	coordinator -16	preposition 19	pronoun 27	quote 8	stop 14	subordinator -8	word 8	– 9
de:lead|lower|	, 15	adverb -10	capital 32	coordinator -15	determiner -6	preposition 31	pronoun 27	verb-saying -9	– 9
de:lead|other|	stop 6
de:lead|upper|	, -14	: -8	adverb 8	auxiliary -9	capital -35	coordinator -10	determiner 8	preposition 8	quote 8	stop 14	subordinator -8	word 9
de:naming|begriff|1|	1 -13
de:naming|false|	: 7	capital -16	word -7
de:naming|motto|2|	1 -8
de:naming|none|	4-7 6	8+ 11
de:naming|sogenannte|1|	1 -7
de:naming|true|	: -10	coordinator -16	preposition 19	pronoun 27	quote 8	stop 14	subordinator -8	word 10	– 9
de:naming|wort|1|	1 -9
de:naming|wort|2|	1 14
de:nobody|4-7|	start 6
de:others|0|	2-3 12	4-7 9	8+ 9
de:others|1|	2-3 -22
de:own-case|false|all-one|	: -8	adverb -14	coordinator -10	preposition 11	pronoun 13	start -15
de:own-case|false|all|	, -6	: 27	adverb 10	capital -14	determiner 12	preposition 7	start 15	stop 19	subordinator -8	word 17
de:own-case|false|first|	: -6	auxiliary 12	capital -15	determiner 15	preposition -16	stop 15
de:own-case|false|most|	: 19	auxiliary 6	preposition -7	start 12	stop 9	verb-saying 12	– 8
de:own-case|false|none|	, 13	adverb -6	auxiliary -8	capital 8	determiner 6	preposition 23	pronoun 19	verb-saying -13	– 9
de:own-case|false|some|	, 11	adverb 6	auxiliary 25	capital 27	coordinator -15	determiner -10	preposition 14	pronoun 11	verb-saying 6	word 6
de:own-case|true|all-one|	adverb -7	auxiliary -7	stop 16
de:own-case|true|all|	stop 11
de:own-case|true|first|	: -8	determiner -11	quote 8	start 7	stop 13
de:own-case|true|most|	: 8	determiner 9
de:own-case|true|none|	capital 9
de:own-case|true|some|	, 7	auxiliary 11	capital 6
de:own|false|	2-3 8	8+ 16
de:own|true|	2-3 -17	4-7 24	8+ 7
de:sentence|judging|	1 20	4-7 14
de:sentence|none|	1 -11	4-7 -7	8+ 9
de:sentence|saying|	4-7 34	8+ 10
de:sentence|thinking|	4-7 15
de:size-ending|10+|.|	determiner 6	end 6	preposition 11	pronoun 8
de:size-ending|10+|none|	,verb-saying 7	,word 11	stop 7
de:size-ending|1|.|	capital 14	end 16
de:size-ending|1|none|	,auxiliary -7	,capital 7	,determiner 6	,subordinator 9	,verb-judging 10	,verb-saying -10	,verb-thinking 8	,word -16	auxiliary -23	capital 13	determiner -21	end 12	preposition 9	stop -15	word -9
de:size-ending|2|.|	end 16
de:size-ending|2|none|	) -6	+ 9	,adverb -12	,determiner -11	,preposition -12	,verb-saying 21	coordinator -11	end 15	preposition -8	pronoun -9	stop 12	verb-judging -14	verb-saying -19
de:size-ending|3|.|	capital 8	subordinator 15
de:size-ending|3|?|	end 9
de:size-ending|3|none|	( -9	,verb-judging 7	,word 10	coordinator -18	preposition -17	stop 20	verb-judging 6	verb-saying -13
de:size-ending|4-5|!|	capital 7
de:size-ending|4-5|.|	capital 8	determiner 19	end 10	preposition 9	pronoun 8
de:size-ending|4-5|none|	( -10	+ 12	,auxiliary 11	,determiner 7	,subordinator 8	,verb-saying 13	,verb-thinking 8	,word 10	- 9	capital 6	determiner 10	end 16	preposition -8	stop 15	word 21
de:size-ending|6-9|!|	determiner 10	end 7
de:size-ending|6-9|.|	capital 14	determiner 24	end 22	preposition 10
de:size-ending|6-9|none|	+ 15	,verb-judging 7	,verb-saying 6	,word 10	end 12	stop -6	verb-saying 12
de:size-follow|10+|	,verb-saying 7	,word 11	determiner 6	end 6	preposition 11	pronoun 8	stop 7
de:size-follow|1|	,auxiliary -7	,capital 7	,determiner 6	,subordinator 9	,verb-judging 10	,verb-saying -10	,verb-thinking 8	,word -16	auxiliary -23	capital 20	determiner -21	end 15	preposition 9	stop -15	word -9
de:size-follow|2|	) -6	+ 9	,adverb -12	,determiner -11	,preposition -12	,verb-saying 21	coordinator -11	end 16	preposition -8	pronoun -9	stop 12	verb-judging -14	verb-saying -19
de:size-follow|3|	( -9	,verb-judging 7	,word 10	capital 8	coordinator -18	end 11	preposition -17	stop 20	subordinator 15	verb-judging 6	verb-saying -13
de:size-follow|4-5|	( -10	+ 12	,auxiliary 11	,determiner 7	,subordinator 8	,verb-saying 13	,verb-thinking 8	,word 10	- 9	capital 10	determiner 22	end 16	preposition -7	pronoun 8	stop 15	word 21
de:size-follow|6-9|	+ 15	,verb-judging 7	,verb-saying 6	,word 10	capital 13	determiner 25	end 22	preposition 10	stop -6	verb-saying 12
de:size-intro|10+|	, 7	: 17
de:size-intro|1|	, -13	: -12	adverb -11	auxiliary -10	coordinator -10	determiner 9	preposition 16	pronoun 12	start -15	stop 20	– 9
de:size-intro|2|	: 26	adverb -7	capital -6	coordinator -15	determiner -8	preposition 6	pronoun 19	start 15	stop -12	subordinator -9	verb-saying -9	word -6
de:size-intro|3|	, 9	: -14	adverb 11	auxiliary 7	determiner 6	pronoun 13	stop 24	subordinator -7	verb-saying 12	word 21
de:size-intro|4-5|	, 16	: 13	adverb 6	auxiliary 21	capital 8	preposition 29	pronoun 6	quote 8	start 11	stop 12	word 9	– 8
de:size-intro|6-9|	, 8	: 8	auxiliary 7	capital 9	determiner 11	stop 9	verb-saying 6
de:size|	10+ 9	2 -6	3 7	4-5 19
	de:speech 7
de:subject|elided|	,determiner -8	,verb-saying 19	1 -14	2-3 8	4-7 19	8+ 12	coordinator -9	determiner 13	end 13	stop 8	verb-saying -9	word -17
de:subject|none|	( -12	) -6	+ 20	,determiner -10	,verb-judging 10	,verb-thinking 8	1 -6	8+ 9	auxiliary -20	capital 24	determiner 9	end 20	preposition -20	verb-judging -6	word 12
de:subject|own|	+ 9	,adverb -12	,auxiliary -7	,capital 7	,preposition -12	,subordinator 12	,verb-judging 7	,word -9	- 9	1 7	2-3 -8	4-7 28	8+ 10	auxiliary -12	capital 15	coordinator -20	determiner 19	end 30	preposition 16	pronoun 8	subordinator 15	verb-judging -13	verb-saying -11
de:two-before|)|	: 14
de:two-before|,|	capital -8	determiner 10	subordinator -7	verb-saying -9	word -10
de:two-before|:|	capital -15	determiner -15
de:two-before|adverb|	: 9	preposition -7	stop 11
de:two-before|auxiliary|	adverb 7	preposition -24	pronoun 20	stop 7
de:two-before|capital|	, 17	: -12	auxiliary -8	capital -7	coordinator -15	determiner -31	preposition 14	verb-saying 11	word 23	– 8
de:two-before|coordinator|	word -14
de:two-before|determiner|	auxiliary 16	determiner 9	preposition 17	stop 18	word -9
de:two-before|preposition|	: 20	determiner 16	stop 9
de:two-before|pronoun|	, 10	adverb 14	auxiliary 22	determiner 9	preposition 14	verb-saying -14	word 14
de:two-before|quote|	coordinator -10	stop 12	word -14
de:two-before|start|	determiner -17	quote 8
de:two-before|stop|	determiner -9	subordinator -9
de:two-before|subordinator|	determiner -11
de:two-before|that|	pronoun 11
de:two-before|verb-judging|	determiner 7	stop 6
de:two-before|verb-saying|	determiner -20	preposition 17	pronoun 14	stop 6
de:two-before|verb-thinking|	determiner 8	pronoun 10	stop 6
de:two-before|word|	, -13	: 15	adverb -11	capital 20	determiner 12	preposition -10	stop 26	word 16	– 9
de:two-words-before|)|	: 14
de:two-words-before|,|	die 12	ein 8	einzelne -6	heißt -9	sogenannte -7	sorte -8	wie -7
de:two-words-before|.|	eine -9	wie -9
de:two-words-before|46|	, -6
de:two-words-before|:|	das -15	wer -15
de:two-words-before|abend|	in -12
de:two-words-before|alfred-wegener-institut|	, 8
de:two-words-before|alles|	wieder -11
de:two-words-before|als|	kalb 9
de:two-words-before|anders|	. 7	: 19
de:two-words-before|angeklagte|	habe 11
de:two-words-before|anleger|	seien 6
de:two-words-before|anrufbeantworter|	, 9
de:two-words-before|an|	: 6	wochenenden 6
de:two-words-before|aufgefallen|	. 15
de:two-words-before|auf|	das -7	dem -11	der -18
de:two-words-before|ausland|	als -15
de:two-words-before|aussprache|	sei 10
de:two-words-before|aus|	. 8	: 15
de:two-words-before|ballett|	von -14
de:two-words-before|beck-nigg|	als 13
de:two-words-before|bedeckt|	– 9
de:two-words-before|begrüsse|	den 13
de:two-words-before|bei|	einer -12
de:two-words-before|bekommen|	, -13
de:two-words-before|beltretter|	: 8
de:two-words-before|berg|	: 10
de:two-words-before|berichteten|	. 11
de:two-words-before|bestätigt|	einen -20
de:two-words-before|betroffenen|	werde -10
de:two-words-before|bewertung|	sei 10
de:two-words-before|bleibt|	bei -25
de:two-words-before|brunnhuber|	: 13
de:two-words-before|bräutigam|	. 13
de:two-words-before|buchmesse|	lobte 12
de:two-words-before|buchwert|	. 6
de:two-words-before|cdu|	ließ -14
de:two-words-before|dann|	: 18
de:two-words-before|dass|	man 10
de:two-words-before|das|	dem -17	ein 15	für 17	kinderbuch -14	projekt 7	spiel 7	wort -9
de:two-words-before|dazu|	: 7
de:two-words-before|dazwischen|	: 11
de:two-words-before|dementiert|	: 7
de:two-words-before|dem|	gericht -16
de:two-words-before|den|	ausdruck -21	begriff -13	entscheid 13	kreuzer -10	namen -17	ort 8	spitznamen -7	termin 8
de:two-words-before|deren|	gasthof -18	überbauung -9
de:two-words-before|derselbe|	plan 12
de:two-words-before|der|	arm -16	aufschrift -8	einigung 6	gruppe -11	übung -9
de:two-words-before|des|	magazins -17
de:two-words-before|deutsch|	: -14
de:two-words-before|die|	asche 9	belege 11	gebühr 6	gegend 13	gespräche 14	lage 10	seien 15	tour -13	vorlage 15	waffen 16	zeitung -11
de:two-words-before|diskutierten|	. 8
de:two-words-before|dlr.de|	: -9
de:two-words-before|einen|	künftigen -9	lernfilm 11
de:two-words-before|einer|	mitteilung 18
de:two-words-before|eine|	frist 6
de:two-words-before|eingebracht|	. 12
de:two-words-before|einstufung|	auf -16
de:two-words-before|einst|	von 7
de:two-words-before|ein|	. 14
de:two-words-before|enten|	könne 11
de:two-words-before|entscheidung|	sei 9
de:two-words-before|erwartungen|	: 9
de:two-words-before|er|	, 6	der -7	heißt -14
de:two-words-before|fachbegriff|	lautet -12
de:two-words-before|fahren|	: 7
de:two-words-before|familie|	. -12
de:two-words-before|fans|	nur -14
de:two-words-before|fazit|	: 13
de:two-words-before|fest|	. 16
de:two-words-before|finanzministers|	sei 9
de:two-words-before|fpö|	ortet 13
de:two-words-before|froh|	: 10
de:two-words-before|für|	die -18	disentis 9
de:two-words-before|garderobe|	: 12
de:two-words-before|geantwortet|	: 7
de:two-words-before|geduld|	: 18
de:two-words-before|gekauft|	. 7
de:two-words-before|gemeint|	: 12
de:two-words-before|gesagt|	: 8
de:two-words-before|geschieht|	dies 10
de:two-words-before|gewesen|	, 10
de:two-words-before|gezeigt|	wird -7
de:two-words-before|gilt|	die -12
de:two-words-before|gründe|	gelten 9
de:two-words-before|habe|	man 12	von -12
de:two-words-before|haderte|	: 16
de:two-words-before|handel|	meine -13
de:two-words-before|handschriftlich|	: 14
de:two-words-before|hat|	mit -14
de:two-words-before|haus|	nur -7
de:two-words-before|heizlüftern|	. 19
de:two-words-before|holstein|	sei 8
de:two-words-before|hält|	. 6
de:two-words-before|hömann-lücke|	, 7
de:two-words-before|ich|	sei 15
de:two-words-before|ihn|	aber 14
de:two-words-before|ihrem|	buch -7	foodtruck -16
de:two-words-before|ihr|	buch -8
de:two-words-before|im|	fachblatt -12
de:two-words-before|in|	ischgl -16
de:two-words-before|ist|	vom -13	von 11
de:two-words-before|italien|	. 6
de:two-words-before|jetzige|	filialleiter 6
de:two-words-before|jetzt|	in -12
de:two-words-before|juni|	für 6
de:two-words-before|kapitän|	der -21
de:two-words-before|kaspárek|	. 17
de:two-words-before|knapp|	: 13
de:two-words-before|kommuniqué|	. 8
de:two-words-before|kranich|	. 20
de:two-words-before|kulturverwaltung|	. 16
de:two-words-before|können|	. 8
de:two-words-before|man|	ermittle 13	habe 12	suche 13
de:two-words-before|marge|	dürfte 12
de:two-words-before|meldet|	das -11
de:two-words-before|minister|	. 8
de:two-words-before|mittel|	würden -10
de:two-words-before|mit|	. 17	dem 15
de:two-words-before|monierte|	im -8
de:two-words-before|motto|	: -8
de:two-words-before|nachspielzeit|	: 8
de:two-words-before|nachtisch|	. 6
de:two-words-before|nannte|	das 7
de:two-words-before|neustadt|	dem -22
de:two-words-before|nüchterner|	: 9
de:two-words-before|offen|	: 15
de:two-words-before|okoro|	: 12
de:two-words-before|ortete|	einen 15
de:two-words-before|papier|	auf -12
de:two-words-before|passagierliste|	sei 9
de:two-words-before|politologin|	: 12
de:two-words-before|presseschau|	: -13
de:two-words-before|prozent|	bleibe 10
de:two-words-before|prüft|	. 7
de:two-words-before|pumpe|	und -15
de:two-words-before|radio|	: 9
de:two-words-before|reden|	, 6
de:two-words-before|regierung|	: 9
de:two-words-before|richtig|	, 7
de:two-words-before|riet-fonds|	nicht 15
de:two-words-before|saarbrücken|	. 12
de:two-words-before|sagen|	: 20
de:two-words-before|satz|	: 16
de:two-words-before|schauspielhaus|	bochum -7
de:two-words-before|schild|	: -19
de:two-words-before|schneidet|	. 18
de:two-words-before|schranken|	. 16
de:two-words-before|schriftlich|	: 17
de:two-words-before|schwan|	habe 6
de:two-words-before|sein|	. 17
de:two-words-before|sei|	aber 7	er 8
de:two-words-before|sich|	um 14
de:two-words-before|sieht|	sich 10
de:two-words-before|sie|	, 10	einen 14
de:two-words-before|skeptisch|	: 22
de:two-words-before|sonderprüfung|	– 8
de:two-words-before|sorten|	. 7
de:two-words-before|so|	: 17
de:two-words-before|spreche|	. 6
de:two-words-before|spricht|	von 23
de:two-words-before|stand|	: 27
de:two-words-before|start|	 8	die -17
de:two-words-before|stehe|	bloß 12
de:two-words-before|steht|	: -8
de:two-words-before|stelle|	noch 6
de:two-words-before|straße|	, 7
de:two-words-before|streit|	als 15
de:two-words-before|ströbele|	das -17
de:two-words-before|super|	: 7
de:two-words-before|svp|	. 14
de:two-words-before|svt.se|	: -9
de:two-words-before|szczepanek|	von 9
de:two-words-before|tiere|	hätten 10
de:two-words-before|trotzdem|	. 11
de:two-words-before|uelsmann-ba|	für 15
de:two-words-before|uhr|	: 15
de:two-words-before|umdreht|	: 10
de:two-words-before|und|	keine -14
de:two-words-before|university|	. 14
de:two-words-before|untersuchungskommission|	einen -8
de:two-words-before|urgroßmutter|	. 6
de:two-words-before|verhalten|	. 6
de:two-words-before|versandhandel|	befürchtet 15
de:two-words-before|vierten|	quartal 16
de:two-words-before|volles|	vertrauen 16
de:two-words-before|von|	der -12	einem 27	einer 15
de:two-words-before|vorlage|	sei 13
de:two-words-before|vorwürfe|	für 6
de:two-words-before|warten|	. 16
de:two-words-before|weile|	. 8
de:two-words-before|werde|	sich 6	sie 16
de:two-words-before|widersprach|	: 17
de:two-words-before|widerspricht|	: 9
de:two-words-before|widerspruch|	. 7
de:two-words-before|wie|	das -11
de:two-words-before|windhoek|	: 16
de:two-words-before|wollte|	. 6	das 8
de:two-words-before|worten|	: 6
de:two-words-before|wort|	: 14
de:two-words-before|wunsch|	: 15
de:two-words-before|wyssling|	: 6
de:two-words-before|würmer|	noch 10
de:two-words-before|zahl|	für 10
de:two-words-before|zeigte|	sich 10
de:two-words-before|zeigt|	sich 18
de:two-words-before|zeitung|	von 12
de:two-words-before|zettels|	, 11
de:two-words-before|zufällig|	. 6
de:two-words-before|zur|	hauptprobe 12
de:two-words-before|zurück|	. 13	: 9
de:two-words-before||	. 12	regelmäßig -14	und -10
de:two-words-before|über|	ein 14
de:two-words-before|übungsbeobachter|	bemängelte 6
de:verb|false|1|	lower 8
de:verb|false|2-3|	lower 7
de:verb|false|4-7|	lower 39	upper -7
de:verb|false|8+|	lower 17	upper 11
de:verb|true|2-3|	lower 13	upper -6
de:verb|true|4-7|	lower 17	other 7	upper 18
de:verb|true|8+|	lower 7	upper 7
de:word-after|	( -12	) -6	+ 19	- 9	als -11	am 9	an 8	annahm -17	ausrichten -7	autsch 7	beim 9	beließ -16	berichten -12	berichteten -10	bestimmt -9	bezeichnete 13	dann 7	das -14	der -10	die 21	ein 20	empfangen 12	end 29	erkennen -14	erst 8	findet -13	fordert 12	führt -15	gearbeitet 12	gefallen 9	gefunden -8	geführt 9	gelagert 16	genannt 6	geprüft 11	gesetzt -12	gewesen 10	hagspiel 9	höre -9	im 10	in -12	kein -12	könne -18	lehnt -9	liegen 12	mehr 14	mochte -10	mutter 7	nannte -8	nennt -8	probten -9	regelmäßig -13	rufen -14	sagte -7	schreibt -18	sei -9	seien -6	seine 12	setzt 6	sich -9	sie 8	so -17	solle -9	spottete -6	spreche 11	steht -11	und -20	vernommen 8	verzichtet 12	von -14	vor -11	vorgesetzt -10	vorliegt -17	vormstein 15	war -17	weg 13	werde 10	wie 15	worden 6	zahlenwerk 6	zur 17	zurückhaltender 6
de:word-after|(|	none -12
de:word-after|)|	none -6
de:word-after|+|	none 19
de:word-after|-|	none 9
de:word-after|als|	none -11
de:word-after|am|	. 9
de:word-after|annahm|	none -17
de:word-after|an|	none 8
de:word-after|ausrichten|	none -7
de:word-after|autsch|	. 7
de:word-after|beim|	. 9
de:word-after|beließ|	none -16
de:word-after|berichten|	none -12
de:word-after|berichteten|	none -10
de:word-after|bestimmt|	none -9
de:word-after|bezeichnete|	none 13
de:word-after|dann|	. 7
de:word-after|das|	none -14
de:word-after|der|	. 17	none -13
de:word-after|die|	! 11	. 18	none 12
de:word-after|ein|	. 20
de:word-after|empfangen|	none 12
de:word-after|end|	! 7	. 24	? 9	none 22
de:word-after|erkennen|	none -14
de:word-after|erst|	. 8
de:word-after|findet|	none -13
de:word-after|fordert|	none 12
de:word-after|führt|	none -15
de:word-after|gearbeitet|	none 12
de:word-after|gefallen|	none 9
de:word-after|gefunden|	none -8
de:word-after|geführt|	none 9
de:word-after|gelagert|	none 16
de:word-after|genannt|	none 6
de:word-after|geprüft|	none 11
de:word-after|gesetzt|	none -12
de:word-after|gewesen|	none 10
de:word-after|hagspiel|	. 9
de:word-after|höre|	none -9
de:word-after|im|	. 10
de:word-after|in|	none -12
de:word-after|kein|	none -12
de:word-after|könne|	none -18
de:word-after|lehnt|	none -9
de:word-after|liegen|	none 12
de:word-after|mehr|	. 14
de:word-after|mochte|	none -10
de:word-after|mutter|	! 7
de:word-after|nannte|	none -8
de:word-after|nennt|	none -8
de:word-after|probten|	none -9
de:word-after|regelmäßig|	none -13
de:word-after|rufen|	none -14
de:word-after|sagte|	none -7
de:word-after|schreibt|	none -18
de:word-after|seien|	none -6
de:word-after|seine|	. 12
de:word-after|sei|	none -9
de:word-after|setzt|	none 6
de:word-after|sich|	none -9
de:word-after|sie|	. 8
de:word-after|solle|	none -9
de:word-after|so|	none -17
de:word-after|spottete|	none -6
de:word-after|spreche|	none 11
de:word-after|steht|	none -11
de:word-after|und|	none -20
de:word-after|vernommen|	none 8
de:word-after|verzichtet|	none 12
de:word-after|von|	none -14
de:word-after|vorgesetzt|	none -10
de:word-after|vorliegt|	none -17
de:word-after|vormstein|	. 15
de:word-after|vor|	none -11
de:word-after|war|	none -17
de:word-after|weg|	none 13
de:word-after|werde|	none 10
de:word-after|wie|	. 15
de:word-after|worden|	none 6
de:word-after|zahlenwerk|	none 6
de:word-after|zur|	. 7	none 13
de:word-after|zurückhaltender|	. 6
de:word-before|	 8	. 14	: -8	aber 12	als 13	arm -16	asche 9	auf -17	aufschrift -8	ausdruck -21	befürchtet 15	begriff -13	bei -25	belege 11	bemängelte 6	bleibe 10	bloß 12	bochum -7	buch -7	das -19	den 13	der -35	die -29	dies 10	disentis 9	dürfte 12	ein 22	eine -9	einem 27	einen -8	einigung 6	einzelne -6	entscheid 13	er 8	ermittle 13	fachblatt -12	filialleiter 6	foodtruck -16	frist 6	für 22	gasthof -18	gebühr 6	gegend 13	gelten 9	gericht -16	gespräche 14	gruppe -11	habe 15	hauptprobe 12	heißt -18	hätten 10	im -8	in -19	ischgl -16	kalb 9	keine -14	kinderbuch -14	kreuzer -10	könne 11	künftigen -9	lage 10	lautet -12	lernfilm 11	ließ -14	lobte 12	magazins -17	man 16	meine -13	mit -14	mitteilung 18	namen -17	nicht 15	noch 10	nur -10	ort 8	ortet 13	plan 12	projekt 7	quartal 16	regelmäßig -14	sei 33	seien 20	sich 17	sie 19	sogenannte -7	sorte -8	spiel 7	spitznamen -7	suche 13	termin 8	tour -13	um 14	und -16	vertrauen 16	vom -13	von 24	vorlage 15	waffen 16	wer -15	werde -10	wie -8	wieder -11	wird -7	wochenenden 6	wort -9	würden -10	zeitung -11	überbauung -9	übung -9	– 9
de:word-before|,|	1 -13	2-3 8	4-7 16	8+ 9
de:word-before|.|	1 20	4-7 12
de:word-before|:|	1 -12	8+ 12
de:word-before|aber|	1 14	2-3 7
de:word-before|als|	1 13	2-3 -15	4-7 17
de:word-before|arm|	1 -16
de:word-before|asche|	4-7 9
de:word-before|aufschrift|	2-3 -8
de:word-before|auf|	1 -17
de:word-before|ausdruck|	1 -19	2-3 -9
de:word-before|befürchtet|	1 15
de:word-before|begriff|	1 -13
de:word-before|bei|	1 -25
de:word-before|belege|	2-3 11
de:word-before|bemängelte|	4-7 6
de:word-before|bleibe|	2-3 10
de:word-before|bloß|	2-3 12
de:word-before|bochum|	2-3 -7
de:word-before|buch|	2-3 -7	4-7 -8
de:word-before|das|	1 -25	2-3 -9	4-7 13
de:word-before|dem|	1 -17
de:word-before|den|	1 13
de:word-before|der|	1 -12	2-3 -31
de:word-before|dies|	2-3 10
de:word-before|die|	1 -18	2-3 -20	8+ 12
de:word-before|disentis|	1 9
de:word-before|dürfte|	2-3 12
de:word-before|einem|	1 10	2-3 26	8+ 21
de:word-before|einen|	1 14	2-3 -10	4-7 -8
de:word-before|einer|	1 10	2-3 -12	4-7 10
de:word-before|eine|	2-3 -9
de:word-before|einigung|	4-7 6
de:word-before|einzelne|	1 -6
de:word-before|ein|	2-3 21	4-7 8
de:word-before|entscheid|	2-3 13
de:word-before|ermittle|	2-3 13
de:word-before|er|	2-3 8
de:word-before|fachblatt|	2-3 -12
de:word-before|filialleiter|	4-7 6
de:word-before|foodtruck|	2-3 -16
de:word-before|frist|	4-7 6
de:word-before|für|	2-3 18	4-7 8
de:word-before|gasthof|	2-3 -18
de:word-before|gebühr|	2-3 6
de:word-before|gegend|	2-3 13
de:word-before|gelten|	4-7 9
de:word-before|gericht|	1 -16
de:word-before|gespräche|	2-3 14
de:word-before|gruppe|	2-3 -11
de:word-before|habe|	2-3 15	4-7 12
de:word-before|hauptprobe|	4-7 12
de:word-before|heißt|	1 -14	2-3 -9
de:word-before|hätten|	2-3 10
de:word-before|im|	2-3 -8
de:word-before|in|	2-3 -19
de:word-before|ischgl|	1 -16
de:word-before|kalb|	2-3 9
de:word-before|keine|	1 -14
de:word-before|kinderbuch|	2-3 -14
de:word-before|kreuzer|	1 -10
de:word-before|könne|	2-3 11
de:word-before|künftigen|	1 -9
de:word-before|lage|	2-3 10
de:word-before|lautet|	2-3 -12
de:word-before|lernfilm|	4-7 11
de:word-before|ließ|	1 -14
de:word-before|lobte|	2-3 12
de:word-before|magazins|	1 -17
de:word-before|man|	2-3 16
de:word-before|meine|	1 -13
de:word-before|mitteilung|	1 18
de:word-before|mit|	2-3 -14
de:word-before|namen|	1 -17
de:word-before|nicht|	1 15
de:word-before|noch|	2-3 10	4-7 6
de:word-before|nur|	1 -14	2-3 -7
de:word-before|ortet|	1 13
de:word-before|ort|	2-3 8
de:word-before|plan|	2-3 12
de:word-before|projekt|	1 7
de:word-before|quartal|	2-3 16
de:word-before|regelmäßig|	1 -14
de:word-before|seien|	2-3 15	4-7 6
de:word-before|sei|	1 10	2-3 18	4-7 20
de:word-before|sich|	1 12	2-3 11	4-7 6
de:word-before|sie|	2-3 16
de:word-before|sogenannte|	1 -7
de:word-before|sorte|	1 -8
de:word-before|spiel|	4-7 7
de:word-before|spitznamen|	4-7 -7
de:word-before|start|	1 -15	2-3 15	8+ 6
de:word-before|suche|	2-3 13
de:word-before|termin|	1 8
de:word-before|tour|	2-3 -13
de:word-before|um|	4-7 14
de:word-before|und|	1 -10	2-3 -15
de:word-before|vertrauen|	2-3 16
de:word-before|vom|	1 -13
de:word-before|von|	1 23	4-7 11
de:word-before|vorlage|	4-7 15
de:word-before|waffen|	1 16
de:word-before|werde|	2-3 -10
de:word-before|wer|	2-3 -15
de:word-before|wieder|	1 -11
de:word-before|wie|	2-3 -8
de:word-before|wird|	2-3 -7
de:word-before|wochenenden|	2-3 6
de:word-before|wort|	1 -9
de:word-before|würden|	1 -10
de:word-before|zeitung|	1 -6	2-3 -18
de:word-before||	4-7 8
de:word-before|überbauung|	2-3 -9
de:word-before|übung|	2-3 -9
de:word-before|–|	1 9	4-7 8
de:work|near|none|	all-one 12	most 7
de:work|near|none|preposition|	all-one 12
de:work|near|none|stop|	all-one 6	most 7
de:work|none|near|determiner|	all-one 8
de:work|none|near|preposition|	all-one -14
de:work|none|none|,|	all -6	none 14	some 11
de:work|none|none|:|	all 27	all-one -8	first -19	most 18
de:work|none|none|adverb|	all 10	all-one -10	none -6	some 6
de:work|none|none|	all 18	first -18	most 6	none 11
de:work|none|none|auxiliary|	all-one -7	first 12	most 6	none -8	some 25
de:work|none|none|capital|	all -12	all-one 10	first -17	none 6	some 21
de:work|none|none|coordinator|	all-one -10	some -15
de:work|none|none|determiner|	all 12	none 6	some -10
de:work|none|none|preposition|	all 7	first -16	most -7	none 23	some 14
de:work|none|none|pronoun|	all-one 13	none 19	some 11
de:work|none|none|quote|	first 8
de:work|none|none|start|	all 15	all-one -15	most 10
de:work|none|none|stop|	all 22	first 15	most 9
de:work|none|none|subordinator|	all -8
de:work|none|none|verb-saying|	most 12	none -13	some 6
de:work|none|none|word|	all 17	some 6
de:work|none|none|–|	most 8	none 9
de:work|right|none|	all -18	all-one -6	first -7	none 7
de:work|right|none|capital|	all -18	all-one -6	first -7	none 7
ending|	! 31	. 12	? 34	none -14
es:alone|alone|	1 8	2-3 7
es:alone|first|	1 9	4-7 10	8+ 7
es:alone|inside|	4-7 -9	8+ 10
es:best-gap|according-to|according|gap|according-to|,;|	4-7 8
es:best-gap|according-to|according|gap|according-to|,s|	2-3 -11	4-7 13
es:best-gap|according-to|according|gap|according-to|,|	4-7 24	8+ 6
es:best-gap|according-to|according|gap|according-to|;|	2-3 10
es:best-gap|according-to|according|gap|according-to|c,|	2-3 13
es:best-gap|according-to|according|gap|according-to|s,c|	4-7 7
es:best-gap|according-to|according|gap|according-to|s,|	4-7 15
es:best-gap|according-to|according|gap|according-to||	2-3 8
es:best-gap|colon|naked||	4-7 19
es:best-gap|named-before|naked||	2-3 11	4-7 23
es:best-gap|named-nearby|naked||	1 10	2-3 26	8+ 17
es:best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	4-7 12
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 -8
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 -7
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	1 -15
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|,sc|	4-7 -9
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 9
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 6
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 6	4-7 9	8+ 6
es:best-gap|sentence-before|direct|gap|sentence-before|s,|	2-3 17
es:best-gap|sentence-before|relative|gap|sentence-before||	8+ 8
es:best-gap|sentence-before|saying|gap|sentence-before|,;q|	1 -11
es:best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 11
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 10
es:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 12
es:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 10
es:best-gap|sentence-before|saying|gap|sentence-before||	4-7 13
es:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	1 10
es:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 13
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -9
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -9
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	2-3 15
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	1 -14
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 7
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 17	2-3 18	4-7 10
es:best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	2-3 6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	8+ 11
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -11	8+ 7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	4-7 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 28
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -13
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 12
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 -8	4-7 6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 17	4-7 35
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 -6
es:best-gap|speaker-then-quote|shared|gap|speaker-then-quote|,|	1 -11
es:best-gap|topic|naked||	1 -23	2-3 13	4-7 38	8+ 6
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 16
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	8+ 8
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 17	8+ 9
es:best-intro|%|saying|far|	4-7 9
es:best-intro|(|naked|1|	1 -11
es:best-intro|,|according|1|	4-7 14
es:best-intro|,|according|2-4|	2-3 10
es:best-intro|,|according|5-10|	2-3 12	4-7 15
es:best-intro|,|direct|far|	2-3 17
es:best-intro|,|judging|2-4|	1 -14
es:best-intro|,|naked|2-4|	4-7 13
es:best-intro|,|naked|far|	4-7 14	8+ 7
es:best-intro|,|saying|1|	8+ 8
es:best-intro|,|saying|5-10|	8+ 7
es:best-intro|:|according|1|	2-3 10
es:best-intro|:|apposed|2-4|	1 10
es:best-intro|:|direct|5-10|	2-3 -9
es:best-intro|:|naked|1|	2-3 13	4-7 19
es:best-intro|:|naked|2-4|	2-3 11
es:best-intro|:|naked|5-10|	4-7 27
es:best-intro|:|naked|far|	2-3 21	4-7 10
es:best-intro|:|saying|1|	4-7 24	8+ 7
es:best-intro|:|saying|2-4|	4-7 28
es:best-intro|:|saying|5-10|	4-7 12
es:best-intro|:|saying|far|	4-7 11
es:best-intro|;|according|far|	4-7 8
es:best-intro|adverb|naked|5-10|	2-3 8
es:best-intro|adverb|saying|5-10|	4-7 13
es:best-intro|auxiliary|according|2-4|	4-7 7
es:best-intro|auxiliary|naked|5-10|	2-3 11
es:best-intro|auxiliary|relative|0|	2-3 9
es:best-intro|auxiliary|saying|2-4|	4-7 17
es:best-intro|capital|according|far|	4-7 7
es:best-intro|capital|naked|0|	2-3 -10
es:best-intro|capital|naked|2-4|	4-7 8
es:best-intro|capital|saying|2-4|	4-7 7
es:best-intro|coordinator|saying|far|	4-7 10
es:best-intro|determiner|according|far|	2-3 -11
es:best-intro|determiner|naked|far|	2-3 -13
es:best-intro|determiner|saying|5-10|	1 -11	2-3 -11
es:best-intro|preposition|according|1|	2-3 8	4-7 14
es:best-intro|preposition|apposed|2-4|	2-3 13
es:best-intro|preposition|direct|far|	2-3 -9
es:best-intro|preposition|judging|1|	2-3 10	4-7 10
es:best-intro|preposition|judging|2-4|	1 12
es:best-intro|preposition|judging|far|	4-7 -9
es:best-intro|preposition|naked|0|	1 -15
es:best-intro|preposition|naked|1|	1 -11	4-7 12	8+ 12
es:best-intro|preposition|naked|2-4|	1 11	2-3 14	4-7 21	8+ 6
es:best-intro|preposition|naked|5-10|	1 -21	2-3 22	4-7 -9	8+ 6
es:best-intro|preposition|naked|far|	1 -15
es:best-intro|preposition|saying|1|	1 -15	2-3 15	4-7 12
es:best-intro|preposition|saying|2-4|	2-3 7
es:best-intro|preposition|saying|5-10|	1 -11	2-3 -8	4-7 -7
es:best-intro|preposition|saying|far|	2-3 16	4-7 16
es:best-intro|preposition|shared|far|	1 -11
es:best-intro|start|judging|far|	4-7 12
es:best-intro|start|naked|1|	1 9
es:best-intro|start|naked|5-10|	4-7 8
es:best-intro|start|naked|far|	4-7 7	8+ 6
es:best-intro|start|saying|1|	8+ 6
es:best-intro|stop|naked|1|	2-3 7	4-7 19
es:best-intro|stop|naked|2-4|	2-3 8	4-7 7
es:best-intro|stop|naked|5-10|	2-3 12	4-7 18	8+ 6
es:best-intro|stop|naked|far|	2-3 20	4-7 32
es:best-intro|stop|other|1|	4-7 6
es:best-intro|stop|relative|2-4|	8+ 8
es:best-intro|stop|saying|1|	2-3 6	4-7 8
es:best-intro|stop|saying|2-4|	4-7 13
es:best-intro|stop|saying|5-10|	4-7 10
es:best-intro|stop|saying|far|	4-7 12
es:best-intro|that|saying|1|	4-7 9
es:best-intro|that|saying|far|	4-7 6
es:best-intro|verb-judging|judging|0|	1 12
es:best-intro|verb-judging|naked|far|	1 -13
es:best-intro|verb-saying|according|2-4|	4-7 14
es:best-intro|verb-saying|saying|0|	2-3 15	4-7 -14
es:best-intro|word|according|2-4|	2-3 20	8+ 6
es:best-intro|word|according|5-10|	2-3 7	4-7 15
es:best-intro|word|according|far|	4-7 13
es:best-intro|word|direct|5-10|	2-3 15
es:best-intro|word|judging|2-4|	2-3 13	4-7 7
es:best-intro|word|naked|1|	2-3 20	4-7 15
es:best-intro|word|naked|2-4|	4-7 11
es:best-intro|word|naked|5-10|	1 17	2-3 11	4-7 18	8+ 6
es:best-intro|word|naked|far|	2-3 9	4-7 21	8+ 11
es:best-intro|word|saying|2-4|	1 9	2-3 18	4-7 23
es:best-intro|word|saying|5-10|	1 19	2-3 -29	4-7 30	8+ 11
es:best-intro|•|judging|1|	2-3 9
es:best-lead|lower|%|saying|	speaker-then-quote 9
es:best-lead|lower|,|according|	according-to 17
es:best-lead|lower|,|direct|	sentence-before 17
es:best-lead|lower|,|judging|	speaker-then-quote -14
es:best-lead|lower|,|naked|	named-nearby 16	topic 11
es:best-lead|lower|,|saying|	speaker-then-quote 6	verb-then-speaker 8
es:best-lead|lower|;|according|	according-to 8
es:best-lead|lower|adverb|naked|	named-nearby 8
es:best-lead|lower|adverb|saying|	speaker-then-quote 13
es:best-lead|lower|auxiliary|according|	according-to 6
es:best-lead|lower|auxiliary|naked|	topic 11
es:best-lead|lower|auxiliary|relative|	speaker-then-quote 9
es:best-lead|lower|auxiliary|saying|	speaker-then-quote 17
es:best-lead|lower|capital|according|	according-to 7
es:best-lead|lower|capital|naked|	named-nearby 8
es:best-lead|lower|capital|saying|	speaker-then-quote 7
es:best-lead|lower|coordinator|saying|	sentence-before 10
es:best-lead|lower|determiner|according|	according-to -11
es:best-lead|lower|determiner|naked|	topic -13
es:best-lead|lower|determiner|saying|	speaker-then-quote -18
es:best-lead|lower|preposition|according|	according-to 8
es:best-lead|lower|preposition|apposed|	speaker-then-quote 13
es:best-lead|lower|preposition|judging|	speaker-then-quote 19
es:best-lead|lower|preposition|naked|	named-nearby 7	topic -17
es:best-lead|lower|preposition|saying|	quote-then-speaker -8	sentence-before -11	speaker-then-quote 27	verb-then-speaker 16
es:best-lead|lower|preposition|shared|	speaker-then-quote -11
es:best-lead|lower|that|saying|	speaker-then-quote 8
es:best-lead|lower|verb-judging|judging|	speaker-then-quote 12
es:best-lead|lower|verb-saying|according|	according-to 14
es:best-lead|lower|verb-saying|saying|	speaker-then-quote -7
es:best-lead|lower|word|according|	according-to 32
es:best-lead|lower|word|direct|	speaker-then-quote 15
es:best-lead|lower|word|judging|	speaker-then-quote 17
es:best-lead|lower|word|naked|	named-nearby 32	topic 31
es:best-lead|lower|word|saying|	speaker-then-quote -6
es:best-lead|other|preposition|according|	according-to 14
es:best-lead|other|start|naked|	topic 6
es:best-lead|other|stop|naked|	named-nearby 9
es:best-lead|upper|(|naked|	named-nearby -11
es:best-lead|upper|:|according|	according-to 10
es:best-lead|upper|:|apposed|	speaker-then-quote 10
es:best-lead|upper|:|direct|	speaker-then-quote -9
es:best-lead|upper|:|naked|	colon 9	named-nearby 25	topic 28
es:best-lead|upper|:|saying|	quote-then-verb 10	sentence-before 11	speaker-then-quote 28	verb-then-speaker 17
es:best-lead|upper|capital|naked|	named-nearby -10
es:best-lead|upper|preposition|direct|	speaker-then-quote -9
es:best-lead|upper|preposition|judging|	quote-then-verb -9
es:best-lead|upper|preposition|naked|	named-nearby -11
es:best-lead|upper|preposition|saying|	quote-then-speaker -12
es:best-lead|upper|start|judging|	quote-then-speaker 12
es:best-lead|upper|start|naked|	named-nearby 17	topic 8
es:best-lead|upper|start|saying|	quote-then-verb 6
es:best-lead|upper|stop|naked|	named-before 18	named-nearby 8	topic 26
es:best-lead|upper|stop|other|	quote-then-verb 9
es:best-lead|upper|stop|relative|	sentence-before 8
es:best-lead|upper|stop|saying|	quote-then-verb 11	sentence-before 12
es:best-lead|upper|verb-judging|naked|	named-nearby -13
es:best-lead|upper|word|according|	according-to -12
es:best-lead|upper|word|naked|	named-nearby -10	topic -10
es:best-lead|upper|•|judging|	quote-then-verb 9
es:best-lemma|	aclarar 17	adelantar -15	admitir 9	advertir -7	anunciar -20	apostillar 6	apuntar 16	arguir 11	asegurar 11	avisar 12	bromear 6	calificar 12	comentar 8	concluir 13	considerar 17	decir 6	defender -14	demandar 7	describir 14	deslizar 14	difundir 9	exigir 7	explicar -13	expresar -8	hablar 8	indicar 21	interrumpir 7	lamentar 6	limitar 18	murmurar -15	none 18	opinar 21	pedir 12	precisar 7	preguntar 12	prometer 12	quejar -11	reconocer 20	recordar 19	resumir 7	retrucar 14	revelar 6	rogar 7	sentenciar 6	sintetizar 10	soltar 7	sostener 27	subrayar 10	sugerir 11	tachar 12	unlisted 7	valorar 15	ver 12	zanjar 10
es:best-lemma|aclarar|verb-then-speaker|	1 17
es:best-lemma|adelantar|speaker-then-quote|	5-10 -15
es:best-lemma|admitir|speaker-then-quote|	1 9
es:best-lemma|advertir|sentence-before|	5-10 -11	far 11
es:best-lemma|advertir|speaker-then-quote|	5-10 16
es:best-lemma|anunciar|quote-then-speaker|	5-10 -7
es:best-lemma|anunciar|speaker-then-quote|	0 -14	5-10 -8
es:best-lemma|apostillar|quote-then-verb|	1 6
es:best-lemma|apuntar|speaker-then-quote|	1 16
es:best-lemma|arguir|speaker-then-quote|	2-4 11
es:best-lemma|asegurar|quote-then-verb|	1 11
es:best-lemma|avisar|quote-then-verb|	1 9
es:best-lemma|avisar|sentence-before|	5-10 10
es:best-lemma|bromear|quote-then-verb|	1 6
es:best-lemma|calificar|speaker-then-quote|	2-4 12
es:best-lemma|comentar|sentence-before|	2-4 14
es:best-lemma|concluir|speaker-then-quote|	5-10 13
es:best-lemma|considerar|speaker-then-quote|	2-4 17
es:best-lemma|contestar|speaker-then-quote|	2-4 11
es:best-lemma|decir|quote-then-speaker|	5-10 -8
es:best-lemma|decir|speaker-then-quote|	5-10 12
es:best-lemma|decir|verb-then-speaker|	far 16
es:best-lemma|declarar|speaker-then-quote|	0 15	2-4 18	5-10 -10
es:best-lemma|defender|speaker-then-quote|	2-4 -14
es:best-lemma|demandar|speaker-then-quote|	5-10 7
es:best-lemma|describir|speaker-then-quote|	1 10
es:best-lemma|deslizar|speaker-then-quote|	2-4 14
es:best-lemma|difundir|speaker-then-quote|	far 9
es:best-lemma|exigir|speaker-then-quote|	2-4 7
es:best-lemma|explicar|speaker-then-quote|	5-10 -13
es:best-lemma|explicar|verb-then-speaker|	5-10 7
es:best-lemma|expresar|speaker-then-quote|	2-4 18	5-10 -9
es:best-lemma|hablar|speaker-then-quote|	1 12	2-4 7
es:best-lemma|indicar|speaker-then-quote|	far 21
es:best-lemma|interrumpir|speaker-then-quote|	1 7
es:best-lemma|lamentar|speaker-then-quote|	1 6
es:best-lemma|limitar|speaker-then-quote|	5-10 18
es:best-lemma|llamar|quote-then-verb|	1 9	far -9
es:best-lemma|llamar|speaker-then-quote|	1 10
es:best-lemma|murmurar|quote-then-speaker|	1 -15
es:best-lemma|none|according-to|	1 24	2-4 24	5-10 11
es:best-lemma|none|colon|	1 9
es:best-lemma|none|named-before|	1 19	2-4 13	5-10 14	far 17
es:best-lemma|none|named-nearby|	0 -18	1 12	2-4 18	5-10 11	far 6
es:best-lemma|none|sentence-before|	2-4 8	far 17
es:best-lemma|none|speaker-then-quote|	0 9	2-4 15	5-10 -6	far -11
es:best-lemma|none|topic|	1 20	5-10 9	far -7
es:best-lemma|opinar|speaker-then-quote|	2-4 9	5-10 22
es:best-lemma|pedir|speaker-then-quote|	5-10 12
es:best-lemma|precisar|speaker-then-quote|	2-4 7
es:best-lemma|preguntar|sentence-before|	2-4 7
es:best-lemma|preguntar|speaker-then-quote|	1 12
es:best-lemma|prometer|sentence-before|	far 12
es:best-lemma|quejar|speaker-then-quote|	2-4 20	5-10 -11
es:best-lemma|reconocer|speaker-then-quote|	2-4 18
es:best-lemma|recordar|speaker-then-quote|	5-10 19
es:best-lemma|retrucar|speaker-then-quote|	2-4 17
es:best-lemma|revelar|verb-then-speaker|	1 7
es:best-lemma|rogar|quote-then-verb|	1 7
es:best-lemma|sentenciar|quote-then-verb|	1 6
es:best-lemma|sintetizar|sentence-before|	far 10
es:best-lemma|soltar|speaker-then-quote|	1 8
es:best-lemma|sostener|speaker-then-quote|	5-10 27
es:best-lemma|subrayar|speaker-then-quote|	5-10 10
es:best-lemma|sugerir|quote-then-verb|	1 11
es:best-lemma|tachar|quote-then-speaker|	far 12
es:best-lemma|unlisted|quote-then-verb|	1 7
es:best-lemma|valorar|speaker-then-quote|	1 15
es:best-lemma|ver|speaker-then-quote|	0 12
es:best-lemma|zanjar|quote-then-verb|	1 8
es:best-lemma|zanjar|verb-then-speaker|	1 9
es:best-near|according-to|according|	1 24	2-4 24	5-10 11
es:best-near|according|1|	2-3 14	4-7 19
es:best-near|according|2-4|	2-3 18	4-7 17	8+ 6
es:best-near|according|5-10|	2-3 11	4-7 21
es:best-near|according|far|	2-3 -11	4-7 16
es:best-near|apposed|2-4|	1 10	2-3 13
es:best-near|colon|naked|	1 9
es:best-near|direct|5-10|	2-3 -6
es:best-near|direct|far|	2-3 14
es:best-near|judging|0|	1 12
es:best-near|judging|1|	2-3 11	4-7 10
es:best-near|judging|2-4|	2-3 13	4-7 7
es:best-near|judging|far|	4-7 -9
es:best-near|naked|0|	1 -15	2-3 -10
es:best-near|naked|1|	2-3 26	4-7 26	8+ 9
es:best-near|naked|2-4|	1 11	2-3 25	4-7 11	8+ 7
es:best-near|naked|5-10|	2-3 25	8+ 6
es:best-near|naked|far|	1 -21	2-3 8	4-7 34	8+ 6
es:best-near|named-before|naked|	1 19	2-4 13	5-10 14	far 17
es:best-near|named-nearby|naked|	0 -18	1 12	2-4 18	5-10 11	far 6
es:best-near|other|1|	4-7 6
es:best-near|quote-then-speaker|judging|	far 12
es:best-near|quote-then-speaker|saying|	1 -15	5-10 -9
es:best-near|quote-then-verb|judging|	1 9	far -9
es:best-near|quote-then-verb|other|	1 7
es:best-near|quote-then-verb|saying|	1 14
es:best-near|relative|0|	2-3 9
es:best-near|relative|2-4|	8+ 8
es:best-near|saying|0|	2-3 15	4-7 -14
es:best-near|saying|1|	2-3 19	4-7 18	8+ 7
es:best-near|saying|2-4|	1 9	2-3 16	4-7 29
es:best-near|saying|5-10|	2-3 -33	8+ 8
es:best-near|saying|far|	2-3 16	4-7 23
es:best-near|sentence-before|direct|	far 17
es:best-near|sentence-before|relative|	2-4 8
es:best-near|sentence-before|saying|	2-4 10	5-10 -11	far 11
es:best-near|shared|far|	1 -11
es:best-near|speaker-then-quote|apposed|	2-4 17
es:best-near|speaker-then-quote|direct|	5-10 -6	far -9
es:best-near|speaker-then-quote|judging|	0 12	1 12
es:best-near|speaker-then-quote|relative|	0 9
es:best-near|speaker-then-quote|saying|	0 -7	1 28	2-4 18	5-10 -30	far 25
es:best-near|speaker-then-quote|shared|	far -11
es:best-near|topic|naked|	1 20	5-10 9	far -7
es:best-near|verb-then-speaker|saying|	1 17	5-10 7	far 16
es:best-order|according|according|1|	2-3 14	4-7 19
es:best-order|according|according|2-4|	2-3 18	4-7 17	8+ 6
es:best-order|according|according|5-10|	2-3 11	4-7 21
es:best-order|according|according|far|	2-3 -11	4-7 16
es:best-order|apposed|apposed|2-4|	1 10	2-3 13
es:best-order|apposed|judging|2-4|	1 -14	4-7 7
es:best-order|apposed|saying|1|	4-7 12	8+ 6
es:best-order|apposed|saying|2-4|	1 9	4-7 26
es:best-order|apposed|saying|5-10|	2-3 -23	4-7 30	8+ 6
es:best-order|apposition|saying|far|	4-7 12
es:best-order|direct|direct|5-10|	2-3 -6
es:best-order|direct|direct|far|	2-3 14
es:best-order|direct|judging|0|	1 12
es:best-order|direct|judging|1|	2-3 10	4-7 10
es:best-order|direct|judging|2-4|	1 12	2-3 13
es:best-order|direct|saying|1|	1 -15	2-3 15	4-7 16
es:best-order|direct|saying|2-4|	2-3 16	4-7 18
es:best-order|direct|saying|5-10|	1 6	2-3 -21	8+ 6
es:best-order|direct|saying|far|	2-3 16	4-7 14
es:best-order|inverted|judging|1|	2-3 9
es:best-order|inverted|judging|far|	4-7 -9
es:best-order|inverted|other|1|	4-7 6
es:best-order|inverted|saying|1|	2-3 6	4-7 16	8+ 7
es:best-order|inverted|saying|2-4|	4-7 13
es:best-order|inverted|saying|5-10|	1 -11	8+ 7
es:best-order|inverted|saying|far|	4-7 15
es:best-order|naked|naked|0|	1 -15	2-3 -10
es:best-order|naked|naked|1|	2-3 26	4-7 26	8+ 9
es:best-order|naked|naked|2-4|	1 11	2-3 25	4-7 11	8+ 7
es:best-order|naked|naked|5-10|	2-3 25	8+ 6
es:best-order|naked|naked|far|	1 -21	2-3 8	4-7 34	8+ 6
es:best-order|relative|judging|far|	4-7 12
es:best-order|relative|relative|0|	2-3 9
es:best-order|relative|relative|2-4|	8+ 8
es:best-order|relative|saying|0|	2-3 15	4-7 -14
es:best-order|relative|saying|2-4|	4-7 20
es:best-order|relative|saying|5-10|	4-7 10	8+ 12
es:best-order|shared|saying|1|	4-7 12
es:best-order|shared|shared|far|	1 -11
es:best-phrase|name|	according 27	apposed 17	direct 17	judging 6	naked 30	other 10	relative 9	saying -13
es:best-phrase|noun|	direct -6	judging 19	shared -11
es:best-phrase|pronoun|	naked -12
es:best-score|	-1 -8	-2 9	-3 25	-4 6	2 16	3 11	4 11	5 9
es:best-score|-1|	1 -20	4-7 35	8+ 8
es:best-score|-2|	4-7 29	8+ 14
es:best-score|-3|	4-7 24
es:best-score|-4|	4-7 20
es:best-score|0|	2-3 -6	8+ 8
es:best-score|1|	1 12	2-3 6	8+ 7
es:best-score|2|	1 16	4-7 8	8+ 7
es:best-score|3|	2-3 11	4-7 11	8+ 6
es:best-score|4|	1 10	4-7 19	8+ 6
es:best-score|5|	4-7 11	8+ 6
es:best|according-to|according|	2-3 14	4-7 27	8+ 6
es:best|colon|naked|	4-7 19
es:best|named-before|naked|	2-3 11	4-7 23
es:best|named-nearby|naked|	1 10	2-3 26	8+ 17
es:best|quote-then-speaker|judging|	4-7 12
es:best|quote-then-speaker|saying|	1 -15	2-3 -8	4-7 -7
es:best|quote-then-verb|judging|	2-3 9	4-7 -9
es:best|quote-then-verb|other|	4-7 6
es:best|quote-then-verb|saying|	2-3 6	4-7 9	8+ 7
es:best|sentence-before|direct|	2-3 17
es:best|sentence-before|relative|	8+ 8
es:best|sentence-before|saying|	1 -11	4-7 14
es:best|speaker-then-quote|apposed|	1 10	2-3 13
es:best|speaker-then-quote|direct|	2-3 -6
es:best|speaker-then-quote|judging|	1 6	2-3 18	4-7 12
es:best|speaker-then-quote|relative|	2-3 6
es:best|speaker-then-quote|saying|	1 9	2-3 -19	4-7 11	8+ 7
es:best|speaker-then-quote|shared|	1 -11
es:best|topic|naked|	1 -23	2-3 13	4-7 38	8+ 6
es:best|verb-then-speaker|saying|	4-7 25	8+ 9
es:case-follow|all-one|)|	none -11
es:case-follow|all-one|,capital|	none -11
es:case-follow|all-one|capital|	none -15
es:case-follow|all-one|end|	. 9
es:case-follow|all-one|preposition|	none -10
es:case-follow|all-one|stop|	none 7
es:case-follow|all|determiner|	none -9
es:case-follow|all|stop|	none -11
es:case-follow|first|,auxiliary|	none 21
es:case-follow|first|,determiner|	none -7
es:case-follow|first|,preposition|	none 12
es:case-follow|first|,pronoun|	none 7
es:case-follow|first|,verb-saying|	? 10	none 9
es:case-follow|first|,verb-thinking|	none 9
es:case-follow|first|,word|	none 20
es:case-follow|first|:|	none 9
es:case-follow|first|end|	. 8	none 8
es:case-follow|first|stop|	? 11	none 13
es:case-follow|first|word|	none -9
es:case-follow|most|,verb-saying|	none 18
es:case-follow|most|,word|	none -8
es:case-follow|most|end|	none 6
es:case-follow|most|stop|	none 7
es:case-follow|none|,auxiliary|	none -12
es:case-follow|none|,pronoun|	none 12
es:case-follow|none|,subordinator|	none 8
es:case-follow|none|,word|	none 11
es:case-follow|none|:|	none 7
es:case-follow|none|;|	none 13
es:case-follow|none|determiner|	none 20
es:case-follow|none|end|	none 12
es:case-follow|none|preposition|	none -12
es:case-follow|none|subordinator|	none 11
es:case-follow|none|word|	none -11
es:case-follow|some|preposition|	none 7
es:case-follow|some|stop|	none 21
es:case-intro|all-one|	( -11	: 17	capital -10	preposition -20	start 15	verb-judging -13	word -8
es:case-intro|all|	: -9	preposition -9	word -10
es:case-intro|first|	: 35	preposition -8	start 11	stop 14	word -10	• 9
es:case-intro|most|	, 6	: 8	preposition -8	stop 15
es:case-intro|none|	% 9	; 8	adverb 16	auxiliary 17	capital 10	coordinator 10	determiner -23	preposition 13	that 8	verb-judging 12
es:case-intro|some|	capital 7	word 20
es:case|all-one|	1 7	2 -10	3 11	6-9 17
es:case|all|	2 -12
es:case|first|	10+ 9	3 31	6-9 10
es:case|most|	3 -8	4-5 14	6-9 9
es:case|none|	10+ 9	2 33	4-5 -6	6-9 22
es:case|some|	10+ 6	4-5 17	6-9 12
es:clause|false|false|	all -12	first 8	none 6	some 21
es:clause|false|true|	first 11	most 7	some 6
es:clause|true|false|	all-one 11	first 6	none 8
es:clause|true|true|	first 11	most 9	none 7
es:ending|	. 18	? 8
es:family|"|	1 12	2-3 29	4-7 28	8+ 6
es:family|P|	1 8
es:family|U|	2-3 6
es:family|«|	1 -20	2-3 7	4-7 23	8+ 6
es:family|“|	2-3 -11	4-7 -13	8+ 10
es:follow|	) -11	,auxiliary -12	,capital -11	,determiner -7	,pronoun 17	,subordinator 8	,verb-thinking 9	,word 14	: 9	; 13	capital -15	coordinator 7	determiner 20	end 25	preposition -13	subordinator 11	word -10
es:headline|false|	4-7 -9	8+ 10
es:headline|true|	2-3 11	4-7 14
es:in-noun|false|false|1|	all-one 9
es:in-noun|false|false|2-3|	all -10	first 25	most -8	none 46
es:in-noun|false|false|4-7|	all-one 17	most 16	none -8	some 7
es:in-noun|false|false|8+|	first 10	most 6	none 7	some 6
es:in-noun|false|true|1|	all-one -15
es:in-noun|false|true|4-7|	first -9
es:in-noun|true|false|1|	none 16
es:in-noun|true|false|2-3|	all -10	all-one -8	first -10	none -15
es:in-noun|true|false|4-7|	none 35	some 19
es:in-noun|true|false|8+|	none 9	some 7
es:in-noun|true|true|2-3|	none -11
es:intro-follow|%|stop|	4-7 9
es:intro-follow|(|)|	1 -11
es:intro-follow|,|preposition|	1 -14
es:intro-follow|,|stop|	2-3 24	4-7 21	8+ 8
es:intro-follow|:|,verb-saying|	4-7 9	8+ 6
es:intro-follow|:|end|	4-7 8
es:intro-follow|:|stop|	1 10	4-7 40
es:intro-follow|;|,word|	4-7 8
es:intro-follow|adverb|stop|	2-3 8	4-7 13
es:intro-follow|auxiliary|stop|	2-3 9	4-7 15
es:intro-follow|auxiliary|subordinator|	2-3 11
es:intro-follow|capital|,subordinator|	4-7 8
es:intro-follow|capital|preposition|	2-3 -10	4-7 7
es:intro-follow|capital|stop|	4-7 7
es:intro-follow|coordinator|stop|	4-7 10
es:intro-follow|determiner|stop|	1 -11	2-3 -16
es:intro-follow|determiner|word|	2-3 -11
es:intro-follow|preposition|,auxiliary|	4-7 -12
es:intro-follow|preposition|,capital|	1 -11
es:intro-follow|preposition|,determiner|	4-7 -7
es:intro-follow|preposition|,preposition|	2-3 23	4-7 14	8+ 12
es:intro-follow|preposition|,pronoun|	1 12
es:intro-follow|preposition|;|	4-7 12
es:intro-follow|preposition|capital|	1 -15
es:intro-follow|preposition|coordinator|	1 -14	2-3 7	8+ 6
es:intro-follow|preposition|determiner|	1 11
es:intro-follow|preposition|end|	2-3 10	4-7 12
es:intro-follow|preposition|stop|	1 -22	2-3 29	4-7 29	8+ 6
es:intro-follow|preposition|word|	4-7 -9
es:intro-follow|start|,auxiliary|	4-7 14
es:intro-follow|start|,verb-saying|	4-7 7	8+ 6
es:intro-follow|start|coordinator|	1 9
es:intro-follow|start|end|	1 8	2-3 7
es:intro-follow|start|stop|	4-7 9
es:intro-follow|stop|,auxiliary|	4-7 19
es:intro-follow|stop|,pronoun|	4-7 11
es:intro-follow|stop|,verb-saying|	2-3 12	4-7 9	8+ 6
es:intro-follow|stop|,verb-thinking|	4-7 9
es:intro-follow|stop|,word|	2-3 9	4-7 10
es:intro-follow|stop|end|	2-3 11
es:intro-follow|stop|stop|	2-3 17	4-7 20
es:intro-follow|that|,subordinator|	4-7 9
es:intro-follow|that|stop|	4-7 6
es:intro-follow|verb-judging|stop|	1 7
es:intro-follow|verb-saying|stop|	2-3 15	4-7 -11
es:intro-follow|word|,preposition|	2-3 -15	4-7 15
es:intro-follow|word|,verb-saying|	2-3 -12
es:intro-follow|word|:|	4-7 7
es:intro-follow|word|coordinator|	2-3 15
es:intro-follow|word|determiner|	1 13
es:intro-follow|word|preposition|	4-7 27
es:intro-follow|word|stop|	1 25	2-3 -8	4-7 36	8+ 9
es:intro-follow|•|:|	2-3 9
es:intro|	% 9	( -11	: 11	; 8	adverb 16	auxiliary 17	coordinator 10	determiner -23	start 29	stop 15	that 8	verb-judging 7	word -6	• 9
es:lead|lower|	% 9	; 8	adverb 16	auxiliary 17	capital 10	coordinator 10	determiner -23	preposition 12	that 8	verb-judging 12	word 6
es:lead|other|	preposition 14	start 7	stop 6
es:lead|upper|	( -11	: 11	capital -10	preposition -19	start 29	stop 15	verb-judging -13	word -15	• 9
es:naming|conocido|2|	1 -11	4-7 -12
es:naming|false|	preposition -16	word -10
es:naming|llamado|2|	4-7 8
es:naming|none|	1 6	2-3 8	8+ 10
es:naming|true|	% 9	( -11	: 11	; 8	adverb 16	auxiliary 17	coordinator 10	determiner -23	preposition 16	start 29	stop 15	that 8	verb-judging 7	• 9
es:naming|título|1|	2-3 -10
es:nobody|1|	start 8
es:nobody|2-3|	start 6
es:others|0|	1 6	2-3 -7	4-7 -11	8+ 10
es:others|1|	2-3 20	4-7 25	8+ 7
es:own-case|false|all-one|	( -11	: 17	capital -10	preposition -20	start 15	verb-judging -13	word -8
es:own-case|false|all|	: -9	preposition -9	word -10
es:own-case|false|first|	: 35	preposition -8	start 11	stop 28	word -10	• 9
es:own-case|false|most|	, 6	: 7	preposition -8	stop 15
es:own-case|false|none|	% 9	; 8	adverb 16	auxiliary 17	capital 7	coordinator 10	determiner -23	preposition 13	that 8	verb-judging 12
es:own-case|false|some|	capital 7	word 20
es:own-case|true|all-one|	stop 11
es:own-case|true|first|	: 17	start 8	stop 6
es:own-case|true|most|	: 8
es:own-case|true|none|	, 7	capital 8
es:own|false|	8+ 10
es:own|true|	2-3 11	4-7 8	8+ 6
es:sentence|judging|	2-3 21	8+ 6
es:sentence|none|	2-3 12	8+ 6
es:sentence|saying|	1 9	2-3 -13	8+ 10
es:sentence|thinking|	4-7 9
es:size-ending|10+|none|	,preposition 12	,verb-saying 6
es:size-ending|1|.|	end 8
es:size-ending|1|none|	) -11	,capital -11	,pronoun 12	capital -15	determiner 18	preposition -14
es:size-ending|2|none|	,preposition 6	,verb-saying -10	,word 10	: 9	determiner -9	preposition -10	subordinator 11	word -11
es:size-ending|3|.|	end 11
es:size-ending|3|none|	,preposition -6	,verb-saying 8	coordinator 15	end 10
es:size-ending|4-5|?|	,verb-saying 10	stop 12
es:size-ending|4-5|none|	,auxiliary -12	,determiner -7	,preposition 20	,pronoun 11	,subordinator 8	,verb-saying 25	,word 16	; 13	end 13	preposition 22	stop 11	word -9
es:size-ending|6-9|none|	,auxiliary 19	,verb-saying 7	,verb-thinking 9	,word 12	: 7	coordinator 6	end 7	preposition 15	stop 27
es:size-follow|10+|	,preposition 12	,verb-saying 6
es:size-follow|1|	) -11	,capital -11	,pronoun 12	capital -15	determiner 18	end 8	preposition -14
es:size-follow|2|	,preposition 6	,verb-saying -10	,word 10	: 9	determiner -9	preposition -10	subordinator 11	word -11
es:size-follow|3|	,preposition -6	,verb-saying 8	coordinator 15	end 15
es:size-follow|4-5|	,auxiliary -12	,determiner -7	,preposition 20	,pronoun 11	,subordinator 8	,verb-saying 24	,word 9	; 13	end 13	preposition 22	stop 12	word -9
es:size-follow|6-9|	,auxiliary 19	,verb-saying 7	,verb-thinking 9	,word 12	: 7	coordinator 6	end 7	preposition 15	stop 27
es:size-intro|10+|	, 7	preposition 17	start 6	word 10
es:size-intro|1|	( -11	, -14	: 10	determiner -11	preposition -8	start 15	verb-judging 7	word 24
es:size-intro|2|	, 12	: -8	auxiliary 11	capital -10	determiner -11	preposition 29	stop 18	verb-saying 15	word -7	• 9
es:size-intro|3|	, 22	: 27	adverb 8	auxiliary 9	determiner -13	preposition 22	start 7	stop 15	word -14
es:size-intro|4-5|	% 9	, 21	: 38	adverb 13	auxiliary 9	capital 8	coordinator 10	preposition -10	start 12	stop 23	that 9	verb-saying -14	word 33
es:size-intro|6-9|	, 12	: 26	; 8	capital 8	preposition 14	start 8	stop 8	that 6	verb-saying 14	word 23
es:size|	10+ 10	2 8	4-5 -8	6-9 15
es:subject|elided|	,auxiliary 16	,preposition 21	,pronoun 11	2-3 9	4-7 16	8+ 9	preposition 13	stop 27
es:subject|none|	,auxiliary -12	,capital -11	,preposition 14	,pronoun 15	,verb-thinking 9	,word 18	2-3 21	8+ 6	: 9	capital -15	determiner 11	end 24	preposition -14	stop 20	subordinator 11	word -10
es:subject|own|	) -11	,auxiliary 8	,determiner -7	,subordinator 8	,verb-saying 14	,word -8	1 9	2-3 -17	8+ 7	; 12	determiner 13	preposition 23	stop -11
es:two-before|)|	stop 14
es:two-before|,|	adverb 8	determiner -11	preposition -11	word -12
es:two-before|adverb|	preposition 12	word 11
es:two-before|auxiliary|	word 31
es:two-before|capital|	( -11	, 7	: 24	preposition 25	stop 30	word 24
es:two-before|preposition|	capital 8	determiner -13
es:two-before|pronoun|	verb-judging 12	verb-saying 22	word 20
es:two-before|start|	capital -10	preposition -7	start 29	• 9
es:two-before|stop|	preposition -8
es:two-before|that|	auxiliary 9	determiner -11	verb-judging -13	verb-saying -14	word 15
es:two-before|verb-judging|	: 20	preposition 9
es:two-before|verb-saying|	, 13	: 17	determiner -8	preposition 26	stop 24	that 8
es:two-before|verb-thinking|	stop 17
es:two-before|word|	% 9	: 9	; 8	adverb 13	auxiliary 16	capital 7	coordinator 10	determiner -9	stop 13	word -6
es:two-words-before|)|	. 14
es:two-words-before|,|	alias -12	en -11	la -11	movilizaciones 11	todavía 8
es:two-words-before|.|	del -8
es:two-words-before|512.000|	. 6
es:two-words-before|7|	% 9
es:two-words-before|80|	. 8
es:two-words-before|900|	botellas -19
es:two-words-before|a-21|	. 12
es:two-words-before|a24|	. 15
es:two-words-before|aclara|	: 11
es:two-words-before|acto|	de 8
es:two-words-before|admitió|	que 9
es:two-words-before|adnoc|	por 16
es:two-words-before|agua|	estaba 7
es:two-words-before|aguinsky|	: 6
es:two-words-before|alarma|	: 9
es:two-words-before|alta|	en 14
es:two-words-before|al|	gobierno 7
es:two-words-before|amarilla|	por -15
es:two-words-before|amat|	recoge 20
es:two-words-before|aplaude|	como 14
es:two-words-before|apostillado|	, 6
es:two-words-before|apoyos|	? 12
es:two-words-before|apuntó|	: 16
es:two-words-before|apócrifa|	. 9
es:two-words-before|arenal|	. 7
es:two-words-before|aseguró|	que 6
es:two-words-before|autora|	de -9
es:two-words-before|aviso|	: 9
es:two-words-before|ayer|	de 12
es:two-words-before|aysén|	: 6
es:two-words-before|azuay|	. 11
es:two-words-before|barcelona|	. 6
es:two-words-before|barrio|	, 15
es:two-words-before|bazán|	: 7
es:two-words-before|bizum|	. 9
es:two-words-before|boadi|	. 9
es:two-words-before|bosteza|	. 8
es:two-words-before|busca|	a 12
es:two-words-before|calcula|	. 19
es:two-words-before|cambio|	, 10
es:two-words-before|cara|	. 10
es:two-words-before|casa|	. 8
es:two-words-before|cebas|	. 21
es:two-words-before|chaverra|	: 10
es:two-words-before|ciento|	. 12
es:two-words-before|colón|	. 14
es:two-words-before|comercio|	. 10
es:two-words-before|comer|	. 9
es:two-words-before|completó|	: 18
es:two-words-before|conjunto|	su -9
es:two-words-before|conocido|	como -16
es:two-words-before|conversación|	es 17
es:two-words-before|con|	una -13
es:two-words-before|copia|	. 6
es:two-words-before|cortes|	. 10
es:two-words-before|corto|	plazo 16
es:two-words-before|crítica|	. 18
es:two-words-before|cuatro|	. 16
es:two-words-before|cuentas|	. 12
es:two-words-before|código|	qr 7
es:two-words-before|decir|	: 21
es:two-words-before|decreto|	de 12
es:two-words-before|deploró|	la -8
es:two-words-before|deprisa|	? 10
es:two-words-before|derrota|	: 10
es:two-words-before|desconfía|	. 15
es:two-words-before|describe|	como 10
es:two-words-before|detrás|	hay 22
es:two-words-before|de|	1983 19	terceros 19
es:two-words-before|dicho|	, 14
es:two-words-before|elevó|	a 11
es:two-words-before|el|	contrato 18	cuaderno 11	gesto 12	mercado 9	permiso 21	plato 20	retraso 9
es:two-words-before|enterarse|	. 7
es:two-words-before|en|	galicia 8	servicio 14
es:two-words-before|esa|	cláusula 13
es:two-words-before|excusó|	: 11
es:two-words-before|fue|	redactado 24
es:two-words-before|guaraní|	y 10
es:two-words-before|haber|	actuado 20
es:two-words-before|hablaron|	. 8
es:two-words-before|hablar|	de -11
es:two-words-before|habla|	de 12
es:two-words-before|habló|	de 22
es:two-words-before|ha|	alcanzado 10
es:two-words-before|hombros|	. 13
es:two-words-before|huacal|	. 9
es:two-words-before|inocencia|	. 16
es:two-words-before|interrumpió|	: 7
es:two-words-before|investigador|	, 14
es:two-words-before|junto|	al -15
es:two-words-before|lamentó|	, 6
es:two-words-before|lanús|	. 14
es:two-words-before|las|	obras 15	uvas -15
es:two-words-before|la|	báscula 19	denominación 6	inscripción -10	ley 13	muestra 7	noticia 21	operación 10
es:two-words-before|letrero|	: 9
es:two-words-before|le|	parece 7	pareció 19
es:two-words-before|llamado|	a 8
es:two-words-before|llama|	a 10
es:two-words-before|los|	postores 16
es:two-words-before|lo|	estudiará 20	ve 7	ven 12
es:two-words-before|lugar|	: -9
es:two-words-before|martich|	( -11
es:two-words-before|mendizabal|	: 13
es:two-words-before|meses|	. 11
es:two-words-before|minutos|	. 11
es:two-words-before|minvu|	negoció 15
es:two-words-before|mitre|	. 11
es:two-words-before|modo|	: 18
es:two-words-before|muelle|	. 6
es:two-words-before|más|	firme 11
es:two-words-before|nada|	. 11
es:two-words-before|nariño|	, 7
es:two-words-before|niega|	. 15
es:two-words-before|niño|	. 13	: 12
es:two-words-before|nota|	de 7
es:two-words-before|noticia|	; 8
es:two-words-before|no|	contempla 15	de -21	son 11	vota 13
es:two-words-before|orden|	de 16
es:two-words-before|palabras|	, 7	del -15
es:two-words-before|parca|	: 10
es:two-words-before|parte|	podrá 13
es:two-words-before|peatones|	. 14
es:two-words-before|pensaba|	. 14
es:two-words-before|pesos|	, 12
es:two-words-before|petición|	de 19
es:two-words-before|planos|	: 8
es:two-words-before|poblano|	, 13
es:two-words-before|polideportivo|	. 7
es:two-words-before|polémica|	: 9
es:two-words-before|por|	título -10
es:two-words-before|pregunta|	: 12
es:two-words-before|presenta|	en -9
es:two-words-before|presidente|	a 13
es:two-words-before|promete|	, 12
es:two-words-before|párrafo|	. 10
es:two-words-before|que|	anuncia -14	el -11	es 9	faltan 14	llama -13	murió 7
es:two-words-before|recorrido|	, -14
es:two-words-before|reloj|	, 17
es:two-words-before|sagrado|	. 18
es:two-words-before|saludado|	: 20
es:two-words-before|semarnat|	, 7
es:two-words-before|se|	comprometió 11	declara 15	declaró 14	publicará 15
es:two-words-before|silla|	. 9
es:two-words-before|situación|	de 10
es:two-words-before|socios|	de 12
es:two-words-before|soltó|	: 8
es:two-words-before|start|	cae -10	de -7	start 29	• 9
es:two-words-before|su|	entender 6
es:two-words-before|tarde|	: 17
es:two-words-before|tomará|	todavía 13
es:two-words-before|tosello|	. 18
es:two-words-before|trabajo|	con 13
es:two-words-before|técnico|	: 17
es:two-words-before|una|	medida 18	zona -13
es:two-words-before|un|	aplauso 18
es:two-words-before|usted|	toca 18
es:two-words-before|valdeterrazo|	. 6
es:two-words-before|vallisoletana|	, 7
es:two-words-before|valoró|	como 15
es:two-words-before|vueltas|	: 11
es:two-words-before|wanyama|	. 7
es:two-words-before|yecla|	: 6
es:two-words-before|zanjado|	. 9
es:two-words-before|zoom|	: 18
es:verb|false|1|	lower 7
es:verb|false|2-3|	lower 7
es:verb|false|4-7|	lower -6	other 16
es:verb|false|8+|	lower 9	upper 17
es:verb|true|1|	lower -11
es:verb|true|2-3|	lower 17	upper 11
es:verb|true|4-7|	lower 27	other 10	upper 16
es:verb|true|8+|	lower 7	upper 6
es:word-after|	) -11	: 9	; 13	a -14	con 13	de 16	dejó -11	en -10	end 25	heriberto -15	las 9	para 7	recibe -9	si 11	su 14	tras 10	un -9	y 7
es:word-after|)|	none -11
es:word-after|,|	? 11
es:word-after|.|	? 11
es:word-after|:|	none 9
es:word-after|;|	none 13
es:word-after|a|	none -14
es:word-after|con|	none 13
es:word-after|dejó|	none -11
es:word-after|de|	none 16
es:word-after|end|	. 18	none 16
es:word-after|en|	none -10
es:word-after|heriberto|	none -15
es:word-after|las|	none 9
es:word-after|para|	none 7
es:word-after|recibe|	none -9
es:word-after|si|	none 11
es:word-after|su|	none 14
es:word-after|tras|	none 10
es:word-after|un|	none -9
es:word-after|y|	none 7
es:word-before|	% 9	( -11	. 14	1983 19	: 11	; 8	? 10	a 23	actuado 20	al -15	alcanzado 10	alias -12	anuncia -14	aplauso 18	botellas -19	báscula 19	cae -10	cláusula 13	como -9	comprometió 11	con 13	contempla 15	contrato 18	cuaderno 11	declara 15	declaró 14	del -15	denominación 6	el -11	en -9	entender 6	es 10	estaba 7	estudiará 20	faltan 14	firme 11	galicia 8	gesto 12	gobierno 7	hay 22	inscripción -10	la -14	ley 13	llama -13	medida 18	mercado 9	movilizaciones 11	muestra 7	murió 7	negoció 15	noticia 21	obras 15	operación 10	parece 7	pareció 19	permiso 21	plato 20	plazo 16	podrá 13	postores 16	publicará 15	qr 7	que 8	recoge 20	redactado 24	retraso 9	servicio 14	son 11	start 29	su -9	terceros 19	toca 18	todavía 16	título -10	una -13	uvas -15	ve 7	ven 12	vota 13	y 10	zona -13	• 9
es:word-before|%|	4-7 9
es:word-before|(|	1 -11
es:word-before|,|	1 -14	2-3 24	4-7 21	8+ 8
es:word-before|.|	2-3 22	4-7 12
es:word-before|1983|	4-7 19
es:word-before|:|	1 10	4-7 39
es:word-before|;|	4-7 8
es:word-before|?|	2-3 10	4-7 12
es:word-before|actuado|	4-7 20
es:word-before|alcanzado|	4-7 10
es:word-before|alias|	2-3 -12
es:word-before|al|	1 -15
es:word-before|anuncia|	4-7 -14
es:word-before|aplauso|	2-3 18
es:word-before|a|	1 11	2-3 19	4-7 8	8+ 12
es:word-before|botellas|	2-3 -19
es:word-before|báscula|	2-3 19
es:word-before|cae|	2-3 -10
es:word-before|cláusula|	2-3 13
es:word-before|como|	1 -11	2-3 16	4-7 -12
es:word-before|comprometió|	4-7 11
es:word-before|contempla|	2-3 15
es:word-before|contrato|	4-7 18
es:word-before|con|	2-3 13
es:word-before|cuaderno|	4-7 11
es:word-before|declara|	2-3 15
es:word-before|declaró|	4-7 14
es:word-before|del|	1 -15	2-3 -8
es:word-before|denominación|	8+ 6
es:word-before|de|	2-3 17	8+ 7
es:word-before|el|	2-3 -11
es:word-before|entender|	8+ 6
es:word-before|en|	1 -11	2-3 -9	4-7 14
es:word-before|estaba|	4-7 7
es:word-before|estudiará|	2-3 20
es:word-before|es|	2-3 9	4-7 17
es:word-before|faltan|	4-7 14
es:word-before|firme|	4-7 11
es:word-before|galicia|	4-7 8
es:word-before|gesto|	8+ 12
es:word-before|gobierno|	4-7 7
es:word-before|hay|	2-3 22
es:word-before|inscripción|	2-3 -10
es:word-before|la|	1 -11	2-3 -8
es:word-before|ley|	2-3 13
es:word-before|llama|	1 -13
es:word-before|medida|	2-3 18
es:word-before|mercado|	4-7 9
es:word-before|movilizaciones|	8+ 11
es:word-before|muestra|	4-7 7
es:word-before|murió|	4-7 7
es:word-before|negoció|	4-7 15
es:word-before|noticia|	2-3 21
es:word-before|obras|	2-3 15
es:word-before|operación|	1 10
es:word-before|parece|	2-3 7
es:word-before|pareció|	1 19
es:word-before|permiso|	2-3 21
es:word-before|plato|	4-7 20
es:word-before|plazo|	4-7 16
es:word-before|podrá|	4-7 13
es:word-before|por|	1 -15	2-3 16
es:word-before|postores|	4-7 16
es:word-before|publicará|	4-7 15
es:word-before|qr|	4-7 7
es:word-before|que|	4-7 8
es:word-before|recoge|	2-3 20
es:word-before|redactado|	2-3 24
es:word-before|retraso|	1 9
es:word-before|servicio|	4-7 14
es:word-before|son|	2-3 11
es:word-before|start|	1 15	2-3 7	4-7 10	8+ 7
es:word-before|su|	2-3 -9
es:word-before|terceros|	2-3 19
es:word-before|toca|	2-3 18
es:word-before|todavía|	2-3 8	4-7 13
es:word-before|título|	2-3 -10
es:word-before|una|	2-3 -13
es:word-before|uvas|	2-3 -15
es:word-before|ven|	1 12
es:word-before|ve|	1 7
es:word-before|vota|	1 13
es:word-before|y|	4-7 10
es:word-before|zona|	2-3 -13
es:word-before|•|	2-3 9
es:work|near|none|	none 19
es:work|near|none|word|	none 19
es:work|none|none|%|	none 9
es:work|none|none|(|	all-one -11
es:work|none|none|,|	most 6
es:work|none|none|:|	all -9	all-one 17	first 35	most 8
es:work|none|none|;|	none 8
es:work|none|none|adverb|	none 16
es:work|none|none|	all -12	first 9	most 6	some 20
es:work|none|none|auxiliary|	none 17
es:work|none|none|capital|	all-one -10	none 10	some 7
es:work|none|none|coordinator|	none 10
es:work|none|none|determiner|	none -23
es:work|none|none|preposition|	all -9	all-one -20	first -8	most -8	none 13
es:work|none|none|start|	all-one 15	first 11
es:work|none|none|stop|	first 14	most 15
es:work|none|none|that|	none 8
es:work|none|none|verb-judging|	all-one -13	none 12
es:work|none|none|word|	all -10	all-one -8	some 20
es:work|none|none|•|	first 9
es:work|right|none|	first -10
es:work|right|none|word|	first -10
family|"|	1 27	2-3 -7	4-7 8
family|'|	4-7 -11	8+ 31
family|A|	2-3 9
family|C|	4-7 6
family|D|	8+ 11
family|E|	4-7 8
family|O|	2-3 13
family|P|	1 8
family|S|	2-3 10	4-7 6
family|U|	2-3 6
family|V|	2-3 7
family|«|	4-7 -13	8+ 8
family|»|	1 -8	2-3 -14
family|‘|	1 -37	2-3 -28	4-7 -11	8+ 38
family|’|	4-7 29
family|‚|	2-3 13	4-7 8
family|“|	1 -10	2-3 6	4-7 19	8+ 16
family|„|	1 -13	2-3 7	8+ 12
family|‹|	4-7 16
family|›|	8+ 8
follow|	' 13	( -34	) -17	+ 19	, -9	,adverb -11	,auxiliary -7	,coordinator 13	,determiner -9	,preposition -26	,pronoun 14	,quote -8	,subordinator 16	,that -14	,verb-judging 18	,verb-saying 12	,verb-thinking 14	,word -12	- -8	adverb -19	auxiliary -26	capital 12	coordinator 12	end 20	pronoun 11	quote -15	stop 10	subordinator 8	that -7	verb-judging -27	verb-thinking -17	word -27	– -8	— 34
fr:alone|alone|	2-3 7	4-7 17
fr:alone|first|	2-3 -11	4-7 23	8+ 10
fr:alone|inside|	4-7 -12	8+ 7
fr:best-gap|according-to|according|gap|according-to|,;q|	2-3 15
fr:best-gap|according-to|according|gap|according-to|,s|	4-7 14
fr:best-gap|according-to|according|gap|according-to|,|	4-7 37
fr:best-gap|according-to|according|gap|according-to|;|	2-3 9
fr:best-gap|according-to|according|gap|according-to|q,s|	4-7 13
fr:best-gap|according-to|according|gap|according-to||	1 8	2-3 -15
fr:best-gap|colon|naked||	4-7 11
fr:best-gap|named-before|naked||	2-3 12	4-7 -8	8+ 9
fr:best-gap|named-nearby|naked||	1 9	2-3 15	4-7 -13	8+ 7
fr:best-gap|possessor|naked||	4-7 21
fr:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;|	2-3 12
fr:best-gap|quote-then-speaker|apposition|gap|quote-then-speaker|,|	1 -10
fr:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 15
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 15	4-7 25	8+ 6
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 9
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 10	2-3 14	4-7 23	8+ 7
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 12	2-3 21	4-7 19	8+ 6
fr:best-gap|sentence-after|direct|gap|sentence-after||	2-3 16	8+ 7
fr:best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 9
fr:best-gap|sentence-after|saying|gap|sentence-after||	4-7 18
fr:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 15
fr:best-gap|sentence-before|direct|gap|sentence-before|;q,|	1 14
fr:best-gap|sentence-before|saying|gap|sentence-before|,;|	1 17
fr:best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 13
fr:best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 17
fr:best-gap|sentence-before|saying|gap|sentence-before||	2-3 11	4-7 21
fr:best-gap|signature|naked||	4-7 -6
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -7	4-7 9
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 12	2-3 11
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 -14	8+ 7
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	4-7 13
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	4-7 13
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	4-7 -8
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 15	4-7 10
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 -13	4-7 29
fr:best-gap|speaker-then-quote|relative|gap|speaker-then-quote|;|	8+ 7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 10	4-7 16
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	4-7 19
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 9	4-7 14
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -16	2-3 11	4-7 -9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 11	2-3 12	8+ 9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 12	2-3 13	4-7 6
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 15	2-3 7	4-7 36	8+ 6
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -6	2-3 30
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 10
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -12	8+ 6
fr:best-gap|topic|naked||	1 -26	2-3 -28	4-7 9	8+ 11
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 15
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 9	4-7 26
fr:best-intro|(|naked|5-10|	2-3 -8
fr:best-intro|(|saying|2-4|	4-7 -9
fr:best-intro|,|according|1|	2-3 12	4-7 7
fr:best-intro|,|according|5-10|	4-7 11
fr:best-intro|,|according|far|	2-3 11
fr:best-intro|,|direct|2-4|	2-3 11
fr:best-intro|,|naked|1|	1 8	2-3 -12	4-7 15
fr:best-intro|,|naked|2-4|	4-7 9
fr:best-intro|,|naked|5-10|	2-3 21	4-7 9
fr:best-intro|,|saying|1|	2-3 11	4-7 14
fr:best-intro|,|saying|5-10|	2-3 13	4-7 6
fr:best-intro|:|according|1|	2-3 9
fr:best-intro|:|according|5-10|	2-3 15
fr:best-intro|:|direct|0|	8+ 7
fr:best-intro|:|direct|2-4|	4-7 -14	8+ 7
fr:best-intro|:|direct|far|	1 14
fr:best-intro|:|naked|1|	2-3 -11	4-7 17
fr:best-intro|:|naked|2-4|	1 -17	2-3 19	4-7 27	8+ 8
fr:best-intro|:|naked|5-10|	1 -8	4-7 51	8+ 6
fr:best-intro|:|naked|far|	4-7 -7	8+ 7
fr:best-intro|:|relative|5-10|	8+ 7
fr:best-intro|:|saying|1|	2-3 13	8+ 7
fr:best-intro|:|saying|2-4|	1 11	2-3 12	8+ 9
fr:best-intro|:|saying|5-10|	1 19	4-7 16
fr:best-intro|:|saying|far|	4-7 16
fr:best-intro|:|thinking|1|	8+ 10
fr:best-intro|;|naked|1|	4-7 -7
fr:best-intro|adverb|according|5-10|	1 8
fr:best-intro|adverb|judging|2-4|	2-3 10
fr:best-intro|adverb|saying|far|	1 12
fr:best-intro|auxiliary|according|5-10|	4-7 14
fr:best-intro|auxiliary|according|far|	2-3 15	4-7 13
fr:best-intro|auxiliary|direct|far|	1 12
fr:best-intro|auxiliary|saying|1|	4-7 11
fr:best-intro|auxiliary|saying|2-4|	1 15	2-3 7	4-7 14
fr:best-intro|capital|according|2-4|	4-7 6
fr:best-intro|capital|direct|2-4|	4-7 13
fr:best-intro|capital|naked|far|	1 13
fr:best-intro|coordinator|naked|5-10|	2-3 11
fr:best-intro|determiner|according|2-4|	4-7 21
fr:best-intro|determiner|apposed|1|	2-3 12
fr:best-intro|determiner|apposed|2-4|	2-3 -12
fr:best-intro|determiner|apposition|5-10|	1 -10
fr:best-intro|determiner|judging|1|	2-3 -18
fr:best-intro|determiner|judging|2-4|	2-3 27	4-7 16
fr:best-intro|determiner|judging|5-10|	2-3 -15
fr:best-intro|determiner|naked|2-4|	1 21	2-3 8
fr:best-intro|determiner|naked|5-10|	1 -17
fr:best-intro|determiner|naked|far|	1 -18	2-3 -19
fr:best-intro|determiner|saying|1|	1 7	2-3 24	4-7 14
fr:best-intro|determiner|saying|2-4|	1 11	4-7 -8
fr:best-intro|determiner|saying|5-10|	4-7 -15
fr:best-intro|determiner|thinking|1|	2-3 -10
fr:best-intro|preposition|judging|1|	1 12
fr:best-intro|preposition|judging|2-4|	1 -21
fr:best-intro|preposition|judging|5-10|	4-7 10
fr:best-intro|preposition|naked|2-4|	1 -18	4-7 12
fr:best-intro|preposition|naked|5-10|	1 -13	2-3 -6
fr:best-intro|preposition|naked|far|	1 -14	2-3 20	4-7 6
fr:best-intro|preposition|saying|1|	2-3 20
fr:best-intro|preposition|saying|2-4|	1 -13
fr:best-intro|preposition|saying|far|	4-7 16
fr:best-intro|pronoun|according|1|	2-3 11
fr:best-intro|pronoun|naked|5-10|	4-7 13
fr:best-intro|pronoun|saying|2-4|	4-7 12
fr:best-intro|start|direct|0|	2-3 12
fr:best-intro|start|direct|far|	8+ 15
fr:best-intro|start|naked|2-4|	4-7 27	8+ 6
fr:best-intro|start|naked|5-10|	4-7 7	8+ 9
fr:best-intro|start|naked|far|	2-3 -12	4-7 14	8+ 9
fr:best-intro|start|other|1|	8+ 9
fr:best-intro|start|saying|1|	4-7 11	8+ 6
fr:best-intro|start|saying|2-4|	8+ 7
fr:best-intro|stop|according|5-10|	4-7 15
fr:best-intro|stop|naked|2-4|	1 9	2-3 24
fr:best-intro|stop|naked|5-10|	2-3 -6	4-7 28
fr:best-intro|stop|naked|far|	2-3 8	4-7 -9	8+ 12
fr:best-intro|stop|other|1|	1 10	2-3 14	4-7 23
fr:best-intro|stop|saying|1|	2-3 16	4-7 21
fr:best-intro|stop|saying|2-4|	2-3 15	4-7 26
fr:best-intro|stop|saying|5-10|	2-3 11
fr:best-intro|subordinator|naked|far|	2-3 -7
fr:best-intro|that|saying|1|	8+ 6
fr:best-intro|verb-judging|judging|0|	2-3 7	4-7 15
fr:best-intro|verb-judging|saying|5-10|	2-3 11
fr:best-intro|verb-saying|naked|2-4|	2-3 13	4-7 10
fr:best-intro|verb-saying|naked|5-10|	1 -9	2-3 -10
fr:best-intro|verb-saying|naked|far|	4-7 11
fr:best-intro|verb-saying|saying|0|	1 -10	2-3 6	4-7 39
fr:best-intro|verb-thinking|naked|2-4|	8+ 6
fr:best-intro|word|according|0|	2-3 -15
fr:best-intro|word|according|1|	4-7 10
fr:best-intro|word|according|5-10|	2-3 14
fr:best-intro|word|according|far|	2-3 -11	4-7 20
fr:best-intro|word|apposed|1|	2-3 12
fr:best-intro|word|apposed|5-10|	4-7 9
fr:best-intro|word|direct|1|	4-7 -8
fr:best-intro|word|direct|5-10|	4-7 13
fr:best-intro|word|judging|2-4|	1 13	2-3 9	4-7 15
fr:best-intro|word|naked|1|	2-3 -14
fr:best-intro|word|naked|2-4|	1 13	2-3 -16	4-7 -18
fr:best-intro|word|naked|5-10|	1 11	2-3 19
fr:best-intro|word|naked|far|	2-3 -7	4-7 25
fr:best-intro|word|saying|1|	1 12	2-3 10	4-7 10
fr:best-intro|word|saying|2-4|	1 -16	2-3 21	4-7 45
fr:best-intro|word|saying|5-10|	1 15	2-3 12	4-7 26
fr:best-intro|word|saying|far|	4-7 32
fr:best-intro|word|thinking|2-4|	1 -12	2-3 13	8+ 6
fr:best-intro|–|saying|1|	8+ 12
fr:best-intro|—|direct|0|	2-3 8
fr:best-intro|—|saying|1|	4-7 11
fr:best-intro|’|according|far|	4-7 9
fr:best-intro|’|judging|2-4|	4-7 6
fr:best-intro|’|naked|2-4|	2-3 11
fr:best-intro|’|naked|5-10|	4-7 7
fr:best-lead|lower|(|naked|	named-nearby -8
fr:best-lead|lower|(|saying|	speaker-then-quote -9
fr:best-lead|lower|,|according|	according-to 23
fr:best-lead|lower|,|direct|	speaker-then-quote 11
fr:best-lead|lower|,|naked|	named-nearby 12	topic 9
fr:best-lead|lower|,|saying|	quote-then-verb 7	speaker-then-quote 13	verb-then-speaker 10
fr:best-lead|lower|:|according|	according-to 15
fr:best-lead|lower|:|direct|	speaker-then-quote -14
fr:best-lead|lower|:|naked|	topic -8
fr:best-lead|lower|:|saying|	quote-then-verb 16
fr:best-lead|lower|:|thinking|	speaker-then-quote 10
fr:best-lead|lower|adverb|according|	according-to 8
fr:best-lead|lower|adverb|judging|	speaker-then-quote 10
fr:best-lead|lower|adverb|saying|	speaker-then-quote 16
fr:best-lead|lower|auxiliary|according|	according-to 24
fr:best-lead|lower|auxiliary|direct|	speaker-then-quote 12
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 11	speaker-then-quote 19
fr:best-lead|lower|capital|according|	according-to 6
fr:best-lead|lower|capital|direct|	speaker-then-quote 13
fr:best-lead|lower|capital|naked|	named-nearby 13
fr:best-lead|lower|coordinator|naked|	named-nearby 11
fr:best-lead|lower|determiner|according|	according-to 11
fr:best-lead|lower|determiner|apposed|	quote-then-speaker 12	speaker-then-quote -12
fr:best-lead|lower|determiner|apposition|	quote-then-speaker -10
fr:best-lead|lower|determiner|judging|	speaker-then-quote -13
fr:best-lead|lower|determiner|naked|	named-nearby 21	topic -20
fr:best-lead|lower|determiner|saying|	verb-then-speaker 19
fr:best-lead|lower|preposition|naked|	topic 6
fr:best-lead|lower|preposition|saying|	quote-then-speaker 9
fr:best-lead|lower|pronoun|according|	according-to 11
fr:best-lead|lower|pronoun|naked|	named-nearby 13
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 12
fr:best-lead|lower|subordinator|naked|	topic -7
fr:best-lead|lower|that|saying|	speaker-then-quote 6
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 9
fr:best-lead|lower|verb-judging|saying|	speaker-then-quote 11
fr:best-lead|lower|verb-saying|naked|	named-nearby 22
fr:best-lead|lower|verb-thinking|naked|	named-nearby 6
fr:best-lead|lower|word|according|	according-to -13
fr:best-lead|lower|word|apposed|	speaker-then-quote 14
fr:best-lead|lower|word|direct|	speaker-then-quote 13
fr:best-lead|lower|word|judging|	speaker-then-quote 23
fr:best-lead|lower|word|naked|	possessor 21	topic 18
fr:best-lead|lower|word|saying|	quote-then-verb 16	sentence-before 17	verb-then-speaker 15
fr:best-lead|lower|’|according|	according-to 9
fr:best-lead|lower|’|judging|	speaker-then-quote 6
fr:best-lead|lower|’|naked|	named-nearby 11
fr:best-lead|upper|,|naked|	named-nearby -9	topic -11
fr:best-lead|upper|:|according|	according-to 9
fr:best-lead|upper|:|direct|	sentence-after 7	sentence-before 14	speaker-then-quote 7
fr:best-lead|upper|:|naked|	colon 16	named-nearby 27	topic -9
fr:best-lead|upper|:|relative|	speaker-then-quote 7
fr:best-lead|upper|:|saying|	sentence-after 18	sentence-before 24	speaker-then-quote 9
fr:best-lead|upper|;|naked|	named-nearby -7
fr:best-lead|upper|determiner|thinking|	speaker-then-quote -10
fr:best-lead|upper|preposition|naked|	named-nearby -6	signature -6	topic -8
fr:best-lead|upper|start|direct|	quote-then-speaker 15	sentence-after 12
fr:best-lead|upper|start|naked|	named-before 10	named-nearby 16	topic -13
fr:best-lead|upper|start|other|	quote-then-verb 9
fr:best-lead|upper|start|saying|	quote-then-speaker 7	quote-then-verb 9
fr:best-lead|upper|stop|according|	sentence-before 15
fr:best-lead|upper|stop|naked|	named-nearby 22	topic -9
fr:best-lead|upper|stop|other|	quote-then-verb 25
fr:best-lead|upper|stop|saying|	quote-then-speaker 23	quote-then-verb 13	sentence-after 9	sentence-before 22
fr:best-lead|upper|verb-saying|naked|	named-nearby -10	topic -9
fr:best-lead|upper|verb-saying|saying|	speaker-then-quote -9
fr:best-lead|upper|word|direct|	speaker-then-quote -8
fr:best-lead|upper|word|naked|	named-nearby -15
fr:best-lead|upper|word|saying|	speaker-then-quote -12
fr:best-lead|upper|–|saying|	quote-then-verb 12
fr:best-lead|upper|—|direct|	sentence-after 8
fr:best-lead|upper|—|saying|	quote-then-verb 11
fr:best-lemma|	admettre 7	affirmer 16	ajouter -16	amuser 9	appeler 7	assurer 18	attendre 15	conclure 11	confier 6	contester 14	crier 21	demander 14	dire -9	douter 10	décrire 10	défendre 15	démentir 11	dénoncer 14	détailler 8	engager -15	enquérir 17	esclaffer 6	estimer 13	exiger 8	expliquer 6	exprimer 14	faire_valoir 29	féliciter 11	glisser 13	hurler 11	indiquer 19	interroger 8	invoquer -18	ironiser 6	jubiler 15	juger 15	jurer 6	justifier 17	lancer 13	lâcher 15	maintenir 8	marrer 7	murmurer 14	noter 7	parler 33	pester 7	philosopher 14	plaider -18	plaisanter 16	proclamer 11	promettre 28	préciser 6	prétendre 15	prévenir -11	qualifier 12	raconter 9	rappeler 22	reconnaître 17	rectifier 19	redouter 8	refuser -21	relativiser 21	reprendre 7	rigoler 12	réagir 11	réclamer 17	répliquer 10	répondre 27	répéter 9	rétorquer 6	saluer 18	souffler 16	souhaiter 6	soupirer 6	sourire 16	souvenir 13	trancher 15	unlisted 26	vanter 20	voir 16	vouloir -17	écrire 16	étonner 6	évoquer 29
fr:best-lemma|admettre|speaker-then-quote|	0 7
fr:best-lemma|affirmer|quote-then-speaker|	2-4 7
fr:best-lemma|affirmer|speaker-then-quote|	1 13	far 16
fr:best-lemma|ajouter|quote-then-speaker|	2-4 17
fr:best-lemma|ajouter|quote-then-verb|	1 14
fr:best-lemma|ajouter|speaker-then-quote|	2-4 -9	5-10 -15
fr:best-lemma|amuser|quote-then-verb|	1 9
fr:best-lemma|appeler|sentence-before|	far 17
fr:best-lemma|appeler|speaker-then-quote|	0 -8	2-4 8
fr:best-lemma|assurer|speaker-then-quote|	5-10 17
fr:best-lemma|attendre|speaker-then-quote|	2-4 15
fr:best-lemma|conclure|quote-then-verb|	1 12
fr:best-lemma|confier|quote-then-verb|	1 16
fr:best-lemma|contester|sentence-before|	2-4 14
fr:best-lemma|crier|speaker-then-quote|	1 21
fr:best-lemma|demander|sentence-before|	1 8
fr:best-lemma|demander|speaker-then-quote|	2-4 13
fr:best-lemma|dire|quote-then-speaker|	2-4 22
fr:best-lemma|dire|quote-then-verb|	1 20
fr:best-lemma|dire|sentence-after|	2-4 18
fr:best-lemma|dire|sentence-before|	5-10 11
fr:best-lemma|dire|speaker-then-quote|	0 -17	1 14	2-4 -9
fr:best-lemma|douter|speaker-then-quote|	1 10
fr:best-lemma|décrire|speaker-then-quote|	5-10 10
fr:best-lemma|défendre|speaker-then-quote|	2-4 14
fr:best-lemma|démentir|sentence-after|	5-10 9
fr:best-lemma|démentir|speaker-then-quote|	2-4 14
fr:best-lemma|dénoncer|quote-then-verb|	1 6
fr:best-lemma|dénoncer|speaker-then-quote|	1 14
fr:best-lemma|détailler|quote-then-verb|	1 8
fr:best-lemma|engager|speaker-then-quote|	5-10 -15
fr:best-lemma|enquérir|sentence-before|	5-10 17
fr:best-lemma|esclaffer|quote-then-verb|	1 6
fr:best-lemma|estimer|speaker-then-quote|	5-10 13
fr:best-lemma|exiger|speaker-then-quote|	0 8
fr:best-lemma|expliquer|quote-then-verb|	1 6
fr:best-lemma|exprimer|speaker-then-quote|	far 14
fr:best-lemma|faire_valoir|quote-then-verb|	1 11
fr:best-lemma|faire_valoir|speaker-then-quote|	0 15
fr:best-lemma|faire_valoir|verb-then-speaker|	2-4 19
fr:best-lemma|féliciter|speaker-then-quote|	2-4 11
fr:best-lemma|glisser|quote-then-speaker|	2-4 13
fr:best-lemma|hurler|speaker-then-quote|	2-4 11
fr:best-lemma|indiquer|speaker-then-quote|	0 17	2-4 12
fr:best-lemma|indiquer|verb-then-speaker|	5-10 15
fr:best-lemma|interroger|quote-then-verb|	1 8
fr:best-lemma|invoquer|speaker-then-quote|	1 -18
fr:best-lemma|jubiler|quote-then-verb|	1 15
fr:best-lemma|juger|quote-then-verb|	1 9
fr:best-lemma|juger|speaker-then-quote|	0 13	1 6
fr:best-lemma|jurer|quote-then-speaker|	2-4 6
fr:best-lemma|justifier|quote-then-speaker|	2-4 17
fr:best-lemma|lancer|quote-then-verb|	1 13
fr:best-lemma|lire|quote-then-speaker|	1 9	2-4 12
fr:best-lemma|lire|quote-then-verb|	1 19
fr:best-lemma|lire|speaker-then-quote|	1 -10	far 16
fr:best-lemma|lâcher|quote-then-verb|	1 13
fr:best-lemma|lâcher|speaker-then-quote|	5-10 9
fr:best-lemma|maintenir|speaker-then-quote|	1 8
fr:best-lemma|marrer|quote-then-verb|	1 7
fr:best-lemma|murmurer|quote-then-verb|	1 14
fr:best-lemma|none|according-to|	0 -15	1 25	2-4 21	5-10 17
fr:best-lemma|none|colon|	1 16
fr:best-lemma|none|named-before|	2-4 11	5-10 25	far -8
fr:best-lemma|none|named-nearby|	2-4 12	far 20
fr:best-lemma|none|possessor|	5-10 21
fr:best-lemma|none|quote-then-speaker|	1 12	5-10 -10	far 15
fr:best-lemma|none|sentence-after|	0 20
fr:best-lemma|none|sentence-before|	5-10 15	far 14
fr:best-lemma|none|signature|	1 -6
fr:best-lemma|none|speaker-then-quote|	2-4 -8	5-10 19	far 12
fr:best-lemma|none|topic|	1 -15	2-4 -15	5-10 -13
fr:best-lemma|noter|quote-then-verb|	1 7
fr:best-lemma|parler|speaker-then-quote|	2-4 33
fr:best-lemma|pester|quote-then-verb|	1 7
fr:best-lemma|philosopher|quote-then-speaker|	2-4 10
fr:best-lemma|philosopher|sentence-before|	5-10 13
fr:best-lemma|plaider|quote-then-verb|	1 6
fr:best-lemma|plaider|speaker-then-quote|	2-4 -20
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 17
fr:best-lemma|proclamer|quote-then-verb|	1 11
fr:best-lemma|promettre|speaker-then-quote|	0 15	2-4 20	5-10 10
fr:best-lemma|promettre|verb-then-speaker|	1 9
fr:best-lemma|préciser|speaker-then-quote|	5-10 6
fr:best-lemma|prétendre|speaker-then-quote|	2-4 15
fr:best-lemma|prévenir|quote-then-verb|	1 7
fr:best-lemma|prévenir|speaker-then-quote|	2-4 -16
fr:best-lemma|qualifier|speaker-then-quote|	1 12
fr:best-lemma|raconter|quote-then-verb|	1 6
fr:best-lemma|raconter|verb-then-speaker|	1 8
fr:best-lemma|rappeler|speaker-then-quote|	1 6	far 20
fr:best-lemma|reconnaître|quote-then-verb|	1 13
fr:best-lemma|reconnaître|speaker-then-quote|	0 14	1 7	5-10 12
fr:best-lemma|rectifier|quote-then-verb|	1 19
fr:best-lemma|redouter|speaker-then-quote|	0 8
fr:best-lemma|refuser|speaker-then-quote|	2-4 -21
fr:best-lemma|relativiser|speaker-then-quote|	1 21
fr:best-lemma|reprendre|quote-then-verb|	1 7
fr:best-lemma|rigoler|speaker-then-quote|	2-4 10
fr:best-lemma|réagir|quote-then-verb|	1 12
fr:best-lemma|réagir|speaker-then-quote|	2-4 11
fr:best-lemma|réclamer|speaker-then-quote|	0 21	1 12	2-4 13
fr:best-lemma|répliquer|speaker-then-quote|	5-10 10
fr:best-lemma|répondre|quote-then-verb|	1 6
fr:best-lemma|répondre|speaker-then-quote|	2-4 15	5-10 12	far 19
fr:best-lemma|répéter|speaker-then-quote|	5-10 9
fr:best-lemma|rétorquer|quote-then-verb|	1 6
fr:best-lemma|saluer|speaker-then-quote|	0 8	2-4 20
fr:best-lemma|souffler|quote-then-speaker|	2-4 14
fr:best-lemma|souffler|quote-then-verb|	1 13
fr:best-lemma|souhaiter|speaker-then-quote|	2-4 6
fr:best-lemma|soupirer|quote-then-verb|	1 6
fr:best-lemma|sourire|quote-then-verb|	1 7
fr:best-lemma|sourire|sentence-before|	1 13
fr:best-lemma|soutenir|speaker-then-quote|	2-4 9
fr:best-lemma|souvenir|quote-then-verb|	1 14
fr:best-lemma|trancher|quote-then-verb|	1 15
fr:best-lemma|unlisted|quote-then-verb|	1 26
fr:best-lemma|vanter|quote-then-verb|	1 20
fr:best-lemma|voir|speaker-then-quote|	0 8	2-4 15
fr:best-lemma|vouloir|speaker-then-quote|	1 -10	2-4 -12
fr:best-lemma|écrire|quote-then-verb|	1 18
fr:best-lemma|étonner|quote-then-verb|	1 6
fr:best-lemma|évoquer|speaker-then-quote|	1 20	2-4 18
fr:best-near|according-to|according|	0 -15	1 25	2-4 21	5-10 17
fr:best-near|according|0|	2-3 -15
fr:best-near|according|1|	2-3 19	4-7 18
fr:best-near|according|2-4|	4-7 21
fr:best-near|according|5-10|	1 8	2-3 11	4-7 21
fr:best-near|according|far|	2-3 -7	4-7 23
fr:best-near|apposed|1|	2-3 16
fr:best-near|apposed|2-4|	2-3 -12
fr:best-near|apposed|5-10|	4-7 9
fr:best-near|apposition|5-10|	1 -10
fr:best-near|colon|naked|	1 16
fr:best-near|direct|0|	2-3 16	8+ 7
fr:best-near|direct|1|	4-7 -8
fr:best-near|direct|2-4|	2-3 11	4-7 -13	8+ 7
fr:best-near|direct|5-10|	4-7 13
fr:best-near|direct|far|	1 17	8+ 15
fr:best-near|judging|0|	2-3 7	4-7 15
fr:best-near|judging|1|	1 12	2-3 -18
fr:best-near|judging|2-4|	1 -10	2-3 30	4-7 25
fr:best-near|judging|5-10|	2-3 -15	4-7 10
fr:best-near|naked|1|	1 8	2-3 -19
fr:best-near|naked|2-4|	1 15	4-7 -10	8+ 6
fr:best-near|naked|5-10|	1 -9	4-7 27	8+ 7
fr:best-near|naked|far|	1 -7	2-3 -9	4-7 6	8+ 11
fr:best-near|named-before|naked|	2-4 11	5-10 25	far -8
fr:best-near|named-nearby|naked|	2-4 12	far 20
fr:best-near|other|1|	1 10	2-3 14	4-7 23	8+ 7
fr:best-near|possessor|naked|	5-10 21
fr:best-near|quote-then-speaker|apposed|	1 12
fr:best-near|quote-then-speaker|apposition|	5-10 -10
fr:best-near|quote-then-speaker|direct|	far 15
fr:best-near|quote-then-speaker|saying|	1 9	2-4 21
fr:best-near|quote-then-verb|other|	1 26
fr:best-near|quote-then-verb|saying|	1 22
fr:best-near|relative|5-10|	8+ 7
fr:best-near|saying|0|	1 -10	2-3 6	4-7 39
fr:best-near|saying|1|	1 11	2-3 35	4-7 11	8+ 6
fr:best-near|saying|2-4|	2-3 24
fr:best-near|saying|5-10|	1 22	2-3 20	4-7 -10	8+ 6
fr:best-near|saying|far|	1 12	4-7 36
fr:best-near|sentence-after|direct|	0 20
fr:best-near|sentence-after|saying|	2-4 18	5-10 9
fr:best-near|sentence-before|according|	5-10 15
fr:best-near|sentence-before|direct|	far 14
fr:best-near|sentence-before|saying|	1 19	2-4 14	5-10 24	far 17
fr:best-near|signature|naked|	1 -6
fr:best-near|speaker-then-quote|apposed|	1 12	2-4 -11	5-10 12
fr:best-near|speaker-then-quote|direct|	1 -8	5-10 13	far 12
fr:best-near|speaker-then-quote|judging|	0 9	2-4 23	5-10 -12
fr:best-near|speaker-then-quote|relative|	5-10 7
fr:best-near|speaker-then-quote|saying|	1 18	2-4 -7	far 35
fr:best-near|speaker-then-quote|thinking|	1 -10
fr:best-near|thinking|1|	2-3 -10	8+ 10
fr:best-near|thinking|2-4|	1 -12	2-3 13	8+ 7
fr:best-near|topic|naked|	1 -15	2-4 -15	5-10 -13
fr:best-near|verb-then-speaker|saying|	1 14	2-4 25	5-10 15
fr:best-negated|	true 14
fr:best-order|according|according|0|	2-3 -15
fr:best-order|according|according|1|	2-3 19	4-7 18
fr:best-order|according|according|2-4|	4-7 21
fr:best-order|according|according|5-10|	1 8	2-3 11	4-7 21
fr:best-order|according|according|far|	2-3 -7	4-7 23
fr:best-order|apposed|apposed|1|	2-3 16
fr:best-order|apposed|apposed|2-4|	2-3 -12
fr:best-order|apposed|apposed|5-10|	4-7 9
fr:best-order|apposed|judging|1|	2-3 -18
fr:best-order|apposed|judging|2-4|	2-3 17	4-7 16
fr:best-order|apposed|saying|0|	2-3 7	4-7 22
fr:best-order|apposed|saying|1|	4-7 9	8+ 6
fr:best-order|apposed|saying|2-4|	4-7 21	8+ 9
fr:best-order|apposed|saying|5-10|	2-3 -12	4-7 12
fr:best-order|apposition|apposition|5-10|	1 -10
fr:best-order|apposition|saying|0|	2-3 -7
fr:best-order|apposition|saying|2-4|	8+ 7
fr:best-order|direct|direct|0|	2-3 16	8+ 7
fr:best-order|direct|direct|1|	4-7 -8
fr:best-order|direct|direct|2-4|	2-3 11	4-7 -13	8+ 7
fr:best-order|direct|direct|5-10|	4-7 13
fr:best-order|direct|direct|far|	1 17	8+ 15
fr:best-order|direct|judging|0|	2-3 7	4-7 15
fr:best-order|direct|judging|1|	1 12
fr:best-order|direct|judging|2-4|	1 -10	2-3 22	4-7 20
fr:best-order|direct|judging|5-10|	2-3 -15	4-7 10
fr:best-order|direct|saying|0|	1 -10	4-7 31
fr:best-order|direct|saying|1|	1 7	2-3 33
fr:best-order|direct|saying|2-4|	2-3 24	4-7 -6	8+ 6
fr:best-order|direct|saying|5-10|	1 10	2-3 24	4-7 -13
fr:best-order|direct|saying|far|	1 12	4-7 36
fr:best-order|direct|thinking|1|	2-3 -10	8+ 10
fr:best-order|direct|thinking|2-4|	1 -12	2-3 13	8+ 7
fr:best-order|inverted|other|1|	1 10	2-3 14	4-7 23	8+ 7
fr:best-order|inverted|saying|1|	1 12	2-3 22	4-7 20	8+ 6
fr:best-order|inverted|saying|2-4|	4-7 22
fr:best-order|inverted|saying|5-10|	1 19	2-3 11	4-7 13
fr:best-order|naked|naked|1|	1 8	2-3 -19
fr:best-order|naked|naked|2-4|	1 15	4-7 -10	8+ 6
fr:best-order|naked|naked|5-10|	1 -9	4-7 27	8+ 7
fr:best-order|naked|naked|far|	1 -7	2-3 -9	4-7 6	8+ 11
fr:best-order|relative|relative|5-10|	8+ 7
fr:best-order|relative|saying|1|	4-7 12
fr:best-order|shared|saying|0|	4-7 15
fr:best-phrase|name|	according 35	apposed 21	direct 25	naked 9	other 15	saying 42	thinking -8
fr:best-phrase|noun|	apposed -12	apposition -10	naked -13	other 16	relative 7
fr:best-phrase|pronoun|	according 14	direct 8	judging 11	naked -22	other 18
fr:best-score|	-1 -13	-2 7	-3 22	-4 -13	0 -14	1 11	2 18	3 6	4 10	5 14
fr:best-score|-1|	1 -10	2-3 -16	8+ 11
fr:best-score|-2|	2-3 -15	8+ 11
fr:best-score|-3|	2-3 20	4-7 18
fr:best-score|-4|	2-3 -16	4-7 14	8+ 17
fr:best-score|0|	1 -11	4-7 -9	8+ 8
fr:best-score|1|	2-3 7	4-7 13	8+ 8
fr:best-score|2|	1 14	2-3 25	8+ 8
fr:best-score|3|	2-3 12	8+ 6
fr:best-score|4|	4-7 40
fr:best-score|5|	4-7 20
fr:best|according-to|according|	1 8	4-7 38
fr:best|colon|naked|	4-7 11
fr:best|named-before|naked|	2-3 12	4-7 -8	8+ 9
fr:best|named-nearby|naked|	1 9	2-3 15	4-7 -13	8+ 7
fr:best|possessor|naked|	4-7 21
fr:best|quote-then-speaker|apposed|	2-3 12
fr:best|quote-then-speaker|apposition|	1 -10
fr:best|quote-then-speaker|direct|	8+ 15
fr:best|quote-then-speaker|saying|	2-3 10	4-7 25	8+ 6
fr:best|quote-then-verb|other|	1 10	2-3 14	4-7 23	8+ 7
fr:best|quote-then-verb|saying|	1 12	2-3 21	4-7 19	8+ 6
fr:best|sentence-after|direct|	2-3 16	8+ 7
fr:best|sentence-after|saying|	2-3 9	4-7 18
fr:best|sentence-before|according|	4-7 15
fr:best|sentence-before|direct|	1 14
fr:best|sentence-before|saying|	1 17	2-3 11	4-7 25
fr:best|signature|naked|	4-7 -6
fr:best|speaker-then-quote|apposed|	2-3 -7	4-7 9
fr:best|speaker-then-quote|direct|	1 12	2-3 11	4-7 -14	8+ 7
fr:best|speaker-then-quote|judging|	2-3 -11	4-7 20
fr:best|speaker-then-quote|relative|	8+ 7
fr:best|speaker-then-quote|saying|	1 -7	2-3 38	4-7 -8	8+ 7
fr:best|speaker-then-quote|thinking|	1 -12	8+ 10
fr:best|topic|naked|	1 -26	2-3 -28	4-7 9	8+ 11
fr:best|verb-then-speaker|saying|	1 15	2-3 9	4-7 26
fr:case-follow|all-one|,auxiliary|	! 9	none -18
fr:case-follow|all-one|capital|	. 11	? 10
fr:case-follow|all-one|coordinator|	none -9
fr:case-follow|all-one|determiner|	none -11
fr:case-follow|all-one|end|	. 25	none -14
fr:case-follow|all-one|pronoun|	. 8
fr:case-follow|all-one|stop|	none -25
fr:case-follow|all|(|	none -6
fr:case-follow|all|,word|	none -7
fr:case-follow|all|preposition|	none -9
fr:case-follow|all|stop|	none -16
fr:case-follow|all|word|	none -8
fr:case-follow|first|,auxiliary|	! 7	? 10	none 22
fr:case-follow|first|,capital|	none -7
fr:case-follow|first|,determiner|	none -14
fr:case-follow|first|,preposition|	none 9
fr:case-follow|first|,pronoun|	? 12	none 14
fr:case-follow|first|,verb-saying|	? 8	none 20
fr:case-follow|first|,word|	! 8	none -9
fr:case-follow|first|:|	none -13
fr:case-follow|first|capital|	. 24	? 7
fr:case-follow|first|determiner|	. 33	? 14
fr:case-follow|first|end|	! 14	. 19	? 11
fr:case-follow|first|preposition|	. 15
fr:case-follow|first|pronoun|	. 17
fr:case-follow|first|stop|	none -15
fr:case-follow|first|—|	. 8	? 18
fr:case-follow|most|,verb-saying|	none 8
fr:case-follow|most|stop|	none -8
fr:case-follow|none|)|	none -14
fr:case-follow|none|,auxiliary|	none 15
fr:case-follow|none|,coordinator|	none 9
fr:case-follow|none|,determiner|	none -12
fr:case-follow|none|,preposition|	none 21
fr:case-follow|none|,subordinator|	none 13
fr:case-follow|none|,verb-saying|	none 15
fr:case-follow|none|,word|	none -6
fr:case-follow|none|:|	none 11
fr:case-follow|none|;|	none 18
fr:case-follow|none|determiner|	none 11
fr:case-follow|none|end|	none 10
fr:case-follow|none|preposition|	none 6
fr:case-follow|none|stop|	none 7
fr:case-follow|none|verb-saying|	none -16
fr:case-follow|some|,that|	none 8
fr:case-follow|some|coordinator|	none 9
fr:case-follow|some|stop|	none 24
fr:case-intro|all-one|	preposition -23	stop 18	verb-saying -15	word -10	— 8
fr:case-intro|all|	, -9	: -10	stop -16	verb-saying -7	word -15
fr:case-intro|first|	, -11	: 7	; -7	determiner -10	preposition -10	word -10	– 12	— 10
fr:case-intro|most|	start 8	stop -8
fr:case-intro|none|	( -14	, 27	: -6	adverb 21	auxiliary 22	capital 14	coordinator 11	preposition 6	pronoun 13	subordinator -7	that 6	verb-judging 12	verb-thinking 6	word 12	’ 14
fr:case-intro|some|	, 9	auxiliary 8	verb-saying 12	word 20
fr:case|all-one|	1 -12
fr:case|all|	2 -9	3 -20	4-5 -12
fr:case|first|	10+ 8	2 -7	3 -8	4-5 -8	6-9 36
fr:case|most|	10+ 8	4-5 -8
fr:case|none|	1 8	10+ 6	2 12	3 9	4-5 7	6-9 28
fr:case|some|	2 9	4-5 27	6-9 11
fr:clause|false|false|	all -20	all-one -6	first -15	most -8	none 12	some 31
fr:clause|false|true|	first 7	none 37	some 6
fr:clause|true|false|	first 27
fr:clause|true|true|	first 9
fr:dated|	true -6
fr:ending|	! 15	. 46	? 30	none -8
fr:family|"|	1 18	4-7 11	8+ 6
fr:family|'|	2-3 -7	4-7 -14
fr:family|E|	4-7 8
fr:family|O|	2-3 9
fr:family|V|	2-3 7
fr:family|«|	2-3 8	4-7 -6	8+ 8
fr:family|“|	1 21	2-3 -8	4-7 16	8+ 13
fr:follow|	( -6	) -14	,auxiliary 16	,capital -7	,coordinator 9	,determiner -13	,preposition 24	,pronoun 14	,subordinator 13	,that 8	,verb-saying 22	,word -12	; 18	capital 31	determiner 30	end 22	pronoun 19	stop -8	verb-saying -10	word -7	— 16
fr:headline|false|	4-7 -12	8+ 8
fr:headline|true|	4-7 25	8+ 10
fr:in-noun|false|false|1|	all-one -7
fr:in-noun|false|false|2-3|	all -17	none 20
fr:in-noun|false|false|4-7|	all -11	most -8	none 30	some 16
fr:in-noun|false|false|8+|	first 8	most 8	none 10
fr:in-noun|false|true|1|	all-one 14
fr:in-noun|false|true|2-3|	all -8	first 9
fr:in-noun|false|true|4-7|	first 19
fr:in-noun|false|true|8+|	first 6
fr:in-noun|true|false|1|	all-one -14	none 20
fr:in-noun|true|false|2-3|	all -15	all-one -14	first -13	none 8	some 9
fr:in-noun|true|false|4-7|	first -8	some 18
fr:in-noun|true|false|8+|	none 6
fr:in-noun|true|true|1|	none -16
fr:in-noun|true|true|2-3|	none -26
fr:in-noun|true|true|4-7|	none 19
fr:intro-follow|(|)|	2-3 -8	4-7 -9
fr:intro-follow|,|,determiner|	2-3 -11
fr:intro-follow|,|,preposition|	2-3 10
fr:intro-follow|,|,verb-saying|	2-3 7
fr:intro-follow|,|,word|	2-3 13
fr:intro-follow|,|end|	2-3 14	4-7 9
fr:intro-follow|,|preposition|	2-3 -9
fr:intro-follow|,|stop|	1 8	2-3 20	4-7 23
fr:intro-follow|:|,preposition|	2-3 15	8+ 9
fr:intro-follow|:|,verb-saying|	2-3 13	4-7 6
fr:intro-follow|:|capital|	1 14	4-7 16	8+ 6
fr:intro-follow|:|determiner|	4-7 27	8+ 10
fr:intro-follow|:|end|	1 19	2-3 21	4-7 23	8+ 7
fr:intro-follow|:|pronoun|	2-3 12	4-7 17
fr:intro-follow|:|stop|	1 -21	2-3 -11	4-7 -22	8+ 11
fr:intro-follow|;|,capital|	4-7 -7
fr:intro-follow|adverb|,verb-saying|	1 8
fr:intro-follow|adverb|stop|	1 12	2-3 10
fr:intro-follow|auxiliary|,auxiliary|	4-7 11
fr:intro-follow|auxiliary|coordinator|	4-7 9
fr:intro-follow|auxiliary|stop|	1 16	2-3 9	4-7 23
fr:intro-follow|capital|stop|	1 13	4-7 18
fr:intro-follow|coordinator|end|	2-3 11
fr:intro-follow|determiner|,coordinator|	1 9
fr:intro-follow|determiner|,determiner|	1 -10
fr:intro-follow|determiner|,word|	4-7 -15
fr:intro-follow|determiner|:|	2-3 11
fr:intro-follow|determiner|;|	2-3 12
fr:intro-follow|determiner|determiner|	2-3 13
fr:intro-follow|determiner|end|	2-3 -7
fr:intro-follow|determiner|preposition|	1 9	2-3 -8
fr:intro-follow|determiner|stop|	1 22	2-3 -7	4-7 -6
fr:intro-follow|determiner|verb-saying|	2-3 -16
fr:intro-follow|determiner|word|	1 -16	2-3 -26	4-7 16
fr:intro-follow|preposition|(|	4-7 -6
fr:intro-follow|preposition|,auxiliary|	1 -18
fr:intro-follow|preposition|,determiner|	2-3 -12
fr:intro-follow|preposition|,verb-saying|	1 -15	4-7 15
fr:intro-follow|preposition|,word|	2-3 -13
fr:intro-follow|preposition|coordinator|	2-3 -9
fr:intro-follow|preposition|determiner|	1 -14	2-3 -11
fr:intro-follow|preposition|end|	1 -13	2-3 21
fr:intro-follow|preposition|preposition|	1 12	2-3 9	4-7 15
fr:intro-follow|preposition|stop|	1 -20	2-3 10	4-7 19
fr:intro-follow|pronoun|,word|	2-3 11
fr:intro-follow|pronoun|stop|	4-7 18
fr:intro-follow|start|,auxiliary|	4-7 22	8+ 8
fr:intro-follow|start|,pronoun|	4-7 6
fr:intro-follow|start|,verb-saying|	4-7 18	8+ 7
fr:intro-follow|start|,word|	8+ 11
fr:intro-follow|start|:|	2-3 -13	8+ 18
fr:intro-follow|start|determiner|	2-3 12
fr:intro-follow|start|end|	2-3 7	4-7 17
fr:intro-follow|start|stop|	8+ 19
fr:intro-follow|stop|,auxiliary|	1 9	2-3 19	4-7 27
fr:intro-follow|stop|,determiner|	8+ 7
fr:intro-follow|stop|,pronoun|	2-3 9	4-7 16
fr:intro-follow|stop|,verb-saying|	2-3 12	4-7 32
fr:intro-follow|stop|,word|	1 10	2-3 23	4-7 -11
fr:intro-follow|stop|capital|	2-3 9	4-7 15
fr:intro-follow|stop|determiner|	4-7 7
fr:intro-follow|stop|end|	2-3 26	4-7 24
fr:intro-follow|stop|preposition|	4-7 13
fr:intro-follow|stop|stop|	2-3 -11	4-7 -8
fr:intro-follow|stop|word|	2-3 -8
fr:intro-follow|stop|—|	4-7 11
fr:intro-follow|subordinator|stop|	2-3 -7
fr:intro-follow|that|stop|	8+ 6
fr:intro-follow|verb-judging|,preposition|	4-7 11
fr:intro-follow|verb-judging|preposition|	2-3 11
fr:intro-follow|verb-judging|stop|	2-3 7	4-7 10
fr:intro-follow|verb-saying|,that|	4-7 8
fr:intro-follow|verb-saying|,word|	2-3 -7
fr:intro-follow|verb-saying|determiner|	4-7 11
fr:intro-follow|verb-saying|preposition|	1 13	2-3 13
fr:intro-follow|verb-saying|stop|	1 -22	4-7 40
fr:intro-follow|verb-thinking|stop|	8+ 6
fr:intro-follow|word|,auxiliary|	4-7 7
fr:intro-follow|word|,determiner|	2-3 -11
fr:intro-follow|word|,subordinator|	1 13
fr:intro-follow|word|,verb-saying|	1 12
fr:intro-follow|word|,word|	2-3 -7	4-7 20
fr:intro-follow|word|;|	2-3 9
fr:intro-follow|word|coordinator|	1 13	2-3 -14	4-7 18
fr:intro-follow|word|end|	1 -14
fr:intro-follow|word|preposition|	1 -12	2-3 -7	4-7 -8
fr:intro-follow|word|stop|	2-3 35	4-7 25	8+ 6
fr:intro-follow|word|word|	4-7 9
fr:intro-follow|–|,verb-saying|	8+ 12
fr:intro-follow|—|,verb-saying|	4-7 11
fr:intro-follow|—|pronoun|	2-3 8
fr:intro-follow|—|—|	2-3 10
fr:intro-follow|’|coordinator|	4-7 6
fr:intro-follow|’|stop|	2-3 11	4-7 13
fr:intro|	( -14	, 18	: -6	adverb 21	auxiliary 23	capital 14	coordinator 14	pronoun 13	subordinator -7	that 6	verb-judging 12	verb-saying -8	verb-thinking 6	– 12	— 14	’ 14
fr:lead|lower|	( -14	, 27	: -6	adverb 21	auxiliary 23	capital 14	coordinator 14	preposition 6	pronoun 13	subordinator -7	that 6	verb-judging 12	verb-thinking 6	word 13	’ 14
fr:lead|upper|	, -12	; -7	determiner -10	preposition -11	verb-saying -15	word -21	– 12	— 14
fr:naming|appelé|2|	4-7 8
fr:naming|baptisée|1|	1 -14
fr:naming|dite|1|	2-3 -14
fr:naming|dit|1|	2-3 -7	4-7 10
fr:naming|dit|2|	2-3 10	4-7 16
fr:naming|dit|3|	2-3 16	4-7 26	8+ 10
fr:naming|false|	: 7	preposition -19	stop -6
fr:naming|mot|2|	1 -19
fr:naming|none|	1 13	4-7 -12	8+ 8
fr:naming|titre|2|	2-3 -11
fr:naming|true|	( -14	, 18	: -6	adverb 21	auxiliary 23	capital 14	coordinator 14	preposition 6	pronoun 13	subordinator -7	that 6	verb-judging 12	verb-saying -8	verb-thinking 6	word 6	– 12	— 14	’ 14
fr:nobody|2-3|	— 10
fr:nobody|4-7|	start 8
fr:nobody|8+|	start 17
fr:others|0|	4-7 -8	8+ 8
fr:others|1|	1 16	2-3 14	4-7 -6	8+ 7
fr:own-case|false|all-one|	preposition -23	stop 18	verb-saying -15	word -21	— 8
fr:own-case|false|all|	, -9	: -10	stop -16	verb-saying -7	word -15
fr:own-case|false|first|	, -11	; -7	determiner -10	preposition -10	word -6	— 10
fr:own-case|false|most|	start 8	stop -8
fr:own-case|false|none|	( -8	, 27	: -6	adverb 21	auxiliary 22	capital 14	coordinator 11	preposition 6	pronoun 13	subordinator -7	that 6	verb-judging 12	verb-thinking 6	word 12	’ 14
fr:own-case|false|some|	, 6	auxiliary 8	verb-saying 12	word 20
fr:own-case|true|first|	: 25	start 14	stop 22	word -8	– 12
fr:own-case|true|none|	( -9	word 10
fr:own|false|	4-7 -12	8+ 9
fr:own|true|	2-3 7	4-7 10	8+ 7
fr:sentence|judging|	1 14	2-3 8	4-7 17
fr:sentence|none|	1 14	8+ 10
fr:sentence|saying|	1 -6	8+ 7
fr:sentence|thinking|	1 -12	8+ 10
fr:size-ending|10+|!|	,auxiliary 7
fr:size-ending|10+|.|	determiner 9
fr:size-ending|10+|none|	,auxiliary 7	,determiner 7	,verb-saying 7	,word 11	: 18	stop 6
fr:size-ending|1|.|	capital 11	end 19
fr:size-ending|1|none|	,auxiliary -18	,coordinator 9	,determiner -10	,subordinator 13	,verb-saying 7	,word 10	coordinator 13	determiner -14	end -18	preposition 15	stop -11	word -16
fr:size-ending|2|!|	,auxiliary 9
fr:size-ending|2|.|	end 20	— 8
fr:size-ending|2|?|	capital 10	end 7
fr:size-ending|2|none|	) -8	,determiner -12	,verb-saying 18	,word 8	; 12	coordinator -14	determiner 13	end 23	preposition -8	verb-saying -10	word -8
fr:size-ending|3|!|	,word 8	end 9
fr:size-ending|3|.|	capital 9	end 16	pronoun 15
fr:size-ending|3|?|	— 11
fr:size-ending|3|none|	,auxiliary 17	,determiner -11	,preposition 19	,pronoun 9	,verb-saying 8	: -19	; 9	coordinator -9	end -8	stop 6	word -26
fr:size-ending|4-5|.|	determiner 12	end 32	preposition 13	pronoun 16
fr:size-ending|4-5|?|	,auxiliary 10	,verb-saying 8	end 8
fr:size-ending|4-5|none|	( -6	) -9	,auxiliary 36	,capital -7	,determiner -6	,preposition 11	,pronoun 11	,that 8	,verb-saying 22	,word -18	coordinator 14	determiner 11	end 20	word 19
fr:size-ending|6-9|!|	end 11
fr:size-ending|6-9|.|	capital 20	determiner 30	end 10	pronoun 13
fr:size-ending|6-9|?|	,pronoun 11	capital 7	determiner 14	— 11
fr:size-ending|6-9|none|	,auxiliary 17	,preposition 10	,pronoun 14	,verb-saying 18	,word 11	end 17	stop 45
fr:size-follow|10+|	,auxiliary 7	,determiner 7	,verb-saying 7	,word 11	: 18	determiner 9	end 6	stop 6
fr:size-follow|1|	,auxiliary -18	,coordinator 9	,determiner -10	,subordinator 13	,verb-saying 7	,word 10	capital 11	coordinator 13	determiner -14	end -6	preposition 15	stop -11	word -16
fr:size-follow|2|	) -8	,determiner -12	,verb-saying 18	,word 8	; 12	capital 10	coordinator -14	determiner 13	end 31	preposition -8	verb-saying -10	word -8	— 8
fr:size-follow|3|	,auxiliary 17	,determiner -11	,preposition 19	,pronoun 9	,verb-saying 8	,word 6	: -19	; 9	capital 9	coordinator -9	end -6	pronoun 15	stop 6	word -26	— 11
fr:size-follow|4-5|	( -6	) -9	,auxiliary 31	,capital -7	,determiner -6	,preposition 11	,pronoun 11	,that 8	,verb-saying 22	,word -18	coordinator 14	determiner 17	end 37	pronoun 16	word 19
fr:size-follow|6-9|	,auxiliary 17	,preposition 10	,pronoun 15	,verb-saying 18	,word 11	capital 21	determiner 30	end 12	pronoun 13	stop 45	— 11
fr:size-intro|10+|	: 8	start 10	stop 6	that 6	– 12
fr:size-intro|1|	, 8	: -6	adverb 15	auxiliary 16	capital 13	determiner 18	preposition -20	stop 10	verb-saying -10
fr:size-intro|2|	( -8	, 22	: 18	adverb 10	coordinator 11	determiner 12	start -12	stop 19	subordinator -7	verb-judging 11	verb-saying -11	word -10	— 8	’ 11
fr:size-intro|3|	auxiliary 20	determiner -15	preposition 16	pronoun 11	stop 12	verb-judging 7	verb-saying 11	word 28	— 15
fr:size-intro|4-5|	( -9	, 23	: -6	; -7	auxiliary 11	determiner -10	preposition 11	pronoun 12	start 18	stop -8	verb-judging 14	verb-saying 34	word 8	’ 8
fr:size-intro|6-9|	, 10	: 33	auxiliary 7	capital 18	determiner 14	preposition 8	pronoun 13	start 17	stop 22	verb-judging 8	verb-saying 10	verb-thinking 6	word 22	— 11	’ 7
fr:size|	10+ 8	4-5 -16	6-9 40
fr:subject|elided|	,auxiliary 18	1 -27	4-7 32	8+ 11	determiner -17	end 18	stop 16
fr:subject|none|	( -6	) -8	,auxiliary 6	,capital -7	,determiner -13	,preposition 16	,pronoun 14	,subordinator 13	,word -9	1 16	8+ 10	; 18	capital 21	determiner 32	end 26	preposition -7	pronoun 8	word -14	— 16
fr:subject|own|	) -9	,auxiliary 21	,coordinator 9	,determiner 7	,preposition 18	,pronoun 9	,that 8	,verb-saying 27	8+ 7	capital 28	coordinator 20	determiner 18	end 6	preposition 9	pronoun 17	stop -9	verb-saying -16
fr:two-before|%|	stop 13
fr:two-before|)|	stop 18
fr:two-before|*|	subordinator -7
fr:two-before|,|	capital 6	determiner 15	preposition 11	verb-saying 8	word -13
fr:two-before|:|	determiner -18	pronoun 11
fr:two-before|adverb|	: 14	stop 8	verb-saying 15
fr:two-before|auxiliary|	verb-saying 17	verb-thinking 6	word 13
fr:two-before|capital|	: 28	capital 13	preposition 6	stop 25	verb-judging 8	verb-saying 12
fr:two-before|determiner|	: 17	adverb 10	verb-saying -8	word 18
fr:two-before|preposition|	determiner 10	verb-judging 11	word -7
fr:two-before|pronoun|	: -10	auxiliary 13	verb-judging 11	verb-saying -11	word 10
fr:two-before|quote|	: 9	coordinator 11	stop 25	— 14
fr:two-before|start|	determiner -10	preposition -6
fr:two-before|stop|	determiner -17
fr:two-before|that|	capital 13	pronoun 18
fr:two-before|verb-judging|	, 9	preposition 35
fr:two-before|verb-saying|	, 6	: 9	determiner 21	preposition -13	stop 22	that 6	verb-saying 13	word 15
fr:two-before|verb-thinking|	: 10	determiner -10	stop 12
fr:two-before|word|	( -14	, 28	adverb 12	auxiliary 22	determiner -6	preposition -12	verb-judging 8	verb-saying -9	word 14	– 12	’ 14
fr:two-words-before|%|	. 13
fr:two-words-before|)|	. 18
fr:two-words-before|*|	pourquoi -7
fr:two-words-before|,|	admet 7	alias -14	balguerie 6	comme 10	dit -7	jugée 13	pour 15	promet 15	préfère 24	retrouvé -17	sourit -9	un 15
fr:two-words-before|.|	le -17
fr:two-words-before|2027|	, 8
fr:two-words-before|31|	– 12
fr:two-words-before|3|	( -8	: 6
fr:two-words-before|40|	: 12
fr:two-words-before|:|	la -18	on 11
fr:two-words-before|abonde|	: 9
fr:two-words-before|acteurs|	à 23
fr:two-words-before|affiche|	, 9
fr:two-words-before|affirme|	avoir 13
fr:two-words-before|alarme|	: 7
fr:two-words-before|amuse|	: 8
fr:two-words-before|annoncées|	, 10
fr:two-words-before|ans|	. 21
fr:two-words-before|appelé|	à 8
fr:two-words-before|arrêter|	devant -13
fr:two-words-before|arrêt|	. 13
fr:two-words-before|attaquant|	. 9
fr:two-words-before|aussitôt|	, 8
fr:two-words-before|autocollant|	: -11
fr:two-words-before|autre|	: 14
fr:two-words-before|avaient|	été 10
fr:two-words-before|a|	dit 10	enregistré -6	entendu 12	reconnu 14	scandé -8	souhaité 6
fr:two-words-before|banc|	. 14
fr:two-words-before|banderole|	: 27
fr:two-words-before|bank|	. 8
fr:two-words-before|barque|	. 11
fr:two-words-before|blanc|	. 6	serait 15
fr:two-words-before|bloquée|	: 19
fr:two-words-before|bord|	de -18
fr:two-words-before|bouchons|	. 8
fr:two-words-before|brisé|	: 13
fr:two-words-before|bruit|	. 7
fr:two-words-before|brygge|	. 15
fr:two-words-before|buffle|	. 9
fr:two-words-before|ce|	résultat 9
fr:two-words-before|champions|	. 6
fr:two-words-before|chanceux|	? 15
fr:two-words-before|charente-maritime|	. 11
fr:two-words-before|chat|	, -11
fr:two-words-before|cheikh-baba|	exige 8
fr:two-words-before|chien|	. 6
fr:two-words-before|choc|	. 11
fr:two-words-before|choisie|	? -8
fr:two-words-before|ciller|	: 17
fr:two-words-before|cirad|	. 20
fr:two-words-before|civile|	. 9
fr:two-words-before|classé|	. 6
fr:two-words-before|clause|	de -14
fr:two-words-before|club|	, 12
fr:two-words-before|code|	: -17
fr:two-words-before|commentaire|	. 23
fr:two-words-before|connaître|	son 15
fr:two-words-before|convaincu|	. 8
fr:two-words-before|coudre|	, 7
fr:two-words-before|crie|	au -17
fr:two-words-before|croyait|	. 12
fr:two-words-before|cuisine|	: 18
fr:two-words-before|c’|	est 7
fr:two-words-before|dardar-naquin|	, -9
fr:two-words-before|decize|	: 18
fr:two-words-before|demande|	: 14
fr:two-words-before|demeure|	le -6
fr:two-words-before|deux|	: 11	ex 6
fr:two-words-before|de|	2018 19	la 13	négociations 13	périnatalité 20
fr:two-words-before|dissimulation|	. 14
fr:two-words-before|distribution|	, 11
fr:two-words-before|dit|	: 12	avoir 10	voir 12
fr:two-words-before|donnent|	du 14
fr:two-words-before|dont|	un -18
fr:two-words-before|doutent|	: 10
fr:two-words-before|d|	’ 13
fr:two-words-before|décembre|	, 10
fr:two-words-before|déconnecter|	, 13
fr:two-words-before|découverte|	dans -12
fr:two-words-before|dénoncé|	un 14
fr:two-words-before|dénonçait|	un -16
fr:two-words-before|d’|	ailleurs -16	avoir 14	un 12	une 22	être 11
fr:two-words-before|elle|	: 9
fr:two-words-before|endroit|	. 6
fr:two-words-before|enquête|	pour -15
fr:two-words-before|en|	saluant 11
fr:two-words-before|estrie|	: 10
fr:two-words-before|expérimentation|	, 6
fr:two-words-before|extraits|	. 8
fr:two-words-before|fauteuil|	. 13
fr:two-words-before|façon|	. 11
fr:two-words-before|fenêtre|	. -12
fr:two-words-before|fini|	! 15
fr:two-words-before|fos|	: 6
fr:two-words-before|grue|	baptisée -14
fr:two-words-before|guère|	: 15
fr:two-words-before|générale|	: 11
fr:two-words-before|habitants|	: 7
fr:two-words-before|haltermann|	, 15
fr:two-words-before|hiver|	, 9	. 15
fr:two-words-before|hérémakono|	. 22
fr:two-words-before|hésite|	. 13
fr:two-words-before|invoque|	une -18
fr:two-words-before|jeux|	. 15
fr:two-words-before|journal|	: -7
fr:two-words-before|jours|	. 16
fr:two-words-before|jugeait|	alors 12
fr:two-words-before|juge|	que 6
fr:two-words-before|kabaret|	: 6
fr:two-words-before|ki-tae|	, 8
fr:two-words-before|l'|	arrêt 17
fr:two-words-before|laminoir|	, 7
fr:two-words-before|la|	chanson -7	mention -14	pauvreté -16	plateforme 7	revue -12	salle 17	suite 13
fr:two-words-before|ledger|	. 13
fr:two-words-before|lequel|	. 12
fr:two-words-before|les|	esturgeons 17	groupes 14	planteurs 13
fr:two-words-before|levée|	. 6
fr:two-words-before|le|	calendrier 7	dossier 27	drone 9	texte 9
fr:two-words-before|lieux|	: 16
fr:two-words-before|lit|	: -10
fr:two-words-before|loin|	: 7	des -12
fr:two-words-before|loué|	une 12
fr:two-words-before|ludovic|	espérandieu 13
fr:two-words-before|lui|	souhaiter 17
fr:two-words-before|lâché|	: 11
fr:two-words-before|l’|	appelle -8	équilibre 18
fr:two-words-before|magal|	. 17
fr:two-words-before|maiaspace|	; -7
fr:two-words-before|maintient|	: 8
fr:two-words-before|marie-thérèse|	dite -14
fr:two-words-before|marque|	. 14
fr:two-words-before|marsactu|	: 10
fr:two-words-before|mars|	. 17
fr:two-words-before|mayombe|	. 13
fr:two-words-before|mbacké|	soient 19
fr:two-words-before|mesure|	de 20	est 12
fr:two-words-before|mesurés|	. 18
fr:two-words-before|modeste|	. 19
fr:two-words-before|mois|	. 13	un -15
fr:two-words-before|monaco|	redoute 8
fr:two-words-before|monténégrin|	, 8
fr:two-words-before|moraine|	. 11
fr:two-words-before|morvan|	. 16
fr:two-words-before|mot|	de -20
fr:two-words-before|ne|	perdrait 9
fr:two-words-before|nice|	. 6
fr:two-words-before|nkulu-vermeiren|	: 12
fr:two-words-before|nom|	: -14
fr:two-words-before|non|	au -13
fr:two-words-before|nous|	: -10
fr:two-words-before|nues|	. 12
fr:two-words-before|nuit|	, 13
fr:two-words-before|n’|	a 14	avoir 12
fr:two-words-before|on-track|	réclament 21
fr:two-words-before|ont|	été 15
fr:two-words-before|on|	indique 17	pouvait 13	salue 11
fr:two-words-before|opérations|	. 7
fr:two-words-before|parle|	de 29
fr:two-words-before|pas|	. 6	: 13	le -16	vouloir 15
fr:two-words-before|permanence|	: 9
fr:two-words-before|pied|	. -8
fr:two-words-before|piste|	? 17
fr:two-words-before|plaidé|	le -12
fr:two-words-before|pliant|	. 13
fr:two-words-before|plus|	savoir 15
fr:two-words-before|plutôt|	des 17
fr:two-words-before|poireaux|	sont 15
fr:two-words-before|pourvus|	, 11
fr:two-words-before|pour|	un -20
fr:two-words-before|première|	: 12
fr:two-words-before|presse|	. 9
fr:two-words-before|procès-verbal|	: 15
fr:two-words-before|proposition|	était 13
fr:two-words-before|proteste|	: 9
fr:two-words-before|présent|	. 11
fr:two-words-before|président|	. 8
fr:two-words-before|qualifié|	de 12
fr:two-words-before|que|	montréal 13
fr:two-words-before|qui|	? 9
fr:two-words-before|qu|	’ 9
fr:two-words-before|qu’|	elle 18
fr:two-words-before|rappelé|	, 6
fr:two-words-before|rassurant|	. 6
fr:two-words-before|reconnaît|	avoir 7
fr:two-words-before|recours|	? 15
fr:two-words-before|rectifiait|	: 6
fr:two-words-before|redire|	. 9
fr:two-words-before|relativise|	. 21	: 21
fr:two-words-before|relevés|	jugés 13
fr:two-words-before|reprend|	: 12
fr:two-words-before|restera|	bloquée 10
fr:two-words-before|rouges|	. 17
fr:two-words-before|ruminait|	. 7
fr:two-words-before|règlement|	. 7
fr:two-words-before|réclame|	une 7
fr:two-words-before|régional|	. 12
fr:two-words-before|répertoire|	. 7
fr:two-words-before|rétorqué|	dans -11
fr:two-words-before|révolution|	, 11
fr:two-words-before|s'|	être 21
fr:two-words-before|saint-ignace-de-loyola|	relevait 11
fr:two-words-before|saisons|	de -9
fr:two-words-before|seconde|	: 18
fr:two-words-before|septuagénaire|	. 11
fr:two-words-before|seul|	été 14
fr:two-words-before|se|	disent -17
fr:two-words-before|silence|	: 13
fr:two-words-before|sirop|	. 10
fr:two-words-before|sont|	restés 21
fr:two-words-before|souriant|	: 14
fr:two-words-before|start|	de -6	le -10
fr:two-words-before|succès|	. 9
fr:two-words-before|suite|	. 15
fr:two-words-before|surnom|	de -18
fr:two-words-before|sursis|	. 19
fr:two-words-before|survivre|	: 7
fr:two-words-before|tac|	: 7
fr:two-words-before|tante|	avec 16
fr:two-words-before|tempère|	: 16
fr:two-words-before|titre|	? -11
fr:two-words-before|toujours|	: 14
fr:two-words-before|toussé|	. 18
fr:two-words-before|traitée|	de 9
fr:two-words-before|tranché|	: 15
fr:two-words-before|troupeau|	était 9
fr:two-words-before|uber|	. 19
fr:two-words-before|une|	campagne 17	décision 13	déclaration 14	gaine 12	initiative 13	maternité -15	procédure 13	publication 15
fr:two-words-before|un|	accord 9	assistant -12	consensus 20	dépouillement 10	exécutif 16	homme 21	match -11	mouvement 8	projet 10	texte 9
fr:two-words-before|veut|	son -10
fr:two-words-before|vidéo|	aurait 6
fr:two-words-before|village|	appelle -10
fr:two-words-before|visant|	la -16
fr:two-words-before|voit|	un 21
fr:two-words-before|voix|	. 13
fr:two-words-before|wintz|	. 11
fr:two-words-before|wolof|	( -9
fr:two-words-before|y|	voit 8
fr:two-words-before|zaghdane|	salue 7
fr:two-words-before||	. 25	: 9	mais 11	— 14
fr:two-words-before|à|	une 16
fr:two-words-before|état|	pour 15
fr:two-words-before|été|	envoyé 18
fr:two-words-before|évoque|	un 19	une 14
fr:two-words-before|évoqué|	un 20
fr:verb|false|1|	lower 8
fr:verb|false|2-3|	lower 11	upper -18
fr:verb|false|4-7|	lower 8	upper -13
fr:verb|false|8+|	lower 7	upper 7
fr:verb|true|2-3|	lower 27	upper 9
fr:verb|true|4-7|	lower 26	upper 7
fr:verb|true|8+|	upper 8
fr:word-after|	( -6	) -14	. -7	; 18	? -7	au 20	autour 16	benhamza-orsini 10	ce 10	cette 16	contre 15	dans 11	davos 9	de -20	depuis -15	deuxième 15	devant 15	du 11	elle 18	en 17	end 22	entraîneur 9	et -7	exigé -16	il 12	je 13	la 14	le 18	l’ 21	mais 13	mme 10	par 20	payé -16	pour -12	prêtée -16	relâchée -18	réponse 7	sous -22	suivi 11	sur 17	traduction 11	venus 9	y -8	à 19	— 16	… 9
fr:word-after|(|	none -6
fr:word-after|)|	none -14
fr:word-after|,|	! 13	? 11
fr:word-after|.|	none -7
fr:word-after|;|	none 18
fr:word-after|?|	none -7
fr:word-after|autour|	none 16
fr:word-after|au|	none 20
fr:word-after|benhamza-orsini|	. 10
fr:word-after|cette|	. 16
fr:word-after|ce|	. 10
fr:word-after|contre|	none 15
fr:word-after|dans|	none 11
fr:word-after|davos|	. 9
fr:word-after|depuis|	none -15
fr:word-after|deuxième|	. 15
fr:word-after|devant|	none 15
fr:word-after|de|	none -20
fr:word-after|du|	none 11
fr:word-after|elle|	. 18
fr:word-after|end|	! 14	. 33	? 11	none 9
fr:word-after|entraîneur|	. 9
fr:word-after|en|	none 17
fr:word-after|et|	none -9
fr:word-after|exigé|	none -16
fr:word-after|il|	. 12
fr:word-after|je|	. 13
fr:word-after|la|	? 14
fr:word-after|le|	. 18
fr:word-after|l’|	. 25	none -11
fr:word-after|mais|	none 13
fr:word-after|mme|	? 10
fr:word-after|par|	none 20
fr:word-after|payé|	none -16
fr:word-after|pour|	none -12
fr:word-after|prêtée|	none -16
fr:word-after|relâchée|	none -18
fr:word-after|réponse|	? 7
fr:word-after|sous|	none -22
fr:word-after|suivi|	. 11
fr:word-after|sur|	. 13	none 16
fr:word-after|traduction|	. 11
fr:word-after|venus|	none 9
fr:word-after|y|	none -8
fr:word-after|à|	none 15
fr:word-after|—|	. 8	? 18
fr:word-after|…|	none 9
fr:word-before|	! 15	( -14	, 18	. 7	2018 19	: -6	? -8	a 14	accord 9	admet 7	ailleurs -16	alias -14	alors 12	appelle -14	arrêt 17	assistant -12	au -26	aurait 6	avoir 15	balguerie 6	baptisée -14	bloquée 10	calendrier 7	campagne 17	chanson -7	comme 10	consensus 20	dans -16	de 7	des 14	devant -13	disent -17	dite -14	dossier 27	drone 9	du 14	décision 13	déclaration 14	dépouillement 10	elle 18	enregistré -6	entendu 12	envoyé 18	espérandieu 13	est 21	esturgeons 17	ex 6	exige 8	exécutif 16	gaine 12	groupes 14	homme 21	indique 17	initiative 13	jugée 13	jugés 13	le -28	mais 14	match -11	maternité -15	mention -14	montréal 13	mouvement 8	négociations 13	on 11	pauvreté -16	perdrait 9	planteurs 13	plateforme 7	pour 7	pourquoi -7	pouvait 13	procédure 13	projet 10	promet 15	préfère 24	publication 15	périnatalité 20	que 6	reconnu 14	redoute 8	relevait 11	restés 21	retrouvé -17	revue -12	réclament 21	résultat 9	salle 17	saluant 11	salue 8	savoir 15	scandé -8	serait 19	soient 19	sont 15	souhaiter 17	souhaité 6	sourit -9	suite 13	texte 9	une 16	voir 12	voit 8	vouloir 15	à 30	équilibre 18	été 19	être 22	– 12	— 14	’ 14
fr:word-before|!|	4-7 15
fr:word-before|(|	2-3 -8	4-7 -9
fr:word-before|,|	1 8	2-3 7	4-7 21
fr:word-before|.|	1 13	2-3 16
fr:word-before|2018|	4-7 19
fr:word-before|:|	2-3 7	4-7 -6	8+ 9
fr:word-before|?|	2-3 7	4-7 -8
fr:word-before|accord|	2-3 9
fr:word-before|admet|	2-3 7
fr:word-before|ailleurs|	1 -16
fr:word-before|alias|	2-3 -14
fr:word-before|alors|	1 12
fr:word-before|appelle|	1 -8	2-3 -10
fr:word-before|arrêt|	4-7 17
fr:word-before|assistant|	1 -12
fr:word-before|aurait|	4-7 6
fr:word-before|au|	1 -13	2-3 -17
fr:word-before|avoir|	2-3 12	4-7 20
fr:word-before|a|	4-7 14
fr:word-before|balguerie|	4-7 6
fr:word-before|baptisée|	1 -14
fr:word-before|bloquée|	2-3 10
fr:word-before|calendrier|	4-7 7
fr:word-before|campagne|	4-7 17
fr:word-before|chanson|	2-3 -7
fr:word-before|comme|	4-7 10
fr:word-before|consensus|	4-7 20
fr:word-before|dans|	2-3 -16
fr:word-before|des|	2-3 -12	4-7 17
fr:word-before|devant|	2-3 -13
fr:word-before|de|	1 -13	2-3 25	4-7 -18
fr:word-before|disent|	1 -17
fr:word-before|dite|	2-3 -14
fr:word-before|dit|	2-3 -7	4-7 10
fr:word-before|dossier|	4-7 27
fr:word-before|drone|	2-3 9
fr:word-before|du|	1 14
fr:word-before|décision|	1 13
fr:word-before|déclaration|	4-7 14
fr:word-before|dépouillement|	2-3 10
fr:word-before|elle|	4-7 18
fr:word-before|enregistré|	2-3 -6
fr:word-before|entendu|	2-3 12
fr:word-before|envoyé|	4-7 18
fr:word-before|espérandieu|	1 13
fr:word-before|esturgeons|	2-3 17
fr:word-before|est|	1 12	4-7 8
fr:word-before|exige|	4-7 8
fr:word-before|ex|	8+ 6
fr:word-before|exécutif|	4-7 16
fr:word-before|gaine|	1 12
fr:word-before|groupes|	2-3 14
fr:word-before|homme|	4-7 21
fr:word-before|indique|	4-7 17
fr:word-before|initiative|	1 13
fr:word-before|jugée|	2-3 13
fr:word-before|jugés|	1 13
fr:word-before|la|	1 11	4-7 -15
fr:word-before|le|	1 -19	2-3 -19
fr:word-before|mais|	2-3 11
fr:word-before|match|	2-3 -11
fr:word-before|maternité|	2-3 -15
fr:word-before|mention|	2-3 -14
fr:word-before|montréal|	4-7 13
fr:word-before|mouvement|	1 8
fr:word-before|négociations|	2-3 13
fr:word-before|on|	2-3 11
fr:word-before|pauvreté|	4-7 -16
fr:word-before|perdrait|	2-3 9
fr:word-before|planteurs|	1 13
fr:word-before|plateforme|	4-7 7
fr:word-before|pourquoi|	2-3 -7
fr:word-before|pour|	1 -15	4-7 20
fr:word-before|pouvait|	2-3 7	4-7 13
fr:word-before|procédure|	4-7 13
fr:word-before|projet|	2-3 10	4-7 9
fr:word-before|promet|	4-7 15
fr:word-before|préfère|	4-7 24
fr:word-before|publication|	4-7 15
fr:word-before|périnatalité|	4-7 20
fr:word-before|que|	8+ 6
fr:word-before|reconnu|	4-7 14
fr:word-before|redoute|	4-7 8
fr:word-before|relevait|	4-7 11
fr:word-before|restés|	4-7 21
fr:word-before|retrouvé|	4-7 -17
fr:word-before|revue|	2-3 -12
fr:word-before|réclament|	4-7 21
fr:word-before|résultat|	4-7 9
fr:word-before|salle|	4-7 17
fr:word-before|saluant|	2-3 11
fr:word-before|salue|	2-3 7	4-7 11
fr:word-before|savoir|	4-7 15
fr:word-before|scandé|	4-7 -8
fr:word-before|serait|	2-3 15
fr:word-before|soient|	4-7 19
fr:word-before|sont|	1 15
fr:word-before|son|	1 15	2-3 -10
fr:word-before|souhaiter|	2-3 17
fr:word-before|souhaité|	8+ 6
fr:word-before|sourit|	1 -9
fr:word-before|start|	2-3 -10	4-7 25	8+ 10
fr:word-before|suite|	2-3 13
fr:word-before|texte|	2-3 9	4-7 9
fr:word-before|une|	1 7	2-3 6	4-7 19
fr:word-before|un|	1 6	4-7 -9
fr:word-before|voir|	4-7 12
fr:word-before|voit|	4-7 8
fr:word-before|vouloir|	4-7 15
fr:word-before|à|	2-3 23	4-7 8
fr:word-before|équilibre|	4-7 18
fr:word-before|était|	4-7 14
fr:word-before|été|	1 15	4-7 19
fr:word-before|être|	2-3 11	4-7 21
fr:word-before|–|	8+ 12
fr:word-before|—|	2-3 13	4-7 11
fr:word-before|’|	2-3 11	4-7 9
fr:work|near|none|:|	first -7
fr:work|near|none|	all -11
fr:work|near|none|stop|	all -11
fr:work|none|near|:|	first 7
fr:work|none|near|	first 7
fr:work|none|none|(|	none -14
fr:work|none|none|,|	all -9	first -11	none 27	some 9
fr:work|none|none|:|	all -10	first 16	none -6
fr:work|none|none|;|	first -7
fr:work|none|none|adverb|	none 21
fr:work|none|none|	all -17	all-one -9	most -8	none 14	some 25
fr:work|none|none|auxiliary|	none 22	some 8
fr:work|none|none|capital|	none 14
fr:work|none|none|coordinator|	none 11
fr:work|none|none|determiner|	first -10
fr:work|none|none|preposition|	all-one -23	first -10	none 6
fr:work|none|none|pronoun|	none 13
fr:work|none|none|start|	most 8
fr:work|none|none|stop|	all -8	all-one 18	most -8
fr:work|none|none|subordinator|	none -7
fr:work|none|none|that|	none 6
fr:work|none|none|verb-judging|	none 12
fr:work|none|none|verb-saying|	all -7	all-one -15	some 12
fr:work|none|none|verb-thinking|	none 6
fr:work|none|none|word|	all -11	all-one -10	first -10	none 12	some 20
fr:work|none|none|–|	first 12
fr:work|none|none|—|	all-one 8	first 10
fr:work|none|none|’|	none 14
fr:work|right|none|	all -12	first -7	none 10	some 9
fr:work|right|none|word|	all -12	first -7	none 10	some 9
headline|false|	2-3 -7	8+ 12
headline|true|	1 -19	2-3 -23	4-7 29	8+ 28
in-noun|false|false|1|	first 40	none -10
in-noun|false|false|2-3|	all -26	all-one -13	first 12	most -7	none 11	some 10
in-noun|false|false|4-7|	all -28	all-one -24	none 41	some 47
in-noun|false|false|8+|	all-one 13	first 12	most 17	none 15	some 23
in-noun|false|true|1|	all-one -16	first -35	none -15
in-noun|false|true|2-3|	all -15	first 17	most -15	none -39	some 27
in-noun|false|true|4-7|	all -22	all-one -19	first 42	most 27	none 44	some 12
in-noun|false|true|8+|	first 20	most 12	none -13
in-noun|true|false|1|	first -22	none -13
in-noun|true|false|2-3|	all -6	all-one -24	first -16	some -9
in-noun|true|false|4-7|	all -26	first -34	none 19	some 42
in-noun|true|false|8+|	first 21	most 12	none 43	some 19
in-noun|true|true|1|	all-one 21
in-noun|true|true|2-3|	all -38	all-one -20	first -10	none 11	some 12
in-noun|true|true|4-7|	all -12	first -18	none 23	some 8
in-noun|true|true|8+|	first -12
intro-follow|%|stop|	4-7 9
intro-follow|'|pronoun|	2-3 -17
intro-follow|'|stop|	4-7 10
intro-follow|(|)|	1 -11	2-3 -17	4-7 -9
intro-follow|(|,|	1 -9	2-3 -10	4-7 -11	8+ -14
intro-follow|(|determiner|	4-7 24
intro-follow|,|(|	2-3 -18
intro-follow|,|)|	1 -13	2-3 8
intro-follow|,|,auxiliary|	4-7 12
intro-follow|,|,determiner|	2-3 -11
intro-follow|,|,preposition|	2-3 10	4-7 -13
intro-follow|,|,subordinator|	4-7 7
intro-follow|,|,verb-saying|	2-3 8
intro-follow|,|,word|	2-3 13
intro-follow|,|,|	1 -24	2-3 -18	4-7 -24
intro-follow|,|-|	4-7 15
intro-follow|,|;|	2-3 -16
intro-follow|,|auxiliary|	1 -23	2-3 -10
intro-follow|,|capital|	2-3 8
intro-follow|,|coordinator|	1 -28	8+ 13
intro-follow|,|determiner|	2-3 -7	4-7 -12	8+ 19
intro-follow|,|end|	1 21	2-3 18	4-7 42	8+ 26
intro-follow|,|preposition|	1 -14	2-3 -9	8+ 15
intro-follow|,|pronoun|	4-7 21	8+ 15
intro-follow|,|quote|	2-3 -11
intro-follow|,|stop|	1 19	2-3 47	4-7 34	8+ 17
intro-follow|,|subordinator|	2-3 -17
intro-follow|,|that|	2-3 -18
intro-follow|,|verb-judging|	2-3 -15
intro-follow|,|word|	1 -14	2-3 -10	4-7 -14
intro-follow|,|—|	4-7 19
intro-follow|-|stop|	8+ 8
intro-follow|:|(|	2-3 -12	4-7 -9	8+ 22
intro-follow|:|+|	4-7 20
intro-follow|:|,auxiliary|	4-7 15
intro-follow|:|,capital|	4-7 -12
intro-follow|:|,determiner|	2-3 11
intro-follow|:|,preposition|	2-3 15	8+ 9
intro-follow|:|,verb-saying|	2-3 24	4-7 20	8+ 11
intro-follow|:|,word|	8+ 18
intro-follow|:|,|	1 -24	2-3 -35	4-7 -26
intro-follow|:|capital|	1 22	2-3 17	4-7 40	8+ 27
intro-follow|:|determiner|	1 -13	8+ 30
intro-follow|:|end|	1 8	2-3 20	4-7 35	8+ 54
intro-follow|:|preposition|	4-7 10	8+ 11
intro-follow|:|pronoun|	2-3 12	4-7 17	8+ 13
intro-follow|:|stop|	1 -19	4-7 -13	8+ 9
intro-follow|:|subordinator|	2-3 15
intro-follow|:|verb-saying|	4-7 18	8+ 26
intro-follow|:|—|	4-7 19
intro-follow|;|(|	4-7 -10
intro-follow|;|,capital|	4-7 -7
intro-follow|;|,preposition|	4-7 12
intro-follow|;|,verb-saying|	1 10
intro-follow|;|,word|	4-7 8
intro-follow|adverb|(|	8+ 14
intro-follow|adverb|,verb-judging|	2-3 7
intro-follow|adverb|,verb-saying|	1 8
intro-follow|adverb|,|	1 17	2-3 8
intro-follow|adverb|:|	2-3 12
intro-follow|adverb|end|	2-3 9	4-7 6
intro-follow|adverb|preposition|	1 10
intro-follow|adverb|stop|	1 -13	2-3 17	4-7 16
intro-follow|adverb|verb-judging|	2-3 6
intro-follow|adverb|word|	1 -23
intro-follow|auxiliary|,adverb|	4-7 7
intro-follow|auxiliary|,auxiliary|	4-7 11
intro-follow|auxiliary|,subordinator|	1 -11
intro-follow|auxiliary|,verb-judging|	1 10
intro-follow|auxiliary|,verb-saying|	4-7 7
intro-follow|auxiliary|,|	1 26	2-3 10	4-7 38	8+ 12
intro-follow|auxiliary|-|	1 -10
intro-follow|auxiliary|;|	1 11
intro-follow|auxiliary|adverb|	4-7 21
intro-follow|auxiliary|capital|	4-7 15
intro-follow|auxiliary|coordinator|	1 34	2-3 -11	4-7 9	8+ 13
intro-follow|auxiliary|determiner|	2-3 11	4-7 24
intro-follow|auxiliary|end|	1 -15	4-7 20	8+ 32
intro-follow|auxiliary|preposition|	1 17	2-3 19	4-7 34
intro-follow|auxiliary|pronoun|	2-3 -20	4-7 16
intro-follow|auxiliary|quote|	4-7 10
intro-follow|auxiliary|stop|	1 -15	2-3 25	4-7 -14	8+ 16
intro-follow|auxiliary|subordinator|	2-3 23	4-7 9
intro-follow|auxiliary|that|	2-3 17
intro-follow|auxiliary|verb-saying|	1 -8
intro-follow|auxiliary|word|	2-3 8	4-7 20
intro-follow|capital|(|	1 -12	4-7 -8
intro-follow|capital|,capital|	1 7
intro-follow|capital|,determiner|	1 -10
intro-follow|capital|,subordinator|	4-7 8
intro-follow|capital|,verb-saying|	2-3 6
intro-follow|capital|,verb-thinking|	1 8
intro-follow|capital|,word|	1 -8	2-3 17	4-7 7
intro-follow|capital|,|	2-3 20	4-7 20
intro-follow|capital|-|	1 -10
intro-follow|capital|auxiliary|	1 -9	2-3 -19
intro-follow|capital|capital|	1 -18	2-3 -21	4-7 17
intro-follow|capital|coordinator|	2-3 13
intro-follow|capital|determiner|	4-7 13
intro-follow|capital|end|	1 -9	2-3 18	4-7 24
intro-follow|capital|preposition|	1 -14	2-3 -12	4-7 -14
intro-follow|capital|pronoun|	2-3 -9	8+ 18
intro-follow|capital|stop|	2-3 12	8+ 22
intro-follow|capital|subordinator|	1 19	8+ 11
intro-follow|capital|verb-judging|	1 -12	2-3 -13
intro-follow|capital|verb-saying|	1 -6	2-3 -18
intro-follow|capital|word|	1 11	4-7 17
intro-follow|coordinator|,|	1 -12	2-3 26
intro-follow|coordinator|capital|	2-3 -17
intro-follow|coordinator|coordinator|	2-3 -30
intro-follow|coordinator|determiner|	1 -15	2-3 -14
intro-follow|coordinator|end|	2-3 27
intro-follow|coordinator|preposition|	1 -20	2-3 18	4-7 -8
intro-follow|coordinator|pronoun|	2-3 15	4-7 8
intro-follow|coordinator|stop|	1 -31	2-3 11	4-7 19	8+ 19
intro-follow|coordinator|verb-saying|	1 -10	2-3 -21
intro-follow|coordinator|word|	2-3 -9
intro-follow|determiner|)|	2-3 -11
intro-follow|determiner|,auxiliary|	2-3 -12
intro-follow|determiner|,capital|	1 -7	2-3 12
intro-follow|determiner|,coordinator|	1 16
intro-follow|determiner|,determiner|	1 -13	2-3 -7
intro-follow|determiner|,preposition|	2-3 -9
intro-follow|determiner|,verb-saying|	2-3 -21	4-7 8
intro-follow|determiner|,word|	1 -11	2-3 -16	4-7 -12
intro-follow|determiner|,|	1 -10	2-3 -50	4-7 -15
intro-follow|determiner|:|	2-3 11
intro-follow|determiner|;|	2-3 12
intro-follow|determiner|auxiliary|	1 -33	2-3 -27
intro-follow|determiner|capital|	2-3 -29	4-7 6
intro-follow|determiner|coordinator|	1 24	2-3 -24
intro-follow|determiner|determiner|	2-3 6	4-7 10
intro-follow|determiner|end|	1 -25	2-3 -7	8+ 14
intro-follow|determiner|preposition|	1 -10	4-7 -8
intro-follow|determiner|pronoun|	2-3 12
intro-follow|determiner|stop|	1 10	8+ 13
intro-follow|determiner|subordinator|	2-3 -23
intro-follow|determiner|verb-judging|	1 -38	2-3 -20
intro-follow|determiner|verb-saying|	2-3 -35	8+ 12
intro-follow|determiner|word|	1 14	4-7 9
intro-follow|possessive|,|	2-3 -10	4-7 -6
intro-follow|possessive|auxiliary|	2-3 20
intro-follow|possessive|coordinator|	2-3 14
intro-follow|possessive|end|	2-3 -22	4-7 23
intro-follow|possessive|preposition|	2-3 -19
intro-follow|possessive|quote|	4-7 -15
intro-follow|possessive|stop|	4-7 -12
intro-follow|possessive|word|	2-3 -19	4-7 -18
intro-follow|preposition|(|	2-3 -16	4-7 -6
intro-follow|preposition|+|	2-3 6
intro-follow|preposition|,adverb|	2-3 -12
intro-follow|preposition|,auxiliary|	1 -18	2-3 -13	4-7 -12
intro-follow|preposition|,capital|	1 -11
intro-follow|preposition|,coordinator|	2-3 -14
intro-follow|preposition|,determiner|	2-3 11	4-7 -8
intro-follow|preposition|,preposition|	2-3 17	4-7 14	8+ 12
intro-follow|preposition|,pronoun|	1 12
intro-follow|preposition|,verb-saying|	1 -15	2-3 -10	4-7 15
intro-follow|preposition|,word|	1 -7
intro-follow|preposition|,|	1 -25	4-7 16	8+ 13
intro-follow|preposition|:|	1 -14
intro-follow|preposition|;|	1 8	4-7 15
intro-follow|preposition|auxiliary|	1 7	2-3 -20	4-7 20
intro-follow|preposition|capital|	1 -16	2-3 -16	4-7 16	8+ -14
intro-follow|preposition|coordinator|	1 -43	2-3 -28	4-7 16	8+ 6
intro-follow|preposition|determiner|	4-7 11
intro-follow|preposition|end|	1 -8	2-3 -22	4-7 36	8+ 21
intro-follow|preposition|preposition|	1 -11	2-3 24	4-7 21
intro-follow|preposition|pronoun|	1 -19	2-3 -13	4-7 -6
intro-follow|preposition|stop|	2-3 -16	4-7 47	8+ 33
intro-follow|preposition|subordinator|	1 -22	2-3 -19	4-7 12
intro-follow|preposition|that|	1 -22	2-3 -20
intro-follow|preposition|verb-saying|	1 21	2-3 -9
intro-follow|preposition|word|	1 -10	2-3 -20	4-7 -10
intro-follow|preposition|–|	2-3 -10
intro-follow|pronoun|+|	2-3 10
intro-follow|pronoun|,word|	2-3 11	4-7 6
intro-follow|pronoun|,|	2-3 14	4-7 13
intro-follow|pronoun|;|	4-7 16
intro-follow|pronoun|auxiliary|	2-3 11
intro-follow|pronoun|capital|	2-3 23
intro-follow|pronoun|coordinator|	4-7 9
intro-follow|pronoun|determiner|	1 -19	2-3 20	4-7 16
intro-follow|pronoun|end|	1 18	2-3 35	4-7 27
intro-follow|pronoun|preposition|	1 -9	2-3 -32
intro-follow|pronoun|stop|	1 9	2-3 -7	4-7 35	8+ 29
intro-follow|pronoun|subordinator|	2-3 10
intro-follow|pronoun|word|	2-3 12
intro-follow|quote|coordinator|	2-3 -16
intro-follow|quote|determiner|	4-7 13
intro-follow|quote|end|	4-7 19	8+ 14
intro-follow|quote|pronoun|	4-7 11
intro-follow|quote|that|	4-7 6
intro-follow|start|(|	1 -16	2-3 -22
intro-follow|start|,auxiliary|	4-7 23	8+ 7
intro-follow|start|,determiner|	1 12
intro-follow|start|,pronoun|	4-7 13
intro-follow|start|,verb-judging|	4-7 6	8+ 7
intro-follow|start|,verb-saying|	1 12	2-3 27	4-7 8	8+ 6
intro-follow|start|,verb-thinking|	8+ 9
intro-follow|start|,word|	1 -15	2-3 -7	4-7 10	8+ 11
intro-follow|start|,|	2-3 -20	4-7 19
intro-follow|start|:|	2-3 -8	4-7 41	8+ 22
intro-follow|start|auxiliary|	1 -21	2-3 -23
intro-follow|start|capital|	1 -22	4-7 18	8+ 19
intro-follow|start|coordinator|	1 9
intro-follow|start|determiner|	1 19	4-7 27	8+ 23
intro-follow|start|end|	1 8	2-3 38	4-7 44	8+ 29
intro-follow|start|preposition|	1 -11	2-3 -26	4-7 6
intro-follow|start|pronoun|	1 25	2-3 36	4-7 22	8+ 18
intro-follow|start|stop|	4-7 9	8+ 16
intro-follow|start|subordinator|	2-3 -15
intro-follow|start|verb-saying|	1 13	2-3 44	4-7 26	8+ 17
intro-follow|start|word|	1 -30	4-7 18	8+ 17
intro-follow|start|–|	2-3 10	4-7 6
intro-follow|start|—|	2-3 8	4-7 18	8+ 25
intro-follow|stop|'|	4-7 13
intro-follow|stop|(|	8+ 16
intro-follow|stop|,auxiliary|	1 9	2-3 19	4-7 27
intro-follow|stop|,determiner|	8+ 7
intro-follow|stop|,preposition|	2-3 -19
intro-follow|stop|,pronoun|	2-3 9	4-7 19
intro-follow|stop|,verb-judging|	4-7 17	8+ 14
intro-follow|stop|,verb-saying|	1 15	2-3 21	4-7 -6	8+ 7
intro-follow|stop|,verb-thinking|	4-7 10	8+ 7
intro-follow|stop|,word|	1 10	2-3 34	4-7 -7	8+ 8
intro-follow|stop|,|	4-7 29
intro-follow|stop|:|	8+ 14
intro-follow|stop|auxiliary|	1 18	8+ 12
intro-follow|stop|capital|	1 11	2-3 20	4-7 34	8+ 13
intro-follow|stop|determiner|	1 22	2-3 41	4-7 48	8+ 24
intro-follow|stop|end|	1 17	2-3 66	4-7 78	8+ 20
intro-follow|stop|preposition|	4-7 13	8+ 21
intro-follow|stop|pronoun|	1 18	4-7 36	8+ 19
intro-follow|stop|stop|	1 17	4-7 -8	8+ 6
intro-follow|stop|subordinator|	1 15	4-7 12
intro-follow|stop|verb-judging|	1 15	2-3 -12
intro-follow|stop|verb-saying|	1 8	2-3 36	4-7 49	8+ 20
intro-follow|stop|word|	1 -14	2-3 13	4-7 -10	8+ 24
intro-follow|stop|—|	4-7 11
intro-follow|subordinator|,pronoun|	2-3 -12
intro-follow|subordinator|,word|	2-3 -6
intro-follow|subordinator|,|	1 19	2-3 -16	4-7 -14
intro-follow|subordinator|;|	2-3 -19
intro-follow|subordinator|auxiliary|	1 -12	2-3 -17	4-7 16
intro-follow|subordinator|capital|	1 -11	2-3 -35	4-7 12
intro-follow|subordinator|coordinator|	2-3 33	4-7 13
intro-follow|subordinator|determiner|	2-3 -32	4-7 11
intro-follow|subordinator|end|	1 -22	2-3 -13	4-7 -18	8+ 16
intro-follow|subordinator|preposition|	1 -16	2-3 -7
intro-follow|subordinator|pronoun|	1 -17
intro-follow|subordinator|stop|	2-3 21	4-7 20	8+ 33
intro-follow|subordinator|subordinator|	4-7 23	8+ -19
intro-follow|subordinator|verb-thinking|	2-3 -16
intro-follow|subordinator|word|	1 -12	2-3 -24
intro-follow|that|,determiner|	4-7 8
intro-follow|that|,subordinator|	4-7 9
intro-follow|that|,|	4-7 14	8+ 17
intro-follow|that|;|	2-3 10
intro-follow|that|adverb|	8+ 7
intro-follow|that|auxiliary|	1 -14	4-7 12
intro-follow|that|determiner|	1 -12
intro-follow|that|end|	1 14	4-7 9	8+ 14
intro-follow|that|preposition|	4-7 16
intro-follow|that|stop|	2-3 24	4-7 28	8+ 11
intro-follow|that|word|	2-3 12
intro-follow|verb-judging|(|	1 -15
intro-follow|verb-judging|,auxiliary|	1 -13
intro-follow|verb-judging|,preposition|	4-7 11
intro-follow|verb-judging|,|	1 -26	2-3 14	4-7 -9
intro-follow|verb-judging|:|	2-3 -19
intro-follow|verb-judging|;|	2-3 12	4-7 12
intro-follow|verb-judging|auxiliary|	2-3 -13
intro-follow|verb-judging|capital|	2-3 -14
intro-follow|verb-judging|coordinator|	1 -19	4-7 -19
intro-follow|verb-judging|determiner|	4-7 9
intro-follow|verb-judging|end|	1 -14	4-7 13
intro-follow|verb-judging|preposition|	1 -40	2-3 6	4-7 17
intro-follow|verb-judging|pronoun|	1 8	4-7 -9
intro-follow|verb-judging|quote|	2-3 -13
intro-follow|verb-judging|stop|	1 15	2-3 -11	4-7 35	8+ 15
intro-follow|verb-judging|subordinator|	1 -10	2-3 17
intro-follow|verb-judging|verb-judging|	1 -13
intro-follow|verb-judging|verb-saying|	2-3 -10
intro-follow|verb-judging|word|	2-3 -21	4-7 -10
intro-follow|verb-judging|–|	1 -17
intro-follow|verb-saying|,coordinator|	4-7 13
intro-follow|verb-saying|,that|	4-7 8
intro-follow|verb-saying|,word|	1 -14	2-3 -16
intro-follow|verb-saying|,|	2-3 -29	4-7 -13
intro-follow|verb-saying|:|	4-7 10
intro-follow|verb-saying|;|	4-7 -13
intro-follow|verb-saying|auxiliary|	1 -18	2-3 22
intro-follow|verb-saying|capital|	2-3 -32	8+ 13
intro-follow|verb-saying|coordinator|	1 22	2-3 16	4-7 -11
intro-follow|verb-saying|determiner|	1 17	2-3 11
intro-follow|verb-saying|end|	2-3 6	4-7 -20	8+ -18
intro-follow|verb-saying|preposition|	1 19	2-3 16	4-7 -17
intro-follow|verb-saying|stop|	4-7 -7	8+ 22
intro-follow|verb-saying|subordinator|	2-3 15
intro-follow|verb-saying|that|	2-3 -11
intro-follow|verb-saying|verb-saying|	2-3 -19
intro-follow|verb-saying|word|	1 -29	2-3 -18	4-7 8
intro-follow|verb-thinking|,|	2-3 -21	4-7 13
intro-follow|verb-thinking|auxiliary|	1 -12	2-3 -9
intro-follow|verb-thinking|capital|	4-7 13
intro-follow|verb-thinking|coordinator|	1 -18
intro-follow|verb-thinking|determiner|	4-7 18
intro-follow|verb-thinking|end|	2-3 -15	4-7 17
intro-follow|verb-thinking|preposition|	1 20	2-3 16
intro-follow|verb-thinking|stop|	1 -30	2-3 18	4-7 32	8+ 6
intro-follow|verb-thinking|subordinator|	4-7 20
intro-follow|word|(|	2-3 -12
intro-follow|word|,auxiliary|	1 -7	4-7 7
intro-follow|word|,preposition|	1 -7	2-3 -22	4-7 23
intro-follow|word|,quote|	2-3 -8
intro-follow|word|,subordinator|	1 13	2-3 13
intro-follow|word|,that|	1 -15
intro-follow|word|,verb-saying|	1 -9	2-3 10	4-7 8	8+ 10
intro-follow|word|,word|	1 15	2-3 9	4-7 24	8+ 8
intro-follow|word|,|	1 -41	4-7 19
intro-follow|word|-|	4-7 9
intro-follow|word|:|	1 -10	4-7 17
intro-follow|word|;|	2-3 9	4-7 16
intro-follow|word|adverb|	1 -18	4-7 -18
intro-follow|word|auxiliary|	1 -41	2-3 -10	4-7 -15
intro-follow|word|capital|	1 23	2-3 11
intro-follow|word|coordinator|	2-3 29	4-7 25
intro-follow|word|determiner|	2-3 -27	4-7 -18	8+ 19
intro-follow|word|end|	2-3 15	4-7 -14	8+ 27
intro-follow|word|preposition|	1 12	2-3 -28	4-7 -16	8+ 23
intro-follow|word|pronoun|	1 17	4-7 9	8+ 12
intro-follow|word|stop|	2-3 19	4-7 16	8+ 32
intro-follow|word|subordinator|	4-7 16
intro-follow|word|verb-judging|	2-3 -17
intro-follow|word|verb-saying|	1 -29	2-3 14	4-7 -10
intro-follow|word|verb-thinking|	1 -9
intro-follow|word|word|	1 -32	2-3 -26	4-7 6	8+ -12
intro-follow|–|,subordinator|	1 9	4-7 8
intro-follow|–|,verb-saying|	8+ 12
intro-follow|–|,|	4-7 -17
intro-follow|–|preposition|	2-3 -13
intro-follow|—|,verb-saying|	4-7 11
intro-follow|—|determiner|	2-3 -13
intro-follow|—|end|	4-7 6	8+ 8
intro-follow|—|pronoun|	2-3 8
intro-follow|—|—|	2-3 10
intro-follow|’|coordinator|	4-7 6
intro-follow|’|stop|	2-3 11	4-7 13
intro-follow|•|:|	2-3 9
intro|	% 9	' -16	( -23	, 7	- 8	: 8	adverb 21	auxiliary 8	capital 7	determiner -10	preposition -13	pronoun 11	start 18	stop 28	subordinator -11	that 15	verb-judging -13	verb-saying -13	word -17	– -10	— 17	’ 14	• 9
it:alone|alone|	2-3 9
it:alone|first|	1 12	2-3 -12	4-7 17
it:alone|inside|	2-3 6	4-7 -6	8+ 9
it:best-gap|according-to|according|gap|according-to|,;|	4-7 24	8+ 10
it:best-gap|according-to|according|gap|according-to|,cs|	4-7 26
it:best-gap|according-to|according|gap|according-to|,s|	4-7 -14	8+ 7
it:best-gap|according-to|according|gap|according-to|,|	1 11	2-3 8	4-7 22
it:best-gap|according-to|according|gap|according-to|c|	2-3 14	4-7 10
it:best-gap|according-to|according|gap|according-to||	2-3 18	4-7 23
it:best-gap|colon|naked||	2-3 6	4-7 28
it:best-gap|named-before|naked||	2-3 15	4-7 36
it:best-gap|named-nearby|naked||	2-3 20	8+ 10
it:best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 9
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -7
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,;|	1 -8
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 9
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -10	4-7 15
it:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 11
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 13	4-7 16
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -8	2-3 -11
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 12	2-3 -10	4-7 10
it:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 10
it:best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 16
it:best-gap|sentence-before|according|gap|sentence-before|,|	8+ 9
it:best-gap|sentence-before|according|gap|sentence-before||	1 10
it:best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 8
it:best-gap|sentence-before|direct|gap|sentence-before||	4-7 20
it:best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 11
it:best-gap|sentence-before|saying|gap|sentence-before|,sq|	4-7 10
it:best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 8	4-7 11
it:best-gap|sentence-before|saying|gap|sentence-before|,|	1 -7	4-7 15
it:best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 6	8+ 9
it:best-gap|sentence-before|saying|gap|sentence-before|s,c|	2-3 -10
it:best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 6
it:best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 17
it:best-gap|signature|naked||	1 -10
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -15
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 13	4-7 28	8+ 6
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -14	4-7 15
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 20
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 12
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	2-3 -19
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -8
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 12
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 14
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 14
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 14
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;s|	4-7 16
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 20
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 7
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 8
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 -16
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc;|	2-3 12
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -11	2-3 24
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 20	4-7 35
it:best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	4-7 14
it:best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 15
it:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	4-7 12
it:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	2-3 11	4-7 11
it:best-gap|topic|naked||	2-3 -21	8+ 15
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 14
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 -10
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 16	4-7 6
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -11
it:best-intro|'|according|2-4|	4-7 10
it:best-intro|,|according|1|	4-7 17
it:best-intro|,|according|far|	2-3 8	4-7 16
it:best-intro|,|naked|1|	2-3 13	4-7 21
it:best-intro|,|naked|2-4|	2-3 8	4-7 15
it:best-intro|,|naked|far|	4-7 -14	8+ 15
it:best-intro|,|saying|1|	2-3 21	4-7 6
it:best-intro|,|saying|2-4|	2-3 17	4-7 20
it:best-intro|,|saying|far|	4-7 11
it:best-intro|-|naked|2-4|	8+ 10
it:best-intro|-|naked|far|	8+ 14
it:best-intro|:|according|far|	8+ 10
it:best-intro|:|apposed|2-4|	4-7 11	8+ 6
it:best-intro|:|apposed|5-10|	2-3 13	4-7 25
it:best-intro|:|apposition|5-10|	4-7 8
it:best-intro|:|direct|5-10|	4-7 25
it:best-intro|:|judging|1|	2-3 11	4-7 12
it:best-intro|:|naked|1|	2-3 26	4-7 9
it:best-intro|:|naked|2-4|	4-7 -8	8+ 8
it:best-intro|:|naked|5-10|	2-3 -12	4-7 40	8+ 11
it:best-intro|:|naked|far|	2-3 20	4-7 27	8+ 14
it:best-intro|:|saying|-10|	4-7 7
it:best-intro|:|saying|-13|	4-7 12
it:best-intro|:|saying|1|	1 7	4-7 33
it:best-intro|:|saying|2-4|	4-7 -13
it:best-intro|:|saying|5-10|	4-7 26	8+ 14
it:best-intro|:|shared|2-4|	4-7 14
it:best-intro|;|according|1|	4-7 11
it:best-intro|;|naked|1|	1 10
it:best-intro|adverb|naked|5-10|	2-3 8
it:best-intro|adverb|naked|far|	1 -13
it:best-intro|auxiliary|according|1|	4-7 7
it:best-intro|auxiliary|according|2-4|	1 11	2-3 11
it:best-intro|auxiliary|according|5-10|	4-7 9
it:best-intro|auxiliary|saying|5-10|	2-3 11
it:best-intro|capital|naked|1|	1 -10
it:best-intro|capital|other|0|	2-3 -6
it:best-intro|determiner|according|5-10|	2-3 14
it:best-intro|determiner|apposed|1|	2-3 -16
it:best-intro|determiner|naked|1|	2-3 -13
it:best-intro|determiner|naked|2-4|	2-3 13
it:best-intro|determiner|naked|5-10|	1 8	2-3 -14
it:best-intro|determiner|naked|far|	2-3 -12
it:best-intro|determiner|other|0|	2-3 -9
it:best-intro|determiner|saying|1|	2-3 -15
it:best-intro|determiner|saying|2-4|	4-7 18
it:best-intro|determiner|saying|5-10|	1 -19	4-7 19
it:best-intro|determiner|thinking|5-10|	4-7 12
it:best-intro|preposition|according|5-10|	4-7 13
it:best-intro|preposition|direct|5-10|	2-3 -19
it:best-intro|preposition|naked|0|	2-3 -11
it:best-intro|preposition|naked|1|	4-7 -6
it:best-intro|preposition|naked|2-4|	2-3 32	4-7 18	8+ 6
it:best-intro|preposition|naked|5-10|	1 -25	4-7 24
it:best-intro|preposition|naked|far|	2-3 -26
it:best-intro|preposition|saying|-5|	2-3 -10
it:best-intro|preposition|saying|1|	1 8	2-3 14	4-7 16
it:best-intro|preposition|saying|2-4|	1 -8	2-3 24	4-7 13
it:best-intro|preposition|saying|far|	2-3 -10
it:best-intro|start|direct|2-4|	2-3 -7
it:best-intro|start|naked|2-4|	2-3 -14	4-7 12
it:best-intro|start|naked|5-10|	4-7 7
it:best-intro|start|naked|far|	2-3 8	4-7 18	8+ 8
it:best-intro|start|saying|1|	1 12	2-3 12
it:best-intro|start|saying|far|	2-3 9
it:best-intro|stop|according|1|	1 10
it:best-intro|stop|according|far|	8+ 9
it:best-intro|stop|direct|1|	4-7 13
it:best-intro|stop|direct|2-4|	4-7 11
it:best-intro|stop|naked|1|	2-3 12	4-7 33
it:best-intro|stop|naked|2-4|	4-7 17
it:best-intro|stop|naked|5-10|	2-3 8	4-7 15
it:best-intro|stop|naked|far|	1 17	2-3 15	4-7 50	8+ 7
it:best-intro|stop|other|1|	2-3 13	4-7 16
it:best-intro|stop|relative|far|	4-7 11
it:best-intro|stop|saying|1|	1 9	2-3 22	4-7 10
it:best-intro|stop|saying|5-10|	2-3 -15	4-7 15
it:best-intro|stop|saying|far|	2-3 8	4-7 17
it:best-intro|that|naked|far|	4-7 8
it:best-intro|that|saying|1|	4-7 7
it:best-intro|verb-judging|judging|0|	1 -10	4-7 14
it:best-intro|verb-judging|naked|2-4|	2-3 12
it:best-intro|verb-judging|naked|far|	1 -13
it:best-intro|verb-judging|saying|far|	1 -7	2-3 -16
it:best-intro|verb-saying|direct|far|	1 -8
it:best-intro|verb-saying|naked|5-10|	1 -22	4-7 17
it:best-intro|verb-saying|saying|0|	1 17	2-3 17	4-7 23
it:best-intro|verb-saying|saying|far|	2-3 12
it:best-intro|verb-thinking|thinking|0|	2-3 11
it:best-intro|word|according|0|	2-3 17	4-7 20
it:best-intro|word|according|2-4|	4-7 32
it:best-intro|word|according|5-10|	2-3 8	4-7 -12	8+ 7
it:best-intro|word|according|far|	4-7 28
it:best-intro|word|apposed|1|	4-7 15
it:best-intro|word|apposed|2-4|	2-3 14
it:best-intro|word|apposed|far|	1 -15
it:best-intro|word|judging|2-4|	1 12	4-7 14
it:best-intro|word|judging|5-10|	2-3 13
it:best-intro|word|naked|1|	1 -16
it:best-intro|word|naked|2-4|	1 19	2-3 -11	4-7 23
it:best-intro|word|naked|5-10|	1 -12	2-3 26
it:best-intro|word|naked|far|	1 -10	2-3 -11	4-7 19
it:best-intro|word|other|0|	1 -8
it:best-intro|word|saying|0|	2-3 -8
it:best-intro|word|saying|2-4|	2-3 18
it:best-intro|word|saying|5-10|	1 -10	2-3 10	4-7 23
it:best-intro|word|saying|far|	4-7 17
it:best-intro|word|shared|5-10|	4-7 15
it:best-intro|word|thinking|2-4|	4-7 11
it:best-intro|—|saying|2-4|	4-7 6
it:best-lead|lower|'|according|	according-to 10
it:best-lead|lower|,|according|	according-to 10	sentence-before 16
it:best-lead|lower|,|naked|	named-nearby 37	topic -14
it:best-lead|lower|,|saying|	quote-then-verb 7	sentence-before 11	speaker-then-quote 26	verb-then-speaker 12
it:best-lead|lower|:|judging|	quote-then-verb 11
it:best-lead|lower|:|naked|	named-nearby 13
it:best-lead|lower|:|saying|	quote-then-verb 11
it:best-lead|lower|;|according|	according-to 11
it:best-lead|lower|;|naked|	named-nearby 10
it:best-lead|lower|adverb|naked|	named-nearby 8	topic -13
it:best-lead|lower|auxiliary|according|	according-to 14
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 12
it:best-lead|lower|capital|naked|	signature -10
it:best-lead|lower|determiner|according|	according-to 14
it:best-lead|lower|determiner|apposed|	speaker-then-quote -16
it:best-lead|lower|determiner|naked|	topic -14
it:best-lead|lower|determiner|saying|	speaker-then-quote -9
it:best-lead|lower|determiner|thinking|	speaker-then-quote 12
it:best-lead|lower|preposition|according|	according-to 13
it:best-lead|lower|preposition|naked|	topic -18
it:best-lead|lower|preposition|saying|	sentence-before -10	speaker-then-quote 6
it:best-lead|lower|that|naked|	topic 8
it:best-lead|lower|that|saying|	speaker-then-quote 7
it:best-lead|lower|verb-judging|naked|	named-nearby 12
it:best-lead|lower|verb-judging|saying|	speaker-then-quote -16
it:best-lead|lower|verb-saying|direct|	speaker-then-quote -8
it:best-lead|lower|verb-saying|naked|	named-nearby 7
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 28
it:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 11
it:best-lead|lower|word|apposed|	speaker-then-quote 22
it:best-lead|lower|word|judging|	speaker-then-quote 20
it:best-lead|lower|word|naked|	named-nearby 36	topic 19
it:best-lead|lower|word|other|	quote-then-verb -8
it:best-lead|lower|word|saying|	sentence-before 11
it:best-lead|lower|word|shared|	speaker-then-quote 15
it:best-lead|lower|word|thinking|	speaker-then-quote 11
it:best-lead|other|word|according|	according-to 7
it:best-lead|upper|,|naked|	named-nearby 18
it:best-lead|upper|,|saying|	speaker-then-quote 12
it:best-lead|upper|-|naked|	named-nearby 6	topic 14
it:best-lead|upper|:|according|	according-to 10
it:best-lead|upper|:|apposed|	speaker-then-quote 28
it:best-lead|upper|:|apposition|	sentence-before 8
it:best-lead|upper|:|direct|	speaker-then-quote 25
it:best-lead|upper|:|judging|	speaker-then-quote 12
it:best-lead|upper|:|naked|	colon 11	named-nearby 11
it:best-lead|upper|:|saying|	quote-then-speaker 15	quote-then-verb 7	sentence-before 9	verb-then-speaker 14
it:best-lead|upper|:|shared|	speaker-then-quote 14
it:best-lead|upper|capital|other|	quote-then-verb -6
it:best-lead|upper|determiner|naked|	named-nearby 12
it:best-lead|upper|determiner|other|	quote-then-verb -9
it:best-lead|upper|determiner|saying|	speaker-then-quote -19
it:best-lead|upper|preposition|direct|	speaker-then-quote -19
it:best-lead|upper|preposition|naked|	named-nearby -27	topic -6
it:best-lead|upper|preposition|saying|	quote-then-speaker -14	speaker-then-quote 15	verb-then-speaker -10
it:best-lead|upper|start|direct|	quote-then-speaker -7
it:best-lead|upper|start|naked|	named-before 9	named-nearby -7	topic 14
it:best-lead|upper|start|saying|	paragraph-before 9	quote-then-verb 20	sentence-after 10
it:best-lead|upper|stop|according|	sentence-before 10
it:best-lead|upper|stop|direct|	sentence-before 20
it:best-lead|upper|stop|naked|	named-before 24	named-nearby 15	topic 26
it:best-lead|upper|stop|other|	quote-then-verb 26
it:best-lead|upper|stop|relative|	sentence-before 11
it:best-lead|upper|stop|saying|	quote-then-speaker 8	quote-then-verb -6	sentence-before 9
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -10
it:best-lead|upper|verb-judging|naked|	named-nearby -13
it:best-lead|upper|verb-judging|saying|	sentence-before -7
it:best-lead|upper|verb-saying|naked|	named-nearby -22
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 16
it:best-lead|upper|word|apposed|	speaker-then-quote -15
it:best-lead|upper|word|naked|	named-nearby -16	topic -8
it:best-lead|upper|word|saying|	verb-then-speaker -8
it:best-lead|upper|—|saying|	sentence-before 6
it:best-lemma|	affermare -16	aggiungere 28	annunciare 18	anticipare 19	assicurare -14	attaccare 12	augurare 12	avvertire 24	brontolare 11	chiedere -11	concludere 7	confessare 9	confidare 12	correggere 17	dichiarare 10	dire 23	esprimere 7	fulminare 6	garantire 26	giudicare 12	gongolare 7	gridare 8	insistere 15	interrompere 12	intimare 7	invocare -15	lodare 15	motivare 6	negare 16	parlare 25	plaudire 12	precisare 18	prescrivere 14	prevedere 17	promettere 11	puntualizzare 9	raccomandare 13	raccontare -6	recitare 21	replicare 13	riassumere 24	ribattere 13	ricordare 29	ringraziare 30	ripetere 9	rispondere 20	rivelare -11	salutare 25	sapere 22	scandire 9	scommettere 7	scrivere -15	spiegare 8	tagliare 13	temere 11	twittare 8	unlisted 6	urlare 10
it:best-lemma|affermare|speaker-then-quote|	far -16
it:best-lemma|aggiungere|quote-then-speaker|	-10 7
it:best-lemma|aggiungere|speaker-then-quote|	1 24	2-4 10
it:best-lemma|aggiungere|verb-then-speaker|	1 11
it:best-lemma|ammettere|quote-then-verb|	1 19
it:best-lemma|ammettere|verb-then-speaker|	5-10 -10
it:best-lemma|annunciare|sentence-before|	far 6
it:best-lemma|annunciare|speaker-then-quote|	0 13
it:best-lemma|anticipare|quote-then-verb|	1 9
it:best-lemma|anticipare|verb-then-speaker|	5-10 14
it:best-lemma|assicurare|quote-then-speaker|	1 9
it:best-lemma|assicurare|quote-then-verb|	1 16
it:best-lemma|assicurare|sentence-before|	far -7
it:best-lemma|assicurare|speaker-then-quote|	2-4 12	5-10 -19
it:best-lemma|assicurare|verb-then-speaker|	1 16
it:best-lemma|attaccare|speaker-then-quote|	1 12
it:best-lemma|augurare|speaker-then-quote|	0 12
it:best-lemma|avvertire|speaker-then-quote|	1 7
it:best-lemma|avvertire|verb-then-speaker|	1 19	2-4 15
it:best-lemma|brontolare|speaker-then-quote|	1 11
it:best-lemma|chiamare|quote-then-verb|	1 11
it:best-lemma|chiamare|speaker-then-quote|	0 -10
it:best-lemma|chiedere|quote-then-verb|	1 17
it:best-lemma|chiedere|sentence-before|	far -10
it:best-lemma|chiedere|speaker-then-quote|	0 17	5-10 -12
it:best-lemma|concludere|quote-then-verb|	1 7
it:best-lemma|confessare|speaker-then-quote|	1 8
it:best-lemma|confidare|speaker-then-quote|	2-4 16
it:best-lemma|correggere|speaker-then-quote|	1 17
it:best-lemma|definire|speaker-then-quote|	0 -9	5-10 13
it:best-lemma|dichiarare|speaker-then-quote|	0 10
it:best-lemma|dire|quote-then-speaker|	2-4 -8
it:best-lemma|dire|quote-then-verb|	1 11
it:best-lemma|dire|speaker-then-quote|	0 11	2-4 24
it:best-lemma|esprimere|speaker-then-quote|	0 7
it:best-lemma|fulminare|speaker-then-quote|	1 6
it:best-lemma|garantire|speaker-then-quote|	2-4 26
it:best-lemma|giudicare|speaker-then-quote|	2-4 12
it:best-lemma|giurare|quote-then-verb|	1 10
it:best-lemma|giurare|speaker-then-quote|	2-4 14
it:best-lemma|gongolare|speaker-then-quote|	1 7
it:best-lemma|gridare|sentence-before|	5-10 15
it:best-lemma|gridare|speaker-then-quote|	1 7
it:best-lemma|insistere|paragraph-before|	far 9
it:best-lemma|insistere|sentence-after|	1 10
it:best-lemma|interrompere|quote-then-verb|	1 12
it:best-lemma|interrompere|verb-then-speaker|	1 15
it:best-lemma|intimare|quote-then-verb|	1 6
it:best-lemma|invocare|speaker-then-quote|	1 -15
it:best-lemma|lodare|speaker-then-quote|	0 15
it:best-lemma|motivare|quote-then-verb|	1 6
it:best-lemma|negare|speaker-then-quote|	1 8	2-4 11
it:best-lemma|none|according-to|	0 24	1 12	2-4 32	far 11
it:best-lemma|none|colon|	1 11
it:best-lemma|none|named-before|	1 30	2-4 11	5-10 15	far 19
it:best-lemma|none|named-nearby|	0 -11	1 30	2-4 11	5-10 6	far 9
it:best-lemma|none|quote-then-speaker|	2-4 -7
it:best-lemma|none|sentence-before|	1 16	2-4 11	5-10 8	far 17
it:best-lemma|none|signature|	1 -10
it:best-lemma|none|speaker-then-quote|	1 -14	2-4 21	5-10 26	far -12
it:best-lemma|none|topic|	2-4 19	5-10 10	far -17
it:best-lemma|parlare|speaker-then-quote|	1 28	5-10 15
it:best-lemma|plaudire|speaker-then-quote|	1 12
it:best-lemma|postare|quote-then-verb|	1 8
it:best-lemma|postare|verb-then-speaker|	0 -8
it:best-lemma|precisare|speaker-then-quote|	1 18	5-10 8
it:best-lemma|prescrivere|speaker-then-quote|	2-4 14
it:best-lemma|prevedere|speaker-then-quote|	2-4 11	5-10 12
it:best-lemma|promettere|speaker-then-quote|	0 10	2-4 20
it:best-lemma|puntualizzare|verb-then-speaker|	1 9
it:best-lemma|raccomandare|speaker-then-quote|	1 13
it:best-lemma|raccontare|quote-then-verb|	1 12	5-10 -15
it:best-lemma|raccontare|speaker-then-quote|	5-10 23
it:best-lemma|recitare|quote-then-speaker|	-13 12
it:best-lemma|recitare|quote-then-verb|	1 6
it:best-lemma|recitare|speaker-then-quote|	0 13
it:best-lemma|replicare|speaker-then-quote|	0 14	5-10 9	far 12
it:best-lemma|riassumere|speaker-then-quote|	2-4 24
it:best-lemma|ribattere|quote-then-verb|	1 10
it:best-lemma|ribattere|speaker-then-quote|	5-10 18
it:best-lemma|ribattere|verb-then-speaker|	1 7
it:best-lemma|ricordare|speaker-then-quote|	2-4 24
it:best-lemma|ringraziare|speaker-then-quote|	2-4 24	far 16
it:best-lemma|ripetere|quote-then-verb|	1 9
it:best-lemma|rispondere|quote-then-verb|	1 17
it:best-lemma|rispondere|sentence-before|	2-4 6
it:best-lemma|rispondere|speaker-then-quote|	1 6	5-10 15
it:best-lemma|rivelare|quote-then-speaker|	-5 -10
it:best-lemma|rivelare|sentence-before|	far 17
it:best-lemma|rivelare|speaker-then-quote|	2-4 -12
it:best-lemma|salutare|speaker-then-quote|	0 19	2-4 13	5-10 11
it:best-lemma|sapere|speaker-then-quote|	5-10 22
it:best-lemma|scandire|sentence-before|	far 9
it:best-lemma|scommettere|quote-then-verb|	1 7
it:best-lemma|scrivere|quote-then-verb|	1 11
it:best-lemma|scrivere|speaker-then-quote|	2-4 -19	5-10 11
it:best-lemma|sostenere|speaker-then-quote|	5-10 10
it:best-lemma|sostenere|verb-then-speaker|	1 -10
it:best-lemma|spiegare|sentence-before|	5-10 9	far 11
it:best-lemma|spiegare|verb-then-speaker|	1 7
it:best-lemma|tagliare|quote-then-verb|	1 13
it:best-lemma|temere|speaker-then-quote|	0 11
it:best-lemma|twittare|quote-then-verb|	1 8
it:best-lemma|unlisted|quote-then-verb|	0 -15	1 26
it:best-lemma|urlare|speaker-then-quote|	0 10
it:best-near|according-to|according|	0 24	1 12	2-4 32	far 11
it:best-near|according|0|	2-3 17	4-7 20
it:best-near|according|1|	1 10	4-7 12
it:best-near|according|2-4|	1 11	2-3 11	4-7 29
it:best-near|according|5-10|	2-3 17	4-7 -10	8+ 7
it:best-near|according|far|	2-3 8	4-7 19	8+ 12
it:best-near|apposed|1|	2-3 -16	4-7 15
it:best-near|apposed|2-4|	2-3 14	4-7 11	8+ 6
it:best-near|apposed|5-10|	2-3 13	4-7 25
it:best-near|apposed|far|	1 -15
it:best-near|apposition|5-10|	4-7 8
it:best-near|colon|naked|	1 11
it:best-near|direct|1|	4-7 13
it:best-near|direct|2-4|	2-3 -7	4-7 11
it:best-near|direct|5-10|	2-3 -19	4-7 25
it:best-near|direct|far|	1 -8
it:best-near|judging|0|	1 -10	4-7 14
it:best-near|judging|1|	2-3 11	4-7 12
it:best-near|judging|2-4|	1 12	4-7 14
it:best-near|judging|5-10|	2-3 13
it:best-near|naked|0|	2-3 -11
it:best-near|naked|1|	1 -7	2-3 27	8+ 6
it:best-near|naked|2-4|	1 19	2-3 12	4-7 -6	8+ 7
it:best-near|naked|5-10|	1 -8	2-3 6	4-7 50	8+ 11
it:best-near|naked|far|	2-3 -16	8+ 13
it:best-near|named-before|naked|	1 30	2-4 11	5-10 15	far 19
it:best-near|named-nearby|naked|	0 -11	1 30	2-4 11	5-10 6	far 9
it:best-near|other|0|	1 -8	2-3 -11
it:best-near|other|1|	2-3 13	4-7 16
it:best-near|paragraph-before|saying|	far 9
it:best-near|quote-then-speaker|direct|	2-4 -7
it:best-near|quote-then-speaker|saying|	-10 7	-13 12	-5 -10	1 9	2-4 -7
it:best-near|quote-then-verb|judging|	1 14
it:best-near|quote-then-verb|other|	0 -15	1 26
it:best-near|quote-then-verb|saying|	1 26	5-10 -15
it:best-near|relative|far|	4-7 11
it:best-near|saying|-10|	4-7 7
it:best-near|saying|-13|	4-7 12
it:best-near|saying|-5|	2-3 -10
it:best-near|saying|0|	1 17	2-3 16	4-7 23
it:best-near|saying|1|	1 16	4-7 16
it:best-near|saying|2-4|	2-3 36	4-7 -9
it:best-near|saying|5-10|	1 -18	2-3 -9	4-7 37	8+ 12
it:best-near|saying|far|	1 -7	2-3 -9	4-7 23
it:best-near|sentence-after|saying|	1 10
it:best-near|sentence-before|according|	1 10	far 16
it:best-near|sentence-before|apposition|	5-10 8
it:best-near|sentence-before|direct|	1 13	2-4 11
it:best-near|sentence-before|relative|	far 11
it:best-near|sentence-before|saying|	2-4 8	5-10 17
it:best-near|shared|2-4|	4-7 14
it:best-near|shared|5-10|	4-7 15
it:best-near|signature|naked|	1 -10
it:best-near|speaker-then-quote|apposed|	1 -14	2-4 20	5-10 26	far -15
it:best-near|speaker-then-quote|direct|	5-10 7	far -8
it:best-near|speaker-then-quote|judging|	1 12	2-4 13	5-10 13
it:best-near|speaker-then-quote|saying|	0 29	1 9	2-4 -17	far -13
it:best-near|speaker-then-quote|shared|	2-4 14	5-10 15
it:best-near|speaker-then-quote|thinking|	0 11	2-4 11	5-10 12
it:best-near|thinking|0|	2-3 11
it:best-near|thinking|2-4|	4-7 11
it:best-near|thinking|5-10|	4-7 12
it:best-near|topic|naked|	2-4 19	5-10 10	far -17
it:best-near|verb-then-speaker|saying|	0 -8	2-4 15
it:best-negated|	true 8
it:best-order|according|according|0|	2-3 17	4-7 20
it:best-order|according|according|1|	1 10	4-7 12
it:best-order|according|according|2-4|	1 11	2-3 11	4-7 29
it:best-order|according|according|5-10|	2-3 17	4-7 -10	8+ 7
it:best-order|according|according|far|	2-3 8	4-7 19	8+ 12
it:best-order|apposed|apposed|1|	2-3 -16	4-7 15
it:best-order|apposed|apposed|2-4|	2-3 14	4-7 11	8+ 6
it:best-order|apposed|apposed|5-10|	2-3 13	4-7 25
it:best-order|apposed|apposed|far|	1 -15
it:best-order|apposed|judging|0|	2-3 -16	4-7 9
it:best-order|apposed|judging|1|	4-7 12
it:best-order|apposed|judging|2-4|	4-7 14
it:best-order|apposed|saying|-10|	4-7 7
it:best-order|apposed|saying|-13|	4-7 12
it:best-order|apposed|saying|-5|	2-3 -10
it:best-order|apposed|saying|0|	1 11	4-7 15
it:best-order|apposed|saying|1|	2-3 19	4-7 25	8+ 7
it:best-order|apposed|saying|2-4|	2-3 11	4-7 -14
it:best-order|apposed|saying|far|	4-7 17
it:best-order|apposed|thinking|5-10|	4-7 12
it:best-order|apposition|apposition|5-10|	4-7 8
it:best-order|apposition|saying|far|	4-7 6
it:best-order|direct|direct|1|	4-7 13
it:best-order|direct|direct|2-4|	2-3 -7	4-7 11
it:best-order|direct|direct|5-10|	2-3 -19	4-7 25
it:best-order|direct|direct|far|	1 -8
it:best-order|direct|judging|0|	1 -10	2-3 15	4-7 18
it:best-order|direct|judging|5-10|	2-3 13
it:best-order|direct|saying|0|	1 10	2-3 14	4-7 20
it:best-order|direct|saying|1|	1 10	4-7 30	8+ 7
it:best-order|direct|saying|2-4|	2-3 31	4-7 20
it:best-order|direct|saying|5-10|	1 -19	4-7 31
it:best-order|direct|saying|far|	2-3 -14	4-7 16
it:best-order|direct|thinking|0|	2-3 11
it:best-order|direct|thinking|2-4|	4-7 11
it:best-order|inverted|judging|1|	2-3 11
it:best-order|inverted|other|0|	1 -8	2-3 -11
it:best-order|inverted|other|1|	2-3 13	4-7 16
it:best-order|inverted|saying|0|	2-3 -8
it:best-order|inverted|saying|1|	1 12	2-3 11	4-7 7
it:best-order|inverted|saying|2-4|	2-3 15	4-7 7
it:best-order|inverted|saying|5-10|	1 -10	2-3 -15	4-7 22	8+ 9
it:best-order|inverted|saying|far|	1 -7	2-3 13	4-7 11
it:best-order|naked|naked|0|	2-3 -11
it:best-order|naked|naked|1|	1 -7	2-3 27	8+ 6
it:best-order|naked|naked|2-4|	1 19	2-3 12	4-7 -6	8+ 7
it:best-order|naked|naked|5-10|	1 -8	2-3 6	4-7 50	8+ 11
it:best-order|naked|naked|far|	2-3 -16	8+ 13
it:best-order|passive|saying|1|	4-7 9
it:best-order|relative|judging|2-4|	1 12
it:best-order|relative|relative|far|	4-7 11
it:best-order|relative|saying|0|	2-3 13
it:best-order|relative|saying|2-4|	4-7 24
it:best-order|relative|saying|5-10|	4-7 11	8+ 14
it:best-order|shared|shared|2-4|	4-7 14
it:best-order|shared|shared|5-10|	4-7 15
it:best-phrase|name|	apposed -10	apposition 8	direct -8	judging 24	naked 11	other 14	thinking 16
it:best-phrase|noun|	according 25	apposed 12	naked -18	relative 11	shared 15	thinking 12
it:best-phrase|pronoun|	naked 6	saying 17
it:best-score|	-1 -24	-2 -7	-3 -6	-4 -15	0 14	1 9	2 21	3 12	4 7	5 32
it:best-score|-1|	1 -8	2-3 -7	4-7 -20
it:best-score|-2|	2-3 -17	4-7 42	8+ 11
it:best-score|-3|	2-3 -10	4-7 40
it:best-score|-4|	1 -10	2-3 9	4-7 -14	8+ 18
it:best-score|0|	1 11	2-3 7	4-7 26	8+ 9
it:best-score|1|	1 -6	2-3 9	4-7 63
it:best-score|2|	1 8	2-3 9	4-7 37	8+ 8
it:best-score|3|	1 6	2-3 18	4-7 6	8+ 6
it:best-score|4|	1 -22	4-7 26
it:best-score|5|	4-7 32
it:best|according-to|according|	1 11	2-3 25	4-7 -8	8+ 9
it:best|colon|naked|	2-3 6	4-7 28
it:best|named-before|naked|	2-3 15	4-7 36
it:best|named-nearby|naked|	2-3 20	8+ 10
it:best|paragraph-before|saying|	2-3 9
it:best|quote-then-speaker|direct|	2-3 -7
it:best|quote-then-speaker|saying|	1 -8	2-3 -10	4-7 15
it:best|quote-then-verb|judging|	2-3 11
it:best|quote-then-verb|other|	1 -8	4-7 16
it:best|quote-then-verb|saying|	1 12	2-3 -10	4-7 10
it:best|sentence-after|saying|	2-3 10
it:best|sentence-before|according|	1 10	4-7 16	8+ 9
it:best|sentence-before|apposition|	4-7 8
it:best|sentence-before|direct|	4-7 20
it:best|sentence-before|relative|	4-7 11
it:best|sentence-before|saying|	1 -7	4-7 20	8+ 9
it:best|signature|naked|	1 -10
it:best|speaker-then-quote|apposed|	1 -15	2-3 -8	4-7 33	8+ 6
it:best|speaker-then-quote|direct|	1 -8	2-3 -19	4-7 25
it:best|speaker-then-quote|judging|	4-7 19
it:best|speaker-then-quote|saying|	1 8
it:best|speaker-then-quote|shared|	4-7 15
it:best|speaker-then-quote|thinking|	2-3 11	4-7 17
it:best|topic|naked|	2-3 -21	8+ 15
it:best|verb-then-speaker|saying|	1 -10	4-7 13
it:case-follow|all-one|,auxiliary|	none -13
it:case-follow|all-one|,coordinator|	! 12
it:case-follow|all-one|,that|	none -12
it:case-follow|all-one|,verb-saying|	none 7
it:case-follow|all-one|,word|	none -8
it:case-follow|all-one|preposition|	none -18
it:case-follow|all-one|stop|	! 13	none 6
it:case-follow|all|,auxiliary|	none -12
it:case-follow|all|,determiner|	none 15
it:case-follow|all|,word|	none -7
it:case-follow|all|auxiliary|	none -7
it:case-follow|all|end|	. 9	none 20
it:case-follow|all|preposition|	none -10
it:case-follow|all|stop|	none 12
it:case-follow|first|,auxiliary|	? 14	none 27
it:case-follow|first|,preposition|	none -15
it:case-follow|first|,pronoun|	none 18
it:case-follow|first|,quote|	none -8
it:case-follow|first|,verb-saying|	? 13	none 18
it:case-follow|first|,word|	none 28
it:case-follow|first|:|	none 7
it:case-follow|first|auxiliary|	none -8
it:case-follow|first|determiner|	none -11
it:case-follow|first|end|	. 9	? 22	none 31
it:case-follow|first|pronoun|	none -6
it:case-follow|first|stop|	? -7
it:case-follow|first|word|	none -7
it:case-follow|first|–|	, 6	? 10
it:case-follow|most|,capital|	none -12
it:case-follow|most|,verb-saying|	none 6
it:case-follow|most|stop|	none 14
it:case-follow|none|,adverb|	none 7
it:case-follow|none|,auxiliary|	none 12
it:case-follow|none|,determiner|	none 10
it:case-follow|none|,preposition|	none -12
it:case-follow|none|,subordinator|	none 13
it:case-follow|none|,verb-saying|	none 12
it:case-follow|none|-|	none -10
it:case-follow|none|;|	none 19
it:case-follow|none|auxiliary|	none -18
it:case-follow|none|coordinator|	none 15
it:case-follow|none|end|	none -17
it:case-follow|none|preposition|	none 27
it:case-follow|none|pronoun|	none -12
it:case-follow|none|word|	none 10
it:case-follow|some|stop|	none 14
it:case-intro|all-one|	: 16	determiner 6	preposition -28	stop 23	verb-judging -13	word -12
it:case-intro|all|	, 20	preposition 10	word -7
it:case-intro|first|	- 8	capital -6	determiner -9	preposition -14	start 24	verb-saying 13	word -15	— 6
it:case-intro|most|	: -8	stop 6
it:case-intro|none|	' 10	: 21	; 15	adverb -9	auxiliary 22	determiner -6	preposition -9	that 10	verb-judging -8	verb-saying 11	verb-thinking 11	word 17
it:case-intro|some|	, 13	verb-saying 8
it:case|all-one|	1 9	2 -11	3 14
it:case|all|	2 -13	3 22	4-5 9
it:case|first|	10+ 8	2 -8	6-9 53
it:case|most|	4-5 -12	6-9 11
it:case|none|	1 -8	10+ 16	2 20	3 -10	4-5 -7	6-9 32
it:case|some|	3 13	4-5 13
it:clause|false|false|	all 18	all-one 10	most -6	none -8	some 13
it:clause|false|true|	most 14	none 18	some 11
it:clause|true|true|	first 44	none 33
it:ending|	! 19	, 6	. 9	? -7
it:family|"|	1 8	2-3 12	4-7 46	8+ 14
it:family|'|	1 11	2-3 14	4-7 7
it:family|A|	2-3 9
it:family|C|	4-7 6
it:family|S|	2-3 10	4-7 6
it:family|«|	2-3 -8	4-7 -12	8+ 8
it:family|‘|	1 11	4-7 18	8+ 7
it:family|“|	1 -10	4-7 7	8+ 7
it:follow|	,adverb 7	,capital -12	,coordinator 12	,determiner 12	,preposition -19	,pronoun 18	,quote -8	,subordinator 13	,that -12	,verb-saying 22	- -10	: 8	; 19	auxiliary -24	coordinator 15	determiner -8	end 13	preposition 6	pronoun -7	– 13
it:headline|false|	2-3 7	4-7 -9	8+ 9
it:headline|true|	1 -11	4-7 32
it:in-noun|false|false|1|	all-one 12	none -11
it:in-noun|false|false|2-3|	all 17	some 13
it:in-noun|false|false|4-7|	all 9	first 6	none 6	some 7
it:in-noun|false|false|8+|	first 8
it:in-noun|true|false|2-3|	all -7	first -15	none 15
it:in-noun|true|false|8+|	none 6
it:in-noun|true|true|1|	none -8
it:in-noun|true|true|2-3|	first -7
it:in-noun|true|true|4-7|	none 18
it:intro-follow|'|stop|	4-7 10
it:intro-follow|,|,auxiliary|	4-7 12
it:intro-follow|,|,preposition|	4-7 -13
it:intro-follow|,|,verb-saying|	2-3 7
it:intro-follow|,|end|	2-3 12	4-7 13
it:intro-follow|,|stop|	2-3 26	4-7 21	8+ 16
it:intro-follow|-|stop|	8+ 8
it:intro-follow|:|,auxiliary|	4-7 15
it:intro-follow|:|,capital|	4-7 -12
it:intro-follow|:|,determiner|	2-3 11
it:intro-follow|:|,verb-saying|	2-3 11	4-7 16
it:intro-follow|:|end|	2-3 23	4-7 30
it:intro-follow|:|stop|	1 7	2-3 13	8+ 6
it:intro-follow|;|,preposition|	4-7 11
it:intro-follow|;|,verb-saying|	1 10
it:intro-follow|adverb|:|	2-3 8
it:intro-follow|adverb|stop|	1 -13
it:intro-follow|auxiliary|,adverb|	4-7 7
it:intro-follow|auxiliary|;|	1 11
it:intro-follow|auxiliary|stop|	2-3 17	4-7 6
it:intro-follow|capital|-|	1 -10
it:intro-follow|capital|auxiliary|	2-3 -6
it:intro-follow|determiner|,coordinator|	1 12
it:intro-follow|determiner|,determiner|	1 -28
it:intro-follow|determiner|,word|	2-3 -15
it:intro-follow|determiner|auxiliary|	2-3 -14
it:intro-follow|determiner|preposition|	2-3 13
it:intro-follow|determiner|pronoun|	2-3 -12
it:intro-follow|determiner|stop|	2-3 -9	4-7 21
it:intro-follow|determiner|word|	2-3 -7	4-7 18
it:intro-follow|preposition|,auxiliary|	2-3 -12
it:intro-follow|preposition|,determiner|	2-3 14
it:intro-follow|preposition|,verb-saying|	2-3 -10
it:intro-follow|preposition|,word|	1 -8	2-3 -6
it:intro-follow|preposition|:|	2-3 16
it:intro-follow|preposition|;|	1 8	4-7 13
it:intro-follow|preposition|coordinator|	2-3 15
it:intro-follow|preposition|determiner|	2-3 -11
it:intro-follow|preposition|end|	1 -16	2-3 -17
it:intro-follow|preposition|preposition|	1 -15	2-3 -7
it:intro-follow|preposition|pronoun|	4-7 -6
it:intro-follow|preposition|stop|	1 -20	2-3 -9	4-7 34	8+ 6
it:intro-follow|start|,determiner|	1 12
it:intro-follow|start|,pronoun|	4-7 14
it:intro-follow|start|,verb-saying|	2-3 33	4-7 10	8+ 7
it:intro-follow|start|,word|	2-3 -7	4-7 6
it:intro-follow|start|:|	4-7 11
it:intro-follow|start|end|	2-3 9
it:intro-follow|start|preposition|	2-3 -16
it:intro-follow|start|–|	2-3 10	4-7 6
it:intro-follow|stop|,auxiliary|	4-7 22
it:intro-follow|stop|,preposition|	2-3 -15
it:intro-follow|stop|,pronoun|	4-7 12	8+ 6
it:intro-follow|stop|,verb-saying|	1 9	2-3 14	4-7 17
it:intro-follow|stop|,word|	2-3 19	4-7 22	8+ 8
it:intro-follow|stop|:|	8+ 14
it:intro-follow|stop|end|	1 10
it:intro-follow|stop|stop|	1 17	2-3 12	4-7 53	8+ 6
it:intro-follow|that|stop|	4-7 10
it:intro-follow|verb-judging|,auxiliary|	1 -13
it:intro-follow|verb-judging|;|	2-3 12
it:intro-follow|verb-judging|preposition|	2-3 15
it:intro-follow|verb-judging|stop|	1 -12	2-3 -24	4-7 14
it:intro-follow|verb-saying|:|	4-7 10
it:intro-follow|verb-saying|;|	2-3 11
it:intro-follow|verb-saying|stop|	2-3 18	4-7 24
it:intro-follow|verb-thinking|stop|	2-3 11
it:intro-follow|word|,determiner|	2-3 13
it:intro-follow|word|,preposition|	2-3 -11
it:intro-follow|word|,quote|	2-3 -8
it:intro-follow|word|,subordinator|	2-3 13
it:intro-follow|word|,that|	1 -12
it:intro-follow|word|,word|	2-3 16
it:intro-follow|word|:|	1 -10	4-7 14
it:intro-follow|word|auxiliary|	2-3 -7	4-7 -12
it:intro-follow|word|preposition|	1 -16	2-3 7	4-7 19
it:intro-follow|word|stop|	1 12	2-3 12	8+ 6
it:intro-follow|word|word|	1 -8
it:intro-follow|—|end|	4-7 6
it:intro|	' 10	, 11	- 8	: 9	; 15	adverb -9	auxiliary 22	preposition -9	start 10	stop 10	that 10	verb-judging -10	verb-saying 9	verb-thinking 11	— 6
it:lead|lower|	' 10	: 21	; 15	adverb -9	auxiliary 22	determiner -6	preposition -9	that 10	verb-judging -8	verb-saying 11	verb-thinking 11	word 17
it:lead|other|	word 7
it:lead|upper|	, 20	- 8	capital -6	start 10	stop 10	verb-judging -13	word -20	— 6
it:naming|detta|2|	4-7 12
it:naming|detto|1|	4-7 15
it:naming|false|	: -15	determiner 12	verb-saying 15
it:naming|none|	2-3 8	4-7 -7	8+ 9
it:naming|parola|1|	1 -10
it:naming|parola|2|	4-7 23
it:naming|titolo|1|	2-3 9
it:naming|titolo|2|	2-3 -15
it:naming|true|	' 10	, 11	- 8	: 14	; 15	adverb -9	auxiliary 22	preposition -9	start 10	stop 10	that 10	verb-judging -10	verb-saying 9	verb-thinking 11	— 6
it:nobody|8+|	stop 14
it:others|0|	2-3 6	8+ 9
it:others|1|	1 9	8+ 14
it:others|2|	2-3 -8	4-7 8
it:own-case|false|all-one|	: 16	determiner 6	preposition -28	stop 23	verb-judging -13	word -12
it:own-case|false|all|	, 20	preposition 10	word -7
it:own-case|false|first|	- 7	: 12	capital -6	determiner -9	preposition -14	start 27	word -15
it:own-case|false|most|	: -8	stop 6
it:own-case|false|none|	' 10	: 18	; 15	adverb -9	auxiliary 22	determiner -6	preposition -9	that 7	verb-judging -8	verb-saying 11	verb-thinking 11	word 15
it:own-case|false|some|	, 13	verb-saying 8
it:own-case|true|first|	- 10	start 6	stop 32	verb-saying 13	— 6
it:own-case|true|none|	, 23	that 10	word 25
it:own|false|	4-7 -6	8+ 7
it:own|true|	2-3 17	4-7 8	8+ 10
it:sentence|judging|	4-7 18	8+ 7
it:sentence|none|	1 11	2-3 -8	4-7 -9	8+ 12
it:sentence|saying|	1 -9	2-3 8	4-7 8	8+ 7
it:sentence|thinking|	2-3 11	4-7 20
it:size-ending|10+|none|	,pronoun 7	,verb-saying 6	,word 8	stop 7
it:size-ending|1|!|	,coordinator 12	stop 13
it:size-ending|1|none|	,auxiliary -13	,determiner -8	,that -12	,verb-saying 16	,word -8	- -10	: -10	; 9	preposition -18	word -8
it:size-ending|2|?|	,verb-saying 11	stop -15
it:size-ending|2|none|	,auxiliary -12	,determiner 9	,verb-saying 12	,word -9	: 16	; 11	auxiliary -17	coordinator 15	preposition 9	pronoun -12	stop 12
it:size-ending|3|.|	end 9
it:size-ending|3|?|	– 10
it:size-ending|3|none|	,determiner 21	,preposition -17	,quote -8	,subordinator 13	,verb-saying 11	: 8	; 12	determiner -11	end 13	stop -8	word -7
it:size-ending|4-5|?|	,auxiliary 14	end 18
it:size-ending|4-5|none|	,adverb 7	,auxiliary 28	,capital -12	,preposition -10	,pronoun 18	,verb-saying 21	,word 18	: 17	; 13	auxiliary -12	end 16	preposition 19	pronoun -6	word 18
it:size-ending|6-9|,|	– 6
it:size-ending|6-9|.|	end 6
it:size-ending|6-9|?|	end 10	stop 23
it:size-ending|6-9|none|	,auxiliary 17	,preposition 21	,verb-saying 12	,word 7	: 10	end 11	stop 51
it:size-follow|10+|	,pronoun 7	,verb-saying 6	,word 8	stop 7
it:size-follow|1|	,auxiliary -13	,coordinator 12	,determiner -8	,that -12	,verb-saying 16	,word -8	- -10	: -10	; 9	preposition -18	stop 7	word -8
it:size-follow|2|	,auxiliary -12	,determiner 9	,verb-saying 12	,word -9	: 16	; 11	auxiliary -17	coordinator 15	preposition 9	pronoun -12
it:size-follow|3|	,determiner 21	,preposition -17	,quote -8	,subordinator 13	,verb-saying 11	: 8	; 12	determiner -11	end 17	stop -8	word -7	– 10
it:size-follow|4-5|	,adverb 7	,auxiliary 28	,capital -12	,preposition -10	,pronoun 18	,verb-saying 21	,word 18	: 17	; 13	auxiliary -12	end 18	preposition 19	pronoun -6	word 18
it:size-follow|6-9|	,auxiliary 17	,preposition 21	,verb-saying 12	,word 7	: 10	end 12	stop 53	– 6
it:size-intro|10+|	, 15	- 8	: 6	stop 7
it:size-intro|1|	: 7	; 10	adverb -13	auxiliary 11	capital -10	preposition -14	start 12	stop 19	verb-judging -13
it:size-intro|2|	, 23	: 10	auxiliary 11	capital -6	determiner 6	preposition -9	start -19	stop 13	verb-judging 15	verb-saying 17	word 6
it:size-intro|3|	, 25	: 27	adverb 8	auxiliary 11	determiner -21	start 18	stop -13	verb-judging -19	verb-saying 20	verb-thinking 11	word 24
it:size-intro|4-5|	' 10	, -6	: -8	; 11	auxiliary 10	determiner 25	preposition 6	start 17	stop 61	that 7	verb-judging 14	verb-saying 21
it:size-intro|6-9|	, 28	: 54	preposition 18	start 11	stop 15	that 10	verb-judging 13	verb-saying 10	word 14	— 6
it:size|	10+ 8	2 10	4-5 -12	6-9 53
it:subject|elided|	,adverb 7	,auxiliary 18	,pronoun 15	,verb-saying 16	1 -18	4-7 52	8+ 11	stop -8
it:subject|none|	,auxiliary -7	,capital -12	,coordinator 12	,determiner 10	,preposition -12	,pronoun 13	,subordinator 9	,word 21	1 11	2-3 -6	4-7 -6	8+ 12	; 13	auxiliary -18	determiner -11	end 11	pronoun -7	word -12	– 10
it:subject|own|	,auxiliary 15	,determiner 8	,preposition -15	,quote -8	,subordinator 13	,that -12	,verb-saying 24	,word -15	- -10	2-3 8	8+ 6	: 22	; 12	auxiliary -18	coordinator 15	end 12	preposition 7	stop 12	word 18	– 6
it:two-before|'|	word -11
it:two-before|)|	- 10
it:two-before|,|	adverb -13	auxiliary 9	preposition 15	verb-judging -16	verb-saying 8	word -20
it:two-before|adverb|	: 14	preposition 13	stop 7	word 17
it:two-before|auxiliary|	determiner -16	stop 13	verb-judging 16	verb-saying 22	word 18
it:two-before|capital|	, 31	: 9	auxiliary 7	preposition -8	verb-saying 18	verb-thinking 11	word 8
it:two-before|coordinator|	' 10	preposition -10	verb-saying -22
it:two-before|determiner|	: 25	capital -10	stop 11	verb-judging 7	word 11
it:two-before|preposition|	determiner 8	preposition -16	verb-saying -8	word -9
it:two-before|pronoun|	, 17	: 6	verb-saying 15	word -8
it:two-before|quote|	stop 23
it:two-before|start|	determiner -15	start 10
it:two-before|stop|	- 14	determiner -12	preposition -11	— 6
it:two-before|subordinator|	stop 9
it:two-before|that|	verb-saying 13	word 20
it:two-before|verb-judging|	: 12
it:two-before|verb-saying|	, 16	: 16	preposition 16	stop 19	that 10
it:two-before|word|	: 6	; 15	adverb 8	auxiliary 22	capital -6	determiner 6	preposition -36	stop 29	verb-judging -16	verb-saying 22	word 25
it:two-words-before|'|	stata -11
it:two-words-before|)|	- 10
it:two-words-before|,|	cercavano -20	chiede 8	definito -16	di 15	solo -13	è 9
it:two-words-before|.|	- 14	con -11	il -12	— 6
it:two-words-before|2028|	. 8
it:two-words-before|54|	sarte 7
it:two-words-before|62enne|	: 18
it:two-words-before|7|	: 11
it:two-words-before|account|	satirico -8
it:two-words-before|acqua|	: 11
it:two-words-before|affondo|	: 9
it:two-words-before|aggiunge|	: 6
it:two-words-before|aggiunto|	: 19
it:two-words-before|allevatore|	. 12
it:two-words-before|altro|	: 20
it:two-words-before|alza|	un 12
it:two-words-before|ammesso|	, 17
it:two-words-before|anni|	. 15
it:two-words-before|anno|	: 23
it:two-words-before|annuisce|	: 14
it:two-words-before|asciutta|	: 17
it:two-words-before|asi|	: 9
it:two-words-before|assicura|	la 13
it:two-words-before|assistito|	amasse 10
it:two-words-before|assolombarda|	saluta 11
it:two-words-before|assomed|	: 15
it:two-words-before|ater|	: 15
it:two-words-before|attacca|	, 12
it:two-words-before|aula|	, 8
it:two-words-before|autentico|	: 14
it:two-words-before|avanti|	: 7
it:two-words-before|avs|	: 11
it:two-words-before|avuto|	paura 14
it:two-words-before|avverte|	che 7
it:two-words-before|a|	definire 16
it:two-words-before|bello|	: 7
it:two-words-before|beneficiarne|	sarebbero 9
it:two-words-before|benetton|	. 13
it:two-words-before|bestiame|	viaggi 14
it:two-words-before|bologna|	: 15
it:two-words-before|botteghino|	, 14
it:two-words-before|braccia|	: 32
it:two-words-before|brontola|	: 11
it:two-words-before|bruciarli|	: 17
it:two-words-before|bruna|	alpina -15
it:two-words-before|brusatin|	: 14
it:two-words-before|brusio|	. 14
it:two-words-before|buio|	: 10
it:two-words-before|calamità|	. 13
it:two-words-before|calcestruzzo|	conterrebbe 19
it:two-words-before|calma|	. 9	: 13
it:two-words-before|camera|	: 13
it:two-words-before|campeggiava|	: 17
it:two-words-before|candore|	: 10
it:two-words-before|cane|	: 24
it:two-words-before|capra|	. 10
it:two-words-before|capua|	. 8
it:two-words-before|caputi|	, 8
it:two-words-before|caso|	del -17
it:two-words-before|cassa|	: 21
it:two-words-before|categorico|	: 6
it:two-words-before|centro|	promette 18
it:two-words-before|cgt|	. 11
it:two-words-before|che|	annuncia 13	parta 16	servirebbe 10
it:two-words-before|cia|	teme 11
it:two-words-before|cinque|	, 6
it:two-words-before|cisl|	è 7
it:two-words-before|codispoti|	. 17
it:two-words-before|come|	la 18
it:two-words-before|cominciare|	dai -15
it:two-words-before|compleanno|	. 15
it:two-words-before|confessa|	: 8
it:two-words-before|confida|	, 8
it:two-words-before|conoscenza|	di 24
it:two-words-before|conti|	, 17
it:two-words-before|copie|	di -20
it:two-words-before|coro|	di -19
it:two-words-before|corregge|	: 17
it:two-words-before|così|	: 14
it:two-words-before|cristiana|	: 24
it:two-words-before|cronisti|	come -7
it:two-words-before|cui|	le -9
it:two-words-before|dal|	quotidiano -11
it:two-words-before|davvero|	. 8
it:two-words-before|defunta|	. 23
it:two-words-before|della|	biblioteca -12
it:two-words-before|detta|	sua 12
it:two-words-before|dice|	. 19
it:two-words-before|diretto|	: 6
it:two-words-before|dire|	. 14
it:two-words-before|disse|	che 8
it:two-words-before|di|	attendersi 16	chiamare -8	essere 15
it:two-words-before|effetti|	, 13
it:two-words-before|emittente|	replicano 14
it:two-words-before|energia|	resta 11
it:two-words-before|erano|	? 13
it:two-words-before|esterno|	, 12
it:two-words-before|euro|	. 17
it:two-words-before|e|	' 10	attacca -22
it:two-words-before|falcinelli|	: 7
it:two-words-before|fanno|	trapelare 13
it:two-words-before|farnesina|	esprime 7
it:two-words-before|fascicolo|	per -6
it:two-words-before|febbre|	. 17
it:two-words-before|federacciai|	saluta 13
it:two-words-before|ferretti|	, 13
it:two-words-before|filtra|	un 19
it:two-words-before|fitosanitario|	sarebbe 9
it:two-words-before|flagellato|	? 10
it:two-words-before|foglietto|	, -14
it:two-words-before|fonti|	: -12
it:two-words-before|fulminato|	: 6
it:two-words-before|futon|	. 15
it:two-words-before|garavaglia|	. 20
it:two-words-before|gemelle|	: 6
it:two-words-before|gestore|	. 6
it:two-words-before|giorni|	: 6
it:two-words-before|gli|	animali 12
it:two-words-before|gongola|	: 7
it:two-words-before|gradi|	. 8
it:two-words-before|grida|	: 7
it:two-words-before|guanti|	, 16
it:two-words-before|ha|	augurato 8	contate 15	definito 18	domandato 13	lodato 15	urlato 10
it:two-words-before|honda|	. 10
it:two-words-before|il|	celebre -12	finale 19	governo 15	tavolo 16	teatro 17	testo 12	titolo 9
it:two-words-before|inchinandosi|	, 11
it:two-words-before|indipendenza|	promette 7
it:two-words-before|inquilini|	chiede 11
it:two-words-before|insegnato|	? 11
it:two-words-before|intesa|	varrebbe 7
it:two-words-before|invece|	di 13
it:two-words-before|invocato|	una -15
it:two-words-before|ironia|	, 6
it:two-words-before|i|	paesi -10	trattati 26
it:two-words-before|kerry|	. 11
it:two-words-before|lampedusa|	: 21
it:two-words-before|larotonda|	ammette 12
it:two-words-before|latemar|	. 11
it:two-words-before|lavori|	partiranno 23
it:two-words-before|la|	chiamano -7	definisce 12	macchina 20	neve 23	nuova -16	parola -10	portarinfuse -8	pronuncia 15	tela 16
it:two-words-before|leggeva|	invece 8
it:two-words-before|legge|	, 8
it:two-words-before|lei|	, 17
it:two-words-before|lindqvist|	, 12
it:two-words-before|linkedin|	: 11
it:two-words-before|lisanti|	. 14
it:two-words-before|litri|	di -11
it:two-words-before|loperfido|	, 9
it:two-words-before|lo|	spettacolo 15
it:two-words-before|lucia|	: 12
it:two-words-before|lui|	: 6
it:two-words-before|malaspina|	: 11
it:two-words-before|mano|	: 20
it:two-words-before|masaf|	promette 6
it:two-words-before|mase|	. 9
it:two-words-before|ma|	senza -10
it:two-words-before|mediazione|	: 11
it:two-words-before|messaggio|	: 16
it:two-words-before|mezzo|	un -19
it:two-words-before|miglioramento|	. 10
it:two-words-before|modulo|	? 10
it:two-words-before|moka|	: 7
it:two-words-before|motivazioni|	, 15
it:two-words-before|motore|	. 16
it:two-words-before|multa|	? 9
it:two-words-before|municipale|	. 11
it:two-words-before|nega|	: 16
it:two-words-before|nestlé|	. 19
it:two-words-before|non|	aver 14
it:two-words-before|notizia|	come 13
it:two-words-before|oddone|	, 8
it:two-words-before|offerta|	indiana 13
it:two-words-before|onu|	: 24
it:two-words-before|opposta|	, 8
it:two-words-before|ordine|	: 21
it:two-words-before|organico|	: 14
it:two-words-before|orrore|	. 6
it:two-words-before|orto|	, 20
it:two-words-before|ospite|	di -10
it:two-words-before|pagina|	facebook -6
it:two-words-before|pagine|	. 6
it:two-words-before|papakonstas|	: 21
it:two-words-before|parlano|	di 21
it:two-words-before|parlato|	di -17
it:two-words-before|parla|	di 39
it:two-words-before|parola|	planaria 23
it:two-words-before|passaggio|	, 15
it:two-words-before|pd|	, 11
it:two-words-before|pedaggi|	: 13
it:two-words-before|pescarenico|	. 16
it:two-words-before|piano|	. 20
it:two-words-before|piazza|	: 14
it:two-words-before|picerno|	, 21
it:two-words-before|piedi|	? 15
it:two-words-before|piemonte|	. 8
it:two-words-before|pietrarossa|	slittano 8
it:two-words-before|pistoia-prato|	: 14
it:two-words-before|plaude|	: 12
it:two-words-before|pluriclasse|	era 11
it:two-words-before|poco|	: 14
it:two-words-before|ponte|	: 12
it:two-words-before|precisa|	: 18
it:two-words-before|preferiva|	: 14
it:two-words-before|prefetta|	, 13
it:two-words-before|prevedeva|	un -14
it:two-words-before|prima|	della -16
it:two-words-before|progetto|	resta 13
it:two-words-before|promossa|	a -13
it:two-words-before|prosser|	, 7
it:two-words-before|pubblicato|	su -10
it:two-words-before|pulmino|	: 8
it:two-words-before|quadro|	è 11
it:two-words-before|quando|	? 9
it:two-words-before|quattrocchi|	, 12
it:two-words-before|questura|	: 12
it:two-words-before|raccomanda|	di 13
it:two-words-before|reclamo|	? 11
it:two-words-before|redditività|	resterebbe 14
it:two-words-before|regina|	di -12
it:two-words-before|regista|	di -6
it:two-words-before|regola|	vale 11
it:two-words-before|ribatte|	: 11
it:two-words-before|riccio|	. 12
it:two-words-before|ricorso|	a -9
it:two-words-before|rientro|	è 11
it:two-words-before|riga|	: 17
it:two-words-before|ripara|	. 6
it:two-words-before|riprende|	: 6
it:two-words-before|rispondeva|	: 6
it:two-words-before|risposta|	. 8
it:two-words-before|risposto|	: 12
it:two-words-before|ritardi|	. 7
it:two-words-before|round|	: 12
it:two-words-before|ruvidi|	. 14
it:two-words-before|sabato|	. 9
it:two-words-before|sano|	. 15
it:two-words-before|sarebbero|	state 24
it:two-words-before|sarebbe|	opera 14
it:two-words-before|scendere|	? 12
it:two-words-before|sciopero|	generale 19
it:two-words-before|scritto|	: 13
it:two-words-before|scuola|	? 12
it:two-words-before|scuse|	. 6	: 12
it:two-words-before|sedici|	: 6
it:two-words-before|semina|	. 11
it:two-words-before|sempre|	. 6
it:two-words-before|sentenziato|	: 9
it:two-words-before|si|	augura 12	chiama -11	definisce 9	dice 15	dichiara 10	leggeva -9	riferiva 18
it:two-words-before|solo|	esemplare 17
it:two-words-before|sorpresa|	: 8
it:two-words-before|sorrentino|	, 7
it:two-words-before|sorriso|	, 11
it:two-words-before|sovietica|	: 16
it:two-words-before|spagnolo|	. 11
it:two-words-before|sport|	. 9
it:two-words-before|spray|	: -19
it:two-words-before|stampa|	. 7	chiamò -16
it:two-words-before|stando|	a -8
it:two-words-before|start|	il -13	start 10	un -7
it:two-words-before|stato|	. -15
it:two-words-before|stazione|	: 16
it:two-words-before|stomeo|	: 11
it:two-words-before|strade|	; 11
it:two-words-before|striscione|	: -15
it:two-words-before|su|	scritto -8
it:two-words-before|svp|	. 25
it:two-words-before|tateyama|	: 12
it:two-words-before|telefono|	, 17
it:two-words-before|telegramma|	: 13
it:two-words-before|tempi|	? 7
it:two-words-before|teorizza|	, 10
it:two-words-before|testa|	: 13
it:two-words-before|testo|	; 10
it:two-words-before|ticinesi|	? 9
it:two-words-before|titolare|	: 19
it:two-words-before|titolo|	: -15
it:two-words-before|torri|	resterebbe 21
it:two-words-before|tosaerba|	: 6
it:two-words-before|tram|	, 12
it:two-words-before|tratta|	del 13	di 24
it:two-words-before|trenta|	: 9
it:two-words-before|trento|	. 8
it:two-words-before|tre|	: 8
it:two-words-before|tribuna|	: 15
it:two-words-before|troveranno|	. 11
it:two-words-before|tuena-lardi|	. 10
it:two-words-before|turno|	. 15
it:two-words-before|tutto|	, 11	: 24
it:two-words-before|una|	. 11	scelta 10
it:two-words-before|un|	colloquio 19	recupero 11	riserbo -10
it:two-words-before|uomo|	. 6
it:two-words-before|var|	. 9
it:two-words-before|venga|	conservata 15
it:two-words-before|vergogna|	: 8
it:two-words-before|vernice|	: 18
it:two-words-before|vicolo|	: 16
it:two-words-before|votata|	recita 13
it:two-words-before|zanetti-cortesi|	, 10
it:two-words-before||	. 23
it:two-words-before|è|	detto 15	un -16
it:verb|false|1|	lower -8	upper 9
it:verb|false|4-7|	lower -6	upper 7
it:verb|false|8+|	lower 6	other 7
it:verb|true|2-3|	lower 12	upper 15
it:verb|true|4-7|	lower 27	upper 9
it:verb|true|8+|	upper 10
it:word-after|,|	! 12	? 18	none -8
it:word-after|	- -10	: 8	; 19	alla -11	ci -6	con 19	da -15	della 7	dell’ 15	e 15	end 13	era -12	giochi 18	ha -9	hanno -9	la -11	per 13	scuote -7	si -12	sulla -16	tra 16	tutto -8	è -14	– 13
it:word-after|-|	none -10
it:word-after|.|	! 13	? -10
it:word-after|:|	none 8
it:word-after|;|	none 19
it:word-after|alla|	none -11
it:word-after|ci|	none -6
it:word-after|con|	none 19
it:word-after|da|	none -15
it:word-after|della|	none 7
it:word-after|dell’|	none 15
it:word-after|end|	. 9	? 22	none 9
it:word-after|era|	none -12
it:word-after|e|	none 15
it:word-after|giochi|	none 18
it:word-after|hanno|	none -9
it:word-after|ha|	none -9
it:word-after|la|	none -11
it:word-after|per|	none 13
it:word-after|scuote|	none -7
it:word-after|si|	none -12
it:word-after|sulla|	none -16
it:word-after|tra|	none 16
it:word-after|tutto|	none -8
it:word-after|è|	none -14
it:word-after|–|	, 6	? 10
it:word-before|	' 10	, 11	- 8	. 8	: 9	; 15	? 24	a -16	alpina -15	amasse 10	ammette 12	animali 12	annuncia 13	attacca -22	attendersi 16	augura 12	augurato 8	aver 14	biblioteca -12	celebre -12	cercavano -20	che 10	chiama -11	chiamano -7	chiamare -8	chiamò -16	chiede 17	colloquio 19	come -7	con -11	conservata 15	contate 15	conterrebbe 19	dai -15	definire 16	definisce 17	definito -9	del -12	della -16	detto 15	di 18	dice 15	dichiara 10	domandato 13	era 11	esemplare 17	esprime 7	essere 15	facebook -6	finale 19	generale 19	governo 15	il -18	indiana 13	invece 8	la 15	le -9	leggeva -9	lodato 15	macchina 20	neve 23	nuova -16	opera 14	paesi -10	parola -10	parta 16	partiranno 23	paura 14	per -6	planaria 23	portarinfuse -8	promette 10	pronuncia 15	quotidiano -11	recita 13	recupero 11	replicano 14	resta 18	resterebbe 16	riferiva 18	riserbo -10	saluta 19	sarebbe 9	sarte 7	satirico -8	scelta 10	scritto -8	senza -10	servirebbe 10	slittano 8	solo -13	spettacolo 15	start 10	stata -11	state 24	su -10	sua 12	tavolo 16	teatro 17	tela 16	teme 11	testo 12	titolo 9	trapelare 13	trattati 26	una -15	urlato 10	vale 11	varrebbe 7	viaggi 14	è 17	— 6
it:word-before|'|	4-7 10
it:word-before|,|	2-3 30	8+ 15
it:word-before|-|	8+ 8
it:word-before|.|	1 17	2-3 -6	4-7 50	8+ 7
it:word-before|:|	1 7	2-3 23	8+ 7
it:word-before|;|	1 10	4-7 11
it:word-before|?|	1 10	2-3 15	4-7 26
it:word-before|alpina|	1 -15
it:word-before|amasse|	2-3 10
it:word-before|ammette|	2-3 12
it:word-before|animali|	4-7 12
it:word-before|annuncia|	2-3 13
it:word-before|attacca|	1 -22
it:word-before|attendersi|	4-7 16
it:word-before|augurato|	4-7 8
it:word-before|augura|	4-7 12
it:word-before|aver|	2-3 14
it:word-before|a|	1 -18	2-3 -9
it:word-before|biblioteca|	1 -12
it:word-before|celebre|	4-7 -12
it:word-before|cercavano|	4-7 -20
it:word-before|che|	4-7 10
it:word-before|chiamano|	1 -7
it:word-before|chiamare|	1 -8
it:word-before|chiama|	1 -11
it:word-before|chiamò|	2-3 -16
it:word-before|chiede|	2-3 11	4-7 8
it:word-before|colloquio|	4-7 19
it:word-before|come|	2-3 -7	4-7 13
it:word-before|conservata|	4-7 15
it:word-before|contate|	4-7 15
it:word-before|conterrebbe|	4-7 19
it:word-before|con|	2-3 -11
it:word-before|dai|	2-3 -15
it:word-before|definire|	2-3 16
it:word-before|definisce|	2-3 12	4-7 9
it:word-before|definito|	2-3 -16	4-7 18
it:word-before|della|	1 -16
it:word-before|del|	2-3 -17	4-7 13
it:word-before|detto|	4-7 15
it:word-before|dice|	1 11
it:word-before|dichiara|	4-7 10
it:word-before|di|	2-3 19	4-7 6	8+ 6
it:word-before|domandato|	4-7 13
it:word-before|era|	2-3 11
it:word-before|esemplare|	4-7 17
it:word-before|esprime|	2-3 7
it:word-before|essere|	2-3 15
it:word-before|facebook|	2-3 -6
it:word-before|finale|	1 19
it:word-before|generale|	2-3 19
it:word-before|governo|	4-7 15
it:word-before|il|	2-3 -18
it:word-before|indiana|	2-3 13
it:word-before|invece|	2-3 8
it:word-before|i|	1 -19	2-3 14
it:word-before|la|	2-3 13	4-7 18
it:word-before|leggeva|	2-3 -9
it:word-before|le|	2-3 -9
it:word-before|lodato|	2-3 15
it:word-before|macchina|	4-7 20
it:word-before|neve|	4-7 23
it:word-before|nuova|	1 -16
it:word-before|opera|	4-7 14
it:word-before|paesi|	1 -10
it:word-before|parola|	1 -10
it:word-before|parta|	4-7 16
it:word-before|partiranno|	4-7 23
it:word-before|paura|	4-7 14
it:word-before|per|	2-3 -6
it:word-before|planaria|	4-7 23
it:word-before|portarinfuse|	2-3 -8
it:word-before|promette|	2-3 7	4-7 7
it:word-before|pronuncia|	4-7 15
it:word-before|quotidiano|	2-3 -11
it:word-before|recita|	4-7 13
it:word-before|recupero|	4-7 11
it:word-before|replicano|	4-7 14
it:word-before|resta|	2-3 13	4-7 11
it:word-before|resterebbe|	4-7 16
it:word-before|riferiva|	4-7 18
it:word-before|riserbo|	1 -10
it:word-before|saluta|	2-3 19
it:word-before|sarebbero|	4-7 9
it:word-before|sarebbe|	4-7 9
it:word-before|sarte|	4-7 7
it:word-before|satirico|	2-3 -8
it:word-before|scelta|	2-3 10
it:word-before|scritto|	1 -8
it:word-before|senza|	2-3 -10
it:word-before|servirebbe|	4-7 10
it:word-before|slittano|	4-7 8
it:word-before|solo|	1 -13
it:word-before|spettacolo|	2-3 15
it:word-before|start|	1 12	2-3 -6	4-7 17
it:word-before|stata|	2-3 -11
it:word-before|state|	4-7 24
it:word-before|sua|	4-7 12
it:word-before|su|	2-3 -10
it:word-before|tavolo|	2-3 16
it:word-before|teatro|	4-7 17
it:word-before|tela|	2-3 16
it:word-before|teme|	2-3 11
it:word-before|testo|	1 12
it:word-before|titolo|	2-3 9
it:word-before|trapelare|	2-3 13
it:word-before|trattati|	4-7 26
it:word-before|una|	2-3 -15
it:word-before|un|	1 6	2-3 -23	4-7 19
it:word-before|urlato|	1 10
it:word-before|vale|	2-3 11
it:word-before|varrebbe|	8+ 7
it:word-before|viaggi|	4-7 14
it:word-before|è|	1 11	2-3 11	4-7 6
it:word-before|—|	4-7 6
it:work|near|none|:|	first -15
it:work|near|none|	all-one -10	first -15	none 20
it:work|near|none|stop|	first 7
it:work|near|none|verb-judging|	all-one -10
it:work|near|none|word|	none 20
it:work|none|none|'|	none 10
it:work|none|none|,|	all 20	some 13
it:work|none|none|-|	first 8
it:work|none|none|:|	all-one 16	first 10	most -8	none 21
it:work|none|none|;|	none 15
it:work|none|none|adverb|	none -9
it:work|none|none|	all 18	all-one 12	some 13
it:work|none|none|auxiliary|	none 22
it:work|none|none|capital|	first -6
it:work|none|none|determiner|	all-one 6	first -9	none -6
it:work|none|none|preposition|	all 10	all-one -28	first -14	none -9
it:work|none|none|start|	first 24
it:work|none|none|stop|	all-one 23	most 6
it:work|none|none|that|	none 10
it:work|none|none|verb-judging|	all-one -9	none -8
it:work|none|none|verb-saying|	first 13	none 11	some 8
it:work|none|none|verb-thinking|	none 11
it:work|none|none|word|	all -7	all-one -12	first -15	none 16
it:work|none|none|—|	first 6
it:work|right|none|	none 9
it:work|right|none|word|	none 9
lead|lower|	% 9	' 10	( -14	, 27	; 17	adverb 16	auxiliary 17	capital 31	determiner -8	possessive 21	pronoun 12	quote -16	that 15	verb-saying 7	word 6	– -9	’ 14
lead|other|	auxiliary -20	preposition 14	pronoun 9	start 7	stop 8	word -14
lead|upper|	' -17	( -19	, -23	- 8	: 10	; -11	adverb 8	auxiliary -27	capital -22	coordinator -15	determiner -9	possessive -25	preposition -18	pronoun -16	quote 29	start 18	stop 28	subordinator -45	verb-judging -43	verb-saying -25	verb-thinking -28	word -34	– -9	— 17	• 9
naming|alias|1|	1 -15
naming|appelé|2|	4-7 8
naming|baptisée|1|	1 -14
naming|batizado|2|	1 -14
naming|begriff|1|	1 -13
naming|called|1|	4-7 14
naming|called|2|	1 42	2-3 10	4-7 39	8+ 9
naming|called|3|	1 47	2-3 32	4-7 56	8+ 21
naming|christened|1|	2-3 -16
naming|christened|3|	1 -10
naming|code-named|1|	2-3 -19
naming|conhecido|2|	8+ 11
naming|conocido|2|	1 -11	4-7 -12
naming|detta|2|	4-7 12
naming|detto|1|	4-7 15
naming|dite|1|	2-3 -14
naming|dit|1|	2-3 -7	4-7 10
naming|dit|2|	2-3 10	4-7 16
naming|dit|3|	2-3 16	4-7 26	8+ 10
naming|dubbed|1|	1 -17	2-3 -17
naming|entitled|1|	4-7 -9
naming|false|	, 24	: -14	auxiliary -13	coordinator -18	preposition -9	pronoun 12	quote 14	stop 9	subordinator -37	that 26	verb-judging -17	verb-saying 27	verb-thinking -17	word -12
naming|hashtag|1|	1 -15
naming|known|2|	1 -27	2-3 -22	4-7 -14
naming|known|3|	2-3 -43
naming|labeled|1|	2-3 -14
naming|labeled|3|	2-3 -18
naming|labelled|3|	2-3 17
naming|llamado|2|	4-7 8
naming|motto|2|	1 -8
naming|mot|2|	1 -19
naming|naam|2|	2-3 -13
naming|named|1|	1 -13	2-3 -25
naming|named|2|	2-3 -21	8+ 11
naming|named|3|	2-3 17	4-7 9
naming|nicknamed|1|	1 -8	2-3 -28	4-7 -12
naming|nicknamed|2|	1 -13	2-3 -8
naming|none|	1 -16	8+ 12
naming|palavra|1|	1 -13
naming|parola|1|	1 -10
naming|parola|2|	4-7 23
naming|phrase|1|	1 -15	2-3 -26	4-7 -18
naming|phrase|2|	4-7 20
naming|phrase|3|	4-7 8
naming|slogan|1|	2-3 -14	4-7 -15
naming|slogan|2|	2-3 -9	4-7 -8
naming|so-called|1|	1 -26	2-3 -40
naming|sogenannte|1|	1 -7
naming|tagged|1|	1 -20	2-3 -10
naming|termed|1|	2-3 25
naming|termed|3|	4-7 19
naming|terms|1|	1 -15
naming|term|1|	1 -19	2-3 -29
naming|term|2|	1 -9
naming|titled|1|	2-3 -27	4-7 -17
naming|titled|2|	8+ 14
naming|titolo|1|	2-3 9
naming|titolo|2|	2-3 -15
naming|titre|2|	2-3 -11
naming|true|	% 9	' -16	( -23	- 8	: 11	adverb 18	auxiliary 9	capital 7	determiner -13	preposition -9	start 18	stop 28	that 9	verb-saying -17	word -11	– -10	— 17	’ 14	• 9
naming|título|1|	2-3 -10
naming|words|1|	2-3 -33
naming|words|2|	1 19	4-7 16
naming|word|1|	1 -7
naming|word|2|	1 -16	2-3 15	4-7 17
naming|word|3|	1 -18
naming|wort|1|	1 -9
naming|wort|2|	1 14
naming|zogeheten|1|	2-3 -11
nl:alone|alone|	2-3 8
nl:alone|first|	2-3 6	4-7 9	8+ 6
nl:alone|inside|	4-7 7	8+ 8
nl:best-gap|according-to|according|gap|according-to|,s|	4-7 12
nl:best-gap|according-to|according|gap|according-to|,|	4-7 7	8+ 11
nl:best-gap|according-to|according|gap|according-to||	2-3 12	4-7 8
nl:best-gap|named-before|naked||	1 12	2-3 7	4-7 -13	8+ 12
nl:best-gap|named-nearby|naked||	1 -6	2-3 -7	4-7 37	8+ 7
nl:best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 8
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 -9	8+ 10
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -16	2-3 -8
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 10	8+ 10
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 15	8+ 12
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 11	2-3 12	4-7 21	8+ 6
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 -9
nl:best-gap|sentence-after|direct|gap|sentence-after||	8+ 9
nl:best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 11	4-7 6
nl:best-gap|sentence-after|saying|gap|sentence-after||	4-7 16
nl:best-gap|sentence-before|direct|gap|sentence-before|,|	1 10
nl:best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 7
nl:best-gap|sentence-before|saying|gap|sentence-before||	4-7 7	8+ 7
nl:best-gap|sentence-before|thinking|gap|sentence-before||	2-3 8
nl:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -11
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -13
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -8	4-7 6
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 6
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 10
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 8
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 17	4-7 10	8+ 6
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -8	2-3 -9
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 7	4-7 13
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 12
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 26	8+ 10
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s;,|	4-7 6
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 7
nl:best-gap|topic|naked||	1 -13	4-7 22	8+ 11
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	4-7 11
nl:best-intro|)|naked|2-4|	8+ 6
nl:best-intro|,|naked|1|	2-3 7
nl:best-intro|,|naked|2-4|	4-7 13
nl:best-intro|,|naked|5-10|	2-3 6
nl:best-intro|,|saying|5-10|	2-3 -9
nl:best-intro|,|thinking|far|	4-7 6
nl:best-intro|:|direct|0|	8+ 9
nl:best-intro|:|direct|2-4|	2-3 -13
nl:best-intro|:|judging|1|	4-7 6
nl:best-intro|:|naked|1|	2-3 13	4-7 7
nl:best-intro|:|naked|2-4|	4-7 8
nl:best-intro|:|naked|5-10|	2-3 10	4-7 7
nl:best-intro|:|naked|far|	2-3 11
nl:best-intro|:|saying|0|	4-7 16
nl:best-intro|:|saying|1|	4-7 6
nl:best-intro|:|saying|2-4|	2-3 7	4-7 13
nl:best-intro|:|saying|5-10|	2-3 7
nl:best-intro|adverb|direct|far|	1 10
nl:best-intro|adverb|naked|2-4|	2-3 6
nl:best-intro|auxiliary|direct|0|	1 -8	4-7 6
nl:best-intro|auxiliary|naked|2-4|	4-7 7
nl:best-intro|auxiliary|naked|5-10|	1 -10	2-3 24
nl:best-intro|auxiliary|naked|far|	1 -8	4-7 9
nl:best-intro|auxiliary|saying|5-10|	2-3 10	4-7 10
nl:best-intro|capital|judging|2-4|	1 9
nl:best-intro|capital|saying|0|	2-3 -8
nl:best-intro|capital|saying|5-10|	2-3 7
nl:best-intro|capital|saying|far|	2-3 9
nl:best-intro|coordinator|judging|2-4|	4-7 7
nl:best-intro|determiner|apposed|2-4|	2-3 -11
nl:best-intro|determiner|naked|2-4|	2-3 -13
nl:best-intro|determiner|naked|5-10|	1 -9	2-3 -17
nl:best-intro|determiner|naked|far|	2-3 -11	4-7 17
nl:best-intro|determiner|saying|0|	1 -13	2-3 -9
nl:best-intro|determiner|saying|2-4|	2-3 -12	8+ 10
nl:best-intro|preposition|according|1|	2-3 -10
nl:best-intro|preposition|according|far|	4-7 12
nl:best-intro|preposition|naked|2-4|	2-3 -6	4-7 9
nl:best-intro|preposition|naked|5-10|	2-3 -20	4-7 11
nl:best-intro|preposition|naked|far|	8+ 11
nl:best-intro|preposition|saying|1|	1 10	2-3 23
nl:best-intro|preposition|saying|2-4|	1 -11
nl:best-intro|preposition|saying|5-10|	1 -8
nl:best-intro|pronoun|judging|1|	4-7 7
nl:best-intro|pronoun|naked|2-4|	1 -9
nl:best-intro|pronoun|saying|2-4|	2-3 12
nl:best-intro|quote|naked|far|	4-7 6
nl:best-intro|start|naked|2-4|	1 12	4-7 7
nl:best-intro|start|naked|far|	8+ 12
nl:best-intro|start|saying|1|	1 -14	2-3 6
nl:best-intro|start|saying|2-4|	4-7 10
nl:best-intro|start|saying|far|	2-3 8	4-7 6
nl:best-intro|stop|according|1|	4-7 17	8+ 11
nl:best-intro|stop|judging|1|	4-7 17	8+ 10
nl:best-intro|stop|naked|1|	4-7 14	8+ 7
nl:best-intro|stop|naked|2-4|	2-3 15	4-7 -12	8+ 11
nl:best-intro|stop|naked|5-10|	1 12	2-3 7	4-7 22
nl:best-intro|stop|naked|far|	4-7 28	8+ 12
nl:best-intro|stop|other|1|	4-7 15	8+ 12
nl:best-intro|stop|saying|1|	1 11	2-3 20	4-7 23
nl:best-intro|stop|saying|5-10|	2-3 11	8+ 9
nl:best-intro|stop|thinking|2-4|	2-3 8
nl:best-intro|subordinator|naked|2-4|	1 -13
nl:best-intro|subordinator|naked|5-10|	2-3 -6
nl:best-intro|subordinator|naked|far|	4-7 8
nl:best-intro|that|judging|1|	4-7 8
nl:best-intro|that|naked|1|	2-3 10
nl:best-intro|that|naked|5-10|	4-7 6
nl:best-intro|that|naked|far|	4-7 7
nl:best-intro|that|saying|2-4|	1 -12	2-3 7
nl:best-intro|verb-judging|judging|0|	2-3 9
nl:best-intro|verb-saying|saying|0|	1 -11	2-3 10
nl:best-intro|word|according|0|	2-3 9	4-7 9
nl:best-intro|word|according|2-4|	2-3 8	4-7 8
nl:best-intro|word|judging|2-4|	1 -13	2-3 13	4-7 10
nl:best-intro|word|judging|5-10|	1 10	4-7 6
nl:best-intro|word|naked|1|	2-3 -7
nl:best-intro|word|naked|2-4|	4-7 9
nl:best-intro|word|naked|5-10|	1 -13	2-3 -18	4-7 14	8+ 7
nl:best-intro|word|naked|far|	2-3 -14	4-7 19
nl:best-intro|word|saying|1|	2-3 9	4-7 8
nl:best-intro|word|saying|2-4|	1 16
nl:best-intro|word|saying|5-10|	1 -11	2-3 17	4-7 6
nl:best-intro|word|thinking|2-4|	4-7 7
nl:best-lead|lower|,|naked|	named-nearby 16
nl:best-lead|lower|,|thinking|	speaker-then-quote 6
nl:best-lead|lower|adverb|direct|	sentence-before 10
nl:best-lead|lower|adverb|naked|	named-nearby 6
nl:best-lead|lower|auxiliary|saying|	quote-then-verb 10	verb-then-speaker 11
nl:best-lead|lower|capital|judging|	speaker-then-quote 9
nl:best-lead|lower|capital|saying|	quote-then-speaker -8	speaker-then-quote 15
nl:best-lead|lower|coordinator|judging|	speaker-then-quote 7
nl:best-lead|lower|determiner|apposed|	speaker-then-quote -11
nl:best-lead|lower|determiner|naked|	named-nearby -18	topic -17
nl:best-lead|lower|determiner|saying|	quote-then-speaker -17	quote-then-verb -7	speaker-then-quote -8
nl:best-lead|lower|preposition|according|	according-to 12
nl:best-lead|lower|preposition|naked|	named-nearby 12	topic -14
nl:best-lead|lower|preposition|saying|	speaker-then-quote 13
nl:best-lead|lower|pronoun|judging|	speaker-then-quote 7
nl:best-lead|lower|pronoun|naked|	topic -9
nl:best-lead|lower|pronoun|saying|	speaker-then-quote 12
nl:best-lead|lower|subordinator|naked|	topic 8
nl:best-lead|lower|that|judging|	speaker-then-quote 8
nl:best-lead|lower|that|naked|	named-nearby 15	topic 7
nl:best-lead|lower|that|saying|	speaker-then-quote -10
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 9
nl:best-lead|lower|verb-saying|saying|	speaker-then-quote 13
nl:best-lead|lower|word|according|	according-to 16
nl:best-lead|lower|word|naked|	named-nearby -15	topic 13
nl:best-lead|lower|word|saying|	quote-then-verb 15	sentence-before 6	speaker-then-quote 17
nl:best-lead|lower|word|thinking|	speaker-then-quote 7
nl:best-lead|upper|,|saying|	speaker-then-quote -9
nl:best-lead|upper|:|direct|	sentence-after 9	speaker-then-quote -13
nl:best-lead|upper|:|naked|	named-nearby 21	topic 15
nl:best-lead|upper|:|saying|	quote-then-verb 6	sentence-after 16	sentence-before 7	speaker-then-quote 10
nl:best-lead|upper|determiner|saying|	quote-then-verb -9
nl:best-lead|upper|preposition|according|	according-to -10
nl:best-lead|upper|preposition|naked|	named-nearby -11	topic -6
nl:best-lead|upper|preposition|saying|	speaker-then-quote -8
nl:best-lead|upper|quote|naked|	topic 6
nl:best-lead|upper|start|naked|	named-nearby 24	topic 15
nl:best-lead|upper|start|saying|	paragraph-before 8	quote-then-speaker -14	quote-then-verb 9	sentence-after 6
nl:best-lead|upper|stop|according|	according-to 12
nl:best-lead|upper|stop|judging|	quote-then-verb 14
nl:best-lead|upper|stop|naked|	named-before -10	named-nearby 36	topic 22
nl:best-lead|upper|stop|other|	quote-then-verb 17
nl:best-lead|upper|stop|saying|	quote-then-speaker 10	quote-then-verb 11	sentence-after 11	sentence-before 6
nl:best-lead|upper|stop|thinking|	sentence-before 11
nl:best-lead|upper|subordinator|naked|	named-nearby -17
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -11
nl:best-lead|upper|word|naked|	named-nearby -12	topic -6
nl:best-lemma|	achten 9	antwoorden 17	bekennen 12	benadrukken 15	beslissen 14	bevestigen -14	bezweren 7	blijven -7	citeren 12	denken 7	duiden 14	erkennen 9	fluisteren 8	foeteren 9	fulmineren 13	getuigen 8	geven 15	glimlachen 11	grappen 19	heten -12	houden 6	informeren 10	kaatsen 9	klinken 7	lachen 16	leggen 12	luiden 8	mailen 9	melden 10	menen 10	mijmeren 10	monkelen 13	noemen 20	none -7	nuanceren 9	oordelen 7	peinzen 6	plagen 13	pleiten -11	reageren 11	rekenen 6	roepen 12	schamperen 13	sommen 8	spreken 15	stellen -8	unlisted 17	vatten 7	vertellen 10	vinden -9	voegen 17	waarschuwen 9	wijzen 11	zeggen 24	zien 13	zuchten 12	zweren 10
nl:best-lemma|achten|speaker-then-quote|	2-4 9
nl:best-lemma|antwoorden|quote-then-verb|	1 17
nl:best-lemma|bekennen|quote-then-verb|	1 12
nl:best-lemma|benadrukken|quote-then-verb|	1 15
nl:best-lemma|beslissen|quote-then-verb|	1 14
nl:best-lemma|bevestigen|sentence-after|	5-10 11
nl:best-lemma|bevestigen|speaker-then-quote|	2-4 -20
nl:best-lemma|bezweren|speaker-then-quote|	5-10 7
nl:best-lemma|blijven|quote-then-speaker|	0 -13
nl:best-lemma|citeren|speaker-then-quote|	2-4 12
nl:best-lemma|denken|speaker-then-quote|	2-4 7
nl:best-lemma|duiden|quote-then-verb|	1 14
nl:best-lemma|erkennen|speaker-then-quote|	2-4 9
nl:best-lemma|fluisteren|quote-then-verb|	1 8
nl:best-lemma|foeteren|quote-then-verb|	1 9
nl:best-lemma|fulmineren|quote-then-verb|	1 13
nl:best-lemma|getuigen|quote-then-verb|	1 8
nl:best-lemma|geven|quote-then-verb|	1 15
nl:best-lemma|glimlachen|quote-then-verb|	1 11
nl:best-lemma|grappen|quote-then-verb|	1 19
nl:best-lemma|heten|quote-then-speaker|	2-4 -9
nl:best-lemma|heten|quote-then-verb|	2-4 12
nl:best-lemma|heten|speaker-then-quote|	0 -11
nl:best-lemma|informeren|paragraph-before|	far 8
nl:best-lemma|kaatsen|quote-then-verb|	1 9
nl:best-lemma|klinken|verb-then-speaker|	5-10 11
nl:best-lemma|lachen|quote-then-verb|	1 15
nl:best-lemma|lachen|sentence-after|	0 16
nl:best-lemma|laten|quote-then-verb|	0 -9
nl:best-lemma|laten|speaker-then-quote|	2-4 7	5-10 -10
nl:best-lemma|leggen|quote-then-verb|	1 13
nl:best-lemma|luiden|quote-then-verb|	1 12
nl:best-lemma|mailen|quote-then-verb|	1 9
nl:best-lemma|melden|quote-then-verb|	1 10
nl:best-lemma|menen|quote-then-verb|	1 10
nl:best-lemma|mijmeren|quote-then-verb|	1 10
nl:best-lemma|monkelen|quote-then-verb|	1 13
nl:best-lemma|noemen|speaker-then-quote|	1 10	2-4 12	5-10 13
nl:best-lemma|none|according-to|	0 13	1 7	2-4 8	far 12
nl:best-lemma|none|named-before|	1 14	2-4 -14	5-10 17	far 28
nl:best-lemma|none|named-nearby|	1 20	2-4 15	5-10 -10	far -11
nl:best-lemma|none|sentence-after|	0 9
nl:best-lemma|none|sentence-before|	far 10
nl:best-lemma|none|speaker-then-quote|	2-4 -13
nl:best-lemma|none|topic|	1 -7	2-4 -12	5-10 -8	far 9
nl:best-lemma|nuanceren|quote-then-verb|	1 9
nl:best-lemma|oordelen|speaker-then-quote|	1 6
nl:best-lemma|peinzen|quote-then-verb|	1 20
nl:best-lemma|plagen|quote-then-verb|	1 13
nl:best-lemma|pleiten|speaker-then-quote|	2-4 -11
nl:best-lemma|reageren|quote-then-verb|	1 13
nl:best-lemma|reageren|speaker-then-quote|	0 10	2-4 6
nl:best-lemma|roepen|quote-then-verb|	1 12
nl:best-lemma|schamperen|quote-then-verb|	1 13
nl:best-lemma|schrijven|quote-then-verb|	1 11
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -12	5-10 13
nl:best-lemma|sommen|quote-then-verb|	1 8
nl:best-lemma|spreken|speaker-then-quote|	1 15	2-4 10
nl:best-lemma|staan|quote-then-speaker|	1 -14
nl:best-lemma|staan|quote-then-verb|	1 6	5-10 10
nl:best-lemma|stellen|speaker-then-quote|	5-10 -8
nl:best-lemma|unlisted|quote-then-verb|	1 17
nl:best-lemma|vatten|sentence-after|	far 6
nl:best-lemma|verklaren|quote-then-verb|	2-4 -7
nl:best-lemma|verklaren|sentence-before|	1 6
nl:best-lemma|vertellen|quote-then-verb|	1 10
nl:best-lemma|vinden|quote-then-verb|	1 12
nl:best-lemma|vinden|speaker-then-quote|	2-4 -9
nl:best-lemma|voegen|quote-then-verb|	1 17
nl:best-lemma|waarschuwen|speaker-then-quote|	far 9
nl:best-lemma|wijzen|quote-then-speaker|	5-10 10
nl:best-lemma|willen|sentence-before|	2-4 8
nl:best-lemma|willen|speaker-then-quote|	far 6
nl:best-lemma|zeggen|quote-then-speaker|	0 -8
nl:best-lemma|zeggen|quote-then-verb|	1 14
nl:best-lemma|zeggen|sentence-before|	5-10 9
nl:best-lemma|zeggen|speaker-then-quote|	2-4 30
nl:best-lemma|zien|speaker-then-quote|	0 9	2-4 7
nl:best-lemma|zuchten|quote-then-verb|	1 12
nl:best-lemma|zweren|quote-then-verb|	1 10
nl:best-near|according-to|according|	0 13	1 7	2-4 8	far 12
nl:best-near|according|0|	2-3 9	4-7 7
nl:best-near|according|1|	2-3 -10	4-7 13	8+ 11
nl:best-near|according|2-4|	2-3 8	4-7 8
nl:best-near|according|far|	4-7 12
nl:best-near|apposed|2-4|	2-3 -11
nl:best-near|direct|0|	1 -8	4-7 6	8+ 9
nl:best-near|direct|2-4|	2-3 -13
nl:best-near|direct|far|	1 10
nl:best-near|judging|0|	2-3 9
nl:best-near|judging|1|	4-7 13	8+ 10
nl:best-near|judging|2-4|	2-3 13	4-7 10
nl:best-near|judging|5-10|	1 10	4-7 8
nl:best-near|naked|1|	2-3 17	4-7 14
nl:best-near|naked|2-4|	2-3 -9	4-7 -8	8+ 8
nl:best-near|naked|5-10|	1 -15	4-7 32	8+ 6
nl:best-near|naked|far|	1 -8	2-3 -6	4-7 24	8+ 12
nl:best-near|named-before|naked|	1 14	2-4 -14	5-10 17	far 28
nl:best-near|named-nearby|naked|	1 20	2-4 15	5-10 -10	far -11
nl:best-near|other|1|	4-7 15	8+ 12
nl:best-near|paragraph-before|saying|	far 8
nl:best-near|quote-then-speaker|saying|	0 -10	1 -14	2-4 -9	5-10 10
nl:best-near|quote-then-verb|judging|	1 11
nl:best-near|quote-then-verb|other|	1 17
nl:best-near|quote-then-verb|saying|	0 -9	1 12	5-10 10
nl:best-near|saying|0|	1 -14	2-3 -9	4-7 14
nl:best-near|saying|1|	2-3 35	4-7 21	8+ 6
nl:best-near|saying|2-4|	1 6	4-7 14	8+ 13
nl:best-near|saying|5-10|	1 -15	2-3 16	4-7 8	8+ 9
nl:best-near|saying|far|	2-3 15	4-7 6
nl:best-near|sentence-after|direct|	0 9
nl:best-near|sentence-after|saying|	0 16	5-10 11	far 6
nl:best-near|sentence-before|direct|	far 10
nl:best-near|sentence-before|saying|	1 6	5-10 9
nl:best-near|sentence-before|thinking|	2-4 11
nl:best-near|speaker-then-quote|apposed|	2-4 -8
nl:best-near|speaker-then-quote|direct|	2-4 -13
nl:best-near|speaker-then-quote|judging|	0 9	1 10	5-10 17
nl:best-near|speaker-then-quote|saying|	0 -6	1 17	2-4 11	5-10 8	far 13
nl:best-near|speaker-then-quote|thinking|	far 6
nl:best-near|thinking|2-4|	4-7 7
nl:best-near|thinking|far|	4-7 6
nl:best-near|topic|naked|	1 -7	2-4 -12	5-10 -8	far 9
nl:best-near|verb-then-speaker|saying|	5-10 8
nl:best-order|according|according|0|	2-3 9	4-7 7
nl:best-order|according|according|1|	2-3 -10	4-7 13	8+ 11
nl:best-order|according|according|2-4|	2-3 8	4-7 8
nl:best-order|according|according|far|	4-7 12
nl:best-order|apposed|apposed|2-4|	2-3 -11
nl:best-order|apposed|saying|0|	2-3 -8
nl:best-order|apposed|thinking|2-4|	4-7 7
nl:best-order|apposition|thinking|2-4|	2-3 8
nl:best-order|direct|direct|0|	1 -8	4-7 6	8+ 9
nl:best-order|direct|direct|2-4|	2-3 -13
nl:best-order|direct|direct|far|	1 10
nl:best-order|direct|judging|0|	2-3 9
nl:best-order|direct|judging|1|	4-7 10
nl:best-order|direct|judging|2-4|	2-3 13	4-7 10	8+ 6
nl:best-order|direct|judging|5-10|	1 10	4-7 8
nl:best-order|direct|saying|0|	1 -14	2-3 10	4-7 14
nl:best-order|direct|saying|1|	2-3 23	4-7 6
nl:best-order|direct|saying|2-4|	1 6	2-3 -10	4-7 13	8+ 10
nl:best-order|direct|saying|5-10|	1 -15	2-3 10	4-7 7	8+ 9
nl:best-order|direct|saying|far|	2-3 9
nl:best-order|direct|thinking|far|	4-7 6
nl:best-order|inverted|judging|1|	4-7 10	8+ 10
nl:best-order|inverted|other|1|	4-7 15	8+ 12
nl:best-order|inverted|saying|0|	2-3 -9
nl:best-order|inverted|saying|1|	1 11	2-3 23	4-7 21	8+ 6
nl:best-order|inverted|saying|2-4|	2-3 -7	4-7 10
nl:best-order|inverted|saying|5-10|	2-3 16	4-7 8
nl:best-order|inverted|saying|far|	2-3 8	4-7 6
nl:best-order|naked|naked|1|	2-3 17	4-7 14
nl:best-order|naked|naked|2-4|	2-3 -9	4-7 -8	8+ 8
nl:best-order|naked|naked|5-10|	1 -15	4-7 32	8+ 6
nl:best-order|naked|naked|far|	1 -8	2-3 -6	4-7 24	8+ 12
nl:best-order|relative|saying|2-4|	2-3 16
nl:best-phrase|name|	according 12	apposed -8	naked -9	other 11	saying 11
nl:best-phrase|noun|	according 12	judging 16	naked -10	other 17	thinking 8
nl:best-phrase|pronoun|	according 12	judging 9	other 11	saying 19
nl:best-score|-1|	2-3 -14	4-7 20
nl:best-score|	-2 -10	-3 13	-4 8	2 13	3 18	4 25	5 15	6 7
nl:best-score|-2|	1 -20	2-3 12	4-7 -13	8+ 12
nl:best-score|-3|	2-3 8	4-7 7
nl:best-score|-4|	2-3 8	4-7 6	8+ 12
nl:best-score|0|	1 8	2-3 -17	4-7 25	8+ 7
nl:best-score|1|	1 -7	4-7 18	8+ 11
nl:best-score|2|	2-3 15	4-7 21
nl:best-score|3|	2-3 6	4-7 19	8+ 14
nl:best-score|4|	1 12	2-3 17	4-7 28	8+ 10
nl:best-score|5|	4-7 20	8+ 11
nl:best-score|6|	2-3 6
nl:best|according-to|according|	2-3 12	4-7 9	8+ 11
nl:best|named-before|naked|	1 12	2-3 7	4-7 -13	8+ 12
nl:best|named-nearby|naked|	1 -6	2-3 -7	4-7 37	8+ 7
nl:best|paragraph-before|saying|	2-3 8
nl:best|quote-then-speaker|saying|	1 -16	2-3 -9	8+ 10
nl:best|quote-then-verb|judging|	4-7 10	8+ 10
nl:best|quote-then-verb|other|	4-7 15	8+ 12
nl:best|quote-then-verb|saying|	1 11	2-3 7	4-7 21	8+ 6
nl:best|sentence-after|direct|	8+ 9
nl:best|sentence-after|saying|	2-3 11	4-7 15
nl:best|sentence-before|direct|	1 10
nl:best|sentence-before|saying|	2-3 7	4-7 7	8+ 6
nl:best|sentence-before|thinking|	2-3 8
nl:best|speaker-then-quote|apposed|	2-3 -11
nl:best|speaker-then-quote|direct|	1 -8	2-3 -13	4-7 6
nl:best|speaker-then-quote|judging|	2-3 17	4-7 12
nl:best|speaker-then-quote|saying|	2-3 11	4-7 11	8+ 14
nl:best|speaker-then-quote|thinking|	4-7 7
nl:best|topic|naked|	1 -13	4-7 22	8+ 11
nl:best|verb-then-speaker|saying|	4-7 7
nl:case-follow|all-one|,auxiliary|	none -12
nl:case-follow|all-one|,verb-saying|	? 9	none 13
nl:case-follow|all-one|auxiliary|	none -17
nl:case-follow|all-one|capital|	. 11
nl:case-follow|all-one|end|	. 14
nl:case-follow|all-one|stop|	none -14
nl:case-follow|all-one|verb-saying|	none -11
nl:case-follow|all|,determiner|	none -9
nl:case-follow|all|,word|	none -6
nl:case-follow|all|end|	! 6
nl:case-follow|all|stop|	none -19
nl:case-follow|all|verb-saying|	none -9
nl:case-follow|all|word|	none -10
nl:case-follow|first|,preposition|	none -6
nl:case-follow|first|,verb-judging|	none 14
nl:case-follow|first|,verb-saying|	! 8	none -10
nl:case-follow|first|,verb-thinking|	none 9
nl:case-follow|first|,word|	none 14
nl:case-follow|first|:|	none 8
nl:case-follow|first|auxiliary|	. 12
nl:case-follow|first|capital|	. 13
nl:case-follow|first|determiner|	. 19	none 10
nl:case-follow|first|end|	. 19	none 14
nl:case-follow|first|preposition|	. 7
nl:case-follow|first|that|	. 6
nl:case-follow|first|word|	none -7
nl:case-follow|most|,verb-saying|	none 8
nl:case-follow|none|,preposition|	none -9
nl:case-follow|none|,verb-saying|	none 16
nl:case-follow|none|-|	none -10
nl:case-follow|none|:|	none 6
nl:case-follow|none|;|	none 10
nl:case-follow|none|determiner|	none -12
nl:case-follow|none|end|	. 10	none 20
nl:case-follow|none|preposition|	none 8
nl:case-follow|none|stop|	none 14
nl:case-follow|none|verb-judging|	none -8
nl:case-follow|none|verb-saying|	none -8
nl:case-intro|all-one|	: 11	preposition -8	stop 17	subordinator -13	verb-saying -11	word -7
nl:case-intro|all|	, -9	determiner -9	preposition -12	subordinator -6
nl:case-intro|first|	: 24	preposition -6	quote 6	start 9	stop -7	word -7
nl:case-intro|most|	stop 8
nl:case-intro|none|	, 14	adverb 20	coordinator 7	determiner -19	pronoun 6	subordinator 8	verb-judging 9	verb-saying 13	word 9
nl:case-intro|some|	preposition 6
nl:case|all|	3 -15
nl:case|first|	10+ 7	2 10	3 16	4-5 -7	6-9 15
nl:case|most|	3 8
nl:case|none|	10+ 6	2 -6	3 23	4-5 29	6-9 29
nl:clause|false|false|	all -8	first 18	most 8
nl:clause|false|true|	first 12	none 23
nl:clause|true|false|	first 23	none 22
nl:clause|true|true|	first -10	none 16
nl:ending|	! 6	. 30	? 12	none -7
nl:family|"|	1 17	4-7 -7
nl:family|'|	1 -10	4-7 7	8+ 11
nl:family|«|	2-3 -11	4-7 10	8+ 7
nl:family|‘|	1 -11	2-3 6	4-7 24	8+ 11
nl:family|’|	4-7 29
nl:family|“|	1 -21	4-7 22	8+ 11
nl:family|„|	2-3 19	4-7 15	8+ 6
nl:follow|	,auxiliary -12	,determiner -8	,preposition -8	,verb-judging 14	,verb-thinking 9	,word 12	- -10	: 16	; 10	capital 16	determiner -11	end 29	preposition 12	stop 10	that 6	verb-judging -8	verb-saying -19	word -8
nl:headline|false|	4-7 6	8+ 8
nl:headline|true|	1 10	2-3 10	4-7 10
nl:in-noun|false|false|2-3|	all -6	all-one 9	first 13	most 8	none 13
nl:in-noun|false|false|4-7|	none 20	some 6
nl:in-noun|false|false|8+|	first 7	none 10
nl:in-noun|false|true|1|	all-one -8	none -11
nl:in-noun|false|true|2-3|	all -10	first 11	none 9
nl:in-noun|false|true|4-7|	first 19
nl:in-noun|false|true|8+|	first 6
nl:in-noun|true|false|1|	none -11
nl:in-noun|true|false|2-3|	all -9	all-one -7
nl:in-noun|true|false|4-7|	none 24
nl:in-noun|true|false|8+|	none 11
nl:in-noun|true|true|2-3|	first -7	none -17
nl:in-noun|true|true|4-7|	none 14
nl:intro-follow|,|,determiner|	2-3 -9
nl:intro-follow|,|end|	2-3 7
nl:intro-follow|,|stop|	2-3 6	4-7 12
nl:intro-follow|:|,verb-saying|	4-7 6
nl:intro-follow|:|capital|	2-3 11	4-7 8
nl:intro-follow|:|determiner|	4-7 19	8+ 9
nl:intro-follow|:|end|	2-3 9	4-7 9	8+ 6
nl:intro-follow|:|stop|	2-3 -13
nl:intro-follow|adverb|:|	2-3 6
nl:intro-follow|adverb|preposition|	1 10
nl:intro-follow|auxiliary|-|	1 -10
nl:intro-follow|auxiliary|preposition|	2-3 10
nl:intro-follow|auxiliary|stop|	1 -8	2-3 24	4-7 10
nl:intro-follow|auxiliary|verb-saying|	1 -8
nl:intro-follow|capital|stop|	1 9	2-3 7
nl:intro-follow|capital|verb-judging|	2-3 -8
nl:intro-follow|capital|word|	2-3 9
nl:intro-follow|coordinator|stop|	4-7 7
nl:intro-follow|determiner|,preposition|	2-3 -9
nl:intro-follow|determiner|auxiliary|	2-3 -8
nl:intro-follow|determiner|preposition|	2-3 -13
nl:intro-follow|determiner|stop|	1 -9	2-3 -21	4-7 18	8+ 10
nl:intro-follow|determiner|verb-saying|	2-3 -9
nl:intro-follow|determiner|word|	1 -13	2-3 -16
nl:intro-follow|preposition|,preposition|	2-3 -6
nl:intro-follow|preposition|end|	1 10
nl:intro-follow|preposition|stop|	2-3 -14	4-7 13	8+ 10
nl:intro-follow|preposition|word|	1 -16	2-3 -10
nl:intro-follow|pronoun|preposition|	1 -9
nl:intro-follow|pronoun|stop|	2-3 12	4-7 7
nl:intro-follow|quote|that|	4-7 6
nl:intro-follow|start|,verb-saying|	1 12	2-3 6	4-7 7	8+ 6
nl:intro-follow|start|,verb-thinking|	8+ 9
nl:intro-follow|start|,word|	4-7 9
nl:intro-follow|start|:|	4-7 8
nl:intro-follow|start|auxiliary|	1 -14
nl:intro-follow|start|end|	2-3 8
nl:intro-follow|start|preposition|	4-7 6
nl:intro-follow|stop|,verb-judging|	4-7 17	8+ 13
nl:intro-follow|stop|,verb-saying|	1 11	2-3 20	4-7 -8	8+ 6
nl:intro-follow|stop|,verb-thinking|	8+ 7
nl:intro-follow|stop|,word|	4-7 18	8+ 11
nl:intro-follow|stop|auxiliary|	8+ 12
nl:intro-follow|stop|capital|	2-3 11	4-7 22	8+ 6
nl:intro-follow|stop|determiner|	8+ 11
nl:intro-follow|stop|end|	1 12	2-3 16	4-7 6
nl:intro-follow|stop|preposition|	8+ 8
nl:intro-follow|subordinator|,word|	2-3 -6
nl:intro-follow|subordinator|stop|	1 -13	4-7 8
nl:intro-follow|that|,determiner|	4-7 8
nl:intro-follow|that|;|	2-3 10
nl:intro-follow|that|determiner|	1 -12
nl:intro-follow|that|stop|	2-3 7	4-7 8
nl:intro-follow|verb-judging|end|	2-3 9
nl:intro-follow|verb-saying|stop|	1 -11	2-3 10
nl:intro-follow|word|,auxiliary|	2-3 -12
nl:intro-follow|word|,verb-saying|	2-3 9	4-7 8
nl:intro-follow|word|auxiliary|	1 -11	2-3 6	4-7 18
nl:intro-follow|word|preposition|	2-3 9
nl:intro-follow|word|stop|	4-7 11	8+ 6
nl:intro-follow|word|verb-saying|	2-3 -11
nl:intro-follow|word|word|	2-3 -19	4-7 14
nl:intro|	: 19	adverb 20	coordinator 7	determiner -20	pronoun 6	quote 6	start 15	subordinator -8	verb-judging 9	verb-saying -6	word 7
nl:lead|lower|	, 13	adverb 20	coordinator 7	determiner -19	pronoun 6	subordinator 8	verb-judging 9	verb-saying 13	word 9
nl:lead|upper|	, -9	: 19	determiner -9	preposition -14	quote 6	start 15	subordinator -17	verb-saying -11	word -8
nl:naming|false|	: -11	word -14
nl:naming|naam|2|	2-3 -13
nl:naming|none|	2-3 8	4-7 7	8+ 8
nl:naming|term|1|	1 -14
nl:naming|true|	: 21	adverb 20	coordinator 7	determiner -20	pronoun 6	quote 6	start 15	subordinator -8	verb-judging 9	verb-saying -6	word 15
nl:naming|zogeheten|1|	2-3 -11
nl:nobody|4-7|	start 6
nl:others|0|	4-7 6	8+ 8
nl:others|1|	1 10	2-3 19	4-7 18	8+ 6
nl:own-case|false|all-one|	: 11	preposition -8	stop 17	subordinator -13	verb-saying -11	word -7
nl:own-case|false|all|	, -9	determiner -9	preposition -12	subordinator -6
nl:own-case|false|first|	: 22	preposition -6	quote 6	start 14	stop 23	word -7
nl:own-case|false|most|	stop 8
nl:own-case|false|none|	, 13	adverb 20	auxiliary 6	determiner -19	pronoun 6	subordinator 8	that -7	verb-judging 9	verb-saying 13	word 8
nl:own-case|false|some|	preposition 6
nl:own-case|true|first|	: 15	start 6	stop -10
nl:own-case|true|none|	, 7	auxiliary 7	coordinator 7	determiner 10	preposition 10	that 10	word 20
nl:own|false|	4-7 29	8+ 8
nl:own|true|	2-3 8	8+ 8
nl:sentence|judging|	2-3 14	4-7 15	8+ 10
nl:sentence|none|	1 -18	4-7 32	8+ 10
nl:sentence|saying|	8+ 7
nl:sentence|thinking|	4-7 11	8+ 8
nl:size-ending|10+|!|	,verb-saying 8
nl:size-ending|10+|.|	auxiliary 12	capital 6	preposition 8
nl:size-ending|10+|none|	,verb-judging 13	,verb-saying 6	,verb-thinking 9	,word 12	determiner 10	stop 6
nl:size-ending|1|.|	end 12
nl:size-ending|1|none|	,verb-saying 13	- -10	auxiliary -18	determiner -12	end 10	verb-saying -8
nl:size-ending|2|!|	end 6
nl:size-ending|2|.|	capital 11	end 16
nl:size-ending|2|?|	,verb-saying 9
nl:size-ending|2|none|	,auxiliary -12	,determiner -8	,preposition -8	,verb-saying 16	,word -6	end 9	preposition -13	stop -6	verb-judging -8	verb-saying -11	word -13
nl:size-ending|3|.|	capital 11	end 15
nl:size-ending|3|none|	,verb-saying 18	: 6	; 10	auxiliary 9	end 10	preposition 14	stop 15	verb-saying -9	word -7
nl:size-ending|4-5|.|	capital 15	determiner 12	end 6	preposition 6	that 6
nl:size-ending|4-5|none|	,determiner 8	,verb-saying -9	,word 19	auxiliary 18	end 10	stop 21
nl:size-ending|6-9|.|	capital 17	determiner 16	end 9
nl:size-ending|6-9|none|	,verb-judging 10	,verb-saying 16	,word 8	: 8	end 6	stop 12	word 14
nl:size-follow|10+|	,verb-judging 13	,verb-saying 6	,verb-thinking 9	,word 12	auxiliary 12	capital 6	determiner 11	preposition 8	stop 6
nl:size-follow|1|	,verb-saying 13	- -10	auxiliary -18	determiner -12	end 15	verb-saying -8
nl:size-follow|2|	,auxiliary -12	,determiner -8	,preposition -8	,verb-saying 18	,word -6	capital 11	end 15	preposition -13	stop -6	verb-judging -8	verb-saying -11	word -13
nl:size-follow|3|	,verb-saying 18	: 6	; 10	auxiliary 9	capital 11	end 17	preposition 14	stop 15	verb-saying -9	word -7
nl:size-follow|4-5|	,determiner 8	,verb-saying -9	,word 19	auxiliary 18	capital 15	determiner 12	end 8	preposition 6	stop 21	that 6
nl:size-follow|6-9|	,verb-judging 10	,verb-saying 16	,word 8	: 8	capital 17	determiner 16	end 9	stop 12	word 14
nl:size-intro|10+|	start 6	stop 6
nl:size-intro|1|	adverb 10	auxiliary -16	capital 9	determiner -15	preposition 6	pronoun -9	stop 14	subordinator -13	that -12	verb-saying -11
nl:size-intro|2|	, -9	auxiliary 18	capital -8	determiner -15	preposition -15	pronoun 12	start 9	stop 18	subordinator -6	verb-judging 9
nl:size-intro|3|	: 19	adverb 6	auxiliary 16	capital 15	determiner -13	stop 17	that 14	verb-saying 10	word 18
nl:size-intro|4-5|	, 13	: 12	adverb 6	auxiliary 10	coordinator 7	determiner 17	preposition 11	quote 6	start 10	stop -10	subordinator 8	that 8	word 21
nl:size-intro|6-9|	, 6	: 11	auxiliary 11	determiner 10	preposition 13	start 7	stop 18	that 8	word 22
nl:size|	10+ 7	2 -7	3 16	6-9 23
nl:subject|elided|	,verb-saying -13	1 -8	4-7 -14	8+ 6	stop 9	verb-saying -8
nl:subject|none|	,auxiliary -12	,verb-judging 14	,verb-thinking 9	,word 11	- -10	4-7 34	8+ 10	: 15	; 10	auxiliary 6	capital 16	determiner 17	end 31	preposition 12	stop 6	that 6	word -16
nl:subject|own|	,determiner -9	,preposition -8	,verb-saying 19	,word 9	4-7 28	8+ 7	determiner -12	end 15	preposition -6	stop 19	verb-judging -8	verb-saying -15	word 6
nl:two-before|)|	stop 17
nl:two-before|,|	auxiliary 11	coordinator 7	word 11
nl:two-before|adverb|	pronoun -9	stop 13
nl:two-before|auxiliary|	adverb 14	stop 27	word 6
nl:two-before|capital|	, 7	: 11	auxiliary 9	stop 22	verb-saying 13
nl:two-before|coordinator|	auxiliary 9	preposition 11
nl:two-before|determiner|	, -9	: 6	word 14
nl:two-before|preposition|	auxiliary -10	capital 11	stop 17
nl:two-before|pronoun|	, 6	capital -8	preposition 8	stop 8	subordinator -13	verb-saying -11	word -19
nl:two-before|quote|	stop 22
nl:two-before|start|	determiner -9	quote 6	start 15
nl:two-before|stop|	determiner -9	preposition -6
nl:two-before|subordinator|	determiner -11
nl:two-before|verb-judging|	: 9	pronoun 7	stop 14	that 8
nl:two-before|verb-saying|	) 6	, 6	preposition 18	stop 13
nl:two-before|word|	: 20	adverb 6	auxiliary 6	determiner -26	preposition -18	pronoun 12	stop -6	verb-judging 9	word 23
nl:two-words-before|)|	. 17
nl:two-words-before|,|	alias -12	is 11	maar 7	wat 13
nl:two-words-before|.|	de -9	in -6
nl:two-words-before|6-4|	. 10
nl:two-words-before|6-7|	. 8
nl:two-words-before|74|	. 11
nl:two-words-before|aangesloten|	. 13
nl:two-words-before|aan|	. 12	zijn -10
nl:two-words-before|achteraf|	. 6
nl:two-words-before|aflossen|	. 17
nl:two-words-before|af|	. 18
nl:two-words-before|akkoord|	. 8
nl:two-words-before|als|	een -9
nl:two-words-before|al|	. 11
nl:two-words-before|app|	had -8
nl:two-words-before|bekend|	als -6
nl:two-words-before|belang|	. 8
nl:two-words-before|belastingen|	. 7
nl:two-words-before|bestaat|	er 6
nl:two-words-before|betalen|	. 7
nl:two-words-before|bewindsman|	. 11
nl:two-words-before|bij|	yerseke 7
nl:two-words-before|bladen|	tot -8
nl:two-words-before|blij|	. 12
nl:two-words-before|boerenbond|	reageerde 10
nl:two-words-before|boezem|	. 8
nl:two-words-before|brief|	. 13
nl:two-words-before|callcenter|	: 16
nl:two-words-before|callens|	. 14
nl:two-words-before|choreografe|	. 12
nl:two-words-before|contant|	geld 6
nl:two-words-before|dak|	. 7
nl:two-words-before|de|	achterban -11	afspraak 7	bus 10	heffing 9	klassieke -13	motie 8	opvang 7	schade 16	tekst 7	term -14	terugroepactie 11	uitspraak 14	volksmond -11
nl:two-words-before|die|	toeslag 9	wedstrijd 7
nl:two-words-before|doen|	. 9
nl:two-words-before|dood|	. 20
nl:two-words-before|drie|	: 6
nl:two-words-before|droog|	. 24
nl:two-words-before|duren|	? 15
nl:two-words-before|een|	bril 16	kadekraan -6
nl:two-words-before|eigenaar|	van -11
nl:two-words-before|en|	van 11	zijn 9
nl:two-words-before|erbij|	dat 6
nl:two-words-before|ergernis|	. 7
nl:two-words-before|ermee|	. 8
nl:two-words-before|ervan|	. 23
nl:two-words-before|eten|	. 14
nl:two-words-before|gavere|	: 10
nl:two-words-before|gebeurt|	dat 10
nl:two-words-before|gebouwd|	. 11
nl:two-words-before|gehad|	. 10
nl:two-words-before|gekocht|	. 6
nl:two-words-before|gelderland|	is 18
nl:two-words-before|geldt|	een -11
nl:two-words-before|gemeente|	een -13
nl:two-words-before|gesproken|	van 18
nl:two-words-before|gezien|	. 10	die -7
nl:two-words-before|gezocht|	: 6
nl:two-words-before|ging|	? 18
nl:two-words-before|goeds|	. 12
nl:two-words-before|haar|	, -9
nl:two-words-before|haastig|	: 7
nl:two-words-before|haast|	: 8
nl:two-words-before|hadders|	. 6
nl:two-words-before|hem|	. 8	als -13
nl:two-words-before|herhaling|	met -11
nl:two-words-before|het|	besluit 8	binnenhof -8	dossier -20	over 8	project 8	voertuig 6	zogeheten -11
nl:two-words-before|hij|	baalt 11
nl:two-words-before|hofvijver|	. 14
nl:two-words-before|houden|	. 7
nl:two-words-before|inbev|	had 6
nl:two-words-before|indies|	. 6
nl:two-words-before|indruk|	. 16
nl:two-words-before|ingaan|	. 15
nl:two-words-before|in|	. 13
nl:two-words-before|is|	. 22
nl:two-words-before|jaloers|	. 10
nl:two-words-before|kaartje|	: 8
nl:two-words-before|kan|	. 11
nl:two-words-before|kesteren|	. 9
nl:two-words-before|kiezen|	. 20
nl:two-words-before|kijken|	. 9
nl:two-words-before|kleine|	tentoonstelling -7
nl:two-words-before|klotst|	. 10
nl:two-words-before|kopte|	. 8
nl:two-words-before|kort|	. 13
nl:two-words-before|laak|	: 7
nl:two-words-before|leerling|	. 7
nl:two-words-before|lerares|	. 10
nl:two-words-before|letterboom|	. 8
nl:two-words-before|liever|	een -11
nl:two-words-before|liggen|	partijen 9
nl:two-words-before|lijden|	aan -14
nl:two-words-before|marbella|	. 29
nl:two-words-before|medewerkers|	liefkozend -14
nl:two-words-before|mee|	. 18
nl:two-words-before|meldingen|	. 11
nl:two-words-before|meter|	. 11
nl:two-words-before|minister|	ziet 9
nl:two-words-before|moeten|	. 8
nl:two-words-before|monnickendam|	. 13
nl:two-words-before|naam|	: -13
nl:two-words-before|nachtploeg|	. 11
nl:two-words-before|na|	. 6
nl:two-words-before|negen|	is 7
nl:two-words-before|niet|	. 11	: 6
nl:two-words-before|noemt|	dat 8
nl:two-words-before|ns|	. 19
nl:two-words-before|of|	haar -8
nl:two-words-before|omhoog|	. 12
nl:two-words-before|om|	. 13
nl:two-words-before|onderschrift|	: 13
nl:two-words-before|ook|	het -9
nl:two-words-before|oordeelt|	: 6
nl:two-words-before|opgegeten|	. 25
nl:two-words-before|opgeruimd|	. 11
nl:two-words-before|op|	. 9	x 9
nl:two-words-before|oranje|	. -17
nl:two-words-before|overeenkomst|	als 8
nl:two-words-before|over|	de -6
nl:two-words-before|peeters-anand|	. 12
nl:two-words-before|porselein|	. 7
nl:two-words-before|postzegel|	. 17
nl:two-words-before|prediker|	: 12
nl:two-words-before|queen|	. 7
nl:two-words-before|rand|	. 17
nl:two-words-before|rechter|	dat 7
nl:two-words-before|rond|	. 7
nl:two-words-before|school|	. 19
nl:two-words-before|sint-vituskerk|	. 7
nl:two-words-before|slachtoffers|	. 7
nl:two-words-before|slotparagraaf|	dat -12
nl:two-words-before|sneeuwt|	. 23
nl:two-words-before|sprake|	van 12
nl:two-words-before|spreekt|	van 13
nl:two-words-before|spreekwoord|	: 9
nl:two-words-before|sprint|	. 11
nl:two-words-before|staat|	, 6
nl:two-words-before|stalen|	zouden 10
nl:two-words-before|start|	 6	de -9	start 15
nl:two-words-before|strijdvaardig|	. 13
nl:two-words-before|studie|	in -10
nl:two-words-before|sturen|	. 15
nl:two-words-before|tellen|	. 6
nl:two-words-before|thee|	. 24
nl:two-words-before|toestaan|	. 7
nl:two-words-before|toe|	. 16
nl:two-words-before|toont|	zich 12
nl:two-words-before|treurde|	om 10
nl:two-words-before|trots|	. 15
nl:two-words-before|uitgelekte|	cijfers 9
nl:two-words-before|uitspraak|	volgt 9
nl:two-words-before|uit|	. 8
nl:two-words-before|uur|	. 11
nl:two-words-before|uw|	school 17
nl:two-words-before|vandalisme|	niet 7
nl:two-words-before|van|	. 11	een 10	financiën 9
nl:two-words-before|vast|	. 8
nl:two-words-before|venray|	. 7
nl:two-words-before|verliep|	. 10
nl:two-words-before|verstuurd|	. 21
nl:two-words-before|vervangend|	vervoer 9
nl:two-words-before|verwijt|	: 6
nl:two-words-before|verzocht|	, 9
nl:two-words-before|vlaai|	. 16
nl:two-words-before|volgens|	haar 17
nl:two-words-before|voor|	. 15
nl:two-words-before|wakker|	. 14
nl:two-words-before|wat|	is -8
nl:two-words-before|weg|	. 13
nl:two-words-before|weten|	. 8	dat 7
nl:two-words-before|winst|	? 14
nl:two-words-before|woorden|	: 11
nl:two-words-before|worden|	er 10
nl:two-words-before|x|	: 6
nl:two-words-before|zaak|	mag 11
nl:two-words-before|zaal|	. 12
nl:two-words-before|zeeman|	, 7
nl:two-words-before|zege|	met 8
nl:two-words-before|zeggen|	? 12
nl:two-words-before|zetten|	. 11
nl:two-words-before|ze|	heet -11
nl:two-words-before|zien|	. 14
nl:two-words-before|zijn|	remise 6
nl:two-words-before|zolang|	de -13
nl:two-words-before|zucht|	) 6
nl:two-words-before||	. 22
nl:verb|false|4-7|	lower 29	upper 29
nl:verb|false|8+|	lower 7	upper 9
nl:verb|true|2-3|	lower 10	upper 16
nl:verb|true|4-7|	lower 23	upper -8
nl:verb|true|8+|	lower 12	upper 7
nl:word-after|	, -8	- -10	. 13	: 16	; 10	? -8	bediend -6	betekende -7	bij -9	coassistent 11	controles -11	dat 6	de 17	die 12	doen -10	een -12	end 29	garuda 7	gehad -11	gemeld -8	genoemd -8	heet -11	in 10	is -6	laat -9	lachend 18	met 6	naar -13	nu 6	omgedoopt -8	opent -7	overeind -13	te -10	udo 8	van 14	vergoed 16	verkeersinstituut 14	verraden 9	volgens 8	voorzitter 6	vrijdag 11	was 9	wordt 7	zijn 12
nl:word-after|,|	! 8	? 12	none -9
nl:word-after|-|	none -10
nl:word-after|.|	none 13
nl:word-after|:|	none 16
nl:word-after|;|	none 10
nl:word-after|?|	none -8
nl:word-after|bediend|	none -6
nl:word-after|betekende|	none -7
nl:word-after|bij|	none -9
nl:word-after|coassistent|	. 11
nl:word-after|controles|	none -11
nl:word-after|dat|	. 6
nl:word-after|de|	. 17	none 10
nl:word-after|die|	. 12
nl:word-after|doen|	none -10
nl:word-after|een|	none -12
nl:word-after|end|	! 6	. 27	none 22
nl:word-after|garuda|	. 7
nl:word-after|gehad|	none -11
nl:word-after|gemeld|	none -8
nl:word-after|genoemd|	none -8
nl:word-after|heet|	none -11
nl:word-after|in|	none 10
nl:word-after|is|	none -6
nl:word-after|laat|	none -9
nl:word-after|lachend|	. 18
nl:word-after|met|	. 6
nl:word-after|naar|	none -13
nl:word-after|nu|	. 6
nl:word-after|omgedoopt|	none -8
nl:word-after|opent|	none -7
nl:word-after|overeind|	none -13
nl:word-after|te|	none -10
nl:word-after|udo|	. 8
nl:word-after|van|	none 14
nl:word-after|vergoed|	none 16
nl:word-after|verkeersinstituut|	. 14
nl:word-after|verraden|	none 9
nl:word-after|volgens|	. 8
nl:word-after|voorzitter|	. 6
nl:word-after|vrijdag|	. 11
nl:word-after|was|	none 9
nl:word-after|wordt|	none 7
nl:word-after|zijn|	. 12
nl:word-before|	 6	: 19	? 27	aan -14	achterban -11	afspraak 7	alias -12	als -8	baalt 11	besluit 8	binnenhof -8	bril 16	bus 10	cijfers 9	de -9	die -7	dossier -20	een -18	er 19	financiën 9	geld 6	heet -11	heffing 9	het -9	in -7	is 15	kadekraan -6	klassieke -13	liefkozend -14	maar 7	mag 11	met -6	motie 8	niet 7	om 10	opvang 7	over 8	partijen 9	project 8	reageerde 10	remise 6	schade 16	school 17	start 15	tekst 7	tentoonstelling -7	term -14	terugroepactie 11	toeslag 9	tot -8	uitspraak 14	van 14	vervoer 9	voertuig 6	volgt 9	volksmond -11	wat 13	wedstrijd 7	x 9	yerseke 7	zich 12	ziet 9	zijn -10	zogeheten -11	zouden 10
nl:word-before|,|	2-3 -8	4-7 9
nl:word-before|.|	1 14	2-3 19	4-7 -8	8+ 7
nl:word-before|:|	2-3 13	4-7 13	8+ 8
nl:word-before|?|	2-3 15	4-7 20	8+ 12
nl:word-before|aan|	2-3 -14
nl:word-before|achterban|	1 -11
nl:word-before|afspraak|	4-7 7
nl:word-before|alias|	2-3 -12
nl:word-before|als|	1 -13	2-3 -6	4-7 8
nl:word-before|baalt|	4-7 11
nl:word-before|besluit|	4-7 8
nl:word-before|binnenhof|	2-3 -8
nl:word-before|bril|	2-3 16
nl:word-before|bus|	1 10
nl:word-before|cijfers|	4-7 9
nl:word-before|dat|	1 -12	2-3 14	4-7 11
nl:word-before|de|	1 -13	2-3 -8
nl:word-before|die|	2-3 -7
nl:word-before|dossier|	2-3 -20
nl:word-before|een|	1 -9	2-3 -20	8+ 10
nl:word-before|er|	1 10	2-3 6
nl:word-before|financiën|	2-3 9
nl:word-before|geld|	4-7 6
nl:word-before|haar|	2-3 -8	4-7 18
nl:word-before|had|	1 -8	4-7 6
nl:word-before|heet|	1 -11
nl:word-before|heffing|	4-7 9
nl:word-before|het|	1 -9
nl:word-before|in|	2-3 -7
nl:word-before|is|	1 -8	2-3 24	4-7 7
nl:word-before|kabinet|	4-7 7
nl:word-before|kadekraan|	1 -6
nl:word-before|klassieke|	1 -13
nl:word-before|liefkozend|	2-3 -14
nl:word-before|maar|	4-7 7
nl:word-before|mag|	4-7 11
nl:word-before|met|	1 -11	4-7 8
nl:word-before|motie|	2-3 8
nl:word-before|niet|	4-7 7
nl:word-before|om|	4-7 10
nl:word-before|opvang|	4-7 7
nl:word-before|over|	4-7 8
nl:word-before|partijen|	2-3 9
nl:word-before|project|	4-7 8
nl:word-before|reageerde|	2-3 10
nl:word-before|remise|	4-7 6
nl:word-before|schade|	1 16
nl:word-before|school|	2-3 17
nl:word-before|start|	2-3 9	4-7 9	8+ 6
nl:word-before|tekst|	8+ 7
nl:word-before|tentoonstelling|	2-3 -7
nl:word-before|term|	1 -14
nl:word-before|terugroepactie|	2-3 11
nl:word-before|toeslag|	4-7 9
nl:word-before|tot|	1 -8
nl:word-before|uitspraak|	4-7 14
nl:word-before|van|	1 10	4-7 11	8+ 11
nl:word-before|vervoer|	2-3 9
nl:word-before|voertuig|	4-7 6
nl:word-before|volgt|	2-3 9
nl:word-before|volksmond|	2-3 -11
nl:word-before|wat|	4-7 13
nl:word-before|wedstrijd|	4-7 7
nl:word-before|x|	1 9
nl:word-before|yerseke|	2-3 7
nl:word-before|zich|	2-3 12
nl:word-before|ziet|	2-3 9
nl:word-before|zijn|	1 -10	4-7 9
nl:word-before|zogeheten|	2-3 -11
nl:word-before|zouden|	2-3 10
nl:word-before||	4-7 6
nl:work|none|none|,|	all -9	none 14
nl:work|none|none|:|	all-one 11	first 24
nl:work|none|none|adverb|	none 20
nl:work|none|none|	all -8	most 8
nl:work|none|none|coordinator|	none 7
nl:work|none|none|determiner|	all -9	none -19
nl:work|none|none|preposition|	all -12	all-one -8	first -6	some 6
nl:work|none|none|pronoun|	none 6
nl:work|none|none|quote|	first 6
nl:work|none|none|start|	first 9
nl:work|none|none|stop|	all-one 17	first -7	most 8
nl:work|none|none|subordinator|	all -6	all-one -13	none 8
nl:work|none|none|verb-judging|	none 9
nl:work|none|none|verb-saying|	all-one -11	none 13
nl:work|none|none|word|	all-one -7	none 9
nl:work|right|none|	first -7	none 8
nl:work|right|none|word|	first -7	none 8
nobody|1|	adverb -20	auxiliary -18	preposition -18	start -8	word -15
nobody|2-3|	, -7	auxiliary -23	determiner -17	start 27	subordinator -14	verb-thinking -9	word -20	— 10
nobody|4-7|	auxiliary -23	capital -17	coordinator -8	start 46	stop 10
nobody|8+|	, 8	start 31	stop 25	— 10
others|0|	8+ 11
others|1|	2-3 -21	8+ 28
others|2|	1 -48	2-3 -24	4-7 -13	8+ 14
others|3|	1 -42	2-3 -22
own-case|false|all-one|	' -13	( -22	, -26	: 20	adverb -20	auxiliary -17	coordinator -19	possessive -22	preposition -9	pronoun 14	start -23	stop 12	subordinator -45	verb-judging -46	verb-thinking -16	— 8
own-case|false|all|	' -16	( -10	, -37	: 8	; -10	adverb 10	auxiliary -20	capital -23	coordinator -8	possessive -23	preposition -18	pronoun -16	start -35	stop 8	subordinator -29	verb-judging -37	verb-saying -29	verb-thinking -9	word -24	– -13	— -13
own-case|false|first|	( -16	, 26	- 7	: 25	; -7	auxiliary 12	determiner -24	possessive -18	preposition -8	quote 11	start 23	stop 22	subordinator -6	verb-saying 14	word -35	— 10	• 9
own-case|false|most|	, 6	: 7	auxiliary 6	preposition -9	start 7	stop 6	verb-saying 12	word -6	– 8
own-case|false|none|	% 9	' 10	( -8	, 17	; 17	adverb 20	auxiliary 7	capital 13	coordinator 6	determiner -6	possessive 21	pronoun 7	quote -16	stop 13	subordinator 9	that 14	verb-judging 9	verb-saying 9	– -9	’ 14
own-case|false|some|	, 22	adverb 6	auxiliary 38	capital 29	coordinator -12	determiner -9	preposition 40	pronoun 12	subordinator 15	verb-judging -17	verb-saying 33	verb-thinking 8	word 27
own-case|true|all-one|	: -21	adverb -7	auxiliary -7	capital -17	start 22	stop 26	verb-saying -21	word -16
own-case|true|all|	auxiliary -14	possessive 15	preposition 19	start 19	stop 28	verb-judging -17	word -19
own-case|true|first|	, 50	- 10	capital 17	determiner -11	quote 24	start 35	stop 26	verb-saying -47	verb-thinking -15	word -13	– 12	— 9
own-case|true|most|	: 21	determiner 9	start 20	stop 15	verb-saying 18
own-case|true|none|	( -9	, 40	: 15	auxiliary 28	capital 12	coordinator 7	determiner 18	preposition -25	pronoun 15	subordinator -18	that 10	verb-judging 21	word 43
own-case|true|some|	, 13	auxiliary 11	capital 6	word 19
own|false|	1 -11	2-3 -12	8+ 29
own|true|	1 -15
pt:alone|alone|	8+ 6
pt:alone|first|	2-3 8	4-7 10	8+ 6
pt:alone|inside|	8+ 7
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 14
pt:best-gap|according-to|according|gap|according-to|,sc|	4-7 11	8+ 14
pt:best-gap|according-to|according|gap|according-to|,s|	4-7 8
pt:best-gap|according-to|according|gap|according-to|,|	2-3 -11	4-7 28	8+ 9
pt:best-gap|according-to|according|gap|according-to|c|	2-3 10	4-7 11
pt:best-gap|according-to|according|gap|according-to|s,|	4-7 9
pt:best-gap|according-to|according|gap|according-to||	1 -22	4-7 13
pt:best-gap|named-before|naked||	2-3 15	4-7 29	8+ 8
pt:best-gap|named-nearby|naked||	2-3 8	8+ 9
pt:best-gap|paragraph-before|judging|gap|paragraph-before|,sq|	4-7 12
pt:best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 6
pt:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -7
pt:best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 12
pt:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	2-3 -7
pt:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	8+ 6
pt:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -11
pt:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 7
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 13	8+ 12
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,c|	2-3 -14
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 17	4-7 11	8+ 6
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 8
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|c|	2-3 -12
pt:best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 14
pt:best-gap|sentence-before|direct|gap|sentence-before|s|	4-7 -13
pt:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 9	8+ 9
pt:best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -14
pt:best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -11
pt:best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 9
pt:best-gap|sentence-before|saying|gap|sentence-before||	4-7 7	8+ 6
pt:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 12	4-7 8
pt:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 11
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 10
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 9
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	8+ 8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 20	2-3 -17	4-7 11	8+ 8
pt:best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sq|	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 -8	4-7 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 7	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 9	4-7 13	8+ 6
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,;|	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -13	2-3 16
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 12	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	4-7 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 14	4-7 14
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 21
pt:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 10
pt:best-gap|topic|naked||	1 -19	2-3 20	8+ 6
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 9	4-7 11
pt:best-intro|,|according|5-10|	4-7 9
pt:best-intro|,|naked|far|	4-7 6
pt:best-intro|,|saying|1|	2-3 9
pt:best-intro|,|saying|5-10|	2-3 8	4-7 8
pt:best-intro|,|saying|far|	4-7 8
pt:best-intro|:|apposed|2-4|	2-3 12	4-7 8
pt:best-intro|:|judging|2-4|	2-3 10
pt:best-intro|:|naked|1|	4-7 16	8+ 6
pt:best-intro|:|naked|2-4|	2-3 10	4-7 10
pt:best-intro|:|naked|5-10|	2-3 7	4-7 14	8+ 7
pt:best-intro|:|saying|1|	2-3 8	4-7 6
pt:best-intro|:|saying|2-4|	2-3 8	4-7 12	8+ 6
pt:best-intro|:|saying|5-10|	4-7 12	8+ 8
pt:best-intro|:|saying|far|	4-7 8
pt:best-intro|:|thinking|2-4|	4-7 10
pt:best-intro|adverb|naked|2-4|	2-3 9
pt:best-intro|adverb|saying|2-4|	2-3 9
pt:best-intro|auxiliary|according|2-4|	2-3 10
pt:best-intro|auxiliary|according|5-10|	2-3 11	8+ 6
pt:best-intro|auxiliary|naked|5-10|	2-3 13
pt:best-intro|auxiliary|naked|far|	2-3 15	4-7 8
pt:best-intro|auxiliary|saying|2-4|	2-3 9	4-7 11
pt:best-intro|auxiliary|saying|5-10|	4-7 8
pt:best-intro|auxiliary|saying|far|	2-3 8	4-7 7
pt:best-intro|capital|naked|0|	1 -12
pt:best-intro|capital|saying|-6|	1 -11
pt:best-intro|capital|saying|2-4|	4-7 6
pt:best-intro|capital|saying|5-10|	2-3 12
pt:best-intro|coordinator|according|5-10|	4-7 10
pt:best-intro|coordinator|according|far|	8+ 7
pt:best-intro|coordinator|saying|5-10|	2-3 11
pt:best-intro|determiner|according|0|	1 -9
pt:best-intro|determiner|according|1|	1 -14
pt:best-intro|determiner|according|2-4|	2-3 -17	4-7 11
pt:best-intro|determiner|judging|1|	2-3 12
pt:best-intro|determiner|naked|1|	1 -7
pt:best-intro|determiner|naked|2-4|	2-3 -12
pt:best-intro|determiner|naked|5-10|	1 -10	4-7 12
pt:best-intro|determiner|naked|far|	2-3 -14
pt:best-intro|preposition|according|1|	1 -14
pt:best-intro|preposition|according|5-10|	4-7 10
pt:best-intro|preposition|apposed|0|	2-3 -7
pt:best-intro|preposition|judging|2-4|	1 13
pt:best-intro|preposition|naked|0|	1 -8
pt:best-intro|preposition|naked|1|	4-7 -14
pt:best-intro|preposition|naked|2-4|	2-3 -10	4-7 12
pt:best-intro|preposition|naked|5-10|	1 -16	2-3 28	4-7 -9	8+ 9
pt:best-intro|preposition|naked|far|	1 -7
pt:best-intro|preposition|saying|1|	2-3 9	4-7 8
pt:best-intro|preposition|saying|2-4|	2-3 -8
pt:best-intro|preposition|saying|5-10|	2-3 -18
pt:best-intro|preposition|saying|far|	4-7 10
pt:best-intro|start|according|far|	8+ 13
pt:best-intro|start|judging|1|	4-7 7
pt:best-intro|start|judging|far|	4-7 12
pt:best-intro|start|naked|2-4|	8+ 6
pt:best-intro|start|naked|5-10|	4-7 12	8+ 6
pt:best-intro|start|naked|far|	8+ 6
pt:best-intro|start|other|1|	8+ 12
pt:best-intro|start|saying|1|	2-3 8
pt:best-intro|start|saying|far|	4-7 6
pt:best-intro|stop|naked|1|	4-7 11	8+ 6
pt:best-intro|stop|naked|2-4|	2-3 12	4-7 27
pt:best-intro|stop|naked|5-10|	2-3 14	4-7 30	8+ 6
pt:best-intro|stop|naked|far|	2-3 6	4-7 22	8+ 9
pt:best-intro|stop|other|1|	4-7 13	8+ 10
pt:best-intro|stop|saying|1|	2-3 17	4-7 11	8+ 8
pt:best-intro|stop|saying|2-4|	4-7 7
pt:best-intro|stop|saying|5-10|	2-3 -11	8+ 9
pt:best-intro|stop|saying|far|	8+ 9
pt:best-intro|subordinator|direct|far|	4-7 -13
pt:best-intro|subordinator|naked|1|	2-3 -12
pt:best-intro|subordinator|naked|far|	2-3 13
pt:best-intro|that|according|2-4|	4-7 6
pt:best-intro|that|direct|far|	4-7 14
pt:best-intro|that|naked|2-4|	2-3 8	4-7 6
pt:best-intro|that|naked|5-10|	4-7 13
pt:best-intro|that|saying|2-4|	2-3 9	4-7 7
pt:best-intro|verb-judging|judging|0|	2-3 -11	4-7 7
pt:best-intro|verb-saying|saying|0|	2-3 -8	4-7 20
pt:best-intro|verb-saying|saying|5-10|	2-3 12
pt:best-intro|verb-thinking|relative|2-4|	4-7 8
pt:best-intro|word|according|0|	1 -9	4-7 13
pt:best-intro|word|according|1|	4-7 15
pt:best-intro|word|according|2-4|	4-7 16	8+ 8
pt:best-intro|word|according|5-10|	1 -9	4-7 14
pt:best-intro|word|according|far|	4-7 15
pt:best-intro|word|apposed|far|	2-3 11
pt:best-intro|word|judging|0|	2-3 -14
pt:best-intro|word|judging|2-4|	1 14	4-7 14	8+ 8
pt:best-intro|word|judging|5-10|	8+ 8
pt:best-intro|word|judging|far|	4-7 9
pt:best-intro|word|naked|1|	1 -11	2-3 -8
pt:best-intro|word|naked|2-4|	2-3 16
pt:best-intro|word|naked|5-10|	1 17	2-3 -16	4-7 14	8+ 12
pt:best-intro|word|naked|far|	1 -8	2-3 15	4-7 12
pt:best-intro|word|saying|1|	4-7 12
pt:best-intro|word|saying|2-4|	4-7 14
pt:best-intro|word|saying|5-10|	1 -13	2-3 -6	4-7 10
pt:best-intro|word|saying|far|	2-3 15	4-7 9
pt:best-lead|lower|,|according|	according-to 10
pt:best-lead|lower|,|naked|	named-nearby 6
pt:best-lead|lower|,|saying|	speaker-then-quote 8	verb-then-speaker 17
pt:best-lead|lower|:|saying|	speaker-then-quote 11
pt:best-lead|lower|adverb|naked|	topic 9
pt:best-lead|lower|adverb|saying|	speaker-then-quote 9
pt:best-lead|lower|auxiliary|according|	according-to 17
pt:best-lead|lower|auxiliary|naked|	named-nearby 12	topic 17
pt:best-lead|lower|auxiliary|saying|	sentence-before 7	verb-then-speaker 11
pt:best-lead|lower|capital|saying|	speaker-then-quote 17
pt:best-lead|lower|coordinator|according|	according-to 15
pt:best-lead|lower|coordinator|saying|	speaker-then-quote 11
pt:best-lead|lower|determiner|according|	according-to -16
pt:best-lead|lower|determiner|judging|	quote-then-speaker 12
pt:best-lead|lower|determiner|naked|	named-nearby -7
pt:best-lead|lower|preposition|according|	according-to 10
pt:best-lead|lower|preposition|judging|	speaker-then-quote 16
pt:best-lead|lower|preposition|naked|	named-nearby -11	topic 24
pt:best-lead|lower|preposition|saying|	quote-then-verb -16
pt:best-lead|lower|subordinator|direct|	sentence-before -13
pt:best-lead|lower|subordinator|naked|	named-nearby 6
pt:best-lead|lower|that|according|	according-to 6
pt:best-lead|lower|that|direct|	sentence-before 14
pt:best-lead|lower|that|naked|	named-nearby 16
pt:best-lead|lower|that|saying|	speaker-then-quote 10
pt:best-lead|lower|verb-judging|judging|	speaker-then-quote 7
pt:best-lead|lower|verb-thinking|relative|	speaker-then-quote 8
pt:best-lead|lower|word|according|	according-to 7
pt:best-lead|lower|word|apposed|	speaker-then-quote 11
pt:best-lead|lower|word|naked|	named-nearby 30	topic -16
pt:best-lead|lower|word|saying|	quote-then-verb 12	sentence-before -14	speaker-then-quote 17	verb-then-speaker 9
pt:best-lead|upper|:|apposed|	speaker-then-quote 13
pt:best-lead|upper|:|judging|	speaker-then-quote 10
pt:best-lead|upper|:|naked|	named-nearby 14	topic 14
pt:best-lead|upper|:|saying|	speaker-then-quote 13
pt:best-lead|upper|:|thinking|	speaker-then-quote 13
pt:best-lead|upper|capital|naked|	named-nearby -12
pt:best-lead|upper|capital|saying|	quote-then-speaker -11
pt:best-lead|upper|determiner|naked|	named-nearby -15
pt:best-lead|upper|preposition|apposed|	quote-then-speaker -7
pt:best-lead|upper|preposition|naked|	named-nearby -14	topic -13
pt:best-lead|upper|start|according|	according-to 13
pt:best-lead|upper|start|judging|	paragraph-before 12	quote-then-verb 7
pt:best-lead|upper|start|naked|	named-before 6	named-nearby 8
pt:best-lead|upper|start|other|	quote-then-verb 12
pt:best-lead|upper|start|saying|	paragraph-before 6
pt:best-lead|upper|stop|naked|	named-before 17	named-nearby 23	topic 17
pt:best-lead|upper|stop|other|	quote-then-verb 12
pt:best-lead|upper|stop|saying|	quote-then-speaker 6	quote-then-verb 13	sentence-before -6
pt:best-lead|upper|verb-judging|judging|	speaker-then-quote -11
pt:best-lead|upper|verb-saying|saying|	speaker-then-quote 18
pt:best-lead|upper|word|naked|	named-nearby -20	topic 8
pt:best-lead|upper|word|saying|	quote-then-speaker -7	speaker-then-quote -16
pt:best-lemma|	aceitar 7	acusar 13	adiantar 8	admitir 7	afirmar -7	ameaçar 17	apelar 13	assegurar 17	atestar 14	avisar 6	brincar 6	chamar -9	completar 12	confessar -14	confirmar 16	considerar 15	contar 7	declarar 13	definir 7	detalhar 6	discordar 7	disparar -13	divulgar 9	dizer 22	escrever -7	explicar 9	falar 28	frisar 9	gracejar 8	gritar 12	informar 13	ironizar 9	jurar 7	lamentar 12	lembrar 17	ler 6	mandar 11	manifestar -13	manter -13	negar 20	observar 9	ordenar 8	pedir 23	perguntar 18	ponderar 8	precisar 10	preferir 13	prever -12	prometer -13	queixar -15	reagir 11	reclamar 17	reconhecer 13	recordar 11	recusar 9	rejeitar 8	relatar 11	rematar 7	remeter 11	responder 15	revelar 16	rir 6	saber -6	sorrir 12	sustentar 13
pt:best-lemma|aceitar|speaker-then-quote|	0 7
pt:best-lemma|acusar|speaker-then-quote|	2-4 13
pt:best-lemma|adiantar|speaker-then-quote|	2-4 9
pt:best-lemma|admitir|quote-then-verb|	1 7
pt:best-lemma|afirmar|quote-then-verb|	1 10
pt:best-lemma|afirmar|speaker-then-quote|	2-4 -10
pt:best-lemma|ameaçar|speaker-then-quote|	5-10 17
pt:best-lemma|apelar|speaker-then-quote|	5-10 13
pt:best-lemma|assegurar|speaker-then-quote|	2-4 17
pt:best-lemma|atestar|speaker-then-quote|	0 11	2-4 10
pt:best-lemma|atirar|verb-then-speaker|	2-4 11
pt:best-lemma|avisar|speaker-then-quote|	2-4 6
pt:best-lemma|brincar|quote-then-verb|	1 6
pt:best-lemma|chamar|speaker-then-quote|	0 -14	2-4 13
pt:best-lemma|completar|quote-then-verb|	1 12
pt:best-lemma|confessar|sentence-before|	5-10 -14
pt:best-lemma|confirmar|paragraph-before|	far 6
pt:best-lemma|confirmar|speaker-then-quote|	2-4 12
pt:best-lemma|considerar|speaker-then-quote|	2-4 15	5-10 8	far 9
pt:best-lemma|contar|quote-then-verb|	1 7
pt:best-lemma|declarar|quote-then-verb|	1 10
pt:best-lemma|declarar|speaker-then-quote|	2-4 9
pt:best-lemma|definir|quote-then-verb|	1 7
pt:best-lemma|detalhar|quote-then-verb|	1 6
pt:best-lemma|discordar|sentence-before|	1 7
pt:best-lemma|disparar|speaker-then-quote|	1 -13
pt:best-lemma|divulgar|speaker-then-quote|	far 9
pt:best-lemma|dizer|quote-then-verb|	1 6
pt:best-lemma|dizer|speaker-then-quote|	2-4 18
pt:best-lemma|dizer|verb-then-speaker|	5-10 8
pt:best-lemma|escrever|quote-then-verb|	1 8
pt:best-lemma|escrever|sentence-before|	5-10 -11
pt:best-lemma|escrever|speaker-then-quote|	2-4 11
pt:best-lemma|explicar|quote-then-verb|	1 9
pt:best-lemma|falar|quote-then-speaker|	5-10 -7
pt:best-lemma|falar|sentence-before|	far 7
pt:best-lemma|falar|speaker-then-quote|	1 28	5-10 7
pt:best-lemma|frisar|quote-then-verb|	1 9
pt:best-lemma|garantir|speaker-then-quote|	2-4 -11	5-10 18	far 12
pt:best-lemma|gracejar|quote-then-verb|	1 8
pt:best-lemma|gracejar|sentence-before|	2-4 7
pt:best-lemma|gritar|speaker-then-quote|	2-4 12
pt:best-lemma|informar|speaker-then-quote|	far 10
pt:best-lemma|ironizar|speaker-then-quote|	2-4 9
pt:best-lemma|jurar|quote-then-verb|	1 7
pt:best-lemma|lamentar|quote-then-speaker|	-6 -11
pt:best-lemma|lamentar|quote-then-verb|	1 7
pt:best-lemma|lamentar|sentence-before|	5-10 9	far 9
pt:best-lemma|lamentar|speaker-then-quote|	5-10 16
pt:best-lemma|lembrar|quote-then-verb|	1 19
pt:best-lemma|ler|quote-then-verb|	1 6
pt:best-lemma|mandar|speaker-then-quote|	2-4 11	5-10 9
pt:best-lemma|manifestar|speaker-then-quote|	0 -13
pt:best-lemma|manter|speaker-then-quote|	5-10 -13
pt:best-lemma|negar|speaker-then-quote|	1 7	2-4 16
pt:best-lemma|none|according-to|	0 -9	1 -10	5-10 6
pt:best-lemma|none|named-before|	1 11	2-4 11	5-10 21	far 8
pt:best-lemma|none|named-nearby|	0 -12	1 -15	2-4 14	5-10 13	far 10
pt:best-lemma|none|quote-then-speaker|	0 -7
pt:best-lemma|none|sentence-before|	far -13
pt:best-lemma|none|speaker-then-quote|	2-4 16	far 11
pt:best-lemma|none|topic|	1 -11	2-4 23	5-10 8	far 14
pt:best-lemma|observar|quote-then-verb|	1 9
pt:best-lemma|ordenar|quote-then-verb|	1 8
pt:best-lemma|pedir|speaker-then-quote|	0 23	2-4 6	5-10 8	far 8
pt:best-lemma|perguntar|speaker-then-quote|	0 11	5-10 12
pt:best-lemma|ponderar|speaker-then-quote|	far 8
pt:best-lemma|precisar|speaker-then-quote|	5-10 8	far 10
pt:best-lemma|preferir|speaker-then-quote|	2-4 13
pt:best-lemma|prever|quote-then-verb|	1 -12
pt:best-lemma|prometer|quote-then-verb|	1 15	2-4 -14
pt:best-lemma|prometer|verb-then-speaker|	1 9
pt:best-lemma|queixar|quote-then-verb|	1 15
pt:best-lemma|queixar|speaker-then-quote|	1 10	5-10 -18
pt:best-lemma|reagir|speaker-then-quote|	5-10 11
pt:best-lemma|reclamar|speaker-then-quote|	1 17
pt:best-lemma|reconhecer|speaker-then-quote|	0 13
pt:best-lemma|recordar|speaker-then-quote|	2-4 9
pt:best-lemma|recusar|speaker-then-quote|	2-4 9
pt:best-lemma|rejeitar|paragraph-before|	far 12
pt:best-lemma|rejeitar|quote-then-speaker|	1 12
pt:best-lemma|rejeitar|speaker-then-quote|	0 -11
pt:best-lemma|relatar|verb-then-speaker|	2-4 9
pt:best-lemma|rematar|quote-then-verb|	1 7
pt:best-lemma|remeter|speaker-then-quote|	5-10 11
pt:best-lemma|responder|quote-then-verb|	1 11
pt:best-lemma|responder|speaker-then-quote|	1 8	5-10 11
pt:best-lemma|revelar|quote-then-verb|	1 10
pt:best-lemma|revelar|speaker-then-quote|	0 16
pt:best-lemma|rir|quote-then-verb|	1 6
pt:best-lemma|saber|quote-then-speaker|	1 6
pt:best-lemma|saber|speaker-then-quote|	5-10 -8	far 8
pt:best-lemma|sorrir|quote-then-verb|	1 12
pt:best-lemma|sustentar|speaker-then-quote|	5-10 11
pt:best-near|according-to|according|	0 -9	1 -10	5-10 6
pt:best-near|according|0|	1 -11	4-7 13
pt:best-near|according|1|	1 -21	4-7 15
pt:best-near|according|2-4|	2-3 -12	4-7 24	8+ 8
pt:best-near|according|5-10|	1 -9	2-3 11	4-7 20	8+ 6
pt:best-near|according|far|	4-7 15	8+ 14
pt:best-near|apposed|0|	2-3 -7
pt:best-near|apposed|2-4|	2-3 12	4-7 8
pt:best-near|apposed|far|	2-3 11
pt:best-near|direct|far|	4-7 -13
pt:best-near|judging|0|	2-3 -17	4-7 7
pt:best-near|judging|1|	2-3 12	4-7 7
pt:best-near|judging|2-4|	1 20	2-3 10	4-7 8	8+ 8
pt:best-near|judging|5-10|	8+ 8
pt:best-near|judging|far|	4-7 11
pt:best-near|naked|0|	1 -12
pt:best-near|naked|1|	1 -10	2-3 -14	4-7 12	8+ 6
pt:best-near|naked|2-4|	2-3 11	4-7 19	8+ 6
pt:best-near|naked|5-10|	1 8	2-3 19	8+ 11
pt:best-near|naked|far|	1 -12	2-3 26	4-7 25	8+ 8
pt:best-near|named-before|naked|	1 11	2-4 11	5-10 21	far 8
pt:best-near|named-nearby|naked|	0 -12	1 -15	2-4 14	5-10 13	far 10
pt:best-near|other|1|	4-7 13	8+ 12
pt:best-near|paragraph-before|judging|	far 12
pt:best-near|paragraph-before|saying|	far 6
pt:best-near|quote-then-speaker|apposed|	0 -7
pt:best-near|quote-then-speaker|judging|	1 12
pt:best-near|quote-then-speaker|saying|	-6 -11	1 6	5-10 -7
pt:best-near|quote-then-verb|judging|	1 7
pt:best-near|quote-then-verb|saying|	2-4 -14
pt:best-near|relative|2-4|	4-7 8
pt:best-near|saying|-6|	1 -11
pt:best-near|saying|0|	2-3 -8	4-7 20
pt:best-near|saying|1|	2-3 10	4-7 10	8+ 6
pt:best-near|saying|2-4|	4-7 17
pt:best-near|saying|5-10|	1 -16	2-3 -16	4-7 19
pt:best-near|saying|far|	2-3 17	4-7 15	8+ 9
pt:best-near|sentence-before|direct|	far -13
pt:best-near|sentence-before|saying|	1 7	2-4 6	5-10 -13	far 10
pt:best-near|speaker-then-quote|apposed|	2-4 13	far 11
pt:best-near|speaker-then-quote|judging|	0 -16	2-4 25	far 9
pt:best-near|speaker-then-quote|relative|	2-4 8
pt:best-near|speaker-then-quote|saying|	1 19	5-10 -11	far 18
pt:best-near|speaker-then-quote|thinking|	2-4 13
pt:best-near|thinking|2-4|	4-7 10
pt:best-near|topic|naked|	1 -11	2-4 23	5-10 8	far 14
pt:best-near|verb-then-speaker|saying|	1 13	2-4 10	5-10 11
pt:best-order|according|according|0|	1 -11	4-7 13
pt:best-order|according|according|1|	1 -21	4-7 15
pt:best-order|according|according|2-4|	2-3 -12	4-7 24	8+ 8
pt:best-order|according|according|5-10|	1 -9	2-3 11	4-7 20	8+ 6
pt:best-order|according|according|far|	4-7 15	8+ 14
pt:best-order|apposed|apposed|0|	2-3 -7
pt:best-order|apposed|apposed|2-4|	2-3 12	4-7 8
pt:best-order|apposed|apposed|far|	2-3 11
pt:best-order|apposed|judging|2-4|	1 14	4-7 6
pt:best-order|apposed|judging|5-10|	8+ 8
pt:best-order|apposed|saying|-6|	1 -11
pt:best-order|apposed|saying|0|	4-7 9
pt:best-order|apposed|saying|1|	2-3 21	4-7 6
pt:best-order|apposed|saying|2-4|	2-3 13	4-7 13
pt:best-order|apposed|saying|5-10|	8+ 8
pt:best-order|apposed|saying|far|	2-3 17
pt:best-order|apposition|saying|5-10|	4-7 8
pt:best-order|direct|direct|far|	4-7 -13
pt:best-order|direct|judging|0|	2-3 -17	4-7 7
pt:best-order|direct|judging|1|	2-3 12
pt:best-order|direct|judging|2-4|	1 13	2-3 10	4-7 13
pt:best-order|direct|judging|far|	4-7 9
pt:best-order|direct|saying|0|	2-3 -8	4-7 27
pt:best-order|direct|saying|1|	2-3 18	4-7 8
pt:best-order|direct|saying|2-4|	2-3 10	4-7 11
pt:best-order|direct|saying|5-10|	1 -16	2-3 -15	4-7 18
pt:best-order|direct|saying|far|	4-7 16
pt:best-order|inverted|judging|1|	4-7 7
pt:best-order|inverted|judging|far|	4-7 12
pt:best-order|inverted|other|1|	4-7 13	8+ 12
pt:best-order|inverted|saying|1|	2-3 -7	4-7 11	8+ 6
pt:best-order|inverted|saying|2-4|	2-3 -14	4-7 11
pt:best-order|inverted|saying|5-10|	2-3 8
pt:best-order|inverted|saying|far|	8+ 8
pt:best-order|naked|naked|0|	1 -12
pt:best-order|naked|naked|1|	1 -10	2-3 -14	4-7 12	8+ 6
pt:best-order|naked|naked|2-4|	2-3 11	4-7 19	8+ 6
pt:best-order|naked|naked|5-10|	1 8	2-3 19	8+ 11
pt:best-order|naked|naked|far|	1 -12	2-3 26	4-7 25	8+ 8
pt:best-order|relative|judging|2-4|	8+ 8
pt:best-order|relative|relative|2-4|	4-7 8
pt:best-order|relative|saying|2-4|	4-7 9	8+ 6
pt:best-order|relative|saying|far|	4-7 8
pt:best-order|shared|thinking|2-4|	4-7 10
pt:best-phrase|name|	apposed 10	judging 28	naked 16	other 10	saying 13	thinking 13
pt:best-phrase|noun|	according -12	apposed 12	direct -13	judging -17	relative 8	saying -16
pt:best-phrase|pronoun|	naked -12	saying 11
pt:best-score|	-1 -12	-2 -21	-3 28	1 12	3 8	4 30
pt:best-score|-1|	1 -20	2-3 9	4-7 -7	8+ 13
pt:best-score|-2|	1 -14	2-3 -23	8+ 8
pt:best-score|-3|	2-3 20	4-7 18	8+ 6
pt:best-score|-4|	1 -6	4-7 12
pt:best-score|0|	1 -11	4-7 18	8+ 7
pt:best-score|1|	1 -11	2-3 19	4-7 35	8+ 10
pt:best-score|2|	4-7 30	8+ 10
pt:best-score|3|	1 17
pt:best-score|4|	2-3 23	4-7 19
pt:best-score|5|	4-7 15
pt:best|according-to|according|	1 -22	2-3 -9	4-7 33	8+ 15
pt:best|named-before|naked|	2-3 15	4-7 29	8+ 8
pt:best|named-nearby|naked|	2-3 8	8+ 9
pt:best|paragraph-before|judging|	4-7 12
pt:best|paragraph-before|saying|	4-7 6
pt:best|quote-then-speaker|apposed|	2-3 -7
pt:best|quote-then-speaker|judging|	2-3 12
pt:best|quote-then-speaker|saying|	1 -11	2-3 -7	8+ 6
pt:best|quote-then-verb|judging|	4-7 7
pt:best|quote-then-verb|other|	4-7 13	8+ 12
pt:best|quote-then-verb|saying|	2-3 -11	4-7 11	8+ 6
pt:best|sentence-before|direct|	4-7 -13
pt:best|sentence-before|saying|	2-3 -17	4-7 9	8+ 8
pt:best|speaker-then-quote|apposed|	2-3 15	4-7 8
pt:best|speaker-then-quote|judging|	1 20	2-3 -19	4-7 13	8+ 10
pt:best|speaker-then-quote|relative|	4-7 8
pt:best|speaker-then-quote|saying|	1 -15	2-3 6	4-7 27
pt:best|speaker-then-quote|thinking|	4-7 10
pt:best|topic|naked|	1 -19	2-3 20	8+ 6
pt:best|verb-then-speaker|saying|	2-3 9	4-7 11
pt:case-follow|all-one|,verb-saying|	none 6
pt:case-follow|all-one|:|	none -14
pt:case-follow|all-one|capital|	none -16
pt:case-follow|all-one|coordinator|	? 11
pt:case-follow|all-one|stop|	none 18
pt:case-follow|all|,auxiliary|	none -21
pt:case-follow|all|,determiner|	none -7
pt:case-follow|all|capital|	none -7
pt:case-follow|all|preposition|	none -14
pt:case-follow|all|stop|	none -15
pt:case-follow|first|,preposition|	none -11
pt:case-follow|first|,verb-judging|	none 8
pt:case-follow|first|,verb-saying|	none 11
pt:case-follow|first|,word|	? 6	none 16
pt:case-follow|first|capital|	. 9
pt:case-follow|first|coordinator|	none -11
pt:case-follow|first|end|	. 14	none 13
pt:case-follow|first|stop|	! 12	? 7	none 31
pt:case-follow|first|word|	none -8
pt:case-follow|first|—|	none 11
pt:case-follow|most|,verb-saying|	none 9
pt:case-follow|most|auxiliary|	none -11
pt:case-follow|most|stop|	none 12
pt:case-follow|none|,coordinator|	none -12
pt:case-follow|none|,pronoun|	none -12
pt:case-follow|none|,subordinator|	none -11
pt:case-follow|none|,verb-saying|	none 15
pt:case-follow|none|:|	none 10
pt:case-follow|none|;|	none 16
pt:case-follow|none|determiner|	none -10
pt:case-follow|none|pronoun|	none -14
pt:case-follow|none|stop|	none 10
pt:case-follow|none|word|	none 8
pt:case-follow|some|stop|	none 19
pt:case-intro|all-one|	: 10	capital -18	preposition -14	stop 6	verb-saying 11	word 9
pt:case-intro|all|	determiner -6	preposition -12	stop 11	word -18
pt:case-intro|first|	: 33	start 7	verb-judging -11	verb-saying 12	word -6	— 8
pt:case-intro|most|	: 9	start 6	stop 9	word -6
pt:case-intro|none|	, 16	: 11	adverb 10	auxiliary 7	capital 17	coordinator 12	subordinator -6	that 20	verb-judging 7	verb-saying -6	verb-thinking 8
pt:case-intro|some|	, 9	verb-saying 11	word 8
pt:case|all-one|	1 -21	2 25	3 6
pt:case|all|	2 -15	3 -6	4-5 -10
pt:case|first|	10+ 7	2 8	4-5 22
pt:case|most|	10+ 7	3 -11	4-5 9	6-9 11
pt:case|none|	10+ 11	4-5 39
pt:case|some|	4-5 14	6-9 9
pt:clause|false|false|	all -13	all-one 15	most -6	some 16
pt:clause|false|true|	all-one 17	first 13	some 8
pt:clause|true|false|	most 13	none 11
pt:clause|true|true|	first 10	none 9
pt:ending|	! 13	. 14	? 19
pt:family|"|	4-7 27	8+ 6
pt:family|'|	2-3 -21
pt:family|D|	8+ 10
pt:family|O|	2-3 8
pt:family|«|	1 -9
pt:family|‘|	1 -9
pt:family|“|	1 -7	2-3 10	4-7 -6	8+ 8
pt:family|‹|	4-7 16
pt:follow|	,auxiliary -21	,coordinator -12	,determiner -7	,preposition -10	,pronoun -12	,subordinator -11	,verb-judging 8	,verb-saying 12	: 7	; 16	auxiliary -10	capital -17	determiner -10	end 10	pronoun -14	stop 9	— 12
pt:headline|false|	2-3 6	8+ 9
pt:headline|true|	1 -10	2-3 -10	4-7 12
pt:in-noun|false|false|1|	all-one -9	none -14
pt:in-noun|false|false|2-3|	all-one 18	first 9	none 6
pt:in-noun|false|false|4-7|	all -10	first 23	most 14	none 13	some 15
pt:in-noun|false|false|8+|	first 7	most 6
pt:in-noun|false|true|1|	all-one -16	none 13
pt:in-noun|false|true|2-3|	all -7
pt:in-noun|false|true|8+|	first 9
pt:in-noun|true|false|1|	all-one -10
pt:in-noun|true|false|2-3|	all -15	all-one 15	most -11	none -6
pt:in-noun|true|false|4-7|	most 8	none 38	some 6
pt:in-noun|true|false|8+|	none 15	some 8
pt:in-noun|true|true|1|	none -10
pt:in-noun|true|true|2-3|	first -8
pt:intro-follow|,|stop|	2-3 12	4-7 11	8+ 9
pt:intro-follow|:|,verb-judging|	8+ 7
pt:intro-follow|:|end|	2-3 6	4-7 10
pt:intro-follow|:|stop|	2-3 16	4-7 21	8+ 7
pt:intro-follow|adverb|end|	2-3 9
pt:intro-follow|adverb|stop|	2-3 9
pt:intro-follow|auxiliary|,subordinator|	1 -11
pt:intro-follow|auxiliary|coordinator|	2-3 10
pt:intro-follow|auxiliary|stop|	1 16	2-3 26	4-7 16
pt:intro-follow|capital|,word|	2-3 12
pt:intro-follow|capital|capital|	1 -18
pt:intro-follow|capital|stop|	4-7 6
pt:intro-follow|coordinator|stop|	2-3 11	4-7 10	8+ 7
pt:intro-follow|determiner|,auxiliary|	2-3 -12
pt:intro-follow|determiner|,capital|	1 -7	2-3 12
pt:intro-follow|determiner|,word|	4-7 11
pt:intro-follow|determiner|preposition|	1 -9
pt:intro-follow|determiner|stop|	1 -14	2-3 -17	4-7 12
pt:intro-follow|determiner|word|	1 -10
pt:intro-follow|preposition|,auxiliary|	2-3 -17
pt:intro-follow|preposition|,coordinator|	2-3 -14
pt:intro-follow|preposition|,word|	1 -6
pt:intro-follow|preposition|:|	1 -14	2-3 10
pt:intro-follow|preposition|capital|	1 -8	2-3 -7
pt:intro-follow|preposition|coordinator|	2-3 -14	4-7 10
pt:intro-follow|preposition|determiner|	1 -10
pt:intro-follow|preposition|end|	1 17	2-3 21
pt:intro-follow|preposition|preposition|	1 -19	2-3 13	4-7 -14
pt:intro-follow|preposition|stop|	1 -13	2-3 -6	8+ 9
pt:intro-follow|preposition|word|	1 13
pt:intro-follow|start|,verb-judging|	4-7 7
pt:intro-follow|start|,verb-saying|	4-7 10
pt:intro-follow|start|,word|	8+ 11
pt:intro-follow|start|end|	8+ 6
pt:intro-follow|start|—|	2-3 8	8+ 6
pt:intro-follow|stop|,preposition|	2-3 -11
pt:intro-follow|stop|,verb-saying|	2-3 9	4-7 20	8+ 9
pt:intro-follow|stop|,word|	2-3 11	4-7 21	8+ 8
pt:intro-follow|stop|capital|	8+ 9
pt:intro-follow|stop|end|	4-7 15
pt:intro-follow|stop|stop|	4-7 18
pt:intro-follow|subordinator|,pronoun|	2-3 -12
pt:intro-follow|subordinator|stop|	2-3 13	4-7 -13
pt:intro-follow|that|stop|	2-3 10	4-7 18
pt:intro-follow|verb-judging|coordinator|	2-3 -11
pt:intro-follow|verb-judging|stop|	4-7 7
pt:intro-follow|verb-saying|,coordinator|	4-7 13
pt:intro-follow|verb-saying|,word|	2-3 -13
pt:intro-follow|verb-saying|coordinator|	2-3 11	4-7 13
pt:intro-follow|verb-saying|end|	2-3 13	4-7 6
pt:intro-follow|verb-saying|stop|	2-3 12	4-7 12
pt:intro-follow|verb-thinking|stop|	4-7 8
pt:intro-follow|word|,determiner|	2-3 -7
pt:intro-follow|word|,preposition|	1 -7	4-7 15
pt:intro-follow|word|,verb-saying|	4-7 12	8+ 12
pt:intro-follow|word|,word|	4-7 11	8+ 8
pt:intro-follow|word|;|	4-7 16
pt:intro-follow|word|auxiliary|	2-3 -11
pt:intro-follow|word|coordinator|	1 13	2-3 17
pt:intro-follow|word|end|	1 -13	2-3 -17	4-7 8
pt:intro-follow|word|preposition|	2-3 -8
pt:intro-follow|word|pronoun|	2-3 -14
pt:intro-follow|word|stop|	2-3 12	4-7 32	8+ 11
pt:intro-follow|word|word|	2-3 -8
pt:intro-follow|—|end|	8+ 8
pt:intro|	, 20	: 22	adverb 10	auxiliary 7	coordinator 12	determiner -6	preposition -9	start 7	subordinator -6	that 20	verb-judging -10	verb-thinking 8	— 8
pt:lead|lower|	, 20	: 11	adverb 10	auxiliary 7	capital 17	coordinator 12	subordinator -6	that 20	verb-judging 7	verb-thinking 8
pt:lead|upper|	: 22	capital -18	determiner -6	preposition -15	start 7	verb-judging -13	verb-saying 18	— 8
pt:naming|batizado|2|	1 -14
pt:naming|conhecido|2|	8+ 11
pt:naming|false|	stop 11	word -13
pt:naming|none|	8+ 8
pt:naming|palavra|1|	1 -13
pt:naming|true|	, 20	: 22	adverb 10	auxiliary 7	coordinator 12	determiner -6	start 7	subordinator -6	that 20	verb-thinking 8	— 8
pt:nobody|4-7|	stop 10
pt:nobody|8+|	, 8	— 10
pt:others|0|	1 -10	4-7 6	8+ 8
pt:others|1|	1 6	2-3 14	4-7 -8	8+ 6
pt:own-case|false|all-one|	: 10	capital -18	preposition -14	stop 6	verb-saying 11	word 9
pt:own-case|false|all|	determiner -6	preposition -12	stop 11	word -18
pt:own-case|false|first|	: 33	start 8	verb-judging -11	verb-saying 12	word -6
pt:own-case|false|most|	start 7	word -6
pt:own-case|false|none|	, 13	: 11	adverb 10	auxiliary 7	capital 17	coordinator 12	determiner -8	subordinator -6	that 20	verb-judging 7	verb-saying -6	verb-thinking 8
pt:own-case|false|some|	, 9	verb-saying 11	word 8
pt:own-case|true|first|	: 13	stop 11	— 8
pt:own-case|true|most|	: 9	stop 9
pt:own-case|true|none|	, 9	determiner 11	word 12
pt:own|false|	8+ 7
pt:own|true|	4-7 29	8+ 6
pt:sentence|judging|	2-3 19	4-7 14	8+ 14
pt:sentence|none|	1 -34	2-3 -9	4-7 -7	8+ 10
pt:sentence|saying|	1 7	2-3 6	4-7 13	8+ 8
pt:sentence|thinking|	2-3 13	4-7 13	8+ 6
pt:size-ending|10+|.|	end 9
pt:size-ending|10+|?|	,word 6
pt:size-ending|10+|none|	,verb-judging 7	,verb-saying 6	,word 10	stop 9	— 6
pt:size-ending|1|none|	,capital -7	,preposition -7	,subordinator -11	,word -7	: -14	capital -16	coordinator 13	determiner -10	preposition -8	stop 12	word 8
pt:size-ending|2|?|	coordinator 11
pt:size-ending|2|none|	,auxiliary -21	,determiner -7	,verb-saying 6	,word -13	: 10	capital -7	preposition 13	pronoun -14	stop 17
pt:size-ending|3|none|	,capital 12	,coordinator -14	,preposition -11	,pronoun -12	,verb-saying 20	,word 10	auxiliary -11	coordinator -11	end 20	preposition -8	word -8	— 8
pt:size-ending|4-5|!|	stop 12
pt:size-ending|4-5|.|	end 15
pt:size-ending|4-5|?|	stop 7
pt:size-ending|4-5|none|	,coordinator 13	,preposition 15	,verb-saying 21	,word 16	coordinator 13	end 11	preposition -11
pt:size-ending|6-9|.|	capital 9	end 9
pt:size-ending|6-9|none|	,verb-judging 7	,verb-saying 11	,word 18	; 16	coordinator 10	end 6
pt:size-follow|10+|	,verb-judging 7	,verb-saying 6	,word 10	end 9	stop 9	— 6
pt:size-follow|1|	,capital -7	,preposition -7	,subordinator -11	,word -7	: -14	capital -16	coordinator 13	determiner -10	preposition -8	stop 12	word 8
pt:size-follow|2|	,auxiliary -21	,determiner -7	,verb-saying 6	,word -13	: 10	capital -7	preposition 13	pronoun -14	stop 17
pt:size-follow|3|	,capital 12	,coordinator -14	,preposition -11	,pronoun -12	,verb-saying 20	,word 10	auxiliary -11	coordinator -11	end 20	preposition -8	word -8	— 8
pt:size-follow|4-5|	,coordinator 13	,preposition 15	,verb-saying 21	,word 16	coordinator 13	end 13	preposition -11
pt:size-follow|6-9|	,verb-judging 7	,verb-saying 11	,word 18	; 16	capital 9	coordinator 10	end 10
pt:size-intro|10+|	, 9	: 7	auxiliary 6	coordinator 7	start 6	stop 9	— 8
pt:size-intro|1|	capital -18	determiner -15	word 6
pt:size-intro|2|	, 9	: 16	auxiliary 19	coordinator 11	determiner -15	preposition 19	stop 6	that 9	verb-judging -11	verb-saying -9
pt:size-intro|3|	, 11	: 10	adverb 10	auxiliary 14	capital 12	preposition -16	start 8	subordinator 6	that 8	verb-saying 15
pt:size-intro|4-5|	, 10	: 16	auxiliary 16	capital 6	determiner 11	preposition -6	start 12	stop 23	that 13	verb-judging 7	verb-saying 26	word 31
pt:size-intro|6-9|	, 6	: 21	coordinator 10	determiner 12	preposition 21	start 7	stop 15	subordinator -13	that 11	verb-saying 8	verb-thinking 8
pt:size|	10+ 7	2 15	4-5 14
pt:subject|elided|	,capital 12	,verb-saying 11	1 11	2-3 15	4-7 24	8+ 8	capital -7	stop 18
pt:subject|none|	,auxiliary -21	,preposition -10	,pronoun -12	,verb-judging 7	,word 6	1 -34	4-7 -6	8+ 13	; 11	capital 9	coordinator 10	determiner -10	preposition -12	pronoun -14	word -10	— 6
pt:subject|own|	,capital -7	,coordinator -12	,determiner -7	,subordinator -11	,verb-judging 7	,verb-saying 8	4-7 11	8+ 7	: 7	; 9	auxiliary -11	capital -16	end 24	stop 7	word 7	— 10
pt:two-before|,|	auxiliary 19	coordinator 11	determiner -18	preposition -17	subordinator 13	verb-saying 9	word 6
pt:two-before|;|	determiner -10
pt:two-before|adverb|	determiner -9	stop 8	that 9
pt:two-before|auxiliary|	preposition -6	word 14
pt:two-before|capital|	, 15	: 22	auxiliary 16	coordinator 10	preposition -8	stop 18	that 6	verb-judging -11	word -7
pt:two-before|determiner|	capital 12	that 6	word 8
pt:two-before|preposition|	capital -11	determiner 12	verb-thinking 8
pt:two-before|pronoun|	auxiliary -7	capital 6	word 11
pt:two-before|quote|	preposition -10	stop 11
pt:two-before|start|	start 7
pt:two-before|stop|	determiner -7	— 8
pt:two-before|that|	auxiliary 16	word 13
pt:two-before|verb-judging|	preposition 16
pt:two-before|verb-saying|	, 8	: 16	capital -12	preposition 24	stop 16	that 14
pt:two-before|verb-thinking|	: 9
pt:two-before|word|	, 16	: 22	adverb 10	auxiliary 19	determiner 7	preposition -13	subordinator -19	that 14	verb-judging 7	verb-saying 15	word -18
pt:two-words-before|,|	a -17	atestou 11	como 13	falta 9	ficou 15	foi 8	houve 15	há 7	manifesta 11	mas 11	o -6	sinalizou -14	são 12	uma -17	é 11
pt:two-words-before|.|	o -7	— 8
pt:two-words-before|0-2|	. 7
pt:two-words-before|1.942|	. 9
pt:two-words-before|2021|	. 6
pt:two-words-before|380|	, 8
pt:two-words-before|;|	dois -10
pt:two-words-before|acesso|	, 9
pt:two-words-before|acrescentou|	: 9
pt:two-words-before|actor|	. 9
pt:two-words-before|afastar|	um -14
pt:two-words-before|alavancagem|	a 10
pt:two-words-before|almada|	. 7
pt:two-words-before|amadora-sintra|	fica 12
pt:two-words-before|amarela|	. 6
pt:two-words-before|anonimato|	: 6
pt:two-words-before|anos|	, 6	. 7
pt:two-words-before|ao|	clube 12	serviço 12
pt:two-words-before|apenas|	que 9
pt:two-words-before|arborizadas|	. 6
pt:two-words-before|arguido|	atuou 8
pt:two-words-before|assistente|	aceitou 7
pt:two-words-before|assobios|	: 8
pt:two-words-before|atribuiu|	a 16
pt:two-words-before|auxerre|	. 18
pt:two-words-before|a|	chuva 8	cliente 14	falha 17	palavra -13	permanência 11	situação 14	viagem 13
pt:two-words-before|b3|	. 10
pt:two-words-before|batizado|	de -14
pt:two-words-before|bicho|	de -13
pt:two-words-before|bilhete|	: 7
pt:two-words-before|bola|	que 6
pt:two-words-before|cabine|	responde 12
pt:two-words-before|caprichoso|	por -18
pt:two-words-before|cargill|	. 9
pt:two-words-before|casa|	. 9
pt:two-words-before|caso|	revela 16
pt:two-words-before|cassoma|	. 6
pt:two-words-before|cento|	. 7
pt:two-words-before|chega|	sempre 9
pt:two-words-before|civil|	pede 13
pt:two-words-before|claro|	: 12
pt:two-words-before|coisa|	: 9
pt:two-words-before|comissão|	um 12
pt:two-words-before|companhia|	tem 8
pt:two-words-before|com|	marcação -7
pt:two-words-before|concorrencial|	. 7
pt:two-words-before|conhecido|	. 11
pt:two-words-before|contratação|	. 6
pt:two-words-before|conversas|	estão 13
pt:two-words-before|corredor|	. 6
pt:two-words-before|cortar|	os -8
pt:two-words-before|dados|	têm 8
pt:two-words-before|decisão|	. 19	de 9
pt:two-words-before|demissão|	. 10
pt:two-words-before|desabafa|	. 10	: 6
pt:two-words-before|desistiu|	. 14
pt:two-words-before|de|	capela -17	espera 8	fátima -11	gravar -7	ter 14	uma 12
pt:two-words-before|discorda|	. 7
pt:two-words-before|dispara|	após -13
pt:two-words-before|disse-me|	: 16
pt:two-words-before|disse|	ao -7	que 8
pt:two-words-before|dizer|	que 11
pt:two-words-before|docentes|	. 6
pt:two-words-before|doce|	estava 10
pt:two-words-before|documento|	chama-lhe -14
pt:two-words-before|do|	livro -20
pt:two-words-before|dá-lhe|	60 16
pt:two-words-before|ele|	é -11
pt:two-words-before|embaixo|	: 11
pt:two-words-before|embate|	. 13
pt:two-words-before|empresa|	. 6
pt:two-words-before|escrito|	: 7
pt:two-words-before|estará|	. 12
pt:two-words-before|estreia|	de -14
pt:two-words-before|europeia|	manifestou -13
pt:two-words-before|explicações|	são 10
pt:two-words-before|falam|	em 15
pt:two-words-before|falar|	em 13
pt:two-words-before|fala|	. 14	de 10	em 26
pt:two-words-before|falou|	de 13	em 8
pt:two-words-before|ficar|	concluída 10
pt:two-words-before|fila|	: 9
pt:two-words-before|flores|	. 7
pt:two-words-before|futuro|	. 18
pt:two-words-before|gostou|	: 9
pt:two-words-before|governadores|	rejeitam -11
pt:two-words-before|governante|	reconheceu 13
pt:two-words-before|governo|	de 13
pt:two-words-before|imediato|	o -14
pt:two-words-before|ironia|	: 10
pt:two-words-before|ironizou|	, 8
pt:two-words-before|jaconi|	. 7
pt:two-words-before|jornalistas|	: 15
pt:two-words-before|lançar|	outro 11
pt:two-words-before|levantou|	a -12
pt:two-words-before|local|	como -13
pt:two-words-before|maioria|	de 15
pt:two-words-before|maior|	. 9
pt:two-words-before|mais|	? 7
pt:two-words-before|manhã|	: 8
pt:two-words-before|menino|	. 12
pt:two-words-before|moderada|	. 16
pt:two-words-before|negou|	. 11	: 7
pt:two-words-before|neto|	pergunta 11
pt:two-words-before|nos|	aflitos 6
pt:two-words-before|não|	houver 17	pagava 8
pt:two-words-before|obedece|	. -11
pt:two-words-before|ontem|	um -9
pt:two-words-before|oposição|	de 14
pt:two-words-before|otimista|	: 8
pt:two-words-before|outão|	. 9
pt:two-words-before|o|	bilhete 15	conteúdo 14	desenho 8	eleitorado 9	laudo 14	mercado 6	navio -8	negócio 11	peixe 16	ponto 12	programa -11	projecto 7	que 6	tejo 12
pt:two-words-before|parado|	. 6
pt:two-words-before|paraopeba|	. 7
pt:two-words-before|passou|	. 14
pt:two-words-before|paulista|	. 6
pt:two-words-before|paulo|	e 10
pt:two-words-before|perder|	? 12
pt:two-words-before|pescadores|	flagram -8
pt:two-words-before|pessoa|	. 15
pt:two-words-before|petrolífero|	seja 9
pt:two-words-before|pinheiro|	, 9
pt:two-words-before|poderia|	continuar 9
pt:two-words-before|poço|	. 12
pt:two-words-before|presuntos|	. 13
pt:two-words-before|previsão|	oficial 9
pt:two-words-before|produto|	. 11
pt:two-words-before|psd|	está 7
pt:two-words-before|publicado|	na -10
pt:two-words-before|quarta-feira|	, 8
pt:two-words-before|quatro|	empresas -14
pt:two-words-before|queixa|	. 11
pt:two-words-before|queixou-se|	, 7
pt:two-words-before|queixou|	de 8
pt:two-words-before|que|	fazia 14	houve 13	ia 16	leva 9
pt:two-words-before|quilómetros|	: 8
pt:two-words-before|quis|	identificar -14
pt:two-words-before|quitério|	: 7
pt:two-words-before|razão|	da 10
pt:two-words-before|reação|	à -14
pt:two-words-before|reclamado|	por -8
pt:two-words-before|reclama|	do 17
pt:two-words-before|recorda|	joaquim -12
pt:two-words-before|redes|	: 9
pt:two-words-before|região|	como -12
pt:two-words-before|replicou|	que 10
pt:two-words-before|respondeu|	: 8
pt:two-words-before|restaurante|	. 7
pt:two-words-before|reuniões|	. 6
pt:two-words-before|revisão|	à 13
pt:two-words-before|rindo|	: 8
pt:two-words-before|rosell|	pediu 13
pt:two-words-before|sacos|	. 8
pt:two-words-before|salvador|	. 11
pt:two-words-before|segundos|	: 9
pt:two-words-before|sejam|	afixados 13
pt:two-words-before|sensível|	. 7
pt:two-words-before|ser|	apenas 9
pt:two-words-before|será|	reenviado 12
pt:two-words-before|se|	tornara 11
pt:two-words-before|simples|	: 11
pt:two-words-before|soldadores|	. 9
pt:two-words-before|sosa|	. 11
pt:two-words-before|start|	start 7
pt:two-words-before|subir|	. 6
pt:two-words-before|sítio|	: 9
pt:two-words-before|tarde|	de -17
pt:two-words-before|tashkent|	. 21
pt:two-words-before|tavora|	foi 11
pt:two-words-before|teresa|	fazem -9
pt:two-words-before|ter|	feito 9
pt:two-words-before|terça|	. 15
pt:two-words-before|tinha|	dado 11
pt:two-words-before|tolerância|	é 9
pt:two-words-before|tribuna|	. 7
pt:two-words-before|trimestre|	reflete 13
pt:two-words-before|troca|	é 6
pt:two-words-before|tuíta|	: 10
pt:two-words-before|tv|	. 7
pt:two-words-before|uma|	crítica 11	meta 9
pt:two-words-before|um|	balanço 16	eucalipto -9
pt:two-words-before|usava|	codinome -8
pt:two-words-before|vagão|	. 18
pt:two-words-before|veto|	ao -17
pt:two-words-before|vezes|	. 6
pt:two-words-before|zóbuè|	. 6
pt:two-words-before||	. 11	para -10
pt:two-words-before|água-izé|	, 8
pt:two-words-before|água|	pedem 6
pt:two-words-before|áudio|	era 10
pt:two-words-before|évora|	. 6
pt:two-words-before|é|	a -6
pt:verb|false|1|	upper -21
pt:verb|false|4-7|	lower 24	upper -6
pt:verb|true|2-3|	upper 17
pt:verb|true|4-7|	lower 18	upper 18
pt:verb|true|8+|	lower 11	upper 8
pt:word-after|	, -9	. 9	: 7	; 16	andrade -11	da 13	de -12	detidos -10	do -13	durante 14	end 10	esteves -12	josé -8	mingas -7	no -8	nos -14	os -10	para -18	perder 9	relatório 13	retoma -8	será -11	— 12
pt:word-after|,|	none -9
pt:word-after|.|	! 12	? 7	none 9
pt:word-after|:|	none 7
pt:word-after|;|	none 16
pt:word-after|andrade|	none -11
pt:word-after|da|	none 13
pt:word-after|detidos|	none -10
pt:word-after|de|	none -12
pt:word-after|do|	none -13
pt:word-after|durante|	none 14
pt:word-after|end|	. 14	none 7
pt:word-after|esteves|	none -12
pt:word-after|e|	? 11
pt:word-after|josé|	none -8
pt:word-after|mingas|	none -7
pt:word-after|nos|	none -14
pt:word-after|no|	none -8
pt:word-after|os|	none -10
pt:word-after|para|	none -18
pt:word-after|perder|	. 9
pt:word-after|relatório|	none 13
pt:word-after|retoma|	none -8
pt:word-after|será|	none -11
pt:word-after|—|	none 11
pt:word-before|	, 20	60 16	: 22	? 12	a -15	aceitou 7	afixados 13	aflitos 6	ao -22	apenas 9	após -13	atestou 11	atuou 8	balanço 16	bilhete 15	capela -17	chama-lhe -14	chuva 8	cliente 14	clube 12	codinome -8	como -6	concluída 10	conteúdo 14	continuar 9	crítica 11	dado 11	de 33	desenho 8	do 17	dois -10	e 10	eleitorado 9	em 32	empresas -14	era 10	espera 8	estava 10	está 7	estão 13	eucalipto -9	falha 17	falta 9	fazem -9	fazia 14	feito 9	fica 12	ficou 15	flagram -8	foi 16	fátima -11	gravar -7	houve 20	houver 17	há 7	ia 16	identificar -14	joaquim -12	laudo 14	leva 9	livro -20	manifesta 11	manifestou -13	marcação -7	mas 11	mercado 6	meta 9	na -10	navio -8	negócio 11	o -9	oficial 9	os -8	outro 11	pagava 8	palavra -13	para -10	pede 13	pedem 6	pediu 13	peixe 16	pergunta 11	permanência 11	ponto 12	por -20	programa -11	projecto 7	que 20	reconheceu 13	reenviado 12	reflete 13	rejeitam -11	responde 12	revela 16	seja 9	sempre 9	serviço 12	sinalizou -14	situação 14	start 7	são 12	tejo 12	tem 8	ter 14	tornara 11	têm 8	um 9	uma -15	viagem 13	é -6	— 8
pt:word-before|,|	2-3 12	4-7 11	8+ 9
pt:word-before|.|	4-7 23	8+ 8
pt:word-before|60|	2-3 16
pt:word-before|:|	2-3 16	4-7 22	8+ 7
pt:word-before|?|	4-7 12
pt:word-before|aceitou|	4-7 7
pt:word-before|afixados|	2-3 13
pt:word-before|aflitos|	4-7 6
pt:word-before|ao|	2-3 -22
pt:word-before|apenas|	2-3 9
pt:word-before|após|	1 -13
pt:word-before|atestou|	4-7 11
pt:word-before|atuou|	8+ 8
pt:word-before|a|	1 -6	2-3 -12	4-7 16
pt:word-before|balanço|	2-3 16
pt:word-before|bilhete|	2-3 15
pt:word-before|capela|	2-3 -17
pt:word-before|chama-lhe|	2-3 -14
pt:word-before|chuva|	4-7 8
pt:word-before|cliente|	4-7 14
pt:word-before|clube|	8+ 12
pt:word-before|codinome|	1 -8
pt:word-before|como|	2-3 6	4-7 -13
pt:word-before|concluída|	2-3 10
pt:word-before|conteúdo|	4-7 14
pt:word-before|continuar|	4-7 9
pt:word-before|crítica|	4-7 11
pt:word-before|dado|	4-7 11
pt:word-before|da|	4-7 10
pt:word-before|desenho|	8+ 8
pt:word-before|de|	2-3 30	8+ 9
pt:word-before|dois|	1 -10
pt:word-before|do|	2-3 17
pt:word-before|eleitorado|	4-7 9
pt:word-before|empresas|	1 -14
pt:word-before|em|	1 17	2-3 27	4-7 12
pt:word-before|era|	2-3 10
pt:word-before|espera|	4-7 8
pt:word-before|estava|	2-3 10
pt:word-before|está|	4-7 7
pt:word-before|estão|	2-3 13
pt:word-before|eucalipto|	1 -9
pt:word-before|e|	4-7 10
pt:word-before|falha|	2-3 17
pt:word-before|falta|	4-7 9
pt:word-before|fazem|	1 -9
pt:word-before|fazia|	4-7 14
pt:word-before|feito|	4-7 9
pt:word-before|fica|	2-3 12
pt:word-before|ficou|	4-7 15
pt:word-before|flagram|	2-3 -8
pt:word-before|foi|	2-3 16
pt:word-before|fátima|	1 -11
pt:word-before|gravar|	2-3 -7
pt:word-before|houver|	2-3 17
pt:word-before|houve|	1 13	2-3 14	4-7 9	8+ 8
pt:word-before|há|	4-7 7
pt:word-before|ia|	1 16
pt:word-before|identificar|	2-3 -14
pt:word-before|joaquim|	1 -12
pt:word-before|laudo|	4-7 14
pt:word-before|leva|	4-7 9
pt:word-before|livro|	2-3 -17
pt:word-before|manifesta|	4-7 11
pt:word-before|manifestou|	2-3 -13
pt:word-before|marcação|	1 -7
pt:word-before|mas|	2-3 11	8+ 7
pt:word-before|mercado|	4-7 6
pt:word-before|meta|	4-7 9
pt:word-before|navio|	2-3 -8
pt:word-before|na|	4-7 -10
pt:word-before|negócio|	4-7 11
pt:word-before|oficial|	4-7 9
pt:word-before|os|	1 -8
pt:word-before|outro|	4-7 11
pt:word-before|o|	1 -7	2-3 -6
pt:word-before|pagava|	4-7 8
pt:word-before|palavra|	1 -13
pt:word-before|para|	1 -10
pt:word-before|pedem|	4-7 6
pt:word-before|pede|	2-3 13
pt:word-before|pediu|	4-7 13
pt:word-before|peixe|	2-3 16
pt:word-before|pergunta|	2-3 11
pt:word-before|permanência|	4-7 11
pt:word-before|ponto|	4-7 12
pt:word-before|por|	1 -8	2-3 -19
pt:word-before|programa|	2-3 -11
pt:word-before|projecto|	4-7 7
pt:word-before|que|	2-3 10	4-7 17
pt:word-before|reconheceu|	4-7 13
pt:word-before|reenviado|	4-7 12
pt:word-before|reflete|	4-7 13
pt:word-before|rejeitam|	2-3 -11
pt:word-before|responde|	2-3 12
pt:word-before|revela|	4-7 16
pt:word-before|seja|	4-7 9
pt:word-before|sempre|	2-3 9
pt:word-before|serviço|	2-3 12
pt:word-before|sinalizou|	2-3 -14
pt:word-before|situação|	1 14
pt:word-before|start|	2-3 8	4-7 10	8+ 6
pt:word-before|são|	2-3 12
pt:word-before|tejo|	2-3 12
pt:word-before|tem|	4-7 8
pt:word-before|ter|	1 14
pt:word-before|tornara|	2-3 11
pt:word-before|têm|	2-3 8
pt:word-before|uma|	2-3 -17	4-7 12
pt:word-before|um|	1 -21	2-3 12
pt:word-before|viagem|	4-7 13
pt:word-before|é|	1 -11	4-7 11	8+ 6
pt:word-before|—|	8+ 8
pt:work|none|near|	all -7
pt:work|none|near|word|	all -7
pt:work|none|none|,|	none 16	some 9
pt:work|none|none|:|	all-one 10	first 33	most 9	none 11
pt:work|none|none|adverb|	none 10
pt:work|none|none|	all -10	all-one 18	first 9	most 13	some 19
pt:work|none|none|auxiliary|	none 7
pt:work|none|none|capital|	all-one -18	none 17
pt:work|none|none|coordinator|	none 12
pt:work|none|none|determiner|	all -6
pt:work|none|none|preposition|	all -12	all-one -14
pt:work|none|none|start|	first 7	most 6
pt:work|none|none|stop|	all 11	all-one 6	most 9
pt:work|none|none|subordinator|	none -6
pt:work|none|none|that|	none 20
pt:work|none|none|verb-judging|	first -11	none 7
pt:work|none|none|verb-saying|	all-one 11	first 12	none -6	some 11
pt:work|none|none|verb-thinking|	none 8
pt:work|none|none|word|	all-one 12	most 8	some 8
pt:work|none|none|—|	first 8
pt:work|right|none|	all -17	first -6	most -11
pt:work|right|none|word|	all -17	first -6	most -11
sentence|judging|	1 -9	4-7 11	8+ 44
sentence|none|	1 -36	2-3 -54	4-7 -26	8+ 10
sentence|saying|	1 19	2-3 16	4-7 20	8+ 11
sentence|thinking|	1 -64	2-3 -26	4-7 17	8+ 8
size-ending|10+|!|	,auxiliary 8	,verb-saying 6
size-ending|10+|,|	capital 14	determiner 22	pronoun 17	verb-saying 21	word 20
size-ending|10+|.|	( 17	auxiliary 12	capital 31	determiner 26	end 28	preposition 11	pronoun 22	— 16
size-ending|10+|?|	,word 6	capital 28	determiner 18	end 22	pronoun 8	verb-saying 14
size-ending|10+|none|	, 15	,auxiliary 7	,determiner 7	,preposition 12	,verb-judging 13	,verb-saying 8	,verb-thinking 9	,word 11	: 15	adverb 7	capital 19	determiner 32	end 21	pronoun 23	stop 29	verb-saying 15	— 6
size-ending|1|!|	( -16	,coordinator 12	end 19	preposition 21	stop 13
size-ending|1|,|	auxiliary -20	capital 11	coordinator -9	determiner 13	pronoun 28	subordinator 11	verb-saying -6	verb-thinking -9	word -19
size-ending|1|.|	auxiliary 18	capital 27	determiner 9	preposition -24	pronoun 12	subordinator -18
size-ending|1|?|	pronoun 17
size-ending|1|none|	( -21	) -18	, -6	,auxiliary -16	,capital -6	,coordinator 9	,preposition -7	,pronoun 12	,subordinator 8	,that -15	,verb-judging 10	,verb-saying 13	,verb-thinking 8	,word -14	- -15	: -16	; 9	adverb -18	auxiliary -23	capital -14	coordinator 10	determiner -13	end -20	pronoun -19	stop -8	subordinator 14	that -22	verb-judging -38	word -18	– -17
size-ending|2|!|	,auxiliary 9	coordinator -15	end 6
size-ending|2|,|	auxiliary -21	capital 36	coordinator -25	determiner -7	preposition -23	pronoun -21	quote -14	subordinator -15	that -18	verb-judging -15	verb-saying -19	word 8
size-ending|2|.|	) -11	determiner -32	end -14	preposition -22	pronoun 15	word -9	— 8
size-ending|2|?|	,verb-saying 12	capital 10	coordinator 11	end 8	pronoun 16	stop -15	verb-saying 24
size-ending|2|none|	( -21	) -13	+ 9	, -7	,adverb -12	,auxiliary -14	,determiner -14	,preposition -6	,verb-saying 16	,word -8	: -11	adverb -18	auxiliary -24	capital -25	end 16	preposition 6	pronoun -27	stop 10	subordinator -10	verb-judging -24	verb-saying -29	verb-thinking -16	word -30
size-ending|3|!|	,word 8	end -24
size-ending|3|,|	auxiliary -20	capital 12	coordinator 18	verb-saying 47	word 20
size-ending|3|.|	auxiliary 21	capital -21	coordinator 14	determiner 8	end 37	preposition -7	pronoun 28	subordinator -8
size-ending|3|?|	coordinator 16	end 35	pronoun 20	verb-saying 12	– 10	— 11
size-ending|3|none|	( -25	, 12	,auxiliary 17	,capital 12	,coordinator -14	,determiner 20	,preposition -16	,pronoun -8	,quote -8	,subordinator 13	,verb-judging 7	,verb-saying 13	,word 6	: 11	; -7	adverb 17	capital -29	coordinator 7	end 30	preposition 6	stop 9	subordinator 25	verb-judging 6	verb-saying -16	word -6	– -10	— 8
size-ending|4-5|!|	capital 7	determiner 20	pronoun 23	stop 12
size-ending|4-5|,|	' 13	auxiliary -8	capital 17	coordinator 9	determiner 21	preposition -17	pronoun 40	subordinator 12	verb-saying 38
size-ending|4-5|.|	capital 21	determiner -11	end 36	preposition 32	quote -15	subordinator 12	that 6	— 22
size-ending|4-5|?|	,auxiliary 11	,verb-saying 10	capital 19	determiner 21	end 31	pronoun 15	verb-saying 12
size-ending|4-5|none|	( -15	) -9	+ 12	,adverb 7	,capital -15	,coordinator 13	,determiner -9	,preposition -7	,pronoun 18	,subordinator 10	,that 8	,verb-thinking 8	,word -11	- 17	: 29	; 22	adverb -11	auxiliary 13	capital 16	coordinator 12	end 8	pronoun -6	subordinator 28	verb-saying -10
size-ending|6-9|!|	capital 10	determiner 10	end 12
size-ending|6-9|,|	capital 28	coordinator -10	determiner 28	pronoun 23	subordinator -13	verb-saying 21	– 6
size-ending|6-9|.|	( 14	capital -8	determiner 24	preposition 22	pronoun 25	quote 10	subordinator 19	— 27
size-ending|6-9|?|	, -17	,pronoun 12	capital 16	determiner 17	end 31	pronoun 17	stop 23	verb-saying 15	— 13
size-ending|6-9|none|	( 22	+ 15	, -13	,auxiliary 19	,preposition 24	,pronoun 15	,verb-judging 11	,verb-saying 13	,verb-thinking 9	,word 17	: 46	capital 33	coordinator 28	determiner 21	end 58	pronoun 26	stop 17	subordinator 18	verb-saying 12	word -11
size-follow|10+|	( 16	, 15	,auxiliary 7	,determiner 7	,preposition 12	,verb-judging 13	,verb-saying 8	,verb-thinking 9	,word 11	: 15	adverb 7	auxiliary 12	capital 18	determiner 26	end 28	preposition 11	pronoun 19	stop 29	verb-saying 22	word 20	— 20
size-follow|1|	( -19	) -18	, -6	,auxiliary -16	,capital -6	,coordinator 16	,preposition -7	,pronoun 12	,subordinator 8	,that -15	,verb-judging 10	,verb-saying 13	,verb-thinking 8	,word -14	- -15	: -16	; 9	adverb -18	auxiliary -21	capital 17	coordinator 7	determiner -6	end -11	preposition 6	pronoun 29	subordinator 10	that -22	verb-judging -38	verb-thinking -9	word -20	– -17
size-follow|2|	( -21	) -15	+ 9	, -7	,adverb -12	,determiner -14	,preposition -6	,verb-saying 17	,word -8	: -11	adverb -18	auxiliary -27	determiner -19	pronoun -21	quote -14	stop 8	subordinator -13	verb-judging -25	verb-saying -29	verb-thinking -16	word -21	— 8
size-follow|3|	( -25	, 12	,auxiliary 17	,capital 12	,coordinator -14	,determiner 20	,preposition -16	,pronoun -8	,quote -8	,subordinator 13	,verb-judging 7	,verb-saying 13	,word 6	: 11	; -7	adverb 17	auxiliary 10	capital -18	coordinator 19	end 36	pronoun 19	stop 9	subordinator 12	verb-judging 6	verb-saying 15	— 16
size-follow|4-5|	' 13	( -15	) -9	+ 12	,adverb 7	,capital -15	,coordinator 13	,determiner -9	,preposition -7	,pronoun 18	,subordinator 10	,that 8	,verb-thinking 8	,word -9	- 17	: 29	; 22	adverb -11	auxiliary -6	capital 33	coordinator 15	end 32	pronoun 17	quote -15	stop -6	subordinator 31	that 6	verb-saying 17	— 26
size-follow|6-9|	( 26	+ 15	, -19	,auxiliary 19	,preposition 24	,pronoun 16	,verb-judging 11	,verb-saying 13	,verb-thinking 9	,word 17	: 46	coordinator 15	determiner 36	end 12	pronoun 25	quote 10	stop 17	subordinator -9	verb-saying 22	word -7	– 6	— 29
size-intro|10+|	, 17	- 8	: 25	auxiliary 12	determiner 12	preposition 34	pronoun 16	quote 14	start 18	stop 16	subordinator 19	that 12	verb-saying 22	word 28	– 12	— 8
size-intro|1|	( -15	, -10	: -10	; 10	auxiliary -6	capital -10	coordinator -45	determiner 17	preposition -9	pronoun 6	start -9	stop 40	that -10	verb-judging -22	verb-saying 14	verb-thinking -12	word -17	– 9
size-intro|2|	( -14	: 26	adverb -8	determiner -29	possessive 10	preposition -15	pronoun -11	quote -16	start -15	stop 19	subordinator -22	that -21	verb-saying -14	verb-thinking -14	word -11	– -13	— 8	’ 11	• 9
size-intro|3|	' -17	( -14	, 11	adverb 21	auxiliary 36	capital 18	coordinator 23	possessive -16	preposition -18	pronoun 31	start 18	stop 24	subordinator 6	that 28	verb-saying 20	verb-thinking 18	word 20	— 11
size-intro|4-5|	% 9	' 10	( -8	: -10	adverb 8	auxiliary 74	capital 13	determiner -9	possessive -23	preposition 19	pronoun 32	quote 24	start 45	subordinator 55	that 36	verb-judging 7	verb-saying -25	verb-thinking 37	word -21	– 8	’ 8
size-intro|6-9|	( -14	, 54	: 22	; 7	adverb 14	auxiliary -14	capital 39	coordinator 26	determiner 20	preposition 17	pronoun 46	quote 19	start 35	stop 32	subordinator -13	that 31	verb-saying -19	verb-thinking 34	word 16	– -17	— 13	’ 7
size|	1 -12	10+ 22	2 -31	3 21	4-5 -8	6-9 10
subject|elided|	,adverb 7	,auxiliary 28	,capital 12	,determiner -8	,preposition 21	,pronoun 17	,verb-saying -6	1 -25	2-3 18	8+ 11	coordinator -9	determiner 7	end 13	preposition 13	stop 13	verb-saying -12	word -17
subject|none|	( -12	) -12	+ 20	,auxiliary -14	,capital -18	,coordinator 12	,determiner -10	,preposition -16	,pronoun 8	,subordinator 15	,verb-judging 18	,verb-thinking 14	- -10	1 6	4-7 -15	8+ 10	; 31	auxiliary -8	capital 23	coordinator 7	determiner 19	end 31	preposition -20	pronoun -8	subordinator 11	that 9	verb-judging -6	word -11	– 10	— 23
subject|own|	) -14	+ 9	,adverb -12	,auxiliary 10	,preposition -19	,pronoun 10	,quote -8	,subordinator 6	,that -11	,verb-judging 8	,verb-saying 23	,word -21	2-3 -9	8+ 10	: 22	; 18	auxiliary -14	capital 15	coordinator -8	determiner 10	end 41	preposition 21	pronoun 17	subordinator 15	verb-judging -13	verb-saying -15	word 7	– 6	— 10
two-before|%|	stop 15
two-before|'|	word -11
two-before|)|	- 10	: 15	; -10	auxiliary 16	stop 16
two-before|*|	subordinator -7
two-before|,|	adverb -12	auxiliary 42	capital -18	determiner -30	preposition 10	quote 14	subordinator -9	verb-saying 12	verb-thinking -20	word -43
two-before|:|	capital -15	determiner -25	pronoun 11	that 14	word -20
two-before|;|	capital 22	determiner -10
two-before|adverb|	, 6	: 33	auxiliary 30	coordinator 21	determiner -9	preposition 17	pronoun -9	stop 32	that 9	verb-judging -23	verb-saying 7	verb-thinking -12	word 31
two-before|auxiliary|	adverb 19	auxiliary 50	preposition -33	pronoun 20	quote 13	stop 27	verb-judging -6	verb-saying 11	verb-thinking 21	word 31
two-before|capital|	' -17	( -15	, 30	: 8	auxiliary 25	capital 18	determiner -31	possessive -37	stop 9	subordinator -34	that -9	verb-judging 23	verb-saying 9	verb-thinking 24	word -9	– -7	— -13
two-before|coordinator|	' 10	adverb 23	auxiliary 30	capital 18	coordinator -14	preposition -22	that 24	verb-judging 19	verb-saying 6	verb-thinking -19	word -8
two-before|determiner|	: 30	auxiliary -18	capital -10	determiner 16	preposition -22	stop 18	subordinator 10	that 6	verb-judging -15	verb-thinking 15	word -10
two-before|possessive|	quote 15	stop 18	verb-thinking 21	word -29
two-before|preposition|	, -17	: 29	auxiliary -7	capital 7	determiner 8	preposition 13	pronoun -23	stop 16	subordinator -17	verb-judging 11	verb-saying -31	verb-thinking 19	word -24
two-before|pronoun|	, 12	adverb 19	capital -8	determiner -25	possessive 23	preposition 26	stop 38	subordinator 29	verb-judging 16	verb-thinking -28	word 15
two-before|quote|	( -19	, -28	: 12	coordinator -15	preposition 10	stop 34	verb-saying -17	verb-thinking -18	word -14	— 14
two-before|start|	capital -30	determiner -30	preposition -10	quote 11	start 18	• 9
two-before|stop|	- 14	capital -22	determiner -29	preposition -28	subordinator -9	— 9
two-before|subordinator|	auxiliary -19	determiner -51	stop 21
two-before|that|	: 20	auxiliary -13	capital 16	determiner -25	preposition -18	pronoun 26	stop 26	verb-judging -13	verb-saying -37	word 21
two-before|verb-judging|	, 9	: 6	adverb -14	auxiliary 18	capital -8	determiner 23	preposition -9	quote 14	stop 34	subordinator 7	that 26	verb-saying -18
two-before|verb-saying|	) 6	, 41	: 30	auxiliary 32	determiner -13	preposition 8	pronoun -13	subordinator 31	that 11	verb-judging -18	word 22
two-before|verb-thinking|	, 15	: 14	auxiliary 18	determiner -16	preposition 14	pronoun 10	stop 34	subordinator 9	that 19	verb-judging -14
two-before|word|	% 9	( -14	, -17	: -12	; 16	auxiliary -17	capital 9	coordinator 27	determiner 11	possessive 8	preposition -23	pronoun 28	quote -11	stop 39	subordinator -19	verb-judging -25	verb-thinking 21	word 10	– -9	’ 14
two-words-before|%|	. 15
two-words-before|'s|	 15	figures 21	office 8	semiconductor -18
two-words-before|'|	stata -11
two-words-before|)|	- 10	. 16	: 15	; -10	is 16
two-words-before|*|	pourquoi -7
two-words-before|,|	 14	a -26	admet 7	alias -19	and 18	atestou 11	balguerie 6	blamed 26	cercavano -20	chiede 8	christened -16	code-named -19	comme 10	como 13	definito -16	di 15	die 12	dit -7	ein 8	einzelne -6	en -11	entitled -9	expressed 21	falta 9	ficou 15	foi 8	found -18	had 17	headed -16	heißt -9	houve 15	há 7	is 24	jugée 13	la -11	labeled -9	maar 7	manifesta 11	mas 11	movilizaciones 11	nicknamed -31	o -6	or -22	pour 15	prefers -20	promet 15	préfère 24	reading -17	retrouvé -17	said 37	sent 17	sinalizou -14	since 22	sogenannte -7	solo -13	sorte -8	sourit -9	são 12	the -25	though 14	titled -7	todavía 8	uma -17	un 15	was 37	wat 13	welcomed 16	where -19	whose -20	wie -7	winston -19	è 9	é 11
two-words-before|.|	- 14	always -17	con -11	de -9	del -8	eine -9	headed -8	il -12	in -6	le -17	o -7	the -22	under -19	wie -9	— 9
two-words-before|0-2|	. 7
two-words-before|000|	. 23
two-words-before|1.942|	. 9
two-words-before|10|	. 10
two-words-before|110085|	? 19
two-words-before|141|	: -24
two-words-before|15-1|	. 12
two-words-before|17|	, -17
two-words-before|1800|	records 17
two-words-before|1952|	. 13
two-words-before|1958|	, -18
two-words-before|1976|	. 21
two-words-before|1980|	. 15
two-words-before|1988|	. 10
two-words-before|1991|	. 10
two-words-before|1|	. 12
two-words-before|2009|	. 12
two-words-before|2012|	as -9
two-words-before|2019|	. 20
two-words-before|2021|	. 14
two-words-before|2024|	. 12
two-words-before|2026|	. 19	: 19
two-words-before|2027|	, 8	. 13
two-words-before|2028|	. 8
two-words-before|210m|	. 21
two-words-before|214th|	. 15
two-words-before|22|	. 6	: 16
two-words-before|255|	. 17
two-words-before|29|	. 27
two-words-before|2gb|	, 14
two-words-before|2|	. 15
two-words-before|310m|	for 20
two-words-before|31|	– 12
two-words-before|380|	, 8
two-words-before|3rd|	. 17
two-words-before|3|	( -8	: 6
two-words-before|40|	: 12
two-words-before|46|	, -6
two-words-before|5-6|	. 8
two-words-before|512.000|	. 6
two-words-before|54|	sarte 7
two-words-before|58|	. 11
two-words-before|6-4|	. 10
two-words-before|6-7|	. 8
two-words-before|62enne|	: 18
two-words-before|64|	. 19
two-words-before|74|	. 11
two-words-before|79|	. 16
two-words-before|7|	% 9	: 11
two-words-before|80|	. 8
two-words-before|900|	botellas -19
two-words-before|97|	. 11
two-words-before|:|	12 -20	das -15	la -18	on 11	that 14	wer -15
two-words-before|;|	dois -10	kigali 14	tehran 18
two-words-before|a-21|	. 12
two-words-before|a24|	. 20
two-words-before|aangesloten|	. 13
two-words-before|aan|	. 12	zijn -10
two-words-before|abba|	’s -12
two-words-before|abbotsinch|	: 12
two-words-before|abend|	in -12
two-words-before|aberdeen|	. 12
two-words-before|abonde|	: 9
two-words-before|about|	its 17	so-called -18	the -17
two-words-before|abramchuk|	( -13
two-words-before|academy|	. 12
two-words-before|accounts|	. 12
two-words-before|account|	. 9	satirico -8
two-words-before|accumulate|	. 21
two-words-before|accused|	of -20
two-words-before|acesso|	, 9
two-words-before|achteraf|	. 6
two-words-before|aclara|	: 11
two-words-before|acqua|	: 11
two-words-before|acrescentou|	: 9
two-words-before|acteurs|	à 23
two-words-before|acting|	as 14
two-words-before|actor|	. 9
two-words-before|acto|	de 8
two-words-before|act|	. 19
two-words-before|added|	, 19	. 21
two-words-before|addresses|	. 7
two-words-before|adds|	: 17
two-words-before|add|	: 16
two-words-before|adeoti-marks|	, -16
two-words-before|admitió|	que 9
two-words-before|admits|	: 16
two-words-before|admitted|	, 16
two-words-before|adnoc|	por 16
two-words-before|advisors|	. 12
two-words-before|afastar|	um -14
two-words-before|affiche|	, 9
two-words-before|affirme|	avoir 13
two-words-before|affondo|	: 9
two-words-before|afghanistan|	was 11
two-words-before|aflossen|	. 17
two-words-before|afp|	. 16
two-words-before|africa|	. 26
two-words-before|afterwards|	. 14
two-words-before|afterward|	. 7
two-words-before|after|	selling -13
two-words-before|af|	. 18
two-words-before|again|	. 14
two-words-before|agency|	. 14
two-words-before|aggiunge|	: 6
two-words-before|aggiunto|	: 19
two-words-before|agreed|	. 14
two-words-before|agreement|	would 21
two-words-before|agua|	estaba 7
two-words-before|aguinsky|	: 6
two-words-before|ahmadi|	. 13
two-words-before|airport|	. 20	cap 21	says -18
two-words-before|aisle|	. 13
two-words-before|akkoord|	. 8
two-words-before|alabama|	. 22
two-words-before|alarma|	: 9
two-words-before|alarme|	: 7
two-words-before|alavancagem|	a 10
two-words-before|album|	, -7
two-words-before|alfred-wegener-institut|	, 8
two-words-before|algeria|	says -22
two-words-before|allegations|	as 19
two-words-before|alles|	wieder -11
two-words-before|allevatore|	. 12
two-words-before|all|	. 14	of -16
two-words-before|almada|	. 7
two-words-before|alone|	were 17
two-words-before|als|	een -9	kalb 9
two-words-before|alta|	en 14
two-words-before|altro|	: 20
two-words-before|alza|	un 12
two-words-before|al|	. 11	gobierno 7
two-words-before|amadora-sintra|	fica 12
two-words-before|amarela|	. 6
two-words-before|amarilla|	por -15
two-words-before|amat|	recoge 20
two-words-before|ammesso|	, 17
two-words-before|among|	38 -18	the -16	them 18
two-words-before|amuse|	: 8
two-words-before|analysts|	. 16
two-words-before|anders|	. 7	: 19
two-words-before|and|	blamed 19	from -12	its 14	juba 18	magnets 17	one -18	said 19	showing -16	that 24	then -14	was 25	would 12
two-words-before|angeklagte|	habe 11
two-words-before|anger|	. 7
two-words-before|anglicans|	had 17
two-words-before|animals|	was 25
two-words-before|ankara|	had 15
two-words-before|ankle|	was -21
two-words-before|anleger|	seien 6
two-words-before|anni|	. 15
two-words-before|annoncées|	, 10
two-words-before|announced|	. 19
two-words-before|anno|	: 23
two-words-before|annuisce|	: 14
two-words-before|anonimato|	: 6
two-words-before|anos|	, 6	. 7
two-words-before|anrufbeantworter|	, 9
two-words-before|answered|	: 15
two-words-before|answers|	to -20
two-words-before|answer|	. -6
two-words-before|ans|	. 21
two-words-before|antiques|	dealer 18
two-words-before|anything|	. 15
two-words-before|anyway|	. 22
two-words-before|an|	: 6	officer 22	opera 19	wochenenden 6
two-words-before|ao|	clube 12	serviço 12
two-words-before|apenas|	que 9
two-words-before|aplaude|	como 14
two-words-before|apologise|	. 14
two-words-before|apologising|	to 13
two-words-before|apologized|	for 19
two-words-before|apostillado|	, 6
two-words-before|apoyos|	? 12
two-words-before|appeal|	. 11
two-words-before|appelé|	à 8
two-words-before|applause|	. 10
two-words-before|approved|	. 11
two-words-before|app|	, -7	had -8	store -18
two-words-before|april|	. 16
two-words-before|apuntó|	: 16
two-words-before|apócrifa|	. 9
two-words-before|arborizadas|	. 6
two-words-before|archers|	. 15
two-words-before|arcilla-vargas|	, 9
two-words-before|arenal|	. 7
two-words-before|arena|	. 19
two-words-before|argued|	on -18
two-words-before|arguido|	atuou 8
two-words-before|arguments|	. 13
two-words-before|arrangement|	as 12
two-words-before|arrested|	. 12
two-words-before|arrivals|	as 18
two-words-before|arrived|	. 17
two-words-before|arrêter|	devant -13
two-words-before|arrêt|	. 13
two-words-before|asciutta|	: 17
two-words-before|aseguró|	que 6
two-words-before|ashworth-diop|	: 14
two-words-before|asi|	: 9
two-words-before|asked|	, 17	. 12	for 26
two-words-before|askew|	. 12
two-words-before|asks|	, 15
two-words-before|asleep|	. 18
two-words-before|assembly|	. 16
two-words-before|assicura|	la 13
two-words-before|assistant|	, -13	. 12
two-words-before|assistente|	aceitou 7
two-words-before|assistito|	amasse 10
two-words-before|assobios|	: 8
two-words-before|association|	. 13
two-words-before|assolombarda|	saluta 11
two-words-before|assomed|	: 15
two-words-before|as|	a -29	his -20	the -27
two-words-before|ater|	: 15
two-words-before|atribuiu|	a 16
two-words-before|attacca|	, 12
two-words-before|attacks|	as 19
two-words-before|attaquant|	. 9
two-words-before|attempt|	, -6
two-words-before|attended|	by 23
two-words-before|at|	goodison 18
two-words-before|aufgefallen|	. 15
two-words-before|auf|	das -7	dem -11	der -18
two-words-before|augsburg|	. 11
two-words-before|august|	. 16
two-words-before|aula|	, 8
two-words-before|ausland|	als -15
two-words-before|aussitôt|	, 8
two-words-before|aussprache|	sei 10
two-words-before|australia|	agree 20
two-words-before|aus|	. 8	: 15
two-words-before|autentico|	: 14
two-words-before|authority|	were 17
two-words-before|author|	. 18	of -22
two-words-before|autocollant|	: -11
two-words-before|autora|	de -9
two-words-before|autre|	: 14
two-words-before|auxerre|	. 18
two-words-before|avaient|	été 10
two-words-before|avanti|	: 7
two-words-before|aviso|	: 9
two-words-before|avs|	: 11
two-words-before|avuto|	paura 14
two-words-before|avverte|	che 7
two-words-before|away|	. 15
two-words-before|ayer|	de 12
two-words-before|aysén|	: 6
two-words-before|azuay|	. 11
two-words-before|a|	chuva 8	cliente 14	cut 16	definire 16	dit 10	enregistré -6	entendu 12	falha 17	palavra -13	permanência 11	reconnu 14	scandé -8	situação 14	so-called -19	souhaité 6	viagem 13	withering 18
two-words-before|b3|	. 10
two-words-before|backboard|	. -19
two-words-before|back|	. 24
two-words-before|bakery|	. 18
two-words-before|baker|	. 11
two-words-before|ballett|	von -14
two-words-before|ballots|	were 20
two-words-before|banc|	. 14
two-words-before|banderole|	: 27
two-words-before|band|	played -15
two-words-before|banker|	called -14
two-words-before|bank|	. 8
two-words-before|banner|	reading 22
two-words-before|barbs|	as -6
two-words-before|barcelona|	. 6
two-words-before|bari|	drop -20
two-words-before|barque|	. 11
two-words-before|barrio|	, 15
two-words-before|batizado|	de -14
two-words-before|batters|	were 12
two-words-before|battery|	. 17
two-words-before|bay|	. 14
two-words-before|bazán|	: 7
two-words-before|bbc|	. 23
two-words-before|beat|	. 15
two-words-before|beck-nigg|	als 13
two-words-before|bedeckt|	– 9
two-words-before|been|	freed 9	honest 14	saying -16	shown 15	told 17
two-words-before|beeping|	. 17
two-words-before|before|	. 16
two-words-before|begrüsse|	den 13
two-words-before|behaved|	. 15
two-words-before|beijing|	accused 21	would 19
two-words-before|being|	rostered 20
two-words-before|bei|	einer -12
two-words-before|bekend|	als -6
two-words-before|bekommen|	, -13
two-words-before|belang|	. 8
two-words-before|belarus|	. 11
two-words-before|belastingen|	. 7
two-words-before|believe|	it 15
two-words-before|bello|	: 7
two-words-before|beltretter|	: 8
two-words-before|benavent-oduor|	. 7
two-words-before|benchmark|	. 11
two-words-before|beneath|	, -20
two-words-before|beneficiarne|	sarebbero 9
two-words-before|benetton|	. 13
two-words-before|berg|	: 10
two-words-before|berichteten|	. 11
two-words-before|bernama|	, 14
two-words-before|bestaat|	er 6
two-words-before|bestiame|	viaggi 14
two-words-before|bestätigt|	einen -20
two-words-before|betalen|	. 7
two-words-before|beth|	singing -16
two-words-before|betroffenen|	werde -10
two-words-before|bewertung|	sei 10
two-words-before|bewindsman|	. 11
two-words-before|be|	connected 10	expected 18	met 18	reviewed 14	shared 17
two-words-before|bicho|	de -13
two-words-before|bij|	yerseke 7
two-words-before|bilhete|	: 7
two-words-before|billed|	as -20
two-words-before|bill|	. 13
two-words-before|binder|	. 18
two-words-before|bishops|	, -18
two-words-before|bizum|	. 9
two-words-before|bjp|	of 17
two-words-before|bladen|	tot -8
two-words-before|blamed|	repeated -18
two-words-before|blanc|	. 6	serait 15
two-words-before|bleibt|	bei -25
two-words-before|blessing|	. 14
two-words-before|blij|	. 12
two-words-before|blinks|	. 16
two-words-before|bloquée|	: 19
two-words-before|blow|	to -21
two-words-before|blunt|	. 12
two-words-before|blushed|	. 14
two-words-before|boadi|	. 9
two-words-before|board|	. 13	reading -24
two-words-before|boats|	. 14	to -23
two-words-before|boat|	. 15
two-words-before|boerenbond|	reageerde 10
two-words-before|boezem|	. 8
two-words-before|bola|	que 6
two-words-before|bologna|	: 15
two-words-before|bonus|	. 18
two-words-before|booed|	. 11
two-words-before|books|	. 13
two-words-before|book|	, -17	. 10	calls -21
two-words-before|bord|	de -18
two-words-before|born|	. 15
two-words-before|bosteza|	. 8
two-words-before|both|	against -22	camps 7
two-words-before|botteghino|	, 14
two-words-before|bouchons|	. 8
two-words-before|boulter|	. 19
two-words-before|bou|	thanked 15
two-words-before|boxes|	. 16
two-words-before|box|	. 17
two-words-before|braccia|	: 32
two-words-before|brambilla|	expects 12
two-words-before|branches|	. 10
two-words-before|brazier|	. 22
two-words-before|brazil|	? 13
two-words-before|breakfast|	was -14
two-words-before|breaking|	the -22
two-words-before|breakthrough|	, -7
two-words-before|breath|	. 8
two-words-before|briefer|	. 19
two-words-before|briefs|	. 13
two-words-before|brief|	. 18
two-words-before|brie|	( 24
two-words-before|brisé|	: 13
two-words-before|brochures|	as -9
two-words-before|brochure|	titled -15
two-words-before|brontola|	: 11
two-words-before|bruciarli|	: 17
two-words-before|bruit|	. 7
two-words-before|bruna|	alpina -15
two-words-before|brunnhuber|	: 13
two-words-before|brusatin|	: 14
two-words-before|brusio|	. 14
two-words-before|brygge|	. 15
two-words-before|bräutigam|	. 13
two-words-before|buchmesse|	lobte 12
two-words-before|buchwert|	. 6
two-words-before|budel|	. 18
two-words-before|budget|	was 20
two-words-before|buffet|	as -25
two-words-before|buffle|	. 9
two-words-before|bugle|	. 8
two-words-before|building|	as -17
two-words-before|buio|	: 10
two-words-before|burglar|	dubbed -17
two-words-before|busca|	a 12
two-words-before|but|	hoped -12	not 23
two-words-before|buyers|	. 9
two-words-before|buyer|	: 15
two-words-before|buy|	. 8
two-words-before|bytewala|	. 9
two-words-before|cabine|	responde 12
two-words-before|cable|	. 11
two-words-before|cage|	's -19
two-words-before|calamità|	. 13
two-words-before|calcestruzzo|	conterrebbe 19
two-words-before|calcula|	. 19
two-words-before|callcenter|	: 16
two-words-before|called|	. 8	a 22	chancay 20	for 24	him -14	it 9	out 19	that 26	the -18	them 18	this 19	whitlock 15
two-words-before|callens|	. 14
two-words-before|calloway-finch|	. 18
two-words-before|calls|	a -19	her 8	me -20
two-words-before|call|	. 14	a -22	as -19	its -21	of -20	the -15	was 16
two-words-before|calma|	. 9	: 13
two-words-before|calmer|	. 8
two-words-before|calmly|	. 9
two-words-before|calm|	. 14
two-words-before|cambio|	, 10
two-words-before|cameras|	. 15
two-words-before|camera|	. 14	: 13
two-words-before|came|	the -14
two-words-before|campeggiava|	: 17
two-words-before|canapé|	. 16
two-words-before|candle|	. 12
two-words-before|candore|	: 10
two-words-before|cane|	: 24
two-words-before|canteen|	. 9
two-words-before|can|	say -20
two-words-before|capital|	. 14
two-words-before|capra|	. 10
two-words-before|caprichoso|	por -18
two-words-before|captain|	faumuinā 19
two-words-before|capua|	. 8
two-words-before|caputi|	, 8
two-words-before|carabao|	. 14
two-words-before|cara|	. 10
two-words-before|cardiff|	of 24
two-words-before|card|	. 17
two-words-before|cared|	. 12
two-words-before|care|	. 17
two-words-before|cargill|	. 9
two-words-before|car|	. 16
two-words-before|casa|	. 9
two-words-before|case|	. 12	was 21
two-words-before|caso|	del -17	revela 16
two-words-before|cassa|	: 21
two-words-before|cassoma|	. 6
two-words-before|castlegate|	. 23
two-words-before|catalogue|	. 13
two-words-before|catanduanes|	as -11	seawall -22
two-words-before|categorico|	: 6
two-words-before|cathaoirleach|	. 11
two-words-before|cat|	. 11
two-words-before|cazares|	had 8
two-words-before|cdu|	ließ -14
two-words-before|cebas|	. 21
two-words-before|cento|	. 7
two-words-before|centre|	. 17
two-words-before|centro|	promette 18
two-words-before|cent|	was 17
two-words-before|ceremony|	. 17
two-words-before|cerqueira|	. 17
two-words-before|certified|	. 8
two-words-before|ce|	résultat 9
two-words-before|cgtn|	: 13
two-words-before|cgt|	. 11
two-words-before|chamberlain|	called 22
two-words-before|champions|	. 6
two-words-before|champion|	. 16
two-words-before|chances|	as 17	at 21
two-words-before|chanceux|	? 15
two-words-before|changed|	. 9
two-words-before|change|	. 18	was 22
two-words-before|channel|	called -24
two-words-before|chants|	of -24
two-words-before|chant|	of -10
two-words-before|chapter|	. 12
two-words-before|character|	. 15
two-words-before|charente-maritime|	. 11
two-words-before|charge|	. 17
two-words-before|chat|	, -11
two-words-before|chaverra|	: 10
two-words-before|checks|	. 11
two-words-before|chega|	sempre 9
two-words-before|cheikh-baba|	exige 8
two-words-before|che|	annuncia 13	parta 16	servirebbe 10
two-words-before|chief|	. 14	: 23	dale -17	pleads -20
two-words-before|chien|	. 6
two-words-before|chin|	. 13
two-words-before|chips|	. 20
two-words-before|choc|	. 11
two-words-before|choisie|	? -8
two-words-before|choreografe|	. 12
two-words-before|chorus|	. 20	of -17
two-words-before|cia|	teme 11
two-words-before|ciento|	. 12
two-words-before|cigarette|	. 18
two-words-before|ciller|	: 17
two-words-before|cinque|	, 6
two-words-before|cirad|	. 20
two-words-before|cisl|	è 7
two-words-before|civile|	. 8
two-words-before|civil|	pede 13
two-words-before|claimed|	she -19
two-words-before|claim|	. 12
two-words-before|claro|	: 13
two-words-before|clash|	over -17
two-words-before|classé|	. 6
two-words-before|clause|	de -14
two-words-before|cleared|	over -10	the 22
two-words-before|clients|	. 13	to 22	were 28
two-words-before|client|	. 11	as 13
two-words-before|closet|	. 14
two-words-before|closing|	. 12	line 22
two-words-before|cloth|	. 7
two-words-before|club|	, 12	. 17
two-words-before|cnc3|	: 19
two-words-before|cnn|	's -15
two-words-before|co-founder|	. 6
two-words-before|co-workers|	called -21
two-words-before|coalition|	. 14	eyes -19
two-words-before|coamo|	had 19
two-words-before|code|	. 6	: -17	name -11
two-words-before|codispoti|	. 17
two-words-before|coisa|	: 9
two-words-before|collapsed|	. 15
two-words-before|columbus|	. 12
two-words-before|column|	headed -16	marked -12
two-words-before|colón|	. 14
two-words-before|comercio|	. 10
two-words-before|comer|	. 9
two-words-before|come|	la 18
two-words-before|cominciare|	dai -15
two-words-before|coming|	. 14
two-words-before|comissão|	um 12
two-words-before|commentaire|	. 23
two-words-before|commented|	that 10
two-words-before|comment|	. 17
two-words-before|commerce|	. 22
two-words-before|commission|	. 11	had 17	made 16
two-words-before|companhia|	tem 8
two-words-before|competition|	. 14
two-words-before|complaints|	. 12
two-words-before|compleanno|	. 15
two-words-before|completó|	: 18
two-words-before|compromise|	was 19
two-words-before|com|	marcação -7
two-words-before|conceded|	: 13
two-words-before|concorrencial|	. 7
two-words-before|conditions|	as 13
two-words-before|confessa|	: 8
two-words-before|confida|	, 8
two-words-before|confirmed|	that 12
two-words-before|congratulations|	. 20
two-words-before|congressman|	felt 20
two-words-before|conhecido|	. 11
two-words-before|conjunto|	su -9
two-words-before|connaître|	son 15
two-words-before|conocido|	como -16
two-words-before|conoscenza|	di 24
two-words-before|consider|	whether -12
two-words-before|constitution|	. 15
two-words-before|consulted|	. 12
two-words-before|contact|	was 17
two-words-before|contant|	geld 6
two-words-before|contempt|	over -17
two-words-before|continue|	. 12
two-words-before|conti|	, 17
two-words-before|contract|	, -23	showed 13
two-words-before|contratação|	. 6
two-words-before|convaincu|	. 8
two-words-before|conversación|	es 17
two-words-before|conversas|	estão 13
two-words-before|conversation|	as 19
two-words-before|con|	una -13
two-words-before|cookbook|	, -14
two-words-before|cooler|	. 11
two-words-before|copia|	. 6
two-words-before|copie|	di -20
two-words-before|cork|	. 18
two-words-before|corner|	: 22
two-words-before|coro|	di -19
two-words-before|corp|	bench -16
two-words-before|corredor|	. 6
two-words-before|corregge|	: 17
two-words-before|corridor|	remained 15
two-words-before|cortar|	os -8
two-words-before|cortes|	. 10
two-words-before|corto|	plazo 16
two-words-before|cost|	. 16
two-words-before|così|	: 14
two-words-before|coudre|	, 7
two-words-before|could|	go 14
two-words-before|council|	. 17	backs -20
two-words-before|countered|	, 13
two-words-before|counterpart|	hail 23	of 16
two-words-before|counters|	. 13
two-words-before|county|	. 20
two-words-before|courier|	. 7
two-words-before|courthouse|	. 18
two-words-before|court|	. 11	: 20	had 22
two-words-before|cousin|	. 8
two-words-before|cover|	of -15
two-words-before|credit|	. 13
two-words-before|crewe|	: 15
two-words-before|crews|	to 21
two-words-before|crew|	and 8
two-words-before|crie|	au -17
two-words-before|crimes|	as 19
two-words-before|cristiana|	: 24
two-words-before|critic|	called 14
two-words-before|cromer|	. 6
two-words-before|cronisti|	come -7
two-words-before|croyait|	. 12
two-words-before|crying|	. 23
two-words-before|crítica|	. 18
two-words-before|cuatro|	. 16
two-words-before|cuentas|	. 12
two-words-before|cuisine|	: 18
two-words-before|cui|	le -9
two-words-before|cut|	. 14
two-words-before|c|	. 20
two-words-before|código|	qr 7
two-words-before|c’|	est 7
two-words-before|dados|	têm 8
two-words-before|dak|	. 7
two-words-before|dal|	quotidiano -11
two-words-before|dann|	: 18
two-words-before|dardar-naquin|	, -9
two-words-before|dark|	rooms 17
two-words-before|darmstadt|	. 12
two-words-before|darragh-li|	( -10
two-words-before|dass|	man 10
two-words-before|das|	dem -17	ein 15	für 17	kinderbuch -14	projekt 7	spiel 7	wort -9
two-words-before|data|	. 17
two-words-before|date|	. 10
two-words-before|davvero|	. 8
two-words-before|dawn|	is -23
two-words-before|days|	. 12
two-words-before|day|	. 14	: 26
two-words-before|dazu|	: 7
two-words-before|dazwischen|	: 11
two-words-before|deadpanned|	. 6
two-words-before|deal|	was 8
two-words-before|death|	as 19
two-words-before|debate|	as 20
two-words-before|debris|	bore 11
two-words-before|debut|	. 14
two-words-before|decide|	. 10
two-words-before|decir|	: 21
two-words-before|decision|	 14	was 16
two-words-before|decisão|	. 19	de 9
two-words-before|decize|	: 18
two-words-before|decreto|	de 12
two-words-before|defence|	: 19
two-words-before|defendant|	. 7
two-words-before|defunta|	. 23
two-words-before|delayed|	. 16
two-words-before|delay|	. 13	as 12
two-words-before|deliberately|	. 14
two-words-before|delighted|	. 13
two-words-before|della|	biblioteca -12
two-words-before|demande|	: 14
two-words-before|demarcation|	line 12
two-words-before|dementiert|	: 7
two-words-before|demeure|	le -6
two-words-before|demissão|	. 10
two-words-before|democrats|	. 18
two-words-before|dem|	gericht -16
two-words-before|den|	ausdruck -21	begriff -13	entscheid 13	kreuzer -10	namen -17	ort 8	spitznamen -7	termin 8
two-words-before|deploró|	la -8
two-words-before|deprisa|	? 10
two-words-before|deren|	gasthof -18	überbauung -9
two-words-before|derrota|	: 10
two-words-before|derselbe|	plan 12
two-words-before|der|	arm -16	aufschrift -8	einigung 6	gruppe -11	übung -9
two-words-before|desabafa|	. 10	: 6
two-words-before|desconfía|	. 15
two-words-before|described|	as 38
two-words-before|describe|	como 10
two-words-before|description|	, 22
two-words-before|desistiu|	. 14
two-words-before|des|	magazins -17
two-words-before|detrás|	hay 22
two-words-before|detta|	sua 12
two-words-before|deusto|	. 15
two-words-before|deutsch|	: -14
two-words-before|deux|	: 11	ex 6
two-words-before|de|	1983 19	2018 19	achterban -11	afspraak 7	bus 10	capela -17	espera 8	fátima -11	gravar -7	heffing 9	klassieke -13	la 13	motie 8	négociations 13	opvang 7	périnatalité 20	schade 16	tekst 7	ter 14	terceros 19	term -14	terugroepactie 11	uitspraak 14	uma 12	volksmond -11
two-words-before|dhaka|	called 22
two-words-before|dialogue|	: -18
two-words-before|dice|	. 19
two-words-before|dicho|	, 14
two-words-before|dictionary|	, -15
two-words-before|die|	asche 9	belege 11	gebühr 6	gegend 13	gespräche 14	lage 10	seien 15	toeslag 9	tour -13	vorlage 15	waffen 16	wedstrijd 7	zeitung -11
two-words-before|differed|	. 10
two-words-before|differently|	. 16	: 16
two-words-before|different|	from -14
two-words-before|differ|	. 9
two-words-before|diplomatic|	. 18
two-words-before|directors|	. 14
two-words-before|director|	. 20
two-words-before|diretto|	: 6
two-words-before|dire|	. 14
two-words-before|disagreed|	. 27
two-words-before|disagrees|	. 13
two-words-before|discorda|	. 7
two-words-before|discussions|	were 11
two-words-before|diskutierten|	. 8
two-words-before|disney|	. -16
two-words-before|dispara|	após -13
two-words-before|dispute|	. 17
two-words-before|disse-me|	: 16
two-words-before|disse|	ao -7	che 8	que 8
two-words-before|dissimulation|	. 14
two-words-before|distribution|	, 11
two-words-before|district|	. 21	pulls -15
two-words-before|dit|	: 12	avoir 10	voir 12
two-words-before|divisoria|	. 14
two-words-before|dizer|	que 11
two-words-before|di|	attendersi 16	chiamare -8	essere 15
two-words-before|dlr.de|	: -9
two-words-before|docentes|	. 6
two-words-before|doce|	estava 10
two-words-before|doctors|	. 10
two-words-before|documentary|	, -12
two-words-before|documento|	chama-lhe -14
two-words-before|doen|	. 9
two-words-before|dolphins|	? 15
two-words-before|donald|	john -16
two-words-before|done|	it 17
two-words-before|donnent|	du 14
two-words-before|dont|	un -18
two-words-before|dood|	. 20
two-words-before|doris|	, 11
two-words-before|doubters|	. 11
two-words-before|doutent|	: 10
two-words-before|down|	: 15
two-words-before|do|	. 13	livro -20
two-words-before|draw|	. 15
two-words-before|drie|	: 6
two-words-before|driver|	reports 21	who -7
two-words-before|droog|	. 24
two-words-before|dropped|	word 24
two-words-before|dubhghaill|	, 16
two-words-before|duluth|	. 19
two-words-before|dundee|	. 19
two-words-before|dunes|	. 14
two-words-before|dup|	of 18
two-words-before|duren|	? 15
two-words-before|durham|	constabulary -24
two-words-before|duty|	was 16
two-words-before|d|	’ 13
two-words-before|dá-lhe|	60 16
two-words-before|décembre|	, 10
two-words-before|déconnecter|	, 13
two-words-before|découverte|	dans -12
two-words-before|dénoncé|	un 14
two-words-before|dénonçait|	un -16
two-words-before|d’|	ailleurs -16	avoir 14	un 12	une 22	être 11
two-words-before|e-mail|	. 6
two-words-before|each|	. 17
two-words-before|earlier|	. 9
two-words-before|early|	. 11
two-words-before|ebc|	. 26
two-words-before|editorial|	: 15	titled -15
two-words-before|editor|	of -16
two-words-before|een|	bril 16	kadekraan -6
two-words-before|effetti|	, 13
two-words-before|eigenaar|	van -11
two-words-before|einen|	künftigen -9	lernfilm 11
two-words-before|einer|	mitteilung 18
two-words-before|eine|	frist 6
two-words-before|eingebracht|	. 12
two-words-before|einstufung|	auf -16
two-words-before|einst|	von 7
two-words-before|ein|	. 14
two-words-before|elections|	. 15
two-words-before|elevó|	a 11
two-words-before|ele|	é -11
two-words-before|elle|	: 9
two-words-before|el|	contrato 18	cuaderno 11	gesto 12	mercado 9	permiso 21	plato 20	retraso 9
two-words-before|email|	. 14
two-words-before|embaixo|	: 11
two-words-before|embate|	. 13
two-words-before|emergency|	sirens 14
two-words-before|emissions|	. 9	model 18
two-words-before|emittente|	replicano 14
two-words-before|employees|	called -22
two-words-before|empresa|	. 6
two-words-before|encouragement|	. 13
two-words-before|ended|	. 13
two-words-before|ending|	. 20
two-words-before|endroit|	. 6
two-words-before|energia|	resta 11
two-words-before|energy|	costs 17
two-words-before|engineers|	. 6
two-words-before|english|	. 29
two-words-before|enquête|	pour -15
two-words-before|enten|	könne 11
two-words-before|enterarse|	. 7
two-words-before|entered|	as -13
two-words-before|entrance|	says -15
two-words-before|entry|	for -12
two-words-before|entscheidung|	sei 9
two-words-before|en|	galicia 8	saluant 11	servicio 14	van 11	zijn 9
two-words-before|epa|	had 6
two-words-before|episode|	of -6
two-words-before|equity|	. 10
two-words-before|erano|	? 13
two-words-before|erbij|	dat 6
two-words-before|ergernis|	. 7
two-words-before|ermee|	. 8
two-words-before|ert|	. 7
two-words-before|ervan|	. 23
two-words-before|erwartungen|	: 9
two-words-before|er|	, 6	der -7	heißt -14
two-words-before|esa|	cláusula 13
two-words-before|escrito|	: 7
two-words-before|espn|	. 18
two-words-before|esports|	: 20
two-words-before|essay|	, -15
two-words-before|esslingen|	. 22
two-words-before|estará|	. 12
two-words-before|esterno|	, 12
two-words-before|estreia|	de -14
two-words-before|estrie|	: 10
two-words-before|eten|	. 14
two-words-before|europeans|	with -25
two-words-before|europeia|	manifestou -13
two-words-before|euros|	. 17
two-words-before|euro|	. 17
two-words-before|eu|	. 20
two-words-before|evening|	. 13
two-words-before|everton|	. 14
two-words-before|every|	line 21
two-words-before|examiner|	. 13
two-words-before|exchange|	was 14
two-words-before|excusó|	: 11
two-words-before|executive|	. 13
two-words-before|exempt|	. 6
two-words-before|exits|	as 18
two-words-before|explained|	, 13	. 16
two-words-before|explicações|	são 10
two-words-before|expérimentation|	, 6
two-words-before|extraits|	. 8
two-words-before|eyes|	. 13
two-words-before|e|	' 10	attacca -22
two-words-before|face|	. 28
two-words-before|fachbegriff|	lautet -12
two-words-before|fahren|	: 7
two-words-before|fairweather-sen|	said 24
two-words-before|fair|	. 16
two-words-before|falam|	em 15
two-words-before|falar|	em 13
two-words-before|fala|	. 14	de 10	em 26
two-words-before|falcinelli|	: 7
two-words-before|falou|	de 13	em 8
two-words-before|familie|	. -12
two-words-before|family|	. 17	as 7
two-words-before|fanno|	trapelare 13
two-words-before|fans|	as -14	nur -14
two-words-before|farnesina|	esprime 7
two-words-before|far|	as -25
two-words-before|fascicolo|	per -6
two-words-before|father|	’s -16
two-words-before|fauteuil|	. 13
two-words-before|fazit|	: 13
two-words-before|façon|	. 11
two-words-before|fearon-mighty|	. 10
two-words-before|fearon|	. 12
two-words-before|feature|	: -22
two-words-before|febbre|	. 17
two-words-before|federacciai|	saluta 13
two-words-before|federation|	was 11
two-words-before|fees|	. 17
two-words-before|fell|	. 16
two-words-before|fence|	. 9
two-words-before|fenêtre|	. -12
two-words-before|ferretti|	, 13
two-words-before|fest|	. 16
two-words-before|fiat|	. 15
two-words-before|fia|	over -17
two-words-before|ficar|	concluída 10
two-words-before|fielder|	asking 16
two-words-before|field|	had 15
two-words-before|fifth|	. 24
two-words-before|figures|	. 14
two-words-before|fila|	: 9
two-words-before|file|	for 17
two-words-before|film4|	. 14
two-words-before|film|	since -8	’s 14
two-words-before|filtra|	un 19
two-words-before|finale|	of -10
two-words-before|final|	version 22
two-words-before|finanzministers|	sei 9
two-words-before|find|	as 11	the -17
two-words-before|fines|	. 11
two-words-before|finger|	: 25
two-words-before|fini|	! 15
two-words-before|firmer|	. 13
two-words-before|firms|	registered 17
two-words-before|first|	, -14	. 14	verdict 17
two-words-before|fitosanitario|	sarebbe 9
two-words-before|flagellato|	? 10
two-words-before|flag|	. 17
two-words-before|flan|	. 15
two-words-before|flemish|	word -20
two-words-before|floor|	. 19
two-words-before|flores|	. 7
two-words-before|fm|	: 17
two-words-before|foglietto|	, -14
two-words-before|foil|	. 11
two-words-before|followed|	by -16
two-words-before|followers|	to 21
two-words-before|fontaine-abbott|	in -16
two-words-before|fonti|	: -12
two-words-before|footnotes|	: 16
two-words-before|footnote|	marked -20
two-words-before|foot|	of -13
two-words-before|forge|	blames -18
two-words-before|forgiveness|	. 13
two-words-before|forgiving|	. 10
two-words-before|former|	blamed 12
two-words-before|for|	a -20	her 19	its 18
two-words-before|fos|	: 6
two-words-before|four|	. 18
two-words-before|fpö|	ortet 13
two-words-before|freenet|	had 20
two-words-before|free|	. 10
two-words-before|french|	farmers -16	song -19
two-words-before|friends|	. 18	as -15
two-words-before|frigates|	. 8
two-words-before|froh|	: 10
two-words-before|fuel|	. 12
two-words-before|fue|	redactado 24
two-words-before|full|	. 19
two-words-before|fulminato|	: 6
two-words-before|fumed|	. 13
two-words-before|funeral|	. 15
two-words-before|fun|	. 11
two-words-before|further|	. 14
two-words-before|futon|	. 15
two-words-before|futuro|	. 18
two-words-before|føroya|	. 10
two-words-before|für|	die -18	disentis 9
two-words-before|galgenwaard|	. 17
two-words-before|galindo|	. 12
two-words-before|gallery|	says -17
two-words-before|game|	. 18
two-words-before|gander|	after -17
two-words-before|garavaglia|	. 20
two-words-before|garderobe|	: 12
two-words-before|gavere|	: 10
two-words-before|gave|	the -17
two-words-before|geantwortet|	: 7
two-words-before|gebeurt|	dat 10
two-words-before|gebouwd|	. 11
two-words-before|geduld|	: 18
two-words-before|gehad|	. 10
two-words-before|gekauft|	. 7
two-words-before|gekocht|	. 6
two-words-before|gek|	( -14
two-words-before|gelderland|	is 18
two-words-before|geldt|	een -11
two-words-before|gemeente|	een -13
two-words-before|gemeint|	: 12
two-words-before|gemelle|	: 6
two-words-before|generous|	. 13
two-words-before|gesagt|	: 8
two-words-before|geschieht|	dies 10
two-words-before|gesproken|	van 18
two-words-before|gestore|	. 6
two-words-before|get|	into 15
two-words-before|gewesen|	, 10
two-words-before|gezeigt|	wird -7
two-words-before|gezien|	. 10	die -7
two-words-before|gezocht|	: 6
two-words-before|gilt|	die -12
two-words-before|ging|	? 18
two-words-before|giorni|	: 6
two-words-before|glasses|	. 14
two-words-before|gli|	animali 12
two-words-before|go-between|	. 19
two-words-before|goeds|	. 12
two-words-before|goes|	by -20
two-words-before|goiânia|	. 13
two-words-before|gondal|	. 22
two-words-before|gone|	ahead 18
two-words-before|gongola|	: 7
two-words-before|goodwill|	. 15
two-words-before|gostou|	: 9
two-words-before|goulburn|	. 9
two-words-before|govender|	: 28
two-words-before|governadores|	rejeitam -11
two-words-before|governante|	reconheceu 13
two-words-before|government|	was 20	welcomed 11
two-words-before|governo|	de 13
two-words-before|go|	by -16	on 18
two-words-before|grading|	of -16
two-words-before|gradi|	. 8
two-words-before|grandmother|	: 26
two-words-before|grandson|	. 13
two-words-before|greenidge|	, 17
two-words-before|green|	. 17
two-words-before|greggs|	has 14
two-words-before|grehan|	: 13
two-words-before|grida|	: 7
two-words-before|grid|	. 14
two-words-before|grinned|	. 25
two-words-before|grin|	. 13
two-words-before|groom|	: 19
two-words-before|ground|	. 20
two-words-before|group|	called -10
two-words-before|grower|	. 19
two-words-before|grue|	baptisée -14
two-words-before|grumbled|	. 16
two-words-before|gründe|	gelten 9
two-words-before|guanti|	, 16
two-words-before|guaraní|	y 10
two-words-before|guidance|	looked 17	was 24
two-words-before|guilty|	of -25	punished 11
two-words-before|gumtree|	. 11
two-words-before|guère|	: 15
two-words-before|générale|	: 11
two-words-before|haar|	, -9
two-words-before|haastig|	: 7
two-words-before|haast|	: 8
two-words-before|haas|	. 16
two-words-before|haber|	actuado 20
two-words-before|habe|	man 12	von -12
two-words-before|habitants|	: 7
two-words-before|habit|	. 13
two-words-before|hablaron|	. 8
two-words-before|hablar|	de -11
two-words-before|habla|	de 12
two-words-before|habló|	de 22
two-words-before|hadders|	. 6
two-words-before|haderte|	: 16
two-words-before|had|	become -16	been 31	called 21	chanted -16	drawn 17	held 18	made 15	opened 16	paid 16	returned 17	seen 15	served 14	shown 12	signed 18	sold 17	spray-painted -10	targeted 17	written 12	yelled 21
two-words-before|hague|	had 16
two-words-before|hailed|	as -22
two-words-before|half-hour|	. 18
two-words-before|halftime|	. 8
two-words-before|halfway|	through -17
two-words-before|half|	. 13
two-words-before|haltermann|	, 15
two-words-before|hammerson|	were 6
two-words-before|hampshire|	. 14
two-words-before|handel|	meine -13
two-words-before|handschriftlich|	: 14
two-words-before|hands|	. 18
two-words-before|hand|	. 17
two-words-before|harbour|	wall -19
two-words-before|harm|	. 11
two-words-before|has|	become 21	gone 13	nicknamed -11	sold -14
two-words-before|hated|	. 12
two-words-before|hat|	mit -14
two-words-before|haus|	nur -7
two-words-before|have|	been 18	branded -19	made -17	named -8	opened 19	struck 16	water 19
two-words-before|havlíčková-moon|	. 24
two-words-before|ha|	alcanzado 10	augurato 8	contate 15	definito 18	domandato 13	lodato 15	urlato 10
two-words-before|headline|	: -15
two-words-before|heads|	. 11
two-words-before|head|	. 25
two-words-before|heard|	. 14	was 9
two-words-before|hearing|	. 17
two-words-before|hears|	how -9
two-words-before|heartbroken|	. 10
two-words-before|hear|	. 15
two-words-before|heizlüftern|	. 19
two-words-before|held|	with 14
two-words-before|helicopter|	. 17
two-words-before|hem|	. 8	als -13
two-words-before|herald|	. 16
two-words-before|here|	. 21	as -18
two-words-before|herhaling|	met -11
two-words-before|hers|	. 23
two-words-before|her|	a 14	as 13	client 9	of 19
two-words-before|hesitated|	. 15
two-words-before|het|	besluit 8	binnenhof -8	dossier -20	over 8	project 8	voertuig 6	zogeheten -11
two-words-before|he|	called 39	felt 14	had 34	is 19	preferred -32	promised 18	said 17	should 13	termed 25	terms -15	was 42	would 23
two-words-before|hij|	baalt 11
two-words-before|hilton|	. 10
two-words-before|him|	. 10	: 21	of 12	off 16	to 15
two-words-before|his|	famous -16	neighbor 12	new -18
two-words-before|hit|	sageuk -10
two-words-before|hiver|	, 9	. 15
two-words-before|hofvijver|	. 14
two-words-before|hold|	, 15	was 8
two-words-before|holloway|	. 14
two-words-before|holstein|	sei 8
two-words-before|hombros|	. 13
two-words-before|home|	. 15
two-words-before|honda|	. 10
two-words-before|honiara|	rejects -13
two-words-before|hopeful|	. 14
two-words-before|hope|	. 13
two-words-before|hornets|	. 16
two-words-before|horrified|	. 9
two-words-before|hospital|	. 21	writes -27
two-words-before|houden|	. 7
two-words-before|hours|	. 16
two-words-before|hour|	. 17
two-words-before|household|	, -11
two-words-before|house|	. 22
two-words-before|huacal|	. 9
two-words-before|hunan|	to 13
two-words-before|hungary|	was 9
two-words-before|hylton|	wants 8
two-words-before|hymn|	. 13
two-words-before|hält|	. 6
two-words-before|hérémakono|	. 22
two-words-before|hésite|	. 13
two-words-before|hömann-lücke|	, 7
two-words-before|ibarrola|	: 12
two-words-before|ich|	sei 15
two-words-before|idea|	. 14
two-words-before|identity|	cards 15
two-words-before|ifan|	. 12
two-words-before|ihn|	aber 14
two-words-before|ihrem|	buch -7	foodtruck -16
two-words-before|ihr|	buch -8
two-words-before|ikon|	: 15
two-words-before|illusion|	. 14
two-words-before|il|	celebre -12	finale 19	governo 15	tavolo 16	teatro 17	testo 12	titolo 9
two-words-before|imediato|	o -14
two-words-before|im|	fachblatt -12
two-words-before|in-hye|	, 9
two-words-before|inbev|	had 6
two-words-before|inchinandosi|	, 11
two-words-before|incident|	was 16
two-words-before|includes|	 -16
two-words-before|income|	. 14
two-words-before|indiana|	. 14
two-words-before|indies|	. 6
two-words-before|indipendenza|	promette 7
two-words-before|indruk|	. 16
two-words-before|inflation|	remained 22
two-words-before|ingaan|	. 15
two-words-before|inishbofin|	. 10
two-words-before|initiative|	tagged -10
two-words-before|inocencia|	. 16
two-words-before|inquilini|	chiede 11
two-words-before|inquiry|	. 15	was 15
two-words-before|insegnato|	? 11
two-words-before|inserted|	: 23
two-words-before|insisted|	bamako 15
two-words-before|instagram|	: 21
two-words-before|instead|	. 6	of -17
two-words-before|interceptors|	. 11
two-words-before|international|	, 16	. 7
two-words-before|interpreter|	. 20
two-words-before|interrumpió|	: 7
two-words-before|intervened|	. 13
two-words-before|interview|	. 21
two-words-before|intesa|	varrebbe 7
two-words-before|into|	a -25
two-words-before|invece|	di 13
two-words-before|investigador|	, 14
two-words-before|investment|	was 22
two-words-before|invest|	. 13
two-words-before|invitation|	. 15
two-words-before|invited|	. 10
two-words-before|invocato|	una -15
two-words-before|invoke|	the -21
two-words-before|involved|	. 10
two-words-before|invoque|	une -18
two-words-before|in|	. 17	bake-off -16	ischgl -16	their 22	warsaw 17
two-words-before|ireland|	survive -14
two-words-before|irish|	and 12
two-words-before|ironia|	, 6	: 10
two-words-before|ironizou|	, 8
two-words-before|irrawaddy|	: 22
two-words-before|island|	. 24
two-words-before|issued|	a -23
two-words-before|ist|	vom -13	von 11
two-words-before|is|	. 22	a -17	called -19	circling -16	labeled -10	named -14	on -19	titled -13
two-words-before|italien|	. 6
two-words-before|item|	named -11
two-words-before|itself|	as -22	the -14
two-words-before|its|	report -11
two-words-before|it|	. 35	? 13	a -32	as 25	blamed 16	bore 16	calls -6	criticised 16	had 42	includes -14	is 24	on -20	read -11	regretted 13	said -13	says -26	smelled 19	the -10	to 12	would 14	’s 23
two-words-before|i|	paesi -10	said 20	seemed 15	trattati 26	was 14
two-words-before|jaconi|	. 7
two-words-before|jaloers|	. 10
two-words-before|jamaica|	. 13
two-words-before|janitor|	in -16
two-words-before|january|	that -14
two-words-before|jazz|	. 8
two-words-before|jetzige|	filialleiter 6
two-words-before|jetzt|	in -12
two-words-before|jeux|	. 15
two-words-before|jobs|	. 10
two-words-before|joked|	, 8
two-words-before|joke|	. 18
two-words-before|jordan|	. 19
two-words-before|jornalistas|	: 15
two-words-before|journal|	: -7
two-words-before|jours|	. 16
two-words-before|judges|	. 13
two-words-before|judge|	blocks -14	laments -17	tosses -7
two-words-before|judgment|	. 22
two-words-before|jugeait|	alors 12
two-words-before|juge|	que 6
two-words-before|july|	to 18
two-words-before|june|	. 19
two-words-before|jungler|	théodore -18
two-words-before|juni|	für 6
two-words-before|junto|	al -15
two-words-before|juries|	. 15
two-words-before|jury|	. 23
two-words-before|kaartje|	: 8
two-words-before|kabaret|	: 6
two-words-before|kan|	. 11
two-words-before|kapitän|	der -21
two-words-before|karabacak|	. 11
two-words-before|karlsruhe|	. 22
two-words-before|kaspárek|	. 17
two-words-before|katrina|	. 20
two-words-before|kbw|	. 20
two-words-before|kclr|	. 14
two-words-before|keeps|	a -23
two-words-before|kenya|	had 17
two-words-before|kept|	a -29	asking 22	his -15	its -18	murmuring 22
two-words-before|kerry|	. 11
two-words-before|kesteren|	. 9
two-words-before|key|	. 15
two-words-before|khost|	. 14
two-words-before|ki-tae|	, 8
two-words-before|kidney|	is 19
two-words-before|kiezen|	. 20
two-words-before|kijken|	. 9
two-words-before|kilauea|	. 14
two-words-before|kim|	answered 17
two-words-before|kirchberg|	. 16
two-words-before|kleine|	tentoonstelling -7
two-words-before|klotst|	. 10
two-words-before|knapp|	: 13
two-words-before|knew|	. 13
two-words-before|knightsbridge|	. 19
two-words-before|known|	as -32
two-words-before|kochi|	. 13
two-words-before|kolok|	. 11
two-words-before|kommuniqué|	. 8
two-words-before|kopte|	. 8
two-words-before|korean|	thriller -10
two-words-before|kort|	. 13
two-words-before|kotal|	. 17
two-words-before|kranich|	. 20
two-words-before|kulturverwaltung|	. 16
two-words-before|kyiv|	wants 14
two-words-before|können|	. 8
two-words-before|l'|	arrêt 17
two-words-before|laak|	: 7
two-words-before|lady|	. 11
two-words-before|lagging|	. 16
two-words-before|lamentó|	, 6
two-words-before|laminoir|	, 7
two-words-before|lampedusa|	: 21
two-words-before|lander|	, -7
two-words-before|land|	. 13
two-words-before|language|	as -14
two-words-before|lançar|	outro 11
two-words-before|lanús|	. 14
two-words-before|larotonda|	ammette 12
two-words-before|last|	. 11	scrum 17
two-words-before|las|	obras 15	uvas -15
two-words-before|latemar|	. 11
two-words-before|later|	. 18
two-words-before|late|	. 7
two-words-before|laughed|	. 34
two-words-before|laughing|	. 24
two-words-before|laugh|	. 22
two-words-before|lavori|	partiranno 23
two-words-before|la|	báscula 19	chanson -7	chiamano -7	definisce 12	denominación 6	inscripción -10	ley 13	macchina 20	mention -14	muestra 7	neve 23	noticia 21	nuova -16	operación 10	parola -10	pauvreté -16	plateforme 7	portarinfuse -8	pronuncia 15	revue -12	salle 17	suite 13	tela 16
two-words-before|leaflet|	headed -10
two-words-before|league|	. 22
two-words-before|leaked|	. 17
two-words-before|leak|	. 14
two-words-before|ledgers|	. 17
two-words-before|ledger|	. 13
two-words-before|leeds|	: 16
two-words-before|leerling|	. 7
two-words-before|left|	. 15
two-words-before|leggeva|	invece 8
two-words-before|legge|	, 8
two-words-before|leg|	. 17
two-words-before|lei|	, 17
two-words-before|lemons|	. 16
two-words-before|lengths|	by 15
two-words-before|lequel|	. 12
two-words-before|lerares|	. 10
two-words-before|les|	esturgeons 17	groupes 14	planteurs 13
two-words-before|letrero|	: 9
two-words-before|letterboom|	. 8
two-words-before|letters|	: -20
two-words-before|letter|	. 13
two-words-before|levantou|	a -12
two-words-before|levy|	. 17
two-words-before|levée|	. 6
two-words-before|le|	calendrier 7	dossier 27	drone 9	parece 7	pareció 19	texte 9
two-words-before|liberals|	had 14
two-words-before|library|	should 13
two-words-before|lichtenburg|	was 13
two-words-before|lieux|	: 16
two-words-before|liever|	een -11
two-words-before|liggen|	partijen 9
two-words-before|lightly|	. 16
two-words-before|lijden|	aan -14
two-words-before|lima|	was 16
two-words-before|lindqvist|	, 12
two-words-before|lines|	. 24
two-words-before|line|	. 22	: 17	to -21
two-words-before|linkedin|	: 11
two-words-before|link|	. 12
two-words-before|lisanti|	. 14
two-words-before|lisbon|	condemned 22
two-words-before|listed|	as -12
two-words-before|lists|	as -19
two-words-before|list|	. 14	was 10
two-words-before|literally|	means -12
two-words-before|litri|	di -11
two-words-before|little|	. 16
two-words-before|lit|	: -10
two-words-before|llamado|	a 8
two-words-before|llama|	a 10
two-words-before|lobby|	. 15
two-words-before|lobo|	. 13
two-words-before|locally|	as -19
two-words-before|local|	como -13
two-words-before|log|	of -10
two-words-before|loin|	: 7	des -12
two-words-before|long|	. 23
two-words-before|look|	. 10
two-words-before|loose|	tongues 15
two-words-before|loperfido|	, 9
two-words-before|los|	postores 16
two-words-before|lots|	. 13
two-words-before|loué|	une 12
two-words-before|lovely|	title -9
two-words-before|lo|	estudiará 20	spettacolo 15	ve 7	ven 12
two-words-before|lucia|	: 12
two-words-before|ludovic|	espérandieu 13
two-words-before|lugar|	: -9
two-words-before|lui|	: 6	souhaiter 17
two-words-before|lunar|	rover -15
two-words-before|luxury|	. 10
two-words-before|lâché|	: 11
two-words-before|l’|	appelle -8	équilibre 18
two-words-before|macneil|	. 17
two-words-before|macphee-rossi|	: 20
two-words-before|maddox|	wrote -23
two-words-before|made|	it 12
two-words-before|magal|	. 17
two-words-before|maiaspace|	; -7
two-words-before|maintained|	that 18
two-words-before|maintient|	: 8
two-words-before|main|	and 20
two-words-before|maioria|	de 15
two-words-before|maior|	. 9
two-words-before|mais|	? 7
two-words-before|make|	peace 19
two-words-before|making|	the -20
two-words-before|malaspina|	: 11
two-words-before|malawi|	as -13
two-words-before|management|	agency 13
two-words-before|manager|	. 21
two-words-before|manhã|	: 8
two-words-before|manitoba|	. 18
two-words-before|mannequins|	. 9
two-words-before|manor|	. 12
two-words-before|mano|	: 20
two-words-before|man|	ermittle 13	habe 12	named -8	suche 13
two-words-before|marathi|	. 18
two-words-before|marbella|	. 29
two-words-before|march|	. 18
two-words-before|marge|	dürfte 12
two-words-before|marie-thérèse|	dite -14
two-words-before|marketed|	as -17
two-words-before|marquess|	is -18
two-words-before|marque|	. 14
two-words-before|marsactu|	: 10
two-words-before|marshal|	is -20
two-words-before|mars|	. 17
two-words-before|martich|	( -11
two-words-before|masaf|	promette 6
two-words-before|mase|	. 9
two-words-before|matany|	. 14
two-words-before|match|	. 10
two-words-before|matter|	. 14
two-words-before|mattress|	. 12
two-words-before|mat|	. 15
two-words-before|mayombe|	. 13
two-words-before|mayor|	. 11
two-words-before|may|	be -17
two-words-before|ma|	senza -10
two-words-before|mbacké|	soient 19
two-words-before|mbe|	. 12
two-words-before|mbuyi|	– -13
two-words-before|mean|	. 18
two-words-before|measure|	. 15
two-words-before|medewerkers|	liefkozend -14
two-words-before|mediate|	. 10
two-words-before|mediator|	sees 17
two-words-before|mediazione|	: 11
two-words-before|medicine|	. 13
two-words-before|meeting|	. 24	was 19
two-words-before|mee|	. 18
two-words-before|meldet|	das -11
two-words-before|meldingen|	. 11
two-words-before|members|	felt 18	to 25
two-words-before|mendizabal|	: 13
two-words-before|menino|	. 12
two-words-before|mentor|	sees 21
two-words-before|men|	had 16	to -22
two-words-before|merely|	been 18
two-words-before|meses|	. 11
two-words-before|message|	: 26	headed -13
two-words-before|messaggio|	: 16
two-words-before|mesure|	de 20	est 12
two-words-before|mesurés|	. 18
two-words-before|meta|	kills -19
two-words-before|meter|	. 11
two-words-before|mezzo|	un -19
two-words-before|me|	, 15	. 13	: 17
two-words-before|mial|	. 14
two-words-before|miami|	. 18
two-words-before|miglioramento|	. 10
two-words-before|mille|	. 14
two-words-before|million|	, 12	as -8
two-words-before|minister|	. 17	ziet 9
two-words-before|minutes|	. 22
two-words-before|minutos|	. 11
two-words-before|minvu|	negoció 15
two-words-before|misadventure|	. 9
two-words-before|mitre|	. 11
two-words-before|mittel|	würden -10
two-words-before|mit|	. 17	dem 15
two-words-before|moderada|	. 16
two-words-before|modeste|	. 19
two-words-before|mode|	called -14
two-words-before|modo|	: 18
two-words-before|modulo|	? 10
two-words-before|moeten|	. 8
two-words-before|mois|	. 13	un -15
two-words-before|moka|	: 7
two-words-before|mokgatlhe|	. 15
two-words-before|monaco|	redoute 8
two-words-before|money|	. 11
two-words-before|monierte|	im -8
two-words-before|monnickendam|	. 13
two-words-before|monterrey|	are 7
two-words-before|month|	, -7	. 23
two-words-before|montsame|	: 14
two-words-before|monténégrin|	, 8
two-words-before|mood|	. 17
two-words-before|moonpig|	. 15
two-words-before|moraine|	. 11
two-words-before|more|	. 14
two-words-before|morning|	. 15	with 24
two-words-before|mortgage|	. 18
two-words-before|morvan|	. 16
two-words-before|moscow|	was 18
two-words-before|mostly|	watches -20
two-words-before|motivazioni|	, 15
two-words-before|motore|	. 16
two-words-before|motto|	: -8
two-words-before|mot|	de -20
two-words-before|moved|	. 15
two-words-before|msnbc|	's -18
two-words-before|muelle|	. 6
two-words-before|multa|	? 9
two-words-before|municipale|	. 11
two-words-before|mused|	. 11
two-words-before|museum|	remained 21
two-words-before|muted|	. 18
two-words-before|mwangi-frye|	( -9
two-words-before|más|	firme 11
two-words-before|naam|	: -13
two-words-before|nachspielzeit|	: 8
two-words-before|nachtisch|	. 6
two-words-before|nachtploeg|	. 11
two-words-before|nada|	. 9
two-words-before|naira|	. 10
two-words-before|named|	him -14	only -14	peanut 11
two-words-before|names|	. 14	under -15	was 9
two-words-before|name|	. 24	as -10
two-words-before|nannte|	das 7
two-words-before|nan|	: 21
two-words-before|nariño|	, 7
two-words-before|nation|	had 14
two-words-before|na|	. 6
two-words-before|nega|	: 16
two-words-before|negen|	is 7
two-words-before|negou|	. 11	: 7
two-words-before|nerves|	? 17
two-words-before|nestlé|	. 19
two-words-before|neto|	pergunta 11
two-words-before|network|	. 21
two-words-before|neustadt|	dem -22
two-words-before|neutrality|	. 11
two-words-before|neutral|	. 14
two-words-before|newsletter|	, -18
two-words-before|news|	' -17	, 11	. 16	? 10
two-words-before|new|	: -7
two-words-before|ne|	perdrait 9
two-words-before|niazi|	. 22
two-words-before|nice|	. 6
two-words-before|nicknamed|	the -15
two-words-before|niega|	. 15
two-words-before|niet|	. 11	: 6
two-words-before|nigeria|	: 16
two-words-before|night|	. 15	: 20	since 10
two-words-before|nine|	. 19
two-words-before|niño|	. 13	: 12
two-words-before|nkulu-vermeiren|	: 12
two-words-before|noble|	. 12
two-words-before|nobody|	. 23
two-words-before|noemt|	dat 8
two-words-before|noh|	had 7
two-words-before|nom|	: -14
two-words-before|noncommittal|	. 16
two-words-before|non|	au -13	aver 14
two-words-before|nos|	: 18	aflitos 6
two-words-before|nota|	de 7
two-words-before|noted|	: 21
two-words-before|notes|	: 18
two-words-before|note|	. -24	titled -10
two-words-before|notice|	said 21
two-words-before|noticia|	; 8
two-words-before|noting|	that -21
two-words-before|notion|	. 12
two-words-before|notizia|	come 13
two-words-before|not|	. 18	: 20	accept 19	appeal 16	be 19	negotiate 25	reflect 16	talk 15	to 23
two-words-before|nous|	: -10
two-words-before|novel|	, -15
two-words-before|now|	. 22	says -10
two-words-before|no|	. 13	contempla 15	de -21	longer -20	son 11	vota 13
two-words-before|nrk|	. 19
two-words-before|ns|	. 19
two-words-before|nues|	. 12
two-words-before|nuit|	, 13
two-words-before|nwosu|	: 15
two-words-before|não|	houver 17	pagava 8
two-words-before|nüchterner|	: 9
two-words-before|n’|	a 14	avoir 12
two-words-before|obedece|	. -11
two-words-before|obey|	but 15
two-words-before|obi|	stops -24
two-words-before|objected|	. 13
two-words-before|observed|	. 12
two-words-before|observing|	that 17
two-words-before|oddone|	, 8
two-words-before|odds|	over -17
two-words-before|odhul|	: 18
two-words-before|offen|	: 15
two-words-before|offerta|	indiana 13
two-words-before|offer|	as 15	was 17
two-words-before|officer|	: 18
two-words-before|office|	, -25	. 18	: -7
two-words-before|officials|	called 24	had 18	preferred -16
two-words-before|officiating|	as 14
two-words-before|off|	. 13	with 19
two-words-before|often|	called -23
two-words-before|of|	a -37	haar -8	playing 14	the -28	them -24
two-words-before|ohio|	. 15
two-words-before|oil|	's -10
two-words-before|okoro|	: 12
two-words-before|omhoog|	. 12
two-words-before|om|	. 13
two-words-before|on-track|	réclament 21
two-words-before|onderschrift|	: 13
two-words-before|one|	for -14
two-words-before|onions|	: 19
two-words-before|only|	: 32	as 23
two-words-before|ontem|	um -9
two-words-before|ont|	été 15
two-words-before|onu|	: 24
two-words-before|on|	. 23	indique 17	its -20	pouvait 13	salue 11	stage 14	the -17
two-words-before|ook|	het -9
two-words-before|oordeelt|	: 6
two-words-before|opens|	: 21
two-words-before|open|	a 23
two-words-before|opgegeten|	. 25
two-words-before|opgeruimd|	. 11
two-words-before|opinion|	was 19
two-words-before|oposição|	de 14
two-words-before|opponent|	for 15
two-words-before|opposition|	of -28
two-words-before|opposta|	, 8
two-words-before|options|	. 7
two-words-before|op|	. 9	x 9
two-words-before|opérations|	. 7
two-words-before|oranje|	. -17
two-words-before|orden|	de 16
two-words-before|ordered|	a 20
two-words-before|orders|	. 14
two-words-before|order|	. 14
two-words-before|ordine|	: 21
two-words-before|organico|	: 14
two-words-before|oro|	: -23
two-words-before|orrore|	. 6
two-words-before|ortete|	einen 15
two-words-before|orto|	, 20
two-words-before|ospite|	di -10
two-words-before|other|	. 16
two-words-before|otimista|	: 8
two-words-before|ottawa|	. 24
two-words-before|outages|	were 11
two-words-before|outcome|	. 12
two-words-before|outrun|	. 20
two-words-before|out|	. 23	: 14	at 21	over -17
two-words-before|outão|	. 9
two-words-before|overeenkomst|	als 8
two-words-before|over|	. 17	de -6	one -19	so-called -11
two-words-before|owners|	. 14
two-words-before|owner|	says -21
two-words-before|oyelaran|	. 15
two-words-before|o|	bilhete 15	conteúdo 14	desenho 8	eleitorado 9	laudo 14	mercado 6	navio -8	negócio 11	peixe 16	ponto 12	programa -11	projecto 7	que 6	tejo 12
two-words-before|packets|	. 12
two-words-before|padovanelli|	said 22
two-words-before|pages|	of -18
two-words-before|page|	, 13
two-words-before|pagina|	facebook -6
two-words-before|pagine|	. 6
two-words-before|paid|	. 16
two-words-before|palabras|	, 7	del -15
two-words-before|pal|	. 6
two-words-before|panel|	. 12
two-words-before|panic|	. 14
two-words-before|papakonstas|	: 21
two-words-before|paper|	, -14	. 8
two-words-before|papier|	auf -12
two-words-before|parado|	. 6
two-words-before|paraopeba|	. 7
two-words-before|parca|	: 10
two-words-before|parish|	. 10
two-words-before|park|	. 21
two-words-before|parlano|	di 21
two-words-before|parlato|	di -17
two-words-before|parla|	di 39
two-words-before|parle|	de 29
two-words-before|parliament|	. 12
two-words-before|parody|	. 16
two-words-before|parola|	planaria 23
two-words-before|parte|	podrá 13
two-words-before|participant|	, 16
two-words-before|party|	had 8	was 6	would 20
two-words-before|passaggio|	, 15
two-words-before|passagierliste|	sei 9
two-words-before|passou|	. 14
two-words-before|passover|	. 15
two-words-before|pasty|	. 19
two-words-before|past|	. 7
two-words-before|pas|	. 6	: 13	le -16	vouloir 15
two-words-before|path|	. 17
two-words-before|patience|	. 17
two-words-before|patrick|	joseph -25
two-words-before|pat|	. 9
two-words-before|paulista|	. 6
two-words-before|paulo|	e 10
two-words-before|paying|	for 30
two-words-before|pd|	, 11
two-words-before|peatones|	. 14
two-words-before|pedaggi|	: 13
two-words-before|peeters-anand|	. 12
two-words-before|peloton|	. 11
two-words-before|pembrokeshire|	as -20
two-words-before|pensaba|	. 14
two-words-before|people|	as 17	singing -16	who 13
two-words-before|peoria|	. 22
two-words-before|percent|	said -25	was 22
two-words-before|perder|	? 12
two-words-before|permanence|	: 9
two-words-before|personnel|	. 15
two-words-before|person|	. 14
two-words-before|pescadores|	flagram -8
two-words-before|pescarenico|	. 16
two-words-before|pesos|	, 12
two-words-before|pessoa|	. 15
two-words-before|petición|	de 19
two-words-before|petrakis|	, -19
two-words-before|petrolífero|	seja 9
two-words-before|pettifer|	. 15
two-words-before|phones|	, 13	. 16
two-words-before|phone|	. 30	: 21
two-words-before|phrase|	, 20
two-words-before|piano|	. 20
two-words-before|piazza|	: 14
two-words-before|picerno|	, 21
two-words-before|piece|	as 11	had 25
two-words-before|piedi|	? 15
two-words-before|pied|	. -8
two-words-before|piemonte|	. 8
two-words-before|pietrarossa|	slittano 8
two-words-before|pike|	. 19
two-words-before|pinch|	of -15
two-words-before|pinheiro|	, 9
two-words-before|pin|	. 19
two-words-before|pipe|	was 20
two-words-before|piste|	? 17
two-words-before|pistoia-prato|	: 14
two-words-before|pitchfork|	heard 10
two-words-before|place|	: -15	of -24
two-words-before|plaidé|	le -12
two-words-before|plainly|	: 21
two-words-before|planned|	. 18
two-words-before|planos|	: 8
two-words-before|plan|	. 15	called -14
two-words-before|plaude|	: 12
two-words-before|play-off|	. 15
two-words-before|players|	. 9
two-words-before|play|	– -17
two-words-before|pleased|	. 9
two-words-before|pliant|	. 13
two-words-before|plumber|	. 10
two-words-before|pluriclasse|	era 11
two-words-before|plus|	savoir 15
two-words-before|plutôt|	des 17
two-words-before|poblano|	, 13
two-words-before|poco|	: 14
two-words-before|poderia|	continuar 9
two-words-before|podium|	. 14
two-words-before|pohjanpalo|	. 18
two-words-before|points|	. 20
two-words-before|point|	. 10
two-words-before|poireaux|	sont 15
two-words-before|poles|	. 12
two-words-before|police|	, 21	. 19	say 21	they 13	were -19
two-words-before|policy|	. 14
two-words-before|polideportivo|	. 7
two-words-before|politics|	. 17
two-words-before|politologin|	: 12
two-words-before|poll|	was 11
two-words-before|polémica|	: 9
two-words-before|ponte|	: 12
two-words-before|porches|	. 10
two-words-before|poreč|	. 17
two-words-before|porselein|	. 7
two-words-before|portmarnock|	remained 19
two-words-before|por|	título -10
two-words-before|position|	was 24
two-words-before|posted|	. 16	: 28
two-words-before|postzegel|	. 17
two-words-before|post|	: 18	headed -12
two-words-before|pounds|	. 13
two-words-before|pourvus|	, 11
two-words-before|pour|	un -20
two-words-before|power|	. 13
two-words-before|poço|	. 12
two-words-before|praised|	a 24
two-words-before|praise|	. 10
two-words-before|precisa|	: 18
two-words-before|prediker|	: 12
two-words-before|preferiva|	: 14
two-words-before|prefetta|	, 13
two-words-before|pregunta|	: 12
two-words-before|premier|	had 28
two-words-before|première|	: 12
two-words-before|prenga|	, -23
two-words-before|presentation|	. 13
two-words-before|presenta|	en -9
two-words-before|presidente|	a 13
two-words-before|president|	's 20
two-words-before|presseschau|	: -13
two-words-before|presse|	. 9
two-words-before|presuntos|	. 13
two-words-before|prevedeva|	un -14
two-words-before|previsão|	oficial 9
two-words-before|price|	. 12	was 18
two-words-before|prima|	della -16
two-words-before|princess|	’s -14
two-words-before|prince|	’s -18
two-words-before|private|	call -22
two-words-before|prize|	: -29
two-words-before|procès-verbal|	: 15
two-words-before|produced|	a -15
two-words-before|production|	of -17
two-words-before|produto|	. 11
two-words-before|progetto|	resta 13
two-words-before|programme|	listed -20
two-words-before|promete|	, 12
two-words-before|promised|	relief 16
two-words-before|promossa|	a -13
two-words-before|promoter|	. 13
two-words-before|promotions|	ltd. 15
two-words-before|proposal|	was 17
two-words-before|proposition|	était 13
two-words-before|prosser|	, 7	. 14
two-words-before|protested|	. 18
two-words-before|proteste|	: 9
two-words-before|protest|	at -20
two-words-before|protocol|	calls -19
two-words-before|province|	. 17
two-words-before|provoked|	. 12
two-words-before|prozent|	bleibe 10
two-words-before|présent|	. 11
two-words-before|président|	. 8
two-words-before|prüft|	. 7
two-words-before|psd|	está 7
two-words-before|pubblicato|	su -10
two-words-before|publicado|	na -10
two-words-before|publication|	as -12
two-words-before|publishers|	of -18
two-words-before|pulmino|	: 8
two-words-before|pumpe|	und -15
two-words-before|punched|	dirk -15
two-words-before|puppies|	. 12
two-words-before|pwc|	. 15
two-words-before|pyongyang|	had 16
two-words-before|párrafo|	. 10
two-words-before|quadro|	è 11
two-words-before|qualifié|	de 12
two-words-before|quando|	? 9
two-words-before|quarta-feira|	, 8
two-words-before|quarter|	. 12
two-words-before|quatro|	empresas -14
two-words-before|quattrocchi|	, 12
two-words-before|quechua|	greeting -19
two-words-before|queen|	. 7
two-words-before|queixa|	. 11
two-words-before|queixou-se|	, 7
two-words-before|queixou|	de 8
two-words-before|questura|	: 12
two-words-before|que|	anuncia -14	el -11	es 9	faltan 14	fazia 14	houve 13	ia 16	leva 9	llama -13	montréal 13	murió 7
two-words-before|quietly|	. 13
two-words-before|quilómetros|	: 8
two-words-before|quis|	identificar -14
two-words-before|quito|	, 13
two-words-before|quits|	over -19
two-words-before|quitério|	: 7
two-words-before|qui|	? 9
two-words-before|quotes|	: 18
two-words-before|quo|	. 12
two-words-before|qu|	’ 9
two-words-before|qu’|	elle 18
two-words-before|raccomanda|	di 13
two-words-before|radio|	. 20	: 9
two-words-before|radulovic|	: 16
two-words-before|rafferty|	blasts 22
two-words-before|raghunathan|	was 13
two-words-before|raid|	as 19
two-words-before|rand|	. 17
two-words-before|rank|	of -19
two-words-before|rappelé|	, 6
two-words-before|rassurant|	. 6
two-words-before|rates|	terna -25
two-words-before|rating|	. 19	to -22
two-words-before|rationing|	was 15
two-words-before|rautio-lind|	. 22
two-words-before|razão|	da 10
two-words-before|rc213v|	. 17
two-words-before|reads|	: 14
two-words-before|read|	. 24	: 21
two-words-before|real|	. 14
two-words-before|reação|	à -14
two-words-before|recalled|	, 14	. 17
two-words-before|recalls|	. 9
two-words-before|rechter|	dat 7
two-words-before|reclamado|	por -8
two-words-before|reclama|	do 17
two-words-before|reclamo|	? 11
two-words-before|reconnaît|	avoir 7
two-words-before|recorda|	joaquim -12
two-words-before|recordings|	were 13
two-words-before|recording|	. 14
two-words-before|record|	, -12
two-words-before|recorrido|	, -14
two-words-before|recounted|	. 20
two-words-before|recours|	? 15
two-words-before|rectifiait|	: 6
two-words-before|redditività|	resterebbe 14
two-words-before|reden|	, 6
two-words-before|redes|	: 9
two-words-before|redire|	. 9
two-words-before|reference|	to -17
two-words-before|reformer|	. 15
two-words-before|refrain|	from 18
two-words-before|refreshing|	. 16
two-words-before|regierung|	: 9
two-words-before|regina|	di -12
two-words-before|region|	. 12
two-words-before|regista|	di -6
two-words-before|register|	, -15	. 13
two-words-before|região|	como -12
two-words-before|regola|	vale 11
two-words-before|regulation|	. 18
two-words-before|regulators|	were 20
two-words-before|rejected|	. 15	as 22
two-words-before|related|	: 13
two-words-before|relativise|	. 21	: 21
two-words-before|release|	was 12
two-words-before|relevés|	jugés 13
two-words-before|relic|	as -25
two-words-before|relieved|	. 14
two-words-before|reloj|	, 17
two-words-before|remains|	a -14
two-words-before|remark|	. 16
two-words-before|reno|	. 18
two-words-before|replaced|	with -15
two-words-before|replicou|	que 10
two-words-before|replied|	. 19	: 34
two-words-before|replies|	: 11
two-words-before|reported|	, 14	. 13
two-words-before|reporters|	, 25	: 23
two-words-before|report|	, -24	as 18	titled -14	was 15
two-words-before|reprend|	: 12
two-words-before|representative|	. 12
two-words-before|republicans|	would 11
two-words-before|rescuers|	battle -23
two-words-before|researcher|	, 9
two-words-before|resign|	. 14
two-words-before|resorted|	to -22
two-words-before|respondeu|	: 8
two-words-before|respond|	. 16
two-words-before|response|	: 22
two-words-before|restaurante|	. 7
two-words-before|restera|	bloquée 10
two-words-before|restrained|	. 15
two-words-before|results|	. 9	were 22
two-words-before|result|	was 12
two-words-before|retrained|	. 12
two-words-before|retrospective|	, -12
two-words-before|reuniões|	. 6
two-words-before|reuters|	, 9
two-words-before|review|	. 12
two-words-before|revisão|	à 13
two-words-before|reward|	. 16
two-words-before|ribatte|	: 11
two-words-before|riccio|	. 12
two-words-before|rice|	. 10
two-words-before|richtig|	, 7
two-words-before|ricorso|	a -9
two-words-before|ridder-maes|	. 11
two-words-before|ridge|	as 21
two-words-before|rientro|	è 11
two-words-before|riet-fonds|	nicht 15
two-words-before|riga|	. 13	: 17
two-words-before|right|	. 7
two-words-before|rindo|	: 8
two-words-before|ripara|	. 6
two-words-before|riprende|	: 6
two-words-before|risk|	was 6
two-words-before|rispondeva|	: 6
two-words-before|risposta|	. 8
two-words-before|risposto|	: 12
two-words-before|ritardi|	. 7
two-words-before|river|	. 14
two-words-before|rizin|	. 11
two-words-before|road|	. 13
two-words-before|rond|	. 7
two-words-before|roof|	. 13
two-words-before|room|	: -19
two-words-before|rosell|	pediu 13
two-words-before|rouges|	. 17
two-words-before|round|	: 12	was 20
two-words-before|routes|	as 21
two-words-before|row|	. 24	as 20	dubbed -17
two-words-before|rté|	was 12
two-words-before|rules|	out -19
two-words-before|rule|	had 11	was 19
two-words-before|ruling|	. 22	as 14	that 14	was 14
two-words-before|ruminait|	. 7
two-words-before|rumour|	. 14
two-words-before|rundfunk|	. 16
two-words-before|running|	a 19
two-words-before|ruvidi|	. 14
two-words-before|règlement|	. 7
two-words-before|réclame|	une 7
two-words-before|régional|	. 12
two-words-before|répertoire|	. 7
two-words-before|rétorqué|	dans -11
two-words-before|révolution|	, 11
two-words-before|rógvi-dam|	said 23
two-words-before|rúv|	: 22
two-words-before|s'|	être 21
two-words-before|saarbrücken|	. 12
two-words-before|sabato|	. 9
two-words-before|sacos|	. 8
two-words-before|sadc|	had 12
two-words-before|sadly|	. 25
two-words-before|saga|	was 15
two-words-before|sagen|	: 20
two-words-before|sagrado|	. 18
two-words-before|said|	, 38	. 27	: 51	he 18	it 24	that 14	they -20
two-words-before|saint-ignace-de-loyola|	relevait 11
two-words-before|saints|	. 14
two-words-before|saisons|	de -9
two-words-before|sale|	was 15
two-words-before|saludado|	: 20
two-words-before|salvador|	. 11
two-words-before|same|	. 15
two-words-before|sanctions|	. 10	were 11
two-words-before|sandals|	. 18
two-words-before|sano|	. 15
two-words-before|sarebbero|	state 24
two-words-before|sarebbe|	opera 14
two-words-before|satisfaction|	. 9
two-words-before|satz|	: 16
two-words-before|saying|	: 9	that 8
two-words-before|says|	, 22	. 25	chisinau 7	consumers 21	cuts 8	lisbon 10	palliatives 18
two-words-before|say|	, 11	. 24	? 16
two-words-before|scan|	was -23
two-words-before|scarpellini|	. 10
two-words-before|scendere|	? 12
two-words-before|sceptical|	: 16
two-words-before|schauspielhaus|	bochum -7
two-words-before|schild|	: -19
two-words-before|schneidet|	. 18
two-words-before|school|	. 19	played -8
two-words-before|schranken|	. 16
two-words-before|schriftlich|	: 17
two-words-before|schwan|	habe 6
two-words-before|sciopero|	generale 19
two-words-before|scorpion|	. 8
two-words-before|scritto|	: 13
two-words-before|scuola|	? 12
two-words-before|scuse|	. 6	: 12
two-words-before|seasick|	and 13
two-words-before|sea|	. 16	at -18
two-words-before|seconde|	: 18
two-words-before|seconds|	. 20
two-words-before|secretary|	. 13	: 9
two-words-before|section|	called -19
two-words-before|sedici|	: 6
two-words-before|sees|	it 10
two-words-before|see|	the -19
two-words-before|segundos|	: 9
two-words-before|sein|	. 17
two-words-before|sei|	aber 7	er 8
two-words-before|sejam|	afixados 13
two-words-before|selection|	was 17
two-words-before|selling|	a -7
two-words-before|sell|	. 15
two-words-before|semarnat|	, 7
two-words-before|semi-final|	of -21
two-words-before|semiconductor|	. 12
two-words-before|semina|	. 11
two-words-before|sempre|	. 6
two-words-before|senators|	are 20
two-words-before|sense|	of -23
two-words-before|sensível|	. 7
two-words-before|sentenziato|	: 9
two-words-before|sent|	. 13
two-words-before|seo|	. 13
two-words-before|septuagénaire|	. 11
two-words-before|series|	called -10
two-words-before|sermon|	. 12
two-words-before|servers|	named -18
two-words-before|services|	offering -18
two-words-before|ser|	apenas 9
two-words-before|será|	reenviado 12
two-words-before|set|	. 20	to -9
two-words-before|setúbal|	. 12
two-words-before|seul|	été 14
two-words-before|se|	comprometió 11	declara 15	declaró 14	disent -17	publicará 15	tornara 11
two-words-before|shah|	. 21
two-words-before|shared|	worship 20
two-words-before|shares|	. 9
two-words-before|sheets|	were 14
two-words-before|shelters|	. 14
two-words-before|she|	calls -19	had 20	is 32	named -16	regretted 18	said 19	thanked 13	told -20	would 18
two-words-before|shoes|	. 11
two-words-before|shortages|	. 8
two-words-before|short|	. 15
two-words-before|shots|	. 17
two-words-before|shot|	for 22
two-words-before|should|	have 22
two-words-before|shouted|	. 22
two-words-before|shovels|	were 19
two-words-before|showed|	that 15
two-words-before|show|	as 13
two-words-before|shropshire|	: 21
two-words-before|shrugged|	. 7
two-words-before|shrugging|	. 9
two-words-before|shutout|	. 10
two-words-before|sich|	um 14
two-words-before|sides|	. 18	had 19	pledged 17
two-words-before|side|	. 12	needed 15
two-words-before|sieht|	sich 10
two-words-before|sie|	, 10	einen 14
two-words-before|sighed|	: 18
two-words-before|sighs|	. 12
two-words-before|signs|	reading -14
two-words-before|sign|	, -14	for -28
two-words-before|silence|	. 14	: 13
two-words-before|silla|	. 9
two-words-before|simples|	: 11
two-words-before|simply|	: 21
two-words-before|since|	. 14
two-words-before|singaporean|	teen -21
two-words-before|singapore|	. 14
two-words-before|single|	word 22
two-words-before|sint-vituskerk|	. 7
two-words-before|sirop|	. 10
two-words-before|sites|	. 6
two-words-before|sittings|	. 11
two-words-before|situación|	de 10
two-words-before|six|	. 15
two-words-before|si|	augura 12	chiama -11	definisce 9	dice 15	dichiara 10	leggeva -9	riferiva 18
two-words-before|skeptisch|	: 22
two-words-before|skin|	. 12
two-words-before|slachtoffers|	. 7
two-words-before|slates|	were 13
two-words-before|sleep|	. 19
two-words-before|slimane|	. 19
two-words-before|slogan|	is -13
two-words-before|slotparagraaf|	dat -12
two-words-before|smiled|	. 16
two-words-before|smiles|	. 20
two-words-before|sneeuwt|	. 23
two-words-before|snub|	. 11
two-words-before|socios|	de 12
two-words-before|softly|	, 16
two-words-before|soldadores|	. 9
two-words-before|solids|	. 13
two-words-before|solo|	esemplare 17
two-words-before|soltó|	: 8
two-words-before|some|	allies 16
two-words-before|sonderprüfung|	– 8
two-words-before|song|	, -13
two-words-before|sont|	restés 21
two-words-before|soothe|	. 9
two-words-before|sorpresa|	: 8
two-words-before|sorrentino|	, 7
two-words-before|sorriso|	, 11
two-words-before|sorten|	. 7
two-words-before|sosa|	. 11
two-words-before|soundcheck|	. 18
two-words-before|sound|	burned 16
two-words-before|souriant|	: 14
two-words-before|south|	. 11	africa 16	wanted 11
two-words-before|sovietica|	: 16
two-words-before|so|	: 17
two-words-before|spagnolo|	. 11
two-words-before|spaniard|	, 11
two-words-before|spa|	. 7
two-words-before|speaker|	. 22
two-words-before|speakman|	. 19
two-words-before|speaks|	of 30
two-words-before|speak|	. 20	on -24
two-words-before|special|	. 14
two-words-before|speech|	. 13
two-words-before|split|	. 11	between -20
two-words-before|spoke|	of 26
two-words-before|sports|	. 9
two-words-before|sport|	. 11
two-words-before|sprake|	van 12
two-words-before|spray|	: -19
two-words-before|spreche|	. 6
two-words-before|spreekt|	van 13
two-words-before|spreekwoord|	: 9
two-words-before|spricht|	von 23
two-words-before|sprigg|	: 17
two-words-before|spring|	. 16
two-words-before|sprint|	. 11
two-words-before|staat|	, 6
two-words-before|stabbing|	as 23
two-words-before|staff|	as -12
two-words-before|stalen|	zouden 10
two-words-before|stampa|	. 7	chiamò -16
two-words-before|stando|	a -8
two-words-before|stand|	. 13	: 27
two-words-before|starts|	. 20
two-words-before|start|	 11	beijing -21	cae -10	council -17	de -12	die -17	fca -15	holdovers -20	il -13	le -10	quotes 17	rescuers 15	so-called -15	start 18	sunday -12	the -12	un -7	• 9
two-words-before|stated|	. 16	that 15
two-words-before|statement|	. 19	: 21	as 15
two-words-before|states|	: 19
two-words-before|state|	bodies 17	had 13
two-words-before|station|	. 12
two-words-before|stato|	. -15
two-words-before|stazione|	: 16
two-words-before|steel|	was 12
two-words-before|stehe|	bloß 12
two-words-before|steht|	: -8
two-words-before|stelle|	noch 6
two-words-before|step|	before -11
two-words-before|stewards|	called 17
two-words-before|stew|	called -20
two-words-before|stickers|	: -21
two-words-before|sticker|	, -11
two-words-before|still|	says -16
two-words-before|stock|	to -21
two-words-before|stomeo|	: 11
two-words-before|stops|	. 10
two-words-before|stop|	. 15
two-words-before|store|	. 20
two-words-before|stormed|	. 8
two-words-before|stormy|	. 11
two-words-before|storm|	. 10
two-words-before|story|	. 19
two-words-before|strade|	; 11
two-words-before|strategy|	was 15
two-words-before|straße|	, 7
two-words-before|street|	. 16
two-words-before|streit|	als 15
two-words-before|strict|	. 11
two-words-before|strijdvaardig|	. 13
two-words-before|striscione|	: -15
two-words-before|ströbele|	das -17
two-words-before|student|	. 11
two-words-before|studie|	in -10
two-words-before|stumps|	, 11
two-words-before|sturen|	. 15
two-words-before|subir|	. 6
two-words-before|subject|	line -22
two-words-before|substitute|	. 16
two-words-before|successor|	. 14
two-words-before|succès|	. 9
two-words-before|such|	as -12	talks -18
two-words-before|sudan|	. 10
two-words-before|suffered|	from 22
two-words-before|suitcase|	. 13
two-words-before|suite|	. 15
two-words-before|sunday|	. 16
two-words-before|sunny|	. 19
two-words-before|sun|	. 12
two-words-before|super|	: 7
two-words-before|supporters|	waved -15
two-words-before|sure|	. 14
two-words-before|surnom|	de -18
two-words-before|surprised|	. 10
two-words-before|surrey|	. 17
two-words-before|sursis|	. 19
two-words-before|survey|	. 16	as 15
two-words-before|survivors|	of -7
two-words-before|survivre|	: 7
two-words-before|su|	entender 6	scritto -8
two-words-before|svp|	. 28
two-words-before|svt.se|	: -9
two-words-before|swahili|	for -16
two-words-before|swart|	: 20
two-words-before|sweden|	's -9
two-words-before|swim|	. 15	? 18
two-words-before|switch|	. 13
two-words-before|switzerland|	— -13
two-words-before|sympathy|	. 11
two-words-before|systems|	were 21
two-words-before|system|	as 16
two-words-before|szczepanek|	von 9
two-words-before|sítio|	: 9
two-words-before|søviknes|	. 17
two-words-before|table|	, 13
two-words-before|tac|	: 7
two-words-before|takes|	over -18
two-words-before|takoradi|	were 20
two-words-before|talking|	about -16
two-words-before|talks|	for -25
two-words-before|talk|	about -25
two-words-before|tallentire|	. 17
two-words-before|tamatea|	, 14
two-words-before|tancítaro|	. 16
two-words-before|tante|	avec 16
two-words-before|tan|	. 11
two-words-before|tarde|	: 17	de -17
two-words-before|tariffs|	are 21
two-words-before|tarrantes|	. 13
two-words-before|tashkent|	. 21
two-words-before|tateyama|	: 12
two-words-before|tavora|	foi 11
two-words-before|tax|	plan 16
two-words-before|teacher|	. 7
two-words-before|teammates|	call -10
two-words-before|team|	. 12	as -13	calls -15	had -19
two-words-before|telefono|	, 17
two-words-before|telegraaf|	as -8
two-words-before|telegramma|	: 13
two-words-before|telegram|	. 19
two-words-before|telephone|	. 10
two-words-before|television|	series -17
two-words-before|tellen|	. 6
two-words-before|tells|	of 10
two-words-before|tempers|	. 14
two-words-before|tempi|	? 7
two-words-before|tempère|	: 16
two-words-before|tenants|	as 14	of -11
two-words-before|tender|	. 13
two-words-before|tent|	was 17
two-words-before|teochew|	. 22
two-words-before|teorizza|	, 10
two-words-before|terengganu|	. 12
two-words-before|teresa|	fazem -9
two-words-before|terming|	it 21
two-words-before|term|	: -9
two-words-before|ter|	feito 9
two-words-before|terça|	. 15
two-words-before|testa|	: 13
two-words-before|testo|	; 10
two-words-before|text|	. 12
two-words-before|that|	. 26	: 20	a -23	donors 17	he 27	is 23	it 23	kazakhstan 11	read -15	reads -9	said -22	say -12	she 17	students 10	to -18	were -20
two-words-before|thee|	. 24
two-words-before|them|	. 22	: 22	as 17	called 8	tagged -20	to 21
two-words-before|there|	. 10	was 24	were 17
two-words-before|they|	had 6	have -20	sang -15
two-words-before|the|	accord 20	alias -15	alliance 15	board 19	boundary 14	caption -7	case 14	category -13	champion 13	change 19	claim 15	company 18	complaint 22	compromise 16	crew 16	deal 16	debate 22	decision 31	drama -14	drummer 11	expression -20	famous -10	fee 20	film 18	fine 20	first 6	girl 15	government 22	guidance 11	handle -18	hashtag -15	heading -24	headline -13	hearing 15	idea 20	incident 14	instruction -18	judge 18	killing 15	last -20	letter 12	line -14	meeting -17	move 12	musical -15	name -10	number 16	offer 16	order 12	outcome 20	pact 18	paper 14	parties 21	phrase -35	pipeline 19	play 14	price 25	problem -23	program 17	projection 18	race 11	recovery 8	remark 11	remarks 13	report 19	resignation 18	result 25	senate 11	shares -20	slogan -22	so-called -33	stir 19	stock -18	store 9	strike 23	symbol -8	tagline -16	talk 14	teenager 19	term -31	title -12	tragedy 19	update 16	vacant -16	walkout 13	word -44	words -33
two-words-before|thinly|	. 13
two-words-before|third|	. 11
two-words-before|thirty|	. 16
two-words-before|this|	. 17	is -19
two-words-before|threads|	. 15
two-words-before|thrilled|	. 11
two-words-before|throughout|	as -17
two-words-before|thurso|	: 8
two-words-before|ticinesi|	? 9
two-words-before|ticketmaster|	. 14
two-words-before|tiere|	hätten 10
two-words-before|tiktok|	. 15
two-words-before|timaru|	. 17
two-words-before|times|	. 17
two-words-before|timetable|	. 17
two-words-before|time|	. 25
two-words-before|tinha|	dado 11
two-words-before|tins|	. 16
two-words-before|tin|	were 23
two-words-before|titled|	 14
two-words-before|titolare|	: 19
two-words-before|titolo|	: -15
two-words-before|titre|	? -11
two-words-before|toestaan|	. 7
two-words-before|toe|	. 16
two-words-before|toilet|	. 15
two-words-before|told|	. 24	to 16
two-words-before|tolerância|	é 9
two-words-before|tollenaar|	blamed 7
two-words-before|tolliver|	. 20
two-words-before|tomará|	todavía 13
two-words-before|tone|	as 20
two-words-before|tonne|	. 8
two-words-before|took|	its 21
two-words-before|toont|	zich 12
two-words-before|toronto|	. 18	as -15
two-words-before|torri|	resterebbe 21
two-words-before|tosaerba|	: 6
two-words-before|tosello|	. 18
two-words-before|toujours|	: 14
two-words-before|toussé|	. 18
two-words-before|toys|	. 9
two-words-before|to|	be 20	cairo 12	host -23	isfahan 12	observe -19	play -11	put 23	replace -17	say -16	show 14	spray 18	test -14	the -13	villarreal 10	write -16
two-words-before|trabajo|	con 13
two-words-before|track|	, -14
two-words-before|trader|	. 22
two-words-before|traitée|	de 9
two-words-before|trampoline|	. 15
two-words-before|trams|	. 16
two-words-before|tram|	, 12
two-words-before|tranché|	: 15
two-words-before|transcript|	: -18
two-words-before|transfer|	. 9
two-words-before|translated|	. 11	as -22
two-words-before|translates|	as -19
two-words-before|transport|	of 13
two-words-before|tratta|	del 13	di 24
two-words-before|tregear|	. 9
two-words-before|tremblay-osei|	. 8
two-words-before|trenta|	: 9
two-words-before|trento|	. 8
two-words-before|treurde|	om 10
two-words-before|tre|	: 8
two-words-before|tribuna|	. 7	: 15
two-words-before|tributes|	to -14
two-words-before|tribute|	to 24
two-words-before|tried|	. 14
two-words-before|trimestre|	reflete 13
two-words-before|troca|	é 6
two-words-before|trolls|	over -9
two-words-before|trots|	. 15
two-words-before|trotzdem|	. 11
two-words-before|trouble|	. 20
two-words-before|troupeau|	était 9
two-words-before|troveranno|	. 11
two-words-before|truce|	text 15
two-words-before|trusts|	. 17
two-words-before|tuena-lardi|	. 10
two-words-before|tune|	of -6
two-words-before|turned|	into 16
two-words-before|turno|	. 15
two-words-before|tutto|	, 11	: 24
two-words-before|tuíta|	: 10
two-words-before|tv|	. 7
two-words-before|twice|	and 21
two-words-before|two|	people 19
two-words-before|técnico|	: 17
two-words-before|u.s.|	to 17
two-words-before|uber|	. 19
two-words-before|ubs|	: -17
two-words-before|uelsmann-ba|	für 15
two-words-before|uhr|	: 15
two-words-before|uitgelekte|	cijfers 9
two-words-before|uitspraak|	volgt 9
two-words-before|uit|	. 8
two-words-before|uma|	crítica 11	meta 9
two-words-before|umbrellas|	. 14
two-words-before|umdreht|	: 10
two-words-before|umno|	. 10
two-words-before|um|	balanço 16	eucalipto -9
two-words-before|una|	. 6	medida 18	scelta 10	zona -13
two-words-before|under|	the -16
two-words-before|und|	keine -14
two-words-before|une|	campagne 17	décision 13	déclaration 14	gaine 12	initiative 13	maternité -15	procédure 13	publication 15
two-words-before|unimpressed|	. 11
two-words-before|union|	calls -21
two-words-before|university|	. 9
two-words-before|unlikely|	. 14
two-words-before|unmoved|	. 13
two-words-before|unrepentant|	. 15
two-words-before|unsurprised|	. 8
two-words-before|untersuchungskommission|	einen -8
two-words-before|untrue|	. 12
two-words-before|un|	accord 9	aplauso 18	assistant -12	colloquio 19	consensus 20	dépouillement 10	exécutif 16	homme 21	match -11	mouvement 8	projet 10	recupero 11	riserbo -10	texte 9
two-words-before|uomo|	. 6
two-words-before|upright|	. 17
two-words-before|up|	. 29	on -15
two-words-before|urgency|	. 17
two-words-before|urges|	silence 17
two-words-before|urgroßmutter|	. 6
two-words-before|usava|	codinome -8
two-words-before|users|	. 11
two-words-before|ushba|	. 17
two-words-before|usted|	toca 18
two-words-before|us|	. 16
two-words-before|uur|	. 11
two-words-before|uw|	school 17
two-words-before|vagão|	. 18
two-words-before|valdeterrazo|	. 6
two-words-before|vallisoletana|	, 7
two-words-before|valoró|	como 15
two-words-before|valuations|	turn -21
two-words-before|vandalisme|	niet 7
two-words-before|vanished|	. 11
two-words-before|van|	. 11	een 10	financiën 9
two-words-before|varnish|	. 11
two-words-before|var|	. 9
two-words-before|vast|	. 8
two-words-before|vehicles|	. 14
two-words-before|venga|	conservata 15
two-words-before|venray|	. 7
two-words-before|verdict|	as 18
two-words-before|verdinha|	. 10
two-words-before|vergogna|	: 8
two-words-before|verhalten|	. 6
two-words-before|verliep|	. 10
two-words-before|vernice|	: 18
two-words-before|verona|	would 11
two-words-before|versandhandel|	befürchtet 15
two-words-before|version|	was 12
two-words-before|verstuurd|	. 21
two-words-before|vervangend|	vervoer 9
two-words-before|verwijt|	: 6
two-words-before|verzocht|	, 9
two-words-before|vessels|	of 25
two-words-before|veteran|	. 13
two-words-before|veto|	ao -17
two-words-before|veut|	son -10
two-words-before|vezes|	. 6
two-words-before|vicolo|	: 16
two-words-before|video|	titled -13
two-words-before|vidéo|	aurait 6
two-words-before|vierten|	quartal 16
two-words-before|viewed|	with -21
two-words-before|viewers|	of -20
two-words-before|view|	. 20
two-words-before|village|	appelle -10
two-words-before|visant|	la -16
two-words-before|vlaai|	. 16
two-words-before|vladivostok|	that 7
two-words-before|voit|	un 21
two-words-before|voix|	. 13
two-words-before|volgens|	haar 17
two-words-before|volles|	vertrauen 16
two-words-before|volume|	. 15	: 22
two-words-before|von|	der -12	einem 27	einer 15
two-words-before|voor|	. 15
two-words-before|vorlage|	sei 13
two-words-before|vorwürfe|	für 6
two-words-before|votata|	recita 13
two-words-before|votes|	. 13
two-words-before|vote|	was 10
two-words-before|voting|	as 17
two-words-before|vueltas|	: 11
two-words-before|wai-lok|	, -9
two-words-before|waiting|	. 7
two-words-before|wakker|	. 14
two-words-before|walks|	back -9
two-words-before|wall|	. 12
two-words-before|want|	the -14
two-words-before|wanyama|	. 7
two-words-before|warned|	: 16	against 14	of 25
two-words-before|warning|	would 10
two-words-before|warns|	against -20
two-words-before|warten|	. 16
two-words-before|washington|	was 14
two-words-before|was|	 13	a 25	behaving 16	called -10	judged 23	leaving 18	marked -12	officially 10	titled -25
two-words-before|watchdog|	. 13
two-words-before|watching|	. 13
two-words-before|watch|	. 14
two-words-before|water|	( -10
two-words-before|wat|	is -8
two-words-before|way|	. 17
two-words-before|website|	calls 24
two-words-before|wednesday|	. 14
two-words-before|weeks|	. 13
two-words-before|week|	. 30
two-words-before|weeping|	. 15
two-words-before|weg|	. 13
two-words-before|weile|	. 8
two-words-before|went|	on -16
two-words-before|werde|	sich 6	sie 16
two-words-before|were|	being 15	neither -20	rated -19
two-words-before|west|	’s -6
two-words-before|weten|	. 8	dat 7
two-words-before|wet|	but 16
two-words-before|what|	. 11	is -19
two-words-before|wheel|	. 15
two-words-before|which|	is -24	means -20	reads -19
two-words-before|while|	. 16
two-words-before|whispered|	: 7
two-words-before|whose|	. 11
two-words-before|who|	answered -19	makes -19	owns -19	said 23	sold -15	turned -21
two-words-before|why|	? 15
two-words-before|widersprach|	: 17
two-words-before|widerspricht|	: 9
two-words-before|widerspruch|	. 7
two-words-before|wie|	das -11
two-words-before|wife|	. 19
two-words-before|will|	open 18
two-words-before|windhoek|	: 16
two-words-before|window|	. 16	to 16
two-words-before|winning|	: 20
two-words-before|winst|	? 14
two-words-before|wintz|	. 11
two-words-before|with|	a -18	its -13
two-words-before|wobbles|	over -17
two-words-before|wollte|	. 6	das 8
two-words-before|wolof|	( -9
two-words-before|won't|	be 17
two-words-before|won|	. 11
two-words-before|woorden|	: 11
two-words-before|worden|	er 10
two-words-before|words|	, 19	. 16
two-words-before|word|	. 21	as -16
two-words-before|work|	. 12	to -21	was 8
two-words-before|worry|	. 14
two-words-before|worse|	. 16
two-words-before|worten|	: 6
two-words-before|wort|	: 14
two-words-before|would|	be 37	go -24	leave 20	start 17	stay 12
two-words-before|wounded|	. 11
two-words-before|wristband|	. 16
two-words-before|wrists|	. 13
two-words-before|writes|	. 13	: 21
two-words-before|writing|	: 10
two-words-before|wrongdoing|	. 11
two-words-before|wrong|	. 15
two-words-before|wrote|	, 26	. 19	: 31	in -20
two-words-before|wunsch|	: 15
two-words-before|wyssling|	: 6
two-words-before|würmer|	noch 10
two-words-before|xavier|	. 17
two-words-before|x|	. 18	: 32
two-words-before|yard|	, 20
two-words-before|years|	. 19	over -15
two-words-before|year|	. 17	at 24	that 15
two-words-before|yecla|	: 6
two-words-before|yet|	to -19
two-words-before|you|	had -25
two-words-before|y|	voit 8
two-words-before|zaak|	mag 11
two-words-before|zaal|	. 12
two-words-before|zaghdane|	salue 7
two-words-before|zahedan|	was 10
two-words-before|zahl|	für 10
two-words-before|zanetti-cortesi|	, 10
two-words-before|zanjado|	. 9
two-words-before|zeeman|	, 7
two-words-before|zege|	met 8
two-words-before|zeggen|	? 12
two-words-before|zeigte|	sich 10
two-words-before|zeigt|	sich 18
two-words-before|zeitung|	von 12
two-words-before|zettels|	, 11
two-words-before|zetten|	. 11
two-words-before|ze|	heet -11
two-words-before|zien|	. 14
two-words-before|zijn|	remise 6
two-words-before|zolang|	de -13
two-words-before|zoom|	: 18
two-words-before|zucht|	) 6
two-words-before|zufällig|	. 6
two-words-before|zurich|	. 12
two-words-before|zur|	hauptprobe 12
two-words-before|zurück|	. 13	: 9
two-words-before|zóbuè|	. 6
two-words-before||	( -19	, -28	. 34	: 12	but 16	mais 11	nor -24	of 23	or -29	para -10	preferring -18	regelmäßig -14	sang -17	und -10	with -17	— 14
two-words-before|à|	une 16
two-words-before|água-izé|	, 8
two-words-before|água|	pedem 6
two-words-before|áudio|	era 10
two-words-before|è|	detto 15	un -16
two-words-before|état|	pour 15
two-words-before|été|	envoyé 18
two-words-before|évoque|	un 19	une 14
two-words-before|évoqué|	un 20
two-words-before|évora|	. 6
two-words-before|é|	a -6
two-words-before|über|	ein 14
two-words-before|übungsbeobachter|	bemängelte 6
two-words-before|’s|	. 18	handwriting -18	much-vaunted -16	off-the-cuff -14	pulls -11
verb|false|1|	lower -12	other -15
verb|false|2-3|	other -17	upper -39
verb|false|4-7|	lower 52	other 22	upper -46
verb|false|8+|	lower 33	other 6	upper 17
verb|true|1|	lower -42	upper 25
verb|true|2-3|	lower 17	upper 14
verb|true|4-7|	lower 16	other 15
verb|true|8+|	upper 10
word-after|	 -15	' 13	( -34	) -17	+ 19	, -13	- -8	. 11	14 -15	212 -13	26 -20	? -17	a -24	abg 17	abou 11	about -10	abramian 11	abu 7	accepting -16	according -17	achterberg 7	across -10	actress -7	added 12	adib 8	admitted 19	afriqiyah 20	after 31	against 12	agency 10	agent 20	agreed -19	aguirre 15	aidan 7	airs -10	ajakaiye 17	akintoye 11	akintoye-holm 9	al-roumi 11	al-ubaidi 20	alert -20	alla -11	alpa 13	already 7	als -11	am 9	an 12	analyst -9	and 40	andrade -11	annahm -17	another 20	appearing 15	arendse 14	arrives -18	as -28	asked 10	assistant 8	association 9	at 12	au 20	ausrichten -7	autour 16	autsch 7	avionics 15	awaited 22	away 21	bancroft 15	bangash 13	banks 13	barrientos 13	bavarian 7	be -13	beavington 15	because -26	bediend -6	before 25	beim 9	beließ -16	bell 12	belmont 15	ben 9	benhamza-orsini 10	benjamin 20	berg 7	berichten -12	berichteten -10	bestimmt -9	betekende -7	between -23	bezeichnete 13	bhardwaj 9	bij -9	birdsong 13	bjp 22	blabbed 17	bligh-nakata 6	blumenkrantz 18	board 10	borasović 15	both -11	brandl 11	brazil 8	bridge -17	brix 13	brno 16	broke -10	brzezicki 11	but -21	butterfield 17	by 29	cal 12	call -20	calum 8	came 11	caritas 12	carried -7	catacutan 14	cbn 14	ce 10	ceo 7	cette 16	chaired -13	chapter 9	charges -7	chase 13	chatbot -17	chepkilot 7	cheptanui 10	chief 13	ci -6	claude -19	clause -21	cllr 7	co-judge 18	coach 14	coassistent 11	comes 18	complained 12	con 21	conceded 23	contact -21	contre 15	controles -11	could -17	countered 12	counts -19	crypto -15	d' 7	dann 7	dans 11	dantas-freire 7	das -14	dat 6	davos 9	de -24	deal -16	dejó -11	delacourt-hume 7	delahunt 9	delayed -16	della 7	dell’ 15	depuis -15	deputy 12	der -10	desrosiers 7	detidos -10	deutsche 16	deuxième 15	devaney-shaw 8	devant 15	devi 12	diabakaté 11	diallo 8	die 21	dikes -17	dimaculangan 10	distributed -16	dmw 10	doen -10	dog -18	down -20	drew -18	driver 9	du 11	dunstan 10	durante 14	easter 11	editor 15	een -12	egypt 13	ein 20	ekpo 10	ekwenugo 20	eleven -11	elle 18	email -9	empfangen 12	end 20	engineer 14	enrolled -8	entraîneur 9	era -12	erkennen -14	erst 8	erste 13	esteves -12	et -7	etame 6	every -16	exigé -16	experts -14	exporter 17	faint -9	fair 15	families -9	farquharson-iwu 14	faumuinā-reid 10	fearon 12	featherweight -16	features -14	fedko 12	fell -8	ferreira 9	feud -17	finance 6	findet -13	fisheries 9	fizzles -8	for -9	fordert 12	foreign 10	found -10	four -20	francine -13	friday 11	frost-kaljuste 8	führt -15	game 12	garrigou-sy -18	garuda 7	gearbeitet 12	gefallen 9	gefunden -8	geführt 9	gehad -11	gelagert 16	gemeld -8	genannt 6	general 10	generator -9	genoemd -8	geprüft 11	gesetzt -12	gewesen 10	ghjuvan-battì 9	giga 11	giochi 18	goldblatt-reyes -13	goran 16	govender 19	greenidge -19	greens 7	grimaultier 10	gurung 11	ha -9	haas 11	had -37	haddou-thonnard 11	hagspiel 9	halloran-ikeda 9	hanafin 17	hands -15	hanno -9	has 9	hatfield 20	have -13	he 26	head 7	heath 12	hedges 8	heet -11	her -15	heriberto -15	heygum 9	high 9	his 19	hnat 6	hold -16	hollis 8	horsfall 13	hours -11	how 14	hrw 10	huamán 10	hubbard 13	hume 12	huxtable 11	höre -9	i -15	ibedc 16	idrissa 8	il 13	im 10	in 7	inbal -10	incident 14	indepaz 18	industry 8	instead -25	into -21	investigation -19	iolanda 12	is -35	ishbel 10	island -20	isn't -15	isolated 13	it -15	its 18	jazz 8	je 13	jepkemoi 11	joked 15	joris 9	josé -8	judge 21	june 10	justice 13	kein -12	kettle 17	khartoum 24	kruger -27	kwaku 11	könne -18	laat -9	lachend 18	lainio 7	lale 7	lalrinpuii 9	lamar 10	laos 13	lars 10	las 9	laughed 9	le 18	led -14	leduc-marsh 11	lehnt -9	leilani 8	letter -15	liang 12	liegen 12	lifeboat -7	lights -16	lindqvist 6	linebacker 11	list -20	lists -15	loomis-akers 11	lopati 8	lorber 9	lunes 13	lurleen 7	l’ 21	m'bango 17	ma 8	macaskill -16	macaspac 9	madam 11	made -24	mai 12	mais 13	maitha 8	managing 17	manay 6	many -17	march 20	marcus -21	margetts 8	marino 19	mast -17	mathers 14	maureen 9	mcelhinney 12	mcglashan 12	mcshannon 15	means -21	measure -12	mehr 14	memo -20	mengniu 8	merriwether-sosa 18	merv 12	message -16	met 6	microsoft 7	might 18	milagros 16	mingas -7	mining 21	mira 14	mme 10	mochte -10	mr 23	mr. 15	mrs 24	mrs. 23	ms 21	ms. 18	mutter 7	my 11	mägiste 7	naar -13	nannte -8	natembe 11	near -18	nears -11	nennt -8	ngawang 7	ng’wandu 7	nikhil 15	nilima 13	nira 10	nkrumah-bell 8	no -8	nor -20	north 14	nos -14	nothing -14	nu 6	nyangwara 13	oakes 8	odile 14	of 12	oghenekaro 11	oisín 17	oldrey 13	omgedoopt -8	on 25	one 22	opent -7	or -25	organiser 19	orla 8	orrin-vale 10	os -10	osborne 8	our 12	out 17	outlook -23	over -15	overeind -13	oyelowo-hart 11	o’hara 7	o’loughlin-leary 11	pakistan 15	par 20	para -17	pareto 10	paris -16	passenger 12	pastor -14	pawaskar 12	payé -16	pell 11	pellizzotti 12	penalty -17	penge-okoro 20	people 10	per 13	perder 9	pickering 10	played -14	plunged -16	policy 20	portia 22	position 18	posted -16	pour -12	preferring -9	presiding 16	prime 8	prince 6	probten -9	professor 13	program 19	programme -16	programs -13	promised 14	prosecutor 11	prudence 9	pruittson 12	prêtée -16	published -11	pyo 12	qatari 7	queyroux 10	quipped 14	raiders 8	rakhmonzoda 15	ralte 17	ramón 9	rating -33	ravnkilde 16	recibe -9	recorded -15	recounted 16	referred -17	regelmäßig -13	regional -19	relatório 13	relâchée -18	remark -24	remarked 12	rep. 12	repeated 17	replied 15	resigns -9	results 18	retoma -8	rises -11	rivals -20	rizespor 7	roared 12	rodion 16	roger 10	ronit 11	rose 9	rostovski-rey 12	rounded -9	routine -18	row -19	rufen -14	rule -22	rune 11	runs -18	réponse 7	sagte -7	said 20	salma 12	salvatierra 15	sampler -13	sang -11	santangelo 14	sarfaraz -17	sas 19	says 27	scenes 17	schreibt -18	science 7	scuote -7	secretary 10	sei -9	seien -6	seine 12	sellers -13	sells -14	seoul -21	service 19	será -11	setzt 6	sgorbissa 10	sharks 9	she 34	sheriff -19	shetty -14	shirogane 12	shop 14	shouted 15	sich -9	sie 8	signs 11	since 25	sinking -7	sirius 7	sizemore 6	skip -12	sloan 13	snapped 10	snow 7	so -11	solle -9	sometimes -18	sorokin-aas 11	sorrell 14	sous -22	spent -17	spins -22	spokesman 12	spottete -6	spreche 11	stablemaster 7	stays -15	steht -11	stellar -14	stonecipher 12	story 17	struan 7	sturm 16	su 14	suivi 11	sukumaran 8	sulla -16	suns 14	sur 17	surfaces -6	svobodova 8	sürmeneli 6	tag -13	target -18	tarrant-nguyen 16	tata 16	taufa'ao 17	te -10	teacher -14	temesgen 11	teo 8	testified 15	that -9	the 16	theo 10	there -14	they 19	thief -17	thirteen 18	this -17	though -8	tipping 12	to -23	toledano-feld 6	tolliver 9	torbjørg 11	toyama 15	tra 16	traduction 11	tran 13	transport 6	tras 10	treasury 6	trend -18	trudged -14	tuohy -25	tuohy-baird 14	tuttle 10	tutto -8	two -15	u.s. 10	udo 8	umeh-collins 12	un -9	und -20	under -20	union 14	until 10	vakaloloma 6	vakatawabai 11	van 14	vantreese-obi 8	var 22	varga 16	venus 9	vergoed 16	verkeersinstituut 14	vernommen 8	verraden 9	verzichtet 12	vice 10	virac 17	volgens 8	von -14	voorzitter 6	vor -11	vorgesetzt -10	vorliegt -17	vormstein 15	vrijdag 11	wafubwa 12	wakes -15	wales 10	walker 13	wall 14	waltzes -7	war -17	warns 10	warsaw 19	was -14	washington 6	water 10	weg 13	wept -15	werde 10	were 17	when 30	which -12	while 24	whitlock 13	who -17	wie 15	wiebe-solis 13	wijeratne 15	will -12	win -11	wins -18	winterbourne 11	with -8	within 13	worden 6	wordt 7	work 12	worthing -17	wray-osei 14	wrote 22	wynnfield 11	yes 16	yirga 15	yohanes 9	yorgelis 9	zadi 16	zahlenwerk 6	zeh 15	zelazny 9	zhu 15	zijn 12	zolani 13	zones -18	zsombor 10	zur 17	zurückhaltender 6	zylberberg 11	à 19	è -14	út 7	– -8	— 34	… 9
word-after|'|	, 13
word-after|(|	! -16	. 15	none -30
word-after|)|	. -11	none -15
word-after|+|	none 19
word-after|,|	! 21	? -11	none -14
word-after|-|	none -8
word-after|.|	! 13	? -10	none 10
word-after|14|	none -15
word-after|212|	none -13
word-after|26|	none -20
word-after|?|	none -17
word-after|abg|	, 17
word-after|about|	, -16	. -20	none 28
word-after|abou|	, 11
word-after|abramian|	, 11
word-after|abu|	, 7
word-after|accepting|	. -16
word-after|according|	, -17
word-after|achterberg|	, 7
word-after|across|	none -10
word-after|actress|	none -7
word-after|added|	, 12
word-after|adib|	, 8
word-after|admitted|	, 19
word-after|advises|	, 6	none -10
word-after|afriqiyah|	. 20
word-after|after|	none 31
word-after|against|	none 12
word-after|agency|	, 10
word-after|agent|	, 20
word-after|agreed|	, -19
word-after|aguirre|	, 15
word-after|aidan|	, 7
word-after|airs|	none -10
word-after|ajakaiye|	? 17
word-after|akintoye-holm|	, 9
word-after|akintoye|	none 11
word-after|al-roumi|	, 11
word-after|al-ubaidi|	, 20
word-after|alert|	none -20
word-after|alla|	none -11
word-after|alpa|	. 13
word-after|already|	none 7
word-after|als|	none -11
word-after|am|	. 9
word-after|analyst|	, -9
word-after|andrade|	none -11
word-after|and|	! -15	, -6	? 16	none 42
word-after|annahm|	none -17
word-after|another|	! 20
word-after|an|	, 8	none 8
word-after|appearing|	. 15
word-after|arendse|	, 14
word-after|arrives|	none -18
word-after|asked|	. -6	? 25
word-after|assistant|	, 8
word-after|association|	, 9
word-after|as|	, -26	. -31	none 10
word-after|at|	. 16	none -28
word-after|ausrichten|	none -7
word-after|autour|	none 16
word-after|autsch|	. 7
word-after|au|	none 20
word-after|avionics|	. 15
word-after|awaited|	none 22
word-after|away|	none 21
word-after|a|	, -16	. -15	? 14	none -14
word-after|bancroft|	, 15
word-after|bangash|	, 13
word-after|banks|	? 13
word-after|barrientos|	, 13
word-after|bavarian|	, 7
word-after|beavington|	, 15
word-after|because|	none -26
word-after|bediend|	none -6
word-after|before|	none 25
word-after|beim|	. 9
word-after|beließ|	none -16
word-after|bell|	, 12
word-after|belmont|	, 15
word-after|benhamza-orsini|	. 10
word-after|benjamin|	. 20
word-after|ben|	, 9
word-after|berg|	, 7
word-after|berichten|	none -12
word-after|berichteten|	none -10
word-after|bestimmt|	none -9
word-after|betekende|	none -7
word-after|between|	none -23
word-after|bezeichnete|	none 13
word-after|be|	none -13
word-after|bhardwaj|	, 9
word-after|bij|	none -9
word-after|birdsong|	, 13
word-after|bjp|	. 22
word-after|blabbed|	, 17
word-after|bligh-nakata|	, 6
word-after|blumenkrantz|	none 18
word-after|board|	, 10
word-after|borasović|	, 15
word-after|both|	. -11
word-after|brandl|	, 11
word-after|brazil|	, 8
word-after|bridge|	none -17
word-after|brix|	, 13
word-after|brno|	, 16
word-after|broke|	none -10
word-after|brzezicki|	, 11
word-after|butterfield|	, 17
word-after|but|	, -19	. 14	none -16
word-after|by|	, -17	. 14	none 23
word-after|call|	none -20
word-after|calum|	, 8
word-after|cal|	none 12
word-after|came|	, 25	none -13
word-after|caritas|	. 12
word-after|carried|	, -7
word-after|catacutan|	none 14
word-after|cbn|	, 14
word-after|ceo|	, 7
word-after|cette|	. 16
word-after|ce|	. 10
word-after|chaired|	none -13
word-after|chapter|	, 9
word-after|charges|	none -7
word-after|chase|	, 13
word-after|chatbot|	none -17
word-after|chepkilot|	, 7
word-after|cheptanui|	, 10
word-after|chief|	, 13
word-after|ci|	none -6
word-after|claude|	. -19
word-after|clause|	none -21
word-after|cllr|	, 7
word-after|co-judge|	. 18
word-after|coach|	, 14
word-after|coassistent|	. 11
word-after|comes|	, 18
word-after|complained|	, 12
word-after|conceded|	, 23
word-after|contact|	none -21
word-after|contre|	none 15
word-after|controles|	none -11
word-after|con|	none 21
word-after|could|	none -17
word-after|countered|	, 12
word-after|counts|	none -19
word-after|crypto|	none -15
word-after|d'|	, 7
word-after|dann|	. 7
word-after|dans|	none 11
word-after|dantas-freire|	, 7
word-after|das|	none -14
word-after|dat|	. 6
word-after|davos|	. 9
word-after|deal|	none -16
word-after|dejó|	none -11
word-after|delacourt-hume|	, 7
word-after|delahunt|	, 9
word-after|delayed|	none -16
word-after|della|	none 7
word-after|dell’|	none 15
word-after|depuis|	none -15
word-after|deputy|	, 12
word-after|der|	. 17	none -13
word-after|desrosiers|	, 7
word-after|detidos|	none -10
word-after|deutsche|	, 16
word-after|deuxième|	. 15
word-after|devaney-shaw|	, 8
word-after|devant|	none 15
word-after|devi|	, 12
word-after|de|	, 15	. 17	none -24
word-after|diabakaté|	none 11
word-after|diallo|	, 8
word-after|die|	! 11	. 18	none 12
word-after|dikes|	none -17
word-after|dimaculangan|	, 10
word-after|distributed|	none -16
word-after|dmw|	, 10
word-after|doen|	none -10
word-after|dog|	none -18
word-after|down|	, -20
word-after|do|	. 21	none -13
word-after|drew|	. -10	none -12
word-after|driver|	, 9
word-after|dunstan|	, 10
word-after|durante|	none 14
word-after|du|	none 11
word-after|easter|	, 11
word-after|editor|	, 15
word-after|een|	none -12
word-after|egypt|	, 13
word-after|ein|	. 20
word-after|ekpo|	? 10
word-after|ekwenugo|	none 20
word-after|eleven|	. -11
word-after|elle|	. 18
word-after|email|	none -9
word-after|empfangen|	none 12
word-after|end|	. 10	? 28	none 15
word-after|engineer|	, 14
word-after|enrolled|	, -8
word-after|entraîneur|	. 9
word-after|era|	none -12
word-after|erkennen|	none -14
word-after|erste|	. 13
word-after|erst|	. 8
word-after|esteves|	none -12
word-after|etame|	, 6
word-after|et|	none -9
word-after|every|	none -16
word-after|exigé|	none -16
word-after|experts|	. -14
word-after|exporter|	. 17
word-after|e|	? 11
word-after|faint|	none -9
word-after|fair|	? 15
word-after|families|	. -9
word-after|farquharson-iwu|	, 14
word-after|faumuinā-reid|	, 10
word-after|fearon|	, 12
word-after|featherweight|	none -16
word-after|features|	, -14
word-after|fedko|	, 12
word-after|fell|	, -8
word-after|ferreira|	, 9
word-after|feud|	none -17
word-after|finance|	, 6
word-after|findet|	none -13
word-after|fisheries|	, 9
word-after|fizzles|	none -8
word-after|fordert|	none 12
word-after|foreign|	, 10
word-after|for|	none -9
word-after|found|	none -10
word-after|four|	none -20
word-after|francine|	. -13
word-after|friday|	, 11
word-after|from|	, -9
word-after|frost-kaljuste|	, 8
word-after|führt|	none -15
word-after|game|	, 12
word-after|garrigou-sy|	none -18
word-after|garuda|	. 7
word-after|gearbeitet|	none 12
word-after|gefallen|	none 9
word-after|gefunden|	none -8
word-after|geführt|	none 9
word-after|gehad|	none -11
word-after|gelagert|	none 16
word-after|gemeld|	none -8
word-after|genannt|	none 6
word-after|general|	, 10
word-after|generator|	none -9
word-after|genoemd|	none -8
word-after|geprüft|	none 11
word-after|gesetzt|	none -12
word-after|gewesen|	none 10
word-after|ghjuvan-battì|	, 9
word-after|giga|	, 11
word-after|giochi|	none 18
word-after|goldblatt-reyes|	. -13
word-after|goran|	none 16
word-after|govender|	? 19
word-after|greenidge|	none -19
word-after|greens|	, 7
word-after|grimaultier|	, 10
word-after|gurung|	, 11
word-after|haas|	, 11
word-after|haddou-thonnard|	, 11
word-after|had|	, -9	none -36
word-after|hagspiel|	. 9
word-after|halloran-ikeda|	, 9
word-after|hanafin|	, 17
word-after|hands|	none -15
word-after|hanno|	none -9
word-after|has|	, -23	none 16
word-after|hatfield|	none 20
word-after|have|	, -13
word-after|ha|	none -9
word-after|head|	, 7
word-after|heath|	, 12
word-after|hedges|	, 8
word-after|heet|	none -11
word-after|heriberto|	none -15
word-after|her|	, 27	. -19	none -19
word-after|heygum|	, 9
word-after|he|	! 18	, 19	. 24	? 25	none 21
word-after|high|	, 9
word-after|his|	, 17	? 15
word-after|hnat|	, 6
word-after|hold|	none -16
word-after|hollis|	, 8
word-after|horsfall|	, 13
word-after|hours|	none -11
word-after|how|	none 14
word-after|hrw|	, 10
word-after|huamán|	, 10
word-after|hubbard|	, 13
word-after|hume|	, 12
word-after|huxtable|	, 11
word-after|höre|	none -9
word-after|ibedc|	. 16
word-after|idrissa|	, 8
word-after|il|	. 12
word-after|im|	. 10
word-after|inbal|	. -10
word-after|incident|	, 14
word-after|indepaz|	. 18
word-after|industry|	, 8
word-after|instead|	none -25
word-after|into|	none -21
word-after|investigation|	none -19
word-after|in|	. -19	none 11
word-after|iolanda|	, 12
word-after|ishbel|	, 10
word-after|island|	none -20
word-after|isn't|	none -15
word-after|isolated|	. 13
word-after|is|	, -15	none -33
word-after|its|	, 28	. -15
word-after|it|	, -27	. 26
word-after|i|	. -8	? 17	none -19
word-after|jazz|	, 8
word-after|jepkemoi|	, 11
word-after|je|	. 13
word-after|joked|	, 15
word-after|joris|	, 9
word-after|josé|	none -8
word-after|judge|	, 17	none 15
word-after|june|	, 10
word-after|justice|	? 13
word-after|kein|	none -12
word-after|kettle|	none 17
word-after|khartoum|	. 24
word-after|kruger|	none -27
word-after|kwaku|	, 11
word-after|könne|	none -18
word-after|laat|	none -9
word-after|lachend|	. 18
word-after|lainio|	, 7
word-after|lale|	, 7
word-after|lalrinpuii|	, 9
word-after|lamar|	, 10
word-after|laos|	, 13
word-after|lars|	, 10
word-after|last|	. -11
word-after|las|	none 9
word-after|laughed|	, 9
word-after|la|	? 14	none -11
word-after|leduc-marsh|	, 11
word-after|led|	none -14
word-after|lehnt|	none -9
word-after|leilani|	, 8
word-after|letter|	none -15
word-after|le|	. 18
word-after|liang|	, 12
word-after|liegen|	none 12
word-after|lifeboat|	none -7
word-after|lights|	none -16
word-after|lindqvist|	, 6
word-after|linebacker|	, 11
word-after|lists|	, -15
word-after|list|	none -20
word-after|loomis-akers|	, 11
word-after|lopati|	, 8
word-after|lorber|	, 9
word-after|lunes|	, 13
word-after|lurleen|	, 7
word-after|l’|	. 25	none -11
word-after|m'bango|	, 17
word-after|macaskill|	none -16
word-after|macaspac|	, 9
word-after|madam|	, 11
word-after|made|	none -24
word-after|mais|	none 13
word-after|maitha|	, 8
word-after|mai|	, 12
word-after|managing|	, 17
word-after|manay|	, 6
word-after|many|	. -17
word-after|march|	, 20
word-after|marcus|	. -21
word-after|margetts|	, 8
word-after|marino|	, 19
word-after|mast|	none -17
word-after|mathers|	, 14
word-after|maureen|	, 9
word-after|ma|	, 8
word-after|mcelhinney|	, 12
word-after|mcglashan|	, 12
word-after|mcshannon|	none 15
word-after|means|	none -21
word-after|measure|	none -12
word-after|mehr|	. 14
word-after|memo|	none -20
word-after|mengniu|	, 8
word-after|merriwether-sosa|	, 18
word-after|merv|	, 12
word-after|message|	none -16
word-after|met|	. 6
word-after|microsoft|	. 7
word-after|might|	. 18
word-after|milagros|	, 16
word-after|mingas|	none -7
word-after|mining|	. 21
word-after|mira|	, 14
word-after|mme|	? 10
word-after|mochte|	none -10
word-after|mr.|	, 14	none 6
word-after|mrs.|	, 23
word-after|mrs|	, 24
word-after|mr|	, 22	none 13
word-after|ms.|	, 18
word-after|ms|	! 10	, 22
word-after|mutter|	! 7
word-after|my|	, 11
word-after|mägiste|	, 7
word-after|naar|	none -13
word-after|nannte|	none -8
word-after|natembe|	, 11
word-after|nears|	none -11
word-after|near|	none -18
word-after|nennt|	none -8
word-after|ngawang|	, 7
word-after|ng’wandu|	, 7
word-after|nikhil|	, 15
word-after|nilima|	, 13
word-after|nira|	, 10
word-after|nkrumah-bell|	, 8
word-after|north|	none 14
word-after|nor|	none -20
word-after|nos|	none -14
word-after|nothing|	none -14
word-after|no|	none -8
word-after|nu|	. 6
word-after|nyangwara|	, 13
word-after|oakes|	, 8
word-after|odile|	, 14
word-after|of|	none 12
word-after|oghenekaro|	, 11
word-after|oisín|	, 17
word-after|oldrey|	, 13
word-after|omgedoopt|	none -8
word-after|one|	, 22
word-after|on|	! 21	. 6	none 16
word-after|opent|	none -7
word-after|organiser|	, 19
word-after|orla|	, 8
word-after|orrin-vale|	, 10
word-after|or|	, -10	none -25
word-after|osborne|	, 8
word-after|os|	none -10
word-after|our|	? 12
word-after|outlook|	none -23
word-after|out|	none 17
word-after|overeind|	none -13
word-after|over|	none -15
word-after|oyelowo-hart|	, 11
word-after|o’hara|	, 7
word-after|o’loughlin-leary|	, 11
word-after|pakistan|	, 15
word-after|para|	none -17
word-after|pareto|	, 10
word-after|paris|	none -16
word-after|par|	none 20
word-after|passenger|	, 12
word-after|pastor|	. -14
word-after|pawaskar|	, 12
word-after|payé|	none -16
word-after|pellizzotti|	, 12
word-after|pell|	, 11
word-after|penalty|	none -17
word-after|penge-okoro|	, 20
word-after|people|	. 10
word-after|perder|	. 9
word-after|per|	none 13
word-after|pickering|	, 10
word-after|played|	, -14
word-after|plunged|	none -16
word-after|policy|	none 20
word-after|portia|	. 22
word-after|position|	none 18
word-after|posted|	, -16
word-after|pour|	none -12
word-after|preferring|	, -9
word-after|presiding|	, 16
word-after|prime|	, 8
word-after|prince|	, 6
word-after|probten|	none -9
word-after|professor|	, 13
word-after|programme|	none -16
word-after|programs|	none -13
word-after|program|	none 19
word-after|promised|	, 14
word-after|prosecutor|	, 11
word-after|prudence|	, 9
word-after|pruittson|	, 12
word-after|prêtée|	none -16
word-after|published|	none -11
word-after|pyo|	, 12
word-after|qatari|	, 7
word-after|queyroux|	, 10
word-after|quipped|	, 14
word-after|raiders|	, 8
word-after|rakhmonzoda|	, 15
word-after|ralte|	none 17
word-after|ramón|	, 9
word-after|rating|	none -33
word-after|ravnkilde|	none 16
word-after|recibe|	none -9
word-after|recorded|	, -15
word-after|recounted|	none 16
word-after|referred|	none -17
word-after|regelmäßig|	none -13
word-after|regional|	none -19
word-after|relatório|	none 13
word-after|relâchée|	none -18
word-after|remarked|	, 12
word-after|remark|	none -24
word-after|rep.|	, 12
word-after|repeated|	, 17
word-after|replied|	, 15
word-after|resigns|	none -9
word-after|results|	. 18
word-after|retoma|	none -8
word-after|rises|	none -11
word-after|rivals|	. -20
word-after|rizespor|	, 7
word-after|roared|	, 12
word-after|rodion|	. 16
word-after|roger|	, 10
word-after|ronit|	, 11
word-after|rose|	, 9
word-after|rostovski-rey|	, 12
word-after|rounded|	. -9
word-after|routine|	none -18
word-after|row|	none -19
word-after|rufen|	none -14
word-after|rule|	none -22
word-after|rune|	, 11
word-after|runs|	none -18
word-after|réponse|	? 7
word-after|sagte|	none -7
word-after|said|	, 20	? 20	none 10
word-after|salma|	, 12
word-after|salvatierra|	, 15
word-after|sampler|	none -13
word-after|sang|	none -11
word-after|santangelo|	none 14
word-after|sarfaraz|	none -17
word-after|sas|	, 19
word-after|says|	, 27
word-after|scenes|	none 17
word-after|schreibt|	none -18
word-after|science|	, 7
word-after|scuote|	none -7
word-after|secretary|	, 10
word-after|seien|	none -6
word-after|seine|	. 12
word-after|sei|	none -9
word-after|sellers|	none -13
word-after|sells|	none -14
word-after|seoul|	none -21
word-after|service|	none 19
word-after|será|	none -11
word-after|setzt|	none 6
word-after|sgorbissa|	, 10
word-after|sharks|	, 9
word-after|sheriff|	. -19
word-after|shetty|	none -14
word-after|she|	, 28	. 21	? 25
word-after|shirogane|	, 12
word-after|shop|	, 14
word-after|shouted|	? 15
word-after|sich|	none -9
word-after|sie|	. 8
word-after|signs|	none 11
word-after|since|	, 12	. 19	none 13
word-after|sinking|	none -7
word-after|sirius|	, 7
word-after|sizemore|	, 6
word-after|skip|	. -12
word-after|sloan|	, 13
word-after|snapped|	, 10
word-after|snow|	, 7
word-after|solle|	none -9
word-after|sometimes|	none -18
word-after|sorokin-aas|	, 11
word-after|sorrell|	, 14
word-after|sous|	none -22
word-after|so|	. 16	none -17
word-after|spent|	none -17
word-after|spins|	none -22
word-after|spokesman|	, 12
word-after|spottete|	none -6
word-after|spreche|	none 11
word-after|stablemaster|	, 7
word-after|stays|	none -15
word-after|steht|	none -11
word-after|stellar|	, -14
word-after|stonecipher|	, 12
word-after|story|	none 17
word-after|struan|	, 7
word-after|sturm|	, 16
word-after|suivi|	. 11
word-after|sukumaran|	, 8
word-after|sulla|	none -16
word-after|suns|	, 14
word-after|surfaces|	none -6
word-after|sur|	. 13	none 16
word-after|su|	none 14
word-after|svobodova|	, 8
word-after|sürmeneli|	, 6
word-after|tag|	none -13
word-after|target|	. -18
word-after|tarrant-nguyen|	, 16
word-after|tata|	. 16
word-after|taufa'ao|	, 17
word-after|teacher|	none -14
word-after|temesgen|	, 11
word-after|teo|	, 8
word-after|testified|	, 15
word-after|te|	none -10
word-after|that|	, -18	none -7
word-after|theo|	, 10
word-after|there|	. -14
word-after|they|	! 12	, 17
word-after|the|	, 10	. 26	? 12	none -6
word-after|thief|	none -17
word-after|thirteen|	none 18
word-after|this|	. -17
word-after|though|	none -8
word-after|tipping|	, 12
word-after|toledano-feld|	, 6
word-after|tolliver|	, 9
word-after|torbjørg|	, 11
word-after|toyama|	, 15
word-after|to|	none -23
word-after|traduction|	. 11
word-after|transport|	, 6
word-after|tran|	, 13
word-after|tras|	none 10
word-after|tra|	none 16
word-after|treasury|	, 6
word-after|trend|	none -18
word-after|trudged|	none -14
word-after|tuohy-baird|	, 14
word-after|tuohy|	none -25
word-after|tuttle|	, 10
word-after|tutto|	none -8
word-after|two|	, 16	. -15	none -8
word-after|u.s.|	, 10
word-after|udo|	. 8
word-after|umeh-collins|	none 12
word-after|under|	none -20
word-after|und|	none -20
word-after|union|	, 14
word-after|until|	none 10
word-after|un|	none -9
word-after|vakaloloma|	, 6
word-after|vakatawabai|	, 11
word-after|vantreese-obi|	, 8
word-after|van|	none 14
word-after|varga|	, 16
word-after|var|	none 22
word-after|venus|	none 9
word-after|vergoed|	none 16
word-after|verkeersinstituut|	. 14
word-after|vernommen|	none 8
word-after|verraden|	none 9
word-after|verzichtet|	none 12
word-after|vice|	, 10
word-after|virac|	, 17
word-after|volgens|	. 8
word-after|von|	none -14
word-after|voorzitter|	. 6
word-after|vorgesetzt|	none -10
word-after|vorliegt|	none -17
word-after|vormstein|	. 15
word-after|vor|	none -11
word-after|vrijdag|	. 11
word-after|wafubwa|	, 12
word-after|wakes|	none -15
word-after|wales|	. 10
word-after|walker|	, 13
word-after|wall|	. 14
word-after|waltzes|	none -7
word-after|warns|	, 10
word-after|warsaw|	. 19
word-after|war|	none -17
word-after|washington|	, 6
word-after|was|	, -25	none -8
word-after|water|	, 10
word-after|weg|	none 13
word-after|wept|	none -15
word-after|werde|	none 10
word-after|were|	none 17
word-after|when|	. 21	none 16
word-after|which|	, -12
word-after|while|	, 19	none 8
word-after|whitlock|	, 13
word-after|who|	none -17
word-after|wiebe-solis|	, 13
word-after|wie|	. 15
word-after|wijeratne|	, 15
word-after|will|	, -12
word-after|wins|	none -18
word-after|winterbourne|	, 11
word-after|win|	none -11
word-after|within|	none 13
word-after|with|	none -8
word-after|worden|	none 6
word-after|wordt|	none 7
word-after|work|	none 12
word-after|worthing|	none -17
word-after|would|	, 17
word-after|wray-osei|	, 14
word-after|wrote|	, 22
word-after|wynnfield|	, 11
word-after|yes|	? 16
word-after|yirga|	, 15
word-after|yohanes|	, 9
word-after|yorgelis|	, 9
word-after|zadi|	, 16
word-after|zahlenwerk|	none 6
word-after|zeh|	, 15
word-after|zelazny|	, 9
word-after|zhu|	, 15
word-after|zijn|	. 12
word-after|zolani|	, 13
word-after|zones|	none -18
word-after|zsombor|	, 10
word-after|zur|	. 7	none 13
word-after|zurückhaltender|	. 6
word-after|zylberberg|	, 11
word-after||	, -14	. -10
word-after|à|	none 15
word-after|è|	none -14
word-after|út|	, 7
word-after|–|	, 6	? 10	none -19
word-after|—|	. 25	? 20	none 11
word-after|…|	none 9
word-before|	! 15	% 9	' -16	's -7	( -23	, 7	- 8	. 26	12 -20	1983 19	2018 19	38 -18	60 16	: 8	? 26	aan -14	aber 12	about -27	accept 19	accord 23	accused 21	aceitou 7	achterban -11	actuado 20	admet 7	afixados 13	aflitos 6	africa 16	afspraak 7	after -17	against -28	agency 13	agree 20	ahead 18	ailleurs -16	al -15	alcanzado 10	alias -25	alliance 15	allies 16	alors 12	alpina -15	als 11	always -17	amasse 10	ammette 12	and 20	animali 12	annuncia 13	anuncia -14	ao -22	apenas 9	aplauso 18	appeal 16	appelle -14	após -13	are 26	arm -16	arrêt 17	asche 9	asking 26	assistant -12	at 17	atestou 11	attacca -22	attendersi 16	atuou 8	au -26	auf -17	aufschrift -8	augura 12	augurato 8	aurait 6	ausdruck -21	aver 14	avoir 15	baalt 11	back -9	backs -20	bake-off -16	balanço 16	balguerie 6	bamako 15	baptisée -14	battle -23	be 37	been 34	before -11	befürchtet 15	begriff -13	behaving 16	bei -25	beijing -21	being 15	belege 11	bemängelte 6	bench -16	besluit 8	between -20	biblioteca -12	bilhete 15	binnenhof -8	blamed 37	blames -18	blasts 22	bleibe 10	blocks -14	bloquée 10	bloß 12	board 19	bochum -7	bodies 17	bore 21	botellas -19	boundary 14	branded -17	bril 16	buch -7	burned 16	bus 10	but 23	by 11	báscula 19	cae -10	cairo 12	calendrier 7	call -27	called 10	calls -15	campagne 17	camps 7	cap 21	capela -17	caption -7	cards 15	case 14	category -13	celebre -12	cercavano -20	chama-lhe -14	champion 13	chancay 20	change 19	chanson -7	chanted -16	che 10	chiama -11	chiamano -7	chiamare -8	chiamò -16	chiede 17	chisinau 7	christened -16	chuva 8	cijfers 9	circling -16	claim 15	client 12	cliente 14	clube 12	cláusula 13	code-named -19	codinome -8	colloquio 19	come -7	comme 10	como -14	company 18	complaint 22	comprometió 11	compromise 16	concluída 10	condemned 22	connected 10	consensus 20	conservata 15	constabulary -24	consumers 21	contate 15	contempla 15	conterrebbe 19	conteúdo 14	continuar 9	contrato 18	costs 17	council -17	crew 16	criticised 16	crítica 11	cuaderno 11	cut 16	cuts 8	dado 11	dai -15	dale -17	dans -16	das -19	de 15	deal 16	dealer 18	debate 22	decision 31	declara 15	declaró 14	definire 16	definisce 17	definito -9	del -16	della -16	den 13	denominación 6	der -35	des 14	desenho 8	detto 15	devant -13	di 18	dice 15	dichiara 10	die -30	dies 10	dirk -15	disent -17	disentis 9	dite -14	do 17	dois -10	domandato 13	donors 17	dossier -13	drama -14	drawn 17	drone 9	drop -20	drummer 11	du 14	dubbed -21	décision 13	déclaration 14	dépouillement 10	dürfte 12	e 10	een -18	ein 22	eine -9	einem 27	einen -8	einigung 6	einzelne -6	el -11	eleitorado 9	elle 18	em 32	empresas -14	en -9	enregistré -6	entender 6	entendu 12	entitled -9	entscheid 13	envoyé 18	er 20	era 16	ermittle 13	es 10	esemplare 17	espera 8	esprime 7	espérandieu 13	essere 15	est 21	estaba 7	estava 10	estudiará 20	esturgeons 17	está 7	estão 13	eucalipto -9	ex 6	exige 8	expected 18	expects 12	expressed 21	expression -20	exécutif 16	eyes -19	facebook -6	fachblatt -12	falha 17	falta 9	faltan 14	famous -15	farmers -16	faumuinā 19	fazem -9	fazia 14	fca -15	fee 20	feito 9	felt 22	fica 12	ficou 15	figures 21	filialleiter 6	film 18	finale 19	financiën 9	fine 20	firme 11	first 6	flagram -8	foi 16	foodtruck -16	for 16	found -18	freed 9	frist 6	from 17	fátima -11	für 22	gaine 12	galicia 8	gasthof -18	gebühr 6	gegend 13	geld 6	gelten 9	generale 19	gericht -16	gespräche 14	gesto 12	girl 15	go -17	gobierno 7	gone 13	goodison 18	government 22	governo 15	gravar -7	greeting -19	groupes 14	gruppe -11	guidance 11	habe 15	hail 23	handle -18	handwriting -18	has 14	hashtag -15	hauptprobe 12	have -18	hay 22	he 32	headed -28	heading -24	headline -13	heard 10	hearing 15	heet -11	heffing 9	heißt -18	held 18	her 21	het -9	him -16	his -28	holdovers -20	homme 21	honest 14	hoped -12	host -23	houve 20	houver 17	how -9	há 7	hätten 10	ia 16	idea 20	identificar -14	il -18	im -8	in -23	incident 14	includes -14	indiana 13	indique 17	initiative 13	inscripción -10	instruction -18	into 24	invece 8	is -37	ischgl -16	isfahan 12	it 31	its 29	joaquim -12	john -16	joseph -25	juba 18	judge 18	judged 23	jugée 13	jugés 13	kadekraan -6	kalb 9	kazakhstan 11	keine -14	kigali 14	killing 15	kills -19	kinderbuch -14	klassieke -13	kreuzer -10	könne 11	künftigen -9	labeled -14	lage 10	laments -17	last -20	laudo 14	lautet -12	le -28	leave 20	leaving 18	leggeva -9	lernfilm 11	letter 12	leva 9	ley 13	liefkozend -14	ließ -14	lisbon 10	listed -20	livro -20	llama -13	lobte 12	lodato 15	longer -20	looked 17	ltd. 15	maar 7	macchina 20	made 7	mag 11	magazins -17	magnets 17	mais 14	makes -19	man 16	manifesta 11	manifestou -13	marcação -7	marked -32	mas 11	match -11	maternité -15	me -20	means -25	medida 18	meeting -17	meine -13	mention -14	mercado 12	met 18	meta 9	mit -14	mitteilung 18	model 18	montréal 13	motie 8	mouvement 8	move 12	movilizaciones 11	much-vaunted -16	muestra 7	murió 7	murmuring 22	musical -15	na -10	name -14	named -27	namen -17	navio -8	needed 15	negoció 15	negotiate 25	negócio 11	neighbor 12	neither -20	neve 23	new -18	nicht 15	nicknamed -26	niet 7	noch 10	nor -24	not 23	noticia 21	number 16	nuova -16	nur -10	négociations 13	o -9	obras 15	observe -19	of -7	off 16	off-the-cuff -14	offer 16	offering -18	office 8	officer 22	officially 10	oficial 9	om 10	on -34	one -27	only -14	open 18	opened 23	opera 19	operación 10	opvang 7	or -37	order 12	ort 8	ortet 13	os -8	outcome 20	outro 11	over -46	owns -19	pact 18	paesi -10	pagava 8	paid 16	palavra -13	palliatives 18	paper 14	para -10	parece 7	pareció 19	parola -10	parta 16	parties 21	partijen 9	partiranno 23	paura 14	pauvreté -16	peace 19	peanut 11	pede 13	pedem 6	pediu 13	peixe 16	people 19	per -6	perdrait 9	pergunta 11	permanência 11	permiso 21	phrase -35	pipeline 19	plan 16	planaria 23	planteurs 13	plateforme 7	plato 20	played -19	playing 14	plazo 16	pleads -20	pledged 17	podrá 13	ponto 12	por -17	portarinfuse -8	postores 16	pour 7	pourquoi -7	pouvait 13	preferred -37	preferring -18	prefers -20	price 25	problem -23	procédure 13	program 17	programa -11	project 8	projection 18	projecto 7	projekt 7	projet 10	promet 15	promette 10	promised 18	pronuncia 15	préfère 24	publicará 15	publication 15	pulls -17	punished 11	put 23	périnatalité 20	qr 7	quartal 16	que 20	quotes 17	quotidiano -11	race 11	rated -19	read -20	reads -20	reageerde 10	recita 13	recoge 20	reconheceu 13	reconnu 14	records 17	recovery 8	recupero 11	redactado 24	redoute 8	reenviado 12	reflect 16	reflete 13	regelmäßig -14	registered 17	regretted 22	rejects -13	rejeitam -11	relevait 11	relief 16	remained 37	remark 11	remarks 13	remise 6	repeated -18	replace -17	replicano 14	reports 21	rescuers 15	resignation 18	responde 12	resta 18	resterebbe 16	restés 21	result 25	retraso 9	retrouvé -17	returned 17	revela 16	reviewed 14	revue -12	riferiva 18	riserbo -10	rooms 17	rostered 20	rover -15	réclament 21	résultat 9	sageuk -10	said 26	salle 17	saluant 11	salue 8	saluta 19	sang -19	sarebbe 9	sarte 7	satirico -8	savoir 15	say -11	saying -16	says -44	scandé -8	scelta 10	schade 16	school 17	scritto -8	scrum 17	seawall -22	seemed 15	seen 15	sees 27	sei 33	seien 20	seja 9	selling -13	semiconductor -18	sempre 9	senate 11	sent 17	senza -10	serait 19	series -17	served 14	servicio 14	servirebbe 10	serviço 12	shared 17	shares -20	she -14	should 14	show 14	showed 13	showing -16	shown 20	sich 17	sie 19	signed 18	silence 17	sinalizou -14	since 23	singing -20	sirens 14	situação 14	slittano 8	slogan -22	smelled 19	so-called -44	sogenannte -7	soient 19	sold -18	solo -13	son 7	song -19	sont 15	sorte -8	souhaiter 17	souhaité 6	sourit -9	spettacolo 15	spiel 7	spitznamen -7	spray 18	spray-painted -10	stage 14	start 18	stata -11	state 24	stay 12	stir 19	stock -18	stops -24	store -11	strike 23	struck 16	students 10	su -15	sua 12	suche 13	suite 13	sunday -12	survive -14	symbol -8	são 12	tagged -26	tagline -16	talk 18	talks -18	targeted 17	tavolo 16	teatro 17	teen -21	teenager 19	tehran 18	tejo 12	tekst 7	tela 16	tem 8	teme 11	tentoonstelling -7	ter 14	terceros 19	term -36	termed 25	termin 8	terms -15	terna -25	terugroepactie 11	test -14	testo 12	text 15	texte 9	thanked 22	that 16	the -43	their 22	them -11	then -14	they -18	this 19	though 14	thriller -10	through -17	théodore -18	title -13	titled -30	titolo 9	toca 18	todavía 16	toeslag 9	told 8	tongues 15	tornara 11	tosses -7	tot -8	tour -13	tragedy 19	trapelare 13	trattati 26	turn -21	turned -21	têm 8	título -10	uitspraak 14	um 13	uma -15	un -7	una -20	und -16	under -25	une 16	update 16	urlato 10	uvas -15	vacant -16	vale 11	van 14	varrebbe 7	ve 7	ven 12	verdict 17	version 22	vertrauen 16	vervoer 9	viagem 13	viaggi 14	villarreal 10	voertuig 6	voir 12	voit 8	volgt 9	volksmond -11	vom -13	von 24	vorlage 15	vota 13	vouloir 15	waffen 16	walkout 13	wall -19	wanted 11	wants 17	warsaw 17	was 36	wat 13	watches -20	water 19	waved -15	wedstrijd 7	welcomed 17	wer -15	werde -10	where -19	whether -12	whitlock 15	who -6	whose -20	wie -8	wieder -11	winston -19	wird -7	with 6	withering 18	wochenenden 6	word -7	words -33	worship 20	wort -9	would 42	write -16	writes -27	written 12	wrote -23	würden -10	x 9	y 10	yelled 21	yerseke 7	zeitung -11	zich 12	ziet 9	zijn -10	zogeheten -11	zona -13	zouden 10	à 23	è 17	é -6	équilibre 18	été 19	être 22	überbauung -9	übung -9	– -10	— 17	’ 14	• 9
word-before|!|	4-7 15
word-before|%|	4-7 9
word-before|'s|	4-7 -15
word-before|'|	2-3 -17	4-7 10
word-before|(|	1 -15	2-3 -22	4-7 -8	8+ -14
word-before|,|	1 -10	2-3 7	8+ 33
word-before|-|	8+ 8
word-before|.|	1 33	2-3 16	4-7 13	8+ 17
word-before|12|	2-3 -20
word-before|1983|	4-7 19
word-before|2018|	4-7 19
word-before|38|	2-3 -18
word-before|60|	2-3 16
word-before|:|	1 -9	2-3 14	8+ 39
word-before|;|	1 10
word-before|?|	1 29	2-3 23	8+ 21
word-before|aan|	2-3 -14
word-before|aber|	1 14	2-3 7
word-before|about|	1 -27
word-before|accept|	2-3 19
word-before|accord|	2-3 20	4-7 7
word-before|accused|	2-3 21
word-before|aceitou|	4-7 7
word-before|achterban|	1 -11
word-before|actuado|	4-7 20
word-before|admet|	2-3 7
word-before|afixados|	2-3 13
word-before|aflitos|	4-7 6
word-before|africa|	8+ 16
word-before|afspraak|	4-7 7
word-before|after|	2-3 -17
word-before|against|	2-3 -31	4-7 14
word-before|agency|	4-7 13
word-before|agree|	2-3 20
word-before|ahead|	4-7 18
word-before|ailleurs|	1 -16
word-before|alcanzado|	4-7 10
word-before|alias|	1 -15	2-3 -19
word-before|alliance|	4-7 15
word-before|allies|	8+ 16
word-before|alors|	1 12
word-before|alpina|	1 -15
word-before|als|	1 6	2-3 -16	4-7 19
word-before|always|	4-7 -17
word-before|al|	1 -15
word-before|amasse|	2-3 10
word-before|ammette|	2-3 12
word-before|and|	1 -33	2-3 27	4-7 9	8+ 20
word-before|animali|	4-7 12
word-before|annuncia|	2-3 13
word-before|answered|	1 17	2-3 -31	4-7 18
word-before|anuncia|	4-7 -14
word-before|ao|	2-3 -22
word-before|apenas|	2-3 9
word-before|aplauso|	2-3 18
word-before|appeal|	2-3 16
word-before|appelle|	1 -8	2-3 -10
word-before|após|	1 -13
word-before|are|	2-3 20	4-7 18
word-before|arm|	1 -16
word-before|arrêt|	4-7 17
word-before|asche|	4-7 9
word-before|asking|	2-3 16	4-7 22
word-before|assistant|	1 -12
word-before|as|	1 9	2-3 -8	4-7 13	8+ 36
word-before|atestou|	4-7 11
word-before|attacca|	1 -22
word-before|attendersi|	4-7 16
word-before|atuou|	8+ 8
word-before|at|	1 16	8+ 21
word-before|aufschrift|	2-3 -8
word-before|auf|	1 -17
word-before|augurato|	4-7 8
word-before|augura|	4-7 12
word-before|aurait|	4-7 6
word-before|ausdruck|	1 -19	2-3 -9
word-before|au|	1 -13	2-3 -17
word-before|aver|	2-3 14
word-before|avoir|	2-3 12	4-7 20
word-before|a|	1 26	2-3 -32	4-7 24	8+ 15
word-before|baalt|	4-7 11
word-before|backs|	2-3 -20
word-before|back|	2-3 -9
word-before|bake-off|	1 -16
word-before|balanço|	2-3 16
word-before|balguerie|	4-7 6
word-before|bamako|	8+ 15
word-before|baptisée|	1 -14
word-before|battle|	2-3 -23
word-before|become|	1 -16	4-7 21
word-before|been|	2-3 28	4-7 24	8+ 26
word-before|before|	1 -11
word-before|befürchtet|	1 15
word-before|begriff|	1 -13
word-before|behaving|	8+ 16
word-before|beijing|	1 -21
word-before|being|	4-7 15
word-before|bei|	1 -25
word-before|belege|	2-3 11
word-before|bemängelte|	4-7 6
word-before|bench|	1 -16
word-before|besluit|	4-7 8
word-before|between|	2-3 -20
word-before|be|	1 33	2-3 10	4-7 11
word-before|biblioteca|	1 -12
word-before|bilhete|	2-3 15
word-before|binnenhof|	2-3 -8
word-before|blamed|	2-3 31	4-7 17
word-before|blames|	2-3 -18
word-before|blasts|	1 22
word-before|bleibe|	2-3 10
word-before|blocks|	1 -14
word-before|bloquée|	2-3 10
word-before|bloß|	2-3 12
word-before|board|	4-7 19
word-before|bochum|	2-3 -7
word-before|bodies|	4-7 17
word-before|bore|	2-3 16	4-7 11
word-before|botellas|	2-3 -19
word-before|boundary|	8+ 14
word-before|branded|	1 -19
word-before|bril|	2-3 16
word-before|buch|	2-3 -7	4-7 -8
word-before|burned|	4-7 16
word-before|bus|	1 10
word-before|but|	1 -19	2-3 27
word-before|by|	1 -20	2-3 14	4-7 15
word-before|báscula|	2-3 19
word-before|cae|	2-3 -10
word-before|cairo|	4-7 12
word-before|calendrier|	4-7 7
word-before|called|	4-7 14
word-before|calls|	1 -15	2-3 -15
word-before|call|	1 -10	2-3 -22
word-before|campagne|	4-7 17
word-before|camps|	4-7 7
word-before|capela|	2-3 -17
word-before|caption|	1 -18	4-7 10
word-before|cap|	1 21
word-before|cards|	4-7 15
word-before|case|	4-7 14
word-before|category|	1 -13
word-before|celebre|	4-7 -12
word-before|cercavano|	4-7 -20
word-before|chama-lhe|	2-3 -14
word-before|champion|	2-3 13
word-before|chancay|	2-3 20
word-before|change|	2-3 15	8+ 6
word-before|chanson|	2-3 -7
word-before|chanted|	2-3 -16
word-before|che|	4-7 10
word-before|chiamano|	1 -7
word-before|chiamare|	1 -8
word-before|chiama|	1 -11
word-before|chiamò|	2-3 -16
word-before|chiede|	2-3 11	4-7 8
word-before|chisinau|	4-7 7
word-before|christened|	2-3 -16
word-before|chuva|	4-7 8
word-before|cijfers|	4-7 9
word-before|circling|	2-3 -16
word-before|claim|	2-3 15
word-before|cliente|	4-7 14
word-before|client|	2-3 9
word-before|clube|	8+ 12
word-before|cláusula|	2-3 13
word-before|code-named|	2-3 -19
word-before|codinome|	1 -8
word-before|colloquio|	4-7 19
word-before|come|	2-3 -7	4-7 13
word-before|comme|	4-7 10
word-before|como|	1 -11	2-3 13	4-7 -19
word-before|company|	2-3 18
word-before|complaint|	1 22
word-before|comprometió|	4-7 11
word-before|compromise|	2-3 16
word-before|concluída|	2-3 10
word-before|condemned|	2-3 22
word-before|connected|	4-7 10
word-before|consensus|	4-7 20
word-before|conservata|	4-7 15
word-before|constabulary|	1 -24
word-before|consumers|	2-3 21
word-before|contate|	4-7 15
word-before|contempla|	2-3 15
word-before|conterrebbe|	4-7 19
word-before|conteúdo|	4-7 14
word-before|continuar|	4-7 9
word-before|contrato|	4-7 18
word-before|costs|	2-3 17
word-before|council|	1 -17
word-before|crew|	8+ 16
word-before|criticised|	4-7 16
word-before|crítica|	4-7 11
word-before|cuaderno|	4-7 11
word-before|cuts|	4-7 8
word-before|cut|	1 16
word-before|dado|	4-7 11
word-before|dai|	2-3 -15
word-before|dale|	1 -17
word-before|dans|	2-3 -16
word-before|das|	1 -25	2-3 -9	4-7 13
word-before|dat|	1 -12	2-3 14	4-7 11
word-before|da|	4-7 10
word-before|dealer|	2-3 18
word-before|deal|	4-7 16
word-before|debate|	2-3 22
word-before|decision|	1 17	2-3 17	4-7 18
word-before|declara|	2-3 15
word-before|declaró|	4-7 14
word-before|definire|	2-3 16
word-before|definisce|	2-3 12	4-7 9
word-before|definito|	2-3 -16	4-7 18
word-before|della|	1 -16
word-before|del|	1 -15	2-3 -18	4-7 13
word-before|dem|	1 -17
word-before|denominación|	8+ 6
word-before|den|	1 13
word-before|der|	1 -12	2-3 -31
word-before|desenho|	8+ 8
word-before|des|	2-3 -12	4-7 17
word-before|detto|	4-7 15
word-before|devant|	2-3 -13
word-before|de|	1 -6	2-3 29	8+ 14
word-before|dice|	1 11
word-before|dichiara|	4-7 10
word-before|dies|	2-3 10
word-before|die|	1 -18	2-3 -21	8+ 12
word-before|dirk|	2-3 -15
word-before|disentis|	1 9
word-before|disent|	1 -17
word-before|dite|	2-3 -14
word-before|dit|	2-3 -7	4-7 10
word-before|di|	2-3 19	4-7 6	8+ 6
word-before|dois|	1 -10
word-before|domandato|	4-7 13
word-before|donors|	4-7 17
word-before|dossier|	2-3 -20	4-7 27
word-before|do|	2-3 17
word-before|drama|	1 -14
word-before|drawn|	2-3 17
word-before|drone|	2-3 9
word-before|drop|	1 -20
word-before|drummer|	4-7 11
word-before|dubbed|	1 -17	2-3 -17
word-before|du|	1 14
word-before|décision|	1 13
word-before|déclaration|	4-7 14
word-before|dépouillement|	2-3 10
word-before|dürfte|	2-3 12
word-before|een|	1 -9	2-3 -20	8+ 10
word-before|einem|	1 10	2-3 26	8+ 21
word-before|einen|	1 14	2-3 -10	4-7 -8
word-before|einer|	1 10	2-3 -12	4-7 10
word-before|eine|	2-3 -9
word-before|einigung|	4-7 6
word-before|einzelne|	1 -6
word-before|ein|	2-3 21	4-7 8
word-before|eleitorado|	4-7 9
word-before|elle|	4-7 18
word-before|el|	2-3 -11
word-before|empresas|	1 -14
word-before|em|	1 17	2-3 27	4-7 12
word-before|enregistré|	2-3 -6
word-before|entender|	8+ 6
word-before|entendu|	2-3 12
word-before|entitled|	4-7 -9
word-before|entscheid|	2-3 13
word-before|envoyé|	4-7 18
word-before|en|	1 -11	2-3 -9	4-7 14
word-before|era|	2-3 13
word-before|ermittle|	2-3 13
word-before|er|	1 10	2-3 12
word-before|esemplare|	4-7 17
word-before|espera|	4-7 8
word-before|esprime|	2-3 7
word-before|espérandieu|	1 13
word-before|essere|	2-3 15
word-before|estaba|	4-7 7
word-before|estava|	2-3 10
word-before|estudiará|	2-3 20
word-before|esturgeons|	2-3 17
word-before|est|	1 12	4-7 8
word-before|está|	4-7 7
word-before|estão|	2-3 13
word-before|es|	2-3 9	4-7 17
word-before|eucalipto|	1 -9
word-before|exige|	4-7 8
word-before|expected|	2-3 18
word-before|expects|	4-7 12
word-before|expressed|	2-3 21
word-before|expression|	2-3 -20
word-before|ex|	8+ 6
word-before|exécutif|	4-7 16
word-before|eyes|	2-3 -19
word-before|e|	4-7 10
word-before|facebook|	2-3 -6
word-before|fachblatt|	2-3 -12
word-before|falha|	2-3 17
word-before|faltan|	4-7 14
word-before|falta|	4-7 9
word-before|famous|	2-3 -15
word-before|farmers|	1 -16
word-before|faumuinā|	1 19
word-before|fazem|	1 -9
word-before|fazia|	4-7 14
word-before|fca|	2-3 -15
word-before|fee|	4-7 20
word-before|feito|	4-7 9
word-before|felt|	1 20	2-3 18	4-7 14
word-before|fica|	2-3 12
word-before|ficou|	4-7 15
word-before|figures|	2-3 21
word-before|filialleiter|	4-7 6
word-before|film|	2-3 18
word-before|finale|	1 19
word-before|financiën|	2-3 9
word-before|fine|	4-7 20
word-before|firme|	4-7 11
word-before|first|	4-7 6
word-before|flagram|	2-3 -8
word-before|foi|	2-3 16
word-before|foodtruck|	2-3 -16
word-before|for|	1 7	2-3 15	4-7 45	8+ -12
word-before|found|	2-3 -18
word-before|freed|	4-7 9
word-before|frist|	4-7 6
word-before|from|	1 -19	2-3 22	4-7 18
word-before|fátima|	1 -11
word-before|für|	2-3 18	4-7 8
word-before|gaine|	1 12
word-before|galicia|	4-7 8
word-before|gasthof|	2-3 -18
word-before|gebühr|	2-3 6
word-before|gegend|	2-3 13
word-before|geld|	4-7 6
word-before|gelten|	4-7 9
word-before|generale|	2-3 19
word-before|gericht|	1 -16
word-before|gespräche|	2-3 14
word-before|gesto|	8+ 12
word-before|girl|	4-7 15
word-before|gobierno|	4-7 7
word-before|gone|	4-7 13
word-before|goodison|	4-7 18
word-before|government|	4-7 22
word-before|governo|	4-7 15
word-before|go|	2-3 -24	8+ 14
word-before|gravar|	2-3 -7
word-before|greeting|	2-3 -19
word-before|groupes|	2-3 14
word-before|gruppe|	2-3 -11
word-before|guidance|	4-7 11
word-before|haar|	2-3 -8	4-7 18
word-before|habe|	2-3 15	4-7 12
word-before|had|	1 -26	4-7 46	8+ 19
word-before|hail|	2-3 23
word-before|handle|	1 -18
word-before|handwriting|	4-7 -18
word-before|hashtag|	1 -15
word-before|has|	4-7 14
word-before|hauptprobe|	4-7 12
word-before|have|	2-3 -19
word-before|hay|	2-3 22
word-before|headed|	1 -16	2-3 -15	4-7 -10	8+ -12
word-before|heading|	2-3 -24
word-before|headline|	2-3 -13
word-before|heard|	4-7 10
word-before|hearing|	4-7 15
word-before|heet|	1 -11
word-before|heffing|	4-7 9
word-before|heißt|	1 -14	2-3 -9
word-before|held|	4-7 18
word-before|her|	2-3 19	4-7 8
word-before|het|	1 -9
word-before|he|	4-7 18	8+ 27
word-before|him|	2-3 -16
word-before|his|	1 -15	2-3 -20
word-before|holdovers|	2-3 -20
word-before|homme|	4-7 21
word-before|honest|	4-7 14
word-before|hoped|	1 -12
word-before|host|	2-3 -23
word-before|houver|	2-3 17
word-before|houve|	1 13	2-3 14	4-7 9	8+ 8
word-before|how|	1 -9
word-before|há|	4-7 7
word-before|hätten|	2-3 10
word-before|ia|	1 16
word-before|idea|	4-7 20
word-before|identificar|	2-3 -14
word-before|il|	2-3 -18
word-before|im|	2-3 -8
word-before|incident|	1 14
word-before|includes|	2-3 -14
word-before|indiana|	2-3 13
word-before|indique|	4-7 17
word-before|initiative|	1 13
word-before|inscripción|	2-3 -10
word-before|instruction|	4-7 -18
word-before|into|	4-7 24
word-before|invece|	2-3 8
word-before|in|	2-3 -26
word-before|ischgl|	1 -16
word-before|isfahan|	4-7 12
word-before|is|	1 -8	2-3 -30	4-7 -11	8+ 19
word-before|its|	1 -26	2-3 25	8+ 14
word-before|it|	1 21	2-3 14	4-7 39
word-before|i|	1 -19	2-3 14
word-before|joaquim|	1 -12
word-before|john|	2-3 -16
word-before|joseph|	1 -25
word-before|juba|	8+ 18
word-before|judged|	1 23
word-before|judge|	2-3 18
word-before|jugée|	2-3 13
word-before|jugés|	1 13
word-before|kabinet|	4-7 7
word-before|kadekraan|	1 -6
word-before|kalb|	2-3 9
word-before|kazakhstan|	4-7 11
word-before|keine|	1 -14
word-before|kigali|	2-3 14
word-before|killing|	2-3 15
word-before|kills|	1 -19
word-before|kinderbuch|	2-3 -14
word-before|klassieke|	1 -13
word-before|kreuzer|	1 -10
word-before|könne|	2-3 11
word-before|künftigen|	1 -9
word-before|labeled|	2-3 -14
word-before|lage|	2-3 10
word-before|laments|	1 -17
word-before|last|	1 -20
word-before|laudo|	4-7 14
word-before|lautet|	2-3 -12
word-before|la|	1 8	4-7 -14
word-before|leave|	2-3 20
word-before|leaving|	4-7 18
word-before|leggeva|	2-3 -9
word-before|lernfilm|	4-7 11
word-before|letter|	4-7 12
word-before|leva|	4-7 9
word-before|ley|	2-3 13
word-before|le|	1 -19	2-3 -20
word-before|liefkozend|	2-3 -14
word-before|ließ|	1 -14
word-before|line|	2-3 23	4-7 -16
word-before|lisbon|	4-7 10
word-before|listed|	2-3 -20
word-before|livro|	2-3 -17
word-before|llama|	1 -13
word-before|lobte|	2-3 12
word-before|lodato|	2-3 15
word-before|longer|	1 -20
word-before|looked|	4-7 17
word-before|ltd.|	4-7 15
word-before|maar|	4-7 7
word-before|macchina|	4-7 20
word-before|made|	2-3 15	4-7 -6
word-before|magazins|	1 -17
word-before|magnets|	2-3 17
word-before|mag|	4-7 11
word-before|mais|	2-3 11
word-before|makes|	1 -19
word-before|manifesta|	4-7 11
word-before|manifestou|	2-3 -13
word-before|man|	2-3 16
word-before|marcação|	1 -7
word-before|marked|	1 -26	2-3 -12
word-before|mas|	2-3 11	8+ 7
word-before|match|	2-3 -11
word-before|maternité|	2-3 -15
word-before|means|	2-3 -25
word-before|medida|	2-3 18
word-before|meeting|	1 16	2-3 -25	4-7 20
word-before|meine|	1 -13
word-before|mention|	2-3 -14
word-before|mercado|	4-7 12
word-before|meta|	4-7 9
word-before|met|	1 -11	2-3 16	4-7 22
word-before|me|	2-3 -20
word-before|mitteilung|	1 18
word-before|mit|	2-3 -14
word-before|model|	4-7 18
word-before|montréal|	4-7 13
word-before|motie|	2-3 8
word-before|mouvement|	1 8
word-before|move|	4-7 12
word-before|movilizaciones|	8+ 11
word-before|much-vaunted|	1 -16
word-before|muestra|	4-7 7
word-before|murió|	4-7 7
word-before|murmuring|	2-3 22
word-before|musical|	2-3 -15
word-before|named|	1 -13	2-3 -25
word-before|namen|	1 -17
word-before|name|	1 -10	2-3 -11
word-before|navio|	2-3 -8
word-before|na|	4-7 -10
word-before|needed|	4-7 15
word-before|negoció|	4-7 15
word-before|negotiate|	4-7 25
word-before|negócio|	4-7 11
word-before|neighbor|	8+ 12
word-before|neither|	2-3 -20
word-before|neve|	4-7 23
word-before|new|	1 -18
word-before|nicht|	1 15
word-before|nicknamed|	1 -8	2-3 -28	4-7 -12
word-before|niet|	4-7 7
word-before|noch|	2-3 10	4-7 6
word-before|nor|	2-3 -24
word-before|noticia|	2-3 21
word-before|not|	1 17	8+ 14
word-before|number|	4-7 16
word-before|nuova|	1 -16
word-before|nur|	1 -14	2-3 -7
word-before|négociations|	2-3 13
word-before|obras|	2-3 15
word-before|observe|	2-3 -19
word-before|off-the-cuff|	1 -14
word-before|offering|	1 -18
word-before|offer|	8+ 16
word-before|officer|	4-7 22
word-before|office|	4-7 8
word-before|officially|	2-3 10
word-before|off|	2-3 16
word-before|oficial|	4-7 9
word-before|of|	1 -46	2-3 -6	4-7 25
word-before|om|	4-7 10
word-before|one|	1 -19	2-3 -18
word-before|only|	2-3 -14
word-before|on|	2-3 -37	4-7 18
word-before|opened|	2-3 16	8+ 19
word-before|open|	4-7 18
word-before|operación|	1 10
word-before|opera|	4-7 19
word-before|opvang|	4-7 7
word-before|order|	1 10	4-7 17
word-before|ortet|	1 13
word-before|ort|	2-3 8
word-before|or|	1 -15	2-3 -33	4-7 -8
word-before|os|	1 -8
word-before|outcome|	2-3 16	4-7 20
word-before|outro|	4-7 11
word-before|out|	1 19	2-3 -19
word-before|over|	1 -40	2-3 -31	4-7 8
word-before|owns|	2-3 -19
word-before|o|	1 -7	2-3 -6
word-before|pact|	2-3 18
word-before|paesi|	1 -10
word-before|pagava|	4-7 8
word-before|paid|	2-3 16
word-before|palavra|	1 -13
word-before|palliatives|	2-3 18
word-before|paper|	4-7 14
word-before|para|	1 -10
word-before|parece|	2-3 7
word-before|pareció|	1 19
word-before|parola|	1 -10
word-before|parta|	4-7 16
word-before|parties|	8+ 21
word-before|partijen|	2-3 9
word-before|partiranno|	4-7 23
word-before|paura|	4-7 14
word-before|pauvreté|	4-7 -16
word-before|peace|	8+ 19
word-before|peanut|	8+ 11
word-before|pedem|	4-7 6
word-before|pede|	2-3 13
word-before|pediu|	4-7 13
word-before|peixe|	2-3 16
word-before|people|	4-7 19
word-before|perdrait|	2-3 9
word-before|pergunta|	2-3 11
word-before|permanência|	4-7 11
word-before|permiso|	2-3 21
word-before|per|	2-3 -6
word-before|phrase|	1 -15	2-3 -26	4-7 -18
word-before|pipeline|	4-7 19
word-before|planaria|	4-7 23
word-before|planteurs|	1 13
word-before|plan|	2-3 16
word-before|plateforme|	4-7 7
word-before|plato|	4-7 20
word-before|played|	2-3 -19
word-before|playing|	4-7 14
word-before|plazo|	4-7 16
word-before|pleads|	2-3 -20
word-before|pledged|	2-3 17
word-before|podrá|	4-7 13
word-before|ponto|	4-7 12
word-before|portarinfuse|	2-3 -8
word-before|por|	1 -19	2-3 -13
word-before|postores|	4-7 16
word-before|pourquoi|	2-3 -7
word-before|pour|	1 -15	4-7 20
word-before|pouvait|	2-3 7	4-7 13
word-before|preferred|	1 -21	2-3 -30
word-before|preferring|	1 -18
word-before|prefers|	1 -20
word-before|price|	4-7 25
word-before|problem|	1 -23
word-before|procédure|	4-7 13
word-before|programa|	2-3 -11
word-before|program|	2-3 17
word-before|projection|	1 18
word-before|projecto|	4-7 7
word-before|project|	4-7 8
word-before|projekt|	1 7
word-before|projet|	2-3 10	4-7 9
word-before|promette|	2-3 7	4-7 7
word-before|promet|	4-7 15
word-before|promised|	4-7 18
word-before|pronuncia|	4-7 15
word-before|préfère|	4-7 24
word-before|publicará|	4-7 15
word-before|publication|	4-7 15
word-before|pulls|	2-3 -11	4-7 -15
word-before|punished|	2-3 11
word-before|put|	4-7 23
word-before|périnatalité|	4-7 20
word-before|qr|	4-7 7
word-before|quartal|	2-3 16
word-before|que|	2-3 10	4-7 17
word-before|quotes|	4-7 17
word-before|quotidiano|	2-3 -11
word-before|race|	8+ 11
word-before|rated|	1 -19
word-before|reading|	1 -24	2-3 22	4-7 -21
word-before|reads|	4-7 -20
word-before|read|	2-3 -6	4-7 -18
word-before|reageerde|	2-3 10
word-before|recita|	4-7 13
word-before|recoge|	2-3 20
word-before|reconheceu|	4-7 13
word-before|reconnu|	4-7 14
word-before|records|	8+ 17
word-before|recovery|	4-7 8
word-before|recupero|	4-7 11
word-before|redactado|	2-3 24
word-before|redoute|	4-7 8
word-before|reenviado|	4-7 12
word-before|reflect|	4-7 16
word-before|reflete|	4-7 13
word-before|regelmäßig|	1 -14
word-before|registered|	4-7 17
word-before|regretted|	4-7 22
word-before|rejects|	1 -13
word-before|rejeitam|	2-3 -11
word-before|relevait|	4-7 11
word-before|relief|	2-3 16
word-before|remained|	2-3 36	8+ 21
word-before|remarks|	8+ 13
word-before|remark|	2-3 11
word-before|remise|	4-7 6
word-before|repeated|	2-3 -18
word-before|replace|	2-3 -17
word-before|replicano|	4-7 14
word-before|reports|	2-3 21
word-before|report|	2-3 -11	4-7 19
word-before|rescuers|	4-7 15
word-before|resignation|	4-7 18
word-before|responde|	2-3 12
word-before|resta|	2-3 13	4-7 11
word-before|resterebbe|	4-7 16
word-before|restés|	4-7 21
word-before|result|	2-3 25
word-before|retraso|	1 9
word-before|retrouvé|	4-7 -17
word-before|returned|	4-7 17
word-before|revela|	4-7 16
word-before|reviewed|	4-7 14
word-before|revue|	2-3 -12
word-before|riferiva|	4-7 18
word-before|riserbo|	1 -10
word-before|rooms|	4-7 17
word-before|rostered|	2-3 20
word-before|rover|	1 -15
word-before|réclament|	4-7 21
word-before|résultat|	4-7 9
word-before|sageuk|	2-3 -10
word-before|said|	1 36	4-7 7
word-before|salle|	4-7 17
word-before|saluant|	2-3 11
word-before|salue|	2-3 7	4-7 11
word-before|saluta|	2-3 19
word-before|sang|	4-7 -19
word-before|sarebbero|	4-7 9
word-before|sarebbe|	4-7 9
word-before|sarte|	4-7 7
word-before|satirico|	2-3 -8
word-before|savoir|	4-7 15
word-before|saying|	2-3 -16
word-before|says|	1 -21	2-3 -40	4-7 -22	8+ -18
word-before|say|	1 21	2-3 -25	4-7 -16
word-before|scandé|	4-7 -8
word-before|scelta|	2-3 10
word-before|schade|	1 16
word-before|school|	2-3 17
word-before|scritto|	1 -8
word-before|scrum|	4-7 17
word-before|seawall|	4-7 -22
word-before|seemed|	2-3 15
word-before|seen|	4-7 15
word-before|sees|	2-3 27
word-before|seien|	2-3 15	4-7 6
word-before|sei|	1 10	2-3 18	4-7 20
word-before|seja|	4-7 9
word-before|selling|	2-3 -13
word-before|semiconductor|	1 -18
word-before|sempre|	2-3 9
word-before|senate|	2-3 11
word-before|sent|	2-3 17
word-before|senza|	2-3 -10
word-before|serait|	2-3 15
word-before|series|	2-3 -17
word-before|served|	2-3 14
word-before|servicio|	4-7 14
word-before|servirebbe|	4-7 10
word-before|serviço|	2-3 12
word-before|shared|	2-3 17
word-before|shares|	1 -20
word-before|she|	1 -19	8+ 17
word-before|should|	2-3 13	4-7 13
word-before|showed|	4-7 13
word-before|showing|	2-3 -16
word-before|shown|	2-3 12	4-7 15
word-before|show|	4-7 14
word-before|sich|	1 12	2-3 11	4-7 6
word-before|sie|	2-3 16
word-before|signed|	4-7 18
word-before|silence|	4-7 17
word-before|sinalizou|	2-3 -14
word-before|since|	2-3 -8	4-7 25
word-before|singing|	1 -16	2-3 -16
word-before|sirens|	4-7 14
word-before|situação|	1 14
word-before|slittano|	4-7 8
word-before|slogan|	2-3 -14	4-7 -15
word-before|smelled|	4-7 19
word-before|so-called|	1 -26	2-3 -40
word-before|sogenannte|	1 -7
word-before|soient|	4-7 19
word-before|sold|	2-3 -22	4-7 17
word-before|solo|	1 -13
word-before|song|	2-3 -19
word-before|sont|	1 15
word-before|son|	1 15	2-3 -8
word-before|sorte|	1 -8
word-before|souhaiter|	2-3 17
word-before|souhaité|	8+ 6
word-before|sourit|	1 -9
word-before|spettacolo|	2-3 15
word-before|spiel|	4-7 7
word-before|spitznamen|	4-7 -7
word-before|spray-painted|	2-3 -10
word-before|spray|	4-7 18
word-before|stage|	8+ 14
word-before|start|	1 -9	4-7 55	8+ 20
word-before|stata|	2-3 -11
word-before|state|	4-7 24
word-before|stay|	4-7 12
word-before|stir|	1 19
word-before|stock|	1 -18
word-before|stops|	1 -24
word-before|store|	1 -18	4-7 9
word-before|strike|	4-7 23
word-before|struck|	2-3 16
word-before|students|	4-7 10
word-before|sua|	4-7 12
word-before|suche|	2-3 13
word-before|suite|	2-3 13
word-before|sunday|	1 -12
word-before|survive|	1 -14
word-before|su|	2-3 -15
word-before|symbol|	1 -8
word-before|são|	2-3 12
word-before|tagged|	1 -20	2-3 -10
word-before|tagline|	2-3 -18	4-7 -12
word-before|talks|	2-3 -18
word-before|talk|	4-7 18
word-before|targeted|	2-3 17
word-before|tavolo|	2-3 16
word-before|teatro|	4-7 17
word-before|teenager|	4-7 19
word-before|teen|	1 -21
word-before|tehran|	1 18
word-before|tejo|	2-3 12
word-before|tekst|	8+ 7
word-before|tela|	2-3 16
word-before|teme|	2-3 11
word-before|tem|	4-7 8
word-before|tentoonstelling|	2-3 -7
word-before|terceros|	2-3 19
word-before|termed|	2-3 25
word-before|termin|	1 8
word-before|terms|	1 -15
word-before|term|	1 -19	2-3 -29
word-before|terna|	1 -25
word-before|terugroepactie|	2-3 11
word-before|ter|	1 14
word-before|testo|	1 12
word-before|test|	2-3 -14
word-before|texte|	2-3 9	4-7 9
word-before|text|	2-3 15
word-before|thanked|	4-7 13	8+ 15
word-before|that|	2-3 10	4-7 38	8+ 20
word-before|their|	2-3 22
word-before|them|	1 -11	4-7 18
word-before|then|	2-3 -14
word-before|they|	2-3 -20	4-7 13
word-before|the|	1 -57	2-3 -26	4-7 -15
word-before|this|	2-3 19
word-before|though|	4-7 14
word-before|thriller|	2-3 -10
word-before|through|	2-3 -17
word-before|théodore|	1 -18
word-before|titled|	2-3 -27	4-7 -17
word-before|title|	2-3 -15	4-7 -13
word-before|titolo|	2-3 9
word-before|toca|	2-3 18
word-before|todavía|	2-3 8	4-7 13
word-before|toeslag|	4-7 9
word-before|told|	2-3 8
word-before|tongues|	4-7 15
word-before|tornara|	2-3 11
word-before|tosses|	2-3 -7
word-before|tot|	1 -8
word-before|tour|	2-3 -13
word-before|to|	1 -45	4-7 45	8+ 21
word-before|tragedy|	4-7 19
word-before|trapelare|	2-3 13
word-before|trattati|	4-7 26
word-before|turned|	1 -21
word-before|turn|	1 -21
word-before|têm|	2-3 8
word-before|título|	2-3 -10
word-before|uitspraak|	4-7 14
word-before|uma|	2-3 -17	4-7 12
word-before|um|	1 -21	2-3 12	4-7 14
word-before|una|	2-3 -20
word-before|under|	1 -25
word-before|und|	1 -10	2-3 -15
word-before|une|	1 7	2-3 6	4-7 19
word-before|un|	1 9	2-3 -8	4-7 -7
word-before|update|	4-7 16
word-before|urlato|	1 10
word-before|uvas|	2-3 -15
word-before|vacant|	1 -16
word-before|vale|	2-3 11
word-before|van|	1 10	4-7 11	8+ 11
word-before|varrebbe|	8+ 7
word-before|ven|	1 12
word-before|verdict|	2-3 17
word-before|version|	2-3 22
word-before|vertrauen|	2-3 16
word-before|vervoer|	2-3 9
word-before|ve|	1 7
word-before|viagem|	4-7 13
word-before|viaggi|	4-7 14
word-before|villarreal|	4-7 10
word-before|voertuig|	4-7 6
word-before|voir|	4-7 12
word-before|voit|	4-7 8
word-before|volgt|	2-3 9
word-before|volksmond|	2-3 -11
word-before|vom|	1 -13
word-before|von|	1 23	4-7 11
word-before|vorlage|	4-7 15
word-before|vota|	1 13
word-before|vouloir|	4-7 15
word-before|waffen|	1 16
word-before|walkout|	1 13
word-before|wall|	1 -19
word-before|wanted|	4-7 11
word-before|wants|	4-7 17
word-before|warsaw|	4-7 17
word-before|was|	1 6	2-3 32	4-7 65	8+ 31
word-before|watches|	4-7 -20
word-before|water|	4-7 19
word-before|wat|	4-7 13
word-before|waved|	2-3 -15
word-before|wedstrijd|	4-7 7
word-before|welcomed|	4-7 17
word-before|werde|	2-3 -10
word-before|were|	1 -12	2-3 42	4-7 -17	8+ 30
word-before|wer|	2-3 -15
word-before|where|	8+ -19
word-before|whether|	1 -12
word-before|whitlock|	2-3 15
word-before|whose|	2-3 -15	4-7 -13
word-before|who|	1 -7	8+ 13
word-before|wieder|	1 -11
word-before|wie|	2-3 -8
word-before|winston|	1 -19
word-before|wird|	2-3 -7
word-before|withering|	1 18
word-before|with|	2-3 -6	4-7 14
word-before|wochenenden|	2-3 6
word-before|words|	2-3 -33
word-before|word|	1 -7
word-before|worship|	2-3 20
word-before|wort|	1 -9
word-before|would|	2-3 36	4-7 21	8+ 11
word-before|writes|	1 -27
word-before|write|	1 -16
word-before|written|	4-7 12
word-before|wrote|	2-3 -23
word-before|würden|	1 -10
word-before|x|	1 9
word-before|yelled|	1 21
word-before|yerseke|	2-3 7
word-before|y|	4-7 10
word-before|zeitung|	1 -6	2-3 -18
word-before|zich|	2-3 12
word-before|ziet|	2-3 9
word-before|zijn|	1 -10	4-7 9
word-before|zogeheten|	2-3 -11
word-before|zona|	2-3 -13
word-before|zouden|	2-3 10
word-before||	2-3 -16	4-7 28	8+ 14
word-before|à|	2-3 14	4-7 8
word-before|è|	1 11	2-3 11	4-7 6
word-before|équilibre|	4-7 18
word-before|était|	4-7 14
word-before|été|	1 15	4-7 19
word-before|é|	1 -11	4-7 11	8+ 6
word-before|être|	2-3 11	4-7 21
word-before|überbauung|	2-3 -9
word-before|übung|	2-3 -9
word-before|–|	1 9	2-3 -13	4-7 -12	8+ 12
word-before|—|	2-3 11	4-7 13	8+ 8
word-before|’s|	2-3 8	4-7 -7
word-before|’|	2-3 11	4-7 9
word-before|•|	2-3 9
work|near|near|,|	all -14
work|near|near|	all -13	first 17
work|near|near|preposition|	all -9
work|near|near|stop|	first 17
work|near|none|(|	all-one -10	first -10
work|near|none|,|	all -39	all-one -41	first 19	none 12
work|near|none|:|	first -9	none 22
work|near|none|adverb|	all-one -14
work|near|none|	all -55	all-one -20	first -10	most 7	none 27	some 18
work|near|none|auxiliary|	all -14	some 7
work|near|none|capital|	none 18
work|near|none|coordinator|	all-one -12
work|near|none|determiner|	none -35
work|near|none|possessive|	all -13	none 14
work|near|none|preposition|	all -18	none 12
work|near|none|quote|	first 16
work|near|none|stop|	all -11	all-one 19	first 34	most 7
work|near|none|subordinator|	all -23	all-one -10	none 28
work|near|none|that|	none 15
work|near|none|verb-judging|	all -25	all-one -10	none 17
work|near|none|verb-saying|	none 18
work|near|none|verb-thinking|	none 18
work|near|none|word|	all -10	all-one -18	first -13	none -10	some 17
work|near|none|–|	none -17
work|near|right|	first 12
work|near|right|stop|	first 12
work|none|near|,|	all -11	none 13
work|none|near|:|	all -18	first 20
work|none|near|;|	all -10
work|none|near|	all -43	all-one -18	first 30	none 6
work|none|near|auxiliary|	none 17
work|none|near|capital|	none 18
work|none|near|coordinator|	none -11
work|none|near|determiner|	all -18	all-one 8	none 17
work|none|near|preposition|	all -9	all-one -14	none -23
work|none|near|start|	all -23	all-one -21	first 15
work|none|near|stop|	all-one 17	first 19
work|none|near|verb-judging|	all -10	all-one -6	none 12
work|none|near|verb-saying|	none 15
work|none|near|verb-thinking|	none 18
work|none|near|word|	all -7	all-one -15	none -18
work|none|near|–|	all -13
work|none|near|—|	all -13
work|none|none|%|	none 9
work|none|none|'|	all -16	all-one -13	none 10
work|none|none|(|	all -10	all-one -21	first -7	none -14
work|none|none|,|	all -8	all-one -12	first 37	most 6	none 15	some 23
work|none|none|-|	first 8
work|none|none|:|	all 8	all-one 9	first 9	most 13
work|none|none|;|	first -7	none 17
work|none|none|adverb|	all 10	all-one -10	none 20	some 6
work|none|none|	all -28	all-one -13	first 14	most 6	some 20
work|none|none|auxiliary|	all -20	all-one -18	first 12	most 6	none 6	some 38
work|none|none|capital|	all -21	none 8	some 23
work|none|none|coordinator|	all -8	all-one -14	none 9	some -12
work|none|none|determiner|	first -27	none -11	some -9
work|none|none|possessive|	all-one -22	first -18	none 14
work|none|none|preposition|	all -8	all-one -12	first -8	most -9	none -8	some 40
work|none|none|pronoun|	all -16	all-one 14	none 7	some 12
work|none|none|quote|	first 23	none -16
work|none|none|start|	all -20	all-one -6	first 32	most 18
work|none|none|stop|	all 16	all-one 10	first 24	most 8	none 13
work|none|none|subordinator|	all -24	all-one -46	first -6	none -8	some 15
work|none|none|that|	none 14
work|none|none|verb-judging|	all -37	all-one -45	some -17
work|none|none|verb-saying|	all -14	first -22	most 24	none 13	some 33
work|none|none|verb-thinking|	all -9	all-one -16	first -15	some 8
work|none|none|word|	all -19	first -32	most 8	none 10	some 23
work|none|none|–|	first 12	most 8	none 9
work|none|none|—|	all-one 8	first 16
work|none|none|’|	none 14
work|none|none|•|	first 9
work|none|right|,|	all-one -14
work|none|right|	all -22	all-one -17	first 21	none 10
work|none|right|determiner|	all -22	none 19
work|none|right|preposition|	all-one -10
work|none|right|start|	first 18
work|none|right|stop|	first 19
work|none|right|word|	none -21
work|right|near|	first -17
work|right|near|verb-saying|	first -17
work|right|none|	all -41	all-one -6	first -16	most -11	none -6	some 14
work|right|none|capital|	all -18	all-one -6	first -7	none 7
work|right|none|verb-saying|	all -11	all-one -21	none -21
work|right|none|verb-thinking|	none 14
work|right|none|word|	all -36	all-one 16	first -13	most -11	none 20	some 14
`;
