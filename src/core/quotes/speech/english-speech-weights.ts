/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 6	2-3 11	4-7 14	8+ 35
alone|first|	1 -7	4-7 13	8+ 16
alone|inside|	2-3 -6	4-7 -6
best-gap|according-to|according|gap|according-to|,;|	4-7 17	8+ 16
best-gap|according-to|according|gap|according-to|,c|	4-7 -7
best-gap|according-to|according|gap|according-to|,qs|	8+ 13
best-gap|according-to|according|gap|according-to|,q|	4-7 21
best-gap|according-to|according|gap|according-to|,sc|	8+ 12
best-gap|according-to|according|gap|according-to|,s|	4-7 -13	8+ 10
best-gap|according-to|according|gap|according-to|,|	1 8	2-3 14	4-7 18	8+ 27
best-gap|according-to|according|gap|according-to|;|	1 -16	2-3 -19	4-7 14	8+ 11
best-gap|according-to|according|gap|according-to|c|	2-3 14	4-7 20
best-gap|according-to|according|gap|according-to|q,|	2-3 17
best-gap|according-to|according|gap|according-to|s,|	4-7 23
best-gap|according-to|according|gap|according-to||	1 -17	2-3 12	4-7 24	8+ 20
best-gap|actor-nearby|naked||	2-3 6	4-7 -7
best-gap|colon|naked||	1 6	2-3 7	4-7 35	8+ 33
best-gap|colon|saying|gap|colon|,c|	8+ 8
best-gap|colon|saying|gap|colon|,s|	8+ 9
best-gap|colon|saying|gap|colon|,|	8+ 7
best-gap|colon|saying|gap|colon||	8+ 16
best-gap|interview|naked||	2-3 8	4-7 9	8+ 6
best-gap|named-before|naked||	2-3 40	8+ 8
best-gap|named-nearby|naked||	4-7 12
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 10
best-gap|paragraph-before|saying|gap|paragraph-before|,q|	8+ 12
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 21	8+ 19
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 18	4-7 13
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 20
best-gap|paragraph-before|saying|gap|paragraph-before||	2-3 -8	4-7 12	8+ 31
best-gap|possessor|naked||	1 20	4-7 8	8+ 19
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -22	4-7 -15
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -21	2-3 -12
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	1 11	2-3 -16
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -24	2-3 6	4-7 20	8+ 29
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -13	4-7 21	8+ 14
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,c|	2-3 -6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 9	4-7 24	8+ 13
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -17	4-7 -16	8+ 9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	8+ 18
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 8	8+ 27
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s;|	2-3 -17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 15	2-3 -9	4-7 28	8+ 18
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -22	2-3 8
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -13
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -25	2-3 19	8+ 18
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 12	4-7 19	8+ 15
best-gap|quote-then-verb|judging|gap|quote-then-verb||	2-3 -13
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 12	4-7 7	8+ 15
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -18	2-3 -14	4-7 -9
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -16
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 10	4-7 21	8+ 10
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 17
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 19
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 6	4-7 30	8+ 17
best-gap|sentence-after|apposed|gap|sentence-after||	8+ 24
best-gap|sentence-after|apposition|gap|sentence-after||	8+ -12
best-gap|sentence-after|direct|gap|sentence-after||	4-7 15	8+ 20
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 10	4-7 -7
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 15	4-7 13
best-gap|sentence-after|saying|gap|sentence-after||	1 -6	2-3 -17	4-7 9	8+ 25
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 -8
best-gap|sentence-before|according|gap|sentence-before|,c|	4-7 20
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -22	2-3 12	4-7 -13	8+ 14
best-gap|sentence-before|according|gap|sentence-before|,s|	8+ 6
best-gap|sentence-before|according|gap|sentence-before|,|	1 -9	2-3 14	4-7 28	8+ 11
best-gap|sentence-before|according|gap|sentence-before|s,|	8+ 13
best-gap|sentence-before|according|gap|sentence-before||	4-7 -6	8+ 13
best-gap|sentence-before|apposition|gap|sentence-before||	4-7 16	8+ 10
best-gap|sentence-before|direct|gap|sentence-before|,s|	8+ 12
best-gap|sentence-before|direct|gap|sentence-before|q,|	2-3 -15
best-gap|sentence-before|direct|gap|sentence-before|s|	8+ 15
best-gap|sentence-before|direct|gap|sentence-before||	8+ 28
best-gap|sentence-before|judging|gap|sentence-before|qs;,|	2-3 -16
best-gap|sentence-before|judging|gap|sentence-before||	4-7 19	8+ 17
best-gap|sentence-before|other|gap|sentence-before||	4-7 16	8+ 7
best-gap|sentence-before|relative|gap|sentence-before|,|	4-7 20	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|,;|	2-3 -17	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|,cs|	4-7 7	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|,c|	2-3 14	4-7 27	8+ 21
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -17	8+ 23
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 15	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|,sq;|	4-7 -13
best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 38	8+ 20
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -14	4-7 36	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 -12	4-7 17
best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 16
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 17
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 12
best-gap|sentence-before|saying|gap|sentence-before|c|	4-7 -9
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -11
best-gap|sentence-before|saying|gap|sentence-before|q;|	1 -13
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|s,c|	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -16	2-3 -12	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 7	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 12	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 6	4-7 6	8+ 24
best-gap|sentence-before|saying|gap|sentence-before||	1 -7	2-3 22	4-7 48	8+ 14
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 13
best-gap|signature|naked||	1 -22	2-3 -28	4-7 -19	8+ 32
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 18	8+ 29
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,c|	2-3 6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -24
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -20	2-3 24	8+ 19
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -20	2-3 -27	4-7 -6	8+ 21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c|	1 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -21
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	2-3 -7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 11	2-3 12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -11	2-3 -11	8+ -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 23
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 11	4-7 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	1 8	4-7 30	8+ 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 12	2-3 18	4-7 23	8+ 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -26	4-7 -11	8+ 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -14	2-3 -15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 9	2-3 15	8+ 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	4-7 21
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sq|	2-3 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 24	4-7 34	8+ 18
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	8+ 31
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 11
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	2-3 -14
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -17	2-3 9	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 14	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -15	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -8	4-7 24	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 9	2-3 -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 17	4-7 11	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 18	2-3 11	4-7 18	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -6	4-7 -6	8+ 39
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 22	2-3 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	4-7 13	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	8+ -13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 18	4-7 20	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -8	2-3 14	4-7 29	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	1 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	4-7 17	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 24	4-7 24	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 25	4-7 21	8+ 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 11	2-3 13	4-7 33	8+ 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 15	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	2-3 -9	4-7 13	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 27	4-7 14	8+ 22
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	2-3 21	4-7 24	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -29	4-7 16	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -14	4-7 18	8+ 32
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 9
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -26
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 13	8+ 27
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 19	8+ 19
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -9	2-3 10	4-7 14	8+ 16
best-gap|topic|naked||	8+ 6
best-gap|transcript|naked||	4-7 26	8+ 16
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 9
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 14
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -6	8+ 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c;|	1 -16
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -9	8+ 11
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 -8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -11	2-3 -12	8+ 14
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 18	4-7 -8	8+ 21
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	4-7 -8
best-intro|'|saying|0|	2-3 -17
best-intro|(|naked|5-10|	2-3 -14
best-intro|(|saying|0|	4-7 16
best-intro|)|naked|2-4|	8+ 8
best-intro|)|naked|far|	8+ 7
best-intro|,|according|1|	1 11	4-7 30	8+ 21
best-intro|,|according|2-4|	2-3 -9	4-7 -10
best-intro|,|according|5-10|	4-7 32	8+ 12
best-intro|,|according|far|	2-3 17	4-7 27	8+ 13
best-intro|,|apposed|-3|	2-3 -11
best-intro|,|apposed|-4|	1 -13
best-intro|,|judging|1|	4-7 9
best-intro|,|judging|2-4|	1 -15	2-3 -10	4-7 11
best-intro|,|judging|5-10|	8+ 16
best-intro|,|naked|1|	1 7	2-3 7
best-intro|,|naked|2-4|	1 -24	4-7 6
best-intro|,|naked|5-10|	1 -35	2-3 -15	4-7 15	8+ 14
best-intro|,|naked|far|	1 -12
best-intro|,|other|0|	2-3 -6
best-intro|,|other|1|	2-3 -7
best-intro|,|saying|0|	2-3 -11	8+ 25
best-intro|,|saying|1|	2-3 11	4-7 6	8+ 22
best-intro|,|saying|2-4|	2-3 7	4-7 35	8+ 35
best-intro|,|saying|5-10|	1 -27	2-3 -10	4-7 17	8+ 35
best-intro|,|saying|far|	1 16	4-7 13	8+ 23
best-intro|-|naked|2-4|	8+ 9
best-intro|-|naked|5-10|	8+ 14
best-intro|:|according|1|	2-3 21	8+ 10
best-intro|:|according|2-4|	2-3 -16
best-intro|:|according|5-10|	8+ 10
best-intro|:|according|far|	4-7 23	8+ -6
best-intro|:|apposed|2-4|	4-7 16	8+ 28
best-intro|:|apposed|5-10|	4-7 11
best-intro|:|direct|2-4|	2-3 -9	4-7 -8	8+ 12
best-intro|:|direct|5-10|	2-3 -11	8+ 18
best-intro|:|direct|far|	4-7 -11
best-intro|:|judging|1|	4-7 8	8+ 17
best-intro|:|judging|2-4|	2-3 14	4-7 15	8+ 11
best-intro|:|judging|5-10|	4-7 14	8+ 18
best-intro|:|judging|far|	8+ 15
best-intro|:|naked|1|	1 13	4-7 8	8+ 32
best-intro|:|naked|2-4|	2-3 22	4-7 38	8+ 38
best-intro|:|naked|5-10|	1 -9	2-3 -12	4-7 6	8+ -12
best-intro|:|naked|far|	1 7	2-3 9	4-7 7	8+ 39
best-intro|:|saying|0|	4-7 22	8+ 34
best-intro|:|saying|1|	2-3 11	4-7 6	8+ 30
best-intro|:|saying|2-4|	1 15	2-3 29	4-7 9	8+ 31
best-intro|:|saying|5-10|	1 7	2-3 -10	4-7 -6
best-intro|:|saying|far|	1 -29	2-3 -22	4-7 28
best-intro|:|thinking|2-4|	4-7 13	8+ 15
best-intro|:|thinking|5-10|	8+ 8
best-intro|;|according|1|	4-7 14
best-intro|;|naked|1|	4-7 -11
best-intro|adverb|according|2-4|	1 -21	2-3 11
best-intro|adverb|according|5-10|	4-7 16
best-intro|adverb|judging|2-4|	1 10	2-3 7	4-7 19
best-intro|adverb|naked|2-4|	2-3 -7	4-7 -10
best-intro|adverb|naked|5-10|	1 14	2-3 14
best-intro|adverb|naked|far|	2-3 -7
best-intro|adverb|saying|1|	2-3 -12
best-intro|adverb|saying|2-4|	1 -13
best-intro|adverb|saying|5-10|	2-3 -7	4-7 25	8+ 14
best-intro|adverb|saying|far|	1 15	8+ 16
best-intro|auxiliary|according|1|	2-3 -9	4-7 26	8+ 13
best-intro|auxiliary|according|2-4|	2-3 8	4-7 41
best-intro|auxiliary|according|5-10|	1 -8	4-7 41	8+ 11
best-intro|auxiliary|according|far|	4-7 19	8+ 7
best-intro|auxiliary|direct|5-10|	2-3 8
best-intro|auxiliary|judging|2-4|	1 -23
best-intro|auxiliary|judging|5-10|	1 20	4-7 17
best-intro|auxiliary|judging|far|	2-3 21
best-intro|auxiliary|naked|1|	2-3 -17	4-7 19
best-intro|auxiliary|naked|2-4|	4-7 29	8+ 20
best-intro|auxiliary|naked|5-10|	1 -20	2-3 21	8+ 18
best-intro|auxiliary|naked|far|	1 7
best-intro|auxiliary|saying|0|	2-3 -18	4-7 28	8+ 21
best-intro|auxiliary|saying|1|	1 25	4-7 29
best-intro|auxiliary|saying|2-4|	1 -12	2-3 15	8+ 17
best-intro|auxiliary|saying|5-10|	1 13	2-3 32	4-7 53	8+ 22
best-intro|auxiliary|saying|far|	1 37	8+ 34
best-intro|capital|according|0|	2-3 14	4-7 -11
best-intro|capital|according|1|	2-3 9
best-intro|capital|according|2-4|	2-3 17
best-intro|capital|according|5-10|	2-3 22	4-7 14
best-intro|capital|direct|2-4|	1 -21
best-intro|capital|judging|0|	1 13	2-3 -22
best-intro|capital|judging|1|	2-3 20	4-7 16	8+ 17
best-intro|capital|judging|2-4|	2-3 -8	4-7 16
best-intro|capital|judging|5-10|	1 -6
best-intro|capital|naked|-2|	1 -10
best-intro|capital|naked|0|	2-3 8
best-intro|capital|naked|1|	2-3 -13
best-intro|capital|naked|2-4|	1 -25	2-3 -14	4-7 8	8+ 17
best-intro|capital|naked|5-10|	1 11	2-3 7	4-7 -6
best-intro|capital|naked|far|	1 -30
best-intro|capital|other|0|	1 -8	2-3 -11
best-intro|capital|saying|0|	1 -19	4-7 19	8+ 26
best-intro|capital|saying|1|	2-3 -15	8+ 16
best-intro|capital|saying|2-4|	1 19	4-7 32	8+ 20
best-intro|capital|saying|5-10|	1 6	2-3 11	4-7 25	8+ 22
best-intro|capital|saying|far|	2-3 15	8+ 17
best-intro|coordinator|judging|2-4|	1 10
best-intro|coordinator|judging|5-10|	4-7 21
best-intro|coordinator|naked|5-10|	1 -14	2-3 -14
best-intro|coordinator|naked|far|	4-7 -9
best-intro|coordinator|saying|0|	2-3 -15	8+ 18
best-intro|coordinator|saying|2-4|	4-7 22	8+ 11
best-intro|coordinator|saying|5-10|	1 7	4-7 23	8+ 13
best-intro|coordinator|saying|far|	1 -7	2-3 25	4-7 23	8+ 23
best-intro|determiner|according|0|	1 -17
best-intro|determiner|according|1|	1 14	4-7 -12
best-intro|determiner|according|2-4|	1 -28	2-3 -11	4-7 24
best-intro|determiner|apposed|-11|	2-3 -10
best-intro|determiner|apposed|1|	1 -23
best-intro|determiner|apposed|2-4|	2-3 7
best-intro|determiner|apposed|5-10|	2-3 9
best-intro|determiner|direct|2-4|	1 -11	4-7 7
best-intro|determiner|direct|5-10|	1 11	2-3 -17
best-intro|determiner|direct|far|	2-3 16
best-intro|determiner|judging|-5|	1 -18
best-intro|determiner|judging|1|	1 21	2-3 8	4-7 -9
best-intro|determiner|judging|2-4|	1 -7	2-3 -9	4-7 10
best-intro|determiner|judging|5-10|	2-3 -8	4-7 19
best-intro|determiner|judging|far|	1 -15	2-3 -14
best-intro|determiner|naked|0|	1 -17	2-3 -18
best-intro|determiner|naked|1|	1 -24
best-intro|determiner|naked|2-4|	2-3 -10	4-7 -6
best-intro|determiner|naked|5-10|	2-3 15
best-intro|determiner|naked|far|	1 12	4-7 31
best-intro|determiner|other|0|	1 -9	2-3 -9
best-intro|determiner|other|1|	2-3 -12
best-intro|determiner|saying|0|	1 -11	2-3 19
best-intro|determiner|saying|1|	1 -14	4-7 15
best-intro|determiner|saying|2-4|	1 11	8+ 20
best-intro|determiner|saying|5-10|	1 11	2-3 -18	8+ 15
best-intro|determiner|saying|far|	1 12	2-3 28	4-7 22
best-intro|determiner|thinking|2-4|	1 -7
best-intro|determiner|thinking|5-10|	2-3 -9
best-intro|determiner|thinking|far|	1 -8	2-3 -14
best-intro|possessive|judging|2-4|	2-3 17
best-intro|possessive|saying|0|	2-3 -21
best-intro|possessive|saying|2-4|	1 12	2-3 -10	4-7 -11
best-intro|possessive|saying|5-10|	2-3 -14	8+ 14
best-intro|possessive|saying|far|	2-3 8
best-intro|preposition|according|1|	2-3 -8
best-intro|preposition|according|2-4|	1 -17	4-7 11
best-intro|preposition|according|5-10|	2-3 -8	4-7 22
best-intro|preposition|according|far|	1 -18	2-3 -13	4-7 22
best-intro|preposition|apposed|2-4|	4-7 15
best-intro|preposition|direct|0|	1 -20
best-intro|preposition|direct|2-4|	4-7 6
best-intro|preposition|direct|5-10|	2-3 13	4-7 12
best-intro|preposition|direct|far|	2-3 6	4-7 -10
best-intro|preposition|judging|1|	2-3 -16
best-intro|preposition|judging|2-4|	2-3 23	4-7 46	8+ 22
best-intro|preposition|judging|5-10|	1 -17	2-3 -10	8+ 12
best-intro|preposition|judging|far|	2-3 21	4-7 -7
best-intro|preposition|naked|0|	2-3 -15
best-intro|preposition|naked|1|	2-3 -24	4-7 -9
best-intro|preposition|naked|2-4|	2-3 7
best-intro|preposition|naked|5-10|	1 -9	2-3 -7	4-7 11	8+ 17
best-intro|preposition|naked|far|	2-3 -16
best-intro|preposition|other|0|	1 -14
best-intro|preposition|other|1|	1 -10	2-3 -14
best-intro|preposition|relative|2-4|	4-7 11
best-intro|preposition|saying|0|	2-3 8	8+ 21
best-intro|preposition|saying|1|	1 21	2-3 -10	8+ 25
best-intro|preposition|saying|2-4|	1 -14	4-7 8	8+ 18
best-intro|preposition|saying|5-10|	8+ 16
best-intro|preposition|saying|far|	1 -12	2-3 -13	4-7 20	8+ 19
best-intro|preposition|thinking|2-4|	1 14	2-3 -9
best-intro|preposition|thinking|5-10|	2-3 11
best-intro|pronoun|according|1|	2-3 17
best-intro|pronoun|according|2-4|	2-3 13
best-intro|pronoun|according|far|	4-7 17
best-intro|pronoun|judging|1|	1 6	2-3 -12	4-7 32	8+ 7
best-intro|pronoun|judging|5-10|	4-7 15
best-intro|pronoun|naked|2-4|	4-7 22
best-intro|pronoun|naked|5-10|	1 -27	4-7 16
best-intro|pronoun|naked|far|	2-3 10	4-7 -8
best-intro|pronoun|saying|1|	1 10	4-7 24
best-intro|pronoun|saying|2-4|	2-3 9	4-7 31	8+ 21
best-intro|pronoun|saying|5-10|	2-3 17	4-7 12	8+ 13
best-intro|pronoun|saying|far|	4-7 14
best-intro|quote|naked|5-10|	4-7 10
best-intro|quote|naked|far|	4-7 14
best-intro|quote|saying|0|	4-7 15	8+ 19
best-intro|quote|saying|1|	4-7 14
best-intro|quote|saying|2-4|	8+ 14
best-intro|quote|saying|5-10|	8+ 20
best-intro|start|according|1|	1 -19	4-7 12	8+ 11
best-intro|start|according|far|	8+ 6
best-intro|start|direct|0|	4-7 14	8+ 28
best-intro|start|direct|far|	4-7 16	8+ 15
best-intro|start|judging|0|	2-3 -14	8+ 16
best-intro|start|judging|1|	4-7 11	8+ 8
best-intro|start|judging|far|	4-7 18	8+ 21
best-intro|start|naked|0|	1 -24	2-3 -8	4-7 32	8+ 36
best-intro|start|naked|1|	1 -10	2-3 -25	8+ 28
best-intro|start|naked|2-4|	1 -9	2-3 -14	4-7 19	8+ 18
best-intro|start|naked|5-10|	2-3 -18	4-7 17	8+ 24
best-intro|start|naked|far|	2-3 28	4-7 7	8+ 11
best-intro|start|other|0|	4-7 -9
best-intro|start|other|1|	4-7 25	8+ 20
best-intro|start|saying|0|	1 37	2-3 84	4-7 45	8+ 16
best-intro|start|saying|1|	1 9	2-3 41	4-7 14	8+ 8
best-intro|start|saying|2-4|	2-3 -19	4-7 33	8+ 24
best-intro|start|saying|5-10|	2-3 -16	4-7 18	8+ 31
best-intro|start|saying|far|	1 -13	2-3 -10	4-7 7	8+ 36
best-intro|start|thinking|0|	4-7 23	8+ 18
best-intro|stop|according|1|	2-3 15	4-7 24	8+ 15
best-intro|stop|according|5-10|	2-3 13	4-7 19	8+ 8
best-intro|stop|according|far|	8+ 15
best-intro|stop|apposition|2-4|	4-7 11	8+ 14
best-intro|stop|apposition|5-10|	4-7 15	8+ 9
best-intro|stop|direct|0|	4-7 16	8+ 24
best-intro|stop|direct|1|	2-3 -7	8+ 26
best-intro|stop|direct|2-4|	8+ 18
best-intro|stop|direct|5-10|	4-7 18	8+ 19
best-intro|stop|direct|far|	4-7 16	8+ 30
best-intro|stop|judging|0|	2-3 -10	4-7 18
best-intro|stop|judging|1|	4-7 19	8+ 12
best-intro|stop|judging|2-4|	4-7 17
best-intro|stop|naked|1|	4-7 -13	8+ 14
best-intro|stop|naked|2-4|	1 9	2-3 24	4-7 11	8+ 21
best-intro|stop|naked|5-10|	1 -13	2-3 27	8+ 21
best-intro|stop|naked|far|	1 18	2-3 16	4-7 25	8+ 12
best-intro|stop|other|1|	1 18	2-3 19	4-7 40	8+ 8
best-intro|stop|relative|5-10|	8+ 15
best-intro|stop|relative|far|	4-7 22	8+ 28
best-intro|stop|saying|0|	1 41	2-3 22	4-7 39	8+ 16
best-intro|stop|saying|1|	1 11	2-3 17	4-7 21	8+ 11
best-intro|stop|saying|2-4|	1 19	4-7 45	8+ 14
best-intro|stop|saying|5-10|	4-7 42	8+ 22
best-intro|stop|saying|far|	4-7 54	8+ 21
best-intro|subordinator|according|5-10|	4-7 24
best-intro|subordinator|according|far|	2-3 20
best-intro|subordinator|judging|1|	1 -11	2-3 9	4-7 36	8+ 9
best-intro|subordinator|judging|2-4|	1 18	4-7 22	8+ 27
best-intro|subordinator|judging|5-10|	1 -8	2-3 13	4-7 27	8+ 14
best-intro|subordinator|judging|far|	1 17	2-3 6
best-intro|subordinator|naked|2-4|	4-7 -16
best-intro|subordinator|naked|5-10|	1 -7	2-3 -8	4-7 -6
best-intro|subordinator|naked|far|	2-3 -13
best-intro|subordinator|saying|0|	2-3 -17
best-intro|subordinator|saying|1|	1 -24	2-3 13
best-intro|subordinator|saying|2-4|	1 -22	2-3 -24	4-7 12
best-intro|subordinator|saying|5-10|	2-3 -34	4-7 29	8+ 22
best-intro|subordinator|saying|far|	1 11	4-7 30	8+ 27
best-intro|subordinator|thinking|2-4|	2-3 -21
best-intro|that|judging|1|	1 18	4-7 12	8+ 10
best-intro|that|naked|2-4|	4-7 16	8+ 21
best-intro|that|naked|5-10|	4-7 12	8+ 9
best-intro|that|naked|far|	4-7 24
best-intro|that|saying|1|	1 -22	2-3 -6	4-7 29	8+ 14
best-intro|that|saying|2-4|	1 -9	2-3 37	8+ 14
best-intro|that|saying|5-10|	1 -15	2-3 17	4-7 17	8+ 19
best-intro|that|saying|far|	4-7 23	8+ 19
best-intro|that|thinking|1|	1 -17
best-intro|verb-judging|according|5-10|	2-3 15
best-intro|verb-judging|judging|0|	1 -12	4-7 18	8+ 16
best-intro|verb-judging|judging|2-4|	2-3 -12
best-intro|verb-judging|naked|2-4|	2-3 -14	4-7 17
best-intro|verb-judging|naked|5-10|	1 20	2-3 -21	4-7 20
best-intro|verb-judging|naked|far|	1 8	2-3 -14
best-intro|verb-judging|saying|0|	2-3 -15
best-intro|verb-judging|saying|1|	2-3 -10
best-intro|verb-judging|saying|2-4|	2-3 16
best-intro|verb-judging|saying|5-10|	1 13	2-3 20	4-7 18	8+ 18
best-intro|verb-judging|saying|far|	2-3 -22	4-7 -6
best-intro|verb-judging|thinking|5-10|	2-3 9
best-intro|verb-saying|according|2-4|	2-3 -10	4-7 -8
best-intro|verb-saying|according|5-10|	1 -8
best-intro|verb-saying|direct|far|	1 -28
best-intro|verb-saying|judging|2-4|	2-3 21	4-7 20	8+ 13
best-intro|verb-saying|naked|1|	4-7 -15
best-intro|verb-saying|naked|2-4|	1 6	2-3 -20	8+ 16
best-intro|verb-saying|naked|5-10|	1 -20	2-3 10
best-intro|verb-saying|naked|far|	1 -19	2-3 -18	4-7 11
best-intro|verb-saying|saying|2-4|	1 -11	2-3 28
best-intro|verb-saying|saying|5-10|	1 -6	2-3 9
best-intro|verb-saying|saying|far|	2-3 -13
best-intro|verb-thinking|judging|2-4|	4-7 14
best-intro|verb-thinking|naked|2-4|	4-7 7
best-intro|verb-thinking|saying|2-4|	1 9	2-3 -6	4-7 29	8+ 10
best-intro|verb-thinking|saying|5-10|	1 -21	2-3 10	4-7 20	8+ 16
best-intro|verb-thinking|thinking|0|	1 -15	2-3 6
best-intro|word|according|0|	1 -8	2-3 -7	4-7 20
best-intro|word|according|1|	1 14	2-3 -18	4-7 29
best-intro|word|according|2-4|	1 17	2-3 20	4-7 28	8+ 12
best-intro|word|according|5-10|	1 -16	4-7 7	8+ 13
best-intro|word|according|far|	1 8	2-3 -8	8+ 10
best-intro|word|apposed|2-4|	2-3 -14
best-intro|word|direct|0|	2-3 -17
best-intro|word|direct|1|	1 -15	2-3 -17
best-intro|word|direct|2-4|	1 -23	2-3 9	4-7 13	8+ 17
best-intro|word|direct|5-10|	1 -34	2-3 -22	4-7 -11
best-intro|word|direct|far|	1 -18	2-3 6	4-7 13
best-intro|word|judging|1|	2-3 9	4-7 19
best-intro|word|judging|2-4|	2-3 -11	8+ 12
best-intro|word|judging|5-10|	8+ 14
best-intro|word|naked|0|	1 -15
best-intro|word|naked|1|	1 -30	2-3 -16
best-intro|word|naked|2-4|	2-3 -6	4-7 -29
best-intro|word|naked|5-10|	1 16	4-7 9
best-intro|word|naked|far|	1 -13
best-intro|word|other|0|	1 -8	2-3 -11
best-intro|word|other|1|	2-3 -13
best-intro|word|other|5-10|	2-3 -7
best-intro|word|saying|0|	1 -24	4-7 -13	8+ 30
best-intro|word|saying|1|	1 -20	2-3 25	4-7 11	8+ 10
best-intro|word|saying|2-4|	1 -20	2-3 -7	4-7 10	8+ 25
best-intro|word|saying|5-10|	1 -6	2-3 13	4-7 19	8+ 32
best-intro|word|saying|far|	2-3 8	8+ 26
best-intro|word|thinking|2-4|	1 -7	2-3 -12	4-7 13
best-intro|word|thinking|far|	2-3 10
best-intro|–|judging|2-4|	4-7 -11
best-intro|—|naked|far|	2-3 15	4-7 9	8+ 6
best-intro|—|saying|2-4|	4-7 14
best-intro|—|saying|far|	8+ 7
best-intro|’|judging|2-4|	2-3 9
best-intro|’|saying|2-4|	4-7 -7
best-lead|lower|%|saying|	speaker-then-quote 13
best-lead|lower|(|naked|	topic 10
best-lead|lower|,|according|	according-to 18	sentence-before 8
best-lead|lower|,|judging|	verb-then-speaker 9
best-lead|lower|,|naked|	named-nearby 23	topic -14
best-lead|lower|,|other|	verb-then-speaker 14
best-lead|lower|,|saying|	quote-then-speaker -10	quote-then-verb 26	sentence-after 13	sentence-before 9	speaker-then-quote 12	verb-then-speaker 8
best-lead|lower|-|saying|	speaker-then-quote 17
best-lead|lower|:|according|	according-to 6
best-lead|lower|:|direct|	speaker-then-quote -18
best-lead|lower|:|judging|	speaker-then-quote 11
best-lead|lower|:|naked|	actor-nearby -32	named-nearby 24	possessor -22	topic -10
best-lead|lower|:|saying|	quote-then-verb 16	speaker-then-quote -21
best-lead|lower|;|according|	according-to 15
best-lead|lower|adverb|according|	according-to -9
best-lead|lower|adverb|direct|	speaker-then-quote 22
best-lead|lower|adverb|judging|	quote-then-verb 10	speaker-then-quote 14
best-lead|lower|adverb|naked|	actor-nearby -13	named-nearby 12	topic 6
best-lead|lower|adverb|other|	quote-then-verb -10
best-lead|lower|adverb|saying|	sentence-before -16	verb-then-speaker -18
best-lead|lower|auxiliary|direct|	quote-then-speaker 12
best-lead|lower|auxiliary|judging|	speaker-then-quote -15
best-lead|lower|auxiliary|naked|	named-nearby 13	possessor -17
best-lead|lower|auxiliary|relative|	speaker-then-quote 16
best-lead|lower|auxiliary|saying|	quote-then-speaker 17	quote-then-verb 8	sentence-before 10	speaker-then-quote 37	verb-then-speaker -14
best-lead|lower|capital|according|	according-to 23
best-lead|lower|capital|judging|	speaker-then-quote 11
best-lead|lower|capital|naked|	actor-nearby -23	named-nearby 27	topic -10
best-lead|lower|capital|saying|	quote-then-verb -7	sentence-before 15	speaker-then-quote 46
best-lead|lower|coordinator|direct|	speaker-then-quote -26
best-lead|lower|coordinator|naked|	topic -14
best-lead|lower|coordinator|saying|	quote-then-speaker 9	quote-then-verb -18	speaker-then-quote 19
best-lead|lower|determiner|according|	according-to -7
best-lead|lower|determiner|apposed|	quote-then-speaker -13
best-lead|lower|determiner|judging|	quote-then-speaker -7
best-lead|lower|determiner|naked|	possessor 22	topic 8
best-lead|lower|determiner|saying|	quote-then-speaker 11	quote-then-verb 24	sentence-before -20	verb-then-speaker 17
best-lead|lower|determiner|thinking|	speaker-then-quote -20
best-lead|lower|possessive|judging|	speaker-then-quote 25
best-lead|lower|possessive|naked|	named-nearby 7	possessor -16
best-lead|lower|possessive|saying|	quote-then-speaker 14	speaker-then-quote 36
best-lead|lower|preposition|according|	sentence-before -17
best-lead|lower|preposition|apposed|	speaker-then-quote -7
best-lead|lower|preposition|direct|	quote-then-speaker -15	speaker-then-quote 19
best-lead|lower|preposition|judging|	speaker-then-quote 7
best-lead|lower|preposition|naked|	actor-nearby -12	topic -10
best-lead|lower|preposition|other|	quote-then-verb -10
best-lead|lower|preposition|saying|	quote-then-speaker 9	sentence-before -7	speaker-then-quote 6	verb-then-speaker 12
best-lead|lower|preposition|thinking|	quote-then-speaker -11	speaker-then-quote 16
best-lead|lower|pronoun|according|	according-to 17	sentence-before 17
best-lead|lower|pronoun|judging|	speaker-then-quote -10
best-lead|lower|pronoun|naked|	named-nearby -16	topic 18
best-lead|lower|pronoun|saying|	quote-then-verb 14	speaker-then-quote 12	verb-then-speaker 9
best-lead|lower|quote|judging|	speaker-then-quote 16
best-lead|lower|quote|naked|	named-nearby -19
best-lead|lower|quote|saying|	speaker-then-quote 18
best-lead|lower|subordinator|according|	according-to 31
best-lead|lower|subordinator|apposed|	quote-then-speaker -8
best-lead|lower|subordinator|judging|	speaker-then-quote 21
best-lead|lower|subordinator|naked|	named-nearby -11
best-lead|lower|subordinator|relative|	speaker-then-quote -13
best-lead|lower|subordinator|saying|	quote-then-speaker -22	sentence-after -22	sentence-before 21
best-lead|lower|subordinator|thinking|	speaker-then-quote -23
best-lead|lower|that|judging|	speaker-then-quote 26
best-lead|lower|that|naked|	actor-nearby 16	named-nearby 27	possessor 16	topic 8
best-lead|lower|that|saying|	quote-then-verb 13	verb-then-speaker -11
best-lead|lower|that|thinking|	speaker-then-quote -10
best-lead|lower|verb-judging|according|	according-to -17	sentence-before -6
best-lead|lower|verb-judging|naked|	topic 14
best-lead|lower|verb-judging|saying|	speaker-then-quote 6
best-lead|lower|verb-judging|thinking|	speaker-then-quote 19
best-lead|lower|verb-saying|according|	according-to -9
best-lead|lower|verb-saying|direct|	speaker-then-quote -8
best-lead|lower|verb-saying|judging|	speaker-then-quote 17
best-lead|lower|verb-saying|naked|	named-nearby -18	topic 17
best-lead|lower|verb-saying|saying|	quote-then-verb 16
best-lead|lower|verb-thinking|according|	according-to 8
best-lead|lower|verb-thinking|judging|	speaker-then-quote 28
best-lead|lower|verb-thinking|naked|	topic 7
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -11
best-lead|lower|word|according|	according-to 24
best-lead|lower|word|apposed|	quote-then-speaker -19
best-lead|lower|word|direct|	quote-then-speaker -16	sentence-before -17	speaker-then-quote -12
best-lead|lower|word|naked|	actor-nearby -8	possessor -6	topic 6
best-lead|lower|word|other|	quote-then-verb -8
best-lead|lower|word|saying|	quote-then-speaker 10	quote-then-verb 8	speaker-then-quote 13	verb-then-speaker 8
best-lead|lower|word|shared|	quote-then-speaker 7
best-lead|lower|word|thinking|	speaker-then-quote -7
best-lead|lower|’|saying|	speaker-then-quote 29
best-lead|other|:|saying|	speaker-then-quote -9
best-lead|other|auxiliary|saying|	speaker-then-quote 9
best-lead|other|preposition|naked|	topic 11
best-lead|other|start|naked|	actor-nearby 20
best-lead|other|start|saying|	quote-then-verb 14	sentence-after 13
best-lead|other|stop|saying|	quote-then-verb 11
best-lead|other|that|saying|	speaker-then-quote -13
best-lead|other|verb-saying|saying|	speaker-then-quote -7
best-lead|other|word|naked|	actor-nearby -14
best-lead|other|word|saying|	speaker-then-quote -10
best-lead|upper|'|saying|	quote-then-speaker -17
best-lead|upper|(|saying|	speaker-then-quote -14
best-lead|upper|)|naked|	interview 14	named-nearby 6
best-lead|upper|,|according|	according-to 10
best-lead|upper|,|apposed|	quote-then-speaker -26
best-lead|upper|,|direct|	speaker-then-quote 13
best-lead|upper|,|judging|	quote-then-verb -10
best-lead|upper|,|naked|	actor-nearby -21	named-nearby -17	possessor -31	signature -15	topic -21
best-lead|upper|,|other|	quote-then-verb -8
best-lead|upper|,|relative|	speaker-then-quote -16
best-lead|upper|,|saying|	quote-then-speaker -20	quote-then-verb -11	sentence-before -6	speaker-then-quote 19	verb-then-speaker -18
best-lead|upper|,|thinking|	speaker-then-quote 17
best-lead|upper|-|naked|	actor-nearby 14	named-nearby 10
best-lead|upper|-|saying|	quote-then-speaker 13
best-lead|upper|:|according|	according-to 8
best-lead|upper|:|apposed|	sentence-after 21	speaker-then-quote 24
best-lead|upper|:|apposition|	sentence-before 20
best-lead|upper|:|direct|	speaker-then-quote -10
best-lead|upper|:|judging|	speaker-then-quote 26
best-lead|upper|:|naked|	colon 30	interview 6	named-nearby 34	signature 11
best-lead|upper|:|other|	quote-then-verb -9
best-lead|upper|:|saying|	quote-then-speaker 28	sentence-after 21
best-lead|upper|:|thinking|	speaker-then-quote 19
best-lead|upper|adverb|naked|	actor-nearby -21
best-lead|upper|auxiliary|according|	according-to -18
best-lead|upper|auxiliary|naked|	actor-nearby -17	named-nearby 17	possessor -17	topic -16
best-lead|upper|auxiliary|saying|	quote-then-verb -18	sentence-before -16
best-lead|upper|capital|according|	according-to -22	sentence-before -9
best-lead|upper|capital|direct|	speaker-then-quote -14
best-lead|upper|capital|judging|	quote-then-verb -12	speaker-then-quote -15
best-lead|upper|capital|naked|	actor-nearby -22	named-nearby -9	signature -13	topic -9
best-lead|upper|capital|other|	quote-then-verb -18
best-lead|upper|capital|saying|	quote-then-speaker -10	quote-then-verb -23	sentence-before 15	speaker-then-quote -17
best-lead|upper|coordinator|naked|	actor-nearby -20	named-nearby -33	topic -17
best-lead|upper|coordinator|saying|	quote-then-verb -17
best-lead|upper|determiner|apposed|	speaker-then-quote -6
best-lead|upper|determiner|direct|	quote-then-speaker 15
best-lead|upper|determiner|judging|	speaker-then-quote -6
best-lead|upper|determiner|naked|	actor-nearby 11	named-nearby -15
best-lead|upper|determiner|other|	quote-then-verb -17
best-lead|upper|determiner|saying|	quote-then-speaker 21	quote-then-verb -17	sentence-before -19	speaker-then-quote 6	verb-then-speaker -19
best-lead|upper|determiner|shared|	quote-then-speaker -26
best-lead|upper|possessive|direct|	speaker-then-quote -20
best-lead|upper|possessive|saying|	quote-then-speaker -31	speaker-then-quote -36
best-lead|upper|preposition|according|	according-to -28
best-lead|upper|preposition|direct|	quote-then-speaker -20
best-lead|upper|preposition|judging|	quote-then-speaker -28	quote-then-verb -16	speaker-then-quote 13
best-lead|upper|preposition|naked|	actor-nearby 7	named-nearby -18	possessor 15	signature -10	topic -9
best-lead|upper|preposition|other|	quote-then-verb -18
best-lead|upper|preposition|relative|	speaker-then-quote -33
best-lead|upper|preposition|saying|	quote-then-verb -24	sentence-after -15	speaker-then-quote -11	verb-then-speaker -18
best-lead|upper|preposition|thinking|	speaker-then-quote 10
best-lead|upper|pronoun|judging|	speaker-then-quote -17
best-lead|upper|pronoun|saying|	speaker-then-quote -18
best-lead|upper|quote|naked|	actor-nearby 14
best-lead|upper|quote|saying|	quote-then-speaker 12	quote-then-verb 14	sentence-after 11	sentence-before 24
best-lead|upper|start|according|	according-to -14
best-lead|upper|start|apposition|	quote-then-speaker -12
best-lead|upper|start|direct|	paragraph-before 20	quote-then-speaker 17	sentence-after 18
best-lead|upper|start|judging|	colon 14	paragraph-before -7	quote-then-speaker 6	quote-then-verb 7
best-lead|upper|start|naked|	actor-nearby 45	colon 18	interview 8	named-before -8	named-nearby -6	signature -12	topic 17	transcript 32
best-lead|upper|start|saying|	colon 22	paragraph-before -13	quote-then-speaker 25	quote-then-verb 39	sentence-after 33
best-lead|upper|start|thinking|	quote-then-speaker -9	sentence-after 15
best-lead|upper|stop|according|	according-to 24	sentence-before -13
best-lead|upper|stop|apposition|	sentence-before 19
best-lead|upper|stop|direct|	quote-then-speaker 18
best-lead|upper|stop|judging|	quote-then-speaker 22	quote-then-verb 7	sentence-before 18
best-lead|upper|stop|naked|	actor-nearby 11	named-before 18	signature -14	topic 38
best-lead|upper|stop|other|	quote-then-verb 34	sentence-before 16
best-lead|upper|stop|relative|	sentence-before 31
best-lead|upper|stop|saying|	quote-then-speaker 15	quote-then-verb 20	sentence-after 36	sentence-before 31
best-lead|upper|stop|thinking|	sentence-before 16
best-lead|upper|subordinator|apposed|	quote-then-speaker -13
best-lead|upper|subordinator|direct|	speaker-then-quote 6
best-lead|upper|subordinator|judging|	speaker-then-quote 17
best-lead|upper|subordinator|naked|	named-nearby -14
best-lead|upper|subordinator|relative|	speaker-then-quote -19
best-lead|upper|subordinator|saying|	quote-then-speaker -19	sentence-before -18	speaker-then-quote -12
best-lead|upper|verb-judging|direct|	speaker-then-quote -21
best-lead|upper|verb-judging|judging|	speaker-then-quote -7
best-lead|upper|verb-judging|naked|	actor-nearby -15	named-nearby -23	topic -15
best-lead|upper|verb-judging|saying|	quote-then-speaker -13	speaker-then-quote -30
best-lead|upper|verb-judging|shared|	quote-then-speaker -10
best-lead|upper|verb-judging|thinking|	speaker-then-quote -16
best-lead|upper|verb-saying|according|	according-to -7
best-lead|upper|verb-saying|judging|	speaker-then-quote 11
best-lead|upper|verb-saying|naked|	actor-nearby -26	named-nearby -31	topic -12
best-lead|upper|verb-saying|saying|	speaker-then-quote -13
best-lead|upper|verb-thinking|naked|	named-nearby 7
best-lead|upper|word|according|	according-to -12	sentence-before -7
best-lead|upper|word|apposed|	quote-then-speaker -16	speaker-then-quote 11
best-lead|upper|word|direct|	sentence-before -17	speaker-then-quote -6
best-lead|upper|word|judging|	quote-then-speaker -13	speaker-then-quote -16
best-lead|upper|word|naked|	named-nearby -15	topic -30
best-lead|upper|word|other|	quote-then-verb -15	speaker-then-quote -8
best-lead|upper|word|relative|	speaker-then-quote -20
best-lead|upper|word|saying|	quote-then-speaker -23	quote-then-verb -6	sentence-after -20	sentence-before -17	speaker-then-quote -20	verb-then-speaker -21
best-lead|upper|word|shared|	quote-then-speaker -18
best-lead|upper|–|saying|	quote-then-verb 25
best-lead|upper|—|naked|	actor-nearby 17	named-nearby -10
best-lead|upper|—|saying|	sentence-before 8
best-lemma|	accogliere 11	accusare 13	accuse 14	accuser -6	achar 12	achten 11	acknowledge 34	aclarar 15	acquiescer 9	acrescentar 11	acusar 36	add 15	adiantar 18	admettre 22	advertir 15	advise -6	affermare -8	afficher -9	affirmer 24	afirmar 7	agregar 12	ajouter -16	alegar 8	alertar 10	allege 19	allow -19	ameaçar 19	amuser 9	analyser 6	annoncer -16	annotare -16	announce 8	annunciare 16	answer -23	antwoorden 14	antworten 16	apelar 18	aplaudir 17	apologise -23	apologize 23	apontar 13	apostillar 10	appeler -16	appen 26	apuntar 21	argumentieren -8	arrancar 15	asentir 16	aseverar 16	ask 17	assegurar 18	assert 13	assicurare 12	assure 23	assurer 13	atestar 14	atirar 8	atribuir -6	attaccare -9	attendre 8	attestieren 13	auspicare 15	avaliar 12	avancer 7	avertir 10	avisar -7	avouer 19	avvertire 27	avvisare 12	añadir -11	back -22	bautizar -21	befinden 16	begründen 19	bekennen 11	beklagen 14	believe -6	beloven -7	bemängeln 10	benadrukken 19	berichten -12	beschreiben 13	beslissen 19	bestätigen -14	beteuern -11	betonen -10	bevestigen -13	bill -26	bitten 17	blast 11	blijven -13	boast 20	brand -16	brincar 8	bromear 19	brummen 13	calcolare 11	calculer 9	calificar 22	call 22	caution 20	celebrar 24	challenge 17	chamar -33	chant 16	chiamare -18	chiarire -11	chiedere -10	chiosare 13	cite 16	claim 14	coincidir 13	comemorar 13	comentar 15	comment 14	commentare 7	compare -28	complain 11	completar 16	compléter 12	comunicar -9	comunicare -9	concede -6	concedere 17	conclude 31	concluderen -11	concluir -6	conclure 12	condemn 19	condenar -8	confesar 11	confessar 24	confessare 11	confidare 10	confidenciar 13	confier 24	confirm 22	confirmer -13	congratulate 16	conseiller 13	consider -26	considerar 21	constater -7	constateren 19	contar -6	contend 26	contestar -8	contester 24	continue 18	corear -15	correggere 17	corregir 15	corriger 13	corrigeren 13	corrigir 14	counter 20	crier 26	criticar 6	criticize 13	croire 10	deadpan 17	debate -26	decide -21	decir 17	declare 24	decline -14	defend 13	definir 12	definire 30	deliver 14	demandar -11	demander 13	denounce 16	denunciar 21	desabafar 6	descartar 22	descrever 8	describe 9	describir 15	deslizar 15	destacar 22	detallar 12	dichiarare 13	difendersi 11	difundir 12	disclose -18	discordar 8	discrepar 16	discuss 19	dismiss 20	disparar -14	dispute -14	dizer -12	dub 13	déclarer 10	décrire 17	défendre -11	démentir 7	dénoncer 12	déplorer 12	désoler 11	détailler 9	echo 18	elogiar 18	email 23	emporter -15	endorse 16	enquérir 16	entender 21	entgegnen 7	enumerar 15	ergänzen 18	erinnern -6	erkennen 15	erläutern 17	erwidern 10	esclarecer -14	escribir -11	escusar 6	esordire 10	esprimere 18	estimar 18	estimer 24	esultare 7	evocar 7	exclamar -7	exclure 12	exigir 17	expect 13	explain 25	expliquer -7	express 25	faire_valoir -7	falar 16	feel -6	felicitar 12	festejar 9	filosofar 9	fluisteren 24	foeteren 17	fordern -8	formulieren 9	fragen 10	frenare 8	fume 17	féliciter 19	garantir -7	garantire -14	garantizar 16	gausser 10	getuigen 18	geven 26	giudicare 13	giurare -6	glimlachen 9	glisser 20	gongolare 13	gracejar 13	grappen 17	greet 11	gridare 14	grijnzen 18	grincer 9	grinniken 8	grumble 18	hablar 6	hadern 20	hail 18	hear 9	heben 13	heißen -28	hekelen -9	heten -19	hold -10	hope 8	houden -9	imager 20	incalzare 10	indicar 18	indiquer 22	informar 20	informeren 10	insister 12	insistere 19	insistir 9	insurger 6	interrompere 14	introduce -22	invitar 16	invitare -9	invocare -6	ironiser 11	ironizar 16	issue 11	joke 19	jubelen 7	jubiler 12	juger 33	jurar 7	jurer -7	justificar 20	justifier 14	klinken -6	knikken 16	know 8	kommentieren 8	kritisieren -7	kündigen 15	label -10	lachen 21	lamentar 26	lamentarse 21	lancer 10	laten -6	laugh 20	leer 16	leggen 25	leggere 21	lehnen -7	lembrar -18	ler 13	like 13	limitar 23	lire -13	list -33	loben 13	lodare 16	louer 16	lâcher 16	mahnen 16	mailen 22	maintain -13	maintenir -13	mandar 17	manifestar -6	mantener -13	marrer 7	marteler 16	matizar 11	mean 10	meinen -7	melden 20	mention -11	message -6	mijmeren 6	mock 24	moquer 12	mormorare 12	mostrar 13	motivare 7	murmeln 16	murmur 19	murmurer 12	muse 15	name -36	narrar 6	need -19	negar 25	negare 14	noemen 17	none -6	note 9	noter 21	nuancer 13	obiettare 11	object -11	observar 15	observe -13	observer 17	offer -19	oordelen 15	opinar 7	opmerken 18	order -12	orten 15	osservare 9	parlare 12	parler 11	pedir 19	peinzen 22	persifler 9	pester 8	philosopher 16	plaider -25	plead -22	pledge 29	pleiten -8	pointer 14	poltern 11	ponderar 15	portray 21	post 10	postar -6	poursuivre 10	praise 26	precisar -16	precisare 17	preciseren -7	predict -11	prefer -23	preferir -9	preguntar -10	press 19	prever -17	prijzen 14	proclaim 16	proclamare 10	prometer -7	promettere 25	promettre 14	promise -9	proponer -16	proporre -14	proposer -8	protest 18	protestar 19	protestare 9	protester 20	préciser 16	prédire 16	préférer 15	prévenir -13	prévoir -14	publicar -12	puntualizar -9	puntualizzare 16	qualifier 21	quejar -11	quejarse 9	question 6	quip 20	quote -31	raccontare -9	raconter 18	railler 6	raise -34	rappeler -15	rapporter 7	rassicurare 11	rate -35	razonar -8	reaccionar 15	read -17	reageren 23	reagir 13	rebater 16	recall -13	rechazar 11	rechnen 6	recitare 14	reclamar 23	recommend -18	reconhecer 24	reconnaître 21	reconocer 22	record -25	recordar -15	recount 18	rectifier 11	refer 13	referir -14	regretter 7	reiterate 15	rejeter -9	rekenen 21	relativiser 18	relever 14	remark 31	remind -6	repeat -13	repetir 11	replicare 24	reply 29	reponer 16	report 9	reprendre 16	reprochar 16	requérir 17	respond 12	responder 33	ressaltar 8	ressalvar 15	retorquir 13	retort 26	reveal -20	revelar 21	riassumere 11	ribattere 9	riconoscere 12	ridere 11	riferire 14	rigoler 7	ringraziare 25	ripetere 15	rir 16	rire 7	rispondere 14	rivelare -8	roar 14	roepen 31	rufen 10	réagir 18	récuser -8	réjouir 13	répliquer 12	répondre 30	répéter 14	résumer 12	rétorquer 18	sagen 19	saludar 9	saluer 20	salutare -7	sapere 17	say 24	sbilanciare 14	sbottare 6	scandire 13	schamperen 13	scherzen 6	schetsen 8	schließen 7	schrijven -12	scusare 12	seek 6	segnalare 17	sehen 7	sentenciar 10	sentenziare 13	señalar 21	sfogare 8	shoot 6	shout 10	show -15	sibilare 7	sign 13	sing -31	sintetizar 13	sintetizzare 14	sluiten 8	smentire -13	sneren 16	soltar 15	sommen 21	sorrir 11	sostener 29	sottolineare 20	souffler 8	souhaiter 12	soupirer 16	souri 10	sourire 23	souvenir 19	speak -10	spiegare 9	spotten -6	sprechen 18	spreken 10	staan -18	state 28	stehen -15	stellen -7	stress 18	sublinhar 16	submit 14	subrayar 15	sugerir 15	suggest 19	support -11	suspirar 10	sussurrare 7	sustentar 18	tachar 13	tagliare 14	teilen -11	tell 7	tempérer 12	terciar 10	text -10	think 12	tildar 9	title -29	tonen 24	tonner 15	trancher 19	trasladar 18	trekken -8	trouver 6	tuonare 8	tweet 14	témoigner 12	urge 34	urteilen 6	use -26	vanter 15	vatten 15	ver 20	verklaren -8	verkünden -13	verlauten 16	verraten 7	versichern -11	versprechen -12	vertellen 26	vervolgen 16	verzekeren 26	view -19	voegen 25	voir 20	vote -24	vouloir -6	vow 31	waarschuwen 16	warnen 10	weigeren 13	welcome 20	wettern 10	whisper 19	widersprechen 14	wijzen 13	würdigen 15	yell 23	zanjar 8	zeigen 22	zien 13	zitieren 18	zuchten 11	zusammenfassen -7	zweren 16	écrire -11	énumérer 10	étonner 10	étrangler 6	évoquer 36
best-lemma|accusare|speaker-then-quote|	2-4 9
best-lemma|accuse|speaker-then-quote|	2-4 9	5-10 19	far 13
best-lemma|achar|speaker-then-quote|	5-10 -8
best-lemma|achten|speaker-then-quote|	2-4 11
best-lemma|acknowledge|speaker-then-quote|	2-4 12	5-10 20	far 13
best-lemma|aclarar|quote-then-verb|	1 11
best-lemma|aclarar|verb-then-speaker|	1 15	2-4 18
best-lemma|acquiescer|speaker-then-quote|	1 9
best-lemma|acrescentar|quote-then-verb|	1 12
best-lemma|acrescentar|speaker-then-quote|	5-10 19
best-lemma|acusar|quote-then-verb|	1 10
best-lemma|acusar|speaker-then-quote|	2-4 25	5-10 17
best-lemma|add|quote-then-speaker|	0 18
best-lemma|add|quote-then-verb|	0 15
best-lemma|add|sentence-after|	0 15
best-lemma|add|sentence-before|	1 20
best-lemma|add|speaker-then-quote|	1 24	2-4 12	far -8
best-lemma|admettre|quote-then-verb|	1 8
best-lemma|admitir|quote-then-verb|	1 17
best-lemma|admitir|sentence-before|	2-4 6
best-lemma|admitir|speaker-then-quote|	0 12	2-4 27
best-lemma|admit|speaker-then-quote|	1 18
best-lemma|advise|quote-then-speaker|	0 11
best-lemma|advise|speaker-then-quote|	2-4 -13
best-lemma|affermare|quote-then-verb|	1 11
best-lemma|affirmer|quote-then-speaker|	2-4 7
best-lemma|affirmer|quote-then-verb|	1 8
best-lemma|affirmer|speaker-then-quote|	2-4 9	5-10 14
best-lemma|afirmar|quote-then-verb|	1 10
best-lemma|afirmar|speaker-then-quote|	2-4 11
best-lemma|aggiungere|quote-then-verb|	1 10
best-lemma|aggiungere|speaker-then-quote|	1 10	5-10 10
best-lemma|ajouter|quote-then-speaker|	2-4 12
best-lemma|ajouter|quote-then-verb|	1 13
best-lemma|alegar|quote-then-verb|	1 7
best-lemma|allege|speaker-then-quote|	5-10 16
best-lemma|ammettere|quote-then-verb|	1 12
best-lemma|ammettere|verb-then-speaker|	1 7
best-lemma|amuser|quote-then-verb|	1 8
best-lemma|analyser|quote-then-verb|	1 6
best-lemma|announce|quote-then-speaker|	0 9
best-lemma|answer|quote-then-speaker|	0 15
best-lemma|answer|speaker-then-quote|	1 -10
best-lemma|antwoorden|quote-then-verb|	1 32
best-lemma|antworten|quote-then-verb|	1 12
best-lemma|antworten|speaker-then-quote|	2-4 14
best-lemma|anunciar|speaker-then-quote|	far 18
best-lemma|apologise|speaker-then-quote|	far -19
best-lemma|appeler|speaker-then-quote|	0 -22	1 -16	2-4 15
best-lemma|appen|quote-then-verb|	1 26
best-lemma|argue|quote-then-speaker|	0 -18
best-lemma|argue|speaker-then-quote|	1 -8	2-4 23	5-10 9
best-lemma|arrancar|quote-then-verb|	1 14
best-lemma|asegurar|quote-then-verb|	1 17
best-lemma|asentir|speaker-then-quote|	1 15
best-lemma|ask|quote-then-speaker|	0 11
best-lemma|ask|quote-then-verb|	0 18
best-lemma|ask|sentence-before|	1 11	far -11
best-lemma|ask|speaker-then-quote|	1 26	2-4 12	5-10 -8	far 21
best-lemma|assegurar|speaker-then-quote|	2-4 15
best-lemma|assicurare|quote-then-verb|	1 11
best-lemma|assicurare|speaker-then-quote|	1 11
best-lemma|assicurare|verb-then-speaker|	1 16
best-lemma|assurer|quote-then-verb|	1 17
best-lemma|assurer|speaker-then-quote|	2-4 15
best-lemma|assure|quote-then-speaker|	0 12
best-lemma|assure|speaker-then-quote|	5-10 14
best-lemma|atirar|quote-then-verb|	1 9
best-lemma|atribuir|speaker-then-quote|	2-4 -6
best-lemma|attendre|speaker-then-quote|	2-4 8
best-lemma|attestieren|speaker-then-quote|	2-4 13
best-lemma|auspicare|speaker-then-quote|	2-4 15
best-lemma|avancer|quote-then-verb|	1 7
best-lemma|avisar|quote-then-verb|	1 13
best-lemma|avisar|speaker-then-quote|	1 -14	2-4 17
best-lemma|avouer|quote-then-speaker|	2-4 7
best-lemma|avouer|quote-then-verb|	1 6
best-lemma|avvertire|quote-then-verb|	1 6
best-lemma|avvertire|verb-then-speaker|	1 15
best-lemma|añadir|quote-then-verb|	1 8
best-lemma|añadir|speaker-then-quote|	1 -13
best-lemma|back|speaker-then-quote|	0 -20
best-lemma|bautizar|speaker-then-quote|	0 -8	2-4 -13
best-lemma|befinden|quote-then-verb|	1 14
best-lemma|bekennen|quote-then-verb|	1 17
best-lemma|benadrukken|speaker-then-quote|	2-4 13
best-lemma|berichten|quote-then-verb|	1 9
best-lemma|berichten|sentence-before|	5-10 -6	far -7
best-lemma|beslissen|quote-then-verb|	1 19
best-lemma|bestätigen|speaker-then-quote|	2-4 -6
best-lemma|beteuern|quote-then-verb|	1 10
best-lemma|betonen|quote-then-verb|	1 13
best-lemma|bevestigen|speaker-then-quote|	5-10 -8
best-lemma|bill|speaker-then-quote|	1 -18	2-4 -17
best-lemma|blame|speaker-then-quote|	2-4 16
best-lemma|blast|speaker-then-quote|	2-4 -14
best-lemma|brincar|quote-then-verb|	1 8
best-lemma|bromear|quote-then-verb|	1 11
best-lemma|brummen|quote-then-verb|	1 13
best-lemma|calculer|quote-then-verb|	1 8
best-lemma|calificar|speaker-then-quote|	2-4 16	far 12
best-lemma|call|sentence-before|	far -17
best-lemma|call|speaker-then-quote|	1 9	2-4 27	5-10 8
best-lemma|caution|speaker-then-quote|	2-4 14
best-lemma|celebrar|quote-then-verb|	1 15
best-lemma|celebrar|speaker-then-quote|	0 15
best-lemma|chamar|speaker-then-quote|	0 -24	2-4 -14	5-10 -15
best-lemma|chant|quote-then-speaker|	0 19
best-lemma|chant|speaker-then-quote|	0 16
best-lemma|chiamare|speaker-then-quote|	0 -20	2-4 -15	5-10 -11
best-lemma|chiedere|quote-then-verb|	1 12
best-lemma|chiedere|speaker-then-quote|	0 17	5-10 6
best-lemma|cite|speaker-then-quote|	5-10 -9	far 14
best-lemma|claim|speaker-then-quote|	2-4 6	5-10 19
best-lemma|comemorar|quote-then-verb|	1 8
best-lemma|comentar|quote-then-verb|	1 8
best-lemma|comentar|speaker-then-quote|	5-10 7
best-lemma|commentare|quote-then-verb|	1 7
best-lemma|commenter|quote-then-verb|	1 15
best-lemma|compare|speaker-then-quote|	2-4 -20
best-lemma|complain|speaker-then-quote|	2-4 11	5-10 13
best-lemma|concedere|quote-then-verb|	1 16
best-lemma|concedere|verb-then-speaker|	1 9
best-lemma|conceder|quote-then-verb|	1 7
best-lemma|concede|quote-then-speaker|	0 12
best-lemma|concede|quote-then-verb|	0 16
best-lemma|concede|speaker-then-quote|	2-4 -13
best-lemma|concluderen|quote-then-verb|	1 32
best-lemma|conclude|quote-then-speaker|	0 14
best-lemma|conclude|sentence-before|	1 9
best-lemma|conclude|speaker-then-quote|	1 16	2-4 16
best-lemma|concluir|speaker-then-quote|	5-10 -13
best-lemma|conclure|quote-then-verb|	1 12
best-lemma|conclure|speaker-then-quote|	1 10
best-lemma|condemn|speaker-then-quote|	2-4 16
best-lemma|confermare|speaker-then-quote|	1 7	2-4 -8
best-lemma|confesar|quote-then-verb|	1 10
best-lemma|confidare|quote-then-verb|	1 8
best-lemma|confidenciar|quote-then-verb|	1 9
best-lemma|confier|quote-then-speaker|	2-4 6
best-lemma|confier|quote-then-verb|	1 18
best-lemma|confier|speaker-then-quote|	5-10 17
best-lemma|confirmar|quote-then-verb|	1 10
best-lemma|confirmar|speaker-then-quote|	1 12	2-4 20	far -10
best-lemma|confirmer|speaker-then-quote|	5-10 -6	far -11
best-lemma|confirm|speaker-then-quote|	5-10 19
best-lemma|considerar|speaker-then-quote|	0 11	1 9	2-4 17	5-10 10
best-lemma|consider|sentence-before|	far -19
best-lemma|consider|speaker-then-quote|	5-10 -17
best-lemma|constateren|quote-then-verb|	1 18
best-lemma|constater|quote-then-verb|	1 9
best-lemma|contar|quote-then-verb|	1 8
best-lemma|contar|sentence-before|	5-10 7
best-lemma|contar|verb-then-speaker|	1 -7
best-lemma|contestare|speaker-then-quote|	5-10 20
best-lemma|contestar|quote-then-verb|	1 8
best-lemma|contestar|speaker-then-quote|	2-4 -12	5-10 14
best-lemma|contester|speaker-then-quote|	0 23
best-lemma|continue|quote-then-speaker|	0 17
best-lemma|continue|sentence-before|	1 9
best-lemma|continue|speaker-then-quote|	1 14
best-lemma|contrapor|speaker-then-quote|	5-10 20
best-lemma|corear|speaker-then-quote|	0 -15
best-lemma|correct|speaker-then-quote|	2-4 -14
best-lemma|correggere|speaker-then-quote|	1 17
best-lemma|corregir|speaker-then-quote|	1 15
best-lemma|corriger|quote-then-verb|	1 12
best-lemma|corrigir|quote-then-verb|	1 8
best-lemma|crier|speaker-then-quote|	1 21
best-lemma|criticar|quote-then-verb|	1 6
best-lemma|croire|speaker-then-quote|	2-4 8
best-lemma|decir|quote-then-verb|	1 20
best-lemma|decir|sentence-before|	far 13
best-lemma|decir|speaker-then-quote|	0 7	2-4 10
best-lemma|declarar|quote-then-verb|	1 14
best-lemma|declarar|speaker-then-quote|	0 13	5-10 -11
best-lemma|declare|quote-then-speaker|	0 14
best-lemma|declare|speaker-then-quote|	1 15	5-10 18
best-lemma|decline|speaker-then-quote|	5-10 -9
best-lemma|defender|speaker-then-quote|	2-4 -10
best-lemma|definire|speaker-then-quote|	0 17	2-4 19
best-lemma|demandar|speaker-then-quote|	5-10 -6
best-lemma|demander|quote-then-verb|	1 7
best-lemma|demander|speaker-then-quote|	1 7	2-4 16
best-lemma|denunciare|quote-then-verb|	1 6
best-lemma|denunciar|quote-then-verb|	1 7
best-lemma|deny|speaker-then-quote|	2-4 -22
best-lemma|descartar|speaker-then-quote|	5-10 22
best-lemma|describe|speaker-then-quote|	1 8	2-4 13	5-10 -6	far 17
best-lemma|describir|quote-then-verb|	1 7
best-lemma|deslizar|speaker-then-quote|	5-10 10
best-lemma|destacar|speaker-then-quote|	1 22
best-lemma|dichiarare|quote-then-verb|	1 6
best-lemma|dichiarare|speaker-then-quote|	0 14
best-lemma|difendersi|quote-then-verb|	1 11
best-lemma|difundir|speaker-then-quote|	far 12
best-lemma|dire|quote-then-speaker|	2-4 16
best-lemma|dire|quote-then-verb|	1 24
best-lemma|dire|sentence-before|	1 13	2-4 13	5-10 11
best-lemma|dire|speaker-then-quote|	0 -6	2-4 18
best-lemma|dire|verb-then-speaker|	1 6	2-4 6
best-lemma|discordar|speaker-then-quote|	1 8
best-lemma|discrepar|speaker-then-quote|	1 13
best-lemma|dismiss|speaker-then-quote|	2-4 18	5-10 11
best-lemma|disparar|quote-then-verb|	1 6
best-lemma|dizer|quote-then-verb|	1 13
best-lemma|dizer|sentence-before|	5-10 10	far -15
best-lemma|dizer|speaker-then-quote|	2-4 32	5-10 -9
best-lemma|dizer|verb-then-speaker|	1 -7
best-lemma|déclarer|quote-then-speaker|	2-4 7
best-lemma|déclarer|quote-then-verb|	1 10
best-lemma|défendre|speaker-then-quote|	2-4 -11
best-lemma|dénoncer|quote-then-verb|	1 13
best-lemma|dénoncer|speaker-then-quote|	0 17	1 7	2-4 12
best-lemma|déplorer|quote-then-verb|	1 7
best-lemma|déplorer|speaker-then-quote|	0 9
best-lemma|désoler|quote-then-verb|	1 11
best-lemma|détailler|quote-then-verb|	1 12
best-lemma|echo|speaker-then-quote|	5-10 10
best-lemma|elogiar|speaker-then-quote|	0 14	1 15
best-lemma|email|speaker-then-quote|	5-10 16
best-lemma|emporter|quote-then-verb|	1 12
best-lemma|enumerar|quote-then-verb|	1 7
best-lemma|erkennen|quote-then-verb|	1 21
best-lemma|erkennen|speaker-then-quote|	2-4 12
best-lemma|erklären|quote-then-verb|	1 18	2-4 14
best-lemma|erklären|speaker-then-quote|	5-10 -15
best-lemma|erläutern|quote-then-verb|	1 13
best-lemma|erläutern|verb-then-speaker|	1 13
best-lemma|erwidern|quote-then-verb|	1 10
best-lemma|erzählen|quote-then-verb|	1 9
best-lemma|erzählen|sentence-before|	5-10 -12
best-lemma|escrever|quote-then-verb|	1 6
best-lemma|escrever|speaker-then-quote|	5-10 -7
best-lemma|escribir|quote-then-verb|	1 6
best-lemma|escribir|speaker-then-quote|	2-4 23
best-lemma|esordire|quote-then-verb|	1 10
best-lemma|esprimere|speaker-then-quote|	0 18
best-lemma|estimar|speaker-then-quote|	5-10 18
best-lemma|estimer|quote-then-verb|	1 7
best-lemma|estimer|speaker-then-quote|	2-4 22	5-10 19
best-lemma|exigir|speaker-then-quote|	0 21	5-10 14
best-lemma|explain|quote-then-speaker|	0 20
best-lemma|explain|sentence-before|	1 13	5-10 15	far -11
best-lemma|explain|speaker-then-quote|	1 12	2-4 20	far 14
best-lemma|explain|verb-then-speaker|	1 15
best-lemma|explicar|quote-then-verb|	1 9
best-lemma|explicar|speaker-then-quote|	5-10 -9
best-lemma|expliquer|quote-then-speaker|	2-4 14
best-lemma|exposer|quote-then-verb|	1 12
best-lemma|expresar|quote-then-verb|	1 6
best-lemma|expresar|speaker-then-quote|	1 13
best-lemma|express|speaker-then-quote|	2-4 15
best-lemma|faire_valoir|quote-then-speaker|	2-4 -6
best-lemma|faire_valoir|quote-then-verb|	1 15
best-lemma|faire_valoir|speaker-then-quote|	2-4 -8	5-10 18
best-lemma|falar|speaker-then-quote|	1 13
best-lemma|filosofar|quote-then-verb|	1 9
best-lemma|finden|quote-then-verb|	1 7
best-lemma|find|quote-then-speaker|	5-10 9
best-lemma|find|sentence-before|	far -24
best-lemma|find|speaker-then-quote|	0 -6	1 19	2-4 -15	5-10 -15	far 11
best-lemma|fluisteren|quote-then-verb|	1 21
best-lemma|foeteren|quote-then-verb|	1 17
best-lemma|fragen|quote-then-verb|	1 6
best-lemma|frenare|speaker-then-quote|	1 8
best-lemma|fume|quote-then-speaker|	0 15
best-lemma|féliciter|quote-then-verb|	1 9
best-lemma|féliciter|speaker-then-quote|	2-4 15	5-10 14
best-lemma|fügen|quote-then-verb|	1 13
best-lemma|garantire|speaker-then-quote|	2-4 14
best-lemma|garantir|quote-then-verb|	1 9
best-lemma|garantir|speaker-then-quote|	2-4 -13	5-10 16
best-lemma|geben|quote-then-verb|	1 9
best-lemma|getuigen|quote-then-verb|	1 21
best-lemma|geven|quote-then-verb|	1 25
best-lemma|giudicare|speaker-then-quote|	2-4 13
best-lemma|giurare|quote-then-verb|	1 6
best-lemma|glisser|quote-then-speaker|	2-4 14
best-lemma|glisser|quote-then-verb|	1 14
best-lemma|gracejar|quote-then-verb|	1 7
best-lemma|grappen|quote-then-verb|	1 17
best-lemma|greet|speaker-then-quote|	2-4 12
best-lemma|gridare|quote-then-verb|	1 12
best-lemma|grijnzen|quote-then-verb|	1 18
best-lemma|grincer|quote-then-verb|	1 9
best-lemma|gritar|quote-then-verb|	1 11
best-lemma|gritar|speaker-then-quote|	0 -14	1 9
best-lemma|hablar|sentence-before|	far 7
best-lemma|hablar|speaker-then-quote|	1 10
best-lemma|halten|quote-then-verb|	1 9
best-lemma|hear|quote-then-speaker|	0 18	1 12
best-lemma|hear|speaker-then-quote|	far 8
best-lemma|heißen|speaker-then-quote|	0 -17	2-4 -16	5-10 -10
best-lemma|heißen|verb-then-speaker|	1 8	2-4 -6
best-lemma|hekelen|speaker-then-quote|	2-4 -9
best-lemma|herinneren|quote-then-verb|	1 30
best-lemma|heten|quote-then-speaker|	2-4 -9
best-lemma|heten|speaker-then-quote|	0 -11	1 -10	2-4 -17	5-10 -11
best-lemma|heten|verb-then-speaker|	2-4 -6
best-lemma|houden|speaker-then-quote|	2-4 -8
best-lemma|imager|quote-then-verb|	1 8
best-lemma|indicar|speaker-then-quote|	far 16
best-lemma|indiquer|quote-then-verb|	1 15
best-lemma|indiquer|speaker-then-quote|	2-4 16
best-lemma|informar|quote-then-verb|	1 13
best-lemma|informar|speaker-then-quote|	far 9
best-lemma|insistere|quote-then-verb|	1 17
best-lemma|insister|quote-then-speaker|	2-4 12
best-lemma|insistir|quote-then-verb|	1 10
best-lemma|insist|speaker-then-quote|	1 13	2-4 18
best-lemma|introduce|speaker-then-quote|	2-4 -13
best-lemma|invitare|sentence-before|	far -10
best-lemma|invitare|speaker-then-quote|	5-10 -10
best-lemma|inviter|speaker-then-quote|	2-4 16
best-lemma|invocare|speaker-then-quote|	1 -6
best-lemma|ironiser|quote-then-verb|	1 8
best-lemma|ironiser|speaker-then-quote|	1 9
best-lemma|ironizar|quote-then-verb|	1 7
best-lemma|ironizar|speaker-then-quote|	2-4 13	5-10 9
best-lemma|issue|speaker-then-quote|	5-10 23
best-lemma|joke|quote-then-speaker|	0 16
best-lemma|joke|quote-then-verb|	0 16
best-lemma|joke|speaker-then-quote|	1 11	5-10 16
best-lemma|jubelen|quote-then-verb|	1 7
best-lemma|jubiler|quote-then-verb|	1 12
best-lemma|juger|quote-then-verb|	1 11
best-lemma|juger|speaker-then-quote|	0 21	2-4 21	5-10 16
best-lemma|jurar|quote-then-verb|	1 7
best-lemma|justificar|quote-then-verb|	1 12
best-lemma|justificar|speaker-then-quote|	5-10 9
best-lemma|klagen|quote-then-verb|	1 15
best-lemma|klinken|quote-then-verb|	1 9
best-lemma|knikken|speaker-then-quote|	1 16
best-lemma|know|speaker-then-quote|	2-4 -12
best-lemma|kommentieren|quote-then-verb|	1 8
best-lemma|kündigen|speaker-then-quote|	2-4 15
best-lemma|label|speaker-then-quote|	0 -21	2-4 -11
best-lemma|lachen|quote-then-verb|	1 18
best-lemma|lachen|sentence-after|	0 11
best-lemma|lachen|sentence-before|	1 16
best-lemma|lamentarse|speaker-then-quote|	0 18
best-lemma|lamentar|quote-then-verb|	1 16
best-lemma|lamentar|speaker-then-quote|	0 13	1 18	5-10 17
best-lemma|lancer|quote-then-speaker|	2-4 11
best-lemma|lancer|quote-then-verb|	1 10
best-lemma|lassen|quote-then-verb|	2-4 18
best-lemma|lassen|speaker-then-quote|	5-10 17
best-lemma|laten|quote-then-verb|	1 19
best-lemma|laten|speaker-then-quote|	2-4 17	5-10 -12
best-lemma|laten|verb-then-speaker|	2-4 10
best-lemma|laugh|quote-then-speaker|	0 16
best-lemma|laugh|sentence-before|	1 21
best-lemma|leggen|quote-then-verb|	1 25
best-lemma|lembrar|quote-then-verb|	1 12
best-lemma|lembrar|sentence-before|	1 6
best-lemma|lembrar|speaker-then-quote|	5-10 -13
best-lemma|limitar|quote-then-verb|	1 22
best-lemma|limitar|speaker-then-quote|	2-4 11	5-10 14
best-lemma|lire|quote-then-speaker|	2-4 14
best-lemma|lire|quote-then-verb|	1 16
best-lemma|lire|speaker-then-quote|	1 -13
best-lemma|list|speaker-then-quote|	2-4 -18
best-lemma|llamar|speaker-then-quote|	0 -15	1 11	5-10 -10
best-lemma|loben|speaker-then-quote|	2-4 16
best-lemma|lodare|speaker-then-quote|	0 14
best-lemma|louer|speaker-then-quote|	1 16
best-lemma|luiden|quote-then-verb|	1 34
best-lemma|lâcher|quote-then-speaker|	2-4 7
best-lemma|lâcher|quote-then-verb|	1 14
best-lemma|lâcher|speaker-then-quote|	5-10 10
best-lemma|mahnen|speaker-then-quote|	5-10 13
best-lemma|mailen|quote-then-verb|	1 22
best-lemma|maintain|sentence-before|	far -16
best-lemma|mandar|speaker-then-quote|	2-4 11	5-10 12
best-lemma|manifestar|quote-then-verb|	1 12
best-lemma|manifestar|speaker-then-quote|	0 -8
best-lemma|marrer|quote-then-verb|	1 7
best-lemma|marteler|quote-then-speaker|	2-4 16
best-lemma|matizar|quote-then-verb|	1 11
best-lemma|meinen|quote-then-verb|	1 9
best-lemma|meinen|speaker-then-quote|	5-10 -13
best-lemma|melden|quote-then-verb|	1 14
best-lemma|mock|speaker-then-quote|	2-4 13
best-lemma|mormorare|quote-then-verb|	1 12
best-lemma|motivare|quote-then-verb|	1 7
best-lemma|murmurer|quote-then-verb|	1 12
best-lemma|name|speaker-then-quote|	0 -30	1 -18	5-10 -25
best-lemma|narrar|quote-then-verb|	1 6
best-lemma|negare|speaker-then-quote|	1 8
best-lemma|negar|speaker-then-quote|	1 16	2-4 16	5-10 11
best-lemma|nennen|quote-then-verb|	0 -7
best-lemma|nennen|speaker-then-quote|	1 6	5-10 6
best-lemma|noemen|speaker-then-quote|	1 16	2-4 12	5-10 10
best-lemma|none|according-to|	0 -11	1 22	2-4 11	far 10
best-lemma|none|actor-nearby|	-2 -10	2-4 -10
best-lemma|none|colon|	1 33	far 15
best-lemma|none|interview|	far 18
best-lemma|none|named-before|	2-4 12	5-10 7
best-lemma|none|named-nearby|	0 -9	1 -15	far 15
best-lemma|none|paragraph-before|	far 21
best-lemma|none|possessor|	1 -20	5-10 23	far 6
best-lemma|none|quote-then-speaker|	-10 -26	-13 -8	-14 -11	-3 -18	-4 -18	-5 -17	-6 -22	-9 -7	2-4 -17	5-10 -20
best-lemma|none|sentence-after|	1 21	2-4 -20	5-10 6
best-lemma|none|sentence-before|	5-10 -9	far -28
best-lemma|none|signature|	1 -22
best-lemma|none|speaker-then-quote|	0 -27	1 -15	2-4 8	5-10 -11	far 20
best-lemma|none|topic|	1 -16
best-lemma|none|transcript|	0 32
best-lemma|noter|quote-then-verb|	1 7
best-lemma|note|speaker-then-quote|	1 -7	2-4 27	5-10 25
best-lemma|nuancer|quote-then-verb|	1 13
best-lemma|obiettare|quote-then-verb|	1 6
best-lemma|obiettare|speaker-then-quote|	1 7
best-lemma|object|speaker-then-quote|	2-4 -12	5-10 -6
best-lemma|observer|quote-then-speaker|	2-4 11
best-lemma|observer|quote-then-verb|	1 15
best-lemma|observe|quote-then-speaker|	0 20
best-lemma|offer|speaker-then-quote|	2-4 -15
best-lemma|oordelen|quote-then-verb|	1 7
best-lemma|opinar|speaker-then-quote|	2-4 14
best-lemma|opmerken|quote-then-verb|	1 18
best-lemma|osservare|quote-then-verb|	1 13
best-lemma|parlare|speaker-then-quote|	2-4 7	5-10 12
best-lemma|parlare|verb-then-speaker|	1 6
best-lemma|parler|speaker-then-quote|	1 17	5-10 19
best-lemma|pedir|quote-then-verb|	1 6
best-lemma|pedir|sentence-before|	5-10 7
best-lemma|pedir|speaker-then-quote|	0 22	2-4 17
best-lemma|perguntar|paragraph-before|	far 6
best-lemma|perguntar|sentence-before|	5-10 14
best-lemma|perguntar|speaker-then-quote|	1 -8
best-lemma|persifler|quote-then-verb|	1 9
best-lemma|pester|quote-then-verb|	1 8
best-lemma|philosopher|quote-then-verb|	1 9
best-lemma|plaider|quote-then-verb|	1 10
best-lemma|plaider|speaker-then-quote|	2-4 -21
best-lemma|plaisanter|quote-then-speaker|	2-4 8
best-lemma|plaisanter|quote-then-verb|	1 11
best-lemma|pledge|speaker-then-quote|	5-10 17	far 16
best-lemma|point|quote-then-speaker|	0 -6
best-lemma|point|speaker-then-quote|	2-4 14
best-lemma|post|quote-then-speaker|	0 18
best-lemma|post|speaker-then-quote|	1 17	2-4 18	5-10 24
best-lemma|poursuivre|quote-then-verb|	1 10
best-lemma|praise|speaker-then-quote|	0 14	2-4 23
best-lemma|precisare|quote-then-verb|	1 7
best-lemma|precisare|speaker-then-quote|	2-4 13
best-lemma|precisar|quote-then-verb|	1 6
best-lemma|precisar|sentence-before|	far -8
best-lemma|predict|speaker-then-quote|	5-10 -14
best-lemma|preferir|speaker-then-quote|	1 11	2-4 -11
best-lemma|prefer|speaker-then-quote|	0 -23
best-lemma|preguntar|paragraph-before|	far 16
best-lemma|preguntar|quote-then-verb|	1 13
best-lemma|preguntar|sentence-after|	1 13
best-lemma|prever|quote-then-verb|	1 -11
best-lemma|prometer|quote-then-verb|	1 8
best-lemma|prometer|speaker-then-quote|	2-4 -7
best-lemma|promettere|quote-then-verb|	1 10
best-lemma|promettere|speaker-then-quote|	0 16
best-lemma|promettre|speaker-then-quote|	0 19	1 14	2-4 12
best-lemma|promise|sentence-before|	far -18
best-lemma|promise|speaker-then-quote|	2-4 -25	5-10 23	far 20
best-lemma|protestare|quote-then-verb|	1 9
best-lemma|protestar|quote-then-verb|	1 6
best-lemma|préciser|quote-then-verb|	1 18
best-lemma|préciser|speaker-then-quote|	5-10 10
best-lemma|préférer|speaker-then-quote|	2-4 14
best-lemma|prévenir|quote-then-speaker|	2-4 9
best-lemma|prévenir|quote-then-verb|	1 19
best-lemma|prévenir|speaker-then-quote|	2-4 -11
best-lemma|publicar|speaker-then-quote|	5-10 -12
best-lemma|puntualizzare|quote-then-verb|	1 12
best-lemma|puntualizzare|verb-then-speaker|	1 13
best-lemma|qualifier|speaker-then-quote|	5-10 15
best-lemma|queixar|quote-then-verb|	1 18
best-lemma|queixar|speaker-then-quote|	1 15
best-lemma|quip|quote-then-speaker|	0 18
best-lemma|quote|quote-then-speaker|	0 19
best-lemma|quote|speaker-then-quote|	2-4 -13	5-10 -22	far -9
best-lemma|raccontare|quote-then-verb|	1 17	5-10 -13
best-lemma|raccontare|sentence-before|	1 15	5-10 7
best-lemma|raconter|quote-then-speaker|	2-4 9
best-lemma|raconter|quote-then-verb|	1 8
best-lemma|raconter|sentence-before|	5-10 -9	far 10
best-lemma|raconter|speaker-then-quote|	5-10 14
best-lemma|railler|quote-then-verb|	1 6
best-lemma|raise|speaker-then-quote|	5-10 -23
best-lemma|rappeler|quote-then-verb|	1 -8
best-lemma|rappeler|sentence-before|	5-10 -12
best-lemma|rappeler|speaker-then-quote|	2-4 -7	5-10 18	far 17
best-lemma|rapporter|quote-then-verb|	1 7
best-lemma|rassicurare|speaker-then-quote|	1 11
best-lemma|rate|quote-then-speaker|	-5 -13
best-lemma|rate|speaker-then-quote|	2-4 -24
best-lemma|razonar|quote-then-verb|	1 11
best-lemma|razonar|speaker-then-quote|	2-4 -9
best-lemma|read|quote-then-speaker|	0 21
best-lemma|read|sentence-before|	1 12
best-lemma|read|speaker-then-quote|	0 -36	5-10 13
best-lemma|reageren|quote-then-verb|	1 32
best-lemma|reageren|sentence-before|	1 6
best-lemma|reageren|speaker-then-quote|	2-4 7
best-lemma|reagir|quote-then-verb|	1 7
best-lemma|rebater|quote-then-verb|	1 10
best-lemma|rebater|speaker-then-quote|	1 12
best-lemma|recall|quote-then-speaker|	0 21
best-lemma|recall|quote-then-verb|	0 16
best-lemma|recall|sentence-before|	1 24
best-lemma|recall|speaker-then-quote|	5-10 -8
best-lemma|rechnen|quote-then-verb|	1 7
best-lemma|reclamar|speaker-then-quote|	5-10 11
best-lemma|reconhecer|quote-then-verb|	1 9
best-lemma|reconhecer|speaker-then-quote|	0 19
best-lemma|reconhecer|verb-then-speaker|	1 12
best-lemma|reconnaître|quote-then-verb|	1 11
best-lemma|reconnaître|speaker-then-quote|	0 12	5-10 16
best-lemma|reconocer|quote-then-verb|	1 6
best-lemma|reconocer|speaker-then-quote|	1 16	2-4 12	5-10 15
best-lemma|recordar|quote-then-verb|	1 9
best-lemma|recordar|sentence-before|	1 7	5-10 6	far -10
best-lemma|recordar|speaker-then-quote|	2-4 23	5-10 -16	far 12
best-lemma|rectifier|quote-then-verb|	1 11
best-lemma|recusar|speaker-then-quote|	5-10 19
best-lemma|refer|speaker-then-quote|	5-10 11
best-lemma|refuser|speaker-then-quote|	2-4 -8
best-lemma|regretter|quote-then-verb|	1 11
best-lemma|regretter|speaker-then-quote|	5-10 6
best-lemma|reject|speaker-then-quote|	0 -20	5-10 19
best-lemma|rejeitar|speaker-then-quote|	2-4 14
best-lemma|rekenen|quote-then-verb|	1 24
best-lemma|relatar|quote-then-verb|	1 6
best-lemma|relatar|sentence-before|	far -9
best-lemma|relativiser|speaker-then-quote|	1 16
best-lemma|relever|quote-then-verb|	1 11
best-lemma|relever|speaker-then-quote|	0 6
best-lemma|remark|quote-then-speaker|	0 17
best-lemma|remark|quote-then-verb|	0 7
best-lemma|repeat|speaker-then-quote|	5-10 -13
best-lemma|repetir|quote-then-verb|	1 11
best-lemma|replicare|quote-then-verb|	1 6
best-lemma|replicare|speaker-then-quote|	2-4 17	5-10 13
best-lemma|replicar|quote-then-verb|	1 11
best-lemma|replicar|speaker-then-quote|	1 8	5-10 10
best-lemma|reply|quote-then-speaker|	0 31
best-lemma|reply|quote-then-verb|	0 16
best-lemma|reply|sentence-after|	0 19
best-lemma|reply|sentence-before|	1 16
best-lemma|reply|speaker-then-quote|	1 22	2-4 19	5-10 17
best-lemma|report|quote-then-speaker|	0 16
best-lemma|report|speaker-then-quote|	0 24	1 -22	far -8
best-lemma|reprendre|quote-then-verb|	1 15
best-lemma|reprendre|speaker-then-quote|	1 8
best-lemma|responder|quote-then-verb|	1 15
best-lemma|responder|sentence-before|	1 6	2-4 7
best-lemma|responder|speaker-then-quote|	1 15	2-4 19	5-10 18
best-lemma|respond|quote-then-speaker|	0 16
best-lemma|respond|speaker-then-quote|	1 12	5-10 6
best-lemma|resumir|quote-then-verb|	1 7
best-lemma|resumir|speaker-then-quote|	2-4 16
best-lemma|reveal|speaker-then-quote|	2-4 -17
best-lemma|revelar|quote-then-verb|	1 16
best-lemma|ribadire|quote-then-verb|	1 13
best-lemma|ribadire|verb-then-speaker|	1 9
best-lemma|ribattere|quote-then-verb|	1 13
best-lemma|ribattere|speaker-then-quote|	2-4 16
best-lemma|riconoscere|quote-then-verb|	1 8
best-lemma|ricordare|quote-then-verb|	1 8
best-lemma|ricordare|sentence-before|	far -7
best-lemma|ricordare|speaker-then-quote|	2-4 -8	5-10 14
best-lemma|riferire|quote-then-verb|	1 7
best-lemma|riferire|sentence-before|	1 14
best-lemma|rigoler|quote-then-verb|	1 17
best-lemma|ringraziare|speaker-then-quote|	2-4 14
best-lemma|ripetere|quote-then-verb|	1 15
best-lemma|rire|speaker-then-quote|	2-4 7
best-lemma|rir|quote-then-verb|	1 13
best-lemma|rispondere|quote-then-verb|	1 18
best-lemma|rispondere|sentence-before|	2-4 11
best-lemma|rispondere|speaker-then-quote|	1 7
best-lemma|roepen|quote-then-verb|	1 23
best-lemma|rufen|quote-then-verb|	1 19
best-lemma|rufen|speaker-then-quote|	2-4 11	5-10 16
best-lemma|rufen|verb-then-speaker|	2-4 8	5-10 -10
best-lemma|rule|quote-then-speaker|	0 11
best-lemma|rule|speaker-then-quote|	far 11
best-lemma|räumen|quote-then-verb|	1 12
best-lemma|réagir|quote-then-verb|	1 21
best-lemma|réclamer|speaker-then-quote|	1 18	2-4 -10
best-lemma|réjouir|quote-then-verb|	1 6
best-lemma|répliquer|quote-then-verb|	1 9
best-lemma|répliquer|speaker-then-quote|	5-10 11
best-lemma|répondre|quote-then-speaker|	2-4 12
best-lemma|répondre|quote-then-verb|	1 16
best-lemma|répondre|speaker-then-quote|	2-4 18	5-10 15
best-lemma|résumer|quote-then-speaker|	2-4 9
best-lemma|résumer|quote-then-verb|	1 12
best-lemma|rétorquer|quote-then-verb|	1 14
best-lemma|saber|quote-then-verb|	2-4 14
best-lemma|sagen|quote-then-speaker|	2-4 13
best-lemma|sagen|quote-then-verb|	1 24	2-4 -14
best-lemma|sagen|sentence-before|	5-10 11	far -11
best-lemma|sagen|speaker-then-quote|	2-4 -9	5-10 19
best-lemma|sagen|verb-then-speaker|	1 15	2-4 15	5-10 10
best-lemma|saluer|speaker-then-quote|	0 10	1 13	2-4 16
best-lemma|salutare|speaker-then-quote|	0 8	2-4 -8
best-lemma|say|colon|	far 11
best-lemma|say|paragraph-before|	far -13
best-lemma|say|quote-then-speaker|	0 18	1 14	5-10 -14	far 15
best-lemma|say|quote-then-verb|	0 23	1 -11	2-4 -10	5-10 12	far 21
best-lemma|say|sentence-after|	0 -21
best-lemma|say|sentence-before|	1 29	2-4 36	5-10 26	far -9
best-lemma|say|speaker-then-quote|	0 -32	1 19	2-4 40	5-10 14	far 42
best-lemma|say|verb-then-speaker|	1 34
best-lemma|sbottare|quote-then-verb|	1 6
best-lemma|scandire|sentence-before|	far 13
best-lemma|schamperen|quote-then-verb|	1 13
best-lemma|scherzare|quote-then-verb|	1 7
best-lemma|schetsen|quote-then-verb|	1 8
best-lemma|schreiben|quote-then-verb|	1 11	2-4 19
best-lemma|schreiben|speaker-then-quote|	1 -7	2-4 13	5-10 -7
best-lemma|schrijven|quote-then-verb|	1 19
best-lemma|schrijven|speaker-then-quote|	2-4 -19	5-10 15
best-lemma|scrivere|quote-then-verb|	1 25
best-lemma|scrivere|speaker-then-quote|	0 -17	2-4 18	5-10 11
best-lemma|scrivere|verb-then-speaker|	1 10
best-lemma|see|speaker-then-quote|	0 23	2-4 -14
best-lemma|sentenciar|quote-then-verb|	1 6
best-lemma|señalar|quote-then-verb|	1 11
best-lemma|sfogare|quote-then-verb|	1 8
best-lemma|shoot|quote-then-speaker|	0 14
best-lemma|shoot|speaker-then-quote|	5-10 10
best-lemma|shout|quote-then-speaker|	0 13
best-lemma|shout|sentence-before|	1 15
best-lemma|show|speaker-then-quote|	0 -23
best-lemma|sibilare|quote-then-verb|	1 7
best-lemma|sign|speaker-then-quote|	2-4 16
best-lemma|sing|speaker-then-quote|	0 -23
best-lemma|sintetizzare|quote-then-verb|	1 9
best-lemma|slam|speaker-then-quote|	5-10 16
best-lemma|sneren|quote-then-verb|	1 19
best-lemma|sorrir|quote-then-verb|	1 7
best-lemma|sorrir|speaker-then-quote|	1 11
best-lemma|sostenere|speaker-then-quote|	5-10 13
best-lemma|sostenere|verb-then-speaker|	1 18
best-lemma|sostener|quote-then-verb|	1 7
best-lemma|sostener|speaker-then-quote|	2-4 14	5-10 23
best-lemma|souffler|quote-then-speaker|	2-4 9
best-lemma|souffler|quote-then-verb|	1 13
best-lemma|souligner|quote-then-speaker|	2-4 11
best-lemma|souligner|quote-then-verb|	1 8
best-lemma|soupirer|quote-then-verb|	1 12
best-lemma|sourire|quote-then-verb|	1 16
best-lemma|souri|quote-then-verb|	1 6
best-lemma|souri|speaker-then-quote|	1 10
best-lemma|soutenir|speaker-then-quote|	2-4 11	5-10 -7
best-lemma|souvenir|quote-then-verb|	1 15
best-lemma|souvenir|speaker-then-quote|	2-4 17
best-lemma|speak|speaker-then-quote|	1 -12	2-4 17	far -7
best-lemma|spiegare|quote-then-verb|	1 7
best-lemma|spotten|quote-then-verb|	1 9
best-lemma|sprechen|speaker-then-quote|	1 18	2-4 7	5-10 17
best-lemma|spreken|quote-then-verb|	1 10
best-lemma|spreken|speaker-then-quote|	1 24
best-lemma|staan|quote-then-verb|	1 -14
best-lemma|staan|sentence-before|	5-10 11
best-lemma|staan|speaker-then-quote|	5-10 -7
best-lemma|state|quote-then-speaker|	0 9
best-lemma|state|sentence-before|	1 18
best-lemma|state|speaker-then-quote|	1 -7	2-4 12	5-10 8	far 30
best-lemma|stehen|speaker-then-quote|	0 -11	1 -19	2-4 -15
best-lemma|stellen|quote-then-verb|	1 20
best-lemma|stellen|speaker-then-quote|	5-10 -11
best-lemma|stress|speaker-then-quote|	5-10 17
best-lemma|sublinhar|quote-then-verb|	1 7
best-lemma|sublinhar|sentence-before|	5-10 11
best-lemma|submit|quote-then-speaker|	0 10
best-lemma|sugerir|quote-then-verb|	1 7
best-lemma|sugerir|speaker-then-quote|	2-4 13
best-lemma|suggest|quote-then-speaker|	0 -14
best-lemma|suggest|speaker-then-quote|	5-10 25	far 18
best-lemma|suspirar|quote-then-verb|	1 10
best-lemma|sussurrare|quote-then-verb|	1 6
best-lemma|sustentar|speaker-then-quote|	2-4 17	5-10 6
best-lemma|tachar|speaker-then-quote|	2-4 9
best-lemma|tagliare|quote-then-verb|	1 14
best-lemma|talk|speaker-then-quote|	1 -7	2-4 -8
best-lemma|teilen|quote-then-verb|	1 11	2-4 9
best-lemma|teilen|verb-then-speaker|	5-10 -15
best-lemma|tell|paragraph-before|	far 30
best-lemma|tell|quote-then-speaker|	0 34	1 23	2-4 -9	5-10 7
best-lemma|tell|sentence-before|	1 16	2-4 37	5-10 28	far 6
best-lemma|tell|speaker-then-quote|	0 -28	1 23	2-4 -21	5-10 35	far -25
best-lemma|tempérer|quote-then-verb|	1 11
best-lemma|testify|quote-then-speaker|	0 10
best-lemma|thank|speaker-then-quote|	0 14	2-4 -17	5-10 11
best-lemma|think|speaker-then-quote|	2-4 7	5-10 13
best-lemma|title|speaker-then-quote|	0 -18
best-lemma|tonen|speaker-then-quote|	1 22
best-lemma|tonner|quote-then-verb|	1 12
best-lemma|trancher|quote-then-verb|	1 17
best-lemma|trouver|speaker-then-quote|	5-10 13
best-lemma|try|speaker-then-quote|	2-4 -19
best-lemma|tweet|quote-then-speaker|	0 18
best-lemma|tweet|quote-then-verb|	0 12
best-lemma|tweet|speaker-then-quote|	1 17	5-10 11
best-lemma|témoigner|quote-then-verb|	1 12
best-lemma|unlisted|quote-then-verb|	0 -19	1 16
best-lemma|unlisted|sentence-before|	1 16
best-lemma|urge|speaker-then-quote|	2-4 25	5-10 12
best-lemma|urteilen|quote-then-verb|	1 6
best-lemma|use|speaker-then-quote|	2-4 -35	5-10 7
best-lemma|vatten|quote-then-verb|	1 16	2-4 12
best-lemma|verklaren|quote-then-verb|	1 32
best-lemma|verlauten|speaker-then-quote|	2-4 16
best-lemma|verraten|quote-then-verb|	1 12
best-lemma|verraten|verb-then-speaker|	1 6
best-lemma|versichern|quote-then-verb|	1 14
best-lemma|versichern|verb-then-speaker|	5-10 8
best-lemma|vertellen|quote-then-verb|	1 33
best-lemma|vertellen|sentence-before|	5-10 -9	far 6
best-lemma|verzekeren|quote-then-verb|	1 26
best-lemma|ver|speaker-then-quote|	0 13	2-4 21
best-lemma|vinden|quote-then-verb|	1 7
best-lemma|vinden|speaker-then-quote|	1 13
best-lemma|voegen|quote-then-verb|	1 22
best-lemma|voir|speaker-then-quote|	0 7	2-4 15
best-lemma|vote|speaker-then-quote|	5-10 -8
best-lemma|vouloir|speaker-then-quote|	0 9	2-4 -11
best-lemma|vow|speaker-then-quote|	1 15	2-4 13
best-lemma|vragen|quote-then-verb|	1 8
best-lemma|waarschuwen|quote-then-verb|	1 29
best-lemma|want|speaker-then-quote|	2-4 -14
best-lemma|warnen|speaker-then-quote|	1 8	2-4 13
best-lemma|warn|quote-then-speaker|	0 15
best-lemma|warn|speaker-then-quote|	1 12	2-4 -13	5-10 23
best-lemma|werben|quote-then-verb|	1 6
best-lemma|wettern|quote-then-verb|	1 10
best-lemma|whisper|quote-then-speaker|	0 17
best-lemma|widersprechen|speaker-then-quote|	1 14
best-lemma|write|quote-then-speaker|	0 14	1 19
best-lemma|write|quote-then-verb|	0 21
best-lemma|write|sentence-after|	0 -11
best-lemma|write|sentence-before|	1 24	2-4 26
best-lemma|write|speaker-then-quote|	0 -9	2-4 -9	5-10 10	far 20
best-lemma|würdigen|speaker-then-quote|	2-4 15
best-lemma|yell|speaker-then-quote|	0 21
best-lemma|zanjar|quote-then-verb|	1 8
best-lemma|zeggen|quote-then-verb|	1 13
best-lemma|zeggen|sentence-before|	1 9	5-10 6	far -15
best-lemma|zeggen|speaker-then-quote|	2-4 8
best-lemma|zeggen|verb-then-speaker|	1 13	2-4 17	5-10 -10
best-lemma|zeigen|speaker-then-quote|	1 21	2-4 15
best-lemma|zitieren|speaker-then-quote|	5-10 15
best-lemma|zuchten|quote-then-verb|	1 10
best-lemma|zweren|quote-then-verb|	1 16
best-lemma|écrire|quote-then-speaker|	2-4 8
best-lemma|écrire|quote-then-verb|	1 16
best-lemma|énumérer|quote-then-verb|	1 10
best-lemma|étonner|quote-then-verb|	1 9
best-lemma|étrangler|quote-then-verb|	1 6
best-lemma|évoquer|speaker-then-quote|	0 11	1 16	2-4 26
best-near|according-to|according|	0 -11	1 22	2-4 11	far 10
best-near|according|0|	1 -28	8+ 20
best-near|according|1|	1 7	2-3 15	4-7 22	8+ 24
best-near|according|2-4|	4-7 13	8+ 14
best-near|according|5-10|	1 -23	2-3 8	4-7 13	8+ 19
best-near|actor-nearby|naked|	-2 -10	2-4 -10
best-near|apposed|-11|	2-3 -14
best-near|apposed|-3|	2-3 -11
best-near|apposed|-4|	1 -13
best-near|apposed|-6|	2-3 -22
best-near|apposed|-8|	2-3 -13
best-near|apposed|-9|	2-3 -16
best-near|apposed|0|	2-3 -27
best-near|apposed|1|	1 -23	8+ 21
best-near|apposed|2-4|	8+ 31
best-near|apposed|5-10|	2-3 8	4-7 20	8+ -11
best-near|apposition|1|	2-3 -16
best-near|apposition|2-4|	4-7 -12	8+ -13
best-near|apposition|5-10|	2-3 -11	4-7 16	8+ 9
best-near|apposition|far|	2-3 -20	8+ 20
best-near|colon|judging|	far 14
best-near|colon|naked|	1 33	far 14
best-near|colon|saying|	far 22
best-near|direct|0|	1 -15	2-3 -9
best-near|direct|1|	1 7	2-3 -7	8+ 21
best-near|direct|2-4|	1 -6	2-3 7	8+ 25
best-near|direct|5-10|	1 -6	2-3 -11	4-7 7	8+ 27
best-near|direct|far|	1 10	2-3 14	8+ 28
best-near|interview|naked|	far 18
best-near|judging|-12|	2-3 -13
best-near|judging|-5|	1 -18
best-near|judging|0|	1 -6	4-7 17	8+ 22
best-near|judging|1|	1 7	2-3 6	4-7 10	8+ 23
best-near|judging|2-4|	4-7 10	8+ 25
best-near|judging|5-10|	4-7 16	8+ 29
best-near|judging|far|	1 10	2-3 9	4-7 -7	8+ 31
best-near|naked|-2|	1 -10
best-near|naked|0|	1 -14	2-3 -10	4-7 8	8+ 31
best-near|naked|1|	1 -11	2-3 -10	8+ 38
best-near|naked|2-4|	8+ 33
best-near|naked|5-10|	2-3 10	8+ -8
best-near|naked|far|	1 11	4-7 7
best-near|named-before|naked|	2-4 12	5-10 7
best-near|named-nearby|naked|	0 -9	1 -15	far 15
best-near|other|0|	1 -18	2-3 -14	4-7 -9
best-near|other|1|	1 11	4-7 12	8+ 15
best-near|paragraph-before|direct|	far 20
best-near|paragraph-before|judging|	far -7
best-near|paragraph-before|saying|	far -13
best-near|possessor|naked|	1 -20	5-10 23	far 6
best-near|quote-then-speaker|apposed|	-10 -18	-11 7	-3 -12	-4 -18	-6 -22	-8 -13	-9 -25
best-near|quote-then-speaker|apposition|	0 -13
best-near|quote-then-speaker|direct|	0 6	1 11	2-4 -9
best-near|quote-then-speaker|judging|	-12 -6	-5 -18	1 7	2-4 -18
best-near|quote-then-speaker|saying|	-11 -9	-14 -10	-4 -10	-5 -17	-6 -15	0 27	1 11	5-10 -12
best-near|quote-then-speaker|shared|	-11 -16	-13 -8	-5 -15	-9 9
best-near|quote-then-speaker|thinking|	1 -16	5-10 -11
best-near|quote-then-verb|judging|	0 -13	1 23
best-near|quote-then-verb|other|	0 -19	1 16
best-near|quote-then-verb|saying|	0 18	1 16	2-4 -8	5-10 -7	far 7
best-near|relative|2-4|	1 6	2-3 -23	4-7 18
best-near|relative|5-10|	1 -19	8+ 21
best-near|relative|far|	2-3 7	8+ 28
best-near|saying|-11|	2-3 -9
best-near|saying|-12|	1 8
best-near|saying|-5|	2-3 -19
best-near|saying|0|	1 9	4-7 17	8+ 14
best-near|saying|1|	8+ 14
best-near|saying|2-4|	1 -17	8+ 29
best-near|saying|5-10|	1 7	4-7 17	8+ 9
best-near|saying|far|	1 6	4-7 16	8+ 6
best-near|sentence-after|apposed|	0 -13	1 21
best-near|sentence-after|direct|	0 10
best-near|sentence-after|judging|	0 13
best-near|sentence-after|saying|	0 -6	1 22
best-near|sentence-after|thinking|	0 -10
best-near|sentence-before|according|	1 12	2-4 -8	5-10 -7	far -21
best-near|sentence-before|apposition|	2-4 13	5-10 15
best-near|sentence-before|direct|	5-10 -17	far -18
best-near|sentence-before|judging|	1 13	2-4 15	5-10 -8	far -23
best-near|sentence-before|other|	1 16
best-near|sentence-before|relative|	5-10 14
best-near|sentence-before|saying|	1 27	2-4 16	5-10 19	far -10
best-near|sentence-before|thinking|	1 12	2-4 13	far 10
best-near|shared|-11|	2-3 -16
best-near|shared|-9|	4-7 11
best-near|shared|5-10|	2-3 -21
best-near|signature|naked|	1 -22
best-near|speaker-then-quote|apposed|	1 -25	far -19
best-near|speaker-then-quote|apposition|	1 -16	5-10 -18
best-near|speaker-then-quote|direct|	0 -26	far 27
best-near|speaker-then-quote|judging|	5-10 7	far 23
best-near|speaker-then-quote|relative|	2-4 6	5-10 -16
best-near|speaker-then-quote|saying|	0 -9	5-10 14	far 25
best-near|speaker-then-quote|shared|	5-10 -21
best-near|speaker-then-quote|thinking|	1 -24	5-10 25
best-near|thinking|0|	1 -17	8+ 21
best-near|thinking|1|	1 -31	2-3 -15
best-near|thinking|2-4|	2-3 -8	4-7 19	8+ 24
best-near|thinking|5-10|	2-3 22	4-7 6	8+ 18
best-near|thinking|far|	8+ 19
best-near|topic|naked|	1 -16
best-near|transcript|naked|	0 32
best-near|verb-then-speaker|judging|	1 9
best-near|verb-then-speaker|saying|	0 -13	2-4 -11	5-10 -15	far -16
best-negated|	true -18
best-order|according|according|0|	1 -28	8+ 20
best-order|according|according|1|	1 7	2-3 15	4-7 22	8+ 24
best-order|according|according|2-4|	4-7 13	8+ 14
best-order|according|according|5-10|	1 -23	2-3 8	4-7 13	8+ 19
best-order|apposed|apposed|-11|	2-3 -14
best-order|apposed|apposed|-3|	2-3 -11
best-order|apposed|apposed|-4|	1 -13
best-order|apposed|apposed|-6|	2-3 -22
best-order|apposed|apposed|-8|	2-3 -13
best-order|apposed|apposed|-9|	2-3 -16
best-order|apposed|apposed|0|	2-3 -27
best-order|apposed|apposed|1|	1 -23	8+ 21
best-order|apposed|apposed|2-4|	8+ 31
best-order|apposed|apposed|5-10|	2-3 8	4-7 20	8+ -11
best-order|apposed|judging|0|	1 -6	2-3 21	4-7 22
best-order|apposed|judging|1|	1 18	4-7 24
best-order|apposed|judging|2-4|	1 21	2-3 42	4-7 39	8+ 21
best-order|apposed|judging|5-10|	2-3 22	4-7 27	8+ 18
best-order|apposed|judging|far|	4-7 10
best-order|apposed|saying|-12|	1 8
best-order|apposed|saying|-5|	2-3 -19
best-order|apposed|saying|0|	1 24	4-7 50	8+ 21
best-order|apposed|saying|1|	1 -7	2-3 15	4-7 42	8+ 28
best-order|apposed|saying|2-4|	4-7 32	8+ 33
best-order|apposed|saying|5-10|	4-7 13	8+ 30
best-order|apposed|saying|far|	4-7 19	8+ 34
best-order|apposed|thinking|2-4|	4-7 8
best-order|apposition|apposition|1|	2-3 -16
best-order|apposition|apposition|2-4|	4-7 -12	8+ -13
best-order|apposition|apposition|5-10|	2-3 -11	4-7 16	8+ 9
best-order|apposition|apposition|far|	2-3 -20	8+ 20
best-order|apposition|judging|0|	2-3 7	4-7 9
best-order|apposition|judging|1|	2-3 18
best-order|apposition|judging|2-4|	4-7 34	8+ 13
best-order|apposition|judging|5-10|	2-3 -15
best-order|apposition|saying|0|	1 6	2-3 -14	4-7 25
best-order|apposition|saying|1|	1 7	2-3 31	8+ 16
best-order|apposition|saying|2-4|	1 -13	2-3 -11	4-7 42	8+ 17
best-order|apposition|saying|5-10|	1 16	2-3 -18	4-7 26	8+ 24
best-order|apposition|saying|far|	1 -31	4-7 7	8+ 8
best-order|direct|direct|0|	1 -15	2-3 -9
best-order|direct|direct|1|	1 7	2-3 -7	8+ 21
best-order|direct|direct|2-4|	1 -6	2-3 7	8+ 25
best-order|direct|direct|5-10|	1 -6	2-3 -11	4-7 7	8+ 27
best-order|direct|direct|far|	1 10	2-3 14	8+ 28
best-order|direct|judging|0|	2-3 -12	4-7 14	8+ 21
best-order|direct|judging|1|	2-3 -8	8+ 22
best-order|direct|judging|2-4|	2-3 -12	8+ 21
best-order|direct|judging|5-10|	1 -7	2-3 -10	4-7 12	8+ 22
best-order|direct|judging|far|	1 7	4-7 -13	8+ 29
best-order|direct|saying|0|	8+ 11
best-order|direct|saying|1|	2-3 -9	4-7 8	8+ 17
best-order|direct|saying|2-4|	1 -17	2-3 12	4-7 -10	8+ 24
best-order|direct|saying|5-10|	2-3 7	4-7 15
best-order|direct|saying|far|	1 12	2-3 8
best-order|direct|thinking|0|	1 -9	8+ 21
best-order|direct|thinking|1|	1 -31	2-3 -17
best-order|direct|thinking|2-4|	4-7 18	8+ 24
best-order|direct|thinking|5-10|	2-3 21	4-7 19	8+ 18
best-order|direct|thinking|far|	8+ 15
best-order|inverted|judging|0|	2-3 -13
best-order|inverted|judging|1|	1 12	2-3 15	4-7 18	8+ 15
best-order|inverted|judging|far|	2-3 -16	4-7 6
best-order|inverted|other|0|	1 -18	2-3 -14	4-7 -9
best-order|inverted|other|1|	1 11	4-7 12	8+ 15
best-order|inverted|saying|0|	1 6	4-7 23	8+ 17
best-order|inverted|saying|1|	2-3 20	4-7 8	8+ 10
best-order|inverted|saying|2-4|	2-3 -15	4-7 6	8+ 19
best-order|inverted|saying|5-10|	1 -27	2-3 -7	4-7 6	8+ 21
best-order|inverted|saying|far|	4-7 38	8+ 28
best-order|naked|naked|-2|	1 -10
best-order|naked|naked|0|	1 -14	2-3 -10	4-7 8	8+ 31
best-order|naked|naked|1|	1 -11	2-3 -10	8+ 38
best-order|naked|naked|2-4|	8+ 33
best-order|naked|naked|5-10|	2-3 10	8+ -8
best-order|naked|naked|far|	1 11	4-7 7
best-order|relative|judging|0|	1 -17	2-3 -10
best-order|relative|judging|2-4|	1 -21
best-order|relative|judging|5-10|	4-7 -9
best-order|relative|judging|far|	2-3 19
best-order|relative|relative|2-4|	1 6	2-3 -23	4-7 18
best-order|relative|relative|5-10|	1 -19	8+ 21
best-order|relative|relative|far|	2-3 7	8+ 28
best-order|relative|saying|0|	1 8
best-order|relative|saying|1|	2-3 -19	8+ 20
best-order|relative|saying|2-4|	1 -9	2-3 -15	4-7 17
best-order|relative|saying|5-10|	1 -8	2-3 25	4-7 18
best-order|relative|saying|far|	4-7 16	8+ 9
best-order|relative|thinking|0|	1 -20
best-order|shared|judging|-5|	1 -18
best-order|shared|judging|0|	4-7 16
best-order|shared|judging|1|	2-3 23
best-order|shared|judging|2-4|	1 21
best-order|shared|judging|5-10|	1 18	2-3 28	4-7 16
best-order|shared|saying|0|	2-3 16	4-7 21	8+ 23
best-order|shared|saying|1|	4-7 20	8+ 23
best-order|shared|saying|2-4|	2-3 24	4-7 28	8+ 23
best-order|shared|saying|5-10|	1 26	2-3 8	4-7 27	8+ 27
best-order|shared|saying|far|	1 16	2-3 -17	4-7 17	8+ 20
best-order|shared|shared|-11|	2-3 -16
best-order|shared|shared|-9|	4-7 11
best-order|shared|shared|5-10|	2-3 -21
best-order|shared|thinking|5-10|	2-3 7
best-phrase|name|	according 12	apposition -24	direct 28	judging 30	naked 14	other 9	passive -16	relative -14	saying 21	shared -24	thinking 9
best-phrase|noun|	apposed -45	apposition -22	direct -31	judging -25	naked -18	other -8	relative 6	saying -14	shared -8	thinking 10
best-phrase|pronoun|	according -8	direct 17	judging 18	naked -21	shared 14	thinking -6
best-score|	-1 -39	-2 -55	-3 -28	-4 -30	0 -20	2 11	3 32	4 33	5 47	6 43
best-score|-1|	1 -28	2-3 -17	4-7 -22	8+ 10
best-score|-2|	1 -26	2-3 -42	4-7 -28	8+ 39
best-score|-3|	1 -35	2-3 -14	8+ 35
best-score|-4|	1 -9	2-3 -14	4-7 -25	8+ -10
best-score|0|	1 -9	2-3 -6	4-7 -11
best-score|1|	4-7 10
best-score|2|	2-3 12	4-7 8	8+ 18
best-score|3|	1 9	2-3 14	4-7 50	8+ 28
best-score|4|	1 29	2-3 15	4-7 22	8+ 13
best-score|5|	1 41	2-3 29	4-7 39	8+ 15
best-score|6|	1 21	2-3 29	4-7 39	8+ 14
best|according-to|according|	1 -6	2-3 17	4-7 18	8+ 32
best|actor-nearby|naked|	2-3 6	4-7 -7
best|colon|judging|	8+ 15
best|colon|naked|	1 6	2-3 7	4-7 35	8+ 33
best|colon|saying|	4-7 11	8+ 20
best|interview|naked|	2-3 8	4-7 9	8+ 6
best|named-before|naked|	2-3 40	8+ 8
best|named-nearby|naked|	4-7 12
best|paragraph-before|direct|	4-7 16	8+ 14
best|paragraph-before|judging|	8+ 16
best|paragraph-before|saying|	1 -13	2-3 -7	4-7 6	8+ 35
best|possessor|naked|	1 20	4-7 8	8+ 19
best|quote-then-speaker|apposed|	2-3 -22	4-7 -15
best|quote-then-speaker|apposition|	1 -21	2-3 -12
best|quote-then-speaker|direct|	1 -7	4-7 22	8+ 29
best|quote-then-speaker|judging|	1 -13	2-3 11	4-7 -12	8+ 14
best|quote-then-speaker|passive|	2-3 -14
best|quote-then-speaker|saying|	1 19	2-3 -10	4-7 20	8+ 18
best|quote-then-speaker|shared|	1 -26	2-3 8
best|quote-then-speaker|thinking|	1 -31	2-3 12	8+ 18
best|quote-then-verb|judging|	1 10	2-3 6	8+ 15
best|quote-then-verb|other|	1 6	2-3 -8	8+ 15
best|quote-then-verb|saying|	4-7 25	8+ 13
best|sentence-after|according|	2-3 -21
best|sentence-after|apposed|	8+ 24
best|sentence-after|apposition|	8+ -12
best|sentence-after|direct|	4-7 15	8+ 20
best|sentence-after|saying|	1 -6	8+ 25
best|sentence-after|thinking|	4-7 -8
best|sentence-before|according|	1 -22	4-7 -15
best|sentence-before|apposition|	2-3 -6	4-7 24	8+ 20
best|sentence-before|direct|	1 -26	2-3 -10	8+ 38
best|sentence-before|judging|	2-3 -16	4-7 -12	8+ 18
best|sentence-before|other|	4-7 16	8+ 7
best|sentence-before|relative|	4-7 25	8+ 30
best|sentence-before|saying|	1 -6	2-3 -15	4-7 29	8+ 16
best|sentence-before|thinking|	2-3 16	8+ 17
best|signature|naked|	1 -22	2-3 -28	4-7 -19	8+ 32
best|speaker-then-quote|apposed|	1 -8
best|speaker-then-quote|apposition|	2-3 -15
best|speaker-then-quote|direct|	1 8
best|speaker-then-quote|judging|	1 6	2-3 6	4-7 14	8+ 37
best|speaker-then-quote|relative|	1 -8	2-3 -9	4-7 14
best|speaker-then-quote|saying|	2-3 7	4-7 8
best|speaker-then-quote|shared|	2-3 -21
best|speaker-then-quote|thinking|	1 -8	2-3 10	4-7 19	8+ 32
best|topic|naked|	8+ 6
best|transcript|naked|	4-7 26	8+ 16
best|verb-then-speaker|judging|	4-7 9
best|verb-then-speaker|other|	4-7 14
best|verb-then-speaker|saying|	1 -23	2-3 -8	4-7 -8	8+ 19
case-follow|all-one|(|	none -9
case-follow|all-one|)|	none 6
case-follow|all-one|,adverb|	none -12
case-follow|all-one|,auxiliary|	! 8	none 11
case-follow|all-one|,coordinator|	none -15
case-follow|all-one|,preposition|	none -16
case-follow|all-one|,pronoun|	none -23
case-follow|all-one|,quote|	none -16
case-follow|all-one|,subordinator|	none -18
case-follow|all-one|,that|	none -19
case-follow|all-one|,verb-saying|	none 25
case-follow|all-one|,word|	none -6
case-follow|all-one|,|	none -52
case-follow|all-one|:|	none -12
case-follow|all-one|auxiliary|	none -15
case-follow|all-one|capital|	, 6	. 16	none -20
case-follow|all-one|coordinator|	, -17	none -11
case-follow|all-one|determiner|	, 17	. -17	none -28
case-follow|all-one|end|	. 12	? 19
case-follow|all-one|preposition|	. 13	none -41
case-follow|all-one|pronoun|	, 13	. -14	none -22
case-follow|all-one|stop|	! 14	none -15
case-follow|all-one|subordinator|	, 7	none -6
case-follow|all-one|that|	none -33
case-follow|all-one|verb-judging|	none -11
case-follow|all-one|verb-saying|	none -9
case-follow|all-one|word|	, -7	none -19
case-follow|all-one|—|	none -15
case-follow|all|(|	none -28
case-follow|all|,adverb|	none -11
case-follow|all|,auxiliary|	none -22
case-follow|all|,capital|	none -8
case-follow|all|,preposition|	none -11
case-follow|all|,pronoun|	none -11
case-follow|all|,subordinator|	none -16
case-follow|all|,that|	none -18
case-follow|all|,verb-thinking|	none 7
case-follow|all|,|	none -55
case-follow|all|:|	none -25
case-follow|all|adverb|	none -6
case-follow|all|auxiliary|	, -15
case-follow|all|capital|	. 6	? 13	none -18
case-follow|all|coordinator|	, -7	none -15
case-follow|all|determiner|	! 11	, -12	none 9
case-follow|all|end|	. -19	? 14	none -8
case-follow|all|preposition|	none -19
case-follow|all|pronoun|	. -27	none -12
case-follow|all|quote|	. -20	none -10
case-follow|all|stop|	none -31
case-follow|all|that|	, -21	none -12
case-follow|all|verb-saying|	, -9	none 6
case-follow|all|word|	, -21
case-follow|first|'|	, 21
case-follow|first|(|	none -12
case-follow|first|)|	none 7
case-follow|first|,auxiliary|	? 14	none 13
case-follow|first|,coordinator|	none -18
case-follow|first|,determiner|	? 11	none -19
case-follow|first|,preposition|	none -19
case-follow|first|,pronoun|	? 12	none 7
case-follow|first|,quote|	none -10
case-follow|first|,that|	none -16
case-follow|first|,verb-judging|	none 25
case-follow|first|,verb-saying|	! 8	? 14	none 11
case-follow|first|,verb-thinking|	? 13	none 20
case-follow|first|,word|	? 17
case-follow|first|,|	none -35
case-follow|first|-|	none 15
case-follow|first|:|	none 14
case-follow|first|;|	none -21
case-follow|first|[|	. 21
case-follow|first|auxiliary|	, -20	. 19	none -28
case-follow|first|capital|	! 17	, 27	. 14	? 31	none 6
case-follow|first|coordinator|	, 18	. 18
case-follow|first|determiner|	! 17	, 43	. 9	? 27
case-follow|first|end|	! 12	. 25	? 46	none 13
case-follow|first|preposition|	. 27	? 19	none -23
case-follow|first|pronoun|	! 22	, 24	. 17	? 9
case-follow|first|quote|	. 7	? 25
case-follow|first|stop|	! 8	none -34
case-follow|first|subordinator|	, 11	. 16	none 7
case-follow|first|that|	. 18	none -6
case-follow|first|verb-judging|	none -20
case-follow|first|verb-saying|	, 39	? 26	none -9
case-follow|first|word|	, 13	none -27
case-follow|first|–|	none -11
case-follow|first|—|	. 29	? 17	none -22
case-follow|most|,determiner|	none 12
case-follow|most|,verb-saying|	none 20
case-follow|most|,word|	none 7
case-follow|most|auxiliary|	none -14
case-follow|most|capital|	, 20	. 15
case-follow|most|coordinator|	none -14
case-follow|most|determiner|	. 20
case-follow|most|end|	. 19	? 10
case-follow|most|preposition|	. 7	none -15
case-follow|most|pronoun|	, 20	. 17
case-follow|most|verb-saying|	, 22	none -12
case-follow|most|word|	none 6
case-follow|none|(|	. 9
case-follow|none|)|	none -14
case-follow|none|,adverb|	none 9
case-follow|none|,auxiliary|	none -28
case-follow|none|,capital|	none 7
case-follow|none|,preposition|	none -13
case-follow|none|,pronoun|	none -12
case-follow|none|,quote|	none -10
case-follow|none|,subordinator|	none 10
case-follow|none|,that|	none -18
case-follow|none|,verb-judging|	none 8
case-follow|none|,verb-saying|	none 7
case-follow|none|,word|	none -23
case-follow|none|,|	none 15
case-follow|none|-|	none -6
case-follow|none|:|	none -8
case-follow|none|;|	none -7
case-follow|none|adverb|	, 21	none -11
case-follow|none|auxiliary|	, -8	. -16	none -14
case-follow|none|capital|	, 21	. -9	none 17
case-follow|none|coordinator|	, -22	. 10	none 16
case-follow|none|determiner|	, -16	none 11
case-follow|none|end|	! 12	. -11	? -9	none 6
case-follow|none|preposition|	, -13	. -23	none 25
case-follow|none|pronoun|	, -9	none -7
case-follow|none|stop|	? -15	none 22
case-follow|none|subordinator|	, -7	. -24	none 24
case-follow|none|that|	none 18
case-follow|none|verb-judging|	, 18	none -11
case-follow|none|verb-saying|	, -15
case-follow|none|verb-thinking|	none 11
case-follow|none|word|	, 17
case-follow|none|–|	none 9
case-follow|some|,determiner|	none -15
case-follow|some|,preposition|	none -13
case-follow|some|,that|	none 6
case-follow|some|,word|	none -7
case-follow|some|,|	none 13
case-follow|some|auxiliary|	none 20
case-follow|some|capital|	, 15
case-follow|some|coordinator|	. 8	none 23
case-follow|some|determiner|	, 20	. 16	none 9
case-follow|some|end|	! 7	. 14	none 23
case-follow|some|preposition|	. 10	none 12
case-follow|some|pronoun|	, 16	. 16
case-follow|some|subordinator|	, 18	none 17
case-follow|some|verb-saying|	, 20
case-follow|some|word|	, -12	none 25
case-follow|titled|:|	none 6
case-follow|titled|capital|	, 10	none -12
case-follow|titled|end|	. 11
case-follow|titled|preposition|	none 6
case-follow|titled|stop|	none 11
case-follow|upper|capital|	none -7
case-intro|all-one|	, -20	: 14	adverb -16	auxiliary -15	capital -8	coordinator -6	possessive -33	preposition -7	pronoun -7	stop 17	subordinator -14	that -9	verb-judging -25	verb-saying -10	— 14
case-intro|all|	, -26	: 9	auxiliary -15	capital -14	coordinator -11	determiner -6	possessive -37	preposition -6	pronoun -10	quote 17	start -12	stop 13	subordinator 6	verb-judging -21	verb-thinking -9	word -13
case-intro|first|	( -7	) 13	- 19	adverb -13	auxiliary -6	capital -15	possessive -15	preposition -14	pronoun -6	quote 19	start 19	stop 19	subordinator 16	that 23	verb-judging 6	verb-saying -17	word -39	– -6
case-intro|most|	, 15	auxiliary 22	capital -13	pronoun -7	start 22	stop 8	verb-saying 17	word -6
case-intro|none|	, 14	- -8	: -24	; 17	adverb 12	auxiliary 7	capital 13	possessive 21	pronoun 10	quote -6	subordinator -10	verb-judging 7	verb-thinking 7	word 7	— 19
case-intro|some|	, 12	auxiliary 12	capital 10	coordinator -9	determiner 9	preposition 17	pronoun 16	that 18	verb-judging -11	verb-saying 13	verb-thinking 15
case-intro|titled|	: 9	auxiliary 9	determiner 7	possessive 18	start -8	subordinator -10	verb-saying 11	word -11
case-intro|upper|	, 16	: 14
case|all-one|	2 -16	4-5 -18
case|all|	2 -7	3 -7	4-5 -26	6-9 -14
case|first|	10+ 22	2 6	3 -6	4-5 -8
case|most|	10+ 17	6-9 9
case|none|	1 -7	10+ 46	2 -13	3 25	4-5 22	6-9 24
case|some|	10+ 30	3 9	6-9 56
case|titled|	10+ 9	2 20	3 -13	6-9 17
case|upper|	1 -6	2 -12	3 16	4-5 18	6-9 21
chain-on|(|	2-3 -9
chain-on|, determiner word|	2-3 -9
chain-on|, verb-saying ,|	1 21	2-3 21	4-7 19	8+ 7
chain-on|, verb-saying stop|	2-3 6	4-7 18	8+ 6
chain-on|, verb-saying|	2-3 -20
chain-on|, word ,|	2-3 20
chain-on|,|	1 -15
chain-on|:|	4-7 -6
chain-on|auxiliary adverb|	1 -17
chain-on|auxiliary word stop|	2-3 -14
chain-on|auxiliary|	1 -11	2-3 18
chain-on|capital :|	4-7 14
chain-on|capital verb-saying ,|	4-7 13	8+ 14
chain-on|capital verb-saying stop|	2-3 29	4-7 26	8+ 14
chain-on|coordinator determiner word|	2-3 -12	4-7 -8
chain-on|coordinator determiner|	1 -9	2-3 -6
chain-on|coordinator preposition|	1 -20
chain-on|coordinator word|	2-3 -10
chain-on|coordinator|	1 -11	2-3 -21	4-7 24	8+ 11
chain-on|determiner word stop|	1 10
chain-on|far|	1 6
chain-on|none|	8+ 18
chain-on|preposition word preposition|	1 -26
chain-on|preposition|	1 -31	2-3 -6
chain-on|pronoun verb-saying ,|	1 -12	2-3 30	4-7 25	8+ 14
chain-on|pronoun verb-saying :|	2-3 -16	4-7 9
chain-on|pronoun verb-saying stop|	1 17	2-3 43	4-7 27	8+ 15
chain-on|pronoun word stop|	8+ 18
chain-on|stop capital|	4-7 15
chain-on|stop determiner word|	4-7 -7	8+ 7
chain-on|stop preposition word|	2-3 -17
chain-on|stop|	1 -6	2-3 -18	8+ 7
chain-on|subordinator|	4-7 16
chain-on|verb-judging stop|	1 -22
chain-on|verb-saying capital stop|	4-7 11	8+ 16
chain-on|word stop|	2-3 9
chain-on|word|	1 -9
chain-on||	1 -10	4-7 -10
chain-on|—|	2-3 9	4-7 11
chain|(|	2-3 -20
chain|, verb-saying ,|	2-3 17	4-7 20
chain|, verb-saying capital|	4-7 8	8+ 7
chain|, verb-saying pronoun|	2-3 17	4-7 27	8+ 13
chain|, verb-saying|	8+ 8
chain|, word ,|	4-7 22
chain|,|	1 -30	2-3 -17	4-7 10
chain|:|	4-7 15	8+ 13
chain|auxiliary|	4-7 20
chain|coordinator|	2-3 -7	4-7 -6	8+ 12
chain|determiner coordinator|	2-3 -18
chain|far|	1 8	8+ -8
chain|none|	1 -27	2-3 -16	4-7 11	8+ 16
chain|preposition coordinator|	1 -17
chain|preposition word preposition|	1 -18
chain|preposition|	1 -30	2-3 13
chain|verb-saying ,|	1 12	2-3 -10
chain|word coordinator|	2-3 -14
chain|word determiner coordinator|	2-3 -20
chain||	1 -17	4-7 14	8+ 15
clause|false|false|	all -20	all-one -13	most -15	some 9	upper -16
clause|false|true|	all -16	all-one 12	most 10	none 20	some 12	titled 19	upper 18
clause|true|false|	all -13	most 34	some -11	titled 24
clause|true|true|	all-one -6	first 9	most 14	some 22	titled 10	upper 23
continues|	true 14
dated|	true -41
echo|all|2-3|	false 7
echo|all|4-7|	true 7
echo|all|8+|	false 9	true 19
echo|all|	all -12	all-one 7	some 22	titled 8
echo|all|false|	1 8	2-3 25	4-7 25	8+ 9
echo|all|true|	1 -9	2-3 -12	4-7 -8	8+ 16
echo|half|2-3|	true 27
echo|half|8+|	false 30	true 8
echo|half|	all-one 28	false -6	most 19	none -11	true 23	upper 14
echo|half|false|	2-3 6	8+ 30
echo|none|1|	true -10
echo|none|2-3|	true -21
echo|none|8+|	true 16
echo|none|	all -22	all-one -17	most -10	none 8	titled 8	true -24	upper 6
echo|none|false|	1 -6	2-3 -7
echo|some|4-7|	true 25
echo|some|8+|	false 13	true 8
echo|some|	all -15	all-one 8	false 7	first 10	most 6	none 17	some 37	titled 6	true 29	upper 7
echo|some|false|	8+ 14
ending|	! 48	, 10	. 7	? 32	none -18	… 10
family|"|	1 23
family|'|	1 10	2-3 14	8+ 28
family|,|	4-7 36	8+ 17
family|none|	1 22	2-3 34	4-7 33	8+ 9
family|«|	1 -20	2-3 -12
family|»|	1 -23	2-3 -10	4-7 17	8+ 18
family|‘|	1 -32	2-3 -28	4-7 -10	8+ 25
family|’|	4-7 18
family|‚|	4-7 16
family|“|	4-7 6	8+ 13
family|„|	1 -6	2-3 7	8+ 16
follow|	' 23	( -14	+ 17	, -24	,auxiliary -6	,capital -10	,coordinator 6	,preposition -27	,pronoun -9	,quote -16	,subordinator 7	,that -26	,verb-judging 23	,verb-saying 16	,verb-thinking 21	,word -22	- 9	[ 26	auxiliary -29	capital 21	coordinator 9	determiner 6	end 15	preposition 8	pronoun 9	quote -14	stop -8	subordinator 15	that 8	verb-saying 6
gov|accusare|4-7|	4-7 9
gov|accusare|	di 9
gov|accuse|2-3|	2-3 37	4-7 40	8+ 21
gov|accuse|4-7|	1 8	4-7 26
gov|accuse|8+|	4-7 23
gov|accuse|base|	none 22
gov|accuse|	of 14
gov|accuse|participle|	none 17
gov|accuse|present|	none 27
gov|achar|past|	none 9
gov|achten|	none 11
gov|achten|past|	none 11
gov|acknowledge|	none 22
gov|acknowledge|past|	none 26
gov|aclarar|2-3|	4-7 22
gov|aclarar|	none 22
gov|aclarar|past|	none 20
gov|aclarar|present|	none 10
gov|aconselhar|present|	none 16
gov|acquiescer|	none 9
gov|acquiescer|present|	none 12
gov|acrescentar|	none 13
gov|acrescentar|present|	none 22
gov|acusar|2-3|	1 13	2-3 11
gov|acusar|4-7|	2-3 17	4-7 11
gov|acusar|	de 37
gov|acusar|past|	none 31
gov|acusar|present|	none 26
gov|add|1|	4-7 20	8+ 19
gov|add|2-3|	8+ 10
gov|add|4-7|	4-7 18	8+ 13
gov|add|participle|	none 28
gov|add|past|	none 13
gov|add|present|	none 21
gov|adelantar|past|	none -14
gov|admettre|	none 15
gov|admettre|past|	none 15
gov|admitir|0|	2-3 21
gov|admitir|2-3|	2-3 20	4-7 -6
gov|admitir|4-7|	4-7 14
gov|admitir|8+|	4-7 14
gov|admitir|	de 11	em 14	na -13	que 34
gov|admit|1|	8+ 17
gov|admit|8+|	4-7 18
gov|admit|	none 15	that 13
gov|admit|present|	none 19
gov|advertir|4-7|	4-7 12
gov|advertir|8+|	4-7 14
gov|advertir|	de 17
gov|advertir|past|	none 15
gov|advise|	none -13	to 20
gov|advise|past|	none -12
gov|affirmer|2-3|	4-7 10
gov|affirmer|4-7|	2-3 7
gov|affirmer|	de 17	none 9
gov|affirmer|present|	none 17
gov|afirmar|2-3|	2-3 19	4-7 22
gov|afirmar|4-7|	2-3 25	4-7 20
gov|afirmar|	a 22	de 18	none 17	que 14
gov|afirmar|past|	none 25
gov|aggiungere|1|	4-7 10
gov|aggiungere|2-3|	4-7 17	8+ 9
gov|aggiungere|4-7|	4-7 -6
gov|aggiungere|	che 12	con -8	di -10	none 22	senza 7
gov|aggiungere|past|	auxiliary -8	none 21
gov|agree|base|	none 11
gov|agree|	none 20	to 19
gov|agregar|4-7|	8+ 12
gov|agregar|	none 12
gov|agregar|past|	none 13
gov|agregar|present|	none 11
gov|ajouter|4-7|	4-7 10
gov|ajouter|	none -15
gov|ajouter|participle|	none -7
gov|ajouter|past|	none -7
gov|alegar|past|	none 16
gov|alertar|past|	none 14
gov|allege|past|	none 19
gov|ammettere|	none 10
gov|ammettere|past|	auxiliary 12
gov|annotare|	di -15
gov|annotare|past|	auxiliary -15
gov|announce|past|	none -6
gov|annunciare|present|	none 17
gov|answer|0|	2-3 -12
gov|answer|base|	none -7
gov|answer|present|	none -15
gov|antworten|	none 15
gov|antworten|past|	none 14
gov|anunciar|0|	4-7 -19
gov|anunciar|	none -11
gov|anunciar|past|	none 20
gov|apelar|1|	2-3 20
gov|apelar|past|	none 18
gov|apelidar|	de -16
gov|apelidar|past|	none -12
gov|aplaudir|1|	2-3 14
gov|aplaudir|	none 14
gov|apostillar|1|	4-7 11
gov|apostillar|4-7|	4-7 15
gov|apostillar|	none 11
gov|apostillar|past|	none 15
gov|appeler|0|	1 -11	2-3 -12
gov|appeler|1|	4-7 -10
gov|appeler|2-3|	2-3 13	4-7 18
gov|appeler|4-7|	1 17
gov|appeler|	none -21	à 33
gov|appeler|past|	auxiliary 22	none -8
gov|applaudir|	none 7
gov|apuntar|past|	none 23
gov|argue|2-3|	4-7 22
gov|argue|4-7|	2-3 9	4-7 13	8+ 10
gov|argue|	none 13	that 9
gov|argue|participle|	none 14
gov|argue|past|	auxiliary -8
gov|argue|present|	none 15
gov|asegurar|1|	4-7 7
gov|asegurar|4-7|	4-7 13
gov|asegurar|8+|	1 -14
gov|asegurar|	none 16
gov|asegurar|past|	none -9
gov|asegurar|present|	none 16
gov|asentir|	none 15
gov|asentir|past|	none 15
gov|ask|1|	2-3 26	8+ 21
gov|ask|2-3|	2-3 21	4-7 18
gov|ask|4-7|	8+ 14
gov|ask|8+|	1 9	2-3 -24
gov|ask|	for 28	none 33	of -18	whether 26
gov|ask|participle|	none 19
gov|ask|past|	auxiliary 18	be 21	none 10
gov|ask|present|	none 14
gov|assegurar|past|	none 16
gov|assegurar|present|	none 13
gov|assegurar|	que 16
gov|assert|	that 18
gov|assicurare|2-3|	2-3 16
gov|assicurare|4-7|	4-7 10
gov|assicurare|	che 13	none 23
gov|assicurare|past|	auxiliary 15
gov|assicurare|present|	none 10
gov|assurer|2-3|	4-7 21
gov|assurer|4-7|	4-7 20
gov|assurer|8+|	4-7 12
gov|assurer|	de -8	que 26
gov|assurer|past|	auxiliary 22
gov|atestar|past|	none 14
gov|atribuir|2-3|	2-3 -8	4-7 14
gov|atribuir|4-7|	4-7 17
gov|attaccare|	con -11	none -9
gov|attaccare|past|	auxiliary -17
gov|attaccare|present|	none -15
gov|attendre|0|	4-7 7
gov|attendre|	none 10
gov|attendre|past|	none 16
gov|attestieren|2-3|	4-7 13
gov|attestieren|	none 13
gov|attestieren|past|	none 13
gov|attribute|past|	none -21
gov|augurare|0|	4-7 11
gov|augurare|	none 11
gov|auspicare|	che 15
gov|ausrichten|4-7|	2-3 15
gov|ausrichten|	none 15
gov|ausrichten|past|	none 15
gov|avisar|1|	2-3 -13	4-7 9	8+ 20
gov|avisar|2-3|	4-7 15
gov|avisar|	none -10	que 16
gov|avisar|past|	none -10
gov|avisar|present|	none 27
gov|avvertire|2-3|	4-7 20
gov|avvertire|	che 20	none 19
gov|avvertire|past|	none 26
gov|añadir|1|	4-7 13	8+ 15
gov|añadir|4-7|	4-7 12
gov|añadir|	none -10
gov|añadir|past|	auxiliary -13	none 17
gov|back|0|	2-3 -20
gov|back|8+|	2-3 -21
gov|back|base|	none 19
gov|back|	none -6	that 18
gov|bautizar|0|	2-3 -6
gov|bautizar|1|	2-3 -14
gov|bautizar|	como -14	none -18
gov|bautizar|past|	none -19
gov|bekennen|past|	none 12
gov|believe|	none -6
gov|believe|present|	none -10
gov|beloven|	none -7
gov|bemängeln|2-3|	4-7 8
gov|bemängeln|	none 10
gov|bemängeln|past|	none 10
gov|benadrukken|	dat 13
gov|benadrukken|past|	none 15
gov|beschreiben|2-3|	4-7 8
gov|beschreiben|	als 8
gov|beschreiben|past|	none 8
gov|bestätigen|	none -16
gov|bestätigen|past|	none -6
gov|bevestigen|	dat -7
gov|bevestigen|past|	none -13
gov|bezeichnen|2-3|	4-7 15
gov|bezeichnen|	als 6
gov|bezeichnen|past|	none 6
gov|bill|1|	2-3 -18
gov|bill|	as -18
gov|bill|past|	none -9
gov|bitten|past|	none 17
gov|bitten|	um 15
gov|blame|0|	4-7 16
gov|blame|	none 8
gov|blame|past|	none 15
gov|blast|past|	none 17
gov|blijven|2-3|	4-7 9
gov|blijven|	none 9
gov|blijven|past|	none 10
gov|brand|8+|	4-7 -6
gov|brand|	none -15
gov|calificar|2-3|	1 15	2-3 11	4-7 10
gov|calificar|	de 23
gov|calificar|past|	auxiliary 11	none 22
gov|call|0|	1 -7	2-3 -8	4-7 18	8+ 15
gov|call|1|	1 24	2-3 -18	4-7 39	8+ 11
gov|call|2-3|	1 21	2-3 10	4-7 55	8+ 17
gov|call|4-7|	1 -8	4-7 30	8+ 14
gov|call|8+|	1 -9	2-3 7	4-7 -12
gov|call|	as -23	by 15	for 30	in -15	none 7	on 23	that 28	to 24
gov|call|base|	none -41
gov|call|participle|	none 23
gov|call|past|	auxiliary 34	be -20	later 24	none 34	sometimes -19
gov|celebrar|	none 15
gov|celebrar|past|	none 18
gov|challenge|past|	none 8
gov|chamar|0|	1 -13	2-3 -15
gov|chamar|1|	2-3 -14
gov|chamar|2-3|	2-3 20	4-7 14
gov|chamar|	none -16	à -12
gov|chamar|past|	none -11
gov|chamar|present|	já -12
gov|chant|0|	2-3 13
gov|chant|	none 27
gov|chant|participle|	none 20
gov|chant|past|	none 21
gov|chiamare|0|	1 -22	2-3 -17
gov|chiamare|2-3|	2-3 -12
gov|chiamare|4-7|	2-3 -11
gov|chiamare|	none -24
gov|chiamare|past|	auxiliary -11	none -14
gov|chiamare|present|	auxiliary -13	none -19
gov|chiarire|	none 10
gov|chiedere|8+|	8+ -12
gov|chiedere|	dai -17	none 11
gov|chiedere|past|	none -7
gov|cite|0|	1 21
gov|cite|	none 28
gov|claim|1|	1 -21
gov|claim|2-3|	2-3 16
gov|claim|4-7|	2-3 20	4-7 13
gov|claim|	none -26	to 19
gov|classificar|1|	2-3 9
gov|classificar|2-3|	1 20
gov|classificar|	como 17
gov|classificar|past|	none 8
gov|comentar|4-7|	4-7 12
gov|comentar|past|	none 12
gov|comentar|	que 7
gov|comment|	that 14
gov|compare|past|	be -18
gov|complain|past|	auxiliary 19
gov|completar|	none 15
gov|completar|past|	none 15
gov|comunicar|past|	auxiliary 16
gov|comunicar|	que 16
gov|concedere|	none 10
gov|concedere|past|	none 10
gov|conceder|past|	none -6
gov|concede|2-3|	2-3 -14
gov|concede|	none 14	that -10
gov|concede|present|	none -9
gov|concluderen|past|	none -13
gov|conclude|1|	8+ 19
gov|conclude|	none 19	that 22
gov|conclude|past|	none 21
gov|concluir|	que -13
gov|conclure|1|	8+ 10
gov|conclure|	none 10
gov|conclure|past|	auxiliary 7
gov|concéder|past|	none 14
gov|condemn|2-3|	4-7 16
gov|condemn|	as 13	none 14
gov|condemn|past|	none 17
gov|confermare|1|	8+ 19
gov|confermare|2-3|	1 -8
gov|confessare|1|	4-7 11
gov|confessare|	none 11
gov|confessare|present|	none 11
gov|confidare|2-3|	4-7 17
gov|confidare|	none 15
gov|confidare|present|	none 11
gov|confier|4-7|	2-3 17
gov|confier|	de 15	qu’ 8
gov|confier|past|	auxiliary 16
gov|confirmar|1|	4-7 12
gov|confirmar|4-7|	2-3 14
gov|confirmar|	none 13
gov|confirmar|past|	none 11
gov|confirmar|present|	none 20
gov|confirmer|past|	auxiliary -10
gov|confirm|past|	none 19
gov|congratulate|	on 16
gov|congratulate|past|	none 16
gov|considerar|0|	1 17
gov|considerar|1|	4-7 13
gov|considerar|2-3|	1 22	2-3 18	4-7 11
gov|considerar|4-7|	4-7 10
gov|considerar|	a 18	none 26	que 20
gov|considerar|past|	none 28
gov|considerar|present|	none 18
gov|consider|0|	2-3 15
gov|consider|	none -6
gov|contar|1|	4-7 9
gov|contar|2-3|	4-7 -8
gov|contar|4-7|	4-7 18
gov|contar|	que 14
gov|contestare|	di -6
gov|contestar|2-3|	4-7 -13
gov|contestar|past|	auxiliary 12	none 18
gov|contestar|	que -15
gov|continue|1|	8+ 14
gov|continue|	none 18
gov|continue|past|	none 14
gov|corear|	none -15
gov|correct|past|	none -14
gov|corregir|1|	4-7 15	8+ 15
gov|corregir|	none 16
gov|corregir|past|	none 16
gov|counter|past|	none 20
gov|crier|1|	2-3 -6
gov|crier|	au -6	à 16
gov|criticar|	a 20
gov|criticar|present|	none 16
gov|croire|2-3|	4-7 6
gov|croire|	none 7
gov|croire|past|	none 7
gov|culpar|	none 13
gov|culpar|present|	none 12
gov|debate|base|	none 13
gov|debate|	that 13
gov|decide|base|	none -14
gov|decide|	that -6
gov|decir|0|	1 -16
gov|decir|1|	2-3 11	4-7 18
gov|decir|2-3|	2-3 11	4-7 21
gov|decir|4-7|	1 -9	4-7 14
gov|decir|	a -13	none 15	que 16
gov|decir|past|	none 14
gov|declarar|0|	4-7 13
gov|declarar|4-7|	4-7 17	8+ 7
gov|declarar|	a 17	de -13	none 19
gov|declare|	none 12	that 23	to -14
gov|declare|past|	none 6
gov|defender|2-3|	8+ 9
gov|defender|	como 21	none -9	que 13
gov|defender|past|	none -8
gov|defender|present|	none 13
gov|defend|	as -7
gov|define|	none -16
gov|definire|0|	4-7 -9
gov|definire|2-3|	2-3 11	4-7 10
gov|definire|past|	auxiliary 12	none -9
gov|definir|	como 11
gov|definir|past|	none 11
gov|demandar|	por -8
gov|demandar|present|	none -9
gov|demander|1|	4-7 17
gov|demander|4-7|	2-3 -8
gov|demander|	none 14	si 13
gov|demander|past|	auxiliary 16
gov|demander|present|	none 18
gov|demand|base|	none 14
gov|demand|	none 17
gov|denken|past|	none 6
gov|denunciar|	none 16
gov|denunciar|present|	none 18
gov|deny|	none -12
gov|deny|past|	none -18
gov|describe|1|	1 -11	2-3 29	8+ 12
gov|describe|2-3|	1 22	2-3 18	4-7 43	8+ 23
gov|describe|4-7|	2-3 -25	4-7 24	8+ 18
gov|describe|	as 18	none 16	to -18
gov|describe|base|	none 15
gov|describe|participle|	none -6
gov|describe|past|	auxiliary 13	be -17	later 23	none 38	once -12
gov|describir|	como 13
gov|describir|present|	none 8
gov|deslizar|4-7|	4-7 10
gov|deslizar|past|	none 10
gov|deslizar|	que 15
gov|destacar|1|	2-3 22
gov|destacar|	none 14
gov|destacar|past|	none 25
gov|desvalorizar|	none 7
gov|desvalorizar|past|	none 7
gov|dichiarare|	none 14
gov|dichiarare|present|	auxiliary 14
gov|dire|0|	8+ 19
gov|dire|1|	1 -9	4-7 31
gov|dire|2-3|	1 -9	2-3 23	4-7 36	8+ 21
gov|dire|4-7|	2-3 19
gov|dire|8+|	1 -13
gov|dire|	de 6	di 27
gov|dire|past|	auxiliary 24	none -17	not -15
gov|discordar|1|	8+ 8
gov|discordar|	none 8
gov|discordar|present|	none -12
gov|discrepar|1|	8+ 6
gov|discrepar|	none 13
gov|discrepar|past|	none 6
gov|discrepar|present|	none 16
gov|dismiss|2-3|	2-3 28	4-7 18
gov|dismiss|	as 33
gov|dismiss|past|	none 30
gov|ditar|	none -9
gov|ditar|present|	auxiliary 22	none -9
gov|dizer|0|	2-3 -16
gov|dizer|1|	4-7 12
gov|dizer|2-3|	2-3 8	4-7 26
gov|dizer|4-7|	2-3 -7	4-7 13	8+ 11
gov|dizer|8+|	2-3 18
gov|dizer|	a 20	ao -18	de 16	que -10	se 14	à 9
gov|dizer|past|	none -6
gov|dub|0|	2-3 7
gov|dub|	none 8
gov|dub|past|	none -7
gov|décrire|past|	none 17
gov|défendre|2-3|	4-7 17
gov|défendre|past|	none 17
gov|démentir|past|	none 7
gov|dénoncer|0|	4-7 15
gov|dénoncer|1|	2-3 8
gov|dénoncer|2-3|	4-7 12
gov|dénoncer|	dans 8	none 21
gov|dénoncer|past|	auxiliary 21
gov|dénoncer|present|	none 7
gov|déplorer|0|	2-3 9
gov|déplorer|	none 9
gov|déplorer|past|	auxiliary 10
gov|désigner|present|	none -14
gov|elogiar|1|	2-3 17
gov|elogiar|	a 16	none 20
gov|elogiar|past|	auxiliary 13	none 23
gov|email|present|	none -6
gov|emendar|	none 19
gov|emendar|present|	none 19
gov|entender|past|	none 21
gov|ergänzen|	none 18
gov|ergänzen|past|	none 9
gov|erinnern|	in -8
gov|erkennen|2-3|	2-3 11
gov|erkennen|	dat 16
gov|erkennen|past|	none 16
gov|erklären|past|	none -11
gov|erläutern|	none 13
gov|erzählen|	none 11
gov|erzählen|present|	none -9
gov|esclarecer|past|	none -16
gov|escrever|2-3|	4-7 13
gov|escrever|	a 6	ao -6	none 14
gov|escrever|present|	none 13
gov|escribir|	none -15
gov|escribir|past|	none -10
gov|esprimere|0|	2-3 18
gov|esprimere|	none 18
gov|estimar|	en 18
gov|estimar|present|	none 18
gov|estimer|2-3|	4-7 14
gov|estimer|past|	auxiliary 21
gov|estimer|present|	none 15
gov|estimer|	que 12
gov|evitar|past|	none 10
gov|exclure|	none 12
gov|exigir|0|	4-7 21
gov|exigir|4-7|	2-3 11
gov|exigir|	none 21
gov|exigir|past|	none 19
gov|exigir|present|	none 10
gov|expect|0|	4-7 19
gov|expect|4-7|	2-3 -7
gov|expect|	none 18
gov|expect|present|	none 15
gov|explain|1|	8+ 7
gov|explain|	none 22
gov|explain|past|	none 19
gov|explain|present|	none -7
gov|explicar|2-3|	8+ 13
gov|explicar|8+|	8+ 6
gov|explicar|	de 10	que 12
gov|expliquer|	none 11
gov|expresar|1|	2-3 22
gov|expresar|	de 7	none 26
gov|expresar|past|	none 13
gov|express|past|	none 19
gov|faire_valoir|4-7|	2-3 14
gov|faire_valoir|past|	auxiliary 18
gov|faire_valoir|	qu' 10	que 14	qu’ 11
gov|falar|1|	1 21	4-7 17
gov|falar|	de 17	numa 14
gov|falar|past|	none 14
gov|feel|0|	1 21	4-7 18
gov|feel|4-7|	4-7 13
gov|feel|	none 27
gov|feel|past|	none 27
gov|felicitar|past|	none 12
gov|figure|	none 18
gov|finden|	none 9
gov|finden|past|	none 9
gov|find|0|	2-3 -22
gov|find|1|	2-3 17	4-7 14
gov|find|2-3|	4-7 21
gov|find|4-7|	1 -8
gov|find|8+|	1 -9
gov|find|base|	none -22
gov|find|	in 7
gov|find|past|	auxiliary 23	none 9
gov|find|present|	none -16
gov|formulieren|	none 13
gov|fragen|2-3|	2-3 9
gov|fragen|	none 9
gov|fragen|past|	none 8
gov|frenare|	none 8
gov|féliciter|2-3|	2-3 19	4-7 10
gov|féliciter|	d' 14	d’ 17	none 12
gov|féliciter|past|	auxiliary 19
gov|féliciter|present|	none 14
gov|garantire|4-7|	4-7 13
gov|garantire|	che 13	none -18
gov|garantire|past|	auxiliary -7	none 14
gov|garantir|2-3|	4-7 8
gov|garantir|past|	none -8
gov|garantir|	que -11
gov|geben|	none 15
gov|gestehen|past|	none 8
gov|geven|past|	none 9
gov|giudicare|	none 14
gov|giudicare|present|	none 16
gov|giurare|present|	none 20
gov|gongolare|present|	none 13
gov|gritar|1|	2-3 9
gov|gritar|	none -8
gov|hablar|1|	4-7 15
gov|hablar|2-3|	2-3 -10
gov|hablar|	de -6
gov|hablar|past|	none -6
gov|hadern|	none 21
gov|hadern|past|	none 21
gov|halten|2-3|	2-3 18	4-7 12
gov|halten|4-7|	2-3 -10	8+ 10
gov|halten|	none 12
gov|head|	1989 -20	2006 12	2021 18	2023 -8	47 -18	51 -16	abbricht -10	abogado -8	ad 20	administration 13	administração 24	adultes -6	adviser 24	afición -8	agentes 14	agents 14	agricoltura -9	aide 18	alcaldesa 12	alguien -10	americans -7	animal -14	anonymity 19	another 16	anything -23	artículo 20	assessoria 14	association 20	astronaut 13	attorney 21	authors -13	azienda 15	bambina -11	banker 20	banner 11	bar -12	bedrijf 9	belkacem 16	board 8	bond 18	button -19	buurvrouw 15	cambio 20	campaign 28	candidate 22	case 17	caso 16	celle-ci 14	celui-ci 22	centre -23	chi -18	chief -7	city -15	civile 16	clients -8	club 15	coach 20	colegiado -9	commission 14	committee 21	communiqué 22	compagnie 13	complaint 12	comptes 12	comunicado 14	congressman 13	contrato 11	corps -19	council -19	court -14	critics -16	cuentos -10	curitiba 11	côté 8	c’ -15	delay 18	delegate -19	department 8	direction 26	director -12	dirigente 15	dismissed -20	dog 6	driver 14	editorial 9	ela 17	ele -6	ella 8	elle 22	elle-même 15	email -23	embassy 18	employees -8	empresario 12	entrance -17	envoy -10	error 10	es -11	familia 8	fans 7	father 21	fatto 12	fielder 9	figlio 8	finale 14	fire -17	fiscal 16	floor -7	fonctionnaire -13	fondo 15	friends -8	gallery -30	general 14	giudici 6	government 17	governor 17	group 26	groupe -17	guidebooks -19	général 20	he 30	health 10	hij 11	hill -18	husband 18	identificada 18	industry -15	institute 21	institution -16	interessato 13	interlocutori -17	intéressé 16	it -29	juges 12	jurado 20	jury -15	júri 19	kept 14	kerdoncuff 15	kranten -10	label -16	lado 16	languages -23	latter 16	lawyer 15	leader -17	left -21	lei 20	line -18	lobby 17	local 21	loi -12	lugar 11	lui -8	maestro 14	magistrada 17	majority -21	man 13	manager 23	matemático -16	member 19	members 30	memorandum 14	mercado -20	message 6	mind -8	minister -10	ministero 12	ministra 21	ministre 7	ministro -12	model -14	monde -10	monitoring -16	months 18	more -17	name -24	named 9	national -11	ninguém -14	nominee 16	none 17	nota 12	nurse -14	obama 18	office -11	officer 19	official 14	oficial -8	on -23	one -11	oposición -9	oposição 22	opposition 26	organisation 6	organización -18	organization 16	osce 22	padre -15	paese -14	pain -18	papers -20	park -20	part 15	party 16	percent -25	person 26	persone 16	phone 22	piano -6	placa -13	plan -12	police 20	policy 13	portavoce 25	prensa -7	presidencia 18	president 31	presidente -7	professora 11	progetto -6	project -13	préfecture 11	président 17	public 17	quelqu’un 13	radio -7	recent 17	regional 13	relator -14	release 11	reply -10	report -20	research 14	rival 20	room 19	row -21	ruling -12	said 16	santé 17	says 21	second -21	secretary -15	senator 22	sentencia -6	series -17	she 23	sides 14	sie 27	sign -8	signs -18	sindacalista -10	sindaco 12	socialista 20	société 15	source -9	speech -15	spokesman 25	spokesperson 27	spokeswoman 15	sponsor -9	staff -6	stampa -8	state 8	statement 22	students -18	study 16	supervisor 9	supervisors -33	surgeon -19	te -7	team -13	tema -17	testo 18	text 19	that 13	they -11	those 9	times 19	todos 12	told 10	tout -8	tribunal -6	trump 16	turística 15	técnicos -16	university 18	vecinos -9	verklaring 18	vertritt 11	wandelgangen -8	washington 16	watchdog -19	website 13	word 7	working -11	you -39	zij -13	él 7	élue 10
gov|head|1989|	record -20
gov|head|47|	name -18
gov|head|abbricht|	nennen -10
gov|head|adultes|	dire -6
gov|head|adviser|	say 16
gov|head|afición|	bautizar -8
gov|head|aide|	say 12
gov|head|alguien|	escribir -10
gov|head|anonymity|	say 19
gov|head|attorney|	say 21
gov|head|banner|	read 11
gov|head|button|	say -19
gov|head|campaign|	argue -13	call 22	say 20
gov|head|centre|	offer -23
gov|head|civile|	féliciter 13
gov|head|clients|	proposer -8
gov|head|committee|	say 13
gov|head|company|	say 31
gov|head|comptes|	juger 12
gov|head|corps|	call -19
gov|head|court|	hold 8
gov|head|cuentos|	publicar -10
gov|head|c’|	scrivere -15
gov|head|defesa|	considerar 7
gov|head|dismissed|	talk -20
gov|head|dog|	yell 6
gov|head|ela|	dizer 10	sorrir 11
gov|head|ele|	responder 14
gov|head|ella|	asentir 15
gov|head|elle|	ajouter 12	attendre 7	préciser 7	rire 15	soutenir 6
gov|head|empresario|	añadir 12
gov|head|er|	nennen -18	sagen 16	sprechen 17	versprechen -16
gov|head|es|	heißen -7
gov|head|executive|	say -12
gov|head|fatto|	sapere 12
gov|head|fielder|	ask 9
gov|head|fire|	name -17
gov|head|gallery|	show -18
gov|head|group|	call -20
gov|head|guidebooks|	use -19
gov|head|health|	plan 17
gov|head|he|	accuse 19	add 26	argue 14	ask 25	believe -10	call 32	conclude 12	consider -16	continue 9	describe 31	expect 13	explain 6	feel 20	hope 14	pledge 22	prefer -26	promise 22	repeat -24	reply 10	see 16	suggest 12	tell 9	thank 18	think 26	use -14	vow 15	want 14	warn 11	write 24
gov|head|house|	call -6
gov|head|il|	assurer 11	dire 21	juger 17	préciser 16
gov|head|institution|	regretter -16
gov|head|interessato|	negare 13
gov|head|interlocutori|	parlare -17
gov|head|it|	compare -18	describe -19	find 17	label -14	quote -14	read 13	say -17	warn 17
gov|head|i|	say 17	sing -22
gov|head|juges|	relever 10
gov|head|jury|	decide -14
gov|head|kranten|	heten -10
gov|head|languages|	say -23
gov|head|leader|	say 15
gov|head|left|	say -21
gov|head|lei|	ribattere 9
gov|head|line|	read -18
gov|head|loi|	dire -12
gov|head|lugar|	llamar -10
gov|head|majority|	consider -21
gov|head|matemático|	preferir -16
gov|head|minister|	say -12
gov|head|ministre|	promettre -7
gov|head|ministry|	call -10	say 25
gov|head|monde|	appeler -10
gov|head|name|	aclarar 17	admitir 13	afirmar 19	antworten 20	ausrichten 15	calificar 13	call -15	chiamare -9	concede 17	confirmar 14	considerar 13	contestare -6	describe 19	describir 13	dire 18	dizer 16	elogiar 15	erklären -11	erläutern 13	erzählen 9	esclarecer -16	escrever -6	estimar 8	faire_valoir 15	falar 11	find 9	geben 18	gestehen 8	gritar -13	heißen -26	informar 11	kündigen 9	meinen -16	nennen -20	note -8	parlare 15	pedir -9	rejeitar -7	sagen 12	say -16	schließen 7	schreiben -9	sehen 8	show -28	spreken -6	stehen -7	teilen 17	tell -18	use -15	verkünden -14	verraten 6	vinden -15	warn 14	warnen 12	wave -17	weisen 12	würdigen 14	zeigen 12	zitieren 6	äußern 14
gov|head|ninguém|	queixar -14
gov|head|none|	aclarar 11	acrescentar 13	admire 13	aggiungere 16	apostillar 14	ask 15	attaccare -18	avisar 11	añadir 14	call 10	chamar 12	chiamare -8	contar 10	emendar 7	hablar 13	leggere 9	llamar -13	mean -23	meinen 13	monieren -9	name -20	osservare 15	pedir 14	precisare 6	promettere 12	señalar 10	sing -26	spiegare 12	sprechen 7	staan -12	stehen -16	tell 15	write -21
gov|head|nurse|	say -14
gov|head|office|	say 9
gov|head|official|	say 17
gov|head|oficial|	llamar -9
gov|head|on|	appeler -8	dire -13	lire -15
gov|head|oposição|	falar 20
gov|head|opposition|	crier 20
gov|head|organisation|	advertir 17	appeler 12	ask 16	atestar 14	atribuir 16	bestätigen -16	bevestigen -13	call 40	conclude 17	confermare -8	considerar 11	definire 7	denunciar 19	dire 12	discordar -14	dizer 22	falar 21	find -8	féliciter 14	giudicare 14	hablar 17	halten 14	hear 17	heißen 15	invocare -6	issue -16	juger 15	justificar 9	kritisieren 15	lassen -11	laten -16	llamar 14	loben 7	message -16	noemen 11	note 18	orten 15	parlare 26	parler 21	pedir -10	promettere 15	reageren 22	rufen -8	réclamer 18	saluer 6	salutare 10	schreiben -6	sprechen 30	spreken 13	stellen -12	tell 22	ver 17	vinden 12	voir 14	want 8	warn 17	wijzen 12	write 20	zeigen 14	zien 12	évoquer 19
gov|head|padre|	annotare -15
gov|head|paese|	chiamare -14
gov|head|pain|	rate -18
gov|head|percent|	say -20
gov|head|person|	accuse -11	acknowledge 16	acusar 22	add 22	admitir 15	advertir 10	advise -13	afirmar 17	aggiungere 10	answer -8	appeler 20	argue 8	ask -11	assicurare 13	attestieren 13	avisar 18	bemängeln 10	bezeichnen 13	bitten 14	blame 17	blijven 10	calificar 16	call 8	celebrar 18	chamar 12	cite 18	claim 15	classificar 7	concede -7	confier 8	confirmar 11	considerar 12	continue 10	corregir 10	declarar 11	declare 9	defend -6	defender -10	definire 15	demandar -6	demander 17	describe 32	desvalorizar 7	dichiarare -11	dire -7	discordar 12	discrepar 13	dismiss 13	défendre -11	démentir 7	dénoncer 18	elogiar 13	ergänzen 18	erinnern -8	erkennen 6	escrever 6	estimer 9	exclure 12	explicar 6	faire_valoir 11	falar 23	fragen 8	féliciter 15	garantir 24	hadern 21	halten 6	houden -11	insist 20	invitare -13	joke -7	justificar 14	klagen -8	know -8	kündigen 16	lachen 8	lament 18	lamentar 18	lembrar -7	llamar 12	loben 20	moquer 13	negare 9	nennen 26	noemen 22	note 24	parlare 43	parler 28	pedir 16	pledge 16	post 19	praise 15	precisar 15	prefer -17	preferir 8	promettere 15	promettre 23	préférer -6	prévenir 6	qualifier 16	queixar 9	quote 15	raise -21	rappeler -12	rate -20	rebater 12	reclamar 18	reconhecer 13	recordar -11	refer 23	rekenen 6	relever 22	repeat 20	replicar 18	replicare 13	reply 14	respond 19	responder 12	rispondere 18	rufen 12	réclamer -14	répondre 11	sagen 6	saluer 6	say 15	schreiben -6	scrivere 10	see 15	sehen 7	sostener 17	sostenere 11	speak -7	sprechen 18	spreken 20	state 8	sturen -7	subrayar 8	suggest 17	support 16	sustentar 6	tachar 12	testify 13	thank 20	try -6	tweet 6	urge 11	use -12	versichern 7	vinden 16	voir 14	volere -12	vouloir 7	vow 13	want 19	warn 18	warnen 7	werfen -8	widersprechen 6	write -11	zeigen 10
gov|head|phone|	call 22
gov|head|piano|	chiamare -6
gov|head|placa|	decir -13
gov|head|place|	accuse 19	agree 12	call 27	describe -6	dire 14	nennen -9	parlare 17	urge 18	want 17
gov|head|president|	say 21
gov|head|private|	call -10
gov|head|progetto|	chiamare -6
gov|head|project|	heten -10
gov|head|préfecture|	parler 22
gov|head|qualcuno|	attaccare -15
gov|head|release|	say 16
gov|head|report|	say -16	title -11
gov|head|said|	remark 10
gov|head|second|	dire -19
gov|head|sentencia|	razonar -9
gov|head|series|	call -17
gov|head|she|	accuse 13	add -7	call 22	describe 31	explain 13	reply 18	tell 16	want 14
gov|head|sie|	sagen 6	sprechen 10
gov|head|signs|	read -28
gov|head|sindaco|	dire 8
gov|head|source|	describe -15
gov|head|spokesperson|	say 26
gov|head|spokeswoman|	say 21
gov|head|statement|	say 19
gov|head|supervisors|	write -28
gov|head|surgeon|	name -19
gov|head|team|	call -6
gov|head|tema|	scrivere -16
gov|head|text|	message 12
gov|head|they|	call 6	say -16
gov|head|todos|	llamar -7
gov|head|told|	state 10
gov|head|turística|	falar 15
gov|head|técnicos|	chamar -16
gov|head|union|	call -6
gov|head|university|	say 17
gov|head|vecinos|	llamar -9
gov|head|voters|	say -10
gov|head|wandelgangen|	heten -8
gov|head|women|	write 6
gov|head|woordvoerder|	zeggen 15
gov|head|you|	tell -18	want -17
gov|head|ze|	noemen -12
gov|hear|2-3|	2-3 -14
gov|hear|	none -14
gov|hear|past|	auxiliary -17
gov|hear|present|	none -19
gov|heißen|0|	1 -21
gov|heißen|1|	2-3 -9
gov|heißen|2-3|	1 -12	2-3 -10	8+ 8
gov|heißen|4-7|	1 -12	2-3 -13
gov|heißen|8+|	2-3 -15
gov|heißen|	in -17	none -29	von -6
gov|heißen|past|	darin 8	dort -10	none -28
gov|hekelen|	none -9
gov|hekelen|past|	none -9
gov|heten|0|	1 -18	2-3 -7
gov|heten|1|	2-3 -12
gov|heten|2-3|	2-3 -13	4-7 -9
gov|heten|4-7|	1 -17	2-3 -6
gov|heten|	none -23	sinds -6
gov|heten|past|	none -27
gov|hit|base|	none 14
gov|hold|1|	4-7 11
gov|hold|4-7|	1 8
gov|hold|8+|	1 -20	4-7 14
gov|hold|	as -18	none 19	that 10
gov|hold|participle|	none 13
gov|hold|past|	auxiliary 14	none 8
gov|hope|	none -11
gov|hope|past|	none -10
gov|houden|2-3|	8+ 6
gov|houden|	none 7	op 13
gov|houden|past|	none -6
gov|indicar|past|	none 13
gov|indiquer|	qu’ 16
gov|informar|8+|	4-7 9
gov|informar|past|	none 16
gov|inquiéter|	d’ -11
gov|inquiéter|past|	none -11
gov|insist|2-3|	4-7 21
gov|insist|4-7|	2-3 18
gov|insist|	none 22	that 18
gov|insist|past|	none 22
gov|instruct|past|	none 13
gov|invitare|1|	4-7 16
gov|invitare|2-3|	4-7 18
gov|invitare|	a -16	alla 19
gov|invitare|past|	auxiliary 19
gov|invitare|present|	none -16
gov|invitar|	a 16
gov|inviter|	à 16
gov|invocare|1|	2-3 -6
gov|invocare|	none -6
gov|invoquer|	none -9
gov|invoquer|present|	none -11
gov|ironiser|	none 9
gov|ironiser|present|	none 12
gov|ironizar|2-3|	2-3 12
gov|ironizar|4-7|	8+ 9
gov|ironizar|	none 7
gov|ironizar|past|	none 14
gov|joke|1|	4-7 9
gov|joke|	none 10	on -11
gov|judging|0|false|false|	all -18	all-one -35	first 8	some -11
gov|judging|0|false|true|	all -13	all-one 6	none 15
gov|judging|1|false|false|	all 11	all-one -9	first 20	some 20
gov|judging|1|true|false|	all -17	all-one -22	none 24
gov|judging|1|true|true|	none -14
gov|judging|2-3|false|false|	all 18	all-one -25	first 33	none 36	some 7
gov|judging|2-3|false|true|	none 6
gov|judging|2-3|true|false|	all -6	first -16	none 6	some 25
gov|judging|4-7|false|false|	all -10	all-one 14	first 21	some -7
gov|judging|4-7|true|false|	all -14	all-one -8	none 6
gov|judging|4-7|true|true|	none 21
gov|judging|8+|false|false|	all -10	first 22	none 10
gov|judging|8+|false|true|	none 11
gov|judging|8+|true|false|	first 7	none 8
gov|judging|about|false|	false -14
gov|judging|alla|false|	false -11
gov|judging|als|2-3|	2-3 10	4-7 12
gov|judging|als|	all 10	none 22
gov|judging|als|false|	false 15
gov|judging|al|2-3|	2-3 10	4-7 19
gov|judging|al|false|	false 19
gov|judging|al|	none 19
gov|judging|al|true|	false 10
gov|judging|as|1|	1 -7	8+ 12
gov|judging|as|2-3|	1 21	2-3 11	4-7 28	8+ 24
gov|judging|as|4-7|	1 18	2-3 -15	4-7 31	8+ 20
gov|judging|as|8+|	1 11	2-3 -6	4-7 16
gov|judging|as|	all 14	first 16	none 13
gov|judging|as|false|	false 15	true 7
gov|judging|as|true|	true 25
gov|judging|at|false|	false 25
gov|judging|at|	none 19
gov|judging|a|1|	2-3 16
gov|judging|a|2-3|	1 16	4-7 14
gov|judging|a|4-7|	4-7 17
gov|judging|a|	all-one -12	first 6	none 23
gov|judging|a|false|	false 24
gov|judging|a|true|	false 11
gov|judging|by|	none 16
gov|judging|como|1|	4-7 15
gov|judging|como|2-3|	1 14	4-7 10
gov|judging|como|false|	false 17
gov|judging|como|	none 17
gov|judging|com|false|	false 17
gov|judging|com|	none 17
gov|judging|dat|1|	4-7 7
gov|judging|dat|2-3|	2-3 13	4-7 13
gov|judging|dat|false|	false 17
gov|judging|dat|	none 19
gov|judging|dat|true|	false 14
gov|judging|da|false|	false -9
gov|judging|del|	none 10
gov|judging|de|1|	1 17
gov|judging|de|2-3|	1 -9	2-3 28	4-7 21	8+ 18
gov|judging|de|4-7|	4-7 21
gov|judging|de|8+|	2-3 -12
gov|judging|de|false|	false 14
gov|judging|de|	first 18	none 12
gov|judging|de|true|	false -8
gov|judging|di|4-7|	4-7 9
gov|judging|di|	none 9
gov|judging|di|true|	false 9
gov|judging|d’|2-3|	1 24	2-3 19	4-7 12
gov|judging|d’|false|	false 15
gov|judging|d’|	none 16
gov|judging|d’|true|	false 15
gov|judging|em|2-3|	2-3 13
gov|judging|em|false|	false 13
gov|judging|em|	none 15
gov|judging|en|	none 18
gov|judging|en|true|	false 12
gov|judging|for|1|	4-7 24
gov|judging|for|2-3|	1 -10	2-3 26	4-7 17	8+ 12
gov|judging|for|4-7|	1 13	2-3 12	8+ 14
gov|judging|for|8+|	2-3 6	4-7 18	8+ 14
gov|judging|for|false|	true 17
gov|judging|for|	none 23	some 13
gov|judging|for|true|	false 23	true 20
gov|judging|für|2-3|	2-3 18	4-7 12
gov|judging|für|4-7|	2-3 -12
gov|judging|für|	all 13	none 16	some -9
gov|judging|für|false|	false 23
gov|judging|into|	none -23
gov|judging|into|true|	false -23
gov|judging|in|4-7|	2-3 24	4-7 14
gov|judging|in|	all-one -10	none 28
gov|judging|in|false|	false 16
gov|judging|none|0|	1 -10	2-3 -6	8+ 8
gov|judging|none|1|	4-7 11	8+ 26
gov|judging|none|2-3|	1 10	4-7 6	8+ 19
gov|judging|none|4-7|	1 15	2-3 18	4-7 -6	8+ 22
gov|judging|none|8+|	2-3 12	4-7 9
gov|judging|none|	all -22	all-one -25	first 21	none 14	titled 17
gov|judging|none|true|	false 11	true -9
gov|judging|of|1|	2-3 -8
gov|judging|of|2-3|	1 -20	2-3 24	4-7 40	8+ 21
gov|judging|of|4-7|	1 8	4-7 20
gov|judging|of|8+|	4-7 19	8+ 11
gov|judging|of|false|	false 27
gov|judging|of|	first 18	some 9
gov|judging|of|true|	false -13	true -6
gov|judging|on|4-7|	1 7	4-7 -7
gov|judging|on|	all-one -18	none 16
gov|judging|on|false|	false 11
gov|judging|on|true|	false -6
gov|judging|op|false|	false 13
gov|judging|op|	none 13
gov|judging|over|	none -10
gov|judging|que|1|	4-7 6
gov|judging|que|2-3|	4-7 9
gov|judging|que|4-7|	4-7 11
gov|judging|que|false|	false 16
gov|judging|que|	none 27
gov|judging|que|true|	false 19
gov|judging|that|1|	1 16	4-7 13
gov|judging|that|2-3|	2-3 -14
gov|judging|that|4-7|	4-7 16
gov|judging|that|8+|	2-3 13	4-7 17
gov|judging|that|	some 11
gov|judging|that|true|	false 10
gov|judging|to|2-3|	2-3 13
gov|judging|to|4-7|	1 -19	2-3 -11	4-7 25	8+ 11
gov|judging|to|8+|	2-3 25	4-7 17	8+ 12
gov|judging|to|	all-one -24	none 9	some 8
gov|judging|to|false|	true -7
gov|judging|to|true|	false 23
gov|judging|under|2-3|	1 -18
gov|judging|under|false|	false -18
gov|judging|under|	none -18
gov|judging|van|	none 9
gov|judging|volgens|8+|	4-7 11
gov|judging|volgens|	none 11
gov|judging|volgens|true|	false 11
gov|judging|vor|	some 17
gov|judging|with|4-7|	2-3 11
gov|judging|with|8+|	2-3 -16
gov|judging|with|	all -9	none -22
gov|judging|with|true|	false -7	true -24
gov|judging|à|2-3|	4-7 13
gov|judging|à|4-7|	1 -20
gov|judging|à|false|	false -6
gov|judging|à|	none -19
gov|judging|à|true|	false -20
gov|juger|0|	1 18	2-3 10
gov|juger|2-3|	1 23
gov|juger|4-7|	1 13
gov|juger|	none 33
gov|juger|past|	auxiliary 19	none 15
gov|juger|present|	none 26
gov|justificar|4-7|	4-7 15
gov|justificar|	de 14	none 13
gov|justificar|past|	none 18
gov|klinken|	none -8
gov|knikken|1|	4-7 16
gov|knikken|	none 16
gov|knikken|past|	none 16
gov|know|2-3|	2-3 -21
gov|know|	as -19	that -10
gov|know|base|	none -7
gov|know|past|	none -12
gov|kommentieren|4-7|	4-7 12
gov|kommentieren|	none 12
gov|kritisieren|	als 12	none 19
gov|kritisieren|past|	none 14
gov|kritisieren|present|	none 16
gov|kündigen|2-3|	2-3 9
gov|kündigen|	an 8	none 15
gov|kündigen|past|	none 18
gov|label|0|	1 -20
gov|label|	none -11
gov|label|past|	be -14
gov|lachen|present|	none 10
gov|lamentarse|	none 18
gov|lamentarse|past|	none 18
gov|lamentar|0|	2-3 13
gov|lamentar|1|	2-3 18
gov|lamentar|4-7|	2-3 16
gov|lamentar|	a 18	de 15	none 17
gov|lamentar|past|	none 18
gov|lamentar|present|	none 9
gov|lassen|	none -10
gov|lassen|past|	none -13
gov|laten|4-7|	2-3 6	4-7 26
gov|laten|	dat -8	none 25
gov|leggere|past|	auxiliary 18
gov|lembrar|8+|	4-7 9
gov|lembrar|	a -18	em 12
gov|lembrar|past|	none 12
gov|lembrar|present|	none -17
gov|like|2-3|	1 9
gov|like|base|	none 22
gov|like|	none 20
gov|limitar|	que 14
gov|lire|	de 9	none -13
gov|lire|past|	none -6
gov|list|1|	2-3 -9
gov|list|2-3|	2-3 -23
gov|list|	as -21
gov|list|past|	be -20	none -24
gov|list|present|	none -6
gov|llamar|0|	1 -20	2-3 -25
gov|llamar|	a 7	al 10	none -25
gov|llamar|present|	none -21
gov|loben|	none 17
gov|loben|past|	none 13
gov|lodare|	none 16
gov|lodare|past|	auxiliary 16
gov|louer|1|	2-3 16
gov|louer|	none 16
gov|lâcher|1|	4-7 11
gov|lâcher|	none 11
gov|maintain|	that 15
gov|mandar|4-7|	4-7 12
gov|mandar|past|	none 17
gov|manifestar|	none -8
gov|mantener|past|	none -13
gov|mean|4-7|	2-3 -26
gov|mean|base|	none -12
gov|mean|	none -16
gov|mean|present|	none -22
gov|meinen|4-7|	4-7 10
gov|meinen|	none -12
gov|meinen|past|	none -9
gov|meinen|present|	none -15
gov|melden|	none -12
gov|melden|past|	none 17
gov|mention|	none -20
gov|mention|present|	none -15
gov|message|2-3|	2-3 6
gov|message|base|	none 17
gov|message|	none 13	that 11	under -16
gov|message|present|	none -16
gov|minimizar|	none 18
gov|monieren|	im -9
gov|monieren|past|	none -9
gov|moquer|2-3|	4-7 13
gov|moquer|	none 13
gov|moquer|past|	auxiliary 13
gov|mostrar|past|	none -19
gov|murmeln|	none 14
gov|murmeln|past|	none 17
gov|name|0|	2-3 -28
gov|name|1|	2-3 -16
gov|name|4-7|	1 -8	2-3 -19
gov|name|8+|	1 -19
gov|name|	as -19	none -12	of -17	on -15	under -18
gov|name|base|	none -17
gov|name|past|	auxiliary -15	none -13
gov|name|present|	none -23
gov|need|0|	1 -19	4-7 16
gov|need|past|	none 23
gov|need|present|	none -9
gov|negare|1|	4-7 7
gov|negare|	none 14
gov|negare|present|	none 14
gov|negar|1|	4-7 15
gov|negar|	none 18
gov|negar|past|	none 18
gov|nennen|1|	1 10	4-7 11
gov|nennen|2-3|	1 18	2-3 -22	4-7 11
gov|nennen|4-7|	1 9
gov|noemen|1|	2-3 10	4-7 7
gov|noemen|2-3|	1 8	2-3 9
gov|noemen|4-7|	1 13	2-3 9
gov|noemen|	dat 9	in 8	none 12
gov|noemen|past|	none 19
gov|none|1|	all-one -14	none -19	upper -6
gov|none|2-3|	all -15	all-one -12	titled 6
gov|none|4-7|	all -25	all-one -20	most -15	some 6	upper 26
gov|none|8+|	first 9	most 17	none 10	some 30	titled 17	upper 8
gov|none|false|false|	1 -10	2-3 -15	4-7 -6	8+ 9
gov|none|false|true|	1 -16	2-3 -8	4-7 6	8+ 8
gov|none|true|false|	1 -13	4-7 -17
gov|none|true|true|	1 -11
gov|note|1|	2-3 -10	8+ 14
gov|note|2-3|	2-3 22
gov|note|4-7|	2-3 -7	4-7 16
gov|note|	none 20	that -12
gov|note|participle|	none -10
gov|note|past|	none 38
gov|obiettare|	none 10
gov|obiettare|present|	none 10
gov|object|	none 20
gov|object|present|	none 20
gov|offer|2-3|	2-3 -23
gov|offer|	none 11	to -25
gov|offer|participle|	none -25
gov|opinar|	que 6
gov|order|	none 11
gov|orten|	none 15
gov|osservare|1|	8+ 16
gov|osservare|present|	none -6
gov|parlare|1|	1 10	4-7 15
gov|parlare|2-3|	2-3 13	4-7 12
gov|parlare|4-7|	2-3 14
gov|parlare|	di 14	none 6
gov|parlare|past|	auxiliary 8
gov|parlare|present|	none 24
gov|parler|2-3|	2-3 19	4-7 16
gov|parler|4-7|	1 19
gov|parler|	de -6	d’ 33
gov|parler|past|	auxiliary -7	none 14
gov|pedir|0|	2-3 19	4-7 11
gov|pedir|2-3|	2-3 20	4-7 16	8+ 19
gov|pedir|4-7|	2-3 -6	4-7 13
gov|pedir|	a 19	de -9	do -7	none 27	que 12
gov|pedir|past|	none 13
gov|perguntar|1|	4-7 10
gov|perguntar|	none 13
gov|perguntar|present|	none 14
gov|plaider|2-3|	4-7 -14
gov|plaider|	none -18	pour -18
gov|plaider|past|	auxiliary -16
gov|plaider|present|	none -17
gov|plan|0|	2-3 15
gov|plan|base|	none 21
gov|plan|	none 19	to 19
gov|plan|present|	none 17
gov|pledge|	none 14	to 14
gov|pledge|past|	none 24
gov|pleiten|past|	none -13
gov|pleiten|	voor -11
gov|pointer|present|	none 14
gov|point|4-7|	2-3 15
gov|point|present|	none 18
gov|ponderar|past|	none 8
gov|portray|	as 21
gov|post|1|	8+ 17
gov|post|base|	none 12
gov|post|	none -13	on 19	that 14	with -7
gov|post|past|	auxiliary -10	none 12
gov|praise|2-3|	2-3 21
gov|praise|4-7|	4-7 -12	8+ 16
gov|praise|	none 12
gov|praise|past|	none 18
gov|precisare|1|	4-7 6
gov|precisare|2-3|	4-7 15
gov|precisare|4-7|	4-7 14
gov|precisare|	che 19	none 15
gov|precisare|past|	auxiliary 13
gov|precisare|present|	none 23
gov|precisar|1|	8+ 7
gov|precisar|4-7|	4-7 17
gov|precisar|	none -11	que 14
gov|precisar|past|	none 21
gov|precisar|present|	none -11
gov|predict|	none 13
gov|preferir|2-3|	2-3 14	8+ 9
gov|preferir|4-7|	8+ 7
gov|preferir|	de -15	em 15	none 8
gov|prefer|0|	1 -29	2-3 -23
gov|prefer|	none -31
gov|prefer|past|	none -31
gov|prefer|present|	none -17
gov|preguntar|present|	none -19
gov|prevedere|past|	none 7
gov|prever|past|	none -15
gov|prijzen|0|	4-7 10
gov|prijzen|	none 14
gov|prijzen|past|	none 14
gov|prometer|1|	4-7 8
gov|prometer|2-3|	2-3 10	4-7 19
gov|prometer|past|	none 18
gov|promettere|0|	2-3 14	4-7 7
gov|promettere|	none 17
gov|promettere|past|	auxiliary 15	none 19
gov|promettre|0|	4-7 19
gov|promettre|2-3|	2-3 11	4-7 12
gov|promettre|4-7|	4-7 20
gov|promettre|	de 19	que 17
gov|promettre|past|	none 15
gov|promise|1|	4-7 13
gov|promise|2-3|	2-3 23	4-7 -13
gov|promise|4-7|	1 -10	2-3 -12	4-7 23
gov|promise|8+|	4-7 14
gov|promise|	none 13	of -13	that -20	to 9
gov|promise|past|	auxiliary -16	none -6
gov|proponer|	none -16
gov|proponer|past|	none -16
gov|proporre|4-7|	1 -15
gov|proporre|past|	auxiliary -14	none -14
gov|proposer|4-7|	1 -10
gov|proposer|	de -11	none -7
gov|proposer|past|	none -8
gov|proposer|present|	none -19
gov|propose|	none -8
gov|propose|past|	auxiliary 13
gov|préciser|4-7|	2-3 15	4-7 9	8+ 8
gov|préciser|	none 9	que 19	qu’ 10
gov|préciser|participle|	none 15
gov|préciser|past|	auxiliary 6
gov|préciser|present|	none 12
gov|préférer|	none -6
gov|prétendre|past|	none -13
gov|prévenir|	none -12	que 9
gov|prévenir|past|	auxiliary 9	none -9
gov|prévoir|	none -7
gov|prévoir|past|	none -12
gov|publicar|4-7|	2-3 -10
gov|publicar|	de -8
gov|publicar|past|	auxiliary -10	none -14
gov|puntualizzare|	none 13
gov|puntualizzare|present|	none 13
gov|qualifier|1|	1 16
gov|qualifier|4-7|	2-3 13
gov|qualifier|	de 26
gov|qualifier|past|	auxiliary 15
gov|qualifier|present|	none 17
gov|queixar|present|	none -18
gov|quejarse|past|	none 9
gov|querer|past|	none -16
gov|quote|2-3|	4-7 -11
gov|quote|	none -15
gov|quote|past|	none -18
gov|raccontare|present|	none 17
gov|raconter|4-7|	4-7 17
gov|raconter|present|	none 14
gov|raise|past|	none -24
gov|rappeler|2-3|	2-3 -11
gov|rappeler|4-7|	2-3 -10
gov|rappeler|8+|	2-3 -11
gov|rappeler|	none -8	que -8
gov|rappeler|past|	auxiliary -15
gov|rassicurare|	none 11
gov|rassicurare|present|	none 11
gov|rate|0|	1 -13
gov|rate|1|	4-7 19
gov|rate|2-3|	1 -20	2-3 -21
gov|rate|	as -21	none -27
gov|rate|past|	be -18	none -19
gov|rate|present|	none -26
gov|razonar|present|	none -9
gov|razonar|	que -9
gov|read|0|	1 -12	2-3 12	4-7 -42
gov|read|1|	8+ 32
gov|read|4-7|	4-7 16
gov|read|	none -26	of 12
gov|read|past|	none -14
gov|read|present|	none -23
gov|reageren|	none 22
gov|reageren|past|	none 21
gov|reagieren|	none 11
gov|reagieren|past|	none 11
gov|reagir|past|	none 12
gov|rebater|1|	8+ 13
gov|rebater|	none 12
gov|rebater|past|	none 12
gov|recall|4-7|	2-3 -9
gov|recall|	none 15
gov|recall|past|	none -12
gov|recitare|	none 14
gov|recitare|present|	none 14
gov|reclamar|4-7|	4-7 10
gov|reclamar|	de 8	none 18
gov|reclamar|present|	none 26
gov|reconhecer|	a 14	none 19
gov|reconhecer|past|	none 20
gov|reconhecer|present|	none 13
gov|reconnaître|0|	4-7 8
gov|reconnaître|	none 16
gov|reconnaître|past|	auxiliary 14	none 15
gov|reconocer|4-7|	2-3 15	4-7 14
gov|reconocer|	none 16	que 14
gov|reconocer|past|	none 18
gov|reconocer|present|	none 19
gov|recordar|4-7|	4-7 29
gov|recordar|past|	none -14
gov|recordar|	que 21
gov|record|1|	2-3 -20
gov|record|4-7|	2-3 -24
gov|record|base|	none -10
gov|recusar|4-7|	2-3 -6
gov|recusar|	de -6	none 6
gov|referir|past|	none -14
gov|refer|2-3|	1 -24	2-3 10
gov|refer|4-7|	1 21
gov|refer|	as 12
gov|refer|base|	none -18
gov|refer|present|	none 23
gov|refuser|	de -7
gov|refuser|past|	auxiliary -8
gov|regretter|	none -10	que 16
gov|regret|0|	4-7 15
gov|regret|	none 15
gov|regret|past|	none 15
gov|reject|0|	1 -25
gov|reject|	as 17	none -25
gov|reject|base|	none -21
gov|reject|past|	none 17
gov|rejeitar|2-3|	4-7 14
gov|rejeitar|present|	none -7
gov|rejeter|past|	none -9
gov|rekenen|past|	none 12
gov|relatar|	none 7
gov|relativiser|	none 16
gov|relativiser|present|	none 16
gov|relever|	none 16
gov|relever|past|	none 31
gov|remark|	none 13
gov|repeat|8+|	1 -13
gov|repeat|base|	none 7
gov|repeat|past|	none -23
gov|repeat|	that -13
gov|repetir|	none 18
gov|repetir|past|	none 18
gov|replicare|4-7|	2-3 16	4-7 10
gov|replicare|	che 18	none 14
gov|replicare|past|	auxiliary 19	none 8
gov|replicar|2-3|	2-3 17
gov|replicar|past|	auxiliary 13
gov|replicar|present|	none 17
gov|replicar|	que 18
gov|reply|1|	2-3 18	4-7 16	8+ 16
gov|reply|	none 23
gov|reply|past|	none 27
gov|report|0|	2-3 27
gov|report|1|	2-3 -18	8+ 13
gov|report|	as 9	none 15	that 15
gov|report|base|	none -21
gov|report|past|	auxiliary 19	none 15
gov|report|present|	none 21
gov|reprendre|1|	4-7 8
gov|reprendre|	none 8
gov|responder|0|	2-3 16
gov|responder|1|	4-7 14
gov|responder|2-3|	2-3 10
gov|responder|4-7|	2-3 20	4-7 9
gov|responder|8+|	2-3 12
gov|responder|	con 14	none 20	que 16
gov|responder|past|	none 29
gov|responder|present|	none 13
gov|respond|1|	8+ 13
gov|respond|	none 16	that 21
gov|respond|past|	none 11
gov|ressalvar|past|	none 15
gov|ressalvar|	que 10
gov|resumir|2-3|	8+ 11
gov|resumir|	a 12	none 7
gov|resumir|past|	none 11
gov|reveal|past|	none -21
gov|revelar|	none 18
gov|revelar|past|	none 15
gov|ribadire|4-7|	4-7 9
gov|ribadire|	none -9
gov|ribattere|2-3|	4-7 17
gov|ribattere|4-7|	4-7 9
gov|ribattere|	che 14
gov|ribattere|past|	auxiliary 13
gov|ricordare|2-3|	4-7 -6
gov|ricordare|	none 13
gov|ricordare|past|	auxiliary 23
gov|ricordare|present|	none -6
gov|riferire|	none 20
gov|riferire|past|	none 17
gov|ringraziare|2-3|	2-3 17
gov|ringraziare|	per 18
gov|ringraziare|present|	none 17
gov|riprendere|	none -11
gov|rire|1|	8+ 15
gov|rire|	none 15
gov|rispondere|4-7|	4-7 17
gov|rispondere|8+|	8+ 9
gov|rispondere|	none 18
gov|rispondere|past|	auxiliary 24	none 17
gov|rivendicare|present|	none 11
gov|roepen|2-3|	4-7 13
gov|roepen|	none 11
gov|roepen|past|	none 12
gov|rufen|2-3|	4-7 8
gov|rufen|4-7|	2-3 16	4-7 8
gov|rufen|	in 14	none 14	zu 11
gov|rufen|past|	none 19
gov|rule|1|	4-7 15
gov|rule|base|	none 17
gov|rule|	none 17
gov|réclamer|0|	4-7 15
gov|réclamer|4-7|	4-7 9
gov|réclamer|past|	none 14
gov|réclamer|present|	none 6
gov|répliquer|4-7|	2-3 13
gov|répliquer|past|	auxiliary 11
gov|répliquer|	que 13
gov|répondre|	none 14
gov|répondre|past|	auxiliary 16	none 17
gov|sagen|2-3|	4-7 19
gov|sagen|4-7|	2-3 14	4-7 13
gov|sagen|8+|	4-7 8
gov|sagen|	in 15	none 16	von -12
gov|sagen|past|	none -6
gov|sagen|present|	none 23
gov|saluer|0|	2-3 7	4-7 16
gov|saluer|1|	2-3 13
gov|saluer|2-3|	1 16
gov|saluer|	none 23
gov|saluer|past|	auxiliary 14
gov|saluer|present|	none 19
gov|salutare|0|	2-3 8
gov|salutare|2-3|	4-7 10	8+ 9
gov|salutare|	come 10	none 8
gov|salutare|past|	auxiliary -10
gov|salutare|present|	none 13
gov|sapere|1|	4-7 14
gov|sapere|2-3|	2-3 10
gov|sapere|4-7|	4-7 12
gov|sapere|	che 19	di 12
gov|sapere|past|	auxiliary 17	none 14
gov|saying|0|false|false|	first -14	none 8	some 37	titled 11
gov|saying|0|false|true|	all-one -30	first -18	none -13
gov|saying|1|false|false|	all-one 23	first 6	most 22	some 29
gov|saying|1|false|true|	all-one 11	first 21	none 7
gov|saying|1|true|false|	all -9
gov|saying|1|true|true|	none 12
gov|saying|2-3|false|false|	all-one 10	first 20	most 31	titled 10
gov|saying|2-3|false|true|	first 17	none 15	some 11
gov|saying|2-3|true|false|	all -11	all-one -10	first -18	most 6	none -6	some 26
gov|saying|2-3|true|true|	all-one -18	none 10
gov|saying|4-7|false|false|	all -7	all-one 11	first -10	some 17
gov|saying|4-7|false|true|	all 13	all-one 8	first 21	none 16	some 26
gov|saying|4-7|true|false|	all 7	all-one -25	first -14	most -8	none 12	some 13
gov|saying|4-7|true|true|	all -12	all-one 20	none 22
gov|saying|8+|false|false|	all -18	all-one -7	first -10	none 24	some 28
gov|saying|8+|false|true|	all -19	none 13	some 12
gov|saying|8+|true|false|	all -36	all-one -27	first -18	some 25
gov|saying|8+|true|true|	none 20
gov|saying|aan|false|	false 13
gov|saying|aan|	first 13
gov|saying|about|2-3|	2-3 21
gov|saying|about|4-7|	4-7 19
gov|saying|about|false|	false 16
gov|saying|about|	none 33
gov|saying|about|true|	false 24	true 17
gov|saying|after|4-7|	1 -21
gov|saying|after|false|	false -9
gov|saying|after|	none -13
gov|saying|against|1|	2-3 -12	4-7 25
gov|saying|ai|4-7|	4-7 14
gov|saying|alla|2-3|	2-3 19
gov|saying|alla|false|	false 19
gov|saying|alla|	first 14	none 19
gov|saying|als|2-3|	4-7 9
gov|saying|als|4-7|	2-3 10
gov|saying|als|8+|	2-3 -11
gov|saying|als|	all -8	all-one 9	none 16
gov|saying|als|false|	false 14	true -6
gov|saying|al|2-3|	2-3 -7	4-7 8
gov|saying|al|4-7|	4-7 17
gov|saying|al|	first -6	none 18
gov|saying|am|false|	true 10
gov|saying|ante|false|	false -12
gov|saying|an|4-7|	4-7 17
gov|saying|an|8+|	4-7 6
gov|saying|an|false|	false 18	true 10
gov|saying|an|	first 17	some 9
gov|saying|aos|2-3|	4-7 10
gov|saying|aos|false|	false 12
gov|saying|aos|	first 12
gov|saying|ao|1|	2-3 12
gov|saying|ao|2-3|	2-3 -15
gov|saying|ao|4-7|	1 -13
gov|saying|ao|	all -20	first 10	none -6
gov|saying|après|false|	false 8
gov|saying|as|1|	4-7 17
gov|saying|as|4-7|	2-3 15
gov|saying|as|8+|	1 -18	2-3 -16
gov|saying|as|	all -21	none -8
gov|saying|as|false|	false -7
gov|saying|as|true|	false -8
gov|saying|at|4-7|	2-3 16
gov|saying|at|false|	false 15
gov|saying|at|	none 25	some 10
gov|saying|auf|4-7|	2-3 8
gov|saying|auf|false|	false 9
gov|saying|auf|true|	false -6
gov|saying|au|1|	2-3 -6
gov|saying|au|false|	false -15
gov|saying|au|	none -12
gov|saying|a|1|	2-3 25	4-7 18	8+ 14
gov|saying|a|2-3|	1 -14	4-7 29	8+ 11
gov|saying|a|4-7|	1 -17
gov|saying|a|8+|	1 -14	4-7 7	8+ 25
gov|saying|a|false|	true -8
gov|saying|a|	none -13	some 18	titled 6
gov|saying|a|true|	false -13
gov|saying|because|4-7|	8+ 11
gov|saying|because|false|	false 20
gov|saying|because|	none 22
gov|saying|because|true|	false 19
gov|saying|bei|false|	false -8
gov|saying|bei|	first 11
gov|saying|bij|4-7|	2-3 -12
gov|saying|bij|	first -10	none -12
gov|saying|by|4-7|	4-7 13	8+ 9
gov|saying|by|8+|	4-7 19	8+ 21
gov|saying|by|false|	false 26
gov|saying|by|	first 23	none 11
gov|saying|by|true|	false -14
gov|saying|che|1|	4-7 9
gov|saying|che|2-3|	2-3 17	4-7 -8
gov|saying|che|4-7|	2-3 25	4-7 28
gov|saying|che|8+|	4-7 20
gov|saying|che|false|	false 21
gov|saying|che|	none 8
gov|saying|come|2-3|	4-7 19
gov|saying|come|false|	false 11
gov|saying|come|	none 20
gov|saying|com|4-7|	4-7 12
gov|saying|com|false|	false 19
gov|saying|com|	first 12	none 18
gov|saying|con|4-7|	4-7 -15	8+ 9
gov|saying|con|	all-one 14	first -15
gov|saying|d'|	none 14
gov|saying|d'|true|	false 10
gov|saying|dai|false|	false -17
gov|saying|dans|4-7|	2-3 7
gov|saying|dans|	all -12	none 11
gov|saying|dans|false|	false 6	true 11
gov|saying|dass|4-7|	2-3 9
gov|saying|dass|false|	false 9
gov|saying|dass|	none 9
gov|saying|dat|1|	1 -14
gov|saying|dat|2-3|	1 16	2-3 9	4-7 20
gov|saying|dat|4-7|	1 -9	2-3 27	4-7 7	8+ 9
gov|saying|dat|8+|	2-3 16
gov|saying|dat|false|	false -6
gov|saying|dat|	first 6	none 21
gov|saying|dat|true|	false 24
gov|saying|da|2-3|	8+ 19
gov|saying|da|8+|	4-7 13
gov|saying|da|	first 19	none -6
gov|saying|dell’|8+|	4-7 13
gov|saying|dell’|false|	false 13
gov|saying|dell’|	none 17
gov|saying|del|4-7|	4-7 16
gov|saying|del|false|	false -10
gov|saying|del|	first 10
gov|saying|del|true|	false 9
gov|saying|desde|4-7|	2-3 -6	4-7 12
gov|saying|desde|false|	false 14
gov|saying|desde|	first 12	none 15
gov|saying|desde|true|	false 9
gov|saying|de|1|	4-7 27
gov|saying|de|2-3|	1 -13	2-3 -9	8+ 7
gov|saying|de|4-7|	1 -13	8+ 10
gov|saying|de|8+|	1 8	2-3 -17	4-7 21	8+ 6
gov|saying|de|	all-one -17	first 10	none -12
gov|saying|de|false|	true -11
gov|saying|de|true|	false -15
gov|saying|di|1|	1 10	4-7 18
gov|saying|di|2-3|	2-3 14	4-7 19
gov|saying|di|4-7|	1 -25	4-7 -6	8+ 9
gov|saying|di|8+|	4-7 19	8+ 15
gov|saying|di|false|	false 6
gov|saying|di|	first -12	none 13
gov|saying|di|true|	false 15
gov|saying|dos|8+|	2-3 -11
gov|saying|dos|false|	false -11
gov|saying|dos|	none -10
gov|saying|do|8+|	2-3 -16
gov|saying|do|false|	false 6
gov|saying|do|	none 10
gov|saying|do|true|	false -10
gov|saying|d’|2-3|	4-7 20
gov|saying|d’|4-7|	2-3 -14	4-7 25
gov|saying|em|1|	1 21	4-7 16
gov|saying|em|4-7|	4-7 10
gov|saying|em|8+|	4-7 9
gov|saying|em|false|	false 8
gov|saying|em|	first 12
gov|saying|em|true|	false 9
gov|saying|en|2-3|	2-3 -13	4-7 -8
gov|saying|en|4-7|	1 -11	2-3 -6	4-7 25	8+ 15
gov|saying|en|8+|	2-3 17	4-7 14
gov|saying|en|	all -12	all-one 13	first 20	none -14
gov|saying|en|true|	false -20
gov|saying|for|1|	2-3 23
gov|saying|for|4-7|	1 11	2-3 -8	4-7 20
gov|saying|for|8+|	4-7 18	8+ 15
gov|saying|for|	all-one -9	none 31	some 11
gov|saying|for|false|	false 22
gov|saying|for|true|	false 23
gov|saying|from|4-7|	4-7 17
gov|saying|from|false|	false 12
gov|saying|from|	none 19
gov|saying|if|false|	false 21
gov|saying|if|	none 18
gov|saying|im|1|	2-3 -13
gov|saying|im|	all -13	some 20
gov|saying|im|false|	false -15
gov|saying|into|4-7|	4-7 15
gov|saying|into|false|	false 16
gov|saying|into|	none 21
gov|saying|in|1|	2-3 -15
gov|saying|in|2-3|	2-3 -10	4-7 20
gov|saying|in|4-7|	2-3 -6	4-7 26	8+ 30
gov|saying|in|8+|	1 21	2-3 11	4-7 -9	8+ 19
gov|saying|in|	all -34	all-one -11	none 12	some 18
gov|saying|in|false|	true 13
gov|saying|in|true|	false -14
gov|saying|met|	none -16
gov|saying|met|true|	false -15
gov|saying|mit|4-7|	2-3 -7	8+ 11
gov|saying|mit|8+|	4-7 14
gov|saying|mit|false|	false -13
gov|saying|mit|	some 19
gov|saying|nach|4-7|	4-7 10
gov|saying|nach|false|	false 18
gov|saying|nach|	most 10
gov|saying|nas|4-7|	4-7 6
gov|saying|nas|false|	false 12
gov|saying|nas|	first 12
gov|saying|na|4-7|	4-7 18
gov|saying|na|	none -10
gov|saying|na|true|	false -13
gov|saying|none|0|	4-7 -8
gov|saying|none|1|	1 -10	2-3 9	4-7 28	8+ 16
gov|saying|none|2-3|	1 -14	2-3 22	4-7 20	8+ 41
gov|saying|none|4-7|	1 8	2-3 7	4-7 14	8+ 31
gov|saying|none|8+|	4-7 22	8+ 14
gov|saying|none|	all-one 9	first -6	most 22	none 8	some 13	titled 13
gov|saying|none|false|	false 11	true -8
gov|saying|none|true|	true 12
gov|saying|numa|false|	false 14
gov|saying|numa|	none 14
gov|saying|of|1|	2-3 8	4-7 -9
gov|saying|of|2-3|	8+ 8
gov|saying|of|4-7|	2-3 -11	4-7 13
gov|saying|of|8+|	1 10	4-7 21	8+ 21
gov|saying|of|	all-one 9	first -7	some 21
gov|saying|of|false|	false -11	true 10
gov|saying|of|true|	false 9	true 20
gov|saying|onder|4-7|	2-3 -12
gov|saying|onder|	first -14
gov|saying|onder|true|	false -15
gov|saying|on|1|	2-3 -15
gov|saying|on|2-3|	4-7 -6	8+ 18
gov|saying|on|4-7|	2-3 -19	4-7 9	8+ 20
gov|saying|on|8+|	1 8	4-7 7	8+ 13
gov|saying|on|	all -31	all-one -29	first 13	none 11	some 8
gov|saying|on|false|	false -24	true 14
gov|saying|on|true|	false -8
gov|saying|op|false|	false 8
gov|saying|op|	first 14
gov|saying|out|4-7|	4-7 21
gov|saying|out|false|	false -8
gov|saying|out|	none -8
gov|saying|para|4-7|	4-7 13
gov|saying|para|8+|	4-7 12
gov|saying|para|false|	false 15
gov|saying|para|true|	false -6
gov|saying|par|8+|	2-3 -9
gov|saying|par|	first 7
gov|saying|par|true|	false -10
gov|saying|pela|false|	false 7
gov|saying|per|2-3|	2-3 21
gov|saying|per|4-7|	4-7 18
gov|saying|per|	all-one -9	first 16	none 15
gov|saying|per|true|	false 20
gov|saying|por|4-7|	4-7 22
gov|saying|por|	all-one -10	first 8	none -15
gov|saying|por|false|	false -7
gov|saying|pour|4-7|	4-7 19
gov|saying|pour|	none -8
gov|saying|pour|true|	false -8
gov|saying|qu'|4-7|	4-7 14
gov|saying|qu'|false|	false 10
gov|saying|qu'|	none 14
gov|saying|qu'|true|	false 14
gov|saying|que|1|	4-7 18	8+ 6
gov|saying|que|2-3|	1 -7	8+ 17
gov|saying|que|4-7|	1 36	2-3 9	4-7 37	8+ 18
gov|saying|que|8+|	1 15	2-3 13	4-7 -9	8+ 6
gov|saying|que|	all-one -9	first -6	none 11	some 15
gov|saying|que|false|	false 6	true -11
gov|saying|que|true|	false 15	true -12
gov|saying|qu’|2-3|	4-7 7
gov|saying|qu’|4-7|	2-3 16	4-7 12
gov|saying|qu’|false|	false 24
gov|saying|qu’|	none 29
gov|saying|qu’|true|	false 14
gov|saying|selon|false|	false -11
gov|saying|senza|false|	false 7
gov|saying|senza|	none 7
gov|saying|se|false|	false -7
gov|saying|se|	first 10	none -16
gov|saying|se|true|	false 11
gov|saying|since|false|	false 19
gov|saying|since|	none 19
gov|saying|sinds|4-7|	2-3 -6
gov|saying|sinds|true|	false -6
gov|saying|sin|2-3|	4-7 16
gov|saying|sin|false|	false 13
gov|saying|sin|	first 11
gov|saying|si|false|	false 13
gov|saying|sur|4-7|	2-3 19	4-7 -7
gov|saying|sur|false|	false -10
gov|saying|sur|	first -10	none 19
gov|saying|su|	first 10
gov|saying|tegen|8+|	4-7 13
gov|saying|tegen|false|	false 11
gov|saying|tegen|	first 11
gov|saying|than|4-7|	4-7 20
gov|saying|than|false|	false 12
gov|saying|than|	none 14
gov|saying|that|1|	1 -13	4-7 31	8+ 17
gov|saying|that|2-3|	2-3 -10	8+ 29
gov|saying|that|4-7|	1 -6	2-3 37	4-7 55	8+ 27
gov|saying|that|8+|	2-3 42	8+ 27
gov|saying|that|	all 6	all-one -11	most 14	none 13	some 32
gov|saying|that|false|	false 10	true 12
gov|saying|that|true|	false 12
gov|saying|to|1|	1 10	4-7 20	8+ 15
gov|saying|to|2-3|	8+ 24
gov|saying|to|4-7|	2-3 8	4-7 9	8+ 17
gov|saying|to|8+|	1 13	2-3 14	4-7 26	8+ 15
gov|saying|to|	all -17	all-one 8	first 6	none 23	some 20
gov|saying|to|false|	false 33	true 20
gov|saying|to|true|	false -14	true 24
gov|saying|um|false|	false -11
gov|saying|under|4-7|	2-3 -23
gov|saying|under|	all -20	first -8
gov|saying|under|false|	false -16
gov|saying|van|1|	1 17	2-3 27	4-7 14
gov|saying|van|4-7|	2-3 -6	8+ 10
gov|saying|van|8+|	2-3 11
gov|saying|van|false|	false 16	true 12
gov|saying|van|	first -6	none 20
gov|saying|von|1|	1 14	2-3 16	4-7 6
gov|saying|von|2-3|	2-3 22	4-7 21
gov|saying|von|4-7|	2-3 11	4-7 8
gov|saying|von|8+|	2-3 -7
gov|saying|von|	all 17	all-one 8	first 13	some 23
gov|saying|von|false|	false 24
gov|saying|von|true|	false 9
gov|saying|voor|1|	2-3 21
gov|saying|voor|4-7|	2-3 8
gov|saying|voor|false|	false -12
gov|saying|vor|2-3|	4-7 7
gov|saying|vor|false|	false 11
gov|saying|vor|	first 8	most 17
gov|saying|vor|true|	false 15
gov|saying|what|	none 17
gov|saying|where|	none 9
gov|saying|whether|4-7|	4-7 19
gov|saying|whether|false|	false 26
gov|saying|whether|	none -11
gov|saying|whether|true|	false -18
gov|saying|while|false|	false 17
gov|saying|while|	none 14
gov|saying|with|4-7|	1 7	8+ 15
gov|saying|with|8+|	4-7 -6
gov|saying|with|	all -6	all-one 18	first -7	none -14
gov|saying|with|false|	false -12
gov|saying|with|true|	false -22	true 22
gov|saying|zu|4-7|	4-7 16
gov|saying|zu|8+|	4-7 13
gov|saying|zu|	first -6	most 15
gov|saying|à|2-3|	1 14	2-3 15	4-7 20
gov|saying|à|4-7|	4-7 -12	8+ 8
gov|saying|à|8+|	4-7 10
gov|saying|à|false|	false 29
gov|saying|à|	first 12	none -7
gov|saying|à|true|	false -15
gov|saying|über|	all 8
gov|say|0|	1 -16	2-3 -19	4-7 -14
gov|say|1|	1 8	2-3 11	4-7 37	8+ 23
gov|say|2-3|	1 13	2-3 13	4-7 16	8+ 24
gov|say|4-7|	1 11	2-3 -18	4-7 48	8+ 32
gov|say|8+|	2-3 16	8+ 25
gov|say|	about 18	after -16	as -30	at 15	because 21	by 22	for -21	if 15	into 16	none 27	of -18	on -33	that 35	whether -18	while 15	with -10
gov|say|base|	auxiliary -7	none -36
gov|say|participle|	none 17
gov|say|past|	also 16	auxiliary 29	be -10	later 20	none 24
gov|say|present|	none -10
gov|schließen|	none 7
gov|schließen|past|	none 7
gov|schreiben|4-7|	4-7 14
gov|schreiben|8+|	4-7 8
gov|schreiben|	an 10	none -13
gov|schreiben|past|	none -11
gov|schrijven|2-3|	2-3 -7
gov|schrijven|4-7|	1 -18	2-3 13
gov|schrijven|	voor -9
gov|scrivere|0|	2-3 -16	4-7 -10
gov|scrivere|2-3|	4-7 18
gov|scrivere|4-7|	2-3 -9	4-7 -12	8+ 7
gov|scrivere|	che 21	di -11	none -19
gov|scrivere|past|	auxiliary -15	none 12
gov|scusare|present|	auxiliary 12
gov|seek|0|	2-3 19
gov|seek|base|	auxiliary 17
gov|seek|	none 20
gov|see|0|	2-3 25	4-7 12
gov|see|1|	2-3 6
gov|see|2-3|	4-7 -18
gov|see|base|	none -10
gov|see|	none 13
gov|see|past|	none 17
gov|see|present|	none 24
gov|segnalare|	none 17
gov|sehen|2-3|	4-7 8
gov|sehen|	none 11
gov|sehen|past|	none 11
gov|señalar|	none 14
gov|shout|	none 19
gov|show|0|	2-3 -20
gov|show|1|	4-7 14
gov|show|4-7|	2-3 -7
gov|show|8+|	2-3 -7
gov|show|base|	auxiliary -19	none -13
gov|show|	none -13	to -14
gov|show|participle|	none 7
gov|show|present|	none 10
gov|sign|0|	4-7 16
gov|sign|1|	1 -18
gov|sign|	as -21	that 14
gov|sign|base|	not 12
gov|sign|present|	none -21
gov|sing|0|	4-7 -22
gov|sing|4-7|	2-3 12
gov|sing|8+|	2-3 -22
gov|sing|base|	none -22
gov|sing|	none -33
gov|sing|participle|	none -29
gov|sing|past|	none -18
gov|soltar|	none 12
gov|soltar|past|	none 17
gov|sorrir|	none 11
gov|sorrir|past|	none 11
gov|sostenere|2-3|	2-3 -10
gov|sostenere|4-7|	2-3 13
gov|sostenere|	che 13	none -10
gov|sostenere|past|	none -6
gov|sostener|2-3|	2-3 11	4-7 11
gov|sostener|4-7|	2-3 14
gov|sostener|8+|	4-7 7
gov|sostener|	de 17	que 16
gov|sostener|past|	none 24
gov|souligner|	que 11
gov|soupirer|	none 12
gov|sourire|	none -10
gov|sourire|past|	none -10
gov|souri|1|	4-7 10
gov|souri|	none 10
gov|souri|past|	auxiliary 10
gov|soutenir|2-3|	4-7 17
gov|soutenir|	none 11
gov|soutenir|past|	none 10
gov|souvenir|	d’ 17
gov|souvenir|past|	none 17
gov|speak|1|	4-7 -11
gov|speak|past|	none 27
gov|speak|present|	none -8
gov|spiegare|	none 13
gov|spiegare|past|	none 14
gov|sprechen|1|	1 14	2-3 16	4-7 6
gov|sprechen|2-3|	1 -6	2-3 22	4-7 21
gov|sprechen|4-7|	2-3 12	4-7 7
gov|sprechen|past|	none 19
gov|sprechen|	von 19
gov|spreken|1|	2-3 27	4-7 14
gov|spreken|2-3|	4-7 18	8+ 9
gov|spreken|past|	none 9
gov|spreken|	van 11
gov|staan|0|	1 -13
gov|staan|1|	2-3 -10
gov|staan|2-3|	2-3 12
gov|staan|4-7|	2-3 -8
gov|staan|8+|	4-7 -6
gov|staan|	als -7	none -19	onder -11	van -6
gov|staan|past|	er -11	none -14
gov|state|1|	4-7 19	8+ 14
gov|state|4-7|	2-3 -12	4-7 14	8+ 14
gov|state|base|	none 6
gov|state|	none -7	that 26
gov|state|participle|	none 9
gov|state|past|	none 19
gov|state|present|	none 7
gov|stehen|1|	1 -17
gov|stehen|2-3|	2-3 17
gov|stehen|4-7|	4-7 -8
gov|stehen|	none -10
gov|stehen|past|	darauf -18
gov|stellen|4-7|	2-3 -12
gov|stellen|past|	none -11
gov|sturen|past|	none -7
gov|subject|celui-ci|saying|present|	4-7 13
gov|subject|ela|saying|	1 15	4-7 10
gov|subject|ela|saying|past|	4-7 16	8+ 13
gov|subject|ele|judging|	2-3 12
gov|subject|ele|judging|past|	4-7 12
gov|subject|ele|saying|	2-3 -9	4-7 12
gov|subject|ele|saying|past|	2-3 14	4-7 14
gov|subject|ele|saying|present|	8+ 16
gov|subject|ella|saying|	1 13
gov|subject|ella|saying|past|	2-3 6
gov|subject|elle|judging|	1 17
gov|subject|elle|judging|present|	2-3 -7
gov|subject|elle|saying|	0 8	2-3 15	4-7 20	8+ 14
gov|subject|elle|saying|past|	1 -16	2-3 22	4-7 27	8+ 12
gov|subject|elle|saying|present|	4-7 24	8+ 13
gov|subject|elle|thinking|	0 7
gov|subject|elle|thinking|past|	4-7 7
gov|subject|er|judging|past|	2-3 -18
gov|subject|er|saying|	1 8	2-3 15	4-7 9	8+ -14
gov|subject|er|saying|past|	1 6	2-3 -7	4-7 24
gov|subject|er|saying|present|	4-7 23
gov|subject|es|saying|	2-3 8	4-7 -11
gov|subject|es|saying|past|	2-3 -7	8+ 8
gov|subject|he|judging|	4-7 20	8+ 7
gov|subject|he|judging|base|	2-3 15
gov|subject|he|judging|participle|	2-3 16
gov|subject|he|judging|past|	1 8	2-3 23	4-7 6	8+ 17
gov|subject|he|judging|present|	1 -11	4-7 -18
gov|subject|he|saying|	1 30	2-3 25	4-7 28
gov|subject|he|saying|base|	1 -17	2-3 16	4-7 15
gov|subject|he|saying|participle|	2-3 16	4-7 18	8+ 13
gov|subject|he|saying|past|	1 -7	2-3 39	4-7 50	8+ 24
gov|subject|he|saying|present|	2-3 8	4-7 22	8+ 21
gov|subject|he|thinking|	0 -23	1 20	2-3 14	4-7 29
gov|subject|he|thinking|base|	4-7 17
gov|subject|he|thinking|participle|	1 -22
gov|subject|he|thinking|past|	1 8	4-7 20	8+ 13
gov|subject|he|thinking|present|	2-3 18	4-7 14
gov|subject|hij|saying|	2-3 12	4-7 -6
gov|subject|hij|saying|past|	1 8	4-7 9
gov|subject|il|saying|	0 10	1 -13	4-7 30	8+ 7
gov|subject|il|saying|past|	1 18	2-3 -11
gov|subject|il|saying|present|	4-7 9
gov|subject|it|judging|	1 -21	2-3 7	4-7 -24	8+ -16
gov|subject|it|judging|past|	1 -8	2-3 -10	4-7 26
gov|subject|it|judging|present|	2-3 -20
gov|subject|it|saying|	0 -22	1 6	2-3 -7	8+ 14
gov|subject|it|saying|past|	1 24	2-3 20	4-7 18	8+ 23
gov|subject|it|saying|present|	2-3 -22	4-7 -29	8+ 18
gov|subject|it|thinking|	4-7 -13
gov|subject|it|thinking|past|	2-3 -15	4-7 17
gov|subject|i|saying|	0 13	1 12
gov|subject|i|thinking|base|	1 -21
gov|subject|lei|saying|	0 12	2-3 15	4-7 8
gov|subject|lei|saying|past|	4-7 15
gov|subject|name|judging|	0 -27	1 17	2-3 -12	4-7 -17	8+ -18
gov|subject|name|judging|base|	1 -30	4-7 -8
gov|subject|name|judging|participle|	2-3 -8
gov|subject|name|judging|past|	1 9	2-3 -21	4-7 40	8+ 19
gov|subject|name|judging|present|	1 7	4-7 21
gov|subject|name|saying|	0 -6	1 6	2-3 -9
gov|subject|name|saying|base|	1 -18	2-3 11	8+ 21
gov|subject|name|saying|participle|	2-3 -14	8+ 17
gov|subject|name|saying|past|	1 -26	8+ 33
gov|subject|name|saying|present|	1 12	4-7 -7	8+ 13
gov|subject|name|thinking|	1 20	2-3 -18	8+ -13
gov|subject|name|thinking|base|	1 -18	2-3 -27
gov|subject|name|thinking|past|	4-7 18
gov|subject|none|judging|	0 -21	1 17	2-3 -9	4-7 15	8+ 12
gov|subject|none|judging|base|	2-3 9
gov|subject|none|judging|participle|	1 -7
gov|subject|none|judging|past|	1 7	4-7 -6
gov|subject|none|judging|present|	2-3 -15
gov|subject|none|saying|	0 -15	1 7	2-3 18	4-7 25	8+ 21
gov|subject|none|saying|base|	8+ 18
gov|subject|none|saying|participle|	8+ 15
gov|subject|none|saying|past|	1 8
gov|subject|none|saying|present|	1 -14	2-3 22	4-7 21	8+ 15
gov|subject|none|thinking|	2-3 13	8+ 12
gov|subject|none|thinking|past|	1 -10	8+ 13
gov|subject|none|thinking|present|	2-3 -15
gov|subject|noun|judging|	0 -22	1 6	2-3 21	8+ 17
gov|subject|noun|judging|base|	1 -26	4-7 9	8+ 16
gov|subject|noun|judging|participle|	1 29	2-3 26	4-7 24	8+ 17
gov|subject|noun|judging|past|	4-7 19	8+ 18
gov|subject|noun|judging|present|	2-3 -10	4-7 17	8+ 15
gov|subject|noun|saying|	0 -14	1 11	4-7 30
gov|subject|noun|saying|base|	4-7 32	8+ 26
gov|subject|noun|saying|participle|	2-3 14	4-7 10	8+ 37
gov|subject|noun|saying|past|	1 -8	2-3 11	4-7 8	8+ 10
gov|subject|noun|saying|present|	1 -17	2-3 12
gov|subject|noun|thinking|	0 17	1 22	2-3 12	8+ 14
gov|subject|noun|thinking|base|	1 24	8+ 23
gov|subject|noun|thinking|participle|	1 15	2-3 22	8+ 18
gov|subject|noun|thinking|past|	1 13	2-3 -18	4-7 26	8+ 26
gov|subject|noun|thinking|present|	1 12	2-3 14	4-7 18	8+ -12
gov|subject|on|judging|	1 -24
gov|subject|on|judging|present|	4-7 10
gov|subject|on|saying|	0 -10	2-3 14	4-7 -12
gov|subject|on|saying|past|	1 -10	4-7 -19
gov|subject|on|saying|present|	2-3 18	4-7 23
gov|subject|organisation|judging|	0 13	1 15	2-3 20	8+ 15
gov|subject|organisation|judging|past|	1 19	2-3 10	4-7 6	8+ 13
gov|subject|organisation|judging|present|	1 16	4-7 30
gov|subject|organisation|saying|	0 12	1 15	4-7 -16	8+ -19
gov|subject|organisation|saying|base|	2-3 -12
gov|subject|organisation|saying|participle|	4-7 25	8+ 22
gov|subject|organisation|saying|past|	1 -26	2-3 -10	4-7 55	8+ 25
gov|subject|organisation|saying|present|	1 12	2-3 14	8+ 20
gov|subject|organisation|thinking|	1 13
gov|subject|organisation|thinking|past|	1 -23	4-7 11
gov|subject|person|judging|	0 29	2-3 27	4-7 19	8+ 8
gov|subject|person|judging|base|	1 6	4-7 13
gov|subject|person|judging|participle|	1 19	2-3 33	4-7 16	8+ 15
gov|subject|person|judging|past|	1 11	2-3 23	4-7 24	8+ 17
gov|subject|person|judging|present|	1 -6	2-3 8	4-7 28	8+ 14
gov|subject|person|saying|	0 23	1 -14	4-7 17
gov|subject|person|saying|base|	1 -6	2-3 -13	4-7 20	8+ 20
gov|subject|person|saying|participle|	1 25	2-3 13	4-7 15	8+ 20
gov|subject|person|saying|past|	1 22	4-7 14	8+ 29
gov|subject|person|saying|present|	2-3 -16	4-7 10	8+ 37
gov|subject|person|thinking|base|	2-3 6
gov|subject|person|thinking|past|	1 -8	2-3 13	4-7 23	8+ 18
gov|subject|person|thinking|present|	1 -29	4-7 19
gov|subject|place|judging|	0 20	2-3 12	4-7 -19
gov|subject|place|judging|past|	2-3 15	4-7 16
gov|subject|place|saying|	0 12	1 23	2-3 -15
gov|subject|place|saying|past|	1 24	2-3 -19	8+ 10
gov|subject|place|saying|present|	4-7 21	8+ 17
gov|subject|she|judging|	1 25	2-3 21	4-7 34	8+ 17
gov|subject|she|judging|past|	1 12	2-3 36	4-7 31	8+ 17
gov|subject|she|saying|	0 25	1 34	2-3 17	4-7 -21	8+ 35
gov|subject|she|saying|base|	4-7 -9
gov|subject|she|saying|participle|	4-7 19	8+ 10
gov|subject|she|saying|past|	1 26	2-3 -14	4-7 20	8+ 31
gov|subject|she|saying|present|	4-7 28	8+ 19
gov|subject|she|thinking|	4-7 -15
gov|subject|she|thinking|past|	4-7 17	8+ 14
gov|subject|sie|judging|	2-3 17
gov|subject|sie|saying|	1 9	2-3 12	4-7 19
gov|subject|sie|saying|past|	4-7 19
gov|subject|sie|saying|present|	2-3 13
gov|subject|they|judging|	0 -7	1 8	8+ -6
gov|subject|they|judging|base|	2-3 -30
gov|subject|they|judging|past|	1 7
gov|subject|they|saying|	0 -8	1 -14	2-3 -13	4-7 22
gov|subject|they|saying|base|	4-7 15	8+ 21
gov|subject|they|saying|past|	1 -24	4-7 -10	8+ 17
gov|subject|you|saying|	4-7 -19
gov|subject|you|saying|past|	1 -19
gov|subject|you|thinking|	1 -17	2-3 -17	4-7 -16
gov|subject|you|thinking|base|	2-3 -24
gov|subject|ze|judging|	1 15
gov|subject|ze|saying|	2-3 12	4-7 -8
gov|subject|ze|saying|past|	1 8	2-3 -7	4-7 8
gov|subject|zij|saying|past|	2-3 -7	4-7 -8
gov|sublinhar|	a 15
gov|subrayar|past|	none 14
gov|subrayar|	que 18
gov|sugerir|past|	none 13
gov|suggest|4-7|	2-3 17
gov|suggest|	none 17
gov|suggest|participle|	none 8
gov|suggest|past|	none 18
gov|support|base|	none 14
gov|support|	none -6
gov|support|present|	none -11
gov|sustentar|	a 15	que 11
gov|sustentar|present|	none 17
gov|tachar|	de 20
gov|tachar|past|	none 17
gov|tag|	none -20
gov|tag|past|	none -20
gov|talk|2-3|	2-3 -12
gov|talk|base|	none -18
gov|talk|	none -11	of -19
gov|talk|present|	none 6
gov|teilen|	mit -13
gov|teilen|past|	none -12
gov|tell|0|	2-3 -7
gov|tell|1|	4-7 22
gov|tell|2-3|	1 -11	2-3 -11	4-7 39	8+ 39
gov|tell|4-7|	8+ 22
gov|tell|8+|	2-3 25	4-7 37	8+ 19
gov|tell|	at 17	by 11	for 17	none -9	on 16	that -7	to 33
gov|tell|participle|	none 28
gov|tell|past|	auxiliary 25	be -29	none 11
gov|temere|	none 13
gov|temere|past|	none 13
gov|tempérer|	none 10
gov|tempérer|past|	none 10
gov|testify|past|	none 12
gov|text|base|	none 14
gov|text|	none 9
gov|thank|2-3|	2-3 17	4-7 11
gov|thank|	for 7	none 25
gov|thank|past|	none 10
gov|thinking|0|false|false|	some 12
gov|thinking|0|false|true|	none 16
gov|thinking|1|false|false|	first 13	none 24	some 12
gov|thinking|2-3|false|false|	all -22	first 23	some 8
gov|thinking|2-3|false|true|	first 8
gov|thinking|4-7|false|false|	all 14	all-one 6	first 11	some 10
gov|thinking|4-7|true|false|	all -24	first -13	none -6	some 14
gov|thinking|8+|false|false|	all -8	first 15
gov|thinking|8+|true|false|	all-one 8
gov|thinking|about|	none 14
gov|thinking|as|2-3|	2-3 -21
gov|thinking|as|4-7|	2-3 -9
gov|thinking|as|false|	false -9	true -20
gov|thinking|as|	none -16
gov|thinking|a|	none 18
gov|thinking|a|true|	false 18
gov|thinking|because|false|	false -13
gov|thinking|because|	none -12
gov|thinking|con|false|	false -12
gov|thinking|dat|2-3|	4-7 10
gov|thinking|dat|	none 12
gov|thinking|dat|true|	false 10
gov|thinking|for|4-7|	1 -6
gov|thinking|in|false|	false 20
gov|thinking|in|	none 16
gov|thinking|none|0|	1 -8	4-7 28	8+ 23
gov|thinking|none|1|	1 -13	2-3 7	4-7 22	8+ 20
gov|thinking|none|2-3|	1 9	2-3 -17	4-7 6	8+ 22
gov|thinking|none|4-7|	1 11	2-3 -9	8+ 13
gov|thinking|none|8+|	1 -23
gov|thinking|none|	all-one 6	first 6	none -8	some -7
gov|thinking|none|false|	true 16
gov|thinking|none|true|	false -8	true -24
gov|thinking|of|4-7|	2-3 -6
gov|thinking|of|false|	false -15
gov|thinking|of|	none -10
gov|thinking|on|4-7|	2-3 15
gov|thinking|on|	none 6
gov|thinking|on|true|	false 16
gov|thinking|over|	none -9
gov|thinking|over|true|	false -8
gov|thinking|that|1|	1 -17	8+ 12
gov|thinking|that|2-3|	8+ 14
gov|thinking|that|4-7|	2-3 -13	8+ 17
gov|thinking|that|8+|	4-7 16
gov|thinking|that|false|	false 26	true -17
gov|thinking|that|	some 12
gov|thinking|that|true|	false -10
gov|thinking|to|1|	1 16	2-3 16
gov|thinking|to|4-7|	1 13	2-3 -9
gov|thinking|to|	all 10	none 13
gov|thinking|to|false|	false 10	true 19
gov|thinking|under|false|	false -21
gov|thinking|with|false|	false 14
gov|thinking|with|	none 21
gov|think|4-7|	2-3 22
gov|think|	none 21
gov|think|past|	none 31
gov|think|present|	none -7
gov|tildar|	de 9
gov|tildar|past|	none 9
gov|title|0|	2-3 -21	4-7 -17
gov|title|base|	none -20
gov|title|	none -31
gov|title|past|	be -15	none -29
gov|tonen|1|	2-3 22
gov|tonen|	none 23
gov|tonen|past|	none 23
gov|treat|	none 21
gov|treat|participle|	none 21
gov|trouver|2-3|	1 23
gov|trouver|4-7|	1 -7
gov|trouver|	none 23
gov|trouver|present|	none 26
gov|try|2-3|	1 -20
gov|try|participle|	none 9
gov|tweet|1|	8+ 18
gov|tweet|2-3|	8+ 15
gov|tweet|past|	none 6
gov|tweet|	that 21
gov|téléphoner|	none 13
gov|urge|2-3|	2-3 18	8+ 20
gov|urge|4-7|	2-3 20	8+ 14
gov|urge|	none 18	to 29
gov|urge|past|	none 28
gov|urge|present|	none 21
gov|use|2-3|	1 -19	2-3 -8
gov|use|8+|	1 -19	8+ 17
gov|use|	about -19	none -12	to 16
gov|use|base|	none -6
gov|use|participle|	none 8
gov|use|past|	be 17	none -18	not -25
gov|verkünden|	none -14
gov|verkünden|past|	none -14
gov|verlauten|	none 16
gov|verraten|	none 6
gov|verraten|past|	none 6
gov|versichern|past|	none 7
gov|versprechen|	none -16
gov|versprechen|past|	none -16
gov|ver|0|	1 11
gov|ver|2-3|	2-3 17
gov|ver|	none 14
gov|ver|past|	none 23
gov|view|	with -21
gov|vinden|2-3|	4-7 18
gov|vinden|4-7|	4-7 9
gov|vinden|	dat 14
gov|vinden|past|	daarentegen 15
gov|voir|0|	4-7 6
gov|voir|2-3|	4-7 6
gov|voir|	none 20
gov|voir|past|	none 20
gov|volere|	con -12
gov|volere|past|	none -12
gov|vote|4-7|	1 7	8+ 16
gov|vote|base|	none -13
gov|vote|	none 15	to 6
gov|vote|present|	none 17
gov|vouloir|0|	2-3 9
gov|vouloir|2-3|	1 -11
gov|vouloir|	none -11
gov|vouloir|past|	none -7
gov|vow|past|	none 17
gov|vow|	that 14	to 19
gov|waarschuwen|past|	none 19
gov|want|0|	2-3 9	4-7 18
gov|want|4-7|	2-3 18
gov|want|base|	auxiliary -10	none -13
gov|want|	none -6	to 20
gov|want|past|	none 20
gov|want|present|	none 20
gov|warnen|2-3|	4-7 7
gov|warnen|past|	none 18
gov|warnen|present|	none 11
gov|warnen|	vor 19
gov|warn|1|	4-7 25	8+ 18
gov|warn|2-3|	2-3 -10	8+ 18
gov|warn|4-7|	2-3 20	4-7 14	8+ 13
gov|warn|	none 16	of 14	that 13
gov|warn|participle|	none -15
gov|warn|past|	none 15
gov|warn|present|	none 11
gov|weisen|	none 12
gov|weisen|past|	none 17
gov|welcome|0|	4-7 12
gov|welcome|	none 12
gov|welcome|past|	none 19
gov|werfen|4-7|	2-3 12
gov|werfen|	none -10	vor 17
gov|widersprechen|1|	4-7 11	8+ 7
gov|widersprechen|	none 14
gov|widersprechen|past|	none 14
gov|wijzen|	none 12
gov|wijzen|past|	none 16
gov|willen|	none -15
gov|willen|past|	none -15
gov|worry|	that 17
gov|write|0|	2-3 -21
gov|write|1|	2-3 -19	4-7 29	8+ 38
gov|write|2-3|	1 6	2-3 -7	4-7 32	8+ 19
gov|write|4-7|	1 -28	2-3 -10	8+ -6
gov|write|8+|	1 -14	8+ 19
gov|write|base|	none -29
gov|write|	in -17	of -27	that 9	to 15
gov|würdigen|	als 15
gov|würdigen|past|	none 16
gov|yell|	none 25
gov|yell|past|	auxiliary 6
gov|zeggen|4-7|	2-3 -9	4-7 17
gov|zeggen|8+|	4-7 12
gov|zeggen|	dat 22	met -13	van 11
gov|zeigen|1|	1 17	2-3 10
gov|zeigen|	none 22
gov|zeigen|past|	none 19
gov|zien|4-7|	4-7 15
gov|zien|	none 16
gov|zien|past|	none 17
gov|zitieren|	mit 15	none -8
gov|zitieren|present|	none 7
gov|äußern|past|	none 14
gov|écrire|8+|	4-7 -9
gov|écrire|	none -16
gov|écrire|past|	auxiliary -18	none 19
gov|évoquer|1|	4-7 11
gov|évoquer|2-3|	4-7 17
gov|évoquer|4-7|	2-3 18
gov|évoquer|	none 31	pour 18
gov|évoquer|past|	auxiliary 17
gov|évoquer|present|	none 33
headline|true|	2-3 -13	8+ 22
head|"|	2-3 -8
head|'|	1 15	8+ 17
head|,|	4-7 21
head|plain|,coordinator|	1 -15
head|plain|,determiner|	1 18
head|plain|,quote|	1 -9
head|plain|,verb-saying|	4-7 18
head|plain|,word|	2-3 6
head|plain|,|	2-3 10	4-7 34
head|plain|	: 33	all -24	all-one -21	auxiliary 10	determiner -28	possessive -14	preposition -19	pronoun 14	some 18	start -24	stop 12	subordinator -16	that -20	verb-thinking 18	word -7
head|plain|:|	1 -16	2-3 -16	4-7 11	8+ 20
head|plain|;|	2-3 15
head|plain|adverb|	1 -17
head|plain|all-one|	1 -10	2-3 -21	4-7 -8
head|plain|all|	2-3 -22	4-7 -13
head|plain|auxiliary|	1 -12	2-3 -10
head|plain|capital|	1 -30	2-3 -25
head|plain|coordinator|	2-3 -27
head|plain|determiner|	2-3 -9
head|plain|end|	1 12	2-3 14	4-7 8	8+ 6
head|plain|first|	1 -9	2-3 -16	4-7 11	8+ 21
head|plain|none|	2-3 -9	4-7 12
head|plain|preposition|	1 -20	2-3 -17
head|plain|some|	2-3 15	4-7 19
head|plain|subordinator|	1 9	2-3 6
head|plain|that|	2-3 -16
head|plain|verb-judging|	1 -18	2-3 -18
head|plain|verb-saying|	1 -10	2-3 -33
head|plain|word|	1 -14	2-3 -16	4-7 -6
head|titled|	: 9	all-one -10	auxiliary 9	determiner 7	first 26	none 14	possessive 18	start -8	subordinator -10	verb-saying 11	word -11
head|titled|:|	4-7 6	8+ 10
head|titled|all-one|	1 -19	2-3 6
head|titled|all|	8+ 10
head|titled|auxiliary|	1 -10
head|titled|end|	4-7 6	8+ 13
head|titled|first|	2-3 -8	4-7 21	8+ 17
head|titled|none|	1 10	2-3 13	4-7 -6
head|titled|preposition|	2-3 9
head|titled|stop|	2-3 10	4-7 8
head|upper|	, 16	: 14	first 21	most 6
head|upper|all-one|	1 -6
head|upper|all|	4-7 17
head|upper|end|	4-7 26	8+ 8
head|upper|first|	4-7 22	8+ 8
head|upper|most|	4-7 6
head|«|	1 -8	8+ 13
head|»|	1 -8	4-7 7
head|‘|	1 -7	4-7 11	8+ 14
head|“|	1 -8	2-3 -14	4-7 9	8+ 8
head|„|	2-3 -17	4-7 23
in-noun|false|false|1|	first 8	none -10	titled 10
in-noun|false|false|2-3|	upper 20
in-noun|false|false|4-7|	all -21	all-one -8	most -8	none 22	some 18	titled 10	upper 26
in-noun|false|false|8+|	most 23	none 18	some 29	titled 17	upper 8
in-noun|false|true|1|	all-one -14	first -12
in-noun|false|true|2-3|	all-one -9	first 18	some 12	titled -14
in-noun|false|true|4-7|	all-one -19	first 25	most 31	none 10
in-noun|false|true|8+|	first 18	most 18	some 18
in-noun|true|false|1|	all-one -10	first -14	none -6
in-noun|true|false|2-3|	all -24	all-one -13	first -14	titled 9
in-noun|true|false|4-7|	all -11	all-one -13	first -26	most -7	none 15	some 15
in-noun|true|false|8+|	none 41	some 22
in-noun|true|true|1|	all-one 14	none 8	titled -15
in-noun|true|true|2-3|	all-one -7	first -9	none 6	titled 13
in-noun|true|true|4-7|	all -27	most -6	none 29	some 8
in-noun|true|true|8+|	first -7	none 23
intro-follow|%|stop|	4-7 13
intro-follow|'|pronoun|	2-3 -17
intro-follow|(|)|	1 7
intro-follow|(|,|	4-7 -21
intro-follow|)|end|	8+ 13
intro-follow|,|(|	2-3 -14
intro-follow|,|)|	2-3 6
intro-follow|,|,auxiliary|	1 -11	2-3 -19
intro-follow|,|,coordinator|	1 -14	2-3 -12
intro-follow|,|,determiner|	2-3 -13
intro-follow|,|,quote|	1 -10
intro-follow|,|,that|	1 -10	2-3 -19
intro-follow|,|,word|	1 -11	2-3 -6	4-7 -18
intro-follow|,|,|	1 -24	2-3 -24	4-7 -16
intro-follow|,|-|	4-7 11
intro-follow|,|;|	2-3 -7
intro-follow|,|auxiliary|	2-3 -18	4-7 -19
intro-follow|,|capital|	2-3 10	4-7 21	8+ 25
intro-follow|,|coordinator|	1 -37	2-3 -21	8+ 17
intro-follow|,|determiner|	2-3 -10	8+ 28
intro-follow|,|end|	1 26	2-3 32	4-7 15	8+ 33
intro-follow|,|preposition|	1 -8	2-3 8	4-7 19	8+ 9
intro-follow|,|pronoun|	4-7 16	8+ 26
intro-follow|,|quote|	2-3 -7
intro-follow|,|stop|	2-3 20	4-7 25
intro-follow|,|that|	2-3 -18
intro-follow|,|verb-saying|	4-7 15	8+ 14
intro-follow|,|word|	1 -21	2-3 -17	4-7 -10
intro-follow|,|—|	4-7 14
intro-follow|-|stop|	8+ 14
intro-follow|:|(|	2-3 -11	8+ 18
intro-follow|:|+|	4-7 14
intro-follow|:|,auxiliary|	4-7 12
intro-follow|:|,verb-judging|	8+ 17
intro-follow|:|,verb-saying|	2-3 25	4-7 36	8+ 13
intro-follow|:|,word|	2-3 6
intro-follow|:|,|	1 -23	2-3 -29	4-7 -22
intro-follow|:|[|	8+ 14
intro-follow|:|auxiliary|	2-3 -11
intro-follow|:|capital|	1 20	4-7 36	8+ 29
intro-follow|:|coordinator|	2-3 -6
intro-follow|:|determiner|	4-7 19	8+ 29
intro-follow|:|end|	1 8	2-3 24	4-7 44	8+ 46
intro-follow|:|preposition|	2-3 16	4-7 14	8+ 23
intro-follow|:|pronoun|	2-3 15	4-7 25	8+ 27
intro-follow|:|quote|	4-7 16
intro-follow|:|stop|	1 -15	2-3 -13	4-7 -7	8+ -20
intro-follow|:|verb-saying|	8+ 23
intro-follow|;|,preposition|	4-7 14
intro-follow|adverb|,preposition|	2-3 -12
intro-follow|adverb|,verb-judging|	2-3 10
intro-follow|adverb|,|	2-3 12
intro-follow|adverb|:|	2-3 17
intro-follow|adverb|auxiliary|	4-7 14
intro-follow|adverb|coordinator|	1 6
intro-follow|adverb|end|	2-3 17	8+ 21
intro-follow|adverb|preposition|	1 17	2-3 9
intro-follow|adverb|stop|	2-3 -19	4-7 -14
intro-follow|adverb|word|	1 -21
intro-follow|auxiliary|,auxiliary|	2-3 13	4-7 15
intro-follow|auxiliary|,determiner|	2-3 -13
intro-follow|auxiliary|,preposition|	1 12	2-3 -16
intro-follow|auxiliary|,verb-saying|	2-3 -7	4-7 12
intro-follow|auxiliary|,word|	4-7 7
intro-follow|auxiliary|,|	1 16	2-3 20	4-7 42	8+ 15
intro-follow|auxiliary|;|	2-3 -14
intro-follow|auxiliary|adverb|	4-7 18
intro-follow|auxiliary|capital|	4-7 26	8+ 14
intro-follow|auxiliary|coordinator|	4-7 -12	8+ 16
intro-follow|auxiliary|determiner|	4-7 30	8+ 13
intro-follow|auxiliary|end|	8+ 16
intro-follow|auxiliary|preposition|	1 29	2-3 37	8+ 28
intro-follow|auxiliary|pronoun|	1 -8	2-3 -16	4-7 22	8+ 19
intro-follow|auxiliary|stop|	1 -12	2-3 21	8+ 31
intro-follow|auxiliary|subordinator|	1 18	2-3 29	4-7 15
intro-follow|auxiliary|that|	1 15	2-3 20
intro-follow|auxiliary|verb-saying|	4-7 19
intro-follow|auxiliary|word|	1 12	4-7 25
intro-follow|capital|,determiner|	1 -16	2-3 -9
intro-follow|capital|,preposition|	2-3 -7
intro-follow|capital|,verb-saying|	2-3 -13	4-7 6
intro-follow|capital|,word|	1 -14	2-3 13
intro-follow|capital|,|	4-7 25
intro-follow|capital|;|	2-3 -13
intro-follow|capital|[|	8+ 20
intro-follow|capital|auxiliary|	1 -8	2-3 -25	4-7 -19
intro-follow|capital|capital|	1 -15	8+ 20
intro-follow|capital|coordinator|	1 12	4-7 18
intro-follow|capital|determiner|	4-7 15
intro-follow|capital|end|	2-3 8	4-7 11
intro-follow|capital|preposition|	1 -21	2-3 -14	8+ 15
intro-follow|capital|pronoun|	2-3 -17	8+ 18
intro-follow|capital|stop|	8+ 17
intro-follow|capital|subordinator|	4-7 18
intro-follow|capital|verb-judging|	1 -11	2-3 -8
intro-follow|capital|verb-saying|	1 -14
intro-follow|capital|word|	1 -6	2-3 14	4-7 -10
intro-follow|coordinator|,word|	1 -8
intro-follow|coordinator|,|	2-3 14
intro-follow|coordinator|auxiliary|	1 -8
intro-follow|coordinator|capital|	2-3 -9	4-7 -12
intro-follow|coordinator|coordinator|	2-3 -22
intro-follow|coordinator|determiner|	1 -19	2-3 -13
intro-follow|coordinator|end|	2-3 13	4-7 -7	8+ 22
intro-follow|coordinator|preposition|	1 12	4-7 -11
intro-follow|coordinator|pronoun|	4-7 18
intro-follow|coordinator|stop|	1 -32	4-7 36	8+ 20
intro-follow|coordinator|verb-saying|	1 7
intro-follow|coordinator|word|	1 -13
intro-follow|determiner|,auxiliary|	2-3 -13
intro-follow|determiner|,coordinator|	1 16	2-3 10
intro-follow|determiner|,determiner|	2-3 -19
intro-follow|determiner|,preposition|	2-3 -18
intro-follow|determiner|,verb-saying|	1 -25
intro-follow|determiner|,word|	1 -29	2-3 -15
intro-follow|determiner|,|	1 -28	2-3 -40
intro-follow|determiner|-|	1 18
intro-follow|determiner|:|	2-3 -17
intro-follow|determiner|;|	1 11
intro-follow|determiner|auxiliary|	1 -19
intro-follow|determiner|coordinator|	1 13	4-7 25
intro-follow|determiner|determiner|	1 8
intro-follow|determiner|end|	1 -12	2-3 21	4-7 27	8+ 22
intro-follow|determiner|preposition|	1 8	2-3 8
intro-follow|determiner|pronoun|	4-7 -16
intro-follow|determiner|stop|	2-3 -18	4-7 17	8+ 19
intro-follow|determiner|subordinator|	1 -17	2-3 -18
intro-follow|determiner|that|	2-3 12
intro-follow|determiner|verb-judging|	1 -18	2-3 -6
intro-follow|determiner|verb-saying|	2-3 -13
intro-follow|determiner|word|	1 11	2-3 8	4-7 -13
intro-follow|possessive|auxiliary|	2-3 10
intro-follow|possessive|end|	2-3 -23	4-7 18	8+ 14
intro-follow|possessive|quote|	4-7 -12
intro-follow|possessive|word|	2-3 13	4-7 -14
intro-follow|preposition|(|	2-3 -22
intro-follow|preposition|,adverb|	2-3 -8
intro-follow|preposition|,auxiliary|	1 -19	2-3 -22
intro-follow|preposition|,capital|	2-3 -7	4-7 -14
intro-follow|preposition|,coordinator|	1 -17
intro-follow|preposition|,determiner|	1 -14	4-7 -14
intro-follow|preposition|,preposition|	2-3 7	4-7 14
intro-follow|preposition|,pronoun|	2-3 -11
intro-follow|preposition|,that|	1 -13	2-3 -14
intro-follow|preposition|,verb-saying|	1 -15	2-3 -19	4-7 -9
intro-follow|preposition|,word|	1 -16	2-3 -24	4-7 -17
intro-follow|preposition|,|	1 -17	2-3 -15	4-7 -14
intro-follow|preposition|:|	1 -13	4-7 -15
intro-follow|preposition|;|	1 13	4-7 17
intro-follow|preposition|adverb|	2-3 19
intro-follow|preposition|auxiliary|	1 6	2-3 -12	4-7 19
intro-follow|preposition|capital|	4-7 13	8+ -10
intro-follow|preposition|coordinator|	1 -14	4-7 28	8+ 14
intro-follow|preposition|determiner|	1 10	4-7 -17	8+ 18
intro-follow|preposition|end|	1 -8	2-3 -13	4-7 16	8+ 26
intro-follow|preposition|preposition|	1 -21	4-7 22
intro-follow|preposition|pronoun|	1 7	2-3 -18	8+ 13
intro-follow|preposition|stop|	4-7 13	8+ 29
intro-follow|preposition|subordinator|	1 -9	2-3 -9	4-7 20	8+ 15
intro-follow|preposition|that|	1 -30
intro-follow|preposition|verb-judging|	1 12
intro-follow|preposition|verb-saying|	1 6
intro-follow|pronoun|,word|	2-3 17
intro-follow|pronoun|,|	2-3 11
intro-follow|pronoun|auxiliary|	2-3 9
intro-follow|pronoun|coordinator|	2-3 -11	4-7 12
intro-follow|pronoun|determiner|	2-3 20	4-7 21
intro-follow|pronoun|end|	2-3 42	4-7 25	8+ 12
intro-follow|pronoun|preposition|	2-3 -22	4-7 -8
intro-follow|pronoun|pronoun|	4-7 24
intro-follow|pronoun|stop|	1 -11	2-3 -6	4-7 37	8+ 26
intro-follow|pronoun|subordinator|	2-3 21
intro-follow|pronoun|verb-judging|	2-3 7
intro-follow|pronoun|word|	1 24	2-3 13	4-7 11
intro-follow|quote|,verb-saying|	4-7 14
intro-follow|quote|coordinator|	1 -10	2-3 -6
intro-follow|quote|determiner|	4-7 11	8+ 14
intro-follow|quote|end|	4-7 33	8+ 27
intro-follow|quote|pronoun|	4-7 12
intro-follow|quote|stop|	4-7 10
intro-follow|start|'|	8+ 11
intro-follow|start|(|	2-3 -17
intro-follow|start|,auxiliary|	2-3 14	4-7 24	8+ 11
intro-follow|start|,pronoun|	4-7 24	8+ 13
intro-follow|start|,quote|	1 -7
intro-follow|start|,verb-judging|	4-7 11	8+ 8
intro-follow|start|,verb-saying|	1 20	2-3 26	4-7 26	8+ 7
intro-follow|start|,verb-thinking|	8+ 8
intro-follow|start|,word|	4-7 10	8+ 29
intro-follow|start|,|	2-3 -6	4-7 23
intro-follow|start|:|	1 -9	4-7 20	8+ 20
intro-follow|start|auxiliary|	1 -29	2-3 -20
intro-follow|start|capital|	1 -21	4-7 43	8+ 18
intro-follow|start|determiner|	1 18	4-7 17	8+ 26
intro-follow|start|end|	1 6	2-3 11	4-7 14	8+ 35
intro-follow|start|preposition|	2-3 -16	8+ 20
intro-follow|start|pronoun|	1 26	2-3 21	4-7 44	8+ 16
intro-follow|start|stop|	4-7 24	8+ 24
intro-follow|start|subordinator|	2-3 -18	8+ 17
intro-follow|start|that|	8+ 19
intro-follow|start|verb-judging|	2-3 -16
intro-follow|start|verb-saying|	1 22	2-3 18	4-7 31	8+ 16
intro-follow|start|word|	1 -15	4-7 -7	8+ 36
intro-follow|start|–|	2-3 12
intro-follow|start|—|	2-3 18	4-7 -8	8+ 29
intro-follow|stop|(|	8+ 17
intro-follow|stop|,auxiliary|	1 20	2-3 32	4-7 39	8+ 9
intro-follow|stop|,determiner|	4-7 22	8+ 18
intro-follow|stop|,preposition|	2-3 -9
intro-follow|stop|,pronoun|	2-3 15	4-7 36	8+ 12
intro-follow|stop|,verb-judging|	4-7 25	8+ 11
intro-follow|stop|,verb-saying|	1 32	2-3 52	4-7 9	8+ 9
intro-follow|stop|,verb-thinking|	4-7 21	8+ 14
intro-follow|stop|,word|	1 23	2-3 11	8+ 15
intro-follow|stop|,|	2-3 -19	4-7 25
intro-follow|stop|auxiliary|	2-3 -18	8+ 19
intro-follow|stop|capital|	1 17	2-3 33	4-7 36	8+ 17
intro-follow|stop|coordinator|	8+ 11
intro-follow|stop|determiner|	1 -10	2-3 18	4-7 27	8+ 20
intro-follow|stop|end|	2-3 38	4-7 65	8+ 18
intro-follow|stop|preposition|	4-7 14	8+ 22
intro-follow|stop|pronoun|	1 25	2-3 13	4-7 35	8+ 16
intro-follow|stop|quote|	4-7 28
intro-follow|stop|stop|	1 24	2-3 6	4-7 7	8+ 14
intro-follow|stop|subordinator|	8+ 22
intro-follow|stop|that|	8+ 12
intro-follow|stop|verb-saying|	1 26	2-3 31	4-7 33	8+ 16
intro-follow|stop|word|	1 -23	2-3 -13	8+ 22
intro-follow|stop|—|	4-7 -11
intro-follow|subordinator|,word|	1 -19	2-3 -14
intro-follow|subordinator|,|	1 -12	2-3 -13
intro-follow|subordinator|auxiliary|	1 -22
intro-follow|subordinator|capital|	2-3 -25	4-7 16
intro-follow|subordinator|coordinator|	1 23	2-3 38	4-7 16
intro-follow|subordinator|determiner|	2-3 -6
intro-follow|subordinator|end|	2-3 -9	8+ 31
intro-follow|subordinator|preposition|	1 -13	2-3 -10	4-7 18
intro-follow|subordinator|pronoun|	8+ 13
intro-follow|subordinator|stop|	1 11	4-7 9	8+ 31
intro-follow|subordinator|subordinator|	4-7 21
intro-follow|subordinator|verb-judging|	2-3 -17
intro-follow|subordinator|word|	1 -10	2-3 -27
intro-follow|that|auxiliary|	1 -9	2-3 -9
intro-follow|that|capital|	8+ 16
intro-follow|that|coordinator|	4-7 13	8+ 15
intro-follow|that|determiner|	8+ 16
intro-follow|that|end|	1 15	2-3 -19	4-7 18	8+ 21
intro-follow|that|preposition|	4-7 13	8+ 14
intro-follow|that|pronoun|	4-7 15
intro-follow|that|stop|	2-3 34	4-7 40	8+ 10
intro-follow|that|subordinator|	8+ 17
intro-follow|that|word|	1 -27	2-3 16
intro-follow|verb-judging|(|	4-7 -18
intro-follow|verb-judging|,auxiliary|	1 -8
intro-follow|verb-judging|,verb-saying|	2-3 -8
intro-follow|verb-judging|,word|	1 -8	2-3 -11
intro-follow|verb-judging|,|	1 -23	2-3 12	4-7 -7
intro-follow|verb-judging|:|	2-3 -21
intro-follow|verb-judging|;|	4-7 16
intro-follow|verb-judging|auxiliary|	2-3 -30
intro-follow|verb-judging|capital|	2-3 10
intro-follow|verb-judging|coordinator|	4-7 -8
intro-follow|verb-judging|determiner|	2-3 -12	4-7 10
intro-follow|verb-judging|end|	2-3 -19	4-7 22
intro-follow|verb-judging|preposition|	1 -36	4-7 14
intro-follow|verb-judging|pronoun|	1 -6	2-3 11	4-7 -11
intro-follow|verb-judging|stop|	1 19	2-3 -8	4-7 20	8+ 13
intro-follow|verb-judging|subordinator|	2-3 17
intro-follow|verb-judging|verb-saying|	1 -6	2-3 7
intro-follow|verb-judging|word|	1 21	2-3 -24	4-7 -6
intro-follow|verb-saying|,auxiliary|	2-3 -13
intro-follow|verb-saying|,preposition|	1 -10
intro-follow|verb-saying|,word|	1 -25	2-3 -21
intro-follow|verb-saying|,|	2-3 -24
intro-follow|verb-saying|:|	4-7 7
intro-follow|verb-saying|;|	1 -19	2-3 9
intro-follow|verb-saying|auxiliary|	2-3 11	4-7 15
intro-follow|verb-saying|capital|	2-3 -11
intro-follow|verb-saying|coordinator|	1 9	2-3 11	4-7 10
intro-follow|verb-saying|determiner|	1 -13	2-3 6	4-7 -15
intro-follow|verb-saying|end|	2-3 21	4-7 -12	8+ -6
intro-follow|verb-saying|preposition|	1 23	2-3 17	4-7 18	8+ 18
intro-follow|verb-saying|stop|	4-7 7	8+ 27
intro-follow|verb-saying|that|	2-3 -21
intro-follow|verb-saying|verb-saying|	2-3 -21
intro-follow|verb-saying|word|	1 -17	2-3 -11	4-7 8
intro-follow|verb-thinking|,|	1 -18	2-3 -13
intro-follow|verb-thinking|auxiliary|	1 -10
intro-follow|verb-thinking|capital|	4-7 12
intro-follow|verb-thinking|coordinator|	1 -12
intro-follow|verb-thinking|end|	2-3 -12	4-7 21	8+ 12
intro-follow|verb-thinking|preposition|	1 7	2-3 24
intro-follow|verb-thinking|stop|	1 -10	2-3 23	4-7 28	8+ 15
intro-follow|verb-thinking|subordinator|	4-7 19
intro-follow|word|(|	2-3 -14
intro-follow|word|,adverb|	1 11
intro-follow|word|,auxiliary|	1 -21	2-3 -15	4-7 11
intro-follow|word|,coordinator|	2-3 -13	4-7 13
intro-follow|word|,determiner|	1 -17
intro-follow|word|,preposition|	1 -20	2-3 -24
intro-follow|word|,pronoun|	1 -9	2-3 -12	4-7 -12
intro-follow|word|,quote|	2-3 -7
intro-follow|word|,subordinator|	1 11	2-3 13
intro-follow|word|,that|	1 -18	2-3 -13	4-7 -8
intro-follow|word|,verb-saying|	8+ 13
intro-follow|word|,word|	2-3 -6	4-7 -17	8+ 12
intro-follow|word|,|	1 -30	4-7 24
intro-follow|word|-|	4-7 15
intro-follow|word|:|	1 -9	2-3 -13
intro-follow|word|;|	1 -13	2-3 -12	4-7 21
intro-follow|word|adverb|	1 -26	2-3 9	4-7 -10
intro-follow|word|auxiliary|	2-3 6	4-7 -24
intro-follow|word|capital|	1 22	4-7 20	8+ 27
intro-follow|word|coordinator|	1 19	2-3 11	4-7 9	8+ 12
intro-follow|word|determiner|	1 11	4-7 -8	8+ 18
intro-follow|word|end|	1 -22	4-7 -22	8+ 37
intro-follow|word|preposition|	1 9	2-3 -11	8+ 18
intro-follow|word|pronoun|	1 -30	2-3 18	4-7 6
intro-follow|word|quote|	1 -17
intro-follow|word|stop|	1 -7	2-3 13	4-7 7	8+ 28
intro-follow|word|subordinator|	1 -10	4-7 22
intro-follow|word|that|	1 -16
intro-follow|word|verb-judging|	1 -22	2-3 -9
intro-follow|word|verb-saying|	1 -32
intro-follow|word|word|	1 -6	4-7 18
intro-follow|—|end|	2-3 13	8+ 11
intro-follow|—|—|	2-3 9
intro-follow|’|stop|	2-3 18
intro|	' -17	) 14	- -10	; 9	coordinator -6	possessive -13	preposition -10	pronoun 6	quote 8	start 12	stop 25	subordinator -8	verb-judging -7	verb-saying -10	word -13	– -8	— 8
in|first|=aan|	4-7 14	first 6
in|first|=abbiamo|	4-7 11	8+ 20	first 16
in|first|=about|	2-3 16	4-7 27	first 20	none 21
in|first|=after|	2-3 24	8+ 15	first 20
in|first|=ai|	8+ 13	first 13
in|first|=alle|	4-7 16	first 11
in|first|=all|	4-7 23	8+ 20	first 20
in|first|=als|	4-7 22	8+ 13	first 27	some 9
in|first|=al|	8+ 9	first 7
in|first|=am|	4-7 -12	first 18
in|first|=and|	2-3 16	4-7 43	8+ 25	first 32	none 39	some 10
in|first|=another|	8+ 20	first 18
in|first|=any|	2-3 19	4-7 16	8+ 11	first 8	none 22
in|first|=an|	2-3 28	4-7 13	8+ 22	first -7	none 42	some 14
in|first|=après|	8+ 7	first 7
in|first|=aquele|	first 7
in|first|=are|	4-7 19	8+ 17	first -13	none 19
in|first|=as|	4-7 -11	8+ 20	first -14	some 13
in|first|=at|	2-3 20	4-7 28	8+ 21	first 25	none 27
in|first|=até|	2-3 13	none 13
in|first|=auf|	4-7 12
in|first|=aus|	2-3 10	4-7 6	all-one 10
in|first|=au|	4-7 16	8+ 11	none 16
in|first|=avant|	2-3 16	4-7 17	8+ 8	first 8	none 23
in|first|=avec|	2-3 24	4-7 21	8+ 6	first 7	none 34
in|first|=a|	2-3 -6	8+ 17	all -22	first -19	none 17	titled -6
in|first|=because|	4-7 18	8+ 19	first 17	none 20	some 9
in|first|=been|	none 16
in|first|=before|	2-3 9	8+ 19	none 21
in|first|=beim|	4-7 10
in|first|=being|	4-7 12
in|first|=bei|	2-3 11	8+ 10	first 12
in|first|=beyond|	2-3 22	none 22
in|first|=be|	2-3 -18	4-7 -15	8+ 9	first -16	none -14
in|first|=bij|	8+ 11	first 10
in|first|=bis|	2-3 -8	4-7 6	none -10	some 12
in|first|=both|	4-7 11	8+ 10	first 12	none -15
in|first|=but|	4-7 28	8+ 19	first 32	none 17	some 13
in|first|=by|	2-3 21	4-7 18	8+ 16	first 20	none 22
in|first|=cada|	8+ 11	first 10
in|first|=cannot|	4-7 20	none 22
in|first|=can|	4-7 16	8+ 14	first 13
in|first|=ce|	4-7 23	8+ 23	first 31
in|first|=chaque|	8+ 12	first 12
in|first|=chez|	8+ 6	first 6
in|first|=che|	4-7 22	none 22
in|first|=ci|	8+ 8
in|first|=come|	2-3 -9	4-7 11	first 13	none -10
in|first|=comme|	8+ 12	first 6
in|first|=como|	2-3 21	none 24
in|first|=com|	2-3 -9	4-7 25	8+ 12	first 13
in|first|=con|	2-3 6	4-7 10	8+ 18	first 33	none 9
in|first|=could|	4-7 24	8+ 17	first 16	none 20
in|first|=cuando|	8+ 19	first 23
in|first|=dans|	2-3 15	4-7 -12	8+ 11	first 18	none -12
in|first|=dass|	4-7 7	first 6
in|first|=das|	2-3 -7	4-7 14	8+ 10	all 7	first 13	most 10
in|first|=dat|	2-3 14	4-7 16	8+ 10	first 24	none 10
in|first|=da|	4-7 21	8+ 17	first 14
in|first|=del|	4-7 14
in|first|=den|	2-3 -8	4-7 9	all-one -8	first 9
in|first|=depuis|	2-3 16
in|first|=der|	4-7 -7	8+ 21	first 15	most -13
in|first|=desde|	8+ 12	first 14	none 10
in|first|=des|	2-3 -10	4-7 28	8+ 8	first 8	none 16
in|first|=deux|	2-3 9	first 8
in|first|=de|	2-3 -22	8+ 14	all -10	all-one -11	none -10
in|first|=did|	2-3 12	4-7 17	8+ 18	first 20
in|first|=die|	2-3 -18	4-7 6	8+ 9	all -7	all-one -19	first 14	none 18	some 16
in|first|=dit|	8+ 16	first 8
in|first|=di|	2-3 12	4-7 13	first 21	none 14
in|first|=does|	8+ 23	first 21
in|first|=don't|	first 18
in|first|=don’t|	8+ 17	first 19
in|first|=dos|	none 13
in|first|=down|	4-7 -13
in|first|=do|	4-7 17	8+ 22	first 18	none 17
in|first|=drei|	first 6
in|first|=drie|	first 7
in|first|=due|	4-7 20	first 9
in|first|=du|	first -8
in|first|=dès|	2-3 13	none 13
in|first|=een|	2-3 13	4-7 11	8+ 18	all-one 6	none 22
in|first|=einem|	some 6
in|first|=einer|	4-7 6
in|first|=eine|	2-3 16	4-7 12	8+ 9	first 9	most 7	some 19
in|first|=ein|	2-3 8	4-7 22	8+ 13	all 16	first 14	most 11
in|first|=ela|	2-3 6	8+ 14	first 9
in|first|=eles|	8+ 14	first 14
in|first|=ele|	4-7 8	8+ 12	first 16
in|first|=elke|	8+ 9	first 9
in|first|=ella|	8+ 6	first 6
in|first|=elle|	4-7 20	8+ 6	first 19
in|first|=el|	2-3 -19	4-7 -11	8+ 8	all-one -13	first 15	none -22	some -9	titled 16
in|first|=em|	4-7 12	8+ 18	first 21
in|first|=entre|	4-7 -13	none -13
in|first|=en|	4-7 36	8+ 8	first 19	some 16
in|first|=eram|	first 7
in|first|=eran|	first 10
in|first|=era|	2-3 13	4-7 13	8+ 15	first 14	none 13
in|first|=er|	2-3 -8	first -6
in|first|=esse|	8+ 6	first 6
in|first|=estava|	4-7 9	first 7
in|first|=este|	first 8
in|first|=están|	first 11
in|first|=está|	4-7 16	8+ 7	first 12	none 17
in|first|=estão|	8+ 8	first 8
in|first|=es|	2-3 17	4-7 23	8+ 11	first 27	none 18
in|first|=eu|	4-7 15	8+ 18	first 17
in|first|=every|	2-3 -11	4-7 22	8+ 17	first 19	none -10	some 18
in|first|=except|	8+ 15	none 21
in|first|=e|	2-3 10	4-7 29	8+ 26	first 13	none 36	some 9
in|first|=fait|	2-3 -12	none -8
in|first|=fa|	4-7 26	none 21
in|first|=foi|	4-7 14	8+ 6	first 15	none 16
in|first|=foram|	2-3 13
in|first|=for|	2-3 28	4-7 -11	8+ 16	first 23	none 8
in|first|=four|	8+ 14	first 14
in|first|=from|	4-7 18	8+ 13	first 13	none -11
in|first|=fue|	first 7
in|first|=für|	4-7 -8	first -8
in|first|=geen|	2-3 21	4-7 20	first 18	none 22
in|first|=hanno|	8+ 12	first 15
in|first|=hasta|	4-7 16	none 16
in|first|=has|	4-7 20	8+ 22	none 27	some 15
in|first|=have|	4-7 17	8+ 13	none 19
in|first|=havia|	8+ 15	first 15
in|first|=having|	8+ 13	first 12
in|first|=ha|	2-3 12	4-7 24	8+ 8	first 18	none 16
in|first|=he'll|	first 10
in|first|=he's|	2-3 16	4-7 17	8+ 15	first 25
in|first|=heeft|	4-7 8	first 8
in|first|=hemos|	4-7 11	first 12
in|first|=her|	4-7 19	first 12
in|first|=het|	2-3 -16	4-7 -10	8+ 17	all-one -14	first -8	none -10
in|first|=he|	4-7 43	8+ 21	first 46	none -17
in|first|=he’s|	4-7 15	8+ 19	first 19
in|first|=hij|	2-3 6	4-7 16	8+ 9	first 16
in|first|=his|	4-7 13	8+ 20	first 18
in|first|=how|	4-7 16	8+ 19	first 18
in|first|=ho|	4-7 21	8+ 9	first 24
in|first|=há|	2-3 12	4-7 18	8+ 6	first 20
in|first|=i'd|	4-7 14	8+ 20	first 19
in|first|=i'll|	4-7 16	8+ 15	first 17
in|first|=i'm|	4-7 23	8+ 16	first 6
in|first|=i've|	4-7 18	8+ 21	first 25
in|first|=ich|	2-3 -6	4-7 31	8+ 7	titled 10
in|first|=if|	4-7 36	8+ 27	first 33	none 13
in|first|=ihr|	4-7 7	first 7
in|first|=ik|	2-3 21	8+ 12	none 19
in|first|=ils|	4-7 25	8+ 10	first 25
in|first|=il|	2-3 -21	8+ 16	all-one -13	none -6	titled -7
in|first|=im|	4-7 13	first 7
in|first|=in|	4-7 9	8+ 25	all -17	first 13	most 9	none 20	some 21
in|first|=io|	8+ 12	first 17	none 18
in|first|=ist|	2-3 16	4-7 11
in|first|=is|	8+ 27	first 15	none -8	some 10
in|first|=it's|	2-3 21	8+ 17	all 17	first 10
in|first|=its|	none 11
in|first|=it|	2-3 34	4-7 44	8+ 25	first 45	none 24
in|first|=it’s|	2-3 29	4-7 34	8+ 19	first 37
in|first|=i|	2-3 -7	4-7 12	8+ 24	all -12	first 27	none -18	some -14	titled 21
in|first|=i’d|	4-7 23	8+ 12	first 26
in|first|=i’ll|	8+ 14	first -9
in|first|=i’m|	4-7 25	titled 18
in|first|=i’ve|	4-7 16	8+ 18	first 20
in|first|=jamais|	2-3 16	4-7 14	none 17
in|first|=je|	2-3 10	4-7 24	8+ 10	first 23
in|first|=keine|	2-3 16
in|first|=kein|	4-7 15	some 14
in|first|=las|	4-7 21	8+ 6	none 16
in|first|=la|	2-3 -24	4-7 -12	8+ 15	all -17	all-one -23	none -11	some -25	titled -9
in|first|=lei|	4-7 9	first 16
in|first|=les|	2-3 11	4-7 -14	8+ 8	first -10	none 13	titled -6
in|first|=le|	2-3 -19	4-7 -26	8+ 18	all -16	all-one -24	none -24	some -9	titled 8
in|first|=like|	2-3 22	4-7 20	8+ 22	first 12	none 28
in|first|=los|	4-7 -11	8+ 6	all -8	all-one -18	first -16	none 10
in|first|=lo|	8+ 7	most 11	none 10
in|first|=lui|	4-7 6
in|first|=maar|	4-7 30	8+ 11	first 29	none 8
in|first|=mais|	4-7 9	first 12	none 9
in|first|=mai|	2-3 12	first 13
in|first|=many|	8+ 20	first 18
in|first|=man|	4-7 18	8+ 8	first 23
in|first|=mas|	4-7 14	first 9	none 12
in|first|=may|	4-7 15	none 14
in|first|=ma|	4-7 24	8+ 11	first 22
in|first|=meine|	first 15
in|first|=mein|	4-7 9	8+ 7	first 10
in|first|=mes|	4-7 10	first 10
in|first|=met|	2-3 -8	4-7 24	8+ 9	first 21	none -7
in|first|=meu|	8+ 22	first 22
in|first|=me|	2-3 14	4-7 6	8+ 19	first 7	none 13
in|first|=mia|	8+ 6	first 14
in|first|=mijn|	4-7 36	8+ 13	first 19
in|first|=minha|	8+ 6	first 7
in|first|=mio|	4-7 9	8+ 8	first 9
in|first|=mis|	first 18
in|first|=mit|	2-3 22	4-7 -10	all -12	all-one 20	some 12
in|first|=mi|	4-7 18	8+ 15	first 20
in|first|=mon|	4-7 11	8+ 9	first 10
in|first|=most|	4-7 15	8+ 17	first 19
in|first|=my|	2-3 -18	8+ 20	all -19	all-one -15	first 19
in|first|=nach|	4-7 16	first 12	some 13
in|first|=na|	2-3 17	8+ 16	first 12	none 15
in|first|=neither|	4-7 18	first 18
in|first|=nei|	none 12
in|first|=nella|	4-7 15	none 15
in|first|=nel|	8+ 7	first 7
in|first|=nem|	2-3 -11	4-7 13	first -9	most 8
in|first|=never|	2-3 -24	4-7 25	all -24	none 22
in|first|=ne|	4-7 20	8+ 7	first 12	none 22	some 9
in|first|=nicht|	4-7 15	none 25	some -8
in|first|=niet|	2-3 15	4-7 26	none 24
in|first|=nine|	all -16
in|first|=ni|	4-7 21	8+ 8	first 10	none 7
in|first|=noi|	4-7 -7	8+ 6
in|first|=non|	4-7 38	8+ 17	first 23
in|first|=nos|	4-7 22	8+ 10	first 16
in|first|=not|	4-7 44	8+ 21	first 30	none 13	some 18	titled 16
in|first|=nous|	2-3 9	4-7 20	8+ 8	first 16
in|first|=no|	1 17	2-3 -9	8+ 15	all-one -19	some 11	titled 10
in|first|=nunca|	4-7 -14	first -13
in|first|=não|	4-7 32	8+ 20	none 30	titled 7
in|first|=né|	4-7 20
in|first|=off|	all-one -15
in|first|=of|	4-7 10	8+ 14	first 15	none 14
in|first|=ogni|	4-7 8	first 9
in|first|=ohne|	2-3 17	4-7 20	first 18	most 6	some 17
in|first|=omdat|	8+ 16	first 16
in|first|=om|	none 15
in|first|=once|	8+ 21	first 20
in|first|=one|	4-7 19	8+ 18	first 24	none 19
in|first|=on|	2-3 -12	8+ 17	none -13	titled 12
in|first|=op|	2-3 11	4-7 16	first 17	none 11
in|first|=os|	2-3 -16	4-7 15	8+ 8	all-one -15	first 13	none -8
in|first|=our|	8+ 17
in|first|=ou|	8+ 6	first 6
in|first|=over|	8+ 9	first 8
in|first|=o|	2-3 -24	4-7 -9	8+ 17	all -11	all-one -19	first 24	none -27
in|first|=où|	4-7 17	none 17
in|first|=para|	2-3 18	4-7 26	8+ 9	first 12	none 30
in|first|=par|	none 14
in|first|=pas|	2-3 14	4-7 18	first 14	none 16
in|first|=pelo|	4-7 7	first 6
in|first|=pendant|	8+ 8	first 6
in|first|=pero|	4-7 21	first 10	none 21
in|first|=per|	2-3 13	4-7 -7	8+ 6	first -10	none 17
in|first|=pois|	4-7 15	first 15
in|first|=porque|	4-7 19	first 19	none 6
in|first|=por|	2-3 6	4-7 25	first 7	none 19
in|first|=pour|	4-7 -11	first -14
in|first|=prima|	2-3 8	4-7 16
in|first|=pues|	4-7 11	first 11
in|first|=quando|	2-3 14	4-7 15	8+ 11	first 16	none 11
in|first|=quand|	4-7 17	8+ 8	first 11	none 16
in|first|=quella|	4-7 10	first 10
in|first|=questa|	8+ 8	first 8
in|first|=que|	2-3 14	4-7 28	none 25
in|first|=sans|	4-7 23	8+ 8
in|first|=sem|	2-3 -6	4-7 25	first -9	none 24
in|first|=senza|	2-3 8	4-7 19	8+ 6	first -6	none 19
in|first|=se|	2-3 7	8+ 9	first 7	some 6
in|first|=she'd|	4-7 17	first 17
in|first|=she's|	4-7 15	8+ 12	first 14
in|first|=she|	2-3 30	4-7 36	8+ 18	first 17	none 13
in|first|=she’s|	2-3 20	4-7 11	8+ 11	first 24
in|first|=should|	8+ 16	none 13
in|first|=sie|	4-7 8	first 8
in|first|=since|	4-7 14	none 14
in|first|=sin|	none 13
in|first|=six|	8+ 12	first 18
in|first|=si|	2-3 17	4-7 36	8+ 7	first 31	none 24
in|first|=some|	2-3 22	4-7 12	8+ 16	first 15	none 22
in|first|=sono|	2-3 16	4-7 18	8+ 7	first 18	none 20
in|first|=son|	2-3 10	4-7 9	8+ 14	first 13	none 10
in|first|=sous|	2-3 11	none 11
in|first|=so|	2-3 11	8+ 22	first 14
in|first|=sul|	first 17
in|first|=sur|	2-3 12	8+ 13	none 22
in|first|=su|	2-3 6	4-7 -12	first -13	none 7
in|first|=são|	4-7 8	8+ 6	first 7
in|first|=tem|	4-7 15	8+ 9	none 16
in|first|=that|	4-7 33	8+ 16	first 28	none 17
in|first|=then|	4-7 35	8+ 25	first 33
in|first|=these|	4-7 22	8+ 17	first 23
in|first|=they're|	2-3 14	4-7 11	8+ 17	first 18
in|first|=they've|	8+ 17	first 17
in|first|=they|	2-3 25	4-7 34	8+ 19	first 36	most 15	none 18	some 12
in|first|=they’re|	2-3 15	4-7 18	8+ 15	first 23
in|first|=they’ve|	first 11
in|first|=the|	2-3 -33	4-7 -12	8+ 24	all -32	all-one -15	first 16	none -19	some 7	titled -26
in|first|=this|	8+ 18	all -16	all-one 18	first 19	none 22	some 7
in|first|=those|	8+ 15	first 18
in|first|=three|	4-7 19	8+ 10	first 15	none 24
in|first|=tiene|	4-7 12	8+ 7	first 7	none 11
in|first|=toen|	4-7 16	8+ 6	first 19
in|first|=tot|	8+ 16	first 16
in|first|=to|	8+ 20	some 16
in|first|=tre|	first -13
in|first|=trois|	4-7 11	first 10
in|first|=três|	first 12
in|first|=twee|	2-3 13	4-7 21	first 13
in|first|=two|	4-7 22	8+ 16	first 25	none 17
in|first|=uit|	2-3 10
in|first|=uma|	2-3 20	4-7 19	8+ 8	first 19	none 21
in|first|=um|	2-3 19	4-7 34	8+ 10	first 15	none 33
in|first|=una|	2-3 16	8+ 16	first 6	none 8
in|first|=under|	2-3 14	4-7 9	none 20
in|first|=und|	1 10	2-3 15	4-7 16	all-one 15	first 14	most 9	some 9
in|first|=une|	2-3 26	4-7 22	8+ 8	first -8	none 37
in|first|=uno|	first 12
in|first|=until|	4-7 28	8+ 13	none 25
in|first|=un|	2-3 17	4-7 46	8+ -8	none 33	some 8
in|first|=vai|	4-7 7	first 6
in|first|=van|	4-7 24	first 6
in|first|=va|	4-7 15	none 11
in|first|=você|	4-7 11	first 11
in|first|=voor|	8+ 16	none 11
in|first|=vous|	4-7 9	8+ 9	first 12
in|first|=vão|	first 6
in|first|=was|	4-7 20	8+ 21	first 16	none 21	some 12
in|first|=we'll|	8+ 11
in|first|=we're|	8+ 16
in|first|=we've|	4-7 15	8+ 20	first 21
in|first|=we|	2-3 23	4-7 19	8+ 18	all -19	first 38	none 9	some 10
in|first|=we’d|	first 19
in|first|=we’ll|	8+ 19	first 19
in|first|=we’re|	4-7 16	8+ 19
in|first|=we’ve|	8+ 15	first 17
in|first|=what|	4-7 19	8+ 23	first 23	none 15
in|first|=when|	4-7 31	8+ 23	first 29	none 27
in|first|=where|	4-7 13	8+ 8	first 10
in|first|=whether|	8+ 15	first 12
in|first|=while|	8+ 13	first 13
in|first|=why|	8+ 13	first 14
in|first|=wij|	2-3 -11	4-7 42	8+ 11	first 9
in|first|=will|	4-7 15	8+ 12	none 16	some 10
in|first|=wir|	2-3 -10	4-7 -11	8+ 7	first -15	titled 7
in|first|=without|	2-3 17	4-7 23	none 25
in|first|=with|	4-7 40	8+ 24	first 6	none 38
in|first|=would|	4-7 13	8+ 17	first 12	none 16
in|first|=wo|	first 10
in|first|=you're|	8+ 11	first 11
in|first|=you've|	2-3 16	8+ 14	all-one 16	first 15
in|first|=your|	4-7 -8	8+ 15	first 18
in|first|=you|	2-3 22	4-7 7	8+ -13	none -10
in|first|=you’re|	first 17
in|first|=you’ve|	first 14
in|first|=yo|	4-7 24	8+ 7	first 29	titled 6
in|first|=y|	2-3 15	4-7 30	8+ 8	first 28	none 21
in|first|=ze|	4-7 28	8+ 8	first 26
in|first|=zij|	first 14
in|first|=zonder|	2-3 8	8+ 12	first 12
in|first|=zu|	2-3 -6	4-7 15	first 18	some 16
in|first|=zwei|	2-3 20
in|first|=à|	2-3 -12	8+ 8	none -9
in|first|=è|	2-3 18	4-7 17	8+ 16	first 22	none 13
in|first|=é|	4-7 19	8+ 8	first 12	none 17
in|first|=über|	4-7 16
in|first|adverb|	1 11	2-3 16	4-7 -15	8+ 37	all -6	all-one 7	first -17	none 22	some 30	titled 12
in|first|capital|	4-7 -9	all-one -8
in|first|number|	1 12	2-3 -7	8+ 13	all-one -15	first -13	none 6	some 12
in|first|verb|	1 -7	4-7 10	8+ 41	all-one -23	first 23	titled 13
in|first|word|	1 -9	4-7 13	8+ 13	all-one 9	none -7	some 17	titled 8	upper -19
in|functions|0|1|	first -9	none -7	titled 8	upper -6
in|functions|0|2-3|	all -6	all-one -17	titled 8	upper -10
in|functions|0|4-7|	most -19	none 42	some 18
in|functions|0|8+|	first -12
in|functions|1|1|	all-one 24	first 20	none -7
in|functions|1|2-3|	all -11	all-one -12	none 7
in|functions|1|4-7|	all -16	all-one -10	first -17	most 6	none 12	some 22	titled 19
in|functions|1|8+|	first 13	some 6
in|functions|2|2-3|	all-one 24	first 7	none -9	some 17
in|functions|2|4-7|	all -21	all-one -25	first 14	none 22	upper 19
in|functions|2|8+|	first -7	most 18	none 22	some 13
in|functions|3|2-3|	first 24
in|functions|3|4-7|	all -17	first 7	most 10	none 22	some 51	titled 10	upper 19
in|functions|3|8+|	first 9	most 22	none 15	some 33	titled 17	upper 7
in|last|	-a -22	0 -19	00 9	11 -18	12 -8	2 -21	29 12	3 -18	30 -14	4 -6	5 -23	7 -13	a -23	ad 14	af -18	ag 7	ah 15	ai 15	ak 15	al -26	am 11	an 24	ar -8	as 11	at -17	au -17	aw -20	ax -6	ay 12	az -18	aß 20	ba 8	be 14	bo -10	bs -21	by -25	c -19	ca -14	ce 13	ch -7	ci 26	ck -30	co 12	ct 10	cy -19	da 8	do 11	ds -16	dy -10	ea -20	ed -7	ee -16	ef 20	eg -24	ei -10	el 23	em -13	eo -8	ep 25	es -7	eu -9	ex -15	fa -13	ff -8	fé -8	ga -9	gd 15	ge -6	gh 17	gi 11	go -6	gy 9	he -24	ho -7	hs 10	ht -15	há -14	ic 10	ie -6	if -12	ig 26	il -23	im -17	in 8	ip -6	ir -14	is -7	it -20	iv 20	ix 7	iz 11	ja -22	je -11	jk -19	jt 10	já 16	k -11	ke 17	ko -17	kt -7	ky 6	la -8	ld -16	le 6	lf -25	lk -9	ln 8	lo -17	ls 11	ly 12	ma -8	mm 17	mo 11	ms 11	mt -9	my 13	mé -7	na -21	nc -16	nd -11	nk 21	nn -7	no 7	ns 20	nz -9	né 23	od 10	oh 6	ok -12	ol 7	om -12	on 16	op 25	or -22	os 6	ot 11	ou 6	ow -27	ox -27	pa -12	pi -9	ps -21	pt 23	py -9	rk -19	rl -12	ro -16	rt -14	ry 9	ré 21	sm 14	so 6	ss 15	st -14	sy -10	sé -16	sì 16	ta 10	ti -13	to 10	ts 17	tt 6	tz -30	tà 11	té -23	ua 19	ub -24	ue 10	uf -25	ug 9	ui 6	uk 10	ul 19	un 14	up -23	ur -33	us 21	uw -13	ux 26	uy -17	ve 10	vi 13	vo 12	vy 8	we -12	ws 7	xa -11	ya -13	ye -15	yi -13	yo 12	za 21	ze 6	ás 12	ão -13	ço 12	ée 14	és 10	êt 9	ña 15	ño -6	ún 18	’s -26
in|last|-up|	1 -20
in|last|029|	2-3 12
in|last|030|	2-3 -14
in|last|0|	2-3 -19
in|last|12|	2-3 -8
in|last|2|	2-3 -21
in|last|3|	2-3 -18
in|last|4|	2-3 -6
in|last|5|	2-3 -23
in|last|7|	2-3 -13
in|last|aaf|	1 -17
in|last|aak|	1 -12	2-3 20
in|last|aal|	2-3 -10
in|last|aan|	2-3 -13
in|last|aar|	1 6	2-3 -9
in|last|ace|	2-3 19
in|last|ack|	1 -28	2-3 -20
in|last|act|	2-3 -7
in|last|ada|	1 26	2-3 -12
in|last|ade|	1 8
in|last|ado|	1 12	2-3 -7
in|last|ady|	1 10
in|last|afé|	2-3 -8
in|last|age|	2-3 21
in|last|agt|	2-3 -12
in|last|ain|	2-3 11
in|last|air|	2-3 -11
in|last|aja|	2-3 -9
in|last|ajo|	2-3 15
in|last|ake|	1 6	2-3 15
in|last|akt|	2-3 13
in|last|ala|	2-3 -23
in|last|ald|	1 -18
in|last|alf|	2-3 -20
in|last|ali|	1 13	2-3 -21
in|last|alk|	2-3 -12
in|last|alo|	1 -7	2-3 -10
in|last|als|	1 13	2-3 17
in|last|alt|	2-3 -17
in|last|ame|	2-3 23
in|last|amo|	2-3 13
in|last|ana|	1 -19
in|last|anc|	2-3 -12
in|last|and|	1 -12	2-3 -9
in|last|ani|	2-3 -7
in|last|ank|	2-3 -11
in|last|ano|	1 -19	2-3 -12
in|last|ans|	2-3 6
in|last|any|	2-3 9
in|last|ape|	1 -16	2-3 20
in|last|apo|	1 -12
in|last|ara|	2-3 -14
in|last|ard|	1 -8
in|last|are|	2-3 15
in|last|arm|	2-3 21
in|last|aro|	2-3 10
in|last|art|	2-3 13
in|last|ary|	2-3 22
in|last|ase|	1 7	2-3 -20
in|last|aso|	2-3 11
in|last|ass|	2-3 7
in|last|ata|	1 11	2-3 22
in|last|ate|	1 -21	2-3 -8
in|last|ato|	1 -13
in|last|ats|	1 -9
in|last|att|	1 -15	2-3 -17
in|last|atz|	2-3 -15
in|last|aut|	2-3 19
in|last|aux|	1 15
in|last|ays|	2-3 13
in|last|a|	2-3 -19
in|last|aço|	2-3 10
in|last|ben|	2-3 20
in|last|ber|	2-3 -13
in|last|be|	2-3 21
in|last|ble|	1 18	2-3 6
in|last|bol|	2-3 16
in|last|box|	2-3 -18
in|last|bra|	2-3 -7
in|last|bre|	2-3 9
in|last|buy|	1 -33
in|last|cal|	2-3 14
in|last|can|	2-3 -12
in|last|car|	2-3 14
in|last|cer|	2-3 -17
in|last|cha|	2-3 9
in|last|che|	1 -26	2-3 -24
in|last|cho|	1 -16	2-3 17
in|last|cht|	1 -18
in|last|cia|	1 13	2-3 -14
in|last|cil|	2-3 -12
in|last|cio|	1 9
in|last|cke|	1 -12
in|last|cky|	2-3 18
in|last|cos|	1 -18
in|last|c|	2-3 -13
in|last|dad|	2-3 12
in|last|dag|	2-3 -13
in|last|dan|	2-3 14
in|last|das|	2-3 22
in|last|day|	2-3 -30
in|last|ddo|	2-3 14
in|last|del|	2-3 7
in|last|den|	1 -24	2-3 24
in|last|des|	2-3 18
in|last|det|	1 8
in|last|dex|	2-3 -18
in|last|dez|	2-3 16
in|last|dia|	2-3 -18
in|last|dig|	1 11
in|last|dio|	2-3 -13
in|last|di|	2-3 -12
in|last|dle|	2-3 20
in|last|dly|	1 -10
in|last|dog|	2-3 -7
in|last|dom|	1 -13	2-3 -18
in|last|don|	1 -10
in|last|dos|	2-3 -12
in|last|dro|	2-3 -9
in|last|due|	2-3 -12
in|last|día|	2-3 -11
in|last|eak|	1 -7
in|last|eal|	1 -20	2-3 -18
in|last|ean|	1 12
in|last|eap|	2-3 22
in|last|ear|	1 -18	2-3 -6
in|last|eat|	2-3 -10
in|last|eau|	2-3 7
in|last|eca|	2-3 12
in|last|eck|	1 -25
in|last|eco|	2-3 13
in|last|ect|	1 12	2-3 6
in|last|ede|	2-3 14
in|last|eds|	2-3 -11
in|last|eel|	2-3 14
in|last|een|	2-3 -18
in|last|eep|	2-3 17
in|last|eer|	2-3 -10
in|last|eet|	2-3 -10
in|last|ege|	1 -18
in|last|eia|	2-3 14
in|last|eid|	2-3 21
in|last|eil|	2-3 16
in|last|ein|	1 10
in|last|eio|	2-3 21
in|last|eis|	1 -17
in|last|ekt|	1 -14	2-3 19
in|last|ela|	2-3 -6
in|last|elf|	2-3 -15
in|last|ell|	1 -11
in|last|eln|	2-3 8
in|last|elo|	2-3 -8
in|last|els|	2-3 -8
in|last|ely|	2-3 22
in|last|ema|	2-3 -6
in|last|eme|	1 6
in|last|ena|	1 -13	2-3 -7
in|last|end|	1 18	2-3 -25
in|last|ene|	2-3 16
in|last|eno|	1 19	2-3 12
in|last|ens|	2-3 18
in|last|ent|	2-3 -13
in|last|ept|	2-3 8
in|last|era|	1 8	2-3 -10
in|last|erd|	2-3 9
in|last|ere|	1 -21	2-3 -23
in|last|eri|	2-3 -18
in|last|ern|	2-3 8
in|last|ers|	1 12	2-3 8
in|last|ert|	1 20	2-3 -11
in|last|ery|	1 -27	2-3 15
in|last|esa|	2-3 -13
in|last|eso|	2-3 6
in|last|ess|	2-3 28
in|last|est|	1 -22
in|last|eta|	2-3 -21
in|last|ete|	1 -17	2-3 -11
in|last|eto|	2-3 19
in|last|etz|	2-3 -12
in|last|eum|	2-3 17
in|last|eur|	1 -22	2-3 -14
in|last|eux|	2-3 18
in|last|eu|	2-3 10
in|last|evi|	1 13
in|last|far|	2-3 17
in|last|fen|	2-3 13
in|last|fer|	2-3 15
in|last|fin|	2-3 7
in|last|ful|	2-3 27
in|last|fyi|	1 -13
in|last|gap|	2-3 -12
in|last|ged|	1 22
in|last|gel|	2-3 22
in|last|gen|	2-3 7
in|last|ger|	2-3 -17
in|last|ges|	2-3 18
in|last|get|	2-3 -17
in|last|ght|	1 -31
in|last|gin|	2-3 9
in|last|gio|	1 -16
in|last|gna|	2-3 -9
in|last|gos|	2-3 -11
in|last|got|	1 -21
in|last|gue|	2-3 -12
in|last|guy|	2-3 17
in|last|har|	2-3 10
in|last|hat|	2-3 35
in|last|her|	2-3 18
in|last|hig|	1 -9
in|last|him|	2-3 11
in|last|hip|	2-3 19
in|last|his|	2-3 -12
in|last|hmm|	1 17
in|last|hom|	2-3 18
in|last|hos|	2-3 -15
in|last|hot|	2-3 23
in|last|how|	2-3 -22
in|last|hts|	2-3 -16
in|last|hty|	2-3 -24
in|last|hub|	2-3 -22
in|last|ial|	2-3 -8
in|last|ian|	2-3 13
in|last|iar|	1 6	2-3 21
in|last|ias|	1 6
in|last|ibe|	1 -12
in|last|ica|	1 15	2-3 -20
in|last|ich|	1 12	2-3 7
in|last|ici|	2-3 13
in|last|ick|	1 13	2-3 -9
in|last|ico|	1 -15
in|last|ida|	1 8
in|last|ide|	2-3 6
in|last|ido|	1 13	2-3 -18
in|last|ied|	1 21
in|last|ief|	2-3 15
in|last|iel|	1 -19	2-3 -17
in|last|ien|	2-3 16
in|last|ier|	2-3 11
in|last|ies|	1 -20
in|last|iet|	2-3 -15
in|last|iew|	2-3 9
in|last|ift|	1 -17	2-3 6
in|last|igy|	1 -21
in|last|iii|	2-3 -11
in|last|ijk|	1 -19
in|last|ijo|	2-3 -6
in|last|ijt|	2-3 10
in|last|ike|	1 -21
in|last|ik|	2-3 14
in|last|ild|	2-3 7
in|last|ile|	1 19	2-3 -9
in|last|ili|	2-3 21
in|last|ill|	2-3 8
in|last|ils|	2-3 -10
in|last|ilt|	1 -19
in|last|ima|	2-3 15
in|last|ime|	1 -20	2-3 -6
in|last|imo|	2-3 -8
in|last|ina|	1 -9
in|last|ind|	2-3 -9
in|last|ine|	1 -23	2-3 -24
in|last|ing|	1 12	2-3 -16
in|last|ini|	2-3 10
in|last|ink|	2-3 24
in|last|ino|	1 -19	2-3 -18
in|last|ins|	1 -20
in|last|int|	2-3 19
in|last|ion|	1 6	2-3 21
in|last|ior|	2-3 -13
in|last|ios|	2-3 -22
in|last|ipe|	1 -19	2-3 -12
in|last|ire|	2-3 9
in|last|iro|	1 -14	2-3 13
in|last|isk|	2-3 -12
in|last|ism|	1 -7	2-3 22
in|last|iss|	2-3 16
in|last|ist|	1 17
in|last|is|	2-3 18
in|last|ita|	1 -12
in|last|ite|	1 10	2-3 -20
in|last|ito|	1 20	2-3 -20
in|last|its|	2-3 18
in|last|itt|	2-3 17
in|last|ity|	2-3 10
in|last|it|	2-3 7
in|last|ità|	2-3 15
in|last|ité|	1 -24	2-3 -18
in|last|ium|	2-3 -19
in|last|iva|	1 8	2-3 -6
in|last|ive|	1 31	2-3 -15
in|last|ivo|	2-3 15
in|last|ixa|	2-3 -12
in|last|i|	2-3 10
in|last|iño|	2-3 12
in|last|ión|	1 -6
in|last|jar|	2-3 19
in|last|jet|	2-3 -13
in|last|joe|	2-3 -10
in|last|jos|	2-3 13
in|last|já|	2-3 16
in|last|ked|	1 -25	2-3 23
in|last|ken|	1 23	2-3 -14
in|last|ker|	2-3 20
in|last|kes|	1 -21	2-3 17
in|last|ket|	2-3 9
in|last|k|	2-3 -11
in|last|lam|	2-3 12
in|last|lan|	2-3 -12
in|last|lar|	1 -10
in|last|las|	2-3 21
in|last|law|	2-3 -20
in|last|led|	1 27	2-3 24
in|last|lem|	2-3 -9
in|last|len|	1 -15	2-3 6
in|last|ler|	1 12	2-3 -28
in|last|les|	1 -11	2-3 -6
in|last|lho|	2-3 -13
in|last|lia|	1 -17	2-3 9
in|last|lic|	1 -9
in|last|lie|	2-3 11
in|last|lio|	2-3 9
in|last|lit|	2-3 -15
in|last|lks|	2-3 -8
in|last|lla|	1 -19	2-3 -17
in|last|lle|	1 -13	2-3 -9
in|last|lli|	2-3 14
in|last|llo|	1 8
in|last|lls|	2-3 7
in|last|llt|	2-3 16
in|last|lly|	2-3 -14
in|last|lmo|	2-3 -13
in|last|lof|	2-3 14
in|last|lon|	1 -15
in|last|los|	2-3 16
in|last|lou|	2-3 12
in|last|low|	2-3 23
in|last|lse|	2-3 23
in|last|lta|	2-3 -13
in|last|lto|	2-3 15
in|last|lty|	2-3 -22
in|last|lue|	1 -26
in|last|lus|	2-3 14
in|last|lée|	1 10
in|last|mal|	2-3 24
in|last|man|	2-3 13
in|last|mas|	1 10	2-3 -15
in|last|mat|	2-3 -22
in|last|med|	2-3 19
in|last|men|	1 -26	2-3 -12
in|last|mer|	1 17	2-3 -15
in|last|mes|	2-3 -11
in|last|mia|	1 -16
in|last|mid|	1 -19
in|last|mma|	2-3 -9
in|last|mos|	2-3 19
in|last|mpo|	2-3 -18
in|last|mún|	2-3 18
in|last|nah|	1 15
in|last|nal|	1 -8	2-3 10
in|last|nas|	1 13	2-3 12
in|last|nca|	2-3 -11
in|last|nce|	1 6
in|last|nch|	2-3 -8
in|last|nco|	2-3 25
in|last|nda|	2-3 11
in|last|nde|	1 13	2-3 11
in|last|ndo|	1 17
in|last|nds|	1 6	2-3 -12
in|last|ned|	1 16	2-3 -12
in|last|nel|	2-3 13
in|last|nen|	1 9	2-3 -16
in|last|nes|	2-3 16
in|last|ney|	1 -20
in|last|nga|	2-3 -15
in|last|nge|	1 -27	2-3 -14
in|last|ngo|	1 6	2-3 10
in|last|nha|	1 -13	2-3 14
in|last|nho|	2-3 14
in|last|nhá|	2-3 -14
in|last|nia|	1 -19
in|last|nie|	2-3 12
in|last|nja|	1 -16
in|last|nkt|	2-3 14
in|last|nne|	2-3 -22
in|last|nno|	2-3 -8
in|last|nny|	1 -14
in|last|nné|	1 21
in|last|non|	2-3 9
in|last|nos|	2-3 15
in|last|now|	2-3 -7
in|last|nox|	1 -20
in|last|no|	1 17	2-3 -12
in|last|nse|	2-3 18
in|last|nst|	2-3 9
in|last|nta|	2-3 19
in|last|nte|	1 25	2-3 25
in|last|nto|	2-3 9
in|last|nts|	2-3 10
in|last|nue|	2-3 17
in|last|nza|	1 8	2-3 13
in|last|nça|	2-3 -16
in|last|oat|	1 -16
in|last|ock|	2-3 21
in|last|oco|	1 -17
in|last|ode|	2-3 -23
in|last|ods|	2-3 -19
in|last|ody|	2-3 9
in|last|off|	2-3 17
in|last|ogy|	2-3 6
in|last|oid|	2-3 -12
in|last|oin|	1 -14
in|last|oir|	2-3 9
in|last|ois|	2-3 11
in|last|oit|	2-3 14
in|last|oke|	2-3 16
in|last|ola|	1 -17	2-3 19
in|last|old|	1 -27	2-3 -8
in|last|ole|	1 -24	2-3 16
in|last|olo|	1 -21	2-3 -18
in|last|omo|	2-3 -17
in|last|omy|	2-3 22
in|last|ond|	2-3 -9
in|last|one|	1 13	2-3 10
in|last|ong|	2-3 21
in|last|oni|	2-3 13
in|last|ons|	1 -9	2-3 37
in|last|ood|	2-3 17
in|last|ook|	2-3 -11
in|last|oom|	2-3 -21
in|last|oon|	2-3 -21
in|last|oor|	1 -24	2-3 -21
in|last|opa|	1 -9
in|last|opi|	1 -21
in|last|ops|	1 -23	2-3 -6
in|last|ora|	2-3 18
in|last|ord|	1 11	2-3 -7
in|last|ore|	1 -22
in|last|ork|	1 -15
in|last|orm|	1 -29	2-3 18
in|last|ors|	1 7
in|last|ort|	2-3 -10
in|last|ory|	1 6	2-3 -14
in|last|osa|	2-3 15
in|last|ose|	1 -12
in|last|oso|	1 -6	2-3 10
in|last|oss|	2-3 -14
in|last|ost|	1 -27
in|last|ota|	2-3 -12
in|last|ote|	2-3 13
in|last|ots|	1 17
in|last|oud|	1 6
in|last|oup|	1 -17
in|last|our|	2-3 -8
in|last|ous|	1 20	2-3 -9
in|last|ova|	2-3 10
in|last|ove|	2-3 -16
in|last|ovo|	2-3 -8
in|last|ows|	2-3 -17
in|last|oyo|	2-3 7
in|last|oño|	2-3 -7
in|last|pel|	2-3 18
in|last|pen|	1 -12
in|last|per|	1 -22
in|last|pes|	2-3 12
in|last|pie|	1 -16	2-3 15
in|last|ple|	2-3 18
in|last|pra|	1 -11
in|last|que|	1 10	2-3 12
in|last|ral|	1 -29	2-3 -18
in|last|ram|	2-3 10
in|last|rce|	2-3 9
in|last|rco|	2-3 24
in|last|rde|	2-3 12
in|last|rdi|	2-3 16
in|last|rdo|	2-3 13
in|last|rds|	2-3 19
in|last|rea|	2-3 -17
in|last|red|	2-3 -16
in|last|ree|	1 -14	2-3 -11
in|last|reg|	1 -12
in|last|ren|	2-3 17
in|last|reo|	1 -12
in|last|rer|	1 6	2-3 16
in|last|res|	1 -10	2-3 -8
in|last|rga|	2-3 -13
in|last|rie|	2-3 -12
in|last|rin|	2-3 10
in|last|rio|	1 -16
in|last|rip|	2-3 -10
in|last|rit|	2-3 17
in|last|rla|	2-3 13
in|last|rly|	1 17	2-3 -14
in|last|rme|	2-3 13
in|last|rms|	2-3 8
in|last|rmy|	2-3 -16
in|last|rna|	1 -17	2-3 13
in|last|rno|	1 -16	2-3 16
in|last|ron|	2-3 -11
in|last|ros|	2-3 17
in|last|rot|	1 -16
in|last|rro|	1 -19	2-3 -17
in|last|rry|	1 22
in|last|rse|	2-3 9
in|last|rso|	2-3 20
in|last|rst|	1 14	2-3 -27
in|last|rta|	2-3 -19
in|last|rte|	2-3 16
in|last|rti|	2-3 9
in|last|rts|	2-3 -14
in|last|rty|	2-3 7
in|last|rua|	2-3 15
in|last|rva|	2-3 13
in|last|rve|	1 -14	2-3 19
in|last|rée|	2-3 11
in|last|rés|	2-3 11
in|last|rêt|	2-3 9
in|last|ría|	2-3 16
in|last|sar|	2-3 -6
in|last|sca|	2-3 16
in|last|sch|	1 -7	2-3 -10
in|last|sco|	2-3 -14
in|last|sed|	2-3 -17
in|last|see|	2-3 15
in|last|sen|	2-3 -13
in|last|ses|	2-3 14
in|last|sig|	2-3 -17
in|last|sim|	2-3 9
in|last|sit|	2-3 -16
in|last|sly|	2-3 16
in|last|smo|	1 17	2-3 14
in|last|sor|	1 -16
in|last|so|	2-3 12
in|last|ssa|	2-3 10
in|last|sse|	2-3 15
in|last|sso|	2-3 -7
in|last|sta|	1 17	2-3 6
in|last|ste|	2-3 -11
in|last|sti|	1 -14
in|last|sto|	1 -8	2-3 -17
in|last|sts|	1 20
in|last|sue|	2-3 22
in|last|são|	2-3 -16
in|last|sì|	1 14	2-3 9
in|last|tal|	1 20
in|last|tan|	2-3 10
in|last|tax|	1 -19
in|last|tay|	2-3 22
in|last|ted|	1 7	2-3 13
in|last|tel|	1 -16	2-3 16
in|last|tem|	2-3 15
in|last|ten|	2-3 6
in|last|ter|	2-3 7
in|last|tes|	2-3 -19
in|last|ths|	2-3 17
in|last|tic|	2-3 25
in|last|tie|	2-3 -17
in|last|tif|	1 -19
in|last|tig|	2-3 15
in|last|til|	2-3 -8
in|last|tin|	1 -20
in|last|tje|	1 -12	2-3 -16
in|last|tle|	1 9	2-3 -24
in|last|tly|	2-3 32
in|last|too|	2-3 23
in|last|top|	1 -18
in|last|tor|	2-3 -11
in|last|tos|	2-3 22
in|last|tra|	1 -16
in|last|tre|	1 -24	2-3 15
in|last|tri|	2-3 13
in|last|tta|	1 -16	2-3 11
in|last|tte|	1 -9
in|last|tti|	1 -22	2-3 -6
in|last|tto|	2-3 20
in|last|tum|	2-3 -24
in|last|tur|	2-3 -7
in|last|tés|	2-3 -15
in|last|ual|	2-3 19
in|last|uch|	2-3 19
in|last|uck|	1 -14	2-3 9
in|last|ude|	2-3 -21
in|last|udy|	2-3 -18
in|last|uem|	2-3 10
in|last|uer|	1 10
in|last|ues|	2-3 13
in|last|ugh|	2-3 16
in|last|uit|	2-3 -15
in|last|uld|	2-3 14
in|last|ule|	2-3 -11
in|last|ull|	1 -16	2-3 -7
in|last|ult|	2-3 18
in|last|ump|	2-3 16
in|last|una|	2-3 -10
in|last|und|	2-3 14
in|last|une|	2-3 9
in|last|ung|	1 -10
in|last|unt|	2-3 14
in|last|up|	2-3 -6
in|last|ura|	1 -22	2-3 -10
in|last|ure|	1 11	2-3 15
in|last|uro|	2-3 -17
in|last|urs|	2-3 -28
in|last|uré|	2-3 6
in|last|usa|	2-3 15
in|last|use|	1 -9	2-3 -13
in|last|ust|	2-3 12
in|last|us|	2-3 25
in|last|uta|	2-3 9
in|last|ute|	1 -19
in|last|utt|	2-3 20
in|last|uve|	2-3 12
in|last|vas|	1 -10
in|last|vel|	1 11	2-3 7
in|last|ver|	1 -22	2-3 -18
in|last|ves|	2-3 -6
in|last|war|	2-3 -9
in|last|way|	2-3 23
in|last|weg|	2-3 -11
in|last|xer|	1 -17
in|last|ybe|	2-3 -21
in|last|yes|	2-3 24
in|last|yo|	2-3 6
in|last|zar|	2-3 -10
in|last|zen|	1 -13	2-3 11
in|last|zes|	2-3 15
in|last|zia|	2-3 -6
in|last|zio|	2-3 -12
in|last|zza|	2-3 11
in|last|zzo|	2-3 -11
in|last|zón|	1 -10	2-3 9
in|last|ços|	2-3 9
in|last|ção|	1 8
in|last|ées|	2-3 22
in|last|éro|	2-3 8
in|last|ôle|	2-3 8
in|last|ôme|	2-3 -16
in|last|ões|	2-3 24
in|last|öwe|	1 -14
in|last|ück|	1 -19
in|last|ütz|	1 -14
in|shape|=a =la word|	4-7 -9	8+ 8
in|shape|=a capital capital|	2-3 6
in|shape|=a capital word|	4-7 14	8+ 11
in|shape|=a capital|	2-3 -16
in|shape|=a verb =of|	8+ 22
in|shape|=a verb =without|	4-7 16
in|shape|=a verb =with|	4-7 19
in|shape|=a verb word|	4-7 15
in|shape|=a verb|	2-3 16
in|shape|=a word =and|	4-7 20
in|shape|=a word =com|	8+ 9
in|shape|=a word =de|	8+ 6
in|shape|=a word =does|	8+ 16
in|shape|=a word =do|	4-7 -8
in|shape|=a word =estava|	4-7 11
in|shape|=a word =está|	8+ 6
in|shape|=a word =into|	4-7 20
in|shape|=a word =in|	4-7 27	8+ 17
in|shape|=a word =is|	4-7 14	8+ 20
in|shape|=a word =not|	4-7 26
in|shape|=a word =no|	4-7 16
in|shape|=a word =of|	4-7 37	8+ 13
in|shape|=a word =on|	4-7 24	8+ 14
in|shape|=a word =tem|	8+ 6
in|shape|=a word =that|	4-7 31	8+ 14
in|shape|=a word =to|	4-7 14
in|shape|=a word =without|	4-7 15	8+ 14
in|shape|=a word =with|	8+ 11
in|shape|=a word =é|	4-7 13
in|shape|=a word adverb|	4-7 -13	8+ 11
in|shape|=a word verb|	2-3 16	4-7 16	8+ 16
in|shape|=a word word|	4-7 62	8+ 29
in|shape|=a word|	2-3 -24
in|shape|=abbiamo word =a|	8+ 22
in|shape|=abbiamo word =con|	8+ 6
in|shape|=abbiamo word =un|	4-7 9
in|shape|=abbiamo word word|	4-7 8
in|shape|=about =as word|	4-7 19
in|shape|=al word word|	8+ 9
in|shape|=all word =no|	4-7 14
in|shape|=all word|	2-3 -7
in|shape|=an word =in|	4-7 14
in|shape|=an word =of|	4-7 17
in|shape|=an word word|	2-3 23	4-7 13	8+ 17
in|shape|=and =i verb|	8+ 8
in|shape|=and =i word|	8+ 10
in|shape|=and =the word|	8+ 10
in|shape|=and word word|	8+ 11
in|shape|=any word|	2-3 19
in|shape|=as =a word|	8+ 20
in|shape|=as adverb =as|	4-7 18
in|shape|=as word =as|	4-7 -15	8+ 12
in|shape|=as word =não|	4-7 10
in|shape|=at =the word|	8+ 12
in|shape|=at =this verb|	8+ 9
in|shape|=até =ao word|	2-3 13
in|shape|=até =o word|	4-7 -8
in|shape|=au word =de|	8+ 7
in|shape|=au word word|	8+ 7
in|shape|=auf =dem capital|	4-7 11
in|shape|=avec word|	2-3 22
in|shape|=before word|	2-3 19
in|shape|=but =a word|	4-7 11
in|shape|=but =i verb|	8+ 12
in|shape|=but =the word|	8+ 17
in|shape|=but word word|	8+ 8
in|shape|=by =the word|	8+ 12
in|shape|=by word|	2-3 22
in|shape|=ce word =pas|	4-7 21	8+ 16
in|shape|=ci word word|	4-7 -9
in|shape|=com word =e|	4-7 9
in|shape|=com word|	2-3 -9
in|shape|=con =il word|	4-7 -12
in|shape|=con =la word|	4-7 23
in|shape|=con =los word|	4-7 11
in|shape|=con word =de|	4-7 -10
in|shape|=con word word|	2-3 9	4-7 18
in|shape|=con word|	2-3 25
in|shape|=could =have =been|	4-7 16
in|shape|=could =have verb|	4-7 16
in|shape|=cuando =la word|	8+ 14
in|shape|=da word|	2-3 8
in|shape|=dans =le word|	4-7 14
in|shape|=dans =les word|	4-7 -9
in|shape|=das =ist =kein|	8+ 11
in|shape|=das =ist capital|	2-3 8
in|shape|=das =ist word|	8+ 9
in|shape|=das capital|	2-3 -8
in|shape|=dat =is word|	4-7 6
in|shape|=de capital capital|	2-3 -14
in|shape|=de capital|	2-3 -19
in|shape|=de word =die|	8+ 17
in|shape|=de word =is|	8+ 9
in|shape|=de word =van|	4-7 -6
in|shape|=de word verb|	4-7 7	8+ 14
in|shape|=de word word|	2-3 -16	4-7 25	8+ 7
in|shape|=de word|	2-3 -8
in|shape|=den capital|	2-3 -8
in|shape|=der capital =hat|	4-7 15	8+ 18
in|shape|=der capital =ist|	4-7 -12
in|shape|=der capital word|	4-7 7	8+ 9
in|shape|=der word capital|	2-3 -8	4-7 13
in|shape|=des word =et|	4-7 10
in|shape|=des word word|	4-7 16
in|shape|=des word|	2-3 -13
in|shape|=deux word word|	2-3 11
in|shape|=di word =non|	4-7 13
in|shape|=di word word|	2-3 12	4-7 6
in|shape|=di word|	2-3 12
in|shape|=did =the word|	8+ 21
in|shape|=did =you verb|	4-7 9
in|shape|=die capital word|	2-3 13	4-7 9	8+ 14
in|shape|=die capital|	2-3 -19
in|shape|=dès word|	2-3 13
in|shape|=e adverb word|	2-3 13	4-7 16
in|shape|=e adverb|	2-3 9
in|shape|=e word =a|	8+ 21
in|shape|=e word word|	2-3 -8	4-7 12	8+ 10
in|shape|=een capital|	2-3 6
in|shape|=een word =dat|	4-7 18
in|shape|=een word =die|	4-7 13	8+ 20
in|shape|=een word =geen|	4-7 9
in|shape|=een word =is|	8+ 13
in|shape|=een word =met|	4-7 18
in|shape|=een word =op|	4-7 17
in|shape|=een word =uit|	4-7 20
in|shape|=een word =van|	4-7 21
in|shape|=een word verb|	8+ 9
in|shape|=een word word|	2-3 29	4-7 19
in|shape|=een word|	2-3 6
in|shape|=ein capital =der|	4-7 14
in|shape|=ein capital =mit|	4-7 11
in|shape|=ein capital word|	8+ 7
in|shape|=ein word capital|	4-7 6
in|shape|=eine capital =die|	4-7 7
in|shape|=eine capital =ohne|	4-7 6
in|shape|=eine capital|	2-3 13
in|shape|=eine word capital|	4-7 7
in|shape|=eine word verb|	2-3 8
in|shape|=el capital|	2-3 -13
in|shape|=el word =a|	4-7 -17
in|shape|=el word =de|	4-7 -12
in|shape|=el word =me|	8+ 11
in|shape|=el word =no|	4-7 23	8+ 7
in|shape|=el word =se|	8+ 8
in|shape|=el word =tiene|	4-7 8
in|shape|=el word word|	2-3 16	8+ 11
in|shape|=el word|	2-3 -9
in|shape|=ela =tem word|	8+ 15
in|shape|=ele verb =que|	8+ 10
in|shape|=eles word =o|	8+ 14
in|shape|=eles word adverb|	8+ 10
in|shape|=elle word word|	4-7 13	8+ 7
in|shape|=em number =eu|	8+ 16
in|shape|=em word =de|	4-7 12
in|shape|=em word word|	2-3 18
in|shape|=en =el word|	2-3 13	4-7 13
in|shape|=en =mi word|	4-7 14
in|shape|=en capital word|	8+ 13
in|shape|=en word word|	2-3 8	4-7 8	8+ 10
in|shape|=en word|	2-3 -15
in|shape|=es =la word|	8+ 13
in|shape|=es =un word|	4-7 14
in|shape|=es adverb word|	4-7 15
in|shape|=es verb adverb|	4-7 17
in|shape|=estava =a word|	4-7 8
in|shape|=et =je word|	4-7 15
in|shape|=et =les word|	4-7 16
in|shape|=et word|	2-3 -6
in|shape|=eu =não word|	8+ 9
in|shape|=eu word word|	4-7 12	8+ 18
in|shape|=every word word|	4-7 12
in|shape|=fait word|	2-3 -12
in|shape|=for =the word|	4-7 -15
in|shape|=for word word|	2-3 16	8+ 12
in|shape|=geen word|	2-3 13
in|shape|=ha word =a|	8+ 8
in|shape|=ha word|	2-3 11
in|shape|=has =a word|	8+ 13
in|shape|=has =the word|	8+ 17
in|shape|=he =had word|	8+ 12
in|shape|=he =has =my|	8+ 6
in|shape|=he =has word|	8+ 8
in|shape|=he =is =not|	8+ 7
in|shape|=he =is word|	4-7 12	8+ 19
in|shape|=he =never word|	4-7 12
in|shape|=he =was adverb|	4-7 12
in|shape|=he =was verb|	8+ 9
in|shape|=he =was word|	8+ 14
in|shape|=he =will word|	8+ 11
in|shape|=he =would =like|	4-7 9
in|shape|=he adverb word|	4-7 16	8+ 17
in|shape|=he verb =about|	4-7 18
in|shape|=he verb =he|	8+ 11
in|shape|=he verb =it|	4-7 7
in|shape|=he verb =me|	4-7 13	8+ 17
in|shape|=he verb =on|	8+ 10
in|shape|=he verb =them|	4-7 9
in|shape|=he verb =the|	8+ 13
in|shape|=he verb =to|	8+ 13
in|shape|=he verb capital|	8+ 20
in|shape|=he word =me|	8+ 8
in|shape|=he word =the|	8+ 14
in|shape|=he word =to|	8+ 9
in|shape|=he word word|	4-7 14	8+ 10
in|shape|=he's =a word|	8+ 10
in|shape|=het =gaat =niet|	8+ 12
in|shape|=het =is =een|	4-7 22	8+ 9
in|shape|=het capital|	2-3 -12
in|shape|=het word =is|	8+ 17
in|shape|=het word word|	4-7 8	8+ 8
in|shape|=hij verb =het|	4-7 23
in|shape|=hij word adverb|	8+ 8
in|shape|=hij word word|	8+ 8
in|shape|=ho word =i|	4-7 7
in|shape|=ho word =le|	4-7 10
in|shape|=ho word adverb|	8+ 12
in|shape|=ho word word|	4-7 11	8+ 7
in|shape|=how =do =you|	8+ 12
in|shape|=há =um word|	8+ 8
in|shape|=há word word|	4-7 15
in|shape|=i =am =a|	4-7 -13	8+ 10
in|shape|=i =am =not|	4-7 12	8+ 13
in|shape|=i =am adverb|	4-7 13	8+ 12
in|shape|=i =am number|	8+ 14
in|shape|=i =am verb|	8+ 16
in|shape|=i =am word|	2-3 20	8+ 18
in|shape|=i =can verb|	8+ 10
in|shape|=i =can't verb|	4-7 10
in|shape|=i =could =have|	4-7 10
in|shape|=i =could verb|	8+ 7
in|shape|=i =did =not|	8+ 14
in|shape|=i =did word|	4-7 22
in|shape|=i =didn't word|	4-7 9
in|shape|=i =didn’t verb|	8+ 8
in|shape|=i =do =not|	8+ 18
in|shape|=i =don't verb|	4-7 17	8+ 13
in|shape|=i =don’t verb|	4-7 11	8+ 11
in|shape|=i =had =a|	8+ 10
in|shape|=i =had =it|	8+ 21
in|shape|=i =had word|	8+ 8
in|shape|=i =have =a|	8+ 8
in|shape|=i =have =been|	8+ 10
in|shape|=i =have =never|	8+ 11
in|shape|=i =have =not|	4-7 12
in|shape|=i =have =no|	8+ 10
in|shape|=i =have =two|	4-7 11
in|shape|=i =have adverb|	8+ 10
in|shape|=i =have verb|	4-7 21	8+ 10
in|shape|=i =have word|	4-7 11	8+ 13
in|shape|=i =never verb|	4-7 20	8+ 8
in|shape|=i =shall =be|	8+ 12
in|shape|=i =was =a|	8+ 10
in|shape|=i =was =in|	8+ 9
in|shape|=i =was verb|	4-7 26	8+ 10
in|shape|=i =was word|	2-3 27	4-7 16	8+ 12
in|shape|=i =will =not|	4-7 12	8+ 15
in|shape|=i =will verb|	8+ 9
in|shape|=i =will word|	8+ 14
in|shape|=i =would =be|	8+ 10
in|shape|=i =would =like|	8+ 14
in|shape|=i =would adverb|	4-7 17
in|shape|=i =would verb|	8+ 11
in|shape|=i adverb =have|	8+ 10
in|shape|=i adverb verb|	4-7 14	8+ 16
in|shape|=i adverb word|	4-7 16	8+ 11
in|shape|=i verb =a|	4-7 10	8+ 17
in|shape|=i verb =because|	4-7 18
in|shape|=i verb =for|	4-7 7
in|shape|=i verb =her|	8+ 13
in|shape|=i verb =he|	8+ 10
in|shape|=i verb =him|	4-7 12	8+ 10
in|shape|=i verb =in|	8+ 7
in|shape|=i verb =it's|	8+ 12
in|shape|=i verb =it|	4-7 15	8+ 8
in|shape|=i verb =it’s|	8+ 10
in|shape|=i verb =i|	8+ 12
in|shape|=i verb =my|	8+ 14
in|shape|=i verb =no|	8+ 15
in|shape|=i verb =one|	8+ 6
in|shape|=i verb =on|	8+ 12
in|shape|=i verb =out|	8+ 10
in|shape|=i verb =she|	4-7 17
in|shape|=i verb =so|	2-3 12
in|shape|=i verb =that|	8+ 10
in|shape|=i verb =them|	4-7 11	8+ 14
in|shape|=i verb =they|	8+ 12
in|shape|=i verb =the|	4-7 13	8+ 15
in|shape|=i verb =this|	8+ 14
in|shape|=i verb =to|	4-7 15	8+ 17
in|shape|=i verb =we|	8+ 13
in|shape|=i verb =what|	8+ 16
in|shape|=i verb =where|	4-7 10
in|shape|=i verb =you|	4-7 12	8+ 12
in|shape|=i verb adverb|	8+ 9
in|shape|=i verb capital|	4-7 16	8+ 13
in|shape|=i verb word|	2-3 18	4-7 17	8+ 18
in|shape|=i word =at|	8+ 12
in|shape|=i word =a|	8+ 15
in|shape|=i word =con|	4-7 -13
in|shape|=i word =del|	8+ 17
in|shape|=i word =for|	8+ 12
in|shape|=i word =him|	8+ 10
in|shape|=i word =it|	2-3 23	4-7 19	8+ 16
in|shape|=i word =my|	4-7 19	8+ 17
in|shape|=i word =non|	4-7 9
in|shape|=i word =on|	4-7 12
in|shape|=i word =sono|	8+ 8
in|shape|=i word =the|	4-7 24	8+ 14
in|shape|=i word =to|	4-7 13	8+ 12
in|shape|=i word =two|	8+ 11
in|shape|=i word =up|	8+ 14
in|shape|=i word capital|	8+ 13
in|shape|=i word verb|	4-7 14
in|shape|=i word word|	4-7 22	8+ 12
in|shape|=i word|	2-3 -11
in|shape|=i'd adverb word|	8+ 8
in|shape|=i'm =a word|	2-3 12	8+ 10
in|shape|=i'm =not word|	2-3 15	4-7 11	8+ 11
in|shape|=i'm word =to|	8+ 8
in|shape|=i've =never verb|	8+ 11
in|shape|=i've word =it|	8+ 13
in|shape|=i've word =the|	8+ 9
in|shape|=ich =habe =den|	4-7 10
in|shape|=ich =habe =ihn|	8+ 7
in|shape|=ich =habe word|	8+ 9
in|shape|=ich =war word|	4-7 19
in|shape|=ich word adverb|	2-3 -6	4-7 12
in|shape|=ich word capital|	4-7 13
in|shape|=ich word word|	4-7 7
in|shape|=if =a word|	8+ 13
in|shape|=if =he word|	8+ 9
in|shape|=if =i =was|	8+ 11
in|shape|=if =it =was|	8+ 11
in|shape|=if =it word|	4-7 22
in|shape|=if =the capital|	8+ 17
in|shape|=if =the word|	4-7 20	8+ 13
in|shape|=if =this word|	8+ 8
in|shape|=if =we =are|	8+ 13
in|shape|=if =you =don't|	8+ 6
in|shape|=if =you verb|	8+ 8
in|shape|=if =you word|	8+ 10
in|shape|=if capital capital|	8+ 11
in|shape|=if capital word|	8+ 9
in|shape|=if word verb|	8+ 8
in|shape|=if word word|	8+ 14
in|shape|=ik verb =dat|	4-7 20	8+ 6
in|shape|=ik verb =de|	8+ 7
in|shape|=ik verb adverb|	8+ 8
in|shape|=ik verb word|	8+ 8
in|shape|=ik word =de|	8+ 9
in|shape|=ik word =geen|	8+ 11
in|shape|=ik word =hem|	8+ 6
in|shape|=ik word =het|	8+ 9
in|shape|=ik word =mijn|	4-7 34
in|shape|=ik word =op|	8+ 6
in|shape|=ik word adverb|	4-7 -13	8+ 11
in|shape|=ik word word|	4-7 34	8+ 7
in|shape|=il =a word|	8+ 13
in|shape|=il =est word|	8+ 6
in|shape|=il =mio word|	4-7 16	8+ 9
in|shape|=il =ne word|	8+ 19
in|shape|=il capital word|	4-7 19
in|shape|=il capital|	2-3 -13
in|shape|=il word =a|	4-7 7	8+ 6
in|shape|=il word =delle|	4-7 -17
in|shape|=il word =di|	4-7 12
in|shape|=il word =era|	4-7 18
in|shape|=il word =ha|	4-7 12	8+ 6
in|shape|=il word =lo|	4-7 15
in|shape|=il word =non|	4-7 12	8+ 9
in|shape|=il word =è|	4-7 -12	8+ 7
in|shape|=il word word|	2-3 -12	4-7 18	8+ 9
in|shape|=il word|	2-3 -19
in|shape|=ils =ont word|	4-7 7
in|shape|=ils =sont word|	4-7 22
in|shape|=in =a word|	8+ 12
in|shape|=in =the capital|	8+ 12
in|shape|=in =the word|	2-3 19	4-7 21	8+ 17
in|shape|=in =this word|	8+ 11
in|shape|=in capital =it|	8+ 13
in|shape|=in capital =they|	8+ 13
in|shape|=in capital capital|	8+ 11
in|shape|=in capital word|	8+ 15
in|shape|=in word =and|	4-7 13
in|shape|=in word word|	2-3 30	4-7 25	8+ 11
in|shape|=in word|	2-3 -17
in|shape|=io =le word|	4-7 15
in|shape|=io word =con|	4-7 -7
in|shape|=io word =il|	4-7 9
in|shape|=is =a word|	4-7 18
in|shape|=is =that word|	4-7 19
in|shape|=is capital capital|	8+ 11
in|shape|=it =has word|	8+ 10
in|shape|=it =is =a|	4-7 19	8+ 15
in|shape|=it =is =not|	8+ 10
in|shape|=it =is =the|	4-7 11	8+ 11
in|shape|=it =is adverb|	4-7 14	8+ 12
in|shape|=it =is word|	2-3 13	4-7 13	8+ 18
in|shape|=it =was =a|	4-7 16	8+ 10
in|shape|=it =was =not|	8+ 11
in|shape|=it =was =the|	4-7 15	8+ 18
in|shape|=it =was adverb|	8+ 12
in|shape|=it =was word|	2-3 28	8+ 15
in|shape|=it =would =be|	4-7 10
in|shape|=it adverb word|	4-7 9
in|shape|=it word =a|	8+ 15
in|shape|=it word =with|	4-7 13
in|shape|=it word number|	8+ 7
in|shape|=it word word|	4-7 11	8+ 10
in|shape|=it's =a word|	4-7 18	8+ 14
in|shape|=it's =my word|	8+ 12
in|shape|=it's =the word|	4-7 13	8+ 11
in|shape|=it's adverb word|	8+ 13
in|shape|=it's word =to|	8+ 12
in|shape|=it's word word|	2-3 17	8+ 11
in|shape|=it's word|	2-3 12
in|shape|=it’s =a word|	4-7 15	8+ 13
in|shape|=it’s word =to|	8+ 11
in|shape|=it’s word|	2-3 13
in|shape|=i’d =like =to|	4-7 18	8+ 7
in|shape|=i’m =a word|	4-7 10
in|shape|=i’m =not word|	8+ -8
in|shape|=i’m adverb word|	8+ 12
in|shape|=i’m word =to|	8+ 12
in|shape|=i’m word word|	8+ 13
in|shape|=i’m word|	2-3 -13
in|shape|=i’ve =been verb|	8+ 12
in|shape|=je =ne verb|	8+ 15
in|shape|=je =ne word|	4-7 9	8+ 11
in|shape|=je word =ai|	4-7 7
in|shape|=je word =pas|	4-7 8
in|shape|=je word word|	2-3 8	4-7 7	8+ 9
in|shape|=kein capital adverb|	4-7 11
in|shape|=kein capital word|	4-7 9
in|shape|=la =del word|	2-3 -11
in|shape|=la adverb word|	4-7 14
in|shape|=la capital =del|	4-7 -6
in|shape|=la capital =de|	4-7 -13
in|shape|=la capital =et|	4-7 -8
in|shape|=la capital capital|	2-3 -15
in|shape|=la capital word|	8+ 16
in|shape|=la capital|	2-3 -25
in|shape|=la word =a|	4-7 12
in|shape|=la word =dei|	4-7 -15
in|shape|=la word =de|	8+ 9
in|shape|=la word =di|	8+ 13
in|shape|=la word =du|	4-7 -11	8+ 16
in|shape|=la word =est|	8+ 8
in|shape|=la word =es|	4-7 14	8+ 7
in|shape|=la word =ha|	8+ 8
in|shape|=la word =la|	4-7 23
in|shape|=la word =nel|	8+ 8
in|shape|=la word =ne|	8+ 8
in|shape|=la word =non|	4-7 24
in|shape|=la word =à|	4-7 13
in|shape|=la word =è|	4-7 11	8+ 13
in|shape|=la word adverb|	4-7 18
in|shape|=la word capital|	2-3 -13
in|shape|=la word verb|	4-7 7	8+ 14
in|shape|=la word word|	2-3 -13	8+ 12
in|shape|=la word|	2-3 -6
in|shape|=las word =las|	4-7 16
in|shape|=las word word|	8+ 6
in|shape|=le =ho verb|	4-7 8
in|shape|=le capital =a|	8+ 14
in|shape|=le capital =du|	4-7 -10
in|shape|=le capital =et|	4-7 -14
in|shape|=le capital capital|	2-3 -12
in|shape|=le capital|	2-3 -24
in|shape|=le verb =a|	8+ 6
in|shape|=le word =a|	4-7 21	8+ 10
in|shape|=le word =des|	4-7 -16
in|shape|=le word =de|	4-7 -6	8+ 12
in|shape|=le word =est|	8+ 8
in|shape|=le word =il|	4-7 7	8+ 6
in|shape|=le word =je|	8+ 10
in|shape|=le word =sono|	4-7 6
in|shape|=le word =était|	8+ 6
in|shape|=le word word|	2-3 15	4-7 -10	8+ 24
in|shape|=le word|	2-3 -11
in|shape|=les capital =de|	4-7 -9
in|shape|=les word =de|	8+ 8
in|shape|=les word =ont|	4-7 8	8+ 7
in|shape|=les word word|	2-3 11	4-7 15	8+ 8
in|shape|=like =a word|	8+ 11
in|shape|=lo =de word|	4-7 7
in|shape|=lo word =con|	8+ 7
in|shape|=lo word|	2-3 9
in|shape|=los capital capital|	2-3 -8
in|shape|=los capital|	2-3 -11
in|shape|=los word =de|	4-7 -11
in|shape|=los word =no|	4-7 -10
in|shape|=ma =le word|	4-7 11
in|shape|=ma word =a|	8+ 9
in|shape|=ma word word|	4-7 22	8+ 10
in|shape|=ma word|	2-3 -6
in|shape|=maar =een word|	8+ 7
in|shape|=man word =die|	4-7 8
in|shape|=man word word|	4-7 22	8+ 7
in|shape|=may =have =been|	4-7 16
in|shape|=me verb =que|	4-7 8	8+ 8
in|shape|=me word =por|	4-7 13
in|shape|=me word word|	4-7 16	8+ 8
in|shape|=mein capital =hat|	4-7 9
in|shape|=mein capital word|	8+ 7
in|shape|=mes word word|	4-7 10
in|shape|=met =een word|	4-7 17
in|shape|=met word word|	8+ 12
in|shape|=meu word word|	8+ 20
in|shape|=mi =ha verb|	8+ 9
in|shape|=mi =ha word|	8+ 15
in|shape|=mi word word|	4-7 15	8+ 11
in|shape|=mijn word =hebben|	8+ 12
in|shape|=mijn word =heeft|	8+ 7
in|shape|=mijn word verb|	4-7 22	8+ 6
in|shape|=mijn word word|	4-7 28
in|shape|=mit capital|	2-3 16
in|shape|=mit word capital|	2-3 8
in|shape|=mon word =a|	4-7 8	8+ 6
in|shape|=mon word =est|	8+ 7
in|shape|=mon word verb|	8+ 9
in|shape|=mon word word|	8+ 9
in|shape|=my capital capital|	2-3 -19
in|shape|=my word =are|	8+ 12
in|shape|=my word =has|	8+ 13
in|shape|=my word =in|	8+ 10
in|shape|=my word =is|	8+ 16
in|shape|=my word =was|	4-7 10	8+ 12
in|shape|=my word capital|	8+ 9
in|shape|=my word verb|	4-7 19	8+ 17
in|shape|=my word word|	4-7 17	8+ 18
in|shape|=na word word|	2-3 11
in|shape|=ne word =pas|	4-7 12	8+ 7
in|shape|=ne word =que|	4-7 16
in|shape|=ne word word|	4-7 8
in|shape|=nella word word|	4-7 13
in|shape|=never adverb|	2-3 -20
in|shape|=never word =a|	4-7 22
in|shape|=ni =el word|	4-7 12
in|shape|=nicht word capital|	2-3 -13
in|shape|=nicht word word|	2-3 17
in|shape|=nicht word|	2-3 17
in|shape|=niet word adverb|	4-7 19
in|shape|=niet word|	2-3 10
in|shape|=no =es =un|	4-7 18	8+ 8
in|shape|=no =es word|	4-7 12
in|shape|=no =puede word|	4-7 16
in|shape|=no =se word|	4-7 9
in|shape|=no verb word|	4-7 16
in|shape|=no verb|	2-3 -8
in|shape|=no word =al|	4-7 17
in|shape|=no word =los|	4-7 15
in|shape|=no word =no|	4-7 17
in|shape|=no word =por|	8+ 15
in|shape|=no word =to|	4-7 18
in|shape|=no word verb|	4-7 -9
in|shape|=no word word|	4-7 12	8+ 8
in|shape|=non =ci word|	4-7 6
in|shape|=non =ha word|	8+ 9
in|shape|=non =ho =mai|	8+ 7
in|shape|=non =può word|	4-7 19
in|shape|=non =è =un|	4-7 12
in|shape|=non =è word|	4-7 8
in|shape|=non word =il|	4-7 12	8+ 13
in|shape|=non word =la|	4-7 10
in|shape|=non word adverb|	4-7 8
in|shape|=non word word|	2-3 10	4-7 13	8+ 7
in|shape|=non word|	2-3 -15
in|shape|=nos word number|	4-7 17
in|shape|=nos word word|	8+ 8
in|shape|=not =a word|	4-7 14
in|shape|=not =in =a|	4-7 13
in|shape|=not =on =the|	4-7 19
in|shape|=not =one word|	8+ 17
in|shape|=not =the word|	2-3 21
in|shape|=nous =avons =des|	8+ 6
in|shape|=nous =avons word|	8+ 6
in|shape|=nous =ne word|	8+ 10
in|shape|=nous word =des|	8+ 7
in|shape|=nous word =la|	4-7 14
in|shape|=nous word =pas|	8+ 11
in|shape|=nous word =à|	8+ 10
in|shape|=nous word word|	8+ 9
in|shape|=no|	1 17
in|shape|=nunca word =da|	4-7 12
in|shape|=nunca word word|	4-7 10
in|shape|=não =foi word|	8+ 18
in|shape|=não =há word|	4-7 13
in|shape|=não =me word|	8+ 12
in|shape|=não =se word|	8+ 6
in|shape|=não word =a|	4-7 14	8+ 10
in|shape|=não word =de|	4-7 8
in|shape|=não word =o|	4-7 12	8+ 15
in|shape|=não word word|	2-3 -7	4-7 14	8+ 11
in|shape|=o =meu word|	4-7 7
in|shape|=o capital =da|	4-7 -8
in|shape|=o capital word|	4-7 6
in|shape|=o capital|	2-3 -19
in|shape|=o word =do|	4-7 -11
in|shape|=o word =era|	4-7 16
in|shape|=o word =estava|	4-7 6
in|shape|=o word =está|	4-7 13
in|shape|=o word =não|	4-7 9
in|shape|=o word =tem|	4-7 10
in|shape|=o word =é|	8+ 15
in|shape|=o word adverb|	4-7 18	8+ 9
in|shape|=o word verb|	8+ 6
in|shape|=o word word|	2-3 -9	4-7 15	8+ 18
in|shape|=o word|	2-3 -17
in|shape|=ogni word =che|	8+ 6
in|shape|=ohne capital word|	4-7 18
in|shape|=ohne capital|	2-3 14
in|shape|=on =a word|	4-7 11	8+ 9
in|shape|=on =me word|	8+ 7
in|shape|=on =ne word|	4-7 11	8+ 8
in|shape|=on =nous =a|	8+ 10
in|shape|=on =nous verb|	8+ 12
in|shape|=on =the word|	4-7 25	8+ 16
in|shape|=on verb =de|	4-7 14
in|shape|=on word =la|	8+ 8
in|shape|=on word verb|	4-7 13
in|shape|=on word word|	4-7 10	8+ 6
in|shape|=on word|	2-3 -14
in|shape|=one =of =the|	8+ 12
in|shape|=op =het word|	4-7 20
in|shape|=os capital|	2-3 -15
in|shape|=os word word|	4-7 11
in|shape|=our word =are|	4-7 14	8+ 11
in|shape|=our word =in|	8+ 11
in|shape|=our word =is|	8+ 17
in|shape|=our word word|	2-3 -13	8+ 16
in|shape|=pas word =à|	4-7 15
in|shape|=per word word|	4-7 10	8+ 6
in|shape|=pero =la word|	4-7 11
in|shape|=por word word|	4-7 12
in|shape|=por word|	2-3 6
in|shape|=pour =des word|	4-7 -14
in|shape|=quando =sono word|	8+ 14
in|shape|=quando word|	2-3 14
in|shape|=que =la word|	4-7 9	8+ 7
in|shape|=que =le word|	4-7 7
in|shape|=que =no =se|	8+ -9
in|shape|=que word =a|	4-7 15
in|shape|=que word =no|	4-7 10
in|shape|=sans word verb|	2-3 -15
in|shape|=sans word|	2-3 11
in|shape|=se =la word|	4-7 13
in|shape|=se =o word|	8+ 8
in|shape|=se word =el|	4-7 13
in|shape|=se word word|	8+ 8
in|shape|=se word|	2-3 -17
in|shape|=sem word|	2-3 -6
in|shape|=senza word|	2-3 -9
in|shape|=she =has word|	8+ 10
in|shape|=she verb =my|	8+ 14
in|shape|=she verb =to|	8+ 11
in|shape|=she word =as|	8+ 11
in|shape|=she word|	2-3 20
in|shape|=she’s word|	2-3 20
in|shape|=si =la word|	8+ 8
in|shape|=si verb word|	8+ 6
in|shape|=si word adverb|	4-7 16
in|shape|=si word word|	8+ 6
in|shape|=so =i word|	4-7 16
in|shape|=so word|	2-3 13
in|shape|=some =of =them|	4-7 12	8+ 12
in|shape|=some =of =the|	8+ 9
in|shape|=some word verb|	8+ 10
in|shape|=some word|	2-3 20
in|shape|=son number word|	8+ 7
in|shape|=sono adverb =per|	4-7 13
in|shape|=sono word word|	4-7 14
in|shape|=sono word|	2-3 9
in|shape|=sous word word|	2-3 11
in|shape|=su word|	2-3 6
in|shape|=that =is =a|	4-7 8
in|shape|=that =is =not|	8+ 9
in|shape|=that =was =the|	4-7 12
in|shape|=that =was word|	8+ 16
in|shape|=the =most word|	4-7 17	8+ 18
in|shape|=the adverb word|	4-7 22	8+ 15
in|shape|=the capital =has|	8+ 13
in|shape|=the capital =is|	8+ 11
in|shape|=the capital =of|	4-7 -15	8+ 16
in|shape|=the capital =will|	8+ 9
in|shape|=the capital capital|	2-3 -31	8+ 18
in|shape|=the capital verb|	2-3 -19	4-7 -9	8+ 14
in|shape|=the capital word|	4-7 13	8+ 21
in|shape|=the capital|	2-3 -11
in|shape|=the verb =is|	4-7 13	8+ 22
in|shape|=the verb =that|	8+ 8
in|shape|=the verb =was|	4-7 13	8+ 15
in|shape|=the verb word|	8+ 16
in|shape|=the word =are|	4-7 24	8+ 22
in|shape|=the word =at|	8+ 15
in|shape|=the word =could|	8+ 14
in|shape|=the word =did|	8+ 14
in|shape|=the word =does|	8+ 14
in|shape|=the word =for|	8+ 10
in|shape|=the word =had|	8+ 17
in|shape|=the word =has|	4-7 -9	8+ 18
in|shape|=the word =in|	8+ 12
in|shape|=the word =is|	4-7 -6	8+ 23
in|shape|=the word =i|	8+ 18
in|shape|=the word =not|	4-7 22
in|shape|=the word =of|	4-7 -10	8+ 21
in|shape|=the word =one|	2-3 -17
in|shape|=the word =on|	8+ 15
in|shape|=the word =that|	8+ 20
in|shape|=the word =to|	8+ 13
in|shape|=the word =was|	4-7 9	8+ 16
in|shape|=the word =will|	8+ 11
in|shape|=the word =with|	8+ 10
in|shape|=the word adverb|	4-7 17	8+ 17
in|shape|=the word verb|	4-7 21	8+ 18
in|shape|=the word word|	4-7 33	8+ 29
in|shape|=the word|	2-3 -26
in|shape|=then =i verb|	4-7 11	8+ 7
in|shape|=these word word|	8+ 9
in|shape|=they =are word|	8+ 11
in|shape|=they =had =the|	4-7 13
in|shape|=they =have verb|	8+ 9
in|shape|=they =have word|	4-7 17	8+ 15
in|shape|=they =should word|	4-7 12
in|shape|=they =were adverb|	8+ 7
in|shape|=they =were word|	4-7 12	8+ 11
in|shape|=they =will word|	4-7 13
in|shape|=they verb =a|	8+ 12
in|shape|=they verb =for|	4-7 21	8+ 12
in|shape|=they verb =me|	8+ 18
in|shape|=they verb =the|	8+ 13
in|shape|=they verb =to|	8+ 8
in|shape|=they verb =us|	8+ 11
in|shape|=they verb =we|	8+ 8
in|shape|=they verb capital|	8+ 13
in|shape|=they verb word|	8+ 12
in|shape|=they word =at|	8+ 16
in|shape|=they word =in|	8+ 18
in|shape|=they word =me|	4-7 9	8+ 14
in|shape|=they word =the|	4-7 11	8+ 16
in|shape|=they word =to|	8+ 17
in|shape|=they word =with|	4-7 16	8+ 13
in|shape|=they word verb|	8+ 11
in|shape|=they word word|	4-7 11
in|shape|=this =has word|	4-7 17
in|shape|=this =is =a|	4-7 15	8+ 10
in|shape|=this =is =not|	4-7 -10	8+ 16
in|shape|=this =is =the|	8+ 16
in|shape|=this =is =what|	8+ 13
in|shape|=this =is adverb|	8+ 9
in|shape|=this =is word|	4-7 14	8+ 16
in|shape|=this capital|	2-3 -17
in|shape|=this word =is|	8+ 12
in|shape|=this word =was|	8+ 15
in|shape|=this word word|	8+ 13
in|shape|=to word =a|	8+ 15
in|shape|=to word|	2-3 26
in|shape|=toen word =ik|	4-7 18
in|shape|=twee word|	2-3 13
in|shape|=two word word|	8+ 14
in|shape|=um word =com|	4-7 18
in|shape|=um word =da|	4-7 12
in|shape|=um word =de|	4-7 16
in|shape|=um word =não|	8+ 7
in|shape|=um word word|	2-3 18	4-7 10
in|shape|=uma word =de|	4-7 8
in|shape|=uma word word|	2-3 12	4-7 17	8+ 8
in|shape|=uma word|	2-3 19
in|shape|=un word =al|	4-7 22
in|shape|=un word =au|	4-7 17
in|shape|=un word =che|	4-7 7
in|shape|=un word =con|	4-7 6
in|shape|=un word =de|	4-7 31	8+ 6
in|shape|=un word =di|	4-7 15
in|shape|=un word =en|	8+ 7
in|shape|=un word =es|	8+ 8
in|shape|=un word =ne|	4-7 14
in|shape|=un word =no|	4-7 17
in|shape|=un word =senza|	4-7 20
in|shape|=un word =un|	4-7 10
in|shape|=un word word|	2-3 7	4-7 33	8+ 23
in|shape|=un word|	2-3 28
in|shape|=una verb|	2-3 12
in|shape|=una word =a|	4-7 20
in|shape|=una word =con|	4-7 23
in|shape|=una word =de|	4-7 -15
in|shape|=una word =di|	4-7 15
in|shape|=una word word|	2-3 28	4-7 19	8+ 9
in|shape|=under word|	2-3 18
in|shape|=und|	1 10
in|shape|=une word =de|	4-7 19	8+ 6
in|shape|=une word =du|	4-7 -10
in|shape|=une word word|	2-3 23	4-7 22	8+ 9
in|shape|=une word|	2-3 14
in|shape|=vous word word|	8+ 9
in|shape|=we =are =a|	8+ 11
in|shape|=we =are =in|	8+ 7
in|shape|=we =are =not|	4-7 16	8+ 15
in|shape|=we =are adverb|	4-7 18
in|shape|=we =are verb|	8+ 14
in|shape|=we =are word|	4-7 20	8+ 21
in|shape|=we =did =not|	4-7 6
in|shape|=we =do =not|	8+ 14
in|shape|=we =don't verb|	8+ 15
in|shape|=we =don't word|	8+ 7
in|shape|=we =had word|	8+ 17
in|shape|=we =have =a|	4-7 8	8+ 10
in|shape|=we =have =been|	4-7 12
in|shape|=we =have =never|	8+ 11
in|shape|=we =have =the|	8+ 9
in|shape|=we =have =to|	8+ 14
in|shape|=we =have verb|	8+ 14
in|shape|=we =have word|	4-7 13	8+ 11
in|shape|=we =hebben =drie|	8+ 7
in|shape|=we =were verb|	8+ 13
in|shape|=we =will =not|	8+ 18
in|shape|=we =will word|	8+ 10
in|shape|=we =would =like|	8+ 11
in|shape|=we adverb verb|	8+ 10
in|shape|=we verb =about|	8+ 15
in|shape|=we verb =for|	8+ 8
in|shape|=we verb =so|	8+ 12
in|shape|=we verb =that|	8+ 11
in|shape|=we verb =the|	8+ 10
in|shape|=we verb =to|	4-7 15	8+ 11
in|shape|=we verb adverb|	8+ 17
in|shape|=we verb capital|	8+ 11
in|shape|=we verb word|	8+ 12
in|shape|=we word =a|	4-7 10	8+ 12
in|shape|=we word =for|	8+ 17
in|shape|=we word =in|	8+ 8
in|shape|=we word =it|	8+ 11
in|shape|=we word =on|	8+ 18
in|shape|=we word =the|	4-7 19	8+ 9
in|shape|=we word =with|	8+ 9
in|shape|=we word adverb|	4-7 17
in|shape|=we word capital|	4-7 11
in|shape|=we word number|	8+ 10
in|shape|=we word verb|	2-3 12	8+ 19
in|shape|=we word word|	2-3 22	4-7 22	8+ 14
in|shape|=we word|	2-3 17
in|shape|=we're word =to|	8+ 12
in|shape|=we’re word =to|	8+ 11
in|shape|=what =we =have|	8+ 10
in|shape|=what word|	2-3 12
in|shape|=when =i =was|	8+ 11
in|shape|=when =i verb|	8+ 8
in|shape|=when =i word|	8+ 16
in|shape|=when =it word|	8+ 6
in|shape|=when =the word|	4-7 24	8+ 10
in|shape|=when =you =have|	8+ 10
in|shape|=when =you word|	4-7 12	8+ 9
in|shape|=when word word|	8+ 13
in|shape|=wij =hebben =het|	4-7 22
in|shape|=wij =hebben adverb|	8+ 8
in|shape|=wij =hebben word|	4-7 21
in|shape|=wij word adverb|	4-7 24
in|shape|=wij word word|	4-7 27	8+ 6
in|shape|=wir =haben adverb|	4-7 19	8+ 7
in|shape|=wir =sind word|	8+ 6
in|shape|=wir word adverb|	8+ 6
in|shape|=wir word capital|	4-7 9
in|shape|=wir word word|	4-7 16
in|shape|=with =a word|	4-7 19
in|shape|=with =the word|	4-7 18
in|shape|=with word =to|	4-7 19
in|shape|=without word|	2-3 17
in|shape|=y =el word|	4-7 7
in|shape|=y =en =la|	8+ 7
in|shape|=y adverb word|	4-7 8
in|shape|=y word word|	4-7 16
in|shape|=y word|	2-3 10
in|shape|=yo adverb word|	4-7 14
in|shape|=yo word word|	4-7 7	8+ 7
in|shape|=you =are word|	2-3 19
in|shape|=you =can verb|	4-7 16	8+ 13
in|shape|=you =can word|	4-7 17	8+ 19
in|shape|=you =can't verb|	8+ 13
in|shape|=you =can't word|	8+ 23
in|shape|=you =cannot verb|	8+ 15
in|shape|=you =cannot word|	8+ 18
in|shape|=you =can’t verb|	8+ 15
in|shape|=you =can’t word|	4-7 11	8+ 15
in|shape|=you =could verb|	8+ 11
in|shape|=you =don’t verb|	8+ 8
in|shape|=you =don’t word|	8+ 14
in|shape|=you =have =to|	4-7 10	8+ 12
in|shape|=you =will verb|	4-7 14
in|shape|=you verb =that|	8+ 15
in|shape|=you verb =the|	8+ 14
in|shape|=you verb =what|	8+ 22
in|shape|=you verb word|	8+ 13
in|shape|=you word =a|	8+ 19
in|shape|=you word word|	8+ 19
in|shape|=you've word word|	2-3 16
in|shape|=zu word|	2-3 -9
in|shape|=à =ce word|	8+ 11
in|shape|=à =la word|	4-7 19
in|shape|=à word =et|	4-7 8
in|shape|=à word word|	4-7 7
in|shape|=à word|	2-3 -8
in|shape|=è =una word|	2-3 12
in|shape|=è word|	2-3 7
in|shape|=é =a word|	4-7 13
in|shape|=é =um word|	8+ 8
in|shape|=é =uma word|	8+ 8
in|shape|=é word =de|	4-7 9
in|shape|adverb =a word|	4-7 14	8+ 15
in|shape|adverb =are =a|	8+ 12
in|shape|adverb =are word|	8+ 19
in|shape|adverb =de word|	2-3 13	4-7 -11
in|shape|adverb =down|	2-3 12
in|shape|adverb =is =a|	4-7 24	8+ 16
in|shape|adverb =is =het|	8+ 10
in|shape|adverb =is =not|	8+ 15
in|shape|adverb =is =no|	4-7 24	8+ 12
in|shape|adverb =is adverb|	4-7 8
in|shape|adverb =is word|	4-7 16	8+ 16
in|shape|adverb =me word|	8+ 6
in|shape|adverb =moet word|	4-7 26
in|shape|adverb =no =se|	4-7 -12
in|shape|adverb =no word|	4-7 -8
in|shape|adverb =non =si|	4-7 17
in|shape|adverb =on word|	4-7 -9
in|shape|adverb =si word|	2-3 8
in|shape|adverb =the word|	2-3 14	4-7 19	8+ 24
in|shape|adverb =they word|	4-7 22
in|shape|adverb =un word|	2-3 8	8+ 12
in|shape|adverb =was =a|	4-7 17	8+ 15
in|shape|adverb =was =no|	8+ 14
in|shape|adverb =we verb|	8+ 10
in|shape|adverb =were number|	8+ 15
in|shape|adverb =zijn word|	8+ 6
in|shape|adverb adverb word|	2-3 16	4-7 12	8+ 20
in|shape|adverb adverb|	2-3 25
in|shape|adverb capital capital|	8+ 11
in|shape|adverb capital|	2-3 14
in|shape|adverb verb =to|	4-7 18
in|shape|adverb verb word|	8+ 6
in|shape|adverb word =and|	4-7 22
in|shape|adverb word =che|	4-7 16
in|shape|adverb word =een|	4-7 23	8+ 6
in|shape|adverb word =e|	4-7 19
in|shape|adverb word =ik|	2-3 14
in|shape|adverb word =in|	8+ 11
in|shape|adverb word =la|	4-7 -8	8+ 15
in|shape|adverb word =les|	4-7 10
in|shape|adverb word =of|	4-7 14
in|shape|adverb word =on|	4-7 18
in|shape|adverb word =o|	4-7 17
in|shape|adverb word =por|	8+ 6
in|shape|adverb word =pour|	4-7 20
in|shape|adverb word =una|	8+ 9
in|shape|adverb word =we|	4-7 25
in|shape|adverb word adverb|	4-7 -7	8+ 12
in|shape|adverb word capital|	4-7 12	8+ 8
in|shape|adverb word verb|	4-7 15
in|shape|adverb word word|	2-3 -6	8+ 19
in|shape|adverb|	1 11
in|shape|capital =a capital|	2-3 8
in|shape|capital =a word|	2-3 -7	4-7 -10	8+ 16
in|shape|capital =ai word|	4-7 12	8+ 9
in|shape|capital =al word|	8+ 7
in|shape|capital =an word|	8+ 12
in|shape|capital =and =i|	8+ 12
in|shape|capital =and capital|	2-3 -28	4-7 -12	8+ 18
in|shape|capital =and word|	8+ 19
in|shape|capital =are =not|	4-7 16
in|shape|capital =are word|	2-3 22	4-7 20	8+ 19
in|shape|capital =at number|	8+ 16
in|shape|capital =be word|	2-3 17
in|shape|capital =by capital|	2-3 -18
in|shape|capital =can word|	8+ 14
in|shape|capital =che word|	4-7 8
in|shape|capital =com word|	4-7 10
in|shape|capital =con =noi|	4-7 -10
in|shape|capital =con word|	2-3 15
in|shape|capital =da capital|	2-3 -20
in|shape|capital =da word|	4-7 -8
in|shape|capital =dal word|	2-3 -10
in|shape|capital =dat adverb|	4-7 19
in|shape|capital =de =uma|	8+ 11
in|shape|capital =de capital|	2-3 -32
in|shape|capital =de word|	4-7 8	8+ 7
in|shape|capital =del capital|	2-3 -15
in|shape|capital =del word|	2-3 -18
in|shape|capital =der capital|	4-7 6
in|shape|capital =des capital|	2-3 14
in|shape|capital =di adverb|	2-3 9
in|shape|capital =di word|	2-3 -13
in|shape|capital =did =not|	8+ 24
in|shape|capital =do =not|	4-7 -15
in|shape|capital =do capital|	2-3 -14
in|shape|capital =does =not|	4-7 15
in|shape|capital =dois word|	8+ 7
in|shape|capital =don’t word|	4-7 -9
in|shape|capital =dos word|	8+ 12
in|shape|capital =du capital|	2-3 -11
in|shape|capital =du word|	2-3 -10
in|shape|capital =due word|	4-7 -14
in|shape|capital =e capital|	2-3 -10
in|shape|capital =e word|	2-3 -19	8+ 10
in|shape|capital =el word|	4-7 6	8+ 19
in|shape|capital =em capital|	2-3 -9
in|shape|capital =es word|	8+ 14
in|shape|capital =est word|	4-7 7
in|shape|capital =eu =que|	8+ 9
in|shape|capital =from capital|	8+ 16
in|shape|capital =ha word|	8+ 21
in|shape|capital =has =a|	8+ 16
in|shape|capital =has =been|	8+ 11
in|shape|capital =has =no|	4-7 12
in|shape|capital =has verb|	4-7 14
in|shape|capital =has word|	4-7 18	8+ 21
in|shape|capital =her verb|	4-7 -17
in|shape|capital =het =aan|	4-7 -8
in|shape|capital =ho word|	4-7 12
in|shape|capital =i verb|	2-3 13	4-7 22
in|shape|capital =i word|	4-7 21	8+ 16
in|shape|capital =il word|	2-3 9	4-7 18	8+ 12
in|shape|capital =in capital|	8+ 17
in|shape|capital =in word|	4-7 12	8+ 9
in|shape|capital =is =a|	4-7 14	8+ 21
in|shape|capital =is =for|	4-7 20
in|shape|capital =is =geen|	4-7 -15
in|shape|capital =is =het|	4-7 20
in|shape|capital =is =not|	4-7 15	8+ 20
in|shape|capital =is =our|	4-7 21
in|shape|capital =is =the|	4-7 21	8+ 21
in|shape|capital =is =what|	8+ 14
in|shape|capital =is adverb|	4-7 -16	8+ 15
in|shape|capital =is verb|	4-7 16	8+ 17
in|shape|capital =is word|	2-3 -7	4-7 13	8+ 22
in|shape|capital =ist =keine|	4-7 12
in|shape|capital =ist =kein|	4-7 8
in|shape|capital =ist capital|	2-3 -10
in|shape|capital =it =is|	8+ 12
in|shape|capital =it capital|	2-3 -24
in|shape|capital =je word|	4-7 11	8+ 12
in|shape|capital =la word|	2-3 14	4-7 14	8+ 17
in|shape|capital =le word|	2-3 10	4-7 19	8+ 11
in|shape|capital =lo =que|	4-7 14
in|shape|capital =lo word|	8+ 12
in|shape|capital =me word|	8+ 10
in|shape|capital =mi word|	2-3 -9
in|shape|capital =mit capital|	2-3 11
in|shape|capital =my word|	4-7 20
in|shape|capital =na word|	4-7 15
in|shape|capital =ne word|	4-7 16
in|shape|capital =nicht word|	2-3 -17
in|shape|capital =no verb|	8+ 12
in|shape|capital =no word|	4-7 30	8+ 12
in|shape|capital =non word|	4-7 9
in|shape|capital =nos verb|	8+ 8
in|shape|capital =not word|	4-7 17
in|shape|capital =não =é|	4-7 -10
in|shape|capital =não capital|	2-3 10
in|shape|capital =não word|	4-7 -13
in|shape|capital =o word|	2-3 -8	4-7 13	8+ 14
in|shape|capital =of =the|	4-7 -22
in|shape|capital =of capital|	2-3 -13	4-7 -15
in|shape|capital =of word|	8+ 17
in|shape|capital =ohne capital|	2-3 13
in|shape|capital =on =a|	4-7 -17
in|shape|capital =on =me|	2-3 17
in|shape|capital =on =the|	4-7 -17
in|shape|capital =on verb|	2-3 -14
in|shape|capital =os word|	8+ 10
in|shape|capital =our capital|	2-3 11
in|shape|capital =para word|	2-3 -14	4-7 17	8+ 12
in|shape|capital =pas =de|	8+ 6
in|shape|capital =por word|	4-7 -11
in|shape|capital =que =era|	4-7 17
in|shape|capital =que =es|	4-7 17
in|shape|capital =que word|	4-7 18
in|shape|capital =se word|	8+ 8
in|shape|capital =sem capital|	2-3 -15
in|shape|capital =senza word|	2-3 -14
in|shape|capital =should =not|	8+ 14
in|shape|capital =should word|	8+ 15
in|shape|capital =the capital|	2-3 -36	4-7 -19	8+ 14
in|shape|capital =the verb|	2-3 -17
in|shape|capital =the word|	2-3 28	4-7 -12	8+ 19
in|shape|capital =to word|	2-3 12
in|shape|capital =três word|	4-7 9	8+ 15
in|shape|capital =um word|	4-7 10	8+ 11
in|shape|capital =uma word|	4-7 16	8+ 17
in|shape|capital =un word|	2-3 16	4-7 19	8+ 22
in|shape|capital =una word|	4-7 16
in|shape|capital =une word|	4-7 12	8+ 9
in|shape|capital =va =a|	4-7 6
in|shape|capital =was =a|	8+ 13
in|shape|capital =was word|	4-7 9	8+ 15
in|shape|capital =will =be|	4-7 20
in|shape|capital =will verb|	8+ 21
in|shape|capital =will word|	8+ 14
in|shape|capital =with =a|	4-7 -11
in|shape|capital =y =yo|	8+ 6
in|shape|capital =y capital|	2-3 -9
in|shape|capital =à capital|	2-3 -12
in|shape|capital =à word|	4-7 14	8+ 15
in|shape|capital =è word|	4-7 11	8+ 7
in|shape|capital =é =o|	4-7 -9
in|shape|capital =é word|	4-7 15	8+ 6
in|shape|capital adverb =de|	8+ 10
in|shape|capital adverb =la|	4-7 9
in|shape|capital adverb =quando|	8+ 7
in|shape|capital adverb capital|	8+ 10
in|shape|capital adverb verb|	4-7 -12	8+ 18
in|shape|capital adverb word|	2-3 17	4-7 41	8+ 18
in|shape|capital capital =and|	4-7 -15	8+ 17
in|shape|capital capital =a|	8+ 8
in|shape|capital capital =has|	8+ 17
in|shape|capital capital =in|	4-7 -17
in|shape|capital capital =is|	4-7 15	8+ 18
in|shape|capital capital =i|	8+ 14
in|shape|capital capital =no|	4-7 -7
in|shape|capital capital =of|	4-7 -7
in|shape|capital capital =should|	8+ 14
in|shape|capital capital =was|	8+ 18
in|shape|capital capital =would|	4-7 15
in|shape|capital capital adverb|	8+ 13
in|shape|capital capital capital|	2-3 -25	4-7 9	8+ 25
in|shape|capital capital number|	2-3 -23
in|shape|capital capital verb|	4-7 6	8+ 17
in|shape|capital capital word|	2-3 25	4-7 -18	8+ 31
in|shape|capital capital|	2-3 -24
in|shape|capital number capital|	2-3 8	4-7 -15
in|shape|capital number number|	2-3 -21
in|shape|capital number word|	2-3 -8	4-7 -10	8+ 16
in|shape|capital number|	2-3 -14
in|shape|capital verb =and|	8+ 13
in|shape|capital verb =a|	4-7 11	8+ 12
in|shape|capital verb =dat|	8+ 7
in|shape|capital verb =de|	8+ 8
in|shape|capital verb =if|	8+ 13
in|shape|capital verb =in|	8+ 18
in|shape|capital verb =is|	4-7 16
in|shape|capital verb =me|	4-7 13	8+ 15
in|shape|capital verb =of|	4-7 -8
in|shape|capital verb =that|	4-7 12	8+ 13
in|shape|capital verb =the|	4-7 22
in|shape|capital verb =to|	4-7 17	8+ 21
in|shape|capital verb =us|	8+ 14
in|shape|capital verb adverb|	8+ 11
in|shape|capital verb capital|	2-3 12	4-7 21
in|shape|capital verb word|	2-3 10	4-7 17	8+ 19
in|shape|capital verb|	2-3 -8
in|shape|capital word =alla|	8+ 14
in|shape|capital word =and|	4-7 9	8+ 22
in|shape|capital word =an|	8+ 15
in|shape|capital word =are|	8+ 15
in|shape|capital word =at|	8+ 15
in|shape|capital word =au|	8+ 8
in|shape|capital word =a|	4-7 12	8+ 19
in|shape|capital word =bij|	4-7 24
in|shape|capital word =cannot|	8+ 16
in|shape|capital word =ce|	8+ 11
in|shape|capital word =com|	4-7 12	8+ 9
in|shape|capital word =de|	4-7 -7	8+ 22
in|shape|capital word =di|	8+ 15
in|shape|capital word =em|	8+ 16
in|shape|capital word =en|	8+ 10
in|shape|capital word =es|	4-7 17
in|shape|capital word =eu|	4-7 -6	8+ 7
in|shape|capital word =every|	8+ 17
in|shape|capital word =e|	4-7 7	8+ 11
in|shape|capital word =for|	8+ 18
in|shape|capital word =ik|	4-7 34
in|shape|capital word =il|	4-7 11
in|shape|capital word =in|	8+ 18
in|shape|capital word =io|	4-7 16
in|shape|capital word =is|	4-7 15	8+ 15
in|shape|capital word =it|	4-7 15	8+ 24
in|shape|capital word =i|	4-7 13	8+ 18
in|shape|capital word =la|	4-7 19	8+ 10
in|shape|capital word =les|	8+ 12
in|shape|capital word =le|	8+ 6
in|shape|capital word =like|	4-7 14
in|shape|capital word =los|	4-7 13
in|shape|capital word =me|	4-7 18
in|shape|capital word =mir|	8+ 16
in|shape|capital word =mon|	4-7 6
in|shape|capital word =ne|	4-7 7
in|shape|capital word =nicht|	4-7 15
in|shape|capital word =no|	8+ 9
in|shape|capital word =não|	4-7 -7
in|shape|capital word =of|	8+ 23
in|shape|capital word =on|	8+ 19
in|shape|capital word =o|	4-7 7	8+ 7
in|shape|capital word =para|	8+ 9
in|shape|capital word =pas|	4-7 16	8+ 9
in|shape|capital word =per|	8+ 15
in|shape|capital word =pour|	8+ 11
in|shape|capital word =que|	4-7 17	8+ 12
in|shape|capital word =sie|	8+ 11
in|shape|capital word =si|	8+ 6
in|shape|capital word =sono|	8+ 15
in|shape|capital word =sur|	8+ 12
in|shape|capital word =su|	8+ 8
in|shape|capital word =tem|	4-7 15
in|shape|capital word =they|	8+ 9
in|shape|capital word =the|	8+ 27
in|shape|capital word =to|	8+ 22
in|shape|capital word =una|	8+ 17
in|shape|capital word =une|	8+ 18
in|shape|capital word =un|	8+ 20
in|shape|capital word =us|	4-7 17
in|shape|capital word =wir|	8+ 12
in|shape|capital word =y|	4-7 18
in|shape|capital word =à|	8+ 8
in|shape|capital word adverb|	2-3 -11	4-7 22
in|shape|capital word capital|	2-3 -6	8+ -10
in|shape|capital word number|	4-7 20	8+ 7
in|shape|capital word verb|	8+ 19
in|shape|capital word word|	2-3 8	4-7 -6
in|shape|capital word|	2-3 13
in|shape|number capital|	2-3 -20
in|shape|number|	1 12
in|shape|verb =a word|	2-3 20	4-7 24	8+ 22
in|shape|verb =and word|	2-3 16
in|shape|verb =are word|	4-7 14
in|shape|verb =by word|	2-3 22
in|shape|verb =in =the|	4-7 15
in|shape|verb =me =about|	4-7 -10
in|shape|verb =of =the|	4-7 -11
in|shape|verb =the capital|	4-7 8
in|shape|verb =the word|	2-3 20	4-7 13	8+ 22
in|shape|verb =to word|	4-7 14	8+ 15
in|shape|verb =you =for|	4-7 18
in|shape|verb =you capital|	2-3 14
in|shape|verb capital capital|	4-7 -11
in|shape|verb word =and|	8+ 20
in|shape|verb word =as|	4-7 17
in|shape|verb word =or|	4-7 18
in|shape|verb word word|	2-3 16	4-7 19	8+ 8
in|shape|verb word|	2-3 -22
in|shape|verb|	1 -7
in|shape|word =a verb|	4-7 21
in|shape|word =a word|	2-3 19	4-7 31	8+ 23
in|shape|word =above =the|	4-7 23
in|shape|word =als =een|	4-7 8
in|shape|word =als =ein|	4-7 6
in|shape|word =and adverb|	4-7 24
in|shape|word =and verb|	2-3 14
in|shape|word =and word|	2-3 -9	4-7 24
in|shape|word =ao word|	4-7 19
in|shape|word =around =the|	4-7 -16
in|shape|word =as word|	4-7 17
in|shape|word =au word|	2-3 20	4-7 14
in|shape|word =but =not|	4-7 20
in|shape|word =but word|	2-3 32
in|shape|word =by word|	2-3 32	4-7 15
in|shape|word =com word|	2-3 9	4-7 8
in|shape|word =come =un|	4-7 20
in|shape|word =comme =une|	4-7 13
in|shape|word =con =la|	4-7 16
in|shape|word =con =un|	4-7 13
in|shape|word =da word|	2-3 -16	4-7 16
in|shape|word =das word|	2-3 -7
in|shape|word =de =la|	4-7 -21
in|shape|word =de adverb|	2-3 17
in|shape|word =de word|	2-3 -13	4-7 -13	8+ 10
in|shape|word =del word|	2-3 -9	4-7 19
in|shape|word =della word|	2-3 -13
in|shape|word =delle word|	2-3 -13
in|shape|word =der capital|	2-3 20
in|shape|word =des word|	2-3 -14	4-7 -23
in|shape|word =di word|	2-3 -8	4-7 -10
in|shape|word =die capital|	4-7 7
in|shape|word =do word|	2-3 -17	4-7 -8
in|shape|word =du word|	2-3 -10
in|shape|word =e adverb|	4-7 18
in|shape|word =e word|	2-3 39	4-7 29
in|shape|word =een word|	4-7 19
in|shape|word =el word|	4-7 23	8+ 9
in|shape|word =em word|	4-7 17
in|shape|word =en word|	2-3 6	4-7 11
in|shape|word =et word|	2-3 15
in|shape|word =for =a|	4-7 15
in|shape|word =for =the|	4-7 13
in|shape|word =for word|	2-3 -10
in|shape|word =from =the|	4-7 14
in|shape|word =from word|	8+ 12
in|shape|word =if word|	2-3 17
in|shape|word =il word|	4-7 16
in|shape|word =in =an|	4-7 19
in|shape|word =in =the|	4-7 19	8+ 19
in|shape|word =in word|	2-3 -6
in|shape|word =la word|	4-7 28
in|shape|word =le word|	2-3 13	4-7 11
in|shape|word =les word|	2-3 14	4-7 20
in|shape|word =like =a|	4-7 21
in|shape|word =ma =non|	4-7 17
in|shape|word =ma word|	2-3 16
in|shape|word =mais =pas|	4-7 20
in|shape|word =mais word|	2-3 23
in|shape|word =met =een|	4-7 24
in|shape|word =niet word|	2-3 10
in|shape|word =not word|	2-3 25
in|shape|word =o =que|	8+ 10
in|shape|word =o word|	2-3 12	4-7 23
in|shape|word =of verb|	2-3 -12
in|shape|word =of word|	2-3 8	8+ 14
in|shape|word =on =the|	4-7 13
in|shape|word =on word|	8+ 13
in|shape|word =our word|	4-7 16
in|shape|word =out =of|	8+ 15
in|shape|word =out|	2-3 -6
in|shape|word =para word|	2-3 18	4-7 17
in|shape|word =pas word|	4-7 20
in|shape|word =per word|	2-3 15
in|shape|word =pero =no|	4-7 19
in|shape|word =por word|	2-3 18	4-7 23
in|shape|word =sans word|	2-3 10
in|shape|word =sin word|	2-3 -7
in|shape|word =su word|	2-3 17
in|shape|word =than =a|	4-7 20
in|shape|word =that word|	4-7 14
in|shape|word =the capital|	4-7 14
in|shape|word =the verb|	4-7 22
in|shape|word =the word|	4-7 32	8+ 19
in|shape|word =their word|	4-7 16
in|shape|word =to =be|	8+ 21
in|shape|word =to =the|	4-7 24
in|shape|word =to verb|	8+ 22
in|shape|word =to word|	2-3 -18	8+ 11
in|shape|word =um word|	4-7 16
in|shape|word =un word|	4-7 23
in|shape|word =una word|	2-3 21
in|shape|word =und word|	4-7 9
in|shape|word =une word|	4-7 10
in|shape|word =up|	2-3 -8
in|shape|word =van word|	2-3 16
in|shape|word =with =a|	4-7 16
in|shape|word =with =one|	4-7 21
in|shape|word =with =the|	8+ 19
in|shape|word =with word|	2-3 32
in|shape|word =y word|	2-3 20
in|shape|word =à word|	4-7 19	8+ 18
in|shape|word adverb =and|	4-7 21
in|shape|word adverb =de|	4-7 13
in|shape|word adverb =nicht|	4-7 14
in|shape|word adverb =than|	4-7 20
in|shape|word adverb word|	4-7 25	8+ 8
in|shape|word adverb|	2-3 28
in|shape|word capital =unter|	4-7 6
in|shape|word capital capital|	2-3 -7
in|shape|word capital word|	2-3 23	4-7 17
in|shape|word capital|	2-3 -6
in|shape|word number word|	2-3 6
in|shape|word verb =the|	4-7 19
in|shape|word verb word|	2-3 16	4-7 20
in|shape|word word =and|	8+ 21
in|shape|word word =at|	4-7 18
in|shape|word word =a|	4-7 17
in|shape|word word =by|	4-7 18
in|shape|word word =come|	4-7 14
in|shape|word word =com|	4-7 23
in|shape|word word =con|	4-7 9
in|shape|word word =de|	4-7 31	8+ 14
in|shape|word word =du|	4-7 16
in|shape|word word =en|	4-7 -11
in|shape|word word =et|	4-7 13
in|shape|word word =e|	4-7 22
in|shape|word word =for|	4-7 26
in|shape|word word =from|	4-7 17
in|shape|word word =il|	4-7 20
in|shape|word word =in|	4-7 27
in|shape|word word =les|	4-7 23
in|shape|word word =of|	4-7 46
in|shape|word word =on|	4-7 18
in|shape|word word =over|	4-7 16
in|shape|word word =o|	4-7 16
in|shape|word word =para|	4-7 23
in|shape|word word =por|	4-7 23
in|shape|word word =that|	8+ 13
in|shape|word word =to|	4-7 33	8+ 14
in|shape|word word =wie|	4-7 8
in|shape|word word =with|	4-7 16
in|shape|word word =à|	4-7 16	8+ 11
in|shape|word word adverb|	4-7 20	8+ 15
in|shape|word word capital|	2-3 23
in|shape|word word number|	2-3 -25
in|shape|word word verb|	4-7 19
in|shape|word word word|	2-3 17	4-7 34	8+ 21
in|shape|word|	1 -9
in|word|	0 -19	12 -7	14 -23	2 -18	20 -11	2029 12	2030 -14	3 -25	5 -25	7 -13	a -11	aan -13	abbiamo 14	aber 17	about 19	absolutely 18	accountant -14	acordada 13	ada -10	again -24	age 24	agility 18	agora 8	agricultural 8	aire 17	ajoutés -15	al 20	albatros -14	alert -16	all 10	alla 22	alle 18	almighty -24	almost 24	als 15	also 18	alta -8	always 25	ambachtelijk -19	america 8	american -10	amigos -11	amnesty -10	an 32	anche 20	and -17	antes 13	any 19	anything 14	ao 15	apericena -13	aprils -26	arithmetic 21	army -16	artigianale -20	asfixia 19	ask -9	asked 12	at 20	attentive 20	até 19	au 6	auch 17	aucun -9	aus 17	avances 16	avant 16	avec 24	avevo 9	avvocato 9	avô -20	away 7	baby -15	badger -20	baixa -12	baja -10	balance 8	ball -25	balloon -20	banter 15	bassa -14	bau -15	bed-rot -16	before 13	bei 11	belle -16	bem 16	bernie 27	best 15	beyond 21	bianca -11	bien 21	big 14	bigger 10	biggest -22	bin -8	bingo -13	binnen 17	biology -15	bis 7	bitte -19	black -6	blague 11	blanc -12	bleibt -13	blue -37	boa 11	boats -21	bocadillo -10	boiler -16	bon -9	book -8	border -25	bored -23	boredom -19	born 15	borrowed -19	boss -13	botella -10	both -14	boucher -7	box -16	brave 21	bravo 10	break 6	breakfast -7	bring -6	britain's -22	budget -16	bueno 19	build 8	buon 17	buona -13	burla 12	but 32	buy -33	by 7	bérénice -18	c -21	cabo 6	cadê 20	café -10	caldo -17	calendário 17	called 21	calm -25	calma 20	calmo -13	can -15	cancer -23	candidate 21	cani -21	capacity -21	card 7	care -10	careless 19	carta 8	cartographer’s -17	casa -8	catch -22	cautela 13	ce 19	certa -17	certainly 13	channel 23	chantage 21	charming 18	cheap 22	chi -16	chiacchiericcio 11	chino -18	choquée 15	christmas 10	chuvisqueiro -16	ci 8	circa 6	class 11	clean 8	coalition -17	cod -22	coming 18	comment 21	como 21	compra -11	comprar 15	comprehensive 20	comunque -8	común 18	con 7	conditions 16	confidence 27	consider 16	considering 19	conta -9	contenues 13	conto -9	contribution -6	contrôle 8	coordenadas 16	corner -19	correct 25	corso 18	counted 22	coup 16	cours 15	cover -14	crazy 11	creche -10	criativa 22	cringe -19	critical 17	croustillant -7	culture -18	cuore -15	current -21	curva -16	custardgate -21	customs -16	cutters -10	c’est 19	da -15	dag 8	dai 10	dal -7	damage -18	dan 16	dangerously 19	dank -8	dann 14	dans 16	darkness 18	dat 15	daughter -13	dave -24	day -20	de -21	de-risking -29	dead -13	deal -17	death -18	debate 6	decent 14	deep -18	deeply 23	defect -21	definitivas -10	dei -10	del -26	delivery -27	della -14	delle -13	dente 17	deportation 9	depuis 16	der 7	dialogue -16	diary 14	dicke -17	did 18	didático -9	die -16	diesel -6	direct 10	direction -18	disappointed 17	dit 8	dividend -24	division -28	dix 22	diálogo 12	diário -11	do -17	dock 10	doctor -21	dog -17	dois 10	doktor -9	domanda -10	domani 18	domenica -12	dona -19	done 14	don’t -7	door -12	dorme -11	dos 20	dr -20	dreams -6	drift -13	drizzlecore -20	droog -14	dry -22	du -14	dämmerschoppen -12	dès 15	déconnexer -10	déjà 17	détour 6	dörfer 12	d’estate -21	e 33	early -14	ecology -22	economy 11	een 9	efficiency -24	ein 13	eine 18	einem 13	eingebildete -12	el -10	ela 7	election 11	elegante 23	eleven -21	elf 8	emergency 17	encore 25	encouraging 16	enfin 14	enjoy 22	enough 14	entirely 24	entro 15	er -12	era 14	erhebliche 20	erro -9	error 13	es 18	eso 13	espera -15	esperanza 9	está 15	et 8	eu 10	euro -12	europa -16	european -14	event -21	every -11	everything 22	evidence 14	exceptional 18	exemplaire -12	experience -6	extreme 18	extremely 18	fahrplan 7	failed 17	fairy -8	fait -10	false 24	family 14	família -19	fantasma -12	far 15	fare 11	farinha -11	fat -13	faux -7	fermata 10	ferryman’s -12	file -21	fin -12	fine -16	finir 16	finos -8	fire -6	first -16	floor -19	fog 15	fois 9	for 20	foram 13	force 7	format -18	forte 14	fox -28	fragile -17	frank 20	frau -10	freddo 14	frei -13	frein -7	freischütz -14	friday -15	friends -19	from -16	full -12	fuori -6	furious 6	fyi -13	galo -11	galvevenator -11	gang 7	ganó 11	gap -16	geduld 10	geen 21	gefragt -12	geht 16	geluk 14	gerald -10	gestão -15	get -7	ghost -43	ginette -10	global 8	gloves -12	go -19	goat -7	goats -11	golden -6	gomma -9	good 21	goodnight -21	gossip -20	grand 9	grande -10	gravedigger's -23	gravy 19	grote 8	grower -18	grua 11	gruft -11	guilt-free -24	guilty -25	guten -8	guy 17	ha 12	haaskaaf -14	halb -10	halt 7	hammer -23	hand -15	handelsblatt -8	happy 12	harbor -22	harbourmaster -20	has 16	have 25	hay -12	he 6	he's 16	health -8	heard 12	heartbroken 28	her 19	here -17	hesitation 15	het -6	high -14	hij 6	hill -16	hillary 17	his 15	history -13	hmm 17	ho 8	hold -31	holiday -15	hollandaise -9	hollow -17	honest -17	honorable 14	hope 8	hopes 12	hora 14	hors 8	hot -8	hotel -15	houden -16	hours -34	hub -32	huesero -7	husch-pfusch 15	hush -23	há -7	ice -23	ich -6	idle 15	igual 11	iii -11	ik 26	il -17	im 7	important 19	importante 10	improvement -21	in-network -17	index -18	infrastructure 20	insuficientes 9	insult 19	interesse 16	intérêt 9	inventário 12	invisible 9	irrevogável -9	islam 15	islamic 15	issue 23	ist 8	it 6	it's 24	its 20	it’s 35	jamais 16	jamás 7	jamón -19	je 12	jet -18	joke 19	jour -14	journey -9	judgment 16	juros 13	just 19	juste -12	já 16	j’ai 13	k -11	kaasschaaf -11	kahlschlag 13	kan 19	kapitän -11	keeper’s -21	keer -12	keine 16	keukentafel -13	kid -29	kijk 7	kind 18	king 8	kitchen 11	klasse 11	klein -9	knew 22	knock 15	know -17	kompromiss 15	kopi -21	kurier -13	la -18	laat -13	laguna -11	land -20	landing -23	lane -13	lang -7	lanterna -17	laranja -16	larga -13	last -15	late -23	law -6	le -14	leave 10	ledger -29	left 7	legion -23	leite -14	lenta 20	lento 12	leone -9	les 27	let -9	letters -12	levo 9	li 11	liar 19	liberamente -8	licht -8	light 6	lighthouse -21	like 24	lions -26	liste -15	listening 17	literal 10	little 15	living -6	lo 13	long -8	look 12	looked 17	loss -18	lost -11	loud -6	loup 11	louve -8	love 17	loves 15	low -9	loyal 24	l’heure -12	l’ho 7	madame 8	made 14	magpie -12	mai 14	maintenance 23	mais 28	maison -18	making 20	mal 15	mal-entendido 17	malaisance -16	malinga -11	manager -8	mano -12	manual -12	mar -18	marco 25	mardi 17	mare -17	marea -17	market 10	maré -13	massima 21	may -13	mayor -24	mañana -7	means -19	meglio -10	men -13	meno 11	menos 13	mer -20	merci 9	mesa -13	met -9	mia -10	micrófono -7	mid -20	midi -8	mieux 19	military -16	mim 6	minutes -13	miracle -29	misc -26	miscellaneous -20	mistake 17	mister -16	mit 22	moaning 8	mode -20	model 8	moderate -21	modest -15	moins -9	molhada -10	molto 12	mon 14	montre 10	mooi 14	moon -25	moonlit -19	moose -32	moral -16	morgen -15	morning -37	mosso -14	mostly 22	movement -14	moño -7	mr 7	much -10	mud -21	mur -16	muy 7	my -24	mängel 21	möwe -14	na 14	nach -10	nachbar -12	nada -21	nation -16	nature 8	nearly 14	negligence -13	nein 12	nem -11	nessun 10	neue -10	neun -17	neutral -27	never -22	new 15	next -14	nice 12	nichts 11	niet 11	night -6	nine -22	ninety-nine 9	ninth -19	no 10	nobody 27	noise 26	nonna -10	normal 12	nostalgia 20	not 20	note 7	noted 20	notte -12	nous -7	nova -11	novela 12	novo -14	now 6	nox -20	nulla 13	nur 10	nuvoloso -14	nº -15	não 11	ochtend -11	officer -16	oh 11	ohne 21	olho -12	oltre 19	om 7	on -18	once 21	onderhoud 7	one -15	ongelukkig 13	ontdekking -7	onverantwoord 11	oops -22	op 13	operatie -7	operation -33	operazione -12	operação -20	oportunidad 15	ora 18	order 6	ordinary 18	original -17	os 7	otros 14	otters -14	our 9	outil 12	outperform -26	outstanding -10	oven 15	overdue -7	own -15	paal -11	pack -12	pack-up -20	pacte -11	pagano 18	papel 16	paper -19	papier 9	parcheggio -15	parking -26	particular -14	parties -22	partilhada -15	pas 14	passa -9	pasta -16	patate -19	patient 10	pause -15	peat -10	pedagógico 18	pelo 18	pending -20	people 20	per 21	percent -8	perdida 17	permanent -7	pero 24	perreo -12	person 19	petit -11	piano 8	pie -13	pilha -15	pirate -20	piscine -14	più 6	plan -22	planilha 19	plebes -8	plus 10	pluviste -10	point -12	polderprinsen -7	polite 11	political 14	politics -8	polpette -11	polvere -10	poor -23	popolo -15	por 17	porchlight -23	porcupine -27	positiva 14	positive -9	postman -14	posto -16	potato -26	pothole -23	pozzo -11	prato -16	prayer 18	precauzionale 11	precipitada 10	preguntan 7	premature 26	prematuro 17	premium -11	pressão 11	pretty 23	prima 8	primavera 12	prince -17	priority 8	prise 9	pro-choice 15	probably -10	problem -9	prodigy -21	professor -25	professore -12	projekt -17	promessa 10	prometedor 13	proper -7	prova 10	provisional -20	proyecto -11	prudence 16	prudente 16	prudenza 11	prématuré 10	présence -14	puerta 8	pull -10	punt 11	putt 20	père -11	qualcosa 17	qualified 11	quando 14	quase -20	que 16	queen -17	quem -9	quiet -8	qué 7	r -15	radical 30	radio -27	ragione 13	random -13	rapists 20	read -15	reading 19	really 12	reasonable 21	red -14	redondo 16	reform 8	reg -12	regenafspraak -12	regolare 15	regret -22	regrettable 19	reina -12	relaxed 16	relevant -15	relieved 14	remain 11	repair -14	requires -21	respekt 12	responsibility 26	resting 26	retenue 20	retraite -16	revolution 19	reëel 14	ride 9	ridiculous 21	rien 7	rigged 22	right -17	risco -17	rising -7	risk -12	risque 17	road 18	room -15	rotta -13	rounds -13	route 18	router -15	routine -26	rules -22	rutsche -20	rápida 7	réserve 12	sa 13	said -6	sale -24	salida 17	salt -33	salta 11	salvo’s -21	samen -11	santa -13	santo -8	sapo -8	saturday 15	saudade -22	sauve 15	schattenhaushalt -21	school -23	schritt 12	schöner -11	science -22	se 19	sea -16	secolo -12	second -24	secret 16	see 14	segnale 12	segnali 16	segundo -10	seguro -21	sehr 9	sem -7	sentido 25	serenamente 12	serenidade 22	serious 19	settle -9	seventeen -26	señal 7	señora 14	share 18	sheds -14	she’s 20	shocked 11	show -16	si 18	sideways 23	sieben -14	siempre 18	signal 14	signora -19	silence -14	silent -24	silenzio -9	sim 9	sin 10	sincere -12	sind -8	sinhá -14	sisters -24	sit 24	situation 8	small -9	so 7	sobriété -10	social -14	sociale -15	soddisfazione 22	soft -18	soglia 14	solo -9	some 22	somewhere 15	sommer -11	son 11	sono 15	sorrent -19	sorry 18	sou 7	sounded -14	soup -24	sous 12	southern 10	space -25	spare 19	special -8	spider -19	sportlich 14	spring -18	spy -20	square 6	stage 19	stanco 20	stand 15	statt 7	stay 23	stille -17	stiltetax -19	sting -18	stop 9	strikes 14	stronger 11	strongly -20	su 10	subito -16	substantial -7	sucres -15	sucrée 11	suficiente 16	sul 15	sulla 17	sunday -23	sunlight 18	super -11	support -12	sur 16	sweet -17	sì 16	só 17	tagblatt -12	tailgate -11	takes 22	talk -22	talks -8	também 18	tampoco 9	tante -10	tarde -9	tardiva 11	tax 9	te -16	tea -14	tenderness 20	tengo 15	tent 12	terme 16	terra -15	terrible 16	terrorism 17	thank 10	that -6	that's 21	the -23	their 20	there 17	they 22	they're 16	they’re 16	thousands 22	tide -11	tides -17	tidewrack -21	time -12	times -15	timetable -6	tintin -20	tired 21	titre -9	to -6	today -21	todo 20	together 6	tonhos -15	tonight -22	too -17	top 13	torna -12	torno -16	total 11	tout 13	track -25	trading -8	trained -17	travel -22	tres 8	truck -12	true -11	trump 21	trust -8	tuesday -14	turning 12	turno -7	tutto 10	twee 13	twice 8	táper -15	tèt -12	ugly 19	uit 10	uma 22	un 8	una 14	und 8	under 14	understudy -22	undici 12	une 29	unity -19	up -9	urgent -12	v -17	vale 19	vals -15	values 16	van 11	vegano -20	velório -6	ver -10	verbijsterd 18	verrast 15	very 36	verão 13	vezes 9	vidro -10	viel 16	vieux -11	vigilance 8	vigilant 9	visit -25	vittoria 18	viva -10	volta -12	volto 16	voto 15	vuelo -16	wachten -7	wall 19	wally -13	ward -25	warm -6	was 19	watch 20	water -22	way 21	we 12	weak -7	weg -11	weitblick -15	well 12	wellness -10	were 20	wet -22	where -11	which 7	white 16	whoever -12	whole 9	whom 18	wiel -15	wife -17	wij -11	wind -14	windmill -18	winter 6	wir -10	wise -19	wish -15	with 12	without 10	witz 13	wives -14	words -13	worms -17	worse 11	y 21	yeah 14	yes 17	yo 8	york 19	you 15	you've 16	your 6	zeit -10	zeitnah 9	zero -11	zoom -23	zu -6	zukunft -14	zwei 20	zéro 8	à -13	água -11	ça 8	è 9	é -11	étape 14	één -10	über 16	überfällig 11
lead|lower|	, 14	- -6	: -23	; 17	auxiliary 12	capital 25	possessive 21	pronoun 15	quote -8	subordinator -10	that 9	verb-thinking 8	word 7	— 20
lead|other|	: -6	auxiliary -15	determiner 21	preposition 19	start 24	stop 12	that -13	word -18
lead|upper|	' -17	) 14	, -18	- 7	: 13	; -11	auxiliary -17	capital -32	coordinator -10	possessive -41	preposition -19	pronoun -21	quote 17	start 11	stop 24	verb-judging -23	verb-saying -15	word -34	– -11	’ -14
mood|	none -7	other 15	plain 21
mood|none|	2-3 -6
mood|none|false|	true -14
mood|other|	2-3 23	4-7 14
mood|other|false|	true 20
mood|other|true|	false 19
mood|plain|	1 9	2-3 7	4-7 30	8+ 7
mood|plain|false|	false 14	true 9
mood|plain|true|	false 16	true -15
naming|apelido|2|	1 -10	2-3 -26
naming|baptisée|1|	2-3 -11	4-7 -14
naming|baptisé|1|	1 -11	2-3 -9
naming|batizado|2|	2-3 -17
naming|bautizada|1|	2-3 -10
naming|bautizado|1|	2-3 -7
naming|bautizado|2|	2-3 -14
naming|begriff|1|	1 -14	2-3 -16
naming|called|1|	1 -6	4-7 18	8+ 14
naming|called|2|	1 44	2-3 -9	4-7 40	8+ 14
naming|called|3|	1 44	2-3 29	4-7 51	8+ 15
naming|chamado|1|	1 -13
naming|christened|1|	2-3 -17
naming|conhecida|2|	2-3 -7
naming|conhecido|2|	2-3 -12
naming|conocido|2|	1 -18	4-7 -9
naming|cosiddetto|1|	2-3 -17
naming|detto|1|	4-7 13
naming|detto|2|	4-7 6
naming|detto|3|	2-3 10
naming|dite|1|	2-3 -10
naming|dit|1|	1 16
naming|dit|2|	2-3 10	4-7 23
naming|dit|3|	2-3 21	4-7 21	8+ 21
naming|dubbed|1|	2-3 7
naming|entitled|1|	4-7 -8
naming|expression|1|	2-3 -13
naming|false|	: -15	auxiliary -16	capital -15	coordinator -16	preposition -29	pronoun 6	quote -9	stop 8	subordinator -27	verb-judging -18	verb-thinking -6	word -48
naming|intitolato|1|	2-3 -13
naming|intitulée|1|	2-3 -7
naming|intitulé|1|	4-7 -11
naming|known|2|	1 -29
naming|known|3|	2-3 -33
naming|labelled|1|	2-3 -19
naming|lema|1|	2-3 -14
naming|leus|1|	2-3 -9
naming|llamado|1|	2-3 -11
naming|mot|1|	1 -19
naming|mot|2|	1 -17
naming|named|1|	2-3 -24
naming|named|2|	2-3 -12
naming|nicknamed|1|	2-3 -22	4-7 -16
naming|nicknamed|2|	2-3 -22
naming|nome|2|	2-3 -12
naming|nommé|1|	1 -9
naming|none|	2-3 7	8+ 6
naming|palabra|2|	1 13
naming|palavra|1|	1 -24
naming|parola|1|	1 -11
naming|phrase|1|	2-3 -18
naming|phrase|3|	4-7 10
naming|slogan|1|	4-7 -15
naming|slogan|2|	4-7 -21
naming|so-called|1|	1 -25	2-3 -34
naming|sogenannte|1|	1 -11
naming|surnommée|1|	2-3 -12
naming|surnommé|1|	2-3 -8
naming|termed|1|	2-3 23
naming|termine|1|	1 -16
naming|termo|1|	1 -11
naming|term|1|	1 -6	2-3 -10
naming|titel|1|	2-3 -7	4-7 -6
naming|titled|1|	2-3 -21	4-7 -15
naming|titulado|1|	4-7 -12
naming|true|	' -17	) 14	- -11	: 8	; 9	adverb 6	possessive -13	preposition -6	pronoun 6	quote 9	start 12	stop 25	verb-saying -9	verb-thinking 7	word 6	– -8	— 8
naming|título|2|	2-3 -14
naming|woord|1|	1 -17
naming|words|1|	2-3 -21
naming|words|2|	4-7 24
naming|words|3|	1 -12	8+ 13
naming|word|1|	1 -29
naming|word|2|	1 -21
naming|wort|1|	1 -14
naming|wort|2|	1 12
naming|zogeheten|1|	1 -13
nobody|1|	, -23	auxiliary -15	coordinator -16	determiner -16	preposition -23	word -22
nobody|2-3|	, -20	auxiliary -20	capital -21	determiner -33	preposition -23	subordinator -18	word -22
nobody|4-7|	capital -19	quote 22	start 12	stop 23	word -14
nobody|8+|	start 32	stop 26
others|0|	1 6	2-3 6	8+ 6
others|1|	1 -8	2-3 -17	4-7 -9	8+ 12
others|2|	1 -34	2-3 -29	4-7 -17	8+ 27
others|3|	1 -16	2-3 15	4-7 -6	8+ 19
own-case|false|all-one|	, -23	: 15	adverb -15	auxiliary -14	capital -7	coordinator -6	possessive -33	preposition -6	pronoun -7	stop 15	subordinator -14	that -9	verb-judging -25	verb-saying -10	— 12
own-case|false|all|	, -28	: 11	auxiliary -13	capital -13	coordinator -18	possessive -37	preposition -6	pronoun -10	quote 17	start -17	stop 7	subordinator 6	verb-judging -18	verb-thinking -9	word -11
own-case|false|first|	( -9	, -8	- 16	: 14	adverb -13	capital -15	coordinator 13	possessive -16	preposition -12	pronoun -6	quote 10	stop 16	subordinator 15	that 15	verb-judging 6	word -29
own-case|false|most|	, 6	auxiliary 22	capital -13	pronoun -7	start 9	stop 6	word -8
own-case|false|none|	, 14	- -10	: -21	; 17	adverb 12	auxiliary 6	capital 12	possessive 21	pronoun 9	quote -6	subordinator -6	word 6
own-case|false|some|	, 9	auxiliary 12	capital 9	coordinator -9	determiner 6	preposition 16	pronoun 16	subordinator 13	that 18	verb-judging -11	verb-saying 13	verb-thinking 12
own-case|false|titled|	auxiliary 23	determiner 7	possessive 14	start -16	subordinator -10	verb-saying 11	word -11
own-case|false|upper|	, 16	start -7
own-case|true|all-one|	, 14	adverb -8	preposition -19	stop 13	verb-saying -6	word -26
own-case|true|all|	start 26	stop 31	verb-judging -16	word -22
own-case|true|first|	) 8	, 16	- 18	coordinator -12	determiner 6	preposition -14	quote 16	start 42	stop 20	that 16	verb-saying -24	word -24	— 15
own-case|true|most|	, 14	start 30	stop 23
own-case|true|none|	( -6	, 16	: -7	auxiliary 36	capital 20	determiner 22	possessive 14	preposition -17	pronoun 20	subordinator -16	that 31	verb-judging 18	verb-thinking 18	word 16
own-case|true|some|	, 15	auxiliary 9	capital 8	determiner 12	preposition 16	pronoun 9	subordinator -15	that 9	verb-saying 12	word 20
own-case|true|titled|	: 25	start 17
own-case|true|upper|	start 19
own|false|	2-3 -6	8+ 6
own|true|	1 -20	8+ 6
same|1|2-3|	all -9	all-one -15	none 6	some -6	titled 17
same|1|4-7|	all -28	all-one -16	most -7	none 22	some 20	titled 14	upper 26
same|1|8+|	most 26	none 16	some 34	titled 16	upper 7
same|2|1|	all-one -15	first -7	none -7
same|2|2-3|	all -12	all-one 8	first -8	some 25	titled -13
same|2|4-7|	all -18	all-one -13	none 37
same|2|8+|	first 16	titled 10
same|3|1|	all-one 7	first 22	none -19
same|3|2-3|	none -16
same|4|2-3|	none 11
sentence|judging|	8+ 40
sentence|none|	1 -36	2-3 -37	4-7 -23
sentence|saying|	1 22	2-3 21	4-7 22	8+ 10
sentence|thinking|	1 -24	2-3 -7	4-7 10	8+ 11
size-ending|10+|!|	capital 11	end 14	pronoun 13
size-ending|10+|,|	' 12	capital 16	coordinator 18	determiner 19	pronoun 15	subordinator 13	verb-saying 16	word 26
size-ending|10+|.|	[ 24	auxiliary 12	capital 31	coordinator 14	determiner 34	end 29	preposition 15	pronoun 27	subordinator 19	— 16
size-ending|10+|?|	capital 21	determiner 14	end 24	pronoun 14	stop 8	verb-saying 19
size-ending|10+|none|	( 13	, 21	,preposition 17	,pronoun 9	,verb-judging 10	,verb-saying 9	,verb-thinking 16	,word 19	: 16	adverb 14	capital 22	coordinator 19	determiner 20	end 32	preposition 27	pronoun 20	stop 33	subordinator 24	that 16	verb-saying 21	— 15
size-ending|1|!|	stop 7
size-ending|1|,|	auxiliary -9	capital 15	coordinator -9	determiner 14	pronoun 13	quote -24	verb-saying -13
size-ending|1|.|	,preposition -13	capital 10	determiner -6	end -9	pronoun -8	subordinator -16
size-ending|1|?|	end 9	pronoun -9
size-ending|1|none|	( -9	) 6	, -21	,adverb 6	,auxiliary -10	,coordinator -14	,preposition -17	,quote -16	,that -23	,verb-judging 13	,verb-saying 17	: -14	adverb -22	auxiliary -21	coordinator 6	quote -7	stop -6	subordinator 18	verb-thinking 14	— -10
size-ending|2|!|	end 9
size-ending|2|,|	auxiliary -9	capital 13	coordinator -6	preposition -20	pronoun -9	quote 7	verb-judging -12	verb-saying -6	word 8
size-ending|2|.|	coordinator 14	determiner -16	preposition -9	pronoun 16	quote -10	subordinator -6
size-ending|2|?|	,verb-saying 15	,word 13	capital 14	end 7	pronoun 17	stop -11	verb-saying 19	— 7
size-ending|2|none|	+ 9	, -18	,adverb -7	,coordinator -6	,determiner -17	,preposition -20	,pronoun -15	,quote -10	,subordinator -14	,that -18	,verb-saying 16	,word -21	- 7	: -7	; -10	adverb 9	auxiliary -21	coordinator 11	determiner 8	end 6	pronoun -14	that 6	verb-judging -25	verb-saying -8
size-ending|3|!|	,verb-saying 7
size-ending|3|,|	auxiliary -8	determiner -19	preposition 11	subordinator 20	that -22	verb-saying 18
size-ending|3|.|	coordinator 21	determiner 14	end 12	pronoun 10	quote -15	subordinator -13
size-ending|3|?|	,verb-saying 8	capital 17	end 30	pronoun 22	stop 7	— 11
size-ending|3|none|	( -25	) -9	,auxiliary -10	,capital 7	,coordinator -10	,preposition -13	,pronoun -6	,subordinator 9	,that -22	,verb-judging 10	,verb-saying 11	adverb 11	capital -19	coordinator -9	determiner 18	end 21	preposition 10	pronoun 12	subordinator 19	verb-judging 9	— 24
size-ending|4-5|!|	capital 14	determiner 18	end 13	pronoun 10
size-ending|4-5|,|	auxiliary -9	capital 37	coordinator -19	determiner 16	preposition -8	pronoun 43	verb-saying 19	word -10
size-ending|4-5|.|	capital 15	coordinator 16	determiner -7	end 15	preposition 19	pronoun -7	quote -13	subordinator 15	that 13	— 20
size-ending|4-5|?|	,auxiliary 12	,determiner 11	,verb-saying 12	,verb-thinking 13	capital 23	determiner 21	end 36	pronoun 12	quote 16	stop 7	verb-saying 20	— 15
size-ending|4-5|none|	( -7	, 9	,capital -24	,coordinator 23	,preposition -7	,subordinator 17	,verb-judging 10	,verb-saying 13	,word -26	- 6	: 6	; 23	adverb -12	capital -8	coordinator 20	end -7	preposition 11	subordinator 29	verb-saying -9	word -9	— -14
size-ending|6-9|!|	capital 13	determiner 13	end 22	pronoun 15
size-ending|6-9|,|	adverb 10	capital 19	coordinator -7	determiner 35	pronoun 24	subordinator -7	verb-saying 25	word 7
size-ending|6-9|.|	coordinator 15	determiner 18	end 7	preposition 27	pronoun 17	quote 18	subordinator 15	that 15	— 30
size-ending|6-9|?|	,pronoun 12	,verb-saying 8	,word 15	capital 23	determiner 14	end 31	pronoun 19	stop -8	verb-saying 16	— 15
size-ending|6-9|none|	) 18	,auxiliary 25	,determiner 16	,verb-judging 17	,verb-saying 6	,verb-thinking 17	,word 12	- 16	: 50	capital 23	coordinator 31	determiner 20	end 36	pronoun 26	stop 10	subordinator 25	verb-saying 19	word -10	— -17
size-follow|10+|	' 15	( 21	, 21	,preposition 17	,pronoun 9	,verb-judging 10	,verb-saying 9	,verb-thinking 16	,word 19	: 16	[ 25	adverb 18	auxiliary 23	capital 19	coordinator 22	determiner 25	end 30	preposition 29	pronoun 17	quote 24	stop 34	subordinator 32	that 19	verb-saying 17	word 30	— 22
size-follow|1|	( -6	) 8	, -21	,adverb 6	,auxiliary -10	,coordinator 6	,determiner 7	,preposition -18	,pronoun 6	,quote -16	,that -23	,verb-judging 13	,verb-saying 17	: -15	adverb -22	auxiliary -22	capital 10	determiner 8	end -9	preposition 6	quote -10	stop -6	subordinator 7	— -10
size-follow|2|	+ 9	, -18	,adverb -7	,auxiliary 6	,coordinator -6	,determiner -17	,preposition -20	,pronoun -15	,quote -10	,subordinator -14	,that -18	,verb-saying 16	,word -21	- 9	: -7	; -10	adverb 15	auxiliary -22	coordinator 13	determiner -7	pronoun -8	verb-judging -27	verb-saying -8	— 14
size-follow|3|	( -24	) -9	,auxiliary -10	,capital 7	,coordinator -10	,preposition -13	,pronoun -6	,subordinator 9	,that -22	,verb-judging 10	,verb-saying 11	adverb 15	capital -11	determiner 10	end 22	preposition 12	pronoun 11	quote 11	subordinator 20	verb-judging 15	— 27
size-follow|4-5|	( -11	, 9	,capital -24	,coordinator 23	,preposition -7	,subordinator 17	,verb-judging 10	,verb-saying 13	,verb-thinking 17	,word -26	- 6	: 6	; 25	adverb -10	auxiliary -10	capital 28	end 11	preposition 15	pronoun 10	quote -11	subordinator 25	verb-saying 7	verb-thinking 15	word -11
size-follow|6-9|	( -6	) 18	, -9	,auxiliary 25	,determiner 16	,verb-judging 17	,verb-saying 6	,verb-thinking 17	,word 15	- 16	: 50	capital 13	coordinator 29	determiner 25	end 16	pronoun 32	stop 9	that 16	verb-saying 34	word -12
size-intro|10+|	) 13	, 41	- 24	: 40	adverb 19	auxiliary 18	capital 31	coordinator 30	determiner 25	possessive 14	preposition 29	pronoun 17	quote 30	start 17	stop 14	subordinator 31	that 24	verb-judging 18	verb-saying 41	verb-thinking 18	word 15	— 16
size-intro|1|	' -8	, -13	adverb 23	determiner 14	possessive 6	preposition -8	quote -17	stop 15	that -18	verb-thinking -8	word -15
size-intro|2|	( 12	, 10	: 11	adverb -27	auxiliary -6	coordinator -9	pronoun -13	quote -7	stop 15	subordinator -13	verb-judging -9	verb-saying -15	verb-thinking -7	word -7	– -16	— 11	’ 17
size-intro|3|	' -17	( -14	, -13	: 6	adverb 22	auxiliary 28	coordinator 6	determiner -11	possessive -14	preposition -9	pronoun 29	quote 11	stop 20	that 32	verb-saying 12	verb-thinking 25	word 12	— 11	’ 17
size-intro|4-5|	% 13	( -13	- -9	adverb -17	coordinator -11	possessive -17	preposition 18	pronoun 17	quote 38	stop 14	subordinator 24	that 10	verb-judging 11	verb-thinking 21	word -12	– 9	— -12	’ -7
size-intro|6-9|	( -8	, 28	- 16	: 12	; 15	adverb 14	coordinator 26	determiner 20	pronoun 30	start 29	stop 16	that 43	verb-thinking 29	word 17	– -13	— 14	’ 15
size|	1 -6	10+ 25	2 -18	3 13	4-5 -14	6-9 7
subject|elided|	,auxiliary 19	,coordinator 16	,determiner -15	,preposition 14	,pronoun 32	,that -8	,verb-saying 26	,word -15	1 -7	2-3 34	4-7 14	auxiliary -8	end 13	pronoun 10	stop 26	— 16
subject|none|	( -23	) -8	+ 14	,auxiliary -12	,capital -8	,coordinator 8	,determiner -9	,preposition -34	,pronoun -16	,quote -17	,subordinator -14	,that -24	,verb-judging 23	,verb-thinking 21	,word -22	- -15	1 6	4-7 -12	8+ -11	: -6	; 10	adverb -10	auxiliary -20	capital 29	determiner 9	end 33	preposition -21	quote 15	subordinator 12	that 17	verb-judging 11	word -15	– 12	— 23
subject|own|	) -14	+ 9	,adverb -11	,capital -12	,coordinator -11	,determiner 18	,preposition -9	,quote -8	,subordinator 17	,that -19	,verb-judging -8	,verb-saying 8	- 6	2-3 -13	: -10	capital 8	determiner 9	end 14	preposition 12	pronoun -6	stop -7	subordinator 11	that -15	verb-judging -11	verb-saying -21	word -20	– -7	— 22
two-before|%|	stop 9
two-before|)|	- 9	: 15	preposition 15	stop 18
two-before|,|	adverb 13	auxiliary 25	capital -10	coordinator -7	determiner -25	pronoun -16	quote 18	that 13	verb-judging 10	word -34
two-before|:|	capital 10	preposition -12	word 20
two-before|;|	capital 18	determiner -20
two-before|adverb|	, 17	: 27	adverb -17	auxiliary -8	coordinator 13	determiner 21	stop 21	that 17	verb-saying 9	verb-thinking -16
two-before|auxiliary|	, 10	adverb 17	auxiliary 22	determiner 11	preposition -14	pronoun 12	quote -13	stop 31	that 16	verb-saying 7	verb-thinking 16	word 29
two-before|capital|	' -14	, 13	- -16	: 13	; -6	auxiliary 23	capital 17	coordinator -6	determiner -7	possessive -14	preposition -8	stop 8	verb-judging 14	– -7
two-before|coordinator|	: 12	adverb 22	auxiliary 28	capital 14	preposition -17	stop 12	that 10	verb-judging 15	verb-saying 28	verb-thinking -10	word -28
two-before|determiner|	: 14	adverb 8	auxiliary -14	capital -17	determiner 25	preposition -20	stop 24	that 14	verb-thinking 20	word -16
two-before|possessive|	quote 13	verb-saying 13
two-before|preposition|	adverb -19	capital 18	pronoun -17	quote 13	stop 39	subordinator -14	that -18	verb-judging 23	verb-saying -25	verb-thinking 24	word -12
two-before|pronoun|	, 7	: 34	adverb 9	determiner -7	possessive 25	preposition 34	pronoun 6	stop 35	subordinator 21	word 11
two-before|quote|	( -7	, -31	: 16	determiner 16	preposition -10	stop 9	subordinator 14	word 8	— 15
two-before|start|	capital -17	determiner -27	preposition -30	quote 9	start 12	subordinator -17	word 21
two-before|stop|	) 14	: 12	capital -16	coordinator -12	determiner -27	preposition -21	quote 22	— 18
two-before|subordinator|	capital 15	determiner 11	preposition -11	pronoun 25	stop 23
two-before|that|	, 12	auxiliary -25	capital 24	preposition -19	pronoun 27	stop 18	verb-judging 7	verb-saying -15	verb-thinking -7	word 9
two-before|verb-judging|	: 19	adverb -14	auxiliary 23	preposition 6	stop 9	that 23	verb-saying -19	word -10
two-before|verb-saying|	, 44	: 14	adverb -17	auxiliary 12	preposition 16	pronoun -11	stop 18	subordinator 21	verb-judging -19	verb-saying 13	word 10
two-before|verb-thinking|	: 13	auxiliary 20	determiner 8	preposition 29	pronoun 11	stop 25	subordinator 8	verb-judging -16
two-before|word|	, -27	- 15	: -10	; 15	adverb 10	auxiliary -10	determiner -7	preposition -8	pronoun 23	quote -10	stop 21	subordinator -18	verb-judging -30	verb-saying -10
two-before|’|	stop 11
two-words-before|%|	. 9
two-words-before|'s|	 13
two-words-before|)|	- 9	. 18	: 15
two-words-before|,|	 18	a -22	alias -10	and 19	attend 7	baptisé -12	bautizado -7	blamed 18	called 8	christened -17	citing 18	der 16	detto -10	di 14	dit -22	dite -13	elogiou 14	es -13	had 14	houve 16	intitulé -10	is 6	la -26	lamentó 18	le -11	maar 15	mas 12	nicknamed -22	o -24	of 13	on -16	or -21	per -13	said 21	salue 10	sei -8	selon -11	since 20	surnommé -7	that 6	the -33	titled -14	titulado -11	un -12	was 33	whose -28	è 12	é 9
two-words-before|.|	 20	) 14	: 12	de -13	die 14	el -12	the -27	under -20	— 18
two-words-before|000|	. 14
two-words-before|00|	. 6
two-words-before|17|	. 8
two-words-before|1991|	. 16
two-words-before|1998|	. 11
two-words-before|2014|	. 15
two-words-before|2021|	. 8
two-words-before|2027|	. 9
two-words-before|2028|	. 14
two-words-before|22|	. 12
two-words-before|29|	. 12
two-words-before|31|	. 8
two-words-before|3|	: 12
two-words-before|a24|	. 12
two-words-before|aan|	. 16
two-words-before|abc|	’s -17
two-words-before|about|	the 19
two-words-before|account|	. 18
two-words-before|acquiesce|	: 9
two-words-before|act|	. 15
two-words-before|acusou-a|	de 17
two-words-before|added|	, 14	. 21	: 21
two-words-before|adding|	, 19	: 13
two-words-before|addio|	a -11
two-words-before|adesivo|	: -23
two-words-before|administration|	. 13
two-words-before|admits|	: 16
two-words-before|advertised|	as -19
two-words-before|adviser|	. 10
two-words-before|afp|	. 15
two-words-before|af|	. 18
two-words-before|again|	. 18
two-words-before|agency|	. 12
two-words-before|agreed|	. 16
two-words-before|ahead|	of -17
two-words-before|airport|	. 15
two-words-before|ajouter|	: 10
two-words-before|album|	, -22
two-words-before|alle|	nur -7
two-words-before|all|	. 15
two-words-before|altro|	: 17
two-words-before|america|	. 11
two-words-before|among|	them -18
two-words-before|analysts|	. 17
two-words-before|anders|	: 15
two-words-before|and|	a 7	said 22	that -6	was 21
two-words-before|anger|	. 13
two-words-before|anni|	. 13
two-words-before|announced|	. 10
two-words-before|anos|	, 7	. 8
two-words-before|answer|	. -11
two-words-before|ans|	. 13
two-words-before|anyway|	. 16
two-words-before|an|	, 7	. 12	einem -19
two-words-before|apelidado|	de -16
two-words-before|apelido|	de -16
two-words-before|apenas|	: 14	que 15
two-words-before|apology|	, -14
two-words-before|appeal|	. 13
two-words-before|applause|	. 12
two-words-before|arbitraje|	de 11
two-words-before|around|	. 12
two-words-before|arrangement|	. 13
two-words-before|arrived|	. 9
two-words-before|asked|	, 16	. 14	for 25
two-words-before|assembly|	. 12
two-words-before|association|	. 13
two-words-before|attendent|	. 8
two-words-before|auf|	. 8	dem -13
two-words-before|august|	. 13
two-words-before|aus|	. 12
two-words-before|auteur|	de -10
two-words-before|author|	of -16
two-words-before|autora|	de -10
two-words-before|aviso|	: -13
two-words-before|avocate|	. 9
two-words-before|away|	. 10
two-words-before|a|	campanha -11	claque -14	decisão 11	dénoncé 11	expressão -24	frase -12	hashtag -19	inscrição -18	marca -12	operação -20	palavra -14	resposta 12	salué 7	so-called -22
two-words-before|añadido|	: -13
two-words-before|años|	. 8
two-words-before|banderole|	: 12
two-words-before|band|	played -17
two-words-before|base|	: 13
two-words-before|batizado|	de -18
two-words-before|bautizado|	como -14
two-words-before|been|	freed 13
two-words-before|before|	. 12
two-words-before|bekend|	als -13
two-words-before|bericht|	: 8
two-words-before|be|	a 22	called -25	met 9
two-words-before|bilhete|	: 6
two-words-before|blijft|	. 19
two-words-before|board|	. 11
two-words-before|boek|	, -7
two-words-before|book|	, -32	. 16
two-words-before|box|	. 10
two-words-before|braccia|	: 22
two-words-before|brief|	. 9
two-words-before|brusio|	. 8
two-words-before|but|	not 17
two-words-before|by|	a -25
two-words-before|cabeça|	. 10
two-words-before|calificó|	de 18
two-words-before|called|	a 11	for 19	it 7	that 21	the -18
two-words-before|calling|	him 22	it 12
two-words-before|calls|	her 15
two-words-before|call|	. 23	a -24
two-words-before|calma|	: 13
two-words-before|camera|	. 19
two-words-before|campaign|	. 18
two-words-before|card|	. 11
two-words-before|care|	. 17
two-words-before|carolina|	. 15
two-words-before|cartello|	: -19
two-words-before|cartel|	: -23
two-words-before|carton|	: -10
two-words-before|car|	. 19
two-words-before|case|	. 13
two-words-before|cbc|	’s -17
two-words-before|centre|	. 19
two-words-before|chamam|	de -14
two-words-before|changed|	. -12
two-words-before|change|	. 15
two-words-before|chants|	of 7
two-words-before|chapter|	. 14
two-words-before|charge|	. 12
two-words-before|chips|	. 14
two-words-before|choice|	. 18
two-words-before|claro|	: 14
two-words-before|classificou|	como 10
two-words-before|clients|	were 21
two-words-before|clinton|	. 13	was 13
two-words-before|club|	. 7
two-words-before|cnn|	's -11	. 11	’s -19
two-words-before|coalition|	. 10
two-words-before|code|	: -14
two-words-before|comment|	. 18
two-words-before|committee|	. 15
two-words-before|communiqué|	, 13
two-words-before|como|	de -20
two-words-before|comptes|	juge 8
two-words-before|conclu|	: 7
two-words-before|conference|	. 9
two-words-before|conferma|	: 7
two-words-before|conhecida|	por -7
two-words-before|conhecido|	como -16	por -8
two-words-before|conoce|	como -19
two-words-before|conocido|	como -20
two-words-before|consulted|	. 12
two-words-before|continued|	, 7	. 9
two-words-before|contrapartidas|	. 6
two-words-before|convenio|	. 6
two-words-before|convention|	. 14
two-words-before|con|	scritto -10
two-words-before|copy|	of -18
two-words-before|corregge|	: 17
two-words-before|corrige|	: 16
two-words-before|così|	: 17
two-words-before|court|	. 18
two-words-before|cousin|	. 8
two-words-before|crie|	au -6
two-words-before|crowd|	. 13
two-words-before|cruz|	. 14
two-words-before|cuenta|	, 9
two-words-before|cut|	. 13
two-words-before|c’|	est 6	è -13
two-words-before|dal|	titolo -16
two-words-before|dann|	: 18
two-words-before|dass|	man 12
two-words-before|das|	? 11	buch -9	für -8	urteil 11	wort -14
two-words-before|days|	. 16
two-words-before|day|	: 14
two-words-before|da|	palavra -16
two-words-before|definido|	como -7
two-words-before|definió|	como 20
two-words-before|delay|	. 14
two-words-before|delighted|	. 11
two-words-before|democrat|	. 12
two-words-before|dem|	namen -14
two-words-before|den|	arbeitstitel -13	ausdruck -18	begriff -12	namen -13	spitznamen -10	titel -15	zusatz -16
two-words-before|der|	aufschrift -14	begriff -18	zeitung -12
two-words-before|described|	as 14
two-words-before|describe|	como 8
two-words-before|detto|	, 6
two-words-before|de|	afspraak 8	la 9	leus -9	naam -13	publicar -10	term -16	titel -8	uma 14	volksmond -10	zaak 12
two-words-before|dice|	. 16
two-words-before|die|	initiative -16	zeitung -12
two-words-before|differently|	. 15
two-words-before|diplomatic|	. 12
two-words-before|diplomático|	. 15
two-words-before|director|	. 12
two-words-before|disagreed|	. 17
two-words-before|discorda|	: 8
two-words-before|disco|	, -10
two-words-before|discrepa|	: 14
two-words-before|disse|	que 13
two-words-before|dit|	avoir 18
two-words-before|diversamente|	: 8
two-words-before|dizer|	que 15
two-words-before|diz|	. 7	que -9
two-words-before|di|	aver 15	essere 11
two-words-before|documentary|	, -7
two-words-before|door|	: -11
two-words-before|doublé|	. 15
two-words-before|do|	livro -9
two-words-before|droog|	. 22
two-words-before|dubbi|	. 8
two-words-before|déception|	. 8
two-words-before|d’|	un 25	une 11
two-words-before|early|	. 13
two-words-before|ein|	. 9	: 13
two-words-before|elle|	, 8	. 9
two-words-before|elogiou|	a 15
two-words-before|el|	que 10
two-words-before|email|	. 14
two-words-before|emenda|	: 18
two-words-before|empresa|	. 7
two-words-before|english|	. 18
two-words-before|entrevista|	ao -17
two-words-before|entscheidung|	sei 7
two-words-before|enttäuscht|	. 7
two-words-before|era|	. 15	o -19
two-words-before|er|	, 6	destijds 13	habe 18
two-words-before|espn|	. 17
two-words-before|est|	dite 17
two-words-before|es|	: 8	für 21
two-words-before|euros|	. 20	de -20
two-words-before|euro|	. 17
two-words-before|executive|	. 9
two-words-before|explained|	. 13
two-words-before|explicou|	. 6
two-words-before|expresó|	su 22
two-words-before|eyes|	. 17
two-words-before|face|	. 21
two-words-before|fair|	. 8
two-words-before|faixa|	: -17
two-words-before|falam|	em 18
two-words-before|falar|	em 15
two-words-before|falou|	em 16
two-words-before|fees|	. 17
two-words-before|ferrara|	: 9
two-words-before|fest|	. 13
two-words-before|ficha|	: -16
two-words-before|fifth|	. 20
two-words-before|fila|	. 11
two-words-before|film|	, -17
two-words-before|fin|	. 9
two-words-before|first|	. 8
two-words-before|flag|	. 9
two-words-before|floor|	. 10
two-words-before|fois|	. 18
two-words-before|for|	the 13
two-words-before|foto|	. 16
two-words-before|foundation|	. 12
two-words-before|found|	it 22
two-words-before|friday|	. 14
two-words-before|friend|	. 13
two-words-before|funeral|	. 8
two-words-before|further|	. 19
two-words-before|gaan|	. 24
two-words-before|game|	. 14
two-words-before|geduld|	. 10
two-words-before|gekauft|	. 14
two-words-before|gemeint|	: 20
two-words-before|general|	. 11
two-words-before|gezien|	. 19
two-words-before|giudici|	, 6
two-words-before|govender|	: 16
two-words-before|government|	of 25
two-words-before|governo|	de 14
two-words-before|grinned|	. 23
two-words-before|gritou|	: 9
two-words-before|ground|	. 18
two-words-before|guère|	: 7
two-words-before|habe|	? 6
two-words-before|hablan|	de -10
two-words-before|habla|	de -7
two-words-before|habló|	de 35
two-words-before|había|	dicho -13
two-words-before|haderte|	: 21
two-words-before|had|	. 13	become -9	been 8	called 19	reported 19	written -15
two-words-before|hands|	. 17
two-words-before|hand|	. 23
two-words-before|has|	gone 16
two-words-before|have|	a 12	been 25	named -13
two-words-before|ha|	lodato 14	scritto -11	sido 12
two-words-before|head|	. 17
two-words-before|hearing|	. 7
two-words-before|helicopter|	. 10
two-words-before|hem|	. 19
two-words-before|here|	. 13
two-words-before|herself|	as 17
two-words-before|her|	. 15	as 17
two-words-before|het|	besluit 12	dorp -11	kabinet 6	op 13	opschrift -15	over 13	plan 16	woord -10
two-words-before|heures|	. 8
two-words-before|he|	called 31	had 24	has 12	is 25	preferred -24	said 17	termed 22	was 12	would 29	’s 14
two-words-before|hierro|	: 13
two-words-before|hij|	, 11	. 9
two-words-before|himself|	as 14
two-words-before|him|	, 11	. 18	: 18	a 24	as 16	of 15	to 15
two-words-before|hombros|	: 30
two-words-before|home|	. 13
two-words-before|hora|	. 9
two-words-before|host|	of -15
two-words-before|hours|	. 12
two-words-before|house|	. 18
two-words-before|idea|	. 17
two-words-before|ihr|	buch -13
two-words-before|il|	, 6	cartello -7	giudizio -8	termine -15	testo 12
two-words-before|ingetrokken|	. 26
two-words-before|interpreter|	. 20
two-words-before|interview|	. 19
two-words-before|into|	a -22
two-words-before|invece|	di 12
two-words-before|invita|	a 18
two-words-before|in|	. 16	arte -15	café -7	der -16
two-words-before|iowa|	. -6
two-words-before|ironia|	, 7
two-words-before|ironise|	: 9
two-words-before|island|	. 10
two-words-before|is|	. 12	a 13	called -25	titled -8
two-words-before|it|	, -6	. 25	a -18	as 10	blamed -10	called 24	had 21	is 16	says -21	to -16	would 19	’s 15
two-words-before|jaune|	: -11
two-words-before|joked|	, 10
two-words-before|joke|	. 14
two-words-before|jornalistas|	. 12	: 10
two-words-before|jours|	. 9
two-words-before|judgment|	. 15
two-words-before|jueves|	. 6
two-words-before|já|	chamam -12
two-words-before|kept|	a -16	its -23
two-words-before|kijken|	. 7
two-words-before|knapp|	: 12
two-words-before|knikt|	: 16
two-words-before|known|	as -10
two-words-before|komen|	. 14
two-words-before|l'|	appellent -12
two-words-before|lacht|	) 6	. 20
two-words-before|laken|	met -7
two-words-before|land|	. 8
two-words-before|last|	. 19
two-words-before|later|	. 21
two-words-before|late|	. 8
two-words-before|laughed|	. 26
two-words-before|laughing|	. 8
two-words-before|la|	chiamano -13	considera 18	definisce 18	dicitura -20	etiqueta -16	formula -16	ley 16	llamada -12	mention -16	parola -11	plateforme 11	revista -10	revue -11	scritta -21	sentenza 13	trouvent 11
two-words-before|lecture|	. 9
two-words-before|leerling|	. 23
two-words-before|lei|	, 16
two-words-before|lejos|	: 9
two-words-before|letrero|	: -14
two-words-before|letter|	. 15
two-words-before|levy|	. 14
two-words-before|le|	dossier 19	mot -19	plan -9	projet 12	texte 10	titre -12
two-words-before|libro|	, -20
two-words-before|licença|	. 8
two-words-before|lindqvist|	, 9
two-words-before|lines|	. 11
two-words-before|line|	. 20	: 13	read -18
two-words-before|link|	. 9
two-words-before|locally|	as -20
two-words-before|long|	. 16
two-words-before|lo|	chiamavano -17	considera 14	llaman -13	slogan -11	spettacolo 10
two-words-before|lui|	. 9
two-words-before|l’|	appelle -14	expression -13	opération -17
two-words-before|madrugada|	. 12
two-words-before|manager|	. 15
two-words-before|man|	habe 13	sich 13	werde 18
two-words-before|marathi|	. 19
two-words-before|marketed|	as -15
two-words-before|may|	be -7
two-words-before|meeting|	. 14
two-words-before|mee|	. 25
two-words-before|memoir|	, -13
two-words-before|men|	to -15
two-words-before|meses|	. 8
two-words-before|message|	. 13	: 20
two-words-before|meter|	. 12
two-words-before|me|	, 15	. 18
two-words-before|milhões|	. 7
two-words-before|minister|	. 15
two-words-before|minutes|	. 22
two-words-before|minutos|	. 8
two-words-before|misadventure|	. 15
two-words-before|mit|	. 10
two-words-before|modo|	: 11
two-words-before|modulo|	? 16
two-words-before|mois|	. 15
two-words-before|monday|	. 13
two-words-before|month|	. 23
two-words-before|more|	. 11
two-words-before|morning|	. 14
two-words-before|mot|	: -6	de -16
two-words-before|msnbc|	's -16
two-words-before|nach|	: 14
two-words-before|nada|	. 9
two-words-before|name|	. 18
two-words-before|nannte|	das 10	sie 10
two-words-before|nationale|	. 6
two-words-before|nation|	had 9
two-words-before|nega|	: 8
two-words-before|nennt|	sie 10
two-words-before|nessuno|	. 6
two-words-before|network|	. 12
two-words-before|news|	' -17	, 12	. 15
two-words-before|nicht|	. 19
two-words-before|nicknamed|	the -22
two-words-before|niega|	: 14
two-words-before|night|	. 16
two-words-before|nine|	. 10
two-words-before|nobody|	. 13
two-words-before|noemt|	het 14
two-words-before|noite|	. 12
two-words-before|nombre|	: -18	de -15
two-words-before|nome|	, -13	: -14	de -12
two-words-before|nomination|	. 15
two-words-before|nom|	. 7	: -18	de -18
two-words-before|norte|	. 14
two-words-before|noted|	, 18
two-words-before|note|	. -15
two-words-before|noto|	come -10
two-words-before|not|	. 15	: 16	be 9	negotiate 11	to 19
two-words-before|no|	. 13
two-words-before|n’|	avoir 19
two-words-before|objected|	. 15
two-words-before|oceanos|	com -12
two-words-before|octubre|	. 7
two-words-before|offer|	was 19
two-words-before|office|	, -16	. 20
two-words-before|officials|	. 9
two-words-before|off|	. 14
two-words-before|of|	a -24	the 7
two-words-before|ohio|	. 11
two-words-before|only|	: 21	as 9
two-words-before|ont|	nommé -14
two-words-before|on|	. 22	a 6	pouvait 13	the 10
two-words-before|op|	. 10
two-words-before|order|	. 10
two-words-before|outside|	. 9
two-words-before|out|	. 15	: 18
two-words-before|over|	. 17	de -15
two-words-before|o|	grupo -12	partido 8	programa -8	termo -11
two-words-before|palabras|	: 8
two-words-before|pancarte|	: -14
two-words-before|panel|	. 8
two-words-before|paper|	. 16
two-words-before|park|	. 15
two-words-before|parlamento|	. 6
two-words-before|parlato|	di 8
two-words-before|parla|	di 13
two-words-before|parliament|	. 9
two-words-before|parole|	: 18
two-words-before|partagés|	. 13
two-words-before|party|	was 11
two-words-before|parue|	dans -12
two-words-before|pas|	. 6	: 9
two-words-before|path|	. 14
two-words-before|patience|	. 9
two-words-before|paused|	. 15
two-words-before|pause|	. 13
two-words-before|paying|	for 15
two-words-before|penna|	. 8
two-words-before|percent|	said -12
two-words-before|pergunta|	: 10
two-words-before|per|	i 7	la 14
two-words-before|peu|	. 6
two-words-before|philosophical|	. 13
two-words-before|phone|	. 14	: 10
two-words-before|place|	of -14
two-words-before|plans|	. 9
two-words-before|points|	. 14
two-words-before|point|	. 11
two-words-before|police|	. 14
two-words-before|policy|	. 20
two-words-before|ponte|	: -8
two-words-before|por|	título -11
two-words-before|posted|	: 17
two-words-before|post|	. 14	: 9
two-words-before|pour|	les -21
two-words-before|power|	. 13
two-words-before|precisa|	: 18
two-words-before|premier|	had 10
two-words-before|president|	. 15
two-words-before|presse|	. 10
two-words-before|press|	of 15
two-words-before|primary|	. 14
two-words-before|primavera|	. 12
two-words-before|prize|	: -23
two-words-before|promised|	to 15
two-words-before|prosser|	. 10
two-words-before|protested|	. 15
two-words-before|prudenza|	: 15
two-words-before|pubblicato|	su -7
two-words-before|pulso|	. 7
two-words-before|pé|	. 11
two-words-before|qu'|	il 11
two-words-before|qualifié|	de 16
two-words-before|quando|	? 6
two-words-before|question|	. 10
two-words-before|que|	chama -8	houve 9
two-words-before|qu|	’ -7
two-words-before|qu’|	elle 12	un -18
two-words-before|race|	. 12
two-words-before|radio|	. 24
two-words-before|raid|	as 14
two-words-before|rassicura|	: 11
two-words-before|rating|	. 19	to -36
two-words-before|reads|	: 23
two-words-before|read|	. 26
two-words-before|real|	. 10
two-words-before|rebateu|	: 12
two-words-before|recalled|	. 22
two-words-before|recorrer|	. 6
two-words-before|regione|	. 8
two-words-before|region|	. 15
two-words-before|relativise|	: 16
two-words-before|relató|	. 11
two-words-before|reno|	. 11
two-words-before|replied|	, 8	. 16	: 23
two-words-before|reported|	, 11	. 9
two-words-before|reporters|	, 23	. 17
two-words-before|report|	, -23	as 16	was 14
two-words-before|reprend|	: 9
two-words-before|responded|	, 8
two-words-before|right|	. 14
two-words-before|rires|	. 15
two-words-before|rire|	: 8
two-words-before|risposta|	. 9
two-words-before|risposto|	: 11
two-words-before|riu-se|	. 6
two-words-before|river|	. 9
two-words-before|road|	. 9
two-words-before|romanzo|	, -7
two-words-before|route|	. 10
two-words-before|row|	. 16
two-words-before|ruling|	. 16	as 15
two-words-before|réagi|	. 15
two-words-before|said|	, 37	. 28	: 28	he 17	it 16	that -7
two-words-before|sala|	. 15
two-words-before|sanders|	. 12
two-words-before|sapere|	che 9
two-words-before|saturday|	. 9
two-words-before|satz|	: -7
two-words-before|saying|	, 27	: 18	that 14
two-words-before|says|	, 22	. 25	that 12
two-words-before|say|	, 18	. 19
two-words-before|scendere|	. 6
two-words-before|schild|	: -15
two-words-before|school|	. 23
two-words-before|sconfitta|	. 9
two-words-before|secondes|	. 6
two-words-before|secondo|	la -14
two-words-before|seconds|	. 14
two-words-before|secretary|	. 13
two-words-before|segundos|	: 11
two-words-before|sei|	? 6
two-words-before|sell|	. -12
two-words-before|sempre|	. 6
two-words-before|series|	called -17
two-words-before|service|	. 8
two-words-before|se|	declaró 13	disent -13	dit 37	lia -6	llama -18	titula -18
two-words-before|shares|	. 14
two-words-before|she|	had 20	is 22	said 22	was 25	would 22
two-words-before|should|	be 17	have 10
two-words-before|shouted|	. 15
two-words-before|showed|	that 15
two-words-before|show|	, -13
two-words-before|shrugged|	. 20
two-words-before|sich|	nicht 8
two-words-before|sides|	. 10
two-words-before|side|	. 13
two-words-before|sie|	, 13	. 12	als 7
two-words-before|sign|	for -19	reading -28
two-words-before|silence|	. 14	: 8
two-words-before|sindaco|	: 16
two-words-before|six|	. 13
two-words-before|si|	chiama -13	chiamerà -18	definisce 15	dice 6	dichiara 14
two-words-before|smiled|	. 20
two-words-before|sms|	: 9
two-words-before|sociais|	: 6
two-words-before|socios|	de 7
two-words-before|soir|	. 13
two-words-before|soltó|	: 12
two-words-before|song|	, -10
two-words-before|son|	client 11	tube -9
two-words-before|souri|	: 10
two-words-before|so|	: 17
two-words-before|spandoek|	: -17
two-words-before|speaks|	of -11
two-words-before|speech|	. 14
two-words-before|spiega|	, 12
two-words-before|spoke|	of 23
two-words-before|sports|	. 12
two-words-before|sport|	. 11
two-words-before|sprach|	von 6
two-words-before|sprak|	van 24
two-words-before|spreekt|	van 22
two-words-before|spricht|	von 20
two-words-before|spring|	. 16
two-words-before|staat|	. 21
two-words-before|staff|	as -20
two-words-before|stand|	. -9	: -13
two-words-before|start|	 9	de -12	die -15	el -10	il -9	la -15	start 12	the -16
two-words-before|stated|	. 17	that 12
two-words-before|statement|	. 16	: 19
two-words-before|states|	. 12
two-words-before|station|	. 18
two-words-before|stilte|	. 21
two-words-before|story|	. 14
two-words-before|strategist|	. 13
two-words-before|striscione|	: -24
two-words-before|such|	as -8
two-words-before|sul|	: 6
two-words-before|sunday|	. 11
two-words-before|sure|	. 14
two-words-before|surprised|	. 10
two-words-before|sussurra|	. 7
two-words-before|su|	scritto -20
two-words-before|svp|	. 18
two-words-before|s’|	appelait -12	appelle -8	intitola -19
two-words-before|tajante|	: 19
two-words-before|tarde|	. 6
two-words-before|tarja|	: -18
two-words-before|team|	. 14
two-words-before|tegen|	. 21	: 11
two-words-before|telefone|	. 9
two-words-before|telefono|	, 13
two-words-before|telegram|	. 15
two-words-before|telephone|	. 12
two-words-before|teléfono|	. 8
two-words-before|tempère|	. 8
two-words-before|terughoudend|	. 31
two-words-before|terug|	. 17
two-words-before|ter|	recebido 10
two-words-before|testa|	: 22
two-words-before|that|	, 12	. 18	he 18	it 13	read -11	said -6	say -18	says -17	the 10	trump 15	were -14
two-words-before|them|	. 18
two-words-before|then|	. 12
two-words-before|there|	are -11	was -7
two-words-before|they|	are -15	call -19	had 18	were 18
two-words-before|the|	accord 18	caption -16	change 16	decision 30	film 14	government 12	heading -24	hearing 7	letter 22	line -15	meeting -12	order 14	outcome 17	phrase -23	report 17	result 19	shares -11	slogan -8	so-called -22	tagline -16	term -6	title -28	word -51	words -22	world -11
two-words-before|things|	. 17
two-words-before|third|	. 14
two-words-before|this|	. 18	is -10
two-words-before|thursday|	. 14
two-words-before|tildó|	de 16
two-words-before|times|	. 14
two-words-before|timetable|	. 10
two-words-before|time|	. 17
two-words-before|toe|	. 21
two-words-before|together|	. 16
two-words-before|told|	. 19
two-words-before|toonde|	zich 16
two-words-before|toont|	zich 16
two-words-before|too|	. 15
two-words-before|touche|	: 6
two-words-before|tour|	. 7
two-words-before|tout|	. 10
two-words-before|to|	a -17	as -23	be 13	put -13	say -26
two-words-before|trampoline|	. 15
two-words-before|transport|	of 17
two-words-before|trata|	de 17
two-words-before|tratta|	di 24
two-words-before|tribute|	to 22
two-words-before|trump|	. 19	: 11	’s 24
two-words-before|tuesday|	. 15
two-words-before|turno|	. 10
two-words-before|tweeted|	, 16
two-words-before|título|	, -9
two-words-before|uit|	. 23
two-words-before|una|	. 6
two-words-before|une|	campagne 13	décision 15
two-words-before|university|	. 12
two-words-before|unlikely|	. 9
two-words-before|unmoved|	. 21
two-words-before|uno|	. 10
two-words-before|unrepentant|	. 16
two-words-before|un|	chiffre 11	homme 15	match -10	projet 23	texte 16
two-words-before|up|	. 11
two-words-before|us|	. 16
two-words-before|uur|	. 18
two-words-before|valor|	: 9
two-words-before|vazias|	. 12
two-words-before|viernes|	. 6
two-words-before|view|	. 13
two-words-before|voce|	: 16
two-words-before|voix|	. 12
two-words-before|volte|	. 14
two-words-before|von|	der -15	einem 9	einer 17
two-words-before|voor|	. 16
two-words-before|vor|	, 7	. 7	einem 15
two-words-before|votes|	. 11
two-words-before|voz|	: 14
two-words-before|waren|	. 10
two-words-before|warned|	: 9	against 28
two-words-before|washington|	was 9
two-words-before|was|	. 19	a 11	an 20	called -9	titled -15
two-words-before|watching|	. -15
two-words-before|watch|	. 21
two-words-before|way|	. 14
two-words-before|website|	. 21
two-words-before|wednesday|	. 18
two-words-before|week|	. 18	: -22
two-words-before|well|	. 21
two-words-before|werde|	sich 11
two-words-before|weten|	. 21
two-words-before|which|	means -12
two-words-before|while|	. 18
two-words-before|who|	are 14
two-words-before|widersprach|	: 11
two-words-before|widerspricht|	: 7
two-words-before|wife|	. 17
two-words-before|window|	. 17
two-words-before|with|	a -6
two-words-before|words|	, 26	. 15
two-words-before|word|	. 12
two-words-before|worse|	. 14
two-words-before|worten|	: 15
two-words-before|wort|	: 7
two-words-before|would|	be 28
two-words-before|writes|	. 15	: 15
two-words-before|writing|	. 8	: -11
two-words-before|wrote|	, 24	. 23	: 28
two-words-before|x|	: 27
two-words-before|years|	. 17
two-words-before|year|	. 18
two-words-before|you|	had -18
two-words-before|y|	que 14	voit 7
two-words-before|zeigte|	sich 16
two-words-before|zeit|	: 9
two-words-before|zettel|	: -18
two-words-before|ze|	. 19
two-words-before|zich|	. 19
two-words-before|zurück|	. 11	: 17
two-words-before|zu|	: 16
two-words-before||	( -7	, -31	. 9	: 16	and 12	because 11	e -15	en -16	from -16	of 12	or -6	para -19	por -7	und -10	y -16	— 15
two-words-before|à|	la 22
two-words-before|è|	detto 13	scritto -15	stata 21
two-words-before|épaules|	: 8
two-words-before|été|	. 6
two-words-before|évoque|	une 14
two-words-before|’|	. 11
verb|false|1|	other -6
verb|false|2-3|	other 6	upper -14
verb|false|4-7|	lower 24	upper -23
verb|false|8+|	lower 44	other 12	upper -9
verb|true|2-3|	lower 12	upper 9
verb|true|4-7|	lower 26	other 20
verb|true|8+|	lower 14	other 13	upper 10
word-after|	 -14	' 23	( -14	+ 17	, -24	- 9	? -36	[ 26	a -23	abu 12	according -12	across -12	added 15	adding 7	advises -10	after 8	against 19	al -15	als -18	am -14	an -6	analyst -6	and 20	another 20	antes 6	asked -16	assistant 13	au -6	auf -13	barrientos -8	because -7	beck 11	before 18	beim 16	ben 11	bennett 11	bestimmt -15	between -7	bezeichnete 17	bill 9	blackwell 10	blijft 16	bozell 11	bush 11	button -27	by 32	came 14	campaign 16	caucus -20	ce 12	cette 17	chief -7	christie 16	clinton 24	coach 18	comes -11	con -10	conceded 16	continua -15	contre 10	cost 11	could -11	counts -22	cruz 22	da 9	dans 9	das 16	dat 14	della 15	den -7	depuis -6	deputy 10	devine 9	did -10	die 9	do 12	don’t -12	doughnut -24	dr. 11	drew -11	du -10	during 21	een -8	el 13	elle 15	em 8	email 6	en 9	end 15	er 10	era -8	eric 11	es 22	est -6	even 13	ficou -22	fiorina 10	for 10	foreign 11	former 11	four -21	from -6	gedoopt -19	geführt -12	gehandelt 7	general 12	genoemd -12	geprüft 12	gewesen 18	graham 11	ha -12	had -17	hannity 13	hassan 8	hat -18	have 11	he 30	head 14	heet -6	her -10	het -14	hillary 12	his 15	hoje 6	hollis 15	hätten 17	i -19	if 14	il 15	im -11	instead -19	into -10	is -35	ist -17	it -7	its 12	joked 16	judge 13	justice 12	já -18	klein 8	komt -14	kruger -23	la -6	las 12	last -16	law -6	le 14	les 8	lewandowski 13	like 15	l’ 18	mais 10	man 9	mayor 17	met 17	movement 12	mr 20	mr. 7	mrs 13	mrs. 17	ms 19	murphy 7	ne -10	nennen -7	nennt -7	noemt 15	non -16	not 12	não -6	obama 13	of 22	on 8	one 24	only 7	ook -10	out 10	para -15	paradis 14	pence 11	people -13	por -14	pour -15	presiding 19	prime 12	program 8	promising 13	prosecutor 13	puis 7	pyo 13	rather 15	rating -25	recalled 16	reid 11	remark -19	remarked 7	replied 16	republican 12	rires 12	rose -15	rubio 16	ruiz 12	rule -32	runs -17	ryan 10	said 18	sang -22	sangen -8	says 10	schreibt -14	se -16	sei -13	sexton 9	she 13	sheriff -13	si 12	sie 8	signs 9	since -21	sleeps -23	so -12	sobre 16	son 15	sous -18	spokesman 9	state 17	steht -13	su 16	sulla -9	sur 17	s’ -6	t-shirts -16	tester 8	than 7	the 20	their 15	there -18	they 18	though -7	to 14	trump 29	tuttle 11	tweeted 12	two -12	un -13	und -16	under -8	union 16	until 8	van 11	verbucht -17	verrà -18	viguerie 11	vito 10	von -7	voor -11	vor -12	voters 9	walker 9	went -23	were 17	when 6	where 12	which -10	while 20	who 12	whose -7	wie 7	will 19	win -22	wins -25	with 8	worden -14	work 17	would -12	wrote 20	zijn 19	zu 9	zucker 7	zur 10	à 16	è -14	é -18
word-after|'|	, 23
word-after|(|	! -6	none -15
word-after|+|	none 17
word-after|,|	! 26	. -17	none -27
word-after|-|	none 7
word-after|.|	! 13
word-after|?|	none -36
word-after|[|	. 23
word-after|about|	, -23	none 19
word-after|abu|	, 12
word-after|across|	none -12
word-after|added|	, 15
word-after|adding|	, 6
word-after|after|	none 13
word-after|against|	none 19
word-after|als|	none -18
word-after|al|	none -15
word-after|am|	. 9	none -14
word-after|analyst|	, -6
word-after|and|	, -17	. 13	none 34
word-after|another|	, 12
word-after|antes|	none 6
word-after|an|	. -15	none 9
word-after|are|	none 6
word-after|asked|	. -17	? 25
word-after|assistant|	, 13
word-after|as|	, -22	. -22	none 25
word-after|at|	none -7
word-after|auf|	none -13
word-after|au|	none -6
word-after|a|	, -16	. -22	? 15
word-after|because|	, 15	none -16
word-after|before|	none 17
word-after|beim|	. 14
word-after|ben|	, 12
word-after|bestimmt|	none -15
word-after|between|	none -7
word-after|bezeichnete|	none 17
word-after|blackwell|	, 10
word-after|blijft|	none 16
word-after|bozell|	, 11
word-after|button|	none -27
word-after|but|	, -8	. 28	none -9
word-after|by|	, 10	. 12	none 25
word-after|came|	, 11
word-after|campaign|	none 16
word-after|caucus|	none -20
word-after|ce|	. 12
word-after|chief|	, 20
word-after|christie|	, 12
word-after|clinton|	, 11	none 21
word-after|coach|	, 18
word-after|comes|	, -11
word-after|conceded|	, 16
word-after|continua|	none -15
word-after|contre|	none 10
word-after|con|	none -10
word-after|cost|	none 11
word-after|could|	none -11
word-after|counts|	none -22
word-after|cruz|	, 15
word-after|dans|	none 9
word-after|das|	. 19
word-after|dat|	. 17	none 11
word-after|da|	none 9
word-after|della|	none 15
word-after|depuis|	none -6
word-after|deputy|	, 10
word-after|der|	. 19
word-after|devine|	, 9
word-after|de|	. 29	none -9
word-after|did|	none -10
word-after|die|	. 20
word-after|don’t|	. -14
word-after|doughnut|	none -24
word-after|do|	none 7
word-after|dr.|	, 11
word-after|during|	none 21
word-after|du|	none -10
word-after|een|	. 10
word-after|elle|	. 15
word-after|el|	. 7
word-after|email|	none 6
word-after|em|	none 8
word-after|end|	! 10	. 8	? 37	none 9
word-after|en|	none 9
word-after|era|	none -8
word-after|eric|	, 11
word-after|er|	. 10
word-after|est|	none -6
word-after|es|	. 18
word-after|e|	. 9
word-after|ficou|	none -22
word-after|fiorina|	, 10
word-after|foreign|	, 10
word-after|former|	, 15
word-after|for|	none 15
word-after|four|	none -21
word-after|from|	none -6
word-after|gedoopt|	none -19
word-after|geführt|	none -12
word-after|gehandelt|	none 7
word-after|general|	, 12
word-after|genoemd|	none -12
word-after|geprüft|	none 12
word-after|gewesen|	none 18
word-after|graham|	, 11
word-after|had|	, -20	none -16
word-after|hassan|	, 8
word-after|has|	, -10	none 11
word-after|hat|	none -18
word-after|ha|	none -12
word-after|head|	, 14
word-after|heet|	none -6
word-after|her|	, 19	. -12
word-after|he|	! 22	, 13	. 45	? 29	none 16
word-after|his|	, 16
word-after|hoje|	. 6
word-after|hätten|	none 17
word-after|if|	. -28	none 33
word-after|il|	. 14
word-after|im|	none -12
word-after|instead|	none -19
word-after|into|	none -10
word-after|in|	, -14	. 6
word-after|ist|	none -17
word-after|is|	, -23	none -29
word-after|its|	, 16	. -6
word-after|it|	, -20	. 9	none 13
word-after|i|	. -16
word-after|joked|	, 16
word-after|judge|	, 10
word-after|justice|	? 12
word-after|já|	none -18
word-after|klein|	, 8
word-after|komt|	none -14
word-after|kruger|	none -23
word-after|last|	none -13
word-after|las|	none 12
word-after|law|	none -6
word-after|la|	. 24	none -11
word-after|lewandowski|	, 13
word-after|le|	. 26	none -8
word-after|l’|	. 14
word-after|mais|	none 10
word-after|mayor|	, 17
word-after|movement|	none 12
word-after|mr.|	, 13	none -7
word-after|mrs.|	, 16
word-after|mrs|	, 13
word-after|mr|	, 20
word-after|ms|	, 18
word-after|nennen|	none -7
word-after|nennt|	none -7
word-after|ne|	none -10
word-after|noemt|	none 15
word-after|non|	none -18
word-after|não|	none -6
word-after|obama|	, 11
word-after|of|	none 21
word-after|one|	, 33
word-after|only|	none 7
word-after|on|	. -10	none 9
word-after|or|	, -6	none -6
word-after|out|	none 10
word-after|o|	. 7
word-after|paradis|	, 9
word-after|para|	none -15
word-after|pence|	, 10
word-after|people|	. -11
word-after|por|	none -16
word-after|pour|	none -15
word-after|presiding|	, 19
word-after|prime|	, 12
word-after|program|	none 8
word-after|promising|	, 13
word-after|prosecutor|	, 13
word-after|puis|	. 7
word-after|pyo|	, 13
word-after|rather|	none 15
word-after|rating|	none -25
word-after|recalled|	, 16
word-after|reid|	, 11
word-after|remarked|	, 7
word-after|remark|	none -19
word-after|rep.|	, -7
word-after|replied|	, 16
word-after|republican|	, 11
word-after|rires|	. 12
word-after|rose|	none -15
word-after|ruiz|	, 12
word-after|rule|	none -32
word-after|runs|	none -17
word-after|ryan|	, 9
word-after|said|	, 16	? 14	none 9
word-after|sangen|	none -8
word-after|says|	, 10
word-after|schreibt|	none -14
word-after|sei|	none -13
word-after|sexton|	, 7
word-after|se|	none -16
word-after|she|	, 37	. -19	? 18
word-after|sie|	. 9
word-after|signs|	none 9
word-after|since|	. 16	none -26
word-after|si|	none 12
word-after|sleeps|	none -23
word-after|son|	. 15
word-after|sous|	none -18
word-after|so|	none -15
word-after|spokesman|	, 9
word-after|steht|	none -13
word-after|sur|	none 16
word-after|su|	none 16
word-after|tester|	, 8
word-after|than|	none 18
word-after|that|	, -21
word-after|there|	. -18
word-after|they|	, 13	. 6
word-after|the|	! 18	, 18	? 18	none 18
word-after|this|	. -8
word-after|to|	none 10
word-after|trump|	, 19	. 22	? 18	none 16
word-after|tuttle|	, 11
word-after|tweeted|	, 12
word-after|under|	none -8
word-after|und|	none -16
word-after|union|	, 16
word-after|until|	none 8
word-after|un|	none -13
word-after|van|	none 11
word-after|verbucht|	none -17
word-after|verrà|	none -18
word-after|viguerie|	, 11
word-after|vito|	, 10
word-after|von|	none -15
word-after|voor|	none -11
word-after|vor|	none -12
word-after|voters|	none 9
word-after|walker|	, 9
word-after|was|	, -6
word-after|were|	none 17
word-after|when|	. 25
word-after|which|	, -10
word-after|while|	, 19
word-after|who|	none 11
word-after|wie|	. 7
word-after|will|	none 19
word-after|wins|	none -25
word-after|win|	none -22
word-after|with|	, 19	none -6
word-after|worden|	none -14
word-after|work|	none 17
word-after|would|	none -12
word-after|wrote|	, 20
word-after|zijn|	. 12
word-after|zucker|	, 7
word-after|zur|	none 9
word-after|zu|	none 9
word-after||	. -14	? 25	none -15
word-after|à|	. 9	none 14
word-after|è|	none -14
word-after|é|	none -18
word-after|—|	! 10	. 35	? 17	none -11
word-before|	 8	' -17	) 14	- -10	. 22	2018 10	; 9	? 21	aber 10	about 6	accord 17	act 18	actie 10	actions 14	admite 7	afspraak 8	after -22	agreement 16	al -11	album -16	alias -13	allies 17	als 12	an 19	and 15	answered -6	anuncia -19	apenas 13	appelait -16	appeler -20	appelle -16	appellent -24	arbeitstitel -13	are -25	arrive 12	arriveranno 13	arte -15	as -8	asking 14	at 18	attend 7	au -15	auf -21	aufschrift -14	aurait 13	ausdruck -22	avec 10	aver 16	avoir 34	band -12	baptisé -11	baptisée -18	bar -7	bautizada -10	bautizado -7	bautizó -8	be 31	because 20	become 7	begriff -21	being 24	besluit 12	bilhete 16	blamed 11	blames -24	bleibe 14	bloß 10	bod 12	boek -11	bore 19	branded -15	buch -16	but 8	by 8	café -10	call -26	campagne 13	campanha -11	caption -16	cartello -7	caso -11	chama -10	chama-se -11	chamado -17	chamam -12	chamam-lhe -11	change 16	chanted 7	chanting 17	che -9	chiama -23	chiamano -23	chiamarlo -15	chiamavano -18	chiamerà -18	chiede 17	chiffre 11	christened -17	cijfers 7	citing 19	claque -14	client 11	cliente 12	clinton 24	come -20	como -7	considera 24	conteúdo 9	continue 15	contre 15	cosiddetto -17	course 16	cruz 12	da -13	daarentegen 6	dado 7	dans -14	de 7	decision 30	decisão 12	declaró 13	decreto -12	decían -10	definisce 25	definito -11	del -19	dem -17	den 11	der -19	desde -22	destijds 16	detto -7	di 12	dichiara 14	dicho -13	dicitura -20	die -19	dire -9	disent -17	dit 6	dite 11	do -11	dorp -11	drama -19	duo -11	durch -10	décision 21	déjà -17	dénonce 16	dénoncé 11	déploré 9	désormais -15	een -8	ein 19	eine 9	einem 6	einfach -18	elle 8	elogiou 14	em 16	empresa 13	en -17	er 19	era -12	escribió -13	espressione -13	essere 12	est 14	estaba 18	estava 15	está 32	estão 16	etiqueta -16	expected 12	expression -21	expressão -24	fachblatt -16	feel 13	felt 27	ficou 7	film 14	finds -14	for -9	formula -16	frase -15	freed 13	für 24	giudizio -8	già -14	go -17	gone 16	gouvernement 12	governo 17	gravar -13	grupo -15	habe 29	had 9	handle -14	has 23	hashtag -19	have -10	hay 13	he 26	headed -20	heading -24	hearing 7	heet -10	heette -11	heißt -14	her 26	het -9	hij -15	homme 15	houve 19	há 21	hätten 13	if 17	il -20	im -13	in -19	include -14	including -14	initiative -15	inscrição -18	intern -6	intitola -19	intitolato -13	intitulé -13	intitulée -7	into 16	is -7	ist -13	it 23	its -16	jeudi 17	joueur 6	juge 15	kabinet 6	klassieke -21	komt 10	kop -9	könne 12	la -6	labelled -19	lamenta 13	lamentó 18	laut -15	lautet -16	le -33	lema -14	les -26	letter 22	leus -9	ley 16	lia -6	lied -8	like 6	llama -27	llamaban -6	llamada -12	llamado -11	llaman -16	llamar -14	lodato 14	lui 10	längst -11	maar 15	man 14	marca 11	marked -42	mas 12	match -10	means -21	medida 17	meeting -19	mention -16	mercado 13	met -8	more 17	mot -19	movimento -14	na -12	naam -13	naar -14	named -16	namen -16	namens -14	needed 21	needs -15	negotiate 15	new -16	nicht 16	nicknamed -28	nome -8	nommé -15	not 22	now 17	nu -10	numa 14	nur -16	né -13	o -18	objectif 12	objects 20	offer 15	om -6	on -9	onder -16	one -17	op 13	open 16	opened 15	opera 19	operazione -20	operação -10	opschrift -15	opération -9	or -17	order 14	out 9	outcome 17	over -32	owns -8	palavra -24	par -14	parola -11	partido 14	pela 14	people 11	per -13	phrase -22	piden 10	plan 21	plateforme 11	play -16	played -20	plus -11	podcast -14	por -24	possible -11	pour -17	pouvait 13	praised 17	preferred -31	prefers -17	president 13	programa -9	projekt 14	projet 19	promet 8	promette 15	publicar -10	publie -15	pulls -18	put -13	que 8	rated -13	read -16	reads -24	recebido 10	reconheceu 19	reconnaît 10	registered -15	regretted 15	reject -21	remained 23	remarks 17	report 7	reported 23	republicans 11	resposta 12	resta 13	resterebbe 14	result 19	return 19	revista -12	revue -11	ribattezzata -15	roman -11	sa 9	said 9	salue 11	saluta 8	salué 7	sanders 11	sang -21	sarebbero 11	say -18	saying 13	says -45	scritta -21	scritto -24	secondo -18	see 15	sees 22	sei 15	seien 19	selon -11	sempre 11	sendung -8	sentenza 13	sentirse 12	serait 17	será -12	shares -11	she 6	should 24	show -12	showed 8	shown 17	sido 14	since 15	sindsdien -7	singing -23	slogan -9	so 19	so-called -42	sogenannte -11	soient 19	sold -20	son 11	speech 16	spettacolo 10	spitznamen -10	stand -19	start 12	stata 8	stond -6	store -16	su 8	sua 6	such -11	surnomme -13	surnommé -7	surnommée -12	são 16	tagged -20	tagline -16	talk 17	tem 19	tentoonstelling -10	ter 12	term -11	termed 23	termine -15	termo -11	testo 12	texte 15	than 15	thanked 14	that 8	their 24	them -10	they -12	this -16	titel -8	title -30	titled -25	titre -12	titula -18	titulado -12	to 19	todavía 17	told -7	trattati 20	trimestre 15	trouvent 11	tube -9	têm -15	título -11	um -14	uma 13	una -13	und -17	under -30	une 13	urteil 11	usted -6	van 14	ve 13	ver 18	verdict 15	veut 9	virou -17	voit 7	volgt 7	volksmond -10	vom 6	von 12	voor -6	voortaan -15	voto 13	vouloir -12	wanted 15	wants 15	was 18	welcomed 12	werd -12	werde -7	were 8	what -14	where -15	whether -6	who -11	whose -28	wie -15	will 16	with -7	wolle 8	woord -10	word -29	words -21	world -11	wort -14	would 20	written -15	yelled 19	zaak 12	zeitung -16	zich 22	zijn -17	zogeheten -13	zusatz -16	à 8	è 8	é -19	était 14	être 22	– -8	— 8	’s -12
word-before|%|	4-7 13
word-before|'s|	4-7 -9	8+ 14
word-before|'|	1 -8	2-3 -19
word-before|(|	4-7 -7	8+ -11
word-before|)|	8+ 13
word-before|,|	1 -13	8+ 22
word-before|-|	2-3 -8	4-7 -8	8+ 30
word-before|.|	1 7	2-3 19	4-7 19	8+ 16
word-before|:|	2-3 10	4-7 15	8+ -7
word-before|?|	1 29	2-3 18	4-7 8	8+ 25
word-before|about|	1 -18	4-7 13
word-before|accord|	2-3 15
word-before|actie|	4-7 10
word-before|actions|	4-7 13
word-before|admite|	2-3 17
word-before|afspraak|	4-7 8
word-before|after|	2-3 -17
word-before|against|	2-3 -10	4-7 26
word-before|album|	2-3 -16
word-before|alias|	1 -14	2-3 -10
word-before|allies|	8+ 17
word-before|als|	1 7	4-7 20
word-before|al|	2-3 -9
word-before|and|	1 21	2-3 12	4-7 -18	8+ 25
word-before|answered|	2-3 -23
word-before|anuncia|	4-7 -19
word-before|an|	1 14	2-3 10
word-before|appelait|	2-3 -12
word-before|appellent|	2-3 -14	4-7 -17
word-before|appelle|	1 -16	2-3 -13
word-before|arbeitstitel|	2-3 -13
word-before|are|	1 -23	2-3 -11	8+ 16
word-before|arriveranno|	4-7 13
word-before|arrive|	4-7 12
word-before|arte|	2-3 -15
word-before|as|	2-3 -15	4-7 19	8+ 33
word-before|attend|	4-7 7
word-before|at|	1 9
word-before|aufschrift|	2-3 -14
word-before|auf|	1 -22
word-before|aurait|	4-7 13
word-before|ausdruck|	1 -22
word-before|au|	2-3 -9
word-before|avec|	4-7 10
word-before|aver|	2-3 8	4-7 19
word-before|avoir|	2-3 29	4-7 23
word-before|a|	1 14	2-3 -14	4-7 37	8+ 22
word-before|baptisée|	2-3 -11	4-7 -14
word-before|baptisé|	1 -11	2-3 -9
word-before|bar|	2-3 -7
word-before|bautizada|	2-3 -10
word-before|bautizado|	2-3 -7
word-before|because|	8+ 22
word-before|become|	4-7 15
word-before|been|	1 -15	2-3 39	4-7 6	8+ 20
word-before|begriff|	1 -14	2-3 -16
word-before|be|	1 34	2-3 17	4-7 38	8+ 10
word-before|bilhete|	2-3 16
word-before|blamed|	4-7 16
word-before|blames|	2-3 -24
word-before|bod|	2-3 12
word-before|buch|	4-7 -13
word-before|but|	2-3 20	4-7 23	8+ 17
word-before|by|	1 7	4-7 19
word-before|café|	2-3 -10
word-before|called|	1 -6	4-7 18	8+ 14
word-before|call|	1 -11	2-3 -28
word-before|campagne|	4-7 13
word-before|campanha|	2-3 -11
word-before|cartello|	4-7 -7
word-before|caso|	2-3 13
word-before|chama-se|	2-3 -11
word-before|chamado|	1 -13
word-before|chamam-lhe|	2-3 -11
word-before|chamam|	2-3 -12
word-before|chama|	2-3 -11
word-before|che|	4-7 11
word-before|chiamano|	1 -17	2-3 -24
word-before|chiamarlo|	1 -15
word-before|chiamavano|	1 -16
word-before|chiama|	1 -19	2-3 -21
word-before|chiamerà|	1 -11
word-before|christened|	2-3 -17
word-before|claque|	2-3 -14
word-before|cliente|	4-7 12
word-before|clinton|	2-3 14	4-7 17	8+ 12
word-before|come|	2-3 -20
word-before|como|	1 10	2-3 -7	4-7 -13
word-before|considera|	1 16	4-7 17
word-before|conteúdo|	4-7 9
word-before|contre|	2-3 10
word-before|con|	4-7 -12
word-before|cosiddetto|	2-3 -17
word-before|dado|	4-7 7
word-before|dans|	2-3 -13
word-before|das|	2-3 -9	4-7 11
word-before|dat|	1 -15	2-3 23	4-7 13	8+ 7
word-before|da|	2-3 -17
word-before|decision|	1 22	4-7 10
word-before|decisão|	4-7 10
word-before|declaró|	4-7 13
word-before|decreto|	2-3 -12
word-before|decían|	2-3 -10
word-before|definisce|	4-7 18
word-before|del|	1 -11	2-3 -23
word-before|dem|	2-3 -9
word-before|den|	1 -7	2-3 22
word-before|der|	1 -26	2-3 -7
word-before|desde|	2-3 -22
word-before|destijds|	2-3 13
word-before|des|	2-3 -6
word-before|detto|	4-7 13
word-before|de|	2-3 13	4-7 7	8+ 20
word-before|dicho|	1 -13
word-before|dicitura|	2-3 -20
word-before|die|	1 -29	2-3 -15
word-before|dire|	1 -9
word-before|disent|	1 -18
word-before|dite|	2-3 -10
word-before|dit|	1 16	2-3 6	4-7 -6
word-before|di|	2-3 9	4-7 17
word-before|dossier|	1 13	2-3 -10
word-before|do|	1 -12	2-3 -8
word-before|drama|	2-3 -10
word-before|dubbed|	2-3 7
word-before|duo|	2-3 -11
word-before|du|	1 8	2-3 -18
word-before|décision|	2-3 19
word-before|déjà|	4-7 -17
word-before|dénonce|	4-7 10
word-before|dénoncé|	4-7 11
word-before|déploré|	2-3 9
word-before|désormais|	2-3 -15
word-before|een|	2-3 -21
word-before|einem|	1 -11	2-3 12	4-7 14
word-before|einen|	1 12	2-3 -8	4-7 -21
word-before|einer|	1 7	4-7 13
word-before|eine|	2-3 6	4-7 18
word-before|ein|	1 14	4-7 21
word-before|elle|	2-3 6	4-7 12
word-before|el|	1 7	2-3 -21
word-before|em|	1 21	2-3 11	4-7 9
word-before|entitled|	4-7 -8
word-before|en|	1 -25	2-3 -9
word-before|era|	2-3 7	4-7 -8
word-before|er|	4-7 14
word-before|essere|	2-3 11
word-before|estava|	2-3 16
word-before|est|	4-7 15
word-before|está|	2-3 24	4-7 24
word-before|es|	1 -8	4-7 18
word-before|etiqueta|	1 -16
word-before|et|	1 -11	2-3 -14
word-before|expression|	2-3 -20
word-before|expressão|	2-3 -24
word-before|e|	1 -17	2-3 6	4-7 16
word-before|felt|	1 23
word-before|film|	2-3 14
word-before|finds|	2-3 -14
word-before|foi|	2-3 21
word-before|formula|	2-3 -16
word-before|for|	8+ -7
word-before|frase|	2-3 -10	4-7 -15
word-before|from|	1 -21	4-7 15
word-before|fue|	1 -8
word-before|für|	1 13	2-3 13	4-7 12
word-before|giudizio|	1 -8
word-before|government|	4-7 12
word-before|governo|	4-7 17
word-before|gravar|	2-3 -13
word-before|grupo|	2-3 -15
word-before|haar|	4-7 17
word-before|habe|	2-3 26	4-7 7
word-before|had|	1 -14	2-3 9	4-7 47	8+ 28
word-before|hashtag|	1 -19
word-before|has|	2-3 14	4-7 17	8+ 11
word-before|have|	2-3 -13	4-7 17
word-before|headed|	2-3 -23
word-before|heading|	2-3 -24
word-before|hearing|	4-7 7
word-before|heet|	1 -15	2-3 -6
word-before|heißt|	1 -20
word-before|her|	1 9	2-3 23	4-7 14
word-before|het|	2-3 16	4-7 16
word-before|he|	2-3 20	4-7 15	8+ 15
word-before|hij|	1 -17
word-before|him|	4-7 26
word-before|homme|	4-7 15
word-before|houve|	2-3 14
word-before|hätten|	4-7 13
word-before|il|	1 -12	2-3 -18	4-7 -7
word-before|im|	2-3 -13
word-before|include|	2-3 -14
word-before|initiative|	2-3 -21
word-before|intern|	2-3 -6
word-before|intitolato|	2-3 -13
word-before|intitola|	2-3 -18
word-before|intitulée|	2-3 -7
word-before|intitulé|	4-7 -11
word-before|into|	4-7 15
word-before|in|	2-3 -18	4-7 -16
word-before|is|	2-3 -12	8+ 32
word-before|its|	1 -24	2-3 -8
word-before|it|	1 26	4-7 32	8+ 12
word-before|i|	1 -21	2-3 6
word-before|jeudi|	2-3 17
word-before|juge|	1 13	2-3 8
word-before|klassieke|	1 -21
word-before|komt|	2-3 10
word-before|labelled|	2-3 -19
word-before|lamenta|	2-3 13
word-before|la|	1 11	2-3 -18	4-7 -6
word-before|lema|	2-3 -14
word-before|les|	1 -20	2-3 -20
word-before|leus|	2-3 -9
word-before|le|	1 -12	2-3 -31
word-before|lied|	2-3 -8
word-before|line|	2-3 15	4-7 -14
word-before|llamaban|	2-3 -6
word-before|llamado|	2-3 -11
word-before|llaman|	1 -16	2-3 -14
word-before|llamar|	2-3 -14
word-before|llama|	2-3 -27
word-before|lui|	4-7 10
word-before|längst|	2-3 -19
word-before|maar|	4-7 15
word-before|made|	4-7 -10
word-before|man|	2-3 12
word-before|marca|	2-3 12
word-before|marked|	1 -41	2-3 -20
word-before|means|	2-3 -15
word-before|meeting|	2-3 -24
word-before|mention|	2-3 -14
word-before|mercado|	4-7 13
word-before|met|	2-3 8	4-7 -6
word-before|mots|	2-3 -11
word-before|mot|	1 -19
word-before|movimento|	2-3 -14
word-before|named|	2-3 -24
word-before|namen|	1 -17	2-3 -12
word-before|name|	1 -16
word-before|needed|	4-7 16
word-before|needs|	1 -19
word-before|negotiate|	4-7 11
word-before|new|	1 -19
word-before|nicht|	4-7 8
word-before|nicknamed|	2-3 -22	4-7 -16
word-before|nome|	2-3 -8
word-before|nommé|	1 -9
word-before|not|	1 20	2-3 10	8+ 14
word-before|no|	1 -13	2-3 11
word-before|number|	4-7 17
word-before|nur|	2-3 -14
word-before|nu|	2-3 -10
word-before|né|	1 -13
word-before|of|	1 -8	8+ 19
word-before|onder|	1 -14
word-before|on|	2-3 -10
word-before|operazione|	2-3 -22
word-before|opera|	4-7 13
word-before|operação|	2-3 -7
word-before|opschrift|	2-3 -12
word-before|opération|	2-3 -7
word-before|or|	1 -8	2-3 -12	4-7 -6
word-before|out|	4-7 17
word-before|over|	1 -34	2-3 -21	4-7 20
word-before|o|	1 -21	2-3 -8
word-before|palavra|	1 -24
word-before|para|	1 -19
word-before|parola|	1 -11
word-before|partido|	4-7 8
word-before|par|	2-3 -14
word-before|pela|	2-3 14
word-before|people|	4-7 16
word-before|per|	2-3 -10
word-before|phrase|	2-3 -18
word-before|plan|	2-3 15	4-7 21
word-before|played|	2-3 -20
word-before|podcast|	2-3 -14
word-before|por|	1 -18	2-3 -18
word-before|pour|	1 -23	4-7 -9
word-before|preferred|	1 -19	2-3 -23
word-before|prefers|	1 -17
word-before|programa|	2-3 -9
word-before|projet|	4-7 9
word-before|promette|	2-3 14
word-before|promet|	4-7 8
word-before|publicar|	4-7 -10
word-before|publie|	4-7 -15
word-before|que|	1 -6	2-3 8	4-7 29
word-before|rated|	1 -13
word-before|reading|	2-3 8	4-7 -21
word-before|reads|	4-7 -23
word-before|read|	1 -6	4-7 -26
word-before|regretted|	4-7 15
word-before|reject|	1 -21
word-before|remained|	2-3 23
word-before|reported|	2-3 23
word-before|report|	4-7 19
word-before|resposta|	2-3 10
word-before|resta|	2-3 13
word-before|resterebbe|	4-7 14
word-before|result|	2-3 19
word-before|return|	4-7 19
word-before|revista|	2-3 -10
word-before|revue|	2-3 -11
word-before|roman|	4-7 -11
word-before|said|	1 10	8+ 23
word-before|salue|	2-3 7	4-7 11
word-before|saluta|	2-3 8
word-before|salué|	4-7 6
word-before|sanders|	8+ 11
word-before|sang|	4-7 -21
word-before|saying|	4-7 13
word-before|says|	1 -28	2-3 -27	4-7 -16	8+ -14
word-before|say|	1 -8	2-3 -13
word-before|sa|	2-3 9
word-before|scritta|	2-3 -17	4-7 -12
word-before|scritto|	1 -14	2-3 -16	4-7 -16
word-before|secondo|	1 -12
word-before|sees|	2-3 20
word-before|seien|	2-3 18	4-7 6
word-before|sei|	2-3 21	4-7 14
word-before|selon|	2-3 -6
word-before|sempre|	2-3 8
word-before|sendung|	2-3 -8
word-before|sentenza|	4-7 13
word-before|serait|	2-3 17
word-before|será|	4-7 -12
word-before|should|	2-3 20	4-7 14
word-before|showed|	4-7 -7
word-before|show|	2-3 -18
word-before|sich|	1 17	2-3 7	4-7 -8
word-before|sido|	4-7 13
word-before|sie|	1 -6	2-3 11
word-before|since|	4-7 24
word-before|sindsdien|	2-3 -7
word-before|slogan|	4-7 -15
word-before|so-called|	1 -25	2-3 -34
word-before|sogenannte|	1 -11
word-before|sold|	2-3 -24
word-before|son|	1 6	2-3 7
word-before|so|	8+ 20
word-before|speech|	4-7 16
word-before|start|	4-7 11	8+ 18
word-before|stata|	2-3 -6
word-before|surnommée|	2-3 -12
word-before|surnommé|	2-3 -8
word-before|su|	2-3 10
word-before|são|	2-3 16
word-before|talk|	4-7 17
word-before|termed|	2-3 23
word-before|termine|	1 -16
word-before|termo|	1 -11
word-before|term|	1 -6	2-3 -10
word-before|ter|	4-7 13
word-before|texte|	4-7 12
word-before|than|	4-7 20
word-before|that|	1 -11	2-3 8	4-7 14	8+ 30
word-before|their|	2-3 20
word-before|them|	2-3 -15
word-before|they|	2-3 -17	4-7 17
word-before|the|	1 -10	2-3 6	4-7 6	8+ 18
word-before|this|	2-3 7
word-before|titel|	2-3 -7	4-7 -6
word-before|titled|	2-3 -21	4-7 -15
word-before|title|	2-3 -26	4-7 -18
word-before|titulado|	4-7 -12
word-before|titula|	1 -18
word-before|told|	2-3 -7
word-before|to|	2-3 14	4-7 38	8+ 25
word-before|trattati|	4-7 20
word-before|trouvent|	1 11
word-before|trump|	4-7 18	8+ 9
word-before|tube|	2-3 -9
word-before|têm|	2-3 -15
word-before|uma|	2-3 12
word-before|um|	4-7 -10
word-before|una|	2-3 -14
word-before|under|	1 -26
word-before|und|	1 -15	2-3 -13
word-before|une|	1 20	2-3 8	4-7 18
word-before|van|	1 23
word-before|veut|	2-3 9
word-before|ve|	1 10
word-before|virou|	4-7 -16
word-before|voit|	4-7 6
word-before|volgt|	2-3 7
word-before|vom|	1 -17
word-before|von|	2-3 8	4-7 6
word-before|voortaan|	2-3 -15
word-before|voor|	2-3 20
word-before|vor|	4-7 11
word-before|voto|	2-3 13
word-before|wants|	4-7 15
word-before|was|	1 10	2-3 16	4-7 25	8+ 18
word-before|welcomed|	4-7 12
word-before|werde|	2-3 -9
word-before|were|	1 8	2-3 34	8+ 26
word-before|whose|	2-3 -21
word-before|who|	8+ 15
word-before|wie|	2-3 -15
word-before|will|	4-7 17
word-before|with|	2-3 -14	4-7 12
word-before|wolle|	4-7 8
word-before|woord|	1 -17
word-before|words|	2-3 -21
word-before|word|	1 -29
word-before|wort|	1 -14
word-before|would|	1 19	2-3 7	4-7 26	8+ 18
word-before|written|	4-7 -7
word-before|wrote|	2-3 -21
word-before|y|	1 -21	2-3 -16	4-7 15
word-before|zeitung|	2-3 -19
word-before|zich|	2-3 22
word-before|zijn|	1 -15
word-before|zogeheten|	1 -13
word-before||	1 -17	4-7 28	8+ 31
word-before|à|	4-7 23	8+ 10
word-before|è|	2-3 19	4-7 19
word-before|était|	2-3 7	4-7 13
word-before|été|	1 -11	4-7 21
word-before|é|	1 -12	2-3 -15	4-7 -11	8+ 11
word-before|être|	2-3 13	4-7 11
word-before|–|	2-3 -16	4-7 -10
word-before|—|	2-3 16	4-7 -9	8+ 17
word-before|’s|	2-3 -13	4-7 -15	8+ 14
word-before|’|	2-3 23	4-7 -7
work|near|near|,|	all -18
work|near|near|	all -35	all-one -19	first 26	none 20
work|near|near|preposition|	all -28
work|near|near|stop|	first 25
work|near|none|,|	all -44	all-one -38	first -26	none 14	some 10
work|near|none|:|	all-one 9	first -26	none -12
work|near|none|	all -64	all-one -34	first -36	most -14	none 10	some 20	titled 12
work|near|none|auxiliary|	all -18
work|near|none|coordinator|	all -17	none -19
work|near|none|possessive|	all -16
work|near|none|preposition|	all -37	first -12	some 6
work|near|none|pronoun|	none 22
work|near|none|quote|	first 20
work|near|none|stop|	all-one 17
work|near|none|subordinator|	all -21	none 10
work|near|none|that|	none -10
work|near|none|verb-judging|	all -31	all-one -18	none 7
work|near|none|verb-saying|	all-one -16	none 21
work|near|none|verb-thinking|	none -11
work|near|none|word|	all -28	all-one -24	first -11	some 16
work|none|near|,|	none 18
work|none|near|:|	first 18
work|none|near|	all -23	first -8	none 16
work|none|near|capital|	all-one -14	none -10
work|none|near|determiner|	none 21
work|none|near|preposition|	all -24	all-one -15	first -13	none -6
work|none|near|start|	all -24	all-one -17	first 28
work|none|near|stop|	first 8
work|none|near|verb-judging|	none 21
work|none|near|verb-saying|	none 12
work|none|near|verb-thinking|	none 16
work|none|near|word|	all -29	all-one -11	first -18	none -18
work|none|none|)|	first 13
work|none|none|,|	first 11	most 13	none 11	some 12	upper 16
work|none|none|-|	first 19	none -8
work|none|none|:|	all 7	all-one 13	first 8	none -20	titled 11	upper 14
work|none|none|;|	none 17
work|none|none|adverb|	all-one -16	first -13	none 9
work|none|none|auxiliary|	all -9	all-one -15	most 22	none 6	some 12	titled 9
work|none|none|capital|	all -13	all-one -6	first -13	most -12	none 12	some 13	titled -7
work|none|none|coordinator|	all-one -7	some -9
work|none|none|determiner|	none -7	some 9	titled 7
work|none|none|	first 7	some 9	titled 8	upper 12
work|none|none|possessive|	all -35	all-one -32	first -12	none 20	titled 18
work|none|none|preposition|	first -11	most 11	some 16
work|none|none|pronoun|	all -10	all-one -6	first -6	most -7	some 16
work|none|none|quote|	all 17	first 14	none -7
work|none|none|start|	first 18	most 22	titled -7
work|none|none|stop|	all 19	all-one 14	first 22	most 8
work|none|none|subordinator|	all-one -12	first 15	none -14	titled -10
work|none|none|that|	all-one -23	first 22	none 6	some 18
work|none|none|verb-judging|	all -11	all-one -22	first 6	some -11
work|none|none|verb-saying|	first -22	most 17	some 12	titled 11
work|none|none|verb-thinking|	all -6	some 15
work|none|none|word|	first -30	none 10	titled -11
work|none|none|–|	first -6
work|none|none|—|	all-one 14	none 17
work|none|right|	all -31	all-one -30	first 10
work|none|right|determiner|	all -21
work|none|right|start|	first 16
work|none|right|stop|	first 13
work|none|right|word|	none -14
work|right|near|	all -18
work|right|near|verb-saying|	all -18
work|right|near|word|	all -15
work|right|none|	all -46	all-one -19	most -10	some 17
work|right|none|capital|	all -20	all-one -15	first -10	most -7	none 14
work|right|none|verb-saying|	all-one -23	none -10	some 10
work|right|none|verb-thinking|	none 18
work|right|none|word|	all -45	first -31	some 14
`;
