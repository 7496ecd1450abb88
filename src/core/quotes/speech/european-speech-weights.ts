/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	2-3 40	4-7 31	8+ 33
alone|first|	1 -11	2-3 -14	4-7 45	8+ 20
alone|inside|	1 -12	2-3 -12	8+ 9
best-gap|according-to|according|gap|according-to|,;|	4-7 27	8+ 7
best-gap|according-to|according|gap|according-to|,c|	4-7 10
best-gap|according-to|according|gap|according-to|,sc|	4-7 10	8+ 7
best-gap|according-to|according|gap|according-to|,s|	2-3 -6	4-7 -12
best-gap|according-to|according|gap|according-to|,|	1 10	4-7 60	8+ 12
best-gap|according-to|according|gap|according-to|;c|	4-7 12
best-gap|according-to|according|gap|according-to|;|	2-3 16	4-7 7
best-gap|according-to|according|gap|according-to|c,|	2-3 12
best-gap|according-to|according|gap|according-to|c|	2-3 22	4-7 15
best-gap|according-to|according|gap|according-to|q,s|	4-7 9
best-gap|according-to|according|gap|according-to|s,c|	4-7 9
best-gap|according-to|according|gap|according-to|s,|	4-7 19
best-gap|according-to|according|gap|according-to||	1 -13	2-3 13	4-7 17
best-gap|colon|naked||	4-7 27	8+ 17
best-gap|named-before|naked||	1 12	2-3 24	4-7 -17	8+ 24
best-gap|named-nearby|naked||	1 -6	4-7 12	8+ 11
best-gap|paragraph-before|according|gap|paragraph-before|,c|	8+ 9
best-gap|paragraph-before|direct|gap|paragraph-before|,;c|	8+ 12
best-gap|paragraph-before|judging|gap|paragraph-before||	4-7 16
best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 6	4-7 7
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 10
best-gap|paragraph-before|saying|gap|paragraph-before||	1 -8
best-gap|paragraph-before|thinking|gap|paragraph-before|q,|	8+ 11
best-gap|possessor|naked||	1 20	2-3 -21	4-7 -18
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;,|	4-7 7
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;|	2-3 11
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -13	2-3 -19	4-7 -17
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker|cq|	2-3 -6
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -6	2-3 -17
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,c|	1 -9
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 13
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 -10	2-3 -23	4-7 17
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;|	4-7 11	8+ 13
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|c,s|	2-3 -12
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|q,c|	2-3 -7
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|s|	2-3 18
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -24	4-7 24	8+ 23
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,s|	4-7 -17
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 -11
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|;|	2-3 -16
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|c|	1 -15
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|s|	1 -15
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 8	2-3 -18	4-7 21
best-gap|quote-then-speaker|passive|gap|quote-then-speaker||	1 -12
best-gap|quote-then-speaker|relative|gap|quote-then-speaker|,|	8+ 10
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -16
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,;|	1 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -20
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,qs|	4-7 -7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 11
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 12	4-7 -6	8+ 11
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -15	8+ 11
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|cs|	2-3 -11
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	4-7 15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	4-7 15
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -19
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 10	2-3 -8	4-7 30	8+ 20
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -20	2-3 -13	4-7 8
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|;|	2-3 -16
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|c,|	1 -12
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	2-3 13	8+ 23
best-gap|quote-then-verb|judging|gap|quote-then-verb|,sc|	4-7 -8
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 8	2-3 10	4-7 6	8+ 6
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 8
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -7	2-3 -16	4-7 -14
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 25	8+ 10
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -17	2-3 -12
best-gap|quote-then-verb|saying|gap|quote-then-verb|,c|	2-3 -9
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -12
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 11	8+ 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|;q,|	2-3 -13
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|c,|	2-3 23
best-gap|quote-then-verb|saying|gap|quote-then-verb|cq|	2-3 -20
best-gap|quote-then-verb|saying|gap|quote-then-verb|c|	2-3 19
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -12	2-3 8	4-7 28	8+ 16
best-gap|sentence-after|according|gap|sentence-after|s,|	2-3 -18
best-gap|sentence-after|direct|gap|sentence-after|s|	1 14
best-gap|sentence-after|direct|gap|sentence-after||	2-3 8	8+ 21
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 11
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 8
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -28	8+ 19
best-gap|sentence-before|according|gap|sentence-before|,q;|	4-7 8
best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 11
best-gap|sentence-before|according|gap|sentence-before|,sq|	2-3 13
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 15
best-gap|sentence-before|according|gap|sentence-before|s|	2-3 -17
best-gap|sentence-before|according|gap|sentence-before||	1 7
best-gap|sentence-before|apposed|gap|sentence-before|q,;|	2-3 -7
best-gap|sentence-before|apposition|gap|sentence-before|;,|	2-3 14
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 6
best-gap|sentence-before|apposition|gap|sentence-before|c|	2-3 -14
best-gap|sentence-before|apposition|gap|sentence-before||	4-7 17
best-gap|sentence-before|direct|gap|sentence-before|,;|	2-3 9	4-7 25
best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 20
best-gap|sentence-before|direct|gap|sentence-before|;q,|	1 10
best-gap|sentence-before|direct|gap|sentence-before|;|	4-7 19
best-gap|sentence-before|direct|gap|sentence-before|c|	4-7 9
best-gap|sentence-before|direct|gap|sentence-before|q,|	1 -9
best-gap|sentence-before|direct|gap|sentence-before|s,|	2-3 11
best-gap|sentence-before|direct|gap|sentence-before|sq|	1 -15	4-7 15
best-gap|sentence-before|direct|gap|sentence-before|s|	2-3 -15	4-7 -14
best-gap|sentence-before|direct|gap|sentence-before||	2-3 -13	4-7 23
best-gap|sentence-before|judging|gap|sentence-before|,|	2-3 15
best-gap|sentence-before|judging|gap|sentence-before|q;|	2-3 -12
best-gap|sentence-before|judging|gap|sentence-before|qcs,|	2-3 -12
best-gap|sentence-before|other|gap|sentence-before||	1 7
best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|,;qc|	1 -10
best-gap|sentence-before|saying|gap|sentence-before|,;q|	1 -12
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 13
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -11	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 20	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|,sq|	1 -15	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 -14	2-3 -17	4-7 34	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,|	1 -7	2-3 -15	4-7 34	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -13
best-gap|sentence-before|saying|gap|sentence-before|;|	1 -8	4-7 10	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 9
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 24
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|cq|	4-7 -13
best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -18	8+ 20
best-gap|sentence-before|saying|gap|sentence-before|q,s|	2-3 22
best-gap|sentence-before|saying|gap|sentence-before|q,|	2-3 -10	4-7 -16
best-gap|sentence-before|saying|gap|sentence-before|qc,s|	2-3 24
best-gap|sentence-before|saying|gap|sentence-before|qcs|	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|s,c|	4-7 25
best-gap|sentence-before|saying|gap|sentence-before|s,|	2-3 -13
best-gap|sentence-before|saying|gap|sentence-before|s;qc|	4-7 11
best-gap|sentence-before|saying|gap|sentence-before|sc,|	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|sc;|	2-3 11
best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 18
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -17	4-7 -8	8+ 26
best-gap|sentence-before|saying|gap|sentence-before||	1 -26	2-3 35	4-7 32	8+ 14
best-gap|sentence-before|thinking|gap|sentence-before|s|	8+ 15
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 9
best-gap|signature|naked||	1 -14	2-3 -13	8+ 23
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -14	2-3 7
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	1 11	2-3 17	4-7 37	8+ 21
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c|	2-3 -10
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|sc|	4-7 6
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 9	4-7 13
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	2-3 -9
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 6	4-7 -9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 11	4-7 14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -16	2-3 -20	8+ 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	1 -12	2-3 14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 15	8+ 20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	2-3 -14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	2-3 -15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	4-7 14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s;|	2-3 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -21	2-3 24	4-7 12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -17	2-3 14	4-7 9	8+ -10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,cs|	1 -21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	2-3 20	8+ 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	1 -14	2-3 18	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,c|	1 -11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,|	1 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -12	2-3 14	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -24	2-3 -21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc,|	1 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	2-3 27
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 33	2-3 -15	4-7 29	8+ 26
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 13	2-3 -8	4-7 8	8+ 26
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 -8
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -7	2-3 9	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 8	4-7 7	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;s|	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	4-7 15	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 7	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	2-3 -19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 16	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 -17	4-7 28	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -10	2-3 20	4-7 -6	8+ 34
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 14	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 17	2-3 43	8+ 28
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,;|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,s|	2-3 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 12	4-7 12	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 13	4-7 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -22	2-3 -19	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 18	2-3 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -11	2-3 12	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs,|	1 -19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -18	2-3 -13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	1 -16	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 22	4-7 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 -15	4-7 13	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 28	4-7 20	8+ 29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -17	2-3 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -9	2-3 35	8+ 35
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 9	8+ -15
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	4-7 19	8+ 14
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|c|	1 -13
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 12	8+ 25
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|q,c|	2-3 -8
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|sc|	2-3 15
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 23	4-7 16
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -12	2-3 -13	4-7 23	8+ 6
best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	2-3 14	4-7 8
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 14
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 18	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 -10	4-7 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -12	2-3 19	4-7 36	8+ 18
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 13	4-7 8	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -12
best-intro|%|saying|far|	4-7 11
best-intro|'|according|2-4|	4-7 10
best-intro|'|saying|0|	2-3 -13
best-intro|(|naked|1|	1 -14	2-3 -12	4-7 -9
best-intro|(|naked|5-10|	2-3 -11
best-intro|(|saying|0|	4-7 22
best-intro|(|saying|2-4|	4-7 -7
best-intro|(|saying|5-10|	2-3 -13	4-7 -15	8+ -13
best-intro|)|naked|1|	8+ 7
best-intro|,|according|1|	1 23	2-3 -13	4-7 12
best-intro|,|according|2-4|	2-3 -18	4-7 9
best-intro|,|according|5-10|	4-7 18
best-intro|,|according|far|	4-7 11
best-intro|,|apposed|-3|	2-3 -6
best-intro|,|apposed|-4|	1 -10	4-7 -10
best-intro|,|apposed|2-4|	2-3 7
best-intro|,|direct|2-4|	2-3 15
best-intro|,|direct|far|	2-3 11
best-intro|,|judging|-5|	2-3 -6
best-intro|,|judging|0|	2-3 -8
best-intro|,|judging|1|	2-3 9
best-intro|,|judging|2-4|	1 -23
best-intro|,|judging|5-10|	1 -18
best-intro|,|judging|far|	1 18
best-intro|,|naked|0|	4-7 -12
best-intro|,|naked|1|	1 11	4-7 -6
best-intro|,|naked|2-4|	1 -14	4-7 19	8+ 17
best-intro|,|naked|5-10|	1 -28	2-3 10
best-intro|,|naked|far|	2-3 16	4-7 32	8+ 7
best-intro|,|other|1|	4-7 6
best-intro|,|other|2-4|	4-7 12
best-intro|,|relative|0|	2-3 -11
best-intro|,|relative|5-10|	1 -8
best-intro|,|saying|-5|	1 -15
best-intro|,|saying|0|	4-7 -15
best-intro|,|saying|1|	2-3 25	4-7 32	8+ 23
best-intro|,|saying|2-4|	2-3 12	4-7 28	8+ 25
best-intro|,|saying|5-10|	1 -21	2-3 -14	4-7 10	8+ 27
best-intro|,|saying|far|	4-7 24
best-intro|,|thinking|5-10|	2-3 -10
best-intro|-|naked|2-4|	8+ 9
best-intro|-|naked|5-10|	8+ 6
best-intro|:|according|1|	2-3 16	8+ 6
best-intro|:|according|far|	4-7 8	8+ 7
best-intro|:|apposed|2-4|	1 11	2-3 10	4-7 29	8+ 21
best-intro|:|apposed|5-10|	2-3 14	4-7 25
best-intro|:|apposition|5-10|	4-7 6
best-intro|:|direct|0|	8+ 8
best-intro|:|direct|2-4|	2-3 -12	4-7 -9	8+ 10
best-intro|:|direct|5-10|	1 -16	2-3 -10	4-7 34	8+ 20
best-intro|:|direct|far|	1 10	2-3 9	4-7 29
best-intro|:|judging|1|	4-7 19
best-intro|:|judging|2-4|	2-3 14	4-7 16
best-intro|:|judging|5-10|	1 -12
best-intro|:|naked|0|	1 -8
best-intro|:|naked|1|	1 -15	8+ 23
best-intro|:|naked|2-4|	1 -19	2-3 9	8+ 33
best-intro|:|naked|5-10|	2-3 -8	4-7 11	8+ 32
best-intro|:|naked|far|	2-3 22	4-7 25	8+ 22
best-intro|:|other|1|	8+ 18
best-intro|:|saying|-10|	4-7 9
best-intro|:|saying|0|	4-7 26	8+ 30
best-intro|:|saying|1|	2-3 39	4-7 14	8+ 18
best-intro|:|saying|2-4|	1 7	2-3 24	8+ 33
best-intro|:|saying|5-10|	1 16	2-3 12	4-7 41	8+ 20
best-intro|:|saying|far|	1 -8	4-7 24	8+ 10
best-intro|:|shared|-10|	1 -10
best-intro|:|shared|2-4|	4-7 19	8+ 14
best-intro|:|thinking|1|	8+ 11
best-intro|:|thinking|2-4|	4-7 12	8+ 23
best-intro|;|according|1|	4-7 7
best-intro|;|according|far|	4-7 8
best-intro|;|naked|1|	1 8	4-7 -9
best-intro|adverb|according|1|	4-7 6
best-intro|adverb|according|5-10|	1 7
best-intro|adverb|apposition|2-4|	2-3 10
best-intro|adverb|judging|-29|	1 19
best-intro|adverb|judging|-7|	2-3 -7
best-intro|adverb|judging|2-4|	1 10	2-3 6	4-7 11
best-intro|adverb|naked|2-4|	1 13	2-3 7
best-intro|adverb|naked|5-10|	1 -12	2-3 14
best-intro|adverb|saying|1|	2-3 6
best-intro|adverb|saying|2-4|	1 -12	2-3 14
best-intro|adverb|saying|5-10|	1 -12	4-7 17	8+ 19
best-intro|adverb|saying|far|	1 14
best-intro|auxiliary|according|1|	4-7 17
best-intro|auxiliary|according|2-4|	1 8	2-3 18	4-7 16
best-intro|auxiliary|according|5-10|	2-3 24	4-7 14	8+ 10
best-intro|auxiliary|according|far|	2-3 10	4-7 9
best-intro|auxiliary|apposed|0|	2-3 11
best-intro|auxiliary|apposed|far|	2-3 -8
best-intro|auxiliary|direct|0|	1 -7	4-7 9
best-intro|auxiliary|direct|1|	2-3 18
best-intro|auxiliary|direct|2-4|	4-7 14
best-intro|auxiliary|direct|far|	1 13
best-intro|auxiliary|judging|1|	1 8
best-intro|auxiliary|judging|2-4|	1 -17
best-intro|auxiliary|naked|1|	1 -19	2-3 -13	4-7 13
best-intro|auxiliary|naked|2-4|	2-3 23	4-7 7	8+ 12
best-intro|auxiliary|naked|5-10|	1 -11	4-7 22
best-intro|auxiliary|naked|far|	2-3 29	4-7 25
best-intro|auxiliary|relative|0|	2-3 9
best-intro|auxiliary|saying|-16|	1 14
best-intro|auxiliary|saying|0|	2-3 -16
best-intro|auxiliary|saying|1|	1 19	4-7 10	8+ 11
best-intro|auxiliary|saying|2-4|	1 -9	2-3 7	4-7 -8	8+ 25
best-intro|auxiliary|saying|5-10|	1 35	2-3 44	4-7 38	8+ 37
best-intro|auxiliary|saying|far|	2-3 -12	4-7 30	8+ 20
best-intro|auxiliary|shared|-3|	1 -14
best-intro|auxiliary|thinking|2-4|	2-3 14
best-intro|auxiliary|thinking|5-10|	4-7 14
best-intro|auxiliary|thinking|far|	2-3 15
best-intro|capital|according|1|	2-3 6
best-intro|capital|according|2-4|	2-3 12
best-intro|capital|according|5-10|	2-3 8
best-intro|capital|according|far|	2-3 7	4-7 9
best-intro|capital|apposed|2-4|	4-7 11
best-intro|capital|apposition|0|	2-3 -7
best-intro|capital|direct|-5|	1 -17
best-intro|capital|direct|1|	4-7 12
best-intro|capital|direct|2-4|	1 -16	2-3 11	8+ 6
best-intro|capital|direct|far|	2-3 -15
best-intro|capital|judging|0|	1 -7
best-intro|capital|judging|1|	1 -22	2-3 27
best-intro|capital|judging|2-4|	1 12	2-3 8	4-7 13
best-intro|capital|judging|5-10|	4-7 18
best-intro|capital|naked|0|	2-3 -28	4-7 -14	8+ 16
best-intro|capital|naked|1|	1 -17	2-3 -11
best-intro|capital|naked|2-4|	1 9	2-3 -28	8+ 17
best-intro|capital|naked|5-10|	1 -18	2-3 19	4-7 13
best-intro|capital|naked|far|	1 -23	2-3 9	4-7 6
best-intro|capital|other|0|	1 -9	2-3 -9
best-intro|capital|other|1|	4-7 7
best-intro|capital|saying|-4|	1 -16
best-intro|capital|saying|-6|	1 -9
best-intro|capital|saying|0|	1 -14	2-3 -13	4-7 21	8+ 16
best-intro|capital|saying|1|	2-3 6	4-7 16
best-intro|capital|saying|2-4|	1 15	2-3 8	4-7 21	8+ 14
best-intro|capital|saying|5-10|	1 19	2-3 17	4-7 14
best-intro|capital|saying|far|	2-3 8	4-7 13
best-intro|capital|shared|0|	4-7 8
best-intro|coordinator|according|5-10|	4-7 8
best-intro|coordinator|according|far|	8+ 7
best-intro|coordinator|apposition|0|	1 -6
best-intro|coordinator|direct|5-10|	2-3 -15
best-intro|coordinator|judging|2-4|	1 -14	4-7 9
best-intro|coordinator|judging|5-10|	1 -15	4-7 10
best-intro|coordinator|judging|far|	1 -11
best-intro|coordinator|naked|2-4|	2-3 14
best-intro|coordinator|naked|5-10|	2-3 21
best-intro|coordinator|naked|far|	2-3 11	8+ 21
best-intro|coordinator|saying|0|	2-3 -23
best-intro|coordinator|saying|1|	2-3 12
best-intro|coordinator|saying|5-10|	1 -11	4-7 7
best-intro|coordinator|saying|far|	1 -17	4-7 12
best-intro|determiner|according|0|	1 -18
best-intro|determiner|according|2-4|	2-3 -16	4-7 24
best-intro|determiner|according|5-10|	2-3 11
best-intro|determiner|according|far|	2-3 -6
best-intro|determiner|apposed|-11|	2-3 -15
best-intro|determiner|apposed|-9|	2-3 -19
best-intro|determiner|apposed|1|	2-3 11
best-intro|determiner|apposed|2-4|	1 -24
best-intro|determiner|apposition|1|	2-3 -6
best-intro|determiner|direct|1|	2-3 13
best-intro|determiner|direct|2-4|	1 14
best-intro|determiner|direct|5-10|	1 -15	2-3 -20
best-intro|determiner|judging|-15|	2-3 -8
best-intro|determiner|judging|-5|	1 -12
best-intro|determiner|judging|1|	2-3 30	4-7 19
best-intro|determiner|judging|2-4|	1 15	2-3 -22	4-7 -8
best-intro|determiner|judging|5-10|	1 25	2-3 -16
best-intro|determiner|judging|far|	2-3 -12
best-intro|determiner|naked|0|	1 -12
best-intro|determiner|naked|1|	1 -28	2-3 -12
best-intro|determiner|naked|2-4|	1 -8	8+ 8
best-intro|determiner|naked|5-10|	4-7 18	8+ 18
best-intro|determiner|naked|far|	1 -21	2-3 -37	4-7 19
best-intro|determiner|other|0|	1 -14	2-3 -6
best-intro|determiner|other|1|	1 -15
best-intro|determiner|passive|0|	1 -12
best-intro|determiner|saying|-12|	1 11	2-3 -9
best-intro|determiner|saying|-9|	1 -16
best-intro|determiner|saying|0|	1 -9	2-3 -19
best-intro|determiner|saying|1|	1 8	2-3 -28	4-7 9
best-intro|determiner|saying|2-4|	1 7	2-3 17	8+ 24
best-intro|determiner|saying|5-10|	4-7 -9
best-intro|determiner|saying|far|	1 -14	2-3 7
best-intro|determiner|thinking|1|	2-3 -9
best-intro|determiner|thinking|5-10|	1 -12
best-intro|possessive|apposed|2-4|	4-7 -13
best-intro|possessive|naked|1|	2-3 -15	4-7 -15
best-intro|possessive|naked|5-10|	2-3 17
best-intro|possessive|saying|2-4|	4-7 -15
best-intro|preposition|according|1|	2-3 10	4-7 10	8+ 14
best-intro|preposition|according|5-10|	2-3 -17	4-7 19
best-intro|preposition|according|far|	4-7 10
best-intro|preposition|apposed|2-4|	1 -20	2-3 -15
best-intro|preposition|apposed|far|	2-3 -7
best-intro|preposition|apposition|far|	2-3 -14
best-intro|preposition|direct|0|	1 -8
best-intro|preposition|direct|1|	2-3 -15	4-7 20
best-intro|preposition|direct|2-4|	1 -14	2-3 -14
best-intro|preposition|direct|5-10|	1 -22	2-3 -14	4-7 13
best-intro|preposition|direct|far|	1 -12
best-intro|preposition|judging|0|	2-3 -11
best-intro|preposition|judging|1|	4-7 22
best-intro|preposition|judging|2-4|	1 20	2-3 19	4-7 33	8+ 6
best-intro|preposition|judging|5-10|	1 -21	2-3 -14	4-7 18
best-intro|preposition|judging|far|	4-7 -12
best-intro|preposition|naked|0|	1 -10	2-3 -10	4-7 8
best-intro|preposition|naked|1|	1 6	2-3 7	8+ 12
best-intro|preposition|naked|2-4|	1 -17	2-3 -10	4-7 21
best-intro|preposition|naked|5-10|	1 8	2-3 -10	8+ 16
best-intro|preposition|naked|far|	1 -29	2-3 -36	4-7 27
best-intro|preposition|relative|1|	1 -7
best-intro|preposition|relative|2-4|	4-7 12
best-intro|preposition|saying|-5|	2-3 -9
best-intro|preposition|saying|0|	1 -10	4-7 15
best-intro|preposition|saying|1|	2-3 26	4-7 24	8+ 16
best-intro|preposition|saying|2-4|	1 -27	4-7 12	8+ 6
best-intro|preposition|saying|5-10|	2-3 -8	4-7 16
best-intro|preposition|saying|far|	1 -20	4-7 25
best-intro|preposition|shared|5-10|	1 -13
best-intro|preposition|thinking|2-4|	2-3 14
best-intro|pronoun|according|1|	2-3 7
best-intro|pronoun|direct|1|	2-3 -10	4-7 6
best-intro|pronoun|judging|1|	1 25	2-3 -27	4-7 28	8+ 13
best-intro|pronoun|judging|5-10|	4-7 16
best-intro|pronoun|naked|0|	8+ 12
best-intro|pronoun|naked|2-4|	1 -12	2-3 17	4-7 30
best-intro|pronoun|naked|5-10|	2-3 23	4-7 13
best-intro|pronoun|naked|far|	8+ 24
best-intro|pronoun|saying|0|	4-7 16
best-intro|pronoun|saying|1|	1 13	2-3 16	4-7 17
best-intro|pronoun|saying|2-4|	2-3 15	4-7 18	8+ 12
best-intro|pronoun|saying|5-10|	2-3 16	4-7 20
best-intro|quote|naked|2-4|	2-3 -17
best-intro|quote|naked|5-10|	4-7 17
best-intro|quote|saying|0|	4-7 14
best-intro|quote|saying|5-10|	4-7 15	8+ 10
best-intro|start|according|1|	1 -14
best-intro|start|according|far|	8+ 9
best-intro|start|apposed|far|	4-7 7
best-intro|start|apposition|2-4|	2-3 -15
best-intro|start|direct|0|	4-7 13	8+ 23
best-intro|start|direct|1|	4-7 11	8+ 13
best-intro|start|direct|2-4|	2-3 -8
best-intro|start|direct|far|	8+ 14
best-intro|start|judging|0|	1 -14	4-7 14
best-intro|start|judging|1|	2-3 -15
best-intro|start|judging|far|	4-7 20
best-intro|start|naked|0|	1 -17	2-3 -10	4-7 18	8+ 26
best-intro|start|naked|1|	1 9	4-7 38	8+ 31
best-intro|start|naked|2-4|	2-3 -23	4-7 21	8+ 7
best-intro|start|naked|5-10|	2-3 -19	4-7 10	8+ 15
best-intro|start|naked|far|	1 -18	4-7 36	8+ 26
best-intro|start|other|1|	8+ 8
best-intro|start|relative|2-4|	8+ 10
best-intro|start|saying|0|	1 23	2-3 73	4-7 20	8+ 19
best-intro|start|saying|1|	2-3 13	4-7 25	8+ 6
best-intro|start|saying|2-4|	2-3 -13	4-7 20	8+ 11
best-intro|start|saying|5-10|	1 -15	8+ 14
best-intro|start|saying|far|	1 -8	2-3 14	4-7 9	8+ 6
best-intro|start|thinking|0|	8+ 20
best-intro|start|thinking|1|	2-3 -16
best-intro|start|thinking|far|	8+ 11
best-intro|stop|according|1|	1 7	4-7 14	8+ 10
best-intro|stop|according|5-10|	4-7 12
best-intro|stop|according|far|	4-7 13
best-intro|stop|apposition|2-4|	4-7 17
best-intro|stop|apposition|far|	2-3 14
best-intro|stop|direct|0|	4-7 22	8+ 25
best-intro|stop|direct|1|	1 14	4-7 17
best-intro|stop|direct|2-4|	2-3 10	4-7 10
best-intro|stop|direct|5-10|	2-3 -6	4-7 21
best-intro|stop|judging|0|	2-3 -9	4-7 16
best-intro|stop|judging|1|	4-7 16
best-intro|stop|naked|0|	2-3 21	8+ 31
best-intro|stop|naked|1|	1 10	2-3 39	8+ 23
best-intro|stop|naked|2-4|	1 19	2-3 34	8+ 15
best-intro|stop|naked|5-10|	1 11	2-3 14	4-7 8	8+ 15
best-intro|stop|naked|far|	2-3 20	8+ 29
best-intro|stop|other|1|	1 13	2-3 17	4-7 24	8+ 8
best-intro|stop|relative|far|	4-7 7
best-intro|stop|saying|0|	1 27	2-3 16	4-7 38	8+ 19
best-intro|stop|saying|1|	1 18	2-3 27	4-7 28	8+ 11
best-intro|stop|saying|2-4|	2-3 25	4-7 35	8+ 10
best-intro|stop|saying|5-10|	2-3 -7	4-7 34	8+ 17
best-intro|stop|saying|far|	2-3 7	4-7 36	8+ 18
best-intro|stop|thinking|0|	8+ 14
best-intro|stop|thinking|2-4|	2-3 9
best-intro|stop|thinking|5-10|	8+ 15
best-intro|subordinator|according|5-10|	4-7 19
best-intro|subordinator|apposed|-14|	1 -14
best-intro|subordinator|apposed|-6|	4-7 -12
best-intro|subordinator|apposition|2-4|	2-3 -10
best-intro|subordinator|direct|0|	1 -11
best-intro|subordinator|direct|2-4|	1 -18
best-intro|subordinator|direct|far|	4-7 -14
best-intro|subordinator|judging|1|	1 19	2-3 -8	4-7 16	8+ 19
best-intro|subordinator|judging|2-4|	1 17	2-3 15	4-7 35	8+ 16
best-intro|subordinator|judging|5-10|	1 -21	2-3 6	4-7 13	8+ 15
best-intro|subordinator|naked|1|	2-3 -15
best-intro|subordinator|naked|2-4|	1 -8	2-3 -27
best-intro|subordinator|naked|5-10|	1 -29	2-3 7	4-7 25	8+ 14
best-intro|subordinator|naked|far|	1 -15	2-3 15	4-7 9	8+ -19
best-intro|subordinator|saying|0|	2-3 -17
best-intro|subordinator|saying|2-4|	2-3 -21
best-intro|subordinator|saying|5-10|	1 8	2-3 -25	4-7 24
best-intro|subordinator|saying|far|	4-7 24	8+ 21
best-intro|subordinator|thinking|-10|	2-3 -14
best-intro|that|according|2-4|	4-7 8
best-intro|that|direct|far|	4-7 20
best-intro|that|judging|0|	4-7 8
best-intro|that|judging|1|	1 19	2-3 18
best-intro|that|judging|5-10|	2-3 20
best-intro|that|judging|far|	8+ 15
best-intro|that|naked|1|	2-3 8	8+ 17
best-intro|that|naked|2-4|	2-3 12	4-7 16
best-intro|that|naked|5-10|	4-7 10	8+ 15
best-intro|that|naked|far|	2-3 -19
best-intro|that|saying|1|	4-7 25	8+ 7
best-intro|that|saying|2-4|	1 -10	2-3 20	4-7 10
best-intro|that|saying|5-10|	1 -20	2-3 10	4-7 14	8+ 18
best-intro|that|saying|far|	4-7 11	8+ 11
best-intro|verb-judging|according|far|	2-3 13
best-intro|verb-judging|apposed|-5|	4-7 -7
best-intro|verb-judging|apposed|5-10|	4-7 13
best-intro|verb-judging|direct|5-10|	4-7 12
best-intro|verb-judging|judging|0|	1 -9	4-7 26	8+ 16
best-intro|verb-judging|judging|2-4|	2-3 -23	4-7 7
best-intro|verb-judging|judging|5-10|	2-3 -18	4-7 -10
best-intro|verb-judging|judging|far|	2-3 20
best-intro|verb-judging|naked|2-4|	1 -6	2-3 -9
best-intro|verb-judging|naked|5-10|	1 -17	2-3 13
best-intro|verb-judging|naked|far|	1 -23	2-3 -23
best-intro|verb-judging|saying|0|	2-3 8	4-7 -15
best-intro|verb-judging|saying|1|	2-3 12	4-7 -13
best-intro|verb-judging|saying|2-4|	2-3 -11
best-intro|verb-judging|saying|5-10|	1 16	2-3 6	4-7 16
best-intro|verb-judging|saying|far|	1 -23	2-3 -19	4-7 21
best-intro|verb-judging|thinking|5-10|	2-3 20
best-intro|verb-saying|apposed|5-10|	4-7 6
best-intro|verb-saying|direct|5-10|	1 -9
best-intro|verb-saying|direct|far|	1 -11
best-intro|verb-saying|judging|0|	4-7 -14
best-intro|verb-saying|judging|2-4|	2-3 20	4-7 19	8+ 21
best-intro|verb-saying|naked|1|	2-3 14
best-intro|verb-saying|naked|2-4|	1 19	2-3 -21
best-intro|verb-saying|naked|5-10|	1 19	2-3 8	4-7 -13
best-intro|verb-saying|naked|far|	1 -12	2-3 20	4-7 10
best-intro|verb-saying|saying|0|	1 12	2-3 -11	4-7 -22	8+ -19
best-intro|verb-saying|saying|2-4|	2-3 27	4-7 -10
best-intro|verb-saying|saying|5-10|	2-3 -25	4-7 13
best-intro|verb-saying|saying|far|	1 -19
best-intro|verb-thinking|judging|2-4|	4-7 12
best-intro|verb-thinking|naked|1|	4-7 11
best-intro|verb-thinking|naked|2-4|	1 -23
best-intro|verb-thinking|naked|5-10|	2-3 22
best-intro|verb-thinking|naked|far|	1 20	2-3 -17
best-intro|verb-thinking|relative|2-4|	4-7 11
best-intro|verb-thinking|saying|2-4|	2-3 -19	4-7 19
best-intro|verb-thinking|saying|5-10|	1 -25	2-3 20	4-7 24
best-intro|verb-thinking|shared|-15|	2-3 -13
best-intro|verb-thinking|thinking|0|	2-3 -12	4-7 21
best-intro|word|according|0|	1 -8	4-7 21
best-intro|word|according|1|	1 15	4-7 12
best-intro|word|according|2-4|	2-3 14	4-7 27	8+ 6
best-intro|word|according|5-10|	1 -13	2-3 20	4-7 -13
best-intro|word|according|far|	2-3 -6	4-7 24
best-intro|word|apposed|-11|	4-7 -8
best-intro|word|apposed|-14|	1 -15
best-intro|word|apposed|-7|	4-7 -8
best-intro|word|apposed|1|	2-3 12
best-intro|word|apposed|2-4|	1 18	2-3 12	4-7 14
best-intro|word|apposed|5-10|	4-7 15
best-intro|word|apposed|far|	1 -14
best-intro|word|apposition|2-4|	4-7 -9
best-intro|word|direct|0|	1 -9	2-3 -9	8+ -10
best-intro|word|direct|1|	2-3 -18
best-intro|word|direct|2-4|	1 -9	2-3 23	4-7 17
best-intro|word|direct|5-10|	1 -15	2-3 6	4-7 21
best-intro|word|direct|far|	1 -11	4-7 10
best-intro|word|judging|0|	2-3 -14
best-intro|word|judging|2-4|	4-7 11	8+ 7
best-intro|word|judging|5-10|	1 6	4-7 -9	8+ 16
best-intro|word|judging|far|	4-7 10
best-intro|word|naked|0|	1 -21
best-intro|word|naked|1|	2-3 -25
best-intro|word|naked|2-4|	1 14	2-3 -24	4-7 -32	8+ 7
best-intro|word|naked|5-10|	1 -17	4-7 19	8+ 20
best-intro|word|naked|far|	1 -19	2-3 -27	4-7 29	8+ 16
best-intro|word|other|0|	1 -8
best-intro|word|relative|0|	2-3 -10
best-intro|word|saying|-12|	1 -22
best-intro|word|saying|-5|	2-3 -7
best-intro|word|saying|0|	1 -15	2-3 -10	4-7 13	8+ 19
best-intro|word|saying|1|	1 -9	2-3 23	4-7 20	8+ 6
best-intro|word|saying|2-4|	1 -10	2-3 -19	4-7 39	8+ 15
best-intro|word|saying|5-10|	1 -11	2-3 15	4-7 50	8+ 17
best-intro|word|saying|far|	1 14	2-3 8	8+ 21
best-intro|word|shared|-16|	1 -12
best-intro|word|shared|5-10|	4-7 14
best-intro|word|thinking|-12|	2-3 19
best-intro|word|thinking|2-4|	1 -12	4-7 14	8+ 6
best-intro|word|thinking|5-10|	2-3 -15
best-intro|word|thinking|far|	2-3 -8
best-intro|–|judging|2-4|	4-7 -17
best-intro|–|naked|1|	2-3 -11
best-intro|–|naked|2-4|	4-7 7
best-intro|–|saying|1|	8+ 10
best-intro|–|saying|2-4|	1 11
best-intro|—|direct|0|	2-3 8
best-intro|—|direct|far|	2-3 -12
best-intro|—|saying|2-4|	4-7 10
best-intro|’|according|far|	4-7 9
best-intro|’|judging|2-4|	2-3 9
best-intro|’|naked|5-10|	4-7 6
best-intro|•|judging|1|	2-3 8
best-lead|lower|%|saying|	speaker-then-quote 11
best-lead|lower|'|according|	according-to 10
best-lead|lower|(|naked|	named-nearby -11
best-lead|lower|(|saying|	speaker-then-quote -7
best-lead|lower|,|according|	according-to 14	sentence-after -18	sentence-before 11
best-lead|lower|,|apposed|	speaker-then-quote 7
best-lead|lower|,|direct|	sentence-before 11	speaker-then-quote 11
best-lead|lower|,|judging|	speaker-then-quote -15
best-lead|lower|,|naked|	named-nearby 51
best-lead|lower|,|other|	verb-then-speaker 14
best-lead|lower|,|saying|	quote-then-verb 10	sentence-before 8	speaker-then-quote 39	verb-then-speaker 22
best-lead|lower|:|direct|	speaker-then-quote -14
best-lead|lower|:|judging|	speaker-then-quote -12
best-lead|lower|:|naked|	named-nearby 19
best-lead|lower|:|saying|	quote-then-verb 18	sentence-before -8	speaker-then-quote 16
best-lead|lower|:|shared|	quote-then-speaker -10
best-lead|lower|:|thinking|	speaker-then-quote 11
best-lead|lower|;|according|	according-to 10
best-lead|lower|;|naked|	named-nearby 8
best-lead|lower|adverb|according|	according-to 7
best-lead|lower|adverb|judging|	quote-then-speaker 16	quote-then-verb 8	speaker-then-quote 7
best-lead|lower|adverb|naked|	named-nearby 18
best-lead|lower|adverb|saying|	verb-then-speaker -9
best-lead|lower|auxiliary|according|	according-to 40
best-lead|lower|auxiliary|apposed|	speaker-then-quote 14
best-lead|lower|auxiliary|direct|	quote-then-speaker 22	speaker-then-quote 7
best-lead|lower|auxiliary|judging|	quote-then-verb 8	speaker-then-quote -17
best-lead|lower|auxiliary|naked|	named-nearby 7
best-lead|lower|auxiliary|relative|	speaker-then-quote 9
best-lead|lower|auxiliary|saying|	quote-then-speaker 7	quote-then-verb -11	sentence-before -13	speaker-then-quote 40	verb-then-speaker 16
best-lead|lower|auxiliary|shared|	quote-then-speaker -14
best-lead|lower|auxiliary|thinking|	speaker-then-quote 20
best-lead|lower|capital|according|	according-to 13
best-lead|lower|capital|apposed|	speaker-then-quote 11
best-lead|lower|capital|apposition|	quote-then-speaker -7
best-lead|lower|capital|direct|	quote-then-speaker 12	speaker-then-quote 11
best-lead|lower|capital|naked|	named-nearby 11
best-lead|lower|capital|other|	quote-then-verb 7
best-lead|lower|capital|saying|	quote-then-speaker -13	quote-then-verb 16	sentence-before 13	speaker-then-quote 40	verb-then-speaker 8
best-lead|lower|capital|shared|	quote-then-speaker 8
best-lead|lower|coordinator|according|	according-to 8
best-lead|lower|coordinator|direct|	speaker-then-quote -15
best-lead|lower|coordinator|judging|	speaker-then-quote -18
best-lead|lower|coordinator|naked|	named-nearby 27
best-lead|lower|coordinator|saying|	quote-then-speaker 12	quote-then-verb -19	sentence-after -12	sentence-before 12
best-lead|lower|determiner|according|	according-to -7
best-lead|lower|determiner|apposed|	speaker-then-quote -24
best-lead|lower|determiner|direct|	quote-then-speaker -7	sentence-before -11
best-lead|lower|determiner|judging|	quote-then-speaker -18	quote-then-verb 13	sentence-before -12	speaker-then-quote 10
best-lead|lower|determiner|naked|	named-nearby -16
best-lead|lower|determiner|passive|	quote-then-speaker -12
best-lead|lower|determiner|saying|	quote-then-speaker -22	quote-then-verb 21	sentence-after -15	sentence-before -15	speaker-then-quote -8	verb-then-speaker 20
best-lead|lower|determiner|thinking|	quote-then-speaker -12
best-lead|lower|possessive|naked|	named-nearby 17	possessor -15
best-lead|lower|preposition|according|	according-to 24	sentence-before -17
best-lead|lower|preposition|apposed|	sentence-before -7	speaker-then-quote -28
best-lead|lower|preposition|apposition|	sentence-before -14
best-lead|lower|preposition|direct|	quote-then-speaker -8	speaker-then-quote -12
best-lead|lower|preposition|judging|	verb-then-speaker 14
best-lead|lower|preposition|relative|	speaker-then-quote 6
best-lead|lower|preposition|saying|	quote-then-speaker 9	sentence-after 15	sentence-before -23	speaker-then-quote 27
best-lead|lower|preposition|shared|	speaker-then-quote -13
best-lead|lower|preposition|thinking|	speaker-then-quote 14
best-lead|lower|pronoun|according|	according-to 7
best-lead|lower|pronoun|direct|	speaker-then-quote 6
best-lead|lower|pronoun|judging|	speaker-then-quote -10
best-lead|lower|pronoun|naked|	possessor 21
best-lead|lower|pronoun|saying|	sentence-after 16	speaker-then-quote 38	verb-then-speaker 12
best-lead|lower|quote|naked|	named-nearby -17
best-lead|lower|subordinator|according|	according-to 19
best-lead|lower|subordinator|apposed|	quote-then-speaker -12
best-lead|lower|subordinator|direct|	quote-then-speaker -11	sentence-before -14	speaker-then-quote -18
best-lead|lower|subordinator|judging|	quote-then-speaker -16	speaker-then-quote 34
best-lead|lower|subordinator|saying|	sentence-after -17	sentence-before 21
best-lead|lower|subordinator|thinking|	quote-then-speaker -14
best-lead|lower|that|according|	according-to 8
best-lead|lower|that|direct|	sentence-before 20
best-lead|lower|that|judging|	speaker-then-quote 31	verb-then-speaker 8
best-lead|lower|that|saying|	quote-then-verb 8	speaker-then-quote -7
best-lead|lower|verb-judging|according|	sentence-before 13
best-lead|lower|verb-judging|apposed|	speaker-then-quote 13
best-lead|lower|verb-judging|direct|	speaker-then-quote 12
best-lead|lower|verb-judging|naked|	named-nearby -26
best-lead|lower|verb-judging|saying|	quote-then-speaker 22	quote-then-verb 12
best-lead|lower|verb-judging|thinking|	speaker-then-quote 20
best-lead|lower|verb-saying|apposed|	speaker-then-quote 6
best-lead|lower|verb-saying|direct|	speaker-then-quote -11
best-lead|lower|verb-saying|judging|	speaker-then-quote 28
best-lead|lower|verb-saying|naked|	named-nearby 32
best-lead|lower|verb-thinking|judging|	speaker-then-quote 19
best-lead|lower|verb-thinking|naked|	named-nearby 20
best-lead|lower|verb-thinking|relative|	speaker-then-quote 11
best-lead|lower|verb-thinking|saying|	speaker-then-quote -9
best-lead|lower|verb-thinking|shared|	quote-then-speaker -13
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -8
best-lead|lower|word|apposed|	quote-then-speaker -12	speaker-then-quote 26
best-lead|lower|word|direct|	quote-then-speaker -24	sentence-before -15	speaker-then-quote 34
best-lead|lower|word|judging|	quote-then-speaker -15
best-lead|lower|word|naked|	named-nearby -12	possessor -11
best-lead|lower|word|other|	quote-then-verb -8
best-lead|lower|word|relative|	quote-then-speaker -10
best-lead|lower|word|saying|	sentence-before -8	speaker-then-quote 33	verb-then-speaker -7
best-lead|lower|word|shared|	quote-then-speaker -12	speaker-then-quote 14
best-lead|lower|word|thinking|	quote-then-speaker 19	speaker-then-quote -12
best-lead|lower|–|judging|	quote-then-speaker -17
best-lead|lower|–|naked|	named-nearby 7
best-lead|lower|–|saying|	quote-then-speaker 11
best-lead|lower|’|according|	according-to 9
best-lead|lower|’|judging|	speaker-then-quote 7
best-lead|lower|’|naked|	named-nearby 6
best-lead|other|:|saying|	speaker-then-quote 7
best-lead|other|auxiliary|saying|	quote-then-speaker -19	speaker-then-quote 9
best-lead|other|preposition|according|	according-to 10
best-lead|other|pronoun|judging|	speaker-then-quote 14
best-lead|other|stop|naked|	named-before 6	named-nearby 10
best-lead|other|stop|saying|	quote-then-verb 13
best-lead|other|word|judging|	quote-then-speaker -13
best-lead|upper|'|saying|	quote-then-speaker -13
best-lead|upper|(|naked|	named-nearby -17
best-lead|upper|(|saying|	speaker-then-quote -19
best-lead|upper|)|naked|	named-nearby 6
best-lead|upper|,|apposed|	quote-then-speaker -10
best-lead|upper|,|direct|	speaker-then-quote 14
best-lead|upper|,|judging|	quote-then-speaker -6	quote-then-verb -8
best-lead|upper|,|naked|	named-nearby -15	possessor -15
best-lead|upper|,|relative|	quote-then-speaker -11	speaker-then-quote -8
best-lead|upper|,|saying|	quote-then-speaker -19	quote-then-verb -15	speaker-then-quote 11
best-lead|upper|,|thinking|	quote-then-speaker -10
best-lead|upper|-|naked|	named-nearby 10
best-lead|upper|:|according|	according-to 19	sentence-before 8
best-lead|upper|:|apposed|	speaker-then-quote 28
best-lead|upper|:|apposition|	sentence-before 6
best-lead|upper|:|direct|	sentence-after 8	sentence-before 16	speaker-then-quote -7
best-lead|upper|:|judging|	speaker-then-quote 13
best-lead|upper|:|naked|	colon 27
best-lead|upper|:|other|	quote-then-verb 18
best-lead|upper|:|saying|	quote-then-speaker 24	quote-then-verb 30	sentence-after 18	sentence-before 25	speaker-then-quote 21	verb-then-speaker 21
best-lead|upper|:|shared|	speaker-then-quote 23
best-lead|upper|:|thinking|	speaker-then-quote 26
best-lead|upper|;|naked|	signature -11
best-lead|upper|adverb|apposition|	speaker-then-quote 10
best-lead|upper|adverb|naked|	named-nearby -12
best-lead|upper|auxiliary|apposed|	speaker-then-quote -10
best-lead|upper|auxiliary|naked|	named-nearby -13	possessor -10
best-lead|upper|auxiliary|saying|	quote-then-verb -12	sentence-before -11
best-lead|upper|capital|direct|	quote-then-speaker -17	sentence-before -15	speaker-then-quote -16
best-lead|upper|capital|judging|	quote-then-verb -7
best-lead|upper|capital|naked|	signature -18
best-lead|upper|capital|other|	quote-then-verb -10
best-lead|upper|capital|saying|	quote-then-speaker -13	quote-then-verb -6	sentence-before -10	verb-then-speaker -7
best-lead|upper|coordinator|apposition|	quote-then-speaker -6
best-lead|upper|coordinator|naked|	named-nearby -11
best-lead|upper|coordinator|saying|	speaker-then-quote -11
best-lead|upper|determiner|according|	according-to -12
best-lead|upper|determiner|apposition|	speaker-then-quote -6
best-lead|upper|determiner|direct|	speaker-then-quote 7
best-lead|upper|determiner|judging|	quote-then-verb -11	speaker-then-quote -19
best-lead|upper|determiner|naked|	named-nearby -7
best-lead|upper|determiner|other|	quote-then-verb -9
best-lead|upper|determiner|saying|	quote-then-speaker 7	quote-then-verb -11
best-lead|upper|determiner|thinking|	speaker-then-quote -9
best-lead|upper|possessive|apposed|	speaker-then-quote -13
best-lead|upper|possessive|saying|	speaker-then-quote -15
best-lead|upper|preposition|direct|	quote-then-speaker -15	speaker-then-quote -19
best-lead|upper|preposition|judging|	quote-then-speaker -16	quote-then-verb -13	speaker-then-quote 26
best-lead|upper|preposition|naked|	named-nearby -42	possessor -14
best-lead|upper|preposition|saying|	quote-then-speaker -14	quote-then-verb -15	sentence-after -10	sentence-before -17	speaker-then-quote -22	verb-then-speaker -19
best-lead|upper|pronoun|direct|	quote-then-speaker -10
best-lead|upper|pronoun|judging|	speaker-then-quote -10
best-lead|upper|quote|naked|	named-before 17
best-lead|upper|quote|saying|	quote-then-speaker 14	sentence-before 19
best-lead|upper|start|according|	according-to -12	paragraph-before 9
best-lead|upper|start|apposed|	quote-then-speaker 7
best-lead|upper|start|apposition|	quote-then-speaker -15
best-lead|upper|start|direct|	paragraph-before 11	sentence-after 19
best-lead|upper|start|judging|	paragraph-before 16	quote-then-speaker -16
best-lead|upper|start|other|	quote-then-verb 8
best-lead|upper|start|relative|	quote-then-speaker 10
best-lead|upper|start|saying|	quote-then-speaker 34	quote-then-verb 33	sentence-after 18
best-lead|upper|start|thinking|	paragraph-before 11	quote-then-speaker -16
best-lead|upper|stop|according|	according-to 11	sentence-before 12
best-lead|upper|stop|apposition|	sentence-before 20
best-lead|upper|stop|direct|	quote-then-speaker 26	sentence-after 14	sentence-before 7
best-lead|upper|stop|judging|	quote-then-speaker 13	quote-then-verb -7
best-lead|upper|stop|naked|	named-nearby 38
best-lead|upper|stop|other|	quote-then-verb 26	sentence-before 7
best-lead|upper|stop|relative|	sentence-before 6
best-lead|upper|stop|saying|	quote-then-speaker 26	quote-then-verb 34	sentence-after 21	sentence-before 20
best-lead|upper|stop|thinking|	quote-then-speaker 14	sentence-before 13
best-lead|upper|subordinator|apposed|	quote-then-speaker -14
best-lead|upper|subordinator|apposition|	quote-then-speaker -6	speaker-then-quote -9
best-lead|upper|subordinator|naked|	named-nearby -45
best-lead|upper|subordinator|saying|	quote-then-speaker -11	sentence-before -10	speaker-then-quote -19
best-lead|upper|verb-judging|apposed|	quote-then-speaker -7
best-lead|upper|verb-judging|judging|	speaker-then-quote -33
best-lead|upper|verb-judging|naked|	possessor -9
best-lead|upper|verb-judging|saying|	quote-then-speaker -17	quote-then-verb -13	sentence-after -10	sentence-before -7	speaker-then-quote -14
best-lead|upper|verb-saying|direct|	sentence-before -9
best-lead|upper|verb-saying|judging|	quote-then-verb -14	speaker-then-quote 12
best-lead|upper|verb-saying|naked|	named-nearby 21
best-lead|upper|verb-saying|saying|	speaker-then-quote -33
best-lead|upper|verb-thinking|judging|	speaker-then-quote -11
best-lead|upper|verb-thinking|naked|	named-nearby -17
best-lead|upper|word|according|	according-to 10
best-lead|upper|word|apposed|	quote-then-speaker -10	speaker-then-quote 17
best-lead|upper|word|apposition|	speaker-then-quote -9
best-lead|upper|word|direct|	speaker-then-quote -16
best-lead|upper|word|naked|	named-nearby -26
best-lead|upper|word|saying|	quote-then-speaker -19	quote-then-verb -19	sentence-after -14	sentence-before -18	speaker-then-quote -17	verb-then-speaker -6
best-lead|upper|word|thinking|	speaker-then-quote -19
best-lead|upper|–|naked|	named-nearby -11
best-lead|upper|–|saying|	quote-then-verb 10
best-lead|upper|—|direct|	quote-then-speaker -12	sentence-after 8
best-lead|upper|—|saying|	sentence-before 12
best-lead|upper|•|judging|	quote-then-verb 8
best-lemma|	accuse 25	aceitar 11	acknowledge 18	acusar 25	adelantar -15	adiantar 9	admettre 14	admit 12	admitir 10	advertir -11	advise 30	affermare -14	afficher 9	affirm 16	afirmar 6	aggiungere 17	agree 37	ajouter -17	alabar 15	allow 12	ameaçar 17	amuser 7	annoncer -8	announce 23	annunciare 19	answer 6	anticipare 19	antwoorden 9	antworten 17	anunciar -16	apelar 6	appen 6	apuntar 14	argue -18	arguir 6	argumentar -7	asegurar 8	ask 12	assegurar 12	assure 12	assurer 16	atestar 19	atirar 7	attaccare 11	attendre 13	avertir 6	avisar 8	avvertire 16	back -25	befürchten 14	behaupten 12	bekennen 14	believe -13	bemängeln 7	benadrukken 10	beslissen 15	bestätigen -19	beteuern -9	bevestigen -13	bill -8	blame 14	blijven -6	brand -17	brontolare 11	brummen 14	calificar 11	call 20	caution 21	challenge -16	chamar -9	chant -9	chiamare -9	chiedere -14	cite -15	citeren 6	claim 22	comentar 9	comment 14	complain 24	completar 11	concede -12	concluir 14	conclure 10	confessar -13	confessare 10	confidare 14	confier 8	confirmar 18	consider -11	considerar 16	contar -8	contend 11	contestar 8	correct 15	correggere 21	counter 28	crier 17	croire 12	deadpan 20	decir 19	defender -11	demandar 6	demander 7	dementieren 8	denken 7	deplorar -9	descartar 19	describe 11	describir 12	deslizar 6	difundir 11	disagree 15	disclose -8	discordar 6	dismiss 18	disparar -13	divulgar 10	domandare -11	douter 11	duiden 11	décrire 12	défendre 15	démentir 9	détailler 7	engager -16	enquérir 13	ergänzen 19	erkennen 11	erklären 6	escrever -11	esprimere 8	estimer 14	exiger 8	exigir 9	explain 11	explicar -13	expresar 12	express 18	exprimer 18	faire_valoir 20	falar 18	figure 20	figurer 14	find -14	finden 16	flüstern 8	fordern 8	forecast 21	formulieren 11	fragen 6	frisar 7	fume 19	fustiger 11	garantire 18	gestehen 12	geven 16	giudicare 11	giurare 10	glimlachen 6	glisser 15	gracejar 10	grappen 12	greet 22	gridare 9	gritar 7	grumble 15	hablar 19	hail 23	heißen -16	heten -8	hit 20	hold -6	hurler 16	indicar 15	indiquer 13	informar 9	informeren 9	insist -17	insistere 14	interroger 8	interrompere 13	interrumpir 7	introduce -23	invite -14	invocare -15	ironiser 7	issue 10	joke -10	jubiler 15	juger 11	justificar 6	justifier 18	kaatsen 6	klinken 6	kritisieren -12	kündigen 12	lachen 13	lament -24	lamentar 9	lassen -11	laugh 20	leggen 8	lehnen -7	lembrar 7	limitar 16	list -39	loben 14	lodare 16	luiden 9	lâcher 10	mahnen 13	mandar 21	manifestar -8	manter -14	mean 19	meinen -6	melden 9	mention -9	message -19	monkelen 8	motivare 7	murmeln 20	muse 16	mutter 8	name -48	negar 19	negare 10	nennen -6	noemen 18	none -9	noter 14	object -8	observe 15	offer -22	oordelen 11	opinar 18	order -8	parlare 28	parler 20	pedir 25	peinzen 16	perguntar 19	plaider -18	plaisanter 14	plaudire 15	plead 16	pledge 17	pleiten -10	point 14	post 10	praise 14	precisar 17	precisare 21	prefer -15	preferir 14	preguntar 11	prescrivere 9	prevedere 12	proclamer 8	promettere 20	promettre 20	promise -26	protest 9	préciser 8	prétendre 12	prévenir -15	qualifier 13	queixar -11	quejar -12	quip 17	quote 22	raccomandare 11	raccontare 26	raise -15	rappeler 17	rate -44	read -6	reageren 11	reagir 14	recitare 18	reclamar 24	recognize -10	recommend -13	reconhecer 11	reconnaître 7	record -19	recordar 10	recount 16	rectifier 20	redouter 8	refuser -16	regretter 16	reiterate 15	reject -11	rejeitar 8	rekenen 13	relatar 10	relativiser 20	remark 10	remeter 11	remind 17	repeat -14	replicare 16	reply 19	report -22	reprendre 10	respond 14	ressalvar 13	retrucar 13	revelar 19	riassumere 26	ribattere 12	ricordare 14	riferire 11	rigoler 7	ringraziare 30	ripetere 7	rir 6	rispondere 14	rivelare -9	roar 6	roepen 12	rufen 13	räumen -9	réagir 10	réclamer 17	réjouir -12	répliquer 8	répondre 25	résumer 12	rétorquer 6	saber -7	sagen 26	saluer 21	salutare 25	sapere 21	say 19	scandire 21	schamperen 7	scherzen 6	schreiben 26	schrijven 7	scrivere -14	see 28	seek -16	seufzen 8	shoot 17	shout -15	sigh 14	sign 9	sing -14	sintetizar 12	snap 6	soltar 7	sommen 7	sostener 21	sostenere -10	souffler 17	souhaiter 6	sourire 18	souvenir 11	speak 24	spiegare 10	spotten 6	sprechen 24	spreken 19	staan -8	state 20	stress 8	submit 11	subrayar 6	suggest 16	sustentar 10	tachar 9	tag -6	tagliare 8	talk 19	teilen -10	tell 39	temere 11	testify 18	text -9	thank 35	think 14	threaten -15	title -7	traiter 9	trancher 12	urge 23	use -57	valorar 14	vanter 13	vatten 11	ver 13	verklaren -6	verlauten 11	verraten 11	vertellen 6	verweisen -11	verwijten 9	view -24	voegen 15	voir 25	vouloir -14	vow 17	waarschuwen 6	wail 20	warn -11	wave -23	whisper 15	write -18	yell 15	zanjar 7	zeggen 10	zeigen 17	zien 12	zitieren 6	zweren 8	écrire 19	évoquer 21
best-lemma|accuse|speaker-then-quote|	0 20	1 -20	5-10 34
best-lemma|aceitar|speaker-then-quote|	0 11
best-lemma|acknowledge|speaker-then-quote|	2-4 18
best-lemma|acusar|speaker-then-quote|	2-4 20
best-lemma|acusar|verb-then-speaker|	1 14
best-lemma|add|quote-then-speaker|	0 31
best-lemma|add|quote-then-verb|	0 12
best-lemma|add|sentence-after|	0 16
best-lemma|add|sentence-before|	1 22
best-lemma|add|speaker-then-quote|	1 8	2-4 25	5-10 -20
best-lemma|adelantar|speaker-then-quote|	5-10 -15
best-lemma|adiantar|speaker-then-quote|	2-4 9
best-lemma|admettre|speaker-then-quote|	0 13
best-lemma|admitir|sentence-before|	5-10 8
best-lemma|admitir|speaker-then-quote|	5-10 6
best-lemma|admit|quote-then-speaker|	0 12
best-lemma|admit|speaker-then-quote|	1 12
best-lemma|advertir|sentence-before|	5-10 -12	far -10
best-lemma|advertir|speaker-then-quote|	5-10 22
best-lemma|advise|quote-then-speaker|	0 13
best-lemma|advise|quote-then-verb|	0 12
best-lemma|advise|speaker-then-quote|	2-4 26
best-lemma|affermare|speaker-then-quote|	far -15
best-lemma|afficher|speaker-then-quote|	1 9
best-lemma|affirmer|quote-then-speaker|	2-4 7
best-lemma|affirm|speaker-then-quote|	far 16
best-lemma|afirmar|sentence-before|	5-10 11
best-lemma|afirmar|speaker-then-quote|	5-10 14
best-lemma|aggiungere|quote-then-speaker|	-10 9
best-lemma|aggiungere|speaker-then-quote|	1 8
best-lemma|aggiungere|verb-then-speaker|	1 13
best-lemma|agree|sentence-before|	5-10 -10
best-lemma|agree|speaker-then-quote|	0 21	2-4 24	5-10 19
best-lemma|ajouter|quote-then-speaker|	2-4 11
best-lemma|ajouter|quote-then-verb|	1 11
best-lemma|ajouter|speaker-then-quote|	2-4 -7	5-10 -16
best-lemma|alabar|sentence-before|	far 15
best-lemma|allow|quote-then-speaker|	0 12
best-lemma|ameaçar|speaker-then-quote|	5-10 17
best-lemma|ammettere|quote-then-verb|	1 13
best-lemma|ammettere|speaker-then-quote|	0 19
best-lemma|ammettere|verb-then-speaker|	5-10 -10
best-lemma|amuser|quote-then-verb|	1 7
best-lemma|annoncer|sentence-before|	far -8
best-lemma|announce|quote-then-speaker|	0 20
best-lemma|announce|sentence-before|	5-10 16
best-lemma|annunciare|sentence-before|	5-10 12
best-lemma|annunciare|speaker-then-quote|	0 14
best-lemma|answer|quote-then-speaker|	0 22
best-lemma|answer|speaker-then-quote|	0 14	1 -13
best-lemma|anticipare|verb-then-speaker|	5-10 18
best-lemma|antwoorden|quote-then-verb|	1 9
best-lemma|antworten|speaker-then-quote|	1 11	2-4 13
best-lemma|anunciar|quote-then-speaker|	5-10 -7
best-lemma|anunciar|speaker-then-quote|	0 -13
best-lemma|apelar|sentence-before|	far 6
best-lemma|appeler|speaker-then-quote|	0 -10	2-4 6
best-lemma|appen|quote-then-verb|	1 6
best-lemma|apuntar|speaker-then-quote|	1 14
best-lemma|argue|quote-then-speaker|	0 -22
best-lemma|argue|speaker-then-quote|	5-10 6
best-lemma|arguir|speaker-then-quote|	2-4 6
best-lemma|argumentar|speaker-then-quote|	5-10 -7
best-lemma|asegurar|quote-then-verb|	1 8
best-lemma|ask|quote-then-speaker|	0 18	5-10 -7
best-lemma|ask|quote-then-verb|	0 24
best-lemma|ask|sentence-after|	0 13
best-lemma|ask|sentence-before|	5-10 12	far -22
best-lemma|ask|speaker-then-quote|	0 18	1 20	2-4 25
best-lemma|assegurar|speaker-then-quote|	2-4 11
best-lemma|assicurare|sentence-before|	far -7
best-lemma|assicurare|speaker-then-quote|	1 17	5-10 -14
best-lemma|assicurare|verb-then-speaker|	1 8
best-lemma|assurer|speaker-then-quote|	5-10 16
best-lemma|assure|quote-then-speaker|	0 12
best-lemma|atestar|speaker-then-quote|	0 14	2-4 14
best-lemma|atirar|verb-then-speaker|	2-4 7
best-lemma|attaccare|speaker-then-quote|	1 11
best-lemma|attendre|speaker-then-quote|	2-4 13
best-lemma|avertir|quote-then-speaker|	2-4 6
best-lemma|avisar|quote-then-verb|	1 8
best-lemma|avvertire|paragraph-before|	far 7
best-lemma|avvertire|speaker-then-quote|	1 7
best-lemma|avvertire|verb-then-speaker|	1 15
best-lemma|back|quote-then-speaker|	0 -14
best-lemma|back|speaker-then-quote|	0 -22
best-lemma|befürchten|speaker-then-quote|	0 14
best-lemma|behaupten|quote-then-speaker|	2-4 9
best-lemma|bekennen|quote-then-verb|	1 16
best-lemma|believe|speaker-then-quote|	5-10 -13
best-lemma|benadrukken|quote-then-verb|	1 10
best-lemma|beslissen|quote-then-verb|	1 15
best-lemma|bestätigen|speaker-then-quote|	1 -19
best-lemma|beteuern|quote-then-verb|	1 16	2-4 -10
best-lemma|betonen|quote-then-verb|	1 6	2-4 -11
best-lemma|bevestigen|sentence-after|	0 15
best-lemma|bevestigen|speaker-then-quote|	2-4 -17
best-lemma|bill|speaker-then-quote|	2-4 -8
best-lemma|blame|quote-then-speaker|	-5 -6
best-lemma|blame|speaker-then-quote|	0 18	2-4 8
best-lemma|blijven|quote-then-speaker|	0 -9
best-lemma|blijven|speaker-then-quote|	0 7
best-lemma|brand|speaker-then-quote|	0 -21	5-10 18
best-lemma|brontolare|speaker-then-quote|	1 11
best-lemma|brummen|quote-then-verb|	1 14
best-lemma|calificar|speaker-then-quote|	2-4 11
best-lemma|call|paragraph-before|	far 16
best-lemma|call|quote-then-speaker|	-5 -12	0 14
best-lemma|call|sentence-before|	far -12
best-lemma|call|speaker-then-quote|	0 -6	2-4 41	far 22
best-lemma|caution|speaker-then-quote|	2-4 21
best-lemma|challenge|quote-then-verb|	1 -16
best-lemma|chamar|speaker-then-quote|	0 -14	2-4 16
best-lemma|chant|quote-then-speaker|	0 15
best-lemma|chant|speaker-then-quote|	0 -12
best-lemma|chiamare|speaker-then-quote|	0 -9
best-lemma|chiedere|quote-then-verb|	1 6
best-lemma|chiedere|speaker-then-quote|	0 10	5-10 -13
best-lemma|citeren|speaker-then-quote|	2-4 6
best-lemma|cite|speaker-then-quote|	5-10 -15
best-lemma|claim|sentence-before|	5-10 15
best-lemma|claim|speaker-then-quote|	2-4 21	5-10 11
best-lemma|comentar|sentence-before|	2-4 10
best-lemma|comment|speaker-then-quote|	1 14
best-lemma|complain|quote-then-verb|	0 11
best-lemma|complain|speaker-then-quote|	2-4 21
best-lemma|completar|quote-then-verb|	1 11
best-lemma|concede|quote-then-speaker|	0 16
best-lemma|concede|quote-then-verb|	0 10
best-lemma|concede|speaker-then-quote|	1 17	2-4 -12
best-lemma|concluir|speaker-then-quote|	5-10 14
best-lemma|conclure|quote-then-verb|	1 10
best-lemma|conclure|speaker-then-quote|	1 6
best-lemma|confessare|speaker-then-quote|	1 9
best-lemma|confessar|sentence-before|	5-10 -13
best-lemma|confidare|speaker-then-quote|	2-4 12
best-lemma|confier|quote-then-verb|	1 15
best-lemma|confirmar|paragraph-before|	far 6
best-lemma|confirmar|speaker-then-quote|	2-4 18
best-lemma|confirm|quote-then-speaker|	-5 -15
best-lemma|confirm|speaker-then-quote|	1 14
best-lemma|considerar|speaker-then-quote|	2-4 16	5-10 8	far 10
best-lemma|consider|quote-then-speaker|	0 -11
best-lemma|contar|sentence-before|	5-10 -12
best-lemma|contend|quote-then-speaker|	0 11
best-lemma|contestar|speaker-then-quote|	2-4 6
best-lemma|correct|speaker-then-quote|	2-4 15
best-lemma|correggere|speaker-then-quote|	1 21
best-lemma|counter|quote-then-speaker|	0 9
best-lemma|counter|quote-then-verb|	0 9
best-lemma|counter|speaker-then-quote|	1 13	2-4 23
best-lemma|crier|speaker-then-quote|	1 17
best-lemma|criticise|quote-then-speaker|	2-4 -11
best-lemma|criticise|speaker-then-quote|	0 16	2-4 -12
best-lemma|croire|speaker-then-quote|	2-4 12
best-lemma|deadpan|quote-then-speaker|	0 16
best-lemma|deadpan|sentence-before|	1 10
best-lemma|decir|sentence-before|	5-10 12
best-lemma|decir|speaker-then-quote|	5-10 13
best-lemma|declarar|speaker-then-quote|	0 15	2-4 20	5-10 -11
best-lemma|defender|speaker-then-quote|	2-4 -11
best-lemma|definire|speaker-then-quote|	0 -11	5-10 11
best-lemma|demandar|speaker-then-quote|	5-10 6
best-lemma|demander|sentence-before|	1 9
best-lemma|demander|speaker-then-quote|	1 7
best-lemma|dementieren|speaker-then-quote|	1 8
best-lemma|denken|speaker-then-quote|	2-4 7
best-lemma|deny|sentence-after|	0 -12
best-lemma|deny|sentence-before|	far 25
best-lemma|deny|speaker-then-quote|	2-4 -21
best-lemma|deplorar|speaker-then-quote|	1 -9
best-lemma|descartar|speaker-then-quote|	5-10 18
best-lemma|describe|quote-then-speaker|	2-4 -17
best-lemma|describe|speaker-then-quote|	1 37	2-4 8	5-10 -6
best-lemma|describir|speaker-then-quote|	1 9
best-lemma|deslizar|speaker-then-quote|	2-4 6
best-lemma|difundir|speaker-then-quote|	far 11
best-lemma|dire|quote-then-verb|	1 16
best-lemma|dire|sentence-after|	5-10 10
best-lemma|dire|speaker-then-quote|	0 15	1 10	2-4 -13
best-lemma|disagree|speaker-then-quote|	2-4 15
best-lemma|disclose|speaker-then-quote|	5-10 -8
best-lemma|discordar|sentence-before|	1 6
best-lemma|dismiss|speaker-then-quote|	2-4 17	5-10 15	far 15
best-lemma|disparar|speaker-then-quote|	1 -13
best-lemma|divulgar|speaker-then-quote|	far 10
best-lemma|dizer|quote-then-speaker|	0 -10
best-lemma|dizer|speaker-then-quote|	2-4 15
best-lemma|dizer|verb-then-speaker|	5-10 9
best-lemma|domandare|speaker-then-quote|	0 15	2-4 -14
best-lemma|douter|speaker-then-quote|	1 11
best-lemma|duiden|quote-then-verb|	1 11
best-lemma|décrire|speaker-then-quote|	5-10 12
best-lemma|défendre|speaker-then-quote|	2-4 15
best-lemma|démentir|sentence-after|	5-10 11
best-lemma|détailler|quote-then-verb|	1 7
best-lemma|engager|speaker-then-quote|	5-10 -16
best-lemma|enquérir|sentence-before|	5-10 13
best-lemma|ergänzen|quote-then-speaker|	2-4 11
best-lemma|ergänzen|verb-then-speaker|	5-10 12
best-lemma|erkennen|speaker-then-quote|	2-4 11
best-lemma|erklären|quote-then-verb|	1 9	2-4 6
best-lemma|erklären|speaker-then-quote|	5-10 8
best-lemma|escrever|sentence-before|	5-10 -12
best-lemma|escrever|speaker-then-quote|	2-4 11
best-lemma|esprimere|speaker-then-quote|	0 8
best-lemma|estimer|speaker-then-quote|	5-10 14
best-lemma|exiger|speaker-then-quote|	0 8
best-lemma|exigir|sentence-before|	far 9
best-lemma|exigir|speaker-then-quote|	0 15
best-lemma|explain|quote-then-speaker|	0 29
best-lemma|explain|sentence-before|	1 15	5-10 21
best-lemma|explain|speaker-then-quote|	5-10 -13
best-lemma|explain|verb-then-speaker|	1 11
best-lemma|explicar|speaker-then-quote|	5-10 -13
best-lemma|expresar|speaker-then-quote|	2-4 10
best-lemma|express|sentence-before|	far 18
best-lemma|exprimer|speaker-then-quote|	far 18
best-lemma|faire_valoir|quote-then-verb|	1 13
best-lemma|faire_valoir|verb-then-speaker|	2-4 20
best-lemma|falar|speaker-then-quote|	1 28	5-10 6
best-lemma|figurer|speaker-then-quote|	2-4 14
best-lemma|figure|speaker-then-quote|	5-10 20
best-lemma|finden|quote-then-verb|	1 8
best-lemma|finden|speaker-then-quote|	2-4 14
best-lemma|find|quote-then-speaker|	0 -14	2-4 -11
best-lemma|find|quote-then-verb|	5-10 -15
best-lemma|find|speaker-then-quote|	5-10 11
best-lemma|flüstern|quote-then-verb|	1 8
best-lemma|fordern|verb-then-speaker|	1 8
best-lemma|forecast|speaker-then-quote|	5-10 21
best-lemma|formulieren|speaker-then-quote|	2-4 11
best-lemma|fragen|speaker-then-quote|	1 6
best-lemma|frisar|quote-then-verb|	1 7
best-lemma|fume|quote-then-speaker|	0 21
best-lemma|fume|sentence-before|	1 13
best-lemma|fume|speaker-then-quote|	2-4 17
best-lemma|fustiger|speaker-then-quote|	2-4 11
best-lemma|garantire|speaker-then-quote|	2-4 18
best-lemma|garantir|speaker-then-quote|	2-4 -10	5-10 20	far 16
best-lemma|geben|quote-then-verb|	1 10
best-lemma|geben|verb-then-speaker|	2-4 -7
best-lemma|gestehen|quote-then-verb|	1 7
best-lemma|gestehen|speaker-then-quote|	2-4 10
best-lemma|geven|quote-then-verb|	1 16
best-lemma|giudicare|speaker-then-quote|	2-4 11
best-lemma|giurare|speaker-then-quote|	2-4 10
best-lemma|glimlachen|quote-then-verb|	1 6
best-lemma|glisser|quote-then-speaker|	2-4 15
best-lemma|gracejar|quote-then-verb|	1 6
best-lemma|gracejar|verb-then-speaker|	5-10 10
best-lemma|grappen|quote-then-verb|	1 12
best-lemma|greet|speaker-then-quote|	0 -19	2-4 24
best-lemma|gridare|sentence-before|	5-10 11
best-lemma|gridare|speaker-then-quote|	1 8
best-lemma|grumble|quote-then-speaker|	0 15
best-lemma|hablar|speaker-then-quote|	1 17	2-4 10
best-lemma|hail|speaker-then-quote|	0 23
best-lemma|halten|quote-then-verb|	1 11
best-lemma|halten|sentence-before|	far -12
best-lemma|halten|speaker-then-quote|	2-4 14
best-lemma|hear|quote-then-speaker|	0 22
best-lemma|hear|speaker-then-quote|	0 14	2-4 -14	far 15
best-lemma|heißen|quote-then-verb|	1 -10
best-lemma|heißen|speaker-then-quote|	0 -19	2-4 -10	5-10 11
best-lemma|heißen|verb-then-speaker|	2-4 9
best-lemma|heten|quote-then-verb|	2-4 10
best-lemma|heten|speaker-then-quote|	0 -13
best-lemma|hit|speaker-then-quote|	2-4 20
best-lemma|hold|paragraph-before|	far 11
best-lemma|hold|quote-then-speaker|	-10 -14
best-lemma|hold|sentence-before|	5-10 15
best-lemma|hold|speaker-then-quote|	far -8
best-lemma|hurler|speaker-then-quote|	2-4 16
best-lemma|indicar|speaker-then-quote|	5-10 12	far 15
best-lemma|indiquer|speaker-then-quote|	0 14	2-4 7
best-lemma|informar|speaker-then-quote|	far 9
best-lemma|informeren|paragraph-before|	far 6
best-lemma|insistere|paragraph-before|	far 10
best-lemma|insistere|sentence-after|	1 8
best-lemma|insist|speaker-then-quote|	2-4 19	5-10 -19
best-lemma|interroger|quote-then-verb|	1 8
best-lemma|interrompere|quote-then-verb|	1 10
best-lemma|interrompere|verb-then-speaker|	1 7
best-lemma|interrumpir|speaker-then-quote|	1 7
best-lemma|introduce|speaker-then-quote|	2-4 -23
best-lemma|invite|speaker-then-quote|	5-10 -14
best-lemma|invocare|speaker-then-quote|	1 -15
best-lemma|ironiser|speaker-then-quote|	1 9
best-lemma|issue|speaker-then-quote|	1 -19	5-10 20
best-lemma|joke|quote-then-speaker|	0 17	2-4 9
best-lemma|joke|quote-then-verb|	0 17	1 19
best-lemma|joke|speaker-then-quote|	1 9	2-4 -20	5-10 13
best-lemma|jubiler|quote-then-verb|	1 15
best-lemma|juger|quote-then-verb|	1 6
best-lemma|juger|speaker-then-quote|	0 8
best-lemma|justificar|sentence-before|	far 7
best-lemma|justifier|quote-then-speaker|	2-4 18
best-lemma|kaatsen|quote-then-verb|	1 6
best-lemma|klinken|quote-then-verb|	1 6
best-lemma|kritisieren|quote-then-verb|	5-10 -12
best-lemma|kündigen|speaker-then-quote|	2-4 9
best-lemma|lachen|quote-then-verb|	1 9
best-lemma|lachen|sentence-after|	0 9
best-lemma|lachen|speaker-then-quote|	5-10 10
best-lemma|lamentar|quote-then-speaker|	-6 -9
best-lemma|lamentar|sentence-before|	5-10 11
best-lemma|lamentar|speaker-then-quote|	5-10 17
best-lemma|lament|speaker-then-quote|	0 -18	2-4 -15
best-lemma|lassen|speaker-then-quote|	0 -18	5-10 11
best-lemma|laten|quote-then-verb|	0 -6	1 16	5-10 -8
best-lemma|laten|speaker-then-quote|	2-4 16	5-10 -9
best-lemma|laugh|quote-then-speaker|	0 20
best-lemma|leggen|quote-then-verb|	1 8
best-lemma|lehnen|quote-then-verb|	0 -7
best-lemma|lembrar|quote-then-verb|	1 6
best-lemma|lembrar|verb-then-speaker|	5-10 7
best-lemma|like|quote-then-speaker|	0 9	5-10 -12
best-lemma|like|speaker-then-quote|	2-4 14
best-lemma|limitar|speaker-then-quote|	5-10 16
best-lemma|lire|quote-then-verb|	1 12
best-lemma|lire|speaker-then-quote|	1 -8
best-lemma|list|quote-then-speaker|	-15 -8
best-lemma|list|quote-then-verb|	1 -11
best-lemma|list|speaker-then-quote|	0 -22	1 -20	2-4 -16
best-lemma|llamar|quote-then-verb|	1 8	far -8
best-lemma|llamar|speaker-then-quote|	1 6
best-lemma|loben|speaker-then-quote|	0 14
best-lemma|lodare|speaker-then-quote|	0 16
best-lemma|luiden|quote-then-verb|	1 9
best-lemma|lâcher|quote-then-verb|	1 17
best-lemma|lâcher|speaker-then-quote|	5-10 8
best-lemma|mahnen|sentence-before|	far 13
best-lemma|mandar|sentence-before|	2-4 12
best-lemma|mandar|speaker-then-quote|	2-4 14	5-10 6
best-lemma|manifestar|speaker-then-quote|	0 -8
best-lemma|manter|speaker-then-quote|	5-10 -14
best-lemma|mean|quote-then-speaker|	-12 19
best-lemma|meinen|quote-then-speaker|	0 -10
best-lemma|meinen|quote-then-verb|	1 6
best-lemma|meinen|speaker-then-quote|	2-4 6
best-lemma|melden|quote-then-verb|	1 9
best-lemma|mention|quote-then-speaker|	0 -9
best-lemma|message|speaker-then-quote|	2-4 -11	5-10 -13
best-lemma|monkelen|quote-then-verb|	1 8
best-lemma|motivare|quote-then-verb|	1 7
best-lemma|murmeln|quote-then-verb|	1 18
best-lemma|muse|quote-then-speaker|	0 13
best-lemma|muse|sentence-before|	1 12
best-lemma|mutter|quote-then-speaker|	0 8
best-lemma|name|quote-then-speaker|	5-10 -15
best-lemma|name|speaker-then-quote|	0 -16	1 -23	2-4 -19	5-10 -32
best-lemma|negare|speaker-then-quote|	2-4 10
best-lemma|negar|speaker-then-quote|	1 9	2-4 19
best-lemma|nennen|quote-then-speaker|	-7 -7
best-lemma|nennen|quote-then-verb|	0 -13
best-lemma|nennen|speaker-then-quote|	1 10	2-4 18
best-lemma|noemen|speaker-then-quote|	1 12	2-4 19	5-10 13
best-lemma|none|according-to|	1 20	2-4 13
best-lemma|none|colon|	1 28	2-4 21
best-lemma|none|named-before|	2-4 7	5-10 14
best-lemma|none|named-nearby|	0 -11	2-4 -6	5-10 10	far -6
best-lemma|none|paragraph-before|	far 12
best-lemma|none|possessor|	1 -10	2-4 -25	5-10 22
best-lemma|none|quote-then-speaker|	-10 -10	-11 -14	-14 -20	-15 -13	-16 -12	-3 -17	-4 -15	-5 -19	-6 -12	-7 -8	-9 -13	0 -16	1 21	2-4 -13	5-10 -12	far -11
best-lemma|none|sentence-after|	0 17	1 14	2-4 -18
best-lemma|none|sentence-before|	1 11	2-4 23	5-10 -20	far -7
best-lemma|none|signature|	1 -13
best-lemma|none|speaker-then-quote|	0 -7	1 11	2-4 11	5-10 -14	far -12
best-lemma|noter|speaker-then-quote|	5-10 12
best-lemma|note|quote-then-speaker|	0 13
best-lemma|note|speaker-then-quote|	2-4 27	5-10 14	far -16
best-lemma|object|sentence-before|	far 15
best-lemma|object|speaker-then-quote|	2-4 -17
best-lemma|observe|quote-then-speaker|	0 14
best-lemma|observe|sentence-before|	1 12
best-lemma|offer|quote-then-speaker|	0 27
best-lemma|offer|speaker-then-quote|	0 -16	2-4 -21	5-10 11
best-lemma|oordelen|quote-then-verb|	1 10
best-lemma|oordelen|verb-then-speaker|	0 8
best-lemma|opinar|speaker-then-quote|	2-4 10	5-10 14
best-lemma|order|speaker-then-quote|	far -8
best-lemma|parlare|speaker-then-quote|	1 25	5-10 14
best-lemma|parler|speaker-then-quote|	1 14	2-4 19
best-lemma|pedir|speaker-then-quote|	0 24	far 8
best-lemma|peinzen|quote-then-verb|	1 16
best-lemma|perguntar|speaker-then-quote|	0 11	5-10 15
best-lemma|plaider|speaker-then-quote|	2-4 -18
best-lemma|plaisanter|quote-then-speaker|	2-4 14
best-lemma|plaudire|speaker-then-quote|	1 15
best-lemma|plead|quote-then-speaker|	0 16
best-lemma|pledge|speaker-then-quote|	0 17
best-lemma|pleiten|speaker-then-quote|	2-4 -10
best-lemma|point|sentence-after|	0 14
best-lemma|postare|quote-then-verb|	1 6
best-lemma|postare|verb-then-speaker|	0 -6
best-lemma|post|quote-then-speaker|	0 21	1 20
best-lemma|post|sentence-before|	1 14
best-lemma|post|speaker-then-quote|	1 18	2-4 22	far -16
best-lemma|praise|speaker-then-quote|	1 24	5-10 -13
best-lemma|precisare|speaker-then-quote|	1 23
best-lemma|precisar|speaker-then-quote|	2-4 9	far 12
best-lemma|preferir|speaker-then-quote|	2-4 14
best-lemma|prefer|speaker-then-quote|	0 -15
best-lemma|preguntar|speaker-then-quote|	1 11
best-lemma|prescrivere|speaker-then-quote|	2-4 9
best-lemma|prevedere|speaker-then-quote|	2-4 12
best-lemma|proclamer|quote-then-verb|	1 8
best-lemma|prometer|quote-then-verb|	1 19	2-4 -9
best-lemma|prometer|sentence-before|	far 10
best-lemma|prometer|verb-then-speaker|	1 9
best-lemma|promettere|speaker-then-quote|	0 20	2-4 10
best-lemma|promettre|speaker-then-quote|	0 11	2-4 16
best-lemma|promise|quote-then-verb|	0 10
best-lemma|promise|speaker-then-quote|	2-4 -26	5-10 18
best-lemma|protest|quote-then-speaker|	0 9
best-lemma|préciser|speaker-then-quote|	5-10 8
best-lemma|prétendre|speaker-then-quote|	2-4 12
best-lemma|prévenir|quote-then-verb|	1 16
best-lemma|prévenir|speaker-then-quote|	2-4 -16
best-lemma|qualifier|speaker-then-quote|	1 13
best-lemma|queixar|quote-then-verb|	1 7
best-lemma|queixar|sentence-before|	far 16
best-lemma|queixar|speaker-then-quote|	1 11	5-10 -19
best-lemma|quejar|speaker-then-quote|	5-10 -12
best-lemma|quip|quote-then-speaker|	0 19
best-lemma|quip|quote-then-verb|	0 9
best-lemma|quote|quote-then-speaker|	0 7
best-lemma|quote|speaker-then-quote|	2-4 22
best-lemma|raccomandare|speaker-then-quote|	1 11
best-lemma|raccontare|sentence-before|	5-10 12
best-lemma|raccontare|speaker-then-quote|	5-10 23
best-lemma|raconter|quote-then-verb|	1 6
best-lemma|raconter|sentence-before|	5-10 -8
best-lemma|raconter|verb-then-speaker|	1 11
best-lemma|raise|speaker-then-quote|	5-10 -15
best-lemma|rappeler|speaker-then-quote|	2-4 8	far 16
best-lemma|rate|speaker-then-quote|	0 -18	1 -22	2-4 -31
best-lemma|read|quote-then-speaker|	0 17	2-4 -14
best-lemma|read|sentence-before|	1 20
best-lemma|read|speaker-then-quote|	0 -31	1 23	2-4 10	5-10 28
best-lemma|reageren|quote-then-verb|	1 15
best-lemma|reageren|speaker-then-quote|	2-4 10
best-lemma|reagir|speaker-then-quote|	5-10 14
best-lemma|recall|quote-then-speaker|	0 23
best-lemma|recall|sentence-before|	1 17	5-10 15
best-lemma|recall|speaker-then-quote|	1 11	5-10 -19
best-lemma|recitare|quote-then-verb|	1 15
best-lemma|recitare|speaker-then-quote|	0 14
best-lemma|reclamar|speaker-then-quote|	1 22
best-lemma|recognize|quote-then-speaker|	5-10 -10
best-lemma|recommend|speaker-then-quote|	5-10 -13
best-lemma|reconhecer|speaker-then-quote|	0 11
best-lemma|reconnaître|quote-then-verb|	1 12
best-lemma|reconnaître|speaker-then-quote|	5-10 7
best-lemma|recordar|speaker-then-quote|	5-10 9
best-lemma|record|quote-then-verb|	0 -15
best-lemma|record|speaker-then-quote|	1 -9
best-lemma|recount|quote-then-verb|	0 16
best-lemma|rectifier|quote-then-verb|	1 20
best-lemma|redouter|speaker-then-quote|	0 8
best-lemma|refer|speaker-then-quote|	2-4 14
best-lemma|refuser|speaker-then-quote|	2-4 -16
best-lemma|regretter|quote-then-verb|	1 6
best-lemma|regretter|speaker-then-quote|	2-4 13
best-lemma|reiterate|speaker-then-quote|	5-10 15
best-lemma|reject|quote-then-verb|	0 -8
best-lemma|reject|speaker-then-quote|	0 -15	5-10 10
best-lemma|rejeitar|quote-then-verb|	5-10 13
best-lemma|rejeitar|speaker-then-quote|	0 -10
best-lemma|rekenen|sentence-before|	far 11
best-lemma|relatar|verb-then-speaker|	2-4 10
best-lemma|relativiser|speaker-then-quote|	1 20
best-lemma|remark|quote-then-speaker|	0 18
best-lemma|remark|quote-then-verb|	0 6
best-lemma|remeter|speaker-then-quote|	5-10 11
best-lemma|remind|speaker-then-quote|	2-4 14	far 11
best-lemma|repeat|quote-then-speaker|	0 16
best-lemma|repeat|quote-then-verb|	0 17
best-lemma|repeat|sentence-before|	5-10 16
best-lemma|repeat|speaker-then-quote|	0 -18	2-4 18	5-10 -20	far -17
best-lemma|replicare|speaker-then-quote|	0 16	5-10 6
best-lemma|reply|quote-then-speaker|	0 23	2-4 -21
best-lemma|reply|quote-then-verb|	0 7
best-lemma|reply|sentence-after|	0 19
best-lemma|reply|sentence-before|	1 16	2-4 11	far -19
best-lemma|reply|speaker-then-quote|	1 25	2-4 24	5-10 17
best-lemma|report|quote-then-verb|	1 -16	far -13
best-lemma|report|speaker-then-quote|	1 11	5-10 -19
best-lemma|reprendre|speaker-then-quote|	1 11
best-lemma|responder|quote-then-verb|	1 9
best-lemma|responder|speaker-then-quote|	1 7	5-10 -6
best-lemma|respond|quote-then-speaker|	0 9
best-lemma|respond|speaker-then-quote|	2-4 14
best-lemma|ressalvar|verb-then-speaker|	2-4 13
best-lemma|retrucar|speaker-then-quote|	2-4 13
best-lemma|revelar|speaker-then-quote|	0 18
best-lemma|revelar|verb-then-speaker|	1 9
best-lemma|riassumere|speaker-then-quote|	2-4 26
best-lemma|ribattere|speaker-then-quote|	5-10 11
best-lemma|ricordare|speaker-then-quote|	2-4 14
best-lemma|riferire|sentence-before|	far 11
best-lemma|rigoler|speaker-then-quote|	2-4 7
best-lemma|ringraziare|speaker-then-quote|	2-4 27	far 16
best-lemma|ripetere|quote-then-verb|	1 7
best-lemma|rir|quote-then-verb|	1 6
best-lemma|rispondere|quote-then-verb|	1 8
best-lemma|rispondere|sentence-before|	2-4 10
best-lemma|rispondere|speaker-then-quote|	5-10 13
best-lemma|rivelare|quote-then-speaker|	-5 -9
best-lemma|rivelare|sentence-before|	far 18
best-lemma|roar|quote-then-verb|	0 6
best-lemma|roepen|quote-then-verb|	1 12
best-lemma|rufen|quote-then-verb|	1 9
best-lemma|rufen|speaker-then-quote|	2-4 11
best-lemma|rule|quote-then-speaker|	-9 -16	0 10	5-10 15
best-lemma|räumen|sentence-before|	2-4 12	5-10 -10
best-lemma|réagir|quote-then-verb|	1 11
best-lemma|réagir|speaker-then-quote|	2-4 7
best-lemma|réclamer|speaker-then-quote|	0 14	1 11	2-4 15
best-lemma|réjouir|sentence-before|	far -13
best-lemma|répliquer|speaker-then-quote|	5-10 8
best-lemma|répondre|quote-then-verb|	1 7
best-lemma|répondre|speaker-then-quote|	2-4 18	far 16
best-lemma|résumer|quote-then-verb|	1 16
best-lemma|rétorquer|quote-then-verb|	1 6
best-lemma|saber|speaker-then-quote|	5-10 -10
best-lemma|sagen|quote-then-verb|	1 15
best-lemma|sagen|sentence-before|	5-10 9
best-lemma|sagen|speaker-then-quote|	5-10 9
best-lemma|sagen|verb-then-speaker|	1 12	5-10 12
best-lemma|saluer|speaker-then-quote|	0 12	2-4 19
best-lemma|salutare|speaker-then-quote|	0 19	2-4 14	5-10 12
best-lemma|sapere|speaker-then-quote|	5-10 21
best-lemma|say|paragraph-before|	far -8
best-lemma|say|quote-then-speaker|	-12 -22	-16 14	-4 -16	0 13	1 27	2-4 -13	5-10 -20	far -18
best-lemma|say|quote-then-verb|	0 12	1 12	2-4 -20	far 23
best-lemma|say|sentence-after|	0 -25	5-10 -10
best-lemma|say|sentence-before|	1 28	2-4 14	5-10 25	far -18
best-lemma|say|speaker-then-quote|	0 -21	1 43	2-4 44	5-10 8	far 33
best-lemma|say|verb-then-speaker|	1 23	2-4 -15
best-lemma|scandire|sentence-before|	far 21
best-lemma|schamperen|quote-then-verb|	1 7
best-lemma|schreiben|quote-then-verb|	1 6	2-4 22
best-lemma|schreiben|speaker-then-quote|	5-10 11
best-lemma|schrijven|speaker-then-quote|	2-4 -10	5-10 14
best-lemma|scrivere|quote-then-verb|	1 10
best-lemma|scrivere|speaker-then-quote|	1 13	2-4 -18	5-10 15
best-lemma|seek|quote-then-speaker|	1 -16
best-lemma|see|speaker-then-quote|	0 28
best-lemma|seufzen|speaker-then-quote|	2-4 8
best-lemma|shoot|quote-then-speaker|	0 13
best-lemma|shoot|sentence-before|	2-4 13
best-lemma|shout|quote-then-speaker|	0 16	2-4 -20
best-lemma|shout|quote-then-verb|	0 16
best-lemma|shout|sentence-before|	1 20
best-lemma|sigh|speaker-then-quote|	1 14
best-lemma|sign|quote-then-speaker|	-5 -7
best-lemma|sign|speaker-then-quote|	2-4 14
best-lemma|sing|speaker-then-quote|	0 -14
best-lemma|sintetizar|sentence-before|	far 12
best-lemma|snap|quote-then-verb|	0 6
best-lemma|soltar|speaker-then-quote|	1 8
best-lemma|sommen|quote-then-verb|	1 7
best-lemma|sostenere|verb-then-speaker|	1 -10
best-lemma|sostener|speaker-then-quote|	5-10 21
best-lemma|souffler|quote-then-speaker|	2-4 17
best-lemma|souffler|quote-then-verb|	1 9
best-lemma|souhaiter|speaker-then-quote|	2-4 6
best-lemma|sourire|quote-then-verb|	1 9
best-lemma|sourire|sentence-before|	1 16
best-lemma|souvenir|quote-then-verb|	1 9
best-lemma|speak|sentence-before|	far 14
best-lemma|speak|speaker-then-quote|	1 24
best-lemma|spiegare|sentence-before|	5-10 6	far 6
best-lemma|spotten|quote-then-verb|	1 6
best-lemma|sprechen|quote-then-speaker|	-12 11
best-lemma|sprechen|quote-then-verb|	2-4 -11
best-lemma|sprechen|speaker-then-quote|	1 10	2-4 17	5-10 18
best-lemma|spreken|speaker-then-quote|	1 16	2-4 13
best-lemma|staan|quote-then-speaker|	1 -12
best-lemma|staan|quote-then-verb|	1 8	5-10 12
best-lemma|state|quote-then-speaker|	0 10
best-lemma|state|sentence-before|	1 14
best-lemma|state|speaker-then-quote|	1 16
best-lemma|stehen|quote-then-verb|	0 -6
best-lemma|stehen|speaker-then-quote|	5-10 7
best-lemma|stehen|verb-then-speaker|	1 13
best-lemma|stellen|quote-then-verb|	1 16
best-lemma|stress|quote-then-speaker|	0 12
best-lemma|stress|speaker-then-quote|	1 7	5-10 7
best-lemma|submit|quote-then-speaker|	0 11
best-lemma|subrayar|speaker-then-quote|	5-10 6
best-lemma|suggest|quote-then-speaker|	0 14
best-lemma|suggest|speaker-then-quote|	5-10 16
best-lemma|sustentar|sentence-before|	5-10 6
best-lemma|sustentar|speaker-then-quote|	5-10 9
best-lemma|tachar|quote-then-speaker|	far 11
best-lemma|tachar|speaker-then-quote|	1 7	2-4 13
best-lemma|tagliare|quote-then-verb|	1 7
best-lemma|tagliare|sentence-before|	5-10 7
best-lemma|tag|quote-then-speaker|	far -6
best-lemma|talk|quote-then-speaker|	-29 19
best-lemma|teilen|quote-then-verb|	1 8
best-lemma|teilen|speaker-then-quote|	far -9
best-lemma|teilen|verb-then-speaker|	5-10 -12
best-lemma|tell|quote-then-speaker|	0 31	1 18	2-4 -20	5-10 12
best-lemma|tell|quote-then-verb|	0 8	1 -19
best-lemma|tell|sentence-before|	2-4 39	5-10 25
best-lemma|tell|speaker-then-quote|	0 -12	1 13	5-10 60	far 15
best-lemma|temere|speaker-then-quote|	0 11
best-lemma|testify|quote-then-speaker|	0 12
best-lemma|testify|quote-then-verb|	0 12
best-lemma|testify|sentence-before|	2-4 16
best-lemma|text|speaker-then-quote|	2-4 15	5-10 -15
best-lemma|thank|speaker-then-quote|	0 20	2-4 23	5-10 24
best-lemma|think|speaker-then-quote|	2-4 14
best-lemma|threaten|quote-then-speaker|	1 -15
best-lemma|title|speaker-then-quote|	0 -7
best-lemma|traiter|speaker-then-quote|	1 9
best-lemma|trancher|quote-then-verb|	1 12
best-lemma|unlisted|quote-then-verb|	0 -19
best-lemma|unlisted|sentence-before|	1 7
best-lemma|unlisted|verb-then-speaker|	1 6	2-4 12
best-lemma|urge|speaker-then-quote|	2-4 23
best-lemma|use|quote-then-speaker|	1 -15
best-lemma|use|speaker-then-quote|	2-4 -47	5-10 -24	far -11
best-lemma|valorar|speaker-then-quote|	1 14
best-lemma|vanter|quote-then-verb|	1 13
best-lemma|vatten|quote-then-verb|	2-4 9
best-lemma|vatten|sentence-after|	far 7
best-lemma|verklaren|quote-then-verb|	1 8	2-4 -7
best-lemma|verklaren|verb-then-speaker|	5-10 6
best-lemma|verlauten|speaker-then-quote|	2-4 11
best-lemma|verraten|quote-then-verb|	1 11
best-lemma|versichern|quote-then-verb|	1 10	5-10 -9
best-lemma|verweisen|speaker-then-quote|	2-4 -11
best-lemma|verwijten|speaker-then-quote|	2-4 9
best-lemma|ver|speaker-then-quote|	0 13	2-4 7
best-lemma|view|quote-then-speaker|	1 -16	2-4 -13
best-lemma|view|quote-then-verb|	0 -14
best-lemma|vinden|quote-then-verb|	1 14
best-lemma|vinden|speaker-then-quote|	2-4 -6
best-lemma|voegen|quote-then-verb|	1 15
best-lemma|voir|speaker-then-quote|	1 16	2-4 15
best-lemma|vouloir|speaker-then-quote|	1 -9	2-4 -10
best-lemma|vow|quote-then-verb|	1 17
best-lemma|vragen|quote-then-verb|	1 17
best-lemma|vragen|sentence-before|	5-10 -10
best-lemma|vragen|speaker-then-quote|	2-4 11
best-lemma|waarschuwen|speaker-then-quote|	far 6
best-lemma|wail|quote-then-speaker|	0 20
best-lemma|want|speaker-then-quote|	0 15	2-4 -16	5-10 -12
best-lemma|warn|quote-then-speaker|	0 13
best-lemma|warn|speaker-then-quote|	2-4 -30	5-10 20
best-lemma|wave|speaker-then-quote|	0 -10	2-4 -8	5-10 -18
best-lemma|whisper|quote-then-speaker|	0 13
best-lemma|whisper|speaker-then-quote|	1 12
best-lemma|willen|sentence-before|	2-4 9
best-lemma|write|quote-then-speaker|	-12 -9	0 9	1 13
best-lemma|write|quote-then-verb|	0 17
best-lemma|write|sentence-before|	1 17	2-4 17	5-10 -11
best-lemma|write|speaker-then-quote|	0 -22	1 28	2-4 -15
best-lemma|yell|speaker-then-quote|	0 19	5-10 -19
best-lemma|zanjar|quote-then-verb|	1 6
best-lemma|zanjar|verb-then-speaker|	1 7
best-lemma|zeggen|quote-then-verb|	1 9
best-lemma|zeggen|sentence-before|	5-10 10
best-lemma|zeggen|speaker-then-quote|	2-4 7
best-lemma|zeigen|speaker-then-quote|	1 17	2-4 13
best-lemma|zien|speaker-then-quote|	0 9	2-4 9
best-lemma|zitieren|speaker-then-quote|	5-10 6
best-lemma|zweren|quote-then-verb|	1 8
best-lemma|écrire|quote-then-verb|	1 19
best-lemma|évoquer|speaker-then-quote|	1 8	2-4 17
best-near|according-to|according|	1 20	2-4 13
best-near|according|0|	1 -19	4-7 21
best-near|according|1|	1 10	4-7 17	8+ 12
best-near|according|2-4|	1 8	2-3 -14	4-7 37	8+ 7
best-near|according|5-10|	1 -7	2-3 23	4-7 -7	8+ 9
best-near|according|far|	4-7 30	8+ 10
best-near|apposed|-11|	2-3 -15	4-7 -8
best-near|apposed|-14|	1 -20
best-near|apposed|-3|	2-3 -6
best-near|apposed|-4|	1 -10	4-7 -10
best-near|apposed|-5|	4-7 -7
best-near|apposed|-6|	4-7 -12
best-near|apposed|-7|	4-7 -8
best-near|apposed|-9|	2-3 -13
best-near|apposed|1|	2-3 14
best-near|apposed|2-4|	2-3 -7	8+ 21
best-near|apposed|5-10|	2-3 14	4-7 28
best-near|apposed|far|	1 -14	2-3 -8
best-near|apposition|0|	1 -6	2-3 -7
best-near|apposition|1|	2-3 -6
best-near|apposition|5-10|	4-7 6
best-near|apposition|far|	2-3 -11
best-near|colon|naked|	1 28	2-4 21
best-near|direct|-5|	1 -17
best-near|direct|0|	1 -15	2-3 10	4-7 24
best-near|direct|1|	1 14	2-3 12	4-7 13	8+ 13
best-near|direct|2-4|	1 -12	2-3 19	8+ 11
best-near|direct|5-10|	1 -35	2-3 -22	4-7 42	8+ 20
best-near|direct|far|	4-7 -8	8+ 14
best-near|judging|-15|	2-3 -8
best-near|judging|-29|	1 19
best-near|judging|-5|	1 -12	2-3 -6
best-near|judging|-7|	2-3 -7
best-near|judging|0|	1 -11	4-7 23	8+ 16
best-near|judging|1|	1 6	2-3 -6	4-7 31	8+ 18
best-near|judging|2-4|	1 11	2-3 6	4-7 11	8+ 13
best-near|judging|5-10|	1 13	2-3 -15	8+ 24
best-near|judging|far|	1 9	4-7 -11	8+ 15
best-near|naked|0|	1 -10	2-3 -8	4-7 -11	8+ 24
best-near|naked|1|	8+ 37
best-near|naked|2-4|	1 11	2-3 -10	4-7 -13	8+ 26
best-near|naked|5-10|	2-3 16	4-7 10	8+ 35
best-near|naked|far|	1 -19	2-3 -6	4-7 33
best-near|named-before|naked|	2-4 7	5-10 14
best-near|named-nearby|naked|	0 -11	2-4 -6	5-10 10	far -6
best-near|other|0|	1 -17	2-3 -12
best-near|other|1|	4-7 25	8+ 10
best-near|other|2-4|	4-7 12
best-near|paragraph-before|according|	far 9
best-near|paragraph-before|direct|	far 11
best-near|paragraph-before|judging|	far 16
best-near|paragraph-before|thinking|	far 11
best-near|passive|0|	1 -12
best-near|possessor|naked|	1 -10	2-4 -25	5-10 22
best-near|quote-then-speaker|apposed|	-11 -14	-14 -20	-3 -6	-4 -15	-5 -9	-6 -12	-7 -8	-9 -13	1 11	far 7
best-near|quote-then-speaker|apposition|	0 -11	2-4 -18
best-near|quote-then-speaker|direct|	-5 -17	1 16	2-4 -6	5-10 -12	far -12
best-near|quote-then-speaker|judging|	-15 -8	-29 19	-5 -13	-7 -7	1 -27	2-4 -20	5-10 -15
best-near|quote-then-speaker|passive|	0 -12
best-near|quote-then-speaker|relative|	0 -16	2-4 10
best-near|quote-then-speaker|saying|	-10 9	-16 14	-4 -16	-5 -18	-6 -9	-9 -16	0 19	1 29	2-4 -26	5-10 -20	far -18
best-near|quote-then-speaker|shared|	-10 -10	-15 -13	-16 -12	-3 -14	0 8
best-near|quote-then-speaker|thinking|	-10 -14	-12 19	0 23	1 -16	5-10 -14
best-near|quote-then-verb|judging|	0 -21	1 8	5-10 15	far -8
best-near|quote-then-verb|other|	0 -19
best-near|quote-then-verb|saying|	0 12	1 26	2-4 -26	5-10 -16	far 18
best-near|relative|1|	1 -7
best-near|relative|2-4|	4-7 13	8+ 7
best-near|relative|5-10|	1 -8
best-near|relative|far|	4-7 7
best-near|saying|-10|	4-7 9
best-near|saying|-12|	2-3 -9
best-near|saying|-16|	1 14
best-near|saying|-4|	1 -16
best-near|saying|-5|	1 -15	2-3 -13
best-near|saying|-6|	1 -9
best-near|saying|-9|	1 -16
best-near|saying|0|	1 18	2-3 -21	4-7 -7	8+ 7
best-near|saying|1|	1 13	2-3 26	4-7 34	8+ 16
best-near|saying|2-4|	1 -9	2-3 7	4-7 -9	8+ 32
best-near|saying|5-10|	1 -6	4-7 31	8+ 7
best-near|saying|far|	1 -29	4-7 21	8+ 38
best-near|sentence-after|according|	2-4 -18
best-near|sentence-after|direct|	0 17	1 14
best-near|sentence-after|saying|	0 -20	1 8	far 7
best-near|sentence-before|according|	1 7	5-10 -12	far 16
best-near|sentence-before|apposition|	2-4 17	5-10 8	far -11
best-near|sentence-before|direct|	1 17	2-4 15	5-10 -21
best-near|sentence-before|judging|	far -7
best-near|sentence-before|other|	1 7
best-near|sentence-before|relative|	far 7
best-near|sentence-before|saying|	1 29	2-4 33	5-10 -11	far -25
best-near|sentence-before|thinking|	2-4 11	5-10 13
best-near|shared|-10|	1 -10
best-near|shared|-15|	2-3 -13
best-near|shared|-16|	1 -12
best-near|shared|-3|	1 -14
best-near|shared|0|	4-7 8
best-near|shared|2-4|	4-7 19	8+ 14
best-near|shared|5-10|	1 -13	4-7 14
best-near|signature|naked|	1 -13
best-near|speaker-then-quote|apposed|	0 11	1 12	2-4 6	5-10 31	far -9
best-near|speaker-then-quote|apposition|	1 -6	2-4 6
best-near|speaker-then-quote|direct|	0 -12	1 11	2-4 9	5-10 -8	far -9
best-near|speaker-then-quote|judging|	0 -6	1 7	2-4 21	5-10 -8	far 12
best-near|speaker-then-quote|relative|	0 9	1 -7	2-4 13	5-10 -8
best-near|speaker-then-quote|saying|	0 -24	1 19	2-4 16	5-10 19	far 17
best-near|speaker-then-quote|shared|	2-4 23	5-10 -9
best-near|speaker-then-quote|thinking|	0 -8	1 -9	5-10 15	far 7
best-near|thinking|-10|	2-3 -14
best-near|thinking|-12|	2-3 19
best-near|thinking|0|	2-3 -12	4-7 21	8+ 23
best-near|thinking|1|	2-3 -19	8+ 11
best-near|thinking|2-4|	1 -12	2-3 12	4-7 19	8+ 24
best-near|thinking|5-10|	1 -12	2-3 10	4-7 14	8+ 12
best-near|thinking|far|	2-3 7	8+ 11
best-near|verb-then-speaker|judging|	0 8	1 14
best-near|verb-then-speaker|other|	1 6	2-4 12
best-near|verb-then-speaker|saying|	0 -6	1 20	5-10 -7
best-order|according|according|0|	1 -19	4-7 21
best-order|according|according|1|	1 10	4-7 17	8+ 12
best-order|according|according|2-4|	1 8	2-3 -14	4-7 37	8+ 7
best-order|according|according|5-10|	1 -7	2-3 23	4-7 -7	8+ 9
best-order|according|according|far|	4-7 30	8+ 10
best-order|apposed|apposed|-11|	2-3 -15	4-7 -8
best-order|apposed|apposed|-14|	1 -20
best-order|apposed|apposed|-3|	2-3 -6
best-order|apposed|apposed|-4|	1 -10	4-7 -10
best-order|apposed|apposed|-5|	4-7 -7
best-order|apposed|apposed|-6|	4-7 -12
best-order|apposed|apposed|-7|	4-7 -8
best-order|apposed|apposed|-9|	2-3 -13
best-order|apposed|apposed|1|	2-3 14
best-order|apposed|apposed|2-4|	2-3 -7	8+ 21
best-order|apposed|apposed|5-10|	2-3 14	4-7 28
best-order|apposed|apposed|far|	1 -14	2-3 -8
best-order|apposed|judging|-29|	1 19
best-order|apposed|judging|-5|	2-3 -6
best-order|apposed|judging|-7|	2-3 -7
best-order|apposed|judging|0|	1 -18	2-3 6	4-7 10
best-order|apposed|judging|1|	2-3 29	4-7 23
best-order|apposed|judging|2-4|	2-3 34	4-7 40	8+ 6
best-order|apposed|judging|5-10|	1 -13	4-7 10	8+ 18
best-order|apposed|saying|-10|	4-7 9
best-order|apposed|saying|-12|	2-3 -9
best-order|apposed|saying|-16|	1 14
best-order|apposed|saying|-4|	1 -16
best-order|apposed|saying|-5|	1 -15	2-3 -13
best-order|apposed|saying|-6|	1 -9
best-order|apposed|saying|-9|	1 -16
best-order|apposed|saying|0|	2-3 -7	4-7 15	8+ 13
best-order|apposed|saying|1|	1 13	2-3 26	4-7 32	8+ 15
best-order|apposed|saying|2-4|	2-3 32	4-7 26	8+ 22
best-order|apposed|saying|5-10|	4-7 33	8+ 26
best-order|apposed|saying|far|	1 20	2-3 7	4-7 19
best-order|apposed|thinking|-10|	2-3 -14
best-order|apposed|thinking|2-4|	4-7 14
best-order|apposition|apposition|0|	1 -6	2-3 -7
best-order|apposition|apposition|1|	2-3 -6
best-order|apposition|apposition|5-10|	4-7 6
best-order|apposition|apposition|far|	2-3 -11
best-order|apposition|judging|1|	2-3 22
best-order|apposition|judging|2-4|	1 21	2-3 14	4-7 20
best-order|apposition|saying|0|	2-3 -10
best-order|apposition|saying|2-4|	1 -12	2-3 -7	4-7 13	8+ 18
best-order|apposition|saying|5-10|	4-7 27	8+ 21
best-order|apposition|saying|far|	2-3 17	4-7 11	8+ 22
best-order|apposition|thinking|2-4|	2-3 9
best-order|direct|direct|-5|	1 -17
best-order|direct|direct|0|	1 -15	2-3 10	4-7 24
best-order|direct|direct|1|	1 14	2-3 12	4-7 13	8+ 13
best-order|direct|direct|2-4|	1 -12	2-3 19	8+ 11
best-order|direct|direct|5-10|	1 -35	2-3 -22	4-7 42	8+ 20
best-order|direct|direct|far|	4-7 -8	8+ 14
best-order|direct|judging|0|	1 -7	4-7 25	8+ 16
best-order|direct|judging|1|	2-3 -25	4-7 25	8+ 24
best-order|direct|judging|2-4|	1 10	8+ 17
best-order|direct|judging|5-10|	1 15	2-3 -22	8+ 13
best-order|direct|judging|far|	1 9	4-7 -7	8+ 15
best-order|direct|saying|0|	1 24	2-3 -20
best-order|direct|saying|1|	1 11	2-3 15	4-7 33	8+ 22
best-order|direct|saying|2-4|	1 -6	2-3 21	4-7 -9	8+ 27
best-order|direct|saying|5-10|	4-7 25	8+ 6
best-order|direct|saying|far|	1 -35	2-3 -14	4-7 11	8+ 31
best-order|direct|thinking|0|	2-3 -12	4-7 21	8+ 23
best-order|direct|thinking|1|	2-3 -19	8+ 11
best-order|direct|thinking|2-4|	1 -12	2-3 11	4-7 12	8+ 24
best-order|direct|thinking|5-10|	1 -12	2-3 10	4-7 14	8+ 14
best-order|direct|thinking|far|	2-3 7
best-order|inverted|judging|0|	1 -7	2-3 -16	4-7 -11
best-order|inverted|judging|1|	1 8	2-3 9	4-7 6	8+ 6
best-order|inverted|judging|5-10|	2-3 13
best-order|inverted|judging|far|	2-3 15	4-7 -8
best-order|inverted|other|0|	1 -17	2-3 -12
best-order|inverted|other|1|	4-7 25	8+ 10
best-order|inverted|other|2-4|	4-7 12
best-order|inverted|saying|0|	1 -12	2-3 6	4-7 28	8+ 16
best-order|inverted|saying|1|	1 6	2-3 36	4-7 14	8+ 7
best-order|inverted|saying|2-4|	1 -11	2-3 -28	4-7 32	8+ 11
best-order|inverted|saying|5-10|	1 -17	4-7 28	8+ 11
best-order|inverted|saying|far|	1 -12	2-3 9	4-7 28	8+ 17
best-order|naked|naked|0|	1 -10	2-3 -8	4-7 -11	8+ 24
best-order|naked|naked|1|	8+ 37
best-order|naked|naked|2-4|	1 11	2-3 -10	4-7 -13	8+ 26
best-order|naked|naked|5-10|	2-3 16	4-7 10	8+ 35
best-order|naked|naked|far|	1 -19	2-3 -6	4-7 33
best-order|passive|judging|1|	2-3 -9
best-order|passive|judging|2-4|	2-3 -21	4-7 -8
best-order|passive|passive|0|	1 -12
best-order|passive|saying|far|	2-3 18
best-order|relative|judging|1|	2-3 7
best-order|relative|judging|2-4|	1 -11	8+ 9
best-order|relative|judging|5-10|	4-7 -15
best-order|relative|judging|far|	4-7 11
best-order|relative|relative|1|	1 -7
best-order|relative|relative|2-4|	4-7 13	8+ 7
best-order|relative|relative|5-10|	1 -8
best-order|relative|relative|far|	4-7 7
best-order|relative|saying|0|	2-3 10	4-7 -26
best-order|relative|saying|1|	4-7 24
best-order|relative|saying|2-4|	2-3 -14	4-7 33
best-order|relative|saying|5-10|	1 -11	4-7 7	8+ 13
best-order|relative|saying|far|	4-7 8
best-order|shared|judging|-15|	2-3 -8
best-order|shared|judging|-5|	1 -12
best-order|shared|judging|0|	2-3 -19
best-order|shared|judging|2-4|	1 9	2-3 14	4-7 24
best-order|shared|judging|5-10|	4-7 12
best-order|shared|saying|0|	4-7 19
best-order|shared|saying|1|	2-3 -8	4-7 16	8+ 9
best-order|shared|saying|2-4|	2-3 29	4-7 -18	8+ 36
best-order|shared|saying|5-10|	2-3 14	4-7 18
best-order|shared|saying|far|	4-7 15
best-order|shared|shared|-10|	1 -10
best-order|shared|shared|-15|	2-3 -13
best-order|shared|shared|-16|	1 -12
best-order|shared|shared|-3|	1 -14
best-order|shared|shared|0|	4-7 8
best-order|shared|shared|2-4|	4-7 19	8+ 14
best-order|shared|shared|5-10|	1 -13	4-7 14
best-order|shared|thinking|-12|	2-3 19
best-order|shared|thinking|far|	8+ 11
best-phrase|name|	apposed 11	apposition 17	judging 24	saying 25	shared -16
best-phrase|noun|	according 9	apposed -23	apposition -28	direct -9	judging -13	naked -21	passive -12	relative -6	saying -15	shared -12	thinking 11
best-phrase|pronoun|	according 10	direct 14	other 7	thinking -11
best-score|	-1 -52	-2 -23	-3 -24	-4 -9	0 -26	1 -16	2 16	3 35	4 36	5 18	6 42	7 24
best-score|-1|	2-3 -56	4-7 -24
best-score|-2|	1 -21	2-3 -7	4-7 -13	8+ 27
best-score|-3|	1 -9	2-3 -21	4-7 -17	8+ 28
best-score|-4|	1 -8	4-7 30	8+ 18
best-score|0|	1 -30	2-3 -11	8+ 8
best-score|1|	1 -32	2-3 -6
best-score|2|	2-3 12	4-7 16	8+ 31
best-score|3|	1 23	2-3 9	4-7 53	8+ 6
best-score|4|	1 26	2-3 10	4-7 53	8+ 18
best-score|5|	1 24	4-7 13	8+ 22
best-score|6|	1 18	2-3 80	4-7 23	8+ 18
best-score|7|	4-7 33	8+ 19
best|according-to|according|	2-3 11	4-7 15	8+ 12
best|colon|naked|	4-7 27	8+ 17
best|named-before|naked|	1 12	2-3 24	4-7 -17	8+ 24
best|named-nearby|naked|	1 -6	4-7 12	8+ 11
best|paragraph-before|according|	8+ 9
best|paragraph-before|direct|	8+ 11
best|paragraph-before|judging|	4-7 16
best|paragraph-before|saying|	1 -8	2-3 14	4-7 7
best|paragraph-before|thinking|	8+ 11
best|possessor|naked|	1 20	2-3 -21	4-7 -18
best|quote-then-speaker|apposed|	1 -13	4-7 -17
best|quote-then-speaker|apposition|	1 -6	2-3 -17
best|quote-then-speaker|direct|	1 -27	2-3 -6	4-7 24	8+ 26
best|quote-then-speaker|judging|	2-3 -26	4-7 -17
best|quote-then-speaker|passive|	1 -12
best|quote-then-speaker|relative|	2-3 -16	8+ 10
best|quote-then-speaker|saying|	1 10	2-3 -19	4-7 18	8+ 20
best|quote-then-speaker|shared|	1 -20	2-3 -13	4-7 8
best|quote-then-speaker|thinking|	1 -12	8+ 23
best|quote-then-verb|judging|	4-7 -8	8+ 6
best|quote-then-verb|other|	1 -6	4-7 25	8+ 10
best|quote-then-verb|saying|	1 -8	4-7 20	8+ 15
best|sentence-after|according|	2-3 -18
best|sentence-after|direct|	1 14	2-3 8	8+ 21
best|sentence-after|saying|	2-3 -28	8+ 19
best|sentence-before|according|	1 7	4-7 18
best|sentence-before|apposed|	2-3 -7
best|sentence-before|apposition|	2-3 -11	4-7 17
best|sentence-before|judging|	2-3 -10
best|sentence-before|other|	1 7
best|sentence-before|relative|	4-7 7
best|sentence-before|saying|	1 -32	2-3 -23	4-7 13	8+ 19
best|sentence-before|thinking|	2-3 9	8+ 12
best|signature|naked|	1 -14	2-3 -13	8+ 23
best|speaker-then-quote|apposed|	4-7 8	8+ 22
best|speaker-then-quote|apposition|	4-7 -9
best|speaker-then-quote|direct|	1 -28	2-3 16	4-7 13	8+ -7
best|speaker-then-quote|judging|	1 15	2-3 -8	4-7 19	8+ 23
best|speaker-then-quote|relative|	1 -9	2-3 9	4-7 13
best|speaker-then-quote|saying|	2-3 22
best|speaker-then-quote|shared|	1 -13	4-7 23	8+ 14
best|speaker-then-quote|thinking|	1 -12	4-7 29	8+ 25
best|verb-then-speaker|judging|	2-3 14	4-7 8
best|verb-then-speaker|other|	4-7 14
best|verb-then-speaker|saying|	1 -16	2-3 6	4-7 39	8+ 16
case-follow|all-one|(|	! -18	none -19
case-follow|all-one|)|	none -17
case-follow|all-one|+|	none 6
case-follow|all-one|,auxiliary|	! 8	none -17
case-follow|all-one|,capital|	none -14
case-follow|all-one|,coordinator|	! 12
case-follow|all-one|,preposition|	none -8
case-follow|all-one|,that|	none -19
case-follow|all-one|,verb-saying|	? 6	none 7
case-follow|all-one|,word|	none -20
case-follow|all-one|,|	none -49
case-follow|all-one|:|	none 17
case-follow|all-one|;|	none -20
case-follow|all-one|auxiliary|	, -11	. 17	none 6
case-follow|all-one|capital|	, 9	. 27	? 8
case-follow|all-one|coordinator|	! -16	, -21	? 11
case-follow|all-one|determiner|	, 20	. -15	none -32
case-follow|all-one|end|	. 12	none 8
case-follow|all-one|preposition|	! 19	, -17	. -11	none -30
case-follow|all-one|pronoun|	, 18	. 8	? 13
case-follow|all-one|stop|	! 8	none -13
case-follow|all-one|subordinator|	, -19	none -22
case-follow|all-one|that|	none -10
case-follow|all-one|verb-judging|	none -7
case-follow|all-one|verb-saying|	, 13
case-follow|all-one|word|	, -20	. -11	none -33
case-follow|all|(|	none -17
case-follow|all|+|	none 13
case-follow|all|,adverb|	none -9
case-follow|all|,auxiliary|	none -18
case-follow|all|,|	none -50
case-follow|all|-|	none 10
case-follow|all|:|	none -23
case-follow|all|;|	none -14
case-follow|all|auxiliary|	, -26
case-follow|all|capital|	, -12	none -26
case-follow|all|coordinator|	, -7	none -30
case-follow|all|determiner|	, -27	. -7
case-follow|all|end|	! 10	. 18	? 10	none 41
case-follow|all|preposition|	, -18	. 21	none -47
case-follow|all|pronoun|	, 11	. -10	none -11
case-follow|all|quote|	. -24
case-follow|all|stop|	none -23
case-follow|all|that|	, -15	none -14
case-follow|all|verb-judging|	none 10
case-follow|all|verb-saying|	, 13	? 19	none -23
case-follow|all|word|	, -23	none -28
case-follow|all|–|	none -13
case-follow|first|'|	, 13
case-follow|first|(|	. 16	none -13
case-follow|first|)|	none -13
case-follow|first|+|	none 17
case-follow|first|,auxiliary|	? 9	none 26
case-follow|first|,determiner|	none -10
case-follow|first|,preposition|	none -13
case-follow|first|,pronoun|	? 9	none 19
case-follow|first|,quote|	none -6
case-follow|first|,verb-judging|	none 8
case-follow|first|,verb-saying|	? 7
case-follow|first|,|	? -16	none -27
case-follow|first|;|	none -10
case-follow|first|auxiliary|	. 19	none -15
case-follow|first|capital|	! 8	, 38	? 29	none -7
case-follow|first|coordinator|	, 18	? 14	none -10
case-follow|first|determiner|	! 18	, 47	? 21	none -12
case-follow|first|end|	! -22	. 24	? 41	none 45
case-follow|first|preposition|	. 17
case-follow|first|pronoun|	! 15	, 12	. 17	? 24
case-follow|first|stop|	? -14	none -7
case-follow|first|subordinator|	. 22	none -13
case-follow|first|that|	. 10
case-follow|first|verb-saying|	, 35	? 21	none -9
case-follow|first|word|	, 46	none -26
case-follow|first|–|	, 6	? 8
case-follow|first|—|	. 28	? 10
case-follow|most|,capital|	none -9
case-follow|most|,determiner|	none 7
case-follow|most|,subordinator|	none 7
case-follow|most|,verb-saying|	none 14
case-follow|most|,word|	none 8
case-follow|most|;|	none 6
case-follow|most|auxiliary|	none -15
case-follow|most|capital|	! 8	, 16	. 8
case-follow|most|determiner|	, 21	none 7
case-follow|most|end|	! 7	. 30	none 6
case-follow|most|preposition|	. 10	none -8
case-follow|most|pronoun|	! 20	, 21
case-follow|most|stop|	none 9
case-follow|most|verb-saying|	, 19	none 8
case-follow|most|word|	none -16
case-follow|most|—|	. 14
case-follow|none|(|	. 19
case-follow|none|)|	. -16	none -10
case-follow|none|,auxiliary|	none -13
case-follow|none|,capital|	none 14
case-follow|none|,subordinator|	none 10
case-follow|none|,verb-judging|	none 12
case-follow|none|,verb-saying|	none 14
case-follow|none|,verb-thinking|	none 10
case-follow|none|,|	none 30
case-follow|none|-|	none -6
case-follow|none|;|	none 25
case-follow|none|auxiliary|	, -20	none -36
case-follow|none|capital|	. -6
case-follow|none|coordinator|	, -23	none 17
case-follow|none|determiner|	, -8	. 19
case-follow|none|end|	. -13	none -20
case-follow|none|preposition|	none 18
case-follow|none|pronoun|	, -19	. 36	none -16
case-follow|none|quote|	, -14	. 23
case-follow|none|stop|	none 25
case-follow|none|subordinator|	, -11	. -23	none 39
case-follow|none|verb-judging|	none -35
case-follow|none|verb-saying|	, -19	none -8
case-follow|none|verb-thinking|	, -17	none -17
case-follow|none|word|	, 21
case-follow|none|–|	none -12
case-follow|some|+|	none 9
case-follow|some|,determiner|	none -11
case-follow|some|,preposition|	none -11
case-follow|some|,that|	none 8
case-follow|some|,verb-saying|	none 16
case-follow|some|,word|	none 9
case-follow|some|,|	none 21
case-follow|some|;|	none 11
case-follow|some|auxiliary|	, 15
case-follow|some|capital|	. 6
case-follow|some|coordinator|	none 13
case-follow|some|determiner|	, 13	none 14
case-follow|some|end|	. 17	none 8
case-follow|some|preposition|	. 6
case-follow|some|pronoun|	. 12
case-follow|some|stop|	none 15
case-follow|some|subordinator|	, 13
case-follow|some|word|	none 23
case-intro|all-one|	( -17	, -24	: 16	adverb -17	auxiliary -21	coordinator -16	pronoun 17	start -12	stop 11	subordinator -42	verb-judging -32	verb-thinking -17	— 8
case-intro|all|	' -13	( -12	, -27	; -11	adverb 10	auxiliary -22	capital -21	coordinator -12	preposition -16	pronoun -15	start -24	stop 13	subordinator -31	verb-judging -37	verb-thinking -9	word -34	– -11	— -12
case-intro|first|	( -18	) 6	, 33	- 11	: 9	capital -16	determiner -23	possessive -17	preposition -12	quote 32	start 34	stop 26	subordinator -10	verb-judging 7	verb-saying -20	verb-thinking -11	word -35	– 10	— 15	• 8
case-intro|most|	, 10	capital 6	preposition 7	start 24	stop 7	verb-saying 14	word -9	– 7
case-intro|none|	% 11	' 10	( -10	, 23	: -6	; 13	adverb 15	auxiliary 6	capital 15	coordinator 10	determiner -11	possessive 10	pronoun 6	quote -17	stop 13	that 16	verb-judging 11	verb-saying 13	word 6	– -13	’ 9
case-intro|some|	, 21	auxiliary 35	capital 20	coordinator -16	determiner -7	preposition 34	pronoun 14	subordinator 13	verb-judging -15	verb-saying 25	verb-thinking 7	word 25
case|all-one|	2 -7	3 -6	4-5 -25	6-9 18
case|all|	2 -43	3 -14	4-5 -51	6-9 6
case|first|	10+ 19	3 15
case|most|	10+ 20	3 -7	6-9 25
case|none|	1 -15	10+ 35	2 -19	3 36	4-5 38	6-9 19
case|some|	10+ 22	3 7	4-5 37	6-9 51
clause|false|false|	all -51	all-one -21	most -10	none 13	some 13
clause|false|true|	all -27	all-one 39	first 20	most 27	none 11	some 38
clause|true|false|	all-one -17	most 18	none -11	some 14
clause|true|true|	all 9	all-one 17	most 22	none 14	some 25
closed|	false 11
continues|	true 33
de:alone|alone|	2-3 13	4-7 7
de:alone|first|	1 -14
de:alone|inside|	4-7 9	8+ 15
de:best-gap|according-to|according|gap|according-to|,|	2-3 7	4-7 17	8+ 17
de:best-gap|according-to|according|gap|according-to||	2-3 10	4-7 10
de:best-gap|named-before|naked||	2-3 12	4-7 12
de:best-gap|named-nearby|naked||	2-3 -6	8+ 12
de:best-gap|quote-then-speaker|apposition|gap|quote-then-speaker|cq|	2-3 -6
de:best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -6
de:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 -10	2-3 -10
de:best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 -7
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 11
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 11	2-3 -9
de:best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	4-7 8
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 8	2-3 8
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -7	2-3 -13
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -11	2-3 14	4-7 14	8+ 11
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -15
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -12
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -18	2-3 9	4-7 9	8+ 7
de:best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 -6
de:best-gap|sentence-before|direct|gap|sentence-before|,;|	4-7 13
de:best-gap|sentence-before|judging|gap|sentence-before|q;|	2-3 -12
de:best-gap|sentence-before|saying|gap|sentence-before|q,|	2-3 -10
de:best-gap|sentence-before|saying|gap|sentence-before||	2-3 9	4-7 17
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 12
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 11
de:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 10
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -18	2-3 21	8+ 6
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 8
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 17	2-3 14	4-7 17
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -6
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	4-7 10
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 12
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 7	2-3 19
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 -18	2-3 25	4-7 13
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 12
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 18
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 15	2-3 -12	4-7 12
de:best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 9
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -12	2-3 17	4-7 14
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 13	4-7 8
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -7
de:best-intro|,|according|1|	2-3 10	4-7 6
de:best-intro|,|naked|2-4|	2-3 9	4-7 10
de:best-intro|,|other|1|	4-7 6
de:best-intro|,|saying|1|	2-3 12	4-7 6
de:best-intro|:|according|1|	8+ 16
de:best-intro|:|apposed|2-4|	4-7 12
de:best-intro|:|direct|far|	4-7 13
de:best-intro|:|judging|2-4|	4-7 8
de:best-intro|:|naked|0|	1 -8
de:best-intro|:|naked|1|	1 -6	4-7 18	8+ 9
de:best-intro|:|naked|2-4|	4-7 8	8+ 13
de:best-intro|:|naked|5-10|	2-3 -20	4-7 -10	8+ 7
de:best-intro|:|naked|far|	4-7 8	8+ 15
de:best-intro|:|other|1|	8+ 18
de:best-intro|:|saying|1|	1 -18	2-3 28	4-7 12	8+ 10
de:best-intro|:|saying|2-4|	4-7 12
de:best-intro|:|saying|5-10|	4-7 18	8+ 6
de:best-intro|adverb|apposition|2-4|	2-3 10
de:best-intro|adverb|judging|-7|	2-3 -7
de:best-intro|adverb|judging|1|	2-3 8
de:best-intro|adverb|judging|2-4|	1 10
de:best-intro|adverb|naked|5-10|	1 -12
de:best-intro|adverb|saying|5-10|	1 -12
de:best-intro|auxiliary|direct|0|	4-7 11
de:best-intro|auxiliary|judging|1|	1 8
de:best-intro|auxiliary|naked|1|	2-3 -13	4-7 13
de:best-intro|auxiliary|naked|5-10|	2-3 11
de:best-intro|auxiliary|naked|far|	2-3 17
de:best-intro|auxiliary|saying|2-4|	2-3 10
de:best-intro|auxiliary|saying|5-10|	2-3 -8
de:best-intro|capital|according|1|	2-3 6
de:best-intro|capital|according|2-4|	2-3 12
de:best-intro|capital|according|5-10|	2-3 8
de:best-intro|capital|according|far|	2-3 7
de:best-intro|capital|apposed|2-4|	4-7 11
de:best-intro|capital|direct|2-4|	1 -16	2-3 11	8+ 6
de:best-intro|capital|judging|0|	1 -7
de:best-intro|capital|judging|2-4|	1 12	2-3 8	4-7 13
de:best-intro|capital|naked|0|	1 -16
de:best-intro|capital|naked|1|	1 -8	2-3 -10
de:best-intro|capital|naked|2-4|	1 -18	2-3 -20
de:best-intro|capital|naked|5-10|	1 -18
de:best-intro|capital|naked|far|	1 -12	2-3 9	4-7 6
de:best-intro|capital|other|0|	1 -9
de:best-intro|capital|other|1|	4-7 7
de:best-intro|capital|saying|0|	2-3 -13
de:best-intro|capital|saying|1|	2-3 6
de:best-intro|capital|saying|2-4|	1 15	4-7 8
de:best-intro|capital|saying|5-10|	2-3 7
de:best-intro|capital|saying|far|	2-3 -9	4-7 13
de:best-intro|capital|shared|0|	4-7 8
de:best-intro|coordinator|apposition|0|	1 -6
de:best-intro|coordinator|naked|far|	2-3 -16
de:best-intro|determiner|according|2-4|	2-3 -12	4-7 8
de:best-intro|determiner|direct|1|	2-3 13
de:best-intro|determiner|direct|2-4|	2-3 7
de:best-intro|determiner|judging|1|	4-7 10
de:best-intro|determiner|judging|far|	2-3 -12
de:best-intro|determiner|naked|1|	1 -15
de:best-intro|determiner|naked|2-4|	1 -37	2-3 15	8+ 8
de:best-intro|determiner|naked|5-10|	2-3 8
de:best-intro|determiner|naked|far|	1 -11	2-3 -9
de:best-intro|determiner|other|0|	1 -14
de:best-intro|determiner|other|1|	1 -15
de:best-intro|determiner|saying|-12|	1 11
de:best-intro|determiner|saying|1|	2-3 -19	4-7 8
de:best-intro|determiner|saying|2-4|	1 13	2-3 -9	4-7 7
de:best-intro|determiner|saying|5-10|	1 13
de:best-intro|preposition|according|1|	2-3 10
de:best-intro|preposition|direct|1|	2-3 -10
de:best-intro|preposition|direct|2-4|	1 -11
de:best-intro|preposition|direct|5-10|	1 -10
de:best-intro|preposition|judging|2-4|	2-3 11
de:best-intro|preposition|naked|0|	4-7 8
de:best-intro|preposition|naked|1|	1 13
de:best-intro|preposition|naked|2-4|	2-3 -14	4-7 15
de:best-intro|preposition|naked|5-10|	1 7	2-3 -24	4-7 18
de:best-intro|preposition|saying|1|	4-7 10
de:best-intro|preposition|saying|2-4|	1 -11	2-3 14
de:best-intro|preposition|saying|5-10|	1 11
de:best-intro|pronoun|direct|1|	4-7 6
de:best-intro|pronoun|naked|2-4|	2-3 8
de:best-intro|pronoun|saying|1|	1 13	2-3 8
de:best-intro|pronoun|saying|2-4|	2-3 7
de:best-intro|pronoun|saying|5-10|	2-3 16
de:best-intro|start|according|1|	1 -14
de:best-intro|start|judging|1|	8+ 6
de:best-intro|stop|according|1|	4-7 15
de:best-intro|stop|judging|0|	2-3 -13
de:best-intro|stop|naked|1|	1 10	4-7 13
de:best-intro|stop|naked|2-4|	2-3 22	4-7 14
de:best-intro|stop|naked|5-10|	4-7 6
de:best-intro|stop|naked|far|	2-3 11
de:best-intro|stop|other|1|	2-3 14	4-7 12
de:best-intro|stop|saying|1|	1 16	2-3 6	4-7 8
de:best-intro|stop|saying|2-4|	4-7 14
de:best-intro|subordinator|apposition|2-4|	2-3 -6
de:best-intro|subordinator|naked|2-4|	2-3 -10
de:best-intro|verb-saying|naked|far|	1 -12
de:best-intro|verb-saying|saying|0|	2-3 14
de:best-intro|word|according|1|	1 15	4-7 10
de:best-intro|word|naked|1|	1 15
de:best-intro|word|naked|far|	1 -13
de:best-intro|word|saying|1|	1 -13	2-3 14
de:best-intro|word|saying|2-4|	1 -10
de:best-intro|word|saying|5-10|	1 -9	2-3 16
de:best-intro|–|naked|2-4|	4-7 7
de:best-intro|–|saying|2-4|	1 11
de:best-lead|lower|,|according|	according-to 14
de:best-lead|lower|,|naked|	named-nearby 14
de:best-lead|lower|,|other|	verb-then-speaker 9
de:best-lead|lower|,|saying|	verb-then-speaker 17
de:best-lead|lower|adverb|judging|	quote-then-speaker -7	quote-then-verb 8	speaker-then-quote 10
de:best-lead|lower|adverb|saying|	verb-then-speaker -9
de:best-lead|lower|auxiliary|direct|	speaker-then-quote 6
de:best-lead|lower|auxiliary|judging|	quote-then-verb 8
de:best-lead|lower|auxiliary|naked|	named-nearby 20
de:best-lead|lower|auxiliary|saying|	quote-then-verb 11	sentence-before 9
de:best-lead|lower|capital|according|	according-to 12
de:best-lead|lower|capital|apposed|	speaker-then-quote 11
de:best-lead|lower|capital|direct|	speaker-then-quote 11
de:best-lead|lower|capital|judging|	speaker-then-quote 18
de:best-lead|lower|capital|other|	quote-then-verb 7
de:best-lead|lower|capital|saying|	quote-then-speaker -10	quote-then-verb 16	sentence-before 13	speaker-then-quote 21	verb-then-speaker 8
de:best-lead|lower|capital|shared|	quote-then-speaker 8
de:best-lead|lower|coordinator|naked|	named-nearby -16
de:best-lead|lower|determiner|according|	according-to 8
de:best-lead|lower|determiner|direct|	speaker-then-quote 9
de:best-lead|lower|determiner|judging|	sentence-before -12	speaker-then-quote 10
de:best-lead|lower|determiner|naked|	named-nearby 19
de:best-lead|lower|determiner|saying|	quote-then-verb 8	speaker-then-quote -16
de:best-lead|lower|preposition|according|	according-to 10
de:best-lead|lower|preposition|naked|	named-nearby 17
de:best-lead|lower|preposition|saying|	quote-then-speaker 9	speaker-then-quote 17
de:best-lead|lower|pronoun|direct|	speaker-then-quote 6
de:best-lead|lower|pronoun|naked|	named-nearby 8
de:best-lead|lower|pronoun|saying|	speaker-then-quote 14	verb-then-speaker 12
de:best-lead|lower|verb-saying|naked|	named-nearby -12
de:best-lead|lower|word|according|	according-to 15
de:best-lead|lower|word|naked|	named-nearby -13
de:best-lead|lower|word|saying|	speaker-then-quote 16
de:best-lead|lower|–|naked|	named-nearby 7
de:best-lead|lower|–|saying|	quote-then-speaker 11
de:best-lead|other|stop|naked|	named-before 6	named-nearby 10
de:best-lead|upper|:|according|	according-to 16
de:best-lead|upper|:|apposed|	speaker-then-quote 13
de:best-lead|upper|:|direct|	sentence-before 13
de:best-lead|upper|:|judging|	speaker-then-quote 8
de:best-lead|upper|:|naked|	named-nearby -24
de:best-lead|upper|:|other|	quote-then-verb 18
de:best-lead|upper|:|saying|	quote-then-verb 20	verb-then-speaker 18
de:best-lead|upper|adverb|apposition|	speaker-then-quote 10
de:best-lead|upper|adverb|naked|	named-nearby -12
de:best-lead|upper|auxiliary|naked|	named-nearby -13
de:best-lead|upper|auxiliary|saying|	quote-then-verb -12
de:best-lead|upper|capital|direct|	speaker-then-quote -16
de:best-lead|upper|capital|judging|	quote-then-verb -7
de:best-lead|upper|capital|naked|	named-nearby -35
de:best-lead|upper|capital|other|	quote-then-verb -8
de:best-lead|upper|capital|saying|	quote-then-verb -6	sentence-before -10	verb-then-speaker -7
de:best-lead|upper|coordinator|apposition|	quote-then-speaker -6
de:best-lead|upper|determiner|according|	according-to -12
de:best-lead|upper|determiner|direct|	speaker-then-quote 8
de:best-lead|upper|determiner|other|	quote-then-verb -20
de:best-lead|upper|determiner|saying|	quote-then-speaker 11	quote-then-verb -10	speaker-then-quote 23
de:best-lead|upper|preposition|according|	according-to 9
de:best-lead|upper|preposition|direct|	quote-then-speaker -15	speaker-then-quote -11
de:best-lead|upper|preposition|judging|	speaker-then-quote 11
de:best-lead|upper|preposition|saying|	quote-then-verb -11	speaker-then-quote 11
de:best-lead|upper|start|according|	according-to -14
de:best-lead|upper|start|judging|	quote-then-verb 6
de:best-lead|upper|start|naked|	named-nearby 8
de:best-lead|upper|stop|according|	according-to 15
de:best-lead|upper|stop|judging|	quote-then-verb -10
de:best-lead|upper|stop|naked|	named-before 19	named-nearby 15
de:best-lead|upper|stop|other|	quote-then-verb 22
de:best-lead|upper|stop|saying|	quote-then-verb 12	sentence-before 11
de:best-lead|upper|subordinator|apposition|	quote-then-speaker -6
de:best-lead|upper|subordinator|naked|	named-nearby -10
de:best-lead|upper|word|according|	according-to 10
de:best-lead|upper|word|naked|	named-nearby 15
de:best-lead|upper|word|saying|	quote-then-verb -6	speaker-then-quote -10
de:best-lemma|	antworten 17	befürchten 14	behaupten 12	bemängeln 7	bestätigen -19	beteuern -9	brummen 14	dementieren 8	ergänzen 19	erklären 6	finden 16	flüstern 8	fordern 8	formulieren 11	fragen 6	gestehen 12	heißen -16	kritisieren -12	kündigen 12	lachen 11	lassen -11	lehnen -7	loben 14	mahnen 13	meinen -6	murmeln 20	nennen -6	rufen 13	räumen -9	sagen 26	scherzen 6	schreiben 26	seufzen 8	spotten 6	sprechen 24	stellen 16	teilen -10	unlisted -8	verlauten 11	verraten 11	verweisen -11	zeigen 17	zitieren 6
de:best-lemma|antworten|speaker-then-quote|	1 11	2-4 13
de:best-lemma|befürchten|speaker-then-quote|	0 14
de:best-lemma|behaupten|quote-then-speaker|	2-4 9
de:best-lemma|bestätigen|speaker-then-quote|	1 -19
de:best-lemma|beteuern|quote-then-verb|	1 16	2-4 -10
de:best-lemma|betonen|quote-then-verb|	1 6	2-4 -11
de:best-lemma|brummen|quote-then-verb|	1 14
de:best-lemma|dementieren|speaker-then-quote|	1 8
de:best-lemma|ergänzen|quote-then-speaker|	2-4 11
de:best-lemma|ergänzen|verb-then-speaker|	5-10 12
de:best-lemma|erklären|quote-then-verb|	1 9	2-4 6
de:best-lemma|erklären|speaker-then-quote|	5-10 8
de:best-lemma|finden|quote-then-verb|	1 8
de:best-lemma|finden|speaker-then-quote|	2-4 14
de:best-lemma|flüstern|quote-then-verb|	1 8
de:best-lemma|fordern|verb-then-speaker|	1 8
de:best-lemma|formulieren|speaker-then-quote|	2-4 11
de:best-lemma|fragen|speaker-then-quote|	1 6
de:best-lemma|geben|quote-then-verb|	1 10
de:best-lemma|geben|verb-then-speaker|	2-4 -7
de:best-lemma|gestehen|quote-then-verb|	1 7
de:best-lemma|gestehen|speaker-then-quote|	2-4 10
de:best-lemma|halten|quote-then-verb|	1 11
de:best-lemma|halten|sentence-before|	far -12
de:best-lemma|halten|speaker-then-quote|	2-4 14
de:best-lemma|heißen|quote-then-verb|	1 -10
de:best-lemma|heißen|speaker-then-quote|	0 -19	2-4 -10	5-10 11
de:best-lemma|heißen|verb-then-speaker|	2-4 9
de:best-lemma|kritisieren|quote-then-verb|	5-10 -12
de:best-lemma|kündigen|speaker-then-quote|	2-4 9
de:best-lemma|lachen|speaker-then-quote|	5-10 10
de:best-lemma|lassen|speaker-then-quote|	0 -18	5-10 11
de:best-lemma|lehnen|quote-then-verb|	0 -7
de:best-lemma|loben|speaker-then-quote|	0 14
de:best-lemma|mahnen|sentence-before|	far 13
de:best-lemma|meinen|quote-then-speaker|	0 -10
de:best-lemma|meinen|quote-then-verb|	1 6
de:best-lemma|meinen|speaker-then-quote|	2-4 6
de:best-lemma|murmeln|quote-then-verb|	1 18
de:best-lemma|nennen|quote-then-speaker|	-7 -7
de:best-lemma|nennen|quote-then-verb|	0 -13
de:best-lemma|nennen|speaker-then-quote|	1 10	2-4 18
de:best-lemma|none|according-to|	1 11	5-10 8	far 7
de:best-lemma|none|named-before|	1 13	2-4 12	5-10 6	far 12
de:best-lemma|none|named-nearby|	0 -12	1 14	2-4 7	5-10 -9	far -23
de:best-lemma|none|quote-then-speaker|	1 -10	2-4 -6	5-10 -10
de:best-lemma|none|sentence-before|	far 13
de:best-lemma|none|speaker-then-quote|	0 6	1 16	2-4 6
de:best-lemma|rufen|quote-then-verb|	1 9
de:best-lemma|rufen|speaker-then-quote|	2-4 11
de:best-lemma|räumen|sentence-before|	2-4 12	5-10 -10
de:best-lemma|sagen|quote-then-verb|	1 15
de:best-lemma|sagen|sentence-before|	5-10 9
de:best-lemma|sagen|speaker-then-quote|	5-10 9
de:best-lemma|sagen|verb-then-speaker|	1 12	5-10 12
de:best-lemma|schreiben|quote-then-verb|	1 6	2-4 22
de:best-lemma|schreiben|speaker-then-quote|	5-10 11
de:best-lemma|seufzen|speaker-then-quote|	2-4 8
de:best-lemma|spotten|quote-then-verb|	1 6
de:best-lemma|sprechen|quote-then-speaker|	-12 11
de:best-lemma|sprechen|quote-then-verb|	2-4 -11
de:best-lemma|sprechen|speaker-then-quote|	1 10	2-4 17	5-10 18
de:best-lemma|stehen|quote-then-verb|	0 -6
de:best-lemma|stehen|speaker-then-quote|	5-10 7
de:best-lemma|stehen|verb-then-speaker|	1 13
de:best-lemma|stellen|quote-then-verb|	1 16
de:best-lemma|teilen|quote-then-verb|	1 8
de:best-lemma|teilen|speaker-then-quote|	far -9
de:best-lemma|teilen|verb-then-speaker|	5-10 -12
de:best-lemma|unlisted|quote-then-verb|	0 -15
de:best-lemma|unlisted|verb-then-speaker|	1 6
de:best-lemma|verlauten|speaker-then-quote|	2-4 11
de:best-lemma|verraten|quote-then-verb|	1 11
de:best-lemma|versichern|quote-then-verb|	1 10	5-10 -9
de:best-lemma|verweisen|speaker-then-quote|	2-4 -11
de:best-lemma|zeigen|speaker-then-quote|	1 17	2-4 13
de:best-lemma|zitieren|speaker-then-quote|	5-10 6
de:best-near|according-to|according|	1 11	5-10 8	far 7
de:best-near|according|1|	2-3 13	4-7 10	8+ 17
de:best-near|according|2-4|	4-7 10
de:best-near|according|5-10|	2-3 8
de:best-near|according|far|	2-3 7
de:best-near|apposed|2-4|	4-7 16
de:best-near|apposition|0|	1 -6
de:best-near|apposition|2-4|	2-3 7
de:best-near|direct|0|	4-7 11
de:best-near|direct|1|	2-3 8	4-7 6
de:best-near|direct|2-4|	1 -18	2-3 13	8+ 6
de:best-near|direct|5-10|	1 -10
de:best-near|direct|far|	4-7 13
de:best-near|judging|-7|	2-3 -7
de:best-near|judging|0|	1 -7	2-3 -13
de:best-near|judging|1|	1 8	2-3 8	4-7 10
de:best-near|judging|2-4|	1 17	2-3 14	4-7 15
de:best-near|judging|far|	2-3 -12
de:best-near|naked|0|	1 -17	4-7 8
de:best-near|naked|1|	1 17	2-3 -16	8+ 10
de:best-near|naked|2-4|	1 -35	2-3 9	4-7 18	8+ 11
de:best-near|naked|5-10|	2-3 -8	4-7 -9	8+ 7
de:best-near|naked|far|	1 -24	2-3 -10	8+ 9
de:best-near|named-before|naked|	1 13	2-4 12	5-10 6	far 12
de:best-near|named-nearby|naked|	0 -12	1 14	2-4 7	5-10 -9	far -23
de:best-near|other|0|	1 -15
de:best-near|other|1|	1 -11	2-3 14	4-7 16	8+ 11
de:best-near|quote-then-speaker|apposition|	0 -6	2-4 -6
de:best-near|quote-then-speaker|direct|	1 -10	5-10 -10
de:best-near|quote-then-speaker|judging|	-7 -7
de:best-near|quote-then-speaker|saying|	-12 11	0 -10	2-4 18
de:best-near|quote-then-speaker|shared|	0 8
de:best-near|quote-then-verb|judging|	0 -17	1 14
de:best-near|quote-then-verb|other|	0 -15
de:best-near|quote-then-verb|saying|	0 -6	1 10	2-4 -6	5-10 -14
de:best-near|saying|-12|	1 11
de:best-near|saying|0|	2-3 -11
de:best-near|saying|1|	1 -17	4-7 14	8+ 7
de:best-near|saying|2-4|	1 15	4-7 19
de:best-near|saying|5-10|	2-3 6	4-7 12	8+ 6
de:best-near|saying|far|	2-3 -9	4-7 17
de:best-near|sentence-before|direct|	far 13
de:best-near|sentence-before|judging|	far -12
de:best-near|sentence-before|saying|	2-4 14	5-10 -6	far 16
de:best-near|shared|0|	4-7 8
de:best-near|speaker-then-quote|apposed|	2-4 16
de:best-near|speaker-then-quote|apposition|	2-4 10
de:best-near|speaker-then-quote|direct|	0 6	1 16
de:best-near|speaker-then-quote|judging|	1 10	2-4 28
de:best-near|speaker-then-quote|saying|	0 6	1 -15	2-4 24	5-10 33
de:best-near|verb-then-speaker|other|	1 6
de:best-near|verb-then-speaker|saying|	1 25
de:best-order|according|according|1|	2-3 13	4-7 10	8+ 17
de:best-order|according|according|2-4|	4-7 10
de:best-order|according|according|5-10|	2-3 8
de:best-order|according|according|far|	2-3 7
de:best-order|apposed|apposed|2-4|	4-7 16
de:best-order|apposed|judging|-7|	2-3 -7
de:best-order|apposed|judging|2-4|	2-3 8	4-7 8
de:best-order|apposed|saying|-12|	1 11
de:best-order|apposed|saying|1|	1 13	2-3 8
de:best-order|apposed|saying|2-4|	2-3 10
de:best-order|apposed|saying|5-10|	4-7 8
de:best-order|apposition|apposition|0|	1 -6
de:best-order|apposition|apposition|2-4|	2-3 7
de:best-order|apposition|saying|0|	2-3 -10
de:best-order|apposition|saying|2-4|	2-3 -11	4-7 12
de:best-order|apposition|saying|5-10|	2-3 -10
de:best-order|direct|direct|0|	4-7 11
de:best-order|direct|direct|1|	2-3 8	4-7 6
de:best-order|direct|direct|2-4|	1 -18	2-3 13	8+ 6
de:best-order|direct|direct|5-10|	1 -10
de:best-order|direct|direct|far|	4-7 13
de:best-order|direct|judging|1|	4-7 10
de:best-order|direct|judging|2-4|	1 12	2-3 11	4-7 14
de:best-order|direct|judging|far|	2-3 -12
de:best-order|direct|saying|0|	2-3 14
de:best-order|direct|saying|1|	1 -18	2-3 -14	4-7 12	8+ 6
de:best-order|direct|saying|2-4|	1 20	2-3 17	4-7 20
de:best-order|direct|saying|5-10|	1 18	2-3 18	4-7 10	8+ 6
de:best-order|direct|saying|far|	2-3 -9
de:best-order|inverted|judging|0|	1 -7	2-3 -13
de:best-order|inverted|judging|1|	1 8	2-3 8
de:best-order|inverted|other|0|	1 -15
de:best-order|inverted|other|1|	1 -11	2-3 14	4-7 16	8+ 11
de:best-order|inverted|saying|0|	2-3 -6
de:best-order|inverted|saying|1|	1 -7	2-3 25	4-7 9	8+ 7
de:best-order|inverted|saying|2-4|	1 -11	2-3 -8	4-7 9
de:best-order|inverted|saying|5-10|	1 -16	4-7 13
de:best-order|inverted|saying|far|	4-7 16
de:best-order|naked|naked|0|	1 -17	4-7 8
de:best-order|naked|naked|1|	1 17	2-3 -16	8+ 10
de:best-order|naked|naked|2-4|	1 -35	2-3 9	4-7 18	8+ 11
de:best-order|naked|naked|5-10|	2-3 -8	4-7 -9	8+ 7
de:best-order|naked|naked|far|	1 -24	2-3 -10	8+ 9
de:best-order|shared|judging|2-4|	1 10
de:best-order|shared|saying|5-10|	2-3 7	4-7 7
de:best-order|shared|shared|0|	4-7 8
de:best-phrase|name|	according 8	apposed 16	apposition 10	judging 8	saying 10
de:best-phrase|noun|	according 10	apposition -7	direct -10	judging 8	other -12	shared 8
de:best-phrase|pronoun|	according 11	direct 11	judging -17	naked -11	saying -8
de:best-score|	-1 -17	-2 -6	0 7	3 11	4 29	5 20	6 7
de:best-score|-1|	4-7 -15
de:best-score|-2|	2-3 -6
de:best-score|0|	4-7 32	8+ 8
de:best-score|1|	1 -18	2-3 8	4-7 18	8+ 10
de:best-score|2|	1 -9	2-3 -9	4-7 15	8+ 10
de:best-score|3|	1 12	4-7 43	8+ 10
de:best-score|4|	2-3 28	4-7 18	8+ 6
de:best-score|5|	1 17	2-3 6	4-7 20	8+ 6
de:best-score|6|	4-7 7
de:best|according-to|according|	2-3 13	4-7 11	8+ 17
de:best|named-before|naked|	2-3 12	4-7 12
de:best|named-nearby|naked|	2-3 -6	8+ 12
de:best|quote-then-speaker|apposition|	1 -6	2-3 -6
de:best|quote-then-speaker|direct|	1 -10	2-3 -10
de:best|quote-then-speaker|judging|	2-3 -7
de:best|quote-then-speaker|saying|	1 14	2-3 -9	4-7 8
de:best|quote-then-speaker|shared|	4-7 8
de:best|quote-then-verb|judging|	2-3 -10
de:best|quote-then-verb|other|	1 -14	2-3 6	4-7 14	8+ 11
de:best|quote-then-verb|saying|	1 -18	4-7 9	8+ 7
de:best|sentence-before|direct|	4-7 13
de:best|sentence-before|judging|	2-3 -12
de:best|sentence-before|saying|	2-3 -6	4-7 17
de:best|speaker-then-quote|apposed|	4-7 16
de:best|speaker-then-quote|apposition|	2-3 10
de:best|speaker-then-quote|direct|	1 -18	2-3 21	8+ 6
de:best|speaker-then-quote|judging|	1 17	2-3 14	4-7 18
de:best|speaker-then-quote|saying|	1 15	4-7 15
de:best|verb-then-speaker|other|	4-7 9
de:best|verb-then-speaker|saying|	1 -12	4-7 11
de:case-follow|all-one|+|	none 6
de:case-follow|all-one|,auxiliary|	none -9
de:case-follow|all-one|,word|	none -23
de:case-follow|all-one|auxiliary|	none -26
de:case-follow|all-one|determiner|	none -21
de:case-follow|all-one|end|	. 14	none 17
de:case-follow|all-one|preposition|	none 9
de:case-follow|all-one|stop|	none 7
de:case-follow|all-one|verb-judging|	none -7
de:case-follow|all-one|verb-saying|	none 7
de:case-follow|all-one|word|	none -13
de:case-follow|all|+|	none 13
de:case-follow|all|,adverb|	none -9
de:case-follow|all|,determiner|	none -10
de:case-follow|all|-|	none 10
de:case-follow|all|auxiliary|	none -19
de:case-follow|all|coordinator|	none -11
de:case-follow|all|determiner|	. 14
de:case-follow|all|end|	. 6	none 13
de:case-follow|all|preposition|	none -9
de:case-follow|all|stop|	none 22
de:case-follow|all|verb-judging|	none 10
de:case-follow|all|verb-saying|	none -20
de:case-follow|all|word|	none -17
de:case-follow|first|(|	none -12
de:case-follow|first|+|	none 17
de:case-follow|first|,verb-saying|	none 13
de:case-follow|first|,word|	none 22
de:case-follow|first|capital|	! 8	. 11	? 6
de:case-follow|first|determiner|	! 10	. 29
de:case-follow|first|end|	. 17	none 20
de:case-follow|first|preposition|	. 10	none -10
de:case-follow|first|pronoun|	. 6
de:case-follow|first|stop|	none -20
de:case-follow|first|subordinator|	. 13
de:case-follow|first|verb-saying|	none -10
de:case-follow|first|word|	none -15
de:case-follow|most|,determiner|	none 7
de:case-follow|most|,subordinator|	none 7
de:case-follow|most|,verb-saying|	none 7
de:case-follow|most|,word|	none 8
de:case-follow|most|;|	none 6
de:case-follow|most|auxiliary|	none -10
de:case-follow|most|capital|	. 8
de:case-follow|most|determiner|	none 7
de:case-follow|most|end|	! 7	. 16
de:case-follow|most|preposition|	. 10	none -8
de:case-follow|most|stop|	none 26
de:case-follow|most|verb-saying|	none 8
de:case-follow|most|word|	none -16
de:case-follow|none|,capital|	none 7
de:case-follow|none|,subordinator|	none 12
de:case-follow|none|,verb-judging|	none 12
de:case-follow|none|,verb-saying|	none 7
de:case-follow|none|,verb-thinking|	none 10
de:case-follow|none|,word|	none 17
de:case-follow|none|auxiliary|	none 12
de:case-follow|none|capital|	none 11
de:case-follow|none|end|	. 7
de:case-follow|none|verb-saying|	none -10
de:case-follow|some|+|	none 9
de:case-follow|some|,determiner|	none -11
de:case-follow|some|,preposition|	none -11
de:case-follow|some|,verb-saying|	none 16
de:case-follow|some|,word|	none 9
de:case-follow|some|capital|	. 6
de:case-follow|some|determiner|	none 14
de:case-follow|some|end|	. 6
de:case-follow|some|preposition|	. 6
de:case-follow|some|word|	none 23
de:case-intro|all-one|	, 9	: -12	adverb -12	auxiliary -13	coordinator -6	preposition 7	pronoun 14	start -14
de:case-intro|all|	: 26	adverb 10	auxiliary -10	capital -13	determiner 13	preposition 8	start 13	stop 18	subordinator -11	word 15
de:case-intro|first|	: -17	capital -16	preposition -15	stop 14
de:case-intro|most|	: 17	capital 6	preposition 7	start 6	stop 10	verb-saying 14	– 7
de:case-intro|none|	, 9	auxiliary 15	determiner 6	preposition 17	pronoun 14	verb-saying -12	– 11
de:case-intro|some|	, 15	auxiliary 24	capital 18	coordinator -16	determiner -8	preposition 14	pronoun 11
de:case|all-one|	2 10	3 -14
de:case|all|	2 -25	3 21	4-5 19
de:case|first|	1 -15	10+ 10	3 -19	4-5 8
de:case|most|	10+ 10	4-5 6	6-9 14
de:case|none|	3 14	4-5 11	6-9 15
de:case|some|	4-5 15	6-9 9
de:clause|false|false|	all 19	first -17	none 12
de:clause|false|true|	all 9	all-one 12	most 12	none 11	some 13
de:clause|true|false|	all-one -14	first 9	most 8
de:clause|true|true|	all-one 13	first -6	most 8	none 11	some 12
de:closed|	true 6
de:continues|	false 6
de:dated|	false 7
de:ending|	! 13	. 38	? 6
de:family|"|	1 14	2-3 18	4-7 13	8+ 6
de:family|«|	1 20	2-3 -8	4-7 28	8+ 6
de:family|»|	2-3 -14	4-7 10	8+ 10
de:family|‚|	2-3 11	8+ 8
de:family|“|	1 -11	2-3 -7	4-7 10
de:family|„|	1 -17	2-3 7	8+ 14
de:family|›|	8+ 7
de:follow|	( -12	+ 19	,adverb -9	,auxiliary -6	,capital 7	,determiner -6	,preposition -11	,subordinator 13	,verb-judging 14	,verb-thinking 10	- 10	; 6	auxiliary -18	capital 20	coordinator -11	determiner 7	end 28	preposition -8	pronoun 6	subordinator 13	verb-saying -8
de:headline|false|	1 -6	4-7 9	8+ 15
de:headline|true|	1 13	2-3 -10	4-7 19
de:in-noun|false|false|2-3|	all 9	first -20	most 14
de:in-noun|false|false|4-7|	all 19	first -8	most 24	none 11	some 16
de:in-noun|false|false|8+|	first 9	most 11
de:in-noun|false|true|1|	all-one -28	first -15	none 10
de:in-noun|false|true|2-3|	all -18	all-one 12	most -16	some 19
de:in-noun|false|true|4-7|	all 11	first 13	none 9	some 8
de:in-noun|false|true|8+|	most 8
de:in-noun|true|false|2-3|	all 18	some -10
de:in-noun|true|false|4-7|	all 10	none 8	some 9
de:in-noun|true|false|8+|	most 8
de:in-noun|true|true|1|	all-one -21	none 6
de:in-noun|true|true|2-3|	all -12	some 13
de:in-noun|true|true|4-7|	some 8
de:intro-follow|,|capital|	2-3 6
de:intro-follow|,|end|	4-7 8
de:intro-follow|,|preposition|	4-7 6
de:intro-follow|,|stop|	2-3 12	4-7 8
de:intro-follow|:|(|	2-3 -6	4-7 -8
de:intro-follow|:|+|	4-7 20
de:intro-follow|:|,verb-saying|	2-3 14	4-7 11	8+ 13
de:intro-follow|:|,word|	8+ 18
de:intro-follow|:|capital|	4-7 13
de:intro-follow|:|determiner|	1 -8	4-7 24	8+ 9
de:intro-follow|:|end|	4-7 27	8+ 8
de:intro-follow|:|preposition|	4-7 10	8+ 10
de:intro-follow|:|pronoun|	8+ 7
de:intro-follow|:|stop|	1 -19	2-3 -9	4-7 -9
de:intro-follow|:|subordinator|	2-3 13
de:intro-follow|adverb|,verb-judging|	2-3 8
de:intro-follow|adverb|stop|	1 -8
de:intro-follow|adverb|word|	1 -12
de:intro-follow|auxiliary|,verb-judging|	1 8
de:intro-follow|auxiliary|preposition|	2-3 -13
de:intro-follow|auxiliary|stop|	2-3 20	4-7 13
de:intro-follow|auxiliary|word|	2-3 -7	4-7 6
de:intro-follow|capital|,capital|	1 7
de:intro-follow|capital|,determiner|	1 -12
de:intro-follow|capital|,verb-saying|	2-3 6
de:intro-follow|capital|,verb-thinking|	1 10
de:intro-follow|capital|,word|	2-3 6	4-7 7
de:intro-follow|capital|;|	8+ 6
de:intro-follow|capital|auxiliary|	1 -8
de:intro-follow|capital|determiner|	4-7 6
de:intro-follow|capital|end|	1 -15
de:intro-follow|capital|preposition|	1 9
de:intro-follow|capital|stop|	1 -19	2-3 10
de:intro-follow|capital|verb-judging|	1 -7
de:intro-follow|capital|verb-saying|	1 -11	2-3 -13
de:intro-follow|capital|word|	1 -9	4-7 14
de:intro-follow|coordinator|stop|	2-3 -16
de:intro-follow|coordinator|verb-saying|	1 -6
de:intro-follow|determiner|,determiner|	1 6	2-3 -11
de:intro-follow|determiner|,verb-saying|	2-3 -18	4-7 8
de:intro-follow|determiner|,word|	1 -15
de:intro-follow|determiner|auxiliary|	1 -20	2-3 -12
de:intro-follow|determiner|capital|	1 11
de:intro-follow|determiner|determiner|	2-3 7	4-7 9
de:intro-follow|determiner|preposition|	4-7 -8
de:intro-follow|determiner|stop|	2-3 9	4-7 12
de:intro-follow|determiner|verb-saying|	1 11	2-3 -18	8+ 8
de:intro-follow|determiner|word|	1 -16	2-3 -12	4-7 8
de:intro-follow|preposition|+|	2-3 9
de:intro-follow|preposition|,adverb|	2-3 -9
de:intro-follow|preposition|,determiner|	2-3 -10	4-7 7
de:intro-follow|preposition|determiner|	1 -10	2-3 -15	4-7 8
de:intro-follow|preposition|end|	1 13
de:intro-follow|preposition|stop|	2-3 15	4-7 18
de:intro-follow|preposition|verb-saying|	2-3 -12
de:intro-follow|preposition|word|	1 8	2-3 -16
de:intro-follow|pronoun|+|	2-3 6
de:intro-follow|pronoun|auxiliary|	2-3 12
de:intro-follow|pronoun|stop|	1 13	2-3 18
de:intro-follow|pronoun|word|	2-3 12	4-7 6
de:intro-follow|start|,verb-judging|	8+ 6
de:intro-follow|start|,word|	1 -14
de:intro-follow|start|end|	2-3 13	4-7 7
de:intro-follow|stop|,verb-saying|	1 16	2-3 12	4-7 12
de:intro-follow|stop|,word|	2-3 14	4-7 16	8+ 6
de:intro-follow|stop|determiner|	4-7 17
de:intro-follow|stop|end|	2-3 12	4-7 7
de:intro-follow|stop|verb-judging|	1 10	2-3 -13
de:intro-follow|subordinator|coordinator|	2-3 -11
de:intro-follow|verb-saying|,word|	1 -19
de:intro-follow|verb-saying|stop|	1 14	2-3 14
de:intro-follow|verb-saying|word|	1 -22
de:intro-follow|word|,auxiliary|	1 -9
de:intro-follow|word|,preposition|	2-3 -11
de:intro-follow|word|,verb-saying|	1 -13	2-3 14
de:intro-follow|word|,word|	1 15
de:intro-follow|word|-|	4-7 10
de:intro-follow|word|auxiliary|	1 -10
de:intro-follow|word|end|	1 15
de:intro-follow|word|stop|	1 -13	2-3 16
de:intro-follow|word|word|	2-3 13
de:intro-follow|–|,subordinator|	1 11	4-7 7
de:intro|	, 20	: -18	auxiliary 8	capital -6	coordinator -17	determiner 6	preposition 17	pronoun 23	subordinator -11	word 12	– 14
de:lead|lower|	, 20	adverb -6	auxiliary 29	capital 23	coordinator -16	preposition 19	pronoun 23	verb-saying -8	– 14
de:lead|other|	stop 8
de:lead|upper|	: -18	adverb 6	auxiliary -18	capital -33	coordinator -6	determiner 12	preposition 8	subordinator -11	word 14
de:naming|begriff|1|	1 -8
de:naming|false|	: -6	capital -13	word -9
de:naming|motto|2|	1 -6
de:naming|none|	4-7 9	8+ 15
de:naming|sogenannte|1|	1 -9
de:naming|true|	, 20	: -16	auxiliary 8	capital -6	coordinator -17	determiner 6	preposition 17	pronoun 23	subordinator -11	word 13	– 14
de:naming|wort|1|	1 -9
de:nobody|2-3|	start 13
de:nobody|4-7|	start 7
de:others|0|	2-3 11	4-7 11	8+ 14
de:others|1|	1 -7	2-3 -18	4-7 8	8+ 11
de:own-case|false|all-one|	, 9	: -12	adverb -12	coordinator -6	preposition 7	pronoun 14	start -14
de:own-case|false|all|	: 26	adverb 10	auxiliary -10	capital -13	determiner 13	preposition 8	start 13	stop 18	subordinator -11	word 15
de:own-case|false|first|	: -16	capital -16	determiner 17	preposition -15	start 6	stop 9
de:own-case|false|most|	: 17	capital 6	preposition 7	stop 10	verb-saying 14	– 7
de:own-case|false|none|	, 8	auxiliary 15	determiner 6	preposition 17	pronoun 14	verb-saying -12	– 11
de:own-case|false|some|	, 15	auxiliary 24	capital 17	coordinator -16	determiner -8	preposition 14	pronoun 11
de:own-case|true|all-one|	adverb -7	auxiliary -13	stop 13
de:own-case|true|first|	: -8	determiner -9	stop 21
de:own-case|true|most|	: 9	start 6	stop 8
de:own-case|true|none|	capital 11
de:own-case|true|some|	, 6	capital 8
de:own|false|	2-3 8	4-7 7	8+ 13
de:own|true|	2-3 -23	4-7 20	8+ 8
de:sentence|judging|	1 10	4-7 22
de:sentence|none|	1 -9	2-3 11	8+ 13
de:sentence|saying|	2-3 -6	4-7 28	8+ 13
de:size-ending|10+|.|	determiner 8	preposition 10	pronoun 7
de:size-ending|10+|none|	,verb-saying 8	,word 13	; 6
de:size-ending|1|none|	,auxiliary -9	,capital 7	,subordinator 11	,verb-judging 8	,verb-saying -7	,verb-thinking 10	,word -10	auxiliary -26	capital 11	determiner -13	end 17	preposition 9	stop -15	verb-judging 8	verb-saying 7	word -9
de:size-ending|2|.|	end 14
de:size-ending|2|none|	+ 7	,adverb -9	,determiner -15	,preposition -11	,verb-saying 20	coordinator -6	end 13	stop 7	verb-judging -17	verb-saying -10
de:size-ending|3|.|	capital 6	end 7	subordinator 13
de:size-ending|3|none|	( -6	,verb-judging 8	,word 8	auxiliary -9	coordinator -10	preposition -14	stop 16	verb-judging 10	verb-saying -13
de:size-ending|4-5|!|	capital 8
de:size-ending|4-5|.|	capital 11	determiner 21	end 19	preposition 6
de:size-ending|4-5|none|	( -9	+ 13	,determiner 7	,subordinator 10	,verb-saying 12	,word 15	- 10	determiner 14	end 18	preposition -8	stop 19	word 16
de:size-ending|6-9|!|	determiner 10	end 7
de:size-ending|6-9|.|	capital 10	determiner 25	end 15	preposition 10
de:size-ending|6-9|?|	capital 6
de:size-ending|6-9|none|	+ 17	,verb-saying 10	,word 11	end 6	stop -6	verb-saying 8
de:size-follow|10+|	,verb-saying 8	,word 13	; 6	determiner 8	preposition 10	pronoun 7
de:size-follow|1|	,auxiliary -9	,capital 7	,subordinator 11	,verb-judging 8	,verb-saying -7	,verb-thinking 10	,word -10	auxiliary -26	capital 11	determiner -13	end 17	preposition 9	stop -15	verb-judging 8	verb-saying 7	word -9
de:size-follow|2|	+ 7	,adverb -9	,determiner -15	,preposition -11	,verb-saying 20	coordinator -6	end 14	stop 7	verb-judging -17	verb-saying -10
de:size-follow|3|	( -6	,verb-judging 8	,word 8	auxiliary -9	capital 6	coordinator -10	end 7	preposition -14	stop 16	subordinator 13	verb-judging 10	verb-saying -13
de:size-follow|4-5|	( -9	+ 13	,determiner 7	,subordinator 10	,verb-saying 12	,word 15	- 10	capital 13	determiner 26	end 28	preposition -8	stop 19	word 16
de:size-follow|6-9|	+ 17	,verb-saying 10	,word 11	capital 10	determiner 27	end 15	preposition 10	stop -6	verb-saying 8
de:size-intro|10+|	: 18	capital 6
de:size-intro|1|	: -19	adverb -12	auxiliary 8	capital -14	coordinator -6	determiner 9	preposition 16	pronoun 13	start -14	stop 12	– 11
de:size-intro|2|	, 12	: 24	adverb -7	coordinator -16	pronoun 17	start 13	stop -10	subordinator -6	word -9
de:size-intro|3|	, 10	: -19	adverb 13	pronoun 16	stop 16	subordinator -10	verb-saying 14	word 18
de:size-intro|4-5|	, 10	: 19	auxiliary 15	preposition 23	pronoun 6	stop 12	word 10	– 7
de:size-intro|6-9|	, 9	auxiliary 6	capital 8	determiner 10	start 6	stop 12
de:size|	10+ 11	4-5 15
	de:speech 6
de:subject|elided|	,determiner -10	,verb-saying 20	1 -13	2-3 10	4-7 28	8+ 14	capital 8	coordinator -6	determiner 8	end 7	stop 12	verb-saying -12	word -12
de:subject|none|	( -12	+ 20	,determiner -12	,verb-judging 14	,verb-thinking 10	2-3 10	8+ 12	; 6	auxiliary -20	capital 15	end 26	preposition -20
de:subject|own|	+ 7	,adverb -9	,auxiliary -6	,capital 7	,preposition -11	,subordinator 13	,verb-judging 6	,word -19	- 10	2-3 -13	4-7 25	8+ 13	auxiliary -14	capital 20	coordinator -10	determiner 18	end 19	preposition 14	pronoun 7	subordinator 13
de:two-before|)|	: 13
de:two-before|,|	determiner 10	subordinator -10	word -15
de:two-before|:|	capital -10
de:two-before|adverb|	stop 8
de:two-before|auxiliary|	adverb 8	preposition -20	pronoun 17	stop 7
de:two-before|capital|	, 14	: -21	coordinator -16	determiner -31	preposition 17	verb-saying 7	word 21	– 7
de:two-before|coordinator|	word -13
de:two-before|determiner|	, 13	auxiliary 13	determiner 13	preposition 14	stop 20
de:two-before|preposition|	, 6	: 17	determiner 28	stop 19
de:two-before|pronoun|	, 15	adverb 10	auxiliary 16	determiner -16	preposition 12	stop 6	verb-saying -19	word 16
de:two-before|quote|	coordinator -6	word -13
de:two-before|start|	determiner -19
de:two-before|stop|	determiner -10	subordinator -6
de:two-before|that|	pronoun 12
de:two-before|verb-judging|	determiner 10	stop 8
de:two-before|verb-saying|	determiner -19	preposition 10	pronoun 17	stop 9
de:two-before|verb-thinking|	determiner 8	pronoun 6
de:two-before|word|	, 8	adverb -12	preposition -13	stop 18	word 11	– 11
de:two-words-before|)|	: 13
de:two-words-before|,|	die 8	ein 8	einzelne -10	sogenannte -9	wie -10
de:two-words-before|.|	eine -10	wie -6
de:two-words-before|:|	wer -10
de:two-words-before|abend|	in -9
de:two-words-before|ab|	: 19
de:two-words-before|alfred-wegener-institut|	, 6
de:two-words-before|alles|	wieder -12
de:two-words-before|als|	kalb 8
de:two-words-before|anders|	. 10	: 16
de:two-words-before|anrufbeantworter|	, 6
de:two-words-before|anwohner|	? 6
de:two-words-before|an|	wochenenden 7
de:two-words-before|aufgefallen|	. 14
de:two-words-before|auf|	das -11	dem -9
de:two-words-before|ausland|	als -16
de:two-words-before|aus|	. 14	: 14
de:two-words-before|beck-nigg|	als 13
de:two-words-before|bedeckt|	– 11
de:two-words-before|begrüsse|	den 11
de:two-words-before|beltretter|	: 6
de:two-words-before|berichteten|	. 15
de:two-words-before|bestätigt|	einen -19
de:two-words-before|betroffenen|	werde -12
de:two-words-before|bewertung|	sei 8
de:two-words-before|bleibt|	bei -19
de:two-words-before|brunnhuber|	: 18
de:two-words-before|buchmesse|	lobte 14
de:two-words-before|cdu|	ließ -18
de:two-words-before|dann|	: 18
de:two-words-before|dass|	er 10	man 7
de:two-words-before|das|	dem -12	ein 16	für 14	kinderbuch -10	projekt 7	spiel 7	wort -9
de:two-words-before|dazwischen|	: 11
de:two-words-before|deck|	. 6
de:two-words-before|dementiert|	: 8
de:two-words-before|dem|	gericht -12
de:two-words-before|den|	ausdruck -18	begriff -8	entscheid 12	kreuzer -12	namen -12	ort 8	spitznamen -12	termin 10
de:two-words-before|deren|	gasthof -8
de:two-words-before|derselbe|	plan 6
de:two-words-before|der|	arm -12	aufschrift -9	einigung 6	konzern 6
de:two-words-before|des|	magazins -18
de:two-words-before|deutsch|	: -17
de:two-words-before|die|	asche 11	belege 12	gebühr 6	gegend 11	gespräche 11	lage 8	seien 11	vorlage 13	zeitung -15
de:two-words-before|dlr.de|	: -6
de:two-words-before|einen|	lernfilm 13
de:two-words-before|einer|	mitteilung 13
de:two-words-before|eine|	frist 8
de:two-words-before|eingebracht|	. 10
de:two-words-before|einstufung|	auf -15
de:two-words-before|einst|	von 11
de:two-words-before|ein|	, 13	. 14
de:two-words-before|eisenach|	. 8
de:two-words-before|enten|	könne 11
de:two-words-before|entscheidung|	sei 7
de:two-words-before|entschieden|	. 8
de:two-words-before|erwartungen|	: 10
de:two-words-before|er|	, 6	. 6	der -16	heißt -19
de:two-words-before|fachbegriff|	lautet -11
de:two-words-before|fahren|	: 6
de:two-words-before|familie|	. -13
de:two-words-before|fans|	nur -12
de:two-words-before|fazit|	: 13
de:two-words-before|fest|	. 10
de:two-words-before|finanzministers|	sei 9
de:two-words-before|fpö|	ortet 15
de:two-words-before|fragte|	: 6
de:two-words-before|froh|	: 9
de:two-words-before|für|	die -21	disentis 9
de:two-words-before|garderobe|	: 8
de:two-words-before|geantwortet|	: 11
de:two-words-before|geduld|	: 15
de:two-words-before|gehört|	. 9
de:two-words-before|gemeint|	: 8
de:two-words-before|gesagt|	: 7
de:two-words-before|gewesen|	, 10
de:two-words-before|gezeigt|	wird -13
de:two-words-before|gilt|	die -12
de:two-words-before|gründe|	gelten 10
de:two-words-before|habe|	man 12	von -11
de:two-words-before|haderte|	: 8
de:two-words-before|handel|	meine -12
de:two-words-before|handtasche|	. 6
de:two-words-before|hat|	mit -15
de:two-words-before|haus|	nur -7
de:two-words-before|heizlüftern|	. 14
de:two-words-before|humor|	: 6
de:two-words-before|hält|	. 8
de:two-words-before|hömann-lücke|	, 10
de:two-words-before|ich|	sei 13
de:two-words-before|ihn|	aber 10
de:two-words-before|ihrem|	buch -6
de:two-words-before|im|	fachblatt -19
de:two-words-before|in|	ischgl -15
de:two-words-before|ist|	vom -10	von 8
de:two-words-before|jetzt|	in -12
de:two-words-before|juni|	für 9
de:two-words-before|kapitän|	der -18
de:two-words-before|kaspárek|	. 10
de:two-words-before|kein|	tier 8
de:two-words-before|knapp|	: 6
de:two-words-before|kommuniqué|	. 10
de:two-words-before|kranich|	. 18
de:two-words-before|krautz|	. 17
de:two-words-before|kulturverwaltung|	. 13
de:two-words-before|man|	ermittle 12	suche 13
de:two-words-before|marge|	dürfte 13
de:two-words-before|meldet|	das -15
de:two-words-before|mit|	. 17	dem 16
de:two-words-before|monierte|	im -10
de:two-words-before|motto|	: -6
de:two-words-before|nachspielzeit|	: 15
de:two-words-before|nannte|	das 10
de:two-words-before|neustadt|	dem -26
de:two-words-before|nüchterner|	: 11
de:two-words-before|offen|	: 14
de:two-words-before|opposition|	. 7
de:two-words-before|ortete|	einen 13
de:two-words-before|o’haresh|	. 10
de:two-words-before|papier|	auf -11
de:two-words-before|passagierliste|	sei 6
de:two-words-before|politologin|	: 13
de:two-words-before|presseschau|	: -8
de:two-words-before|prozent|	bleibe 11
de:two-words-before|prüft|	. 10
de:two-words-before|pumpe|	und -16
de:two-words-before|radio|	: 8
de:two-words-before|rede|	. 13
de:two-words-before|regierung|	: 7
de:two-words-before|repubblica|	: 6
de:two-words-before|riet-fonds|	nicht 15
de:two-words-before|saarbrücken|	. 16
de:two-words-before|sagen|	: 12
de:two-words-before|satz|	: 17
de:two-words-before|schauspielhaus|	bochum -11
de:two-words-before|schild|	: -14
de:two-words-before|schriftlich|	: 13
de:two-words-before|schwan|	habe 14
de:two-words-before|sein|	. 18
de:two-words-before|sei|	aber 8	er 11	ihm 6
de:two-words-before|sich|	um 12
de:two-words-before|sieht|	sich 6
de:two-words-before|sie|	, 12
de:two-words-before|skeptisch|	: 21
de:two-words-before|sonderprüfung|	– 7
de:two-words-before|sorten|	. 7
de:two-words-before|so|	: 20
de:two-words-before|spreche|	. 6
de:two-words-before|spricht|	von 13
de:two-words-before|stamme|	? 7
de:two-words-before|stand|	: 11
de:two-words-before|start|	die -19
de:two-words-before|stehe|	bloß 11
de:two-words-before|steht|	: -7
de:two-words-before|streit|	als 17
de:two-words-before|ströbele|	das -15
de:two-words-before|super|	: 8
de:two-words-before|svp|	. 9
de:two-words-before|svt.se|	: -8
de:two-words-before|szczepanek|	von 9
de:two-words-before|trotzdem|	. 8
de:two-words-before|uelsmann-ba|	für 10
de:two-words-before|uhr|	: 17
de:two-words-before|umdreht|	: 10
de:two-words-before|umsetzung|	. 7
de:two-words-before|und|	keine -13
de:two-words-before|university|	. 7
de:two-words-before|untersuchungskommission|	einen -8
de:two-words-before|verhalten|	. 7
de:two-words-before|versandhandel|	befürchtet 14
de:two-words-before|vierten|	quartal 9
de:two-words-before|von|	der -18	einem 22	einer 10
de:two-words-before|vorlage|	sei 11
de:two-words-before|warten|	. 14
de:two-words-before|werde|	sie 14
de:two-words-before|widersprach|	: 14
de:two-words-before|wollte|	das 8
de:two-words-before|worten|	: 6
de:two-words-before|wunsch|	: 12
de:two-words-before|wyssling|	: 9
de:two-words-before|würmer|	noch 10
de:two-words-before|zeigte|	sich 17
de:two-words-before|zeitung|	von 11
de:two-words-before|zettels|	, 8
de:two-words-before|zufällig|	. 7
de:two-words-before|zur|	hauptprobe 11
de:two-words-before|zurückhaltend|	: 7
de:two-words-before|zurück|	. 11
de:two-words-before|zu|	: 8
de:two-words-before||	regelmäßig -13	und -6
de:two-words-before|über|	ein 14
de:verb|false|4-7|	lower 31	other 6
de:verb|false|8+|	lower 9	upper 10
de:verb|true|2-3|	lower 12	upper -21
de:verb|true|4-7|	lower 21	other 10	upper 22
de:verb|true|8+|	lower 10	upper 8
de:word-after|	( -12	+ 19	- 10	; 6	als -12	am 6	annahm -15	antenne 6	beim 10	beließ -15	berichten -12	berichteten -6	bezeichnete 13	dann 11	das -15	der -6	die 16	ein 12	end 28	erkennen -18	erst 6	fordert 8	führt -16	gearbeitet 11	gefallen 7	gefunden -9	geführt 6	geprüft 12	gesetzt -11	gestört 8	gewesen 11	habe 10	hagspiel 8	höre -9	ihr 17	im 10	kein -11	könne -20	lehnt -7	liegen 13	mochte -14	mutter 8	regelmäßig -12	rufen -12	sagte -16	schreibt -10	sei -10	seien -10	seine 8	seitdem 8	setzt 8	sie 7	so -11	solle -8	spottete -11	spreche 11	steht -10	und -11	vernommen 8	verzichtet 12	von -16	vorgesetzt -12	vorliegt -12	vormstein 12	war -19	weg 11	werde 7	wie 13	zur 12
de:word-after|(|	none -12
de:word-after|+|	none 19
de:word-after|-|	none 10
de:word-after|;|	none 6
de:word-after|als|	none -12
de:word-after|am|	. 6
de:word-after|annahm|	none -15
de:word-after|antenne|	? 6
de:word-after|beim|	. 10
de:word-after|beließ|	none -15
de:word-after|berichten|	none -12
de:word-after|berichteten|	none -6
de:word-after|bezeichnete|	none 13
de:word-after|dann|	. 11
de:word-after|das|	none -15
de:word-after|der|	. 16	none -8
de:word-after|die|	! 11	. 23	none 8
de:word-after|ein|	. 12
de:word-after|end|	! 7	. 22	none 21
de:word-after|erkennen|	none -18
de:word-after|erst|	. 6
de:word-after|fordert|	none 8
de:word-after|führt|	none -16
de:word-after|gearbeitet|	none 11
de:word-after|gefallen|	none 7
de:word-after|gefunden|	none -9
de:word-after|geführt|	none 6
de:word-after|geprüft|	none 12
de:word-after|gesetzt|	none -11
de:word-after|gestört|	none 8
de:word-after|gewesen|	none 11
de:word-after|habe|	none 10
de:word-after|hagspiel|	. 8
de:word-after|höre|	none -9
de:word-after|ihr|	. 17
de:word-after|im|	. 10
de:word-after|kein|	none -11
de:word-after|könne|	none -20
de:word-after|lehnt|	none -7
de:word-after|liegen|	none 13
de:word-after|mochte|	none -14
de:word-after|mutter|	! 8
de:word-after|regelmäßig|	none -12
de:word-after|rufen|	none -12
de:word-after|sagte|	none -16
de:word-after|schreibt|	none -10
de:word-after|seien|	none -10
de:word-after|seine|	. 8
de:word-after|seitdem|	. 8
de:word-after|sei|	none -10
de:word-after|setzt|	none 8
de:word-after|sie|	. 7
de:word-after|solle|	none -8
de:word-after|so|	none -11
de:word-after|spottete|	none -11
de:word-after|spreche|	none 11
de:word-after|steht|	none -10
de:word-after|und|	none -11
de:word-after|vernommen|	none 8
de:word-after|verzichtet|	none 12
de:word-after|von|	none -16
de:word-after|vorgesetzt|	none -12
de:word-after|vorliegt|	none -12
de:word-after|vormstein|	. 12
de:word-after|war|	none -19
de:word-after|weg|	none 11
de:word-after|werde|	none 7
de:word-after|wie|	. 13
de:word-after|zur|	. 6	none 12
de:word-before|	, 20	: -18	? 10	aber 15	als 10	arm -12	asche 11	auf -18	aufschrift -9	ausdruck -18	befürchtet 14	begriff -8	bei -19	belege 12	bleibe 11	bloß 11	bochum -11	buch -8	das -10	den 11	der -28	die -13	disentis 9	dürfte 13	ein 22	eine -10	einem 22	einen -14	einer 10	einigung 6	einzelne -10	entscheid 12	er 16	ermittle 12	fachblatt -19	frist 8	für 17	gasthof -8	gebühr 6	gegend 11	gelten 10	gericht -12	gespräche 11	habe 9	hauptprobe 11	heißt -19	ihm 6	im -10	in -14	ischgl -15	kalb 8	keine -13	kinderbuch -10	konzern 6	kreuzer -12	könne 11	lage 8	lautet -11	lernfilm 13	ließ -18	lobte 14	magazins -18	man 15	meine -12	mit -15	mitteilung 13	namen -12	nicht 15	noch 13	nur -12	ort 8	ortet 15	plan 6	projekt 7	quartal 9	regelmäßig -13	sei 20	seien 14	sich 12	sie 14	sogenannte -9	spiel 7	spitznamen -12	suche 13	termin 10	tier 8	um 12	und -17	vom -10	von 20	vorlage 13	wer -10	werde -12	wie -11	wieder -12	wird -13	wochenenden 7	wort -9	zeitung -15	– 14
de:word-before|,|	2-3 17	4-7 11	8+ 7
de:word-before|.|	1 12	4-7 14
de:word-before|:|	1 -19	2-3 -11	8+ 13
de:word-before|?|	2-3 7	4-7 6
de:word-before|aber|	1 10	2-3 8
de:word-before|als|	1 13	2-3 -16	4-7 20
de:word-before|arm|	1 -12
de:word-before|asche|	4-7 11
de:word-before|aufschrift|	2-3 -9
de:word-before|auf|	1 -18
de:word-before|ausdruck|	1 -17	2-3 -7
de:word-before|befürchtet|	1 14
de:word-before|begriff|	1 -8
de:word-before|bei|	1 -19
de:word-before|belege|	2-3 12
de:word-before|bleibe|	2-3 11
de:word-before|bloß|	2-3 11
de:word-before|bochum|	2-3 -11
de:word-before|buch|	2-3 -6
de:word-before|das|	1 -22	2-3 -11	4-7 13
de:word-before|dem|	1 -11	2-3 6
de:word-before|den|	1 11
de:word-before|der|	1 -18	2-3 -24
de:word-before|die|	1 -21	2-3 -14	8+ 8
de:word-before|disentis|	1 9
de:word-before|dürfte|	2-3 13
de:word-before|einem|	1 10	2-3 18	4-7 8
de:word-before|einen|	2-3 -10	4-7 -8
de:word-before|einer|	1 6	4-7 9
de:word-before|eine|	2-3 -10
de:word-before|einigung|	4-7 6
de:word-before|einzelne|	1 -10
de:word-before|ein|	2-3 22	4-7 8
de:word-before|entscheid|	2-3 12
de:word-before|ermittle|	2-3 12
de:word-before|er|	2-3 16
de:word-before|fachblatt|	2-3 -19
de:word-before|frist|	4-7 8
de:word-before|für|	2-3 15
de:word-before|gasthof|	2-3 -8
de:word-before|gebühr|	2-3 6
de:word-before|gegend|	2-3 11
de:word-before|gelten|	4-7 10
de:word-before|gericht|	1 -12
de:word-before|gespräche|	2-3 11
de:word-before|habe|	2-3 9
de:word-before|hauptprobe|	4-7 11
de:word-before|heißt|	1 -19
de:word-before|ihm|	4-7 6
de:word-before|im|	2-3 -10
de:word-before|in|	2-3 -14
de:word-before|ischgl|	1 -15
de:word-before|kalb|	2-3 8
de:word-before|keine|	1 -13
de:word-before|kinderbuch|	2-3 -10
de:word-before|konzern|	8+ 6
de:word-before|kreuzer|	1 -12
de:word-before|könne|	2-3 11
de:word-before|lage|	2-3 8
de:word-before|lautet|	2-3 -11
de:word-before|lernfilm|	4-7 13
de:word-before|ließ|	1 -18
de:word-before|lobte|	2-3 14
de:word-before|magazins|	1 -18
de:word-before|man|	2-3 15
de:word-before|meine|	1 -12
de:word-before|mitteilung|	1 13
de:word-before|mit|	2-3 -15
de:word-before|namen|	1 -12
de:word-before|nicht|	1 15
de:word-before|noch|	2-3 10
de:word-before|nur|	1 -12	2-3 -7
de:word-before|ortet|	1 15
de:word-before|ort|	2-3 8
de:word-before|plan|	2-3 6
de:word-before|projekt|	1 7
de:word-before|quartal|	2-3 9
de:word-before|regelmäßig|	1 -13
de:word-before|seien|	2-3 11
de:word-before|sei|	1 8	2-3 12	4-7 14
de:word-before|sich|	1 13	2-3 9
de:word-before|sie|	2-3 14
de:word-before|sogenannte|	1 -9
de:word-before|spiel|	4-7 7
de:word-before|spitznamen|	4-7 -12
de:word-before|start|	1 -14	2-3 13	4-7 6
de:word-before|suche|	2-3 13
de:word-before|termin|	1 10
de:word-before|tier|	4-7 8
de:word-before|um|	4-7 12
de:word-before|und|	1 -6	2-3 -16
de:word-before|vom|	1 -10
de:word-before|von|	1 16	2-3 11	4-7 14
de:word-before|vorlage|	4-7 13
de:word-before|werde|	2-3 -12
de:word-before|wer|	2-3 -10
de:word-before|wieder|	1 -12
de:word-before|wie|	2-3 -11
de:word-before|wird|	2-3 -13
de:word-before|wochenenden|	2-3 7
de:word-before|wort|	1 -9
de:word-before|zeitung|	1 -11	2-3 -13
de:word-before|–|	1 11	4-7 7
de:work|near|none|	all-one 14
de:work|near|none|preposition|	all-one 11
de:work|none|near|determiner|	all-one 6
de:work|none|near|preposition|	all-one -15
de:work|none|none|,|	all-one 9	none 9	some 15
de:work|none|none|:|	all 26	all-one -12	first -17	most 17
de:work|none|none|adverb|	all 10	all-one -12
de:work|none|none|	all 21	first -18	none 11
de:work|none|none|auxiliary|	all -10	all-one -13	none 15	some 24
de:work|none|none|capital|	all -8	first -13	most 6	some 18
de:work|none|none|coordinator|	all-one -6	some -16
de:work|none|none|determiner|	all 13	none 6	some -8
de:work|none|none|preposition|	all 8	all-one 6	first -15	most 7	none 17	some 14
de:work|none|none|pronoun|	all-one 14	none 14	some 11
de:work|none|none|start|	all 13	all-one -14	most 6
de:work|none|none|stop|	all 18	first 14	most 10
de:work|none|none|subordinator|	all -11
de:work|none|none|verb-saying|	most 14	none -12
de:work|none|none|word|	all 15
de:work|none|none|–|	most 7	none 11
de:work|right|none|	all -13	all-one -11	first -8	none 7
de:work|right|none|capital|	all -13	all-one -11	first -8	none 7
ending|	! 18	. 25	? 37	none -14
es:alone|first|	1 9	4-7 15	8+ 7
es:alone|inside|	4-7 -6	8+ 10
es:best-gap|according-to|according|gap|according-to|,;|	4-7 8
es:best-gap|according-to|according|gap|according-to|,s|	2-3 -6	4-7 9
es:best-gap|according-to|according|gap|according-to|,|	2-3 18	4-7 17
es:best-gap|according-to|according|gap|according-to|;|	2-3 10	4-7 6
es:best-gap|according-to|according|gap|according-to|c,|	2-3 12
es:best-gap|according-to|according|gap|according-to|s,c|	4-7 9
es:best-gap|according-to|according|gap|according-to|s,|	4-7 13
es:best-gap|according-to|according|gap|according-to||	2-3 11
es:best-gap|colon|naked||	4-7 14
es:best-gap|named-before|naked||	2-3 14	4-7 10
es:best-gap|named-nearby|naked||	1 8	2-3 15	8+ 10
es:best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	4-7 11
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 -7
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|,sc|	4-7 -8
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 8
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 6
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 10	8+ 6
es:best-gap|sentence-before|according|gap|sentence-before|,q;|	4-7 8
es:best-gap|sentence-before|direct|gap|sentence-before|s,|	2-3 11
es:best-gap|sentence-before|judging|gap|sentence-before|,|	2-3 15
es:best-gap|sentence-before|saying|gap|sentence-before|,;qc|	1 -10
es:best-gap|sentence-before|saying|gap|sentence-before|,;q|	1 -12
es:best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 8
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 12
es:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 12	4-7 10
es:best-gap|sentence-before|saying|gap|sentence-before|sc,|	8+ 9
es:best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 8
es:best-gap|sentence-before|saying|gap|sentence-before||	1 -12	4-7 10
es:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	1 11
es:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 20
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -10
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	1 -12
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 10
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	2-3 12
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	1 -14
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 6
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 18	2-3 11	4-7 16
es:best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	2-3 9	4-7 12
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -13	8+ 6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	4-7 11
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 19	4-7 24
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -15
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 -8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 13
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	4-7 11
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 16	4-7 29	8+ 6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -11	4-7 -13	8+ 6
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	8+ 9
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	8+ 7
es:best-intro|%|saying|far|	4-7 11
es:best-intro|(|naked|1|	1 -11
es:best-intro|,|according|1|	4-7 9
es:best-intro|,|according|2-4|	2-3 18
es:best-intro|,|according|5-10|	4-7 13
es:best-intro|,|direct|far|	2-3 11
es:best-intro|,|judging|2-4|	1 -14
es:best-intro|,|naked|2-4|	4-7 15
es:best-intro|,|naked|far|	4-7 8	8+ 7
es:best-intro|,|saying|1|	8+ 9
es:best-intro|,|saying|5-10|	8+ 6
es:best-intro|:|according|1|	2-3 10
es:best-intro|:|according|far|	4-7 8
es:best-intro|:|apposed|2-4|	1 11
es:best-intro|:|direct|5-10|	2-3 -10
es:best-intro|:|naked|1|	2-3 11	4-7 15
es:best-intro|:|naked|2-4|	2-3 11	8+ 6
es:best-intro|:|naked|5-10|	4-7 25
es:best-intro|:|naked|far|	4-7 7
es:best-intro|:|saying|1|	4-7 20
es:best-intro|:|saying|2-4|	4-7 17
es:best-intro|:|saying|5-10|	4-7 13
es:best-intro|:|saying|far|	4-7 8
es:best-intro|;|according|far|	4-7 8
es:best-intro|adverb|saying|5-10|	4-7 14
es:best-intro|auxiliary|according|1|	4-7 6
es:best-intro|auxiliary|naked|5-10|	2-3 7
es:best-intro|auxiliary|relative|0|	2-3 9
es:best-intro|auxiliary|saying|2-4|	4-7 13
es:best-intro|capital|according|far|	4-7 9
es:best-intro|capital|saying|2-4|	4-7 8
es:best-intro|coordinator|saying|far|	4-7 12
es:best-intro|determiner|according|far|	2-3 -6
es:best-intro|determiner|naked|far|	2-3 -11
es:best-intro|determiner|saying|1|	2-3 -9
es:best-intro|determiner|saying|5-10|	1 -13
es:best-intro|preposition|according|1|	2-3 11	4-7 10
es:best-intro|preposition|apposed|2-4|	2-3 20
es:best-intro|preposition|direct|far|	1 -12
es:best-intro|preposition|judging|1|	2-3 9	4-7 9
es:best-intro|preposition|judging|2-4|	1 11	4-7 13
es:best-intro|preposition|judging|far|	4-7 -8
es:best-intro|preposition|naked|0|	1 -10
es:best-intro|preposition|naked|1|	1 -14	2-3 8	4-7 9	8+ 12
es:best-intro|preposition|naked|2-4|	1 13	2-3 6	4-7 7
es:best-intro|preposition|naked|5-10|	2-3 10	4-7 -12
es:best-intro|preposition|relative|2-4|	4-7 12
es:best-intro|preposition|saying|1|	2-3 14	4-7 17
es:best-intro|preposition|saying|2-4|	2-3 10	8+ 6
es:best-intro|preposition|saying|5-10|	1 -14	4-7 -7
es:best-intro|preposition|saying|far|	1 -10	2-3 15
es:best-intro|start|judging|far|	4-7 11
es:best-intro|start|naked|1|	1 9
es:best-intro|start|naked|2-4|	8+ 7
es:best-intro|start|naked|5-10|	4-7 10
es:best-intro|start|naked|far|	4-7 8
es:best-intro|start|saying|far|	8+ 6
es:best-intro|stop|naked|1|	2-3 7	4-7 17
es:best-intro|stop|naked|2-4|	2-3 8	4-7 16
es:best-intro|stop|naked|5-10|	2-3 8	4-7 15
es:best-intro|stop|naked|far|	2-3 9	4-7 9
es:best-intro|stop|other|1|	4-7 6
es:best-intro|stop|saying|1|	4-7 7
es:best-intro|stop|saying|2-4|	4-7 10
es:best-intro|stop|saying|5-10|	2-3 9
es:best-intro|stop|saying|far|	4-7 6
es:best-intro|that|saying|far|	4-7 11
es:best-intro|verb-judging|judging|0|	1 13
es:best-intro|verb-judging|naked|far|	1 -14
es:best-intro|verb-saying|saying|0|	2-3 15	4-7 -13
es:best-intro|word|according|2-4|	2-3 9
es:best-intro|word|according|5-10|	2-3 19	4-7 6
es:best-intro|word|according|far|	4-7 9
es:best-intro|word|direct|5-10|	2-3 12
es:best-intro|word|direct|far|	4-7 10
es:best-intro|word|judging|2-4|	2-3 17	4-7 6
es:best-intro|word|judging|far|	2-3 15
es:best-intro|word|naked|1|	4-7 13
es:best-intro|word|naked|2-4|	4-7 8
es:best-intro|word|naked|5-10|	1 12	2-3 15	4-7 9
es:best-intro|word|naked|far|	2-3 -10	4-7 7
es:best-intro|word|saying|2-4|	1 10	4-7 7	8+ 6
es:best-intro|word|saying|5-10|	1 13	2-3 -24	4-7 24
es:best-intro|word|saying|far|	8+ 9
es:best-intro|•|judging|1|	2-3 8
es:best-lead|lower|%|saying|	speaker-then-quote 11
es:best-lead|lower|,|according|	according-to 24
es:best-lead|lower|,|direct|	sentence-before 11
es:best-lead|lower|,|judging|	speaker-then-quote -14
es:best-lead|lower|,|naked|	named-nearby 17
es:best-lead|lower|,|saying|	verb-then-speaker 8
es:best-lead|lower|;|according|	according-to 8
es:best-lead|lower|adverb|saying|	speaker-then-quote 14
es:best-lead|lower|auxiliary|according|	according-to 7
es:best-lead|lower|auxiliary|naked|	named-nearby 7
es:best-lead|lower|auxiliary|relative|	speaker-then-quote 9
es:best-lead|lower|auxiliary|saying|	speaker-then-quote 13
es:best-lead|lower|capital|according|	according-to 9
es:best-lead|lower|capital|saying|	speaker-then-quote 8
es:best-lead|lower|coordinator|saying|	sentence-before 12
es:best-lead|lower|determiner|according|	according-to -6
es:best-lead|lower|determiner|naked|	named-nearby -11
es:best-lead|lower|determiner|saying|	speaker-then-quote -13
es:best-lead|lower|preposition|according|	according-to 11
es:best-lead|lower|preposition|apposed|	speaker-then-quote 20
es:best-lead|lower|preposition|direct|	speaker-then-quote -12
es:best-lead|lower|preposition|judging|	speaker-then-quote 17
es:best-lead|lower|preposition|naked|	named-nearby 6
es:best-lead|lower|preposition|relative|	speaker-then-quote 12
es:best-lead|lower|preposition|saying|	sentence-before -17	speaker-then-quote 23
es:best-lead|lower|that|saying|	speaker-then-quote 6
es:best-lead|lower|verb-judging|judging|	speaker-then-quote 13
es:best-lead|lower|verb-saying|saying|	speaker-then-quote -6
es:best-lead|lower|word|according|	according-to 25
es:best-lead|lower|word|direct|	speaker-then-quote 13
es:best-lead|lower|word|judging|	sentence-before 15	speaker-then-quote 20
es:best-lead|lower|word|naked|	named-nearby 21
es:best-lead|lower|word|saying|	sentence-before 9	speaker-then-quote -14
es:best-lead|other|:|saying|	speaker-then-quote 7
es:best-lead|other|preposition|according|	according-to 10
es:best-lead|other|stop|naked|	named-nearby 6
es:best-lead|upper|(|naked|	named-nearby -11
es:best-lead|upper|:|according|	according-to 10	sentence-before 8
es:best-lead|upper|:|apposed|	speaker-then-quote 13
es:best-lead|upper|:|direct|	speaker-then-quote -10
es:best-lead|upper|:|naked|	colon 14	named-nearby 24
es:best-lead|upper|:|saying|	quote-then-verb 9	sentence-before 8	speaker-then-quote 25	verb-then-speaker 7
es:best-lead|upper|preposition|judging|	quote-then-verb -8
es:best-lead|upper|preposition|naked|	named-nearby -15
es:best-lead|upper|preposition|saying|	quote-then-speaker -7	sentence-before -12
es:best-lead|upper|start|judging|	quote-then-speaker 11
es:best-lead|upper|start|naked|	named-before 6	named-nearby 19
es:best-lead|upper|start|saying|	quote-then-verb 7
es:best-lead|upper|stop|naked|	named-before 12	named-nearby 17
es:best-lead|upper|stop|other|	quote-then-verb 8
es:best-lead|upper|stop|saying|	quote-then-verb 12	sentence-before 13
es:best-lead|upper|verb-judging|naked|	named-nearby -14
es:best-lead|upper|word|naked|	named-nearby -10
es:best-lead|upper|word|saying|	speaker-then-quote -8
es:best-lead|upper|•|judging|	quote-then-verb 8
es:best-lemma|	acusar 6	adelantar -15	admitir 10	advertir -11	alabar 15	anunciar -16	apuntar 14	arguir 6	asegurar 8	avisar 8	calificar 11	comentar 9	concluir 14	considerar 20	contar -8	contestar 8	decir 19	defender -11	demandar 6	deplorar -9	descartar 19	describir 12	deslizar 6	difundir 11	exigir 6	explicar -13	expresar 12	gritar 7	hablar 19	indicar 15	interrumpir 7	ironizar 8	limitar 16	none 20	opinar 18	precisar 9	preguntar 11	prometer 10	quejar -12	recordar 9	retrucar 13	revelar 9	sintetizar 12	soltar 7	sostener 21	subrayar 6	tachar 9	unlisted 8	valorar 14	ver 13	zanjar 7
es:best-lemma|acusar|speaker-then-quote|	2-4 6
es:best-lemma|adelantar|speaker-then-quote|	5-10 -15
es:best-lemma|admitir|sentence-before|	5-10 8
es:best-lemma|advertir|sentence-before|	5-10 -12	far -10
es:best-lemma|advertir|speaker-then-quote|	5-10 22
es:best-lemma|alabar|sentence-before|	far 15
es:best-lemma|anunciar|quote-then-speaker|	5-10 -7
es:best-lemma|anunciar|speaker-then-quote|	0 -13
es:best-lemma|apuntar|speaker-then-quote|	1 14
es:best-lemma|arguir|speaker-then-quote|	2-4 6
es:best-lemma|asegurar|quote-then-verb|	1 8
es:best-lemma|avisar|quote-then-verb|	1 8
es:best-lemma|calificar|speaker-then-quote|	2-4 11
es:best-lemma|comentar|sentence-before|	2-4 10
es:best-lemma|concluir|speaker-then-quote|	5-10 14
es:best-lemma|considerar|speaker-then-quote|	2-4 20
es:best-lemma|contar|sentence-before|	5-10 -12
es:best-lemma|contestar|speaker-then-quote|	2-4 6
es:best-lemma|decir|sentence-before|	5-10 12
es:best-lemma|decir|speaker-then-quote|	5-10 13
es:best-lemma|declarar|speaker-then-quote|	0 15	2-4 14	5-10 -11
es:best-lemma|defender|speaker-then-quote|	2-4 -11
es:best-lemma|demandar|speaker-then-quote|	5-10 6
es:best-lemma|deplorar|speaker-then-quote|	1 -9
es:best-lemma|descartar|speaker-then-quote|	5-10 18
es:best-lemma|describir|speaker-then-quote|	1 9
es:best-lemma|deslizar|speaker-then-quote|	2-4 6
es:best-lemma|difundir|speaker-then-quote|	far 11
es:best-lemma|exigir|sentence-before|	far 9
es:best-lemma|explicar|speaker-then-quote|	5-10 -13
es:best-lemma|expresar|speaker-then-quote|	2-4 10
es:best-lemma|hablar|speaker-then-quote|	1 17	2-4 10
es:best-lemma|indicar|speaker-then-quote|	far 15
es:best-lemma|interrumpir|speaker-then-quote|	1 7
es:best-lemma|ironizar|speaker-then-quote|	2-4 8
es:best-lemma|limitar|speaker-then-quote|	5-10 16
es:best-lemma|llamar|quote-then-verb|	1 8	far -8
es:best-lemma|llamar|speaker-then-quote|	1 6
es:best-lemma|none|according-to|	1 21	2-4 16	5-10 22
es:best-lemma|none|colon|	1 14
es:best-lemma|none|named-before|	1 17	2-4 13	5-10 12	far 10
es:best-lemma|none|named-nearby|	0 -10	1 15	2-4 27	5-10 13	far -12
es:best-lemma|none|sentence-before|	far 11
es:best-lemma|none|speaker-then-quote|	0 9	2-4 24	far -13
es:best-lemma|opinar|speaker-then-quote|	2-4 10	5-10 14
es:best-lemma|precisar|speaker-then-quote|	2-4 9
es:best-lemma|preguntar|speaker-then-quote|	1 11
es:best-lemma|prometer|sentence-before|	far 10
es:best-lemma|quejar|speaker-then-quote|	5-10 -12
es:best-lemma|recordar|speaker-then-quote|	5-10 9
es:best-lemma|responder|speaker-then-quote|	5-10 -8
es:best-lemma|retrucar|speaker-then-quote|	2-4 13
es:best-lemma|revelar|verb-then-speaker|	1 9
es:best-lemma|sintetizar|sentence-before|	far 12
es:best-lemma|soltar|speaker-then-quote|	1 8
es:best-lemma|sostener|speaker-then-quote|	5-10 21
es:best-lemma|subrayar|speaker-then-quote|	5-10 6
es:best-lemma|tachar|quote-then-speaker|	far 11
es:best-lemma|tachar|speaker-then-quote|	1 7	2-4 13
es:best-lemma|unlisted|quote-then-verb|	1 8
es:best-lemma|valorar|speaker-then-quote|	1 14
es:best-lemma|ver|speaker-then-quote|	0 13
es:best-lemma|zanjar|quote-then-verb|	1 6
es:best-lemma|zanjar|verb-then-speaker|	1 7
es:best-near|according-to|according|	1 21	2-4 16	5-10 22
es:best-near|according|1|	2-3 16	4-7 15
es:best-near|according|2-4|	2-3 12	4-7 6
es:best-near|according|5-10|	2-3 19	4-7 7
es:best-near|according|far|	2-3 -6	4-7 13
es:best-near|apposed|2-4|	1 11	2-3 20
es:best-near|colon|naked|	1 14
es:best-near|direct|far|	1 -12	4-7 10
es:best-near|judging|0|	1 13
es:best-near|judging|1|	2-3 13	4-7 9
es:best-near|judging|2-4|	2-3 17	4-7 14
es:best-near|judging|far|	2-3 15	4-7 -8
es:best-near|naked|0|	1 -10
es:best-near|naked|1|	2-3 10	4-7 21	8+ 8
es:best-near|naked|2-4|	1 13	2-3 8	4-7 21
es:best-near|naked|5-10|	1 12	2-3 21	4-7 -6
es:best-near|naked|far|	1 -14	2-3 -9	4-7 11
es:best-near|named-before|naked|	1 17	2-4 13	5-10 12	far 10
es:best-near|named-nearby|naked|	0 -10	1 15	2-4 27	5-10 13	far -12
es:best-near|other|1|	4-7 6
es:best-near|quote-then-speaker|judging|	far 11
es:best-near|quote-then-speaker|saying|	5-10 -7
es:best-near|quote-then-verb|judging|	1 8	far -8
es:best-near|quote-then-verb|other|	1 8
es:best-near|quote-then-verb|saying|	1 14
es:best-near|relative|0|	2-3 9
es:best-near|relative|2-4|	4-7 12
es:best-near|saying|0|	2-3 15	4-7 -13
es:best-near|saying|1|	4-7 19	8+ 6
es:best-near|saying|2-4|	1 10	2-3 13	4-7 23	8+ 8
es:best-near|saying|5-10|	2-3 -23	8+ 6
es:best-near|saying|far|	1 -10	2-3 15	4-7 22	8+ 7
es:best-near|sentence-before|according|	far 8
es:best-near|sentence-before|direct|	far 11
es:best-near|sentence-before|judging|	far 15
es:best-near|sentence-before|saying|	2-4 10	5-10 -9
es:best-near|speaker-then-quote|apposed|	2-4 20
es:best-near|speaker-then-quote|direct|	far -13
es:best-near|speaker-then-quote|judging|	0 13	1 10
es:best-near|speaker-then-quote|relative|	0 9	2-4 12
es:best-near|speaker-then-quote|saying|	0 -6	2-4 26	5-10 -19	far 19
es:best-near|verb-then-speaker|saying|	1 8
es:best-order|according|according|1|	2-3 16	4-7 15
es:best-order|according|according|2-4|	2-3 12	4-7 6
es:best-order|according|according|5-10|	2-3 19	4-7 7
es:best-order|according|according|far|	2-3 -6	4-7 13
es:best-order|apposed|apposed|2-4|	1 11	2-3 20
es:best-order|apposed|judging|2-4|	1 -14	4-7 6
es:best-order|apposed|saying|1|	4-7 13
es:best-order|apposed|saying|2-4|	1 10	4-7 16	8+ 7
es:best-order|apposed|saying|5-10|	2-3 -14	4-7 20
es:best-order|apposition|saying|5-10|	2-3 20
es:best-order|apposition|saying|far|	4-7 10	8+ 7
es:best-order|direct|direct|far|	1 -12	4-7 10
es:best-order|direct|judging|0|	1 13
es:best-order|direct|judging|1|	2-3 6	4-7 9
es:best-order|direct|judging|2-4|	1 11	2-3 17	4-7 13
es:best-order|direct|saying|1|	2-3 14	4-7 16
es:best-order|direct|saying|2-4|	2-3 13	4-7 10
es:best-order|direct|saying|5-10|	1 7	2-3 -17	8+ 6
es:best-order|direct|saying|far|	2-3 15	4-7 13
es:best-order|inverted|judging|1|	2-3 8
es:best-order|inverted|judging|far|	2-3 15	4-7 -8
es:best-order|inverted|other|1|	4-7 6
es:best-order|inverted|saying|1|	4-7 9	8+ 7
es:best-order|inverted|saying|2-4|	4-7 10
es:best-order|inverted|saying|5-10|	1 -14	2-3 12
es:best-order|inverted|saying|far|	1 -10	4-7 17
es:best-order|naked|naked|0|	1 -10
es:best-order|naked|naked|1|	2-3 10	4-7 21	8+ 8
es:best-order|naked|naked|2-4|	1 13	2-3 8	4-7 21
es:best-order|naked|naked|5-10|	1 12	2-3 21	4-7 -6
es:best-order|naked|naked|far|	1 -14	2-3 -9	4-7 11
es:best-order|relative|judging|1|	2-3 7
es:best-order|relative|judging|far|	4-7 11
es:best-order|relative|relative|0|	2-3 9
es:best-order|relative|relative|2-4|	4-7 12
es:best-order|relative|saying|0|	2-3 15	4-7 -13
es:best-order|relative|saying|2-4|	4-7 16
es:best-order|relative|saying|5-10|	4-7 6
es:best-order|shared|saying|1|	2-3 -9	4-7 11
es:best-order|shared|saying|5-10|	2-3 16	4-7 16
es:best-phrase|name|	according 6	apposed 20	direct 11	judging 8	naked 30	other 7	relative 9	saying -10
es:best-phrase|noun|	according 21	direct -7	judging 14	naked 14	relative 15	saying -6
es:best-phrase|pronoun|	naked -14
es:best-score|-1|	1 -17	4-7 32
es:best-score|	-2 9	-3 12	-4 17	2 25	3 37	4 -13	5 10
es:best-score|-2|	4-7 10	8+ 14
es:best-score|-3|	2-3 9	4-7 20
es:best-score|-4|	4-7 12
es:best-score|0|	4-7 -6	8+ 7
es:best-score|1|	1 17	2-3 -7	4-7 -7
es:best-score|2|	1 15	2-3 15	4-7 7	8+ 7
es:best-score|3|	2-3 32	4-7 21
es:best-score|4|	1 -14	2-3 -12	4-7 21	8+ 7
es:best-score|5|	4-7 10
es:best|according-to|according|	2-3 6	4-7 20
es:best|colon|naked|	4-7 14
es:best|named-before|naked|	2-3 14	4-7 10
es:best|named-nearby|naked|	1 8	2-3 15	8+ 10
es:best|quote-then-speaker|judging|	4-7 11
es:best|quote-then-speaker|saying|	4-7 -7
es:best|quote-then-verb|judging|	2-3 8	4-7 -8
es:best|quote-then-verb|other|	4-7 6
es:best|quote-then-verb|saying|	4-7 10
es:best|sentence-before|according|	4-7 8
es:best|sentence-before|direct|	2-3 11
es:best|sentence-before|judging|	2-3 15
es:best|sentence-before|saying|	1 -18	2-3 9	4-7 18	8+ 8
es:best|speaker-then-quote|apposed|	1 11	2-3 20
es:best|speaker-then-quote|direct|	1 -12	4-7 10
es:best|speaker-then-quote|judging|	2-3 11	4-7 17
es:best|speaker-then-quote|relative|	2-3 9	4-7 12
es:best|speaker-then-quote|saying|	1 11	2-3 -16	4-7 -6	8+ 7
es:best|verb-then-speaker|saying|	8+ 9
es:case-follow|all-one|)|	none -11
es:case-follow|all-one|,capital|	none -14
es:case-follow|all-one|,preposition|	none -8
es:case-follow|all-one|capital|	none -10
es:case-follow|all-one|coordinator|	none 8
es:case-follow|all-one|end|	. 9
es:case-follow|all-one|stop|	none 6
es:case-follow|all|stop|	none -11
es:case-follow|first|,auxiliary|	none 20
es:case-follow|first|,determiner|	none -7
es:case-follow|first|,preposition|	none 12
es:case-follow|first|,pronoun|	none 12
es:case-follow|first|,verb-saying|	? 6	none 9
es:case-follow|first|,verb-thinking|	none 6
es:case-follow|first|,word|	none 12
es:case-follow|first|:|	none 8
es:case-follow|first|end|	. 7	? 10	none 12
es:case-follow|first|stop|	? 12	none 33
es:case-follow|first|word|	none -8
es:case-follow|most|,verb-saying|	none 20
es:case-follow|most|stop|	none 11
es:case-follow|none|,auxiliary|	none -14
es:case-follow|none|,pronoun|	none 11
es:case-follow|none|,subordinator|	none 6
es:case-follow|none|,word|	none 8
es:case-follow|none|:|	none 6
es:case-follow|none|;|	none 9
es:case-follow|none|determiner|	none 19
es:case-follow|none|end|	none 7
es:case-follow|none|preposition|	none -7
es:case-follow|none|subordinator|	none 7
es:case-follow|none|word|	none -6
es:case-follow|some|stop|	none 20
es:case-intro|all-one|	( -11	: 13	preposition -20	start 9	stop 10	verb-judging -14	word -8
es:case-intro|all|	: -10	word -10
es:case-intro|first|	: 28	preposition -11	start 10	stop 19	• 8
es:case-intro|most|	, 8	: 9	stop 17
es:case-intro|none|	% 11	; 8	adverb 14	auxiliary 12	capital 12	coordinator 12	determiner -20	preposition 13	that 6	verb-judging 13
es:case-intro|some|	word 18
es:case|all-one|	2 -8	3 9	6-9 14
es:case|all|	2 -13
es:case|first|	10+ 9	2 10	3 18	6-9 16
es:case|most|	4-5 14	6-9 13
es:case|none|	1 6	2 17	3 -10	4-5 -8	6-9 17
es:case|some|	4-5 14	6-9 10
es:clause|false|false|	all -13	first 8	most 17	some 20
es:clause|false|true|	first 13	most 9	none 7
es:clause|true|false|	all-one 9	first 8	none 7
es:clause|true|true|	first 11	most 10	none 7
es:ending|	. 8	? 18
es:family|"|	1 21	2-3 26	4-7 39
es:family|M|	2-3 9
es:family|S|	4-7 11
es:family|V|	4-7 7
es:family|«|	1 -22	2-3 12	4-7 21	8+ 6
es:family|¿|	4-7 6
es:family|“|	2-3 -13	4-7 -10	8+ 11
es:follow|	) -11	,auxiliary -10	,capital -14	,determiner -7	,pronoun 17	,subordinator 6	,verb-saying 11	,verb-thinking 6	,word 14	: 8	; 9	capital -10	coordinator 9	determiner 14	end 13	preposition -7	subordinator 7	word -11
es:headline|false|	1 6	8+ 10
es:headline|true|	2-3 10	4-7 18
es:in-noun|false|false|2-3|	all -12	all-one 9	first 20	none 40
es:in-noun|false|false|4-7|	all-one 14	most 21	none -9
es:in-noun|false|false|8+|	first 9
es:in-noun|false|true|1|	all-one -10
es:in-noun|false|true|4-7|	first -8
es:in-noun|true|false|1|	none 13
es:in-noun|true|false|2-3|	all -10	all-one -8	none -16
es:in-noun|true|false|4-7|	none 31	some 15
es:in-noun|true|false|8+|	none 7
es:in-noun|true|true|2-3|	none -6
es:intro-follow|%|stop|	4-7 11
es:intro-follow|(|)|	1 -11
es:intro-follow|,|preposition|	1 -14
es:intro-follow|,|stop|	2-3 14	4-7 22	8+ 8
es:intro-follow|:|,verb-saying|	4-7 8
es:intro-follow|:|end|	4-7 11
es:intro-follow|:|stop|	1 11	2-3 -7	4-7 35
es:intro-follow|;|,word|	4-7 8
es:intro-follow|adverb|stop|	4-7 14
es:intro-follow|auxiliary|;|	4-7 6
es:intro-follow|auxiliary|stop|	2-3 9	4-7 13
es:intro-follow|auxiliary|subordinator|	2-3 7
es:intro-follow|capital|,subordinator|	4-7 8
es:intro-follow|capital|stop|	4-7 9
es:intro-follow|coordinator|stop|	4-7 12
es:intro-follow|determiner|stop|	1 -13	2-3 -15
es:intro-follow|determiner|word|	2-3 -6
es:intro-follow|preposition|,auxiliary|	4-7 -14
es:intro-follow|preposition|,capital|	1 -14
es:intro-follow|preposition|,determiner|	4-7 -7
es:intro-follow|preposition|,preposition|	2-3 21	4-7 10	8+ 12
es:intro-follow|preposition|,pronoun|	1 11
es:intro-follow|preposition|;|	4-7 9
es:intro-follow|preposition|capital|	1 -10
es:intro-follow|preposition|coordinator|	1 -14	2-3 10	8+ 6
es:intro-follow|preposition|determiner|	1 13
es:intro-follow|preposition|end|	2-3 6	4-7 13
es:intro-follow|preposition|stop|	1 -17	2-3 18	4-7 28
es:intro-follow|preposition|word|	4-7 -8
es:intro-follow|start|,auxiliary|	4-7 13
es:intro-follow|start|,verb-saying|	4-7 11	8+ 7
es:intro-follow|start|coordinator|	1 9
es:intro-follow|stop|,auxiliary|	4-7 19
es:intro-follow|stop|,pronoun|	4-7 10
es:intro-follow|stop|,verb-saying|	2-3 9	4-7 9
es:intro-follow|stop|,verb-thinking|	4-7 6
es:intro-follow|stop|,word|	2-3 8	4-7 19
es:intro-follow|stop|end|	2-3 9
es:intro-follow|stop|stop|	2-3 22	4-7 25
es:intro-follow|that|stop|	4-7 11
es:intro-follow|verb-judging|stop|	1 7
es:intro-follow|verb-saying|stop|	2-3 15	4-7 -10
es:intro-follow|word|,preposition|	2-3 -15	4-7 13
es:intro-follow|word|:|	4-7 6
es:intro-follow|word|coordinator|	2-3 12
es:intro-follow|word|determiner|	1 10
es:intro-follow|word|preposition|	4-7 17
es:intro-follow|word|stop|	1 15	2-3 -8	4-7 25	8+ 7
es:intro-follow|•|:|	2-3 8
es:intro|	% 11	( -11	: 10	; 8	adverb 14	auxiliary 12	capital 12	coordinator 12	determiner -20	start 16	stop 21	that 6	verb-judging 7	• 8
es:lead|lower|	% 11	; 8	adverb 14	auxiliary 12	capital 12	coordinator 12	determiner -20	preposition 13	that 6	verb-judging 13
es:lead|other|	: 7	preposition 10	start 7	stop 6
es:lead|upper|	( -11	: 10	preposition -19	start 16	stop 21	verb-judging -14	word -12	• 8
es:naming|conocido|2|	1 -14	4-7 -14
es:naming|false|	preposition -15	word -8
es:naming|llamada|1|	2-3 -8
es:naming|llamado|2|	4-7 7
es:naming|none|	1 7	8+ 10
es:naming|true|	% 11	( -11	: 10	; 8	adverb 14	auxiliary 12	capital 12	coordinator 12	determiner -20	preposition 14	start 16	stop 21	that 6	verb-judging 7	• 8
es:nobody|2-3|	stop 19
es:nobody|4-7|	, 20	stop 24
es:others|0|	1 7	4-7 -7	8+ 10
es:others|1|	2-3 18	4-7 21	8+ 9
es:own-case|false|all-one|	( -11	: 13	preposition -20	start 9	verb-judging -14	word -8
es:own-case|false|all|	: -10	word -10
es:own-case|false|first|	: 27	preposition -11	start 9	stop 28	• 8
es:own-case|false|most|	, 8	: 7	stop 17
es:own-case|false|none|	% 11	, -8	; 8	adverb 14	auxiliary 12	capital 9	coordinator 12	determiner -20	preposition 13	that 6	verb-judging 13
es:own-case|false|some|	word 18
es:own-case|true|all-one|	stop 9
es:own-case|true|first|	: 17	start 8	stop 7
es:own-case|true|most|	: 8
es:own-case|true|none|	capital 8
es:own|false|	1 6	8+ 10
es:own|true|	2-3 9	4-7 10	8+ 6
es:sentence|judging|	2-3 15	8+ 6
es:sentence|none|	2-3 18
es:sentence|saying|	1 8	2-3 -11	8+ 13
es:sentence|thinking|	4-7 6
es:size-ending|10+|none|	,preposition 12	stop 7
es:size-ending|1|none|	) -11	,capital -14	,pronoun 11	capital -10	determiner 16	preposition -14
es:size-ending|2|none|	,verb-saying 8	: 8	stop 12	subordinator 7	word -6
es:size-ending|3|.|	end 6
es:size-ending|3|?|	end 8
es:size-ending|3|none|	,preposition -6	,word 8	coordinator 13	determiner 7	end 6	stop -11
es:size-ending|4-5|?|	,verb-saying 6	end 6	stop 11
es:size-ending|4-5|none|	,auxiliary -13	,determiner -7	,preposition 17	,pronoun 10	,subordinator 6	,verb-saying 8	,word 16	; 9	end 15	preposition 16	word -8
es:size-ending|6-9|.|	end 12
es:size-ending|6-9|none|	,auxiliary 18	,verb-saying 12	,verb-thinking 6	,word 12	: 7	coordinator 6	end 6	preposition 9	stop 26
es:size-follow|10+|	,preposition 12	stop 7
es:size-follow|1|	) -11	,capital -14	,pronoun 11	capital -10	determiner 16	preposition -14
es:size-follow|2|	,verb-saying 8	: 8	stop 12	subordinator 7	word -6
es:size-follow|3|	,preposition -6	,word 8	coordinator 13	determiner 7	end 10	stop -11
es:size-follow|4-5|	,auxiliary -13	,determiner -7	,preposition 17	,pronoun 10	,subordinator 6	,verb-saying 8	,word 16	; 9	end 10	preposition 16	word -8
es:size-follow|6-9|	,auxiliary 18	,verb-saying 12	,verb-thinking 6	,word 12	: 7	coordinator 6	end 7	preposition 9	stop 26
es:size-intro|10+|	, 6	preposition 11	start 7	word 6
es:size-intro|1|	( -11	, -14	: 11	determiner -13	start 9	verb-judging 7	word 18
es:size-intro|2|	: -9	auxiliary 7	determiner -6	preposition 14	stop 15	verb-saying 15	• 8
es:size-intro|3|	, 14	: 16	auxiliary 9	determiner -15	preposition 25	stop 14	word -14
es:size-intro|4-5|	% 11	, 27	: 33	adverb 14	auxiliary 14	capital 8	coordinator 12	preposition -14	start 7	stop 13	verb-saying -13	word 33
es:size-intro|6-9|	, 9	: 26	; 8	capital 10	preposition 13	start 11	stop 16	that 11	word 11
es:size|	1 6	10+ 10	2 13	4-5 -9	6-9 24
es:subject|elided|	,auxiliary 17	,preposition 16	,pronoun 10	,verb-saying 9	2-3 20	4-7 19	8+ 14	determiner 7	preposition 9	stop 16
es:subject|none|	,auxiliary -13	,capital -14	,preposition 10	,pronoun 14	,verb-thinking 6	,word 14	2-3 24	8+ 6	: 8	; 6	capital -10	coordinator 10	determiner 9	end 13	preposition -14	stop 22	subordinator 7	word -11
es:subject|own|	) -11	,determiner -7	,subordinator 6	,verb-saying 16	1 8	2-3 -14	8+ 9	; 9	determiner 10	preposition 16	stop -6
es:two-before|)|	stop 12
es:two-before|,|	determiner -13	preposition -12	word 9
es:two-before|adverb|	preposition 11	word 7
es:two-before|auxiliary|	word 6
es:two-before|capital|	( -11	: 19	preposition 18	stop 23	word 20
es:two-before|preposition|	capital 8	determiner -11	word 23
es:two-before|pronoun|	verb-judging 13	verb-saying 18	word 19
es:two-before|start|	preposition -7	start 16	• 8
es:two-before|that|	auxiliary 9	determiner -6	verb-judging -14	verb-saying -13	word 9
es:two-before|verb-judging|	: 13	preposition 12
es:two-before|verb-saying|	, 18	: 18	determiner -9	preposition 22	stop 22	that 6
es:two-before|verb-thinking|	stop 15
es:two-before|word|	% 11	, -8	: 11	; 8	adverb 14	auxiliary 10	capital 9	coordinator 12	preposition -7	stop 15	word -8
es:two-words-before|)|	. 12
es:two-words-before|,|	en -12	la -13	movilizaciones 9
es:two-words-before|7|	% 11
es:two-words-before|900|	botellas -19
es:two-words-before|a-21|	. 12
es:two-words-before|a24|	. 15
es:two-words-before|aclara|	: 8
es:two-words-before|acto|	de 11
es:two-words-before|adnoc|	por 15
es:two-words-before|alarma|	: 12
es:two-words-before|alta|	en 10
es:two-words-before|amat|	recoge 15
es:two-words-before|aplaude|	como 6
es:two-words-before|apostillado|	, 8
es:two-words-before|apoyos|	? 10
es:two-words-before|apuntó|	: 14
es:two-words-before|apócrifa|	. 6
es:two-words-before|aseguró|	que 11
es:two-words-before|autora|	de -8
es:two-words-before|ayer|	de 11
es:two-words-before|aysén|	: 8
es:two-words-before|barcelona|	. 12
es:two-words-before|barrio|	, 13
es:two-words-before|bazán|	: 7
es:two-words-before|bizum|	. 6
es:two-words-before|boadi|	. 6
es:two-words-before|busca|	a 12
es:two-words-before|calcula|	. 19
es:two-words-before|cambio|	, 18
es:two-words-before|cara|	. 10
es:two-words-before|cebas|	. 12
es:two-words-before|chaverra|	: 10
es:two-words-before|ciento|	. 12
es:two-words-before|cohetes|	. 6
es:two-words-before|comer|	. 8
es:two-words-before|completó|	: 12
es:two-words-before|conocido|	como -15
es:two-words-before|conversación|	es 13
es:two-words-before|con|	una -11
es:two-words-before|corto|	plazo 16
es:two-words-before|crítica|	. 6
es:two-words-before|cuatro|	. 16
es:two-words-before|código|	qr 9
es:two-words-before|decreto|	de 18
es:two-words-before|deploró|	la -9
es:two-words-before|deprisa|	? 6
es:two-words-before|derrota|	: 8
es:two-words-before|describe|	como 9
es:two-words-before|detrás|	hay 14
es:two-words-before|de|	1983 9	terceros 16
es:two-words-before|dicho|	, 8
es:two-words-before|elevó|	a 13
es:two-words-before|el|	contrato 16	cuaderno 6	gesto 6	mercado 9	permiso 11	plato 7	retraso 10
es:two-words-before|enterarse|	. 14
es:two-words-before|en|	galicia 8	servicio 10
es:two-words-before|esa|	cláusula 17
es:two-words-before|excusó|	: 11
es:two-words-before|guaraní|	y 12
es:two-words-before|hablaron|	. 6
es:two-words-before|hablar|	de -12
es:two-words-before|habla|	de 9
es:two-words-before|habló|	de 12
es:two-words-before|ha|	alcanzado 6
es:two-words-before|hombros|	. 12
es:two-words-before|huacal|	. 6
es:two-words-before|interrumpió|	: 7
es:two-words-before|investigador|	, 9
es:two-words-before|invitó|	a 6
es:two-words-before|junto|	al -12
es:two-words-before|lanús|	. 10
es:two-words-before|las|	obras 12	uvas -15
es:two-words-before|la|	báscula 15	inscripción -10	ley 12	llamada -8	muestra 6	noticia 9
es:two-words-before|letrero|	: 8
es:two-words-before|le|	pareció 13
es:two-words-before|llamado|	a 7
es:two-words-before|llama|	a 6
es:two-words-before|lo|	estudiará 9	ve 9	ven 9
es:two-words-before|lugar|	: -10
es:two-words-before|martich|	( -11
es:two-words-before|mendizabal|	: 11
es:two-words-before|meses|	. 9
es:two-words-before|minutos|	. 8
es:two-words-before|minvu|	negoció 13
es:two-words-before|mitre|	. 10
es:two-words-before|modo|	: 10
es:two-words-before|muelle|	. 8
es:two-words-before|más|	firme 7
es:two-words-before|nada|	. 10
es:two-words-before|niega|	. 12
es:two-words-before|niño|	. 9	: 13
es:two-words-before|norma|	era 6
es:two-words-before|nota|	de 10
es:two-words-before|noticia|	; 8
es:two-words-before|no|	contempla 18	de -10	son 7	vota 12
es:two-words-before|orden|	de 12
es:two-words-before|palabras|	, 7	del -10
es:two-words-before|parca|	: 11
es:two-words-before|parte|	podrá 9
es:two-words-before|pensaba|	. 14
es:two-words-before|petición|	de 13
es:two-words-before|planos|	: 6
es:two-words-before|poblano|	, 15
es:two-words-before|polémica|	: 7
es:two-words-before|pregunta|	: 11
es:two-words-before|presidente|	a 20
es:two-words-before|promete|	, 18
es:two-words-before|que|	anuncia -13	el -6	es 9	llama -14	murió 9
es:two-words-before|qué|	? 9
es:two-words-before|recorrido|	, -14
es:two-words-before|reloj|	, 11
es:two-words-before|sagrado|	. 7
es:two-words-before|saludado|	: 13
es:two-words-before|semarnat|	, 6
es:two-words-before|se|	comprometió 8	declara 15	publicará 6
es:two-words-before|silla|	. 9
es:two-words-before|socios|	de 13
es:two-words-before|soltó|	: 8
es:two-words-before|start|	de -7	start 16	• 8
es:two-words-before|tachado|	de 7
es:two-words-before|tarde|	: 14
es:two-words-before|tomará|	todavía 14
es:two-words-before|tosello|	. 18
es:two-words-before|trabajo|	con 10
es:two-words-before|una|	medida 20	zona -13
es:two-words-before|un|	aplauso 15
es:two-words-before|usted|	toca 11
es:two-words-before|vallisoletana|	, 9
es:two-words-before|valoró|	como 14
es:two-words-before|vueltas|	: 6
es:two-words-before|wanyama|	. 7
es:two-words-before|zanjado|	. 12
es:two-words-before|zoom|	: 14
es:verb|false|1|	lower 8
es:verb|false|2-3|	other 8
es:verb|false|4-7|	lower -8	other 14
es:verb|false|8+|	lower 7	upper 17
es:verb|true|1|	lower -12
es:verb|true|2-3|	lower 11
es:verb|true|4-7|	lower 24	other 6	upper 19
es:verb|true|8+|	lower 6	upper 6
es:word-after|	) -11	: 8	; 9	a -14	con 9	de 16	dejó -6	el 7	end 13	heriberto -10	las 10	recibe -8	si 7	su 13	tras 6	y 9
es:word-after|)|	none -11
es:word-after|,|	? 7
es:word-after|.|	? 12
es:word-after|:|	none 8
es:word-after|;|	none 9
es:word-after|a|	none -14
es:word-after|con|	none 9
es:word-after|dejó|	none -6
es:word-after|de|	none 16
es:word-after|el|	none 7
es:word-after|end|	. 8	? 10	none 8
es:word-after|heriberto|	none -10
es:word-after|las|	none 10
es:word-after|recibe|	none -8
es:word-after|si|	none 7
es:word-after|su|	none 13
es:word-after|tras|	none 6
es:word-after|y|	none 9
es:word-before|	% 11	( -11	. 20	1983 9	: 10	; 8	? 15	a 18	al -12	alcanzado 6	anuncia -13	aplauso 15	botellas -19	báscula 15	cláusula 17	como -9	comprometió 8	con 10	contempla 18	contrato 16	cuaderno 6	declara 15	del -10	el -6	en -12	era 6	es 14	estudiará 9	firme 7	galicia 8	gesto 6	hay 14	inscripción -10	la -13	ley 12	llama -14	llamada -8	medida 20	mercado 9	movilizaciones 9	muestra 6	murió 9	negoció 13	noticia 9	obras 12	pareció 13	permiso 11	plato 7	plazo 16	podrá 9	por 15	publicará 6	qr 9	que 6	recoge 15	retraso 10	servicio 10	son 7	start 16	terceros 16	toca 11	todavía 14	una -11	uvas -15	ve 9	ven 9	vota 12	y 12	zona -13	• 8
es:word-before|%|	4-7 11
es:word-before|(|	1 -11
es:word-before|,|	1 -14	2-3 14	4-7 22	8+ 8
es:word-before|.|	2-3 16	4-7 15
es:word-before|1983|	4-7 9
es:word-before|:|	1 11	2-3 -7	4-7 36
es:word-before|;|	4-7 8
es:word-before|?|	2-3 11	4-7 6
es:word-before|alcanzado|	4-7 6
es:word-before|al|	1 -12
es:word-before|anuncia|	4-7 -13
es:word-before|aplauso|	2-3 15
es:word-before|a|	1 13	2-3 12	4-7 7	8+ 14
es:word-before|botellas|	2-3 -19
es:word-before|báscula|	2-3 15
es:word-before|cláusula|	2-3 17
es:word-before|como|	1 -14	2-3 16	4-7 -13
es:word-before|comprometió|	4-7 8
es:word-before|contempla|	2-3 18
es:word-before|contrato|	4-7 16
es:word-before|con|	2-3 10
es:word-before|cuaderno|	4-7 6
es:word-before|declara|	2-3 15
es:word-before|del|	1 -10
es:word-before|de|	2-3 14
es:word-before|el|	2-3 -6
es:word-before|en|	1 -12	4-7 10
es:word-before|era|	4-7 6
es:word-before|estudiará|	2-3 9
es:word-before|es|	2-3 9	4-7 13
es:word-before|firme|	4-7 7
es:word-before|galicia|	4-7 8
es:word-before|gesto|	8+ 6
es:word-before|hay|	2-3 14
es:word-before|inscripción|	2-3 -10
es:word-before|la|	1 -13	2-3 -9
es:word-before|ley|	2-3 12
es:word-before|llamada|	2-3 -8
es:word-before|llama|	1 -14
es:word-before|medida|	2-3 20
es:word-before|mercado|	4-7 9
es:word-before|movilizaciones|	8+ 9
es:word-before|muestra|	4-7 6
es:word-before|murió|	4-7 9
es:word-before|negoció|	4-7 13
es:word-before|noticia|	2-3 9
es:word-before|obras|	2-3 12
es:word-before|pareció|	1 13
es:word-before|permiso|	2-3 11
es:word-before|plato|	4-7 7
es:word-before|plazo|	4-7 16
es:word-before|podrá|	4-7 9
es:word-before|por|	2-3 15
es:word-before|publicará|	4-7 6
es:word-before|qr|	4-7 9
es:word-before|que|	4-7 6
es:word-before|recoge|	2-3 15
es:word-before|retraso|	1 10
es:word-before|servicio|	4-7 10
es:word-before|son|	2-3 7
es:word-before|start|	1 9	4-7 8	8+ 7
es:word-before|terceros|	2-3 16
es:word-before|toca|	2-3 11
es:word-before|todavía|	4-7 14
es:word-before|una|	2-3 -11
es:word-before|uvas|	2-3 -15
es:word-before|ven|	1 9
es:word-before|ve|	1 9
es:word-before|vota|	1 12
es:word-before|y|	4-7 12
es:word-before|zona|	2-3 -13
es:word-before|•|	2-3 8
es:work|near|none|	none 13
es:work|near|none|word|	none 13
es:work|none|none|%|	none 11
es:work|none|none|(|	all-one -11
es:work|none|none|,|	most 8
es:work|none|none|:|	all -10	all-one 13	first 28	most 9
es:work|none|none|;|	none 8
es:work|none|none|adverb|	none 14
es:work|none|none|	all -13	first 9	most 21	some 19
es:work|none|none|auxiliary|	none 12
es:work|none|none|capital|	none 12
es:work|none|none|coordinator|	none 12
es:work|none|none|determiner|	none -20
es:work|none|none|preposition|	all-one -20	first -11	none 13
es:work|none|none|start|	all-one 9	first 10
es:work|none|none|stop|	all-one 10	first 19	most 17
es:work|none|none|that|	none 6
es:work|none|none|verb-judging|	all-one -14	none 13
es:work|none|none|word|	all -10	all-one -8	some 18
es:work|none|none|•|	first 8
family|"|	1 26	2-3 12	4-7 14
family|'|	4-7 -12	8+ 33
family|A|	2-3 10
family|D|	8+ 11
family|E|	4-7 10
family|M|	2-3 9
family|O|	2-3 10
family|S|	2-3 8	4-7 12
family|V|	4-7 7
family|«|	1 6	2-3 -7	4-7 -9	8+ 9
family|»|	2-3 -14	4-7 10	8+ 10
family|¿|	4-7 6
family|‘|	1 -40	2-3 -35	4-7 -6	8+ 37
family|’|	4-7 26
family|‚|	2-3 11	8+ 8
family|“|	1 -21	2-3 -6	4-7 16	8+ 21
family|„|	1 -14	2-3 10	8+ 14
family|‹|	4-7 21
family|›|	8+ 7
follow|	' 13	( -25	) -21	+ 19	, -9	,coordinator 13	,determiner -9	,preposition -17	,pronoun 18	,quote -6	,subordinator 10	,that -7	,verb-judging 15	,verb-saying 10	,verb-thinking 11	,word -14	auxiliary -26	capital 12	coordinator 10	determiner 6	end 19	preposition 8	pronoun 14	quote -20	stop 8	subordinator 9	that -18	verb-judging -20	verb-saying 7	verb-thinking -25	word -33	– -12	— 25
fr:alone|alone|	4-7 16
fr:alone|first|	2-3 -12	4-7 22	8+ 10
fr:alone|inside|	1 7	4-7 -10	8+ 10
fr:best-gap|according-to|according|gap|according-to|,s|	4-7 13
fr:best-gap|according-to|according|gap|according-to|,|	4-7 32
fr:best-gap|according-to|according|gap|according-to|;|	2-3 14
fr:best-gap|according-to|according|gap|according-to|q,s|	4-7 9
fr:best-gap|according-to|according|gap|according-to||	1 7	2-3 -12
fr:best-gap|named-before|naked||	2-3 -6	8+ 7
fr:best-gap|named-nearby|naked||	1 8	8+ 9
fr:best-gap|paragraph-before|according|gap|paragraph-before|,c|	8+ 9
fr:best-gap|possessor|naked||	4-7 19
fr:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;|	2-3 11
fr:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 13
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 11	4-7 26
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 10	2-3 9	4-7 20	8+ 7
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 12	2-3 14	4-7 19	8+ 6
fr:best-gap|sentence-after|direct|gap|sentence-after||	2-3 8	8+ 8
fr:best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 11	4-7 10
fr:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 12
fr:best-gap|sentence-before|apposition|gap|sentence-before|;,|	2-3 14
fr:best-gap|sentence-before|direct|gap|sentence-before|;q,|	1 10
fr:best-gap|sentence-before|direct|gap|sentence-before|c|	4-7 9
fr:best-gap|sentence-before|direct|gap|sentence-before|q,|	1 -9
fr:best-gap|sentence-before|direct|gap|sentence-before||	2-3 -6	4-7 13
fr:best-gap|sentence-before|saying|gap|sentence-before|,;|	1 13
fr:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -16
fr:best-gap|sentence-before|saying|gap|sentence-before|;|	1 -8
fr:best-gap|sentence-before|saying|gap|sentence-before||	4-7 16
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	2-3 7
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 6
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|sc|	4-7 6
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 9
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 12	4-7 9
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 11	4-7 14
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 -14
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	4-7 14
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 16
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 18	4-7 12
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 15
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 21
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 8
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	4-7 16
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 8	4-7 13
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -16	2-3 7	4-7 -16
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 7	4-7 -9	8+ 8
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 14	2-3 14	4-7 8
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 12	2-3 14	4-7 16
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -7	2-3 21
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 12	8+ 12
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -10	8+ 6
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 23
fr:best-intro|(|naked|5-10|	2-3 -11
fr:best-intro|(|saying|2-4|	4-7 -7
fr:best-intro|,|according|1|	2-3 12	4-7 9
fr:best-intro|,|according|5-10|	4-7 10
fr:best-intro|,|apposed|2-4|	2-3 7
fr:best-intro|,|direct|2-4|	2-3 11
fr:best-intro|,|judging|1|	2-3 9
fr:best-intro|,|naked|1|	1 11	2-3 -12	4-7 9
fr:best-intro|,|naked|2-4|	4-7 10
fr:best-intro|,|naked|5-10|	2-3 12
fr:best-intro|,|saying|1|	2-3 7	4-7 10
fr:best-intro|,|saying|5-10|	4-7 8
fr:best-intro|:|according|1|	2-3 14
fr:best-intro|:|apposed|5-10|	4-7 6
fr:best-intro|:|direct|0|	8+ 8
fr:best-intro|:|direct|2-4|	4-7 -14
fr:best-intro|:|direct|far|	1 10
fr:best-intro|:|judging|2-4|	4-7 14
fr:best-intro|:|naked|1|	4-7 19
fr:best-intro|:|naked|2-4|	1 -19	4-7 28	8+ 12
fr:best-intro|:|naked|5-10|	4-7 29	8+ 7
fr:best-intro|:|naked|far|	4-7 8	8+ 10
fr:best-intro|:|saying|1|	8+ 6
fr:best-intro|:|saying|2-4|	1 7	4-7 -6	8+ 11
fr:best-intro|:|saying|5-10|	1 16	4-7 10
fr:best-intro|:|saying|far|	1 -8
fr:best-intro|:|thinking|1|	8+ 11
fr:best-intro|:|thinking|2-4|	4-7 12
fr:best-intro|adverb|according|5-10|	1 7
fr:best-intro|adverb|judging|2-4|	2-3 6
fr:best-intro|adverb|saying|1|	2-3 6
fr:best-intro|adverb|saying|far|	1 14
fr:best-intro|auxiliary|according|5-10|	4-7 13
fr:best-intro|auxiliary|according|far|	2-3 10	4-7 9
fr:best-intro|auxiliary|apposed|far|	2-3 9
fr:best-intro|auxiliary|direct|far|	1 13
fr:best-intro|auxiliary|saying|1|	4-7 7
fr:best-intro|auxiliary|saying|2-4|	1 12
fr:best-intro|coordinator|naked|5-10|	2-3 13
fr:best-intro|determiner|according|2-4|	4-7 18
fr:best-intro|determiner|apposed|1|	2-3 11
fr:best-intro|determiner|direct|2-4|	1 16	2-3 16
fr:best-intro|determiner|direct|5-10|	1 -15
fr:best-intro|determiner|judging|1|	2-3 16
fr:best-intro|determiner|judging|2-4|	2-3 17
fr:best-intro|determiner|judging|5-10|	2-3 -16
fr:best-intro|determiner|naked|0|	1 -12
fr:best-intro|determiner|naked|1|	2-3 -12
fr:best-intro|determiner|naked|2-4|	1 19	2-3 -15
fr:best-intro|determiner|naked|far|	2-3 -13
fr:best-intro|determiner|saying|1|	1 8	2-3 17	4-7 8
fr:best-intro|determiner|saying|5-10|	4-7 -16
fr:best-intro|determiner|saying|far|	2-3 -13
fr:best-intro|determiner|thinking|1|	2-3 -9
fr:best-intro|preposition|direct|2-4|	1 -13
fr:best-intro|preposition|direct|5-10|	4-7 13
fr:best-intro|preposition|judging|1|	1 13	2-3 11
fr:best-intro|preposition|judging|2-4|	1 -16
fr:best-intro|preposition|judging|5-10|	4-7 12
fr:best-intro|preposition|naked|1|	4-7 -6
fr:best-intro|preposition|naked|2-4|	1 -15	2-3 25	4-7 9
fr:best-intro|preposition|naked|5-10|	1 -12	2-3 -11
fr:best-intro|preposition|naked|far|	1 -17	4-7 14
fr:best-intro|pronoun|according|1|	2-3 7
fr:best-intro|pronoun|naked|5-10|	4-7 13
fr:best-intro|pronoun|saying|2-4|	4-7 7
fr:best-intro|start|according|far|	8+ 9
fr:best-intro|start|direct|far|	8+ 13
fr:best-intro|start|naked|2-4|	4-7 22	8+ 7
fr:best-intro|start|naked|5-10|	8+ 9
fr:best-intro|start|naked|far|	2-3 -12	8+ 13
fr:best-intro|start|other|1|	8+ 9
fr:best-intro|start|saying|1|	4-7 11	8+ 6
fr:best-intro|start|saying|2-4|	8+ 7
fr:best-intro|stop|according|5-10|	4-7 12
fr:best-intro|stop|apposition|far|	2-3 14
fr:best-intro|stop|direct|5-10|	2-3 -6	4-7 15
fr:best-intro|stop|naked|1|	2-3 14
fr:best-intro|stop|naked|2-4|	1 8	2-3 23
fr:best-intro|stop|naked|5-10|	2-3 12	4-7 23
fr:best-intro|stop|naked|far|	2-3 10	4-7 -11
fr:best-intro|stop|other|1|	1 10	2-3 9	4-7 20
fr:best-intro|stop|saying|1|	2-3 13	4-7 20
fr:best-intro|stop|saying|2-4|	2-3 11	4-7 26
fr:best-intro|stop|saying|5-10|	2-3 11
fr:best-intro|verb-judging|judging|0|	2-3 8	4-7 12
fr:best-intro|verb-judging|saying|5-10|	2-3 7
fr:best-intro|verb-saying|apposed|5-10|	4-7 6
fr:best-intro|verb-saying|direct|5-10|	1 -9
fr:best-intro|verb-saying|naked|5-10|	2-3 -16
fr:best-intro|verb-saying|saying|0|	4-7 22
fr:best-intro|verb-saying|saying|2-4|	4-7 13
fr:best-intro|word|according|0|	2-3 -12
fr:best-intro|word|according|5-10|	2-3 12
fr:best-intro|word|according|far|	2-3 -10	4-7 19
fr:best-intro|word|apposed|1|	2-3 12
fr:best-intro|word|apposed|5-10|	4-7 9
fr:best-intro|word|direct|5-10|	4-7 21
fr:best-intro|word|judging|2-4|	1 15	2-3 15	4-7 17
fr:best-intro|word|naked|1|	2-3 -9
fr:best-intro|word|naked|2-4|	1 13	2-3 -16	4-7 -15
fr:best-intro|word|naked|5-10|	1 -12	2-3 10	4-7 8
fr:best-intro|word|naked|far|	4-7 19
fr:best-intro|word|saying|1|	1 12	2-3 8	4-7 9
fr:best-intro|word|saying|2-4|	1 -20	2-3 19	4-7 41
fr:best-intro|word|saying|5-10|	2-3 6	4-7 20
fr:best-intro|word|saying|far|	4-7 30
fr:best-intro|word|thinking|2-4|	1 -10	2-3 13	8+ 6
fr:best-intro|–|saying|1|	8+ 10
fr:best-intro|—|direct|0|	2-3 8
fr:best-intro|’|according|far|	4-7 9
fr:best-intro|’|judging|2-4|	2-3 9
fr:best-intro|’|naked|5-10|	4-7 6
fr:best-lead|lower|(|naked|	named-nearby -11
fr:best-lead|lower|(|saying|	speaker-then-quote -7
fr:best-lead|lower|,|according|	according-to 12
fr:best-lead|lower|,|apposed|	speaker-then-quote 7
fr:best-lead|lower|,|direct|	speaker-then-quote 11
fr:best-lead|lower|,|judging|	speaker-then-quote 9
fr:best-lead|lower|,|naked|	named-nearby 25
fr:best-lead|lower|,|saying|	quote-then-verb 7	speaker-then-quote 14	verb-then-speaker 12
fr:best-lead|lower|:|direct|	speaker-then-quote -14
fr:best-lead|lower|:|saying|	quote-then-verb 16	sentence-before -8
fr:best-lead|lower|:|thinking|	speaker-then-quote 11
fr:best-lead|lower|adverb|according|	according-to 7
fr:best-lead|lower|adverb|judging|	speaker-then-quote 6
fr:best-lead|lower|adverb|saying|	speaker-then-quote 17
fr:best-lead|lower|auxiliary|according|	according-to 19
fr:best-lead|lower|auxiliary|apposed|	speaker-then-quote 9
fr:best-lead|lower|auxiliary|direct|	speaker-then-quote 13
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 7	speaker-then-quote 16
fr:best-lead|lower|coordinator|naked|	named-nearby 13
fr:best-lead|lower|determiner|according|	according-to 8
fr:best-lead|lower|determiner|apposed|	quote-then-speaker 11
fr:best-lead|lower|determiner|direct|	speaker-then-quote 13
fr:best-lead|lower|determiner|naked|	named-nearby 9
fr:best-lead|lower|determiner|saying|	sentence-before -13	speaker-then-quote -8	verb-then-speaker 20
fr:best-lead|lower|preposition|naked|	named-nearby 19
fr:best-lead|lower|pronoun|according|	according-to 7
fr:best-lead|lower|pronoun|naked|	named-nearby 13
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 7
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 15
fr:best-lead|lower|verb-judging|saying|	speaker-then-quote 7
fr:best-lead|lower|verb-saying|apposed|	speaker-then-quote 6
fr:best-lead|lower|verb-saying|saying|	speaker-then-quote 25
fr:best-lead|lower|word|according|	according-to -7
fr:best-lead|lower|word|apposed|	speaker-then-quote 16
fr:best-lead|lower|word|direct|	speaker-then-quote 21
fr:best-lead|lower|word|judging|	speaker-then-quote 21
fr:best-lead|lower|word|naked|	possessor 19
fr:best-lead|lower|word|saying|	quote-then-verb 16	speaker-then-quote 6
fr:best-lead|lower|’|according|	according-to 9
fr:best-lead|lower|’|judging|	speaker-then-quote 7
fr:best-lead|lower|’|naked|	named-nearby 6
fr:best-lead|upper|,|naked|	named-nearby -12
fr:best-lead|upper|,|saying|	sentence-before -8
fr:best-lead|upper|:|according|	according-to 14
fr:best-lead|upper|:|apposed|	speaker-then-quote 7
fr:best-lead|upper|:|direct|	sentence-after 8	sentence-before 10
fr:best-lead|upper|:|judging|	speaker-then-quote 15
fr:best-lead|upper|:|saying|	sentence-after 10	sentence-before 13
fr:best-lead|upper|:|thinking|	speaker-then-quote 13
fr:best-lead|upper|determiner|thinking|	speaker-then-quote -9
fr:best-lead|upper|preposition|naked|	named-nearby -21
fr:best-lead|upper|start|according|	paragraph-before 9
fr:best-lead|upper|start|direct|	quote-then-speaker 13
fr:best-lead|upper|start|naked|	named-before -11	named-nearby 17
fr:best-lead|upper|start|other|	quote-then-verb 9
fr:best-lead|upper|start|saying|	quote-then-speaker 7	quote-then-verb 9
fr:best-lead|upper|stop|according|	sentence-before 12
fr:best-lead|upper|stop|apposition|	sentence-before 14
fr:best-lead|upper|stop|naked|	named-nearby 20
fr:best-lead|upper|stop|other|	quote-then-verb 19
fr:best-lead|upper|stop|saying|	quote-then-speaker 24	quote-then-verb 15	sentence-after 11	sentence-before 17
fr:best-lead|upper|verb-saying|direct|	sentence-before -9
fr:best-lead|upper|verb-saying|naked|	named-nearby -16
fr:best-lead|upper|verb-saying|saying|	speaker-then-quote -11
fr:best-lead|upper|word|naked|	named-nearby -12
fr:best-lead|upper|word|saying|	speaker-then-quote -8
fr:best-lead|upper|–|saying|	quote-then-verb 10
fr:best-lead|upper|—|direct|	sentence-after 8
fr:best-lemma|	admettre 14	afficher 9	ajouter -17	amuser 7	annoncer -8	assurer 16	attendre 13	avertir 6	conclure 10	confier 8	crier 17	croire 12	demander 7	dire -7	douter 11	décrire 12	défendre 15	démentir 9	détailler 7	engager -16	enquérir 13	estimer 14	exiger 8	exprimer 18	faire_valoir 20	figurer 14	fustiger 11	glisser 15	hurler 16	indiquer 13	interroger 8	ironiser 7	jubiler 15	juger 11	justifier 18	lâcher 10	none 6	noter 14	parler 20	plaider -18	plaisanter 14	proclamer 8	promettre 20	préciser 8	prétendre 12	prévenir -15	qualifier 13	rappeler 17	reconnaître 7	rectifier 20	redouter 8	refuser -16	regretter 16	relativiser 20	reprendre 10	rigoler 7	réagir 10	réclamer 17	réjouir -12	répliquer 8	répondre 25	résumer 12	rétorquer 6	saluer 21	souffler 17	souhaiter 6	sourire 18	souvenir 11	traiter 9	trancher 12	unlisted 19	vanter 13	voir 25	vouloir -14	écrire 19	évoquer 21
fr:best-lemma|admettre|speaker-then-quote|	0 13
fr:best-lemma|afficher|speaker-then-quote|	1 9
fr:best-lemma|affirmer|quote-then-speaker|	2-4 7
fr:best-lemma|ajouter|quote-then-speaker|	2-4 11
fr:best-lemma|ajouter|quote-then-verb|	1 11
fr:best-lemma|ajouter|speaker-then-quote|	2-4 -7	5-10 -16
fr:best-lemma|amuser|quote-then-verb|	1 7
fr:best-lemma|annoncer|sentence-before|	far -8
fr:best-lemma|appeler|speaker-then-quote|	0 -10	2-4 6
fr:best-lemma|assurer|speaker-then-quote|	5-10 16
fr:best-lemma|attendre|speaker-then-quote|	2-4 13
fr:best-lemma|avertir|quote-then-speaker|	2-4 6
fr:best-lemma|conclure|quote-then-verb|	1 10
fr:best-lemma|conclure|speaker-then-quote|	1 6
fr:best-lemma|confier|quote-then-verb|	1 15
fr:best-lemma|crier|speaker-then-quote|	1 17
fr:best-lemma|croire|speaker-then-quote|	2-4 12
fr:best-lemma|demander|sentence-before|	1 9
fr:best-lemma|demander|speaker-then-quote|	1 7
fr:best-lemma|dire|quote-then-speaker|	2-4 18
fr:best-lemma|dire|quote-then-verb|	1 15
fr:best-lemma|dire|sentence-after|	5-10 10
fr:best-lemma|dire|speaker-then-quote|	0 -6	1 10	2-4 -14
fr:best-lemma|douter|speaker-then-quote|	1 11
fr:best-lemma|décrire|speaker-then-quote|	5-10 12
fr:best-lemma|défendre|speaker-then-quote|	2-4 15
fr:best-lemma|démentir|sentence-after|	5-10 11
fr:best-lemma|détailler|quote-then-verb|	1 7
fr:best-lemma|engager|speaker-then-quote|	5-10 -16
fr:best-lemma|enquérir|sentence-before|	5-10 13
fr:best-lemma|estimer|speaker-then-quote|	5-10 14
fr:best-lemma|exiger|speaker-then-quote|	0 8
fr:best-lemma|exprimer|speaker-then-quote|	far 18
fr:best-lemma|faire_valoir|quote-then-verb|	1 13
fr:best-lemma|faire_valoir|verb-then-speaker|	2-4 20
fr:best-lemma|figurer|speaker-then-quote|	2-4 14
fr:best-lemma|fustiger|speaker-then-quote|	2-4 11
fr:best-lemma|glisser|quote-then-speaker|	2-4 15
fr:best-lemma|hurler|speaker-then-quote|	2-4 16
fr:best-lemma|indiquer|speaker-then-quote|	0 14	2-4 7
fr:best-lemma|interroger|quote-then-verb|	1 8
fr:best-lemma|ironiser|speaker-then-quote|	1 9
fr:best-lemma|jubiler|quote-then-verb|	1 15
fr:best-lemma|juger|quote-then-verb|	1 6
fr:best-lemma|juger|speaker-then-quote|	0 8
fr:best-lemma|justifier|quote-then-speaker|	2-4 18
fr:best-lemma|lire|quote-then-verb|	1 12
fr:best-lemma|lire|speaker-then-quote|	1 -8
fr:best-lemma|lâcher|quote-then-verb|	1 17
fr:best-lemma|lâcher|speaker-then-quote|	5-10 8
fr:best-lemma|none|according-to|	0 -12	1 11	2-4 18	5-10 10
fr:best-lemma|none|named-before|	1 14	5-10 25	far -14
fr:best-lemma|none|named-nearby|	0 -12	1 -11	2-4 9	far 13
fr:best-lemma|none|paragraph-before|	far 9
fr:best-lemma|none|possessor|	5-10 19
fr:best-lemma|none|quote-then-speaker|	1 11	far 13
fr:best-lemma|none|sentence-after|	0 12
fr:best-lemma|none|sentence-before|	far 13
fr:best-lemma|none|speaker-then-quote|	5-10 17	far 14
fr:best-lemma|noter|speaker-then-quote|	5-10 12
fr:best-lemma|parler|speaker-then-quote|	1 14	2-4 19
fr:best-lemma|plaider|speaker-then-quote|	2-4 -18
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 14
fr:best-lemma|proclamer|quote-then-verb|	1 8
fr:best-lemma|promettre|speaker-then-quote|	0 11	2-4 16
fr:best-lemma|préciser|speaker-then-quote|	5-10 8
fr:best-lemma|prétendre|speaker-then-quote|	2-4 12
fr:best-lemma|prévenir|quote-then-verb|	1 16
fr:best-lemma|prévenir|speaker-then-quote|	2-4 -16
fr:best-lemma|qualifier|speaker-then-quote|	1 13
fr:best-lemma|raconter|quote-then-verb|	1 6
fr:best-lemma|raconter|sentence-before|	5-10 -8
fr:best-lemma|raconter|verb-then-speaker|	1 11
fr:best-lemma|rappeler|speaker-then-quote|	2-4 8	far 16
fr:best-lemma|reconnaître|quote-then-verb|	1 12
fr:best-lemma|reconnaître|speaker-then-quote|	5-10 7
fr:best-lemma|rectifier|quote-then-verb|	1 20
fr:best-lemma|redouter|speaker-then-quote|	0 8
fr:best-lemma|refuser|speaker-then-quote|	2-4 -16
fr:best-lemma|regretter|quote-then-verb|	1 6
fr:best-lemma|regretter|speaker-then-quote|	2-4 13
fr:best-lemma|relativiser|speaker-then-quote|	1 20
fr:best-lemma|reprendre|speaker-then-quote|	1 11
fr:best-lemma|rigoler|speaker-then-quote|	2-4 7
fr:best-lemma|réagir|quote-then-verb|	1 11
fr:best-lemma|réagir|speaker-then-quote|	2-4 7
fr:best-lemma|réclamer|speaker-then-quote|	0 14	1 11	2-4 15
fr:best-lemma|réjouir|sentence-before|	far -13
fr:best-lemma|répliquer|speaker-then-quote|	5-10 8
fr:best-lemma|répondre|quote-then-verb|	1 7
fr:best-lemma|répondre|speaker-then-quote|	2-4 18	far 16
fr:best-lemma|résumer|quote-then-verb|	1 16
fr:best-lemma|rétorquer|quote-then-verb|	1 6
fr:best-lemma|saluer|speaker-then-quote|	0 12	2-4 19
fr:best-lemma|souffler|quote-then-speaker|	2-4 17
fr:best-lemma|souffler|quote-then-verb|	1 9
fr:best-lemma|souhaiter|speaker-then-quote|	2-4 6
fr:best-lemma|sourire|quote-then-verb|	1 9
fr:best-lemma|sourire|sentence-before|	1 16
fr:best-lemma|souvenir|quote-then-verb|	1 9
fr:best-lemma|traiter|speaker-then-quote|	1 9
fr:best-lemma|trancher|quote-then-verb|	1 12
fr:best-lemma|unlisted|quote-then-verb|	1 19
fr:best-lemma|vanter|quote-then-verb|	1 13
fr:best-lemma|voir|speaker-then-quote|	1 16	2-4 15
fr:best-lemma|vouloir|speaker-then-quote|	1 -9	2-4 -10
fr:best-lemma|écrire|quote-then-verb|	1 19
fr:best-lemma|évoquer|speaker-then-quote|	1 8	2-4 17
fr:best-near|according-to|according|	0 -12	1 11	2-4 18	5-10 10
fr:best-near|according|0|	2-3 -12
fr:best-near|according|1|	2-3 10	4-7 9
fr:best-near|according|2-4|	4-7 18
fr:best-near|according|5-10|	1 7	2-3 6	4-7 21
fr:best-near|according|far|	2-3 -6	4-7 23	8+ 9
fr:best-near|apposed|1|	2-3 14
fr:best-near|apposed|2-4|	2-3 7
fr:best-near|apposed|5-10|	4-7 13
fr:best-near|apposed|far|	2-3 9
fr:best-near|apposition|far|	2-3 14
fr:best-near|direct|0|	2-3 8	8+ 8
fr:best-near|direct|2-4|	2-3 17	4-7 -14
fr:best-near|direct|5-10|	1 -17	2-3 -6	4-7 29
fr:best-near|direct|far|	1 17	8+ 13
fr:best-near|judging|0|	2-3 8	4-7 12
fr:best-near|judging|1|	1 13	2-3 21
fr:best-near|judging|2-4|	2-3 23	4-7 20
fr:best-near|judging|5-10|	2-3 -16	4-7 12
fr:best-near|naked|0|	1 -12
fr:best-near|naked|1|	1 11	2-3 -17
fr:best-near|naked|2-4|	1 16	4-7 -12	8+ 8
fr:best-near|naked|5-10|	1 -16	4-7 22	8+ 7
fr:best-near|naked|far|	1 -17	2-3 -11	8+ 9
fr:best-near|named-before|naked|	1 14	5-10 25	far -14
fr:best-near|named-nearby|naked|	0 -12	1 -11	2-4 9	far 13
fr:best-near|other|1|	1 10	2-3 9	4-7 20	8+ 7
fr:best-near|paragraph-before|according|	far 9
fr:best-near|possessor|naked|	5-10 19
fr:best-near|quote-then-speaker|apposed|	1 11
fr:best-near|quote-then-speaker|direct|	far 13
fr:best-near|quote-then-speaker|saying|	2-4 22
fr:best-near|quote-then-verb|other|	1 19
fr:best-near|quote-then-verb|saying|	1 23
fr:best-near|saying|0|	4-7 22
fr:best-near|saying|1|	1 15	2-3 24	4-7 13	8+ 6
fr:best-near|saying|2-4|	1 -6	2-3 22	4-7 -6	8+ 7
fr:best-near|saying|5-10|	1 16	2-3 6	4-7 -7
fr:best-near|saying|far|	2-3 -13	4-7 30	8+ 6
fr:best-near|sentence-after|direct|	0 12
fr:best-near|sentence-after|saying|	5-10 16
fr:best-near|sentence-before|according|	5-10 12
fr:best-near|sentence-before|apposition|	far 14
fr:best-near|sentence-before|direct|	5-10 -6	far 10
fr:best-near|sentence-before|saying|	1 16	far -15
fr:best-near|speaker-then-quote|apposed|	1 12	2-4 7	5-10 13	far 9
fr:best-near|speaker-then-quote|direct|	5-10 10	far 13
fr:best-near|speaker-then-quote|judging|	0 15	1 26	2-4 9	5-10 -13
fr:best-near|speaker-then-quote|saying|	1 14	2-4 -8	far 28
fr:best-near|speaker-then-quote|thinking|	1 -9
fr:best-near|thinking|1|	2-3 -9	8+ 11
fr:best-near|thinking|2-4|	1 -10	2-3 13	4-7 12	8+ 8
fr:best-near|verb-then-speaker|saying|	1 12	2-4 20
fr:best-negated|	true 14
fr:best-order|according|according|0|	2-3 -12
fr:best-order|according|according|1|	2-3 10	4-7 9
fr:best-order|according|according|2-4|	4-7 18
fr:best-order|according|according|5-10|	1 7	2-3 6	4-7 21
fr:best-order|according|according|far|	2-3 -6	4-7 23	8+ 9
fr:best-order|apposed|apposed|1|	2-3 14
fr:best-order|apposed|apposed|2-4|	2-3 7
fr:best-order|apposed|apposed|5-10|	4-7 13
fr:best-order|apposed|apposed|far|	2-3 9
fr:best-order|apposed|judging|1|	2-3 16
fr:best-order|apposed|judging|2-4|	2-3 13
fr:best-order|apposed|saying|0|	2-3 13	4-7 11
fr:best-order|apposed|saying|1|	4-7 9	8+ 6
fr:best-order|apposed|saying|2-4|	4-7 14	8+ 10
fr:best-order|apposed|saying|5-10|	2-3 -8
fr:best-order|apposed|thinking|2-4|	4-7 12
fr:best-order|apposition|apposition|far|	2-3 14
fr:best-order|apposition|saying|0|	2-3 -6
fr:best-order|apposition|saying|2-4|	8+ 7
fr:best-order|direct|direct|0|	2-3 8	8+ 8
fr:best-order|direct|direct|2-4|	2-3 17	4-7 -14
fr:best-order|direct|direct|5-10|	1 -17	2-3 -6	4-7 29
fr:best-order|direct|direct|far|	1 17	8+ 13
fr:best-order|direct|judging|0|	2-3 8	4-7 12
fr:best-order|direct|judging|1|	1 13	2-3 11
fr:best-order|direct|judging|2-4|	2-3 18	4-7 20
fr:best-order|direct|judging|5-10|	2-3 -16	4-7 12
fr:best-order|direct|saying|0|	4-7 20
fr:best-order|direct|saying|1|	1 8	2-3 22
fr:best-order|direct|saying|2-4|	1 -6	2-3 21	4-7 -10
fr:best-order|direct|saying|5-10|	1 8	2-3 20	4-7 -9
fr:best-order|direct|saying|far|	4-7 30
fr:best-order|direct|thinking|1|	2-3 -9	8+ 11
fr:best-order|direct|thinking|2-4|	1 -10	2-3 13	8+ 8
fr:best-order|inverted|other|1|	1 10	2-3 9	4-7 20	8+ 7
fr:best-order|inverted|saying|1|	1 12	2-3 14	4-7 20	8+ 6
fr:best-order|inverted|saying|2-4|	4-7 21
fr:best-order|inverted|saying|5-10|	1 13	2-3 -8	4-7 10
fr:best-order|inverted|saying|far|	2-3 -13
fr:best-order|naked|naked|0|	1 -12
fr:best-order|naked|naked|1|	1 11	2-3 -17
fr:best-order|naked|naked|2-4|	1 16	4-7 -12	8+ 8
fr:best-order|naked|naked|5-10|	1 -16	4-7 22	8+ 7
fr:best-order|naked|naked|far|	1 -17	2-3 -11	8+ 9
fr:best-order|shared|saying|2-4|	2-3 11
fr:best-phrase|name|	according 26	apposed 24	apposition 14	direct 25	judging 33	naked 9	other 14	saying 21	thinking -9
fr:best-phrase|noun|	other 14
fr:best-phrase|pronoun|	direct 8	judging 7	naked -14	other 21	saying -12
fr:best-score|	-1 6	-3 -20	-4 -9	0 -13	3 27	4 30	5 11
fr:best-score|-1|	4-7 11	8+ 13
fr:best-score|-2|	1 -17	2-3 -12	4-7 22
fr:best-score|-3|	1 -9	2-3 -17	4-7 -9
fr:best-score|-4|	2-3 -12	8+ 12
fr:best-score|0|	1 -16	4-7 -9	8+ 8
fr:best-score|1|	1 18	8+ 8
fr:best-score|2|	2-3 30
fr:best-score|3|	2-3 25	4-7 42	8+ 10
fr:best-score|4|	1 6	2-3 17	4-7 27
fr:best-score|5|	4-7 12
fr:best|according-to|according|	1 7	4-7 36
fr:best|named-before|naked|	2-3 -6	8+ 7
fr:best|named-nearby|naked|	1 8	8+ 9
fr:best|paragraph-before|according|	8+ 9
fr:best|possessor|naked|	4-7 19
fr:best|quote-then-speaker|apposed|	2-3 11
fr:best|quote-then-speaker|direct|	8+ 13
fr:best|quote-then-speaker|saying|	2-3 11	4-7 26
fr:best|quote-then-verb|other|	1 10	2-3 9	4-7 20	8+ 7
fr:best|quote-then-verb|saying|	1 12	2-3 14	4-7 19	8+ 6
fr:best|sentence-after|direct|	2-3 8	8+ 8
fr:best|sentence-after|saying|	2-3 11	4-7 10
fr:best|sentence-before|according|	4-7 12
fr:best|sentence-before|apposition|	2-3 14
fr:best|sentence-before|direct|	1 7	2-3 -6	4-7 15
fr:best|sentence-before|saying|	2-3 -16	4-7 17
fr:best|speaker-then-quote|apposed|	2-3 17	4-7 13
fr:best|speaker-then-quote|direct|	1 6	2-3 17
fr:best|speaker-then-quote|judging|	4-7 30
fr:best|speaker-then-quote|saying|	2-3 29	4-7 -12	8+ 6
fr:best|speaker-then-quote|thinking|	1 -10	4-7 12	8+ 11
fr:best|verb-then-speaker|saying|	4-7 23
fr:case-follow|all-one|,auxiliary|	! 8	none -15
fr:case-follow|all-one|capital|	. 7	? 8
fr:case-follow|all-one|coordinator|	none -8
fr:case-follow|all-one|end|	. 19	none -12
fr:case-follow|all-one|pronoun|	. 8
fr:case-follow|all-one|stop|	none -29
fr:case-follow|all|,word|	none -6
fr:case-follow|all|preposition|	none -12
fr:case-follow|all|stop|	none -17
fr:case-follow|all|word|	none -6
fr:case-follow|first|,auxiliary|	! 7	? 9	none 24
fr:case-follow|first|,determiner|	none -10
fr:case-follow|first|,preposition|	none 11
fr:case-follow|first|,pronoun|	? 8	none 14
fr:case-follow|first|,verb-saying|	? 8	none 31
fr:case-follow|first|,word|	none -11
fr:case-follow|first|:|	none -9
fr:case-follow|first|capital|	. 21
fr:case-follow|first|determiner|	. 21	? 7
fr:case-follow|first|end|	! 17	. 32	? 10
fr:case-follow|first|preposition|	. 16
fr:case-follow|first|pronoun|	. 9
fr:case-follow|first|stop|	none -10
fr:case-follow|first|—|	. 10	? 10
fr:case-follow|most|,verb-saying|	none 7
fr:case-follow|most|stop|	none -9
fr:case-follow|none|)|	none -10
fr:case-follow|none|,auxiliary|	none 11
fr:case-follow|none|,coordinator|	none 11
fr:case-follow|none|,determiner|	none -12
fr:case-follow|none|,preposition|	none 13
fr:case-follow|none|;|	none 12
fr:case-follow|none|coordinator|	none 8
fr:case-follow|none|determiner|	none 9
fr:case-follow|none|stop|	none 18
fr:case-follow|none|verb-saying|	none -13
fr:case-follow|some|,that|	none 8
fr:case-follow|some|stop|	none 22
fr:case-intro|all-one|	preposition -17	stop 19	verb-saying -20	word -7	— 8
fr:case-intro|all|	, -12	: -8	preposition -6	stop -11	verb-saying -6	word -15
fr:case-intro|first|	, -8	: 6	determiner -9	preposition -16	stop 8	word -8	– 10	— 12
fr:case-intro|most|	start 7	stop -9
fr:case-intro|none|	( -10	, 30	: -16	adverb 16	auxiliary 20	coordinator 13	determiner 6	preposition 10	pronoun 12	subordinator -14	verb-judging 15	verb-saying 25	’ 9
fr:case-intro|some|	, 10	auxiliary 6	verb-saying 8	word 18
fr:case|all-one|	1 -6
fr:case|all|	2 -8	3 -17	4-5 -14
fr:case|first|	10+ 9	2 -12	6-9 44
fr:case|most|	10+ 7	4-5 -9
fr:case|none|	1 9	2 20	6-9 27
fr:case|some|	2 8	4-5 19	6-9 9
fr:clause|false|false|	all -22	first -12	most -6	none 17	some 23
fr:clause|false|true|	first 17	none 29	some 9
fr:clause|true|false|	first 40
fr:ending|	! 13	. 37	? 16	none -10
fr:family|"|	1 19	2-3 36	8+ 8
fr:family|'|	4-7 -14
fr:family|E|	4-7 8
fr:family|O|	2-3 11
fr:family|«|	4-7 -6	8+ 10
fr:family|“|	1 17	2-3 -13	4-7 19	8+ 14
fr:follow|	) -10	,auxiliary 18	,coordinator 11	,determiner -15	,preposition 13	,pronoun 14	,that 8	,verb-saying 11	,word -7	: -13	; 12	capital 14	determiner 17	end 14	pronoun 12	verb-saying -13	— 15
fr:headline|false|	1 8	4-7 -11	8+ 9
fr:headline|true|	4-7 32	8+ 18
fr:in-noun|false|false|2-3|	all -13	all-one -6	none 22
fr:in-noun|false|false|4-7|	all -12	most -9	none 6	some 10
fr:in-noun|false|false|8+|	first 9	most 7	none 9
fr:in-noun|false|true|1|	all-one 10
fr:in-noun|false|true|2-3|	all -6	first 11
fr:in-noun|false|true|4-7|	first 17
fr:in-noun|true|false|1|	all-one -12	none 13
fr:in-noun|true|false|2-3|	all -15	all-one -9	first -13	none 7	some 8
fr:in-noun|true|false|4-7|	some 17
fr:in-noun|true|false|8+|	none 7
fr:in-noun|true|true|1|	none -16
fr:in-noun|true|true|2-3|	none -15
fr:in-noun|true|true|4-7|	none 20
fr:intro-follow|(|)|	2-3 -11	4-7 -7
fr:intro-follow|,|,determiner|	2-3 -8
fr:intro-follow|,|,preposition|	2-3 10
fr:intro-follow|,|,verb-saying|	2-3 7
fr:intro-follow|,|,word|	2-3 14
fr:intro-follow|,|end|	2-3 18	4-7 9
fr:intro-follow|,|preposition|	2-3 -12
fr:intro-follow|,|stop|	1 11	2-3 10	4-7 20
fr:intro-follow|:|,preposition|	8+ 11
fr:intro-follow|:|,verb-saying|	4-7 16
fr:intro-follow|:|capital|	1 10	4-7 12
fr:intro-follow|:|determiner|	4-7 22
fr:intro-follow|:|end|	1 15	2-3 14	4-7 34	8+ 6
fr:intro-follow|:|preposition|	8+ 6
fr:intro-follow|:|pronoun|	4-7 12
fr:intro-follow|:|stop|	1 -22	4-7 -19	8+ 13
fr:intro-follow|adverb|,verb-saying|	1 7
fr:intro-follow|adverb|preposition|	2-3 6
fr:intro-follow|adverb|stop|	1 14	2-3 6
fr:intro-follow|auxiliary|,auxiliary|	4-7 6
fr:intro-follow|auxiliary|,verb-saying|	4-7 6
fr:intro-follow|auxiliary|stop|	1 18	2-3 15	4-7 15
fr:intro-follow|coordinator|end|	2-3 13
fr:intro-follow|determiner|,coordinator|	1 11
fr:intro-follow|determiner|,determiner|	1 -12
fr:intro-follow|determiner|,word|	4-7 -16
fr:intro-follow|determiner|;|	2-3 11
fr:intro-follow|determiner|determiner|	2-3 13
fr:intro-follow|determiner|end|	1 -17
fr:intro-follow|determiner|preposition|	1 17	2-3 -17
fr:intro-follow|determiner|stop|	1 21
fr:intro-follow|determiner|verb-saying|	2-3 -13
fr:intro-follow|determiner|word|	1 -16	2-3 -15	4-7 17
fr:intro-follow|preposition|,auxiliary|	1 -15
fr:intro-follow|preposition|,determiner|	2-3 -10
fr:intro-follow|preposition|,verb-saying|	1 -13	4-7 9
fr:intro-follow|preposition|coordinator|	2-3 -8
fr:intro-follow|preposition|determiner|	1 -17
fr:intro-follow|preposition|preposition|	1 13	2-3 9	4-7 13
fr:intro-follow|preposition|stop|	1 -21	2-3 26	4-7 13
fr:intro-follow|pronoun|,word|	2-3 7
fr:intro-follow|pronoun|stop|	4-7 9
fr:intro-follow|start|,auxiliary|	4-7 19	8+ 10
fr:intro-follow|start|,pronoun|	4-7 6
fr:intro-follow|start|,verb-saying|	4-7 17	8+ 7
fr:intro-follow|start|,word|	8+ 10
fr:intro-follow|start|:|	2-3 -12	8+ 18
fr:intro-follow|start|end|	4-7 16
fr:intro-follow|start|stop|	8+ 13
fr:intro-follow|stop|,auxiliary|	1 8	2-3 15	4-7 30
fr:intro-follow|stop|,pronoun|	2-3 10	4-7 15
fr:intro-follow|stop|,verb-saying|	2-3 10	4-7 38
fr:intro-follow|stop|,word|	1 10	2-3 21	4-7 -10
fr:intro-follow|stop|capital|	2-3 11	4-7 18
fr:intro-follow|stop|determiner|	4-7 7
fr:intro-follow|stop|end|	2-3 22	4-7 21
fr:intro-follow|stop|preposition|	4-7 16
fr:intro-follow|stop|stop|	2-3 -9	4-7 -9
fr:intro-follow|stop|word|	2-3 -6
fr:intro-follow|stop|—|	4-7 12
fr:intro-follow|subordinator|stop|	2-3 -14
fr:intro-follow|verb-judging|,preposition|	4-7 7
fr:intro-follow|verb-judging|preposition|	2-3 7
fr:intro-follow|verb-judging|stop|	2-3 8	4-7 9
fr:intro-follow|verb-saying|,that|	4-7 8
fr:intro-follow|verb-saying|,word|	2-3 -6
fr:intro-follow|verb-saying|determiner|	4-7 6
fr:intro-follow|verb-saying|preposition|	1 8
fr:intro-follow|verb-saying|stop|	1 -12	2-3 -15	4-7 24
fr:intro-follow|word|,auxiliary|	4-7 11
fr:intro-follow|word|,determiner|	2-3 -14
fr:intro-follow|word|,verb-saying|	1 12	4-7 6
fr:intro-follow|word|,word|	2-3 -7	4-7 22
fr:intro-follow|word|;|	2-3 8
fr:intro-follow|word|coordinator|	1 13	2-3 -15	4-7 11
fr:intro-follow|word|determiner|	4-7 16
fr:intro-follow|word|end|	1 -12
fr:intro-follow|word|preposition|	1 -10	4-7 -16
fr:intro-follow|word|stop|	1 -11	2-3 27	4-7 17	8+ 7
fr:intro-follow|word|word|	4-7 9
fr:intro-follow|–|,verb-saying|	8+ 10
fr:intro-follow|—|pronoun|	2-3 8
fr:intro-follow|—|—|	2-3 12
fr:intro-follow|’|stop|	2-3 9	4-7 11
fr:intro|	( -10	, 15	adverb 16	auxiliary 20	coordinator 13	pronoun 12	subordinator -14	verb-judging 15	verb-saying -8	– 10	— 15	’ 9
fr:lead|lower|	( -10	, 31	: -16	adverb 16	auxiliary 20	coordinator 13	determiner 6	preposition 13	pronoun 12	subordinator -14	verb-judging 15	verb-saying 27	’ 9
fr:lead|upper|	, -12	determiner -9	preposition -25	verb-saying -21	word -15	– 10	— 15
fr:naming|baptisée|1|	1 -12
fr:naming|dite|1|	2-3 -9
fr:naming|dit|1|	2-3 -6
fr:naming|dit|2|	2-3 8	4-7 14
fr:naming|dit|3|	2-3 10	4-7 20	8+ 9
fr:naming|false|	preposition -21	stop -9
fr:naming|mot|2|	1 -14
fr:naming|none|	1 13	2-3 6	4-7 -10	8+ 10
fr:naming|titre|2|	2-3 -9
fr:naming|true|	( -10	, 15	: -8	adverb 16	auxiliary 20	coordinator 13	preposition 17	pronoun 12	stop 9	subordinator -14	verb-judging 15	verb-saying -9	– 10	— 15	’ 9
fr:nobody|2-3|	stop -9	subordinator -14	— 12
fr:nobody|4-7|	preposition -11	start 16
fr:nobody|8+|	start 18
fr:others|0|	4-7 -6	8+ 10
fr:others|1|	1 20	8+ 8
fr:own-case|false|all-one|	preposition -17	stop 19	verb-saying -20	word -17	— 8
fr:own-case|false|all|	, -12	: -8	preposition -6	stop -11	verb-saying -6	word -15
fr:own-case|false|first|	, -8	determiner -9	preposition -16	start -7	word -6	— 12
fr:own-case|false|most|	start 7	stop -9
fr:own-case|false|none|	( -11	, 30	: -16	adverb 16	auxiliary 20	coordinator 13	determiner 6	preposition 10	pronoun 12	subordinator -14	verb-judging 15	verb-saying 25	’ 9
fr:own-case|false|some|	, 9	auxiliary 6	verb-saying 8	word 18
fr:own-case|true|first|	: 39	start 13	stop 30	– 10
fr:own-case|true|none|	( -7	word 16
fr:own|false|	1 7	4-7 -9	8+ 11
fr:own|true|	2-3 18	8+ 8
fr:sentence|judging|	2-3 9	4-7 24
fr:sentence|none|	1 18	2-3 -9	4-7 -8	8+ 10
fr:sentence|saying|	2-3 15	8+ 7
fr:sentence|thinking|	1 -10	8+ 12
fr:size-ending|10+|!|	,auxiliary 7
fr:size-ending|10+|.|	determiner 6	end 6	preposition 6
fr:size-ending|10+|none|	,auxiliary 8	,verb-saying 8	,word 10	: 18
fr:size-ending|1|.|	capital 7	end 15
fr:size-ending|1|none|	,auxiliary -15	,coordinator 11	,determiner -12	,word 10	coordinator 13	determiner -17	end -22	preposition 15	stop -7	word -16
fr:size-ending|2|!|	,auxiliary 8
fr:size-ending|2|.|	end 17	— 10
fr:size-ending|2|?|	capital 8
fr:size-ending|2|none|	) -11	,determiner -14	,verb-saying 10	,word 6	; 11	coordinator -15	determiner 13	end 23	preposition -7	stop 17	verb-saying -13	word -6
fr:size-ending|3|!|	end 14
fr:size-ending|3|.|	capital 11	end 22	pronoun 11
fr:size-ending|3|?|	— 7
fr:size-ending|3|none|	,auxiliary 12	,determiner -8	,preposition 10	,pronoun 10	,verb-saying 8	: -17	; 8	coordinator -8	end -9	word -15
fr:size-ending|4-5|.|	end 29	preposition 16
fr:size-ending|4-5|?|	,auxiliary 9	,verb-saying 8	end 8
fr:size-ending|4-5|none|	) -7	,auxiliary 35	,preposition 7	,pronoun 7	,that 8	,verb-saying 19	,word -18	coordinator 10	determiner 18	end 28	preposition -11	stop -7	word 20
fr:size-ending|6-9|!|	end 16
fr:size-ending|6-9|.|	capital 17	determiner 24	end 19	pronoun 14
fr:size-ending|6-9|?|	,pronoun 8	determiner 7	— 12
fr:size-ending|6-9|none|	,auxiliary 16	,preposition 11	,pronoun 14	,verb-saying 29	,word 10	end 17	stop 29
fr:size-follow|10+|	,auxiliary 8	,verb-saying 8	,word 10	: 18	determiner 6	end 6	preposition 6
fr:size-follow|1|	,auxiliary -15	,coordinator 11	,determiner -12	,word 10	capital 7	coordinator 13	determiner -17	end -7	preposition 15	stop -7	word -16
fr:size-follow|2|	) -11	,auxiliary 8	,determiner -14	,verb-saying 10	,word 6	; 11	capital 8	coordinator -15	determiner 13	end 30	preposition -7	stop 17	verb-saying -13	word -6	— 10
fr:size-follow|3|	,auxiliary 12	,determiner -8	,preposition 10	,pronoun 10	,verb-saying 8	: -17	; 8	capital 11	coordinator -8	pronoun 11	word -15	— 7
fr:size-follow|4-5|	) -7	,auxiliary 24	,preposition 7	,pronoun 7	,that 8	,verb-saying 19	,word -18	coordinator 10	determiner 19	end 38	preposition -8	stop -7	word 20
fr:size-follow|6-9|	,auxiliary 16	,preposition 11	,pronoun 14	,verb-saying 29	,word 10	capital 17	determiner 24	end 24	pronoun 14	stop 29	— 12
fr:size-intro|10+|	: 6	start 10	– 10
fr:size-intro|1|	, 11	adverb 12	auxiliary 18	determiner 18	preposition -23	stop 10	verb-saying -6	word -8
fr:size-intro|2|	( -11	, 22	: 12	adverb 6	coordinator 13	determiner 15	preposition 21	start -12	stop 14	subordinator -14	verb-judging 7	verb-saying -17	— 10	’ 9
fr:size-intro|3|	adverb 6	auxiliary 13	determiner -14	preposition 10	pronoun 7	verb-judging 8	verb-saying 13	word 10	— 12
fr:size-intro|4-5|	( -7	, 20	: -17	auxiliary 21	determiner -9	preposition 21	pronoun 7	start 24	stop -6	verb-judging 11	verb-saying 28	’ 7
fr:size-intro|6-9|	, 11	: 35	determiner 8	pronoun 13	start 16	stop 33	word 26	’ 6
fr:size|	10+ 9	2 14	4-5 -15	6-9 46
fr:subject|elided|	,auxiliary 11	1 -21	2-3 12	4-7 29	8+ 10	determiner -17	stop -8
fr:subject|none|	) -11	,auxiliary 7	,determiner -15	,preposition 13	,pronoun 12	1 12	2-3 -6	4-7 -9	8+ 11	: -13	; 12	capital 18	determiner 21	end 30	pronoun 8	word -6	— 15
fr:subject|own|	) -7	,auxiliary 26	,coordinator 11	,preposition 11	,pronoun 8	,that 8	,verb-saying 22	2-3 14	8+ 7	capital 10	coordinator 11	determiner 22	end -7	preposition 20	pronoun 9	verb-saying -13
fr:two-before|)|	stop 12
fr:two-before|*|	subordinator -14
fr:two-before|,|	determiner 15	preposition 16	word -11
fr:two-before|:|	determiner -15	pronoun 7
fr:two-before|adverb|	verb-saying 13	word 6
fr:two-before|auxiliary|	word 7
fr:two-before|capital|	, 6	: 29	preposition 7	stop 20	verb-judging 12	verb-saying 11
fr:two-before|determiner|	: 10	adverb 10	verb-saying -10	word 7
fr:two-before|preposition|	verb-judging 7	word -13
fr:two-before|pronoun|	, 6	: -10	verb-judging 7	verb-saying 14	word 6
fr:two-before|quote|	: 8	coordinator 13	stop 14	— 15
fr:two-before|start|	determiner -12
fr:two-before|that|	pronoun 9
fr:two-before|verb-judging|	, 9	determiner 16	preposition 28
fr:two-before|verb-saying|	, 7	adverb 6	determiner 21	stop 21	verb-saying 8	word 14
fr:two-before|verb-thinking|	: 11	determiner -9	stop 10
fr:two-before|word|	( -10	, 14	: -6	adverb 14	auxiliary 20	determiner -11	preposition -24	stop -8	verb-saying -14	word 7	– 10	’ 9
fr:two-words-before|)|	. 12
fr:two-words-before|*|	pourquoi -14
fr:two-words-before|,|	admet 13	alias -12	comme 12	dit -6	pour 9	promet 11	préfère 20	retrouvé -17	sourit -9	un 15
fr:two-words-before|31|	– 10
fr:two-words-before|3|	( -11	: 10
fr:two-words-before|:|	la -15	on 7
fr:two-words-before|abonde|	: 7
fr:two-words-before|acteurs|	à 14
fr:two-words-before|affiche|	, 9
fr:two-words-before|annoncées|	, 7
fr:two-words-before|ans|	. 11
fr:two-words-before|attaquant|	. 11
fr:two-words-before|autre|	: 10
fr:two-words-before|avaient|	été 16
fr:two-words-before|a|	entendu 12
fr:two-words-before|banc|	. 17
fr:two-words-before|bank|	. 6
fr:two-words-before|blanc|	serait 10
fr:two-words-before|bord|	de -15
fr:two-words-before|brygge|	. 15
fr:two-words-before|buffle|	. 7
fr:two-words-before|ce|	résultat 9
fr:two-words-before|chanceux|	? 15
fr:two-words-before|chat|	, -8
fr:two-words-before|cheikh-baba|	exige 8
fr:two-words-before|choc|	. 13
fr:two-words-before|choisie|	? -9
fr:two-words-before|ciller|	: 13
fr:two-words-before|cirad|	. 13
fr:two-words-before|clause|	de -17
fr:two-words-before|code|	: -19
fr:two-words-before|commentaire|	. 19
fr:two-words-before|conclut|	: 6
fr:two-words-before|connaître|	son 16
fr:two-words-before|convaincu|	. 8
fr:two-words-before|coudre|	, 7
fr:two-words-before|crie|	au 17
fr:two-words-before|croyait|	. 10
fr:two-words-before|cuisine|	: 17
fr:two-words-before|c’|	était 7
fr:two-words-before|dardar-naquin|	, -12
fr:two-words-before|decize|	: 18
fr:two-words-before|demande|	: 7
fr:two-words-before|demeure|	le -12
fr:two-words-before|deux|	: 16	ex 6
fr:two-words-before|de|	la 13	négociations 15	périnatalité 16
fr:two-words-before|dires|	, 7
fr:two-words-before|dissimulation|	. 25
fr:two-words-before|dit|	: 12	avoir 8	voir 10
fr:two-words-before|donnent|	du 14
fr:two-words-before|dont|	un -15
fr:two-words-before|doutent|	: 11
fr:two-words-before|d|	’ 8
fr:two-words-before|décembre|	, 10
fr:two-words-before|déconnecter|	, 14
fr:two-words-before|découverte|	dans -10
fr:two-words-before|dénoncé|	un 18
fr:two-words-before|d’|	ailleurs -20	avoir 15	une 19
fr:two-words-before|elle|	, 6	: 10
fr:two-words-before|enquête|	pour -13
fr:two-words-before|en|	saluant 7
fr:two-words-before|estrie|	: 8
fr:two-words-before|expérimentation|	, 8
fr:two-words-before|fauteuil|	. 9
fr:two-words-before|façon|	. 8
fr:two-words-before|fenêtre|	. -14
fr:two-words-before|fini|	! 16
fr:two-words-before|fos|	: 16
fr:two-words-before|grue|	baptisée -12
fr:two-words-before|guère|	: 20
fr:two-words-before|générale|	: 8
fr:two-words-before|habitants|	: 6
fr:two-words-before|haltermann|	, 9
fr:two-words-before|hiver|	. 18
fr:two-words-before|hérémakono|	. 14
fr:two-words-before|hésite|	. 11
fr:two-words-before|ironise|	: 9
fr:two-words-before|jeux|	. 12
fr:two-words-before|jours|	. 18
fr:two-words-before|jugeait|	alors 14
fr:two-words-before|kabaret|	: 8
fr:two-words-before|ki-tae|	, 11
fr:two-words-before|l'|	arrêt 16
fr:two-words-before|la|	mention -15	pauvreté -15	plateforme 11	revue -8	salle 15	suite 13
fr:two-words-before|ledger|	. 12
fr:two-words-before|les|	esturgeons 12	groupes 12	planteurs 13
fr:two-words-before|levée|	. 12
fr:two-words-before|le|	calendrier 8	dossier 19	drone 8	texte 6
fr:two-words-before|lit|	: -8
fr:two-words-before|loin|	des -13
fr:two-words-before|loué|	une 11
fr:two-words-before|lui|	souhaiter 17
fr:two-words-before|l’|	appelle -10	équilibre 14
fr:two-words-before|magal|	. 14
fr:two-words-before|marie-thérèse|	dite -9
fr:two-words-before|marsactu|	: 7
fr:two-words-before|mars|	. 18
fr:two-words-before|mbacké|	soient 16
fr:two-words-before|mesure|	est 13
fr:two-words-before|mesurés|	. 15
fr:two-words-before|modeste|	. 17
fr:two-words-before|mois|	. 10	un -16
fr:two-words-before|monaco|	redoute 8
fr:two-words-before|monténégrin|	, 11
fr:two-words-before|moraine|	. 12
fr:two-words-before|mot|	de -21
fr:two-words-before|nkulu-vermeiren|	: 12
fr:two-words-before|nom|	: -14
fr:two-words-before|non|	au -17
fr:two-words-before|nous|	: -10
fr:two-words-before|nues|	. 9
fr:two-words-before|nuit|	, 13
fr:two-words-before|n’|	a 13	avoir 12
fr:two-words-before|on-track|	réclament 14
fr:two-words-before|on|	indique 14	salue 7
fr:two-words-before|opérations|	. 7
fr:two-words-before|parle|	de 22
fr:two-words-before|pas|	: 14	le -13	vouloir 18
fr:two-words-before|permanence|	: 14
fr:two-words-before|pied|	. -6
fr:two-words-before|piste|	? 16
fr:two-words-before|plaidé|	le -13
fr:two-words-before|pliant|	. 9
fr:two-words-before|plus|	savoir 13
fr:two-words-before|poireaux|	sont 12
fr:two-words-before|pourvus|	, 10
fr:two-words-before|pour|	un -18
fr:two-words-before|première|	: 14
fr:two-words-before|presse|	. 14
fr:two-words-before|procès-verbal|	: 14
fr:two-words-before|proposition|	était 9
fr:two-words-before|proteste|	: 11
fr:two-words-before|président|	. 9
fr:two-words-before|qualifié|	de 13
fr:two-words-before|qui|	? 13
fr:two-words-before|qu|	’ 9
fr:two-words-before|qu’|	elle 9
fr:two-words-before|rappelé|	, 7
fr:two-words-before|rebondir|	. 11
fr:two-words-before|recours|	? 14
fr:two-words-before|relativise|	. 21	: 20
fr:two-words-before|relevés|	jugés 8
fr:two-words-before|relèvement|	arrive 6
fr:two-words-before|reprend|	: 11
fr:two-words-before|rouges|	. 13
fr:two-words-before|réclame|	néanmoins 6	une 8
fr:two-words-before|révolution|	, 11
fr:two-words-before|s'|	être 16
fr:two-words-before|saint-ignace-de-loyola|	relevait 6
fr:two-words-before|saisons|	de -8
fr:two-words-before|seconde|	: 10
fr:two-words-before|septuagénaire|	. 8
fr:two-words-before|seul|	été 13
fr:two-words-before|shoot|	. 6
fr:two-words-before|sont|	restés 19
fr:two-words-before|start|	le -12
fr:two-words-before|succès|	. 8
fr:two-words-before|suite|	. 12
fr:two-words-before|surnom|	de -11
fr:two-words-before|sursis|	. 20
fr:two-words-before|tac|	: 8
fr:two-words-before|tante|	avec 14
fr:two-words-before|tempère|	: 15
fr:two-words-before|titre|	? -9
fr:two-words-before|traitée|	de 9
fr:two-words-before|uber|	. 12
fr:two-words-before|une|	campagne 19	déclaration 18	gaine 12	initiative 15	maternité -12	procédure 14	publication 17
fr:two-words-before|un|	accord 12	assistant -10	consensus 17	dépouillement 6	exécutif 16	homme 14	match -10	mouvement 7	projet 10	texte 8
fr:two-words-before|veut|	son -9
fr:two-words-before|village|	appelle -16
fr:two-words-before|visant|	la -16
fr:two-words-before|voit|	un 16
fr:two-words-before|voix|	. 12
fr:two-words-before|wintz|	. 14
fr:two-words-before|wolof|	( -7
fr:two-words-before|zaghdane|	salue 8
fr:two-words-before||	. 14	: 8	mais 13	— 15
fr:two-words-before|à|	la 6	une 17
fr:two-words-before|échange|	était 9
fr:two-words-before|état|	pour 13
fr:two-words-before|été|	envoyé 11
fr:two-words-before|évoque|	un 20	une 8
fr:two-words-before|évoqué|	un 16
fr:verb|false|1|	lower 9
fr:verb|false|2-3|	lower 15	upper -21
fr:verb|false|4-7|	upper -13
fr:verb|false|8+|	lower 7	upper 7
fr:verb|true|2-3|	lower 9	upper 11
fr:verb|true|4-7|	lower 26
fr:verb|true|8+|	lower 13	upper 9
fr:word-after|	) -10	: -13	; 12	? -14	au 16	autour 17	benhamza-orsini 7	ce 10	cette 15	contre 13	dans 13	davos 7	de -19	depuis -12	deuxième 18	devant 16	du 6	elle 8	en 15	end 14	entraîneur 11	et -14	exigé -13	je 14	la 7	l’ 17	mais 13	mme 8	par 16	pour -10	prêtée -16	relâchée -15	sous -18	suivi 7	sur 19	traduction 8	venus 9	y -6	à 17	— 15	… 12
fr:word-after|)|	none -10
fr:word-after|,|	! 11	? 9
fr:word-after|:|	none -13
fr:word-after|;|	none 12
fr:word-after|?|	none -14
fr:word-after|autour|	none 17
fr:word-after|au|	none 16
fr:word-after|benhamza-orsini|	. 7
fr:word-after|cette|	. 15
fr:word-after|ce|	. 10
fr:word-after|contre|	none 13
fr:word-after|dans|	none 13
fr:word-after|davos|	. 7
fr:word-after|depuis|	none -12
fr:word-after|deuxième|	. 18
fr:word-after|devant|	none 16
fr:word-after|de|	none -19
fr:word-after|du|	none 6
fr:word-after|elle|	. 8
fr:word-after|end|	! 17	. 28	? 10
fr:word-after|entraîneur|	. 11
fr:word-after|en|	none 15
fr:word-after|et|	none -14
fr:word-after|exigé|	none -13
fr:word-after|je|	. 14
fr:word-after|la|	? 7
fr:word-after|l’|	. 17
fr:word-after|mais|	none 13
fr:word-after|mme|	? 8
fr:word-after|par|	none 16
fr:word-after|pour|	none -10
fr:word-after|prêtée|	none -16
fr:word-after|relâchée|	none -15
fr:word-after|sous|	none -18
fr:word-after|suivi|	. 7
fr:word-after|sur|	. 16	none 15
fr:word-after|traduction|	. 8
fr:word-after|venus|	none 9
fr:word-after|y|	none -6
fr:word-after|à|	. 6	none 17
fr:word-after|—|	. 10	? 10
fr:word-after|…|	none 12
fr:word-before|	! 16	( -10	, 15	. 12	? -10	a 13	accord 12	admet 13	ailleurs -20	alias -12	alors 14	appelle -19	arrive 6	arrêt 16	assistant -10	au -12	avec 10	avoir 15	baptisée -12	calendrier 8	campagne 19	comme 12	consensus 17	dans -10	de -8	des -13	dite -9	dossier 19	drone 8	du 14	déclaration 18	dépouillement 6	elle 9	entendu 12	envoyé 11	est 14	esturgeons 12	ex 6	exige 8	exécutif 16	gaine 12	groupes 12	homme 14	indique 14	initiative 15	jugés 8	le -24	mais 13	match -10	maternité -12	mention -15	mouvement 7	néanmoins 6	négociations 15	on 7	pauvreté -15	planteurs 13	plateforme 11	pourquoi -14	procédure 14	projet 10	promet 11	préfère 20	publication 17	périnatalité 16	redoute 8	relevait 6	restés 19	retrouvé -17	revue -8	réclament 14	résultat 9	salle 15	saluant 7	salue 12	savoir 13	serait 10	soient 16	son 7	sont 12	souhaiter 17	sourit -9	suite 13	texte 11	une 31	voir 10	vouloir 18	à 17	équilibre 14	était 17	été 18	être 16	– 10	— 15	’ 9
fr:word-before|!|	4-7 16
fr:word-before|(|	2-3 -11	4-7 -7
fr:word-before|,|	1 11	2-3 6	4-7 22
fr:word-before|.|	1 13	2-3 16
fr:word-before|:|	2-3 11	4-7 -10	8+ 9
fr:word-before|?|	4-7 -6
fr:word-before|accord|	2-3 12
fr:word-before|admet|	2-3 13
fr:word-before|ailleurs|	1 -20
fr:word-before|alias|	2-3 -12
fr:word-before|alors|	1 14
fr:word-before|appelle|	1 -10	2-3 -16
fr:word-before|arrive|	4-7 6
fr:word-before|arrêt|	4-7 16
fr:word-before|assistant|	1 -10
fr:word-before|au|	1 -17	2-3 17
fr:word-before|avec|	4-7 10
fr:word-before|avoir|	2-3 11	4-7 15
fr:word-before|a|	4-7 13
fr:word-before|baptisée|	1 -12
fr:word-before|calendrier|	4-7 8
fr:word-before|campagne|	4-7 19
fr:word-before|comme|	4-7 12
fr:word-before|consensus|	4-7 17
fr:word-before|dans|	2-3 -10
fr:word-before|des|	2-3 -13
fr:word-before|de|	1 -17	2-3 19	4-7 -14
fr:word-before|dite|	2-3 -9
fr:word-before|dit|	2-3 -6
fr:word-before|dossier|	4-7 19
fr:word-before|drone|	2-3 8
fr:word-before|du|	1 14
fr:word-before|déclaration|	4-7 18
fr:word-before|dépouillement|	2-3 6
fr:word-before|elle|	4-7 9
fr:word-before|entendu|	2-3 12
fr:word-before|envoyé|	4-7 11
fr:word-before|esturgeons|	2-3 12
fr:word-before|est|	1 13	4-7 6
fr:word-before|exige|	4-7 8
fr:word-before|ex|	8+ 6
fr:word-before|exécutif|	4-7 16
fr:word-before|gaine|	1 12
fr:word-before|groupes|	2-3 12
fr:word-before|homme|	4-7 14
fr:word-before|indique|	4-7 14
fr:word-before|initiative|	1 15
fr:word-before|jugés|	1 8
fr:word-before|la|	1 12	2-3 7	4-7 -16
fr:word-before|le|	1 -12	2-3 -22
fr:word-before|mais|	2-3 13
fr:word-before|match|	2-3 -10
fr:word-before|maternité|	2-3 -12
fr:word-before|mention|	2-3 -15
fr:word-before|mouvement|	1 7
fr:word-before|néanmoins|	2-3 6
fr:word-before|négociations|	2-3 15
fr:word-before|on|	2-3 7
fr:word-before|pauvreté|	4-7 -15
fr:word-before|planteurs|	1 13
fr:word-before|plateforme|	4-7 11
fr:word-before|pourquoi|	2-3 -14
fr:word-before|pour|	1 -13	4-7 18
fr:word-before|procédure|	4-7 14
fr:word-before|projet|	2-3 11
fr:word-before|promet|	4-7 11
fr:word-before|préfère|	4-7 20
fr:word-before|publication|	4-7 17
fr:word-before|périnatalité|	4-7 16
fr:word-before|redoute|	4-7 8
fr:word-before|relevait|	4-7 6
fr:word-before|restés|	4-7 19
fr:word-before|retrouvé|	4-7 -17
fr:word-before|revue|	2-3 -8
fr:word-before|réclament|	4-7 14
fr:word-before|résultat|	4-7 9
fr:word-before|salle|	4-7 15
fr:word-before|saluant|	2-3 7
fr:word-before|salue|	2-3 8	4-7 7
fr:word-before|savoir|	4-7 13
fr:word-before|serait|	2-3 10
fr:word-before|soient|	4-7 16
fr:word-before|sont|	1 12
fr:word-before|son|	1 16	2-3 -9
fr:word-before|souhaiter|	2-3 17
fr:word-before|sourit|	1 -9
fr:word-before|start|	2-3 -12	4-7 25	8+ 10
fr:word-before|suite|	2-3 13
fr:word-before|texte|	2-3 8	4-7 6
fr:word-before|une|	1 8	2-3 19	4-7 20
fr:word-before|un|	4-7 -6
fr:word-before|voir|	4-7 10
fr:word-before|vouloir|	4-7 18
fr:word-before|à|	2-3 14
fr:word-before|équilibre|	4-7 14
fr:word-before|était|	2-3 9	4-7 11
fr:word-before|été|	4-7 18
fr:word-before|être|	4-7 16
fr:word-before|–|	8+ 10
fr:word-before|—|	2-3 15
fr:word-before|’|	2-3 9	4-7 8
fr:work|near|none|	all -9
fr:work|near|none|stop|	all -9
fr:work|none|none|(|	none -10
fr:work|none|none|,|	all -12	first -8	none 30	some 10
fr:work|none|none|:|	all -8	none -16
fr:work|none|none|adverb|	none 16
fr:work|none|none|	all -23	all-one -6	most -6	none 16	some 23
fr:work|none|none|auxiliary|	none 20	some 6
fr:work|none|none|coordinator|	none 13
fr:work|none|none|determiner|	first -9	none 6
fr:work|none|none|preposition|	all -6	all-one -17	first -16	none 10
fr:work|none|none|pronoun|	none 12
fr:work|none|none|start|	most 7
fr:work|none|none|stop|	all -6	all-one 19	first 8	most -9
fr:work|none|none|subordinator|	none -14
fr:work|none|none|verb-judging|	none 15
fr:work|none|none|verb-saying|	all -6	all-one -20	none 25	some 8
fr:work|none|none|word|	all -12	all-one -7	first -7	some 17
fr:work|none|none|–|	first 10
fr:work|none|none|—|	all-one 8	first 12
fr:work|none|none|’|	none 9
fr:work|right|none|	all -8	none 11
fr:work|right|none|word|	all -8	none 11
headline|false|	1 -9	2-3 -8	8+ 13
headline|true|	1 -12	2-3 -18	4-7 28	8+ 24
in-noun|false|false|1|	first 19	none -8
in-noun|false|false|2-3|	all -27	first 19	most 18	none 14	some 11
in-noun|false|false|4-7|	all -26	all-one -21	none 37	some 41
in-noun|false|false|8+|	all-one 13	first 10	most 17	none 7	some 27
in-noun|false|true|1|	all-one -6	first -19	none -20
in-noun|false|true|2-3|	all -23	first 13	most -16	none -33	some 19
in-noun|false|true|4-7|	all -24	first 39	most 13	none 41	some 8
in-noun|false|true|8+|	first 19	most 11	none 14
in-noun|true|false|1|	first -25	none -12
in-noun|true|false|2-3|	all-one -7	first -32
in-noun|true|false|4-7|	all -23	first -22	none 12	some 45
in-noun|true|false|8+|	most 8	none 38	some 17
in-noun|true|true|1|	all-one 20
in-noun|true|true|2-3|	all -21	all-one -24	first -9	none 10	some 13
in-noun|true|true|4-7|	all -8	first -17	none 28	some 8
in-noun|true|true|8+|	first -10
intro-follow|%|stop|	4-7 11
intro-follow|'|pronoun|	2-3 -13
intro-follow|'|stop|	4-7 10
intro-follow|(|)|	1 -11	2-3 -17	4-7 -7
intro-follow|(|,|	1 -10	2-3 -12	4-7 -19	8+ -13
intro-follow|(|determiner|	4-7 22
intro-follow|)|end|	8+ 6
intro-follow|,|(|	2-3 -20
intro-follow|,|)|	1 -16
intro-follow|,|,auxiliary|	4-7 8
intro-follow|,|,determiner|	2-3 -13
intro-follow|,|,preposition|	2-3 10	4-7 12
intro-follow|,|,verb-saying|	2-3 10
intro-follow|,|,word|	2-3 14
intro-follow|,|,|	1 -16	2-3 -29	4-7 -8
intro-follow|,|-|	4-7 13
intro-follow|,|;|	2-3 -20
intro-follow|,|auxiliary|	1 -22	2-3 -15
intro-follow|,|capital|	2-3 6
intro-follow|,|coordinator|	1 -26	8+ 16
intro-follow|,|determiner|	2-3 -11	4-7 -12	8+ 16
intro-follow|,|end|	1 23	2-3 12	4-7 45	8+ 23
intro-follow|,|preposition|	1 -14	2-3 -12	8+ 12
intro-follow|,|pronoun|	4-7 15	8+ 14
intro-follow|,|quote|	2-3 -14
intro-follow|,|stop|	1 22	2-3 46	4-7 23	8+ 10
intro-follow|,|subordinator|	2-3 -17
intro-follow|,|that|	2-3 -15
intro-follow|,|word|	1 -18	2-3 -9	4-7 -12
intro-follow|,|—|	4-7 13
intro-follow|-|stop|	8+ 11
intro-follow|:|(|	2-3 -8	4-7 -8	8+ 23
intro-follow|:|+|	4-7 20
intro-follow|:|,auxiliary|	4-7 14
intro-follow|:|,capital|	4-7 -9
intro-follow|:|,determiner|	2-3 12
intro-follow|:|,preposition|	8+ 11
intro-follow|:|,verb-judging|	8+ 6
intro-follow|:|,verb-saying|	2-3 17	4-7 21	8+ 12
intro-follow|:|,word|	8+ 18
intro-follow|:|,|	1 -28	2-3 -37	4-7 -26
intro-follow|:|capital|	1 10	2-3 15	4-7 39	8+ 20
intro-follow|:|determiner|	1 -8	4-7 44	8+ 19
intro-follow|:|end|	1 9	2-3 36	4-7 34	8+ 48
intro-follow|:|preposition|	4-7 10	8+ 11
intro-follow|:|pronoun|	4-7 12	8+ 21
intro-follow|:|stop|	1 -18	4-7 -14	8+ 9
intro-follow|:|subordinator|	2-3 13
intro-follow|:|verb-saying|	4-7 17	8+ 28
intro-follow|;|(|	4-7 -11
intro-follow|;|,preposition|	4-7 7
intro-follow|;|,verb-saying|	1 8
intro-follow|;|,word|	4-7 8
intro-follow|adverb|(|	8+ 19
intro-follow|adverb|,verb-judging|	2-3 8
intro-follow|adverb|,verb-saying|	1 7
intro-follow|adverb|,word|	4-7 6
intro-follow|adverb|,|	1 19	2-3 -11
intro-follow|adverb|:|	2-3 10
intro-follow|adverb|end|	2-3 8	4-7 11
intro-follow|adverb|preposition|	1 13	2-3 6
intro-follow|adverb|stop|	1 -10	2-3 8	4-7 17
intro-follow|adverb|word|	1 -20
intro-follow|auxiliary|,auxiliary|	4-7 6
intro-follow|auxiliary|,subordinator|	1 -11
intro-follow|auxiliary|,verb-judging|	1 8
intro-follow|auxiliary|,|	1 26	4-7 32	8+ 20
intro-follow|auxiliary|-|	1 -11
intro-follow|auxiliary|;|	1 8	2-3 -8	4-7 6	8+ 11
intro-follow|auxiliary|adverb|	4-7 15
intro-follow|auxiliary|capital|	4-7 8
intro-follow|auxiliary|coordinator|	1 35	2-3 -12	8+ 15
intro-follow|auxiliary|determiner|	2-3 15
intro-follow|auxiliary|end|	1 -20	4-7 39	8+ 31
intro-follow|auxiliary|preposition|	1 15	2-3 10	4-7 25
intro-follow|auxiliary|pronoun|	2-3 -19	4-7 13
intro-follow|auxiliary|quote|	4-7 16
intro-follow|auxiliary|stop|	1 -10	2-3 38	4-7 -17	8+ 28
intro-follow|auxiliary|subordinator|	2-3 23	4-7 9
intro-follow|auxiliary|word|	4-7 14
intro-follow|capital|(|	1 -14	2-3 -8
intro-follow|capital|,capital|	1 7
intro-follow|capital|,determiner|	1 -12
intro-follow|capital|,subordinator|	4-7 8
intro-follow|capital|,verb-saying|	2-3 11
intro-follow|capital|,verb-thinking|	1 10
intro-follow|capital|,word|	2-3 12	4-7 7
intro-follow|capital|,|	2-3 19	4-7 18
intro-follow|capital|;|	8+ 6
intro-follow|capital|auxiliary|	1 -8	2-3 -13
intro-follow|capital|capital|	2-3 -15	4-7 16
intro-follow|capital|coordinator|	2-3 9
intro-follow|capital|determiner|	4-7 17
intro-follow|capital|end|	1 -22	2-3 18	4-7 24
intro-follow|capital|preposition|	2-3 -8	4-7 -11
intro-follow|capital|pronoun|	8+ 16
intro-follow|capital|stop|	1 -19	2-3 13	8+ 18
intro-follow|capital|subordinator|	1 22	8+ 13
intro-follow|capital|verb-judging|	1 -7	2-3 -7
intro-follow|capital|verb-saying|	1 -11	2-3 -13
intro-follow|capital|word|	1 -17	4-7 14
intro-follow|coordinator|,|	1 -11	2-3 26
intro-follow|coordinator|coordinator|	2-3 -22
intro-follow|coordinator|determiner|	1 -14	2-3 -12
intro-follow|coordinator|end|	2-3 13
intro-follow|coordinator|preposition|	2-3 15	4-7 -12
intro-follow|coordinator|pronoun|	2-3 15	4-7 10
intro-follow|coordinator|stop|	1 -25	2-3 12	4-7 16	8+ 21
intro-follow|coordinator|verb-saying|	1 -6	2-3 -19
intro-follow|coordinator|word|	2-3 -11
intro-follow|determiner|)|	2-3 -16
intro-follow|determiner|,auxiliary|	2-3 -6
intro-follow|determiner|,capital|	1 -14	2-3 13
intro-follow|determiner|,coordinator|	1 17
intro-follow|determiner|,determiner|	1 -8	2-3 -13
intro-follow|determiner|,verb-saying|	2-3 -18	4-7 8
intro-follow|determiner|,word|	1 -15	2-3 -16	4-7 -10
intro-follow|determiner|,|	1 -16	2-3 -36	4-7 -8
intro-follow|determiner|;|	2-3 11
intro-follow|determiner|auxiliary|	1 -22	2-3 -21
intro-follow|determiner|capital|	1 11	2-3 -26
intro-follow|determiner|coordinator|	1 13	2-3 -23
intro-follow|determiner|determiner|	2-3 7	4-7 9
intro-follow|determiner|end|	1 -25	8+ 18
intro-follow|determiner|preposition|	4-7 -8
intro-follow|determiner|pronoun|	2-3 15
intro-follow|determiner|stop|	1 13	2-3 -9	4-7 11	8+ 24
intro-follow|determiner|subordinator|	2-3 -26
intro-follow|determiner|verb-judging|	1 -28	2-3 -8
intro-follow|determiner|verb-saying|	2-3 -33	8+ 8
intro-follow|determiner|word|	1 9	2-3 11	4-7 24
intro-follow|possessive|,|	4-7 -15
intro-follow|possessive|coordinator|	2-3 17
intro-follow|possessive|end|	2-3 -15	4-7 20
intro-follow|possessive|quote|	4-7 -15
intro-follow|possessive|stop|	4-7 -13
intro-follow|possessive|word|	4-7 -17
intro-follow|preposition|(|	2-3 -13
intro-follow|preposition|+|	2-3 9
intro-follow|preposition|,adverb|	2-3 -9
intro-follow|preposition|,auxiliary|	1 -15	2-3 -17	4-7 -14
intro-follow|preposition|,capital|	1 -14
intro-follow|preposition|,coordinator|	2-3 -9
intro-follow|preposition|,determiner|	4-7 -7
intro-follow|preposition|,preposition|	2-3 17	4-7 10	8+ 12
intro-follow|preposition|,pronoun|	1 11
intro-follow|preposition|,verb-saying|	1 -13	2-3 -9	4-7 9
intro-follow|preposition|,word|	1 -12
intro-follow|preposition|,|	1 -27	2-3 8	4-7 13	8+ 14
intro-follow|preposition|;|	1 8	4-7 9
intro-follow|preposition|auxiliary|	1 15	2-3 -21	4-7 14
intro-follow|preposition|capital|	1 -17	2-3 -12	4-7 18
intro-follow|preposition|coordinator|	1 -34	2-3 -11	4-7 16	8+ 6
intro-follow|preposition|determiner|	4-7 8
intro-follow|preposition|end|	2-3 -34	4-7 35
intro-follow|preposition|preposition|	1 -10	2-3 26	4-7 22
intro-follow|preposition|pronoun|	2-3 -11
intro-follow|preposition|stop|	1 -20	2-3 -12	4-7 32	8+ 26
intro-follow|preposition|subordinator|	1 -16	4-7 16
intro-follow|preposition|that|	1 -10	2-3 -11
intro-follow|preposition|verb-saying|	1 20	2-3 -12
intro-follow|preposition|word|	2-3 -20	4-7 -11
intro-follow|preposition|–|	2-3 -13
intro-follow|pronoun|+|	2-3 6
intro-follow|pronoun|,word|	2-3 7
intro-follow|pronoun|,|	2-3 -10	4-7 16
intro-follow|pronoun|;|	4-7 9
intro-follow|pronoun|auxiliary|	2-3 12
intro-follow|pronoun|coordinator|	4-7 14
intro-follow|pronoun|determiner|	1 -17	2-3 23	4-7 17
intro-follow|pronoun|end|	1 25	2-3 35	4-7 22	8+ 13
intro-follow|pronoun|preposition|	1 -12	2-3 -21
intro-follow|pronoun|stop|	1 6	2-3 -10	4-7 34	8+ 18
intro-follow|pronoun|subordinator|	2-3 14
intro-follow|pronoun|word|	2-3 12	4-7 6
intro-follow|quote|coordinator|	2-3 -17
intro-follow|quote|determiner|	4-7 10
intro-follow|quote|end|	4-7 20	8+ 10
intro-follow|quote|pronoun|	4-7 10
intro-follow|quote|that|	4-7 10
intro-follow|start|(|	1 -18	2-3 -21
intro-follow|start|,auxiliary|	4-7 22	8+ 9
intro-follow|start|,determiner|	1 10
intro-follow|start|,verb-saying|	1 13	2-3 26	4-7 14	8+ 7
intro-follow|start|,word|	1 -14	2-3 -8	4-7 13	8+ 9
intro-follow|start|,|	2-3 -19	4-7 17
intro-follow|start|:|	2-3 -6	4-7 41	8+ 19
intro-follow|start|auxiliary|	1 -19	2-3 -27
intro-follow|start|capital|	1 -17	4-7 19	8+ 17
intro-follow|start|coordinator|	1 9
intro-follow|start|determiner|	1 18	2-3 -6	4-7 29	8+ 27
intro-follow|start|end|	2-3 40	4-7 31	8+ 33
intro-follow|start|preposition|	1 -22	2-3 -27	4-7 7
intro-follow|start|pronoun|	1 13	2-3 44	4-7 26	8+ 21
intro-follow|start|stop|	8+ 11
intro-follow|start|subordinator|	2-3 -19
intro-follow|start|verb-saying|	2-3 44	4-7 23	8+ 17
intro-follow|start|word|	1 -25	2-3 -13	4-7 23	8+ 18
intro-follow|start|–|	2-3 8	4-7 6
intro-follow|start|—|	4-7 28	8+ 21
intro-follow|stop|'|	4-7 13
intro-follow|stop|(|	8+ 17
intro-follow|stop|,auxiliary|	1 8	2-3 15	4-7 28
intro-follow|stop|,preposition|	2-3 -12
intro-follow|stop|,pronoun|	2-3 10	4-7 19
intro-follow|stop|,verb-judging|	4-7 16	8+ 7
intro-follow|stop|,verb-saying|	1 18	2-3 24	8+ 7
intro-follow|stop|,verb-thinking|	4-7 6	8+ 7
intro-follow|stop|,word|	1 10	2-3 24	8+ 8
intro-follow|stop|,|	4-7 22
intro-follow|stop|auxiliary|	1 16	8+ 9
intro-follow|stop|capital|	1 9	2-3 27	4-7 35	8+ 15
intro-follow|stop|determiner|	1 13	2-3 37	4-7 46	8+ 23
intro-follow|stop|end|	1 13	2-3 47	4-7 77	8+ 18
intro-follow|stop|preposition|	4-7 16	8+ 9
intro-follow|stop|pronoun|	1 18	4-7 40	8+ 17
intro-follow|stop|stop|	1 13	2-3 -7	4-7 -7
intro-follow|stop|subordinator|	1 14	4-7 15
intro-follow|stop|verb-judging|	1 10	2-3 -13
intro-follow|stop|verb-saying|	1 13	2-3 37	4-7 38	8+ 17
intro-follow|stop|word|	2-3 15	4-7 -8	8+ 25
intro-follow|stop|—|	4-7 12
intro-follow|subordinator|,pronoun|	2-3 -15
intro-follow|subordinator|,word|	2-3 -6
intro-follow|subordinator|,|	1 23	2-3 -13	4-7 -12
intro-follow|subordinator|;|	2-3 -16
intro-follow|subordinator|auxiliary|	1 -16	2-3 -14	4-7 15
intro-follow|subordinator|capital|	2-3 -21
intro-follow|subordinator|coordinator|	2-3 33	4-7 9
intro-follow|subordinator|determiner|	2-3 -30	4-7 11
intro-follow|subordinator|end|	1 -24	2-3 -16	4-7 21	8+ 19
intro-follow|subordinator|preposition|	1 -18	2-3 10
intro-follow|subordinator|stop|	2-3 14	4-7 13	8+ 34
intro-follow|subordinator|subordinator|	4-7 15	8+ -19
intro-follow|subordinator|verb-thinking|	2-3 -17
intro-follow|subordinator|word|	1 -17	2-3 -24
intro-follow|that|,determiner|	4-7 7
intro-follow|that|,verb-saying|	8+ 8
intro-follow|that|,|	4-7 11	8+ 17
intro-follow|that|;|	2-3 8
intro-follow|that|adverb|	8+ 12
intro-follow|that|auxiliary|	1 -20	4-7 14
intro-follow|that|determiner|	1 -10
intro-follow|that|end|	1 19	8+ 15
intro-follow|that|preposition|	4-7 16
intro-follow|that|stop|	2-3 24	4-7 24	8+ 24
intro-follow|verb-judging|,auxiliary|	1 -6
intro-follow|verb-judging|,preposition|	4-7 7
intro-follow|verb-judging|,word|	1 -7
intro-follow|verb-judging|,|	1 -27	2-3 17	4-7 -10
intro-follow|verb-judging|;|	2-3 13	4-7 12
intro-follow|verb-judging|auxiliary|	2-3 -23
intro-follow|verb-judging|capital|	2-3 -12
intro-follow|verb-judging|coordinator|	1 -18
intro-follow|verb-judging|determiner|	2-3 22	4-7 7
intro-follow|verb-judging|end|	1 -20	4-7 18
intro-follow|verb-judging|preposition|	1 -38	2-3 6	4-7 16
intro-follow|verb-judging|pronoun|	1 16	4-7 -10
intro-follow|verb-judging|quote|	2-3 -12
intro-follow|verb-judging|stop|	1 20	2-3 -15	4-7 34	8+ 16
intro-follow|verb-judging|subordinator|	1 -15	2-3 17
intro-follow|verb-judging|verb-judging|	1 -15
intro-follow|verb-judging|verb-saying|	2-3 -10
intro-follow|verb-judging|word|	2-3 -23	4-7 -10
intro-follow|verb-judging|–|	1 -12
intro-follow|verb-saying|,coordinator|	4-7 11
intro-follow|verb-saying|,that|	4-7 8
intro-follow|verb-saying|,word|	1 -19	2-3 -13
intro-follow|verb-saying|,|	2-3 -30	4-7 -16
intro-follow|verb-saying|;|	4-7 -10
intro-follow|verb-saying|auxiliary|	1 -16	2-3 21
intro-follow|verb-saying|capital|	2-3 -19	4-7 14	8+ 11
intro-follow|verb-saying|coordinator|	1 17	2-3 16	4-7 -6
intro-follow|verb-saying|determiner|	1 14	2-3 15	4-7 -6
intro-follow|verb-saying|end|	2-3 32	4-7 -7	8+ -19
intro-follow|verb-saying|preposition|	1 21	2-3 19	4-7 -16
intro-follow|verb-saying|stop|	1 6	2-3 -9	4-7 -13	8+ 18
intro-follow|verb-saying|subordinator|	2-3 13
intro-follow|verb-saying|that|	2-3 -12
intro-follow|verb-saying|word|	1 -30	2-3 -19	4-7 21
intro-follow|verb-thinking|,|	2-3 -16	4-7 11
intro-follow|verb-thinking|auxiliary|	1 -16	2-3 -9
intro-follow|verb-thinking|capital|	4-7 10
intro-follow|verb-thinking|coordinator|	1 -18
intro-follow|verb-thinking|end|	2-3 -15	4-7 21
intro-follow|verb-thinking|preposition|	1 20	2-3 15
intro-follow|verb-thinking|stop|	1 -23	2-3 16	4-7 27
intro-follow|verb-thinking|subordinator|	4-7 17
intro-follow|word|(|	2-3 -11
intro-follow|word|,auxiliary|	1 -9	2-3 -10	4-7 11
intro-follow|word|,determiner|	1 -14
intro-follow|word|,preposition|	1 -8	2-3 -22	4-7 18
intro-follow|word|,quote|	2-3 -6
intro-follow|word|,subordinator|	2-3 13
intro-follow|word|,that|	1 -19
intro-follow|word|,verb-saying|	2-3 15	4-7 10	8+ 11
intro-follow|word|,word|	1 15	2-3 7	4-7 24	8+ 9
intro-follow|word|,|	1 -45	2-3 7	4-7 24
intro-follow|word|-|	4-7 10
intro-follow|word|:|	1 -13	4-7 12
intro-follow|word|;|	2-3 8	4-7 14
intro-follow|word|adverb|	1 -20
intro-follow|word|auxiliary|	1 -36	2-3 -11	4-7 -8
intro-follow|word|capital|	1 17
intro-follow|word|coordinator|	1 8	2-3 21	4-7 23
intro-follow|word|determiner|	1 -9	2-3 -25	4-7 -7	8+ 19
intro-follow|word|end|	1 -7	4-7 -17	8+ 8
intro-follow|word|preposition|	1 7	2-3 -21	4-7 -21	8+ 17
intro-follow|word|pronoun|	1 14	4-7 10
intro-follow|word|stop|	2-3 16	4-7 18	8+ 42
intro-follow|word|subordinator|	4-7 15
intro-follow|word|verb-saying|	1 -37	2-3 19	4-7 -8
intro-follow|word|verb-thinking|	1 -17
intro-follow|word|word|	1 -24	2-3 -21	4-7 10	8+ -10
intro-follow|–|,subordinator|	1 11	4-7 7
intro-follow|–|,verb-saying|	8+ 10
intro-follow|–|,|	4-7 -17
intro-follow|–|preposition|	2-3 -11
intro-follow|—|determiner|	2-3 -12
intro-follow|—|end|	4-7 10	8+ 10
intro-follow|—|pronoun|	2-3 8
intro-follow|—|—|	2-3 12
intro-follow|’|stop|	2-3 9	4-7 11
intro-follow|•|:|	2-3 8
intro|	% 11	' -12	( -24	) 6	- 11	: 7	adverb 15	auxiliary 6	capital 8	determiner -15	possessive -8	preposition -12	pronoun 9	start 17	stop 28	subordinator -7	that 16	verb-judging -14	verb-saying -11	word -14	– -11	— 11	’ 9	• 8
it:alone|alone|	2-3 13
it:alone|first|	1 10	2-3 -12	4-7 12	8+ 7
it:alone|inside|	2-3 6	8+ 11
it:best-gap|according-to|according|gap|according-to|,;|	4-7 25	8+ 7
it:best-gap|according-to|according|gap|according-to|,s|	4-7 -18
it:best-gap|according-to|according|gap|according-to|,|	1 8	2-3 10	4-7 23
it:best-gap|according-to|according|gap|according-to|c|	2-3 16	4-7 10
it:best-gap|according-to|according|gap|according-to||	1 -15	2-3 20	4-7 21
it:best-gap|colon|naked||	4-7 16
it:best-gap|named-before|naked||	2-3 14	4-7 24	8+ 7
it:best-gap|named-nearby|naked||	1 9	2-3 7	8+ 9
it:best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 7
it:best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 10
it:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|;,|	4-7 7
it:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	4-7 -8
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -8
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker|q,c|	2-3 -7
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,;|	1 -10
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 -9	4-7 9
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 9
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -8	2-3 -9
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 13	2-3 14	4-7 6	8+ 6
it:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 8
it:best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 11
it:best-gap|sentence-before|according|gap|sentence-before|,sq|	2-3 13
it:best-gap|sentence-before|according|gap|sentence-before||	1 7
it:best-gap|sentence-before|apposed|gap|sentence-before|q,;|	2-3 -7
it:best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 6
it:best-gap|sentence-before|apposition|gap|sentence-before|c|	2-3 -14
it:best-gap|sentence-before|apposition|gap|sentence-before||	4-7 17
it:best-gap|sentence-before|direct|gap|sentence-before|,;|	4-7 21
it:best-gap|sentence-before|direct|gap|sentence-before|;|	4-7 19
it:best-gap|sentence-before|direct|gap|sentence-before||	4-7 18
it:best-gap|sentence-before|other|gap|sentence-before||	1 7
it:best-gap|sentence-before|relative|gap|sentence-before|,s|	4-7 7
it:best-gap|sentence-before|saying|gap|sentence-before|,sq|	4-7 7
it:best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 7	4-7 6
it:best-gap|sentence-before|saying|gap|sentence-before|,|	1 -7	2-3 18	4-7 12
it:best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 10	8+ 10
it:best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 7
it:best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 18
it:best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 12
it:best-gap|sentence-before|saying|gap|sentence-before||	4-7 12
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -14
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 14	4-7 34
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 12
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 23
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 15
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	2-3 -14
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -11	2-3 16
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 15
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 9
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 6	4-7 24
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 13
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;s|	4-7 16
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -12	4-7 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 8	8+ 8
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 -15
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -17	2-3 22	4-7 24
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 15	4-7 30
it:best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	4-7 19
it:best-gap|speaker-then-quote|shared|gap|speaker-then-quote|s|	4-7 14
it:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	2-3 11	4-7 12
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	4-7 18
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 -10
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 7	4-7 9
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -8
it:best-intro|'|according|2-4|	4-7 10
it:best-intro|,|according|far|	2-3 10	4-7 11
it:best-intro|,|naked|1|	2-3 16	4-7 17
it:best-intro|,|naked|2-4|	2-3 9	4-7 9
it:best-intro|,|naked|far|	4-7 7
it:best-intro|,|saying|1|	2-3 13	4-7 9
it:best-intro|,|saying|2-4|	2-3 10	4-7 10
it:best-intro|,|saying|far|	4-7 8
it:best-intro|-|naked|2-4|	8+ 9
it:best-intro|-|naked|5-10|	8+ 6
it:best-intro|:|according|far|	8+ 7
it:best-intro|:|apposed|2-4|	4-7 25
it:best-intro|:|apposed|5-10|	2-3 14	4-7 25
it:best-intro|:|apposition|5-10|	4-7 6
it:best-intro|:|direct|5-10|	4-7 32
it:best-intro|:|direct|far|	4-7 25
it:best-intro|:|judging|1|	4-7 15
it:best-intro|:|naked|1|	2-3 8	8+ 6
it:best-intro|:|naked|2-4|	2-3 12	8+ 6
it:best-intro|:|naked|5-10|	2-3 17	4-7 52	8+ 7
it:best-intro|:|naked|far|	2-3 16	4-7 17	8+ 17
it:best-intro|:|saying|-10|	4-7 9
it:best-intro|:|saying|1|	1 8	4-7 30	8+ 8
it:best-intro|:|saying|2-4|	4-7 -12
it:best-intro|:|saying|5-10|	4-7 33	8+ 11
it:best-intro|:|saying|far|	8+ 11
it:best-intro|:|shared|2-4|	4-7 19
it:best-intro|;|according|1|	4-7 7
it:best-intro|;|naked|1|	1 8
it:best-intro|adverb|naked|5-10|	2-3 10
it:best-intro|adverb|saying|2-4|	1 -12
it:best-intro|auxiliary|according|2-4|	1 8	2-3 10
it:best-intro|auxiliary|saying|5-10|	2-3 15	4-7 7
it:best-intro|capital|naked|2-4|	2-3 8
it:best-intro|capital|other|0|	2-3 -6
it:best-intro|determiner|according|0|	1 -15
it:best-intro|determiner|according|5-10|	2-3 16
it:best-intro|determiner|direct|5-10|	2-3 -7
it:best-intro|determiner|naked|5-10|	1 12	2-3 -15
it:best-intro|determiner|naked|far|	2-3 -16	4-7 19
it:best-intro|determiner|other|0|	2-3 -6
it:best-intro|determiner|saying|1|	2-3 -8
it:best-intro|determiner|saying|2-4|	4-7 14
it:best-intro|determiner|saying|5-10|	1 -14	4-7 21
it:best-intro|preposition|apposed|far|	2-3 -7
it:best-intro|preposition|apposition|far|	2-3 -14
it:best-intro|preposition|direct|5-10|	2-3 -14
it:best-intro|preposition|naked|0|	2-3 -9
it:best-intro|preposition|naked|2-4|	2-3 18
it:best-intro|preposition|naked|5-10|	1 -37	4-7 16
it:best-intro|preposition|naked|far|	2-3 -11
it:best-intro|preposition|saying|-5|	2-3 -9
it:best-intro|preposition|saying|1|	1 8	2-3 14	4-7 10
it:best-intro|preposition|saying|2-4|	1 -10	2-3 21	4-7 14
it:best-intro|start|apposed|far|	4-7 7
it:best-intro|start|direct|2-4|	2-3 -8
it:best-intro|start|naked|2-4|	2-3 -13	4-7 12
it:best-intro|start|naked|far|	2-3 6	4-7 6
it:best-intro|start|saying|1|	1 10	2-3 9
it:best-intro|start|saying|far|	2-3 10	4-7 7
it:best-intro|stop|according|1|	1 7
it:best-intro|stop|apposition|2-4|	4-7 17
it:best-intro|stop|direct|1|	4-7 17
it:best-intro|stop|direct|2-4|	4-7 10
it:best-intro|stop|naked|1|	2-3 10	4-7 32
it:best-intro|stop|naked|2-4|	4-7 9	8+ 7
it:best-intro|stop|naked|5-10|	4-7 11
it:best-intro|stop|naked|far|	2-3 12	4-7 13
it:best-intro|stop|other|1|	1 7	4-7 9
it:best-intro|stop|relative|far|	4-7 7
it:best-intro|stop|saying|1|	2-3 9
it:best-intro|stop|saying|5-10|	2-3 12	4-7 15
it:best-intro|stop|saying|far|	2-3 7	4-7 18
it:best-intro|that|saying|1|	4-7 7
it:best-intro|verb-judging|according|far|	2-3 13
it:best-intro|verb-judging|judging|0|	1 -9	4-7 24
it:best-intro|verb-judging|naked|2-4|	1 -6
it:best-intro|verb-judging|saying|far|	1 -7	2-3 -15
it:best-intro|verb-saying|direct|far|	1 -11
it:best-intro|verb-saying|naked|5-10|	1 -21	4-7 7
it:best-intro|verb-saying|saying|0|	1 12	2-3 22	4-7 23
it:best-intro|verb-thinking|thinking|0|	2-3 11
it:best-intro|word|according|0|	2-3 15	4-7 18
it:best-intro|word|according|2-4|	4-7 25
it:best-intro|word|according|5-10|	2-3 8	4-7 -17
it:best-intro|word|according|far|	4-7 19
it:best-intro|word|apposed|-11|	4-7 -8
it:best-intro|word|apposed|2-4|	2-3 12
it:best-intro|word|apposed|far|	1 -14
it:best-intro|word|direct|2-4|	2-3 16
it:best-intro|word|judging|2-4|	1 11	4-7 9
it:best-intro|word|judging|5-10|	2-3 11
it:best-intro|word|naked|1|	1 -19	2-3 -13
it:best-intro|word|naked|2-4|	1 17	4-7 20	8+ 7
it:best-intro|word|naked|5-10|	1 -16	2-3 19	4-7 13
it:best-intro|word|naked|far|	2-3 -13	4-7 8
it:best-intro|word|other|0|	1 -8
it:best-intro|word|saying|0|	2-3 -6
it:best-intro|word|saying|2-4|	1 -14	4-7 23
it:best-intro|word|saying|5-10|	1 -10	4-7 11
it:best-intro|word|saying|far|	2-3 18	4-7 16
it:best-intro|word|shared|5-10|	4-7 14
it:best-intro|word|thinking|2-4|	4-7 12
it:best-intro|—|saying|2-4|	4-7 10
it:best-lead|lower|'|according|	according-to 10
it:best-lead|lower|,|according|	according-to 10	sentence-before 11
it:best-lead|lower|,|naked|	named-nearby 21
it:best-lead|lower|,|saying|	quote-then-verb 9	sentence-before 8	speaker-then-quote 14	verb-then-speaker 8
it:best-lead|lower|:|naked|	named-nearby 15
it:best-lead|lower|:|saying|	quote-then-verb 9
it:best-lead|lower|;|according|	according-to 7
it:best-lead|lower|;|naked|	named-nearby 8
it:best-lead|lower|adverb|naked|	named-nearby 10
it:best-lead|lower|adverb|saying|	speaker-then-quote -12
it:best-lead|lower|auxiliary|according|	according-to 14
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 15
it:best-lead|lower|capital|naked|	named-nearby 8
it:best-lead|lower|determiner|according|	according-to 9
it:best-lead|lower|determiner|direct|	quote-then-speaker -7
it:best-lead|lower|determiner|naked|	named-nearby -8
it:best-lead|lower|preposition|apposed|	sentence-before -7
it:best-lead|lower|preposition|apposition|	sentence-before -14
it:best-lead|lower|preposition|saying|	speaker-then-quote 7
it:best-lead|lower|that|saying|	speaker-then-quote 7
it:best-lead|lower|verb-judging|according|	sentence-before 13
it:best-lead|lower|verb-judging|saying|	speaker-then-quote -15
it:best-lead|lower|verb-saying|direct|	speaker-then-quote -11
it:best-lead|lower|verb-saying|naked|	named-nearby 7
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 25
it:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 11
it:best-lead|lower|word|according|	according-to -7
it:best-lead|lower|word|apposed|	quote-then-speaker -8	speaker-then-quote 12
it:best-lead|lower|word|direct|	speaker-then-quote 16
it:best-lead|lower|word|judging|	speaker-then-quote 20
it:best-lead|lower|word|naked|	named-nearby 25
it:best-lead|lower|word|other|	quote-then-verb -8
it:best-lead|lower|word|saying|	sentence-before 21	speaker-then-quote 26	verb-then-speaker -10
it:best-lead|lower|word|shared|	speaker-then-quote 14
it:best-lead|lower|word|thinking|	speaker-then-quote 12
it:best-lead|upper|,|naked|	named-nearby 15
it:best-lead|upper|,|saying|	speaker-then-quote 11
it:best-lead|upper|-|naked|	named-nearby 10
it:best-lead|upper|:|according|	according-to 7
it:best-lead|upper|:|apposed|	speaker-then-quote 36
it:best-lead|upper|:|apposition|	sentence-before 6
it:best-lead|upper|:|direct|	sentence-before 28	speaker-then-quote 29
it:best-lead|upper|:|judging|	speaker-then-quote 15
it:best-lead|upper|:|naked|	colon 16	named-nearby 8
it:best-lead|upper|:|saying|	quote-then-speaker 9	quote-then-verb 14	sentence-before 10	verb-then-speaker 21
it:best-lead|upper|:|shared|	speaker-then-quote 19
it:best-lead|upper|capital|other|	quote-then-verb -6
it:best-lead|upper|determiner|naked|	named-nearby 12
it:best-lead|upper|determiner|other|	quote-then-verb -6
it:best-lead|upper|determiner|saying|	speaker-then-quote -14
it:best-lead|upper|preposition|direct|	speaker-then-quote -14
it:best-lead|upper|preposition|naked|	named-nearby -18
it:best-lead|upper|preposition|saying|	quote-then-speaker -12	speaker-then-quote 14	verb-then-speaker -10
it:best-lead|upper|start|apposed|	quote-then-speaker 7
it:best-lead|upper|start|direct|	quote-then-speaker -8
it:best-lead|upper|start|naked|	named-before 9
it:best-lead|upper|start|saying|	paragraph-before 13	quote-then-verb 19	sentence-after 8
it:best-lead|upper|stop|according|	sentence-before 10
it:best-lead|upper|stop|apposition|	sentence-before 17
it:best-lead|upper|stop|direct|	sentence-before 21
it:best-lead|upper|stop|naked|	named-before 25	named-nearby 16
it:best-lead|upper|stop|other|	quote-then-verb 9	sentence-before 7
it:best-lead|upper|stop|relative|	sentence-before 7
it:best-lead|upper|stop|saying|	quote-then-verb 8	sentence-before 22
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -9
it:best-lead|upper|verb-judging|naked|	named-nearby -6
it:best-lead|upper|verb-judging|saying|	sentence-before -7
it:best-lead|upper|verb-saying|naked|	named-nearby -21
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 14
it:best-lead|upper|word|apposed|	speaker-then-quote -14
it:best-lead|upper|word|naked|	named-nearby -14
it:best-lead|upper|word|saying|	speaker-then-quote -14	verb-then-speaker -6
it:best-lead|upper|—|saying|	sentence-before 10
it:best-lemma|	affermare -14	aggiungere 17	annunciare 19	anticipare 19	attaccare 11	avvertire 16	brontolare 11	chiamare -9	chiedere -14	confessare 10	confidare 14	correggere 21	dire 13	domandare -11	esprimere 8	garantire 18	giudicare 11	giurare 10	gridare 9	insistere 14	interrompere 13	invocare -15	lodare 16	motivare 7	negare 10	parlare 28	plaudire 15	precisare 21	prescrivere 9	prevedere 12	promettere 20	raccomandare 11	raccontare 26	recitare 18	replicare 16	riassumere 26	ribattere 12	ricordare 14	riferire 11	ringraziare 30	ripetere 7	rispondere 14	rivelare -9	salutare 25	sapere 21	scandire 21	scrivere -14	sostenere -10	spiegare 10	tagliare 8	temere 11
it:best-lemma|affermare|speaker-then-quote|	far -15
it:best-lemma|aggiungere|quote-then-speaker|	-10 9
it:best-lemma|aggiungere|speaker-then-quote|	1 8
it:best-lemma|aggiungere|verb-then-speaker|	1 13
it:best-lemma|ammettere|quote-then-verb|	1 13
it:best-lemma|ammettere|speaker-then-quote|	0 19
it:best-lemma|ammettere|verb-then-speaker|	5-10 -10
it:best-lemma|annunciare|sentence-before|	5-10 12
it:best-lemma|annunciare|speaker-then-quote|	0 14
it:best-lemma|anticipare|verb-then-speaker|	5-10 18
it:best-lemma|assicurare|sentence-before|	far -7
it:best-lemma|assicurare|speaker-then-quote|	1 17	5-10 -14
it:best-lemma|assicurare|verb-then-speaker|	1 8
it:best-lemma|attaccare|speaker-then-quote|	1 11
it:best-lemma|avvertire|paragraph-before|	far 7
it:best-lemma|avvertire|speaker-then-quote|	1 7
it:best-lemma|avvertire|verb-then-speaker|	1 15
it:best-lemma|brontolare|speaker-then-quote|	1 11
it:best-lemma|chiamare|speaker-then-quote|	0 -9
it:best-lemma|chiedere|quote-then-verb|	1 6
it:best-lemma|chiedere|speaker-then-quote|	0 10	5-10 -13
it:best-lemma|confessare|speaker-then-quote|	1 9
it:best-lemma|confidare|speaker-then-quote|	2-4 12
it:best-lemma|correggere|speaker-then-quote|	1 21
it:best-lemma|definire|speaker-then-quote|	0 -11	5-10 11
it:best-lemma|dire|quote-then-speaker|	2-4 -10
it:best-lemma|dire|quote-then-verb|	1 7
it:best-lemma|dire|speaker-then-quote|	0 15
it:best-lemma|domandare|speaker-then-quote|	0 15	2-4 -14
it:best-lemma|esprimere|speaker-then-quote|	0 8
it:best-lemma|garantire|speaker-then-quote|	2-4 18
it:best-lemma|giudicare|speaker-then-quote|	2-4 11
it:best-lemma|giurare|speaker-then-quote|	2-4 10
it:best-lemma|gridare|sentence-before|	5-10 11
it:best-lemma|gridare|speaker-then-quote|	1 8
it:best-lemma|insistere|paragraph-before|	far 10
it:best-lemma|insistere|sentence-after|	1 8
it:best-lemma|interrompere|quote-then-verb|	1 10
it:best-lemma|interrompere|verb-then-speaker|	1 7
it:best-lemma|invocare|speaker-then-quote|	1 -15
it:best-lemma|lodare|speaker-then-quote|	0 16
it:best-lemma|motivare|quote-then-verb|	1 7
it:best-lemma|negare|speaker-then-quote|	2-4 10
it:best-lemma|none|according-to|	0 7	1 10	2-4 18	5-10 -6	far 20
it:best-lemma|none|colon|	1 16
it:best-lemma|none|named-before|	1 32	5-10 9	far 18
it:best-lemma|none|named-nearby|	0 -9	1 14	2-4 9	5-10 11
it:best-lemma|none|quote-then-speaker|	-11 -8	2-4 -8	5-10 -7	far 7
it:best-lemma|none|sentence-before|	1 11	2-4 23	5-10 12	far -8
it:best-lemma|none|speaker-then-quote|	2-4 31	5-10 22	far -15
it:best-lemma|parlare|speaker-then-quote|	1 25	5-10 14
it:best-lemma|plaudire|speaker-then-quote|	1 15
it:best-lemma|postare|quote-then-verb|	1 6
it:best-lemma|postare|verb-then-speaker|	0 -6
it:best-lemma|precisare|speaker-then-quote|	1 23
it:best-lemma|prescrivere|speaker-then-quote|	2-4 9
it:best-lemma|prevedere|speaker-then-quote|	2-4 12
it:best-lemma|promettere|speaker-then-quote|	0 20	2-4 10
it:best-lemma|raccomandare|speaker-then-quote|	1 11
it:best-lemma|raccontare|sentence-before|	5-10 12
it:best-lemma|raccontare|speaker-then-quote|	5-10 23
it:best-lemma|recitare|quote-then-verb|	1 15
it:best-lemma|recitare|speaker-then-quote|	0 14
it:best-lemma|replicare|speaker-then-quote|	0 16	5-10 6
it:best-lemma|riassumere|speaker-then-quote|	2-4 26
it:best-lemma|ribattere|speaker-then-quote|	5-10 11
it:best-lemma|ricordare|speaker-then-quote|	2-4 14
it:best-lemma|riferire|sentence-before|	far 11
it:best-lemma|ringraziare|speaker-then-quote|	2-4 27	far 16
it:best-lemma|ripetere|quote-then-verb|	1 7
it:best-lemma|rispondere|quote-then-verb|	1 8
it:best-lemma|rispondere|sentence-before|	2-4 10
it:best-lemma|rispondere|speaker-then-quote|	5-10 13
it:best-lemma|rivelare|quote-then-speaker|	-5 -9
it:best-lemma|rivelare|sentence-before|	far 18
it:best-lemma|salutare|speaker-then-quote|	0 19	2-4 14	5-10 12
it:best-lemma|sapere|speaker-then-quote|	5-10 21
it:best-lemma|scandire|sentence-before|	far 21
it:best-lemma|scrivere|quote-then-verb|	1 10
it:best-lemma|scrivere|speaker-then-quote|	1 13	2-4 -18	5-10 15
it:best-lemma|sostenere|verb-then-speaker|	1 -10
it:best-lemma|spiegare|sentence-before|	5-10 6	far 6
it:best-lemma|tagliare|quote-then-verb|	1 7
it:best-lemma|tagliare|sentence-before|	5-10 7
it:best-lemma|temere|speaker-then-quote|	0 11
it:best-lemma|unlisted|quote-then-verb|	0 -11	1 11
it:best-lemma|unlisted|sentence-before|	1 7
it:best-near|according-to|according|	0 7	1 10	2-4 18	5-10 -6	far 20
it:best-near|according|0|	1 -15	2-3 15	4-7 18
it:best-near|according|1|	1 7	4-7 10
it:best-near|according|2-4|	1 8	2-3 10	4-7 22
it:best-near|according|5-10|	2-3 20	4-7 -17
it:best-near|according|far|	2-3 16	4-7 21	8+ 7
it:best-near|apposed|-11|	4-7 -8
it:best-near|apposed|2-4|	2-3 12	4-7 25
it:best-near|apposed|5-10|	2-3 14	4-7 25
it:best-near|apposed|far|	1 -14	2-3 -7	4-7 7
it:best-near|apposition|2-4|	4-7 17
it:best-near|apposition|5-10|	4-7 6
it:best-near|apposition|far|	2-3 -14
it:best-near|colon|naked|	1 16
it:best-near|direct|1|	4-7 17
it:best-near|direct|2-4|	4-7 10
it:best-near|direct|5-10|	2-3 -17	4-7 32
it:best-near|direct|far|	1 -11	4-7 25
it:best-near|judging|0|	1 -9	4-7 24
it:best-near|judging|1|	4-7 15
it:best-near|judging|2-4|	1 11	4-7 9
it:best-near|judging|5-10|	2-3 11
it:best-near|naked|0|	2-3 -9
it:best-near|naked|1|	2-3 16	4-7 6	8+ 8
it:best-near|naked|2-4|	1 13	2-3 9	4-7 -7	8+ 7
it:best-near|naked|5-10|	1 -7	2-3 7	4-7 45	8+ 7
it:best-near|naked|far|	2-3 -13	4-7 26	8+ 17
it:best-near|named-before|naked|	1 32	5-10 9	far 18
it:best-near|named-nearby|naked|	0 -9	1 14	2-4 9	5-10 11
it:best-near|other|0|	1 -8	2-3 -9
it:best-near|other|1|	1 7	4-7 9
it:best-near|paragraph-before|saying|	far 13
it:best-near|quote-then-speaker|apposed|	-11 -8	far 7
it:best-near|quote-then-speaker|direct|	2-4 -8	5-10 -7
it:best-near|quote-then-speaker|saying|	-10 9	-5 -9	2-4 -10
it:best-near|quote-then-verb|other|	0 -11	1 11
it:best-near|quote-then-verb|saying|	1 19
it:best-near|relative|far|	4-7 7
it:best-near|saying|-10|	4-7 9
it:best-near|saying|-5|	2-3 -9
it:best-near|saying|0|	1 12	2-3 9	4-7 23
it:best-near|saying|1|	1 19	4-7 14	8+ 7
it:best-near|saying|2-4|	1 -19	2-3 23	4-7 -6
it:best-near|saying|5-10|	1 -18	4-7 32	8+ 11
it:best-near|saying|far|	1 -7	2-3 -15	4-7 23	8+ 11
it:best-near|sentence-after|saying|	1 8
it:best-near|sentence-before|according|	1 7	far 16
it:best-near|sentence-before|apposed|	far -7
it:best-near|sentence-before|apposition|	2-4 17	5-10 6	far -14
it:best-near|sentence-before|direct|	1 17	2-4 11	5-10 11	far 25
it:best-near|sentence-before|other|	1 7
it:best-near|sentence-before|relative|	far 7
it:best-near|sentence-before|saying|	2-4 12	5-10 20
it:best-near|shared|2-4|	4-7 19
it:best-near|shared|5-10|	4-7 14
it:best-near|speaker-then-quote|apposed|	2-4 27	5-10 29	far -14
it:best-near|speaker-then-quote|direct|	2-4 16	far -11
it:best-near|speaker-then-quote|judging|	0 -6	1 15	2-4 14	5-10 11
it:best-near|speaker-then-quote|saying|	0 26	1 14	2-4 -13	far -12
it:best-near|speaker-then-quote|shared|	2-4 19	5-10 14
it:best-near|speaker-then-quote|thinking|	0 11	2-4 12
it:best-near|thinking|0|	2-3 11
it:best-near|thinking|2-4|	4-7 12
it:best-near|verb-then-speaker|saying|	0 -6	2-4 6	5-10 -9
it:best-negated|	true 8
it:best-order|according|according|0|	1 -15	2-3 15	4-7 18
it:best-order|according|according|1|	1 7	4-7 10
it:best-order|according|according|2-4|	1 8	2-3 10	4-7 22
it:best-order|according|according|5-10|	2-3 20	4-7 -17
it:best-order|according|according|far|	2-3 16	4-7 21	8+ 7
it:best-order|apposed|apposed|-11|	4-7 -8
it:best-order|apposed|apposed|2-4|	2-3 12	4-7 25
it:best-order|apposed|apposed|5-10|	2-3 14	4-7 25
it:best-order|apposed|apposed|far|	1 -14	2-3 -7	4-7 7
it:best-order|apposed|judging|0|	2-3 -14	4-7 15
it:best-order|apposed|judging|1|	4-7 15
it:best-order|apposed|judging|2-4|	4-7 9
it:best-order|apposed|saying|-10|	4-7 9
it:best-order|apposed|saying|-5|	2-3 -9
it:best-order|apposed|saying|0|	1 12	4-7 14
it:best-order|apposed|saying|1|	2-3 21	4-7 10	8+ 7
it:best-order|apposed|saying|2-4|	4-7 34
it:best-order|apposed|saying|far|	4-7 18
it:best-order|apposition|apposition|2-4|	4-7 17
it:best-order|apposition|apposition|5-10|	4-7 6
it:best-order|apposition|apposition|far|	2-3 -14
it:best-order|apposition|saying|2-4|	1 -12
it:best-order|apposition|saying|5-10|	2-3 12
it:best-order|apposition|saying|far|	4-7 7
it:best-order|direct|direct|1|	4-7 17
it:best-order|direct|direct|2-4|	4-7 10
it:best-order|direct|direct|5-10|	2-3 -17	4-7 32
it:best-order|direct|direct|far|	1 -11	4-7 25
it:best-order|direct|judging|0|	1 -9	2-3 16	4-7 18
it:best-order|direct|judging|5-10|	2-3 11
it:best-order|direct|saying|0|	2-3 20	4-7 20
it:best-order|direct|saying|1|	1 13	4-7 25
it:best-order|direct|saying|2-4|	1 -18	2-3 23	4-7 19
it:best-order|direct|saying|5-10|	1 -14	4-7 27
it:best-order|direct|saying|far|	2-3 -18	4-7 16
it:best-order|direct|thinking|0|	2-3 11
it:best-order|direct|thinking|2-4|	4-7 12
it:best-order|inverted|other|0|	1 -8	2-3 -9
it:best-order|inverted|other|1|	1 7	4-7 9
it:best-order|inverted|saying|0|	2-3 -6
it:best-order|inverted|saying|1|	1 13	4-7 7	8+ 6
it:best-order|inverted|saying|2-4|	4-7 13
it:best-order|inverted|saying|5-10|	1 -10	4-7 25	8+ 6
it:best-order|inverted|saying|far|	1 -7	2-3 14	4-7 7	8+ 11
it:best-order|naked|naked|0|	2-3 -9
it:best-order|naked|naked|1|	2-3 16	4-7 6	8+ 8
it:best-order|naked|naked|2-4|	1 13	2-3 9	4-7 -7	8+ 7
it:best-order|naked|naked|5-10|	1 -7	2-3 7	4-7 45	8+ 7
it:best-order|naked|naked|far|	2-3 -13	4-7 26	8+ 17
it:best-order|passive|saying|far|	2-3 18
it:best-order|relative|judging|2-4|	1 11
it:best-order|relative|relative|far|	4-7 7
it:best-order|relative|saying|0|	2-3 14
it:best-order|relative|saying|2-4|	4-7 26
it:best-order|relative|saying|5-10|	4-7 12	8+ 13
it:best-order|shared|saying|0|	4-7 15
it:best-order|shared|saying|2-4|	4-7 -18
it:best-order|shared|shared|2-4|	4-7 19
it:best-order|shared|shared|5-10|	4-7 14
it:best-phrase|name|	apposition 6	direct -6	judging 16	naked 13	thinking 15
it:best-phrase|noun|	according 23	apposition -11	direct 12	naked 16	relative 7	shared 23
it:best-phrase|pronoun|	saying 11
it:best-score|	-1 -27	-3 -7	-4 18	0 20	1 11	2 9	3 16	4 27	5 18
it:best-score|-1|	1 -11	2-3 -6	4-7 -22	8+ 17
it:best-score|-2|	1 -7	4-7 33	8+ 12
it:best-score|-3|	2-3 -14	4-7 12
it:best-score|-4|	2-3 13	4-7 7
it:best-score|0|	1 16	4-7 54	8+ 10
it:best-score|1|	1 -11	2-3 7	4-7 73	8+ 10
it:best-score|2|	4-7 48	8+ 7
it:best-score|3|	1 6	2-3 30	4-7 -8
it:best-score|4|	2-3 19	4-7 22	8+ 7
it:best-score|5|	4-7 18
it:best|according-to|according|	1 -10	2-3 28	4-7 -9	8+ 7
it:best|colon|naked|	4-7 16
it:best|named-before|naked|	2-3 14	4-7 24	8+ 7
it:best|named-nearby|naked|	1 9	2-3 7	8+ 9
it:best|paragraph-before|saying|	2-3 10	4-7 7
it:best|quote-then-speaker|direct|	2-3 -10
it:best|quote-then-speaker|saying|	1 -10	2-3 -9	4-7 10
it:best|quote-then-verb|other|	1 -8	2-3 -9	4-7 9
it:best|quote-then-verb|saying|	1 13	2-3 14	4-7 6	8+ 6
it:best|sentence-after|saying|	2-3 8
it:best|sentence-before|according|	1 7	2-3 13	4-7 11
it:best|sentence-before|apposed|	2-3 -7
it:best|sentence-before|apposition|	2-3 -14	4-7 17
it:best|sentence-before|direct|	4-7 34
it:best|sentence-before|other|	1 7
it:best|sentence-before|relative|	4-7 7
it:best|sentence-before|saying|	1 -7	4-7 21	8+ 10
it:best|speaker-then-quote|apposed|	1 -14	2-3 19	4-7 34
it:best|speaker-then-quote|direct|	1 -11	2-3 12	4-7 29
it:best|speaker-then-quote|judging|	1 6	4-7 24
it:best|speaker-then-quote|saying|	8+ 9
it:best|speaker-then-quote|shared|	4-7 23
it:best|speaker-then-quote|thinking|	2-3 11	4-7 12
it:best|verb-then-speaker|saying|	1 -10	4-7 23
it:case-follow|all-one|,auxiliary|	none -6
it:case-follow|all-one|,coordinator|	! 12
it:case-follow|all-one|,that|	none -16
it:case-follow|all-one|,word|	none -10
it:case-follow|all-one|preposition|	none -19
it:case-follow|all-one|stop|	! 8
it:case-follow|all|,auxiliary|	none -17
it:case-follow|all|,determiner|	none 14
it:case-follow|all|,word|	none -8
it:case-follow|all|auxiliary|	none -16
it:case-follow|all|end|	. 10	none 14
it:case-follow|all|preposition|	none -10
it:case-follow|all|stop|	none 15
it:case-follow|first|,auxiliary|	? 6	none 22
it:case-follow|first|,pronoun|	none 9
it:case-follow|first|,quote|	none -6
it:case-follow|first|,verb-saying|	none 20
it:case-follow|first|,word|	none 20
it:case-follow|first|:|	none 11
it:case-follow|first|auxiliary|	none -9
it:case-follow|first|determiner|	none -9
it:case-follow|first|end|	. 11	? 12	none 26
it:case-follow|first|stop|	? -15
it:case-follow|first|–|	, 6	? 8
it:case-follow|most|,capital|	none -9
it:case-follow|most|,verb-saying|	none 6
it:case-follow|most|stop|	none 11
it:case-follow|none|,auxiliary|	none 8
it:case-follow|none|,determiner|	none 7
it:case-follow|none|,preposition|	none -10
it:case-follow|none|,subordinator|	none 13
it:case-follow|none|,verb-saying|	none 13
it:case-follow|none|,word|	none -8
it:case-follow|none|:|	none 6
it:case-follow|none|;|	none 21
it:case-follow|none|auxiliary|	none -8
it:case-follow|none|coordinator|	none 12
it:case-follow|none|end|	none -17
it:case-follow|none|preposition|	none 22
it:case-follow|none|pronoun|	none -7
it:case-follow|some|end|	none 6
it:case-follow|some|stop|	none 10
it:case-intro|all-one|	: 20	determiner 7	preposition -26	stop 17	verb-judging -11	verb-saying -21	word -31
it:case-intro|all|	, 16	preposition 6	start -6	word -16
it:case-intro|first|	- 11	capital -6	determiner -6	preposition -11	start 30	stop 24	verb-saying 14	word -15	— 10
it:case-intro|most|	: -9	stop 6
it:case-intro|none|	' 10	, 16	: 15	; 11	adverb -10	auxiliary 16	capital 8	preposition -12	that 7	verb-judging -8	verb-saying 12	verb-thinking 11	word 8
it:case-intro|some|	, 9	verb-saying 14
it:case|all-one|	2 -18	3 17
it:case|all|	2 -11	3 21
it:case|first|	10+ 11	2 -15	3 6	4-5 -7	6-9 47
it:case|most|	4-5 -9	6-9 14
it:case|none|	10+ 8	2 25	3 -16	6-9 29
it:case|some|	3 9	4-5 14	6-9 7
it:clause|false|false|	all 16	most -9	some 11
it:clause|false|true|	most 9	none 29
it:clause|true|true|	first 32	none 14
it:ending|	! 18	, 6	. 15	? -11
it:family|"|	1 10	2-3 11	4-7 42	8+ 12
it:family|'|	1 7	2-3 16
it:family|A|	2-3 10
it:family|S|	2-3 8	4-7 10
it:family|«|	2-3 -6	4-7 -6	8+ 7
it:family|‘|	1 7	4-7 28
it:family|“|	1 -19	8+ 10
it:follow|	,auxiliary -7	,capital -9	,coordinator 12	,determiner 12	,preposition -10	,pronoun 9	,quote -6	,subordinator 13	,that -16	,verb-saying 17	: 7	; 21	auxiliary -15	coordinator 12	determiner -7	end 7	preposition 7	pronoun -6	– 12
it:headline|false|	4-7 -6	8+ 11
it:headline|true|	4-7 42
it:in-noun|false|false|1|	none -6
it:in-noun|false|false|2-3|	all 16	some 9
it:in-noun|false|false|4-7|	most -9	none 39	some 15
it:in-noun|false|false|8+|	first 11	none 9
it:in-noun|true|false|2-3|	all -16	first -15	none 10
it:in-noun|true|false|8+|	none 7
it:in-noun|true|true|1|	none -8
it:in-noun|true|true|4-7|	none 14
it:intro-follow|'|stop|	4-7 10
it:intro-follow|,|,auxiliary|	4-7 8
it:intro-follow|,|,preposition|	4-7 12
it:intro-follow|,|,verb-saying|	2-3 9
it:intro-follow|,|end|	2-3 11	4-7 6
it:intro-follow|,|stop|	2-3 21	4-7 15	8+ 9
it:intro-follow|-|stop|	8+ 11
it:intro-follow|:|,auxiliary|	4-7 14
it:intro-follow|:|,capital|	4-7 -9
it:intro-follow|:|,determiner|	2-3 12
it:intro-follow|:|,verb-saying|	2-3 11	4-7 16
it:intro-follow|:|end|	2-3 22	4-7 39
it:intro-follow|:|stop|	1 8	8+ 9
it:intro-follow|;|,preposition|	4-7 7
it:intro-follow|;|,verb-saying|	1 8
it:intro-follow|adverb|:|	2-3 10
it:intro-follow|adverb|stop|	1 -12
it:intro-follow|auxiliary|;|	1 8
it:intro-follow|auxiliary|stop|	2-3 12	4-7 7
it:intro-follow|capital|,verb-saying|	2-3 8
it:intro-follow|capital|auxiliary|	2-3 -6
it:intro-follow|determiner|,coordinator|	1 12
it:intro-follow|determiner|,determiner|	1 -21
it:intro-follow|determiner|,word|	2-3 -15
it:intro-follow|determiner|auxiliary|	2-3 -7
it:intro-follow|determiner|preposition|	2-3 17
it:intro-follow|determiner|pronoun|	2-3 -7
it:intro-follow|determiner|stop|	2-3 -6	4-7 26
it:intro-follow|determiner|word|	4-7 14
it:intro-follow|preposition|,auxiliary|	2-3 -17
it:intro-follow|preposition|,determiner|	2-3 7
it:intro-follow|preposition|,verb-saying|	2-3 -9
it:intro-follow|preposition|,word|	1 -10
it:intro-follow|preposition|:|	2-3 12
it:intro-follow|preposition|;|	1 8	4-7 11
it:intro-follow|preposition|coordinator|	2-3 12
it:intro-follow|preposition|determiner|	2-3 -9
it:intro-follow|preposition|end|	1 -16	2-3 -17
it:intro-follow|preposition|preposition|	1 -24
it:intro-follow|preposition|stop|	1 -20	2-3 -12	4-7 20
it:intro-follow|start|,determiner|	1 10
it:intro-follow|start|,pronoun|	4-7 6
it:intro-follow|start|,verb-saying|	2-3 24	4-7 7
it:intro-follow|start|,word|	2-3 -8	4-7 7
it:intro-follow|start|:|	4-7 11
it:intro-follow|start|end|	2-3 13
it:intro-follow|start|preposition|	2-3 -15
it:intro-follow|start|–|	2-3 8	4-7 6
it:intro-follow|stop|,auxiliary|	4-7 10	8+ 8
it:intro-follow|stop|,pronoun|	4-7 7
it:intro-follow|stop|,verb-saying|	2-3 15	4-7 8
it:intro-follow|stop|,word|	2-3 14	4-7 12
it:intro-follow|stop|end|	1 7
it:intro-follow|stop|stop|	1 13	2-3 7	4-7 44
it:intro-follow|that|stop|	4-7 7
it:intro-follow|verb-judging|,auxiliary|	1 -6
it:intro-follow|verb-judging|;|	2-3 13
it:intro-follow|verb-judging|preposition|	2-3 16
it:intro-follow|verb-judging|stop|	1 -12	2-3 -22	4-7 24
it:intro-follow|verb-saying|;|	2-3 9
it:intro-follow|verb-saying|stop|	1 -6	2-3 21	4-7 24
it:intro-follow|verb-thinking|stop|	2-3 11
it:intro-follow|word|,determiner|	1 -14	2-3 11
it:intro-follow|word|,preposition|	2-3 -13
it:intro-follow|word|,quote|	2-3 -6
it:intro-follow|word|,subordinator|	2-3 13
it:intro-follow|word|,that|	1 -16
it:intro-follow|word|,word|	2-3 16
it:intro-follow|word|:|	1 -13	4-7 9
it:intro-follow|word|auxiliary|	2-3 -16	4-7 -8
it:intro-follow|word|preposition|	1 -19	2-3 11
it:intro-follow|word|stop|	1 13	2-3 7	4-7 -7	8+ 7
it:intro-follow|word|word|	1 -8
it:intro-follow|—|end|	4-7 10
it:intro|	' 10	, 24	- 11	: 11	; 11	adverb -10	auxiliary 16	preposition -15	start 11	stop 29	that 7	verb-judging -14	verb-saying 6	verb-thinking 11	— 10
it:lead|lower|	' 10	, 18	: 15	; 11	adverb -10	auxiliary 16	capital 8	preposition -12	that 7	verb-judging -8	verb-saying 12	verb-thinking 11	word 8
it:lead|upper|	, 16	- 11	capital -6	preposition -9	start 11	stop 29	verb-judging -11	verb-saying -15	word -20	— 10
it:naming|detta|2|	4-7 19
it:naming|detto|1|	4-7 9
it:naming|false|	: -16	determiner 19	verb-saying 9
it:naming|none|	1 6	2-3 9	4-7 -7	8+ 11
it:naming|parola|1|	1 -13
it:naming|parola|2|	4-7 20
it:naming|titolo|1|	2-3 8
it:naming|titolo|2|	2-3 -16
it:naming|true|	' 10	, 24	- 11	: 18	; 11	adverb -10	auxiliary 16	determiner -10	preposition -15	start 11	stop 29	that 7	verb-judging -14	verb-saying 6	verb-thinking 11	— 10
it:nobody|1|	stop 11	word -13
it:nobody|2-3|	word -12
it:nobody|4-7|	stop 30
it:nobody|8+|	, 9	- 9
it:others|0|	2-3 6	8+ 11
it:others|1|	1 10	4-7 9	8+ 9
it:others|2|	2-3 -6	4-7 7
it:own-case|false|all-one|	: 20	determiner 7	preposition -26	stop 17	verb-judging -11	verb-saying -21	word -31
it:own-case|false|all|	, 16	preposition 6	start -6	word -16
it:own-case|false|first|	- 10	capital -6	determiner -6	preposition -11	start 27	stop 26	word -15
it:own-case|false|most|	: -9	stop 6
it:own-case|false|none|	' 10	, 15	: 15	; 11	adverb -10	auxiliary 16	capital 8	preposition -12	that 7	verb-judging -8	verb-saying 12	verb-thinking 11	word 8
it:own-case|false|some|	, 9	verb-saying 14
it:own-case|true|first|	- 9	start 9	stop 15	verb-saying 14	— 10
it:own-case|true|none|	, 13	: 11	word 9
it:own|false|	8+ 11
it:own|true|	2-3 9	8+ 9
it:sentence|judging|	4-7 25	8+ 7
it:sentence|none|	1 8	2-3 -6	4-7 -9	8+ 10
it:sentence|saying|	1 -8	2-3 10	4-7 7	8+ 10
it:sentence|thinking|	2-3 11	4-7 26
it:size-ending|10+|none|	,auxiliary 6	,verb-saying 6	stop 11
it:size-ending|1|!|	,coordinator 12	stop 8
it:size-ending|1|none|	,auxiliary -6	,determiner -7	,that -16	,verb-saying 11	,word -10	: -13	; 10	preposition -28	word -8
it:size-ending|2|?|	stop -16
it:size-ending|2|none|	,auxiliary -17	,determiner 6	,word -8	: 12	; 9	auxiliary -10	coordinator 12	preposition 17	pronoun -7	stop 12
it:size-ending|3|.|	end 13
it:size-ending|3|?|	– 8
it:size-ending|3|none|	,determiner 19	,preposition -13	,quote -6	,subordinator 13	,verb-saying 27	: 10	; 13	auxiliary -13	determiner -9	end 14
it:size-ending|4-5|?|	,auxiliary 6	end 11
it:size-ending|4-5|none|	,auxiliary 16	,capital -9	,preposition 7	,pronoun 8	,verb-saying 17	,word 12	: 11	; 11	auxiliary -8	end 34	stop -6	word 14
it:size-ending|6-9|,|	– 6
it:size-ending|6-9|.|	end 10
it:size-ending|6-9|?|	end 6	stop 23
it:size-ending|6-9|none|	,auxiliary 12	,preposition 12	,verb-saying 6	,word 7	: 12	end 22	stop 52
it:size-follow|10+|	,verb-saying 6	stop 11
it:size-follow|1|	,auxiliary -6	,coordinator 12	,determiner -7	,that -16	,verb-saying 11	,word -10	: -13	; 10	preposition -28	word -8
it:size-follow|2|	,auxiliary -17	,determiner 6	,word -8	: 12	; 9	auxiliary -10	coordinator 12	preposition 17	pronoun -7
it:size-follow|3|	,determiner 19	,preposition -13	,quote -6	,subordinator 13	,verb-saying 27	: 10	; 13	auxiliary -13	determiner -9	end 16	– 8
it:size-follow|4-5|	,auxiliary 16	,capital -9	,preposition 7	,pronoun 8	,verb-saying 17	,word 12	: 11	; 11	auxiliary -8	end 35	word 14
it:size-follow|6-9|	,auxiliary 12	,preposition 12	,verb-saying 6	,word 7	: 12	end 24	stop 56	– 6
it:size-intro|10+|	, 9	- 11	: 9	start 6	stop 6
it:size-intro|1|	: 8	; 8	adverb -12	auxiliary 8	preposition -22	start 10	stop 16	verb-judging -11	verb-saying -6
it:size-intro|2|	, 19	auxiliary 10	capital -6	determiner 11	start -15	stop 15	verb-judging 16	verb-saying 19
it:size-intro|3|	, 20	: 26	adverb 10	auxiliary 15	capital 8	determiner -24	preposition -7	start 23	stop 19	verb-judging -17	verb-saying 17	verb-thinking 11	word 17
it:size-intro|4-5|	' 10	, 14	: -13	; 7	determiner 30	start 6	stop 35	that 7	verb-judging 21	verb-saying 17	word -13
it:size-intro|6-9|	, 21	: 58	preposition 11	start 11	stop 7	verb-judging 9	verb-saying 15	word 24	— 10
it:size|	10+ 11	2 6	4-5 -8	6-9 47
it:subject|elided|	,pronoun 7	,verb-saying 30	1 -21	2-3 6	4-7 29	8+ 17
it:subject|none|	,auxiliary -11	,capital -9	,coordinator 12	,determiner 7	,preposition -10	,pronoun 7	,subordinator 8	,word 17	1 9	8+ 10	: -7	; 15	auxiliary -11	determiner -9	pronoun -6	word -8	– 8
it:subject|own|	,auxiliary 9	,determiner 11	,quote -6	,subordinator 9	,that -16	,verb-saying 12	,word -15	2-3 12	8+ 9	: 17	; 13	auxiliary -11	coordinator 12	end 11	preposition 15	word 14	– 6
it:two-before|'|	word -13
it:two-before|)|	- 9
it:two-before|,|	adverb -12	preposition 14	verb-judging -14	verb-saying 14	word -18
it:two-before|adverb|	: 11	word 16
it:two-before|auxiliary|	determiner -16	stop 17	verb-judging 18	verb-saying 15	word 16
it:two-before|capital|	, 20	- 6	: 8	preposition -10	stop 17	verb-saying 18	verb-thinking 11
it:two-before|coordinator|	' 10	verb-saying -21
it:two-before|determiner|	: 21	verb-judging 11	word 18
it:two-before|preposition|	capital 8	determiner 11	preposition -16	verb-saying -11
it:two-before|pronoun|	, 6	: 7	verb-judging -7	verb-saying 15	word -9
it:two-before|quote|	stop 9
it:two-before|start|	start 11
it:two-before|stop|	- 9	determiner -7	preposition -9	— 10
it:two-before|subordinator|	word -14
it:two-before|that|	verb-saying 14	word 16
it:two-before|verb-judging|	: 15
it:two-before|verb-saying|	, 12	: 27	determiner -8	preposition 19	stop 23	that 7
it:two-before|word|	, 23	; 11	adverb 10	auxiliary 15	capital -6	preposition -31	stop 25	verb-judging -15	verb-saying 14	word 19
it:two-words-before|'|	stata -13
it:two-words-before|)|	- 9
it:two-words-before|,|	cercavano -18	chiede 14	definito -14	di 14	solo -12
it:two-words-before|.|	- 9	con -9	il -7	— 10
it:two-words-before|62enne|	: 13
it:two-words-before|7|	: 12
it:two-words-before|account|	satirico -6
it:two-words-before|acqua|	: 11
it:two-words-before|affondo|	: 6
it:two-words-before|aggiunge|	: 8
it:two-words-before|aggiunto|	: 18
it:two-words-before|altro|	: 17
it:two-words-before|alza|	un 12
it:two-words-before|ammesso|	, 7
it:two-words-before|anni|	. 12
it:two-words-before|anno|	: 23
it:two-words-before|annuisce|	: 17
it:two-words-before|asciutta|	: 15
it:two-words-before|asi|	: 10
it:two-words-before|assicura|	la 17
it:two-words-before|assolombarda|	saluta 16
it:two-words-before|assomed|	: 15
it:two-words-before|ater|	: 17
it:two-words-before|attacca|	, 11
it:two-words-before|aula|	, 9
it:two-words-before|autentico|	: 19
it:two-words-before|avanti|	: 7
it:two-words-before|avs|	: 13
it:two-words-before|avuto|	paura 10
it:two-words-before|avverte|	che 7
it:two-words-before|a|	definire 14
it:two-words-before|bello|	: 9
it:two-words-before|beneficiarne|	sarebbero 8
it:two-words-before|benetton|	. 7
it:two-words-before|bestiame|	viaggi 9
it:two-words-before|bologna|	: 20
it:two-words-before|botteghino|	, 13
it:two-words-before|braccia|	: 29
it:two-words-before|brontola|	: 11
it:two-words-before|bruciarli|	: 18
it:two-words-before|bruna|	alpina -14
it:two-words-before|brusatin|	: 19
it:two-words-before|brusio|	. 6
it:two-words-before|buio|	: 7
it:two-words-before|camera|	: 10
it:two-words-before|campeggiava|	: 16
it:two-words-before|candore|	: 16
it:two-words-before|cane|	: 27
it:two-words-before|capra|	. 9
it:two-words-before|caputi|	, 10
it:two-words-before|caso|	del -17
it:two-words-before|cassa|	: 23
it:two-words-before|centro|	promette 14
it:two-words-before|che|	annuncia 14	parta 16
it:two-words-before|cia|	teme 11
it:two-words-before|cinque|	, 7
it:two-words-before|codispoti|	. 17
it:two-words-before|come|	la 14
it:two-words-before|cominciare|	dai -15
it:two-words-before|confessa|	: 9
it:two-words-before|conoscenza|	di 15
it:two-words-before|copie|	di -20
it:two-words-before|coro|	di -14
it:two-words-before|corregge|	: 21
it:two-words-before|così|	: 13
it:two-words-before|cristiana|	: 21
it:two-words-before|cronisti|	come -7
it:two-words-before|cui|	le -7
it:two-words-before|dal|	quotidiano -9
it:two-words-before|defunta|	. 17
it:two-words-before|della|	biblioteca -16
it:two-words-before|detta|	sua 19
it:two-words-before|dice|	. 23
it:two-words-before|dic|	- 6
it:two-words-before|dire|	. 11
it:two-words-before|di|	attendersi 12	chiamare -8	publitalia 8
it:two-words-before|effetti|	, 7
it:two-words-before|emittente|	replicano 16
it:two-words-before|energia|	resta 6
it:two-words-before|erano|	? 17
it:two-words-before|euro|	. 10
it:two-words-before|e|	' 10	attacca -21
it:two-words-before|falcinelli|	: 15
it:two-words-before|fanno|	trapelare 11
it:two-words-before|farnesina|	esprime 8
it:two-words-before|febbre|	. 18
it:two-words-before|federacciai|	saluta 14
it:two-words-before|ferretti|	, 9
it:two-words-before|filtra|	un 21
it:two-words-before|filt|	: 6
it:two-words-before|fitosanitario|	sarebbe 6
it:two-words-before|flagellato|	? 7
it:two-words-before|fonti|	: -9
it:two-words-before|garavaglia|	. 20
it:two-words-before|gemelle|	: 8
it:two-words-before|gestore|	. 6
it:two-words-before|giorni|	: 10
it:two-words-before|gli|	animali 9
it:two-words-before|gradi|	. 7
it:two-words-before|grida|	: 8
it:two-words-before|guanti|	, 11
it:two-words-before|ha|	augurato 7	contate 13	definito 18	domandato 15	lodato 16
it:two-words-before|honda|	. 7
it:two-words-before|il|	celebre -8	finale 17	governo 13	settimanale -13	tavolo 9	testo 11	titolo 8
it:two-words-before|inchinandosi|	, 13
it:two-words-before|indipendenza|	promette 13
it:two-words-before|inquilini|	chiede 9
it:two-words-before|insegnato|	? 8
it:two-words-before|invocato|	una -15
it:two-words-before|kerry|	. 10
it:two-words-before|lampedusa|	: 17
it:two-words-before|larotonda|	ammette 19
it:two-words-before|lavori|	partiranno 18
it:two-words-before|la|	chiamano -7	definisce 13	macchina 18	neve 15	nuova -19	parola -13	portarinfuse -10	pronuncia 12	tela 16
it:two-words-before|leggeva|	invece 10
it:two-words-before|legge|	, 10
it:two-words-before|lei|	, 6
it:two-words-before|linkedin|	: 12
it:two-words-before|litri|	di -16
it:two-words-before|lui|	: 7
it:two-words-before|l’|	invito 7
it:two-words-before|mano|	: 23
it:two-words-before|masaf|	promette 13
it:two-words-before|mediazione|	: 7
it:two-words-before|merito|	: 7
it:two-words-before|messaggio|	: 20
it:two-words-before|mezzo|	un -14
it:two-words-before|modulo|	? 10
it:two-words-before|moka|	: 9
it:two-words-before|motivazioni|	, 9
it:two-words-before|motore|	. 12
it:two-words-before|nega|	: 16
it:two-words-before|nestlé|	. 20
it:two-words-before|non|	aver 12
it:two-words-before|notizia|	come 14
it:two-words-before|offerta|	indiana 11
it:two-words-before|onu|	: 25
it:two-words-before|ordine|	: 25
it:two-words-before|organico|	: 11
it:two-words-before|orto|	, 10
it:two-words-before|ospite|	di -9
it:two-words-before|pagina|	facebook -6
it:two-words-before|pagine|	. 6
it:two-words-before|parlano|	di 30
it:two-words-before|parlato|	di -14
it:two-words-before|parla|	di 30
it:two-words-before|parola|	planaria 20
it:two-words-before|passaggio|	, 7
it:two-words-before|pedaggi|	: 9
it:two-words-before|perché|	proprio -14
it:two-words-before|per|	i 9
it:two-words-before|piazza|	: 11
it:two-words-before|picerno|	, 12
it:two-words-before|piedi|	? 11
it:two-words-before|pistoia-prato|	: 12
it:two-words-before|plaude|	: 15
it:two-words-before|pluriclasse|	era 15
it:two-words-before|poco|	: 16
it:two-words-before|ponte|	: 11
it:two-words-before|precisa|	: 23
it:two-words-before|preferiva|	: 18
it:two-words-before|prefetta|	, 10
it:two-words-before|prevedeva|	un -15
it:two-words-before|prima|	della -16
it:two-words-before|progetto|	resta 9
it:two-words-before|promossa|	a -16
it:two-words-before|pubblicato|	su -10
it:two-words-before|pulmino|	: 6
it:two-words-before|quadro|	è 10
it:two-words-before|quattrocchi|	, 15
it:two-words-before|questura|	: 6
it:two-words-before|raccomanda|	di 11
it:two-words-before|redditività|	resterebbe 19
it:two-words-before|regina|	di -17
it:two-words-before|regola|	vale 17
it:two-words-before|ribatte|	: 14
it:two-words-before|riccio|	. 7
it:two-words-before|ricorso|	a -11
it:two-words-before|rientro|	è 8
it:two-words-before|risposta|	. 6
it:two-words-before|risposto|	: 16
it:two-words-before|round|	: 16
it:two-words-before|sano|	. 7
it:two-words-before|sarebbero|	state 25
it:two-words-before|sarebbe|	opera 8
it:two-words-before|sciopero|	generale 18
it:two-words-before|scritto|	: 13
it:two-words-before|scrive|	: 10
it:two-words-before|scuola|	? 7
it:two-words-before|scuse|	: 15
it:two-words-before|sentenziato|	: 7
it:two-words-before|sindacati|	, 6
it:two-words-before|si|	chiama -9	definisce 15	dice 12	leggeva -12	riferiva 11
it:two-words-before|solo|	esemplare 16
it:two-words-before|sorpresa|	: 9
it:two-words-before|sorrentini|	: 7
it:two-words-before|sovietica|	: 14
it:two-words-before|spagnolo|	. 7
it:two-words-before|spray|	: -18
it:two-words-before|stampa|	. 6	chiamò -15
it:two-words-before|stando|	a -10
it:two-words-before|start|	start 11
it:two-words-before|stazione|	: 15
it:two-words-before|stomeo|	: 9
it:two-words-before|strade|	; 7
it:two-words-before|striscione|	: -14
it:two-words-before|su|	scritto -11
it:two-words-before|svp|	. 12
it:two-words-before|tateyama|	: 18
it:two-words-before|telegramma|	: 14
it:two-words-before|teorizza|	, 7
it:two-words-before|testa|	: 13
it:two-words-before|testo|	; 8
it:two-words-before|ticinesi|	? 11
it:two-words-before|titolare|	: 11
it:two-words-before|titolo|	: -16
it:two-words-before|torri|	resterebbe 11
it:two-words-before|tosaerba|	: 7
it:two-words-before|tram|	, 8
it:two-words-before|tratta|	di 21
it:two-words-before|trenta|	: 12
it:two-words-before|tre|	: 6
it:two-words-before|tribuna|	: 12
it:two-words-before|troveranno|	. 7
it:two-words-before|tuena-lardi|	. 7
it:two-words-before|turno|	. 11
it:two-words-before|tutto|	, 10	: 26
it:two-words-before|una|	scelta 15
it:two-words-before|un|	recupero 12	riserbo -10
it:two-words-before|uomo|	. 12
it:two-words-before|venga|	conservata 14
it:two-words-before|vergogna|	: 10
it:two-words-before|vernice|	: 11
it:two-words-before|vicolo|	: 16
it:two-words-before|votata|	recita 14
it:two-words-before||	. 9
it:two-words-before|è|	detto 9	un -16
it:verb|false|8+|	lower 9	upper 8
it:verb|true|2-3|	lower 16	upper 18
it:verb|true|4-7|	lower 35
it:verb|true|8+|	upper 11
it:word-after|,|	! 15	? 6
it:word-after|.|	! 8	? -12
it:word-after|	: 7	; 21	alla -16	da -20	della 11	dell’ 16	e 12	end 7	era -8	giochi 14	ha -10	hanno -7	la -9	per 11	si -7	sulla -15	tra 12	tutto -8	è -10	– 12
it:word-after|:|	none 7
it:word-after|;|	none 21
it:word-after|alla|	none -16
it:word-after|da|	none -20
it:word-after|della|	none 11
it:word-after|dell’|	none 16
it:word-after|end|	. 15	? 12	none 6
it:word-after|era|	none -8
it:word-after|e|	none 12
it:word-after|giochi|	none 14
it:word-after|hanno|	none -7
it:word-after|ha|	none -10
it:word-after|la|	none -9
it:word-after|per|	none 11
it:word-after|si|	none -7
it:word-after|sulla|	none -15
it:word-after|tra|	none 12
it:word-after|tutto|	none -8
it:word-after|è|	none -10
it:word-after|–|	, 6	? 8
it:word-before|	' 10	, 24	- 11	. 29	: 11	; 11	? 16	a -14	alpina -14	ammette 19	animali 9	annuncia 14	attacca -21	attendersi 12	augurato 7	aver 12	biblioteca -16	celebre -8	cercavano -18	che 7	chiama -9	chiamano -7	chiamare -8	chiamò -15	chiede 10	come -7	con -9	conservata 14	contate 13	dai -15	definire 14	definisce 14	definito -11	del -17	della -16	detto 9	di 18	dice 12	domandato 15	era 15	esemplare 16	esprime 8	facebook -6	finale 17	generale 18	governo 13	i 9	il -7	indiana 11	invece 10	invito 7	la 23	le -7	leggeva -12	lodato 16	macchina 18	neve 15	nuova -19	opera 8	parola -13	parta 16	partiranno 18	paura 10	planaria 20	portarinfuse -10	promette 20	pronuncia 12	proprio -14	publitalia 8	quotidiano -9	recita 14	recupero 12	replicano 16	resta 12	resterebbe 17	riferiva 11	riserbo -10	saluta 19	sarebbe 6	satirico -6	scelta 15	scritto -11	settimanale -13	solo -12	start 11	stata -13	state 25	su -10	sua 19	tavolo 9	tela 16	teme 11	testo 11	titolo 8	trapelare 11	un -8	una -15	vale 17	viaggi 9	è 14	— 10
it:word-before|'|	4-7 10
it:word-before|,|	2-3 22	4-7 22	8+ 9
it:word-before|-|	8+ 11
it:word-before|.|	1 16	2-3 21	4-7 20	8+ 6
it:word-before|:|	1 8	2-3 20	4-7 -6	8+ 9
it:word-before|;|	1 8	4-7 7
it:word-before|?|	1 7	2-3 8	4-7 20
it:word-before|alpina|	1 -14
it:word-before|ammette|	2-3 19
it:word-before|animali|	4-7 9
it:word-before|annuncia|	2-3 14
it:word-before|attacca|	1 -21
it:word-before|attendersi|	4-7 12
it:word-before|augurato|	4-7 7
it:word-before|aver|	2-3 12
it:word-before|a|	1 -20	2-3 -11
it:word-before|biblioteca|	1 -16
it:word-before|celebre|	4-7 -8
it:word-before|cercavano|	4-7 -18
it:word-before|che|	4-7 7
it:word-before|chiamano|	1 -7
it:word-before|chiamare|	1 -8
it:word-before|chiama|	1 -9
it:word-before|chiamò|	2-3 -15
it:word-before|chiede|	2-3 9	4-7 14
it:word-before|come|	2-3 -7	4-7 14
it:word-before|conservata|	4-7 14
it:word-before|contate|	4-7 13
it:word-before|con|	2-3 -9
it:word-before|dai|	2-3 -15
it:word-before|definire|	2-3 14
it:word-before|definisce|	2-3 13	4-7 15
it:word-before|definito|	2-3 -14	4-7 18
it:word-before|della|	1 -16
it:word-before|del|	2-3 -17
it:word-before|detto|	4-7 9
it:word-before|dice|	1 12
it:word-before|di|	1 -8	2-3 21
it:word-before|domandato|	4-7 15
it:word-before|era|	2-3 15
it:word-before|esemplare|	4-7 16
it:word-before|esprime|	2-3 8
it:word-before|facebook|	2-3 -6
it:word-before|finale|	1 17
it:word-before|generale|	2-3 18
it:word-before|governo|	4-7 13
it:word-before|il|	2-3 -7
it:word-before|indiana|	2-3 11
it:word-before|invece|	2-3 10
it:word-before|invito|	8+ 7
it:word-before|i|	1 -15	2-3 16
it:word-before|la|	2-3 17	4-7 14
it:word-before|leggeva|	2-3 -12
it:word-before|le|	2-3 -7
it:word-before|lodato|	2-3 16
it:word-before|macchina|	4-7 18
it:word-before|neve|	4-7 15
it:word-before|nuova|	1 -19
it:word-before|opera|	4-7 8
it:word-before|parola|	1 -13
it:word-before|parta|	4-7 16
it:word-before|partiranno|	4-7 18
it:word-before|paura|	4-7 10
it:word-before|planaria|	4-7 20
it:word-before|portarinfuse|	2-3 -10
it:word-before|promette|	2-3 19	4-7 13
it:word-before|pronuncia|	4-7 12
it:word-before|proprio|	1 -14
it:word-before|publitalia|	2-3 8
it:word-before|quotidiano|	2-3 -9
it:word-before|recita|	4-7 14
it:word-before|recupero|	4-7 12
it:word-before|replicano|	4-7 16
it:word-before|resta|	2-3 9	4-7 6
it:word-before|resterebbe|	4-7 17
it:word-before|riferiva|	4-7 11
it:word-before|riserbo|	1 -10
it:word-before|saluta|	2-3 19
it:word-before|sarebbero|	4-7 8
it:word-before|sarebbe|	4-7 6
it:word-before|satirico|	2-3 -6
it:word-before|scelta|	2-3 15
it:word-before|scritto|	1 -11
it:word-before|settimanale|	2-3 -13
it:word-before|solo|	1 -12
it:word-before|start|	1 10	2-3 -10	4-7 12	8+ 7
it:word-before|stata|	2-3 -13
it:word-before|state|	4-7 25
it:word-before|sua|	4-7 19
it:word-before|su|	2-3 -10
it:word-before|tavolo|	2-3 9
it:word-before|tela|	2-3 16
it:word-before|teme|	2-3 11
it:word-before|testo|	1 11
it:word-before|titolo|	2-3 8
it:word-before|trapelare|	2-3 11
it:word-before|una|	2-3 -15
it:word-before|un|	1 7	2-3 -23	4-7 21
it:word-before|vale|	2-3 17
it:word-before|viaggi|	4-7 9
it:word-before|è|	1 8	2-3 10
it:word-before|—|	4-7 10
it:work|near|none|:|	first -16
it:work|near|none|	all-one -9	first -16	none 10
it:work|near|none|stop|	first 6
it:work|near|none|verb-judging|	all-one -9
it:work|near|none|word|	none 10
it:work|none|none|'|	none 10
it:work|none|none|,|	all 16	none 16	some 9
it:work|none|none|-|	first 11
it:work|none|none|:|	all-one 20	first 12	most -9	none 15
it:work|none|none|;|	none 11
it:work|none|none|adverb|	none -10
it:work|none|none|	all 16	all-one 6	most -9	some 11
it:work|none|none|auxiliary|	none 16
it:work|none|none|capital|	first -6	none 8
it:work|none|none|determiner|	all-one 7	first -6
it:work|none|none|preposition|	all 6	all-one -26	first -11	none -12
it:work|none|none|start|	all -6	first 30
it:work|none|none|stop|	all-one 17	first 25	most 6
it:work|none|none|that|	none 7
it:work|none|none|verb-judging|	all-one -9	none -8
it:work|none|none|verb-saying|	all-one -21	first 14	none 12	some 14
it:work|none|none|verb-thinking|	none 11
it:work|none|none|word|	all -16	all-one -31	first -15
it:work|none|none|—|	first 10
it:work|right|none|	none 11
it:work|right|none|word|	none 11
lead|lower|	% 11	' 10	( -10	, 27	: -6	; 13	adverb 12	auxiliary 19	capital 27	determiner -13	possessive 10	pronoun 10	quote -17	that 16	verb-judging 7	verb-saying 15	word 6	– -12	’ 9
lead|other|	: 7	auxiliary -19	preposition 10	pronoun 14	start 7	stop 10	word -13
lead|upper|	' -13	( -26	) 6	, -22	- 11	: 9	; -9	adverb 6	auxiliary -32	capital -23	coordinator -22	determiner -7	possessive -15	preposition -25	pronoun -15	quote 32	start 17	stop 28	subordinator -49	verb-judging -38	verb-saying -21	verb-thinking -19	word -34	– -8	— 11	• 8
naming|alias|1|	1 -18
naming|baptisée|1|	1 -12
naming|begriff|1|	1 -8
naming|called|1|	2-3 10	4-7 15
naming|called|2|	1 32	4-7 32	8+ 21
naming|called|3|	1 46	2-3 25	4-7 56	8+ 15
naming|chamado|1|	1 -7
naming|christened|1|	2-3 -21
naming|christened|3|	1 -16
naming|code-named|1|	2-3 -18
naming|conhecido|2|	8+ 12
naming|conocido|2|	1 -14	4-7 -14
naming|detta|2|	4-7 19
naming|detto|1|	4-7 9
naming|dite|1|	2-3 -9
naming|dit|1|	2-3 -6
naming|dit|2|	2-3 8	4-7 14
naming|dit|3|	2-3 10	4-7 20	8+ 9
naming|dubbed|1|	1 -12	2-3 -13
naming|entitled|1|	4-7 -11
naming|false|	, 24	: -18	adverb -7	auxiliary -15	capital 10	determiner -7	preposition -24	pronoun 6	quote 10	subordinator -35	that 23	verb-judging -12	verb-saying 32	verb-thinking -12	word -13
naming|hashtag|1|	1 -13
naming|known|2|	1 -22	2-3 -22	4-7 -12
naming|known|3|	2-3 -38
naming|labeled|1|	2-3 -9
naming|labelled|3|	2-3 22
naming|llamada|1|	2-3 -8
naming|llamado|2|	4-7 7
naming|motto|2|	1 -6
naming|mot|2|	1 -14
naming|naam|2|	2-3 -10
naming|named|1|	1 -21	2-3 -18
naming|named|2|	2-3 -16	8+ 13
naming|named|3|	2-3 11	4-7 7
naming|nicknamed|1|	2-3 -24	4-7 -20
naming|nicknamed|2|	1 -16	2-3 -6
naming|none|	1 -10	8+ 13
naming|palavra|1|	1 -14
naming|parola|1|	1 -13
naming|parola|2|	4-7 20
naming|phrase|1|	1 -16	2-3 -22
naming|phrase|2|	4-7 15
naming|phrase|3|	4-7 15
naming|slogan|1|	2-3 -9	4-7 -15
naming|slogan|2|	2-3 -10	4-7 -10
naming|so-called|1|	1 -19	2-3 -42
naming|sogenannte|1|	1 -9
naming|tagged|1|	1 -22	2-3 -8
naming|termed|1|	2-3 26
naming|termed|3|	4-7 17
naming|terms|1|	1 -15
naming|term|1|	1 -15	2-3 -19
naming|term|2|	1 -10
naming|titled|1|	2-3 -21	4-7 -14
naming|titled|2|	8+ 10
naming|titolo|1|	2-3 8
naming|titolo|2|	2-3 -16
naming|titre|2|	2-3 -9
naming|true|	% 11	' -12	( -24	) 6	, -6	- 11	: 15	adverb 16	auxiliary 7	determiner -15	possessive -8	pronoun 13	start 17	stop 31	subordinator 6	that 11	verb-judging -8	verb-saying -13	word -9	– -11	— 11	’ 9	• 8
naming|words|1|	2-3 -27
naming|words|2|	1 18	4-7 13
naming|word|1|	1 -9
naming|word|2|	1 -18	2-3 17	4-7 16
naming|word|3|	1 -18
naming|wort|1|	1 -9
naming|zogeheten|1|	2-3 -13
nl:alone|alone|	2-3 6	4-7 6
nl:alone|first|	2-3 9	4-7 9
nl:alone|inside|	8+ 9
nl:best-gap|according-to|according|gap|according-to|,s|	4-7 10
nl:best-gap|according-to|according|gap|according-to|,|	4-7 13	8+ 10
nl:best-gap|according-to|according|gap|according-to|;c|	4-7 12
nl:best-gap|according-to|according|gap|according-to||	2-3 12	4-7 8
nl:best-gap|named-before|naked||	1 11	2-3 8	4-7 -12	8+ 13
nl:best-gap|named-nearby|naked||	4-7 38	8+ 6
nl:best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 6
nl:best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -7
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -14
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 6	8+ 9
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 13	8+ 10
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 8	4-7 16	8+ 6
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 6
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 -6
nl:best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 7
nl:best-gap|sentence-after|saying|gap|sentence-after||	2-3 15	4-7 9
nl:best-gap|sentence-before|direct|gap|sentence-before|,;|	2-3 9
nl:best-gap|sentence-before|direct|gap|sentence-before||	2-3 10
nl:best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 9
nl:best-gap|sentence-before|saying|gap|sentence-before|s;qc|	4-7 11
nl:best-gap|sentence-before|saying|gap|sentence-before||	2-3 -10
nl:best-gap|sentence-before|thinking|gap|sentence-before||	2-3 9
nl:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	4-7 11
nl:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 11
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -10	8+ 13
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -7	4-7 8
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 13
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 -11	2-3 19	4-7 11	8+ 8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -10
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 13	4-7 7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 15
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 12	4-7 7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -7	4-7 7	8+ 13
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 7
nl:best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	4-7 8
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 6
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 6
nl:best-intro|)|naked|1|	8+ 7
nl:best-intro|,|naked|2-4|	4-7 15
nl:best-intro|,|saying|5-10|	2-3 -10
nl:best-intro|:|direct|2-4|	2-3 -10	8+ 13
nl:best-intro|:|direct|far|	2-3 9
nl:best-intro|:|naked|1|	2-3 11
nl:best-intro|:|naked|2-4|	4-7 10
nl:best-intro|:|naked|5-10|	2-3 8
nl:best-intro|:|saying|0|	4-7 9
nl:best-intro|:|saying|1|	4-7 8
nl:best-intro|:|saying|2-4|	2-3 13	4-7 6
nl:best-intro|:|saying|5-10|	2-3 9
nl:best-intro|adverb|according|1|	4-7 6
nl:best-intro|adverb|naked|2-4|	1 13	2-3 7
nl:best-intro|adverb|saying|5-10|	4-7 7
nl:best-intro|auxiliary|according|5-10|	4-7 12
nl:best-intro|auxiliary|apposed|0|	2-3 11
nl:best-intro|auxiliary|direct|0|	1 -7	4-7 8
nl:best-intro|auxiliary|naked|5-10|	1 -11	2-3 17	4-7 12
nl:best-intro|auxiliary|saying|5-10|	2-3 12
nl:best-intro|capital|apposition|0|	2-3 -7
nl:best-intro|capital|saying|far|	2-3 6
nl:best-intro|coordinator|judging|2-4|	4-7 9
nl:best-intro|determiner|judging|1|	4-7 10
nl:best-intro|determiner|naked|5-10|	1 -12	2-3 -9
nl:best-intro|determiner|naked|far|	2-3 -16
nl:best-intro|determiner|saying|0|	1 -9	2-3 -6
nl:best-intro|determiner|saying|2-4|	2-3 -16	8+ 13
nl:best-intro|preposition|according|1|	2-3 -7
nl:best-intro|preposition|according|far|	4-7 10
nl:best-intro|preposition|naked|2-4|	4-7 16
nl:best-intro|preposition|naked|5-10|	2-3 -11
nl:best-intro|preposition|saying|1|	1 9	2-3 20
nl:best-intro|preposition|saying|2-4|	1 -10
nl:best-intro|preposition|saying|5-10|	2-3 -12
nl:best-intro|preposition|saying|far|	4-7 11
nl:best-intro|pronoun|naked|2-4|	1 -12
nl:best-intro|pronoun|saying|2-4|	2-3 15
nl:best-intro|start|naked|1|	8+ 6
nl:best-intro|start|naked|2-4|	1 13	4-7 9
nl:best-intro|start|naked|far|	8+ 12
nl:best-intro|start|saying|1|	1 -12	2-3 9	4-7 6
nl:best-intro|start|saying|2-4|	4-7 12
nl:best-intro|start|saying|far|	2-3 6	4-7 7
nl:best-intro|stop|according|1|	4-7 11	8+ 10
nl:best-intro|stop|direct|2-4|	2-3 10
nl:best-intro|stop|judging|1|	4-7 16	8+ 9
nl:best-intro|stop|naked|1|	4-7 10	8+ 7
nl:best-intro|stop|naked|2-4|	4-7 -12	8+ 9
nl:best-intro|stop|naked|5-10|	1 11	2-3 8	4-7 17	8+ 9
nl:best-intro|stop|naked|far|	4-7 7
nl:best-intro|stop|other|1|	4-7 13	8+ 10
nl:best-intro|stop|saying|0|	2-3 15
nl:best-intro|stop|saying|1|	1 8	2-3 13	4-7 15	8+ 7
nl:best-intro|stop|thinking|2-4|	2-3 9
nl:best-intro|subordinator|naked|2-4|	1 -8
nl:best-intro|subordinator|naked|5-10|	2-3 -6
nl:best-intro|subordinator|naked|far|	4-7 9
nl:best-intro|that|judging|0|	4-7 8
nl:best-intro|that|judging|1|	4-7 7
nl:best-intro|that|naked|1|	2-3 8
nl:best-intro|that|naked|5-10|	4-7 8
nl:best-intro|that|saying|1|	8+ 8
nl:best-intro|that|saying|2-4|	1 -10	2-3 16
nl:best-intro|verb-judging|judging|0|	2-3 9
nl:best-intro|verb-saying|saying|0|	1 -13	4-7 7
nl:best-intro|word|according|0|	2-3 8	4-7 7
nl:best-intro|word|according|2-4|	2-3 10
nl:best-intro|word|according|5-10|	4-7 7
nl:best-intro|word|apposed|5-10|	4-7 11
nl:best-intro|word|judging|2-4|	1 -11	2-3 19	4-7 8	8+ 6
nl:best-intro|word|judging|5-10|	1 13
nl:best-intro|word|naked|2-4|	2-3 -6
nl:best-intro|word|naked|5-10|	1 -12	2-3 -19	4-7 14
nl:best-intro|word|naked|far|	1 -7	2-3 -13	4-7 7
nl:best-intro|word|saying|1|	2-3 8	4-7 8	8+ 6
nl:best-intro|word|saying|2-4|	1 15	2-3 -14
nl:best-intro|word|saying|5-10|	1 -12	2-3 16
nl:best-intro|word|thinking|2-4|	4-7 7
nl:best-lead|lower|,|naked|	named-nearby 15
nl:best-lead|lower|,|saying|	verb-then-speaker 8
nl:best-lead|lower|adverb|according|	according-to 6
nl:best-lead|lower|adverb|naked|	named-nearby 15
nl:best-lead|lower|adverb|saying|	verb-then-speaker 6
nl:best-lead|lower|auxiliary|according|	according-to 12
nl:best-lead|lower|auxiliary|apposed|	speaker-then-quote 11
nl:best-lead|lower|auxiliary|saying|	quote-then-verb 12
nl:best-lead|lower|capital|apposition|	quote-then-speaker -7
nl:best-lead|lower|capital|saying|	speaker-then-quote 9
nl:best-lead|lower|coordinator|judging|	speaker-then-quote 9
nl:best-lead|lower|determiner|judging|	speaker-then-quote 10
nl:best-lead|lower|determiner|naked|	named-nearby -19
nl:best-lead|lower|determiner|saying|	quote-then-speaker -6	quote-then-verb -7	speaker-then-quote -9
nl:best-lead|lower|preposition|according|	according-to 10
nl:best-lead|lower|preposition|naked|	named-nearby 12
nl:best-lead|lower|preposition|saying|	sentence-before -7	speaker-then-quote 11
nl:best-lead|lower|pronoun|naked|	named-nearby -12
nl:best-lead|lower|pronoun|saying|	speaker-then-quote 15
nl:best-lead|lower|subordinator|naked|	named-nearby 9
nl:best-lead|lower|that|judging|	speaker-then-quote 7	verb-then-speaker 8
nl:best-lead|lower|that|naked|	named-nearby 8
nl:best-lead|lower|that|saying|	quote-then-verb 8	speaker-then-quote -6
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 12
nl:best-lead|lower|verb-saying|saying|	speaker-then-quote 7
nl:best-lead|lower|word|according|	according-to 18
nl:best-lead|lower|word|apposed|	speaker-then-quote 11
nl:best-lead|lower|word|naked|	named-nearby -10
nl:best-lead|lower|word|saying|	quote-then-verb 13	speaker-then-quote 11
nl:best-lead|lower|word|thinking|	speaker-then-quote 7
nl:best-lead|upper|)|naked|	named-nearby 6
nl:best-lead|upper|,|saying|	speaker-then-quote -10
nl:best-lead|upper|:|direct|	sentence-before 9	speaker-then-quote -8
nl:best-lead|upper|:|judging|	speaker-then-quote 6
nl:best-lead|upper|:|naked|	named-nearby 21
nl:best-lead|upper|:|saying|	quote-then-verb 8	sentence-after 9	sentence-before 10	speaker-then-quote 18
nl:best-lead|upper|determiner|saying|	quote-then-verb -6
nl:best-lead|upper|preposition|according|	according-to -7
nl:best-lead|upper|preposition|naked|	named-nearby -11
nl:best-lead|upper|preposition|saying|	quote-then-verb -8
nl:best-lead|upper|start|naked|	named-before 12	named-nearby 17
nl:best-lead|upper|start|saying|	paragraph-before 6	quote-then-speaker -12	quote-then-verb 13	sentence-after 8
nl:best-lead|upper|stop|according|	according-to 11
nl:best-lead|upper|stop|direct|	sentence-before 10
nl:best-lead|upper|stop|judging|	quote-then-verb 15
nl:best-lead|upper|stop|naked|	named-before -10	named-nearby 41
nl:best-lead|upper|stop|other|	quote-then-verb 14
nl:best-lead|upper|stop|saying|	quote-then-verb 16	sentence-after 15
nl:best-lead|upper|stop|thinking|	sentence-before 11
nl:best-lead|upper|subordinator|naked|	named-nearby -11
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -13
nl:best-lead|upper|word|naked|	named-nearby -12
nl:best-lemma|	antwoorden 9	appen 6	bekennen 14	benadrukken 10	beslissen 15	bevestigen -13	blijven -6	citeren 6	denken 7	duiden 11	erkennen 11	geven 16	glimlachen 6	grappen 12	heten -8	informeren 9	kaatsen 6	klinken 6	lachen 12	leggen 8	luiden 9	melden 9	monkelen 8	noemen 18	none -6	oordelen 11	peinzen 16	pleiten -10	reageren 11	rekenen 13	roepen 12	schamperen 7	schrijven 7	sommen 7	spreken 19	staan -8	unlisted 14	vatten 11	verklaren -6	vertellen 6	verwijten 9	voegen 15	waarschuwen 6	zeggen 10	zien 12	zweren 8
nl:best-lemma|antwoorden|quote-then-verb|	1 9
nl:best-lemma|appen|quote-then-verb|	1 6
nl:best-lemma|bekennen|quote-then-verb|	1 16
nl:best-lemma|benadrukken|quote-then-verb|	1 10
nl:best-lemma|beslissen|quote-then-verb|	1 15
nl:best-lemma|bevestigen|sentence-after|	0 15
nl:best-lemma|bevestigen|speaker-then-quote|	2-4 -17
nl:best-lemma|blijven|quote-then-speaker|	0 -9
nl:best-lemma|blijven|speaker-then-quote|	0 7
nl:best-lemma|citeren|speaker-then-quote|	2-4 6
nl:best-lemma|denken|speaker-then-quote|	2-4 7
nl:best-lemma|duiden|quote-then-verb|	1 11
nl:best-lemma|erkennen|speaker-then-quote|	2-4 11
nl:best-lemma|geven|quote-then-verb|	1 16
nl:best-lemma|glimlachen|quote-then-verb|	1 6
nl:best-lemma|grappen|quote-then-verb|	1 12
nl:best-lemma|heten|quote-then-verb|	2-4 10
nl:best-lemma|heten|speaker-then-quote|	0 -13
nl:best-lemma|informeren|paragraph-before|	far 6
nl:best-lemma|kaatsen|quote-then-verb|	1 6
nl:best-lemma|klinken|quote-then-verb|	1 6
nl:best-lemma|lachen|quote-then-verb|	1 8
nl:best-lemma|lachen|sentence-after|	0 9
nl:best-lemma|laten|quote-then-verb|	0 -6	1 16	5-10 -8
nl:best-lemma|laten|speaker-then-quote|	2-4 16	5-10 -9
nl:best-lemma|leggen|quote-then-verb|	1 8
nl:best-lemma|luiden|quote-then-verb|	1 9
nl:best-lemma|melden|quote-then-verb|	1 9
nl:best-lemma|monkelen|quote-then-verb|	1 8
nl:best-lemma|noemen|speaker-then-quote|	1 12	2-4 19	5-10 13
nl:best-lemma|none|according-to|	0 12	2-4 13	5-10 11	far 10
nl:best-lemma|none|named-before|	1 10	2-4 -13	5-10 12	far 9
nl:best-lemma|none|named-nearby|	1 18	2-4 12	far -11
nl:best-lemma|none|quote-then-speaker|	0 -7
nl:best-lemma|none|sentence-before|	2-4 10	far 9
nl:best-lemma|none|speaker-then-quote|	2-4 -8	5-10 14
nl:best-lemma|oordelen|quote-then-verb|	1 10
nl:best-lemma|oordelen|verb-then-speaker|	0 8
nl:best-lemma|peinzen|quote-then-verb|	1 16
nl:best-lemma|pleiten|speaker-then-quote|	2-4 -10
nl:best-lemma|reageren|quote-then-verb|	1 15
nl:best-lemma|reageren|speaker-then-quote|	2-4 10
nl:best-lemma|rekenen|sentence-before|	far 11
nl:best-lemma|roepen|quote-then-verb|	1 12
nl:best-lemma|schamperen|quote-then-verb|	1 7
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -10	5-10 14
nl:best-lemma|sommen|quote-then-verb|	1 7
nl:best-lemma|spreken|speaker-then-quote|	1 16	2-4 13
nl:best-lemma|staan|quote-then-speaker|	1 -12
nl:best-lemma|staan|quote-then-verb|	1 8	5-10 12
nl:best-lemma|unlisted|quote-then-verb|	1 14
nl:best-lemma|vatten|quote-then-verb|	2-4 9
nl:best-lemma|vatten|sentence-after|	far 7
nl:best-lemma|verklaren|quote-then-verb|	1 8	2-4 -7
nl:best-lemma|verklaren|verb-then-speaker|	5-10 6
nl:best-lemma|verwijten|speaker-then-quote|	2-4 9
nl:best-lemma|vinden|quote-then-verb|	1 14
nl:best-lemma|vinden|speaker-then-quote|	2-4 -6
nl:best-lemma|voegen|quote-then-verb|	1 15
nl:best-lemma|vragen|quote-then-verb|	1 17
nl:best-lemma|vragen|sentence-before|	5-10 -10
nl:best-lemma|vragen|speaker-then-quote|	2-4 11
nl:best-lemma|waarschuwen|speaker-then-quote|	far 6
nl:best-lemma|willen|sentence-before|	2-4 9
nl:best-lemma|zeggen|quote-then-verb|	1 9
nl:best-lemma|zeggen|sentence-before|	5-10 10
nl:best-lemma|zeggen|speaker-then-quote|	2-4 7
nl:best-lemma|zien|speaker-then-quote|	0 9	2-4 9
nl:best-lemma|zweren|quote-then-verb|	1 8
nl:best-near|according-to|according|	0 12	2-4 13	5-10 11	far 10
nl:best-near|according|0|	2-3 8	4-7 7
nl:best-near|according|1|	2-3 -7	4-7 11	8+ 8
nl:best-near|according|2-4|	2-3 10
nl:best-near|according|5-10|	4-7 11
nl:best-near|according|far|	4-7 10
nl:best-near|apposed|0|	2-3 11
nl:best-near|apposed|5-10|	4-7 11
nl:best-near|apposition|0|	2-3 -7
nl:best-near|direct|0|	1 -7	4-7 8
nl:best-near|direct|2-4|	2-3 -7	8+ 13
nl:best-near|direct|far|	2-3 9
nl:best-near|judging|0|	2-3 9	4-7 8
nl:best-near|judging|1|	4-7 9	8+ 9
nl:best-near|judging|2-4|	1 -11	2-3 19	4-7 12	8+ 8
nl:best-near|judging|5-10|	1 13
nl:best-near|naked|1|	2-3 10	4-7 7	8+ 8
nl:best-near|naked|2-4|	1 13	4-7 -10
nl:best-near|naked|5-10|	1 -8	4-7 18	8+ 8
nl:best-near|naked|far|	1 -7	2-3 -19	4-7 12	8+ 7
nl:best-near|named-before|naked|	1 10	2-4 -13	5-10 12	far 9
nl:best-near|named-nearby|naked|	1 18	2-4 12	far -11
nl:best-near|other|1|	4-7 13	8+ 10
nl:best-near|paragraph-before|saying|	far 6
nl:best-near|quote-then-speaker|apposition|	0 -7
nl:best-near|quote-then-speaker|saying|	0 -9	1 -12
nl:best-near|quote-then-verb|judging|	1 7
nl:best-near|quote-then-verb|other|	1 14
nl:best-near|quote-then-verb|saying|	0 -6	1 16
nl:best-near|saying|0|	1 -18	4-7 12
nl:best-near|saying|1|	2-3 28	4-7 15	8+ 6
nl:best-near|saying|2-4|	2-3 -11	4-7 12	8+ 12
nl:best-near|saying|5-10|	1 -15	2-3 9	4-7 7
nl:best-near|saying|far|	2-3 10	4-7 14
nl:best-near|sentence-after|saying|	0 17	far 7
nl:best-near|sentence-before|direct|	2-4 10	far 9
nl:best-near|sentence-before|saying|	5-10 -6	far 12
nl:best-near|sentence-before|thinking|	2-4 11
nl:best-near|speaker-then-quote|apposed|	0 11	5-10 14
nl:best-near|speaker-then-quote|direct|	2-4 -8
nl:best-near|speaker-then-quote|judging|	0 12	1 12	5-10 13
nl:best-near|speaker-then-quote|saying|	0 -10	1 16	2-4 6	5-10 7	far 6
nl:best-near|thinking|2-4|	4-7 7
nl:best-near|verb-then-speaker|judging|	0 8
nl:best-near|verb-then-speaker|saying|	1 7	5-10 6
nl:best-order|according|according|0|	2-3 8	4-7 7
nl:best-order|according|according|1|	2-3 -7	4-7 11	8+ 8
nl:best-order|according|according|2-4|	2-3 10
nl:best-order|according|according|5-10|	4-7 11
nl:best-order|according|according|far|	4-7 10
nl:best-order|apposed|apposed|0|	2-3 11
nl:best-order|apposed|apposed|5-10|	4-7 11
nl:best-order|apposed|judging|2-4|	8+ 7
nl:best-order|apposed|saying|0|	2-3 15
nl:best-order|apposed|thinking|2-4|	4-7 7
nl:best-order|apposition|apposition|0|	2-3 -7
nl:best-order|apposition|saying|5-10|	2-3 -10
nl:best-order|apposition|thinking|2-4|	2-3 9
nl:best-order|direct|direct|0|	1 -7	4-7 8
nl:best-order|direct|direct|2-4|	2-3 -7	8+ 13
nl:best-order|direct|direct|far|	2-3 9
nl:best-order|direct|judging|0|	2-3 9
nl:best-order|direct|judging|1|	4-7 12
nl:best-order|direct|judging|2-4|	1 -11	2-3 19	4-7 12	8+ 7
nl:best-order|direct|judging|5-10|	1 13
nl:best-order|direct|saying|0|	1 -18	4-7 12
nl:best-order|direct|saying|1|	2-3 20
nl:best-order|direct|saying|2-4|	2-3 -10	4-7 6	8+ 13
nl:best-order|direct|saying|5-10|	1 -15	2-3 15	4-7 7
nl:best-order|direct|saying|far|	2-3 6	4-7 12
nl:best-order|inverted|judging|0|	4-7 8
nl:best-order|inverted|judging|1|	4-7 6	8+ 9
nl:best-order|inverted|other|1|	4-7 13	8+ 10
nl:best-order|inverted|saying|0|	2-3 -6
nl:best-order|inverted|saying|1|	1 8	2-3 17	4-7 15	8+ 6
nl:best-order|inverted|saying|2-4|	2-3 -7	4-7 13
nl:best-order|inverted|saying|5-10|	4-7 6
nl:best-order|inverted|saying|far|	2-3 6	4-7 7
nl:best-order|naked|naked|1|	2-3 10	4-7 7	8+ 8
nl:best-order|naked|naked|2-4|	1 13	4-7 -10
nl:best-order|naked|naked|5-10|	1 -8	4-7 18	8+ 8
nl:best-order|naked|naked|far|	1 -7	2-3 -19	4-7 12	8+ 7
nl:best-phrase|name|	according 14	apposed 14	judging 6	saying 6
nl:best-phrase|noun|	according 16	apposed 11	apposition -7	judging 13	other 13	thinking 9
nl:best-phrase|pronoun|	according 13	direct 9	naked -7	other 8	saying 20
nl:best-score|	-1 8	-2 -16	-3 9	-4 13	0 -13	1 -10	2 26	3 8	4 18	5 14
nl:best-score|-1|	4-7 9	8+ 6
nl:best-score|-2|	1 -11	2-3 9	4-7 -14	8+ 15
nl:best-score|-3|	2-3 9
nl:best-score|-4|	2-3 6	4-7 9	8+ 12
nl:best-score|0|	2-3 -20	4-7 17
nl:best-score|1|	1 -23	4-7 22	8+ 7
nl:best-score|2|	1 7	2-3 22	4-7 21	8+ 7
nl:best-score|3|	2-3 7	4-7 24	8+ 7
nl:best-score|4|	1 14	4-7 20	8+ 8
nl:best-score|5|	4-7 18	8+ 7
nl:best|according-to|according|	2-3 12	4-7 14	8+ 8
nl:best|named-before|naked|	1 11	2-3 8	4-7 -12	8+ 13
nl:best|named-nearby|naked|	4-7 38	8+ 6
nl:best|paragraph-before|saying|	2-3 6
nl:best|quote-then-speaker|apposition|	2-3 -7
nl:best|quote-then-speaker|saying|	1 -14
nl:best|quote-then-verb|judging|	4-7 6	8+ 9
nl:best|quote-then-verb|other|	4-7 13	8+ 10
nl:best|quote-then-verb|saying|	1 8	4-7 15	8+ 6
nl:best|sentence-after|saying|	2-3 15	4-7 11
nl:best|sentence-before|direct|	2-3 9
nl:best|sentence-before|saying|	2-3 -9	4-7 12
nl:best|sentence-before|thinking|	2-3 9
nl:best|speaker-then-quote|apposed|	2-3 11	4-7 11
nl:best|speaker-then-quote|direct|	1 -7	2-3 -10	4-7 8	8+ 13
nl:best|speaker-then-quote|judging|	2-3 19	4-7 14	8+ 8
nl:best|speaker-then-quote|saying|	2-3 7	4-7 11	8+ 12
nl:best|speaker-then-quote|thinking|	4-7 7
nl:best|verb-then-speaker|judging|	4-7 8
nl:best|verb-then-speaker|saying|	4-7 8
nl:case-follow|all-one|,auxiliary|	none -10
nl:case-follow|all-one|,verb-saying|	? 6	none 14
nl:case-follow|all-one|auxiliary|	none -15
nl:case-follow|all-one|capital|	. 9
nl:case-follow|all-one|end|	. 12
nl:case-follow|all-one|stop|	none -17
nl:case-follow|all|,determiner|	none -10
nl:case-follow|all|,word|	none -6
nl:case-follow|all|end|	! 10
nl:case-follow|all|stop|	none -16
nl:case-follow|all|verb-saying|	none -6
nl:case-follow|all|word|	none -7
nl:case-follow|first|,preposition|	none -8
nl:case-follow|first|,verb-judging|	none 7
nl:case-follow|first|,verb-saying|	none -6
nl:case-follow|first|,word|	none 13
nl:case-follow|first|:|	none 8
nl:case-follow|first|auxiliary|	. 9
nl:case-follow|first|capital|	. 23
nl:case-follow|first|determiner|	. 13
nl:case-follow|first|end|	. 21	none 11
nl:case-follow|first|preposition|	. 9
nl:case-follow|first|that|	. 10
nl:case-follow|first|word|	none -6
nl:case-follow|most|,verb-saying|	none 9
nl:case-follow|none|,verb-saying|	none 13
nl:case-follow|none|,word|	none 6
nl:case-follow|none|-|	none -11
nl:case-follow|none|:|	none 7
nl:case-follow|none|;|	none 8
nl:case-follow|none|determiner|	none -10
nl:case-follow|none|end|	. 8	none 17
nl:case-follow|none|stop|	none 7
nl:case-follow|none|verb-judging|	none -7
nl:case-follow|none|word|	none 6
nl:case-follow|some|stop|	none 9
nl:case-intro|all-one|	: 9	stop 16	subordinator -8	verb-saying -13	word -11
nl:case-intro|all|	, -10	determiner -6	preposition -13	subordinator -6
nl:case-intro|first|	) 6	: 22	preposition -8	quote 10	start 9	word -6
nl:case-intro|most|	stop 9
nl:case-intro|none|	, 12	adverb 16	auxiliary 6	coordinator 9	determiner -22	subordinator 9	verb-judging 12	verb-saying 7	word 12
nl:case-intro|some|	preposition 7
nl:case|all|	2 -7	3 -12
nl:case|first|	10+ 7	2 9	3 11	4-5 -7	6-9 13
nl:case|most|	3 9
nl:case|none|	10+ 7	2 -10	3 26	4-5 30	6-9 23
nl:case|some|	6-9 8
nl:clause|false|false|	all -12	first 19	most 9	some 9
nl:clause|false|true|	first 16	none 12
nl:clause|true|false|	first 18	none 21
nl:clause|true|true|	first -7	none 22
nl:ending|	! 13	. 33	? 10	none -7
nl:family|"|	1 10	2-3 6	4-7 -8	8+ 6
nl:family|'|	1 -11	4-7 15	8+ 13
nl:family|«|	2-3 -9	4-7 11	8+ 8
nl:family|‘|	2-3 -10	4-7 23	8+ 9
nl:family|’|	4-7 26
nl:family|“|	1 -20	2-3 7	4-7 27	8+ 8
nl:family|„|	1 6	2-3 11	4-7 13	8+ 7
nl:follow|	,auxiliary -10	,determiner -9	,preposition -7	,verb-judging 7	,word 11	- -11	: 11	; 8	auxiliary -7	capital 21	end 34	that 10	verb-judging -7	verb-saying -6
nl:headline|false|	8+ 8
nl:headline|true|	1 9	2-3 12	4-7 12
nl:in-noun|false|false|1|	all-one 6	none -8
nl:in-noun|false|false|2-3|	all -9	all-one 11	first 10	most 9	none 20
nl:in-noun|false|false|4-7|	none 22	some 7
nl:in-noun|false|false|8+|	first 7	none 9
nl:in-noun|false|true|1|	none -10
nl:in-noun|false|true|2-3|	all -7	first 15	none 6
nl:in-noun|false|true|4-7|	first 15
nl:in-noun|true|false|1|	none -6
nl:in-noun|true|false|2-3|	all -6	all-one -11
nl:in-noun|true|false|4-7|	none 23
nl:in-noun|true|false|8+|	none 13
nl:in-noun|true|true|2-3|	first -6	none -19
nl:in-noun|true|true|4-7|	none 14
nl:intro-follow|)|end|	8+ 6
nl:intro-follow|,|,determiner|	2-3 -10
nl:intro-follow|,|stop|	4-7 14
nl:intro-follow|:|,verb-saying|	4-7 8
nl:intro-follow|:|capital|	2-3 9	4-7 8
nl:intro-follow|:|determiner|	4-7 11	8+ 13
nl:intro-follow|:|end|	2-3 18	4-7 10
nl:intro-follow|:|stop|	2-3 -10
nl:intro-follow|adverb|,word|	4-7 6
nl:intro-follow|adverb|:|	2-3 7
nl:intro-follow|adverb|preposition|	1 13
nl:intro-follow|adverb|stop|	4-7 6
nl:intro-follow|auxiliary|-|	1 -11
nl:intro-follow|auxiliary|preposition|	2-3 12
nl:intro-follow|auxiliary|stop|	1 -7	2-3 21	4-7 10
nl:intro-follow|capital|verb-judging|	2-3 -7
nl:intro-follow|capital|word|	2-3 6
nl:intro-follow|coordinator|stop|	4-7 9
nl:intro-follow|determiner|auxiliary|	2-3 -9
nl:intro-follow|determiner|preposition|	2-3 -12
nl:intro-follow|determiner|stop|	1 -12	2-3 -11	4-7 10	8+ 13
nl:intro-follow|determiner|verb-saying|	2-3 -6
nl:intro-follow|determiner|word|	1 -9	2-3 -15
nl:intro-follow|preposition|,preposition|	2-3 -8
nl:intro-follow|preposition|end|	1 9
nl:intro-follow|preposition|stop|	2-3 -6	4-7 20	8+ 6
nl:intro-follow|preposition|word|	1 -12	2-3 -7
nl:intro-follow|pronoun|preposition|	1 -12
nl:intro-follow|pronoun|stop|	2-3 15
nl:intro-follow|quote|that|	4-7 10
nl:intro-follow|start|,verb-saying|	1 13	2-3 9	4-7 9	8+ 7
nl:intro-follow|start|,word|	4-7 13
nl:intro-follow|start|:|	4-7 8
nl:intro-follow|start|auxiliary|	1 -12
nl:intro-follow|start|end|	2-3 6	4-7 6
nl:intro-follow|start|preposition|	4-7 7
nl:intro-follow|stop|,verb-judging|	4-7 16	8+ 13
nl:intro-follow|stop|,verb-saying|	1 8	2-3 13	4-7 -10	8+ 7
nl:intro-follow|stop|,verb-thinking|	8+ 7
nl:intro-follow|stop|,word|	4-7 15	8+ 10
nl:intro-follow|stop|auxiliary|	8+ 9
nl:intro-follow|stop|capital|	2-3 15	4-7 18
nl:intro-follow|stop|end|	1 11	2-3 14	4-7 15
nl:intro-follow|stop|preposition|	8+ 9
nl:intro-follow|subordinator|,word|	2-3 -6
nl:intro-follow|subordinator|stop|	1 -8	4-7 9
nl:intro-follow|that|,determiner|	4-7 7
nl:intro-follow|that|,verb-saying|	8+ 8
nl:intro-follow|that|;|	2-3 8
nl:intro-follow|that|determiner|	1 -10
nl:intro-follow|that|stop|	2-3 16	4-7 10
nl:intro-follow|verb-judging|end|	2-3 9
nl:intro-follow|verb-saying|end|	4-7 7
nl:intro-follow|verb-saying|stop|	1 -13
nl:intro-follow|word|,auxiliary|	2-3 -10
nl:intro-follow|word|,verb-saying|	2-3 8	4-7 8	8+ 6
nl:intro-follow|word|auxiliary|	1 -12	4-7 13
nl:intro-follow|word|preposition|	2-3 8
nl:intro-follow|word|stop|	4-7 13	8+ 7
nl:intro-follow|word|word|	1 8	2-3 -15	4-7 14
nl:intro|	) 6	, -6	: 21	adverb 16	auxiliary 6	coordinator 9	determiner -23	quote 10	start 11	subordinator -7	verb-judging 12	verb-saying -10	word 11
nl:lead|lower|	, 12	adverb 16	auxiliary 6	coordinator 9	determiner -22	subordinator 9	verb-judging 12	verb-saying 7	word 12
nl:lead|upper|	) 6	, -7	: 21	determiner -6	preposition -16	quote 10	start 11	subordinator -11	verb-saying -13	word -12
nl:naming|false|	: -8	word -12
nl:naming|naam|2|	2-3 -10
nl:naming|none|	8+ 8
nl:naming|term|1|	1 -7
nl:naming|true|	) 6	, -6	: 25	adverb 16	auxiliary 6	coordinator 9	determiner -23	quote 10	start 11	subordinator -7	verb-judging 12	verb-saying -10	word 17
nl:naming|zogeheten|1|	2-3 -13
nl:nobody|4-7|	: 6	quote 10	start 10
nl:others|0|	1 -6	8+ 8
nl:others|1|	1 13	2-3 9	4-7 20
nl:own-case|false|all-one|	: 9	stop 16	subordinator -8	verb-saying -13	word -11
nl:own-case|false|all|	, -10	determiner -6	preposition -13	subordinator -6
nl:own-case|false|first|	: 20	preposition -8	quote 10	start 17	stop 25	word -6
nl:own-case|false|most|	stop 9
nl:own-case|false|none|	, 11	adverb 16	determiner -23	subordinator 9	verb-judging 12	verb-saying 7	word 10
nl:own-case|false|some|	preposition 7
nl:own-case|true|first|	) 6	: 15	start 7	stop -8
nl:own-case|true|none|	, 6	auxiliary 9	coordinator 9	determiner 16	preposition 12	that 16	word 17
nl:own|false|	4-7 31	8+ 10
nl:own|true|	2-3 17	8+ 8
nl:sentence|judging|	2-3 21	4-7 12	8+ 10
nl:sentence|none|	1 -13	4-7 35	8+ 9
nl:sentence|saying|	4-7 -8	8+ 8
nl:sentence|thinking|	4-7 16
nl:size-ending|10+|.|	auxiliary 9	end 6	preposition 9
nl:size-ending|10+|none|	,verb-judging 13	,verb-saying 7	,word 10	stop 6
nl:size-ending|1|.|	end 11
nl:size-ending|1|none|	,verb-saying 14	- -11	auxiliary -18	determiner -10	end 9	stop -7
nl:size-ending|2|!|	end 10
nl:size-ending|2|.|	capital 15	end 18
nl:size-ending|2|?|	,verb-saying 6
nl:size-ending|2|none|	,auxiliary -10	,determiner -9	,preposition -7	,verb-saying 15	,word -6	end 9	preposition -12	verb-judging -7	word -14
nl:size-ending|3|.|	capital 9	end 12
nl:size-ending|3|none|	,verb-saying 12	: 7	; 8	auxiliary 11	preposition 14	stop 13	verb-saying -6
nl:size-ending|4-5|.|	capital 8	determiner 6	end 25	preposition 7	that 10
nl:size-ending|4-5|none|	,determiner 7	,verb-saying -11	,word 16	auxiliary 15	end 9	stop 22
nl:size-ending|6-9|.|	capital 14	determiner 11	end 8
nl:size-ending|6-9|none|	,verb-judging 6	,verb-saying 11	,word 10	: 8	end 11	stop 14	word 14
nl:size-follow|10+|	,verb-judging 13	,verb-saying 7	,word 10	auxiliary 9	end 6	preposition 9	stop 6
nl:size-follow|1|	,verb-saying 14	- -11	auxiliary -18	determiner -10	end 14	stop -7
nl:size-follow|2|	,auxiliary -10	,determiner -9	,preposition -7	,verb-saying 13	,word -6	capital 15	end 19	preposition -12	verb-judging -7	word -14
nl:size-follow|3|	,verb-saying 12	: 7	; 8	auxiliary 11	capital 9	end 14	preposition 14	stop 13	verb-saying -6
nl:size-follow|4-5|	,determiner 7	,verb-saying -11	,word 16	auxiliary 15	capital 8	determiner 6	end 17	preposition 7	stop 22	that 10
nl:size-follow|6-9|	,verb-judging 6	,verb-saying 11	,word 10	: 8	capital 14	determiner 11	end 9	stop 14	word 14
nl:size-intro|10+|	) 6	stop 8	that 8
nl:size-intro|1|	adverb 13	auxiliary -14	determiner -13	pronoun -12	stop 13	subordinator -8	that -10	verb-saying -13
nl:size-intro|2|	, -10	auxiliary 17	capital -7	determiner -20	preposition -7	pronoun 15	start 10	stop 22	subordinator -6	verb-judging 9
nl:size-intro|3|	: 15	adverb 7	auxiliary 17	capital 9	determiner -16	stop 9	that 10	word 23
nl:size-intro|4-5|	, 14	: 11	adverb 8	auxiliary 11	coordinator 9	preposition 19	quote 10	start 12	stop -9	subordinator 9	that 7	verb-saying 7	word 23
nl:size-intro|6-9|	, 6	: 12	auxiliary 12	determiner 16	preposition 10	start 9	stop 12	that 10	word 17
nl:size|	10+ 7	2 -8	3 15	6-9 19
nl:subject|elided|	,verb-saying -13	4-7 -15	8+ 11	end 6	stop 11
nl:subject|none|	,auxiliary -10	,verb-judging 7	,word 10	- -11	1 -7	4-7 31	8+ 7	: 10	; 8	auxiliary 9	capital 21	determiner 11	end 27	preposition 7	that 10	word -11
nl:subject|own|	,determiner -10	,preposition -7	,verb-saying 26	,word 13	4-7 29	8+ 8	: 6	auxiliary -6	determiner -7	end 22	preposition -8	stop 16	verb-judging -7	verb-saying -6	word 6
nl:two-before|)|	stop 9
nl:two-before|,|	auxiliary 11	coordinator 9	word 8
nl:two-before|adverb|	pronoun -12	stop 11
nl:two-before|auxiliary|	adverb 13	stop 20	word 8
nl:two-before|capital|	) 7	, 8	: 19	auxiliary 6	stop 23	verb-saying 7	word 6
nl:two-before|coordinator|	auxiliary 12
nl:two-before|determiner|	, -10	word 8
nl:two-before|preposition|	auxiliary -11	capital 9	determiner -7	stop 6
nl:two-before|pronoun|	adverb 6	capital -7	preposition 11	subordinator -8	verb-saying -13	word -17
nl:two-before|quote|	stop 8
nl:two-before|start|	determiner -6	quote 10	start 11
nl:two-before|stop|	preposition -8
nl:two-before|subordinator|	determiner -15
nl:two-before|that|	word 6
nl:two-before|verb-judging|	: 6	determiner 10	stop 8	that 7
nl:two-before|verb-saying|	preposition 17	stop 10
nl:two-before|verb-thinking|	that 8
nl:two-before|word|	: 13	adverb 10	auxiliary 16	determiner -19	preposition -18	pronoun 15	verb-judging 9	word 23
nl:two-words-before|)|	. 9
nl:two-words-before|,|	alias -10	is 11	maar 9	wat 11
nl:two-words-before|.|	in -8
nl:two-words-before|6-4|	. 8
nl:two-words-before|6-7|	. 7
nl:two-words-before|aangesloten|	. 8
nl:two-words-before|aan|	. 8	zijn -11
nl:two-words-before|aflossen|	. 15
nl:two-words-before|af|	. 14
nl:two-words-before|akkoord|	. 8
nl:two-words-before|als|	een -12
nl:two-words-before|alvast|	. 6
nl:two-words-before|al|	. 8
nl:two-words-before|bekend|	als -6
nl:two-words-before|belang|	. 9
nl:two-words-before|bestaat|	er 7
nl:two-words-before|bewindsman|	. 15
nl:two-words-before|blij|	. 10
nl:two-words-before|boezem|	. 7
nl:two-words-before|boom|	. 6
nl:two-words-before|boulevard|	. 9
nl:two-words-before|brief|	. 7
nl:two-words-before|callcenter|	: 9
nl:two-words-before|choreografe|	. 6
nl:two-words-before|dak|	. 7
nl:two-words-before|dat|	bleek 6
nl:two-words-before|debat|	, 7
nl:two-words-before|de|	achterban -12	afspraak 6	bus 13	dokter 7	klassieke -11	motie 10	opvang 9	schade 15	tekst 6	term -7	terugroepactie 15	uitspraak 14
nl:two-words-before|die|	toeslag 7	wedstrijd 7
nl:two-words-before|dood|	. 17
nl:two-words-before|droog|	. 24
nl:two-words-before|duren|	? 10
nl:two-words-before|een|	kadekraan -12
nl:two-words-before|eigenaar|	van -11
nl:two-words-before|en|	zijn 12
nl:two-words-before|erbij|	dat 8
nl:two-words-before|ergernis|	. 6
nl:two-words-before|ermee|	. 9
nl:two-words-before|ervan|	. 18
nl:two-words-before|eten|	. 10
nl:two-words-before|gebeurt|	dat 8
nl:two-words-before|gebouwd|	. 11
nl:two-words-before|gelderland|	is 17
nl:two-words-before|geldt|	een -11
nl:two-words-before|gemeente|	een -12
nl:two-words-before|gesproken|	van 12
nl:two-words-before|gezien|	die -7
nl:two-words-before|gezocht|	: 11
nl:two-words-before|ging|	? 16
nl:two-words-before|haar|	, -10
nl:two-words-before|haastig|	: 9
nl:two-words-before|haast|	: 7
nl:two-words-before|hadders|	. 7
nl:two-words-before|hem|	als -8
nl:two-words-before|herhaling|	met -10
nl:two-words-before|het|	besluit 6	binnenhof -7	dossier -17	kabinet 9	over 9	project 6	zogeheten -13
nl:two-words-before|hij|	baalt 7	er 6
nl:two-words-before|hofvijver|	. 17
nl:two-words-before|inbev|	had 8
nl:two-words-before|ingaan|	. 16
nl:two-words-before|in|	. 16
nl:two-words-before|is|	. 16	daar 6
nl:two-words-before|kade|	. 12
nl:two-words-before|kan|	. 6
nl:two-words-before|kesteren|	. 9
nl:two-words-before|kiezen|	. 16
nl:two-words-before|kleine|	tentoonstelling -6
nl:two-words-before|klotst|	. 8
nl:two-words-before|kopte|	. 9
nl:two-words-before|kort|	. 6
nl:two-words-before|kruyt|	. 8
nl:two-words-before|kusttram|	rijdt 6
nl:two-words-before|lachend|	: 6
nl:two-words-before|lacht|	) 7
nl:two-words-before|leerling|	. 7
nl:two-words-before|lerares|	. 8
nl:two-words-before|liever|	een -14
nl:two-words-before|liggen|	partijen 8
nl:two-words-before|lijden|	aan -10
nl:two-words-before|marbella|	. 23
nl:two-words-before|medewerkers|	liefkozend -14
nl:two-words-before|mee|	. 21
nl:two-words-before|meldingen|	. 7
nl:two-words-before|meter|	. 9
nl:two-words-before|minister|	ziet 9
nl:two-words-before|moeten|	. 7
nl:two-words-before|monnickendam|	. 15
nl:two-words-before|naam|	: -10
nl:two-words-before|nachtploeg|	. 8
nl:two-words-before|nederlands|	. 7
nl:two-words-before|niet|	: 8
nl:two-words-before|noemde|	haar 10
nl:two-words-before|noemt|	dat 7
nl:two-words-before|ns|	. 9
nl:two-words-before|of|	haar -9
nl:two-words-before|omhoog|	. 11
nl:two-words-before|om|	. 12
nl:two-words-before|onderschrift|	: 11
nl:two-words-before|ook|	het -12
nl:two-words-before|opgegeten|	. 21
nl:two-words-before|opgeruimd|	. 6
nl:two-words-before|oranje|	. -15
nl:two-words-before|overeenkomst|	als 9
nl:two-words-before|over|	de -7
nl:two-words-before|peeters-anand|	. 10
nl:two-words-before|postzegel|	. 9
nl:two-words-before|prediker|	: 6
nl:two-words-before|queen|	. 7
nl:two-words-before|rand|	. 14
nl:two-words-before|rechter|	dat 8
nl:two-words-before|rond|	. 8
nl:two-words-before|school|	. 18
nl:two-words-before|slotparagraaf|	dat -10
nl:two-words-before|sneeuwt|	. 18
nl:two-words-before|sprake|	van 10
nl:two-words-before|sprak|	van 10
nl:two-words-before|spreekt|	van 14
nl:two-words-before|spreekwoord|	: 13
nl:two-words-before|stalen|	zouden 12
nl:two-words-before|start|	 10	de -6	start 11
nl:two-words-before|stopte|	. 6
nl:two-words-before|studie|	in -7
nl:two-words-before|sturen|	. 10
nl:two-words-before|terughoudend|	. 18
nl:two-words-before|tevreden|	. 7
nl:two-words-before|thee|	. 15
nl:two-words-before|toe|	. 21
nl:two-words-before|toont|	zich 15
nl:two-words-before|treurde|	om 9
nl:two-words-before|trots|	. 11
nl:two-words-before|uitspraak|	volgt 8
nl:two-words-before|unie|	. 8
nl:two-words-before|uur|	. 13
nl:two-words-before|uw|	school 16
nl:two-words-before|vandalisme|	niet 7
nl:two-words-before|van|	. 7	een 13	financiën 6
nl:two-words-before|veldkamp|	blijft 7
nl:two-words-before|verliep|	. 9
nl:two-words-before|verstuurd|	. 17
nl:two-words-before|vervangend|	vervoer 11
nl:two-words-before|verzocht|	, 12
nl:two-words-before|vlaai|	. 15
nl:two-words-before|voorwaarden|	: 9
nl:two-words-before|voor|	. 13
nl:two-words-before|wakker|	. 14
nl:two-words-before|wat|	is -7
nl:two-words-before|weg|	. 8
nl:two-words-before|wel|	. 19
nl:two-words-before|weten|	, 6	. 9	dat 16
nl:two-words-before|wil|	dat 8
nl:two-words-before|winst|	? 15
nl:two-words-before|woorden|	: 9
nl:two-words-before|worden|	er 13
nl:two-words-before|x|	: 10
nl:two-words-before|zaak|	mag 12
nl:two-words-before|zaal|	. 14
nl:two-words-before|zeggen|	? 9
nl:two-words-before|zetten|	. 12
nl:two-words-before|ze|	heet -13
nl:two-words-before|zien|	. 8
nl:two-words-before|zijn|	remise 8
nl:two-words-before|zolang|	de -9
nl:two-words-before||	. 8
nl:verb|false|4-7|	lower 29	upper 25
nl:verb|false|8+|	lower 7	upper 6
nl:verb|true|2-3|	lower 6	upper 10
nl:verb|true|4-7|	lower 19	upper -9
nl:verb|true|8+|	lower 9	upper 7
nl:word-after|,|	? 10
nl:word-after|	- -11	. 6	: 11	; 8	? -7	bediend -12	betekende -7	bij -12	coassistent 15	controles -10	dat 10	de 11	die 6	doen -7	een -10	end 34	gedoopt -6	gehad -14	genoemd -7	in 13	is -9	laat -6	lachend 16	met 7	naar -12	opent -6	overeind -9	udo 7	van 14	vergoed 15	verraden 6	volgens 9	vrijdag 9	was 11	wordt 10	zijn 9
nl:word-after|-|	none -11
nl:word-after|.|	none 6
nl:word-after|:|	none 11
nl:word-after|;|	none 8
nl:word-after|?|	none -7
nl:word-after|bediend|	none -12
nl:word-after|betekende|	none -7
nl:word-after|bij|	none -12
nl:word-after|coassistent|	. 15
nl:word-after|controles|	none -10
nl:word-after|dat|	. 10
nl:word-after|de|	. 11
nl:word-after|die|	. 6
nl:word-after|doen|	none -7
nl:word-after|een|	none -10
nl:word-after|end|	! 10	. 25	none 20
nl:word-after|gedoopt|	none -6
nl:word-after|gehad|	none -14
nl:word-after|genoemd|	none -7
nl:word-after|in|	none 13
nl:word-after|is|	none -9
nl:word-after|laat|	none -6
nl:word-after|lachend|	. 16
nl:word-after|met|	. 7
nl:word-after|naar|	none -12
nl:word-after|opent|	none -6
nl:word-after|overeind|	none -9
nl:word-after|udo|	. 7
nl:word-after|van|	none 14
nl:word-after|vergoed|	none 15
nl:word-after|verraden|	none 6
nl:word-after|volgens|	. 9
nl:word-after|vrijdag|	. 9
nl:word-after|was|	none 11
nl:word-after|wordt|	none 10
nl:word-after|zijn|	. 9
nl:word-before|	 10	) 6	, -6	: 21	? 21	aan -10	achterban -12	afspraak 6	alias -10	als -7	baalt 7	besluit 6	binnenhof -7	bleek 6	blijft 7	bus 13	daar 6	de -12	die -7	dokter 7	dossier -17	een -12	er 16	financiën 6	haar -6	had 8	heet -13	het -9	in -9	is 7	kabinet 9	kadekraan -12	klassieke -11	liefkozend -14	maar 9	mag 12	met -10	motie 10	niet 7	om 9	opvang 9	over 9	partijen 8	project 6	remise 8	rijdt 6	schade 15	school 16	start 11	tekst 6	tentoonstelling -6	term -7	terugroepactie 15	toeslag 7	uitspraak 14	van 16	vervoer 11	volgt 8	wat 11	wedstrijd 7	zich 15	ziet 9	zijn -8	zogeheten -13	zouden 12
nl:word-before|)|	8+ 6
nl:word-before|,|	2-3 -6	4-7 15
nl:word-before|.|	1 13	2-3 23	4-7 -9	8+ 8
nl:word-before|:|	2-3 15	4-7 14	8+ 7
nl:word-before|?|	2-3 10	4-7 20	8+ 9
nl:word-before|aan|	2-3 -10
nl:word-before|achterban|	1 -12
nl:word-before|afspraak|	4-7 6
nl:word-before|alias|	2-3 -10
nl:word-before|als|	1 -8	2-3 -6	4-7 9
nl:word-before|baalt|	4-7 7
nl:word-before|besluit|	4-7 6
nl:word-before|binnenhof|	2-3 -7
nl:word-before|bleek|	4-7 6
nl:word-before|blijft|	4-7 7
nl:word-before|bus|	1 13
nl:word-before|daar|	4-7 6
nl:word-before|dat|	1 -10	2-3 10	4-7 12	8+ 8
nl:word-before|de|	1 -9	2-3 -11
nl:word-before|die|	2-3 -7
nl:word-before|dokter|	4-7 7
nl:word-before|dossier|	2-3 -17
nl:word-before|een|	1 -12	2-3 -15	8+ 13
nl:word-before|er|	1 13	2-3 7	4-7 7
nl:word-before|financiën|	2-3 6
nl:word-before|haar|	2-3 -9	4-7 10
nl:word-before|had|	4-7 8
nl:word-before|heet|	1 -13
nl:word-before|het|	1 -12
nl:word-before|in|	2-3 -9
nl:word-before|is|	1 -7	2-3 21
nl:word-before|kabinet|	2-3 9	4-7 6
nl:word-before|kadekraan|	1 -12
nl:word-before|klassieke|	1 -11
nl:word-before|liefkozend|	2-3 -14
nl:word-before|maar|	4-7 9
nl:word-before|mag|	4-7 12
nl:word-before|met|	1 -10
nl:word-before|motie|	2-3 10
nl:word-before|niet|	4-7 7
nl:word-before|om|	4-7 9
nl:word-before|opvang|	4-7 9
nl:word-before|over|	4-7 9
nl:word-before|partijen|	2-3 8
nl:word-before|project|	4-7 6
nl:word-before|remise|	4-7 8
nl:word-before|rijdt|	8+ 6
nl:word-before|schade|	1 15
nl:word-before|school|	2-3 16
nl:word-before|start|	2-3 10	4-7 9
nl:word-before|tekst|	8+ 6
nl:word-before|tentoonstelling|	2-3 -6
nl:word-before|term|	1 -7
nl:word-before|terugroepactie|	2-3 15
nl:word-before|toeslag|	4-7 7
nl:word-before|uitspraak|	4-7 14
nl:word-before|van|	1 9	2-3 9	4-7 17
nl:word-before|vervoer|	2-3 11
nl:word-before|volgt|	2-3 8
nl:word-before|wat|	4-7 11
nl:word-before|wedstrijd|	4-7 7
nl:word-before|zich|	2-3 15
nl:word-before|ziet|	2-3 9
nl:word-before|zijn|	1 -11	4-7 12
nl:word-before|zogeheten|	2-3 -13
nl:word-before|zouden|	2-3 12
nl:word-before||	4-7 10
nl:work|none|none|)|	first 6
nl:work|none|none|,|	all -10	none 12
nl:work|none|none|:|	all-one 9	first 22
nl:work|none|none|adverb|	none 16
nl:work|none|none|	all -12	most 9	none 6	some 9
nl:work|none|none|auxiliary|	none 6
nl:work|none|none|coordinator|	none 9
nl:work|none|none|determiner|	all -6	none -22
nl:work|none|none|preposition|	all -13	first -8	some 7
nl:work|none|none|quote|	first 10
nl:work|none|none|start|	first 9
nl:work|none|none|stop|	all-one 16	most 9
nl:work|none|none|subordinator|	all -6	all-one -8	none 9
nl:work|none|none|verb-judging|	none 12
nl:work|none|none|verb-saying|	all-one -13	none 7
nl:work|none|none|word|	all-one -11	none 12
nl:work|right|none|	first -6	none 6
nl:work|right|none|word|	first -6	none 6
nobody|1|	adverb -16	preposition -11	start -18	stop 11	word -29
nobody|2-3|	, -8	auxiliary -16	determiner -15	start 26	stop -7	subordinator -14	verb-thinking -9	— 12
nobody|4-7|	, 19	: 6	auxiliary -23	capital -16	coordinator -12	preposition -11	quote 10	start 36	stop 34
nobody|8+|	, 13	- 9	start 32	stop 13	— 11
others|0|	1 -12	8+ 12
others|1|	2-3 -19	4-7 -6	8+ 33
others|2|	1 -42	2-3 -22	4-7 -13	8+ 16
others|3|	1 -27	2-3 -14
own-case|false|all-one|	( -17	, -24	: 16	adverb -17	auxiliary -16	capital 10	coordinator -16	pronoun 17	start -26	stop 11	subordinator -42	verb-judging -32	verb-thinking -17	— 8
own-case|false|all|	' -13	( -12	, -27	; -11	adverb 10	auxiliary -18	capital -21	coordinator -12	possessive -19	preposition -16	pronoun -15	start -26	stop 11	subordinator -31	verb-judging -32	verb-saying -25	verb-thinking -9	word -27	– -11	— -12
own-case|false|first|	( -18	, 20	- 10	: 12	capital -20	determiner -21	possessive -17	preposition -12	quote 14	start 27	stop 19	subordinator -10	verb-judging 7	verb-saying 16	word -25	— 12	• 8
own-case|false|most|	, 8	capital 6	preposition 7	start 10	stop 8	verb-saying 14	word -9	– 7
own-case|false|none|	% 11	' 10	( -11	, 21	: -6	; 13	adverb 15	auxiliary 6	capital 15	coordinator 10	determiner -11	possessive 10	quote -17	stop 13	subordinator 8	that 15	verb-judging 10	verb-saying 20	– -13	’ 9
own-case|false|some|	, 21	auxiliary 35	capital 18	coordinator -16	determiner -7	preposition 34	pronoun 14	subordinator 13	verb-judging -15	verb-saying 25	verb-thinking 7	word 23
own-case|true|all-one|	adverb -7	auxiliary -13	capital -16	start 22	stop 22	word -12
own-case|true|all|	auxiliary -11	possessive 11	start 17	stop 19	verb-judging -17	verb-saying 21	word -22
own-case|true|first|	) 6	, 36	- 9	capital 16	determiner -9	quote 27	start 34	stop 26	verb-saying -42	verb-thinking -11	word -24	– 10	— 13
own-case|true|most|	, 7	: 17	start 23	stop 10
own-case|true|none|	( -7	, 31	: 16	auxiliary 27	capital 14	coordinator 9	determiner 17	pronoun 17	subordinator -13	that 18	verb-judging 21	verb-saying -10	word 31
own-case|true|some|	, 11	capital 8	word 23
own|false|	1 -13	2-3 -12	8+ 28
own|true|	1 -15
pt:alone|first|	4-7 8	8+ 7
pt:alone|inside|	1 -10	8+ 8
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 10
pt:best-gap|according-to|according|gap|according-to|,sc|	4-7 10	8+ 7
pt:best-gap|according-to|according|gap|according-to|,s|	4-7 16
pt:best-gap|according-to|according|gap|according-to|,|	2-3 -8	4-7 20
pt:best-gap|according-to|according|gap|according-to|c|	2-3 17	4-7 13
pt:best-gap|according-to|according|gap|according-to|s,|	4-7 15
pt:best-gap|according-to|according|gap|according-to||	1 -13
pt:best-gap|named-before|naked||	2-3 12	4-7 25	8+ 8
pt:best-gap|named-nearby|naked||	2-3 13	8+ 9
pt:best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 6
pt:best-gap|quote-then-speaker|relative|gap|quote-then-speaker|,|	8+ 10
pt:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -13
pt:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 13
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 7	8+ 11
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,c|	2-3 -9
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 8	4-7 8	8+ 6
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|c|	2-3 16
pt:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 13
pt:best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 20
pt:best-gap|sentence-before|direct|gap|sentence-before|s|	4-7 -14
pt:best-gap|sentence-before|saying|gap|sentence-before|,sc|	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 16
pt:best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -13
pt:best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -12	8+ 7
pt:best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 11
pt:best-gap|sentence-before|saying|gap|sentence-before|sc;|	2-3 11
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before||	2-3 12	8+ 6
pt:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 10	4-7 12
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 14
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 10
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	8+ 8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 20	2-3 -11	4-7 17	8+ 9
pt:best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -7	4-7 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 16
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 -10	4-7 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 14
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 8	4-7 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,;|	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -14	2-3 19
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	2-3 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 15
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 -7	2-3 12	4-7 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	2-3 18
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 8	4-7 12	8+ 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 24
pt:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	2-3 14
pt:best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	2-3 14
pt:best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 10
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s;|	8+ 7
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 17	4-7 16
pt:best-intro|,|according|5-10|	4-7 15
pt:best-intro|,|naked|5-10|	4-7 14
pt:best-intro|,|other|2-4|	4-7 10
pt:best-intro|,|saying|1|	2-3 13
pt:best-intro|,|saying|5-10|	2-3 9
pt:best-intro|:|apposed|2-4|	2-3 10	4-7 12
pt:best-intro|:|judging|2-4|	2-3 14
pt:best-intro|:|naked|1|	4-7 21	8+ 6
pt:best-intro|:|naked|2-4|	2-3 11	4-7 15
pt:best-intro|:|naked|5-10|	2-3 7	4-7 10
pt:best-intro|:|saying|1|	2-3 7	4-7 10
pt:best-intro|:|saying|2-4|	2-3 7
pt:best-intro|:|saying|5-10|	2-3 11	4-7 13	8+ 10
pt:best-intro|:|saying|far|	4-7 8
pt:best-intro|adverb|naked|5-10|	2-3 8
pt:best-intro|adverb|saying|2-4|	2-3 14
pt:best-intro|auxiliary|according|2-4|	2-3 17
pt:best-intro|auxiliary|according|5-10|	2-3 12	8+ 10
pt:best-intro|auxiliary|naked|5-10|	2-3 11
pt:best-intro|auxiliary|naked|far|	2-3 13	4-7 11
pt:best-intro|auxiliary|saying|2-4|	1 -11	2-3 8	4-7 7
pt:best-intro|auxiliary|saying|5-10|	2-3 18	8+ 12
pt:best-intro|auxiliary|saying|far|	4-7 16
pt:best-intro|capital|naked|0|	1 -12
pt:best-intro|capital|saying|-6|	1 -9
pt:best-intro|capital|saying|5-10|	2-3 14
pt:best-intro|coordinator|according|5-10|	4-7 8
pt:best-intro|coordinator|according|far|	8+ 7
pt:best-intro|coordinator|saying|5-10|	2-3 14
pt:best-intro|determiner|according|0|	1 -11
pt:best-intro|determiner|according|2-4|	2-3 -14	4-7 13
pt:best-intro|determiner|judging|5-10|	2-3 13
pt:best-intro|determiner|naked|1|	1 -14
pt:best-intro|determiner|naked|2-4|	2-3 -6
pt:best-intro|determiner|naked|5-10|	1 -8	4-7 18
pt:best-intro|determiner|naked|far|	2-3 -16
pt:best-intro|preposition|according|5-10|	4-7 19
pt:best-intro|preposition|judging|1|	2-3 14
pt:best-intro|preposition|judging|2-4|	1 13	2-3 15	4-7 15
pt:best-intro|preposition|naked|1|	4-7 -7
pt:best-intro|preposition|naked|2-4|	2-3 -15	4-7 12
pt:best-intro|preposition|naked|5-10|	1 -16	2-3 16	4-7 -9	8+ 13
pt:best-intro|preposition|relative|1|	1 -7
pt:best-intro|preposition|saying|0|	1 -10
pt:best-intro|preposition|saying|1|	2-3 34	4-7 11
pt:best-intro|preposition|saying|2-4|	2-3 -7
pt:best-intro|preposition|saying|5-10|	2-3 -15
pt:best-intro|preposition|saying|far|	4-7 9
pt:best-intro|preposition|thinking|2-4|	2-3 14
pt:best-intro|start|naked|2-4|	4-7 6	8+ 7
pt:best-intro|start|naked|5-10|	8+ 6
pt:best-intro|start|naked|far|	4-7 6	8+ 10
pt:best-intro|start|other|1|	8+ 12
pt:best-intro|start|relative|2-4|	8+ 10
pt:best-intro|start|saying|1|	8+ 6
pt:best-intro|start|saying|far|	4-7 6
pt:best-intro|stop|according|far|	4-7 13
pt:best-intro|stop|naked|1|	2-3 13	4-7 18
pt:best-intro|stop|naked|2-4|	2-3 9	4-7 23	8+ 6
pt:best-intro|stop|naked|5-10|	2-3 11	4-7 26
pt:best-intro|stop|naked|far|	2-3 7	4-7 18	8+ 10
pt:best-intro|stop|other|1|	4-7 7	8+ 9
pt:best-intro|stop|saying|1|	2-3 8	4-7 7
pt:best-intro|stop|saying|2-4|	2-3 12
pt:best-intro|stop|saying|5-10|	2-3 -12	8+ 8
pt:best-intro|stop|saying|far|	8+ 7
pt:best-intro|subordinator|direct|far|	4-7 -14
pt:best-intro|subordinator|naked|1|	2-3 -15
pt:best-intro|subordinator|naked|far|	2-3 15
pt:best-intro|that|according|2-4|	4-7 8
pt:best-intro|that|direct|far|	4-7 20
pt:best-intro|that|naked|2-4|	2-3 12	4-7 6
pt:best-intro|that|naked|5-10|	4-7 9
pt:best-intro|that|saying|2-4|	2-3 10	4-7 10
pt:best-intro|verb-judging|judging|0|	2-3 -10	4-7 11
pt:best-intro|verb-judging|saying|5-10|	1 -7
pt:best-intro|verb-saying|saying|0|	4-7 19
pt:best-intro|verb-saying|saying|5-10|	2-3 15
pt:best-intro|verb-thinking|relative|2-4|	4-7 11
pt:best-intro|word|according|0|	1 -8
pt:best-intro|word|according|1|	4-7 10
pt:best-intro|word|according|2-4|	4-7 16	8+ 6
pt:best-intro|word|according|5-10|	1 -8	4-7 20
pt:best-intro|word|according|far|	2-3 20	4-7 16
pt:best-intro|word|judging|0|	2-3 -14
pt:best-intro|word|judging|2-4|	1 14	4-7 10	8+ 9
pt:best-intro|word|judging|5-10|	8+ 8
pt:best-intro|word|judging|far|	4-7 10
pt:best-intro|word|naked|1|	1 -8	2-3 -12
pt:best-intro|word|naked|2-4|	2-3 18
pt:best-intro|word|naked|5-10|	1 15	2-3 -7	4-7 11	8+ 11
pt:best-intro|word|naked|far|	1 -15	2-3 23
pt:best-intro|word|saying|1|	4-7 11
pt:best-intro|word|saying|2-4|	1 13	4-7 16
pt:best-intro|word|saying|5-10|	1 -14	2-3 -9	4-7 15
pt:best-intro|word|saying|far|	2-3 20	4-7 10
pt:best-lead|lower|,|naked|	named-nearby 12
pt:best-lead|lower|,|other|	verb-then-speaker 10
pt:best-lead|lower|,|saying|	speaker-then-quote 11	verb-then-speaker 10
pt:best-lead|lower|:|saying|	speaker-then-quote 13
pt:best-lead|lower|adverb|naked|	named-nearby 8
pt:best-lead|lower|adverb|saying|	speaker-then-quote 14
pt:best-lead|lower|auxiliary|according|	according-to 21
pt:best-lead|lower|auxiliary|naked|	named-nearby 18
pt:best-lead|lower|auxiliary|saying|	sentence-before 16	speaker-then-quote -6	verb-then-speaker 16
pt:best-lead|lower|capital|saying|	speaker-then-quote 17
pt:best-lead|lower|coordinator|according|	according-to 8
pt:best-lead|lower|coordinator|saying|	speaker-then-quote 14
pt:best-lead|lower|determiner|according|	according-to -13
pt:best-lead|lower|determiner|judging|	quote-then-verb 13
pt:best-lead|lower|determiner|naked|	named-nearby -11
pt:best-lead|lower|preposition|according|	according-to 19
pt:best-lead|lower|preposition|judging|	speaker-then-quote 20	verb-then-speaker 14
pt:best-lead|lower|preposition|relative|	speaker-then-quote -7
pt:best-lead|lower|preposition|thinking|	speaker-then-quote 14
pt:best-lead|lower|subordinator|direct|	sentence-before -14
pt:best-lead|lower|subordinator|naked|	named-nearby 6
pt:best-lead|lower|that|according|	according-to 8
pt:best-lead|lower|that|direct|	sentence-before 20
pt:best-lead|lower|that|naked|	named-nearby 15
pt:best-lead|lower|that|saying|	speaker-then-quote 13
pt:best-lead|lower|verb-judging|judging|	speaker-then-quote 11
pt:best-lead|lower|verb-thinking|relative|	speaker-then-quote 11
pt:best-lead|lower|word|naked|	named-nearby 28
pt:best-lead|lower|word|saying|	quote-then-verb 11	sentence-before -13	speaker-then-quote 19	verb-then-speaker 13
pt:best-lead|upper|:|apposed|	speaker-then-quote 13
pt:best-lead|upper|:|judging|	speaker-then-quote 10
pt:best-lead|upper|:|naked|	named-nearby 15
pt:best-lead|upper|:|saying|	sentence-before 11	speaker-then-quote 9	verb-then-speaker 7
pt:best-lead|upper|capital|naked|	named-nearby -12
pt:best-lead|upper|capital|saying|	quote-then-speaker -9
pt:best-lead|upper|determiner|naked|	named-nearby -8
pt:best-lead|upper|preposition|naked|	named-nearby -9
pt:best-lead|upper|preposition|saying|	quote-then-speaker -10
pt:best-lead|upper|start|naked|	named-before 7	named-nearby 7
pt:best-lead|upper|start|other|	quote-then-verb 12
pt:best-lead|upper|start|relative|	quote-then-speaker 10
pt:best-lead|upper|start|saying|	paragraph-before 6	quote-then-verb 8
pt:best-lead|upper|stop|according|	sentence-before 13
pt:best-lead|upper|stop|naked|	named-before 21	named-nearby 24
pt:best-lead|upper|stop|other|	quote-then-verb 10
pt:best-lead|upper|stop|saying|	quote-then-verb 10
pt:best-lead|upper|verb-judging|judging|	speaker-then-quote -10
pt:best-lead|upper|verb-judging|saying|	speaker-then-quote -7
pt:best-lead|upper|verb-saying|saying|	speaker-then-quote 19
pt:best-lead|upper|word|naked|	named-nearby -13
pt:best-lead|upper|word|saying|	speaker-then-quote -12
pt:best-lemma|	aceitar 11	acusar 25	adiantar 9	admitir 6	afirmar 6	ameaçar 17	apelar 6	argumentar -7	assegurar 12	atestar 19	atirar 7	chamar -9	completar 11	confessar -13	confirmar 15	considerar 14	declarar 14	discordar 6	disparar -13	divulgar 10	escrever -11	exigir 15	falar 18	frisar 7	gracejar 10	indicar 12	informar 9	justificar 6	lamentar 9	lembrar 7	mandar 21	manifestar -8	manter -14	negar 19	pedir 25	perguntar 19	precisar 12	preferir 14	queixar -11	reagir 14	reclamar 24	reconhecer 11	rejeitar 8	relatar 10	remeter 11	responder 8	ressalvar 13	revelar 18	rir 6	saber -7	sustentar 10	ver 7
pt:best-lemma|aceitar|speaker-then-quote|	0 11
pt:best-lemma|acusar|speaker-then-quote|	2-4 20
pt:best-lemma|acusar|verb-then-speaker|	1 14
pt:best-lemma|adiantar|speaker-then-quote|	2-4 9
pt:best-lemma|admitir|speaker-then-quote|	5-10 6
pt:best-lemma|afirmar|sentence-before|	5-10 11
pt:best-lemma|afirmar|speaker-then-quote|	5-10 14
pt:best-lemma|ameaçar|speaker-then-quote|	5-10 17
pt:best-lemma|apelar|sentence-before|	far 6
pt:best-lemma|argumentar|speaker-then-quote|	5-10 -7
pt:best-lemma|assegurar|speaker-then-quote|	2-4 11
pt:best-lemma|atestar|speaker-then-quote|	0 14	2-4 14
pt:best-lemma|atirar|verb-then-speaker|	2-4 7
pt:best-lemma|chamar|speaker-then-quote|	0 -14	2-4 16
pt:best-lemma|completar|quote-then-verb|	1 11
pt:best-lemma|confessar|sentence-before|	5-10 -13
pt:best-lemma|confirmar|paragraph-before|	far 6
pt:best-lemma|confirmar|speaker-then-quote|	2-4 15
pt:best-lemma|considerar|speaker-then-quote|	2-4 14	5-10 8	far 10
pt:best-lemma|declarar|speaker-then-quote|	2-4 14
pt:best-lemma|discordar|sentence-before|	1 6
pt:best-lemma|disparar|speaker-then-quote|	1 -13
pt:best-lemma|divulgar|speaker-then-quote|	far 10
pt:best-lemma|dizer|quote-then-speaker|	0 -10
pt:best-lemma|dizer|speaker-then-quote|	2-4 15
pt:best-lemma|dizer|verb-then-speaker|	5-10 9
pt:best-lemma|escrever|sentence-before|	5-10 -12
pt:best-lemma|escrever|speaker-then-quote|	2-4 11
pt:best-lemma|exigir|speaker-then-quote|	0 15
pt:best-lemma|falar|speaker-then-quote|	1 28	5-10 6
pt:best-lemma|frisar|quote-then-verb|	1 7
pt:best-lemma|garantir|speaker-then-quote|	2-4 -10	5-10 20	far 16
pt:best-lemma|gracejar|quote-then-verb|	1 6
pt:best-lemma|gracejar|verb-then-speaker|	5-10 10
pt:best-lemma|indicar|speaker-then-quote|	5-10 12
pt:best-lemma|informar|speaker-then-quote|	far 9
pt:best-lemma|justificar|sentence-before|	far 7
pt:best-lemma|lamentar|quote-then-speaker|	-6 -9
pt:best-lemma|lamentar|sentence-before|	5-10 11
pt:best-lemma|lamentar|speaker-then-quote|	5-10 17
pt:best-lemma|lembrar|quote-then-verb|	1 6
pt:best-lemma|lembrar|verb-then-speaker|	5-10 7
pt:best-lemma|mandar|sentence-before|	2-4 12
pt:best-lemma|mandar|speaker-then-quote|	2-4 14	5-10 6
pt:best-lemma|manifestar|speaker-then-quote|	0 -8
pt:best-lemma|manter|speaker-then-quote|	5-10 -14
pt:best-lemma|negar|speaker-then-quote|	1 9	2-4 19
pt:best-lemma|none|according-to|	0 -13	far 26
pt:best-lemma|none|named-before|	1 16	2-4 12	5-10 22	far 13
pt:best-lemma|none|named-nearby|	0 -12	1 -10	2-4 7	5-10 17	far 27
pt:best-lemma|none|quote-then-speaker|	2-4 10
pt:best-lemma|none|sentence-before|	far -8
pt:best-lemma|none|speaker-then-quote|	1 -7	2-4 14
pt:best-lemma|pedir|speaker-then-quote|	0 24	far 8
pt:best-lemma|perguntar|speaker-then-quote|	0 11	5-10 15
pt:best-lemma|precisar|speaker-then-quote|	far 12
pt:best-lemma|preferir|speaker-then-quote|	2-4 14
pt:best-lemma|prometer|quote-then-verb|	1 19	2-4 -9
pt:best-lemma|prometer|verb-then-speaker|	1 9
pt:best-lemma|queixar|quote-then-verb|	1 7
pt:best-lemma|queixar|sentence-before|	far 16
pt:best-lemma|queixar|speaker-then-quote|	1 11	5-10 -19
pt:best-lemma|reagir|speaker-then-quote|	5-10 14
pt:best-lemma|reclamar|speaker-then-quote|	1 22
pt:best-lemma|reconhecer|speaker-then-quote|	0 11
pt:best-lemma|rejeitar|quote-then-verb|	5-10 13
pt:best-lemma|rejeitar|speaker-then-quote|	0 -10
pt:best-lemma|relatar|verb-then-speaker|	2-4 10
pt:best-lemma|remeter|speaker-then-quote|	5-10 11
pt:best-lemma|responder|quote-then-verb|	1 9
pt:best-lemma|responder|speaker-then-quote|	1 7	5-10 7
pt:best-lemma|ressalvar|verb-then-speaker|	2-4 13
pt:best-lemma|revelar|speaker-then-quote|	0 18
pt:best-lemma|rir|quote-then-verb|	1 6
pt:best-lemma|saber|speaker-then-quote|	5-10 -10
pt:best-lemma|sustentar|sentence-before|	5-10 6
pt:best-lemma|sustentar|speaker-then-quote|	5-10 9
pt:best-lemma|unlisted|verb-then-speaker|	2-4 10
pt:best-lemma|ver|speaker-then-quote|	2-4 7
pt:best-near|according-to|according|	0 -13	far 26
pt:best-near|according|0|	1 -13
pt:best-near|according|1|	4-7 10
pt:best-near|according|2-4|	2-3 -10	4-7 14	8+ 6
pt:best-near|according|5-10|	1 -8	2-3 12	4-7 22	8+ 10
pt:best-near|according|far|	2-3 20	4-7 18	8+ 7
pt:best-near|apposed|2-4|	2-3 10	4-7 12
pt:best-near|direct|far|	4-7 -11
pt:best-near|judging|0|	2-3 -17	4-7 11
pt:best-near|judging|1|	2-3 14
pt:best-near|judging|2-4|	1 20	2-3 19	4-7 13
pt:best-near|judging|5-10|	2-3 8	8+ 8
pt:best-near|judging|far|	4-7 10
pt:best-near|naked|0|	1 -12
pt:best-near|naked|1|	1 -13	2-3 -18	8+ 7
pt:best-near|naked|2-4|	4-7 26	8+ 7
pt:best-near|naked|5-10|	1 7	2-3 15	8+ 10
pt:best-near|naked|far|	1 -15	2-3 28	4-7 19	8+ 9
pt:best-near|named-before|naked|	1 16	2-4 12	5-10 22	far 13
pt:best-near|named-nearby|naked|	0 -12	1 -10	2-4 7	5-10 17	far 27
pt:best-near|other|1|	4-7 7	8+ 11
pt:best-near|other|2-4|	4-7 10
pt:best-near|paragraph-before|saying|	far 6
pt:best-near|quote-then-speaker|relative|	2-4 10
pt:best-near|quote-then-speaker|saying|	-6 -9	0 -10
pt:best-near|quote-then-verb|judging|	5-10 13
pt:best-near|quote-then-verb|saying|	1 27	2-4 -9
pt:best-near|relative|1|	1 -7
pt:best-near|relative|2-4|	4-7 11	8+ 10
pt:best-near|saying|-6|	1 -9
pt:best-near|saying|0|	1 -10	4-7 19
pt:best-near|saying|1|	2-3 39	4-7 11	8+ 6
pt:best-near|saying|2-4|	2-3 11	4-7 15
pt:best-near|saying|5-10|	1 -14	2-3 -20	4-7 17	8+ 9
pt:best-near|saying|far|	2-3 20	4-7 15	8+ 7
pt:best-near|sentence-before|according|	far 13
pt:best-near|sentence-before|direct|	far -11
pt:best-near|sentence-before|saying|	1 6	2-4 13	5-10 -15	far 15
pt:best-near|speaker-then-quote|apposed|	2-4 13
pt:best-near|speaker-then-quote|judging|	0 -17	2-4 29	far 10
pt:best-near|speaker-then-quote|relative|	1 -7	2-4 11
pt:best-near|speaker-then-quote|saying|	1 15	2-4 12	far 23
pt:best-near|speaker-then-quote|thinking|	2-4 14
pt:best-near|thinking|2-4|	2-3 14
pt:best-near|verb-then-speaker|judging|	1 14
pt:best-near|verb-then-speaker|other|	2-4 10
pt:best-near|verb-then-speaker|saying|	1 12	2-4 17	5-10 10
pt:best-order|according|according|0|	1 -13
pt:best-order|according|according|1|	4-7 10
pt:best-order|according|according|2-4|	2-3 -10	4-7 14	8+ 6
pt:best-order|according|according|5-10|	1 -8	2-3 12	4-7 22	8+ 10
pt:best-order|according|according|far|	2-3 20	4-7 18	8+ 7
pt:best-order|apposed|apposed|2-4|	2-3 10	4-7 12
pt:best-order|apposed|judging|2-4|	1 14	2-3 15	4-7 10
pt:best-order|apposed|judging|5-10|	8+ 8
pt:best-order|apposed|saying|-6|	1 -9
pt:best-order|apposed|saying|0|	1 -10	4-7 12
pt:best-order|apposed|saying|1|	2-3 21	4-7 10	8+ 6
pt:best-order|apposed|saying|2-4|	1 13	2-3 15
pt:best-order|apposed|saying|5-10|	8+ 9
pt:best-order|apposed|saying|far|	2-3 20
pt:best-order|apposition|saying|5-10|	8+ 6
pt:best-order|apposition|saying|far|	8+ 8
pt:best-order|direct|direct|far|	4-7 -11
pt:best-order|direct|judging|0|	2-3 -17	4-7 11
pt:best-order|direct|judging|2-4|	1 13	2-3 14	4-7 12	8+ 7
pt:best-order|direct|judging|far|	4-7 10
pt:best-order|direct|saying|0|	4-7 15
pt:best-order|direct|saying|1|	2-3 25	4-7 11
pt:best-order|direct|saying|2-4|	1 -11	2-3 10	4-7 13
pt:best-order|direct|saying|5-10|	1 -14	2-3 -20	4-7 15	8+ 12
pt:best-order|direct|saying|far|	4-7 10
pt:best-order|direct|thinking|2-4|	2-3 14
pt:best-order|inverted|judging|1|	2-3 14
pt:best-order|inverted|judging|5-10|	2-3 13
pt:best-order|inverted|other|1|	4-7 7	8+ 11
pt:best-order|inverted|other|2-4|	4-7 10
pt:best-order|inverted|saying|1|	2-3 24	4-7 9	8+ 6
pt:best-order|inverted|saying|2-4|	2-3 -8	4-7 12
pt:best-order|inverted|saying|5-10|	2-3 9	4-7 10	8+ 6
pt:best-order|inverted|saying|far|	4-7 16	8+ 6
pt:best-order|naked|naked|0|	1 -12
pt:best-order|naked|naked|1|	1 -13	2-3 -18	8+ 7
pt:best-order|naked|naked|2-4|	4-7 26	8+ 7
pt:best-order|naked|naked|5-10|	1 7	2-3 15	8+ 10
pt:best-order|naked|naked|far|	1 -15	2-3 28	4-7 19	8+ 9
pt:best-order|relative|judging|2-4|	8+ 9
pt:best-order|relative|relative|1|	1 -7
pt:best-order|relative|relative|2-4|	4-7 11	8+ 10
pt:best-order|relative|saying|2-4|	4-7 7
pt:best-order|relative|saying|far|	4-7 8
pt:best-phrase|name|	judging 17	naked 15	other 12	relative -7	saying 7
pt:best-phrase|noun|	apposed 10	direct -11	relative 13	saying -16	thinking 14
pt:best-phrase|pronoun|	according 13	naked -14	saying 9
pt:best-score|	-1 -9	-3 -11	-4 14	0 13	1 7	3 9	4 6	5 18
pt:best-score|-1|	1 -16	2-3 -7	4-7 -6	8+ 8
pt:best-score|-2|	1 -8
pt:best-score|-3|	2-3 -12	4-7 6	8+ 10
pt:best-score|-4|	2-3 14	4-7 8
pt:best-score|0|	1 -15	2-3 13	4-7 18	8+ 8
pt:best-score|1|	1 -10	2-3 8	4-7 26
pt:best-score|2|	1 -8	4-7 28	8+ 7
pt:best-score|3|	1 26	8+ 8
pt:best-score|4|	1 -10	2-3 16	4-7 20
pt:best-score|5|	2-3 11	4-7 13	8+ 9
pt:best|according-to|according|	1 -13	4-7 30
pt:best|named-before|naked|	2-3 12	4-7 25	8+ 8
pt:best|named-nearby|naked|	2-3 13	8+ 9
pt:best|paragraph-before|saying|	4-7 6
pt:best|quote-then-speaker|relative|	8+ 10
pt:best|quote-then-speaker|saying|	1 -13
pt:best|quote-then-verb|judging|	2-3 13
pt:best|quote-then-verb|other|	4-7 7	8+ 11
pt:best|quote-then-verb|saying|	4-7 8	8+ 6
pt:best|sentence-before|according|	4-7 13
pt:best|sentence-before|direct|	4-7 -11
pt:best|sentence-before|saying|	2-3 -10	4-7 15	8+ 8
pt:best|speaker-then-quote|apposed|	2-3 10	4-7 12
pt:best|speaker-then-quote|judging|	1 20	2-3 -13	4-7 18
pt:best|speaker-then-quote|relative|	1 -7	4-7 11
pt:best|speaker-then-quote|saying|	4-7 31	8+ 8
pt:best|speaker-then-quote|thinking|	2-3 14
pt:best|verb-then-speaker|judging|	2-3 14
pt:best|verb-then-speaker|other|	4-7 10
pt:best|verb-then-speaker|saying|	2-3 17	4-7 16	8+ 7
pt:case-follow|all-one|,that|	none -8
pt:case-follow|all-one|,verb-saying|	none 7
pt:case-follow|all-one|,word|	none -7
pt:case-follow|all-one|capital|	none -15
pt:case-follow|all-one|coordinator|	? 11
pt:case-follow|all-one|end|	none 6
pt:case-follow|all-one|stop|	none 18
pt:case-follow|all|,auxiliary|	none -6
pt:case-follow|all|preposition|	none -7
pt:case-follow|all|stop|	none -16
pt:case-follow|first|(|	none 6
pt:case-follow|first|,preposition|	none -12
pt:case-follow|first|,verb-judging|	none 6
pt:case-follow|first|,verb-saying|	none 18
pt:case-follow|first|,word|	none 16
pt:case-follow|first|coordinator|	none -10
pt:case-follow|first|end|	. 10	none 8
pt:case-follow|first|stop|	? 6	none 26
pt:case-follow|first|word|	none -10
pt:case-follow|most|,verb-saying|	none 8
pt:case-follow|most|auxiliary|	none -10
pt:case-follow|most|stop|	none 13
pt:case-follow|none|,capital|	none 12
pt:case-follow|none|,coordinator|	none -8
pt:case-follow|none|,pronoun|	none -15
pt:case-follow|none|,subordinator|	none -11
pt:case-follow|none|,verb-saying|	none 14
pt:case-follow|none|:|	none 11
pt:case-follow|none|;|	none 14
pt:case-follow|none|determiner|	none -10
pt:case-follow|none|pronoun|	none -12
pt:case-follow|none|word|	none 9
pt:case-follow|some|stop|	none 14
pt:case-intro|all-one|	: 8	capital -12	preposition -14	stop 7	verb-judging -7	verb-saying 11	word 18
pt:case-intro|all|	preposition -12	stop 12	word -13
pt:case-intro|first|	: 22	start 8	verb-judging -10	verb-saying 15	word -7	— 10
pt:case-intro|most|	: 9	start 8	stop 7	word -9
pt:case-intro|none|	, 12	: 13	adverb 11	capital 17	coordinator 17	subordinator -11	that 20	verb-judging 11	verb-saying -6	verb-thinking 11
pt:case-intro|some|	verb-saying 11	word 7
pt:case|all-one|	1 -20	2 25	3 13
pt:case|all|	2 -7	4-5 -9
pt:case|first|	10+ 6	4-5 15	6-9 12
pt:case|most|	10+ 9	3 -10	4-5 7	6-9 13
pt:case|none|	4-5 38
pt:case|some|	4-5 11	6-9 7
pt:clause|false|false|	all -12	all-one 15	most -9	some 11
pt:clause|false|true|	all-one 15	first 9
pt:clause|true|false|	first 11	most 12	none 13
pt:clause|true|true|	first 9	none 11
pt:ending|	! 6	. 10	? 16
pt:family|"|	4-7 21	8+ 9
pt:family|'|	2-3 -21
pt:family|D|	8+ 11
pt:family|«|	1 -8	8+ 7
pt:family|‘|	1 -8
pt:family|“|	1 -7	2-3 10	8+ 6
pt:family|‹|	4-7 21
pt:follow|	( 6	,auxiliary -6	,capital 12	,coordinator -8	,preposition -11	,pronoun -15	,subordinator -11	,that -8	,verb-judging 6	,verb-saying 20	; 14	auxiliary -10	capital -18	determiner -10	end 8	pronoun -12	stop 10	word 7	— 8
pt:headline|false|	1 -7	8+ 8
pt:headline|true|	1 -6	2-3 -12	4-7 7
pt:in-noun|false|false|1|	all-one -10	none -10
pt:in-noun|false|false|2-3|	all 6	all-one 15
pt:in-noun|false|false|4-7|	all -9	first 22	most 13	none 6	some 11
pt:in-noun|false|false|8+|	first 6	most 8
pt:in-noun|false|true|1|	all-one -15	none 13
pt:in-noun|true|false|1|	all-one -17
pt:in-noun|true|false|2-3|	all -13	all-one 19	most -10	none -6
pt:in-noun|true|false|4-7|	most 9	none 33
pt:in-noun|true|false|8+|	none 12	some 6
pt:in-noun|true|true|1|	none -8
pt:in-noun|true|true|2-3|	first -10
pt:intro-follow|,|stop|	2-3 11	4-7 23
pt:intro-follow|:|(|	8+ 6
pt:intro-follow|:|,verb-judging|	8+ 6
pt:intro-follow|:|end|	2-3 8
pt:intro-follow|:|stop|	2-3 18	4-7 35
pt:intro-follow|adverb|end|	2-3 8
pt:intro-follow|adverb|stop|	2-3 14
pt:intro-follow|auxiliary|,subordinator|	1 -11
pt:intro-follow|auxiliary|coordinator|	2-3 17
pt:intro-follow|auxiliary|stop|	2-3 15	4-7 17	8+ 13
pt:intro-follow|capital|,word|	2-3 14
pt:intro-follow|capital|capital|	1 -12
pt:intro-follow|coordinator|stop|	2-3 14	4-7 8	8+ 7
pt:intro-follow|determiner|,auxiliary|	2-3 -6
pt:intro-follow|determiner|,capital|	1 -14	2-3 13
pt:intro-follow|determiner|,word|	4-7 13
pt:intro-follow|determiner|preposition|	1 -11
pt:intro-follow|determiner|stop|	2-3 -14	4-7 18
pt:intro-follow|determiner|word|	1 -8
pt:intro-follow|preposition|,coordinator|	2-3 -9
pt:intro-follow|preposition|,word|	1 -7
pt:intro-follow|preposition|:|	2-3 11
pt:intro-follow|preposition|capital|	1 -10
pt:intro-follow|preposition|coordinator|	2-3 -9	4-7 9
pt:intro-follow|preposition|determiner|	1 -10
pt:intro-follow|preposition|end|	1 17	2-3 28
pt:intro-follow|preposition|preposition|	1 -15	2-3 16	4-7 -7
pt:intro-follow|preposition|stop|	1 -11	2-3 -9	4-7 -8	8+ 13
pt:intro-follow|preposition|word|	1 13
pt:intro-follow|start|,verb-saying|	4-7 7	8+ 7
pt:intro-follow|start|,word|	8+ 9
pt:intro-follow|stop|,preposition|	2-3 -12
pt:intro-follow|stop|,verb-saying|	2-3 15	4-7 25	8+ 7
pt:intro-follow|stop|,word|	2-3 12	4-7 20	8+ 7
pt:intro-follow|stop|end|	4-7 14
pt:intro-follow|stop|stop|	4-7 19
pt:intro-follow|subordinator|,pronoun|	2-3 -15
pt:intro-follow|subordinator|stop|	2-3 15	4-7 -14
pt:intro-follow|that|stop|	2-3 15	4-7 16
pt:intro-follow|verb-judging|,word|	1 -7
pt:intro-follow|verb-judging|coordinator|	2-3 -10
pt:intro-follow|verb-judging|stop|	4-7 11
pt:intro-follow|verb-saying|,coordinator|	4-7 11
pt:intro-follow|verb-saying|,word|	2-3 -12
pt:intro-follow|verb-saying|coordinator|	2-3 11	4-7 13
pt:intro-follow|verb-saying|end|	2-3 17	4-7 9
pt:intro-follow|verb-saying|stop|	2-3 15	4-7 13
pt:intro-follow|verb-thinking|stop|	4-7 11
pt:intro-follow|word|,preposition|	1 -8	4-7 10
pt:intro-follow|word|,that|	1 -8
pt:intro-follow|word|,verb-saying|	4-7 11	8+ 11
pt:intro-follow|word|,word|	4-7 14	8+ 9
pt:intro-follow|word|;|	4-7 14
pt:intro-follow|word|auxiliary|	2-3 -10
pt:intro-follow|word|coordinator|	1 13	2-3 11
pt:intro-follow|word|end|	1 -9	2-3 -15	4-7 8
pt:intro-follow|word|preposition|	1 6	2-3 -12
pt:intro-follow|word|pronoun|	2-3 -12
pt:intro-follow|word|stop|	2-3 15	4-7 26	8+ 9
pt:intro-follow|word|word|	2-3 -10
pt:intro-follow|—|end|	8+ 10
pt:intro|	, 12	: 23	adverb 11	coordinator 17	preposition -10	start 8	stop 10	subordinator -11	that 20	verb-judging -7	verb-thinking 11	— 10
pt:lead|lower|	, 12	: 13	adverb 11	capital 17	coordinator 17	subordinator -11	that 20	verb-judging 11	verb-thinking 11
pt:lead|upper|	: 23	capital -12	preposition -19	start 8	stop 10	verb-judging -10	verb-saying 19	— 10
pt:naming|chamado|1|	1 -7
pt:naming|conhecido|2|	8+ 12
pt:naming|false|	stop 12	verb-judging -7	word -14
pt:naming|none|	8+ 8
pt:naming|palavra|1|	1 -14
pt:naming|true|	, 12	: 23	adverb 11	coordinator 17	preposition -9	start 8	stop 10	subordinator -11	that 20	verb-judging -7	verb-thinking 11	— 10
pt:nobody|1|	preposition -11	word -12
pt:nobody|4-7|	stop 9
pt:nobody|8+|	, 11	— 11
pt:others|0|	1 -18	4-7 9	8+ 8
pt:others|1|	1 14	2-3 10	4-7 -8	8+ 11
pt:own-case|false|all-one|	: 8	capital -12	preposition -14	stop 7	verb-judging -7	verb-saying 11	word 18
pt:own-case|false|all|	preposition -12	stop 12	word -13
pt:own-case|false|first|	: 22	start 9	verb-judging -10	verb-saying 15	word -7
pt:own-case|false|most|	start 9	word -9
pt:own-case|false|none|	, 12	: 13	adverb 11	capital 17	coordinator 17	determiner -6	subordinator -11	that 20	verb-judging 11	verb-saying -6	verb-thinking 11
pt:own-case|false|some|	verb-saying 11	word 7
pt:own-case|true|first|	: 13	start 8	stop 9	— 10
pt:own-case|true|most|	: 9	stop 7
pt:own-case|true|none|	, 11	determiner 13	word 11
pt:own|false|	1 -10	8+ 7
pt:own|true|	4-7 21	8+ 8
pt:sentence|judging|	2-3 13	4-7 19
pt:sentence|none|	1 -24
pt:sentence|saying|	1 6	4-7 15	8+ 7
pt:sentence|thinking|	2-3 14	4-7 9
pt:size-ending|10+|.|	end 7
pt:size-ending|10+|none|	( 6	,verb-judging 6	,verb-saying 8	,word 9	stop 6
pt:size-ending|1|none|	,capital -14	,preposition -8	,subordinator -11	,that -8	,word -8	capital -15	coordinator 13	determiner -10	preposition -7	stop -8	word 9
pt:size-ending|2|?|	coordinator 11
pt:size-ending|2|none|	,auxiliary -6	,verb-saying 8	,word -13	: 11	coordinator 8	preposition 16	pronoun -12	stop 20
pt:size-ending|3|none|	,capital 13	,coordinator -9	,preposition -12	,pronoun -15	,verb-saying 17	,word 8	auxiliary -10	coordinator -10	end 25	preposition -12	word -10
pt:size-ending|4-5|.|	end 9
pt:size-ending|4-5|?|	stop 6
pt:size-ending|4-5|none|	,coordinator 11	,preposition 10	,verb-saying 23	,word 15	coordinator 13	end 7	preposition -6
pt:size-ending|6-9|.|	end 14
pt:size-ending|6-9|none|	,verb-saying 9	,word 19	; 14	coordinator 9
pt:size-follow|10+|	( 6	,verb-judging 6	,verb-saying 8	,word 8	end 7	stop 6
pt:size-follow|1|	,capital -14	,preposition -8	,subordinator -11	,that -8	,word -8	capital -15	coordinator 13	determiner -10	preposition -7	stop -8	word 9
pt:size-follow|2|	,auxiliary -6	,verb-saying 8	,word -13	: 11	coordinator 12	preposition 16	pronoun -12	stop 20
pt:size-follow|3|	,capital 13	,coordinator -9	,preposition -12	,pronoun -15	,verb-saying 17	,word 8	auxiliary -10	coordinator -10	end 25	preposition -12	word -10
pt:size-follow|4-5|	,coordinator 11	,preposition 10	,verb-saying 23	,word 15	coordinator 13	end 7	preposition -6
pt:size-follow|6-9|	,verb-saying 9	,word 19	; 14	coordinator 9	end 12
pt:size-intro|10+|	auxiliary 10	coordinator 7	start 8	stop 7	— 10
pt:size-intro|1|	auxiliary -11	capital -12	determiner -19	verb-judging -7
pt:size-intro|2|	, 9	: 13	auxiliary 22	coordinator 14	determiner -8	preposition 28	stop 8	that 10	verb-judging -10	verb-saying -8
pt:size-intro|3|	, 10	: 21	adverb 11	auxiliary 11	capital 14	preposition -18	subordinator 6	that 12	verb-saying 18
pt:size-intro|4-5|	, 23	: 10	auxiliary 16	determiner 13	preposition -9	start 6	stop 24	that 10	verb-judging 11	verb-saying 18	word 25
pt:size-intro|6-9|	: 27	auxiliary 11	coordinator 8	determiner 18	preposition 23	start 6	stop 18	subordinator -14	that 20	verb-saying 24	verb-thinking 11	word 7
pt:size|	1 -10	10+ 7	2 13	3 -12	4-5 10	6-9 6
pt:subject|elided|	( 6	,capital 13	,that -8	,verb-saying 20	1 12	2-3 17	4-7 26	8+ 9	stop 20
pt:subject|none|	,auxiliary -6	,preposition -11	,pronoun -15	1 -24	8+ 7	; 10	coordinator 17	determiner -10	preposition -20	pronoun -12	stop 7	word -8
pt:subject|own|	,capital -14	,coordinator -8	,subordinator -11	,verb-judging 6	,verb-saying 14	4-7 11	8+ 6	; 10	auxiliary -10	capital -15	end 29	preposition 6	word 11
pt:two-before|,|	auxiliary 22	coordinator 14	determiner -16	subordinator 15	verb-judging -7	verb-saying 12
pt:two-before|;|	determiner -8
pt:two-before|adverb|	: 8	stop 9	that 10
pt:two-before|auxiliary|	preposition -7	word 13
pt:two-before|capital|	, 6	: 25	auxiliary 12	coordinator 8	preposition -10	stop 23	that 9	verb-judging -10	word -10
pt:two-before|determiner|	capital 14	that 8	word 19
pt:two-before|preposition|	capital -9	determiner 18	verb-thinking 11
pt:two-before|pronoun|	auxiliary -11	word 16
pt:two-before|quote|	preposition -10	stop 10
pt:two-before|start|	start 8
pt:two-before|stop|	determiner -14	— 10
pt:two-before|that|	word 13
pt:two-before|verb-saying|	, 11	: 17	capital -12	preposition 13	stop 14	that 12
pt:two-before|verb-thinking|	: 9
pt:two-before|word|	, 12	: 20	adverb 11	auxiliary 11	determiner 17	preposition -7	stop 8	subordinator -19	that 15	verb-judging 11	verb-saying 21	word -12
pt:two-words-before|,|	atestou 14	chamado -7	como 15	exigiu 15	falta 11	ficou 10	foi 13	houve 26	há 16	manifesta 11	mas 14	sinalizou -12	são 13	uma -14	é 7
pt:two-words-before|.|	o -14	— 10
pt:two-words-before|1.942|	. 9
pt:two-words-before|380|	, 9
pt:two-words-before|;|	dois -8
pt:two-words-before|acesso|	, 15
pt:two-words-before|acrescentou|	: 11
pt:two-words-before|actor|	. 7
pt:two-words-before|alavancagem|	a 19
pt:two-words-before|almada|	. 13
pt:two-words-before|amadora-sintra|	fica 15
pt:two-words-before|amarela|	. 8
pt:two-words-before|ao|	clube 11	serviço 16
pt:two-words-before|apenas|	: 8	que 10
pt:two-words-before|arborizadas|	. 6
pt:two-words-before|arguido|	atuou 8
pt:two-words-before|assistente|	aceitou 11
pt:two-words-before|assobios|	: 15
pt:two-words-before|auxerre|	. 15
pt:two-words-before|a|	chuva 8	falha 11	palavra -14	permanência 10	situação 14	viagem 12
pt:two-words-before|b3|	. 8
pt:two-words-before|bicho|	de -11
pt:two-words-before|bilhete|	: 8
pt:two-words-before|bola|	que 9
pt:two-words-before|cabine|	responde 15
pt:two-words-before|caprichoso|	por -19
pt:two-words-before|cargill|	. 7
pt:two-words-before|caso|	revela 18
pt:two-words-before|cento|	. 7
pt:two-words-before|chega|	sempre 8
pt:two-words-before|civil|	pede 17
pt:two-words-before|claro|	: 10
pt:two-words-before|coisa|	: 12
pt:two-words-before|comissão|	um 13
pt:two-words-before|comove|	. 6
pt:two-words-before|companhia|	tem 11
pt:two-words-before|com|	marcação -8
pt:two-words-before|confirmou|	: 12
pt:two-words-before|conhecido|	. 12
pt:two-words-before|conversas|	estão 11
pt:two-words-before|cortar|	os -15
pt:two-words-before|decisão|	. 6	de 13
pt:two-words-before|desabafa|	. 9	: 12
pt:two-words-before|desistiu|	. 6
pt:two-words-before|de|	capela -15	espera 11	fátima -9	ter 15	uma 18
pt:two-words-before|discorda|	. 6
pt:two-words-before|dispara|	após -13
pt:two-words-before|disse-me|	: 21
pt:two-words-before|disse|	: 6	que 12
pt:two-words-before|dizer|	que 20
pt:two-words-before|doce|	estava 14
pt:two-words-before|documento|	chama-lhe -14
pt:two-words-before|do|	livro -18
pt:two-words-before|dá-lhe|	60 10
pt:two-words-before|ele|	é -11
pt:two-words-before|embaixo|	: 11
pt:two-words-before|embate|	. 7
pt:two-words-before|escrito|	: 6
pt:two-words-before|estará|	. 9
pt:two-words-before|estreia|	de -7
pt:two-words-before|europeia|	manifestou -12
pt:two-words-before|explicações|	são 17
pt:two-words-before|falam|	em 16
pt:two-words-before|falar|	em 14
pt:two-words-before|fala|	. 13	de 11	em 30
pt:two-words-before|falou|	de 16
pt:two-words-before|feitas|	: 6
pt:two-words-before|ficar|	concluída 12
pt:two-words-before|fiscal|	. 6
pt:two-words-before|flores|	. 11
pt:two-words-before|futuro|	. 19
pt:two-words-before|gostou|	: 9
pt:two-words-before|governadores|	rejeitam -10
pt:two-words-before|governante|	reconheceu 11
pt:two-words-before|governo|	de 13
pt:two-words-before|imediato|	o -16
pt:two-words-before|ironizou|	, 11
pt:two-words-before|jeito|	: 7
pt:two-words-before|jornalistas|	: 11
pt:two-words-before|lançar|	outro 13
pt:two-words-before|lembrando|	que 6
pt:two-words-before|local|	como -14
pt:two-words-before|maioria|	de 15
pt:two-words-before|mais|	? 8
pt:two-words-before|manhã|	: 8
pt:two-words-before|moderada|	. 16
pt:two-words-before|negou|	: 9
pt:two-words-before|neto|	pergunta 11
pt:two-words-before|news|	: 10
pt:two-words-before|não|	houver 17	pagava 9
pt:two-words-before|obedece|	. -12
pt:two-words-before|oposição|	de 14
pt:two-words-before|otimista|	: 12
pt:two-words-before|outão|	. 7
pt:two-words-before|o|	bilhete 19	conteúdo 7	desenho 9	eleitorado 10	laudo 15	navio -10	negócio 10	peixe 17	ponto 10	programa -10	que 8	tejo 14
pt:two-words-before|paraopeba|	. 7
pt:two-words-before|passou|	. 9
pt:two-words-before|paulista|	. 7
pt:two-words-before|paulo|	e 8
pt:two-words-before|perder|	? 19
pt:two-words-before|pescadores|	flagram -12
pt:two-words-before|pessoa|	. 8
pt:two-words-before|petrolífero|	seja 10
pt:two-words-before|pinheiro|	, 9
pt:two-words-before|poderia|	continuar 11
pt:two-words-before|porta|	: 7
pt:two-words-before|poço|	. 14
pt:two-words-before|presuntos|	. 6
pt:two-words-before|previsão|	oficial 6
pt:two-words-before|produto|	. 12
pt:two-words-before|proposta|	de 15
pt:two-words-before|publicado|	na -9
pt:two-words-before|quarta-feira|	, 10
pt:two-words-before|quatro|	empresas -11
pt:two-words-before|queixou-se|	, 11
pt:two-words-before|queixou|	de 12
pt:two-words-before|que|	fazia 13	houve 13	leva 9
pt:two-words-before|quis|	identificar -13
pt:two-words-before|quitério|	: 6
pt:two-words-before|razão|	da 9
pt:two-words-before|reação|	à -9
pt:two-words-before|reclamado|	por -10
pt:two-words-before|reclama|	do 22
pt:two-words-before|recorda|	joaquim -12
pt:two-words-before|região|	como -15
pt:two-words-before|replicou|	que 9
pt:two-words-before|respondeu|	: 7
pt:two-words-before|restaurante|	. 8
pt:two-words-before|revisão|	à 16
pt:two-words-before|rindo|	: 11
pt:two-words-before|rosell|	pediu 13
pt:two-words-before|sacos|	. 10
pt:two-words-before|sejam|	afixados 16
pt:two-words-before|sensível|	. 7
pt:two-words-before|ser|	apenas 14
pt:two-words-before|será|	reenviado 11
pt:two-words-before|se|	devem 12	tornara 16
pt:two-words-before|simples|	: 13
pt:two-words-before|start|	start 8
pt:two-words-before|subir|	. 7
pt:two-words-before|sítio|	: 6
pt:two-words-before|tarde|	de -18
pt:two-words-before|tashkent|	. 21
pt:two-words-before|tavora|	foi 12
pt:two-words-before|teresa|	fazem -8
pt:two-words-before|ter|	feito 7
pt:two-words-before|terça|	. 15
pt:two-words-before|tinha|	dado 7
pt:two-words-before|trimestre|	reflete 13
pt:two-words-before|troca|	é 10
pt:two-words-before|tuíta|	: 11
pt:two-words-before|uma|	crítica 14	meta 10
pt:two-words-before|um|	balanço 18	eucalipto -8
pt:two-words-before|usava|	codinome -15
pt:two-words-before|vagão|	. 11
pt:two-words-before|veto|	ao -15
pt:two-words-before|vezes|	. 12
pt:two-words-before||	. 10	para -10
pt:two-words-before|água-izé|	, 14
pt:two-words-before|água|	pedem 9
pt:two-words-before|áudio|	era 18
pt:two-words-before|évora|	. 6
pt:two-words-before|é|	a -7
pt:verb|false|1|	upper -20
pt:verb|false|4-7|	lower 14
pt:verb|false|8+|	lower 17	upper 6
pt:verb|true|2-3|	upper 15
pt:verb|true|4-7|	lower 12	upper 25
pt:verb|true|8+|	upper 6
pt:word-after|	( 6	, -9	. 10	; 14	andrade -9	da 16	de -13	detidos -8	do -14	durante 15	end 8	esteves -12	josé -10	no -13	nos -12	os -10	para -22	relatório 13	retoma -10	será -10	— 8
pt:word-after|(|	none 6
pt:word-after|,|	none -9
pt:word-after|.|	? 6	none 10
pt:word-after|;|	none 14
pt:word-after|andrade|	none -9
pt:word-after|da|	none 16
pt:word-after|detidos|	none -8
pt:word-after|de|	none -13
pt:word-after|do|	none -14
pt:word-after|durante|	none 15
pt:word-after|end|	. 10	none 7
pt:word-after|esteves|	none -12
pt:word-after|e|	? 11
pt:word-after|josé|	none -10
pt:word-after|nos|	none -12
pt:word-after|no|	none -13
pt:word-after|os|	none -10
pt:word-after|para|	none -22
pt:word-after|relatório|	none 13
pt:word-after|retoma|	none -10
pt:word-after|será|	none -10
pt:word-before|	, 12	. 10	60 10	: 23	? 18	aceitou 11	afixados 16	ao -19	apenas 14	após -13	atestou 14	atuou 8	balanço 18	bilhete 19	capela -15	chama-lhe -14	chamado -7	chuva 8	clube 11	codinome -15	como -11	concluída 12	conteúdo 7	continuar 11	crítica 14	dado 7	de 21	desenho 9	devem 12	do 22	dois -8	e 8	eleitorado 10	em 33	empresas -11	era 18	espera 11	estava 14	estão 11	eucalipto -8	exigiu 15	falha 11	falta 11	fazem -8	fazia 13	feito 7	fica 15	ficou 10	flagram -12	foi 17	fátima -9	houve 24	houver 17	há 16	identificar -13	joaquim -12	laudo 15	leva 9	livro -18	manifesta 11	manifestou -12	marcação -8	mas 14	meta 10	na -9	navio -10	negócio 10	o -7	oficial 6	os -15	outro 13	pagava 9	palavra -14	para -10	pede 17	pedem 9	pediu 13	peixe 17	pergunta 11	permanência 10	ponto 10	por -23	programa -10	que 20	reconheceu 11	reenviado 11	reflete 13	rejeitam -10	responde 15	revela 18	seja 10	sempre 8	serviço 16	sinalizou -12	situação 14	start 8	são 22	tejo 14	tem 11	ter 15	tornara 16	um 10	uma -11	viagem 12	é -7	— 10
pt:word-before|,|	2-3 11	4-7 23
pt:word-before|.|	4-7 27	8+ 7
pt:word-before|60|	2-3 10
pt:word-before|:|	2-3 18	4-7 17
pt:word-before|?|	4-7 19
pt:word-before|aceitou|	4-7 11
pt:word-before|afixados|	2-3 16
pt:word-before|ao|	2-3 -19
pt:word-before|apenas|	2-3 14
pt:word-before|após|	1 -13
pt:word-before|atestou|	4-7 14
pt:word-before|atuou|	8+ 8
pt:word-before|a|	1 -7	4-7 19
pt:word-before|balanço|	2-3 18
pt:word-before|bilhete|	2-3 19
pt:word-before|capela|	2-3 -15
pt:word-before|chama-lhe|	2-3 -14
pt:word-before|chamado|	1 -7
pt:word-before|chuva|	4-7 8
pt:word-before|clube|	8+ 11
pt:word-before|codinome|	1 -15
pt:word-before|como|	2-3 6	4-7 -14
pt:word-before|concluída|	2-3 12
pt:word-before|conteúdo|	4-7 7
pt:word-before|continuar|	4-7 11
pt:word-before|crítica|	4-7 14
pt:word-before|dado|	4-7 7
pt:word-before|da|	4-7 9
pt:word-before|desenho|	8+ 9
pt:word-before|devem|	8+ 12
pt:word-before|de|	2-3 31	8+ 13
pt:word-before|dois|	1 -8
pt:word-before|do|	2-3 22
pt:word-before|eleitorado|	4-7 10
pt:word-before|empresas|	1 -11
pt:word-before|em|	1 17	2-3 27	4-7 11
pt:word-before|era|	2-3 18
pt:word-before|espera|	4-7 11
pt:word-before|estava|	2-3 14
pt:word-before|estão|	2-3 11
pt:word-before|eucalipto|	1 -8
pt:word-before|exigiu|	4-7 15
pt:word-before|e|	4-7 8
pt:word-before|falha|	2-3 11
pt:word-before|falta|	4-7 11
pt:word-before|fazem|	1 -8
pt:word-before|fazia|	4-7 13
pt:word-before|feito|	4-7 7
pt:word-before|fica|	2-3 15
pt:word-before|ficou|	4-7 10
pt:word-before|flagram|	2-3 -12
pt:word-before|foi|	2-3 17
pt:word-before|fátima|	1 -9
pt:word-before|houver|	2-3 17
pt:word-before|houve|	1 13	2-3 20	4-7 10	8+ 6
pt:word-before|há|	4-7 16
pt:word-before|identificar|	2-3 -13
pt:word-before|joaquim|	1 -12
pt:word-before|laudo|	4-7 15
pt:word-before|leva|	4-7 9
pt:word-before|livro|	1 -8	2-3 -15
pt:word-before|manifesta|	4-7 11
pt:word-before|manifestou|	2-3 -12
pt:word-before|marcação|	1 -8
pt:word-before|mas|	2-3 14	8+ 7
pt:word-before|meta|	4-7 10
pt:word-before|navio|	2-3 -10
pt:word-before|na|	4-7 -9
pt:word-before|negócio|	4-7 10
pt:word-before|oficial|	4-7 6
pt:word-before|os|	1 -15
pt:word-before|outro|	4-7 13
pt:word-before|o|	1 -14
pt:word-before|pagava|	4-7 9
pt:word-before|palavra|	1 -14
pt:word-before|para|	1 -10
pt:word-before|pedem|	4-7 9
pt:word-before|pede|	2-3 17
pt:word-before|pediu|	4-7 13
pt:word-before|peixe|	2-3 17
pt:word-before|pergunta|	2-3 11
pt:word-before|permanência|	4-7 10
pt:word-before|ponto|	4-7 10
pt:word-before|por|	1 -10	2-3 -19
pt:word-before|programa|	2-3 -10
pt:word-before|que|	2-3 15	4-7 14
pt:word-before|reconheceu|	4-7 11
pt:word-before|reenviado|	4-7 11
pt:word-before|reflete|	4-7 13
pt:word-before|rejeitam|	2-3 -10
pt:word-before|responde|	2-3 15
pt:word-before|revela|	4-7 18
pt:word-before|seja|	4-7 10
pt:word-before|sempre|	2-3 8
pt:word-before|serviço|	2-3 16
pt:word-before|sinalizou|	2-3 -12
pt:word-before|situação|	1 14
pt:word-before|start|	4-7 8	8+ 7
pt:word-before|são|	2-3 22
pt:word-before|tejo|	2-3 14
pt:word-before|tem|	4-7 11
pt:word-before|ter|	1 15
pt:word-before|tornara|	2-3 16
pt:word-before|uma|	2-3 -14	4-7 18
pt:word-before|um|	2-3 13
pt:word-before|viagem|	4-7 12
pt:word-before|é|	1 -11	4-7 6	8+ 10
pt:word-before|—|	8+ 10
pt:work|none|none|,|	none 12
pt:work|none|none|:|	all-one 8	first 22	most 9	none 13
pt:work|none|none|adverb|	none 11
pt:work|none|none|	all -6	all-one 18	first 6	most 14	some 14
pt:work|none|none|capital|	all-one -12	none 17
pt:work|none|none|coordinator|	none 17
pt:work|none|none|preposition|	all -12	all-one -14
pt:work|none|none|start|	first 8	most 8
pt:work|none|none|stop|	all 12	all-one 7	most 7
pt:work|none|none|subordinator|	none -11
pt:work|none|none|that|	none 20
pt:work|none|none|verb-judging|	all-one -7	first -10	none 11
pt:work|none|none|verb-saying|	all-one 11	first 15	none -6	some 11
pt:work|none|none|verb-thinking|	none 11
pt:work|none|none|word|	all-one 18	most 9	some 7
pt:work|none|none|—|	first 10
pt:work|right|none|	all -15	all-one -8	first -7	most -10
pt:work|right|none|word|	all -15	all-one -8	first -7	most -10
sentence|judging|	1 -11	8+ 30
sentence|none|	1 -28	2-3 -35	4-7 -21	8+ 28
sentence|saying|	1 17	2-3 17	4-7 19	8+ 7
sentence|thinking|	1 -53	2-3 -21	4-7 14	8+ 6
size-ending|10+|,|	capital 13	determiner 22	pronoun 19	verb-saying 21	word 20
size-ending|10+|.|	( 16	auxiliary 9	capital 19	determiner 16	end 23	preposition 11	pronoun 18	— 16
size-ending|10+|?|	capital 16	determiner 14	end 17	pronoun 15	verb-saying 11
size-ending|10+|none|	( 6	, 16	,auxiliary 8	,preposition 12	,verb-judging 10	,verb-saying 7	,word 11	: 17	; 6	adverb 12	capital 19	determiner 25	end 14	pronoun 19	stop 26	verb-saying 25
size-ending|1|!|	( -18	,coordinator 12	preposition 19	stop 8
size-ending|1|,|	auxiliary -20	capital 9	determiner 8	pronoun 18	subordinator 12	verb-saying -12	verb-thinking -17	word -13
size-ending|1|.|	auxiliary 16	capital 26	determiner 8	preposition -22	pronoun 22	subordinator -13
size-ending|1|?|	pronoun 13
size-ending|1|none|	( -14	) -17	,auxiliary -16	,coordinator 11	,preposition -8	,pronoun 11	,that -19	,verb-judging 8	,verb-saying 9	,verb-thinking 10	,word -8	- -11	: -15	; 10	adverb -20	auxiliary -19	determiner -13	end -23	stop -7	subordinator 21	that -10	verb-judging -17	word -23	– -12
size-ending|2|!|	,auxiliary 8	coordinator -16	end 10
size-ending|2|,|	auxiliary -15	capital 40	preposition -17	pronoun -24	quote -14	subordinator -19	that -15	verb-saying -8	word 10
size-ending|2|.|	) -16	determiner -16	end -18	pronoun 15	word -11	— 10
size-ending|2|?|	,verb-saying 6	capital 8	coordinator 11	end 14	pronoun 14	stop -16	verb-saying 25
size-ending|2|none|	( -18	) -11	+ 7	, -8	,adverb -9	,auxiliary -21	,determiner -13	,preposition -12	,verb-saying 15	,word -13	adverb -18	auxiliary -37	capital -31	determiner 8	end 10	pronoun -20	stop 10	that -14	verb-judging -22	verb-saying -24	verb-thinking -17	word -39
size-ending|3|!|	end -23
size-ending|3|,|	auxiliary -15	capital 10	coordinator 11	pronoun 18	verb-saying 46	word 21
size-ending|3|.|	auxiliary 17	capital -20	end 39	preposition 15	pronoun 23	subordinator -14
size-ending|3|?|	coordinator 14	end 25	pronoun 12	verb-saying 6	– 8	— 7
size-ending|3|none|	( -19	) -13	, 12	,auxiliary 12	,capital 13	,coordinator -9	,determiner 12	,preposition -15	,pronoun -14	,quote -6	,subordinator 13	,verb-judging 8	,verb-saying 6	adverb 22	auxiliary 8	capital -12	coordinator 13	determiner -6	end 15	stop 13	subordinator 28	verb-judging 10	verb-saying -17	– -13
size-ending|4-5|!|	capital 8	determiner 17	pronoun 23
size-ending|4-5|,|	' 13	auxiliary -9	capital 23	coordinator 14	determiner 16	preposition -18	pronoun 42	subordinator 11	verb-saying 32
size-ending|4-5|.|	capital 11	determiner 30	end 49	preposition 26	pronoun -6	quote -15	subordinator 15	that 10	— 20
size-ending|4-5|?|	,auxiliary 9	,verb-saying 7	capital 18	determiner 14	end 27	pronoun 16	stop 12	verb-saying 13
size-ending|4-5|none|	( -11	) -7	+ 13	,auxiliary -6	,capital -11	,coordinator 11	,determiner -8	,preposition 25	,pronoun 12	,subordinator 11	,that 8	- 14	: 32	; 15	adverb 15	auxiliary 11	capital 17	coordinator 22	determiner -6	end 7	preposition -7	stop -10	subordinator 29	verb-saying -8
size-ending|6-9|!|	capital 8	determiner 10	end 19
size-ending|6-9|,|	capital 26	coordinator -6	determiner 31	pronoun 23	subordinator -18	verb-saying 20	– 6
size-ending|6-9|.|	( 19	capital 31	determiner 9	preposition 16	pronoun 25	quote 16	subordinator 12	— 23
size-ending|6-9|?|	, -16	,pronoun 9	capital 23	determiner 7	end 24	pronoun 20	stop 23	verb-saying 6	— 12
size-ending|6-9|none|	( 20	+ 17	, -15	,auxiliary 17	,preposition 15	,pronoun 16	,verb-judging 7	,verb-saying 19	,verb-thinking 6	,word 18	: 32	capital 21	coordinator 21	determiner 19	end 55	pronoun 19	stop 9	subordinator 10	verb-saying 8	word -14
size-follow|10+|	( 14	, 16	,auxiliary 8	,preposition 12	,verb-judging 10	,verb-saying 7	,word 11	: 17	; 6	adverb 12	auxiliary 9	capital 16	determiner 27	end 23	preposition 11	pronoun 20	stop 26	verb-saying 21	word 20	— 15
size-follow|1|	( -21	) -17	,auxiliary -16	,coordinator 17	,preposition -8	,pronoun 11	,that -19	,verb-judging 8	,verb-saying 9	,verb-thinking 10	,word -8	- -11	: -15	; 10	adverb -20	auxiliary -17	capital 14	end -20	preposition 9	pronoun 36	stop -6	subordinator 13	that -10	verb-judging -17	verb-thinking -17	word -25	– -12
size-follow|2|	( -18	) -20	+ 7	, -8	,adverb -9	,determiner -13	,preposition -12	,verb-saying 16	,word -13	adverb -18	auxiliary -40	determiner -8	end -6	pronoun -25	quote -14	stop 7	that -17	verb-judging -22	verb-saying -16	verb-thinking -17	word -31	— 10
size-follow|3|	( -19	) -13	, 12	,auxiliary 12	,capital 13	,coordinator -9	,determiner 12	,preposition -15	,pronoun -14	,quote -6	,subordinator 13	,verb-judging 8	,verb-saying 6	adverb 22	auxiliary 6	capital -26	coordinator 19	end 34	preposition 7	pronoun 29	stop 13	subordinator 8	verb-judging 10	verb-saying 10	— 10
size-follow|4-5|	' 13	( -11	) -7	+ 13	,auxiliary -6	,capital -11	,coordinator 11	,determiner -8	,preposition 25	,pronoun 12	,subordinator 11	,that 8	- 14	: 32	; 15	adverb 15	auxiliary 10	capital 26	coordinator 24	determiner 18	end 35	pronoun 12	quote -15	stop -9	subordinator 33	that 10	verb-saying 13	— 22
size-follow|6-9|	( 26	+ 17	, -22	,auxiliary 17	,preposition 15	,pronoun 16	,verb-judging 7	,verb-saying 19	,verb-thinking 6	,word 18	: 32	capital 38	determiner 26	end 24	pronoun 25	quote 16	stop 9	subordinator -13	verb-saying 21	word -11	– 6	— 24
size-intro|10+|	) 6	, 10	- 11	: 23	auxiliary 20	capital 6	coordinator 7	determiner 20	preposition 23	pronoun 12	quote 10	start 19	stop 17	subordinator 22	that 19	word 27	– 10	— 10
size-intro|1|	( -14	, -10	: -14	; 8	adverb 9	capital -10	coordinator -36	determiner 13	preposition -11	start -11	stop 41	subordinator 6	that -15	verb-judging -17	verb-saying 16	word -16	– 11
size-intro|2|	( -12	: 21	adverb -7	capital 7	determiner -27	possessive 7	preposition -8	pronoun -12	quote -17	start -21	stop 15	subordinator -26	that -18	verb-thinking -16	word -15	– -11	— 10	’ 9	• 8
size-intro|3|	' -13	( -13	adverb 21	auxiliary 25	capital 18	coordinator 19	determiner -6	preposition -16	pronoun 23	start 20	stop 19	subordinator 8	that 28	verb-judging -11	verb-saying 11	verb-thinking 8	word 12
size-intro|4-5|	% 11	' 10	( -9	, -8	; -8	adverb 22	auxiliary 58	capital 9	determiner -6	possessive -23	preposition 15	pronoun 32	quote 23	start 41	stop -6	subordinator 39	that 26	verb-judging 9	verb-saying -22	verb-thinking 32	– 7	’ 7
size-intro|6-9|	( -13	, 50	: 19	; 8	adverb 19	auxiliary -20	capital 34	coordinator 22	determiner 25	preposition 54	pronoun 39	quote 14	start 30	stop 32	subordinator -7	that 27	verb-saying -25	verb-thinking 33	word 8	– -17	— 10	’ 6
size|	1 -14	10+ 21	2 -31	3 16	6-9 6
subject|elided|	( 6	,auxiliary 18	,capital 13	,determiner -10	,preposition 16	,pronoun 13	,that -8	,verb-saying -7	1 -25	2-3 19	8+ 11	coordinator -6	end 6	preposition 9	stop 16	verb-saying -12	word -12
subject|none|	( -12	) -11	+ 20	,auxiliary -13	,capital -12	,coordinator 15	,determiner -9	,preposition -9	,pronoun 13	,subordinator 8	,verb-judging 15	,verb-thinking 11	- -11	4-7 -13	8+ 12	: -10	; 22	auxiliary -11	capital 17	coordinator 10	determiner 11	end 25	preposition -14	pronoun -6	subordinator 7	that 10	word -12	– 8	— 16
subject|own|	) -9	+ 7	,adverb -9	,auxiliary 12	,preposition -12	,pronoun 9	,quote -6	,subordinator 7	,verb-judging 6	,verb-saying 25	,word -17	- 10	1 11	2-3 -7	8+ 10	: 14	; 17	auxiliary -18	capital 16	determiner 11	end 30	preposition 22	pronoun 9	subordinator 13	verb-judging -7	verb-saying -9	word 9	– 6
two-before|%|	stop 16
two-before|'|	word -13
two-before|)|	- 9	: 15	; -11	auxiliary 14	stop 22
two-before|*|	subordinator -14
two-before|,|	adverb -12	auxiliary 50	capital -12	determiner -25	preposition 12	quote 15	subordinator -10	verb-saying 8	verb-thinking -23	word -38
two-before|:|	capital -10	determiner -15	pronoun 7	that 15	word -21
two-before|;|	capital 25	determiner -8
two-before|adverb|	, 7	: 36	auxiliary 36	coordinator 23	preposition 18	pronoun -12	stop 19	that 10	verb-judging -21	verb-saying 10	verb-thinking -13	word 29
two-before|auxiliary|	adverb 14	auxiliary 39	determiner -26	preposition -21	pronoun 17	quote 10	stop 27	verb-saying 12	verb-thinking 28	word 29
two-before|capital|	' -13	( -21	) 7	, 19	- 6	auxiliary 30	capital 22	determiner -31	possessive -25	stop 13	subordinator -38	that -14	verb-judging 10	verb-thinking 28	word -8	– -6	— -12
two-before|coordinator|	' 10	adverb 19	auxiliary 19	capital 16	coordinator -12	preposition -10	that 22	verb-judging 20	verb-thinking -24	word -6
two-before|determiner|	, -9	: 17	auxiliary -9	determiner 21	preposition -13	stop 31	subordinator 13	that 8	verb-judging -14	verb-saying -7	verb-thinking 12	word -9
two-before|possessive|	quote 17	stop 16	verb-thinking 22	word -31
two-before|preposition|	, 6	: 29	determiner 9	preposition 12	pronoun -18	stop 27	verb-judging 7	verb-saying -21	verb-thinking 12	word -29
two-before|pronoun|	adverb 11	auxiliary -6	determiner -36	possessive 20	preposition 19	stop 36	subordinator 24	verb-saying 15	verb-thinking -17	word 17
two-before|quote|	( -13	, -26	: 15	coordinator -30	preposition 9	stop 18	verb-saying -16	verb-thinking -18	word -13	— 15
two-before|start|	capital -14	determiner -16	preposition -7	quote 10	start 17	• 8
two-before|stop|	- 9	capital -16	determiner -21	preposition -12	subordinator -6	— 13
two-before|subordinator|	auxiliary -20	determiner -46	stop 11	word -16
two-before|that|	: 17	auxiliary -21	capital 13	determiner -14	pronoun 27	stop 15	verb-judging -14	verb-saying -20	word 15
two-before|verb-judging|	, 9	: 21	adverb -11	auxiliary 21	capital -6	determiner 19	preposition -20	quote 10	stop 20	that 23	verb-saying -18	word -8
two-before|verb-saying|	, 29	: 39	adverb 6	auxiliary 25	determiner -12	preposition 17	stop 6	subordinator 23	that 17	verb-judging -17	verb-saying -8	word 16
two-before|verb-thinking|	, 13	: 11	auxiliary 23	determiner -6	preposition 9	pronoun 6	stop 25	subordinator 9	that 8	verb-judging -13
two-before|word|	% 11	( -10	, -16	: -9	; 13	auxiliary -7	capital 6	coordinator 28	determiner 14	preposition -23	pronoun 28	quote -13	stop 34	verb-judging -15	verb-thinking 10	word 15	– -10	’ 9
two-words-before|%|	. 16
two-words-before|'s|	 17	figures 22	office 13	semiconductor -21
two-words-before|'|	stata -13
two-words-before|)|	- 9	. 22	: 15	; -11	is 14
two-words-before|*|	pourquoi -14
two-words-before|,|	 15	a -20	admet 13	alias -16	and 15	atestou 14	blamed 24	cercavano -18	chamado -7	chiede 14	christened -21	code-named -18	comme 12	como 15	definito -14	di 14	die 8	dit -6	ein 8	einzelne -10	en -12	entitled -11	exigiu 15	falta 11	ficou 10	foi 13	found -19	had 15	headed -7	houve 26	há 16	is 26	la -13	labeled -9	maar 9	manifesta 11	mas 14	movilizaciones 9	nicknamed -26	or -19	pour 9	prefers -23	promet 11	préfère 20	reading -16	retrouvé -17	said 28	sent 20	sinalizou -12	since 16	sogenannte -9	solo -12	sourit -9	são 13	the -24	though 14	titled -6	uma -14	un 15	was 37	wat 11	where -19	whose -22	wie -10	winston -18	é 7
two-words-before|.|	- 9	always -16	con -9	eine -10	il -7	in -8	o -14	the -18	wie -6	— 13
two-words-before|000|	. 16
two-words-before|1.942|	. 9
two-words-before|10|	. 15
two-words-before|110085|	? 18
two-words-before|141|	: -25
two-words-before|15-1|	. 14
two-words-before|1952|	. 13
two-words-before|1958|	, -18
two-words-before|1976|	. 19
two-words-before|1980|	. 13
two-words-before|1988|	. 7
two-words-before|1991|	. 7
two-words-before|1|	. 8
two-words-before|2009|	. 11
two-words-before|2012|	as -9
two-words-before|2019|	. 18
two-words-before|2021|	. 13
two-words-before|2024|	. 15
two-words-before|2026|	. 19	: 15
two-words-before|2027|	. 10
two-words-before|210m|	. 17
two-words-before|214th|	. 17
two-words-before|22|	. 10	: 19
two-words-before|255|	. 9
two-words-before|29|	. 22
two-words-before|2gb|	, 14
two-words-before|2|	. 9
two-words-before|310m|	for 14
two-words-before|31|	– 10
two-words-before|380|	, 9
two-words-before|3rd|	. 16
two-words-before|3|	( -11	: 10
two-words-before|5-6|	. 15
two-words-before|58|	. 15
two-words-before|6-4|	. 8
two-words-before|6-7|	. 7
two-words-before|62enne|	: 13
two-words-before|64|	. 17
two-words-before|79|	. 16
two-words-before|7|	% 11	: 12
two-words-before|900|	botellas -19
two-words-before|97|	. 12
two-words-before|:|	12 -21	la -15	on 7	that 15	wer -10
two-words-before|;|	dois -8	kigali 14	tehran 19
two-words-before|a-21|	. 12
two-words-before|a24|	. 19
two-words-before|aangesloten|	. 8
two-words-before|aan|	. 8	zijn -11
two-words-before|abba|	’s -13
two-words-before|abbotsinch|	: 14
two-words-before|abend|	in -9
two-words-before|aberdeen|	. 6
two-words-before|abonde|	: 7
two-words-before|about|	its 18	so-called -20	the -11
two-words-before|abramchuk|	( -9
two-words-before|ab|	: 19
two-words-before|academy|	. 12
two-words-before|accounts|	. 11
two-words-before|account|	. 9	satirico -6
two-words-before|accumulate|	. 14
two-words-before|accused|	of -20
two-words-before|acesso|	, 15
two-words-before|aclara|	: 8
two-words-before|acqua|	: 11
two-words-before|acrescentou|	: 11
two-words-before|acteurs|	à 14
two-words-before|acting|	as 7
two-words-before|actor|	. 7
two-words-before|acto|	de 11
two-words-before|act|	. 20
two-words-before|added|	, 6	. 21
two-words-before|addresses|	. 11
two-words-before|adds|	: 14
two-words-before|add|	: 14
two-words-before|adeoti-marks|	, -20
two-words-before|admits|	: 12
two-words-before|admitted|	, 17
two-words-before|adnoc|	por 15
two-words-before|advisors|	. 21
two-words-before|affiche|	, 9
two-words-before|affondo|	: 6
two-words-before|afghanistan|	was 11
two-words-before|aflossen|	. 15
two-words-before|afp|	. 18
two-words-before|africa|	. 24
two-words-before|afterwards|	. 13
two-words-before|afterward|	. 11
two-words-before|after|	selling -8
two-words-before|af|	. 14
two-words-before|again|	. 9
two-words-before|agency|	. 8
two-words-before|agents|	nicknamed -8
two-words-before|aggiunge|	: 8
two-words-before|aggiunto|	: 18
two-words-before|agreed|	. 18
two-words-before|agreement|	would 15
two-words-before|ahmadi|	. 15
two-words-before|airport|	. 12	cap 22	says -19
two-words-before|aisle|	. 11
two-words-before|akkoord|	. 8
two-words-before|alabama|	. 23
two-words-before|alarma|	: 12
two-words-before|alavancagem|	a 19
two-words-before|album|	, -10
two-words-before|alfred-wegener-institut|	, 6
two-words-before|algeria|	says -22
two-words-before|allegations|	as 20
two-words-before|alles|	wieder -12
two-words-before|all|	. 11
two-words-before|almada|	. 13
two-words-before|alone|	were 9
two-words-before|als|	een -12	kalb 8
two-words-before|alta|	en 10
two-words-before|altro|	: 17
two-words-before|alvast|	. 6
two-words-before|alza|	un 12
two-words-before|al|	. 8
two-words-before|amadora-sintra|	fica 15
two-words-before|amarela|	. 8
two-words-before|amat|	recoge 15
two-words-before|ammesso|	, 7
two-words-before|among|	38 -11	the -8	them 14
two-words-before|analysts|	. 20
two-words-before|anders|	. 10	: 16
two-words-before|and|	blamed 20	from -13	its 18	juba 16	magnets 16	one -17	said 18	showing -17	that 22	then -12	was 17	would 9
two-words-before|anger|	. 9
two-words-before|anglicans|	had 16
two-words-before|animals|	was 25
two-words-before|ankara|	had 17
two-words-before|ankle|	was -19
two-words-before|anni|	. 12
two-words-before|annoncées|	, 7
two-words-before|announced|	. 18
two-words-before|anno|	: 23
two-words-before|annuisce|	: 17
two-words-before|another|	says -7
two-words-before|anrufbeantworter|	, 6
two-words-before|answered|	: 8
two-words-before|answers|	to -21
two-words-before|ans|	. 11
two-words-before|antiques|	dealer 18
two-words-before|anwohner|	? 6
two-words-before|anyway|	. 26
two-words-before|an|	officer 22	opera 19	wochenenden 7
two-words-before|ao|	clube 11	serviço 16
two-words-before|apenas|	: 8	que 10
two-words-before|aplaude|	como 6
two-words-before|apologise|	. 13
two-words-before|apologising|	to 10
two-words-before|apologized|	for 20
two-words-before|apostillado|	, 8
two-words-before|apoyos|	? 10
two-words-before|appeal|	. 11
two-words-before|applause|	. 6
two-words-before|approved|	. 11
two-words-before|app|	, -8	store -18
two-words-before|april|	. 9
two-words-before|apuntó|	: 14
two-words-before|apócrifa|	. 6
two-words-before|arborizadas|	. 6
two-words-before|archers|	. 10
two-words-before|arena|	. 17
two-words-before|argued|	on -22
two-words-before|arguido|	atuou 8
two-words-before|arguments|	. 12
two-words-before|arrangement|	as 11
two-words-before|arrested|	. 9
two-words-before|arrivals|	as 14
two-words-before|arrived|	. 17
two-words-before|asciutta|	: 15
two-words-before|aseguró|	que 11
two-words-before|ashworth-diop|	: 18
two-words-before|asi|	: 10
two-words-before|asked|	, 19	for 20
two-words-before|askew|	. 15
two-words-before|asks|	, 13
two-words-before|asleep|	. 14
two-words-before|assembly|	. 9
two-words-before|assicura|	la 17
two-words-before|assistant|	, -15	. 11
two-words-before|assistente|	aceitou 11
two-words-before|assobios|	: 15
two-words-before|association|	. 7
two-words-before|assolombarda|	saluta 16
two-words-before|assomed|	: 15
two-words-before|as|	a -28	his -19	the -27
two-words-before|ater|	: 17
two-words-before|attacca|	, 11
two-words-before|attacks|	as 12
two-words-before|attaquant|	. 11
two-words-before|attempt|	, -11
two-words-before|attended|	by 19
two-words-before|at|	goodison 18
two-words-before|aufgefallen|	. 14
two-words-before|auf|	das -11	dem -9
two-words-before|augsburg|	. 15
two-words-before|august|	. 16
two-words-before|aula|	, 9
two-words-before|ausland|	als -16
two-words-before|australia|	agree 21
two-words-before|aus|	. 14	: 14
two-words-before|autentico|	: 19
two-words-before|authority|	were 20
two-words-before|author|	. 23	of -14
two-words-before|autora|	de -8
two-words-before|autre|	: 10
two-words-before|autumn|	. 8
two-words-before|auxerre|	. 15
two-words-before|avaient|	été 16
two-words-before|avanti|	: 7
two-words-before|avs|	: 13
two-words-before|avuto|	paura 10
two-words-before|avverte|	che 7
two-words-before|away|	. 17
two-words-before|ayer|	de 11
two-words-before|aysén|	: 8
two-words-before|a|	chuva 8	cut 24	definire 14	entendu 12	falha 11	palavra -14	permanência 10	situação 14	so-called -23	viagem 12	withering 18
two-words-before|b3|	. 8
two-words-before|backboard|	. -19
two-words-before|back|	. 13
two-words-before|bakery|	. 17
two-words-before|baker|	. 17
two-words-before|ballots|	were 24
two-words-before|banc|	. 17
two-words-before|band|	played -9
two-words-before|banker|	called -15
two-words-before|bank|	. 6
two-words-before|banner|	reading 21
two-words-before|barbs|	as -10
two-words-before|barcelona|	. 12
two-words-before|bari|	drop -21
two-words-before|barrio|	, 13
two-words-before|batters|	were 13
two-words-before|battery|	. 16
two-words-before|bay|	. 13
two-words-before|bazán|	: 7
two-words-before|beat|	. 11
two-words-before|beck-nigg|	als 13
two-words-before|bedeckt|	– 11
two-words-before|been|	freed 9	honest 9	shown 13	told 20
two-words-before|beeping|	. 14
two-words-before|before|	. 16
two-words-before|begrüsse|	den 11
two-words-before|behaved|	. 12
two-words-before|beijing|	accused 20	would 18
two-words-before|being|	rostered 18
two-words-before|bekend|	als -6
two-words-before|belang|	. 9
two-words-before|belarus|	. 12
two-words-before|believe|	it 17
two-words-before|bello|	: 9
two-words-before|beltretter|	: 6
two-words-before|benchmark|	. 10
two-words-before|beneficiarne|	sarebbero 8
two-words-before|benetton|	. 7
two-words-before|berichteten|	. 15
two-words-before|bernama|	, 11
two-words-before|bestaat|	er 7
two-words-before|bestiame|	viaggi 9
two-words-before|bestätigt|	einen -19
two-words-before|betroffenen|	werde -12
two-words-before|bewertung|	sei 8
two-words-before|bewindsman|	. 15
two-words-before|be|	connected 8	expected 20	met 17	reviewed 13	shared 18
two-words-before|bicho|	de -11
two-words-before|bilhete|	: 8
two-words-before|bill|	. 8
two-words-before|binder|	. 23
two-words-before|bishops|	, -15
two-words-before|bizum|	. 6
two-words-before|bjp|	of 11
two-words-before|blamed|	repeated -18
two-words-before|blanc|	serait 10
two-words-before|bleibt|	bei -19
two-words-before|blessing|	. 16
two-words-before|blij|	. 10
two-words-before|blinks|	. 16
two-words-before|blow|	to -18
two-words-before|blunt|	. 13
two-words-before|blushed|	. 18
two-words-before|boadi|	. 6
two-words-before|board|	. 13	reading -26
two-words-before|boats|	. 8	to -25
two-words-before|boat|	. 17
two-words-before|boezem|	. 7
two-words-before|bola|	que 9
two-words-before|bologna|	: 20
two-words-before|bonus|	. 19
two-words-before|booed|	. 16
two-words-before|books|	. 13
two-words-before|book|	, -14	. 11	calls -23
two-words-before|boom|	. 6
two-words-before|bord|	de -15
two-words-before|born|	. 12
two-words-before|both|	against -21	camps 16
two-words-before|botteghino|	, 13
two-words-before|boulevard|	. 9
two-words-before|boulter|	. 16
two-words-before|bou|	thanked 16
two-words-before|boxes|	. 14
two-words-before|box|	. 17
two-words-before|braccia|	: 29
two-words-before|brambilla|	expects 11
two-words-before|branches|	. 8
two-words-before|brazier|	. 22
two-words-before|brazil|	? 13
two-words-before|breakfast|	was -14
two-words-before|breaking|	the -23
two-words-before|breakthrough|	, -11
two-words-before|briefer|	. 22
two-words-before|briefs|	. 13
two-words-before|brief|	. 12
two-words-before|brie|	( 22
two-words-before|brochures|	as -14
two-words-before|brontola|	: 11
two-words-before|bruciarli|	: 18
two-words-before|bruna|	alpina -14
two-words-before|brunnhuber|	: 18
two-words-before|brusatin|	: 19
two-words-before|brusio|	. 6
two-words-before|brygge|	. 15
two-words-before|buchmesse|	lobte 14
two-words-before|budel|	. 19
two-words-before|budget|	was 14
two-words-before|buffet|	as -21
two-words-before|buffle|	. 7
two-words-before|building|	as -17
two-words-before|buio|	: 7
two-words-before|burglar|	dubbed -13
two-words-before|busca|	a 12
two-words-before|but|	hoped -16	not 19
two-words-before|buyers|	. 12
two-words-before|buyer|	: 18
two-words-before|buy|	. 17
two-words-before|bytewala|	. 16
two-words-before|cabine|	responde 15
two-words-before|calcula|	. 19
two-words-before|callcenter|	: 9
two-words-before|called|	. 18	a 10	chancay 19	for 21	him -10	that 23	the -19	them 25	this 18	whitlock 17
two-words-before|calloway-finch|	. 20
two-words-before|calls|	a -20	her 14	me -19
two-words-before|call|	. 9	a -22	as -17	its -20	of -21	the -15	was 11
two-words-before|calmer|	. 8
two-words-before|calmly|	. 16
two-words-before|calm|	. 13
two-words-before|cambio|	, 18
two-words-before|cameras|	. 15
two-words-before|camera|	. 22	: 10
two-words-before|came|	the -12
two-words-before|campeggiava|	: 16
two-words-before|canapé|	. 15
two-words-before|candle|	. 13
two-words-before|candore|	: 16
two-words-before|cane|	: 27
two-words-before|canteen|	. 9
two-words-before|can|	say -19
two-words-before|capital|	. 15
two-words-before|capra|	. 9
two-words-before|caprichoso|	por -19
two-words-before|captain|	faumuinā 22
two-words-before|caputi|	, 10
two-words-before|cara|	. 10
two-words-before|cardiff|	of 22
two-words-before|card|	. 18
two-words-before|cared|	. 12
two-words-before|care|	. 8
two-words-before|cargill|	. 7
two-words-before|car|	. 18
two-words-before|case|	. 11	was 13
two-words-before|caso|	del -17	revela 18
two-words-before|cassa|	: 23
two-words-before|castlegate|	. 22
two-words-before|catalogue|	. 12
two-words-before|catanduanes|	as -13	seawall -22
two-words-before|cathaoirleach|	. 9
two-words-before|cat|	. 14
two-words-before|cazares|	had 7
two-words-before|cdu|	ließ -18
two-words-before|cebas|	. 12
two-words-before|cento|	. 7
two-words-before|centre|	. 14
two-words-before|centro|	promette 14
two-words-before|cent|	was 15
two-words-before|ceremony|	. 16
two-words-before|cerqueira|	. 14
two-words-before|certified|	. 9
two-words-before|ce|	résultat 9
two-words-before|cgtn|	: 12
two-words-before|chamberlain|	called 22
two-words-before|champion|	. 15
two-words-before|chances|	as 10
two-words-before|chanceux|	? 15
two-words-before|changed|	. 10
two-words-before|change|	. 19	was 15
two-words-before|channel|	called -23
two-words-before|chants|	of -24
two-words-before|chant|	of -16
two-words-before|chapter|	. 14
two-words-before|character|	. 16
two-words-before|charge|	. 13
two-words-before|chat|	, -8
two-words-before|chaverra|	: 10
two-words-before|checks|	. 9
two-words-before|chega|	sempre 8
two-words-before|cheikh-baba|	exige 8
two-words-before|che|	annuncia 14	parta 16
two-words-before|chief|	. 16	: 24	dale -17
two-words-before|chin|	. 16
two-words-before|chips|	. 21
two-words-before|choc|	. 13
two-words-before|choisie|	? -9
two-words-before|choreografe|	. 6
two-words-before|chorus|	. 24
two-words-before|cia|	teme 11
two-words-before|ciento|	. 12
two-words-before|cigarette|	. 15
two-words-before|ciller|	: 13
two-words-before|cinque|	, 7
two-words-before|cirad|	. 13
two-words-before|civil|	pede 17
two-words-before|claimed|	she -17
two-words-before|claim|	. 12
two-words-before|claro|	: 13
two-words-before|clash|	over -9
two-words-before|clause|	de -17
two-words-before|cleared|	over -13	the 23
two-words-before|clients|	. 10	to 19	were 27
two-words-before|client|	. 10	as 9
two-words-before|closet|	. 15
two-words-before|closing|	. 11
two-words-before|cloth|	. 15
two-words-before|club|	. 16
two-words-before|cnc3|	: 19
two-words-before|cnn|	's -15
two-words-before|co-founder|	. 11
two-words-before|coalition|	. 23	eyes -19
two-words-before|coamo|	had 18
two-words-before|code|	. 12	: -19
two-words-before|codispoti|	. 17
two-words-before|cohetes|	. 6
two-words-before|coisa|	: 12
two-words-before|collapsed|	. 12
two-words-before|columbus|	. 9
two-words-before|comer|	. 8
two-words-before|come|	la 14
two-words-before|cominciare|	dai -15
two-words-before|coming|	. 16
two-words-before|comissão|	um 13
two-words-before|commentaire|	. 19
two-words-before|commented|	that 14
two-words-before|comment|	. 7
two-words-before|commerce|	. 19
two-words-before|commission|	. 12	had 18	made 15
two-words-before|comove|	. 6
two-words-before|companhia|	tem 11
two-words-before|competition|	. 9
two-words-before|complaints|	. 18
two-words-before|completó|	: 12
two-words-before|com|	marcação -8
two-words-before|conceded|	: 17
two-words-before|conclut|	: 6
two-words-before|conditions|	as 10
two-words-before|confessa|	: 9
two-words-before|confirmed|	that 14
two-words-before|confirmou|	: 12
two-words-before|congratulations|	. 21
two-words-before|congressman|	felt 20
two-words-before|conhecido|	. 12
two-words-before|connaître|	son 16
two-words-before|conocido|	como -15
two-words-before|conoscenza|	di 15
two-words-before|consider|	whether -16
two-words-before|constitution|	. 16
two-words-before|consulted|	. 19
two-words-before|contact|	was 11
two-words-before|contempt|	over -15
two-words-before|continue|	. 15
two-words-before|contract|	, -22	showed 11
two-words-before|convaincu|	. 8
two-words-before|conversación|	es 13
two-words-before|conversas|	estão 11
two-words-before|conversation|	as 17
two-words-before|con|	una -11
two-words-before|cookbook|	, -6
two-words-before|cooler|	. 9
two-words-before|coolly|	. 8
two-words-before|copie|	di -20
two-words-before|cork|	. 17
two-words-before|corner|	: 20
two-words-before|coro|	di -14
two-words-before|corp|	bench -17
two-words-before|corregge|	: 21
two-words-before|corridor|	remained 13
two-words-before|cortar|	os -15
two-words-before|corto|	plazo 16
two-words-before|cost|	. 21
two-words-before|così|	: 13
two-words-before|coudre|	, 7
two-words-before|could|	go 15
two-words-before|council|	. 18	backs -22
two-words-before|countered|	, 13
two-words-before|counterpart|	hail 23	of 16
two-words-before|counters|	. 14
two-words-before|county|	. 22
two-words-before|courier|	. 18
two-words-before|courthouse|	. 20
two-words-before|court|	. 9	: 21	had 18
two-words-before|cousin|	. 19
two-words-before|cover|	of -18
two-words-before|credit|	. 7
two-words-before|crewe|	: 16
two-words-before|crews|	to 22
two-words-before|crew|	and 10
two-words-before|crie|	au 17
two-words-before|crimes|	as 9
two-words-before|cristiana|	: 21
two-words-before|critic|	called 13
two-words-before|cromer|	. 22
two-words-before|cronisti|	come -7
two-words-before|croyait|	. 10
two-words-before|crítica|	. 6
two-words-before|cuatro|	. 16
two-words-before|cuisine|	: 17
two-words-before|cui|	le -7
two-words-before|cut|	. 15
two-words-before|c|	. 18
two-words-before|código|	qr 9
two-words-before|c’|	était 7
two-words-before|dak|	. 7
two-words-before|dal|	quotidiano -9
two-words-before|dann|	: 18
two-words-before|dardar-naquin|	, -12
two-words-before|dark|	rooms 12
two-words-before|darmstadt|	. 15
two-words-before|darragh-li|	( -12
two-words-before|dass|	er 10	man 7
two-words-before|das|	dem -12	ein 16	für 14	kinderbuch -10	projekt 7	spiel 7	wort -9
two-words-before|data|	. 16
two-words-before|date|	. 11
two-words-before|dat|	bleek 6
two-words-before|dawn|	is -23
two-words-before|days|	. 8
two-words-before|day|	. 16	: 18
two-words-before|dazwischen|	: 11
two-words-before|deadpanned|	. 10
two-words-before|deal|	was 15
two-words-before|death|	as 15
two-words-before|debate|	as 16
two-words-before|debat|	, 7
two-words-before|debris|	bore 9
two-words-before|debut|	. 13
two-words-before|decide|	. 10
two-words-before|decision|	 10	was 21
two-words-before|decisão|	. 6	de 13
two-words-before|decize|	: 18
two-words-before|deck|	. 6
two-words-before|decreto|	de 18
two-words-before|defence|	: 18
two-words-before|defendant|	. 8
two-words-before|defunta|	. 17
two-words-before|delayed|	. 17
two-words-before|delay|	. 15	as 14
two-words-before|deliberately|	. 13
two-words-before|delighted|	. 18
two-words-before|della|	biblioteca -16
two-words-before|demande|	: 7
two-words-before|demarcation|	line 6
two-words-before|dementiert|	: 8
two-words-before|demeure|	le -12
two-words-before|democrats|	. 18
two-words-before|dem|	gericht -12
two-words-before|den|	ausdruck -18	begriff -8	entscheid 12	kreuzer -12	namen -12	ort 8	spitznamen -12	termin 10
two-words-before|deploró|	la -9
two-words-before|deprisa|	? 6
two-words-before|deren|	gasthof -8
two-words-before|derrota|	: 8
two-words-before|derselbe|	plan 6
two-words-before|der|	arm -12	aufschrift -9	einigung 6	konzern 6
two-words-before|desabafa|	. 9	: 12
two-words-before|described|	as 38
two-words-before|describe|	como 9
two-words-before|description|	, 21
two-words-before|desistiu|	. 6
two-words-before|des|	magazins -18
two-words-before|detrás|	hay 14
two-words-before|detta|	sua 19
two-words-before|deusto|	. 17
two-words-before|deutsch|	: -17
two-words-before|deux|	: 16	ex 6
two-words-before|de|	1983 9	achterban -12	afspraak 6	bus 13	capela -15	dokter 7	espera 11	fátima -9	klassieke -11	la 13	motie 10	négociations 15	opvang 9	périnatalité 16	schade 15	tekst 6	ter 15	terceros 16	term -7	terugroepactie 15	uitspraak 14	uma 18
two-words-before|dhaka|	called 20
two-words-before|dialogue|	: -18
two-words-before|dice|	. 23
two-words-before|dicho|	, 8
two-words-before|dic|	- 6
two-words-before|die|	asche 11	belege 12	gebühr 6	gegend 11	gespräche 11	lage 8	seien 11	toeslag 7	vorlage 13	wedstrijd 7	zeitung -15
two-words-before|differed|	. 8
two-words-before|differently|	. 18	: 20
two-words-before|different|	from -15
two-words-before|differ|	. 9
two-words-before|dinan-léhon|	. 11
two-words-before|diplomatic|	. 19
two-words-before|directors|	. 14
two-words-before|dires|	, 7
two-words-before|dire|	. 11
two-words-before|disagreed|	. 22
two-words-before|disagrees|	. 18
two-words-before|discorda|	. 6
two-words-before|discussions|	were 8
two-words-before|disney|	. -15
two-words-before|dispara|	após -13
two-words-before|dispute|	. 13
two-words-before|disse-me|	: 21
two-words-before|disse|	: 6	que 12
two-words-before|dissimulation|	. 25
two-words-before|district|	. 18	pulls -14
two-words-before|dit|	: 12	avoir 8	voir 10
two-words-before|divisoria|	. 11
two-words-before|dizer|	que 20
two-words-before|di|	attendersi 12	chiamare -8	publitalia 8
two-words-before|dlr.de|	: -6
two-words-before|doce|	estava 14
two-words-before|doctors|	. 15
two-words-before|documentary|	, -14
two-words-before|documento|	chama-lhe -14
two-words-before|dolphins|	? 14
two-words-before|donnent|	du 14
two-words-before|dont|	un -15
two-words-before|dood|	. 17
two-words-before|doris|	, 13
two-words-before|doubters|	. 11
two-words-before|doutent|	: 11
two-words-before|down|	: 19
two-words-before|do|	. 16	livro -18
two-words-before|draw|	. 14
two-words-before|driver|	reports 19	who -9
two-words-before|droog|	. 24
two-words-before|dropped|	word 24
two-words-before|dubhghaill|	, 11
two-words-before|duluth|	. 22
two-words-before|dundee|	. 15
two-words-before|dunes|	. 14
two-words-before|dup|	of 10
two-words-before|duren|	? 10
two-words-before|durham|	constabulary -22
two-words-before|duty|	was 16
two-words-before|d|	’ 8
two-words-before|dá-lhe|	60 10
two-words-before|décembre|	, 10
two-words-before|déconnecter|	, 14
two-words-before|découverte|	dans -10
two-words-before|dénoncé|	un 18
two-words-before|d’|	ailleurs -20	avoir 15	une 19
two-words-before|e-mail|	. 6
two-words-before|each|	. 21
two-words-before|earlier|	. 9
two-words-before|early|	. 15
two-words-before|ebc|	. 24
two-words-before|editorial|	: 15	titled -11
two-words-before|editor|	of -15
two-words-before|een|	kadekraan -12
two-words-before|effetti|	, 7
two-words-before|eigenaar|	van -11
two-words-before|einen|	lernfilm 13
two-words-before|einer|	mitteilung 13
two-words-before|eine|	frist 8
two-words-before|eingebracht|	. 10
two-words-before|einstufung|	auf -15
two-words-before|einst|	von 11
two-words-before|ein|	, 13	. 14
two-words-before|eisenach|	. 8
two-words-before|elections|	. 13
two-words-before|elevó|	a 13
two-words-before|ele|	é -11
two-words-before|elle|	, 6	: 10
two-words-before|el|	contrato 16	cuaderno 6	gesto 6	mercado 9	permiso 11	plato 7	retraso 10
two-words-before|email|	. 14
two-words-before|embaixo|	: 11
two-words-before|embate|	. 7
two-words-before|emergency|	sirens 14
two-words-before|emissions|	. 13	model 19
two-words-before|emittente|	replicano 16
two-words-before|encouragement|	. 13
two-words-before|ended|	. 10
two-words-before|ending|	. 20
two-words-before|energia|	resta 6
two-words-before|energy|	costs 16
two-words-before|engineers|	. 15
two-words-before|english|	. 31
two-words-before|enquête|	pour -13
two-words-before|enten|	könne 11
two-words-before|enterarse|	. 14
two-words-before|entrance|	says -16
two-words-before|entscheidung|	sei 7
two-words-before|entschieden|	. 8
two-words-before|en|	galicia 8	saluant 7	servicio 10	zijn 12
two-words-before|epa|	had 24
two-words-before|equity|	. 11
two-words-before|erano|	? 17
two-words-before|erbij|	dat 8
two-words-before|ergernis|	. 6
two-words-before|ermee|	. 9
two-words-before|ervan|	. 18
two-words-before|erwartungen|	: 10
two-words-before|er|	, 6	. 6	der -16	heißt -19
two-words-before|esa|	cláusula 17
two-words-before|escrito|	: 6
two-words-before|espn|	. 15
two-words-before|esports|	: 17
two-words-before|essay|	, -15
two-words-before|esslingen|	. 21
two-words-before|estará|	. 9
two-words-before|estreia|	de -7
two-words-before|estrie|	: 8
two-words-before|eten|	. 10
two-words-before|europeans|	with -24
two-words-before|europeia|	manifestou -12
two-words-before|euros|	. 10
two-words-before|euro|	. 10
two-words-before|eu|	. 19
two-words-before|evening|	. 11
two-words-before|everton|	. 14
two-words-before|every|	line 22
two-words-before|examiner|	. 14
two-words-before|exchange|	was 15
two-words-before|excusó|	: 11
two-words-before|executive|	. 11
two-words-before|exempt|	. 13
two-words-before|exits|	as 15
two-words-before|explained|	. 15
two-words-before|explicações|	são 17
two-words-before|expérimentation|	, 8
two-words-before|eyes|	. 15
two-words-before|e|	' 10	attacca -21
two-words-before|face|	. 27
two-words-before|fachbegriff|	lautet -11
two-words-before|fahren|	: 6
two-words-before|fairweather-sen|	said 26
two-words-before|fair|	. 11
two-words-before|falam|	em 16
two-words-before|falar|	em 14
two-words-before|fala|	. 13	de 11	em 30
two-words-before|falcinelli|	: 15
two-words-before|falou|	de 16
two-words-before|familie|	. -13
two-words-before|family|	. 19	as 12
two-words-before|fanno|	trapelare 11
two-words-before|fans|	as -21	nur -12
two-words-before|farnesina|	esprime 8
two-words-before|father|	’s -15
two-words-before|fauteuil|	. 9
two-words-before|fazit|	: 13
two-words-before|façon|	. 8
two-words-before|fearon-mighty|	. 11
two-words-before|fearon|	. 10
two-words-before|feature|	: -26
two-words-before|febbre|	. 18
two-words-before|federacciai|	saluta 14
two-words-before|federation|	was 9
two-words-before|fees|	. 13
two-words-before|feitas|	: 6
two-words-before|fence|	. 18
two-words-before|fenêtre|	. -14
two-words-before|ferretti|	, 9
two-words-before|fest|	. 10
two-words-before|fiat|	. 13
two-words-before|fia|	over -16
two-words-before|ficar|	concluída 12
two-words-before|fielder|	asking 14
two-words-before|field|	. 7	had 23
two-words-before|fifth|	. 20
two-words-before|figures|	. 9
two-words-before|file|	for 11
two-words-before|film4|	. 13
two-words-before|film|	since -9	’s 17
two-words-before|filtra|	un 21
two-words-before|filt|	: 6
two-words-before|finale|	of -11
two-words-before|final|	version 19
two-words-before|finanzministers|	sei 9
two-words-before|find|	the -14
two-words-before|fines|	. 11
two-words-before|finger|	: 24
two-words-before|fini|	! 16
two-words-before|firmer|	. 12
two-words-before|firms|	registered 14
two-words-before|first|	, -14	. 14	verdict 19
two-words-before|fiscal|	. 6
two-words-before|fitosanitario|	sarebbe 6
two-words-before|flagellato|	? 7
two-words-before|flag|	. 21
two-words-before|flan|	. 10
two-words-before|flemish|	word -23
two-words-before|floor|	. 8
two-words-before|flores|	. 11
two-words-before|fm|	: 12
two-words-before|foil|	. 11
two-words-before|followers|	to 20
two-words-before|fontaine-abbott|	in -13
two-words-before|fonti|	: -9
two-words-before|footnotes|	: 14
two-words-before|foot|	of -11
two-words-before|forge|	blames -16
two-words-before|forgiveness|	. 7
two-words-before|forgiving|	. 10
two-words-before|former|	blamed 12
two-words-before|for|	a -23	her -14	its 19
two-words-before|fos|	: 16
two-words-before|four|	. 20
two-words-before|fpö|	ortet 15
two-words-before|fragte|	: 6
two-words-before|freenet|	had 16
two-words-before|free|	. 9
two-words-before|french|	farmers -15	song -13
two-words-before|friends|	. 14	as -14
two-words-before|froh|	: 9
two-words-before|fuel|	. 11
two-words-before|full|	. 19
two-words-before|fumed|	. 13
two-words-before|fun|	. 7
two-words-before|further|	. 15
two-words-before|futuro|	. 19
two-words-before|für|	die -21	disentis 9
two-words-before|galgenwaard|	. 17
two-words-before|galindo|	. 16
two-words-before|gallery|	says -7
two-words-before|game|	. 19
two-words-before|gander|	after -22
two-words-before|garavaglia|	. 20
two-words-before|garderobe|	: 8
two-words-before|gave|	the -17
two-words-before|geantwortet|	: 11
two-words-before|gebeurt|	dat 8
two-words-before|gebouwd|	. 11
two-words-before|geduld|	: 15
two-words-before|gehört|	. 9
two-words-before|gek|	( -13
two-words-before|gelderland|	is 17
two-words-before|geldt|	een -11
two-words-before|gemeente|	een -12
two-words-before|gemeint|	: 8
two-words-before|gemelle|	: 8
two-words-before|generous|	. 9
two-words-before|gesagt|	: 7
two-words-before|gesproken|	van 12
two-words-before|gestore|	. 6
two-words-before|get|	into 14
two-words-before|gewesen|	, 10
two-words-before|gezeigt|	wird -13
two-words-before|gezien|	die -7
two-words-before|gezocht|	: 11
two-words-before|gilt|	die -12
two-words-before|ging|	? 16
two-words-before|giorni|	: 10
two-words-before|glasses|	. 15
two-words-before|gli|	animali 9
two-words-before|gloomy|	. 9
two-words-before|go-between|	. 18
two-words-before|goes|	by -20
two-words-before|goiânia|	. 18
two-words-before|gondal|	. 20
two-words-before|gone|	ahead 18
two-words-before|gostou|	: 9
two-words-before|goulburn|	. 11
two-words-before|govender|	: 29
two-words-before|governadores|	rejeitam -10
two-words-before|governante|	reconheceu 11
two-words-before|government|	was 21	welcomed 13
two-words-before|governo|	de 13
two-words-before|go|	on 17
two-words-before|grading|	of -19
two-words-before|gradi|	. 7
two-words-before|grandmother|	: 22
two-words-before|grandson|	. 7
two-words-before|greenidge|	, 17
two-words-before|green|	. 16
two-words-before|greggs|	has 13
two-words-before|grehan|	: 10
two-words-before|grida|	: 8
two-words-before|grid|	. 16
two-words-before|grinned|	. 25
two-words-before|grin|	. 16
two-words-before|groom|	: 19
two-words-before|ground|	. 21
two-words-before|group|	called -11
two-words-before|grower|	. 13
two-words-before|grue|	baptisée -12
two-words-before|grumbled|	. 12
two-words-before|gründe|	gelten 10
two-words-before|guanti|	, 11
two-words-before|guaraní|	y 12
two-words-before|guidance|	looked 12	was 21
two-words-before|guilty|	of -21	punished 7
two-words-before|gumtree|	. 10
two-words-before|guère|	: 20
two-words-before|générale|	: 8
two-words-before|haar|	, -10
two-words-before|haastig|	: 9
two-words-before|haast|	: 7
two-words-before|haas|	. 14
two-words-before|habe|	man 12	von -11
two-words-before|habitants|	: 6
two-words-before|habit|	. 13
two-words-before|hablaron|	. 6
two-words-before|hablar|	de -12
two-words-before|habla|	de 9
two-words-before|habló|	de 12
two-words-before|hadders|	. 7
two-words-before|haderte|	: 8
two-words-before|had|	become -15	been 31	called 20	chanted -12	drawn 16	held 20	opened 17	paid 16	returned 20	seen 16	served 15	shown 12	signed 20	sold 17	targeted 19	written 7	yelled 19
two-words-before|hague|	had 8
two-words-before|hailed|	as -24
two-words-before|half-hour|	. 17
two-words-before|halftime|	. 8
two-words-before|halfway|	through -11
two-words-before|half|	. 16
two-words-before|haltermann|	, 9
two-words-before|hammerson|	were 12
two-words-before|handel|	meine -12
two-words-before|hands|	. 17
two-words-before|handtasche|	. 6
two-words-before|hand|	. 9
two-words-before|harbour|	wall -21
two-words-before|has|	nicknamed -16	sold -13
two-words-before|hated|	. 11
two-words-before|hat|	mit -15
two-words-before|haus|	nur -7
two-words-before|have|	been 18	branded -21	made -18	named -20	opened 19	struck 21	water 18
two-words-before|havlíčková-moon|	. 23
two-words-before|ha|	alcanzado 6	augurato 7	contate 13	definito 18	domandato 15	lodato 16
two-words-before|headline|	: -20
two-words-before|heads|	. 11
two-words-before|head|	. 18
two-words-before|heard|	was 11
two-words-before|hearing|	. 9
two-words-before|hears|	how -11
two-words-before|heartbroken|	. 10
two-words-before|hear|	. 8
two-words-before|heizlüftern|	. 14
two-words-before|held|	with 9
two-words-before|helicopter|	. 15
two-words-before|hem|	als -8
two-words-before|herald|	. 11
two-words-before|here|	as -17
two-words-before|herhaling|	met -10
two-words-before|her|	. 12	a 15	as 13	client 13	of 15
two-words-before|hesitated|	. 14
two-words-before|het|	besluit 6	binnenhof -7	dossier -17	kabinet 9	over 9	project 6	zogeheten -13
two-words-before|he|	called 38	felt 8	had 14	is 22	preferred -23	promised 13	said 15	should 19	termed 26	terms -15	was 39	would 32
two-words-before|hij|	baalt 7	er 6
two-words-before|hilton|	. 10
two-words-before|him|	. 17	: 22	of 12	off 15	to 8
two-words-before|his|	famous -19	new -18
two-words-before|hit|	sageuk -10
two-words-before|hiver|	. 18
two-words-before|hofvijver|	. 17
two-words-before|hold|	, 13	was 11
two-words-before|holloway|	. 23
two-words-before|hombros|	. 12
two-words-before|home|	. 14
two-words-before|honda|	. 7
two-words-before|honiara|	rejects -15
two-words-before|hopeful|	. 15
two-words-before|hope|	. 7
two-words-before|hornets|	. 18
two-words-before|hospital|	. 21
two-words-before|hours|	. 17
two-words-before|hour|	. 18
two-words-before|house|	. 20
two-words-before|huacal|	. 6
two-words-before|humor|	: 6
two-words-before|hunan|	to 14
two-words-before|hungary|	was 15
two-words-before|hylton|	wants 6
two-words-before|hymn|	. 15
two-words-before|hält|	. 8
two-words-before|hérémakono|	. 14
two-words-before|hésite|	. 11
two-words-before|hömann-lücke|	, 10
two-words-before|ibarrola|	: 15
two-words-before|ice|	. 11
two-words-before|ich|	sei 13
two-words-before|idea|	. 11
two-words-before|identity|	cards 10
two-words-before|ihn|	aber 10
two-words-before|ihrem|	buch -6
two-words-before|ikon|	: 14
two-words-before|illusion|	. 15
two-words-before|il|	celebre -8	finale 17	governo 13	settimanale -13	tavolo 9	testo 11	titolo 8
two-words-before|imediato|	o -16
two-words-before|im|	fachblatt -19
two-words-before|in-hye|	, 9
two-words-before|inbev|	had 8
two-words-before|inchinandosi|	, 13
two-words-before|incident|	was 20
two-words-before|includes|	 -17
two-words-before|income|	. 14
two-words-before|indiana|	. 12
two-words-before|indipendenza|	promette 13
two-words-before|inflation|	remained 19
two-words-before|ingaan|	. 16
two-words-before|inishbofin|	. 12
two-words-before|initiative|	tagged -8
two-words-before|inquilini|	chiede 9
two-words-before|inquiry|	. 13	was 8
two-words-before|insegnato|	? 8
two-words-before|inserted|	: 24
two-words-before|insisted|	bamako 17
two-words-before|instagram|	: 18
two-words-before|instead|	. 7	of -17
two-words-before|interceptors|	. 12
two-words-before|international|	, 16	. 7
two-words-before|interpreter|	. 23
two-words-before|interrumpió|	: 7
two-words-before|intervened|	. 16
two-words-before|interview|	. 19
two-words-before|into|	a -24
two-words-before|investigador|	, 9
two-words-before|investment|	was 21
two-words-before|invest|	. 13
two-words-before|invitation|	. 9
two-words-before|invited|	. 11
two-words-before|invitó|	a 6
two-words-before|invocato|	una -15
two-words-before|invoke|	the -18
two-words-before|involved|	. 17
two-words-before|in|	. 16	bake-off -23	ischgl -15	their 24	warsaw 11
two-words-before|ireland|	survive -19
two-words-before|irish|	and 12
two-words-before|ironise|	: 9
two-words-before|ironizou|	, 11
two-words-before|irrawaddy|	: 12
two-words-before|island|	. 14
two-words-before|issued|	a -19
two-words-before|ist|	vom -10	von 8
two-words-before|is|	. 16	a -15	called -20	circling -16	daar 6	named -11	titled -7
two-words-before|itself|	as -20
two-words-before|its|	report -12
two-words-before|it|	. 27	? 15	a -30	as 25	blamed 12	bore 11	calls -9	criticised 16	had 38	includes -14	is 24	on -20	regretted 10	said -13	says -26	smelled 18	the -16	to 9	was -14	would 24	’s 20
two-words-before|i|	said 19	seemed 15	was 18
two-words-before|jamaica|	. 11
two-words-before|janitor|	in -10
two-words-before|january|	that -20
two-words-before|jazz|	. 11
two-words-before|jeito|	: 7
two-words-before|jetzt|	in -12
two-words-before|jeux|	. 12
two-words-before|jobs|	. 11
two-words-before|joked|	, 9
two-words-before|joke|	. 16
two-words-before|jordan|	. 20
two-words-before|jornalistas|	: 11
two-words-before|jours|	. 18
two-words-before|judges|	. 12
two-words-before|judge|	blocks -18	laments -18
two-words-before|judgment|	. 18
two-words-before|jugeait|	alors 14
two-words-before|july|	to 15
two-words-before|june|	. 20
two-words-before|jungler|	théodore -16
two-words-before|juni|	für 9
two-words-before|junto|	al -12
two-words-before|juries|	. 15
two-words-before|jurors|	. 11
two-words-before|jury|	. 11
two-words-before|kabaret|	: 8
two-words-before|kade|	. 12
two-words-before|kan|	. 6
two-words-before|kapitän|	der -18
two-words-before|karabacak|	. 27
two-words-before|karlsruhe|	. 20
two-words-before|kaspárek|	. 10
two-words-before|katrina|	. 19
two-words-before|kbw|	. 14
two-words-before|kclr|	. 16
two-words-before|keeps|	a -18
two-words-before|kein|	tier 8
two-words-before|kenya|	had 17
two-words-before|kept|	a -19	asking 18	his -21	its -23	murmuring 20
two-words-before|kerry|	. 10
two-words-before|kesteren|	. 9
two-words-before|key|	. 15
two-words-before|khost|	. 12
two-words-before|ki-tae|	, 11
two-words-before|kidney|	is 21
two-words-before|kiezen|	. 16
two-words-before|kilauea|	. 7
two-words-before|kim|	answered 14
two-words-before|kirchberg|	. 17
two-words-before|kleine|	tentoonstelling -6
two-words-before|klotst|	. 8
two-words-before|knapp|	: 6
two-words-before|knew|	. 13
two-words-before|knightsbridge|	. 21
two-words-before|known|	as -29
two-words-before|kobo360|	. 11
two-words-before|kochi|	. 12
two-words-before|kolok|	. 10
two-words-before|kommuniqué|	. 10
two-words-before|kopte|	. 9
two-words-before|korean|	thriller -16
two-words-before|kort|	. 6
two-words-before|kotal|	. 14
two-words-before|kranich|	. 18
two-words-before|krautz|	. 17
two-words-before|kruyt|	. 8
two-words-before|kulturverwaltung|	. 13
two-words-before|kusttram|	rijdt 6
two-words-before|kyiv|	wants 13
two-words-before|l'|	arrêt 16
two-words-before|lachend|	: 6
two-words-before|lacht|	) 7
two-words-before|lampedusa|	: 17
two-words-before|lander|	, -10
two-words-before|land|	. 12
two-words-before|lançar|	outro 13
two-words-before|lanús|	. 10
two-words-before|larotonda|	ammette 19
two-words-before|last|	. 21	scrum 17
two-words-before|las|	obras 12	uvas -15
two-words-before|later|	. 14
two-words-before|late|	. 16
two-words-before|laughed|	. 28
two-words-before|laughing|	. 17
two-words-before|lavori|	partiranno 18
two-words-before|lawn|	. 16
two-words-before|la|	báscula 15	chiamano -7	definisce 13	inscripción -10	ley 12	llamada -8	macchina 18	mention -15	muestra 6	neve 15	noticia 9	nuova -19	parola -13	pauvreté -15	plateforme 11	portarinfuse -10	pronuncia 12	revue -8	salle 15	suite 13	tela 16
two-words-before|leaflet|	headed -8
two-words-before|league|	. 12
two-words-before|leaked|	. 14
two-words-before|leak|	. 13
two-words-before|ledgers|	. 19
two-words-before|ledger|	. 12
two-words-before|leeds|	: 12
two-words-before|leerling|	. 7
two-words-before|left|	. 14
two-words-before|leggeva|	invece 10
two-words-before|legge|	, 10
two-words-before|leg|	. 12
two-words-before|lei|	, 6
two-words-before|lembrando|	que 6
two-words-before|lemons|	. 21
two-words-before|lengths|	by 16
two-words-before|lerares|	. 8
two-words-before|les|	esturgeons 12	groupes 12	planteurs 13
two-words-before|letrero|	: 8
two-words-before|letters|	: -16
two-words-before|letter|	. 11
two-words-before|levy|	. 19
two-words-before|levée|	. 12
two-words-before|le|	calendrier 8	dossier 19	drone 8	pareció 13	texte 6
two-words-before|liberals|	had 17
two-words-before|library|	should 9
two-words-before|lichtenburg|	was 13
two-words-before|liever|	een -14
two-words-before|liggen|	partijen 8
two-words-before|lightly|	. 19
two-words-before|lijden|	aan -10
two-words-before|lima|	was 10
two-words-before|lines|	. 16
two-words-before|line|	. 22	to -21
two-words-before|linkedin|	: 12
two-words-before|link|	. 16
two-words-before|lisbon|	condemned 22
two-words-before|lists|	as -20
two-words-before|list|	. 17	was 15
two-words-before|literally|	means -13
two-words-before|litri|	di -16
two-words-before|little|	. 17
two-words-before|lit|	: -8
two-words-before|llamado|	a 7
two-words-before|llama|	a 6
two-words-before|lobby|	. 13
two-words-before|lobo|	. 8
two-words-before|locally|	as -20
two-words-before|local|	como -14
two-words-before|loin|	des -13
two-words-before|long|	. 27
two-words-before|look|	. 13
two-words-before|loose|	tongues 14
two-words-before|lots|	. 11
two-words-before|loué|	une 11
two-words-before|lovely|	title -10
two-words-before|lo|	estudiará 9	ve 9	ven 9
two-words-before|lugar|	: -10
two-words-before|lui|	: 7	souhaiter 17
two-words-before|lunar|	rover -8
two-words-before|luxury|	. 12
two-words-before|l’|	appelle -10	invito 7	équilibre 14
two-words-before|macneil|	. 12
two-words-before|macphee-rossi|	: 22
two-words-before|maddox|	wrote -22
two-words-before|made|	it 16
two-words-before|magal|	. 14
two-words-before|maintained|	that 20
two-words-before|main|	and 21
two-words-before|maioria|	de 15
two-words-before|mais|	? 8
two-words-before|making|	the -21
two-words-before|malawi|	as -12
two-words-before|management|	agency 9
two-words-before|manager|	. 7
two-words-before|manhã|	: 8
two-words-before|manitoba|	. 17
two-words-before|mannequins|	. 9
two-words-before|manor|	. 13
two-words-before|mano|	: 23
two-words-before|man|	ermittle 12	named -17	suche 13
two-words-before|marathi|	. 18
two-words-before|marbella|	. 23
two-words-before|march|	. 18
two-words-before|marge|	dürfte 13
two-words-before|marie-thérèse|	dite -9
two-words-before|marketed|	as -14
two-words-before|marsactu|	: 7
two-words-before|mars|	. 18
two-words-before|martich|	( -11
two-words-before|masaf|	promette 13
two-words-before|matany|	. 16
two-words-before|match|	. 10
two-words-before|matter|	. 14
two-words-before|mattress|	. 16
two-words-before|mat|	. 14
two-words-before|mayor|	. 9
two-words-before|may|	be -16
two-words-before|mbacké|	soient 16
two-words-before|mbe|	. 10
two-words-before|mbuyi|	– -11
two-words-before|mean|	. 16
two-words-before|measure|	. 16
two-words-before|medewerkers|	liefkozend -14
two-words-before|mediate|	. 8
two-words-before|mediator|	sees 17
two-words-before|mediazione|	: 7
two-words-before|meeting|	. 10	was 21
two-words-before|mee|	. 21
two-words-before|meldet|	das -15
two-words-before|meldingen|	. 7
two-words-before|members|	felt 17	to 24
two-words-before|mendizabal|	: 11
two-words-before|mentor|	sees 22
two-words-before|men|	had 19	to -16
two-words-before|merely|	been 15
two-words-before|merito|	: 7
two-words-before|meses|	. 9
two-words-before|message|	. 16	: 24	headed -9
two-words-before|messaggio|	: 20
two-words-before|mesure|	est 13
two-words-before|mesurés|	. 15
two-words-before|meter|	. 9
two-words-before|mezzo|	un -14
two-words-before|me|	, 21	. 8	: 15
two-words-before|miami|	. 24
two-words-before|mille|	. 12
two-words-before|million|	, 12	as -8
two-words-before|minister|	. 15	ziet 9
two-words-before|minutes|	. 16
two-words-before|minutos|	. 8
two-words-before|minvu|	negoció 13
two-words-before|misadventure|	. 20
two-words-before|mitre|	. 10
two-words-before|mit|	. 17	dem 16
two-words-before|moderada|	. 16
two-words-before|modeste|	. 17
two-words-before|mode|	called -20
two-words-before|modo|	: 10
two-words-before|modulo|	? 10
two-words-before|moeten|	. 7
two-words-before|mois|	. 10	un -16
two-words-before|moka|	: 9
two-words-before|mokgatlhe|	. 6
two-words-before|monaco|	redoute 8
two-words-before|money|	. 12
two-words-before|monierte|	im -10
two-words-before|monnickendam|	. 15
two-words-before|monterrey|	are 6
two-words-before|month|	, -14	. 16
two-words-before|montsame|	: 15
two-words-before|monténégrin|	, 11
two-words-before|mood|	. 23
two-words-before|moonpig|	. 13
two-words-before|moraine|	. 12
two-words-before|more|	. 10
two-words-before|morning|	. 17	with 24
two-words-before|mortgage|	. 16
two-words-before|moscow|	was 11
two-words-before|motivazioni|	, 9
two-words-before|motore|	. 12
two-words-before|motto|	: -6
two-words-before|mot|	de -21
two-words-before|moved|	. 13
two-words-before|muelle|	. 8
two-words-before|mulhern|	, 17
two-words-before|mused|	. 12
two-words-before|museum|	remained 20
two-words-before|muted|	. 16
two-words-before|mwangi-frye|	( -10
two-words-before|más|	firme 7
two-words-before|naam|	: -10
two-words-before|nachspielzeit|	: 15
two-words-before|nachtploeg|	. 8
two-words-before|nada|	. 10
two-words-before|naira|	. 13
two-words-before|named|	him -10	only -11	peanut 13
two-words-before|names|	. 14	under -15	was 7
two-words-before|name|	. 20
two-words-before|nannte|	das 10
two-words-before|nan|	: 23
two-words-before|nation|	had 15
two-words-before|nederlands|	. 7
two-words-before|need|	. 6
two-words-before|nega|	: 16
two-words-before|negou|	: 9
two-words-before|nerves|	? 15
two-words-before|nestlé|	. 20
two-words-before|neto|	pergunta 11
two-words-before|network|	. 19
two-words-before|neustadt|	dem -26
two-words-before|neutrality|	. 10
two-words-before|neutral|	. 13
two-words-before|newsletter|	, -17
two-words-before|newspaper|	. 10
two-words-before|news|	' -13	, 15	. 9	: 10	? 6
two-words-before|niazi|	. 21
two-words-before|nicknamed|	the -14
two-words-before|niega|	. 12
two-words-before|niet|	: 8
two-words-before|nigeria|	: 10
two-words-before|night|	: 19	since 12
two-words-before|nine|	. 14
two-words-before|niño|	. 9	: 13
two-words-before|nkulu-vermeiren|	: 12
two-words-before|noble|	. 10
two-words-before|nobody|	. 11
two-words-before|noemde|	haar 10
two-words-before|noemt|	dat 7
two-words-before|noh|	had 10
two-words-before|nom|	: -14
two-words-before|noncommittal|	. 19
two-words-before|non|	au -17	aver 12
two-words-before|norma|	era 6
two-words-before|nos|	: 18
two-words-before|nota|	de 10
two-words-before|notes|	: 14
two-words-before|note|	. -22	titled -10
two-words-before|notice|	said 20
two-words-before|noticia|	; 8
two-words-before|noting|	that -19
two-words-before|notion|	. 11
two-words-before|notizia|	come 14
two-words-before|not|	. 19	: 20	accept 17	appeal 17	be 17	negotiate 15	talk 11	to 17
two-words-before|nous|	: -10
two-words-before|novel|	, -18
two-words-before|no|	. 8	contempla 18	de -10	longer -21	son 7	vota 12
two-words-before|nrk|	. 19
two-words-before|ns|	. 9
two-words-before|nues|	. 9
two-words-before|nuit|	, 13
two-words-before|nwosu|	: 18
two-words-before|não|	houver 17	pagava 9
two-words-before|nüchterner|	: 11
two-words-before|n’|	a 13	avoir 12
two-words-before|obedece|	. -12
two-words-before|obey|	but 15
two-words-before|obi|	stops -19
two-words-before|objected|	. 14
two-words-before|observed|	. 12
two-words-before|observing|	that 17
two-words-before|odds|	over -15
two-words-before|odhul|	: 21
two-words-before|offen|	: 14
two-words-before|offerta|	indiana 11
two-words-before|offer|	as 10	was 16
two-words-before|officer|	: 15
two-words-before|office|	, -21	. 18	: -21
two-words-before|officials|	. 6	called 22	had 17	preferred -15
two-words-before|officiating|	as 12
two-words-before|off|	. 9
two-words-before|often|	called -25
two-words-before|of|	a -36	haar -9	playing 14	the -29	them -22
two-words-before|ohio|	. 11
two-words-before|omhoog|	. 11
two-words-before|om|	. 12
two-words-before|on-track|	réclament 14
two-words-before|onderschrift|	: 11
two-words-before|onions|	: 13
two-words-before|only|	: 32	as 24
two-words-before|onu|	: 25
two-words-before|on|	. 24	indique 14	its -8	salue 7	stage 16
two-words-before|ook|	het -12
two-words-before|opens|	: 23
two-words-before|open|	a 24
two-words-before|opgegeten|	. 21
two-words-before|opgeruimd|	. 6
two-words-before|opinion|	was 23
two-words-before|oposição|	de 14
two-words-before|opponent|	for 12
two-words-before|opposition|	. 7	of -26
two-words-before|options|	. 10
two-words-before|opérations|	. 7
two-words-before|oranje|	. -15
two-words-before|orden|	de 12
two-words-before|ordered|	a 21
two-words-before|orders|	. 15
two-words-before|order|	. 14
two-words-before|ordine|	: 25
two-words-before|organico|	: 11
two-words-before|oro|	: -25
two-words-before|ortete|	einen 13
two-words-before|orto|	, 10
two-words-before|ospite|	di -9
two-words-before|other|	. 17
two-words-before|otimista|	: 12
two-words-before|ottawa|	. 23
two-words-before|outages|	were 15
two-words-before|outcome|	. 10
two-words-before|outrun|	. 20
two-words-before|out|	. 22	: 14	at 20	over -16
two-words-before|outão|	. 7
two-words-before|overeenkomst|	als 9
two-words-before|over|	. 22	de -7	one -14	so-called -11
two-words-before|owners|	. 9
two-words-before|owner|	says -23
two-words-before|oyelaran|	. 17
two-words-before|o|	bilhete 19	conteúdo 7	desenho 9	eleitorado 10	laudo 15	navio -10	negócio 10	peixe 17	ponto 10	programa -10	que 8	tejo 14
two-words-before|o’haresh|	. 10
two-words-before|packets|	. 11
two-words-before|padovanelli|	said 21
two-words-before|pages|	of -24
two-words-before|page|	, 12
two-words-before|pagina|	facebook -6
two-words-before|pagine|	. 6
two-words-before|paid|	. 14
two-words-before|palabras|	, 7	del -10
two-words-before|pal|	. 13
two-words-before|panel|	. 10
two-words-before|panic|	. 11
two-words-before|paper|	, -8	. 7
two-words-before|papier|	auf -11
two-words-before|paraopeba|	. 7
two-words-before|parca|	: 11
two-words-before|parish|	. 15
two-words-before|park|	. 25
two-words-before|parlano|	di 30
two-words-before|parlato|	di -14
two-words-before|parla|	di 30
two-words-before|parle|	de 22
two-words-before|parliament|	. 16
two-words-before|parola|	planaria 20
two-words-before|parte|	podrá 9
two-words-before|participant|	, 15
two-words-before|party|	had 13	was 13	would 8
two-words-before|passaggio|	, 7
two-words-before|passagierliste|	sei 6
two-words-before|passou|	. 9
two-words-before|passover|	. 14
two-words-before|pasty|	. 20
two-words-before|pas|	: 14	le -13	vouloir 18
two-words-before|path|	. 9
two-words-before|patience|	. 16
two-words-before|pat|	. 9
two-words-before|paulista|	. 7
two-words-before|paulo|	e 8
two-words-before|paying|	for 14
two-words-before|pedaggi|	: 9
two-words-before|peeters-anand|	. 10
two-words-before|peloton|	. 12
two-words-before|pembrokeshire|	as -19
two-words-before|pensaba|	. 14
two-words-before|people|	as 16	singing -14	who 13
two-words-before|peoria|	. 21
two-words-before|percent|	was 19
two-words-before|perché|	proprio -14
two-words-before|perder|	? 19
two-words-before|permanence|	: 14
two-words-before|personnel|	. 14
two-words-before|person|	. 16
two-words-before|per|	i 9
two-words-before|pescadores|	flagram -12
two-words-before|pessoa|	. 8
two-words-before|petición|	de 13
two-words-before|petrakis|	, -12
two-words-before|petrolífero|	seja 10
two-words-before|pettifer|	. 13
two-words-before|phones|	, 8	. 14
two-words-before|phone|	. 27	: 15
two-words-before|phrase|	, 15
two-words-before|piazza|	: 11
two-words-before|picerno|	, 12
two-words-before|piece|	as 11
two-words-before|piedi|	? 11
two-words-before|pied|	. -6
two-words-before|pike|	. 18
two-words-before|pinch|	of -17
two-words-before|pinheiro|	, 9
two-words-before|pin|	. 20
two-words-before|pipe|	was 14
two-words-before|piste|	? 16
two-words-before|pistoia-prato|	: 12
two-words-before|pitchfork|	heard 14
two-words-before|place|	: -12
two-words-before|plaidé|	le -13
two-words-before|planned|	. 11
two-words-before|planos|	: 6
two-words-before|plan|	. 10	called -13
two-words-before|plaude|	: 15
two-words-before|play-off|	. 16
two-words-before|players|	. 8
two-words-before|play|	– -17
two-words-before|pleased|	. 7
two-words-before|pliant|	. 9
two-words-before|plumber|	. 14
two-words-before|pluriclasse|	era 15
two-words-before|plus|	savoir 13
two-words-before|poblano|	, 15
two-words-before|poco|	: 16
two-words-before|poderia|	continuar 11
two-words-before|podium|	. 11
two-words-before|pohjanpalo|	. 19
two-words-before|points|	. 22
two-words-before|point|	. 12
two-words-before|poireaux|	sont 12
two-words-before|poles|	. 7
two-words-before|police|	, 23	. 16	they 16	were -19
two-words-before|policy|	. 18
two-words-before|politologin|	: 13
two-words-before|poll|	was 12
two-words-before|polémica|	: 7
two-words-before|ponte|	: 11
two-words-before|porches|	. 7
two-words-before|poreč|	. 13
two-words-before|porta|	: 7
two-words-before|portmarnock|	remained 19
two-words-before|position|	was 16
two-words-before|posted|	. 14	: 24
two-words-before|postzegel|	. 9
two-words-before|post|	: 17	headed -10
two-words-before|pourvus|	, 10
two-words-before|pour|	un -18
two-words-before|power|	. 16
two-words-before|poço|	. 14
two-words-before|praised|	a 24
two-words-before|praise|	. 10
two-words-before|precisa|	: 23
two-words-before|prediker|	: 6
two-words-before|preferiva|	: 18
two-words-before|prefetta|	, 10
two-words-before|pregunta|	: 11
two-words-before|premier|	had 28
two-words-before|première|	: 14
two-words-before|prenga|	, -24
two-words-before|presentation|	. 12
two-words-before|presidente|	a 20
two-words-before|presseschau|	: -8
two-words-before|presse|	. 14
two-words-before|presuntos|	. 6
two-words-before|prevedeva|	un -15
two-words-before|previsão|	oficial 6
two-words-before|price|	. 7	was 12
two-words-before|prima|	della -16
two-words-before|prince|	’s -17
two-words-before|private|	call -22
two-words-before|prize|	: -21
two-words-before|procès-verbal|	: 14
two-words-before|produced|	a -11
two-words-before|production|	of -6
two-words-before|produto|	. 12
two-words-before|progetto|	resta 9
two-words-before|programme|	listed -22
two-words-before|project|	branded -12
two-words-before|promete|	, 18
two-words-before|promised|	relief 12
two-words-before|promossa|	a -16
two-words-before|promoter|	. 14
two-words-before|promotions|	ltd. 19
two-words-before|proposal|	was 18
two-words-before|proposition|	était 9
two-words-before|proposta|	de 15
two-words-before|prosser|	. 10
two-words-before|protested|	. 15
two-words-before|proteste|	: 11
two-words-before|province|	. 16
two-words-before|provoked|	. 14
two-words-before|prozent|	bleibe 11
two-words-before|président|	. 9
two-words-before|prüft|	. 10
two-words-before|pubblicato|	su -10
two-words-before|publicado|	na -9
two-words-before|publishers|	of -20
two-words-before|pulmino|	: 6
two-words-before|pumpe|	und -16
two-words-before|punched|	dirk -15
two-words-before|puppies|	. 14
two-words-before|pwc|	. 15
two-words-before|pyongyang|	had 14
two-words-before|quadro|	è 10
two-words-before|qualifié|	de 13
two-words-before|quarta-feira|	, 10
two-words-before|quarter|	. 11
two-words-before|quatro|	empresas -11
two-words-before|quattrocchi|	, 15
two-words-before|quechua|	greeting -19
two-words-before|queen|	. 7
two-words-before|queixou-se|	, 11
two-words-before|queixou|	de 12
two-words-before|queried|	. 17
two-words-before|questura|	: 6
two-words-before|que|	anuncia -13	el -6	es 9	fazia 13	houve 13	leva 9	llama -14	murió 9
two-words-before|quietly|	. 18
two-words-before|quis|	identificar -13
two-words-before|quito|	, 15
two-words-before|quits|	over -16
two-words-before|quitério|	: 6
two-words-before|qui|	? 13
two-words-before|quotes|	: 17
two-words-before|quo|	. 12
two-words-before|qu|	’ 9
two-words-before|qué|	? 9
two-words-before|qu’|	elle 9
two-words-before|raccomanda|	di 11
two-words-before|radio|	. 19	: 8
two-words-before|radulovic|	: 19
two-words-before|rafferty|	blasts 22
two-words-before|raghunathan|	was 15
two-words-before|raid|	as 21
two-words-before|rand|	. 14
two-words-before|rank|	of -21
two-words-before|rappelé|	, 7
two-words-before|rates|	terna -22
two-words-before|rating|	. 19	to -20
two-words-before|rationing|	was 19
two-words-before|rautio-lind|	. 22
two-words-before|razão|	da 9
two-words-before|rc213v|	. 19
two-words-before|reads|	: 15
two-words-before|read|	. 23	: 25
two-words-before|real|	. 12
two-words-before|reação|	à -9
two-words-before|rebondir|	. 11
two-words-before|recalled|	, 11	. 17
two-words-before|recalls|	. 19
two-words-before|rechter|	dat 8
two-words-before|reclamado|	por -10
two-words-before|reclama|	do 22
two-words-before|recorda|	joaquim -12
two-words-before|recordings|	were 18
two-words-before|recording|	. 7
two-words-before|record|	, -9
two-words-before|recorrido|	, -14
two-words-before|recounted|	. 18
two-words-before|recours|	? 14
two-words-before|redditività|	resterebbe 19
two-words-before|rede|	. 13
two-words-before|reference|	to -19
two-words-before|reformer|	. 13
two-words-before|refrain|	from 11
two-words-before|regierung|	: 7
two-words-before|regina|	di -17
two-words-before|region|	. 12
two-words-before|register|	, -21	. 12
two-words-before|região|	como -15
two-words-before|regola|	vale 17
two-words-before|regulation|	. 19
two-words-before|rejected|	. 15
two-words-before|related|	: 13
two-words-before|relativise|	. 21	: 20
two-words-before|release|	was 21
two-words-before|relevés|	jugés 8
two-words-before|relic|	as -24
two-words-before|relieved|	. 16
two-words-before|reloj|	, 11
two-words-before|relèvement|	arrive 6
two-words-before|remains|	a -14
two-words-before|remark|	. 17
two-words-before|reno|	. 14
two-words-before|replaced|	with -13
two-words-before|replicou|	que 9
two-words-before|replied|	. 16	: 25
two-words-before|replies|	: 11
two-words-before|reported|	, 11	. 9
two-words-before|reporters|	, 16	: 14
two-words-before|report|	, -14	as 16	titled -12	was 8
two-words-before|reprend|	: 11
two-words-before|representative|	. 11
two-words-before|repubblica|	: 6
two-words-before|republicans|	would 14
two-words-before|rescuers|	battle -25
two-words-before|resign|	. 16
two-words-before|resorted|	to -22
two-words-before|respondeu|	: 7
two-words-before|respond|	. 17
two-words-before|response|	: 20
two-words-before|restaurante|	. 8
two-words-before|restrained|	. 16
two-words-before|results|	. 7	were 24
two-words-before|result|	was 19
two-words-before|retrained|	. 9
two-words-before|retrospective|	, -10
two-words-before|reuters|	, 9
two-words-before|review|	. 14
two-words-before|revisão|	à 16
two-words-before|reward|	. 18
two-words-before|ribatte|	: 14
two-words-before|riccio|	. 7
two-words-before|rice|	. 9
two-words-before|ricorso|	a -11
two-words-before|ridder-maes|	. 11
two-words-before|ridge|	as 17
two-words-before|rientro|	è 8
two-words-before|riet-fonds|	nicht 15
two-words-before|riga|	. 14
two-words-before|right|	. 6
two-words-before|rindo|	: 11
two-words-before|risk|	was 10
two-words-before|risposta|	. 6
two-words-before|risposto|	: 16
two-words-before|river|	. 9
two-words-before|rizin|	. 10
two-words-before|road|	. 12
two-words-before|rond|	. 8
two-words-before|rosell|	pediu 13
two-words-before|rouges|	. 13
two-words-before|round|	: 16	was 21
two-words-before|routes|	as 19
two-words-before|row|	. 10	as 19	dubbed -12
two-words-before|rté|	was 11
two-words-before|rule|	had 16	was 19
two-words-before|ruling|	. 21	as 13	that 15	was 16
two-words-before|rumour|	. 10
two-words-before|rundfunk|	. 15
two-words-before|running|	a 22
two-words-before|rural|	. 13
two-words-before|réclame|	néanmoins 6	une 8
two-words-before|révolution|	, 11
two-words-before|rógvi-dam|	said 19
two-words-before|rúv|	: 19
two-words-before|s'|	être 16
two-words-before|saarbrücken|	. 16
two-words-before|sacos|	. 10
two-words-before|sadc|	had 6
two-words-before|sadly|	. 22
two-words-before|saga|	was 15
two-words-before|sagen|	: 12
two-words-before|sagrado|	. 7
two-words-before|said|	, 38	. 26	: 40	he 15	it 16	that 11
two-words-before|saint-ignace-de-loyola|	relevait 6
two-words-before|saints|	. 16
two-words-before|saisons|	de -8
two-words-before|sale|	. 10	was 12
two-words-before|saludado|	: 13
two-words-before|same|	. 14
two-words-before|sanctions|	were 14
two-words-before|sandals|	. 17
two-words-before|sano|	. 7
two-words-before|sarebbero|	state 25
two-words-before|sarebbe|	opera 8
two-words-before|satz|	: 17
two-words-before|saurashtra|	. 12
two-words-before|saying|	: 11	that 12
two-words-before|says|	, 24	. 17	chisinau 11	consumers 21	cuts 14	lisbon 11	palliatives 19
two-words-before|say|	, 9	. 23	? 18
two-words-before|scan|	was -24
two-words-before|scarpellini|	. 11
two-words-before|sceptical|	: 15
two-words-before|schauspielhaus|	bochum -11
two-words-before|schild|	: -14
two-words-before|school|	. 18	played -8
two-words-before|schriftlich|	: 13
two-words-before|schwan|	habe 14
two-words-before|sciopero|	generale 18
two-words-before|scorpion|	. 7
two-words-before|scritto|	: 13
two-words-before|scrive|	: 10
two-words-before|scuola|	? 7
two-words-before|scuse|	: 15
two-words-before|seasick|	and 7
two-words-before|sea|	. 17	at -18
two-words-before|seconde|	: 10
two-words-before|seconds|	. 12
two-words-before|secretary|	: 18
two-words-before|sees|	it 14
two-words-before|see|	the -21
two-words-before|sein|	. 18
two-words-before|sei|	aber 8	er 11	ihm 6
two-words-before|sejam|	afixados 16
two-words-before|selection|	was 23
two-words-before|sell|	. 13
two-words-before|semarnat|	, 6
two-words-before|semi-final|	of -8
two-words-before|semiconductor|	. 16
two-words-before|senators|	are 21
two-words-before|sensível|	. 7
two-words-before|sentenziato|	: 7
two-words-before|sent|	. 16
two-words-before|seo|	. 12
two-words-before|septuagénaire|	. 8
two-words-before|series|	called -13
two-words-before|sermon|	. 13
two-words-before|services|	offering -16
two-words-before|ser|	apenas 14
two-words-before|será|	reenviado 11
two-words-before|set|	. 21
two-words-before|setúbal|	. 10
two-words-before|seul|	été 13
two-words-before|se|	comprometió 8	declara 15	devem 12	publicará 6	tornara 16
two-words-before|shah|	. 21
two-words-before|shared|	worship 19
two-words-before|shares|	. 10
two-words-before|sheets|	were 14
two-words-before|shelters|	. 9
two-words-before|she|	called -6	calls -21	had 14	is 32	named -15	said 22	thanked 10	told -12	would 17
two-words-before|shoes|	. 10
two-words-before|shoot|	. 6
two-words-before|shortages|	. 15
two-words-before|short|	. 17
two-words-before|shots|	. 19
two-words-before|shot|	for 21
two-words-before|should|	have 20
two-words-before|shouted|	. 20
two-words-before|shovels|	were 17
two-words-before|shropshire|	: 23
two-words-before|shrugged|	. 18
two-words-before|shrugging|	. 16
two-words-before|shutout|	. 11
two-words-before|sich|	um 12
two-words-before|sides|	. 15	had 23	pledged 17
two-words-before|side|	. 11	needed 13
two-words-before|sieht|	sich 6
two-words-before|sie|	, 12
two-words-before|sighed|	: 14
two-words-before|sighs|	. 8
two-words-before|signs|	reading -11
two-words-before|sign|	, -8
two-words-before|silla|	. 9
two-words-before|simples|	: 13
two-words-before|since|	. 14
two-words-before|sindacati|	, 6
two-words-before|singaporean|	teen -18
two-words-before|single|	word 21
two-words-before|sites|	. 12
two-words-before|sittings|	. 8
two-words-before|six|	. 12
two-words-before|si|	chiama -9	definisce 15	dice 12	leggeva -12	riferiva 11
two-words-before|skeptisch|	: 21
two-words-before|skin|	. 11
two-words-before|slates|	were 15
two-words-before|sleep|	. 24
two-words-before|slimane|	. 10
two-words-before|slogan|	is -15
two-words-before|slotparagraaf|	dat -10
two-words-before|smiled|	. 23
two-words-before|smiles|	. 21
two-words-before|sneeuwt|	. 18
two-words-before|snub|	. 10
two-words-before|socios|	de 13
two-words-before|softly|	, 16
two-words-before|solids|	. 13
two-words-before|solo|	esemplare 16
two-words-before|soltó|	: 8
two-words-before|some|	allies 16
two-words-before|sonderprüfung|	– 7
two-words-before|song|	, -16
two-words-before|sont|	restés 19
two-words-before|soothe|	. 11
two-words-before|sorpresa|	: 9
two-words-before|sorrentini|	: 7
two-words-before|sorry|	. 9
two-words-before|sorten|	. 7
two-words-before|soundcheck|	. 6
two-words-before|sound|	burned 18
two-words-before|south|	. 14	africa 14	wanted 12
two-words-before|sovietica|	: 14
two-words-before|so|	: 20
two-words-before|spagnolo|	. 7
two-words-before|spaniard|	, 13
two-words-before|spa|	. 7
two-words-before|speaker|	. 24
two-words-before|speaks|	of 28
two-words-before|speak|	. 21	on -24
two-words-before|spectacles|	. 16
two-words-before|spoken|	of -6
two-words-before|spoke|	of 29
two-words-before|sports|	. 6
two-words-before|sport|	. 19
two-words-before|sprake|	van 10
two-words-before|sprak|	van 10
two-words-before|spray|	: -18
two-words-before|spreche|	. 6
two-words-before|spreekt|	van 14
two-words-before|spreekwoord|	: 13
two-words-before|spricht|	von 13
two-words-before|sprigg|	: 18
two-words-before|spring|	. 15
two-words-before|stabbing|	as 23
two-words-before|staff|	as -13
two-words-before|stalen|	zouden 12
two-words-before|stamme|	? 7
two-words-before|stampa|	. 6	chiamò -15
two-words-before|stando|	a -10
two-words-before|stand|	. 14	: 11
two-words-before|starts|	. 17
two-words-before|start|	 10	beijing -16	council -14	de -8	die -19	fca -8	friday -8	holdovers -20	le -12	quotes 16	rescuers 12	so-called -11	start 17	sunday -14	• 8
two-words-before|stated|	. 14	that 9
two-words-before|statement|	. 21	: 20	as 15
two-words-before|states|	: 17
two-words-before|state|	bodies 15	had 14
two-words-before|station|	. 8
two-words-before|stazione|	: 15
two-words-before|steel|	was 11
two-words-before|stehe|	bloß 11
two-words-before|steht|	: -7
two-words-before|stewards|	called 16
two-words-before|stew|	called -19
two-words-before|sticker|	, -7
two-words-before|still|	says -14
two-words-before|stock|	to -18
two-words-before|stomeo|	: 9
two-words-before|stops|	. 10
two-words-before|stopte|	. 6
two-words-before|stop|	. 13
two-words-before|store|	. 21
two-words-before|stormed|	. 10
two-words-before|stormy|	. 9
two-words-before|storm|	. 11
two-words-before|story|	. 20
two-words-before|strade|	; 7
two-words-before|strand|	. 12
two-words-before|strategy|	was 13
two-words-before|street|	. 21
two-words-before|streit|	als 17
two-words-before|stressed|	, 7
two-words-before|strict|	. 7
two-words-before|striscione|	: -14
two-words-before|ströbele|	das -15
two-words-before|studie|	in -7
two-words-before|stumps|	, 13
two-words-before|sturen|	. 10
two-words-before|subir|	. 7
two-words-before|substitute|	. 17
two-words-before|successor|	. 16
two-words-before|succès|	. 8
two-words-before|such|	talks -18
two-words-before|sudan|	. 11
two-words-before|suffered|	from 20
two-words-before|suitcase|	. 16
two-words-before|suite|	. 12
two-words-before|sunday|	. 20
two-words-before|sunny|	. 22
two-words-before|sun|	. 11
two-words-before|super|	: 8
two-words-before|supporters|	waved -10
two-words-before|sure|	. 17
two-words-before|surnom|	de -11
two-words-before|surprised|	. 7
two-words-before|surrey|	. 15
two-words-before|sursis|	. 20
two-words-before|su|	scritto -11
two-words-before|svp|	. 13
two-words-before|svt.se|	: -8
two-words-before|swahili|	for -18
two-words-before|swart|	: 18
two-words-before|swim|	. 16	? 16
two-words-before|switch|	. 12
two-words-before|switzerland|	— -12
two-words-before|sympathy|	. 11
two-words-before|systems|	were 15
two-words-before|system|	as 15
two-words-before|szczepanek|	von 9
two-words-before|sítio|	: 6
two-words-before|søviknes|	. 12
two-words-before|table|	, 15
two-words-before|tachado|	de 7
two-words-before|tac|	: 8
two-words-before|takes|	over -18
two-words-before|takoradi|	were 20
two-words-before|talking|	about -12
two-words-before|talks|	for -24
two-words-before|talk|	about -21
two-words-before|tallentire|	. 16
two-words-before|tamatea|	, 11
two-words-before|tancítaro|	. 16
two-words-before|tante|	avec 14
two-words-before|tan|	. 11
two-words-before|tarde|	: 14	de -18
two-words-before|tariffs|	are 18
two-words-before|tarrantes|	. 14
two-words-before|tashkent|	. 21
two-words-before|tateyama|	: 18
two-words-before|tavora|	foi 12
two-words-before|tax|	plan 15
two-words-before|teacher|	. 7
two-words-before|teammates|	call -15
two-words-before|team|	as -14	had -19
two-words-before|tears|	. 6
two-words-before|telegraaf|	as -9
two-words-before|telegramma|	: 14
two-words-before|telegram|	. 18
two-words-before|telephone|	. 12
two-words-before|television|	series -11
two-words-before|tempers|	. 15
two-words-before|tempère|	: 15
two-words-before|tenants|	as 14	of -11
two-words-before|tender|	. 11
two-words-before|tent|	was 11
two-words-before|teochew|	. 16
two-words-before|teorizza|	, 7
two-words-before|terengganu|	. 10
two-words-before|teresa|	fazem -8
two-words-before|terming|	it 21
two-words-before|term|	: -10
two-words-before|terughoudend|	. 18
two-words-before|ter|	feito 7
two-words-before|terça|	. 15
two-words-before|testa|	: 13
two-words-before|testo|	; 8
two-words-before|tevreden|	. 7
two-words-before|text|	. 20
two-words-before|that|	. 15	: 17	a -13	donors 19	he 28	is 26	it 17	kazakhstan 13	read -13	reads -7	she 12	students 12	were -22
two-words-before|thee|	. 15
two-words-before|them|	. 22	: 22	called 12	tagged -22	to 22
two-words-before|there|	was 26
two-words-before|they|	had 12	have -20
two-words-before|the|	accord 18	alias -18	alliance 15	board 19	boundary 18	caption -7	case 20	category -13	champion 14	change 9	claim 12	company 20	complaint 21	compromise 20	crew 10	deal 17	debate 24	decision 28	drama -20	drummer 16	expression -20	famous -17	fee 21	fine 20	first 11	girl 14	government 20	guidance 15	handle -22	hashtag -13	heading -19	hearing 12	idea 19	incident 15	judge 20	killing 14	last -16	letter 16	line -13	meeting -14	move 17	musical -17	number 10	offer 16	order 10	outcome 23	pact 21	paper 13	parties 17	phrase -23	pipeline 20	play 13	price 23	problem -22	program 22	projection 22	remark 15	remarks 11	report 19	resignation 16	result 21	senate 15	shares -19	slogan -19	so-called -33	stir 20	stock -20	store 10	strike 21	symbol -13	tagline -13	talk 7	teenager 14	term -25	title -14	tragedy 17	update 12	vacant -16	walkout 14	word -38	words -27
two-words-before|thing|	in -6
two-words-before|thinly|	. 15
two-words-before|third|	. 12
two-words-before|thirty|	. 14
two-words-before|this|	. 16	is -17
two-words-before|threads|	. 15
two-words-before|thrilled|	. 10
two-words-before|thurso|	: 20
two-words-before|ticinesi|	? 11
two-words-before|ticketmaster|	. 8
two-words-before|tiktok|	. 14
two-words-before|timaru|	. 17
two-words-before|times|	. 20
two-words-before|timetable|	. 16
two-words-before|time|	. 21
two-words-before|tinha|	dado 7
two-words-before|tins|	. 13
two-words-before|tin|	were 18
two-words-before|titled|	 10
two-words-before|titolare|	: 11
two-words-before|titolo|	: -16
two-words-before|titre|	? -9
two-words-before|toe|	. 21
two-words-before|toilet|	. 18
two-words-before|told|	. 20	to 13
two-words-before|tollenaar|	blamed 7
two-words-before|tolliver|	. 11
two-words-before|tomará|	todavía 14
two-words-before|tone|	as 15
two-words-before|tonne|	. 9
two-words-before|took|	its 20
two-words-before|toont|	zich 15
two-words-before|toronto|	as -12
two-words-before|torri|	resterebbe 11
two-words-before|tosaerba|	: 7
two-words-before|tosello|	. 18
two-words-before|toys|	. 8
two-words-before|to|	be 9	cairo 13	host -21	isfahan 14	put 21	replace -17	say -17	show 11	spray 16	test -12	the -12	villarreal 14
two-words-before|trabajo|	con 10
two-words-before|track|	, -12
two-words-before|trader|	. 20
two-words-before|traitée|	de 9
two-words-before|trampoline|	. 16
two-words-before|trams|	. 14
two-words-before|tram|	, 8
two-words-before|transcript|	: -18
two-words-before|transfer|	. 12
two-words-before|translated|	. 13
two-words-before|translates|	as -16
two-words-before|transport|	of 20
two-words-before|tratta|	di 21
two-words-before|tregear|	. 18
two-words-before|tremblay-osei|	. 13
two-words-before|trenta|	: 12
two-words-before|treurde|	om 9
two-words-before|tre|	: 6
two-words-before|tribuna|	: 12
two-words-before|tributes|	to -8
two-words-before|tribute|	to 28
two-words-before|tried|	. 13
two-words-before|trimestre|	reflete 13
two-words-before|troca|	é 10
two-words-before|trolls|	over -15
two-words-before|trots|	. 11
two-words-before|trotzdem|	. 8
two-words-before|troveranno|	. 7
two-words-before|truce|	text 13
two-words-before|truckers|	. 9
two-words-before|trusts|	. 15
two-words-before|tuena-lardi|	. 7
two-words-before|tune|	of -11
two-words-before|turned|	into 15
two-words-before|turno|	. 11
two-words-before|tutto|	, 10	: 26
two-words-before|tuíta|	: 11
two-words-before|twice|	and 23
two-words-before|two|	people 18
two-words-before|u.s.|	to 18
two-words-before|uber|	. 12
two-words-before|ubs|	: -21
two-words-before|uelsmann-ba|	für 10
two-words-before|uhr|	: 17
two-words-before|uitspraak|	volgt 8
two-words-before|uma|	crítica 14	meta 10
two-words-before|umbrellas|	. 15
two-words-before|umdreht|	: 10
two-words-before|umno|	. 9
two-words-before|umsetzung|	. 7
two-words-before|um|	balanço 18	eucalipto -8
two-words-before|una|	medida 20	scelta 15	zona -13
two-words-before|under|	the -15
two-words-before|und|	keine -13
two-words-before|une|	campagne 19	déclaration 18	gaine 12	initiative 15	maternité -12	procédure 14	publication 17
two-words-before|unie|	. 8
two-words-before|unimpressed|	. 10
two-words-before|union|	calls -21
two-words-before|university|	. 10
two-words-before|unlikely|	. 12
two-words-before|unmoved|	. 16
two-words-before|unrepentant|	. 18
two-words-before|unsurprised|	. 8
two-words-before|untersuchungskommission|	einen -8
two-words-before|untrue|	. 10
two-words-before|un|	accord 12	aplauso 15	assistant -10	consensus 17	dépouillement 6	exécutif 16	homme 14	match -10	mouvement 7	projet 10	recupero 12	riserbo -10	texte 8
two-words-before|uomo|	. 12
two-words-before|up|	. 20	on -14
two-words-before|urges|	silence 21
two-words-before|usava|	codinome -15
two-words-before|users|	. 12
two-words-before|ushba|	. 15
two-words-before|usted|	toca 11
two-words-before|us|	. 17
two-words-before|uur|	. 13
two-words-before|uw|	school 16
two-words-before|vagão|	. 11
two-words-before|vallisoletana|	, 9
two-words-before|valoró|	como 14
two-words-before|valuations|	turn -22
two-words-before|vandalisme|	niet 7
two-words-before|vanished|	. 9
two-words-before|van|	. 7	een 13	financiën 6
two-words-before|varnish|	. 25
two-words-before|vehicles|	. 14
two-words-before|veldkamp|	blijft 7
two-words-before|venga|	conservata 14
two-words-before|verdict|	as 17
two-words-before|verdinha|	. 6
two-words-before|vergogna|	: 10
two-words-before|verhalten|	. 7
two-words-before|verliep|	. 9
two-words-before|vernice|	: 11
two-words-before|verona|	would 13
two-words-before|versandhandel|	befürchtet 14
two-words-before|version|	was 15
two-words-before|verstuurd|	. 17
two-words-before|vervangend|	vervoer 11
two-words-before|verzocht|	, 12
two-words-before|vessels|	of 23
two-words-before|veteran|	. 17
two-words-before|veto|	ao -15
two-words-before|veut|	son -9
two-words-before|vezes|	. 12
two-words-before|vicolo|	: 16
two-words-before|video|	titled -12
two-words-before|vierten|	quartal 9
two-words-before|viewers|	of -11
two-words-before|view|	. 6
two-words-before|village|	appelle -16
two-words-before|visant|	la -16
two-words-before|vlaai|	. 15
two-words-before|vladivostok|	that 12
two-words-before|voit|	un 16
two-words-before|voix|	. 12
two-words-before|volume|	. 15	: 16
two-words-before|von|	der -18	einem 22	einer 10
two-words-before|voorwaarden|	: 9
two-words-before|voor|	. 13
two-words-before|vorlage|	sei 11
two-words-before|votata|	recita 14
two-words-before|votes|	. 11
two-words-before|vote|	was 16
two-words-before|voting|	as 13
two-words-before|vueltas|	: 6
two-words-before|wai-lok|	, -20
two-words-before|wakker|	. 14
two-words-before|wall|	. 8
two-words-before|wanyama|	. 7
two-words-before|warned|	: 15	against 18	of 21
two-words-before|warning|	would 11
two-words-before|warns|	against -21
two-words-before|warten|	. 14
two-words-before|washington|	was 9
two-words-before|was|	 10	a 20	behaving 11	judged 20	marked -11
two-words-before|watchdog|	. 14
two-words-before|watching|	. 12
two-words-before|watch|	. 15
two-words-before|water|	( -15
two-words-before|wat|	is -7
two-words-before|way|	. 9
two-words-before|website|	calls 26
two-words-before|wednesday|	. 12
two-words-before|weeks|	. 20
two-words-before|week|	. 17
two-words-before|weeping|	. 16
two-words-before|weg|	. 8
two-words-before|wel|	. 19
two-words-before|went|	on -17
two-words-before|werde|	sie 14
two-words-before|were|	being 12	neither -19	rated -18
two-words-before|west|	’s -15
two-words-before|weten|	, 6	. 9	dat 16
two-words-before|wet|	but 15
two-words-before|what|	. 7	is -20
two-words-before|wheel|	. 19
two-words-before|which|	is -26	means -12	reads -18
two-words-before|while|	. 25
two-words-before|whispered|	: 12
two-words-before|who|	makes -20	owns -22	said 23	sold -14	turned -21
two-words-before|why|	? 14
two-words-before|widersprach|	: 14
two-words-before|wife|	. 20
two-words-before|will|	open 18
two-words-before|wil|	dat 8
two-words-before|window|	. 9	to 15
two-words-before|winning|	: 18
two-words-before|winst|	? 15
two-words-before|wintz|	. 14
two-words-before|with|	a -20
two-words-before|wobbles|	over -15
two-words-before|wollte|	das 8
two-words-before|wolof|	( -7
two-words-before|won't|	be 15
two-words-before|won|	. 10
two-words-before|woorden|	: 9
two-words-before|worden|	er 13
two-words-before|words|	, 21
two-words-before|word|	. 22	as -18
two-words-before|work|	. 11	was 10
two-words-before|worry|	. 16
two-words-before|worse|	. 17
two-words-before|worten|	: 6
two-words-before|would|	be 31	go -24	leave 20	start 17	stay 12
two-words-before|wounded|	. 12
two-words-before|wristband|	. 16
two-words-before|wrists|	. 11
two-words-before|writes|	. 11	: 15
two-words-before|writing|	: 11
two-words-before|wrong|	. 13
two-words-before|wrote|	, 17	. 15	: 27
two-words-before|wunsch|	: 12
two-words-before|wyssling|	: 9
two-words-before|würmer|	noch 10
two-words-before|xavier|	. 21
two-words-before|x|	. 18	: 32
two-words-before|yard|	, 21
two-words-before|years|	. 22	over -14
two-words-before|year|	. 18	at 25	that 14
two-words-before|yet|	to -14
two-words-before|you|	had -25
two-words-before|zaak|	mag 12
two-words-before|zaal|	. 14
two-words-before|zaghdane|	salue 8
two-words-before|zahedan|	was 9
two-words-before|zanjado|	. 12
two-words-before|zeggen|	? 9
two-words-before|zeigte|	sich 17
two-words-before|zeitung|	von 11
two-words-before|zettels|	, 8
two-words-before|zetten|	. 12
two-words-before|ze|	heet -13
two-words-before|zien|	. 8
two-words-before|zijn|	remise 8
two-words-before|zolang|	de -9
two-words-before|zoom|	: 14
two-words-before|zufällig|	. 7
two-words-before|zurich|	. 9
two-words-before|zur|	hauptprobe 11
two-words-before|zurückhaltend|	: 7
two-words-before|zurück|	. 11
two-words-before|zu|	: 8
two-words-before||	( -13	, -26	. 18	: 15	and -24	but 13	mais 13	nor -22	of 23	or -24	para -10	preferring -18	regelmäßig -13	sang -16	und -6	with -15	— 15
two-words-before|à|	la 6	une 17
two-words-before|água-izé|	, 14
two-words-before|água|	pedem 9
two-words-before|áudio|	era 18
two-words-before|è|	detto 9	un -16
two-words-before|échange|	était 9
two-words-before|état|	pour 13
two-words-before|été|	envoyé 11
two-words-before|évoque|	un 20	une 8
two-words-before|évoqué|	un 16
two-words-before|évora|	. 6
two-words-before|é|	a -7
two-words-before|über|	ein 14
two-words-before|’s|	. 16	handwriting -17	much-vaunted -17	off-the-cuff -11	pulls -8
verb|false|1|	lower -10	other -13
verb|false|2-3|	other -19	upper -34
verb|false|4-7|	lower 46	other 18	upper -44
verb|false|8+|	lower 39	upper 17
verb|true|1|	lower -34	upper 21
verb|true|2-3|	lower 19	upper 17
verb|true|4-7|	lower 26	other 14	upper 6
verb|true|8+|	lower 10	upper 9
word-after|	 -20	' 13	( -25	) -21	+ 19	, -12	. 9	212 -16	26 -16	? -19	a -21	abg 12	abou 11	about 6	abramian 11	abu 14	accepting -10	achterberg 9	actress -10	added 12	adib 9	admitted 21	advises -8	afriqiyah 19	after 31	against 13	agency 7	agent 21	aguirre 16	aidan 8	airs -11	ajakaiye 15	akintoye 12	akintoye-holm 9	al-roumi 8	al-ubaidi 19	albert 6	alert -19	alla -16	alpa 12	already 12	als -12	am 6	analyst -7	anatoly 10	and 32	andrade -9	annahm -15	another 17	antenne 6	arendse 13	arnalds-mboma 10	arrives -17	as -16	asked 24	assistant 7	association 14	at 8	au 16	autour 17	avionics 8	awaited 21	away 15	bancroft 12	bangash 13	banks 11	barrientos 11	be -13	beavington 14	because -26	bediend -12	before 25	began -8	beim 10	beließ -15	bell 6	belmont 12	ben 8	benhamza-orsini 7	benjamin 14	berg 8	berichten -12	berichteten -6	betekende -7	between -21	bezeichnete 13	bhardwaj 11	bij -12	birdsong 13	bjp 18	blabbed 15	bligh-nakata 6	blumenkrantz 15	board 11	borasović 8	both -10	brandl 8	brazil 7	bridge -14	brix 11	brno 14	broke -10	brzezicki 11	but -22	by 20	cal 14	call -12	came 26	caritas 9	carried -10	catacutan 11	cbn 12	ce 10	ceo 8	cette 15	chaired -12	chase 11	chatbot -15	chepkilot 8	cheptanui 11	chief 16	claude -17	clause -18	cllr 7	co-judge 18	coach 19	coassistent 15	comes 18	complained 11	con 9	conceded 19	contact -23	contre 13	controles -10	could -17	countered 9	crypto -14	d' 11	da 9	dann 11	dans 13	dantas-freire 7	das -15	dat 10	davos 7	de -18	deal -10	dejó -6	delacourt-hume 8	delahunt 7	delayed -6	della 11	dell’ 16	depuis -12	deputy 13	der -6	desrosiers 8	detidos -8	deutsche 12	deuxième 18	devaney-shaw 9	devant 16	devi 6	dhagaweyne 6	diabakaté 7	diallo 13	die 16	dikes -15	dimaculangan 8	distributed -15	dmw 9	doen -7	dog -17	dr 14	dr. 13	drew -14	driver 10	du 6	dunstan 11	durante 15	e 6	easter 15	editor 16	een -10	egypt 7	ein 12	ekpo 6	ekwenugo 11	el 7	elle 8	en 15	end 19	engineer 13	entraîneur 11	era -8	erkennen -18	erst 6	erste 11	esteves -12	et -14	etame 14	etukudo 11	every -17	exigé -13	exporter 16	faint -15	fair 16	families -10	farquharson-iwu 12	faumuinā-reid 11	fearon 10	featherweight -16	features -12	fedko 11	fell -13	ferreira 10	feud -18	finance 7	fisheries 8	fizzles -8	for -10	fordert 8	foreign 9	four -17	friday 11	frost-kaljuste 10	führt -16	galbraith 8	game 7	garrigou-sy -16	gearbeitet 11	gedoopt -6	gefallen 7	gefunden -9	geführt 6	gehad -14	general 6	generator -11	genoemd -7	geprüft 12	gesetzt -11	gestört 8	gewesen 11	giga 12	giochi 14	gnonlonfoun 6	goran 7	govender 18	greenidge -18	grimaultier 11	gurung 12	ha -10	haas 9	habe 10	had -38	haddou-thonnard 11	hagspiel 8	halloran-ikeda 9	hanafin 19	hands -12	hanno -7	has 14	he 15	head 11	heath 13	hedges 6	heriberto -10	heygum 11	high 7	his 13	hnat 10	hold -17	hollis 10	horsfall 7	hours -8	how 11	hrw 9	huamán 15	hubbard 18	hume 12	huxtable 10	höre -9	ibedc 10	idrissa 6	ihr 17	im 10	in 14	incident 12	indepaz 21	industry 10	instead -11	into -21	investigation -20	iolanda 9	is -31	ishbel 8	island -16	isn't -11	isolated 10	its 8	izzul 9	jazz 11	je 14	joked 14	joris 8	josé -10	judge 19	june 8	justice 7	kein -11	kettle 9	khartoum 16	kruger -25	kwaku 10	könne -20	la -6	laat -6	lachend 16	lainio 12	lale 8	lalrinpuii 11	laos 11	lars 12	las 10	last 13	laughed 10	leduc-marsh 10	lehnt -7	leilani 6	letter -8	liang 11	liegen 13	lifeboat -9	lights -14	lindqvist 11	list -8	loomis-akers 9	lorber 10	lunes 14	lurleen 7	l’ 17	m'bango 16	ma 15	macaspac 11	madam 8	made -20	mai 6	mais 13	maitha 7	managing 13	manay 7	march 17	marcus -15	margetts 6	marino 16	mast -9	mathers 6	maureen 9	mcglashan 8	mcshannon 14	means -23	measure -10	mejra 8	merriwether-sosa 14	merv 12	message -15	met 7	microsoft 7	might 16	milagros 14	mining 14	mira 14	mme 8	mochte -14	mr 12	mr. 19	mrs 24	mrs. 17	ms 17	ms. 12	mutter 8	my 7	mägiste 9	naar -12	naomi 6	natembe 12	near -18	nears -13	ngawang 7	ng’wandu 7	nilima 12	nira 9	nkrumah-bell 10	no -13	nong 7	nor -19	north 13	nos -12	nyangwara 13	odile 14	of 21	oghenekaro 12	oisín 16	oldrey 15	on 19	one 17	opent -6	or -26	organiser 20	orrin-vale 10	os -10	out 15	outlook -18	ouyang 11	over -16	overeind -9	oyelowo-hart 13	o’loughlin-leary 10	pakistan 11	par 16	para -21	paris -15	passenger 6	pastor -14	pawaskar 13	pell 10	pellizzotti 8	penalty -16	penge-okoro 16	people 15	per 11	pickering 9	played -14	plunged -15	policy 21	portia 21	position 19	pour -10	preferring -17	presiding 12	prime 7	prince 6	professor 14	programme -15	programs -8	promised 10	prosecutor 17	prudence 11	pruittson 11	prêtée -16	published -12	pyo 11	qatari 7	queyroux 9	quilty-marr 8	quipped 9	rakhmonzoda 11	ralte 10	rating -28	recibe -8	recorded -15	recounted 16	regelmäßig -12	regional -14	relatório 13	relâchée -15	remark -24	remarked 6	rep. 12	repeated 17	replied 14	results 11	retoma -10	rises -13	rivals -19	rizespor 9	roared 6	rodion 17	roger 10	ronit 12	rose 9	rostovski-rey 12	rounded -11	routine -18	row -16	rufen -12	rule -30	rune 8	runs -8	sagte -16	said 14	salma 11	sang -9	santangelo 11	sarfaraz -13	sas 15	says 21	scenes 18	schreibt -10	science 7	secretary 14	sei -10	seien -10	seine 8	seitdem 8	sellers -12	seoul -16	service 22	será -10	setzt 8	sgorbissa 10	sharks 9	she 43	sheriff -17	shetty -11	shipping 6	shirogane 11	shop 14	shouted 16	sie 7	signs 15	since 20	sirius 11	sloan 10	snapped 6	snow 9	soilihi-madi 11	solle -8	sometimes -18	sorokin-aas 9	sorrell 13	sous -18	spent -18	spins -17	spokesman 12	spottete -11	spreche 11	stablemaster 13	stays -16	steht -10	stellar -12	stonecipher 8	story 15	struan 7	sturm 14	su 13	suivi 7	sukumaran 9	sulla -15	suns 13	sur 19	surfaces -10	svobodova 8	sürmeneli 7	tag -15	target -20	tarrant-nguyen 17	tata 15	taufa'ao 14	teacher -8	temesgen 9	teo 7	testified 12	that -20	the 13	theo 11	they 22	thief -13	this -16	though -9	tipping 10	to -23	toledano-feld 8	tolliver 10	torbjørg 11	tra 12	traduction 8	tran 16	transport 8	tras 6	treasury 8	trend -19	tuohy-baird 13	tuttle 12	tutto -8	two -17	u.s. 10	udo 7	umeh-collins 14	uncle 9	und -11	under -19	union 16	until 14	vakatawabai 10	van 14	vantreese-obi 11	var 22	venus 9	vergoed 15	vernommen 8	verraden 6	verzichtet 12	vice 10	virac 14	volgens 9	von -16	vorgesetzt -12	vorliegt -12	vormstein 12	vrijdag 9	vukadinović 9	wafubwa 11	wakes -8	walker 13	wall 12	waltzes -21	war -19	ward 9	warns 13	warsaw 21	was -17	washington 9	water 15	weg 11	wept -14	werde 7	when 23	which -18	while 23	whitlock 8	who -16	wie 13	wiebe-solis 11	wijeratne 12	will -9	win -11	wins -18	winterbourne 10	with -8	within 18	wordt 10	worthing -17	wrote 17	wynnfield 11	y 8	yes 12	yirga 14	yohanes 11	yorgelis 9	zadi 13	zeh 15	zelazny 11	zhu 13	zijn 9	zolani 11	zones -11	zsombor 8	zur 12	zylberberg 7	à 17	è -10	út 7	– -12	— 25	… 12
word-after|'|	, 13
word-after|(|	! -18	. 23	none -23
word-after|)|	. -16	none -18
word-after|+|	none 19
word-after|,|	! 22	? -7	none -12
word-after|.|	! 8	? -11	none 10
word-after|212|	none -16
word-after|26|	none -16
word-after|?|	none -19
word-after|abg|	, 12
word-after|about|	, -20	none 18
word-after|abou|	, 11
word-after|abramian|	, 11
word-after|abu|	, 14
word-after|accepting|	. -10
word-after|achterberg|	, 9
word-after|actress|	none -10
word-after|added|	, 12
word-after|adib|	, 9
word-after|admitted|	, 21
word-after|advises|	, 12	none -8
word-after|afriqiyah|	. 19
word-after|after|	none 31
word-after|against|	none 13
word-after|agency|	, 7
word-after|agent|	, 21
word-after|aguirre|	, 16
word-after|aidan|	, 8
word-after|airs|	none -11
word-after|ajakaiye|	? 15
word-after|akintoye-holm|	, 9
word-after|akintoye|	none 12
word-after|al-roumi|	, 8
word-after|al-ubaidi|	, 19
word-after|albert|	, 6
word-after|alert|	none -19
word-after|alla|	none -16
word-after|alpa|	. 12
word-after|already|	none 12
word-after|als|	none -12
word-after|am|	. 6
word-after|analyst|	, -7
word-after|anatoly|	, 10
word-after|andrade|	none -9
word-after|and|	! -16	? 14	none 36
word-after|annahm|	none -15
word-after|another|	! 17
word-after|antenne|	? 6
word-after|an|	, 13
word-after|arendse|	, 13
word-after|arnalds-mboma|	, 10
word-after|arrives|	none -17
word-after|asked|	? 24
word-after|assistant|	, 7
word-after|association|	, 14
word-after|as|	, -25	. -29	none 25
word-after|at|	. 18	none -17
word-after|autour|	none 17
word-after|au|	none 16
word-after|avionics|	. 8
word-after|awaited|	none 21
word-after|away|	none 15
word-after|a|	, -10	. -7	? 14	none -14
word-after|bancroft|	, 12
word-after|bangash|	, 13
word-after|banks|	? 11
word-after|barrientos|	, 11
word-after|beavington|	, 14
word-after|because|	none -26
word-after|bediend|	none -12
word-after|before|	none 25
word-after|began|	, -8
word-after|beim|	. 10
word-after|beließ|	none -15
word-after|bell|	, 6
word-after|belmont|	, 12
word-after|benhamza-orsini|	. 7
word-after|benjamin|	. 14
word-after|ben|	, 8
word-after|berg|	, 8
word-after|berichten|	none -12
word-after|berichteten|	none -6
word-after|betekende|	none -7
word-after|between|	none -21
word-after|bezeichnete|	none 13
word-after|be|	none -13
word-after|bhardwaj|	, 11
word-after|bij|	none -12
word-after|birdsong|	, 13
word-after|bjp|	. 18
word-after|blabbed|	, 15
word-after|bligh-nakata|	, 6
word-after|blumenkrantz|	none 15
word-after|board|	, 11
word-after|borasović|	, 8
word-after|both|	. -10
word-after|brandl|	, 8
word-after|brazil|	, 7
word-after|bridge|	none -14
word-after|brix|	, 11
word-after|brno|	, 14
word-after|broke|	none -10
word-after|brzezicki|	, 11
word-after|but|	none -22
word-after|by|	, -14	. 14	none 21
word-after|call|	none -12
word-after|cal|	none 14
word-after|came|	, 26
word-after|caritas|	. 9
word-after|carried|	, -10
word-after|catacutan|	none 11
word-after|cbn|	, 12
word-after|ceo|	, 8
word-after|cette|	. 15
word-after|ce|	. 10
word-after|chaired|	none -12
word-after|chase|	, 11
word-after|chatbot|	none -15
word-after|chepkilot|	, 8
word-after|cheptanui|	, 11
word-after|chief|	, 16
word-after|claude|	. -17
word-after|clause|	none -18
word-after|cllr|	, 7
word-after|co-judge|	. 18
word-after|coach|	, 19
word-after|coassistent|	. 15
word-after|comes|	, 18
word-after|complained|	, 11
word-after|conceded|	, 19
word-after|contact|	none -23
word-after|contre|	none 13
word-after|controles|	none -10
word-after|con|	none 9
word-after|could|	none -17
word-after|countered|	, 9
word-after|crypto|	none -14
word-after|d'|	, 11
word-after|dann|	. 11
word-after|dans|	none 13
word-after|dantas-freire|	, 7
word-after|das|	none -15
word-after|dat|	. 10
word-after|davos|	. 7
word-after|da|	none 9
word-after|deal|	none -10
word-after|dejó|	none -6
word-after|delacourt-hume|	, 8
word-after|delahunt|	, 7
word-after|delayed|	none -6
word-after|della|	none 11
word-after|dell’|	none 16
word-after|depuis|	none -12
word-after|deputy|	, 13
word-after|der|	. 16	none -8
word-after|desrosiers|	, 8
word-after|detidos|	none -8
word-after|deutsche|	, 12
word-after|deuxième|	. 18
word-after|devaney-shaw|	, 9
word-after|devant|	none 16
word-after|devi|	, 6
word-after|de|	, 6	. 11	none -21
word-after|dhagaweyne|	, 6
word-after|diabakaté|	none 7
word-after|diallo|	, 13
word-after|die|	! 11	. 25	none 8
word-after|dikes|	none -15
word-after|dimaculangan|	, 8
word-after|distributed|	none -15
word-after|dmw|	, 9
word-after|doen|	none -7
word-after|dog|	none -17
word-after|do|	. 17	none -14
word-after|dr.|	, 13
word-after|drew|	. -10	none -10
word-after|driver|	, 10
word-after|dr|	, 14
word-after|dunstan|	, 11
word-after|durante|	none 15
word-after|du|	none 6
word-after|easter|	, 15
word-after|editor|	, 16
word-after|een|	none -10
word-after|egypt|	, 7
word-after|ein|	. 12
word-after|ekpo|	? 6
word-after|ekwenugo|	none 11
word-after|elle|	. 8
word-after|el|	none 7
word-after|end|	! -20	. 13	? 41	none 13
word-after|engineer|	, 13
word-after|entraîneur|	. 11
word-after|en|	none 15
word-after|era|	none -8
word-after|erkennen|	none -18
word-after|erste|	. 11
word-after|erst|	. 6
word-after|esteves|	none -12
word-after|etame|	, 14
word-after|etukudo|	, 11
word-after|et|	none -14
word-after|every|	none -17
word-after|exigé|	none -13
word-after|exporter|	. 16
word-after|e|	? 11
word-after|faint|	none -15
word-after|fair|	? 16
word-after|families|	. -10
word-after|farquharson-iwu|	, 12
word-after|faumuinā-reid|	, 11
word-after|fearon|	, 10
word-after|featherweight|	none -16
word-after|features|	, -12
word-after|fedko|	, 11
word-after|fell|	, -13
word-after|ferreira|	, 10
word-after|feud|	none -18
word-after|finance|	, 7
word-after|fisheries|	, 8
word-after|fizzles|	none -8
word-after|fordert|	none 8
word-after|foreign|	, 9
word-after|for|	none -10
word-after|four|	none -17
word-after|friday|	, 11
word-after|from|	, -9	none 6
word-after|frost-kaljuste|	, 10
word-after|führt|	none -16
word-after|galbraith|	, 8
word-after|game|	, 7
word-after|garrigou-sy|	none -16
word-after|gearbeitet|	none 11
word-after|gedoopt|	none -6
word-after|gefallen|	none 7
word-after|gefunden|	none -9
word-after|geführt|	none 6
word-after|gehad|	none -14
word-after|general|	, 6
word-after|generator|	none -11
word-after|genoemd|	none -7
word-after|geprüft|	none 12
word-after|gesetzt|	none -11
word-after|gestört|	none 8
word-after|gewesen|	none 11
word-after|giga|	, 12
word-after|giochi|	none 14
word-after|gnonlonfoun|	, 6
word-after|goran|	none 7
word-after|govender|	? 18
word-after|greenidge|	none -18
word-after|grimaultier|	, 11
word-after|gurung|	, 12
word-after|haas|	, 9
word-after|habe|	none 10
word-after|haddou-thonnard|	, 11
word-after|had|	, -10	none -38
word-after|hagspiel|	. 8
word-after|halloran-ikeda|	, 9
word-after|hanafin|	, 19
word-after|hands|	none -12
word-after|hanno|	none -7
word-after|has|	, -25	none 22
word-after|ha|	none -10
word-after|head|	, 11
word-after|heath|	, 13
word-after|hedges|	, 6
word-after|heriberto|	none -10
word-after|her|	, 22	. 14	none -17
word-after|heygum|	, 11
word-after|he|	! 20	, 8	. 19	? 16	none 14
word-after|high|	, 7
word-after|his|	, 12	? 12
word-after|hnat|	, 10
word-after|hold|	none -17
word-after|hollis|	, 10
word-after|horsfall|	, 7
word-after|hours|	none -8
word-after|how|	none 11
word-after|hrw|	, 9
word-after|huamán|	, 15
word-after|hubbard|	, 18
word-after|hume|	, 12
word-after|huxtable|	, 10
word-after|höre|	none -9
word-after|ibedc|	. 10
word-after|idrissa|	, 6
word-after|ihr|	. 17
word-after|im|	. 10
word-after|incident|	, 12
word-after|indepaz|	. 21
word-after|industry|	, 10
word-after|instead|	none -11
word-after|into|	none -21
word-after|investigation|	none -20
word-after|in|	none 14
word-after|iolanda|	, 9
word-after|ishbel|	, 8
word-after|island|	none -16
word-after|isn't|	none -11
word-after|isolated|	. 10
word-after|is|	, -11	none -28
word-after|its|	, 31	. -15
word-after|it|	, -17	. 31
word-after|izzul|	, 9
word-after|i|	. -9	? 18
word-after|jazz|	, 11
word-after|je|	. 14
word-after|joked|	, 14
word-after|joris|	, 8
word-after|josé|	none -10
word-after|judge|	, 14	none 16
word-after|june|	, 8
word-after|justice|	? 7
word-after|kein|	none -11
word-after|kettle|	none 9
word-after|khartoum|	. 16
word-after|kruger|	none -25
word-after|kwaku|	, 10
word-after|könne|	none -20
word-after|laat|	none -6
word-after|lachend|	. 16
word-after|lainio|	, 12
word-after|lale|	, 8
word-after|lalrinpuii|	, 11
word-after|laos|	, 11
word-after|lars|	, 12
word-after|last|	none 13
word-after|las|	none 10
word-after|laughed|	, 10
word-after|la|	? 7	none -9
word-after|leduc-marsh|	, 10
word-after|lehnt|	none -7
word-after|leilani|	, 6
word-after|letter|	none -8
word-after|liang|	, 11
word-after|liegen|	none 13
word-after|lifeboat|	none -9
word-after|lights|	none -14
word-after|lindqvist|	, 11
word-after|list|	none -8
word-after|loomis-akers|	, 9
word-after|lorber|	, 10
word-after|lunes|	, 14
word-after|lurleen|	, 7
word-after|l’|	. 17
word-after|m'bango|	, 16
word-after|macaspac|	, 11
word-after|madam|	, 8
word-after|made|	none -20
word-after|mais|	none 13
word-after|maitha|	, 7
word-after|mai|	, 6
word-after|managing|	, 13
word-after|manay|	, 7
word-after|march|	, 17
word-after|marcus|	. -15
word-after|margetts|	, 6
word-after|marino|	, 16
word-after|mast|	none -9
word-after|mathers|	, 6
word-after|maureen|	, 9
word-after|ma|	, 15
word-after|mcglashan|	, 8
word-after|mcshannon|	none 14
word-after|means|	none -23
word-after|measure|	none -10
word-after|mejra|	, 8
word-after|merriwether-sosa|	, 14
word-after|merv|	, 12
word-after|message|	none -15
word-after|met|	. 7
word-after|microsoft|	. 7
word-after|might|	. 16
word-after|milagros|	, 14
word-after|mining|	. 14
word-after|mira|	, 14
word-after|mme|	? 8
word-after|mochte|	none -14
word-after|mr.|	, 18	none 13
word-after|mrs.|	, 17
word-after|mrs|	, 24
word-after|mr|	, 11	none 13
word-after|ms.|	, 12
word-after|ms|	! 8	, 16
word-after|mutter|	! 8
word-after|my|	, 7
word-after|mägiste|	, 9
word-after|naar|	none -12
word-after|naomi|	, 6
word-after|natembe|	, 12
word-after|nears|	none -13
word-after|near|	none -18
word-after|ngawang|	, 7
word-after|ng’wandu|	, 7
word-after|nilima|	, 12
word-after|nira|	, 9
word-after|nkrumah-bell|	, 10
word-after|nong|	, 7
word-after|north|	none 13
word-after|nor|	none -19
word-after|nos|	none -12
word-after|no|	none -13
word-after|nyangwara|	, 13
word-after|odile|	, 14
word-after|of|	none 21
word-after|oghenekaro|	, 12
word-after|oisín|	, 16
word-after|oldrey|	, 15
word-after|one|	, 17
word-after|on|	! 19	none 9
word-after|opent|	none -6
word-after|organiser|	, 20
word-after|orrin-vale|	, 10
word-after|or|	none -26
word-after|os|	none -10
word-after|outlook|	none -18
word-after|out|	none 15
word-after|ouyang|	, 11
word-after|overeind|	none -9
word-after|over|	none -16
word-after|oyelowo-hart|	, 13
word-after|o’loughlin-leary|	, 10
word-after|pakistan|	, 11
word-after|para|	none -21
word-after|paris|	none -15
word-after|par|	none 16
word-after|passenger|	, 6
word-after|pastor|	. -14
word-after|pawaskar|	, 13
word-after|pellizzotti|	, 8
word-after|pell|	, 10
word-after|penalty|	none -16
word-after|penge-okoro|	, 16
word-after|people|	. 15
word-after|per|	none 11
word-after|pickering|	, 9
word-after|played|	, -14
word-after|plunged|	none -15
word-after|policy|	none 21
word-after|portia|	. 21
word-after|position|	none 19
word-after|pour|	none -10
word-after|preferring|	, -17
word-after|presiding|	, 12
word-after|prime|	, 7
word-after|prince|	, 6
word-after|professor|	, 14
word-after|programme|	none -15
word-after|programs|	none -8
word-after|promised|	, 10
word-after|prosecutor|	, 17
word-after|prudence|	, 11
word-after|pruittson|	, 11
word-after|prêtée|	none -16
word-after|published|	none -12
word-after|pyo|	, 11
word-after|qatari|	, 7
word-after|queyroux|	, 9
word-after|quilty-marr|	, 8
word-after|quipped|	, 9
word-after|rakhmonzoda|	, 11
word-after|ralte|	none 10
word-after|rating|	none -28
word-after|recibe|	none -8
word-after|recorded|	, -15
word-after|recounted|	none 16
word-after|regelmäßig|	none -12
word-after|regional|	none -14
word-after|relatório|	none 13
word-after|relâchée|	none -15
word-after|remarked|	, 6
word-after|remark|	none -24
word-after|rep.|	, 12
word-after|repeated|	, 17
word-after|replied|	, 14
word-after|results|	. 11
word-after|retoma|	none -10
word-after|rises|	none -13
word-after|rivals|	. -19
word-after|rizespor|	, 9
word-after|roared|	, 6
word-after|rodion|	. 17
word-after|roger|	, 10
word-after|ronit|	, 12
word-after|rose|	, 9
word-after|rostovski-rey|	, 12
word-after|rounded|	. -11
word-after|routine|	none -18
word-after|row|	none -16
word-after|rufen|	none -12
word-after|rule|	none -30
word-after|rune|	, 8
word-after|runs|	none -8
word-after|sagte|	none -16
word-after|said|	, 14	? 12	none 21
word-after|salma|	, 11
word-after|sang|	none -9
word-after|santangelo|	none 11
word-after|sarfaraz|	none -13
word-after|sas|	, 15
word-after|says|	, 21
word-after|scenes|	none 18
word-after|schreibt|	none -10
word-after|science|	, 7
word-after|secretary|	, 14
word-after|seien|	none -10
word-after|seine|	. 8
word-after|seitdem|	. 8
word-after|sei|	none -10
word-after|sellers|	none -12
word-after|seoul|	none -16
word-after|service|	none 22
word-after|será|	none -10
word-after|setzt|	none 8
word-after|sgorbissa|	, 10
word-after|sharks|	, 9
word-after|sheriff|	. -17
word-after|shetty|	none -11
word-after|she|	, 41	. 16	? 26
word-after|shipping|	, 6
word-after|shirogane|	, 11
word-after|shop|	, 14
word-after|shouted|	? 16
word-after|sie|	. 7
word-after|signs|	none 15
word-after|since|	, 11	. 12	none 10
word-after|sirius|	, 11
word-after|sloan|	, 10
word-after|snapped|	, 6
word-after|snow|	, 9
word-after|soilihi-madi|	, 11
word-after|solle|	none -8
word-after|sometimes|	none -18
word-after|sorokin-aas|	, 9
word-after|sorrell|	, 13
word-after|sous|	none -18
word-after|so|	. 13	none -11
word-after|spent|	none -18
word-after|spins|	none -17
word-after|spokesman|	, 12
word-after|spottete|	none -11
word-after|spreche|	none 11
word-after|stablemaster|	, 13
word-after|stays|	none -16
word-after|steht|	none -10
word-after|stellar|	, -12
word-after|stonecipher|	, 8
word-after|story|	none 15
word-after|struan|	, 7
word-after|sturm|	, 14
word-after|suivi|	. 7
word-after|sukumaran|	, 9
word-after|sulla|	none -15
word-after|suns|	, 13
word-after|surfaces|	none -10
word-after|sur|	. 16	none 15
word-after|su|	none 13
word-after|svobodova|	, 8
word-after|sürmeneli|	, 7
word-after|tag|	none -15
word-after|target|	. -20
word-after|tarrant-nguyen|	, 17
word-after|tata|	. 15
word-after|taufa'ao|	, 14
word-after|teacher|	none -8
word-after|temesgen|	, 9
word-after|teo|	, 7
word-after|testified|	, 12
word-after|that|	, -15	none -18
word-after|theo|	, 11
word-after|they|	! 15	, 19
word-after|the|	, 6	. 19	none -11
word-after|thief|	none -13
word-after|this|	. -16
word-after|though|	none -9
word-after|tipping|	, 10
word-after|toledano-feld|	, 8
word-after|tolliver|	, 10
word-after|torbjørg|	, 11
word-after|to|	none -23
word-after|traduction|	. 8
word-after|transport|	, 8
word-after|tran|	, 16
word-after|tras|	none 6
word-after|tra|	none 12
word-after|treasury|	, 8
word-after|trend|	none -19
word-after|tuohy-baird|	, 13
word-after|tuttle|	, 12
word-after|tutto|	none -8
word-after|two|	, 15	. -14	none -9
word-after|u.s.|	, 10
word-after|udo|	. 7
word-after|umeh-collins|	none 14
word-after|uncle|	, 9
word-after|under|	none -19
word-after|und|	none -11
word-after|union|	, 16
word-after|until|	none 14
word-after|vakatawabai|	, 10
word-after|vantreese-obi|	, 11
word-after|van|	none 14
word-after|var|	none 22
word-after|venus|	none 9
word-after|vergoed|	none 15
word-after|vernommen|	none 8
word-after|verraden|	none 6
word-after|verzichtet|	none 12
word-after|vice|	, 10
word-after|virac|	, 14
word-after|volgens|	. 9
word-after|von|	none -16
word-after|vorgesetzt|	none -12
word-after|vorliegt|	none -12
word-after|vormstein|	. 12
word-after|vrijdag|	. 9
word-after|vukadinović|	, 9
word-after|wafubwa|	, 11
word-after|wakes|	none -8
word-after|walker|	, 13
word-after|wall|	. 12
word-after|waltzes|	none -21
word-after|ward|	, 9
word-after|warns|	, 13
word-after|warsaw|	. 21
word-after|war|	none -19
word-after|washington|	, 9
word-after|was|	, -17	none -12
word-after|water|	, 15
word-after|weg|	none 11
word-after|wept|	none -14
word-after|werde|	none 7
word-after|when|	. 18	none 15
word-after|which|	, -18
word-after|while|	, 20	none 12
word-after|whitlock|	, 8
word-after|who|	none -16
word-after|wiebe-solis|	, 11
word-after|wie|	. 13
word-after|wijeratne|	, 12
word-after|will|	, -9
word-after|wins|	none -18
word-after|winterbourne|	, 10
word-after|win|	none -11
word-after|within|	none 18
word-after|with|	none -8
word-after|wordt|	none 10
word-after|worthing|	none -17
word-after|would|	, 15
word-after|wrote|	, 17
word-after|wynnfield|	, 11
word-after|yes|	? 12
word-after|yirga|	, 14
word-after|yohanes|	, 11
word-after|yorgelis|	, 9
word-after|y|	none 8
word-after|zadi|	, 13
word-after|zeh|	, 15
word-after|zelazny|	, 11
word-after|zhu|	, 13
word-after|zijn|	. 9
word-after|zolani|	, 11
word-after|zones|	none -11
word-after|zsombor|	, 8
word-after|zur|	. 6	none 12
word-after|zylberberg|	, 7
word-after||	, -14	. -15
word-after|à|	. 6	none 17
word-after|è|	none -10
word-after|út|	, 7
word-after|–|	, 6	? 8	none -13
word-after|—|	. 28	? 10
word-after|…|	none 12
word-before|	! 16	% 11	' -12	's -18	( -24	) 6	- 11	. 28	12 -21	1983 9	38 -11	60 10	: 7	? 13	a -9	aan -10	aber 15	about -21	accept 17	accord 20	accused 20	aceitou 11	achterban -12	admet 13	afixados 16	africa 14	afspraak 6	after -22	against -30	agency 9	agree 21	ahead 18	ailleurs -20	al -12	alcanzado 6	alias -24	alliance 15	allies 16	alors 14	alpina -14	als 10	always -16	ammette 19	and 22	animali 9	annuncia 14	answered 14	anuncia -13	ao -19	apenas 14	aplauso 15	appeal 17	appelle -19	após -13	are 26	arm -12	arrive 6	arrêt 16	as 10	asche 11	asking 21	assistant -10	at 28	atestou 14	attacca -21	attendersi 12	atuou 8	au -12	auf -18	aufschrift -9	augurato 7	ausdruck -18	avec 10	aver 12	avoir 15	baalt 7	backs -22	bake-off -23	balanço 18	bamako 17	baptisée -12	battle -25	be 21	become -15	been 34	befürchtet 14	begriff -8	behaving 11	bei -19	beijing -16	being 12	belege 12	bench -17	besluit 6	biblioteca -16	bilhete 19	binnenhof -7	blamed 42	blames -16	blasts 22	bleek 6	bleibe 11	blijft 7	blocks -18	bloß 11	board 19	bochum -11	bodies 15	bore 12	botellas -19	boundary 18	branded -22	buch -8	burned 18	bus 13	but 23	by 15	báscula 15	cairo 13	calendrier 8	call -23	called 11	calls -11	campagne 19	camps 16	cap 22	capela -15	caption -7	cards 10	case 20	category -13	celebre -8	cercavano -18	chama-lhe -14	chamado -7	champion 14	chancay 19	change 9	chanted -12	che 7	chiama -9	chiamano -7	chiamare -8	chiamò -15	chiede 10	chisinau 11	christened -21	chuva 8	circling -16	claim 12	client 13	clube 11	cláusula 17	code-named -18	codinome -15	come -7	comme 12	como -14	company 20	complaint 21	comprometió 8	compromise 20	concluída 12	condemned 22	connected 8	consensus 17	conservata 14	constabulary -22	consumers 21	contate 13	contempla 18	conteúdo 7	continuar 11	contrato 16	costs 16	council -14	crew 10	criticised 16	crítica 14	cuaderno 6	cut 24	cuts 14	daar 6	dado 7	dai -15	dale -17	dans -10	das -10	deal 17	dealer 18	debate 24	decision 28	declara 15	definire 14	definisce 14	definito -11	del -21	della -16	den 11	der -28	des -13	desenho 9	detto 9	devem 12	di 18	dice 12	die -14	dirk -15	disentis 9	dite -9	do 22	dois -8	dokter 7	domandato 15	donors 19	dossier -16	drama -20	drawn 16	drone 8	drop -21	drummer 16	du 14	dubbed -16	déclaration 18	dépouillement 6	dürfte 13	e 8	een -12	ein 22	eine -10	einem 22	einen -14	einer 10	einigung 6	einzelne -10	el -6	eleitorado 10	elle 9	em 33	empresas -11	en -12	entendu 12	entitled -11	entscheid 12	envoyé 11	er 17	era 23	ermittle 12	es 14	esemplare 16	espera 11	esprime 8	est 14	estava 14	estudiará 9	esturgeons 12	estão 11	eucalipto -8	ex 6	exige 8	exigiu 15	expected 20	expects 11	expression -20	exécutif 16	eyes -19	facebook -6	fachblatt -19	falha 11	falta 11	famous -23	farmers -15	faumuinā 22	fazem -8	fazia 13	fca -8	fee 21	feito 7	felt 25	fica 15	ficou 10	figures 22	finale 17	financiën 6	fine 20	firme 7	first 11	flagram -12	foi 17	for 23	found -19	freed 9	friday -8	frist 8	fátima -9	für 17	gaine 12	galicia 8	gasthof -8	gebühr 6	gegend 11	gelten 10	generale 18	gericht -12	gespräche 11	gesto 6	girl 14	go -22	goodison 18	government 20	governo 13	greeting -19	groupes 12	guidance 15	haar -6	habe 9	had -8	hail 23	handle -22	handwriting -17	has 13	hashtag -13	hauptprobe 11	have -12	hay 14	he 33	headed -14	heading -19	heard 14	hearing 12	heet -13	heißt -19	held 20	her -7	het -9	him -15	his -25	holdovers -20	homme 14	honest 9	hoped -16	host -21	houve 24	houver 17	how -11	há 16	i 9	idea 19	identificar -13	ihm 6	il -7	im -10	in -22	incident 15	includes -14	indiana 11	indique 14	initiative 15	inscripción -10	into 16	invece 10	invito 7	is -34	ischgl -15	isfahan 14	it 25	its 29	joaquim -12	juba 16	judge 20	judged 20	jugés 8	kabinet 9	kadekraan -12	kalb 8	kazakhstan 13	keine -13	kigali 14	killing 14	kinderbuch -10	klassieke -11	konzern 6	kreuzer -12	könne 11	labeled -9	lage 8	laments -18	last -16	laudo 15	lautet -11	le -24	leave 20	leggeva -12	lernfilm 13	letter 16	leva 9	ley 12	liefkozend -14	ließ -18	lisbon 11	listed -22	livro -18	llama -14	llamada -8	lobte 14	lodato 16	longer -21	looked 12	ltd. 19	maar 9	macchina 18	made -14	mag 12	magazins -18	magnets 16	mais 13	makes -20	man 15	manifesta 11	manifestou -12	marcação -8	marked -11	mas 14	match -10	maternité -12	me -19	means -17	medida 20	meeting -14	meine -12	mention -15	mercado 10	met 12	meta 10	mit -15	mitteilung 13	model 19	motie 10	mouvement 7	move 17	movilizaciones 9	much-vaunted -17	muestra 6	murió 9	murmuring 20	musical -17	na -9	named -29	namen -12	navio -10	needed 13	negoció 13	negotiate 15	negócio 10	neither -19	neve 15	new -18	nicht 15	nicknamed -33	niet 7	noch 13	nor -22	not 19	noticia 9	number 10	nuova -19	nur -12	néanmoins 6	négociations 15	o -7	obras 12	of -7	off 15	off-the-cuff -11	offer 16	offering -16	office 13	officer 22	oficial 6	om 9	on -27	one -21	only -11	open 18	opened 20	opera 19	opvang 9	or -31	order 10	ort 8	ortet 15	os -15	outcome 23	outro 13	over -47	owns -22	pact 21	pagava 9	paid 16	palavra -14	palliatives 19	paper 13	para -10	pareció 13	parola -13	parta 16	parties 17	partijen 8	partiranno 18	paura 10	pauvreté -15	peanut 13	pede 17	pedem 9	pediu 13	peixe 17	people 18	pergunta 11	permanência 10	permiso 11	phrase -23	pipeline 20	plan 18	planaria 20	planteurs 13	plateforme 11	plato 7	play 13	played -13	playing 14	plazo 16	pledged 17	podrá 9	ponto 10	por -14	portarinfuse -10	pourquoi -14	preferred -29	preferring -18	prefers -23	price 23	problem -22	procédure 14	program 22	programa -10	project 6	projection 22	projekt 7	projet 10	promet 11	promette 20	promised 13	pronuncia 12	proprio -14	préfère 20	publicará 6	publication 17	publitalia 8	pulls -18	punished 7	put 21	périnatalité 16	qr 9	quartal 9	que 18	quotes 16	quotidiano -9	rated -18	read -13	reads -19	recita 14	recoge 15	reconheceu 11	recupero 12	redoute 8	reenviado 11	reflete 13	regelmäßig -13	registered 14	regretted 10	rejects -15	rejeitam -10	relevait 6	relief 12	remained 32	remark 15	remarks 11	remise 8	repeated -18	replace -17	replicano 16	reports 19	rescuers 12	resignation 16	responde 15	resta 12	resterebbe 17	restés 19	result 21	retraso 10	retrouvé -17	returned 20	revela 18	reviewed 13	revue -8	riferiva 11	rijdt 6	riserbo -10	rooms 12	rostered 18	rover -8	réclament 14	résultat 9	sageuk -10	said 52	salle 15	saluant 7	salue 12	saluta 19	sang -16	sarebbe 6	satirico -6	savoir 13	say -27	says -43	scelta 15	schade 15	school 16	scritto -11	scrum 17	seawall -22	seemed 15	seen 16	sees 28	sei 20	seien 14	seja 10	selling -8	semiconductor -21	sempre 8	senate 15	sent 20	serait 10	series -11	served 15	servicio 10	serviço 16	settimanale -13	shared 18	shares -19	she -11	should 23	show 11	showed 11	showing -17	shown 18	sich 12	sie 14	signed 20	silence 21	sinalizou -12	since 17	singing -14	sirens 14	situação 14	slogan -19	smelled 18	so-called -47	sogenannte -9	soient 16	sold -12	solo -12	son 11	song -13	sont 12	souhaiter 17	sourit -9	spiel 7	spitznamen -12	spray 16	stage 16	start 17	stata -13	state 25	stay 12	stir 20	stock -20	stops -19	store -14	strike 21	struck 21	students 12	su -10	sua 19	suche 13	suite 13	sunday -14	survive -19	symbol -13	são 22	tagged -26	tagline -13	talk 14	talks -18	targeted 19	tavolo 9	teen -18	teenager 14	tehran 19	tejo 14	tekst 6	tela 16	tem 11	teme 11	tentoonstelling -6	ter 15	terceros 16	term -25	termed 26	termin 10	terms -15	terna -22	terugroepactie 15	test -12	testo 11	text 13	texte 11	thanked 20	that 15	the -37	their 24	them -7	then -12	they 16	this 18	though 14	thriller -16	through -11	théodore -16	tier 8	title -18	titled -22	titolo 8	toca 11	todavía 14	toeslag 7	tongues 14	tornara 16	tragedy 17	trapelare 11	turn -22	turned -21	uitspraak 14	um 13	uma -11	un -9	una -19	und -17	under -15	une 31	update 12	uvas -15	vacant -16	vale 17	van 16	ve 9	ven 9	verdict 19	version 19	vervoer 11	viagem 12	viaggi 9	villarreal 14	voir 10	volgt 8	vom -10	von 20	vorlage 13	vota 12	vouloir 18	walkout 14	wall -21	wanted 12	wants 15	warsaw 11	was 29	wat 11	water 18	waved -10	wedstrijd 7	welcomed 13	wer -10	werde -12	were -9	where -19	whether -16	whitlock 17	who -7	whose -22	wie -11	wieder -12	winston -18	wird -13	with 15	withering 18	wochenenden 7	word -9	words -27	worship 19	wort -9	would 29	written 7	wrote -22	y 12	yelled 19	zeitung -15	zich 15	ziet 9	zijn -8	zogeheten -13	zona -13	zouden 12	à 11	è 14	é -7	équilibre 14	était 17	été 18	être 16	– -11	— 11	’ 9	• 8
word-before|!|	4-7 16
word-before|%|	4-7 11
word-before|'s|	4-7 -15
word-before|'|	2-3 -13	4-7 10
word-before|(|	1 -14	2-3 -18	4-7 -9	8+ -13
word-before|)|	8+ 6
word-before|,|	1 -10	8+ 25
word-before|-|	8+ 11
word-before|.|	1 33	2-3 20	4-7 10	8+ 17
word-before|12|	2-3 -21
word-before|1983|	4-7 9
word-before|38|	2-3 -11
word-before|60|	2-3 10
word-before|:|	1 -13	2-3 14	8+ 35
word-before|;|	1 8	4-7 -7
word-before|?|	1 27	8+ 17
word-before|aan|	2-3 -10
word-before|aber|	1 10	2-3 8
word-before|about|	1 -21
word-before|accept|	2-3 17
word-before|accord|	2-3 19	4-7 17
word-before|accused|	2-3 20
word-before|aceitou|	4-7 11
word-before|achterban|	1 -12
word-before|admet|	2-3 13
word-before|afixados|	2-3 16
word-before|africa|	8+ 14
word-before|afspraak|	4-7 6
word-before|after|	2-3 -22
word-before|against|	2-3 -31	4-7 18
word-before|agency|	4-7 9
word-before|agree|	2-3 21
word-before|ahead|	4-7 18
word-before|ailleurs|	1 -20
word-before|alcanzado|	4-7 6
word-before|alias|	1 -18	2-3 -16
word-before|alliance|	4-7 15
word-before|allies|	8+ 16
word-before|alors|	1 14
word-before|alpina|	1 -14
word-before|als|	1 13	2-3 -19	4-7 22
word-before|always|	4-7 -16
word-before|al|	1 -12
word-before|ammette|	2-3 19
word-before|and|	1 -22	2-3 30	4-7 12	8+ 21
word-before|animali|	4-7 9
word-before|annuncia|	2-3 14
word-before|answered|	1 14
word-before|anuncia|	4-7 -13
word-before|ao|	2-3 -19
word-before|apenas|	2-3 14
word-before|aplauso|	2-3 15
word-before|appeal|	2-3 17
word-before|appelle|	1 -10	2-3 -16
word-before|após|	1 -13
word-before|are|	2-3 21	4-7 19
word-before|arm|	1 -12
word-before|arrive|	4-7 6
word-before|arrêt|	4-7 16
word-before|asche|	4-7 11
word-before|asking|	2-3 14	4-7 18
word-before|assistant|	1 -10
word-before|as|	1 8	2-3 -9	4-7 55	8+ 37
word-before|atestou|	4-7 14
word-before|attacca|	1 -21
word-before|attendersi|	4-7 12
word-before|atuou|	8+ 8
word-before|at|	1 28
word-before|aufschrift|	2-3 -9
word-before|auf|	1 -18
word-before|augurato|	4-7 7
word-before|ausdruck|	1 -17	2-3 -7
word-before|au|	1 -17	2-3 17
word-before|avec|	4-7 10
word-before|aver|	2-3 12
word-before|avoir|	2-3 11	4-7 15
word-before|a|	1 20	2-3 -31	4-7 17	8+ 23
word-before|baalt|	4-7 7
word-before|backs|	2-3 -22
word-before|bake-off|	1 -23
word-before|balanço|	2-3 18
word-before|bamako|	8+ 17
word-before|baptisée|	1 -12
word-before|battle|	2-3 -25
word-before|become|	1 -15
word-before|been|	2-3 26	4-7 19	8+ 11
word-before|befürchtet|	1 14
word-before|begriff|	1 -8
word-before|behaving|	8+ 11
word-before|beijing|	1 -16
word-before|being|	4-7 12
word-before|bei|	1 -19
word-before|belege|	2-3 12
word-before|bench|	1 -17
word-before|besluit|	4-7 6
word-before|be|	1 26	2-3 6	4-7 16
word-before|biblioteca|	1 -16
word-before|bilhete|	2-3 19
word-before|binnenhof|	2-3 -7
word-before|blamed|	2-3 34	4-7 18
word-before|blames|	2-3 -16
word-before|blasts|	1 22
word-before|bleek|	4-7 6
word-before|bleibe|	2-3 11
word-before|blijft|	4-7 7
word-before|blocks|	1 -18
word-before|bloß|	2-3 11
word-before|board|	4-7 19
word-before|bochum|	2-3 -11
word-before|bodies|	4-7 15
word-before|bore|	2-3 11	4-7 9
word-before|botellas|	2-3 -19
word-before|boundary|	8+ 18
word-before|branded|	1 -21	2-3 -12
word-before|buch|	2-3 -6
word-before|burned|	4-7 18
word-before|bus|	1 13
word-before|but|	1 -17	2-3 31
word-before|by|	1 -20	2-3 19	4-7 16
word-before|báscula|	2-3 15
word-before|cairo|	4-7 13
word-before|calendrier|	4-7 8
word-before|called|	2-3 10	4-7 15
word-before|calls|	2-3 -11
word-before|call|	1 -15	2-3 -22
word-before|campagne|	4-7 19
word-before|camps|	4-7 16
word-before|capela|	2-3 -15
word-before|caption|	1 -19	4-7 18
word-before|cap|	1 22
word-before|cards|	4-7 10
word-before|case|	4-7 20
word-before|category|	1 -13
word-before|celebre|	4-7 -8
word-before|cercavano|	4-7 -18
word-before|chama-lhe|	2-3 -14
word-before|chamado|	1 -7
word-before|champion|	2-3 14
word-before|chancay|	2-3 19
word-before|change|	8+ 9
word-before|chanted|	2-3 -12
word-before|che|	4-7 7
word-before|chiamano|	1 -7
word-before|chiamare|	1 -8
word-before|chiama|	1 -9
word-before|chiamò|	2-3 -15
word-before|chiede|	2-3 9	4-7 14
word-before|chisinau|	4-7 11
word-before|christened|	2-3 -21
word-before|chuva|	4-7 8
word-before|circling|	2-3 -16
word-before|claim|	2-3 12
word-before|client|	2-3 13
word-before|clube|	8+ 11
word-before|cláusula|	2-3 17
word-before|code-named|	2-3 -18
word-before|codinome|	1 -15
word-before|come|	2-3 -7	4-7 14
word-before|comme|	4-7 12
word-before|como|	1 -14	2-3 16	4-7 -20
word-before|company|	2-3 20
word-before|complaint|	1 21
word-before|comprometió|	4-7 8
word-before|compromise|	2-3 20
word-before|concluída|	2-3 12
word-before|condemned|	2-3 22
word-before|connected|	4-7 8
word-before|consensus|	4-7 17
word-before|conservata|	4-7 14
word-before|constabulary|	1 -22
word-before|consumers|	2-3 21
word-before|contate|	4-7 13
word-before|contempla|	2-3 18
word-before|conteúdo|	4-7 7
word-before|continuar|	4-7 11
word-before|contrato|	4-7 16
word-before|costs|	2-3 16
word-before|council|	1 -14
word-before|crew|	8+ 10
word-before|criticised|	4-7 16
word-before|crítica|	4-7 14
word-before|cuaderno|	4-7 6
word-before|cuts|	4-7 14
word-before|cut|	1 24
word-before|daar|	4-7 6
word-before|dado|	4-7 7
word-before|dai|	2-3 -15
word-before|dale|	1 -17
word-before|dans|	2-3 -10
word-before|das|	1 -22	2-3 -11	4-7 13
word-before|dat|	1 -10	2-3 10	4-7 12	8+ 8
word-before|da|	4-7 9
word-before|dealer|	2-3 18
word-before|deal|	4-7 17
word-before|debate|	2-3 24
word-before|decision|	1 14	2-3 21	4-7 20
word-before|declara|	2-3 15
word-before|definire|	2-3 14
word-before|definisce|	2-3 13	4-7 15
word-before|definito|	2-3 -14	4-7 18
word-before|della|	1 -16
word-before|del|	1 -10	2-3 -17
word-before|dem|	1 -11	2-3 6
word-before|den|	1 11
word-before|der|	1 -18	2-3 -24
word-before|desenho|	8+ 9
word-before|des|	2-3 -13
word-before|detto|	4-7 9
word-before|devem|	8+ 12
word-before|de|	1 -13	2-3 26	4-7 -7	8+ 7
word-before|dice|	1 12
word-before|die|	1 -21	2-3 -15	8+ 8
word-before|dirk|	2-3 -15
word-before|disentis|	1 9
word-before|dite|	2-3 -9
word-before|dit|	2-3 -6
word-before|di|	1 -8	2-3 21
word-before|dois|	1 -8
word-before|dokter|	4-7 7
word-before|domandato|	4-7 15
word-before|donors|	4-7 19
word-before|dossier|	2-3 -17	4-7 19
word-before|do|	2-3 22
word-before|drama|	1 -20
word-before|drawn|	2-3 16
word-before|drone|	2-3 8
word-before|drop|	1 -21
word-before|drummer|	4-7 16
word-before|dubbed|	1 -12	2-3 -13
word-before|du|	1 14
word-before|déclaration|	4-7 18
word-before|dépouillement|	2-3 6
word-before|dürfte|	2-3 13
word-before|een|	1 -12	2-3 -15	8+ 13
word-before|einem|	1 10	2-3 18	4-7 8
word-before|einen|	2-3 -10	4-7 -8
word-before|einer|	1 6	4-7 9
word-before|eine|	2-3 -10
word-before|einigung|	4-7 6
word-before|einzelne|	1 -10
word-before|ein|	2-3 22	4-7 8
word-before|eleitorado|	4-7 10
word-before|elle|	4-7 9
word-before|el|	2-3 -6
word-before|empresas|	1 -11
word-before|em|	1 17	2-3 27	4-7 11
word-before|entendu|	2-3 12
word-before|entitled|	4-7 -11
word-before|entscheid|	2-3 12
word-before|envoyé|	4-7 11
word-before|en|	1 -12	4-7 10
word-before|era|	2-3 23	4-7 6
word-before|ermittle|	2-3 12
word-before|er|	1 13	2-3 10	4-7 7
word-before|esemplare|	4-7 16
word-before|espera|	4-7 11
word-before|esprime|	2-3 8
word-before|estava|	2-3 14
word-before|estudiará|	2-3 9
word-before|esturgeons|	2-3 12
word-before|est|	1 13	4-7 6
word-before|estão|	2-3 11
word-before|es|	2-3 9	4-7 13
word-before|eucalipto|	1 -8
word-before|exige|	4-7 8
word-before|exigiu|	4-7 15
word-before|expected|	2-3 20
word-before|expects|	4-7 11
word-before|expression|	2-3 -20
word-before|ex|	8+ 6
word-before|exécutif|	4-7 16
word-before|eyes|	2-3 -19
word-before|e|	4-7 8
word-before|facebook|	2-3 -6
word-before|fachblatt|	2-3 -19
word-before|falha|	2-3 11
word-before|falta|	4-7 11
word-before|famous|	2-3 -23
word-before|farmers|	1 -15
word-before|faumuinā|	1 22
word-before|fazem|	1 -8
word-before|fazia|	4-7 13
word-before|fca|	2-3 -8
word-before|fee|	4-7 21
word-before|feito|	4-7 7
word-before|felt|	1 20	2-3 17	4-7 8
word-before|fica|	2-3 15
word-before|ficou|	4-7 10
word-before|figures|	2-3 22
word-before|finale|	1 17
word-before|financiën|	2-3 6
word-before|fine|	4-7 20
word-before|firme|	4-7 7
word-before|first|	4-7 11
word-before|flagram|	2-3 -12
word-before|foi|	2-3 17
word-before|for|	1 -24	4-7 30	8+ 16
word-before|found|	2-3 -19
word-before|freed|	4-7 9
word-before|friday|	2-3 -8
word-before|frist|	4-7 8
word-before|from|	1 -21	2-3 20	4-7 11
word-before|fátima|	1 -9
word-before|für|	2-3 15
word-before|gaine|	1 12
word-before|galicia|	4-7 8
word-before|gasthof|	2-3 -8
word-before|gebühr|	2-3 6
word-before|gegend|	2-3 11
word-before|gelten|	4-7 10
word-before|generale|	2-3 18
word-before|gericht|	1 -12
word-before|gespräche|	2-3 11
word-before|gesto|	8+ 6
word-before|girl|	4-7 14
word-before|goodison|	4-7 18
word-before|government|	4-7 20
word-before|governo|	4-7 13
word-before|go|	2-3 -24	8+ 15
word-before|greeting|	2-3 -19
word-before|groupes|	2-3 12
word-before|guidance|	4-7 15
word-before|haar|	2-3 -9	4-7 10
word-before|habe|	2-3 9
word-before|had|	1 -22	4-7 45	8+ 34
word-before|hail|	2-3 23
word-before|handle|	1 -22
word-before|handwriting|	4-7 -17
word-before|hashtag|	1 -13
word-before|has|	4-7 13
word-before|hauptprobe|	4-7 11
word-before|have|	2-3 -15
word-before|hay|	2-3 14
word-before|headed|	2-3 -9	4-7 -8	8+ -10
word-before|heading|	2-3 -19
word-before|heard|	4-7 14
word-before|hearing|	4-7 12
word-before|heet|	1 -13
word-before|heißt|	1 -19
word-before|held|	4-7 20
word-before|her|	2-3 -14	4-7 14
word-before|het|	1 -12
word-before|he|	4-7 15	8+ 28
word-before|him|	2-3 -15
word-before|his|	1 -21	2-3 -19
word-before|holdovers|	2-3 -20
word-before|homme|	4-7 14
word-before|honest|	4-7 9
word-before|hoped|	1 -16
word-before|host|	2-3 -21
word-before|houver|	2-3 17
word-before|houve|	1 13	2-3 20	4-7 10	8+ 6
word-before|how|	1 -11
word-before|há|	4-7 16
word-before|idea|	4-7 19
word-before|identificar|	2-3 -13
word-before|ihm|	4-7 6
word-before|il|	2-3 -7
word-before|im|	2-3 -10
word-before|incident|	1 15
word-before|includes|	2-3 -14
word-before|indiana|	2-3 11
word-before|indique|	4-7 14
word-before|initiative|	1 15
word-before|inscripción|	2-3 -10
word-before|into|	4-7 16
word-before|invece|	2-3 10
word-before|invito|	8+ 7
word-before|in|	2-3 -23	4-7 -6
word-before|ischgl|	1 -15
word-before|isfahan|	4-7 14
word-before|is|	2-3 -28	4-7 -18	8+ 21
word-before|its|	1 -28	2-3 32	8+ 18
word-before|it|	1 21	4-7 50	8+ 13
word-before|i|	1 -15	2-3 16
word-before|joaquim|	1 -12
word-before|juba|	8+ 16
word-before|judged|	1 20
word-before|judge|	2-3 20
word-before|jugés|	1 8
word-before|kabinet|	2-3 9	4-7 6
word-before|kadekraan|	1 -12
word-before|kalb|	2-3 8
word-before|kazakhstan|	4-7 13
word-before|keine|	1 -13
word-before|kigali|	2-3 14
word-before|killing|	2-3 14
word-before|kinderbuch|	2-3 -10
word-before|klassieke|	1 -11
word-before|konzern|	8+ 6
word-before|kreuzer|	1 -12
word-before|könne|	2-3 11
word-before|labeled|	2-3 -9
word-before|lage|	2-3 8
word-before|laments|	1 -18
word-before|last|	1 -16
word-before|laudo|	4-7 15
word-before|lautet|	2-3 -11
word-before|la|	1 8	4-7 -10
word-before|leave|	2-3 20
word-before|leggeva|	2-3 -12
word-before|lernfilm|	4-7 13
word-before|letter|	4-7 16
word-before|leva|	4-7 9
word-before|ley|	2-3 12
word-before|le|	1 -12	2-3 -23
word-before|liefkozend|	2-3 -14
word-before|ließ|	1 -18
word-before|line|	2-3 6
word-before|lisbon|	4-7 11
word-before|listed|	2-3 -22
word-before|livro|	1 -8	2-3 -15
word-before|llamada|	2-3 -8
word-before|llama|	1 -14
word-before|lobte|	2-3 14
word-before|lodato|	2-3 16
word-before|longer|	1 -21
word-before|looked|	4-7 12
word-before|ltd.|	4-7 19
word-before|maar|	4-7 9
word-before|macchina|	4-7 18
word-before|made|	4-7 -14
word-before|magazins|	1 -18
word-before|magnets|	2-3 16
word-before|mag|	4-7 12
word-before|mais|	2-3 13
word-before|makes|	1 -20
word-before|manifesta|	4-7 11
word-before|manifestou|	2-3 -12
word-before|man|	2-3 15
word-before|marcação|	1 -8
word-before|marked|	1 -11
word-before|mas|	2-3 14	8+ 7
word-before|match|	2-3 -10
word-before|maternité|	2-3 -12
word-before|means|	2-3 -17
word-before|medida|	2-3 20
word-before|meeting|	1 17	2-3 -24	4-7 18
word-before|meine|	1 -12
word-before|mention|	2-3 -15
word-before|mercado|	4-7 10
word-before|meta|	4-7 10
word-before|met|	1 -10	2-3 16	4-7 17
word-before|me|	2-3 -19
word-before|mitteilung|	1 13
word-before|mit|	2-3 -15
word-before|model|	4-7 19
word-before|motie|	2-3 10
word-before|mouvement|	1 7
word-before|move|	4-7 17
word-before|movilizaciones|	8+ 9
word-before|much-vaunted|	1 -17
word-before|muestra|	4-7 6
word-before|murió|	4-7 9
word-before|murmuring|	2-3 20
word-before|musical|	2-3 -17
word-before|named|	1 -21	2-3 -18
word-before|namen|	1 -12
word-before|navio|	2-3 -10
word-before|na|	4-7 -9
word-before|needed|	4-7 13
word-before|negoció|	4-7 13
word-before|negotiate|	4-7 15
word-before|negócio|	4-7 10
word-before|neither|	2-3 -19
word-before|neve|	4-7 15
word-before|new|	1 -18
word-before|nicht|	1 15
word-before|nicknamed|	2-3 -24	4-7 -20
word-before|niet|	4-7 7
word-before|noch|	2-3 10
word-before|nor|	2-3 -22
word-before|noticia|	2-3 9
word-before|not|	1 19	8+ 19
word-before|number|	4-7 10
word-before|nuova|	1 -19
word-before|nur|	1 -12	2-3 -7
word-before|néanmoins|	2-3 6
word-before|négociations|	2-3 15
word-before|obras|	2-3 12
word-before|off-the-cuff|	1 -11
word-before|offering|	1 -16
word-before|offer|	8+ 16
word-before|officer|	4-7 22
word-before|office|	4-7 13
word-before|off|	2-3 15
word-before|oficial|	4-7 6
word-before|of|	1 -37	4-7 15
word-before|om|	4-7 9
word-before|one|	1 -14	2-3 -17
word-before|only|	2-3 -11
word-before|on|	2-3 -29	4-7 17
word-before|opened|	2-3 17	8+ 19
word-before|open|	4-7 18
word-before|opera|	4-7 19
word-before|opvang|	4-7 9
word-before|order|	4-7 10
word-before|ortet|	1 15
word-before|ort|	2-3 8
word-before|or|	1 -14	2-3 -25	4-7 -12
word-before|os|	1 -15
word-before|outcome|	2-3 19	4-7 15
word-before|outro|	4-7 13
word-before|over|	1 -37	2-3 -31	4-7 9
word-before|owns|	2-3 -22
word-before|o|	1 -14
word-before|pact|	2-3 21
word-before|pagava|	4-7 9
word-before|paid|	2-3 16
word-before|palavra|	1 -14
word-before|palliatives|	2-3 19
word-before|paper|	4-7 13
word-before|para|	1 -10
word-before|pareció|	1 13
word-before|parola|	1 -13
word-before|parta|	4-7 16
word-before|parties|	8+ 17
word-before|partijen|	2-3 8
word-before|partiranno|	4-7 18
word-before|paura|	4-7 10
word-before|pauvreté|	4-7 -15
word-before|peanut|	8+ 13
word-before|pedem|	4-7 9
word-before|pede|	2-3 17
word-before|pediu|	4-7 13
word-before|peixe|	2-3 17
word-before|people|	4-7 18
word-before|pergunta|	2-3 11
word-before|permanência|	4-7 10
word-before|permiso|	2-3 11
word-before|phrase|	1 -16	2-3 -22
word-before|pipeline|	4-7 20
word-before|planaria|	4-7 20
word-before|planteurs|	1 13
word-before|plan|	2-3 18
word-before|plateforme|	4-7 11
word-before|plato|	4-7 7
word-before|played|	2-3 -13
word-before|playing|	4-7 14
word-before|play|	4-7 13
word-before|plazo|	4-7 16
word-before|pledged|	2-3 17
word-before|podrá|	4-7 9
word-before|ponto|	4-7 10
word-before|portarinfuse|	2-3 -10
word-before|por|	1 -10	2-3 -11
word-before|pourquoi|	2-3 -14
word-before|pour|	1 -13	4-7 18
word-before|preferred|	2-3 -29
word-before|preferring|	1 -18
word-before|prefers|	1 -23
word-before|price|	4-7 23
word-before|problem|	1 -22
word-before|procédure|	4-7 14
word-before|programa|	2-3 -10
word-before|program|	2-3 22
word-before|projection|	1 22
word-before|project|	4-7 6
word-before|projekt|	1 7
word-before|projet|	2-3 11
word-before|promette|	2-3 19	4-7 13
word-before|promet|	4-7 11
word-before|promised|	4-7 13
word-before|pronuncia|	4-7 12
word-before|proprio|	1 -14
word-before|préfère|	4-7 20
word-before|publicará|	4-7 6
word-before|publication|	4-7 17
word-before|publitalia|	2-3 8
word-before|pulls|	2-3 -8	4-7 -14
word-before|punished|	2-3 7
word-before|put|	4-7 21
word-before|périnatalité|	4-7 16
word-before|qr|	4-7 9
word-before|quartal|	2-3 9
word-before|que|	2-3 15	4-7 13
word-before|quotes|	4-7 16
word-before|quotidiano|	2-3 -9
word-before|rated|	1 -18
word-before|reading|	1 -26	2-3 21	4-7 -20
word-before|reads|	4-7 -19
word-before|read|	4-7 -10
word-before|recita|	4-7 14
word-before|recoge|	2-3 15
word-before|reconheceu|	4-7 11
word-before|recupero|	4-7 12
word-before|redoute|	4-7 8
word-before|reenviado|	4-7 11
word-before|reflete|	4-7 13
word-before|regelmäßig|	1 -13
word-before|registered|	4-7 14
word-before|regretted|	4-7 10
word-before|rejects|	1 -15
word-before|rejeitam|	2-3 -10
word-before|relevait|	4-7 6
word-before|relief|	2-3 12
word-before|remained|	2-3 32	8+ 20
word-before|remarks|	8+ 11
word-before|remark|	2-3 15
word-before|remise|	4-7 8
word-before|repeated|	2-3 -18
word-before|replace|	2-3 -17
word-before|replicano|	4-7 16
word-before|reports|	2-3 19
word-before|report|	2-3 -12	4-7 19
word-before|rescuers|	4-7 12
word-before|resignation|	4-7 16
word-before|responde|	2-3 15
word-before|resta|	2-3 9	4-7 6
word-before|resterebbe|	4-7 17
word-before|restés|	4-7 19
word-before|result|	2-3 21
word-before|retraso|	1 10
word-before|retrouvé|	4-7 -17
word-before|returned|	4-7 20
word-before|revela|	4-7 18
word-before|reviewed|	4-7 13
word-before|revue|	2-3 -8
word-before|riferiva|	4-7 11
word-before|rijdt|	8+ 6
word-before|riserbo|	1 -10
word-before|rooms|	4-7 12
word-before|rostered|	2-3 18
word-before|rover|	1 -8
word-before|réclament|	4-7 14
word-before|résultat|	4-7 9
word-before|sageuk|	2-3 -10
word-before|said|	1 31	2-3 41	4-7 29
word-before|salle|	4-7 15
word-before|saluant|	2-3 7
word-before|salue|	2-3 8	4-7 7
word-before|saluta|	2-3 19
word-before|sang|	4-7 -16
word-before|sarebbero|	4-7 8
word-before|sarebbe|	4-7 6
word-before|satirico|	2-3 -6
word-before|savoir|	4-7 13
word-before|says|	1 -23	2-3 -36	4-7 -18	8+ -19
word-before|say|	2-3 -19	4-7 -17
word-before|scelta|	2-3 15
word-before|schade|	1 15
word-before|school|	2-3 16
word-before|scritto|	1 -11
word-before|scrum|	4-7 17
word-before|seawall|	4-7 -22
word-before|seemed|	2-3 15
word-before|seen|	4-7 16
word-before|sees|	2-3 28
word-before|seien|	2-3 11
word-before|sei|	1 8	2-3 12	4-7 14
word-before|seja|	4-7 10
word-before|selling|	2-3 -8
word-before|semiconductor|	1 -21
word-before|sempre|	2-3 8
word-before|senate|	2-3 15
word-before|sent|	2-3 20
word-before|serait|	2-3 10
word-before|series|	2-3 -11
word-before|served|	2-3 15
word-before|servicio|	4-7 10
word-before|serviço|	2-3 16
word-before|settimanale|	2-3 -13
word-before|shared|	2-3 18
word-before|shares|	1 -19
word-before|she|	1 -17	8+ 12
word-before|should|	2-3 19	4-7 9
word-before|showed|	4-7 11
word-before|showing|	2-3 -17
word-before|shown|	2-3 12	4-7 13
word-before|show|	4-7 11
word-before|sich|	1 13	2-3 9
word-before|sie|	2-3 14
word-before|signed|	4-7 20
word-before|silence|	4-7 21
word-before|sinalizou|	2-3 -12
word-before|since|	2-3 -9	4-7 18
word-before|singing|	2-3 -14
word-before|sirens|	4-7 14
word-before|situação|	1 14
word-before|slogan|	2-3 -9	4-7 -15
word-before|smelled|	4-7 18
word-before|so-called|	1 -19	2-3 -42
word-before|sogenannte|	1 -9
word-before|soient|	4-7 16
word-before|sold|	2-3 -19	4-7 17
word-before|solo|	1 -12
word-before|song|	2-3 -13
word-before|sont|	1 12
word-before|son|	1 16
word-before|souhaiter|	2-3 17
word-before|sourit|	1 -9
word-before|spiel|	4-7 7
word-before|spitznamen|	4-7 -12
word-before|spray|	4-7 16
word-before|stage|	8+ 16
word-before|start|	1 -11	4-7 47	8+ 21
word-before|stata|	2-3 -13
word-before|state|	4-7 25
word-before|stay|	4-7 12
word-before|stir|	1 20
word-before|stock|	1 -20
word-before|stops|	1 -19
word-before|store|	1 -18	4-7 10
word-before|strike|	4-7 21
word-before|struck|	2-3 21
word-before|students|	4-7 12
word-before|sua|	4-7 19
word-before|suche|	2-3 13
word-before|suite|	2-3 13
word-before|sunday|	1 -14
word-before|survive|	1 -19
word-before|su|	2-3 -10
word-before|symbol|	1 -13
word-before|são|	2-3 22
word-before|tagged|	1 -22	2-3 -8
word-before|tagline|	4-7 -13
word-before|talks|	2-3 -18
word-before|talk|	4-7 14
word-before|targeted|	2-3 19
word-before|tavolo|	2-3 9
word-before|teenager|	4-7 14
word-before|teen|	1 -18
word-before|tehran|	1 19
word-before|tejo|	2-3 14
word-before|tekst|	8+ 6
word-before|tela|	2-3 16
word-before|teme|	2-3 11
word-before|tem|	4-7 11
word-before|tentoonstelling|	2-3 -6
word-before|terceros|	2-3 16
word-before|termed|	2-3 26
word-before|termin|	1 10
word-before|terms|	1 -15
word-before|term|	1 -15	2-3 -19
word-before|terna|	1 -22
word-before|terugroepactie|	2-3 15
word-before|ter|	1 15
word-before|testo|	1 11
word-before|test|	2-3 -12
word-before|texte|	2-3 8	4-7 6
word-before|text|	2-3 13
word-before|thanked|	4-7 10	8+ 16
word-before|that|	1 -10	2-3 10	4-7 27	8+ 24
word-before|their|	2-3 24
word-before|them|	1 -11	4-7 14
word-before|then|	2-3 -12
word-before|they|	4-7 16
word-before|the|	1 -45	2-3 -17	4-7 -8
word-before|this|	2-3 18
word-before|though|	4-7 14
word-before|thriller|	2-3 -16
word-before|through|	2-3 -11
word-before|théodore|	1 -16
word-before|tier|	4-7 8
word-before|titled|	2-3 -21	4-7 -14
word-before|title|	2-3 -8	4-7 -15
word-before|titolo|	2-3 8
word-before|toca|	2-3 11
word-before|todavía|	4-7 14
word-before|toeslag|	4-7 7
word-before|tongues|	4-7 14
word-before|tornara|	2-3 16
word-before|to|	1 -39	4-7 45	8+ 21
word-before|tragedy|	4-7 17
word-before|trapelare|	2-3 11
word-before|turned|	1 -21
word-before|turn|	1 -22
word-before|uitspraak|	4-7 14
word-before|uma|	2-3 -14	4-7 18
word-before|um|	2-3 13	4-7 12
word-before|una|	2-3 -19
word-before|under|	1 -15
word-before|und|	1 -6	2-3 -16
word-before|une|	1 8	2-3 19	4-7 20
word-before|un|	1 6	2-3 -9
word-before|update|	4-7 12
word-before|uvas|	2-3 -15
word-before|vacant|	1 -16
word-before|vale|	2-3 17
word-before|van|	1 9	2-3 9	4-7 17
word-before|ven|	1 9
word-before|verdict|	2-3 19
word-before|version|	2-3 19
word-before|vervoer|	2-3 11
word-before|ve|	1 9
word-before|viagem|	4-7 12
word-before|viaggi|	4-7 9
word-before|villarreal|	4-7 14
word-before|voir|	4-7 10
word-before|volgt|	2-3 8
word-before|vom|	1 -10
word-before|von|	1 16	2-3 11	4-7 14
word-before|vorlage|	4-7 13
word-before|vota|	1 12
word-before|vouloir|	4-7 18
word-before|walkout|	1 14
word-before|wall|	1 -21
word-before|wanted|	4-7 12
word-before|wants|	4-7 15
word-before|warsaw|	4-7 11
word-before|was|	2-3 22	4-7 53	8+ 26
word-before|water|	4-7 18
word-before|wat|	4-7 11
word-before|waved|	2-3 -10
word-before|wedstrijd|	4-7 7
word-before|welcomed|	4-7 13
word-before|werde|	2-3 -12
word-before|were|	1 -9	2-3 44	4-7 -16	8+ 27
word-before|wer|	2-3 -10
word-before|where|	8+ -19
word-before|whether|	1 -16
word-before|whitlock|	2-3 17
word-before|whose|	2-3 -22
word-before|who|	1 -9	8+ 13
word-before|wieder|	1 -12
word-before|wie|	2-3 -11
word-before|winston|	1 -18
word-before|wird|	2-3 -13
word-before|withering|	1 18
word-before|with|	1 11	4-7 9
word-before|wochenenden|	2-3 7
word-before|words|	2-3 -27
word-before|word|	1 -9
word-before|worship|	2-3 19
word-before|wort|	1 -9
word-before|would|	2-3 26	4-7 22	8+ 23
word-before|written|	4-7 7
word-before|wrote|	2-3 -22
word-before|yelled|	1 19
word-before|y|	4-7 12
word-before|zeitung|	1 -11	2-3 -13
word-before|zich|	2-3 15
word-before|ziet|	2-3 9
word-before|zijn|	1 -11	4-7 12
word-before|zogeheten|	2-3 -13
word-before|zona|	2-3 -13
word-before|zouden|	2-3 12
word-before||	2-3 -17	4-7 29	8+ 10
word-before|à|	2-3 8
word-before|è|	1 8	2-3 10
word-before|équilibre|	4-7 14
word-before|était|	2-3 9	4-7 11
word-before|été|	4-7 18
word-before|é|	1 -11	4-7 6	8+ 10
word-before|être|	4-7 16
word-before|–|	1 11	2-3 -11	4-7 -16	8+ 10
word-before|—|	2-3 8	4-7 10	8+ 10
word-before|’s|	2-3 10
word-before|’|	2-3 9	4-7 8
word-before|•|	2-3 8
work|near|near|,|	all -15
work|near|near|	all -18	first 15
work|near|near|preposition|	all -10
work|near|near|stop|	first 15
work|near|none|(|	first -15
work|near|none|,|	all -38	all-one -36	first 15	none 13
work|near|none|:|	first -7	none 16
work|near|none|adverb|	all-one -11
work|near|none|	all -51	all-one -14	first -6	none 26	some 19
work|near|none|auxiliary|	all -11	none -9	some 6
work|near|none|capital|	none 19
work|near|none|coordinator|	all-one -11
work|near|none|determiner|	none -23
work|near|none|possessive|	none 17
work|near|none|preposition|	all -20	all-one 9	none 24
work|near|none|quote|	first 19
work|near|none|stop|	all -9	all-one 21	first 23
work|near|none|subordinator|	all -15	none 23
work|near|none|that|	none 9
work|near|none|verb-judging|	all -24	all-one -9	none 19
work|near|none|verb-saying|	none 13
work|near|none|word|	all -12	all-one -13	some 18
work|near|none|–|	none -17
work|near|right|	first 10
work|near|right|stop|	first 10
work|none|near|,|	all -16
work|none|near|:|	all -18	first 19
work|none|near|;|	all -11
work|none|near|	all -29	all-one -13	first 30	none 23
work|none|near|capital|	none 16
work|none|near|determiner|	all -19	all-one 6	none 19
work|none|near|preposition|	all-one -15
work|none|near|start|	all -14	all-one -22	first 20
work|none|near|stop|	all-one 10	first 25
work|none|near|verb-judging|	all -8	all-one -7	none 11
work|none|near|verb-saying|	none 13
work|none|near|verb-thinking|	none 17
work|none|near|word|	all-one -18	none -18
work|none|near|–|	all -11
work|none|near|—|	all -12
work|none|none|%|	none 11
work|none|none|'|	all -13	none 10
work|none|none|(|	all -12	all-one -17	first -12	none -10
work|none|none|)|	first 6
work|none|none|,|	all-one -14	first 32	most 10	none 22	some 21
work|none|none|-|	first 11
work|none|none|:|	all-one 16	first 12	none -9
work|none|none|;|	none 13
work|none|none|adverb|	all 10	all-one -12	none 15
work|none|none|	all -30	all-one -7	first 12	none 9	some 21
work|none|none|auxiliary|	all -18	all-one -21	none 9	some 35
work|none|none|capital|	all -17	all-one 6	first -14	most 6	none 8	some 20
work|none|none|coordinator|	all -12	all-one -11	none 10	some -16
work|none|none|determiner|	first -23	none -14	some -7
work|none|none|possessive|	first -17	none -15
work|none|none|preposition|	all -15	first -12	most 7	none -10	some 34
work|none|none|pronoun|	all -15	all-one 17	none 6	some 14
work|none|none|quote|	first 26	none -17
work|none|none|start|	all -21	all-one -7	first 34	most 24
work|none|none|stop|	all 22	all-one 8	first 25	most 7	none 13
work|none|none|subordinator|	all -28	all-one -42	first -10	none -7	some 13
work|none|none|that|	none 14
work|none|none|verb-judging|	all -30	all-one -30	first 7	some -15
work|none|none|verb-saying|	first -19	most 14	none 22	some 25
work|none|none|verb-thinking|	all -9	all-one -17	first -11	some 7
work|none|none|word|	all -21	first -33	most 9	none 8	some 21
work|none|none|–|	first 10	most 7	none 11
work|none|none|—|	all-one 8	first 15
work|none|none|’|	none 9
work|none|none|•|	first 8
work|none|right|,|	all-one -14
work|none|right|	all -19	all-one -19	first 14	none -19
work|none|right|determiner|	all -19
work|none|right|preposition|	all-one -11
work|none|right|start|	first 9
work|none|right|stop|	first 16
work|none|right|word|	none -19
work|right|near|	first -16
work|right|near|verb-saying|	first -16
work|right|none|	all -35	first -14	most -10	some 17
work|right|none|capital|	all -13	all-one -11	first -8	none 7
work|right|none|verb-saying|	all -12	all-one -14	none -18
work|right|none|verb-thinking|	none 11
work|right|none|word|	all -31	all-one 12	first -13	most -10	none 10	some 17
`;
