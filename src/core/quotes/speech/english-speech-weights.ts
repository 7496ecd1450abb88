/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 -20	2-3 -13	4-7 -9	8+ 55
alone|first|	1 -11	4-7 34	8+ 21
alone|inside|	1 -7	2-3 -6	8+ 9
best-gap|according-to|according|gap|according-to|,;|	4-7 14
best-gap|according-to|according|gap|according-to|,c|	4-7 6
best-gap|according-to|according|gap|according-to|,qc|	4-7 11
best-gap|according-to|according|gap|according-to|,sc|	4-7 8	8+ 9
best-gap|according-to|according|gap|according-to|,s|	2-3 -7	4-7 19
best-gap|according-to|according|gap|according-to|,|	1 10	2-3 8	4-7 48	8+ 35
best-gap|according-to|according|gap|according-to|c,|	2-3 12
best-gap|according-to|according|gap|according-to|cs,|	2-3 13
best-gap|according-to|according|gap|according-to|c|	2-3 11	4-7 8
best-gap|according-to|according|gap|according-to|q,s|	4-7 7
best-gap|according-to|according|gap|according-to|s,c|	4-7 9
best-gap|according-to|according|gap|according-to|s,|	4-7 8
best-gap|according-to|according|gap|according-to||	1 -26	2-3 18	4-7 20	8+ 23
best-gap|colon|judging|gap|colon||	8+ 9
best-gap|colon|naked||	4-7 36	8+ 20
best-gap|colon|saying|gap|colon|,s|	8+ 9
best-gap|colon|saying|gap|colon||	8+ 15
best-gap|named-before|naked||	1 21	2-3 7	4-7 -7
best-gap|paragraph-before|direct|gap|paragraph-before|,|	8+ 9
best-gap|paragraph-before|direct|gap|paragraph-before|q,|	8+ 16
best-gap|paragraph-before|direct|gap|paragraph-before||	4-7 10
best-gap|paragraph-before|judging|gap|paragraph-before|,sq|	4-7 14
best-gap|paragraph-before|saying|gap|paragraph-before|,|	2-3 9	4-7 18	8+ 31
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 21
best-gap|paragraph-before|saying|gap|paragraph-before||	1 -20	8+ 29
best-gap|possessor|naked||	1 7	2-3 13	4-7 -6	8+ 21
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|,|	1 -15
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -28	2-3 -14	4-7 -14
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 14
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -14	4-7 10
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;|	4-7 23
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|s|	2-3 -9
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	4-7 7	8+ 32
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	4-7 8
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -14	2-3 8	8+ 17
best-gap|quote-then-speaker|passive|gap|quote-then-speaker||	2-3 -14
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 16
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 6	8+ 26
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -16
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c,|	2-3 7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	2-3 -9	4-7 18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|q|	2-3 7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	4-7 20	8+ 29
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -24
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -8	2-3 -11	4-7 9	8+ 21
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -24
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	4-7 17
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|;|	2-3 -19
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	2-3 8
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 17	4-7 10	8+ 7
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 7
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -9	2-3 -7	4-7 -8
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -13
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 17	4-7 31	8+ 7
best-gap|quote-then-verb|saying|gap|quote-then-verb|;q,|	2-3 -16
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 8	4-7 11
best-gap|quote-then-verb|saying|gap|quote-then-verb|c,|	2-3 21
best-gap|quote-then-verb|saying|gap|quote-then-verb|cq|	2-3 -21
best-gap|quote-then-verb|saying|gap|quote-then-verb|c|	2-3 -11
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 19
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 10	4-7 15	8+ 20
best-gap|sentence-after|according|gap|sentence-after|s,|	2-3 -17
best-gap|sentence-after|apposition|gap|sentence-after|;|	4-7 15
best-gap|sentence-after|direct|gap|sentence-after||	2-3 9	8+ 15
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 8	4-7 19
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 11	4-7 16
best-gap|sentence-after|saying|gap|sentence-after||	4-7 -7	8+ 25
best-gap|sentence-before|according|gap|sentence-before|,;|	8+ 8
best-gap|sentence-before|according|gap|sentence-before|,c|	8+ 6
best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 13
best-gap|sentence-before|according|gap|sentence-before|,|	8+ 13
best-gap|sentence-before|according|gap|sentence-before|s|	2-3 -13
best-gap|sentence-before|according|gap|sentence-before||	1 11	8+ 11
best-gap|sentence-before|apposed|gap|sentence-before|c|	2-3 -10
best-gap|sentence-before|apposed|gap|sentence-before||	4-7 10
best-gap|sentence-before|apposition|gap|sentence-before|;,|	2-3 13
best-gap|sentence-before|apposition|gap|sentence-before||	8+ 6
best-gap|sentence-before|direct|gap|sentence-before|,;|	4-7 21
best-gap|sentence-before|direct|gap|sentence-before|,s|	4-7 13
best-gap|sentence-before|direct|gap|sentence-before|c,|	4-7 -6
best-gap|sentence-before|direct|gap|sentence-before|c;|	4-7 -16
best-gap|sentence-before|direct|gap|sentence-before|c|	1 -13	4-7 16
best-gap|sentence-before|direct|gap|sentence-before|q,|	1 -10
best-gap|sentence-before|direct|gap|sentence-before|q|	8+ 6
best-gap|sentence-before|direct|gap|sentence-before|s,|	4-7 -11
best-gap|sentence-before|direct|gap|sentence-before|sq|	1 -9	4-7 20
best-gap|sentence-before|direct|gap|sentence-before|s|	4-7 -8
best-gap|sentence-before|direct|gap|sentence-before||	4-7 43	8+ 26
best-gap|sentence-before|judging|gap|sentence-before|,|	2-3 14
best-gap|sentence-before|judging|gap|sentence-before|qcs,|	2-3 -18
best-gap|sentence-before|judging|gap|sentence-before||	4-7 15	8+ 17
best-gap|sentence-before|relative|gap|sentence-before|,|	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 15
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 11
best-gap|sentence-before|saying|gap|sentence-before|,cs|	8+ 23
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 26	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -6	4-7 11	8+ 27
best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 27	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|,sq|	4-7 12	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 -15	4-7 31	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|,|	1 -7	2-3 -13	4-7 18	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|;q,|	1 -10	2-3 19
best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -15
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 13
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 23
best-gap|sentence-before|saying|gap|sentence-before|c|	2-3 -15	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -15
best-gap|sentence-before|saying|gap|sentence-before|qc,s|	2-3 26
best-gap|sentence-before|saying|gap|sentence-before|qcs|	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|q|	4-7 20	8+ 17
best-gap|sentence-before|saying|gap|sentence-before|s,c|	2-3 -9
best-gap|sentence-before|saying|gap|sentence-before|s,|	2-3 25	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|sc,|	2-3 13
best-gap|sentence-before|saying|gap|sentence-before|sc;|	2-3 12
best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|sq|	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -22	4-7 11	8+ 23
best-gap|sentence-before|saying|gap|sentence-before||	1 -23	2-3 28	4-7 51	8+ 16
best-gap|sentence-before|thinking|gap|sentence-before|s|	8+ 15
best-gap|signature|naked||	1 -18	2-3 -24	4-7 8	8+ 23
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -12	2-3 17	8+ 15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 14	4-7 12	8+ 22
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c|	1 -19	2-3 -7
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 -14	2-3 -12	4-7 -11
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|,;|	4-7 7
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	4-7 22
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	2-3 -10
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -14	8+ 6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,qs|	4-7 22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	1 -16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -6	4-7 14	8+ 24
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;,|	1 -21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;q,|	2-3 -13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -25	2-3 -6	8+ 39
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,s|	4-7 22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c,|	1 17	2-3 14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	2-3 17	4-7 23	8+ 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 18	2-3 -13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	2-3 -13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	2-3 -14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s,|	1 -17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s;|	2-3 18
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sqc|	4-7 15
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sq|	1 -22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 11	2-3 12	8+ 22
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -16	2-3 -15	8+ -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,cs|	1 -18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 26
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 17	8+ -20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	1 20	2-3 16	4-7 24	8+ 25
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,c|	1 -17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;q,|	1 -19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -13	4-7 35	8+ 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -26	2-3 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,;|	8+ 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,s|	1 -20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -26	2-3 -13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc,|	2-3 23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs,|	2-3 -20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	4-7 24
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 13	2-3 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	1 14	2-3 25	4-7 15	8+ 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 -12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,c|	2-3 -22
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq,|	1 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 52	4-7 33	8+ 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 6	8+ 12
best-gap|speaker-then-quote|passive|gap|speaker-then-quote|,c|	2-3 16
best-gap|speaker-then-quote|passive|gap|speaker-then-quote|,qc|	8+ 15
best-gap|speaker-then-quote|passive|gap|speaker-then-quote|,|	2-3 15
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 -15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 12	4-7 17	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	2-3 -20	4-7 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -18	4-7 27
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 25	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	2-3 18	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	2-3 -14	4-7 -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s;|	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 21	4-7 13	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sqc|	2-3 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sq|	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 24	4-7 8	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 6	4-7 -7	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,c|	2-3 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;s|	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 23	4-7 -8	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,s|	2-3 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 12	4-7 23	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	1 21	2-3 38	4-7 29	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -7	2-3 -6	4-7 40	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,s|	4-7 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 23	2-3 -20	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 15	4-7 27	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs,|	1 -19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 28	4-7 16	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -26	2-3 -7	4-7 17	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	1 -19	2-3 -19	4-7 27	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 8	2-3 25	4-7 43	8+ 36
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 23	4-7 14	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 19	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	1 6	2-3 37	4-7 49	8+ 33
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,c|	1 -23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq;|	1 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc,|	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	2-3 17	4-7 30	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 20	4-7 13	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 11	4-7 16	8+ 40
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 27	4-7 9	8+ -12
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|,|	1 -11
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|;|	4-7 21
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|c|	1 -13
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,c|	1 -14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -22	4-7 17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 21
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|c|	4-7 -16
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 23	4-7 15	8+ 18
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	4-7 18	8+ 19
best-gap|transcript|naked||	4-7 -22	8+ 15
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;,s|	4-7 11
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|;|	4-7 10
best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	2-3 15
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 -22
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 11	4-7 29	8+ 15
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 11	4-7 19	8+ 19
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -18
best-intro|'|saying|0|	2-3 -15
best-intro|(|naked|1|	2-3 -23
best-intro|(|naked|2-4|	2-3 6
best-intro|(|naked|5-10|	1 -19	4-7 -9
best-intro|(|saying|-5|	1 -12
best-intro|(|saying|0|	4-7 27
best-intro|(|saying|2-4|	4-7 -10
best-intro|(|saying|5-10|	2-3 -8	4-7 -13	8+ -18
best-intro|,|according|1|	1 24	2-3 -13	4-7 9	8+ 19
best-intro|,|according|2-4|	2-3 -12
best-intro|,|according|5-10|	4-7 11
best-intro|,|according|far|	2-3 8	4-7 13
best-intro|,|apposed|-3|	2-3 -18
best-intro|,|apposed|-4|	1 -13
best-intro|,|apposed|2-4|	2-3 13
best-intro|,|direct|1|	8+ 19
best-intro|,|direct|2-4|	2-3 26
best-intro|,|direct|5-10|	1 11	2-3 -27	8+ 16
best-intro|,|direct|far|	8+ 11
best-intro|,|judging|0|	2-3 -11
best-intro|,|judging|2-4|	1 -22
best-intro|,|judging|5-10|	1 -10	8+ 19
best-intro|,|judging|far|	1 16	2-3 22	8+ 17
best-intro|,|naked|0|	4-7 -17
best-intro|,|naked|1|	4-7 16
best-intro|,|naked|2-4|	1 -14	2-3 -32	4-7 27
best-intro|,|naked|5-10|	1 -20	4-7 24	8+ 20
best-intro|,|naked|far|	1 -20	2-3 14	4-7 10	8+ 20
best-intro|,|relative|5-10|	1 -15
best-intro|,|saying|0|	4-7 -10	8+ 27
best-intro|,|saying|1|	1 15	2-3 36	4-7 7	8+ 16
best-intro|,|saying|2-4|	2-3 15	4-7 47	8+ 23
best-intro|,|saying|5-10|	1 -19	2-3 -20	4-7 34	8+ 28
best-intro|,|saying|far|	2-3 13	8+ 18
best-intro|,|thinking|5-10|	1 -17
best-intro|-|naked|2-4|	8+ 11
best-intro|-|saying|0|	8+ 25
best-intro|:|according|1|	2-3 11	8+ 12
best-intro|:|according|far|	8+ 7
best-intro|:|apposed|1|	1 -15
best-intro|:|apposed|2-4|	4-7 12	8+ 21
best-intro|:|apposed|5-10|	2-3 14
best-intro|:|apposed|far|	8+ 11
best-intro|:|apposition|5-10|	4-7 23
best-intro|:|direct|0|	8+ 6
best-intro|:|direct|2-4|	1 -10	4-7 -8	8+ 28
best-intro|:|direct|5-10|	1 -21	2-3 -13	4-7 32	8+ 34
best-intro|:|direct|far|	4-7 21
best-intro|:|judging|1|	4-7 13	8+ 6
best-intro|:|judging|2-4|	2-3 8	4-7 18	8+ 11
best-intro|:|judging|5-10|	1 -13	4-7 18	8+ 19
best-intro|:|judging|far|	4-7 11	8+ 17
best-intro|:|naked|1|	1 -21	2-3 19	4-7 10	8+ 28
best-intro|:|naked|2-4|	1 -21	4-7 7	8+ 30
best-intro|:|naked|5-10|	1 6	2-3 23	4-7 17	8+ 25
best-intro|:|naked|far|	1 14	4-7 31	8+ 22
best-intro|:|saying|-10|	4-7 14
best-intro|:|saying|-15|	8+ 7
best-intro|:|saying|-20|	4-7 7
best-intro|:|saying|-7|	8+ 16
best-intro|:|saying|0|	4-7 32	8+ 26
best-intro|:|saying|1|	1 -10	2-3 38	4-7 10	8+ 18
best-intro|:|saying|2-4|	1 10	2-3 16	8+ 23
best-intro|:|saying|5-10|	1 20	2-3 -19	4-7 35	8+ 28
best-intro|:|saying|far|	4-7 32	8+ 18
best-intro|:|shared|2-4|	4-7 15
best-intro|:|thinking|2-4|	8+ 22
best-intro|;|naked|1|	1 10	4-7 -19
best-intro|adverb|according|5-10|	1 8
best-intro|adverb|direct|1|	1 11
best-intro|adverb|judging|-12|	2-3 10
best-intro|adverb|judging|-7|	2-3 -8
best-intro|adverb|judging|1|	2-3 -8
best-intro|adverb|judging|2-4|	1 8	2-3 14	4-7 16
best-intro|adverb|naked|5-10|	1 7	2-3 10	4-7 -13
best-intro|adverb|saying|1|	2-3 7
best-intro|adverb|saying|2-4|	2-3 11	8+ 17
best-intro|adverb|saying|5-10|	1 9	2-3 15	4-7 13	8+ 22
best-intro|adverb|saying|far|	8+ 20
best-intro|auxiliary|according|1|	4-7 26	8+ 15
best-intro|auxiliary|according|2-4|	2-3 20	4-7 14
best-intro|auxiliary|according|5-10|	2-3 28	4-7 8
best-intro|auxiliary|according|far|	2-3 12	4-7 15
best-intro|auxiliary|apposed|far|	2-3 -7
best-intro|auxiliary|direct|0|	4-7 11
best-intro|auxiliary|direct|5-10|	2-3 24	4-7 24
best-intro|auxiliary|direct|far|	4-7 -10
best-intro|auxiliary|judging|2-4|	1 -20
best-intro|auxiliary|judging|5-10|	1 22
best-intro|auxiliary|naked|1|	1 -9	2-3 -11	4-7 17
best-intro|auxiliary|naked|2-4|	1 20	4-7 8
best-intro|auxiliary|naked|5-10|	2-3 18	4-7 21	8+ 6
best-intro|auxiliary|naked|far|	2-3 23	4-7 16
best-intro|auxiliary|passive|5-10|	2-3 16
best-intro|auxiliary|saying|0|	1 15	2-3 -22	4-7 45	8+ 23
best-intro|auxiliary|saying|1|	1 26	4-7 27
best-intro|auxiliary|saying|2-4|	1 -11	2-3 14	4-7 8	8+ 28
best-intro|auxiliary|saying|5-10|	1 54	2-3 59	4-7 68	8+ 39
best-intro|auxiliary|saying|far|	1 43	2-3 -11	4-7 10	8+ 30
best-intro|auxiliary|shared|-3|	1 -15
best-intro|auxiliary|thinking|2-4|	2-3 19
best-intro|auxiliary|thinking|5-10|	4-7 19
best-intro|auxiliary|thinking|far|	2-3 -6
best-intro|capital|according|0|	2-3 13
best-intro|capital|according|1|	2-3 16	4-7 15
best-intro|capital|according|2-4|	2-3 15
best-intro|capital|according|far|	2-3 15	4-7 9
best-intro|capital|direct|1|	4-7 18
best-intro|capital|judging|0|	1 -9
best-intro|capital|judging|1|	1 -20	2-3 31	8+ 16
best-intro|capital|judging|2-4|	1 19	2-3 6	4-7 16
best-intro|capital|judging|5-10|	1 -15	4-7 21
best-intro|capital|naked|0|	1 10	4-7 -12	8+ 16
best-intro|capital|naked|1|	1 -21	2-3 -19
best-intro|capital|naked|2-4|	1 -20	2-3 -7	4-7 20	8+ 28
best-intro|capital|naked|5-10|	2-3 6	4-7 14
best-intro|capital|naked|far|	1 7	2-3 15	4-7 7	8+ -8
best-intro|capital|saying|0|	4-7 21	8+ 10
best-intro|capital|saying|1|	2-3 18	4-7 19	8+ 25
best-intro|capital|saying|2-4|	1 26	2-3 24	4-7 34	8+ 30
best-intro|capital|saying|5-10|	1 6	2-3 21	4-7 31	8+ 32
best-intro|capital|saying|far|	2-3 9	4-7 19	8+ 13
best-intro|capital|shared|-5|	1 -15
best-intro|coordinator|according|far|	8+ 12
best-intro|coordinator|judging|5-10|	1 -7	4-7 15
best-intro|coordinator|judging|far|	1 -17
best-intro|coordinator|naked|2-4|	1 7	2-3 22
best-intro|coordinator|naked|5-10|	2-3 13
best-intro|coordinator|naked|far|	2-3 -12
best-intro|coordinator|saying|-10|	1 -19
best-intro|coordinator|saying|0|	2-3 -26	4-7 -9	8+ 23
best-intro|coordinator|saying|1|	1 20
best-intro|coordinator|saying|2-4|	2-3 6	4-7 26	8+ 6
best-intro|coordinator|saying|5-10|	1 8	2-3 7	4-7 28	8+ 30
best-intro|coordinator|saying|far|	2-3 36	4-7 23	8+ 27
best-intro|determiner|according|0|	1 -22
best-intro|determiner|according|2-4|	2-3 -11	4-7 24
best-intro|determiner|apposed|2-4|	1 -21
best-intro|determiner|apposition|1|	2-3 -14
best-intro|determiner|direct|1|	1 -23	2-3 -7
best-intro|determiner|direct|2-4|	2-3 -7
best-intro|determiner|direct|5-10|	1 7	4-7 -9
best-intro|determiner|judging|-5|	1 -23
best-intro|determiner|judging|1|	1 28	2-3 24	4-7 22
best-intro|determiner|judging|2-4|	1 10	4-7 -7
best-intro|determiner|judging|5-10|	1 8	2-3 -9	4-7 21
best-intro|determiner|judging|far|	2-3 -13	4-7 23
best-intro|determiner|naked|0|	1 -17	2-3 -10
best-intro|determiner|naked|1|	1 -27	2-3 15
best-intro|determiner|naked|2-4|	1 -7	2-3 6
best-intro|determiner|passive|5-10|	8+ 15
best-intro|determiner|saying|-12|	1 13	2-3 -20
best-intro|determiner|saying|-9|	1 -15
best-intro|determiner|saying|0|	1 -19	2-3 36	4-7 19	8+ 21
best-intro|determiner|saying|1|	1 -6	2-3 -16	4-7 15
best-intro|determiner|saying|2-4|	1 11	2-3 6	8+ 21
best-intro|determiner|saying|5-10|	1 29	8+ 15
best-intro|determiner|saying|far|	4-7 30
best-intro|determiner|thinking|1|	2-3 -10
best-intro|determiner|thinking|5-10|	4-7 14
best-intro|possessive|apposed|2-4|	4-7 -11
best-intro|possessive|judging|2-4|	2-3 16
best-intro|possessive|naked|1|	1 -20	2-3 13
best-intro|possessive|naked|2-4|	4-7 9
best-intro|possessive|passive|5-10|	2-3 15
best-intro|possessive|saying|0|	2-3 -23	8+ 22
best-intro|possessive|saying|2-4|	1 10	2-3 -15	4-7 -14	8+ 6
best-intro|possessive|saying|5-10|	2-3 -18	8+ 15
best-intro|possessive|saying|far|	4-7 -15
best-intro|preposition|according|1|	2-3 11	8+ 15
best-intro|preposition|apposed|-9|	1 -17
best-intro|preposition|apposed|2-4|	1 -23
best-intro|preposition|apposed|5-10|	1 -19
best-intro|preposition|apposed|far|	2-3 -11
best-intro|preposition|apposition|5-10|	8+ 6
best-intro|preposition|direct|1|	2-3 -20
best-intro|preposition|direct|2-4|	1 -29	2-3 -12
best-intro|preposition|direct|5-10|	1 -14	2-3 20	4-7 18
best-intro|preposition|judging|1|	2-3 -13	4-7 13
best-intro|preposition|judging|2-4|	1 15	2-3 11	4-7 50	8+ 13
best-intro|preposition|judging|5-10|	4-7 28	8+ 13
best-intro|preposition|judging|far|	2-3 -6	4-7 -12
best-intro|preposition|naked|0|	1 -9	2-3 -9	4-7 -15
best-intro|preposition|naked|1|	8+ 11
best-intro|preposition|naked|2-4|	1 12	4-7 22
best-intro|preposition|naked|5-10|	1 7	4-7 34	8+ 17
best-intro|preposition|naked|far|	1 -15	2-3 -23	4-7 14
best-intro|preposition|saying|0|	1 7	2-3 8	4-7 11	8+ 27
best-intro|preposition|saying|1|	1 21	2-3 -11	4-7 14	8+ 18
best-intro|preposition|saying|2-4|	1 -27	4-7 35	8+ 30
best-intro|preposition|saying|5-10|	1 -19	4-7 9	8+ 9
best-intro|preposition|saying|far|	1 8	4-7 9	8+ 30
best-intro|preposition|shared|5-10|	1 -13
best-intro|preposition|shared|far|	1 -11
best-intro|preposition|thinking|2-4|	1 20	2-3 20
best-intro|preposition|thinking|5-10|	2-3 10	4-7 15
best-intro|preposition|thinking|far|	1 11
best-intro|pronoun|according|1|	2-3 14
best-intro|pronoun|judging|1|	1 33	2-3 -21	4-7 29	8+ 14
best-intro|pronoun|judging|5-10|	1 -21	4-7 24
best-intro|pronoun|naked|2-4|	4-7 29
best-intro|pronoun|naked|5-10|	1 -20	4-7 17
best-intro|pronoun|naked|far|	2-3 13
best-intro|pronoun|saying|0|	8+ 16
best-intro|pronoun|saying|1|	1 14	2-3 36	4-7 21	8+ 14
best-intro|pronoun|saying|2-4|	1 22	2-3 21	4-7 16	8+ 17
best-intro|pronoun|saying|5-10|	2-3 23	4-7 27	8+ 26
best-intro|pronoun|saying|far|	2-3 -11	8+ 8
best-intro|pronoun|thinking|1|	4-7 17
best-intro|quote|naked|2-4|	2-3 -20
best-intro|quote|saying|0|	4-7 27
best-intro|quote|saying|2-4|	4-7 20	8+ 12
best-intro|quote|saying|5-10|	4-7 11	8+ 13
best-intro|quote|saying|far|	8+ 20
best-intro|start|according|0|	8+ 15
best-intro|start|according|1|	1 -14	4-7 6
best-intro|start|according|2-4|	8+ 15
best-intro|start|according|5-10|	8+ 20
best-intro|start|according|far|	8+ 9
best-intro|start|apposition|1|	4-7 15
best-intro|start|direct|0|	4-7 29	8+ 28
best-intro|start|direct|1|	4-7 23
best-intro|start|direct|far|	2-3 -9	8+ 24
best-intro|start|judging|0|	1 8	8+ 20
best-intro|start|judging|1|	4-7 9	8+ 7
best-intro|start|judging|far|	4-7 16	8+ 24
best-intro|start|naked|0|	1 -22	4-7 20	8+ 37
best-intro|start|naked|1|	1 11	2-3 -6	4-7 46	8+ 32
best-intro|start|naked|2-4|	1 -23	2-3 -11	4-7 -6	8+ 18
best-intro|start|naked|5-10|	2-3 -27	4-7 13	8+ 34
best-intro|start|naked|far|	1 -24	2-3 -25	4-7 -7	8+ 6
best-intro|start|passive|0|	2-3 -14
best-intro|start|saying|0|	1 36	2-3 94	4-7 49	8+ 21
best-intro|start|saying|1|	1 17	2-3 16	4-7 28	8+ 7
best-intro|start|saying|2-4|	2-3 -8	4-7 33	8+ 25
best-intro|start|saying|5-10|	1 -16	4-7 22	8+ 42
best-intro|start|saying|far|	1 -20	2-3 -18	4-7 7	8+ 37
best-intro|start|thinking|1|	2-3 -19
best-intro|stop|according|1|	1 11	4-7 8	8+ 8
best-intro|stop|according|5-10|	8+ 6
best-intro|stop|according|far|	8+ 13
best-intro|stop|apposed|2-4|	4-7 10
best-intro|stop|apposition|2-4|	8+ 7
best-intro|stop|apposition|far|	2-3 13
best-intro|stop|direct|0|	4-7 26	8+ 15
best-intro|stop|direct|1|	4-7 23	8+ 17
best-intro|stop|direct|2-4|	2-3 17	4-7 34	8+ 6
best-intro|stop|direct|5-10|	2-3 -11	4-7 28	8+ 24
best-intro|stop|direct|far|	4-7 25	8+ 22
best-intro|stop|judging|0|	2-3 -9
best-intro|stop|judging|1|	4-7 10	8+ 11
best-intro|stop|judging|5-10|	8+ 14
best-intro|stop|naked|1|	1 8	2-3 14	8+ 16
best-intro|stop|naked|2-4|	1 32	2-3 36	4-7 9	8+ 6
best-intro|stop|naked|5-10|	1 9	2-3 28	4-7 30	8+ 10
best-intro|stop|naked|far|	2-3 22	8+ 35
best-intro|stop|relative|5-10|	8+ 18
best-intro|stop|saying|0|	1 35	4-7 35	8+ 15
best-intro|stop|saying|1|	1 25	2-3 49	4-7 37	8+ 13
best-intro|stop|saying|2-4|	4-7 51	8+ 14
best-intro|stop|saying|5-10|	2-3 33	4-7 52	8+ 17
best-intro|stop|saying|far|	2-3 -7	4-7 71	8+ 26
best-intro|stop|thinking|5-10|	8+ 15
best-intro|subordinator|according|5-10|	4-7 13
best-intro|subordinator|apposed|-14|	1 -15
best-intro|subordinator|apposed|-6|	4-7 -14
best-intro|subordinator|apposition|2-4|	2-3 -10
best-intro|subordinator|direct|5-10|	1 -16
best-intro|subordinator|direct|far|	4-7 -9
best-intro|subordinator|judging|1|	1 23	2-3 22	4-7 10	8+ 22
best-intro|subordinator|judging|2-4|	1 29	4-7 10	8+ 12
best-intro|subordinator|judging|5-10|	2-3 12	4-7 31
best-intro|subordinator|judging|far|	8+ -20
best-intro|subordinator|naked|1|	2-3 -16
best-intro|subordinator|naked|5-10|	1 -42	2-3 -21	4-7 25
best-intro|subordinator|naked|far|	2-3 -11	4-7 15
best-intro|subordinator|saying|1|	2-3 16
best-intro|subordinator|saying|2-4|	2-3 -28
best-intro|subordinator|saying|5-10|	1 -6	2-3 -34	4-7 38	8+ 27
best-intro|subordinator|saying|far|	1 -7	4-7 43	8+ 32
best-intro|subordinator|thinking|-10|	2-3 -13
best-intro|subordinator|thinking|1|	1 -16
best-intro|that|according|2-4|	4-7 6
best-intro|that|direct|far|	4-7 13
best-intro|that|judging|1|	1 9	2-3 13	4-7 16
best-intro|that|judging|5-10|	2-3 20
best-intro|that|naked|1|	8+ 18
best-intro|that|naked|2-4|	8+ 19
best-intro|that|naked|5-10|	4-7 -9
best-intro|that|saying|1|	2-3 -12	4-7 39	8+ 17
best-intro|that|saying|2-4|	2-3 12	4-7 14	8+ 25
best-intro|that|saying|5-10|	1 -23	2-3 24	4-7 22	8+ 33
best-intro|that|saying|far|	4-7 31	8+ 18
best-intro|verb-judging|direct|5-10|	2-3 -25
best-intro|verb-judging|direct|far|	4-7 -11
best-intro|verb-judging|judging|0|	1 -6	2-3 9	4-7 25
best-intro|verb-judging|judging|2-4|	2-3 -24	4-7 12
best-intro|verb-judging|judging|5-10|	2-3 -8	4-7 -15
best-intro|verb-judging|judging|far|	2-3 17
best-intro|verb-judging|naked|2-4|	1 -16
best-intro|verb-judging|naked|5-10|	1 -22
best-intro|verb-judging|naked|far|	1 -12
best-intro|verb-judging|saying|-11|	4-7 -8
best-intro|verb-judging|saying|0|	4-7 -16
best-intro|verb-judging|saying|2-4|	2-3 11	4-7 7
best-intro|verb-judging|saying|5-10|	1 11	4-7 23
best-intro|verb-judging|saying|far|	1 -27	4-7 24
best-intro|verb-saying|direct|2-4|	2-3 -22
best-intro|verb-saying|direct|5-10|	1 20
best-intro|verb-saying|direct|far|	1 -25
best-intro|verb-saying|judging|0|	4-7 -8
best-intro|verb-saying|judging|2-4|	2-3 18	4-7 16	8+ 8
best-intro|verb-saying|judging|5-10|	2-3 -7
best-intro|verb-saying|judging|far|	4-7 18
best-intro|verb-saying|naked|5-10|	1 -12	2-3 -16
best-intro|verb-saying|naked|far|	1 -14
best-intro|verb-saying|saying|0|	1 29	2-3 7	8+ -15
best-intro|verb-saying|saying|2-4|	1 -20	2-3 27	4-7 -8	8+ 26
best-intro|verb-saying|saying|5-10|	2-3 -23	4-7 -14
best-intro|verb-saying|saying|far|	2-3 19	8+ 18
best-intro|verb-thinking|according|1|	4-7 12
best-intro|verb-thinking|direct|5-10|	2-3 -13
best-intro|verb-thinking|judging|2-4|	4-7 21
best-intro|verb-thinking|judging|5-10|	2-3 -13
best-intro|verb-thinking|naked|5-10|	2-3 21
best-intro|verb-thinking|saying|2-4|	1 26	2-3 -18	4-7 23	8+ 18
best-intro|verb-thinking|saying|5-10|	1 -19	2-3 21	4-7 34
best-intro|verb-thinking|thinking|0|	1 -7	2-3 -8	4-7 24	8+ 14
best-intro|word|according|1|	1 15	4-7 12
best-intro|word|according|2-4|	2-3 22	4-7 11	8+ 7
best-intro|word|according|5-10|	1 -18	2-3 24	4-7 23
best-intro|word|according|far|	2-3 -6	4-7 18
best-intro|word|apposed|-5|	1 -12
best-intro|word|apposed|-6|	1 -8
best-intro|word|apposed|-9|	2-3 -9
best-intro|word|apposed|2-4|	1 19
best-intro|word|apposed|5-10|	4-7 10
best-intro|word|apposed|far|	1 -12
best-intro|word|direct|0|	2-3 -19	4-7 -8	8+ -13
best-intro|word|direct|1|	2-3 -21	4-7 -8
best-intro|word|direct|2-4|	1 -20	4-7 29	8+ 18
best-intro|word|direct|5-10|	1 -24	2-3 -15	4-7 15
best-intro|word|direct|far|	2-3 11	4-7 6
best-intro|word|judging|2-4|	8+ 14
best-intro|word|judging|5-10|	1 17	2-3 10	4-7 -12	8+ 26
best-intro|word|naked|1|	1 -36	2-3 -26
best-intro|word|naked|2-4|	1 7	2-3 -9	4-7 -39	8+ 7
best-intro|word|naked|5-10|	1 8	2-3 -11
best-intro|word|naked|far|	1 13	2-3 28	4-7 24
best-intro|word|saying|-12|	1 -20
best-intro|word|saying|-14|	8+ 10
best-intro|word|saying|-5|	2-3 -8
best-intro|word|saying|0|	1 -9	2-3 -11	4-7 28	8+ 9
best-intro|word|saying|1|	2-3 27	4-7 26	8+ 10
best-intro|word|saying|2-4|	1 -16	2-3 -27	4-7 34	8+ 16
best-intro|word|saying|5-10|	2-3 16	4-7 29	8+ 42
best-intro|word|saying|far|	1 -6	2-3 19	4-7 45	8+ 21
best-intro|word|shared|-16|	1 -14
best-intro|word|thinking|-12|	2-3 21
best-intro|word|thinking|2-4|	1 -11	4-7 19
best-intro|word|thinking|5-10|	4-7 17	8+ 15
best-intro|word|thinking|far|	1 -14	4-7 -16
best-intro|–|apposed|-6|	2-3 -13
best-intro|–|direct|5-10|	4-7 -16
best-intro|–|saying|1|	2-3 11	4-7 10	8+ 13
best-intro|–|saying|2-4|	1 9	4-7 10
best-intro|—|apposed|-3|	2-3 -12
best-intro|—|direct|0|	2-3 9
best-intro|—|naked|5-10|	8+ 12
best-intro|—|saying|1|	2-3 8	4-7 7
best-intro|—|saying|2-4|	4-7 8
best-intro|’|according|far|	4-7 7
best-intro|’|judging|2-4|	4-7 9
best-intro|’|naked|2-4|	2-3 8
best-intro|•|judging|1|	2-3 7
best-lead|lower|(|naked|	named-nearby -19
best-lead|lower|,|according|	according-to 6	sentence-after -17	sentence-before 13
best-lead|lower|,|apposed|	speaker-then-quote 13
best-lead|lower|,|direct|	speaker-then-quote 13
best-lead|lower|,|naked|	named-nearby 33	possessor 25
best-lead|lower|,|saying|	quote-then-verb 21	sentence-before 20	speaker-then-quote 46	verb-then-speaker 25
best-lead|lower|-|saying|	quote-then-speaker -11	speaker-then-quote 22
best-lead|lower|:|direct|	speaker-then-quote -18
best-lead|lower|:|judging|	speaker-then-quote -13
best-lead|lower|:|naked|	named-nearby 12
best-lead|lower|:|saying|	quote-then-speaker 7	quote-then-verb 13	speaker-then-quote -9	verb-then-speaker 8
best-lead|lower|;|naked|	named-nearby 10
best-lead|lower|adverb|according|	according-to 12
best-lead|lower|adverb|direct|	speaker-then-quote 11
best-lead|lower|adverb|judging|	quote-then-speaker -8	quote-then-verb 10	speaker-then-quote 22
best-lead|lower|adverb|saying|	speaker-then-quote 36	verb-then-speaker -13
best-lead|lower|auxiliary|according|	according-to 38
best-lead|lower|auxiliary|judging|	speaker-then-quote -15
best-lead|lower|auxiliary|naked|	named-nearby 26
best-lead|lower|auxiliary|passive|	speaker-then-quote 16
best-lead|lower|auxiliary|saying|	quote-then-speaker 26	quote-then-verb -8	sentence-before -18	speaker-then-quote 39	verb-then-speaker 9
best-lead|lower|auxiliary|shared|	quote-then-speaker -15
best-lead|lower|capital|according|	according-to 27
best-lead|lower|capital|direct|	speaker-then-quote 20
best-lead|lower|capital|judging|	speaker-then-quote 6
best-lead|lower|capital|saying|	quote-then-speaker -6	quote-then-verb 24	sentence-before 15	speaker-then-quote 61	verb-then-speaker 9
best-lead|lower|coordinator|according|	according-to 12
best-lead|lower|coordinator|judging|	speaker-then-quote -11
best-lead|lower|coordinator|naked|	named-nearby 10
best-lead|lower|coordinator|saying|	quote-then-speaker 19	quote-then-verb -19	sentence-after -15	sentence-before 14	speaker-then-quote 25
best-lead|lower|determiner|apposed|	speaker-then-quote -9
best-lead|lower|determiner|direct|	sentence-before -19	speaker-then-quote -6
best-lead|lower|determiner|judging|	quote-then-speaker -9	quote-then-verb 14	speaker-then-quote 6
best-lead|lower|determiner|naked|	named-nearby -6	possessor 28
best-lead|lower|determiner|passive|	speaker-then-quote 18
best-lead|lower|determiner|saying|	quote-then-speaker -9	quote-then-verb 31	speaker-then-quote 9
best-lead|lower|possessive|direct|	speaker-then-quote 12
best-lead|lower|possessive|judging|	speaker-then-quote 25
best-lead|lower|possessive|naked|	named-nearby 7	possessor -12
best-lead|lower|possessive|passive|	speaker-then-quote 15
best-lead|lower|possessive|saying|	quote-then-speaker 23	speaker-then-quote 29
best-lead|lower|preposition|according|	according-to 24	sentence-before -13
best-lead|lower|preposition|apposed|	quote-then-speaker -17	sentence-before -11	speaker-then-quote -15
best-lead|lower|preposition|apposition|	speaker-then-quote 6
best-lead|lower|preposition|direct|	speaker-then-quote 12
best-lead|lower|preposition|judging|	verb-then-speaker 15
best-lead|lower|preposition|naked|	possessor 23
best-lead|lower|preposition|saying|	quote-then-speaker 24	quote-then-verb -11	speaker-then-quote 23
best-lead|lower|preposition|shared|	speaker-then-quote -19
best-lead|lower|preposition|thinking|	speaker-then-quote 27
best-lead|lower|pronoun|according|	according-to 14
best-lead|lower|pronoun|direct|	speaker-then-quote 20
best-lead|lower|pronoun|judging|	speaker-then-quote -11
best-lead|lower|pronoun|naked|	named-nearby -10
best-lead|lower|pronoun|saying|	quote-then-speaker 15	quote-then-verb 16	speaker-then-quote 54	verb-then-speaker 12
best-lead|lower|pronoun|thinking|	quote-then-speaker 17
best-lead|lower|quote|naked|	named-nearby -20
best-lead|lower|quote|saying|	speaker-then-quote 24
best-lead|lower|subordinator|according|	according-to 15
best-lead|lower|subordinator|apposed|	quote-then-speaker -14
best-lead|lower|subordinator|direct|	sentence-before -9	speaker-then-quote -16
best-lead|lower|subordinator|judging|	speaker-then-quote 19
best-lead|lower|subordinator|naked|	named-nearby 11
best-lead|lower|subordinator|saying|	quote-then-speaker -9	sentence-before 24
best-lead|lower|subordinator|thinking|	quote-then-speaker -13	speaker-then-quote -16
best-lead|lower|that|according|	according-to 6
best-lead|lower|that|direct|	sentence-before 13
best-lead|lower|that|judging|	speaker-then-quote 27
best-lead|lower|that|naked|	named-nearby 26	possessor -6
best-lead|lower|that|saying|	quote-then-verb 13
best-lead|lower|verb-judging|direct|	speaker-then-quote -21
best-lead|lower|verb-judging|saying|	quote-then-speaker 30	speaker-then-quote 13
best-lead|lower|verb-saying|direct|	speaker-then-quote -20
best-lead|lower|verb-saying|judging|	sentence-before 13	speaker-then-quote 21
best-lead|lower|verb-saying|naked|	named-nearby -14
best-lead|lower|verb-saying|saying|	quote-then-verb 14	speaker-then-quote 24
best-lead|lower|verb-thinking|direct|	speaker-then-quote -13
best-lead|lower|verb-thinking|judging|	speaker-then-quote 26
best-lead|lower|verb-thinking|naked|	named-nearby 25
best-lead|lower|verb-thinking|saying|	quote-then-speaker 17
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -10
best-lead|lower|word|according|	according-to 10
best-lead|lower|word|apposed|	speaker-then-quote 12
best-lead|lower|word|direct|	quote-then-speaker -21	sentence-before -12
best-lead|lower|word|judging|	sentence-before -6
best-lead|lower|word|naked|	possessor -12
best-lead|lower|word|saying|	sentence-before -8	speaker-then-quote 28	verb-then-speaker 12
best-lead|lower|word|shared|	quote-then-speaker -14
best-lead|lower|word|thinking|	quote-then-speaker 21	speaker-then-quote -13
best-lead|lower|–|direct|	sentence-before -16
best-lead|lower|–|saying|	quote-then-speaker 9	verb-then-speaker 10
best-lead|lower|’|according|	according-to 7
best-lead|lower|’|judging|	speaker-then-quote 9
best-lead|lower|’|naked|	named-nearby 8
best-lead|lower|’|saying|	speaker-then-quote 9
best-lead|other|auxiliary|saying|	quote-then-speaker -20	speaker-then-quote 15
best-lead|other|determiner|saying|	speaker-then-quote 17
best-lead|other|pronoun|judging|	speaker-then-quote 8
best-lead|other|start|saying|	quote-then-verb 6
best-lead|other|stop|saying|	quote-then-verb 8
best-lead|other|word|apposed|	quote-then-speaker -8
best-lead|upper|'|saying|	quote-then-speaker -15
best-lead|upper|(|naked|	named-nearby -8
best-lead|upper|(|saying|	speaker-then-quote -23
best-lead|upper|,|according|	according-to 22
best-lead|upper|,|apposed|	quote-then-speaker -23	speaker-then-quote 15
best-lead|upper|,|direct|	speaker-then-quote 20
best-lead|upper|,|judging|	quote-then-verb -11	speaker-then-quote 21
best-lead|upper|,|naked|	named-nearby -17	possessor -28	transcript -13
best-lead|upper|,|relative|	speaker-then-quote -11
best-lead|upper|,|saying|	quote-then-speaker -15	quote-then-verb -8	sentence-before -14	speaker-then-quote 16
best-lead|upper|,|thinking|	speaker-then-quote 14
best-lead|upper|-|naked|	named-nearby -9
best-lead|upper|-|saying|	quote-then-speaker 21
best-lead|upper|:|according|	according-to 16	sentence-before 8
best-lead|upper|:|apposed|	quote-then-speaker -15	speaker-then-quote 25
best-lead|upper|:|apposition|	speaker-then-quote 23
best-lead|upper|:|direct|	sentence-after 6	sentence-before 21	speaker-then-quote -7
best-lead|upper|:|judging|	quote-then-verb 6	speaker-then-quote 34	verb-then-speaker 13
best-lead|upper|:|naked|	colon 37	named-nearby 14	possessor 35	signature -22
best-lead|upper|:|saying|	quote-then-speaker 35	quote-then-verb 19	sentence-after 13	sentence-before 31	speaker-then-quote 12	verb-then-speaker -6
best-lead|upper|:|shared|	speaker-then-quote 15
best-lead|upper|:|thinking|	speaker-then-quote 12
best-lead|upper|;|naked|	named-nearby -9	signature -14
best-lead|upper|adverb|judging|	quote-then-speaker 10
best-lead|upper|adverb|naked|	named-nearby -20
best-lead|upper|auxiliary|apposed|	speaker-then-quote -7
best-lead|upper|auxiliary|naked|	named-nearby 36	possessor -21
best-lead|upper|auxiliary|saying|	quote-then-verb -13	sentence-before -15	speaker-then-quote 26
best-lead|upper|capital|according|	according-to -8
best-lead|upper|capital|judging|	quote-then-verb -9	speaker-then-quote -22
best-lead|upper|capital|naked|	possessor -18	signature -20
best-lead|upper|capital|saying|	quote-then-speaker 16	quote-then-verb -11	speaker-then-quote 9	verb-then-speaker -7
best-lead|upper|capital|shared|	quote-then-speaker -15
best-lead|upper|coordinator|judging|	speaker-then-quote 13
best-lead|upper|coordinator|naked|	named-nearby -21
best-lead|upper|coordinator|saying|	quote-then-speaker -19
best-lead|upper|determiner|apposition|	speaker-then-quote -14
best-lead|upper|determiner|direct|	speaker-then-quote -7
best-lead|upper|determiner|saying|	quote-then-speaker 23	quote-then-verb -9	sentence-before -10	speaker-then-quote -6	verb-then-speaker -8
best-lead|upper|determiner|thinking|	speaker-then-quote 6
best-lead|upper|possessive|apposed|	speaker-then-quote -17
best-lead|upper|possessive|direct|	speaker-then-quote -19
best-lead|upper|possessive|judging|	speaker-then-quote 14
best-lead|upper|possessive|saying|	quote-then-speaker -34	speaker-then-quote -46
best-lead|upper|preposition|judging|	speaker-then-quote 31
best-lead|upper|preposition|naked|	named-nearby -6	possessor 11	transcript -15
best-lead|upper|preposition|saying|	quote-then-speaker 6	quote-then-verb -13	sentence-before -12	speaker-then-quote -50	verb-then-speaker -17
best-lead|upper|preposition|thinking|	speaker-then-quote 10
best-lead|upper|quote|naked|	named-nearby -17
best-lead|upper|quote|saying|	quote-then-speaker 29	sentence-before 22
best-lead|upper|start|according|	according-to -9
best-lead|upper|start|apposition|	sentence-after 15
best-lead|upper|start|direct|	sentence-after 16
best-lead|upper|start|judging|	colon 11	paragraph-before -18	quote-then-speaker 9	quote-then-verb 12
best-lead|upper|start|naked|	named-before -13	named-nearby -6	transcript 15
best-lead|upper|start|passive|	quote-then-speaker -14
best-lead|upper|start|saying|	colon 21	paragraph-before -17	quote-then-speaker 45	quote-then-verb 40	sentence-after 35
best-lead|upper|start|thinking|	quote-then-speaker -24
best-lead|upper|stop|according|	according-to 6	sentence-before 19
best-lead|upper|stop|apposed|	sentence-before 14
best-lead|upper|stop|apposition|	sentence-before 13
best-lead|upper|stop|direct|	quote-then-speaker 29	sentence-before 20
best-lead|upper|stop|judging|	quote-then-speaker 10	quote-then-verb -9	sentence-before 17
best-lead|upper|stop|naked|	named-before 11	named-nearby 26
best-lead|upper|stop|relative|	sentence-before 18
best-lead|upper|stop|saying|	quote-then-speaker 17	quote-then-verb 29	sentence-after 18	sentence-before 19
best-lead|upper|stop|thinking|	sentence-before 15
best-lead|upper|subordinator|apposed|	quote-then-speaker -15
best-lead|upper|subordinator|apposition|	speaker-then-quote -10
best-lead|upper|subordinator|direct|	speaker-then-quote 21
best-lead|upper|subordinator|judging|	speaker-then-quote 31
best-lead|upper|subordinator|naked|	named-nearby -11
best-lead|upper|subordinator|saying|	sentence-before -15	speaker-then-quote -29	verb-then-speaker -22
best-lead|upper|that|saying|	speaker-then-quote 19
best-lead|upper|verb-judging|direct|	sentence-before -11
best-lead|upper|verb-judging|naked|	named-nearby -28	possessor -12
best-lead|upper|verb-judging|saying|	quote-then-speaker -23	sentence-after -12	sentence-before -7	speaker-then-quote -32
best-lead|upper|verb-saying|direct|	sentence-before -10
best-lead|upper|verb-saying|judging|	quote-then-verb -8	speaker-then-quote -6
best-lead|upper|verb-saying|naked|	named-nearby -7
best-lead|upper|verb-saying|saying|	sentence-before -15	speaker-then-quote -19
best-lead|upper|verb-thinking|judging|	speaker-then-quote -16
best-lead|upper|verb-thinking|thinking|	speaker-then-quote 7
best-lead|upper|word|according|	according-to 17
best-lead|upper|word|apposed|	quote-then-speaker -12	speaker-then-quote 12
best-lead|upper|word|direct|	sentence-before -6	speaker-then-quote -7
best-lead|upper|word|naked|	named-nearby -10	possessor -24
best-lead|upper|word|saying|	quote-then-speaker -15	quote-then-verb -23	speaker-then-quote -14	verb-then-speaker -9
best-lead|upper|word|thinking|	speaker-then-quote 10
best-lead|upper|–|apposed|	quote-then-speaker -13
best-lead|upper|–|saying|	quote-then-verb 14	sentence-after 11
best-lead|upper|—|apposed|	quote-then-speaker -12
best-lead|upper|—|direct|	sentence-after 9
best-lead|upper|—|naked|	named-nearby 7
best-lead|upper|—|saying|	quote-then-verb 12	sentence-before 8
best-lead|upper|•|judging|	quote-then-verb 7
best-lemma|	accusare 6	accuse 18	aceitar 8	achar 9	achten 6	acknowledge 30	acusar 18	add 10	adiantar 13	admettre 14	admit 20	advertir 15	advise 36	affermare 7	afficher 10	affirm 24	affirmer 10	afirmar 15	aggiungere 27	agree 12	ajouter -18	alabar 14	alarmer 6	allow -10	ameaçar 13	ammettere 25	amuser 6	announce 24	annunciare 15	antwoorden 9	antworten 19	apelar 17	aplaudir 6	apuntar 10	argue -10	asegurar 14	ask 23	assegurar 15	assert 12	assure 29	assurer 14	atestar 10	attaccare 9	attendre 14	augurare 6	avertir 12	avisar 9	avvertire 9	back -21	befinden 6	befürchten 16	bekennen 6	beloven 9	bemängeln 7	berichten -6	bestätigen -19	betonen -11	bill -16	blaguer 10	blame 23	blast 10	boast 29	borbottare 10	brand 21	brincar 6	brommen 6	brontolare 18	brummen 14	calificar 17	call 36	caution 21	celebrate -22	challenge 27	chamar 13	characterize 17	chiamare 11	chide 19	cite 15	claim 53	comment 26	compare -10	complain 28	completar 10	concede -10	conclude 39	concluir 6	conclure 13	condemn 11	confermare 19	confessar -14	confessare 10	confidare 7	confier 13	confirm 22	confirmar 20	congratulate 18	considerar 11	contestar 11	continue 24	correct 8	correggere 13	counter 35	crier 19	criticize 24	deadpan 21	decir -8	declarar -12	declare 23	decry 15	defend 19	definir 9	definire 9	deliver 16	demand -8	demander 10	denken 6	denounce 28	deny -12	descartar 18	describe 24	disagree 17	disclose -12	discordar 7	dismiss 7	divulgar 9	duiden 6	décrire 15	défendre 14	démentir 11	détailler 12	echo 23	elaborate 14	email 19	endorse 23	engager -15	enquérir 17	ergänzen 15	erinnern 9	erkennen 14	erklären 22	erwidern 13	erzählen 7	esclaffer 6	escrever 15	esprimere 12	estimer 14	exclaim 12	exclamer 11	exiger 9	exigir 6	expect 26	explain 25	expliquer 8	express 23	exprimer 10	faire_valoir 31	falar 20	felicitar 16	figurer 13	find -24	finden 11	fluisteren 6	foeteren 6	fordern 8	forecast 20	formulieren 12	freuen 6	fume 24	fustiger 6	garantir 19	gestehen 8	geven 10	glimlachen 7	glisser 15	gracejar 7	gratulieren 7	greet 24	gridare 10	grumble 19	hablar 10	hail 24	halten 21	hate -14	heißen -9	herinneren 6	heten 9	houden -11	hurler 8	identify 6	indicar 17	indicate 16	indiquer 21	informar 7	informeren 9	insistere 11	intend 24	interject -8	interroger 6	interrompere 13	interrumpir 8	introduce -27	invite -9	ironiser 7	jubiler 11	juger 8	jurar 6	jurer 7	justificar 6	justifier 17	kaatsen 8	klagen 7	klinken 10	kontern 6	kritisieren -13	kündigen 13	label 17	lachen 14	lament 7	lamentar 11	lancer 6	lassen -14	laten 9	laugh 21	leggen 8	lembrar 6	like 24	limitar 7	list -28	llamar 11	loben 12	lâcher 13	mahnen 15	maintenir 9	mandar 17	manter -11	marrer 7	meinen 9	message -22	mock 25	mompelen 8	monieren 6	murmeln 23	murmur 22	muse 17	mutter 13	name -56	negar 7	negare 9	noemen 27	none -11	note 12	noter 16	nuanceren 6	object -20	observe 14	offer -39	oordelen 9	opinar 11	ordenar 8	orientar 21	parlare 28	parler 21	pedir 23	pester 8	plaider -22	plaisanter 15	plaudire 14	plead -10	pledge 39	point -14	poltern 7	ponderar 9	portray 24	post 28	poursuivre 6	precisar 11	preciseren 7	predict 17	prefer -25	preferir 17	prescrivere 8	press 18	prevedere 14	prever 8	prijzen 6	proclaim 19	proclamer 12	prometer -7	promettere 11	promettre 19	promise -13	propose 20	protest 18	protestar 8	protestare 8	préciser 6	prétendre 12	prévenir -12	prévoir 8	qualifier 15	queixar -12	quejar 7	quip 20	quote -30	raccomandare 6	raccontare 13	rail 21	railler 6	raise -27	rappeler 16	rate -49	reageren 20	reagir 13	recall -7	recitare 6	recognize 18	recommend -24	reconhecer 10	reconnaître 14	record -17	recount 22	rectifier 16	recusar 8	redouter 8	reference 16	refuser -16	regretter 16	reiterate 21	reject -18	relatar 13	relativiser 18	remark 30	rematar 7	remind -8	repeat -20	replicare 7	reply 9	report -19	reprendre 10	respond 42	responder 9	resumir 10	retort 20	retrucar 10	reveal -32	revelar 12	ribattere 6	ricordare 13	rigoler 7	ringraziare 19	ripetere 9	rir 7	rispondere 12	roar 23	roepen 7	rufen 14	rule 23	réagir 13	réclamer 25	répliquer 7	répondre 20	répéter 7	résumer 10	rétorquer 9	sagen 23	saluer 21	salutare 9	say 17	scandire 16	scherzen 7	schimpfen 6	schreiben 15	scoff 15	scrivere 12	see 24	sentenciar 7	shoot -8	shout 34	show -6	sigh -10	sing -13	sintetizar 10	snap 7	snipe -7	soltar 7	sorrir 6	souffler 19	souhaiter 6	sourire 11	soutenir 11	souvenir 9	spiegare 6	spotten 9	sprechen 16	spreken 21	staan 7	stress 12	stöhnen 7	submit 12	subrayar 6	sugerir 7	suggest 38	support 26	sustentar 12	tachar 15	tagliare 12	talk 28	teilen -20	tell 11	temere 10	text -18	thank 33	think 19	title -14	trancher 15	try -23	tuonare 6	tweet 10	understand -17	urge 34	urteilen 12	use -39	valorar 18	vanter 15	vatten 10	vent 17	ver 15	verklaren -6	verlauten 17	verraten 17	vertellen 7	verweisen -7	view -8	vinden -9	voir 24	vouloir -17	vow 25	waarschuwen 10	wail 22	want 10	warn -28	warnen 10	werben 6	whisper 33	willen -9	wonder 20	worry 12	write -8	yell 16	zeggen 11	zeigen 19	zien 10	zitieren 8	zuchten 7	zweren 14	écrire 18	étonner 7	évoquer 34
best-lemma|accusare|quote-then-verb|	1 6
best-lemma|accuse|speaker-then-quote|	0 18	1 -22	5-10 42	far 8
best-lemma|aceitar|speaker-then-quote|	0 8
best-lemma|achar|speaker-then-quote|	5-10 9
best-lemma|achten|speaker-then-quote|	2-4 6
best-lemma|acknowledge|speaker-then-quote|	2-4 19	5-10 18	far 13
best-lemma|acusar|speaker-then-quote|	2-4 6
best-lemma|acusar|verb-then-speaker|	1 15
best-lemma|add|quote-then-speaker|	0 32
best-lemma|add|quote-then-verb|	0 13
best-lemma|add|sentence-before|	1 22	5-10 12	far -12
best-lemma|add|speaker-then-quote|	1 23	2-4 20	5-10 -9	far 15
best-lemma|adiantar|sentence-before|	far 13
best-lemma|adiantar|speaker-then-quote|	2-4 8
best-lemma|admettre|quote-then-verb|	1 6
best-lemma|admettre|speaker-then-quote|	0 13
best-lemma|admit|quote-then-speaker|	0 10
best-lemma|admit|speaker-then-quote|	1 15
best-lemma|advertir|sentence-before|	far 8
best-lemma|advertir|speaker-then-quote|	5-10 15
best-lemma|advise|quote-then-speaker|	0 19
best-lemma|advise|quote-then-verb|	0 15
best-lemma|advise|speaker-then-quote|	2-4 25
best-lemma|affermare|quote-then-verb|	1 7
best-lemma|afficher|speaker-then-quote|	1 10
best-lemma|affirmer|quote-then-speaker|	2-4 9
best-lemma|affirmer|speaker-then-quote|	far 21
best-lemma|affirm|speaker-then-quote|	far 18
best-lemma|afirmar|sentence-before|	5-10 12
best-lemma|afirmar|speaker-then-quote|	2-4 13	5-10 9
best-lemma|aggiungere|quote-then-speaker|	-10 14
best-lemma|aggiungere|speaker-then-quote|	1 24
best-lemma|aggiungere|verb-then-speaker|	1 10
best-lemma|agree|sentence-before|	5-10 -15
best-lemma|agree|speaker-then-quote|	0 22	2-4 24	5-10 21
best-lemma|ajouter|quote-then-speaker|	2-4 14
best-lemma|ajouter|quote-then-verb|	1 11
best-lemma|ajouter|speaker-then-quote|	2-4 -10	5-10 -18
best-lemma|alabar|sentence-before|	far 14
best-lemma|alarmer|speaker-then-quote|	1 6
best-lemma|allege|speaker-then-quote|	5-10 9	far -21
best-lemma|allow|quote-then-speaker|	0 13
best-lemma|ameaçar|speaker-then-quote|	5-10 13
best-lemma|ammettere|quote-then-speaker|	-15 7
best-lemma|ammettere|quote-then-verb|	1 19
best-lemma|ammettere|speaker-then-quote|	0 11
best-lemma|amuser|quote-then-verb|	1 7
best-lemma|announce|quote-then-speaker|	0 14
best-lemma|announce|speaker-then-quote|	2-4 21
best-lemma|annunciare|sentence-before|	5-10 10	far 7
best-lemma|annunciare|speaker-then-quote|	0 9
best-lemma|answer|quote-then-speaker|	0 15
best-lemma|answer|speaker-then-quote|	1 11
best-lemma|antwoorden|quote-then-verb|	1 9
best-lemma|antworten|speaker-then-quote|	1 9	2-4 14
best-lemma|apelar|speaker-then-quote|	5-10 17
best-lemma|aplaudir|speaker-then-quote|	1 6
best-lemma|appeler|speaker-then-quote|	0 -10	2-4 11
best-lemma|apuntar|speaker-then-quote|	1 10
best-lemma|argue|paragraph-before|	far 14
best-lemma|argue|quote-then-speaker|	0 -23
best-lemma|argue|sentence-before|	far 25
best-lemma|argue|speaker-then-quote|	1 -10	2-4 23	5-10 12	far -16
best-lemma|asegurar|speaker-then-quote|	5-10 14
best-lemma|ask|quote-then-verb|	0 20
best-lemma|ask|sentence-after|	0 23	1 16
best-lemma|ask|sentence-before|	1 12	2-4 9	5-10 18
best-lemma|ask|speaker-then-quote|	0 17	1 28	2-4 31	5-10 -14	far 24
best-lemma|assegurar|speaker-then-quote|	2-4 15
best-lemma|assicurare|sentence-before|	far -7
best-lemma|assurer|quote-then-verb|	1 6
best-lemma|assurer|speaker-then-quote|	5-10 12
best-lemma|assure|quote-then-speaker|	0 12
best-lemma|assure|speaker-then-quote|	5-10 15	far 23
best-lemma|atestar|speaker-then-quote|	0 8	2-4 10
best-lemma|attaccare|speaker-then-quote|	1 9
best-lemma|attendre|speaker-then-quote|	2-4 14
best-lemma|augurare|speaker-then-quote|	0 6
best-lemma|avertir|quote-then-speaker|	2-4 9
best-lemma|avisar|quote-then-verb|	1 6
best-lemma|avisar|speaker-then-quote|	2-4 7
best-lemma|avvertire|paragraph-before|	far 14
best-lemma|avvertire|verb-then-speaker|	1 6
best-lemma|back|quote-then-speaker|	0 -13
best-lemma|back|speaker-then-quote|	0 -22
best-lemma|befinden|quote-then-verb|	1 6
best-lemma|befürchten|speaker-then-quote|	0 16
best-lemma|bekennen|quote-then-verb|	1 6
best-lemma|believe|speaker-then-quote|	5-10 -19
best-lemma|beloven|verb-then-speaker|	2-4 9
best-lemma|bemängeln|speaker-then-quote|	0 7
best-lemma|berichten|quote-then-speaker|	5-10 -9
best-lemma|bestätigen|speaker-then-quote|	1 -19
best-lemma|beteuern|quote-then-verb|	1 7	2-4 -9
best-lemma|betonen|quote-then-verb|	1 18	2-4 -13
best-lemma|bill|speaker-then-quote|	2-4 -16
best-lemma|blaguer|quote-then-verb|	1 10
best-lemma|blame|speaker-then-quote|	0 27	2-4 20
best-lemma|blijven|quote-then-speaker|	0 -6
best-lemma|blijven|speaker-then-quote|	2-4 8
best-lemma|boast|speaker-then-quote|	5-10 20
best-lemma|borbottare|quote-then-verb|	1 10
best-lemma|brand|speaker-then-quote|	5-10 21
best-lemma|brincar|quote-then-verb|	1 6
best-lemma|brommen|quote-then-verb|	1 6
best-lemma|brontolare|speaker-then-quote|	1 18
best-lemma|brummen|quote-then-verb|	1 14
best-lemma|calificar|speaker-then-quote|	2-4 17
best-lemma|call|quote-then-speaker|	-5 -17	0 10
best-lemma|call|sentence-before|	far -18
best-lemma|call|speaker-then-quote|	1 14	2-4 48	5-10 21
best-lemma|caution|speaker-then-quote|	2-4 13
best-lemma|celebrate|speaker-then-quote|	2-4 -22
best-lemma|challenge|speaker-then-quote|	5-10 22
best-lemma|chamar|speaker-then-quote|	2-4 13
best-lemma|chant|quote-then-speaker|	0 22
best-lemma|chant|speaker-then-quote|	0 17	1 -17	2-4 14
best-lemma|chiamare|verb-then-speaker|	far 11
best-lemma|chiedere|sentence-before|	far -9
best-lemma|chiedere|speaker-then-quote|	0 16
best-lemma|cite|sentence-before|	far 13
best-lemma|cite|speaker-then-quote|	0 17
best-lemma|claim|quote-then-speaker|	0 14
best-lemma|claim|speaker-then-quote|	2-4 30	5-10 24	far 23
best-lemma|comment|speaker-then-quote|	1 17
best-lemma|complain|quote-then-verb|	0 12
best-lemma|complain|speaker-then-quote|	2-4 20	5-10 24
best-lemma|completar|quote-then-verb|	1 10
best-lemma|concede|quote-then-speaker|	0 20
best-lemma|concede|quote-then-verb|	0 18
best-lemma|concede|speaker-then-quote|	1 16	2-4 -11
best-lemma|conclude|quote-then-speaker|	0 17
best-lemma|conclude|sentence-before|	1 14
best-lemma|conclude|speaker-then-quote|	1 17	5-10 19
best-lemma|concluir|speaker-then-quote|	5-10 6
best-lemma|conclure|quote-then-verb|	1 12
best-lemma|conclure|speaker-then-quote|	1 8
best-lemma|confermare|speaker-then-quote|	far 19
best-lemma|confessare|speaker-then-quote|	1 10
best-lemma|confessar|sentence-before|	5-10 -15
best-lemma|confidare|quote-then-verb|	1 6
best-lemma|confidare|speaker-then-quote|	2-4 6
best-lemma|confier|quote-then-verb|	1 15
best-lemma|confirmar|paragraph-before|	far 11
best-lemma|confirmar|sentence-before|	far 13
best-lemma|confirmar|speaker-then-quote|	2-4 15
best-lemma|confirm|speaker-then-quote|	1 18	5-10 21
best-lemma|congratulate|speaker-then-quote|	5-10 18
best-lemma|considerar|speaker-then-quote|	2-4 7	5-10 10	far 6
best-lemma|contar|quote-then-speaker|	-14 10
best-lemma|contar|quote-then-verb|	1 6
best-lemma|contar|sentence-before|	5-10 -11
best-lemma|contend|quote-then-speaker|	0 13
best-lemma|contestar|quote-then-verb|	1 8
best-lemma|continue|paragraph-before|	far 12
best-lemma|continue|quote-then-speaker|	0 28
best-lemma|continue|sentence-before|	1 15
best-lemma|continue|speaker-then-quote|	1 13	2-4 14	5-10 16	far 18
best-lemma|correct|speaker-then-quote|	2-4 19
best-lemma|correggere|speaker-then-quote|	1 13
best-lemma|counter|quote-then-speaker|	0 16
best-lemma|counter|quote-then-verb|	0 18
best-lemma|counter|speaker-then-quote|	1 17	2-4 26
best-lemma|crier|speaker-then-quote|	1 19
best-lemma|criticise|speaker-then-quote|	0 15	2-4 -13
best-lemma|deadpan|quote-then-speaker|	0 16
best-lemma|deadpan|sentence-before|	1 12
best-lemma|decir|quote-then-speaker|	-5 -12
best-lemma|decir|speaker-then-quote|	5-10 7
best-lemma|declarar|speaker-then-quote|	0 14	1 12	2-4 6	5-10 -18
best-lemma|declare|quote-then-speaker|	0 22
best-lemma|declare|quote-then-verb|	0 19
best-lemma|declare|sentence-before|	1 9
best-lemma|declare|speaker-then-quote|	0 17	1 18	5-10 24
best-lemma|defend|speaker-then-quote|	5-10 13
best-lemma|definire|speaker-then-quote|	0 10	5-10 8
best-lemma|definir|quote-then-verb|	1 9
best-lemma|deliver|speaker-then-quote|	2-4 16
best-lemma|demander|sentence-before|	1 6
best-lemma|demander|speaker-then-quote|	1 7	2-4 6
best-lemma|denken|speaker-then-quote|	2-4 6
best-lemma|denounce|speaker-then-quote|	2-4 20
best-lemma|deny|sentence-after|	0 -15
best-lemma|deny|sentence-before|	far 27
best-lemma|deny|speaker-then-quote|	2-4 -22
best-lemma|descartar|speaker-then-quote|	5-10 17
best-lemma|describe|speaker-then-quote|	1 40	2-4 6	far 14
best-lemma|describir|quote-then-verb|	1 7
best-lemma|dire|quote-then-speaker|	2-4 19
best-lemma|dire|quote-then-verb|	1 22
best-lemma|dire|sentence-after|	5-10 13
best-lemma|dire|speaker-then-quote|	0 7	1 16	2-4 -9
best-lemma|dire|verb-then-speaker|	2-4 -8
best-lemma|disagree|speaker-then-quote|	2-4 17
best-lemma|disclose|speaker-then-quote|	5-10 -12
best-lemma|discordar|sentence-before|	1 7
best-lemma|divulgar|speaker-then-quote|	far 9
best-lemma|dizer|quote-then-speaker|	0 -10
best-lemma|dizer|quote-then-verb|	1 9
best-lemma|dizer|speaker-then-quote|	1 16	2-4 9
best-lemma|dub|speaker-then-quote|	0 -6
best-lemma|duiden|quote-then-verb|	1 6
best-lemma|décrire|speaker-then-quote|	5-10 15
best-lemma|défendre|speaker-then-quote|	2-4 12
best-lemma|démentir|sentence-after|	5-10 8
best-lemma|démentir|speaker-then-quote|	2-4 7
best-lemma|détailler|quote-then-verb|	1 12
best-lemma|email|speaker-then-quote|	5-10 26
best-lemma|emphasize|speaker-then-quote|	2-4 15
best-lemma|engager|speaker-then-quote|	5-10 -15
best-lemma|enquérir|sentence-before|	5-10 15
best-lemma|ergänzen|quote-then-speaker|	2-4 9
best-lemma|ergänzen|speaker-then-quote|	far 6
best-lemma|ergänzen|verb-then-speaker|	5-10 12
best-lemma|erinnern|verb-then-speaker|	1 8
best-lemma|erkennen|quote-then-verb|	1 9
best-lemma|erkennen|speaker-then-quote|	2-4 11
best-lemma|erklären|quote-then-verb|	2-4 16
best-lemma|erklären|speaker-then-quote|	5-10 8
best-lemma|erwidern|quote-then-verb|	1 13
best-lemma|erzählen|quote-then-verb|	1 7
best-lemma|erzählen|sentence-before|	far 7
best-lemma|esclaffer|quote-then-verb|	1 6
best-lemma|escrever|quote-then-verb|	1 15
best-lemma|esprimere|speaker-then-quote|	0 12
best-lemma|estimer|speaker-then-quote|	5-10 14
best-lemma|exclamer|quote-then-verb|	1 11
best-lemma|exiger|speaker-then-quote|	0 9
best-lemma|exigir|speaker-then-quote|	0 6
best-lemma|expect|speaker-then-quote|	0 10
best-lemma|explain|quote-then-speaker|	0 32	2-4 -18
best-lemma|explain|quote-then-verb|	0 12
best-lemma|explain|sentence-before|	1 18	5-10 23
best-lemma|explain|speaker-then-quote|	2-4 15	far 20
best-lemma|explain|verb-then-speaker|	1 22
best-lemma|expliquer|quote-then-verb|	1 7
best-lemma|express|speaker-then-quote|	far 18
best-lemma|exprimer|speaker-then-quote|	far 10
best-lemma|faire_valoir|quote-then-verb|	1 6
best-lemma|faire_valoir|speaker-then-quote|	5-10 23
best-lemma|falar|sentence-before|	1 7	5-10 8
best-lemma|falar|speaker-then-quote|	1 20
best-lemma|feel|speaker-then-quote|	5-10 20
best-lemma|felicitar|sentence-before|	2-4 13
best-lemma|figurer|speaker-then-quote|	2-4 13
best-lemma|finden|speaker-then-quote|	2-4 11
best-lemma|find|quote-then-speaker|	5-10 -16
best-lemma|find|quote-then-verb|	5-10 -15
best-lemma|find|speaker-then-quote|	2-4 -21	5-10 -10	far -13
best-lemma|fluisteren|quote-then-verb|	1 6
best-lemma|foeteren|quote-then-verb|	1 6
best-lemma|fordern|verb-then-speaker|	1 8
best-lemma|forecast|speaker-then-quote|	5-10 20
best-lemma|formulieren|speaker-then-quote|	2-4 13
best-lemma|freuen|quote-then-verb|	1 6
best-lemma|fume|quote-then-speaker|	0 21
best-lemma|fume|sentence-before|	1 17
best-lemma|fume|speaker-then-quote|	2-4 16
best-lemma|fustiger|speaker-then-quote|	2-4 6
best-lemma|garantir|speaker-then-quote|	5-10 16	far 13
best-lemma|geben|quote-then-verb|	1 8
best-lemma|geben|verb-then-speaker|	2-4 -10
best-lemma|gestehen|speaker-then-quote|	2-4 8
best-lemma|geven|quote-then-verb|	1 9
best-lemma|glimlachen|quote-then-verb|	1 7
best-lemma|glisser|quote-then-speaker|	2-4 16
best-lemma|glisser|quote-then-verb|	1 7
best-lemma|gracejar|verb-then-speaker|	5-10 7
best-lemma|gratulieren|speaker-then-quote|	1 7
best-lemma|greet|speaker-then-quote|	2-4 24
best-lemma|gridare|speaker-then-quote|	1 10
best-lemma|grumble|quote-then-speaker|	0 19
best-lemma|hablar|speaker-then-quote|	2-4 8
best-lemma|hail|speaker-then-quote|	0 24
best-lemma|halten|quote-then-verb|	1 12
best-lemma|halten|speaker-then-quote|	2-4 16	5-10 6
best-lemma|hate|speaker-then-quote|	far -14
best-lemma|hear|quote-then-speaker|	1 17
best-lemma|hear|speaker-then-quote|	0 15	1 -16	2-4 -10	far 19
best-lemma|heißen|speaker-then-quote|	0 -15	2-4 -13	5-10 14
best-lemma|heißen|verb-then-speaker|	2-4 8	5-10 9
best-lemma|herinneren|quote-then-verb|	1 6
best-lemma|heten|quote-then-verb|	2-4 9
best-lemma|hit|speaker-then-quote|	2-4 23	5-10 -18
best-lemma|hold|sentence-before|	5-10 15
best-lemma|hope|speaker-then-quote|	0 -16
best-lemma|houden|speaker-then-quote|	2-4 -11
best-lemma|hurler|speaker-then-quote|	2-4 8
best-lemma|indicar|speaker-then-quote|	far 17
best-lemma|indicate|speaker-then-quote|	5-10 16
best-lemma|indiquer|speaker-then-quote|	0 12	2-4 12
best-lemma|informar|speaker-then-quote|	far 7
best-lemma|informeren|paragraph-before|	far 9
best-lemma|insistere|sentence-after|	1 11
best-lemma|insist|speaker-then-quote|	1 23	2-4 40	5-10 -12	far 14
best-lemma|interject|speaker-then-quote|	1 15
best-lemma|interroger|quote-then-verb|	1 6
best-lemma|interrompere|quote-then-verb|	1 13
best-lemma|interrumpir|speaker-then-quote|	1 8
best-lemma|introduce|speaker-then-quote|	2-4 -22	far -22
best-lemma|ironiser|speaker-then-quote|	1 9
best-lemma|issue|speaker-then-quote|	1 -17	5-10 23	far 14
best-lemma|joke|quote-then-speaker|	0 13	2-4 14
best-lemma|joke|quote-then-verb|	0 23	1 20
best-lemma|joke|speaker-then-quote|	1 20	2-4 -15	5-10 26
best-lemma|jubiler|quote-then-verb|	1 11
best-lemma|juger|quote-then-verb|	1 6
best-lemma|juger|speaker-then-quote|	0 8
best-lemma|jurar|quote-then-verb|	1 6
best-lemma|jurer|quote-then-speaker|	2-4 7
best-lemma|justificar|speaker-then-quote|	1 6
best-lemma|justifier|quote-then-speaker|	2-4 17
best-lemma|kaatsen|quote-then-verb|	1 8
best-lemma|klagen|quote-then-verb|	1 7
best-lemma|klinken|quote-then-verb|	1 10
best-lemma|kontern|quote-then-verb|	1 6
best-lemma|kritisieren|quote-then-verb|	5-10 -13
best-lemma|kündigen|speaker-then-quote|	2-4 10
best-lemma|lachen|quote-then-verb|	1 12
best-lemma|lachen|speaker-then-quote|	5-10 11
best-lemma|lamentar|quote-then-verb|	5-10 -7
best-lemma|lamentar|speaker-then-quote|	5-10 18
best-lemma|lament|speaker-then-quote|	1 21	2-4 -11	5-10 18
best-lemma|lancer|quote-then-verb|	1 6
best-lemma|lassen|sentence-before|	far -10
best-lemma|lassen|speaker-then-quote|	0 -14	5-10 7
best-lemma|laten|verb-then-speaker|	1 7
best-lemma|laugh|quote-then-speaker|	0 21
best-lemma|laugh|quote-then-verb|	0 15
best-lemma|laugh|sentence-before|	1 17	5-10 12
best-lemma|leggen|quote-then-verb|	1 8
best-lemma|lehnen|quote-then-verb|	0 -9
best-lemma|lehnen|verb-then-speaker|	2-4 10
best-lemma|lembrar|quote-then-verb|	1 6
best-lemma|limitar|speaker-then-quote|	5-10 7
best-lemma|lire|quote-then-speaker|	1 14	2-4 11
best-lemma|lire|quote-then-verb|	1 16
best-lemma|lire|sentence-after|	5-10 13
best-lemma|lire|speaker-then-quote|	1 -7
best-lemma|list|speaker-then-quote|	0 -17	2-4 -21
best-lemma|llamar|quote-then-verb|	1 7
best-lemma|loben|speaker-then-quote|	0 12
best-lemma|lâcher|quote-then-verb|	1 12
best-lemma|lâcher|speaker-then-quote|	5-10 12
best-lemma|mahnen|quote-then-verb|	1 10
best-lemma|mahnen|sentence-before|	far 15
best-lemma|maintenir|speaker-then-quote|	1 9
best-lemma|mandar|sentence-before|	2-4 12
best-lemma|mandar|speaker-then-quote|	2-4 6	5-10 6
best-lemma|manter|speaker-then-quote|	5-10 -11
best-lemma|marrer|quote-then-verb|	1 7
best-lemma|mean|quote-then-speaker|	-12 21
best-lemma|meinen|quote-then-verb|	1 7
best-lemma|meinen|verb-then-speaker|	1 9
best-lemma|mention|quote-then-speaker|	0 -13
best-lemma|message|speaker-then-quote|	2-4 -10	5-10 -19
best-lemma|mijmeren|quote-then-verb|	1 6
best-lemma|mock|speaker-then-quote|	2-4 11
best-lemma|mompelen|quote-then-verb|	1 8
best-lemma|monieren|quote-then-verb|	1 6
best-lemma|murmeln|quote-then-verb|	1 20
best-lemma|murmur|quote-then-speaker|	-7 16
best-lemma|murmur|speaker-then-quote|	0 22
best-lemma|muse|quote-then-speaker|	0 15
best-lemma|muse|sentence-before|	1 15
best-lemma|mutter|quote-then-speaker|	0 13
best-lemma|name|speaker-then-quote|	0 -35	1 -24	2-4 -7	5-10 -38	far -20
best-lemma|negare|speaker-then-quote|	1 9
best-lemma|negar|speaker-then-quote|	1 7
best-lemma|nennen|quote-then-speaker|	-12 10	-7 -8
best-lemma|nennen|quote-then-verb|	0 -13
best-lemma|nennen|speaker-then-quote|	1 13	2-4 18
best-lemma|noemen|speaker-then-quote|	2-4 17	5-10 16
best-lemma|none|according-to|	0 -16	1 12	2-4 7	5-10 29	far 22
best-lemma|none|colon|	1 33	2-4 22
best-lemma|none|named-before|	2-4 23	5-10 27	far -10
best-lemma|none|named-nearby|	0 -11	far 10
best-lemma|none|possessor|	5-10 7	far 19
best-lemma|none|quote-then-speaker|	-14 -15	-16 10	-3 -26	-4 -9	-5 -17	-6 -21	-9 -17	2-4 -22	far -16
best-lemma|none|sentence-after|	0 16	1 18	2-4 -17
best-lemma|none|sentence-before|	1 26	2-4 35	5-10 -29	far -23
best-lemma|none|signature|	1 -20
best-lemma|none|speaker-then-quote|	0 -27	1 -24	far 11
best-lemma|none|transcript|	0 -14
best-lemma|noter|speaker-then-quote|	5-10 13
best-lemma|note|quote-then-speaker|	0 17
best-lemma|note|sentence-before|	1 16	far 8
best-lemma|note|speaker-then-quote|	1 -13	2-4 26	5-10 25	far 12
best-lemma|nuanceren|quote-then-verb|	1 6
best-lemma|object|sentence-before|	far 13
best-lemma|object|speaker-then-quote|	2-4 -19	5-10 -8
best-lemma|observe|quote-then-speaker|	0 14
best-lemma|offer|quote-then-speaker|	0 -8
best-lemma|offer|speaker-then-quote|	2-4 -21	5-10 -29
best-lemma|opinar|speaker-then-quote|	2-4 8
best-lemma|ordenar|quote-then-verb|	1 8
best-lemma|order|speaker-then-quote|	far -18
best-lemma|orientar|sentence-before|	far 19
best-lemma|parlare|speaker-then-quote|	1 22	5-10 14
best-lemma|parlare|verb-then-speaker|	1 8
best-lemma|parler|speaker-then-quote|	2-4 21
best-lemma|pedir|speaker-then-quote|	0 12	2-4 22	5-10 11
best-lemma|pester|quote-then-verb|	1 8
best-lemma|plaider|speaker-then-quote|	1 -15	2-4 -15
best-lemma|plaisanter|quote-then-speaker|	2-4 14
best-lemma|plan|speaker-then-quote|	far -13
best-lemma|plaudire|speaker-then-quote|	1 14
best-lemma|plead|quote-then-speaker|	0 15
best-lemma|pledge|speaker-then-quote|	0 17	1 13	2-4 10	5-10 19	far 25
best-lemma|point|quote-then-speaker|	0 -12	5-10 -23
best-lemma|point|speaker-then-quote|	2-4 15
best-lemma|poltern|quote-then-verb|	1 7
best-lemma|ponderar|speaker-then-quote|	far 9
best-lemma|portray|speaker-then-quote|	5-10 16	far 15
best-lemma|postare|verb-then-speaker|	0 -9
best-lemma|post|quote-then-speaker|	0 17	1 24
best-lemma|post|sentence-before|	1 14
best-lemma|post|speaker-then-quote|	1 26	2-4 15	5-10 33
best-lemma|poursuivre|quote-then-verb|	1 6
best-lemma|praise|speaker-then-quote|	1 22	2-4 11	5-10 -13	far 20
best-lemma|precisar|speaker-then-quote|	far 11
best-lemma|preciseren|verb-then-speaker|	1 7
best-lemma|predict|speaker-then-quote|	2-4 14
best-lemma|preferir|speaker-then-quote|	2-4 17
best-lemma|prefer|speaker-then-quote|	0 -25
best-lemma|preguntar|speaker-then-quote|	1 6
best-lemma|prescrivere|speaker-then-quote|	2-4 8
best-lemma|prevedere|speaker-then-quote|	5-10 14
best-lemma|prever|sentence-before|	far 8
best-lemma|prijzen|speaker-then-quote|	0 6
best-lemma|proclaim|speaker-then-quote|	5-10 15
best-lemma|proclamer|quote-then-verb|	1 12
best-lemma|prometer|quote-then-verb|	1 7	2-4 -11
best-lemma|prometer|sentence-before|	far 7
best-lemma|prometer|verb-then-speaker|	1 6
best-lemma|promettere|speaker-then-quote|	0 11	2-4 14
best-lemma|promettre|speaker-then-quote|	0 11	2-4 16
best-lemma|promise|quote-then-verb|	0 14
best-lemma|promise|speaker-then-quote|	1 22	2-4 -27	5-10 33
best-lemma|propose|speaker-then-quote|	far 15
best-lemma|protestare|quote-then-verb|	1 8
best-lemma|protestar|quote-then-verb|	1 8
best-lemma|protest|quote-then-speaker|	0 12
best-lemma|protest|sentence-before|	1 14
best-lemma|protest|speaker-then-quote|	5-10 15
best-lemma|préciser|speaker-then-quote|	5-10 6
best-lemma|prétendre|speaker-then-quote|	2-4 12
best-lemma|prévenir|quote-then-speaker|	2-4 10
best-lemma|prévenir|quote-then-verb|	1 14
best-lemma|prévenir|speaker-then-quote|	2-4 -13
best-lemma|prévoir|speaker-then-quote|	5-10 8
best-lemma|qualifier|speaker-then-quote|	1 15
best-lemma|queixar|quote-then-verb|	1 7
best-lemma|queixar|sentence-before|	far 8
best-lemma|queixar|speaker-then-quote|	5-10 -19
best-lemma|quejar|speaker-then-quote|	2-4 8
best-lemma|quip|quote-then-speaker|	0 20
best-lemma|quip|quote-then-verb|	0 10
best-lemma|quote|quote-then-speaker|	0 16
best-lemma|quote|speaker-then-quote|	2-4 -12	5-10 -22
best-lemma|raccomandare|speaker-then-quote|	1 6
best-lemma|raccontare|quote-then-verb|	1 11
best-lemma|raccontare|sentence-before|	5-10 7
best-lemma|raccontare|speaker-then-quote|	5-10 17
best-lemma|raconter|quote-then-verb|	1 9
best-lemma|raconter|sentence-before|	5-10 -7
best-lemma|raconter|verb-then-speaker|	1 8
best-lemma|railler|quote-then-verb|	1 6
best-lemma|raise|speaker-then-quote|	5-10 -16
best-lemma|rappeler|speaker-then-quote|	2-4 7	far 15
best-lemma|rate|quote-then-speaker|	-5 -15
best-lemma|rate|speaker-then-quote|	0 -13	1 -24	2-4 -31	5-10 -23
best-lemma|read|quote-then-speaker|	0 33
best-lemma|read|quote-then-verb|	0 11
best-lemma|read|sentence-before|	1 16
best-lemma|read|speaker-then-quote|	0 -26	1 23	2-4 10	5-10 25	far 23
best-lemma|reageren|quote-then-verb|	1 16
best-lemma|reageren|speaker-then-quote|	2-4 8
best-lemma|reagir|speaker-then-quote|	5-10 13
best-lemma|recall|quote-then-speaker|	0 25
best-lemma|recall|quote-then-verb|	0 12
best-lemma|recall|sentence-before|	1 24	5-10 12
best-lemma|recall|speaker-then-quote|	1 20	5-10 -21
best-lemma|recitare|quote-then-verb|	1 6
best-lemma|recommend|speaker-then-quote|	5-10 -20
best-lemma|reconhecer|speaker-then-quote|	1 9
best-lemma|reconnaître|quote-then-verb|	1 13
best-lemma|record|quote-then-verb|	0 -17
best-lemma|recount|quote-then-verb|	0 18
best-lemma|rectifier|quote-then-verb|	1 16
best-lemma|recusar|speaker-then-quote|	2-4 8
best-lemma|redouter|speaker-then-quote|	0 8
best-lemma|refer|speaker-then-quote|	2-4 29	5-10 -8
best-lemma|refuser|speaker-then-quote|	2-4 -16
best-lemma|regretter|quote-then-verb|	1 12
best-lemma|regretter|sentence-before|	1 11
best-lemma|regretter|speaker-then-quote|	2-4 11
best-lemma|reiterate|speaker-then-quote|	5-10 18
best-lemma|reject|quote-then-verb|	0 -11
best-lemma|reject|speaker-then-quote|	0 -18	5-10 20
best-lemma|rejeitar|paragraph-before|	far 14
best-lemma|rejeitar|quote-then-verb|	5-10 14
best-lemma|rejeitar|speaker-then-quote|	0 -11
best-lemma|relatar|quote-then-speaker|	5-10 13
best-lemma|relatar|quote-then-verb|	1 7
best-lemma|relatar|verb-then-speaker|	2-4 8
best-lemma|relativiser|speaker-then-quote|	1 18
best-lemma|remark|quote-then-speaker|	0 23
best-lemma|remark|quote-then-verb|	0 13
best-lemma|remark|speaker-then-quote|	5-10 27
best-lemma|rematar|quote-then-verb|	1 7
best-lemma|remind|speaker-then-quote|	2-4 24	far -13
best-lemma|repeat|quote-then-speaker|	0 18
best-lemma|repeat|quote-then-verb|	0 18
best-lemma|repeat|sentence-before|	5-10 23
best-lemma|repeat|speaker-then-quote|	0 -16	5-10 -11	far -21
best-lemma|replicare|speaker-then-quote|	0 6
best-lemma|reply|quote-then-speaker|	0 32	2-4 -23
best-lemma|reply|quote-then-verb|	0 19
best-lemma|reply|sentence-before|	1 20	2-4 18	far -19
best-lemma|reply|speaker-then-quote|	1 29	2-4 25	5-10 27
best-lemma|report|quote-then-speaker|	0 22	1 21
best-lemma|report|quote-then-verb|	1 -21	far -16
best-lemma|report|speaker-then-quote|	1 -12	2-4 -7	5-10 -28	far -16
best-lemma|reprendre|speaker-then-quote|	1 12
best-lemma|responder|speaker-then-quote|	5-10 6
best-lemma|respond|quote-then-speaker|	0 17
best-lemma|respond|speaker-then-quote|	1 14	2-4 23	5-10 27
best-lemma|resumir|speaker-then-quote|	2-4 11
best-lemma|retort|speaker-then-quote|	2-4 19
best-lemma|retrucar|speaker-then-quote|	2-4 10
best-lemma|reveal|speaker-then-quote|	2-4 -22	5-10 -17
best-lemma|revelar|speaker-then-quote|	0 10
best-lemma|revelar|verb-then-speaker|	1 7
best-lemma|ricordare|speaker-then-quote|	2-4 13
best-lemma|rigoler|quote-then-verb|	1 8
best-lemma|ringraziare|verb-then-speaker|	1 19
best-lemma|ripetere|quote-then-verb|	1 9
best-lemma|rir|quote-then-verb|	1 7
best-lemma|rispondere|quote-then-verb|	1 12
best-lemma|rispondere|sentence-before|	2-4 8
best-lemma|roar|quote-then-verb|	0 12
best-lemma|roar|sentence-before|	2-4 18
best-lemma|roepen|quote-then-verb|	1 7
best-lemma|rufen|quote-then-verb|	1 7
best-lemma|rufen|speaker-then-quote|	2-4 10
best-lemma|rufen|verb-then-speaker|	2-4 10
best-lemma|rule|quote-then-speaker|	0 9	5-10 12
best-lemma|rule|speaker-then-quote|	5-10 14
best-lemma|réagir|quote-then-verb|	1 12
best-lemma|réagir|speaker-then-quote|	2-4 10
best-lemma|réclamer|speaker-then-quote|	0 14	1 7	2-4 18
best-lemma|répliquer|speaker-then-quote|	5-10 7
best-lemma|répondre|quote-then-verb|	1 8
best-lemma|répondre|speaker-then-quote|	2-4 14	far 15
best-lemma|répéter|speaker-then-quote|	5-10 7
best-lemma|résumer|quote-then-speaker|	2-4 7
best-lemma|résumer|quote-then-verb|	1 10
best-lemma|rétorquer|quote-then-verb|	1 9
best-lemma|saber|speaker-then-quote|	5-10 -9	far 7
best-lemma|sagen|quote-then-speaker|	2-4 7
best-lemma|sagen|quote-then-verb|	1 15
best-lemma|sagen|sentence-before|	5-10 17
best-lemma|sagen|speaker-then-quote|	1 7	5-10 12
best-lemma|sagen|verb-then-speaker|	1 13	5-10 11
best-lemma|saluer|speaker-then-quote|	0 15	2-4 15
best-lemma|salutare|speaker-then-quote|	0 9
best-lemma|say|colon|	far 13
best-lemma|say|paragraph-before|	far -10
best-lemma|say|quote-then-speaker|	-10 -19	-12 -20	0 12	1 18	2-4 10	5-10 -6	far 15
best-lemma|say|quote-then-verb|	0 14	1 13	2-4 -14	5-10 27	far 33
best-lemma|say|sentence-after|	0 -6
best-lemma|say|sentence-before|	1 29	2-4 33	5-10 32	far -22
best-lemma|say|speaker-then-quote|	0 -19	1 40	2-4 30	far 39
best-lemma|say|verb-then-speaker|	1 34	5-10 -15	far 13
best-lemma|scandire|sentence-before|	far 17
best-lemma|scherzen|quote-then-verb|	1 7
best-lemma|schimpfen|quote-then-verb|	1 6
best-lemma|schreiben|quote-then-verb|	1 8	2-4 23
best-lemma|schreiben|speaker-then-quote|	5-10 13
best-lemma|schreiben|verb-then-speaker|	5-10 -11
best-lemma|scrivere|quote-then-speaker|	-20 7
best-lemma|scrivere|quote-then-verb|	1 7
best-lemma|scrivere|speaker-then-quote|	1 12	5-10 8
best-lemma|seek|quote-then-speaker|	1 -19
best-lemma|seek|speaker-then-quote|	0 18
best-lemma|see|speaker-then-quote|	0 35	1 13	2-4 15
best-lemma|sentenciar|speaker-then-quote|	1 6
best-lemma|shoot|quote-then-speaker|	0 25
best-lemma|shoot|sentence-before|	2-4 -13
best-lemma|shoot|speaker-then-quote|	2-4 22	5-10 -18
best-lemma|shout|quote-then-speaker|	0 16
best-lemma|shout|quote-then-verb|	0 14
best-lemma|shout|sentence-before|	1 19
best-lemma|show|quote-then-speaker|	-10 -13
best-lemma|show|speaker-then-quote|	0 -15
best-lemma|sigh|speaker-then-quote|	1 18
best-lemma|sign|quote-then-speaker|	-5 -8
best-lemma|sign|speaker-then-quote|	2-4 7
best-lemma|sing|speaker-then-quote|	0 -17
best-lemma|sintetizar|sentence-before|	far 10
best-lemma|slam|speaker-then-quote|	5-10 20
best-lemma|snap|quote-then-verb|	0 7
best-lemma|soltar|speaker-then-quote|	1 7
best-lemma|sorrir|quote-then-verb|	1 6
best-lemma|souffler|quote-then-speaker|	2-4 17
best-lemma|souffler|quote-then-verb|	1 12
best-lemma|souhaiter|speaker-then-quote|	0 6
best-lemma|sourire|quote-then-verb|	1 12
best-lemma|soutenir|speaker-then-quote|	5-10 8
best-lemma|souvenir|quote-then-verb|	1 9
best-lemma|speak|speaker-then-quote|	2-4 20
best-lemma|spotten|quote-then-verb|	1 9
best-lemma|sprechen|quote-then-speaker|	-12 13
best-lemma|sprechen|quote-then-verb|	2-4 -15
best-lemma|sprechen|speaker-then-quote|	1 9	2-4 6	5-10 27
best-lemma|spreken|speaker-then-quote|	1 18	2-4 12
best-lemma|staan|quote-then-verb|	1 13	5-10 7
best-lemma|state|quote-then-speaker|	0 11
best-lemma|state|sentence-before|	1 21
best-lemma|state|speaker-then-quote|	2-4 26	5-10 -11	far 37
best-lemma|stehen|quote-then-verb|	0 -7
best-lemma|stehen|speaker-then-quote|	2-4 13
best-lemma|stehen|verb-then-speaker|	1 10
best-lemma|stellen|quote-then-verb|	1 14
best-lemma|stellen|speaker-then-quote|	5-10 -9
best-lemma|stress|quote-then-speaker|	0 18
best-lemma|stress|speaker-then-quote|	1 19	5-10 15
best-lemma|stöhnen|quote-then-verb|	1 7
best-lemma|submit|quote-then-speaker|	0 15
best-lemma|subrayar|speaker-then-quote|	5-10 7
best-lemma|sugerir|quote-then-verb|	1 7
best-lemma|suggest|quote-then-speaker|	0 11
best-lemma|suggest|speaker-then-quote|	5-10 31
best-lemma|sustentar|speaker-then-quote|	5-10 10
best-lemma|tachar|quote-then-speaker|	far 8
best-lemma|tachar|speaker-then-quote|	1 11
best-lemma|tagliare|quote-then-verb|	1 12
best-lemma|teilen|speaker-then-quote|	far -10
best-lemma|teilen|verb-then-speaker|	5-10 -18
best-lemma|tell|paragraph-before|	far 21
best-lemma|tell|quote-then-speaker|	-11 -8	0 28	2-4 -16
best-lemma|tell|quote-then-verb|	0 13	1 -14
best-lemma|tell|sentence-before|	2-4 43	5-10 34	far -6
best-lemma|tell|speaker-then-quote|	0 -26	1 17	5-10 62	far -23
best-lemma|temere|speaker-then-quote|	0 10
best-lemma|testify|quote-then-speaker|	0 19
best-lemma|testify|quote-then-verb|	0 12
best-lemma|testify|sentence-before|	2-4 17
best-lemma|testify|speaker-then-quote|	5-10 -12
best-lemma|text|speaker-then-quote|	2-4 20	5-10 -13
best-lemma|thank|speaker-then-quote|	0 25	5-10 15
best-lemma|think|speaker-then-quote|	2-4 19	5-10 17
best-lemma|title|speaker-then-quote|	0 -14
best-lemma|trancher|quote-then-verb|	1 15
best-lemma|try|speaker-then-quote|	2-4 -19
best-lemma|tweet|quote-then-speaker|	0 16
best-lemma|tweet|quote-then-verb|	0 12
best-lemma|tweet|sentence-after|	0 10
best-lemma|tweet|sentence-before|	2-4 16
best-lemma|tweet|speaker-then-quote|	1 17
best-lemma|understand|speaker-then-quote|	5-10 -17
best-lemma|urge|quote-then-speaker|	0 13
best-lemma|urge|speaker-then-quote|	2-4 29
best-lemma|urteilen|speaker-then-quote|	5-10 12
best-lemma|use|speaker-then-quote|	2-4 -52	5-10 6	far -17
best-lemma|valorar|speaker-then-quote|	1 18
best-lemma|vanter|quote-then-verb|	1 15
best-lemma|vatten|quote-then-verb|	2-4 9
best-lemma|vatten|sentence-after|	far 7
best-lemma|vent|speaker-then-quote|	far 17
best-lemma|verklaren|quote-then-verb|	1 7	2-4 -10
best-lemma|verlauten|quote-then-speaker|	2-4 6
best-lemma|verlauten|speaker-then-quote|	2-4 12
best-lemma|verraten|quote-then-verb|	1 16
best-lemma|versichern|quote-then-verb|	1 13	5-10 -11
best-lemma|vertellen|quote-then-verb|	1 7
best-lemma|verweisen|speaker-then-quote|	2-4 -7
best-lemma|ver|speaker-then-quote|	0 12
best-lemma|view|quote-then-verb|	0 -8
best-lemma|vinden|quote-then-verb|	1 9
best-lemma|vinden|speaker-then-quote|	2-4 -11
best-lemma|voir|speaker-then-quote|	0 6	2-4 19
best-lemma|vouloir|speaker-then-quote|	1 -10	2-4 -13
best-lemma|vow|quote-then-verb|	1 20
best-lemma|vow|speaker-then-quote|	1 20	2-4 13
best-lemma|waarschuwen|speaker-then-quote|	far 9
best-lemma|wail|quote-then-speaker|	0 22
best-lemma|want|speaker-then-quote|	0 24	5-10 6
best-lemma|warnen|speaker-then-quote|	2-4 7
best-lemma|warn|quote-then-speaker|	0 13
best-lemma|warn|quote-then-verb|	0 17
best-lemma|warn|speaker-then-quote|	2-4 -23	5-10 19	far -16
best-lemma|wave|speaker-then-quote|	5-10 -7
best-lemma|werben|quote-then-verb|	1 6
best-lemma|whisper|quote-then-speaker|	0 26
best-lemma|whisper|sentence-before|	5-10 18
best-lemma|willen|speaker-then-quote|	2-4 -9
best-lemma|wonder|quote-then-speaker|	0 14
best-lemma|worry|speaker-then-quote|	5-10 12
best-lemma|write|quote-then-speaker|	-12 -20	-9 -15	0 16	1 17	5-10 17
best-lemma|write|quote-then-verb|	0 18
best-lemma|write|sentence-after|	0 12
best-lemma|write|sentence-before|	1 21	2-4 20	far 14
best-lemma|write|speaker-then-quote|	0 28	1 42	2-4 -18	5-10 6	far 21
best-lemma|yell|quote-then-speaker|	0 14
best-lemma|yell|speaker-then-quote|	0 28	5-10 -19
best-lemma|zeggen|quote-then-verb|	1 9
best-lemma|zeggen|sentence-before|	5-10 14
best-lemma|zeigen|speaker-then-quote|	1 15	2-4 15
best-lemma|zien|speaker-then-quote|	0 10
best-lemma|zitieren|speaker-then-quote|	5-10 8
best-lemma|zuchten|quote-then-verb|	1 7
best-lemma|zweren|quote-then-verb|	1 14
best-lemma|écrire|quote-then-verb|	1 18
best-lemma|étonner|quote-then-verb|	1 7
best-lemma|évoquer|quote-then-speaker|	1 16
best-lemma|évoquer|speaker-then-quote|	1 24	2-4 15
best-near|according-to|according|	0 -16	1 12	2-4 7	5-10 29	far 22
best-near|according|0|	1 -28	2-3 9	4-7 16	8+ 23
best-near|according|1|	1 12	4-7 33	8+ 26
best-near|according|2-4|	2-3 -10	4-7 31	8+ 15
best-near|according|5-10|	2-3 12	4-7 28	8+ 22
best-near|according|far|	1 23	4-7 33	8+ 26
best-near|apposed|-14|	1 -15
best-near|apposed|-3|	2-3 -15
best-near|apposed|-4|	1 -13
best-near|apposed|-5|	1 -12
best-near|apposed|-6|	1 -8	2-3 -13	4-7 -14
best-near|apposed|-9|	1 -17	2-3 -9
best-near|apposed|1|	1 -20
best-near|apposed|2-4|	1 -7	4-7 -14	8+ 23
best-near|apposed|5-10|	1 -19	2-3 21	4-7 13	8+ 15
best-near|apposed|far|	1 6	2-3 -15	8+ 11
best-near|apposition|1|	2-3 -14	4-7 15
best-near|apposition|2-4|	2-3 -10	8+ 7
best-near|apposition|5-10|	4-7 23	8+ 7
best-near|apposition|far|	2-3 13
best-near|colon|judging|	far 11
best-near|colon|naked|	1 33	2-4 22
best-near|colon|saying|	far 21
best-near|direct|0|	4-7 -12
best-near|direct|1|	2-3 -12	8+ 23
best-near|direct|2-4|	4-7 6	8+ 32
best-near|direct|5-10|	1 -25	4-7 13	8+ 29
best-near|direct|far|	4-7 -10	8+ 30
best-near|judging|-12|	2-3 10
best-near|judging|-5|	1 -23
best-near|judging|-7|	2-3 -8
best-near|judging|0|	4-7 17
best-near|judging|1|	1 12	2-3 7	4-7 38	8+ 24
best-near|judging|2-4|	1 8	4-7 15	8+ 21
best-near|judging|5-10|	1 7	4-7 -7	8+ 41
best-near|judging|far|	1 15	2-3 6	8+ -9
best-near|naked|0|	2-3 -11	4-7 -11	8+ 39
best-near|naked|1|	1 -21	2-3 7	8+ 39
best-near|naked|2-4|	1 7	8+ 10
best-near|naked|5-10|	2-3 8	4-7 6	8+ 11
best-near|naked|far|	1 6
best-near|named-before|naked|	2-4 23	5-10 27	far -10
best-near|named-nearby|naked|	0 -11	far 10
best-near|paragraph-before|judging|	far -18
best-near|paragraph-before|saying|	far -17
best-near|passive|0|	2-3 -14
best-near|passive|5-10|	2-3 18	8+ 15
best-near|possessor|naked|	5-10 7	far 19
best-near|quote-then-speaker|apposed|	-14 -15	-3 -18	-4 -9	-5 -12	-6 -21	-9 -17	1 -21
best-near|quote-then-speaker|direct|	0 14	1 22	2-4 -10	far -16
best-near|quote-then-speaker|judging|	-5 -23	-7 -8	0 8	far 27
best-near|quote-then-speaker|passive|	0 -14
best-near|quote-then-speaker|saying|	-10 -10	-11 -8	-12 -10	-14 10	-15 7	-20 7	-5 -15	-7 16	-9 -20	0 16	1 25	5-10 -20	far 13
best-near|quote-then-speaker|shared|	-16 -14	-3 -15	-5 -15
best-near|quote-then-speaker|thinking|	-10 -13	-12 21	1 -21
best-near|quote-then-verb|judging|	0 -14	1 19	5-10 18
best-near|quote-then-verb|saying|	0 11	1 29	2-4 -27	far 8
best-near|relative|5-10|	1 -15	8+ 16
best-near|saying|-10|	1 -19	4-7 14
best-near|saying|-11|	4-7 -8
best-near|saying|-12|	1 6	2-3 -20
best-near|saying|-14|	8+ 10
best-near|saying|-15|	8+ 7
best-near|saying|-20|	4-7 7
best-near|saying|-5|	1 -12	2-3 -16
best-near|saying|-7|	8+ 16
best-near|saying|-9|	1 -15
best-near|saying|0|	1 28	4-7 13	8+ 14
best-near|saying|1|	1 24	2-3 15	4-7 25	8+ 14
best-near|saying|2-4|	8+ 35
best-near|saying|5-10|	4-7 19	8+ 7
best-near|saying|far|	4-7 12	8+ 36
best-near|sentence-after|according|	2-4 -17
best-near|sentence-after|apposition|	1 15
best-near|sentence-after|direct|	0 16
best-near|sentence-after|saying|	1 -6	5-10 23	far 18
best-near|sentence-before|according|	1 15	5-10 -11	far 15
best-near|sentence-before|apposed|	2-4 13	far -11
best-near|sentence-before|apposition|	2-4 7	far 13
best-near|sentence-before|direct|	1 26	2-4 31	5-10 -25	far -20
best-near|sentence-before|judging|	1 12	5-10 14
best-near|sentence-before|relative|	5-10 18
best-near|sentence-before|saying|	1 35	2-4 13	far -12
best-near|sentence-before|thinking|	5-10 15	far 14
best-near|shared|-16|	1 -14
best-near|shared|-3|	1 -15
best-near|shared|-5|	1 -15
best-near|shared|2-4|	4-7 15
best-near|shared|5-10|	1 -18
best-near|shared|far|	1 -11
best-near|signature|naked|	1 -20
best-near|speaker-then-quote|apposed|	2-4 -10	5-10 13
best-near|speaker-then-quote|apposition|	1 -14	2-4 -10	5-10 23
best-near|speaker-then-quote|direct|	0 -27	1 -18	far 15
best-near|speaker-then-quote|judging|	1 17	2-4 16
best-near|speaker-then-quote|passive|	5-10 19
best-near|speaker-then-quote|relative|	5-10 -12
best-near|speaker-then-quote|saying|	0 8	1 8	5-10 15	far 19
best-near|speaker-then-quote|shared|	2-4 14	5-10 -18	far -11
best-near|speaker-then-quote|thinking|	0 -6	1 -15	2-4 12	5-10 25
best-near|thinking|-10|	2-3 -13
best-near|thinking|-12|	2-3 21
best-near|thinking|0|	1 -7	2-3 -10	4-7 24	8+ 14
best-near|thinking|1|	1 -20	2-3 -21
best-near|thinking|2-4|	1 6	4-7 10	8+ 28
best-near|thinking|5-10|	1 -6	2-3 21	4-7 33	8+ 23
best-near|thinking|far|	1 7	2-3 13	4-7 -15	8+ 23
best-near|transcript|naked|	0 -14
best-near|verb-then-speaker|judging|	1 16	2-4 10	far 11
best-near|verb-then-speaker|saying|	0 -9	1 25	2-4 -7	5-10 -22	far 14
best-negated|	false 6	true 11
best-order|according|according|0|	1 -28	2-3 9	4-7 16	8+ 23
best-order|according|according|1|	1 12	4-7 33	8+ 26
best-order|according|according|2-4|	2-3 -10	4-7 31	8+ 15
best-order|according|according|5-10|	2-3 12	4-7 28	8+ 22
best-order|according|according|far|	1 23	4-7 33	8+ 26
best-order|apposed|apposed|-14|	1 -15
best-order|apposed|apposed|-3|	2-3 -15
best-order|apposed|apposed|-4|	1 -13
best-order|apposed|apposed|-5|	1 -12
best-order|apposed|apposed|-6|	1 -8	2-3 -13	4-7 -14
best-order|apposed|apposed|-9|	1 -17	2-3 -9
best-order|apposed|apposed|1|	1 -20
best-order|apposed|apposed|2-4|	1 -7	4-7 -14	8+ 23
best-order|apposed|apposed|5-10|	1 -19	2-3 21	4-7 13	8+ 15
best-order|apposed|apposed|far|	1 6	2-3 -15	8+ 11
best-order|apposed|judging|-12|	2-3 10
best-order|apposed|judging|-7|	2-3 -8
best-order|apposed|judging|0|	2-3 17	4-7 15
best-order|apposed|judging|1|	2-3 31	4-7 24
best-order|apposed|judging|2-4|	1 23	2-3 34	4-7 37	8+ 6
best-order|apposed|judging|5-10|	1 -9	2-3 9	4-7 24	8+ 16
best-order|apposed|saying|-10|	1 -19	4-7 14
best-order|apposed|saying|-11|	4-7 -8
best-order|apposed|saying|-12|	1 6	2-3 -20
best-order|apposed|saying|-14|	8+ 10
best-order|apposed|saying|-15|	8+ 7
best-order|apposed|saying|-20|	4-7 7
best-order|apposed|saying|-5|	1 -12	2-3 -8
best-order|apposed|saying|0|	2-3 -10	8+ 24
best-order|apposed|saying|1|	1 13	2-3 -18	4-7 44	8+ 9
best-order|apposed|saying|2-4|	1 -22	2-3 12	4-7 10	8+ 30
best-order|apposed|saying|5-10|	1 30	2-3 13	4-7 54	8+ 37
best-order|apposed|saying|far|	1 16	2-3 16	4-7 8	8+ 34
best-order|apposed|thinking|2-4|	4-7 6
best-order|apposed|thinking|5-10|	4-7 13	8+ 9
best-order|apposition|apposition|1|	2-3 -14	4-7 15
best-order|apposition|apposition|2-4|	2-3 -10	8+ 7
best-order|apposition|apposition|5-10|	4-7 23	8+ 7
best-order|apposition|apposition|far|	2-3 13
best-order|apposition|judging|2-4|	2-3 21	4-7 37
best-order|apposition|judging|5-10|	8+ 10
best-order|apposition|saying|0|	4-7 10
best-order|apposition|saying|1|	2-3 27	4-7 -13	8+ 21
best-order|apposition|saying|2-4|	1 12	2-3 -8	4-7 36	8+ 35
best-order|apposition|saying|5-10|	2-3 -11	4-7 59	8+ 32
best-order|apposition|saying|far|	1 -28	2-3 36	4-7 21	8+ 14
best-order|apposition|thinking|0|	1 -19
best-order|apposition|thinking|5-10|	4-7 14
best-order|direct|direct|0|	4-7 -12
best-order|direct|direct|1|	2-3 -12	8+ 23
best-order|direct|direct|2-4|	4-7 6	8+ 32
best-order|direct|direct|5-10|	1 -25	4-7 13	8+ 29
best-order|direct|direct|far|	4-7 -10	8+ 30
best-order|direct|judging|0|	4-7 19
best-order|direct|judging|1|	1 7	2-3 -9	4-7 34	8+ 27
best-order|direct|judging|2-4|	1 11	2-3 -8	4-7 7	8+ 37
best-order|direct|judging|5-10|	2-3 -14	8+ 38
best-order|direct|judging|far|	1 9	2-3 -10	4-7 -6	8+ 38
best-order|direct|saying|0|	1 30	4-7 10	8+ 10
best-order|direct|saying|1|	1 17	2-3 15	4-7 28	8+ 17
best-order|direct|saying|2-4|	1 -6	2-3 9	4-7 -10	8+ 27
best-order|direct|saying|5-10|	2-3 10	8+ 8
best-order|direct|saying|far|	1 6	4-7 7	8+ 39
best-order|direct|thinking|0|	4-7 24
best-order|direct|thinking|1|	1 -20	2-3 -22
best-order|direct|thinking|2-4|	2-3 7	4-7 8	8+ 24
best-order|direct|thinking|5-10|	1 -17	2-3 25	4-7 24	8+ 18
best-order|direct|thinking|far|	1 7	2-3 11	4-7 -15	8+ 21
best-order|inverted|judging|0|	1 -9	2-3 -7	4-7 -8
best-order|inverted|judging|1|	2-3 20	4-7 10	8+ 7
best-order|inverted|judging|2-4|	4-7 10
best-order|inverted|judging|5-10|	2-3 18
best-order|inverted|judging|far|	2-3 14	4-7 12
best-order|inverted|saying|0|	1 10	4-7 14	8+ 21
best-order|inverted|saying|1|	1 10	2-3 44	4-7 31	8+ 9
best-order|inverted|saying|2-4|	1 -13	2-3 -29	4-7 34	8+ 18
best-order|inverted|saying|5-10|	1 -12	2-3 -20	4-7 34	8+ 12
best-order|inverted|saying|far|	1 -7	2-3 8	4-7 48	8+ 28
best-order|naked|naked|0|	2-3 -11	4-7 -11	8+ 39
best-order|naked|naked|1|	1 -21	2-3 7	8+ 39
best-order|naked|naked|2-4|	1 7	8+ 10
best-order|naked|naked|5-10|	2-3 8	4-7 6	8+ 11
best-order|naked|naked|far|	1 6
best-order|passive|judging|1|	2-3 -12
best-order|passive|judging|2-4|	2-3 -23	4-7 -16
best-order|passive|passive|0|	2-3 -14
best-order|passive|passive|5-10|	2-3 18	8+ 15
best-order|passive|saying|1|	4-7 10
best-order|passive|saying|5-10|	8+ 13
best-order|relative|judging|1|	2-3 17
best-order|relative|judging|2-4|	1 -17	2-3 20
best-order|relative|judging|5-10|	4-7 -16
best-order|relative|judging|far|	2-3 27	4-7 8	8+ -20
best-order|relative|relative|5-10|	1 -15	8+ 16
best-order|relative|saying|0|	2-3 -14	4-7 -14
best-order|relative|saying|1|	2-3 -23	4-7 10	8+ 26
best-order|relative|saying|2-4|	2-3 -19
best-order|relative|saying|5-10|	2-3 10	4-7 21	8+ 16
best-order|shared|judging|-5|	1 -23
best-order|shared|judging|0|	1 -13	2-3 19
best-order|shared|judging|1|	1 12	2-3 31
best-order|shared|judging|2-4|	2-3 18	4-7 21
best-order|shared|judging|5-10|	1 19	2-3 41
best-order|shared|judging|far|	2-3 6
best-order|shared|saying|-7|	8+ 16
best-order|shared|saying|-9|	1 -15
best-order|shared|saying|0|	2-3 20	4-7 28	8+ 38
best-order|shared|saying|1|	2-3 -11	4-7 36	8+ 20
best-order|shared|saying|2-4|	1 36	2-3 7	4-7 37	8+ 33
best-order|shared|saying|5-10|	2-3 -16	4-7 37	8+ 21
best-order|shared|saying|far|	1 26	2-3 -13	4-7 20	8+ 11
best-order|shared|shared|-16|	1 -14
best-order|shared|shared|-3|	1 -15
best-order|shared|shared|-5|	1 -15
best-order|shared|shared|2-4|	4-7 15
best-order|shared|shared|5-10|	1 -18
best-order|shared|shared|far|	1 -11
best-order|shared|thinking|-10|	2-3 -13
best-order|shared|thinking|-12|	2-3 21
best-order|shared|thinking|0|	1 -16	8+ 6
best-order|shared|thinking|5-10|	2-3 -7
best-phrase|name|	according 30	apposed -12	apposition 28	judging 20	naked 11	passive 15	saying 22	shared -27
best-phrase|noun|	according -7	apposed -31	apposition -15	direct -29	judging -16	naked -34	relative -23	thinking 21
best-phrase|pronoun|	according 19	apposed -11	direct 6	judging 26	naked -11	thinking -6
best-score|	-1 -42	-2 -66	-3 -24	-4 -22	0 -22	1 8	2 18	3 15	4 48	5 56	6 56	7 13	8 11
best-score|-1|	1 -26	2-3 -37	8+ 49
best-score|-2|	1 -51	2-3 -42	4-7 -35	8+ 12
best-score|-3|	1 -18	2-3 -17	4-7 -11	8+ 43
best-score|-4|	2-3 -17	4-7 -9
best-score|0|	1 -12	4-7 -13
best-score|1|	1 9	4-7 11	8+ 9
best-score|2|	1 -9	2-3 11	4-7 22	8+ 34
best-score|3|	4-7 41	8+ 8
best-score|4|	1 38	2-3 24	4-7 20	8+ 27
best-score|5|	1 49	2-3 42	4-7 38	8+ 22
best-score|6|	1 27	2-3 52	4-7 43	8+ 17
best-score|7|	4-7 27	8+ 7
best-score|8|	2-3 10	4-7 6	8+ 6
best|according-to|according|	2-3 15	4-7 59	8+ 42
best|colon|judging|	8+ 11
best|colon|naked|	4-7 36	8+ 20
best|colon|saying|	8+ 21
best|named-before|naked|	1 21	2-3 7	4-7 -7
best|paragraph-before|direct|	8+ 21
best|paragraph-before|judging|	4-7 14	8+ 28
best|paragraph-before|saying|	1 -20	2-3 -21	8+ 36
best|possessor|naked|	1 7	2-3 13	4-7 -6	8+ 21
best|quote-then-speaker|apposed|	1 -32	2-3 -14	4-7 -14
best|quote-then-speaker|direct|	1 -21	2-3 -14	4-7 11	8+ 32
best|quote-then-speaker|judging|	1 -14	2-3 22	4-7 8	8+ 21
best|quote-then-speaker|passive|	2-3 -14
best|quote-then-speaker|saying|	1 14	2-3 -9	4-7 7	8+ 21
best|quote-then-speaker|shared|	1 -24
best|quote-then-verb|judging|	1 -9	2-3 10	4-7 -6	8+ 7
best|quote-then-verb|saying|	1 8	2-3 -16	4-7 23	8+ 17
best|sentence-after|according|	2-3 -17
best|sentence-after|apposition|	4-7 15
best|sentence-after|direct|	2-3 17	8+ 15
best|sentence-after|saying|	8+ 25
best|sentence-before|according|	1 11	2-3 -13	4-7 13	8+ 13
best|sentence-before|apposed|	2-3 -11	4-7 10
best|sentence-before|apposition|	2-3 13	8+ 6
best|sentence-before|direct|	1 -27	2-3 -13	4-7 -8	8+ 24
best|sentence-before|judging|	2-3 -6	4-7 15	8+ 21
best|sentence-before|relative|	8+ 18
best|sentence-before|saying|	1 -27	2-3 -12	4-7 23	8+ 20
best|sentence-before|thinking|	8+ 15
best|signature|naked|	1 -18	2-3 -24	4-7 8	8+ 23
best|speaker-then-quote|apposed|	1 -13	4-7 -8	8+ 27
best|speaker-then-quote|apposition|	2-3 -15	4-7 23	8+ 6
best|speaker-then-quote|direct|	1 -10	8+ 6
best|speaker-then-quote|judging|	1 10	2-3 7	4-7 14	8+ -7
best|speaker-then-quote|passive|	2-3 18	8+ 15
best|speaker-then-quote|relative|	1 -15	2-3 -23
best|speaker-then-quote|saying|	1 14	2-3 8	4-7 6	8+ 6
best|speaker-then-quote|shared|	1 -6	4-7 15
best|speaker-then-quote|thinking|	2-3 11	4-7 18	8+ 39
best|transcript|naked|	4-7 -22	8+ 15
best|verb-then-speaker|judging|	2-3 16	4-7 11
best|verb-then-speaker|saying|	1 -12	2-3 -18	4-7 33	8+ 19
case-follow|all-one|(|	! 6
case-follow|all-one|)|	none 8
case-follow|all-one|+|	none 7
case-follow|all-one|,|	! 19	? 8	none -44
case-follow|all-one|-|	none 9
case-follow|all-one|:|	none 24
case-follow|all-one|;|	none -20
case-follow|all-one|auxiliary|	, 11	. 17	none -13
case-follow|all-one|capital|	. 25	? 10	none -8
case-follow|all-one|coordinator|	! -17	, -29
case-follow|all-one|determiner|	, 11	. -13	none -31
case-follow|all-one|end|	! 8	. 9
case-follow|all-one|preposition|	! 19	, -14	. 19	none -33
case-follow|all-one|pronoun|	, 40	. 9
case-follow|all-one|stop|	! 10	none -21
case-follow|all-one|that|	none -30
case-follow|all-one|verb-judging|	none -6
case-follow|all-one|verb-saying|	, -23	none 13
case-follow|all-one|word|	, -13	none 6
case-follow|all|(|	none -32
case-follow|all|+|	none 14
case-follow|all|,|	none -60
case-follow|all|-|	none 16
case-follow|all|:|	none -26
case-follow|all|;|	none -6
case-follow|all|adverb|	none -6
case-follow|all|auxiliary|	, -20
case-follow|all|capital|	, 6	? 14	none -26
case-follow|all|coordinator|	, -18	none -11
case-follow|all|determiner|	! 10	, -8	. 11
case-follow|all|end|	! 16	. 10	none 15
case-follow|all|preposition|	, -18	. 24
case-follow|all|pronoun|	. -31	none -14
case-follow|all|quote|	. -32
case-follow|all|stop|	none -33
case-follow|all|that|	, -20	none -6
case-follow|all|verb-saying|	? 11	none -13
case-follow|all|word|	, -31
case-follow|all|–|	none -8
case-follow|first|'|	, 21
case-follow|first|(|	. -7	none -15
case-follow|first|)|	none 6
case-follow|first|+|	none 19
case-follow|first|,|	? -8	none -7
case-follow|first|-|	none 14
case-follow|first|;|	none -13
case-follow|first|[|	. 27
case-follow|first|auxiliary|	. 18	none -8
case-follow|first|capital|	! 23	, 22	? 30
case-follow|first|coordinator|	, 14	. 23	? 17	none 26
case-follow|first|determiner|	! 25	, 40	? 19	none -6
case-follow|first|end|	. 13	? 49	none 44
case-follow|first|preposition|	. 21	none -14
case-follow|first|pronoun|	! 26	, 12	. 19	? 30	none 21
case-follow|first|quote|	. -9
case-follow|first|stop|	? 24	none -14
case-follow|first|subordinator|	, 18	. 22
case-follow|first|that|	. 15	none 24
case-follow|first|verb-judging|	, 13
case-follow|first|verb-saying|	! 12	, 42	? 25	none 8
case-follow|first|word|	, 21	none -32
case-follow|first|–|	, 10	? -9
case-follow|first|—|	! 13	. 26	? 16	none 18
case-follow|most|,|	none 6
case-follow|most|;|	none 8
case-follow|most|auxiliary|	none -8
case-follow|most|capital|	! 16	, 25	. 11
case-follow|most|determiner|	, 12	none 12
case-follow|most|end|	! 14	none 10
case-follow|most|preposition|	none -8
case-follow|most|pronoun|	! 22	, 33
case-follow|most|verb-saying|	, 13	none -18
case-follow|most|—|	. 18
case-follow|none|(|	. 8	none 6
case-follow|none|)|	none -15
case-follow|none|,|	none 18
case-follow|none|-|	none -7
case-follow|none|:|	none 16
case-follow|none|;|	none 14
case-follow|none|[|	. 20
case-follow|none|adverb|	, 29
case-follow|none|auxiliary|	, 7	none -17
case-follow|none|capital|	, 16	none 15
case-follow|none|coordinator|	, -8	. 25	none 13
case-follow|none|determiner|	! 14	, -8	none 16
case-follow|none|end|	. 6	? 6	none -34
case-follow|none|preposition|	, 15	. -9	none 19
case-follow|none|pronoun|	. 42
case-follow|none|quote|	. 23	none 19
case-follow|none|stop|	none 12
case-follow|none|subordinator|	, -9	. -15	none 36
case-follow|none|that|	none 26
case-follow|none|verb-judging|	, 30	none -21
case-follow|none|verb-saying|	, -17
case-follow|none|verb-thinking|	, -12
case-follow|none|word|	, 28
case-follow|none|–|	none 8
case-follow|none|—|	. 8	none -12
case-follow|some|+|	none 9
case-follow|some|-|	none -8
case-follow|some|;|	none 12
case-follow|some|auxiliary|	, 16
case-follow|some|capital|	, 16	. 16
case-follow|some|coordinator|	, -6	. 16	none 27
case-follow|some|determiner|	, 21	. 22	none 17
case-follow|some|end|	! 14	none 13
case-follow|some|preposition|	, 17	. 15	none 31
case-follow|some|pronoun|	, 23	. 13
case-follow|some|stop|	none 11
case-follow|some|subordinator|	, 19	none 23
case-follow|some|verb-saying|	, 25
case-follow|some|word|	, -14	none 17
case-intro|all-one|	( 7	, -18	: 20	adverb -18	possessive -31	preposition -9	pronoun 21	quote -18	start -11	verb-judging -27	verb-saying -12	verb-thinking -7	word 7	— 9
case-intro|all|	' -15	, -27	: 7	; -14	capital -7	coordinator -19	possessive -29	preposition -9	pronoun -6	quote 18	start -15	stop 26	subordinator 6	verb-judging -23	verb-thinking -6	word -18	— -8
case-intro|first|	( -14	) 10	, 37	- 14	: 14	; -9	auxiliary 22	capital -9	coordinator 7	possessive -17	start 16	stop 25	subordinator 10	that 20	verb-judging 9	verb-saying -23	word -34	• 7
case-intro|most|	, 21	: 23	auxiliary 16	capital 8	preposition -7	start 7	stop 6	verb-saying 12	– 10
case-intro|none|	% -8	, 13	- -6	: -15	; 14	adverb 20	capital 15	coordinator 6	possessive 28	pronoun 6	stop 8	that 7	verb-judging 9	verb-saying 15	verb-thinking 6	– -7	— 20	’ 18
case-intro|some|	, 13	adverb 22	auxiliary 13	capital 32	coordinator -15	possessive 17	preposition 16	pronoun 22	start 11	subordinator 26	that 25	verb-judging -6	verb-saying 33	verb-thinking 15	word 26
case|all-one|	2 -22	3 -6	4-5 -22	6-9 10
case|all|	10+ 20	3 -23	4-5 -38	6-9 -16
case|first|	10+ 23	2 8	3 7	6-9 -9
case|most|	10+ 15	4-5 -6
case|none|	1 -10	10+ 48	2 -20	3 40	4-5 37	6-9 31
case|some|	10+ 36	4-5 10	6-9 66
clause|false|false|	all -33	all-one -23	most -8	none 11	some 20
clause|false|true|	all -22	all-one 31	first 20	none 15	some 7
clause|true|false|	all -14	all-one -22	most 30	none 14	some 22
clause|true|true|	all 17	all-one 22	first 7	most 28	some 33
closed|	false -13
continues|	true 9
dated|	true -28
ending|	! 41	, 6	. 17	? 42	none -20
family|"|	1 31	2-3 12	4-7 17
family|'|	1 6	2-3 11	4-7 -20	8+ 19
family|A|	2-3 11
family|C|	4-7 7	8+ 7
family|D|	4-7 13	8+ 10
family|E|	4-7 16
family|M|	2-3 14
family|O|	2-3 12
family|Q|	4-7 7
family|S|	2-3 22	4-7 8
family|U|	2-3 6	8+ 6
family|V|	4-7 16
family|«|	1 10	8+ 12
family|»|	2-3 -10	8+ 6
family|¿|	2-3 9	4-7 7
family|À|	8+ 7
family|‘|	1 -35	2-3 -37	8+ 16
family|’|	8+ 7
family|‚|	2-3 13	8+ 6
family|“|	1 -16	4-7 14	8+ 23
family|„|	1 -17	2-3 7	8+ 12
family|›|	8+ 7
follow|	' 18	( -18	+ 18	, -22	- 9	: 12	; 11	[ 18	adverb 11	auxiliary -22	capital 17	coordinator 7	determiner 8	end 8	preposition 10	pronoun 16	quote -13	stop -10	subordinator 19	that 13	verb-judging -8	verb-saying 7	verb-thinking -10	— 21
headline|false|	4-7 -8	8+ 14
headline|true|	1 -19	2-3 -16	4-7 35	8+ 34
in-noun|false|false|1|	first 17
in-noun|false|false|2-3|	all -7	all-one -10	first 11	some 6
in-noun|false|false|4-7|	all -24	all-one -21	none 34	some 20
in-noun|false|false|8+|	all -12	all-one 16	first 14	most 19	none 14	some 34
in-noun|false|true|1|	all-one -6	first -14	none 11
in-noun|false|true|2-3|	all -11	first 25	most -11
in-noun|false|true|4-7|	first 33	most 19	none 19
in-noun|false|true|8+|	first 12	most 15	none 30	some 30
in-noun|true|false|1|	first -9	none -13
in-noun|true|false|2-3|	all -9	all-one -21	first -9	none 8
in-noun|true|false|4-7|	all -22	all-one -12	first -25	most -12	none 28	some 49
in-noun|true|false|8+|	first 32	most 12	none 38	some 30
in-noun|true|true|1|	all-one 34	none -7
in-noun|true|true|2-3|	all-one -17	none 15	some 6
in-noun|true|true|4-7|	all -31	first -21	none 25	some 18
in-noun|true|true|8+|	first -13	none 25	some 19
intro-follow|'|pronoun|	2-3 -15
intro-follow|(|)|	1 14
intro-follow|(|,|	1 -19	2-3 -23	4-7 -17	8+ -18
intro-follow|(|determiner|	4-7 20
intro-follow|)|end|	8+ 10
intro-follow|,|(|	2-3 -26
intro-follow|,|)|	1 -13
intro-follow|,|,|	1 -30	2-3 -14	4-7 -15
intro-follow|,|-|	4-7 18
intro-follow|,|;|	2-3 -20
intro-follow|,|auxiliary|	1 -19	2-3 -18
intro-follow|,|capital|	2-3 18	4-7 16	8+ 30
intro-follow|,|coordinator|	1 -35	4-7 -9	8+ 16
intro-follow|,|determiner|	2-3 -15	4-7 -18	8+ 24
intro-follow|,|end|	1 28	2-3 27	4-7 53	8+ 25
intro-follow|,|preposition|	4-7 11
intro-follow|,|pronoun|	4-7 27	8+ 22
intro-follow|,|stop|	1 23	2-3 48	4-7 33	8+ 11
intro-follow|,|subordinator|	2-3 -10	4-7 15	8+ 11
intro-follow|,|that|	2-3 -20
intro-follow|,|verb-saying|	4-7 21	8+ 23
intro-follow|,|word|	1 -23	2-3 -26	4-7 -10	8+ 18
intro-follow|,|—|	4-7 16
intro-follow|-|-|	4-7 -15
intro-follow|-|end|	8+ 19
intro-follow|-|stop|	8+ 18
intro-follow|:|(|	2-3 -29	4-7 -10	8+ 26
intro-follow|:|+|	4-7 18
intro-follow|:|,|	1 -22	2-3 -12	4-7 -15	8+ 22
intro-follow|:|[|	8+ 23
intro-follow|:|capital|	1 13	2-3 6	4-7 38	8+ 22
intro-follow|:|determiner|	1 -14	4-7 39	8+ 28
intro-follow|:|end|	2-3 37	4-7 51	8+ 35
intro-follow|:|preposition|	4-7 8
intro-follow|:|pronoun|	2-3 9	4-7 26	8+ 15
intro-follow|:|stop|	1 -15	2-3 -8	4-7 -14	8+ 15
intro-follow|:|subordinator|	2-3 14	8+ 19
intro-follow|:|verb-saying|	4-7 14	8+ 23
intro-follow|;|(|	4-7 -14
intro-follow|;|,|	1 10
intro-follow|adverb|(|	8+ 18
intro-follow|adverb|,|	1 20	2-3 -8
intro-follow|adverb|capital|	1 13
intro-follow|adverb|end|	2-3 18	8+ 22
intro-follow|adverb|preposition|	1 17	2-3 15
intro-follow|adverb|stop|	2-3 11	4-7 13
intro-follow|adverb|word|	1 -21
intro-follow|auxiliary|,|	1 28	4-7 52	8+ 21
intro-follow|auxiliary|-|	1 -11
intro-follow|auxiliary|;|	2-3 -6	8+ 10
intro-follow|auxiliary|adverb|	4-7 23	8+ 12
intro-follow|auxiliary|capital|	1 16	2-3 -19	4-7 25	8+ 15
intro-follow|auxiliary|coordinator|	1 10	4-7 30	8+ 20
intro-follow|auxiliary|determiner|	2-3 -6	4-7 20	8+ 16
intro-follow|auxiliary|end|	1 -6	2-3 14	8+ 25
intro-follow|auxiliary|preposition|	1 41	2-3 25	8+ 23
intro-follow|auxiliary|pronoun|	1 14	2-3 -19	4-7 30	8+ 17
intro-follow|auxiliary|quote|	4-7 19
intro-follow|auxiliary|stop|	1 -15	2-3 40	4-7 -9	8+ 30
intro-follow|auxiliary|subordinator|	1 17	2-3 38	4-7 23	8+ 18
intro-follow|auxiliary|that|	2-3 22
intro-follow|auxiliary|verb-saying|	1 25	4-7 25	8+ 20
intro-follow|auxiliary|word|	1 22	4-7 34
intro-follow|capital|(|	2-3 -11	4-7 -6
intro-follow|capital|,|	2-3 30	4-7 27
intro-follow|capital|;|	8+ 8
intro-follow|capital|[|	8+ 26
intro-follow|capital|auxiliary|	1 -8	2-3 -19
intro-follow|capital|capital|	1 -11	8+ 24
intro-follow|capital|coordinator|	1 18	2-3 20	4-7 11	8+ 11
intro-follow|capital|determiner|	2-3 17	4-7 17	8+ 17
intro-follow|capital|end|	2-3 15	4-7 23
intro-follow|capital|preposition|	1 -13	2-3 -15	4-7 7	8+ 18
intro-follow|capital|pronoun|	4-7 15	8+ 19
intro-follow|capital|stop|	1 -18	2-3 16	8+ 26
intro-follow|capital|subordinator|	1 22	2-3 15	4-7 17	8+ 19
intro-follow|capital|verb-judging|	1 -9	2-3 -7
intro-follow|capital|verb-saying|	1 -8	2-3 -14	8+ 21
intro-follow|capital|word|	1 -11	2-3 13	8+ 8
intro-follow|coordinator|,|	2-3 34
intro-follow|coordinator|capital|	2-3 14
intro-follow|coordinator|coordinator|	2-3 -23	4-7 -11
intro-follow|coordinator|determiner|	1 -18	2-3 -16
intro-follow|coordinator|end|	2-3 8	4-7 21	8+ 30
intro-follow|coordinator|preposition|	1 31	2-3 13	4-7 -9	8+ 8
intro-follow|coordinator|pronoun|	2-3 19	4-7 20
intro-follow|coordinator|stop|	1 -36	2-3 8	4-7 14	8+ 24
intro-follow|coordinator|subordinator|	1 23	4-7 17
intro-follow|coordinator|verb-saying|	1 13	2-3 -16	4-7 -8	8+ 18
intro-follow|coordinator|word|	1 -14
intro-follow|determiner|)|	2-3 -24
intro-follow|determiner|,|	1 16	2-3 -45	4-7 -18
intro-follow|determiner|-|	1 24
intro-follow|determiner|;|	2-3 19
intro-follow|determiner|auxiliary|	1 -23	4-7 18
intro-follow|determiner|capital|	1 9	4-7 9	8+ 13
intro-follow|determiner|coordinator|	1 21	2-3 -8	4-7 32
intro-follow|determiner|determiner|	1 15	2-3 27	4-7 18
intro-follow|determiner|end|	1 -8	2-3 61	4-7 36	8+ 22
intro-follow|determiner|preposition|	2-3 10	4-7 -7	8+ 15
intro-follow|determiner|pronoun|	2-3 12
intro-follow|determiner|quote|	2-3 22
intro-follow|determiner|stop|	1 7	2-3 -36	8+ 11
intro-follow|determiner|subordinator|	1 -16	2-3 -11
intro-follow|determiner|that|	2-3 33
intro-follow|determiner|verb-judging|	1 -28
intro-follow|determiner|verb-saying|	1 -6	2-3 -22	8+ 12
intro-follow|determiner|word|	1 6	2-3 13	4-7 -10
intro-follow|possessive|,|	4-7 -15
intro-follow|possessive|-|	1 -19
intro-follow|possessive|capital|	2-3 -20
intro-follow|possessive|coordinator|	2-3 19
intro-follow|possessive|end|	2-3 -28	4-7 29	8+ 17
intro-follow|possessive|preposition|	2-3 15	4-7 -13
intro-follow|possessive|quote|	4-7 -16
intro-follow|possessive|stop|	4-7 -11
intro-follow|possessive|subordinator|	4-7 -11
intro-follow|possessive|that|	2-3 -11
intro-follow|possessive|word|	1 7	2-3 17	4-7 -15
intro-follow|preposition|(|	2-3 -19	4-7 -10
intro-follow|preposition|+|	2-3 9
intro-follow|preposition|,|	1 -36	2-3 -6	8+ 16
intro-follow|preposition|-|	4-7 18
intro-follow|preposition|:|	2-3 -13
intro-follow|preposition|;|	1 9	4-7 8
intro-follow|preposition|adverb|	2-3 22
intro-follow|preposition|auxiliary|	1 9	2-3 -10	4-7 21
intro-follow|preposition|capital|	1 7	2-3 -13	4-7 19	8+ 20
intro-follow|preposition|coordinator|	1 -23	2-3 9	4-7 28	8+ 7
intro-follow|preposition|determiner|	1 7	2-3 9	4-7 20	8+ 10
intro-follow|preposition|end|	1 -18	2-3 -10	4-7 19	8+ 31
intro-follow|preposition|preposition|	1 26	2-3 9	4-7 37	8+ 21
intro-follow|preposition|pronoun|	2-3 -27	8+ 16
intro-follow|preposition|stop|	1 -14	2-3 -26	4-7 21	8+ 26
intro-follow|preposition|subordinator|	1 -9	2-3 9	4-7 15	8+ 19
intro-follow|preposition|that|	1 -26	2-3 23
intro-follow|preposition|verb-saying|	1 28	2-3 -8
intro-follow|preposition|word|	4-7 11
intro-follow|preposition|–|	2-3 8
intro-follow|pronoun|+|	2-3 7
intro-follow|pronoun|,|	4-7 21
intro-follow|pronoun|;|	4-7 7
intro-follow|pronoun|auxiliary|	2-3 17
intro-follow|pronoun|capital|	4-7 19	8+ 14
intro-follow|pronoun|coordinator|	1 19	2-3 22	4-7 10
intro-follow|pronoun|determiner|	1 -8	2-3 26	4-7 6
intro-follow|pronoun|end|	1 28	2-3 36	4-7 23	8+ 18
intro-follow|pronoun|preposition|	2-3 -12	4-7 20
intro-follow|pronoun|stop|	2-3 -20	4-7 49	8+ 21
intro-follow|pronoun|subordinator|	2-3 13
intro-follow|pronoun|word|	2-3 19	4-7 15
intro-follow|quote|coordinator|	2-3 -7
intro-follow|quote|determiner|	4-7 17
intro-follow|quote|end|	4-7 23	8+ 25
intro-follow|quote|pronoun|	4-7 20
intro-follow|start|'|	8+ 19
intro-follow|start|(|	1 -24	2-3 -15
intro-follow|start|,|	2-3 -9	4-7 45	8+ 11
intro-follow|start|:|	4-7 31	8+ 32
intro-follow|start|auxiliary|	1 -11	2-3 -20
intro-follow|start|capital|	1 -20	2-3 20	4-7 48	8+ 22
intro-follow|start|coordinator|	1 11
intro-follow|start|determiner|	1 28	2-3 22	4-7 54	8+ 31
intro-follow|start|end|	1 -20	2-3 -13	4-7 -9	8+ 55
intro-follow|start|preposition|	1 -22	2-3 -19	8+ 28
intro-follow|start|pronoun|	1 17	2-3 48	4-7 45	8+ 22
intro-follow|start|quote|	8+ -6
intro-follow|start|stop|	8+ 22
intro-follow|start|subordinator|	2-3 -22	8+ 16
intro-follow|start|that|	8+ 21
intro-follow|start|verb-saying|	2-3 51	4-7 47	8+ 21
intro-follow|start|word|	1 -11	4-7 37	8+ 26
intro-follow|start|—|	4-7 26	8+ 29
intro-follow|stop|'|	4-7 14	8+ 12
intro-follow|stop|(|	8+ 21
intro-follow|stop|,|	1 28	2-3 45	4-7 12	8+ 8
intro-follow|stop|auxiliary|	1 -7	2-3 -8	8+ 22
intro-follow|stop|capital|	1 14	2-3 19	4-7 33	8+ 16
intro-follow|stop|coordinator|	8+ 12
intro-follow|stop|determiner|	1 16	2-3 8	4-7 26	8+ 16
intro-follow|stop|end|	2-3 25	4-7 73	8+ 20
intro-follow|stop|preposition|	4-7 13	8+ 24
intro-follow|stop|pronoun|	1 24	4-7 30	8+ 16
intro-follow|stop|stop|	1 22
intro-follow|stop|subordinator|	1 18	4-7 18	8+ 21
intro-follow|stop|that|	8+ 14
intro-follow|stop|verb-judging|	1 13	2-3 -13
intro-follow|stop|verb-saying|	1 17	2-3 30	4-7 34	8+ 14
intro-follow|stop|word|	2-3 13	4-7 26	8+ 19
intro-follow|stop|—|	4-7 7
intro-follow|subordinator|,|	1 19	2-3 -16	4-7 -14
intro-follow|subordinator|;|	2-3 -22
intro-follow|subordinator|auxiliary|	1 -26	2-3 -21	4-7 20
intro-follow|subordinator|capital|	2-3 -16	8+ 16
intro-follow|subordinator|coordinator|	1 17	2-3 29	4-7 21	8+ 18
intro-follow|subordinator|determiner|	2-3 -20	4-7 20
intro-follow|subordinator|end|	2-3 -6	4-7 9	8+ 17
intro-follow|subordinator|preposition|	1 -9	2-3 24	4-7 28
intro-follow|subordinator|pronoun|	8+ 15
intro-follow|subordinator|stop|	1 -23	2-3 18	4-7 16	8+ 20
intro-follow|subordinator|subordinator|	4-7 23	8+ -20
intro-follow|subordinator|verb-thinking|	2-3 -18
intro-follow|subordinator|word|	1 6	2-3 -37
intro-follow|that|,|	4-7 21	8+ 18
intro-follow|that|adverb|	8+ 10
intro-follow|that|auxiliary|	1 -14	4-7 -11
intro-follow|that|capital|	8+ 15
intro-follow|that|coordinator|	4-7 13	8+ 21
intro-follow|that|determiner|	2-3 18
intro-follow|that|end|	1 9	2-3 23	4-7 27	8+ 22
intro-follow|that|preposition|	4-7 21	8+ 24
intro-follow|that|pronoun|	4-7 14
intro-follow|that|stop|	2-3 18	4-7 26	8+ 27
intro-follow|that|subordinator|	8+ 22
intro-follow|that|word|	2-3 23
intro-follow|verb-judging|,|	1 -29	2-3 14	4-7 -9
intro-follow|verb-judging|;|	2-3 13	4-7 16
intro-follow|verb-judging|auxiliary|	2-3 -35
intro-follow|verb-judging|capital|	4-7 -7
intro-follow|verb-judging|determiner|	2-3 20	4-7 17	8+ 18
intro-follow|verb-judging|end|	1 -23	2-3 -11	4-7 38
intro-follow|verb-judging|preposition|	1 -40	2-3 -19	4-7 26
intro-follow|verb-judging|pronoun|	1 18	4-7 -12
intro-follow|verb-judging|quote|	2-3 -12
intro-follow|verb-judging|stop|	1 17	4-7 36	8+ 22
intro-follow|verb-judging|subordinator|	2-3 19
intro-follow|verb-judging|verb-judging|	1 -18	2-3 18
intro-follow|verb-judging|verb-saying|	2-3 16
intro-follow|verb-judging|word|	1 24	2-3 -14	4-7 -10
intro-follow|verb-judging|–|	1 -19
intro-follow|verb-saying|,|	1 -15	2-3 -29	4-7 -16
intro-follow|verb-saying|;|	2-3 -21	4-7 -13
intro-follow|verb-saying|auxiliary|	1 -20	2-3 22
intro-follow|verb-saying|capital|	2-3 -10	4-7 22	8+ 8
intro-follow|verb-saying|coordinator|	1 18	2-3 7
intro-follow|verb-saying|determiner|	2-3 23	4-7 -14
intro-follow|verb-saying|end|	1 -6	2-3 39	8+ -18
intro-follow|verb-saying|preposition|	1 33	2-3 10	8+ 21
intro-follow|verb-saying|stop|	2-3 18	4-7 -7
intro-follow|verb-saying|subordinator|	4-7 19
intro-follow|verb-saying|that|	2-3 -20
intro-follow|verb-saying|word|	1 -10	2-3 -19	4-7 23
intro-follow|verb-thinking|,|	2-3 -19	4-7 12
intro-follow|verb-thinking|auxiliary|	2-3 -19
intro-follow|verb-thinking|capital|	4-7 13	8+ 15
intro-follow|verb-thinking|coordinator|	1 -11
intro-follow|verb-thinking|end|	2-3 -18	4-7 32	8+ 18
intro-follow|verb-thinking|preposition|	2-3 26
intro-follow|verb-thinking|stop|	1 -19	2-3 9	4-7 36	8+ 6
intro-follow|verb-thinking|subordinator|	4-7 17
intro-follow|word|(|	2-3 -13
intro-follow|word|,|	1 -23	2-3 -13	4-7 27	8+ 12
intro-follow|word|-|	4-7 15
intro-follow|word|;|	2-3 9	4-7 11
intro-follow|word|adverb|	1 -29
intro-follow|word|auxiliary|	1 -6	2-3 6
intro-follow|word|capital|	1 18	2-3 11	8+ 30
intro-follow|word|coordinator|	1 14	2-3 11	8+ 6
intro-follow|word|determiner|	2-3 -19	4-7 8	8+ 6
intro-follow|word|end|	1 -8	4-7 -8	8+ 29
intro-follow|word|preposition|	2-3 -9	4-7 -19	8+ 26
intro-follow|word|pronoun|	1 10	2-3 22	4-7 26
intro-follow|word|stop|	2-3 18	4-7 33	8+ 36
intro-follow|word|subordinator|	4-7 26
intro-follow|word|that|	1 -19	2-3 11
intro-follow|word|verb-saying|	1 -36	2-3 6	8+ 7
intro-follow|word|word|	1 -8	2-3 -11	4-7 -13	8+ -10
intro-follow|–|,|	1 9	4-7 -12	8+ 13
intro-follow|–|end|	2-3 14
intro-follow|–|preposition|	2-3 -13
intro-follow|–|–|	2-3 -14	4-7 10
intro-follow|—|(|	4-7 -15
intro-follow|—|determiner|	2-3 -12
intro-follow|—|end|	2-3 18	8+ 11
intro-follow|—|pronoun|	2-3 9
intro-follow|—|—|	2-3 16	4-7 13	8+ 19
intro-follow|’|coordinator|	4-7 9
intro-follow|’|stop|	2-3 8	4-7 9
intro-follow|•|:|	2-3 7
intro|	% -8	' -11	( -7	) 10	- -7	: 10	adverb 12	auxiliary 6	capital 6	possessive -16	pronoun 13	start 7	stop 22	that 15	verb-judging -14	verb-saying -10	word -8	– -10	’ 18	• 7
lead|lower|	% -8	, 14	: -15	; 14	adverb 10	auxiliary 14	capital 26	possessive 26	preposition 7	pronoun 11	quote -9	that 9	verb-saying 15	verb-thinking 7	— 20	’ 18
lead|other|	auxiliary -23	determiner 26	pronoun 8	start 15	stop 16	— 12
lead|upper|	' -15	( -6	) 10	, -8	: 18	; -19	adverb -9	capital -14	coordinator -7	possessive -46	preposition -17	pronoun 10	quote 10	start 6	stop 22	that 25	verb-judging -29	verb-saying -21	verb-thinking -6	word -22	– -8	• 7
naming|alias|1|	1 -14
naming|baptisée|1|	1 -12
naming|begriff|1|	1 -8
naming|called|1|	2-3 10
naming|called|2|	1 40	2-3 -16	4-7 50	8+ 20
naming|called|3|	1 51	2-3 37	4-7 54	8+ 14
naming|christened|1|	2-3 -15
naming|christened|3|	1 -18
naming|code-named|1|	2-3 -19
naming|conhecido|2|	8+ 7
naming|conocido|2|	1 -13
naming|detta|2|	4-7 14
naming|detto|1|	4-7 7
naming|dite|1|	2-3 -14
naming|dit|1|	4-7 10
naming|dit|2|	2-3 11	4-7 11
naming|dit|3|	2-3 18	4-7 24
naming|dubbed|1|	1 -19
naming|entitled|1|	4-7 -6
naming|false|	, 18	: -9	adverb -7	auxiliary -7	preposition -16	pronoun -7	quote 7	subordinator -29	that 17	verb-judging -22	verb-saying 18	verb-thinking -10	word -30
naming|hashtag|1|	1 -8
naming|known|2|	1 -30	4-7 -14
naming|known|3|	2-3 -43
naming|labelled|3|	2-3 21
naming|motto|2|	1 -13
naming|mot|2|	1 -16
naming|naam|2|	2-3 -12
naming|named|1|	1 -12	2-3 -19
naming|named|2|	2-3 -13	8+ 16
naming|named|3|	2-3 17
naming|nicknamed|1|	1 -12	2-3 -25	4-7 -19
naming|nicknamed|2|	1 -13	2-3 -14
naming|none|	8+ 14
naming|palavra|1|	1 -11
naming|phrase|1|	2-3 -16
naming|phrase|2|	4-7 25
naming|slogan|1|	4-7 -18
naming|slogan|2|	2-3 -6	4-7 -13
naming|so-called|1|	1 -32	2-3 -38
naming|sogenannte|1|	1 -11
naming|tagged|1|	1 -23	2-3 -12
naming|termed|1|	2-3 24
naming|termed|3|	4-7 22
naming|terms|1|	1 -17
naming|term|1|	2-3 -7
naming|term|2|	1 -10
naming|titled|1|	2-3 -19	4-7 -24
naming|titled|2|	8+ 7
naming|titre|2|	2-3 -10
naming|true|	% -8	' -11	( -7	) 10	- -13	: 11	adverb 14	auxiliary 11	capital 7	possessive -16	pronoun 20	start 7	stop 23	subordinator 11	that 9	verb-saying -12	word 10	– -10	’ 18	• 7
naming|words|1|	2-3 -22
naming|words|2|	1 23	4-7 18
naming|word|1|	1 -25
naming|word|2|	1 -21	2-3 20	4-7 19
naming|word|3|	1 -19
naming|wort|1|	1 -13
naming|zogeheten|1|	2-3 -10
nobody|1|	adverb -20	determiner -12	preposition -15	start -23	word -23
nobody|2-3|	, -12	auxiliary -21	coordinator -23	determiner -19	preposition -25	start 14	subordinator -12	verb-thinking -15	word -28	— 20
nobody|4-7|	, 20	: 12	auxiliary -23	capital -15	coordinator -9	stop 27
nobody|8+|	, 15	- 14	start 48	stop 26	— 11
others|0|	1 -11	8+ 13
others|1|	1 9	2-3 -16	8+ 25
others|2|	4-7 -10	8+ 31
others|3|	1 -25	2-3 10	4-7 27	8+ 22
own-case|false|all-one|	( 7	, -20	: 20	adverb -21	auxiliary 11	possessive -31	preposition -8	pronoun 21	quote -18	start -27	verb-judging -27	verb-saying -16	verb-thinking -7	word 10	— 9
own-case|false|all|	' -15	, -30	: 6	; -14	auxiliary 6	capital -8	coordinator -22	possessive -48	preposition -10	pronoun -6	quote 18	start -16	stop 21	subordinator 6	verb-judging -15	verb-saying -7	verb-thinking -6	word -11	— -8
own-case|false|first|	( -17	, 23	- 12	: 26	; -9	auxiliary 18	capital -11	coordinator 6	possessive -17	quote 26	stop 18	subordinator 9	that 12	verb-judging 9	verb-saying 10	verb-thinking 15	word -12	— -6	• 7
own-case|false|most|	, 24	: 15	auxiliary 16	capital 8	preposition -7	verb-saying 12	– 10
own-case|false|none|	% -8	( 12	, 16	- -14	: -20	; 14	adverb 20	capital 13	coordinator 8	possessive 28	pronoun 6	stop 8	that 6	verb-judging 9	verb-saying 12	verb-thinking 6	– -7	’ 18
own-case|false|some|	, 11	adverb 21	auxiliary 12	capital 30	coordinator -16	possessive 15	preposition 16	pronoun 21	subordinator 24	that 22	verb-judging -6	verb-saying 29	verb-thinking 14	word 24
own-case|true|all-one|	adverb -8	auxiliary -11	capital -15	start 25	stop 25	word -26
own-case|true|all|	, 14	: 8	auxiliary -22	possessive 21	start 23	stop 27	verb-judging -21	verb-saying 29	word -26
own-case|true|first|	( 19	, 60	- 19	capital 36	determiner -11	start 39	stop 27	subordinator 20	that 20	verb-saying -37	verb-thinking -12	word -35	— 17
own-case|true|most|	, 14	: 21	determiner 13	start 32	stop 21
own-case|true|none|	( -10	, 16	: 21	adverb 14	auxiliary 42	capital 21	coordinator -6	determiner 17	possessive 18	preposition -11	pronoun 22	subordinator -10	that 37	verb-judging 31	verb-saying 37	word 38
own-case|true|some|	, 12	auxiliary 17	capital 11	determiner 13	preposition 12	pronoun 7	subordinator 17	that 12	verb-saying 18	word 24
own|false|	1 -8	2-3 -10	8+ 18
own|true|	1 -19	2-3 6	8+ 12
sentence|judging|	8+ 48
sentence|none|	1 -47	2-3 -52	4-7 -22	8+ 19
sentence|saying|	1 25	2-3 23	4-7 23	8+ 12
sentence|thinking|	1 -26	2-3 -7
size-ending|10+|!|	capital 20	determiner 15	end 19	pronoun 15
size-ending|10+|,|	' 18	adverb 17	capital 19	coordinator 13	determiner 21	pronoun 20	subordinator 17	verb-saying 20	word 21
size-ending|10+|.|	( 21	[ 31	auxiliary 7	capital 31	coordinator 10	determiner 30	end 28	preposition 8	pronoun 17	quote 18	subordinator 21	— 21
size-ending|10+|?|	capital 24	determiner 9	end 22	pronoun 9	verb-saying 12
size-ending|10+|none|	, 11	: 23	; 13	adverb 16	capital 28	coordinator 24	determiner 26	end 35	preposition 28	pronoun 21	quote 24	stop 22	subordinator 23	that 19	verb-saying 26	word 18	— 16
size-ending|1|!|	( 6	, 14	determiner 21	end -8	preposition 19	stop 10
size-ending|1|,|	capital 14	coordinator -22	determiner 8	preposition -6	pronoun 34	quote -22	subordinator 8	verb-judging 18	verb-saying -13
size-ending|1|.|	auxiliary 18	capital 26	coordinator 9	determiner 6	pronoun 28	subordinator -8
size-ending|1|none|	) 7	, -11	; 10	adverb -8	auxiliary -22	capital -6	coordinator 7	end -30	preposition 17	pronoun 6	stop -18	subordinator 18	that -15	verb-judging -17	verb-saying 10	verb-thinking 8	– -19
size-ending|2|!|	, 10	coordinator -17	end 21
size-ending|2|,|	adverb 16	coordinator 13	determiner 14	preposition -6	pronoun -25	quote 6	that -20	verb-judging 7	verb-saying -7	word 8
size-ending|2|.|	) -6	capital 8	coordinator 21	determiner -26	preposition 26	quote -12	— 11
size-ending|2|?|	, 8	capital 13	end 15	pronoun 21	verb-saying 17
size-ending|2|none|	+ 10	, -30	; 22	adverb 9	auxiliary -23	determiner 37	stop -14	subordinator 14	that 25	verb-judging -20	verb-saying -6	verb-thinking -18	word -10	– 11
size-ending|3|!|	end -7
size-ending|3|,|	auxiliary -8	coordinator 6	determiner -16	preposition 9	quote 20	subordinator 13	verb-judging 17	verb-saying 19
size-ending|3|.|	auxiliary 17	capital -31	coordinator 21	determiner 16	end 13	preposition 15	pronoun 6	quote -21	subordinator -11
size-ending|3|?|	coordinator 17	end 25	pronoun 14	– 11	— 12
size-ending|3|none|	( -23	) -22	; -15	capital -17	end 16	preposition 6	pronoun 19	stop 10	subordinator 16	verb-judging 8	verb-saying -32	word 13	— 21
size-ending|4-5|!|	capital 16	determiner 6	pronoun 26	verb-saying 14	— 9
size-ending|4-5|,|	' 16	capital 42	coordinator -17	determiner 16	preposition -15	pronoun 51	subordinator -7	verb-judging 16	verb-saying 6	word -14
size-ending|4-5|.|	capital 9	coordinator 25	determiner 32	end 12	preposition 6	quote -21	subordinator 15	— 22
size-ending|4-5|?|	, 20	capital 22	end 29	pronoun 18	stop 17	verb-saying 23
size-ending|4-5|none|	( -8	+ 14	- 8	: 15	; 22	adverb 16	auxiliary 34	capital -11	coordinator 51	determiner -17	subordinator 40	verb-thinking 16	— 22
size-ending|6-9|!|	capital 12	determiner 16	end 32
size-ending|6-9|,|	adverb 9	auxiliary -6	capital 18	coordinator -8	determiner 30	pronoun 32	subordinator -13	verb-saying 31	word 6	– 10
size-ending|6-9|.|	capital 42	coordinator 26	determiner 11	end 6	preposition 19	pronoun 7	quote 20	subordinator 21	that 12	— 28
size-ending|6-9|?|	, -11	capital 21	determiner 17	end 33	pronoun 20	stop 20	verb-saying 19	— 7
size-ending|6-9|none|	+ 19	, -7	- 22	: 50	capital 33	coordinator 39	determiner 22	end 41	pronoun 25	quote -15	subordinator 33	verb-saying 18	word -12	— 17
size-follow|10+|	' 21	( 21	) 11	, 11	- 19	: 23	; 13	[ 33	adverb 21	auxiliary 23	capital 21	coordinator 21	determiner 25	end 29	preposition 24	pronoun 20	quote 34	stop 24	subordinator 33	that 21	verb-saying 22	word 26	— 26
size-follow|1|	) 9	, -6	; 10	adverb -8	auxiliary -18	capital 10	determiner 13	end -23	preposition 16	pronoun 36	stop -18	subordinator 13	that -15	verb-judging -8	verb-saying 6	– -19
size-follow|2|	( 9	+ 10	, -28	- 6	; 22	adverb 19	auxiliary -20	capital 10	pronoun -18	stop -14	subordinator 10	that 18	verb-judging -18	verb-saying -8	verb-thinking -21
size-follow|3|	( -23	) -22	; -15	adverb 6	capital -24	coordinator 9	end 12	preposition 14	pronoun 10	quote 7	stop 10	subordinator 15	that 9	verb-judging 16	verb-saying -7	word 10	– 7	— 23
size-follow|4-5|	' 16	( -15	+ 14	- 8	: 15	; 21	adverb 22	auxiliary 11	capital 28	coordinator 13	determiner -7	end 8	preposition -8	pronoun 33	quote -24	subordinator 18	verb-judging 16	verb-thinking 16	word -9	— 27
size-follow|6-9|	( -9	+ 19	, -12	- 22	: 50	adverb -9	capital 31	coordinator 20	determiner 17	end 19	pronoun 24	quote -10	that 14	verb-saying 35	word -13	– 10	— 34
size-intro|10+|	) 10	, 26	- 27	: 27	adverb 17	auxiliary 25	capital 44	coordinator 19	determiner 30	possessive 19	preposition 30	pronoun 27	quote 26	start 24	stop 17	subordinator 14	that 25	verb-judging 25	verb-saying 53	verb-thinking 26	word 29	– 22	— 21
size-intro|1|	( 13	, -15	: -18	; 10	adverb 17	auxiliary 11	capital -11	coordinator 8	determiner 6	pronoun 7	quote -16	start -18	stop 19	subordinator 9	verb-judging -16	verb-saying 12	word -15	– 9
size-intro|2|	( 22	: 19	auxiliary 6	capital 12	coordinator -9	determiner -7	preposition -6	pronoun -14	quote -6	subordinator -9	verb-thinking -21	word -10	– -22	— 11	’ 19	• 7
size-intro|3|	' -15	( -22	: 9	adverb 24	auxiliary 8	capital 11	coordinator 14	determiner 13	possessive -18	preposition -11	pronoun 38	quote 10	start -7	stop 21	subordinator -11	that 34	verb-saying 7	verb-thinking 17	word 15	– 16	— 17
size-intro|4-5|	( -10	, -6	- -14	; -14	auxiliary 15	capital 12	coordinator -19	possessive -24	preposition 35	pronoun 50	quote 22	stop 21	subordinator 26	verb-judging 7	verb-thinking 35	word -6	– 10	— -14	’ 12
size-intro|6-9|	( -17	, 44	- 23	: 28	capital 11	coordinator 9	determiner 37	possessive 13	preposition 15	pronoun 42	start 36	stop 34	that 48	verb-judging -12	verb-saying -31	verb-thinking 45	word 11	– -12	— 12
size|	1 -9	10+ 26	2 -19	3 11	4-5 -9
two-before|%|	stop 13
two-before|)|	- 11	: 17	; -14	auxiliary 15	stop 19	— -15
two-before|*|	subordinator -12
two-before|,|	auxiliary 30	capital -21	coordinator -6	determiner -42	preposition -9	quote 17	subordinator -10	that 15	verb-judging 19	verb-thinking -6	word -33
two-before|:|	pronoun 14	that 15	word -26
two-before|;|	capital 27	determiner -9
two-before|adverb|	, 17	: 35	coordinator 21	determiner 21	stop 9	that 17	verb-thinking -15	word 36
two-before|auxiliary|	adverb 41	auxiliary 15	capital -17	determiner 32	preposition -7	stop 24	that 14	verb-judging 12	verb-saying 6	verb-thinking 15	word 24
two-before|capital|	' -11	( -8	, 19	- -19	: 12	; -9	auxiliary 29	capital 25	coordinator -10	possessive -25	stop 15	subordinator -10	that -12	verb-judging 6	verb-saying 7	– -8	’ 16
two-before|coordinator|	, 12	adverb 16	auxiliary 34	capital 14	coordinator -15	determiner 21	preposition -16	that 24	verb-saying 15	verb-thinking -6
two-before|determiner|	, 8	: 18	determiner 17	preposition -17	quote 19	stop 26	subordinator 9	that 11	verb-judging -15	verb-saying -18	verb-thinking 22	word -17
two-before|possessive|	quote 25	stop 20	verb-saying 11	verb-thinking 21
two-before|preposition|	: 31	auxiliary 13	pronoun -7	quote 18	stop 27	verb-judging 29	verb-saying -6	verb-thinking 22	word 9
two-before|pronoun|	, 23	adverb 6	determiner -17	possessive 31	preposition 15	pronoun 15	stop 41	subordinator 41	verb-thinking -13	word 16
two-before|quote|	( -9	, -25	: 14	auxiliary 20	capital -9	stop 30	subordinator 23	that 15	verb-saying -18	verb-thinking -19	word 7	— 16
two-before|start|	capital -18	determiner -23	preposition -21	quote 8	start 7	— 22	• 7
two-before|stop|	- 14	capital 10	coordinator 21	determiner -17	preposition -8	pronoun 18	subordinator -16	— 20
two-before|subordinator|	auxiliary -17	capital 22	preposition 14	pronoun 23	stop 32	word -11
two-before|that|	, 17	: 18	auxiliary -27	capital 31	determiner 13	pronoun 26	stop 17	verb-judging -11	word 33
two-before|verb-judging|	, 22	: 25	adverb -11	auxiliary 36	determiner 9	quote 7	stop -6	that 17	verb-saying -16	word -8
two-before|verb-saying|	, 39	: 31	adverb 15	auxiliary 46	capital 10	preposition 21	subordinator 30	that 20	verb-judging -21	word 29
two-before|verb-thinking|	, 13	: 16	auxiliary 31	capital 17	determiner 13	preposition 41	pronoun 7	stop 30	subordinator -6	that 11	verb-judging -21	word -7
two-before|word|	% -8	, -24	- 20	: -9	; 14	capital -11	coordinator 11	determiner -9	preposition -7	pronoun 39	quote -20	stop 30	subordinator -7	that 6	verb-judging -20	verb-thinking 7	– -7	’ 13
two-words-before|%|	. 13
two-words-before|'s|	 25	figures 21	office 16	semiconductor -21
two-words-before|)|	- 11	. 19	: 17	; -14	is 15	— -15
two-words-before|*|	pourquoi -12
two-words-before|,|	 17	a -11	admet 13	alias -19	and 19	as 6	atestou 8	blamed 16	but 8	called 14	chiede 8	christened -15	code-named -19	comme 15	como 18	di 14	die 12	ein 7	einzelne -13	en -11	entitled -6	exigiu 6	falta 8	ficou 10	foi 9	found -23	had 17	headed -8	houve 17	há 8	including -19	is 27	labeled -12	mas 13	movilizaciones 7	nicknamed -30	o -10	or -20	pour 19	prefers -19	promet 11	préfère 15	reading -15	retrouvé -18	said 24	saying 17	sent 13	since 23	sogenannte -11	sourit -10	são 13	that 15	the -37	this -19	though 18	titled -10	to -18	un 19	was 39	where -20	whose -25	wie -9	winston -22
two-words-before|.|	- 14	always -15	but 21	con -8	eine -9	il -10	the -22	wie -10	— 20
two-words-before|000|	. 19
two-words-before|10|	. 16
two-words-before|110085|	? 24
two-words-before|141|	: -25
two-words-before|15-1|	. 13
two-words-before|1952|	. 13
two-words-before|1958|	, -17
two-words-before|1976|	. 21
two-words-before|1980|	. 9
two-words-before|1988|	. 16
two-words-before|1991|	. 20
two-words-before|1|	. 16
two-words-before|2008|	. 18
two-words-before|2009|	. 8
two-words-before|2012|	. 17	as -10
two-words-before|2019|	. 17
two-words-before|2021|	. 10
two-words-before|2026|	. 11	: 17
two-words-before|2027|	, 8	. 7
two-words-before|210m|	. 17
two-words-before|214th|	. 16
two-words-before|22|	. 9	: 20
two-words-before|255|	. 16
two-words-before|29|	. 22
two-words-before|2gb|	, 22
two-words-before|2|	. 17
two-words-before|310m|	for 13
two-words-before|31|	– 22
two-words-before|3|	( -19	: 8
two-words-before|44|	. 8
two-words-before|5-6|	. 13
two-words-before|51|	. 6
two-words-before|58|	. 13
two-words-before|64|	. 16
two-words-before|79|	. 20
two-words-before|7|	: 14
two-words-before|900|	botellas -20
two-words-before|97|	. 7
two-words-before|:|	12 -19	la -15	on 14	that 15	wer -16
two-words-before|;|	dois -9	kigali 18	tehran 21
two-words-before|a24|	. 18
two-words-before|aan|	. 6	zijn -11
two-words-before|abba|	’s -11
two-words-before|abbotsinch|	: 18
two-words-before|abc|	's -15	’s -25
two-words-before|abend|	in -17
two-words-before|aberdeen|	. 12
two-words-before|aber|	vor 10
two-words-before|abonde|	: 6
two-words-before|about|	its 17	so-called -21	the 23
two-words-before|abramchuk|	( -9
two-words-before|ab|	: 10
two-words-before|academy|	. 10
two-words-before|accounts|	. 11
two-words-before|account|	. 12	satirico -9
two-words-before|accumulate|	. 17
two-words-before|accused|	of -22
two-words-before|acesso|	, 9
two-words-before|aclara|	: 8
two-words-before|acqua|	: 11
two-words-before|acrescentou|	: 12
two-words-before|acteurs|	à 10
two-words-before|acting|	as 22
two-words-before|actor|	. 6
two-words-before|acto|	de 11
two-words-before|act|	. 19
two-words-before|added|	, 17	. 23	: 24	that 10
two-words-before|adding|	, 22	: 18	that 11
two-words-before|addresses|	. 11
two-words-before|adds|	: 17
two-words-before|add|	: 15
two-words-before|adeoti-marks|	, -20
two-words-before|administration|	. 18
two-words-before|admits|	: 15
two-words-before|admitted|	, 15
two-words-before|adnoc|	por 15
two-words-before|adviser|	. 16
two-words-before|advisors|	. 11
two-words-before|affiche|	, 10
two-words-before|affirmatif|	. 6
two-words-before|afghanistan|	was 22
two-words-before|afp|	. 16
two-words-before|africa|	. 17
two-words-before|afterward|	. 9
two-words-before|after|	selling -23
two-words-before|again|	. 14	? 11
two-words-before|agency|	. 10
two-words-before|agents|	nicknamed -7
two-words-before|aggiunto|	: 24
two-words-before|ago|	. 11
two-words-before|agreed|	. 17
two-words-before|agreement|	would 20
two-words-before|agree|	. 14
two-words-before|ahmadi|	, 6	. 8
two-words-before|airport|	. 18	says -21
two-words-before|aisle|	. 13
two-words-before|akkoord|	. 7
two-words-before|alabama|	. 21
two-words-before|alarme|	: 6
two-words-before|album|	, -14
two-words-before|alfred-wegener-institut|	, 8
two-words-before|algeria|	says -22
two-words-before|allegations|	as 26
two-words-before|alles|	wieder -13
two-words-before|allumés|	. 6
two-words-before|all|	. 12
two-words-before|almada|	. 7
two-words-before|alone|	were 15
two-words-before|als|	een -12	kalb 8
two-words-before|altro|	: 16
two-words-before|alza|	un 14
two-words-before|al|	. 9
two-words-before|amadora-sintra|	fica 15
two-words-before|amat|	recoge 14
two-words-before|ambiente|	. 6
two-words-before|america|	. 19
two-words-before|among|	38 -21	the -21	them 16
two-words-before|analysts|	. 10
two-words-before|anders|	: 10
two-words-before|and|	a 21	from -18	its 15	juba 13	magnets 17	one -26	said 25	that 24	their 19	then -15	was 30	would 11
two-words-before|angeboten|	. 8
two-words-before|angeklagte|	habe 8
two-words-before|anglicans|	had 17
two-words-before|animals|	was 27
two-words-before|ankara|	had 22
two-words-before|ankle|	was -23
two-words-before|anleger|	seien 6
two-words-before|anni|	. 16
two-words-before|annoncées|	, 13
two-words-before|anno|	: 17
two-words-before|another|	says -13
two-words-before|anrufbeantworter|	, 12
two-words-before|answered|	: 11
two-words-before|answers|	to -26
two-words-before|answer|	. 7
two-words-before|ans|	. 21
two-words-before|antiques|	dealer 22
two-words-before|anton|	bleibaum 7
two-words-before|anyway|	. 26
two-words-before|anziehen|	. 11
two-words-before|an|	wochenenden 15
two-words-before|ao|	clube 10	serviço 13
two-words-before|apenas|	que 14
two-words-before|aplaude|	como 6
two-words-before|apologise|	. 16
two-words-before|apologising|	to 13
two-words-before|apostillado|	, 12
two-words-before|apoyos|	? 7
two-words-before|appeal|	. 14
two-words-before|applause|	. 12
two-words-before|approved|	. 10
two-words-before|app|	, -12	store -16
two-words-before|april|	. 17
two-words-before|apuntó|	: 10
two-words-before|archers|	. 15
two-words-before|arcilla-vargas|	, 8
two-words-before|arena|	. 12
two-words-before|argued|	on -23
two-words-before|arguido|	atuou 10
two-words-before|arguments|	. 11
two-words-before|around|	. 12
two-words-before|arrangement|	as 17
two-words-before|arrested|	. 14
two-words-before|arrived|	. 14
two-words-before|asciutta|	: 22
two-words-before|ashworth-diop|	: 12
two-words-before|asi|	: 8
two-words-before|asked|	, 21	. 16	for 19
two-words-before|askew|	. 15
two-words-before|asking|	, 13
two-words-before|asks|	, 13
two-words-before|asleep|	. 16
two-words-before|assembly|	. 15
two-words-before|assistant|	, -17	. 9
two-words-before|assistente|	aceitou 8
two-words-before|assobios|	: 9
two-words-before|association|	. 18
two-words-before|assolombarda|	saluta 15
two-words-before|assomed|	: 17
two-words-before|as|	a 22	having 18	his -21	the -11
two-words-before|ater|	: 13
two-words-before|attacca|	, 9
two-words-before|attacks|	as 17
two-words-before|attaquant|	. 8
two-words-before|attempt|	, -13
two-words-before|attended|	by 23
two-words-before|at|	goodison 21
two-words-before|aufgefallen|	. 12
two-words-before|auf|	das -8	dem -11
two-words-before|augsburg|	. 20
two-words-before|august|	. 23
two-words-before|ausgeweitet|	. 7
two-words-before|ausland|	als -15
two-words-before|aussitôt|	, 7
two-words-before|aussprache|	sei 11
two-words-before|australia|	agree 22
two-words-before|aus|	. 15	: 14
two-words-before|autentico|	: 21
two-words-before|authority|	were 19
two-words-before|author|	of -19
two-words-before|autre|	: 15
two-words-before|auxerre|	. 7
two-words-before|avaient|	été 13
two-words-before|avanti|	: 11
two-words-before|avenant|	. 7
two-words-before|aviso|	: 6
two-words-before|avs|	: 12
two-words-before|away|	. 11
two-words-before|ayer|	de 12
two-words-before|aysén|	: 6
two-words-before|a|	chuva 13	cut 22	dit 10	entendu 14	falha 15	palavra -11	permanência 8	scandé -8	so-called -31	souhaité 6	viagem 14	withering 19
two-words-before|b3|	. 8
two-words-before|backboard|	. -17
two-words-before|back|	, 15	. -13	: 16
two-words-before|bakery|	. 18
two-words-before|balises|	. 6
two-words-before|ballots|	were 26
two-words-before|banc|	. 17
two-words-before|band|	played -13
two-words-before|banker|	called -23
two-words-before|bank|	. 7
two-words-before|banner|	reading 19
two-words-before|barbs|	as -22
two-words-before|barcelona|	. 9
two-words-before|bari|	drop -27
two-words-before|batters|	were 14
two-words-before|bay|	. 14
two-words-before|bazán|	: 7
two-words-before|beat|	. 16
two-words-before|because|	of 14
two-words-before|beck-nigg|	als 14
two-words-before|bedeckt|	– 9
two-words-before|been|	freed 12	honest 14	shown 18	told 25
two-words-before|beeping|	. 12
two-words-before|before|	. 9
two-words-before|begrüsse|	den 12
two-words-before|behaved|	. 14
two-words-before|beijing|	accused 18	would 21
two-words-before|being|	rostered 21
two-words-before|belarus|	. 6
two-words-before|believe|	it 16
two-words-before|bello|	: 11
two-words-before|beltretter|	: 8
two-words-before|benavent-oduor|	. 9
two-words-before|benchmark|	. 8
two-words-before|benetton|	. 8
two-words-before|bernama|	, 16
two-words-before|bestiame|	viaggi 8
two-words-before|bestätigt|	einen -19
two-words-before|betroffenen|	werde -13
two-words-before|bewertung|	sei 11
two-words-before|be|	a 26	connected 13	expected 23	met 15	reviewed 12	shared 16
two-words-before|bicho|	de -6
two-words-before|bill|	. 14
two-words-before|bishops|	, -20
two-words-before|bjp|	of 23
two-words-before|bladen|	tot -9
two-words-before|blamed|	repeated -16
two-words-before|blanc|	. 7	serait 12
two-words-before|bleibt|	bei -19
two-words-before|blessing|	. 12
two-words-before|blinks|	. 19
two-words-before|blow|	to -21
two-words-before|blunt|	. 11
two-words-before|blushed|	. 22
two-words-before|boadi|	. 7
two-words-before|board|	. 6	reading -21
two-words-before|boats|	. 9	to -27
two-words-before|boat|	. 17
two-words-before|bonden|	willen 9
two-words-before|bonus|	. 18
two-words-before|booed|	. 11
two-words-before|books|	. 10
two-words-before|book|	, -22	. 13	calls -25
two-words-before|bord|	de -15
two-words-before|both|	against -22	camps 17
two-words-before|botteghino|	, 6
two-words-before|bouchons|	. 6
two-words-before|boulter|	. 11
two-words-before|bou|	thanked 22
two-words-before|boxes|	. 20
two-words-before|box|	. 16
two-words-before|braccia|	: 25
two-words-before|brambilla|	expects 10
two-words-before|branches|	. 8
two-words-before|brazier|	. 15
two-words-before|brazil|	? 13
two-words-before|breakfast|	was -15
two-words-before|breaking|	the -26
two-words-before|breakthrough|	, -15
two-words-before|briefer|	. 20
two-words-before|briefs|	. 15
two-words-before|brief|	. 11
two-words-before|brie|	( 20
two-words-before|brochures|	as -13
two-words-before|brontola|	: 18
two-words-before|bruciarli|	: 17
two-words-before|bruna|	alpina -12
two-words-before|brunnhuber|	: 14
two-words-before|brygge|	. 11
two-words-before|buchmesse|	lobte 12
two-words-before|buchwert|	. 11
two-words-before|budel|	. 20
two-words-before|budget|	was 25
two-words-before|buffet|	as -18
two-words-before|buffle|	. 7
two-words-before|bugle|	. 10
two-words-before|building|	as -19
two-words-before|burglar|	dubbed -19
two-words-before|busca|	a 11
two-words-before|but|	hoped -16	not 18
two-words-before|buyers|	. 12
two-words-before|buyer|	: 19
two-words-before|buy|	. 19
two-words-before|bytewala|	. 16
two-words-before|cable|	. 13
two-words-before|calcula|	. 12
two-words-before|called|	. 19	chancay 20	for 25	her 14	him -13	that 17	them 22	this 12	trump -8	whitlock 16
two-words-before|calling|	her 14	him 19	it 27	them 16
two-words-before|calloway-finch|	. 22
two-words-before|calls|	a -20	her 16	me -21	the 19
two-words-before|call|	. 17	a -31	as -22	for 17	its -18	of -21	was 20
two-words-before|calma|	. 8
two-words-before|calmer|	. 10
two-words-before|calmly|	. 14
two-words-before|calm|	. 17
two-words-before|cambio|	, 8
two-words-before|cameras|	. 12
two-words-before|camera|	. 21	: 21
two-words-before|came|	the -14
two-words-before|campaigns|	. 13
two-words-before|campaign|	. 22
two-words-before|campeggiava|	: 21
two-words-before|canapé|	. 12
two-words-before|candidacy|	. 15
two-words-before|candidate|	. 11
two-words-before|candle|	. 16
two-words-before|cane|	: 19
two-words-before|canteen|	. 8
two-words-before|can|	say -21
two-words-before|capra|	. 9
two-words-before|caprichoso|	por -19
two-words-before|captain|	faumuinā 19
two-words-before|cara|	. 6
two-words-before|cardiff|	of 26
two-words-before|card|	. 13
two-words-before|cared|	. 9
two-words-before|care|	. 21
two-words-before|cargill|	. 13
two-words-before|carolina|	. 8
two-words-before|car|	. 14
two-words-before|case|	. 12	was 17
two-words-before|casi|	. 8
two-words-before|caso|	del -8	revela 10
two-words-before|cassa|	: 18
two-words-before|castlegate|	. 12
two-words-before|catalogue|	. 16
two-words-before|catanduanes|	as -26	seawall -23
two-words-before|categorico|	: 7
two-words-before|cathaoirleach|	. 9
two-words-before|cat|	. 11
two-words-before|cazares|	had 8
two-words-before|cdu|	ließ -14
two-words-before|centre|	. 18
two-words-before|centro|	promette 7
two-words-before|cent|	was 19
two-words-before|ceremony|	. 21
two-words-before|cerqueira|	. 12
two-words-before|certified|	. 9
two-words-before|ce|	résultat 10
two-words-before|cgtn|	: 11
two-words-before|chamberlain|	called 23
two-words-before|champions|	. 6
two-words-before|champion|	. 14
two-words-before|chances|	as 13
two-words-before|chanceux|	? 22
two-words-before|changed|	. 12
two-words-before|change|	. 21	was 18
two-words-before|channel|	called -24	’s -17
two-words-before|chant|	of 7
two-words-before|chaponnay|	. 6
two-words-before|chapter|	. 14
two-words-before|charge|	. 11
two-words-before|chat|	, -7
two-words-before|chaverra|	: 10
two-words-before|checks|	. 15
two-words-before|cheers|	. 15
two-words-before|chega|	sempre 10
two-words-before|cheikh-baba|	exige 9
two-words-before|che|	annuncia 9
two-words-before|chief|	: 25	dale -15
two-words-before|chien|	. 10
two-words-before|chin|	. 9
two-words-before|chiosa|	: 7
two-words-before|chips|	. 21
two-words-before|choc|	. 16
two-words-before|choisie|	? -13
two-words-before|cia|	teme 10
two-words-before|ciento|	. 8
two-words-before|cigarette|	. 22
two-words-before|ciller|	: 15
two-words-before|cirad|	. 15
two-words-before|civil|	pede 7
two-words-before|claimed|	she -21
two-words-before|claim|	. 10
two-words-before|clash|	over -18
two-words-before|classique|	. 13
two-words-before|clause|	de -18
two-words-before|cleared|	over -8	the 21
two-words-before|clients|	. 16	to 25	were 36
two-words-before|client|	as 10
two-words-before|clinton|	. 17	: 15	is 15	was 18
two-words-before|closet|	. 11
two-words-before|closing|	. 8
two-words-before|cloth|	. 17
two-words-before|club|	, 7	. 16
two-words-before|cnc3|	: 19
two-words-before|cnn|	's -14	. 12	’s -24
two-words-before|co-founder|	. 10
two-words-before|coalition|	. 15	eyes -21
two-words-before|coamo|	had 16
two-words-before|code|	. 15	: -21
two-words-before|codispoti|	. 11
two-words-before|collapsed|	. 12
two-words-before|columbus|	. 9
two-words-before|come|	la 13
two-words-before|coming|	. 15
two-words-before|comissão|	um 14
two-words-before|commentaire|	. 17
two-words-before|commented|	that 17
two-words-before|comment|	. 11
two-words-before|commerce|	. 15
two-words-before|commission|	. 13	had 13	made 12
two-words-before|committee|	. 19
two-words-before|companhia|	tem 10
two-words-before|competition|	. 13
two-words-before|complaints|	. 13
two-words-before|completava|	: 6
two-words-before|com|	marcação -9
two-words-before|conceded|	: 16
two-words-before|concluded|	, 12	. 12
two-words-before|conclut|	: 8
two-words-before|confessa|	: 10
two-words-before|confiant|	. 6
two-words-before|confida|	, 9
two-words-before|confirmed|	that 18
two-words-before|confirmou|	: 6
two-words-before|congratulations|	. 24
two-words-before|congressman|	felt 14
two-words-before|conhecido|	. 7
two-words-before|connaître|	son 16
two-words-before|conocido|	como -13
two-words-before|consider|	whether -17
two-words-before|constitution|	. 17
two-words-before|consulted|	. 18
two-words-before|contact|	was 10
two-words-before|contant|	geld 6
two-words-before|continued|	, 9	. 15	: 14
two-words-before|continue|	. 18
two-words-before|contract|	, -17	showed 12
two-words-before|convaincu|	. 6
two-words-before|convention|	. 14
two-words-before|conversación|	es 10
two-words-before|conversas|	estão 11
two-words-before|conversation|	as 19
two-words-before|con|	una -11
two-words-before|cookbook|	, -10
two-words-before|cooler|	. 10
two-words-before|cork|	. 17
two-words-before|corner|	: 26
two-words-before|corp|	bench -20
two-words-before|corregge|	: 13
two-words-before|corridor|	remained 15
two-words-before|cortar|	os -9
two-words-before|cost|	. 19
two-words-before|coudre|	, 10
two-words-before|could|	be 16	go 17
two-words-before|council|	. 19	backs -22
two-words-before|countered|	, 16
two-words-before|counterpart|	hail 24	of 20
two-words-before|counters|	. 13
two-words-before|county|	. 27
two-words-before|courier|	. 9
two-words-before|courses|	. 13
two-words-before|courthouse|	. 11
two-words-before|court|	. 14	: 22	had 19
two-words-before|cover|	of -8
two-words-before|credit|	. 10
two-words-before|crewe|	: 14
two-words-before|crews|	to 25
two-words-before|crew|	and 15
two-words-before|crie|	au 19
two-words-before|crimes|	as 21
two-words-before|cristiana|	: 24
two-words-before|critic|	called 20
two-words-before|cromer|	. 22
two-words-before|crowd|	, 15	. 17
two-words-before|croyait|	. 10
two-words-before|cruz|	. 18	has 13
two-words-before|crítica|	. 7
two-words-before|cuatro|	. 6
two-words-before|cuisine|	: 15
two-words-before|cui|	le -8
two-words-before|cut|	. 16
two-words-before|c|	. 19
two-words-before|código|	qr 9
two-words-before|c’|	était 7
two-words-before|dados|	têm 7
two-words-before|dann|	: 19
two-words-before|dardar-naquin|	, -10
two-words-before|dark|	rooms 18
two-words-before|darmstadt|	. 15
two-words-before|darragh-li|	( -23
two-words-before|dass|	er 8	man 13
two-words-before|das|	dem -15	ein 15	für 16	kinderbuch -12	projekt 13	spiel 10	wort -13
two-words-before|data|	. 13
two-words-before|date|	. 11
two-words-before|dat|	bleek 8
two-words-before|davvero|	. 10
two-words-before|dawn|	is -23
two-words-before|days|	. 11
two-words-before|day|	. 13	: 19
two-words-before|dazwischen|	: 10
two-words-before|deadpanned|	. 12
two-words-before|deal|	was 21
two-words-before|death|	as 17
two-words-before|debate|	. 14	as 18
two-words-before|debris|	bore 13
two-words-before|debut|	. -9
two-words-before|decide|	. 8
two-words-before|decision|	 20	was 23
two-words-before|decisão|	. 7	de 10
two-words-before|decize|	: 22
two-words-before|deck|	. 8
two-words-before|declared|	. 9
two-words-before|defence|	: 17
two-words-before|defendant|	. 15
two-words-before|delayed|	. 19
two-words-before|delay|	. 13	as 21
two-words-before|delighted|	. 20
two-words-before|demande|	: 7
two-words-before|demarcation|	line 19
two-words-before|dementiert|	: 15
two-words-before|demeure|	le -12
two-words-before|democrats|	. 10
two-words-before|democrat|	. 15
two-words-before|dem|	gericht -14
two-words-before|den|	ausdruck -18	begriff -8	entscheid 19	kreuzer -19	namen -11	ort 10	spitznamen -13	termin 9
two-words-before|deprisa|	? 7
two-words-before|deren|	gasthof -18
two-words-before|derselbe|	plan 18
two-words-before|der|	anstieg 9	arm -12	aufschrift -10	einigung 7	konzern 8	übung -9
two-words-before|desabafa|	. 7
two-words-before|described|	as 40
two-words-before|description|	, 24
two-words-before|desistiu|	. 13
two-words-before|des|	magazins -16
two-words-before|detta|	sua 14
two-words-before|deusto|	. 15
two-words-before|deutsch|	: -13
two-words-before|deux|	: 8	ex 9
two-words-before|de|	afspraak 8	bus 11	capela -13	dokter 7	fátima -7	heffing 6	klassieke -12	la 14	motie 11	négociations 18	opvang 6	périnatalité 16	tekst 10	terceros 15	term -9	terugroepactie 11	uitspraak 11	vlakte 7
two-words-before|dhaka|	called 17
two-words-before|dialogue|	: -18
two-words-before|dice|	. 23
two-words-before|dies|	sei 6
two-words-before|die|	, 7	asche 15	belege 15	gebühr 16	gegend 13	gespräche 18	lage 13	seien 13	vorlage 13	wedstrijd 6	zeitung -8
two-words-before|differed|	. 7
two-words-before|differently|	. 18	: 19
two-words-before|different|	from -17
two-words-before|differ|	. 9
two-words-before|dinan-léhon|	. 13
two-words-before|diplomatic|	. 20
two-words-before|directors|	. 16
two-words-before|director|	. 13
two-words-before|dires|	, 8
two-words-before|diretto|	: 11
two-words-before|dire|	. 15
two-words-before|disagreed|	. 22
two-words-before|discorda|	. 7
two-words-before|discrepa|	: 7
two-words-before|discussions|	were 17
two-words-before|dispara|	após -14
two-words-before|dispute|	. 16
two-words-before|disse|	que 16
two-words-before|dissimulation|	. 22
two-words-before|distribution|	, 16
two-words-before|district|	. 15	pulls -22
two-words-before|dit|	: 13	avoir 11	voir 7
two-words-before|diversamente|	: 10
two-words-before|divisoria|	. 13
two-words-before|dizer|	que 16
two-words-before|di|	attendersi 6	chiamare -7	publitalia 6
two-words-before|dlr.de|	: -16
two-words-before|doce|	estava 10
two-words-before|doctors|	. 16
two-words-before|documentary|	, -17
two-words-before|dolphins|	? 18
two-words-before|donald|	trump 14
two-words-before|donnent|	du 13
two-words-before|dont|	un -12
two-words-before|doris|	, 19
two-words-before|dorp|	. 6
two-words-before|doublé|	. 8
two-words-before|doubters|	. 11
two-words-before|doutent|	: 14
two-words-before|down|	: 20
two-words-before|do|	. 13	livro -14
two-words-before|draw|	. 12
two-words-before|driver|	who -19
two-words-before|dropped|	word 24
two-words-before|dubhghaill|	, 18
two-words-before|duluth|	. 19
two-words-before|dundee|	. 18
two-words-before|dunes|	. 15
two-words-before|dup|	of 14
two-words-before|duren|	? 8
two-words-before|durham|	constabulary -24
two-words-before|duty|	was 25
two-words-before|d|	’ 12
two-words-before|dá-lhe|	60 8
two-words-before|décembre|	, 15
two-words-before|décision|	est 6
two-words-before|déconnecter|	, 14
two-words-before|découverte|	dans -15
two-words-before|dénoncé|	un 18
two-words-before|députés|	à 6
two-words-before|d’|	ailleurs -20	avoir 12	une 21
two-words-before|each|	. 14
two-words-before|earlier|	. 7
two-words-before|early|	. 16
two-words-before|ebc|	. 26
two-words-before|editorial|	: 11	titled -12
two-words-before|een|	kadekraan -11
two-words-before|eigenaar|	van -12
two-words-before|einen|	lernfilm 15
two-words-before|einer|	mitteilung 16
two-words-before|eine|	frist 8
two-words-before|einstufung|	auf -11
two-words-before|einst|	von 8
two-words-before|ein|	, 7	. 21
two-words-before|eisenach|	. 15
two-words-before|elections|	. 11
two-words-before|election|	. 15	: 17
two-words-before|elevó|	a 9
two-words-before|elle|	. 14	publie -12
two-words-before|el|	contrato 7	gesto 6	mercado 6	permiso 14	plato 8	retraso 8
two-words-before|email|	. 18
two-words-before|emergency|	sirens 14
two-words-before|emissions|	. 12	model 17
two-words-before|emittente|	replicano 6
two-words-before|empört|	. 9
two-words-before|encouragement|	. 16
two-words-before|ended|	. 15
two-words-before|ending|	. 21
two-words-before|energy|	costs 19
two-words-before|english|	. 31
two-words-before|enquête|	pour -17
two-words-before|entrance|	says -17
two-words-before|entscheidung|	sei 14
two-words-before|en|	saluant 11	servicio 9
two-words-before|epa|	had 25
two-words-before|equity|	. 11
two-words-before|erano|	? 16
two-words-before|erbij|	dat 7
two-words-before|ert|	. 11
two-words-before|er|	, 6	der -12	heißt -15
two-words-before|escrito|	: 6
two-words-before|espn|	. 14
two-words-before|esports|	: 21
two-words-before|essay|	, -17
two-words-before|esslingen|	. 20
two-words-before|estará|	. 9
two-words-before|este|	. 9
two-words-before|estreia|	de -10
two-words-before|estrie|	: 7
two-words-before|europeans|	with -25
two-words-before|euros|	. 11
two-words-before|euro|	. 10
two-words-before|eu|	. 16
two-words-before|everton|	. 19
two-words-before|every|	line 23
two-words-before|examiner|	. 18
two-words-before|exchange|	was 25
two-words-before|excusó|	: 13
two-words-before|exempt|	. 15
two-words-before|exits|	as 22
two-words-before|explained|	. 17
two-words-before|explicações|	são 11
two-words-before|expérimentation|	, 6
two-words-before|eyes|	. 19
two-words-before|e|	attacca -12
two-words-before|face|	. 26
two-words-before|fachbegriff|	lautet -15
two-words-before|fahren|	: 6
two-words-before|fairweather-sen|	said 20
two-words-before|falam|	em 19
two-words-before|falar|	em 14
two-words-before|fala|	. 7	de 18	em 20
two-words-before|falcinelli|	: 8
two-words-before|familie|	. -13
two-words-before|family|	. 16
two-words-before|fanno|	trapelare 11
two-words-before|fans|	as -25	nur -14
two-words-before|farnesina|	esprime 12
two-words-before|father|	’s -14
two-words-before|fauteuil|	. 6
two-words-before|fazit|	: 15
two-words-before|façon|	. 12
two-words-before|fearon-mighty|	. 10
two-words-before|fearon|	. 13
two-words-before|feature|	: -15
two-words-before|federacciai|	saluta 7
two-words-before|federation|	prijzen 6	was 18
two-words-before|fees|	. 18
two-words-before|fence|	. 14
two-words-before|fenêtre|	. -15
two-words-before|fest|	. 13
two-words-before|fiat|	. 13
two-words-before|fia|	over -19
two-words-before|ficar|	concluída 11
two-words-before|fielder|	asking 17
two-words-before|field|	. 8	had 22
two-words-before|fifth|	. 14
two-words-before|figures|	. 10
two-words-before|fila|	: 8
two-words-before|file|	for 11
two-words-before|film4|	. 7
two-words-before|film|	’s 15
two-words-before|finale|	of -6
two-words-before|final|	version 23
two-words-before|finanzministers|	sei 16
two-words-before|find|	the -22
two-words-before|fines|	. 13
two-words-before|finger|	: 26
two-words-before|fini|	! 10
two-words-before|fiom|	. 6
two-words-before|firmer|	. 16
two-words-before|firms|	registered 18
two-words-before|firm|	. 14
two-words-before|first|	, -14	. 12	verdict 18
two-words-before|flagellato|	? 11
two-words-before|flag|	. 12
two-words-before|flan|	. 21
two-words-before|flemish|	word -19
two-words-before|floor|	. 8
two-words-before|fm|	: 16
two-words-before|foil|	. 16
two-words-before|fontaine-abbott|	in -19
two-words-before|footnotes|	: 16
two-words-before|foot|	of -17
two-words-before|forge|	blames -16
two-words-before|former|	blamed 16
two-words-before|for|	her -21	its 19	the 15
two-words-before|fos|	: 13
two-words-before|four|	. 15
two-words-before|fpö|	ortet 16
two-words-before|freenet|	had 25
two-words-before|free|	. 11
two-words-before|french|	farmers -15	song -20
two-words-before|friday|	. 6
two-words-before|friends|	as -16
two-words-before|friend|	. 12
two-words-before|frigates|	. 11
two-words-before|froh|	: 12
two-words-before|fuel|	. 11
two-words-before|full|	. 21
two-words-before|fulminato|	: 7
two-words-before|fumed|	. 17
two-words-before|fun|	. 8
two-words-before|further|	. 16
two-words-before|fusion|	. 10
two-words-before|futuro|	. 8
two-words-before|føroya|	. 7
two-words-before|für|	die -6	disentis 10
two-words-before|galgenwaard|	. 14
two-words-before|galindo|	. 14
two-words-before|gallery|	says -19
two-words-before|game|	. 16
two-words-before|gander|	after -16
two-words-before|garavaglia|	. 14
two-words-before|garderobe|	: 8
two-words-before|gavere|	: 6
two-words-before|gave|	the -25
two-words-before|geantwortet|	: 9
two-words-before|gebouwd|	. 7
two-words-before|geduld|	: 13
two-words-before|gek|	( -18
two-words-before|gelassen|	. 8
two-words-before|gelderland|	is 15
two-words-before|gemeint|	: 6
two-words-before|general|	. 15
two-words-before|generous|	. 13
two-words-before|gesagt|	: 7
two-words-before|geschlossen|	. 6
two-words-before|getrieben|	. 7
two-words-before|get|	into 18
two-words-before|gewesen|	, 13
two-words-before|gewinnmitnahmen|	: 9
two-words-before|gezeigt|	wird -11
two-words-before|gezien|	die -10
two-words-before|gilt|	die -15
two-words-before|ginnastica|	: 7
two-words-before|giorni|	: 15
two-words-before|glasses|	. 15
two-words-before|gloomy|	. 10
two-words-before|go-between|	. 14
two-words-before|goiânia|	. 19
two-words-before|gondal|	. 20
two-words-before|gop|	’s -13
two-words-before|gostou|	: 9
two-words-before|goulburn|	. 19
two-words-before|govender|	: 16
two-words-before|governadores|	rejeitam -11
two-words-before|government|	was 9	welcomed 11
two-words-before|go|	on 19
two-words-before|grading|	of -25
two-words-before|gradi|	. 13
two-words-before|grandmother|	: 29
two-words-before|grandson|	. 18
two-words-before|gratulierte|	: 7
two-words-before|greenidge|	, 23
two-words-before|green|	. 21
two-words-before|greggs|	has 19
two-words-before|grehan|	: 14
two-words-before|grenzen|	. 8
two-words-before|grida|	: 10
two-words-before|grid|	. 11
two-words-before|grinned|	. 17
two-words-before|grin|	. 15
two-words-before|groom|	: 20
two-words-before|ground|	. 21
two-words-before|group|	called -19
two-words-before|grower|	. 16
two-words-before|grue|	baptisée -12
two-words-before|grumbled|	. 15
two-words-before|grund|	. 14
two-words-before|gründe|	gelten 9
two-words-before|guanti|	, 13
two-words-before|guaraní|	y 10
two-words-before|guidance|	looked 20	was 23
two-words-before|guilty|	of -16
two-words-before|gumtree|	. 7
two-words-before|guère|	: 16
two-words-before|générale|	: 7
two-words-before|haastig|	: 13
two-words-before|haast|	: 9
two-words-before|haas|	. 9
two-words-before|habe|	man 12	von -13
two-words-before|habit|	. 15
two-words-before|habló|	de 18
two-words-before|haderte|	: 7
two-words-before|had|	become -9	been 51	called 23	chanted -24	drawn 18	held 16	paid 18	returned 18	seen 17	served 18	shown 17	signed 22	sold 18	targeted 20	written 15	yelled 16
two-words-before|hague|	had 16
two-words-before|hailed|	as -23
two-words-before|half-hour|	. 11
two-words-before|halftime|	. 11
two-words-before|halfway|	through -23
two-words-before|half|	. 12
two-words-before|haltermann|	, 9
two-words-before|hammerson|	were 15
two-words-before|handel|	meine -14
two-words-before|hands|	. 15
two-words-before|harbour|	wall -21
two-words-before|has|	been 18	gone 20	nicknamed -17	sold -16
two-words-before|hated|	. 13
two-words-before|hat|	mit -13
two-words-before|haus|	nur -8
two-words-before|have|	been 28	branded -24	made -19	named -23	struck 15	water 17
two-words-before|havlíčková-moon|	. 12
two-words-before|ha|	alcanzado 7	augurato 6
two-words-before|headline|	: -21
two-words-before|heads|	. 15
two-words-before|head|	. 25
two-words-before|heard|	was 23
two-words-before|hears|	how -16
two-words-before|hear|	. 10
two-words-before|hehl|	. 7
two-words-before|heizlüftern|	. 17
two-words-before|held|	with 19
two-words-before|helicopter|	. 10
two-words-before|hem|	als -12
two-words-before|herald|	. 11
two-words-before|here|	. 7	as -18
two-words-before|her|	. 17	a 14	as 22	client 15	of 21
two-words-before|hesitated|	. 12
two-words-before|het|	binnenhof -11	op 7	over 8	zogeheten -10
two-words-before|he|	called 39	felt 11	had 15	has 23	is 38	preferred -24	promised 17	said 24	termed 21	terms -17	was 21	would 39	’s 12
two-words-before|hillary|	clinton 18
two-words-before|hilton|	. 15
two-words-before|him|	, 13	. 17	: 25	a 33	as 14	of 24	off 18	to 14
two-words-before|his|	famous 6	new -22
two-words-before|hit|	sageuk -17
two-words-before|hiver|	, 10	. 13
two-words-before|hofvijver|	. 6
two-words-before|hold|	, 16	was 19
two-words-before|holloway|	. 12
two-words-before|holstein|	sei 7
two-words-before|hombros|	. 12
two-words-before|home|	. 16
two-words-before|honda|	. 19
two-words-before|honiara|	rejects -18
two-words-before|hopeful|	. 19
two-words-before|hope|	. 9
two-words-before|hornets|	. 15
two-words-before|hospital|	. 18
two-words-before|hours|	. 21
two-words-before|hour|	. 17
two-words-before|household|	, -10
two-words-before|house|	. 18
two-words-before|humor|	: 8
two-words-before|hunan|	to 15
two-words-before|hungary|	was 19
two-words-before|hylton|	wants 15
two-words-before|hymn|	. 12
two-words-before|händen|	. 13
two-words-before|hérémakono|	. 15
two-words-before|hésite|	. 12
two-words-before|hömann-lücke|	, 13
two-words-before|ibarrola|	: 14
two-words-before|ice|	. 9
two-words-before|ich|	sei 12
two-words-before|idaho|	. 16
two-words-before|idea|	. 16
two-words-before|identity|	cards 14
two-words-before|ifan|	. 11
two-words-before|ihn|	aber 8
two-words-before|ihrem|	buch -7
two-words-before|ihr|	buch -6
two-words-before|ikon|	: 18
two-words-before|illusion|	. 12
two-words-before|il|	finale 17	tavolo 10
two-words-before|imediato|	o -13
two-words-before|im|	fachblatt -17
two-words-before|in-hye|	, 13
two-words-before|inbev|	had 11
two-words-before|inchinandosi|	, 10
two-words-before|incident|	was 22
two-words-before|includes|	 -20
two-words-before|indiana|	. 18
two-words-before|indipendenza|	promette 9
two-words-before|inflation|	remained 25
two-words-before|inishbofin|	. 14
two-words-before|initiative|	tagged -12
two-words-before|inquilini|	chiede 12
two-words-before|inquiry|	. 17	was 19
two-words-before|insegnato|	? 12
two-words-before|inserted|	: 23
two-words-before|insisted|	bamako 19
two-words-before|instagram|	: 20
two-words-before|instead|	of -23
two-words-before|interceptors|	. 11
two-words-before|international|	, 20	. 13
two-words-before|interpreter|	. 23
two-words-before|interrumpió|	: 8
two-words-before|intervened|	. 13
two-words-before|interview|	. 30	with -23
two-words-before|into|	a -18
two-words-before|investigador|	, 6
two-words-before|investment|	was 23
two-words-before|invest|	. 13
two-words-before|invited|	. 13
two-words-before|invoke|	the -23
two-words-before|involved|	. 9
two-words-before|in|	. 11	a -6	bake-off -21	ischgl -14	their 26	trouw 11	warsaw 17
two-words-before|iowa|	. -6
two-words-before|ireland|	survive -18
two-words-before|irish|	and 21
two-words-before|ironia|	, 7
two-words-before|ironise|	: 9
two-words-before|ironizou|	, 13
two-words-before|irrawaddy|	: 22
two-words-before|island|	. 18
two-words-before|israel|	. 12
two-words-before|issued|	a -17
two-words-before|issues|	. 14
two-words-before|issue|	. 14
two-words-before|ist|	vom -20	von 9
two-words-before|is|	a 25	called -22	circling -21	named -21	titled -14
two-words-before|itself|	as -23
two-words-before|its|	report -20
two-words-before|it|	's 19	, 13	. 26	: 16	? 13	a -23	as 32	blamed 16	bore 19	criticised 15	had 44	includes -19	is 26	on -20	regretted 13	said -19	says -25	smelled 18	the -13	to 15	would 31	’s 23
two-words-before|i|	said 18	seemed 14	was 10
two-words-before|jaloers|	. 6
two-words-before|jamaica|	. 8
two-words-before|janitor|	in -17
two-words-before|january|	that -23
two-words-before|jazz|	. 13
two-words-before|jersey|	. 16
two-words-before|jetzt|	in -10
two-words-before|jeux|	. 15
two-words-before|jobs|	. 14
two-words-before|joked|	, 13
two-words-before|joke|	. 11
two-words-before|jordan|	. 12
two-words-before|jornalistas|	: 15
two-words-before|jours|	. 23
two-words-before|judges|	. 14
two-words-before|judge|	blocks -18	tosses -25
two-words-before|judgment|	. 17
two-words-before|jugeait|	alors 11
two-words-before|juin|	. 13
two-words-before|july|	to 19
two-words-before|june|	. 15
two-words-before|jungler|	théodore -20
two-words-before|juni|	für 6
two-words-before|junto|	al -11
two-words-before|jurors|	. 15
two-words-before|jury|	. 11
two-words-before|justificou|	: 6
two-words-before|kabaret|	: 9
two-words-before|kan|	. 7
two-words-before|kapitän|	der -17
two-words-before|karabacak|	. 17
two-words-before|karlsruhe|	. 14
two-words-before|kaspárek|	. 20
two-words-before|kassiere|	: 6
two-words-before|katrina|	. 20
two-words-before|kclr|	. 15
two-words-before|keeps|	a -21
two-words-before|kein|	tier 9
two-words-before|kenya|	had 23
two-words-before|kept|	a -25	asking 17	his -15	its -24	murmuring 22
two-words-before|kerry|	. 21
two-words-before|key|	. 13
two-words-before|khost|	. 15
two-words-before|ki-tae|	, 12
two-words-before|kidney|	is 20
two-words-before|kijken|	. 6
two-words-before|kilauea|	. 19
two-words-before|kirchberg|	. 21
two-words-before|klant|	. 7
two-words-before|kleine|	tentoonstelling -7
two-words-before|knapp|	: 8
two-words-before|knew|	. 12
two-words-before|knightsbridge|	. 20
two-words-before|known|	as -11
two-words-before|kobo360|	. 10
two-words-before|kochi|	. 13
two-words-before|kolok|	. 17
two-words-before|komen|	: 8
two-words-before|kommt|	? 9
two-words-before|kommuniqué|	. 9
two-words-before|korean|	thriller -23
two-words-before|kotal|	. 9
two-words-before|kranich|	. 20
two-words-before|kulturverwaltung|	. 11
two-words-before|kusttram|	rijdt 10
two-words-before|kyiv|	wants 15
two-words-before|könne|	. 6
two-words-before|l'|	arrêt 12
two-words-before|laak|	: 8
two-words-before|lachend|	: 12
two-words-before|laminoir|	, 7
two-words-before|lander|	, -13
two-words-before|land|	. 8
two-words-before|lançar|	outro 8
two-words-before|larotonda|	ammette 11
two-words-before|lassen|	. 6
two-words-before|last|	. 25	scrum 18
two-words-before|las|	obras 15
two-words-before|later|	. 21
two-words-before|late|	. 10
two-words-before|laughed|	. 24
two-words-before|laughing|	. 16
two-words-before|la|	báscula 16	chanson -9	chiamano -7	definisce 13	inscripción -13	ley 12	mention -15	neve 7	noticia 15	nuova -6	pauvreté -19	portarinfuse -13	revue -10	salle 16	suite 13
two-words-before|league|	. 14
two-words-before|leak|	. 12
two-words-before|ledgers|	. 19
two-words-before|ledger|	. 13
two-words-before|leeds|	: 15
two-words-before|lemons|	. 19
two-words-before|lengths|	by 15
two-words-before|lerares|	. 7
two-words-before|les|	esturgeons 13	groupes 10	planteurs 16
two-words-before|letrero|	: 6
two-words-before|letters|	: -21
two-words-before|letter|	. 10
two-words-before|levy|	. 19
two-words-before|levée|	. 7
two-words-before|le|	calendrier 7	dossier 19	drone 12	pareció 16	texte 8
two-words-before|liberals|	had 13
two-words-before|library|	should 14
two-words-before|lichtenburg|	was 21
two-words-before|lightly|	. 17
two-words-before|lima|	was 20
two-words-before|lines|	. 14
two-words-before|line|	. 29	to -23
two-words-before|linkedin|	: 11
two-words-before|link|	. 7
two-words-before|lisbon|	condemned 20
two-words-before|lists|	as -21
two-words-before|list|	. 12	was 19
two-words-before|literally|	means -13
two-words-before|litri|	di -12
two-words-before|little|	. 18
two-words-before|lit|	: -7
two-words-before|lobo|	. 14
two-words-before|locally|	as -17
two-words-before|local|	como -9
two-words-before|loin|	des -10
two-words-before|longe|	. 7
two-words-before|long|	. 26
two-words-before|look|	. 15
two-words-before|loose|	tongues 10
two-words-before|lots|	. 11
two-words-before|loué|	une 16
two-words-before|lovely|	title -15
two-words-before|lo|	estudiará 20	ve 10	ven 9
two-words-before|lugar|	: -13
two-words-before|lui|	souhaiter 14
two-words-before|lunar|	rover -14
two-words-before|l’|	appelle -10	invito 6	équilibre 11
two-words-before|macneil|	. 15
two-words-before|macphee-rossi|	: 23
two-words-before|magal|	. 14
two-words-before|maiaspace|	; -9
two-words-before|maintained|	that 19
two-words-before|maintient|	: 9
two-words-before|main|	and 19
two-words-before|maioria|	de 17
two-words-before|making|	the -22
two-words-before|malawi|	as -19
two-words-before|management|	agency 16
two-words-before|manager|	. 13
two-words-before|manhã|	: 11
two-words-before|manitoba|	. 17
two-words-before|mannequins|	. 11
two-words-before|manor|	. 15
two-words-before|mano|	: 25
two-words-before|man|	ermittle 7	habe 15	named -15	sich 7	suche 16
two-words-before|marathi|	. 21
two-words-before|march|	. 20
two-words-before|marge|	dürfte 14
two-words-before|marie-thérèse|	dite -14
two-words-before|marketed|	as -21
two-words-before|mars|	. 17
two-words-before|martich|	( -12
two-words-before|masaf|	promette 12
two-words-before|matany|	. 16
two-words-before|match|	. 12
two-words-before|matter|	. 6
two-words-before|mattress|	. 14
two-words-before|mayor|	. 8
two-words-before|may|	. 11	be -16
two-words-before|ma|	senza -9
two-words-before|mbacké|	soient 15
two-words-before|mbuyi|	– -13
two-words-before|mean|	. 21
two-words-before|measure|	. 12
two-words-before|medewerkers|	liefkozend -11
two-words-before|mediate|	. 11
two-words-before|mediator|	sees 17
two-words-before|meeting|	. 13	was 21
two-words-before|meldet|	das -10
two-words-before|members|	. 11	felt 18	to 26
two-words-before|mendizabal|	: 7
two-words-before|mentor|	sees 23
two-words-before|men|	had 22	to -17
two-words-before|merely|	been 21
two-words-before|merito|	: 11
two-words-before|meses|	. 14
two-words-before|message|	. 22	: 31	headed -12
two-words-before|mesure|	est 14
two-words-before|mesurés|	. 6
two-words-before|meter|	. 7
two-words-before|me|	, 16	. 27	: 20
two-words-before|miami|	. 18
two-words-before|mille|	. 11
two-words-before|million|	, 20
two-words-before|minister|	. 22	ziet 10
two-words-before|minutes|	. 22
two-words-before|minvu|	negoció 7
two-words-before|misadventure|	. 22
two-words-before|mit|	. 12	dem 16
two-words-before|moderada|	. 9
two-words-before|mode|	called -23
two-words-before|modo|	: 9
two-words-before|mois|	. 11	un -15
two-words-before|moka|	: 14
two-words-before|mokgatlhe|	. 12
two-words-before|monaco|	redoute 8
two-words-before|monday|	. 18
two-words-before|money|	. 6
two-words-before|monierte|	im -10
two-words-before|monnickendam|	. 11
two-words-before|monterrey|	are 11
two-words-before|month|	, -7	. 33
two-words-before|montsame|	: 15
two-words-before|monténégrin|	, 8
two-words-before|mood|	. 21
two-words-before|moonpig|	. 13
two-words-before|moraine|	. 13
two-words-before|more|	. 17
two-words-before|morning|	. 25	with 24
two-words-before|mortgage|	. 20
two-words-before|moscow|	was 20
two-words-before|motivazioni|	, 11
two-words-before|motto|	: -13
two-words-before|mot|	de -16
two-words-before|moved|	. 9
two-words-before|mps|	. 10
two-words-before|mr.|	trump 10
two-words-before|mrs.|	clinton 14
two-words-before|msnbc|	's -14
two-words-before|muelle|	. 13
two-words-before|mulhern|	, 18
two-words-before|mused|	. 14
two-words-before|museum|	remained 18
two-words-before|muted|	. 10
two-words-before|mwangi-frye|	( -19
two-words-before|naam|	: -12
two-words-before|nachspielzeit|	: 13
two-words-before|nachtisch|	. 7
two-words-before|nachtploeg|	. 12
two-words-before|naira|	. 10
two-words-before|named|	him -8	only -11	peanut 16
two-words-before|names|	. 11	under -15	was 19
two-words-before|name|	. 22
two-words-before|nannte|	das 13
two-words-before|nan|	: 31
two-words-before|nationaux|	. 8
two-words-before|nation|	had 23
two-words-before|nazionale|	: 6
two-words-before|need|	. 9
two-words-before|nega|	: 9
two-words-before|negou|	: 7
two-words-before|nerves|	? 12
two-words-before|nestlé|	. 6
two-words-before|network|	. 16
two-words-before|neuf|	. 6
two-words-before|neustadt|	dem -22
two-words-before|neutral|	. 11
two-words-before|newsletter|	, -21
two-words-before|newspaper|	. 9
two-words-before|news|	' -15	, 19	. 13	: 11
two-words-before|new|	: -22
two-words-before|ne|	perdrait 7
two-words-before|niazi|	. 22
two-words-before|nice|	. 12
two-words-before|nicknamed|	the -20
two-words-before|niedersachsen|	. 10
two-words-before|niet|	. 6	: 13
two-words-before|nigeria|	: 12
two-words-before|night|	. 13	: 12	since 15
two-words-before|nine|	. 11
two-words-before|niño|	: 7
two-words-before|nkulu-vermeiren|	: 11
two-words-before|noble|	. 9
two-words-before|nobody|	. 21
two-words-before|noche|	? 8
two-words-before|noh|	had 13
two-words-before|nombre|	. 6
two-words-before|nomination|	. 20
two-words-before|nominee|	. 14
two-words-before|nom|	: -13
two-words-before|noncommittal|	. 15
two-words-before|non|	au -15
two-words-before|nos|	: 16	aflitos 7
two-words-before|nota|	de 8
two-words-before|noted|	, 17
two-words-before|notes|	: 13
two-words-before|note|	. -22	titled -15
two-words-before|notice|	said 21
two-words-before|noting|	that -22
two-words-before|notion|	. 12
two-words-before|not|	. 20	: 16	accept 20	appeal 18	be 18	talk 17	to 30
two-words-before|nous|	: -10
two-words-before|novel|	, -21
two-words-before|no|	. 8	contempla 17	longer -23	son 9
two-words-before|nrk|	. 17
two-words-before|ns|	. 10
two-words-before|nuit|	, 14
two-words-before|nwosu|	: 16
two-words-before|não|	houver 13	pagava 10
two-words-before|nüchterner|	: 13
two-words-before|n’|	a 8	avoir 14
two-words-before|obey|	but 19
two-words-before|obi|	stops -24
two-words-before|objected|	. 15
two-words-before|objeta|	. 8
two-words-before|observing|	that 18
two-words-before|odds|	over -18
two-words-before|odhul|	: 16
two-words-before|offen|	: 15
two-words-before|offerta|	indiana 8
two-words-before|offer|	as 20	was 21
two-words-before|officer|	: 21
two-words-before|office|	, -19	. 13
two-words-before|officials|	. 12	called 25	had 21	preferred -20
two-words-before|official|	. 13
two-words-before|officiating|	as 16
two-words-before|often|	called -24
two-words-before|of|	a -29	being 21	haar -7	playing 20	them -20
two-words-before|ohio|	. 12
two-words-before|omhoog|	. 9
two-words-before|on-track|	réclament 14
two-words-before|onions|	: 14
two-words-before|only|	: 42	as 23
two-words-before|ontem|	um -9
two-words-before|onu|	: 21
two-words-before|on|	. 27	a 8	indique 12	its -22	pouvait 6	salue 12	stage 16	the 34
two-words-before|opens|	: 25
two-words-before|open|	a 24
two-words-before|opinion|	was 25
two-words-before|oposição|	de 15
two-words-before|opposition|	. 7	of -25
two-words-before|options|	. 10
two-words-before|opérations|	. 10
two-words-before|ordered|	a 14
two-words-before|orders|	. 19
two-words-before|order|	. 15
two-words-before|ordine|	: 31
two-words-before|orlando|	. 17
two-words-before|oro|	: -30
two-words-before|ortete|	einen 21
two-words-before|orto|	, 14
two-words-before|other|	. 14
two-words-before|otimista|	: 8
two-words-before|ottawa|	. 12
two-words-before|outcome|	. 8
two-words-before|outrun|	. 24
two-words-before|out|	. 20	: 20	at 20	over -16
two-words-before|overeenkomst|	als 10
two-words-before|over|	. 17	de -17	one -16	so-called -16
two-words-before|owners|	. 12
two-words-before|owner|	says -24
two-words-before|oyelaran|	. 16
two-words-before|o|	conteúdo 10	eleitorado 6	laudo 8	navio -9	negócio 7	peixe 18	ponto 7	que 6	tejo 15
two-words-before|o’haresh|	. 11
two-words-before|packets|	. 10
two-words-before|pac|	. 18
two-words-before|padovanelli|	said 22
two-words-before|page|	, 22
two-words-before|pagina|	facebook -8
two-words-before|paid|	. 14
two-words-before|palabras|	del -9
two-words-before|palavas-les-flots|	. 10
two-words-before|pal|	. 12
two-words-before|panel|	. 8
two-words-before|panic|	. 12
two-words-before|paper|	, -11	. 7
two-words-before|papier|	auf -15
two-words-before|paraopeba|	. 9
two-words-before|parca|	: 14
two-words-before|parish|	. 15
two-words-before|park|	, -9	. 21
two-words-before|parlato|	di -10
two-words-before|parla|	di 22
two-words-before|parle|	de 28
two-words-before|parliament|	. 16
two-words-before|participant|	, 18
two-words-before|party|	. 15	had 20	was 18	would 20
two-words-before|passagierliste|	sei 16
two-words-before|passover|	. 12
two-words-before|pasty|	. 17
two-words-before|pas|	. 10	: 12	le -14	vouloir 14
two-words-before|path|	. 20
two-words-before|patience|	. 11
two-words-before|pat|	. 12
two-words-before|paying|	for 18
two-words-before|pedaggi|	: 10
two-words-before|peloton|	. 13
two-words-before|pembrokeshire|	as -20
two-words-before|pensaba|	. 14
two-words-before|people|	singing -17	who 16
two-words-before|peoria|	. 18
two-words-before|percent|	was 22
two-words-before|perder|	? 12
two-words-before|permanence|	: 11
two-words-before|person|	. 14
two-words-before|pescadores|	flagram -13
two-words-before|pessoa|	. 7
two-words-before|petrakis|	, -19
two-words-before|petrolífero|	seja 6
two-words-before|pettifer|	. 14
two-words-before|phones|	, 20	. 10
two-words-before|phone|	. 26	: 22
two-words-before|phrase|	, 29
two-words-before|picerno|	, 14
two-words-before|piece|	as 20
two-words-before|piedi|	? 16
two-words-before|pied|	. -11
two-words-before|pike|	. 12
two-words-before|pinch|	of -13
two-words-before|pinheiro|	, 6
two-words-before|pin|	. 16
two-words-before|pipe|	was 24
two-words-before|piste|	? 14
two-words-before|pistoia-prato|	: 17
two-words-before|pitchfork|	heard 15
two-words-before|place|	: -13
two-words-before|plaidé|	le -15
two-words-before|planned|	. 19
two-words-before|planos|	: 6
two-words-before|plan|	. 15	called -19
two-words-before|plaude|	: 14
two-words-before|play-off|	. 21
two-words-before|players|	. 8
two-words-before|play|	– -16
two-words-before|pleased|	. 8
two-words-before|pliant|	. 9
two-words-before|plumber|	. 17
two-words-before|pluriclasse|	era 8
two-words-before|plus|	savoir 11
two-words-before|poblano|	, 7
two-words-before|poco|	: 15
two-words-before|poderia|	continuar 9
two-words-before|podium|	. 12
two-words-before|pohjanpalo|	. 13
two-words-before|points|	. 22
two-words-before|point|	. 18
two-words-before|poireaux|	sont 12
two-words-before|poles|	. 14
two-words-before|police|	, 24	. 6	they 17	were -19
two-words-before|policy|	. 19
two-words-before|politico|	, -11	. 10
two-words-before|politologin|	: 14
two-words-before|poll|	was 19
two-words-before|ponte|	: 12
two-words-before|porches|	. 9
two-words-before|poreč|	. 16
two-words-before|port-de-bouc|	. 10
two-words-before|portmarnock|	remained 19
two-words-before|position|	was 18
two-words-before|posted|	. 14	: 26
two-words-before|postière|	. 8
two-words-before|postzegel|	. 9
two-words-before|post|	. 14	: 16	headed -13
two-words-before|pourvus|	, 9
two-words-before|pour|	un -15
two-words-before|power|	. 12
two-words-before|poço|	. 6
two-words-before|praised|	a 22
two-words-before|praise|	. 10
two-words-before|pregunta|	: 6
two-words-before|premier|	had 28
two-words-before|première|	: 11
two-words-before|prenga|	, -23
two-words-before|presentation|	. 11
two-words-before|president|	. 14
two-words-before|presseschau|	: -14
two-words-before|presse|	. 13
two-words-before|prevedeva|	un -14
two-words-before|previsão|	oficial 8
two-words-before|price|	. 10	was 25
two-words-before|primary|	. 20
two-words-before|prima|	della -13
two-words-before|prince|	’s -15
two-words-before|printemps|	. 9
two-words-before|private|	call -25
two-words-before|prize|	: -25
two-words-before|problems|	. -10
two-words-before|process|	. 12
two-words-before|procès-verbal|	: 13
two-words-before|produced|	a -19
two-words-before|production|	of -22
two-words-before|produto|	. 12
two-words-before|programme|	listed -21
two-words-before|program|	, -12	. 12
two-words-before|project|	branded -14
two-words-before|promete|	, 15
two-words-before|promised|	relief 11
two-words-before|promises|	to 14
two-words-before|promossa|	a -13
two-words-before|promoter|	. 21
two-words-before|promotions|	ltd. 18
two-words-before|proposition|	était 7
two-words-before|proposta|	de 11
two-words-before|prosser|	. 11
two-words-before|protested|	. 20
two-words-before|proteste|	: 15
two-words-before|province|	. 18
two-words-before|provoked|	. 12
two-words-before|prozent|	bleibe 14
two-words-before|président|	. 6
two-words-before|prêts|	. 6
two-words-before|prüft|	. 13
two-words-before|publishers|	of -18
two-words-before|pulmino|	: 13
two-words-before|pumpe|	und -14
two-words-before|punched|	dirk -17
two-words-before|pwc|	. 11
two-words-before|pyongyang|	had 18
two-words-before|quadro|	è 14
two-words-before|qualifié|	de 15
two-words-before|quarta-feira|	, 7
two-words-before|quarter|	. 10
two-words-before|quatro|	empresas -10
two-words-before|quattrocchi|	, 13
two-words-before|quechua|	greeting -13
two-words-before|queen|	. 6
two-words-before|queixou|	de 10
two-words-before|queried|	. 13
two-words-before|questura|	: 11
two-words-before|que|	el -12	houve 12	leva 8	llama -11
two-words-before|quis|	identificar -15
two-words-before|quito|	, 17
two-words-before|qui|	? 6
two-words-before|quotes|	: 14
two-words-before|quo|	. 7
two-words-before|qu|	’ 7
two-words-before|qué|	? 15
two-words-before|qu’|	elle 11
two-words-before|raccomanda|	di 6
two-words-before|race|	. 19
two-words-before|radio|	. 14
two-words-before|radulovic|	: 11
two-words-before|rafferty|	blasts 22
two-words-before|raghunathan|	was 20
two-words-before|raid|	as 20
two-words-before|rally|	. 21
two-words-before|rank|	of -22
two-words-before|rappelé|	, 9
two-words-before|rassurant|	. 7
two-words-before|rates|	terna -24
two-words-before|rating|	. 22	to -23
two-words-before|rationing|	was 25
two-words-before|rautio-lind|	. 12
two-words-before|razão|	da 7
two-words-before|rc213v|	. 15
two-words-before|reads|	: 18
two-words-before|ready|	to 12
two-words-before|read|	, -8	. 23	: 26
two-words-before|real|	. 12
two-words-before|rebondir|	. 6
two-words-before|recalled|	, 20	. 24
two-words-before|recalls|	. 11
two-words-before|reclamado|	por -10
two-words-before|reclama|	do 19
two-words-before|reconheceu|	que 9
two-words-before|recorda|	joaquim -7
two-words-before|recordings|	were 21
two-words-before|recording|	. 12
two-words-before|record|	, -20
two-words-before|recounted|	. 12
two-words-before|recours|	? 13
two-words-before|rede|	. 8
two-words-before|reformer|	. 16
two-words-before|refrain|	from 16
two-words-before|regierung|	: 14
two-words-before|region|	. 18
two-words-before|register|	, -19	. 16
two-words-before|região|	como -16
two-words-before|regulation|	. 15
two-words-before|rejected|	. 7
two-words-before|related|	: 15
two-words-before|relativise|	. 12	: 18
two-words-before|release|	was 25
two-words-before|relevés|	jugés 8
two-words-before|relic|	as -22
two-words-before|relieved|	. 13
two-words-before|relèvement|	arrive 11
two-words-before|remains|	a -20
two-words-before|remark|	. 18
two-words-before|reno|	. 21
two-words-before|replaced|	with -13
two-words-before|replied|	, 11	. 20	: 26
two-words-before|replies|	: 17
two-words-before|reported|	. 7
two-words-before|reporters|	, 16	. 15	: 24
two-words-before|report|	, -22	. 19	as 21	titled -13	was 10
two-words-before|reprend|	: 12
two-words-before|representative|	. 9
two-words-before|repubblica|	: 9
two-words-before|republicans|	. 17	would 17
two-words-before|republican|	nominee 8
two-words-before|rescuers|	battle -22
two-words-before|resign|	. 16
two-words-before|resorted|	to -24
two-words-before|responded|	, 15	: 7
two-words-before|response|	: 24
two-words-before|restrained|	. 10
two-words-before|results|	were 19
two-words-before|result|	was 22
two-words-before|retrained|	. 7
two-words-before|retrospective|	, -13
two-words-before|review|	. 13
two-words-before|revisão|	à 13
two-words-before|reward|	. 18
two-words-before|ribatte|	: 24
two-words-before|rice|	. 9
two-words-before|richtig|	, 6
two-words-before|ridder-maes|	. 15
two-words-before|ridge|	as 17
two-words-before|riet-fonds|	nicht 15
two-words-before|riga|	. 13
two-words-before|right|	. 7
two-words-before|riprende|	: 6
two-words-before|rire|	. 6
two-words-before|risk|	was 20
two-words-before|river|	. 10
two-words-before|rizin|	. 10
two-words-before|road|	. 11
two-words-before|rond|	. 11
two-words-before|roof|	. 15
two-words-before|rouges|	. 18
two-words-before|round|	was 22
two-words-before|routes|	as 13
two-words-before|route|	. 11
two-words-before|row|	. 15	as 13	dubbed -19
two-words-before|rté|	was 19
two-words-before|rule|	had 18	was 18
two-words-before|ruling|	. 26	as 15	that 20	was 22
two-words-before|ruminait|	. 7
two-words-before|rumour|	. 8
two-words-before|rundfunk|	. 20
two-words-before|running|	a 21
two-words-before|réclame|	néanmoins 7	une 9
two-words-before|régional|	. 11
two-words-before|réserve|	. 16
two-words-before|révolution|	, 15
two-words-before|rógvi-dam|	said 22
two-words-before|rúv|	: 23
two-words-before|s'|	être 18
two-words-before|saarbrücken|	. 7
two-words-before|sacos|	. 9
two-words-before|sadc|	had 15
two-words-before|sadly|	. 19
two-words-before|saga|	was 17
two-words-before|sagen|	: 15
two-words-before|sagrado|	. 6
two-words-before|said|	, 40	. 31	: 40	he 17	it 27	that 26	the 17
two-words-before|saint-ignace-de-loyola|	relevait 8
two-words-before|saints|	. 14
two-words-before|sale|	. 8	was 18
two-words-before|saludado|	: 9
two-words-before|sanctions|	were 16
two-words-before|sanders|	. 16	: 12
two-words-before|sano|	. 9
two-words-before|sarebbero|	state 6
two-words-before|satz|	: 10
two-words-before|saurashtra|	. 12
two-words-before|saying|	, 30	: 16	that 20
two-words-before|says|	, 30	. 26	chisinau 13	consumers 20	cuts 16	lisbon 15	palliatives 20	that 12
two-words-before|say|	, 14	. 25	: 19
two-words-before|scan|	was -22
two-words-before|sceptical|	: 11
two-words-before|schauspielhaus|	bochum -13
two-words-before|schild|	: -15
two-words-before|schlichten|	. 12
two-words-before|school|	. 12	played -10
two-words-before|schranken|	. 19
two-words-before|schriftlich|	: 14
two-words-before|schwan|	habe 10
two-words-before|schwimmweste|	. 6
two-words-before|scorpion|	. 6
two-words-before|scritto|	: 12
two-words-before|scrive|	: 8
two-words-before|scuola|	? 6
two-words-before|scuse|	. 11	: 23
two-words-before|seasick|	and 12
two-words-before|sea|	. 14	at -23
two-words-before|seconde|	: 13
two-words-before|seconds|	. 12
two-words-before|secretary|	: 20
two-words-before|sees|	it 13
two-words-before|see|	the -20
two-words-before|sein|	. 12
two-words-before|sei|	aber 10	er 10	ihm 7
two-words-before|sejam|	afixados 17
two-words-before|selection|	was 24
two-words-before|semi-final|	of -17
two-words-before|semiconductor|	. 16
two-words-before|senators|	are 16
two-words-before|sentenciou|	: 6
two-words-before|sent|	. 19
two-words-before|seo|	. 17
two-words-before|september|	. 8
two-words-before|series|	called -8
two-words-before|sermon|	. 11
two-words-before|services|	offering -20
two-words-before|ser|	apenas 6
two-words-before|será|	reenviado 10
two-words-before|setúbal|	. 11
two-words-before|seul|	été 11
two-words-before|se|	comprometió 8	declara 14	tornara 11
two-words-before|shah|	. 18
two-words-before|sharda|	ramdin-bos 8
two-words-before|shared|	worship 23
two-words-before|shares|	. 13
two-words-before|sheets|	were 19
two-words-before|shelters|	. 15
two-words-before|she|	calls -23	had 24	is 32	named -14	said 29	thanked 14	told -19	was 25	would 23
two-words-before|shoot|	. 9
two-words-before|shortages|	. 19
two-words-before|shots|	. 16
two-words-before|shot|	for 21
two-words-before|should|	be 10	have 25
two-words-before|shouted|	, 13	. 19
two-words-before|shovels|	were 21
two-words-before|shropshire|	: 12
two-words-before|shrugged|	. 17
two-words-before|shrugging|	. 16
two-words-before|shutout|	. 8
two-words-before|sich|	um 16
two-words-before|sides|	. 20	had 21	pledged 14
two-words-before|side|	. 17	needed 16
two-words-before|sieht|	sich 7
two-words-before|sie|	, 15
two-words-before|sighed|	: 18
two-words-before|sighs|	. 14
two-words-before|signs|	reading -13
two-words-before|sign|	, -15
two-words-before|since|	. 11
two-words-before|singaporean|	teen -22
two-words-before|singapore|	. 13
two-words-before|single|	word 21
two-words-before|sint-vituskerk|	. 6
two-words-before|sites|	. 12
two-words-before|sittings|	. 11
two-words-before|six|	. 13
two-words-before|si|	chiama -9	definisce 10	dice 14	leggeva -10
two-words-before|skeptisch|	: 17
two-words-before|slates|	were 15
two-words-before|sleep|	. 21
two-words-before|slimane|	. 12
two-words-before|slogan|	is -9
two-words-before|smiled|	. 13
two-words-before|smiles|	. 21
two-words-before|snub|	. 13
two-words-before|softly|	, 15
two-words-before|solids|	. 12
two-words-before|soltó|	: 7
two-words-before|some|	allies 17
two-words-before|sonderprüfung|	– 10
two-words-before|song|	, -13
two-words-before|sont|	restés 15
two-words-before|soothe|	. 12
two-words-before|sorpresa|	: 12
two-words-before|sorriso|	, 11
two-words-before|sorry|	. 10
two-words-before|soundcheck|	. 14
two-words-before|sound|	burned 15
two-words-before|souriant|	: 7
two-words-before|south|	. 15	africa 15	wanted 16
two-words-before|so|	: 22
two-words-before|spagnolo|	. 16
two-words-before|spaniard|	, 10
two-words-before|speaker|	. 19
two-words-before|speaks|	of 30
two-words-before|speak|	on -24
two-words-before|spectacles|	. 16
two-words-before|speech|	. 11
two-words-before|spoken|	of -15
two-words-before|spokesman|	. 18
two-words-before|spoke|	of 28
two-words-before|sports|	. 11
two-words-before|sport|	. 15
two-words-before|spottet|	. 8
two-words-before|spreekt|	van 15
two-words-before|spricht|	von 14
two-words-before|sprigg|	: 19
two-words-before|spring|	. 20
two-words-before|stabbing|	as 25
two-words-before|staff|	as -22
two-words-before|stalen|	zouden 7
two-words-before|stand|	. -8	: 27
two-words-before|starts|	. 14
two-words-before|start|	 8	beijing -20	council -16	de -10	die -16	fca -13	friday -11	le -16	quotes 19	rescuers 18	so-called -11	start 7	sunday -15	the -15	un -10	— 22	• 7
two-words-before|stated|	. 20	that 15
two-words-before|statement|	, 11	. 15	: 26	that 9
two-words-before|states|	. 17	: 22
two-words-before|state|	bodies 13	had 16
two-words-before|station|	. 12
two-words-before|stazione|	: 18
two-words-before|steel|	was 24
two-words-before|stehe|	bloß 13
two-words-before|stelle|	noch 10
two-words-before|stewards|	called 21
two-words-before|stew|	called -23
two-words-before|sticker|	, -14
two-words-before|still|	says -10
two-words-before|stock|	to -19
two-words-before|stomeo|	: 7
two-words-before|stops|	. 9
two-words-before|stop|	. 13
two-words-before|store|	. 12
two-words-before|stormed|	. 8
two-words-before|stormy|	. 12
two-words-before|storm|	. 9
two-words-before|story|	. 13
two-words-before|strategist|	. 15
two-words-before|strategy|	was 18
two-words-before|street|	. 21
two-words-before|streit|	als 15
two-words-before|stressed|	, 16
two-words-before|strict|	. 11
two-words-before|striscione|	: -18
two-words-before|ströbele|	das -14
two-words-before|stumps|	, 11
two-words-before|subir|	. 13
two-words-before|subject|	line 17
two-words-before|substitute|	. 16
two-words-before|successor|	. 20
two-words-before|succès|	. 10
two-words-before|such|	talks -21
two-words-before|sudan|	. 11
two-words-before|suffered|	from 22
two-words-before|suitcase|	. 15
two-words-before|suite|	. 15
two-words-before|summer|	. 12
two-words-before|sunday|	. 20
two-words-before|sunny|	. 20
two-words-before|sun|	. 15
two-words-before|suo|	: 9
two-words-before|super|	: 6
two-words-before|supporters|	. 14	waved -22
two-words-before|supporter|	. 12
two-words-before|support|	. 15
two-words-before|sure|	. 17
two-words-before|surnom|	de -14
two-words-before|surprised|	. 7
two-words-before|surrey|	. 19
two-words-before|sursis|	. 16
two-words-before|su|	scritto -11
two-words-before|svp|	. 8
two-words-before|svt.se|	: -10
two-words-before|swahili|	for -18
two-words-before|swart|	: 20
two-words-before|sweden|	's -17
two-words-before|swim|	. 16	? 18
two-words-before|switch|	. 8
two-words-before|switzerland|	— -12
two-words-before|sympathy|	. 11
two-words-before|systems|	were 18
two-words-before|system|	. 14	as 19
two-words-before|szczepanek|	von 9
two-words-before|sítio|	: 8
two-words-before|søviknes|	. 13
two-words-before|table|	, 20
two-words-before|tachado|	de 11
two-words-before|tac|	: 6
two-words-before|takes|	over -21
two-words-before|takoradi|	were 20
two-words-before|talking|	about -11
two-words-before|talks|	for -20
two-words-before|talk|	about -21
two-words-before|tallentire|	. 20
two-words-before|tamatea|	, 18
two-words-before|tank|	. 16
two-words-before|tante|	avec 18
two-words-before|tan|	. 15
two-words-before|tarde|	: 8	de -14
two-words-before|tariffs|	are 23
two-words-before|tarrantes|	. 13
two-words-before|tateyama|	: 15
two-words-before|tavora|	foi 8
two-words-before|tax|	plan 15
two-words-before|teacher|	. 10
two-words-before|teammates|	call -24
two-words-before|team|	as -15	had -19
two-words-before|tears|	. 15
two-words-before|telecom|	. 6
two-words-before|telegraaf|	as -12
two-words-before|telegramma|	: 14
two-words-before|telegram|	. 18
two-words-before|television|	series -15
two-words-before|tempers|	. 11
two-words-before|tempère|	: 14
two-words-before|tenants|	as 18	of -14
two-words-before|tender|	. 8
two-words-before|tent|	was 19
two-words-before|teochew|	. 17
two-words-before|teorizza|	, 7
two-words-before|terengganu|	. 10
two-words-before|terming|	it 22
two-words-before|term|	: -10
two-words-before|testa|	: 12
two-words-before|testo|	; 10
two-words-before|text|	. 17
two-words-before|that|	, 17	. 17	: 18	a -21	donors 18	he 14	his 16	is 28	it 25	kazakhstan 14	read -24	reads -7	she 18	students 16	the 36	trump 17	were -22
two-words-before|them|	. 25	: 23	tagged -23	to 22
two-words-before|there|	are 16	is 20
two-words-before|they|	are -6	had 15	have -21	were 26
two-words-before|the|	accord 22	alias -14	alliance 20	board 18	boundary 18	caption -14	case 17	category -20	champion 11	change 14	claim 11	complaint 21	compromise 18	crew 16	deal 15	debate 24	decision 26	drama -24	drummer 17	expression -18	famous -23	fee 15	fine 18	first 16	girl 13	government 24	guidance 17	handle -20	hashtag -8	heading -19	hearing 15	idea 15	incident 15	judge 18	last -20	letter 14	line -18	meeting -15	move 18	musical -18	name 10	new -15	order 13	outcome 29	pact 16	paper 18	phrase -9	pipeline 13	play 18	price 19	problem -25	program 21	projection 19	race 16	remark 15	remarks 8	report 16	resignation 22	result 18	senate 17	shares -22	slogan -9	so-called -29	stir 18	stock -21	store 9	strike 21	symbol -25	tagline -16	talk 13	teenager 18	title -13	tragedy 22	update 12	vacant -20	word -51	words -19
two-words-before|thing|	in -15
two-words-before|thinly|	. 18
two-words-before|third|	. 15
two-words-before|this|	. 17	is -18
two-words-before|threads|	. 19
two-words-before|thrilled|	. 10
two-words-before|thursday|	. 16
two-words-before|thurso|	: 19
two-words-before|ticinesi|	? 12
two-words-before|ticketmaster|	. 13
two-words-before|tiere|	hätten 8
two-words-before|tiktok|	. 10
two-words-before|times|	. 17
two-words-before|timetable|	. 17
two-words-before|time|	. 17
two-words-before|tinha|	dado 6
two-words-before|tins|	. 15
two-words-before|tin|	were 24
two-words-before|titled|	 7
two-words-before|titolare|	: 15
two-words-before|titre|	? -10
two-words-before|today|	. 14
two-words-before|toestaan|	. 6
two-words-before|toilet|	. 12
two-words-before|told|	. 27	to 20
two-words-before|tollenaar|	blamed 10
two-words-before|tolliver|	. 15
two-words-before|tomará|	todavía 6
two-words-before|tone|	as 21
two-words-before|tonne|	. 8
two-words-before|took|	its 24
two-words-before|toont|	zich 12
two-words-before|too|	. 10
two-words-before|toronto|	as -17
two-words-before|torri|	resterebbe 6
two-words-before|toujours|	: 9
two-words-before|toys|	. 9
two-words-before|to|	a 23	be 27	cairo 15	host -22	isfahan 21	put 15	replace -21	say -16	show 13	spray 19	test -19	villarreal 18
two-words-before|track|	, -10
two-words-before|traitée|	de 14
two-words-before|trampoline|	. 18
two-words-before|trams|	. 12
two-words-before|transcript|	: -18
two-words-before|transfer|	. 10
two-words-before|translated|	. 10
two-words-before|translates|	as -22
two-words-before|transport|	of 13
two-words-before|tregear|	. 13
two-words-before|tremblay-osei|	. 7
two-words-before|trenta|	: 23
two-words-before|tribute|	to 31
two-words-before|tried|	. 9
two-words-before|trimestre|	reflete 8
two-words-before|trolls|	over -15
two-words-before|trotzdem|	. 8
two-words-before|truce|	text 15
two-words-before|truckers|	. 9
two-words-before|trump|	's 22	. 23	: 15	a -10	as 12	had 12	’s 23
two-words-before|trusts|	. 10
two-words-before|trying|	to 21
two-words-before|tuesday|	. 19
two-words-before|tune|	of -19
two-words-before|turned|	into 18
two-words-before|tv|	. 14
two-words-before|tweeted|	, 17
two-words-before|twice|	and 21
two-words-before|twitter|	: 13
two-words-before|two|	people 16
two-words-before|u.s.|	to 23
two-words-before|uber|	. 16
two-words-before|ubs|	: -14
two-words-before|uelsmann-ba|	für 12
two-words-before|uhr|	: 19
two-words-before|uitgelekte|	cijfers 7
two-words-before|uit|	. 11
two-words-before|uma|	crítica 6	meta 9
two-words-before|umbrellas|	. 10
two-words-before|umdreht|	: 11
two-words-before|umno|	. 10
two-words-before|um|	balanço 16	eucalipto -7
two-words-before|under|	the -23
two-words-before|und|	keine -15
two-words-before|une|	campagne 15	déclaration 10	gaine 13	initiative 15	maternité -14	procédure 14	publication 16
two-words-before|unimpressed|	. 9
two-words-before|union|	calls -25
two-words-before|united|	states 11
two-words-before|university|	. 21
two-words-before|unlikely|	. 10
two-words-before|unmoved|	. 16
two-words-before|unrepentant|	. 16
two-words-before|unsurprised|	. 10
two-words-before|untersuchungskommission|	einen -11
two-words-before|untrue|	. 9
two-words-before|un|	accord 14	aplauso 22	assistant -13	consensus 15	dépouillement 9	exécutif 16	homme 13	match -13	mouvement 8	projet 7	texte 9
two-words-before|uomo|	. 10
two-words-before|up|	. 15
two-words-before|urges|	silence 22
two-words-before|usava|	codinome -10
two-words-before|users|	. 10
two-words-before|ushba|	. 20
two-words-before|usted|	toca 11
two-words-before|us|	. 15
two-words-before|uur|	. 12
two-words-before|vagão|	. 17
two-words-before|vallisoletana|	, 7
two-words-before|valoró|	como 18
two-words-before|valuations|	turn -19
two-words-before|vanished|	. 8
two-words-before|van|	een 12	financiën 9
two-words-before|varnish|	. 19
two-words-before|vast|	. 6
two-words-before|vehicles|	. 14
two-words-before|venray|	. 9
two-words-before|verdict|	as 20
two-words-before|verdinha|	. 13
two-words-before|verhalten|	. 11
two-words-before|verona|	would 18
two-words-before|verordnet|	. 7
two-words-before|versandhandel|	befürchtet 16
two-words-before|version|	was 23
two-words-before|verstorbene|	als 9
two-words-before|vervangend|	vervoer 11
two-words-before|vessels|	of 22
two-words-before|veteran|	. 16
two-words-before|veto|	ao -11
two-words-before|veut|	son -10
two-words-before|vicolo|	: 24
two-words-before|video|	titled -12
two-words-before|vierten|	quartal 13
two-words-before|view|	. 18
two-words-before|village|	appelle -16
two-words-before|visant|	la -13
two-words-before|vladivostok|	that 14
two-words-before|voit|	un 21
two-words-before|voix|	. 14
two-words-before|volume|	. 10	: 19
two-words-before|von|	der -21	einem 26	einer 9
two-words-before|vorlage|	sei 12
two-words-before|vor|	. 7
two-words-before|voters|	. 14
two-words-before|votes|	. 11
two-words-before|vote|	was 20
two-words-before|voting|	as 17
two-words-before|vowed|	to 19
two-words-before|wai-lok|	, -18
two-words-before|wall|	. 11
two-words-before|wanyama|	. 12
two-words-before|warned|	: 19	of 26
two-words-before|warning|	would 18
two-words-before|warns|	against -21
two-words-before|warten|	. 15
two-words-before|washington|	. 16	was 6
two-words-before|was|	 17	a 12	an 15	judged 22	marked -21	not 14	that 14	the 19
two-words-before|watchdog|	. 14
two-words-before|watching|	. 10
two-words-before|watch|	. 15
two-words-before|water|	( -13
two-words-before|way|	. 17
two-words-before|website|	calls 25
two-words-before|wednesday|	. 20	’s -16
two-words-before|weeks|	. 20
two-words-before|week|	. 29
two-words-before|weeping|	. 21
two-words-before|weniger|	. 7
two-words-before|werde|	sich 9	sie 9
two-words-before|were|	being 14	neither -24	rated -17
two-words-before|west|	’s -15
two-words-before|weten|	, 6
two-words-before|wet|	but 21
two-words-before|what|	. 16	is -22
two-words-before|wheel|	. 18
two-words-before|which|	is -23	means -23	reads -22
two-words-before|while|	. 19
two-words-before|whispered|	: 15
two-words-before|who|	are 18	makes -21	owns -23	said 23	sold -21	turned -21
two-words-before|why|	? 8
two-words-before|widersprach|	: 14
two-words-before|wife|	. 11
two-words-before|will|	open 17
two-words-before|wil|	dat 6
two-words-before|window|	. 8	to 15
two-words-before|winning|	: 21
two-words-before|wintz|	. 12
two-words-before|with|	a -11	the 19
two-words-before|wobbles|	over -23
two-words-before|wollte|	. 7	das 9
two-words-before|wolof|	( -10
two-words-before|won't|	be 17
two-words-before|won|	. 11
two-words-before|worden|	er 11
two-words-before|words|	, 25
two-words-before|word|	. 26	as -21
two-words-before|work|	. 11	was 22
two-words-before|worry|	. 12
two-words-before|worse|	. 11
two-words-before|worten|	: 8
two-words-before|would|	be 13	go -24	start 20	stay 13
two-words-before|wounded|	. 12
two-words-before|wristband|	. 20
two-words-before|writes|	. 14	: 20
two-words-before|writing|	: 15
two-words-before|wrong|	. 15
two-words-before|wrote|	, 31	. 25	: 27
two-words-before|wunsch|	: 12
two-words-before|würmer|	noch 10
two-words-before|xavier|	. 26
two-words-before|x|	. 18	: 19
two-words-before|years|	. 20	over -21
two-words-before|year|	. 16	at 24	that 16
two-words-before|yecla|	: 6
two-words-before|yet|	to -24
two-words-before|york|	. 10
two-words-before|you|	had -25
two-words-before|y|	voit 6
two-words-before|zaal|	. 8
two-words-before|zahedan|	was 13
two-words-before|zanjado|	. 11
two-words-before|zeggen|	? 7
two-words-before|zeigte|	sich 15
two-words-before|zeitung|	von 15
two-words-before|zettels|	, 8
two-words-before|zetten|	. 8
two-words-before|zien|	. 9
two-words-before|zijn|	remise 9
two-words-before|zolang|	de -6
two-words-before|zoom|	: 12
two-words-before|zuara|	: 12
two-words-before|zufällig|	. 12
two-words-before|zur|	hauptprobe 15
two-words-before|zurückhaltend|	: 12
two-words-before|zurück|	. 16
two-words-before|zu|	: 6
two-words-before||	( -9	, -25	. 30	: 14	and 20	because 19	mais 16	nor -23	of 24	or -7	para -9	preferring -19	regelmäßig -18	sang -18	that 15	to 11	und -12	who 14	with -23	— 16
two-words-before|à|	une 18
two-words-before|água-izé|	, 12
two-words-before|água|	pedem 9
two-words-before|áudio|	era 9
two-words-before|è|	detto 7
two-words-before|échange|	. 8
two-words-before|état|	pour 16
two-words-before|été|	envoyé 11
two-words-before|évoque|	un 23	une 7
two-words-before|évoqué|	un 20
two-words-before|über|	ein 18
two-words-before|übungsbeobachter|	bemängelte 7
two-words-before|’s|	. 20	handwriting -20	much-vaunted -21	off-the-cuff -18	pulls -19
verb|false|1|	lower -10	other 16
verb|false|2-3|	lower 9	upper -21
verb|false|4-7|	lower 47	upper -44
verb|false|8+|	lower 46	other 11
verb|true|1|	lower -10	upper 17
verb|true|2-3|	upper 10
verb|true|4-7|	lower 25	other 13
verb|true|8+|	lower 22	other 12	upper 12
word-after|	 -13	' 18	( -18	+ 18	, -22	- 9	. -10	212 -19	26 -20	: 12	; 11	? -22	[ 18	abg 13	abou 11	abramian 14	abu 17	accepting -17	achterberg 14	actress -22	added 13	adib 12	admitted 20	afriqiyah 16	after 17	against 29	agency 10	agent 16	aguirre 14	aidan 12	airs -6	ajakaiye 9	akintoye 12	akintoye-holm 14	al-roumi 11	al-ubaidi 16	albert 6	alert -20	all 15	alla -12	alpa 10	already 14	als -16	am 12	among 7	analyst -9	anatoly 8	and 26	andrade -7	annahm -14	another 20	are 6	arendse 12	arrives -15	as -14	asked 21	assistant 10	association 18	at 18	au 16	ausrichten -16	autour 18	avionics 10	awaited 22	away 18	axelrod 11	bancroft 14	bangash 10	barrientos 11	bavarian 11	be -25	beavington 14	because 15	beck 10	bediend -11	before 14	began -7	beließ -11	bell 14	ben 15	bennett 8	berg 13	berichten -10	berichteten -12	besteht 9	betekende -10	between -12	bezeichnete 14	bhardwaj 10	bill 16	birdsong 15	bjp 13	blabbed 6	blackwell 13	bligh-nakata 7	blumenkrantz 18	board 15	bob 14	bond 10	borasović 14	both -14	bozell 17	brandl 12	brazil 13	bridge -16	brno 12	broke -17	brzezicki 12	bush 18	by 21	cal 15	call -17	came 14	campaign 19	canova 12	caritas 15	carried -13	catacutan 13	cbn 13	ce 8	ceo 14	cette 14	chaired -19	chapter 14	charges -25	chase 13	chatbot -16	chepkilot 8	cheptanui 8	chief 25	christie 23	claiming -7	clark 11	claude -20	clause -16	clinton 17	cllr 11	co-judge 19	coach 21	collins 12	comes 14	comment 19	compared 19	complained 12	conceded 18	contact -25	contre 16	could -20	countered 18	cruz 24	crypto -21	cuban 13	d' 15	dann 9	dans 20	dantas-freire 15	das -11	davos 6	de -23	deal -22	declared -9	dejó -12	delayed -17	della -6	democratic 12	depuis -14	deputy 15	des -6	desrosiers 12	detidos -9	deutsche 15	deuxième 13	devaney-shaw 7	devant 16	devi 13	dhagaweyne 14	diabakaté 11	diallo 14	die 22	dimaculangan 11	distributed -20	do 8	dog -26	dr 11	drew -19	driver 15	du 8	dunstan 14	during 20	earnest 13	easter 22	editor 11	egypt 13	ein 15	ekpo 12	ekwenugo 15	el 11	elle 9	en 14	end 8	engineer 12	enrolled -12	entraîneur 8	eric 14	erkennen -14	erst 8	erste 8	espinoza 8	esteves -7	et -14	etame 12	etukudo 10	even 15	every -16	exigé -14	explained 12	exporter 17	faint -15	fair 14	families -7	farquharson-iwu 10	fearon 13	featherweight -20	features -10	fedko 11	fell -25	ferreira 13	finance 11	fiorina 14	fisheries 13	fordert 12	foreign 17	former 18	four -17	fox 13	friday 10	from 10	frost-kaljuste 11	führt -15	galbraith 13	game 10	garrigou-sy -20	gearbeitet 15	gedoopt -15	gefallen 14	gefunden -10	geführt 16	general 13	generator -16	genoemd -11	geprüft 15	gesetzt -15	gestört 9	gewesen 11	ghjuvan-battì 11	giga 14	gingrich 14	giochi 13	gnonlonfoun 16	goran 13	govender 17	graham 13	grassley 14	grayson 6	greenidge -22	gurung 11	ha -8	haas 13	habe 8	had -37	haddou-thonnard 15	halloran-ikeda 14	hands -17	hannity 16	hanno -8	has 8	hassan 15	he 19	head 22	heath 11	hedges 18	henry 12	heriberto -9	heygum 13	high 13	hillary 12	him 16	his 28	hnat 12	hold -18	hollis 12	horsfall 10	hours -19	how 13	howard 16	hrw 11	huamán 15	hume 14	huxtable 10	höre -13	i -13	ibedc 12	idrissa 16	if 37	il 9	im 11	in 8	indepaz 16	industry 9	instead -21	into -16	investigation -24	iolanda 14	is -25	ishbel 11	island -20	isn't -11	isolated 13	it -10	its 9	izzul 10	jacobs 17	james 13	jazz 11	je 13	jeff 8	jepkemoi 8	johnson 14	joked 23	joris 9	josé -10	judge 12	june 13	just 16	justice 14	kasich 13	kein -13	kettle 16	khartoum 15	ki 14	klein 14	kruger -26	könne -22	lale 10	lalrinpuii 13	laos 15	lars 12	las 8	last -7	laughed 15	law 16	le 8	leduc-marsh 15	lehnt -9	leilani 13	letter -13	level -14	levine 14	lewandowski 18	liang 10	lichtman 14	liegen 14	lifeboat -19	lights -13	like 21	lindqvist 14	loomis-akers 12	lunes 16	lurleen 13	l’ 15	m'bango 19	ma 17	macaspac 12	madam 14	maddow 9	mai 13	mais 16	maitha 9	man 11	managing 15	manay 17	many 17	march -8	marcus -24	margetts 15	marino 16	mark-viverito 10	mast -18	maureen 12	mccain 15	mcelhinney 14	mcglashan 15	mcshannon 12	means -24	measure -14	mejra 12	mengniu 14	merriwether-sosa 13	merv 16	message -20	met 7	michael 12	microsoft 10	might 22	milagros 14	miller 12	mira 14	mme 7	mochte -17	movement 9	mr 16	mrs 20	mrs. 30	ms 8	ms. 21	murphy 18	murray 14	mutter 6	my 16	mägiste 11	naomi 12	near -21	nears -26	needed 13	nega 9	new 7	ngawang 10	ng’wandu 14	nilima 16	nira 11	nkrumah-bell 9	nong 12	nor -24	north 19	not 11	noting 19	nyangwara 10	obama 17	odile 12	of 30	oghenekaro 12	oisín 18	oldrey 19	omgedoopt -9	on -7	opent -7	or -6	organiser 14	orla 12	orrin-vale 10	os -9	outlook -21	ouyang 17	over -11	overeind -6	oyelowo-hart 9	pakistan 17	palmieri 15	par 17	para -9	paradis 17	pareto 12	paris -14	passenger 12	pastor -12	pawaskar 12	pell 16	pellizzotti 9	penalty -19	pence 19	penge-okoro 14	per 11	perez 16	perry 13	pickering 15	policy 14	portia 21	position 13	pour -13	preferring -19	presiding 18	priebus 13	prime 15	prince 12	probten -9	professor 11	programme -23	programs -23	promised 14	prosecutor 24	prudence 11	pruittson 10	prêtée -13	published -16	pyo 15	qatari 11	queyroux 7	quilty-marr 7	quipped 10	raiders 10	rakhmonzoda 12	ralte 10	ramos 12	rating -28	read 11	recalled 12	recorded -17	recounted 18	referring 16	regelmäßig -14	regional -24	reid 15	relâchée -15	remark -20	remarked 13	repeated 18	replied 19	representative -11	republican 17	resigns -17	results 15	retoma -9	rivals -21	rizespor 14	roared 12	robert 12	rodion 17	ronit 10	rose 13	rostovski-rey 13	routine -22	rubio 15	rufen -14	rule -40	rune 10	runs -16	ryan 12	réponse 6	sagte -12	said 8	salma 13	salvatierra 13	sang -22	santangelo 18	sarfaraz -19	sas 17	saying 21	scenes 17	schreibt -16	science 12	scuote -10	secretary 19	sei -9	seien -13	seine 8	seitdem 6	sellers -19	senate 12	seoul -20	service 18	setzt 8	sexton 17	sgorbissa 11	sharks 10	sharpton 10	she 30	sheriff -22	shetty -22	shipping 13	shirogane 14	shop 16	should 10	shouted 14	si -8	sie 7	signs 7	sirius 14	sloan 13	smith 15	snapped 7	snow 13	so -7	soilihi-madi 13	solle -8	some 17	sometimes -18	sorokin-aas 8	sorrell 7	sous -21	spent -23	spins -15	spokesman 14	spottete -8	spreche 13	stablemaster 18	star -14	starr 14	state 14	stays -17	steht -14	stellar -13	stonecipher 14	story 14	struan 6	sturm 11	su 9	suivi 10	sukumaran 10	sulla -11	suns 11	sur 15	surfaces -22	sürmeneli 10	tag -18	target -22	tarrant-nguyen 14	tata 11	taufa'ao 11	te -6	temesgen 14	teo 10	tester 15	testified 12	than 20	that 13	the 22	theo 12	they 13	thief -24	though -18	tiegen 12	tiurma 12	to 10	tolliver 15	torbjørg 14	tra 6	traduction 7	tran 14	transport 13	tras 7	treasury 11	trend -23	trump 28	tuohy-baird 12	tuttle 16	tutto -7	tweeted 12	two -14	u.s. 13	udo 9	umeh-collins 9	uncle 9	und -11	under -15	union 22	until 18	vakaloloma 9	vakatawabai 12	van 7	vantreese-obi 13	var 22	venus 10	vernommen 7	verraden 9	verzichtet 12	vice 10	viguerie 12	virac 19	von -16	vorgesetzt -13	vorliegt -15	vormstein 12	vukadinović 10	wafubwa 16	wakes -14	walker 13	wall 17	war -16	warns 15	warsaw 21	washington 10	water 18	weaver 16	weg 12	wept -21	werde 13	when 14	where 8	which -13	while 13	white -7	whitlock 14	who 9	wie 10	wiebe-solis 11	wijeratne 14	wilcox 15	will 21	win -14	wins -18	winterbourne 13	within 18	without 13	worden 6	wordt 6	worthing -15	would -13	wray-osei 13	writes 15	wrote 18	wynnfield 9	y 8	yes 15	yet 14	yirga 12	yohanes 20	yorgelis 14	zadi 12	zeh 13	zelazny 9	zhu 10	zijn 7	zolani 14	zones -21	zsombor 15	zucker 14	zur 21	zylberberg 13	à 16	è -13	út 15	— 21	… 14
word-after|'|	, 18
word-after|(|	. -6	none -18
word-after|+|	none 18
word-after|,|	! 21	none -23
word-after|-|	none 6
word-after|.|	! 10	? 24	none -10
word-after|212|	none -19
word-after|26|	none -20
word-after|:|	none 12
word-after|;|	none 10
word-after|?|	none -22
word-after|[|	. 17
word-after|abg|	, 13
word-after|about|	, -23	none 16
word-after|abou|	, 11
word-after|abramian|	, 14
word-after|abu|	, 17
word-after|accepting|	. -17
word-after|achterberg|	, 14
word-after|actress|	none -22
word-after|added|	, 13
word-after|adib|	, 12
word-after|admitted|	, 20
word-after|advises|	, 15
word-after|afriqiyah|	. 16
word-after|after|	none 17
word-after|against|	none 29
word-after|agency|	, 10
word-after|agent|	, 16
word-after|aguirre|	, 14
word-after|aidan|	, 12
word-after|airs|	none -6
word-after|ajakaiye|	? 9
word-after|akintoye-holm|	, 14
word-after|akintoye|	none 12
word-after|al-roumi|	, 11
word-after|al-ubaidi|	, 16
word-after|albert|	, 6
word-after|alert|	none -20
word-after|alla|	none -12
word-after|alpa|	. 10
word-after|already|	none 14
word-after|als|	none -16
word-after|am|	. 12
word-after|analyst|	, -9
word-after|anatoly|	, 8
word-after|andrade|	none -7
word-after|and|	, -20	. 12	? 17	none 44
word-after|annahm|	none -14
word-after|another|	! 16	, 14
word-after|arendse|	, 12
word-after|are|	none 6
word-after|arrives|	none -15
word-after|asked|	. 13	? 20
word-after|assistant|	, 10
word-after|association|	, 18
word-after|as|	, -28	. -32	none 28
word-after|at|	. 15
word-after|ausrichten|	none -16
word-after|autour|	none 18
word-after|au|	none 16
word-after|avionics|	. 10
word-after|awaited|	none 22
word-after|away|	none 18
word-after|axelrod|	, 11
word-after|a|	, -11	. -18	none 20
word-after|bancroft|	, 14
word-after|bangash|	, 10
word-after|barrientos|	, 11
word-after|bavarian|	, 11
word-after|beavington|	, 14
word-after|because|	, 23	none 7
word-after|beck|	, 10
word-after|bediend|	none -11
word-after|before|	none 13
word-after|began|	, -7
word-after|beließ|	none -11
word-after|bell|	, 14
word-after|bennett|	, 8
word-after|ben|	, 13
word-after|berg|	, 13
word-after|berichten|	none -10
word-after|berichteten|	none -12
word-after|besteht|	none 9
word-after|betekende|	none -10
word-after|between|	none -12
word-after|bezeichnete|	none 14
word-after|be|	none -25
word-after|bhardwaj|	, 10
word-after|bill|	, 9
word-after|birdsong|	, 15
word-after|bjp|	. 13
word-after|blabbed|	, 6
word-after|blackwell|	, 13
word-after|bligh-nakata|	, 7
word-after|blumenkrantz|	none 18
word-after|board|	, 15
word-after|bob|	, 14
word-after|borasović|	, 14
word-after|both|	. -15
word-after|bozell|	, 17
word-after|brandl|	, 12
word-after|brazil|	, 13
word-after|bridge|	none -16
word-after|brno|	, 12
word-after|broke|	none -17
word-after|brzezicki|	, 12
word-after|but|	. 28	none -16
word-after|by|	none 26
word-after|call|	none -17
word-after|cal|	none 15
word-after|came|	, 24
word-after|campaign|	none 19
word-after|canova|	, 12
word-after|caritas|	. 15
word-after|carried|	, -13
word-after|catacutan|	none 13
word-after|cbn|	, 13
word-after|ceo|	, 14
word-after|cette|	. 14
word-after|ce|	. 8
word-after|chaired|	none -19
word-after|chapter|	, 14
word-after|charges|	none -25
word-after|chase|	, 13
word-after|chatbot|	none -16
word-after|chepkilot|	, 8
word-after|cheptanui|	, 8
word-after|chief|	, 25
word-after|christie|	, 18
word-after|claiming|	, -7
word-after|clark|	, 11
word-after|claude|	. -20
word-after|clause|	none -16
word-after|clinton|	, 8	? 13	none 19
word-after|cllr|	, 11
word-after|co-judge|	. 19
word-after|coach|	, 21
word-after|collins|	, 12
word-after|comes|	, 14
word-after|comment|	none 19
word-after|complained|	, 12
word-after|conceded|	, 18
word-after|contact|	none -25
word-after|contre|	none 16
word-after|could|	none -20
word-after|countered|	, 18
word-after|cruz|	, 13	. 15
word-after|crypto|	none -21
word-after|cuban|	, 13
word-after|d'|	, 15
word-after|dann|	. 9
word-after|dans|	none 20
word-after|dantas-freire|	, 15
word-after|das|	! 6	none -13
word-after|davos|	. 6
word-after|deal|	none -22
word-after|declared|	, -9
word-after|dejó|	none -12
word-after|delayed|	none -17
word-after|della|	none -6
word-after|depuis|	none -14
word-after|deputy|	, 15
word-after|der|	. 13	none -14
word-after|desrosiers|	, 12
word-after|des|	none -6
word-after|detidos|	none -9
word-after|deutsche|	, 15
word-after|deuxième|	. 13
word-after|devaney-shaw|	, 7
word-after|devant|	none 16
word-after|devi|	, 13
word-after|de|	, 14	none -23
word-after|dhagaweyne|	, 14
word-after|diabakaté|	none 11
word-after|diallo|	, 14
word-after|die|	! 10	. 20	none 11
word-after|dimaculangan|	, 11
word-after|distributed|	none -20
word-after|dog|	none -26
word-after|do|	. 17
word-after|drew|	. -12	none -13
word-after|driver|	, 13
word-after|dr|	, 11
word-after|dunstan|	, 14
word-after|during|	none 20
word-after|du|	none 8
word-after|earnest|	, 13
word-after|easter|	, 22
word-after|editor|	, 11
word-after|egypt|	, 13
word-after|ein|	. 15
word-after|ekpo|	? 12
word-after|ekwenugo|	none 15
word-after|elle|	. 9
word-after|el|	none 11
word-after|end|	. 14	? 46	none -13
word-after|engineer|	, 12
word-after|enrolled|	, -12
word-after|entraîneur|	. 8
word-after|en|	none 14
word-after|eric|	, 14
word-after|erkennen|	none -14
word-after|erste|	. 8
word-after|erst|	. 8
word-after|espinoza|	, 8
word-after|esteves|	none -7
word-after|etame|	, 12
word-after|etukudo|	, 10
word-after|et|	. 6	none -14
word-after|even|	none 15
word-after|every|	none -16
word-after|exigé|	none -14
word-after|explained|	, 12
word-after|exporter|	. 17
word-after|faint|	none -15
word-after|fair|	? 14
word-after|families|	. -7
word-after|farquharson-iwu|	, 10
word-after|fearon|	, 13
word-after|featherweight|	none -20
word-after|features|	, -10
word-after|fedko|	, 11
word-after|fell|	, -25
word-after|ferreira|	, 13
word-after|finance|	, 11
word-after|fiorina|	, 14
word-after|fisheries|	, 13
word-after|fordert|	none 12
word-after|foreign|	, 9
word-after|former|	, 20
word-after|for|	. -9	none 11
word-after|four|	none -17
word-after|fox|	, 13
word-after|friday|	, 10
word-after|from|	, -11	none 15
word-after|frost-kaljuste|	, 11
word-after|führt|	none -15
word-after|galbraith|	, 13
word-after|game|	, 10
word-after|garrigou-sy|	none -20
word-after|gearbeitet|	none 15
word-after|gedoopt|	none -15
word-after|gefallen|	none 14
word-after|gefunden|	none -10
word-after|geführt|	none 16
word-after|general|	, 13
word-after|generator|	none -16
word-after|genoemd|	none -11
word-after|geprüft|	none 15
word-after|gesetzt|	none -15
word-after|gestört|	none 9
word-after|gewesen|	none 11
word-after|ghjuvan-battì|	, 11
word-after|giga|	, 14
word-after|gingrich|	, 14
word-after|giochi|	none 13
word-after|gnonlonfoun|	, 16
word-after|goran|	none 13
word-after|govender|	? 17
word-after|graham|	, 13
word-after|grassley|	, 13
word-after|grayson|	, 6
word-after|greenidge|	none -22
word-after|gurung|	, 11
word-after|haas|	, 13
word-after|habe|	none 8
word-after|haddou-thonnard|	, 15
word-after|had|	, -14	none -36
word-after|halloran-ikeda|	, 14
word-after|hands|	none -17
word-after|hannity|	, 13
word-after|hanno|	none -8
word-after|hassan|	, 15
word-after|has|	, -13	none 15
word-after|ha|	none -8
word-after|head|	, 22
word-after|heath|	, 11
word-after|hedges|	, 18
word-after|henry|	, 12
word-after|heriberto|	none -9
word-after|her|	, 20	none -18
word-after|heygum|	, 13
word-after|he|	! 25	, 8	. 42	? 23	none 8
word-after|high|	, 13
word-after|hillary|	, 8	none 9
word-after|him|	none 16
word-after|his|	, 19	. 13	? 9
word-after|hnat|	, 12
word-after|hold|	none -18
word-after|hollis|	, 12
word-after|horsfall|	, 10
word-after|hours|	none -19
word-after|howard|	, 16
word-after|how|	none 13
word-after|hrw|	, 11
word-after|huamán|	, 15
word-after|hume|	, 14
word-after|huxtable|	, 10
word-after|höre|	none -13
word-after|ibedc|	. 12
word-after|idrissa|	, 16
word-after|if|	none 36
word-after|il|	. 9
word-after|im|	. 11
word-after|indepaz|	. 16
word-after|industry|	, 9
word-after|instead|	none -21
word-after|into|	none -16
word-after|investigation|	none -24
word-after|in|	, -9	. 31	none 7
word-after|iolanda|	, 14
word-after|ishbel|	, 11
word-after|island|	none -20
word-after|isn't|	none -11
word-after|isolated|	. 13
word-after|is|	, -10	none -24
word-after|its|	, 23	. -16
word-after|it|	, -21	. 25
word-after|izzul|	, 10
word-after|i|	, 17	. -8	? 20
word-after|jacobs|	, 17
word-after|james|	, 14
word-after|jazz|	, 11
word-after|jeff|	, 8
word-after|jepkemoi|	, 8
word-after|je|	. 13
word-after|johnson|	, 14
word-after|joked|	, 23
word-after|joris|	, 9
word-after|josé|	none -10
word-after|judge|	, 12
word-after|june|	, 13
word-after|justice|	? 13
word-after|kasich|	, 13
word-after|kein|	none -13
word-after|kettle|	none 16
word-after|khartoum|	. 15
word-after|ki|	, 14
word-after|klein|	, 14
word-after|kruger|	none -26
word-after|könne|	none -22
word-after|lale|	, 10
word-after|lalrinpuii|	, 13
word-after|laos|	, 15
word-after|lars|	, 12
word-after|last|	none -10
word-after|las|	none 8
word-after|laughed|	, 15
word-after|la|	? 7	none -8
word-after|leduc-marsh|	, 15
word-after|lehnt|	none -9
word-after|leilani|	, 13
word-after|letter|	none -13
word-after|level|	none -14
word-after|levine|	, 14
word-after|lewandowski|	, 18
word-after|le|	. 7
word-after|liang|	, 10
word-after|liegen|	none 14
word-after|lifeboat|	none -19
word-after|lights|	none -13
word-after|lindqvist|	, 14
word-after|loomis-akers|	, 12
word-after|lunes|	, 16
word-after|lurleen|	, 13
word-after|l’|	. 15
word-after|m'bango|	, 19
word-after|macaspac|	, 12
word-after|madam|	, 14
word-after|mais|	none 16
word-after|maitha|	, 9
word-after|mai|	, 13
word-after|managing|	, 15
word-after|manay|	, 17
word-after|many|	. 12
word-after|march|	, 14
word-after|marcus|	. -24
word-after|margetts|	, 15
word-after|marino|	, 16
word-after|mark-viverito|	, 10
word-after|mast|	none -18
word-after|maureen|	, 12
word-after|ma|	, 17
word-after|mccain|	, 15
word-after|mcelhinney|	, 14
word-after|mcglashan|	, 15
word-after|mcshannon|	none 12
word-after|means|	none -24
word-after|measure|	none -14
word-after|mejra|	, 12
word-after|mengniu|	, 14
word-after|merriwether-sosa|	, 13
word-after|merv|	, 16
word-after|message|	none -20
word-after|met|	. 7
word-after|michael|	, 12
word-after|microsoft|	. 10
word-after|might|	. 18
word-after|milagros|	, 14
word-after|mira|	, 14
word-after|mme|	? 7
word-after|mochte|	none -17
word-after|movement|	none 9
word-after|mr.|	, 15
word-after|mrs.|	, 32
word-after|mrs|	, 20
word-after|mr|	, 16	none 12
word-after|ms.|	, 21
word-after|ms|	! 16	, 7
word-after|murphy|	, 15
word-after|murray|	, 14
word-after|mutter|	! 6
word-after|my|	, 16
word-after|mägiste|	, 11
word-after|naomi|	, 12
word-after|nears|	none -26
word-after|near|	none -21
word-after|needed|	none 13
word-after|ngawang|	, 10
word-after|ng’wandu|	, 14
word-after|nilima|	, 16
word-after|nira|	, 11
word-after|nkrumah-bell|	, 9
word-after|nong|	, 12
word-after|north|	none 19
word-after|nor|	none -24
word-after|noting|	, 19
word-after|not|	, 10
word-after|nyangwara|	, 10
word-after|obama|	, 16
word-after|odile|	, 12
word-after|of|	none 29
word-after|oghenekaro|	, 12
word-after|oisín|	, 18
word-after|oldrey|	, 19
word-after|omgedoopt|	none -9
word-after|one|	, 26
word-after|on|	! 16	, -10	. -12	none -8
word-after|opent|	none -7
word-after|organiser|	, 14
word-after|orla|	, 12
word-after|orrin-vale|	, 10
word-after|or|	, -9
word-after|os|	none -9
word-after|outlook|	none -21
word-after|ouyang|	, 17
word-after|overeind|	none -6
word-after|over|	none -11
word-after|oyelowo-hart|	, 9
word-after|pakistan|	, 17
word-after|palmieri|	, 15
word-after|paradis|	, 16
word-after|para|	none -9
word-after|pareto|	, 12
word-after|paris|	none -15
word-after|par|	none 17
word-after|passenger|	, 12
word-after|pastor|	. -22
word-after|pawaskar|	, 12
word-after|pellizzotti|	, 9
word-after|pell|	, 16
word-after|penalty|	none -19
word-after|pence|	, 18
word-after|penge-okoro|	, 14
word-after|people|	. 13
word-after|perez|	, 16
word-after|perry|	, 13
word-after|per|	none 11
word-after|pickering|	, 15
word-after|played|	, -14
word-after|policy|	none 14
word-after|portia|	. 21
word-after|position|	none 13
word-after|pour|	none -13
word-after|preferring|	, -19
word-after|presiding|	, 18
word-after|priebus|	, 11
word-after|prime|	, 15
word-after|prince|	, 12
word-after|probten|	none -9
word-after|professor|	, 11
word-after|programme|	none -23
word-after|programs|	none -23
word-after|promised|	, 14
word-after|prosecutor|	, 24
word-after|prudence|	, 11
word-after|pruittson|	, 10
word-after|prêtée|	none -13
word-after|published|	none -13
word-after|pyo|	, 15
word-after|qatari|	, 11
word-after|queyroux|	, 7
word-after|quilty-marr|	, 7
word-after|quipped|	, 10
word-after|raiders|	, 10
word-after|rakhmonzoda|	, 12
word-after|ralte|	none 10
word-after|ramos|	, 12
word-after|rating|	none -28
word-after|read|	, 11
word-after|recalled|	, 12
word-after|recorded|	, -17
word-after|recounted|	none 18
word-after|referring|	, 16
word-after|regelmäßig|	none -14
word-after|regional|	none -24
word-after|reid|	, 14
word-after|relâchée|	none -15
word-after|remarked|	, 13
word-after|remark|	none -20
word-after|rep.|	, -6
word-after|repeated|	, 18
word-after|replied|	, 19
word-after|representative|	, 6
word-after|republican|	, 11
word-after|resigns|	none -17
word-after|results|	. 16
word-after|retoma|	none -9
word-after|rivals|	. -21
word-after|rizespor|	, 14
word-after|roared|	, 12
word-after|robert|	, 12
word-after|rodion|	. 17
word-after|ronit|	, 10
word-after|rose|	, 13
word-after|rostovski-rey|	, 13
word-after|routine|	none -22
word-after|rufen|	none -14
word-after|rule|	none -40
word-after|rune|	, 10
word-after|runs|	none -16
word-after|ryan|	, 15
word-after|réponse|	? 6
word-after|sagte|	none -12
word-after|said|	! 14	? 26	none 21
word-after|salma|	, 13
word-after|salvatierra|	, 13
word-after|sanders|	, -6	. 11	? 10
word-after|sang|	none -22
word-after|santangelo|	none 18
word-after|sarfaraz|	none -19
word-after|sas|	, 17
word-after|saying|	, 21
word-after|scenes|	none 17
word-after|schreibt|	none -16
word-after|science|	, 12
word-after|scuote|	none -10
word-after|secretary|	, 19
word-after|seien|	none -13
word-after|seine|	. 8
word-after|seitdem|	. 6
word-after|sei|	none -9
word-after|sellers|	none -19
word-after|sen.|	, -8
word-after|senate|	, 12
word-after|seoul|	none -20
word-after|service|	none 18
word-after|setzt|	none 8
word-after|sexton|	, 16
word-after|sgorbissa|	, 11
word-after|sharks|	, 10
word-after|sharpton|	, 13
word-after|sheriff|	. -22
word-after|shetty|	none -22
word-after|she|	! 18	, 49	? 18	none 8
word-after|shipping|	, 13
word-after|shirogane|	, 14
word-after|shop|	, 16
word-after|should|	none 10
word-after|shouted|	? 14
word-after|sie|	. 7
word-after|signs|	none 7
word-after|since|	, -7	. 22	none 12
word-after|sirius|	, 14
word-after|si|	none -8
word-after|sloan|	, 13
word-after|smith|	, 14
word-after|snapped|	, 7
word-after|snow|	, 13
word-after|soilihi-madi|	, 13
word-after|solle|	none -8
word-after|sometimes|	none -18
word-after|sorokin-aas|	, 8
word-after|sorrell|	, 7
word-after|sous|	none -21
word-after|so|	. 16	none -13
word-after|spent|	none -23
word-after|spins|	none -15
word-after|spokesman|	, 14
word-after|spottete|	none -8
word-after|spreche|	none 13
word-after|stablemaster|	, 18
word-after|starr|	, 14
word-after|star|	none -14
word-after|state|	, 13
word-after|stays|	none -17
word-after|steht|	none -14
word-after|stellar|	, -13
word-after|stonecipher|	, 14
word-after|story|	none 14
word-after|struan|	, 6
word-after|sturm|	, 11
word-after|suivi|	. 10
word-after|sukumaran|	, 10
word-after|sulla|	none -11
word-after|suns|	, 11
word-after|surfaces|	none -22
word-after|sur|	. 13	none 15
word-after|su|	none 9
word-after|sürmeneli|	, 10
word-after|tag|	none -18
word-after|target|	. -22
word-after|tarrant-nguyen|	, 14
word-after|tata|	. 11
word-after|taufa'ao|	, 11
word-after|temesgen|	, 14
word-after|teo|	, 10
word-after|tester|	, 15
word-after|testified|	, 12
word-after|te|	none -6
word-after|than|	none 25
word-after|that|	, -20	none 8
word-after|theo|	, 12
word-after|they|	! 17	, 16
word-after|the|	! 20	, 15	. 11	none 16
word-after|thief|	none -24
word-after|this|	. -10
word-after|though|	none -20
word-after|tiurma|	, 12
word-after|tolliver|	, 15
word-after|torbjørg|	, 14
word-after|to|	none 7
word-after|traduction|	. 7
word-after|transport|	, 13
word-after|tran|	, 14
word-after|tras|	none 7
word-after|tra|	none 6
word-after|treasury|	, 11
word-after|trend|	none -23
word-after|trump|	! 13	, 18	. 22	? 20	none 18
word-after|tuohy-baird|	, 12
word-after|tuttle|	, 16
word-after|tutto|	none -7
word-after|tweeted|	, 12
word-after|two|	, 21	. -18
word-after|u.s.|	, 13
word-after|udo|	. 9
word-after|umeh-collins|	none 9
word-after|uncle|	, 9
word-after|under|	none -15
word-after|und|	none -11
word-after|union|	, 22
word-after|until|	none 18
word-after|vakaloloma|	, 9
word-after|vakatawabai|	, 12
word-after|vantreese-obi|	, 13
word-after|van|	none 7
word-after|var|	none 22
word-after|venus|	none 10
word-after|vernommen|	none 7
word-after|verraden|	none 9
word-after|verzichtet|	none 12
word-after|vice|	, 10
word-after|viguerie|	, 12
word-after|virac|	, 19
word-after|von|	none -16
word-after|vorgesetzt|	none -13
word-after|vorliegt|	none -15
word-after|vormstein|	. 12
word-after|vukadinović|	, 10
word-after|wafubwa|	, 16
word-after|wakes|	none -14
word-after|walker|	, 13
word-after|wall|	. 17
word-after|warns|	, 15
word-after|warsaw|	. 21
word-after|war|	none -16
word-after|washington|	, 10
word-after|was|	, 8
word-after|water|	, 18
word-after|weaver|	, 14
word-after|weg|	none 12
word-after|wept|	none -21
word-after|werde|	none 13
word-after|when|	. 26	none 6
word-after|which|	, -13
word-after|while|	, 19
word-after|whitlock|	, 14
word-after|who|	, 21	none 8
word-after|wiebe-solis|	, 11
word-after|wie|	. 10
word-after|wijeratne|	, 14
word-after|will|	, 6	none 22
word-after|wins|	none -18
word-after|winterbourne|	, 13
word-after|win|	none -14
word-after|within|	none 18
word-after|without|	none 13
word-after|with|	, 12	. 13	none -12
word-after|worden|	none 6
word-after|wordt|	none 6
word-after|worthing|	none -15
word-after|would|	, 16	none -14
word-after|wray-osei|	, 13
word-after|writes|	, 15
word-after|wrote|	, 18
word-after|wynnfield|	, 9
word-after|yes|	? 15
word-after|yirga|	, 12
word-after|yohanes|	, 20
word-after|yorgelis|	, 14
word-after|y|	none 8
word-after|zadi|	, 12
word-after|zeh|	, 13
word-after|zelazny|	, 9
word-after|zhu|	, 10
word-after|zijn|	. 7
word-after|zolani|	, 14
word-after|zones|	none -21
word-after|zsombor|	, 15
word-after|zucker|	, 14
word-after|zur|	. 6	none 19
word-after|zylberberg|	, 13
word-after||	, 7	. -16	none -8
word-after|à|	. 8	none 16
word-after|è|	none -13
word-after|út|	, 15
word-after|–|	, 10	? -9
word-after|—|	! 13	. 35	? 16
word-after|…|	none 14
word-before|	! 10	% -8	' -11	( -7	) 10	- -7	. 22	12 -19	38 -21	60 8	: 10	? 16	a 8	aber 10	accept 20	accord 27	accused 18	aceitou 8	actions 18	admet 13	afixados 17	aflitos 7	africa 15	afspraak 8	after -16	against -12	agency 16	agree 22	ailleurs -20	al -11	alcanzado 7	alias -20	alliance 20	allies 17	alors 11	alpina -12	als 8	always -15	ammette 11	an 32	and 22	annuncia 9	anstieg 9	any 23	ao -11	apenas 6	aplauso 22	appeal 18	appelle -15	após -14	arm -12	arrive 11	arrêt 12	as 17	asche 15	asking 23	assistant -13	at 24	atestou 8	attacca -12	attendersi 6	atuou 10	au -8	auf -18	aufschrift -10	augurato 6	ausdruck -18	avoir 21	backs -22	bake-off -21	balanço 16	bamako 19	baptisée -12	battle -22	be 23	because 24	been 11	befürchtet 16	begriff -8	bei -19	beijing -20	being 28	belege 15	bemängelte 7	bench -20	binnenhof -11	blamed 27	blames -16	blasts 22	bleek 8	bleibaum 7	bleibe 14	blocks -18	bloß 13	board 18	bochum -13	bodies 13	book -15	bore 26	botellas -20	boundary 18	branded -16	buch -11	burned 15	bus 11	bush 21	businessman 11	but 12	by 15	báscula 16	cairo 15	calendrier 7	call -21	called 6	calls -8	campagne 15	campaign 16	camps 17	can 14	capela -13	caption -14	cards 14	case 17	category -20	champion 11	chancay 20	change 14	chanson -9	chanting 27	chiama -9	chiamano -7	chiamare -7	chiede 16	chisinau 13	christened -15	chuva 13	cijfers 7	circling -21	citing 16	claim 11	client 15	clinton 33	clube 10	code-named -19	codinome -10	comme 15	comments 18	como -6	complaint 21	comprometió 8	compromise 18	con -8	concluída 11	condemned 21	connected 13	consensus 15	constabulary -24	consumers 20	contempla 17	conteúdo 10	continuar 9	contrato 7	convention 13	costs 19	could -13	council -16	crew 16	criticised 15	cruz 18	crítica 6	cut 22	cuts 16	da 7	dado 6	dale -15	dans -15	das -12	dat 8	deal 15	dealer 22	debate 24	decision 26	declara 14	definisce 13	del -13	della -13	dem -6	den 12	der -34	des -10	detto 7	dice 14	did 15	die -24	dirk -17	disentis 10	dite -14	do -7	dois -9	dokter 7	donors 18	dossier 19	drama -24	drawn 18	drone 12	drop -27	drummer 17	du 13	dubbed -15	déclaration 10	dépouillement 9	dürfte 14	een -9	ein 28	eine -9	einem 26	einen -6	einer 9	einigung 7	einzelne -13	el -12	eleitorado 6	elle 11	em 25	empresas -10	en -11	endorsement 15	entendu 14	entitled -10	entscheid 19	envoyé 11	er 22	era 12	ermittle 7	es 10	esprime 12	est 22	estava 10	estudiará 20	esturgeons 13	estão 11	eucalipto -7	ex 9	exige 9	exigiu 6	expected 23	expects 10	expression -18	exécutif 16	eyes -21	facebook -8	fachblatt -17	falha 15	falta 8	farmers -15	faumuinā 19	fca -13	fee 15	feel 18	felt 24	fica 15	ficou 10	figures 21	finale 17	financiën 9	fine 18	first 20	flagram -13	foi 9	for 7	found -19	freed 12	friday -11	frist 8	from 10	fátima -7	für 22	gaine 13	gasthof -18	gebühr 16	gegend 13	geld 6	gelten 9	gericht -14	gespräche 18	gesto 6	girl 13	go -27	gone 20	goodison 21	greeting -13	groupes 10	guidance 17	haar -7	habe 15	hail 24	handle -20	handwriting -20	has 27	hashtag -8	hauptprobe 15	have -9	having 22	he 25	headed -18	heading -19	heard 15	hearing 15	heffing 6	heißt -15	held 16	her 25	homme 13	honest 14	hoped -16	host -22	houve 19	houver 13	how -16	há 8	hätten 8	idea 15	identificar -15	ihm 7	il -10	im -10	in -9	incident 15	includes -19	including -24	indiana 9	indique 12	initiative 15	inscripción -13	into 19	invito 6	is -12	ischgl -14	isfahan 21	it 20	its -7	joaquim -7	juba 13	judge 21	judged 22	jugés 8	kadekraan -11	kalb 8	kazakhstan 14	keine -15	kigali 18	kinderbuch -12	klassieke -12	konzern 8	kreuzer -19	la -6	lage 13	last -20	laudo 8	lautet -15	le -29	leaders 17	leggeva -10	lernfilm 15	letter 14	leva 8	ley 12	liefkozend -11	ließ -14	lisbon 15	listed -21	livro -14	llama -11	lobte 12	longer -23	looked 20	ltd. 18	made -13	magazins -16	magnets 17	mais 16	make 21	makes -21	man 14	marcação -9	marked -21	mas 13	match -13	maternité -14	me -21	means -26	meeting -15	meine -14	mention -15	mercado 9	met 15	meta 9	mit -13	mitteilung 16	model 17	more 19	motie 11	mouvement 8	move 18	movie -19	movilizaciones 7	much-vaunted -21	murmuring 22	musical -18	name 10	named -19	namen -11	navio -9	necessary 20	needed 16	negoció 7	negócio 7	neither -24	neve 7	new -19	nicht 15	nicknamed -34	noch 10	nominee 8	nor -23	not 13	noticia 15	now 11	nuova -6	nur -10	néanmoins 7	négociations 18	o -13	obras 15	off 18	off-the-cuff -18	offer 17	offering -18	office 16	oficial 8	on -14	one -14	only -9	op 7	open 17	opvang 6	or -21	order 13	ort 10	ortet 16	os -9	outcome 29	outro 8	over -38	owns -23	pact 22	pagava 10	paid 18	palavra -11	palliatives 20	paper 18	para -9	pareció 16	pauvreté -19	pay 16	peanut 16	pede 7	pedem 9	peixe 18	people 17	perdrait 7	permanência 8	permiso 14	phrase -8	pipeline 13	plan 20	planteurs 16	plato 8	play 18	played -15	playing 20	pledged 17	podcast -23	ponto 7	por -17	portarinfuse -13	pour 6	pourquoi -12	pouvait 6	preferred -33	preferring -19	prefers -19	president 18	price 19	prijzen 6	problem -25	procédure 14	projection 19	projekt 13	projet 7	promet 11	promette 11	promised 17	préfère 15	publication 16	publie -12	publitalia 6	pulls -31	put 15	périnatalité 16	qr 9	quartal 13	que 18	quotes 19	race 16	ramdin-bos 8	rated -13	read -6	reading -9	reads -24	recoge 14	redoute 8	reenviado 10	reflete 8	regelmäßig -18	registered 18	regretted 13	rejects -18	rejeitam -11	relevait 8	relief 11	remained 32	remark 15	remarks 19	remise 9	repeated -16	replace -21	replicano 6	republicans 13	rescuers 18	resignation 22	restés 15	result 18	retraso 8	retrouvé -18	returned 18	revela 10	reviewed 12	revue -10	rijdt 10	rooms 18	rostered 21	rover -14	réclament 14	résultat 10	sageuk -17	said 51	salle 16	saluant 11	salue 9	saluta 9	sanders 17	sang -18	satirico -9	savoir 11	say -23	saying 34	says -44	scandé -8	scritto -11	scrum 18	seawall -23	seeking 21	seemed 16	seen 17	sees 35	sei 32	seien 13	seja 6	selling -23	semiconductor -21	sempre 10	senate 17	sent -7	senza -9	serait 12	series -15	served 18	servicio 9	serviço 13	shared 20	shares -22	she -15	should 22	show -21	showed 19	shown 25	sich 15	sie 9	signed 22	silence 22	since 28	singing -17	sirens 14	slogan -9	smelled 18	so 17	so-called -49	sogenannte -11	soient 15	sold -22	son 10	song -20	sont 12	souhaiter 14	souhaité 6	sourit -10	spiel 10	spitznamen -13	spray 19	stage 16	start 7	state 13	states 11	stay 13	still 9	stir 18	stock -21	stops -24	store -15	strike 21	struck 15	students 16	sua 14	suche 16	suite 13	survive -18	symbol -25	são 14	tagged -27	tagline -16	talk 24	talks -21	targeted 20	tavolo 10	team 20	teen -22	teenager 18	tehran 21	tejo 15	tekst 10	tem 10	teme 10	tentoonstelling -7	terceros 15	term -6	termed 24	termin 9	terms -17	terna -24	terugroepactie 11	test -19	text 15	texte 9	than 12	thanked 25	that 12	their 28	then -15	they 26	those 16	though 18	thriller -23	through -10	théodore -20	tier 9	title -21	titled -31	to 16	toca 11	todavía 6	together 11	told -16	tongues 10	tornara 11	tosses -25	tot -9	tragedy 22	trapelare 11	trouw 11	trump 8	turn -19	turned -21	têm 7	uitspraak 11	um 17	una -11	und -20	under -15	une 32	update 12	vacant -20	van 7	ve 10	ven 9	verdict 18	version 23	vervoer 11	viagem 14	viaggi 8	villarreal 18	vlakte 7	voir 7	voit 6	vom -20	von 25	vor 10	vorlage 13	voters -11	vouloir 14	wanted 19	wants 19	warsaw 17	was 18	water 17	wedstrijd 6	welcomed 12	wer -16	werde -13	where -20	whether -17	while 16	whitlock 16	whose -25	wie -11	wieder -13	will 27	willen 9	winston -22	wird -11	withering 19	wochenenden 15	word -25	words -19	worship 23	wort -13	would 32	written 15	y 10	yelled 26	zeitung -8	zich 12	ziet 10	zijn -11	zogeheten -10	zouden 7	à 17	è 14	équilibre 11	était 10	été 16	être 18	übung -9	– -10	’ 18	’s -15	• 7
word-before|!|	4-7 10
word-before|'s|	4-7 -15	8+ 20
word-before|'|	2-3 -18
word-before|(|	1 13	2-3 6	4-7 -6	8+ -19
word-before|)|	8+ 10
word-before|,|	1 -15	4-7 6	8+ 21
word-before|-|	4-7 -14	8+ 34
word-before|.|	1 12	2-3 9	4-7 33	8+ 17
word-before|12|	2-3 -19
word-before|38|	2-3 -21
word-before|60|	2-3 8
word-before|:|	1 -17	2-3 18	8+ 37
word-before|;|	1 10	4-7 -14
word-before|?|	1 29	2-3 9	8+ 16
word-before|aber|	1 8	2-3 10
word-before|about|	1 -23	2-3 18
word-before|accept|	2-3 20
word-before|accord|	2-3 23	4-7 13
word-before|accused|	2-3 18
word-before|aceitou|	4-7 8
word-before|admet|	2-3 13
word-before|afixados|	2-3 17
word-before|aflitos|	4-7 7
word-before|africa|	8+ 15
word-before|afspraak|	4-7 8
word-before|after|	2-3 -16
word-before|against|	2-3 -13
word-before|agency|	4-7 16
word-before|agree|	2-3 22
word-before|ailleurs|	1 -20
word-before|alcanzado|	4-7 7
word-before|alias|	1 -14	2-3 -19
word-before|alliance|	4-7 20
word-before|allies|	8+ 17
word-before|alors|	1 11
word-before|alpina|	1 -12
word-before|als|	1 9	2-3 -15	4-7 17
word-before|always|	4-7 -15
word-before|al|	1 -11
word-before|ammette|	2-3 11
word-before|and|	1 27	2-3 16	4-7 -13	8+ 41
word-before|annuncia|	2-3 9
word-before|anstieg|	4-7 9
word-before|an|	2-3 49
word-before|ao|	2-3 -11
word-before|apenas|	2-3 6
word-before|aplauso|	2-3 22
word-before|appeal|	2-3 18
word-before|appelle|	1 -10	2-3 -16
word-before|após|	1 -14
word-before|are|	1 -17	2-3 39	4-7 21	8+ 23
word-before|arm|	1 -12
word-before|arrive|	4-7 11
word-before|arrêt|	4-7 12
word-before|asche|	4-7 15
word-before|asking|	2-3 17	4-7 17
word-before|assistant|	1 -13
word-before|as|	1 16	4-7 41	8+ 19
word-before|atestou|	4-7 8
word-before|attacca|	1 -12
word-before|attendersi|	4-7 6
word-before|atuou|	8+ 10
word-before|at|	1 13	2-3 13	4-7 17
word-before|aufschrift|	2-3 -10
word-before|auf|	1 -18
word-before|augurato|	4-7 6
word-before|ausdruck|	1 -15	2-3 -10
word-before|au|	1 -15	2-3 19
word-before|avoir|	2-3 18	4-7 12
word-before|a|	1 31	2-3 -14	4-7 28	8+ 22
word-before|backs|	2-3 -22
word-before|bake-off|	1 -21
word-before|balanço|	2-3 16
word-before|bamako|	8+ 19
word-before|baptisée|	1 -12
word-before|battle|	2-3 -22
word-before|because|	4-7 16	8+ 32
word-before|become|	1 -9
word-before|been|	1 20	2-3 50	8+ 28
word-before|befürchtet|	1 16
word-before|begriff|	1 -8
word-before|beijing|	1 -20
word-before|being|	1 16	2-3 22	4-7 16
word-before|bei|	1 -19
word-before|belege|	2-3 15
word-before|bemängelte|	4-7 7
word-before|bench|	1 -20
word-before|be|	1 45	2-3 7	4-7 34	8+ 12
word-before|binnenhof|	2-3 -11
word-before|blamed|	2-3 21	4-7 21
word-before|blames|	2-3 -16
word-before|blasts|	1 22
word-before|bleek|	4-7 8
word-before|bleibaum|	8+ 7
word-before|bleibe|	2-3 14
word-before|blocks|	1 -18
word-before|bloß|	2-3 13
word-before|board|	4-7 18
word-before|bochum|	2-3 -13
word-before|bodies|	4-7 13
word-before|bore|	2-3 19	4-7 13
word-before|botellas|	2-3 -20
word-before|boundary|	8+ 18
word-before|branded|	1 -24	2-3 8
word-before|buch|	2-3 -7	4-7 -6
word-before|burned|	4-7 15
word-before|bus|	1 11
word-before|but|	1 -21	2-3 25	4-7 23	8+ 9
word-before|by|	1 7	2-3 16	4-7 15
word-before|báscula|	2-3 16
word-before|cairo|	4-7 15
word-before|calendrier|	4-7 7
word-before|called|	2-3 10
word-before|calls|	2-3 -12
word-before|call|	2-3 -25
word-before|campagne|	4-7 15
word-before|camps|	4-7 17
word-before|capela|	2-3 -13
word-before|caption|	1 -21	4-7 8
word-before|cards|	4-7 14
word-before|case|	4-7 17
word-before|category|	1 -20
word-before|champion|	2-3 11
word-before|chancay|	2-3 20
word-before|change|	8+ 14
word-before|chanson|	2-3 -9
word-before|chanting|	2-3 21
word-before|chiamano|	1 -7
word-before|chiamare|	1 -7
word-before|chiama|	1 -9
word-before|chiede|	2-3 12	4-7 8
word-before|chisinau|	4-7 13
word-before|christened|	2-3 -15
word-before|chuva|	4-7 13
word-before|cijfers|	4-7 7
word-before|circling|	2-3 -21
word-before|claim|	2-3 11
word-before|client|	2-3 15
word-before|clinton|	1 20	2-3 15	4-7 17	8+ 8
word-before|clube|	8+ 10
word-before|code-named|	2-3 -19
word-before|codinome|	1 -10
word-before|comme|	4-7 15
word-before|como|	1 -13	2-3 7	4-7 -9
word-before|complaint|	1 21
word-before|comprometió|	4-7 8
word-before|compromise|	2-3 18
word-before|concluída|	2-3 11
word-before|condemned|	2-3 20
word-before|connected|	4-7 13
word-before|consensus|	4-7 15
word-before|constabulary|	1 -24
word-before|consumers|	2-3 20
word-before|contempla|	2-3 17
word-before|conteúdo|	4-7 10
word-before|continuar|	4-7 9
word-before|contrato|	4-7 7
word-before|con|	2-3 -8
word-before|costs|	2-3 19
word-before|council|	1 -16
word-before|crew|	8+ 16
word-before|criticised|	4-7 15
word-before|cruz|	8+ 6
word-before|crítica|	4-7 6
word-before|cuts|	4-7 16
word-before|cut|	1 22
word-before|dado|	4-7 6
word-before|dale|	1 -15
word-before|dans|	2-3 -15
word-before|das|	1 -17	2-3 -8	4-7 15
word-before|dat|	4-7 8	8+ 6
word-before|da|	4-7 7
word-before|dealer|	2-3 22
word-before|deal|	4-7 15
word-before|debate|	2-3 22
word-before|decision|	1 10	2-3 21	4-7 10
word-before|declara|	2-3 14
word-before|definisce|	2-3 13	4-7 10
word-before|della|	1 -13
word-before|del|	1 -9	2-3 -8
word-before|dem|	1 -13
word-before|den|	1 12
word-before|der|	1 -21	2-3 -22
word-before|des|	2-3 -10
word-before|detto|	4-7 7
word-before|de|	1 -20	2-3 21	4-7 -9	8+ 12
word-before|dice|	1 14
word-before|die|	1 -6	2-3 -25	8+ 12
word-before|dirk|	2-3 -17
word-before|disentis|	1 10
word-before|dite|	2-3 -14
word-before|dit|	4-7 10
word-before|di|	1 -10	4-7 10
word-before|dois|	1 -9
word-before|dokter|	4-7 7
word-before|donors|	4-7 18
word-before|dossier|	4-7 19
word-before|do|	2-3 -7
word-before|drama|	1 -24
word-before|drawn|	2-3 18
word-before|drone|	2-3 12
word-before|drop|	1 -27
word-before|drummer|	4-7 17
word-before|dubbed|	1 -19
word-before|du|	1 13
word-before|déclaration|	4-7 10
word-before|dépouillement|	2-3 9
word-before|dürfte|	2-3 14
word-before|een|	1 -12	8+ 12
word-before|einem|	1 13	2-3 22	4-7 21
word-before|einen|	4-7 -11
word-before|einer|	1 8	4-7 11
word-before|eine|	2-3 -9
word-before|einigung|	4-7 7
word-before|einzelne|	1 -13
word-before|ein|	2-3 24	4-7 7
word-before|eleitorado|	4-7 6
word-before|elle|	4-7 11
word-before|el|	2-3 -12
word-before|empresas|	1 -10
word-before|em|	1 15	2-3 23	4-7 8
word-before|endorsement|	8+ 15
word-before|entendu|	2-3 14
word-before|entitled|	4-7 -6
word-before|entscheid|	2-3 19
word-before|envoyé|	4-7 11
word-before|en|	1 -11
word-before|era|	2-3 12
word-before|ermittle|	2-3 7
word-before|er|	1 11	2-3 15
word-before|esprime|	2-3 12
word-before|estava|	2-3 10
word-before|estudiará|	2-3 20
word-before|esturgeons|	2-3 13
word-before|est|	1 14	4-7 8
word-before|estão|	2-3 11
word-before|es|	4-7 10
word-before|eucalipto|	1 -7
word-before|exige|	4-7 9
word-before|exigiu|	4-7 6
word-before|expected|	2-3 23
word-before|expects|	4-7 10
word-before|expression|	2-3 -18
word-before|ex|	8+ 9
word-before|exécutif|	4-7 16
word-before|eyes|	2-3 -21
word-before|facebook|	2-3 -8
word-before|fachblatt|	2-3 -17
word-before|falha|	2-3 15
word-before|falta|	4-7 8
word-before|farmers|	1 -15
word-before|faumuinā|	1 19
word-before|fca|	2-3 -13
word-before|fee|	4-7 15
word-before|felt|	1 17	2-3 18	4-7 11
word-before|fica|	2-3 15
word-before|ficou|	4-7 10
word-before|figures|	2-3 21
word-before|finale|	1 17
word-before|financiën|	2-3 9
word-before|fine|	4-7 18
word-before|first|	4-7 16
word-before|flagram|	2-3 -13
word-before|foi|	2-3 9
word-before|for|	1 -7	4-7 40	8+ 23
word-before|found|	2-3 -23
word-before|freed|	4-7 12
word-before|friday|	2-3 -11
word-before|frist|	4-7 8
word-before|from|	1 -25	4-7 22
word-before|fátima|	1 -7
word-before|für|	2-3 18	4-7 6
word-before|gaine|	1 13
word-before|gasthof|	2-3 -18
word-before|gebühr|	2-3 16
word-before|gegend|	2-3 13
word-before|geld|	4-7 6
word-before|gelten|	4-7 9
word-before|gericht|	1 -14
word-before|gespräche|	2-3 18
word-before|gesto|	8+ 6
word-before|girl|	4-7 13
word-before|gone|	1 20
word-before|goodison|	4-7 21
word-before|government|	4-7 24
word-before|go|	2-3 -24	8+ 17
word-before|greeting|	2-3 -13
word-before|groupes|	2-3 10
word-before|guidance|	4-7 17
word-before|haar|	2-3 -7
word-before|habe|	2-3 11	4-7 8
word-before|had|	1 -17	2-3 6	4-7 78	8+ 39
word-before|hail|	2-3 24
word-before|handle|	1 -20
word-before|handwriting|	4-7 -20
word-before|hashtag|	1 -8
word-before|has|	2-3 26	4-7 20	8+ 17
word-before|hauptprobe|	4-7 15
word-before|have|	2-3 -16	4-7 18	8+ 20
word-before|headed|	2-3 -9	8+ -13
word-before|heading|	2-3 -19
word-before|heard|	4-7 15
word-before|hearing|	4-7 15
word-before|heffing|	4-7 6
word-before|heißt|	1 -15
word-before|held|	4-7 16
word-before|her|	2-3 25	4-7 16	8+ 15
word-before|he|	2-3 15	4-7 22	8+ 33
word-before|him|	8+ 15
word-before|his|	1 14	2-3 -7	4-7 22
word-before|homme|	4-7 13
word-before|honest|	4-7 14
word-before|hoped|	1 -16
word-before|host|	2-3 -22
word-before|houver|	2-3 13
word-before|houve|	1 12	2-3 15	4-7 8
word-before|how|	1 -16
word-before|há|	4-7 8
word-before|hätten|	2-3 8
word-before|idea|	4-7 15
word-before|identificar|	2-3 -15
word-before|ihm|	4-7 7
word-before|il|	2-3 -10
word-before|im|	2-3 -10
word-before|incident|	1 15
word-before|includes|	2-3 -19
word-before|indiana|	2-3 8
word-before|indique|	4-7 12
word-before|initiative|	1 15
word-before|inscripción|	2-3 -13
word-before|into|	4-7 24
word-before|invito|	8+ 6
word-before|in|	2-3 -10	4-7 -10
word-before|ischgl|	1 -14
word-before|isfahan|	4-7 21
word-before|is|	1 25	2-3 -11	8+ 26
word-before|its|	1 -27	2-3 12	8+ 15
word-before|it|	1 43	2-3 -9	4-7 47	8+ 14
word-before|i|	1 -11	2-3 19
word-before|joaquim|	1 -7
word-before|juba|	8+ 13
word-before|judged|	1 22
word-before|judge|	2-3 18
word-before|jugés|	1 8
word-before|kadekraan|	1 -11
word-before|kalb|	2-3 8
word-before|kazakhstan|	4-7 14
word-before|keine|	1 -15
word-before|kigali|	2-3 18
word-before|kinderbuch|	2-3 -12
word-before|klassieke|	1 -12
word-before|konzern|	8+ 8
word-before|kreuzer|	1 -19
word-before|lage|	2-3 13
word-before|last|	1 -20
word-before|laudo|	4-7 8
word-before|lautet|	2-3 -15
word-before|la|	1 10	4-7 -14
word-before|leggeva|	2-3 -10
word-before|lernfilm|	4-7 15
word-before|letter|	4-7 14
word-before|leva|	4-7 8
word-before|ley|	2-3 12
word-before|le|	1 -16	2-3 -28
word-before|liefkozend|	2-3 -11
word-before|ließ|	1 -14
word-before|line|	2-3 18	4-7 -9
word-before|lisbon|	4-7 15
word-before|listed|	2-3 -21
word-before|livro|	2-3 -14
word-before|llama|	1 -11
word-before|lobte|	2-3 12
word-before|longer|	1 -23
word-before|looked|	4-7 20
word-before|ltd.|	4-7 18
word-before|made|	4-7 -16
word-before|magazins|	1 -16
word-before|magnets|	2-3 17
word-before|mais|	2-3 16
word-before|makes|	1 -21
word-before|man|	2-3 14
word-before|marcação|	1 -9
word-before|marked|	1 -21
word-before|mas|	2-3 13
word-before|match|	2-3 -13
word-before|maternité|	2-3 -14
word-before|means|	2-3 -26
word-before|meeting|	1 17	2-3 -24	4-7 21
word-before|meine|	1 -14
word-before|mention|	2-3 -15
word-before|mercado|	4-7 9
word-before|meta|	4-7 9
word-before|met|	2-3 14	4-7 19
word-before|me|	2-3 -21
word-before|mitteilung|	1 16
word-before|mit|	2-3 -13
word-before|model|	4-7 17
word-before|more|	1 19
word-before|motie|	2-3 11
word-before|mouvement|	1 8
word-before|move|	4-7 18
word-before|movilizaciones|	8+ 7
word-before|much-vaunted|	1 -21
word-before|murmuring|	2-3 22
word-before|musical|	2-3 -18
word-before|named|	1 -12	2-3 -19
word-before|namen|	1 -11
word-before|navio|	2-3 -9
word-before|necessary|	8+ 20
word-before|needed|	4-7 16
word-before|negoció|	4-7 7
word-before|negócio|	4-7 7
word-before|neither|	2-3 -24
word-before|neve|	4-7 7
word-before|new|	1 -29
word-before|nicht|	1 15
word-before|nicknamed|	1 -12	2-3 -25	4-7 -19
word-before|noch|	2-3 10	4-7 10
word-before|nor|	2-3 -23
word-before|noticia|	2-3 15
word-before|not|	1 23	8+ 21
word-before|nuova|	1 -6
word-before|nur|	1 -14	2-3 -8
word-before|néanmoins|	2-3 7
word-before|négociations|	2-3 18
word-before|obama|	4-7 9	8+ 14
word-before|obras|	2-3 15
word-before|off-the-cuff|	1 -18
word-before|offering|	1 -20
word-before|office|	4-7 16
word-before|off|	2-3 18
word-before|oficial|	4-7 8
word-before|one|	1 -16	2-3 -9
word-before|only|	2-3 -10
word-before|on|	1 19	2-3 -24
word-before|open|	4-7 17
word-before|opvang|	4-7 6
word-before|op|	8+ 7
word-before|order|	4-7 13
word-before|ortet|	1 16
word-before|ort|	2-3 10
word-before|or|	1 -16	2-3 -12	4-7 -7
word-before|os|	1 -9
word-before|outcome|	2-3 21	4-7 17
word-before|outro|	4-7 8
word-before|over|	1 -43	2-3 -27	4-7 8
word-before|owns|	2-3 -23
word-before|o|	2-3 -13
word-before|pact|	2-3 16
word-before|pagava|	4-7 10
word-before|paid|	2-3 18
word-before|palavra|	1 -11
word-before|palliatives|	2-3 20
word-before|paper|	4-7 18
word-before|para|	1 -9
word-before|pareció|	1 16
word-before|pauvreté|	4-7 -19
word-before|pay|	2-3 16
word-before|peanut|	8+ 16
word-before|pedem|	4-7 9
word-before|pede|	2-3 7
word-before|peixe|	2-3 18
word-before|people|	4-7 23
word-before|perdrait|	2-3 7
word-before|permanência|	4-7 8
word-before|permiso|	2-3 14
word-before|phrase|	2-3 -16
word-before|pipeline|	4-7 13
word-before|planteurs|	1 16
word-before|plan|	2-3 18
word-before|plato|	4-7 8
word-before|played|	2-3 -15
word-before|playing|	4-7 20
word-before|play|	4-7 18
word-before|pledged|	2-3 14
word-before|podcast|	2-3 -23
word-before|ponto|	4-7 7
word-before|portarinfuse|	2-3 -13
word-before|por|	1 -10	2-3 -16
word-before|pourquoi|	2-3 -12
word-before|pour|	1 -17	4-7 24
word-before|pouvait|	2-3 6
word-before|preferred|	2-3 -33
word-before|preferring|	1 -19
word-before|prefers|	1 -19
word-before|president|	8+ 18
word-before|price|	4-7 19
word-before|prijzen|	4-7 6
word-before|problem|	1 -25
word-before|procédure|	4-7 14
word-before|projection|	1 19
word-before|projekt|	1 13
word-before|projet|	2-3 6	4-7 9
word-before|promette|	2-3 10	4-7 9
word-before|promet|	4-7 11
word-before|promised|	4-7 17
word-before|préfère|	4-7 15
word-before|publication|	4-7 16
word-before|publie|	4-7 -12
word-before|publitalia|	2-3 6
word-before|pulls|	2-3 -19	4-7 -22
word-before|put|	4-7 15
word-before|périnatalité|	4-7 16
word-before|qr|	4-7 9
word-before|quartal|	2-3 13
word-before|que|	2-3 19	4-7 16
word-before|quotes|	4-7 19
word-before|race|	8+ 10
word-before|ramdin-bos|	4-7 8
word-before|rated|	1 -13
word-before|reading|	1 -21	2-3 23	4-7 -21
word-before|reads|	4-7 -24
word-before|read|	4-7 -13
word-before|recoge|	2-3 14
word-before|redoute|	4-7 8
word-before|reenviado|	4-7 10
word-before|reflete|	4-7 8
word-before|regelmäßig|	1 -18
word-before|registered|	4-7 18
word-before|regretted|	4-7 13
word-before|rejects|	1 -18
word-before|rejeitam|	2-3 -11
word-before|relevait|	4-7 8
word-before|relief|	2-3 11
word-before|remained|	2-3 31	8+ 19
word-before|remarks|	8+ 9
word-before|remark|	2-3 15
word-before|remise|	4-7 9
word-before|repeated|	2-3 -16
word-before|replace|	2-3 -21
word-before|replicano|	4-7 6
word-before|report|	2-3 -16	4-7 26
word-before|republicans|	8+ 8
word-before|rescuers|	4-7 18
word-before|resignation|	4-7 22
word-before|restés|	4-7 15
word-before|result|	2-3 18
word-before|retraso|	1 8
word-before|retrouvé|	4-7 -18
word-before|returned|	4-7 18
word-before|revela|	4-7 10
word-before|reviewed|	4-7 12
word-before|revue|	2-3 -10
word-before|rijdt|	8+ 10
word-before|rooms|	4-7 18
word-before|rostered|	2-3 21
word-before|rover|	1 -14
word-before|réclament|	4-7 14
word-before|résultat|	4-7 10
word-before|sageuk|	2-3 -17
word-before|said|	1 38	2-3 42	4-7 11	8+ 33
word-before|salle|	4-7 16
word-before|saluant|	2-3 11
word-before|salue|	4-7 12
word-before|saluta|	2-3 9
word-before|sanders|	8+ 17
word-before|sang|	4-7 -18
word-before|satirico|	2-3 -9
word-before|savoir|	4-7 11
word-before|saying|	2-3 21	4-7 24	8+ 25
word-before|says|	1 -24	2-3 -37	4-7 -12	8+ -21
word-before|say|	2-3 -18	4-7 -16
word-before|scandé|	4-7 -8
word-before|scritto|	1 -11
word-before|scrum|	4-7 18
word-before|seawall|	4-7 -23
word-before|seeking|	2-3 21
word-before|seemed|	2-3 14
word-before|seen|	4-7 16
word-before|sees|	2-3 29
word-before|seien|	2-3 13	4-7 6
word-before|sei|	1 11	2-3 19	4-7 20
word-before|seja|	4-7 6
word-before|selling|	2-3 -23
word-before|semiconductor|	1 -21
word-before|sempre|	2-3 10
word-before|senate|	2-3 17
word-before|sent|	2-3 -7
word-before|senza|	2-3 -9
word-before|serait|	2-3 12
word-before|series|	2-3 -15
word-before|served|	2-3 18
word-before|servicio|	4-7 9
word-before|serviço|	2-3 13
word-before|shared|	2-3 16
word-before|shares|	1 -22
word-before|she|	1 -21	4-7 21	8+ 14
word-before|should|	1 16	4-7 20
word-before|showed|	4-7 12
word-before|showing|	2-3 -12
word-before|shown|	2-3 17	4-7 18
word-before|show|	2-3 -22	4-7 16
word-before|sich|	1 10	2-3 12	4-7 9
word-before|sie|	2-3 9
word-before|signed|	4-7 22
word-before|silence|	4-7 22
word-before|since|	4-7 28
word-before|singing|	2-3 -17
word-before|sirens|	4-7 14
word-before|slogan|	4-7 -18
word-before|smelled|	4-7 18
word-before|so-called|	1 -32	2-3 -38
word-before|sogenannte|	1 -11
word-before|soient|	4-7 15
word-before|sold|	2-3 -28	4-7 18
word-before|song|	2-3 -20
word-before|sont|	1 12
word-before|son|	1 16
word-before|souhaiter|	2-3 14
word-before|souhaité|	8+ 6
word-before|sourit|	1 -10
word-before|spiel|	4-7 10
word-before|spitznamen|	4-7 -13
word-before|spray|	4-7 19
word-before|stage|	8+ 16
word-before|start|	1 -18	2-3 -7	4-7 22	8+ 23
word-before|states|	8+ 11
word-before|state|	4-7 13
word-before|stay|	4-7 13
word-before|stir|	1 18
word-before|stock|	1 -21
word-before|stops|	1 -24
word-before|store|	1 -16	4-7 9
word-before|strike|	4-7 21
word-before|struck|	2-3 15
word-before|students|	4-7 16
word-before|sua|	4-7 14
word-before|suche|	2-3 16
word-before|suite|	2-3 13
word-before|survive|	1 -18
word-before|symbol|	1 -25
word-before|são|	2-3 14
word-before|tagged|	1 -23	2-3 -12
word-before|tagline|	4-7 -16
word-before|talks|	2-3 -21
word-before|talk|	4-7 24
word-before|targeted|	2-3 20
word-before|tavolo|	2-3 10
word-before|teenager|	4-7 18
word-before|teen|	1 -22
word-before|tehran|	1 21
word-before|tejo|	2-3 15
word-before|tekst|	8+ 10
word-before|teme|	2-3 10
word-before|tem|	4-7 10
word-before|tentoonstelling|	2-3 -7
word-before|terceros|	2-3 15
word-before|termed|	2-3 24
word-before|termin|	1 9
word-before|terms|	1 -17
word-before|term|	2-3 -7
word-before|terna|	1 -24
word-before|terugroepactie|	2-3 11
word-before|test|	2-3 -19
word-before|texte|	2-3 9	4-7 8
word-before|text|	2-3 15
word-before|thanked|	4-7 14	8+ 22
word-before|that|	2-3 17	8+ 41
word-before|their|	2-3 33
word-before|them|	4-7 17
word-before|then|	2-3 -15
word-before|they|	4-7 17
word-before|the|	1 -16	2-3 8	8+ 18
word-before|this|	1 -19
word-before|though|	4-7 18
word-before|thriller|	2-3 -23
word-before|through|	2-3 -6
word-before|théodore|	1 -20
word-before|tier|	4-7 9
word-before|titled|	2-3 -19	4-7 -24
word-before|title|	2-3 -13	4-7 -20
word-before|toca|	2-3 11
word-before|todavía|	4-7 6
word-before|told|	2-3 -16
word-before|tongues|	4-7 10
word-before|tornara|	2-3 11
word-before|tosses|	2-3 -25
word-before|tot|	1 -9
word-before|to|	1 6	4-7 46	8+ 32
word-before|tragedy|	4-7 22
word-before|trapelare|	2-3 11
word-before|trouw|	8+ 11
word-before|trump|	4-7 18	8+ 12
word-before|turned|	1 -21
word-before|turn|	1 -19
word-before|têm|	2-3 7
word-before|uitspraak|	4-7 11
word-before|um|	1 -9	2-3 14	4-7 16
word-before|una|	2-3 -11
word-before|under|	1 -15
word-before|und|	1 -12	2-3 -14
word-before|une|	1 9	2-3 26	4-7 21
word-before|un|	1 10	2-3 -7	4-7 -6
word-before|update|	4-7 12
word-before|vacant|	1 -20
word-before|van|	1 10
word-before|ven|	1 9
word-before|verdict|	2-3 18
word-before|version|	2-3 23
word-before|vervoer|	2-3 11
word-before|ve|	1 10
word-before|viagem|	4-7 14
word-before|viaggi|	4-7 8
word-before|villarreal|	4-7 18
word-before|vlakte|	4-7 7
word-before|voir|	4-7 7
word-before|voit|	4-7 6
word-before|vom|	1 -20
word-before|von|	1 17	2-3 15	4-7 14
word-before|vorlage|	4-7 13
word-before|vor|	4-7 10
word-before|vouloir|	4-7 14
word-before|wanted|	4-7 16
word-before|wants|	4-7 24
word-before|warsaw|	4-7 17
word-before|was|	2-3 15	4-7 27	8+ 23
word-before|water|	4-7 17
word-before|wedstrijd|	4-7 6
word-before|welcomed|	4-7 11
word-before|werde|	2-3 -13
word-before|were|	2-3 54	4-7 -12	8+ 29
word-before|wer|	2-3 -16
word-before|where|	8+ -20
word-before|whether|	1 -17
word-before|whitlock|	2-3 16
word-before|whose|	2-3 -22
word-before|who|	1 -19	8+ 22
word-before|wieder|	1 -13
word-before|wie|	2-3 -11
word-before|willen|	4-7 9
word-before|will|	4-7 24
word-before|winston|	1 -22
word-before|wird|	2-3 -11
word-before|withering|	1 19
word-before|with|	1 -6	2-3 -8	4-7 20
word-before|wochenenden|	2-3 15
word-before|words|	2-3 -22
word-before|word|	1 -25
word-before|worship|	2-3 23
word-before|wort|	1 -13
word-before|would|	1 21	2-3 23	4-7 32	8+ 30
word-before|written|	4-7 15
word-before|yelled|	1 16
word-before|y|	4-7 10
word-before|zeitung|	1 -8	2-3 -6
word-before|zich|	2-3 12
word-before|ziet|	2-3 10
word-before|zijn|	1 -11
word-before|zogeheten|	2-3 -10
word-before|zouden|	2-3 7
word-before||	1 -16	4-7 13	8+ 29
word-before|à|	2-3 17	8+ 6
word-before|è|	2-3 14
word-before|équilibre|	4-7 11
word-before|était|	4-7 9
word-before|été|	4-7 16
word-before|être|	4-7 18
word-before|übung|	2-3 -9
word-before|–|	1 9	2-3 -9	4-7 -9	8+ 22
word-before|—|	2-3 20	4-7 -10	8+ 21
word-before|’s|	2-3 -18	8+ 19
word-before|’|	2-3 17	4-7 13
word-before|•|	2-3 7
work|near|near|,|	all -18
work|near|near|	all -30	first 17	none 15
work|near|near|preposition|	all -23
work|near|near|stop|	first 12
work|near|none|(|	first -13
work|near|none|,|	all -46	all-one -37	first 32	none 19	some 14
work|near|none|:|	first 31	none 19
work|near|none|adverb|	all-one -11
work|near|none|	all -71	all-one -39	none 20	some 29
work|near|none|auxiliary|	all -15	none -22	some 16
work|near|none|capital|	none 21
work|near|none|coordinator|	all-one -19
work|near|none|possessive|	none 15
work|near|none|preposition|	all -35	all-one -7	none 12
work|near|none|pronoun|	none 20
work|near|none|quote|	first 13
work|near|none|stop|	all -10	all-one 24	first 34
work|near|none|subordinator|	all -21	none 22
work|near|none|that|	none 27	some 9
work|near|none|verb-judging|	all -35	none 12
work|near|none|verb-saying|	none 19
work|near|none|word|	all -18	all-one -18	some 19
work|near|none|–|	none -16
work|near|right|	first 11
work|near|right|stop|	first 11
work|none|near|,|	none 14
work|none|near|:|	all -18	first 25
work|none|near|;|	all -14
work|none|near|	all -21	first 24	none 43	some 21
work|none|near|capital|	none 13
work|none|near|determiner|	all -10	all-one 7	none 12
work|none|near|preposition|	all-one -13	none 18
work|none|near|start|	all -14	all-one -16	first 31
work|none|near|stop|	all-one 19	first 25
work|none|near|verb-judging|	all -12	all-one -11	none 17
work|none|near|verb-saying|	none 22
work|none|near|verb-thinking|	none 18
work|none|near|word|	all -15	all-one -14
work|none|near|–|	all -13
work|none|near|—|	all -12
work|none|none|%|	none -8
work|none|none|'|	all -15
work|none|none|(|	all-one 7	first -8
work|none|none|)|	first 10
work|none|none|,|	all 16	first 35	most 18	none 13	some 13
work|none|none|-|	first 14	none -6
work|none|none|:|	all 6	all-one 20	first 12	most 23	none -18
work|none|none|;|	first -9	none 14
work|none|none|adverb|	all-one -15	none 14	some 22
work|none|none|auxiliary|	first 22	most 16	none 12	some 12
work|none|none|capital|	most 8	none 9	some 32
work|none|none|coordinator|	all -12	all-one 11	first 7	some -16
work|none|none|determiner|	all 11
work|none|none|	first 13	none 8	some 21
work|none|none|possessive|	all -28	all-one -29	first -11	none 25	some 16
work|none|none|preposition|	some 16
work|none|none|pronoun|	all -6	all-one 21	some 22
work|none|none|quote|	all 18	all-one -18
work|none|none|start|	all -12	first 15	most 7
work|none|none|stop|	all 52	first 24	none 8
work|none|none|subordinator|	all 7	first 10	none -12	some 26
work|none|none|that|	first 20	some 25
work|none|none|verb-judging|	all-one -24	first 9	some -8
work|none|none|verb-saying|	all 7	all-one -11	first -21	most 12	none 9	some 31
work|none|none|verb-thinking|	some 15
work|none|none|word|	all-one 12	first -23	none 9	some 23
work|none|none|–|	all 11	most 10	none 9
work|none|none|—|	all-one 9
work|none|none|’|	none 18
work|none|none|•|	first 7
work|none|right|,|	all-one -14
work|none|right|	all -40	all-one -31	none -9
work|none|right|determiner|	all -31	all-one -24	none -12
work|none|right|possessive|	all-one -15
work|none|right|preposition|	all-one -12
work|none|right|start|	first 14
work|none|right|stop|	first 20
work|none|right|word|	none -13
work|right|near|	first -18
work|right|near|verb-saying|	first -18
work|right|none|	all -55	all-one -15	first -27	none 14	some 27
work|right|none|capital|	all -6	all-one -8	first -11	none 14
work|right|none|verb-saying|	all -20	all-one -17	none 30
work|right|none|verb-thinking|	all -21	none 18
work|right|none|word|	all -47	first -24	some 22
`;
