/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	2-3 43	4-7 39	8+ 27
alone|first|	1 -16	2-3 -14	4-7 49	8+ 20
alone|inside|	1 -9	2-3 -12	8+ 8
best-gap|according-to|according|gap|according-to|,;|	4-7 21	8+ 6
best-gap|according-to|according|gap|according-to|,c|	4-7 10
best-gap|according-to|according|gap|according-to|,sc|	4-7 12	8+ 7
best-gap|according-to|according|gap|according-to|,s|	2-3 -6	4-7 -14
best-gap|according-to|according|gap|according-to|,|	1 9	4-7 49	8+ 19
best-gap|according-to|according|gap|according-to|;|	2-3 16
best-gap|according-to|according|gap|according-to|c,|	2-3 15
best-gap|according-to|according|gap|according-to|c|	2-3 14	4-7 12
best-gap|according-to|according|gap|according-to|q,s|	4-7 9
best-gap|according-to|according|gap|according-to|s,c|	4-7 9
best-gap|according-to|according|gap|according-to||	1 -15	2-3 11	4-7 20
best-gap|colon|naked||	4-7 16	8+ 20
best-gap|named-before|naked||	1 13	2-3 22	4-7 -11	8+ 20
best-gap|named-nearby|naked||	1 -6	4-7 13	8+ 11
best-gap|paragraph-before|direct|gap|paragraph-before|,;c|	8+ 12
best-gap|paragraph-before|judging|gap|paragraph-before||	4-7 12
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 9
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 8
best-gap|paragraph-before|saying|gap|paragraph-before||	1 -11
best-gap|paragraph-before|thinking|gap|paragraph-before|q,|	8+ 13
best-gap|possessor|naked||	1 -6	2-3 -15	4-7 -7
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;,|	4-7 8
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;|	2-3 11
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -13	2-3 -25	4-7 -14
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -8
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,c|	1 -7	2-3 -14
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 12
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 -7	2-3 -22	4-7 15
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;|	2-3 -11	4-7 11	8+ 15
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|q,c|	2-3 -8
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|s|	2-3 19
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -29	4-7 23	8+ 31
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,s|	4-7 -17
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|;|	2-3 -16
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|c|	1 -10
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|s|	1 -16
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 10	2-3 -24	4-7 23
best-gap|quote-then-speaker|passive|gap|quote-then-speaker||	1 -10	2-3 -12
best-gap|quote-then-speaker|relative|gap|quote-then-speaker|,|	8+ 10
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,;|	1 -8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,qs|	4-7 -12
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 10	2-3 -8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 12	8+ 10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -15	8+ 15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|cs|	2-3 -12
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	4-7 15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	4-7 15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 7	2-3 -12	4-7 21	8+ 20
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -24	2-3 -14	4-7 7
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -9	4-7 14
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|;|	2-3 -17
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|c,|	1 -14
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|s,|	1 -8
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	8+ 18
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 10	2-3 10	4-7 7
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 9
best-gap|quote-then-verb|judging|gap|quote-then-verb||	2-3 -16	4-7 -15
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 26	8+ 10
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -15	2-3 -11	4-7 11
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -11
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 7	8+ 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|;q,|	2-3 -17
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|c,|	2-3 23
best-gap|quote-then-verb|saying|gap|quote-then-verb|cq|	2-3 -20
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -13	2-3 12	4-7 34	8+ 18
best-gap|sentence-after|according|gap|sentence-after|s,|	2-3 -17
best-gap|sentence-after|direct|gap|sentence-after|,s|	2-3 -10
best-gap|sentence-after|direct|gap|sentence-after||	2-3 8	8+ 20
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 -7	4-7 22
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 11
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -32	4-7 -7	8+ 18
best-gap|sentence-before|according|gap|sentence-before|,;|	8+ 11
best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 15
best-gap|sentence-before|according|gap|sentence-before|,sq|	2-3 14
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 20
best-gap|sentence-before|according|gap|sentence-before|;|	1 -6
best-gap|sentence-before|according|gap|sentence-before|s|	2-3 -18
best-gap|sentence-before|apposed|gap|sentence-before|c|	2-3 -16
best-gap|sentence-before|apposed|gap|sentence-before|q,;|	2-3 -10
best-gap|sentence-before|apposition|gap|sentence-before|;,|	2-3 11
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 9
best-gap|sentence-before|apposition|gap|sentence-before||	4-7 12	8+ 6
best-gap|sentence-before|direct|gap|sentence-before|,;|	4-7 17
best-gap|sentence-before|direct|gap|sentence-before|,c|	4-7 12
best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 21
best-gap|sentence-before|direct|gap|sentence-before|;q,|	1 13
best-gap|sentence-before|direct|gap|sentence-before|;|	4-7 20
best-gap|sentence-before|direct|gap|sentence-before|c|	4-7 13
best-gap|sentence-before|direct|gap|sentence-before|q,|	1 -9
best-gap|sentence-before|direct|gap|sentence-before|sc,|	1 21
best-gap|sentence-before|direct|gap|sentence-before|sq|	1 -17	4-7 18
best-gap|sentence-before|direct|gap|sentence-before|s|	2-3 -7	4-7 -13
best-gap|sentence-before|direct|gap|sentence-before||	2-3 -9	4-7 27
best-gap|sentence-before|judging|gap|sentence-before|,|	2-3 23
best-gap|sentence-before|judging|gap|sentence-before|q;|	2-3 -12
best-gap|sentence-before|judging|gap|sentence-before|qcs,|	2-3 -11
best-gap|sentence-before|other|gap|sentence-before||	1 10
best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 12
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|,cs|	2-3 -11
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 6	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -13	4-7 14
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 18
best-gap|sentence-before|saying|gap|sentence-before|,sq|	1 -14	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 -15	2-3 -9	4-7 36	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -13	4-7 37	8+ 17
best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -13
best-gap|sentence-before|saying|gap|sentence-before|;|	1 -6	4-7 7	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 6
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 24
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|cq|	4-7 -16
best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -11
best-gap|sentence-before|saying|gap|sentence-before|q,|	2-3 -13	4-7 -10
best-gap|sentence-before|saying|gap|sentence-before|qc,s|	2-3 25
best-gap|sentence-before|saying|gap|sentence-before|qcs|	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -18
best-gap|sentence-before|saying|gap|sentence-before|q|	4-7 16	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|s,c|	2-3 -6	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|s,|	2-3 -9
best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 9	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|sc;|	2-3 13
best-gap|sentence-before|saying|gap|sentence-before|scq|	2-3 -6
best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 21
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -21	4-7 -12	8+ 33
best-gap|sentence-before|saying|gap|sentence-before||	1 -24	2-3 24	4-7 35	8+ 13
best-gap|sentence-before|thinking|gap|sentence-before|s|	8+ 15
best-gap|signature|naked||	1 -14	2-3 -15	8+ 18
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -13
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -15	2-3 10	4-7 -14
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	1 11	2-3 16	8+ 16
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c,|	2-3 20
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c|	2-3 -7	4-7 12
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|sc|	4-7 6
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	4-7 25
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 -6	8+ 6
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	2-3 -13
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 8	4-7 -11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,;|	4-7 6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,qs|	4-7 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 14	4-7 14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -18	2-3 -23
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	1 -12	2-3 15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 19	8+ 19
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	2-3 -16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	2-3 -17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	4-7 13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s;|	2-3 16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -19	2-3 31
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -14	4-7 11	8+ -9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	2-3 19	8+ 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 14	4-7 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,c|	1 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,|	1 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -15	2-3 6	4-7 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -16	8+ 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -30	2-3 -23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc,|	1 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 6	2-3 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 24
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 22	2-3 -8	4-7 40	8+ 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 11	2-3 -6	4-7 10	8+ 12
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 -14
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|;|	8+ 6
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	2-3 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 8	4-7 14	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	2-3 -20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 15	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 -18	4-7 34	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -16	2-3 17	4-7 -14	8+ 41
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 11	4-7 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 15	2-3 45	4-7 -6	8+ 27
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,;|	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,s|	2-3 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 10	4-7 13	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 30	4-7 25	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -19	2-3 -13	4-7 28
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 14	2-3 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 31	4-7 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs,|	1 -11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -17	2-3 -13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	1 -14	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 -7	2-3 26	4-7 34
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 -15	4-7 8	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 17	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 26	4-7 18	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -19	2-3 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 20	4-7 -8	8+ 29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 14	2-3 6	4-7 13	8+ -17
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	4-7 15	8+ 12
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|c|	1 -15
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 15
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	4-7 11
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 12	8+ 28
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|sc|	2-3 10
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 26	4-7 7
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -11	2-3 -14	4-7 20
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|c;|	4-7 7
best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	2-3 11	4-7 6
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 18	8+ 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 -11
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -17	2-3 20	4-7 37	8+ 18
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 15	4-7 6	8+ 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -11
best-intro|%|saying|far|	4-7 6
best-intro|'|according|2-4|	4-7 8
best-intro|'|saying|0|	2-3 -13
best-intro|(|naked|1|	1 -12	2-3 -11	4-7 -11
best-intro|(|naked|2-4|	2-3 -10
best-intro|(|saying|-5|	1 -6
best-intro|(|saying|0|	4-7 23
best-intro|(|saying|2-4|	4-7 -7
best-intro|(|saying|5-10|	2-3 -13	4-7 -15	8+ -11
best-intro|)|naked|2-4|	8+ 6
best-intro|,|according|1|	1 20	2-3 -10	4-7 10
best-intro|,|according|2-4|	2-3 -17	4-7 11
best-intro|,|according|5-10|	4-7 6
best-intro|,|according|far|	2-3 12	4-7 15
best-intro|,|apposed|-3|	2-3 -8
best-intro|,|apposed|-4|	1 -11	4-7 -6
best-intro|,|apposed|-9|	2-3 -7
best-intro|,|apposed|2-4|	2-3 10
best-intro|,|apposed|far|	2-3 20	4-7 -14
best-intro|,|direct|2-4|	2-3 17
best-intro|,|judging|-5|	2-3 -7
best-intro|,|judging|0|	2-3 -8
best-intro|,|judging|1|	2-3 9
best-intro|,|judging|2-4|	1 -22
best-intro|,|judging|5-10|	1 -18
best-intro|,|judging|far|	1 17
best-intro|,|naked|0|	4-7 -10
best-intro|,|naked|1|	1 12
best-intro|,|naked|2-4|	1 -6	4-7 34	8+ 23
best-intro|,|naked|5-10|	1 -25	2-3 10	4-7 -13
best-intro|,|naked|far|	2-3 -10	4-7 30	8+ 6
best-intro|,|other|1|	4-7 7
best-intro|,|other|2-4|	4-7 7
best-intro|,|relative|5-10|	1 -14
best-intro|,|saying|-4|	4-7 -8
best-intro|,|saying|-5|	1 -13
best-intro|,|saying|0|	4-7 -15
best-intro|,|saying|1|	2-3 23	4-7 23	8+ 29
best-intro|,|saying|2-4|	2-3 15	4-7 25	8+ 26
best-intro|,|saying|5-10|	1 -17	2-3 -13	4-7 16	8+ 30
best-intro|,|saying|far|	4-7 25	8+ 6
best-intro|-|naked|2-4|	8+ 9
best-intro|:|according|1|	2-3 16	8+ 11
best-intro|:|according|far|	1 -6	8+ 11
best-intro|:|apposed|2-4|	1 11	2-3 9	4-7 31	8+ 16
best-intro|:|apposed|5-10|	2-3 14	4-7 -7
best-intro|:|apposition|5-10|	4-7 9
best-intro|:|direct|2-4|	2-3 -13	4-7 -10
best-intro|:|direct|5-10|	1 -18	2-3 -12	4-7 29	8+ 19
best-intro|:|direct|far|	1 13	4-7 21
best-intro|:|judging|1|	2-3 10	4-7 13
best-intro|:|judging|2-4|	2-3 6	4-7 16
best-intro|:|judging|5-10|	1 -15
best-intro|:|naked|0|	1 -11
best-intro|:|naked|1|	1 -22	4-7 -6	8+ 29
best-intro|:|naked|2-4|	1 -17	2-3 -18	4-7 14	8+ 21
best-intro|:|naked|5-10|	4-7 37	8+ 20
best-intro|:|naked|far|	2-3 15	4-7 27	8+ 37
best-intro|:|other|1|	8+ 17
best-intro|:|relative|5-10|	8+ 6
best-intro|:|saying|-10|	4-7 8
best-intro|:|saying|0|	4-7 22	8+ 25
best-intro|:|saying|1|	2-3 44	4-7 9	8+ 19
best-intro|:|saying|2-4|	1 9	2-3 21	4-7 -8	8+ 35
best-intro|:|saying|5-10|	1 14	2-3 14	4-7 38	8+ 17
best-intro|:|saying|far|	1 -6	4-7 30	8+ 11
best-intro|:|shared|-10|	1 -12
best-intro|:|shared|2-4|	4-7 15	8+ 12
best-intro|:|thinking|1|	8+ 11
best-intro|:|thinking|2-4|	4-7 12	8+ 27
best-intro|;|according|1|	4-7 11
best-intro|;|naked|1|	1 9	4-7 -11
best-intro|adverb|according|5-10|	1 9
best-intro|adverb|apposition|2-4|	2-3 9
best-intro|adverb|direct|far|	1 11
best-intro|adverb|judging|-29|	1 18
best-intro|adverb|judging|-7|	2-3 -6
best-intro|adverb|judging|2-4|	1 10	2-3 7	4-7 6
best-intro|adverb|naked|5-10|	1 -13	2-3 10
best-intro|adverb|saying|2-4|	1 -12	2-3 6
best-intro|adverb|saying|5-10|	1 -13	4-7 10	8+ 21
best-intro|adverb|saying|far|	1 14
best-intro|auxiliary|according|1|	4-7 13
best-intro|auxiliary|according|2-4|	1 6	2-3 15	4-7 13
best-intro|auxiliary|according|5-10|	2-3 23	4-7 15
best-intro|auxiliary|according|far|	2-3 12	4-7 9
best-intro|auxiliary|apposed|0|	2-3 9
best-intro|auxiliary|apposed|far|	2-3 -7
best-intro|auxiliary|direct|0|	2-3 9	4-7 15
best-intro|auxiliary|direct|1|	2-3 19
best-intro|auxiliary|direct|2-4|	4-7 17
best-intro|auxiliary|direct|5-10|	2-3 19
best-intro|auxiliary|direct|far|	1 14
best-intro|auxiliary|judging|1|	1 10
best-intro|auxiliary|judging|2-4|	1 -16
best-intro|auxiliary|naked|1|	1 -20	2-3 -18	4-7 12
best-intro|auxiliary|naked|2-4|	2-3 29	8+ 19
best-intro|auxiliary|naked|5-10|	1 -10	2-3 -8	4-7 35
best-intro|auxiliary|naked|far|	2-3 38	4-7 33
best-intro|auxiliary|saying|-16|	1 16
best-intro|auxiliary|saying|0|	2-3 -16
best-intro|auxiliary|saying|1|	1 17	4-7 13	8+ 15
best-intro|auxiliary|saying|2-4|	4-7 -8	8+ 42
best-intro|auxiliary|saying|5-10|	1 36	2-3 37	4-7 45	8+ 28
best-intro|auxiliary|saying|far|	2-3 -6	4-7 29	8+ 22
best-intro|auxiliary|shared|-3|	1 -15
best-intro|auxiliary|thinking|2-4|	2-3 17
best-intro|auxiliary|thinking|far|	2-3 10
best-intro|capital|according|0|	4-7 6
best-intro|capital|according|1|	2-3 12
best-intro|capital|according|2-4|	2-3 8
best-intro|capital|according|5-10|	2-3 8
best-intro|capital|according|far|	2-3 9	4-7 9
best-intro|capital|direct|-5|	1 -19
best-intro|capital|direct|1|	4-7 11
best-intro|capital|direct|2-4|	1 -17	2-3 10
best-intro|capital|direct|far|	2-3 -7
best-intro|capital|judging|-10|	2-3 -9
best-intro|capital|judging|1|	1 -23	2-3 24
best-intro|capital|judging|2-4|	1 9	2-3 7	4-7 12
best-intro|capital|judging|5-10|	4-7 16
best-intro|capital|naked|0|	2-3 -20	8+ 15
best-intro|capital|naked|1|	1 -18	2-3 -10
best-intro|capital|naked|2-4|	2-3 10	8+ 7
best-intro|capital|naked|5-10|	1 -10	4-7 14
best-intro|capital|naked|far|	1 -23	2-3 11	4-7 14
best-intro|capital|other|0|	1 -7	2-3 -9
best-intro|capital|other|1|	4-7 6
best-intro|capital|saying|-4|	1 -19
best-intro|capital|saying|-6|	1 -12
best-intro|capital|saying|0|	1 -16	2-3 -10	4-7 22	8+ 18
best-intro|capital|saying|1|	2-3 13	4-7 9	8+ 8
best-intro|capital|saying|2-4|	1 12	2-3 11	4-7 19	8+ 11
best-intro|capital|saying|5-10|	1 18	2-3 16	4-7 11
best-intro|capital|saying|far|	2-3 8
best-intro|capital|shared|0|	4-7 7
best-intro|coordinator|according|far|	8+ 7
best-intro|coordinator|apposition|0|	1 -8
best-intro|coordinator|direct|5-10|	2-3 -17
best-intro|coordinator|judging|2-4|	1 -15
best-intro|coordinator|judging|5-10|	1 -15	4-7 12
best-intro|coordinator|judging|far|	1 -15
best-intro|coordinator|naked|2-4|	2-3 16
best-intro|coordinator|naked|5-10|	2-3 20
best-intro|coordinator|naked|far|	2-3 -15
best-intro|coordinator|saying|0|	2-3 -23
best-intro|coordinator|saying|1|	1 -14	2-3 14
best-intro|coordinator|saying|5-10|	2-3 34	4-7 8
best-intro|coordinator|saying|far|	1 -19	2-3 -18	4-7 7	8+ 14
best-intro|determiner|according|0|	1 -20
best-intro|determiner|according|2-4|	2-3 -13	4-7 19
best-intro|determiner|according|5-10|	2-3 9
best-intro|determiner|according|far|	2-3 -6
best-intro|determiner|apposed|-11|	2-3 -12
best-intro|determiner|apposed|-9|	2-3 -16
best-intro|determiner|apposed|0|	2-3 -14
best-intro|determiner|apposed|1|	2-3 11
best-intro|determiner|apposed|2-4|	1 -25	2-3 -18
best-intro|determiner|apposition|1|	2-3 -11
best-intro|determiner|direct|1|	2-3 11
best-intro|determiner|direct|2-4|	1 10	2-3 -7
best-intro|determiner|direct|5-10|	2-3 -25
best-intro|determiner|direct|far|	1 -17
best-intro|determiner|judging|-15|	2-3 -13
best-intro|determiner|judging|0|	2-3 -13
best-intro|determiner|judging|1|	2-3 25	4-7 16
best-intro|determiner|judging|2-4|	1 17	2-3 -20	4-7 -14
best-intro|determiner|judging|5-10|	1 27	2-3 -25
best-intro|determiner|judging|far|	2-3 -12
best-intro|determiner|naked|1|	1 -15	2-3 -13
best-intro|determiner|naked|2-4|	8+ 10
best-intro|determiner|naked|5-10|	8+ 15
best-intro|determiner|naked|far|	1 -16	2-3 -27
best-intro|determiner|other|0|	1 -14	2-3 -8	4-7 11
best-intro|determiner|other|1|	1 -9	2-3 -10
best-intro|determiner|passive|0|	1 -10
best-intro|determiner|saying|-12|	1 11	2-3 -10
best-intro|determiner|saying|0|	1 -9	2-3 -12
best-intro|determiner|saying|1|	1 7	2-3 -19	4-7 12
best-intro|determiner|saying|2-4|	1 10	2-3 15	4-7 -9	8+ 18
best-intro|determiner|saying|5-10|	1 -16	4-7 -9
best-intro|determiner|saying|far|	1 -15	2-3 14
best-intro|determiner|thinking|1|	2-3 -7
best-intro|determiner|thinking|2-4|	2-3 -10
best-intro|determiner|thinking|5-10|	1 -14	4-7 11
best-intro|possessive|apposed|2-4|	4-7 -9
best-intro|possessive|naked|1|	2-3 -17	4-7 -9
best-intro|possessive|naked|5-10|	2-3 18
best-intro|possessive|saying|2-4|	4-7 -15
best-intro|preposition|according|1|	2-3 16	8+ 13
best-intro|preposition|according|5-10|	2-3 -18
best-intro|preposition|according|far|	4-7 16
best-intro|preposition|apposed|2-4|	1 -23
best-intro|preposition|apposed|5-10|	8+ 6
best-intro|preposition|apposed|far|	2-3 -18
best-intro|preposition|direct|0|	1 -10
best-intro|preposition|direct|1|	2-3 -12	4-7 21
best-intro|preposition|direct|2-4|	1 -13
best-intro|preposition|direct|5-10|	1 -21	2-3 -16	4-7 13
best-intro|preposition|direct|far|	1 -12
best-intro|preposition|judging|0|	2-3 -12
best-intro|preposition|judging|1|	1 6	2-3 -10	4-7 16
best-intro|preposition|judging|2-4|	1 19	2-3 18	4-7 32	8+ 6
best-intro|preposition|judging|5-10|	1 -16	2-3 -15	4-7 24
best-intro|preposition|judging|far|	4-7 -13
best-intro|preposition|naked|0|	1 -12	2-3 -13
best-intro|preposition|naked|1|	2-3 6	4-7 -8	8+ 9
best-intro|preposition|naked|2-4|	1 -27	4-7 23	8+ 6
best-intro|preposition|naked|5-10|	1 6	2-3 -13	4-7 31	8+ 25
best-intro|preposition|naked|far|	1 -21	2-3 -32	4-7 27
best-intro|preposition|saying|-5|	2-3 -7
best-intro|preposition|saying|0|	1 -7
best-intro|preposition|saying|1|	1 11	2-3 15	4-7 22	8+ 23
best-intro|preposition|saying|2-4|	1 -26	4-7 25
best-intro|preposition|saying|5-10|	2-3 -16	4-7 21
best-intro|preposition|saying|far|	1 -14	4-7 17
best-intro|preposition|shared|5-10|	1 -15
best-intro|preposition|thinking|2-4|	2-3 14
best-intro|pronoun|according|1|	2-3 12
best-intro|pronoun|direct|1|	2-3 -14	4-7 8
best-intro|pronoun|direct|far|	1 21
best-intro|pronoun|judging|1|	1 23	2-3 -19	4-7 22	8+ 15
best-intro|pronoun|judging|5-10|	4-7 20
best-intro|pronoun|naked|0|	8+ 24
best-intro|pronoun|naked|2-4|	2-3 8	4-7 32
best-intro|pronoun|naked|5-10|	1 -30	2-3 13	4-7 10
best-intro|pronoun|naked|far|	2-3 11	8+ 24
best-intro|pronoun|saying|1|	1 8	2-3 20	4-7 11
best-intro|pronoun|saying|2-4|	2-3 14	4-7 25	8+ 9
best-intro|pronoun|saying|5-10|	2-3 12	4-7 24
best-intro|pronoun|thinking|1|	4-7 14
best-intro|quote|naked|2-4|	2-3 -16
best-intro|quote|saying|0|	4-7 20
best-intro|quote|saying|2-4|	4-7 16
best-intro|quote|saying|5-10|	4-7 14	8+ 14
best-intro|start|according|1|	1 -14
best-intro|start|apposed|far|	4-7 8
best-intro|start|direct|0|	4-7 7	8+ 30
best-intro|start|direct|1|	4-7 11	8+ 15
best-intro|start|direct|2-4|	2-3 -7
best-intro|start|direct|far|	8+ 10
best-intro|start|judging|0|	1 -11	4-7 13
best-intro|start|judging|1|	2-3 -11	4-7 9
best-intro|start|judging|far|	4-7 14
best-intro|start|naked|0|	1 -13	2-3 -21	4-7 18	8+ 23
best-intro|start|naked|1|	1 10	4-7 40	8+ 30
best-intro|start|naked|2-4|	1 -14	2-3 -9	4-7 19	8+ 10
best-intro|start|naked|5-10|	2-3 -21	4-7 11
best-intro|start|naked|far|	1 -15	4-7 33	8+ 23
best-intro|start|other|1|	8+ 8
best-intro|start|passive|0|	2-3 -12
best-intro|start|relative|2-4|	8+ 10
best-intro|start|saying|0|	1 19	2-3 79	4-7 22	8+ 20
best-intro|start|saying|1|	1 15	2-3 16	8+ 6
best-intro|start|saying|2-4|	2-3 -13	4-7 17	8+ 10
best-intro|start|saying|5-10|	1 -15	8+ 17
best-intro|start|saying|far|	1 -11	2-3 9	4-7 8
best-intro|start|thinking|0|	8+ 18
best-intro|start|thinking|1|	2-3 -17
best-intro|start|thinking|far|	8+ 13
best-intro|stop|according|1|	4-7 9
best-intro|stop|according|5-10|	4-7 19
best-intro|stop|apposition|2-4|	4-7 12
best-intro|stop|apposition|5-10|	8+ 6
best-intro|stop|apposition|far|	2-3 11
best-intro|stop|direct|0|	4-7 21	8+ 22
best-intro|stop|direct|1|	4-7 18
best-intro|stop|direct|2-4|	2-3 10	4-7 19
best-intro|stop|direct|5-10|	4-7 24
best-intro|stop|direct|far|	4-7 12
best-intro|stop|judging|0|	2-3 -12	4-7 18
best-intro|stop|naked|0|	2-3 22	4-7 16	8+ 19
best-intro|stop|naked|1|	1 18	2-3 31	4-7 -9	8+ 19
best-intro|stop|naked|2-4|	1 28	2-3 38	4-7 14	8+ 9
best-intro|stop|naked|5-10|	1 9	2-3 6	4-7 46	8+ 13
best-intro|stop|naked|far|	2-3 29	8+ 24
best-intro|stop|other|1|	1 15	2-3 19	4-7 28	8+ 6
best-intro|stop|relative|far|	4-7 10
best-intro|stop|saying|0|	1 28	2-3 7	4-7 34	8+ 18
best-intro|stop|saying|1|	1 21	2-3 34	4-7 29	8+ 8
best-intro|stop|saying|2-4|	2-3 34	4-7 33	8+ 9
best-intro|stop|saying|5-10|	2-3 16	4-7 38	8+ 17
best-intro|stop|saying|far|	2-3 13	4-7 40	8+ 12
best-intro|stop|thinking|5-10|	8+ 15
best-intro|subordinator|according|5-10|	4-7 22
best-intro|subordinator|apposed|-14|	1 -16
best-intro|subordinator|apposed|-6|	4-7 -11
best-intro|subordinator|apposition|2-4|	2-3 -13
best-intro|subordinator|direct|0|	1 -9
best-intro|subordinator|direct|2-4|	1 -19
best-intro|subordinator|direct|far|	4-7 -13
best-intro|subordinator|judging|1|	1 19	2-3 -31	4-7 18	8+ 18
best-intro|subordinator|judging|2-4|	2-3 13	4-7 35	8+ 10
best-intro|subordinator|judging|5-10|	2-3 22	4-7 18
best-intro|subordinator|naked|2-4|	1 -10
best-intro|subordinator|naked|5-10|	1 -16	2-3 -8	4-7 28	8+ 10
best-intro|subordinator|naked|far|	1 -12	2-3 15	4-7 8	8+ -19
best-intro|subordinator|saying|0|	2-3 -19
best-intro|subordinator|saying|2-4|	2-3 -23
best-intro|subordinator|saying|5-10|	2-3 -27	4-7 33
best-intro|subordinator|saying|far|	2-3 -11	4-7 17	8+ 24
best-intro|subordinator|thinking|5-10|	2-3 -9
best-intro|that|direct|far|	4-7 21
best-intro|that|judging|0|	4-7 6
best-intro|that|judging|1|	1 13	2-3 11
best-intro|that|judging|5-10|	2-3 19
best-intro|that|judging|far|	8+ 16
best-intro|that|naked|1|	8+ 16
best-intro|that|naked|2-4|	4-7 22
best-intro|that|naked|5-10|	8+ 6
best-intro|that|naked|far|	2-3 -19	4-7 6
best-intro|that|saying|1|	4-7 25	8+ 6
best-intro|that|saying|2-4|	2-3 11	4-7 6
best-intro|that|saying|5-10|	1 -22	2-3 12	4-7 11	8+ 12
best-intro|verb-judging|according|far|	2-3 14
best-intro|verb-judging|apposed|-5|	4-7 -8
best-intro|verb-judging|apposed|5-10|	4-7 15
best-intro|verb-judging|judging|-12|	2-3 -8
best-intro|verb-judging|judging|0|	1 -8	4-7 27	8+ 18
best-intro|verb-judging|judging|2-4|	2-3 -22	4-7 7
best-intro|verb-judging|judging|5-10|	2-3 -18	4-7 -10
best-intro|verb-judging|judging|far|	2-3 19
best-intro|verb-judging|naked|2-4|	1 -10	2-3 -6
best-intro|verb-judging|naked|5-10|	1 -27	2-3 13
best-intro|verb-judging|naked|far|	1 -23
best-intro|verb-judging|saying|0|	2-3 8	4-7 -14
best-intro|verb-judging|saying|1|	2-3 13	4-7 -15
best-intro|verb-judging|saying|2-4|	2-3 -8	4-7 -7
best-intro|verb-judging|saying|5-10|	1 14	2-3 11	4-7 21
best-intro|verb-judging|saying|far|	1 -21	2-3 -16	4-7 18
best-intro|verb-judging|thinking|5-10|	2-3 20
best-intro|verb-saying|apposed|5-10|	4-7 8
best-intro|verb-saying|direct|1|	2-3 -11
best-intro|verb-saying|direct|5-10|	1 -9
best-intro|verb-saying|direct|far|	1 -14
best-intro|verb-saying|judging|0|	4-7 -15
best-intro|verb-saying|judging|2-4|	2-3 16	4-7 15
best-intro|verb-saying|naked|1|	2-3 15
best-intro|verb-saying|naked|2-4|	1 17	2-3 -21
best-intro|verb-saying|naked|5-10|	1 19	2-3 -16	4-7 -15
best-intro|verb-saying|naked|far|	1 -13	2-3 26	4-7 7
best-intro|verb-saying|saying|0|	1 7	4-7 -13	8+ -19
best-intro|verb-saying|saying|2-4|	2-3 28	4-7 -10
best-intro|verb-saying|saying|5-10|	2-3 -29	4-7 -20
best-intro|verb-saying|saying|far|	1 -19
best-intro|verb-thinking|judging|2-4|	4-7 10
best-intro|verb-thinking|judging|5-10|	2-3 -13
best-intro|verb-thinking|naked|1|	4-7 13
best-intro|verb-thinking|naked|2-4|	1 -21	8+ 7
best-intro|verb-thinking|naked|5-10|	2-3 27
best-intro|verb-thinking|naked|far|	1 21	2-3 -14
best-intro|verb-thinking|saying|2-4|	2-3 -18	4-7 26
best-intro|verb-thinking|saying|5-10|	1 -25	2-3 19	4-7 29
best-intro|verb-thinking|shared|-15|	2-3 -14
best-intro|verb-thinking|thinking|0|	2-3 -13	4-7 18
best-intro|word|according|0|	4-7 16
best-intro|word|according|1|	1 16	4-7 12
best-intro|word|according|2-4|	2-3 15	4-7 17	8+ 8
best-intro|word|according|5-10|	1 -21	2-3 29	4-7 -8
best-intro|word|according|far|	2-3 -7	4-7 22
best-intro|word|apposed|-14|	1 -7
best-intro|word|apposed|-5|	1 -11
best-intro|word|apposed|-7|	4-7 -6
best-intro|word|apposed|1|	2-3 14
best-intro|word|apposed|2-4|	1 18	2-3 7
best-intro|word|apposed|5-10|	4-7 18
best-intro|word|apposed|far|	1 -15	2-3 -13
best-intro|word|apposition|2-4|	4-7 -11
best-intro|word|direct|0|	1 -11	8+ -9
best-intro|word|direct|1|	2-3 -17	4-7 -7
best-intro|word|direct|2-4|	1 -7	2-3 23	4-7 17
best-intro|word|direct|5-10|	1 -17	2-3 15	4-7 26
best-intro|word|direct|far|	2-3 -10	4-7 12
best-intro|word|judging|2-4|	2-3 6	4-7 12	8+ 6
best-intro|word|judging|5-10|	2-3 -8	4-7 -11	8+ 20
best-intro|word|judging|far|	4-7 10	8+ 16
best-intro|word|naked|0|	1 -30
best-intro|word|naked|1|	2-3 -24
best-intro|word|naked|2-4|	1 26	2-3 -27	4-7 -32
best-intro|word|naked|5-10|	1 -41	2-3 -7	8+ 19
best-intro|word|naked|far|	1 -26	2-3 -17	4-7 33	8+ 16
best-intro|word|other|0|	1 -8
best-intro|word|relative|0|	2-3 -7
best-intro|word|relative|2-4|	2-3 15
best-intro|word|saying|-12|	1 -13
best-intro|word|saying|-5|	2-3 -10
best-intro|word|saying|0|	1 -17	2-3 -15	4-7 12	8+ 20
best-intro|word|saying|1|	1 -7	2-3 22	4-7 13
best-intro|word|saying|2-4|	1 -16	2-3 -6	4-7 24	8+ 25
best-intro|word|saying|5-10|	1 -8	2-3 25	4-7 51	8+ 7
best-intro|word|saying|far|	2-3 10	4-7 8	8+ 7
best-intro|word|shared|-16|	1 -10
best-intro|word|shared|5-10|	4-7 15
best-intro|word|thinking|2-4|	1 -11	4-7 10
best-intro|word|thinking|5-10|	1 -8
best-intro|–|judging|2-4|	4-7 -17
best-intro|–|naked|1|	2-3 -7
best-intro|–|naked|2-4|	4-7 8
best-intro|–|saying|1|	8+ 12
best-intro|–|saying|2-4|	1 10
best-intro|—|apposed|-3|	2-3 -12
best-intro|—|direct|0|	2-3 8
best-intro|—|saying|2-4|	4-7 7
best-intro|’|according|far|	4-7 10
best-intro|’|judging|2-4|	4-7 8
best-intro|’|naked|5-10|	4-7 9
best-intro|•|judging|1|	2-3 9
best-lead|lower|%|saying|	speaker-then-quote 6
best-lead|lower|'|according|	according-to 8
best-lead|lower|(|naked|	named-nearby -10
best-lead|lower|(|saying|	speaker-then-quote -7
best-lead|lower|,|according|	according-to 10	sentence-after -17	sentence-before 15
best-lead|lower|,|apposed|	speaker-then-quote 24
best-lead|lower|,|direct|	speaker-then-quote 12
best-lead|lower|,|judging|	speaker-then-quote -12
best-lead|lower|,|naked|	named-nearby 39	possessor 24
best-lead|lower|,|other|	verb-then-speaker 8
best-lead|lower|,|saying|	quote-then-verb 12	sentence-before 8	speaker-then-quote 24	verb-then-speaker 17
best-lead|lower|:|direct|	speaker-then-quote -14
best-lead|lower|:|judging|	quote-then-verb 10	speaker-then-quote -15
best-lead|lower|:|naked|	named-nearby 21
best-lead|lower|:|saying|	quote-then-verb 14	sentence-before -6	speaker-then-quote 18
best-lead|lower|:|shared|	quote-then-speaker -12
best-lead|lower|:|thinking|	speaker-then-quote 11
best-lead|lower|;|according|	according-to 11
best-lead|lower|;|naked|	named-nearby 9
best-lead|lower|adverb|according|	according-to 12
best-lead|lower|adverb|direct|	sentence-before 11
best-lead|lower|adverb|judging|	quote-then-speaker 13	quote-then-verb 7	speaker-then-quote 6
best-lead|lower|adverb|naked|	named-nearby 10
best-lead|lower|adverb|saying|	verb-then-speaker -13
best-lead|lower|auxiliary|according|	according-to 29
best-lead|lower|auxiliary|apposed|	speaker-then-quote 9
best-lead|lower|auxiliary|direct|	quote-then-speaker 21	speaker-then-quote 28
best-lead|lower|auxiliary|judging|	quote-then-verb 10	speaker-then-quote -16
best-lead|lower|auxiliary|naked|	named-nearby 6
best-lead|lower|auxiliary|saying|	quote-then-verb -12	sentence-before -9	speaker-then-quote 38	verb-then-speaker 10
best-lead|lower|auxiliary|shared|	quote-then-speaker -15
best-lead|lower|auxiliary|thinking|	speaker-then-quote 21
best-lead|lower|capital|according|	according-to 18
best-lead|lower|capital|direct|	quote-then-speaker 11	speaker-then-quote 10
best-lead|lower|capital|judging|	quote-then-speaker -9
best-lead|lower|capital|naked|	named-nearby 16
best-lead|lower|capital|other|	quote-then-verb 6
best-lead|lower|capital|saying|	quote-then-speaker -11	quote-then-verb 12	speaker-then-quote 41	verb-then-speaker 6
best-lead|lower|capital|shared|	quote-then-speaker 7
best-lead|lower|coordinator|according|	according-to 7
best-lead|lower|coordinator|direct|	speaker-then-quote -17
best-lead|lower|coordinator|judging|	speaker-then-quote -24
best-lead|lower|coordinator|naked|	named-nearby 17
best-lead|lower|coordinator|saying|	quote-then-speaker 14	quote-then-verb -18	sentence-after -11	sentence-before -14	speaker-then-quote 26
best-lead|lower|determiner|according|	according-to 7
best-lead|lower|determiner|apposed|	speaker-then-quote -32
best-lead|lower|determiner|direct|	quote-then-speaker -8	sentence-before -21
best-lead|lower|determiner|judging|	quote-then-speaker -13	quote-then-verb 10	sentence-before -12	speaker-then-quote 10
best-lead|lower|determiner|naked|	named-nearby -19
best-lead|lower|determiner|other|	quote-then-verb 11
best-lead|lower|determiner|passive|	quote-then-speaker -10
best-lead|lower|determiner|saying|	quote-then-speaker -26	quote-then-verb 22	sentence-after -12	sentence-before -23	verb-then-speaker 19
best-lead|lower|determiner|thinking|	quote-then-speaker -14	speaker-then-quote 8
best-lead|lower|possessive|naked|	named-nearby 18	possessor -13
best-lead|lower|preposition|according|	according-to 18	sentence-before -11
best-lead|lower|preposition|apposed|	sentence-before -18	speaker-then-quote -23
best-lead|lower|preposition|direct|	quote-then-speaker -10	speaker-then-quote -14
best-lead|lower|preposition|judging|	verb-then-speaker 11
best-lead|lower|preposition|naked|	named-nearby 12
best-lead|lower|preposition|saying|	quote-then-verb -12	sentence-before -16	speaker-then-quote 21
best-lead|lower|preposition|shared|	speaker-then-quote -15
best-lead|lower|preposition|thinking|	speaker-then-quote 14
best-lead|lower|pronoun|according|	according-to 12
best-lead|lower|pronoun|direct|	sentence-before 21	speaker-then-quote 8
best-lead|lower|pronoun|judging|	speaker-then-quote -7
best-lead|lower|pronoun|naked|	named-nearby -9
best-lead|lower|pronoun|saying|	speaker-then-quote 33	verb-then-speaker 11
best-lead|lower|pronoun|thinking|	quote-then-speaker 14
best-lead|lower|quote|naked|	named-nearby -16
best-lead|lower|subordinator|according|	according-to 22
best-lead|lower|subordinator|apposed|	quote-then-speaker -11
best-lead|lower|subordinator|direct|	quote-then-speaker -9	sentence-before -13	speaker-then-quote -19
best-lead|lower|subordinator|judging|	quote-then-speaker -16	speaker-then-quote 29
best-lead|lower|subordinator|naked|	named-nearby 7
best-lead|lower|subordinator|saying|	sentence-after -19
best-lead|lower|subordinator|thinking|	quote-then-speaker -9
best-lead|lower|that|direct|	sentence-before 21
best-lead|lower|that|judging|	speaker-then-quote 31	verb-then-speaker 6
best-lead|lower|that|saying|	quote-then-verb 6
best-lead|lower|verb-judging|according|	sentence-before 14
best-lead|lower|verb-judging|apposed|	speaker-then-quote 15
best-lead|lower|verb-judging|naked|	named-nearby -25
best-lead|lower|verb-judging|saying|	quote-then-speaker 21	quote-then-verb 13
best-lead|lower|verb-judging|thinking|	speaker-then-quote 20
best-lead|lower|verb-saying|apposed|	speaker-then-quote 8
best-lead|lower|verb-saying|direct|	speaker-then-quote -14
best-lead|lower|verb-saying|judging|	speaker-then-quote 14
best-lead|lower|verb-saying|naked|	named-nearby 23
best-lead|lower|verb-thinking|judging|	speaker-then-quote 10
best-lead|lower|verb-thinking|naked|	named-nearby 21
best-lead|lower|verb-thinking|saying|	speaker-then-quote -16
best-lead|lower|verb-thinking|shared|	quote-then-speaker -14
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -7
best-lead|lower|word|apposed|	speaker-then-quote 24
best-lead|lower|word|direct|	quote-then-speaker -19	sentence-before -17	speaker-then-quote 37
best-lead|lower|word|judging|	quote-then-speaker -10	speaker-then-quote 7
best-lead|lower|word|naked|	named-nearby -15	possessor -10
best-lead|lower|word|other|	quote-then-verb -8
best-lead|lower|word|relative|	quote-then-speaker -7	speaker-then-quote 15
best-lead|lower|word|saying|	quote-then-verb 9	sentence-before -13	speaker-then-quote 42
best-lead|lower|word|shared|	quote-then-speaker -10	speaker-then-quote 15
best-lead|lower|–|judging|	quote-then-speaker -17
best-lead|lower|–|naked|	named-nearby 8
best-lead|lower|–|saying|	quote-then-speaker 10
best-lead|lower|’|according|	according-to 10
best-lead|lower|’|judging|	speaker-then-quote 7
best-lead|lower|’|naked|	named-nearby 9
best-lead|other|auxiliary|saying|	quote-then-speaker -19	speaker-then-quote 11
best-lead|other|pronoun|judging|	speaker-then-quote 13
best-lead|other|stop|naked|	named-before 8	named-nearby 7
best-lead|other|stop|saying|	quote-then-verb 11
best-lead|other|word|judging|	quote-then-speaker -12
best-lead|upper|'|saying|	quote-then-speaker -13
best-lead|upper|(|naked|	named-nearby -18
best-lead|upper|(|saying|	quote-then-speaker -7	speaker-then-quote -17
best-lead|upper|)|naked|	named-nearby 6
best-lead|upper|,|apposed|	quote-then-speaker -15	speaker-then-quote -14
best-lead|upper|,|direct|	speaker-then-quote 15
best-lead|upper|,|judging|	quote-then-speaker -7	quote-then-verb -8
best-lead|upper|,|naked|	named-nearby -19	possessor -11
best-lead|upper|,|relative|	speaker-then-quote -14
best-lead|upper|,|saying|	quote-then-speaker -23	quote-then-verb -12	speaker-then-quote 10
best-lead|upper|-|naked|	named-nearby 6
best-lead|upper|:|according|	according-to 18
best-lead|upper|:|apposed|	speaker-then-quote 12
best-lead|upper|:|apposition|	sentence-before 9
best-lead|upper|:|direct|	sentence-before 23	speaker-then-quote -18
best-lead|upper|:|judging|	speaker-then-quote 19	verb-then-speaker 7
best-lead|upper|:|naked|	colon 23	signature -6
best-lead|upper|:|other|	quote-then-verb 17
best-lead|upper|:|relative|	speaker-then-quote 6
best-lead|upper|:|saying|	quote-then-speaker 22	quote-then-verb 30	sentence-after 13	sentence-before 30	speaker-then-quote 14	verb-then-speaker 22
best-lead|upper|:|shared|	speaker-then-quote 20
best-lead|upper|:|thinking|	speaker-then-quote 30
best-lead|upper|;|naked|	signature -13
best-lead|upper|adverb|apposition|	speaker-then-quote 9
best-lead|upper|adverb|naked|	named-nearby -13
best-lead|upper|auxiliary|apposed|	speaker-then-quote -7
best-lead|upper|auxiliary|naked|	named-nearby -18	possessor -6
best-lead|upper|auxiliary|saying|	quote-then-verb -11	sentence-before -9
best-lead|upper|capital|direct|	quote-then-speaker -19	sentence-before -7	speaker-then-quote -17
best-lead|upper|capital|naked|	signature -17
best-lead|upper|capital|other|	quote-then-verb -9
best-lead|upper|capital|saying|	quote-then-speaker -18	quote-then-verb -9	sentence-before -13	speaker-then-quote 7	verb-then-speaker -8
best-lead|upper|coordinator|apposition|	quote-then-speaker -8
best-lead|upper|coordinator|saying|	quote-then-verb -14
best-lead|upper|determiner|according|	according-to -13
best-lead|upper|determiner|apposition|	speaker-then-quote -11
best-lead|upper|determiner|direct|	speaker-then-quote 8
best-lead|upper|determiner|judging|	quote-then-speaker -13	quote-then-verb -6	speaker-then-quote -20
best-lead|upper|determiner|other|	quote-then-verb -19
best-lead|upper|determiner|saying|	quote-then-speaker 10	quote-then-verb -10
best-lead|upper|determiner|thinking|	speaker-then-quote -7
best-lead|upper|possessive|apposed|	speaker-then-quote -9
best-lead|upper|possessive|saying|	speaker-then-quote -15
best-lead|upper|preposition|according|	according-to 11
best-lead|upper|preposition|direct|	quote-then-speaker -11	speaker-then-quote -18
best-lead|upper|preposition|judging|	quote-then-speaker -9	quote-then-verb -12	speaker-then-quote 33
best-lead|upper|preposition|naked|	named-nearby -43
best-lead|upper|preposition|saying|	quote-then-speaker -12	quote-then-verb -12	sentence-after -9	sentence-before -12	speaker-then-quote -17
best-lead|upper|pronoun|direct|	quote-then-speaker -14
best-lead|upper|pronoun|judging|	speaker-then-quote -9
best-lead|upper|quote|saying|	quote-then-speaker 20	sentence-before 24
best-lead|upper|start|according|	according-to -9
best-lead|upper|start|apposed|	quote-then-speaker 8
best-lead|upper|start|direct|	paragraph-before 9	sentence-after 20
best-lead|upper|start|judging|	paragraph-before 12	quote-then-speaker -13
best-lead|upper|start|naked|	named-before 6
best-lead|upper|start|other|	quote-then-verb 8
best-lead|upper|start|passive|	quote-then-speaker -12
best-lead|upper|start|relative|	quote-then-speaker 10
best-lead|upper|start|saying|	quote-then-speaker 34	quote-then-verb 32	sentence-after 22
best-lead|upper|start|thinking|	paragraph-before 13	quote-then-speaker -16
best-lead|upper|stop|according|	according-to 8	sentence-before 14
best-lead|upper|stop|apposition|	sentence-before 15
best-lead|upper|stop|direct|	quote-then-speaker 24
best-lead|upper|stop|judging|	quote-then-speaker 26	quote-then-verb -7
best-lead|upper|stop|naked|	named-nearby 54
best-lead|upper|stop|other|	quote-then-verb 19	sentence-before 10
best-lead|upper|stop|relative|	sentence-before 10
best-lead|upper|stop|saying|	quote-then-speaker 21	quote-then-verb 29	sentence-after 24	sentence-before 38
best-lead|upper|stop|thinking|	sentence-before 15
best-lead|upper|subordinator|apposed|	quote-then-speaker -16
best-lead|upper|subordinator|apposition|	speaker-then-quote -13
best-lead|upper|subordinator|naked|	named-nearby -29
best-lead|upper|subordinator|saying|	quote-then-speaker -8	sentence-before -14	speaker-then-quote -12
best-lead|upper|verb-judging|apposed|	quote-then-speaker -8
best-lead|upper|verb-judging|judging|	quote-then-speaker -8	speaker-then-quote -31
best-lead|upper|verb-judging|naked|	named-nearby 6	possessor -6
best-lead|upper|verb-judging|saying|	quote-then-speaker -16	quote-then-verb -15	sentence-after -8	speaker-then-quote -25
best-lead|upper|verb-saying|direct|	quote-then-speaker -11	sentence-before -9
best-lead|upper|verb-saying|judging|	quote-then-verb -15	speaker-then-quote 14
best-lead|upper|verb-saying|naked|	named-nearby 22
best-lead|upper|verb-saying|saying|	speaker-then-quote -34
best-lead|upper|verb-thinking|judging|	speaker-then-quote -13
best-lead|upper|verb-thinking|naked|	named-nearby -14
best-lead|upper|word|apposed|	quote-then-speaker -9	speaker-then-quote 14
best-lead|upper|word|apposition|	speaker-then-quote -11
best-lead|upper|word|direct|	quote-then-speaker -14	sentence-after -10	speaker-then-quote -19
best-lead|upper|word|naked|	named-nearby -19
best-lead|upper|word|saying|	quote-then-speaker -20	quote-then-verb -10	sentence-after -20	sentence-before -24	speaker-then-quote -6	verb-then-speaker -10
best-lead|upper|word|thinking|	quote-then-speaker -8
best-lead|upper|–|naked|	named-nearby -7
best-lead|upper|–|saying|	quote-then-verb 12
best-lead|upper|—|apposed|	quote-then-speaker -12
best-lead|upper|—|direct|	sentence-after 8
best-lead|upper|—|saying|	sentence-before 9
best-lead|upper|•|judging|	quote-then-verb 9
best-lemma|	accuse 34	aceitar 10	achar 11	acknowledge 19	acusar 20	adiantar 12	admettre 9	admit 8	admitir 8	advertir 8	advise 28	affermare -15	afficher 9	affirm 15	afirmar 17	aggiungere 16	agree 39	ajouter -11	alabar 26	allow 13	ameaçar 14	ammettere -10	amuser 9	annoncer -6	announce 16	annunciare 17	answer 15	anticipare 21	antworten 16	apelar 15	apuntar 10	argue -24	arguir 8	argumentar -6	asegurar 22	assegurar 16	assure 9	assurer 19	atestar 9	attaccare 8	attendre 12	avertir 12	avisar 7	back -23	befürchten 15	behaupten 8	believe -15	bemängeln 11	beschreiben 10	bestätigen -19	beteuern -6	betonen -7	bill -14	blame 10	borbottare 6	brand -18	brincar 6	brontolare 11	brummen 15	calificar 10	call 20	caution 21	challenge -12	chamar 12	chant -8	chiamare 7	chiedere -15	citeren 6	claim 21	comment 16	complain 19	completar 12	concede -8	concluir 8	conclure 14	confessar -11	confessare 8	confidare 14	confier 11	confirmar 15	consider -12	considerar 11	contar -11	contend 12	contestar 6	contester 14	correct 11	correggere 14	counter 31	crier 13	croire 12	deadpan 21	declarar -11	definir 8	demander 10	dementieren 7	denken 7	deny 14	descartar 23	describe 6	dichiarare 6	difundir 6	disagree 15	dismiss 18	disparar -13	divulgar 13	domandare -12	douter 11	décrire 16	défendre 18	démentir 14	détailler 10	engager -17	enquérir 12	ergänzen 15	erkennen 9	erklären 15	erwidern 15	esclaffer 9	escrever 6	esprimere 8	estimer 9	exclamer 8	exiger 6	exigir 9	explain 13	expliquer 6	expresar 12	exprimer 14	faire_valoir 24	falar 16	felicitar 6	figure 20	figurer 12	find -27	finden 12	fordern 8	forecast 20	fragen 7	frohlocken 6	fume 21	fustiger 10	garantir 22	gestehen 9	giudicare 11	giurare 8	glisser 13	gracejar 10	gratulieren 7	greet 22	gridare 8	gronder 6	grumble 14	hablar 13	hail 23	heißen -7	heten -7	hit 19	hold 18	houden 6	hurler 15	incalzare 6	indicar 21	indiquer 18	informar 13	insist -14	insistere 11	instruct 18	interroger 8	interrompere 15	interrumpir 8	introduce -22	invite -16	invocare -16	ironiser 8	ironizar 8	issue 9	joke -6	jubiler 10	juger 13	jurer 8	justifier 15	kritisieren -11	kündigen 9	lachen 7	lament -26	lamentar 11	lassen -9	laten 8	laugh 23	learn -8	lembrar 6	like -12	limitar 11	list -40	llamar 13	loben 12	lodare 16	lâcher 10	maintenir 8	mandar 16	manter -12	marrer 6	meinen -8	mention -9	message -16	murmeln 15	muse 11	mutter 8	name -44	negar 7	negare 6	noemen 12	note 12	noter 9	object -8	observe 14	offer -22	oordelen 8	opinar 9	ordenar 8	order -8	parlare 25	parler 17	pedir 16	pester 6	plaider -17	plaisanter 13	plaudire 10	plead 15	pledge 17	point 16	post 8	postare -6	poursuivre 6	praise 13	precisar 14	precisare 15	prefer -16	preferir 17	preguntar 6	prescrivere 9	prevedere 12	proclamer 17	promettere 10	promettre 17	promise -23	protest 7	préciser 9	prétendre 12	prévenir -6	puntualizzare 7	qualifier 14	queixar -18	quip 17	quote -33	raccomandare 6	raccontare 19	raise -14	rappeler 19	rate -44	read 10	reageren 7	reagir 11	recitare 20	reclamar 18	recommend -16	reconhecer 8	reconnaître 12	record -22	recount 8	rectifier 18	recusar 8	redouter 6	refuser -15	regretter 15	reiterate 12	reject -13	relatar 10	relativiser 25	remark 26	remeter 14	remind 21	repeat -21	replicare 15	reply 22	reprendre 9	reprochar 11	respond 21	responder 8	ressalvar 10	retrucar 6	reveal -21	revelar 16	riassumere 23	ribattere 11	ricordare 16	riferire 11	ringraziare 21	ripetere 7	rir 6	rispondere 13	rivelare -13	roar 8	roepen 8	rufen 13	rule 16	räumen -8	réagir 12	réclamer 17	répliquer 8	répondre 30	répéter 12	résumer 9	rétorquer 6	saber -6	sagen 26	saluer 26	salutare 12	sapere 18	say 15	scandire 19	scherzen 6	schreiben 29	scold -11	scrivere 17	see 31	seek -17	shoot 17	shout -14	show -9	sigh 15	sign 10	sing -19	sintetizar 7	snap 6	soltar 9	souffler 11	soupirer 6	sourire 8	souvenir 7	speak 23	spiegare 8	spotten 6	sprechen 19	spreken 13	staan 16	state 19	stress 15	submit 17	suggest 14	sustentar 8	tachar 15	tagliare 10	talk 18	teilen -15	tell 38	temere 11	testify 16	text 15	thank 36	think 17	threaten -16	title -8	traiter 11	trancher 13	unlisted 8	urge 23	use -58	valorar 14	vanter 13	ver 11	verklaren -9	verlauten 11	verraten 13	verweisen -8	verwijten 6	view -25	voir 24	vouloir -11	waarschuwen 8	wail 22	want 12	warn -12	warnen 8	wave -27	whisper 20	willen -10	write -20	yell 16	zeggen 11	zeigen 17	zien 9	zitieren 8	zweren 6	écrire 20	étonner 10	évoquer 24
best-lemma|accuse|speaker-then-quote|	0 22	1 -20	2-4 11	5-10 35
best-lemma|aceitar|speaker-then-quote|	0 10
best-lemma|achar|speaker-then-quote|	5-10 11
best-lemma|acknowledge|speaker-then-quote|	2-4 19
best-lemma|acusar|speaker-then-quote|	2-4 16
best-lemma|acusar|verb-then-speaker|	1 11
best-lemma|add|quote-then-speaker|	0 34
best-lemma|add|quote-then-verb|	0 11
best-lemma|add|sentence-before|	1 22
best-lemma|add|speaker-then-quote|	1 12	2-4 29	5-10 -17
best-lemma|adiantar|sentence-before|	far 9
best-lemma|adiantar|speaker-then-quote|	2-4 9
best-lemma|admettre|speaker-then-quote|	0 8
best-lemma|admitir|speaker-then-quote|	5-10 8
best-lemma|admit|quote-then-speaker|	0 13
best-lemma|admit|speaker-then-quote|	1 8
best-lemma|advertir|sentence-before|	far 8
best-lemma|advise|quote-then-speaker|	0 20
best-lemma|advise|quote-then-verb|	0 8
best-lemma|advise|speaker-then-quote|	2-4 22
best-lemma|affermare|speaker-then-quote|	far -15
best-lemma|afficher|speaker-then-quote|	1 9
best-lemma|affirmer|quote-then-speaker|	2-4 16
best-lemma|affirmer|quote-then-verb|	1 6
best-lemma|affirmer|speaker-then-quote|	far 6
best-lemma|affirm|speaker-then-quote|	far 15
best-lemma|afirmar|sentence-before|	5-10 13
best-lemma|afirmar|speaker-then-quote|	2-4 15	5-10 7
best-lemma|aggiungere|quote-then-speaker|	-10 8
best-lemma|aggiungere|speaker-then-quote|	1 7
best-lemma|aggiungere|verb-then-speaker|	1 10
best-lemma|agree|sentence-before|	5-10 -14
best-lemma|agree|speaker-then-quote|	0 21	2-4 24	5-10 18
best-lemma|ajouter|quote-then-speaker|	2-4 11
best-lemma|ajouter|quote-then-verb|	1 18
best-lemma|ajouter|speaker-then-quote|	2-4 -7	5-10 -14
best-lemma|alabar|sentence-before|	far 23
best-lemma|allow|quote-then-speaker|	0 13
best-lemma|ameaçar|speaker-then-quote|	5-10 14
best-lemma|ammettere|quote-then-verb|	1 9
best-lemma|ammettere|verb-then-speaker|	5-10 -11
best-lemma|amuser|quote-then-verb|	1 9
best-lemma|annoncer|sentence-before|	far -6
best-lemma|announce|quote-then-speaker|	0 16
best-lemma|annunciare|sentence-before|	5-10 10
best-lemma|annunciare|speaker-then-quote|	0 14
best-lemma|answer|quote-then-speaker|	0 18
best-lemma|answer|speaker-then-quote|	1 10
best-lemma|anticipare|verb-then-speaker|	5-10 18
best-lemma|antworten|speaker-then-quote|	1 10	2-4 12
best-lemma|apelar|speaker-then-quote|	5-10 15
best-lemma|appeler|sentence-before|	far 17
best-lemma|appeler|speaker-then-quote|	0 -10	2-4 6
best-lemma|apuntar|speaker-then-quote|	1 10
best-lemma|argue|quote-then-speaker|	0 -20
best-lemma|argue|speaker-then-quote|	1 -17	5-10 9
best-lemma|arguir|speaker-then-quote|	2-4 8
best-lemma|argumentar|speaker-then-quote|	5-10 -6
best-lemma|asegurar|speaker-then-quote|	5-10 22
best-lemma|ask|quote-then-speaker|	0 24	5-10 -12
best-lemma|ask|quote-then-verb|	0 21
best-lemma|ask|sentence-after|	0 22
best-lemma|ask|sentence-before|	5-10 15	far -14
best-lemma|ask|speaker-then-quote|	1 18	2-4 22	5-10 -9
best-lemma|assegurar|speaker-then-quote|	2-4 13
best-lemma|assicurare|speaker-then-quote|	1 11	5-10 -14
best-lemma|assurer|speaker-then-quote|	5-10 17
best-lemma|assure|quote-then-speaker|	0 9
best-lemma|atestar|speaker-then-quote|	0 7	2-4 8
best-lemma|attaccare|speaker-then-quote|	1 8
best-lemma|attendre|speaker-then-quote|	2-4 12
best-lemma|avertir|quote-then-speaker|	2-4 12
best-lemma|avisar|speaker-then-quote|	2-4 7
best-lemma|avvertire|paragraph-before|	far 9
best-lemma|back|quote-then-speaker|	0 -11
best-lemma|back|speaker-then-quote|	0 -20
best-lemma|befürchten|speaker-then-quote|	0 15
best-lemma|believe|speaker-then-quote|	5-10 -15
best-lemma|bemängeln|speaker-then-quote|	0 8	5-10 6
best-lemma|beschreiben|quote-then-verb|	2-4 10
best-lemma|bestätigen|speaker-then-quote|	1 -19
best-lemma|beteuern|quote-then-verb|	1 11	2-4 -10
best-lemma|betonen|quote-then-verb|	1 13	2-4 -12
best-lemma|bill|speaker-then-quote|	2-4 -14
best-lemma|blame|quote-then-speaker|	-5 -7
best-lemma|blame|speaker-then-quote|	0 17
best-lemma|blijven|quote-then-speaker|	0 -9
best-lemma|blijven|speaker-then-quote|	2-4 6
best-lemma|borbottare|quote-then-verb|	1 6
best-lemma|brand|speaker-then-quote|	0 -21	5-10 16
best-lemma|brincar|speaker-then-quote|	1 6
best-lemma|brontolare|speaker-then-quote|	1 11
best-lemma|brummen|quote-then-verb|	1 15
best-lemma|calificar|speaker-then-quote|	2-4 10
best-lemma|call|paragraph-before|	far 12
best-lemma|call|quote-then-speaker|	0 -8
best-lemma|call|sentence-before|	far -11
best-lemma|call|speaker-then-quote|	0 -7	1 7	2-4 38	far 17
best-lemma|caution|speaker-then-quote|	2-4 21
best-lemma|challenge|quote-then-verb|	1 -12
best-lemma|chamar|speaker-then-quote|	2-4 12
best-lemma|chant|quote-then-speaker|	0 12
best-lemma|chant|speaker-then-quote|	0 -8
best-lemma|chiamare|quote-then-verb|	1 10
best-lemma|chiamare|speaker-then-quote|	0 -10
best-lemma|chiedere|quote-then-verb|	1 6
best-lemma|chiedere|sentence-before|	far -6
best-lemma|chiedere|speaker-then-quote|	0 11	5-10 -15
best-lemma|citeren|speaker-then-quote|	2-4 6
best-lemma|claim|sentence-before|	5-10 15
best-lemma|claim|speaker-then-quote|	2-4 16	5-10 15
best-lemma|comment|speaker-then-quote|	1 16
best-lemma|complain|quote-then-verb|	0 12
best-lemma|complain|speaker-then-quote|	2-4 19	5-10 8
best-lemma|completar|quote-then-verb|	1 12
best-lemma|concede|quote-then-speaker|	0 20
best-lemma|concede|quote-then-verb|	0 12
best-lemma|concede|speaker-then-quote|	1 15	2-4 -11
best-lemma|concluir|speaker-then-quote|	5-10 8
best-lemma|conclure|quote-then-verb|	1 14
best-lemma|conclure|speaker-then-quote|	1 6
best-lemma|confessare|speaker-then-quote|	1 7
best-lemma|confessar|sentence-before|	5-10 -13
best-lemma|confidare|speaker-then-quote|	2-4 14
best-lemma|confier|quote-then-verb|	1 12
best-lemma|confirmar|speaker-then-quote|	2-4 14
best-lemma|confirm|quote-then-speaker|	-5 -13
best-lemma|confirm|speaker-then-quote|	1 13
best-lemma|considerar|speaker-then-quote|	2-4 8	5-10 9	far 10
best-lemma|consider|quote-then-speaker|	0 -12
best-lemma|contar|quote-then-verb|	1 6
best-lemma|contar|sentence-before|	5-10 -10
best-lemma|contar|speaker-then-quote|	5-10 -13
best-lemma|contend|quote-then-speaker|	0 12
best-lemma|contestar|speaker-then-quote|	2-4 12
best-lemma|contester|sentence-before|	2-4 14
best-lemma|correct|speaker-then-quote|	2-4 11
best-lemma|correggere|speaker-then-quote|	1 14
best-lemma|counter|quote-then-speaker|	0 9
best-lemma|counter|quote-then-verb|	0 11
best-lemma|counter|speaker-then-quote|	1 15	2-4 26
best-lemma|crier|speaker-then-quote|	1 13
best-lemma|criticise|speaker-then-quote|	0 16	2-4 -9
best-lemma|croire|speaker-then-quote|	2-4 12
best-lemma|deadpan|quote-then-speaker|	0 16
best-lemma|deadpan|sentence-before|	1 7
best-lemma|decir|quote-then-speaker|	-5 -6
best-lemma|decir|sentence-before|	5-10 7
best-lemma|decir|speaker-then-quote|	5-10 8	far 8
best-lemma|declarar|speaker-then-quote|	0 14	2-4 7	5-10 -15
best-lemma|definire|speaker-then-quote|	0 -8	5-10 13
best-lemma|definir|quote-then-verb|	1 8
best-lemma|demander|sentence-before|	1 6
best-lemma|demander|speaker-then-quote|	1 6	2-4 8
best-lemma|dementieren|speaker-then-quote|	1 7
best-lemma|denken|speaker-then-quote|	2-4 7
best-lemma|deny|sentence-after|	0 -11
best-lemma|deny|sentence-before|	far 26
best-lemma|descartar|speaker-then-quote|	5-10 23
best-lemma|describe|quote-then-speaker|	2-4 -17
best-lemma|describe|speaker-then-quote|	1 33	5-10 6
best-lemma|describir|speaker-then-quote|	1 10
best-lemma|dichiarare|speaker-then-quote|	0 6
best-lemma|difundir|speaker-then-quote|	far 6
best-lemma|dire|quote-then-verb|	1 14
best-lemma|dire|sentence-after|	5-10 13
best-lemma|dire|speaker-then-quote|	0 10	1 18	2-4 -11
best-lemma|disagree|speaker-then-quote|	2-4 15
best-lemma|dismiss|speaker-then-quote|	2-4 17	far 16
best-lemma|disparar|speaker-then-quote|	1 -13
best-lemma|divulgar|speaker-then-quote|	far 13
best-lemma|dizer|quote-then-speaker|	0 -7
best-lemma|dizer|speaker-then-quote|	2-4 9
best-lemma|domandare|speaker-then-quote|	2-4 -12
best-lemma|douter|speaker-then-quote|	1 11
best-lemma|décrire|speaker-then-quote|	5-10 16
best-lemma|défendre|speaker-then-quote|	2-4 18
best-lemma|démentir|sentence-after|	5-10 10
best-lemma|démentir|speaker-then-quote|	2-4 14
best-lemma|déplorer|speaker-then-quote|	5-10 6
best-lemma|détailler|quote-then-verb|	1 10
best-lemma|engager|speaker-then-quote|	5-10 -17
best-lemma|enquérir|sentence-before|	5-10 12
best-lemma|ergänzen|quote-then-speaker|	2-4 10
best-lemma|ergänzen|speaker-then-quote|	far 6
best-lemma|ergänzen|verb-then-speaker|	5-10 11
best-lemma|erkennen|speaker-then-quote|	2-4 9
best-lemma|erklären|quote-then-verb|	2-4 13
best-lemma|erklären|speaker-then-quote|	5-10 9
best-lemma|erwidern|quote-then-verb|	1 15
best-lemma|erzählen|sentence-before|	far 6
best-lemma|erzählen|verb-then-speaker|	5-10 7
best-lemma|esclaffer|quote-then-verb|	1 9
best-lemma|escrever|quote-then-verb|	1 6
best-lemma|esprimere|speaker-then-quote|	0 8
best-lemma|estimer|speaker-then-quote|	5-10 9
best-lemma|exclamer|quote-then-verb|	1 8
best-lemma|exiger|speaker-then-quote|	0 6
best-lemma|exigir|sentence-before|	far 7
best-lemma|exigir|speaker-then-quote|	0 12
best-lemma|explain|quote-then-speaker|	0 26
best-lemma|explain|sentence-before|	1 15	5-10 23
best-lemma|explain|speaker-then-quote|	5-10 -17
best-lemma|explain|verb-then-speaker|	1 11
best-lemma|expresar|speaker-then-quote|	2-4 15
best-lemma|exprimer|speaker-then-quote|	far 14
best-lemma|faire_valoir|quote-then-verb|	1 6
best-lemma|faire_valoir|verb-then-speaker|	2-4 19
best-lemma|falar|sentence-before|	5-10 9	far -11
best-lemma|falar|speaker-then-quote|	1 26	5-10 6
best-lemma|felicitar|sentence-before|	far 6
best-lemma|figurer|speaker-then-quote|	2-4 12
best-lemma|figure|speaker-then-quote|	5-10 20
best-lemma|finden|quote-then-verb|	1 10
best-lemma|finden|speaker-then-quote|	2-4 10
best-lemma|find|quote-then-speaker|	0 -16	2-4 -12
best-lemma|find|quote-then-verb|	5-10 -12
best-lemma|find|speaker-then-quote|	2-4 -22	5-10 14
best-lemma|fordern|speaker-then-quote|	5-10 8
best-lemma|forecast|speaker-then-quote|	5-10 20
best-lemma|formulieren|speaker-then-quote|	2-4 13
best-lemma|fragen|speaker-then-quote|	1 7
best-lemma|frohlocken|speaker-then-quote|	1 6
best-lemma|fume|quote-then-speaker|	0 20
best-lemma|fume|sentence-before|	1 11
best-lemma|fume|speaker-then-quote|	2-4 16
best-lemma|fustiger|speaker-then-quote|	2-4 10
best-lemma|garantir|speaker-then-quote|	5-10 18	far 15
best-lemma|geben|quote-then-verb|	1 8
best-lemma|geben|verb-then-speaker|	2-4 -8
best-lemma|gestehen|speaker-then-quote|	2-4 7
best-lemma|giudicare|speaker-then-quote|	2-4 11
best-lemma|giurare|speaker-then-quote|	2-4 8
best-lemma|glisser|quote-then-speaker|	2-4 14
best-lemma|glisser|quote-then-verb|	1 6
best-lemma|gracejar|quote-then-verb|	1 6
best-lemma|gracejar|verb-then-speaker|	5-10 8
best-lemma|gratulieren|speaker-then-quote|	1 7
best-lemma|greet|speaker-then-quote|	0 -18	2-4 24
best-lemma|gridare|sentence-before|	5-10 6
best-lemma|gridare|speaker-then-quote|	1 8
best-lemma|gronder|quote-then-verb|	1 6
best-lemma|grumble|quote-then-speaker|	0 14
best-lemma|hablar|speaker-then-quote|	2-4 10
best-lemma|hail|speaker-then-quote|	0 23
best-lemma|halten|quote-then-verb|	1 10
best-lemma|halten|sentence-before|	far -12
best-lemma|halten|speaker-then-quote|	2-4 11	5-10 6
best-lemma|hear|quote-then-speaker|	0 18	1 14
best-lemma|hear|speaker-then-quote|	0 18	2-4 -16	far 10
best-lemma|heißen|quote-then-verb|	1 -8
best-lemma|heißen|speaker-then-quote|	0 -14	2-4 -10	5-10 7
best-lemma|heißen|verb-then-speaker|	2-4 8
best-lemma|heten|quote-then-speaker|	2-4 -8
best-lemma|heten|quote-then-verb|	2-4 9
best-lemma|hit|quote-then-speaker|	-12 -8
best-lemma|hit|speaker-then-quote|	2-4 20
best-lemma|hold|paragraph-before|	far 13
best-lemma|hold|sentence-before|	5-10 15
best-lemma|houden|speaker-then-quote|	2-4 6
best-lemma|hurler|speaker-then-quote|	2-4 15
best-lemma|indicar|speaker-then-quote|	5-10 9	far 20
best-lemma|indiquer|speaker-then-quote|	0 15	2-4 13
best-lemma|informar|speaker-then-quote|	far 11
best-lemma|insistere|paragraph-before|	far 8
best-lemma|insistere|sentence-after|	1 11
best-lemma|insist|speaker-then-quote|	1 8	2-4 24	5-10 -19
best-lemma|instruct|speaker-then-quote|	2-4 18
best-lemma|interroger|quote-then-verb|	1 8
best-lemma|interrompere|quote-then-verb|	1 15
best-lemma|interrompere|verb-then-speaker|	1 7
best-lemma|interrumpir|speaker-then-quote|	1 8
best-lemma|introduce|speaker-then-quote|	2-4 -22
best-lemma|invite|speaker-then-quote|	5-10 -16
best-lemma|invocare|speaker-then-quote|	1 -16
best-lemma|ironiser|quote-then-verb|	1 6
best-lemma|ironiser|speaker-then-quote|	1 9
best-lemma|ironizar|speaker-then-quote|	1 9
best-lemma|issue|speaker-then-quote|	1 -21	5-10 20
best-lemma|joke|quote-then-speaker|	0 13
best-lemma|joke|quote-then-verb|	0 6	1 16
best-lemma|joke|speaker-then-quote|	1 6	2-4 -17	5-10 13
best-lemma|jubiler|quote-then-verb|	1 10
best-lemma|juger|speaker-then-quote|	0 9
best-lemma|jurer|quote-then-speaker|	2-4 8
best-lemma|justificar|speaker-then-quote|	1 6
best-lemma|justifier|quote-then-speaker|	2-4 15
best-lemma|kritisieren|quote-then-verb|	5-10 -11
best-lemma|kündigen|speaker-then-quote|	2-4 9
best-lemma|kündigen|verb-then-speaker|	5-10 6
best-lemma|lachen|quote-then-verb|	1 7
best-lemma|lamentar|quote-then-speaker|	-6 -12
best-lemma|lamentar|speaker-then-quote|	5-10 19
best-lemma|lament|speaker-then-quote|	0 -19	2-4 -17
best-lemma|lassen|speaker-then-quote|	0 -15	5-10 10
best-lemma|laten|speaker-then-quote|	5-10 6
best-lemma|laugh|quote-then-speaker|	0 23
best-lemma|learn|quote-then-speaker|	5-10 -8
best-lemma|lembrar|verb-then-speaker|	5-10 6
best-lemma|like|quote-then-speaker|	5-10 -14
best-lemma|like|speaker-then-quote|	2-4 13
best-lemma|limitar|speaker-then-quote|	5-10 11
best-lemma|lire|quote-then-speaker|	2-4 13
best-lemma|lire|quote-then-verb|	1 13
best-lemma|lire|sentence-after|	5-10 16
best-lemma|lire|speaker-then-quote|	1 -6
best-lemma|list|quote-then-speaker|	-15 -13
best-lemma|list|quote-then-verb|	1 -6
best-lemma|list|speaker-then-quote|	0 -21	1 -22	2-4 -19
best-lemma|llamar|quote-then-verb|	1 9
best-lemma|llamar|verb-then-speaker|	2-4 7
best-lemma|loben|speaker-then-quote|	0 12
best-lemma|lodare|speaker-then-quote|	0 16
best-lemma|lâcher|quote-then-verb|	1 13
best-lemma|lâcher|speaker-then-quote|	5-10 9
best-lemma|maintenir|speaker-then-quote|	1 8
best-lemma|mandar|sentence-before|	2-4 10
best-lemma|mandar|speaker-then-quote|	5-10 7
best-lemma|manter|speaker-then-quote|	5-10 -12
best-lemma|marrer|quote-then-verb|	1 6
best-lemma|meinen|quote-then-speaker|	0 -8
best-lemma|meinen|quote-then-verb|	1 10
best-lemma|mention|quote-then-speaker|	0 -9
best-lemma|message|speaker-then-quote|	2-4 -14	5-10 -13
best-lemma|murmeln|quote-then-verb|	1 16
best-lemma|muse|quote-then-speaker|	0 16
best-lemma|muse|sentence-before|	1 6
best-lemma|mutter|quote-then-speaker|	0 8
best-lemma|name|quote-then-speaker|	5-10 -10
best-lemma|name|speaker-then-quote|	0 -20	1 -20	2-4 -22	5-10 -30
best-lemma|negare|speaker-then-quote|	2-4 6
best-lemma|negar|speaker-then-quote|	1 7
best-lemma|nennen|quote-then-speaker|	-7 -6
best-lemma|nennen|quote-then-verb|	0 -12
best-lemma|nennen|speaker-then-quote|	1 13	2-4 14
best-lemma|noemen|quote-then-speaker|	-10 -9
best-lemma|noemen|speaker-then-quote|	1 6	2-4 16	5-10 14
best-lemma|none|according-to|	0 -8	1 24	2-4 30	5-10 8
best-lemma|none|colon|	1 25	2-4 20
best-lemma|none|named-before|	2-4 19	5-10 39
best-lemma|none|named-nearby|	0 -9	5-10 8	far -11
best-lemma|none|paragraph-before|	far 9
best-lemma|none|possessor|	1 -13	2-4 -18
best-lemma|none|quote-then-speaker|	-10 -12	-11 -12	-14 -9	-15 -14	-16 -10	-3 -24	-4 -10	-5 -24	-6 -11	-7 -6	-9 -14	0 -17	1 16	2-4 -10	5-10 -8	far 10
best-lemma|none|sentence-after|	0 16	2-4 -17	far -10
best-lemma|none|sentence-before|	1 18	2-4 23	5-10 -18
best-lemma|none|signature|	1 -13
best-lemma|none|speaker-then-quote|	0 -9	1 14	2-4 18
best-lemma|noter|speaker-then-quote|	5-10 9
best-lemma|note|quote-then-speaker|	0 15
best-lemma|note|speaker-then-quote|	2-4 26	5-10 17	far -14
best-lemma|object|sentence-before|	far 12
best-lemma|object|speaker-then-quote|	2-4 -16
best-lemma|observe|quote-then-speaker|	0 13
best-lemma|observe|sentence-before|	1 8
best-lemma|offer|quote-then-speaker|	0 8
best-lemma|offer|speaker-then-quote|	0 -18	2-4 -21	5-10 13
best-lemma|oordelen|verb-then-speaker|	0 6
best-lemma|opinar|speaker-then-quote|	2-4 9
best-lemma|ordenar|quote-then-verb|	1 8
best-lemma|order|speaker-then-quote|	far -8
best-lemma|parlare|speaker-then-quote|	1 23	5-10 15
best-lemma|parler|speaker-then-quote|	1 9	2-4 17
best-lemma|pedir|speaker-then-quote|	0 11	5-10 8	far 12
best-lemma|pester|quote-then-verb|	1 6
best-lemma|plaider|speaker-then-quote|	2-4 -17
best-lemma|plaisanter|quote-then-speaker|	2-4 15
best-lemma|plaisanter|quote-then-verb|	1 6
best-lemma|plaudire|speaker-then-quote|	1 10
best-lemma|plead|quote-then-speaker|	0 15
best-lemma|pledge|speaker-then-quote|	0 17
best-lemma|point|sentence-after|	0 16
best-lemma|postare|verb-then-speaker|	0 -6
best-lemma|post|quote-then-speaker|	0 19	1 18
best-lemma|post|sentence-before|	1 16
best-lemma|post|speaker-then-quote|	1 20	2-4 25	far -19
best-lemma|poursuivre|quote-then-verb|	1 6
best-lemma|praise|speaker-then-quote|	1 23	5-10 -14
best-lemma|precisare|speaker-then-quote|	1 17
best-lemma|precisar|speaker-then-quote|	5-10 11	far 10
best-lemma|preferir|speaker-then-quote|	2-4 14
best-lemma|prefer|speaker-then-quote|	0 -16
best-lemma|preguntar|sentence-before|	2-4 6
best-lemma|prescrivere|speaker-then-quote|	2-4 9
best-lemma|prevedere|speaker-then-quote|	2-4 11	5-10 11
best-lemma|proclamer|quote-then-verb|	1 17
best-lemma|prometer|quote-then-verb|	1 7	2-4 -12
best-lemma|prometer|sentence-before|	far 7
best-lemma|prometer|verb-then-speaker|	1 8
best-lemma|promettere|speaker-then-quote|	0 10	2-4 10
best-lemma|promettre|speaker-then-quote|	0 12	2-4 13
best-lemma|promise|quote-then-verb|	0 7
best-lemma|promise|speaker-then-quote|	2-4 -26	5-10 21
best-lemma|protest|quote-then-speaker|	0 6
best-lemma|protest|sentence-before|	1 11
best-lemma|préciser|speaker-then-quote|	5-10 9
best-lemma|prétendre|speaker-then-quote|	2-4 12
best-lemma|prévenir|quote-then-speaker|	2-4 6
best-lemma|prévenir|quote-then-verb|	1 13
best-lemma|prévenir|speaker-then-quote|	2-4 -13
best-lemma|puntualizzare|verb-then-speaker|	1 7
best-lemma|qualifier|speaker-then-quote|	1 14
best-lemma|queixar|quote-then-verb|	1 9
best-lemma|queixar|sentence-before|	far 15
best-lemma|queixar|speaker-then-quote|	5-10 -18
best-lemma|quip|quote-then-speaker|	0 15
best-lemma|quip|quote-then-verb|	0 13
best-lemma|quote|quote-then-speaker|	0 26
best-lemma|quote|speaker-then-quote|	2-4 -24	5-10 -20
best-lemma|raccomandare|speaker-then-quote|	1 6
best-lemma|raccontare|quote-then-verb|	1 7
best-lemma|raccontare|sentence-before|	5-10 8
best-lemma|raccontare|speaker-then-quote|	5-10 16
best-lemma|raconter|quote-then-verb|	1 8
best-lemma|raconter|verb-then-speaker|	1 10
best-lemma|raise|speaker-then-quote|	5-10 -14
best-lemma|rappeler|speaker-then-quote|	2-4 7	far 18
best-lemma|rate|speaker-then-quote|	0 -12	1 -23	2-4 -33	5-10 -14
best-lemma|read|quote-then-speaker|	0 18	2-4 -16
best-lemma|read|sentence-before|	1 11
best-lemma|read|speaker-then-quote|	0 -26	1 24	2-4 7	5-10 28
best-lemma|reageren|speaker-then-quote|	2-4 7
best-lemma|reagir|speaker-then-quote|	5-10 11
best-lemma|recall|quote-then-speaker|	0 22
best-lemma|recall|sentence-before|	1 18	5-10 14
best-lemma|recall|speaker-then-quote|	1 15	5-10 -20
best-lemma|recitare|quote-then-verb|	1 12
best-lemma|recitare|speaker-then-quote|	0 14
best-lemma|reclamar|speaker-then-quote|	1 17
best-lemma|recommend|speaker-then-quote|	5-10 -16
best-lemma|reconhecer|speaker-then-quote|	1 8
best-lemma|reconnaître|quote-then-verb|	1 7
best-lemma|reconnaître|speaker-then-quote|	5-10 11
best-lemma|record|quote-then-speaker|	-4 -8
best-lemma|record|quote-then-verb|	0 -17
best-lemma|record|speaker-then-quote|	1 -9
best-lemma|recount|quote-then-verb|	0 8
best-lemma|rectifier|quote-then-verb|	1 18
best-lemma|recusar|speaker-then-quote|	2-4 8
best-lemma|redouter|speaker-then-quote|	0 6
best-lemma|refer|speaker-then-quote|	2-4 14	5-10 -6
best-lemma|refuser|speaker-then-quote|	2-4 -15
best-lemma|regretter|quote-then-verb|	1 16
best-lemma|regretter|speaker-then-quote|	2-4 11
best-lemma|reiterate|speaker-then-quote|	5-10 12
best-lemma|reject|quote-then-verb|	0 -8
best-lemma|reject|speaker-then-quote|	0 -15	5-10 14
best-lemma|rejeitar|quote-then-verb|	5-10 10
best-lemma|rejeitar|speaker-then-quote|	0 -7
best-lemma|relatar|verb-then-speaker|	2-4 8
best-lemma|relativiser|speaker-then-quote|	1 25
best-lemma|remark|quote-then-speaker|	0 14
best-lemma|remark|quote-then-verb|	0 9
best-lemma|remark|speaker-then-quote|	5-10 18
best-lemma|remeter|speaker-then-quote|	5-10 14
best-lemma|remind|speaker-then-quote|	2-4 19	far 15
best-lemma|repeat|quote-then-speaker|	0 19
best-lemma|repeat|quote-then-verb|	0 19
best-lemma|repeat|sentence-before|	5-10 20
best-lemma|repeat|speaker-then-quote|	0 -19	2-4 22	5-10 -14	far -19
best-lemma|replicare|speaker-then-quote|	0 11	5-10 8
best-lemma|reply|quote-then-speaker|	0 30	2-4 -18
best-lemma|reply|quote-then-verb|	0 10
best-lemma|reply|sentence-before|	1 14	2-4 8	far -19
best-lemma|reply|speaker-then-quote|	1 26	2-4 26	5-10 19
best-lemma|report|quote-then-verb|	1 -15	far -17
best-lemma|report|speaker-then-quote|	0 21	2-4 -7	5-10 -20
best-lemma|reprendre|quote-then-verb|	1 7
best-lemma|reprendre|speaker-then-quote|	1 9
best-lemma|reprochar|speaker-then-quote|	5-10 11
best-lemma|responder|speaker-then-quote|	5-10 9
best-lemma|respond|quote-then-speaker|	0 11
best-lemma|respond|speaker-then-quote|	2-4 19
best-lemma|ressalvar|verb-then-speaker|	2-4 10
best-lemma|retrucar|speaker-then-quote|	2-4 6
best-lemma|reveal|speaker-then-quote|	2-4 -21
best-lemma|revelar|speaker-then-quote|	0 16
best-lemma|revelar|verb-then-speaker|	1 7
best-lemma|riassumere|speaker-then-quote|	2-4 23
best-lemma|ribattere|speaker-then-quote|	5-10 8
best-lemma|ribattere|verb-then-speaker|	1 7
best-lemma|ricordare|speaker-then-quote|	2-4 12
best-lemma|riferire|sentence-before|	far 11
best-lemma|rigoler|speaker-then-quote|	2-4 8
best-lemma|ringraziare|speaker-then-quote|	2-4 21
best-lemma|ripetere|quote-then-verb|	1 7
best-lemma|rir|quote-then-verb|	1 6
best-lemma|rispondere|quote-then-verb|	1 7
best-lemma|rispondere|sentence-before|	2-4 7
best-lemma|rispondere|speaker-then-quote|	5-10 13
best-lemma|rivelare|quote-then-speaker|	-5 -7
best-lemma|rivelare|sentence-before|	far 21
best-lemma|rivelare|speaker-then-quote|	2-4 -11
best-lemma|roar|quote-then-verb|	0 8
best-lemma|roepen|quote-then-verb|	1 7
best-lemma|rufen|quote-then-verb|	1 12
best-lemma|rufen|speaker-then-quote|	2-4 9
best-lemma|rule|quote-then-speaker|	0 9	5-10 15
best-lemma|räumen|sentence-before|	2-4 7	5-10 -13
best-lemma|réagir|quote-then-verb|	1 12
best-lemma|réagir|speaker-then-quote|	2-4 9
best-lemma|réclamer|speaker-then-quote|	0 14	1 10	2-4 12
best-lemma|répliquer|speaker-then-quote|	5-10 8
best-lemma|répondre|quote-then-verb|	1 8
best-lemma|répondre|speaker-then-quote|	2-4 18	far 15
best-lemma|répéter|speaker-then-quote|	5-10 12
best-lemma|résumer|quote-then-verb|	1 14
best-lemma|rétorquer|quote-then-verb|	1 6
best-lemma|saber|speaker-then-quote|	5-10 -6
best-lemma|sagen|quote-then-verb|	1 11
best-lemma|sagen|speaker-then-quote|	5-10 14
best-lemma|sagen|verb-then-speaker|	1 12	5-10 10
best-lemma|saluer|speaker-then-quote|	0 13	2-4 22
best-lemma|salutare|speaker-then-quote|	0 8	2-4 13	5-10 11
best-lemma|sapere|speaker-then-quote|	5-10 18
best-lemma|say|paragraph-before|	far -11
best-lemma|say|quote-then-speaker|	-12 -13	-16 16	-4 -19	0 15	1 23	2-4 -19	5-10 -18	far -19
best-lemma|say|quote-then-verb|	0 10	2-4 -20	far 23
best-lemma|say|sentence-after|	0 -31	5-10 -9
best-lemma|say|sentence-before|	1 30	2-4 10	5-10 30	far -27
best-lemma|say|speaker-then-quote|	0 -22	1 54	2-4 48	5-10 9	far 31
best-lemma|say|verb-then-speaker|	1 16	2-4 12
best-lemma|scandire|sentence-before|	far 19
best-lemma|scherzare|verb-then-speaker|	5-10 -9
best-lemma|scherzen|quote-then-verb|	1 8
best-lemma|schreiben|quote-then-verb|	1 6	2-4 20
best-lemma|schreiben|speaker-then-quote|	5-10 11
best-lemma|scold|quote-then-speaker|	0 -11
best-lemma|scrivere|speaker-then-quote|	5-10 12
best-lemma|seek|quote-then-speaker|	1 -17
best-lemma|see|speaker-then-quote|	0 29	1 18
best-lemma|shoot|quote-then-speaker|	0 14
best-lemma|shoot|sentence-before|	2-4 11
best-lemma|shout|quote-then-speaker|	0 16	2-4 -19
best-lemma|shout|quote-then-verb|	0 15
best-lemma|shout|sentence-before|	1 9
best-lemma|show|quote-then-speaker|	5-10 -9
best-lemma|sigh|speaker-then-quote|	1 15
best-lemma|sign|quote-then-speaker|	-5 -10
best-lemma|sign|speaker-then-quote|	2-4 12
best-lemma|sing|speaker-then-quote|	0 -19
best-lemma|sintetizar|sentence-before|	far 7
best-lemma|snap|quote-then-verb|	0 6
best-lemma|soltar|speaker-then-quote|	1 9
best-lemma|souffler|quote-then-speaker|	2-4 11
best-lemma|souffler|quote-then-verb|	1 8
best-lemma|soupirer|quote-then-verb|	1 6
best-lemma|sourire|quote-then-verb|	1 10
best-lemma|souvenir|quote-then-verb|	1 7
best-lemma|speak|sentence-before|	far 14
best-lemma|speak|speaker-then-quote|	1 23
best-lemma|spiegare|sentence-before|	5-10 7	far 6
best-lemma|spotten|quote-then-verb|	1 6
best-lemma|sprechen|quote-then-speaker|	-12 11
best-lemma|sprechen|quote-then-verb|	2-4 -12
best-lemma|sprechen|speaker-then-quote|	1 8	2-4 24	5-10 17
best-lemma|spreken|speaker-then-quote|	1 13	2-4 13
best-lemma|staan|quote-then-verb|	1 8	5-10 11
best-lemma|state|quote-then-speaker|	0 11
best-lemma|state|sentence-before|	1 14
best-lemma|state|speaker-then-quote|	1 18
best-lemma|stehen|quote-then-verb|	0 -9
best-lemma|stehen|speaker-then-quote|	2-4 8
best-lemma|stehen|verb-then-speaker|	1 15
best-lemma|stellen|quote-then-verb|	1 13
best-lemma|stellen|speaker-then-quote|	5-10 -9
best-lemma|stress|quote-then-speaker|	0 7
best-lemma|stress|speaker-then-quote|	1 12
best-lemma|submit|quote-then-speaker|	0 17
best-lemma|suggest|quote-then-speaker|	0 16
best-lemma|suggest|speaker-then-quote|	5-10 14
best-lemma|sustentar|speaker-then-quote|	5-10 8
best-lemma|tachar|speaker-then-quote|	1 13
best-lemma|tagliare|quote-then-verb|	1 9
best-lemma|tagliare|sentence-before|	far 8
best-lemma|talk|quote-then-speaker|	-29 18
best-lemma|teilen|speaker-then-quote|	far -8
best-lemma|teilen|verb-then-speaker|	5-10 -13
best-lemma|tell|quote-then-speaker|	0 32	1 17	2-4 -18	5-10 14
best-lemma|tell|quote-then-verb|	0 10	1 -24
best-lemma|tell|sentence-before|	2-4 28	5-10 -9	far -16
best-lemma|tell|speaker-then-quote|	0 -14	1 16	5-10 58	far 34
best-lemma|temere|speaker-then-quote|	0 11
best-lemma|testify|quote-then-speaker|	0 14
best-lemma|testify|sentence-before|	2-4 11
best-lemma|text|speaker-then-quote|	2-4 15
best-lemma|thank|speaker-then-quote|	0 22	2-4 23	5-10 26	far 16
best-lemma|think|speaker-then-quote|	2-4 17
best-lemma|threaten|quote-then-speaker|	1 -16
best-lemma|title|speaker-then-quote|	0 -8
best-lemma|traiter|speaker-then-quote|	1 11
best-lemma|trancher|quote-then-verb|	1 13
best-lemma|unlisted|quote-then-verb|	0 -9	1 6
best-lemma|unlisted|sentence-before|	1 10
best-lemma|unlisted|verb-then-speaker|	1 7	2-4 7
best-lemma|urge|speaker-then-quote|	2-4 23
best-lemma|use|quote-then-speaker|	1 -11
best-lemma|use|speaker-then-quote|	2-4 -51	5-10 -26	far -15
best-lemma|valorar|speaker-then-quote|	1 14
best-lemma|vanter|quote-then-verb|	1 13
best-lemma|verklaren|quote-then-verb|	2-4 -9
best-lemma|verlauten|speaker-then-quote|	2-4 11
best-lemma|verraten|quote-then-verb|	1 13
best-lemma|versichern|quote-then-verb|	1 15	5-10 -8
best-lemma|versichern|verb-then-speaker|	5-10 7
best-lemma|verweisen|speaker-then-quote|	2-4 -8
best-lemma|verwijten|speaker-then-quote|	2-4 6
best-lemma|ver|speaker-then-quote|	0 11
best-lemma|view|quote-then-speaker|	1 -16	2-4 -12
best-lemma|view|quote-then-verb|	0 -15
best-lemma|vinden|speaker-then-quote|	2-4 -7
best-lemma|voir|speaker-then-quote|	1 19	2-4 13
best-lemma|vouloir|speaker-then-quote|	1 -7	2-4 -8
best-lemma|waarschuwen|speaker-then-quote|	far 8
best-lemma|wail|quote-then-speaker|	0 22
best-lemma|want|speaker-then-quote|	0 12
best-lemma|warnen|speaker-then-quote|	2-4 7
best-lemma|warn|quote-then-speaker|	0 9
best-lemma|warn|speaker-then-quote|	2-4 -33	5-10 20
best-lemma|wave|speaker-then-quote|	0 -12	2-4 -7	5-10 -18
best-lemma|whisper|quote-then-speaker|	0 16
best-lemma|whisper|sentence-before|	5-10 13
best-lemma|whisper|speaker-then-quote|	1 10
best-lemma|willen|speaker-then-quote|	2-4 -10
best-lemma|write|quote-then-speaker|	-12 -10	0 13	1 15
best-lemma|write|quote-then-verb|	0 12
best-lemma|write|sentence-before|	1 18	2-4 18	5-10 -13	far -6
best-lemma|write|speaker-then-quote|	0 -22	1 39	2-4 -15
best-lemma|yell|speaker-then-quote|	0 20	5-10 -11
best-lemma|zeggen|quote-then-verb|	1 11
best-lemma|zeggen|sentence-before|	5-10 8
best-lemma|zeigen|speaker-then-quote|	1 8	2-4 15
best-lemma|zien|speaker-then-quote|	0 9
best-lemma|zitieren|speaker-then-quote|	5-10 8
best-lemma|zweren|quote-then-verb|	1 6
best-lemma|écrire|quote-then-verb|	1 20
best-lemma|étonner|quote-then-verb|	1 10
best-lemma|évoquer|speaker-then-quote|	1 19	2-4 19
best-near|according-to|according|	0 -8	1 24	2-4 30	5-10 8
best-near|according|0|	1 -22	4-7 17
best-near|according|1|	1 10	4-7 28	8+ 17
best-near|according|2-4|	1 6	2-3 -11	4-7 32	8+ 7
best-near|according|5-10|	1 -12	2-3 21	4-7 -6
best-near|according|far|	1 -6	4-7 30	8+ 7
best-near|apposed|-11|	2-3 -12
best-near|apposed|-14|	1 -9
best-near|apposed|-3|	2-3 -16
best-near|apposed|-4|	1 -11	4-7 -6
best-near|apposed|-5|	1 -11	4-7 -8
best-near|apposed|-6|	4-7 -11
best-near|apposed|-7|	4-7 -6
best-near|apposed|-9|	2-3 -14
best-near|apposed|1|	2-3 13
best-near|apposed|2-4|	8+ 16
best-near|apposed|5-10|	2-3 14	8+ 7
best-near|apposed|far|	1 -15	4-7 -9
best-near|apposition|0|	1 -8
best-near|apposition|1|	2-3 -11
best-near|apposition|2-4|	2-3 9
best-near|apposition|5-10|	4-7 9	8+ 6
best-near|apposition|far|	2-3 11
best-near|colon|naked|	1 25	2-4 20
best-near|direct|-5|	1 -19
best-near|direct|0|	1 -18	4-7 25
best-near|direct|1|	2-3 10	4-7 14	8+ 15
best-near|direct|2-4|	1 -11	2-3 20
best-near|direct|5-10|	1 -33	4-7 44	8+ 18
best-near|direct|far|	1 9	2-3 -9	4-7 -8	8+ 10
best-near|judging|-10|	2-3 -9
best-near|judging|-12|	2-3 -8
best-near|judging|-15|	2-3 -13
best-near|judging|-29|	1 18
best-near|judging|-5|	2-3 -7
best-near|judging|-7|	2-3 -6
best-near|judging|0|	1 -11	2-3 -7	4-7 21	8+ 18
best-near|judging|1|	2-3 -11	4-7 34	8+ 15
best-near|judging|2-4|	1 9	2-3 6	4-7 17	8+ 10
best-near|judging|5-10|	1 14	2-3 -10	4-7 -9	8+ 20
best-near|judging|far|	1 12	4-7 -12	8+ 21
best-near|naked|0|	1 -9	8+ 37
best-near|naked|1|	4-7 -10	8+ 40
best-near|naked|2-4|	1 12	8+ 22
best-near|naked|5-10|	1 -12	2-3 6	4-7 25	8+ 28
best-near|naked|far|	1 -15	2-3 -12	4-7 30
best-near|named-before|naked|	2-4 19	5-10 39
best-near|named-nearby|naked|	0 -9	5-10 8	far -11
best-near|other|0|	1 -15	2-3 -11	4-7 11
best-near|other|1|	4-7 25	8+ 10
best-near|other|2-4|	4-7 7
best-near|paragraph-before|direct|	far 9
best-near|paragraph-before|judging|	far 12
best-near|paragraph-before|thinking|	far 13
best-near|passive|0|	1 -10	2-3 -12
best-near|possessor|naked|	1 -13	2-4 -18
best-near|quote-then-speaker|apposed|	-11 -12	-14 -9	-3 -16	-4 -10	-5 -12	-6 -11	-7 -6	-9 -14	0 -14	1 11	far 8
best-near|quote-then-speaker|apposition|	0 -8
best-near|quote-then-speaker|direct|	-5 -19	0 -7	1 10	2-4 -10	5-10 -10	far 12
best-near|quote-then-speaker|judging|	-10 -9	-12 -8	-15 -13	-29 18	-5 -7	-7 -6	0 -15	1 -20	2-4 -20	5-10 -10
best-near|quote-then-speaker|passive|	0 -17
best-near|quote-then-speaker|relative|	0 -7	2-4 10
best-near|quote-then-speaker|saying|	-10 8	-16 16	-4 -21	-5 -13	-6 -12	0 13	1 32	2-4 -25	5-10 -14	far -19
best-near|quote-then-speaker|shared|	-10 -12	-15 -14	-16 -10	-3 -15	0 7
best-near|quote-then-speaker|thinking|	0 18	1 -13	5-10 -18
best-near|quote-then-verb|judging|	0 -20	1 11	5-10 13
best-near|quote-then-verb|other|	0 -9	1 6
best-near|quote-then-verb|saying|	0 16	1 16	2-4 -21	5-10 -19	far 23
best-near|relative|0|	2-3 -7
best-near|relative|2-4|	2-3 15	8+ 10
best-near|relative|5-10|	1 -14	8+ 6
best-near|relative|far|	4-7 10
best-near|saying|-10|	4-7 8
best-near|saying|-12|	2-3 -10
best-near|saying|-16|	1 16
best-near|saying|-4|	1 -19	4-7 -8
best-near|saying|-5|	1 -9	2-3 -9
best-near|saying|-6|	1 -12
best-near|saying|0|	1 15	2-3 -20	8+ 7
best-near|saying|1|	1 19	2-3 25	4-7 31	8+ 16
best-near|saying|2-4|	1 -8	2-3 10	4-7 -10	8+ 38
best-near|saying|5-10|	4-7 22
best-near|saying|far|	1 -30	2-3 -9	4-7 17	8+ 28
best-near|sentence-after|according|	2-4 -17
best-near|sentence-after|direct|	0 16	far -10
best-near|sentence-after|saying|	0 -33	1 11
best-near|sentence-before|according|	5-10 -14	far 15
best-near|sentence-before|apposed|	far -18
best-near|sentence-before|apposition|	2-4 12	5-10 10	far 11
best-near|sentence-before|direct|	1 18	2-4 21	5-10 -15
best-near|sentence-before|judging|	far -13
best-near|sentence-before|other|	1 10
best-near|sentence-before|relative|	far 10
best-near|sentence-before|saying|	1 30	2-4 25	5-10 -11	far -30
best-near|sentence-before|thinking|	5-10 13
best-near|shared|-10|	1 -12
best-near|shared|-15|	2-3 -14
best-near|shared|-16|	1 -10
best-near|shared|-3|	1 -15
best-near|shared|0|	4-7 7
best-near|shared|2-4|	4-7 15	8+ 12
best-near|shared|5-10|	1 -15	4-7 15
best-near|signature|naked|	1 -13
best-near|speaker-then-quote|apposed|	0 9	1 14	5-10 6	far 10
best-near|speaker-then-quote|apposition|	1 -11	2-4 8
best-near|speaker-then-quote|direct|	0 -11	1 13	2-4 11	far -14
best-near|speaker-then-quote|judging|	1 6	2-4 20	far 15
best-near|speaker-then-quote|relative|	2-4 15	5-10 -11
best-near|speaker-then-quote|saying|	0 -14	1 22	2-4 9	5-10 11	far 16
best-near|speaker-then-quote|shared|	2-4 20	5-10 -14
best-near|speaker-then-quote|thinking|	0 -7	1 -7	5-10 24	far 10
best-near|thinking|0|	2-3 -13	4-7 18	8+ 18
best-near|thinking|1|	2-3 -19	4-7 14	8+ 11
best-near|thinking|2-4|	1 -11	2-3 9	4-7 14	8+ 21
best-near|thinking|5-10|	1 -15	2-3 15	4-7 11	8+ 13
best-near|thinking|far|	2-3 10	8+ 13
best-near|verb-then-speaker|judging|	0 6	1 11	2-4 7
best-near|verb-then-speaker|other|	1 7	2-4 7
best-near|verb-then-speaker|saying|	0 -6	1 20	2-4 17	5-10 -11
best-negated|	true -6
best-order|according|according|0|	1 -22	4-7 17
best-order|according|according|1|	1 10	4-7 28	8+ 17
best-order|according|according|2-4|	1 6	2-3 -11	4-7 32	8+ 7
best-order|according|according|5-10|	1 -12	2-3 21	4-7 -6
best-order|according|according|far|	1 -6	4-7 30	8+ 7
best-order|apposed|apposed|-11|	2-3 -12
best-order|apposed|apposed|-14|	1 -9
best-order|apposed|apposed|-3|	2-3 -16
best-order|apposed|apposed|-4|	1 -11	4-7 -6
best-order|apposed|apposed|-5|	1 -11	4-7 -8
best-order|apposed|apposed|-6|	4-7 -11
best-order|apposed|apposed|-7|	4-7 -6
best-order|apposed|apposed|-9|	2-3 -14
best-order|apposed|apposed|1|	2-3 13
best-order|apposed|apposed|2-4|	8+ 16
best-order|apposed|apposed|5-10|	2-3 14	8+ 7
best-order|apposed|apposed|far|	1 -15	4-7 -9
best-order|apposed|judging|-10|	2-3 -9
best-order|apposed|judging|-29|	1 18
best-order|apposed|judging|-5|	2-3 -7
best-order|apposed|judging|-7|	2-3 -6
best-order|apposed|judging|0|	1 -12	2-3 7	4-7 8
best-order|apposed|judging|1|	2-3 44	4-7 21
best-order|apposed|judging|2-4|	1 -15	2-3 37	4-7 40	8+ 8
best-order|apposed|judging|5-10|	1 -16	2-3 -20	4-7 12	8+ 9
best-order|apposed|saying|-10|	4-7 8
best-order|apposed|saying|-12|	2-3 -10
best-order|apposed|saying|-16|	1 16
best-order|apposed|saying|-4|	1 -19	4-7 -8
best-order|apposed|saying|-5|	1 -9	2-3 -9
best-order|apposed|saying|-6|	1 -12
best-order|apposed|saying|0|	2-3 -11	4-7 9	8+ 15
best-order|apposed|saying|1|	1 8	2-3 26	4-7 31	8+ 18
best-order|apposed|saying|2-4|	1 10	2-3 12	8+ 31
best-order|apposed|saying|5-10|	1 -13	2-3 7	4-7 38	8+ 15
best-order|apposed|saying|far|	1 20	2-3 -6	4-7 31	8+ 15
best-order|apposed|thinking|2-4|	4-7 11
best-order|apposition|apposition|0|	1 -8
best-order|apposition|apposition|1|	2-3 -11
best-order|apposition|apposition|2-4|	2-3 9
best-order|apposition|apposition|5-10|	4-7 9	8+ 6
best-order|apposition|apposition|far|	2-3 11
best-order|apposition|judging|2-4|	4-7 6
best-order|apposition|saying|0|	2-3 -9
best-order|apposition|saying|2-4|	1 -12	2-3 -6	4-7 21	8+ 16
best-order|apposition|saying|5-10|	2-3 13	4-7 41	8+ 26
best-order|apposition|saying|far|	2-3 21	4-7 10	8+ 8
best-order|apposition|thinking|5-10|	4-7 11
best-order|direct|direct|-5|	1 -19
best-order|direct|direct|0|	1 -18	4-7 25
best-order|direct|direct|1|	2-3 10	4-7 14	8+ 15
best-order|direct|direct|2-4|	1 -11	2-3 20
best-order|direct|direct|5-10|	1 -33	4-7 44	8+ 18
best-order|direct|direct|far|	1 9	2-3 -9	4-7 -8	8+ 10
best-order|direct|judging|0|	1 -7	2-3 -7	4-7 27	8+ 18
best-order|direct|judging|1|	2-3 -24	4-7 29	8+ 24
best-order|direct|judging|2-4|	1 9	4-7 6	8+ 10
best-order|direct|judging|5-10|	1 15	2-3 -10	8+ 16
best-order|direct|judging|far|	1 12	4-7 -12	8+ 21
best-order|direct|saying|0|	1 20	2-3 -15
best-order|direct|saying|1|	1 19	2-3 22	4-7 26	8+ 23
best-order|direct|saying|2-4|	1 -8	2-3 22	4-7 -14	8+ 26
best-order|direct|saying|5-10|	2-3 14	4-7 14
best-order|direct|saying|far|	1 -47	2-3 -26	4-7 12	8+ 20
best-order|direct|thinking|0|	2-3 -13	4-7 18	8+ 18
best-order|direct|thinking|1|	2-3 -19	4-7 14	8+ 11
best-order|direct|thinking|2-4|	1 -11	2-3 9	4-7 11	8+ 21
best-order|direct|thinking|5-10|	1 -15	2-3 15	8+ 16
best-order|direct|thinking|far|	2-3 10
best-order|inverted|judging|0|	2-3 -16	4-7 -10
best-order|inverted|judging|1|	1 10	2-3 10	4-7 7
best-order|inverted|judging|2-4|	4-7 7
best-order|inverted|judging|5-10|	2-3 10
best-order|inverted|judging|far|	2-3 23
best-order|inverted|other|0|	1 -15	2-3 -11	4-7 11
best-order|inverted|other|1|	4-7 25	8+ 10
best-order|inverted|other|2-4|	4-7 7
best-order|inverted|saying|0|	1 -13	2-3 9	4-7 24	8+ 18
best-order|inverted|saying|1|	2-3 30	4-7 11	8+ 7
best-order|inverted|saying|2-4|	1 -12	2-3 -24	4-7 29	8+ 15
best-order|inverted|saying|5-10|	1 -22	2-3 -7	4-7 32	8+ 15
best-order|inverted|saying|far|	2-3 26	4-7 24	8+ 10
best-order|naked|naked|0|	1 -9	8+ 37
best-order|naked|naked|1|	4-7 -10	8+ 40
best-order|naked|naked|2-4|	1 12	8+ 22
best-order|naked|naked|5-10|	1 -12	2-3 6	4-7 25	8+ 28
best-order|naked|naked|far|	1 -15	2-3 -12	4-7 30
best-order|passive|judging|1|	2-3 -11
best-order|passive|judging|2-4|	2-3 -20	4-7 -14
best-order|passive|passive|0|	1 -10	2-3 -12
best-order|passive|saying|far|	2-3 14
best-order|relative|judging|1|	2-3 13
best-order|relative|judging|5-10|	4-7 -14
best-order|relative|relative|0|	2-3 -7
best-order|relative|relative|2-4|	2-3 15	8+ 10
best-order|relative|relative|5-10|	1 -14	8+ 6
best-order|relative|relative|far|	4-7 10
best-order|relative|saying|0|	4-7 -14
best-order|relative|saying|1|	2-3 -17	4-7 26	8+ 8
best-order|relative|saying|2-4|	2-3 -14	4-7 23
best-order|relative|saying|5-10|	4-7 11	8+ 11
best-order|relative|saying|far|	4-7 12
best-order|shared|judging|-12|	2-3 -8
best-order|shared|judging|-15|	2-3 -13
best-order|shared|judging|2-4|	2-3 12	4-7 17
best-order|shared|saying|0|	8+ 7
best-order|shared|saying|1|	2-3 10	4-7 10	8+ 10
best-order|shared|saying|2-4|	2-3 23	8+ 24
best-order|shared|saying|5-10|	2-3 -15
best-order|shared|saying|far|	4-7 16
best-order|shared|shared|-10|	1 -12
best-order|shared|shared|-15|	2-3 -14
best-order|shared|shared|-16|	1 -10
best-order|shared|shared|-3|	1 -15
best-order|shared|shared|0|	4-7 7
best-order|shared|shared|2-4|	4-7 15	8+ 12
best-order|shared|shared|5-10|	1 -15	4-7 15
best-order|shared|thinking|far|	8+ 13
best-phrase|name|	according 9	apposition 13	judging 24	other 12	passive -12	relative 15	saying 21	shared -21
best-phrase|noun|	according 14	apposed -19	apposition -7	judging -16	naked -14	passive -10	relative -13	shared -15
best-phrase|pronoun|	according 24	apposed -10	direct 13	judging 9	naked -21	saying -8	thinking -17
best-score|	-1 -47	-2 -28	-3 -9	0 -25	2 16	3 40	4 35	6 42	7 24
best-score|-1|	2-3 -39	4-7 -29	8+ -6
best-score|-2|	1 -23	2-3 -14	4-7 -6	8+ 21
best-score|-3|	2-3 -10	8+ 26
best-score|-4|	1 -11	4-7 22	8+ 17
best-score|0|	1 -29	2-3 -11	4-7 -12	8+ 32
best-score|1|	1 -14	8+ 13
best-score|2|	4-7 18	8+ 30
best-score|3|	1 18	2-3 20	4-7 44
best-score|4|	1 19	2-3 11	4-7 72	8+ 19
best-score|5|	1 22	2-3 -11	4-7 16	8+ 22
best-score|6|	1 21	2-3 65	4-7 20	8+ 17
best-score|7|	2-3 14	4-7 19	8+ 18
best|according-to|according|	2-3 12	4-7 10	8+ 19
best|colon|naked|	4-7 16	8+ 20
best|named-before|naked|	1 13	2-3 22	4-7 -11	8+ 20
best|named-nearby|naked|	1 -6	4-7 13	8+ 11
best|paragraph-before|direct|	8+ 9
best|paragraph-before|judging|	4-7 12
best|paragraph-before|saying|	1 -11	2-3 9	4-7 9
best|paragraph-before|thinking|	8+ 13
best|possessor|naked|	1 -6	2-3 -15	4-7 -7
best|quote-then-speaker|apposed|	1 -13	4-7 -14
best|quote-then-speaker|direct|	1 -23	4-7 26	8+ 33
best|quote-then-speaker|judging|	1 7	2-3 -30	4-7 -17
best|quote-then-speaker|passive|	1 -10	2-3 -12
best|quote-then-speaker|relative|	2-3 -7	8+ 10
best|quote-then-speaker|saying|	1 7	2-3 -18	4-7 20	8+ 20
best|quote-then-speaker|shared|	1 -24	2-3 -14	4-7 7
best|quote-then-speaker|thinking|	1 -15	2-3 -21	4-7 14	8+ 18
best|quote-then-verb|judging|	4-7 -8
best|quote-then-verb|other|	1 -7	2-3 -11	4-7 24	8+ 10
best|quote-then-verb|saying|	1 -8	4-7 23	8+ 16
best|sentence-after|according|	2-3 -17
best|sentence-after|direct|	8+ 20
best|sentence-after|saying|	2-3 -33	8+ 18
best|sentence-before|according|	1 -6	4-7 22	8+ 6
best|sentence-before|apposed|	2-3 -18
best|sentence-before|apposition|	2-3 11	4-7 14	8+ 6
best|sentence-before|direct|	1 15	2-3 -12
best|sentence-before|judging|	2-3 -13
best|sentence-before|other|	1 10
best|sentence-before|relative|	4-7 10
best|sentence-before|saying|	1 -25	2-3 -29	4-7 18	8+ 20
best|sentence-before|thinking|	8+ 13
best|signature|naked|	1 -14	2-3 -15	8+ 18
best|speaker-then-quote|apposed|	2-3 17	8+ 18
best|speaker-then-quote|apposition|	2-3 8	4-7 -11
best|speaker-then-quote|direct|	1 -27	2-3 21	4-7 12	8+ -7
best|speaker-then-quote|judging|	1 15	4-7 22	8+ 20
best|speaker-then-quote|relative|	1 -14	2-3 15	8+ 6
best|speaker-then-quote|saying|	2-3 23	4-7 -7
best|speaker-then-quote|shared|	1 -15	4-7 21	8+ 12
best|speaker-then-quote|thinking|	1 -11	4-7 24	8+ 22
best|verb-then-speaker|judging|	2-3 11	4-7 9
best|verb-then-speaker|other|	4-7 8
best|verb-then-speaker|saying|	1 -21	2-3 13	4-7 33	8+ 19
case-follow|all-one|(|	! -15	none -23
case-follow|all-one|)|	none -9
case-follow|all-one|+|	none 7
case-follow|all-one|,auxiliary|	! 13	none -19
case-follow|all-one|,capital|	none -12
case-follow|all-one|,coordinator|	! 13
case-follow|all-one|,that|	none -9
case-follow|all-one|,word|	none -20
case-follow|all-one|,|	none -52
case-follow|all-one|:|	none 22
case-follow|all-one|;|	none -12
case-follow|all-one|auxiliary|	. 16	none 6
case-follow|all-one|capital|	, 8	. 29	? 8
case-follow|all-one|coordinator|	! -19	, -20
case-follow|all-one|determiner|	, 30	. -18	none -22
case-follow|all-one|end|	. 7	none 8
case-follow|all-one|preposition|	! 20	, -17	. -13	none -22
case-follow|all-one|pronoun|	, 20	. 8
case-follow|all-one|stop|	! 8	none -15
case-follow|all-one|subordinator|	, -17	none -22
case-follow|all-one|that|	none -14
case-follow|all-one|verb-judging|	none -14
case-follow|all-one|verb-saying|	, 15
case-follow|all-one|word|	, -15	none -30
case-follow|all|(|	none -19
case-follow|all|+|	none 14
case-follow|all|,adverb|	none -11
case-follow|all|,auxiliary|	none -10
case-follow|all|,determiner|	none 12
case-follow|all|,word|	none -11
case-follow|all|,|	none -45
case-follow|all|-|	none 10
case-follow|all|:|	none -20
case-follow|all|;|	none -11
case-follow|all|auxiliary|	, -21	none 6
case-follow|all|capital|	, -11	none -29
case-follow|all|coordinator|	, -15	none -27
case-follow|all|determiner|	, -22	. 8
case-follow|all|end|	! 7	. 23	none 47
case-follow|all|preposition|	, -19	. 22	none -40
case-follow|all|pronoun|	, 8	. -10	none -12
case-follow|all|quote|	. -23
case-follow|all|stop|	none -26
case-follow|all|that|	, -10	none -13
case-follow|all|verb-judging|	none 9
case-follow|all|verb-saying|	, 13	? 19	none -29
case-follow|all|word|	, -19	none -20
case-follow|all|–|	none -9
case-follow|first|'|	, 15
case-follow|first|(|	. 16	none -9
case-follow|first|)|	none -13
case-follow|first|+|	none 13
case-follow|first|,auxiliary|	? 13	none 20
case-follow|first|,determiner|	none -6
case-follow|first|,preposition|	none 15
case-follow|first|,pronoun|	? 10	none 13
case-follow|first|,quote|	none -6
case-follow|first|,verb-judging|	none 6
case-follow|first|,verb-saying|	? 7	none 15
case-follow|first|,verb-thinking|	none 6
case-follow|first|,|	? -13	none -27
case-follow|first|:|	none -6
case-follow|first|;|	none -13
case-follow|first|auxiliary|	. 17	none -15
case-follow|first|capital|	! 8	, 38	. 7	? 29	none -7
case-follow|first|coordinator|	, 21	? 15	none -7
case-follow|first|determiner|	! 16	, 54	? 20	none -9
case-follow|first|end|	! -18	. 21	? 43	none 41
case-follow|first|preposition|	. 25
case-follow|first|pronoun|	! 12	, 14	. 25	? 35
case-follow|first|stop|	? -16	none -15
case-follow|first|subordinator|	. 22	none -20
case-follow|first|verb-saying|	, 35	? 28	none -7
case-follow|first|word|	, 32	none -30
case-follow|first|–|	, 7	? 11
case-follow|first|—|	. 31	? 11	none 8
case-follow|most|,capital|	none -9
case-follow|most|,determiner|	none 8
case-follow|most|,subordinator|	none 8
case-follow|most|,verb-saying|	none 9
case-follow|most|,word|	none 12
case-follow|most|;|	none 7
case-follow|most|auxiliary|	none -10
case-follow|most|capital|	! 9	, 12	. 7
case-follow|most|determiner|	none 10
case-follow|most|end|	! 7	. 33
case-follow|most|preposition|	. 11	none -9
case-follow|most|pronoun|	! 22	, 20
case-follow|most|stop|	none 11
case-follow|most|verb-saying|	, 20	none 10
case-follow|most|word|	none -14
case-follow|most|—|	. 14
case-follow|none|(|	. 21
case-follow|none|)|	. -6	none -10
case-follow|none|,adverb|	none 6
case-follow|none|,auxiliary|	none 7
case-follow|none|,capital|	none 13
case-follow|none|,coordinator|	none 11
case-follow|none|,determiner|	none -7
case-follow|none|,preposition|	none -9
case-follow|none|,pronoun|	none -6
case-follow|none|,subordinator|	none 18
case-follow|none|,verb-judging|	none 9
case-follow|none|,verb-saying|	none 19
case-follow|none|,verb-thinking|	none 10
case-follow|none|,|	none 30
case-follow|none|-|	none -8
case-follow|none|;|	none 19
case-follow|none|adverb|	none -6
case-follow|none|auxiliary|	, -20	none -41
case-follow|none|coordinator|	, -22	none 20
case-follow|none|determiner|	, -8	. 10
case-follow|none|end|	. -12	none -19
case-follow|none|preposition|	none 13
case-follow|none|pronoun|	, -19	. 31	none -8
case-follow|none|quote|	, -14	. 27
case-follow|none|stop|	none 24
case-follow|none|subordinator|	, -7	. -27	none 32
case-follow|none|verb-judging|	none -40
case-follow|none|verb-saying|	, -18	none -8
case-follow|none|verb-thinking|	, -16	none -18
case-follow|none|word|	, 22	none -11
case-follow|none|–|	none -16
case-follow|some|,determiner|	none -8
case-follow|some|,preposition|	none -12
case-follow|some|,that|	none 6
case-follow|some|,verb-saying|	none 20
case-follow|some|,word|	none 9
case-follow|some|,|	none 22
case-follow|some|;|	none 15
case-follow|some|auxiliary|	, 17
case-follow|some|capital|	. 6
case-follow|some|coordinator|	none 11
case-follow|some|determiner|	, 12	none 13
case-follow|some|end|	. 19	none 8
case-follow|some|preposition|	. 7
case-follow|some|pronoun|	. 14
case-follow|some|stop|	none 14
case-follow|some|subordinator|	, 13
case-follow|some|word|	none 25
case-intro|all-one|	( -11	, -25	: 17	adverb -14	auxiliary -18	coordinator -16	possessive -8	pronoun 15	start -11	stop 10	subordinator -28	verb-judging -33	verb-thinking -14	— 8
case-intro|all|	' -13	( -11	, -25	; -13	adverb 9	auxiliary -19	capital -12	coordinator -12	preposition -18	pronoun -11	start -15	stop 23	subordinator -27	verb-judging -38	word -30	– -7	— -12
case-intro|first|	( -17	) 6	, 23	- 11	: 9	capital -16	determiner -18	possessive -19	preposition -11	quote 30	start 32	stop 28	subordinator -14	verb-judging 7	verb-saying -21	verb-thinking -13	word -39	– 12	— 18	• 9
case-intro|most|	, 16	capital 7	start 25	verb-saying 12	word 8	– 8
case-intro|none|	% 6	' 8	( -10	, 25	: -7	; 10	adverb 16	auxiliary 8	capital 14	determiner -8	possessive 10	preposition -6	pronoun 6	quote -16	stop 11	that 17	verb-judging 9	verb-saying 13	– -10	’ 9
case-intro|some|	, 21	adverb 7	auxiliary 40	capital 27	coordinator -15	determiner -8	preposition 34	pronoun 15	subordinator 14	verb-judging -17	verb-saying 21	verb-thinking 11	word 23
case|all-one|	2 -12	4-5 -25	6-9 13
case|all|	2 -43	3 -18	4-5 -44	6-9 11
case|first|	10+ 19	2 -11	3 12	4-5 7
case|most|	10+ 7	4-5 -6	6-9 33
case|none|	1 -15	10+ 35	2 -17	3 33	4-5 42	6-9 19
case|some|	10+ 22	4-5 38	6-9 51
clause|false|false|	all -50	all-one -27	none 10	some 8
clause|false|true|	all -32	all-one 34	first 18	most 26	none 7	some 37
clause|true|false|	all-one -17	most 19	none -10	some 14
clause|true|true|	all 8	all-one 21	most 14	none 9	some 24
closed|	false 24
continues|	true 22
dated|	true -9
de:alone|alone|	2-3 14
de:alone|first|	1 -14	4-7 9	8+ 7
de:alone|inside|	8+ 12
de:best-gap|according-to|according|gap|according-to|,|	2-3 7	4-7 15	8+ 12
de:best-gap|according-to|according|gap|according-to||	2-3 14
de:best-gap|named-before|naked||	2-3 12	4-7 8
de:best-gap|named-nearby|naked||	8+ 10
de:best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -8
de:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 -7	2-3 -8
de:best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 -6
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 10
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 11	2-3 -7
de:best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	4-7 7
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 10	2-3 7
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	2-3 -12
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -10	2-3 15	4-7 14	8+ 9
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -12	2-3 -10
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -11
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -12	2-3 6	4-7 10	8+ 6
de:best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 -9	4-7 10
de:best-gap|sentence-before|according|gap|sentence-before|;|	1 -6
de:best-gap|sentence-before|judging|gap|sentence-before|q;|	2-3 -12
de:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 6
de:best-gap|sentence-before|saying|gap|sentence-before|q,|	2-3 -13
de:best-gap|sentence-before|saying|gap|sentence-before||	4-7 7
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 13
de:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 9
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,;|	4-7 6
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -17	2-3 20
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 8
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 13	2-3 12	4-7 15
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 6
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -6
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 7
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 6	2-3 18
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 -17	2-3 23	4-7 40	8+ 6
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 10
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 14
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 20	2-3 -13	4-7 15
de:best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 8
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 7
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -13	2-3 16	4-7 10
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 15	4-7 6
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -8
de:best-intro|,|according|1|	2-3 8	4-7 6
de:best-intro|,|naked|2-4|	2-3 7	4-7 15
de:best-intro|,|naked|far|	8+ 6
de:best-intro|,|other|1|	4-7 7
de:best-intro|,|saying|1|	2-3 14
de:best-intro|,|saying|5-10|	2-3 8	4-7 8
de:best-intro|:|according|1|	8+ 11
de:best-intro|:|according|far|	1 -6
de:best-intro|:|apposed|2-4|	4-7 13
de:best-intro|:|direct|5-10|	4-7 6
de:best-intro|:|judging|2-4|	4-7 8
de:best-intro|:|naked|0|	1 -11
de:best-intro|:|naked|1|	4-7 -12	8+ 9
de:best-intro|:|naked|2-4|	8+ 12
de:best-intro|:|naked|5-10|	2-3 -19	4-7 9
de:best-intro|:|naked|far|	4-7 6	8+ 12
de:best-intro|:|other|1|	8+ 17
de:best-intro|:|saying|1|	1 -17	2-3 34	4-7 39	8+ 12
de:best-intro|:|saying|2-4|	4-7 8
de:best-intro|:|saying|5-10|	4-7 16	8+ 8
de:best-intro|:|saying|far|	4-7 6
de:best-intro|adverb|apposition|2-4|	2-3 9
de:best-intro|adverb|judging|-7|	2-3 -6
de:best-intro|adverb|judging|1|	2-3 7
de:best-intro|adverb|judging|2-4|	1 10
de:best-intro|adverb|naked|5-10|	1 -13
de:best-intro|adverb|saying|5-10|	1 -13	4-7 7
de:best-intro|auxiliary|direct|0|	2-3 9	4-7 13
de:best-intro|auxiliary|judging|1|	1 10
de:best-intro|auxiliary|naked|1|	2-3 -10	4-7 12
de:best-intro|auxiliary|naked|2-4|	2-3 10
de:best-intro|auxiliary|naked|5-10|	2-3 13
de:best-intro|auxiliary|naked|far|	2-3 12
de:best-intro|auxiliary|saying|2-4|	2-3 7
de:best-intro|auxiliary|saying|5-10|	2-3 -8
de:best-intro|capital|according|1|	2-3 12
de:best-intro|capital|according|2-4|	2-3 8
de:best-intro|capital|according|5-10|	2-3 8
de:best-intro|capital|according|far|	2-3 9
de:best-intro|capital|direct|2-4|	1 -17	2-3 10
de:best-intro|capital|judging|2-4|	1 9	2-3 7	4-7 12
de:best-intro|capital|naked|0|	1 -9	4-7 10
de:best-intro|capital|naked|1|	1 -9	2-3 -9
de:best-intro|capital|naked|2-4|	1 -23	2-3 -17	4-7 -7	8+ 7
de:best-intro|capital|naked|5-10|	1 -10	4-7 9
de:best-intro|capital|naked|far|	1 -11	2-3 11
de:best-intro|capital|other|0|	1 -7	2-3 -10
de:best-intro|capital|other|1|	4-7 6
de:best-intro|capital|saying|0|	2-3 -10
de:best-intro|capital|saying|1|	2-3 13
de:best-intro|capital|saying|2-4|	1 12	4-7 6
de:best-intro|capital|saying|5-10|	2-3 6
de:best-intro|capital|saying|far|	2-3 -8
de:best-intro|capital|shared|0|	4-7 7
de:best-intro|coordinator|apposition|0|	1 -8
de:best-intro|coordinator|naked|far|	2-3 -15
de:best-intro|determiner|according|2-4|	2-3 -13	4-7 7
de:best-intro|determiner|direct|1|	2-3 11
de:best-intro|determiner|direct|2-4|	2-3 10
de:best-intro|determiner|judging|1|	4-7 13
de:best-intro|determiner|judging|far|	2-3 -12
de:best-intro|determiner|naked|1|	1 -8
de:best-intro|determiner|naked|2-4|	2-3 9	8+ 10
de:best-intro|determiner|naked|5-10|	2-3 10
de:best-intro|determiner|naked|far|	1 -8	2-3 -8
de:best-intro|determiner|other|0|	1 -14
de:best-intro|determiner|other|1|	1 -9
de:best-intro|determiner|saying|-12|	1 11
de:best-intro|determiner|saying|1|	2-3 -19
de:best-intro|determiner|saying|2-4|	1 14	4-7 11
de:best-intro|preposition|according|1|	2-3 14
de:best-intro|preposition|direct|1|	2-3 -8
de:best-intro|preposition|direct|5-10|	1 -7
de:best-intro|preposition|judging|2-4|	2-3 10	4-7 6
de:best-intro|preposition|judging|5-10|	4-7 6
de:best-intro|preposition|naked|1|	1 14
de:best-intro|preposition|naked|2-4|	1 -6	2-3 -14	4-7 20
de:best-intro|preposition|naked|5-10|	2-3 -19	4-7 10
de:best-intro|preposition|naked|far|	4-7 6
de:best-intro|preposition|saying|1|	4-7 8
de:best-intro|preposition|saying|2-4|	1 -12	2-3 9
de:best-intro|preposition|saying|5-10|	1 14
de:best-intro|pronoun|direct|1|	4-7 8
de:best-intro|pronoun|naked|2-4|	2-3 8
de:best-intro|pronoun|naked|5-10|	2-3 13
de:best-intro|pronoun|naked|far|	2-3 11
de:best-intro|pronoun|saying|1|	1 8
de:best-intro|pronoun|saying|2-4|	2-3 9
de:best-intro|pronoun|saying|5-10|	2-3 12
de:best-intro|start|according|1|	1 -14
de:best-intro|start|naked|2-4|	4-7 10	8+ 7
de:best-intro|start|saying|1|	8+ 6
de:best-intro|stop|according|1|	4-7 9
de:best-intro|stop|judging|0|	2-3 -12
de:best-intro|stop|naked|1|	1 14	4-7 8
de:best-intro|stop|naked|2-4|	2-3 15	4-7 9	8+ 6
de:best-intro|stop|naked|far|	2-3 11
de:best-intro|stop|other|1|	2-3 15	4-7 19
de:best-intro|stop|saying|1|	1 22	2-3 22
de:best-intro|stop|saying|2-4|	4-7 7
de:best-intro|stop|saying|far|	4-7 6
de:best-intro|subordinator|naked|2-4|	2-3 -11
de:best-intro|verb-saying|naked|far|	1 -13
de:best-intro|verb-saying|saying|0|	2-3 12	4-7 8
de:best-intro|word|according|1|	1 16
de:best-intro|word|naked|1|	1 15
de:best-intro|word|naked|far|	1 -16
de:best-intro|word|saying|1|	1 -12	2-3 17
de:best-intro|word|saying|2-4|	1 -10	2-3 -7	4-7 10
de:best-intro|word|saying|5-10|	1 -8	2-3 9
de:best-intro|–|naked|2-4|	4-7 8
de:best-intro|–|saying|2-4|	1 10
de:best-lead|lower|,|according|	according-to 12
de:best-lead|lower|,|naked|	named-nearby 10
de:best-lead|lower|,|other|	verb-then-speaker 8
de:best-lead|lower|,|saying|	verb-then-speaker 17
de:best-lead|lower|adverb|judging|	quote-then-speaker -6	quote-then-verb 7	speaker-then-quote 10
de:best-lead|lower|adverb|saying|	verb-then-speaker -13
de:best-lead|lower|auxiliary|direct|	speaker-then-quote 10
de:best-lead|lower|auxiliary|judging|	quote-then-verb 10
de:best-lead|lower|auxiliary|naked|	named-nearby 24
de:best-lead|lower|auxiliary|saying|	quote-then-verb 9	speaker-then-quote 11
de:best-lead|lower|capital|according|	according-to 17
de:best-lead|lower|capital|direct|	speaker-then-quote 10
de:best-lead|lower|capital|judging|	speaker-then-quote 14
de:best-lead|lower|capital|naked|	named-nearby 13
de:best-lead|lower|capital|other|	quote-then-verb 6
de:best-lead|lower|capital|saying|	quote-then-speaker -8	quote-then-verb 12	speaker-then-quote 21	verb-then-speaker 6
de:best-lead|lower|capital|shared|	quote-then-speaker 7
de:best-lead|lower|coordinator|naked|	named-nearby -15
de:best-lead|lower|determiner|according|	according-to 7
de:best-lead|lower|determiner|direct|	speaker-then-quote 9
de:best-lead|lower|determiner|judging|	sentence-before -12	speaker-then-quote 13
de:best-lead|lower|determiner|naked|	named-nearby 16
de:best-lead|lower|determiner|saying|	speaker-then-quote -14
de:best-lead|lower|preposition|according|	according-to 8
de:best-lead|lower|preposition|judging|	speaker-then-quote 11
de:best-lead|lower|preposition|naked|	named-nearby 18
de:best-lead|lower|preposition|saying|	speaker-then-quote 9
de:best-lead|lower|pronoun|direct|	speaker-then-quote 8
de:best-lead|lower|pronoun|naked|	named-nearby 15
de:best-lead|lower|pronoun|saying|	speaker-then-quote 14	verb-then-speaker 11
de:best-lead|lower|verb-saying|naked|	named-nearby -13
de:best-lead|lower|verb-saying|saying|	speaker-then-quote 8
de:best-lead|lower|word|according|	according-to 16
de:best-lead|lower|word|naked|	named-nearby -16
de:best-lead|lower|word|saying|	speaker-then-quote 9
de:best-lead|lower|–|naked|	named-nearby 8
de:best-lead|lower|–|saying|	quote-then-speaker 10
de:best-lead|other|stop|naked|	named-before 10	named-nearby 6
de:best-lead|upper|:|according|	according-to 11	sentence-before -6
de:best-lead|upper|:|apposed|	speaker-then-quote 13
de:best-lead|upper|:|direct|	speaker-then-quote 6
de:best-lead|upper|:|judging|	speaker-then-quote 9
de:best-lead|upper|:|naked|	named-nearby -20
de:best-lead|upper|:|other|	quote-then-verb 17
de:best-lead|upper|:|saying|	quote-then-verb 22	speaker-then-quote 7	verb-then-speaker 16
de:best-lead|upper|adverb|apposition|	speaker-then-quote 9
de:best-lead|upper|adverb|naked|	named-nearby -13
de:best-lead|upper|auxiliary|naked|	named-nearby -10
de:best-lead|upper|auxiliary|saying|	quote-then-verb -11
de:best-lead|upper|capital|direct|	speaker-then-quote -17
de:best-lead|upper|capital|naked|	named-nearby -31
de:best-lead|upper|capital|other|	quote-then-verb -8
de:best-lead|upper|capital|saying|	quote-then-verb -9	sentence-before -13	speaker-then-quote 7	verb-then-speaker -8
de:best-lead|upper|coordinator|apposition|	quote-then-speaker -8
de:best-lead|upper|determiner|according|	according-to -13
de:best-lead|upper|determiner|direct|	speaker-then-quote 9
de:best-lead|upper|determiner|other|	quote-then-verb -12
de:best-lead|upper|determiner|saying|	quote-then-speaker 11	quote-then-verb -10	speaker-then-quote 23
de:best-lead|upper|preposition|according|	according-to 11
de:best-lead|upper|preposition|direct|	quote-then-speaker -11
de:best-lead|upper|preposition|judging|	speaker-then-quote 10
de:best-lead|upper|preposition|saying|	quote-then-verb -12	speaker-then-quote 14
de:best-lead|upper|start|according|	according-to -14
de:best-lead|upper|start|naked|	named-nearby 7
de:best-lead|upper|start|saying|	quote-then-verb 6
de:best-lead|upper|stop|according|	according-to 9
de:best-lead|upper|stop|judging|	quote-then-verb -12
de:best-lead|upper|stop|naked|	named-before 16	named-nearby 24
de:best-lead|upper|stop|other|	quote-then-verb 19
de:best-lead|upper|stop|saying|	quote-then-verb 22	sentence-before 9
de:best-lead|upper|subordinator|naked|	named-nearby -12
de:best-lead|upper|verb-saying|saying|	speaker-then-quote 10
de:best-lead|upper|word|naked|	named-nearby 15
de:best-lead|upper|word|saying|	speaker-then-quote -10
de:best-lemma|	antworten 16	befürchten 15	behaupten 8	bemängeln 11	beschreiben 10	bestätigen -19	beteuern -6	betonen -7	brummen 15	dementieren 7	ergänzen 15	erklären 15	erwidern 15	finden 12	fordern 8	fragen 7	frohlocken 6	gestehen 9	gratulieren 7	heißen -7	kritisieren -11	kündigen 9	lassen -9	loben 12	meinen -8	murmeln 15	rufen 13	räumen -8	sagen 26	scherzen 6	schreiben 29	spotten 6	sprechen 19	stellen 13	teilen -15	verlauten 11	verraten 13	verweisen -8	warnen 8	zeigen 17	zitieren 8
de:best-lemma|antworten|speaker-then-quote|	1 10	2-4 12
de:best-lemma|befürchten|speaker-then-quote|	0 15
de:best-lemma|bemängeln|speaker-then-quote|	0 8	5-10 6
de:best-lemma|beschreiben|quote-then-verb|	2-4 10
de:best-lemma|bestätigen|speaker-then-quote|	1 -19
de:best-lemma|beteuern|quote-then-verb|	1 11	2-4 -10
de:best-lemma|betonen|quote-then-verb|	1 13	2-4 -12
de:best-lemma|brummen|quote-then-verb|	1 15
de:best-lemma|dementieren|speaker-then-quote|	1 7
de:best-lemma|ergänzen|quote-then-speaker|	2-4 10
de:best-lemma|ergänzen|speaker-then-quote|	far 6
de:best-lemma|ergänzen|verb-then-speaker|	5-10 11
de:best-lemma|erklären|quote-then-verb|	2-4 13
de:best-lemma|erklären|speaker-then-quote|	5-10 9
de:best-lemma|erwidern|quote-then-verb|	1 15
de:best-lemma|erzählen|sentence-before|	far 6
de:best-lemma|erzählen|verb-then-speaker|	5-10 7
de:best-lemma|finden|quote-then-verb|	1 10
de:best-lemma|finden|speaker-then-quote|	2-4 10
de:best-lemma|fordern|speaker-then-quote|	5-10 8
de:best-lemma|formulieren|speaker-then-quote|	2-4 13
de:best-lemma|fragen|speaker-then-quote|	1 7
de:best-lemma|frohlocken|speaker-then-quote|	1 6
de:best-lemma|geben|quote-then-verb|	1 8
de:best-lemma|geben|verb-then-speaker|	2-4 -8
de:best-lemma|gestehen|speaker-then-quote|	2-4 7
de:best-lemma|gratulieren|speaker-then-quote|	1 7
de:best-lemma|halten|quote-then-verb|	1 10
de:best-lemma|halten|sentence-before|	far -12
de:best-lemma|halten|speaker-then-quote|	2-4 11	5-10 6
de:best-lemma|heißen|quote-then-verb|	1 -8
de:best-lemma|heißen|speaker-then-quote|	0 -14	2-4 -10	5-10 7
de:best-lemma|heißen|verb-then-speaker|	2-4 8
de:best-lemma|kritisieren|quote-then-verb|	5-10 -11
de:best-lemma|kündigen|speaker-then-quote|	2-4 9
de:best-lemma|kündigen|verb-then-speaker|	5-10 6
de:best-lemma|lassen|speaker-then-quote|	0 -15	5-10 10
de:best-lemma|loben|speaker-then-quote|	0 12
de:best-lemma|meinen|quote-then-speaker|	0 -8
de:best-lemma|meinen|quote-then-verb|	1 10
de:best-lemma|murmeln|quote-then-verb|	1 16
de:best-lemma|nennen|quote-then-speaker|	-7 -6
de:best-lemma|nennen|quote-then-verb|	0 -12
de:best-lemma|nennen|speaker-then-quote|	1 13	2-4 14
de:best-lemma|none|according-to|	1 14	5-10 8	far 9
de:best-lemma|none|named-before|	1 8	2-4 9	far 11
de:best-lemma|none|named-nearby|	0 10	far -21
de:best-lemma|none|quote-then-speaker|	1 -8	5-10 -7
de:best-lemma|none|sentence-before|	far -6
de:best-lemma|none|speaker-then-quote|	0 10	1 12	2-4 9	5-10 6
de:best-lemma|rufen|quote-then-verb|	1 12
de:best-lemma|rufen|speaker-then-quote|	2-4 9
de:best-lemma|räumen|sentence-before|	2-4 7	5-10 -13
de:best-lemma|sagen|quote-then-verb|	1 11
de:best-lemma|sagen|speaker-then-quote|	5-10 14
de:best-lemma|sagen|verb-then-speaker|	1 12	5-10 10
de:best-lemma|scherzen|quote-then-verb|	1 8
de:best-lemma|schreiben|quote-then-verb|	1 6	2-4 20
de:best-lemma|schreiben|speaker-then-quote|	5-10 11
de:best-lemma|spotten|quote-then-verb|	1 6
de:best-lemma|sprechen|quote-then-speaker|	-12 11
de:best-lemma|sprechen|quote-then-verb|	2-4 -12
de:best-lemma|sprechen|speaker-then-quote|	1 8	2-4 24	5-10 17
de:best-lemma|stehen|quote-then-verb|	0 -9
de:best-lemma|stehen|speaker-then-quote|	2-4 8
de:best-lemma|stehen|verb-then-speaker|	1 15
de:best-lemma|stellen|quote-then-verb|	1 13
de:best-lemma|teilen|speaker-then-quote|	far -8
de:best-lemma|teilen|verb-then-speaker|	5-10 -13
de:best-lemma|unlisted|quote-then-verb|	0 -13
de:best-lemma|unlisted|verb-then-speaker|	1 7
de:best-lemma|verlauten|speaker-then-quote|	2-4 11
de:best-lemma|verraten|quote-then-verb|	1 13
de:best-lemma|versichern|quote-then-verb|	1 15	5-10 -8
de:best-lemma|versichern|verb-then-speaker|	5-10 7
de:best-lemma|verweisen|speaker-then-quote|	2-4 -8
de:best-lemma|warnen|speaker-then-quote|	2-4 7
de:best-lemma|zeigen|speaker-then-quote|	1 8	2-4 15
de:best-lemma|zitieren|speaker-then-quote|	5-10 8
de:best-near|according-to|according|	1 14	5-10 8	far 9
de:best-near|according|1|	2-3 17	4-7 9	8+ 12
de:best-near|according|2-4|	4-7 9
de:best-near|according|5-10|	2-3 8
de:best-near|according|far|	1 -6	2-3 9
de:best-near|apposed|2-4|	4-7 13
de:best-near|apposition|0|	1 -8
de:best-near|apposition|2-4|	2-3 9
de:best-near|direct|0|	2-3 9	4-7 13
de:best-near|direct|1|	2-3 7	4-7 8
de:best-near|direct|2-4|	1 -17	2-3 15
de:best-near|direct|5-10|	1 -7	4-7 6
de:best-near|judging|-7|	2-3 -6
de:best-near|judging|0|	2-3 -12
de:best-near|judging|1|	1 10	2-3 7	4-7 13
de:best-near|judging|2-4|	1 13	2-3 12	4-7 13
de:best-near|judging|5-10|	4-7 6
de:best-near|judging|far|	2-3 -12
de:best-near|naked|0|	1 -14	4-7 13
de:best-near|naked|1|	1 20	2-3 -13	4-7 -11	8+ 9
de:best-near|naked|2-4|	1 -14	2-3 8	4-7 8	8+ 13
de:best-near|naked|5-10|	2-3 -9	4-7 17
de:best-near|naked|far|	1 -25	2-3 -8	4-7 9	8+ 8
de:best-near|named-before|naked|	1 8	2-4 9	far 11
de:best-near|named-nearby|naked|	0 10	far -21
de:best-near|other|0|	1 -12	2-3 -10
de:best-near|other|1|	1 -10	2-3 15	4-7 14	8+ 9
de:best-near|quote-then-speaker|apposition|	0 -8
de:best-near|quote-then-speaker|direct|	1 -8	5-10 -7
de:best-near|quote-then-speaker|judging|	-7 -6
de:best-near|quote-then-speaker|saying|	-12 11	0 -8	2-4 15
de:best-near|quote-then-speaker|shared|	0 7
de:best-near|quote-then-verb|judging|	0 -15	1 12
de:best-near|quote-then-verb|other|	0 -13
de:best-near|quote-then-verb|saying|	0 -9	1 12	5-10 -15
de:best-near|saying|-12|	1 11
de:best-near|saying|0|	2-3 -6	4-7 8
de:best-near|saying|1|	1 -16	4-7 10	8+ 6
de:best-near|saying|2-4|	1 16	4-7 20
de:best-near|saying|5-10|	2-3 6	4-7 10	8+ 8
de:best-near|saying|far|	2-3 -8	4-7 7
de:best-near|sentence-before|according|	far -6
de:best-near|sentence-before|judging|	far -12
de:best-near|sentence-before|saying|	2-4 7	5-10 -11	far 6
de:best-near|shared|0|	4-7 7
de:best-near|speaker-then-quote|apposed|	2-4 13
de:best-near|speaker-then-quote|apposition|	2-4 9
de:best-near|speaker-then-quote|direct|	0 10	1 12	5-10 6
de:best-near|speaker-then-quote|judging|	1 13	2-4 22	5-10 6
de:best-near|speaker-then-quote|saying|	0 10	1 -15	2-4 18	5-10 25	far -8
de:best-near|verb-then-speaker|other|	1 7
de:best-near|verb-then-speaker|saying|	1 24
de:best-order|according|according|1|	2-3 17	4-7 9	8+ 12
de:best-order|according|according|2-4|	4-7 9
de:best-order|according|according|5-10|	2-3 8
de:best-order|according|according|far|	1 -6	2-3 9
de:best-order|apposed|apposed|2-4|	4-7 13
de:best-order|apposed|judging|-7|	2-3 -6
de:best-order|apposed|judging|2-4|	2-3 7	4-7 8
de:best-order|apposed|saying|-12|	1 11
de:best-order|apposed|saying|1|	1 8	4-7 6
de:best-order|apposed|saying|2-4|	2-3 7	4-7 8
de:best-order|apposed|saying|5-10|	4-7 9
de:best-order|apposition|apposition|0|	1 -8
de:best-order|apposition|apposition|2-4|	2-3 9
de:best-order|apposition|saying|0|	2-3 -8
de:best-order|apposition|saying|2-4|	2-3 -8	4-7 7
de:best-order|apposition|saying|5-10|	2-3 -13
de:best-order|direct|direct|0|	2-3 9	4-7 13
de:best-order|direct|direct|1|	2-3 7	4-7 8
de:best-order|direct|direct|2-4|	1 -17	2-3 15
de:best-order|direct|direct|5-10|	1 -7	4-7 6
de:best-order|direct|judging|1|	4-7 13
de:best-order|direct|judging|2-4|	1 9	2-3 10	4-7 12
de:best-order|direct|judging|5-10|	4-7 6
de:best-order|direct|judging|far|	2-3 -12
de:best-order|direct|saying|0|	2-3 12	4-7 8
de:best-order|direct|saying|1|	1 -17	2-3 -14	4-7 8	8+ 6
de:best-order|direct|saying|2-4|	1 18	2-3 23	4-7 19
de:best-order|direct|saying|5-10|	1 14	2-3 21	8+ 8
de:best-order|direct|saying|far|	2-3 -8	4-7 6
de:best-order|inverted|judging|0|	2-3 -12
de:best-order|inverted|judging|1|	1 10	2-3 7
de:best-order|inverted|other|0|	1 -12	2-3 -10
de:best-order|inverted|other|1|	1 -10	2-3 15	4-7 14	8+ 9
de:best-order|inverted|saying|0|	2-3 -9
de:best-order|inverted|saying|1|	1 -7	2-3 27	4-7 10	8+ 6
de:best-order|inverted|saying|2-4|	1 -12	2-3 -6	4-7 15
de:best-order|inverted|saying|5-10|	1 -17	4-7 13	8+ 7
de:best-order|inverted|saying|far|	4-7 6
de:best-order|naked|naked|0|	1 -14	4-7 13
de:best-order|naked|naked|1|	1 20	2-3 -13	4-7 -11	8+ 9
de:best-order|naked|naked|2-4|	1 -14	2-3 8	4-7 8	8+ 13
de:best-order|naked|naked|5-10|	2-3 -9	4-7 17
de:best-order|naked|naked|far|	1 -25	2-3 -8	4-7 9	8+ 8
de:best-order|shared|judging|2-4|	1 10
de:best-order|shared|shared|0|	4-7 7
de:best-phrase|name|	according 11	apposed 13	apposition 9	direct 6	judging 11	saying 7
de:best-phrase|noun|	apposition -8	direct -7	judging 7	other -7	shared 7
de:best-phrase|pronoun|	according 11	direct 10	judging -15	naked -12
de:best-score|-1|	4-7 -10
de:best-score|	-2 -9	1 13	2 -14	3 10	4 32	5 22
de:best-score|-2|	2-3 -13
de:best-score|0|	2-3 -6	4-7 34	8+ 8
de:best-score|1|	1 -12	2-3 21	4-7 19	8+ 12
de:best-score|2|	1 -7	2-3 -15	4-7 30	8+ 12
de:best-score|3|	4-7 32
de:best-score|4|	1 14	2-3 27	4-7 21	8+ 6
de:best-score|5|	1 16	2-3 8	4-7 14	8+ 9
de:best|according-to|according|	2-3 14	4-7 15	8+ 12
de:best|named-before|naked|	2-3 12	4-7 8
de:best|named-nearby|naked|	8+ 10
de:best|quote-then-speaker|apposition|	1 -8
de:best|quote-then-speaker|direct|	1 -7	2-3 -8
de:best|quote-then-speaker|judging|	2-3 -6
de:best|quote-then-speaker|saying|	1 14	2-3 -7	4-7 7
de:best|quote-then-speaker|shared|	4-7 7
de:best|quote-then-verb|judging|	2-3 -8
de:best|quote-then-verb|other|	1 -13	2-3 10	4-7 14	8+ 9
de:best|quote-then-verb|saying|	1 -12	4-7 20	8+ 6
de:best|sentence-before|according|	1 -6
de:best|sentence-before|judging|	2-3 -12
de:best|sentence-before|saying|	2-3 -13	4-7 9
de:best|speaker-then-quote|apposed|	4-7 13
de:best|speaker-then-quote|apposition|	2-3 9
de:best|speaker-then-quote|direct|	1 -17	2-3 20
de:best|speaker-then-quote|judging|	1 13	2-3 12	4-7 16
de:best|speaker-then-quote|saying|	1 14	4-7 11	8+ 6
de:best|verb-then-speaker|other|	4-7 8
de:best|verb-then-speaker|saying|	1 -13	2-3 12	4-7 9	8+ 7
de:case-follow|all-one|+|	none 7
de:case-follow|all-one|,auxiliary|	none -8
de:case-follow|all-one|,verb-saying|	none -6
de:case-follow|all-one|,word|	none -23
de:case-follow|all-one|auxiliary|	none -24
de:case-follow|all-one|determiner|	none -17
de:case-follow|all-one|end|	. 14	none 18
de:case-follow|all-one|preposition|	none 11
de:case-follow|all-one|stop|	none 8
de:case-follow|all-one|verb-judging|	none -14
de:case-follow|all-one|verb-saying|	none 7
de:case-follow|all-one|word|	none -10
de:case-follow|all|+|	none 14
de:case-follow|all|,adverb|	none -11
de:case-follow|all|,determiner|	none -8
de:case-follow|all|-|	none 10
de:case-follow|all|auxiliary|	none -20
de:case-follow|all|coordinator|	none -12
de:case-follow|all|determiner|	. 18
de:case-follow|all|end|	none 14
de:case-follow|all|preposition|	none -9
de:case-follow|all|stop|	none 28
de:case-follow|all|verb-judging|	none 9
de:case-follow|all|verb-saying|	none -18
de:case-follow|all|word|	none -12
de:case-follow|first|(|	none -11
de:case-follow|first|+|	none 13
de:case-follow|first|,verb-saying|	none 17
de:case-follow|first|,word|	none 20
de:case-follow|first|capital|	! 8	. 19	? 7
de:case-follow|first|determiner|	! 8	. 27
de:case-follow|first|end|	. 22	none 19
de:case-follow|first|preposition|	. 16	none -9
de:case-follow|first|pronoun|	. 6
de:case-follow|first|stop|	none -23
de:case-follow|first|subordinator|	. 15
de:case-follow|first|verb-saying|	none -11
de:case-follow|first|word|	none -13
de:case-follow|most|,determiner|	none 8
de:case-follow|most|,subordinator|	none 8
de:case-follow|most|,verb-saying|	none 7
de:case-follow|most|,word|	none 12
de:case-follow|most|;|	none 7
de:case-follow|most|auxiliary|	none -10
de:case-follow|most|capital|	. 7
de:case-follow|most|determiner|	none 10
de:case-follow|most|end|	! 7	. 19
de:case-follow|most|preposition|	. 11	none -9
de:case-follow|most|stop|	none 29
de:case-follow|most|verb-saying|	none 10
de:case-follow|most|word|	none -14
de:case-follow|none|,subordinator|	none 12
de:case-follow|none|,verb-judging|	none 9
de:case-follow|none|,verb-saying|	none 15
de:case-follow|none|,verb-thinking|	none 10
de:case-follow|none|,word|	none 16
de:case-follow|none|auxiliary|	none 14
de:case-follow|none|capital|	none 11
de:case-follow|none|stop|	none -8
de:case-follow|none|verb-saying|	none -8
de:case-follow|none|word|	none 8
de:case-follow|some|,determiner|	none -8
de:case-follow|some|,preposition|	none -12
de:case-follow|some|,verb-saying|	none 20
de:case-follow|some|,word|	none 9
de:case-follow|some|capital|	. 6
de:case-follow|some|determiner|	none 13
de:case-follow|some|end|	. 7
de:case-follow|some|preposition|	. 7
de:case-follow|some|stop|	none 6
de:case-follow|some|word|	none 25
de:case-intro|all-one|	, 11	: -14	adverb -8	auxiliary -10	coordinator -8	preposition 8	pronoun 14	start -14
de:case-intro|all|	: 27	adverb 9	auxiliary -6	capital -7	determiner 10	preposition 8	start 14	stop 13	subordinator -12	word 17
de:case-intro|first|	: -10	capital -16	preposition -13	start 6	stop 17
de:case-intro|most|	: 24	capital 7	stop 6	verb-saying 12	– 8
de:case-intro|none|	auxiliary 13	determiner 6	preposition 15	pronoun 22	verb-saying -13	– 10
de:case-intro|some|	, 12	adverb 7	auxiliary 20	capital 24	coordinator -15	determiner -9	preposition 12	pronoun 10	verb-saying 8
de:case|all-one|	2 14	3 -9	4-5 6
de:case|all|	2 -22	3 25	4-5 25
de:case|first|	1 -13	10+ 10	3 -16
de:case|most|	10+ 7	4-5 9	6-9 20
de:case|none|	1 11	3 24	4-5 13
de:case|some|	10+ 6	4-5 22	6-9 7
de:clause|false|false|	all 21	first -10	none 14
de:clause|false|true|	all 11	all-one 11	most 15	none 9	some 8
de:clause|true|false|	all-one -10	first 6	most 11
de:clause|true|true|	all-one 15	first -6	most 6	none 10	some 12
de:ending|	! 7	. 33	? 7
de:family|"|	1 15	2-3 15	4-7 21	8+ 7
de:family|«|	1 19	4-7 30	8+ 6
de:family|»|	1 -11	2-3 -12	8+ 11
de:family|‚|	2-3 11	8+ 7
de:family|“|	1 -8	2-3 -11	4-7 16
de:family|„|	1 -19	2-3 6	8+ 13
de:family|›|	8+ 7
de:follow|	( -11	+ 16	,adverb -11	,preposition -12	,subordinator 16	,verb-judging 12	,verb-thinking 10	- 10	; 7	auxiliary -16	capital 15	coordinator -12	determiner 10	end 30	pronoun 6	stop 6	subordinator 15	verb-judging -7	verb-saying -6
de:headline|false|	1 -8	8+ 11
de:headline|true|	1 18	2-3 -8	4-7 20
de:in-noun|false|false|1|	all-one -8
de:in-noun|false|false|2-3|	all-one 7	first -17	most 12	none 7	some 8
de:in-noun|false|false|4-7|	all 19	all-one 6	most 32	some 17
de:in-noun|false|false|8+|	first 8	most 7
de:in-noun|false|true|1|	all-one -27	first -13	none 12
de:in-noun|false|true|2-3|	all -16	all-one 11	most -14	some 14
de:in-noun|false|true|4-7|	all 9	first 21	none 7	some 15
de:in-noun|false|true|8+|	first 6	most 7
de:in-noun|true|false|1|	all-one 12
de:in-noun|true|false|2-3|	all 18	some -13
de:in-noun|true|false|4-7|	all 10	some 9
de:in-noun|true|false|8+|	most 10
de:in-noun|true|true|1|	all-one -11	none 6
de:in-noun|true|true|2-3|	all -13	some 13
de:in-noun|true|true|4-7|	some 7
de:intro-follow|,|capital|	2-3 6
de:intro-follow|,|preposition|	4-7 7
de:intro-follow|,|stop|	2-3 22	8+ 6
de:intro-follow|:|(|	2-3 -13	4-7 -8
de:intro-follow|:|+|	4-7 18
de:intro-follow|:|,verb-saying|	2-3 14	4-7 12	8+ 15
de:intro-follow|:|,word|	8+ 17
de:intro-follow|:|capital|	4-7 20	8+ 7
de:intro-follow|:|determiner|	1 -11	4-7 26	8+ 9
de:intro-follow|:|end|	4-7 29	8+ 7
de:intro-follow|:|preposition|	4-7 16	8+ 11
de:intro-follow|:|pronoun|	8+ 7
de:intro-follow|:|stop|	1 -20	2-3 -12	4-7 -13
de:intro-follow|:|subordinator|	2-3 15
de:intro-follow|adverb|,verb-judging|	2-3 7
de:intro-follow|adverb|stop|	1 -7	4-7 7
de:intro-follow|adverb|word|	1 -13
de:intro-follow|auxiliary|,verb-judging|	1 10
de:intro-follow|auxiliary|preposition|	2-3 -10
de:intro-follow|auxiliary|stop|	2-3 22	4-7 17
de:intro-follow|auxiliary|word|	2-3 -6	4-7 7
de:intro-follow|capital|,determiner|	1 -10
de:intro-follow|capital|,verb-saying|	2-3 13
de:intro-follow|capital|,verb-thinking|	1 10
de:intro-follow|capital|,word|	2-3 12	4-7 6
de:intro-follow|capital|;|	8+ 7
de:intro-follow|capital|auxiliary|	1 -9
de:intro-follow|capital|end|	1 -13
de:intro-follow|capital|preposition|	1 9
de:intro-follow|capital|stop|	1 -22	2-3 8	4-7 7
de:intro-follow|capital|verb-saying|	1 -9	2-3 -10
de:intro-follow|capital|word|	1 -7	4-7 15
de:intro-follow|coordinator|stop|	2-3 -15
de:intro-follow|coordinator|verb-saying|	1 -8
de:intro-follow|determiner|,determiner|	1 9	2-3 -8
de:intro-follow|determiner|,verb-saying|	2-3 -18
de:intro-follow|determiner|,word|	1 -9
de:intro-follow|determiner|auxiliary|	1 -19	2-3 -12
de:intro-follow|determiner|capital|	1 11
de:intro-follow|determiner|determiner|	2-3 10	4-7 9
de:intro-follow|determiner|preposition|	4-7 -9
de:intro-follow|determiner|stop|	1 6	2-3 12	4-7 16
de:intro-follow|determiner|verb-saying|	1 11	2-3 -11	8+ 10
de:intro-follow|determiner|word|	1 -15	2-3 -13	4-7 7
de:intro-follow|preposition|,adverb|	2-3 -11
de:intro-follow|preposition|,determiner|	2-3 -8	4-7 8
de:intro-follow|preposition|determiner|	1 -7	2-3 -13
de:intro-follow|preposition|end|	1 14
de:intro-follow|preposition|stop|	1 8	2-3 21	4-7 24
de:intro-follow|preposition|verb-saying|	2-3 -10
de:intro-follow|preposition|word|	1 8	2-3 -14
de:intro-follow|pronoun|+|	2-3 7
de:intro-follow|pronoun|,subordinator|	2-3 10
de:intro-follow|pronoun|auxiliary|	2-3 14
de:intro-follow|pronoun|stop|	1 8	2-3 17
de:intro-follow|pronoun|word|	2-3 11	4-7 8
de:intro-follow|start|,verb-saying|	4-7 9	8+ 7
de:intro-follow|start|,word|	1 -14
de:intro-follow|start|end|	2-3 14
de:intro-follow|stop|,verb-saying|	1 22	2-3 21	4-7 9
de:intro-follow|stop|,word|	2-3 15	4-7 16
de:intro-follow|stop|determiner|	4-7 7
de:intro-follow|stop|end|	2-3 12	4-7 9
de:intro-follow|stop|verb-judging|	1 14	2-3 -12
de:intro-follow|subordinator|coordinator|	2-3 -12
de:intro-follow|verb-saying|,word|	1 -14
de:intro-follow|verb-saying|stop|	1 15	2-3 12	4-7 8
de:intro-follow|verb-saying|word|	1 -21
de:intro-follow|word|,auxiliary|	1 -8
de:intro-follow|word|,preposition|	2-3 -12
de:intro-follow|word|,verb-saying|	1 -12	2-3 17
de:intro-follow|word|,word|	1 16
de:intro-follow|word|-|	4-7 10
de:intro-follow|word|auxiliary|	1 -10
de:intro-follow|word|end|	1 15
de:intro-follow|word|stop|	1 -16	2-3 9
de:intro-follow|word|word|	2-3 13
de:intro-follow|–|,subordinator|	1 10	4-7 8
de:intro|	, 12	: -16	auxiliary 7	capital -9	coordinator -16	preposition 18	pronoun 24	stop 9	subordinator -12	verb-saying 7	word 12	– 12
de:lead|lower|	, 12	adverb -8	auxiliary 30	capital 20	coordinator -15	preposition 22	pronoun 24	verb-saying -13	– 12
de:lead|other|	stop 8
de:lead|upper|	: -16	adverb 8	auxiliary -16	capital -34	coordinator -8	determiner 7	preposition 6	stop 9	subordinator -12	verb-saying 10	word 13
de:naming|begriff|1|	1 -9
de:naming|false|	: -6	capital -9	word -8
de:naming|motto|2|	1 -6
de:naming|none|	4-7 6	8+ 11
de:naming|sogenannte|1|	1 -8
de:naming|true|	, 12	: -15	auxiliary 7	capital -8	coordinator -16	preposition 18	pronoun 24	stop 9	subordinator -12	verb-saying 7	word 13	– 12
de:naming|wort|1|	1 -7
de:nobody|2-3|	start 14
de:others|0|	2-3 6	4-7 11	8+ 11
de:others|1|	1 7	2-3 -14
de:own-case|false|all-one|	, 11	: -14	adverb -13	coordinator -8	preposition 8	pronoun 14	start -14
de:own-case|false|all|	: 27	adverb 9	auxiliary -6	capital -7	determiner 10	preposition 8	start 14	stop 13	subordinator -12	word 17
de:own-case|false|first|	: -8	capital -16	determiner 11	preposition -13	start 6	stop 14
de:own-case|false|most|	: 22	capital 7	start 10	stop 10	verb-saying 12	– 8
de:own-case|false|none|	auxiliary 13	determiner 6	preposition 15	pronoun 22	verb-saying -13	– 10
de:own-case|false|some|	, 12	adverb 7	auxiliary 20	capital 23	coordinator -15	determiner -9	preposition 12	pronoun 10	verb-saying 8
de:own-case|true|all-one|	adverb -6	auxiliary -10	stop 15
de:own-case|true|first|	determiner -8	start 6	stop 16
de:own-case|true|most|	: 11	determiner 8
de:own-case|true|none|	capital 10
de:own-case|true|some|	, 7	capital 7
de:own|false|	2-3 7	8+ 12
de:own|true|	2-3 -24	4-7 37	8+ 7
de:sentence|judging|	1 10	4-7 19
de:sentence|none|	1 -12	2-3 12	8+ 12
de:sentence|saying|	1 11	2-3 -12	4-7 27	8+ 10
de:size-ending|10+|.|	determiner 9	preposition 11	pronoun 7
de:size-ending|10+|none|	,verb-saying 8	,word 9	; 7	stop 6
de:size-ending|1|none|	,auxiliary -8	,subordinator 10	,verb-judging 10	,verb-saying -7	,verb-thinking 10	,word -12	auxiliary -24	capital 11	determiner -10	end 18	preposition 9	stop -11	verb-saying 7	word -7
de:size-ending|2|.|	end 10
de:size-ending|2|none|	+ 9	,adverb -11	,determiner -10	,preposition -12	,subordinator 10	,verb-saying 22	end 14	stop 11	verb-judging -15	verb-saying -9
de:size-ending|3|.|	capital 6	subordinator 15
de:size-ending|3|none|	( -13	,verb-judging 7	,word 21	coordinator -11	preposition -12	stop 22	verb-judging 9	verb-saying -14
de:size-ending|4-5|!|	capital 8
de:size-ending|4-5|.|	capital 10	determiner 25	end 13	preposition 7
de:size-ending|4-5|none|	( -10	+ 14	,determiner 8	,subordinator 11	,verb-saying 12	,word 13	- 10	determiner 13	end 19	preposition -9	stop 15	word 17
de:size-ending|6-9|!|	determiner 8
de:size-ending|6-9|.|	capital 17	determiner 18	end 25	preposition 16
de:size-ending|6-9|?|	capital 7
de:size-ending|6-9|none|	+ 13	,verb-saying 7	,word 8	stop -9	verb-saying 10
de:size-follow|10+|	,verb-saying 6	,word 9	; 7	determiner 9	preposition 11	pronoun 7	stop 6
de:size-follow|1|	,auxiliary -8	,subordinator 10	,verb-judging 10	,verb-saying -7	,verb-thinking 10	,word -12	auxiliary -24	capital 11	determiner -10	end 18	preposition 9	stop -11	verb-saying 7	word -7
de:size-follow|2|	+ 9	,adverb -11	,determiner -10	,preposition -12	,subordinator 10	,verb-saying 22	end 20	stop 11	verb-judging -15	verb-saying -9
de:size-follow|3|	( -13	,verb-judging 7	,word 21	capital 6	coordinator -11	preposition -12	stop 22	subordinator 15	verb-judging 9	verb-saying -14
de:size-follow|4-5|	( -10	+ 14	,determiner 8	,subordinator 11	,verb-saying 12	,word 13	- 10	capital 8	determiner 25	end 23	stop 15	word 17
de:size-follow|6-9|	+ 13	,verb-saying 7	,word 8	capital 17	determiner 18	end 15	preposition 16	stop -9	verb-saying 10
de:size-intro|10+|	, 6	: 19	capital 7	start 6
de:size-intro|1|	: -21	adverb -8	auxiliary 10	capital -13	coordinator -8	determiner 6	preposition 17	pronoun 8	start -14	stop 21	– 10
de:size-intro|2|	, 14	: 29	adverb -6	auxiliary 6	coordinator -15	pronoun 17	start 14	stop -9	word -10
de:size-intro|3|	, 8	: -13	adverb 13	pronoun 17	stop 25	subordinator -11	verb-saying 12	word 22
de:size-intro|4-5|	, 13	: 7	adverb 7	auxiliary 17	capital 10	preposition 26	pronoun 8	start 10	stop 11	word 10	– 8
de:size-intro|6-9|	capital 11	determiner 14	preposition 7	start 6	stop 7	verb-saying 8
de:size|	10+ 9	3 7	4-5 17
de:subject|elided|	,determiner -8	,verb-saying 10	1 -12	4-7 23	8+ 10	capital 7	determiner 10	end 6	stop 10	verb-saying -16	word -13
de:subject|none|	( -11	+ 18	,determiner -10	,verb-judging 9	,verb-thinking 10	1 -11	2-3 10	8+ 11	; 7	auxiliary -22	capital 18	determiner 6	end 22	preposition -20	stop 10	verb-judging -7
de:subject|own|	+ 9	,adverb -11	,preposition -12	,subordinator 16	,word -14	- 10	1 12	2-3 -16	4-7 23	8+ 9	auxiliary -15	capital 14	coordinator -11	determiner 17	end 20	preposition 14	pronoun 7	subordinator 15
de:two-before|)|	: 15
de:two-before|,|	determiner 12	subordinator -11	word -13
de:two-before|:|	capital -8
de:two-before|adverb|	preposition -9	stop 7
de:two-before|auxiliary|	adverb 7	preposition -16	pronoun 15
de:two-before|capital|	, 11	: -8	coordinator -15	determiner -32	preposition 18	verb-saying 11	word 17	– 8
de:two-before|coordinator|	word -12
de:two-before|determiner|	, 12	auxiliary 13	determiner 10	preposition 11	stop 9
de:two-before|preposition|	: 14	determiner 21	stop 18
de:two-before|pronoun|	, 14	adverb 10	auxiliary 21	determiner -13	preposition 17	pronoun 10	stop 8	verb-saying -14	word 18
de:two-before|quote|	coordinator -8	stop 9	word -16
de:two-before|start|	determiner -20
de:two-before|stop|	determiner -10
de:two-before|that|	pronoun 14
de:two-before|verb-judging|	determiner 13
de:two-before|verb-saying|	: 6	determiner -19	preposition 14	pronoun 13
de:two-before|verb-thinking|	pronoun 7	stop 6
de:two-before|word|	, 15	adverb -13	preposition -11	stop 28	word 13	– 10
de:two-words-before|)|	: 15
de:two-words-before|,|	die 10	ein 7	einzelne -10	sogenannte -8	wie -11
de:two-words-before|.|	eine -10
de:two-words-before|:|	wer -8
de:two-words-before|abend|	in -11
de:two-words-before|aber|	vor 6
de:two-words-before|ab|	: 17
de:two-words-before|alfred-wegener-institut|	, 6
de:two-words-before|alles|	wieder -13
de:two-words-before|als|	kalb 8
de:two-words-before|anders|	. 6	: 11
de:two-words-before|anrufbeantworter|	, 7
de:two-words-before|an|	wochenenden 9
de:two-words-before|aufgefallen|	. 9
de:two-words-before|auf|	das -8	dem -8
de:two-words-before|ausland|	als -14
de:two-words-before|aussprache|	sei 9
de:two-words-before|aus|	. 14	: 14
de:two-words-before|beck-nigg|	als 14
de:two-words-before|bedeckt|	– 10
de:two-words-before|begrüsse|	den 11
de:two-words-before|beltretter|	: 12
de:two-words-before|bestätigt|	einen -19
de:two-words-before|betroffenen|	werde -11
de:two-words-before|bewertung|	sei 10
de:two-words-before|bleibt|	bei -17
de:two-words-before|brunnhuber|	: 19
de:two-words-before|buchmesse|	lobte 12
de:two-words-before|buchwert|	. 9
de:two-words-before|cdu|	ließ -15
de:two-words-before|dann|	: 17
de:two-words-before|dass|	er 7	man 11
de:two-words-before|das|	dem -13	ein 16	für 11	kinderbuch -9	spiel 6	wort -7
de:two-words-before|dazwischen|	: 9
de:two-words-before|deck|	. 7
de:two-words-before|dementiert|	: 7
de:two-words-before|dem|	gericht -11
de:two-words-before|den|	ausdruck -21	begriff -9	entscheid 11	kreuzer -10	namen -12	ort 9	spitznamen -12	termin 10
de:two-words-before|deren|	gasthof -16
de:two-words-before|derselbe|	plan 13
de:two-words-before|der|	arm -9	aufschrift -8	konzern 7	übung -10
de:two-words-before|des|	magazins -10
de:two-words-before|deutsch|	: -18
de:two-words-before|die|	asche 10	belege 8	gebühr 12	gegend 11	gespräche 10	lage 7	seien 13	vorlage 12	zeitung -18
de:two-words-before|dlr.de|	: -13
de:two-words-before|einen|	lernfilm 17
de:two-words-before|einer|	mitteilung 13
de:two-words-before|eine|	frist 7
de:two-words-before|eingebracht|	. 8
de:two-words-before|einstufung|	auf -13
de:two-words-before|einst|	von 6
de:two-words-before|ein|	, 12	. 7
de:two-words-before|enten|	könne 8
de:two-words-before|erwartungen|	: 11
de:two-words-before|er|	. 8	der -13	heißt -14
de:two-words-before|fachbegriff|	lautet -12
de:two-words-before|fahren|	: 8
de:two-words-before|familie|	. -12
de:two-words-before|fans|	nur -13
de:two-words-before|fazit|	: 14
de:two-words-before|fest|	. 15
de:two-words-before|finanzministers|	sei 10
de:two-words-before|fpö|	ortet 15
de:two-words-before|fragte|	: 7
de:two-words-before|frohlockte|	: 6
de:two-words-before|froh|	: 11
de:two-words-before|für|	die -17	disentis 9
de:two-words-before|garderobe|	: 9
de:two-words-before|geantwortet|	: 10
de:two-words-before|geduld|	: 6
de:two-words-before|gemeint|	: 7
de:two-words-before|gesagt|	: 7
de:two-words-before|gewesen|	, 15
de:two-words-before|gezeigt|	wird -10
de:two-words-before|gilt|	die -12
de:two-words-before|gratulierte|	: 7
de:two-words-before|gründe|	gelten 10
de:two-words-before|habe|	man 11	von -12
de:two-words-before|haderte|	: 12
de:two-words-before|handel|	meine -13
de:two-words-before|hat|	mit -13
de:two-words-before|haus|	nur -6
de:two-words-before|heizlüftern|	. 13
de:two-words-before|holstein|	sei 7
de:two-words-before|humor|	: 6
de:two-words-before|hömann-lücke|	, 8
de:two-words-before|ich|	sei 12
de:two-words-before|ihn|	aber 10
de:two-words-before|ihrem|	buch -9
de:two-words-before|im|	fachblatt -18
de:two-words-before|in|	ischgl -13
de:two-words-before|ist|	vom -7
de:two-words-before|jetzt|	in -10
de:two-words-before|juni|	für 6
de:two-words-before|kapitän|	der -18
de:two-words-before|kaspárek|	. 17
de:two-words-before|kassiere|	: 6
de:two-words-before|kein|	tier 6
de:two-words-before|kommuniqué|	. 6
de:two-words-before|kranich|	. 16
de:two-words-before|kulturverwaltung|	. 15
de:two-words-before|laufen|	, 6
de:two-words-before|man|	ermittle 10	habe 9	sich 10	suche 12
de:two-words-before|marge|	dürfte 13
de:two-words-before|meldet|	das -9
de:two-words-before|mit|	. 13	dem 16
de:two-words-before|monierte|	im -8
de:two-words-before|motto|	: -6
de:two-words-before|nachspielzeit|	: 12
de:two-words-before|nannte|	das 13
de:two-words-before|neustadt|	dem -24
de:two-words-before|niedersachsen|	. 6
de:two-words-before|nüchterner|	: 13
de:two-words-before|offen|	: 15
de:two-words-before|ortete|	einen 11
de:two-words-before|papier|	auf -6
de:two-words-before|passagierliste|	sei 13
de:two-words-before|politologin|	: 14
de:two-words-before|presseschau|	: -11
de:two-words-before|prozent|	bleibe 7
de:two-words-before|prüft|	. 15
de:two-words-before|pumpe|	und -15
de:two-words-before|reden|	, 6
de:two-words-before|rede|	. 12
de:two-words-before|regierung|	: 6
de:two-words-before|richtig|	, 6
de:two-words-before|riet-fonds|	nicht 16
de:two-words-before|saarbrücken|	. 11
de:two-words-before|sagen|	: 9
de:two-words-before|satz|	: 15
de:two-words-before|schild|	: -14
de:two-words-before|schlottke|	. 6
de:two-words-before|schranken|	. 10
de:two-words-before|schriftlich|	: 12
de:two-words-before|schwan|	habe 8
de:two-words-before|sein|	. 17
de:two-words-before|sei|	aber 7	er 6	ihm 8
de:two-words-before|sich|	um 17
de:two-words-before|sieht|	sich 7
de:two-words-before|sie|	, 14
de:two-words-before|skeptisch|	: 17
de:two-words-before|sonderprüfung|	– 8
de:two-words-before|so|	: 20
de:two-words-before|spricht|	von 16
de:two-words-before|stand|	: 30
de:two-words-before|start|	die -20
de:two-words-before|stehe|	bloß 13
de:two-words-before|steht|	: -7
de:two-words-before|stelle|	noch 7
de:two-words-before|streit|	als 10
de:two-words-before|ströbele|	das -8
de:two-words-before|super|	: 8
de:two-words-before|svp|	. 12
de:two-words-before|svt.se|	: -8
de:two-words-before|szczepanek|	von 11
de:two-words-before|trotzdem|	. 7
de:two-words-before|uelsmann-ba|	für 8
de:two-words-before|uhr|	: 13
de:two-words-before|umdreht|	: 16
de:two-words-before|und|	keine -12
de:two-words-before|university|	. 12
de:two-words-before|untersuchungskommission|	einen -9
de:two-words-before|versandhandel|	befürchtet 15
de:two-words-before|verstorbene|	als 7
de:two-words-before|vierten|	quartal 11
de:two-words-before|von|	der -21	einem 25	einer 12
de:two-words-before|vorlage|	sei 13
de:two-words-before|warten|	. 15
de:two-words-before|werde|	sie 10
de:two-words-before|widersprach|	: 18
de:two-words-before|wollte|	. 6
de:two-words-before|worten|	: 8
de:two-words-before|wunsch|	: 13
de:two-words-before|wyssling|	: 9
de:two-words-before|würmer|	noch 9
de:two-words-before|zeigte|	sich 13
de:two-words-before|zeitung|	von 14
de:two-words-before|zettels|	, 8
de:two-words-before|zur|	hauptprobe 9
de:two-words-before|zurückhaltend|	: 9
de:two-words-before|zurück|	. 11
de:two-words-before|zu|	: 6
de:two-words-before||	. 9	regelmäßig -16	und -8
de:two-words-before|über|	ein 15
de:two-words-before|übungsbeobachter|	bemängelte 8
de:verb|false|1|	lower 11
de:verb|false|4-7|	lower 30	other 10	upper -7
de:verb|false|8+|	lower 11	upper 10
de:verb|true|2-3|	lower 11	upper -18
de:verb|true|4-7|	lower 21	other 6	upper 28
de:verb|true|8+|	upper 7
de:word-after|	( -11	+ 16	- 10	. 6	; 7	als -12	am 7	annahm -8	antenne 7	ausrichten -8	beim 11	beließ -13	berichten -10	berichteten -8	bezeichnete 14	dann 10	das -12	die 19	ein 9	end 30	erkennen -15	erst 6	fordert 10	führt -14	gearbeitet 9	gefunden -8	geführt 13	geprüft 8	gesetzt -6	gestört 6	gewesen 12	habe 7	höre -7	im 16	kein -12	könne -19	liegen 13	mochte -14	mutter 8	nennt -6	probten -10	regelmäßig -13	rufen -13	sagte -13	schreibt -8	sei -10	seien -10	seine 9	seitdem 7	setzt 7	sie 7	so -8	solle -9	spottete -9	spreche 11	steht -11	und -12	verbraucherzentralen 6	vernommen 7	verzichtet 11	von -13	vorgesetzt -11	vorliegt -13	vormstein 13	war -20	weg 11	werde 11	wie 15	zur 11
de:word-after|(|	none -11
de:word-after|+|	none 16
de:word-after|,|	none -6
de:word-after|-|	none 10
de:word-after|.|	none 6
de:word-after|;|	none 7
de:word-after|als|	none -12
de:word-after|am|	. 7
de:word-after|annahm|	none -8
de:word-after|antenne|	? 7
de:word-after|ausrichten|	none -8
de:word-after|beim|	. 11
de:word-after|beließ|	none -13
de:word-after|berichten|	none -10
de:word-after|berichteten|	none -8
de:word-after|bezeichnete|	none 14
de:word-after|dann|	. 10
de:word-after|das|	none -13
de:word-after|der|	. 12	none -11
de:word-after|die|	! 9	. 24	none 10
de:word-after|ein|	. 9
de:word-after|end|	. 22	none 23
de:word-after|erkennen|	none -15
de:word-after|erst|	. 6
de:word-after|fordert|	none 10
de:word-after|führt|	none -14
de:word-after|gearbeitet|	none 9
de:word-after|gefunden|	none -8
de:word-after|geführt|	none 13
de:word-after|geprüft|	none 8
de:word-after|gesetzt|	none -6
de:word-after|gestört|	none 6
de:word-after|gewesen|	none 12
de:word-after|habe|	none 7
de:word-after|höre|	none -7
de:word-after|im|	. 16
de:word-after|kein|	none -12
de:word-after|könne|	none -19
de:word-after|liegen|	none 13
de:word-after|mochte|	none -14
de:word-after|mutter|	! 8
de:word-after|nennt|	none -6
de:word-after|probten|	none -10
de:word-after|regelmäßig|	none -13
de:word-after|rufen|	none -13
de:word-after|sagte|	none -13
de:word-after|schreibt|	none -8
de:word-after|seien|	none -10
de:word-after|seine|	. 9
de:word-after|seitdem|	. 7
de:word-after|sei|	none -10
de:word-after|setzt|	none 7
de:word-after|sie|	. 7
de:word-after|solle|	none -9
de:word-after|so|	none -8
de:word-after|spottete|	none -9
de:word-after|spreche|	none 11
de:word-after|steht|	none -11
de:word-after|und|	none -12
de:word-after|verbraucherzentralen|	. 6
de:word-after|vernommen|	none 7
de:word-after|verzichtet|	none 11
de:word-after|von|	none -13
de:word-after|vorgesetzt|	none -11
de:word-after|vorliegt|	none -13
de:word-after|vormstein|	. 13
de:word-after|war|	none -20
de:word-after|weg|	none 11
de:word-after|werde|	none 11
de:word-after|wie|	. 15
de:word-after|zur|	. 8	none 11
de:word-before|	, 12	. 8	: -16	aber 13	als 12	arm -9	asche 10	auf -16	aufschrift -8	ausdruck -21	befürchtet 15	begriff -9	bei -17	belege 8	bemängelte 8	bleibe 7	bloß 13	buch -8	das -14	den 11	der -32	die -18	disentis 9	dürfte 13	ein 27	eine -10	einem 25	einen -11	einer 12	einzelne -10	entscheid 11	er 10	ermittle 10	fachblatt -18	frist 7	für 14	gasthof -16	gebühr 12	gegend 11	gelten 10	gericht -11	gespräche 10	habe 11	hauptprobe 9	heißt -14	ihm 8	im -8	in -14	ischgl -13	kalb 8	keine -12	kinderbuch -9	konzern 7	kreuzer -10	könne 8	lage 7	lautet -12	lernfilm 17	ließ -15	lobte 12	magazins -10	man 15	meine -13	mit -13	mitteilung 13	namen -12	nicht 16	noch 9	nur -8	ort 9	ortet 15	plan 13	quartal 11	regelmäßig -16	sei 22	seien 13	sich 14	sie 11	sogenannte -8	spiel 6	spitznamen -12	suche 12	termin 10	tier 6	um 17	und -16	vom -7	von 22	vor 6	vorlage 12	wer -8	werde -11	wie -12	wieder -13	wird -10	wochenenden 9	wort -7	zeitung -18	übung -10	– 12
de:word-before|,|	2-3 12
de:word-before|.|	1 21	4-7 11
de:word-before|:|	1 -21	2-3 -6	8+ 14
de:word-before|aber|	1 10	2-3 7
de:word-before|als|	1 14	2-3 -14	4-7 11
de:word-before|arm|	1 -9
de:word-before|asche|	4-7 10
de:word-before|aufschrift|	2-3 -8
de:word-before|auf|	1 -16
de:word-before|ausdruck|	1 -19	2-3 -8
de:word-before|befürchtet|	1 15
de:word-before|begriff|	1 -9
de:word-before|bei|	1 -17
de:word-before|belege|	2-3 8
de:word-before|bemängelte|	4-7 8
de:word-before|bleibe|	2-3 7
de:word-before|bloß|	2-3 13
de:word-before|buch|	2-3 -9
de:word-before|das|	1 -13	2-3 -8	4-7 10
de:word-before|dem|	1 -8
de:word-before|den|	1 11
de:word-before|der|	1 -21	2-3 -22
de:word-before|die|	1 -17	2-3 -14	8+ 10
de:word-before|disentis|	1 9
de:word-before|dürfte|	2-3 13
de:word-before|einem|	1 14	2-3 20	4-7 10
de:word-before|einen|	2-3 -8	4-7 -9
de:word-before|einer|	1 11	4-7 9
de:word-before|eine|	2-3 -10
de:word-before|einzelne|	1 -10
de:word-before|ein|	2-3 23	4-7 7
de:word-before|entscheid|	2-3 11
de:word-before|ermittle|	2-3 10
de:word-before|er|	2-3 10
de:word-before|fachblatt|	2-3 -18
de:word-before|frist|	4-7 7
de:word-before|für|	2-3 14	4-7 11
de:word-before|gasthof|	2-3 -16
de:word-before|gebühr|	2-3 12
de:word-before|gegend|	2-3 11
de:word-before|gelten|	4-7 10
de:word-before|gericht|	1 -11
de:word-before|gespräche|	2-3 10
de:word-before|habe|	2-3 9
de:word-before|hauptprobe|	4-7 9
de:word-before|heißt|	1 -14
de:word-before|ihm|	4-7 8
de:word-before|im|	2-3 -8
de:word-before|in|	2-3 -14
de:word-before|ischgl|	1 -13
de:word-before|kalb|	2-3 8
de:word-before|keine|	1 -12
de:word-before|kinderbuch|	2-3 -9
de:word-before|konzern|	8+ 7
de:word-before|kreuzer|	1 -10
de:word-before|könne|	2-3 8
de:word-before|lage|	2-3 7
de:word-before|lautet|	2-3 -12
de:word-before|lernfilm|	4-7 17
de:word-before|ließ|	1 -15
de:word-before|lobte|	2-3 12
de:word-before|magazins|	1 -10
de:word-before|man|	2-3 15
de:word-before|meine|	1 -13
de:word-before|mitteilung|	1 13
de:word-before|mit|	2-3 -13
de:word-before|namen|	1 -12
de:word-before|nicht|	1 16
de:word-before|noch|	2-3 9	4-7 7
de:word-before|nur|	1 -13	2-3 -6
de:word-before|ortet|	1 15
de:word-before|ort|	2-3 9
de:word-before|plan|	2-3 13
de:word-before|quartal|	2-3 11
de:word-before|regelmäßig|	1 -16
de:word-before|seien|	2-3 13
de:word-before|sei|	1 10	2-3 12	4-7 17
de:word-before|sich|	1 8	2-3 11
de:word-before|sie|	2-3 10
de:word-before|sogenannte|	1 -8
de:word-before|spiel|	4-7 6
de:word-before|spitznamen|	4-7 -12
de:word-before|start|	1 -14	2-3 14	4-7 6	8+ 6
de:word-before|suche|	2-3 12
de:word-before|termin|	1 10
de:word-before|tier|	4-7 6
de:word-before|um|	4-7 17
de:word-before|und|	1 -8	2-3 -15
de:word-before|vom|	1 -7
de:word-before|von|	1 18	2-3 15	4-7 10
de:word-before|vorlage|	4-7 12
de:word-before|vor|	4-7 6
de:word-before|werde|	2-3 -11
de:word-before|wer|	2-3 -8
de:word-before|wieder|	1 -13
de:word-before|wie|	2-3 -12
de:word-before|wird|	2-3 -10
de:word-before|wochenenden|	2-3 9
de:word-before|wort|	1 -7
de:word-before|zeitung|	1 -9	2-3 -16
de:word-before|übung|	2-3 -10
de:word-before|–|	1 10	4-7 8
de:work|near|none|	all-one 17
de:work|near|none|preposition|	all-one 14
de:work|near|none|stop|	all-one 6
de:work|none|near|determiner|	all-one 9
de:work|none|near|preposition|	all-one -13
de:work|none|none|,|	all-one 11	some 12
de:work|none|none|:|	all 27	all-one -14	first -11	most 24
de:work|none|none|adverb|	all 9	all-one -8	some 7
de:work|none|none|	all 22	first -13	most 8	none 13
de:work|none|none|auxiliary|	all -6	all-one -10	none 13	some 20
de:work|none|none|capital|	first -12	most 7	none -7	some 24
de:work|none|none|coordinator|	all-one -8	some -15
de:work|none|none|determiner|	all 10	none 6	some -9
de:work|none|none|preposition|	all 8	first -13	none 15	some 12
de:work|none|none|pronoun|	all-one 14	none 22	some 10
de:work|none|none|start|	all 14	all-one -14	first 6
de:work|none|none|stop|	all 13	first 17	most 6
de:work|none|none|subordinator|	all -12
de:work|none|none|verb-saying|	most 12	none -13	some 8
de:work|none|none|word|	all 17
de:work|none|none|–|	most 8	none 10
de:work|right|none|	all -16	all-one -9	first -8
de:work|right|none|capital|	all -16	all-one -9	first -8
ending|	! 23	. 18	? 29	none -18
es:alone|alone|	2-3 7
es:alone|first|	1 10	4-7 7
es:alone|inside|	4-7 14	8+ 7
es:best-gap|according-to|according|gap|according-to|,s|	2-3 -6
es:best-gap|according-to|according|gap|according-to|,|	2-3 20	4-7 11	8+ 7
es:best-gap|according-to|according|gap|according-to|;|	2-3 12
es:best-gap|according-to|according|gap|according-to|c,|	2-3 15
es:best-gap|according-to|according|gap|according-to|s,c|	4-7 9
es:best-gap|according-to|according|gap|according-to||	2-3 20
es:best-gap|colon|naked||	4-7 6
es:best-gap|named-before|naked||	2-3 10	4-7 10
es:best-gap|named-nearby|naked||	1 7	2-3 7	4-7 15
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -6
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 9
es:best-gap|sentence-before|apposition|gap|sentence-before||	8+ 6
es:best-gap|sentence-before|judging|gap|sentence-before|,|	2-3 23
es:best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 8
es:best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 6
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 7
es:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 7	4-7 7
es:best-gap|sentence-before|saying|gap|sentence-before|sc,|	8+ 7
es:best-gap|sentence-before|saying|gap|sentence-before||	1 -10
es:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	1 11
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -12
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	1 -12
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 12
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	2-3 12
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 14	2-3 13	4-7 10
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	8+ 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	4-7 6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 23	4-7 20	8+ 7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	8+ 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 17	2-3 29	4-7 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -11	4-7 6
es:best-gap|verb-then-speaker|judging|gap|verb-then-speaker|c;|	4-7 7
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	8+ 6
es:best-intro|%|saying|far|	4-7 6
es:best-intro|(|saying|-5|	1 -6
es:best-intro|,|according|2-4|	2-3 13
es:best-intro|,|naked|2-4|	4-7 6
es:best-intro|,|saying|1|	8+ 6
es:best-intro|,|saying|far|	8+ 6
es:best-intro|:|according|1|	2-3 12
es:best-intro|:|apposed|2-4|	1 11
es:best-intro|:|direct|5-10|	2-3 -12
es:best-intro|:|judging|2-4|	4-7 7
es:best-intro|:|naked|1|	2-3 13	4-7 6
es:best-intro|:|naked|2-4|	2-3 19	4-7 9
es:best-intro|:|naked|5-10|	4-7 17	8+ 6
es:best-intro|:|saying|1|	4-7 12
es:best-intro|:|saying|2-4|	4-7 21	8+ 6
es:best-intro|:|saying|5-10|	4-7 8	8+ 11
es:best-intro|:|saying|far|	4-7 8
es:best-intro|adverb|saying|5-10|	4-7 8
es:best-intro|auxiliary|naked|5-10|	2-3 12
es:best-intro|auxiliary|saying|2-4|	4-7 6
es:best-intro|capital|according|far|	4-7 9
es:best-intro|coordinator|saying|far|	4-7 7
es:best-intro|determiner|according|far|	2-3 -6
es:best-intro|determiner|naked|far|	2-3 -9
es:best-intro|preposition|according|1|	2-3 20
es:best-intro|preposition|direct|far|	1 -12
es:best-intro|preposition|judging|1|	2-3 13	4-7 10
es:best-intro|preposition|judging|2-4|	1 10
es:best-intro|preposition|naked|0|	1 -12
es:best-intro|preposition|naked|1|	1 -12	2-3 13	4-7 7	8+ 9
es:best-intro|preposition|naked|2-4|	1 12	2-3 18	8+ 6
es:best-intro|preposition|saying|1|	2-3 14
es:best-intro|preposition|saying|2-4|	2-3 10
es:best-intro|preposition|saying|5-10|	1 -10
es:best-intro|preposition|saying|far|	2-3 16
es:best-intro|start|naked|1|	1 10
es:best-intro|start|naked|5-10|	4-7 6
es:best-intro|stop|apposition|5-10|	8+ 6
es:best-intro|stop|naked|1|	2-3 13	4-7 9
es:best-intro|stop|naked|2-4|	2-3 8	4-7 8
es:best-intro|stop|naked|5-10|	4-7 6
es:best-intro|stop|naked|far|	2-3 15	4-7 8
es:best-intro|stop|saying|5-10|	2-3 7
es:best-intro|stop|saying|far|	4-7 8
es:best-intro|verb-judging|judging|0|	1 11
es:best-intro|verb-judging|naked|far|	1 -13
es:best-intro|verb-saying|saying|0|	2-3 14
es:best-intro|word|according|2-4|	2-3 21	8+ 7
es:best-intro|word|according|5-10|	2-3 20	4-7 11
es:best-intro|word|direct|5-10|	2-3 12
es:best-intro|word|direct|far|	4-7 12
es:best-intro|word|judging|far|	2-3 23
es:best-intro|word|naked|1|	4-7 10
es:best-intro|word|naked|5-10|	2-3 32
es:best-intro|word|naked|far|	2-3 6	4-7 10	8+ 9
es:best-intro|word|saying|2-4|	1 9	4-7 8
es:best-intro|word|saying|5-10|	1 14	2-3 -15	4-7 6	8+ 8
es:best-intro|word|saying|far|	8+ 7
es:best-intro|•|judging|1|	2-3 9
es:best-lead|lower|%|saying|	speaker-then-quote 6
es:best-lead|lower|,|according|	according-to 7
es:best-lead|lower|,|naked|	named-nearby 6
es:best-lead|lower|adverb|saying|	speaker-then-quote 8
es:best-lead|lower|auxiliary|naked|	named-nearby 12
es:best-lead|lower|auxiliary|saying|	speaker-then-quote 6
es:best-lead|lower|capital|according|	according-to 9
es:best-lead|lower|coordinator|saying|	sentence-before 7
es:best-lead|lower|determiner|according|	according-to -6
es:best-lead|lower|determiner|naked|	named-nearby -9
es:best-lead|lower|preposition|according|	according-to 20
es:best-lead|lower|preposition|direct|	speaker-then-quote -12
es:best-lead|lower|preposition|judging|	speaker-then-quote 17
es:best-lead|lower|preposition|naked|	named-nearby 21
es:best-lead|lower|preposition|saying|	speaker-then-quote 25
es:best-lead|lower|verb-judging|judging|	speaker-then-quote 11
es:best-lead|lower|verb-saying|saying|	speaker-then-quote 14
es:best-lead|lower|word|according|	according-to 24
es:best-lead|lower|word|direct|	speaker-then-quote 13
es:best-lead|lower|word|judging|	sentence-before 23
es:best-lead|lower|word|naked|	named-nearby 37
es:best-lead|lower|word|saying|	sentence-before 7	speaker-then-quote -10
es:best-lead|upper|(|saying|	quote-then-speaker -6
es:best-lead|upper|:|according|	according-to 12
es:best-lead|upper|:|apposed|	speaker-then-quote 13
es:best-lead|upper|:|direct|	speaker-then-quote -12
es:best-lead|upper|:|judging|	verb-then-speaker 7
es:best-lead|upper|:|naked|	colon 6	named-nearby 12
es:best-lead|upper|:|saying|	sentence-before 8	speaker-then-quote 16
es:best-lead|upper|preposition|naked|	named-nearby -15
es:best-lead|upper|preposition|saying|	sentence-before -10
es:best-lead|upper|start|naked|	named-nearby 18
es:best-lead|upper|start|saying|	quote-then-verb 6
es:best-lead|upper|stop|apposition|	sentence-before 6
es:best-lead|upper|stop|naked|	named-before 10	named-nearby 7
es:best-lead|upper|stop|saying|	quote-then-verb 6	sentence-before 10
es:best-lead|upper|verb-judging|naked|	named-nearby -13
es:best-lead|upper|•|judging|	quote-then-verb 9
es:best-lemma|	advertir 8	alabar 26	apuntar 10	arguir 8	asegurar 22	calificar 10	concluir 8	contar -8	contestar 6	declarar -14	descartar 23	difundir 6	exigir 8	expresar 12	felicitar 6	hablar 13	indicar 20	interrumpir 8	limitar 11	llamar 13	none 9	opinar 9	pedir 8	preguntar 6	prometer 7	reprochar 11	resumir 6	retrucar 6	revelar 7	sintetizar 7	soltar 9	tachar 15	valorar 14	ver 11
es:best-lemma|advertir|sentence-before|	far 8
es:best-lemma|alabar|sentence-before|	far 23
es:best-lemma|apuntar|speaker-then-quote|	1 10
es:best-lemma|arguir|speaker-then-quote|	2-4 8
es:best-lemma|asegurar|speaker-then-quote|	5-10 22
es:best-lemma|calificar|speaker-then-quote|	2-4 10
es:best-lemma|concluir|speaker-then-quote|	5-10 8
es:best-lemma|contar|sentence-before|	5-10 -10
es:best-lemma|contestar|speaker-then-quote|	2-4 12
es:best-lemma|decir|quote-then-speaker|	-5 -6
es:best-lemma|decir|sentence-before|	5-10 7
es:best-lemma|decir|speaker-then-quote|	5-10 8	far 8
es:best-lemma|declarar|speaker-then-quote|	0 14	2-4 12	5-10 -15
es:best-lemma|descartar|speaker-then-quote|	5-10 23
es:best-lemma|describir|speaker-then-quote|	1 10
es:best-lemma|difundir|speaker-then-quote|	far 6
es:best-lemma|exigir|sentence-before|	far 7
es:best-lemma|expresar|speaker-then-quote|	2-4 15
es:best-lemma|felicitar|sentence-before|	far 6
es:best-lemma|hablar|speaker-then-quote|	2-4 10
es:best-lemma|indicar|speaker-then-quote|	far 20
es:best-lemma|interrumpir|speaker-then-quote|	1 8
es:best-lemma|limitar|speaker-then-quote|	5-10 11
es:best-lemma|llamar|quote-then-verb|	1 9
es:best-lemma|llamar|verb-then-speaker|	2-4 7
es:best-lemma|none|according-to|	1 23	2-4 25	5-10 20	far -6
es:best-lemma|none|colon|	1 6
es:best-lemma|none|named-before|	1 16	2-4 9	far 16
es:best-lemma|none|named-nearby|	0 -12	1 10	2-4 18	5-10 42	far -7
es:best-lemma|none|sentence-before|	5-10 6
es:best-lemma|none|speaker-then-quote|	2-4 13	far -11
es:best-lemma|opinar|speaker-then-quote|	2-4 9
es:best-lemma|pedir|speaker-then-quote|	5-10 8
es:best-lemma|preguntar|sentence-before|	2-4 6
es:best-lemma|prometer|sentence-before|	far 7
es:best-lemma|reprochar|speaker-then-quote|	5-10 11
es:best-lemma|resumir|speaker-then-quote|	2-4 6
es:best-lemma|retrucar|speaker-then-quote|	2-4 6
es:best-lemma|revelar|verb-then-speaker|	1 7
es:best-lemma|sintetizar|sentence-before|	far 7
es:best-lemma|soltar|speaker-then-quote|	1 9
es:best-lemma|tachar|speaker-then-quote|	1 13
es:best-lemma|valorar|speaker-then-quote|	1 14
es:best-lemma|ver|speaker-then-quote|	0 11
es:best-near|according-to|according|	1 23	2-4 25	5-10 20	far -6
es:best-near|according|1|	2-3 20	4-7 6
es:best-near|according|2-4|	2-3 25	8+ 7
es:best-near|according|5-10|	2-3 20
es:best-near|according|far|	2-3 -6	4-7 8
es:best-near|apposed|2-4|	1 11
es:best-near|apposition|5-10|	8+ 6
es:best-near|colon|naked|	1 6
es:best-near|direct|far|	1 -12	4-7 12
es:best-near|judging|0|	1 11
es:best-near|judging|1|	2-3 14	4-7 10
es:best-near|judging|2-4|	1 10	4-7 7
es:best-near|judging|far|	2-3 23
es:best-near|naked|0|	1 -12
es:best-near|naked|1|	2-3 18	4-7 16	8+ 12
es:best-near|naked|2-4|	1 12	2-3 29	4-7 6
es:best-near|naked|5-10|	2-3 29	4-7 16	8+ 6
es:best-near|naked|far|	1 -13	4-7 11	8+ 9
es:best-near|named-before|naked|	1 16	2-4 9	far 16
es:best-near|named-nearby|naked|	0 -12	1 10	2-4 18	5-10 42	far -7
es:best-near|quote-then-speaker|saying|	-5 -6
es:best-near|quote-then-verb|judging|	1 12
es:best-near|quote-then-verb|saying|	1 6
es:best-near|saying|-5|	1 -6
es:best-near|saying|0|	2-3 14
es:best-near|saying|1|	2-3 14
es:best-near|saying|2-4|	1 9	2-3 10	4-7 15	8+ 6
es:best-near|saying|5-10|	2-3 -14	4-7 10	8+ 10
es:best-near|saying|far|	2-3 16	4-7 11	8+ 9
es:best-near|sentence-before|apposition|	5-10 6
es:best-near|sentence-before|judging|	far 23
es:best-near|sentence-before|saying|	5-10 -7	far 13
es:best-near|speaker-then-quote|apposed|	2-4 13
es:best-near|speaker-then-quote|direct|	far -11
es:best-near|speaker-then-quote|judging|	0 11	1 16	2-4 10
es:best-near|speaker-then-quote|saying|	0 14	1 18	2-4 17	5-10 -13	far 22
es:best-near|verb-then-speaker|judging|	2-4 7
es:best-order|according|according|1|	2-3 20	4-7 6
es:best-order|according|according|2-4|	2-3 25	8+ 7
es:best-order|according|according|5-10|	2-3 20
es:best-order|according|according|far|	2-3 -6	4-7 8
es:best-order|apposed|apposed|2-4|	1 11
es:best-order|apposed|saying|-5|	1 -6
es:best-order|apposed|saying|2-4|	1 9	4-7 12
es:best-order|apposed|saying|5-10|	2-3 -15	4-7 12
es:best-order|apposed|saying|far|	8+ 8
es:best-order|apposition|apposition|5-10|	8+ 6
es:best-order|apposition|saying|far|	4-7 7	8+ 9
es:best-order|direct|direct|far|	1 -12	4-7 12
es:best-order|direct|judging|0|	1 11
es:best-order|direct|judging|1|	4-7 10
es:best-order|direct|judging|2-4|	1 10
es:best-order|direct|saying|1|	2-3 14	4-7 12
es:best-order|direct|saying|2-4|	2-3 10	4-7 12	8+ 6
es:best-order|direct|saying|5-10|	1 14	4-7 8	8+ 11
es:best-order|direct|saying|far|	2-3 16	4-7 7
es:best-order|inverted|judging|1|	2-3 9
es:best-order|inverted|judging|2-4|	4-7 7
es:best-order|inverted|judging|far|	2-3 23
es:best-order|inverted|saying|1|	8+ 6
es:best-order|inverted|saying|5-10|	1 -10	2-3 7
es:best-order|inverted|saying|far|	4-7 8
es:best-order|naked|naked|0|	1 -12
es:best-order|naked|naked|1|	2-3 18	4-7 16	8+ 12
es:best-order|naked|naked|2-4|	1 12	2-3 29	4-7 6
es:best-order|naked|naked|5-10|	2-3 29	4-7 16	8+ 6
es:best-order|naked|naked|far|	1 -13	4-7 11	8+ 9
es:best-order|relative|judging|1|	2-3 13
es:best-order|relative|saying|0|	2-3 14
es:best-order|relative|saying|2-4|	4-7 12
es:best-order|relative|saying|5-10|	8+ 8
es:best-phrase|name|	apposed 15	apposition 6	judging 20	naked 13	saying -7
es:best-phrase|noun|	according 18	direct -9	judging 13	naked 6	saying 21
es:best-score|-1|	1 -13	2-3 17	4-7 23
es:best-score|	-2 17	-4 6	0 14	2 32	4 17
es:best-score|-2|	1 10	2-3 20	4-7 9	8+ 9
es:best-score|-3|	2-3 -9
es:best-score|-4|	4-7 9
es:best-score|0|	1 12	2-3 -8	4-7 15
es:best-score|1|	2-3 -8	4-7 13	8+ 10
es:best-score|2|	1 16	2-3 43	4-7 7
es:best-score|3|	4-7 10
es:best-score|4|	2-3 13	4-7 8	8+ 6
es:best|according-to|according|	4-7 6	8+ 7
es:best|colon|naked|	4-7 6
es:best|named-before|naked|	2-3 10	4-7 10
es:best|named-nearby|naked|	1 7	2-3 7	4-7 15
es:best|quote-then-speaker|saying|	1 -6
es:best|quote-then-verb|judging|	2-3 9
es:best|sentence-before|apposition|	8+ 6
es:best|sentence-before|judging|	2-3 23
es:best|sentence-before|saying|	1 -10	2-3 7	4-7 10	8+ 7
es:best|speaker-then-quote|apposed|	1 11
es:best|speaker-then-quote|direct|	1 -12	4-7 12
es:best|speaker-then-quote|judging|	1 14	2-3 13	4-7 9
es:best|speaker-then-quote|saying|	1 17	2-3 -9	4-7 15	8+ 8
es:best|verb-then-speaker|judging|	4-7 7
es:best|verb-then-speaker|saying|	8+ 6
es:case-follow|all-one|)|	none -6
es:case-follow|all-one|,capital|	none -12
es:case-follow|all-one|capital|	none -12
es:case-follow|all-one|end|	. 11
es:case-follow|all-one|stop|	none 13
es:case-follow|all|stop|	none -13
es:case-follow|first|,preposition|	none 9
es:case-follow|first|,word|	none 10
es:case-follow|first|:|	none 12
es:case-follow|first|end|	. 8	none 7
es:case-follow|first|stop|	? 7	none 19
es:case-follow|most|,verb-saying|	none 6
es:case-follow|most|end|	none 6
es:case-follow|most|stop|	none 12
es:case-follow|none|,preposition|	none 21
es:case-follow|none|,pronoun|	none 10
es:case-follow|none|;|	none 9
es:case-follow|none|coordinator|	none 14
es:case-follow|none|determiner|	none 17
es:case-follow|none|subordinator|	none 12
es:case-follow|none|word|	none -6
es:case-follow|some|stop|	none 15
es:case-intro|all-one|	( -6	: 16	preposition -19	start 10	stop 7	verb-judging -13
es:case-intro|all|	: -12
es:case-intro|first|	: 14	preposition 9	start 9	stop 13	• 9
es:case-intro|most|	, 10	: 10	stop 6
es:case-intro|none|	% 6	, 8	adverb 8	auxiliary 17	capital 7	coordinator 7	determiner -12	preposition 13	verb-judging 11	verb-saying 14
es:case-intro|some|	word 15
es:case|all-one|	3 11	6-9 10
es:case|all|	2 -13
es:case|first|	10+ 12	2 17	3 30	4-5 14	6-9 8
es:case|most|	4-5 6	6-9 13
es:case|none|	1 13	10+ 8	2 21	3 -12	4-5 18	6-9 8
es:case|some|	10+ 6	4-5 14	6-9 8
es:clause|false|false|	all -13	first 23	most 8	some 16
es:clause|false|true|	first 9	most 11	none 11	some 9
es:clause|true|false|	all-one 11	first 12	none 8
es:clause|true|true|	most 9	none 8
es:ending|	. 12	? 10
es:family|"|	1 20	2-3 28	4-7 18	8+ 7
es:family|M|	2-3 8
es:family|«|	1 -12	2-3 29	4-7 12	8+ 8
es:family|“|	2-3 -12	4-7 10	8+ 7
es:follow|	) -6	,capital -12	,preposition 23	,pronoun 14	,verb-saying 7	,word 10	: 12	; 9	capital -12	coordinator 9	determiner 17	end 14	preposition 6	subordinator 12	word -6
es:headline|false|	1 9	4-7 14	8+ 7
es:headline|true|	2-3 12	4-7 9
es:in-noun|false|false|2-3|	all -12	all-one 11	first 28	none 39
es:in-noun|false|false|4-7|	all-one 10	first 9	most 13	none 11
es:in-noun|false|false|8+|	first 7	most 6	none 6	some 6
es:in-noun|false|true|1|	all-one -12
es:in-noun|true|false|1|	none 17
es:in-noun|true|false|2-3|	none -7
es:in-noun|true|false|4-7|	none 13	some 15
es:in-noun|true|false|8+|	none 9	some 9
es:in-noun|true|true|2-3|	none -6
es:intro-follow|%|stop|	4-7 6
es:intro-follow|(|)|	1 -6
es:intro-follow|,|stop|	2-3 13	4-7 6	8+ 6
es:intro-follow|:|end|	4-7 8
es:intro-follow|:|stop|	1 11	4-7 22
es:intro-follow|adverb|stop|	4-7 8
es:intro-follow|auxiliary|stop|	4-7 6
es:intro-follow|auxiliary|subordinator|	2-3 12
es:intro-follow|capital|stop|	4-7 9
es:intro-follow|coordinator|stop|	4-7 7
es:intro-follow|determiner|stop|	2-3 -9
es:intro-follow|determiner|word|	2-3 -6
es:intro-follow|preposition|,capital|	1 -12
es:intro-follow|preposition|,preposition|	2-3 20	8+ 9
es:intro-follow|preposition|,pronoun|	1 10
es:intro-follow|preposition|;|	4-7 7
es:intro-follow|preposition|capital|	1 -12
es:intro-follow|preposition|coordinator|	1 -10	2-3 10
es:intro-follow|preposition|determiner|	1 12	2-3 13
es:intro-follow|preposition|stop|	1 -12	2-3 19	8+ 6
es:intro-follow|start|,verb-saying|	8+ 6
es:intro-follow|start|coordinator|	1 10
es:intro-follow|start|end|	2-3 7
es:intro-follow|stop|,word|	4-7 10
es:intro-follow|stop|end|	2-3 11
es:intro-follow|stop|stop|	2-3 25	4-7 14	8+ 8
es:intro-follow|verb-judging|stop|	1 8
es:intro-follow|verb-saying|stop|	2-3 14
es:intro-follow|word|,preposition|	4-7 10
es:intro-follow|word|coordinator|	2-3 12
es:intro-follow|word|determiner|	1 9
es:intro-follow|word|stop|	1 14	2-3 -9	4-7 17	8+ 10
es:intro-follow|•|:|	2-3 9
es:intro|	% 6	( -6	, 8	: 12	adverb 8	auxiliary 17	capital 9	coordinator 7	determiner -12	start 19	stop 15	verb-judging 8	verb-saying 14	• 9
es:lead|lower|	% 6	, 8	adverb 8	auxiliary 17	capital 9	coordinator 7	determiner -12	preposition 13	verb-judging 11	verb-saying 14
es:lead|upper|	( -6	: 12	preposition -19	start 18	stop 15	verb-judging -13	• 9
es:naming|conocido|2|	1 -12
es:naming|false|	preposition -9
es:naming|none|	1 11	4-7 14	8+ 7
es:naming|true|	% 6	( -6	, 8	: 12	adverb 8	auxiliary 17	capital 9	coordinator 7	determiner -12	start 19	stop 15	verb-judging 8	verb-saying 14	• 9
es:nobody|2-3|	start 6	stop 27
es:nobody|4-7|	, 13	stop 17
es:nobody|8+|	stop 9
es:others|0|	1 9	2-3 -6	4-7 12	8+ 7
es:others|1|	2-3 20	4-7 16	8+ 7
es:own-case|false|all-one|	( -6	: 16	preposition -19	start 10	verb-judging -13
es:own-case|false|all|	: -12
es:own-case|false|first|	: 14	preposition 9	start 9	stop 22	• 9
es:own-case|false|most|	, 10	: 8	stop 6
es:own-case|false|none|	% 6	, 8	adverb 8	auxiliary 17	capital 9	coordinator 7	determiner -12	preposition 13	verb-judging 11	verb-saying 14
es:own-case|false|some|	word 15
es:own-case|true|all-one|	stop 11
es:own-case|true|first|	: 9
es:own-case|true|most|	: 9
es:own-case|true|none|	, 8
es:own|false|	1 9	4-7 17	8+ 7
es:own|true|	2-3 15	8+ 7
es:sentence|judging|	1 11	2-3 13	4-7 8
es:sentence|none|	4-7 14
es:sentence|saying|	4-7 11	8+ 13
es:size-ending|10+|none|	,preposition 9	,verb-saying 6	,word 6	stop 7
es:size-ending|1|none|	) -6	,capital -12	,pronoun 10	capital -12	determiner 16	stop 7
es:size-ending|2|none|	,preposition 14	: 9	stop 18	subordinator 12	word -6
es:size-ending|3|.|	end 11
es:size-ending|3|none|	,preposition 16	coordinator 14	determiner 13	stop -11
es:size-ending|4-5|?|	stop 7
es:size-ending|4-5|none|	,preposition 10	,verb-saying 8	,word 10	; 9	end 6	stop 19
es:size-ending|6-9|none|	: 6	end 6	stop 9
es:size-follow|10+|	,preposition 9	,verb-saying 6	,word 6	stop 7
es:size-follow|1|	) -6	,capital -12	,pronoun 10	capital -12	determiner 16	stop 7
es:size-follow|2|	,preposition 14	: 9	stop 18	subordinator 12	word -6
es:size-follow|3|	,preposition 16	coordinator 14	determiner 13	end 11	stop -11
es:size-follow|4-5|	,preposition 10	,verb-saying 8	,word 10	; 9	end 6	stop 19
es:size-follow|6-9|	: 6	end 7	stop 9
es:size-intro|10+|	preposition 11	start 6	word 8
es:size-intro|1|	( -6	: 11	preposition -12	start 10	verb-judging 8	word 17
es:size-intro|2|	: -6	auxiliary 12	determiner -6	preposition 20	stop 13	verb-saying 14	word 19	• 9
es:size-intro|3|	, 13	: 22	determiner -9	preposition 35	start 7	stop 21	word -11
es:size-intro|4-5|	% 6	, 8	: 14	adverb 8	auxiliary 7	coordinator 7	preposition 9	start 6	stop 13	word 17
es:size-intro|6-9|	: 6	capital 8	word 9
es:size|	1 9	10+ 12	2 16	3 -6	4-5 21	6-9 10
es:subject|elided|	,preposition 13	2-3 30	4-7 18	8+ 13	determiner 13	stop 30
es:subject|none|	,capital -12	,pronoun 11	,word 10	1 8	2-3 6	4-7 14	: 12	capital -12	coordinator 15	determiner 12	end 14	stop 6	subordinator 12	word -6
es:subject|own|	) -6	,preposition 20	,verb-saying 6	2-3 -8	4-7 9	8+ 7	; 7	coordinator -9	determiner 9	preposition 6	stop -7
es:two-before|)|	stop 6
es:two-before|,|	preposition -12	word 7
es:two-before|adverb|	preposition 10	stop 8
es:two-before|capital|	( -6	: 21	preposition 18	stop 15	word 26
es:two-before|determiner|	word 23
es:two-before|preposition|	capital 8	determiner -9	word 24
es:two-before|pronoun|	verb-judging 11	verb-saying 14	word 16
es:two-before|start|	start 19	• 9
es:two-before|that|	determiner -6	verb-judging -13
es:two-before|verb-judging|	preposition 22
es:two-before|verb-saying|	, 10	: 11	preposition 18	stop 22
es:two-before|verb-thinking|	stop 6
es:two-before|word|	% 6	, 7	: 8	adverb 8	auxiliary 17	capital 9	coordinator 7	stop 12	word -19
es:two-words-before|)|	. 6
es:two-words-before|,|	en -12	movilizaciones 7
es:two-words-before|51|	. 7
es:two-words-before|7|	% 6
es:two-words-before|900|	botellas -20
es:two-words-before|a-21|	. 6
es:two-words-before|a24|	. 15
es:two-words-before|aclara|	: 8
es:two-words-before|acto|	de 20
es:two-words-before|adnoc|	por 16
es:two-words-before|alarma|	: 8
es:two-words-before|amat|	recoge 23
es:two-words-before|aplaude|	como 18
es:two-words-before|apostillado|	, 10
es:two-words-before|apoyos|	? 7
es:two-words-before|apuntó|	: 10
es:two-words-before|ayer|	de 10
es:two-words-before|barcelona|	. 7
es:two-words-before|boadi|	. 9
es:two-words-before|busca|	a 9
es:two-words-before|calcula|	. 16
es:two-words-before|cambio|	, 13
es:two-words-before|casi|	. 8
es:two-words-before|chaverra|	: 12
es:two-words-before|conocido|	como -12
es:two-words-before|conversación|	es 6
es:two-words-before|con|	una -9
es:two-words-before|corazonada|	? 6
es:two-words-before|cortado|	: 6
es:two-words-before|cuatro|	. 10
es:two-words-before|código|	qr 9
es:two-words-before|desagüe|	: 6
es:two-words-before|describe|	como 10
es:two-words-before|de|	terceros 22
es:two-words-before|discrepa|	: 9
es:two-words-before|doce|	: 11
es:two-words-before|elevó|	a 12
es:two-words-before|el|	contrato 11	cuaderno 8	diálogo 6	gesto 8	permiso 22	plato 10	retraso 9
es:two-words-before|enterarse|	. 6
es:two-words-before|en|	servicio 12
es:two-words-before|excusó|	: 19
es:two-words-before|guaraní|	y 7
es:two-words-before|habla|	de 7
es:two-words-before|habló|	de 15
es:two-words-before|hombros|	. 17
es:two-words-before|interrumpió|	: 8
es:two-words-before|junto|	al -10
es:two-words-before|las|	obras 12
es:two-words-before|la|	báscula 13	denominación 7	ley 15	noticia 20
es:two-words-before|lejos|	: 8
es:two-words-before|le|	pareció 14
es:two-words-before|lo|	estudiará 21	ve 12	ven 7
es:two-words-before|lugar|	: -12
es:two-words-before|martich|	( -6
es:two-words-before|mendizabal|	: 13
es:two-words-before|meses|	. 11
es:two-words-before|minvu|	negoció 10
es:two-words-before|mirasol|	: 8
es:two-words-before|modo|	: 15
es:two-words-before|muelle|	. 8
es:two-words-before|niño|	. 8	: 8
es:two-words-before|nota|	de 10
es:two-words-before|no|	contempla 23	son 12
es:two-words-before|objeta|	. 9
es:two-words-before|palabras|	, 8	del -12
es:two-words-before|parca|	: 11
es:two-words-before|pensaba|	. 6
es:two-words-before|poblano|	, 6
es:two-words-before|pregunta|	: 7
es:two-words-before|promete|	, 9
es:two-words-before|que|	el -6	llama -13
es:two-words-before|qué|	? 15
es:two-words-before|se|	declara 14	publicará 11
es:two-words-before|soltó|	: 9
es:two-words-before|sonrisa|	: 6
es:two-words-before|start|	start 19	• 9
es:two-words-before|su|	entender 9
es:two-words-before|tachado|	de 13
es:two-words-before|tarde|	: 10
es:two-words-before|tomará|	todavía 8
es:two-words-before|un|	aplauso 24
es:two-words-before|usted|	toca 17
es:two-words-before|vallisoletana|	, 7
es:two-words-before|valoró|	como 14
es:two-words-before|vueltas|	: 12
es:two-words-before|wanyama|	. 13
es:two-words-before|yecla|	: 6
es:two-words-before|zanjado|	. 16
es:two-words-before|zoom|	: 12
es:verb|false|1|	lower 13
es:verb|false|2-3|	lower -6	upper 9
es:verb|false|4-7|	lower 15	upper 18
es:verb|false|8+|	lower 9	upper 6
es:verb|true|4-7|	lower 14
es:verb|true|8+|	lower 8	upper 7
es:word-after|	) -6	, 12	: 12	; 9	dejó -6	el 13	end 14	heriberto -12	las 9	si 12	su 12	y 9
es:word-after|)|	none -6
es:word-after|,|	none 12
es:word-after|.|	? 7
es:word-after|:|	none 12
es:word-after|;|	none 9
es:word-after|dejó|	none -6
es:word-after|el|	none 13
es:word-after|end|	. 12	none 9
es:word-after|heriberto|	none -12
es:word-after|las|	none 9
es:word-after|si|	none 12
es:word-after|su|	none 12
es:word-after|y|	none 9
es:word-before|	% 6	( -6	, 8	. 13	: 12	? 10	a 15	al -10	aplauso 24	botellas -20	báscula 13	contempla 23	contrato 11	cuaderno 8	de 28	declara 14	del -12	denominación 7	diálogo 6	el -6	en -12	entender 9	es 6	estudiará 21	gesto 8	ley 15	llama -13	movilizaciones 7	negoció 10	noticia 20	obras 12	pareció 14	permiso 22	plato 10	por 16	publicará 11	qr 9	recoge 23	retraso 9	servicio 12	son 12	start 19	terceros 22	toca 17	todavía 8	una -9	ve 12	ven 7	y 7	• 9
es:word-before|%|	4-7 6
es:word-before|(|	1 -6
es:word-before|,|	2-3 13	4-7 6	8+ 6
es:word-before|.|	2-3 25	8+ 6
es:word-before|:|	1 11	4-7 20
es:word-before|?|	2-3 7	4-7 7	8+ 6
es:word-before|al|	1 -10
es:word-before|aplauso|	2-3 24
es:word-before|a|	1 12	8+ 9
es:word-before|botellas|	2-3 -20
es:word-before|báscula|	2-3 13
es:word-before|como|	1 -12	2-3 20	4-7 10
es:word-before|contempla|	2-3 23
es:word-before|contrato|	4-7 11
es:word-before|cuaderno|	4-7 8
es:word-before|declara|	2-3 14
es:word-before|del|	1 -12
es:word-before|denominación|	8+ 7
es:word-before|de|	1 10	2-3 22	4-7 9	8+ 6
es:word-before|diálogo|	8+ 6
es:word-before|el|	2-3 -6
es:word-before|entender|	8+ 9
es:word-before|en|	1 -12
es:word-before|estudiará|	2-3 21
es:word-before|es|	4-7 6
es:word-before|gesto|	8+ 8
es:word-before|ley|	2-3 15
es:word-before|llama|	1 -13
es:word-before|movilizaciones|	8+ 7
es:word-before|negoció|	4-7 10
es:word-before|noticia|	2-3 20
es:word-before|obras|	2-3 12
es:word-before|pareció|	1 14
es:word-before|permiso|	2-3 22
es:word-before|plato|	4-7 10
es:word-before|por|	2-3 16
es:word-before|publicará|	4-7 11
es:word-before|qr|	4-7 9
es:word-before|recoge|	2-3 23
es:word-before|retraso|	1 9
es:word-before|servicio|	4-7 12
es:word-before|son|	2-3 12
es:word-before|start|	1 10	2-3 7	4-7 7
es:word-before|terceros|	2-3 22
es:word-before|toca|	2-3 17
es:word-before|todavía|	4-7 8
es:word-before|una|	2-3 -9
es:word-before|ven|	1 7
es:word-before|ve|	1 12
es:word-before|y|	4-7 7
es:word-before|•|	2-3 9
es:work|near|none|	none 14
es:work|near|none|word|	none 14
es:work|none|none|%|	none 6
es:work|none|none|(|	all-one -6
es:work|none|none|,|	most 10	none 8
es:work|none|none|:|	all -12	all-one 16	first 14	most 10
es:work|none|none|adverb|	none 8
es:work|none|none|	all -13	first 22	most 13	some 16
es:work|none|none|auxiliary|	none 17
es:work|none|none|capital|	none 7
es:work|none|none|coordinator|	none 7
es:work|none|none|determiner|	none -12
es:work|none|none|preposition|	all-one -19	first 9	none 13
es:work|none|none|start|	all-one 10	first 9
es:work|none|none|stop|	all-one 7	first 13	most 6
es:work|none|none|verb-judging|	all-one -13	none 11
es:work|none|none|verb-saying|	none 14
es:work|none|none|word|	some 15
es:work|none|none|•|	first 9
family|"|	1 24	2-3 11	4-7 13
family|'|	4-7 -8	8+ 29
family|A|	2-3 8
family|C|	4-7 7
family|E|	4-7 9
family|M|	2-3 8
family|O|	2-3 12
family|S|	2-3 10	4-7 7
family|«|	2-3 -6	4-7 -8	8+ 8
family|»|	1 -11	2-3 -12	8+ 11
family|‘|	1 -40	2-3 -36	4-7 -13	8+ 39
family|’|	4-7 6
family|‚|	2-3 11	8+ 7
family|“|	1 -13	2-3 -7	4-7 23	8+ 22
family|„|	1 -12	2-3 7	8+ 14
family|›|	8+ 7
follow|	' 15	( -25	) -23	+ 16	, -11	,adverb -7	,auxiliary 6	,coordinator 19	,determiner -8	,preposition -15	,quote -6	,subordinator 19	,verb-judging 13	,verb-saying 16	,verb-thinking 12	,word -8	adverb -6	auxiliary -26	capital 13	coordinator 10	end 16	preposition 6	pronoun 19	quote -20	subordinator 7	that -22	verb-judging -25	verb-saying 8	verb-thinking -25	word -31	– -13	— 27
fr:alone|alone|	4-7 19
fr:alone|first|	2-3 -12	4-7 18	8+ 9
fr:alone|inside|	1 7	4-7 -10	8+ 7
fr:best-gap|according-to|according|gap|according-to|,s|	4-7 15
fr:best-gap|according-to|according|gap|according-to|,|	4-7 26
fr:best-gap|according-to|according|gap|according-to|;|	2-3 9
fr:best-gap|according-to|according|gap|according-to|q,s|	4-7 9
fr:best-gap|according-to|according|gap|according-to||	1 9	2-3 -12
fr:best-gap|named-before|naked||	4-7 -9	8+ 11
fr:best-gap|named-nearby|naked||	1 10	8+ 8
fr:best-gap|possessor|naked||	4-7 20
fr:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;|	2-3 11
fr:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 12
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 11	4-7 21	8+ 7
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 10	2-3 11	4-7 28	8+ 7
fr:best-gap|quote-then-verb|other|gap|quote-then-verb||	4-7 11
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 10	2-3 15	4-7 20
fr:best-gap|sentence-after|direct|gap|sentence-after||	2-3 8
fr:best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 10	4-7 21
fr:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 19
fr:best-gap|sentence-before|apposition|gap|sentence-before|;,|	2-3 11
fr:best-gap|sentence-before|direct|gap|sentence-before|,|	1 -17
fr:best-gap|sentence-before|direct|gap|sentence-before|;q,|	1 13
fr:best-gap|sentence-before|direct|gap|sentence-before|c|	4-7 13
fr:best-gap|sentence-before|direct|gap|sentence-before|q,|	1 -9
fr:best-gap|sentence-before|direct|gap|sentence-before||	4-7 13
fr:best-gap|sentence-before|saying|gap|sentence-before|,;|	1 12
fr:best-gap|sentence-before|saying|gap|sentence-before|;|	1 -6
fr:best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 17
fr:best-gap|sentence-before|saying|gap|sentence-before||	4-7 15
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	2-3 10
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|sc|	4-7 6
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -12	4-7 10	8+ 6
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 14	2-3 12	4-7 14
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 -14
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	4-7 13
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 9
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 14	4-7 16
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 15
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 19
fr:best-gap|speaker-then-quote|relative|gap|speaker-then-quote|;|	8+ 6
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 8	8+ 6
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	4-7 15
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 9	4-7 12
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -13	2-3 10	4-7 -14
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 9	2-3 9	4-7 -7	8+ 10
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 14	2-3 9	4-7 9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 12
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 12	2-3 10	4-7 19	8+ 6
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -7	2-3 23	4-7 -8
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 12	8+ 12
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -11
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 20
fr:best-intro|(|naked|2-4|	2-3 -10
fr:best-intro|(|saying|2-4|	4-7 -7
fr:best-intro|,|according|1|	2-3 9	4-7 9
fr:best-intro|,|according|5-10|	4-7 13
fr:best-intro|,|according|far|	2-3 10
fr:best-intro|,|apposed|2-4|	2-3 10
fr:best-intro|,|direct|2-4|	2-3 12
fr:best-intro|,|judging|1|	2-3 9
fr:best-intro|,|naked|1|	1 12	2-3 -10	4-7 16
fr:best-intro|,|naked|2-4|	4-7 12
fr:best-intro|,|naked|5-10|	2-3 16	4-7 7
fr:best-intro|,|saying|1|	2-3 7	4-7 12
fr:best-intro|,|saying|5-10|	4-7 9
fr:best-intro|:|according|1|	2-3 9
fr:best-intro|:|direct|2-4|	4-7 -14
fr:best-intro|:|direct|far|	1 13
fr:best-intro|:|judging|2-4|	4-7 12
fr:best-intro|:|naked|1|	4-7 22
fr:best-intro|:|naked|2-4|	1 -17	4-7 29	8+ 11
fr:best-intro|:|naked|5-10|	4-7 23	8+ 7
fr:best-intro|:|naked|far|	4-7 10	8+ 8
fr:best-intro|:|relative|5-10|	8+ 6
fr:best-intro|:|saying|1|	8+ 7
fr:best-intro|:|saying|2-4|	1 9	2-3 9	4-7 -6	8+ 11
fr:best-intro|:|saying|5-10|	1 14	4-7 16
fr:best-intro|:|saying|far|	1 -6	8+ 6
fr:best-intro|:|thinking|1|	8+ 11
fr:best-intro|:|thinking|2-4|	4-7 12
fr:best-intro|adverb|according|5-10|	1 9
fr:best-intro|adverb|judging|2-4|	2-3 7
fr:best-intro|adverb|saying|far|	1 14
fr:best-intro|auxiliary|according|5-10|	4-7 15
fr:best-intro|auxiliary|according|far|	2-3 12	4-7 9
fr:best-intro|auxiliary|direct|far|	1 14
fr:best-intro|auxiliary|naked|far|	2-3 10
fr:best-intro|auxiliary|saying|1|	4-7 6
fr:best-intro|auxiliary|saying|2-4|	1 12	2-3 8
fr:best-intro|coordinator|naked|5-10|	2-3 11
fr:best-intro|determiner|according|2-4|	4-7 18
fr:best-intro|determiner|apposed|1|	2-3 11
fr:best-intro|determiner|apposed|2-4|	2-3 -18
fr:best-intro|determiner|direct|2-4|	1 15
fr:best-intro|determiner|direct|far|	1 -17
fr:best-intro|determiner|judging|1|	2-3 19
fr:best-intro|determiner|judging|2-4|	2-3 16
fr:best-intro|determiner|judging|5-10|	2-3 -17
fr:best-intro|determiner|naked|1|	2-3 -13
fr:best-intro|determiner|naked|2-4|	1 18	2-3 -9
fr:best-intro|determiner|naked|5-10|	2-3 8
fr:best-intro|determiner|naked|far|	2-3 -11
fr:best-intro|determiner|other|0|	4-7 11
fr:best-intro|determiner|saying|1|	1 7	2-3 19	4-7 10
fr:best-intro|determiner|saying|2-4|	4-7 -11
fr:best-intro|determiner|saying|5-10|	4-7 -14
fr:best-intro|determiner|thinking|1|	2-3 -7
fr:best-intro|preposition|apposed|5-10|	8+ 6
fr:best-intro|preposition|direct|2-4|	1 -13
fr:best-intro|preposition|direct|5-10|	4-7 13
fr:best-intro|preposition|judging|1|	1 14	2-3 12
fr:best-intro|preposition|judging|2-4|	1 -15
fr:best-intro|preposition|judging|5-10|	4-7 16
fr:best-intro|preposition|naked|1|	4-7 -6
fr:best-intro|preposition|naked|2-4|	1 -11	2-3 26	4-7 10
fr:best-intro|preposition|naked|5-10|	1 -8	2-3 -13
fr:best-intro|preposition|naked|far|	1 -14	4-7 16
fr:best-intro|preposition|saying|2-4|	2-3 10
fr:best-intro|pronoun|according|1|	2-3 12
fr:best-intro|pronoun|naked|5-10|	4-7 10
fr:best-intro|pronoun|saying|2-4|	4-7 13
fr:best-intro|start|direct|far|	8+ 12
fr:best-intro|start|naked|2-4|	4-7 23	8+ 8
fr:best-intro|start|naked|5-10|	8+ 8
fr:best-intro|start|naked|far|	2-3 -12	8+ 18
fr:best-intro|start|other|1|	8+ 8
fr:best-intro|start|saying|1|	4-7 11	8+ 6
fr:best-intro|stop|according|5-10|	4-7 19
fr:best-intro|stop|apposition|far|	2-3 11
fr:best-intro|stop|direct|5-10|	4-7 16
fr:best-intro|stop|naked|1|	2-3 14	4-7 20
fr:best-intro|stop|naked|2-4|	1 13	2-3 29	8+ 6
fr:best-intro|stop|naked|5-10|	2-3 9	4-7 21	8+ 6
fr:best-intro|stop|naked|far|	2-3 11	4-7 -11	8+ 10
fr:best-intro|stop|other|1|	1 10	2-3 11	4-7 28	8+ 7
fr:best-intro|stop|saying|1|	2-3 13	4-7 18
fr:best-intro|stop|saying|2-4|	2-3 11	4-7 24	8+ 6
fr:best-intro|stop|saying|5-10|	2-3 10	4-7 16
fr:best-intro|verb-judging|judging|0|	2-3 11	4-7 10
fr:best-intro|verb-judging|saying|5-10|	2-3 10
fr:best-intro|verb-saying|apposed|5-10|	4-7 6
fr:best-intro|verb-saying|direct|5-10|	1 -9
fr:best-intro|verb-saying|naked|5-10|	2-3 -16
fr:best-intro|verb-saying|saying|0|	4-7 19
fr:best-intro|verb-saying|saying|2-4|	4-7 11
fr:best-intro|verb-thinking|naked|2-4|	8+ 7
fr:best-intro|word|according|0|	2-3 -12
fr:best-intro|word|according|5-10|	2-3 12
fr:best-intro|word|according|far|	2-3 -11	4-7 17
fr:best-intro|word|apposed|1|	2-3 14
fr:best-intro|word|apposed|5-10|	4-7 10
fr:best-intro|word|direct|1|	4-7 -7
fr:best-intro|word|direct|5-10|	4-7 19
fr:best-intro|word|judging|2-4|	1 18	2-3 17	4-7 16
fr:best-intro|word|naked|1|	2-3 -10
fr:best-intro|word|naked|2-4|	1 13	2-3 -14	4-7 -16
fr:best-intro|word|naked|5-10|	1 -13	2-3 6	8+ 7
fr:best-intro|word|saying|1|	1 10	2-3 8	4-7 10
fr:best-intro|word|saying|2-4|	1 -19	2-3 11	4-7 37
fr:best-intro|word|saying|5-10|	4-7 17	8+ 6
fr:best-intro|word|saying|far|	4-7 29
fr:best-intro|word|thinking|2-4|	1 -11	2-3 12
fr:best-intro|–|saying|1|	8+ 12
fr:best-intro|—|direct|0|	2-3 8
fr:best-intro|’|according|far|	4-7 10
fr:best-intro|’|judging|2-4|	4-7 8
fr:best-intro|’|naked|5-10|	4-7 9
fr:best-lead|lower|(|naked|	named-nearby -10
fr:best-lead|lower|(|saying|	speaker-then-quote -7
fr:best-lead|lower|,|according|	according-to 22
fr:best-lead|lower|,|apposed|	speaker-then-quote 10
fr:best-lead|lower|,|direct|	speaker-then-quote 12
fr:best-lead|lower|,|judging|	speaker-then-quote 9
fr:best-lead|lower|,|naked|	named-nearby 22
fr:best-lead|lower|,|saying|	quote-then-verb 7	speaker-then-quote 9	verb-then-speaker 13
fr:best-lead|lower|:|direct|	speaker-then-quote -14
fr:best-lead|lower|:|saying|	quote-then-verb 14	sentence-before -6
fr:best-lead|lower|:|thinking|	speaker-then-quote 11
fr:best-lead|lower|adverb|according|	according-to 9
fr:best-lead|lower|adverb|judging|	speaker-then-quote 7
fr:best-lead|lower|adverb|saying|	speaker-then-quote 16
fr:best-lead|lower|auxiliary|according|	according-to 20
fr:best-lead|lower|auxiliary|direct|	speaker-then-quote 14
fr:best-lead|lower|auxiliary|naked|	named-nearby 10
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 6	speaker-then-quote 12
fr:best-lead|lower|coordinator|naked|	named-nearby 11
fr:best-lead|lower|determiner|according|	according-to 9
fr:best-lead|lower|determiner|apposed|	quote-then-speaker 11	speaker-then-quote -18
fr:best-lead|lower|determiner|direct|	sentence-before -17	speaker-then-quote 15
fr:best-lead|lower|determiner|naked|	named-nearby 7
fr:best-lead|lower|determiner|other|	quote-then-verb 11
fr:best-lead|lower|determiner|saying|	speaker-then-quote -9	verb-then-speaker 19
fr:best-lead|lower|preposition|apposed|	speaker-then-quote 6
fr:best-lead|lower|preposition|naked|	named-nearby 8
fr:best-lead|lower|preposition|saying|	speaker-then-quote 10
fr:best-lead|lower|pronoun|according|	according-to 12
fr:best-lead|lower|pronoun|naked|	named-nearby 10
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 13
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 13
fr:best-lead|lower|verb-judging|saying|	speaker-then-quote 10
fr:best-lead|lower|verb-saying|apposed|	speaker-then-quote 6
fr:best-lead|lower|verb-saying|saying|	speaker-then-quote 23
fr:best-lead|lower|verb-thinking|naked|	named-nearby 7
fr:best-lead|lower|word|according|	according-to -9
fr:best-lead|lower|word|apposed|	speaker-then-quote 16
fr:best-lead|lower|word|direct|	speaker-then-quote 19
fr:best-lead|lower|word|judging|	speaker-then-quote 26
fr:best-lead|lower|word|naked|	possessor 20
fr:best-lead|lower|word|saying|	quote-then-verb 13	sentence-before 17	speaker-then-quote 13
fr:best-lead|lower|’|according|	according-to 10
fr:best-lead|lower|’|judging|	speaker-then-quote 7
fr:best-lead|lower|’|naked|	named-nearby 9
fr:best-lead|upper|,|naked|	named-nearby -10
fr:best-lead|upper|:|according|	according-to 9
fr:best-lead|upper|:|direct|	sentence-before 13
fr:best-lead|upper|:|judging|	speaker-then-quote 15
fr:best-lead|upper|:|naked|	named-nearby 10
fr:best-lead|upper|:|relative|	speaker-then-quote 6
fr:best-lead|upper|:|saying|	sentence-after 13	sentence-before 12
fr:best-lead|upper|:|thinking|	speaker-then-quote 14
fr:best-lead|upper|determiner|thinking|	speaker-then-quote -7
fr:best-lead|upper|preposition|naked|	named-nearby -19
fr:best-lead|upper|start|direct|	quote-then-speaker 12
fr:best-lead|upper|start|naked|	named-before -11	named-nearby 13
fr:best-lead|upper|start|other|	quote-then-verb 8
fr:best-lead|upper|start|saying|	quote-then-verb 7
fr:best-lead|upper|stop|according|	sentence-before 19
fr:best-lead|upper|stop|apposition|	sentence-before 11
fr:best-lead|upper|stop|naked|	named-before -7	named-nearby 35
fr:best-lead|upper|stop|other|	quote-then-verb 16
fr:best-lead|upper|stop|saying|	quote-then-speaker 20	quote-then-verb 9	sentence-after 19	sentence-before 15
fr:best-lead|upper|verb-saying|direct|	sentence-before -9
fr:best-lead|upper|verb-saying|naked|	named-nearby -16
fr:best-lead|upper|verb-saying|saying|	speaker-then-quote -12
fr:best-lead|upper|word|direct|	speaker-then-quote -7
fr:best-lead|upper|word|naked|	named-nearby -11
fr:best-lead|upper|word|saying|	speaker-then-quote -10
fr:best-lead|upper|–|saying|	quote-then-verb 12
fr:best-lead|upper|—|direct|	sentence-after 8
fr:best-lemma|	admettre 9	afficher 9	ajouter -11	amuser 9	annoncer -6	assurer 19	attendre 12	avertir 12	conclure 14	confier 11	contester 14	crier 13	croire 12	demander 10	dire -7	douter 11	décrire 16	défendre 18	démentir 14	détailler 10	engager -17	enquérir 12	esclaffer 9	estimer 9	exclamer 8	exiger 6	expliquer 6	exprimer 14	faire_valoir 24	figurer 12	fustiger 10	glisser 13	gronder 6	hurler 15	indiquer 18	interroger 8	ironiser 8	jubiler 10	juger 13	jurer 8	justifier 15	lâcher 10	maintenir 8	marrer 6	noter 9	parler 17	pester 6	plaider -17	plaisanter 13	poursuivre 6	proclamer 17	promettre 17	préciser 9	prétendre 12	prévenir -6	qualifier 14	rappeler 19	reconnaître 12	rectifier 18	redouter 6	refuser -15	regretter 15	relativiser 25	reprendre 9	réagir 12	réclamer 17	répliquer 8	répondre 30	répéter 12	résumer 9	rétorquer 6	saluer 26	souffler 11	soupirer 6	sourire 8	souvenir 7	traiter 11	trancher 13	unlisted 20	vanter 13	voir 24	vouloir -11	écrire 20	étonner 10	évoquer 24
fr:best-lemma|admettre|speaker-then-quote|	0 8
fr:best-lemma|afficher|speaker-then-quote|	1 9
fr:best-lemma|affirmer|quote-then-speaker|	2-4 16
fr:best-lemma|affirmer|quote-then-verb|	1 6
fr:best-lemma|affirmer|speaker-then-quote|	far 6
fr:best-lemma|ajouter|quote-then-speaker|	2-4 11
fr:best-lemma|ajouter|quote-then-verb|	1 18
fr:best-lemma|ajouter|speaker-then-quote|	2-4 -7	5-10 -14
fr:best-lemma|amuser|quote-then-verb|	1 9
fr:best-lemma|annoncer|sentence-before|	far -6
fr:best-lemma|appeler|sentence-before|	far 17
fr:best-lemma|appeler|speaker-then-quote|	0 -10	2-4 6
fr:best-lemma|assurer|speaker-then-quote|	5-10 17
fr:best-lemma|attendre|speaker-then-quote|	2-4 12
fr:best-lemma|avertir|quote-then-speaker|	2-4 12
fr:best-lemma|conclure|quote-then-verb|	1 14
fr:best-lemma|conclure|speaker-then-quote|	1 6
fr:best-lemma|confier|quote-then-verb|	1 12
fr:best-lemma|contester|sentence-before|	2-4 14
fr:best-lemma|crier|speaker-then-quote|	1 13
fr:best-lemma|croire|speaker-then-quote|	2-4 12
fr:best-lemma|demander|sentence-before|	1 6
fr:best-lemma|demander|speaker-then-quote|	1 6	2-4 8
fr:best-lemma|dire|quote-then-speaker|	2-4 17
fr:best-lemma|dire|quote-then-verb|	1 12
fr:best-lemma|dire|sentence-after|	5-10 13
fr:best-lemma|dire|speaker-then-quote|	0 -8	1 17	2-4 -13
fr:best-lemma|douter|speaker-then-quote|	1 11
fr:best-lemma|décrire|speaker-then-quote|	5-10 16
fr:best-lemma|défendre|speaker-then-quote|	2-4 18
fr:best-lemma|démentir|sentence-after|	5-10 10
fr:best-lemma|démentir|speaker-then-quote|	2-4 14
fr:best-lemma|déplorer|speaker-then-quote|	5-10 6
fr:best-lemma|détailler|quote-then-verb|	1 10
fr:best-lemma|engager|speaker-then-quote|	5-10 -17
fr:best-lemma|enquérir|sentence-before|	5-10 12
fr:best-lemma|esclaffer|quote-then-verb|	1 9
fr:best-lemma|estimer|speaker-then-quote|	5-10 9
fr:best-lemma|exclamer|quote-then-verb|	1 8
fr:best-lemma|exiger|speaker-then-quote|	0 6
fr:best-lemma|exprimer|speaker-then-quote|	far 14
fr:best-lemma|faire_valoir|quote-then-verb|	1 6
fr:best-lemma|faire_valoir|verb-then-speaker|	2-4 19
fr:best-lemma|figurer|speaker-then-quote|	2-4 12
fr:best-lemma|fustiger|speaker-then-quote|	2-4 10
fr:best-lemma|glisser|quote-then-speaker|	2-4 14
fr:best-lemma|glisser|quote-then-verb|	1 6
fr:best-lemma|gronder|quote-then-verb|	1 6
fr:best-lemma|hurler|speaker-then-quote|	2-4 15
fr:best-lemma|indiquer|speaker-then-quote|	0 15	2-4 13
fr:best-lemma|interroger|quote-then-verb|	1 8
fr:best-lemma|ironiser|quote-then-verb|	1 6
fr:best-lemma|ironiser|speaker-then-quote|	1 9
fr:best-lemma|jubiler|quote-then-verb|	1 10
fr:best-lemma|juger|speaker-then-quote|	0 9
fr:best-lemma|jurer|quote-then-speaker|	2-4 8
fr:best-lemma|justifier|quote-then-speaker|	2-4 15
fr:best-lemma|lire|quote-then-speaker|	2-4 13
fr:best-lemma|lire|quote-then-verb|	1 13
fr:best-lemma|lire|sentence-after|	5-10 16
fr:best-lemma|lire|speaker-then-quote|	1 -6
fr:best-lemma|lâcher|quote-then-verb|	1 13
fr:best-lemma|lâcher|speaker-then-quote|	5-10 9
fr:best-lemma|maintenir|speaker-then-quote|	1 8
fr:best-lemma|marrer|quote-then-verb|	1 6
fr:best-lemma|none|according-to|	0 -12	1 24	2-4 18	5-10 10
fr:best-lemma|none|named-before|	1 20	5-10 22	far -17
fr:best-lemma|none|named-nearby|	1 -8	5-10 6	far 6
fr:best-lemma|none|possessor|	5-10 20
fr:best-lemma|none|quote-then-speaker|	1 11	far 12
fr:best-lemma|none|sentence-after|	0 8
fr:best-lemma|none|speaker-then-quote|	2-4 -7	5-10 29	far 14
fr:best-lemma|noter|speaker-then-quote|	5-10 9
fr:best-lemma|parler|speaker-then-quote|	1 9	2-4 17
fr:best-lemma|pester|quote-then-verb|	1 6
fr:best-lemma|plaider|speaker-then-quote|	2-4 -17
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 15
fr:best-lemma|plaisanter|quote-then-verb|	1 6
fr:best-lemma|poursuivre|quote-then-verb|	1 6
fr:best-lemma|proclamer|quote-then-verb|	1 17
fr:best-lemma|promettre|speaker-then-quote|	0 12	2-4 13
fr:best-lemma|préciser|speaker-then-quote|	5-10 9
fr:best-lemma|prétendre|speaker-then-quote|	2-4 12
fr:best-lemma|prévenir|quote-then-speaker|	2-4 6
fr:best-lemma|prévenir|quote-then-verb|	1 13
fr:best-lemma|prévenir|speaker-then-quote|	2-4 -13
fr:best-lemma|qualifier|speaker-then-quote|	1 14
fr:best-lemma|raconter|quote-then-verb|	1 8
fr:best-lemma|raconter|verb-then-speaker|	1 10
fr:best-lemma|rappeler|speaker-then-quote|	2-4 7	far 18
fr:best-lemma|reconnaître|quote-then-verb|	1 7
fr:best-lemma|reconnaître|speaker-then-quote|	5-10 11
fr:best-lemma|rectifier|quote-then-verb|	1 18
fr:best-lemma|redouter|speaker-then-quote|	0 6
fr:best-lemma|refuser|speaker-then-quote|	2-4 -15
fr:best-lemma|regretter|quote-then-verb|	1 16
fr:best-lemma|regretter|speaker-then-quote|	2-4 11
fr:best-lemma|relativiser|speaker-then-quote|	1 25
fr:best-lemma|reprendre|quote-then-verb|	1 7
fr:best-lemma|reprendre|speaker-then-quote|	1 9
fr:best-lemma|rigoler|speaker-then-quote|	2-4 8
fr:best-lemma|réagir|quote-then-verb|	1 12
fr:best-lemma|réagir|speaker-then-quote|	2-4 9
fr:best-lemma|réclamer|speaker-then-quote|	0 14	1 10	2-4 12
fr:best-lemma|répliquer|speaker-then-quote|	5-10 8
fr:best-lemma|répondre|quote-then-verb|	1 8
fr:best-lemma|répondre|speaker-then-quote|	2-4 18	far 15
fr:best-lemma|répéter|speaker-then-quote|	5-10 12
fr:best-lemma|résumer|quote-then-verb|	1 14
fr:best-lemma|rétorquer|quote-then-verb|	1 6
fr:best-lemma|saluer|speaker-then-quote|	0 13	2-4 22
fr:best-lemma|souffler|quote-then-speaker|	2-4 11
fr:best-lemma|souffler|quote-then-verb|	1 8
fr:best-lemma|soupirer|quote-then-verb|	1 6
fr:best-lemma|sourire|quote-then-verb|	1 10
fr:best-lemma|souvenir|quote-then-verb|	1 7
fr:best-lemma|traiter|speaker-then-quote|	1 11
fr:best-lemma|trancher|quote-then-verb|	1 13
fr:best-lemma|unlisted|quote-then-verb|	0 11	1 16
fr:best-lemma|vanter|quote-then-verb|	1 13
fr:best-lemma|voir|speaker-then-quote|	1 19	2-4 13
fr:best-lemma|vouloir|speaker-then-quote|	1 -7	2-4 -8
fr:best-lemma|écrire|quote-then-verb|	1 20
fr:best-lemma|étonner|quote-then-verb|	1 10
fr:best-lemma|évoquer|speaker-then-quote|	1 19	2-4 19
fr:best-near|according-to|according|	0 -12	1 24	2-4 18	5-10 10
fr:best-near|according|0|	2-3 -12
fr:best-near|according|1|	2-3 20	4-7 9
fr:best-near|according|2-4|	4-7 18
fr:best-near|according|5-10|	1 9	4-7 29
fr:best-near|according|far|	2-3 -9	4-7 19
fr:best-near|apposed|1|	2-3 13
fr:best-near|apposed|2-4|	2-3 -15
fr:best-near|apposed|5-10|	4-7 14	8+ 6
fr:best-near|apposition|far|	2-3 11
fr:best-near|direct|0|	2-3 8
fr:best-near|direct|1|	4-7 -7
fr:best-near|direct|2-4|	1 9	2-3 12	4-7 -14
fr:best-near|direct|5-10|	1 -9	4-7 27
fr:best-near|direct|far|	8+ 12
fr:best-near|judging|0|	2-3 11	4-7 10
fr:best-near|judging|1|	1 14	2-3 25
fr:best-near|judging|2-4|	2-3 20	4-7 21
fr:best-near|judging|5-10|	2-3 -17	4-7 16
fr:best-near|naked|1|	1 12	2-3 -20
fr:best-near|naked|2-4|	1 14	4-7 -13	8+ 8
fr:best-near|naked|5-10|	1 -11	2-3 12	4-7 6	8+ 8
fr:best-near|naked|far|	1 -14	2-3 -15	8+ 13
fr:best-near|named-before|naked|	1 20	5-10 22	far -17
fr:best-near|named-nearby|naked|	1 -8	5-10 6	far 6
fr:best-near|other|0|	4-7 11
fr:best-near|other|1|	1 10	2-3 11	4-7 28	8+ 7
fr:best-near|possessor|naked|	5-10 20
fr:best-near|quote-then-speaker|apposed|	1 11
fr:best-near|quote-then-speaker|direct|	far 12
fr:best-near|quote-then-speaker|saying|	2-4 19
fr:best-near|quote-then-verb|other|	0 11	1 16
fr:best-near|quote-then-verb|saying|	1 15
fr:best-near|relative|5-10|	8+ 6
fr:best-near|saying|0|	4-7 19
fr:best-near|saying|1|	1 13	2-3 28
fr:best-near|saying|2-4|	1 -7	2-3 17	4-7 -7	8+ 8
fr:best-near|saying|5-10|	1 14
fr:best-near|saying|far|	4-7 29
fr:best-near|sentence-after|direct|	0 8
fr:best-near|sentence-after|saying|	5-10 23
fr:best-near|sentence-before|according|	5-10 19
fr:best-near|sentence-before|apposition|	far 11
fr:best-near|sentence-before|direct|	far -8
fr:best-near|sentence-before|saying|	1 6	2-4 15
fr:best-near|speaker-then-quote|apposed|	1 14	2-4 -15	5-10 14
fr:best-near|speaker-then-quote|direct|	1 -7	5-10 24	far 14
fr:best-near|speaker-then-quote|judging|	0 13	1 23	2-4 10	5-10 -15
fr:best-near|speaker-then-quote|relative|	5-10 6
fr:best-near|speaker-then-quote|saying|	1 11	2-4 -16	far 28
fr:best-near|speaker-then-quote|thinking|	1 -7
fr:best-near|thinking|1|	2-3 -7	8+ 11
fr:best-near|thinking|2-4|	1 -11	2-3 12	4-7 12
fr:best-near|verb-then-speaker|saying|	1 13	2-4 19
fr:best-order|according|according|0|	2-3 -12
fr:best-order|according|according|1|	2-3 20	4-7 9
fr:best-order|according|according|2-4|	4-7 18
fr:best-order|according|according|5-10|	1 9	4-7 29
fr:best-order|according|according|far|	2-3 -9	4-7 19
fr:best-order|apposed|apposed|1|	2-3 13
fr:best-order|apposed|apposed|2-4|	2-3 -15
fr:best-order|apposed|apposed|5-10|	4-7 14	8+ 6
fr:best-order|apposed|judging|1|	2-3 22
fr:best-order|apposed|judging|2-4|	2-3 12
fr:best-order|apposed|saying|0|	2-3 8	4-7 12
fr:best-order|apposed|saying|1|	4-7 12	8+ 7
fr:best-order|apposed|saying|2-4|	4-7 15	8+ 11
fr:best-order|apposed|saying|5-10|	2-3 -10
fr:best-order|apposed|thinking|2-4|	4-7 12
fr:best-order|apposition|apposition|far|	2-3 11
fr:best-order|apposition|saying|0|	2-3 -8
fr:best-order|apposition|saying|5-10|	4-7 13
fr:best-order|direct|direct|0|	2-3 8
fr:best-order|direct|direct|1|	4-7 -7
fr:best-order|direct|direct|2-4|	1 9	2-3 12	4-7 -14
fr:best-order|direct|direct|5-10|	1 -9	4-7 27
fr:best-order|direct|direct|far|	8+ 12
fr:best-order|direct|judging|0|	2-3 11	4-7 10
fr:best-order|direct|judging|1|	1 14	2-3 12
fr:best-order|direct|judging|2-4|	2-3 18	4-7 21
fr:best-order|direct|judging|5-10|	2-3 -17	4-7 16
fr:best-order|direct|saying|0|	4-7 18
fr:best-order|direct|saying|1|	1 7	2-3 23
fr:best-order|direct|saying|2-4|	1 -7	2-3 16	4-7 -12	8+ 7
fr:best-order|direct|saying|5-10|	1 8	2-3 19	4-7 -8	8+ 7
fr:best-order|direct|saying|far|	4-7 29	8+ 6
fr:best-order|direct|thinking|1|	2-3 -7	8+ 11
fr:best-order|direct|thinking|2-4|	1 -11	2-3 12
fr:best-order|inverted|other|0|	4-7 11
fr:best-order|inverted|other|1|	1 10	2-3 11	4-7 28	8+ 7
fr:best-order|inverted|saying|1|	1 10	2-3 15	4-7 20
fr:best-order|inverted|saying|2-4|	4-7 19
fr:best-order|inverted|saying|5-10|	1 12
fr:best-order|naked|naked|1|	1 12	2-3 -20
fr:best-order|naked|naked|2-4|	1 14	4-7 -13	8+ 8
fr:best-order|naked|naked|5-10|	1 -11	2-3 12	4-7 6	8+ 8
fr:best-order|naked|naked|far|	1 -14	2-3 -15	8+ 13
fr:best-order|relative|relative|5-10|	8+ 6
fr:best-order|relative|saying|1|	4-7 12
fr:best-order|shared|saying|2-4|	2-3 10
fr:best-phrase|name|	according 27	apposed 23	apposition 11	direct 11	judging 31	other 15	saying 41	thinking -6
fr:best-phrase|noun|	apposed -18	direct -13	other 18	relative 6
fr:best-phrase|pronoun|	according 19	direct 8	judging 7	naked -15	other 20	saying -11
fr:best-score|	-1 19	-2 -6	-3 -13	-4 -9	0 -20	1 7	3 41	4 25	5 19
fr:best-score|-1|	1 6	2-3 -14	4-7 29	8+ 12
fr:best-score|-2|	4-7 22
fr:best-score|-3|	2-3 -13	4-7 -10
fr:best-score|-4|	2-3 -9	8+ 18
fr:best-score|0|	1 -19	2-3 -11	8+ 7
fr:best-score|1|	1 18	2-3 11	4-7 -10	8+ 12
fr:best-score|2|	2-3 31	4-7 -8
fr:best-score|3|	1 21	2-3 24	4-7 34	8+ 8
fr:best-score|4|	2-3 14	4-7 28	8+ 6
fr:best-score|5|	2-3 11	4-7 26	8+ 6
fr:best|according-to|according|	1 9	2-3 -7	4-7 27
fr:best|named-before|naked|	4-7 -9	8+ 11
fr:best|named-nearby|naked|	1 10	8+ 8
fr:best|possessor|naked|	4-7 20
fr:best|quote-then-speaker|apposed|	2-3 11
fr:best|quote-then-speaker|direct|	8+ 12
fr:best|quote-then-speaker|saying|	2-3 11	4-7 21	8+ 7
fr:best|quote-then-verb|other|	1 10	2-3 11	4-7 20	8+ 7
fr:best|quote-then-verb|saying|	1 10	2-3 15	4-7 20
fr:best|sentence-after|direct|	2-3 8
fr:best|sentence-after|saying|	2-3 10	4-7 21
fr:best|sentence-before|according|	4-7 19
fr:best|sentence-before|apposition|	2-3 11
fr:best|sentence-before|direct|	1 -9	4-7 16
fr:best|sentence-before|saying|	4-7 21
fr:best|speaker-then-quote|apposed|	2-3 -9	4-7 14	8+ 7
fr:best|speaker-then-quote|direct|	1 14	2-3 12	4-7 -9
fr:best|speaker-then-quote|judging|	2-3 7	4-7 28
fr:best|speaker-then-quote|relative|	8+ 6
fr:best|speaker-then-quote|saying|	2-3 29	4-7 -15	8+ 9
fr:best|speaker-then-quote|thinking|	1 -11	4-7 12	8+ 7
fr:best|verb-then-speaker|saying|	4-7 20
fr:case-follow|all-one|,auxiliary|	! 13	none -11
fr:case-follow|all-one|,word|	none 6
fr:case-follow|all-one|capital|	. 9	? 8
fr:case-follow|all-one|coordinator|	none -16
fr:case-follow|all-one|end|	. 22	none -13
fr:case-follow|all-one|pronoun|	. 8
fr:case-follow|all-one|stop|	none -29
fr:case-follow|all|(|	none -7
fr:case-follow|all|,word|	none -8
fr:case-follow|all|preposition|	none -10
fr:case-follow|all|stop|	none -15
fr:case-follow|first|,auxiliary|	? 11	none 21
fr:case-follow|first|,determiner|	none -6
fr:case-follow|first|,preposition|	none 10
fr:case-follow|first|,pronoun|	? 10	none 12
fr:case-follow|first|,verb-saying|	? 8	none 10
fr:case-follow|first|,word|	none -7
fr:case-follow|first|:|	none -7
fr:case-follow|first|capital|	. 23	? 9
fr:case-follow|first|determiner|	. 25	? 6
fr:case-follow|first|end|	! 13	. 36	? 8
fr:case-follow|first|preposition|	. 19
fr:case-follow|first|pronoun|	. 17
fr:case-follow|first|stop|	none -10
fr:case-follow|first|—|	. 12	? 11
fr:case-follow|most|,verb-saying|	none 10
fr:case-follow|most|stop|	none -11
fr:case-follow|none|)|	none -10
fr:case-follow|none|,auxiliary|	none 6
fr:case-follow|none|,coordinator|	none 11
fr:case-follow|none|,determiner|	none -11
fr:case-follow|none|,preposition|	none 12
fr:case-follow|none|,verb-saying|	none 8
fr:case-follow|none|:|	none -8
fr:case-follow|none|;|	none 12
fr:case-follow|none|determiner|	none 14
fr:case-follow|none|end|	. 8
fr:case-follow|none|stop|	none 19
fr:case-follow|none|verb-saying|	none -13
fr:case-follow|none|word|	none -7
fr:case-follow|some|,that|	none 6
fr:case-follow|some|stop|	none 23
fr:case-intro|all-one|	: 7	preposition -14	stop 18	verb-saying -21	word -6	— 8
fr:case-intro|all|	, -10	: -6	preposition -6	stop -12	verb-saying -8	word -18
fr:case-intro|first|	: 16	determiner -7	preposition -13	word -12	– 12	— 12
fr:case-intro|most|	start 10	stop -11
fr:case-intro|none|	( -10	, 31	: -16	adverb 20	auxiliary 28	coordinator 11	preposition 7	pronoun 19	subordinator -13	verb-judging 17	verb-saying 25	verb-thinking 7	word 8	’ 9
fr:case-intro|some|	, 12	preposition 6	verb-saying 6	word 22
fr:case|all|	3 -20	4-5 -8
fr:case|first|	10+ 8	2 -10	4-5 -8	6-9 19
fr:case|most|	10+ 10	4-5 -11
fr:case|none|	1 6	10+ 6	2 19	6-9 27
fr:case|some|	10+ 8	2 9	4-5 20	6-9 11
fr:clause|false|false|	all -19	first -16	most -8	none 13	some 23
fr:clause|false|true|	first 17	none 29	some 11
fr:clause|true|false|	first 37
fr:clause|true|true|	first 12
fr:dated|	true -7
fr:ending|	! 21	. 50	? 18	none -8
fr:family|"|	1 18	2-3 34	4-7 9	8+ 8
fr:family|'|	4-7 -14
fr:family|E|	4-7 8
fr:family|O|	2-3 10
fr:family|«|	4-7 -6	8+ 7
fr:family|“|	1 19	2-3 -10	4-7 13	8+ 10
fr:follow|	( -7	) -10	,auxiliary 16	,coordinator 11	,determiner -14	,preposition 15	,pronoun 12	,that 6	,verb-saying 10	: -11	; 12	capital 17	determiner 22	end 17	pronoun 18	verb-saying -13	word -10	— 15
fr:headline|false|	1 8	4-7 -11	8+ 7
fr:headline|true|	4-7 32	8+ 19
fr:in-noun|false|false|2-3|	all -15	none 24
fr:in-noun|false|false|4-7|	all -6	most -11	none 19	some 8
fr:in-noun|false|false|8+|	first 7	most 10	none 10	some 9
fr:in-noun|false|true|1|	all-one 12
fr:in-noun|false|true|2-3|	first 10
fr:in-noun|false|true|4-7|	first 24
fr:in-noun|true|false|1|	all-one -13	none 8
fr:in-noun|true|false|2-3|	all -18	all-one -10	first -10	none 10	some 9
fr:in-noun|true|false|4-7|	first -7	some 19
fr:in-noun|true|false|8+|	none 6
fr:in-noun|true|true|1|	none -13
fr:in-noun|true|true|2-3|	none -9
fr:in-noun|true|true|4-7|	none 16
fr:intro-follow|(|)|	2-3 -10	4-7 -7
fr:intro-follow|,|,preposition|	2-3 9
fr:intro-follow|,|,verb-saying|	2-3 7
fr:intro-follow|,|,word|	2-3 9
fr:intro-follow|,|end|	2-3 18	4-7 10
fr:intro-follow|,|preposition|	2-3 -10
fr:intro-follow|,|stop|	1 12	2-3 19	4-7 27
fr:intro-follow|:|,preposition|	8+ 10
fr:intro-follow|:|,verb-saying|	4-7 14
fr:intro-follow|:|capital|	1 12	4-7 15
fr:intro-follow|:|determiner|	4-7 27	8+ 8
fr:intro-follow|:|end|	1 19	2-3 9	4-7 41	8+ 7
fr:intro-follow|:|preposition|	8+ 6
fr:intro-follow|:|pronoun|	2-3 9	4-7 13
fr:intro-follow|:|stop|	1 -18	4-7 -18	8+ 15
fr:intro-follow|adverb|,verb-saying|	1 9
fr:intro-follow|adverb|stop|	1 14	2-3 7
fr:intro-follow|auxiliary|,auxiliary|	4-7 7
fr:intro-follow|auxiliary|stop|	1 20	2-3 17	4-7 17
fr:intro-follow|coordinator|end|	2-3 11
fr:intro-follow|determiner|,coordinator|	1 11
fr:intro-follow|determiner|,word|	4-7 -14
fr:intro-follow|determiner|:|	2-3 -8
fr:intro-follow|determiner|;|	2-3 11
fr:intro-follow|determiner|determiner|	2-3 13
fr:intro-follow|determiner|end|	1 -17
fr:intro-follow|determiner|preposition|	1 15	2-3 -18
fr:intro-follow|determiner|stop|	1 22	2-3 10
fr:intro-follow|determiner|verb-saying|	2-3 -13
fr:intro-follow|determiner|word|	1 -13	2-3 -9	4-7 11
fr:intro-follow|preposition|(|	4-7 -7
fr:intro-follow|preposition|,auxiliary|	1 -11
fr:intro-follow|preposition|,determiner|	2-3 -6
fr:intro-follow|preposition|,verb-saying|	1 -13	4-7 10
fr:intro-follow|preposition|coordinator|	2-3 -16
fr:intro-follow|preposition|determiner|	1 -14
fr:intro-follow|preposition|preposition|	1 14	2-3 11	4-7 13
fr:intro-follow|preposition|stop|	1 -19	2-3 29	4-7 13	8+ 6
fr:intro-follow|pronoun|,word|	2-3 12
fr:intro-follow|pronoun|stop|	4-7 16
fr:intro-follow|start|,auxiliary|	4-7 20	8+ 8
fr:intro-follow|start|,pronoun|	4-7 6	8+ 6
fr:intro-follow|start|,verb-saying|	4-7 15	8+ 7
fr:intro-follow|start|,word|	8+ 8
fr:intro-follow|start|:|	2-3 -12	8+ 20
fr:intro-follow|start|end|	4-7 19
fr:intro-follow|start|stop|	8+ 12
fr:intro-follow|stop|,auxiliary|	1 13	2-3 21	4-7 27	8+ 8
fr:intro-follow|stop|,determiner|	8+ 7
fr:intro-follow|stop|,pronoun|	2-3 8	4-7 21
fr:intro-follow|stop|,verb-saying|	2-3 17	4-7 28
fr:intro-follow|stop|,word|	1 10	2-3 18	4-7 -8	8+ 8
fr:intro-follow|stop|capital|	2-3 10	4-7 20
fr:intro-follow|stop|determiner|	4-7 8
fr:intro-follow|stop|end|	2-3 22	4-7 31
fr:intro-follow|stop|preposition|	4-7 16
fr:intro-follow|stop|stop|	2-3 -10	4-7 -11
fr:intro-follow|stop|—|	4-7 13
fr:intro-follow|subordinator|stop|	2-3 -13
fr:intro-follow|verb-judging|,preposition|	4-7 7
fr:intro-follow|verb-judging|preposition|	2-3 10
fr:intro-follow|verb-judging|stop|	2-3 11	4-7 6
fr:intro-follow|verb-saying|,that|	4-7 6
fr:intro-follow|verb-saying|,word|	2-3 -8
fr:intro-follow|verb-saying|determiner|	4-7 6
fr:intro-follow|verb-saying|preposition|	1 9
fr:intro-follow|verb-saying|stop|	1 -13	2-3 -15	4-7 26
fr:intro-follow|verb-thinking|stop|	8+ 7
fr:intro-follow|word|,determiner|	2-3 -14
fr:intro-follow|word|,verb-saying|	1 10	4-7 13
fr:intro-follow|word|,word|	2-3 -16	4-7 29
fr:intro-follow|word|;|	2-3 9
fr:intro-follow|word|coordinator|	1 13	2-3 -12	4-7 9
fr:intro-follow|word|determiner|	4-7 13
fr:intro-follow|word|end|	1 -13
fr:intro-follow|word|preposition|	1 -11	4-7 -15
fr:intro-follow|word|stop|	1 -10	2-3 20	4-7 26	8+ 6
fr:intro-follow|word|word|	4-7 10
fr:intro-follow|–|,verb-saying|	8+ 12
fr:intro-follow|—|pronoun|	2-3 8
fr:intro-follow|—|—|	2-3 12
fr:intro-follow|’|coordinator|	4-7 8
fr:intro-follow|’|stop|	4-7 15
fr:intro|	( -10	, 8	adverb 20	auxiliary 28	coordinator 11	pronoun 19	subordinator -13	verb-judging 17	verb-thinking 7	– 12	— 15	’ 9
fr:lead|lower|	( -10	, 32	: -16	adverb 20	auxiliary 28	coordinator 11	preposition 7	pronoun 19	subordinator -13	verb-judging 17	verb-saying 26	verb-thinking 7	word 10	’ 9
fr:lead|upper|	, -8	determiner -7	preposition -22	verb-saying -22	word -16	– 12	— 15
fr:naming|baptisée|1|	1 -13
fr:naming|dite|1|	2-3 -10
fr:naming|dit|1|	2-3 -8
fr:naming|dit|2|	2-3 8	4-7 18
fr:naming|dit|3|	4-7 24	8+ 8
fr:naming|false|	preposition -19	stop -10	word 8
fr:naming|mot|2|	1 -17
fr:naming|none|	1 14	4-7 -11	8+ 7
fr:naming|titre|2|	2-3 -10
fr:naming|true|	( -10	, 8	: -7	adverb 20	auxiliary 28	coordinator 11	preposition 18	pronoun 19	subordinator -13	verb-judging 17	verb-thinking 7	– 12	— 15	’ 9
fr:nobody|2-3|	stop -10	subordinator -13	— 12
fr:nobody|4-7|	preposition -10	start 19
fr:nobody|8+|	start 20
fr:others|0|	4-7 -7	8+ 7
fr:others|1|	1 22	2-3 6	8+ 6
fr:own-case|false|all-one|	: 7	preposition -14	stop 18	verb-saying -21	word -19	— 8
fr:own-case|false|all|	, -10	: -6	preposition -6	stop -12	verb-saying -8	word -18
fr:own-case|false|first|	determiner -7	preposition -13	word -11	— 12
fr:own-case|false|most|	start 10	stop -11
fr:own-case|false|none|	( -10	, 31	: -16	adverb 20	auxiliary 28	coordinator 11	preposition 7	pronoun 19	subordinator -13	verb-judging 17	verb-saying 25	verb-thinking 7	word 7	’ 9
fr:own-case|false|some|	, 11	preposition 6	verb-saying 6	word 22
fr:own-case|true|first|	: 45	start 10	stop 18	word -7	– 12
fr:own-case|true|none|	( -7	word 21
fr:own|false|	1 7	4-7 -10	8+ 6
fr:own|true|	2-3 18	8+ 7
fr:sentence|judging|	2-3 13	4-7 26
fr:sentence|none|	1 10	2-3 -10	4-7 -9	8+ 9
fr:sentence|saying|	2-3 13	8+ 6
fr:sentence|thinking|	1 -11	8+ 8
fr:size-ending|10+|!|	end 6
fr:size-ending|10+|.|	determiner 7	end 8	preposition 6
fr:size-ending|10+|none|	,auxiliary 9	,determiner 7	,verb-saying 8	,word 8	: 20	end 6	stop 9
fr:size-ending|1|.|	capital 9	end 19
fr:size-ending|1|none|	,auxiliary -11	,coordinator 11	,word 10	coordinator 13	determiner -14	end -19	preposition 15	stop -6	word -13
fr:size-ending|2|!|	,auxiliary 13
fr:size-ending|2|.|	end 22	— 12
fr:size-ending|2|?|	capital 8
fr:size-ending|2|none|	) -10	,determiner -17	,verb-saying 15	,word 10	; 11	coordinator -12	determiner 13	end 18	preposition -11	stop 15	verb-saying -13
fr:size-ending|3|!|	end 11
fr:size-ending|3|.|	capital 10	end 18	pronoun 8
fr:size-ending|3|?|	— 8
fr:size-ending|3|none|	,auxiliary 16	,preposition 9	,pronoun 8	,verb-saying 10	: -18	; 9	coordinator -16	end -7	stop 6	word -9
fr:size-ending|4-5|.|	end 30	preposition 16
fr:size-ending|4-5|?|	,auxiliary 11	,verb-saying 8	end 8
fr:size-ending|4-5|none|	( -7	) -7	,auxiliary 30	,preposition 7	,pronoun 8	,that 6	,verb-saying 25	,word -14	coordinator 12	determiner 15	end 26	preposition -10	stop -7	word 16
fr:size-ending|6-9|!|	end 15
fr:size-ending|6-9|.|	capital 23	determiner 28	end 26	pronoun 15
fr:size-ending|6-9|?|	,pronoun 8	capital 9	determiner 6	— 13
fr:size-ending|6-9|none|	,auxiliary 15	,preposition 10	,pronoun 18	,verb-saying 7	,word 18	end 20	stop 37
fr:size-follow|10+|	,auxiliary 9	,determiner 7	,verb-saying 8	,word 8	: 20	determiner 7	end 7	preposition 6	stop 9
fr:size-follow|1|	,auxiliary -11	,coordinator 11	,word 10	capital 9	coordinator 13	determiner -14	end -9	preposition 15	stop -6	word -13
fr:size-follow|2|	) -10	,auxiliary 13	,determiner -17	,verb-saying 15	,word 10	; 11	capital 8	coordinator -12	determiner 13	end 23	preposition -11	stop 15	verb-saying -13	— 12
fr:size-follow|3|	,auxiliary 16	,preposition 9	,pronoun 8	,verb-saying 10	: -18	; 9	capital 10	coordinator -16	pronoun 8	stop 6	word -9	— 8
fr:size-follow|4-5|	( -7	) -7	,auxiliary 26	,preposition 7	,pronoun 8	,that 6	,verb-saying 25	,word -14	coordinator 12	determiner 15	end 37	preposition -9	stop -7	word 16
fr:size-follow|6-9|	,auxiliary 15	,preposition 10	,pronoun 18	,verb-saying 7	,word 18	capital 24	determiner 27	end 34	pronoun 15	stop 37	— 13
fr:size-intro|10+|	: 7	preposition 6	start 9	stop 6	– 12
fr:size-intro|1|	, 12	adverb 16	auxiliary 20	determiner 12	preposition -14	stop 10	verb-saying -6
fr:size-intro|2|	( -10	, 19	: 12	adverb 7	coordinator 11	determiner 17	preposition 19	start -12	stop 7	subordinator -13	verb-judging 10	verb-saying -17	— 12
fr:size-intro|3|	: 9	auxiliary 13	determiner -13	preposition 15	pronoun 12	verb-judging 11	verb-saying 8	word 8	— 12
fr:size-intro|4-5|	( -7	, 26	: -17	auxiliary 21	determiner -12	preposition 18	pronoun 13	start 23	stop -7	verb-judging 10	verb-saying 20	’ 11
fr:size-intro|6-9|	, 14	: 48	determiner 10	pronoun 10	start 10	stop 11	verb-thinking 7	word 21	’ 9
fr:size|	10+ 8	2 11	3 -7	4-5 -15	6-9 23
fr:subject|elided|	,auxiliary 14	1 -24	2-3 16	4-7 22	8+ 10	determiner -14	end 9
fr:subject|none|	( -7	) -10	,auxiliary 7	,determiner -14	,preposition 12	,pronoun 17	1 7	4-7 -9	8+ 10	: -11	; 12	capital 20	determiner 26	end 22	pronoun 8	word -7	— 15
fr:subject|own|	) -7	,auxiliary 19	,coordinator 11	,determiner 7	,preposition 10	,pronoun 9	,that 6	,verb-saying 18	,word -7	1 7	2-3 13	8+ 6	capital 16	coordinator 9	determiner 21	preposition 13	pronoun 17	verb-saying -13
fr:two-before|*|	subordinator -13
fr:two-before|,|	determiner 13	preposition 19	verb-saying -7	word -12
fr:two-before|:|	determiner -9	pronoun 12
fr:two-before|adverb|	: 10	stop 6	verb-saying 11	word 13
fr:two-before|auxiliary|	verb-thinking 7	word 13
fr:two-before|capital|	: 19	preposition 7	stop 25	verb-judging 11	verb-saying 9
fr:two-before|determiner|	: 18	adverb 13	verb-saying -10	word 11
fr:two-before|preposition|	determiner 7	verb-judging 10	word -10
fr:two-before|pronoun|	, 7	: -9	auxiliary 8	stop 20	verb-judging 7	verb-saying 15	word 7
fr:two-before|quote|	: 8	coordinator 11	stop 14	— 15
fr:two-before|start|	preposition -7
fr:two-before|that|	pronoun 16
fr:two-before|verb-judging|	, 9	determiner 19	preposition 26
fr:two-before|verb-saying|	, 9	determiner 24	stop 22	verb-saying 9	word 10
fr:two-before|verb-thinking|	: 11	determiner -7	stop 15
fr:two-before|word|	( -10	adverb 14	auxiliary 28	determiner -10	preposition -23	stop -7	verb-saying -12	word 12	– 12	’ 9
fr:two-words-before|*|	pourquoi -13
fr:two-words-before|,|	admet 8	alias -13	comme 16	dit -8	pour 10	promet 12	préfère 22	retrouvé -15	sourit -9	un 13
fr:two-words-before|2027|	, 8
fr:two-words-before|31|	– 12
fr:two-words-before|3|	( -10	: 8
fr:two-words-before|:|	la -9	on 12
fr:two-words-before|abonde|	: 6
fr:two-words-before|acteurs|	à 10
fr:two-words-before|affiche|	, 9
fr:two-words-before|agricole|	. 7
fr:two-words-before|alarme|	: 9
fr:two-words-before|allumés|	. 6
fr:two-words-before|annoncées|	, 10
fr:two-words-before|ans|	. 22
fr:two-words-before|arrêt|	. 13
fr:two-words-before|attaquant|	. 10
fr:two-words-before|aussitôt|	, 8
fr:two-words-before|autre|	: 13
fr:two-words-before|avaient|	été 21
fr:two-words-before|a|	enregistré -11	entendu 14	scandé -7	souhaité 7
fr:two-words-before|balises|	. 6
fr:two-words-before|banc|	. 11
fr:two-words-before|blanc|	. 10	serait 12
fr:two-words-before|bord|	de -11
fr:two-words-before|bouchons|	. 12
fr:two-words-before|bruit|	. 14
fr:two-words-before|brygge|	. 10
fr:two-words-before|buffle|	. 9
fr:two-words-before|ce|	résultat 10
fr:two-words-before|champions|	. 7
fr:two-words-before|chanceux|	? 19
fr:two-words-before|chaponnay|	. 6
fr:two-words-before|cheikh-baba|	exige 6
fr:two-words-before|chien|	. 14
fr:two-words-before|choc|	. 15
fr:two-words-before|choisie|	? -11
fr:two-words-before|ciller|	: 12
fr:two-words-before|cirad|	. 13
fr:two-words-before|classique|	. 13
fr:two-words-before|classé|	. 6
fr:two-words-before|clause|	de -14
fr:two-words-before|club|	, 8
fr:two-words-before|code|	: -17
fr:two-words-before|commentaire|	. 18
fr:two-words-before|conclut|	: 6
fr:two-words-before|confiant|	. 6
fr:two-words-before|connaître|	son 15
fr:two-words-before|convaincu|	. 8
fr:two-words-before|coudre|	, 7
fr:two-words-before|crie|	au 13
fr:two-words-before|croyait|	. 15
fr:two-words-before|cuisine|	: 16
fr:two-words-before|dardar-naquin|	, -10
fr:two-words-before|decize|	: 18
fr:two-words-before|demande|	: 6
fr:two-words-before|demeure|	le -13
fr:two-words-before|deux|	: 15
fr:two-words-before|de|	la 13	négociations 12	périnatalité 13
fr:two-words-before|dires|	, 7
fr:two-words-before|dissimulation|	. 14
fr:two-words-before|distribution|	, 10
fr:two-words-before|dit|	: 13	avoir 8	voir 12
fr:two-words-before|donnent|	du 12
fr:two-words-before|dont|	un -17
fr:two-words-before|doublé|	. 7
fr:two-words-before|doutent|	: 11
fr:two-words-before|d|	’ 8
fr:two-words-before|décembre|	, 9
fr:two-words-before|déconnecter|	, 9
fr:two-words-before|découverte|	dans -6
fr:two-words-before|dénoncé|	un 18
fr:two-words-before|députés|	à 6
fr:two-words-before|d’|	ailleurs -19	avoir 18	une 17
fr:two-words-before|elle|	. 20	: 11
fr:two-words-before|endroit|	. 9
fr:two-words-before|enquête|	pour -13
fr:two-words-before|en|	saluant 10
fr:two-words-before|estrie|	: 8
fr:two-words-before|expérimentation|	, 9
fr:two-words-before|fauteuil|	. 13
fr:two-words-before|façon|	. 17
fr:two-words-before|fenêtre|	. -12
fr:two-words-before|fini|	! 16
fr:two-words-before|fos|	: 14
fr:two-words-before|fusion|	. 6
fr:two-words-before|gauche|	. 13
fr:two-words-before|grue|	baptisée -13
fr:two-words-before|guère|	: 16
fr:two-words-before|générale|	: 10
fr:two-words-before|hadj-brahim|	: 6
fr:two-words-before|haltermann|	, 16
fr:two-words-before|hiver|	, 7	. 20
fr:two-words-before|hérémakono|	. 14
fr:two-words-before|hésite|	. 10
fr:two-words-before|ironise|	: 9
fr:two-words-before|jeux|	. 19
fr:two-words-before|jeu|	. 7
fr:two-words-before|jours|	. 20
fr:two-words-before|jugeait|	alors 14
fr:two-words-before|jurant|	. 6
fr:two-words-before|kabaret|	: 8
fr:two-words-before|ki-tae|	, 12
fr:two-words-before|l'|	arrêt 17
fr:two-words-before|laminoir|	, 8
fr:two-words-before|larmes|	. 7
fr:two-words-before|la|	mention -12	pauvreté -16	revue -10	salle 16	suite 12
fr:two-words-before|ledger|	. 23
fr:two-words-before|les|	esturgeons 9	groupes 12	planteurs 13
fr:two-words-before|levée|	. 13
fr:two-words-before|le|	calendrier 8	dossier 22	drone 9	texte 9
fr:two-words-before|lit|	: -6
fr:two-words-before|loin|	des -11
fr:two-words-before|loué|	une 11
fr:two-words-before|lui|	souhaiter 14
fr:two-words-before|l’|	appelle -10	équilibre 18
fr:two-words-before|magal|	. 15
fr:two-words-before|maintient|	: 8
fr:two-words-before|marie-thérèse|	dite -10
fr:two-words-before|marsactu|	: 8
fr:two-words-before|mars|	. 15
fr:two-words-before|mbacké|	soient 15
fr:two-words-before|mesure|	est 14
fr:two-words-before|mesurés|	. 16
fr:two-words-before|modeste|	. 14
fr:two-words-before|mois|	. 11	un -17
fr:two-words-before|monaco|	redoute 6
fr:two-words-before|monténégrin|	, 10
fr:two-words-before|moraine|	. 9
fr:two-words-before|morvan|	. 7
fr:two-words-before|mot|	de -19
fr:two-words-before|nationaux|	. 7
fr:two-words-before|neuf|	. 8
fr:two-words-before|ne|	perdrait 12
fr:two-words-before|nice|	. 9
fr:two-words-before|nkulu-vermeiren|	: 14
fr:two-words-before|nom|	: -14
fr:two-words-before|non|	au -17
fr:two-words-before|nous|	: -9
fr:two-words-before|nues|	. 11
fr:two-words-before|nuit|	, 12
fr:two-words-before|n’|	a 15	aient 6
fr:two-words-before|on-track|	réclament 14
fr:two-words-before|on|	indique 15	pouvait 8	salue 7
fr:two-words-before|opérations|	. 8
fr:two-words-before|parle|	de 27
fr:two-words-before|pas|	. 13	: 12	le -13	vouloir 18
fr:two-words-before|permanence|	: 9
fr:two-words-before|piste|	? 16
fr:two-words-before|plaidé|	le -18
fr:two-words-before|pliant|	. 6
fr:two-words-before|plus|	savoir 11
fr:two-words-before|poireaux|	sont 12
fr:two-words-before|port-de-bouc|	. 9
fr:two-words-before|postière|	. 8
fr:two-words-before|pourvus|	, 13
fr:two-words-before|pour|	un -17
fr:two-words-before|première|	: 16
fr:two-words-before|presse|	. 11
fr:two-words-before|printemps|	. 8
fr:two-words-before|procès-verbal|	: 12
fr:two-words-before|proposition|	était 9
fr:two-words-before|proteste|	: 10
fr:two-words-before|président|	. 6
fr:two-words-before|qualifié|	de 14
fr:two-words-before|qui|	? 11
fr:two-words-before|qu|	’ 10
fr:two-words-before|qu’|	elle 16
fr:two-words-before|radosavljevic|	. 7
fr:two-words-before|rappelé|	, 9
fr:two-words-before|rassurant|	. 8
fr:two-words-before|rebondir|	. 17
fr:two-words-before|reconnu|	. 6
fr:two-words-before|recours|	? 14
fr:two-words-before|redire|	. 7
fr:two-words-before|relativise|	. 18	: 25
fr:two-words-before|relevés|	jugés 9
fr:two-words-before|relèvement|	arrive 13
fr:two-words-before|reprend|	: 9
fr:two-words-before|rire|	. 6
fr:two-words-before|rochelais|	. 10
fr:two-words-before|rouges|	. 13
fr:two-words-before|règlement|	. 7
fr:two-words-before|réalisme|	. 11
fr:two-words-before|réclame|	une 7
fr:two-words-before|régional|	. 13
fr:two-words-before|réserve|	. 10
fr:two-words-before|révolution|	, 12
fr:two-words-before|s'|	être 19
fr:two-words-before|saint-ignace-de-loyola|	relevait 6
fr:two-words-before|saisons|	de -16
fr:two-words-before|seconde|	: 13
fr:two-words-before|septuagénaire|	. 8
fr:two-words-before|seul|	été 12
fr:two-words-before|shoot|	. 12
fr:two-words-before|sont|	restés 20
fr:two-words-before|son|	client 7
fr:two-words-before|souriant|	: 14
fr:two-words-before|start|	de -7
fr:two-words-before|succès|	. 13
fr:two-words-before|suite|	. 13
fr:two-words-before|surnom|	de -10
fr:two-words-before|sursis|	. 18
fr:two-words-before|survivre|	: 6
fr:two-words-before|tante|	avec 16
fr:two-words-before|tard|	. 7
fr:two-words-before|technique|	. 6
fr:two-words-before|telecom|	. 7
fr:two-words-before|tempère|	. 6	: 18
fr:two-words-before|titre|	? -10
fr:two-words-before|toujours|	: 10
fr:two-words-before|traitée|	de 11
fr:two-words-before|uber|	. 13
fr:two-words-before|une|	campagne 17	déclaration 14	gaine 10	initiative 18	maternité -12	procédure 13	publication 16
fr:two-words-before|un|	accord 12	assistant -11	consensus 19	dépouillement 7	exécutif 18	homme 18	match -11	mouvement 9	projet 11	texte 9
fr:two-words-before|veut|	son -7
fr:two-words-before|victoire|	. 6
fr:two-words-before|village|	appelle -16
fr:two-words-before|visant|	la -13
fr:two-words-before|voit|	un 19
fr:two-words-before|voix|	. 13
fr:two-words-before|wintz|	. 20
fr:two-words-before|wolof|	( -7
fr:two-words-before|zaghdane|	salue 11
fr:two-words-before||	. 14	: 8	mais 11	— 15
fr:two-words-before|à|	une 11
fr:two-words-before|échange|	. 7	était 10
fr:two-words-before|état|	pour 13
fr:two-words-before|été|	envoyé 9
fr:two-words-before|évoque|	un 19	une 10
fr:two-words-before|évoqué|	un 14
fr:verb|false|1|	lower 6
fr:verb|false|2-3|	lower 16	upper -18
fr:verb|false|4-7|	upper -13
fr:verb|false|8+|	lower 8
fr:verb|true|2-3|	lower 10	upper 10
fr:verb|true|4-7|	lower 28	upper 13
fr:verb|true|8+|	lower 8	upper 8
fr:word-after|	( -7	) -10	, -6	: -11	; 12	? -13	au 13	autour 11	benhamza-orsini 8	ce 8	cette 18	contre 13	dans 15	davos 6	de -22	depuis -12	deuxième 20	devant 15	du 6	elle 8	en 6	end 17	entraîneur 10	et -10	exigé -13	il 9	je 15	la 7	le 7	l’ 19	mais 13	mme 8	par 16	pour -11	prêtée -13	relâchée -9	réponse 9	sous -17	suivi 9	sur 17	traduction 10	venus 10	à 15	— 15	… 12
fr:word-after|(|	none -7
fr:word-after|)|	none -10
fr:word-after|,|	! 16	? 13	none -7
fr:word-after|:|	none -11
fr:word-after|;|	none 12
fr:word-after|?|	none -13
fr:word-after|autour|	none 11
fr:word-after|au|	none 13
fr:word-after|benhamza-orsini|	. 8
fr:word-after|cette|	. 18
fr:word-after|ce|	. 8
fr:word-after|contre|	none 13
fr:word-after|dans|	none 15
fr:word-after|davos|	. 6
fr:word-after|depuis|	none -12
fr:word-after|deuxième|	. 20
fr:word-after|devant|	none 15
fr:word-after|de|	none -22
fr:word-after|du|	none 6
fr:word-after|elle|	. 8
fr:word-after|end|	! 13	. 42	? 8
fr:word-after|entraîneur|	. 10
fr:word-after|en|	none 6
fr:word-after|et|	none -10
fr:word-after|exigé|	none -13
fr:word-after|il|	. 9
fr:word-after|je|	. 15
fr:word-after|la|	? 6
fr:word-after|le|	. 7
fr:word-after|l’|	. 19
fr:word-after|mais|	none 13
fr:word-after|mme|	? 8
fr:word-after|par|	none 16
fr:word-after|pour|	none -11
fr:word-after|prêtée|	none -13
fr:word-after|relâchée|	none -9
fr:word-after|réponse|	? 9
fr:word-after|sous|	none -17
fr:word-after|suivi|	. 9
fr:word-after|sur|	. 16	none 15
fr:word-after|traduction|	. 10
fr:word-after|venus|	none 10
fr:word-after|à|	. 6	none 15
fr:word-after|—|	. 12	? 11
fr:word-after|…|	none 12
fr:word-before|	! 16	( -10	, 8	? -11	a 15	accord 12	admet 8	aient 6	ailleurs -19	alias -13	alors 14	appelle -19	arrive 13	arrêt 17	assistant -11	au -9	avec 12	avoir 11	baptisée -13	calendrier 8	campagne 17	client 7	comme 16	consensus 19	dans -6	des -11	dite -10	dossier 22	drone 9	du 12	déclaration 14	dépouillement 7	elle 16	enregistré -11	entendu 14	envoyé 9	est 14	esturgeons 9	exige 6	exécutif 18	gaine 10	groupes 12	homme 18	indique 15	initiative 18	jugés 9	le -21	mais 11	match -11	maternité -12	mention -12	mouvement 9	négociations 12	on 12	pauvreté -16	perdrait 12	planteurs 13	pourquoi -13	pouvait 8	procédure 13	projet 11	promet 12	préfère 22	publication 16	périnatalité 13	redoute 6	relevait 6	restés 20	retrouvé -15	revue -10	réclament 14	résultat 10	salle 16	saluant 10	salue 13	savoir 11	scandé -7	serait 12	soient 15	son 8	sont 12	souhaiter 14	souhaité 7	sourit -9	suite 12	texte 11	une 25	voir 12	vouloir 18	à 10	équilibre 18	était 15	été 25	être 19	– 12	— 15	’ 9
fr:word-before|!|	4-7 16
fr:word-before|(|	2-3 -10	4-7 -7
fr:word-before|,|	1 12	4-7 27
fr:word-before|.|	1 14	2-3 7
fr:word-before|:|	2-3 11	4-7 -12	8+ 11
fr:word-before|?|	4-7 -8
fr:word-before|accord|	2-3 12
fr:word-before|admet|	2-3 8
fr:word-before|aient|	8+ 6
fr:word-before|ailleurs|	1 -19
fr:word-before|alias|	2-3 -13
fr:word-before|alors|	1 14
fr:word-before|appelle|	1 -10	2-3 -16
fr:word-before|arrive|	4-7 13
fr:word-before|arrêt|	4-7 17
fr:word-before|assistant|	1 -11
fr:word-before|au|	1 -17	2-3 13
fr:word-before|avec|	4-7 12
fr:word-before|avoir|	2-3 9	4-7 18
fr:word-before|a|	4-7 15
fr:word-before|baptisée|	1 -13
fr:word-before|calendrier|	4-7 8
fr:word-before|campagne|	4-7 17
fr:word-before|client|	8+ 7
fr:word-before|comme|	4-7 16
fr:word-before|consensus|	4-7 19
fr:word-before|dans|	2-3 -6
fr:word-before|des|	2-3 -11
fr:word-before|de|	1 -10	2-3 27	4-7 -10
fr:word-before|dite|	2-3 -10
fr:word-before|dit|	2-3 -8
fr:word-before|dossier|	4-7 22
fr:word-before|drone|	2-3 9
fr:word-before|du|	1 12
fr:word-before|déclaration|	4-7 14
fr:word-before|dépouillement|	2-3 7
fr:word-before|elle|	4-7 16
fr:word-before|enregistré|	2-3 -11
fr:word-before|entendu|	2-3 14
fr:word-before|envoyé|	4-7 9
fr:word-before|esturgeons|	2-3 9
fr:word-before|est|	1 14	4-7 6
fr:word-before|exige|	4-7 6
fr:word-before|exécutif|	4-7 18
fr:word-before|gaine|	1 10
fr:word-before|groupes|	2-3 12
fr:word-before|homme|	4-7 18
fr:word-before|indique|	4-7 15
fr:word-before|initiative|	1 18
fr:word-before|jugés|	1 9
fr:word-before|la|	1 16	4-7 -14
fr:word-before|le|	2-3 -26
fr:word-before|mais|	2-3 11
fr:word-before|match|	2-3 -11
fr:word-before|maternité|	2-3 -12
fr:word-before|mention|	2-3 -12
fr:word-before|mouvement|	1 9
fr:word-before|négociations|	2-3 12
fr:word-before|on|	2-3 12
fr:word-before|pauvreté|	4-7 -16
fr:word-before|perdrait|	2-3 12
fr:word-before|planteurs|	1 13
fr:word-before|pourquoi|	2-3 -13
fr:word-before|pour|	1 -13	4-7 17
fr:word-before|pouvait|	2-3 8
fr:word-before|procédure|	4-7 13
fr:word-before|projet|	2-3 10	4-7 6
fr:word-before|promet|	4-7 12
fr:word-before|préfère|	4-7 22
fr:word-before|publication|	4-7 16
fr:word-before|périnatalité|	4-7 13
fr:word-before|redoute|	4-7 6
fr:word-before|relevait|	4-7 6
fr:word-before|restés|	4-7 20
fr:word-before|retrouvé|	4-7 -15
fr:word-before|revue|	2-3 -10
fr:word-before|réclament|	4-7 14
fr:word-before|résultat|	4-7 10
fr:word-before|salle|	4-7 16
fr:word-before|saluant|	2-3 10
fr:word-before|salue|	2-3 11	4-7 7
fr:word-before|savoir|	4-7 11
fr:word-before|scandé|	4-7 -7
fr:word-before|serait|	2-3 12
fr:word-before|soient|	4-7 15
fr:word-before|sont|	1 12
fr:word-before|son|	1 15	2-3 -7
fr:word-before|souhaiter|	2-3 14
fr:word-before|souhaité|	8+ 7
fr:word-before|sourit|	1 -9
fr:word-before|start|	2-3 -12	4-7 22	8+ 9
fr:word-before|suite|	2-3 12
fr:word-before|texte|	2-3 9	4-7 9
fr:word-before|une|	1 7	2-3 21	4-7 14
fr:word-before|voir|	4-7 12
fr:word-before|vouloir|	4-7 18
fr:word-before|à|	2-3 10	8+ 6
fr:word-before|équilibre|	4-7 18
fr:word-before|était|	2-3 10	4-7 10
fr:word-before|été|	4-7 25
fr:word-before|être|	4-7 19
fr:word-before|–|	8+ 12
fr:word-before|—|	2-3 15
fr:word-before|’|	4-7 11
fr:work|near|none|	all -10
fr:work|near|none|stop|	all -10
fr:work|none|near|:|	first 6
fr:work|none|near|	first 6
fr:work|none|none|(|	none -10
fr:work|none|none|,|	all -10	none 31	some 12
fr:work|none|none|:|	all -6	all-one 7	first 16	none -16
fr:work|none|none|adverb|	none 20
fr:work|none|none|	all -13	first -10	most -8	none 12	some 24
fr:work|none|none|auxiliary|	none 28
fr:work|none|none|coordinator|	none 11
fr:work|none|none|determiner|	first -7
fr:work|none|none|preposition|	all -6	all-one -14	first -13	none 7	some 6
fr:work|none|none|pronoun|	none 19
fr:work|none|none|start|	most 10
fr:work|none|none|stop|	all-one 18	most -11
fr:work|none|none|subordinator|	none -13
fr:work|none|none|verb-judging|	none 17
fr:work|none|none|verb-saying|	all -8	all-one -21	none 25	some 6
fr:work|none|none|verb-thinking|	none 7
fr:work|none|none|word|	all -13	all-one -6	first -8	none 8	some 21
fr:work|none|none|–|	first 12
fr:work|none|none|—|	all-one 8	first 12
fr:work|none|none|’|	none 9
fr:work|right|none|	all -10	none 10	some 6
fr:work|right|none|word|	all -10	none 10	some 6
headline|false|	1 -6	2-3 -6	8+ 13
headline|true|	1 -14	2-3 -16	4-7 29	8+ 25
in-noun|false|false|1|	all-one -6	first 16	none -6
in-noun|false|false|2-3|	all -35	first 17	most 12	none 16	some 16
in-noun|false|false|4-7|	all -23	all-one -22	none 52	some 51
in-noun|false|false|8+|	all-one 15	first 11	most 9	none 11	some 20
in-noun|false|true|1|	all-one -10	first -23	none -14
in-noun|false|true|2-3|	all -24	first 9	most -14	none -35	some 14
in-noun|false|true|4-7|	all -17	first 43	most 10	none 40	some 15
in-noun|false|true|8+|	first 20	most 12
in-noun|true|false|1|	first -25	none -10
in-noun|true|false|2-3|	all -7	all-one -24	first -28	some -8
in-noun|true|false|4-7|	all -23	first -23	none 12	some 36
in-noun|true|false|8+|	most 10	none 47	some 18
in-noun|true|true|1|	all-one 22	none -7
in-noun|true|true|2-3|	all -24	all-one -32	first -10	none 6	some 13
in-noun|true|true|4-7|	all -6	first -19	none 25	some 7
in-noun|true|true|8+|	first -9
intro-follow|%|stop|	4-7 6
intro-follow|'|pronoun|	2-3 -13
intro-follow|'|stop|	4-7 8
intro-follow|(|)|	1 -6	2-3 -15	4-7 -7
intro-follow|(|,|	1 -12	2-3 -11	4-7 -20	8+ -11
intro-follow|(|determiner|	4-7 23
intro-follow|)|end|	8+ 6
intro-follow|,|(|	2-3 -22
intro-follow|,|)|	1 -13
intro-follow|,|,auxiliary|	4-7 6
intro-follow|,|,preposition|	2-3 9	4-7 16
intro-follow|,|,verb-saying|	2-3 12
intro-follow|,|,word|	2-3 9
intro-follow|,|,|	1 -28	2-3 -21	4-7 -14
intro-follow|,|-|	4-7 13
intro-follow|,|;|	2-3 -12
intro-follow|,|auxiliary|	1 -22	2-3 -21
intro-follow|,|capital|	2-3 6
intro-follow|,|coordinator|	1 -30	8+ 11
intro-follow|,|determiner|	4-7 -12	8+ 10
intro-follow|,|end|	1 20	2-3 18	4-7 47	8+ 25
intro-follow|,|preposition|	2-3 -10	8+ 14
intro-follow|,|pronoun|	4-7 17	8+ 12
intro-follow|,|quote|	2-3 -14
intro-follow|,|stop|	1 23	2-3 40	4-7 22	8+ 27
intro-follow|,|subordinator|	2-3 -16
intro-follow|,|that|	2-3 -10
intro-follow|,|word|	1 -8	2-3 -9	4-7 -10
intro-follow|,|—|	4-7 14
intro-follow|-|stop|	8+ 11
intro-follow|:|(|	2-3 -9	4-7 -8	8+ 20
intro-follow|:|+|	4-7 18
intro-follow|:|,auxiliary|	4-7 19
intro-follow|:|,capital|	4-7 -9
intro-follow|:|,determiner|	2-3 10
intro-follow|:|,preposition|	8+ 10
intro-follow|:|,verb-judging|	8+ 8
intro-follow|:|,verb-saying|	2-3 12	4-7 19	8+ 15
intro-follow|:|,word|	8+ 17
intro-follow|:|,|	1 -30	2-3 -36	4-7 -26
intro-follow|:|capital|	1 12	2-3 12	4-7 34	8+ 24
intro-follow|:|determiner|	1 -11	4-7 43	8+ 26
intro-follow|:|end|	1 7	2-3 41	4-7 31	8+ 49
intro-follow|:|preposition|	4-7 16	8+ 11
intro-follow|:|pronoun|	2-3 9	4-7 13	8+ 15
intro-follow|:|stop|	1 -16	2-3 -12	4-7 -13	8+ 9
intro-follow|:|subordinator|	2-3 15
intro-follow|:|verb-saying|	4-7 16	8+ 26
intro-follow|;|(|	4-7 -13
intro-follow|;|,preposition|	4-7 11
intro-follow|;|,verb-saying|	1 9
intro-follow|adverb|(|	8+ 21
intro-follow|adverb|,verb-judging|	2-3 7
intro-follow|adverb|,verb-saying|	1 9
intro-follow|adverb|,|	1 18	2-3 -10
intro-follow|adverb|:|	2-3 7
intro-follow|adverb|auxiliary|	4-7 6
intro-follow|adverb|end|	2-3 11	4-7 6
intro-follow|adverb|preposition|	1 11
intro-follow|adverb|stop|	1 -11	2-3 10	4-7 10
intro-follow|adverb|word|	1 -17
intro-follow|auxiliary|,adverb|	4-7 6
intro-follow|auxiliary|,auxiliary|	4-7 7
intro-follow|auxiliary|,verb-judging|	1 10
intro-follow|auxiliary|,|	1 24	4-7 39	8+ 18
intro-follow|auxiliary|-|	1 -10
intro-follow|auxiliary|;|	1 6	2-3 -9	8+ 15
intro-follow|auxiliary|adverb|	4-7 19
intro-follow|auxiliary|capital|	4-7 11
intro-follow|auxiliary|coordinator|	1 30	2-3 -6	8+ 20
intro-follow|auxiliary|determiner|	4-7 8
intro-follow|auxiliary|end|	1 -16	4-7 30	8+ 36
intro-follow|auxiliary|preposition|	1 18	2-3 16	4-7 38
intro-follow|auxiliary|pronoun|	2-3 -19	4-7 14
intro-follow|auxiliary|quote|	4-7 14
intro-follow|auxiliary|stop|	1 -14	2-3 41	4-7 -19	8+ 49
intro-follow|auxiliary|subordinator|	2-3 25	4-7 13
intro-follow|auxiliary|word|	4-7 21
intro-follow|capital|(|	1 -14	2-3 -8
intro-follow|capital|,coordinator|	4-7 6
intro-follow|capital|,determiner|	1 -10
intro-follow|capital|,verb-saying|	2-3 7
intro-follow|capital|,verb-thinking|	1 10
intro-follow|capital|,word|	2-3 16	4-7 6
intro-follow|capital|,|	2-3 18	4-7 15
intro-follow|capital|;|	8+ 7
intro-follow|capital|auxiliary|	1 -9	2-3 -16
intro-follow|capital|capital|	2-3 -7	4-7 16
intro-follow|capital|coordinator|	2-3 17
intro-follow|capital|determiner|	4-7 16
intro-follow|capital|end|	1 -17	2-3 22	4-7 23
intro-follow|capital|preposition|	2-3 -7	4-7 -13
intro-follow|capital|pronoun|	8+ 18
intro-follow|capital|stop|	1 -22	2-3 13	8+ 10
intro-follow|capital|subordinator|	1 21	8+ 13
intro-follow|capital|verb-judging|	2-3 -9
intro-follow|capital|verb-saying|	1 -9	2-3 -10
intro-follow|capital|word|	1 -18	2-3 6	4-7 15
intro-follow|coordinator|,|	1 -14	2-3 25
intro-follow|coordinator|coordinator|	2-3 -18
intro-follow|coordinator|determiner|	1 -15	2-3 -11
intro-follow|coordinator|end|	2-3 11
intro-follow|coordinator|preposition|	2-3 16	4-7 -12
intro-follow|coordinator|pronoun|	2-3 11	4-7 12
intro-follow|coordinator|stop|	1 -28	2-3 7	4-7 12	8+ 14
intro-follow|coordinator|verb-saying|	1 -8	2-3 -18
intro-follow|determiner|)|	2-3 -6
intro-follow|determiner|,capital|	2-3 10
intro-follow|determiner|,coordinator|	1 19
intro-follow|determiner|,determiner|	1 -10	2-3 -10
intro-follow|determiner|,preposition|	2-3 -8
intro-follow|determiner|,verb-saying|	2-3 -18
intro-follow|determiner|,word|	1 -9	2-3 -20	4-7 -14
intro-follow|determiner|,|	1 -18	2-3 -29	4-7 -14
intro-follow|determiner|:|	2-3 -8
intro-follow|determiner|;|	2-3 11
intro-follow|determiner|auxiliary|	1 -29	2-3 -22
intro-follow|determiner|capital|	1 11	2-3 -24
intro-follow|determiner|coordinator|	1 10	2-3 -21
intro-follow|determiner|determiner|	2-3 6	4-7 9
intro-follow|determiner|end|	1 -24	8+ 15
intro-follow|determiner|preposition|	4-7 -9
intro-follow|determiner|pronoun|	2-3 13
intro-follow|determiner|stop|	1 22	8+ 18
intro-follow|determiner|subordinator|	2-3 -25
intro-follow|determiner|verb-judging|	1 -37	2-3 -13
intro-follow|determiner|verb-saying|	2-3 -24	8+ 10
intro-follow|determiner|word|	2-3 12	4-7 18
intro-follow|possessive|,|	4-7 -9
intro-follow|possessive|coordinator|	2-3 18
intro-follow|possessive|end|	2-3 -13	4-7 21
intro-follow|possessive|quote|	4-7 -15
intro-follow|possessive|stop|	4-7 -9
intro-follow|possessive|word|	2-3 -8	4-7 -19
intro-follow|preposition|(|	2-3 -6	4-7 -7
intro-follow|preposition|,adverb|	2-3 -11
intro-follow|preposition|,auxiliary|	1 -11	2-3 -10
intro-follow|preposition|,capital|	1 -12
intro-follow|preposition|,determiner|	2-3 6
intro-follow|preposition|,preposition|	2-3 20	8+ 9
intro-follow|preposition|,pronoun|	1 10
intro-follow|preposition|,verb-saying|	1 -13	2-3 -7	4-7 10
intro-follow|preposition|,word|	1 -8
intro-follow|preposition|,|	1 -25	2-3 10	4-7 16	8+ 13
intro-follow|preposition|;|	1 10	4-7 6
intro-follow|preposition|auxiliary|	1 16	2-3 -17	4-7 15
intro-follow|preposition|capital|	1 -12	2-3 -10	4-7 21
intro-follow|preposition|coordinator|	1 -34	2-3 -18	4-7 13
intro-follow|preposition|end|	2-3 -29	4-7 26
intro-follow|preposition|preposition|	2-3 30	4-7 24
intro-follow|preposition|pronoun|	2-3 -12	4-7 -7
intro-follow|preposition|stop|	1 -13	2-3 -15	4-7 39	8+ 33
intro-follow|preposition|subordinator|	1 -24	4-7 11
intro-follow|preposition|that|	1 -14
intro-follow|preposition|verb-saying|	1 20	2-3 -10
intro-follow|preposition|word|	2-3 -14
intro-follow|preposition|–|	2-3 -9
intro-follow|pronoun|+|	2-3 7
intro-follow|pronoun|,subordinator|	2-3 10
intro-follow|pronoun|,word|	2-3 12
intro-follow|pronoun|,|	2-3 -14	4-7 14
intro-follow|pronoun|;|	4-7 9
intro-follow|pronoun|auxiliary|	2-3 14
intro-follow|pronoun|coordinator|	4-7 13
intro-follow|pronoun|determiner|	1 -19	2-3 27	4-7 19
intro-follow|pronoun|end|	1 23	2-3 27	4-7 30	8+ 15
intro-follow|pronoun|preposition|	2-3 -21
intro-follow|pronoun|stop|	1 10	2-3 -13	4-7 38	8+ 35
intro-follow|pronoun|subordinator|	2-3 18
intro-follow|pronoun|word|	2-3 11	4-7 8
intro-follow|quote|coordinator|	2-3 -16
intro-follow|quote|determiner|	4-7 13
intro-follow|quote|end|	4-7 22	8+ 14
intro-follow|quote|pronoun|	4-7 15
intro-follow|start|(|	1 -15	2-3 -17
intro-follow|start|,auxiliary|	4-7 15	8+ 7
intro-follow|start|,determiner|	1 15
intro-follow|start|,pronoun|	4-7 9	8+ 6
intro-follow|start|,verb-judging|	4-7 9
intro-follow|start|,verb-saying|	1 13	2-3 13	4-7 6	8+ 6
intro-follow|start|,verb-thinking|	8+ 6
intro-follow|start|,word|	1 -14	2-3 -7	4-7 11	8+ 9
intro-follow|start|,|	2-3 -19	4-7 19
intro-follow|start|:|	4-7 47	8+ 23
intro-follow|start|auxiliary|	1 -13	2-3 -20
intro-follow|start|capital|	1 -13	4-7 16	8+ 19
intro-follow|start|coordinator|	1 10
intro-follow|start|determiner|	1 19	2-3 25	4-7 27	8+ 27
intro-follow|start|end|	2-3 43	4-7 39	8+ 27
intro-follow|start|preposition|	1 -16	2-3 -25
intro-follow|start|pronoun|	2-3 52	4-7 24	8+ 20
intro-follow|start|stop|	8+ 6
intro-follow|start|subordinator|	2-3 -17
intro-follow|start|verb-saying|	2-3 45	4-7 24	8+ 19
intro-follow|start|word|	1 -28	4-7 29	8+ 24
intro-follow|start|–|	2-3 11	4-7 7
intro-follow|start|—|	2-3 8	4-7 22	8+ 17
intro-follow|stop|'|	4-7 15
intro-follow|stop|(|	8+ 9
intro-follow|stop|,auxiliary|	1 13	2-3 21	4-7 24	8+ 8
intro-follow|stop|,determiner|	8+ 7
intro-follow|stop|,pronoun|	2-3 8	4-7 20
intro-follow|stop|,verb-saying|	1 21	2-3 25	4-7 14
intro-follow|stop|,word|	1 10	2-3 29	8+ 6
intro-follow|stop|,|	4-7 21
intro-follow|stop|auxiliary|	1 17
intro-follow|stop|capital|	1 8	2-3 6	4-7 37	8+ 15
intro-follow|stop|determiner|	1 18	2-3 38	4-7 36	8+ 14
intro-follow|stop|end|	1 16	2-3 54	4-7 51	8+ 16
intro-follow|stop|preposition|	4-7 16
intro-follow|stop|pronoun|	1 22	4-7 35	8+ 18
intro-follow|stop|stop|	1 13	4-7 -7	8+ 8
intro-follow|stop|subordinator|	1 16	4-7 14
intro-follow|stop|verb-judging|	1 14	2-3 -12
intro-follow|stop|verb-saying|	1 14	2-3 34	4-7 35	8+ 16
intro-follow|stop|word|	2-3 10	4-7 17	8+ 25
intro-follow|stop|—|	4-7 13
intro-follow|subordinator|,pronoun|	2-3 -11
intro-follow|subordinator|,|	1 25	2-3 -13	4-7 -11
intro-follow|subordinator|;|	2-3 -16
intro-follow|subordinator|auxiliary|	1 -7	2-3 -15	4-7 18
intro-follow|subordinator|capital|	2-3 -19
intro-follow|subordinator|coordinator|	2-3 31	4-7 13
intro-follow|subordinator|determiner|	2-3 -31	4-7 17
intro-follow|subordinator|end|	1 -21	2-3 -14	4-7 26	8+ 18
intro-follow|subordinator|preposition|	1 -19	2-3 9
intro-follow|subordinator|stop|	1 -11	2-3 27	4-7 13	8+ 25
intro-follow|subordinator|subordinator|	4-7 18	8+ -19
intro-follow|subordinator|verb-thinking|	2-3 -18
intro-follow|subordinator|word|	1 -13	2-3 -25
intro-follow|that|,verb-saying|	8+ 6
intro-follow|that|,|	4-7 11	8+ 16
intro-follow|that|adverb|	8+ 11
intro-follow|that|auxiliary|	1 -22	4-7 13
intro-follow|that|end|	1 13	8+ 6
intro-follow|that|preposition|	4-7 23
intro-follow|that|stop|	2-3 17	4-7 24	8+ 11
intro-follow|verb-judging|,auxiliary|	1 -10
intro-follow|verb-judging|,preposition|	4-7 7
intro-follow|verb-judging|,word|	1 -6
intro-follow|verb-judging|,|	1 -28	2-3 17	4-7 -12
intro-follow|verb-judging|;|	2-3 14	4-7 14
intro-follow|verb-judging|auxiliary|	2-3 -19
intro-follow|verb-judging|capital|	2-3 -11
intro-follow|verb-judging|coordinator|	1 -12
intro-follow|verb-judging|determiner|	2-3 21
intro-follow|verb-judging|end|	1 -22	4-7 15
intro-follow|verb-judging|preposition|	1 -35	2-3 10	4-7 14
intro-follow|verb-judging|pronoun|	1 15	4-7 -10
intro-follow|verb-judging|quote|	2-3 -13
intro-follow|verb-judging|stop|	1 19	2-3 -13	4-7 35	8+ 18
intro-follow|verb-judging|subordinator|	1 -14	2-3 17
intro-follow|verb-judging|verb-judging|	1 -15
intro-follow|verb-judging|verb-saying|	2-3 -12
intro-follow|verb-judging|word|	2-3 -20	4-7 -13
intro-follow|verb-judging|–|	1 -16
intro-follow|verb-saying|,that|	4-7 6
intro-follow|verb-saying|,word|	1 -14	2-3 -8
intro-follow|verb-saying|,|	2-3 -32	4-7 -12
intro-follow|verb-saying|:|	4-7 6
intro-follow|verb-saying|;|	4-7 -13
intro-follow|verb-saying|auxiliary|	1 -18	2-3 21
intro-follow|verb-saying|capital|	2-3 -20	4-7 13
intro-follow|verb-saying|coordinator|	1 18	2-3 16	4-7 -14
intro-follow|verb-saying|determiner|	2-3 9	4-7 -11
intro-follow|verb-saying|end|	2-3 33	4-7 -6	8+ -19
intro-follow|verb-saying|preposition|	1 21	2-3 12	4-7 -15
intro-follow|verb-saying|stop|	2-3 -8	4-7 -8
intro-follow|verb-saying|subordinator|	2-3 14
intro-follow|verb-saying|that|	2-3 -13
intro-follow|verb-saying|word|	1 -31	2-3 -20	4-7 17
intro-follow|verb-thinking|,|	2-3 -18	4-7 14
intro-follow|verb-thinking|auxiliary|	1 -15
intro-follow|verb-thinking|capital|	4-7 14
intro-follow|verb-thinking|coordinator|	1 -17
intro-follow|verb-thinking|end|	2-3 -13	4-7 18
intro-follow|verb-thinking|preposition|	1 21	2-3 13
intro-follow|verb-thinking|stop|	1 -21	2-3 17	4-7 33	8+ 7
intro-follow|verb-thinking|subordinator|	4-7 20
intro-follow|word|(|	2-3 -14
intro-follow|word|,auxiliary|	1 -8
intro-follow|word|,determiner|	1 -12
intro-follow|word|,preposition|	2-3 -20	4-7 16
intro-follow|word|,quote|	2-3 -6
intro-follow|word|,subordinator|	2-3 13
intro-follow|word|,that|	1 -9
intro-follow|word|,verb-saying|	2-3 17	4-7 17	8+ 12
intro-follow|word|,word|	1 16	2-3 9	4-7 31
intro-follow|word|,|	1 -42	4-7 21
intro-follow|word|-|	4-7 10
intro-follow|word|:|	1 -13	4-7 9
intro-follow|word|;|	2-3 9	4-7 11
intro-follow|word|adverb|	1 -24	2-3 -6
intro-follow|word|auxiliary|	1 -37	2-3 -10	4-7 -13
intro-follow|word|capital|	1 20	2-3 11
intro-follow|word|coordinator|	2-3 19	4-7 16
intro-follow|word|determiner|	1 -16	2-3 -21	8+ 20
intro-follow|word|end|	1 6	8+ 9
intro-follow|word|preposition|	2-3 -21	4-7 -22	8+ 21
intro-follow|word|pronoun|	1 14	4-7 13
intro-follow|word|stop|	2-3 10	4-7 17	8+ 36
intro-follow|word|subordinator|	1 -6	4-7 15
intro-follow|word|verb-saying|	1 -38	2-3 18	4-7 -12
intro-follow|word|verb-thinking|	1 -16
intro-follow|word|word|	1 -41	2-3 -21	8+ -9
intro-follow|–|,subordinator|	1 10	4-7 8
intro-follow|–|,verb-saying|	8+ 12
intro-follow|–|,|	4-7 -17
intro-follow|–|preposition|	2-3 -7
intro-follow|—|determiner|	2-3 -12
intro-follow|—|end|	4-7 7	8+ 8
intro-follow|—|pronoun|	2-3 8
intro-follow|—|—|	2-3 12
intro-follow|’|coordinator|	4-7 8
intro-follow|’|stop|	4-7 15
intro-follow|•|:|	2-3 9
intro|	% 6	' -9	( -24	) 6	- 11	: 7	adverb 15	capital 6	determiner -13	possessive -6	preposition -10	pronoun 10	start 18	stop 30	subordinator -10	that 17	verb-judging -12	verb-saying -9	verb-thinking -7	word -13	– -14	— 16	’ 9	• 9
it:alone|alone|	2-3 11
it:alone|first|	1 15	2-3 -9	4-7 7
it:alone|inside|	2-3 7	8+ 11
it:best-gap|according-to|according|gap|according-to|,;|	4-7 21	8+ 6
it:best-gap|according-to|according|gap|according-to|,s|	4-7 -16
it:best-gap|according-to|according|gap|according-to|,|	1 6	2-3 9	4-7 22
it:best-gap|according-to|according|gap|according-to|c|	2-3 14	4-7 8
it:best-gap|according-to|according|gap|according-to||	1 -18	2-3 18	4-7 16
it:best-gap|colon|naked||	4-7 15
it:best-gap|named-before|naked||	1 13	2-3 11	4-7 21
it:best-gap|named-nearby|naked||	1 7	2-3 9	4-7 -7	8+ 9
it:best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 9
it:best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 8
it:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;,|	4-7 8
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -7
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|q,c|	2-3 -8
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,;|	1 -8
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -7	4-7 8
it:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 10
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 7
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -8	2-3 -10
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 16	2-3 14	8+ 6
it:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 11
it:best-gap|sentence-before|according|gap|sentence-before|,;|	8+ 11
it:best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 15
it:best-gap|sentence-before|according|gap|sentence-before|,sq|	2-3 14
it:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 15
it:best-gap|sentence-before|apposed|gap|sentence-before|c|	2-3 -16
it:best-gap|sentence-before|apposed|gap|sentence-before|q,;|	2-3 -10
it:best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 9
it:best-gap|sentence-before|apposition|gap|sentence-before||	4-7 12
it:best-gap|sentence-before|direct|gap|sentence-before|,;|	4-7 17
it:best-gap|sentence-before|direct|gap|sentence-before|,c|	4-7 12
it:best-gap|sentence-before|direct|gap|sentence-before|;|	4-7 20
it:best-gap|sentence-before|direct|gap|sentence-before||	4-7 17
it:best-gap|sentence-before|other|gap|sentence-before||	1 10
it:best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 10
it:best-gap|sentence-before|saying|gap|sentence-before|,sq|	4-7 7
it:best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 7	4-7 6
it:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 14	4-7 6
it:best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 7	8+ 11
it:best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 8
it:best-gap|sentence-before|saying|gap|sentence-before|s,c|	2-3 -6
it:best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 21
it:best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 10
it:best-gap|sentence-before|saying|gap|sentence-before||	4-7 8
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -15
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 16	8+ 7
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c|	4-7 12
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	4-7 15
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 7
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 19
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 19
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	2-3 -16
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -14	2-3 12
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 10
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 9
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 8	4-7 16
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 12
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -12	4-7 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 8	4-7 48
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 -15
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -16	2-3 17	4-7 -10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 16	4-7 24
it:best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	4-7 15
it:best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 15
it:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	4-7 11
it:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	2-3 11	4-7 11
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 18
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 -11
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -9	2-3 6	4-7 8
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -6
it:best-intro|'|according|2-4|	4-7 8
it:best-intro|,|according|far|	2-3 9	4-7 15
it:best-intro|,|naked|1|	2-3 15	4-7 20
it:best-intro|,|naked|2-4|	2-3 10	4-7 7
it:best-intro|,|naked|far|	4-7 6
it:best-intro|,|saying|1|	2-3 10	4-7 8
it:best-intro|,|saying|2-4|	2-3 6	4-7 11
it:best-intro|,|saying|far|	4-7 8
it:best-intro|-|naked|2-4|	8+ 9
it:best-intro|:|according|far|	8+ 11
it:best-intro|:|apposed|2-4|	2-3 9	4-7 25	8+ 7
it:best-intro|:|apposed|5-10|	2-3 14	4-7 -7
it:best-intro|:|apposition|5-10|	4-7 9
it:best-intro|:|direct|2-4|	4-7 12
it:best-intro|:|direct|5-10|	4-7 26
it:best-intro|:|direct|far|	4-7 21
it:best-intro|:|judging|1|	2-3 10	4-7 10
it:best-intro|:|naked|2-4|	8+ 9
it:best-intro|:|naked|5-10|	2-3 14	4-7 44
it:best-intro|:|naked|far|	4-7 12	8+ 17
it:best-intro|:|saying|-10|	4-7 8
it:best-intro|:|saying|1|	1 8	4-7 25
it:best-intro|:|saying|2-4|	4-7 33
it:best-intro|:|saying|5-10|	4-7 29	8+ 8
it:best-intro|:|saying|far|	4-7 8	8+ 11
it:best-intro|:|shared|2-4|	4-7 15
it:best-intro|;|according|1|	4-7 11
it:best-intro|;|naked|1|	1 9
it:best-intro|adverb|naked|5-10|	2-3 7
it:best-intro|adverb|saying|2-4|	1 -12
it:best-intro|auxiliary|according|1|	4-7 6
it:best-intro|auxiliary|according|2-4|	1 6	2-3 12
it:best-intro|auxiliary|saying|5-10|	2-3 12	4-7 9
it:best-intro|capital|other|0|	2-3 -7
it:best-intro|determiner|according|0|	1 -18
it:best-intro|determiner|according|5-10|	2-3 14
it:best-intro|determiner|direct|5-10|	2-3 -8
it:best-intro|determiner|naked|5-10|	1 13	2-3 -14
it:best-intro|determiner|naked|far|	2-3 -11
it:best-intro|determiner|other|0|	2-3 -8
it:best-intro|determiner|saying|1|	2-3 -8
it:best-intro|determiner|saying|2-4|	4-7 12
it:best-intro|determiner|saying|5-10|	1 -14	4-7 15
it:best-intro|determiner|thinking|5-10|	4-7 11
it:best-intro|preposition|according|far|	4-7 15
it:best-intro|preposition|apposed|far|	2-3 -18
it:best-intro|preposition|direct|5-10|	2-3 -16
it:best-intro|preposition|naked|0|	2-3 -10
it:best-intro|preposition|naked|2-4|	2-3 18	4-7 -7	8+ 6
it:best-intro|preposition|naked|5-10|	1 -20
it:best-intro|preposition|naked|far|	2-3 -13
it:best-intro|preposition|saying|-5|	2-3 -7
it:best-intro|preposition|saying|1|	1 10	2-3 17	4-7 7
it:best-intro|preposition|saying|2-4|	1 -8	2-3 17	4-7 13
it:best-intro|preposition|saying|far|	2-3 -6
it:best-intro|start|apposed|far|	4-7 8
it:best-intro|start|direct|2-4|	2-3 -7
it:best-intro|start|naked|2-4|	2-3 -9	4-7 15
it:best-intro|start|naked|5-10|	4-7 8
it:best-intro|start|naked|far|	4-7 7
it:best-intro|start|other|1|	8+ 6
it:best-intro|start|saying|1|	1 15	2-3 15
it:best-intro|start|saying|far|	2-3 8	4-7 9
it:best-intro|stop|apposition|2-4|	4-7 12
it:best-intro|stop|direct|1|	4-7 18
it:best-intro|stop|direct|2-4|	4-7 6
it:best-intro|stop|direct|far|	4-7 12
it:best-intro|stop|naked|1|	1 13	2-3 7	4-7 23
it:best-intro|stop|naked|2-4|	4-7 7
it:best-intro|stop|naked|5-10|	2-3 6	4-7 9
it:best-intro|stop|naked|far|	2-3 16	4-7 13
it:best-intro|stop|other|1|	1 10	4-7 7
it:best-intro|stop|relative|far|	4-7 10
it:best-intro|stop|saying|1|	1 7	2-3 8	4-7 6
it:best-intro|stop|saying|5-10|	2-3 10	4-7 8
it:best-intro|stop|saying|far|	2-3 7	4-7 21
it:best-intro|verb-judging|according|far|	2-3 14
it:best-intro|verb-judging|judging|0|	1 -10	2-3 -7	4-7 16
it:best-intro|verb-judging|naked|2-4|	1 -10
it:best-intro|verb-judging|saying|far|	2-3 -15
it:best-intro|verb-saying|apposed|5-10|	4-7 12
it:best-intro|verb-saying|direct|far|	1 -14
it:best-intro|verb-saying|naked|5-10|	1 -18
it:best-intro|verb-saying|naked|far|	2-3 10
it:best-intro|verb-saying|saying|0|	1 11	2-3 17	4-7 16
it:best-intro|verb-thinking|thinking|0|	2-3 11
it:best-intro|word|according|0|	2-3 10	4-7 16
it:best-intro|word|according|2-4|	4-7 15
it:best-intro|word|according|5-10|	2-3 14	4-7 -15
it:best-intro|word|according|far|	4-7 18
it:best-intro|word|apposed|2-4|	2-3 7
it:best-intro|word|apposed|5-10|	4-7 15
it:best-intro|word|apposed|far|	1 -15
it:best-intro|word|direct|2-4|	2-3 12
it:best-intro|word|judging|2-4|	1 11	4-7 9
it:best-intro|word|judging|5-10|	2-3 13
it:best-intro|word|naked|1|	1 -10	2-3 -12
it:best-intro|word|naked|2-4|	1 17	4-7 21
it:best-intro|word|naked|5-10|	2-3 16	4-7 11
it:best-intro|word|naked|far|	2-3 -14	4-7 16
it:best-intro|word|other|0|	1 -8
it:best-intro|word|saying|0|	2-3 -6
it:best-intro|word|saying|2-4|	1 -12	4-7 -11
it:best-intro|word|saying|5-10|	1 -15	4-7 13
it:best-intro|word|saying|far|	2-3 14	4-7 6
it:best-intro|word|shared|5-10|	4-7 15
it:best-intro|word|thinking|2-4|	4-7 11
it:best-intro|—|saying|2-4|	4-7 7
it:best-lead|lower|'|according|	according-to 8
it:best-lead|lower|,|according|	according-to 10	sentence-before 15
it:best-lead|lower|,|naked|	named-nearby 21
it:best-lead|lower|,|saying|	quote-then-verb 9	sentence-before 8	speaker-then-quote 9	verb-then-speaker 6
it:best-lead|lower|:|judging|	quote-then-verb 10
it:best-lead|lower|:|naked|	named-nearby 14
it:best-lead|lower|;|according|	according-to 11
it:best-lead|lower|;|naked|	named-nearby 9
it:best-lead|lower|adverb|naked|	named-nearby 7
it:best-lead|lower|adverb|saying|	speaker-then-quote -12
it:best-lead|lower|auxiliary|according|	according-to 9
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 16
it:best-lead|lower|determiner|according|	according-to 8
it:best-lead|lower|determiner|direct|	quote-then-speaker -8
it:best-lead|lower|determiner|naked|	named-nearby -18
it:best-lead|lower|determiner|thinking|	speaker-then-quote 11
it:best-lead|lower|preposition|according|	sentence-before 15
it:best-lead|lower|preposition|apposed|	sentence-before -18
it:best-lead|lower|preposition|saying|	sentence-before -6
it:best-lead|lower|verb-judging|according|	sentence-before 14
it:best-lead|lower|verb-judging|saying|	speaker-then-quote -15
it:best-lead|lower|verb-saying|apposed|	speaker-then-quote 12
it:best-lead|lower|verb-saying|direct|	speaker-then-quote -14
it:best-lead|lower|verb-saying|naked|	named-nearby 13
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 28
it:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 11
it:best-lead|lower|word|apposed|	speaker-then-quote 17
it:best-lead|lower|word|direct|	speaker-then-quote 12
it:best-lead|lower|word|judging|	speaker-then-quote 18
it:best-lead|lower|word|naked|	named-nearby 23
it:best-lead|lower|word|other|	quote-then-verb -8
it:best-lead|lower|word|saying|	sentence-before 18	speaker-then-quote -10	verb-then-speaker -11
it:best-lead|lower|word|shared|	speaker-then-quote 15
it:best-lead|lower|word|thinking|	speaker-then-quote 11
it:best-lead|upper|,|naked|	named-nearby 14
it:best-lead|upper|,|saying|	speaker-then-quote 8
it:best-lead|upper|-|naked|	named-nearby 6
it:best-lead|upper|:|according|	according-to 6	sentence-before 11
it:best-lead|upper|:|apposition|	sentence-before 9
it:best-lead|upper|:|direct|	sentence-before 23	speaker-then-quote 24
it:best-lead|upper|:|judging|	speaker-then-quote 10
it:best-lead|upper|:|naked|	colon 15
it:best-lead|upper|:|saying|	quote-then-speaker 8	quote-then-verb 13	sentence-before 11	speaker-then-quote 23	verb-then-speaker 21
it:best-lead|upper|:|shared|	speaker-then-quote 15
it:best-lead|upper|capital|other|	quote-then-verb -7
it:best-lead|upper|determiner|naked|	named-nearby 13
it:best-lead|upper|determiner|other|	quote-then-verb -8
it:best-lead|upper|determiner|saying|	speaker-then-quote -14
it:best-lead|upper|preposition|direct|	speaker-then-quote -16
it:best-lead|upper|preposition|naked|	named-nearby -25
it:best-lead|upper|preposition|saying|	quote-then-speaker -9	speaker-then-quote 15
it:best-lead|upper|start|apposed|	quote-then-speaker 8
it:best-lead|upper|start|direct|	quote-then-speaker -7
it:best-lead|upper|start|naked|	named-before 7	named-nearby -8
it:best-lead|upper|start|other|	quote-then-verb 6
it:best-lead|upper|start|saying|	paragraph-before 8	quote-then-verb 18	sentence-after 11
it:best-lead|upper|stop|apposition|	sentence-before 12
it:best-lead|upper|stop|direct|	sentence-before 20
it:best-lead|upper|stop|naked|	named-before 27	named-nearby 14
it:best-lead|upper|stop|other|	quote-then-verb 7	sentence-before 10
it:best-lead|upper|stop|relative|	sentence-before 10
it:best-lead|upper|stop|saying|	quote-then-verb 17	sentence-before 17
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -10
it:best-lead|upper|verb-judging|naked|	named-nearby -10
it:best-lead|upper|verb-saying|naked|	named-nearby -18
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 14
it:best-lead|upper|word|apposed|	speaker-then-quote -15
it:best-lead|upper|word|naked|	named-nearby -21
it:best-lead|upper|word|saying|	speaker-then-quote -12	verb-then-speaker -10
it:best-lead|upper|—|saying|	sentence-before 7
it:best-lemma|	affermare -15	aggiungere 16	ammettere -10	annunciare 17	anticipare 21	attaccare 8	borbottare 6	brontolare 11	chiamare 7	chiedere -15	confessare 8	confidare 14	correggere 14	dichiarare 6	dire 6	domandare -12	esprimere 8	giudicare 11	giurare 8	gridare 8	incalzare 6	insistere 11	interrompere 15	invocare -16	lodare 16	negare 6	parlare 25	plaudire 10	postare -6	precisare 15	prescrivere 9	prevedere 12	promettere 10	puntualizzare 7	raccomandare 6	raccontare 19	recitare 20	replicare 15	riassumere 23	ribattere 11	ricordare 16	riferire 11	ringraziare 21	ripetere 7	rispondere 13	rivelare -13	salutare 12	sapere 18	scandire 19	scrivere 17	spiegare 8	tagliare 10	temere 11
it:best-lemma|affermare|speaker-then-quote|	far -15
it:best-lemma|aggiungere|quote-then-speaker|	-10 8
it:best-lemma|aggiungere|speaker-then-quote|	1 7
it:best-lemma|aggiungere|verb-then-speaker|	1 10
it:best-lemma|ammettere|quote-then-verb|	1 9
it:best-lemma|ammettere|verb-then-speaker|	5-10 -11
it:best-lemma|annunciare|sentence-before|	5-10 10
it:best-lemma|annunciare|speaker-then-quote|	0 14
it:best-lemma|anticipare|verb-then-speaker|	5-10 18
it:best-lemma|assicurare|speaker-then-quote|	1 11	5-10 -14
it:best-lemma|attaccare|speaker-then-quote|	1 8
it:best-lemma|avvertire|paragraph-before|	far 9
it:best-lemma|borbottare|quote-then-verb|	1 6
it:best-lemma|brontolare|speaker-then-quote|	1 11
it:best-lemma|chiamare|quote-then-verb|	1 10
it:best-lemma|chiamare|speaker-then-quote|	0 -10
it:best-lemma|chiedere|quote-then-verb|	1 6
it:best-lemma|chiedere|sentence-before|	far -6
it:best-lemma|chiedere|speaker-then-quote|	0 11	5-10 -15
it:best-lemma|confessare|speaker-then-quote|	1 7
it:best-lemma|confidare|speaker-then-quote|	2-4 14
it:best-lemma|correggere|speaker-then-quote|	1 14
it:best-lemma|definire|speaker-then-quote|	0 -8	5-10 13
it:best-lemma|dichiarare|speaker-then-quote|	0 6
it:best-lemma|dire|quote-then-speaker|	2-4 -8
it:best-lemma|dire|quote-then-verb|	1 9
it:best-lemma|dire|speaker-then-quote|	0 12
it:best-lemma|domandare|speaker-then-quote|	2-4 -12
it:best-lemma|esprimere|speaker-then-quote|	0 8
it:best-lemma|giudicare|speaker-then-quote|	2-4 11
it:best-lemma|giurare|speaker-then-quote|	2-4 8
it:best-lemma|gridare|sentence-before|	5-10 6
it:best-lemma|gridare|speaker-then-quote|	1 8
it:best-lemma|insistere|paragraph-before|	far 8
it:best-lemma|insistere|sentence-after|	1 11
it:best-lemma|interrompere|quote-then-verb|	1 15
it:best-lemma|interrompere|verb-then-speaker|	1 7
it:best-lemma|invocare|speaker-then-quote|	1 -16
it:best-lemma|lodare|speaker-then-quote|	0 16
it:best-lemma|negare|speaker-then-quote|	2-4 6
it:best-lemma|none|according-to|	0 8	1 16	2-4 16	far 20
it:best-lemma|none|colon|	1 15
it:best-lemma|none|named-before|	1 21	2-4 7	5-10 9	far 13
it:best-lemma|none|named-nearby|	0 -10	1 13	far -13
it:best-lemma|none|quote-then-speaker|	2-4 -7	5-10 -8	far 8
it:best-lemma|none|sentence-before|	1 18	2-4 15	5-10 12	far -9
it:best-lemma|none|speaker-then-quote|	2-4 25	far -16
it:best-lemma|parlare|speaker-then-quote|	1 23	5-10 15
it:best-lemma|plaudire|speaker-then-quote|	1 10
it:best-lemma|postare|verb-then-speaker|	0 -6
it:best-lemma|precisare|speaker-then-quote|	1 17
it:best-lemma|prescrivere|speaker-then-quote|	2-4 9
it:best-lemma|prevedere|speaker-then-quote|	2-4 11	5-10 11
it:best-lemma|promettere|speaker-then-quote|	0 10	2-4 10
it:best-lemma|puntualizzare|verb-then-speaker|	1 7
it:best-lemma|raccomandare|speaker-then-quote|	1 6
it:best-lemma|raccontare|quote-then-verb|	1 7
it:best-lemma|raccontare|sentence-before|	5-10 8
it:best-lemma|raccontare|speaker-then-quote|	5-10 16
it:best-lemma|recitare|quote-then-verb|	1 12
it:best-lemma|recitare|speaker-then-quote|	0 14
it:best-lemma|replicare|speaker-then-quote|	0 11	5-10 8
it:best-lemma|riassumere|speaker-then-quote|	2-4 23
it:best-lemma|ribattere|speaker-then-quote|	5-10 8
it:best-lemma|ribattere|verb-then-speaker|	1 7
it:best-lemma|ricordare|speaker-then-quote|	2-4 12
it:best-lemma|riferire|sentence-before|	far 11
it:best-lemma|ringraziare|speaker-then-quote|	2-4 21
it:best-lemma|ripetere|quote-then-verb|	1 7
it:best-lemma|rispondere|quote-then-verb|	1 7
it:best-lemma|rispondere|sentence-before|	2-4 7
it:best-lemma|rispondere|speaker-then-quote|	5-10 13
it:best-lemma|rivelare|quote-then-speaker|	-5 -7
it:best-lemma|rivelare|sentence-before|	far 21
it:best-lemma|rivelare|speaker-then-quote|	2-4 -11
it:best-lemma|salutare|speaker-then-quote|	0 8	2-4 13	5-10 11
it:best-lemma|sapere|speaker-then-quote|	5-10 18
it:best-lemma|scandire|sentence-before|	far 19
it:best-lemma|scherzare|verb-then-speaker|	5-10 -9
it:best-lemma|scrivere|speaker-then-quote|	5-10 12
it:best-lemma|spiegare|sentence-before|	5-10 7	far 6
it:best-lemma|tagliare|quote-then-verb|	1 9
it:best-lemma|tagliare|sentence-before|	far 8
it:best-lemma|temere|speaker-then-quote|	0 11
it:best-lemma|unlisted|quote-then-verb|	0 -14	1 7
it:best-lemma|unlisted|sentence-before|	1 10
it:best-near|according-to|according|	0 8	1 16	2-4 16	far 20
it:best-near|according|0|	1 -18	2-3 10	4-7 16
it:best-near|according|1|	4-7 16
it:best-near|according|2-4|	1 6	2-3 12	4-7 18
it:best-near|according|5-10|	2-3 20	4-7 -15
it:best-near|according|far|	2-3 14	4-7 24	8+ 10
it:best-near|apposed|2-4|	2-3 13	4-7 25	8+ 7
it:best-near|apposed|5-10|	2-3 14
it:best-near|apposed|far|	1 -15	2-3 -18	4-7 8
it:best-near|apposition|2-4|	4-7 12
it:best-near|apposition|5-10|	4-7 9
it:best-near|colon|naked|	1 15
it:best-near|direct|1|	4-7 18
it:best-near|direct|2-4|	2-3 6	4-7 12
it:best-near|direct|5-10|	2-3 -15	4-7 26
it:best-near|direct|far|	1 -14	4-7 21
it:best-near|judging|0|	1 -10	2-3 -7	4-7 16
it:best-near|judging|1|	2-3 10	4-7 10
it:best-near|judging|2-4|	1 11	4-7 9
it:best-near|judging|5-10|	2-3 13
it:best-near|naked|0|	2-3 -10
it:best-near|naked|1|	1 6	2-3 12
it:best-near|naked|2-4|	1 12	2-3 10	8+ 9
it:best-near|naked|5-10|	2-3 7	4-7 47
it:best-near|naked|far|	2-3 -15	4-7 24	8+ 10
it:best-near|named-before|naked|	1 21	2-4 7	5-10 9	far 13
it:best-near|named-nearby|naked|	0 -10	1 13	far -13
it:best-near|other|0|	1 -8	2-3 -10
it:best-near|other|1|	1 10	4-7 7
it:best-near|paragraph-before|saying|	far 8
it:best-near|quote-then-speaker|apposed|	far 8
it:best-near|quote-then-speaker|direct|	2-4 -7	5-10 -8
it:best-near|quote-then-speaker|saying|	-10 8	-5 -7	2-4 -7
it:best-near|quote-then-verb|judging|	1 10
it:best-near|quote-then-verb|other|	0 -14	1 7
it:best-near|quote-then-verb|saying|	1 20
it:best-near|relative|far|	4-7 10
it:best-near|saying|-10|	4-7 8
it:best-near|saying|-5|	2-3 -7
it:best-near|saying|0|	1 11	2-3 6	4-7 16
it:best-near|saying|1|	1 20	4-7 13	8+ 6
it:best-near|saying|2-4|	1 -20	2-3 18	8+ 6
it:best-near|saying|5-10|	1 -21	4-7 36	8+ 8
it:best-near|saying|far|	2-3 -8	4-7 16	8+ 12
it:best-near|sentence-after|saying|	1 11
it:best-near|sentence-before|according|	far 21
it:best-near|sentence-before|apposed|	far -18
it:best-near|sentence-before|apposition|	2-4 12	5-10 9
it:best-near|sentence-before|direct|	1 18	2-4 6	5-10 9	far 21
it:best-near|sentence-before|other|	1 10
it:best-near|sentence-before|relative|	far 10
it:best-near|sentence-before|saying|	2-4 7	5-10 14
it:best-near|shared|2-4|	4-7 15
it:best-near|shared|5-10|	4-7 15
it:best-near|speaker-then-quote|apposed|	2-4 27	far -15
it:best-near|speaker-then-quote|direct|	2-4 12	far -14
it:best-near|speaker-then-quote|judging|	1 10	2-4 12	5-10 13
it:best-near|speaker-then-quote|saying|	0 29	1 9	far -15
it:best-near|speaker-then-quote|shared|	2-4 15	5-10 15
it:best-near|speaker-then-quote|thinking|	0 11	2-4 11	5-10 11
it:best-near|thinking|0|	2-3 11
it:best-near|thinking|2-4|	4-7 11
it:best-near|thinking|5-10|	4-7 11
it:best-near|verb-then-speaker|saying|	0 -6	1 8	2-4 8	5-10 -13
it:best-negated|	true 9
it:best-order|according|according|0|	1 -18	2-3 10	4-7 16
it:best-order|according|according|1|	4-7 16
it:best-order|according|according|2-4|	1 6	2-3 12	4-7 18
it:best-order|according|according|5-10|	2-3 20	4-7 -15
it:best-order|according|according|far|	2-3 14	4-7 24	8+ 10
it:best-order|apposed|apposed|2-4|	2-3 13	4-7 25	8+ 7
it:best-order|apposed|apposed|5-10|	2-3 14
it:best-order|apposed|apposed|far|	1 -15	2-3 -18	4-7 8
it:best-order|apposed|judging|0|	2-3 -16	4-7 8
it:best-order|apposed|judging|1|	4-7 10
it:best-order|apposed|judging|2-4|	4-7 9
it:best-order|apposed|saying|-10|	4-7 8
it:best-order|apposed|saying|-5|	2-3 -7
it:best-order|apposed|saying|0|	1 11	4-7 7
it:best-order|apposed|saying|1|	2-3 17	4-7 9
it:best-order|apposed|saying|2-4|	4-7 -7
it:best-order|apposed|saying|far|	4-7 22
it:best-order|apposition|apposition|2-4|	4-7 12
it:best-order|apposition|apposition|5-10|	4-7 9
it:best-order|apposition|saying|2-4|	1 -12
it:best-order|apposition|saying|5-10|	2-3 10
it:best-order|apposition|saying|far|	4-7 9
it:best-order|apposition|thinking|5-10|	4-7 11
it:best-order|direct|direct|1|	4-7 18
it:best-order|direct|direct|2-4|	2-3 6	4-7 12
it:best-order|direct|direct|5-10|	2-3 -15	4-7 26
it:best-order|direct|direct|far|	1 -14	4-7 21
it:best-order|direct|judging|0|	1 -10	2-3 16	4-7 14
it:best-order|direct|judging|5-10|	2-3 13
it:best-order|direct|saying|0|	2-3 16	4-7 14
it:best-order|direct|saying|1|	1 12	4-7 14
it:best-order|direct|saying|2-4|	1 -15	2-3 18	4-7 17
it:best-order|direct|saying|5-10|	1 -14	4-7 30
it:best-order|direct|saying|far|	2-3 -18
it:best-order|direct|thinking|0|	2-3 11
it:best-order|direct|thinking|2-4|	4-7 11
it:best-order|inverted|judging|1|	2-3 10
it:best-order|inverted|other|0|	1 -8	2-3 -10
it:best-order|inverted|other|1|	1 10	4-7 7
it:best-order|inverted|saying|0|	2-3 -6
it:best-order|inverted|saying|1|	1 16	2-3 10	4-7 6	8+ 6
it:best-order|inverted|saying|2-4|	4-7 8
it:best-order|inverted|saying|5-10|	1 -15	4-7 22	8+ 7
it:best-order|inverted|saying|far|	2-3 9	4-7 7	8+ 11
it:best-order|naked|naked|0|	2-3 -10
it:best-order|naked|naked|1|	1 6	2-3 12
it:best-order|naked|naked|2-4|	1 12	2-3 10	8+ 9
it:best-order|naked|naked|5-10|	2-3 7	4-7 47
it:best-order|naked|naked|far|	2-3 -15	4-7 24	8+ 10
it:best-order|passive|saying|far|	2-3 14
it:best-order|relative|judging|2-4|	1 11
it:best-order|relative|relative|far|	4-7 10
it:best-order|relative|saying|0|	2-3 14
it:best-order|relative|saying|2-4|	4-7 23
it:best-order|relative|saying|5-10|	4-7 11	8+ 12
it:best-order|shared|shared|2-4|	4-7 15
it:best-order|shared|shared|5-10|	4-7 15
it:best-phrase|name|	apposed -16	apposition 9	direct -10	judging 19	naked 6	saying 6	thinking 13
it:best-phrase|noun|	according 25	apposition 12	direct 6	judging -7	naked 15	relative 10	saying -7	shared 21	thinking 11
it:best-phrase|pronoun|	naked 7	saying 9
it:best-score|	-1 -28	-3 -12	-4 11	0 7	1 23	2 14	3 15	4 9	5 11
it:best-score|-1|	1 -19	2-3 7	4-7 -28	8+ 20
it:best-score|-2|	2-3 -11	4-7 17	8+ 16
it:best-score|-3|	2-3 -16	4-7 20
it:best-score|-4|	2-3 11	4-7 10
it:best-score|0|	1 7	2-3 -8	4-7 18	8+ 9
it:best-score|1|	2-3 18	4-7 53	8+ 7
it:best-score|2|	1 9	2-3 6	4-7 42	8+ 6
it:best-score|3|	2-3 32	8+ 6
it:best-score|4|	1 -18	2-3 8	4-7 23	8+ 7
it:best-score|5|	4-7 11
it:best|according-to|according|	2-3 25	4-7 -11	8+ 6
it:best|colon|naked|	4-7 15
it:best|named-before|naked|	1 13	2-3 11	4-7 21
it:best|named-nearby|naked|	1 7	2-3 9	4-7 -7	8+ 9
it:best|paragraph-before|saying|	2-3 8	4-7 9
it:best|quote-then-speaker|apposed|	4-7 8
it:best|quote-then-speaker|direct|	2-3 -10
it:best|quote-then-speaker|saying|	1 -8	2-3 -7	4-7 8
it:best|quote-then-verb|judging|	2-3 10
it:best|quote-then-verb|other|	1 -8	2-3 -10	4-7 7
it:best|quote-then-verb|saying|	1 16	2-3 14	8+ 6
it:best|sentence-after|saying|	2-3 11
it:best|sentence-before|according|	2-3 14	4-7 18	8+ 11
it:best|sentence-before|apposed|	2-3 -18
it:best|sentence-before|apposition|	4-7 14
it:best|sentence-before|direct|	4-7 32
it:best|sentence-before|other|	1 10
it:best|sentence-before|relative|	4-7 10
it:best|sentence-before|saying|	2-3 7	4-7 16	8+ 11
it:best|speaker-then-quote|apposed|	1 -15	2-3 19	8+ 7
it:best|speaker-then-quote|direct|	1 -14	2-3 10	4-7 24
it:best|speaker-then-quote|judging|	1 8	4-7 21
it:best|speaker-then-quote|saying|	1 -6	8+ 8
it:best|speaker-then-quote|shared|	4-7 21
it:best|speaker-then-quote|thinking|	2-3 11	4-7 12
it:best|verb-then-speaker|saying|	1 -15	4-7 23
it:case-follow|all-one|,auxiliary|	none -10
it:case-follow|all-one|,coordinator|	! 13
it:case-follow|all-one|,that|	none -9
it:case-follow|all-one|,word|	none -8
it:case-follow|all-one|preposition|	none -19
it:case-follow|all-one|stop|	! 8	none 10
it:case-follow|all|,auxiliary|	none -10
it:case-follow|all|,determiner|	none 15
it:case-follow|all|,word|	none -7
it:case-follow|all|auxiliary|	none -16
it:case-follow|all|end|	. 8	none 11
it:case-follow|all|preposition|	none -14
it:case-follow|all|stop|	none 14
it:case-follow|first|,auxiliary|	none 17
it:case-follow|first|,pronoun|	none 9
it:case-follow|first|,quote|	none -6
it:case-follow|first|,verb-saying|	? 6	none 15
it:case-follow|first|,word|	none 20
it:case-follow|first|:|	none 15
it:case-follow|first|auxiliary|	none -7
it:case-follow|first|determiner|	none -10
it:case-follow|first|end|	? 16	none 26
it:case-follow|first|pronoun|	none -7
it:case-follow|first|stop|	? -16
it:case-follow|first|word|	none -7
it:case-follow|first|–|	, 7	? 11
it:case-follow|most|,capital|	none -9
it:case-follow|most|stop|	none 9
it:case-follow|none|,adverb|	none 6
it:case-follow|none|,auxiliary|	none 6
it:case-follow|none|,preposition|	none -13
it:case-follow|none|,subordinator|	none 13
it:case-follow|none|,verb-saying|	none 15
it:case-follow|none|,word|	none -8
it:case-follow|none|;|	none 23
it:case-follow|none|auxiliary|	none -11
it:case-follow|none|coordinator|	none 10
it:case-follow|none|end|	none -16
it:case-follow|none|preposition|	none 13
it:case-follow|none|pronoun|	none -8
it:case-follow|some|end|	none 6
it:case-follow|some|stop|	none 11
it:case-intro|all-one|	: 21	determiner 6	preposition -18	stop 17	verb-judging -9	verb-saying -18	word -21
it:case-intro|all|	, 17	preposition 9	word -16
it:case-intro|first|	- 11	capital -7	determiner -8	preposition -13	start 17	stop 32	verb-saying 14	word -16	— 7
it:case-intro|most|	: -6
it:case-intro|none|	' 8	, 14	: 16	; 10	auxiliary 10	determiner -7	preposition -8	verb-judging -9	verb-saying 15	verb-thinking 11	word 12
it:case-intro|some|	, 16	verb-saying 7
it:case|all-one|	2 -13	3 17
it:case|all|	2 -9	3 23
it:case|first|	10+ 10	2 -14	3 12	6-9 40
it:case|most|	4-5 -9	6-9 10
it:case|none|	10+ 9	2 26	3 -15	6-9 32
it:case|some|	3 13	4-5 7	6-9 7
it:clause|false|false|	all 17	most -9	some 11
it:clause|false|true|	first 6	most 9	none 21
it:clause|true|false|	first 8
it:clause|true|true|	first 27	none 21
it:ending|	! 17	, 7	. 11	? -11
it:family|"|	1 10	2-3 14	4-7 41	8+ 13
it:family|'|	2-3 17	4-7 8
it:family|A|	2-3 8
it:family|C|	4-7 7
it:family|E|	4-7 6
it:family|S|	2-3 10	4-7 7
it:family|«|	4-7 -13	8+ 6
it:family|‘|	1 10	2-3 -6	4-7 23	8+ 6
it:family|“|	1 -18	4-7 7	8+ 12
it:follow|	,adverb 6	,capital -9	,coordinator 13	,determiner 11	,preposition -13	,pronoun 9	,quote -6	,subordinator 13	,that -9	,verb-saying 16	,word -10	; 23	auxiliary -13	coordinator 10	determiner -6	end 10	pronoun -9	– 13
it:headline|false|	1 6	4-7 -7	8+ 10
it:headline|true|	1 -12	2-3 7	4-7 32
it:in-noun|false|false|1|	none -7
it:in-noun|false|false|2-3|	all 17	some 13
it:in-noun|false|false|4-7|	first 6	most -6	none 35	some 8
it:in-noun|false|false|8+|	first 10	none 8
it:in-noun|true|false|1|	none 7
it:in-noun|true|false|2-3|	all -16	first -17	none 8
it:in-noun|true|false|4-7|	none -8
it:in-noun|true|false|8+|	none 8
it:in-noun|true|true|1|	none -8
it:in-noun|true|true|2-3|	first -7
it:in-noun|true|true|4-7|	none 12
it:intro-follow|'|stop|	4-7 8
it:intro-follow|,|,auxiliary|	4-7 6
it:intro-follow|,|,preposition|	4-7 16
it:intro-follow|,|,verb-saying|	2-3 9
it:intro-follow|,|end|	2-3 8	4-7 6
it:intro-follow|,|stop|	2-3 20	4-7 20	8+ 9
it:intro-follow|-|stop|	8+ 11
it:intro-follow|:|,auxiliary|	4-7 19
it:intro-follow|:|,capital|	4-7 -9
it:intro-follow|:|,determiner|	2-3 10
it:intro-follow|:|,verb-saying|	2-3 7	4-7 14
it:intro-follow|:|end|	2-3 19	4-7 25
it:intro-follow|:|stop|	1 8	4-7 10	8+ 8
it:intro-follow|;|,preposition|	4-7 11
it:intro-follow|;|,verb-saying|	1 9
it:intro-follow|adverb|:|	2-3 7
it:intro-follow|adverb|stop|	1 -12
it:intro-follow|auxiliary|,adverb|	4-7 6
it:intro-follow|auxiliary|;|	1 6
it:intro-follow|auxiliary|stop|	2-3 14	4-7 9
it:intro-follow|capital|auxiliary|	2-3 -7
it:intro-follow|determiner|,coordinator|	1 13
it:intro-follow|determiner|,determiner|	1 -20
it:intro-follow|determiner|,word|	2-3 -16
it:intro-follow|determiner|preposition|	2-3 11
it:intro-follow|determiner|pronoun|	2-3 -8
it:intro-follow|determiner|stop|	4-7 16
it:intro-follow|determiner|word|	2-3 -7	4-7 12
it:intro-follow|preposition|,auxiliary|	2-3 -10
it:intro-follow|preposition|,determiner|	2-3 9
it:intro-follow|preposition|,verb-saying|	2-3 -7
it:intro-follow|preposition|,word|	1 -8
it:intro-follow|preposition|:|	2-3 13
it:intro-follow|preposition|;|	1 10	4-7 6
it:intro-follow|preposition|coordinator|	2-3 10
it:intro-follow|preposition|determiner|	2-3 -10
it:intro-follow|preposition|end|	1 -12	2-3 -16
it:intro-follow|preposition|preposition|	1 -13
it:intro-follow|preposition|pronoun|	4-7 -7
it:intro-follow|preposition|stop|	1 -21	4-7 19	8+ 6
it:intro-follow|start|,determiner|	1 15
it:intro-follow|start|,pronoun|	4-7 7
it:intro-follow|start|,verb-saying|	2-3 13
it:intro-follow|start|,word|	2-3 -7	4-7 9	8+ 6
it:intro-follow|start|:|	4-7 16
it:intro-follow|start|end|	2-3 11
it:intro-follow|start|preposition|	2-3 -14
it:intro-follow|start|–|	2-3 11	4-7 7
it:intro-follow|stop|,auxiliary|	4-7 7
it:intro-follow|stop|,pronoun|	4-7 6
it:intro-follow|stop|,verb-saying|	1 7	2-3 16	4-7 11
it:intro-follow|stop|,word|	2-3 18	4-7 12
it:intro-follow|stop|end|	1 13
it:intro-follow|stop|stop|	1 13	4-7 35
it:intro-follow|verb-judging|,auxiliary|	1 -10
it:intro-follow|verb-judging|;|	2-3 14
it:intro-follow|verb-judging|preposition|	2-3 16
it:intro-follow|verb-judging|stop|	1 -7	2-3 -23	4-7 16
it:intro-follow|verb-saying|:|	4-7 6
it:intro-follow|verb-saying|;|	2-3 8
it:intro-follow|verb-saying|stop|	1 -13	2-3 19	4-7 17
it:intro-follow|verb-thinking|stop|	2-3 11
it:intro-follow|word|,determiner|	1 -12	2-3 13
it:intro-follow|word|,preposition|	2-3 -14
it:intro-follow|word|,quote|	2-3 -6
it:intro-follow|word|,subordinator|	2-3 13
it:intro-follow|word|,that|	1 -9
it:intro-follow|word|,word|	2-3 12
it:intro-follow|word|:|	1 -13	4-7 9
it:intro-follow|word|auxiliary|	2-3 -16	4-7 -11
it:intro-follow|word|preposition|	1 -10	2-3 10
it:intro-follow|word|stop|	1 17	2-3 12	4-7 -6	8+ 8
it:intro-follow|word|word|	1 -8
it:intro-follow|—|end|	4-7 7
it:intro|	' 8	, 23	- 11	: 10	; 10	auxiliary 10	preposition -11	start 6	stop 21	verb-judging -16	verb-saying 10	verb-thinking 11	— 7
it:lead|lower|	' 8	, 14	: 16	; 10	auxiliary 10	determiner -7	preposition -8	verb-judging -9	verb-saying 17	verb-thinking 11	word 12
it:lead|upper|	, 17	- 11	: 7	capital -7	preposition -12	start 6	stop 21	verb-judging -9	verb-saying -15	word -24	— 7
it:naming|detta|2|	4-7 11
it:naming|detto|1|	4-7 11
it:naming|false|	: -17	determiner 11	verb-saying 11
it:naming|none|	1 6	2-3 9	8+ 10
it:naming|parola|1|	1 -13
it:naming|parola|2|	4-7 21
it:naming|titolo|1|	2-3 11
it:naming|titolo|2|	2-3 -17
it:naming|true|	' 8	, 23	- 11	: 18	; 10	auxiliary 10	determiner -7	preposition -11	start 6	stop 21	verb-judging -16	verb-saying 10	verb-thinking 11	— 7
it:nobody|1|	stop 10	word -13
it:nobody|2-3|	word -7
it:nobody|4-7|	stop 25
it:nobody|8+|	, 8	- 13
it:others|0|	2-3 6	8+ 10
it:others|1|	1 14	4-7 -9	8+ 9
it:others|2|	2-3 -6	4-7 7
it:own-case|false|all-one|	: 21	determiner 6	preposition -18	stop 17	verb-judging -9	verb-saying -18	word -21
it:own-case|false|all|	, 17	preposition 9	word -16
it:own-case|false|first|	- 11	: 8	capital -7	determiner -8	preposition -13	start 18	stop 30	word -16
it:own-case|false|most|	: -6
it:own-case|false|none|	' 8	, 13	: 16	; 10	auxiliary 10	determiner -7	preposition -8	verb-judging -9	verb-saying 15	verb-thinking 11	word 12
it:own-case|false|some|	, 16	verb-saying 7
it:own-case|true|first|	- 9	start 6	stop 22	verb-saying 14	— 7
it:own-case|true|none|	, 19	: 10	word 12
it:own|false|	8+ 13
it:own|true|	2-3 7	4-7 23	8+ 8
it:sentence|judging|	4-7 26	8+ 7
it:sentence|none|	1 10	8+ 10
it:sentence|saying|	1 -9	2-3 15	8+ 9
it:sentence|thinking|	2-3 11	4-7 14
it:size-ending|10+|none|	,word 6	stop 10
it:size-ending|1|!|	,coordinator 13	stop 8
it:size-ending|1|none|	,auxiliary -10	,determiner -8	,that -9	,verb-saying 14	,word -8	: -13	; 11	preposition -18	word -8
it:size-ending|2|?|	stop -17
it:size-ending|2|none|	,auxiliary -10	,word -7	: 13	; 8	auxiliary -8	coordinator 10	preposition 14	pronoun -8	stop 15
it:size-ending|3|.|	end 11
it:size-ending|3|?|	– 11
it:size-ending|3|none|	,determiner 20	,preposition -14	,quote -6	,subordinator 13	,verb-saying 14	,word -7	: 7	; 14	auxiliary -12	determiner -10	end 15	stop -6	word -7
it:size-ending|4-5|?|	end 15
it:size-ending|4-5|none|	,adverb 6	,auxiliary 15	,capital -9	,preposition 11	,pronoun 8	,verb-saying 13	,word 12	: 13	; 6	auxiliary -11	end 18	pronoun -7	word 12
it:size-ending|6-9|,|	– 7
it:size-ending|6-9|.|	end 7
it:size-ending|6-9|?|	end 7	stop 29
it:size-ending|6-9|none|	,auxiliary 12	,preposition 16	,word 8	: 14	end 18	stop 54
it:size-follow|10+|	,word 6	stop 10
it:size-follow|1|	,auxiliary -10	,coordinator 13	,determiner -8	,that -9	,verb-saying 14	,word -8	: -13	; 11	preposition -18	stop 6	word -8
it:size-follow|2|	,auxiliary -10	,word -7	: 13	; 8	auxiliary -8	coordinator 10	preposition 14	pronoun -8
it:size-follow|3|	,determiner 20	,preposition -14	,quote -6	,subordinator 13	,verb-saying 14	,word -7	: 7	; 14	auxiliary -12	determiner -10	end 21	stop -6	word -7	– 11
it:size-follow|4-5|	,adverb 6	,auxiliary 15	,capital -9	,preposition 11	,pronoun 8	,verb-saying 13	,word 12	: 13	; 6	auxiliary -11	end 22	pronoun -7	word 12
it:size-follow|6-9|	,auxiliary 12	,preposition 16	,word 8	: 14	end 19	stop 56	– 7
it:size-intro|10+|	, 8	- 11	: 8	stop 6
it:size-intro|1|	: 8	; 9	adverb -12	auxiliary 6	preposition -18	start 15	stop 16	verb-judging -9	verb-saying -13
it:size-intro|2|	, 14	auxiliary 12	capital -7	determiner 9	preposition -7	start -17	stop 16	verb-judging 16	verb-saying 20	word 11
it:size-intro|3|	, 18	: 29	adverb 7	auxiliary 12	determiner -23	start 20	stop 16	verb-judging -19	verb-saying 17	verb-thinking 11	word 13
it:size-intro|4-5|	' 8	, 19	: -8	; 11	auxiliary 9	determiner 20	start 10	stop 34	verb-judging 14	verb-saying 13	word -14
it:size-intro|6-9|	, 23	: 57	auxiliary 6	preposition 14	start 7	stop 12	verb-judging 7	verb-saying 17	word 26	— 7
it:size|	10+ 10	2 8	4-5 -9	6-9 43
it:subject|elided|	,adverb 6	,pronoun 9	,verb-saying 15	1 -22	4-7 29	8+ 11
it:subject|none|	,auxiliary -7	,capital -9	,coordinator 13	,preposition -13	,pronoun 6	,subordinator 11	,word 7	1 10	8+ 10	: -11	; 17	auxiliary -13	determiner -10	end 9	pronoun -9	word -11	– 11
it:subject|own|	,auxiliary 13	,determiner 9	,quote -6	,subordinator 11	,that -9	,verb-saying 12	,word -17	2-3 16	8+ 8	: 15	; 16	auxiliary -12	coordinator 10	end 8	preposition 11	stop 6	word 12	– 7
it:two-before|'|	word -14
it:two-before|)|	- 9
it:two-before|,|	adverb -12	preposition 15	verb-judging -16	verb-saying 7	word -19
it:two-before|adverb|	: 11	word 9
it:two-before|auxiliary|	determiner -11	stop 18	verb-judging 23	verb-saying 15	word 15
it:two-before|capital|	, 23	: 7	auxiliary 6	preposition -8	stop 24	verb-saying 21	verb-thinking 11
it:two-before|coordinator|	' 8	preposition -6	verb-saying -18
it:two-before|determiner|	: 12	word 13
it:two-before|preposition|	determiner 12	preposition -12	verb-saying -14
it:two-before|pronoun|	, 7	: 6	verb-judging -9	verb-saying 18	word -6
it:two-before|quote|	stop 17
it:two-before|start|	determiner -7	start 6
it:two-before|stop|	- 13	determiner -8	preposition -10	— 7
it:two-before|subordinator|	word -12
it:two-before|that|	verb-saying 14	word 13
it:two-before|verb-judging|	: 10
it:two-before|verb-saying|	, 12	: 22	determiner -8	preposition 15	stop 21
it:two-before|word|	, 9	; 10	adverb 7	auxiliary 10	capital -7	preposition -31	stop 16	verb-judging -15	verb-saying 12	word 33
it:two-words-before|'|	stata -14
it:two-words-before|)|	- 9
it:two-words-before|,|	cercavano -19	chiede 7	definito -16	di 15	solo -12
it:two-words-before|.|	- 13	con -10	il -8	— 7
it:two-words-before|62enne|	: 10
it:two-words-before|7|	: 10
it:two-words-before|account|	satirico -6
it:two-words-before|acqua|	: 7
it:two-words-before|affondo|	: 6
it:two-words-before|aggiunge|	: 7
it:two-words-before|aggiunto|	: 19
it:two-words-before|allevatore|	. 7
it:two-words-before|altro|	: 11
it:two-words-before|alza|	un 13
it:two-words-before|ammesso|	, 6
it:two-words-before|anni|	. 10
it:two-words-before|anno|	: 16
it:two-words-before|annuisce|	: 17
it:two-words-before|asciutta|	: 28
it:two-words-before|asi|	: 9
it:two-words-before|assicura|	la 11
it:two-words-before|assolombarda|	saluta 9
it:two-words-before|assomed|	: 17
it:two-words-before|ater|	: 10
it:two-words-before|attacca|	, 8
it:two-words-before|aula|	, 10
it:two-words-before|autentico|	: 15
it:two-words-before|avanti|	: 8
it:two-words-before|avs|	: 8
it:two-words-before|avuto|	paura 8
it:two-words-before|a|	definire 12
it:two-words-before|bello|	: 9
it:two-words-before|beneficiarne|	sarebbero 7
it:two-words-before|benetton|	. 9
it:two-words-before|bestiame|	viaggi 9
it:two-words-before|bologna|	: 20
it:two-words-before|braccia|	: 28
it:two-words-before|brontola|	: 11
it:two-words-before|bruciarli|	: 18
it:two-words-before|bruna|	alpina -15
it:two-words-before|brusatin|	: 18
it:two-words-before|buio|	: 6
it:two-words-before|calma|	. 7
it:two-words-before|camera|	: 17
it:two-words-before|campeggiava|	: 15
it:two-words-before|candore|	: 16
it:two-words-before|cane|	: 21
it:two-words-before|capra|	. 12
it:two-words-before|caputi|	, 6
it:two-words-before|caso|	del -16
it:two-words-before|cassa|	: 27
it:two-words-before|categorico|	: 6
it:two-words-before|centro|	promette 13
it:two-words-before|che|	annuncia 14	parta 13
it:two-words-before|cia|	teme 11
it:two-words-before|cinque|	, 7
it:two-words-before|cisl|	è 6
it:two-words-before|codispoti|	. 17
it:two-words-before|come|	la 12
it:two-words-before|cominciare|	dai -15
it:two-words-before|confessa|	: 7
it:two-words-before|conoscenza|	di 15
it:two-words-before|copie|	di -21
it:two-words-before|coro|	di -16
it:two-words-before|corregge|	: 14
it:two-words-before|così|	: 12
it:two-words-before|cristiana|	: 19
it:two-words-before|cronisti|	come -10
it:two-words-before|dal|	quotidiano -15
it:two-words-before|davvero|	. 6
it:two-words-before|defunta|	. 12
it:two-words-before|della|	biblioteca -9
it:two-words-before|derubricazione|	: 6
it:two-words-before|detta|	sua 11
it:two-words-before|dice|	. 21
it:two-words-before|dire|	. 10
it:two-words-before|diversamente|	: 6
it:two-words-before|di|	attendersi 14	chiamare -8
it:two-words-before|emittente|	replicano 11
it:two-words-before|energia|	resta 6
it:two-words-before|erano|	? 18
it:two-words-before|euro|	. 11
it:two-words-before|e|	' 8	attacca -18
it:two-words-before|fanno|	trapelare 10
it:two-words-before|farnesina|	esprime 8
it:two-words-before|febbre|	. 21
it:two-words-before|federacciai|	saluta 6
it:two-words-before|ferretti|	, 8
it:two-words-before|filtra|	un 15
it:two-words-before|filt|	: 6
it:two-words-before|fitosanitario|	sarebbe 8
it:two-words-before|flagellato|	? 13
it:two-words-before|fonti|	: -9
it:two-words-before|garavaglia|	. 16
it:two-words-before|gemelle|	: 6
it:two-words-before|giorni|	: 10
it:two-words-before|gli|	animali 6
it:two-words-before|gradi|	. 7
it:two-words-before|grida|	: 8
it:two-words-before|guanti|	, 15
it:two-words-before|ha|	contate 11	definito 14	domandato 12	lodato 16
it:two-words-before|honda|	. 7
it:two-words-before|il|	celebre -11	finale 17	governo 13	settimanale -12	tavolo 12	testo 11	titolo 11
it:two-words-before|inchinandosi|	, 10
it:two-words-before|inquilini|	chiede 8
it:two-words-before|invocato|	una -16
it:two-words-before|kerry|	. 7
it:two-words-before|lampedusa|	: 17
it:two-words-before|larotonda|	ammette 10
it:two-words-before|lavori|	partiranno 15
it:two-words-before|la|	definisce 14	macchina 16	neve 13	nuova -10	parola -13	portarinfuse -8	pronuncia 12	tela 12
it:two-words-before|leggeva|	invece 7
it:two-words-before|legge|	, 9
it:two-words-before|lei|	, 7
it:two-words-before|linkedin|	: 11
it:two-words-before|litri|	di -10
it:two-words-before|loperfido|	, 7
it:two-words-before|lui|	: 6
it:two-words-before|mano|	: 18
it:two-words-before|ma|	senza -6
it:two-words-before|mediazione|	: 11
it:two-words-before|merito|	: 6
it:two-words-before|messaggio|	: 26
it:two-words-before|mezzo|	un -14
it:two-words-before|modulo|	? 8
it:two-words-before|moka|	: 8
it:two-words-before|motivazioni|	, 8
it:two-words-before|motore|	. 6
it:two-words-before|nega|	: 16
it:two-words-before|nestlé|	. 12
it:two-words-before|non|	aver 7
it:two-words-before|notizia|	come 13
it:two-words-before|offerta|	indiana 13
it:two-words-before|onu|	: 22
it:two-words-before|opposta|	, 10
it:two-words-before|ordine|	: 21
it:two-words-before|organico|	: 11
it:two-words-before|orto|	, 10
it:two-words-before|ospite|	di -7
it:two-words-before|pagina|	facebook -7
it:two-words-before|parlano|	di 25
it:two-words-before|parlato|	di -16
it:two-words-before|parla|	di 24
it:two-words-before|parola|	planaria 21
it:two-words-before|parte|	è 6
it:two-words-before|passaggio|	, 7
it:two-words-before|pedaggi|	: 11
it:two-words-before|perché|	proprio -12
it:two-words-before|per|	i 8
it:two-words-before|piazza|	: 9
it:two-words-before|picerno|	, 16
it:two-words-before|piedi|	? 9
it:two-words-before|pistoia-prato|	: 15
it:two-words-before|plaude|	: 10
it:two-words-before|pluriclasse|	era 12
it:two-words-before|poco|	: 15
it:two-words-before|ponte|	: 8
it:two-words-before|precisa|	: 17
it:two-words-before|preferiva|	: 18
it:two-words-before|presenze|	sarebbero 8
it:two-words-before|prevedeva|	un -14
it:two-words-before|prima|	della -12
it:two-words-before|progetto|	resta 11
it:two-words-before|promossa|	a -16
it:two-words-before|pubblicato|	su -14
it:two-words-before|pulmino|	: 8
it:two-words-before|quadro|	è 12
it:two-words-before|quattrocchi|	, 14
it:two-words-before|questura|	: 13
it:two-words-before|raccomanda|	di 6
it:two-words-before|redditività|	resterebbe 13
it:two-words-before|regina|	di -10
it:two-words-before|regista|	di -7
it:two-words-before|regola|	vale 10
it:two-words-before|ribatte|	: 14
it:two-words-before|ricorso|	a -13
it:two-words-before|rientro|	è 6
it:two-words-before|riprende|	: 8
it:two-words-before|risposto|	: 9
it:two-words-before|round|	: 11
it:two-words-before|sarebbero|	state 21
it:two-words-before|sarebbe|	opera 6
it:two-words-before|sciopero|	generale 14
it:two-words-before|scritto|	: 12
it:two-words-before|scrive|	: 11
it:two-words-before|scuola|	? 6
it:two-words-before|scuse|	: 19
it:two-words-before|sentenziato|	: 8
it:two-words-before|sindacati|	, 6
it:two-words-before|si|	chiama -14	definisce 8	dice 14	dichiara 6	leggeva -7	riferiva 8
it:two-words-before|solo|	esemplare 9
it:two-words-before|sorpresa|	: 9
it:two-words-before|sorrentini|	: 7
it:two-words-before|sovietica|	: 18
it:two-words-before|spagnolo|	. 10
it:two-words-before|spray|	: -21
it:two-words-before|stampa|	chiamò -15
it:two-words-before|stando|	a -8
it:two-words-before|start|	start 6	un -7
it:two-words-before|stazione|	: 13
it:two-words-before|stomeo|	: 8
it:two-words-before|strade|	; 11
it:two-words-before|striscione|	: -18
it:two-words-before|su|	scritto -14
it:two-words-before|svp|	. 8
it:two-words-before|tateyama|	: 16
it:two-words-before|telegramma|	: 14
it:two-words-before|teorizza|	, 7
it:two-words-before|testa|	: 13
it:two-words-before|testo|	; 9
it:two-words-before|ticinesi|	? 9
it:two-words-before|titolare|	: 10
it:two-words-before|titolo|	: -17
it:two-words-before|torri|	resterebbe 14
it:two-words-before|tosaerba|	: 16
it:two-words-before|tram|	, 6
it:two-words-before|tratta|	di 17
it:two-words-before|trattore|	: 6
it:two-words-before|trenta|	: 10
it:two-words-before|tre|	: 9
it:two-words-before|tribuna|	: 13
it:two-words-before|troveranno|	. 10
it:two-words-before|tuena-lardi|	. 9
it:two-words-before|turno|	. 6
it:two-words-before|tutto|	, 6	: 23
it:two-words-before|una|	scelta 15
it:two-words-before|un|	recupero 11	riserbo -11
it:two-words-before|uomo|	. 10
it:two-words-before|venga|	conservata 15
it:two-words-before|vergogna|	: 9
it:two-words-before|vernice|	: 9
it:two-words-before|vicolo|	: 19
it:two-words-before|votata|	recita 14
it:two-words-before|zuara|	: 6
it:two-words-before||	. 17
it:two-words-before|è|	detto 11	un -11
it:verb|false|8+|	lower 10	upper 8
it:verb|true|2-3|	lower 15	upper 15
it:verb|true|4-7|	lower 27
it:verb|true|8+|	lower 7	upper 9
it:word-after|	, 6	; 23	alla -10	ci -7	da -22	dell’ 16	e 10	end 10	era -11	giochi 12	ha -11	la -10	per 10	scuote -7	si -8	sulla -14	tra 13	tutto -8	è -8	– 13
it:word-after|,|	! 13	? 6
it:word-after|.|	! 8	? -16
it:word-after|;|	none 23
it:word-after|alla|	none -10
it:word-after|ci|	none -7
it:word-after|da|	none -22
it:word-after|dell’|	none 16
it:word-after|end|	. 11	? 16	none 7
it:word-after|era|	none -11
it:word-after|e|	none 10
it:word-after|giochi|	none 12
it:word-after|ha|	none -11
it:word-after|la|	none -10
it:word-after|per|	none 10
it:word-after|scuote|	none -7
it:word-after|si|	none -8
it:word-after|sulla|	none -14
it:word-after|tra|	none 13
it:word-after|tutto|	none -8
it:word-after|è|	none -8
it:word-after|–|	, 7	? 11
it:word-before|	' 8	, 23	- 11	. 18	: 10	; 10	? 28	a -22	alpina -15	ammette 10	animali 6	annuncia 14	attacca -18	attendersi 14	aver 7	biblioteca -9	celebre -11	cercavano -19	chiama -14	chiamare -8	chiamò -15	chiede 11	come -10	con -10	conservata 15	contate 11	dai -15	definire 12	definisce 17	definito -8	del -16	della -12	detto 11	di 12	dice 14	dichiara 6	domandato 12	era 12	esemplare 9	esprime 8	facebook -7	finale 17	generale 14	governo 13	i 8	il -8	indiana 13	invece 7	la 15	leggeva -7	lodato 16	macchina 16	neve 13	nuova -10	opera 6	parola -13	parta 13	partiranno 15	paura 8	planaria 21	portarinfuse -8	promette 10	pronuncia 12	proprio -12	quotidiano -15	recita 14	recupero 11	replicano 11	resta 15	resterebbe 20	riferiva 8	riserbo -11	saluta 8	sarebbe 8	sarebbero 8	satirico -6	scelta 15	scritto -14	senza -6	settimanale -12	solo -12	start 6	stata -14	state 21	su -14	sua 11	tavolo 12	tela 12	teme 11	testo 11	titolo 11	trapelare 10	un -7	una -16	vale 10	viaggi 9	è 9	— 7
it:word-before|'|	4-7 8
it:word-before|,|	2-3 22	4-7 27	8+ 7
it:word-before|-|	8+ 11
it:word-before|.|	1 13	2-3 23	4-7 27	8+ 6
it:word-before|:|	1 8	2-3 18	8+ 9
it:word-before|;|	1 9	4-7 11
it:word-before|?|	1 13	2-3 7	4-7 26
it:word-before|alpina|	1 -15
it:word-before|ammette|	2-3 10
it:word-before|animali|	4-7 6
it:word-before|annuncia|	2-3 14
it:word-before|attacca|	1 -18
it:word-before|attendersi|	4-7 14
it:word-before|aver|	2-3 7
it:word-before|a|	1 -16	2-3 -13
it:word-before|biblioteca|	1 -9
it:word-before|celebre|	4-7 -11
it:word-before|cercavano|	4-7 -19
it:word-before|chiamare|	1 -8
it:word-before|chiama|	1 -14
it:word-before|chiamò|	2-3 -15
it:word-before|chiede|	2-3 8	4-7 7
it:word-before|come|	2-3 -10	4-7 13
it:word-before|conservata|	4-7 15
it:word-before|contate|	4-7 11
it:word-before|con|	2-3 -10
it:word-before|dai|	2-3 -15
it:word-before|definire|	2-3 12
it:word-before|definisce|	2-3 14	4-7 8
it:word-before|definito|	2-3 -16	4-7 14
it:word-before|della|	1 -12
it:word-before|del|	2-3 -16
it:word-before|detto|	4-7 11
it:word-before|dice|	1 11
it:word-before|dichiara|	4-7 6
it:word-before|di|	1 -9	2-3 17	8+ 6
it:word-before|domandato|	4-7 12
it:word-before|era|	2-3 12
it:word-before|esemplare|	4-7 9
it:word-before|esprime|	2-3 8
it:word-before|facebook|	2-3 -7
it:word-before|finale|	1 17
it:word-before|generale|	2-3 14
it:word-before|governo|	4-7 13
it:word-before|il|	2-3 -8
it:word-before|indiana|	2-3 13
it:word-before|invece|	2-3 7
it:word-before|i|	1 -18	2-3 14
it:word-before|la|	2-3 11	4-7 12
it:word-before|leggeva|	2-3 -7
it:word-before|lodato|	2-3 16
it:word-before|macchina|	4-7 16
it:word-before|neve|	4-7 13
it:word-before|nuova|	1 -10
it:word-before|opera|	4-7 6
it:word-before|parola|	1 -13
it:word-before|parta|	4-7 13
it:word-before|partiranno|	4-7 15
it:word-before|paura|	4-7 8
it:word-before|planaria|	4-7 21
it:word-before|portarinfuse|	2-3 -8
it:word-before|promette|	2-3 7
it:word-before|pronuncia|	4-7 12
it:word-before|proprio|	1 -12
it:word-before|quotidiano|	2-3 -15
it:word-before|recita|	4-7 14
it:word-before|recupero|	4-7 11
it:word-before|replicano|	4-7 11
it:word-before|resta|	2-3 11	4-7 6
it:word-before|resterebbe|	4-7 20
it:word-before|riferiva|	4-7 8
it:word-before|riserbo|	1 -11
it:word-before|saluta|	2-3 8
it:word-before|sarebbero|	2-3 8	4-7 7
it:word-before|sarebbe|	4-7 8
it:word-before|satirico|	2-3 -6
it:word-before|scelta|	2-3 15
it:word-before|scritto|	1 -14
it:word-before|senza|	2-3 -6
it:word-before|settimanale|	2-3 -12
it:word-before|solo|	1 -12
it:word-before|start|	1 15	4-7 7
it:word-before|stata|	2-3 -14
it:word-before|state|	4-7 21
it:word-before|sua|	4-7 11
it:word-before|su|	2-3 -14
it:word-before|tavolo|	2-3 12
it:word-before|tela|	2-3 12
it:word-before|teme|	2-3 11
it:word-before|testo|	1 11
it:word-before|titolo|	2-3 11
it:word-before|trapelare|	2-3 10
it:word-before|una|	2-3 -16
it:word-before|un|	1 6	2-3 -19	4-7 15
it:word-before|vale|	2-3 10
it:word-before|viaggi|	4-7 9
it:word-before|è|	1 6	2-3 12	4-7 8
it:word-before|—|	4-7 7
it:work|near|none|:|	first -17
it:work|near|none|	all-one -10	first -17	none 19
it:work|near|none|verb-judging|	all-one -10
it:work|near|none|word|	none 19
it:work|none|none|'|	none 8
it:work|none|none|,|	all 17	none 14	some 16
it:work|none|none|-|	first 11
it:work|none|none|:|	all-one 21	first 14	most -6	none 16
it:work|none|none|;|	none 10
it:work|none|none|	all 17	all-one 6	most -6	some 11
it:work|none|none|auxiliary|	none 10
it:work|none|none|capital|	first -7
it:work|none|none|determiner|	all-one 6	first -8	none -7
it:work|none|none|preposition|	all 9	all-one -18	first -13	none -8
it:work|none|none|start|	first 17
it:work|none|none|stop|	all-one 17	first 32
it:work|none|none|verb-judging|	all-one -7	none -9
it:work|none|none|verb-saying|	all-one -18	first 14	none 15	some 7
it:work|none|none|verb-thinking|	none 11
it:work|none|none|word|	all -16	all-one -21	first -16	none 9
it:work|none|none|—|	first 7
it:work|right|none|	none 11
it:work|right|none|word|	none 11
lead|lower|	% 6	' 8	( -10	, 29	: -7	; 10	adverb 11	auxiliary 18	capital 26	determiner -11	possessive 10	pronoun 12	quote -16	that 17	verb-judging 6	verb-saying 15	– -9	’ 9
lead|other|	auxiliary -16	pronoun 13	stop 11	word -12
lead|upper|	' -13	( -21	) 6	, -24	- 11	: 9	; -11	adverb 8	auxiliary -26	capital -18	coordinator -21	determiner -8	possessive -15	preposition -20	pronoun -11	quote 30	start 18	stop 30	subordinator -34	verb-judging -35	verb-saying -19	verb-thinking -18	word -34	– -7	— 16	• 9
naming|alias|1|	1 -17
naming|baptisée|1|	1 -13
naming|begriff|1|	1 -9
naming|called|1|	1 6	2-3 7	4-7 18
naming|called|2|	1 29	4-7 34	8+ 20
naming|called|3|	1 41	2-3 29	4-7 52	8+ 6
naming|chamado|1|	1 -6
naming|christened|1|	2-3 -21
naming|christened|3|	1 -18
naming|code-named|1|	2-3 -20
naming|conocido|2|	1 -12
naming|detta|2|	4-7 11
naming|detto|1|	4-7 11
naming|dite|1|	2-3 -10
naming|dit|1|	2-3 -8
naming|dit|2|	2-3 8	4-7 18
naming|dit|3|	4-7 24	8+ 8
naming|dubbed|1|	1 -16	2-3 -15
naming|entitled|1|	4-7 -8
naming|false|	, 28	: -20	adverb -6	auxiliary -8	capital 9	determiner -6	preposition -15	quote 14	subordinator -40	that 20	verb-judging -8	verb-saying 21	verb-thinking -13	word -9
naming|hashtag|1|	1 -12
naming|known|2|	1 -10	2-3 -27	4-7 -11
naming|known|3|	2-3 -40
naming|labeled|1|	2-3 -6
naming|labelled|3|	2-3 15
naming|motto|2|	1 -6
naming|mot|2|	1 -17
naming|naam|2|	2-3 -7
naming|named|1|	1 -26	2-3 -15
naming|named|2|	2-3 -12	8+ 13
naming|named|3|	2-3 15
naming|nicknamed|1|	1 -11	2-3 -25	4-7 -19
naming|nicknamed|2|	1 -17	2-3 -11
naming|none|	1 -11	8+ 13
naming|palavra|1|	1 -12
naming|parola|1|	1 -13
naming|parola|2|	4-7 21
naming|phrase|1|	2-3 -25
naming|phrase|2|	4-7 24
naming|phrase|3|	4-7 11
naming|slogan|1|	4-7 -15
naming|slogan|2|	2-3 -7	4-7 -6
naming|so-called|1|	1 -15	2-3 -42
naming|sogenannte|1|	1 -8
naming|tagged|1|	1 -20	2-3 -8
naming|termed|1|	2-3 21
naming|termed|3|	4-7 17
naming|terms|1|	1 -17
naming|term|1|	1 -14	2-3 -20
naming|term|2|	1 -12
naming|titled|1|	2-3 -18	4-7 -21
naming|titled|2|	8+ 14
naming|titolo|1|	2-3 11
naming|titolo|2|	2-3 -17
naming|titre|2|	2-3 -10
naming|true|	% 6	' -9	( -24	) 6	- 11	: 13	adverb 16	auxiliary 7	determiner -12	possessive -6	preposition -7	pronoun 15	start 18	stop 31	that 9	verb-judging -8	verb-saying -13	word -11	– -14	— 16	’ 9	• 9
naming|woord|2|	4-7 7
naming|words|1|	2-3 -24
naming|words|2|	1 17	4-7 14
naming|word|2|	1 -19	2-3 19	4-7 16
naming|word|3|	1 -17
naming|wort|1|	1 -7
naming|zogeheten|1|	2-3 -12
nl:alone|first|	1 13	2-3 8	4-7 7
nl:alone|inside|	4-7 20	8+ 9
nl:best-gap|according-to|according|gap|according-to|,s|	4-7 9
nl:best-gap|according-to|according|gap|according-to|,|	4-7 13
nl:best-gap|according-to|according|gap|according-to||	2-3 9	4-7 10
nl:best-gap|named-before|naked||	1 9
nl:best-gap|named-nearby|naked||	1 -10	2-3 -6	4-7 15	8+ 6
nl:best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 -9
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 -8
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -9
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 7	4-7 10	8+ 7
nl:best-gap|sentence-before|direct|gap|sentence-before|,|	1 11
nl:best-gap|sentence-before|direct|gap|sentence-before||	2-3 10
nl:best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 6
nl:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 9
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -7
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	4-7 8
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 11
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 -10	2-3 18	4-7 6	8+ 7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -9
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 7	4-7 8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 9
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 6	4-7 7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 8	2-3 9	8+ 12
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 7
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	2-3 -10
nl:best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	4-7 6
nl:best-intro|)|naked|2-4|	8+ 6
nl:best-intro|,|naked|1|	2-3 6
nl:best-intro|,|naked|2-4|	4-7 7
nl:best-intro|:|direct|2-4|	2-3 -7
nl:best-intro|:|naked|1|	4-7 7
nl:best-intro|:|naked|2-4|	4-7 8
nl:best-intro|:|naked|5-10|	2-3 7
nl:best-intro|:|naked|far|	4-7 7
nl:best-intro|:|saying|1|	4-7 8
nl:best-intro|:|saying|2-4|	2-3 7	4-7 8
nl:best-intro|:|saying|5-10|	2-3 6	4-7 6
nl:best-intro|adverb|direct|far|	1 11
nl:best-intro|adverb|saying|5-10|	4-7 6
nl:best-intro|auxiliary|apposed|0|	2-3 9
nl:best-intro|auxiliary|direct|0|	4-7 8
nl:best-intro|auxiliary|naked|5-10|	1 -10	2-3 17
nl:best-intro|auxiliary|saying|5-10|	2-3 11
nl:best-intro|capital|according|0|	4-7 6
nl:best-intro|capital|judging|-10|	2-3 -9
nl:best-intro|capital|saying|far|	2-3 8
nl:best-intro|determiner|naked|5-10|	1 -11	2-3 -10
nl:best-intro|determiner|saying|0|	1 -9
nl:best-intro|determiner|saying|2-4|	2-3 -13	8+ 12
nl:best-intro|determiner|thinking|2-4|	2-3 -10
nl:best-intro|preposition|according|far|	4-7 9
nl:best-intro|preposition|judging|2-4|	8+ 6
nl:best-intro|preposition|naked|5-10|	4-7 6
nl:best-intro|preposition|naked|far|	2-3 -8
nl:best-intro|preposition|saying|1|	1 8	2-3 9
nl:best-intro|preposition|saying|5-10|	1 -9
nl:best-intro|pronoun|saying|2-4|	2-3 9
nl:best-intro|start|naked|2-4|	1 13	8+ 6
nl:best-intro|start|saying|1|	2-3 8
nl:best-intro|start|saying|2-4|	4-7 7
nl:best-intro|stop|direct|2-4|	2-3 10
nl:best-intro|stop|naked|2-4|	4-7 6
nl:best-intro|stop|naked|5-10|	1 9
nl:best-intro|stop|saying|1|	1 7	2-3 8	4-7 7
nl:best-intro|subordinator|naked|2-4|	1 -10
nl:best-intro|subordinator|naked|far|	4-7 8
nl:best-intro|that|judging|0|	4-7 6
nl:best-intro|that|saying|1|	8+ 6
nl:best-intro|verb-judging|judging|0|	2-3 9
nl:best-intro|word|according|2-4|	2-3 9	4-7 8
nl:best-intro|word|according|5-10|	4-7 10
nl:best-intro|word|judging|2-4|	1 -10	2-3 14	8+ 7
nl:best-intro|word|judging|5-10|	1 11	4-7 7
nl:best-intro|word|naked|5-10|	1 -8	2-3 -12	4-7 13
nl:best-intro|word|naked|far|	2-3 -12
nl:best-intro|word|saying|2-4|	2-3 9
nl:best-intro|word|thinking|2-4|	4-7 7
nl:best-lead|lower|,|naked|	named-nearby 6
nl:best-lead|lower|adverb|direct|	sentence-before 11
nl:best-lead|lower|adverb|saying|	speaker-then-quote 6
nl:best-lead|lower|auxiliary|apposed|	speaker-then-quote 9
nl:best-lead|lower|auxiliary|direct|	speaker-then-quote 8
nl:best-lead|lower|auxiliary|saying|	quote-then-verb 11
nl:best-lead|lower|capital|according|	according-to 6
nl:best-lead|lower|capital|judging|	quote-then-speaker -9
nl:best-lead|lower|capital|saying|	speaker-then-quote 8
nl:best-lead|lower|determiner|naked|	named-nearby -13
nl:best-lead|lower|determiner|saying|	quote-then-speaker -12	quote-then-verb -9	speaker-then-quote -6
nl:best-lead|lower|determiner|thinking|	speaker-then-quote -10
nl:best-lead|lower|preposition|according|	according-to 9
nl:best-lead|lower|preposition|judging|	speaker-then-quote 6
nl:best-lead|lower|preposition|naked|	named-nearby 8
nl:best-lead|lower|preposition|saying|	speaker-then-quote 13
nl:best-lead|lower|pronoun|saying|	speaker-then-quote 9
nl:best-lead|lower|subordinator|naked|	named-nearby 8
nl:best-lead|lower|that|judging|	verb-then-speaker 6
nl:best-lead|lower|that|saying|	quote-then-verb 6
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 12
nl:best-lead|lower|word|according|	according-to 16
nl:best-lead|lower|word|judging|	speaker-then-quote 10
nl:best-lead|lower|word|naked|	named-nearby -13
nl:best-lead|lower|word|saying|	speaker-then-quote 9
nl:best-lead|lower|word|thinking|	speaker-then-quote 7
nl:best-lead|upper|)|naked|	named-nearby 6
nl:best-lead|upper|:|direct|	speaker-then-quote -7
nl:best-lead|upper|:|naked|	named-nearby 10
nl:best-lead|upper|:|saying|	quote-then-verb 8	sentence-before 9	speaker-then-quote 16
nl:best-lead|upper|preposition|naked|	named-nearby -8
nl:best-lead|upper|preposition|saying|	speaker-then-quote -9
nl:best-lead|upper|start|naked|	named-nearby 14
nl:best-lead|upper|start|saying|	quote-then-verb 10
nl:best-lead|upper|stop|direct|	sentence-before 10
nl:best-lead|upper|stop|naked|	named-before 16
nl:best-lead|upper|stop|saying|	quote-then-verb 16
nl:best-lead|upper|subordinator|naked|	named-nearby -10
nl:best-lemma|blijven|quote-then-speaker|	0 -9
nl:best-lemma|blijven|speaker-then-quote|	2-4 6
nl:best-lemma|	citeren 6	denken 7	erkennen 9	heten -7	houden 6	lachen 7	laten 8	noemen 12	oordelen 8	reageren 7	roepen 8	spreken 13	staan 16	stellen -8	verklaren -9	verwijten 6	waarschuwen 8	willen -10	zeggen 11	zien 9	zweren 6
nl:best-lemma|citeren|speaker-then-quote|	2-4 6
nl:best-lemma|denken|speaker-then-quote|	2-4 7
nl:best-lemma|erkennen|speaker-then-quote|	2-4 9
nl:best-lemma|heten|quote-then-speaker|	2-4 -8
nl:best-lemma|heten|quote-then-verb|	2-4 9
nl:best-lemma|houden|speaker-then-quote|	2-4 6
nl:best-lemma|lachen|quote-then-verb|	1 7
nl:best-lemma|laten|speaker-then-quote|	5-10 6
nl:best-lemma|noemen|quote-then-speaker|	-10 -9
nl:best-lemma|noemen|speaker-then-quote|	1 6	2-4 16	5-10 14
nl:best-lemma|none|according-to|	0 6	1 6	2-4 13	5-10 10	far 9
nl:best-lemma|none|named-before|	5-10 16
nl:best-lemma|none|named-nearby|	1 12	far -13
nl:best-lemma|none|sentence-before|	2-4 10	far 11
nl:best-lemma|none|speaker-then-quote|	0 12	2-4 -7
nl:best-lemma|oordelen|verb-then-speaker|	0 6
nl:best-lemma|reageren|speaker-then-quote|	2-4 7
nl:best-lemma|roepen|quote-then-verb|	1 7
nl:best-lemma|spreken|speaker-then-quote|	1 13	2-4 13
nl:best-lemma|staan|quote-then-verb|	1 8	5-10 11
nl:best-lemma|stellen|speaker-then-quote|	5-10 -9
nl:best-lemma|verklaren|quote-then-verb|	2-4 -9
nl:best-lemma|verwijten|speaker-then-quote|	2-4 6
nl:best-lemma|vinden|speaker-then-quote|	2-4 -7
nl:best-lemma|waarschuwen|speaker-then-quote|	far 8
nl:best-lemma|willen|speaker-then-quote|	2-4 -10
nl:best-lemma|zeggen|quote-then-verb|	1 11
nl:best-lemma|zeggen|sentence-before|	5-10 8
nl:best-lemma|zien|speaker-then-quote|	0 9
nl:best-lemma|zweren|quote-then-verb|	1 6
nl:best-near|according-to|according|	0 6	1 6	2-4 13	5-10 10	far 9
nl:best-near|according|0|	4-7 6
nl:best-near|according|1|	4-7 6
nl:best-near|according|2-4|	2-3 9	4-7 8
nl:best-near|according|5-10|	4-7 10
nl:best-near|according|far|	4-7 9
nl:best-near|apposed|0|	2-3 9
nl:best-near|direct|0|	4-7 8
nl:best-near|direct|2-4|	2-3 -7
nl:best-near|direct|far|	1 11
nl:best-near|judging|-10|	2-3 -9
nl:best-near|judging|0|	2-3 9	4-7 7
nl:best-near|judging|1|	4-7 7
nl:best-near|judging|2-4|	1 -10	2-3 14	8+ 7
nl:best-near|judging|5-10|	1 11	4-7 7
nl:best-near|naked|1|	2-3 6	4-7 8
nl:best-near|naked|2-4|	1 7	4-7 11	8+ 6
nl:best-near|naked|5-10|	1 -15	2-3 6	4-7 13
nl:best-near|naked|far|	2-3 -17	4-7 11
nl:best-near|named-before|naked|	5-10 16
nl:best-near|named-nearby|naked|	1 12	far -13
nl:best-near|quote-then-speaker|judging|	-10 -9
nl:best-near|quote-then-speaker|saying|	0 -9	2-4 -8
nl:best-near|quote-then-verb|saying|	1 15	2-4 -6	5-10 11
nl:best-near|saying|0|	1 -9
nl:best-near|saying|1|	1 8	2-3 14	8+ 7
nl:best-near|saying|2-4|	4-7 9	8+ 15
nl:best-near|saying|5-10|	1 -9	2-3 11	4-7 9
nl:best-near|saying|far|	2-3 11
nl:best-near|sentence-before|direct|	2-4 10	far 11
nl:best-near|sentence-before|saying|	5-10 10
nl:best-near|speaker-then-quote|apposed|	0 9
nl:best-near|speaker-then-quote|direct|	0 8	2-4 -7
nl:best-near|speaker-then-quote|judging|	0 12	1 7	5-10 14
nl:best-near|speaker-then-quote|saying|	1 13	2-4 11	far 8
nl:best-near|thinking|2-4|	2-3 -10	4-7 7
nl:best-near|verb-then-speaker|judging|	0 6
nl:best-order|according|according|0|	4-7 6
nl:best-order|according|according|1|	4-7 6
nl:best-order|according|according|2-4|	2-3 9	4-7 8
nl:best-order|according|according|5-10|	4-7 10
nl:best-order|according|according|far|	4-7 9
nl:best-order|apposed|apposed|0|	2-3 9
nl:best-order|apposed|judging|-10|	2-3 -9
nl:best-order|apposed|judging|2-4|	8+ 7
nl:best-order|apposed|thinking|2-4|	4-7 7
nl:best-order|direct|direct|0|	4-7 8
nl:best-order|direct|direct|2-4|	2-3 -7
nl:best-order|direct|direct|far|	1 11
nl:best-order|direct|judging|0|	2-3 9
nl:best-order|direct|judging|1|	4-7 6
nl:best-order|direct|judging|2-4|	1 -10	2-3 14	8+ 6
nl:best-order|direct|judging|5-10|	1 11	4-7 7
nl:best-order|direct|saying|0|	1 -9
nl:best-order|direct|saying|1|	1 8	2-3 9
nl:best-order|direct|saying|2-4|	2-3 6	4-7 8	8+ 13
nl:best-order|direct|saying|5-10|	1 -9	4-7 8
nl:best-order|direct|saying|far|	2-3 8
nl:best-order|direct|thinking|2-4|	2-3 -10
nl:best-order|inverted|judging|0|	4-7 6
nl:best-order|inverted|saying|1|	1 7	2-3 9	4-7 11	8+ 7
nl:best-order|inverted|saying|2-4|	2-3 -9	4-7 7
nl:best-order|inverted|saying|5-10|	2-3 11
nl:best-order|naked|naked|1|	2-3 6	4-7 8
nl:best-order|naked|naked|2-4|	1 7	4-7 11	8+ 6
nl:best-order|naked|naked|5-10|	1 -15	2-3 6	4-7 13
nl:best-order|naked|naked|far|	2-3 -17	4-7 11
nl:best-phrase|name|	according 16	apposed 12	direct 8	judging 12	saying 16
nl:best-phrase|noun|	according 13	saying 8
nl:best-phrase|pronoun|	naked -9	saying 16
nl:best-score|	-1 9	-4 6	0 -8	2 7	3 8	4 32	5 8
nl:best-score|-1|	1 9	4-7 17
nl:best-score|-2|	1 -8	2-3 10
nl:best-score|-4|	4-7 6
nl:best-score|0|	1 9	2-3 -12	4-7 9	8+ 6
nl:best-score|1|	1 -16	2-3 -6	4-7 10	8+ 6
nl:best-score|2|	2-3 7	4-7 12	8+ 7
nl:best-score|3|	1 -10	2-3 23	4-7 8	8+ 7
nl:best-score|4|	1 19	2-3 17	4-7 10	8+ 10
nl:best-score|5|	4-7 6	8+ 7
nl:best|according-to|according|	2-3 9	4-7 18
nl:best|named-before|naked|	1 9
nl:best|named-nearby|naked|	1 -10	2-3 -6	4-7 15	8+ 6
nl:best|quote-then-speaker|judging|	2-3 -9
nl:best|quote-then-speaker|saying|	1 -9	2-3 -8
nl:best|quote-then-verb|saying|	1 7	4-7 11	8+ 7
nl:best|sentence-before|direct|	1 11	2-3 10
nl:best|sentence-before|saying|	2-3 6
nl:best|speaker-then-quote|apposed|	2-3 9
nl:best|speaker-then-quote|direct|	2-3 -7	4-7 8
nl:best|speaker-then-quote|judging|	2-3 18	4-7 6	8+ 7
nl:best|speaker-then-quote|saying|	2-3 14	8+ 15
nl:best|speaker-then-quote|thinking|	2-3 -10	4-7 7
nl:best|verb-then-speaker|judging|	4-7 6
nl:case-follow|all-one|,verb-saying|	none 13
nl:case-follow|all-one|end|	. 9
nl:case-follow|all-one|stop|	none -10
nl:case-follow|all|end|	! 7
nl:case-follow|all|stop|	none -8
nl:case-follow|first|,verb-saying|	none 10
nl:case-follow|first|,verb-thinking|	none 6
nl:case-follow|first|,word|	none 8
nl:case-follow|first|capital|	. 9
nl:case-follow|first|determiner|	. 6
nl:case-follow|first|end|	. 9	none 17
nl:case-follow|most|,verb-saying|	none 7
nl:case-follow|none|,coordinator|	none 6
nl:case-follow|none|,determiner|	none -7
nl:case-follow|none|,preposition|	none -8
nl:case-follow|none|,verb-saying|	none 6
nl:case-follow|none|-|	none -10
nl:case-follow|none|end|	. 8	none 13
nl:case-follow|none|preposition|	none 11
nl:case-follow|none|stop|	none 12
nl:case-follow|none|verb-judging|	none -9
nl:case-follow|none|word|	none -6
nl:case-follow|some|stop|	none 8
nl:case-intro|all-one|	preposition -9	start 13	stop 14	subordinator -10
nl:case-intro|all|	preposition -8
nl:case-intro|first|	) 6	: 13	start 12	stop 10
nl:case-intro|most|	stop 7
nl:case-intro|none|	, 9	adverb 11	determiner -22	preposition 13	pronoun 13	subordinator 8	that 7	verb-judging 12
nl:case-intro|some|	preposition 8
nl:case|all-one|	1 6
nl:case|all|	3 -8
nl:case|first|	10+ 8	3 11	4-5 13	6-9 6
nl:case|most|	3 7
nl:case|none|	10+ 6	2 -7	3 24	4-5 13	6-9 16
nl:case|some|	6-9 6
nl:clause|false|false|	first 6	most 7	some 8
nl:clause|false|true|	first 13
nl:clause|true|false|	first 10	none 19
nl:clause|true|true|	first 13	none 10
nl:ending|	! 8	. 14	? 7
nl:family|"|	4-7 16	8+ 6
nl:family|'|	1 -10	8+ 12
nl:family|«|	2-3 -8	4-7 9
nl:family|‘|	2-3 -10	4-7 6	8+ 7
nl:family|’|	4-7 6
nl:family|“|	1 -12	2-3 17	4-7 15	8+ 8
nl:family|„|	1 11	2-3 15	4-7 10
nl:follow|	,coordinator 6	,determiner -7	,preposition -8	,verb-saying 22	,verb-thinking 6	,word 8	- -10	auxiliary 7	capital 9	determiner 6	end 24	preposition 12	stop 7	verb-judging -9	word -8
nl:headline|false|	4-7 20	8+ 9
nl:headline|true|	1 8	2-3 12	4-7 7
nl:in-noun|false|false|1|	all-one 9
nl:in-noun|false|false|2-3|	first 14	most 7	none 16
nl:in-noun|false|false|4-7|	first 7	none 11	some 8
nl:in-noun|false|false|8+|	first 7	none 6
nl:in-noun|false|true|1|	all-one -9
nl:in-noun|false|true|2-3|	none 8
nl:in-noun|false|true|4-7|	first 8
nl:in-noun|true|false|2-3|	none -8
nl:in-noun|true|false|4-7|	none 11
nl:in-noun|true|false|8+|	none 11
nl:in-noun|true|true|1|	none -12
nl:in-noun|true|true|2-3|	none -13
nl:in-noun|true|true|4-7|	none 13
nl:intro-follow|)|end|	8+ 6
nl:intro-follow|,|end|	2-3 6
nl:intro-follow|,|stop|	4-7 6
nl:intro-follow|:|,verb-saying|	4-7 8
nl:intro-follow|:|capital|	4-7 8
nl:intro-follow|:|determiner|	4-7 6
nl:intro-follow|:|end|	2-3 15
nl:intro-follow|:|stop|	2-3 -7
nl:intro-follow|adverb|auxiliary|	4-7 6
nl:intro-follow|adverb|preposition|	1 11
nl:intro-follow|auxiliary|-|	1 -10
nl:intro-follow|auxiliary|preposition|	2-3 11
nl:intro-follow|auxiliary|stop|	2-3 20	4-7 8
nl:intro-follow|capital|,coordinator|	4-7 6
nl:intro-follow|capital|verb-judging|	2-3 -9
nl:intro-follow|capital|word|	2-3 8
nl:intro-follow|determiner|,determiner|	2-3 -10
nl:intro-follow|determiner|,preposition|	2-3 -8
nl:intro-follow|determiner|auxiliary|	2-3 -6
nl:intro-follow|determiner|stop|	1 -11	2-3 -10	8+ 12
nl:intro-follow|determiner|word|	1 -9	2-3 -9
nl:intro-follow|preposition|end|	1 8
nl:intro-follow|preposition|stop|	8+ 6
nl:intro-follow|preposition|word|	1 -9
nl:intro-follow|pronoun|stop|	2-3 9
nl:intro-follow|start|,verb-saying|	1 13	2-3 8	4-7 6
nl:intro-follow|start|,verb-thinking|	8+ 6
nl:intro-follow|start|,word|	4-7 8
nl:intro-follow|stop|,verb-saying|	1 7	2-3 8	4-7 8
nl:intro-follow|stop|end|	1 9	2-3 11
nl:intro-follow|subordinator|stop|	1 -10	4-7 8
nl:intro-follow|that|,verb-saying|	8+ 6
nl:intro-follow|that|stop|	4-7 6
nl:intro-follow|verb-judging|end|	2-3 9
nl:intro-follow|word|auxiliary|	2-3 9	4-7 7
nl:intro-follow|word|stop|	4-7 7	8+ 6
nl:intro-follow|word|word|	1 -10	4-7 13
nl:intro|	) 6	: 6	adverb 11	determiner -22	preposition 8	pronoun 13	start 21	stop 20	subordinator -8	that 7	verb-judging 12
nl:lead|lower|	, 9	adverb 11	determiner -22	preposition 13	pronoun 13	subordinator 8	that 7	verb-judging 12
nl:lead|upper|	) 6	: 6	preposition -13	start 21	stop 20	subordinator -10
nl:naming|false|	word -14
nl:naming|naam|2|	2-3 -7
nl:naming|none|	2-3 9	4-7 20	8+ 9
nl:naming|term|1|	1 -8
nl:naming|true|	) 6	: 17	adverb 11	determiner -22	preposition 8	pronoun 13	start 21	stop 20	subordinator -8	that 7	verb-judging 12	word 12
nl:naming|woord|2|	4-7 7
nl:naming|zogeheten|1|	2-3 -12
nl:nobody|4-7|	: 6
nl:others|0|	4-7 20	8+ 9
nl:others|1|	1 11	2-3 6	4-7 6
nl:own-case|false|all-one|	preposition -9	start 13	stop 14	subordinator -10
nl:own-case|false|all|	preposition -8
nl:own-case|false|first|	: 11	start 13	stop 15
nl:own-case|false|most|	stop 7
nl:own-case|false|none|	, 9	adverb 11	determiner -23	preposition 13	pronoun 13	subordinator 8	that 6	verb-judging 12
nl:own-case|false|some|	preposition 8
nl:own-case|true|first|	) 6	: 12	start 7	stop 7
nl:own-case|true|none|	auxiliary 8	determiner 12	that 6	word 20
nl:own|false|	4-7 15	8+ 7
nl:own|true|	2-3 6	4-7 22	8+ 9
nl:sentence|judging|	2-3 15	4-7 7	8+ 7
nl:sentence|none|	1 -10	2-3 -6	4-7 24	8+ 8
nl:sentence|saying|	1 10	4-7 7	8+ 9
nl:sentence|thinking|	4-7 11
nl:size-ending|10+|.|	end 6
nl:size-ending|10+|none|	,verb-thinking 6	stop 6
nl:size-ending|1|.|	end 9
nl:size-ending|1|none|	,verb-saying 13	- -10	end 8	preposition 11	word -13
nl:size-ending|2|!|	end 7
nl:size-ending|2|.|	end 6
nl:size-ending|2|none|	,determiner -10	,preposition -8	,verb-saying 8	auxiliary -6	end 9	verb-judging -9	word -9
nl:size-ending|3|.|	end 9
nl:size-ending|3|none|	,verb-saying 10	auxiliary 9	end 7	preposition 11	stop 12
nl:size-ending|4-5|.|	capital 8	determiner 6	end 8
nl:size-ending|4-5|none|	,verb-saying 7	,word 7	auxiliary 7	end 8	stop 10
nl:size-ending|6-9|none|	,coordinator 6	,verb-saying 8	stop 7	word 13
nl:size-follow|10+|	,verb-thinking 6	end 7	stop 6
nl:size-follow|1|	,verb-saying 13	- -10	end 10	preposition 11	word -13
nl:size-follow|2|	,determiner -10	,preposition -8	,verb-saying 7	auxiliary -6	end 16	verb-judging -9	word -9
nl:size-follow|3|	,verb-saying 10	auxiliary 9	end 13	preposition 11	stop 12
nl:size-follow|4-5|	,verb-saying 7	,word 7	auxiliary 7	capital 8	determiner 6	end 10	stop 10
nl:size-follow|6-9|	,coordinator 6	,verb-saying 8	stop 7	word 13
nl:size-intro|10+|	) 6	stop 7	that 6
nl:size-intro|1|	adverb 11	auxiliary -10	determiner -16	start 13	stop 13	subordinator -10	word -7
nl:size-intro|2|	auxiliary 17	capital -9	determiner -20	preposition 9	pronoun 9	start 6	stop 8	verb-judging 9	word -9
nl:size-intro|3|	: 11	auxiliary 11	capital 8	preposition -8	stop 11	word 17
nl:size-intro|4-5|	, 6	: 10	adverb 8	auxiliary 10	preposition 6	start 6	stop 6	subordinator 8	word 11
nl:size-intro|6-9|	capital 6	determiner 12	start 6	stop 6	that 6	word 17
nl:size|	10+ 8	2 -7	3 11	4-5 14	6-9 16
nl:subject|elided|	8+ 6	end 6
nl:subject|none|	,coordinator 6	,determiner -7	,verb-thinking 6	,word 6	- -10	1 -6	4-7 21	8+ 8	auxiliary 10	capital 9	end 30	preposition 11	word -10
nl:subject|own|	,preposition -8	,verb-saying 22	,word 8	1 10	4-7 7	8+ 10	determiner 6	end 15	preposition 11	stop 15	verb-judging -9
nl:two-before|,|	auxiliary 9
nl:two-before|adverb|	stop 7
nl:two-before|auxiliary|	adverb 11	word 8
nl:two-before|capital|	, 6	: 21	auxiliary 17	capital 6
nl:two-before|preposition|	auxiliary -10	capital 8	determiner -14
nl:two-before|pronoun|	capital -9	preposition 7	subordinator -10	word -7
nl:two-before|start|	start 21
nl:two-before|stop|	determiner -8
nl:two-before|subordinator|	determiner -9
nl:two-before|that|	adverb 6
nl:two-before|verb-saying|	) 6	preposition 13
nl:two-before|verb-thinking|	that 6
nl:two-before|word|	auxiliary 14	determiner -13	preposition -12	pronoun 9	stop 20	subordinator 8	that 6	verb-judging 9
nl:two-words-before|,|	is 9
nl:two-words-before|.|	de -8
nl:two-words-before|aan|	zijn -10
nl:two-words-before|als|	een -11
nl:two-words-before|al|	. 7
nl:two-words-before|bladen|	tot -9
nl:two-words-before|contant|	geld 6
nl:two-words-before|dat|	er 6
nl:two-words-before|de|	afspraak 9	bus 11	dokter 10	klassieke -10	motie 9	opvang 7	tekst 7	term -8	terugroepactie 11	uitspraak 13
nl:two-words-before|die|	wedstrijd 7
nl:two-words-before|duren|	? 10
nl:two-words-before|een|	kadekraan -9
nl:two-words-before|eigenaar|	van -8
nl:two-words-before|gavere|	: 7
nl:two-words-before|gelderland|	is 17
nl:two-words-before|gezien|	die -9
nl:two-words-before|haastig|	: 6
nl:two-words-before|haast|	: 8
nl:two-words-before|hem|	als -10
nl:two-words-before|het|	binnenhof -9	kabinet 6	op 6	over 6	zogeheten -12
nl:two-words-before|inbev|	had 8
nl:two-words-before|laak|	: 7
nl:two-words-before|lachend|	: 6
nl:two-words-before|lacht|	) 6
nl:two-words-before|medewerkers|	liefkozend -12
nl:two-words-before|meter|	. 9
nl:two-words-before|minister|	ziet 9
nl:two-words-before|naam|	: -7
nl:two-words-before|niet|	: 8
nl:two-words-before|nuchter|	: 6
nl:two-words-before|of|	haar -6
nl:two-words-before|omhoog|	. 9
nl:two-words-before|overeenkomst|	als 8
nl:two-words-before|over|	de -14
nl:two-words-before|prediker|	: 6
nl:two-words-before|rechter|	dat 6
nl:two-words-before|sharda|	ramdin-bos 6
nl:two-words-before|sprake|	van 9
nl:two-words-before|spreekt|	van 11
nl:two-words-before|stalen|	zouden 11
nl:two-words-before|start|	start 21
nl:two-words-before|strijdbaar|	: 6
nl:two-words-before|toont|	zich 9
nl:two-words-before|uitgelekte|	cijfers 7
nl:two-words-before|uur|	. 7
nl:two-words-before|van|	een 12	financiën 8
nl:two-words-before|vervangend|	vervoer 9
nl:two-words-before|weten|	, 6
nl:two-words-before|wil|	dat 6
nl:two-words-before|woord|	: 7
nl:two-words-before|worden|	er 11
nl:two-words-before|x|	: 7
nl:two-words-before|zeeman|	, 6
nl:two-words-before|zijn|	remise 8
nl:two-words-before|zolang|	de -9
nl:verb|false|1|	upper 6
nl:verb|false|4-7|	lower 20	upper 7
nl:verb|false|8+|	lower 7
nl:verb|true|2-3|	upper 7
nl:verb|true|4-7|	lower 7	upper 7
nl:verb|true|8+|	lower 10	upper 7
nl:word-after|	, 13	- -10	. 7	bediend -9	betekende -9	die 6	end 24	genoemd -9	in 11	is -6	omgedoopt -9	overeind -9	seniorenbond 6	udo 8	van 11	verraden 8	was 9	wordt 7
nl:word-after|,|	none 12
nl:word-after|-|	none -10
nl:word-after|.|	none 7
nl:word-after|bediend|	none -9
nl:word-after|betekende|	none -9
nl:word-after|die|	. 6
nl:word-after|end|	! 7	. 13	none 18
nl:word-after|genoemd|	none -9
nl:word-after|in|	none 11
nl:word-after|is|	none -6
nl:word-after|omgedoopt|	none -9
nl:word-after|overeind|	none -9
nl:word-after|seniorenbond|	. 6
nl:word-after|udo|	. 8
nl:word-after|van|	none 11
nl:word-after|verraden|	none 8
nl:word-after|was|	none 9
nl:word-after|wordt|	none 7
nl:word-before|	) 6	. 20	: 6	? 10	afspraak 9	als -8	binnenhof -9	bus 11	cijfers 7	dat 7	de -18	die -9	dokter 10	een -10	er 11	financiën 8	geld 6	haar -6	had 8	is 20	kabinet 6	kadekraan -9	klassieke -10	liefkozend -12	motie 9	op 6	opvang 7	over 6	ramdin-bos 6	remise 8	start 21	tekst 7	term -8	terugroepactie 11	tot -9	uitspraak 13	van 11	vervoer 9	wedstrijd 7	zich 9	ziet 9	zijn -10	zogeheten -12	zouden 11
nl:word-before|)|	8+ 6
nl:word-before|,|	4-7 6
nl:word-before|.|	1 13	2-3 8	4-7 6	8+ 6
nl:word-before|:|	4-7 7	8+ 6
nl:word-before|?|	2-3 10
nl:word-before|afspraak|	4-7 9
nl:word-before|als|	1 -10	4-7 8
nl:word-before|binnenhof|	2-3 -9
nl:word-before|bus|	1 11
nl:word-before|cijfers|	4-7 7
nl:word-before|dat|	4-7 6	8+ 6
nl:word-before|de|	1 -9	2-3 -16
nl:word-before|die|	2-3 -9
nl:word-before|dokter|	4-7 10
nl:word-before|een|	1 -11	8+ 12
nl:word-before|er|	1 11	4-7 6
nl:word-before|financiën|	2-3 8
nl:word-before|geld|	4-7 6
nl:word-before|haar|	2-3 -6
nl:word-before|had|	4-7 8
nl:word-before|is|	2-3 20
nl:word-before|kabinet|	2-3 6
nl:word-before|kadekraan|	1 -9
nl:word-before|klassieke|	1 -10
nl:word-before|liefkozend|	2-3 -12
nl:word-before|motie|	2-3 9
nl:word-before|opvang|	4-7 7
nl:word-before|op|	8+ 6
nl:word-before|over|	4-7 6
nl:word-before|ramdin-bos|	4-7 6
nl:word-before|remise|	4-7 8
nl:word-before|start|	1 13	2-3 6	4-7 7	8+ 6
nl:word-before|tekst|	8+ 7
nl:word-before|term|	1 -8
nl:word-before|terugroepactie|	2-3 11
nl:word-before|tot|	1 -9
nl:word-before|uitspraak|	4-7 13
nl:word-before|van|	1 8
nl:word-before|vervoer|	2-3 9
nl:word-before|wedstrijd|	4-7 7
nl:word-before|zich|	2-3 9
nl:word-before|ziet|	2-3 9
nl:word-before|zijn|	1 -10
nl:word-before|zogeheten|	2-3 -12
nl:word-before|zouden|	2-3 11
nl:work|none|none|)|	first 6
nl:work|none|none|,|	none 9
nl:work|none|none|:|	first 13
nl:work|none|none|adverb|	none 11
nl:work|none|none|determiner|	none -22
nl:work|none|none|	first 15	most 7	some 8
nl:work|none|none|preposition|	all -8	all-one -9	none 13	some 8
nl:work|none|none|pronoun|	none 13
nl:work|none|none|start|	all-one 13	first 12
nl:work|none|none|stop|	all-one 14	first 10	most 7
nl:work|none|none|subordinator|	all-one -10	none 8
nl:work|none|none|that|	none 7
nl:work|none|none|verb-judging|	none 12
nobody|1|	adverb -15	preposition -15	start -14	stop 10	word -29
nobody|2-3|	, -12	auxiliary -14	determiner -16	start 27	subordinator -13	word -23	— 12
nobody|4-7|	, 10	: 6	auxiliary -23	capital -15	coordinator -12	preposition -10	start 41	stop 26
nobody|8+|	, 11	- 13	start 20	stop 11	— 10
others|0|	1 -7	4-7 9	8+ 12
others|1|	1 6	2-3 -21	4-7 -7	8+ 29
others|2|	1 -43	2-3 -15	4-7 -15	8+ 16
others|3|	1 -33	2-3 -16
own-case|false|all-one|	( -11	, -25	: 17	adverb -13	auxiliary -14	capital 10	coordinator -16	possessive -8	pronoun 15	start -26	stop 9	subordinator -28	verb-judging -33	verb-thinking -14	— 8
own-case|false|all|	' -13	( -11	, -25	; -13	adverb 9	auxiliary -15	capital -12	coordinator -12	possessive -19	preposition -18	pronoun -11	start -26	stop 19	subordinator -27	verb-judging -36	verb-saying -30	word -25	– -7	— -12
own-case|false|first|	( -17	, 12	- 11	: 15	capital -18	determiner -16	possessive -19	preposition -11	quote 13	start 21	stop 20	subordinator -14	verb-judging 7	verb-saying 13	word -27	— 12	• 9
own-case|false|most|	, 11	capital 7	start 15	stop 8	verb-saying 12	word 8	– 8
own-case|false|none|	% 6	' 8	( -10	, 22	: -7	; 10	adverb 16	auxiliary 8	capital 14	determiner -8	possessive 10	preposition -6	pronoun 6	quote -16	stop 11	subordinator 8	that 17	verb-judging 9	verb-saying 23	– -10	’ 9
own-case|false|some|	, 20	adverb 7	auxiliary 40	capital 25	coordinator -15	determiner -8	preposition 34	pronoun 15	subordinator 14	verb-judging -17	verb-saying 21	verb-thinking 11	word 21
own-case|true|all-one|	adverb -6	auxiliary -10	capital -15	start 22	stop 26	word -11
own-case|true|all|	auxiliary -9	possessive 7	start 19	stop 20	verb-judging -16	verb-saying 21	word -29
own-case|true|first|	) 6	, 45	- 9	: 8	capital 16	determiner -8	quote 27	start 34	stop 34	verb-saying -42	verb-thinking -13	word -25	– 12	— 11
own-case|true|most|	, 12	: 11	determiner 8	start 24	stop 6
own-case|true|none|	( -7	, 22	: 20	auxiliary 31	capital 12	determiner 10	preposition -6	pronoun 19	subordinator -14	that 6	verb-judging 23	verb-saying -11	word 34
own-case|true|some|	, 11	capital 7	word 22
own|false|	1 -11	2-3 -10	8+ 27
own|true|	1 -14
pt:alone|alone|	8+ 7
pt:alone|first|	2-3 8	8+ 6
pt:alone|inside|	1 -10	8+ 10
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 10
pt:best-gap|according-to|according|gap|according-to|,sc|	4-7 12	8+ 7
pt:best-gap|according-to|according|gap|according-to|,|	2-3 20	4-7 25	8+ 6
pt:best-gap|according-to|according|gap|according-to|c|	2-3 11	4-7 9
pt:best-gap|according-to|according|gap|according-to|s,|	4-7 10
pt:best-gap|according-to|according|gap|according-to||	1 -15
pt:best-gap|named-before|naked||	2-3 7	4-7 13	8+ 7
pt:best-gap|named-nearby|naked||	1 -9	2-3 19	8+ 8
pt:best-gap|quote-then-speaker|relative|gap|quote-then-speaker|,|	8+ 10
pt:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -8
pt:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 10	4-7 8
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -10	4-7 6	8+ 7
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 7	4-7 8	8+ 6
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 8
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|c|	2-3 -12
pt:best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 21
pt:best-gap|sentence-before|direct|gap|sentence-before|s|	4-7 -13
pt:best-gap|sentence-before|saying|gap|sentence-before|,cs|	2-3 -11
pt:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 15
pt:best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -13
pt:best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 9
pt:best-gap|sentence-before|saying|gap|sentence-before|sc;|	2-3 13
pt:best-gap|sentence-before|saying|gap|sentence-before||	2-3 10	4-7 9
pt:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 13
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 6
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 10
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 11	8+ 9
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 16
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 14
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 15
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 -6	4-7 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 13	8+ 6
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,;|	4-7 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	2-3 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 -6	2-3 10	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	2-3 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 10	2-3 26	4-7 8	8+ 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 14
pt:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	2-3 14
pt:best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	2-3 11
pt:best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 8
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	8+ 6
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 12	4-7 10
pt:best-intro|,|according|5-10|	4-7 10
pt:best-intro|,|other|2-4|	4-7 8
pt:best-intro|,|saying|1|	2-3 8
pt:best-intro|,|saying|5-10|	4-7 11
pt:best-intro|:|apposed|2-4|	4-7 13
pt:best-intro|:|judging|2-4|	2-3 6
pt:best-intro|:|naked|2-4|	4-7 13	8+ 6
pt:best-intro|:|naked|5-10|	4-7 18
pt:best-intro|:|saying|1|	4-7 9	8+ 6
pt:best-intro|:|saying|5-10|	2-3 13	4-7 14	8+ 7
pt:best-intro|:|saying|far|	4-7 12
pt:best-intro|adverb|naked|5-10|	2-3 11
pt:best-intro|adverb|saying|2-4|	2-3 6
pt:best-intro|auxiliary|according|2-4|	2-3 11
pt:best-intro|auxiliary|according|5-10|	2-3 11
pt:best-intro|auxiliary|naked|5-10|	2-3 8
pt:best-intro|auxiliary|naked|far|	2-3 8	4-7 6
pt:best-intro|auxiliary|saying|2-4|	2-3 10
pt:best-intro|auxiliary|saying|5-10|	2-3 7	8+ 9
pt:best-intro|auxiliary|saying|far|	4-7 15
pt:best-intro|capital|naked|0|	1 -7
pt:best-intro|capital|saying|-6|	1 -12
pt:best-intro|capital|saying|2-4|	4-7 7
pt:best-intro|capital|saying|5-10|	2-3 12
pt:best-intro|coordinator|according|far|	8+ 7
pt:best-intro|coordinator|saying|5-10|	2-3 11
pt:best-intro|determiner|according|0|	1 -12
pt:best-intro|determiner|according|2-4|	4-7 9
pt:best-intro|determiner|judging|5-10|	2-3 10
pt:best-intro|determiner|naked|5-10|	1 -8
pt:best-intro|determiner|other|1|	2-3 -10
pt:best-intro|determiner|saying|5-10|	1 -13
pt:best-intro|preposition|judging|1|	2-3 11
pt:best-intro|preposition|judging|2-4|	2-3 16	4-7 12
pt:best-intro|preposition|naked|2-4|	4-7 15
pt:best-intro|preposition|naked|5-10|	1 -10	2-3 14	8+ 14
pt:best-intro|preposition|saying|0|	1 -7
pt:best-intro|preposition|saying|1|	2-3 28	4-7 6
pt:best-intro|preposition|saying|2-4|	2-3 -12
pt:best-intro|preposition|saying|5-10|	2-3 -14
pt:best-intro|preposition|saying|far|	4-7 11
pt:best-intro|preposition|thinking|2-4|	2-3 14
pt:best-intro|start|judging|1|	4-7 8
pt:best-intro|start|naked|2-4|	8+ 6
pt:best-intro|start|naked|5-10|	8+ 8
pt:best-intro|start|naked|far|	8+ 8
pt:best-intro|start|other|1|	8+ 10
pt:best-intro|start|relative|2-4|	8+ 10
pt:best-intro|start|saying|1|	2-3 8	8+ 6
pt:best-intro|stop|naked|1|	4-7 20
pt:best-intro|stop|naked|2-4|	2-3 7	4-7 6
pt:best-intro|stop|naked|far|	4-7 16
pt:best-intro|stop|other|1|	4-7 6
pt:best-intro|stop|saying|1|	2-3 7	4-7 6
pt:best-intro|stop|saying|2-4|	2-3 10
pt:best-intro|stop|saying|5-10|	4-7 9
pt:best-intro|stop|saying|far|	2-3 9
pt:best-intro|subordinator|direct|far|	4-7 -13
pt:best-intro|subordinator|naked|far|	2-3 15
pt:best-intro|subordinator|saying|far|	2-3 -11
pt:best-intro|that|direct|far|	4-7 21
pt:best-intro|that|naked|far|	4-7 6
pt:best-intro|that|saying|1|	4-7 8
pt:best-intro|that|saying|2-4|	2-3 11
pt:best-intro|verb-judging|judging|0|	2-3 -7	4-7 10
pt:best-intro|verb-judging|saying|5-10|	1 -6
pt:best-intro|verb-saying|saying|0|	2-3 8	4-7 11
pt:best-intro|word|according|1|	4-7 12
pt:best-intro|word|according|2-4|	4-7 13	8+ 7
pt:best-intro|word|according|5-10|	1 -11	4-7 15
pt:best-intro|word|according|far|	2-3 16	4-7 20
pt:best-intro|word|judging|2-4|	4-7 11
pt:best-intro|word|judging|5-10|	4-7 11	8+ 9
pt:best-intro|word|judging|far|	4-7 10
pt:best-intro|word|naked|1|	2-3 -12
pt:best-intro|word|naked|2-4|	2-3 15
pt:best-intro|word|naked|5-10|	2-3 -6	8+ 14
pt:best-intro|word|naked|far|	2-3 16
pt:best-intro|word|saying|1|	4-7 12
pt:best-intro|word|saying|2-4|	1 11	2-3 17	4-7 10
pt:best-intro|word|saying|5-10|	1 -12	2-3 -8	4-7 14
pt:best-intro|word|saying|far|	2-3 17	4-7 13
pt:best-lead|lower|,|according|	according-to 10
pt:best-lead|lower|,|other|	verb-then-speaker 8
pt:best-lead|lower|,|saying|	speaker-then-quote 11	verb-then-speaker 8
pt:best-lead|lower|adverb|naked|	named-nearby 11
pt:best-lead|lower|adverb|saying|	speaker-then-quote 6
pt:best-lead|lower|auxiliary|according|	according-to 16
pt:best-lead|lower|auxiliary|naked|	named-nearby 13
pt:best-lead|lower|auxiliary|saying|	sentence-before 15	speaker-then-quote 9	verb-then-speaker 10
pt:best-lead|lower|capital|saying|	speaker-then-quote 17
pt:best-lead|lower|coordinator|according|	according-to 7
pt:best-lead|lower|coordinator|saying|	speaker-then-quote 11
pt:best-lead|lower|determiner|judging|	quote-then-verb 10
pt:best-lead|lower|determiner|naked|	named-nearby -8
pt:best-lead|lower|determiner|saying|	speaker-then-quote -13
pt:best-lead|lower|preposition|judging|	speaker-then-quote 16	verb-then-speaker 11
pt:best-lead|lower|preposition|naked|	named-nearby 9
pt:best-lead|lower|preposition|saying|	quote-then-verb -12	speaker-then-quote -7
pt:best-lead|lower|preposition|thinking|	speaker-then-quote 14
pt:best-lead|lower|subordinator|direct|	sentence-before -13
pt:best-lead|lower|subordinator|naked|	named-nearby 15
pt:best-lead|lower|subordinator|saying|	sentence-before -11
pt:best-lead|lower|that|direct|	sentence-before 21
pt:best-lead|lower|that|naked|	named-nearby 8
pt:best-lead|lower|that|saying|	speaker-then-quote 14
pt:best-lead|lower|verb-judging|judging|	speaker-then-quote 10
pt:best-lead|lower|verb-saying|saying|	speaker-then-quote 14
pt:best-lead|lower|word|judging|	speaker-then-quote 17
pt:best-lead|lower|word|naked|	named-nearby 7
pt:best-lead|lower|word|saying|	quote-then-verb 12	sentence-before -13	speaker-then-quote 24	verb-then-speaker 10
pt:best-lead|upper|:|apposed|	speaker-then-quote 13
pt:best-lead|upper|:|judging|	speaker-then-quote 8
pt:best-lead|upper|:|naked|	named-nearby 15
pt:best-lead|upper|:|saying|	sentence-before 13	speaker-then-quote 11	verb-then-speaker 6
pt:best-lead|upper|capital|naked|	named-nearby -7
pt:best-lead|upper|capital|saying|	quote-then-speaker -12
pt:best-lead|upper|determiner|other|	quote-then-verb -10
pt:best-lead|upper|preposition|saying|	quote-then-speaker -7
pt:best-lead|upper|start|judging|	quote-then-verb 8
pt:best-lead|upper|start|naked|	named-before 6	named-nearby 6
pt:best-lead|upper|start|other|	quote-then-verb 10
pt:best-lead|upper|start|relative|	quote-then-speaker 10
pt:best-lead|upper|start|saying|	quote-then-verb 6
pt:best-lead|upper|stop|naked|	named-before 14
pt:best-lead|upper|stop|saying|	quote-then-verb 8	sentence-before 19
pt:best-lead|upper|verb-judging|judging|	speaker-then-quote -7
pt:best-lead|upper|verb-judging|saying|	speaker-then-quote -6
pt:best-lead|upper|word|naked|	named-nearby -15
pt:best-lead|upper|word|saying|	speaker-then-quote -6
pt:best-lemma|	aceitar 10	achar 11	acusar 20	adiantar 12	admitir 8	afirmar 17	ameaçar 14	apelar 15	argumentar -6	assegurar 16	atestar 9	avisar 6	brincar 6	chamar 12	completar 12	confessar -11	confirmar 14	considerar 11	contar -10	declarar 6	definir 8	disparar -13	divulgar 13	escrever 6	exigir 12	falar 16	garantir 22	gracejar 10	indicar 9	informar 13	ironizar 9	lamentar 11	lembrar 6	mandar 16	manter -12	negar 7	ordenar 8	pedir 12	precisar 10	preferir 17	prometer -6	queixar -18	reagir 11	reclamar 17	reconhecer 8	recusar 8	relatar 10	remeter 14	responder 8	ressalvar 10	revelar 16	rir 6	saber -6	sustentar 8
pt:best-lemma|aceitar|speaker-then-quote|	0 10
pt:best-lemma|achar|speaker-then-quote|	5-10 11
pt:best-lemma|acusar|speaker-then-quote|	2-4 16
pt:best-lemma|acusar|verb-then-speaker|	1 11
pt:best-lemma|adiantar|sentence-before|	far 9
pt:best-lemma|adiantar|speaker-then-quote|	2-4 9
pt:best-lemma|admitir|speaker-then-quote|	5-10 8
pt:best-lemma|afirmar|sentence-before|	5-10 13
pt:best-lemma|afirmar|speaker-then-quote|	2-4 15	5-10 7
pt:best-lemma|ameaçar|speaker-then-quote|	5-10 14
pt:best-lemma|apelar|speaker-then-quote|	5-10 15
pt:best-lemma|argumentar|speaker-then-quote|	5-10 -6
pt:best-lemma|assegurar|speaker-then-quote|	2-4 13
pt:best-lemma|atestar|speaker-then-quote|	0 7	2-4 8
pt:best-lemma|avisar|speaker-then-quote|	2-4 7
pt:best-lemma|brincar|speaker-then-quote|	1 6
pt:best-lemma|chamar|speaker-then-quote|	2-4 12
pt:best-lemma|completar|quote-then-verb|	1 12
pt:best-lemma|confessar|sentence-before|	5-10 -13
pt:best-lemma|confirmar|speaker-then-quote|	2-4 14
pt:best-lemma|considerar|speaker-then-quote|	2-4 8	5-10 9	far 10
pt:best-lemma|contar|quote-then-verb|	1 6
pt:best-lemma|contar|speaker-then-quote|	5-10 -13
pt:best-lemma|declarar|speaker-then-quote|	2-4 6
pt:best-lemma|definir|quote-then-verb|	1 8
pt:best-lemma|disparar|speaker-then-quote|	1 -13
pt:best-lemma|divulgar|speaker-then-quote|	far 13
pt:best-lemma|dizer|quote-then-speaker|	0 -7
pt:best-lemma|dizer|speaker-then-quote|	2-4 9
pt:best-lemma|escrever|quote-then-verb|	1 6
pt:best-lemma|exigir|speaker-then-quote|	0 12
pt:best-lemma|falar|sentence-before|	5-10 9	far -11
pt:best-lemma|falar|speaker-then-quote|	1 26	5-10 6
pt:best-lemma|garantir|speaker-then-quote|	5-10 18	far 15
pt:best-lemma|gracejar|quote-then-verb|	1 6
pt:best-lemma|gracejar|verb-then-speaker|	5-10 8
pt:best-lemma|indicar|speaker-then-quote|	5-10 9
pt:best-lemma|informar|speaker-then-quote|	far 11
pt:best-lemma|ironizar|speaker-then-quote|	1 9
pt:best-lemma|justificar|speaker-then-quote|	1 6
pt:best-lemma|lamentar|quote-then-speaker|	-6 -12
pt:best-lemma|lamentar|speaker-then-quote|	5-10 19
pt:best-lemma|lembrar|verb-then-speaker|	5-10 6
pt:best-lemma|mandar|sentence-before|	2-4 10
pt:best-lemma|mandar|speaker-then-quote|	5-10 7
pt:best-lemma|manter|speaker-then-quote|	5-10 -12
pt:best-lemma|negar|speaker-then-quote|	1 7
pt:best-lemma|none|according-to|	0 -8	1 15	2-4 21	far 25
pt:best-lemma|none|named-before|	1 20	2-4 9	far 11
pt:best-lemma|none|named-nearby|	0 -7	1 -13	2-4 22	5-10 8	far 15
pt:best-lemma|none|quote-then-speaker|	2-4 10
pt:best-lemma|none|sentence-before|	far -10
pt:best-lemma|none|speaker-then-quote|	2-4 13
pt:best-lemma|ordenar|quote-then-verb|	1 8
pt:best-lemma|pedir|speaker-then-quote|	0 11	far 12
pt:best-lemma|precisar|speaker-then-quote|	5-10 11	far 10
pt:best-lemma|preferir|speaker-then-quote|	2-4 14
pt:best-lemma|prometer|quote-then-verb|	1 7	2-4 -12
pt:best-lemma|prometer|verb-then-speaker|	1 8
pt:best-lemma|queixar|quote-then-verb|	1 9
pt:best-lemma|queixar|sentence-before|	far 15
pt:best-lemma|queixar|speaker-then-quote|	5-10 -18
pt:best-lemma|reagir|speaker-then-quote|	5-10 11
pt:best-lemma|reclamar|speaker-then-quote|	1 17
pt:best-lemma|reconhecer|speaker-then-quote|	1 8
pt:best-lemma|recusar|speaker-then-quote|	2-4 8
pt:best-lemma|rejeitar|quote-then-verb|	5-10 10
pt:best-lemma|rejeitar|speaker-then-quote|	0 -7
pt:best-lemma|relatar|verb-then-speaker|	2-4 8
pt:best-lemma|remeter|speaker-then-quote|	5-10 14
pt:best-lemma|responder|speaker-then-quote|	5-10 9
pt:best-lemma|ressalvar|verb-then-speaker|	2-4 10
pt:best-lemma|revelar|speaker-then-quote|	0 16
pt:best-lemma|rir|quote-then-verb|	1 6
pt:best-lemma|saber|speaker-then-quote|	5-10 -6
pt:best-lemma|sustentar|speaker-then-quote|	5-10 8
pt:best-lemma|unlisted|verb-then-speaker|	2-4 8
pt:best-near|according-to|according|	0 -8	1 15	2-4 21	far 25
pt:best-near|according|0|	1 -8
pt:best-near|according|1|	4-7 12
pt:best-near|according|2-4|	2-3 11	4-7 17	8+ 7
pt:best-near|according|5-10|	1 -11	2-3 11	4-7 17
pt:best-near|according|far|	2-3 16	4-7 20
pt:best-near|apposed|2-4|	4-7 13
pt:best-near|direct|far|	4-7 -13
pt:best-near|judging|0|	2-3 -7	4-7 10
pt:best-near|judging|1|	2-3 11	4-7 8
pt:best-near|judging|2-4|	2-3 19	4-7 13
pt:best-near|judging|5-10|	2-3 10	4-7 11	8+ 9
pt:best-near|judging|far|	4-7 10
pt:best-near|naked|0|	1 -7
pt:best-near|naked|1|	2-3 -12
pt:best-near|naked|2-4|	2-3 19	4-7 11
pt:best-near|naked|5-10|	1 -10	2-3 12	4-7 12	8+ 15
pt:best-near|naked|far|	2-3 18	4-7 13	8+ 7
pt:best-near|named-before|naked|	1 20	2-4 9	far 11
pt:best-near|named-nearby|naked|	0 -7	1 -13	2-4 22	5-10 8	far 15
pt:best-near|other|1|	2-3 -10	4-7 6	8+ 7
pt:best-near|other|2-4|	4-7 8
pt:best-near|quote-then-speaker|relative|	2-4 10
pt:best-near|quote-then-speaker|saying|	-6 -12	0 -7
pt:best-near|quote-then-verb|judging|	1 8	5-10 10
pt:best-near|quote-then-verb|saying|	1 7	2-4 -12
pt:best-near|relative|2-4|	8+ 10
pt:best-near|saying|-6|	1 -12
pt:best-near|saying|0|	1 -7	2-3 8	4-7 11
pt:best-near|saying|1|	2-3 31	4-7 9	8+ 6
pt:best-near|saying|2-4|	1 11	4-7 11
pt:best-near|saying|5-10|	1 -18	2-3 -14	4-7 16	8+ 7
pt:best-near|saying|far|	4-7 20
pt:best-near|sentence-before|direct|	far -13
pt:best-near|sentence-before|saying|	2-4 11
pt:best-near|speaker-then-quote|apposed|	2-4 13
pt:best-near|speaker-then-quote|judging|	0 -7	2-4 26	5-10 14	far 10
pt:best-near|speaker-then-quote|saying|	0 14	1 16	2-4 24	5-10 -9	far 22
pt:best-near|speaker-then-quote|thinking|	2-4 14
pt:best-near|thinking|2-4|	2-3 14
pt:best-near|verb-then-speaker|judging|	1 11
pt:best-near|verb-then-speaker|other|	2-4 8
pt:best-near|verb-then-speaker|saying|	1 8	2-4 13	5-10 11
pt:best-order|according|according|0|	1 -8
pt:best-order|according|according|1|	4-7 12
pt:best-order|according|according|2-4|	2-3 11	4-7 17	8+ 7
pt:best-order|according|according|5-10|	1 -11	2-3 11	4-7 17
pt:best-order|according|according|far|	2-3 16	4-7 20
pt:best-order|apposed|apposed|2-4|	4-7 13
pt:best-order|apposed|judging|2-4|	2-3 16	4-7 12
pt:best-order|apposed|judging|5-10|	8+ 9
pt:best-order|apposed|saying|-6|	1 -12
pt:best-order|apposed|saying|0|	1 -7	4-7 11
pt:best-order|apposed|saying|1|	2-3 24	4-7 9
pt:best-order|apposed|saying|2-4|	1 11	2-3 11
pt:best-order|apposed|saying|5-10|	1 -13
pt:best-order|apposition|saying|5-10|	4-7 11
pt:best-order|apposition|saying|far|	2-3 9
pt:best-order|direct|direct|far|	4-7 -13
pt:best-order|direct|judging|0|	2-3 -7	4-7 10
pt:best-order|direct|judging|2-4|	2-3 6	4-7 8
pt:best-order|direct|judging|5-10|	4-7 11
pt:best-order|direct|judging|far|	4-7 10
pt:best-order|direct|saying|0|	2-3 8	4-7 10
pt:best-order|direct|saying|1|	2-3 10	4-7 9	8+ 6
pt:best-order|direct|saying|2-4|	2-3 22	4-7 15
pt:best-order|direct|saying|5-10|	1 -15	2-3 -11	4-7 16	8+ 9
pt:best-order|direct|saying|far|	4-7 15
pt:best-order|direct|thinking|2-4|	2-3 14
pt:best-order|inverted|judging|1|	2-3 11	4-7 8
pt:best-order|inverted|judging|5-10|	2-3 10
pt:best-order|inverted|other|1|	2-3 -10	4-7 6	8+ 7
pt:best-order|inverted|other|2-4|	4-7 8
pt:best-order|inverted|saying|1|	2-3 12	4-7 8	8+ 6
pt:best-order|inverted|saying|2-4|	2-3 -8	4-7 8
pt:best-order|inverted|saying|5-10|	4-7 10	8+ 6
pt:best-order|inverted|saying|far|	4-7 15
pt:best-order|naked|naked|0|	1 -7
pt:best-order|naked|naked|1|	2-3 -12
pt:best-order|naked|naked|2-4|	2-3 19	4-7 11
pt:best-order|naked|naked|5-10|	1 -10	2-3 12	4-7 12	8+ 15
pt:best-order|naked|naked|far|	2-3 18	4-7 13	8+ 7
pt:best-order|relative|relative|2-4|	8+ 10
pt:best-order|relative|saying|far|	4-7 12
pt:best-phrase|name|	according 21	apposed 13	naked 13	other 7	saying 8
pt:best-phrase|noun|	direct -10	judging 21	other -7	relative 10	saying -8	thinking 14
pt:best-phrase|pronoun|	according 15	saying 10
pt:best-score|	-1 -16	-3 7	-4 15	1 21	3 15	5 11
pt:best-score|-1|	2-3 -6	4-7 -15	8+ 6
pt:best-score|-2|	2-3 -7	8+ 7
pt:best-score|-3|	8+ 8
pt:best-score|-4|	2-3 11
pt:best-score|0|	1 -18	2-3 9	4-7 22	8+ 6
pt:best-score|1|	2-3 19	4-7 18	8+ 11
pt:best-score|2|	1 -18	4-7 26	8+ 9
pt:best-score|3|	1 11	4-7 14
pt:best-score|4|	1 -7	2-3 11	4-7 19	8+ 6
pt:best-score|5|	4-7 14
pt:best|according-to|according|	1 -15	2-3 21	4-7 30	8+ 7
pt:best|named-before|naked|	2-3 7	4-7 13	8+ 7
pt:best|named-nearby|naked|	1 -9	2-3 19	8+ 8
pt:best|quote-then-speaker|relative|	8+ 10
pt:best|quote-then-speaker|saying|	1 -8
pt:best|quote-then-verb|judging|	2-3 10	4-7 8
pt:best|quote-then-verb|other|	2-3 -10	4-7 6	8+ 7
pt:best|quote-then-verb|saying|	2-3 -6	4-7 8	8+ 6
pt:best|sentence-before|direct|	4-7 -13
pt:best|sentence-before|saying|	2-3 -9	4-7 15	8+ 7
pt:best|speaker-then-quote|apposed|	4-7 13
pt:best|speaker-then-quote|judging|	4-7 19	8+ 9
pt:best|speaker-then-quote|saying|	4-7 16	8+ 7
pt:best|speaker-then-quote|thinking|	2-3 14
pt:best|verb-then-speaker|judging|	2-3 11
pt:best|verb-then-speaker|other|	4-7 8
pt:best|verb-then-speaker|saying|	2-3 12	4-7 10	8+ 6
pt:case-follow|all-one|,verb-saying|	none 9
pt:case-follow|all-one|,word|	none -6
pt:case-follow|all-one|capital|	none -10
pt:case-follow|all-one|stop|	none -15
pt:case-follow|all|stop|	none -10
pt:case-follow|first|,verb-judging|	none 9
pt:case-follow|first|,verb-saying|	none 7
pt:case-follow|first|,word|	none 10
pt:case-follow|first|coordinator|	none -7
pt:case-follow|first|end|	. 12	none 11
pt:case-follow|first|stop|	? 7	none 18
pt:case-follow|first|word|	none -6
pt:case-follow|first|—|	none 8
pt:case-follow|most|,verb-saying|	none 8
pt:case-follow|most|stop|	none 13
pt:case-follow|none|,capital|	none 10
pt:case-follow|none|,pronoun|	none -11
pt:case-follow|none|,verb-saying|	none 18
pt:case-follow|none|,word|	none 21
pt:case-follow|none|:|	none 15
pt:case-follow|none|;|	none 11
pt:case-follow|none|coordinator|	none 7
pt:case-follow|none|determiner|	none -13
pt:case-follow|none|end|	none 9
pt:case-follow|none|preposition|	none -11
pt:case-follow|none|word|	none -8
pt:case-intro|all-one|	capital -12	preposition -8	stop 9	verb-judging -6
pt:case-intro|all|	determiner -10	stop 10	word -10
pt:case-intro|first|	: 19	start 6	stop 10	verb-judging -7	word -9	— 8
pt:case-intro|most|	: 10	stop 10	word 8
pt:case-intro|none|	, 15	adverb 11	auxiliary 19	capital 17	coordinator 11	subordinator -8	that 12	verb-judging 10	verb-saying 14
pt:case|all-one|	1 -12	2 9
pt:case|all|	3 -10
pt:case|first|	10+ 7	4-5 15	6-9 10
pt:case|most|	10+ 7	4-5 10	6-9 12
pt:case|none|	10+ 8	2 19	4-5 28
pt:clause|false|false|	all -14	all-one -11	most 9	some 7
pt:clause|false|true|	first 9	none 7
pt:clause|true|false|	first 9	most 11	none 10
pt:clause|true|true|	first 8	none 11
pt:ending|	. 12	? 9
pt:family|"|	1 -16	4-7 20	8+ 9
pt:family|'|	2-3 -17
pt:family|D|	8+ 10
pt:family|O|	2-3 8
pt:family|«|	1 -12	2-3 24	4-7 10	8+ 8
pt:family|“|	2-3 12	8+ 6
pt:follow|	,capital 10	,pronoun -11	,verb-judging 9	,verb-saying 11	: 15	; 11	capital -10	determiner -13	end 11	preposition -12	word -9	— 8
pt:headline|false|	1 -7	2-3 12	8+ 8
pt:headline|true|	1 -10	2-3 -14	4-7 9	8+ 6
pt:in-noun|false|false|1|	all-one -11
pt:in-noun|false|false|2-3|	all 10	all-one 9	none 8
pt:in-noun|false|false|4-7|	first 14	most 13
pt:in-noun|false|false|8+|	first 7	none 13
pt:in-noun|false|true|1|	all-one -10
pt:in-noun|true|false|2-3|	all -16	none 14
pt:in-noun|true|false|4-7|	most 8	none 32
pt:in-noun|true|false|8+|	none 16	some 7
pt:in-noun|true|true|1|	none -8
pt:in-noun|true|true|2-3|	first -6
pt:intro-follow|,|stop|	2-3 8	4-7 13	8+ 8
pt:intro-follow|:|,verb-judging|	8+ 6
pt:intro-follow|:|end|	2-3 6	4-7 11
pt:intro-follow|:|stop|	2-3 13	4-7 22	8+ 6
pt:intro-follow|adverb|end|	2-3 11
pt:intro-follow|adverb|stop|	2-3 6
pt:intro-follow|auxiliary|coordinator|	2-3 11
pt:intro-follow|auxiliary|stop|	2-3 17	4-7 11	8+ 7
pt:intro-follow|capital|,word|	2-3 12
pt:intro-follow|capital|capital|	1 -12
pt:intro-follow|capital|stop|	4-7 7
pt:intro-follow|coordinator|stop|	2-3 11	8+ 7
pt:intro-follow|determiner|,capital|	2-3 10
pt:intro-follow|determiner|,word|	2-3 -10	4-7 9
pt:intro-follow|determiner|preposition|	1 -15
pt:intro-follow|determiner|word|	1 -8
pt:intro-follow|preposition|:|	2-3 15
pt:intro-follow|preposition|capital|	1 -7
pt:intro-follow|preposition|coordinator|	2-3 -12	4-7 11
pt:intro-follow|preposition|determiner|	1 -13
pt:intro-follow|preposition|end|	1 14	2-3 22
pt:intro-follow|preposition|preposition|	1 -17	2-3 14
pt:intro-follow|preposition|stop|	1 -15	2-3 -11	4-7 16	8+ 14
pt:intro-follow|start|,verb-judging|	4-7 8
pt:intro-follow|start|,verb-saying|	8+ 6
pt:intro-follow|start|,word|	8+ 11
pt:intro-follow|start|end|	8+ 7
pt:intro-follow|start|—|	2-3 8
pt:intro-follow|stop|,verb-saying|	2-3 12	4-7 9
pt:intro-follow|stop|,word|	2-3 10	4-7 12
pt:intro-follow|stop|end|	4-7 16
pt:intro-follow|stop|stop|	4-7 9
pt:intro-follow|subordinator|,pronoun|	2-3 -11
pt:intro-follow|subordinator|stop|	2-3 15	4-7 -13
pt:intro-follow|that|preposition|	4-7 8
pt:intro-follow|that|stop|	2-3 7	4-7 24
pt:intro-follow|verb-judging|,word|	1 -6
pt:intro-follow|verb-judging|coordinator|	2-3 -7
pt:intro-follow|verb-judging|stop|	4-7 10
pt:intro-follow|verb-saying|coordinator|	4-7 11
pt:intro-follow|verb-saying|end|	2-3 8
pt:intro-follow|verb-saying|stop|	4-7 17
pt:intro-follow|word|,preposition|	4-7 12
pt:intro-follow|word|,verb-saying|	4-7 12	8+ 14
pt:intro-follow|word|,word|	4-7 10
pt:intro-follow|word|;|	4-7 11
pt:intro-follow|word|coordinator|	1 11	2-3 13
pt:intro-follow|word|end|	1 -13	2-3 -14	4-7 11
pt:intro-follow|word|preposition|	1 -15	2-3 -12
pt:intro-follow|word|stop|	1 -12	2-3 11	4-7 19	8+ 11
pt:intro-follow|word|word|	2-3 -6
pt:intro-follow|—|end|	8+ 8
pt:intro|	, 15	: 20	adverb 11	auxiliary 19	coordinator 11	preposition -6	start 6	stop 20	subordinator -8	that 12	verb-judging -8	verb-saying 14	word -6	— 8
pt:lead|lower|	, 15	adverb 11	auxiliary 19	capital 17	coordinator 11	subordinator -8	that 12	verb-judging 10	verb-saying 14
pt:lead|upper|	: 20	capital -12	determiner -10	preposition -9	start 6	stop 20	verb-judging -8	word -17	— 8
pt:naming|chamado|1|	1 -6
pt:naming|false|	verb-judging -6	word -12
pt:naming|none|	1 -8	8+ 8
pt:naming|palavra|1|	1 -12
pt:naming|true|	, 15	: 20	adverb 11	auxiliary 19	coordinator 11	preposition -6	start 6	stop 20	subordinator -8	that 12	verb-judging -7	verb-saying 14	— 8
pt:nobody|1|	preposition -15	word -12
pt:nobody|2-3|	word -14
pt:nobody|4-7|	stop 7
pt:nobody|8+|	, 11	start 6	— 10
pt:others|0|	1 -22	2-3 6	8+ 8
pt:others|1|	1 6	4-7 17	8+ 11
pt:own-case|false|all-one|	capital -12	preposition -8	stop 9	verb-judging -6
pt:own-case|false|all|	determiner -10	stop 10	word -10
pt:own-case|false|first|	: 20	start 6	stop 10	verb-judging -7	word -9
pt:own-case|false|most|	start 7	word 8
pt:own-case|false|none|	, 14	adverb 11	auxiliary 19	capital 17	coordinator 11	subordinator -8	that 12	verb-judging 10	verb-saying 14
pt:own-case|true|first|	: 10	start 7	— 8
pt:own-case|true|most|	: 10	stop 10
pt:own-case|true|none|	, 11	determiner 9	word 14
pt:own|false|	1 -10	8+ 7
pt:own|true|	4-7 20	8+ 9
pt:sentence|judging|	2-3 21	4-7 18	8+ 15
pt:sentence|none|	1 -16	2-3 -8	8+ 9
pt:sentence|saying|	4-7 20	8+ 7
pt:sentence|thinking|	2-3 14	4-7 10
pt:size-ending|10+|.|	end 9
pt:size-ending|10+|none|	,verb-judging 6	,verb-saying 6	,word 9	stop 7
pt:size-ending|1|none|	,word -6	capital -10	coordinator 11	determiner -13	preposition -23	stop -14	word -8
pt:size-ending|2|none|	,verb-saying 9	: 15	end -9	preposition 14	stop 16
pt:size-ending|3|none|	,capital 10	,pronoun -11	,verb-saying 9	,word 6	coordinator -11	end 22	preposition -12	word -6	— 8
pt:size-ending|4-5|.|	end 6
pt:size-ending|4-5|?|	stop 7
pt:size-ending|4-5|none|	,preposition 12	,verb-saying 6	,word 15	coordinator 11	end 10	stop 24
pt:size-ending|6-9|.|	end 21
pt:size-ending|6-9|none|	,verb-judging 8	,verb-saying 8	,word 11	; 11	coordinator 11	end 7
pt:size-follow|10+|	,verb-judging 6	,verb-saying 6	,word 9	end 9	stop 7
pt:size-follow|1|	,word -6	capital -10	coordinator 11	determiner -13	preposition -23	stop -14	word -8
pt:size-follow|2|	,verb-saying 9	: 15	end -9	preposition 14	stop 16
pt:size-follow|3|	,capital 10	,pronoun -11	,verb-saying 9	,word 6	coordinator -11	end 22	preposition -12	word -6	— 8
pt:size-follow|4-5|	,preposition 12	,verb-saying 6	,word 15	coordinator 11	end 9	stop 24
pt:size-follow|6-9|	,verb-judging 8	,verb-saying 8	,word 11	; 11	coordinator 11	end 16
pt:size-intro|10+|	, 8	: 6	coordinator 7	start 7	— 8
pt:size-intro|1|	capital -12	determiner -19	verb-judging -6
pt:size-intro|2|	, 8	: 13	auxiliary 15	coordinator 11	preposition 24	stop 9	that 11	verb-judging -7
pt:size-intro|3|	: 6	adverb 11	auxiliary 16	capital 12	determiner 6	preposition -11	start 8	stop 17	verb-saying 8
pt:size-intro|4-5|	, 13	: 20	auxiliary 11	capital 7	determiner 9	stop 6	that 7	verb-judging 10	verb-saying 8	word 25
pt:size-intro|6-9|	: 13	auxiliary 9	preposition 20	start 6	stop 12	subordinator -13	that 24	verb-saying 17
pt:size|	1 -10	10+ 7	2 6	4-5 19
pt:subject|elided|	,capital 10	,verb-saying 13	2-3 18	4-7 10	8+ 6	stop 15
pt:subject|none|	,pronoun -11	,verb-judging 8	1 -16	8+ 11	; 11	coordinator 11	determiner -13	end -8	preposition -19	stop 9	word -8
pt:subject|own|	,verb-judging 6	,verb-saying 7	,word 11	4-7 20	8+ 7	: 15	; 8	capital -10	end 26	word -6	— 9
pt:two-before|,|	auxiliary 14	coordinator 11	determiner -10	subordinator 15	verb-judging -6	verb-saying 11	word 22
pt:two-before|;|	determiner -8
pt:two-before|adverb|	determiner -12	that 11
pt:two-before|auxiliary|	word 17
pt:two-before|capital|	, 11	: 7	auxiliary 11	preposition -18	stop 10	that 6	verb-judging -7	verb-saying 11	word -13
pt:two-before|determiner|	capital 12	word 7
pt:two-before|preposition|	capital -12	word -16
pt:two-before|pronoun|	auxiliary 9	capital 7	word 16
pt:two-before|quote|	preposition -13	stop 6
pt:two-before|start|	start 6
pt:two-before|stop|	— 8
pt:two-before|that|	word 14
pt:two-before|verb-saying|	, 11	: 13	capital -7	preposition 11	stop 7	that 8
pt:two-before|verb-thinking|	: 10
pt:two-before|word|	, 12	: 18	adverb 11	auxiliary 17	stop 20	subordinator -17	that 24	verb-judging 10	verb-saying 16	word -9
pt:two-words-before|,|	atestou 7	chamado -6	como 15	exigiu 12	falta 8	ficou 12	foi 8	houve 20	há 15	mas 11	o -10	são 10
pt:two-words-before|.|	— 8
pt:two-words-before|;|	dois -8
pt:two-words-before|acesso|	, 10
pt:two-words-before|acrescentou|	: 13
pt:two-words-before|amadora-sintra|	fica 14
pt:two-words-before|ao|	clube 14	serviço 15
pt:two-words-before|apenas|	que 11
pt:two-words-before|arguido|	atuou 9
pt:two-words-before|assistente|	aceitou 10
pt:two-words-before|assobios|	: 11
pt:two-words-before|a|	chuva 11	falha 13	palavra -12	permanência 12	viagem 8
pt:two-words-before|bicho|	de -15
pt:two-words-before|bola|	que 6
pt:two-words-before|brincava|	: 6
pt:two-words-before|caprichoso|	por -18
pt:two-words-before|cargill|	. 10
pt:two-words-before|caso|	revela 16
pt:two-words-before|chega|	sempre 11
pt:two-words-before|civil|	pede 8
pt:two-words-before|comissão|	um 10
pt:two-words-before|companhia|	tem 6
pt:two-words-before|completava|	: 7
pt:two-words-before|confirmou|	: 13
pt:two-words-before|conversas|	estão 8
pt:two-words-before|cortar|	os -13
pt:two-words-before|dados|	têm 8
pt:two-words-before|decisão|	de 14
pt:two-words-before|desabafa|	. 7
pt:two-words-before|desistiu|	. 7
pt:two-words-before|de|	capela -14	fátima -12
pt:two-words-before|dispara|	após -13
pt:two-words-before|dizer|	que 24
pt:two-words-before|doce|	estava 8
pt:two-words-before|do|	livro -10
pt:two-words-before|dá-lhe|	60 13
pt:two-words-before|embate|	. 6
pt:two-words-before|escrito|	: 7
pt:two-words-before|estará|	. 7
pt:two-words-before|explicações|	são 11
pt:two-words-before|falam|	em 10
pt:two-words-before|falar|	em 14
pt:two-words-before|fala|	de 15	em 21
pt:two-words-before|feitas|	: 8
pt:two-words-before|ficar|	concluída 10
pt:two-words-before|fila|	: 11
pt:two-words-before|futuro|	. 9
pt:two-words-before|gostou|	: 10
pt:two-words-before|governadores|	rejeitam -7
pt:two-words-before|ironizou|	, 11	: 9
pt:two-words-before|jornalistas|	: 14
pt:two-words-before|justificou|	: 6
pt:two-words-before|lançar|	outro 9
pt:two-words-before|local|	como -13
pt:two-words-before|maioria|	de 16
pt:two-words-before|manhã|	: 12
pt:two-words-before|moderada|	. 14
pt:two-words-before|negou|	: 7
pt:two-words-before|nos|	aflitos 7
pt:two-words-before|não|	houver 14	pagava 8
pt:two-words-before|ontem|	um -12
pt:two-words-before|oposição|	de 11
pt:two-words-before|otimista|	: 13
pt:two-words-before|o|	conteúdo 9	eleitorado 10	laudo 18	navio -6	negócio 11	peixe 19	ponto 8	tejo 12
pt:two-words-before|perder|	? 20
pt:two-words-before|pescadores|	flagram -12
pt:two-words-before|pessoa|	. 7
pt:two-words-before|petrolífero|	seja 10
pt:two-words-before|pinheiro|	, 8
pt:two-words-before|poderia|	continuar 11
pt:two-words-before|porta|	: 6
pt:two-words-before|poço|	. 15
pt:two-words-before|previsão|	oficial 8
pt:two-words-before|produto|	. 10
pt:two-words-before|proposta|	de 12
pt:two-words-before|quarta-feira|	, 8
pt:two-words-before|quatro|	empresas -12
pt:two-words-before|queixou|	de 15
pt:two-words-before|que|	houve 11	leva 9
pt:two-words-before|quis|	identificar -13
pt:two-words-before|quitério|	: 6
pt:two-words-before|razão|	da 11
pt:two-words-before|reclamado|	por -7
pt:two-words-before|reclama|	do 17
pt:two-words-before|reconheceu|	que 8
pt:two-words-before|recorda|	joaquim -7
pt:two-words-before|região|	como -11
pt:two-words-before|revisão|	à 14
pt:two-words-before|rosell|	pediu 11
pt:two-words-before|sacos|	. 6
pt:two-words-before|sejam|	afixados 15
pt:two-words-before|ser|	apenas 6
pt:two-words-before|será|	reenviado 12
pt:two-words-before|se|	devem 9	tornara 16
pt:two-words-before|start|	start 6
pt:two-words-before|subir|	. 9
pt:two-words-before|sítio|	: 6
pt:two-words-before|tarde|	de -7
pt:two-words-before|tavora|	foi 11
pt:two-words-before|tinha|	dado 9
pt:two-words-before|trimestre|	reflete 15
pt:two-words-before|uma|	crítica 10	meta 13
pt:two-words-before|um|	balanço 15	eucalipto -11
pt:two-words-before|vagão|	. 9
pt:two-words-before|veto|	ao -12
pt:two-words-before||	. 6	para -13
pt:two-words-before|água-izé|	, 11
pt:two-words-before|áudio|	era 7
pt:verb|false|1|	upper -12
pt:verb|false|2-3|	lower 11	upper -10
pt:verb|false|4-7|	lower 7
pt:verb|false|8+|	lower 19	upper 6
pt:verb|true|4-7|	lower 9	upper 14
pt:verb|true|8+|	lower 8	upper 7
pt:word-after|.|	? 7
pt:word-after|	: 15	; 11	andrade -12	da 14	de -13	detidos -8	do -12	end 11	esteves -7	josé -7	no -14	os -13	para -13	retoma -6	— 8
pt:word-after|:|	none 15
pt:word-after|;|	none 11
pt:word-after|andrade|	none -12
pt:word-after|da|	none 14
pt:word-after|detidos|	none -8
pt:word-after|de|	none -13
pt:word-after|do|	none -12
pt:word-after|end|	. 12
pt:word-after|esteves|	none -7
pt:word-after|josé|	none -7
pt:word-after|no|	none -14
pt:word-after|os|	none -13
pt:word-after|para|	none -13
pt:word-after|retoma|	none -6
pt:word-after|—|	none 8
pt:word-before|	, 15	. 20	60 13	: 20	? 20	aceitou 10	afixados 15	aflitos 7	ao -12	apenas 6	após -13	atestou 7	atuou 9	balanço 15	capela -14	chamado -6	chuva 11	clube 14	como -8	concluída 10	conteúdo 9	continuar 11	crítica 10	da 11	dado 9	de 11	devem 9	do 17	dois -8	eleitorado 10	em 28	empresas -12	era 7	estava 8	estão 8	eucalipto -11	exigiu 12	falha 13	falta 8	fica 14	ficou 12	flagram -12	foi 10	fátima -12	houve 17	houver 14	há 15	identificar -13	joaquim -7	laudo 18	leva 9	livro -10	mas 11	meta 13	navio -6	negócio 11	o -10	oficial 8	os -13	outro 9	pagava 8	palavra -12	para -13	pede 8	pediu 11	peixe 19	permanência 12	ponto 8	por -21	que 12	reenviado 12	reflete 15	rejeitam -7	revela 16	seja 10	sempre 11	serviço 15	start 6	são 13	tejo 12	tem 6	tornara 16	têm 8	um 10	viagem 8	à 14	— 8
pt:word-before|,|	2-3 8	4-7 13	8+ 8
pt:word-before|.|	2-3 19	4-7 10
pt:word-before|60|	2-3 13
pt:word-before|:|	2-3 15	4-7 23	8+ 6
pt:word-before|?|	4-7 20
pt:word-before|aceitou|	4-7 10
pt:word-before|afixados|	2-3 15
pt:word-before|aflitos|	4-7 7
pt:word-before|ao|	2-3 -12
pt:word-before|apenas|	2-3 6
pt:word-before|após|	1 -13
pt:word-before|atestou|	4-7 7
pt:word-before|atuou|	8+ 9
pt:word-before|balanço|	2-3 15
pt:word-before|capela|	2-3 -14
pt:word-before|chamado|	1 -6
pt:word-before|chuva|	4-7 11
pt:word-before|clube|	8+ 14
pt:word-before|como|	4-7 -13
pt:word-before|concluída|	2-3 10
pt:word-before|conteúdo|	4-7 9
pt:word-before|continuar|	4-7 11
pt:word-before|crítica|	4-7 10
pt:word-before|dado|	4-7 9
pt:word-before|da|	4-7 11
pt:word-before|devem|	8+ 9
pt:word-before|de|	1 -9	2-3 25	8+ 14
pt:word-before|dois|	1 -8
pt:word-before|do|	2-3 17
pt:word-before|eleitorado|	4-7 10
pt:word-before|empresas|	1 -12
pt:word-before|em|	1 14	2-3 24	4-7 6
pt:word-before|era|	2-3 7
pt:word-before|estava|	2-3 8
pt:word-before|estão|	2-3 8
pt:word-before|eucalipto|	1 -11
pt:word-before|exigiu|	4-7 12
pt:word-before|falha|	2-3 13
pt:word-before|falta|	4-7 8
pt:word-before|fica|	2-3 14
pt:word-before|ficou|	4-7 12
pt:word-before|flagram|	2-3 -12
pt:word-before|foi|	2-3 10
pt:word-before|fátima|	1 -12
pt:word-before|houver|	2-3 14
pt:word-before|houve|	1 11	2-3 16	4-7 8	8+ 7
pt:word-before|há|	4-7 15
pt:word-before|identificar|	2-3 -13
pt:word-before|joaquim|	1 -7
pt:word-before|laudo|	4-7 18
pt:word-before|leva|	4-7 9
pt:word-before|livro|	2-3 -10
pt:word-before|mas|	2-3 11	8+ 7
pt:word-before|meta|	4-7 13
pt:word-before|navio|	2-3 -6
pt:word-before|negócio|	4-7 11
pt:word-before|oficial|	4-7 8
pt:word-before|os|	1 -13
pt:word-before|outro|	4-7 9
pt:word-before|o|	2-3 -10
pt:word-before|pagava|	4-7 8
pt:word-before|palavra|	1 -12
pt:word-before|para|	1 -13
pt:word-before|pede|	2-3 8
pt:word-before|pediu|	4-7 11
pt:word-before|peixe|	2-3 19
pt:word-before|permanência|	4-7 12
pt:word-before|ponto|	4-7 8
pt:word-before|por|	1 -7	2-3 -18
pt:word-before|que|	2-3 7	4-7 16
pt:word-before|reenviado|	4-7 12
pt:word-before|reflete|	4-7 15
pt:word-before|rejeitam|	2-3 -7
pt:word-before|revela|	4-7 16
pt:word-before|seja|	4-7 10
pt:word-before|sempre|	2-3 11
pt:word-before|serviço|	2-3 15
pt:word-before|start|	2-3 8	8+ 6
pt:word-before|são|	2-3 13
pt:word-before|tejo|	2-3 12
pt:word-before|tem|	4-7 6
pt:word-before|tornara|	2-3 16
pt:word-before|têm|	2-3 8
pt:word-before|um|	1 -12	2-3 10
pt:word-before|viagem|	4-7 8
pt:word-before|à|	2-3 14
pt:word-before|—|	8+ 8
pt:work|none|none|,|	none 15
pt:work|none|none|:|	first 19	most 10
pt:work|none|none|adverb|	none 11
pt:work|none|none|	all -7	all-one -11	first 6	most 12
pt:work|none|none|auxiliary|	none 19
pt:work|none|none|capital|	all-one -12	none 17
pt:work|none|none|coordinator|	none 11
pt:work|none|none|determiner|	all -10
pt:work|none|none|preposition|	all-one -8
pt:work|none|none|start|	first 6
pt:work|none|none|stop|	all 10	all-one 9	first 10	most 10
pt:work|none|none|subordinator|	none -8
pt:work|none|none|that|	none 12
pt:work|none|none|verb-judging|	all-one -6	first -7	none 10
pt:work|none|none|verb-saying|	none 14
pt:work|none|none|word|	most 8
pt:work|none|none|—|	first 8
pt:work|right|none|	all -10	first -9
pt:work|right|none|word|	all -10	first -9
sentence|judging|	8+ 38
sentence|none|	1 -27	2-3 -40	4-7 -23	8+ 26
sentence|saying|	1 19	2-3 18	4-7 21	8+ 7
sentence|thinking|	1 -54	2-3 -27	4-7 13	8+ 8
size-ending|10+|!|	end 6
size-ending|10+|,|	capital 16	determiner 14	pronoun 17	verb-saying 21	word 21
size-ending|10+|.|	( 16	capital 18	determiner 23	end 25	preposition 11	pronoun 17	— 11
size-ending|10+|?|	capital 20	determiner 11	end 14	pronoun 10	verb-saying 13
size-ending|10+|none|	, 14	,auxiliary 8	,determiner 7	,preposition 9	,verb-judging 6	,verb-saying 7	,verb-thinking 6	,word 10	: 21	; 7	adverb 11	capital 17	determiner 24	end 15	pronoun 23	stop 30	verb-saying 14
size-ending|1|!|	( -15	,coordinator 13	preposition 20	stop 8
size-ending|1|,|	auxiliary -20	capital 8	determiner 8	pronoun 22	subordinator 13	verb-saying -13	verb-thinking -16	word -10
size-ending|1|.|	auxiliary 17	capital 29	preposition -24	pronoun 21	subordinator -15
size-ending|1|none|	( -14	) -9	,auxiliary -19	,coordinator 11	,determiner -6	,pronoun 10	,subordinator 10	,that -9	,verb-judging 10	,verb-saying 8	,verb-thinking 10	,word -9	- -10	: -13	; 11	adverb -24	auxiliary -17	capital -6	determiner -16	end -21	preposition 6	stop -6	subordinator 9	that -14	verb-judging -26	verb-saying 7	word -26	– -16
size-ending|2|!|	,auxiliary 13	coordinator -19	end 7
size-ending|2|,|	auxiliary -10	capital 26	preposition -17	pronoun -19	quote -14	subordinator -17	that -10	verb-saying -12	word 13
size-ending|2|.|	) -6	determiner -17	end -19	pronoun 11	— 12
size-ending|2|?|	capital 8	end 15	pronoun 15	stop -17	verb-saying 23
size-ending|2|none|	( -20	) -10	+ 9	, -12	,adverb -11	,auxiliary -10	,determiner -12	,preposition -12	,subordinator 10	,verb-saying 11	: -8	adverb -18	auxiliary -48	capital -23	determiner 13	end 15	pronoun -14	stop 8	that -13	verb-judging -21	verb-saying -21	verb-thinking -18	word -33
size-ending|3|!|	end -19
size-ending|3|,|	auxiliary -12	capital 6	coordinator 12	pronoun 16	verb-saying 45	word 22
size-ending|3|.|	auxiliary 16	capital -25	determiner 15	end 43	preposition 13	pronoun 20	quote -6	subordinator -11
size-ending|3|?|	coordinator 15	end 27	pronoun 24	verb-saying 12	– 11	— 8
size-ending|3|none|	( -21	) -13	, 8	,auxiliary 16	,capital 10	,determiner 9	,preposition -7	,pronoun -7	,quote -6	,subordinator 13	,verb-judging 7	; -10	adverb 15	auxiliary 8	capital -23	coordinator 9	determiner -11	end 14	preposition 12	stop 10	subordinator 25	verb-judging 9	verb-saying -17	– -9	— 8
size-ending|4-5|!|	capital 8	determiner 16	pronoun 25
size-ending|4-5|,|	' 15	auxiliary -11	capital 16	coordinator 13	determiner 10	preposition -19	pronoun 38	subordinator 13	verb-saying 22	word -12
size-ending|4-5|.|	capital 9	determiner 29	end 52	preposition 33	pronoun -9	quote -15	subordinator 14	— 19
size-ending|4-5|?|	,auxiliary 13	,verb-saying 8	capital 16	determiner 13	end 33	pronoun 14	stop 10	verb-saying 14
size-ending|4-5|none|	( -12	) -7	+ 14	,adverb 6	,auxiliary 25	,capital -10	,preposition 14	,pronoun 10	,subordinator 14	,that 6	,verb-saying 22	,word -10	- 12	: 31	; 16	adverb 19	capital 12	coordinator 19	end 7	preposition -11	pronoun -7	subordinator 26	verb-saying -12	word 30
size-ending|6-9|!|	capital 9	determiner 8	end 7
size-ending|6-9|,|	capital 28	coordinator -11	determiner 31	pronoun 23	subordinator -16	verb-saying 19	– 7
size-ending|6-9|.|	( 21	capital 19	determiner 7	preposition 23	pronoun 24	quote 14	subordinator 17	— 22
size-ending|6-9|?|	, -13	,pronoun 9	capital 16	determiner 6	end 25	pronoun 22	stop 29	verb-saying 20	— 13
size-ending|6-9|none|	( 20	+ 13	, -11	,auxiliary 16	,coordinator 6	,preposition 21	,pronoun 18	,verb-judging 6	,verb-saying 9	,word 14	: 40	capital 31	coordinator 19	determiner 16	end 57	preposition -11	pronoun 25	stop 10	subordinator 11	verb-saying 10	word -14
size-follow|10+|	( 9	, 14	,auxiliary 8	,determiner 7	,preposition 9	,verb-judging 6	,verb-saying 8	,verb-thinking 6	,word 10	: 21	; 7	adverb 11	capital 19	determiner 17	end 25	preposition 11	pronoun 18	stop 30	verb-saying 21	word 21	— 12
size-follow|1|	( -18	) -9	,auxiliary -19	,coordinator 19	,determiner -6	,pronoun 10	,subordinator 10	,that -9	,verb-judging 10	,verb-saying 8	,verb-thinking 10	,word -9	- -10	: -13	; 11	adverb -24	auxiliary -14	capital 15	end -16	preposition 11	pronoun 30	subordinator 10	that -14	verb-judging -26	verb-thinking -16	word -28	– -16
size-follow|2|	( -20	) -10	+ 9	, -12	,adverb -11	,determiner -12	,preposition -12	,subordinator 10	,verb-saying 12	: -8	adverb -18	auxiliary -47	capital -8	pronoun -17	quote -14	that -16	verb-judging -21	verb-saying -16	verb-thinking -18	word -27	— 12
size-follow|3|	( -21	) -13	, 8	,auxiliary 16	,capital 10	,determiner 9	,preposition -7	,pronoun -7	,quote -6	,subordinator 13	,verb-judging 7	; -10	adverb 15	auxiliary 8	capital -22	coordinator 17	end 34	preposition 16	pronoun 27	quote -6	stop 10	subordinator 8	verb-judging 9	verb-saying 9	— 8
size-follow|4-5|	' 15	( -12	) -7	+ 14	,adverb 6	,auxiliary 26	,capital -10	,preposition 14	,pronoun 10	,subordinator 14	,that 6	,verb-saying 22	,word -10	- 12	: 31	; 16	adverb 19	capital 21	coordinator 21	determiner 13	end 37	pronoun 11	quote -15	subordinator 30	verb-saying 14	— 19
size-follow|6-9|	( 27	+ 13	, -17	,auxiliary 16	,coordinator 6	,preposition 21	,pronoun 19	,verb-judging 6	,verb-saying 9	,word 14	: 40	capital 34	determiner 21	end 23	preposition -7	pronoun 26	quote 14	stop 10	subordinator -13	verb-saying 20	word -14	– 7	— 25
size-intro|10+|	) 6	, 21	- 11	: 28	auxiliary 23	capital 7	coordinator 7	determiner 17	preposition 16	pronoun 9	quote 14	start 20	stop 16	subordinator 15	that 12	word 27	– 12	— 8
size-intro|1|	( -8	, -6	: -14	; 9	adverb 8	coordinator -37	determiner 12	preposition -7	pronoun 6	start -16	stop 47	that -9	verb-judging -15	verb-saying 11	verb-thinking -6	word -15	– 10
size-intro|2|	( -17	: 16	adverb -9	capital 7	determiner -27	possessive 7	preposition -15	pronoun -13	quote -16	start -11	stop 9	subordinator -24	that -18	verb-thinking -15	word -15	– -7	— 12	• 9
size-intro|3|	' -13	( -13	adverb 20	auxiliary 23	capital 22	coordinator 22	preposition -13	pronoun 38	start 19	stop 30	subordinator 14	that 28	verb-judging -9	verb-saying 13	verb-thinking 11	word 14	— 8
size-intro|4-5|	% 6	' 8	( -9	; -11	adverb 8	auxiliary 39	capital 6	possessive -20	preposition 30	pronoun 37	quote 22	start 37	subordinator 39	that 30	verb-saying -20	verb-thinking 37	word -8	– 8	’ 11
size-intro|6-9|	( -11	, 35	: 20	adverb 21	auxiliary -10	capital 28	coordinator 16	determiner 29	preposition 57	pronoun 38	quote 20	start 35	stop 28	subordinator -6	that 26	verb-saying -25	verb-thinking 28	word 19	– -17	— 7	’ 9
size|	1 -12	10+ 23	2 -33	3 20	6-9 6
subject|elided|	,adverb 6	,auxiliary 16	,capital 10	,determiner -8	,preposition 13	,pronoun 10	,verb-saying 8	1 -35	2-3 20	4-7 38	8+ 12	capital 7	end 10	stop 13	verb-saying -16	word -13
subject|none|	( -9	) -10	+ 18	,capital -13	,coordinator 13	,determiner -12	,preposition -10	,subordinator 11	,verb-judging 13	,verb-thinking 12	- -10	4-7 -9	8+ 11	: -15	; 20	auxiliary -6	coordinator 12	determiner 19	end 24	preposition -9	subordinator 12	verb-judging -7	word -10	– 11	— 15
subject|own|	) -11	+ 9	,adverb -11	,auxiliary 10	,coordinator 11	,determiner 6	,preposition -8	,pronoun 9	,quote -6	,subordinator 19	,verb-judging 7	,verb-saying 16	,word -16	- 10	1 12	2-3 -6	8+ 8	: 20	; 18	auxiliary -19	capital 11	determiner 25	end 25	preposition 22	pronoun 17	subordinator 15	verb-judging -9	verb-saying -8	– 7	— 11
two-before|%|	stop 13
two-before|'|	word -14
two-before|)|	- 9	: 16	; -13	auxiliary 13
two-before|*|	subordinator -13
two-before|,|	adverb -12	auxiliary 45	capital -12	determiner -14	quote 14	subordinator -7	verb-thinking -21	word -35
two-before|:|	capital -8	determiner -9	pronoun 12	that 6	word -16
two-before|;|	capital 22	determiner -8
two-before|adverb|	: 45	auxiliary 13	coordinator 18	determiner -12	stop 25	that 11	verb-judging -23	verb-saying 9	verb-thinking -14	word 27
two-before|auxiliary|	adverb 13	auxiliary 42	determiner -24	preposition -16	pronoun 15	quote 13	stop 21	verb-saying 8	verb-thinking 22	word 40
two-before|capital|	' -13	( -16	, 18	: 7	auxiliary 30	capital 19	determiner -32	possessive -21	preposition -10	stop 14	subordinator -34	that -17	verb-judging 12	verb-thinking 27	word -7	– -6	— -12
two-before|coordinator|	' 8	adverb 19	auxiliary 23	capital 18	coordinator -11	preposition -16	that 24	verb-judging 19	verb-saying 9	verb-thinking -22	word -8
two-before|determiner|	, 13	: 21	auxiliary -13	determiner 18	preposition -12	stop 25	subordinator 15	verb-judging -17	verb-saying -6	verb-thinking 10
two-before|possessive|	quote 16	stop 14	verb-thinking 22	word -31
two-before|preposition|	: 29	auxiliary -7	capital 7	determiner 10	preposition 9	pronoun -20	stop 21	verb-judging 10	verb-saying -22	verb-thinking 14	word -29
two-before|pronoun|	, 23	adverb 10	capital -6	determiner -32	possessive 21	preposition 18	pronoun 10	stop 28	subordinator 24	verb-judging 9	verb-saying 6	verb-thinking -15	word 21
two-before|quote|	( -13	, -29	: 18	coordinator -14	preposition 11	stop 22	verb-saying -15	verb-thinking -17	word -16	— 15
two-before|start|	capital -14	determiner -7	preposition -7	start 18	• 9
two-before|stop|	- 13	capital -15	determiner -25	preposition -10	— 11
two-before|subordinator|	auxiliary -19	determiner -48	stop 23	word -15
two-before|that|	: 16	adverb 6	auxiliary -18	capital 13	determiner -20	pronoun 31	stop 17	verb-judging -13	verb-saying -21	word 21
two-before|verb-judging|	, 9	: 15	adverb -10	auxiliary 16	capital -7	determiner 16	preposition -18	pronoun -8	quote 14	stop 24	that 21	verb-saying -19
two-before|verb-saying|	) 6	, 33	: 33	auxiliary 37	capital 6	preposition 19	stop 6	subordinator 21	that 20	verb-judging -16	verb-saying -12	word 15
two-before|verb-thinking|	, 13	: 14	auxiliary 19	determiner -7	preposition 13	pronoun 7	stop 31	subordinator 8	that 6	verb-judging -14
two-before|word|	% 6	( -10	, -11	: -12	; 10	auxiliary -10	capital 8	coordinator 32	determiner 13	preposition -18	pronoun 27	quote -12	stop 41	subordinator -9	that 24	verb-judging -10	verb-thinking 9	word 11	– -7	’ 9
two-words-before|%|	. 13
two-words-before|'s|	 16	figures 22	office 12	semiconductor -19
two-words-before|'|	stata -14
two-words-before|)|	- 9	: 16	; -13	is 13
two-words-before|*|	pourquoi -13
two-words-before|,|	 14	a -21	admet 8	alias -13	and 16	atestou 7	blamed 21	cercavano -19	chamado -6	chiede 7	christened -21	code-named -20	comme 16	como 15	definito -16	di 15	die 10	dit -8	ein 7	einzelne -10	en -12	entitled -8	exigiu 12	falta 8	ficou 12	foi 8	found -20	had 16	headed -10	houve 20	há 15	is 25	labeled -6	mas 11	movilizaciones 7	nicknamed -26	o -10	or -21	pour 10	prefers -21	promet 12	préfère 22	reading -13	retrouvé -15	said 26	sent 17	since 24	sogenannte -8	solo -12	sourit -9	são 10	the -18	though 15	titled -10	un 13	was 33	where -19	whose -13	wie -11	winston -19
two-words-before|.|	- 13	always -15	con -10	de -8	eine -10	il -8	the -22	— 11
two-words-before|000|	. 17
two-words-before|10|	. 15
two-words-before|110085|	? 19
two-words-before|141|	: -24
two-words-before|15-1|	. 13
two-words-before|1952|	. 11
two-words-before|1958|	, -17
two-words-before|1976|	. 18
two-words-before|1980|	. 14
two-words-before|1988|	. 12
two-words-before|1|	. 9
two-words-before|2009|	. 10
two-words-before|2012|	as -13
two-words-before|2019|	. 16
two-words-before|2021|	. 15
two-words-before|2024|	. 7
two-words-before|2026|	. 19	: 19
two-words-before|2027|	, 8	. 12
two-words-before|210m|	. 18
two-words-before|214th|	. 12
two-words-before|22|	. 12	: 20
two-words-before|255|	. 17
two-words-before|29|	. 16
two-words-before|2gb|	, 9
two-words-before|2|	. 11
two-words-before|310m|	for 15
two-words-before|31|	– 12
two-words-before|3|	( -10	: 8
two-words-before|5-6|	. 12
two-words-before|51|	. 7
two-words-before|58|	. 15
two-words-before|62enne|	: 10
two-words-before|64|	. 16
two-words-before|79|	. 14
two-words-before|7|	% 6	: 10
two-words-before|900|	botellas -20
two-words-before|97|	. 17
two-words-before|:|	12 -16	la -9	on 12	that 6	wer -8
two-words-before|;|	dois -8	kigali 12	tehran 18
two-words-before|a-21|	. 6
two-words-before|a24|	. 15
two-words-before|aan|	zijn -10
two-words-before|abba|	’s -9
two-words-before|abbotsinch|	: 9
two-words-before|abend|	in -11
two-words-before|aberdeen|	. 12
two-words-before|aber|	vor 6
two-words-before|abonde|	: 6
two-words-before|about|	its 17	so-called -18	the -14
two-words-before|abramchuk|	( -11
two-words-before|ab|	: 17
two-words-before|academy|	. 14
two-words-before|accounts|	. 10
two-words-before|account|	. 7	satirico -6
two-words-before|accumulate|	. 14
two-words-before|accused|	of -20
two-words-before|acesso|	, 10
two-words-before|aclara|	: 8
two-words-before|acqua|	: 7
two-words-before|acrescentou|	: 13
two-words-before|acteurs|	à 10
two-words-before|acting|	as 12
two-words-before|acto|	de 20
two-words-before|act|	. 19
two-words-before|added|	, 9	. 21
two-words-before|addresses|	. 10
two-words-before|adds|	: 13
two-words-before|add|	: 12
two-words-before|adeoti-marks|	, -12
two-words-before|admits|	: 8
two-words-before|admitted|	, 21
two-words-before|adnoc|	por 16
two-words-before|advisors|	. 10
two-words-before|affiche|	, 9
two-words-before|affondo|	: 6
two-words-before|afghanistan|	was 13
two-words-before|afp|	. 16
two-words-before|africa|	. 23
two-words-before|afterward|	. 9
two-words-before|after|	selling -11
two-words-before|again|	. 17	? 6
two-words-before|agency|	. 9
two-words-before|agents|	nicknamed -6
two-words-before|aggiunge|	: 7
two-words-before|aggiunto|	: 19
two-words-before|agreed|	. 13
two-words-before|agreement|	would 22
two-words-before|agricole|	. 7
two-words-before|ahmadi|	. 14
two-words-before|airport|	. 11	says -19
two-words-before|aisle|	. 10
two-words-before|alabama|	. 18
two-words-before|alarma|	: 8
two-words-before|alarme|	: 9
two-words-before|album|	, -7
two-words-before|alfred-wegener-institut|	, 6
two-words-before|algeria|	says -21
two-words-before|allegations|	as 19
two-words-before|alles|	wieder -13
two-words-before|allevatore|	. 7
two-words-before|allumés|	. 6
two-words-before|all|	. 13
two-words-before|alone|	were 8
two-words-before|als|	een -11	kalb 8
two-words-before|altro|	: 11
two-words-before|alza|	un 13
two-words-before|al|	. 7
two-words-before|amadora-sintra|	fica 14
two-words-before|amat|	recoge 23
two-words-before|ammesso|	, 6
two-words-before|among|	38 -14	the -14	them 18
two-words-before|analysts|	. 10
two-words-before|anders|	. 6	: 11
two-words-before|and|	blamed 19	from -11	its 15	juba 18	magnets 17	one -18	said 19	showing -14	that 24	then -11	was 25	would 6
two-words-before|anglicans|	had 14
two-words-before|animals|	was 26
two-words-before|ankara|	had 19
two-words-before|ankle|	was -19
two-words-before|anni|	. 10
two-words-before|annoncées|	, 10
two-words-before|anno|	: 16
two-words-before|annuisce|	: 17
two-words-before|anrufbeantworter|	, 7
two-words-before|answered|	: 10
two-words-before|answers|	to -20
two-words-before|answer|	. 12
two-words-before|ans|	. 22
two-words-before|antiques|	dealer 17
two-words-before|anyway|	. 24
two-words-before|an|	officer 23	wochenenden 9
two-words-before|ao|	clube 14	serviço 15
two-words-before|apenas|	que 11
two-words-before|aplaude|	como 18
two-words-before|apologise|	. 12
two-words-before|apologising|	to 11
two-words-before|apologized|	for 21
two-words-before|apostillado|	, 10
two-words-before|apoyos|	? 7
two-words-before|appeal|	. 13
two-words-before|applause|	. 8
two-words-before|approved|	. 8
two-words-before|app|	, -12	store -18
two-words-before|april|	. 15
two-words-before|apuntó|	: 10
two-words-before|archers|	. 12
two-words-before|arena|	. 18
two-words-before|argued|	on -17
two-words-before|arguido|	atuou 9
two-words-before|arguments|	. 10
two-words-before|around|	. 8
two-words-before|arrangement|	as 13
two-words-before|arrested|	. 12
two-words-before|arrivals|	as 10
two-words-before|arrived|	. 13
two-words-before|arrêt|	. 13
two-words-before|asciutta|	: 28
two-words-before|ashworth-diop|	: 18
two-words-before|asi|	: 9
two-words-before|asked|	, 18	for 18
two-words-before|askew|	. 14
two-words-before|asks|	, 13
two-words-before|asleep|	. 9
two-words-before|assembly|	. 16
two-words-before|assicura|	la 11
two-words-before|assistant|	, -13	. 16
two-words-before|assistente|	aceitou 10
two-words-before|assobios|	: 11
two-words-before|association|	. 7
two-words-before|assolombarda|	saluta 9
two-words-before|assomed|	: 17
two-words-before|as|	a -31	his -18	the -25
two-words-before|ater|	: 10
two-words-before|attacca|	, 8
two-words-before|attacks|	as 17
two-words-before|attaquant|	. 10
two-words-before|attended|	by 21
two-words-before|at|	goodison 16
two-words-before|aufgefallen|	. 9
two-words-before|auf|	das -8	dem -8
two-words-before|august|	. 22
two-words-before|aula|	, 10
two-words-before|ausland|	als -14
two-words-before|aussitôt|	, 8
two-words-before|aussprache|	sei 9
two-words-before|australia|	agree 21
two-words-before|aus|	. 14	: 14
two-words-before|autentico|	: 15
two-words-before|authority|	were 22
two-words-before|author|	. 8
two-words-before|autre|	: 13
two-words-before|avaient|	été 21
two-words-before|avanti|	: 8
two-words-before|avs|	: 8
two-words-before|avuto|	paura 8
two-words-before|away|	. 15
two-words-before|ayer|	de 10
two-words-before|a|	chuva 11	cut 19	definire 12	enregistré -11	entendu 14	falha 13	palavra -12	permanência 12	scandé -7	so-called -15	souhaité 7	viagem 8	withering 18
two-words-before|backboard|	. -20
two-words-before|back|	. 11
two-words-before|bakery|	. 16
two-words-before|balises|	. 6
two-words-before|ballots|	were 26
two-words-before|banc|	. 11
two-words-before|band|	played -9
two-words-before|banker|	called -13
two-words-before|banner|	reading 21
two-words-before|barbs|	as -14
two-words-before|barcelona|	. 7
two-words-before|bari|	drop -21
two-words-before|batters|	were 13
two-words-before|bay|	. 12
two-words-before|beat|	. 8
two-words-before|beck-nigg|	als 14
two-words-before|bedeckt|	– 10
two-words-before|been|	freed 10	honest 13	shown 15	told 18
two-words-before|beeping|	. 15
two-words-before|before|	. 15
two-words-before|begrüsse|	den 11
two-words-before|behaved|	. 7
two-words-before|beijing|	accused 22	would 15
two-words-before|being|	rostered 19
two-words-before|belarus|	. 6
two-words-before|believe|	it 19
two-words-before|bello|	: 9
two-words-before|beltretter|	: 12
two-words-before|benchmark|	. 7
two-words-before|beneficiarne|	sarebbero 7
two-words-before|benetton|	. 9
two-words-before|bernama|	, 9
two-words-before|bestiame|	viaggi 9
two-words-before|bestätigt|	einen -19
two-words-before|betroffenen|	werde -11
two-words-before|bewertung|	sei 10
two-words-before|be|	connected 14	expected 19	met 15	reviewed 15	shared 17
two-words-before|bicho|	de -15
two-words-before|bill|	. 11
two-words-before|binder|	. 23
two-words-before|bishops|	, -10
two-words-before|bjp|	of 22
two-words-before|bladen|	tot -9
two-words-before|blamed|	repeated -19
two-words-before|blanc|	. 10	serait 12
two-words-before|bleibt|	bei -17
two-words-before|blessing|	. 12
two-words-before|blinks|	. 17
two-words-before|blow|	to -22
two-words-before|blunt|	. 6
two-words-before|boadi|	. 9
two-words-before|board|	. 13	reading -19
two-words-before|boats|	. 8	to -24
two-words-before|boat|	. 16
two-words-before|bola|	que 6
two-words-before|bologna|	: 20
two-words-before|bonus|	. 15
two-words-before|booed|	. 16
two-words-before|books|	. 12
two-words-before|book|	, -15	. 10	calls -20
two-words-before|bord|	de -11
two-words-before|born|	. 10
two-words-before|both|	against -21	camps 16
two-words-before|bouchons|	. 12
two-words-before|boulter|	. 19
two-words-before|bou|	thanked 18
two-words-before|boxes|	. 13
two-words-before|box|	. 15
two-words-before|braccia|	: 28
two-words-before|brambilla|	expects 13
two-words-before|branches|	. 7
two-words-before|brazier|	. 12
two-words-before|brazil|	? 13
two-words-before|breakfast|	was -15
two-words-before|breaking|	the -23
two-words-before|breakthrough|	, -8
two-words-before|briefer|	. 22
two-words-before|briefs|	. 11
two-words-before|brief|	. 14
two-words-before|brie|	( 23
two-words-before|brincava|	: 6
two-words-before|brochures|	as -9
two-words-before|brontola|	: 11
two-words-before|bruciarli|	: 18
two-words-before|bruit|	. 14
two-words-before|bruna|	alpina -15
two-words-before|brunnhuber|	: 19
two-words-before|brusatin|	: 18
two-words-before|brygge|	. 10
two-words-before|buchmesse|	lobte 12
two-words-before|buchwert|	. 9
two-words-before|budel|	. 16
two-words-before|budget|	was 25
two-words-before|buffet|	as -27
two-words-before|buffle|	. 9
two-words-before|bugle|	. 6
two-words-before|building|	as -17
two-words-before|buio|	: 6
two-words-before|burglar|	dubbed -15
two-words-before|busca|	a 9
two-words-before|but|	hoped -15	not 19
two-words-before|buyers|	. 8
two-words-before|buyer|	: 22
two-words-before|buy|	. 12
two-words-before|bytewala|	. 9
two-words-before|cable|	. 13
two-words-before|calcula|	. 16
two-words-before|called|	. 15	a 10	chancay 18	for 17	him -9	that 20	the -8	them 23	this 17	whitlock 17
two-words-before|calloway-finch|	. 22
two-words-before|calls|	a -19	her 14	me -20
two-words-before|call|	. 11	a -25	as -19	its -17	of -17	the -12	was 20
two-words-before|calma|	. 7
two-words-before|calmer|	. 6
two-words-before|calmly|	. 17
two-words-before|calm|	. 12
two-words-before|cambio|	, 13
two-words-before|cameras|	. 14
two-words-before|camera|	. 10	: 17
two-words-before|came|	the -14
two-words-before|campeggiava|	: 15
two-words-before|canapé|	. 19
two-words-before|candle|	. 9
two-words-before|candore|	: 16
two-words-before|cane|	: 21
two-words-before|canteen|	. 7
two-words-before|can|	say -20
two-words-before|capra|	. 12
two-words-before|caprichoso|	por -18
two-words-before|captain|	faumuinā 21
two-words-before|caputi|	, 6
two-words-before|cardiff|	of 21
two-words-before|card|	. 7
two-words-before|cared|	. 11
two-words-before|care|	. 12
two-words-before|cargill|	. 10
two-words-before|car|	. 19
two-words-before|case|	. 12	was 17
two-words-before|casi|	. 8
two-words-before|caso|	del -16	revela 16
two-words-before|cassa|	: 27
two-words-before|castlegate|	. 15
two-words-before|catalogue|	. 7
two-words-before|catanduanes|	as -16	seawall -22
two-words-before|categorico|	: 6
two-words-before|cat|	. 11
two-words-before|cazares|	had 6
two-words-before|cdu|	ließ -15
two-words-before|centre|	. 14
two-words-before|centro|	promette 13
two-words-before|cent|	was 18
two-words-before|ceremony|	. 11
two-words-before|cerqueira|	. 13
two-words-before|certified|	. 9
two-words-before|ce|	résultat 10
two-words-before|cgtn|	: 12
two-words-before|chamberlain|	called 23
two-words-before|champions|	. 7
two-words-before|champion|	. 15
two-words-before|chances|	as 9
two-words-before|chanceux|	? 19
two-words-before|changed|	. 12
two-words-before|change|	. 17	was 19
two-words-before|channel|	called -23
two-words-before|chants|	of -24
two-words-before|chant|	of -12
two-words-before|chaponnay|	. 6
two-words-before|chapter|	. 16
two-words-before|charge|	. 9
two-words-before|chaverra|	: 12
two-words-before|checks|	. 12
two-words-before|chega|	sempre 11
two-words-before|cheikh-baba|	exige 6
two-words-before|che|	annuncia 14	parta 13
two-words-before|chief|	. 13	: 24	dale -19
two-words-before|chien|	. 14
two-words-before|chin|	. 13
two-words-before|chips|	. 6
two-words-before|choc|	. 15
two-words-before|choisie|	? -11
two-words-before|cia|	teme 11
two-words-before|cigarette|	. 19
two-words-before|ciller|	: 12
two-words-before|cinque|	, 7
two-words-before|cirad|	. 13
two-words-before|cisl|	è 6
two-words-before|civil|	pede 8
two-words-before|claimed|	she -19
two-words-before|claim|	. 12
two-words-before|clash|	over -12
two-words-before|classique|	. 13
two-words-before|classé|	. 6
two-words-before|clause|	de -14
two-words-before|cleared|	over -9	the 23
two-words-before|clients|	. 11	to 24	were 27
two-words-before|client|	. 9	as 13
two-words-before|closet|	. 13
two-words-before|closing|	. 8
two-words-before|cloth|	. 7
two-words-before|club|	, 8	. 17
two-words-before|cnc3|	: 15
two-words-before|cnn|	's -15
two-words-before|coalition|	. 18	eyes -16
two-words-before|coamo|	had 19
two-words-before|code|	. 8	: -17
two-words-before|codispoti|	. 17
two-words-before|collapsed|	. 12
two-words-before|columbus|	. 11
two-words-before|come|	la 12
two-words-before|cominciare|	dai -15
two-words-before|coming|	. 15
two-words-before|comissão|	um 10
two-words-before|commentaire|	. 18
two-words-before|commented|	that 16
two-words-before|comment|	. 12
two-words-before|commerce|	. 20
two-words-before|commission|	. 12	had 20	made 15
two-words-before|companhia|	tem 6
two-words-before|competition|	. 11
two-words-before|complaints|	. 16
two-words-before|completava|	: 7
two-words-before|conceded|	: 15
two-words-before|conclut|	: 6
two-words-before|confessa|	: 7
two-words-before|confiant|	. 6
two-words-before|confirmed|	that 13
two-words-before|confirmou|	: 13
two-words-before|congratulations|	. 17
two-words-before|congressman|	felt 21
two-words-before|connaître|	son 15
two-words-before|conocido|	como -12
two-words-before|conoscenza|	di 15
two-words-before|consider|	whether -7
two-words-before|constitution|	. 14
two-words-before|consulted|	. 17
two-words-before|contact|	was 13
two-words-before|contant|	geld 6
two-words-before|continue|	. 17
two-words-before|contract|	, -22	showed 14
two-words-before|convaincu|	. 8
two-words-before|conversación|	es 6
two-words-before|conversas|	estão 8
two-words-before|conversation|	as 18
two-words-before|con|	una -9
two-words-before|cookbook|	, -12
two-words-before|cooler|	. 10
two-words-before|coolly|	. 9
two-words-before|copie|	di -21
two-words-before|corazonada|	? 6
two-words-before|cork|	. 17
two-words-before|corner|	: 20
two-words-before|coro|	di -16
two-words-before|corp|	bench -16
two-words-before|corregge|	: 14
two-words-before|corridor|	remained 18
two-words-before|cortado|	: 6
two-words-before|cortar|	os -13
two-words-before|cost|	. 6
two-words-before|così|	: 12
two-words-before|coudre|	, 7
two-words-before|could|	go 12
two-words-before|council|	. 10	backs -20
two-words-before|countered|	, 15
two-words-before|counterpart|	hail 23	of 15
two-words-before|counters|	. 15
two-words-before|county|	. 21
two-words-before|courier|	. 10
two-words-before|courthouse|	. 20
two-words-before|court|	. 15	: 22	had 13
two-words-before|cousin|	. 12
two-words-before|cover|	of -13
two-words-before|credit|	. 11
two-words-before|crewe|	: 15
two-words-before|crews|	to 23
two-words-before|crew|	and 12
two-words-before|crie|	au 13
two-words-before|crimes|	as 13
two-words-before|cristiana|	: 19
two-words-before|critic|	called 15
two-words-before|cromer|	. 20
two-words-before|cronisti|	come -10
two-words-before|croyait|	. 15
two-words-before|cuatro|	. 10
two-words-before|cuisine|	: 16
two-words-before|cut|	. 16
two-words-before|c|	. 17
two-words-before|código|	qr 9
two-words-before|dados|	têm 8
two-words-before|dal|	quotidiano -15
two-words-before|dann|	: 17
two-words-before|dardar-naquin|	, -10
two-words-before|dark|	rooms 15
two-words-before|darmstadt|	. 10
two-words-before|darragh-li|	( -11
two-words-before|dass|	er 7	man 11
two-words-before|das|	dem -13	ein 16	für 11	kinderbuch -9	spiel 6	wort -7
two-words-before|data|	. 17
two-words-before|date|	. 11
two-words-before|dat|	er 6
two-words-before|davvero|	. 6
two-words-before|dawn|	is -23
two-words-before|days|	. 8
two-words-before|day|	. 12	: 16
two-words-before|dazwischen|	: 9
two-words-before|deadpanned|	. 7
two-words-before|deal|	was 16
two-words-before|death|	as 19
two-words-before|debate|	as 15
two-words-before|debris|	bore 11
two-words-before|debut|	. 11
two-words-before|decide|	. 9
two-words-before|decision|	 15	was 23
two-words-before|decisão|	de 14
two-words-before|decize|	: 18
two-words-before|deck|	. 7
two-words-before|defence|	: 16
two-words-before|defendant|	. 17
two-words-before|defunta|	. 12
two-words-before|delayed|	. 19
two-words-before|delay|	. 6	as 12
two-words-before|delighted|	. 19
two-words-before|della|	biblioteca -9
two-words-before|demande|	: 6
two-words-before|demarcation|	line 14
two-words-before|dementiert|	: 7
two-words-before|demeure|	le -13
two-words-before|democrats|	. 16
two-words-before|dem|	gericht -11
two-words-before|den|	ausdruck -21	begriff -9	entscheid 11	kreuzer -10	namen -12	ort 9	spitznamen -12	termin 10
two-words-before|deren|	gasthof -16
two-words-before|derselbe|	plan 13
two-words-before|derubricazione|	: 6
two-words-before|der|	arm -9	aufschrift -8	konzern 7	übung -10
two-words-before|desabafa|	. 7
two-words-before|desagüe|	: 6
two-words-before|described|	as 44
two-words-before|describe|	como 10
two-words-before|description|	, 20
two-words-before|desistiu|	. 7
two-words-before|des|	magazins -10
two-words-before|detta|	sua 11
two-words-before|deusto|	. 16
two-words-before|deutsch|	: -18
two-words-before|deux|	: 15
two-words-before|de|	afspraak 9	bus 11	capela -14	dokter 10	fátima -12	klassieke -10	la 13	motie 9	négociations 12	opvang 7	périnatalité 13	tekst 7	terceros 22	term -8	terugroepactie 11	uitspraak 13
two-words-before|dhaka|	called 19
two-words-before|dialogue|	: -14
two-words-before|dice|	. 21
two-words-before|die|	asche 10	belege 8	gebühr 12	gegend 11	gespräche 10	lage 7	seien 13	vorlage 12	wedstrijd 7	zeitung -18
two-words-before|differed|	. 7
two-words-before|differently|	. 17	: 17
two-words-before|different|	from -18
two-words-before|differ|	. 12
two-words-before|dinan-léhon|	. 13
two-words-before|diplomatic|	. 20
two-words-before|directors|	. 15
two-words-before|dires|	, 7
two-words-before|dire|	. 10
two-words-before|disagreed|	. 13
two-words-before|disagrees|	. 18
two-words-before|discrepa|	: 9
two-words-before|discussions|	were 9
two-words-before|dispara|	após -13
two-words-before|dispute|	. 17
two-words-before|dissimulation|	. 14
two-words-before|distribution|	, 10
two-words-before|district|	. 18	pulls -13
two-words-before|dit|	: 13	avoir 8	voir 12
two-words-before|diversamente|	: 6
two-words-before|divisoria|	. 13
two-words-before|dizer|	que 24
two-words-before|di|	attendersi 14	chiamare -8
two-words-before|dlr.de|	: -13
two-words-before|doce|	: 11	estava 8
two-words-before|doctors|	. 12
two-words-before|documentary|	, -14
two-words-before|dolphins|	? 16
two-words-before|donnent|	du 12
two-words-before|dont|	un -17
two-words-before|doris|	, 13
two-words-before|doublé|	. 7
two-words-before|doubters|	. 12
two-words-before|doutent|	: 11
two-words-before|down|	: 17
two-words-before|do|	. 14	livro -10
two-words-before|draw|	. 14
two-words-before|driver|	reports 21	who -11
two-words-before|dropped|	word 25
two-words-before|dubhghaill|	, 18
two-words-before|duluth|	. 18
two-words-before|dundee|	. 20
two-words-before|dunes|	. 9
two-words-before|dup|	of 11
two-words-before|duren|	? 10
two-words-before|durham|	constabulary -24
two-words-before|duty|	was 21
two-words-before|d|	’ 8
two-words-before|dá-lhe|	60 13
two-words-before|décembre|	, 9
two-words-before|déconnecter|	, 9
two-words-before|découverte|	dans -6
two-words-before|dénoncé|	un 18
two-words-before|députés|	à 6
two-words-before|d’|	ailleurs -19	avoir 18	une 17
two-words-before|each|	. 17
two-words-before|earlier|	. 8
two-words-before|early|	. 14
two-words-before|ebc|	. 24
two-words-before|editorial|	: 13	titled -8
two-words-before|een|	kadekraan -9
two-words-before|eigenaar|	van -8
two-words-before|einen|	lernfilm 17
two-words-before|einer|	mitteilung 13
two-words-before|eine|	frist 7
two-words-before|eingebracht|	. 8
two-words-before|einstufung|	auf -13
two-words-before|einst|	von 6
two-words-before|ein|	, 12	. 7
two-words-before|elections|	. 12
two-words-before|elevó|	a 12
two-words-before|elle|	. 20	: 11
two-words-before|el|	contrato 11	cuaderno 8	diálogo 6	gesto 8	permiso 22	plato 10	retraso 9
two-words-before|email|	. 12
two-words-before|embate|	. 6
two-words-before|emergency|	sirens 15
two-words-before|emissions|	. 8	model 23
two-words-before|emittente|	replicano 11
two-words-before|encouragement|	. 15
two-words-before|ended|	. 15
two-words-before|ending|	. 19
two-words-before|endroit|	. 9
two-words-before|energia|	resta 6
two-words-before|energy|	costs 14
two-words-before|english|	. 30
two-words-before|enquête|	pour -13
two-words-before|enten|	könne 8
two-words-before|enterarse|	. 6
two-words-before|entrance|	says -19
two-words-before|en|	saluant 10	servicio 12
two-words-before|epa|	had 28
two-words-before|equity|	. 9
two-words-before|erano|	? 18
two-words-before|ert|	. 8
two-words-before|erwartungen|	: 11
two-words-before|er|	. 8	der -13	heißt -14
two-words-before|escrito|	: 7
two-words-before|espn|	. 16
two-words-before|esports|	: 10
two-words-before|essay|	, -15
two-words-before|esslingen|	. 21
two-words-before|estará|	. 7
two-words-before|estrie|	: 8
two-words-before|europeans|	with -15
two-words-before|euros|	. 14
two-words-before|euro|	. 11
two-words-before|eu|	. 18
two-words-before|evening|	. 12
two-words-before|everton|	. 8
two-words-before|every|	line 21
two-words-before|examiner|	. 11
two-words-before|exchange|	was 13
two-words-before|excusó|	: 19
two-words-before|executive|	. 9
two-words-before|exempt|	. 14
two-words-before|exits|	as 15
two-words-before|explained|	. 15
two-words-before|explicações|	são 11
two-words-before|expérimentation|	, 9
two-words-before|eyes|	. 11
two-words-before|e|	' 8	attacca -18
two-words-before|face|	. 26
two-words-before|fachbegriff|	lautet -12
two-words-before|fahren|	: 8
two-words-before|fairweather-sen|	said 24
two-words-before|fair|	. 17
two-words-before|falam|	em 10
two-words-before|falar|	em 14
two-words-before|fala|	de 15	em 21
two-words-before|familie|	. -12
two-words-before|family|	. 7	as 10
two-words-before|fanno|	trapelare 10
two-words-before|fans|	as -21	nur -13
two-words-before|farnesina|	esprime 8
two-words-before|father|	’s -13
two-words-before|fauteuil|	. 13
two-words-before|fazit|	: 14
two-words-before|façon|	. 17
two-words-before|fearon-mighty|	. 13
two-words-before|fearon|	. 8
two-words-before|feature|	: -22
two-words-before|febbre|	. 21
two-words-before|federacciai|	saluta 6
two-words-before|fees|	. 16
two-words-before|feitas|	: 8
two-words-before|fence|	. 10
two-words-before|fenêtre|	. -12
two-words-before|ferretti|	, 8
two-words-before|fest|	. 15
two-words-before|fiat|	. 14
two-words-before|fia|	over -15
two-words-before|ficar|	concluída 10
two-words-before|fielder|	asking 15
two-words-before|field|	. 6	had 26
two-words-before|fifth|	. 15
two-words-before|figures|	. 13
two-words-before|fila|	: 11
two-words-before|file|	for 13
two-words-before|film4|	. 9
two-words-before|film|	’s 18
two-words-before|filtra|	un 15
two-words-before|filt|	: 6
two-words-before|finale|	of -13
two-words-before|final|	version 20
two-words-before|finanzministers|	sei 10
two-words-before|find|	the -21
two-words-before|fines|	. 6
two-words-before|finger|	: 25
two-words-before|fini|	! 16
two-words-before|firmer|	. 12
two-words-before|firms|	registered 13
two-words-before|first|	, -6	. 18	verdict 17
two-words-before|fitosanitario|	sarebbe 8
two-words-before|flagellato|	? 13
two-words-before|flag|	. 13
two-words-before|flan|	. 13
two-words-before|flemish|	word -23
two-words-before|floor|	. 6
two-words-before|fm|	: 13
two-words-before|foil|	. 8
two-words-before|followers|	to 20
two-words-before|fontaine-abbott|	in -6
two-words-before|fonti|	: -9
two-words-before|footnotes|	: 13
two-words-before|foot|	of -12
two-words-before|forge|	blames -20
two-words-before|forgiveness|	. 10
two-words-before|forgiving|	. 10
two-words-before|former|	blamed 14
two-words-before|for|	a -23	her -18	its 18
two-words-before|fos|	: 14
two-words-before|four|	. 18
two-words-before|fpö|	ortet 15
two-words-before|fragte|	: 7
two-words-before|freenet|	had 21
two-words-before|french|	farmers -10	song -13
two-words-before|friends|	as -8
two-words-before|frigates|	. 10
two-words-before|frohlockte|	: 6
two-words-before|froh|	: 11
two-words-before|fuel|	. 6
two-words-before|full|	. 21
two-words-before|fumed|	. 11
two-words-before|fun|	. 11
two-words-before|further|	. 12
two-words-before|fusion|	. 6
two-words-before|futuro|	. 9
two-words-before|føroya|	. 9
two-words-before|für|	die -17	disentis 9
two-words-before|galindo|	. 11
two-words-before|gallery|	says -15
two-words-before|game|	. 15
two-words-before|gander|	after -19
two-words-before|garavaglia|	. 16
two-words-before|garderobe|	: 9
two-words-before|gauche|	. 13
two-words-before|gavere|	: 7
two-words-before|gave|	the -18
two-words-before|geantwortet|	: 10
two-words-before|geduld|	: 6
two-words-before|gek|	( -11
two-words-before|gelderland|	is 17
two-words-before|gemeint|	: 7
two-words-before|gemelle|	: 6
two-words-before|generous|	. 9
two-words-before|gesagt|	: 7
two-words-before|get|	into 15
two-words-before|gewesen|	, 15
two-words-before|gezeigt|	wird -10
two-words-before|gezien|	die -9
two-words-before|gilt|	die -12
two-words-before|giorni|	: 10
two-words-before|glasses|	. 13
two-words-before|gli|	animali 6
two-words-before|go-between|	. 16
two-words-before|goes|	by -20
two-words-before|goiânia|	. 17
two-words-before|gondal|	. 20
two-words-before|gostou|	: 10
two-words-before|goulburn|	. 11
two-words-before|govender|	: 25
two-words-before|governadores|	rejeitam -7
two-words-before|government|	was 23	welcomed 17
two-words-before|go|	on 16
two-words-before|grading|	of -20
two-words-before|gradi|	. 7
two-words-before|grandmother|	: 19
two-words-before|grandson|	. 12
two-words-before|gratulierte|	: 7
two-words-before|greenidge|	, 18
two-words-before|green|	. 16
two-words-before|greggs|	has 15
two-words-before|grehan|	: 14
two-words-before|grida|	: 8
two-words-before|grid|	. 10
two-words-before|grinned|	. 21
two-words-before|grin|	. 15
two-words-before|groom|	: 19
two-words-before|ground|	. 10
two-words-before|group|	called -16
two-words-before|grower|	. 12
two-words-before|grue|	baptisée -13
two-words-before|grumbled|	. 15
two-words-before|gründe|	gelten 10
two-words-before|guanti|	, 15
two-words-before|guaraní|	y 7
two-words-before|guidance|	looked 17	was 21
two-words-before|guilty|	of -22
two-words-before|gumtree|	. 10
two-words-before|guère|	: 16
two-words-before|générale|	: 10
two-words-before|haastig|	: 6
two-words-before|haast|	: 8
two-words-before|haas|	. 14
two-words-before|habe|	man 11	von -12
two-words-before|habit|	. 9
two-words-before|habla|	de 7
two-words-before|habló|	de 15
two-words-before|haderte|	: 12
two-words-before|hadj-brahim|	: 6
two-words-before|had|	become -17	been 38	called 21	chanted -8	drawn 18	held 17	opened 16	paid 11	returned 15	seen 15	served 15	shown 13	signed 19	sold 16	targeted 10	written 10	yelled 20
two-words-before|hague|	had 15
two-words-before|hailed|	as -21
two-words-before|half-hour|	. 9
two-words-before|halftime|	. 9
two-words-before|halfway|	through -14
two-words-before|half|	. 14
two-words-before|haltermann|	, 16
two-words-before|hammerson|	were 18
two-words-before|handel|	meine -13
two-words-before|hands|	. 11
two-words-before|hand|	. 15
two-words-before|harbour|	wall -18
two-words-before|has|	nicknamed -17	sold -17
two-words-before|hated|	. 11
two-words-before|hat|	mit -13
two-words-before|haus|	nur -6
two-words-before|have|	been 23	branded -21	made -16	named -20	opened 20	struck 16	water 18
two-words-before|havlíčková-moon|	. 21
two-words-before|ha|	contate 11	definito 14	domandato 12	lodato 16
two-words-before|headline|	: -22
two-words-before|heads|	. 11
two-words-before|head|	. 23
two-words-before|heard|	was 15
two-words-before|hearing|	. 20
two-words-before|hears|	how -9
two-words-before|heartbroken|	. 11
two-words-before|hear|	. 6
two-words-before|heizlüftern|	. 13
two-words-before|held|	with 13
two-words-before|helicopter|	. 14
two-words-before|hem|	als -10
two-words-before|herald|	. 11
two-words-before|here|	as -14
two-words-before|her|	. 15	a 17	as 15	client 11	of 13
two-words-before|hesitated|	. 12
two-words-before|het|	binnenhof -9	kabinet 6	op 6	over 6	zogeheten -12
two-words-before|he|	called 35	felt 9	had 15	is 24	preferred -22	promised 15	said 17	termed 21	terms -17	was 32	would 27
two-words-before|hilton|	. 13
two-words-before|him|	. 14	: 29	of 11	off 17	to 18
two-words-before|his|	new -16
two-words-before|hit|	sageuk -9
two-words-before|hiver|	, 7	. 20
two-words-before|hold|	, 13	was 12
two-words-before|holloway|	. 22
two-words-before|holstein|	sei 7
two-words-before|hombros|	. 17
two-words-before|home|	. 17
two-words-before|honda|	. 7
two-words-before|honiara|	rejects -15
two-words-before|hopeful|	. 8
two-words-before|hope|	. 8
two-words-before|hornets|	. 16
two-words-before|hospital|	. 14
two-words-before|hours|	. 16
two-words-before|hour|	. 17
two-words-before|household|	, -14
two-words-before|house|	. 9
two-words-before|humor|	: 6
two-words-before|hunan|	to 13
two-words-before|hungary|	was 24
two-words-before|hylton|	wants 12
two-words-before|hymn|	. 14
two-words-before|hérémakono|	. 14
two-words-before|hésite|	. 10
two-words-before|hömann-lücke|	, 8
two-words-before|ibarrola|	: 13
two-words-before|ice|	. 12
two-words-before|ich|	sei 12
two-words-before|identity|	cards 16
two-words-before|ifan|	. 14
two-words-before|ihn|	aber 10
two-words-before|ihrem|	buch -9
two-words-before|ikon|	: 14
two-words-before|illusion|	. 12
two-words-before|il|	celebre -11	finale 17	governo 13	settimanale -12	tavolo 12	testo 11	titolo 11
two-words-before|im|	fachblatt -18
two-words-before|inbev|	had 8
two-words-before|inchinandosi|	, 10
two-words-before|incident|	was 19
two-words-before|includes|	 -16
two-words-before|indiana|	. 10
two-words-before|inflation|	remained 19
two-words-before|inishbofin|	. 11
two-words-before|initiative|	tagged -8
two-words-before|inquilini|	chiede 8
two-words-before|inquiry|	. 14	was 15
two-words-before|inserted|	: 24
two-words-before|insisted|	bamako 8
two-words-before|instagram|	: 17
two-words-before|instead|	of -8
two-words-before|interceptors|	. 10
two-words-before|international|	, 10	. 7
two-words-before|interpreter|	. 23
two-words-before|interrumpió|	: 8
two-words-before|intervened|	. 13
two-words-before|interview|	. 22
two-words-before|into|	a -25
two-words-before|investment|	was 24
two-words-before|invest|	. 10
two-words-before|invitation|	. 12
two-words-before|invited|	. 8
two-words-before|invocato|	una -16
two-words-before|invoke|	the -18
two-words-before|involved|	. 17
two-words-before|in|	bake-off -21	ischgl -13	their 24	warsaw 13
two-words-before|ireland|	survive -18
two-words-before|irish|	and 14
two-words-before|ironise|	: 9
two-words-before|ironizou|	, 11	: 9
two-words-before|irrawaddy|	: 21
two-words-before|island|	. 12
two-words-before|issued|	a -21
two-words-before|ist|	vom -7
two-words-before|is|	a -16	called -19	circling -15	named -13	titled -8
two-words-before|itself|	as -22
two-words-before|its|	report -13
two-words-before|it|	, -10	. 20	? 13	a -29	as 25	blamed 13	bore 11	calls -9	criticised 16	had 38	includes -14	is 27	on -17	regretted 14	said -19	says -23	smelled 14	the -18	to 13	was -13	would 10	’s 21
two-words-before|i|	said 17	seemed 13	was 19
two-words-before|janitor|	in -9
two-words-before|january|	that -22
two-words-before|jazz|	. 13
two-words-before|jetzt|	in -10
two-words-before|jeux|	. 19
two-words-before|jeu|	. 7
two-words-before|jobs|	. 12
two-words-before|joked|	, 6
two-words-before|joke|	. 17
two-words-before|jordan|	. 21
two-words-before|jornalistas|	: 14
two-words-before|jours|	. 20
two-words-before|judges|	. 13
two-words-before|judge|	blocks -18	laments -19	tosses -11
two-words-before|judgment|	. 14
two-words-before|jugeait|	alors 14
two-words-before|july|	to 16
two-words-before|june|	. 15
two-words-before|jungler|	théodore -19
two-words-before|juni|	für 6
two-words-before|junto|	al -10
two-words-before|jurant|	. 6
two-words-before|jurors|	. 13
two-words-before|jury|	. 16
two-words-before|justificou|	: 6
two-words-before|kabaret|	: 8
two-words-before|kapitän|	der -18
two-words-before|karabacak|	. 22
two-words-before|karlsruhe|	. 9
two-words-before|kaspárek|	. 17
two-words-before|kassiere|	: 6
two-words-before|katrina|	. 18
two-words-before|kbw|	. 16
two-words-before|kclr|	. 18
two-words-before|keeps|	a -19
two-words-before|kein|	tier 6
two-words-before|kenya|	had 18
two-words-before|kept|	a -29	asking 18	his -12	its -22	murmuring 22
two-words-before|kerry|	. 7
two-words-before|key|	. 14
two-words-before|khost|	. 16
two-words-before|ki-tae|	, 12
two-words-before|kidney|	is 21
two-words-before|kilauea|	. 7
two-words-before|kirchberg|	. 11
two-words-before|knew|	. 14
two-words-before|knightsbridge|	. 22
two-words-before|known|	as -28
two-words-before|kobo360|	. 10
two-words-before|kochi|	. 15
two-words-before|kolok|	. 9
two-words-before|kommuniqué|	. 6
two-words-before|korean|	thriller -13
two-words-before|kotal|	. 14
two-words-before|kranich|	. 16
two-words-before|kulturverwaltung|	. 15
two-words-before|kyiv|	wants 11
two-words-before|l'|	arrêt 17
two-words-before|laak|	: 7
two-words-before|lachend|	: 6
two-words-before|lacht|	) 6
two-words-before|laminoir|	, 8
two-words-before|lampedusa|	: 17
two-words-before|lander|	, -11
two-words-before|land|	. 9
two-words-before|lançar|	outro 9
two-words-before|larmes|	. 7
two-words-before|larotonda|	ammette 10
two-words-before|last|	. 6	scrum 18
two-words-before|las|	obras 12
two-words-before|later|	. 9
two-words-before|late|	. 13
two-words-before|laufen|	, 6
two-words-before|laughed|	. 28
two-words-before|laughing|	. 20
two-words-before|lavori|	partiranno 15
two-words-before|la|	báscula 13	definisce 14	denominación 7	ley 15	macchina 16	mention -12	neve 13	noticia 20	nuova -10	parola -13	pauvreté -16	portarinfuse -8	pronuncia 12	revue -10	salle 16	suite 12	tela 12
two-words-before|leaflet|	headed -12
two-words-before|league|	. 14
two-words-before|leak|	. 12
two-words-before|ledgers|	. 19
two-words-before|ledger|	. 23
two-words-before|leeds|	: 14
two-words-before|left|	. 14
two-words-before|leggeva|	invece 7
two-words-before|legge|	, 9
two-words-before|leg|	. 16
two-words-before|lei|	, 7
two-words-before|lejos|	: 8
two-words-before|lemons|	. 19
two-words-before|lengths|	by 13
two-words-before|les|	esturgeons 9	groupes 12	planteurs 13
two-words-before|letters|	: -18
two-words-before|letter|	. 13
two-words-before|levy|	. 16
two-words-before|levée|	. 13
two-words-before|le|	calendrier 8	dossier 22	drone 9	pareció 14	texte 9
two-words-before|liberals|	had 11
two-words-before|library|	should 16
two-words-before|lichtenburg|	was 6
two-words-before|lightly|	. 18
two-words-before|lima|	was 15
two-words-before|lines|	. 8
two-words-before|line|	. 18	to -20
two-words-before|linkedin|	: 11
two-words-before|link|	. 15
two-words-before|lisbon|	condemned 21
two-words-before|lists|	as -22
two-words-before|list|	. 15	was 10
two-words-before|literally|	means -14
two-words-before|litri|	di -10
two-words-before|little|	. 13
two-words-before|lit|	: -6
two-words-before|lobby|	. 12
two-words-before|lobo|	. 13
two-words-before|locally|	as -21
two-words-before|local|	como -13
two-words-before|loin|	des -11
two-words-before|long|	. 28
two-words-before|look|	. 11
two-words-before|loose|	tongues 17
two-words-before|loperfido|	, 7
two-words-before|lots|	. 10
two-words-before|loué|	une 11
two-words-before|lovely|	title -10
two-words-before|lo|	estudiará 21	ve 12	ven 7
two-words-before|lugar|	: -12
two-words-before|lui|	: 6	souhaiter 14
two-words-before|lunar|	rover -15
two-words-before|luxury|	. 11
two-words-before|l’|	appelle -10	équilibre 18
two-words-before|macneil|	. 12
two-words-before|macphee-rossi|	: 17
two-words-before|maddox|	wrote -22
two-words-before|made|	it 14
two-words-before|magal|	. 15
two-words-before|maintained|	that 19
two-words-before|maintient|	: 8
two-words-before|main|	and 14
two-words-before|maioria|	de 16
two-words-before|making|	the -21
two-words-before|malawi|	as -14
two-words-before|management|	agency 13
two-words-before|manager|	. 11
two-words-before|manhã|	: 12
two-words-before|manitoba|	. 15
two-words-before|mannequins|	. 10
two-words-before|manor|	. 12
two-words-before|mano|	: 18
two-words-before|man|	ermittle 10	habe 9	named -14	sich 10	suche 12
two-words-before|marathi|	. 10
two-words-before|march|	. 19
two-words-before|marge|	dürfte 13
two-words-before|marie-thérèse|	dite -10
two-words-before|marketed|	as -15
two-words-before|marsactu|	: 8
two-words-before|mars|	. 15
two-words-before|martich|	( -6
two-words-before|matany|	. 16
two-words-before|match|	. 10
two-words-before|matter|	. 8
two-words-before|mattress|	. 15
two-words-before|mat|	. 11
two-words-before|mayor|	. 10
two-words-before|may|	be -14
two-words-before|ma|	senza -6
two-words-before|mbacké|	soient 15
two-words-before|mbe|	. 10
two-words-before|mbuyi|	– -7
two-words-before|mean|	. 15
two-words-before|measure|	. 14
two-words-before|medewerkers|	liefkozend -12
two-words-before|mediate|	. 9
two-words-before|mediator|	sees 17
two-words-before|mediazione|	: 11
two-words-before|meeting|	. 11	was 22
two-words-before|meldet|	das -9
two-words-before|members|	. 6	felt 15	to 26
two-words-before|mendizabal|	: 13
two-words-before|mentor|	sees 22
two-words-before|men|	had 17	to -12
two-words-before|merito|	: 6
two-words-before|meses|	. 11
two-words-before|message|	. 20	: 23	headed -6
two-words-before|messaggio|	: 26
two-words-before|mesure|	est 14
two-words-before|mesurés|	. 16
two-words-before|meter|	. 9
two-words-before|mezzo|	un -14
two-words-before|me|	, 22	. 11	: 15
two-words-before|miami|	. 22
two-words-before|mille|	. 12
two-words-before|million|	, 13
two-words-before|minister|	. 14	ziet 9
two-words-before|minutes|	. 20
two-words-before|minvu|	negoció 10
two-words-before|mirasol|	: 8
two-words-before|misadventure|	. 11
two-words-before|mit|	. 13	dem 16
two-words-before|moderada|	. 14
two-words-before|modeste|	. 14
two-words-before|mode|	called -22
two-words-before|modo|	: 15
two-words-before|modulo|	? 8
two-words-before|mois|	. 11	un -17
two-words-before|moka|	: 8
two-words-before|mokgatlhe|	. 13
two-words-before|monaco|	redoute 6
two-words-before|money|	. 8
two-words-before|monierte|	im -8
two-words-before|monterrey|	are 7
two-words-before|month|	, -11	. 30
two-words-before|montsame|	: 18
two-words-before|monténégrin|	, 10
two-words-before|mood|	. 23
two-words-before|moonpig|	. 15
two-words-before|moraine|	. 9
two-words-before|more|	. 10
two-words-before|morning|	. 17	with 24
two-words-before|mortgage|	. 11
two-words-before|morvan|	. 7
two-words-before|moscow|	was 12
two-words-before|motivazioni|	, 8
two-words-before|motore|	. 6
two-words-before|motto|	: -6
two-words-before|mot|	de -19
two-words-before|moved|	. 16
two-words-before|muelle|	. 8
two-words-before|mulhern|	, 16
two-words-before|mused|	. 6
two-words-before|museum|	remained 16
two-words-before|muted|	. 14
two-words-before|mwangi-frye|	( -12
two-words-before|naam|	: -7
two-words-before|nachspielzeit|	: 12
two-words-before|naira|	. 10
two-words-before|named|	him -14	only -10	peanut 13
two-words-before|names|	. 16	under -14	was 15
two-words-before|name|	. 18
two-words-before|nannte|	das 13
two-words-before|nan|	: 21
two-words-before|nationaux|	. 7
two-words-before|nation|	had 18
two-words-before|need|	. 6
two-words-before|nega|	: 16
two-words-before|negou|	: 7
two-words-before|nerves|	? 16
two-words-before|nestlé|	. 12
two-words-before|network|	. 19
two-words-before|neuf|	. 8
two-words-before|neustadt|	dem -24
two-words-before|neutral|	. 13
two-words-before|newsletter|	, -19
two-words-before|news|	' -13	, 13	. 11
two-words-before|new|	: -6
two-words-before|ne|	perdrait 12
two-words-before|niazi|	. 21
two-words-before|nice|	. 9
two-words-before|nicknamed|	the -20
two-words-before|niedersachsen|	. 6
two-words-before|niet|	: 8
two-words-before|nigeria|	: 12
two-words-before|night|	: 20	since 10
two-words-before|nine|	. 15
two-words-before|niño|	. 8	: 8
two-words-before|nkulu-vermeiren|	: 14
two-words-before|noble|	. 13
two-words-before|nobody|	. 18
two-words-before|noh|	had 14
two-words-before|nom|	: -14
two-words-before|noncommittal|	. 17
two-words-before|non|	au -17	aver 7
two-words-before|nos|	: 17	aflitos 7
two-words-before|nota|	de 10
two-words-before|notes|	: 14
two-words-before|note|	. -22	titled -13
two-words-before|notice|	said 17
two-words-before|noting|	that -19
two-words-before|notion|	. 11
two-words-before|notizia|	come 13
two-words-before|not|	. 15	: 23	accept 18	appeal 14	be 10	negotiate 17	talk 16	to 15
two-words-before|nous|	: -9
two-words-before|novel|	, -10
two-words-before|no|	. 9	contempla 23	longer -21	son 12
two-words-before|nrk|	. 10
two-words-before|nuchter|	: 6
two-words-before|nues|	. 11
two-words-before|nuit|	, 12
two-words-before|nwosu|	: 18
two-words-before|não|	houver 14	pagava 8
two-words-before|nüchterner|	: 13
two-words-before|n’|	a 15	aient 6
two-words-before|obey|	but 11
two-words-before|obi|	stops -25
two-words-before|objected|	. 15
two-words-before|objeta|	. 9
two-words-before|observed|	. 8
two-words-before|observing|	that 16
two-words-before|odds|	over -14
two-words-before|odhul|	: 18
two-words-before|offen|	: 15
two-words-before|offerta|	indiana 13
two-words-before|offer|	as 14	was 16
two-words-before|officer|	: 18
two-words-before|office|	, -18	. 17
two-words-before|officials|	. 6	called 17	had 10	preferred -16
two-words-before|officiating|	as 9
two-words-before|off|	. 10
two-words-before|often|	called -25
two-words-before|of|	a -32	haar -6	playing 11	the -29	them -21
two-words-before|ohio|	. 18
two-words-before|omhoog|	. 9
two-words-before|on-track|	réclament 14
two-words-before|onions|	: 14
two-words-before|only|	: 33	as 21
two-words-before|ontem|	um -12
two-words-before|onu|	: 22
two-words-before|on|	. 20	indique 15	its -13	pouvait 8	salue 7	stage 16
two-words-before|opens|	: 25
two-words-before|open|	a 24
two-words-before|opinion|	was 28
two-words-before|oposição|	de 11
two-words-before|opponent|	for 12
two-words-before|opposition|	of -25
two-words-before|opposta|	, 10
two-words-before|options|	. 9
two-words-before|opérations|	. 8
two-words-before|ordered|	a 20
two-words-before|orders|	. 13
two-words-before|order|	. 15
two-words-before|ordine|	: 21
two-words-before|organico|	: 11
two-words-before|oro|	: -25
two-words-before|ortete|	einen 11
two-words-before|orto|	, 10
two-words-before|ospite|	di -7
two-words-before|other|	. 17
two-words-before|otimista|	: 13
two-words-before|ottawa|	. 21
two-words-before|outcome|	. 8
two-words-before|outrun|	. 18
two-words-before|out|	. 25	: 18	at 20	over -17
two-words-before|overeenkomst|	als 8
two-words-before|over|	. 12	de -14	one -14	so-called -15
two-words-before|owners|	. 16
two-words-before|owner|	says -22
two-words-before|own|	. 11
two-words-before|oyelaran|	. 16
two-words-before|o|	conteúdo 9	eleitorado 10	laudo 18	navio -6	negócio 11	peixe 19	ponto 8	tejo 12
two-words-before|packets|	. 11
two-words-before|padovanelli|	said 17
two-words-before|page|	, 15
two-words-before|pagina|	facebook -7
two-words-before|paid|	. 13
two-words-before|palabras|	, 8	del -12
two-words-before|pal|	. 11
two-words-before|panel|	. 10
two-words-before|panic|	. 13
two-words-before|paper|	, -8	. 9
two-words-before|papier|	auf -6
two-words-before|parca|	: 11
two-words-before|parish|	. 13
two-words-before|park|	. 21
two-words-before|parlano|	di 25
two-words-before|parlato|	di -16
two-words-before|parla|	di 24
two-words-before|parle|	de 27
two-words-before|parliament|	. 13
two-words-before|parola|	planaria 21
two-words-before|parte|	è 6
two-words-before|participant|	, 15
two-words-before|party|	had 10	was 12	would 18
two-words-before|passaggio|	, 7
two-words-before|passagierliste|	sei 13
two-words-before|passover|	. 6
two-words-before|pasty|	. 19
two-words-before|pas|	. 13	: 12	le -13	vouloir 18
two-words-before|path|	. 19
two-words-before|patience|	. 11
two-words-before|paying|	for 14
two-words-before|pedaggi|	: 11
two-words-before|peloton|	. 12
two-words-before|pembrokeshire|	as -19
two-words-before|pensaba|	. 6
two-words-before|people|	singing -19	who 16
two-words-before|peoria|	. 9
two-words-before|percent|	was 22
two-words-before|perché|	proprio -12
two-words-before|perder|	? 20
two-words-before|permanence|	: 9
two-words-before|personnel|	. 14
two-words-before|person|	. 13
two-words-before|per|	i 8
two-words-before|pescadores|	flagram -12
two-words-before|pessoa|	. 7
two-words-before|petrakis|	, -14
two-words-before|petrolífero|	seja 10
two-words-before|pettifer|	. 12
two-words-before|phones|	, 12	. 12
two-words-before|phone|	. 21	: 13
two-words-before|phrase|	, 24
two-words-before|piazza|	: 9
two-words-before|picerno|	, 16
two-words-before|piece|	as 17
two-words-before|piedi|	? 9
two-words-before|pike|	. 17
two-words-before|pinch|	of -18
two-words-before|pinheiro|	, 8
two-words-before|pin|	. 19
two-words-before|pipe|	was 16
two-words-before|piste|	? 16
two-words-before|pistoia-prato|	: 15
two-words-before|pitchfork|	heard 18
two-words-before|place|	: -15
two-words-before|plaidé|	le -18
two-words-before|planned|	. 19
two-words-before|plan|	. 15	called -14
two-words-before|plaude|	: 10
two-words-before|play-off|	. 18
two-words-before|players|	. 7
two-words-before|play|	– -17
two-words-before|pleased|	. 8
two-words-before|pliant|	. 6
two-words-before|plumber|	. 9
two-words-before|pluriclasse|	era 12
two-words-before|plus|	savoir 11
two-words-before|poblano|	, 6
two-words-before|poco|	: 15
two-words-before|poderia|	continuar 11
two-words-before|podium|	. 17
two-words-before|pohjanpalo|	. 13
two-words-before|points|	. 19
two-words-before|point|	. 19
two-words-before|poireaux|	sont 12
two-words-before|poles|	. 7
two-words-before|police|	, 20	. 21	they 14	were -20
two-words-before|policy|	. 24
two-words-before|politologin|	: 14
two-words-before|poll|	was 10
two-words-before|ponte|	: 8
two-words-before|porches|	. 6
two-words-before|poreč|	. 10
two-words-before|port-de-bouc|	. 9
two-words-before|porta|	: 6
two-words-before|portmarnock|	remained 22
two-words-before|position|	was 24
two-words-before|posted|	. 16	: 26
two-words-before|postière|	. 8
two-words-before|post|	: 17	headed -9
two-words-before|pourvus|	, 13
two-words-before|pour|	un -17
two-words-before|power|	. 15
two-words-before|poço|	. 15
two-words-before|praised|	a 23
two-words-before|praise|	. 10
two-words-before|precisa|	: 17
two-words-before|prediker|	: 6
two-words-before|preferiva|	: 18
two-words-before|pregunta|	: 7
two-words-before|premier|	had 33
two-words-before|première|	: 16
two-words-before|prenga|	, -22
two-words-before|presentation|	. 9
two-words-before|presenze|	sarebbero 8
two-words-before|presseschau|	: -11
two-words-before|presse|	. 11
two-words-before|prevedeva|	un -14
two-words-before|previsão|	oficial 8
two-words-before|price|	. 11	was 19
two-words-before|prima|	della -12
two-words-before|prince|	’s -19
two-words-before|printemps|	. 8
two-words-before|private|	call -23
two-words-before|prize|	: -31
two-words-before|procès-verbal|	: 12
two-words-before|produced|	a -13
two-words-before|production|	of -12
two-words-before|produto|	. 10
two-words-before|progetto|	resta 11
two-words-before|programme|	listed -21
two-words-before|promete|	, 9
two-words-before|promised|	relief 11
two-words-before|promossa|	a -16
two-words-before|promoter|	. 16
two-words-before|promotions|	ltd. 17
two-words-before|proposal|	was 22
two-words-before|proposition|	était 9
two-words-before|proposta|	de 12
two-words-before|prosser|	. 9
two-words-before|protested|	. 20
two-words-before|proteste|	: 10
two-words-before|province|	. 9
two-words-before|provoked|	. 14
two-words-before|prozent|	bleibe 7
two-words-before|président|	. 6
two-words-before|prüft|	. 15
two-words-before|pubblicato|	su -14
two-words-before|publishers|	of -17
two-words-before|pulmino|	: 8
two-words-before|pumpe|	und -15
two-words-before|punched|	dirk -7
two-words-before|pwc|	. 14
two-words-before|pyongyang|	had 17
two-words-before|quadro|	è 12
two-words-before|qualifié|	de 14
two-words-before|quarta-feira|	, 8
two-words-before|quarter|	. 10
two-words-before|quatro|	empresas -12
two-words-before|quattrocchi|	, 14
two-words-before|quechua|	greeting -18
two-words-before|queixou|	de 15
two-words-before|queried|	. 7
two-words-before|questura|	: 13
two-words-before|que|	el -6	houve 11	leva 9	llama -13
two-words-before|quietly|	. 11
two-words-before|quis|	identificar -13
two-words-before|quito|	, 20
two-words-before|quitério|	: 6
two-words-before|qui|	? 11
two-words-before|quotes|	: 16
two-words-before|quo|	. 8
two-words-before|qu|	’ 10
two-words-before|qué|	? 15
two-words-before|qu’|	elle 16
two-words-before|raccomanda|	di 6
two-words-before|radio|	. 15
two-words-before|radosavljevic|	. 7
two-words-before|radulovic|	: 19
two-words-before|rafferty|	blasts 22
two-words-before|raghunathan|	was 19
two-words-before|raid|	as 24
two-words-before|rank|	of -22
two-words-before|rappelé|	, 9
two-words-before|rassurant|	. 8
two-words-before|rates|	terna -23
two-words-before|rating|	. 17	to -23
two-words-before|rationing|	was 22
two-words-before|razão|	da 11
two-words-before|rc213v|	. 19
two-words-before|reads|	: 14
two-words-before|read|	. 16	: 22
two-words-before|real|	. 11
two-words-before|rebondir|	. 17
two-words-before|recalled|	, 15	. 21
two-words-before|recalls|	. 7
two-words-before|rechter|	dat 6
two-words-before|reclamado|	por -7
two-words-before|reclama|	do 17
two-words-before|reconheceu|	que 8
two-words-before|reconnu|	. 6
two-words-before|recorda|	joaquim -7
two-words-before|recordings|	were 19
two-words-before|recording|	. 11
two-words-before|record|	, -9
two-words-before|recounted|	. 20
two-words-before|recours|	? 14
two-words-before|redditività|	resterebbe 13
two-words-before|reden|	, 6
two-words-before|rede|	. 12
two-words-before|redire|	. 7
two-words-before|reference|	to -11
two-words-before|reformer|	. 15
two-words-before|refrain|	from 19
two-words-before|regierung|	: 6
two-words-before|regina|	di -10
two-words-before|region|	. 11
two-words-before|regista|	di -7
two-words-before|register|	, -17	. 10
two-words-before|região|	como -11
two-words-before|regola|	vale 10
two-words-before|regulation|	. 16
two-words-before|rejected|	. 16
two-words-before|related|	: 17
two-words-before|relativise|	. 18	: 25
two-words-before|release|	was 23
two-words-before|relevés|	jugés 9
two-words-before|relic|	as -25
two-words-before|relieved|	. 15
two-words-before|relèvement|	arrive 13
two-words-before|remains|	a -15
two-words-before|remark|	. 15
two-words-before|replaced|	with -15
two-words-before|replied|	. 14	: 30
two-words-before|replies|	: 11
two-words-before|reported|	. 8
two-words-before|reporters|	, 17	: 19
two-words-before|report|	, -16	as 15	titled -11	was 11
two-words-before|reprend|	: 9
two-words-before|representative|	. 11
two-words-before|republicans|	would 10
two-words-before|rescuers|	battle -23
two-words-before|resign|	. 16
two-words-before|resorted|	to -24
two-words-before|respond|	. 15
two-words-before|response|	: 18
two-words-before|restrained|	. 9
two-words-before|results|	were 23
two-words-before|result|	was 6
two-words-before|retrained|	. 10
two-words-before|retrospective|	, -6
two-words-before|reuters|	, 11
two-words-before|review|	. 13
two-words-before|revisão|	à 14
two-words-before|reward|	. 19
two-words-before|ribatte|	: 14
two-words-before|rice|	. 8
two-words-before|richtig|	, 6
two-words-before|ricorso|	a -13
two-words-before|ridder-maes|	. 11
two-words-before|ridge|	as 18
two-words-before|rientro|	è 6
two-words-before|riet-fonds|	nicht 16
two-words-before|riga|	. 11
two-words-before|right|	. 6
two-words-before|riprende|	: 8
two-words-before|rire|	. 6
two-words-before|risk|	was 11
two-words-before|risposto|	: 9
two-words-before|river|	. 11
two-words-before|rizin|	. 13
two-words-before|road|	. 11
two-words-before|rochelais|	. 10
two-words-before|rosell|	pediu 11
two-words-before|rouges|	. 13
two-words-before|round|	: 11	was 23
two-words-before|routes|	as 20
two-words-before|row|	. 17	as 22	dubbed -16
two-words-before|rté|	was 16
two-words-before|rule|	had 15	was 17
two-words-before|ruling|	. 19	as 14	that 16	was 16
two-words-before|rumour|	. 7
two-words-before|rundfunk|	. 14
two-words-before|running|	a 21
two-words-before|rural|	. 11
two-words-before|règlement|	. 7
two-words-before|réalisme|	. 11
two-words-before|réclame|	une 7
two-words-before|régional|	. 13
two-words-before|réserve|	. 10
two-words-before|révolution|	, 12
two-words-before|rógvi-dam|	said 20
two-words-before|rúv|	: 19
two-words-before|s'|	être 19
two-words-before|saarbrücken|	. 11
two-words-before|sacos|	. 6
two-words-before|sadc|	had 13
two-words-before|sadly|	. 16
two-words-before|saga|	was 17
two-words-before|sagen|	: 9
two-words-before|said|	, 42	. 30	: 37	he 11	it 20	that 11
two-words-before|saint-ignace-de-loyola|	relevait 6
two-words-before|saisons|	de -16
two-words-before|sale|	. 9	was 15
two-words-before|sanctions|	were 17
two-words-before|sandals|	. 13
two-words-before|sarebbero|	state 21
two-words-before|sarebbe|	opera 6
two-words-before|satz|	: 15
two-words-before|saurashtra|	. 11
two-words-before|saying|	: 14	that 10
two-words-before|says|	, 26	. 25	chisinau 11	consumers 20	cuts 8	lisbon 7	palliatives 22
two-words-before|say|	, 10	. 18
two-words-before|scan|	was -23
two-words-before|scarpellini|	. 11
two-words-before|sceptical|	: 11
two-words-before|schild|	: -14
two-words-before|schlottke|	. 6
two-words-before|schranken|	. 10
two-words-before|schriftlich|	: 12
two-words-before|schwan|	habe 8
two-words-before|sciopero|	generale 14
two-words-before|scorpion|	. 9
two-words-before|scritto|	: 12
two-words-before|scrive|	: 11
two-words-before|scuola|	? 6
two-words-before|scuse|	: 19
two-words-before|seasick|	and 8
two-words-before|sea|	. 15	at -19
two-words-before|seconde|	: 13
two-words-before|seconds|	. 8
two-words-before|secretary|	: 21
two-words-before|sees|	it 18
two-words-before|see|	the -19
two-words-before|sein|	. 17
two-words-before|sei|	aber 7	er 6	ihm 8
two-words-before|sejam|	afixados 15
two-words-before|selection|	was 26
two-words-before|semi-final|	of -15
two-words-before|semiconductor|	. 11
two-words-before|senators|	are 22
two-words-before|sentenziato|	: 8
two-words-before|sent|	. 11
two-words-before|seo|	. 22
two-words-before|septuagénaire|	. 8
two-words-before|series|	called -15
two-words-before|sermon|	. 12
two-words-before|services|	offering -18
two-words-before|ser|	apenas 6
two-words-before|será|	reenviado 12
two-words-before|set|	. 22
two-words-before|setúbal|	. 8
two-words-before|seul|	été 12
two-words-before|se|	declara 14	devem 9	publicará 11	tornara 16
two-words-before|sharda|	ramdin-bos 6
two-words-before|shared|	worship 18
two-words-before|shares|	. 9
two-words-before|sheets|	were 19
two-words-before|shelters|	. 6
two-words-before|she|	called -9	calls -21	had 19	is 26	named -11	said 17	thanked 12	told -14	would 10
two-words-before|shoot|	. 12
two-words-before|shortages|	. 14
two-words-before|shots|	. 18
two-words-before|shot|	for 23
two-words-before|should|	have 27
two-words-before|shouted|	. 9
two-words-before|shovels|	were 23
two-words-before|shropshire|	: 22
two-words-before|shrugged|	. 10
two-words-before|shrugging|	. 13
two-words-before|shutout|	. 13
two-words-before|sich|	um 17
two-words-before|sides|	. 19	had 20	pledged 17
two-words-before|side|	. 10	needed 19
two-words-before|sieht|	sich 7
two-words-before|sie|	, 14
two-words-before|sighed|	: 15
two-words-before|sighs|	. 13
two-words-before|signs|	reading -14
two-words-before|sign|	, -14
two-words-before|since|	. 9
two-words-before|sindacati|	, 6
two-words-before|singaporean|	teen -22
two-words-before|singapore|	. 10
two-words-before|single|	word 22
two-words-before|sittings|	. 12
two-words-before|six|	. 11
two-words-before|si|	chiama -14	definisce 8	dice 14	dichiara 6	leggeva -7	riferiva 8
two-words-before|skeptisch|	: 17
two-words-before|skin|	. 10
two-words-before|slates|	were 20
two-words-before|sleep|	. 22
two-words-before|slimane|	. 14
two-words-before|slogan|	is -8
two-words-before|smiled|	. 19
two-words-before|smiles|	. 21
two-words-before|snub|	. 9
two-words-before|softly|	, 18
two-words-before|solids|	. 14
two-words-before|solo|	esemplare 9
two-words-before|soltó|	: 9
two-words-before|some|	allies 10
two-words-before|sonderprüfung|	– 8
two-words-before|song|	, -13
two-words-before|sonrisa|	: 6
two-words-before|sont|	restés 20
two-words-before|son|	client 7
two-words-before|soothe|	. 9
two-words-before|sorpresa|	: 9
two-words-before|sorrentini|	: 7
two-words-before|sorry|	. 12
two-words-before|soundcheck|	. 8
two-words-before|sound|	burned 18
two-words-before|souriant|	: 14
two-words-before|south|	. 13	africa 11	wanted 19
two-words-before|sovietica|	: 18
two-words-before|so|	: 20
two-words-before|spagnolo|	. 10
two-words-before|spaniard|	, 9
two-words-before|spa|	. 8
two-words-before|speaker|	. 12
two-words-before|speaks|	of 25
two-words-before|speak|	. 19	on -24
two-words-before|spectacles|	. 14
two-words-before|speech|	. 9
two-words-before|spoken|	of -10
two-words-before|spoke|	of 25
two-words-before|sport|	. 19
two-words-before|sprake|	van 9
two-words-before|spray|	: -21
two-words-before|spreekt|	van 11
two-words-before|spricht|	von 16
two-words-before|sprigg|	: 11
two-words-before|spring|	. 9
two-words-before|stabbing|	as 23
two-words-before|staff|	as -18
two-words-before|stalen|	zouden 11
two-words-before|stampa|	chiamò -15
two-words-before|stando|	a -8
two-words-before|stand|	. 7	: 30
two-words-before|starts|	. 16
two-words-before|start|	beijing -18	council -16	de -7	die -20	fca -14	friday -8	quotes 16	rescuers 11	so-called -12	start 18	sunday -14	un -7	• 9
two-words-before|stated|	. 14	that 10
two-words-before|statement|	. 19	: 18
two-words-before|states|	: 17
two-words-before|state|	bodies 12	had 14
two-words-before|station|	. 11
two-words-before|stazione|	: 13
two-words-before|steel|	was 16
two-words-before|stehe|	bloß 13
two-words-before|steht|	: -7
two-words-before|stelle|	noch 7
two-words-before|stewards|	called 14
two-words-before|stew|	called -20
two-words-before|sticker|	, -14
two-words-before|still|	says -15
two-words-before|stock|	to -21
two-words-before|stomeo|	: 8
two-words-before|stop|	. 14
two-words-before|store|	. 18
two-words-before|stormed|	. 11
two-words-before|stormy|	. 12
two-words-before|storm|	. 8
two-words-before|story|	. 20
two-words-before|strade|	; 11
two-words-before|strand|	. 7
two-words-before|strategy|	was 16
two-words-before|street|	. 20
two-words-before|streit|	als 10
two-words-before|stressed|	, 12
two-words-before|strict|	. 11
two-words-before|strijdbaar|	: 6
two-words-before|striscione|	: -18
two-words-before|ströbele|	das -8
two-words-before|student|	. 9
two-words-before|stumps|	, 9
two-words-before|subir|	. 9
two-words-before|substitute|	. 12
two-words-before|successor|	. 16
two-words-before|succès|	. 13
two-words-before|such|	talks -18
two-words-before|sudan|	. 11
two-words-before|suffered|	from 17
two-words-before|suitcase|	. 14
two-words-before|suite|	. 13
two-words-before|sunday|	. 19
two-words-before|sunny|	. 23
two-words-before|sun|	. 11
two-words-before|super|	: 8
two-words-before|supporters|	waved -12
two-words-before|sure|	. 12
two-words-before|surnom|	de -10
two-words-before|surprised|	. 8
two-words-before|surrey|	. 17
two-words-before|sursis|	. 18
two-words-before|survivre|	: 6
two-words-before|su|	entender 9	scritto -14
two-words-before|svp|	. 12
two-words-before|svt.se|	: -8
two-words-before|swahili|	for -18
two-words-before|swart|	: 18
two-words-before|sweden|	's -8
two-words-before|swim|	. 15	? 17
two-words-before|switch|	. 11
two-words-before|switzerland|	— -12
two-words-before|sympathy|	. 8
two-words-before|systems|	were 19
two-words-before|system|	as 17
two-words-before|szczepanek|	von 11
two-words-before|sítio|	: 6
two-words-before|søviknes|	. 11
two-words-before|table|	, 14
two-words-before|tachado|	de 13
two-words-before|takes|	over -16
two-words-before|takoradi|	were 21
two-words-before|talking|	about -18
two-words-before|talks|	for -19
two-words-before|talk|	about -14
two-words-before|tallentire|	. 19
two-words-before|tamatea|	, 11
two-words-before|tante|	avec 16
two-words-before|tan|	. 22
two-words-before|tarde|	: 10	de -7
two-words-before|tard|	. 7
two-words-before|tariffs|	are 21
two-words-before|tarrantes|	. 22
two-words-before|tateyama|	: 16
two-words-before|tavora|	foi 11
two-words-before|tax|	plan 13
two-words-before|teacher|	. 9
two-words-before|teammates|	call -14
two-words-before|team|	as -16	had -19
two-words-before|technique|	. 6
two-words-before|telecom|	. 7
two-words-before|telegraaf|	as -11
two-words-before|telegramma|	: 14
two-words-before|telegram|	. 15
two-words-before|telephone|	. 11
two-words-before|television|	series -12
two-words-before|tempers|	. 15
two-words-before|tempère|	. 6	: 18
two-words-before|tenants|	as 14	of -10
two-words-before|tender|	. 11
two-words-before|tent|	was 15
two-words-before|teochew|	. 11
two-words-before|teorizza|	, 7
two-words-before|terengganu|	. 11
two-words-before|terming|	it 21
two-words-before|term|	: -12
two-words-before|testa|	: 13
two-words-before|testo|	; 9
two-words-before|text|	. 16
two-words-before|that|	. 17	: 16	a -21	donors 19	he 26	is 28	it 20	kazakhstan 13	read -18	reads -10	she 24	students 12	were -22
two-words-before|them|	. 23	: 20	tagged -20	to 21
two-words-before|there|	was 34
two-words-before|they|	had 11	have -20
two-words-before|the|	accord 16	alias -17	alliance 14	board 18	boundary 18	caption -6	case 16	category -16	champion 13	change 14	claim 14	company 15	complaint 20	compromise 12	crew 21	deal 17	debate 24	decision 23	drama -8	drummer 15	expression -19	famous -14	fee 21	fine 12	first 6	girl 16	government 14	guidance 17	handle -13	hashtag -12	heading -22	hearing 10	idea 12	incident 15	judge 20	last -15	letter 14	line -14	meeting -12	move 16	musical -11	number 12	order 7	outcome 16	pact 20	paper 9	phrase -25	pipeline 14	play 7	price 22	problem -23	program 15	projection 19	race 6	remark 9	report 15	resignation 15	result 20	senate 10	shares -21	slogan -15	so-called -32	stir 19	stock -23	store 13	strike 22	symbol -14	tagline -16	talk 7	teenager 17	term -27	title -9	tragedy 17	update 15	vacant -18	word -40	words -24
two-words-before|thinly|	. 17
two-words-before|third|	. 12
two-words-before|this|	. 20	is -16
two-words-before|threads|	. 15
two-words-before|thrilled|	. 9
two-words-before|thurso|	: 16
two-words-before|ticinesi|	? 9
two-words-before|ticketmaster|	. 15
two-words-before|tiktok|	. 12
two-words-before|timaru|	. 17
two-words-before|times|	. 19
two-words-before|timetable|	. 11
two-words-before|time|	. 15
two-words-before|tinha|	dado 9
two-words-before|tins|	. 6
two-words-before|tin|	were 21
two-words-before|titled|	 14
two-words-before|titolare|	: 10
two-words-before|titolo|	: -17
two-words-before|titre|	? -10
two-words-before|toilet|	. 13
two-words-before|told|	. 18	to 16
two-words-before|tollenaar|	blamed 10
two-words-before|tolliver|	. 17
two-words-before|tomará|	todavía 8
two-words-before|tone|	as 19
two-words-before|tonne|	. 9
two-words-before|took|	its 21
two-words-before|toont|	zich 9
two-words-before|toronto|	. 18	as -16
two-words-before|torri|	resterebbe 14
two-words-before|tosaerba|	: 16
two-words-before|toujours|	: 10
two-words-before|toys|	. 10
two-words-before|to|	be 19	cairo 10	host -21	isfahan 15	put 21	replace -20	say -16	show 14	spray 18	test -16	the -10	villarreal 8
two-words-before|track|	, -10
two-words-before|trader|	. 15
two-words-before|traitée|	de 11
two-words-before|trampoline|	. 17
two-words-before|trams|	. 12
two-words-before|tram|	, 6
two-words-before|transcript|	: -16
two-words-before|transfer|	. 6
two-words-before|translated|	. 7
two-words-before|translates|	as -16
two-words-before|transport|	of 15
two-words-before|tratta|	di 17
two-words-before|trattore|	: 6
two-words-before|tregear|	. 13
two-words-before|tremblay-osei|	. 10
two-words-before|trenta|	: 10
two-words-before|tre|	: 9
two-words-before|tribuna|	: 13
two-words-before|tributes|	to -10
two-words-before|tribute|	to 26
two-words-before|tried|	. 10
two-words-before|trimestre|	reflete 15
two-words-before|trolls|	over -10
two-words-before|trotzdem|	. 7
two-words-before|troveranno|	. 10
two-words-before|truce|	text 14
two-words-before|truckers|	. 7
two-words-before|trusts|	. 15
two-words-before|tuena-lardi|	. 9
two-words-before|tune|	of -11
two-words-before|turned|	into 9
two-words-before|turno|	. 6
two-words-before|tutto|	, 6	: 23
two-words-before|twice|	and 18
two-words-before|two|	people 21
two-words-before|u.s.|	to 20
two-words-before|uber|	. 13
two-words-before|ubs|	: -18
two-words-before|uelsmann-ba|	für 8
two-words-before|uhr|	: 13
two-words-before|uitgelekte|	cijfers 7
two-words-before|uma|	crítica 10	meta 13
two-words-before|umbrellas|	. 13
two-words-before|umdreht|	: 16
two-words-before|umno|	. 10
two-words-before|um|	balanço 15	eucalipto -11
two-words-before|una|	scelta 15
two-words-before|under|	the -12
two-words-before|und|	keine -12
two-words-before|une|	campagne 17	déclaration 14	gaine 10	initiative 18	maternité -12	procédure 13	publication 16
two-words-before|unimpressed|	. 9
two-words-before|union|	calls -21
two-words-before|university|	. 14
two-words-before|unlikely|	. 11
two-words-before|unmoved|	. 15
two-words-before|unrepentant|	. 16
two-words-before|unsurprised|	. 8
two-words-before|untersuchungskommission|	einen -9
two-words-before|untrue|	. 10
two-words-before|un|	accord 12	aplauso 24	assistant -11	consensus 19	dépouillement 7	exécutif 18	homme 18	match -11	mouvement 9	projet 11	recupero 11	riserbo -11	texte 9
two-words-before|uomo|	. 10
two-words-before|up|	. 10
two-words-before|urges|	silence 17
two-words-before|users|	. 7
two-words-before|ushba|	. 12
two-words-before|usted|	toca 17
two-words-before|us|	. 16
two-words-before|uur|	. 7
two-words-before|vagão|	. 9
two-words-before|vallisoletana|	, 7
two-words-before|valoró|	como 14
two-words-before|valuations|	turn -23
two-words-before|vanished|	. 10
two-words-before|van|	een 12	financiën 8
two-words-before|varnish|	. 24
two-words-before|vehicles|	. 14
two-words-before|venga|	conservata 15
two-words-before|verdict|	as 15
two-words-before|verdinha|	. 18
two-words-before|vergogna|	: 9
two-words-before|vernice|	: 9
two-words-before|verona|	would 15
two-words-before|versandhandel|	befürchtet 15
two-words-before|version|	was 18
two-words-before|verstorbene|	als 7
two-words-before|vervangend|	vervoer 9
two-words-before|vessels|	of 26
two-words-before|veteran|	. 16
two-words-before|veto|	ao -12
two-words-before|veut|	son -7
two-words-before|vicolo|	: 19
two-words-before|victoire|	. 6
two-words-before|video|	titled -13
two-words-before|vierten|	quartal 11
two-words-before|view|	. 18
two-words-before|village|	appelle -16
two-words-before|visant|	la -13
two-words-before|vladivostok|	that 11
two-words-before|voit|	un 19
two-words-before|voix|	. 13
two-words-before|volume|	. 17	: 17
two-words-before|von|	der -21	einem 25	einer 12
two-words-before|vorlage|	sei 13
two-words-before|votata|	recita 14
two-words-before|votes|	. 12
two-words-before|vote|	was 14
two-words-before|voting|	as 15
two-words-before|vueltas|	: 12
two-words-before|wai-lok|	, -16
two-words-before|wall|	. 10
two-words-before|wanyama|	. 13
two-words-before|warned|	: 12	of 23
two-words-before|warning|	would 14
two-words-before|warns|	against -21
two-words-before|warten|	. 15
two-words-before|washington|	was 12
two-words-before|was|	 13	a 17	judged 20	marked -14
two-words-before|watchdog|	. 8
two-words-before|watching|	. 13
two-words-before|watch|	. 13
two-words-before|water|	( -15
two-words-before|way|	. 14
two-words-before|website|	calls 26
two-words-before|wednesday|	. 16
two-words-before|weeks|	. 19
two-words-before|week|	. 27
two-words-before|weeping|	. 15
two-words-before|werde|	sie 10
two-words-before|were|	being 18	neither -19	rated -12
two-words-before|west|	’s -9
two-words-before|weten|	, 6
two-words-before|wet|	but 18
two-words-before|what|	. 10	is -19
two-words-before|wheel|	. 13
two-words-before|which|	is -23	means -12	reads -20
two-words-before|while|	. 22
two-words-before|whispered|	: 10
two-words-before|who|	makes -21	owns -24	said 25	sold -16	turned -22
two-words-before|why|	? 7
two-words-before|widersprach|	: 18
two-words-before|will|	open 17
two-words-before|wil|	dat 6
two-words-before|window|	. 16	to 16
two-words-before|winning|	: 15
two-words-before|wintz|	. 20
two-words-before|with|	a -21
two-words-before|wobbles|	over -16
two-words-before|wollte|	. 6
two-words-before|wolof|	( -7
two-words-before|won't|	be 18
two-words-before|won|	. 11
two-words-before|woord|	: 7
two-words-before|worden|	er 11
two-words-before|words|	, 20
two-words-before|word|	. 26	as -19
two-words-before|work|	. 10	was 8
two-words-before|worry|	. 14
two-words-before|worse|	. 10
two-words-before|worten|	: 8
two-words-before|would|	be 37	go -24	leave 20	start 16	stay 12
two-words-before|wounded|	. 11
two-words-before|wristband|	. 12
two-words-before|wrists|	. 12
two-words-before|writes|	. 15	: 14
two-words-before|writing|	: 13
two-words-before|wrong|	. 14
two-words-before|wrote|	, 22	. 14	: 28
two-words-before|wunsch|	: 13
two-words-before|wyssling|	: 9
two-words-before|würmer|	noch 9
two-words-before|xavier|	. 23
two-words-before|x|	. 18	: 34
two-words-before|yard|	, 21
two-words-before|years|	. 16	over -8
two-words-before|year|	at 24	that 11
two-words-before|yecla|	: 6
two-words-before|yet|	to -16
two-words-before|you|	had -24
two-words-before|zaghdane|	salue 11
two-words-before|zahedan|	was 11
two-words-before|zanjado|	. 16
two-words-before|zeeman|	, 6
two-words-before|zeigte|	sich 13
two-words-before|zeitung|	von 14
two-words-before|zettels|	, 8
two-words-before|zijn|	remise 8
two-words-before|zolang|	de -9
two-words-before|zoom|	: 12
two-words-before|zuara|	: 6
two-words-before|zurich|	. 11
two-words-before|zur|	hauptprobe 9
two-words-before|zurückhaltend|	: 9
two-words-before|zurück|	. 11
two-words-before|zu|	: 6
two-words-before||	( -13	, -29	. 22	: 18	and -26	but 7	mais 11	nor -18	of 24	or -21	para -13	preferring -17	regelmäßig -16	sang -15	und -8	with -14	— 15
two-words-before|à|	une 11
two-words-before|água-izé|	, 11
two-words-before|áudio|	era 7
two-words-before|è|	detto 11	un -11
two-words-before|échange|	. 7	était 10
two-words-before|état|	pour 13
two-words-before|été|	envoyé 9
two-words-before|évoque|	un 19	une 10
two-words-before|évoqué|	un 14
two-words-before|über|	ein 15
two-words-before|übungsbeobachter|	bemängelte 8
two-words-before|’s|	. 14	handwriting -19	much-vaunted -16	off-the-cuff -16	pulls -9
verb|false|1|	lower -11	other -12
verb|false|2-3|	lower 6	other -16	upper -41
verb|false|4-7|	lower 48	other 21	upper -48
verb|false|8+|	lower 30	upper 16
verb|true|1|	lower -34	upper 19
verb|true|2-3|	lower 18	upper 14
verb|true|4-7|	lower 26	other 12
verb|true|8+|	lower 15	upper 9
word-after|	 -20	' 15	( -25	) -23	+ 16	, -9	. 6	212 -14	26 -16	? -21	a -7	abg 11	abou 8	about 7	abramian 13	abu 15	accepting -9	achterberg 12	actress -12	added 11	adib 6	admitted 22	advises -7	afriqiyah 18	after 28	against 13	agency 9	agent 22	aguirre 17	aidan 7	airs -13	ajakaiye 14	akintoye 11	akintoye-holm 8	al-roumi 10	al-ubaidi 18	albert 7	alert -19	alla -10	alpa 10	already 11	als -12	am 7	analyst -8	anatoly 9	and 31	andrade -12	annahm -8	another 16	antenne 7	arendse 11	arnalds-mboma 9	arrives -19	as -25	asked 21	assistant 11	association 21	at 12	au 13	ausrichten -8	autour 11	avionics 11	awaited 17	away 19	bancroft 14	bangash 9	barrientos 13	bavarian 9	be -16	beavington 16	because -22	bediend -9	before 18	began -6	beim 11	beließ -13	bell 13	belmont 12	ben 9	benhamza-orsini 8	benjamin 16	berg 8	berichten -10	berichteten -8	betekende -9	between -21	bezeichnete 14	bhardwaj 13	birdsong 11	bjp 18	blabbed 15	bligh-nakata 7	blumenkrantz 17	board 12	borasović 10	both -14	brandl 10	brazil 10	bridge -16	brno 12	broke -9	brzezicki 11	but -15	by 18	cal 9	call -19	came 22	caritas 13	carried -11	catacutan 13	cbn 11	ce 8	ceo 8	cette 18	chaired -10	chapter 7	charges -11	chase 10	chatbot -15	chepkilot 14	cheptanui 12	chief 19	ci -7	claude -23	clause -18	cllr 9	co-judge 18	coach 6	comes 19	complained 12	conceded 15	contact -20	contre 13	could -13	countered 11	crypto -8	d' 12	da 11	dann 10	dans 15	das -12	davos 6	de -26	dejó -6	delacourt-hume 9	delahunt 9	delayed -18	dell’ 16	depuis -12	deputy 11	desrosiers 10	detidos -8	deutsche 17	deuxième 20	devaney-shaw 8	devant 15	devi 7	dhagaweyne 8	diabakaté 11	die 19	dimaculangan 9	distributed -17	dmw 11	dog -18	dr 15	dr. 11	drew -13	driver 10	du 6	dunstan 12	easter 13	editor 15	egypt 10	ein 9	ekpo 9	ekwenugo 17	el 13	elle 8	en 6	end 16	engineer 12	enrolled -11	entraîneur 10	era -11	erkennen -15	erst 6	esteves -7	et -10	etame 16	etukudo 10	every -16	exigé -13	exporter 14	faint -10	fair 15	families -7	farquharson-iwu 13	faumuinā-reid 12	fearon 8	featherweight -18	features -10	fedko 12	fell -14	ferreira 9	feud -19	finance 8	fisheries 10	for -9	fordert 10	foreign 10	four -18	friday 8	frost-kaljuste 10	führt -14	galbraith 8	game 12	garrigou-sy -19	gearbeitet 9	gefunden -8	geführt 13	general 9	generator -9	genoemd -9	geprüft 8	gesetzt -6	gestört 6	gewesen 12	ghjuvan-battì 11	giga 14	giochi 12	gnonlonfoun 11	goran 14	govender 16	greenidge -19	grimaultier 11	gurung 12	ha -11	haas 12	habe 7	had -32	haddou-thonnard 11	halloran-ikeda 9	hands -16	has 12	he 20	head 12	heath 6	hedges 11	heriberto -12	heygum 11	high 7	his 19	hnat 13	hold -18	hollis 12	horsfall 11	hours -9	how 14	huamán 13	hume 16	huxtable 13	höre -7	i -8	ibedc 12	idrissa 7	il 11	im 16	in 12	incident 13	indepaz 20	industry 8	instead -14	into -22	investigation -19	iolanda 10	is -34	ishbel 8	island -15	isn't -12	isolated 14	it -6	its 6	izzul 12	jazz 12	je 15	jepkemoi 11	joked 12	joris 8	josé -7	judge 13	june 10	justice 13	kein -12	kettle 9	khartoum 20	kruger -12	könne -19	lale 8	lalrinpuii 14	laos 8	lars 8	las 9	last 11	laughed 14	le 7	leduc-marsh 10	letter -14	liang 11	liegen 13	lifeboat -11	lights -11	lindqvist 10	list -13	loomis-akers 18	lunes 14	lurleen 8	l’ 19	m'bango 16	ma 14	macaspac 7	madam 11	made -21	mai 11	mais 13	maitha 10	managing 15	manay 9	march 12	marcus -12	margetts 6	marino 16	mast -12	mathers 14	maureen 8	mcglashan 13	mcshannon 14	means -22	measure -7	mejra 9	mengniu 8	merriwether-sosa 14	merv 11	message -17	microsoft 10	might 17	milagros 13	mining 15	mira 14	mme 8	mochte -14	mr 15	mr. 13	mrs 19	mrs. 12	ms 8	ms. 10	mutter 8	my 10	mägiste 9	naomi 7	near -16	nears -16	nennt -6	ngawang 9	ng’wandu 10	nilima 9	nira 11	no -14	nong 8	nor -19	north 15	nyangwara 12	odile 12	of 19	oghenekaro 11	oisín 13	oldrey 16	omgedoopt -9	on 18	one 28	or -25	organiser 15	orla 9	orrin-vale 9	os -13	out 18	outlook -19	ouyang 8	over -12	overeind -9	oyelowo-hart 12	pakistan 13	par 16	para -13	pareto 10	paris -10	passenger 12	pastor -16	pawaskar 13	pell 11	pellizzotti 9	penalty -15	penge-okoro 21	people 15	per 10	pickering 7	played -6	policy 20	portia 22	position 18	pour -11	preferring -16	presiding 15	prime 8	prince 8	probten -10	professor 12	programme -12	programs -11	promised 7	prosecutor 16	prudence 14	pruittson 10	prêtée -13	published -9	pyo 13	qatari 6	quilty-marr 8	quipped 13	raiders 8	rakhmonzoda 14	ralte 12	ramón 9	rating -30	recorded -17	recounted 8	regelmäßig -13	regional -16	relâchée -9	remark -27	remarked 9	rep. 7	repeated 19	replied 17	resigns -8	results 10	retoma -6	rivals -20	rizespor 10	roared 8	rodion 15	roger 10	ronit 7	rose 8	rostovski-rey 12	routine -16	rufen -13	rule -33	rune 10	runs -11	réponse 9	sagte -13	said 13	salvatierra 12	sang -11	santangelo 10	sarfaraz -16	sas 19	says 23	scenes 17	schreibt -8	science 8	scuote -7	secretary 14	sei -10	seien -10	seine 9	seitdem 7	sellers -14	seniorenbond 6	seoul -18	service 21	setzt 7	sgorbissa 11	sharks 13	she 43	sheriff -19	shetty -13	shipping 8	shop 17	shouted 15	sie 7	signs 16	since 23	sirius 11	sloan 11	snapped 6	snow 7	soilihi-madi 13	solle -9	sometimes -18	sorokin-aas 10	sorrell 9	sous -17	spent -14	spins -13	spokesman 12	spottete -9	spreche 11	stablemaster 13	stays -18	steht -11	stellar -11	stonecipher 11	story 17	struan 6	sturm 12	su 12	suivi 9	sukumaran 9	sulla -14	suns 14	sur 17	surfaces -14	svobodova 6	sürmeneli 9	tag -15	target -21	tarrant-nguyen 15	tata 11	taufa'ao 17	teacher -10	temesgen 8	teo 12	testified 13	that -22	the 9	theo 14	they 21	thief -13	this -15	though -10	tipping 10	tiurma 6	to -25	toledano-feld 9	tolliver 6	torbjørg 12	tra 13	traduction 10	tran 13	treasury 7	trend -20	tuohy-baird 9	tuttle 17	tutto -8	two -14	u.s. 10	udo 8	umeh-collins 10	uncle 7	und -12	under -20	union 13	until 18	vakaloloma 7	vakatawabai 14	van 11	vantreese-obi 13	var 22	venus 10	verbraucherzentralen 6	vernommen 7	verraden 8	verzichtet 11	vice 10	virac 10	von -13	vorgesetzt -11	vorliegt -13	vormstein 13	vukadinović 9	wakes -15	walker 11	wall 12	war -20	ward 11	warns 11	warsaw 22	was -21	washington 8	water 15	weg 11	wept -16	werde 11	when 23	which -11	while 19	whitlock 12	who -20	wie 15	wiebe-solis 10	wijeratne 14	will -11	win -10	wins -14	winterbourne 9	with -15	within 19	wordt 7	worthing -19	wray-osei 10	wrote 12	wynnfield 11	yes 14	yirga 6	yohanes 12	yorgelis 11	zadi 8	zeh 16	zelazny 11	zhu 8	zolani 10	zones -14	zsombor 9	zur 11	zylberberg 12	à 15	è -8	út 9	– -13	— 27	… 12
word-after|'|	, 15
word-after|(|	! -15	. 26	none -22
word-after|)|	. -6	none -20
word-after|+|	none 16
word-after|,|	! 19	? -12	none -10
word-after|.|	! 8	? -16	none 7
word-after|212|	none -14
word-after|26|	none -16
word-after|?|	none -21
word-after|abg|	, 11
word-after|about|	, -19	none 21
word-after|abou|	, 8
word-after|abramian|	, 13
word-after|abu|	, 15
word-after|accepting|	. -9
word-after|achterberg|	, 12
word-after|actress|	none -12
word-after|added|	, 11
word-after|adib|	, 6
word-after|admitted|	, 22
word-after|advises|	, 8	none -12
word-after|afriqiyah|	. 18
word-after|after|	none 28
word-after|against|	none 13
word-after|agency|	, 9
word-after|agent|	, 22
word-after|aguirre|	, 17
word-after|aidan|	, 7
word-after|airs|	none -13
word-after|ajakaiye|	? 14
word-after|akintoye-holm|	, 8
word-after|akintoye|	none 11
word-after|al-roumi|	, 10
word-after|al-ubaidi|	, 18
word-after|albert|	, 7
word-after|alert|	none -19
word-after|alla|	none -10
word-after|alpa|	. 10
word-after|already|	none 11
word-after|als|	none -12
word-after|am|	. 7
word-after|analyst|	, -8
word-after|anatoly|	, 9
word-after|andrade|	none -12
word-after|and|	! -19	? 15	none 34
word-after|annahm|	none -8
word-after|another|	! 16
word-after|antenne|	? 7
word-after|an|	, 12
word-after|arendse|	, 11
word-after|arnalds-mboma|	, 9
word-after|arrives|	none -19
word-after|asked|	? 21
word-after|assistant|	, 11
word-after|association|	, 21
word-after|as|	, -27	. -30	none 12
word-after|at|	. 13	none -16
word-after|ausrichten|	none -8
word-after|autour|	none 11
word-after|au|	none 13
word-after|avionics|	. 11
word-after|awaited|	none 17
word-after|away|	none 19
word-after|a|	, -11	? 13
word-after|bancroft|	, 14
word-after|bangash|	, 9
word-after|barrientos|	, 13
word-after|bavarian|	, 9
word-after|beavington|	, 16
word-after|because|	none -22
word-after|bediend|	none -9
word-after|before|	none 18
word-after|began|	, -6
word-after|beim|	. 11
word-after|beließ|	none -13
word-after|bell|	, 13
word-after|belmont|	, 12
word-after|benhamza-orsini|	. 8
word-after|benjamin|	. 16
word-after|ben|	, 9
word-after|berg|	, 8
word-after|berichten|	none -10
word-after|berichteten|	none -8
word-after|betekende|	none -9
word-after|between|	none -21
word-after|bezeichnete|	none 14
word-after|be|	none -16
word-after|bhardwaj|	, 13
word-after|birdsong|	, 11
word-after|bjp|	. 18
word-after|blabbed|	, 15
word-after|bligh-nakata|	, 7
word-after|blumenkrantz|	none 17
word-after|board|	, 12
word-after|borasović|	, 10
word-after|both|	. -14
word-after|brandl|	, 10
word-after|brazil|	, 10
word-after|bridge|	none -16
word-after|brno|	, 12
word-after|broke|	none -9
word-after|brzezicki|	, 11
word-after|but|	none -15
word-after|by|	, -15	. 13	none 18
word-after|call|	none -19
word-after|cal|	none 9
word-after|came|	, 22
word-after|caritas|	. 13
word-after|carried|	, -11
word-after|catacutan|	none 13
word-after|cbn|	, 11
word-after|ceo|	, 8
word-after|cette|	. 18
word-after|ce|	. 8
word-after|chaired|	none -10
word-after|chapter|	, 7
word-after|charges|	none -11
word-after|chase|	, 10
word-after|chatbot|	none -15
word-after|chepkilot|	, 14
word-after|cheptanui|	, 12
word-after|chief|	, 19
word-after|ci|	none -7
word-after|claude|	. -23
word-after|clause|	none -18
word-after|cllr|	, 9
word-after|co-judge|	. 18
word-after|coach|	, 6
word-after|comes|	, 19
word-after|complained|	, 12
word-after|conceded|	, 15
word-after|contact|	none -20
word-after|contre|	none 13
word-after|could|	none -13
word-after|countered|	, 11
word-after|crypto|	none -8
word-after|d'|	, 12
word-after|dann|	. 10
word-after|dans|	none 15
word-after|das|	none -13
word-after|davos|	. 6
word-after|da|	none 11
word-after|dejó|	none -6
word-after|delacourt-hume|	, 9
word-after|delahunt|	, 9
word-after|delayed|	none -18
word-after|dell’|	none 16
word-after|depuis|	none -12
word-after|deputy|	, 11
word-after|der|	. 12	none -11
word-after|desrosiers|	, 10
word-after|detidos|	none -8
word-after|deutsche|	, 17
word-after|deuxième|	. 20
word-after|devaney-shaw|	, 8
word-after|devant|	none 15
word-after|devi|	, 7
word-after|de|	, 14	none -27
word-after|dhagaweyne|	, 8
word-after|diabakaté|	none 11
word-after|die|	! 9	. 24	none 10
word-after|dimaculangan|	, 9
word-after|distributed|	none -17
word-after|dmw|	, 11
word-after|dog|	none -18
word-after|do|	. 16	none -12
word-after|dr.|	, 11
word-after|drew|	. -8	none -9
word-after|driver|	, 10
word-after|dr|	, 15
word-after|dunstan|	, 12
word-after|du|	none 6
word-after|easter|	, 13
word-after|editor|	, 15
word-after|egypt|	, 10
word-after|ein|	. 9
word-after|ekpo|	? 9
word-after|ekwenugo|	none 17
word-after|elle|	. 8
word-after|el|	none 13
word-after|end|	! -10	. 11	? 43	none 11
word-after|engineer|	, 12
word-after|enrolled|	, -11
word-after|entraîneur|	. 10
word-after|en|	none 6
word-after|era|	none -11
word-after|erkennen|	none -15
word-after|erst|	. 6
word-after|esteves|	none -7
word-after|etame|	, 16
word-after|etukudo|	, 10
word-after|et|	none -10
word-after|every|	none -16
word-after|exigé|	none -13
word-after|exporter|	. 14
word-after|faint|	none -10
word-after|fair|	? 15
word-after|families|	. -7
word-after|farquharson-iwu|	, 13
word-after|faumuinā-reid|	, 12
word-after|fearon|	, 8
word-after|featherweight|	none -18
word-after|features|	, -10
word-after|fedko|	, 12
word-after|fell|	, -14
word-after|ferreira|	, 9
word-after|feud|	none -19
word-after|finance|	, 8
word-after|fisheries|	, 10
word-after|fordert|	none 10
word-after|foreign|	, 10
word-after|for|	none -9
word-after|four|	none -18
word-after|friday|	, 8
word-after|from|	, -6
word-after|frost-kaljuste|	, 10
word-after|führt|	none -14
word-after|galbraith|	, 8
word-after|game|	, 12
word-after|garrigou-sy|	none -19
word-after|gearbeitet|	none 9
word-after|gefunden|	none -8
word-after|geführt|	none 13
word-after|general|	, 9
word-after|generator|	none -9
word-after|genoemd|	none -9
word-after|geprüft|	none 8
word-after|gesetzt|	none -6
word-after|gestört|	none 6
word-after|gewesen|	none 12
word-after|ghjuvan-battì|	, 11
word-after|giga|	, 14
word-after|giochi|	none 12
word-after|gnonlonfoun|	, 11
word-after|goran|	none 14
word-after|govender|	? 16
word-after|greenidge|	none -19
word-after|grimaultier|	, 11
word-after|gurung|	, 12
word-after|haas|	, 12
word-after|habe|	none 7
word-after|haddou-thonnard|	, 11
word-after|had|	, -7	none -32
word-after|halloran-ikeda|	, 9
word-after|hands|	none -16
word-after|has|	, -23	none 23
word-after|ha|	none -11
word-after|head|	, 12
word-after|heath|	, 6
word-after|hedges|	, 11
word-after|heriberto|	none -12
word-after|her|	, 23	. 16	none -19
word-after|heygum|	, 11
word-after|he|	! 22	, 13	. 20	? 30	none 24
word-after|high|	, 7
word-after|his|	, 14	? 10
word-after|hnat|	, 13
word-after|hold|	none -18
word-after|hollis|	, 12
word-after|horsfall|	, 11
word-after|hours|	none -9
word-after|how|	none 14
word-after|huamán|	, 13
word-after|hume|	, 16
word-after|huxtable|	, 13
word-after|höre|	none -7
word-after|ibedc|	. 12
word-after|idrissa|	, 7
word-after|il|	. 9
word-after|im|	. 16
word-after|incident|	, 13
word-after|indepaz|	. 20
word-after|industry|	, 8
word-after|instead|	none -14
word-after|into|	none -22
word-after|investigation|	none -19
word-after|in|	none 12
word-after|iolanda|	, 10
word-after|ishbel|	, 8
word-after|island|	none -15
word-after|isn't|	none -12
word-after|isolated|	. 14
word-after|is|	, -12	none -32
word-after|its|	, 22	. -14
word-after|it|	, -20	. 24
word-after|izzul|	, 12
word-after|i|	. -10	? 21
word-after|jazz|	, 12
word-after|jepkemoi|	, 11
word-after|je|	. 15
word-after|joked|	, 12
word-after|joris|	, 8
word-after|josé|	none -7
word-after|judge|	, 13
word-after|june|	, 10
word-after|justice|	? 13
word-after|kein|	none -12
word-after|kettle|	none 9
word-after|khartoum|	. 20
word-after|kruger|	none -12
word-after|könne|	none -19
word-after|lale|	, 8
word-after|lalrinpuii|	, 14
word-after|laos|	, 8
word-after|lars|	, 8
word-after|last|	none 11
word-after|las|	none 9
word-after|laughed|	, 14
word-after|la|	? 6	none -10
word-after|leduc-marsh|	, 10
word-after|letter|	none -14
word-after|le|	. 7
word-after|liang|	, 11
word-after|liegen|	none 13
word-after|lifeboat|	none -11
word-after|lights|	none -11
word-after|lindqvist|	, 10
word-after|list|	none -13
word-after|loomis-akers|	, 18
word-after|lunes|	, 14
word-after|lurleen|	, 8
word-after|l’|	. 19
word-after|m'bango|	, 16
word-after|macaspac|	, 7
word-after|madam|	, 11
word-after|made|	none -21
word-after|mais|	none 13
word-after|maitha|	, 10
word-after|mai|	, 11
word-after|managing|	, 15
word-after|manay|	, 9
word-after|march|	, 12
word-after|marcus|	. -12
word-after|margetts|	, 6
word-after|marino|	, 16
word-after|mast|	none -12
word-after|mathers|	, 14
word-after|maureen|	, 8
word-after|ma|	, 14
word-after|mcglashan|	, 13
word-after|mcshannon|	none 14
word-after|means|	none -22
word-after|measure|	none -7
word-after|mejra|	, 9
word-after|mengniu|	, 8
word-after|merriwether-sosa|	, 14
word-after|merv|	, 11
word-after|message|	none -17
word-after|microsoft|	. 10
word-after|might|	. 17
word-after|milagros|	, 13
word-after|mining|	. 15
word-after|mira|	, 14
word-after|mme|	? 8
word-after|mochte|	none -14
word-after|mr.|	, 12	none 14
word-after|mrs.|	, 12
word-after|mrs|	, 19
word-after|mr|	, 13	none 15
word-after|ms.|	, 10
word-after|ms|	! 9	, 7
word-after|mutter|	! 8
word-after|my|	, 10
word-after|mägiste|	, 9
word-after|naomi|	, 7
word-after|nears|	none -16
word-after|near|	none -16
word-after|nennt|	none -6
word-after|ngawang|	, 9
word-after|ng’wandu|	, 10
word-after|nilima|	, 9
word-after|nira|	, 11
word-after|nong|	, 8
word-after|north|	none 15
word-after|nor|	none -19
word-after|no|	none -14
word-after|nyangwara|	, 12
word-after|odile|	, 12
word-after|of|	none 19
word-after|oghenekaro|	, 11
word-after|oisín|	, 13
word-after|oldrey|	, 16
word-after|omgedoopt|	none -9
word-after|one|	, 28
word-after|on|	! 20	none 10
word-after|organiser|	, 15
word-after|orla|	, 9
word-after|orrin-vale|	, 9
word-after|or|	none -25
word-after|os|	none -13
word-after|outlook|	none -19
word-after|out|	none 18
word-after|ouyang|	, 8
word-after|overeind|	none -9
word-after|over|	none -12
word-after|oyelowo-hart|	, 12
word-after|pakistan|	, 13
word-after|para|	none -13
word-after|pareto|	, 10
word-after|paris|	none -10
word-after|par|	none 16
word-after|passenger|	, 12
word-after|pastor|	. -16
word-after|pawaskar|	, 13
word-after|pellizzotti|	, 9
word-after|pell|	, 11
word-after|penalty|	none -15
word-after|penge-okoro|	, 21
word-after|people|	. 15
word-after|per|	none 10
word-after|pickering|	, 7
word-after|played|	, -6
word-after|policy|	none 20
word-after|portia|	. 22
word-after|position|	none 18
word-after|pour|	none -11
word-after|preferring|	, -16
word-after|presiding|	, 15
word-after|prime|	, 8
word-after|prince|	, 8
word-after|probten|	none -10
word-after|professor|	, 12
word-after|programme|	none -12
word-after|programs|	none -11
word-after|promised|	, 7
word-after|prosecutor|	, 16
word-after|prudence|	, 14
word-after|pruittson|	, 10
word-after|prêtée|	none -13
word-after|published|	none -9
word-after|pyo|	, 13
word-after|qatari|	, 6
word-after|quilty-marr|	, 8
word-after|quipped|	, 13
word-after|raiders|	, 8
word-after|rakhmonzoda|	, 14
word-after|ralte|	none 12
word-after|ramón|	, 9
word-after|rating|	none -30
word-after|recorded|	, -17
word-after|recounted|	none 8
word-after|regelmäßig|	none -13
word-after|regional|	none -16
word-after|relâchée|	none -9
word-after|remarked|	, 9
word-after|remark|	none -27
word-after|rep.|	, 7
word-after|repeated|	, 19
word-after|replied|	, 17
word-after|resigns|	none -8
word-after|results|	. 10
word-after|retoma|	none -6
word-after|rivals|	. -20
word-after|rizespor|	, 10
word-after|roared|	, 8
word-after|rodion|	. 15
word-after|roger|	, 10
word-after|ronit|	, 7
word-after|rose|	, 8
word-after|rostovski-rey|	, 12
word-after|routine|	none -16
word-after|rufen|	none -13
word-after|rule|	none -33
word-after|rune|	, 10
word-after|runs|	none -11
word-after|réponse|	? 9
word-after|sagte|	none -13
word-after|said|	, 13	? 13	none 23
word-after|salvatierra|	, 12
word-after|sang|	none -11
word-after|santangelo|	none 10
word-after|sarfaraz|	none -16
word-after|sas|	, 19
word-after|says|	, 23
word-after|scenes|	none 17
word-after|schreibt|	none -8
word-after|science|	, 8
word-after|scuote|	none -7
word-after|secretary|	, 14
word-after|seien|	none -10
word-after|seine|	. 9
word-after|seitdem|	. 7
word-after|sei|	none -10
word-after|sellers|	none -14
word-after|seniorenbond|	. 6
word-after|seoul|	none -18
word-after|service|	none 21
word-after|setzt|	none 7
word-after|sgorbissa|	, 11
word-after|sharks|	, 13
word-after|sheriff|	. -19
word-after|shetty|	none -13
word-after|she|	, 41	. 11	? 19
word-after|shipping|	, 8
word-after|shop|	, 17
word-after|shouted|	? 15
word-after|sie|	. 7
word-after|signs|	none 16
word-after|since|	, 13	. 17	none 9
word-after|sirius|	, 11
word-after|sloan|	, 11
word-after|snapped|	, 6
word-after|snow|	, 7
word-after|soilihi-madi|	, 13
word-after|solle|	none -9
word-after|sometimes|	none -18
word-after|sorokin-aas|	, 10
word-after|sorrell|	, 9
word-after|sous|	none -17
word-after|so|	. 12	none -8
word-after|spent|	none -14
word-after|spins|	none -13
word-after|spokesman|	, 12
word-after|spottete|	none -9
word-after|spreche|	none 11
word-after|stablemaster|	, 13
word-after|stays|	none -18
word-after|steht|	none -11
word-after|stellar|	, -11
word-after|stonecipher|	, 11
word-after|story|	none 17
word-after|struan|	, 6
word-after|sturm|	, 12
word-after|suivi|	. 9
word-after|sukumaran|	, 9
word-after|sulla|	none -14
word-after|suns|	, 14
word-after|surfaces|	none -14
word-after|sur|	. 16	none 15
word-after|su|	none 12
word-after|svobodova|	, 6
word-after|sürmeneli|	, 9
word-after|tag|	none -15
word-after|target|	. -21
word-after|tarrant-nguyen|	, 15
word-after|tata|	. 11
word-after|taufa'ao|	, 17
word-after|teacher|	none -10
word-after|temesgen|	, 8
word-after|teo|	, 12
word-after|testified|	, 13
word-after|that|	, -10	none -19
word-after|theo|	, 14
word-after|they|	! 12	, 20
word-after|the|	, 8	. 11	none -6
word-after|thief|	none -13
word-after|this|	. -15
word-after|though|	none -10
word-after|tipping|	, 10
word-after|tiurma|	, 6
word-after|toledano-feld|	, 9
word-after|tolliver|	, 6
word-after|torbjørg|	, 12
word-after|to|	none -25
word-after|traduction|	. 10
word-after|tran|	, 13
word-after|tra|	none 13
word-after|treasury|	, 7
word-after|trend|	none -20
word-after|tuohy-baird|	, 9
word-after|tuttle|	, 17
word-after|tutto|	none -8
word-after|two|	, 15	. -15
word-after|u.s.|	, 10
word-after|udo|	. 8
word-after|umeh-collins|	none 10
word-after|uncle|	, 7
word-after|under|	none -20
word-after|und|	none -12
word-after|union|	, 13
word-after|until|	none 18
word-after|vakaloloma|	, 7
word-after|vakatawabai|	, 14
word-after|vantreese-obi|	, 13
word-after|van|	none 11
word-after|var|	none 22
word-after|venus|	none 10
word-after|verbraucherzentralen|	. 6
word-after|vernommen|	none 7
word-after|verraden|	none 8
word-after|verzichtet|	none 11
word-after|vice|	, 10
word-after|virac|	, 10
word-after|von|	none -13
word-after|vorgesetzt|	none -11
word-after|vorliegt|	none -13
word-after|vormstein|	. 13
word-after|vukadinović|	, 9
word-after|wakes|	none -15
word-after|walker|	, 11
word-after|wall|	. 12
word-after|ward|	, 11
word-after|warns|	, 11
word-after|warsaw|	. 22
word-after|war|	none -20
word-after|washington|	, 8
word-after|was|	, -11	none -15
word-after|water|	, 15
word-after|weg|	none 11
word-after|wept|	none -16
word-after|werde|	none 11
word-after|when|	. 16	none 15
word-after|which|	, -11
word-after|while|	, 19
word-after|whitlock|	, 12
word-after|who|	none -20
word-after|wiebe-solis|	, 10
word-after|wie|	. 15
word-after|wijeratne|	, 14
word-after|will|	, -11
word-after|wins|	none -14
word-after|winterbourne|	, 9
word-after|win|	none -10
word-after|within|	none 19
word-after|with|	none -15
word-after|wordt|	none 7
word-after|worthing|	none -19
word-after|would|	, 17
word-after|wray-osei|	, 10
word-after|wrote|	, 12
word-after|wynnfield|	, 11
word-after|yes|	? 14
word-after|yirga|	, 6
word-after|yohanes|	, 12
word-after|yorgelis|	, 11
word-after|zadi|	, 8
word-after|zeh|	, 16
word-after|zelazny|	, 11
word-after|zhu|	, 8
word-after|zolani|	, 10
word-after|zones|	none -14
word-after|zsombor|	, 9
word-after|zur|	. 8	none 11
word-after|zylberberg|	, 12
word-after||	, -14	. -12
word-after|à|	. 6	none 15
word-after|è|	none -8
word-after|út|	, 9
word-after|–|	, 7	? 11	none -21
word-after|—|	. 35	? 11	none 8
word-after|…|	none 12
word-before|	! 16	% 6	' -9	's -20	( -24	) 6	- 11	. 30	12 -16	38 -14	60 13	: 7	? 9	a -14	aber 13	about -21	accept 18	accord 18	accused 22	aceitou 10	admet 8	afixados 15	aflitos 7	africa 11	afspraak 9	after -19	against -31	agency 13	agree 21	aient 6	ailleurs -19	al -10	alias -22	alliance 14	allies 10	alors 14	alpina -15	als 12	always -15	ammette 10	and 22	animali 6	annuncia 14	ao -12	apenas 6	aplauso 24	appeal 14	appelle -19	após -13	are 28	arm -9	arrive 13	arrêt 17	as 7	asche 10	asking 16	assistant -11	at 26	atestou 7	attacca -18	attendersi 14	atuou 9	au -9	auf -16	aufschrift -8	ausdruck -21	avec 12	aver 7	avoir 11	backs -20	bake-off -21	balanço 15	bamako 8	baptisée -13	battle -23	be 24	become -17	been 31	befürchtet 15	begriff -9	bei -17	beijing -18	being 18	belege 8	bemängelte 8	bench -16	biblioteca -9	binnenhof -9	blamed 36	blames -20	blasts 22	bleibe 7	blocks -18	bloß 13	board 18	bodies 12	bore 12	botellas -20	boundary 18	branded -19	buch -8	burned 18	bus 11	but 20	by 12	báscula 13	cairo 10	calendrier 8	call -24	called 13	calls -14	campagne 17	camps 16	capela -14	caption -6	cards 16	case 16	category -16	celebre -11	cercavano -19	chamado -6	champion 13	chancay 18	change 14	chanted -8	chiama -14	chiamare -8	chiamò -15	chiede 11	chisinau 11	christened -21	chuva 11	cijfers 7	circling -15	claim 14	client 11	clube 14	code-named -20	come -10	comme 16	como -9	company 15	complaint 20	compromise 12	con -10	concluída 10	condemned 21	connected 14	consensus 19	conservata 15	constabulary -24	consumers 20	contate 11	contempla 23	conteúdo 9	continuar 11	contrato 11	costs 14	council -16	crew 21	criticised 16	crítica 10	cuaderno 8	cut 19	cuts 8	da 11	dado 9	dai -15	dale -19	dans -6	das -14	dat 7	deal 17	dealer 17	debate 24	decision 23	declara 14	definire 12	definisce 17	definito -8	del -20	della -12	den 11	denominación 7	der -32	des -11	detto 11	devem 9	di 12	dice 14	dichiara 6	die -19	dirk -7	disentis 9	dite -10	diálogo 6	do 17	dois -8	dokter 10	domandato 12	donors 19	dossier 22	drama -8	drawn 18	drone 9	drop -21	drummer 15	du 12	dubbed -23	déclaration 14	dépouillement 7	dürfte 13	een -10	ein 27	eine -10	einem 25	einen -11	einer 12	einzelne -10	el -6	eleitorado 10	elle 16	em 28	empresas -12	en -12	enregistré -11	entender 9	entendu 14	entitled -8	entscheid 11	envoyé 9	er 13	era 14	ermittle 10	es 6	esemplare 9	esprime 8	est 14	estava 8	estudiará 21	esturgeons 9	estão 8	eucalipto -11	exige 6	exigiu 12	expected 19	expects 13	expression -19	exécutif 18	eyes -16	facebook -7	fachblatt -18	falha 13	falta 8	famous -10	farmers -10	faumuinā 21	fca -14	fee 21	felt 28	fica 14	ficou 12	figures 22	finale 17	financiën 8	fine 12	first 6	flagram -12	foi 10	for 25	found -20	freed 10	friday -8	frist 7	fátima -12	für 14	gaine 10	gasthof -16	gebühr 12	gegend 11	geld 6	gelten 10	generale 14	gericht -11	gespräche 10	gesto 8	girl 16	go -18	goodison 16	government 14	governo 13	greeting -18	groupes 12	guidance 17	haar -6	habe 11	had -6	hail 23	handle -13	handwriting -19	has 15	hashtag -12	hauptprobe 9	have -11	he 24	headed -15	heading -22	heard 18	hearing 10	heißt -14	held 17	her -6	him -11	his -22	homme 18	honest 13	hoped -15	host -21	houve 17	houver 14	how -9	há 15	i 8	idea 12	identificar -13	ihm 8	il -8	im -8	in -11	incident 15	includes -14	indiana 13	indique 15	initiative 18	into 18	invece 7	is -30	ischgl -13	isfahan 15	it 15	its 30	joaquim -7	juba 18	judge 20	judged 20	jugés 9	kabinet 6	kadekraan -9	kalb 8	kazakhstan 13	keine -12	kigali 12	kinderbuch -9	klassieke -10	konzern 7	kreuzer -10	könne 8	la 6	labeled -6	lage 7	laments -19	last -15	laudo 18	lautet -12	le -22	leave 20	leggeva -7	lernfilm 17	letter 14	leva 9	ley 15	liefkozend -12	ließ -15	lisbon 7	listed -21	livro -10	llama -13	lobte 12	lodato 16	longer -21	looked 17	ltd. 17	macchina 16	made -10	magazins -10	magnets 17	mais 11	makes -21	man 15	marked -14	mas 11	match -11	maternité -12	me -20	means -16	meeting -12	meine -13	mention -12	met 15	meta 13	mit -13	mitteilung 13	model 23	motie 9	mouvement 9	move 16	movilizaciones 7	much-vaunted -16	murmuring 22	musical -11	named -30	namen -12	navio -6	needed 19	negoció 10	negotiate 17	negócio 11	neither -19	neve 13	new -16	nicht 16	nicknamed -34	noch 9	nor -18	not 19	noticia 20	number 12	nuova -10	nur -8	négociations 12	o -10	obras 12	off 17	off-the-cuff -16	offering -18	office 12	officer 23	oficial 8	on -33	one -18	only -10	op 6	open 17	opened 18	opera 6	opvang 7	or -29	order 7	ort 9	ortet 15	os -13	outcome 16	outro 9	over -38	owns -24	pact 20	pagava 8	paid 11	palavra -12	palliatives 22	paper 9	para -13	pareció 14	parola -13	parta 13	partiranno 15	paura 8	pauvreté -16	peanut 13	pede 8	pediu 11	peixe 19	people 21	perdrait 12	permanência 12	permiso 22	phrase -25	pipeline 14	plan 14	planaria 21	planteurs 13	plato 10	play 7	played -10	playing 11	pledged 17	ponto 8	por -21	portarinfuse -8	pourquoi -13	pouvait 8	preferred -29	preferring -17	prefers -21	price 22	problem -23	procédure 13	program 15	projection 19	projet 11	promet 12	promette 10	promised 15	pronuncia 12	proprio -12	préfère 22	publicará 11	publication 16	pulls -14	put 21	périnatalité 13	qr 9	quartal 11	que 12	quotes 16	quotidiano -15	race 6	ramdin-bos 6	rated -12	read -18	reads -21	recita 14	recoge 23	recupero 11	redoute 6	reenviado 12	reflete 15	regelmäßig -16	registered 13	regretted 14	rejects -15	rejeitam -7	relevait 6	relief 11	remained 30	remark 9	remise 8	repeated -19	replace -20	replicano 11	reports 21	rescuers 11	resignation 15	resta 15	resterebbe 20	restés 20	result 20	retraso 9	retrouvé -15	returned 15	revela 16	reviewed 15	revue -10	riferiva 8	riserbo -11	rooms 15	rostered 19	rover -15	réclament 14	résultat 10	sageuk -9	said 53	salle 16	saluant 10	salue 13	saluta 8	sang -15	sarebbe 8	sarebbero 8	satirico -6	savoir 11	say -27	says -45	scandé -7	scelta 15	scritto -14	scrum 18	seawall -22	seemed 13	seen 15	sees 29	sei 22	seien 13	seja 10	selling -11	semiconductor -19	sempre 11	senate 10	sent 17	senza -6	serait 12	series -12	served 15	servicio 12	serviço 15	settimanale -12	shared 17	shares -21	she -15	should 16	show 14	showed 14	showing -14	shown 18	sich 14	sie 11	signed 19	silence 17	since 26	singing -19	sirens 15	slogan -15	smelled 14	so-called -45	sogenannte -8	soient 15	sold -11	solo -12	son 8	song -13	sont 12	souhaiter 14	souhaité 7	sourit -9	spiel 6	spitznamen -12	spray 18	stage 16	start 18	stata -14	state 21	stay 12	stir 19	stock -23	stops -25	store -16	strike 22	struck 16	students 12	su -14	sua 11	suche 12	suite 12	sunday -14	survive -18	symbol -14	são 13	tagged -21	tagline -16	talk 18	talks -18	targeted 10	tavolo 12	teen -22	teenager 17	tehran 18	tejo 12	tekst 7	tela 12	tem 6	teme 11	terceros 22	term -23	termed 21	termin 10	terms -17	terna -23	terugroepactie 11	test -16	testo 11	text 14	texte 11	thanked 22	that 15	the -43	their 24	them -6	then -11	they 14	this 17	though 15	thriller -13	through -14	théodore -19	tier 6	title -15	titled -27	titolo 11	to -6	toca 17	todavía 8	tongues 17	tornara 16	tosses -11	tot -9	tragedy 17	trapelare 10	turn -23	turned -22	têm 8	uitspraak 13	um 15	un -9	una -20	und -16	under -14	une 25	update 15	vacant -18	vale 10	van 11	ve 12	ven 7	verdict 17	version 20	vervoer 9	viagem 8	viaggi 9	villarreal 8	voir 12	vom -7	von 22	vor 6	vorlage 12	vouloir 18	wall -18	wanted 19	wants 12	warsaw 13	was 30	water 18	waved -12	wedstrijd 7	welcomed 17	wer -8	werde -11	were -8	where -19	whether -7	whitlock 17	who -6	whose -13	wie -12	wieder -13	winston -19	wird -10	with 11	withering 18	wochenenden 9	words -24	worship 18	wort -7	would 39	written 10	wrote -22	y 7	yelled 20	zeitung -18	zich 9	ziet 9	zijn -10	zogeheten -12	zouden 11	à 18	è 9	équilibre 18	était 15	été 25	être 19	übung -10	– -14	— 16	’ 9	• 9
word-before|!|	4-7 16
word-before|%|	4-7 6
word-before|'s|	2-3 -8	4-7 -15
word-before|'|	2-3 -13	4-7 8
word-before|(|	1 -8	2-3 -16	4-7 -9	8+ -11
word-before|)|	8+ 6
word-before|,|	1 -6	8+ 35
word-before|-|	8+ 11
word-before|.|	1 38	2-3 17	4-7 18	8+ 16
word-before|12|	2-3 -16
word-before|38|	2-3 -14
word-before|60|	2-3 13
word-before|:|	1 -12	2-3 10	8+ 36
word-before|;|	1 9	4-7 -11
word-before|?|	1 30	2-3 6	8+ 16
word-before|aber|	1 10	2-3 7
word-before|about|	1 -21
word-before|accept|	2-3 18
word-before|accord|	2-3 17	4-7 16
word-before|accused|	2-3 22
word-before|aceitou|	4-7 10
word-before|admet|	2-3 8
word-before|afixados|	2-3 15
word-before|aflitos|	4-7 7
word-before|africa|	8+ 11
word-before|afspraak|	4-7 9
word-before|after|	2-3 -19
word-before|against|	2-3 -31
word-before|agency|	4-7 13
word-before|agree|	2-3 21
word-before|aient|	8+ 6
word-before|ailleurs|	1 -19
word-before|alias|	1 -17	2-3 -13
word-before|alliance|	4-7 14
word-before|allies|	8+ 10
word-before|alors|	1 14
word-before|alpina|	1 -15
word-before|als|	1 14	2-3 -14	4-7 14
word-before|always|	4-7 -15
word-before|al|	1 -10
word-before|ammette|	2-3 10
word-before|and|	1 -26	2-3 29	4-7 16	8+ 14
word-before|animali|	4-7 6
word-before|annuncia|	2-3 14
word-before|ao|	2-3 -12
word-before|apenas|	2-3 6
word-before|aplauso|	2-3 24
word-before|appeal|	2-3 14
word-before|appelle|	1 -10	2-3 -16
word-before|após|	1 -13
word-before|are|	2-3 22	4-7 22
word-before|arm|	1 -9
word-before|arrive|	4-7 13
word-before|arrêt|	4-7 17
word-before|asche|	4-7 10
word-before|asking|	2-3 15	4-7 18
word-before|assistant|	1 -11
word-before|as|	4-7 55	8+ 27
word-before|atestou|	4-7 7
word-before|attacca|	1 -18
word-before|attendersi|	4-7 14
word-before|atuou|	8+ 9
word-before|at|	1 26
word-before|aufschrift|	2-3 -8
word-before|auf|	1 -16
word-before|ausdruck|	1 -19	2-3 -8
word-before|au|	1 -17	2-3 13
word-before|avec|	4-7 12
word-before|aver|	2-3 7
word-before|avoir|	2-3 9	4-7 18
word-before|a|	1 17	2-3 -36	4-7 11	8+ 20
word-before|backs|	2-3 -20
word-before|bake-off|	1 -21
word-before|balanço|	2-3 15
word-before|bamako|	8+ 8
word-before|baptisée|	1 -13
word-before|battle|	2-3 -23
word-before|become|	1 -17
word-before|been|	2-3 28	4-7 26	8+ 29
word-before|befürchtet|	1 15
word-before|begriff|	1 -9
word-before|beijing|	1 -18
word-before|being|	4-7 18
word-before|bei|	1 -17
word-before|belege|	2-3 8
word-before|bemängelte|	4-7 8
word-before|bench|	1 -16
word-before|be|	1 30	4-7 15
word-before|biblioteca|	1 -9
word-before|binnenhof|	2-3 -9
word-before|blamed|	2-3 34	4-7 17
word-before|blames|	2-3 -20
word-before|blasts|	1 22
word-before|bleibe|	2-3 7
word-before|blocks|	1 -18
word-before|bloß|	2-3 13
word-before|board|	4-7 18
word-before|bodies|	4-7 12
word-before|bore|	2-3 11	4-7 11
word-before|botellas|	2-3 -20
word-before|boundary|	8+ 18
word-before|branded|	1 -21
word-before|buch|	2-3 -9
word-before|burned|	4-7 18
word-before|bus|	1 11
word-before|but|	1 -19	2-3 31
word-before|by|	1 -20	2-3 21	4-7 13
word-before|báscula|	2-3 13
word-before|cairo|	4-7 10
word-before|calendrier|	4-7 8
word-before|called|	1 6	2-3 7	4-7 18
word-before|calls|	2-3 -14
word-before|call|	1 -14	2-3 -23
word-before|campagne|	4-7 17
word-before|camps|	4-7 16
word-before|capela|	2-3 -14
word-before|caption|	1 -19	4-7 15
word-before|cards|	4-7 16
word-before|case|	4-7 16
word-before|category|	1 -16
word-before|celebre|	4-7 -11
word-before|cercavano|	4-7 -19
word-before|chamado|	1 -6
word-before|champion|	2-3 13
word-before|chancay|	2-3 18
word-before|change|	8+ 14
word-before|chanted|	2-3 -8
word-before|chiamare|	1 -8
word-before|chiama|	1 -14
word-before|chiamò|	2-3 -15
word-before|chiede|	2-3 8	4-7 7
word-before|chisinau|	4-7 11
word-before|christened|	2-3 -21
word-before|chuva|	4-7 11
word-before|cijfers|	4-7 7
word-before|circling|	2-3 -15
word-before|claim|	2-3 14
word-before|client|	2-3 11	8+ 7
word-before|clube|	8+ 14
word-before|code-named|	2-3 -20
word-before|come|	2-3 -10	4-7 13
word-before|comme|	4-7 16
word-before|como|	1 -12	4-7 -9
word-before|company|	2-3 15
word-before|complaint|	1 20
word-before|compromise|	2-3 12
word-before|concluída|	2-3 10
word-before|condemned|	2-3 21
word-before|connected|	4-7 14
word-before|consensus|	4-7 19
word-before|conservata|	4-7 15
word-before|constabulary|	1 -24
word-before|consumers|	2-3 20
word-before|contate|	4-7 11
word-before|contempla|	2-3 23
word-before|conteúdo|	4-7 9
word-before|continuar|	4-7 11
word-before|contrato|	4-7 11
word-before|con|	2-3 -10
word-before|costs|	2-3 14
word-before|council|	1 -16
word-before|crew|	8+ 21
word-before|criticised|	4-7 16
word-before|crítica|	4-7 10
word-before|cuaderno|	4-7 8
word-before|cuts|	4-7 8
word-before|cut|	1 19
word-before|dado|	4-7 9
word-before|dai|	2-3 -15
word-before|dale|	1 -19
word-before|dans|	2-3 -6
word-before|das|	1 -13	2-3 -8	4-7 10
word-before|dat|	4-7 6	8+ 6
word-before|da|	4-7 11
word-before|dealer|	2-3 17
word-before|deal|	4-7 17
word-before|debate|	2-3 24
word-before|decision|	1 14	2-3 22	4-7 6
word-before|declara|	2-3 14
word-before|definire|	2-3 12
word-before|definisce|	2-3 14	4-7 8
word-before|definito|	2-3 -16	4-7 14
word-before|della|	1 -12
word-before|del|	1 -12	2-3 -16
word-before|dem|	1 -8
word-before|denominación|	8+ 7
word-before|den|	1 11
word-before|der|	1 -21	2-3 -22
word-before|des|	2-3 -11
word-before|detto|	4-7 11
word-before|devem|	8+ 9
word-before|de|	1 -11	2-3 26	8+ 13
word-before|dice|	1 11
word-before|dichiara|	4-7 6
word-before|die|	1 -17	2-3 -16	8+ 10
word-before|dirk|	2-3 -7
word-before|disentis|	1 9
word-before|dite|	2-3 -10
word-before|dit|	2-3 -8
word-before|di|	1 -9	2-3 17	8+ 6
word-before|diálogo|	8+ 6
word-before|dois|	1 -8
word-before|dokter|	4-7 10
word-before|domandato|	4-7 12
word-before|donors|	4-7 19
word-before|dossier|	4-7 22
word-before|do|	2-3 17
word-before|drama|	1 -8
word-before|drawn|	2-3 18
word-before|drone|	2-3 9
word-before|drop|	1 -21
word-before|drummer|	4-7 15
word-before|dubbed|	1 -16	2-3 -15
word-before|du|	1 12
word-before|déclaration|	4-7 14
word-before|dépouillement|	2-3 7
word-before|dürfte|	2-3 13
word-before|een|	1 -11	8+ 12
word-before|einem|	1 14	2-3 20	4-7 10
word-before|einen|	2-3 -8	4-7 -9
word-before|einer|	1 11	4-7 9
word-before|eine|	2-3 -10
word-before|einzelne|	1 -10
word-before|ein|	2-3 23	4-7 7
word-before|eleitorado|	4-7 10
word-before|elle|	4-7 16
word-before|el|	2-3 -6
word-before|empresas|	1 -12
word-before|em|	1 14	2-3 24	4-7 6
word-before|enregistré|	2-3 -11
word-before|entender|	8+ 9
word-before|entendu|	2-3 14
word-before|entitled|	4-7 -8
word-before|entscheid|	2-3 11
word-before|envoyé|	4-7 9
word-before|en|	1 -12
word-before|era|	2-3 14
word-before|ermittle|	2-3 10
word-before|er|	1 11	2-3 10	4-7 6
word-before|esemplare|	4-7 9
word-before|esprime|	2-3 8
word-before|estava|	2-3 8
word-before|estudiará|	2-3 21
word-before|esturgeons|	2-3 9
word-before|est|	1 14	4-7 6
word-before|estão|	2-3 8
word-before|es|	4-7 6
word-before|eucalipto|	1 -11
word-before|exige|	4-7 6
word-before|exigiu|	4-7 12
word-before|expected|	2-3 19
word-before|expects|	4-7 13
word-before|expression|	2-3 -19
word-before|exécutif|	4-7 18
word-before|eyes|	2-3 -16
word-before|facebook|	2-3 -7
word-before|fachblatt|	2-3 -18
word-before|falha|	2-3 13
word-before|falta|	4-7 8
word-before|famous|	2-3 -10
word-before|farmers|	1 -10
word-before|faumuinā|	1 21
word-before|fca|	2-3 -14
word-before|fee|	4-7 21
word-before|felt|	1 21	2-3 15	4-7 9
word-before|fica|	2-3 14
word-before|ficou|	4-7 12
word-before|figures|	2-3 22
word-before|finale|	1 17
word-before|financiën|	2-3 8
word-before|fine|	4-7 12
word-before|first|	4-7 6
word-before|flagram|	2-3 -12
word-before|foi|	2-3 10
word-before|for|	1 -19	2-3 8	4-7 41	8+ 23
word-before|found|	2-3 -20
word-before|freed|	4-7 10
word-before|friday|	2-3 -8
word-before|frist|	4-7 7
word-before|from|	1 -20	2-3 17	4-7 19
word-before|fátima|	1 -12
word-before|für|	2-3 14	4-7 11
word-before|gaine|	1 10
word-before|gasthof|	2-3 -16
word-before|gebühr|	2-3 12
word-before|gegend|	2-3 11
word-before|geld|	4-7 6
word-before|gelten|	4-7 10
word-before|generale|	2-3 14
word-before|gericht|	1 -11
word-before|gespräche|	2-3 10
word-before|gesto|	8+ 8
word-before|girl|	4-7 16
word-before|goodison|	4-7 16
word-before|government|	4-7 14
word-before|governo|	4-7 13
word-before|go|	2-3 -24	8+ 12
word-before|greeting|	2-3 -18
word-before|groupes|	2-3 12
word-before|guidance|	4-7 17
word-before|haar|	2-3 -6
word-before|habe|	2-3 9
word-before|had|	1 -22	4-7 56	8+ 34
word-before|hail|	2-3 23
word-before|handle|	1 -13
word-before|handwriting|	4-7 -19
word-before|hashtag|	1 -12
word-before|has|	4-7 15
word-before|hauptprobe|	4-7 9
word-before|have|	2-3 -16	4-7 10
word-before|headed|	2-3 -13	4-7 -12	8+ -9
word-before|heading|	2-3 -22
word-before|heard|	4-7 18
word-before|hearing|	4-7 10
word-before|heißt|	1 -14
word-before|held|	4-7 17
word-before|her|	2-3 -18	4-7 14
word-before|he|	4-7 11	8+ 26
word-before|him|	2-3 -11
word-before|his|	1 -12	2-3 -18
word-before|homme|	4-7 18
word-before|honest|	4-7 13
word-before|hoped|	1 -15
word-before|host|	2-3 -21
word-before|houver|	2-3 14
word-before|houve|	1 11	2-3 16	4-7 8	8+ 7
word-before|how|	1 -9
word-before|há|	4-7 15
word-before|idea|	4-7 12
word-before|identificar|	2-3 -13
word-before|ihm|	4-7 8
word-before|il|	2-3 -8
word-before|im|	2-3 -8
word-before|incident|	1 15
word-before|includes|	2-3 -14
word-before|indiana|	2-3 13
word-before|indique|	4-7 15
word-before|initiative|	1 18
word-before|into|	4-7 18
word-before|invece|	2-3 7
word-before|in|	2-3 -17
word-before|ischgl|	1 -13
word-before|isfahan|	4-7 15
word-before|is|	2-3 -26	4-7 -20	8+ 21
word-before|its|	1 -29	2-3 33	8+ 15
word-before|it|	1 21	4-7 41	8+ 15
word-before|i|	1 -18	2-3 14
word-before|joaquim|	1 -7
word-before|juba|	8+ 18
word-before|judged|	1 20
word-before|judge|	2-3 20
word-before|jugés|	1 9
word-before|kabinet|	2-3 6
word-before|kadekraan|	1 -9
word-before|kalb|	2-3 8
word-before|kazakhstan|	4-7 13
word-before|keine|	1 -12
word-before|kigali|	2-3 12
word-before|kinderbuch|	2-3 -9
word-before|klassieke|	1 -10
word-before|konzern|	8+ 7
word-before|kreuzer|	1 -10
word-before|könne|	2-3 8
word-before|labeled|	2-3 -6
word-before|lage|	2-3 7
word-before|laments|	1 -19
word-before|last|	1 -15
word-before|laudo|	4-7 18
word-before|lautet|	2-3 -12
word-before|la|	1 16	2-3 8	4-7 -9
word-before|leave|	2-3 20
word-before|leggeva|	2-3 -7
word-before|lernfilm|	4-7 17
word-before|letter|	4-7 14
word-before|leva|	4-7 9
word-before|ley|	2-3 15
word-before|le|	2-3 -28
word-before|liefkozend|	2-3 -12
word-before|ließ|	1 -15
word-before|line|	2-3 14
word-before|lisbon|	4-7 7
word-before|listed|	2-3 -21
word-before|livro|	2-3 -10
word-before|llama|	1 -13
word-before|lobte|	2-3 12
word-before|lodato|	2-3 16
word-before|longer|	1 -21
word-before|looked|	4-7 17
word-before|ltd.|	4-7 17
word-before|macchina|	4-7 16
word-before|made|	4-7 -10
word-before|magazins|	1 -10
word-before|magnets|	2-3 17
word-before|mais|	2-3 11
word-before|makes|	1 -21
word-before|man|	2-3 15
word-before|marked|	1 -14
word-before|mas|	2-3 11	8+ 7
word-before|match|	2-3 -11
word-before|maternité|	2-3 -12
word-before|means|	2-3 -16
word-before|meeting|	1 15	2-3 -25	4-7 19
word-before|meine|	1 -13
word-before|mention|	2-3 -12
word-before|meta|	4-7 13
word-before|met|	2-3 14	4-7 18
word-before|me|	2-3 -20
word-before|mitteilung|	1 13
word-before|mit|	2-3 -13
word-before|model|	4-7 23
word-before|motie|	2-3 9
word-before|mouvement|	1 9
word-before|move|	4-7 16
word-before|movilizaciones|	8+ 7
word-before|much-vaunted|	1 -16
word-before|murmuring|	2-3 22
word-before|musical|	2-3 -11
word-before|named|	1 -26	2-3 -15
word-before|namen|	1 -12
word-before|navio|	2-3 -6
word-before|needed|	4-7 19
word-before|negoció|	4-7 10
word-before|negotiate|	4-7 17
word-before|negócio|	4-7 11
word-before|neither|	2-3 -19
word-before|neve|	4-7 13
word-before|new|	1 -16
word-before|nicht|	1 16
word-before|nicknamed|	1 -11	2-3 -25	4-7 -19
word-before|noch|	2-3 9	4-7 7
word-before|nor|	2-3 -18
word-before|noticia|	2-3 20
word-before|not|	1 18	8+ 21
word-before|number|	4-7 12
word-before|nuova|	1 -10
word-before|nur|	1 -13	2-3 -6
word-before|négociations|	2-3 12
word-before|obras|	2-3 12
word-before|off-the-cuff|	1 -16
word-before|offering|	1 -18
word-before|officer|	4-7 23
word-before|office|	4-7 12
word-before|off|	2-3 17
word-before|oficial|	4-7 8
word-before|of|	1 -33	4-7 16
word-before|one|	1 -14	2-3 -18
word-before|only|	2-3 -10
word-before|on|	2-3 -35	4-7 16
word-before|opened|	2-3 16	8+ 20
word-before|open|	4-7 17
word-before|opera|	4-7 6
word-before|opvang|	4-7 7
word-before|op|	8+ 6
word-before|order|	4-7 7
word-before|ortet|	1 15
word-before|ort|	2-3 9
word-before|or|	1 -15	2-3 -24	4-7 -12
word-before|os|	1 -13
word-before|outcome|	2-3 13	4-7 15
word-before|outro|	4-7 9
word-before|over|	1 -26	2-3 -29	4-7 6
word-before|owns|	2-3 -24
word-before|o|	2-3 -10
word-before|pact|	2-3 20
word-before|pagava|	4-7 8
word-before|paid|	2-3 11
word-before|palavra|	1 -12
word-before|palliatives|	2-3 22
word-before|paper|	4-7 9
word-before|para|	1 -13
word-before|pareció|	1 14
word-before|parola|	1 -13
word-before|parta|	4-7 13
word-before|partiranno|	4-7 15
word-before|paura|	4-7 8
word-before|pauvreté|	4-7 -16
word-before|peanut|	8+ 13
word-before|pede|	2-3 8
word-before|pediu|	4-7 11
word-before|peixe|	2-3 19
word-before|people|	4-7 21
word-before|perdrait|	2-3 12
word-before|permanência|	4-7 12
word-before|permiso|	2-3 22
word-before|phrase|	2-3 -25
word-before|pipeline|	4-7 14
word-before|planaria|	4-7 21
word-before|planteurs|	1 13
word-before|plan|	2-3 14
word-before|plato|	4-7 10
word-before|played|	2-3 -10
word-before|playing|	4-7 11
word-before|play|	4-7 7
word-before|pledged|	2-3 17
word-before|ponto|	4-7 8
word-before|portarinfuse|	2-3 -8
word-before|por|	1 -7	2-3 -18
word-before|pourquoi|	2-3 -13
word-before|pour|	1 -13	4-7 17
word-before|pouvait|	2-3 8
word-before|preferred|	2-3 -29
word-before|preferring|	1 -17
word-before|prefers|	1 -21
word-before|price|	4-7 22
word-before|problem|	1 -23
word-before|procédure|	4-7 13
word-before|program|	2-3 15
word-before|projection|	1 19
word-before|projet|	2-3 10	4-7 6
word-before|promette|	2-3 7
word-before|promet|	4-7 12
word-before|promised|	4-7 15
word-before|pronuncia|	4-7 12
word-before|proprio|	1 -12
word-before|préfère|	4-7 22
word-before|publicará|	4-7 11
word-before|publication|	4-7 16
word-before|pulls|	2-3 -9	4-7 -13
word-before|put|	4-7 21
word-before|périnatalité|	4-7 13
word-before|qr|	4-7 9
word-before|quartal|	2-3 11
word-before|que|	2-3 7	4-7 16
word-before|quotes|	4-7 16
word-before|quotidiano|	2-3 -15
word-before|race|	8+ 6
word-before|ramdin-bos|	4-7 6
word-before|rated|	1 -12
word-before|reading|	1 -19	2-3 21	4-7 -20
word-before|reads|	4-7 -21
word-before|read|	2-3 -11	4-7 -13
word-before|recita|	4-7 14
word-before|recoge|	2-3 23
word-before|recupero|	4-7 11
word-before|redoute|	4-7 6
word-before|reenviado|	4-7 12
word-before|reflete|	4-7 15
word-before|regelmäßig|	1 -16
word-before|registered|	4-7 13
word-before|regretted|	4-7 14
word-before|rejects|	1 -15
word-before|rejeitam|	2-3 -7
word-before|relevait|	4-7 6
word-before|relief|	2-3 11
word-before|remained|	2-3 29	8+ 16
word-before|remark|	2-3 9
word-before|remise|	4-7 8
word-before|repeated|	2-3 -19
word-before|replace|	2-3 -20
word-before|replicano|	4-7 11
word-before|reports|	2-3 21
word-before|report|	2-3 -13	4-7 15
word-before|rescuers|	4-7 11
word-before|resignation|	4-7 15
word-before|resta|	2-3 11	4-7 6
word-before|resterebbe|	4-7 20
word-before|restés|	4-7 20
word-before|result|	2-3 20
word-before|retraso|	1 9
word-before|retrouvé|	4-7 -15
word-before|returned|	4-7 15
word-before|revela|	4-7 16
word-before|reviewed|	4-7 15
word-before|revue|	2-3 -10
word-before|riferiva|	4-7 8
word-before|riserbo|	1 -11
word-before|rooms|	4-7 15
word-before|rostered|	2-3 19
word-before|rover|	1 -15
word-before|réclament|	4-7 14
word-before|résultat|	4-7 10
word-before|sageuk|	2-3 -9
word-before|said|	1 32	2-3 31	4-7 32
word-before|salle|	4-7 16
word-before|saluant|	2-3 10
word-before|salue|	2-3 11	4-7 7
word-before|saluta|	2-3 8
word-before|sang|	4-7 -15
word-before|sarebbero|	2-3 8	4-7 7
word-before|sarebbe|	4-7 8
word-before|satirico|	2-3 -6
word-before|savoir|	4-7 11
word-before|says|	1 -22	2-3 -34	4-7 -18	8+ -19
word-before|say|	2-3 -20	4-7 -16
word-before|scandé|	4-7 -7
word-before|scelta|	2-3 15
word-before|scritto|	1 -14
word-before|scrum|	4-7 18
word-before|seawall|	4-7 -22
word-before|seemed|	2-3 13
word-before|seen|	4-7 15
word-before|sees|	2-3 29
word-before|seien|	2-3 13
word-before|sei|	1 10	2-3 12	4-7 17
word-before|seja|	4-7 10
word-before|selling|	2-3 -11
word-before|semiconductor|	1 -19
word-before|sempre|	2-3 11
word-before|senate|	2-3 10
word-before|sent|	2-3 17
word-before|senza|	2-3 -6
word-before|serait|	2-3 12
word-before|series|	2-3 -12
word-before|served|	2-3 15
word-before|servicio|	4-7 12
word-before|serviço|	2-3 15
word-before|settimanale|	2-3 -12
word-before|shared|	2-3 17
word-before|shares|	1 -21
word-before|she|	1 -19	8+ 24
word-before|should|	4-7 16
word-before|showed|	4-7 14
word-before|showing|	2-3 -14
word-before|shown|	2-3 13	4-7 15
word-before|show|	4-7 14
word-before|sich|	1 8	2-3 11
word-before|sie|	2-3 10
word-before|signed|	4-7 19
word-before|silence|	4-7 17
word-before|since|	4-7 26
word-before|singing|	2-3 -19
word-before|sirens|	4-7 15
word-before|slogan|	4-7 -15
word-before|smelled|	4-7 14
word-before|so-called|	1 -15	2-3 -42
word-before|sogenannte|	1 -8
word-before|soient|	4-7 15
word-before|sold|	2-3 -23	4-7 16
word-before|solo|	1 -12
word-before|song|	2-3 -13
word-before|sont|	1 12
word-before|son|	1 15	2-3 -6
word-before|souhaiter|	2-3 14
word-before|souhaité|	8+ 7
word-before|sourit|	1 -9
word-before|spiel|	4-7 6
word-before|spitznamen|	4-7 -12
word-before|spray|	4-7 18
word-before|stage|	8+ 16
word-before|start|	1 -16	4-7 52	8+ 21
word-before|stata|	2-3 -14
word-before|state|	4-7 21
word-before|stay|	4-7 12
word-before|stir|	1 19
word-before|stock|	1 -23
word-before|stops|	1 -25
word-before|store|	1 -18	4-7 13
word-before|strike|	4-7 22
word-before|struck|	2-3 16
word-before|students|	4-7 12
word-before|sua|	4-7 11
word-before|suche|	2-3 12
word-before|suite|	2-3 12
word-before|sunday|	1 -14
word-before|survive|	1 -18
word-before|su|	2-3 -14
word-before|symbol|	1 -14
word-before|são|	2-3 13
word-before|tagged|	1 -20	2-3 -8
word-before|tagline|	4-7 -16
word-before|talks|	2-3 -18
word-before|talk|	4-7 18
word-before|targeted|	2-3 10
word-before|tavolo|	2-3 12
word-before|teenager|	4-7 17
word-before|teen|	1 -22
word-before|tehran|	1 18
word-before|tejo|	2-3 12
word-before|tekst|	8+ 7
word-before|tela|	2-3 12
word-before|teme|	2-3 11
word-before|tem|	4-7 6
word-before|terceros|	2-3 22
word-before|termed|	2-3 21
word-before|termin|	1 10
word-before|terms|	1 -17
word-before|term|	1 -14	2-3 -20
word-before|terna|	1 -23
word-before|terugroepactie|	2-3 11
word-before|testo|	1 11
word-before|test|	2-3 -16
word-before|texte|	2-3 9	4-7 9
word-before|text|	2-3 14
word-before|thanked|	4-7 12	8+ 18
word-before|that|	1 -9	2-3 10	4-7 30	8+ 23
word-before|their|	2-3 24
word-before|them|	1 -7	4-7 18
word-before|then|	2-3 -11
word-before|they|	4-7 14
word-before|the|	1 -56	2-3 -26	4-7 -14
word-before|this|	2-3 17
word-before|though|	4-7 15
word-before|thriller|	2-3 -13
word-before|through|	2-3 -14
word-before|théodore|	1 -19
word-before|tier|	4-7 6
word-before|titled|	2-3 -18	4-7 -21
word-before|title|	2-3 -8	4-7 -14
word-before|titolo|	2-3 11
word-before|toca|	2-3 17
word-before|todavía|	4-7 8
word-before|tongues|	4-7 17
word-before|tornara|	2-3 16
word-before|tosses|	2-3 -11
word-before|tot|	1 -9
word-before|to|	1 -46	2-3 -6	4-7 48	8+ 19
word-before|tragedy|	4-7 17
word-before|trapelare|	2-3 10
word-before|turned|	1 -22
word-before|turn|	1 -23
word-before|têm|	2-3 8
word-before|uitspraak|	4-7 13
word-before|um|	1 -12	2-3 10	4-7 17
word-before|una|	2-3 -20
word-before|under|	1 -14
word-before|und|	1 -8	2-3 -15
word-before|une|	1 7	2-3 21	4-7 14
word-before|un|	1 6	2-3 -13
word-before|update|	4-7 15
word-before|vacant|	1 -18
word-before|vale|	2-3 10
word-before|van|	1 8
word-before|ven|	1 7
word-before|verdict|	2-3 17
word-before|version|	2-3 20
word-before|vervoer|	2-3 9
word-before|ve|	1 12
word-before|viagem|	4-7 8
word-before|viaggi|	4-7 9
word-before|villarreal|	4-7 8
word-before|voir|	4-7 12
word-before|vom|	1 -7
word-before|von|	1 18	2-3 15	4-7 10
word-before|vorlage|	4-7 12
word-before|vor|	4-7 6
word-before|vouloir|	4-7 18
word-before|wall|	1 -18
word-before|wanted|	4-7 19
word-before|wants|	4-7 12
word-before|warsaw|	4-7 13
word-before|was|	2-3 24	4-7 54	8+ 37
word-before|water|	4-7 18
word-before|waved|	2-3 -12
word-before|wedstrijd|	4-7 7
word-before|welcomed|	4-7 17
word-before|werde|	2-3 -11
word-before|were|	1 -7	2-3 43	4-7 -12	8+ 37
word-before|wer|	2-3 -8
word-before|where|	8+ -19
word-before|whether|	1 -7
word-before|whitlock|	2-3 17
word-before|whose|	2-3 -13
word-before|who|	1 -11	8+ 16
word-before|wieder|	1 -13
word-before|wie|	2-3 -12
word-before|winston|	1 -19
word-before|wird|	2-3 -10
word-before|withering|	1 18
word-before|with|	1 11	4-7 13
word-before|wochenenden|	2-3 9
word-before|words|	2-3 -24
word-before|worship|	2-3 18
word-before|wort|	1 -7
word-before|would|	2-3 34	4-7 16	8+ 20
word-before|written|	4-7 10
word-before|wrote|	2-3 -22
word-before|yelled|	1 20
word-before|y|	4-7 7
word-before|zeitung|	1 -9	2-3 -16
word-before|zich|	2-3 9
word-before|ziet|	2-3 9
word-before|zijn|	1 -10
word-before|zogeheten|	2-3 -12
word-before|zouden|	2-3 11
word-before||	2-3 -16	4-7 28	8+ 14
word-before|à|	2-3 18	8+ 6
word-before|è|	1 6	2-3 12	4-7 8
word-before|équilibre|	4-7 18
word-before|était|	2-3 10	4-7 10
word-before|été|	4-7 25
word-before|être|	4-7 19
word-before|übung|	2-3 -10
word-before|–|	1 10	2-3 -7	4-7 -13	8+ 12
word-before|—|	2-3 10	4-7 7	8+ 8
word-before|’s|	2-3 10	4-7 -8
word-before|’|	4-7 11
word-before|•|	2-3 9
work|near|near|,|	all -12
work|near|near|	all -16	first 18
work|near|near|preposition|	all -9
work|near|near|stop|	first 18
work|near|none|(|	first -15
work|near|none|,|	all -33	all-one -21	first 17	none 17
work|near|none|:|	first -11	none 17
work|near|none|adverb|	all-one -10
work|near|none|	all -49	all-one -15	first -6	none 29	some 21
work|near|none|auxiliary|	all -9	none -11	some 7
work|near|none|capital|	none 18
work|near|none|coordinator|	all-one -14
work|near|none|determiner|	none -31
work|near|none|possessive|	none 18
work|near|none|preposition|	all -11	all-one 8	none 25
work|near|none|quote|	first 16
work|near|none|stop|	all -10	all-one 22	first 32
work|near|none|subordinator|	all -15	none 22
work|near|none|that|	none 10
work|near|none|verb-judging|	all -26	all-one -10	none 16
work|near|none|verb-saying|	none 15
work|near|none|word|	all -9	all-one -17	none -7	some 20
work|near|none|–|	none -17
work|none|near|,|	all -8
work|none|near|:|	all -16	first 18
work|none|near|;|	all -13
work|none|near|	all -28	all-one -12	first 31	none 18
work|none|near|capital|	none 18
work|none|near|determiner|	all -8	all-one 9	none 15
work|none|near|preposition|	all-one -13
work|none|near|start|	all -12	all-one -15	first 20
work|none|near|stop|	all-one 14	first 25
work|none|near|verb-judging|	all -8	all-one -8	none 10
work|none|near|verb-saying|	none 14
work|none|near|verb-thinking|	none 15
work|none|near|word|	all-one -17	none -17
work|none|near|–|	all -7
work|none|near|—|	all -12
work|none|none|%|	none 6
work|none|none|'|	all -13	none 8
work|none|none|(|	all -11	all-one -11	first -12	none -10
work|none|none|)|	first 6
work|none|none|,|	all-one -14	first 21	most 16	none 25	some 21
work|none|none|-|	first 11
work|none|none|:|	all-one 17	first 14	none -8
work|none|none|;|	none 10
work|none|none|adverb|	all 9	all-one -8	none 16	some 7
work|none|none|	all -29	all-one -11	first 11	some 19
work|none|none|auxiliary|	all -15	all-one -18	none 11	some 40
work|none|none|capital|	all -10	all-one 6	first -12	most 7	none 6	some 27
work|none|none|coordinator|	all -12	all-one -8	some -15
work|none|none|determiner|	first -18	none -10	some -8
work|none|none|possessive|	all-one -8	first -19	none -13
work|none|none|preposition|	all -17	first -11	none -12	some 34
work|none|none|pronoun|	all -11	all-one 15	none 6	some 15
work|none|none|quote|	first 24	none -16
work|none|none|start|	all -15	all-one -10	first 32	most 25
work|none|none|stop|	all 35	all-one 6	first 27	none 11
work|none|none|subordinator|	all -21	all-one -28	first -14	none -6	some 14
work|none|none|that|	none 16
work|none|none|verb-judging|	all -28	all-one -31	first 7	some -17
work|none|none|verb-saying|	first -19	most 12	none 26	some 21
work|none|none|verb-thinking|	all-one -14	first -13	some 11
work|none|none|word|	all -18	all-one -6	first -35	most 8	none 6	some 21
work|none|none|–|	first 12	most 8	none 10
work|none|none|—|	all-one 8	first 18
work|none|none|’|	none 9
work|none|none|•|	first 9
work|none|right|,|	all-one -6
work|none|right|	all -14	all-one -7	first 16	none -17
work|none|right|determiner|	all -14
work|none|right|preposition|	all-one -13
work|none|right|start|	first 17
work|none|right|stop|	first 11
work|none|right|word|	none -17
work|right|near|	first -15
work|right|near|verb-saying|	first -15
work|right|none|	all -28	first -19	none -8	some 12
work|right|none|capital|	all -16	all-one -9	first -8
work|right|none|verb-saying|	all -13	all-one -19	none -21
work|right|none|verb-thinking|	none 14
work|right|none|word|	all -25	all-one 14	first -16	some 12
`;
