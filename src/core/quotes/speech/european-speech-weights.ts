/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	1 18	2-3 33	4-7 43	8+ 19
alone|first|	1 -9	4-7 8	8+ 17
alone|inside|	1 -8	2-3 -9
best-gap|according-to|according|gap|according-to|,;|	4-7 10	8+ 12
best-gap|according-to|according|gap|according-to|,c|	2-3 -7	4-7 8
best-gap|according-to|according|gap|according-to|,qs|	8+ 9
best-gap|according-to|according|gap|according-to|,q|	1 -7	2-3 10	4-7 16
best-gap|according-to|according|gap|according-to|,s|	1 -8	8+ 10
best-gap|according-to|according|gap|according-to|,|	4-7 16	8+ 16
best-gap|according-to|according|gap|according-to|;|	2-3 -7	4-7 -7	8+ 12
best-gap|according-to|according|gap|according-to|c|	4-7 10
best-gap|according-to|according|gap|according-to|q,|	2-3 9
best-gap|according-to|according|gap|according-to|s,|	1 -10	4-7 12
best-gap|according-to|according|gap|according-to||	1 -9	2-3 13	4-7 12
best-gap|actor-nearby|naked||	1 12	4-7 -7
best-gap|colon|naked||	4-7 21	8+ 23
best-gap|interview|naked||	4-7 13	8+ 21
best-gap|named-before|naked||	2-3 19	8+ 14
best-gap|named-nearby|naked||	1 -9	4-7 11	8+ 7
best-gap|paragraph-before|apposition|gap|paragraph-before|,|	4-7 6
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 6
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 9
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 7	4-7 6
best-gap|paragraph-before|saying|gap|paragraph-before||	4-7 7	8+ 8
best-gap|possessor|naked||	1 -10	2-3 -13
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|,s|	4-7 6
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|,|	1 -10
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -8	2-3 -14	4-7 -14
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;s|	2-3 -6
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -17	2-3 -13	4-7 14	8+ 17
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,c|	2-3 -8
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,qc|	2-3 -6
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 10	4-7 -9
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 -10	4-7 14
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	2-3 -7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 15	8+ 7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -10	4-7 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	2-3 -12	8+ 10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 9	4-7 23	8+ 22
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -11
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -14	4-7 12
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	2-3 7	8+ 13
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 6	4-7 12	8+ 9
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 7
best-gap|quote-then-verb|judging|gap|quote-then-verb||	2-3 -12
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 6	4-7 16	8+ 13
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -12	2-3 -10	4-7 -10
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	1 -7	2-3 -9
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 15	8+ 7
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 9	4-7 17
best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 12	4-7 27	8+ 18
best-gap|sentence-after|according|gap|sentence-after||	8+ 7
best-gap|sentence-after|apposed|gap|sentence-after||	2-3 -9	8+ 9
best-gap|sentence-after|direct|gap|sentence-after||	1 -9	4-7 9	8+ 16
best-gap|sentence-after|judging|gap|sentence-after||	2-3 7
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 9
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 10	4-7 6
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -7	4-7 -6	8+ 20
best-gap|sentence-after|thinking|gap|sentence-after||	8+ 7
best-gap|sentence-before|according|gap|sentence-before|,c|	8+ 8
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -10	8+ 6
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 14	8+ 8
best-gap|sentence-before|according|gap|sentence-before||	8+ 7
best-gap|sentence-before|apposed|gap|sentence-before||	8+ 11
best-gap|sentence-before|apposition|gap|sentence-before|,|	4-7 8
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 8
best-gap|sentence-before|apposition|gap|sentence-before|c|	1 -7	8+ 7
best-gap|sentence-before|apposition|gap|sentence-before|sq|	1 -7
best-gap|sentence-before|apposition|gap|sentence-before|s|	2-3 6	4-7 6	8+ 6
best-gap|sentence-before|apposition|gap|sentence-before||	2-3 8	4-7 11
best-gap|sentence-before|direct|gap|sentence-before|,c|	1 -8
best-gap|sentence-before|direct|gap|sentence-before|,|	1 -11	2-3 -7	8+ 9
best-gap|sentence-before|direct|gap|sentence-before|;|	8+ 11
best-gap|sentence-before|direct|gap|sentence-before|c|	4-7 9
best-gap|sentence-before|direct|gap|sentence-before|q,|	2-3 -8
best-gap|sentence-before|direct|gap|sentence-before|sqc|	2-3 -8
best-gap|sentence-before|direct|gap|sentence-before|s|	2-3 -9	8+ 14
best-gap|sentence-before|direct|gap|sentence-before||	1 -9	2-3 -10	8+ 23
best-gap|sentence-before|judging|gap|sentence-before|qs;,|	2-3 -9
best-gap|sentence-before|judging|gap|sentence-before||	1 10	2-3 -7	4-7 7	8+ 7
best-gap|sentence-before|other|gap|sentence-before||	4-7 8	8+ 8
best-gap|sentence-before|relative|gap|sentence-before|,|	4-7 12	8+ 8
best-gap|sentence-before|relative|gap|sentence-before||	2-3 -7	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|,;|	2-3 -10	4-7 12	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|,cs|	2-3 -8
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 -7	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -10	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 10	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 7	4-7 19	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -9	4-7 21	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|;q,|	2-3 -9
best-gap|sentence-before|saying|gap|sentence-before|;|	1 -7	2-3 8	4-7 -12	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 6	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 14
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|q,|	1 -7	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|s,c|	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -14	2-3 6	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|sc,|	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 10	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|sq,|	2-3 -7	4-7 7	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|sq;|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|sq|	2-3 -11	4-7 11	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -10	4-7 9	8+ 16
best-gap|sentence-before|saying|gap|sentence-before||	1 -8	4-7 28	8+ 14
best-gap|sentence-before|thinking|gap|sentence-before||	8+ 14
best-gap|signature|naked||	1 -13	2-3 -11	4-7 -16	8+ 20
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	4-7 -10	8+ 9
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 9	4-7 8	8+ 19
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c|	1 -9
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 6
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -7	8+ 11
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|,|	1 -8
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	8+ 16
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	1 -12	2-3 -10
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 7	4-7 11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -13	2-3 8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	8+ 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	8+ 8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	1 -10	2-3 -9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,|	2-3 -6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 9	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	2-3 6	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -6	4-7 8	8+ 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -10	4-7 18	8+ 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -7	2-3 -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	2-3 -12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs,|	2-3 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 10	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sc|	2-3 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	4-7 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 15	2-3 -9	4-7 10	8+ 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 6	4-7 8	8+ 14
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	1 -8
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -7	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	1 -6	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	1 -10	2-3 12	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	1 13	2-3 13	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 6	4-7 25	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 14	2-3 -9	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,s|	4-7 -7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,|	1 -9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 9	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	4-7 7	8+ -7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	1 6	2-3 12	4-7 20	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -16	2-3 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,cs|	2-3 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	1 7	2-3 -9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,|	1 -11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	2-3 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qcs|	2-3 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -13	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 9	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 20	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 24	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	1 6	4-7 11	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 15	4-7 7	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,c|	2-3 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -12	2-3 -6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -10	4-7 13	8+ 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -16	4-7 8	8+ 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 12	2-3 6	4-7 -10
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,c|	1 -10
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 8	8+ 13
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 11
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -24	4-7 7	8+ 7
best-gap|topic-after|naked||	8+ 9
best-gap|transcript|naked||	8+ 11
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 7
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 7
best-gap|verb-then-speaker|other|gap|verb-then-speaker|;|	2-3 -7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	2-3 -7	4-7 8	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c;|	1 -9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -11	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 -7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -11	8+ 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 -7	8+ 15
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|c|	2-3 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|s|	2-3 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -7
best-intro|'|saying|0|	2-3 -10
best-intro|(|naked|1|	1 -9
best-intro|)|naked|far|	8+ 6
best-intro|,|according|1|	1 7	2-3 7	8+ 8
best-intro|,|according|2-4|	1 -8	2-3 -7	4-7 7
best-intro|,|according|5-10|	2-3 6	4-7 16	8+ 7
best-intro|,|according|far|	2-3 8	4-7 13
best-intro|,|apposed|-4|	1 -7	2-3 -7
best-intro|,|apposed|2-4|	8+ 9
best-intro|,|apposed|far|	2-3 7
best-intro|,|apposition|5-10|	2-3 -6
best-intro|,|direct|2-4|	1 -11	2-3 8	4-7 7
best-intro|,|direct|5-10|	2-3 -8
best-intro|,|direct|far|	1 -10	2-3 -7
best-intro|,|judging|1|	4-7 7
best-intro|,|judging|2-4|	1 -7	2-3 -13	4-7 9
best-intro|,|judging|5-10|	1 -7	4-7 7	8+ 7
best-intro|,|judging|far|	4-7 -6
best-intro|,|naked|1|	2-3 7
best-intro|,|naked|2-4|	1 -14	8+ 7
best-intro|,|naked|5-10|	1 -13	2-3 -8	8+ 7
best-intro|,|naked|far|	1 -6	4-7 13
best-intro|,|other|1|	1 -11	2-3 -6
best-intro|,|saying|0|	2-3 -11	8+ 6
best-intro|,|saying|1|	2-3 21	4-7 9	8+ 14
best-intro|,|saying|2-4|	1 -11	2-3 -6	4-7 7	8+ 12
best-intro|,|saying|5-10|	1 -12	4-7 14	8+ 19
best-intro|,|saying|far|	1 6	2-3 -10	4-7 6	8+ 12
best-intro|,|thinking|5-10|	1 -9
best-intro|-|naked|2-4|	8+ 8
best-intro|-|naked|5-10|	8+ 13
best-intro|:|according|1|	2-3 9
best-intro|:|according|2-4|	2-3 -9
best-intro|:|according|5-10|	8+ 12
best-intro|:|according|far|	4-7 12	8+ 11
best-intro|:|apposed|2-4|	2-3 9	4-7 13	8+ 16
best-intro|:|apposition|2-4|	8+ 11
best-intro|:|apposition|5-10|	4-7 8	8+ 13
best-intro|:|apposition|far|	4-7 10	8+ 12
best-intro|:|direct|0|	4-7 7	8+ 12
best-intro|:|direct|2-4|	1 -8	8+ 15
best-intro|:|direct|5-10|	2-3 -7	4-7 16	8+ 11
best-intro|:|direct|far|	4-7 -7
best-intro|:|judging|1|	4-7 11	8+ 10
best-intro|:|judging|2-4|	2-3 6	4-7 10	8+ 12
best-intro|:|judging|5-10|	1 -9	4-7 11	8+ 8
best-intro|:|judging|far|	8+ 6
best-intro|:|naked|1|	1 6	8+ 28
best-intro|:|naked|2-4|	2-3 18	4-7 13
best-intro|:|naked|5-10|	2-3 9
best-intro|:|naked|far|	2-3 -13
best-intro|:|other|1|	2-3 -10
best-intro|:|saying|0|	8+ 17
best-intro|:|saying|1|	4-7 12	8+ 31
best-intro|:|saying|2-4|	1 9	2-3 13	4-7 7	8+ 25
best-intro|:|saying|5-10|	1 -7
best-intro|:|saying|far|	2-3 -8
best-intro|:|thinking|2-4|	4-7 7	8+ 13
best-intro|:|thinking|5-10|	4-7 7	8+ 12
best-intro|;|according|1|	4-7 11
best-intro|;|naked|1|	4-7 -6
best-intro|adverb|according|2-4|	1 -10	2-3 7
best-intro|adverb|judging|2-4|	1 9	4-7 12
best-intro|adverb|judging|5-10|	2-3 10
best-intro|adverb|naked|far|	2-3 -7	4-7 -8
best-intro|adverb|saying|1|	1 -6	2-3 -12
best-intro|adverb|saying|2-4|	4-7 -7
best-intro|adverb|saying|5-10|	1 6	2-3 -13	4-7 17
best-intro|auxiliary|according|1|	1 -12	2-3 -9	4-7 14	8+ 7
best-intro|auxiliary|according|2-4|	1 11	4-7 21
best-intro|auxiliary|according|5-10|	1 -11	4-7 23	8+ 9
best-intro|auxiliary|according|far|	2-3 11	4-7 10
best-intro|auxiliary|apposed|0|	4-7 8
best-intro|auxiliary|direct|0|	1 -14	2-3 -6	4-7 9
best-intro|auxiliary|direct|far|	4-7 11
best-intro|auxiliary|judging|2-4|	1 -17	2-3 10
best-intro|auxiliary|judging|5-10|	4-7 12
best-intro|auxiliary|naked|1|	1 6	2-3 -13
best-intro|auxiliary|naked|2-4|	8+ 10
best-intro|auxiliary|naked|5-10|	1 -20	4-7 15	8+ 11
best-intro|auxiliary|naked|far|	2-3 18	4-7 24	8+ 13
best-intro|auxiliary|saying|1|	1 14	4-7 14
best-intro|auxiliary|saying|2-4|	2-3 6	8+ 15
best-intro|auxiliary|saying|5-10|	1 19	2-3 10	4-7 30	8+ 14
best-intro|auxiliary|saying|far|	2-3 13	4-7 7	8+ 15
best-intro|auxiliary|thinking|2-4|	4-7 9
best-intro|capital|according|0|	4-7 -7
best-intro|capital|according|1|	2-3 7
best-intro|capital|according|2-4|	2-3 11	4-7 9
best-intro|capital|according|5-10|	2-3 11	4-7 9
best-intro|capital|apposed|-10|	2-3 -7
best-intro|capital|judging|0|	1 6	2-3 -10
best-intro|capital|judging|1|	2-3 13	4-7 8
best-intro|capital|judging|2-4|	4-7 11
best-intro|capital|judging|5-10|	4-7 11
best-intro|capital|naked|0|	1 10	2-3 13	8+ 8
best-intro|capital|naked|1|	1 -12
best-intro|capital|naked|2-4|	1 -21	2-3 -15
best-intro|capital|naked|5-10|	1 -20
best-intro|capital|naked|far|	4-7 -9
best-intro|capital|other|0|	1 -7	2-3 -7
best-intro|capital|saying|-3|	1 -11
best-intro|capital|saying|0|	1 -12	2-3 -6	4-7 11
best-intro|capital|saying|1|	2-3 -10
best-intro|capital|saying|2-4|	8+ 7
best-intro|capital|saying|5-10|	2-3 12	4-7 12
best-intro|capital|saying|far|	1 -8	4-7 11
best-intro|capital|shared|2-4|	4-7 7
best-intro|capital|thinking|1|	4-7 9
best-intro|coordinator|direct|0|	1 -8
best-intro|coordinator|direct|5-10|	2-3 -9
best-intro|coordinator|judging|5-10|	4-7 10
best-intro|coordinator|naked|1|	2-3 -9
best-intro|coordinator|naked|2-4|	1 -9
best-intro|coordinator|naked|5-10|	1 -11
best-intro|coordinator|naked|far|	1 -13	4-7 8
best-intro|coordinator|saying|0|	2-3 -10
best-intro|coordinator|saying|1|	2-3 11
best-intro|coordinator|saying|2-4|	2-3 -14
best-intro|coordinator|saying|5-10|	1 -10	2-3 9	4-7 14
best-intro|coordinator|saying|far|	1 -10	4-7 6
best-intro|determiner|according|0|	1 -10
best-intro|determiner|according|1|	1 9	4-7 8
best-intro|determiner|according|2-4|	1 -21	2-3 8	4-7 10
best-intro|determiner|according|5-10|	1 -18
best-intro|determiner|according|far|	1 -15	2-3 -17
best-intro|determiner|apposed|-11|	2-3 -7
best-intro|determiner|apposed|-12|	1 -8
best-intro|determiner|apposed|-9|	2-3 -8
best-intro|determiner|apposed|1|	1 -8
best-intro|determiner|apposed|2-4|	4-7 7
best-intro|determiner|apposition|far|	2-3 6
best-intro|determiner|direct|0|	2-3 -8
best-intro|determiner|direct|1|	1 -7
best-intro|determiner|direct|5-10|	1 -8
best-intro|determiner|judging|0|	2-3 -8
best-intro|determiner|judging|1|	1 7	2-3 8	4-7 -6
best-intro|determiner|judging|2-4|	2-3 -14	4-7 10
best-intro|determiner|judging|5-10|	1 7	2-3 -22
best-intro|determiner|naked|1|	1 -16
best-intro|determiner|naked|2-4|	4-7 -8
best-intro|determiner|naked|5-10|	8+ 8
best-intro|determiner|other|0|	1 -12	2-3 -6	4-7 -7
best-intro|determiner|other|1|	2-3 -7
best-intro|determiner|relative|far|	1 -6
best-intro|determiner|saying|0|	1 -12	2-3 -10
best-intro|determiner|saying|1|	2-3 12	4-7 10
best-intro|determiner|saying|2-4|	8+ 9
best-intro|determiner|saying|5-10|	2-3 -20
best-intro|determiner|saying|far|	2-3 10
best-intro|determiner|thinking|2-4|	1 -8	2-3 -7
best-intro|determiner|thinking|5-10|	2-3 -12
best-intro|determiner|thinking|far|	1 -9
best-intro|possessive|direct|far|	2-3 -7
best-intro|possessive|naked|1|	2-3 -10
best-intro|preposition|according|1|	2-3 7	4-7 7
best-intro|preposition|according|2-4|	1 -12	2-3 -8
best-intro|preposition|according|5-10|	1 -6	4-7 15
best-intro|preposition|according|far|	1 -13	2-3 -6	4-7 14
best-intro|preposition|apposed|0|	2-3 -7
best-intro|preposition|apposed|2-4|	4-7 -6
best-intro|preposition|apposition|2-4|	4-7 12
best-intro|preposition|direct|0|	1 -11
best-intro|preposition|direct|1|	1 -9	2-3 -6
best-intro|preposition|direct|2-4|	1 -6	4-7 17
best-intro|preposition|direct|5-10|	2-3 -10
best-intro|preposition|direct|far|	1 -9	2-3 -12
best-intro|preposition|judging|1|	2-3 -6	4-7 13
best-intro|preposition|judging|2-4|	2-3 13	4-7 28	8+ 13
best-intro|preposition|judging|5-10|	1 -9	8+ 9
best-intro|preposition|naked|1|	2-3 -19
best-intro|preposition|naked|2-4|	8+ 8
best-intro|preposition|naked|5-10|	1 -10	8+ 10
best-intro|preposition|naked|far|	1 6	8+ 11
best-intro|preposition|other|0|	1 -7	2-3 -6
best-intro|preposition|other|1|	1 -8	2-3 -7
best-intro|preposition|relative|2-4|	2-3 6	4-7 8
best-intro|preposition|relative|far|	2-3 7
best-intro|preposition|saying|-7|	2-3 -11
best-intro|preposition|saying|0|	1 -15	2-3 -8
best-intro|preposition|saying|1|	1 12	2-3 -8	8+ 9
best-intro|preposition|saying|2-4|	1 -12	4-7 20	8+ 12
best-intro|preposition|saying|5-10|	1 -9	8+ 13
best-intro|preposition|saying|far|	1 -12	2-3 -7	8+ 10
best-intro|preposition|thinking|0|	1 7
best-intro|preposition|thinking|2-4|	2-3 -10
best-intro|pronoun|according|1|	2-3 9
best-intro|pronoun|according|2-4|	4-7 10
best-intro|pronoun|judging|1|	4-7 19	8+ 6
best-intro|pronoun|naked|0|	1 -7	2-3 -7
best-intro|pronoun|naked|2-4|	2-3 9	4-7 11
best-intro|pronoun|naked|5-10|	1 -16
best-intro|pronoun|naked|far|	1 -11
best-intro|pronoun|saying|1|	1 8	4-7 7
best-intro|pronoun|saying|2-4|	4-7 19	8+ 10
best-intro|pronoun|saying|5-10|	2-3 16	4-7 11
best-intro|pronoun|saying|far|	2-3 11	4-7 10
best-intro|quote|naked|5-10|	4-7 6
best-intro|quote|naked|far|	4-7 9
best-intro|quote|saying|0|	4-7 9	8+ 9
best-intro|quote|saying|1|	4-7 9
best-intro|quote|saying|5-10|	8+ 10
best-intro|start|according|1|	1 -11	4-7 -6	8+ 11
best-intro|start|apposed|far|	8+ 8
best-intro|start|apposition|far|	4-7 7
best-intro|start|direct|0|	8+ 15
best-intro|start|direct|far|	4-7 8	8+ 11
best-intro|start|judging|0|	1 -9	2-3 -7
best-intro|start|judging|1|	4-7 6	8+ 7
best-intro|start|judging|far|	4-7 7	8+ 11
best-intro|start|naked|0|	2-3 -11	4-7 14	8+ 14
best-intro|start|naked|1|	1 -6	2-3 -12	4-7 -7	8+ 18
best-intro|start|naked|2-4|	1 -8	4-7 20	8+ 14
best-intro|start|naked|5-10|	2-3 -13	4-7 14	8+ 13
best-intro|start|naked|far|	2-3 17	4-7 23	8+ 17
best-intro|start|other|0|	4-7 -6
best-intro|start|other|1|	4-7 17	8+ 14
best-intro|start|saying|0|	1 20	2-3 38	4-7 42	8+ 19
best-intro|start|saying|1|	1 7	2-3 21	4-7 10	8+ 6
best-intro|start|saying|2-4|	2-3 -11	4-7 19	8+ 14
best-intro|start|saying|5-10|	2-3 -7	4-7 10	8+ 9
best-intro|start|saying|far|	1 -6	2-3 12	4-7 15	8+ 8
best-intro|start|thinking|0|	4-7 11	8+ 13
best-intro|stop|according|1|	2-3 9	4-7 24	8+ 11
best-intro|stop|according|5-10|	1 -11	2-3 10	4-7 10	8+ 10
best-intro|stop|according|far|	2-3 7	8+ 9
best-intro|stop|apposed|2-4|	8+ 7
best-intro|stop|apposed|5-10|	8+ 9
best-intro|stop|apposition|2-4|	2-3 7	4-7 7
best-intro|stop|apposition|5-10|	4-7 12	8+ 7
best-intro|stop|apposition|far|	8+ 6
best-intro|stop|direct|0|	4-7 12	8+ 13
best-intro|stop|direct|1|	4-7 12	8+ 14
best-intro|stop|direct|2-4|	2-3 10	8+ 13
best-intro|stop|direct|5-10|	4-7 15	8+ 19
best-intro|stop|direct|far|	4-7 9	8+ 19
best-intro|stop|judging|1|	1 12	4-7 11	8+ 8
best-intro|stop|judging|2-4|	4-7 7
best-intro|stop|judging|5-10|	8+ 9
best-intro|stop|naked|0|	8+ 9
best-intro|stop|naked|1|	2-3 9	4-7 -7	8+ 13
best-intro|stop|naked|2-4|	2-3 9	4-7 7	8+ 13
best-intro|stop|naked|5-10|	1 -9	2-3 10	8+ 8
best-intro|stop|naked|far|	1 13	2-3 10	4-7 8	8+ 14
best-intro|stop|other|1|	1 12	2-3 19	4-7 29	8+ 10
best-intro|stop|other|2-4|	8+ 7
best-intro|stop|relative|2-4|	8+ 8
best-intro|stop|relative|5-10|	8+ 9
best-intro|stop|relative|far|	4-7 12	8+ 19
best-intro|stop|saying|0|	1 24	2-3 13	4-7 45	8+ 18
best-intro|stop|saying|1|	1 23	2-3 14	4-7 15	8+ 8
best-intro|stop|saying|2-4|	1 8	4-7 33	8+ 12
best-intro|stop|saying|5-10|	4-7 35	8+ 20
best-intro|stop|saying|far|	4-7 30	8+ 13
best-intro|stop|thinking|0|	8+ 7
best-intro|stop|thinking|2-4|	8+ 12
best-intro|stop|thinking|5-10|	8+ 9
best-intro|subordinator|according|5-10|	4-7 9
best-intro|subordinator|according|far|	2-3 11
best-intro|subordinator|apposed|-19|	2-3 -6
best-intro|subordinator|apposed|-8|	2-3 -8
best-intro|subordinator|direct|1|	1 -8
best-intro|subordinator|direct|2-4|	1 -10	2-3 -8
best-intro|subordinator|judging|0|	1 6
best-intro|subordinator|judging|1|	8+ 8
best-intro|subordinator|judging|2-4|	1 19	4-7 26	8+ 15
best-intro|subordinator|judging|5-10|	2-3 9
best-intro|subordinator|naked|2-4|	1 -9	2-3 -14
best-intro|subordinator|naked|5-10|	1 -16	2-3 -8	8+ 12
best-intro|subordinator|naked|far|	1 -13	2-3 -14
best-intro|subordinator|saying|0|	1 -12	2-3 -13
best-intro|subordinator|saying|1|	1 -11
best-intro|subordinator|saying|2-4|	1 -13	2-3 -10
best-intro|subordinator|saying|5-10|	2-3 -11	4-7 20
best-intro|subordinator|saying|far|	1 -7	4-7 9
best-intro|subordinator|thinking|2-4|	2-3 -9
best-intro|that|according|2-4|	2-3 6
best-intro|that|according|5-10|	8+ 6
best-intro|that|apposition|5-10|	4-7 8
best-intro|that|apposition|far|	4-7 9
best-intro|that|judging|1|	1 11	2-3 10	4-7 8	8+ 6
best-intro|that|judging|5-10|	2-3 9
best-intro|that|judging|far|	4-7 10
best-intro|that|naked|2-4|	4-7 9
best-intro|that|naked|5-10|	4-7 12	8+ 8
best-intro|that|naked|far|	2-3 10	4-7 14
best-intro|that|saying|0|	4-7 9
best-intro|that|saying|1|	1 -16	4-7 19	8+ 11
best-intro|that|saying|2-4|	1 -11	4-7 12	8+ 10
best-intro|that|saying|5-10|	1 -12	4-7 9	8+ 11
best-intro|that|saying|far|	4-7 10
best-intro|verb-judging|according|5-10|	2-3 -6
best-intro|verb-judging|according|far|	2-3 -10
best-intro|verb-judging|apposed|-5|	1 -10
best-intro|verb-judging|direct|far|	1 -9
best-intro|verb-judging|judging|-12|	2-3 -6
best-intro|verb-judging|judging|0|	4-7 6	8+ 7
best-intro|verb-judging|judging|2-4|	2-3 -7	4-7 9
best-intro|verb-judging|judging|far|	2-3 -9
best-intro|verb-judging|naked|0|	1 -7	2-3 -9
best-intro|verb-judging|naked|2-4|	1 8	4-7 9
best-intro|verb-judging|naked|5-10|	4-7 6
best-intro|verb-judging|naked|far|	1 -10	2-3 -6	4-7 -9
best-intro|verb-judging|saying|0|	2-3 -7	4-7 -7
best-intro|verb-judging|saying|2-4|	1 -9	2-3 -6	4-7 8
best-intro|verb-judging|saying|5-10|	1 17	4-7 17
best-intro|verb-judging|saying|far|	2-3 -8	4-7 12
best-intro|verb-judging|thinking|2-4|	2-3 -8
best-intro|verb-judging|thinking|5-10|	2-3 -6
best-intro|verb-saying|according|2-4|	2-3 9
best-intro|verb-saying|apposition|5-10|	4-7 7
best-intro|verb-saying|direct|2-4|	2-3 -12
best-intro|verb-saying|direct|5-10|	1 12	4-7 -9
best-intro|verb-saying|judging|2-4|	2-3 12	4-7 10	8+ 7
best-intro|verb-saying|naked|1|	2-3 11
best-intro|verb-saying|naked|2-4|	4-7 8
best-intro|verb-saying|naked|5-10|	1 -17
best-intro|verb-saying|saying|0|	2-3 -6	4-7 -12
best-intro|verb-saying|saying|5-10|	8+ 9
best-intro|verb-saying|saying|far|	1 -10
best-intro|verb-thinking|judging|2-4|	1 10	4-7 7
best-intro|verb-thinking|naked|2-4|	4-7 6
best-intro|verb-thinking|saying|2-4|	4-7 11
best-intro|verb-thinking|saying|5-10|	1 -14	2-3 7	4-7 15
best-intro|verb-thinking|saying|far|	2-3 11
best-intro|verb-thinking|thinking|0|	1 -15
best-intro|word|according|0|	1 -8	2-3 -9	4-7 9
best-intro|word|according|1|	1 12	4-7 12
best-intro|word|according|2-4|	1 10	4-7 15	8+ 8
best-intro|word|according|5-10|	1 -11	2-3 11	8+ 11
best-intro|word|according|far|	1 6	8+ 8
best-intro|word|apposed|-14|	1 -7
best-intro|word|apposed|-6|	1 -6
best-intro|word|apposed|2-4|	1 8
best-intro|word|apposed|5-10|	4-7 7
best-intro|word|apposition|2-4|	2-3 9
best-intro|word|apposition|5-10|	1 -7	4-7 6
best-intro|word|apposition|far|	1 -8	2-3 -6	4-7 10
best-intro|word|direct|0|	1 -8	2-3 -10
best-intro|word|direct|1|	2-3 -8
best-intro|word|direct|5-10|	4-7 7
best-intro|word|direct|far|	1 7
best-intro|word|judging|0|	2-3 -16
best-intro|word|judging|1|	2-3 12	4-7 10
best-intro|word|judging|2-4|	8+ 6
best-intro|word|judging|5-10|	4-7 7	8+ 8
best-intro|word|naked|0|	1 -24	4-7 -10
best-intro|word|naked|1|	2-3 -12
best-intro|word|naked|2-4|	1 7	2-3 -9	4-7 -14	8+ 9
best-intro|word|naked|5-10|	1 7	4-7 11
best-intro|word|naked|far|	1 -20
best-intro|word|other|0|	1 -6	2-3 -9
best-intro|word|relative|2-4|	4-7 8
best-intro|word|relative|5-10|	2-3 6	4-7 -8
best-intro|word|saying|0|	1 -10	2-3 12	8+ 15
best-intro|word|saying|1|	1 -14	8+ 9
best-intro|word|saying|2-4|	1 -13	4-7 7	8+ 15
best-intro|word|saying|5-10|	1 -16	2-3 8	4-7 12	8+ 19
best-intro|word|saying|far|	8+ 11
best-intro|word|thinking|1|	1 -12
best-intro|word|thinking|2-4|	1 -9	4-7 11	8+ 7
best-intro|word|thinking|5-10|	1 -10	2-3 -6	4-7 10
best-intro|word|thinking|far|	1 -10
best-intro|–|saying|2-4|	4-7 9
best-intro|—|apposed|-3|	2-3 -6
best-intro|—|naked|far|	2-3 8	4-7 6	8+ 8
best-intro|—|saying|2-4|	4-7 8
best-intro|’|judging|2-4|	2-3 8	4-7 11
best-intro|’|saying|2-4|	2-3 10
best-lead|lower|,|according|	according-to 28
best-lead|lower|,|apposed|	speaker-then-quote 13
best-lead|lower|,|direct|	sentence-before -8	speaker-then-quote 6
best-lead|lower|,|judging|	verb-then-speaker 7
best-lead|lower|,|naked|	actor-nearby 10	colon 7	named-nearby 9	topic 7
best-lead|lower|,|other|	quote-then-verb -13	verb-then-speaker 7
best-lead|lower|,|saying|	quote-then-speaker -7	quote-then-verb 12	sentence-after 11	speaker-then-quote 10	verb-then-speaker 16
best-lead|lower|:|according|	according-to 6
best-lead|lower|:|direct|	sentence-before -7	speaker-then-quote -15
best-lead|lower|:|judging|	speaker-then-quote 8
best-lead|lower|:|naked|	actor-nearby -15	named-nearby 6	topic -21
best-lead|lower|:|saying|	quote-then-verb 11	speaker-then-quote -11
best-lead|lower|;|according|	according-to 12
best-lead|lower|adverb|judging|	quote-then-verb 6	speaker-then-quote 16
best-lead|lower|adverb|naked|	named-nearby -6
best-lead|lower|adverb|saying|	quote-then-verb 8	sentence-before -6	verb-then-speaker -12
best-lead|lower|auxiliary|apposed|	speaker-then-quote 10
best-lead|lower|auxiliary|apposition|	speaker-then-quote 11
best-lead|lower|auxiliary|direct|	quote-then-speaker -11
best-lead|lower|auxiliary|judging|	sentence-after -6
best-lead|lower|auxiliary|naked|	actor-nearby 11
best-lead|lower|auxiliary|saying|	quote-then-speaker 18	sentence-before 7	speaker-then-quote 25	verb-then-speaker -8
best-lead|lower|auxiliary|shared|	quote-then-speaker -9
best-lead|lower|auxiliary|thinking|	speaker-then-quote 12
best-lead|lower|capital|according|	according-to 18
best-lead|lower|capital|apposed|	quote-then-speaker -7
best-lead|lower|capital|direct|	speaker-then-quote 9
best-lead|lower|capital|judging|	quote-then-speaker 12	sentence-before 9
best-lead|lower|capital|naked|	actor-nearby -7	named-nearby 14
best-lead|lower|capital|saying|	sentence-before 10	speaker-then-quote 26
best-lead|lower|capital|shared|	speaker-then-quote 7
best-lead|lower|coordinator|direct|	speaker-then-quote -13
best-lead|lower|coordinator|naked|	actor-nearby -9	named-nearby 6
best-lead|lower|coordinator|saying|	quote-then-speaker 8	quote-then-verb -6	sentence-before 6	speaker-then-quote 6	verb-then-speaker -7
best-lead|lower|determiner|apposed|	quote-then-speaker -13
best-lead|lower|determiner|apposition|	sentence-before 6	speaker-then-quote 8
best-lead|lower|determiner|direct|	quote-then-speaker -12	sentence-before -12
best-lead|lower|determiner|judging|	quote-then-verb -8	speaker-then-quote -6
best-lead|lower|determiner|other|	quote-then-verb -9
best-lead|lower|determiner|relative|	sentence-before -6	speaker-then-quote -10
best-lead|lower|determiner|saying|	quote-then-verb 12	sentence-after -11	sentence-before -8
best-lead|lower|determiner|thinking|	sentence-after -10
best-lead|lower|possessive|judging|	speaker-then-quote 11
best-lead|lower|possessive|naked|	possessor -9
best-lead|lower|possessive|saying|	speaker-then-quote 13
best-lead|lower|preposition|according|	sentence-before -8
best-lead|lower|preposition|apposed|	speaker-then-quote -10
best-lead|lower|preposition|apposition|	sentence-before 8
best-lead|lower|preposition|direct|	quote-then-speaker -7	sentence-after -10	sentence-before -11
best-lead|lower|preposition|judging|	quote-then-speaker 6	sentence-before -8	speaker-then-quote 9
best-lead|lower|preposition|naked|	colon -11	named-nearby 6
best-lead|lower|preposition|other|	quote-then-verb -6
best-lead|lower|preposition|relative|	sentence-before 6	speaker-then-quote 14
best-lead|lower|preposition|saying|	quote-then-speaker -13	quote-then-verb -9
best-lead|lower|preposition|thinking|	quote-then-speaker 8	speaker-then-quote 11
best-lead|lower|pronoun|according|	according-to 8
best-lead|lower|pronoun|apposed|	quote-then-speaker 10
best-lead|lower|pronoun|saying|	sentence-after 10	speaker-then-quote 15
best-lead|lower|pronoun|thinking|	speaker-then-quote 8
best-lead|lower|quote|judging|	speaker-then-quote 7
best-lead|lower|quote|naked|	topic -8
best-lead|lower|quote|saying|	speaker-then-quote 6
best-lead|lower|subordinator|according|	according-to 16
best-lead|lower|subordinator|apposed|	quote-then-speaker -12
best-lead|lower|subordinator|direct|	speaker-then-quote -9
best-lead|lower|subordinator|judging|	quote-then-speaker 6	speaker-then-quote 15
best-lead|lower|subordinator|naked|	actor-nearby -9	named-nearby -13	topic -10
best-lead|lower|subordinator|saying|	quote-then-speaker -11	sentence-after -13	speaker-then-quote -6
best-lead|lower|subordinator|thinking|	speaker-then-quote -8
best-lead|lower|that|according|	according-to 7
best-lead|lower|that|apposed|	quote-then-speaker 10
best-lead|lower|that|apposition|	sentence-before 10	speaker-then-quote 8
best-lead|lower|that|judging|	speaker-then-quote 14
best-lead|lower|that|naked|	actor-nearby 11	topic 6
best-lead|lower|that|saying|	sentence-after 12	speaker-then-quote -6
best-lead|lower|verb-judging|according|	according-to -9
best-lead|lower|verb-judging|apposition|	speaker-then-quote -11
best-lead|lower|verb-judging|direct|	sentence-before -11
best-lead|lower|verb-judging|judging|	speaker-then-quote 8
best-lead|lower|verb-judging|saying|	speaker-then-quote 9
best-lead|lower|verb-judging|thinking|	quote-then-speaker -10
best-lead|lower|verb-saying|according|	according-to 8
best-lead|lower|verb-saying|apposition|	speaker-then-quote 8
best-lead|lower|verb-saying|judging|	speaker-then-quote 6
best-lead|lower|verb-saying|naked|	named-nearby -7	topic 7
best-lead|lower|verb-saying|saying|	sentence-after -11
best-lead|lower|verb-thinking|judging|	speaker-then-quote 20
best-lead|lower|verb-thinking|naked|	named-nearby 10	topic 6
best-lead|lower|verb-thinking|saying|	speaker-then-quote 6
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -11
best-lead|lower|word|according|	according-to 18	sentence-before 8
best-lead|lower|word|apposition|	sentence-before -8
best-lead|lower|word|direct|	quote-then-speaker -9	speaker-then-quote 7
best-lead|lower|word|judging|	quote-then-speaker -8	sentence-before -7
best-lead|lower|word|naked|	actor-nearby 6	colon 6	named-nearby 6
best-lead|lower|word|other|	quote-then-verb -8
best-lead|lower|word|saying|	quote-then-speaker 7	quote-then-verb -8	speaker-then-quote 9	verb-then-speaker 8
best-lead|lower|word|shared|	quote-then-speaker -9
best-lead|lower|word|thinking|	speaker-then-quote -9
best-lead|lower|’|saying|	speaker-then-quote 18
best-lead|other|:|naked|	colon 10	topic -11
best-lead|other|:|saying|	speaker-then-quote -6
best-lead|other|start|naked|	actor-nearby 11
best-lead|other|start|saying|	quote-then-verb 6	sentence-after 6
best-lead|other|stop|naked|	actor-nearby 6	interview 6	topic 6
best-lead|other|stop|saying|	quote-then-verb 8
best-lead|other|verb-saying|saying|	speaker-then-quote -13
best-lead|other|word|according|	according-to -7
best-lead|other|word|naked|	actor-nearby -14	topic -11
best-lead|other|word|saying|	speaker-then-quote -6
best-lead|upper|'|saying|	quote-then-speaker -10
best-lead|upper|(|naked|	named-nearby -9
best-lead|upper|)|naked|	interview 10	named-nearby 6
best-lead|upper|,|according|	according-to -11	sentence-before -10
best-lead|upper|,|apposed|	quote-then-speaker -10
best-lead|upper|,|apposition|	speaker-then-quote -6
best-lead|upper|,|direct|	quote-then-speaker -6	sentence-before -6	speaker-then-quote -10
best-lead|upper|,|judging|	quote-then-speaker -6	quote-then-verb -6	speaker-then-quote -7
best-lead|upper|,|naked|	actor-nearby -11	named-nearby -12	possessor -8	signature -7	topic -15
best-lead|upper|,|other|	quote-then-verb -7
best-lead|upper|,|saying|	quote-then-speaker -14	quote-then-verb -11	sentence-before -11	verb-then-speaker -9
best-lead|upper|:|according|	sentence-before 12
best-lead|upper|:|apposed|	speaker-then-quote 18
best-lead|upper|:|apposition|	sentence-before 8
best-lead|upper|:|direct|	sentence-after 11
best-lead|upper|:|judging|	speaker-then-quote 6
best-lead|upper|:|naked|	actor-nearby -9	colon 21	interview 21	named-nearby 12	signature 8	topic 13
best-lead|upper|:|other|	verb-then-speaker -7
best-lead|upper|:|saying|	quote-then-verb 23	speaker-then-quote 12	verb-then-speaker -10
best-lead|upper|:|thinking|	speaker-then-quote 14
best-lead|upper|;|naked|	named-nearby -8
best-lead|upper|adverb|naked|	actor-nearby -10
best-lead|upper|adverb|saying|	sentence-before -6	verb-then-speaker -7
best-lead|upper|auxiliary|according|	according-to -11
best-lead|upper|auxiliary|direct|	speaker-then-quote -9
best-lead|upper|auxiliary|naked|	actor-nearby -11	named-nearby -14	possessor -6	topic -12
best-lead|upper|auxiliary|saying|	quote-then-verb -9	sentence-before -14
best-lead|upper|capital|according|	according-to -8	sentence-before -10
best-lead|upper|capital|apposed|	quote-then-speaker -7
best-lead|upper|capital|direct|	speaker-then-quote -14
best-lead|upper|capital|judging|	quote-then-speaker -9	quote-then-verb -10
best-lead|upper|capital|naked|	actor-nearby -23	signature -7	topic -8
best-lead|upper|capital|other|	quote-then-verb -9
best-lead|upper|capital|saying|	quote-then-speaker -14	quote-then-verb -11	sentence-before -9	speaker-then-quote -14	verb-then-speaker -9
best-lead|upper|coordinator|naked|	actor-nearby -7	named-nearby -13	topic -10
best-lead|upper|coordinator|saying|	speaker-then-quote -9
best-lead|upper|determiner|apposed|	quote-then-speaker -10	speaker-then-quote -13
best-lead|upper|determiner|apposition|	sentence-before -8
best-lead|upper|determiner|judging|	quote-then-speaker -9	quote-then-verb -7
best-lead|upper|determiner|naked|	named-nearby -9
best-lead|upper|determiner|other|	quote-then-verb -12
best-lead|upper|determiner|saying|	quote-then-speaker -12	quote-then-verb -12	sentence-before 7	verb-then-speaker -8
best-lead|upper|determiner|thinking|	quote-then-speaker -8	speaker-then-quote -9
best-lead|upper|possessive|direct|	speaker-then-quote -10
best-lead|upper|possessive|naked|	named-nearby -10
best-lead|upper|possessive|saying|	speaker-then-quote -12
best-lead|upper|preposition|according|	according-to -17
best-lead|upper|preposition|apposed|	quote-then-speaker -8	speaker-then-quote -10
best-lead|upper|preposition|direct|	quote-then-speaker -9	sentence-before -9
best-lead|upper|preposition|judging|	quote-then-speaker -16	quote-then-verb -8	sentence-before -6	speaker-then-quote 6
best-lead|upper|preposition|naked|	named-nearby -18	possessor -7	signature -8	topic -14
best-lead|upper|preposition|other|	quote-then-verb -10
best-lead|upper|preposition|relative|	speaker-then-quote -7
best-lead|upper|preposition|saying|	quote-then-speaker -22	quote-then-verb -15
best-lead|upper|pronoun|judging|	speaker-then-quote -10
best-lead|upper|pronoun|naked|	actor-nearby -6	named-nearby -9
best-lead|upper|pronoun|saying|	sentence-before -6	speaker-then-quote -10	verb-then-speaker -8
best-lead|upper|quote|naked|	actor-nearby 11	topic 12
best-lead|upper|quote|saying|	quote-then-speaker 9	quote-then-verb 9	sentence-after 9	sentence-before 13
best-lead|upper|start|according|	according-to -13	sentence-after 6
best-lead|upper|start|apposed|	quote-then-speaker 10
best-lead|upper|start|apposition|	paragraph-before 8
best-lead|upper|start|direct|	paragraph-before 13	sentence-after 7
best-lead|upper|start|judging|	colon 9	paragraph-before 10	quote-then-speaker -6
best-lead|upper|start|naked|	actor-nearby 27	colon 7	interview 6	signature -14	topic 18	topic-after -7	transcript 17
best-lead|upper|start|relative|	paragraph-before 6
best-lead|upper|start|saying|	paragraph-before 10	quote-then-speaker 21	quote-then-verb 34	sentence-after 15
best-lead|upper|start|thinking|	paragraph-before 7	sentence-after 8
best-lead|upper|stop|according|	according-to 18	sentence-before -7
best-lead|upper|stop|apposed|	sentence-after 8	sentence-before 11
best-lead|upper|stop|apposition|	sentence-before 14
best-lead|upper|stop|direct|	quote-then-speaker 15
best-lead|upper|stop|judging|	quote-then-speaker -6	sentence-after 9	sentence-before 11
best-lead|upper|stop|naked|	interview 7	named-before 10	named-nearby 9	signature -8	topic 24	topic-after 7
best-lead|upper|stop|other|	quote-then-verb 20	sentence-before 8
best-lead|upper|stop|saying|	quote-then-speaker 20	quote-then-verb 21	sentence-after 17	sentence-before 38
best-lead|upper|stop|thinking|	sentence-after 8
best-lead|upper|subordinator|apposed|	quote-then-speaker -10
best-lead|upper|subordinator|direct|	speaker-then-quote -7
best-lead|upper|subordinator|judging|	quote-then-speaker -8
best-lead|upper|subordinator|naked|	actor-nearby -9	named-nearby -20
best-lead|upper|subordinator|saying|	quote-then-speaker -7	sentence-after -8	sentence-before -7	speaker-then-quote -12
best-lead|upper|verb-judging|apposed|	quote-then-speaker -11
best-lead|upper|verb-judging|direct|	sentence-before -9
best-lead|upper|verb-judging|judging|	speaker-then-quote -16
best-lead|upper|verb-judging|naked|	actor-nearby -7	named-nearby -7	topic -7
best-lead|upper|verb-judging|saying|	quote-then-speaker -12	sentence-before -11	speaker-then-quote -16
best-lead|upper|verb-judging|thinking|	speaker-then-quote -7
best-lead|upper|verb-saying|according|	according-to -8
best-lead|upper|verb-saying|apposed|	quote-then-speaker -6
best-lead|upper|verb-saying|apposition|	speaker-then-quote -10
best-lead|upper|verb-saying|judging|	speaker-then-quote 10
best-lead|upper|verb-saying|naked|	actor-nearby -10	named-nearby 8	topic -16
best-lead|upper|verb-saying|saying|	sentence-before -11	speaker-then-quote -14
best-lead|upper|verb-thinking|naked|	named-nearby 6
best-lead|upper|verb-thinking|saying|	speaker-then-quote -12
best-lead|upper|verb-thinking|thinking|	speaker-then-quote -12
best-lead|upper|word|according|	according-to -20
best-lead|upper|word|apposed|	quote-then-speaker -10	speaker-then-quote 7
best-lead|upper|word|apposition|	sentence-before -7	speaker-then-quote -7
best-lead|upper|word|direct|	sentence-after -8	sentence-before 7	speaker-then-quote -17
best-lead|upper|word|judging|	quote-then-speaker -9	quote-then-verb -8	speaker-then-quote -17
best-lead|upper|word|naked|	actor-nearby -7	named-nearby -30	topic -23	transcript -7
best-lead|upper|word|other|	quote-then-verb -8	speaker-then-quote -6
best-lead|upper|word|saying|	quote-then-speaker -17	sentence-after -12	sentence-before -18	speaker-then-quote -26	verb-then-speaker -10
best-lead|upper|word|shared|	quote-then-speaker -7
best-lead|upper|word|thinking|	quote-then-speaker -9	speaker-then-quote -8
best-lead|upper|–|saying|	quote-then-verb 8	sentence-before 7
best-lead|upper|—|apposed|	quote-then-speaker -6
best-lead|upper|—|naked|	actor-nearby 9
best-lead|upper|—|saying|	sentence-before 9
best-lemma|abogar|speaker-then-quote|	5-10 8
best-lemma|	accogliere 6	accuse 14	accuser 11	aceitar 10	achar 10	achten 10	acknowledge 13	aclarar 8	acusar 20	adiantar 8	admettre 15	admire -8	admit 7	advertir 6	afdoen 6	affermare 7	afficher -7	affirmer 18	agacer -7	agradecer 8	agree 8	agregar 8	alarmer 8	alegar 13	alertar -6	allow -7	ameaçar 8	amuser 11	annoncer -7	annotare -8	announce -7	annunciare 12	answer -7	antwoorden 10	antworten 10	anunciar -6	apelidar -8	aplaudir 11	apologise 7	apologize 9	apostillar 8	appeal -7	appeler -7	appen 11	asegurar 12	aseverar 10	assegurar 11	atestar 8	atirar 9	attestieren 10	augurare 7	auspicare 7	avaliar 11	avertir 10	avouer 14	avvertire 12	back -14	balayer 7	bautizar -14	befinden 8	befürchten 10	begründen 10	bekennen 9	beklagen 8	beloven -8	bemängeln 7	benadrukken 10	berichten -6	bescheinigen 9	beschreiben 10	beslissen 9	bestätigen -8	beteuern -7	betogen 8	bezeichnen 8	bill -13	bitten 8	blaguer 6	blame 19	bocciare -7	brand -7	brincar 8	bromear 12	brommen 9	brummen 8	calcolare 8	calculer 9	calificar 14	call 8	caution 10	celebrar 15	chamar -14	chant -8	chiamare -16	chiarire -7	chiosare 9	claim 13	cobrar -6	comemorar 6	comentar 14	commentare 8	compare -12	complain 10	completar 9	compléter -6	comprometer 11	comunicare 7	conceder -7	concedere 12	concluderen -6	concluir 12	conclure 13	concéder 9	condannare -6	condemn 7	condenar -7	confermare -6	confesar 8	confessar 11	confesser 9	confidenciar 9	confier 15	confirmar 14	confirmer -7	conseiller 6	consider -16	considerar 9	constateren 9	contend 11	corear -9	correct -8	correggere 7	corregir 6	corriger 12	corrigeren 6	corrigir 9	counter 8	crier 9	croire 11	deadpan 6	declarar 8	defender 6	definir -6	definire 10	demandar -9	denunciar 14	denunciare 6	deny -6	descrever 12	describe 6	describir 7	deslizar 10	desmentir 8	destacar 11	devolver 7	dichiarare 12	dismiss 21	disparar -7	dispute -7	déclarer 9	décrire 8	démentir 9	dénoncer 22	déplorer 8	désoler 9	détailler 10	einwenden 6	eisen -6	elogiar 17	emporter -8	enquérir 8	entgegnen 9	enumerar 8	ergänzen 7	erläutern 10	erwidern 8	escribir -11	esprimere 11	estimar 6	estimer 8	evitar -11	evocar 7	exclamer 7	exiger -11	exigir 7	explicar -11	expresar 6	express 10	exprimer 8	falar 7	felicitar 9	festejar 8	filosofar 6	fluisteren 11	foeteren 8	fordern -6	forecast 10	formulieren 7	fragen 9	frenare 6	fume 11	féliciter 15	garantizar 9	geben 14	getuigen 9	giudicare 13	glisser 10	gongolare 8	gracejar 9	greet 6	gridare -6	grijnzen 7	grincer 9	grumble 8	hablar 8	hadern 9	hear 12	heißen -12	heten -18	hope -9	houden -8	imager 8	incalzare 7	indicare -6	indigner 8	indiquer 8	informar 11	inquiéter -6	insist 11	insister 11	insistere 8	insistir 12	insurger 8	interroger 7	interromper 6	introduce -8	invitar 7	invitare -7	invocar 12	ironiser 13	ironizar 13	ironizzare 6	jubiler 11	juger 18	jurar 10	justifier 11	klinken 8	know 6	kontern 8	kritisieren -6	kündigen 7	label -18	lachen 11	lament -8	lamentar 18	lancer 10	lassen -6	laugh 14	leer -13	leggere 11	lembrar -12	ler -6	like 9	limitar 14	lire -13	list -25	llamar -8	loben 10	lodare 10	louer 10	lâcher 9	mahnen 10	mailen 13	maintain 8	maintenir -7	mandar 11	manifestar 13	manter -13	marrer 8	marteler 12	mean -17	melden 9	mention -14	message -10	minimizzare 6	monieren 8	moquer 10	mormorare 6	mostrar -12	murmeln 10	murmur 10	murmurer 14	name -26	need -10	negare 8	noemen 8	none -9	notar 9	notare -7	noter 11	nuancer 10	obiettare 8	objetar 9	observe 9	observer 13	offer -12	ofrecer -6	oordelen 9	opinar 6	opmerken 11	order 7	orten 8	parler 6	peinzen 10	pensar 7	perguntar 6	persifler 7	pester 7	philosopher 12	plaider -13	plan 7	plead -10	pointer 7	poltern 8	poursuivre -6	praise 20	precisar -10	precisare 11	predict -11	prefer -10	premettere 7	presumir 8	prever -9	prijzen 8	prometer -8	promettere 14	promettre 8	promise -7	proponer -12	proporre -8	propose -9	proposer -8	protestar 10	protestare 6	protester 13	préciser 14	prévenir -8	prévoir -12	publicar -12	puntualizzare 9	qualifier 13	queixar 7	quejar -8	quejarse 6	questionar 8	quip 10	raccontare -8	railler 9	raise -13	rappeler -6	rate -20	raten 7	read -18	reageren 9	reagir 9	rebater 12	rechazar -11	recitare 8	reclamar 13	recomendar 7	reconhecer 14	reconnaître 17	reconocer 12	recordar -13	rectifier 8	refer 7	referir -7	reiterar 8	reject -9	rejeitar 6	rekenen 11	relativiser 9	remark 10	rematar 6	remember -9	remind 8	repetir 8	replicare 16	reply 26	reponer 6	report 14	reprocher -10	requérir 12	respingere 9	responder 8	ressaltar 7	resumir -7	retort 11	reveal -9	revelar 14	ribattere 8	riconoscere 7	riferire 7	rigoler 13	ringraziare 8	ripetere 8	rir 9	rire 8	ritenere 10	rivendicare 9	roar 8	roepen 11	rufen 14	räumen 8	réagir 12	récuser -9	réfuter -6	réjouir 10	répliquer 12	répondre 6	répéter 11	rétorquer 14	sagen 15	saluer 16	salutare -8	say 25	scander -6	scandire 6	schamperen 6	scherzare 8	schließen 7	scusare 8	see 9	seek -12	segnalare 10	sehen 6	sentenciar 9	señalar 8	shoot -6	sigh 8	sign 9	sincerar 6	sing -11	sintetizar 8	sintetizzare 7	sneren 10	soltar 9	sostener 18	sottolineare 11	souffler 17	souhaiter 9	soupirer 13	souri 8	soutenir 13	souvenir 13	sprechen 7	spreken 7	staan -10	stamelen 10	state 18	stehen -16	stimare 7	stress 11	sturen 6	sublinhar 10	submit 11	subrayar 15	sugerir 9	suggerire -10	suggest -9	suspirar 8	sussurrare 6	tachar 11	tag -13	talk 11	teilen -7	tell 18	temere 8	tempérer 10	term 14	thank 13	think -11	threaten 7	tonen 9	tonner 11	traduzir 7	trancher 16	trekken -8	trovare 9	témoigner 10	unlisted -6	urge 10	urteilen 6	use -25	valorar 9	vanter 10	vatten 10	ver 14	verkünden 8	verlangen -11	verraten 6	versichern -6	versprechen -7	verteidigen 8	vertellen 7	vervolgen 6	verweisen -9	verzekeren 12	view -10	voegen 12	voir 12	vote -8	vouloir -7	vow 11	waarschuwen 16	warnen 11	wave -9	weigeren 9	welcome 12	wettern 6	whisper 9	widersprechen 6	wijzen 7	wish 6	würdigen 7	zanjar 6	zuchten 6	zweren 8	äußern 6	écrire -6	énumérer 6	étonner 9	évoquer 6
best-lemma|accusare|quote-then-verb|	1 6
best-lemma|accusare|speaker-then-quote|	2-4 6	5-10 -7
best-lemma|accuser|speaker-then-quote|	2-4 7
best-lemma|accuse|speaker-then-quote|	1 -7	2-4 13	5-10 11
best-lemma|aceitar|speaker-then-quote|	0 9
best-lemma|achten|speaker-then-quote|	2-4 8
best-lemma|acknowledge|speaker-then-quote|	2-4 10
best-lemma|aclarar|quote-then-verb|	1 6
best-lemma|aclarar|verb-then-speaker|	1 8	2-4 10
best-lemma|acrescentar|quote-then-verb|	1 6
best-lemma|acusar|speaker-then-quote|	1 11	2-4 12	5-10 10
best-lemma|add|quote-then-speaker|	0 12
best-lemma|add|sentence-after|	0 8
best-lemma|add|sentence-before|	1 7
best-lemma|add|speaker-then-quote|	1 17	5-10 -8
best-lemma|adiantar|speaker-then-quote|	2-4 10
best-lemma|admettre|quote-then-verb|	1 13
best-lemma|admettre|speaker-then-quote|	5-10 9
best-lemma|admitir|quote-then-verb|	1 -6
best-lemma|admitir|sentence-before|	2-4 6	far 11
best-lemma|admitir|speaker-then-quote|	1 7	2-4 8
best-lemma|admit|speaker-then-quote|	1 9
best-lemma|advise|quote-then-speaker|	0 13
best-lemma|advise|speaker-then-quote|	1 6
best-lemma|afdoen|speaker-then-quote|	1 6
best-lemma|affermare|quote-then-verb|	1 6
best-lemma|affermare|sentence-before|	far 7
best-lemma|affirmer|quote-then-speaker|	2-4 9
best-lemma|affirmer|quote-then-verb|	1 13
best-lemma|affirmer|speaker-then-quote|	2-4 9	5-10 9	far 11
best-lemma|afirmar|quote-then-verb|	1 9
best-lemma|afirmar|sentence-before|	far 9
best-lemma|afirmar|speaker-then-quote|	2-4 9
best-lemma|aggiungere|quote-then-verb|	1 7
best-lemma|aggiungere|verb-then-speaker|	1 8
best-lemma|agradecer|speaker-then-quote|	0 7
best-lemma|ajouter|quote-then-speaker|	2-4 9
best-lemma|ajouter|quote-then-verb|	1 10
best-lemma|ajouter|sentence-before|	5-10 8
best-lemma|alegar|speaker-then-quote|	1 8	2-4 7
best-lemma|ammettere|quote-then-verb|	1 7
best-lemma|ammettere|speaker-then-quote|	5-10 6
best-lemma|amuser|quote-then-verb|	1 9
best-lemma|amuser|speaker-then-quote|	1 9
best-lemma|annoncer|speaker-then-quote|	2-4 11	5-10 -9
best-lemma|announce|quote-then-speaker|	0 7
best-lemma|answer|quote-then-speaker|	0 8
best-lemma|antwoorden|quote-then-verb|	1 11
best-lemma|antworten|quote-then-verb|	1 8
best-lemma|antworten|speaker-then-quote|	2-4 8
best-lemma|antworten|verb-then-speaker|	1 7
best-lemma|anunciar|speaker-then-quote|	far 7
best-lemma|apelar|speaker-then-quote|	5-10 -6
best-lemma|apelidar|speaker-then-quote|	1 -8
best-lemma|appeal|speaker-then-quote|	5-10 -7
best-lemma|appeler|speaker-then-quote|	0 -14	1 -8	2-4 10
best-lemma|appen|quote-then-verb|	1 11
best-lemma|apuntar|quote-then-verb|	1 6
best-lemma|apuntar|sentence-before|	far -6
best-lemma|apuntar|speaker-then-quote|	2-4 7
best-lemma|argue|quote-then-speaker|	0 -9
best-lemma|argue|speaker-then-quote|	1 -7	2-4 12	5-10 13
best-lemma|arrancar|quote-then-verb|	1 7
best-lemma|asegurar|quote-then-verb|	1 12
best-lemma|asegurar|speaker-then-quote|	2-4 9	5-10 10
best-lemma|ask|quote-then-speaker|	0 15
best-lemma|ask|quote-then-verb|	0 13
best-lemma|ask|sentence-before|	5-10 -8	far -14
best-lemma|ask|speaker-then-quote|	1 10	2-4 13	5-10 7	far 9
best-lemma|assegurar|speaker-then-quote|	5-10 7
best-lemma|assicurare|quote-then-verb|	1 9	5-10 -8
best-lemma|assicurare|speaker-then-quote|	1 6	2-4 8
best-lemma|assicurare|verb-then-speaker|	1 9
best-lemma|assurer|quote-then-verb|	1 16
best-lemma|assurer|speaker-then-quote|	2-4 12
best-lemma|atirar|quote-then-verb|	1 6
best-lemma|attestieren|speaker-then-quote|	2-4 7
best-lemma|augurare|speaker-then-quote|	0 7
best-lemma|auspicare|speaker-then-quote|	2-4 7
best-lemma|avertir|quote-then-verb|	1 7
best-lemma|avisar|quote-then-verb|	1 11
best-lemma|avisar|speaker-then-quote|	1 -6	2-4 10
best-lemma|avouer|quote-then-verb|	1 9
best-lemma|avvertire|verb-then-speaker|	1 7
best-lemma|añadir|quote-then-verb|	1 6
best-lemma|añadir|speaker-then-quote|	1 -7
best-lemma|back|speaker-then-quote|	0 -11
best-lemma|balayer|quote-then-verb|	1 7
best-lemma|bautizar|speaker-then-quote|	2-4 -11
best-lemma|befinden|quote-then-verb|	1 8
best-lemma|bekennen|quote-then-verb|	1 9
best-lemma|bekennen|sentence-before|	5-10 7
best-lemma|believe|speaker-then-quote|	5-10 6
best-lemma|benadrukken|quote-then-verb|	1 6
best-lemma|benadrukken|speaker-then-quote|	2-4 8
best-lemma|berichten|quote-then-verb|	1 8
best-lemma|berichten|sentence-before|	5-10 -6
best-lemma|beschreiben|speaker-then-quote|	2-4 6
best-lemma|beslissen|quote-then-verb|	1 9
best-lemma|betonen|quote-then-verb|	1 7
best-lemma|bezeichnen|speaker-then-quote|	2-4 8
best-lemma|bill|speaker-then-quote|	1 -9	2-4 -10
best-lemma|blame|speaker-then-quote|	0 16
best-lemma|blijven|speaker-then-quote|	2-4 9
best-lemma|brincar|quote-then-verb|	1 7
best-lemma|bromear|quote-then-verb|	1 8
best-lemma|brommen|quote-then-verb|	1 9
best-lemma|brummen|quote-then-verb|	1 8
best-lemma|calculer|quote-then-verb|	1 6
best-lemma|calculer|sentence-before|	5-10 7
best-lemma|calificar|speaker-then-quote|	2-4 14
best-lemma|call|paragraph-before|	far 8
best-lemma|call|quote-then-speaker|	0 8	1 -12	2-4 -6	5-10 -7
best-lemma|call|sentence-before|	far -8
best-lemma|call|speaker-then-quote|	0 -13	2-4 22	5-10 -11	far 12
best-lemma|caution|speaker-then-quote|	2-4 7
best-lemma|celebrar|speaker-then-quote|	0 9	2-4 8	5-10 8
best-lemma|chamar|speaker-then-quote|	0 -19	1 -12
best-lemma|chant|quote-then-speaker|	0 10
best-lemma|chant|speaker-then-quote|	0 -10
best-lemma|chiamare|speaker-then-quote|	0 -17	2-4 -9
best-lemma|chiarire|quote-then-verb|	1 6
best-lemma|chiarire|verb-then-speaker|	1 6
best-lemma|chiedere|quote-then-verb|	1 8
best-lemma|chiedere|speaker-then-quote|	0 11	far -9
best-lemma|citar|speaker-then-quote|	2-4 10
best-lemma|cite|speaker-then-quote|	0 11	5-10 -11
best-lemma|claim|speaker-then-quote|	5-10 11
best-lemma|comemorar|speaker-then-quote|	2-4 8
best-lemma|comentar|quote-then-verb|	1 8
best-lemma|comentar|speaker-then-quote|	5-10 9
best-lemma|commentare|quote-then-verb|	1 7
best-lemma|commenter|quote-then-verb|	1 14
best-lemma|compare|speaker-then-quote|	2-4 -9
best-lemma|complain|speaker-then-quote|	2-4 11
best-lemma|completar|speaker-then-quote|	1 8
best-lemma|comunicar|speaker-then-quote|	5-10 7
best-lemma|concedere|quote-then-verb|	1 9
best-lemma|concedere|sentence-before|	2-4 7
best-lemma|concedere|verb-then-speaker|	1 7
best-lemma|conceder|speaker-then-quote|	2-4 -8
best-lemma|concede|quote-then-speaker|	0 11
best-lemma|concede|quote-then-verb|	0 6
best-lemma|concluderen|quote-then-verb|	1 11
best-lemma|conclude|speaker-then-quote|	2-4 9
best-lemma|concluir|speaker-then-quote|	far 9
best-lemma|conclure|quote-then-verb|	1 10
best-lemma|conclure|speaker-then-quote|	1 7
best-lemma|condemn|speaker-then-quote|	2-4 7
best-lemma|condenar|speaker-then-quote|	5-10 -7
best-lemma|confesser|quote-then-verb|	1 9
best-lemma|confidare|quote-then-verb|	1 6
best-lemma|confidenciar|quote-then-verb|	1 6
best-lemma|confier|quote-then-verb|	1 12
best-lemma|confier|speaker-then-quote|	5-10 12
best-lemma|confirmar|sentence-before|	far 7
best-lemma|confirmar|speaker-then-quote|	1 7	2-4 9	5-10 8	far 10
best-lemma|confirmer|speaker-then-quote|	far -7
best-lemma|considerar|speaker-then-quote|	0 8	1 -6	5-10 7	far 10
best-lemma|consider|sentence-before|	far -11
best-lemma|consider|speaker-then-quote|	5-10 -7
best-lemma|constateren|quote-then-verb|	1 9
best-lemma|constateren|speaker-then-quote|	5-10 9
best-lemma|constater|quote-then-verb|	1 9
best-lemma|contar|quote-then-verb|	1 8
best-lemma|contar|sentence-before|	5-10 7	far 12
best-lemma|contar|verb-then-speaker|	5-10 -6
best-lemma|contestare|speaker-then-quote|	5-10 11
best-lemma|contestar|quote-then-verb|	1 8
best-lemma|contestar|speaker-then-quote|	1 8	2-4 -7	5-10 7
best-lemma|contrapor|speaker-then-quote|	5-10 11
best-lemma|corear|speaker-then-quote|	0 -9
best-lemma|correct|speaker-then-quote|	2-4 -8
best-lemma|correggere|speaker-then-quote|	1 6
best-lemma|corregir|speaker-then-quote|	1 6
best-lemma|corriger|quote-then-verb|	1 15
best-lemma|croire|speaker-then-quote|	2-4 8
best-lemma|decir|quote-then-verb|	1 8
best-lemma|decir|speaker-then-quote|	0 -9	far 8
best-lemma|declarar|speaker-then-quote|	0 9	2-4 12	5-10 11
best-lemma|decline|speaker-then-quote|	far 8
best-lemma|defender|quote-then-verb|	1 7
best-lemma|defender|speaker-then-quote|	1 8	2-4 -6	5-10 11
best-lemma|definire|speaker-then-quote|	0 6	2-4 12	5-10 8
best-lemma|definir|speaker-then-quote|	2-4 9
best-lemma|demander|quote-then-verb|	1 9
best-lemma|demander|speaker-then-quote|	1 11
best-lemma|denunciare|speaker-then-quote|	0 6
best-lemma|denunciar|quote-then-verb|	1 6
best-lemma|denunciar|sentence-before|	far 9
best-lemma|denunciar|speaker-then-quote|	5-10 7
best-lemma|deny|sentence-before|	5-10 10
best-lemma|deny|speaker-then-quote|	2-4 -10
best-lemma|descartar|sentence-before|	5-10 7	far 6
best-lemma|descartar|speaker-then-quote|	5-10 13
best-lemma|describe|quote-then-speaker|	2-4 -12
best-lemma|describe|speaker-then-quote|	2-4 16
best-lemma|describir|speaker-then-quote|	1 7
best-lemma|descrivere|speaker-then-quote|	2-4 9
best-lemma|desmentir|sentence-before|	far 6
best-lemma|destacar|speaker-then-quote|	1 8	2-4 8
best-lemma|devolver|quote-then-verb|	1 7
best-lemma|dichiarare|quote-then-verb|	1 6
best-lemma|dichiarare|sentence-before|	far 7
best-lemma|dichiarare|speaker-then-quote|	0 7	5-10 9
best-lemma|difendersi|quote-then-verb|	1 8
best-lemma|difendersi|sentence-before|	5-10 -6
best-lemma|difundir|speaker-then-quote|	far 6
best-lemma|dire|quote-then-speaker|	1 -7	2-4 7
best-lemma|dire|quote-then-verb|	1 16
best-lemma|dire|sentence-before|	1 8	2-4 8	5-10 12	far 11
best-lemma|dire|speaker-then-quote|	2-4 10
best-lemma|discordar|speaker-then-quote|	1 7
best-lemma|discrepar|speaker-then-quote|	1 7
best-lemma|dismiss|speaker-then-quote|	1 12	2-4 17	5-10 8
best-lemma|dizer|paragraph-before|	far 7
best-lemma|dizer|quote-then-verb|	1 13
best-lemma|dizer|speaker-then-quote|	0 -7
best-lemma|déclarer|quote-then-speaker|	2-4 8
best-lemma|déclarer|speaker-then-quote|	2-4 9
best-lemma|défendre|quote-then-verb|	1 8
best-lemma|défendre|speaker-then-quote|	2-4 -7
best-lemma|dénoncer|quote-then-verb|	1 9
best-lemma|dénoncer|speaker-then-quote|	0 12	1 12	2-4 13
best-lemma|déplorer|quote-then-verb|	1 6
best-lemma|désoler|quote-then-verb|	1 9
best-lemma|détailler|quote-then-verb|	1 10
best-lemma|eisen|speaker-then-quote|	5-10 -8
best-lemma|elogiar|speaker-then-quote|	0 6	1 10	5-10 11
best-lemma|emporter|quote-then-verb|	1 9
best-lemma|entender|speaker-then-quote|	2-4 -6
best-lemma|erinnern|quote-then-verb|	1 6
best-lemma|erinnern|speaker-then-quote|	5-10 7
best-lemma|erkennen|quote-then-verb|	1 9
best-lemma|erkennen|speaker-then-quote|	2-4 8
best-lemma|erklären|quote-then-verb|	1 9	2-4 8
best-lemma|erklären|speaker-then-quote|	5-10 -8
best-lemma|erläutern|quote-then-verb|	1 7
best-lemma|erläutern|verb-then-speaker|	1 8
best-lemma|erwidern|quote-then-verb|	1 7
best-lemma|erzählen|quote-then-verb|	1 6
best-lemma|escludere|speaker-then-quote|	2-4 7
best-lemma|escrever|quote-then-verb|	1 6
best-lemma|escrever|speaker-then-quote|	5-10 -6
best-lemma|escribir|quote-then-verb|	1 6
best-lemma|escribir|speaker-then-quote|	0 -8	1 -9
best-lemma|esprimere|speaker-then-quote|	0 10
best-lemma|estimer|quote-then-verb|	1 12
best-lemma|estimer|speaker-then-quote|	2-4 11	5-10 13	far -6
best-lemma|evitar|speaker-then-quote|	2-4 -11
best-lemma|exclamer|quote-then-verb|	1 7
best-lemma|exiger|speaker-then-quote|	2-4 -9
best-lemma|exigir|speaker-then-quote|	0 11
best-lemma|explain|quote-then-speaker|	0 13	2-4 -6
best-lemma|explain|sentence-before|	1 11	5-10 10
best-lemma|explain|speaker-then-quote|	1 7
best-lemma|explicar|sentence-before|	far 9
best-lemma|explicar|speaker-then-quote|	2-4 7	far -7
best-lemma|expliquer|quote-then-speaker|	2-4 11
best-lemma|expliquer|verb-then-speaker|	1 9
best-lemma|exposer|quote-then-verb|	1 8
best-lemma|expresar|speaker-then-quote|	1 10
best-lemma|faire_valoir|quote-then-speaker|	2-4 7
best-lemma|faire_valoir|quote-then-verb|	1 10
best-lemma|faire_valoir|speaker-then-quote|	2-4 -8	5-10 10	far 10
best-lemma|falar|speaker-then-quote|	1 12
best-lemma|felicitar|sentence-before|	far 6
best-lemma|felicitar|speaker-then-quote|	5-10 6
best-lemma|filosofar|quote-then-verb|	1 6
best-lemma|finden|quote-then-verb|	1 7
best-lemma|finden|speaker-then-quote|	2-4 9
best-lemma|find|quote-then-speaker|	0 -14
best-lemma|find|sentence-before|	far -10
best-lemma|find|speaker-then-quote|	1 10	2-4 -7	far 9
best-lemma|fluisteren|quote-then-verb|	1 11
best-lemma|foeteren|quote-then-verb|	1 8
best-lemma|formulieren|speaker-then-quote|	2-4 9
best-lemma|fragen|quote-then-verb|	1 9
best-lemma|fragen|sentence-before|	1 7
best-lemma|frenare|speaker-then-quote|	1 6
best-lemma|fume|quote-then-speaker|	0 7
best-lemma|féliciter|quote-then-verb|	1 6
best-lemma|féliciter|speaker-then-quote|	2-4 17	5-10 8
best-lemma|fügen|quote-then-verb|	1 8
best-lemma|garantire|speaker-then-quote|	2-4 10
best-lemma|garantir|quote-then-verb|	1 7
best-lemma|garantir|speaker-then-quote|	5-10 7
best-lemma|geben|quote-then-verb|	1 8
best-lemma|getuigen|quote-then-verb|	1 9
best-lemma|geven|quote-then-verb|	1 7
best-lemma|geven|speaker-then-quote|	5-10 -7
best-lemma|giudicare|speaker-then-quote|	0 8	2-4 9
best-lemma|glisser|quote-then-speaker|	2-4 7
best-lemma|glisser|quote-then-verb|	1 9
best-lemma|gracejar|quote-then-verb|	1 7
best-lemma|grappen|quote-then-verb|	1 10
best-lemma|greet|speaker-then-quote|	2-4 7
best-lemma|grijnzen|quote-then-verb|	1 7
best-lemma|grincer|quote-then-verb|	1 9
best-lemma|gritar|quote-then-verb|	1 6
best-lemma|gritar|speaker-then-quote|	0 -8
best-lemma|hablar|sentence-before|	5-10 8	far 9
best-lemma|hablar|speaker-then-quote|	1 8	2-4 -7
best-lemma|halten|quote-then-verb|	1 7
best-lemma|halten|speaker-then-quote|	5-10 9
best-lemma|hear|quote-then-speaker|	1 9
best-lemma|hear|speaker-then-quote|	2-4 -7
best-lemma|heißen|speaker-then-quote|	0 -15	2-4 -10
best-lemma|heißen|verb-then-speaker|	1 -6
best-lemma|hekelen|speaker-then-quote|	0 6
best-lemma|herinneren|quote-then-verb|	1 9
best-lemma|heten|speaker-then-quote|	0 -8	1 -8	2-4 -13
best-lemma|houden|speaker-then-quote|	2-4 -6
best-lemma|imager|quote-then-verb|	1 7
best-lemma|indicar|speaker-then-quote|	far 8
best-lemma|indigner|quote-then-verb|	1 7
best-lemma|indiquer|quote-then-verb|	1 7
best-lemma|indiquer|speaker-then-quote|	2-4 9	5-10 9
best-lemma|informar|quote-then-verb|	1 9
best-lemma|informar|speaker-then-quote|	1 7	5-10 9	far 12
best-lemma|inquiéter|speaker-then-quote|	2-4 -6
best-lemma|insistere|quote-then-verb|	1 8
best-lemma|insister|quote-then-speaker|	2-4 8
best-lemma|insister|quote-then-verb|	1 10
best-lemma|insistir|quote-then-verb|	1 7
best-lemma|insistir|speaker-then-quote|	5-10 9
best-lemma|insist|speaker-then-quote|	2-4 11
best-lemma|interroger|quote-then-verb|	1 7
best-lemma|introduce|speaker-then-quote|	2-4 -7
best-lemma|invitare|sentence-before|	far -7
best-lemma|inviter|speaker-then-quote|	2-4 8
best-lemma|invocar|speaker-then-quote|	0 11
best-lemma|ironiser|quote-then-verb|	1 10
best-lemma|ironiser|speaker-then-quote|	1 7	2-4 10
best-lemma|ironizar|quote-then-verb|	1 8
best-lemma|ironizar|speaker-then-quote|	2-4 8	5-10 7
best-lemma|joke|quote-then-speaker|	0 8
best-lemma|joke|quote-then-verb|	0 9
best-lemma|joke|speaker-then-quote|	5-10 10
best-lemma|jubiler|quote-then-verb|	1 10
best-lemma|juger|quote-then-verb|	1 8
best-lemma|juger|speaker-then-quote|	0 10	2-4 13	5-10 8
best-lemma|jurar|quote-then-verb|	1 6
best-lemma|jurar|sentence-before|	5-10 9
best-lemma|jurer|speaker-then-quote|	1 8	5-10 12
best-lemma|justificar|quote-then-verb|	1 9
best-lemma|justificar|sentence-before|	far -7
best-lemma|justificar|speaker-then-quote|	5-10 7
best-lemma|justifier|quote-then-verb|	1 7
best-lemma|klagen|quote-then-verb|	1 6
best-lemma|klinken|quote-then-verb|	1 8
best-lemma|know|speaker-then-quote|	2-4 -6
best-lemma|kritisieren|quote-then-verb|	1 -7
best-lemma|kündigen|speaker-then-quote|	1 8	2-4 9
best-lemma|label|quote-then-speaker|	2-4 -11
best-lemma|label|speaker-then-quote|	0 -10
best-lemma|lachen|sentence-after|	0 8
best-lemma|lachen|sentence-before|	1 7
best-lemma|lamentarse|quote-then-verb|	1 7
best-lemma|lamentarse|speaker-then-quote|	0 9	2-4 7
best-lemma|lamentar|quote-then-verb|	1 10
best-lemma|lamentar|speaker-then-quote|	0 12	1 11	5-10 11
best-lemma|lancer|quote-then-speaker|	2-4 9
best-lemma|lancer|quote-then-verb|	1 12
best-lemma|lancer|verb-then-speaker|	1 7
best-lemma|lassen|quote-then-verb|	2-4 10
best-lemma|lassen|sentence-before|	far -8
best-lemma|laten|quote-then-verb|	0 -7	1 11	2-4 11
best-lemma|laten|sentence-before|	5-10 8
best-lemma|laten|speaker-then-quote|	2-4 8
best-lemma|laten|verb-then-speaker|	2-4 6
best-lemma|laugh|quote-then-speaker|	0 9
best-lemma|laugh|sentence-before|	1 8
best-lemma|leer|speaker-then-quote|	1 -7
best-lemma|leggen|quote-then-verb|	1 11
best-lemma|lehnen|speaker-then-quote|	2-4 7
best-lemma|lembrar|quote-then-verb|	1 11
best-lemma|lembrar|speaker-then-quote|	2-4 -7	5-10 -9
best-lemma|ler|quote-then-verb|	1 6
best-lemma|ler|speaker-then-quote|	0 -7
best-lemma|limitar|quote-then-verb|	1 9
best-lemma|limitar|speaker-then-quote|	2-4 8	5-10 9
best-lemma|lire|quote-then-verb|	1 -8
best-lemma|lire|speaker-then-quote|	1 -7
best-lemma|list|speaker-then-quote|	1 -11	2-4 -16
best-lemma|llamar|speaker-then-quote|	0 -6	1 10	2-4 -10	5-10 -7
best-lemma|loben|speaker-then-quote|	2-4 9
best-lemma|lodare|speaker-then-quote|	0 8
best-lemma|louer|speaker-then-quote|	1 10
best-lemma|luiden|quote-then-verb|	1 14
best-lemma|lâcher|quote-then-speaker|	2-4 7
best-lemma|lâcher|quote-then-verb|	1 20
best-lemma|mailen|quote-then-verb|	1 11
best-lemma|mandar|speaker-then-quote|	2-4 7	5-10 10
best-lemma|manifestar|quote-then-verb|	1 7
best-lemma|manifestar|speaker-then-quote|	0 10
best-lemma|mantener|speaker-then-quote|	far 6
best-lemma|manter|speaker-then-quote|	2-4 -8	5-10 -9
best-lemma|marrer|quote-then-verb|	1 7
best-lemma|marteler|quote-then-speaker|	2-4 10
best-lemma|marteler|quote-then-verb|	1 7
best-lemma|meinen|quote-then-verb|	1 9
best-lemma|meinen|sentence-before|	far 9
best-lemma|meinen|speaker-then-quote|	5-10 -7
best-lemma|melden|quote-then-verb|	1 6
best-lemma|menen|quote-then-verb|	1 9
best-lemma|message|speaker-then-quote|	5-10 -9
best-lemma|mormorare|quote-then-verb|	1 6
best-lemma|mostrar|speaker-then-quote|	2-4 -9	5-10 -9
best-lemma|murmurer|quote-then-verb|	1 12
best-lemma|murmur|quote-then-speaker|	0 9
best-lemma|name|speaker-then-quote|	0 -16	2-4 -11	5-10 -13
best-lemma|negar|sentence-before|	far 6
best-lemma|negar|speaker-then-quote|	1 7	2-4 7
best-lemma|nennen|quote-then-verb|	0 -6
best-lemma|nennen|speaker-then-quote|	2-4 -6
best-lemma|noemen|sentence-before|	far 12
best-lemma|noemen|speaker-then-quote|	2-4 13	5-10 9
best-lemma|none|according-to|	0 -9	1 12	2-4 11
best-lemma|none|actor-nearby|	0 7	2-4 -6
best-lemma|none|colon|	1 19	2-4 11	5-10 -7	far 7
best-lemma|none|interview|	far 20
best-lemma|none|named-before|	2-4 8	5-10 11	far 7
best-lemma|none|named-nearby|	0 10	1 -10	2-4 6	5-10 -9
best-lemma|none|paragraph-before|	far 16
best-lemma|none|possessor|	1 -9	2-4 -8	5-10 -6
best-lemma|none|quote-then-speaker|	-10 -15	-12 -10	-14 -8	-18 -7	-19 6	-3 -10	-4 -6	-6 -12	-7 -8	-8 -14	-9 -13	0 -9	5-10 -10
best-lemma|none|sentence-after|	1 9	5-10 -8
best-lemma|none|sentence-before|	1 11	5-10 -14	far -8
best-lemma|none|signature|	1 -19
best-lemma|none|speaker-then-quote|	0 -11	5-10 -6
best-lemma|none|topic-after|	0 7	1 -7
best-lemma|none|topic|	0 -13	1 -10
best-lemma|noter|quote-then-verb|	1 8
best-lemma|note|quote-then-speaker|	0 6
best-lemma|note|sentence-after|	0 7
best-lemma|note|speaker-then-quote|	1 -6	2-4 13	5-10 10	far -9
best-lemma|nuancer|quote-then-verb|	1 11
best-lemma|observar|quote-then-verb|	1 6
best-lemma|observer|quote-then-speaker|	2-4 6
best-lemma|observer|quote-then-verb|	1 13
best-lemma|observe|quote-then-speaker|	0 8
best-lemma|offer|quote-then-speaker|	0 8
best-lemma|offer|speaker-then-quote|	2-4 -13	5-10 8
best-lemma|ofrecer|speaker-then-quote|	2-4 -7
best-lemma|oordelen|quote-then-verb|	1 7
best-lemma|opinar|speaker-then-quote|	2-4 8	5-10 8
best-lemma|opmerken|quote-then-verb|	1 8
best-lemma|orten|speaker-then-quote|	0 6
best-lemma|osservare|quote-then-verb|	1 8
best-lemma|parlare|sentence-before|	5-10 -9
best-lemma|parlare|speaker-then-quote|	2-4 7	5-10 6
best-lemma|parlare|verb-then-speaker|	1 6
best-lemma|parler|speaker-then-quote|	1 8	5-10 15
best-lemma|pedir|quote-then-verb|	1 7
best-lemma|pedir|sentence-before|	5-10 7
best-lemma|pedir|speaker-then-quote|	0 7	1 -8	5-10 -7
best-lemma|perguntar|sentence-before|	5-10 7
best-lemma|persifler|quote-then-verb|	1 7
best-lemma|pester|quote-then-verb|	1 8
best-lemma|philosopher|quote-then-verb|	1 9
best-lemma|plaider|quote-then-verb|	1 18
best-lemma|plaider|speaker-then-quote|	2-4 -7	far -9
best-lemma|plaisanter|quote-then-speaker|	2-4 6
best-lemma|plaisanter|quote-then-verb|	1 14
best-lemma|plan|sentence-before|	5-10 -6
best-lemma|point|quote-then-speaker|	0 -6
best-lemma|point|sentence-after|	0 8
best-lemma|point|sentence-before|	5-10 -9
best-lemma|point|speaker-then-quote|	far 7
best-lemma|post|quote-then-speaker|	0 11
best-lemma|post|speaker-then-quote|	1 12	5-10 10
best-lemma|poursuivre|quote-then-verb|	1 8
best-lemma|praise|speaker-then-quote|	0 9	2-4 11	5-10 7
best-lemma|precisare|quote-then-verb|	1 11
best-lemma|precisare|speaker-then-quote|	2-4 13
best-lemma|precisar|speaker-then-quote|	2-4 -7	5-10 10
best-lemma|preferir|sentence-before|	5-10 7
best-lemma|preferir|speaker-then-quote|	1 11	2-4 -6
best-lemma|prefer|speaker-then-quote|	0 -13
best-lemma|preguntar|quote-then-verb|	1 8
best-lemma|preguntar|sentence-after|	1 6
best-lemma|preguntar|sentence-before|	far 6
best-lemma|proclamar|quote-then-verb|	1 6
best-lemma|prometer|quote-then-verb|	1 8
best-lemma|prometer|speaker-then-quote|	2-4 -7
best-lemma|promettere|speaker-then-quote|	0 12	2-4 10
best-lemma|promettre|quote-then-speaker|	2-4 10
best-lemma|promettre|quote-then-verb|	1 8
best-lemma|promettre|speaker-then-quote|	0 11	2-4 17
best-lemma|promise|speaker-then-quote|	2-4 -10	5-10 14
best-lemma|proponer|speaker-then-quote|	2-4 -8
best-lemma|proporre|speaker-then-quote|	5-10 -7
best-lemma|protestare|quote-then-verb|	1 6
best-lemma|protestar|quote-then-verb|	1 6
best-lemma|protester|quote-then-verb|	1 9
best-lemma|préciser|quote-then-verb|	1 16
best-lemma|préciser|speaker-then-quote|	5-10 10
best-lemma|préférer|speaker-then-quote|	0 -6
best-lemma|prévenir|quote-then-verb|	1 11
best-lemma|prévenir|speaker-then-quote|	5-10 -7
best-lemma|prévoir|quote-then-verb|	1 -9
best-lemma|publicar|speaker-then-quote|	0 -7
best-lemma|puntualizzare|quote-then-verb|	1 8
best-lemma|puntualizzare|verb-then-speaker|	1 6
best-lemma|qualifier|speaker-then-quote|	1 9	5-10 8
best-lemma|queixar|quote-then-verb|	1 9
best-lemma|queixar|speaker-then-quote|	1 6
best-lemma|quip|quote-then-speaker|	0 9
best-lemma|raccontare|quote-then-verb|	1 8	5-10 -9
best-lemma|raccontare|sentence-before|	1 6
best-lemma|raconter|quote-then-verb|	1 15
best-lemma|raconter|sentence-before|	1 8
best-lemma|raconter|speaker-then-quote|	5-10 8
best-lemma|raconter|verb-then-speaker|	1 7
best-lemma|railler|quote-then-verb|	1 7
best-lemma|raise|speaker-then-quote|	5-10 -11
best-lemma|rappeler|speaker-then-quote|	far 10
best-lemma|rate|speaker-then-quote|	2-4 -12
best-lemma|razonar|quote-then-verb|	1 7
best-lemma|read|quote-then-speaker|	0 12
best-lemma|read|speaker-then-quote|	0 -26	1 14
best-lemma|reageren|quote-then-verb|	1 12
best-lemma|reageren|speaker-then-quote|	2-4 7
best-lemma|rebater|quote-then-verb|	1 6
best-lemma|rebater|speaker-then-quote|	1 7
best-lemma|recall|quote-then-speaker|	0 15
best-lemma|recall|quote-then-verb|	0 7
best-lemma|recall|sentence-after|	0 10
best-lemma|recall|sentence-before|	1 10	5-10 6
best-lemma|recall|speaker-then-quote|	2-4 -11
best-lemma|rechnen|quote-then-verb|	1 6
best-lemma|reclamar|sentence-before|	far 8
best-lemma|reclamar|speaker-then-quote|	2-4 7	5-10 6
best-lemma|recomendar|speaker-then-quote|	2-4 7	5-10 6
best-lemma|reconhecer|quote-then-verb|	1 7
best-lemma|reconhecer|speaker-then-quote|	0 8	2-4 9
best-lemma|reconnaître|quote-then-verb|	1 14
best-lemma|reconnaître|speaker-then-quote|	0 8	1 9	5-10 14
best-lemma|reconocer|speaker-then-quote|	2-4 10	5-10 8
best-lemma|recordar|quote-then-verb|	1 8
best-lemma|recordar|sentence-before|	5-10 6	far -6
best-lemma|recordar|speaker-then-quote|	5-10 -8
best-lemma|record|speaker-then-quote|	2-4 -8
best-lemma|rectifier|quote-then-verb|	1 8
best-lemma|recusar|speaker-then-quote|	2-4 -7	5-10 11
best-lemma|refer|speaker-then-quote|	2-4 7
best-lemma|refuser|speaker-then-quote|	2-4 -8
best-lemma|regretter|quote-then-verb|	1 12
best-lemma|regretter|sentence-before|	far 6
best-lemma|reject|speaker-then-quote|	0 -15	2-4 -6	5-10 11
best-lemma|rejeitar|speaker-then-quote|	2-4 9
best-lemma|rekenen|quote-then-verb|	1 11
best-lemma|relatar|quote-then-verb|	1 6
best-lemma|relativiser|quote-then-verb|	1 8
best-lemma|relativiser|speaker-then-quote|	1 8
best-lemma|relever|quote-then-verb|	1 11
best-lemma|relever|speaker-then-quote|	2-4 -6	far 9
best-lemma|remark|quote-then-speaker|	0 15
best-lemma|remark|quote-then-verb|	0 6
best-lemma|remark|speaker-then-quote|	5-10 8
best-lemma|rematar|quote-then-verb|	1 6
best-lemma|repeat|speaker-then-quote|	5-10 -7
best-lemma|repetir|quote-then-verb|	1 7
best-lemma|replicare|speaker-then-quote|	2-4 10	5-10 6
best-lemma|replicare|verb-then-speaker|	1 6
best-lemma|replicar|quote-then-verb|	1 8
best-lemma|replicar|speaker-then-quote|	1 6	5-10 8
best-lemma|reply|quote-then-speaker|	0 14
best-lemma|reply|quote-then-verb|	0 7
best-lemma|reply|sentence-after|	0 7
best-lemma|reply|sentence-before|	1 6
best-lemma|reply|speaker-then-quote|	1 17	2-4 10	5-10 13
best-lemma|report|speaker-then-quote|	0 11	2-4 10
best-lemma|reprendre|quote-then-verb|	1 10
best-lemma|reprocher|speaker-then-quote|	2-4 -10
best-lemma|respingere|speaker-then-quote|	5-10 8
best-lemma|responder|quote-then-verb|	1 11
best-lemma|responder|sentence-before|	5-10 7	far 10
best-lemma|resumir|quote-then-verb|	1 7
best-lemma|resumir|speaker-then-quote|	2-4 10
best-lemma|revelar|quote-then-verb|	1 10
best-lemma|revelar|sentence-before|	far 6
best-lemma|ribadire|quote-then-verb|	1 6
best-lemma|ribadire|speaker-then-quote|	2-4 7
best-lemma|ribattere|quote-then-verb|	1 8
best-lemma|ribattere|speaker-then-quote|	2-4 9
best-lemma|ricordare|sentence-before|	far 8
best-lemma|riferire|quote-then-verb|	1 7
best-lemma|riferire|sentence-before|	1 6	5-10 7
best-lemma|rigoler|quote-then-verb|	1 13
best-lemma|ripetere|quote-then-verb|	1 8
best-lemma|rir|quote-then-verb|	1 8
best-lemma|rispondere|quote-then-verb|	1 9
best-lemma|rispondere|sentence-before|	2-4 7
best-lemma|rispondere|speaker-then-quote|	5-10 8
best-lemma|rispondere|verb-then-speaker|	1 6
best-lemma|ritenere|speaker-then-quote|	2-4 6
best-lemma|roepen|quote-then-verb|	1 8
best-lemma|rufen|quote-then-verb|	1 11
best-lemma|rufen|speaker-then-quote|	2-4 6	5-10 8
best-lemma|rule|quote-then-speaker|	0 9
best-lemma|rule|speaker-then-quote|	far 10
best-lemma|räumen|quote-then-verb|	1 6
best-lemma|réagir|quote-then-verb|	1 8
best-lemma|réclamer|speaker-then-quote|	0 11	1 8
best-lemma|réfuter|speaker-then-quote|	5-10 -6
best-lemma|réjouir|quote-then-verb|	1 8
best-lemma|répliquer|quote-then-verb|	1 8
best-lemma|répliquer|speaker-then-quote|	5-10 9
best-lemma|répondre|quote-then-speaker|	2-4 12
best-lemma|répondre|quote-then-verb|	1 12
best-lemma|répondre|speaker-then-quote|	1 10	2-4 14
best-lemma|répéter|quote-then-verb|	1 6
best-lemma|répéter|speaker-then-quote|	5-10 10
best-lemma|résumer|quote-then-speaker|	2-4 6
best-lemma|résumer|quote-then-verb|	1 14
best-lemma|rétorquer|quote-then-verb|	1 13
best-lemma|saber|quote-then-verb|	2-4 6
best-lemma|sagen|quote-then-verb|	1 13	2-4 -6
best-lemma|sagen|sentence-before|	5-10 -6
best-lemma|sagen|speaker-then-quote|	1 6	2-4 6	5-10 9
best-lemma|sagen|verb-then-speaker|	2-4 11
best-lemma|saluer|speaker-then-quote|	0 9	1 8	2-4 12
best-lemma|salutare|speaker-then-quote|	0 8	2-4 -9
best-lemma|sapere|speaker-then-quote|	2-4 6
best-lemma|say|quote-then-speaker|	0 23	1 9	2-4 -16	5-10 -17	far -10
best-lemma|say|quote-then-verb|	0 23
best-lemma|say|sentence-before|	1 31	2-4 22	far -10
best-lemma|say|speaker-then-quote|	0 -26	1 15	2-4 29	5-10 18	far 16
best-lemma|say|verb-then-speaker|	1 13
best-lemma|schamperen|quote-then-verb|	1 6
best-lemma|scherzare|quote-then-verb|	1 7
best-lemma|schreiben|quote-then-verb|	1 7	2-4 8
best-lemma|schreiben|speaker-then-quote|	2-4 6
best-lemma|schreiben|verb-then-speaker|	2-4 6
best-lemma|schrijven|quote-then-verb|	1 7
best-lemma|schrijven|speaker-then-quote|	2-4 -11	5-10 9
best-lemma|scrivere|quote-then-verb|	1 12
best-lemma|scrivere|speaker-then-quote|	0 -11	5-10 10
best-lemma|seek|quote-then-speaker|	1 -12
best-lemma|see|speaker-then-quote|	0 16	2-4 -9
best-lemma|sentenciar|quote-then-verb|	1 7
best-lemma|señalar|quote-then-verb|	1 9
best-lemma|shoot|quote-then-speaker|	0 7
best-lemma|shoot|sentence-before|	2-4 6
best-lemma|shout|quote-then-speaker|	0 6
best-lemma|shout|sentence-before|	1 6
best-lemma|sign|quote-then-speaker|	2-4 -8
best-lemma|sign|speaker-then-quote|	2-4 7
best-lemma|sing|speaker-then-quote|	0 -11
best-lemma|sintetizzare|quote-then-verb|	1 6
best-lemma|smentire|speaker-then-quote|	2-4 7
best-lemma|sneren|quote-then-verb|	1 10
best-lemma|sostenere|quote-then-verb|	1 6
best-lemma|sostenere|speaker-then-quote|	5-10 9	far -8
best-lemma|sostener|sentence-before|	5-10 10
best-lemma|sostener|speaker-then-quote|	2-4 11	5-10 11
best-lemma|sottolineare|speaker-then-quote|	2-4 12	5-10 6
best-lemma|souffler|quote-then-speaker|	2-4 6
best-lemma|souffler|quote-then-verb|	1 16
best-lemma|souligner|quote-then-speaker|	2-4 6
best-lemma|souligner|quote-then-verb|	1 7
best-lemma|soupirer|quote-then-verb|	1 13
best-lemma|sourire|quote-then-verb|	1 11
best-lemma|souri|quote-then-verb|	1 6
best-lemma|soutenir|speaker-then-quote|	2-4 12	5-10 6
best-lemma|souvenir|quote-then-verb|	1 11
best-lemma|souvenir|speaker-then-quote|	2-4 10
best-lemma|speak|speaker-then-quote|	1 -9
best-lemma|spotten|quote-then-verb|	1 7
best-lemma|sprechen|speaker-then-quote|	1 10
best-lemma|spreken|quote-then-verb|	1 6
best-lemma|spreken|sentence-before|	2-4 6
best-lemma|spreken|speaker-then-quote|	2-4 6
best-lemma|staan|sentence-before|	5-10 7
best-lemma|staan|speaker-then-quote|	5-10 -12
best-lemma|state|quote-then-speaker|	0 7
best-lemma|state|speaker-then-quote|	1 12	far 11
best-lemma|stehen|speaker-then-quote|	1 -10	2-4 -10
best-lemma|stehen|verb-then-speaker|	1 -8
best-lemma|stellen|quote-then-verb|	1 9
best-lemma|stellen|speaker-then-quote|	5-10 -7
best-lemma|stress|speaker-then-quote|	5-10 9
best-lemma|sublinhar|quote-then-verb|	1 7
best-lemma|sublinhar|sentence-before|	5-10 7
best-lemma|subrayar|speaker-then-quote|	5-10 12
best-lemma|sugerir|quote-then-verb|	1 7
best-lemma|sugerir|speaker-then-quote|	2-4 9
best-lemma|suggest|quote-then-speaker|	0 -7
best-lemma|suggest|speaker-then-quote|	2-4 -13	5-10 10	far 8
best-lemma|suspirar|quote-then-verb|	1 7
best-lemma|tachar|speaker-then-quote|	2-4 9
best-lemma|tagliare|quote-then-verb|	1 12
best-lemma|tag|speaker-then-quote|	2-4 -9
best-lemma|teilen|quote-then-verb|	1 8	2-4 6
best-lemma|teilen|verb-then-speaker|	2-4 9	5-10 -9
best-lemma|tell|quote-then-speaker|	0 34	1 12
best-lemma|tell|sentence-after|	1 -10
best-lemma|tell|sentence-before|	2-4 23	5-10 8
best-lemma|tell|speaker-then-quote|	0 -11	1 11	5-10 20
best-lemma|temere|speaker-then-quote|	0 7
best-lemma|tempérer|quote-then-verb|	1 10
best-lemma|testify|quote-then-speaker|	0 11
best-lemma|testify|speaker-then-quote|	5-10 7
best-lemma|thank|speaker-then-quote|	0 7	2-4 8	5-10 9
best-lemma|think|sentence-before|	2-4 9
best-lemma|think|speaker-then-quote|	5-10 -8
best-lemma|threaten|speaker-then-quote|	2-4 11
best-lemma|tildar|speaker-then-quote|	2-4 7
best-lemma|title|speaker-then-quote|	0 -8
best-lemma|tonen|speaker-then-quote|	1 9
best-lemma|tonner|quote-then-verb|	1 8
best-lemma|traduzir|speaker-then-quote|	1 7
best-lemma|trancher|quote-then-verb|	1 14
best-lemma|trovare|speaker-then-quote|	0 7
best-lemma|tuonare|quote-then-verb|	1 6
best-lemma|témoigner|quote-then-verb|	1 12
best-lemma|unlisted|quote-then-verb|	0 -18	1 9
best-lemma|unlisted|sentence-before|	1 7	2-4 7
best-lemma|unlisted|speaker-then-quote|	2-4 -7	5-10 -6
best-lemma|urge|speaker-then-quote|	2-4 16
best-lemma|use|quote-then-speaker|	1 -11	2-4 6
best-lemma|use|speaker-then-quote|	2-4 -22	5-10 -9
best-lemma|vatten|quote-then-verb|	1 7	2-4 7
best-lemma|verklaren|quote-then-verb|	1 12
best-lemma|verraten|quote-then-verb|	1 8
best-lemma|vertellen|quote-then-verb|	1 12
best-lemma|vertellen|speaker-then-quote|	2-4 7
best-lemma|vervolgen|quote-then-verb|	1 7
best-lemma|verzekeren|quote-then-verb|	1 12
best-lemma|ver|speaker-then-quote|	0 9	2-4 11
best-lemma|vinden|quote-then-verb|	1 8
best-lemma|vinden|speaker-then-quote|	1 11
best-lemma|voegen|quote-then-verb|	1 13
best-lemma|voir|speaker-then-quote|	0 7	2-4 9
best-lemma|waarschuwen|quote-then-verb|	1 12
best-lemma|waarschuwen|speaker-then-quote|	1 8
best-lemma|warnen|speaker-then-quote|	2-4 11
best-lemma|warn|quote-then-speaker|	0 10
best-lemma|warn|speaker-then-quote|	1 7	2-4 -9	5-10 9
best-lemma|welcome|speaker-then-quote|	0 8	5-10 8
best-lemma|wettern|quote-then-verb|	1 6
best-lemma|whisper|quote-then-speaker|	0 8
best-lemma|widersprechen|speaker-then-quote|	1 6
best-lemma|willen|speaker-then-quote|	2-4 -8
best-lemma|write|quote-then-verb|	0 11
best-lemma|write|sentence-before|	1 10	2-4 8
best-lemma|write|speaker-then-quote|	0 -6	2-4 12	5-10 13	far 13
best-lemma|würdigen|speaker-then-quote|	2-4 7
best-lemma|zanjar|quote-then-verb|	1 6
best-lemma|zeggen|quote-then-verb|	1 6
best-lemma|zeggen|sentence-before|	1 7	far -7
best-lemma|zeggen|speaker-then-quote|	5-10 9
best-lemma|zeggen|verb-then-speaker|	1 6	2-4 7	5-10 -8
best-lemma|zeigen|speaker-then-quote|	1 10
best-lemma|zitieren|speaker-then-quote|	5-10 9
best-lemma|zuchten|quote-then-verb|	1 6
best-lemma|zweren|quote-then-verb|	1 8
best-lemma|écrire|quote-then-speaker|	2-4 7
best-lemma|écrire|quote-then-verb|	1 15
best-lemma|écrire|sentence-before|	5-10 -8
best-lemma|énumérer|quote-then-verb|	1 6
best-lemma|étonner|quote-then-verb|	1 7
best-lemma|évoquer|speaker-then-quote|	0 9	1 13	5-10 8
best-near|according-to|according|	0 -9	1 12	2-4 11
best-near|according|0|	1 -13
best-near|according|1|	1 7	2-3 6	4-7 7	8+ 16
best-near|according|2-4|	4-7 13	8+ 7
best-near|according|5-10|	1 -26	2-3 9	4-7 8	8+ 17
best-near|according|far|	1 -14	8+ 12
best-near|actor-nearby|naked|	0 7	2-4 -6
best-near|apposed|-10|	1 -7	2-3 -10	4-7 -9
best-near|apposed|-12|	1 -11
best-near|apposed|-14|	1 -9
best-near|apposed|-19|	2-3 6
best-near|apposed|-3|	2-3 -9
best-near|apposed|-4|	1 -7	2-3 -7
best-near|apposed|-5|	1 -11
best-near|apposed|-6|	1 -9	2-3 -9
best-near|apposed|-8|	1 -9	2-3 -11
best-near|apposed|-9|	1 -9	2-3 -10
best-near|apposed|0|	2-3 -10	4-7 8	8+ 12
best-near|apposed|1|	1 -12	8+ 9
best-near|apposed|2-4|	4-7 6	8+ 21
best-near|apposed|5-10|	2-3 -9	8+ -7
best-near|apposed|far|	1 -9	2-3 9	4-7 -9	8+ 8
best-near|apposition|0|	2-3 -6
best-near|apposition|1|	4-7 8
best-near|apposition|2-4|	1 -7	2-3 13	8+ 8
best-near|apposition|5-10|	2-3 -11	4-7 15	8+ 14
best-near|apposition|far|	8+ 10
best-near|colon|judging|	far 9
best-near|colon|naked|	1 19	2-4 11	5-10 -7	far 7
best-near|direct|0|	1 -21	4-7 18	8+ 21
best-near|direct|1|	1 -16	4-7 21	8+ 13
best-near|direct|2-4|	8+ 19
best-near|direct|5-10|	2-3 -8
best-near|direct|far|	8+ 21
best-near|interview|naked|	far 20
best-near|judging|-7|	1 -11
best-near|judging|0|	4-7 6	8+ 9
best-near|judging|1|	1 10	2-3 7	8+ 12
best-near|judging|2-4|	4-7 14	8+ 20
best-near|judging|5-10|	2-3 -6	8+ 16
best-near|judging|far|	1 9	4-7 -6	8+ 13
best-near|naked|0|	8+ 15
best-near|naked|1|	2-3 -9	4-7 -10	8+ 31
best-near|naked|5-10|	1 -6
best-near|named-before|naked|	2-4 8	5-10 11	far 7
best-near|named-nearby|naked|	0 10	1 -10	2-4 6	5-10 -9
best-near|other|0|	1 -12	2-3 -10	4-7 -10
best-near|other|1|	2-3 -6	4-7 18	8+ 13
best-near|other|2-4|	2-3 -8	8+ 7
best-near|other|far|	4-7 8
best-near|paragraph-before|apposition|	far 8
best-near|paragraph-before|direct|	far 13
best-near|paragraph-before|judging|	far 10
best-near|paragraph-before|relative|	far 6
best-near|paragraph-before|saying|	far 10
best-near|paragraph-before|thinking|	far 7
best-near|possessor|naked|	1 -9	2-4 -8	5-10 -6
best-near|quote-then-speaker|apposed|	-10 -15	-12 -10	-14 -8	-18 -7	-19 6	-3 -6	-5 -11	-6 -10	-7 -8	-8 -14	-9 -14
best-near|quote-then-speaker|apposition|	0 -8
best-near|quote-then-speaker|direct|	0 -8	2-4 -9	5-10 -8
best-near|quote-then-speaker|judging|	-11 6	-5 -9	-7 -11	2-4 -7	5-10 -13
best-near|quote-then-speaker|relative|	0 -7
best-near|quote-then-speaker|saying|	-11 -8	-13 -8	-17 -10	-3 -11	-5 -8	-7 -11	-9 -9	0 27	2-4 -12	5-10 -18	far -12
best-near|quote-then-speaker|shared|	-11 -6
best-near|quote-then-speaker|thinking|	0 11	1 -6	2-4 -14	far -8
best-near|quote-then-verb|judging|	0 -13	1 16	2-4 -10	5-10 -8
best-near|quote-then-verb|other|	0 -18	1 9
best-near|quote-then-verb|saying|	0 21	1 13	5-10 -6
best-near|relative|0|	2-3 -7
best-near|relative|2-4|	1 -7	4-7 11	8+ 8
best-near|relative|5-10|	1 -8	8+ 9
best-near|relative|far|	1 -9	4-7 -11	8+ 19
best-near|saying|-3|	1 -11
best-near|saying|-5|	2-3 -8
best-near|saying|-7|	2-3 -11
best-near|saying|0|	8+ 14
best-near|saying|1|	1 13	2-3 7	4-7 13	8+ 12
best-near|saying|2-4|	1 -11	8+ 27
best-near|saying|5-10|	4-7 8	8+ 7
best-near|saying|far|	4-7 6
best-near|sentence-after|according|	0 -8	1 6
best-near|sentence-after|apposed|	0 -9
best-near|sentence-after|judging|	0 9
best-near|sentence-after|saying|	1 6	2-4 -9
best-near|sentence-after|thinking|	0 -6
best-near|sentence-before|according|	1 9	2-4 -7	5-10 -8
best-near|sentence-before|apposed|	2-4 7	5-10 10	far -8
best-near|sentence-before|apposition|	2-4 12	far 7
best-near|sentence-before|direct|	1 7	5-10 -12	far -9
best-near|sentence-before|judging|	far -13
best-near|sentence-before|other|	1 7	2-4 7
best-near|sentence-before|relative|	2-4 10	5-10 11	far -11
best-near|sentence-before|saying|	1 35	2-4 19
best-near|sentence-before|thinking|	5-10 -8
best-near|shared|-5|	1 -8
best-near|signature|naked|	1 -19
best-near|speaker-then-quote|apposed|	0 8	5-10 -9
best-near|speaker-then-quote|apposition|	far -10
best-near|speaker-then-quote|direct|	0 -13
best-near|speaker-then-quote|judging|	2-4 10	far 12
best-near|speaker-then-quote|other|	2-4 -7	5-10 -6
best-near|speaker-then-quote|relative|	2-4 10	5-10 -7
best-near|speaker-then-quote|saying|	0 -13	1 6	5-10 10	far 9
best-near|speaker-then-quote|thinking|	0 -13	1 10	far -6
best-near|thinking|0|	4-7 -6	8+ 14
best-near|thinking|1|	1 -17	2-3 7	4-7 14
best-near|thinking|2-4|	2-3 -8	4-7 14	8+ 17
best-near|thinking|5-10|	1 -13	2-3 -15	4-7 13	8+ 13
best-near|topic-after|naked|	0 7	1 -7
best-near|topic|naked|	0 -13	1 -10
best-near|verb-then-speaker|judging|	1 11	2-4 -9
best-near|verb-then-speaker|saying|	0 -8	2-4 -9	5-10 -9	far -16
best-negated|	true -11
best-order|according|according|0|	1 -13
best-order|according|according|1|	1 7	2-3 6	4-7 7	8+ 16
best-order|according|according|2-4|	4-7 13	8+ 7
best-order|according|according|5-10|	1 -26	2-3 9	4-7 8	8+ 17
best-order|according|according|far|	1 -14	8+ 12
best-order|apposed|apposed|-10|	1 -7	2-3 -10	4-7 -9
best-order|apposed|apposed|-12|	1 -11
best-order|apposed|apposed|-14|	1 -9
best-order|apposed|apposed|-19|	2-3 6
best-order|apposed|apposed|-3|	2-3 -9
best-order|apposed|apposed|-4|	1 -7	2-3 -7
best-order|apposed|apposed|-5|	1 -11
best-order|apposed|apposed|-6|	1 -9	2-3 -9
best-order|apposed|apposed|-8|	1 -9	2-3 -11
best-order|apposed|apposed|-9|	1 -9	2-3 -10
best-order|apposed|apposed|0|	2-3 -10	4-7 8	8+ 12
best-order|apposed|apposed|1|	1 -12	8+ 9
best-order|apposed|apposed|2-4|	4-7 6	8+ 21
best-order|apposed|apposed|5-10|	2-3 -9	8+ -7
best-order|apposed|apposed|far|	1 -9	2-3 9	4-7 -9	8+ 8
best-order|apposed|judging|0|	2-3 13	4-7 15
best-order|apposed|judging|1|	4-7 17
best-order|apposed|judging|2-4|	1 11	2-3 33	4-7 11	8+ 12
best-order|apposed|judging|5-10|	2-3 13	4-7 16	8+ 10
best-order|apposed|other|2-4|	2-3 -9
best-order|apposed|saying|-5|	2-3 -6
best-order|apposed|saying|0|	1 9	8+ 16
best-order|apposed|saying|1|	1 12	2-3 16	4-7 29	8+ 16
best-order|apposed|saying|2-4|	1 10	2-3 -8	4-7 21	8+ 19
best-order|apposed|saying|5-10|	1 -8	2-3 7	4-7 17	8+ 22
best-order|apposed|saying|far|	1 -9	8+ 8
best-order|apposed|thinking|2-4|	2-3 7	4-7 10
best-order|apposed|thinking|5-10|	2-3 -8
best-order|apposition|apposition|0|	2-3 -6
best-order|apposition|apposition|1|	4-7 8
best-order|apposition|apposition|2-4|	1 -7	2-3 13	8+ 8
best-order|apposition|apposition|5-10|	2-3 -11	4-7 15	8+ 14
best-order|apposition|apposition|far|	8+ 10
best-order|apposition|judging|0|	1 11
best-order|apposition|judging|1|	1 12	2-3 14	4-7 12	8+ 6
best-order|apposition|judging|2-4|	2-3 22	4-7 25	8+ 8
best-order|apposition|judging|5-10|	4-7 12	8+ 8
best-order|apposition|judging|far|	8+ 7
best-order|apposition|saying|0|	1 10	2-3 8	4-7 18
best-order|apposition|saying|1|	1 7	2-3 17	8+ 12
best-order|apposition|saying|2-4|	4-7 10	8+ 16
best-order|apposition|saying|5-10|	4-7 8	8+ 19
best-order|apposition|saying|far|	1 -11	4-7 15	8+ 11
best-order|apposition|thinking|2-4|	8+ 7
best-order|apposition|thinking|5-10|	4-7 6
best-order|direct|direct|0|	1 -21	4-7 18	8+ 21
best-order|direct|direct|1|	1 -16	4-7 21	8+ 13
best-order|direct|direct|2-4|	8+ 19
best-order|direct|direct|5-10|	2-3 -8
best-order|direct|direct|far|	8+ 21
best-order|direct|judging|0|	4-7 6
best-order|direct|judging|1|	8+ 10
best-order|direct|judging|2-4|	2-3 -11	4-7 6	8+ 20
best-order|direct|judging|5-10|	1 -6	2-3 -12	8+ 10
best-order|direct|judging|far|	1 8	2-3 6	4-7 -10	8+ 12
best-order|direct|saying|0|	4-7 8	8+ 10
best-order|direct|saying|1|	2-3 -6	4-7 10	8+ 24
best-order|direct|saying|2-4|	1 -10	4-7 -7	8+ 23
best-order|direct|thinking|0|	8+ 14
best-order|direct|thinking|1|	1 -17	4-7 12
best-order|direct|thinking|2-4|	2-3 -10	4-7 13	8+ 15
best-order|direct|thinking|5-10|	1 -10	2-3 -14	4-7 9	8+ 10
best-order|direct|thinking|far|	4-7 -6
best-order|inverted|judging|0|	2-3 -12
best-order|inverted|judging|1|	1 10	2-3 12	4-7 12	8+ 9
best-order|inverted|judging|2-4|	1 -13
best-order|inverted|judging|5-10|	1 -9
best-order|inverted|other|0|	1 -12	2-3 -10	4-7 -10
best-order|inverted|other|1|	2-3 -6	4-7 18	8+ 13
best-order|inverted|other|2-4|	8+ 7
best-order|inverted|other|far|	4-7 8
best-order|inverted|saying|0|	2-3 10	4-7 23	8+ 18
best-order|inverted|saying|1|	1 10	2-3 10	4-7 10	8+ 8
best-order|inverted|saying|2-4|	1 -17	4-7 7	8+ 15
best-order|inverted|saying|5-10|	1 -16	2-3 -8	4-7 18	8+ 22
best-order|inverted|saying|far|	4-7 13	8+ 16
best-order|naked|naked|0|	8+ 15
best-order|naked|naked|1|	2-3 -9	4-7 -10	8+ 31
best-order|naked|naked|5-10|	1 -6
best-order|passive|judging|2-4|	2-3 -9
best-order|passive|saying|1|	8+ 9
best-order|passive|saying|2-4|	2-3 13
best-order|relative|judging|0|	2-3 -8
best-order|relative|judging|2-4|	1 -7	2-3 -8
best-order|relative|relative|0|	2-3 -7
best-order|relative|relative|2-4|	1 -7	4-7 11	8+ 8
best-order|relative|relative|5-10|	1 -8	8+ 9
best-order|relative|relative|far|	1 -9	4-7 -11	8+ 19
best-order|relative|saying|0|	1 -12	2-3 -7	4-7 -11
best-order|relative|saying|1|	4-7 11
best-order|relative|saying|2-4|	1 -10	4-7 12	8+ 6
best-order|relative|saying|5-10|	1 8	2-3 15	4-7 8
best-order|relative|saying|far|	4-7 6
best-order|relative|thinking|0|	1 -8
best-order|shared|judging|2-4|	1 9	2-3 12	4-7 13
best-order|shared|judging|5-10|	4-7 11
best-order|shared|saying|-7|	2-3 -11
best-order|shared|saying|0|	8+ 9
best-order|shared|saying|1|	4-7 11	8+ 14
best-order|shared|saying|2-4|	2-3 17	4-7 17	8+ 10
best-order|shared|saying|5-10|	1 7	2-3 7	4-7 11
best-order|shared|saying|far|	4-7 9
best-order|shared|shared|-5|	1 -8
best-phrase|name|	according 8	direct 9	judging 26	naked 11	relative -6	saying 13	shared -12
best-phrase|noun|	apposed -25	apposition -11	direct -20	judging -20	naked -22	other -14	passive -6	saying -7	thinking -7
best-phrase|pronoun|	judging 14	naked -15	relative -7	saying 8	thinking -11
best-score|	-1 -24	-2 -34	-3 -29	-4 -15	0 -16	2 21	3 27	4 23	5 34	6 21
best-score|-1|	1 -8	2-3 -16	4-7 -17
best-score|-2|	1 -25	2-3 -20	4-7 -17
best-score|-3|	1 -29	2-3 -18	4-7 -12
best-score|-4|	1 -6	2-3 -10
best-score|0|	1 -13	4-7 -13
best-score|1|	4-7 9
best-score|2|	1 10	2-3 9	4-7 17	8+ 8
best-score|3|	1 8	2-3 11	4-7 33	8+ 27
best-score|4|	1 7	2-3 14	4-7 17	8+ 16
best-score|5|	1 16	2-3 17	4-7 34	8+ 15
best-score|6|	2-3 6	4-7 36	8+ 15
best-score|7|	4-7 15	8+ 9
best|according-to|according|	1 -14	2-3 11	4-7 13	8+ 18
best|actor-nearby|naked|	1 12	4-7 -7
best|colon|naked|	4-7 21	8+ 23
best|interview|naked|	4-7 13	8+ 21
best|named-before|naked|	2-3 19	8+ 14
best|named-nearby|naked|	1 -9	4-7 11	8+ 7
best|paragraph-before|apposition|	4-7 7
best|paragraph-before|direct|	4-7 8	8+ 11
best|paragraph-before|judging|	8+ 9
best|paragraph-before|saying|	1 -6	2-3 12	4-7 13	8+ 9
best|possessor|naked|	1 -10	2-3 -13
best|quote-then-speaker|apposed|	1 -10	2-3 -10	4-7 -11
best|quote-then-speaker|apposition|	2-3 -7
best|quote-then-speaker|direct|	1 -18	2-3 -11	4-7 16	8+ 16
best|quote-then-speaker|judging|	4-7 -13
best|quote-then-speaker|passive|	2-3 -6
best|quote-then-speaker|relative|	2-3 -7
best|quote-then-speaker|saying|	2-3 -10	4-7 19	8+ 21
best|quote-then-speaker|shared|	1 -11
best|quote-then-speaker|thinking|	4-7 13	8+ 13
best|quote-then-verb|judging|	8+ 9
best|quote-then-verb|other|	2-3 -6	8+ 13
best|quote-then-verb|saying|	2-3 7	4-7 22	8+ 10
best|sentence-after|according|	2-3 -13	8+ 7
best|sentence-after|apposed|	2-3 -9	8+ 10
best|sentence-after|direct|	1 -9	4-7 9
best|sentence-after|judging|	2-3 7
best|sentence-after|saying|	1 -6	8+ 19
best|sentence-after|thinking|	2-3 -10	8+ 7
best|sentence-before|according|	1 -7	2-3 -6	8+ 10
best|sentence-before|apposed|	2-3 -8	8+ 11
best|sentence-before|apposition|	2-3 6	4-7 11	8+ 9
best|sentence-before|direct|	1 -18	8+ 28
best|sentence-before|judging|	1 10	2-3 -15	4-7 -8	8+ 9
best|sentence-before|other|	4-7 9	8+ 8
best|sentence-before|relative|	1 -9	4-7 -6	8+ 21
best|sentence-before|saying|	2-3 -6	4-7 11	8+ 20
best|sentence-before|thinking|	1 -9	8+ 14
best|signature|naked|	1 -13	2-3 -11	4-7 -16	8+ 20
best|speaker-then-quote|apposition|	1 -7	2-3 -7	8+ 16
best|speaker-then-quote|direct|	8+ 19
best|speaker-then-quote|judging|	1 9	4-7 14	8+ 25
best|speaker-then-quote|other|	2-3 -10
best|speaker-then-quote|relative|	1 -10
best|speaker-then-quote|thinking|	1 -12	8+ 18
best|topic-after|naked|	8+ 9
best|transcript|naked|	8+ 11
best|verb-then-speaker|judging|	4-7 7
best|verb-then-speaker|other|	2-3 -7	4-7 7
best|verb-then-speaker|saying|	1 -13	2-3 -11	8+ 11
case-follow|all-one|(|	none -14
case-follow|all-one|)|	none -10
case-follow|all-one|,adverb|	none -12
case-follow|all-one|,auxiliary|	! 7
case-follow|all-one|,capital|	none -6
case-follow|all-one|,coordinator|	none -9
case-follow|all-one|,determiner|	none -6
case-follow|all-one|,preposition|	none -13
case-follow|all-one|,quote|	none -11
case-follow|all-one|,subordinator|	none -12
case-follow|all-one|,that|	none -10
case-follow|all-one|,verb-saying|	none 19
case-follow|all-one|,word|	none -6
case-follow|all-one|,|	none -29
case-follow|all-one|:|	none -12
case-follow|all-one|adverb|	none -14
case-follow|all-one|auxiliary|	, -12	none -12
case-follow|all-one|capital|	. 12	none -27
case-follow|all-one|coordinator|	, -8	none -18
case-follow|all-one|determiner|	, 6	none -17
case-follow|all-one|end|	! -12	. 20	? 14	none 9
case-follow|all-one|preposition|	, -8	none -18
case-follow|all-one|pronoun|	, 11	none -10
case-follow|all-one|stop|	! 8	none -8
case-follow|all-one|subordinator|	none -19
case-follow|all-one|that|	none -13
case-follow|all-one|verb-saying|	, 7	none -10
case-follow|all-one|word|	, -14	none -31
case-follow|all-one|—|	none -8
case-follow|all|(|	none -14
case-follow|all|)|	none -7
case-follow|all|,adverb|	none -8
case-follow|all|,auxiliary|	none -8
case-follow|all|,capital|	none -6
case-follow|all|,preposition|	none -9
case-follow|all|,subordinator|	none -10
case-follow|all|,that|	none -10
case-follow|all|,|	none -25
case-follow|all|:|	none -12
case-follow|all|;|	none -15
case-follow|all|auxiliary|	, -15	none -7
case-follow|all|capital|	, -12	none -11
case-follow|all|coordinator|	, -7	none -19
case-follow|all|determiner|	, -18	. -11	none -11
case-follow|all|end|	. -10	? 9
case-follow|all|preposition|	, -12	none -21
case-follow|all|pronoun|	none -7
case-follow|all|quote|	. -10
case-follow|all|stop|	none -18
case-follow|all|subordinator|	none -8
case-follow|all|that|	, -10	none -9
case-follow|all|verb-saying|	, -7
case-follow|all|verb-thinking|	none 7
case-follow|all|word|	, -14	none -8
case-follow|first|(|	none -10
case-follow|first|,adverb|	none -8
case-follow|first|,auxiliary|	? 8	none 11
case-follow|first|,capital|	none -6
case-follow|first|,coordinator|	none -11
case-follow|first|,determiner|	? 6	none -16
case-follow|first|,preposition|	none -15
case-follow|first|,pronoun|	! 9	? 12
case-follow|first|,quote|	none -9
case-follow|first|,that|	none -11
case-follow|first|,verb-judging|	none 13
case-follow|first|,verb-saying|	! 9	? 14	none 9
case-follow|first|,verb-thinking|	? 8	none 8
case-follow|first|,word|	? 11
case-follow|first|,|	none -20
case-follow|first|;|	none -6
case-follow|first|adverb|	none -8
case-follow|first|auxiliary|	, -11	. 10	none -16
case-follow|first|capital|	, 44	. 14	? 22	none -11
case-follow|first|coordinator|	, 9	. 10	none -16
case-follow|first|determiner|	! 7	, 42	. 10	? 17	none -10
case-follow|first|end|	! 8	. 22	? 19	none 26
case-follow|first|preposition|	. 21	none -8
case-follow|first|pronoun|	, 19	. 13	? 15
case-follow|first|quote|	. 10	? 14
case-follow|first|stop|	? -8	none -25
case-follow|first|subordinator|	. 10
case-follow|first|that|	. 9	none -12
case-follow|first|verb-judging|	none -9
case-follow|first|verb-saying|	, 39	? 16	none -19
case-follow|first|word|	, 15	none -23
case-follow|first|–|	? 7
case-follow|first|—|	. 16	? 14	none -14
case-follow|most|,auxiliary|	none 6
case-follow|most|,determiner|	none 11
case-follow|most|,subordinator|	none 7
case-follow|most|,verb-saying|	none 15
case-follow|most|auxiliary|	none -9
case-follow|most|capital|	, 7	. 13
case-follow|most|coordinator|	none -8
case-follow|most|determiner|	. 12
case-follow|most|preposition|	. 6	none -11
case-follow|most|pronoun|	, 12	. 14
case-follow|most|verb-saying|	, 10
case-follow|none|(|	none -6
case-follow|none|,adverb|	none 6
case-follow|none|,auxiliary|	none -17
case-follow|none|,preposition|	none -7
case-follow|none|,quote|	none -13
case-follow|none|,subordinator|	none 6
case-follow|none|,that|	none -17
case-follow|none|,verb-judging|	none 10
case-follow|none|,verb-thinking|	none 12
case-follow|none|,word|	none -15
case-follow|none|,|	none 11
case-follow|none|-|	none -8
case-follow|none|:|	none -9
case-follow|none|auxiliary|	, -15	. -6	none -18
case-follow|none|coordinator|	, -12	none 17
case-follow|none|determiner|	, -12
case-follow|none|end|	. -18
case-follow|none|preposition|	, -7	. -6	none 10
case-follow|none|pronoun|	, -8	none -10
case-follow|none|quote|	, -9	none -9
case-follow|none|stop|	none 27
case-follow|none|subordinator|	. -17	none 19
case-follow|none|verb-judging|	none -14
case-follow|none|verb-saying|	, -13	none -10
case-follow|some|,auxiliary|	none 7
case-follow|some|,determiner|	none -7
case-follow|some|,preposition|	none -10
case-follow|some|,word|	none -7
case-follow|some|,|	none 15
case-follow|some|capital|	. 8
case-follow|some|coordinator|	none 11
case-follow|some|determiner|	. 10	none 10
case-follow|some|end|	. 13
case-follow|some|preposition|	. 6	none 6
case-follow|some|pronoun|	. 9
case-follow|some|verb-judging|	none 6
case-follow|some|verb-saying|	none 11
case-follow|some|word|	none 16
case-follow|titled|:|	none 6
case-follow|titled|auxiliary|	none -7
case-follow|titled|capital|	none -20
case-follow|titled|end|	none 10
case-follow|titled|preposition|	none -7
case-follow|titled|stop|	none 9
case-follow|titled|word|	none -9
case-intro|all-one|	( -11	, -17	: 17	; -10	adverb -8	auxiliary -23	coordinator -16	possessive -14	preposition -9	pronoun -10	stop 14	subordinator -30	that -14	verb-judging -26	verb-saying -9	verb-thinking -10	word -14	— 8
case-intro|all|	( -6	, -29	: 14	auxiliary -17	capital -12	coordinator -11	possessive -12	preposition -8	verb-judging -27	verb-saying -11	verb-thinking -12	word -24	— -9
case-intro|first|	( -8	) 7	, -19	- 15	adverb -10	auxiliary -14	capital -20	coordinator -12	preposition -17	pronoun -6	quote 22	start 24	stop 24	verb-saying -11	word -34	– 10	— 9
case-intro|most|	auxiliary 11	start 21	stop 6
case-intro|none|	( -6	, 18	: -26	; 8	auxiliary 13	capital 9	determiner -9	possessive 9	pronoun 12	quote -14	that 7	verb-thinking 8	word 11
case-intro|some|	auxiliary 17	capital 7	pronoun 16	stop 8	that 8	verb-judging -13	verb-saying 9	word 8
case-intro|titled|	possessive 6	start -7	word -13
case-intro|upper|	, 9	: 9
case|all-one|	2 -9	4-5 -18
case|all|	2 -21	3 -11	4-5 -24
case|first|	10+ 17	3 -7	4-5 -11
case|most|	10+ 18	6-9 11
case|none|	1 -7	10+ 31	2 -11	3 22	4-5 16	6-9 23
case|some|	10+ 14	2 -6	3 9	4-5 7	6-9 24
case|titled|	3 -8
case|upper|	2 -6	3 10	4-5 13	6-9 9
chain-on|(|	2-3 -7
chain-on|, coordinator preposition|	2-3 -8
chain-on|, determiner word|	1 -7	2-3 -6
chain-on|, preposition|	1 -8
chain-on|, verb-saying ,|	1 12	2-3 12	4-7 15
chain-on|, verb-saying stop|	2-3 9	4-7 19	8+ 10
chain-on|, verb-saying|	2-3 -9
chain-on|, word ,|	2-3 12
chain-on|, word|	2-3 -8
chain-on|,|	1 -22
chain-on|auxiliary adverb|	1 -9
chain-on|auxiliary stop|	2-3 8
chain-on|auxiliary word stop|	2-3 -9
chain-on|auxiliary|	1 -7
chain-on|capital :|	4-7 9
chain-on|capital stop|	4-7 12
chain-on|capital verb-saying stop|	2-3 17	4-7 15	8+ 10
chain-on|coordinator determiner word|	2-3 -7
chain-on|coordinator preposition|	1 -11
chain-on|coordinator word|	2-3 -6
chain-on|coordinator|	1 -22	2-3 -28
chain-on|determiner word stop|	1 10
chain-on|determiner word|	2-3 6
chain-on|determiner|	2-3 -7	4-7 -6	8+ 8
chain-on|far|	2-3 -6
chain-on|none|	2-3 6	4-7 7	8+ 13
chain-on|preposition determiner word|	2-3 -7
chain-on|preposition word preposition|	1 -9
chain-on|preposition word|	2-3 7
chain-on|preposition|	1 -21
chain-on|pronoun verb-saying ,|	2-3 12	4-7 14	8+ 12
chain-on|pronoun verb-saying :|	2-3 -11	4-7 8
chain-on|pronoun verb-saying stop|	1 10	2-3 27	4-7 21	8+ 11
chain-on|pronoun word stop|	8+ 10
chain-on|stop capital|	1 -10	4-7 8
chain-on|stop determiner word|	2-3 -11	4-7 -7	8+ 8
chain-on|stop preposition word|	2-3 -10
chain-on|stop|	1 -9	4-7 -10	8+ 10
chain-on|verb-judging stop|	1 -14
chain-on|verb-saying capital stop|	4-7 6	8+ 10
chain-on|verb-saying preposition determiner|	1 -9
chain-on|word preposition|	2-3 -8
chain-on|word stop|	1 -8	2-3 6
chain-on|word|	1 -11
chain-on||	2-3 -7
chain-on|—|	2-3 8	4-7 9
chain|(|	2-3 -6
chain|, verb-saying ,|	2-3 9	4-7 11	8+ 10
chain|, verb-saying pronoun|	2-3 8	4-7 18	8+ 13
chain|, word ,|	4-7 11
chain|,|	1 -25	4-7 10	8+ 8
chain|: verb-saying ,|	8+ 7
chain|:|	4-7 11	8+ 9
chain|auxiliary|	4-7 10
chain|coordinator ,|	2-3 -8
chain|coordinator|	1 -23	2-3 -11	4-7 -8
chain|determiner ,|	1 -6
chain|determiner coordinator|	2-3 -9
chain|determiner preposition coordinator|	2-3 -10
chain|determiner preposition verb-saying|	4-7 7
chain|determiner|	2-3 11
chain|far|	8+ -6
chain|none|	4-7 12	8+ 18
chain|preposition coordinator|	1 -9
chain|preposition word preposition|	1 -13
chain|preposition word|	2-3 -7
chain|preposition|	1 -23
chain|verb-judging that ,|	4-7 10
chain|verb-saying ,|	1 6
chain|word coordinator|	2-3 -7
chain|word determiner ,|	1 -11	2-3 -10
chain|word determiner coordinator|	2-3 -8
chain|word determiner preposition|	4-7 10
chain|word|	1 -9	2-3 9
chain||	1 -11	4-7 12	8+ 8
clause|false|false|	all -26	all-one -14	first -9	most -6	titled -12	upper -7
clause|false|true|	all -16	all-one 11	none 22	some 23	upper 10
clause|true|false|	all -6	most 17	titled 15	upper 9
clause|true|true|	all-one -12	first 9	some 14	titled 21	upper 11
closed|	false 19
continues|	true 21
dated|	true -22
de:alone|alone|	2-3 12	4-7 19	8+ 6
de:alone|first|	1 -14	2-3 6	4-7 15	8+ 6
de:best-gap|according-to|according|gap|according-to|,|	4-7 12	8+ 6
de:best-gap|according-to|according|gap|according-to|q,|	2-3 9
de:best-gap|according-to|according|gap|according-to||	1 -14	4-7 6
de:best-gap|actor-nearby|naked||	8+ 11
de:best-gap|colon|naked||	2-3 -6	8+ 8
de:best-gap|interview|naked||	8+ 8
de:best-gap|named-before|naked||	4-7 8	8+ 7
de:best-gap|named-nearby|naked||	1 -10	2-3 6
de:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -8
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -6
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 6	4-7 6
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	2-3 -8
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -12	4-7 15	8+ 10
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -11	2-3 -8	4-7 -6
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -12	4-7 16
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 9
de:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -9	4-7 13
de:best-gap|sentence-before|saying|gap|sentence-before||	1 -12	4-7 16
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 7	8+ 10
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -6
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 7	8+ 9
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 10	4-7 16	8+ 6
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	4-7 8
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 14
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 7	2-3 -7	4-7 18	8+ 24
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	8+ 7
de:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 9	8+ 7
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 15	8+ 8
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 -6
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -11
de:best-intro|,|naked|2-4|	4-7 6
de:best-intro|,|naked|5-10|	1 -6	2-3 6
de:best-intro|,|saying|1|	2-3 7	4-7 10
de:best-intro|,|saying|2-4|	2-3 6	4-7 7
de:best-intro|:|direct|2-4|	4-7 7	8+ 8
de:best-intro|:|judging|2-4|	2-3 7
de:best-intro|:|naked|1|	2-3 -8	4-7 -9	8+ 13
de:best-intro|:|naked|2-4|	2-3 12
de:best-intro|:|naked|5-10|	8+ 15
de:best-intro|:|naked|far|	1 -18	4-7 -9
de:best-intro|:|saying|1|	8+ 14
de:best-intro|:|saying|2-4|	4-7 16	8+ 18
de:best-intro|:|saying|5-10|	2-3 -6	4-7 10	8+ 17
de:best-intro|:|saying|far|	8+ 12
de:best-intro|:|thinking|2-4|	4-7 9	8+ 6
de:best-intro|adverb|judging|1|	2-3 6
de:best-intro|adverb|naked|2-4|	2-3 -6
de:best-intro|adverb|saying|1|	1 -6
de:best-intro|adverb|saying|2-4|	4-7 -7
de:best-intro|adverb|saying|5-10|	2-3 -6	4-7 7
de:best-intro|auxiliary|naked|5-10|	1 -10	2-3 -7
de:best-intro|auxiliary|naked|far|	1 -8	2-3 14	4-7 6
de:best-intro|auxiliary|saying|2-4|	2-3 13	4-7 8
de:best-intro|auxiliary|saying|5-10|	4-7 11
de:best-intro|capital|according|1|	2-3 7
de:best-intro|capital|according|2-4|	2-3 11	4-7 7
de:best-intro|capital|according|5-10|	2-3 7	4-7 8
de:best-intro|capital|judging|0|	1 -8
de:best-intro|capital|judging|2-4|	2-3 -7	4-7 10
de:best-intro|capital|judging|5-10|	4-7 10
de:best-intro|capital|naked|1|	1 -6
de:best-intro|capital|naked|2-4|	1 -14	2-3 -10
de:best-intro|capital|naked|5-10|	1 -14
de:best-intro|capital|naked|far|	4-7 -7
de:best-intro|capital|other|0|	1 -7	2-3 -6
de:best-intro|capital|saying|0|	2-3 -6
de:best-intro|capital|saying|1|	2-3 -7
de:best-intro|capital|saying|2-4|	2-3 -8	4-7 -6
de:best-intro|capital|saying|5-10|	2-3 8	4-7 6
de:best-intro|capital|saying|far|	1 -8	4-7 8
de:best-intro|determiner|according|2-4|	1 -12	2-3 7
de:best-intro|determiner|direct|2-4|	1 -16	2-3 11
de:best-intro|determiner|judging|1|	1 8	2-3 8	4-7 7
de:best-intro|determiner|judging|2-4|	2-3 -8
de:best-intro|determiner|naked|1|	1 -15
de:best-intro|determiner|naked|far|	4-7 8
de:best-intro|determiner|other|0|	1 -10
de:best-intro|determiner|saying|0|	1 -10
de:best-intro|determiner|saying|1|	2-3 -6	4-7 8
de:best-intro|determiner|saying|2-4|	4-7 16	8+ 7
de:best-intro|preposition|judging|2-4|	1 7	2-3 11
de:best-intro|preposition|naked|2-4|	1 -20	2-3 -6	4-7 7	8+ 6
de:best-intro|preposition|naked|5-10|	2-3 -14	4-7 9
de:best-intro|preposition|naked|far|	1 7	2-3 15
de:best-intro|preposition|saying|1|	1 12	4-7 8
de:best-intro|preposition|saying|2-4|	2-3 9	4-7 6
de:best-intro|preposition|saying|5-10|	1 6	2-3 -11
de:best-intro|pronoun|naked|0|	1 -7	2-3 -7
de:best-intro|pronoun|naked|2-4|	4-7 7
de:best-intro|pronoun|naked|5-10|	2-3 6
de:best-intro|pronoun|naked|far|	2-3 8
de:best-intro|pronoun|saying|1|	2-3 7
de:best-intro|pronoun|saying|5-10|	1 -9	2-3 6
de:best-intro|pronoun|saying|far|	4-7 7
de:best-intro|start|naked|1|	4-7 11
de:best-intro|start|naked|2-4|	1 -8	8+ 10
de:best-intro|start|naked|far|	2-3 8	4-7 16	8+ 6
de:best-intro|start|other|1|	4-7 7	8+ 6
de:best-intro|start|saying|1|	4-7 6
de:best-intro|start|saying|far|	4-7 6
de:best-intro|stop|according|1|	2-3 6	4-7 12
de:best-intro|stop|judging|1|	4-7 6
de:best-intro|stop|naked|1|	4-7 9
de:best-intro|stop|naked|2-4|	2-3 8	4-7 14	8+ 9
de:best-intro|stop|naked|5-10|	2-3 12	4-7 14
de:best-intro|stop|naked|far|	2-3 8	8+ 11
de:best-intro|stop|other|1|	4-7 13	8+ 7
de:best-intro|stop|saying|1|	1 8	2-3 15	4-7 8
de:best-intro|stop|saying|2-4|	4-7 11
de:best-intro|stop|saying|far|	4-7 7
de:best-intro|word|according|1|	1 9
de:best-intro|word|naked|1|	2-3 -9
de:best-intro|word|naked|2-4|	1 -8	2-3 -10
de:best-intro|word|naked|5-10|	1 -10
de:best-intro|word|naked|far|	1 -12
de:best-intro|word|saying|1|	1 -12	2-3 9	4-7 7
de:best-intro|word|saying|2-4|	1 -9	2-3 8	4-7 9
de:best-intro|word|saying|5-10|	1 -12	2-3 13	4-7 9
de:best-lead|lower|,|according|	according-to 6
de:best-lead|lower|,|naked|	actor-nearby 9	named-nearby 9
de:best-lead|lower|,|saying|	speaker-then-quote 8	verb-then-speaker 11
de:best-lead|lower|adverb|according|	according-to -7
de:best-lead|lower|adverb|judging|	quote-then-verb 6
de:best-lead|lower|adverb|naked|	named-nearby -6
de:best-lead|lower|adverb|saying|	verb-then-speaker -7
de:best-lead|lower|auxiliary|according|	according-to 12
de:best-lead|lower|auxiliary|saying|	quote-then-verb 14	sentence-before 11	speaker-then-quote 11
de:best-lead|lower|capital|according|	according-to 11
de:best-lead|lower|capital|direct|	speaker-then-quote 9
de:best-lead|lower|capital|naked|	actor-nearby 7	named-nearby 9
de:best-lead|lower|capital|saying|	sentence-before 6	speaker-then-quote 9
de:best-lead|lower|determiner|direct|	speaker-then-quote 11
de:best-lead|lower|determiner|naked|	actor-nearby 8
de:best-lead|lower|determiner|saying|	quote-then-verb 6	verb-then-speaker 14
de:best-lead|lower|preposition|judging|	speaker-then-quote 16
de:best-lead|lower|preposition|naked|	actor-nearby 8
de:best-lead|lower|preposition|saying|	speaker-then-quote 13
de:best-lead|lower|pronoun|according|	according-to 6
de:best-lead|lower|pronoun|direct|	speaker-then-quote 7
de:best-lead|lower|pronoun|naked|	named-nearby 6	topic 10
de:best-lead|lower|pronoun|saying|	speaker-then-quote 11
de:best-lead|lower|word|naked|	topic -6
de:best-lead|lower|word|saying|	quote-then-verb 12	verb-then-speaker 6
de:best-lead|other|:|naked|	colon 9
de:best-lead|upper|,|naked|	actor-nearby -9	named-nearby -7
de:best-lead|upper|:|apposed|	speaker-then-quote 9
de:best-lead|upper|:|direct|	sentence-after 7	speaker-then-quote 9
de:best-lead|upper|:|judging|	speaker-then-quote 9
de:best-lead|upper|:|naked|	actor-nearby -11	interview 12
de:best-lead|upper|:|saying|	quote-then-verb 11	sentence-after 10	sentence-before -7	verb-then-speaker -8
de:best-lead|upper|:|thinking|	speaker-then-quote 9
de:best-lead|upper|adverb|saying|	sentence-before -6	speaker-then-quote -7	verb-then-speaker -7
de:best-lead|upper|auxiliary|naked|	actor-nearby -7	topic -9
de:best-lead|upper|auxiliary|saying|	speaker-then-quote 13
de:best-lead|upper|capital|according|	according-to -8	sentence-before -10
de:best-lead|upper|capital|apposed|	quote-then-speaker -7
de:best-lead|upper|capital|direct|	speaker-then-quote -15
de:best-lead|upper|capital|judging|	quote-then-verb -10
de:best-lead|upper|capital|naked|	actor-nearby -21	named-nearby -18
de:best-lead|upper|capital|other|	quote-then-verb -9
de:best-lead|upper|capital|saying|	quote-then-speaker -6	quote-then-verb -10	sentence-before -9	speaker-then-quote -9	verb-then-speaker -9
de:best-lead|upper|coordinator|naked|	topic -6
de:best-lead|upper|determiner|apposed|	quote-then-speaker -8
de:best-lead|upper|determiner|other|	quote-then-verb -12
de:best-lead|upper|determiner|saying|	quote-then-verb -11	sentence-before 9	verb-then-speaker -7
de:best-lead|upper|preposition|according|	according-to -10
de:best-lead|upper|preposition|judging|	speaker-then-quote 11
de:best-lead|upper|preposition|naked|	actor-nearby 15	named-nearby -28
de:best-lead|upper|preposition|saying|	quote-then-verb -12	sentence-before -8	verb-then-speaker 6
de:best-lead|upper|pronoun|naked|	actor-nearby -6	named-nearby -9
de:best-lead|upper|quote|saying|	sentence-after 7
de:best-lead|upper|start|naked|	actor-nearby 9	topic 10
de:best-lead|upper|start|other|	quote-then-verb 9
de:best-lead|upper|start|saying|	quote-then-verb 8
de:best-lead|upper|stop|according|	according-to 11
de:best-lead|upper|stop|direct|	sentence-before 6
de:best-lead|upper|stop|naked|	named-before 10	named-nearby 13	topic 14
de:best-lead|upper|stop|other|	quote-then-verb 14
de:best-lead|upper|stop|saying|	quote-then-verb 16	sentence-before 10
de:best-lead|upper|verb-saying|naked|	actor-nearby -8	topic -8
de:best-lead|upper|word|naked|	actor-nearby -10	topic -13
de:best-lead|upper|word|saying|	quote-then-verb 9	speaker-then-quote -10
de:best-lemma|	antworten 10	attestieren 10	befinden 8	befürchten 10	begründen 10	beklagen 8	bemängeln 7	berichten -6	bescheinigen 9	beschreiben 10	bestätigen -8	beteuern -7	bezeichnen 8	bitten 8	brummen 8	einwenden 6	entgegnen 9	ergänzen 7	erläutern 10	erwidern 8	fordern -6	formulieren 7	fragen 9	geben 14	hadern 9	heißen -12	kontern 8	kritisieren -6	kündigen 7	lachen 7	lassen -6	loben 10	mahnen 10	monieren 8	murmeln 10	orten 8	poltern 8	raten 7	rufen 14	räumen 8	sagen 15	schließen 7	sehen 6	sprechen 7	stehen -16	stellen 8	teilen -7	unlisted -8	urteilen 6	verkünden 8	verlangen -11	verraten 6	versichern -6	versprechen -7	verteidigen 8	verweisen -9	warnen 11	wettern 6	widersprechen 6	würdigen 7	äußern 6
de:best-lemma|antworten|quote-then-verb|	1 8
de:best-lemma|antworten|speaker-then-quote|	2-4 8
de:best-lemma|antworten|verb-then-speaker|	1 7
de:best-lemma|attestieren|speaker-then-quote|	2-4 7
de:best-lemma|befinden|quote-then-verb|	1 8
de:best-lemma|berichten|quote-then-verb|	1 8
de:best-lemma|berichten|sentence-before|	5-10 -6
de:best-lemma|beschreiben|speaker-then-quote|	2-4 6
de:best-lemma|betonen|quote-then-verb|	1 7
de:best-lemma|bezeichnen|speaker-then-quote|	2-4 8
de:best-lemma|brummen|quote-then-verb|	1 8
de:best-lemma|erinnern|quote-then-verb|	1 6
de:best-lemma|erinnern|speaker-then-quote|	5-10 7
de:best-lemma|erklären|quote-then-verb|	1 9	2-4 8
de:best-lemma|erklären|speaker-then-quote|	5-10 -8
de:best-lemma|erläutern|quote-then-verb|	1 7
de:best-lemma|erläutern|verb-then-speaker|	1 8
de:best-lemma|erwidern|quote-then-verb|	1 7
de:best-lemma|erzählen|quote-then-verb|	1 6
de:best-lemma|finden|quote-then-verb|	1 7
de:best-lemma|finden|speaker-then-quote|	2-4 9
de:best-lemma|formulieren|speaker-then-quote|	2-4 9
de:best-lemma|fragen|quote-then-verb|	1 9
de:best-lemma|fragen|sentence-before|	1 7
de:best-lemma|fügen|quote-then-verb|	1 8
de:best-lemma|geben|quote-then-verb|	1 8
de:best-lemma|halten|quote-then-verb|	1 7
de:best-lemma|halten|speaker-then-quote|	5-10 9
de:best-lemma|heißen|speaker-then-quote|	0 -15	2-4 -10
de:best-lemma|heißen|verb-then-speaker|	1 -6
de:best-lemma|klagen|quote-then-verb|	1 6
de:best-lemma|kritisieren|quote-then-verb|	1 -7
de:best-lemma|kündigen|speaker-then-quote|	1 8	2-4 9
de:best-lemma|lachen|sentence-after|	0 6
de:best-lemma|lassen|quote-then-verb|	2-4 10
de:best-lemma|lassen|sentence-before|	far -8
de:best-lemma|lehnen|speaker-then-quote|	2-4 7
de:best-lemma|loben|speaker-then-quote|	2-4 9
de:best-lemma|meinen|quote-then-verb|	1 9
de:best-lemma|meinen|sentence-before|	far 9
de:best-lemma|meinen|speaker-then-quote|	5-10 -7
de:best-lemma|nennen|quote-then-verb|	0 -6
de:best-lemma|nennen|speaker-then-quote|	2-4 -6
de:best-lemma|none|according-to|	0 -11	1 10
de:best-lemma|none|actor-nearby|	2-4 -14	5-10 7
de:best-lemma|none|colon|	5-10 7
de:best-lemma|none|interview|	far 11
de:best-lemma|none|named-before|	1 7	2-4 9
de:best-lemma|none|named-nearby|	1 -11
de:best-lemma|none|quote-then-speaker|	-12 -7
de:best-lemma|none|sentence-after|	0 7
de:best-lemma|none|sentence-before|	2-4 -8	5-10 8
de:best-lemma|none|speaker-then-quote|	2-4 13	5-10 6
de:best-lemma|none|topic|	0 -8	1 -12
de:best-lemma|orten|speaker-then-quote|	0 6
de:best-lemma|rechnen|quote-then-verb|	1 6
de:best-lemma|rufen|quote-then-verb|	1 11
de:best-lemma|rufen|speaker-then-quote|	2-4 6	5-10 8
de:best-lemma|räumen|quote-then-verb|	1 6
de:best-lemma|sagen|quote-then-verb|	1 13	2-4 -6
de:best-lemma|sagen|sentence-before|	5-10 -6
de:best-lemma|sagen|speaker-then-quote|	1 6	2-4 6	5-10 9
de:best-lemma|sagen|verb-then-speaker|	2-4 11
de:best-lemma|schreiben|quote-then-verb|	1 7	2-4 8
de:best-lemma|schreiben|speaker-then-quote|	2-4 6
de:best-lemma|schreiben|verb-then-speaker|	2-4 6
de:best-lemma|spotten|quote-then-verb|	1 7
de:best-lemma|sprechen|speaker-then-quote|	1 10
de:best-lemma|stehen|speaker-then-quote|	1 -10	2-4 -10
de:best-lemma|stehen|verb-then-speaker|	1 -8
de:best-lemma|stellen|quote-then-verb|	1 8
de:best-lemma|teilen|quote-then-verb|	1 8	2-4 6
de:best-lemma|teilen|verb-then-speaker|	2-4 9	5-10 -9
de:best-lemma|unlisted|quote-then-verb|	0 -10
de:best-lemma|verraten|quote-then-verb|	1 8
de:best-lemma|warnen|speaker-then-quote|	2-4 11
de:best-lemma|wettern|quote-then-verb|	1 6
de:best-lemma|widersprechen|speaker-then-quote|	1 6
de:best-lemma|würdigen|speaker-then-quote|	2-4 7
de:best-lemma|zeigen|speaker-then-quote|	1 10
de:best-lemma|zitieren|speaker-then-quote|	5-10 9
de:best-near|according-to|according|	0 -11	1 10
de:best-near|according|1|	2-3 12	4-7 10
de:best-near|according|2-4|	1 -16	2-3 6	4-7 12
de:best-near|according|5-10|	1 -6	2-3 -7	4-7 11
de:best-near|according|far|	4-7 6
de:best-near|actor-nearby|naked|	2-4 -14	5-10 7
de:best-near|apposed|-12|	1 -7
de:best-near|colon|naked|	5-10 7
de:best-near|direct|2-4|	2-3 7	4-7 7	8+ 8
de:best-near|direct|5-10|	4-7 7
de:best-near|interview|naked|	far 11
de:best-near|judging|0|	2-3 -8
de:best-near|judging|1|	1 10	4-7 8	8+ 7
de:best-near|judging|2-4|	4-7 12	8+ 6
de:best-near|judging|5-10|	2-3 -8
de:best-near|naked|0|	1 -14
de:best-near|naked|1|	2-3 -6	4-7 -11	8+ 13
de:best-near|naked|2-4|	1 -10	4-7 6
de:best-near|naked|5-10|	4-7 10	8+ 16
de:best-near|naked|far|	2-3 10	4-7 -7
de:best-near|named-before|naked|	1 7	2-4 9
de:best-near|named-nearby|naked|	1 -11
de:best-near|other|0|	1 -11	2-3 -8	4-7 -6
de:best-near|other|1|	2-3 -12	4-7 16	8+ 10
de:best-near|quote-then-speaker|apposed|	-12 -7
de:best-near|quote-then-speaker|saying|	1 -8	2-4 7
de:best-near|quote-then-verb|judging|	0 -7	1 12
de:best-near|quote-then-verb|other|	0 -10
de:best-near|quote-then-verb|saying|	0 -9	1 9	5-10 -9
de:best-near|saying|0|	4-7 8
de:best-near|saying|2-4|	1 -6	8+ 15
de:best-near|saying|5-10|	2-3 -7	4-7 18	8+ 17
de:best-near|saying|far|	2-3 -6	4-7 9	8+ 12
de:best-near|sentence-after|direct|	0 7
de:best-near|sentence-after|saying|	0 10	1 6
de:best-near|sentence-before|according|	2-4 -8
de:best-near|sentence-before|direct|	2-4 -6
de:best-near|sentence-before|saying|	1 7
de:best-near|speaker-then-quote|direct|	2-4 12	5-10 6
de:best-near|speaker-then-quote|judging|	0 6
de:best-near|speaker-then-quote|saying|	5-10 6
de:best-near|speaker-then-quote|thinking|	2-4 9
de:best-near|thinking|2-4|	4-7 9	8+ 6
de:best-near|topic|naked|	0 -8	1 -12
de:best-near|verb-then-speaker|saying|	0 -7	5-10 -6
de:best-order|according|according|1|	2-3 12	4-7 10
de:best-order|according|according|2-4|	1 -16	2-3 6	4-7 12
de:best-order|according|according|5-10|	1 -6	2-3 -7	4-7 11
de:best-order|according|according|far|	4-7 6
de:best-order|apposed|apposed|-12|	1 -7
de:best-order|apposed|judging|2-4|	2-3 12
de:best-order|apposed|saying|2-4|	4-7 8	8+ 6
de:best-order|apposition|saying|2-4|	4-7 6
de:best-order|apposition|saying|5-10|	8+ 7
de:best-order|direct|direct|2-4|	2-3 7	4-7 7	8+ 8
de:best-order|direct|direct|5-10|	4-7 7
de:best-order|direct|judging|1|	4-7 7	8+ 6
de:best-order|direct|judging|2-4|	1 10	4-7 10	8+ 6
de:best-order|direct|judging|5-10|	2-3 -8
de:best-order|direct|saying|0|	4-7 7
de:best-order|direct|saying|1|	2-3 -6	8+ 11
de:best-order|direct|saying|2-4|	2-3 9	8+ 18
de:best-order|direct|saying|5-10|	1 6	4-7 15	8+ 18
de:best-order|direct|saying|far|	1 -8	2-3 -10	4-7 12	8+ 13
de:best-order|direct|thinking|2-4|	4-7 8	8+ 6
de:best-order|inverted|judging|0|	2-3 -8
de:best-order|inverted|judging|1|	1 8	2-3 6	4-7 6
de:best-order|inverted|other|0|	1 -11	2-3 -8	4-7 -6
de:best-order|inverted|other|1|	2-3 -12	4-7 16	8+ 10
de:best-order|inverted|saying|0|	2-3 -8
de:best-order|inverted|saying|2-4|	1 -16	4-7 13	8+ 8
de:best-order|inverted|saying|5-10|	1 -14	2-3 -9	4-7 12
de:best-order|inverted|saying|far|	4-7 7
de:best-order|naked|naked|0|	1 -14
de:best-order|naked|naked|1|	2-3 -6	4-7 -11	8+ 13
de:best-order|naked|naked|2-4|	1 -10	4-7 6
de:best-order|naked|naked|5-10|	4-7 10	8+ 16
de:best-order|naked|naked|far|	2-3 10	4-7 -7
de:best-phrase|name|	direct 9	judging 12	other -11	thinking 11
de:best-phrase|noun|	naked -6	saying 14
de:best-phrase|pronoun|	according 6	direct 7
de:best-score|	-2 -12	-3 -9	-4 -12	0 -7	1 7	3 8	4 17	5 18
de:best-score|-2|	1 -25	4-7 -9	8+ 21
de:best-score|-3|	1 -21	4-7 -6	8+ 6
de:best-score|-4|	1 -6	2-3 -9	4-7 -6
de:best-score|0|	2-3 -9
de:best-score|1|	1 -6	2-3 7	4-7 13	8+ 13
de:best-score|2|	8+ 20
de:best-score|3|	1 8	4-7 7	8+ 17
de:best-score|4|	2-3 7	4-7 20	8+ 8
de:best-score|5|	2-3 9	4-7 18	8+ 6
de:best-score|6|	2-3 -7	4-7 14	8+ 9
de:best|according-to|according|	1 -10	4-7 11	8+ 6
de:best|actor-nearby|naked|	8+ 11
de:best|colon|naked|	2-3 -6	8+ 8
de:best|interview|naked|	8+ 8
de:best|named-before|naked|	4-7 8	8+ 7
de:best|named-nearby|naked|	1 -10	2-3 6
de:best|quote-then-speaker|apposed|	1 -10
de:best|quote-then-speaker|saying|	1 -9
de:best|quote-then-verb|judging|	2-3 -6	4-7 6
de:best|quote-then-verb|other|	1 -13	2-3 -9	8+ 10
de:best|quote-then-verb|saying|	1 -14	4-7 18
de:best|sentence-after|saying|	2-3 8	4-7 9
de:best|sentence-before|according|	2-3 -8
de:best|sentence-before|saying|	2-3 -6	4-7 14	8+ 11
de:best|speaker-then-quote|apposed|	4-7 9
de:best|speaker-then-quote|direct|	2-3 6	4-7 10	8+ 10
de:best|speaker-then-quote|judging|	1 10	4-7 17	8+ 7
de:best|speaker-then-quote|saying|	1 7	8+ 21
de:best|speaker-then-quote|thinking|	4-7 9	8+ 7
de:best|verb-then-speaker|saying|	8+ 9
de:case-follow|all-one|,coordinator|	none -7
de:case-follow|all-one|,preposition|	none -8
de:case-follow|all-one|,subordinator|	none -9
de:case-follow|all-one|,verb-saying|	none 11
de:case-follow|all-one|,word|	none -11
de:case-follow|all-one|:|	none -6
de:case-follow|all-one|;|	none 7
de:case-follow|all-one|adverb|	none -10
de:case-follow|all-one|auxiliary|	none -17
de:case-follow|all-one|capital|	. 10	none -8
de:case-follow|all-one|coordinator|	none -12
de:case-follow|all-one|determiner|	none -16
de:case-follow|all-one|end|	. 14
de:case-follow|all-one|word|	none -10
de:case-follow|all|,adverb|	none -6
de:case-follow|all|,determiner|	none -8
de:case-follow|all|,verb-saying|	none 7
de:case-follow|all|;|	none -8
de:case-follow|all|auxiliary|	none -10
de:case-follow|all|coordinator|	none -9
de:case-follow|all|determiner|	none -9
de:case-follow|all|end|	. 14
de:case-follow|all|preposition|	none -7
de:case-follow|all|verb-saying|	none 6
de:case-follow|first|(|	none -9
de:case-follow|first|,determiner|	none -7
de:case-follow|first|,verb-judging|	none 6
de:case-follow|first|,verb-saying|	? 8	none 13
de:case-follow|first|,word|	none 21
de:case-follow|first|:|	none -6
de:case-follow|first|capital|	. 18
de:case-follow|first|determiner|	! 6	. 19	none -8
de:case-follow|first|end|	! 8	none 14
de:case-follow|first|preposition|	. 14
de:case-follow|first|pronoun|	. 11
de:case-follow|first|stop|	none -10
de:case-follow|first|verb-saying|	none -12
de:case-follow|most|,subordinator|	none 7
de:case-follow|most|,verb-saying|	none 9
de:case-follow|most|,word|	none 10
de:case-follow|most|capital|	. 10
de:case-follow|most|determiner|	. 9
de:case-follow|most|preposition|	. 6	none -7
de:case-follow|most|pronoun|	. 8
de:case-follow|none|,subordinator|	none 8
de:case-follow|none|,verb-judging|	none 8
de:case-follow|none|,verb-saying|	none 9
de:case-follow|none|,word|	none 11
de:case-follow|none|end|	. 10
de:case-follow|none|preposition|	none -7
de:case-follow|none|verb-judging|	none 8
de:case-follow|none|word|	none 8
de:case-follow|some|,determiner|	none -7
de:case-follow|some|,preposition|	none -9
de:case-follow|some|,word|	none 6
de:case-follow|some|capital|	. 8
de:case-follow|some|determiner|	none 10
de:case-follow|some|end|	. 6
de:case-follow|some|preposition|	. 6
de:case-follow|some|verb-saying|	none 11
de:case-follow|some|word|	none 16
de:case-intro|all-one|	adverb -13	auxiliary -8	coordinator -8	word -9
de:case-intro|all|	, -12	: 12	capital -11	determiner 6	preposition 7	start 7	subordinator -7	word 10
de:case-intro|first|	, -9	: -10	auxiliary 7	capital -13	determiner 7	preposition -11	quote 8	start 13	stop 22	verb-saying -7	word -7
de:case-intro|most|	: -8	auxiliary 9	capital -6	start 15	stop 10	word 10
de:case-intro|none|	, 9	auxiliary -7	determiner 12	pronoun 15
de:case-intro|some|	, 12	auxiliary 6	capital 6	preposition 17	pronoun 13
de:case-intro|titled|	word -6
de:case|all-one|	3 10	4-5 9
de:case|all|	2 -8	3 10	4-5 8	6-9 11
de:case|first|	10+ 9	3 -10
de:case|most|	10+ 13	6-9 8
de:case|none|	4-5 11	6-9 7
de:case|some|	10+ 7	2 -7	3 14	4-5 24	6-9 13
de:case|titled|	1 -7	3 -11	4-5 13	6-9 10
de:chain-on|auxiliary|	2-3 9
de:chain-on|coordinator|	1 -8
de:chain-on|far|	4-7 13
de:chain-on|preposition|	2-3 -9
de:chain-on|verb-saying preposition determiner|	1 -9
de:chain-on|word stop|	2-3 6
de:chain|determiner preposition verb-saying|	4-7 7
de:chain|none|	1 -22	2-3 -6
de:chain||	4-7 6
de:clause|false|false|	all 8	some 6
de:clause|false|true|	all 9	all-one 6	first -8	none 8	some 14	upper 6
de:clause|true|false|	most 15	some 8	titled 9
de:clause|true|true|	all 6	all-one 10	none 6	some 8	titled 11
de:echo|all|4-7|	false 6	true 13
de:echo|all|8+|	true 6
de:echo|all|	all -6	none -9	some 10
de:echo|all|false|	2-3 -6	4-7 9
de:echo|all|true|	1 -13	4-7 14	8+ 6
de:echo|half|2-3|	false 8
de:echo|half|4-7|	false 9
de:echo|half|8+|	false 9
de:echo|half|	all-one 6	false 10	first 10
de:echo|half|false|	2-3 8	4-7 9	8+ 9
de:echo|none|1|	true -6
de:echo|none|4-7|	true 14
de:echo|none|	all 10	first -7	none 7	some 6	true -6
de:echo|some|	most 12
de:ending|	. 19
de:family|"|	2-3 7	8+ 20
de:family|none|	1 9	4-7 10	8+ 9
de:family|«|	1 13	2-3 -7	4-7 21
de:family|»|	1 -18	2-3 -10	4-7 19
de:family|‚|	4-7 9
de:family|“|	8+ 6
de:family|„|	2-3 7	8+ 13
de:follow|	( -10	+ 11	,adverb -7	,preposition -13	,subordinator 10	,verb-judging 13	,verb-saying 12	,verb-thinking 8	: -9	; 7	adverb -11	auxiliary -9	capital 11	coordinator -7	preposition -6	pronoun 17	verb-judging 8
de:gov|antworten|2-3|	2-3 7
de:gov|antworten|	none 8
de:gov|antworten|past|	none 9
de:gov|attestieren|2-3|	4-7 7
de:gov|attestieren|	none 7
de:gov|attestieren|past|	none 7
de:gov|ausrichten|4-7|	2-3 7
de:gov|ausrichten|	none 7
de:gov|ausrichten|past|	none 7
de:gov|befürchten|	none 10
de:gov|befürchten|present|	none 10
de:gov|bemängeln|2-3|	4-7 6
de:gov|bemängeln|	none 7
de:gov|bemängeln|past|	none 7
de:gov|bescheinigen|present|	none 9
de:gov|beschreiben|	als 6
de:gov|beschreiben|past|	none 6
de:gov|bestätigen|	none -10
de:gov|bestätigen|present|	none -7
de:gov|betonen|past|	none -8
de:gov|bezeichnen|	als 8
de:gov|bezeichnen|past|	none 8
de:gov|bitten|past|	none 11
de:gov|bitten|	um 11
de:gov|ergänzen|	none 11
de:gov|ergänzen|past|	none 6
de:gov|erinnern|4-7|	8+ 7
de:gov|erklären|8+|	1 -6
de:gov|erklären|	none 7
de:gov|erklären|past|	none -7
de:gov|erläutern|	none 8
de:gov|erzählen|	none 8
de:gov|finden|4-7|	2-3 -6
de:gov|finden|	none 9
de:gov|formulieren|	none 7
de:gov|fragen|	none 7
de:gov|fragen|past|	none 7
de:gov|geben|2-3|	4-7 9
de:gov|glauben|	none 7
de:gov|glauben|present|	none 7
de:gov|hadern|	none 8
de:gov|hadern|past|	none 9
de:gov|haken|	nach 8
de:gov|haken|past|	none 8
de:gov|halten|2-3|	2-3 10
de:gov|halten|4-7|	2-3 -7	8+ 8
de:gov|head|er|	sagen 7	sprechen 7	versprechen -6
de:gov|head|	es -11	name -7	none 7	organisation 16	person 18	place -8	sie 16
de:gov|head|es|	geben -9	heißen -6
de:gov|head|name|	antworten 12	ausrichten 7	bitten 11	erklären -8	erläutern 8	halten -6	heißen -13	kündigen 9	lassen 6	meinen -7	nennen -14	raten 7	rufen 11	sagen 9	schließen 7	schreiben -7	verkünden -8	verlauten 10	warnen 9	weisen 13	zeigen 9	äußern 6
de:gov|head|none|	meinen 10	stehen -9
de:gov|head|organisation|	bestätigen -9	bezeichnen 6	halten 8	heißen 9	kritisieren 8	loben 11	orten 8	rufen -6	schreiben -6	sprechen 17
de:gov|head|person|	attestieren 7	bemängeln 6	ergänzen 11	fragen 6	geben 10	hadern 9	halten 12	kündigen 10	lassen 7	meinen 7	nennen 15	rufen 7	warnen 6	würdigen 6	zeigen 8
de:gov|head|place|	nennen -8
de:gov|head|sie|	nennen 8	sagen 7	sprechen 9
de:gov|heißen|0|	1 -14	2-3 -7
de:gov|heißen|1|	2-3 -7
de:gov|heißen|2-3|	1 -9	2-3 -8	8+ 10
de:gov|heißen|8+|	2-3 -8
de:gov|heißen|	in -8	none -12
de:gov|heißen|past|	darin 10	dort -7	none -13
de:gov|judging|1|false|false|	some 10
de:gov|judging|1|true|false|	all 7	most 6	some 8
de:gov|judging|2-3|false|false|	all 11	all-one -7	first 8	titled 9
de:gov|judging|4-7|false|false|	all -9	most 11	none 8
de:gov|judging|als|2-3|	2-3 8
de:gov|judging|als|	all 7	none 8
de:gov|judging|als|false|	false 12
de:gov|judging|für|2-3|	2-3 10
de:gov|judging|für|4-7|	2-3 -6
de:gov|judging|für|	all 6	none 14	some -6
de:gov|judging|für|false|	false 13
de:gov|judging|in|4-7|	4-7 11
de:gov|judging|in|false|	false 11
de:gov|judging|in|	most 10
de:gov|judging|none|1|	4-7 7
de:gov|judging|none|2-3|	2-3 -6	4-7 13
de:gov|judging|none|4-7|	1 10	8+ 8
de:gov|judging|none|	all-one 6	titled 9
de:gov|judging|none|true|	false 15
de:gov|judging|vor|	some 8
de:gov|kommentieren|4-7|	4-7 10
de:gov|kommentieren|	none 10
de:gov|kommentieren|past|	none 8
de:gov|kritisieren|	als 8	none 9
de:gov|kritisieren|past|	none 8
de:gov|kritisieren|present|	none 8
de:gov|kündigen|2-3|	2-3 6
de:gov|kündigen|	an 6	none 9
de:gov|kündigen|past|	none 12
de:gov|lassen|4-7|	8+ 7
de:gov|lehnen|	none 10
de:gov|lehnen|past|	none 10
de:gov|loben|2-3|	2-3 9
de:gov|loben|	als 6	none 12
de:gov|loben|past|	none 10
de:gov|meinen|4-7|	4-7 7
de:gov|meinen|present|	none -6
de:gov|melden|	none -7
de:gov|murmeln|	none 7
de:gov|murmeln|past|	none 9
de:gov|nennen|1|	4-7 7
de:gov|nennen|2-3|	1 8	2-3 -12	4-7 9
de:gov|none|1|	all-one -12	titled -13
de:gov|none|2-3|	first -6
de:gov|none|4-7|	all 9	all-one 9	none 9	some 21	titled 14
de:gov|none|8+|	all 6	first 12	most 10	some 8
de:gov|none|false|false|	1 -11	8+ 12
de:gov|none|false|true|	4-7 6
de:gov|none|true|false|	4-7 12
de:gov|none|true|true|	2-3 8
de:gov|orten|	none 8
de:gov|orten|present|	none 6
de:gov|raten|past|	none 8
de:gov|raten|	zur 8
de:gov|reagieren|	none 9
de:gov|reagieren|past|	none 9
de:gov|rufen|2-3|	4-7 8
de:gov|rufen|4-7|	2-3 8
de:gov|rufen|	in 7	none 10	zu 6
de:gov|rufen|past|	none 12
de:gov|rügen|	none 7
de:gov|rügen|present|	none 7
de:gov|sagen|1|	8+ 6
de:gov|sagen|2-3|	4-7 12	8+ 6
de:gov|sagen|4-7|	2-3 10	4-7 11
de:gov|sagen|	in 8	mit -7	none 10	von -8
de:gov|sagen|past|	none -7
de:gov|sagen|present|	none 12
de:gov|saying|0|false|false|	first -7
de:gov|saying|1|false|false|	all -12	all-one 9	first -6	most 9	none 11	some 8	titled 7
de:gov|saying|1|false|true|	first 6
de:gov|saying|1|true|false|	most 8
de:gov|saying|2-3|false|false|	all 6	most 10	none 13
de:gov|saying|2-3|false|true|	first 9	some 7
de:gov|saying|2-3|true|false|	all 11	all-one -8	first 8	most 12	some 7
de:gov|saying|4-7|false|false|	all-one 11	some 12
de:gov|saying|4-7|false|true|	all 9	all-one 9	first 10	most 6	none 7	some 12
de:gov|saying|4-7|true|false|	all 8
de:gov|saying|4-7|true|true|	none 9
de:gov|saying|8+|false|false|	all -9	some 12
de:gov|saying|8+|false|true|	none 7
de:gov|saying|8+|true|false|	all -13	all-one -7	some 11
de:gov|saying|als|2-3|	4-7 6
de:gov|saying|als|8+|	2-3 -7
de:gov|saying|als|false|	false 6
de:gov|saying|als|	some 6
de:gov|saying|am|false|	true 6
de:gov|saying|an|4-7|	4-7 9	8+ 7
de:gov|saying|an|false|	false 7
de:gov|saying|an|	first 8	some 9
de:gov|saying|auf|4-7|	2-3 6	8+ 11
de:gov|saying|auf|false|	false 8
de:gov|saying|beim|4-7|	2-3 6
de:gov|saying|beim|	all-one 6
de:gov|saying|beim|false|	true 6
de:gov|saying|bei|	first 7
de:gov|saying|dass|4-7|	2-3 7
de:gov|saying|dass|false|	false 7
de:gov|saying|im|1|	2-3 -8
de:gov|saying|im|	all -9	some 11
de:gov|saying|im|false|	false -11
de:gov|saying|in|2-3|	2-3 -7
de:gov|saying|in|4-7|	1 7	4-7 8
de:gov|saying|in|8+|	2-3 -8	4-7 9
de:gov|saying|in|	all -6	none 10	some 9
de:gov|saying|in|false|	false 9
de:gov|saying|in|true|	false -9
de:gov|saying|mit|4-7|	1 -10	8+ 9
de:gov|saying|mit|8+|	4-7 6
de:gov|saying|mit|	all-one -12	some 11
de:gov|saying|mit|false|	false -8
de:gov|saying|mit|true|	false 6
de:gov|saying|nach|4-7|	4-7 7
de:gov|saying|nach|false|	false 11
de:gov|saying|nach|	first 8	most 7
de:gov|saying|none|2-3|	1 -15	2-3 7	4-7 7	8+ 20
de:gov|saying|none|4-7|	2-3 9	8+ 20
de:gov|saying|none|8+|	2-3 15	4-7 8
de:gov|saying|none|false|	true 10
de:gov|saying|none|	first -6	none 8
de:gov|saying|none|true|	true 7
de:gov|saying|seit|4-7|	1 -9
de:gov|saying|seit|	all-one -9
de:gov|saying|seit|true|	false -9
de:gov|saying|um|4-7|	2-3 -7
de:gov|saying|um|	some -7
de:gov|saying|um|true|	false -7
de:gov|saying|vom|	some 6
de:gov|saying|von|1|	1 10	2-3 8	4-7 7
de:gov|saying|von|2-3|	2-3 12	4-7 14
de:gov|saying|von|4-7|	2-3 10	4-7 6
de:gov|saying|von|	all 15	all-one 6	none 7	some 17
de:gov|saying|von|false|	false 14
de:gov|saying|von|true|	false 9
de:gov|saying|vor|2-3|	4-7 9
de:gov|saying|vor|false|	false 7
de:gov|saying|vor|	most 10
de:gov|saying|vor|true|	false 9
de:gov|saying|zur|	all-one 9
de:gov|saying|zur|false|	false 10
de:gov|saying|zu|4-7|	4-7 10
de:gov|saying|zu|8+|	4-7 6
de:gov|saying|zu|	most 10
de:gov|saying|über|false|	false -9
de:gov|schließen|	none 7
de:gov|schließen|past|	none 7
de:gov|schreiben|1|	8+ -6
de:gov|schreiben|2-3|	8+ 12
de:gov|schreiben|4-7|	2-3 -6	4-7 8
de:gov|schreiben|8+|	4-7 9
de:gov|schreiben|	im -7	none -9
de:gov|schreiben|past|	none -9
de:gov|sehen|2-3|	8+ 6
de:gov|sehen|	none 9
de:gov|sehen|past|	none 9
de:gov|sprechen|1|	1 10	2-3 8	4-7 8
de:gov|sprechen|2-3|	1 -8	2-3 12
de:gov|sprechen|past|	none 13
de:gov|sprechen|	von 18
de:gov|stehen|0|	4-7 -7
de:gov|stehen|1|	1 -15	2-3 6	4-7 7
de:gov|stehen|2-3|	2-3 9
de:gov|stehen|4-7|	1 -8	4-7 -6
de:gov|stehen|past|	darauf -9
de:gov|subject|er|judging|	4-7 7
de:gov|subject|er|judging|past|	2-3 -8	4-7 7
de:gov|subject|er|saying|	1 6	2-3 12	8+ -7
de:gov|subject|er|saying|past|	4-7 14
de:gov|subject|er|saying|present|	4-7 8
de:gov|subject|es|saying|	2-3 10	4-7 -7	8+ -7
de:gov|subject|es|saying|past|	1 -9	2-3 -10	8+ 10
de:gov|subject|name|judging|	4-7 -7
de:gov|subject|name|judging|past|	2-3 -12
de:gov|subject|name|saying|	0 -15	8+ -7
de:gov|subject|name|saying|past|	1 -8
de:gov|subject|name|saying|present|	4-7 17	8+ 10
de:gov|subject|name|thinking|	2-3 6
de:gov|subject|none|saying|	2-3 8	4-7 11	8+ -6
de:gov|subject|none|saying|past|	2-3 13
de:gov|subject|noun|saying|	1 6	2-3 10	4-7 6
de:gov|subject|noun|saying|past|	4-7 7	8+ 11
de:gov|subject|noun|saying|present|	4-7 9
de:gov|subject|organisation|judging|	0 6	1 7	2-3 12
de:gov|subject|organisation|judging|past|	2-3 8
de:gov|subject|organisation|judging|present|	4-7 9
de:gov|subject|organisation|saying|	0 7	2-3 10	4-7 8
de:gov|subject|organisation|saying|past|	1 13	2-3 10	8+ 11
de:gov|subject|organisation|saying|present|	8+ 6
de:gov|subject|person|judging|	1 12	2-3 7	4-7 9
de:gov|subject|person|judging|past|	1 7	2-3 8	4-7 13	8+ 6
de:gov|subject|person|saying|	2-3 11	4-7 6
de:gov|subject|person|saying|past|	1 9	2-3 6	8+ 14
de:gov|subject|person|saying|present|	4-7 12	8+ 9
de:gov|subject|person|thinking|	2-3 9
de:gov|subject|person|thinking|present|	4-7 8
de:gov|subject|place|judging|	2-3 -8
de:gov|subject|place|judging|past|	2-3 -8
de:gov|subject|sie|judging|	2-3 9
de:gov|subject|sie|judging|past|	4-7 6
de:gov|subject|sie|saying|	1 7	2-3 7	4-7 9
de:gov|subject|sie|saying|past|	4-7 13
de:gov|subject|sie|saying|present|	2-3 8
de:gov|teilen|4-7|	4-7 10
de:gov|teilen|past|	none -6
de:gov|thinking|2-3|false|false|	first 12	some 6
de:gov|thinking|none|2-3|	4-7 8	8+ 6
de:gov|thinking|none|false|	false 10
de:gov|thinking|none|	first 9
de:gov|verkünden|	none -8
de:gov|verkünden|past|	none -8
de:gov|verlauten|	none 10
de:gov|warnen|2-3|	4-7 10
de:gov|warnen|past|	none 11
de:gov|warnen|present|	none 10
de:gov|warnen|	vor 11
de:gov|weisen|2-3|	8+ 11
de:gov|weisen|	none 13
de:gov|weisen|past|	none 9
de:gov|werben|past|	none -7
de:gov|werfen|	vor 8
de:gov|widersprechen|1|	8+ 8
de:gov|würdigen|	als 7
de:gov|würdigen|past|	none 6
de:gov|zeigen|1|	1 8	2-3 7
de:gov|zeigen|	none 13
de:gov|zitieren|	mit 9
de:gov|zitieren|present|	none 6
de:gov|äußern|4-7|	8+ 11
de:gov|äußern|past|	none 6
de:headline|true|	2-3 -7	4-7 18	8+ 7
de:head|"|	4-7 10
de:head|plain|	: 8	capital -9	first 13
de:head|plain|:|	1 -6
de:head|plain|all|	2-3 -8
de:head|plain|end|	4-7 8
de:head|plain|first|	4-7 13
de:head|titled|:|	4-7 7
de:head|titled|	all -9	word -6
de:head|titled|all|	2-3 -10
de:head|titled|end|	4-7 15	8+ 6
de:head|titled|first|	2-3 -7	4-7 14	8+ 6
de:head|„|	1 -6	2-3 -14	4-7 16	8+ 6
de:in-noun|false|false|2-3|	first -13
de:in-noun|false|false|4-7|	all-one 9	none 10	some 21	titled 16
de:in-noun|false|false|8+|	all 6	most 10	some 10	titled 6
de:in-noun|false|true|1|	none -7
de:in-noun|false|true|2-3|	most -10	some 12
de:in-noun|false|true|4-7|	all 11	most 11	none 7	some 10
de:in-noun|false|true|8+|	first 7
de:in-noun|true|false|1|	titled -7
de:in-noun|true|false|4-7|	all 12	most 11	some 14
de:in-noun|true|true|1|	all-one -30	none 11
de:in-noun|true|true|4-7|	none 6
de:intro-follow|,|,auxiliary|	2-3 -6
de:intro-follow|,|,verb-saying|	4-7 6
de:intro-follow|,|capital|	4-7 6
de:intro-follow|,|end|	2-3 6	4-7 8
de:intro-follow|,|preposition|	4-7 6
de:intro-follow|,|stop|	2-3 11	4-7 11
de:intro-follow|:|+|	4-7 8
de:intro-follow|:|,verb-saying|	4-7 6	8+ 13
de:intro-follow|:|,word|	8+ 10
de:intro-follow|:|capital|	1 10	4-7 17	8+ 12
de:intro-follow|:|determiner|	4-7 19	8+ 13
de:intro-follow|:|end|	1 8	2-3 -7
de:intro-follow|:|preposition|	2-3 6	8+ 9
de:intro-follow|:|pronoun|	2-3 11	4-7 9	8+ 8
de:intro-follow|:|stop|	1 -22	4-7 -11
de:intro-follow|adverb|,verb-judging|	2-3 6
de:intro-follow|adverb|stop|	1 -9	2-3 -9	4-7 -8
de:intro-follow|adverb|word|	2-3 -6
de:intro-follow|auxiliary|,verb-saying|	4-7 6
de:intro-follow|auxiliary|,word|	4-7 7
de:intro-follow|auxiliary|stop|	4-7 6
de:intro-follow|auxiliary|word|	4-7 12
de:intro-follow|capital|,determiner|	1 -10	2-3 -9
de:intro-follow|capital|,preposition|	2-3 -6
de:intro-follow|capital|,verb-saying|	2-3 -6
de:intro-follow|capital|,word|	1 -9
de:intro-follow|capital|adverb|	1 -6
de:intro-follow|capital|auxiliary|	1 -10	2-3 -10	4-7 -7
de:intro-follow|capital|preposition|	2-3 -6	4-7 7
de:intro-follow|capital|stop|	1 -11
de:intro-follow|capital|verb-judging|	1 6
de:intro-follow|capital|verb-saying|	1 -11
de:intro-follow|determiner|,determiner|	1 7	2-3 -7
de:intro-follow|determiner|,verb-saying|	2-3 -7
de:intro-follow|determiner|,word|	1 -13
de:intro-follow|determiner|auxiliary|	1 -11
de:intro-follow|determiner|determiner|	1 -9
de:intro-follow|determiner|end|	1 -11
de:intro-follow|determiner|preposition|	1 -15
de:intro-follow|determiner|stop|	2-3 7	4-7 20
de:intro-follow|determiner|word|	2-3 -11
de:intro-follow|preposition|,determiner|	1 -11
de:intro-follow|preposition|;|	1 6
de:intro-follow|preposition|coordinator|	1 -8
de:intro-follow|preposition|determiner|	1 -11
de:intro-follow|preposition|end|	1 8	2-3 -10
de:intro-follow|preposition|preposition|	1 -10
de:intro-follow|preposition|stop|	1 12	4-7 17	8+ 7
de:intro-follow|preposition|verb-judging|	1 8	2-3 9
de:intro-follow|preposition|word|	1 -6	4-7 7
de:intro-follow|pronoun|preposition|	2-3 10
de:intro-follow|pronoun|stop|	4-7 11
de:intro-follow|pronoun|word|	2-3 9
de:intro-follow|start|,verb-saying|	2-3 9	4-7 6
de:intro-follow|start|,word|	4-7 7	8+ 6
de:intro-follow|start|:|	1 -6	4-7 11
de:intro-follow|start|end|	2-3 12	4-7 19	8+ 6
de:intro-follow|stop|,auxiliary|	4-7 9	8+ 10
de:intro-follow|stop|,verb-judging|	4-7 6
de:intro-follow|stop|,verb-saying|	1 8	2-3 17	4-7 13
de:intro-follow|stop|,word|	4-7 20	8+ 6
de:intro-follow|stop|capital|	4-7 9
de:intro-follow|stop|determiner|	4-7 9	8+ 11
de:intro-follow|stop|end|	2-3 9	4-7 16	8+ 6
de:intro-follow|stop|preposition|	4-7 8	8+ 7
de:intro-follow|subordinator|coordinator|	2-3 -7
de:intro-follow|verb-saying|,word|	1 -9
de:intro-follow|verb-saying|word|	1 -11
de:intro-follow|word|,determiner|	1 -6
de:intro-follow|word|,preposition|	2-3 -8
de:intro-follow|word|,verb-saying|	2-3 10	4-7 7
de:intro-follow|word|auxiliary|	2-3 -7
de:intro-follow|word|preposition|	1 -11
de:intro-follow|word|stop|	1 -15
de:intro-follow|word|word|	1 -10	2-3 8
de:intro|	: -7	adverb -11	coordinator -9	determiner 7	preposition 11	pronoun 7	quote 10	start 6	stop 8	verb-judging 6	– 8
de:in|first|=als|	some 7
de:in|first|=am|	4-7 -8	all -8	first 8
de:in|first|=an|	some 9
de:in|first|=auf|	4-7 9	8+ 6
de:in|first|=aus|	2-3 6	4-7 6	all-one 6
de:in|first|=beim|	4-7 7
de:in|first|=bei|	2-3 6	8+ 11
de:in|first|=bis|	4-7 9	first 6	none -7	some 7
de:in|first|=dass|	4-7 9	first 8
de:in|first|=das|	8+ 13	first 9	most 10	some 6
de:in|first|=den|	2-3 -8	4-7 10	all-one -8	first 9
de:in|first|=der|	8+ 16	most -9
de:in|first|=die|	2-3 -11	8+ 15	all-one -10	some 8
de:in|first|=doch|	first 8
de:in|first|=einem|	some 7
de:in|first|=einen|	4-7 10
de:in|first|=einer|	2-3 7	4-7 6
de:in|first|=eine|	2-3 13	4-7 10	most 8	some 14
de:in|first|=ein|	4-7 17	8+ 8	all 11	first 8	most 9
de:in|first|=er|	4-7 7
de:in|first|=es|	4-7 13	8+ 9	first 11
de:in|first|=haben|	4-7 6
de:in|first|=ich|	4-7 24	8+ 12	all-one 7	first 10	most 10	titled 9
de:in|first|=ihr|	4-7 -6	first -6
de:in|first|=im|	2-3 9	4-7 7	8+ 7	all-one 9	first 7
de:in|first|=in|	4-7 7	8+ 9	first 9	some 10
de:in|first|=ist|	2-3 8	4-7 6
de:in|first|=keine|	2-3 8
de:in|first|=kein|	4-7 7	some 11
de:in|first|=man|	4-7 12	8+ 12	first 14
de:in|first|=meine|	4-7 9	8+ 6	first 11
de:in|first|=mein|	4-7 6	8+ 12	first 10
de:in|first|=mit|	2-3 10	8+ 6	all-one 10
de:in|first|=nach|	4-7 10	first 8	some 6
de:in|first|=nicht|	4-7 9	first 7	none 14
de:in|first|=ohne|	2-3 9	4-7 14	first 11	some 10
de:in|first|=sie|	4-7 8	first 8
de:in|first|=um|	4-7 6	some 6
de:in|first|=und|	1 7	4-7 8	first 9	most 6	some 6
de:in|first|=vor|	4-7 7
de:in|first|=weil|	first 7
de:in|first|=wenn|	8+ 8	first 8
de:in|first|=wie|	2-3 7	8+ -6	all-one 7	first -7
de:in|first|=wir|	2-3 -7	4-7 -8	8+ 9	first -10	titled 6
de:in|first|=wo|	8+ 8
de:in|first|=zur|	2-3 6
de:in|first|=zu|	4-7 9	first 8	some 8
de:in|first|=zwei|	2-3 9
de:in|first|=über|	4-7 7
de:in|first|adverb|	8+ 16	all-one 7	none -7	some 13
de:in|first|capital|	4-7 8	all 10	first -7
de:in|first|word|	4-7 13	8+ 6	all-one 8	none 9	upper 6
de:in|functions|0|1|	first -12	titled -7
de:in|functions|0|2-3|	all -9	all-one -6	most -6	none 7	some -6
de:in|functions|0|4-7|	first -9	most -8	some 9
de:in|functions|0|8+|	first 6
de:in|functions|1|1|	first 7
de:in|functions|1|2-3|	all 12	none -7	some 12
de:in|functions|1|4-7|	none 8	some 10
de:in|functions|2|2-3|	all-one 10	some 8
de:in|functions|2|4-7|	all 10	first 7	most 11	none 8	some 19	titled 10	upper 6
de:in|functions|2|8+|	first 9	most 7
de:in|functions|3|4-7|	all 9	all-one 8	none 8	some 13	titled 13
de:in|functions|3|8+|	all 6	most 12	some 10
de:in|last|	0 -8	30 -6	al -9	at -7	aß 9	be -9	ce 7	eg -11	el 8	em -11	er 14	es -13	ft -9	ge -8	ho -9	hs -8	ht -9	id 9	ig 9	ii -8	ik -8	in 7	iv 7	li -10	ln 10	ms -7	nd 7	nn -10	nt -6	nz -10	on -9	ra -8	re 6	rl -8	rm -8	rs 6	ss -8	ta -7	ts 6	tz -15	uf -13	ur -9	us -11	uy -8	we -6	ze 7	zt 7
de:in|last|030|	2-3 -6
de:in|last|0|	2-3 -8
de:in|last|aft|	2-3 -11
de:in|last|age|	2-3 6
de:in|last|akt|	2-3 7
de:in|last|all|	2-3 7
de:in|last|and|	1 -9
de:in|last|ann|	2-3 -8
de:in|last|ass|	2-3 -9
de:in|last|ate|	1 -8
de:in|last|att|	1 -9	2-3 -7
de:in|last|atz|	2-3 -7
de:in|last|auf|	1 -9
de:in|last|aut|	2-3 7
de:in|last|ben|	2-3 11
de:in|last|buy|	1 -8
de:in|last|che|	1 -12	2-3 -8
de:in|last|cho|	1 -9
de:in|last|cht|	1 -13	2-3 -6
de:in|last|cke|	1 -7
de:in|last|der|	1 -9	2-3 12
de:in|last|ear|	2-3 -8
de:in|last|eid|	2-3 6
de:in|last|ekt|	1 -7	2-3 6
de:in|last|eln|	2-3 9
de:in|last|elt|	1 -8
de:in|last|end|	1 10
de:in|last|ent|	2-3 -6
de:in|last|erl|	2-3 -7
de:in|last|ers|	2-3 6
de:in|last|ert|	2-3 10
de:in|last|fen|	2-3 10
de:in|last|fer|	2-3 12
de:in|last|gel|	2-3 12
de:in|last|gen|	1 -15
de:in|last|her|	1 6
de:in|last|hme|	2-3 8
de:in|last|hts|	2-3 6
de:in|last|ick|	1 6
de:in|last|ieg|	1 -10
de:in|last|ier|	2-3 -6
de:in|last|igt|	2-3 6
de:in|last|ing|	1 -9	2-3 -7
de:in|last|ion|	1 -6
de:in|last|iss|	2-3 9
de:in|last|itt|	2-3 7
de:in|last|kel|	1 -7
de:in|last|ler|	1 7
de:in|last|lle|	1 -11	2-3 8
de:in|last|llt|	2-3 8
de:in|last|lus|	2-3 -6
de:in|last|mer|	2-3 -8
de:in|last|nal|	2-3 7
de:in|last|nde|	1 -6
de:in|last|nen|	2-3 -9
de:in|last|nis|	2-3 6
de:in|last|nkt|	2-3 7
de:in|last|nst|	2-3 8
de:in|last|och|	2-3 -8
de:in|last|pen|	1 -6
de:in|last|ral|	1 -11
de:in|last|rei|	1 6
de:in|last|ren|	2-3 10
de:in|last|rms|	2-3 -6
de:in|last|ros|	1 -6
de:in|last|rst|	1 6
de:in|last|sen|	2-3 -13
de:in|last|sse|	2-3 12
de:in|last|tag|	2-3 -8
de:in|last|tel|	2-3 6
de:in|last|ten|	1 -10	2-3 9
de:in|last|ter|	1 -15	2-3 -7
de:in|last|tig|	2-3 8
de:in|last|tur|	2-3 -6
de:in|last|tzt|	2-3 7
de:in|last|uch|	2-3 7
de:in|last|uer|	1 7
de:in|last|und|	1 7
de:in|last|ung|	1 -10
de:in|last|use|	2-3 -8
de:in|last|ven|	2-3 -6
de:in|last|weg|	2-3 -9
de:in|last|zen|	1 -6
de:in|last|äre|	2-3 7
de:in|last|öwe|	1 -6
de:in|last|ück|	1 -9
de:in|last|ütz|	1 -8
de:in|shape|=am capital =vor|	4-7 -8
de:in|shape|=auf =dem capital|	4-7 7
de:in|shape|=das =ist =ein|	8+ 6
de:in|shape|=das =ist =kein|	8+ 9
de:in|shape|=das =ist capital|	2-3 7
de:in|shape|=das =ist word|	8+ 7
de:in|shape|=das capital =war|	4-7 7	8+ 8
de:in|shape|=das word capital|	4-7 8
de:in|shape|=den capital|	2-3 -8
de:in|shape|=der capital =hat|	4-7 11	8+ 11
de:in|shape|=der capital =ist|	4-7 -7	8+ 11
de:in|shape|=der capital word|	4-7 7	8+ 7
de:in|shape|=der word capital|	2-3 -6
de:in|shape|=die =haben adverb|	4-7 10
de:in|shape|=die capital =haben|	8+ 9
de:in|shape|=die capital =hat|	8+ 10
de:in|shape|=die capital =ist|	8+ 6
de:in|shape|=die capital word|	2-3 6	8+ 8
de:in|shape|=die capital|	2-3 -10
de:in|shape|=die word capital|	2-3 -7
de:in|shape|=ein capital =auf|	4-7 6
de:in|shape|=ein capital =der|	4-7 8
de:in|shape|=ein capital =mit|	4-7 7
de:in|shape|=ein capital word|	8+ 7
de:in|shape|=ein word capital|	4-7 8
de:in|shape|=eine capital|	2-3 11
de:in|shape|=ich =habe =den|	4-7 8
de:in|shape|=ich =habe =die|	8+ 6
de:in|shape|=ich =habe =ihn|	8+ 6
de:in|shape|=ich =habe =mit|	8+ 9
de:in|shape|=ich =war word|	4-7 8
de:in|shape|=ich =wollte adverb|	4-7 7
de:in|shape|=ich word adverb|	4-7 10	8+ 6
de:in|shape|=ich word capital|	4-7 7
de:in|shape|=ich word word|	4-7 6
de:in|shape|=im capital verb|	8+ 7
de:in|shape|=im capital|	2-3 9
de:in|shape|=in =der capital|	8+ 10
de:in|shape|=man word =die|	4-7 6
de:in|shape|=man word word|	4-7 8	8+ 8
de:in|shape|=mein capital word|	8+ 10
de:in|shape|=mit capital|	2-3 8
de:in|shape|=nicht word capital|	2-3 -7
de:in|shape|=nicht word word|	2-3 10
de:in|shape|=nicht word|	2-3 10
de:in|shape|=ohne capital word|	4-7 11
de:in|shape|=ohne capital|	2-3 7
de:in|shape|=ohne word capital|	2-3 6
de:in|shape|=und|	1 7
de:in|shape|=wenn =die capital|	8+ 6
de:in|shape|=wie =ein capital|	2-3 7
de:in|shape|=wir =haben adverb|	4-7 10	8+ 7
de:in|shape|=wir =haben word|	8+ 7
de:in|shape|=wir =sind word|	8+ 7
de:in|shape|=wir =wollen word|	8+ 7
de:in|shape|=wir word =nicht|	4-7 6	8+ 6
de:in|shape|=wir word adverb|	4-7 10
de:in|shape|=wir word capital|	4-7 6	8+ 8
de:in|shape|=zu word|	2-3 -6
de:in|shape|adverb =der capital|	4-7 7
de:in|shape|adverb =wird =es|	4-7 6
de:in|shape|adverb adverb capital|	2-3 -6
de:in|shape|adverb adverb word|	4-7 6
de:in|shape|adverb adverb|	2-3 -7
de:in|shape|adverb capital word|	2-3 7
de:in|shape|adverb capital|	2-3 6
de:in|shape|adverb word =wir|	8+ 11
de:in|shape|adverb word|	2-3 12
de:in|shape|capital =am capital|	2-3 -13
de:in|shape|capital =bei capital|	8+ 7
de:in|shape|capital =der capital|	2-3 6	4-7 6
de:in|shape|capital =des capital|	2-3 9
de:in|shape|capital =die capital|	8+ 7
de:in|shape|capital =ich =habe|	4-7 9
de:in|shape|capital =im capital|	2-3 6
de:in|shape|capital =in capital|	2-3 -10	8+ 7
de:in|shape|capital =ist =ein|	4-7 7
de:in|shape|capital =ist =keine|	4-7 6
de:in|shape|capital =ist =kein|	4-7 9
de:in|shape|capital =mit capital|	2-3 10
de:in|shape|capital =ohne capital|	2-3 9
de:in|shape|capital =wird =es|	4-7 6
de:in|shape|capital adverb word|	4-7 6	8+ 6
de:in|shape|capital capital =für|	4-7 -6
de:in|shape|capital capital capital|	2-3 -7
de:in|shape|capital capital word|	4-7 -11	8+ 6
de:in|shape|capital capital|	2-3 -16
de:in|shape|capital number number|	2-3 -8
de:in|shape|capital number|	2-3 -15
de:in|shape|capital verb word|	4-7 7
de:in|shape|capital word =mir|	8+ 9
de:in|shape|capital word =nicht|	4-7 9
de:in|shape|capital word =sie|	8+ 8
de:in|shape|capital word =wir|	8+ 11
de:in|shape|capital word capital|	8+ 7
de:in|shape|capital word word|	8+ 8
de:in|shape|word =der capital|	2-3 8
de:in|shape|word =und word|	2-3 11
de:in|shape|word adverb =nicht|	4-7 7
de:in|shape|word adverb word|	2-3 9
de:in|shape|word capital word|	4-7 6
de:in|shape|word capital|	2-3 -7
de:in|shape|word word =wie|	4-7 6
de:in|shape|word word capital|	2-3 11
de:in|shape|word word word|	2-3 -7
de:in|shape|word word|	2-3 21
de:in|word|	0 -8	2 -9	2029 9	2030 -6	aber 10	abzocke 7	albatros -6	alle 8	als 10	am -16	ambitioniert 6	an 6	auch 8	aus 6	außer 8	bei 6	bisschen 8	bitte -6	bleibt -8	buy -8	cell -9	dann 6	den -8	der 6	des 9	dicke -10	die -10	dämmerschoppen -6	dörfer 10	ein 10	eine 12	einem 6	einer 7	eingebildete -8	einzelfall 7	erhebliche 12	es 6	faden 7	feierabend -9	frei -9	freischütz -8	geduld 6	gruft -8	gut -7	gute 10	halb -6	halten -8	hat 8	heute -6	husch-pfusch 7	im 10	immer -6	interesse 8	ist 7	kahlschlag 8	keine 10	klasse 7	kontrolle 8	kurier -7	könig -8	königin -7	lear -8	leider 10	meter -6	mir 7	mit 14	morgen -11	mängel 11	möwe -6	nachbar -9	nicht -6	nichts 7	nur 8	ohne 12	pause -6	plus -8	raten 6	respekt 8	rutsche -9	schritt 6	science -9	sehr 7	sicher -6	sieben -9	sind -7	sommer -7	sorrent -11	sportlich 8	stille -11	tagblatt -7	um -11	und 6	viel 6	voraussichtlich -14	warten 7	weg -9	wie 7	winter -6	wir -7	witz 9	worms -6	zukunft -9	zum -13	zumutbar 8	zur 6	zwei 9	über 7	überfällig 7
de:lead|lower|	, 15	adverb -11	capital 17	preposition 8	pronoun 12	– 8
de:lead|other|	: 9
de:lead|upper|	, -18	: -8	capital -23	coordinator -9	preposition 9	pronoun -8	quote 10	start 6	stop 8	subordinator -7
de:mood|	other 7	plain 17
de:mood|other|	2-3 11	4-7 10
de:mood|other|false|	true 10
de:mood|other|true|	false 11
de:mood|plain|	1 9	2-3 7	4-7 22
de:mood|plain|false|	false 14	true 6
de:mood|plain|true|	false 6	true 6
de:named|1|1|	all-one -15	none -10
de:named|1|2-3|	all -11	all-one -6	first -6	some -8
de:named|1|4-7|	all -8
de:named|2|2-3|	first -8
de:named|3|1|	all-one -8
de:named|none|1|	titled -6
de:named|none|2-3|	all 6
de:named|none|4-7|	all 11	all-one 9	none 12	some 26	titled 16
de:named|none|8+|	all 6	most 13	some 10	titled 6
de:naming|ausdruck|1|	1 -10
de:naming|begriff|1|	1 -10	2-3 -8
de:naming|false|	capital -21	preposition -10	word -11
de:naming|motto|1|	2-3 -6
de:naming|namen|1|	1 -7	2-3 -6
de:naming|none|	4-7 7
de:naming|sogenannten|1|	1 -7
de:naming|sogenannte|1|	1 -8
de:naming|titel|1|	1 -6	4-7 -7
de:naming|true|	: -6	adverb -11	coordinator -9	determiner 7	preposition 11	pronoun 7	quote 10	start 6	stop 8	verb-judging 6	– 8
de:naming|wort|1|	1 -9
de:nearby-on|	06.03.2027 -8	1987 -7	ab -9	abend -7	aber 12	abgetan 8	als -11	am -12	angeklagte 6	angekündigt -9	antwortete 8	auf -7	befand 8	begriff -9	bei -9	beim 7	bekannt -8	berichtete 6	betonte 7	bezeichnete 8	bilanzierte 6	bis -9	bochum -6	brummte 8	dann -9	darin -6	das -11	den -12	deren 6	dessen 6	drei -8	durch -6	dürfe 7	eingerichtet -7	er 6	erinnert -7	erklärt -8	erklärte 11	erläuterte 6	erscheint -7	erschienen -6	ersetzt -7	erst -6	erwiderte 9	eröffnete 6	fachmann 6	februar -6	findet -6	fordert 7	fragt 7	fragte 6	frau 6	frauke 7	fällt 7	fügt 7	fügte 8	für -10	gebe 7	geschrieben -11	geschäftsführerin 7	gesprochen 7	hatte -6	heisst -7	herbst -7	hinzu 7	hoch -9	hält 6	hätten 9	ihn 7	im -10	in -11	ins -10	kenntnis 7	kommt -8	kritisiert -9	ladina 7	lässt -6	mann 10	mehr -8	meinte 10	menschen -8	mit -12	monate -7	nach -6	nannte 7	nennen -10	nennt -7	noch -8	nun -6	ob -7	platz -7	präsident 6	rief 10	roman 6	ruft 6	räumte 6	samstag -6	schrieb 6	sei -9	sich -9	sie -11	sind -9	so 11	sprecher 8	sprecherin 6	spricht -6	stadt -6	stellt 8	studienleiter 8	teilte 7	um -6	und -10	urteilt 6	verbucht -10	verlangte -8	vermisst 7	verriet 8	versichert -7	veröffentlicht -8	vizepräsident 6	vom -8	von -7	vorsitzende 6	war -11	waren -8	wenn -6	wer -9	werden -11	wie 6	wieder -8	wird -11	wort -10	wurde -8	zahnarzt -7	zitiert 7	zu 10	über -6
de:nearby|	a 12	abend -8	aber 13	acht -6	aktion -8	allem 6	allerdings 8	als 8	an -6	anderen 7	anders 8	angebot -9	anschluss -8	antwortete 8	anwalt 6	arbeitstitel -9	attestierte 7	auch -11	auf -9	aufdruck -10	aufschrift -6	ausdruck -9	ausrichten 7	bahn 9	band -8	bat 11	befürchtet 10	begründung 8	bei -13	bekannt -6	bemängelte 7	beobachte 8	bereits -9	bericht 8	beschuldigte 10	betonte -8	bezeichnete 8	bis -12	bleibe 8	boulevardblatt -13	branche -8	bundesverband 9	bürgermeister 10	castellanos -8	chef 7	club 6	coach 11	container -6	da 7	dabei -6	dagegen 8	damals -9	daneben -8	darauf -8	daraufhin 8	darin 10	das -7	dass 9	debatte -8	decknamen -8	der -12	deren -9	des -11	die 8	dienstag 8	dies 11	direktor 8	dokumentarfilm -6	dorf -6	dort -11	drei -8	dürfe 7	ein -12	einem 12	einer 9	einfach -8	einig 7	einigung 7	einmal -6	einstufung -8	ekwueme-voss 8	energie 6	entscheidung 8	er 9	ergebnis 11	erklärte 6	erscheint -8	erste -8	es 13	etwas 8	euro -7	fachblatt -12	fachleute -6	fachzeitschrift -9	fall -10	fans -9	februar 7	findet 10	firma -8	florian 9	fpö 13	fragte 7	franken -6	frankfurter 6	früher -13	frühere 10	führt -7	für 9	gab 13	gar -8	gasthof -7	gebe 6	geht -6	geld -11	gericht -12	gerät 8	gesagt 6	geschrieben -6	geschäftsführerin 7	gestern -7	gesundheitsministerin 10	gewerkschaft 7	gewesen 9	gibt -7	gilt -11	glocke -9	gruppe -7	habe 22	haderte 8	hakte 8	handel -9	handelt 7	handle 8	handschriftlich 10	hat -8	hatte 10	heisst -12	heißen -8	heißt -17	herbst 8	heute -14	hießen -8	hing -8	hoch -6	hält 11	hängt -11	ig 7	ihm 10	ihr 6	ihre -11	ihren -11	ihrer -7	im -7	immer -7	in 8	initiative -12	inszeniert -8	intern -10	internen -7	jahren -9	jan 9	jedem -6	jeher -6	jemand -8	jetzt -11	jury 7	kam 8	kapitän -13	karte -11	kein -7	kesslers -6	kinderschrift -9	klebt -10	knapp 13	kommen -8	kommentierte 8	konzern -7	kritisierte 6	kursiert -12	kündigte 10	labor -9	ladina 7	lag -11	lage 9	lager -6	laken -8	lanzinger -12	laufen 9	lautet -8	lehnt 10	letzte -6	letzten 6	lied -6	liegt -7	ließ -7	lobte 10	lyriker 7	längst -11	läuft -9	lösung 10	mache 6	magazin -6	man 13	mandant 6	mann -7	marge 9	marquardt -8	medien -7	meine -8	meint 7	meinte 6	millionen 6	minister -10	ministerin -8	ministerpräsidentin 8	mit -6	mittwoch -9	modell -7	motto -12	murmelte 9	märz 10	möchte 7	müsse 7	nach -9	nahm 12	namen -7	namens -6	nannte 13	nannten -7	nehme 11	nennen -13	nennt -9	netz -9	neue 7	niemand 6	nur -19	nächstenliebe 8	ohlendorf 10	ohne 8	opposition 11	oppositionspartei 7	ortet 6	papier -10	parteilos 10	passend -7	pfarrer 10	plakat -13	plattform 8	podcast -6	polizei -10	preis 8	programm -8	projekt 8	protokoll -11	präsident 7	rand 7	ratgeber -6	raum -7	regierung 10	region -8	rief 8	riet 7	roman -8	ruft 8	rundschau 8	rügt 7	saal 6	sagt 11	satz -9	schickte -10	schild -11	schlagerstreit -8	schon 9	sehe 7	sei 17	seien 17	sein 11	seinen -8	seiner 9	seit -8	seite -11	selbst -11	sepp 6	sich 6	sicht 6	sie 9	sieht 9	slogan -10	so -6	sogar 12	sogenannte -9	sogenannten -8	solche -7	soll -10	sonntag -9	spitznamen -9	sprach 21	sprecher 6	stadt -7	stand -8	stehe 8	stellungnahme 8	stuft -9	stunde 8	stück -9	suche 9	svp 9	szene -10	technik 8	text 6	thema -10	titel -13	trainer 6	trocken 7	trug -7	trägt -13	uhr 13	universität -6	unter -11	unternehmen 8	unterscheiden -6	urteil 8	verband 7	verkauf 7	verkehrsminister 9	verkündete -8	verlauten 6	verschwägert 9	verteidiger 8	vertreter 7	verwies 11	volksmund -7	vom 7	von 10	vor 16	vorgang -6	war 6	waren -6	warnt 9	warnte 9	warnung -9	was -8	weddige 6	wegen -8	weist 7	weniger -6	wer -7	widerspricht 6	wies 7	wird -11	wollte 9	worten 9	wurde 7	würdigte 8	zahl 7	zahlen 8	zeigte 13	zeit 6	zeitung 8	zentrum -9	zitiert 6	zug -7	zurück 10	zusammen -10	zusatz -10	zwei -7	zweiten 7	zwischen -6	öffnung 7	übernahme 9	überschrift -8
de:nobody|4-7|	start 12
de:nobody|8+|	start 6
de:others|1|	4-7 9	8+ 11
de:others|2|	1 -7	2-3 -10
de:others|3|	1 -8	2-3 6
de:own-case|false|all-one|	adverb -13	auxiliary -7	coordinator -8	word -9
de:own-case|false|all|	, -12	: 11	capital -10	determiner 6	preposition 7	start 6	subordinator -7	word 10
de:own-case|false|first|	, -7	: -7	auxiliary 7	capital -12	determiner 7	preposition -9	start 12	stop 21
de:own-case|false|most|	auxiliary 9	capital -6	start 14	stop 10
de:own-case|false|none|	, 9	auxiliary -7	determiner 12	pronoun 15
de:own-case|false|some|	, 13	auxiliary 6	preposition 16	pronoun 13
de:own-case|false|titled|	word -6
de:own-case|true|all-one|	stop 12
de:own-case|true|all|	: 7	capital -8	start 6	stop 11
de:own-case|true|first|	quote 8	start 11	stop 15
de:own-case|true|most|	start 9	stop 10	word 9
de:own-case|true|none|	, 7
de:own-case|true|some|	, 7	preposition 6
de:own-case|true|titled|	: 12	start 7
de:own|false|	4-7 9	8+ 19
de:same|1|2-3|	all 7	first -8	titled -7
de:same|1|4-7|	all 9	all-one 9	none 12	some 26	titled 13
de:same|1|8+|	all 6	most 13	some 10
de:same|2|1|	all-one -10	titled -8
de:same|2|2-3|	all -9	first -7	some 10
de:same|2|4-7|	first 9	titled 10
de:same|3|1|	all-one -6
de:sentence|judging|	1 15	8+ 7
de:sentence|none|	1 -13	8+ 21
de:sentence|saying|	4-7 9
de:sentence|thinking|	2-3 -8	4-7 12
de:sign|far|	, 6	: -14	capital -8	none -15
de:sign|far|,|	4-7 6
de:sign|far|:|	4-7 -11
de:sign|far|verb|	none -9	stehen -12
de:sign|near|	: -8	capital -7	none -6
de:sign|near|:|	4-7 -10
de:sign|near|capital|	2-3 -8
de:sign|near|verb|	none -7
de:sign|none|,|	1 -14	2-3 9	8+ 6
de:sign|none|:|	4-7 13	8+ 34
de:sign|none|	adverb -11	coordinator -9	determiner 8	far -10	none 9	preposition 9	pronoun 7	quote 10	start 6	stop 8	verb-judging 6	– 8
de:sign|none|adverb|	1 -9	4-7 -6
de:sign|none|auxiliary|	1 -10	4-7 16
de:sign|none|capital|	8+ 9
de:sign|none|coordinator|	1 -8	2-3 -7
de:sign|none|determiner|	4-7 10	8+ 7
de:sign|none|preposition|	1 8	4-7 7	8+ 7
de:sign|none|pronoun|	2-3 7
de:sign|none|quote|	4-7 9
de:sign|none|start|	1 -13	2-3 13	4-7 23	8+ 6
de:sign|none|stop|	1 10	4-7 7
de:sign|none|subordinator|	2-3 -7
de:sign|none|verb|	none 9
de:sign|none|word|	1 -14	4-7 13
de:sign|none|–|	4-7 6
de:sign|on|far|	1 -10	2-3 -10
de:sign|on|near|	1 -9
de:sign|sentence before|	stop 7
de:sign|sentence before|stop|	4-7 7
de:sign|sentence before|verb|	none -6
de:size-ending|10+|.|	capital 6	determiner 11	end 11	preposition 10	pronoun 7
de:size-ending|10+|?|	end 7
de:size-ending|10+|none|	,auxiliary 11	,word 12	stop 8
de:size-ending|1|.|	capital 10	end 9
de:size-ending|1|?|	end 7
de:size-ending|1|none|	,auxiliary -8	,coordinator -8	,preposition -10	,word -6	: -10	; 7	adverb -10	auxiliary -16	capital -6	coordinator -10	determiner -15	preposition -6	stop -6	verb-judging 10
de:size-ending|2|!|	end -12
de:size-ending|2|.|	end 12	pronoun 11
de:size-ending|2|none|	+ 6	,adverb -6	,determiner -6	,preposition -10	; -6	end 8	verb-judging -7	word -10
de:size-ending|3|.|	pronoun 7
de:size-ending|3|none|	,auxiliary -6	,verb-judging 6	,verb-saying 6	coordinator -8	end -10	preposition -6	verb-judging 7	word 9
de:size-ending|4-5|.|	capital 10	determiner 17	preposition 9
de:size-ending|4-5|?|	capital 7	end 7
de:size-ending|4-5|none|	( -7	,coordinator 6	,determiner -6	,subordinator 9	,verb-saying 14	,word 6	auxiliary -6	determiner 6	end 17	word 8
de:size-ending|6-9|!|	determiner 6	end 7
de:size-ending|6-9|.|	capital 17	determiner 9	preposition 14	pronoun 6
de:size-ending|6-9|none|	,verb-judging 6	,verb-saying 6	,word 13	: 7	end 10	verb-saying 6
de:size-follow|10+|	,auxiliary 11	,word 12	capital 6	determiner 11	end 11	preposition 10	pronoun 7	stop 8
de:size-follow|1|	,auxiliary -8	,coordinator -8	,preposition -10	,word -6	: -10	; 7	adverb -10	auxiliary -16	capital 6	coordinator -10	determiner -15	end 10	preposition -6	stop -6	verb-judging 10
de:size-follow|2|	+ 6	,adverb -6	,determiner -6	,preposition -10	; -6	pronoun 10	verb-judging -7	word -10
de:size-follow|3|	,auxiliary -6	,verb-judging 6	,verb-saying 6	coordinator -8	end -7	pronoun 7	quote 11	verb-judging 7	word 9
de:size-follow|4-5|	( -7	,coordinator 6	,determiner -6	,subordinator 9	,verb-saying 14	,word 6	auxiliary -6	capital 13	determiner 19	pronoun 9
de:size-follow|6-9|	,verb-judging 6	,verb-saying 6	,word 15	: 7	capital 17	determiner 9	pronoun 7	verb-saying 6
de:size-intro|10+|	: 19	stop 6
de:size-intro|1|	, -14	adverb -9	auxiliary -10	coordinator -8	preposition 8	start -13	stop 10	word -14
de:size-intro|2|	: 11	adverb -13	determiner -11	start 11	verb-saying -6	word -14
de:size-intro|3|	: -14	adverb 8	determiner 9	pronoun 12	start 7	stop 17	word 14
de:size-intro|4-5|	adverb -7	auxiliary 15	preposition 12	quote 7	start 17	verb-saying -7	word 15	– 6
de:size-intro|6-9|	, 9	: -6	auxiliary 6	determiner 14	preposition 8	quote 6	start 16	stop 12
de:size|	10+ 11	3 7	4-5 6
de:subject|elided|	,determiner -11	,verb-saying 15	2-3 9	4-7 7	8+ -7	auxiliary -8	coordinator -6	end -9	verb-saying 7
de:subject|none|	( -9	+ 8	,auxiliary -10	,determiner -15	,preposition -10	,subordinator -9	,verb-judging 13	,verb-thinking 8	8+ 20	: -6	adverb -10	capital 11	coordinator -9	end 8	preposition -17	pronoun 15	verb-judging 11
de:subject|own|	+ 6	,adverb -6	,coordinator -6	,determiner 9	,preposition -8	,subordinator 10	,verb-saying 7	4-7 8	8+ 16	: -7	; 6	auxiliary -10	determiner 12	preposition 12	pronoun 8	verb-judging -11	verb-saying -19
de:two-before|)|	: 12
de:two-before|,|	auxiliary -9	determiner 9	word -6
de:two-before|:|	quote 6
de:two-before|adverb|	: 15	adverb -10	preposition 7	stop 9	word -7
de:two-before|auxiliary|	, 7	adverb 7	pronoun 13	stop 11	word 6
de:two-before|capital|	, -6	: -11	auxiliary -9	capital 12	coordinator -10	determiner -6	verb-judging 6
de:two-before|coordinator|	determiner -6	word -11
de:two-before|determiner|	: 12	auxiliary 8	capital -12	determiner 6	pronoun -6	stop 12	word -9
de:two-before|preposition|	, 7	: 16	capital 11	stop 10
de:two-before|pronoun|	, 7	: 13	auxiliary 17	preposition 14	stop 10	verb-saying -10	word 11
de:two-before|quote|	, -6	determiner 6	stop 10
de:two-before|start|	capital -6	determiner -12	preposition -7	start 6
de:two-before|stop|	quote 7
de:two-before|subordinator|	determiner -10	stop 6
de:two-before|that|	pronoun 8
de:two-before|verb-judging|	determiner 11
de:two-before|verb-saying|	preposition 10	stop 11	word -9
de:two-before|verb-thinking|	stop 6
de:two-before|word|	: 10	adverb -6	auxiliary 7	capital -7	preposition -15	pronoun -6	stop 18	word 7	– 7
de:two-words-before|)|	: 12
de:two-words-before|,|	der 9	sei -7	von 8
de:two-words-before|.|	 7	die 8
de:two-words-before|:|	 6
de:two-words-before|ab|	: 10
de:two-words-before|anders|	: 6
de:two-words-before|an|	einem -11
de:two-words-before|auf|	dem -9
de:two-words-before|aus|	. 10	: 10
de:two-words-before|a|	: 12
de:two-words-before|dann|	: 10
de:two-words-before|dass|	man 8
de:two-words-before|das|	: 9	? 8	urteil 7	wort -9
de:two-words-before|dem|	aufdruck -10	motto -7	namen -7	titel -8
de:two-words-before|den|	arbeitstitel -9	ausdruck -9	begriff -11	namen -6	spitznamen -9	titel -8	zusatz -10
de:two-words-before|der|	aufschrift -6	begriff -10	fachzeitschrift -9	zeitung -6
de:two-words-before|die|	aktion -7	initiative -8	zeitung -9
de:two-words-before|ein|	. 8	: 9
de:two-words-before|er|	. 6	habe 8
de:two-words-before|es|	: 11	für 10
de:two-words-before|euro|	. 6
de:two-words-before|fest|	. 7
de:two-words-before|fragte|	: 6
de:two-words-before|für|	die -12
de:two-words-before|gehört|	. 6
de:two-words-before|gekauft|	. 8
de:two-words-before|gemeint|	: 8
de:two-words-before|gut|	. 6
de:two-words-before|haben|	. 6
de:two-words-before|habe|	? 8
de:two-words-before|haderte|	: 8
de:two-words-before|handschriftlich|	: 10
de:two-words-before|ihn|	als 6
de:two-words-before|im|	fachblatt -11	volksmund -7
de:two-words-before|in|	der -11
de:two-words-before|jan|	: 9
de:two-words-before|kinderschrift|	: -9
de:two-words-before|knapp|	: 11
de:two-words-before|kopf|	. 11
de:two-words-before|können|	, 6
de:two-words-before|man|	habe 9	sich 8	werde 10
de:two-words-before|mit|	. 6
de:two-words-before|nach|	: 8
de:two-words-before|nannte|	sie 7
de:two-words-before|nennt|	das 10	sie 6
de:two-words-before|nicht|	. 8	: 8
de:two-words-before|opposition|	. 6
de:two-words-before|sagt|	: 8
de:two-words-before|schild|	: -7
de:two-words-before|sein|	. 6
de:two-words-before|seit|	jeher -6
de:two-words-before|sei|	. 8	? 6
de:two-words-before|sie|	, 6	. 8
de:two-words-before|skeptisch|	. 7
de:two-words-before|so|	: 8
de:two-words-before|sprach|	von 6
de:two-words-before|spricht|	von 12
de:two-words-before|start|	die -10	start 6	zu -7
de:two-words-before|uhr|	: 8
de:two-words-before|von|	der -10	einem 10	einer 6
de:two-words-before|vor|	. 8	einem 9
de:two-words-before|warum|	? 6
de:two-words-before|widerspricht|	: 6
de:two-words-before|wissen|	. 7
de:two-words-before|wollte|	. 6
de:two-words-before|worten|	: 8
de:two-words-before|zeigte|	sich 9
de:two-words-before|zeit|	: 6
de:two-words-before|zurück|	: 10
de:two-words-before|zu|	: 9
de:two-words-before||	, -6	. 10
de:two-words-before|überschrift|	: -8
de:verb|false|4-7|	lower 24	other 9
de:verb|false|8+|	lower 8	upper 14
de:verb|true|2-3|	lower 13
de:verb|true|4-7|	lower 10
de:verb|true|8+|	lower 11
de:word-after|	( -10	+ 11	, 7	: -9	; 7	? -7	abgetan 9	als -10	am -6	auf -6	beim 9	bekannt -8	bezeichnete 8	den -7	der 8	ein 6	es 8	geschrieben -10	gesprochen 8	hat -7	hatte -7	hätten 9	im -6	in -6	ist -6	kommt -8	nach -6	nannte 7	nennen -9	nennt -7	schreibt -9	sei -8	sie 10	soll -6	steht -10	und -7	verbucht -10	veröffentlicht -8	werden -8	zu 8
de:word-after|(|	none -10
de:word-after|+|	none 11
de:word-after|,|	! 9	? 11
de:word-after|:|	none -9
de:word-after|;|	none 7
de:word-after|?|	none -7
de:word-after|abgetan|	none 9
de:word-after|als|	none -10
de:word-after|am|	none -8
de:word-after|auf|	. 7	none -7
de:word-after|beim|	. 7
de:word-after|bekannt|	none -8
de:word-after|bezeichnete|	none 8
de:word-after|dann|	. 6
de:word-after|das|	. 10
de:word-after|den|	. 9	none -8
de:word-after|der|	. 13	none -8
de:word-after|die|	. 11
de:word-after|ein|	. 6
de:word-after|end|	! -7	none 6
de:word-after|es|	. 8
de:word-after|für|	. 7	none -7
de:word-after|geschrieben|	none -10
de:word-after|gesprochen|	none 8
de:word-after|hatte|	none -7
de:word-after|hat|	none -7
de:word-after|hätten|	none 9
de:word-after|im|	. 7	none -10
de:word-after|in|	. 8	none -7
de:word-after|ist|	none -6
de:word-after|kommt|	none -8
de:word-after|nannte|	none 7
de:word-after|nennen|	none -9
de:word-after|nennt|	none -7
de:word-after|schreibt|	none -9
de:word-after|sei|	none -8
de:word-after|sie|	. 8
de:word-after|soll|	none -6
de:word-after|steht|	none -10
de:word-after|und|	none -8
de:word-after|verbucht|	none -10
de:word-after|veröffentlicht|	none -8
de:word-after|von|	none -12
de:word-after|werden|	none -8
de:word-after|zu|	none 8
de:word-before|	 10	. 12	: -7	aber 12	aktion -8	als 9	arbeitstitel -9	auf -12	aufdruck -10	aufschrift -6	ausdruck -10	band -8	begriff -11	bei -8	bleibe 8	buch -7	decknamen -8	der -16	die -6	ein 11	einem 8	einen -6	einfach -8	euro -9	fachblatt -12	fachzeitschrift -9	für 11	habe 16	heißt -14	hieß -6	hätten 9	im -11	in -13	initiative -12	ist -8	jeher -6	kein -8	könne 8	lage 9	laut -7	lautet -7	längst -6	magazin -6	man 10	modell -7	motto -7	namen -7	namens -6	nicht 8	nur -10	ortet 6	projekt 9	roman -9	sei 11	seien 14	sendung -6	sogenannte -9	sogenannten -8	spitznamen -9	stand -8	start 6	titel -9	und -9	urteil 7	volksmund -7	von 7	wer -8	wie -7	wird -10	wolle 6	wort -9	zeitung -10	zusatz -10	– 8
de:word-before|,|	1 -14	2-3 9	8+ 6
de:word-before|.|	1 10	4-7 25
de:word-before|:|	4-7 -6
de:word-before|?|	2-3 8	8+ 9
de:word-before|aktion|	2-3 -7
de:word-before|als|	1 6	4-7 10	8+ 6
de:word-before|arbeitstitel|	2-3 -6
de:word-before|aufdruck|	2-3 -10
de:word-before|aufschrift|	2-3 -8
de:word-before|auf|	1 -12
de:word-before|ausdruck|	1 -10
de:word-before|begriff|	1 -10	2-3 -8
de:word-before|bei|	1 -8
de:word-before|buch|	2-3 -8
de:word-before|das|	4-7 8
de:word-before|decknamen|	1 -8
de:word-before|dem|	2-3 -7
de:word-before|den|	2-3 8
de:word-before|der|	1 -16	2-3 -6	4-7 -6
de:word-before|die|	1 -21
de:word-before|einem|	2-3 8	4-7 13
de:word-before|einen|	1 6	2-3 -6	4-7 -11
de:word-before|einer|	4-7 9
de:word-before|eine|	4-7 12
de:word-before|ein|	1 6	4-7 11
de:word-before|euro|	1 -9
de:word-before|fachblatt|	2-3 -11
de:word-before|fachzeitschrift|	2-3 -9
de:word-before|für|	1 7
de:word-before|habe|	2-3 14	4-7 7
de:word-before|heißt|	1 -13	2-3 -6
de:word-before|hätten|	4-7 9
de:word-before|im|	2-3 -8
de:word-before|initiative|	2-3 -12
de:word-before|in|	2-3 -12
de:word-before|lage|	2-3 9
de:word-before|man|	2-3 10	4-7 7
de:word-before|motto|	2-3 -6
de:word-before|namen|	1 -7	2-3 -6
de:word-before|nur|	2-3 -10
de:word-before|seien|	2-3 12
de:word-before|sei|	2-3 13	4-7 9
de:word-before|sendung|	2-3 -6
de:word-before|sich|	1 8
de:word-before|sogenannten|	1 -7
de:word-before|sogenannte|	1 -8
de:word-before|start|	1 -13	2-3 13	4-7 23	8+ 6
de:word-before|titel|	1 -6	4-7 -7
de:word-before|um|	4-7 11
de:word-before|und|	1 -8	2-3 -7
de:word-before|vom|	1 -12
de:word-before|von|	4-7 8
de:word-before|vor|	4-7 7
de:word-before|wie|	2-3 -7
de:word-before|wird|	2-3 -9
de:word-before|wolle|	4-7 6
de:word-before|wort|	1 -9
de:word-before|zeitung|	2-3 -9
de:word-before|zur|	1 9	2-3 -13
de:word-before|zu|	4-7 -7
de:word-before||	4-7 9
de:word-before|–|	4-7 6
de:work|near|none|,|	all -7	first -6
de:work|near|none|	all -10	first -8	most 8
de:work|near|none|verb-saying|	all-one -6
de:work|near|none|word|	all-one -7
de:work|none|near|stop|	first 10
de:work|none|none|,|	all -10	some 12
de:work|none|none|:|	all 12	first -9	most -8
de:work|none|none|adverb|	all-one -13
de:work|none|none|	all 13	some 9
de:work|none|none|auxiliary|	all-one -8	first 7	most 9	none -7	some 6
de:work|none|none|capital|	all -8	first -13	some 6
de:work|none|none|coordinator|	all-one -8
de:work|none|none|determiner|	all 6	first 7	none 12
de:work|none|none|preposition|	all 8	first -10	some 17
de:work|none|none|pronoun|	none 15	some 13
de:work|none|none|quote|	first 8
de:work|none|none|start|	all 7	first 13	most 15
de:work|none|none|stop|	all 15	first 22	most 10
de:work|none|none|subordinator|	all -7
de:work|none|none|verb-saying|	first -7
de:work|none|none|word|	all 10	all-one -8	first -7	most 10	titled -6
de:work|right|none|	all -16	all-one -14	first -9	most -10	none 9
de:work|right|none|capital|	all -16	all-one -14	first -9	most -10	none 9
echo|all|1|	false -19	true 6
echo|all|2-3|	false -7
echo|all|4-7|	true 15
echo|all|8+|	false 8	true 15
echo|all|	all -29	all-one -13	false -19	most -6	some 9	true 9
echo|all|false|	2-3 16	4-7 37	8+ 11
echo|all|true|	1 -13	2-3 -17	4-7 -11	8+ 11
echo|half|2-3|	true 7
echo|half|4-7|	true 9
echo|half|8+|	false 16	true 8
echo|half|	all-one 10	true 11	upper 9
echo|half|false|	8+ 17
echo|none|1|	true -8
echo|none|2-3|	true -14
echo|none|8+|	false 6	true 13
echo|none|	all -22	all-one -10	none 11	some 7	true -15
echo|none|false|	2-3 -6	8+ 6
echo|some|8+|	false 7	true 11
echo|some|	all -17	all-one 7	most 9	none 14	some 14	upper 7
echo|some|false|	8+ 8
ending|	! 25	. 13	? 23	none -13	… 7
es:alone|alone|	1 8	2-3 11	4-7 20
es:alone|first|	8+ 7
es:best-gap|according-to|according|gap|according-to|,c|	4-7 6
es:best-gap|according-to|according|gap|according-to|,|	1 -12	4-7 18	8+ 7
es:best-gap|according-to|according|gap|according-to|s,|	4-7 10
es:best-gap|according-to|according|gap|according-to||	2-3 -7	4-7 -8
es:best-gap|colon|naked||	4-7 13	8+ 6
es:best-gap|interview|naked||	4-7 7
es:best-gap|named-before|naked||	2-3 9	4-7 15
es:best-gap|named-nearby|naked||	4-7 9	8+ 15
es:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 6
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -9	4-7 -9
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 6
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -6	8+ 11
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 17
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 6	4-7 12
es:best-gap|sentence-after|saying|gap|sentence-after|;|	4-7 7
es:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 6
es:best-gap|sentence-before|apposition|gap|sentence-before|sq|	8+ 6
es:best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 9
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 9
es:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 9
es:best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 7
es:best-gap|sentence-before|saying|gap|sentence-before|s,|	4-7 10
es:best-gap|sentence-before|saying|gap|sentence-before|sc,|	4-7 9
es:best-gap|sentence-before|saying|gap|sentence-before|sq;|	4-7 8
es:best-gap|sentence-before|saying|gap|sentence-before|sq|	2-3 -7	4-7 11
es:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 11	8+ 8
es:best-gap|sentence-before|saying|gap|sentence-before||	2-3 9	4-7 10
es:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 8
es:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	8+ 9
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 -7	8+ 7
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	2-3 -9
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -7
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 -9	4-7 9
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs,|	2-3 -6
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 10	4-7 -12
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 11
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 13	8+ 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	8+ 13
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 14
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 10
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 -12	4-7 18
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 -7	4-7 11
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	2-3 -8	4-7 -6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	8+ 6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -7	2-3 -6	8+ 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 6	8+ 11
es:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 8
es:best-gap|topic|naked||	4-7 6
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -10	4-7 -8	8+ 9
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 8	8+ 6
es:best-intro|,|according|1|	4-7 10
es:best-intro|,|according|5-10|	4-7 10
es:best-intro|,|judging|2-4|	2-3 -9
es:best-intro|,|judging|5-10|	1 -6
es:best-intro|,|judging|far|	2-3 -6
es:best-intro|,|naked|2-4|	2-3 -6
es:best-intro|,|naked|5-10|	1 -7
es:best-intro|,|naked|far|	1 -12	4-7 9
es:best-intro|,|saying|1|	8+ 8
es:best-intro|,|saying|2-4|	1 -8	4-7 9
es:best-intro|,|saying|5-10|	4-7 11	8+ 8
es:best-intro|:|apposed|2-4|	8+ 8
es:best-intro|:|apposition|2-4|	8+ 9
es:best-intro|:|direct|2-4|	4-7 -7	8+ 7
es:best-intro|:|naked|1|	8+ 7
es:best-intro|:|naked|2-4|	2-3 6	4-7 7	8+ 13
es:best-intro|:|naked|5-10|	1 -8	2-3 9	8+ 27
es:best-intro|:|naked|far|	2-3 -11	8+ 32
es:best-intro|:|saying|1|	1 -6	8+ 14
es:best-intro|:|saying|2-4|	8+ 15
es:best-intro|:|saying|5-10|	4-7 15	8+ 9
es:best-intro|:|saying|far|	4-7 12	8+ 8
es:best-intro|auxiliary|according|2-4|	2-3 8	4-7 13
es:best-intro|auxiliary|according|5-10|	2-3 10	4-7 14
es:best-intro|auxiliary|naked|5-10|	2-3 12
es:best-intro|auxiliary|naked|far|	4-7 12
es:best-intro|auxiliary|saying|2-4|	1 14	2-3 -6	4-7 -8
es:best-intro|auxiliary|saying|5-10|	4-7 13
es:best-intro|auxiliary|saying|far|	1 10
es:best-intro|capital|naked|0|	1 -6
es:best-intro|capital|naked|5-10|	1 -12
es:best-intro|capital|naked|far|	2-3 -9
es:best-intro|capital|saying|2-4|	4-7 8
es:best-intro|coordinator|naked|5-10|	1 -6	2-3 -7
es:best-intro|coordinator|naked|far|	1 -6	2-3 -6
es:best-intro|determiner|according|5-10|	1 -11
es:best-intro|determiner|according|far|	2-3 -11
es:best-intro|determiner|judging|1|	2-3 9
es:best-intro|determiner|naked|2-4|	4-7 -8
es:best-intro|determiner|naked|5-10|	2-3 6	4-7 -7
es:best-intro|determiner|naked|far|	2-3 -24
es:best-intro|determiner|relative|far|	1 -6
es:best-intro|determiner|saying|1|	1 6	2-3 15
es:best-intro|determiner|saying|2-4|	1 8	4-7 -7
es:best-intro|determiner|saying|5-10|	1 -11	2-3 -12
es:best-intro|determiner|saying|far|	1 -7	2-3 -10
es:best-intro|preposition|according|5-10|	2-3 -13
es:best-intro|preposition|judging|1|	2-3 -6	4-7 9
es:best-intro|preposition|judging|2-4|	2-3 6	4-7 13
es:best-intro|preposition|judging|5-10|	1 -8
es:best-intro|preposition|judging|far|	2-3 -9
es:best-intro|preposition|naked|1|	2-3 -8	4-7 7
es:best-intro|preposition|naked|2-4|	2-3 7
es:best-intro|preposition|naked|5-10|	1 8
es:best-intro|preposition|naked|far|	1 7	4-7 -9	8+ 11
es:best-intro|preposition|saying|1|	4-7 14
es:best-intro|preposition|saying|2-4|	1 -11	4-7 13	8+ 7
es:best-intro|preposition|saying|5-10|	4-7 12	8+ 7
es:best-intro|preposition|saying|far|	4-7 -6
es:best-intro|start|naked|2-4|	4-7 11	8+ 8
es:best-intro|start|naked|5-10|	2-3 6	4-7 15	8+ 6
es:best-intro|start|naked|far|	2-3 14	4-7 19	8+ 11
es:best-intro|start|other|1|	8+ 14
es:best-intro|start|saying|1|	2-3 11
es:best-intro|start|saying|far|	8+ 6
es:best-intro|stop|according|5-10|	4-7 6
es:best-intro|stop|apposition|5-10|	4-7 7	8+ 6
es:best-intro|stop|apposition|far|	8+ 6
es:best-intro|stop|naked|1|	4-7 15
es:best-intro|stop|naked|2-4|	2-3 6	4-7 13	8+ 8
es:best-intro|stop|naked|5-10|	1 -8	2-3 8	4-7 22	8+ 6
es:best-intro|stop|naked|far|	1 9	2-3 18	4-7 6	8+ 9
es:best-intro|stop|saying|1|	1 9	2-3 14	4-7 12
es:best-intro|stop|saying|2-4|	4-7 10
es:best-intro|stop|saying|5-10|	2-3 6	4-7 14
es:best-intro|stop|saying|far|	4-7 9
es:best-intro|that|naked|far|	2-3 6	4-7 9
es:best-intro|that|saying|1|	4-7 6
es:best-intro|that|saying|2-4|	4-7 6
es:best-intro|verb-judging|judging|0|	1 7	4-7 -9
es:best-intro|verb-judging|naked|0|	2-3 -7
es:best-intro|verb-judging|naked|2-4|	2-3 -9
es:best-intro|verb-judging|naked|5-10|	2-3 -9
es:best-intro|verb-judging|naked|far|	1 -8	2-3 -9
es:best-intro|verb-judging|saying|5-10|	4-7 10
es:best-intro|verb-judging|saying|far|	2-3 -7
es:best-intro|verb-saying|judging|2-4|	4-7 6
es:best-intro|verb-saying|naked|2-4|	2-3 -9
es:best-intro|verb-saying|naked|5-10|	4-7 8
es:best-intro|verb-saying|saying|0|	1 -12
es:best-intro|verb-saying|saying|5-10|	2-3 9
es:best-intro|word|according|2-4|	8+ 6
es:best-intro|word|according|5-10|	2-3 14	4-7 6	8+ 6
es:best-intro|word|according|far|	4-7 8	8+ 7
es:best-intro|word|direct|2-4|	2-3 -9
es:best-intro|word|judging|2-4|	2-3 6	4-7 -9
es:best-intro|word|judging|5-10|	4-7 8
es:best-intro|word|naked|0|	1 -12	4-7 -6
es:best-intro|word|naked|1|	4-7 10
es:best-intro|word|naked|2-4|	4-7 -9
es:best-intro|word|naked|5-10|	2-3 -7	8+ 7
es:best-intro|word|naked|far|	1 -6	2-3 6	4-7 6
es:best-intro|word|saying|1|	4-7 7
es:best-intro|word|saying|2-4|	8+ 9
es:best-intro|word|saying|5-10|	4-7 6	8+ 8
es:best-intro|word|saying|far|	4-7 8	8+ 7
es:best-lead|lower|,|according|	according-to 17
es:best-lead|lower|,|judging|	speaker-then-quote -11
es:best-lead|lower|,|naked|	named-nearby 6	topic 9
es:best-lead|lower|,|saying|	sentence-before 7
es:best-lead|lower|:|naked|	topic -12
es:best-lead|lower|auxiliary|naked|	actor-nearby 13	named-nearby 9	topic 13
es:best-lead|lower|capital|according|	according-to 8
es:best-lead|lower|capital|naked|	actor-nearby -8	topic 7
es:best-lead|lower|capital|saying|	quote-then-verb 9	speaker-then-quote 10
es:best-lead|lower|coordinator|naked|	actor-nearby -6
es:best-lead|lower|coordinator|saying|	sentence-before 6
es:best-lead|lower|determiner|according|	according-to -9
es:best-lead|lower|determiner|naked|	topic -10
es:best-lead|lower|determiner|other|	quote-then-verb -6
es:best-lead|lower|determiner|relative|	sentence-before -6
es:best-lead|lower|determiner|saying|	sentence-before -9
es:best-lead|lower|preposition|according|	according-to -16
es:best-lead|lower|preposition|naked|	colon -11	named-nearby 15	topic 7
es:best-lead|lower|pronoun|saying|	speaker-then-quote 10
es:best-lead|lower|quote|saying|	speaker-then-quote 6
es:best-lead|lower|that|naked|	actor-nearby 7	topic 9
es:best-lead|lower|verb-judging|according|	according-to -10
es:best-lead|lower|verb-judging|naked|	named-nearby -13
es:best-lead|lower|verb-judging|saying|	sentence-before -7
es:best-lead|lower|verb-saying|according|	according-to 8
es:best-lead|lower|verb-saying|judging|	speaker-then-quote 6
es:best-lead|lower|verb-saying|naked|	topic -7
es:best-lead|lower|word|according|	according-to 12
es:best-lead|lower|word|apposition|	sentence-before 6
es:best-lead|lower|word|direct|	speaker-then-quote -11
es:best-lead|lower|word|naked|	actor-nearby 12	named-nearby 7
es:best-lead|lower|word|relative|	speaker-then-quote 10
es:best-lead|lower|word|saying|	sentence-before 8
es:best-lead|lower|word|thinking|	speaker-then-quote 8
es:best-lead|other|:|naked|	topic -11
es:best-lead|other|start|naked|	actor-nearby 11
es:best-lead|other|start|saying|	quote-then-verb 6	sentence-after 6
es:best-lead|other|stop|naked|	actor-nearby 6	interview 6	topic 6
es:best-lead|other|stop|saying|	quote-then-verb 7
es:best-lead|other|word|naked|	actor-nearby -8	topic -9
es:best-lead|upper|,|judging|	speaker-then-quote -6
es:best-lead|upper|,|naked|	actor-nearby -10	named-nearby -8	topic -8
es:best-lead|upper|:|apposed|	speaker-then-quote 6
es:best-lead|upper|:|naked|	actor-nearby -10	colon 15	interview 6	topic 12
es:best-lead|upper|:|saying|	quote-then-verb 11	sentence-before 12
es:best-lead|upper|capital|naked|	actor-nearby -8	named-nearby -11	topic -10
es:best-lead|upper|coordinator|naked|	topic -7
es:best-lead|upper|determiner|direct|	speaker-then-quote -6
es:best-lead|upper|determiner|naked|	actor-nearby -11	named-nearby -9	topic -7
es:best-lead|upper|determiner|saying|	quote-then-speaker -8
es:best-lead|upper|preposition|naked|	actor-nearby -11	topic -17
es:best-lead|upper|preposition|saying|	quote-then-speaker -7	speaker-then-quote -8
es:best-lead|upper|start|judging|	quote-then-verb 6
es:best-lead|upper|start|naked|	actor-nearby 20	interview 6	named-before 6	named-nearby 16	topic 11
es:best-lead|upper|start|saying|	paragraph-before 6	quote-then-speaker -10	quote-then-verb 15
es:best-lead|upper|stop|according|	sentence-before 6
es:best-lead|upper|stop|apposition|	sentence-before 7
es:best-lead|upper|stop|direct|	sentence-before 7
es:best-lead|upper|stop|naked|	actor-nearby 9	named-before 15	topic 18
es:best-lead|upper|stop|other|	quote-then-verb 9
es:best-lead|upper|stop|saying|	quote-then-verb 13	sentence-before 19
es:best-lead|upper|verb-judging|judging|	speaker-then-quote -6
es:best-lead|upper|verb-saying|naked|	topic -7
es:best-lead|upper|verb-saying|saying|	speaker-then-quote -12
es:best-lead|upper|word|according|	according-to -11
es:best-lead|upper|word|naked|	actor-nearby -10	named-nearby -12	topic -15
es:best-lead|upper|word|saying|	quote-then-speaker -7	sentence-before -6	speaker-then-quote -12	verb-then-speaker -6
es:best-lemma|abogar|speaker-then-quote|	5-10 8
es:best-lemma|	aclarar 8	acusar 15	agradecer 8	agregar 8	alegar 7	apostillar 8	asegurar 12	aseverar 10	atribuir 8	avisar 13	bautizar -14	bromear 12	calificar 14	celebrar 15	comentar 8	completar 7	comprometer 8	conceder -7	concluir 9	confesar 8	confirmar 13	considerar 14	contar -6	corear -9	corregir 6	declarar 9	definir -7	demandar -9	denunciar 11	describir 7	deslizar 10	desmentir 8	destacar 10	elogiar 8	entender 9	enumerar 8	escribir -11	estimar 6	evitar -11	exigir 6	expresar 6	felicitar 8	festejar 8	garantizar 9	hablar 8	informar 12	insistir 14	invitar 7	ironizar 9	lamentar 11	leer -13	limitar 8	llamar -8	manifestar 9	mostrar -10	negar -6	objetar 9	ofrecer -6	opinar 6	precisar -8	presumir 8	prever -8	proponer -12	protestar 10	publicar -9	quejar -8	quejarse 6	rechazar -11	reclamar 8	reconocer 12	recordar -15	relatar 8	repetir 7	reponer 6	resumir -6	sentenciar 7	señalar 8	sincerar 6	sintetizar 8	soltar 9	sostener 18	subrayar 15	sugerir 8	suspirar 6	tachar 11	unlisted -7	valorar 9	ver 11	zanjar 6
es:best-lemma|aclarar|quote-then-verb|	1 6
es:best-lemma|aclarar|verb-then-speaker|	1 8	2-4 10
es:best-lemma|acusar|speaker-then-quote|	1 7	2-4 9	5-10 13
es:best-lemma|admitir|quote-then-verb|	1 -6
es:best-lemma|admitir|speaker-then-quote|	1 7
es:best-lemma|afirmar|quote-then-verb|	1 9
es:best-lemma|afirmar|sentence-before|	far 7
es:best-lemma|afirmar|speaker-then-quote|	2-4 7
es:best-lemma|agradecer|speaker-then-quote|	0 7
es:best-lemma|anunciar|sentence-before|	far 9
es:best-lemma|anunciar|speaker-then-quote|	far 8
es:best-lemma|apuntar|quote-then-verb|	1 6
es:best-lemma|apuntar|sentence-before|	far -6
es:best-lemma|apuntar|speaker-then-quote|	2-4 7
es:best-lemma|arrancar|quote-then-verb|	1 7
es:best-lemma|asegurar|quote-then-verb|	1 12
es:best-lemma|asegurar|speaker-then-quote|	2-4 9	5-10 10
es:best-lemma|atribuir|speaker-then-quote|	2-4 11
es:best-lemma|avisar|quote-then-verb|	1 10
es:best-lemma|avisar|speaker-then-quote|	2-4 9
es:best-lemma|añadir|quote-then-verb|	1 6
es:best-lemma|añadir|speaker-then-quote|	1 -7
es:best-lemma|bautizar|speaker-then-quote|	2-4 -11
es:best-lemma|bromear|quote-then-verb|	1 8
es:best-lemma|calificar|speaker-then-quote|	2-4 14
es:best-lemma|celebrar|speaker-then-quote|	0 9	2-4 8	5-10 8
es:best-lemma|comentar|quote-then-verb|	1 7
es:best-lemma|comunicar|speaker-then-quote|	5-10 7
es:best-lemma|conceder|speaker-then-quote|	2-4 -8
es:best-lemma|concluir|speaker-then-quote|	far 9
es:best-lemma|confirmar|speaker-then-quote|	far 10
es:best-lemma|considerar|speaker-then-quote|	0 8	2-4 9	5-10 7
es:best-lemma|contar|quote-then-verb|	1 8
es:best-lemma|contestar|quote-then-verb|	1 8
es:best-lemma|contestar|speaker-then-quote|	1 8	2-4 -7
es:best-lemma|corear|speaker-then-quote|	0 -9
es:best-lemma|corregir|speaker-then-quote|	1 6
es:best-lemma|decir|quote-then-verb|	1 8
es:best-lemma|decir|speaker-then-quote|	0 -9	far 8
es:best-lemma|declarar|quote-then-verb|	1 9
es:best-lemma|declarar|speaker-then-quote|	0 9	2-4 9	5-10 10
es:best-lemma|defender|speaker-then-quote|	1 8	2-4 -6
es:best-lemma|definir|speaker-then-quote|	2-4 8
es:best-lemma|denunciar|quote-then-verb|	1 6
es:best-lemma|denunciar|sentence-before|	far 9
es:best-lemma|denunciar|speaker-then-quote|	5-10 7
es:best-lemma|descartar|sentence-before|	5-10 7	far 6
es:best-lemma|descartar|speaker-then-quote|	5-10 13
es:best-lemma|describir|speaker-then-quote|	1 7
es:best-lemma|desmentir|sentence-before|	far 6
es:best-lemma|difundir|speaker-then-quote|	far 6
es:best-lemma|discrepar|speaker-then-quote|	1 7
es:best-lemma|elogiar|speaker-then-quote|	2-4 7	5-10 10
es:best-lemma|escribir|quote-then-verb|	1 6
es:best-lemma|escribir|speaker-then-quote|	0 -8	1 -9
es:best-lemma|evitar|speaker-then-quote|	2-4 -11
es:best-lemma|explicar|quote-then-verb|	1 10
es:best-lemma|explicar|sentence-before|	far 9
es:best-lemma|explicar|speaker-then-quote|	5-10 -7	far -8
es:best-lemma|expresar|speaker-then-quote|	1 10
es:best-lemma|felicitar|sentence-before|	far 6
es:best-lemma|hablar|sentence-before|	5-10 8	far 9
es:best-lemma|hablar|speaker-then-quote|	1 8	2-4 -7
es:best-lemma|indicar|speaker-then-quote|	far 7
es:best-lemma|informar|speaker-then-quote|	far 8
es:best-lemma|insistir|speaker-then-quote|	5-10 9
es:best-lemma|ironizar|quote-then-verb|	1 6
es:best-lemma|justificar|quote-then-verb|	1 7
es:best-lemma|lamentarse|quote-then-verb|	1 7
es:best-lemma|lamentarse|speaker-then-quote|	0 9	2-4 7
es:best-lemma|lamentar|quote-then-verb|	1 9
es:best-lemma|lamentar|speaker-then-quote|	1 8
es:best-lemma|leer|speaker-then-quote|	1 -7
es:best-lemma|limitar|speaker-then-quote|	5-10 8
es:best-lemma|llamar|speaker-then-quote|	0 -6	1 10	2-4 -10	5-10 -7
es:best-lemma|manifestar|quote-then-verb|	1 7
es:best-lemma|mantener|speaker-then-quote|	far 6
es:best-lemma|mostrar|speaker-then-quote|	5-10 -9
es:best-lemma|none|according-to|	1 8
es:best-lemma|none|actor-nearby|	5-10 11
es:best-lemma|none|colon|	1 14	2-4 8	5-10 -9
es:best-lemma|none|interview|	far 9
es:best-lemma|none|named-before|	1 9	2-4 8	5-10 11	far 11
es:best-lemma|none|named-nearby|	0 -7	2-4 15
es:best-lemma|none|paragraph-before|	far 6
es:best-lemma|none|sentence-before|	5-10 7	far -8
es:best-lemma|none|topic|	0 -14
es:best-lemma|ofrecer|speaker-then-quote|	2-4 -7
es:best-lemma|opinar|speaker-then-quote|	2-4 8	5-10 8
es:best-lemma|pedir|quote-then-verb|	1 6
es:best-lemma|pedir|sentence-before|	5-10 6
es:best-lemma|pedir|speaker-then-quote|	0 12	1 10	2-4 -8
es:best-lemma|preferir|sentence-before|	5-10 7
es:best-lemma|preferir|speaker-then-quote|	2-4 -8
es:best-lemma|preguntar|quote-then-verb|	1 8
es:best-lemma|preguntar|sentence-after|	1 6
es:best-lemma|preguntar|sentence-before|	far 6
es:best-lemma|proclamar|quote-then-verb|	1 6
es:best-lemma|proponer|speaker-then-quote|	2-4 -8
es:best-lemma|protestar|quote-then-verb|	1 6
es:best-lemma|publicar|speaker-then-quote|	2-4 -6
es:best-lemma|razonar|quote-then-verb|	1 7
es:best-lemma|recomendar|speaker-then-quote|	5-10 6
es:best-lemma|reconocer|speaker-then-quote|	2-4 10	5-10 8
es:best-lemma|recordar|quote-then-verb|	1 7
es:best-lemma|recordar|sentence-before|	5-10 6	far -6
es:best-lemma|recordar|speaker-then-quote|	5-10 -8	far -7
es:best-lemma|relatar|quote-then-verb|	1 6
es:best-lemma|replicar|quote-then-verb|	1 8
es:best-lemma|replicar|speaker-then-quote|	5-10 8
es:best-lemma|responder|quote-then-verb|	1 9
es:best-lemma|responder|sentence-before|	far 10
es:best-lemma|resumir|quote-then-verb|	1 7
es:best-lemma|resumir|speaker-then-quote|	2-4 8
es:best-lemma|sentenciar|quote-then-verb|	1 7
es:best-lemma|señalar|quote-then-verb|	1 9
es:best-lemma|sostener|sentence-before|	5-10 10
es:best-lemma|sostener|speaker-then-quote|	2-4 11	5-10 11
es:best-lemma|subrayar|speaker-then-quote|	5-10 12
es:best-lemma|suspirar|quote-then-verb|	1 6
es:best-lemma|tachar|speaker-then-quote|	2-4 9
es:best-lemma|tildar|speaker-then-quote|	2-4 7
es:best-lemma|unlisted|quote-then-verb|	0 -6
es:best-lemma|ver|speaker-then-quote|	0 9	2-4 8
es:best-lemma|zanjar|quote-then-verb|	1 6
es:best-near|according-to|according|	1 8
es:best-near|according|1|	4-7 12
es:best-near|according|2-4|	1 -10	8+ 7
es:best-near|according|5-10|	1 -13	4-7 7	8+ 7
es:best-near|according|far|	1 -9	4-7 13	8+ 8
es:best-near|actor-nearby|naked|	5-10 11
es:best-near|apposed|2-4|	8+ 8
es:best-near|apposition|2-4|	8+ 7
es:best-near|apposition|5-10|	8+ 6
es:best-near|apposition|far|	4-7 12	8+ 7
es:best-near|colon|naked|	1 14	2-4 8	5-10 -9
es:best-near|direct|2-4|	2-3 -6	4-7 -7	8+ 7
es:best-near|direct|5-10|	2-3 -6
es:best-near|direct|far|	2-3 -7	8+ 7
es:best-near|interview|naked|	far 9
es:best-near|judging|0|	1 7	4-7 -9
es:best-near|judging|1|	2-3 11
es:best-near|judging|5-10|	1 -6	2-3 9
es:best-near|judging|far|	4-7 -6
es:best-near|naked|0|	1 -14	2-3 -8	4-7 -7
es:best-near|naked|1|	1 -12	8+ 7
es:best-near|naked|2-4|	1 7	4-7 7	8+ 14
es:best-near|naked|5-10|	2-3 7	8+ 23
es:best-near|naked|far|	1 6
es:best-near|named-before|naked|	1 9	2-4 8	5-10 11	far 11
es:best-near|named-nearby|naked|	0 -7	2-4 15
es:best-near|other|1|	1 -6	8+ 11
es:best-near|paragraph-before|saying|	far 6
es:best-near|quote-then-speaker|saying|	0 -7	1 -9	5-10 -6
es:best-near|quote-then-verb|judging|	1 11
es:best-near|quote-then-verb|other|	0 -6
es:best-near|quote-then-verb|saying|	1 10	2-4 9
es:best-near|relative|far|	1 -8
es:best-near|saying|0|	1 -12	8+ 8
es:best-near|saying|1|	2-3 10
es:best-near|saying|2-4|	8+ 17
es:best-near|saying|5-10|	2-3 -6	4-7 18	8+ 11
es:best-near|saying|far|	4-7 10	8+ 11
es:best-near|sentence-after|saying|	1 6
es:best-near|sentence-before|according|	5-10 7
es:best-near|sentence-before|apposition|	5-10 6	far 9
es:best-near|sentence-before|direct|	far -9
es:best-near|sentence-before|judging|	5-10 7
es:best-near|sentence-before|relative|	far -8
es:best-near|sentence-before|saying|	1 13	2-4 9	5-10 16	far 7
es:best-near|speaker-then-quote|apposed|	2-4 11
es:best-near|speaker-then-quote|direct|	2-4 -8	5-10 -8
es:best-near|speaker-then-quote|relative|	5-10 10
es:best-near|speaker-then-quote|saying|	0 -7	1 6
es:best-near|speaker-then-quote|thinking|	1 8	2-4 8
es:best-near|thinking|2-4|	2-3 8
es:best-near|topic|naked|	0 -14
es:best-near|verb-then-speaker|saying|	2-4 -11	far -8
es:best-negated|	true -6
es:best-order|according|according|1|	4-7 12
es:best-order|according|according|2-4|	1 -10	8+ 7
es:best-order|according|according|5-10|	1 -13	4-7 7	8+ 7
es:best-order|according|according|far|	1 -9	4-7 13	8+ 8
es:best-order|apposed|apposed|2-4|	8+ 8
es:best-order|apposed|judging|2-4|	2-3 9
es:best-order|apposed|saying|1|	2-3 13	4-7 6	8+ 6
es:best-order|apposed|saying|2-4|	1 7	2-3 6	4-7 19	8+ 12
es:best-order|apposed|saying|5-10|	2-3 -10	4-7 22
es:best-order|apposed|saying|far|	4-7 8
es:best-order|apposition|apposition|2-4|	8+ 7
es:best-order|apposition|apposition|5-10|	8+ 6
es:best-order|apposition|apposition|far|	4-7 12	8+ 7
es:best-order|apposition|judging|1|	4-7 9
es:best-order|apposition|judging|2-4|	2-3 10	4-7 14
es:best-order|apposition|saying|1|	1 7	2-3 9	8+ 7
es:best-order|apposition|saying|2-4|	2-3 -7	8+ 8
es:best-order|apposition|saying|5-10|	1 -14	4-7 23	8+ 9
es:best-order|apposition|saying|far|	1 -8	2-3 -11	4-7 15	8+ 7
es:best-order|direct|direct|2-4|	2-3 -6	4-7 -7	8+ 7
es:best-order|direct|direct|5-10|	2-3 -6
es:best-order|direct|direct|far|	2-3 -7	8+ 7
es:best-order|direct|judging|0|	4-7 -9
es:best-order|direct|judging|2-4|	2-3 -6
es:best-order|direct|judging|5-10|	1 -10
es:best-order|direct|saying|0|	1 -12	4-7 19
es:best-order|direct|saying|1|	1 -10	4-7 -6	8+ 13
es:best-order|direct|saying|2-4|	1 -8	8+ 15
es:best-order|direct|saying|5-10|	1 10	2-3 6	4-7 6	8+ 8
es:best-order|direct|saying|far|	1 10	2-3 6	8+ 10
es:best-order|inverted|judging|1|	2-3 11
es:best-order|inverted|other|1|	1 -6	8+ 11
es:best-order|inverted|saying|1|	4-7 9
es:best-order|inverted|saying|5-10|	2-3 -6	4-7 13	8+ 6
es:best-order|inverted|saying|far|	4-7 7
es:best-order|naked|naked|0|	1 -14	2-3 -8	4-7 -7
es:best-order|naked|naked|1|	1 -12	8+ 7
es:best-order|naked|naked|2-4|	1 7	4-7 7	8+ 14
es:best-order|naked|naked|5-10|	2-3 7	8+ 23
es:best-order|naked|naked|far|	1 6
es:best-order|relative|relative|far|	1 -8
es:best-order|relative|saying|0|	2-3 11	4-7 -9
es:best-order|relative|saying|2-4|	2-3 -7	4-7 9
es:best-order|relative|saying|5-10|	4-7 9
es:best-phrase|name|	according 6	apposed 13	judging 17	naked 10	thinking 11
es:best-phrase|noun|	direct -13	judging -18	relative 11
es:best-phrase|pronoun|	according -11
es:best-score|-2|	1 -14	4-7 7	8+ 19
es:best-score|	-3 -21	1 6	2 8	3 11	4 -11	5 6	6 17
es:best-score|-3|	1 -18	2-3 -13	4-7 -7
es:best-score|-4|	2-3 -6	8+ 9
es:best-score|0|	4-7 -8	8+ 17
es:best-score|1|	8+ 13
es:best-score|2|	1 7	4-7 8	8+ 15
es:best-score|3|	2-3 11	8+ 10
es:best-score|4|	1 -14	2-3 -10	8+ 10
es:best-score|5|	4-7 8	8+ 6
es:best-score|6|	1 7	2-3 13	4-7 7	8+ 7
es:best|according-to|according|	1 -17	4-7 10	8+ 8
es:best|colon|naked|	4-7 13	8+ 6
es:best|interview|naked|	4-7 7
es:best|named-before|naked|	2-3 9	4-7 15
es:best|named-nearby|naked|	4-7 9	8+ 15
es:best|quote-then-speaker|apposed|	1 6
es:best|quote-then-speaker|saying|	1 -10	2-3 -7	4-7 -12
es:best|quote-then-verb|judging|	2-3 10
es:best|quote-then-verb|other|	1 -9	8+ 11
es:best|quote-then-verb|saying|	4-7 18
es:best|sentence-after|saying|	4-7 7
es:best|sentence-before|according|	1 -7	4-7 6	8+ 6
es:best|sentence-before|apposition|	4-7 11	8+ 6
es:best|sentence-before|direct|	8+ 7
es:best|sentence-before|judging|	1 9	2-3 -7
es:best|sentence-before|relative|	1 -8
es:best|sentence-before|saying|	4-7 26	8+ 13
es:best|speaker-then-quote|apposed|	8+ 8
es:best|speaker-then-quote|apposition|	8+ 9
es:best|speaker-then-quote|direct|	1 -10	8+ 7
es:best|speaker-then-quote|judging|	2-3 7	4-7 -12
es:best|speaker-then-quote|relative|	4-7 7
es:best|speaker-then-quote|saying|	1 -6	8+ 17
es:best|speaker-then-quote|thinking|	8+ 8
es:best|topic|naked|	4-7 6
es:best|verb-then-speaker|saying|	2-3 -10	4-7 -6	8+ 9
es:case-follow|all-one|,auxiliary|	none -8
es:case-follow|all-one|,coordinator|	none -6
es:case-follow|all-one|,determiner|	none -8
es:case-follow|all-one|,preposition|	none -6
es:case-follow|all-one|,subordinator|	none -8
es:case-follow|all-one|,verb-saying|	none 9
es:case-follow|all-one|:|	none -6
es:case-follow|all-one|capital|	none -10
es:case-follow|all-one|end|	. 6
es:case-follow|all-one|preposition|	none -14
es:case-follow|all-one|subordinator|	none -6
es:case-follow|all-one|word|	none -6
es:case-follow|all|,determiner|	none -6
es:case-follow|all|,verb-saying|	none -9
es:case-follow|all|,word|	none -6
es:case-follow|all|coordinator|	none -6
es:case-follow|all|determiner|	none -7
es:case-follow|all|preposition|	none -6
es:case-follow|all|stop|	none -15
es:case-follow|first|(|	none -7
es:case-follow|first|,adverb|	none -6
es:case-follow|first|,coordinator|	none -8
es:case-follow|first|,determiner|	none -8
es:case-follow|first|,pronoun|	? 10	none 13
es:case-follow|first|,that|	none -9
es:case-follow|first|,verb-judging|	none 6
es:case-follow|first|,verb-saying|	! 6	? 9	none 19
es:case-follow|first|coordinator|	none -8
es:case-follow|first|end|	. 18	? 11	none 11
es:case-follow|first|preposition|	none -10
es:case-follow|first|stop|	? -9
es:case-follow|first|verb-saying|	, 6	none -10
es:case-follow|first|word|	none -9
es:case-follow|first|—|	? 11	none 9
es:case-follow|most|,verb-saying|	none 11
es:case-follow|most|end|	. 6
es:case-follow|most|stop|	none 9
es:case-follow|none|(|	none -6
es:case-follow|none|,auxiliary|	none -9
es:case-follow|none|,determiner|	none -12
es:case-follow|none|,quote|	none -7
es:case-follow|none|,that|	none -14
es:case-follow|none|,word|	none -8
es:case-follow|none|:|	none -10
es:case-follow|none|;|	none 11
es:case-follow|none|auxiliary|	none 11
es:case-follow|none|determiner|	. 12	none 8
es:case-follow|none|end|	. 17
es:case-follow|none|pronoun|	none -7
es:case-follow|none|quote|	none -6
es:case-follow|none|stop|	none 6
es:case-follow|none|subordinator|	none 7
es:case-follow|none|that|	none -6
es:case-follow|titled|capital|	none -6
es:case-follow|titled|end|	none -7
es:case-follow|upper|end|	none 6
es:case-intro|all-one|	, -10	capital -11	coordinator -9	determiner -11	preposition -14	start 6	verb-judging -8	word -17
es:case-intro|all|	: -11	determiner -8	preposition -9	verb-saying -8	word -7
es:case-intro|first|	, -12	auxiliary -6	capital -14	determiner -14	preposition -6	stop 20	verb-judging -6	word -16
es:case-intro|most|	: 9	stop 12	word -9
es:case-intro|none|	, 6	: -14	capital 8	preposition 6	quote 6	that 12	verb-thinking 7
es:case-intro|some|	, -7	determiner -7	preposition -11	word 15
es:case-intro|titled|	: 15	determiner -7	preposition -8
es:case-intro|upper|	start 6
es:case|all-one|	2 -9	4-5 -7
es:case|all|	2 -8	4-5 -6
es:case|first|	1 -9	2 8
es:case|most|	6-9 13
es:case|none|	10+ 14	6-9 14
es:case|some|	10+ 6	2 -8	3 -7
es:case|titled|	1 -6	4-5 -9	6-9 13
es:chain-on|, verb-saying ,|	1 9	2-3 8	4-7 11
es:chain-on|, verb-saying stop|	4-7 11	8+ 7
es:chain-on|, word ,|	2-3 9
es:chain-on|,|	1 -11
es:chain-on|coordinator determiner word|	2-3 -8
es:chain-on|coordinator|	1 -11
es:chain-on|far|	4-7 -8
es:chain-on|none|	2-3 7	4-7 7	8+ 18
es:chain-on|preposition|	2-3 -8
es:chain-on|stop|	4-7 -8
es:chain-on||	1 -6
es:chain|, verb-saying ,|	4-7 11	8+ 7
es:chain|,|	1 -12	2-3 -6
es:chain|coordinator|	2-3 -8
es:chain|none|	2-3 7	8+ 12
es:chain|preposition|	1 -8
es:chain||	8+ 6
es:clause|false|false|	all -7	all-one -6	some -6	titled -11	upper 6
es:clause|false|true|	all -7	all-one -8	most 7	none 15	titled 8
es:clause|true|false|	all-one 11	first 10	none 6	titled 9
es:clause|true|true|	most 7	none 9
es:continues|	true 9
es:echo|all|1|	true -9
es:echo|all|2-3|	false -8
es:echo|all|4-7|	false -12	true -9
es:echo|all|8+|	true 6
es:echo|all|	all -6	all-one -9	false -12	first -11	most -6	none -7	titled -10	true -8
es:echo|all|false|	2-3 9	4-7 6	8+ 6
es:echo|all|true|	1 -8	2-3 -14	4-7 -18
es:echo|half|8+|	false 6
es:echo|half|false|	8+ 6
es:echo|half|	first 11
es:echo|none|2-3|	true -14
es:echo|none|8+|	false 6
es:echo|none|	all -7	none 8	titled 13	true -11	upper 6
es:echo|none|false|	8+ 6
es:echo|some|4-7|	true 9
es:echo|some|false|	4-7 7
es:echo|some|	none 15	some 8	titled 7	true 9
es:ending|	! 7	, 6	. 25	none -6
es:family|"|	1 11	2-3 9	4-7 8
es:family|'|	4-7 6
es:family|none|	1 8	2-3 15	4-7 21
es:family|«|	1 -13	8+ 16
es:family|»|	8+ 8
es:family|‘|	4-7 -7
es:follow|	( -9	,auxiliary -7	,capital -10	,determiner -15	,quote -12	,that -16	,verb-judging 6	,verb-saying 9	,verb-thinking 6	,word -11	; 11	auxiliary 7	capital -6	determiner 9	end 8	pronoun -9	quote -6	subordinator 6	that -7	verb-saying -13	word -8	— 11
es:gov|aclarar|2-3|	4-7 10
es:gov|aclarar|	none 12
es:gov|aclarar|past|	none 10
es:gov|acusar|1|	2-3 7
es:gov|acusar|4-7|	4-7 12
es:gov|acusar|	de 14	none 10
es:gov|acusar|past|	auxiliary 9	none 13
es:gov|acusar|present|	none 10
es:gov|adelantar|past|	none -8
es:gov|admitir|0|	2-3 11
es:gov|admitir|1|	2-3 7
es:gov|admitir|4-7|	4-7 9
es:gov|admitir|	que 10
es:gov|advertir|4-7|	4-7 6
es:gov|advertir|8+|	4-7 7
es:gov|afirmar|4-7|	2-3 -8	4-7 11
es:gov|afirmar|past|	none -10
es:gov|afirmar|present|	none 8
es:gov|agradecer|	none 8
es:gov|agradecer|past|	none 10
es:gov|agregar|4-7|	8+ 7
es:gov|agregar|	none 7	que 8
es:gov|agregar|past|	none 8
es:gov|agregar|present|	none 7
es:gov|alertar|	de -8
es:gov|alertar|present|	none -8
es:gov|anunciar|4-7|	2-3 6
es:gov|anunciar|	de 6
es:gov|anunciar|past|	auxiliary 6
es:gov|aplaudir|1|	2-3 10
es:gov|aplaudir|	none 10
es:gov|apostillar|1|	4-7 6
es:gov|apostillar|4-7|	4-7 9
es:gov|apostillar|	none 6
es:gov|apostillar|past|	none 9
es:gov|apuntar|	que 9
es:gov|asegurar|2-3|	4-7 12
es:gov|asegurar|4-7|	2-3 9	4-7 11
es:gov|asegurar|8+|	1 -13
es:gov|asegurar|	none 7	que 10
es:gov|asegurar|past|	auxiliary 8	none -8
es:gov|asegurar|present|	none 11
es:gov|asentir|	none 7
es:gov|asentir|past|	none 7
es:gov|atribuir|2-3|	2-3 7	4-7 8
es:gov|atribuir|	a 11
es:gov|atribuir|past|	none 8
es:gov|avisar|	none 6
es:gov|avisar|past|	none 9
es:gov|avisar|present|	none 8
es:gov|añadir|1|	1 -7	4-7 7	8+ 10
es:gov|añadir|	a 8	none -10
es:gov|añadir|past|	auxiliary -8	none 8
es:gov|bautizar|1|	2-3 -9
es:gov|bautizar|2-3|	2-3 -8
es:gov|bautizar|	como -11	none -13
es:gov|bautizar|past|	auxiliary -12	none -13
es:gov|calificar|1|	1 7
es:gov|calificar|2-3|	1 14	2-3 12	4-7 6
es:gov|calificar|	de 23
es:gov|calificar|past|	auxiliary 11	none 16
es:gov|calificar|present|	none 8
es:gov|celebrar|	como 10	none 9
es:gov|celebrar|past|	auxiliary 10	none 13
es:gov|comprometer|past|	none 8
es:gov|comunicar|past|	auxiliary 6	none 11
es:gov|comunicar|	que 11
es:gov|conceder|past|	none -7
es:gov|confirmar|	a 6
es:gov|confirmar|past|	none 6
es:gov|considerar|	none 7	que 10
es:gov|considerar|past|	none 10
es:gov|contar|1|	4-7 6
es:gov|contar|2-3|	4-7 -6
es:gov|contar|4-7|	1 6	8+ 10
es:gov|contar|	que 9
es:gov|contestar|2-3|	4-7 -7
es:gov|contestar|past|	auxiliary -6	none 15
es:gov|contestar|present|	none -7
es:gov|contestar|	sin 7
es:gov|corear|	none -9
es:gov|corregir|1|	4-7 8	8+ 7
es:gov|corregir|	none 9
es:gov|corregir|past|	none 12
es:gov|decir|0|	1 -12
es:gov|decir|1|	4-7 8
es:gov|decir|2-3|	4-7 12
es:gov|decir|4-7|	1 -6	2-3 9	4-7 9
es:gov|decir|8+|	2-3 -6
es:gov|decir|	a -6	none 10
es:gov|decir|past|	auxiliary -6	none 8
es:gov|declarar|0|	4-7 8
es:gov|declarar|4-7|	4-7 9
es:gov|declarar|	a 6	de -7
es:gov|declarar|past|	none -6
es:gov|declarar|present|	none 8
es:gov|defender|	como 9
es:gov|definir|1|	4-7 8
es:gov|definir|2-3|	4-7 8
es:gov|demandar|	por -6
es:gov|demandar|present|	none -7
es:gov|denunciar|4-7|	2-3 6
es:gov|denunciar|past|	none 9
es:gov|denunciar|present|	none -6
es:gov|denunciar|	que -9
es:gov|descartar|8+|	2-3 6
es:gov|describir|	como 7
es:gov|deslizar|4-7|	4-7 9
es:gov|deslizar|past|	none 10
es:gov|deslizar|	que 12
es:gov|despedir|past|	none 9
es:gov|destacar|4-7|	4-7 8
es:gov|destacar|	en 10
es:gov|destacar|past|	auxiliary 13	none 10
es:gov|discrepar|	none 7
es:gov|elogiar|	none 7
es:gov|elogiar|past|	none 8
es:gov|entender|past|	none 9
es:gov|escribir|1|	1 -10
es:gov|escribir|	none -12
es:gov|escribir|past|	auxiliary -7	none -8
es:gov|estimar|	en 10
es:gov|estimar|present|	none 10
es:gov|evitar|	de -11	en 8
es:gov|exigir|present|	none 8
es:gov|explicar|present|	none -7
es:gov|expresar|1|	1 6	2-3 10
es:gov|expresar|	none 14
es:gov|expresar|past|	none 7
es:gov|felicitar|past|	none 8
es:gov|gritar|past|	none 11
es:gov|hablar|1|	4-7 14	8+ 6
es:gov|hablar|2-3|	2-3 -9
es:gov|hablar|	none 7
es:gov|head|	abogado -6	alguien -15	alumnos -8	apagón -8	aplicación -6	artículo 10	bar -7	cambio 14	capturados -8	caso 6	censura -9	cocinero -6	colega 7	compareciente 8	compañía 9	conductor 7	empleados -7	empresario 6	estudio 6	expediente 9	funcionaria 8	funcionario 10	instituto -7	jurado 13	local 8	lugar 7	mandataria 7	matemático -10	mensajes 6	name 24	none 11	parte 8	periódico 10	placa -7	presidencia 11	procesados -10	pureza -7	páginas 8	sector -6	seguridad 10	universidad -7	vendadas -8
es:gov|head|alguien|	añadir -9	escribir -10
es:gov|head|alumnos|	llamar -6
es:gov|head|apagón|	decir -8
es:gov|head|bar|	ofrecer -7
es:gov|head|capturados|	llamar -8
es:gov|head|censura|	considerar -9
es:gov|head|conductor|	evitar 7
es:gov|head|ella|	asentir 7
es:gov|head|empleados|	llamar -7
es:gov|head|estudio|	considerar 6
es:gov|head|instituto|	publicar -7
es:gov|head|jurado|	destacar 12
es:gov|head|matemático|	preferir -10
es:gov|head|mensajes|	decir 6
es:gov|head|name|	aclarar 9	anunciar 6	calificar 9	contestar 11	decir 8	describir 7	responder 8	tachar 7
es:gov|head|none|	aclarar 6	advertir -7	agregar 7	apostillar 8	asegurar -7	añadir 7	contar 6	decir 11	hablar 10	pedir 12	señalar 7
es:gov|head|oposición|	tachar 7
es:gov|head|organisation|	admitir -10	decir -6	estimar 8	llamar 11	mantener -9	rechazar 8	ver 10
es:gov|head|person|	acusar 14	afirmar -9	agradecer 8	anunciar -8	añadir -7	calificar 10	celebrar 9	comprometer 8	confirmar 6	considerar 6	corregir 6	declarar 12	defender -6	definir 8	demandar -6	despedir 9	elogiar 6	escribir 13	expresar 6	hablar 13	justificar 9	lamentarse 10	llamar 10	mostrar 8	negar -6	precisar 10	prometer -8	protestar 8	replicar 11	sostener 10	subrayar 12	tachar 7
es:gov|head|placa|	decir -7
es:gov|head|place|	pedir -7
es:gov|head|procesados|	hablar -10
es:gov|head|pureza|	llamar -7
es:gov|head|vecinos|	llamar -7
es:gov|head|vendadas|	llamar -8
es:gov|indicar|past|	none 8
es:gov|insistir|	none 10
es:gov|insistir|past|	none 6
es:gov|insistir|present|	none 10
es:gov|invitar|	a 8
es:gov|invitar|past|	none 6
es:gov|ironizar|past|	none 7
es:gov|judging|0|false|false|	all-one -9	first -6
es:gov|judging|1|false|false|	none 9
es:gov|judging|2-3|false|false|	none 15
es:gov|judging|4-7|false|false|	titled 8
es:gov|judging|4-7|true|false|	all-one -7
es:gov|judging|8+|true|false|	none 8
es:gov|judging|a|1|	4-7 6
es:gov|judging|a|2-3|	2-3 7
es:gov|judging|a|4-7|	4-7 10
es:gov|judging|a|	all-one -7
es:gov|judging|a|false|	false 9
es:gov|judging|como|2-3|	4-7 9
es:gov|judging|de|1|	1 6	2-3 8
es:gov|judging|de|2-3|	1 7	2-3 9	4-7 6
es:gov|judging|de|4-7|	4-7 7
es:gov|judging|de|false|	false 16
es:gov|judging|de|	none 14	titled 8
es:gov|judging|de|true|	false -10
es:gov|judging|en|4-7|	1 -9
es:gov|judging|en|false|	false 7
es:gov|judging|en|	none 8
es:gov|judging|en|true|	false 6
es:gov|judging|none|0|	4-7 -7
es:gov|judging|none|2-3|	1 8
es:gov|judging|que|4-7|	4-7 12
es:gov|judging|sin|4-7|	2-3 -10
es:gov|judging|sin|false|	false -10
es:gov|judging|sin|	none -10
es:gov|justificar|4-7|	4-7 9
es:gov|justificar|past|	none 9
es:gov|lamentarse|4-7|	4-7 13
es:gov|lamentarse|	de 11	none 10
es:gov|lamentar|1|	2-3 8
es:gov|lamentar|past|	auxiliary 8
es:gov|leer|	none -11
es:gov|leer|past|	none -11
es:gov|limitar|4-7|	2-3 7	4-7 6
es:gov|limitar|past|	none 9
es:gov|limitar|	que 9
es:gov|llamar|0|	1 -10	2-3 -6	4-7 -11
es:gov|llamar|1|	2-3 -7	4-7 6
es:gov|llamar|2-3|	2-3 -6
es:gov|llamar|4-7|	1 -9	2-3 -10
es:gov|llamar|	en -8	none -15	sin -10
es:gov|llamar|present|	none -19
es:gov|mantener|2-3|	1 -11
es:gov|mantener|	de -9	none 7
es:gov|mantener|past|	none -10
es:gov|mostrar|2-3|	8+ 7
es:gov|mostrar|	none 7	que -9
es:gov|mostrar|past|	none -10
es:gov|negar|1|	4-7 9
es:gov|negar|2-3|	2-3 -10
es:gov|negar|4-7|	4-7 7
es:gov|negar|	a -9
es:gov|negar|past|	none -6
es:gov|none|1|	first -8	titled -6
es:gov|none|2-3|	all-one -13	some -8	titled -8
es:gov|none|4-7|	all -7	first -6	none 10	titled -8	upper 6
es:gov|none|8+|	none 15
es:gov|none|false|false|	8+ 6
es:gov|none|false|true|	1 -13	2-3 -7	4-7 -8
es:gov|none|true|true|	1 -11
es:gov|objetar|	none 10
es:gov|ofrecer|4-7|	2-3 -9
es:gov|ofrecer|past|	none -11
es:gov|opinar|	que 7
es:gov|pedir|0|	1 12	2-3 7	4-7 9
es:gov|pedir|1|	4-7 10
es:gov|pedir|2-3|	2-3 6	4-7 10
es:gov|pedir|4-7|	1 -8	2-3 -11	4-7 9	8+ 9
es:gov|pedir|	a 12	de -11	en 9	none 15
es:gov|precisar|	none -7
es:gov|precisar|past|	none 10
es:gov|precisar|present|	none -8
es:gov|preguntar|2-3|	1 -6
es:gov|preguntar|	none -9
es:gov|preguntar|present|	none -11
es:gov|prever|past|	none -9
es:gov|proclamar|past|	none -6
es:gov|prometer|1|	4-7 7
es:gov|prometer|2-3|	2-3 7
es:gov|prometer|	none -6
es:gov|prometer|past|	auxiliary -8
es:gov|prometer|present|	none -7
es:gov|proponer|	none -11
es:gov|proponer|past|	none -12
es:gov|protestar|past|	none 8
es:gov|publicar|2-3|	2-3 -7
es:gov|publicar|4-7|	2-3 -6
es:gov|publicar|	none -8
es:gov|publicar|past|	auxiliary -7
es:gov|publicar|present|	none -6
es:gov|quejarse|past|	none 6
es:gov|recalcar|8+|	2-3 11
es:gov|rechazar|4-7|	4-7 9
es:gov|rechazar|	de -6	que -7
es:gov|reclamar|	none 8
es:gov|reclamar|present|	none 8
es:gov|reconocer|4-7|	2-3 11	4-7 9
es:gov|reconocer|	none 7	que 10
es:gov|reconocer|past|	none 12
es:gov|reconocer|present|	none 8
es:gov|recordar|2-3|	2-3 -9
es:gov|recordar|4-7|	4-7 13
es:gov|recordar|	de 11	que -8
es:gov|recordar|past|	none -10
es:gov|replicar|2-3|	2-3 12
es:gov|replicar|past|	auxiliary 8
es:gov|replicar|present|	none 12
es:gov|replicar|	que 8
es:gov|reprochar|4-7|	4-7 9	8+ 7
es:gov|reprochar|past|	none 10
es:gov|responder|2-3|	2-3 8	4-7 16	8+ 6
es:gov|responder|4-7|	4-7 10
es:gov|responder|8+|	2-3 9
es:gov|responder|	a 9	con 12	de -7	que 14
es:gov|responder|past|	none 11
es:gov|resumir|2-3|	8+ 8
es:gov|resumir|	none 11
es:gov|resumir|past|	none -6
es:gov|resumir|present|	none 12
es:gov|revelar|past|	none 6
es:gov|saying|0|false|false|	all -8
es:gov|saying|1|false|false|	most 9	none 6
es:gov|saying|1|true|false|	all-one -6	none 9
es:gov|saying|2-3|false|false|	none -10
es:gov|saying|2-3|true|false|	all -6	all-one -7	some 8
es:gov|saying|2-3|true|true|	none -10
es:gov|saying|4-7|false|false|	all-one 9	first 8
es:gov|saying|4-7|true|false|	all-one -7	some 6
es:gov|saying|8+|false|false|	first 11
es:gov|saying|8+|true|false|	all -6	all-one -9	none -13
es:gov|saying|al|2-3|	4-7 6
es:gov|saying|al|	none 7
es:gov|saying|al|true|	false 7
es:gov|saying|ante|false|	false -7
es:gov|saying|a|2-3|	2-3 9
es:gov|saying|a|4-7|	4-7 12
es:gov|saying|a|8+|	2-3 -9
es:gov|saying|a|false|	false 9
es:gov|saying|como|1|	4-7 11
es:gov|saying|como|8+|	2-3 -10
es:gov|saying|como|false|	false -12
es:gov|saying|como|	none -11
es:gov|saying|con|2-3|	2-3 7
es:gov|saying|con|4-7|	8+ 7
es:gov|saying|con|	all-one 10	none 12
es:gov|saying|con|false|	false 12
es:gov|saying|del|4-7|	2-3 6	4-7 9
es:gov|saying|del|false|	false 8
es:gov|saying|del|	none 9
es:gov|saying|del|true|	false 7
es:gov|saying|desde|4-7|	4-7 7
es:gov|saying|desde|false|	false 8
es:gov|saying|desde|	first 8
es:gov|saying|desde|true|	false -8
es:gov|saying|de|1|	4-7 17	8+ 6
es:gov|saying|de|2-3|	1 -9	2-3 -11	4-7 12
es:gov|saying|de|4-7|	8+ 8
es:gov|saying|de|8+|	1 -9	8+ 10
es:gov|saying|de|	all -7	all-one -12	none -7
es:gov|saying|de|true|	false -10
es:gov|saying|en|1|	2-3 6
es:gov|saying|en|2-3|	2-3 -10
es:gov|saying|en|4-7|	1 -13	4-7 17	8+ 12
es:gov|saying|en|8+|	1 -8	2-3 6	4-7 9
es:gov|saying|en|	all -6	first 8	none -7
es:gov|saying|en|true|	false -6
es:gov|saying|hasta|	none -7
es:gov|saying|hasta|true|	false -7
es:gov|saying|none|0|	1 -6
es:gov|saying|none|1|	2-3 6	4-7 7	8+ 20
es:gov|saying|none|2-3|	1 14	2-3 7	8+ 13
es:gov|saying|none|4-7|	1 -6	2-3 -10	4-7 14
es:gov|saying|none|	all -8
es:gov|saying|none|false|	false -6
es:gov|saying|none|true|	false 14
es:gov|saying|por|2-3|	1 -8	2-3 -7
es:gov|saying|por|4-7|	1 7	4-7 10
es:gov|saying|por|8+|	2-3 6
es:gov|saying|por|false|	false 10
es:gov|saying|por|	first 8
es:gov|saying|por|true|	false -11
es:gov|saying|que|1|	4-7 7
es:gov|saying|que|2-3|	2-3 -9	8+ 10
es:gov|saying|que|4-7|	1 17	2-3 7	4-7 28	8+ 11
es:gov|saying|que|8+|	4-7 16	8+ 6
es:gov|saying|que|false|	false 7
es:gov|saying|que|	first 8	some 7
es:gov|saying|sin|2-3|	4-7 8
es:gov|saying|sin|false|	false 9
es:gov|saying|sin|	first 8
es:gov|señalar|2-3|	4-7 9
es:gov|señalar|	none 7	que 9
es:gov|señalar|past|	none 7
es:gov|soltar|	none 7
es:gov|soltar|past|	none 9
es:gov|sostener|2-3|	2-3 9	4-7 9
es:gov|sostener|4-7|	2-3 8	4-7 7
es:gov|sostener|8+|	4-7 11
es:gov|sostener|	de 10	en -6	que 12
es:gov|sostener|past|	none 17
es:gov|subject|ella|saying|	1 9	2-3 6
es:gov|subject|ella|saying|past|	2-3 7	8+ 10
es:gov|subject|name|judging|	2-3 16	4-7 9
es:gov|subject|name|judging|past|	1 12	4-7 10
es:gov|subject|name|saying|	1 13	2-3 6	4-7 17
es:gov|subject|name|saying|past|	1 9	2-3 16	4-7 18	8+ 7
es:gov|subject|none|judging|	1 10
es:gov|subject|none|judging|past|	2-3 10
es:gov|subject|none|judging|present|	4-7 6
es:gov|subject|none|saying|	1 19	4-7 12
es:gov|subject|none|saying|past|	4-7 14	8+ 13
es:gov|subject|none|saying|present|	4-7 10
es:gov|subject|noun|judging|	0 -17	1 -7	8+ 10
es:gov|subject|noun|judging|past|	8+ 9
es:gov|subject|noun|judging|present|	2-3 -12	4-7 -13
es:gov|subject|noun|saying|	0 -10	2-3 8	4-7 7
es:gov|subject|noun|saying|past|	1 -7	2-3 6	4-7 10	8+ 10
es:gov|subject|noun|saying|present|	2-3 -8	8+ 14
es:gov|subject|noun|thinking|	1 -10
es:gov|subject|organisation|judging|	0 10	1 10	4-7 11
es:gov|subject|organisation|judging|past|	1 7	4-7 11
es:gov|subject|organisation|judging|present|	2-3 9	4-7 10
es:gov|subject|organisation|saying|	2-3 -12	4-7 -11	8+ -7
es:gov|subject|organisation|saying|past|	1 -9	2-3 -15	4-7 14	8+ 7
es:gov|subject|organisation|saying|present|	1 9	4-7 8
es:gov|subject|person|judging|	0 9	1 12	4-7 -7
es:gov|subject|person|judging|past|	1 -6	2-3 14	4-7 13
es:gov|subject|person|saying|	0 13	1 10	2-3 -13	8+ -8
es:gov|subject|person|saying|past|	8+ 12
es:gov|subject|person|saying|present|	1 -10	8+ 7
es:gov|subject|place|saying|	0 6	4-7 8	8+ -11
es:gov|subject|place|saying|past|	2-3 -7
es:gov|subject|él|saying|	4-7 -7
es:gov|subject|él|saying|past|	4-7 9
es:gov|subrayar|4-7|	2-3 10
es:gov|subrayar|	de 12	que 11
es:gov|subrayar|past|	none 10
es:gov|subrayar|present|	none 9
es:gov|tachar|1|	1 6
es:gov|tachar|2-3|	1 9	2-3 7
es:gov|tachar|	de 14
es:gov|tachar|past|	none 9
es:gov|tachar|present|	none 7
es:gov|thinking|none|false|	false -7
es:gov|thinking|none|	first -7
es:gov|thinking|que|2-3|	2-3 8
es:gov|thinking|que|	none 8
es:gov|tildar|2-3|	2-3 10
es:gov|tildar|	de 6
es:gov|ver|0|	1 7
es:gov|ver|	none 9
es:gov|ver|past|	none 9
es:headline|true|	2-3 -11	4-7 -9
es:head|"|	1 6	4-7 -10
es:head|'|	4-7 6
es:head|plain|	, -6	: 18	all-one -12	auxiliary 9	determiner -17	first -7	start -11	verb-judging 11	word -18
es:head|plain|:|	1 -6	2-3 -10
es:head|plain|all-one|	1 -10	2-3 -9
es:head|plain|coordinator|	1 -13	2-3 -9
es:head|plain|end|	1 9	2-3 -7
es:head|plain|first|	1 -8	2-3 -8
es:head|plain|none|	4-7 -6
es:head|plain|preposition|	1 -6
es:head|plain|word|	2-3 -14	4-7 -7
es:head|titled|	: 15	all-one -6	determiner -7	preposition -8
es:head|titled|all-one|	1 -6
es:head|titled|capital|	1 -6
es:head|titled|end|	4-7 -6
es:head|upper|end|	4-7 6
es:head|upper|	first 6	start 6
es:head|upper|first|	4-7 6
es:head|«|	1 -7	2-3 -8	4-7 -6
es:head|‘|	4-7 -7
es:head|“|	2-3 -10	4-7 11
es:in-noun|false|false|1|	first -6
es:in-noun|false|false|2-3|	none 6	some -9
es:in-noun|false|false|4-7|	all -6	most 10	some -8	upper 6
es:in-noun|false|false|8+|	first 7	none 18	some 7
es:in-noun|false|true|1|	all-one -10	none -10
es:in-noun|false|true|2-3|	all-one -6
es:in-noun|false|true|4-7|	first -8
es:in-noun|true|false|1|	all-one -14	first -9
es:in-noun|true|false|2-3|	all -7	all-one -14	first -16
es:in-noun|true|false|4-7|	first -10	most -8	some 13
es:in-noun|true|false|8+|	none 11
es:in-noun|true|true|1|	all-one -8	none -13	titled -6
es:in-noun|true|true|2-3|	first -7
es:intro-follow|,|,auxiliary|	1 -6
es:intro-follow|,|,coordinator|	2-3 -7	4-7 7
es:intro-follow|,|,preposition|	2-3 -6
es:intro-follow|,|,quote|	1 -6
es:intro-follow|,|,word|	2-3 -9
es:intro-follow|,|coordinator|	1 -7
es:intro-follow|,|determiner|	4-7 11	8+ 8
es:intro-follow|,|end|	2-3 8	8+ 6
es:intro-follow|,|preposition|	1 -9
es:intro-follow|,|stop|	1 -10
es:intro-follow|:|,verb-saying|	4-7 13	8+ 9
es:intro-follow|:|end|	2-3 9	4-7 23
es:intro-follow|:|stop|	1 -6	8+ 33
es:intro-follow|adverb|stop|	4-7 10
es:intro-follow|auxiliary|preposition|	2-3 7
es:intro-follow|auxiliary|stop|	1 21
es:intro-follow|capital|:|	1 -6
es:intro-follow|capital|capital|	1 -9
es:intro-follow|capital|stop|	2-3 -8	4-7 9
es:intro-follow|coordinator|,preposition|	1 -7
es:intro-follow|coordinator|stop|	4-7 10
es:intro-follow|determiner|,determiner|	1 -6	2-3 -6
es:intro-follow|determiner|,preposition|	1 -8	2-3 -7
es:intro-follow|determiner|,that|	2-3 -9
es:intro-follow|determiner|,word|	2-3 -8	4-7 -9
es:intro-follow|determiner|:|	2-3 -8
es:intro-follow|determiner|;|	2-3 8
es:intro-follow|determiner|capital|	1 -9
es:intro-follow|determiner|end|	1 -12
es:intro-follow|determiner|preposition|	1 15
es:intro-follow|determiner|stop|	1 -20	2-3 -12
es:intro-follow|determiner|that|	2-3 -6
es:intro-follow|determiner|word|	1 -12
es:intro-follow|preposition|(|	2-3 -8
es:intro-follow|preposition|,auxiliary|	2-3 -7
es:intro-follow|preposition|,determiner|	1 -9	2-3 -10	4-7 -8
es:intro-follow|preposition|,preposition|	2-3 8	4-7 8
es:intro-follow|preposition|,pronoun|	1 8
es:intro-follow|preposition|,that|	4-7 -6
es:intro-follow|preposition|,verb-saying|	2-3 -10
es:intro-follow|preposition|,word|	1 7
es:intro-follow|preposition|:|	2-3 -9
es:intro-follow|preposition|coordinator|	1 -6
es:intro-follow|preposition|determiner|	1 11
es:intro-follow|preposition|preposition|	1 -14	4-7 11
es:intro-follow|preposition|stop|	8+ 11
es:intro-follow|preposition|word|	2-3 -8	4-7 -6
es:intro-follow|pronoun|stop|	1 -8
es:intro-follow|quote|stop|	8+ 6
es:intro-follow|start|,auxiliary|	4-7 11	8+ 7
es:intro-follow|start|,pronoun|	4-7 10	8+ 7
es:intro-follow|start|,verb-saying|	2-3 11	4-7 23
es:intro-follow|start|,word|	8+ 16
es:intro-follow|start|end|	1 8	2-3 11	4-7 20
es:intro-follow|start|stop|	4-7 9	8+ 9
es:intro-follow|start|—|	2-3 13	4-7 15	8+ 6
es:intro-follow|stop|,auxiliary|	4-7 15	8+ 8
es:intro-follow|stop|,pronoun|	2-3 10	4-7 16	8+ 8
es:intro-follow|stop|,verb-saying|	1 12	2-3 15	4-7 26	8+ 6
es:intro-follow|stop|,word|	2-3 9	4-7 16	8+ 9
es:intro-follow|stop|end|	4-7 9
es:intro-follow|stop|stop|	2-3 14	4-7 34	8+ 10
es:intro-follow|stop|verb-saying|	4-7 -8
es:intro-follow|that|coordinator|	4-7 6
es:intro-follow|that|stop|	2-3 8	4-7 10
es:intro-follow|verb-judging|,determiner|	4-7 -6
es:intro-follow|verb-judging|,word|	2-3 -6	4-7 -6
es:intro-follow|verb-judging|preposition|	1 -7	2-3 -6
es:intro-follow|verb-judging|stop|	1 9	2-3 -17	4-7 -7
es:intro-follow|verb-saying|,preposition|	1 -6
es:intro-follow|verb-saying|,word|	2-3 -9	4-7 -6
es:intro-follow|verb-saying|coordinator|	2-3 8
es:intro-follow|verb-saying|end|	4-7 12
es:intro-follow|verb-saying|preposition|	2-3 6
es:intro-follow|word|,auxiliary|	2-3 -10
es:intro-follow|word|,coordinator|	2-3 6	4-7 11
es:intro-follow|word|,determiner|	1 -7	2-3 -9
es:intro-follow|word|,preposition|	2-3 -11	4-7 12
es:intro-follow|word|,pronoun|	2-3 -9
es:intro-follow|word|,subordinator|	4-7 9
es:intro-follow|word|,that|	1 -7	2-3 -7
es:intro-follow|word|,verb-saying|	1 -9
es:intro-follow|word|,word|	1 -9	2-3 -6	4-7 -10
es:intro-follow|word|adverb|	2-3 11
es:intro-follow|word|coordinator|	1 -15	4-7 9
es:intro-follow|word|determiner|	1 10	2-3 -7
es:intro-follow|word|end|	2-3 -16	4-7 -9
es:intro-follow|word|preposition|	1 -7
es:intro-follow|word|pronoun|	2-3 -6
es:intro-follow|word|stop|	2-3 14	4-7 10
es:intro-follow|word|word|	1 -7
es:intro|	, -7	determiner -7	quote 6	start 8	stop 18	that 9	verb-judging -7	verb-thinking -6
es:in|first|=al|	8+ 7	first 6	none 8
es:in|first|=aunque|	none 10
es:in|first|=a|	2-3 -10	4-7 11	8+ 15	none -7
es:in|first|=cada|	none 7
es:in|first|=como|	2-3 10	4-7 9	none 12
es:in|first|=con|	4-7 15	8+ 11	first 10	none 6
es:in|first|=cuando|	4-7 8	8+ 12	first 11
es:in|first|=desde|	4-7 7	none 8
es:in|first|=de|	2-3 -6	8+ 7	first 9	none -7
es:in|first|=dos|	2-3 7
es:in|first|=el|	2-3 -14	4-7 -14	8+ 20	all-one -9	none -20	titled 9
es:in|first|=en|	2-3 9	4-7 21	8+ 14	first 15	none 13	some 9
es:in|first|=eran|	first 6
es:in|first|=era|	first 6
es:in|first|=están|	first 7
es:in|first|=está|	4-7 12	first 7	none 8
es:in|first|=es|	2-3 8	4-7 11	8+ 12	first 13	none 10
es:in|first|=fue|	4-7 8
es:in|first|=hasta|	4-7 8	8+ 6	none 12
es:in|first|=hemos|	first 8
es:in|first|=he|	4-7 7	8+ 8	first 9
es:in|first|=las|	4-7 9	none 10
es:in|first|=la|	2-3 -13	4-7 -18	8+ 12	all -7	all-one -11	first -10	most 8	none -10	some -13
es:in|first|=les|	2-3 7	4-7 9	8+ 7	first 10
es:in|first|=le|	2-3 8	4-7 10	8+ 6	first 7	none 9
es:in|first|=los|	8+ 7	all-one -12	first -6	none 10
es:in|first|=lo|	8+ 8	first -7	most 6	none 8
es:in|first|=me|	2-3 8	4-7 7	8+ 11	first 10	none 8
es:in|first|=mis|	4-7 8	first 8
es:in|first|=mi|	4-7 12	8+ 11	first 15
es:in|first|=ni|	4-7 15	none 7	titled 8
es:in|first|=nos|	4-7 11	8+ 6	first 11
es:in|first|=no|	2-3 -7	4-7 10	8+ 9	first 6
es:in|first|=nunca|	4-7 -8	first -8
es:in|first|=para|	2-3 11	4-7 14	8+ 7	first 6	none 16
es:in|first|=pero|	4-7 11	8+ 10	first 11
es:in|first|=porque|	4-7 9	first 9
es:in|first|=por|	4-7 11	8+ 8	none 12
es:in|first|=pues|	4-7 6	8+ 6	first 8
es:in|first|=que|	2-3 10	4-7 14	none 19
es:in|first|=se|	2-3 9	4-7 13	8+ 10	none 18
es:in|first|=sin|	2-3 -10	4-7 6	8+ -6	none -8
es:in|first|=si|	8+ 8	none 9
es:in|first|=son|	8+ 11	first 7	none 6
es:in|first|=su|	2-3 8	4-7 -7	first -8	none 9
es:in|first|=tiene|	2-3 9	4-7 8	8+ 6	first 6	none 12
es:in|first|=tres|	8+ 7	first -9
es:in|first|=una|	2-3 13	8+ 10	none 8
es:in|first|=unos|	4-7 9	none 9
es:in|first|=un|	2-3 21	4-7 26	8+ 9	first 12	none 31	some 6
es:in|first|=usted|	4-7 8	first 8
es:in|first|=va|	4-7 8	none 8
es:in|first|=yo|	4-7 15	8+ 10	first 14	titled 6
es:in|first|=y|	8+ 10
es:in|first|adverb|	2-3 18	4-7 7	8+ 13	none 26
es:in|first|capital|	8+ 19
es:in|first|number|	4-7 7	all-one -6
es:in|first|verb|	1 -9	2-3 -6	4-7 15	all -7	all-one -8	first 12	none -7
es:in|first|word|	2-3 -7	8+ 13	most -7	titled -8
es:in|functions|0|1|	first -10	titled -6
es:in|functions|0|2-3|	all-one -11	none 9	some -8
es:in|functions|0|4-7|	most 8
es:in|functions|1|2-3|	all -14	none -7	some -7
es:in|functions|1|4-7|	all-one -6	first 9	none 13	some 9
es:in|functions|2|2-3|	all-one -9	none 8
es:in|functions|2|4-7|	all -7	most -7	titled -10	upper 6
es:in|functions|2|8+|	first 11
es:in|functions|3|4-7|	most 11	none 6	titled 11
es:in|functions|3|8+|	none 15	some 7
es:in|last|-in|	1 -6
es:in|last|	a -10	an 10	as 8	ba 8	be 7	c -8	ca -6	ce -7	ch -7	co 14	da 7	de 9	do 7	ed 7	eo -9	er -9	fa -7	fe -8	fé 8	ga -11	go -15	ho -9	ie -7	il -6	in -6	io -15	ir 6	ja -11	jo 12	ma 9	na -10	ne 10	ng -11	om -9	or 9	os -14	oz -6	ra -13	ro -6	rs -8	rá -9	se 9	ta 10	te 9	ul -7	uy -6	x -9	ya -9	yo 6	za -13	zo -13	ás 11	én 8	és -11	ía 9
es:in|last|ada|	1 14	2-3 7
es:in|last|afé|	2-3 8
es:in|last|aja|	2-3 -10
es:in|last|aje|	2-3 -8
es:in|last|ajo|	2-3 7
es:in|last|ana|	1 -12
es:in|last|ano|	1 -10
es:in|last|blo|	2-3 -9
es:in|last|bra|	2-3 -8
es:in|last|bre|	2-3 -9
es:in|last|ces|	1 10
es:in|last|cho|	2-3 -8
es:in|last|cia|	2-3 7
es:in|last|cio|	2-3 -11
es:in|last|cos|	2-3 -6
es:in|last|c|	2-3 -8
es:in|last|dad|	1 -8	2-3 6
es:in|last|das|	2-3 14
es:in|last|dom|	1 -9
es:in|last|dor|	2-3 7
es:in|last|dos|	2-3 9
es:in|last|ear|	1 -7
es:in|last|eca|	2-3 6
es:in|last|eco|	2-3 6
es:in|last|eda|	2-3 -8
es:in|last|ene|	2-3 11
es:in|last|eno|	1 10
es:in|last|era|	1 -10
es:in|last|ers|	2-3 -8
es:in|last|esa|	2-3 -11
es:in|last|eso|	2-3 8
es:in|last|eto|	1 7	2-3 14
es:in|last|gra|	2-3 -11
es:in|last|gua|	2-3 -9
es:in|last|huy|	1 -6
es:in|last|ial|	2-3 -10
es:in|last|ias|	2-3 -9
es:in|last|ico|	1 8	2-3 11
es:in|last|ido|	1 8
es:in|last|ima|	2-3 11
es:in|last|ina|	2-3 -8
es:in|last|ing|	1 -11
es:in|last|ino|	1 -9	2-3 -6
es:in|last|ios|	2-3 -13
es:in|last|ire|	2-3 7
es:in|last|iño|	2-3 7
es:in|last|ión|	1 -9
es:in|last|jor|	2-3 7
es:in|last|lar|	2-3 6
es:in|last|les|	1 -10	2-3 14
es:in|last|lla|	2-3 -11
es:in|last|llo|	1 6	2-3 6
es:in|last|lsa|	1 -7
es:in|last|lón|	2-3 -8
es:in|last|mar|	2-3 -6
es:in|last|mas|	2-3 -9
es:in|last|mos|	2-3 9
es:in|last|nal|	1 -7
es:in|last|nas|	2-3 7
es:in|last|nce|	2-3 -8
es:in|last|nda|	1 -10
es:in|last|nde|	2-3 10
es:in|last|ndo|	1 6	2-3 10
es:in|last|nes|	1 -8
es:in|last|nio|	1 -11
es:in|last|nte|	2-3 11
es:in|last|nto|	2-3 7
es:in|last|nza|	1 -7	2-3 -8
es:in|last|oca|	2-3 8
es:in|last|olo|	1 -8
es:in|last|oma|	2-3 7
es:in|last|ora|	2-3 8
es:in|last|osa|	1 10
es:in|last|ota|	2-3 8
es:in|last|ozo|	2-3 -8
es:in|last|per|	1 -8
es:in|last|rdo|	2-3 8
es:in|last|reo|	1 -9
es:in|last|ria|	2-3 -8
es:in|last|rla|	2-3 11
es:in|last|rna|	2-3 -6
es:in|last|ros|	1 -8
es:in|last|roz|	2-3 -6
es:in|last|rra|	1 -7
es:in|last|rro|	1 -10
es:in|last|rse|	2-3 9
es:in|last|rso|	2-3 -8
es:in|last|rés|	2-3 -6
es:in|last|ría|	2-3 8
es:in|last|sas|	2-3 6
es:in|last|sco|	2-3 -8
es:in|last|smo|	2-3 11
es:in|last|sos|	2-3 -6
es:in|last|sta|	1 6	2-3 7
es:in|last|sto|	2-3 -6
es:in|last|tan|	2-3 7
es:in|last|tes|	1 9	2-3 -15
es:in|last|tir|	2-3 6
es:in|last|tos|	1 -10
es:in|last|tro|	1 -8	2-3 6
es:in|last|ual|	2-3 10
es:in|last|ulo|	1 -10	2-3 11
es:in|last|ura|	1 -10	2-3 -12
es:in|last|ves|	2-3 8
es:in|last|x|	1 -9
es:in|last|ya|	2-3 -9
es:in|last|yor|	2-3 13
es:in|last|yo|	2-3 7
es:in|last|zul|	2-3 -7
es:in|last|zón|	1 -6
es:in|shape|=a word =de|	4-7 8
es:in|shape|=a word =me|	8+ 7
es:in|shape|=a word word|	8+ 7
es:in|shape|=al word word|	8+ 7
es:in|shape|=con =el word|	4-7 7
es:in|shape|=con =la word|	4-7 12
es:in|shape|=con =los word|	4-7 8
es:in|shape|=con word =y|	4-7 9
es:in|shape|=con word word|	2-3 -6	4-7 9
es:in|shape|=con word|	2-3 17
es:in|shape|=cuando =la word|	8+ 10
es:in|shape|=de word =no|	4-7 -8
es:in|shape|=de word =que|	4-7 9
es:in|shape|=de word word|	4-7 11
es:in|shape|=de word|	2-3 -9
es:in|shape|=el capital|	2-3 -9
es:in|shape|=el word =a|	4-7 -9
es:in|shape|=el word =del|	4-7 -7	8+ 8
es:in|shape|=el word =de|	4-7 -13
es:in|shape|=el word =está|	8+ 6
es:in|shape|=el word =lo|	4-7 11
es:in|shape|=el word =me|	8+ 9
es:in|shape|=el word =no|	4-7 14
es:in|shape|=el word =se|	4-7 10	8+ 7
es:in|shape|=el word adverb|	4-7 7
es:in|shape|=el word capital|	8+ 7
es:in|shape|=el word word|	2-3 11	4-7 6	8+ 9
es:in|shape|=el word|	2-3 -9
es:in|shape|=en =el word|	2-3 7	4-7 9
es:in|shape|=en =mi word|	4-7 7
es:in|shape|=en =un word|	2-3 8
es:in|shape|=en capital word|	8+ 8
es:in|shape|=en word =de|	4-7 10
es:in|shape|=en word word|	4-7 7	8+ 8
es:in|shape|=es =la word|	8+ 8
es:in|shape|=es =un word|	4-7 9	8+ 6
es:in|shape|=es =una word|	2-3 6	8+ 7
es:in|shape|=es adverb word|	4-7 8
es:in|shape|=es word|	2-3 6
es:in|shape|=la =del word|	2-3 -6
es:in|shape|=la capital capital|	2-3 -9
es:in|shape|=la capital|	2-3 -10
es:in|shape|=la word =del|	4-7 -6
es:in|shape|=la word =de|	4-7 -11	8+ 8
es:in|shape|=la word =es|	8+ 8
es:in|shape|=la word =para|	4-7 8
es:in|shape|=la word adverb|	4-7 8
es:in|shape|=la word verb|	8+ 6
es:in|shape|=la word|	2-3 -8
es:in|shape|=las word =las|	4-7 6
es:in|shape|=les verb =que|	8+ 6
es:in|shape|=lo word =con|	8+ 6
es:in|shape|=lo word|	2-3 8
es:in|shape|=los =que word|	4-7 -7
es:in|shape|=los capital|	2-3 -10
es:in|shape|=los word =del|	4-7 -7
es:in|shape|=los word =de|	4-7 -8
es:in|shape|=los word word|	4-7 13
es:in|shape|=me word =por|	4-7 9
es:in|shape|=me word word|	4-7 7
es:in|shape|=mi word =fue|	8+ 8
es:in|shape|=mi word word|	4-7 10	8+ 7
es:in|shape|=ni =el word|	4-7 9
es:in|shape|=ni word =ni|	4-7 7
es:in|shape|=no =es =un|	4-7 8	8+ 8
es:in|shape|=no =es word|	4-7 6
es:in|shape|=no =me word|	4-7 -8
es:in|shape|=no =puede word|	4-7 8
es:in|shape|=no =se word|	4-7 10	8+ 6
es:in|shape|=no verb word|	4-7 9
es:in|shape|=no word =al|	4-7 9
es:in|shape|=no word =los|	4-7 9
es:in|shape|=no word =por|	8+ 9
es:in|shape|=no word word|	2-3 6	4-7 12	8+ 9
es:in|shape|=no word|	2-3 -15
es:in|shape|=nunca word word|	4-7 7
es:in|shape|=pero =la word|	4-7 6
es:in|shape|=por word word|	4-7 8
es:in|shape|=que =la word|	4-7 7
es:in|shape|=que word =a|	4-7 9	8+ 7
es:in|shape|=se =ha word|	4-7 6
es:in|shape|=se =la word|	4-7 8
es:in|shape|=se =puede word|	4-7 6
es:in|shape|=se word =el|	4-7 7
es:in|shape|=se word =en|	4-7 10
es:in|shape|=se word =se|	4-7 6
es:in|shape|=se word adverb|	2-3 7
es:in|shape|=sin word =no|	8+ -6
es:in|shape|=sin word|	2-3 -12
es:in|shape|=son number word|	8+ 6
es:in|shape|=su word|	2-3 8
es:in|shape|=un word =al|	4-7 10
es:in|shape|=un word =con|	4-7 8
es:in|shape|=un word =de|	4-7 13
es:in|shape|=un word =en|	8+ 7
es:in|shape|=un word =es|	8+ 6
es:in|shape|=un word =no|	4-7 10
es:in|shape|=un word =que|	8+ 6
es:in|shape|=un word word|	2-3 16	4-7 14	8+ 6
es:in|shape|=un word|	2-3 13
es:in|shape|=una verb|	2-3 8
es:in|shape|=una word =contra|	4-7 9
es:in|shape|=una word =con|	4-7 12
es:in|shape|=una word =de|	4-7 -7
es:in|shape|=una word =que|	8+ 9
es:in|shape|=una word word|	2-3 18	4-7 16	8+ 6
es:in|shape|=usted word adverb|	4-7 6
es:in|shape|=y =el word|	4-7 -6
es:in|shape|=y =la word|	2-3 -7
es:in|shape|=y =por word|	4-7 7
es:in|shape|=y adverb word|	4-7 8
es:in|shape|=y word word|	4-7 8
es:in|shape|=y word|	2-3 7
es:in|shape|=yo =no verb|	8+ 8
es:in|shape|=yo =no word|	4-7 8
es:in|shape|=yo adverb verb|	4-7 7
es:in|shape|=yo adverb word|	4-7 8
es:in|shape|=yo word =el|	4-7 8	8+ 6
es:in|shape|=yo word word|	4-7 8	8+ 6
es:in|shape|adverb =de =que|	4-7 7
es:in|shape|adverb =del word|	2-3 7
es:in|shape|adverb =no word|	4-7 -6
es:in|shape|adverb =se word|	2-3 -11
es:in|shape|adverb verb|	2-3 -9
es:in|shape|adverb word =la|	8+ 10
es:in|shape|adverb word =mi|	4-7 6
es:in|shape|adverb word =que|	4-7 7
es:in|shape|adverb word|	2-3 25
es:in|shape|capital =a word|	2-3 -11	4-7 10
es:in|shape|capital =de capital|	2-3 -7
es:in|shape|capital =de word|	2-3 -8
es:in|shape|capital =del capital|	2-3 -6
es:in|shape|capital =del word|	2-3 -10
es:in|shape|capital =dos word|	8+ 7
es:in|shape|capital =el word|	4-7 6	8+ 13
es:in|shape|capital =en word|	4-7 -12
es:in|shape|capital =es =un|	4-7 8
es:in|shape|capital =es word|	8+ 10
es:in|shape|capital =la word|	2-3 6	4-7 -6	8+ 9
es:in|shape|capital =lo =que|	4-7 6	8+ 9
es:in|shape|capital =no word|	4-7 11
es:in|shape|capital =para capital|	2-3 -6
es:in|shape|capital =por word|	8+ 9
es:in|shape|capital =que =era|	4-7 10
es:in|shape|capital =que word|	4-7 15
es:in|shape|capital =sin word|	2-3 7
es:in|shape|capital =un word|	8+ 6
es:in|shape|capital =una word|	8+ 7
es:in|shape|capital adverb =y|	4-7 8
es:in|shape|capital adverb word|	2-3 8
es:in|shape|capital adverb|	2-3 -9
es:in|shape|capital capital capital|	2-3 -10
es:in|shape|capital capital|	2-3 -8
es:in|shape|capital number|	2-3 -6
es:in|shape|capital word =a|	4-7 8
es:in|shape|capital word =el|	8+ 8
es:in|shape|capital word =es|	4-7 7
es:in|shape|capital word =me|	4-7 -6
es:in|shape|capital word =que|	8+ 10
es:in|shape|capital word =tres|	8+ 9
es:in|shape|capital word adverb|	2-3 -6	4-7 6
es:in|shape|capital word word|	2-3 -13	4-7 -10	8+ 11
es:in|shape|capital word|	2-3 6
es:in|shape|verb capital|	2-3 -7
es:in|shape|verb word|	2-3 -10
es:in|shape|verb|	1 -9
es:in|shape|word =a =la|	4-7 10
es:in|shape|word =a =los|	4-7 7
es:in|shape|word =con word|	4-7 12
es:in|shape|word =de =las|	4-7 -9
es:in|shape|word =de =la|	4-7 -14
es:in|shape|word =de =un|	4-7 10
es:in|shape|word =de word|	2-3 -15	4-7 -7
es:in|shape|word =del word|	2-3 -13	4-7 9
es:in|shape|word =el word|	2-3 -9	4-7 13	8+ 7
es:in|shape|word =la word|	2-3 7	4-7 9
es:in|shape|word =para word|	4-7 10
es:in|shape|word =pero =no|	4-7 13
es:in|shape|word =pero word|	2-3 -6
es:in|shape|word =por word|	4-7 9
es:in|shape|word =su word|	2-3 8
es:in|shape|word =una word|	2-3 9
es:in|shape|word =y word|	2-3 15
es:in|shape|word adverb =de|	4-7 -8
es:in|shape|word adverb word|	4-7 10
es:in|shape|word capital|	2-3 -12
es:in|shape|word word =con|	4-7 6
es:in|shape|word word =de|	4-7 15
es:in|shape|word word =en|	4-7 12
es:in|shape|word word =para|	4-7 8
es:in|shape|word word =por|	4-7 10
es:in|shape|word word word|	4-7 9
es:in|word|	a -15	agua -12	aguardiente -6	aire 7	ajuste 12	almendros -7	alto -11	antes 11	aprobado -9	aquí -12	arroz -6	avances 9	azul -7	baja -6	bastante 7	bien 12	billete -9	bizarro -10	blancos -11	bocadillo -7	botella -8	breathe-in -6	bueno 11	bufandas 7	burla 8	c -8	caballero -9	café 8	caja -7	carretera -7	caso -8	causa 12	cero 7	chica -6	chino -8	chuy -6	ciudad -10	cocina -7	come 8	como 13	comprar 9	conciencia 9	contadora -6	coordenadas 12	cosecha -7	criterios 10	cura -9	cuñado -6	de -17	del -16	dos 12	el -15	elefantes -11	elegante 8	en 7	era 12	error 11	es 8	escudo -8	escándalo -11	eso 8	está 7	evento -7	excepcional 7	fantasma -10	foto 9	fragilidad -11	frontera -8	guardianes -8	guerra -10	histórico 11	hoja -6	honesta 7	hospitales -8	igual 6	insuficiente 8	insuficientes 6	interés -9	jamón -12	kilómetro -10	la -6	le 8	les 7	letters -8	ley -11	libre -10	literal 7	mano -10	manual -8	mar -8	mayor 11	mañana -6	me 6	media 6	mejor 10	metros -7	ministro -8	mismo 9	modelo -8	mordisco -8	motosierra -6	muy 7	músculo -9	nacional 7	nada -7	negra -11	nostalgia 11	o 6	oportunidad 8	oportunista 11	orgullo 8	otros 7	paciencia 8	pan -8	panadería -8	pantalla -8	pasada -8	pasillo 7	patria -6	pedagógico 9	perdida 8	permiso -10	perreo -8	piedra 6	pilar -6	plan -10	posible 11	preguntan 7	presupuesto 14	primavera -11	primera 6	prometedor 7	proyecto -7	próxima 7	pueblo -9	punto -9	puntuales 9	que 12	qué 7	random -9	reina -9	respeto 17	riesgo -12	router -6	sabotaje 9	sal -6	salida 9	segunda -10	sentido 11	siempre 9	silobolsa -7	social -9	solo -7	su 10	sí -7	tampoco 8	tano -9	te -8	temporal 7	tengo 8	tiene 9	todas -6	todo 10	traición -7	transición -11	tránsito -9	turbina -7	táper -8	técnicos 10	un 23	una 16	unicornio -11	vacaciones -6	valiente -9	vaquilla -6	vegano -11	verbena -8	vergüenza 6	viaje -10	viva -7	vuelo -9	x -9	y 12	yo 8	última -8
es:lead|lower|	: -15	capital 10	quote 6	that 12	verb-thinking 7
es:lead|other|	start 15	stop 10	verb-saying 6	word -13
es:lead|upper|	, -14	: 7	auxiliary -6	capital -17	coordinator -9	determiner -18	preposition -12	start 6	stop 18	verb-judging -9	verb-saying -13	verb-thinking -8	word -21
es:named|1|1|	all-one -7	none -17
es:named|1|2-3|	all -6	all-one -7	first -7	none -18
es:named|1|4-7|	first -7	none -16
es:named|2|2-3|	none -12
es:named|2|4-7|	some -8
es:named|3|4-7|	first 8
es:named|none|1|	first -9	none 6	titled -6
es:named|none|2-3|	all -6	all-one -9	none 8	some -9	titled -8
es:named|none|4-7|	none 11	titled -7	upper 6
es:named|none|8+|	first 7	none 15	some 7
es:naming|bautizado|2|	2-3 -9
es:naming|conocido|2|	1 -12	2-3 -9
es:naming|false|	preposition -22	stop 7	verb-judging -14	word -31
es:naming|frase|1|	4-7 -8
es:naming|frase|2|	4-7 -8
es:naming|fórmula|1|	4-7 -7
es:naming|lema|1|	4-7 -7
es:naming|llamada|1|	1 -8	2-3 -9
es:naming|llamado|1|	2-3 -12	4-7 -7
es:naming|mote|2|	4-7 -7
es:naming|nombre|2|	1 -14	2-3 -9
es:naming|none|	8+ 8
es:naming|palabras|2|	2-3 6	8+ 8
es:naming|palabra|1|	1 -12
es:naming|titulado|1|	2-3 -6	4-7 -6
es:naming|true|	determiner -7	quote 6	start 8	stop 17	that 9	verb-thinking -6	word 6
es:naming|término|1|	2-3 -8
es:naming|título|2|	2-3 -9
es:nearby-on|	40 -7	aclara 10	aclaró 7	admite 7	admitió -6	advirtió 12	afirmó 8	agregó 6	alegó 7	alusión 9	analizó 6	anfitrión 9	ante -8	anunció 7	apostilla 6	apostillado 9	apostilló 6	apunta 6	apuntó 8	asegura 8	aseguró 13	avisó 8	ayer -9	añade 8	añadió 7	bromeó 11	calcula 6	canciller 8	cartera 6	casa -6	celebró 9	comentó 8	comisión -9	como -13	compara 7	con -15	concede 6	concedió 7	concejala 8	confiesa 7	contó 9	corredor 6	correo 9	cuatro -7	cumple -6	cómo -7	declaró 12	dejó -8	del -9	demanda -6	denunció 6	describió 9	desde -7	detalló 9	detenerse 10	dicho 6	dijo 15	donde -6	dos -11	durante -7	el -6	entidad 7	entre -6	enumera 6	escribe 11	escrito 9	eusebio 6	exigió 10	explica 10	explicado -6	explicó 6	expresión 8	expresó 8	farol -9	fiscal 7	fue -7	gobernador 7	ha -11	hasta -11	historia -8	horas -8	insistió 6	ironizado 6	ironizó 9	juró 7	justificó 7	la 18	lamenta 6	lamentado 8	lee 6	libro -6	llamó 12	lleva -7	lo -9	luego 7	línea 7	magistrada 8	manifestó 6	matizó 9	me 7	memorias -7	mientras -7	ministra 9	murmuró -8	muy 9	nadie -11	no -11	nombres -8	nueve -7	objeta 6	objetó 8	oye 8	palabras 8	pesos -9	pidió 10	plan -8	planta -12	porque -8	portavoz 9	precisa 6	precisó 8	prefirió 6	preguntó 12	presidente 6	prevé -10	proclamó 6	prometió -6	prosiguió 7	protesta 6	protestó 7	puntualizó 6	qué -11	razona 7	recomienda 9	recuerda 9	relata 6	relató 7	remata 9	remató 6	replicado 6	responde 8	respondió 8	resumió 9	reveló 9	riego -6	risas 6	salió -7	se -6	según 7	sentencia 6	sentenció 6	ser -9	señala 7	señalado -6	señaló 9	sido -7	sobre 6	socio 7	solo 8	solía 8	sostiene 6	su 14	tanto -9	teléfono 6	tiene -15	término -7	una 6	unos -6	vencedor 6	zanjó 11	último 12	único -7
es:nearby|	1 -6	2009 -6	22 8	7 9	a 13	acaba -6	aclara 6	aclaró 10	acta 8	actuó 7	acusa 10	acusó 12	acuñó -9	admiten -9	admitió -6	advirtió 13	afirma 13	afirmó 9	agradeció 8	agrega 7	agregó 7	agua 7	al 8	alguien -13	alias -13	allá 7	alta 7	alumnos -11	anterior -7	antes 7	anunció -12	aplicación -7	apodan -8	apostilló 9	apuntó 12	arbitraje 7	argentino -7	arqueólogos -7	arranca -6	articulado 6	artículos -11	asegura 9	asegurado 8	aseguró 10	así -8	atribuye 8	atribuyó 8	audio 6	autor -15	autora -10	avisa 8	aviso -7	avisó 12	ayllón -9	añadido -8	añadió 10	año -10	años -8	baja 7	bajo -12	balcones -6	banco 10	bar -8	barrera -6	bautizada -10	bautizado -13	bautizó -12	blázquez -11	brote -8	bruselas -6	busca 9	buscar 7	cabello -6	cadena -8	cae -9	califica 8	calificado 8	calificó 18	cambio 14	campamento -8	campaña -11	cancillería 9	cantó -6	capitán -7	carta 8	cartel -16	caso -7	catalana 10	celebrado 10	celebró 8	censura -9	chaves 7	comité -7	como -12	concedió -7	concejal 7	conferencia -8	conflicto 7	congreso 7	conoce -12	conocida -7	conocido -13	consejo -11	considera 20	consideran 10	consideró -7	contestado -6	contestó 13	contrato 9	contratos 8	corredores 6	corrige 11	cuadro 6	cualquier 11	cuatro -10	cámaras 9	dato 7	debajo -7	debate -6	deben -6	declara 6	declarado -7	declaró 11	decía -9	decían -12	define 8	definió 11	denuncias 8	departamento 9	derrota 7	descartados -8	deslizó 9	despide 9	desplegó -9	después 8	destacó 10	detrás 8	deuda 6	diario -8	dicen 10	dicho -6	diez -7	dijo 13	dio 12	director 9	dispuesta 10	dispuesto 9	distribuidora 6	diálogo 6	doce -8	documento -10	donde -7	dos 6	durante -9	edificio -10	editorial 7	ellas -7	ellos -8	elogió 12	emitió 8	empieza -10	empleados -6	empleos 7	empresarios 7	en -12	entiende 9	entre -9	equipo 12	era -11	eran 8	es -6	esas 8	escribe 7	escribió -9	escrito -8	escuchó -6	ese -7	eso 11	esquema -7	esta 7	estaba 11	estará 11	estudiará 8	está 12	están 8	europea -6	euros -6	excusó 8	exige 8	existe 6	expediente 6	explica 7	expresión -10	expresó 13	fallo 12	falta 8	farol -6	felicitó 8	fermín 6	fiebre -8	fila 7	folleto 6	forma 7	foto -9	frase -10	fue 16	fuentes 6	fuga 8	funciona 7	fórmula -7	gabinete 10	ganó -7	garza -9	gira 7	gobernadora -10	grada -6	grancala 9	gritó 8	grupo 7	grupos -8	haber 8	hablaba 11	hablado 10	hablan -14	hablar -6	habló 21	habrá -9	habría 7	hallan -6	hallazgo 12	han -12	hasta -8	hay -10	hicieron 9	hierro 8	hija 6	hombros 13	hora 7	hospital -6	impacto 10	importancia 8	incluye -9	indicó 9	informe 7	inglés 7	insisten 10	insistió 8	instituto -9	investigación 7	invitó 6	iriarte 8	ironizó 7	irá 7	jefe 10	jubilado -6	juicio 11	jurado 9	jóvenes -11	la -6	laboratorio -8	lado 6	lamentado 8	lamentó 12	le 8	lee -11	legislatura -11	lejos 11	lema -13	letra -10	ley 12	leyenda -6	leía -7	libro -10	limitó 7	lista 7	llama -12	llamaban -12	llamada -13	llamado -14	llaman -19	llamar -9	llamó 6	llega 7	lleva -13	llevaba -6	lo 17	local 8	los -17	lucía 7	luego 6	lugo 7	madre -8	mandataria 7	mano -7	manta -12	mapa 6	marca -8	marcha -6	martes 9	mayores -9	medida 7	medio 10	memorias -8	mensajes 6	mercado 7	mesa 6	mil 11	ministerio 9	ministro -8	mismo 8	miércoles 7	mote -7	muestra 6	mujer 8	más 8	médico 9	método 9	nacional -9	nadie -10	ni -11	niño 9	nombre -6	norma 9	nota 11	noticia 12	novela -6	obras 7	oficialismo 11	ofrece -11	olabarrieta -7	once -9	opa 8	operación 7	opinión 9	orden 10	otra -10	otro 8	pacientes -6	pacto 8	pactos -9	padres 12	palabras 7	panadería -6	pancarta -9	para -10	pared -7	parrilla 6	partidos -7	pasacalle -11	paz 9	pedido 8	pedraza -9	pegado -8	perder 7	permite -11	pero 6	pesos 9	pide 13	piden 9	pintada -9	pizarra -11	placa -9	planta -8	plato -8	pleno -7	poemario -6	por -7	porque 7	portada -9	precisa -8	precisó 8	prefiere -7	prefirió 8	preguntado -8	premio -9	prensa -6	presidenta 11	presidente 10	press 9	primer -15	primero 6	principio 8	probado 7	procesados -10	prohíbe -9	promete -7	prometido -8	prometió 9	propio 9	propone -8	propuesta 9	protocolo 7	proyecto -8	publica -7	publicado -7	publicar -6	pueblo -6	puede -8	puerta -8	puerto -6	puesto -6	punto 9	pérdida 10	público 8	que 7	queda -8	quieren -6	quiso -10	quispe 7	quién -9	qué -11	radio 10	rebautizado -8	reclama 8	reclamó 9	reconoció 10	recordó -6	recuerda -7	recursos 10	refirió 10	regidor 7	renta -6	repitió 7	replica 12	replicado 8	replicó -6	reporte 6	reprochó 8	responder 7	respondió 8	respuesta -7	restó 8	resultado 8	resultados 10	resume 9	reveló 6	rival 7	rosario 6	río 10	rótulo -6	sabe -6	salarios 8	salió -9	salud 11	santiago -9	se -11	sea 8	seguridad 7	según 10	sello -6	semana 8	senado 8	sencillo -6	sentido -8	ser -6	servicio 9	servicios -7	sería 10	seudónimo -6	señalar 7	señaló 7	sido 7	siempre 8	siendo -6	significa -10	sin -9	sino 11	situación 9	socios 8	sola -6	solo 8	soltó 7	solís 9	son 11	sonrisa 11	soria 7	sostiene 17	sostienen 10	sostuvo 14	su 10	subrayó 7	sur 8	sus -6	sábado 6	sí 7	tacha 7	tachó 9	tajante 10	tapia 7	tarde 12	teatro -6	teléfono 9	tema -6	tienen -7	tildó 8	titula -9	titulado -8	todo 11	tomó 10	trabajadores -7	tragedia 8	trasladó 8	trata 11	trató 12	tributa 10	técnico 7	término -8	título -8	un -27	universidad 12	uruguayo 8	usar -8	va -7	varios -6	ve 12	vez 10	viernes 7	voto 7	voz 7	washington 6	x 8	ya -8	álvaro 6	óscar 7	último 6
es:nobody|2-3|	, -11	determiner -15	word -8
es:nobody|4-7|	word -7
es:nobody|8+|	start 9
es:others|0|	1 11	8+ 9
es:others|1|	1 -13	2-3 7
es:others|2|	1 -27	2-3 -9
es:others|3|	1 -10
es:own-case|false|all-one|	, -10	capital -11	coordinator -9	determiner -11	preposition -14	start 6	verb-judging -8	word -17
es:own-case|false|all|	: -11	determiner -8	preposition -9	verb-saying -8	word -7
es:own-case|false|first|	, -11	auxiliary -6	capital -12	determiner -14	stop 17	verb-judging -7	word -17
es:own-case|false|most|	: 7	stop 12	word -9
es:own-case|false|none|	: -14	capital 7	preposition 6	quote 6	that 12	verb-thinking 7
es:own-case|false|some|	, -7	determiner -7	preposition -11	word 15
es:own-case|false|titled|	: 13	determiner -7	preposition -8
es:own-case|false|upper|	start 6
es:own-case|true|all-one|	: 10
es:own-case|true|first|	: 11	start 13	stop 26	word -6
es:own-case|true|none|	, 14	word 13
es:own-case|true|titled|	: 9
es:own|false|	4-7 -8	8+ 6
es:own|true|	2-3 11	4-7 10
es:same|1|1|	first -6
es:same|1|2-3|	all -6	some -10
es:same|1|4-7|	all -6	none 8	upper 6
es:same|1|8+|	none 15	some 7
es:same|2|1|	all-one -12	first -9	titled -6
es:same|2|2-3|	all -6	all-one -8	first -6	most -6	none -9	titled -8
es:same|2|4-7|	first -12	none -10	titled -8
es:same|3|1|	none -11
es:sentence|judging|	1 7	2-3 10	8+ 12
es:sentence|none|	1 -8	2-3 -15	4-7 -10
es:sentence|saying|	4-7 7	8+ 15
es:sentence|thinking|	1 -7	8+ 11
es:sign|far|	, -7	: -13	none -17	word -6
es:sign|far|:|	1 -10	2-3 7	4-7 -17
es:sign|far|verb|	none -22
es:sign|near|	: -21	none -27	word -11
es:sign|near|:|	2-3 -12	4-7 -17
es:sign|near|verb|	none -23
es:sign|near|word|	1 -6	2-3 -8	4-7 -6
es:sign|none|	, -6	: 15	determiner -6	far 7	quote 6	start 8	stop 17	that 9	verb-judging -7	verb-thinking -6
es:sign|none|,|	1 -19
es:sign|none|:|	4-7 22	8+ 31
es:sign|none|auxiliary|	1 7	2-3 6
es:sign|none|capital|	4-7 12
es:sign|none|coordinator|	1 -13	2-3 -7	4-7 10
es:sign|none|determiner|	2-3 -7
es:sign|none|preposition|	8+ 13
es:sign|none|pronoun|	1 -8	2-3 9
es:sign|none|quote|	8+ 6
es:sign|none|start|	1 6	2-3 10	8+ 7
es:sign|none|stop|	2-3 23	4-7 14	8+ 9
es:sign|none|that|	2-3 8	4-7 11
es:sign|none|verb-judging|	1 7	2-3 -9	4-7 -9
es:sign|on|far|	4-7 13
es:sign|on|near|	4-7 -10
es:sign|on|none|	4-7 -6
es:sign|sentence before|	stop 9
es:sign|sentence before|stop|	2-3 7	4-7 8	8+ 6
es:size-ending|10+|.|	determiner 6	end 6
es:size-ending|10+|?|	stop 8
es:size-ending|10+|none|	,auxiliary 7	,pronoun 10	,word 13	— 6
es:size-ending|1|.|	end 6
es:size-ending|1|none|	,auxiliary -6	,capital -10	,coordinator -7	,determiner -13	,pronoun 10	,quote -11	,subordinator -7	,that -10	,verb-saying 11	: -6	capital -14	determiner 7	end 9	pronoun -6	quote -6	that -9	word -16
es:size-ending|2|.|	end 6
es:size-ending|2|none|	,adverb -7	,determiner -13	,pronoun -8	,that -11	,word -8	; 8	adverb 11	auxiliary 6	coordinator 6	determiner -8	pronoun -6	subordinator 7	word -16
es:size-ending|3|.|	end 13
es:size-ending|3|?|	end 8	stop -10
es:size-ending|3|none|	( -9	,auxiliary -6	,coordinator -6	,determiner -9	,preposition -8	,word -10	determiner 10	that -6	word 6
es:size-ending|4-5|.|	determiner 9	end 22
es:size-ending|4-5|?|	,verb-saying 7	end 6	— 8
es:size-ending|4-5|none|	,coordinator 10	,preposition 11	,that -9	,verb-saying 9	,word -11	; 10	coordinator 14	determiner 8	verb-saying -10	word -8	— 12
es:size-ending|6-9|.|	determiner 11	end 12
es:size-ending|6-9|?|	,pronoun 10	,word -6	end 8	— 7
es:size-ending|6-9|none|	,auxiliary 13	,preposition 11	,verb-saying 25	,word 16	: 11	end 18	— 9
es:size-follow|10+|	,auxiliary 7	,pronoun 10	,word 13	determiner 6	end 6	— 6
es:size-follow|1|	,auxiliary -6	,capital -10	,coordinator -7	,determiner -13	,pronoun 10	,quote -11	,subordinator -7	,that -10	,verb-saying 11	: -7	capital -14	determiner 7	end 11	pronoun -6	quote -6	that -9	word -16
es:size-follow|2|	,adverb -7	,determiner -13	,pronoun -7	,that -11	,word -8	; 8	adverb 11	auxiliary 6	coordinator 10	determiner -8	pronoun -6	subordinator 7	word -16	— 7
es:size-follow|3|	( -9	,auxiliary -6	,coordinator -6	,determiner -9	,preposition -8	,word -10	determiner 10	end 6	that -6	word 6
es:size-follow|4-5|	,coordinator 10	,preposition 11	,that -9	,verb-saying 9	,word -11	; 10	coordinator 14	determiner 12	verb-saying -10	word -8	— 12
es:size-follow|6-9|	,auxiliary 13	,preposition 11	,verb-saying 25	: 11	determiner 11	end 23	— 11
es:size-intro|10+|	, 9	: 18	preposition 12	start 7	stop 8
es:size-intro|1|	, -19	auxiliary 7	coordinator -13	pronoun -8	start 6	verb-judging 7
es:size-intro|2|	coordinator -7	stop 16	verb-judging -9	verb-saying 11
es:size-intro|3|	auxiliary 11	determiner -16	start 15	stop 18	that 8
es:size-intro|4-5|	: 6	stop 8	that 9	verb-judging -6
es:size-intro|6-9|	auxiliary 14	capital 12	start 26	stop 34	that 7	verb-judging -6	verb-saying 16	verb-thinking 7	word 8
es:size|	4-5 -8	6-9 9
es:subject|elided|	,auxiliary 7	,determiner -10	,pronoun 11	,that -9	,verb-saying 25	,word -6	2-3 14	4-7 9	8+ 17	coordinator -6	determiner 10	end 14	stop 19	verb-saying -9	word 7	— 9
es:subject|none|	( -7	,adverb -6	,coordinator -9	,determiner -9	,quote -12	,that -9	,verb-judging 6	,verb-thinking 6	4-7 -11	; 6	adverb -10	auxiliary -9	capital -7	pronoun -8	subordinator 7	word -18	— 10
es:subject|own|	,determiner -15	,that -10	,word -17	8+ 11	: -15	adverb 11	auxiliary 13	capital -9	coordinator 16	determiner 8	pronoun -6	quote -6	that -7	verb-saying -7
es:two-before|,|	capital -7	determiner -6	preposition -6	verb-judging -6
es:two-before|:|	determiner -10	preposition -10	word 7
es:two-before|adverb|	, -7	stop 10	verb-saying 9	word 15
es:two-before|auxiliary|	determiner -12	stop 7	verb-saying -6
es:two-before|capital|	, -6	: 20	auxiliary 9	preposition 9	verb-judging 6
es:two-before|coordinator|	determiner 9	preposition -6	that 9	verb-saying 8
es:two-before|determiner|	: -8	capital 12	that 6	verb-judging -6	verb-saying 14	word -6
es:two-before|preposition|	capital 9	determiner -13	that -7	word -12
es:two-before|pronoun|	stop 8	word 21
es:two-before|quote|	, -12	coordinator -9	preposition -9
es:two-before|start|	capital -6	determiner -11	start 8
es:two-before|stop|	capital -7	determiner -11	preposition -11
es:two-before|that|	capital 7	determiner 8	pronoun 8	verb-judging 6	word -11
es:two-before|verb-judging|	determiner 6	preposition 17	word -6
es:two-before|verb-saying|	, 13	determiner 9	preposition 7	stop 21
es:two-before|verb-thinking|	stop 10
es:two-before|word|	adverb -9	auxiliary 16	determiner -11	preposition -10	stop 25	that 11	verb-judging -16	word 6
es:two-before|—|	stop 7
es:two-words-before|,|	alias -8	de 10	es -7	jesús -6	la -15	lamentó 9	llamado -7	un -11
es:two-words-before|.|	el -11
es:two-words-before|:|	el -7
es:two-words-before|acusó|	de 10
es:two-words-before|allá|	: 7
es:two-words-before|arbitraje|	de 7
es:two-words-before|así|	: -6
es:two-words-before|autora|	de -7
es:two-words-before|autor|	de -13
es:two-words-before|aviso|	: -7
es:two-words-before|añadido|	: -6
es:two-words-before|años|	. 8	la -11
es:two-words-before|bautizado|	como -9
es:two-words-before|calificó|	de 9
es:two-words-before|carretera|	. 9
es:two-words-before|cartel|	: -11
es:two-words-before|conoce|	como -12
es:two-words-before|conocido|	como -12
es:two-words-before|con|	una -11
es:two-words-before|corrige|	: 8
es:two-words-before|cuenta|	, 7
es:two-words-before|decir|	: 10
es:two-words-before|define|	como 8
es:two-words-before|definió|	como 11
es:two-words-before|delante|	. 7
es:two-words-before|derrota|	: 7
es:two-words-before|de|	fiebre -8	la -11	los -8	un -14
es:two-words-before|dijo|	. 9	: 8
es:two-words-before|discrepa|	: 7
es:two-words-before|elogió|	la 10
es:two-words-before|el|	acuerdo 6	conflicto 7	contrato 9	lema -7	llamado -12	mercado 8	que 6	rótulo -7	término -8
es:two-words-before|equipo|	de 9
es:two-words-before|es|	un -9
es:two-words-before|euros|	. 6
es:two-words-before|expresó|	su 10
es:two-words-before|gracia|	. 7
es:two-words-before|hablan|	de -8
es:two-words-before|habló|	de 18
es:two-words-before|había|	dicho -8
es:two-words-before|ha|	sido 8
es:two-words-before|hielo|	. 6
es:two-words-before|hierro|	: 8
es:two-words-before|hombros|	. 6	: 13
es:two-words-before|invitó|	a 6
es:two-words-before|la|	considera 7	expresión -11	frase -6	fórmula -7	ley 9	leyenda -6	llamada -13	llaman -8	marca -7	norma 8	palabra -12	revista -7
es:two-words-before|lee|	: -9
es:two-words-before|lejos|	: 11
es:two-words-before|lema|	: -8
es:two-words-before|libro|	, -7
es:two-words-before|los|	salarios 8
es:two-words-before|lo|	considera 7	llaman -9
es:two-words-before|madre|	, -8
es:two-words-before|martes|	. 6
es:two-words-before|mayo|	. 6
es:two-words-before|memorias|	, -8
es:two-words-before|miedo|	. 9
es:two-words-before|mitad|	. 7
es:two-words-before|modo|	: 8
es:two-words-before|nada|	. 6
es:two-words-before|niega|	: 8
es:two-words-before|nombre|	: -15	de -11
es:two-words-before|novela|	con -6
es:two-words-before|pancarta|	: -8
es:two-words-before|pasacalle|	: -11
es:two-words-before|pidió|	no 9
es:two-words-before|pintada|	: -7
es:two-words-before|por|	el -6
es:two-words-before|pregunta|	: -7
es:two-words-before|p|	. 7
es:two-words-before|pérdida|	de 10
es:two-words-before|que|	es 9	habrá -6	haya -10	la -7
es:two-words-before|real|	. 8
es:two-words-before|relató|	. 8
es:two-words-before|se|	declaró 8	llama -12	titula -9
es:two-words-before|sino|	de 9
es:two-words-before|soltó|	: 7
es:two-words-before|sonrisa|	: 8
es:two-words-before|start|	el -9	start 8
es:two-words-before|tachó|	de 6
es:two-words-before|tajante|	: 10
es:two-words-before|teléfono|	. 6
es:two-words-before|trata|	de 14
es:two-words-before|tres|	. 6
es:two-words-before|título|	de -8
es:two-words-before|viernes|	. 6
es:two-words-before|voz|	: 8
es:two-words-before|x|	: 8
es:two-words-before|y|	que 9
es:two-words-before||	, -12	y -9
es:two-words-before|—|	. 7
es:verb|false|1|	other -7
es:verb|false|2-3|	upper -6
es:verb|false|8+|	lower 12	other 8
es:verb|true|1|	lower -6	upper -8
es:verb|true|2-3|	lower 12	other 6	upper 9
es:verb|true|4-7|	lower 27
es:verb|true|8+|	lower 13	upper 11
es:word-after|	 -6	( -9	, -12	; 11	? -8	cuenta -9	de 6	del -9	end 8	hasta -11	las 9	le -6	no -9	que -7	se -7	su 11	un -8	— 11
es:word-after|(|	none -9
es:word-after|,|	! 6	none -11
es:word-after|.|	? -6
es:word-after|;|	none 11
es:word-after|?|	none -8
es:word-after|cuenta|	none -9
es:word-after|del|	none -9
es:word-after|de|	none 6
es:word-after|end|	. 23	? 13
es:word-after|hasta|	none -11
es:word-after|las|	none 9
es:word-after|la|	. 11
es:word-after|le|	none -6
es:word-after|no|	none -9
es:word-after|que|	none -7
es:word-after|se|	none -7
es:word-after|su|	none 11
es:word-after|un|	none -8
es:word-after||	none -6
es:word-after|—|	? 11	none 6
es:word-before|	 6	, -7	. 14	? 17	a 17	actuó 7	acuerdo 10	al -10	alias -9	ante -8	apodan -8	buscar 7	como -9	conflicto 7	considera 13	consideró -6	contrato 9	de 8	decir -8	declaró 8	decía -6	decían -10	del -11	dice -9	dicho -8	el -9	en -12	era -6	eran 8	escribió -8	estaba 11	está 10	están 8	expresión -11	fallo 8	fiebre -8	frase -10	funciona 7	fórmula -7	gobierno 6	habrá -10	hay 8	haya -6	hicieron 9	investigación 9	jesús -6	la -9	lamentó 9	lema -7	ley 9	leyenda -6	libro -7	llama -7	llamaban -10	llamada -13	llamado -14	llaman -16	llamar -9	llega 9	los -13	marca -7	medida 7	mercado 8	no 14	norma 8	palabra -12	para -8	pide 8	piden 7	pidió 13	plaza 8	publica -6	que 9	revista -7	rótulo -7	salarios 8	servicio 8	sería 9	sido 8	significa -10	son 7	start 8	su 14	tiene 6	titula -9	titulado -8	todavía 7	término -8	ve 10
es:word-before|,|	1 -19
es:word-before|.|	2-3 22	4-7 13	8+ 8
es:word-before|:|	8+ 32
es:word-before|?|	1 6	2-3 11	4-7 16
es:word-before|admite|	2-3 11
es:word-before|alias|	1 -8	2-3 -6
es:word-before|ante|	1 -8
es:word-before|a|	2-3 13	4-7 14	8+ 11
es:word-before|buscar|	4-7 7
es:word-before|como|	1 -7	2-3 -7	8+ 9
es:word-before|conflicto|	4-7 7
es:word-before|considera|	1 10
es:word-before|con|	4-7 -10
es:word-before|declaró|	4-7 8
es:word-before|decían|	2-3 -7
es:word-before|decía|	1 -6
es:word-before|del|	2-3 -11
es:word-before|de|	1 7	8+ 7
es:word-before|dicho|	1 -8
es:word-before|el|	2-3 -10	4-7 -9
es:word-before|en|	1 -16	2-3 -10	4-7 9
es:word-before|eran|	4-7 8
es:word-before|era|	4-7 -7
es:word-before|estaba|	1 10
es:word-before|está|	2-3 9	4-7 7
es:word-before|es|	1 15	4-7 14
es:word-before|fiebre|	4-7 -8
es:word-before|frase|	4-7 -8
es:word-before|fue|	2-3 7	4-7 14
es:word-before|funciona|	4-7 7
es:word-before|fórmula|	4-7 -7
es:word-before|gobierno|	4-7 6
es:word-before|haya|	2-3 -6
es:word-before|hicieron|	4-7 9
es:word-before|jesús|	1 -6
es:word-before|la|	2-3 -10
es:word-before|lema|	4-7 -7
es:word-before|llamaban|	2-3 -9
es:word-before|llamada|	1 -8	2-3 -9
es:word-before|llamado|	2-3 -12	4-7 -7
es:word-before|llaman|	1 -6	2-3 -14	4-7 -9
es:word-before|llamar|	2-3 -8
es:word-before|llama|	1 -7	4-7 -7
es:word-before|los|	2-3 -13
es:word-before|marca|	2-3 -7
es:word-before|no|	2-3 10	4-7 10
es:word-before|palabra|	1 -12
es:word-before|para|	2-3 -8
es:word-before|pidió|	1 10
es:word-before|que|	2-3 8	4-7 11
es:word-before|revista|	2-3 -6
es:word-before|rótulo|	2-3 -7
es:word-before|salarios|	4-7 8
es:word-before|servicio|	4-7 8
es:word-before|será|	2-3 10
es:word-before|significa|	1 -10
es:word-before|son|	4-7 14
es:word-before|start|	1 6	2-3 10	8+ 7
es:word-before|su|	2-3 13
es:word-before|tiene|	4-7 6
es:word-before|titulado|	2-3 -6	4-7 -6
es:word-before|titula|	1 -10
es:word-before|término|	2-3 -8
es:word-before|una|	4-7 -7
es:word-before|un|	1 -6	4-7 9
es:word-before|ve|	1 8
es:word-before|y|	1 -13	2-3 -9	4-7 10
es:word-before||	8+ 6
es:work|near|none|,|	first -10
es:work|near|none|:|	first -9
es:work|near|none|	all-one -8	first -14
es:work|near|none|auxiliary|	none 11
es:work|near|none|preposition|	first -9	none -6
es:work|near|none|stop|	first 6
es:work|near|none|word|	all-one -9
es:work|none|near|	all-one -7	first -9	none 11
es:work|none|near|preposition|	all-one -7	first -8
es:work|none|near|word|	none 6
es:work|none|none|,|	all-one -10	first -10	none 7	some -7
es:work|none|none|:|	all -11	first 6	most 9	none -14	titled 15
es:work|none|none|	all -7	titled -8	upper 6
es:work|none|none|auxiliary|	first -6
es:work|none|none|capital|	all-one -11	first -14	none 8
es:work|none|none|coordinator|	all-one -9
es:work|none|none|determiner|	all -8	all-one -11	first -14	none -9	some -7	titled -7
es:work|none|none|preposition|	all -9	all-one -13	none 7	some -11
es:work|none|none|quote|	none 6
es:work|none|none|start|	all-one 6	upper 6
es:work|none|none|stop|	first 19	most 12
es:work|none|none|that|	none 12
es:work|none|none|verb-judging|	all-one -8	none -7
es:work|none|none|verb-saying|	all -8
es:work|none|none|word|	all-one -18	first -16	most -8	some 15
es:work|right|none|	all -6	all-one -9	first -9	none 9
es:work|right|none|verb-thinking|	none 7
es:work|right|none|word|	all -6	all-one -8	first -9	none 8
family|"|	1 10
family|'|	1 9	2-3 -12	4-7 8	8+ 26
family|,|	4-7 16	8+ 11
family|none|	1 18	2-3 29	4-7 44	8+ 30
family|«|	1 -8	2-3 -6
family|»|	1 -18	2-3 -10	4-7 19
family|‘|	1 -14	2-3 -6	8+ 32
family|’|	4-7 9
family|‚|	4-7 9
family|“|	1 -12	8+ 8
family|„|	2-3 7	8+ 14
follow|	( -22	) -9	+ 11	, -11	,capital -7	,determiner -7	,preposition -20	,quote -13	,that -19	,verb-judging 16	,verb-saying 14	,verb-thinking 14	,word -17	: -6	adverb -7	auxiliary -31	capital 10	coordinator 6	end 19	pronoun 14	subordinator 6	verb-judging -8	word -18
fr:alone|alone|	2-3 14	4-7 14
fr:alone|first|	2-3 -11	4-7 27	8+ 8
fr:alone|inside|	4-7 -6
fr:best-gap|according-to|according|gap|according-to|,;|	8+ 6
fr:best-gap|according-to|according|gap|according-to|,|	2-3 10	4-7 21	8+ 11
fr:best-gap|according-to|according|gap|according-to|;|	2-3 -6
fr:best-gap|actor-nearby|naked||	1 14	2-3 -17	8+ 11
fr:best-gap|colon|naked||	4-7 17
fr:best-gap|interview|naked||	4-7 6
fr:best-gap|named-before|naked||	4-7 16	8+ 7
fr:best-gap|named-nearby|naked||	1 8	8+ 15
fr:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 6
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 8	4-7 16
fr:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 -8
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 13
fr:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -6
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 7	8+ 8
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb||	4-7 8
fr:best-gap|sentence-after|direct|gap|sentence-after||	2-3 7	4-7 7
fr:best-gap|sentence-after|saying|gap|sentence-after||	4-7 7
fr:best-gap|sentence-after|thinking|gap|sentence-after||	4-7 9
fr:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 9
fr:best-gap|sentence-before|direct|gap|sentence-before|,|	1 -8
fr:best-gap|sentence-before|direct|gap|sentence-before||	4-7 14
fr:best-gap|sentence-before|saying|gap|sentence-before|,|	1 -12	2-3 -6	4-7 10	8+ 6
fr:best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 8
fr:best-gap|sentence-before|saying|gap|sentence-before|c,;|	8+ 7
fr:best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 10
fr:best-gap|sentence-before|saying|gap|sentence-before||	2-3 -6	4-7 14	8+ 6
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 7
fr:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	4-7 7	8+ 9
fr:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 12	4-7 15
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -9	4-7 9
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	8+ 9
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 8
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 11
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	2-3 -6
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 8	4-7 24
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 14
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 9	4-7 13
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -9	8+ 7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 -10
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 13
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	4-7 11	8+ 9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 -8	8+ 13
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 8
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	8+ 7
fr:best-gap|topic|naked||	4-7 -6	8+ 23
fr:best-intro|,|according|1|	2-3 9
fr:best-intro|,|according|5-10|	4-7 7
fr:best-intro|,|according|far|	2-3 7
fr:best-intro|,|naked|1|	4-7 6
fr:best-intro|,|naked|far|	2-3 -11	8+ 7
fr:best-intro|,|other|1|	4-7 -6
fr:best-intro|,|saying|1|	4-7 15
fr:best-intro|,|saying|5-10|	4-7 12	8+ 7
fr:best-intro|:|according|1|	2-3 10
fr:best-intro|:|apposition|2-4|	4-7 7	8+ 7
fr:best-intro|:|apposition|5-10|	8+ 8
fr:best-intro|:|apposition|far|	8+ 7
fr:best-intro|:|judging|1|	4-7 9
fr:best-intro|:|judging|2-4|	4-7 6
fr:best-intro|:|naked|1|	2-3 -6
fr:best-intro|:|naked|2-4|	4-7 10	8+ 17
fr:best-intro|:|naked|5-10|	8+ 20
fr:best-intro|:|naked|far|	1 10	2-3 -10	8+ 17
fr:best-intro|:|saying|0|	4-7 7
fr:best-intro|:|saying|1|	2-3 7	4-7 9	8+ 12
fr:best-intro|:|saying|2-4|	8+ 12
fr:best-intro|:|thinking|2-4|	8+ 8
fr:best-intro|adverb|naked|2-4|	2-3 -7
fr:best-intro|adverb|naked|5-10|	1 7
fr:best-intro|adverb|saying|1|	2-3 -6
fr:best-intro|auxiliary|according|1|	2-3 -9
fr:best-intro|auxiliary|according|5-10|	4-7 12
fr:best-intro|auxiliary|according|far|	2-3 9
fr:best-intro|auxiliary|naked|far|	4-7 10
fr:best-intro|auxiliary|saying|1|	2-3 8	4-7 12
fr:best-intro|auxiliary|saying|2-4|	2-3 11	4-7 11
fr:best-intro|auxiliary|saying|5-10|	1 17	2-3 -6
fr:best-intro|auxiliary|saying|far|	2-3 11
fr:best-intro|capital|saying|2-4|	4-7 10
fr:best-intro|coordinator|naked|5-10|	2-3 6
fr:best-intro|coordinator|naked|far|	2-3 7
fr:best-intro|determiner|according|5-10|	1 -10	2-3 7
fr:best-intro|determiner|direct|2-4|	2-3 6
fr:best-intro|determiner|judging|1|	2-3 7
fr:best-intro|determiner|judging|2-4|	1 9	4-7 9
fr:best-intro|determiner|naked|2-4|	1 9	2-3 -7
fr:best-intro|determiner|naked|5-10|	1 -12	4-7 -7
fr:best-intro|determiner|naked|far|	1 -14
fr:best-intro|determiner|saying|1|	1 11	2-3 12
fr:best-intro|determiner|saying|2-4|	1 7	2-3 -7
fr:best-intro|determiner|saying|5-10|	2-3 -15
fr:best-intro|preposition|according|far|	1 -9
fr:best-intro|preposition|apposition|2-4|	4-7 12
fr:best-intro|preposition|judging|1|	2-3 15
fr:best-intro|preposition|judging|2-4|	1 -9
fr:best-intro|preposition|judging|5-10|	1 11
fr:best-intro|preposition|naked|1|	4-7 -10
fr:best-intro|preposition|naked|2-4|	4-7 9
fr:best-intro|preposition|naked|5-10|	1 -10
fr:best-intro|preposition|naked|far|	4-7 8
fr:best-intro|preposition|saying|1|	2-3 -6	4-7 -7
fr:best-intro|preposition|saying|2-4|	1 -12	8+ 6
fr:best-intro|pronoun|naked|5-10|	1 -10
fr:best-intro|pronoun|saying|2-4|	2-3 8	4-7 9
fr:best-intro|quote|naked|far|	4-7 6
fr:best-intro|start|naked|2-4|	4-7 12	8+ 8
fr:best-intro|start|naked|5-10|	4-7 6	8+ 7
fr:best-intro|start|naked|far|	4-7 14	8+ 9
fr:best-intro|start|other|1|	8+ 12
fr:best-intro|start|saying|1|	1 8	4-7 25	8+ 6
fr:best-intro|start|saying|2-4|	8+ 8
fr:best-intro|stop|direct|2-4|	4-7 11
fr:best-intro|stop|direct|5-10|	4-7 13	8+ 6
fr:best-intro|stop|naked|2-4|	1 6	4-7 15
fr:best-intro|stop|naked|5-10|	2-3 7	4-7 -7	8+ 9
fr:best-intro|stop|naked|far|	8+ 6
fr:best-intro|stop|other|1|	2-3 14	4-7 16	8+ 10
fr:best-intro|stop|saying|1|	1 11	2-3 25	8+ 8
fr:best-intro|stop|saying|2-4|	1 8	2-3 12	4-7 31
fr:best-intro|stop|saying|5-10|	4-7 11
fr:best-intro|stop|saying|far|	4-7 6
fr:best-intro|that|naked|5-10|	4-7 8
fr:best-intro|that|saying|1|	2-3 11	4-7 11
fr:best-intro|verb-judging|judging|0|	2-3 7	4-7 13
fr:best-intro|verb-saying|naked|1|	4-7 8
fr:best-intro|verb-saying|naked|far|	1 8	2-3 11
fr:best-intro|verb-saying|saying|0|	8+ 10
fr:best-intro|verb-saying|saying|2-4|	1 8	2-3 9
fr:best-intro|verb-thinking|naked|2-4|	4-7 6
fr:best-intro|verb-thinking|thinking|0|	2-3 9
fr:best-intro|word|according|1|	4-7 11
fr:best-intro|word|according|2-4|	4-7 12	8+ 6
fr:best-intro|word|according|5-10|	4-7 9	8+ 6
fr:best-intro|word|according|far|	1 8	4-7 8
fr:best-intro|word|apposition|2-4|	2-3 8
fr:best-intro|word|apposition|far|	1 -7	4-7 8
fr:best-intro|word|direct|5-10|	2-3 -6
fr:best-intro|word|direct|far|	2-3 -10
fr:best-intro|word|judging|2-4|	4-7 14
fr:best-intro|word|naked|1|	2-3 -7
fr:best-intro|word|naked|2-4|	4-7 -9
fr:best-intro|word|naked|5-10|	1 11	4-7 14
fr:best-intro|word|naked|far|	1 -7	4-7 7	8+ 6
fr:best-intro|word|relative|2-4|	4-7 8
fr:best-intro|word|saying|1|	2-3 -6	4-7 -8
fr:best-intro|word|saying|2-4|	4-7 8	8+ 6
fr:best-intro|word|saying|5-10|	1 -7	2-3 11	8+ 10
fr:best-intro|word|saying|far|	1 -10	2-3 -8	4-7 13
fr:best-intro|—|naked|far|	2-3 8
fr:best-intro|’|judging|2-4|	2-3 8	4-7 11
fr:best-intro|’|saying|2-4|	2-3 10
fr:best-lead|lower|,|according|	according-to 15
fr:best-lead|lower|,|direct|	speaker-then-quote 10
fr:best-lead|lower|,|judging|	speaker-then-quote 7
fr:best-lead|lower|,|naked|	actor-nearby 12	named-nearby 10
fr:best-lead|lower|,|saying|	verb-then-speaker 15
fr:best-lead|lower|:|naked|	colon -7	topic -10
fr:best-lead|lower|:|saying|	quote-then-verb 10
fr:best-lead|lower|adverb|judging|	speaker-then-quote 9
fr:best-lead|lower|adverb|naked|	named-nearby -6
fr:best-lead|lower|auxiliary|according|	according-to -6
fr:best-lead|lower|auxiliary|apposition|	speaker-then-quote 11
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 14
fr:best-lead|lower|capital|according|	according-to 7
fr:best-lead|lower|capital|saying|	speaker-then-quote 11
fr:best-lead|lower|coordinator|naked|	named-nearby 6	topic 8
fr:best-lead|lower|coordinator|saying|	verb-then-speaker -7
fr:best-lead|lower|determiner|apposed|	speaker-then-quote 11
fr:best-lead|lower|determiner|apposition|	speaker-then-quote 8
fr:best-lead|lower|determiner|direct|	speaker-then-quote 6
fr:best-lead|lower|determiner|judging|	speaker-then-quote 6
fr:best-lead|lower|determiner|naked|	topic -9
fr:best-lead|lower|determiner|saying|	verb-then-speaker 6
fr:best-lead|lower|preposition|apposed|	speaker-then-quote -6
fr:best-lead|lower|preposition|apposition|	speaker-then-quote 13
fr:best-lead|lower|preposition|direct|	speaker-then-quote 7
fr:best-lead|lower|preposition|judging|	speaker-then-quote 8
fr:best-lead|lower|preposition|naked|	actor-nearby -8	named-nearby 8
fr:best-lead|lower|preposition|saying|	speaker-then-quote -10
fr:best-lead|lower|pronoun|according|	according-to 8
fr:best-lead|lower|pronoun|naked|	named-nearby -8
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 12
fr:best-lead|lower|that|according|	according-to -6
fr:best-lead|lower|that|saying|	speaker-then-quote 17
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 11
fr:best-lead|lower|verb-judging|naked|	topic 8
fr:best-lead|lower|verb-judging|saying|	speaker-then-quote 7
fr:best-lead|lower|verb-saying|apposition|	speaker-then-quote 8
fr:best-lead|lower|verb-saying|naked|	actor-nearby 9	named-nearby 6
fr:best-lead|lower|verb-thinking|naked|	topic 6
fr:best-lead|lower|word|according|	according-to 11	sentence-before 8
fr:best-lead|lower|word|apposed|	speaker-then-quote 9
fr:best-lead|lower|word|apposition|	sentence-before -6
fr:best-lead|lower|word|direct|	speaker-then-quote -12
fr:best-lead|lower|word|naked|	colon 6	named-nearby 17
fr:best-lead|lower|word|relative|	speaker-then-quote 8
fr:best-lead|lower|word|saying|	quote-then-speaker -7	quote-then-verb -9	verb-then-speaker 13
fr:best-lead|lower|’|saying|	speaker-then-quote 18
fr:best-lead|other|:|naked|	colon 6
fr:best-lead|upper|,|naked|	actor-nearby -9	named-nearby -7	topic -13
fr:best-lead|upper|,|other|	quote-then-verb -6
fr:best-lead|upper|,|saying|	speaker-then-quote -11	verb-then-speaker -7
fr:best-lead|upper|:|according|	according-to 9
fr:best-lead|upper|:|apposition|	sentence-before 7	speaker-then-quote 9
fr:best-lead|upper|:|direct|	speaker-then-quote 6
fr:best-lead|upper|:|naked|	colon 11	interview 6
fr:best-lead|upper|:|saying|	quote-then-verb 9	sentence-after 7
fr:best-lead|upper|coordinator|naked|	topic -7
fr:best-lead|upper|determiner|naked|	actor-nearby -9	named-nearby -11	topic -12
fr:best-lead|upper|preposition|according|	according-to -6
fr:best-lead|upper|preposition|apposed|	speaker-then-quote -7
fr:best-lead|upper|preposition|naked|	actor-nearby -14	named-nearby -10	topic -10
fr:best-lead|upper|preposition|saying|	verb-then-speaker -7
fr:best-lead|upper|quote|naked|	actor-nearby 6
fr:best-lead|upper|start|naked|	named-nearby 15	topic 8
fr:best-lead|upper|start|other|	quote-then-verb 12
fr:best-lead|upper|start|saying|	quote-then-speaker 10	quote-then-verb 16
fr:best-lead|upper|stop|according|	sentence-before 10
fr:best-lead|upper|stop|apposition|	sentence-before 8
fr:best-lead|upper|stop|direct|	sentence-before 10
fr:best-lead|upper|stop|naked|	named-before 17	named-nearby 11	topic 16
fr:best-lead|upper|stop|other|	quote-then-verb 21	sentence-before 9
fr:best-lead|upper|stop|saying|	quote-then-speaker 22	quote-then-verb 8	sentence-after 7	sentence-before 18
fr:best-lead|upper|stop|thinking|	sentence-after 8
fr:best-lead|upper|verb-saying|naked|	named-nearby -9	topic -6
fr:best-lead|upper|word|according|	according-to -8
fr:best-lead|upper|word|direct|	speaker-then-quote -8
fr:best-lead|upper|word|naked|	actor-nearby -12	named-nearby -10	topic -15
fr:best-lead|upper|word|saying|	quote-then-verb -9	sentence-before -7	speaker-then-quote -9
fr:best-lead|upper|—|naked|	actor-nearby 8
fr:best-lemma|	accuser 11	admettre 15	afficher -7	affirmer 18	agacer -7	alarmer 8	amuser 11	annoncer -7	appeler -7	avertir 10	avouer 14	balayer 7	blaguer 6	calculer 9	compléter -6	conclure 13	concéder 9	confesser 9	confier 15	confirmer -7	conseiller 6	corriger 12	crier 9	croire 11	déclarer 9	décrire 8	démentir 9	dénoncer 22	déplorer 8	désoler 9	détailler 10	emporter -8	enquérir 8	estimer 8	exclamer 7	exiger -11	exprimer 8	féliciter 15	glisser 10	grincer 9	imager 8	indigner 8	indiquer 8	inquiéter -6	insister 11	insurger 8	interroger 7	ironiser 13	jubiler 11	juger 18	justifier 11	lancer 10	lire -13	louer 10	lâcher 9	maintenir -7	marrer 8	marteler 12	moquer 10	murmurer 14	none 8	noter 11	nuancer 10	observer 13	parler 6	persifler 7	pester 7	philosopher 12	plaider -13	pointer 7	poursuivre -6	promettre 8	proposer -8	protester 13	préciser 14	prévenir -8	prévoir -12	qualifier 13	railler 9	rappeler -6	reconnaître 17	rectifier 8	relativiser 9	reprocher -10	requérir 12	rigoler 13	rire 8	réagir 12	récuser -9	réfuter -6	réjouir 10	répliquer 12	répondre 6	répéter 11	rétorquer 14	saluer 16	scander -6	souffler 17	souhaiter 9	soupirer 13	souri 8	soutenir 13	souvenir 13	tempérer 10	tonner 11	trancher 16	témoigner 10	vanter 10	voir 12	vouloir -7	écrire -6	énumérer 6	étonner 9	évoquer 6
fr:best-lemma|accuser|speaker-then-quote|	2-4 7
fr:best-lemma|admettre|quote-then-verb|	1 13
fr:best-lemma|admettre|speaker-then-quote|	5-10 9
fr:best-lemma|affirmer|quote-then-speaker|	2-4 9
fr:best-lemma|affirmer|quote-then-verb|	1 13
fr:best-lemma|affirmer|speaker-then-quote|	2-4 9	5-10 9	far 11
fr:best-lemma|ajouter|quote-then-speaker|	2-4 9
fr:best-lemma|ajouter|quote-then-verb|	1 10
fr:best-lemma|ajouter|sentence-before|	5-10 8
fr:best-lemma|amuser|quote-then-verb|	1 9
fr:best-lemma|amuser|speaker-then-quote|	1 9
fr:best-lemma|annoncer|speaker-then-quote|	2-4 11	5-10 -9
fr:best-lemma|appeler|speaker-then-quote|	0 -14	1 -8	2-4 10
fr:best-lemma|assurer|quote-then-verb|	1 16
fr:best-lemma|assurer|speaker-then-quote|	2-4 12
fr:best-lemma|avertir|quote-then-verb|	1 7
fr:best-lemma|avouer|quote-then-verb|	1 9
fr:best-lemma|balayer|quote-then-verb|	1 7
fr:best-lemma|calculer|quote-then-verb|	1 6
fr:best-lemma|calculer|sentence-before|	5-10 7
fr:best-lemma|commenter|quote-then-verb|	1 14
fr:best-lemma|conclure|quote-then-verb|	1 10
fr:best-lemma|conclure|speaker-then-quote|	1 7
fr:best-lemma|confesser|quote-then-verb|	1 9
fr:best-lemma|confier|quote-then-verb|	1 12
fr:best-lemma|confier|speaker-then-quote|	5-10 12
fr:best-lemma|confirmer|speaker-then-quote|	far -7
fr:best-lemma|constater|quote-then-verb|	1 9
fr:best-lemma|corriger|quote-then-verb|	1 15
fr:best-lemma|croire|speaker-then-quote|	2-4 8
fr:best-lemma|demander|quote-then-verb|	1 9
fr:best-lemma|demander|speaker-then-quote|	1 11
fr:best-lemma|dire|quote-then-speaker|	2-4 9
fr:best-lemma|dire|quote-then-verb|	1 14
fr:best-lemma|dire|sentence-before|	1 8	5-10 11
fr:best-lemma|dire|speaker-then-quote|	0 -7	2-4 12	5-10 -7
fr:best-lemma|déclarer|quote-then-speaker|	2-4 8
fr:best-lemma|déclarer|speaker-then-quote|	2-4 9
fr:best-lemma|défendre|quote-then-verb|	1 8
fr:best-lemma|défendre|speaker-then-quote|	2-4 -7
fr:best-lemma|dénoncer|quote-then-verb|	1 9
fr:best-lemma|dénoncer|speaker-then-quote|	0 12	1 12	2-4 13
fr:best-lemma|déplorer|quote-then-verb|	1 6
fr:best-lemma|désoler|quote-then-verb|	1 9
fr:best-lemma|détailler|quote-then-verb|	1 10
fr:best-lemma|emporter|quote-then-verb|	1 9
fr:best-lemma|estimer|quote-then-verb|	1 12
fr:best-lemma|estimer|speaker-then-quote|	2-4 11	5-10 13	far -6
fr:best-lemma|exclamer|quote-then-verb|	1 7
fr:best-lemma|exiger|speaker-then-quote|	2-4 -9
fr:best-lemma|expliquer|quote-then-speaker|	2-4 11
fr:best-lemma|expliquer|verb-then-speaker|	1 9
fr:best-lemma|exposer|quote-then-verb|	1 8
fr:best-lemma|faire_valoir|quote-then-speaker|	2-4 7
fr:best-lemma|faire_valoir|quote-then-verb|	1 10
fr:best-lemma|faire_valoir|speaker-then-quote|	2-4 -8	5-10 10	far 10
fr:best-lemma|féliciter|quote-then-verb|	1 6
fr:best-lemma|féliciter|speaker-then-quote|	2-4 17	5-10 8
fr:best-lemma|glisser|quote-then-speaker|	2-4 7
fr:best-lemma|glisser|quote-then-verb|	1 9
fr:best-lemma|grincer|quote-then-verb|	1 9
fr:best-lemma|imager|quote-then-verb|	1 7
fr:best-lemma|indigner|quote-then-verb|	1 7
fr:best-lemma|indiquer|quote-then-verb|	1 7
fr:best-lemma|indiquer|speaker-then-quote|	2-4 9	5-10 9
fr:best-lemma|inquiéter|speaker-then-quote|	2-4 -6
fr:best-lemma|insister|quote-then-speaker|	2-4 8
fr:best-lemma|insister|quote-then-verb|	1 10
fr:best-lemma|interroger|quote-then-verb|	1 7
fr:best-lemma|inviter|speaker-then-quote|	2-4 8
fr:best-lemma|ironiser|quote-then-verb|	1 10
fr:best-lemma|ironiser|speaker-then-quote|	1 7	2-4 10
fr:best-lemma|jubiler|quote-then-verb|	1 10
fr:best-lemma|juger|quote-then-verb|	1 8
fr:best-lemma|juger|speaker-then-quote|	0 10	2-4 13	5-10 8
fr:best-lemma|jurer|speaker-then-quote|	1 8	5-10 12
fr:best-lemma|justifier|quote-then-verb|	1 7
fr:best-lemma|lancer|quote-then-speaker|	2-4 9
fr:best-lemma|lancer|quote-then-verb|	1 12
fr:best-lemma|lancer|verb-then-speaker|	1 7
fr:best-lemma|lire|quote-then-verb|	1 -8
fr:best-lemma|lire|speaker-then-quote|	1 -7
fr:best-lemma|louer|speaker-then-quote|	1 10
fr:best-lemma|lâcher|quote-then-speaker|	2-4 7
fr:best-lemma|lâcher|quote-then-verb|	1 20
fr:best-lemma|marrer|quote-then-verb|	1 7
fr:best-lemma|marteler|quote-then-speaker|	2-4 10
fr:best-lemma|marteler|quote-then-verb|	1 7
fr:best-lemma|murmurer|quote-then-verb|	1 12
fr:best-lemma|none|according-to|	1 9
fr:best-lemma|none|actor-nearby|	1 8	5-10 -7
fr:best-lemma|none|colon|	1 11
fr:best-lemma|none|interview|	far 6
fr:best-lemma|none|named-before|	5-10 12	far 12
fr:best-lemma|none|named-nearby|	1 -10	2-4 16
fr:best-lemma|none|paragraph-before|	far 6
fr:best-lemma|none|sentence-after|	0 11
fr:best-lemma|none|sentence-before|	2-4 15	far 15
fr:best-lemma|none|speaker-then-quote|	0 11	2-4 15	5-10 8	far -9
fr:best-lemma|none|topic|	1 -10	2-4 -8	far 7
fr:best-lemma|noter|quote-then-verb|	1 8
fr:best-lemma|nuancer|quote-then-verb|	1 11
fr:best-lemma|observer|quote-then-speaker|	2-4 6
fr:best-lemma|observer|quote-then-verb|	1 13
fr:best-lemma|parler|speaker-then-quote|	1 8	5-10 15
fr:best-lemma|persifler|quote-then-verb|	1 7
fr:best-lemma|pester|quote-then-verb|	1 8
fr:best-lemma|philosopher|quote-then-verb|	1 9
fr:best-lemma|plaider|quote-then-verb|	1 18
fr:best-lemma|plaider|speaker-then-quote|	2-4 -7	far -9
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 6
fr:best-lemma|plaisanter|quote-then-verb|	1 14
fr:best-lemma|poursuivre|quote-then-verb|	1 8
fr:best-lemma|promettre|quote-then-speaker|	2-4 10
fr:best-lemma|promettre|quote-then-verb|	1 8
fr:best-lemma|promettre|speaker-then-quote|	0 11	2-4 17
fr:best-lemma|protester|quote-then-verb|	1 9
fr:best-lemma|préciser|quote-then-verb|	1 16
fr:best-lemma|préciser|speaker-then-quote|	5-10 10
fr:best-lemma|préférer|speaker-then-quote|	0 -6
fr:best-lemma|prévenir|quote-then-verb|	1 11
fr:best-lemma|prévenir|speaker-then-quote|	5-10 -7
fr:best-lemma|prévoir|quote-then-verb|	1 -9
fr:best-lemma|qualifier|speaker-then-quote|	1 9	5-10 8
fr:best-lemma|raconter|quote-then-verb|	1 15
fr:best-lemma|raconter|sentence-before|	1 8
fr:best-lemma|raconter|speaker-then-quote|	5-10 8
fr:best-lemma|raconter|verb-then-speaker|	1 7
fr:best-lemma|railler|quote-then-verb|	1 7
fr:best-lemma|rappeler|speaker-then-quote|	far 10
fr:best-lemma|reconnaître|quote-then-verb|	1 14
fr:best-lemma|reconnaître|speaker-then-quote|	0 8	1 9	5-10 14
fr:best-lemma|rectifier|quote-then-verb|	1 8
fr:best-lemma|refuser|speaker-then-quote|	2-4 -8
fr:best-lemma|regretter|quote-then-verb|	1 12
fr:best-lemma|regretter|sentence-before|	far 6
fr:best-lemma|relativiser|quote-then-verb|	1 8
fr:best-lemma|relativiser|speaker-then-quote|	1 8
fr:best-lemma|relever|quote-then-verb|	1 11
fr:best-lemma|relever|speaker-then-quote|	2-4 -6	far 9
fr:best-lemma|reprendre|quote-then-verb|	1 10
fr:best-lemma|reprocher|speaker-then-quote|	2-4 -10
fr:best-lemma|rigoler|quote-then-verb|	1 13
fr:best-lemma|réagir|quote-then-verb|	1 8
fr:best-lemma|réclamer|speaker-then-quote|	0 11	1 8
fr:best-lemma|réfuter|speaker-then-quote|	5-10 -6
fr:best-lemma|réjouir|quote-then-verb|	1 8
fr:best-lemma|répliquer|quote-then-verb|	1 8
fr:best-lemma|répliquer|speaker-then-quote|	5-10 9
fr:best-lemma|répondre|quote-then-speaker|	2-4 12
fr:best-lemma|répondre|quote-then-verb|	1 12
fr:best-lemma|répondre|speaker-then-quote|	1 10	2-4 14
fr:best-lemma|répéter|quote-then-verb|	1 6
fr:best-lemma|répéter|speaker-then-quote|	5-10 10
fr:best-lemma|résumer|quote-then-speaker|	2-4 6
fr:best-lemma|résumer|quote-then-verb|	1 14
fr:best-lemma|rétorquer|quote-then-verb|	1 13
fr:best-lemma|saluer|speaker-then-quote|	0 9	1 8	2-4 12
fr:best-lemma|souffler|quote-then-speaker|	2-4 6
fr:best-lemma|souffler|quote-then-verb|	1 16
fr:best-lemma|souligner|quote-then-speaker|	2-4 6
fr:best-lemma|souligner|quote-then-verb|	1 7
fr:best-lemma|soupirer|quote-then-verb|	1 13
fr:best-lemma|sourire|quote-then-verb|	1 11
fr:best-lemma|souri|quote-then-verb|	1 6
fr:best-lemma|soutenir|speaker-then-quote|	2-4 12	5-10 6
fr:best-lemma|souvenir|quote-then-verb|	1 11
fr:best-lemma|souvenir|speaker-then-quote|	2-4 10
fr:best-lemma|tempérer|quote-then-verb|	1 10
fr:best-lemma|tonner|quote-then-verb|	1 8
fr:best-lemma|trancher|quote-then-verb|	1 14
fr:best-lemma|témoigner|quote-then-verb|	1 12
fr:best-lemma|unlisted|quote-then-verb|	0 -6
fr:best-lemma|unlisted|sentence-before|	1 9
fr:best-lemma|voir|speaker-then-quote|	0 7	2-4 9
fr:best-lemma|écrire|quote-then-speaker|	2-4 7
fr:best-lemma|écrire|quote-then-verb|	1 15
fr:best-lemma|écrire|sentence-before|	5-10 -8
fr:best-lemma|énumérer|quote-then-verb|	1 6
fr:best-lemma|étonner|quote-then-verb|	1 7
fr:best-lemma|évoquer|speaker-then-quote|	0 9	1 13	5-10 8
fr:best-near|according-to|according|	1 9
fr:best-near|according|0|	4-7 9
fr:best-near|according|2-4|	4-7 15	8+ 7
fr:best-near|according|5-10|	1 -7	4-7 18	8+ 9
fr:best-near|according|far|	2-3 6	4-7 16	8+ 6
fr:best-near|actor-nearby|naked|	1 8	5-10 -7
fr:best-near|apposed|2-4|	2-3 6
fr:best-near|apposed|5-10|	4-7 7
fr:best-near|apposition|2-4|	1 -7	2-3 11	4-7 16	8+ 7
fr:best-near|apposition|5-10|	4-7 9	8+ 9
fr:best-near|apposition|far|	2-3 11	4-7 13	8+ 8
fr:best-near|colon|naked|	1 11
fr:best-near|direct|0|	2-3 7	4-7 7
fr:best-near|direct|2-4|	2-3 11	4-7 10
fr:best-near|direct|5-10|	1 -10	2-3 -7	4-7 9	8+ 9
fr:best-near|direct|far|	2-3 -10
fr:best-near|interview|naked|	far 6
fr:best-near|judging|0|	2-3 7	4-7 13
fr:best-near|judging|1|	2-3 14	4-7 13	8+ 6
fr:best-near|judging|2-4|	4-7 22
fr:best-near|judging|5-10|	1 8
fr:best-near|naked|1|	2-3 -10	8+ 7
fr:best-near|naked|2-4|	1 7	8+ 17
fr:best-near|naked|5-10|	4-7 -8	8+ 17
fr:best-near|naked|far|	1 8	8+ 13
fr:best-near|named-before|naked|	5-10 12	far 12
fr:best-near|named-nearby|naked|	1 -10	2-4 16
fr:best-near|other|0|	2-3 -6
fr:best-near|other|1|	8+ 14
fr:best-near|quote-then-speaker|saying|	1 -6	2-4 14
fr:best-near|quote-then-verb|judging|	1 6
fr:best-near|quote-then-verb|other|	0 -6
fr:best-near|quote-then-verb|saying|	5-10 11
fr:best-near|saying|0|	1 -6	8+ 10
fr:best-near|saying|1|	8+ 8
fr:best-near|saying|2-4|	2-3 -7	8+ 8
fr:best-near|saying|far|	1 -6	4-7 13	8+ 11
fr:best-near|sentence-after|direct|	0 11
fr:best-near|sentence-after|saying|	0 7
fr:best-near|sentence-after|thinking|	0 9
fr:best-near|sentence-before|according|	5-10 8	far 10
fr:best-near|sentence-before|apposition|	2-4 8	5-10 -6	far 10
fr:best-near|sentence-before|direct|	2-4 13
fr:best-near|sentence-before|other|	1 9
fr:best-near|sentence-before|saying|	1 16	2-4 10	far -6
fr:best-near|speaker-then-quote|apposed|	5-10 7
fr:best-near|speaker-then-quote|apposition|	0 11	2-4 6	5-10 11
fr:best-near|speaker-then-quote|direct|	2-4 14	far -13
fr:best-near|speaker-then-quote|judging|	0 11	1 14
fr:best-near|speaker-then-quote|relative|	2-4 6
fr:best-near|speaker-then-quote|saying|	5-10 -9
fr:best-near|speaker-then-quote|thinking|	5-10 9	far -6
fr:best-near|thinking|0|	2-3 9
fr:best-near|thinking|2-4|	8+ 9
fr:best-near|thinking|5-10|	4-7 6	8+ 9
fr:best-near|topic|naked|	1 -10	2-4 -8	far 7
fr:best-near|verb-then-speaker|saying|	2-4 -9
fr:best-order|according|according|0|	4-7 9
fr:best-order|according|according|2-4|	4-7 15	8+ 7
fr:best-order|according|according|5-10|	1 -7	4-7 18	8+ 9
fr:best-order|according|according|far|	2-3 6	4-7 16	8+ 6
fr:best-order|apposed|apposed|2-4|	2-3 6
fr:best-order|apposed|apposed|5-10|	4-7 7
fr:best-order|apposed|judging|0|	4-7 9
fr:best-order|apposed|judging|2-4|	1 -8	2-3 14	4-7 13
fr:best-order|apposed|judging|5-10|	4-7 10
fr:best-order|apposed|saying|0|	2-3 6
fr:best-order|apposed|saying|1|	1 11	2-3 7	4-7 11	8+ 11
fr:best-order|apposed|saying|2-4|	1 -6	2-3 -6	4-7 25	8+ 8
fr:best-order|apposed|saying|5-10|	2-3 9	4-7 8	8+ 9
fr:best-order|apposed|thinking|2-4|	4-7 6
fr:best-order|apposition|apposition|2-4|	1 -7	2-3 11	4-7 16	8+ 7
fr:best-order|apposition|apposition|5-10|	4-7 9	8+ 9
fr:best-order|apposition|apposition|far|	2-3 11	4-7 13	8+ 8
fr:best-order|apposition|judging|1|	2-3 11
fr:best-order|apposition|judging|2-4|	1 12	2-3 12	4-7 8
fr:best-order|apposition|saying|0|	1 6	4-7 15
fr:best-order|apposition|saying|1|	8+ 6
fr:best-order|apposition|saying|2-4|	1 -7	4-7 10	8+ 11
fr:best-order|apposition|saying|5-10|	2-3 -10	8+ 10
fr:best-order|apposition|thinking|5-10|	4-7 6
fr:best-order|direct|direct|0|	2-3 7	4-7 7
fr:best-order|direct|direct|2-4|	2-3 11	4-7 10
fr:best-order|direct|direct|5-10|	1 -10	2-3 -7	4-7 9	8+ 9
fr:best-order|direct|direct|far|	2-3 -10
fr:best-order|direct|judging|0|	2-3 7	4-7 7
fr:best-order|direct|judging|1|	2-3 19	4-7 12
fr:best-order|direct|judging|2-4|	2-3 -11	4-7 17
fr:best-order|direct|judging|5-10|	1 13
fr:best-order|direct|saying|0|	1 -10	4-7 7	8+ 11
fr:best-order|direct|saying|2-4|	1 8	8+ 6
fr:best-order|direct|saying|far|	4-7 19	8+ 9
fr:best-order|direct|thinking|0|	2-3 9	4-7 9
fr:best-order|direct|thinking|2-4|	8+ 7
fr:best-order|direct|thinking|far|	4-7 -6
fr:best-order|inverted|other|0|	2-3 -6
fr:best-order|inverted|other|1|	8+ 14
fr:best-order|inverted|saying|1|	2-3 7	8+ 8
fr:best-order|inverted|saying|2-4|	2-3 -11	8+ 6
fr:best-order|inverted|saying|5-10|	2-3 10	8+ 6
fr:best-order|inverted|saying|far|	1 -9	2-3 -7	4-7 7	8+ 6
fr:best-order|naked|naked|1|	2-3 -10	8+ 7
fr:best-order|naked|naked|2-4|	1 7	8+ 17
fr:best-order|naked|naked|5-10|	4-7 -8	8+ 17
fr:best-order|naked|naked|far|	1 8	8+ 13
fr:best-order|shared|saying|2-4|	1 -6
fr:best-phrase|name|	according 14	apposition 17	direct 11	judging 11	other 11
fr:best-phrase|noun|	other -6	saying -11
fr:best-phrase|pronoun|	direct 7	naked -15	other 11
fr:best-score|	-1 -13	-2 -9	-3 -16	1 8	4 10	5 15	7 -6
fr:best-score|-1|	4-7 -15
fr:best-score|-2|	2-3 -14	8+ 13
fr:best-score|-3|	1 -8	4-7 -14	8+ 7
fr:best-score|-4|	1 -8	2-3 -10	4-7 14	8+ 10
fr:best-score|0|	8+ 22
fr:best-score|1|	1 10
fr:best-score|2|	8+ 20
fr:best-score|3|	1 -8	4-7 13	8+ 11
fr:best-score|4|	2-3 9	4-7 14	8+ 7
fr:best-score|5|	2-3 11	4-7 23	8+ 8
fr:best-score|6|	4-7 15	8+ 10
fr:best-score|7|	2-3 -6	4-7 8
fr:best|according-to|according|	1 -6	2-3 7	4-7 21	8+ 11
fr:best|actor-nearby|naked|	1 14	2-3 -17	8+ 11
fr:best|colon|naked|	4-7 17
fr:best|interview|naked|	4-7 6
fr:best|named-before|naked|	4-7 16	8+ 7
fr:best|named-nearby|naked|	1 8	8+ 15
fr:best|quote-then-speaker|apposed|	2-3 6
fr:best|quote-then-speaker|saying|	1 6	2-3 -6	4-7 7
fr:best|quote-then-verb|judging|	1 -8
fr:best|quote-then-verb|other|	8+ 13
fr:best|quote-then-verb|saying|	2-3 9	8+ 8
fr:best|sentence-after|apposed|	8+ 9
fr:best|sentence-after|direct|	2-3 7	4-7 7
fr:best|sentence-after|saying|	4-7 9
fr:best|sentence-after|thinking|	4-7 9
fr:best|sentence-before|according|	1 8	4-7 10
fr:best|sentence-before|apposition|	2-3 9	4-7 14	8+ 9
fr:best|sentence-before|direct|	4-7 14	8+ 6
fr:best|sentence-before|saying|	1 -12	8+ 8
fr:best|speaker-then-quote|apposed|	2-3 7
fr:best|speaker-then-quote|apposition|	2-3 15	4-7 18	8+ 11
fr:best|speaker-then-quote|direct|	8+ 9
fr:best|speaker-then-quote|judging|	2-3 7	4-7 22
fr:best|speaker-then-quote|saying|	2-3 -8	4-7 -6
fr:best|speaker-then-quote|thinking|	4-7 -8	8+ 14
fr:best|topic|naked|	4-7 -6	8+ 23
fr:best|verb-then-speaker|saying|	2-3 -9	8+ 6
fr:case-follow|all-one|,determiner|	none -9
fr:case-follow|all-one|,pronoun|	none -8
fr:case-follow|all-one|,verb-judging|	none -6
fr:case-follow|all-one|,word|	none -10
fr:case-follow|all-one|auxiliary|	none -7
fr:case-follow|all-one|capital|	. 7
fr:case-follow|all-one|coordinator|	none -12
fr:case-follow|all-one|end|	. 15
fr:case-follow|all-one|preposition|	none -9
fr:case-follow|all-one|stop|	none -28
fr:case-follow|all-one|word|	none -6
fr:case-follow|all|,determiner|	none -7
fr:case-follow|all|,preposition|	none -6
fr:case-follow|all|,word|	none -7
fr:case-follow|all|preposition|	none -6
fr:case-follow|all|stop|	none -11
fr:case-follow|first|(|	none -7
fr:case-follow|first|,auxiliary|	? 8	none 15
fr:case-follow|first|,determiner|	none -10
fr:case-follow|first|,pronoun|	! 9	? 8
fr:case-follow|first|,verb-saying|	! 7	? 9
fr:case-follow|first|:|	none -6
fr:case-follow|first|capital|	? 10
fr:case-follow|first|coordinator|	. 7	none -9
fr:case-follow|first|determiner|	. 18	none -6
fr:case-follow|first|end|	! 12	. 14	? 11	none 7
fr:case-follow|first|preposition|	. 11	? 9	none -9
fr:case-follow|first|pronoun|	. 12	? 7	none -7
fr:case-follow|first|quote|	. 9	? 9
fr:case-follow|first|stop|	none -21
fr:case-follow|first|word|	none -7
fr:case-follow|first|—|	? 8
fr:case-follow|most|,auxiliary|	none 6
fr:case-follow|most|determiner|	. 7
fr:case-follow|most|end|	. 6
fr:case-follow|most|stop|	none -8
fr:case-follow|none|)|	none -8
fr:case-follow|none|,auxiliary|	none -10
fr:case-follow|none|,pronoun|	none -8
fr:case-follow|none|,quote|	none -7
fr:case-follow|none|,that|	none -10
fr:case-follow|none|:|	none -8
fr:case-follow|none|adverb|	none 6
fr:case-follow|none|auxiliary|	none -13
fr:case-follow|none|determiner|	. 10
fr:case-follow|none|end|	. 11	none 7
fr:case-follow|none|pronoun|	. 7
fr:case-follow|none|stop|	none 10
fr:case-follow|none|verb-judging|	none -6
fr:case-follow|none|word|	none -11
fr:case-follow|some|,auxiliary|	none 7
fr:case-follow|some|,word|	none -9
fr:case-follow|titled|end|	none 11
fr:case-follow|upper|end|	none 6
fr:case-intro|all-one|	, -10	adverb -8	determiner -18	preposition -12	stop 9	verb-saying -17	word -22
fr:case-intro|all|	, -8	: -8	determiner -7	preposition -7	stop -6	word -8
fr:case-intro|first|	, -13	capital -8	coordinator -7	determiner -9	preposition -15	quote 10	start 6	stop 8	word -14	— 9
fr:case-intro|most|	: 7	start 6
fr:case-intro|none|	' -6	( -9	, 11	quote -6	verb-judging 16	verb-saying 6	verb-thinking 13
fr:case-intro|some|	, 10	auxiliary 7	that 6
fr:case-intro|titled|	: 11
fr:case-intro|upper|	start 6
fr:case|all-one|	4-5 -9
fr:case|all|	2 -11	3 -9	4-5 -7
fr:case|first|	1 6	10+ 9	2 -7	3 -10
fr:case|none|	10+ 10
fr:case|some|	10+ 7	6-9 15
fr:case|titled|	6-9 8
fr:chain-on|,|	1 -7	2-3 -7
fr:chain-on|capital stop|	4-7 10
fr:chain-on|determiner|	8+ 7
fr:chain-on|none|	1 -8	2-3 7	4-7 8	8+ 15
fr:chain-on|preposition determiner word|	2-3 -7
fr:chain-on|pronoun verb-saying :|	4-7 8
fr:chain-on|stop|	2-3 -12	4-7 -8
fr:chain-on||	4-7 13
fr:chain-on|—|	2-3 8	4-7 9
fr:chain|,|	1 -8
fr:chain|coordinator|	1 -10	2-3 6
fr:chain|none|	1 -11	8+ 8
fr:chain|word determiner preposition|	4-7 10
fr:clause|false|false|	all -13	all-one -6	first -10
fr:clause|false|true|	most 10	some 10	titled 6
fr:clause|true|false|	some 9	titled 10
fr:clause|true|true|	first 6	none 11
fr:dated|	true -8
fr:echo|all|1|	false -21	true 9
fr:echo|all|2-3|	true -7
fr:echo|all|4-7|	true 11
fr:echo|all|8+|	true 7
fr:echo|all|	all-one -9	false -20	first -8	none -9	titled 9	true 6
fr:echo|all|false|	2-3 -7	4-7 14
fr:echo|all|true|	1 -16	8+ 6
fr:echo|half|2-3|	false -10
fr:echo|half|4-7|	false 9	true 8
fr:echo|half|8+|	false 9
fr:echo|half|false|	2-3 -12	4-7 11	8+ 10
fr:echo|half|	none -6
fr:echo|none|1|	false 7
fr:echo|none|4-7|	true 7
fr:echo|none|	all -13	none 7
fr:echo|none|false|	1 6
fr:echo|some|4-7|	false -6
fr:echo|some|8+|	false 7	true 10
fr:echo|some|false|	4-7 -6	8+ 8
fr:echo|some|	most 6	true 12
fr:ending|	! 17	. 28	? 14	none -11
fr:family|"|	1 10	2-3 6	8+ 10
fr:family|none|	1 8	2-3 14	4-7 13	8+ 6
fr:family|«|	1 -7
fr:family|“|	1 13	8+ 11
fr:follow|	( -7	) -8	,capital -10	,quote -10	,that -7	,verb-judging -6	,word -8	: -11	adverb 6	auxiliary -13	capital 7	determiner 13	end 20	pronoun 7	subordinator 9	that -7	verb-judging -6	verb-saying -7	word -15	— 10
fr:gov|accuser|	de 8	d’ -8
fr:gov|accuser|present|	none -8
fr:gov|acquiescer|present|	none 8
fr:gov|admettre|	none 9
fr:gov|admettre|past|	none 7
fr:gov|affirmer|2-3|	4-7 7
fr:gov|affirmer|	de 9	none 7
fr:gov|affirmer|present|	none 12
fr:gov|ajouter|	none -8
fr:gov|annoncer|2-3|	2-3 11
fr:gov|annoncer|4-7|	4-7 -9
fr:gov|annoncer|	none 11
fr:gov|appeler|0|	2-3 -11
fr:gov|appeler|1|	4-7 -10
fr:gov|appeler|2-3|	2-3 10	4-7 11
fr:gov|appeler|	none -17	à 19
fr:gov|appeler|past|	auxiliary 15	none -10
fr:gov|applaudir|	none 7
fr:gov|assurer|2-3|	4-7 12
fr:gov|assurer|4-7|	2-3 -7	4-7 11
fr:gov|assurer|8+|	4-7 14
fr:gov|assurer|	none -7	que 16
fr:gov|assurer|past|	auxiliary 11
fr:gov|attendre|0|	4-7 6
fr:gov|attendre|	none 7
fr:gov|conclure|	none 7
fr:gov|conclure|past|	auxiliary 6
fr:gov|concéder|past|	none 10
fr:gov|concéder|	que 9
fr:gov|confier|4-7|	2-3 10
fr:gov|confier|8+|	4-7 10
fr:gov|confier|	de 9	qu’ 10
fr:gov|confier|past|	auxiliary 10	none 9
fr:gov|confier|present|	none 10
fr:gov|confirmer|8+|	2-3 -6
fr:gov|confirmer|	none 11
fr:gov|confirmer|past|	auxiliary -6
fr:gov|confirmer|present|	none 11
fr:gov|crier|	à 9
fr:gov|croire|2-3|	4-7 6
fr:gov|croire|	none 8
fr:gov|croire|past|	none 8
fr:gov|demander|1|	4-7 11
fr:gov|demander|2-3|	1 -8
fr:gov|demander|	none 9	si 12
fr:gov|demander|past|	auxiliary -6
fr:gov|dire|0|	8+ 8
fr:gov|dire|1|	2-3 7	4-7 11
fr:gov|dire|2-3|	4-7 19	8+ 12
fr:gov|dire|	de 7
fr:gov|dire|past|	auxiliary 20	not -11
fr:gov|déclarer|2-3|	2-3 8
fr:gov|déclarer|past|	auxiliary 8
fr:gov|déclarer|	que 8
fr:gov|décrire|2-3|	4-7 7
fr:gov|décrire|	none 13
fr:gov|décrire|past|	none 14
fr:gov|défendre|2-3|	4-7 9
fr:gov|défendre|	none 12
fr:gov|défendre|past|	auxiliary -8	none 9
fr:gov|démentir|	none 8
fr:gov|démentir|past|	none 10
fr:gov|dénoncer|0|	2-3 10	4-7 9
fr:gov|dénoncer|1|	4-7 10
fr:gov|dénoncer|2-3|	2-3 11	4-7 6
fr:gov|dénoncer|4-7|	4-7 7
fr:gov|dénoncer|	dans 7	none 13
fr:gov|dénoncer|past|	auxiliary 13	none 10
fr:gov|déplorer|2-3|	2-3 11
fr:gov|déplorer|	none 10
fr:gov|déplorer|past|	auxiliary 6
fr:gov|désigner|present|	none -9
fr:gov|estimer|2-3|	4-7 12
fr:gov|estimer|8+|	4-7 8
fr:gov|estimer|	d’ 12	que 13
fr:gov|estimer|past|	auxiliary 15
fr:gov|estimer|present|	none 11
fr:gov|exiger|	de -9
fr:gov|expliquer|2-3|	4-7 9
fr:gov|expliquer|	none 9
fr:gov|faire_valoir|4-7|	2-3 7
fr:gov|faire_valoir|	qu' 9
fr:gov|féliciter|2-3|	1 7	2-3 15	4-7 6
fr:gov|féliciter|	d' 10	d’ 13	none 7
fr:gov|féliciter|past|	auxiliary 15
fr:gov|féliciter|present|	none 9
fr:gov|head|	africaine 8	banderole -7	belkacem 8	capitaine 7	celle-ci 8	celui-ci 12	chercheuse -6	civile 10	clients -8	compagnie 11	comptes 8	critiques -10	côté 8	dernier 8	direction 17	dossier 12	elle 12	elle-même 10	groupe -9	général 11	institution -8	juges 9	kerdoncuff 9	loi -8	majorité 9	ministre 7	on -16	opposition 13	organisation 12	part 12	paysanne -6	place 10	préfecture 9	président 7	quelqu’un 8	revanche 7	santé 9	second -10	société 13	source 11	élu -7	élue 8
fr:gov|head|chercheuse|	réfuter -6
fr:gov|head|civile|	féliciter 7
fr:gov|head|clients|	proposer -8
fr:gov|head|comptes|	juger 8
fr:gov|head|critiques|	parler -10
fr:gov|head|elle|	ajouter 8	attendre 6	préciser 6	rire 8
fr:gov|head|il|	assurer 10	dire 8	estimer 9	juger 10	préciser 12	prévenir -7	réclamer 9
fr:gov|head|institution|	regretter -9
fr:gov|head|juges|	relever 7
fr:gov|head|loi|	dire -9
fr:gov|head|name|	dire 9	faire_valoir 13	invoquer 11	reconnaître 8	répondre 6
fr:gov|head|none|	dénoncer 9
fr:gov|head|on|	appeler -8	dénoncer 9	lire -13
fr:gov|head|opposition|	crier 11	regretter 9
fr:gov|head|organisation|	appeler 9	dire 10	dénoncer 6	féliciter 8	juger 8	parler 12	saluer 8	voir 8	évoquer 13
fr:gov|head|part|	réclamer 8
fr:gov|head|person|	annoncer 11	appeler 11	assurer -6	confier 9	dire 6	défendre -6	démentir 9	dénoncer 14	estimer 15	féliciter 13	inviter 8	jurer 12	moquer 8	promettre 15	qualifier 8	raconter 7	rappeler -10	relever 8	réclamer -7	répliquer 7	répondre -6	saluer 9	soupirer 6	voir 8	vouloir 9
fr:gov|head|place|	décrire 7	reconnaître 7
fr:gov|head|préfecture|	parler 14
fr:gov|head|second|	dire -10
fr:gov|indiquer|past|	auxiliary 9
fr:gov|indiquer|	qu’ 10
fr:gov|inquiéter|2-3|	4-7 12
fr:gov|inviter|past|	auxiliary 6
fr:gov|inviter|present|	none 9
fr:gov|inviter|	à 10
fr:gov|invoquer|1|	4-7 11
fr:gov|ironiser|	none 7
fr:gov|ironiser|present|	none 9
fr:gov|judging|0|false|false|	none 13
fr:gov|judging|1|false|false|	none 6
fr:gov|judging|1|true|false|	none 7
fr:gov|judging|2-3|false|false|	first 8
fr:gov|judging|4-7|false|false|	none 8
fr:gov|judging|8+|false|false|	first 8
fr:gov|judging|aux|	none 10
fr:gov|judging|au|	none -8
fr:gov|judging|au|true|	false -8
fr:gov|judging|de|1|	4-7 9
fr:gov|judging|de|2-3|	1 -13
fr:gov|judging|de|4-7|	1 9	4-7 6
fr:gov|judging|de|false|	false 7
fr:gov|judging|d’|2-3|	1 17	4-7 11
fr:gov|judging|d’|4-7|	4-7 8
fr:gov|judging|d’|false|	false 7
fr:gov|judging|d’|	none 10
fr:gov|judging|d’|true|	false 9
fr:gov|judging|none|0|	2-3 9	4-7 14
fr:gov|judging|none|1|	1 8	2-3 9
fr:gov|judging|none|2-3|	2-3 -6	4-7 11
fr:gov|judging|none|false|	false 6
fr:gov|judging|none|	first 8	none 9
fr:gov|judging|none|true|	false 7
fr:gov|judging|que|	none 9
fr:gov|judging|à|false|	false -6
fr:gov|judging|à|	none -13
fr:gov|judging|à|true|	false -9
fr:gov|juger|0|	1 12	2-3 9
fr:gov|juger|2-3|	1 13	2-3 8
fr:gov|juger|4-7|	1 9
fr:gov|juger|	none 24
fr:gov|juger|past|	auxiliary 11	none 9
fr:gov|juger|present|	none 20
fr:gov|lancer|past|	auxiliary 7
fr:gov|lire|1|	4-7 -8
fr:gov|lire|	none -10
fr:gov|lire|past|	none -10
fr:gov|louer|1|	2-3 10
fr:gov|louer|	none 10
fr:gov|lâcher|1|	4-7 7
fr:gov|lâcher|past|	auxiliary 8
fr:gov|moquer|2-3|	4-7 8
fr:gov|moquer|	none 8
fr:gov|moquer|past|	auxiliary 8
fr:gov|none|1|	first 8
fr:gov|none|2-3|	all -11	first -8	some -8
fr:gov|none|4-7|	all -7	all-one -8
fr:gov|none|8+|	none 20	some 7
fr:gov|none|false|true|	2-3 -7	4-7 11	8+ 7
fr:gov|none|true|true|	1 -16	2-3 -15
fr:gov|nuancer|1|	8+ 6
fr:gov|nuancer|	none 7
fr:gov|nuancer|present|	none 7
fr:gov|observer|past|	none -6
fr:gov|parler|1|	1 -7
fr:gov|parler|2-3|	4-7 14
fr:gov|parler|4-7|	1 11
fr:gov|parler|	d’ 12
fr:gov|parler|past|	auxiliary -9	none 8
fr:gov|plaider|2-3|	4-7 -8
fr:gov|plaider|	none -12
fr:gov|plaider|past|	auxiliary -11
fr:gov|pointer|present|	none 7
fr:gov|poursuivre|past|	none -7
fr:gov|promettre|0|	4-7 11
fr:gov|promettre|2-3|	2-3 10	4-7 8
fr:gov|promettre|4-7|	4-7 6
fr:gov|promettre|	que 8
fr:gov|proposer|4-7|	1 -7
fr:gov|proposer|	de -8	none -7
fr:gov|proposer|present|	none -11
fr:gov|préciser|4-7|	2-3 9	4-7 10
fr:gov|préciser|participle|	none 12
fr:gov|préciser|	que 13	qu’ 8
fr:gov|préférer|	en 9	none -8
fr:gov|prétendre|past|	none -6
fr:gov|prévenir|2-3|	8+ 9
fr:gov|prévenir|4-7|	2-3 13
fr:gov|prévenir|past|	auxiliary -6
fr:gov|prévoir|	none -6
fr:gov|prévoir|past|	none -7
fr:gov|qualifier|1|	1 9	4-7 9
fr:gov|qualifier|4-7|	2-3 9
fr:gov|qualifier|	de 18
fr:gov|qualifier|past|	auxiliary 8
fr:gov|qualifier|present|	none 12
fr:gov|raconter|4-7|	4-7 10
fr:gov|raconter|	none 7
fr:gov|raconter|present|	none 8
fr:gov|rappeler|1|	4-7 8
fr:gov|rappeler|2-3|	2-3 -6	4-7 8
fr:gov|rappeler|8+|	2-3 -7
fr:gov|rappeler|past|	auxiliary -12
fr:gov|rappeler|	que -8
fr:gov|reconnaître|0|	4-7 8
fr:gov|reconnaître|1|	2-3 9
fr:gov|reconnaître|	none 11	que 10
fr:gov|reconnaître|past|	auxiliary 13	none 13
fr:gov|refuser|2-3|	1 -11
fr:gov|refuser|4-7|	4-7 6
fr:gov|refuser|	de -7
fr:gov|regretter|	que 9
fr:gov|relativiser|	none 8
fr:gov|relativiser|present|	none 8
fr:gov|relever|	none 9
fr:gov|reprendre|1|	4-7 8
fr:gov|reprendre|2-3|	4-7 -7
fr:gov|reprendre|	none 9
fr:gov|reprendre|past|	auxiliary 8	none -7
fr:gov|reprocher|2-3|	2-3 -10
fr:gov|reprocher|	au -8	d’ 8	none -9
fr:gov|reprocher|past|	auxiliary 8	none -6
fr:gov|reprocher|present|	none -11
fr:gov|rigoler|present|	none 8
fr:gov|rire|1|	8+ 8
fr:gov|rire|	none 9
fr:gov|réclamer|0|	4-7 12
fr:gov|réclamer|1|	2-3 8
fr:gov|réclamer|	de 9
fr:gov|réclamer|past|	none 8
fr:gov|réfuter|	d’ -6
fr:gov|réfuter|present|	none -6
fr:gov|répliquer|4-7|	2-3 10
fr:gov|répliquer|past|	auxiliary 9
fr:gov|répliquer|	que 10
fr:gov|répondre|1|	4-7 8
fr:gov|répondre|2-3|	4-7 9
fr:gov|répondre|4-7|	2-3 -7
fr:gov|répondre|	none 12	qu’ 6
fr:gov|répondre|past|	none 15
fr:gov|répéter|past|	none 9
fr:gov|résumer|present|	none 6
fr:gov|révéler|	none 6
fr:gov|révéler|past|	auxiliary 6
fr:gov|saluer|0|	2-3 8	4-7 10
fr:gov|saluer|1|	2-3 9
fr:gov|saluer|2-3|	1 11
fr:gov|saluer|	none 19
fr:gov|saluer|past|	auxiliary 16
fr:gov|saluer|present|	none 13
fr:gov|saying|0|false|false|	all-one -15	none 6	some 8
fr:gov|saying|1|false|false|	none -8	some 6
fr:gov|saying|1|false|true|	first 12
fr:gov|saying|1|true|false|	none 10
fr:gov|saying|2-3|false|false|	all -7	all-one -9	first -10
fr:gov|saying|2-3|false|true|	first 10
fr:gov|saying|2-3|true|false|	all-one -6
fr:gov|saying|2-3|true|true|	none -7
fr:gov|saying|4-7|false|false|	none -6	some 8
fr:gov|saying|4-7|true|false|	all-one -8	first -7	none 6
fr:gov|saying|4-7|true|true|	none -7
fr:gov|saying|8+|false|false|	all-one -7	none 23	some 10
fr:gov|saying|8+|false|true|	first 9
fr:gov|saying|8+|true|false|	none -10
fr:gov|saying|après|false|	false 6
fr:gov|saying|au|false|	false -8
fr:gov|saying|au|	none -6
fr:gov|saying|d'|2-3|	2-3 7
fr:gov|saying|d'|	none 10
fr:gov|saying|d'|true|	false 8
fr:gov|saying|dans|4-7|	4-7 -9
fr:gov|saying|dans|	all -6	first -9	none 10
fr:gov|saying|dans|false|	true -7
fr:gov|saying|de|1|	4-7 12
fr:gov|saying|de|2-3|	1 -7
fr:gov|saying|de|4-7|	1 -9
fr:gov|saying|de|8+|	1 -7	4-7 12	8+ 7
fr:gov|saying|de|	none -9	some 8
fr:gov|saying|dès|	none 8
fr:gov|saying|d’|2-3|	4-7 16
fr:gov|saying|d’|4-7|	1 8	4-7 15	8+ 7
fr:gov|saying|d’|8+|	4-7 10
fr:gov|saying|d’|	all-one 8
fr:gov|saying|d’|false|	false 6
fr:gov|saying|en|2-3|	8+ 6
fr:gov|saying|en|8+|	4-7 14
fr:gov|saying|en|	first 9
fr:gov|saying|none|0|	8+ 10
fr:gov|saying|none|1|	2-3 7	8+ 13
fr:gov|saying|none|2-3|	4-7 22	8+ 12
fr:gov|saying|none|4-7|	1 6	2-3 -12	8+ 6
fr:gov|saying|none|	all -8	all-one -11
fr:gov|saying|none|false|	true 12
fr:gov|saying|none|true|	false 9	true -9
fr:gov|saying|où|	none -7
fr:gov|saying|par|8+|	2-3 -7
fr:gov|saying|par|true|	false -8
fr:gov|saying|qu'|4-7|	4-7 8
fr:gov|saying|qu'|false|	false 9
fr:gov|saying|qu'|	none 13
fr:gov|saying|qu'|true|	false 8
fr:gov|saying|que|1|	2-3 11	4-7 12	8+ 6
fr:gov|saying|que|2-3|	1 -10	8+ 8
fr:gov|saying|que|4-7|	2-3 6	4-7 18	8+ 9
fr:gov|saying|que|8+|	1 11	4-7 20
fr:gov|saying|que|	some 8
fr:gov|saying|que|true|	false 8
fr:gov|saying|qu’|2-3|	4-7 9
fr:gov|saying|qu’|4-7|	2-3 10	4-7 11
fr:gov|saying|qu’|8+|	4-7 7
fr:gov|saying|qu’|false|	false 13
fr:gov|saying|qu’|	none 19
fr:gov|saying|qu’|true|	false 13
fr:gov|saying|si|false|	false 12
fr:gov|saying|si|	none 12
fr:gov|saying|sur|4-7|	2-3 10
fr:gov|saying|sur|8+|	2-3 -6
fr:gov|saying|à|1|	4-7 9
fr:gov|saying|à|2-3|	2-3 12	4-7 16
fr:gov|saying|à|4-7|	2-3 -8	4-7 -6	8+ 7
fr:gov|saying|à|8+|	4-7 9
fr:gov|saying|à|false|	false 10
fr:gov|saying|à|true|	false -7
fr:gov|souffler|	none 6
fr:gov|souffler|present|	none 8
fr:gov|souligner|	none -8	que 11
fr:gov|souligner|past|	none -6
fr:gov|soupirer|	none 6
fr:gov|souri|1|	4-7 8
fr:gov|souri|	none 8
fr:gov|souri|past|	auxiliary 8
fr:gov|soutenir|2-3|	4-7 10
fr:gov|soutenir|	none 8	que 9
fr:gov|soutenir|past|	none 14
fr:gov|souvenir|2-3|	2-3 9
fr:gov|souvenir|	d’ 10
fr:gov|souvenir|past|	none 10
fr:gov|subject|celle-ci|saying|past|	1 8
fr:gov|subject|celui-ci|saying|present|	4-7 11
fr:gov|subject|elle|judging|	1 10
fr:gov|subject|elle|judging|present|	4-7 8
fr:gov|subject|elle|saying|	0 -7	2-3 9	4-7 16	8+ 7
fr:gov|subject|elle|saying|past|	1 -13	2-3 16	4-7 16	8+ 11
fr:gov|subject|elle|saying|present|	4-7 12	8+ 9
fr:gov|subject|elle|thinking|	0 6
fr:gov|subject|elle|thinking|past|	4-7 6
fr:gov|subject|il|saying|	0 8	4-7 6
fr:gov|subject|il|saying|past|	1 8	8+ 10
fr:gov|subject|il|saying|present|	8+ 6
fr:gov|subject|name|judging|	1 11
fr:gov|subject|name|judging|present|	4-7 9
fr:gov|subject|name|saying|	0 -7	1 9
fr:gov|subject|name|saying|past|	2-3 -6	8+ 8
fr:gov|subject|name|saying|present|	4-7 6
fr:gov|subject|none|judging|	8+ 6
fr:gov|subject|none|saying|	4-7 6
fr:gov|subject|none|saying|past|	1 -13	2-3 9
fr:gov|subject|none|saying|present|	2-3 6
fr:gov|subject|noun|judging|	0 11	1 17	8+ 8
fr:gov|subject|noun|judging|participle|	2-3 9
fr:gov|subject|noun|judging|past|	4-7 14
fr:gov|subject|noun|saying|	8+ -6
fr:gov|subject|noun|saying|participle|	1 -10	4-7 7
fr:gov|subject|noun|saying|past|	8+ 17
fr:gov|subject|noun|saying|present|	1 6	8+ 9
fr:gov|subject|noun|thinking|	2-3 -8	4-7 10
fr:gov|subject|on|judging|	1 -15
fr:gov|subject|on|saying|	2-3 8	4-7 -11
fr:gov|subject|on|saying|past|	4-7 -11
fr:gov|subject|on|saying|present|	2-3 13	4-7 12
fr:gov|subject|on|thinking|	8+ -9
fr:gov|subject|organisation|judging|	0 6	1 13	2-3 12	4-7 14
fr:gov|subject|organisation|judging|past|	1 9	2-3 14	4-7 6
fr:gov|subject|organisation|judging|present|	2-3 7	4-7 9
fr:gov|subject|organisation|saying|	0 12	1 15	2-3 -10	4-7 6
fr:gov|subject|organisation|saying|past|	1 -10	4-7 12	8+ 9
fr:gov|subject|organisation|saying|present|	1 11	4-7 11
fr:gov|subject|person|judging|	0 7	1 15	4-7 14
fr:gov|subject|person|judging|past|	1 14	4-7 10
fr:gov|subject|person|judging|present|	2-3 11
fr:gov|subject|person|saying|	0 17	4-7 -11
fr:gov|subject|person|saying|past|	8+ 9
fr:gov|subject|person|saying|present|	2-3 -11	4-7 11	8+ 10
fr:gov|subject|person|thinking|	2-3 8
fr:gov|subject|person|thinking|past|	2-3 7	4-7 6
fr:gov|subject|place|judging|	2-3 8
fr:gov|subject|place|judging|past|	2-3 6
fr:gov|subject|place|saying|	0 9	1 8	2-3 10
fr:gov|subject|place|saying|past|	4-7 11
fr:gov|tempérer|	none 7
fr:gov|tempérer|past|	none 7
fr:gov|thinking|0|false|false|	none 11
fr:gov|thinking|1|true|false|	none -9
fr:gov|thinking|4-7|true|false|	none 11
fr:gov|thinking|none|0|	2-3 9
fr:gov|thinking|none|2-3|	1 -9
fr:gov|thinking|none|	first -6
fr:gov|thinking|none|true|	false -11
fr:gov|traiter|1|	2-3 8
fr:gov|traiter|	de 8
fr:gov|traiter|past|	auxiliary 8
fr:gov|trouver|2-3|	1 11
fr:gov|trouver|	none 11
fr:gov|trouver|present|	none 13
fr:gov|voir|2-3|	4-7 6
fr:gov|voir|	none 11
fr:gov|voir|past|	none 12
fr:gov|vouloir|0|	2-3 7
fr:gov|vouloir|2-3|	1 -9
fr:gov|vouloir|4-7|	4-7 10
fr:gov|vouloir|	none -12
fr:gov|écrire|	none -7
fr:gov|écrire|past|	auxiliary -10	none 6
fr:gov|évoquer|0|	4-7 8
fr:gov|évoquer|1|	2-3 12	4-7 11
fr:gov|évoquer|2-3|	4-7 17
fr:gov|évoquer|4-7|	2-3 12
fr:gov|évoquer|	dès 8	none 9	pour 9
fr:gov|évoquer|past|	auxiliary 11	none 12
fr:gov|évoquer|present|	none 8
fr:headline|false|	4-7 -6
fr:headline|true|	4-7 14	8+ 11
fr:head|"|	1 13
fr:head|plain|,determiner|	1 12
fr:head|plain|,quote|	1 -6
fr:head|plain|	: 11	all -6	all-one -8	capital -6	coordinator 6	determiner -7	none 8	preposition 10	start -10	verb-saying 8	verb-thinking 7
fr:head|plain|:|	1 -8	2-3 -9	8+ 10
fr:head|plain|all-one|	1 -6	2-3 -6
fr:head|plain|all|	2-3 -6
fr:head|plain|determiner|	2-3 -7
fr:head|plain|end|	2-3 11	4-7 14	8+ 6
fr:head|plain|first|	2-3 -10	4-7 10	8+ 11
fr:head|plain|none|	4-7 12
fr:head|plain|preposition|	1 -9
fr:head|plain|word|	1 -13	2-3 -7
fr:head|titled|	: 11
fr:head|titled|end|	4-7 11
fr:head|upper|	first 6	start 6
fr:head|«|	2-3 -7	4-7 16	8+ 12
fr:head|“|	2-3 9
fr:in-noun|false|false|1|	first 6
fr:in-noun|false|false|2-3|	all -11
fr:in-noun|false|false|4-7|	all -6	all-one -7	titled 11
fr:in-noun|false|false|8+|	none 18	some 9
fr:in-noun|false|true|1|	all-one 8
fr:in-noun|false|true|8+|	first 9
fr:in-noun|true|false|1|	all-one -24	none 7
fr:in-noun|true|false|2-3|	all -9	all-one -14	first -15
fr:in-noun|true|false|4-7|	first -11	none 6
fr:in-noun|true|false|8+|	none 14
fr:in-noun|true|true|1|	none -17
fr:in-noun|true|true|2-3|	none -7
fr:in-noun|true|true|4-7|	none 11
fr:intro-follow|'|stop|	4-7 10
fr:intro-follow|,|,auxiliary|	2-3 -9	4-7 -7
fr:intro-follow|,|,determiner|	2-3 -9
fr:intro-follow|,|,word|	1 -9
fr:intro-follow|,|determiner|	4-7 10
fr:intro-follow|,|end|	2-3 10	4-7 10
fr:intro-follow|,|pronoun|	4-7 7
fr:intro-follow|,|stop|	8+ 11
fr:intro-follow|:|,verb-saying|	4-7 9
fr:intro-follow|:|capital|	1 7	2-3 7	8+ 9
fr:intro-follow|:|determiner|	1 9	4-7 15	8+ 17
fr:intro-follow|:|end|	1 10	4-7 15	8+ 15
fr:intro-follow|:|preposition|	4-7 10	8+ 10
fr:intro-follow|:|pronoun|	4-7 9	8+ 8
fr:intro-follow|:|stop|	1 -21	2-3 -23	4-7 -9
fr:intro-follow|adverb|stop|	1 6	4-7 -7
fr:intro-follow|auxiliary|,auxiliary|	2-3 8	4-7 9
fr:intro-follow|auxiliary|,preposition|	2-3 -12
fr:intro-follow|auxiliary|,verb-saying|	4-7 8
fr:intro-follow|auxiliary|stop|	4-7 21	8+ 7
fr:intro-follow|coordinator|end|	2-3 6
fr:intro-follow|coordinator|stop|	1 -9
fr:intro-follow|determiner|,preposition|	2-3 -7
fr:intro-follow|determiner|coordinator|	1 9	2-3 -9
fr:intro-follow|determiner|end|	2-3 -9
fr:intro-follow|determiner|preposition|	2-3 -7
fr:intro-follow|determiner|stop|	1 10
fr:intro-follow|determiner|word|	1 -13
fr:intro-follow|preposition|,auxiliary|	2-3 -6
fr:intro-follow|preposition|,determiner|	2-3 -7	4-7 -6
fr:intro-follow|preposition|,verb-saying|	1 -8
fr:intro-follow|preposition|,word|	2-3 -6
fr:intro-follow|preposition|:|	2-3 6
fr:intro-follow|preposition|coordinator|	2-3 -8
fr:intro-follow|preposition|end|	1 6	2-3 8
fr:intro-follow|preposition|preposition|	2-3 12	4-7 10
fr:intro-follow|preposition|stop|	1 -13	8+ 17
fr:intro-follow|preposition|word|	2-3 -10
fr:intro-follow|pronoun|stop|	1 -8	2-3 8	4-7 10
fr:intro-follow|quote|end|	4-7 7
fr:intro-follow|start|,auxiliary|	4-7 16	8+ 6
fr:intro-follow|start|,pronoun|	4-7 11	8+ 12
fr:intro-follow|start|,verb-saying|	1 8	4-7 18	8+ 9
fr:intro-follow|start|,word|	8+ 11
fr:intro-follow|start|:|	2-3 -8	4-7 16	8+ 10
fr:intro-follow|start|end|	2-3 14	4-7 14
fr:intro-follow|start|stop|	8+ 16
fr:intro-follow|stop|,auxiliary|	1 13	2-3 19	4-7 39	8+ 6
fr:intro-follow|stop|,determiner|	8+ 9
fr:intro-follow|stop|,pronoun|	2-3 10	4-7 25	8+ 9
fr:intro-follow|stop|,verb-saying|	2-3 22	8+ 8
fr:intro-follow|stop|,word|	8+ 9
fr:intro-follow|stop|capital|	2-3 6	4-7 14
fr:intro-follow|stop|coordinator|	8+ 8
fr:intro-follow|stop|determiner|	4-7 16
fr:intro-follow|stop|end|	1 8	2-3 13	4-7 24
fr:intro-follow|stop|pronoun|	4-7 6
fr:intro-follow|stop|quote|	4-7 11
fr:intro-follow|stop|word|	2-3 -7
fr:intro-follow|stop|—|	4-7 9
fr:intro-follow|that|stop|	4-7 11	8+ 6
fr:intro-follow|verb-judging|preposition|	2-3 6
fr:intro-follow|verb-judging|stop|	1 10	4-7 9
fr:intro-follow|verb-saying|,word|	1 -13	2-3 -9
fr:intro-follow|verb-saying|coordinator|	1 7	4-7 6
fr:intro-follow|verb-saying|determiner|	1 9
fr:intro-follow|verb-saying|preposition|	1 9	2-3 10	4-7 9
fr:intro-follow|verb-saying|stop|	8+ 7
fr:intro-follow|word|,auxiliary|	1 -11
fr:intro-follow|word|,determiner|	2-3 -6
fr:intro-follow|word|,preposition|	2-3 6	4-7 -9
fr:intro-follow|word|,pronoun|	1 -6
fr:intro-follow|word|,that|	2-3 -9
fr:intro-follow|word|,word|	1 7	2-3 -12
fr:intro-follow|word|auxiliary|	1 -11	2-3 -7
fr:intro-follow|word|coordinator|	1 9	4-7 10
fr:intro-follow|word|determiner|	2-3 12
fr:intro-follow|word|end|	1 -10
fr:intro-follow|word|preposition|	1 -6
fr:intro-follow|word|stop|	4-7 10	8+ 14
fr:intro-follow|word|word|	1 -11	2-3 -12
fr:intro-follow|—|—|	2-3 8
fr:intro-follow|’|stop|	2-3 14
fr:intro|	( -9	preposition -7	stop 9	verb-judging 16	– 9	— 11
fr:in|first|=après|	2-3 11	first 8
fr:in|first|=au|	4-7 13	8+ 6	none 9
fr:in|first|=avant|	2-3 9	4-7 9	none 11
fr:in|first|=avec|	2-3 17	4-7 14	first 7	none 19
fr:in|first|=a|	8+ 6	first -8
fr:in|first|=cette|	first 7
fr:in|first|=cet|	4-7 6	first 6
fr:in|first|=ce|	4-7 12	8+ 15	first 14
fr:in|first|=comme|	8+ 7
fr:in|first|=dans|	2-3 10	first 10
fr:in|first|=depuis|	2-3 9
fr:in|first|=des|	2-3 -8	4-7 19	8+ 11	first 9
fr:in|first|=deux|	2-3 6	8+ 8	first 6	none 10
fr:in|first|=de|	2-3 -6	8+ 6	none -6
fr:in|first|=dès|	2-3 9	none 10
fr:in|first|=elles|	8+ 7	first 7
fr:in|first|=elle|	4-7 19	first 19
fr:in|first|=entre|	none -7
fr:in|first|=en|	4-7 18	first 8	none -6	some 6
fr:in|first|=est|	4-7 9	none 10
fr:in|first|=et|	2-3 -6	8+ 6
fr:in|first|=fait|	2-3 -7
fr:in|first|=ils|	4-7 11	8+ 6	first 13
fr:in|first|=il|	2-3 12	4-7 7	8+ 11	first 16
fr:in|first|=jamais|	4-7 8	none 10
fr:in|first|=je|	8+ 9	titled 7
fr:in|first|=la|	2-3 -17	8+ 10	all -6	all-one -11	some -9
fr:in|first|=les|	4-7 -7	8+ 7	all -6	first -7
fr:in|first|=le|	2-3 -18	4-7 -20	8+ 14	all -8	all-one -13	none -19	some -12
fr:in|first|=mais|	2-3 7	4-7 8	first 9	none 7
fr:in|first|=ma|	8+ 10
fr:in|first|=mes|	4-7 10	first 7
fr:in|first|=mon|	4-7 8	8+ 8	first 10
fr:in|first|=ne|	4-7 6	8+ 8	none 18	some 7
fr:in|first|=ni|	8+ 7	none 8
fr:in|first|=non|	1 7	2-3 -7	4-7 8	first 9	none -8
fr:in|first|=nos|	4-7 7	8+ 8	first 9
fr:in|first|=nous|	4-7 21	8+ 7	first 15
fr:in|first|=on|	2-3 11	8+ 9	titled 8
fr:in|first|=où|	4-7 9	none 9
fr:in|first|=parce|	none 7
fr:in|first|=par|	none 8
fr:in|first|=pas|	4-7 10	first 8	none 6
fr:in|first|=pour|	none 11
fr:in|first|=quand|	4-7 11	8+ 7	first 8	none 11
fr:in|first|=que|	2-3 7	4-7 6	8+ 7	first 7	none 7
fr:in|first|=sans|	4-7 12	8+ 7
fr:in|first|=se|	none -6
fr:in|first|=si|	first 10
fr:in|first|=sous|	2-3 6	none 8
fr:in|first|=sur|	2-3 9	4-7 8	8+ 7	none 12
fr:in|first|=trois|	4-7 11	first 11
fr:in|first|=une|	2-3 17	4-7 17	8+ 9	none 26
fr:in|first|=un|	4-7 27	8+ 16	none 12
fr:in|first|=vous|	4-7 12	8+ 6	first 8
fr:in|first|=à|	2-3 -11	8+ 10	none -8
fr:in|first|adverb|	2-3 18	8+ 15	none 13
fr:in|first|capital|	2-3 -8	8+ 8	all -10	most 11
fr:in|first|number|	2-3 -6	4-7 11	none 7
fr:in|first|verb|	2-3 11	8+ 11	first -9	some 6
fr:in|first|word|	8+ 15	all-one -7	some 7	titled 8
fr:in|functions|0|2-3|	all -10	first -6	none 6
fr:in|functions|0|4-7|	first 11
fr:in|functions|1|1|	first 7
fr:in|functions|1|2-3|	all -9	all-one -9
fr:in|functions|1|4-7|	first -8
fr:in|functions|1|8+|	first 7
fr:in|functions|2|4-7|	all -6	all-one -8	most 11	titled 11
fr:in|functions|2|8+|	none 11
fr:in|functions|3|4-7|	none 7	some 13
fr:in|functions|3|8+|	none 19	some 8
fr:in|last|	4 6	al -17	ar -9	as -8	ce -8	ci 6	cs -7	de 13	di 12	ec -9	el -7	en 7	er -12	eu -11	ge -10	gé 8	ic 6	im -7	ir 6	ié 7	le 10	lé 9	me -13	mé -6	na -6	nc -10	no -6	ns 13	nu 10	né 15	pe -6	ra 8	rt 7	ré 11	se 6	st -8	té -15	ue 10	um -7	ut 6	ux 16	vé 8	ès -6	ée 7	êt 9
fr:in|last|4|	2-3 6
fr:in|last|ade|	1 11
fr:in|last|age|	2-3 -7
fr:in|last|aie|	2-3 -8
fr:in|last|ail|	1 -9
fr:in|last|aim|	2-3 -6
fr:in|last|ait|	2-3 8
fr:in|last|ale|	2-3 12
fr:in|last|anc|	2-3 -10
fr:in|last|ant|	1 13	2-3 13
fr:in|last|ard|	2-3 -6
fr:in|last|ate|	1 -10
fr:in|last|aux|	1 8
fr:in|last|bas|	2-3 -10
fr:in|last|ble|	1 17	2-3 17
fr:in|last|che|	2-3 -6
fr:in|last|di|	2-3 -7
fr:in|last|end|	2-3 -6
fr:in|last|eur|	2-3 12
fr:in|last|eux|	1 6	2-3 11
fr:in|last|ger|	2-3 -7
fr:in|last|gue|	2-3 7
fr:in|last|ial|	2-3 -14
fr:in|last|ice|	1 -11	2-3 11
fr:in|last|ide|	2-3 8
fr:in|last|ier|	1 -9	2-3 -8
fr:in|last|ies|	1 -7
fr:in|last|ile|	2-3 -7
fr:in|last|ils|	2-3 -9
fr:in|last|ime|	1 -10
fr:in|last|ine|	2-3 -8
fr:in|last|ion|	2-3 -8
fr:in|last|ire|	2-3 -9
fr:in|last|ise|	2-3 9
fr:in|last|isé|	2-3 11
fr:in|last|ité|	1 -11	2-3 -11
fr:in|last|ler|	1 -8
fr:in|last|lic|	1 6
fr:in|last|lle|	1 -7	2-3 -11
fr:in|last|lus|	2-3 9
fr:in|last|lée|	1 7
fr:in|last|man|	2-3 6
fr:in|last|nal|	2-3 8
fr:in|last|nel|	2-3 -9
fr:in|last|nes|	2-3 -9
fr:in|last|nne|	1 -9	2-3 -13
fr:in|last|nné|	1 12
fr:in|last|non|	1 7	2-3 7
fr:in|last|nte|	1 15	2-3 13
fr:in|last|nts|	1 -11
fr:in|last|nue|	2-3 12
fr:in|last|ois|	2-3 8
fr:in|last|oit|	2-3 11
fr:in|last|ole|	2-3 6
fr:in|last|olé|	2-3 7
fr:in|last|one|	1 -10
fr:in|last|ons|	2-3 13
fr:in|last|ope|	1 -6
fr:in|last|ort|	2-3 8
fr:in|last|oup|	2-3 6
fr:in|last|our|	2-3 -8
fr:in|last|out|	2-3 6
fr:in|last|pas|	2-3 7
fr:in|last|que|	2-3 7
fr:in|last|rdi|	2-3 11
fr:in|last|rme|	2-3 11
fr:in|last|rve|	2-3 10
fr:in|last|rée|	2-3 9
fr:in|last|rêt|	2-3 9
fr:in|last|sel|	2-3 6
fr:in|last|ses|	2-3 -8
fr:in|last|sse|	2-3 -7
fr:in|last|ssé|	1 10
fr:in|last|ste|	1 7	2-3 -8
fr:in|last|sée|	2-3 -6
fr:in|last|tes|	2-3 7
fr:in|last|tif|	1 -12	2-3 9
fr:in|last|tre|	1 -8	2-3 8
fr:in|last|tte|	1 -6
fr:in|last|tés|	2-3 -10
fr:in|last|ude|	2-3 -8
fr:in|last|ues|	2-3 -9
fr:in|last|uit|	2-3 10
fr:in|last|une|	2-3 7
fr:in|last|ure|	2-3 11
fr:in|last|urs|	2-3 8
fr:in|last|uve|	2-3 6
fr:in|last|ver|	1 -8
fr:in|last|ène|	2-3 10
fr:in|last|ère|	2-3 6
fr:in|last|ées|	2-3 11
fr:in|last|ôle|	2-3 6
fr:in|last|ôme|	2-3 -10
fr:in|shape|=avec word|	2-3 14
fr:in|shape|=ce word =pas|	4-7 12	8+ 10
fr:in|shape|=dans =le word|	4-7 6
fr:in|shape|=de word|	2-3 -7
fr:in|shape|=des word =de|	4-7 11
fr:in|shape|=des word =et|	4-7 10
fr:in|shape|=des word word|	4-7 9	8+ 6
fr:in|shape|=deux word word|	2-3 8	4-7 10
fr:in|shape|=dès word|	2-3 9
fr:in|shape|=elle word word|	4-7 8
fr:in|shape|=en word word|	4-7 6
fr:in|shape|=en word|	2-3 -8
fr:in|shape|=et =je word|	4-7 10
fr:in|shape|=et =les word|	4-7 7
fr:in|shape|=et word word|	4-7 10
fr:in|shape|=et word|	2-3 -6
fr:in|shape|=fait word|	2-3 -7
fr:in|shape|=il =a word|	8+ 6
fr:in|shape|=il =est word|	8+ 7
fr:in|shape|=il =me word|	4-7 6
fr:in|shape|=il =ne word|	4-7 10	8+ 9
fr:in|shape|=il word =a|	4-7 8
fr:in|shape|=il word =des|	4-7 10
fr:in|shape|=il word =pas|	4-7 7
fr:in|shape|=il word word|	4-7 13	8+ 8
fr:in|shape|=ils =ont word|	4-7 9
fr:in|shape|=ils =sont word|	4-7 11
fr:in|shape|=je =lui =ai|	8+ 8
fr:in|shape|=je =ne =me|	4-7 7
fr:in|shape|=je =ne verb|	8+ 9
fr:in|shape|=je =ne word|	4-7 13	8+ 8
fr:in|shape|=je word =ai|	4-7 7
fr:in|shape|=je word =jamais|	4-7 9
fr:in|shape|=je word =pas|	4-7 13
fr:in|shape|=je word =à|	8+ 6
fr:in|shape|=je word adverb|	4-7 9
fr:in|shape|=je word word|	2-3 9	8+ 6
fr:in|shape|=la adverb word|	4-7 12
fr:in|shape|=la capital =des|	4-7 -8
fr:in|shape|=la capital =de|	4-7 -7
fr:in|shape|=la capital =du|	4-7 -6
fr:in|shape|=la capital =et|	4-7 -7
fr:in|shape|=la capital capital|	2-3 -6
fr:in|shape|=la capital|	2-3 -9
fr:in|shape|=la word =a|	4-7 7
fr:in|shape|=la word =de|	4-7 10	8+ 6
fr:in|shape|=la word =du|	8+ 8
fr:in|shape|=la word =ne|	8+ 6
fr:in|shape|=la word =à|	4-7 8
fr:in|shape|=la word word|	4-7 6
fr:in|shape|=la word|	2-3 -11
fr:in|shape|=le capital =a|	8+ 9
fr:in|shape|=le capital =des|	4-7 -9
fr:in|shape|=le capital =et|	4-7 -6
fr:in|shape|=le capital capital|	2-3 -6
fr:in|shape|=le capital|	2-3 -14
fr:in|shape|=le word =a|	4-7 13	8+ 7
fr:in|shape|=le word =des|	4-7 -11
fr:in|shape|=le word =de|	4-7 -6	8+ 10
fr:in|shape|=le word =du|	4-7 -7
fr:in|shape|=le word =est|	8+ 11
fr:in|shape|=le word =il|	4-7 12
fr:in|shape|=le word =je|	8+ 7
fr:in|shape|=le word word|	8+ 10
fr:in|shape|=le word|	2-3 -10
fr:in|shape|=les capital =de|	4-7 -8
fr:in|shape|=les capital word|	2-3 -9
fr:in|shape|=les word =de|	4-7 -10	8+ 8
fr:in|shape|=les word =ne|	4-7 6
fr:in|shape|=les word =sont|	8+ 6
fr:in|shape|=les word word|	4-7 10	8+ 7
fr:in|shape|=ma word =a|	8+ 7
fr:in|shape|=ma word word|	8+ 8
fr:in|shape|=mais word =ne|	4-7 8
fr:in|shape|=mes word word|	4-7 10
fr:in|shape|=mon word =a|	4-7 9	8+ 6
fr:in|shape|=mon word verb|	8+ 8
fr:in|shape|=mon word word|	8+ 7
fr:in|shape|=ne word =pas|	4-7 7	8+ 6
fr:in|shape|=ne word =que|	4-7 10
fr:in|shape|=non word|	2-3 -8
fr:in|shape|=non|	1 7
fr:in|shape|=nos word word|	4-7 7	8+ 6
fr:in|shape|=nous =avons =des|	8+ 7
fr:in|shape|=nous =avons word|	8+ 7
fr:in|shape|=nous =ne word|	4-7 9	8+ 8
fr:in|shape|=nous word =des|	8+ 7
fr:in|shape|=nous word =la|	4-7 10
fr:in|shape|=nous word =pas|	8+ 7
fr:in|shape|=nous word adverb|	4-7 7
fr:in|shape|=nous word word|	4-7 10	8+ 8
fr:in|shape|=on =a word|	4-7 11	8+ 8
fr:in|shape|=on =me word|	8+ 6
fr:in|shape|=on =ne =peut|	8+ 6
fr:in|shape|=on =ne =va|	4-7 9
fr:in|shape|=on =ne word|	4-7 9	8+ 7
fr:in|shape|=on =nous =a|	8+ 6
fr:in|shape|=on =nous verb|	8+ 6
fr:in|shape|=on =se word|	4-7 9
fr:in|shape|=on =va word|	4-7 7
fr:in|shape|=on verb =de|	4-7 9
fr:in|shape|=on word =de|	4-7 11
fr:in|shape|=on word =la|	4-7 10
fr:in|shape|=on word =pas|	4-7 -7
fr:in|shape|=on word adverb|	4-7 13
fr:in|shape|=on word verb|	4-7 11
fr:in|shape|=on word word|	4-7 8
fr:in|shape|=on word|	2-3 8
fr:in|shape|=pas word =à|	4-7 7
fr:in|shape|=sans word verb|	2-3 -10
fr:in|shape|=sans word|	2-3 9
fr:in|shape|=sous word word|	2-3 6
fr:in|shape|=sur =la verb|	2-3 8
fr:in|shape|=un word =au|	4-7 12
fr:in|shape|=un word =de|	4-7 6	8+ 9
fr:in|shape|=un word =ne|	4-7 12
fr:in|shape|=un word =sans|	4-7 10
fr:in|shape|=un word =à|	4-7 8
fr:in|shape|=un word word|	4-7 15	8+ 15
fr:in|shape|=un word|	2-3 10
fr:in|shape|=une word =de|	4-7 14
fr:in|shape|=une word =à|	4-7 9
fr:in|shape|=une word word|	2-3 15	4-7 14	8+ 9
fr:in|shape|=une word|	2-3 10
fr:in|shape|=vous word word|	8+ 6
fr:in|shape|=à =ce word|	8+ 7
fr:in|shape|=à =la word|	2-3 -10	4-7 11
fr:in|shape|=à word =et|	4-7 7
fr:in|shape|=à word word|	8+ 8
fr:in|shape|adverb =elle =est|	4-7 10
fr:in|shape|adverb =je word|	4-7 8
fr:in|shape|adverb =les word|	4-7 8
fr:in|shape|adverb =un word|	8+ 6
fr:in|shape|adverb word =de|	4-7 9
fr:in|shape|adverb word =les|	4-7 8
fr:in|shape|adverb word =pour|	4-7 10
fr:in|shape|adverb word word|	4-7 10
fr:in|shape|adverb word|	2-3 14
fr:in|shape|capital =ai word|	4-7 6	8+ 6
fr:in|shape|capital =de word|	2-3 6
fr:in|shape|capital =du word|	2-3 -7
fr:in|shape|capital =en word|	2-3 -8
fr:in|shape|capital =est word|	4-7 10
fr:in|shape|capital =et word|	2-3 -7
fr:in|shape|capital =je word|	4-7 8	8+ 7
fr:in|shape|capital =la word|	2-3 -8	4-7 10	8+ 7
fr:in|shape|capital =le word|	2-3 -7	4-7 10	8+ 9
fr:in|shape|capital =ne word|	4-7 -6	8+ 6
fr:in|shape|capital =on verb|	2-3 -7
fr:in|shape|capital =pas =de|	8+ 6
fr:in|shape|capital =un word|	2-3 9	4-7 7	8+ 11
fr:in|shape|capital =une word|	4-7 12	8+ 7
fr:in|shape|capital =à word|	2-3 -6	4-7 8	8+ 6
fr:in|shape|capital adverb word|	4-7 9
fr:in|shape|capital capital|	2-3 -9
fr:in|shape|capital number word|	2-3 -9	8+ 9
fr:in|shape|capital number|	2-3 -7
fr:in|shape|capital verb word|	8+ 9
fr:in|shape|capital verb|	2-3 -10
fr:in|shape|capital word =au|	8+ 6
fr:in|shape|capital word =ce|	8+ 8
fr:in|shape|capital word =des|	8+ 6
fr:in|shape|capital word =de|	8+ 8
fr:in|shape|capital word =du|	8+ 6
fr:in|shape|capital word =et|	4-7 6
fr:in|shape|capital word =la|	8+ 7
fr:in|shape|capital word =les|	8+ 8
fr:in|shape|capital word =le|	8+ 7
fr:in|shape|capital word =ne|	4-7 7	8+ 6
fr:in|shape|capital word =pas|	8+ 8
fr:in|shape|capital word =pour|	8+ 6
fr:in|shape|capital word =que|	4-7 9	8+ 7
fr:in|shape|capital word =sur|	8+ 7
fr:in|shape|capital word =une|	8+ 8
fr:in|shape|capital word =un|	4-7 11	8+ 7
fr:in|shape|capital word =vous|	4-7 7
fr:in|shape|capital word =à|	8+ 7
fr:in|shape|capital word adverb|	4-7 7	8+ 11
fr:in|shape|capital word capital|	4-7 11
fr:in|shape|capital word verb|	4-7 7
fr:in|shape|capital word word|	2-3 6	4-7 16
fr:in|shape|capital word|	2-3 -7
fr:in|shape|verb =le word|	8+ 7
fr:in|shape|verb word|	2-3 11
fr:in|shape|word =au word|	2-3 14	4-7 13
fr:in|shape|word =aux word|	2-3 9
fr:in|shape|word =avec word|	4-7 -8
fr:in|shape|word =comme =une|	4-7 7
fr:in|shape|word =des word|	2-3 -9	4-7 -13
fr:in|shape|word =du word|	2-3 -8
fr:in|shape|word =et word|	2-3 17
fr:in|shape|word =la word|	2-3 -8	4-7 13
fr:in|shape|word =le word|	8+ 6
fr:in|shape|word =les word|	2-3 8	4-7 14
fr:in|shape|word =mais =pas|	4-7 15
fr:in|shape|word =mais word|	2-3 12
fr:in|shape|word =pas word|	4-7 10
fr:in|shape|word =un word|	4-7 6
fr:in|shape|word =une word|	4-7 10
fr:in|shape|word =à word|	8+ 10
fr:in|shape|word adverb|	2-3 12
fr:in|shape|word word =des|	4-7 11
fr:in|shape|word word =de|	4-7 12
fr:in|shape|word word =du|	4-7 7
fr:in|shape|word word =et|	4-7 11
fr:in|shape|word word =les|	4-7 11
fr:in|shape|word word =à|	4-7 9
fr:in|shape|word word adverb|	4-7 7
fr:in|word|	4 6	a -7	ajoutés -10	ajustement 7	apaisé 7	après 11	au 12	aux 8	avant 9	avec 17	bas -10	bienveillance 8	blague 8	blanc -10	blanche -10	bérénice -10	cathédrale -6	ce 10	chalonge -8	choquée 7	confort 8	conserver -8	contenues 8	contrôle 6	courageuse 7	cours 9	croustillant -7	cuisine -7	dans 11	de 6	depuis 9	des -12	di -7	dialogue 9	dix 6	droit -8	du -13	dès 9	déjà 7	effort 7	elle -8	encore 9	enfin 8	euro -6	faim -6	fait -6	famille -11	fantaisistes 10	file -7	finir 8	fois 8	ginette -7	globalement 7	grande -6	heures -6	hors 8	il 12	intérêt 10	jalousie 6	jamais 10	jardinier -9	jour -7	juste -8	j’ai 8	la -21	laquelle 6	le -14	les 8	libre -6	loup 6	l’heure -8	l’été -7	ma -6	madame 6	mains -7	mais 13	maison -11	malaisance -11	mardi 11	merci -9	mieux 8	misanthrope -6	moi 7	mon 7	ou -6	oui 9	ouvert 6	pacte -7	parking -9	pas 8	patate -10	patron -9	peau -8	petit -9	peu -6	piscine -8	plan -9	plus 8	pluviste -8	points 8	politesse 11	pont -6	prudence 8	prématuré 7	présence -8	que 7	retenue 13	retraite -8	rien 7	risque 9	rives -8	réparation -7	réserve -7	sa 7	sacs -7	sauve 7	se 11	secondes 6	signal 10	silence -8	situation -8	sobriété -9	social -7	sous 8	sucres -10	sucrée 11	suis 8	sur 10	symbolique -7	table 8	temps 9	terme 10	totale 12	tout 13	traitements 8	travail 9	très 10	tèt -7	une 20	vent -6	vigilant 10	vives 7	vrai -7	zone -9	zéro 6	à -11	ça 8	étape 9
fr:lead|lower|	( -9	, 12	quote -6	verb-judging 16
fr:lead|other|	: 6	stop 6	word -7
fr:lead|upper|	, -18	capital -8	coordinator -8	determiner -14	preposition -19	quote 10	stop 9	word -20	— 11	’ -7
fr:named|1|1|	all-one -12
fr:named|1|2-3|	all -8	all-one -11	first -7	none -10
fr:named|1|4-7|	first -8
fr:named|2|1|	none -15
fr:named|2|2-3|	all -8	first -9
fr:named|2|4-7|	first -7
fr:named|2|8+|	first 9
fr:named|3|2-3|	none 7
fr:named|3|4-7|	first -6	none 13
fr:named|3|8+|	first 11	none 7
fr:named|none|1|	first 6
fr:named|none|2-3|	all -9	some 6
fr:named|none|4-7|	all -7	all-one -8
fr:named|none|8+|	none 20	some 9
fr:naming|baptisée|1|	2-3 -7	4-7 -9
fr:naming|baptisé|1|	2-3 -10
fr:naming|dit|1|	1 9
fr:naming|dit|2|	2-3 9	4-7 10
fr:naming|dit|3|	2-3 12	4-7 13	8+ 12
fr:naming|expression|1|	2-3 -8
fr:naming|false|	, -7	: -10	capital -6	preposition -14	word -12
fr:naming|mention|1|	1 -6	2-3 -8
fr:naming|mots|2|	2-3 -11
fr:naming|mot|1|	1 -15
fr:naming|mot|2|	1 -7	8+ 6
fr:naming|mot|3|	4-7 6
fr:naming|nom|2|	1 -8	2-3 -16	4-7 -6	8+ 6
fr:naming|none|	1 6
fr:naming|rebaptisé|3|	2-3 -8
fr:naming|surnommée|1|	2-3 -7
fr:naming|surnommé|1|	2-3 -8
fr:naming|true|	( -9	stop 9	verb-judging 16	– 9	— 11
fr:nearby-on|	2019 -10	2021 -6	80 -7	a 7	accusé 7	admet 11	administration 10	admis 6	adversaires -6	affirme 13	affirmé 9	agence 12	aide 6	ajoute 12	ajouté 10	album -7	amuse 8	an -7	ancien 9	appelle 8	après -10	assure 12	assuré 10	au -8	aujourd’hui 6	autour 9	aux -7	avec 6	averti 8	avoue 9	balaie 9	balayé 7	base 7	blagué 6	cadre 8	capitaine 7	celle-ci 6	cet 9	cette 6	cgt 7	chaque -11	chercheuse 8	commandant 6	comme -10	commente 11	commenté 9	commerçante 11	conclut 10	confie 11	confié 8	confiée -8	conseiller 11	constate 9	conteste 6	corrige 15	court -9	c’ -10	dardar-naquin 7	de -6	demande 10	demandé 7	deux -9	devant 8	directeur 7	directrice 12	disait 8	dit 11	dixit 10	dont -7	dumont -6	dès -8	défend 7	déjà -8	délégué 8	dénoncé 9	désole 9	détaille 10	détaillé 6	elle 7	emporte 8	en -8	enquiert 8	entraîneur 7	entre -6	est -16	estime 12	et -8	expliqué 13	expose 7	expression -8	fermeture -7	finit 12	fois -8	glisse 13	glissé 8	grince 9	groupe 7	homme -7	hugo 6	hydrologue 7	illustre 7	ils 8	imagé 7	indique 15	indiqué 12	insiste 10	insisté 8	insurge 8	interroge 7	ironise 9	ironisé 9	jamais -11	josette 6	jubile 10	juge 8	justifié 12	l' 11	laisse 6	lamente 9	lance 8	lancé 13	lauréate 8	les 15	lettre 10	leur 10	lire 9	lit -8	long-métrage -8	lundi -7	lâche 18	lâché 11	m. 8	mais 6	marre 7	martelé 12	mathis -6	maître 10	me 11	mercredi -7	ministre -6	mme 8	mois -6	monnerat 7	mot -11	murmure 9	murmuré 12	même -7	ne -6	nie -6	note 8	nous 9	nouvelle -6	nuance 9	n’ -9	observe 11	observé 9	octobre -8	on -12	ont -11	onze -7	par -6	parce -7	parti -6	pas -7	passé -8	persifle 7	peste 10	peut 9	philosophe 9	plaide 16	plaidé 10	plaisante 12	plaisanté 9	plus -7	porte-parole 8	poursuit 8	premier -8	promet 6	promis 11	proteste 9	prudemment 9	pruvot-amrani 8	précise 13	présidente 9	prévenu 10	prévient 11	prévu -11	prêtée -8	quatorze 6	qui -7	qu’ -12	raconté 10	raillé 7	rappelé 7	rapporte 6	recommande 8	reconnaît 14	reconnu 6	rectifie 8	regrettant 10	regrette 12	regretté 6	relativise 8	relève 10	reprend 8	reprendre -6	repris 10	reymond 9	rigole 11	rigolé 8	réagi 6	réagit 9	réforme 9	réjoui 6	réjouit 8	répliqué 8	répond 10	répondu 11	résume 14	résumé 9	rétorque 10	rétorqué 15	s' 11	savoir 10	se 11	selon 8	sera -10	serait -8	ses -9	simplement 7	soir -9	son 10	souffle 11	soufflé 13	souligne 7	souligné 7	soupire 12	soupiré 6	souri 6	sourit 13	sous -6	souvient 11	sur 11	syndicat 8	tandis 9	tempère 10	tenté 7	tomber 6	tonne 8	tout 13	toutefois 7	tranche 12	tranché 11	témoigne 11	témoigné 9	un -6	valoir 8	voisine 9	y -6	à -10	économiste 10	écrit 15	écrivaine 6	écrivait 10	écrivent 8	édile 9	élue 7	étonne 7	été -11
fr:nearby|	18 9	20 7	2024 7	3 -7	38 -7	7 9	78 -9	a 6	abandon -9	accord 9	accusant 10	acquiesce 8	adjoint 9	admet 7	adressé 9	adversaire 8	affaire -9	affiches -9	affirme 11	agriculture 8	ait 9	ajouter 12	ajouté -10	alain -7	alors 11	amuse 9	analyste -7	annonce -8	annoncé 11	ans -15	appelait -15	appeler -12	appelle -13	appellent -19	appelé 15	après 8	arbitre 10	arnoux 7	association 10	assuré 11	atelier -7	attaquant 9	attend 8	au -10	aucun 11	aucune 6	aujourd’hui 8	aurait 7	aurélie 11	aussitôt 9	auteur -9	autocollant -6	autre 9	aux 13	avaient -11	avant -11	avocat 8	avoir 11	baptisé -15	baptisée -9	bhf 8	bloquée 9	borne 7	bourg -6	brandissait -7	brest 10	but 6	café 9	cahier -9	calendrier 11	camarade 6	capitaine 7	carlier 6	ce -6	cela -9	celle-ci 10	celui -6	celui-ci 9	central 10	centre 10	ces -9	cette 11	cgt 10	changé -6	chaque -9	chargé 6	chez 10	chiffre 7	chiffres 7	cinéaste 6	client 10	club 7	code -12	collègues -7	comme 8	commerce 9	commerçante 8	communiqué 6	compte -6	comédienne 10	conclu 6	concède 10	condamné 6	confirme 11	connaître 10	connu -6	conseil -8	consigne 6	construction 8	consulté 9	contraire 10	coupe 6	coupé 7	cour 6	coureuses -6	course 9	creuse 6	critique -10	critiques -10	croit 8	côté -6	d' 6	dans -16	de 11	demande 10	demandé -6	devise -7	dialogue 6	dimanche -7	dire 6	direction 19	disait -10	disent -14	dit 8	dite 6	dix 10	document -7	dont -8	dossier 13	drac 8	droite -7	décision 15	déclaré 9	décret 12	décrit 10	décrivent 12	défend 9	déjà -15	dément 10	dénoncé 18	déploré 6	député 7	désormais -12	d’ 9	eau -8	elle 10	en -7	encore -6	enfants -8	enquête -14	entourage 8	entraîneur -7	entre 7	entreprise -6	entrée -7	envoyé 9	est 17	estime 12	estimé 9	etat 6	europe 7	eux -7	explique 9	expression -13	expérience 9	faisait -8	fait 13	faits -8	faut -10	feuille -10	fois -16	fonctionnaire 11	français 11	frédéric 11	félicite 9	félicité 13	félicitée 7	galtieri 7	gens -7	grand -9	groupe 13	générale 12	h 7	habitants 9	hausse 10	haut 9	haute 8	histoire -7	homme 11	ile-de-france -10	ils -6	indiqué 9	information -6	inscrit -12	interdit 11	intitulé -10	invite 9	invité 6	ironise 9	ironisé 10	jeu -8	jeudi 7	juge 18	jugeant 8	jugent 7	jugé 12	kerdoncuff 8	kremlin 8	kévin -7	l -11	la 11	laquelle 9	les -8	leur -7	levée -10	licenciement 6	limoges 8	listes 9	lit -12	livre -10	logival 12	loi -7	loin -7	lr 7	lâché 9	lève -6	l’ -6	magistrate 10	maire 11	mairie 10	mais 10	majorité 7	marché 13	mardi -13	marque -8	match -8	maternité -6	mention -9	mercredi 8	message -6	mesure 9	met 10	mictramar 9	milieu -7	millions -10	ministère 10	minutes 9	montre -7	moqué 8	morceau -7	mort -11	mot -17	mr 8	même 6	national 7	ne -8	nice -6	nicole 6	niveau 11	nom -17	nommé -7	note 10	nouvelle 8	nuance 7	nues 7	néanmoins 11	objectif 11	officiellement -8	on -14	onu 9	opposition 13	or 9	orsay 8	ouvert -13	ouverte -11	où -10	pancarte -8	paris 10	parking -10	parlait 9	parle 10	parlent -11	parler -7	parlé -9	part 16	parti 6	parties 10	passage 10	patrice 9	patronne 6	pays 10	paysanne -6	pendant -7	personnes -10	pierre 9	plaidé -11	plan 7	planteurs 11	plateforme 7	plus -7	plutôt 9	pointe 7	policiers -7	pont 9	portant -7	porte -19	portera -8	porté 9	poste 9	poulpes -9	pour -12	pourrait 11	poursuivi -8	pourtant 6	presse -10	pris 6	prise 11	prix 6	procès 8	programme -6	projet 7	promet 14	promettant 10	promoteurs -8	prononcer -7	proposent -8	propriétaire 13	précisant 12	précise 9	prédit 9	préfecture 6	préféré 8	présenté 9	président 7	présidente 9	prévu 7	prêt 10	public 6	publie -9	publié -9	puis -11	pékin 8	qu' 16	quai 8	qualifie 9	quant -9	que -7	québec 10	ramené -7	rappeler 8	rappelle 11	rappelé -9	rebaptisé -9	reconnaît 13	rectorat 6	recueilli -9	refrain -6	regretté 9	relativise 8	renoncé -8	reprend -6	reprendre 7	repris 8	reproche -10	reste 8	rester 9	restée -7	retrouvé -7	revue -6	reçu 9	rigole 8	rire 7	rn 8	rts 10	récit -7	réclamé 11	rédaction 7	réforme -7	réouverture -8	répliqué 8	répond 14	répondu 7	réponse 12	résultat 10	s' 14	sa 13	salle 9	salue 12	saluent 9	salué 16	sans 13	santé 7	sarrazy 9	scrutin 7	scène 8	se 17	seconde 7	secrétaire 8	secteur 9	sein -11	selon 8	sera 10	seraient 9	serait 9	ses -6	si 12	silence 7	site -8	situation 11	slogan -11	sms 9	social 9	sociaux 7	société 11	soient 9	soir -8	solène 8	sommet -6	soubré 11	souffle 8	source 11	souri 8	sous -13	soutenu 8	soutien -9	soutient 11	souvient 10	stade -9	suit 13	surnomment -14	surnommé -11	surnommée -7	surnommés -6	syndicat 9	tante 6	tard 8	technicien 6	tempère 7	texte 10	thibault 11	thierry 6	tient 10	tirs 8	titre -16	tombe 7	touche 8	toujours -7	tout -8	toutefois 14	traduit -6	travail 6	travaillait -6	tribune -9	trois -11	troisième 8	trouvent 10	tête 10	un 8	une -11	union 6	urgences 8	valoir -6	vend -10	vendredi 7	veulent -8	victimes -7	vidéo -7	vient -7	vieux 8	ville 9	voir 8	voisin 9	voit 12	vote 8	votera 12	vous -6	x 12	y 7	yeux 11	échantillon 10	éclaté 7	écoutes -6	écrit -7	écriteau -9	écrivez -13	élu -10	élus -10	émeut 6	épaules 10	épinglait 11	époque 11	épreuve 8	équipe -8	état 17	étiquette -8	évoquait 11	évoque 6	évoquent 10	évoqué 11	être 12
fr:nobody|1|	, -9
fr:nobody|2-3|	start -7
fr:nobody|4-7|	start 14
fr:nobody|8+|	start 9
fr:others|1|	1 9	2-3 -9	4-7 -6	8+ 10
fr:others|2|	2-3 -13
fr:own-case|false|all-one|	, -10	adverb -8	determiner -18	preposition -12	stop 9	verb-saying -17	word -22
fr:own-case|false|all|	, -8	: -8	determiner -7	preposition -7	stop -6	word -8
fr:own-case|false|first|	, -12	capital -8	determiner -9	preposition -15	quote 8	verb-saying 8	word -13	— 9
fr:own-case|false|most|	start 6
fr:own-case|false|none|	' -6	( -6	, 11	quote -6	verb-judging 16	verb-saying 8	verb-thinking 13
fr:own-case|false|some|	, 8	auxiliary 7	that 6
fr:own-case|false|titled|	: 8
fr:own-case|false|upper|	start 6
fr:own-case|true|first|	, -7	start 22	stop 30	verb-saying -8
fr:own-case|true|none|	, 14	verb-saying -6	word 9
fr:own-case|true|some|	, 8
fr:own-case|true|titled|	: 10
fr:own|false|	8+ 11
fr:own|true|	4-7 6
fr:same|1|1|	first 6
fr:same|1|2-3|	all -12
fr:same|1|4-7|	all -7	all-one -8
fr:same|1|8+|	none 21	some 9
fr:same|2|1|	all-one -7	none -13
fr:same|2|2-3|	all-one -7	none 9
fr:same|2|4-7|	none 8	titled 7
fr:same|2|8+|	first 6
fr:same|3|2-3|	first -10	none -6
fr:sentence|judging|	1 11	4-7 12	8+ 11
fr:sentence|none|	1 -8	8+ 9
fr:sentence|thinking|	1 -13	8+ 13
fr:sign|far|	, 7	: -13	none -14	word -11
fr:sign|far|,|	4-7 7
fr:sign|far|:|	2-3 -8	4-7 -10
fr:sign|far|verb|	écrire -8
fr:sign|far|word|	2-3 -6
fr:sign|near|	: -7	none -10	word -9
fr:sign|near|:|	2-3 -10	8+ -7
fr:sign|near|verb|	none -9
fr:sign|near|word|	2-3 -9
fr:sign|none|'|	4-7 10
fr:sign|none|	( -9	: 6	near -7	preposition -7	stop 9	verb-judging 16	verb-saying 7	– 9	— 11
fr:sign|none|(|	2-3 -6
fr:sign|none|,|	8+ 9
fr:sign|none|:|	4-7 10	8+ 25
fr:sign|none|adverb|	1 9	2-3 -8	4-7 -7
fr:sign|none|auxiliary|	1 8	2-3 -8	4-7 23	8+ 7
fr:sign|none|capital|	2-3 -9
fr:sign|none|coordinator|	1 -10
fr:sign|none|determiner|	1 6
fr:sign|none|preposition|	1 -16	8+ 17
fr:sign|none|pronoun|	1 -10	2-3 9	4-7 10
fr:sign|none|quote|	4-7 10
fr:sign|none|start|	2-3 -6	4-7 29	8+ 8
fr:sign|none|stop|	1 16	2-3 14	8+ 7
fr:sign|none|that|	4-7 14	8+ 6
fr:sign|none|verb-judging|	1 10	2-3 9	4-7 14
fr:sign|none|verb-saying|	8+ 10
fr:sign|none|verb-thinking|	2-3 11
fr:sign|none|word|	4-7 6	8+ 15
fr:sign|none|–|	8+ 9
fr:sign|none|—|	2-3 10
fr:sign|none|’|	1 -7	2-3 14
fr:sign|on|far|	1 9	2-3 -7
fr:sign|sentence before|	determiner 6	stop 12	word 11
fr:sign|sentence before|stop|	4-7 12
fr:sign|sentence before|word|	4-7 11
fr:size-ending|10+|.|	capital 8	determiner 14	end 7	preposition 8
fr:size-ending|10+|?|	end 8
fr:size-ending|10+|none|	,auxiliary 6	,pronoun 8	,verb-saying 7	,word 9	end 7	stop 19
fr:size-ending|1|.|	capital 7	end 13
fr:size-ending|1|none|	,auxiliary -7	,preposition 7	,pronoun -8	,quote -7	,verb-judging -6	auxiliary -12	coordinator 8	verb-judging -6	word -18
fr:size-ending|2|.|	end 16
fr:size-ending|2|none|	( -7	,determiner -6	,preposition -10	,verb-saying 11	auxiliary -7	coordinator -11	end 10	verb-saying -6	word -10
fr:size-ending|3|.|	capital 11
fr:size-ending|3|none|	,auxiliary 7	,determiner -6	,pronoun -6	,that -8	: -8	auxiliary -8	preposition 11
fr:size-ending|4-5|.|	determiner 9	end 26	pronoun 8
fr:size-ending|4-5|?|	,auxiliary 7	,verb-saying 8	end 9
fr:size-ending|4-5|none|	( -6	,auxiliary -6	,capital -9	,verb-saying 12	,word -8	auxiliary 7	end 15	preposition 8	word 11
fr:size-ending|6-9|!|	end 9
fr:size-ending|6-9|.|	capital 16	coordinator 7	determiner 19	end 8	preposition 9	pronoun 6
fr:size-ending|6-9|?|	,pronoun 8	capital 10	end 6	— 9
fr:size-ending|6-9|none|	,auxiliary 21	,determiner 6	,pronoun 8	,word 17	determiner 7	end 12
fr:size-follow|10+|	,auxiliary 6	,pronoun 8	,verb-saying 7	,word 9	capital 8	determiner 14	end 8	preposition 10	pronoun 8	stop 19
fr:size-follow|1|	,auxiliary -7	,preposition 7	,quote -7	,verb-judging -6	auxiliary -12	capital 7	coordinator 8	verb-judging -6	word -18
fr:size-follow|2|	( -7	,determiner -6	,preposition -10	,verb-saying 11	auxiliary -7	coordinator -11	end 17	verb-saying -6	word -10
fr:size-follow|3|	,auxiliary 7	,determiner -6	,that -8	: -8	auxiliary -8	capital 11	preposition 11
fr:size-follow|4-5|	( -6	,capital -9	,verb-saying 13	,word -9	auxiliary 7	determiner 9	end 30	preposition 8	pronoun 8	quote 11	word 11
fr:size-follow|6-9|	,auxiliary 21	,determiner 6	,pronoun 8	,word 17	capital 19	coordinator 7	determiner 20	end 12	preposition 10	pronoun 7	— 9
fr:size-intro|10+|	: 17	preposition 6	start 8	stop 7	word 8	– 9
fr:size-intro|1|	adverb 9	auxiliary 8	coordinator -10	determiner 7	preposition -16	pronoun -10	stop 15	verb-judging 10	’ -7
fr:size-intro|2|	( -6	adverb -8	auxiliary -10	coordinator 10	preposition 10	start -8	stop 10	verb-judging 8	verb-saying -9	verb-thinking 9	’ 9
fr:size-intro|3|	coordinator -8	pronoun 9	stop 13	that 14	verb-thinking 7	— 8	’ 11
fr:size-intro|4-5|	adverb -9	auxiliary 22	coordinator -7	pronoun 9	quote 8	start 21	that 12	verb-judging 12	verb-saying 6
fr:size-intro|6-9|	' 10	, 13	adverb 12	auxiliary 11	preposition -8	pronoun 7	start 23	that 10	verb-judging 6	verb-saying 17	’ 10
fr:size|	10+ 10
fr:subject|elided|	,auxiliary 7	,pronoun 8	1 -6	8+ 13	end 10	preposition 6
fr:subject|none|	( -7	,coordinator -7	,determiner -7	,preposition -11	,pronoun -7	,quote -7	,verb-judging -6	,word -8	8+ 10	: -8	; 9	auxiliary -8	capital 13	coordinator 6	determiner 12	end 13	quote 11	that -7	word -11	— 10
fr:subject|own|	,coordinator 7	,preposition 10	,quote -7	,subordinator 6	,that -6	4-7 -6	auxiliary -11	determiner 9	end 20	pronoun 13	stop -7	verb-saying -6	word -9
fr:two-before|%|	stop 9
fr:two-before|)|	: 6	stop 9
fr:two-before|,|	auxiliary 10	determiner -14	pronoun -10	verb-thinking 6	word -13
fr:two-before|:|	quote 7
fr:two-before|adverb|	, 6	: 8	determiner -6	preposition -8	stop 18	word -13
fr:two-before|auxiliary|	adverb -7
fr:two-before|capital|	: 15	auxiliary 7	preposition 13	stop 30	verb-saying 13	verb-thinking 7
fr:two-before|coordinator|	determiner -11	verb-saying 6
fr:two-before|determiner|	: 8	adverb 11	capital 8	verb-judging 10	verb-saying -7	verb-thinking 6	word 6
fr:two-before|preposition|	determiner 12	pronoun 7	stop 7	word -6
fr:two-before|pronoun|	: -6	stop 11	verb-judging 7	word 16
fr:two-before|quote|	, -6	determiner -10	preposition -6	stop 17	— 11
fr:two-before|start|	capital -9	determiner -12	preposition -6
fr:two-before|stop|	: 7	determiner -10	preposition -7	quote 6
fr:two-before|that|	pronoun 12
fr:two-before|verb-judging|	: 9	determiner 9	stop 6
fr:two-before|verb-saying|	: 7	adverb -10	auxiliary -6	determiner 8	stop 17	that 16
fr:two-before|verb-thinking|	determiner -9	stop 9
fr:two-before|word|	( -8	: -9	determiner -15	preposition -12	verb-judging 8
fr:two-words-before|%|	. 9
fr:two-words-before|)|	. 9	: 6
fr:two-words-before|,|	attend 6	baptisée -6	dite -8	est 7	il -8	intitulé -7	la -11	les -9	surnommé -9	surnommée -6	un 6
fr:two-words-before|.|	: 7	la -6	selon -7
fr:two-words-before|2028|	. 8
fr:two-words-before|3|	: 9
fr:two-words-before|40|	. 10
fr:two-words-before|:|	 7
fr:two-words-before|ajouter|	: 8
fr:two-words-before|amuse|	: 9
fr:two-words-before|ans|	. 15
fr:two-words-before|an|	. 7
fr:two-words-before|applaudissent|	. 6
fr:two-words-before|arbitres|	. 8
fr:two-words-before|attendent|	. 11
fr:two-words-before|aussitôt|	, 6
fr:two-words-before|auteur|	de -9
fr:two-words-before|avocate|	. 10
fr:two-words-before|a|	dénoncé 8	promis 10
fr:two-words-before|banderole|	: 7
fr:two-words-before|ce|	résultat 9
fr:two-words-before|changé|	: -6
fr:two-words-before|code|	: -11
fr:two-words-before|communiqué|	, 8
fr:two-words-before|comptes|	juge 6
fr:two-words-before|conclu|	: 6
fr:two-words-before|conseil|	à -8
fr:two-words-before|contre|	. 7	un -14
fr:two-words-before|convaincu|	. 9
fr:two-words-before|c’|	est 8
fr:two-words-before|dans|	le -9
fr:two-words-before|de|	sa 11
fr:two-words-before|dit|	. 6	avoir 10
fr:two-words-before|doublé|	. 10
fr:two-words-before|défend|	. 8
fr:two-words-before|dément|	: 8
fr:two-words-before|dénonce|	une 11
fr:two-words-before|dénoncé|	une 9
fr:two-words-before|d’|	avoir 10	un 20
fr:two-words-before|elle|	, 7	. 7
fr:two-words-before|enquête|	pour -14
fr:two-words-before|est|	dit 6	dite 12
fr:two-words-before|euros|	. 13
fr:two-words-before|fin|	. 7
fr:two-words-before|fois|	. 14
fr:two-words-before|garde|	contre 9
fr:two-words-before|gauche|	. 7
fr:two-words-before|guère|	: 7
fr:two-words-before|heures|	. 9
fr:two-words-before|h|	. 7
fr:two-words-before|ironise|	: 7
fr:two-words-before|jours|	. 8
fr:two-words-before|juin|	. 7
fr:two-words-before|lassitude|	. 7
fr:two-words-before|la|	loi -6	mention -9	plateforme 6	revue -6	réforme -6	trouvent 8
fr:two-words-before|lecture|	. 6
fr:two-words-before|le|	dossier 9	mot -15	projet 8	texte 7
fr:two-words-before|lignes|	. 10
fr:two-words-before|lit|	: -8
fr:two-words-before|livre|	, -6
fr:two-words-before|lâché|	: 8
fr:two-words-before|l’|	appelle -10	expression -8	expérience 9	opération -10
fr:two-words-before|ministre|	. 9
fr:two-words-before|minutes|	. 10
fr:two-words-before|mois|	. 9
fr:two-words-before|mots|	: -11
fr:two-words-before|mot|	de -11
fr:two-words-before|nom|	. 12	: -12	de -12
fr:two-words-before|nues|	: 7
fr:two-words-before|nuit|	. 9
fr:two-words-before|n’|	avoir 10
fr:two-words-before|ont|	baptisé -7	nommé -6	été 11
fr:two-words-before|on|	dénonce 9	pouvait 12
fr:two-words-before|ouverte|	pour -11
fr:two-words-before|palettes|	. 8
fr:two-words-before|pancarte|	: -7
fr:two-words-before|paquets|	. 6
fr:two-words-before|paris|	. 7
fr:two-words-before|parlent|	de -10
fr:two-words-before|partagés|	. 9
fr:two-words-before|pas|	. 14	: 9
fr:two-words-before|place|	. 8
fr:two-words-before|plainte|	. 8
fr:two-words-before|pour|	les -11
fr:two-words-before|public|	. 9
fr:two-words-before|qu'|	il 7
fr:two-words-before|qualifié|	de 9
fr:two-words-before|question|	. 8
fr:two-words-before|qu’|	elle 7	il 7	un -9
fr:two-words-before|radio|	. 7
fr:two-words-before|rappeler|	que 8
fr:two-words-before|relativise|	: 8
fr:two-words-before|reprend|	: 7
fr:two-words-before|rires|	. 8
fr:two-words-before|rire|	: 7
fr:two-words-before|réagi|	. 6
fr:two-words-before|répondu|	: 8
fr:two-words-before|salué|	une 7
fr:two-words-before|se|	disent -7	dit 23
fr:two-words-before|silence|	. 12	: 7
fr:two-words-before|sms|	: 9
fr:two-words-before|soir|	. 9
fr:two-words-before|son|	client 10
fr:two-words-before|souri|	: 8
fr:two-words-before|suite|	. 8
fr:two-words-before|s’|	appelait -9	appelle -7
fr:two-words-before|tard|	: 9
fr:two-words-before|tempère|	. 8
fr:two-words-before|touche|	: 8
fr:two-words-before|tout|	. 6
fr:two-words-before|une|	campagne 10	décision 9
fr:two-words-before|un|	chiffre 6	homme 11	match -6	projet 11	scrutin 7
fr:two-words-before|ville|	. 6
fr:two-words-before|voix|	. 7
fr:two-words-before|y|	voit 7
fr:two-words-before||	, -6	. 17	— 11
fr:two-words-before|à|	la 10
fr:two-words-before|écrit|	. 8
fr:two-words-before|égalisation|	. 6
fr:two-words-before|épaules|	: 10
fr:two-words-before|été|	. 7
fr:two-words-before|évoque|	un 11	une 8
fr:verb|false|4-7|	other 12	upper -8
fr:verb|false|8+|	lower 17
fr:verb|true|2-3|	upper -10
fr:verb|true|4-7|	lower 9	upper 6
fr:verb|true|8+|	lower 12	upper 10
fr:word-after|	( -7	) -8	, -6	: -11	? -10	cette 7	contre 6	dans 8	de -9	devant 8	du -10	elle 12	en 9	end 20	est -9	il -8	le 20	l’ 14	mais 7	n’ -7	on 7	pour -6	puis 6	que -7	rires 9	réponse 6	sans -10	selon 6	son 7	sous -10	sur 13	s’ -6	un 8	une 8	à 7	— 10
fr:word-after|(|	none -7
fr:word-after|)|	none -8
fr:word-after|,|	! 10	? 10	none -7
fr:word-after|:|	none -11
fr:word-after|?|	none -10
fr:word-after|contre|	none 6
fr:word-after|dans|	none 8
fr:word-after|depuis|	none -6
fr:word-after|devant|	none 8
fr:word-after|de|	none -11
fr:word-after|du|	none -10
fr:word-after|elle|	. 12
fr:word-after|end|	! 13	. 20	? 11	none 10
fr:word-after|en|	none 8
fr:word-after|est|	none -9
fr:word-after|il|	. -8
fr:word-after|la|	. 11	none -6
fr:word-after|le|	. 20
fr:word-after|l’|	. 12	none 6
fr:word-after|mais|	none 7
fr:word-after|n’|	none -7
fr:word-after|on|	. 7
fr:word-after|pour|	none -6
fr:word-after|puis|	. 6
fr:word-after|que|	none -7
fr:word-after|rires|	. 9
fr:word-after|sans|	none -10
fr:word-after|son|	. 7
fr:word-after|sous|	none -10
fr:word-after|sur|	none 13
fr:word-after|un|	. 7
fr:word-after||	. 9	? 9
fr:word-after|à|	. 7
fr:word-after|—|	? 8
fr:word-before|'|	4-7 10
fr:word-before|	( -9	. 10	appelait -12	appeler -12	appelle -13	appellent -16	arrive 8	attend 8	au -9	aurait 9	autocollant -6	avoir 21	baptisé -11	baptisée -9	chiffre 6	client 10	comme 7	contre 11	dans -8	de 7	disent -10	dossier 10	décision 13	déjà -10	dénonce 12	dénoncé 8	désormais -7	elle 9	est 8	expression -10	expérience 9	gouvernement 6	homme 11	jeudi 9	juge 11	le -17	les -17	loi -6	lui 7	match -8	mention -9	mesure 9	mot -15	nommé -7	objectif 7	opération -11	par -8	plateforme 6	plus -8	pour -18	pouvait 12	projet 12	promet 7	promis 10	préfère -6	publie -8	qui 8	quitte -6	revue -6	réforme -6	résultat 9	sa 9	salue 8	scrutin 7	selon -8	serait 9	situation 9	soient 9	surnomment -9	surnommé -9	surnommée -7	texte 7	trouvent 8	veut 7	voit 7	votera 9	vouloir -6	à 9	être 11	– 9	— 11
fr:word-before|(|	2-3 -6
fr:word-before|,|	8+ 9
fr:word-before|.|	1 16	2-3 13	8+ 7
fr:word-before|?|	8+ 9
fr:word-before|appelait|	2-3 -9
fr:word-before|appellent|	2-3 -11	4-7 -13
fr:word-before|appelle|	1 -9	2-3 -11
fr:word-before|arrive|	4-7 8
fr:word-before|attend|	4-7 6
fr:word-before|aurait|	4-7 9
fr:word-before|au|	1 -9
fr:word-before|avait|	4-7 11
fr:word-before|avec|	2-3 -6	4-7 6
fr:word-before|avoir|	2-3 18	4-7 13
fr:word-before|baptisée|	2-3 -7	4-7 -9
fr:word-before|baptisé|	2-3 -10
fr:word-before|campagne|	2-3 -8	4-7 10
fr:word-before|comme|	4-7 6
fr:word-before|contre|	2-3 6	4-7 9
fr:word-before|dans|	2-3 -7
fr:word-before|des|	1 -10
fr:word-before|de|	1 -9	2-3 8	4-7 17
fr:word-before|disent|	1 -11
fr:word-before|dit|	1 9
fr:word-before|du|	2-3 -10
fr:word-before|décision|	2-3 10
fr:word-before|déjà|	4-7 -10
fr:word-before|dénonce|	2-3 10
fr:word-before|dénoncé|	4-7 7
fr:word-before|désormais|	2-3 -7
fr:word-before|elle|	2-3 7	4-7 6
fr:word-before|est|	4-7 13
fr:word-before|et|	1 -7
fr:word-before|expression|	2-3 -8
fr:word-before|expérience|	2-3 9
fr:word-before|homme|	2-3 9	4-7 10
fr:word-before|il|	1 -8	4-7 9
fr:word-before|intitule|	2-3 -7
fr:word-before|jeudi|	2-3 9
fr:word-before|juge|	1 8	2-3 7
fr:word-before|la|	1 10	2-3 -11
fr:word-before|les|	1 -13	2-3 -12
fr:word-before|le|	2-3 -18
fr:word-before|lui|	4-7 7
fr:word-before|mention|	1 -6	2-3 -8
fr:word-before|mot|	1 -15
fr:word-before|opération|	2-3 -11
fr:word-before|par|	2-3 -8
fr:word-before|pour|	1 -8	2-3 -10	4-7 -14
fr:word-before|projet|	4-7 7
fr:word-before|promet|	4-7 7
fr:word-before|promis|	4-7 10
fr:word-before|publie|	4-7 -7
fr:word-before|que|	4-7 14	8+ 6
fr:word-before|qui|	4-7 8
fr:word-before|revue|	2-3 -6
fr:word-before|résultat|	4-7 9
fr:word-before|salue|	4-7 9
fr:word-before|sa|	1 9
fr:word-before|scrutin|	2-3 7
fr:word-before|selon|	4-7 -6
fr:word-before|serait|	2-3 8
fr:word-before|situation|	2-3 9
fr:word-before|start|	2-3 -6	4-7 29	8+ 8
fr:word-before|surnomment|	2-3 -9
fr:word-before|surnommée|	2-3 -7
fr:word-before|surnommé|	2-3 -8
fr:word-before|texte|	4-7 9
fr:word-before|trouvent|	1 8
fr:word-before|une|	4-7 8
fr:word-before|un|	1 -6	2-3 9
fr:word-before|veut|	2-3 7
fr:word-before|vouloir|	4-7 9
fr:word-before||	4-7 10
fr:word-before|à|	2-3 10	4-7 14	8+ 13
fr:word-before|était|	2-3 -6	4-7 13
fr:word-before|été|	1 -6	4-7 12
fr:word-before|être|	2-3 7	4-7 7
fr:word-before|–|	8+ 9
fr:word-before|—|	2-3 10
fr:word-before|’|	1 -7	2-3 14
fr:work|near|none|,|	all-one -7	first -9
fr:work|near|none|	all -6	all-one -8	none -8
fr:work|near|none|determiner|	none -8
fr:work|near|none|stop|	first 14
fr:work|near|none|word|	all-one -6
fr:work|none|near|:|	first 7
fr:work|none|near|	all-one -8
fr:work|none|near|preposition|	first -9
fr:work|none|near|word|	none 7
fr:work|none|none|'|	none -6
fr:work|none|none|(|	none -8
fr:work|none|none|,|	all -6	all-one -9	first -14	none 11	some 10
fr:work|none|none|:|	all -8	all-one 6	most 7	titled 11
fr:work|none|none|adverb|	all-one -8
fr:work|none|none|	all -12	most 12	titled 8	upper 6
fr:work|none|none|auxiliary|	some 7
fr:work|none|none|capital|	first -7
fr:work|none|none|coordinator|	first -7	none 6
fr:work|none|none|determiner|	all -7	all-one -18	first -9
fr:work|none|none|preposition|	all -7	all-one -12	first -13
fr:work|none|none|quote|	first 10	none -6
fr:work|none|none|start|	first 6	most 6	upper 6
fr:work|none|none|stop|	all-one 17	first 8	most 15
fr:work|none|none|that|	some 6
fr:work|none|none|verb-judging|	none 16
fr:work|none|none|verb-saying|	all-one -16	none 6
fr:work|none|none|verb-thinking|	none 13
fr:work|none|none|word|	all -6	all-one -19	first -12
fr:work|none|none|—|	first 9
fr:work|right|none|	all -8	all-one -9	first -8	none 10
fr:work|right|none|word|	all -8	all-one -9	first -8	none 10
gov|accusare|4-7|	4-7 8
gov|accusare|	di 7
gov|accusare|past|	auxiliary -7
gov|accusare|present|	none 6
gov|accuser|	de 8	d’ -8
gov|accuser|present|	none -8
gov|accuse|2-3|	2-3 21	4-7 21	8+ 11
gov|accuse|4-7|	1 6	4-7 15
gov|accuse|8+|	4-7 11
gov|accuse|base|	none 10
gov|accuse|	of 16
gov|accuse|participle|	none 10
gov|accuse|past|	none 13
gov|accuse|present|	none 13
gov|aceitar|	none 9
gov|aceitar|present|	not 8
gov|achar|	none 10
gov|achar|past|	none 9
gov|achten|2-3|	2-3 6
gov|achten|	none 8
gov|acknowledge|	none 8
gov|acknowledge|past|	none 10
gov|aclarar|2-3|	4-7 10
gov|aclarar|	none 12
gov|aclarar|past|	none 10
gov|aconselhar|present|	none 8
gov|acquiescer|present|	none 8
gov|acrescentar|4-7|	1 6	4-7 9
gov|acrescentar|	a -7	none 10
gov|acrescentar|present|	none 12
gov|acusar|1|	2-3 11
gov|acusar|2-3|	2-3 9	4-7 7
gov|acusar|4-7|	1 9	2-3 9	4-7 12
gov|acusar|	de 19	none 10
gov|acusar|past|	auxiliary 9	none 13
gov|acusar|present|	none 16
gov|add|1|	4-7 12	8+ 18
gov|add|4-7|	2-3 -7	4-7 9
gov|add|past|	none 7
gov|add|present|	none -7
gov|adelantar|past|	none -8
gov|adiantar|2-3|	4-7 10
gov|adiantar|	que 10
gov|admettre|	none 9
gov|admettre|past|	none 7
gov|admitir|0|	2-3 12
gov|admitir|1|	2-3 7
gov|admitir|2-3|	2-3 15
gov|admitir|4-7|	4-7 12
gov|admitir|8+|	4-7 11
gov|admitir|	a 10	de 10	em 8	na -6	que 16
gov|admitir|past|	auxiliary 8
gov|admit|1|	8+ 10
gov|admit|4-7|	4-7 9
gov|admit|	none 10	that 9
gov|admit|past|	none 13
gov|admit|present|	none 7
gov|advertir|4-7|	4-7 6
gov|advertir|8+|	4-7 7
gov|advertir|	a 10
gov|advertir|past|	none 6
gov|advise|1|	2-3 6
gov|advise|	none 6	to 11
gov|afdoen|	als 6
gov|afdoen|past|	auxiliary 6
gov|affirmer|2-3|	4-7 7
gov|affirmer|	de 9	none 7
gov|affirmer|present|	none 12
gov|afirmar|2-3|	1 -9	2-3 11	4-7 11
gov|afirmar|4-7|	1 8	4-7 17
gov|afirmar|8+|	2-3 -6
gov|afirmar|	de 10	none 8
gov|aggiungere|1|	4-7 8
gov|aggiungere|2-3|	4-7 7	8+ 9
gov|aggiungere|8+|	4-7 11
gov|aggiungere|	che 11	con -7
gov|aggiungere|past|	auxiliary -8	none 11
gov|agradecer|	none 8
gov|agradecer|past|	none 10
gov|agree|	none 12
gov|agregar|4-7|	8+ 7
gov|agregar|	none 7	que 8
gov|agregar|past|	none 8
gov|agregar|present|	none 7
gov|ajouter|	none -8
gov|alegar|	none 8	que 8
gov|alegar|past|	none 9
gov|alegar|present|	none 7
gov|alertar|4-7|	4-7 -6
gov|alertar|	de -8
gov|alertar|past|	none 10
gov|alertar|present|	none -8
gov|allow|present|	none 12
gov|ammettere|4-7|	8+ 6
gov|ammettere|	none 10
gov|ammettere|past|	auxiliary 11
gov|annoncer|2-3|	2-3 11
gov|annoncer|4-7|	4-7 -9
gov|annoncer|	none 11
gov|annotare|	di -8
gov|annotare|past|	auxiliary -8
gov|annunciare|	none 9
gov|annunciare|present|	none 9
gov|answer|	none 7
gov|answer|present|	none -6
gov|antwoorden|	dat 8
gov|antwoorden|past|	none 8
gov|antworten|2-3|	2-3 7
gov|antworten|	none 8
gov|antworten|past|	none 9
gov|anunciar|0|	4-7 -10
gov|anunciar|2-3|	4-7 -7
gov|anunciar|4-7|	2-3 6
gov|anunciar|	a 8	de 6
gov|anunciar|past|	auxiliary 6
gov|apelar|1|	2-3 10
gov|apelar|past|	none 12
gov|apelidar|1|	2-3 -8
gov|apelidar|	de -9
gov|aplaudir|1|	2-3 10
gov|aplaudir|	none 10
gov|apologise|	to 10
gov|apontar|	como -9
gov|apontar|past|	none -9
gov|apostillar|1|	4-7 6
gov|apostillar|4-7|	4-7 9
gov|apostillar|	none 6
gov|apostillar|past|	none 9
gov|appeal|past|	none 10
gov|appeal|	to 10
gov|appeler|0|	2-3 -11
gov|appeler|1|	4-7 -10
gov|appeler|2-3|	2-3 10	4-7 11
gov|appeler|	none -17	à 19
gov|appeler|past|	auxiliary 15	none -10
gov|applaudir|	none 7
gov|apuntar|	que 9
gov|argue|2-3|	4-7 11
gov|argue|4-7|	2-3 6	4-7 10	8+ 8
gov|argue|	none 10	that 6
gov|argue|participle|	none 9
gov|argue|past|	auxiliary -8
gov|argue|present|	none 8
gov|asegurar|2-3|	4-7 12
gov|asegurar|4-7|	2-3 9	4-7 11
gov|asegurar|8+|	1 -13
gov|asegurar|	none 7	que 10
gov|asegurar|past|	auxiliary 8	none -8
gov|asegurar|present|	none 11
gov|asentir|	none 7
gov|asentir|past|	none 7
gov|ask|0|	4-7 11
gov|ask|1|	2-3 17
gov|ask|2-3|	2-3 15	4-7 12
gov|ask|8+|	2-3 -9
gov|ask|	as 6	none 17	of -8	that 8	to 6	whether 14
gov|ask|participle|	none 9
gov|ask|past|	auxiliary 13	be 12
gov|ask|present|	none 16
gov|assegurar|4-7|	4-7 7
gov|assegurar|past|	none 10
gov|assegurar|present|	none 6
gov|assegurar|	que 9
gov|assicurare|2-3|	2-3 8
gov|assicurare|4-7|	4-7 8
gov|assicurare|	che 10	none 12
gov|assicurare|past|	auxiliary 11
gov|assicurare|present|	none 10
gov|assume|	none 10
gov|assurer|2-3|	4-7 12
gov|assurer|4-7|	2-3 -7	4-7 11
gov|assurer|8+|	4-7 14
gov|assurer|	none -7	que 16
gov|assurer|past|	auxiliary 11
gov|atestar|past|	none 8
gov|atirar|	none 7
gov|atirar|past|	none 7
gov|atribuir|2-3|	4-7 11
gov|atribuir|4-7|	4-7 10
gov|attaccare|	con -8
gov|attaccare|past|	auxiliary -9
gov|attendre|0|	4-7 6
gov|attendre|	none 7
gov|attestieren|2-3|	4-7 7
gov|attestieren|	none 7
gov|attestieren|past|	none 7
gov|attribute|past|	none -9
gov|augurare|0|	4-7 7
gov|augurare|	none 7
gov|auspicare|	che 7
gov|ausrichten|4-7|	2-3 7
gov|ausrichten|	none 7
gov|ausrichten|past|	none 7
gov|avaliar|	que 12
gov|avisar|1|	8+ 11
gov|avisar|2-3|	2-3 9	4-7 9
gov|avisar|4-7|	4-7 9
gov|avisar|present|	none 10
gov|avisar|	que 13
gov|avvertire|2-3|	4-7 10
gov|avvertire|	che 10
gov|añadir|1|	1 -7	4-7 7	8+ 10
gov|añadir|	a 8	none -10
gov|añadir|past|	auxiliary -8	none 8
gov|back|0|	2-3 -13
gov|back|	none -13	that 9
gov|bautizar|1|	2-3 -9
gov|bautizar|2-3|	2-3 -8
gov|bautizar|	como -11	none -13
gov|bautizar|past|	auxiliary -12	none -13
gov|befürchten|	none 10
gov|befürchten|present|	none 10
gov|bekennen|past|	none 9
gov|beloven|	none -6
gov|bemängeln|2-3|	4-7 6
gov|bemängeln|	none 7
gov|bemängeln|past|	none 7
gov|benadrukken|	dat 8
gov|benadrukken|past|	none 9
gov|bescheinigen|present|	none 9
gov|beschreiben|	als 6
gov|beschreiben|past|	none 6
gov|bestätigen|	none -10
gov|bestätigen|present|	none -7
gov|betogen|past|	none 8
gov|betonen|past|	none -8
gov|bevestigen|past|	none -8
gov|bezeichnen|	als 8
gov|bezeichnen|past|	none 8
gov|bill|1|	2-3 -12
gov|bill|	as -13
gov|bill|base|	none 6
gov|bill|past|	none -10
gov|bitten|past|	none 11
gov|bitten|	um 11
gov|blame|0|	2-3 8	4-7 9
gov|blame|	none 16
gov|blame|past|	none 11
gov|blame|present|	none 8
gov|blijven|2-3|	4-7 9
gov|brand|	none -10
gov|calcular|	none 6
gov|calificar|1|	1 7
gov|calificar|2-3|	1 14	2-3 12	4-7 6
gov|calificar|	de 23
gov|calificar|past|	auxiliary 11	none 16
gov|calificar|present|	none 8
gov|call|0|	2-3 -10	4-7 14
gov|call|1|	1 9	2-3 -6	4-7 26	8+ 7
gov|call|2-3|	1 14	2-3 10	4-7 11	8+ 9
gov|call|4-7|	1 -10	2-3 -9	4-7 11
gov|call|8+|	1 -13	2-3 6
gov|call|	as -11	for 16	none 8	of -13	that 20	to 15
gov|call|base|	none -32
gov|call|past|	auxiliary 19	later 10	none 32	sometimes -8
gov|call|present|	none -15
gov|celebrar|	como 10	none 9
gov|celebrar|past|	auxiliary 10	none 13
gov|chamar|0|	1 -12	2-3 -13
gov|chamar|1|	2-3 -11
gov|chamar|2-3|	4-7 10
gov|chamar|	de -6	none -15
gov|chamar|past|	auxiliary -7	none -6
gov|chamar|present|	já -9	none -6
gov|chant|	none -12
gov|chiamare|0|	1 -16	2-3 -14
gov|chiamare|2-3|	2-3 -8
gov|chiamare|4-7|	1 -9	2-3 -8
gov|chiamare|	none -22
gov|chiamare|past|	auxiliary -7	none -8
gov|chiamare|present|	auxiliary -15	none -15
gov|chiarire|4-7|	4-7 6
gov|chiarire|past|	none 6
gov|chiedere|0|	2-3 9	4-7 8
gov|chiedere|2-3|	4-7 7
gov|chiedere|4-7|	4-7 8
gov|chiedere|8+|	2-3 -7	4-7 8	8+ -6
gov|chiedere|	dai -9	di 9	none 13
gov|citar|	none -8
gov|citar|present|	none -8
gov|cite|0|	1 11
gov|cite|	none 11
gov|claim|1|	1 -12
gov|claim|	none -15	that -7
gov|classificar|1|	2-3 9
gov|classificar|2-3|	1 11	2-3 10	4-7 6
gov|classificar|	como 13
gov|comemorar|4-7|	4-7 8
gov|comemorar|	none 7
gov|comemorar|past|	none 9
gov|comentar|4-7|	4-7 9
gov|comentar|	none -6
gov|comentar|past|	none 9
gov|comentar|present|	not -6
gov|compare|past|	be -9
gov|compare|	to -12
gov|complain|past|	auxiliary 10
gov|completar|1|	4-7 8
gov|completar|	none 9
gov|completar|past|	none 9
gov|comprometer|past|	none 8
gov|comunicar|past|	auxiliary 6	none 11
gov|comunicar|	que 11
gov|concedere|	none 9
gov|concedere|past|	none 9
gov|conceder|past|	none -7
gov|concede|2-3|	2-3 -6
gov|concede|4-7|	2-3 10	4-7 10
gov|concede|	none 14
gov|concluderen|past|	none -8
gov|conclude|past|	none 12
gov|conclude|	that 10
gov|concluir|past|	none 7
gov|conclure|	none 7
gov|conclure|past|	auxiliary 6
gov|concéder|past|	none 10
gov|concéder|	que 9
gov|condemn|2-3|	4-7 7
gov|condemn|	as 7
gov|condemn|past|	none 10
gov|condenar|8+|	2-3 -7
gov|condenar|	de -7
gov|condenar|present|	none -7
gov|confermare|1|	4-7 8	8+ 10
gov|confermare|2-3|	1 -9
gov|confermare|4-7|	4-7 9
gov|confermare|past|	auxiliary -8
gov|confermare|present|	none -6
gov|confidare|2-3|	4-7 10
gov|confidare|	none 9
gov|confier|4-7|	2-3 10
gov|confier|8+|	4-7 10
gov|confier|	de 9	qu’ 10
gov|confier|past|	auxiliary 10	none 9
gov|confier|present|	none 10
gov|confirmar|1|	4-7 9
gov|confirmar|4-7|	2-3 9
gov|confirmar|	a 6	none 11
gov|confirmar|past|	none 8
gov|confirmar|present|	none 11
gov|confirmer|8+|	2-3 -6
gov|confirmer|	none 11
gov|confirmer|past|	auxiliary -6
gov|confirmer|present|	none 11
gov|congratulate|	on 10
gov|congratulate|past|	none 10
gov|considerar|0|	1 7
gov|considerar|1|	4-7 7
gov|considerar|2-3|	1 13	2-3 11	4-7 9
gov|considerar|	a 13	de -7	none 12
gov|considerar|past|	none 18
gov|considerar|present|	none 8
gov|consider|	none -8
gov|consider|past|	none -7
gov|constateren|past|	none 9
gov|contar|1|	4-7 6
gov|contar|2-3|	2-3 -6	4-7 -6
gov|contar|4-7|	4-7 7	8+ 10
gov|contar|8+|	1 7
gov|contar|	ao -6
gov|contestar|2-3|	4-7 -7
gov|contestar|past|	auxiliary -6	none 15
gov|contestar|present|	none -7
gov|contestar|	sin 7
gov|corear|	none -9
gov|correct|	none 8
gov|correct|past|	none -8
gov|corregir|1|	4-7 8	8+ 7
gov|corregir|	none 9
gov|corregir|past|	none 12
gov|crier|	à 9
gov|criticare|	none 6
gov|criticar|1|	4-7 9
gov|criticar|	a 11	none 7
gov|criticar|present|	none 10
gov|croire|2-3|	4-7 6
gov|croire|	none 8
gov|croire|past|	none 8
gov|culpar|	none 10
gov|culpar|present|	none 7
gov|decide|base|	none -7
gov|decir|0|	1 -12
gov|decir|1|	4-7 8
gov|decir|2-3|	4-7 12
gov|decir|4-7|	1 -6	2-3 9	4-7 9
gov|decir|8+|	2-3 -6
gov|decir|	a -6	none 10
gov|decir|past|	auxiliary -6	none 8
gov|declarar|0|	4-7 8
gov|declarar|2-3|	4-7 8
gov|declarar|4-7|	4-7 11
gov|declarar|	a 7	de -6	que 9
gov|declarar|present|	none 8
gov|defender|2-3|	4-7 10	8+ 8
gov|defender|	como 9	que 7
gov|defender|present|	none 7
gov|define|	none -10
gov|definire|0|	1 7	2-3 -6	4-7 -6
gov|definire|2-3|	1 7	2-3 10	4-7 7
gov|definire|4-7|	2-3 8
gov|definire|past|	auxiliary 10	none -8
gov|definir|1|	4-7 8
gov|definir|2-3|	4-7 9
gov|demandar|	por -6
gov|demandar|present|	none -7
gov|demander|1|	4-7 11
gov|demander|2-3|	1 -8
gov|demander|	none 9	si 12
gov|demander|past|	auxiliary -6
gov|denken|past|	none 7
gov|denunciare|0|	4-7 9
gov|denunciare|	none 10
gov|denunciare|past|	auxiliary 8
gov|denunciare|present|	none 8
gov|denunciar|4-7|	2-3 6
gov|denunciar|	none 11	que -9
gov|denunciar|past|	none 9
gov|deny|past|	none -8
gov|desafiar|	a 9
gov|descartar|8+|	2-3 6
gov|describe|1|	2-3 18	8+ 8
gov|describe|2-3|	1 13	2-3 16	4-7 22	8+ 13
gov|describe|4-7|	2-3 -20	8+ 11
gov|describe|	as 17	to -13
gov|describe|past|	auxiliary 12	be -7	later 12	none 23	once -6
gov|describir|	como 7
gov|descrivere|2-3|	2-3 9
gov|deslizar|4-7|	4-7 9
gov|deslizar|past|	none 10
gov|deslizar|	que 12
gov|despedir|past|	none 9
gov|destacar|1|	2-3 8
gov|destacar|4-7|	4-7 8
gov|destacar|	a 6	en 10
gov|destacar|past|	auxiliary 13	none 13
gov|desvalorizar|	none 6
gov|desvalorizar|past|	none 6
gov|dichiarare|	di 8
gov|dichiarare|present|	auxiliary 7
gov|dire|0|	8+ 8
gov|dire|2-3|	1 -6	8+ 12
gov|dire|8+|	1 -10	2-3 -7	4-7 8
gov|dire|	che 8	de 7	di 13	none -6
gov|dire|past|	auxiliary 17	none -12	not -11
gov|discordar|1|	8+ 7
gov|discordar|	none 7
gov|discrepar|	none 7
gov|dismiss|1|	1 11
gov|dismiss|2-3|	2-3 17	4-7 12
gov|dismiss|	as 22
gov|dismiss|past|	none 19
gov|disparar|present|	none -7
gov|dispute|	none -7
gov|dispute|present|	none -7
gov|ditar|2-3|	4-7 11
gov|ditar|4-7|	4-7 8
gov|ditar|	a 11
gov|ditar|present|	auxiliary 13
gov|divulgar|	none -6
gov|divulgar|past|	not -6
gov|dizer|0|	2-3 -8
gov|dizer|1|	4-7 12	8+ 6
gov|dizer|4-7|	4-7 17	8+ 9
gov|dizer|8+|	2-3 7
gov|dizer|	ao -6	de 9	se 8	à 8
gov|dub|0|	1 -10
gov|dub|	none -11
gov|dub|past|	none -10
gov|déclarer|2-3|	2-3 8
gov|déclarer|past|	auxiliary 8
gov|déclarer|	que 8
gov|décrire|2-3|	4-7 7
gov|décrire|	none 13
gov|décrire|past|	none 14
gov|défendre|2-3|	4-7 9
gov|défendre|	none 12
gov|défendre|past|	auxiliary -8	none 9
gov|démentir|	none 8
gov|démentir|past|	none 10
gov|dénoncer|0|	2-3 10	4-7 9
gov|dénoncer|1|	4-7 10
gov|dénoncer|2-3|	2-3 11	4-7 6
gov|dénoncer|4-7|	4-7 7
gov|dénoncer|	dans 7	none 13
gov|dénoncer|past|	auxiliary 13	none 10
gov|déplorer|2-3|	2-3 11
gov|déplorer|	none 10
gov|déplorer|past|	auxiliary 6
gov|désigner|present|	none -9
gov|eisen|past|	none -6
gov|elogiare|4-7|	4-7 8
gov|elogiare|	none 9
gov|elogiare|past|	auxiliary 8
gov|elogiar|1|	2-3 10
gov|elogiar|	a 11	none 9
gov|elogiar|past|	auxiliary 6	none 14
gov|emendar|	none 8
gov|emendar|present|	none 8
gov|entender|2-3|	2-3 -6
gov|entender|	que -6
gov|ergänzen|	none 11
gov|ergänzen|past|	none 6
gov|erinnern|4-7|	8+ 7
gov|erkennen|2-3|	2-3 6	4-7 8
gov|erkennen|	dat 8
gov|erklären|8+|	1 -6
gov|erklären|	none 7
gov|erklären|past|	none -7
gov|erläutern|	none 8
gov|erzählen|	none 8
gov|esclarecer|past|	none -7
gov|escludere|	none -8
gov|escludere|past|	auxiliary -11
gov|escrever|0|	2-3 -9
gov|escrever|1|	8+ 14
gov|escrever|2-3|	4-7 7
gov|escrever|	a 9
gov|escrever|present|	none 7
gov|escribir|1|	1 -10
gov|escribir|	none -12
gov|escribir|past|	auxiliary -7	none -8
gov|esprimere|0|	2-3 10
gov|esprimere|	none 11
gov|esprimere|past|	auxiliary 8
gov|estimar|	en 10
gov|estimar|present|	none 10
gov|estimer|2-3|	4-7 12
gov|estimer|8+|	4-7 8
gov|estimer|	d’ 12	que 13
gov|estimer|past|	auxiliary 15
gov|estimer|present|	none 11
gov|evitar|	de -11	en 8
gov|exiger|	de -9
gov|exigir|0|	4-7 11
gov|exigir|4-7|	2-3 9
gov|exigir|	none 11
gov|exigir|present|	none 8
gov|expect|0|	2-3 9	4-7 10
gov|expect|	none 13
gov|expect|past|	none 12
gov|expect|present|	none 10
gov|explain|2-3|	2-3 10
gov|explain|	none 12	that -7
gov|explain|past|	none 12
gov|explain|present|	none -10
gov|explicar|2-3|	8+ 9
gov|explicar|4-7|	4-7 8
gov|explicar|	a -6
gov|expliquer|2-3|	4-7 9
gov|expliquer|	none 9
gov|expresar|1|	1 6	2-3 10
gov|expresar|	none 14
gov|expresar|past|	none 7
gov|express|past|	none 10
gov|faire_valoir|4-7|	2-3 7
gov|faire_valoir|	qu' 9
gov|falar|1|	1 15	4-7 13
gov|falar|2-3|	8+ 7
gov|falar|	em 7	none 11	numa 8
gov|falar|past|	none 8
gov|feel|0|	1 12	2-3 8	4-7 12
gov|feel|	none 16
gov|feel|past|	none 15
gov|felicitar|past|	none 12
gov|figure|base|	none 9
gov|figure|	none 9
gov|finden|4-7|	2-3 -6
gov|finden|	none 9
gov|find|1|	4-7 8
gov|find|2-3|	4-7 12
gov|find|4-7|	1 -9
gov|find|base|	none -10
gov|find|past|	auxiliary 13
gov|find|present|	none -9
gov|formulieren|	none 7
gov|fragen|	none 7
gov|fragen|past|	none 7
gov|frenare|	none 6
gov|féliciter|2-3|	1 7	2-3 15	4-7 6
gov|féliciter|	d' 10	d’ 13	none 7
gov|féliciter|past|	auxiliary 15
gov|féliciter|present|	none 9
gov|garantire|4-7|	4-7 8
gov|garantire|	che 10	none -8
gov|garantire|past|	none 9
gov|garantir|2-3|	4-7 10
gov|garantir|4-7|	4-7 11
gov|garantir|	que -10
gov|geben|2-3|	4-7 9
gov|geven|	none -8	op 7
gov|giudicare|2-3|	1 6	2-3 7	4-7 6
gov|giudicare|	none 13
gov|giudicare|present|	none 14
gov|giurare|present|	none 9
gov|glauben|	none 7
gov|glauben|present|	none 7
gov|gongolare|present|	none 8
gov|gostar|2-3|	1 -9
gov|gostar|present|	not -11
gov|gritar|0|	1 -10
gov|gritar|1|	2-3 8
gov|gritar|past|	none 9
gov|hablar|1|	4-7 14	8+ 6
gov|hablar|2-3|	2-3 -9
gov|hablar|	none 7
gov|hadern|	none 8
gov|hadern|past|	none 9
gov|haken|	nach 8
gov|haken|past|	none 8
gov|halten|2-3|	2-3 10
gov|halten|4-7|	2-3 -7	8+ 8
gov|head|	2019 8	2021 9	2022 11	22 8	29 8	47 -10	abogado -6	acesso 10	administração 7	adviser 10	africaine 8	agency 9	agent -10	aide 9	alguien -15	alguém -13	alumnos -8	animal -6	anonimato 7	anonymity 8	another 7	anything -12	apagón -8	aplicación -6	artículo 10	association 10	astronaut 8	attorney 9	authors -7	aver 10	azienda 11	banderole -7	bank -6	banker 9	bar -9	bedrijf 10	belkacem 8	bewoners -7	bond 6	brothers 8	button -10	buttons -13	buurvrouw 8	c' 7	cambio 14	capitaine 7	captain 8	capturados -8	car 9	carrier 8	cartello -9	case 9	caso 8	celle-ci 8	celui-ci 12	censura -9	centre -11	chercheuse -6	chi -9	chigi 6	city -6	civile 13	clients -8	club 8	coach 12	coalitie 9	cocinero -6	colega 9	colegas -7	commander 6	commission 6	commissione 10	committee 7	communiqué 10	compagnie 11	companhia 7	company 10	compareciente 8	compañía 9	complaint 8	comptes 8	comunicado 11	conductor 7	contract 10	contractor 11	contrato 7	corps -9	council -9	critic 12	critiques -10	cronisti 7	curitiba 9	côté 8	c’ -10	decisione 6	delegate -9	dernier 8	diplomat 6	direction 17	disse 8	documento 8	dog 8	driver 9	elle 12	elle-même 10	email -9	embassy 9	empleados -7	employees -12	empresa 9	empresario 6	entidade 6	entrance -10	es -11	estudio 6	europea 11	expediente 9	faixa -8	fatto 7	fez 7	fielder 7	figlio 6	final 9	finale 6	fire -7	fiscal 8	fondo 10	forestiero -8	funcionaria 8	funcionario 10	funzionario -6	gallery -11	gate -6	general 6	giuria 7	government 13	governo -6	governor 13	group 19	groupe -9	guidebooks -9	général 11	harcastle 10	he 15	health 11	het 8	hij 6	house -9	husband 10	identificada 14	identified 8	indagati -9	independents 8	industry -7	institute 9	instituto -7	interessato 8	interesse 9	interlocutori -9	involved 7	istituto 7	it -8	judge 7	judges 8	juges 9	jurado 13	jury -8	júri 8	kept 7	kerdoncuff 9	krant 9	kranten -7	label -13	lado 6	languages -10	latter 11	lawyer 13	left -12	lei 10	letter 6	lobby 8	local 10	loi -8	lugar 7	maestro 9	magistrada 9	magistrato 6	majority -7	majorité 9	manager 13	mandataria 7	mano -8	matemático -10	member 11	members 19	memo 11	memorandum 10	mensagem 11	mensajes 6	mercado -9	minister 8	ministero 7	ministra 8	ministre 7	ministro -9	ministry 10	model -7	months 11	more -7	most 11	museum 10	médico 11	nacional 7	name -10	named 9	ninguém -7	nobody 6	nota 7	nuovi -8	nurse -7	oefenmeester 6	official 14	officials -6	on -16	one -8	oposição 10	opposition 13	organisation 15	osce 9	padre -8	paese -7	pain -8	paper 11	park -8	part 16	parte 8	party 11	paysanne -6	people -10	percent -16	periódico 10	person 16	persone 6	placa -7	placards -9	place 12	police 9	porta -7	portavoce 11	premier 9	presidencia 11	president 13	procesados -10	professora 8	progetto -6	program -6	préfecture 9	président 7	pureza -7	páginas 8	quelqu’un 8	rechtbank 6	redes 7	regional 7	relation 6	relator -7	reply -12	report -11	research 9	reserva 6	residents 10	revanche 7	rival 11	room 10	row -9	ruling -7	said -7	santé 9	says 12	saúde -8	second -6	secretary -9	sector -7	seguridad 10	services -10	she 31	shirts -8	side 9	sides 10	sie 16	sign -16	signs -14	sindaco 8	socialista 10	società 6	société 13	spokesperson 16	spokeswoman 11	staff -10	stampa -6	start-up -9	state 6	statement 10	stato 9	students -11	supervisors -16	supporters -8	surgeon 6	suspeitos -9	tankers 8	team -10	tema -11	they -8	those 7	three 7	told 7	treinador 9	turística 9	técnicos -7	universidad -7	university 9	vendadas -8	verklaring 9	voz 7	website 7	woordvoerster -6	years -7	you -23	zij -7	élu -7	élue 8	één -6
gov|head|22|	say 8
gov|head|29|	tell 6
gov|head|47|	name -10
gov|head|agent|	tell 9
gov|head|alguien|	añadir -9	escribir -10
gov|head|alguém|	escrever -9
gov|head|alumnos|	llamar -6
gov|head|anonymity|	say 8
gov|head|apagón|	decir -8
gov|head|association|	call 10
gov|head|attorney|	say 9
gov|head|bank|	say 9
gov|head|bar|	ofrecer -7
gov|head|buttons|	read -9
gov|head|button|	say -10
gov|head|capturados|	llamar -8
gov|head|carrier|	say 8
gov|head|cartello|	dire -7
gov|head|censura|	considerar -9
gov|head|centre|	offer -11
gov|head|chercheuse|	réfuter -6
gov|head|civile|	féliciter 7
gov|head|clients|	proposer -8
gov|head|colegiado|	afirmar 8
gov|head|committee|	say 8
gov|head|companhia|	falar 10
gov|head|company|	say 18
gov|head|comptes|	juger 8
gov|head|conductor|	evitar 7
gov|head|corps|	call -9
gov|head|council|	say 11
gov|head|court|	hear 7	hold 7
gov|head|critic|	call 12
gov|head|critiques|	parler -10
gov|head|cronisti|	ammettere 7
gov|head|c’|	scrivere -10
gov|head|decisione|	ricordare 6
gov|head|defesa|	considerar 8
gov|head|department|	say 7
gov|head|dog|	yell 8
gov|head|ela|	dizer 7	lembrar -6	sorrir 7
gov|head|ele|	acusar 7	dizer 8	responder 6
gov|head|ella|	asentir 7
gov|head|elle|	ajouter 8	attendre 6	préciser 6	rire 8
gov|head|embassy|	say 8
gov|head|empleados|	llamar -7
gov|head|employees|	call -12
gov|head|episódio|	mostrar -7
gov|head|er|	sagen 7	sprechen 7	versprechen -6
gov|head|estudio|	considerar 6
gov|head|es|	geben -9	heißen -6
gov|head|executive|	tell 7
gov|head|fatto|	sapere 7
gov|head|fez|	saber 7
gov|head|fielder|	ask 7
gov|head|fire|	name -7
gov|head|forestiero|	dire -8
gov|head|gallery|	show -7
gov|head|government|	offer 10
gov|head|governor|	say 9
gov|head|governo|	falar -7
gov|head|group|	say 8
gov|head|guidebooks|	use -9
gov|head|harcastle|	say 10
gov|head|health|	plan 11
gov|head|he|	accuse 10	add 12	ask 10	call 26	expect 9	prefer -14	promise 13	repeat -11	reply 8	tell 15	term 7	thank 10	think 11	use -10	write 12
gov|head|identified|	say 7
gov|head|il|	assurer 10	dire 8	estimer 9	juger 10	préciser 12	prévenir -7	réclamer 9
gov|head|indagati|	parlare -9
gov|head|industry|	call -15
gov|head|institute|	call 8
gov|head|institution|	regretter -9
gov|head|instituto|	publicar -7
gov|head|interessato|	negare 7
gov|head|interlocutori|	parlare -9
gov|head|involved|	call 7
gov|head|it|	argue 10	claim -11	compare -9	describe -6	label -9	quote -8	warn 11
gov|head|i|	sing -6
gov|head|juges|	relever 7
gov|head|jurado|	destacar 12
gov|head|jury|	decide -7
gov|head|kranten|	heten -7
gov|head|languages|	say -10
gov|head|lawyer|	say 6
gov|head|leader|	say 8
gov|head|left|	say -12
gov|head|lei|	ribattere 9
gov|head|line|	read -10
gov|head|loi|	dire -9
gov|head|majority|	consider -7
gov|head|matemático|	preferir -10
gov|head|mensajes|	decir 6
gov|head|minister|	say 6
gov|head|ministry|	say 12
gov|head|named|	say 6
gov|head|name|	aclarar 9	admitir 8	afirmar 14	antworten 12	anunciar 6	ausrichten 7	bitten 11	calificar 9	call -12	chamar 8	chiamare -6	classificar 8	concede 9	considerar 12	contestar 11	decir 8	denunciar 7	describir 7	dire 13	elogiar 7	erklären -8	erläutern 8	esclarecer -7	faire_valoir 13	falar 6	halten -6	heißen -13	informar 10	invoquer 11	kündigen 9	lassen 6	meinen -7	name -7	nennen -14	parlare 11	raten 7	read -6	recomendar 7	reconnaître 8	responder 11	rufen 11	rule -11	répondre 6	sagen 9	schließen 7	schreiben -7	see -7	show -14	tachar 7	tell -8	use -8	verkünden -8	verlauten 10	vinden -10	warn 9	warnen 9	wave -9	weisen 13	zeigen 9	äußern 6
gov|head|ninguém|	queixar -7
gov|head|none|	aclarar 6	acrescentar 10	advertir -7	aggiungere 12	agregar 7	ammettere 10	answer -8	apostillar 8	asegurar -7	ask 11	attaccare -9	avisar 8	añadir 7	chamar 9	chiamare -6	decir 11	dire -7	dénoncer 9	emendar 7	gostar -9	hablar 10	invitare -6	lachen 7	leggere 7	list -6	mean -13	meinen 10	message 8	name -11	osservare 6	pedir 12	precisare 8	raccontare 7	rate -6	read -9	record -7	report -10	ricordare -8	rule 8	say 6	scrivere -9	señalar 7	sign -8	sing -7	stehen -9	talk -10	willen -7	write -11	zeggen 9
gov|head|nuovi|	chiamare -8
gov|head|nurse|	say -6
gov|head|officer|	say 10
gov|head|office|	say 8
gov|head|official|	say 13
gov|head|one|	call -8	read -10	say 7
gov|head|on|	appeler -8	dénoncer 9	lire -13
gov|head|oposición|	tachar 7
gov|head|oposição|	falar 9
gov|head|opposition|	crier 11	regretter 9
gov|head|organisation|	acusar 9	announce -7	appeler 9	ask 10	atestar 8	atribuir 9	bestätigen -9	bevestigen -8	bezeichnen 6	call 17	cite -11	conclude 9	confermare -6	constateren 9	decir -6	declarar 7	denunciar 8	denunciare 6	dire 6	discordar -7	divulgar -6	dizer 12	dénoncer 6	estimar 8	find 6	féliciter 8	giudicare 7	halten 8	heißen 9	informar 9	juger 8	justificar 7	kritisieren 8	laten -7	llamar 11	loben 11	mantener -9	manter -6	message -7	noemen 12	orten 8	parlare 14	parler 12	post 7	promettere 9	reageren 9	rechazar 8	rufen -6	saluer 8	sapere 9	say 8	schreiben -6	sprechen 17	spreken 20	stellen -8	tell 11	ver 11	vinden 8	voir 8	warn 10	wijzen 8	write 10	zien 7	évoquer 13
gov|head|padre|	annotare -8
gov|head|paese|	chiamare -7
gov|head|pain|	rate -8
gov|head|party|	accuse 9
gov|head|part|	réclamer 8	say 8
gov|head|percent|	say -13
gov|head|person|	achar 8	achten 8	acknowledge 10	acrescentar 9	acusar 10	add 11	admit 8	admitir 17	advertir 6	advise -6	afirmar -7	agradecer 8	annoncer 11	anunciar -6	appeler 11	ask -10	assicurare 6	assurer -6	atribuir 7	attestieren 7	auspicare 6	avisar 13	añadir -7	bemängeln 6	blame 9	blijven 11	calificar 10	call 9	celebrar 9	classificar 6	comentar 10	comprometer 8	confermare 10	confier 9	confirmar 8	considerar 9	corregir 6	declarar 12	definir 9	definire 12	demandar -6	describe 22	descrivere 9	despedir 9	destacar 8	desvalorizar 6	discordar 8	dismiss 11	défendre -6	démentir 9	dénoncer 14	elogiar 9	elogiare 7	ergänzen 11	escrever 11	escribir 13	estimer 15	expresar 6	falar 15	fragen 6	féliciter 13	garantir 16	geben 10	hablar 13	hadern 9	halten 12	insist 14	invitare -7	inviter 8	jurer 12	justificar 9	kündigen 10	lachen -8	lamentar 12	lamentarse 10	lassen 7	llamar 10	meinen 7	moquer 8	mostrar 8	negar -6	negare 6	nennen 15	noemen 13	note 11	obiettare 6	parlare 25	pedir -11	post 10	praise 9	precisar 10	prefer -8	preferir 6	prometer -7	promettere 10	promettre 15	protestar 8	publicar -9	qualifier 8	queixar 9	raconter 7	raise -10	rappeler -10	rate -11	read 14	rebater 7	reclamar 7	reconhecer 9	recusar 6	relatar -6	relever 8	replicar 11	replicare 8	reply 7	respond 9	responder 6	resumir -6	riconoscere 9	rispondere 12	rufen 7	réclamer -7	répliquer 7	répondre -6	saluer 9	say 9	sbilanciare 6	scrivere 9	see 6	sostener 10	soupirer 6	spiegare 9	spreken 20	subrayar 12	tachar 7	tell 23	temere 7	thank 14	tonen 6	urge 9	use -10	verklaren -7	vinden 12	voir 8	vouloir 9	warn 8	warnen 6	willen 9	write -6	würdigen 6	zeigen 8	zien 6
gov|head|placa|	decir -7
gov|head|place|	accuse 12	call 17	dire 8	décrire 7	nennen -8	parlare 7	reconnaître 7	ricordare 6	urge 10	want 12
gov|head|procesados|	hablar -10
gov|head|progetto|	chiamare -6
gov|head|program|	call -6
gov|head|préfecture|	parler 14
gov|head|pureza|	llamar -7
gov|head|qualcuno|	aggiungere -8	attaccare -6	scrivere -11
gov|head|relation|	say 6
gov|head|reply|	say -12
gov|head|report|	say -9	title -7
gov|head|second|	dire -10
gov|head|she|	accuse 7	call 15	describe 15	explain 10	recall -8	reply 13	see 8	tell 17	want 8
gov|head|sie|	nennen 8	sagen 7	sprechen 9
gov|head|signs|	read -14
gov|head|sign|	read -14
gov|head|sindaco|	dire 7
gov|head|someone|	write 6
gov|head|source|	describe -8
gov|head|spokesman|	call -8	say 7
gov|head|spokesperson|	say 16
gov|head|spokeswoman|	say 11
gov|head|supervisors|	write -13
gov|head|surgeon|	name -6
gov|head|tankers|	say 8
gov|head|team|	call -7
gov|head|tema|	scrivere -9
gov|head|terá|	ditar 8
gov|head|them|	call 9
gov|head|they|	prefer -9	say -11	write -6
gov|head|told|	state 7
gov|head|turística|	falar 9
gov|head|técnicos|	chamar -7
gov|head|union|	describe 7
gov|head|university|	say 8
gov|head|vecinos|	llamar -7
gov|head|vendadas|	llamar -8
gov|head|woordvoerder|	zeggen 7
gov|head|you|	tell -11	want -8
gov|hear|1|	2-3 11
gov|hear|2-3|	2-3 -11
gov|hear|	none -7	of 8
gov|hear|past|	auxiliary -8	none 10
gov|heißen|0|	1 -14	2-3 -7
gov|heißen|1|	2-3 -7
gov|heißen|2-3|	1 -9	2-3 -8	8+ 10
gov|heißen|8+|	2-3 -8
gov|heißen|	in -8	none -12
gov|heißen|past|	darin 10	dort -7	none -13
gov|heten|0|	1 -11
gov|heten|1|	2-3 -6
gov|heten|2-3|	1 -7	2-3 -12	4-7 -6
gov|heten|4-7|	1 -8
gov|heten|	dat -7	none -17
gov|heten|past|	none -19
gov|hold|1|	4-7 9
gov|hold|4-7|	1 7
gov|hold|8+|	4-7 8
gov|hold|	as -7	none 8	that 8
gov|hold|past|	auxiliary 10	none 9
gov|houden|2-3|	8+ 6
gov|houden|	none 8
gov|indicar|past|	none 7
gov|indiquer|past|	auxiliary 9
gov|indiquer|	qu’ 10
gov|informar|1|	2-3 7
gov|informar|4-7|	2-3 7	4-7 9
gov|informar|8+|	4-7 7
gov|informar|past|	none 16
gov|informar|	que 10
gov|inquiéter|2-3|	4-7 12
gov|insistir|	none 10
gov|insistir|past|	none 7
gov|insistir|present|	none 8
gov|insist|2-3|	4-7 10
gov|insist|4-7|	8+ 9
gov|insist|	none 12	that 10
gov|insist|past|	none 14
gov|instruct|past|	none 10
gov|invitare|1|	4-7 13
gov|invitare|2-3|	2-3 -7	4-7 13
gov|invitare|4-7|	8+ 11
gov|invitare|	a -9	alla 13
gov|invitare|past|	auxiliary 13
gov|invitare|present|	none -12
gov|invitar|	a 8
gov|invitar|past|	none 6
gov|inviter|past|	auxiliary 6
gov|inviter|present|	none 9
gov|inviter|	à 10
gov|invocar|0|	2-3 10
gov|invocar|	none 13
gov|invocar|present|	none 11
gov|invoquer|1|	4-7 11
gov|ironiser|	none 7
gov|ironiser|present|	none 9
gov|ironizar|2-3|	2-3 8
gov|ironizar|4-7|	8+ 9
gov|ironizar|	none 6
gov|ironizar|past|	none 9
gov|judging|0|false|false|	all -24	all-one -23	some -11
gov|judging|0|false|true|	all -9	all-one -7	none 12
gov|judging|1|false|false|	all-one -15	none 12
gov|judging|1|true|false|	most 6	none 7	some 11
gov|judging|2-3|false|false|	all 13	all-one -10	first 15	none 24	some 12	titled 9
gov|judging|2-3|false|true|	none 10
gov|judging|2-3|true|false|	all -11	all-one 8	first -7	none 7	some 10
gov|judging|2-3|true|true|	all -7	none -7
gov|judging|4-7|false|false|	all -13	most 11	some -7	titled 9
gov|judging|4-7|true|false|	all -14	first -10
gov|judging|8+|false|false|	all -9	all-one -15	first 9
gov|judging|8+|true|false|	all -8	all-one -8
gov|judging|about|1|	1 -9
gov|judging|about|8+|	1 -9
gov|judging|about|false|	false -13
gov|judging|about|	none -12
gov|judging|alla|4-7|	2-3 -7
gov|judging|alla|	none -7
gov|judging|als|2-3|	2-3 8	4-7 6
gov|judging|als|	all 7	none 11
gov|judging|als|false|	false 15
gov|judging|al|2-3|	4-7 9
gov|judging|al|false|	false 9
gov|judging|as|1|	8+ 8
gov|judging|as|2-3|	1 12	2-3 7	4-7 29	8+ 13
gov|judging|as|4-7|	2-3 -14	8+ 13
gov|judging|as|8+|	4-7 10
gov|judging|as|	all -10	all-one -15	none 12
gov|judging|as|false|	false 9
gov|judging|at|false|	false 12
gov|judging|at|	none 12
gov|judging|aux|	none 10
gov|judging|au|	none -8
gov|judging|au|true|	false -8
gov|judging|a|1|	2-3 10	4-7 10
gov|judging|a|2-3|	1 8
gov|judging|a|4-7|	2-3 -6	4-7 10
gov|judging|a|	all-one -8	first 7	none 9
gov|judging|a|false|	false 17
gov|judging|by|	none 10
gov|judging|como|2-3|	1 8	2-3 6	4-7 11
gov|judging|como|false|	false 7
gov|judging|como|	none 10
gov|judging|com|false|	false 10
gov|judging|com|	none 10
gov|judging|dat|2-3|	2-3 10	4-7 6
gov|judging|dat|false|	false 7
gov|judging|dat|	none 13
gov|judging|dat|true|	false 10
gov|judging|del|	none 7
gov|judging|de|1|	4-7 11
gov|judging|de|2-3|	2-3 19	4-7 14
gov|judging|de|4-7|	1 8	2-3 -7	4-7 13	8+ 11
gov|judging|de|8+|	2-3 -9	4-7 10
gov|judging|de|	all -7	all-one -7	none 12	titled 8
gov|judging|de|false|	false 13
gov|judging|di|4-7|	4-7 8
gov|judging|di|false|	false 7
gov|judging|di|	none 8
gov|judging|di|true|	false 9
gov|judging|d’|2-3|	1 17	4-7 11
gov|judging|d’|4-7|	4-7 8
gov|judging|d’|false|	false 7
gov|judging|d’|	none 10
gov|judging|d’|true|	false 9
gov|judging|em|2-3|	2-3 7
gov|judging|em|false|	false 8
gov|judging|em|	none 9
gov|judging|en|4-7|	1 -9	4-7 9
gov|judging|en|false|	false 7
gov|judging|en|	none 9
gov|judging|en|true|	false 8
gov|judging|for|1|	4-7 15
gov|judging|for|2-3|	1 -6	2-3 16	4-7 10
gov|judging|for|8+|	4-7 7
gov|judging|for|	all -8	none 7
gov|judging|für|2-3|	2-3 10
gov|judging|für|4-7|	2-3 -6
gov|judging|für|	all 6	none 14	some -6
gov|judging|für|false|	false 13
gov|judging|into|	none -13
gov|judging|into|true|	false -13
gov|judging|in|2-3|	4-7 6
gov|judging|in|4-7|	2-3 8	4-7 13
gov|judging|in|	all-one -12	most 10	none 10
gov|judging|in|true|	false 9
gov|judging|none|0|	2-3 -6	8+ 10
gov|judging|none|1|	1 6	2-3 7	8+ 10
gov|judging|none|2-3|	1 7	8+ 12
gov|judging|none|4-7|	8+ 11
gov|judging|none|8+|	1 -12	2-3 6	4-7 7
gov|judging|none|	all -19	all-one -10	first -7	none 11	titled 11
gov|judging|none|true|	false 8
gov|judging|of|1|	2-3 -12	4-7 10
gov|judging|of|2-3|	1 -15	2-3 15	4-7 21	8+ 11
gov|judging|of|4-7|	4-7 12
gov|judging|of|8+|	4-7 8
gov|judging|of|false|	false 9
gov|judging|of|	some 13
gov|judging|of|true|	false -10
gov|judging|on|4-7|	1 10
gov|judging|on|	all-one -7	none 16
gov|judging|on|false|	false 12
gov|judging|op|	first 7
gov|judging|over|4-7|	1 -10
gov|judging|over|false|	true -10
gov|judging|over|	none -6
gov|judging|por|	none 7
gov|judging|que|2-3|	4-7 7
gov|judging|que|4-7|	4-7 12
gov|judging|que|true|	false 8
gov|judging|sin|4-7|	2-3 -10
gov|judging|sin|false|	false -10
gov|judging|sin|	none -10
gov|judging|su|	none 8
gov|judging|su|true|	false 8
gov|judging|that|1|	1 11	2-3 9	4-7 7
gov|judging|that|2-3|	2-3 -7
gov|judging|that|4-7|	1 -8	2-3 11	4-7 6
gov|judging|to|4-7|	1 -12	2-3 -14	4-7 10
gov|judging|to|8+|	2-3 14
gov|judging|to|	all -9	all-one -10
gov|judging|to|true|	false 10
gov|judging|under|2-3|	1 -10
gov|judging|under|false|	false -10
gov|judging|under|	none -10
gov|judging|van|4-7|	4-7 6
gov|judging|van|	none 6
gov|judging|volgens|8+|	4-7 7
gov|judging|volgens|	none 7
gov|judging|volgens|true|	false 7
gov|judging|vor|	some 8
gov|judging|with|1|	2-3 -11
gov|judging|with|8+|	2-3 -8
gov|judging|with|	all -8	none -14
gov|judging|with|true|	false -7	true -11
gov|judging|à|2-3|	4-7 7
gov|judging|à|4-7|	1 -11
gov|judging|à|	none -12
gov|judging|à|true|	false -11
gov|juger|0|	1 12	2-3 9
gov|juger|2-3|	1 13	2-3 8
gov|juger|4-7|	1 9
gov|juger|	none 24
gov|juger|past|	auxiliary 11	none 9
gov|juger|present|	none 20
gov|justificar|4-7|	4-7 9
gov|justificar|	de 9	none 9
gov|justificar|past|	none 10
gov|klinken|past|	none 6
gov|knikken|1|	4-7 10
gov|knikken|	none 10
gov|knikken|past|	none 10
gov|know|2-3|	2-3 -8	4-7 8
gov|know|	as -7	of 10
gov|know|past|	none 8
gov|kommentieren|4-7|	4-7 10
gov|kommentieren|	none 10
gov|kommentieren|past|	none 8
gov|kritisieren|	als 8	none 9
gov|kritisieren|past|	none 8
gov|kritisieren|present|	none 8
gov|kündigen|2-3|	2-3 6
gov|kündigen|	an 6	none 9
gov|kündigen|past|	none 12
gov|label|0|	1 -11	2-3 -12
gov|label|	none -12
gov|label|past|	be -10
gov|lachen|past|	none 6
gov|lamentarse|4-7|	4-7 13
gov|lamentarse|	de 11	none 10
gov|lamentar|0|	2-3 10
gov|lamentar|1|	2-3 10
gov|lamentar|2-3|	4-7 6	8+ 8
gov|lamentar|4-7|	2-3 10
gov|lamentar|	a 8	de 9	none 9	que 8
gov|lamentar|past|	auxiliary 8	none 8
gov|lancer|past|	auxiliary 7
gov|lassen|4-7|	8+ 7
gov|laten|1|	4-7 6
gov|laten|2-3|	4-7 6
gov|laten|4-7|	2-3 7	4-7 10
gov|laten|	none 13
gov|learn|past|	auxiliary -10
gov|leer|	none -11
gov|leer|past|	none -11
gov|leggere|4-7|	8+ 6
gov|leggere|past|	auxiliary 10
gov|lehnen|	none 10
gov|lehnen|past|	none 10
gov|lembrar|4-7|	4-7 -7
gov|lembrar|8+|	8+ 13
gov|lembrar|	a -9	com -6	em 7	none -8
gov|lembrar|past|	none 14
gov|lembrar|present|	none -12
gov|ler|4-7|	4-7 -9
gov|ler|	none -7
gov|ler|past|	none -11
gov|like|base|	auxiliary 8	none 7
gov|like|	none 9
gov|limitar|4-7|	2-3 7	4-7 6
gov|limitar|	que 9
gov|lire|1|	4-7 -8
gov|lire|	none -10
gov|lire|past|	none -10
gov|list|1|	2-3 -11
gov|list|2-3|	2-3 -11
gov|list|	as -15	for -6
gov|list|past|	also -6	be -11
gov|list|present|	none -6
gov|llamar|0|	1 -10	2-3 -6	4-7 -11
gov|llamar|1|	2-3 -7	4-7 6
gov|llamar|2-3|	2-3 -6
gov|llamar|4-7|	1 -9	2-3 -10
gov|llamar|	en -8	none -15	sin -10
gov|llamar|present|	none -19
gov|loben|2-3|	2-3 9
gov|loben|	als 6	none 12
gov|loben|past|	none 10
gov|lodare|	none 12
gov|lodare|past|	auxiliary 12
gov|louer|1|	2-3 10
gov|louer|	none 10
gov|lâcher|1|	4-7 7
gov|lâcher|past|	auxiliary 8
gov|maintain|	that 10
gov|mandar|4-7|	4-7 10
gov|mandar|past|	none 11
gov|mantener|2-3|	1 -11
gov|mantener|	de -9	none 7
gov|mantener|past|	none -10
gov|manter|	de -9
gov|manter|past|	none -10
gov|mean|4-7|	2-3 -14
gov|mean|base|	none -6
gov|mean|	none -10	of -11
gov|mean|present|	none -12
gov|meinen|4-7|	4-7 7
gov|meinen|present|	none -6
gov|melden|	none -7
gov|melden|past|	none 8
gov|mention|	none -16
gov|mention|present|	none -13
gov|message|base|	none 8
gov|message|	that 8	under -7
gov|minimizar|	none 11
gov|minimizzare|present|	none 6
gov|moquer|2-3|	4-7 8
gov|moquer|	none 8
gov|moquer|past|	auxiliary 8
gov|mostrar|2-3|	8+ 7
gov|mostrar|4-7|	2-3 -10
gov|mostrar|	none 8	que -11
gov|mostrar|past|	none -12
gov|murmeln|	none 7
gov|murmeln|past|	none 9
gov|name|0|	1 -13	2-3 -13
gov|name|1|	2-3 -9
gov|name|2-3|	1 -9	2-3 -7
gov|name|4-7|	1 -9	2-3 -8
gov|name|8+|	1 -9
gov|name|	as -6	none -20	of -9	on -7	under -10
gov|name|base|	none -9
gov|name|past|	auxiliary -10	be -12	none -14
gov|name|present|	none -13
gov|need|0|	1 -9	4-7 12
gov|need|past|	none 12
gov|need|present|	none -12
gov|negare|	none 9
gov|negare|past|	auxiliary 6
gov|negare|present|	none 9
gov|negar|0|	1 -10
gov|negar|1|	4-7 10
gov|negar|2-3|	2-3 -10
gov|negar|4-7|	4-7 7
gov|negar|	a -9
gov|negar|past|	none -6
gov|nennen|1|	4-7 7
gov|nennen|2-3|	1 8	2-3 -12	4-7 9
gov|noemen|1|	2-3 -6	4-7 11
gov|noemen|2-3|	2-3 10
gov|noemen|	dat 10	in 9	op 6
gov|none|1|	all-one -12	none -13
gov|none|2-3|	all -14	all-one -13	none -12	titled -7
gov|none|4-7|	all -16	all-one -12	most -7	upper 15
gov|none|8+|	all 9	first 7	most 17	some 12	titled 13	upper 9
gov|none|false|false|	1 -6	2-3 -8	8+ 10
gov|none|false|true|	1 -10	2-3 -15	8+ 6
gov|none|true|false|	1 -15	2-3 -12	4-7 -14
gov|none|true|true|	1 -6	2-3 -13	4-7 -8
gov|notare|present|	auxiliary -7
gov|notar|present|	none 8
gov|notar|	que 8
gov|note|1|	2-3 -7
gov|note|2-3|	2-3 10
gov|note|past|	none 15
gov|note|present|	none -8
gov|nuancer|1|	8+ 6
gov|nuancer|	none 7
gov|nuancer|present|	none 7
gov|obiettare|	che 6	none 7
gov|obiettare|present|	none 8
gov|object|	none 12
gov|object|present|	none 12
gov|objetar|	none 10
gov|observer|past|	none -6
gov|offer|0|	1 -10
gov|offer|2-3|	2-3 -13
gov|offer|4-7|	4-7 10
gov|offer|participle|	none -13
gov|offer|past|	auxiliary 10	be -7	none -8
gov|offer|	to -9
gov|ofrecer|4-7|	2-3 -9
gov|ofrecer|past|	none -11
gov|oordelen|	none 8
gov|oordelen|past|	none 8
gov|opinar|	que 7
gov|order|	none 7
gov|order|past|	auxiliary 7
gov|order|present|	none -9
gov|orten|	none 8
gov|orten|present|	none 6
gov|osservare|1|	8+ 6
gov|osservare|4-7|	4-7 9
gov|osservare|	che 8	none 7
gov|paint|past|	none -7
gov|parlare|1|	4-7 17
gov|parlare|2-3|	2-3 10	4-7 9
gov|parlare|4-7|	2-3 8
gov|parlare|	di 10	none 7
gov|parlare|past|	auxiliary 8
gov|parlare|present|	none 13
gov|parler|1|	1 -7
gov|parler|2-3|	4-7 14
gov|parler|4-7|	1 11
gov|parler|	d’ 12
gov|parler|past|	auxiliary -9	none 8
gov|pedir|0|	1 15	4-7 13
gov|pedir|1|	2-3 -9	4-7 10
gov|pedir|2-3|	2-3 9	4-7 17	8+ 11
gov|pedir|4-7|	1 -9	2-3 -10	4-7 -6	8+ 14
gov|pedir|8+|	1 -9	2-3 -8	8+ 10
gov|pedir|	a 10	de -14	en 9	none 6	para 8
gov|pedir|past|	auxiliary -6
gov|perguntar|0|	2-3 8
gov|perguntar|	none 10
gov|perguntar|present|	none 10
gov|plaider|2-3|	4-7 -8
gov|plaider|	none -12
gov|plaider|past|	auxiliary -11
gov|plan|0|	2-3 10
gov|plan|base|	none 13
gov|plan|	none 10
gov|pleiten|past|	none -6
gov|pointer|present|	none 7
gov|point|4-7|	4-7 9
gov|ponderar|past|	none 10
gov|post|1|	8+ 12
gov|post|base|	none 7
gov|post|	on 10	that 8
gov|post|past|	none 11
gov|poursuivre|past|	none -7
gov|praise|0|	4-7 7
gov|praise|2-3|	2-3 11
gov|praise|	none 12
gov|praise|past|	none 15
gov|precisare|2-3|	4-7 12
gov|precisare|4-7|	2-3 7	4-7 9
gov|precisare|	che 8	di 6	none 8
gov|precisare|past|	poi 10
gov|precisare|present|	none 12
gov|precisar|1|	8+ 9
gov|precisar|4-7|	4-7 10
gov|precisar|	de 8	none -10
gov|precisar|present|	none -7
gov|preferir|2-3|	2-3 8	4-7 8	8+ 7
gov|preferir|4-7|	1 -8	8+ 6
gov|preferir|	em 8	none 9
gov|prefer|0|	1 -17	2-3 -10
gov|prefer|	none -22
gov|prefer|past|	none -20
gov|prefer|present|	none -8
gov|preguntar|2-3|	1 -6
gov|preguntar|	none -9
gov|preguntar|present|	none -11
gov|prever|	none -8
gov|prever|past|	none -10
gov|prijzen|	none 8
gov|prijzen|past|	none 9
gov|proclamar|past|	none -6
gov|prometer|1|	4-7 7
gov|prometer|2-3|	2-3 8	4-7 11
gov|prometer|past|	auxiliary -8
gov|prometer|	que 7
gov|promettere|0|	2-3 11	4-7 7
gov|promettere|	none 14
gov|promettere|past|	auxiliary 13	none 10
gov|promettre|0|	4-7 11
gov|promettre|2-3|	2-3 10	4-7 8
gov|promettre|4-7|	4-7 6
gov|promettre|	que 8
gov|promise|1|	4-7 11
gov|promise|2-3|	2-3 10	4-7 -8
gov|promise|4-7|	4-7 12
gov|promise|8+|	4-7 9
gov|promise|	none 10	that -10
gov|promise|past|	auxiliary -6
gov|proponer|	none -11
gov|proponer|past|	none -12
gov|proporre|4-7|	1 -9	2-3 -7
gov|proporre|past|	auxiliary -9	none -7
gov|proposer|4-7|	1 -7
gov|proposer|	de -8	none -7
gov|proposer|present|	none -11
gov|propose|	none -6
gov|protestar|past|	none 8
gov|préciser|4-7|	2-3 9	4-7 10
gov|préciser|participle|	none 12
gov|préciser|	que 13	qu’ 8
gov|préférer|	en 9	none -8
gov|prétendre|past|	none -6
gov|prévenir|2-3|	8+ 9
gov|prévenir|4-7|	2-3 13
gov|prévenir|past|	auxiliary -6
gov|prévoir|	none -6
gov|prévoir|past|	none -7
gov|publicar|0|	2-3 -6
gov|publicar|2-3|	2-3 -7
gov|publicar|4-7|	2-3 -6
gov|publicar|	none -10
gov|publicar|past|	auxiliary -7	none -10
gov|publicar|present|	none -8
gov|puntualizzare|	none 6
gov|puntualizzare|present|	none 6
gov|qualifier|1|	1 9	4-7 9
gov|qualifier|4-7|	2-3 9
gov|qualifier|	de 18
gov|qualifier|past|	auxiliary 8
gov|qualifier|present|	none 12
gov|queixar|present|	none -11
gov|quejarse|past|	none 6
gov|querer|1|	1 -8
gov|querer|	none -8
gov|querer|past|	none -8
gov|quote|2-3|	4-7 -6
gov|quote|	none -8
gov|quote|past|	none -10
gov|raccontare|	di -6
gov|raccontare|past|	auxiliary 6
gov|raconter|4-7|	4-7 10
gov|raconter|	none 7
gov|raconter|present|	none 8
gov|raise|	none 8
gov|raise|past|	none -13
gov|rappeler|1|	4-7 8
gov|rappeler|2-3|	2-3 -6	4-7 8
gov|rappeler|8+|	2-3 -7
gov|rappeler|past|	auxiliary -12
gov|rappeler|	que -8
gov|raten|past|	none 8
gov|raten|	zur 8
gov|rate|0|	1 -13
gov|rate|1|	4-7 10
gov|rate|2-3|	1 -11	2-3 -11
gov|rate|	as -11	none -14
gov|rate|past|	be -11	none -13
gov|rate|present|	none -11
gov|read|0|	1 -13	4-7 -27
gov|read|1|	8+ 12
gov|read|4-7|	4-7 8
gov|read|	none -22	of 7
gov|read|past|	none -10
gov|read|present|	none -16
gov|reageren|2-3|	4-7 7
gov|reageren|	none 9	per 7
gov|reageren|past|	none 8
gov|reagieren|	none 9
gov|reagieren|past|	none 9
gov|reagir|past|	none 8
gov|rebater|1|	8+ 6
gov|rebater|	none 7
gov|rebater|past|	none 6
gov|recalcar|8+|	2-3 11
gov|recall|4-7|	2-3 -6
gov|recall|	in -8
gov|recall|past|	none -6
gov|rechazar|4-7|	4-7 9
gov|rechazar|	de -6	que -7
gov|recitare|	none 8
gov|recitare|present|	none 8
gov|reclamar|1|	2-3 9
gov|reclamar|4-7|	4-7 8
gov|reclamar|	da 6	de 8	none 9
gov|reclamar|past|	none 8
gov|reclamar|present|	none 11
gov|recomendar|4-7|	1 11
gov|reconhecer|2-3|	4-7 6
gov|reconhecer|	a 9	none 8
gov|reconhecer|past|	none 12
gov|reconhecer|present|	none 9
gov|reconnaître|0|	4-7 8
gov|reconnaître|1|	2-3 9
gov|reconnaître|	none 11	que 10
gov|reconnaître|past|	auxiliary 13	none 13
gov|reconocer|4-7|	2-3 11	4-7 9
gov|reconocer|	none 7	que 10
gov|reconocer|past|	none 12
gov|reconocer|present|	none 8
gov|recordar|1|	2-3 -8
gov|recordar|2-3|	2-3 -9
gov|recordar|4-7|	4-7 17
gov|recordar|8+|	4-7 9
gov|recordar|	de 12	none -8	que -8
gov|recordar|past|	none -10
gov|record|4-7|	2-3 -7
gov|record|	as -13	that 8
gov|record|base|	none -7
gov|record|present|	none 10
gov|recusar|	de -6
gov|recusar|past|	none 9
gov|referir|past|	none -7
gov|refer|2-3|	1 -10
gov|refer|	as 6
gov|refer|base|	none -10
gov|refer|past|	none 6
gov|refuser|2-3|	1 -11
gov|refuser|4-7|	4-7 6
gov|refuser|	de -7
gov|regard|	as 9
gov|regretter|	que 9
gov|regret|0|	4-7 8
gov|regret|	none 8
gov|regret|past|	none 8
gov|reiterar|past|	none 8
gov|reject|0|	1 -15
gov|reject|	as 9	none -15
gov|reject|base|	none -11
gov|reject|past|	none 8
gov|rejeitar|past|	none -7
gov|rejeitar|	que 8
gov|rekenen|past|	none 10
gov|relatar|4-7|	1 -6
gov|relatar|	como -6	none 6
gov|relativiser|	none 8
gov|relativiser|present|	none 8
gov|relever|	none 9
gov|rename|0|	2-3 -8
gov|rename|	none -8
gov|repeat|8+|	1 -11
gov|repeat|	none -11
gov|repeat|past|	none -8
gov|replicare|4-7|	2-3 10	4-7 7
gov|replicare|	che 8	none 11
gov|replicare|past|	auxiliary 15	none 9
gov|replicare|present|	none 7
gov|replicar|2-3|	2-3 12
gov|replicar|past|	auxiliary 8
gov|replicar|present|	none 12
gov|replicar|	que 8
gov|reply|1|	2-3 14	4-7 12	8+ 9
gov|reply|	none 17
gov|reply|past|	none 19
gov|report|0|	2-3 13
gov|report|1|	2-3 -7
gov|report|	as 6	none 9
gov|report|base|	none -13
gov|report|past|	auxiliary 10	none 7
gov|report|present|	none 14
gov|reprendre|1|	4-7 8
gov|reprendre|2-3|	4-7 -7
gov|reprendre|	none 9
gov|reprendre|past|	auxiliary 8	none -7
gov|reprochar|4-7|	4-7 9	8+ 7
gov|reprochar|past|	none 10
gov|reprocher|2-3|	2-3 -10
gov|reprocher|	au -8	d’ 8	none -9
gov|reprocher|past|	auxiliary 8	none -6
gov|reprocher|present|	none -11
gov|respingere|	none 8
gov|responder|0|	2-3 9
gov|responder|1|	2-3 9	4-7 8	8+ 8
gov|responder|2-3|	1 10	2-3 11	4-7 17	8+ 9
gov|responder|4-7|	4-7 11
gov|responder|8+|	2-3 9
gov|responder|	a 11	con 12	de -7	none 17	que 18
gov|responder|past|	none 17
gov|responder|present|	none 7
gov|respond|	that 9
gov|ressalvar|past|	none 8
gov|ressalvar|	que 6
gov|resumir|2-3|	8+ 9
gov|resumir|	a 8
gov|resumir|present|	none -6
gov|reveal|past|	none -9
gov|revelar|	none 10
gov|ribadire|2-3|	4-7 7
gov|ribattere|2-3|	4-7 7
gov|ribattere|4-7|	4-7 6
gov|ribattere|	che 7	none 6
gov|ribattere|past|	auxiliary 9
gov|riconoscere|past|	auxiliary 9
gov|ricordare|4-7|	2-3 12
gov|ricordare|8+|	4-7 11
gov|ricordare|	nel 7
gov|ricordare|past|	auxiliary 14
gov|ridere|	none 8
gov|riferire|	none 10
gov|riferire|past|	none 11
gov|rigoler|present|	none 8
gov|ringraziare|2-3|	2-3 11
gov|ringraziare|	none 6	per 13
gov|ringraziare|past|	auxiliary 7
gov|ringraziare|present|	none 12
gov|riprendere|	none -6
gov|rire|1|	8+ 8
gov|rire|	none 9
gov|rispondere|2-3|	2-3 8
gov|rispondere|4-7|	4-7 10
gov|rispondere|	che 8	con 9	di 7	none 10
gov|rispondere|past|	auxiliary 14	none 10
gov|ritenere|2-3|	4-7 6
gov|ritenere|	none 10
gov|ritenere|past|	none 6
gov|roepen|2-3|	4-7 8
gov|roepen|	none 7
gov|roepen|past|	none 8
gov|rufen|2-3|	4-7 8
gov|rufen|4-7|	2-3 8
gov|rufen|	in 7	none 10	zu 6
gov|rufen|past|	none 12
gov|rule|1|	4-7 9
gov|rule|base|	none 10
gov|rule|	none 10
gov|rule|present|	none -11
gov|réclamer|0|	4-7 12
gov|réclamer|1|	2-3 8
gov|réclamer|	de 9
gov|réclamer|past|	none 8
gov|réfuter|	d’ -6
gov|réfuter|present|	none -6
gov|répliquer|4-7|	2-3 10
gov|répliquer|past|	auxiliary 9
gov|répliquer|	que 10
gov|répondre|1|	4-7 8
gov|répondre|2-3|	4-7 9
gov|répondre|4-7|	2-3 -7
gov|répondre|	none 12	qu’ 6
gov|répondre|past|	none 15
gov|répéter|past|	none 9
gov|résumer|present|	none 6
gov|révéler|	none 6
gov|révéler|past|	auxiliary 6
gov|rügen|	none 7
gov|rügen|present|	none 7
gov|saber|past|	none 7
gov|saber|	que 6
gov|sagen|1|	8+ 6
gov|sagen|2-3|	4-7 12	8+ 6
gov|sagen|4-7|	2-3 10	4-7 11
gov|sagen|	in 8	mit -7	none 10	von -8
gov|sagen|past|	none -7
gov|sagen|present|	none 12
gov|saluer|0|	2-3 8	4-7 10
gov|saluer|1|	2-3 9
gov|saluer|2-3|	1 11
gov|saluer|	none 19
gov|saluer|past|	auxiliary 16
gov|saluer|present|	none 13
gov|salutare|0|	2-3 8
gov|salutare|2-3|	4-7 7
gov|salutare|	come 7	con -9	none 9
gov|salutare|past|	auxiliary -8
gov|salutare|present|	none 12
gov|sapere|1|	4-7 8
gov|sapere|2-3|	2-3 6
gov|sapere|4-7|	4-7 10
gov|sapere|	che 7	di 10
gov|sapere|past|	auxiliary 12
gov|saying|0|false|false|	all -15	first -11	most -7	some 17
gov|saying|0|false|true|	all-one -15	first -10	none -17
gov|saying|1|false|false|	all -9	all-one 18	first 7	most 17	none 6	some 18
gov|saying|1|false|true|	first 16
gov|saying|1|true|false|	none 6
gov|saying|1|true|true|	none 12
gov|saying|2-3|false|false|	most 14	none 6	some 6	titled 9
gov|saying|2-3|false|true|	all-one -6	first 13	some 10
gov|saying|2-3|true|false|	all-one -10	first -14	most 12	some 12
gov|saying|2-3|true|true|	all-one -9
gov|saying|4-7|false|false|	all-one 10	first -7	most -6	some 16	titled 7
gov|saying|4-7|false|true|	all 9	all-one 10	most 6	some 12
gov|saying|4-7|true|false|	all-one -9	most -6	none 9
gov|saying|4-7|true|true|	all -11	all-one 7	none 13
gov|saying|8+|false|false|	none 12	some 16
gov|saying|8+|false|true|	all -10	none 10
gov|saying|8+|true|false|	all -16	all-one -17	first -16
gov|saying|8+|true|true|	all-one -8	none 6
gov|saying|aan|4-7|	8+ 9
gov|saying|aan|false|	false 7
gov|saying|aan|	first 7	none -8
gov|saying|aan|true|	false -8
gov|saying|about|4-7|	4-7 9
gov|saying|about|false|	false 10
gov|saying|about|	none 12
gov|saying|after|4-7|	1 -10
gov|saying|after|false|	true -10
gov|saying|against|1|	2-3 -6	4-7 14
gov|saying|ai|4-7|	4-7 8
gov|saying|alla|2-3|	2-3 11	4-7 8
gov|saying|alla|4-7|	8+ 7
gov|saying|alla|false|	false 13
gov|saying|alla|	first 6	none 13
gov|saying|alla|true|	false 7
gov|saying|als|2-3|	4-7 6
gov|saying|als|8+|	2-3 -7
gov|saying|al|2-3|	4-7 6
gov|saying|al|4-7|	4-7 8
gov|saying|al|true|	false 7
gov|saying|am|false|	true 6
gov|saying|ante|false|	false -7
gov|saying|an|4-7|	4-7 9	8+ 7
gov|saying|an|false|	false 7
gov|saying|an|	first 8	some 9
gov|saying|aos|2-3|	4-7 9
gov|saying|aos|false|	false 11
gov|saying|aos|	first 11
gov|saying|ao|1|	2-3 7
gov|saying|ao|2-3|	2-3 -7
gov|saying|ao|4-7|	1 -9
gov|saying|ao|	all -8	first 10
gov|saying|après|false|	false 6
gov|saying|as|8+|	1 -14	2-3 -14
gov|saying|as|	all -9	all-one -8	none -10
gov|saying|as|true|	false -15
gov|saying|at|4-7|	2-3 12
gov|saying|at|8+|	4-7 10
gov|saying|at|false|	false 15
gov|saying|at|	none 15	some 6
gov|saying|auf|4-7|	2-3 6	8+ 11
gov|saying|auf|false|	false 8
gov|saying|au|false|	false -8
gov|saying|au|	none -6
gov|saying|a|1|	2-3 12	4-7 16	8+ 6
gov|saying|a|2-3|	1 -10	4-7 9	8+ 10
gov|saying|a|4-7|	8+ 8
gov|saying|a|8+|	1 -13	2-3 -10	4-7 7	8+ 8
gov|saying|a|	all -7	some 13	titled 7
gov|saying|a|false|	false 6	true -6
gov|saying|a|true|	false -9
gov|saying|because|	none 12
gov|saying|before|false|	false 8
gov|saying|before|	none 8
gov|saying|beim|4-7|	2-3 6
gov|saying|beim|	all-one 6
gov|saying|beim|false|	true 6
gov|saying|bei|	first 7
gov|saying|bij|4-7|	2-3 -8
gov|saying|bij|false|	false -6
gov|saying|bij|	first -7	none -8
gov|saying|by|4-7|	2-3 14	8+ 8
gov|saying|by|8+|	2-3 8	4-7 10
gov|saying|by|false|	false 17
gov|saying|by|	first 14	none 14
gov|saying|che|1|	1 -8	8+ 8
gov|saying|che|2-3|	2-3 7
gov|saying|che|4-7|	2-3 21	4-7 25	8+ 6
gov|saying|che|8+|	2-3 10	4-7 13
gov|saying|che|	all-one -6
gov|saying|che|false|	false 15
gov|saying|come|2-3|	4-7 9
gov|saying|come|false|	false 9
gov|saying|come|	none 13
gov|saying|como|1|	4-7 11
gov|saying|como|4-7|	1 -10	2-3 -8
gov|saying|como|8+|	1 -8	2-3 -10
gov|saying|como|	all-one -8	none -14
gov|saying|como|false|	false -15
gov|saying|como|true|	false -9
gov|saying|com|4-7|	4-7 9
gov|saying|com|	first 9
gov|saying|com|true|	false -6
gov|saying|con|1|	4-7 -8
gov|saying|con|4-7|	8+ 10
gov|saying|con|8+|	2-3 6
gov|saying|con|	all-one 6
gov|saying|d'|2-3|	2-3 7
gov|saying|d'|	none 10
gov|saying|d'|true|	false 8
gov|saying|dai|false|	false -9
gov|saying|dal|	first -7
gov|saying|dans|4-7|	4-7 -9
gov|saying|dans|	all -6	first -9	none 10
gov|saying|dans|false|	true -7
gov|saying|dass|4-7|	2-3 7
gov|saying|dass|false|	false 7
gov|saying|dat|1|	1 -9
gov|saying|dat|2-3|	1 10	4-7 16
gov|saying|dat|4-7|	1 -6	2-3 15	4-7 11
gov|saying|dat|8+|	2-3 13	8+ 7
gov|saying|dat|	first 7	none 12
gov|saying|dat|true|	false 11
gov|saying|da|2-3|	8+ 7
gov|saying|da|4-7|	4-7 10
gov|saying|delle|	none 7
gov|saying|dell’|8+|	4-7 9
gov|saying|dell’|false|	false 8
gov|saying|dell’|	none 8
gov|saying|del|2-3|	2-3 -8
gov|saying|del|4-7|	4-7 11
gov|saying|del|	first -7	some 8
gov|saying|desde|4-7|	4-7 7
gov|saying|desde|false|	false 8
gov|saying|desde|	first 8
gov|saying|de|1|	2-3 9	4-7 19	8+ 6
gov|saying|de|2-3|	1 -15	2-3 -11	4-7 13	8+ 6
gov|saying|de|4-7|	1 -6	2-3 -8	4-7 -8	8+ 16
gov|saying|de|8+|	1 -11	4-7 6	8+ 12
gov|saying|de|	all -9	all-one -14	none -10
gov|saying|de|true|	false -14
gov|saying|di|1|	4-7 15
gov|saying|di|2-3|	2-3 10	4-7 17
gov|saying|di|4-7|	2-3 12
gov|saying|di|8+|	2-3 6	4-7 11	8+ 10
gov|saying|di|	all-one -6	none 12
gov|saying|di|false|	false 8
gov|saying|di|true|	false 11
gov|saying|door|	none 8
gov|saying|door|true|	false 8
gov|saying|dos|8+|	2-3 -7
gov|saying|dos|false|	false -7
gov|saying|dos|	none -6
gov|saying|do|	all-one 6	none 10
gov|saying|do|true|	false 8
gov|saying|dès|	none 8
gov|saying|d’|2-3|	4-7 16
gov|saying|d’|4-7|	1 8	4-7 15	8+ 7
gov|saying|d’|8+|	4-7 10
gov|saying|d’|	all-one 8
gov|saying|d’|false|	false 6
gov|saying|em|1|	1 7	4-7 12
gov|saying|em|4-7|	4-7 9
gov|saying|em|8+|	8+ 11
gov|saying|em|false|	false 7
gov|saying|em|	first 12
gov|saying|em|true|	false 8
gov|saying|entre|false|	false 9
gov|saying|en|1|	2-3 6
gov|saying|en|2-3|	2-3 -10	4-7 -6	8+ 6
gov|saying|en|4-7|	1 -8	4-7 17	8+ 12
gov|saying|en|8+|	1 -8	2-3 9	4-7 18
gov|saying|en|	all -6	first 12	none -9
gov|saying|en|true|	false -7
gov|saying|following|4-7|	2-3 9
gov|saying|following|	none 11
gov|saying|following|true|	false 9
gov|saying|for|1|	2-3 14
gov|saying|for|4-7|	1 14	4-7 -6
gov|saying|for|8+|	4-7 6
gov|saying|for|false|	false 7
gov|saying|for|	none 12
gov|saying|for|true|	false 9	true 7
gov|saying|from|4-7|	4-7 11
gov|saying|from|false|	false 13
gov|saying|from|	none 14
gov|saying|from|true|	false 8
gov|saying|hasta|	none -7
gov|saying|hasta|true|	false -7
gov|saying|if|false|	false 14
gov|saying|if|	none 12
gov|saying|im|1|	2-3 -8
gov|saying|im|	all -9	some 11
gov|saying|im|false|	false -11
gov|saying|into|4-7|	4-7 9
gov|saying|into|false|	false 9
gov|saying|into|	none 13
gov|saying|into|true|	false 11
gov|saying|in|1|	2-3 -11
gov|saying|in|2-3|	2-3 -8	4-7 11
gov|saying|in|4-7|	1 -6	4-7 8	8+ 14
gov|saying|in|8+|	1 7	2-3 10	4-7 -6
gov|saying|in|	all -14	all-one -10	some 12
gov|saying|in|true|	false -16
gov|saying|met|8+|	1 -6	2-3 -6
gov|saying|met|	all-one -6
gov|saying|mit|4-7|	1 -10	8+ 9
gov|saying|mit|8+|	4-7 6
gov|saying|mit|	all-one -12	some 11
gov|saying|mit|false|	false -8
gov|saying|mit|true|	false 6
gov|saying|nach|4-7|	4-7 7
gov|saying|nach|false|	false 11
gov|saying|nach|	first 8	most 7
gov|saying|nas|4-7|	4-7 6
gov|saying|nas|false|	false 8
gov|saying|nas|	first 8
gov|saying|na|4-7|	4-7 9
gov|saying|na|true|	false -6
gov|saying|nel|4-7|	2-3 -6
gov|saying|nel|false|	false -6
gov|saying|nel|true|	false 7
gov|saying|none|0|	4-7 -14	8+ -7
gov|saying|none|1|	2-3 13	4-7 18
gov|saying|none|2-3|	2-3 8	4-7 10	8+ 30
gov|saying|none|4-7|	1 7	8+ 15
gov|saying|none|8+|	1 -8	4-7 11	8+ 9
gov|saying|none|	all -16	all-one 6	first -8	most 6	none 14	some 13	titled 6
gov|saying|none|true|	true 12
gov|saying|no|4-7|	4-7 8
gov|saying|no|	all -9	none 8
gov|saying|numa|false|	false 8
gov|saying|numa|	none 8
gov|saying|off|false|	false 9
gov|saying|of|4-7|	1 -9	2-3 -11	4-7 12
gov|saying|of|8+|	1 7	4-7 12
gov|saying|of|	all-one -8
gov|saying|of|true|	false -9	true 13
gov|saying|onder|4-7|	2-3 -7
gov|saying|onder|	first -6
gov|saying|onder|true|	false -6
gov|saying|on|1|	2-3 -8
gov|saying|on|4-7|	2-3 -15	4-7 12	8+ 11
gov|saying|on|8+|	4-7 10
gov|saying|on|	all -6	all-one -15	first 11
gov|saying|on|false|	false -11
gov|saying|on|true|	false -8
gov|saying|op|false|	false 7
gov|saying|op|	first 10
gov|saying|out|4-7|	4-7 10
gov|saying|out|false|	false -6
gov|saying|out|	none -6
gov|saying|over|false|	false -9
gov|saying|over|	none -8
gov|saying|où|	none -7
gov|saying|para|4-7|	4-7 6
gov|saying|para|8+|	4-7 7
gov|saying|para|false|	false 11
gov|saying|para|	none 6
gov|saying|par|8+|	2-3 -7
gov|saying|par|true|	false -8
gov|saying|per|2-3|	2-3 13	4-7 7
gov|saying|per|4-7|	4-7 8
gov|saying|per|8+|	4-7 7
gov|saying|per|	first 10	none 7
gov|saying|per|true|	false 13
gov|saying|porque|	none 7
gov|saying|por|2-3|	1 -8	2-3 -7
gov|saying|por|4-7|	1 7	4-7 15
gov|saying|por|false|	false 7
gov|saying|por|	first 12
gov|saying|por|true|	false -11
gov|saying|qu'|4-7|	4-7 8
gov|saying|qu'|false|	false 9
gov|saying|qu'|	none 13
gov|saying|qu'|true|	false 8
gov|saying|que|1|	1 -8	4-7 13	8+ 6
gov|saying|que|2-3|	1 -6	2-3 -8	8+ 12
gov|saying|que|4-7|	1 15	4-7 34	8+ 13
gov|saying|que|8+|	1 11	8+ 8
gov|saying|que|	all -7	first 8	some 11
gov|saying|que|false|	true -7
gov|saying|qu’|2-3|	4-7 9
gov|saying|qu’|4-7|	2-3 10	4-7 11
gov|saying|qu’|8+|	4-7 7
gov|saying|qu’|false|	false 13
gov|saying|qu’|	none 19
gov|saying|qu’|true|	false 13
gov|saying|seit|4-7|	1 -9
gov|saying|seit|	all-one -9
gov|saying|seit|true|	false -9
gov|saying|senza|2-3|	8+ 6
gov|saying|se|	none -8
gov|saying|since|8+|	2-3 9	4-7 11
gov|saying|since|false|	false 14
gov|saying|since|	none 14
gov|saying|sin|2-3|	4-7 8
gov|saying|sin|false|	false 9
gov|saying|sin|	first 8
gov|saying|si|false|	false 12
gov|saying|sobre|8+|	1 -10
gov|saying|sobre|	none -10
gov|saying|sobre|true|	false -10
gov|saying|sui|false|	false 9
gov|saying|sul|	none 9
gov|saying|sul|true|	false 9
gov|saying|sur|4-7|	2-3 10
gov|saying|sur|8+|	2-3 -6
gov|saying|su|	first 8
gov|saying|tegen|8+|	4-7 7
gov|saying|tegen|	first 6
gov|saying|than|false|	false 14
gov|saying|than|	none 14
gov|saying|that|1|	1 -12	4-7 18	8+ 13
gov|saying|that|2-3|	1 -10	2-3 -10	8+ 13
gov|saying|that|4-7|	1 -14	2-3 9	4-7 27	8+ 16
gov|saying|that|8+|	2-3 25	8+ 12
gov|saying|that|	all -7	all-one -12	none 7	some 13
gov|saying|that|true|	false 14	true -11
gov|saying|to|1|	4-7 17
gov|saying|to|2-3|	8+ 10
gov|saying|to|4-7|	1 6	2-3 6	4-7 13	8+ 9
gov|saying|to|8+|	2-3 7	4-7 17
gov|saying|to|	all -14	none 10	some 14
gov|saying|to|false|	false 16
gov|saying|um|4-7|	2-3 -7
gov|saying|um|	some -7
gov|saying|um|true|	false -7
gov|saying|under|4-7|	2-3 -8
gov|saying|under|	all -8	first -10
gov|saying|under|false|	false -6
gov|saying|under|true|	false -8
gov|saying|van|1|	1 11	4-7 11
gov|saying|van|2-3|	4-7 11
gov|saying|van|4-7|	4-7 7	8+ 6
gov|saying|van|false|	false 6	true 7
gov|saying|van|	none 6	some 7
gov|saying|van|true|	false -6
gov|saying|vom|	some 6
gov|saying|von|1|	1 10	2-3 8	4-7 7
gov|saying|von|2-3|	2-3 12	4-7 14
gov|saying|von|4-7|	2-3 10	4-7 6
gov|saying|von|	all 15	all-one 6	none 7	some 17
gov|saying|von|false|	false 14
gov|saying|von|true|	false 9
gov|saying|voor|1|	2-3 11
gov|saying|voor|4-7|	2-3 7
gov|saying|vor|2-3|	4-7 9
gov|saying|vor|false|	false 7
gov|saying|vor|	most 10
gov|saying|vor|true|	false 9
gov|saying|whether|4-7|	4-7 10
gov|saying|whether|false|	false 14
gov|saying|whether|true|	false -10
gov|saying|without|	none -7
gov|saying|without|true|	false -7
gov|saying|with|4-7|	2-3 -9
gov|saying|with|8+|	1 -12	2-3 6
gov|saying|with|	all-one 9	none -10
gov|saying|with|true|	false -13
gov|saying|zur|	all-one 9
gov|saying|zur|false|	false 10
gov|saying|zu|4-7|	4-7 10
gov|saying|zu|8+|	4-7 6
gov|saying|zu|	most 10
gov|saying|à|1|	4-7 9
gov|saying|à|2-3|	2-3 12	4-7 16	8+ 6
gov|saying|à|4-7|	2-3 -6	4-7 -6	8+ 7
gov|saying|à|8+|	4-7 9
gov|saying|à|false|	false 12
gov|saying|à|true|	false -7
gov|saying|über|false|	false -9
gov|say|0|	2-3 -19	4-7 -18
gov|say|1|	1 8	2-3 7	4-7 31	8+ 29
gov|say|2-3|	1 13	2-3 12	4-7 15	8+ 19
gov|say|4-7|	1 13	4-7 36	8+ 19
gov|say|8+|	2-3 22	4-7 11	8+ 13
gov|say|	about 8	as -14	before 8	by 10	following 11	from 9	if 10	into 9	none 19	on -14	since 9	that 29	whether -10	without -7
gov|say|base|	none -24
gov|say|past|	auxiliary 16	later 12	none 34
gov|say|present|	now -8
gov|sbilanciare|1|	8+ 6
gov|sbilanciare|	none 6
gov|sbilanciare|past|	auxiliary 6
gov|scherzare|	none 6
gov|scherzare|past|	auxiliary 7
gov|schließen|	none 7
gov|schließen|past|	none 7
gov|schreiben|1|	8+ -6
gov|schreiben|2-3|	8+ 12
gov|schreiben|4-7|	2-3 -6	4-7 8
gov|schreiben|8+|	4-7 9
gov|schreiben|	im -7	none -9
gov|schreiben|past|	none -9
gov|schrijven|4-7|	1 -6	2-3 6	4-7 6
gov|schrijven|8+|	2-3 6
gov|schrijven|	voor -6
gov|scrivere|0|	1 -11	2-3 -12
gov|scrivere|1|	2-3 -7
gov|scrivere|2-3|	2-3 -7	4-7 11
gov|scrivere|4-7|	2-3 10	4-7 -7	8+ 9
gov|scrivere|	a 8	che 10	none -11	sui 9
gov|scrivere|past|	auxiliary -12	none 8
gov|scusare|present|	auxiliary 8
gov|seek|	none 12
gov|see|0|	2-3 14	4-7 11
gov|see|8+|	4-7 11
gov|see|	in 10
gov|see|past|	none 11
gov|see|present|	none 13
gov|segnalare|	none 10
gov|sehen|2-3|	8+ 6
gov|sehen|	none 9
gov|sehen|past|	none 9
gov|señalar|2-3|	4-7 9
gov|señalar|	none 7	que 9
gov|señalar|past|	none 7
gov|show|4-7|	2-3 -8
gov|show|base|	auxiliary -7
gov|show|	none -10	that 9
gov|sign|0|	4-7 10
gov|sign|1|	1 -8
gov|sign|4-7|	2-3 -7
gov|sign|	as -8	none 9
gov|sign|base|	not 8
gov|sign|present|	none -7
gov|sing|0|	2-3 -8	4-7 -10
gov|sing|4-7|	2-3 8
gov|sing|	none -16
gov|sing|participle|	none -12
gov|sing|past|	none -12
gov|smentire|	none 7
gov|smentire|past|	none 8
gov|soltar|	none 7
gov|soltar|past|	none 9
gov|sorrir|	none 7
gov|sorrir|past|	none 7
gov|sostenere|2-3|	2-3 -7
gov|sostenere|4-7|	2-3 14	4-7 8
gov|sostenere|	di 11	none -6
gov|sostener|2-3|	2-3 9	4-7 9
gov|sostener|4-7|	2-3 8	4-7 7
gov|sostener|8+|	4-7 11
gov|sostener|	de 10	en -6	que 12
gov|sostener|past|	none 17
gov|sottolineare|2-3|	4-7 12
gov|sottolineare|	che 12
gov|souffler|	none 6
gov|souffler|present|	none 8
gov|souligner|	none -8	que 11
gov|souligner|past|	none -6
gov|soupirer|	none 6
gov|souri|1|	4-7 8
gov|souri|	none 8
gov|souri|past|	auxiliary 8
gov|soutenir|2-3|	4-7 10
gov|soutenir|	none 8	que 9
gov|soutenir|past|	none 14
gov|souvenir|2-3|	2-3 9
gov|souvenir|	d’ 10
gov|souvenir|past|	none 10
gov|speak|1|	4-7 -7
gov|speak|past|	none 11
gov|spiegare|	che -7	none 9
gov|spiegare|past|	none 8
gov|sprechen|1|	1 10	2-3 8	4-7 8
gov|sprechen|2-3|	1 -8	2-3 12
gov|sprechen|past|	none 13
gov|sprechen|	von 18
gov|spreken|1|	4-7 11
gov|spreken|2-3|	4-7 12
gov|spreken|past|	auxiliary 11
gov|staan|0|	1 -6
gov|staan|2-3|	2-3 8
gov|staan|4-7|	2-3 -10	4-7 -9
gov|staan|8+|	2-3 -6
gov|staan|	als -6	dat 13	none -16	van -8
gov|staan|past|	er -7	none -13
gov|state|1|	4-7 10
gov|state|past|	none 11
gov|state|	that 11
gov|stehen|0|	4-7 -7
gov|stehen|1|	1 -15	2-3 6	4-7 7
gov|stehen|2-3|	2-3 9
gov|stehen|4-7|	1 -8	4-7 -6
gov|stehen|past|	darauf -9
gov|stellen|4-7|	2-3 -9
gov|stellen|8+|	2-3 -7
gov|stellen|	dat 9
gov|stellen|past|	none -8
gov|subject|celle-ci|saying|past|	1 8
gov|subject|celui-ci|saying|present|	4-7 11
gov|subject|ela|judging|	2-3 7
gov|subject|ela|saying|	1 10
gov|subject|ela|saying|past|	4-7 11	8+ 9
gov|subject|ela|saying|present|	2-3 -6
gov|subject|ele|judging|	2-3 6	4-7 7
gov|subject|ele|judging|past|	4-7 6
gov|subject|ele|saying|	2-3 -7
gov|subject|ele|saying|past|	2-3 6	4-7 11
gov|subject|ele|saying|present|	8+ 7
gov|subject|ella|saying|	1 9	2-3 6
gov|subject|ella|saying|past|	2-3 7	8+ 10
gov|subject|elle|judging|	1 10
gov|subject|elle|judging|present|	4-7 8
gov|subject|elle|saying|	0 -7	2-3 9	4-7 16	8+ 7
gov|subject|elle|saying|past|	1 -13	2-3 16	4-7 16	8+ 11
gov|subject|elle|saying|present|	4-7 12	8+ 9
gov|subject|elle|thinking|	0 6
gov|subject|elle|thinking|past|	4-7 6
gov|subject|er|judging|	4-7 7
gov|subject|er|judging|past|	2-3 -8	4-7 7
gov|subject|er|saying|	1 6	2-3 12	8+ -7
gov|subject|er|saying|past|	4-7 14
gov|subject|er|saying|present|	4-7 8
gov|subject|es|saying|	2-3 10	4-7 -7	8+ -7
gov|subject|es|saying|past|	1 -9	2-3 -10	8+ 10
gov|subject|he|judging|	0 19	2-3 -6	4-7 9
gov|subject|he|judging|past|	1 15	2-3 14	4-7 8	8+ 14
gov|subject|he|judging|present|	1 -10
gov|subject|he|saying|	0 6	1 20	2-3 7
gov|subject|he|saying|base|	1 -12	4-7 10
gov|subject|he|saying|participle|	4-7 7
gov|subject|he|saying|past|	2-3 16	4-7 29	8+ 21
gov|subject|he|saying|present|	4-7 8
gov|subject|he|thinking|	0 -18	2-3 14	4-7 9
gov|subject|he|thinking|base|	4-7 10
gov|subject|he|thinking|past|	1 7	2-3 -10	4-7 12
gov|subject|hij|judging|	2-3 8
gov|subject|hij|saying|	2-3 7
gov|subject|hij|saying|past|	4-7 6
gov|subject|il|saying|	0 8	4-7 6
gov|subject|il|saying|past|	1 8	8+ 10
gov|subject|il|saying|present|	8+ 6
gov|subject|it|judging|	8+ -9
gov|subject|it|judging|past|	4-7 18
gov|subject|it|judging|present|	2-3 -13
gov|subject|it|saying|	0 -9	2-3 -8
gov|subject|it|saying|past|	1 13	2-3 12	8+ 13
gov|subject|it|saying|present|	1 -11	4-7 -17	8+ 9
gov|subject|it|thinking|	8+ 11
gov|subject|it|thinking|base|	2-3 11
gov|subject|it|thinking|past|	4-7 12
gov|subject|i|saying|	0 7
gov|subject|lei|saying|	0 7	2-3 8
gov|subject|lei|saying|past|	4-7 11
gov|subject|name|judging|	2-3 -7	4-7 -6	8+ -11
gov|subject|name|judging|base|	1 -18	2-3 -10	4-7 -12
gov|subject|name|judging|participle|	1 -11	2-3 -10
gov|subject|name|judging|past|	2-3 -12	4-7 11	8+ 9
gov|subject|name|judging|present|	1 7	2-3 7	4-7 14
gov|subject|name|saying|	0 -19	8+ 9
gov|subject|name|saying|base|	1 -11
gov|subject|name|saying|past|	1 -6	4-7 7
gov|subject|name|saying|present|	8+ 11
gov|subject|name|thinking|	1 8	2-3 -14	4-7 -7
gov|subject|name|thinking|base|	1 -8	2-3 -12
gov|subject|name|thinking|past|	4-7 10
gov|subject|none|judging|	0 -12	2-3 -10
gov|subject|none|judging|base|	2-3 -8	4-7 -7
gov|subject|none|judging|participle|	1 -12
gov|subject|none|judging|past|	2-3 9	4-7 -8
gov|subject|none|judging|present|	2-3 -6	4-7 6
gov|subject|none|saying|	0 -6	4-7 13
gov|subject|none|saying|participle|	2-3 -9
gov|subject|none|saying|past|	2-3 10
gov|subject|none|saying|present|	1 -11	4-7 6	8+ 12
gov|subject|none|thinking|	1 -10	2-3 7	8+ -6
gov|subject|none|thinking|past|	4-7 12	8+ 8
gov|subject|none|thinking|present|	1 -12	2-3 -10
gov|subject|noun|judging|	0 -21	2-3 13
gov|subject|noun|judging|base|	1 -20	4-7 9
gov|subject|noun|judging|participle|	1 10	4-7 12
gov|subject|noun|judging|past|	4-7 12	8+ 23
gov|subject|noun|judging|present|	1 -6	2-3 -9	4-7 -6	8+ 9
gov|subject|noun|saying|	0 -13	1 6	2-3 6	4-7 11
gov|subject|noun|saying|base|	2-3 -7	4-7 12
gov|subject|noun|saying|participle|	8+ 16
gov|subject|noun|saying|past|	4-7 7
gov|subject|noun|saying|present|	1 -10	2-3 9
gov|subject|noun|thinking|	0 6
gov|subject|noun|thinking|base|	2-3 6	4-7 11
gov|subject|noun|thinking|past|	1 8	4-7 7	8+ 14
gov|subject|noun|thinking|present|	2-3 -10	4-7 11
gov|subject|on|judging|	1 -15
gov|subject|on|saying|	2-3 8	4-7 -11
gov|subject|on|saying|past|	4-7 -11
gov|subject|on|saying|present|	2-3 13	4-7 12
gov|subject|on|thinking|	8+ -9
gov|subject|organisation|judging|	0 9	1 13	2-3 20
gov|subject|organisation|judging|participle|	4-7 12
gov|subject|organisation|judging|past|	1 16	2-3 6	4-7 12	8+ 6
gov|subject|organisation|judging|present|	1 13	2-3 -7	4-7 14
gov|subject|organisation|saying|	0 8	1 12
gov|subject|organisation|saying|base|	2-3 -6
gov|subject|organisation|saying|participle|	4-7 12	8+ 9
gov|subject|organisation|saying|past|	4-7 25	8+ 14
gov|subject|organisation|saying|present|	1 11	2-3 9	8+ 9
gov|subject|organisation|thinking|	1 13	2-3 -6	4-7 -10
gov|subject|organisation|thinking|past|	1 -14	2-3 13	4-7 11
gov|subject|person|judging|	0 12	1 11	2-3 23	4-7 8	8+ -6
gov|subject|person|judging|participle|	4-7 9
gov|subject|person|judging|past|	2-3 21	4-7 43	8+ 15
gov|subject|person|judging|present|	1 -11	4-7 13	8+ 8
gov|subject|person|saying|	0 11	4-7 6
gov|subject|person|saying|base|	4-7 10	8+ 11
gov|subject|person|saying|participle|	1 -9	4-7 6	8+ 9
gov|subject|person|saying|past|	1 11	4-7 8	8+ 24
gov|subject|person|saying|present|	2-3 -10	8+ 14
gov|subject|person|thinking|	8+ -6
gov|subject|person|thinking|past|	1 -11	2-3 10	4-7 14	8+ 7
gov|subject|person|thinking|present|	1 -11	4-7 13
gov|subject|place|judging|	0 12	1 7	2-3 16	4-7 -11
gov|subject|place|judging|past|	1 15	2-3 12	4-7 11
gov|subject|place|saying|	0 9	1 18	8+ -8
gov|subject|place|saying|past|	1 16	2-3 -8	4-7 11	8+ 10
gov|subject|place|saying|present|	2-3 -6	4-7 7	8+ 11
gov|subject|place|thinking|	0 10	4-7 11
gov|subject|she|judging|	0 7	1 14	2-3 15	4-7 14	8+ 10
gov|subject|she|judging|past|	1 9	2-3 15	4-7 19	8+ 11
gov|subject|she|saying|	0 13	1 21	2-3 14	4-7 -7	8+ 18
gov|subject|she|saying|participle|	4-7 8
gov|subject|she|saying|past|	1 14	4-7 15	8+ 19
gov|subject|she|saying|present|	4-7 15	8+ 12
gov|subject|she|thinking|	0 10	2-3 6	4-7 -7
gov|subject|she|thinking|past|	4-7 10
gov|subject|sie|judging|	2-3 9
gov|subject|sie|judging|past|	4-7 6
gov|subject|sie|saying|	1 7	2-3 7	4-7 9
gov|subject|sie|saying|past|	4-7 13
gov|subject|sie|saying|present|	2-3 8
gov|subject|they|judging|	0 -12	1 6	4-7 -8
gov|subject|they|judging|base|	2-3 -13
gov|subject|they|judging|past|	1 6	2-3 -10
gov|subject|they|saying|	1 -6	2-3 -9
gov|subject|they|saying|base|	4-7 8	8+ 12
gov|subject|they|saying|past|	1 -12	4-7 -7
gov|subject|they|thinking|	0 6
gov|subject|you|saying|	4-7 -11
gov|subject|you|saying|past|	1 -11
gov|subject|you|thinking|	1 -8	2-3 -10	4-7 -8
gov|subject|you|thinking|base|	2-3 -14
gov|subject|ze|judging|	1 9
gov|subject|ze|saying|	2-3 7	4-7 -6
gov|subject|ze|saying|past|	1 6	2-3 -7	4-7 6
gov|subject|zij|saying|past|	2-3 -6
gov|subject|él|saying|	4-7 -7
gov|subject|él|saying|past|	4-7 9
gov|sublinhar|	a 9
gov|submit|4-7|	2-3 10
gov|submit|	none 9	that 10
gov|submit|past|	none 10
gov|subrayar|4-7|	2-3 10
gov|subrayar|	de 12	que 11
gov|subrayar|past|	none 10
gov|subrayar|present|	none 9
gov|sugerir|past|	none 9
gov|suggest|	none 8
gov|suggest|past|	none 12
gov|sustentar|4-7|	2-3 -6
gov|sustentar|8+|	4-7 8
gov|sustentar|	a 9
gov|sustentar|past|	none 9
gov|sustentar|present|	none -6
gov|tachar|1|	1 6
gov|tachar|2-3|	1 9	2-3 7
gov|tachar|	de 14
gov|tachar|past|	none 9
gov|tachar|present|	none 7
gov|tag|	none -13
gov|tag|past|	none -10
gov|talk|1|	1 -9
gov|talk|2-3|	2-3 -11
gov|talk|	about -9	none -6	of -13
gov|talk|base|	none -13
gov|talk|present|	none 9
gov|teilen|4-7|	4-7 10
gov|teilen|past|	none -6
gov|tell|1|	4-7 12
gov|tell|2-3|	1 -7	4-7 23	8+ 22
gov|tell|4-7|	8+ 16
gov|tell|8+|	1 7	2-3 16	4-7 21	8+ 12
gov|tell|	at 8	by 9	for 9	in 12	of 13	on 10	since 9	to 21
gov|tell|participle|	none 17
gov|tell|past|	auxiliary 16	be -10	none 21
gov|temere|0|	2-3 7
gov|temere|	none 8
gov|temere|past|	none 8
gov|tempérer|	none 7
gov|tempérer|past|	none 7
gov|term|1|	1 12
gov|term|2-3|	4-7 12
gov|term|past|	none 11
gov|term|present|	none -13
gov|text|	none 8
gov|thank|2-3|	2-3 18
gov|thank|	for 17	none 11
gov|thank|past|	none 19
gov|thinking|0|false|false|	all -12	all-one -10
gov|thinking|0|false|true|	none 9
gov|thinking|1|false|false|	none 11
gov|thinking|2-3|false|false|	all -9	first 7	none 6	some 6
gov|thinking|4-7|false|false|	all-one 6
gov|thinking|4-7|false|true|	none -8
gov|thinking|4-7|true|false|	all -7	all-one -8	first -6
gov|thinking|4-7|true|true|	none -9
gov|thinking|8+|false|true|	all -6
gov|thinking|8+|true|false|	all-one -7
gov|thinking|8+|true|true|	none -11
gov|thinking|about|	none 8
gov|thinking|as|2-3|	2-3 -9
gov|thinking|as|4-7|	2-3 -9
gov|thinking|as|8+|	2-3 -6
gov|thinking|as|	all -6	none -11
gov|thinking|as|false|	false -10	true -7
gov|thinking|a|	none 11
gov|thinking|a|true|	false 11
gov|thinking|by|4-7|	4-7 9
gov|thinking|by|false|	false 9
gov|thinking|con|false|	false -9
gov|thinking|con|	first -7
gov|thinking|dat|2-3|	4-7 9
gov|thinking|dat|	none 10
gov|thinking|dat|true|	false 9
gov|thinking|de|1|	1 -11
gov|thinking|de|false|	false -6
gov|thinking|de|	none -11
gov|thinking|from|	none 7
gov|thinking|in|4-7|	2-3 -6
gov|thinking|none|0|	1 -12	4-7 10	8+ 7
gov|thinking|none|1|	1 -15	2-3 10
gov|thinking|none|2-3|	2-3 -12	4-7 14	8+ 13
gov|thinking|none|4-7|	2-3 -9	4-7 12	8+ 9
gov|thinking|none|8+|	1 -13
gov|thinking|none|	all -13	some -6
gov|thinking|none|false|	true 7
gov|thinking|none|true|	false -8
gov|thinking|of|1|	2-3 13
gov|thinking|of|false|	true 7
gov|thinking|on|	none 7
gov|thinking|on|true|	false 12
gov|thinking|que|2-3|	2-3 8
gov|thinking|que|	none 6
gov|thinking|that|1|	1 -9
gov|thinking|that|8+|	4-7 8
gov|thinking|that|false|	false 16	true -6
gov|thinking|that|	none 8
gov|thinking|to|4-7|	2-3 -6
gov|thinking|to|8+|	4-7 9
gov|thinking|to|false|	false 13
gov|thinking|to|	none 6
gov|thinking|to|true|	false -7
gov|thinking|under|false|	false -8
gov|think|2-3|	1 12
gov|think|	none 10	that 10
gov|think|past|	none 14
gov|threaten|past|	auxiliary 11
gov|threaten|	that 8
gov|tildar|2-3|	2-3 10
gov|tildar|	de 6
gov|title|0|	2-3 -11	4-7 -10
gov|title|base|	none -8
gov|title|	none -16
gov|title|past|	be -6	none -13
gov|tonen|1|	2-3 10
gov|tonen|2-3|	8+ 6
gov|tonen|	none 11
gov|tonen|past|	none 11
gov|traduzir|1|	4-7 7
gov|traduzir|	none 7
gov|traduzir|past|	none 7
gov|traiter|1|	2-3 8
gov|traiter|	de 8
gov|traiter|past|	auxiliary 8
gov|treat|	none 8
gov|treat|participle|	none 8
gov|trouver|2-3|	1 11
gov|trouver|	none 11
gov|trouver|present|	none 13
gov|trovare|	none 8
gov|trovare|past|	none 8
gov|try|	none -9
gov|understand|	none 11
gov|understand|past|	none 8
gov|urge|2-3|	2-3 11	8+ 10
gov|urge|4-7|	2-3 11	8+ 8
gov|urge|past|	none 18
gov|urge|present|	none 10
gov|urge|	to 19
gov|use|2-3|	1 -13	2-3 -11	4-7 -6
gov|use|8+|	1 -9
gov|use|	about -9	for -6	none -11
gov|use|base|	none -10
gov|use|past|	be 8	none -17	not -13
gov|verklaren|	dat 8
gov|verkünden|	none -8
gov|verkünden|past|	none -8
gov|verlauten|	none 10
gov|vertellen|2-3|	4-7 7
gov|vertellen|4-7|	4-7 6
gov|vertellen|	dat 7	none 6
gov|vertellen|past|	none 10
gov|ver|0|	1 7
gov|ver|2-3|	2-3 9	4-7 8
gov|ver|	none 9
gov|ver|past|	none 12
gov|view|	with -10
gov|vinden|1|	2-3 10
gov|vinden|2-3|	4-7 11
gov|vinden|4-7|	4-7 7
gov|vinden|	dat 9
gov|vinden|past|	daarentegen 8
gov|voir|2-3|	4-7 6
gov|voir|	none 11
gov|voir|past|	none 12
gov|vote|past|	none 9
gov|vouloir|0|	2-3 7
gov|vouloir|2-3|	1 -9
gov|vouloir|4-7|	4-7 10
gov|vouloir|	none -12
gov|waarschuwen|	none 6	voor 10
gov|waarschuwen|past|	none 14
gov|want|0|	4-7 11
gov|want|8+|	4-7 8
gov|want|base|	none -8
gov|want|past|	auxiliary 10	none 12
gov|want|present|	none 9
gov|want|	that 9	to 11
gov|warnen|2-3|	4-7 10
gov|warnen|past|	none 11
gov|warnen|present|	none 10
gov|warnen|	vor 11
gov|warn|1|	4-7 15	8+ 12
gov|warn|2-3|	2-3 -11
gov|warn|4-7|	2-3 11	4-7 9
gov|warn|	none 10	of 8	that 7
gov|warn|participle|	none -10
gov|warn|past|	none 11
gov|wave|past|	none -9
gov|weisen|2-3|	8+ 11
gov|weisen|	none 13
gov|weisen|past|	none 9
gov|welcome|0|	4-7 8
gov|welcome|	none 11
gov|welcome|past|	none 13
gov|werben|past|	none -7
gov|werfen|	vor 8
gov|widersprechen|1|	8+ 8
gov|wijzen|	none 8
gov|wijzen|past|	none 10
gov|write|0|	1 -10	2-3 -11	4-7 9
gov|write|1|	2-3 -6	4-7 14	8+ 19
gov|write|2-3|	4-7 15	8+ 7
gov|write|4-7|	1 -10
gov|write|8+|	8+ 8
gov|write|base|	none -13
gov|write|	in -11	of -11	that 20	to -6
gov|write|participle|	none -9
gov|write|past|	none 7
gov|write|present|	none 11
gov|würdigen|	als 7
gov|würdigen|past|	none 6
gov|yell|past|	auxiliary 8
gov|zeggen|1|	4-7 6
gov|zeggen|2-3|	8+ 9
gov|zeggen|4-7|	4-7 11
gov|zeggen|8+|	4-7 8
gov|zeggen|	dat 14	met -8
gov|zeigen|1|	1 8	2-3 7
gov|zeigen|	none 13
gov|zien|4-7|	4-7 7	8+ 7
gov|zien|	none 10
gov|zien|past|	none 11
gov|zitieren|	mit 9
gov|zitieren|present|	none 6
gov|äußern|4-7|	8+ 11
gov|äußern|past|	none 6
gov|écrire|	none -7
gov|écrire|past|	auxiliary -10	none 6
gov|évoquer|0|	4-7 8
gov|évoquer|1|	2-3 12	4-7 11
gov|évoquer|2-3|	4-7 17
gov|évoquer|4-7|	2-3 12
gov|évoquer|	dès 8	none 9	pour 9
gov|évoquer|past|	auxiliary 11	none 12
gov|évoquer|present|	none 8
headline|false|	1 -9	8+ 6
headline|true|	2-3 -10	8+ 20
head|"|	1 7	2-3 6	8+ 8
head|'|	1 17	4-7 8	8+ 11
head|,|	4-7 10
head|plain|,coordinator|	1 -8
head|plain|,determiner|	1 10
head|plain|,preposition|	2-3 -6
head|plain|,quote|	1 -7
head|plain|,verb-saying|	4-7 14
head|plain|,word|	4-7 -6
head|plain|,|	4-7 18
head|plain|	: 32	all -20	all-one -17	capital 7	determiner -16	possessive -10	pronoun 11	start -24	stop 11	subordinator -11	that -15	verb-judging 15	verb-thinking 12	word -10
head|plain|:|	1 -14	2-3 -15	8+ 12
head|plain|adverb|	1 -11	2-3 -8
head|plain|all-one|	1 -11	2-3 -11
head|plain|all|	2-3 -22
head|plain|auxiliary|	1 -6	2-3 -12
head|plain|capital|	2-3 -12
head|plain|coordinator|	2-3 -19
head|plain|determiner|	2-3 -9
head|plain|end|	2-3 11	4-7 9	8+ 14
head|plain|first|	1 -11	2-3 -11	4-7 9	8+ 15
head|plain|none|	1 6	4-7 6
head|plain|preposition|	1 -11	2-3 -6	4-7 8
head|plain|some|	2-3 6
head|plain|stop|	4-7 12
head|plain|subordinator|	1 11	2-3 7
head|plain|that|	2-3 -8
head|plain|verb-judging|	1 -11	2-3 -12
head|plain|verb-saying|	2-3 -19
head|plain|word|	2-3 -7	4-7 -9
head|titled|:|	8+ 7
head|titled|	all -16	all-one -11	none 10	possessive 6	start -7	word -13
head|titled|all-one|	1 -21
head|titled|all|	2-3 -16
head|titled|auxiliary|	1 -7
head|titled|capital|	1 -9	2-3 -18
head|titled|end|	2-3 10	8+ 11
head|titled|first|	8+ 13
head|titled|none|	1 8
head|titled|preposition|	2-3 -13
head|titled|stop|	2-3 7	4-7 12
head|titled|word|	2-3 -9
head|upper|	, 9	: 9	first 11
head|upper|all|	4-7 11
head|upper|end|	4-7 15	8+ 9
head|upper|first|	4-7 9	8+ 9
head|«|	1 -12	4-7 -6	8+ 12
head|‘|	1 -13	2-3 -13	4-7 9	8+ 10
head|“|	2-3 -12	4-7 7	8+ 10
head|„|	1 -6	2-3 -14	4-7 17	8+ 6
in-noun|false|false|1|	all-one 6	first 11	none -7
in-noun|false|false|2-3|	all -14	none 7	titled 7	upper 10
in-noun|false|false|4-7|	all -17	all-one -7	none 23	some 6	upper 15
in-noun|false|false|8+|	all 9	most 16	none 15	some 19	titled 13	upper 9
in-noun|false|true|1|	all-one -17	first -15
in-noun|false|true|2-3|	all -6	most -10	none -6	some 12	titled -18
in-noun|false|true|4-7|	all -11	all-one -14	first 16	most 15	some 11
in-noun|false|true|8+|	first 24	most 9	none -6
in-noun|true|false|1|	all-one -11	first -14	none -6
in-noun|true|false|2-3|	all -17	all-one -8	first -14	titled -13
in-noun|true|false|4-7|	all -11	all-one -10	first -23	none 9	some 13
in-noun|true|false|8+|	first -8	none 27	some 11
in-noun|true|true|1|	first -8	none 8	titled -6
in-noun|true|true|2-3|	all -8	all-one -18	first -12	titled -9
in-noun|true|true|4-7|	all -6	first -11	none 22
intro-follow|'|pronoun|	2-3 -10
intro-follow|'|stop|	4-7 12
intro-follow|(|)|	2-3 -9
intro-follow|(|,|	2-3 -6	4-7 -10
intro-follow|)|end|	8+ 7
intro-follow|,|(|	2-3 -9
intro-follow|,|,adverb|	4-7 -6
intro-follow|,|,auxiliary|	1 -11	2-3 -14	4-7 -9
intro-follow|,|,coordinator|	1 -9	2-3 -9	4-7 7
intro-follow|,|,determiner|	2-3 -10
intro-follow|,|,quote|	1 -8
intro-follow|,|,that|	2-3 -10
intro-follow|,|,word|	1 -16	4-7 -9
intro-follow|,|,|	1 -14	2-3 -14	4-7 -7
intro-follow|,|;|	2-3 -6
intro-follow|,|auxiliary|	1 -7	4-7 -10
intro-follow|,|capital|	4-7 11	8+ 9
intro-follow|,|coordinator|	1 -20	2-3 -19
intro-follow|,|determiner|	2-3 -7	8+ 12
intro-follow|,|end|	1 12	2-3 16	4-7 16	8+ 22
intro-follow|,|pronoun|	2-3 7	4-7 11
intro-follow|,|quote|	2-3 -12
intro-follow|,|stop|	2-3 16
intro-follow|,|subordinator|	2-3 -7
intro-follow|,|that|	2-3 -9
intro-follow|,|word|	1 -9	4-7 -9
intro-follow|,|—|	4-7 7
intro-follow|-|stop|	8+ 14
intro-follow|:|(|	2-3 -8	8+ 11
intro-follow|:|+|	4-7 8
intro-follow|:|,auxiliary|	4-7 13
intro-follow|:|,verb-judging|	8+ 7
intro-follow|:|,verb-saying|	2-3 15	4-7 22	8+ 14
intro-follow|:|,word|	8+ 10
intro-follow|:|,|	1 -11	2-3 -12	4-7 -11
intro-follow|:|auxiliary|	2-3 -8
intro-follow|:|capital|	1 13	2-3 9	4-7 13	8+ 22
intro-follow|:|determiner|	1 11	2-3 8	4-7 18	8+ 26
intro-follow|:|end|	1 9	2-3 26	4-7 15	8+ 14
intro-follow|:|preposition|	4-7 6	8+ 16
intro-follow|:|pronoun|	2-3 14	4-7 22	8+ 17
intro-follow|:|stop|	1 -14	2-3 -15	4-7 -10	8+ -9
intro-follow|:|verb-saying|	2-3 -10	8+ 10
intro-follow|;|,determiner|	2-3 -6
intro-follow|;|,preposition|	4-7 11
intro-follow|adverb|,preposition|	2-3 -11
intro-follow|adverb|,verb-judging|	2-3 6
intro-follow|adverb|,|	2-3 -6
intro-follow|adverb|:|	2-3 9
intro-follow|adverb|auxiliary|	2-3 7
intro-follow|adverb|end|	2-3 7	4-7 10
intro-follow|adverb|preposition|	1 11
intro-follow|adverb|stop|	2-3 -13	4-7 -8	8+ 6
intro-follow|adverb|word|	1 -10	2-3 -6
intro-follow|auxiliary|,adverb|	4-7 8
intro-follow|auxiliary|,auxiliary|	2-3 8	4-7 9
intro-follow|auxiliary|,determiner|	1 -7
intro-follow|auxiliary|,preposition|	1 6	2-3 -14
intro-follow|auxiliary|,that|	1 -6
intro-follow|auxiliary|,verb-saying|	4-7 11
intro-follow|auxiliary|,word|	4-7 8
intro-follow|auxiliary|,|	1 6	2-3 11	4-7 22	8+ 8
intro-follow|auxiliary|-|	1 -8
intro-follow|auxiliary|:|	1 6	2-3 10
intro-follow|auxiliary|;|	2-3 -9	4-7 10
intro-follow|auxiliary|capital|	4-7 9
intro-follow|auxiliary|coordinator|	1 9	4-7 -6
intro-follow|auxiliary|determiner|	4-7 15
intro-follow|auxiliary|end|	1 -12	2-3 -11	4-7 19	8+ 14
intro-follow|auxiliary|preposition|	2-3 9	4-7 15	8+ 13
intro-follow|auxiliary|pronoun|	2-3 -7	4-7 15
intro-follow|auxiliary|stop|	2-3 9	4-7 8	8+ 19
intro-follow|auxiliary|subordinator|	2-3 16	4-7 10
intro-follow|auxiliary|that|	1 9	2-3 14
intro-follow|auxiliary|word|	1 -7	4-7 14
intro-follow|capital|,determiner|	1 -10	2-3 -10
intro-follow|capital|,preposition|	2-3 -6
intro-follow|capital|,verb-saying|	2-3 -8
intro-follow|capital|,word|	1 -9	2-3 8
intro-follow|capital|,|	4-7 13
intro-follow|capital|:|	1 -6	2-3 -9
intro-follow|capital|adverb|	1 -6
intro-follow|capital|auxiliary|	1 -10	2-3 -10	4-7 -7
intro-follow|capital|capital|	1 -14	2-3 -7
intro-follow|capital|coordinator|	1 6
intro-follow|capital|determiner|	4-7 7
intro-follow|capital|end|	2-3 12	4-7 12
intro-follow|capital|preposition|	1 -6
intro-follow|capital|pronoun|	2-3 -6
intro-follow|capital|stop|	1 -12	4-7 7	8+ 10
intro-follow|capital|subordinator|	1 12
intro-follow|capital|verb-judging|	1 6
intro-follow|capital|verb-saying|	1 -11
intro-follow|capital|word|	1 -7
intro-follow|coordinator|,preposition|	1 -7
intro-follow|coordinator|,that|	2-3 -6
intro-follow|coordinator|,verb-saying|	2-3 6
intro-follow|coordinator|,word|	1 -6
intro-follow|coordinator|,|	2-3 9
intro-follow|coordinator|auxiliary|	1 -11
intro-follow|coordinator|capital|	2-3 -12
intro-follow|coordinator|coordinator|	2-3 -12
intro-follow|coordinator|determiner|	1 -10	2-3 -11
intro-follow|coordinator|preposition|	1 -8
intro-follow|coordinator|stop|	1 -18	2-3 7	4-7 18	8+ 12
intro-follow|coordinator|word|	1 -8
intro-follow|determiner|(|	2-3 -6
intro-follow|determiner|,auxiliary|	1 -14	2-3 -6
intro-follow|determiner|,coordinator|	1 9	2-3 6
intro-follow|determiner|,determiner|	1 6	2-3 -12	4-7 -10
intro-follow|determiner|,preposition|	1 -13	2-3 -13
intro-follow|determiner|,that|	1 -7	2-3 -10
intro-follow|determiner|,verb-saying|	1 -14
intro-follow|determiner|,word|	1 -20	2-3 -10	4-7 -7
intro-follow|determiner|,|	1 -11
intro-follow|determiner|:|	2-3 -9
intro-follow|determiner|;|	1 8	2-3 8
intro-follow|determiner|auxiliary|	1 -20
intro-follow|determiner|coordinator|	1 10
intro-follow|determiner|determiner|	1 -9	2-3 -7
intro-follow|determiner|end|	1 -22	2-3 -12
intro-follow|determiner|preposition|	4-7 -8
intro-follow|determiner|stop|	4-7 9	8+ 11
intro-follow|determiner|subordinator|	1 6	2-3 -15
intro-follow|determiner|that|	1 -11	2-3 -15
intro-follow|determiner|verb-judging|	1 -20	2-3 -13
intro-follow|determiner|word|	1 12	2-3 -7
intro-follow|possessive|auxiliary|	2-3 7
intro-follow|possessive|coordinator|	2-3 6
intro-follow|possessive|end|	2-3 -11	4-7 11
intro-follow|possessive|preposition|	2-3 -10
intro-follow|preposition|(|	1 -7	2-3 -11	4-7 -7
intro-follow|preposition|,adverb|	2-3 -10
intro-follow|preposition|,auxiliary|	1 -10	2-3 -13
intro-follow|preposition|,capital|	1 -6	4-7 -9
intro-follow|preposition|,coordinator|	1 -9
intro-follow|preposition|,determiner|	1 -18	4-7 -10
intro-follow|preposition|,preposition|	1 -6
intro-follow|preposition|,pronoun|	1 8	2-3 -6	4-7 -8
intro-follow|preposition|,quote|	2-3 -8
intro-follow|preposition|,that|	1 -6	2-3 -10	4-7 -6
intro-follow|preposition|,verb-saying|	2-3 -6	4-7 -11
intro-follow|preposition|,word|	2-3 -9
intro-follow|preposition|,|	1 -14	2-3 -7
intro-follow|preposition|:|	1 -15	4-7 -9
intro-follow|preposition|;|	1 8	2-3 -9	4-7 9
intro-follow|preposition|adverb|	1 -9
intro-follow|preposition|auxiliary|	2-3 -16	4-7 10
intro-follow|preposition|capital|	2-3 -13	4-7 8
intro-follow|preposition|coordinator|	1 -11	8+ 7
intro-follow|preposition|determiner|	4-7 -8
intro-follow|preposition|end|	2-3 -11	8+ 9
intro-follow|preposition|preposition|	1 -18	2-3 12	4-7 14
intro-follow|preposition|stop|	8+ 24
intro-follow|preposition|subordinator|	1 -9	2-3 -9	4-7 7
intro-follow|preposition|that|	1 -16	2-3 -11
intro-follow|preposition|verb-judging|	1 8	2-3 8
intro-follow|preposition|verb-saying|	1 9	2-3 -6
intro-follow|pronoun|,word|	2-3 9
intro-follow|pronoun|,|	2-3 9
intro-follow|pronoun|auxiliary|	2-3 9	4-7 10
intro-follow|pronoun|coordinator|	4-7 7
intro-follow|pronoun|determiner|	2-3 14	4-7 11
intro-follow|pronoun|end|	2-3 17	4-7 13
intro-follow|pronoun|preposition|	2-3 -9
intro-follow|pronoun|pronoun|	4-7 8
intro-follow|pronoun|stop|	4-7 23	8+ 13
intro-follow|pronoun|subordinator|	2-3 9
intro-follow|pronoun|verb-judging|	1 -7
intro-follow|pronoun|word|	1 12	2-3 9	4-7 -6
intro-follow|quote|,verb-saying|	4-7 9
intro-follow|quote|determiner|	4-7 6
intro-follow|quote|end|	2-3 9	4-7 17	8+ 11
intro-follow|quote|pronoun|	4-7 7
intro-follow|quote|stop|	4-7 7	8+ 6
intro-follow|start|(|	2-3 -7
intro-follow|start|,auxiliary|	2-3 11	4-7 20	8+ 7
intro-follow|start|,pronoun|	4-7 16	8+ 11
intro-follow|start|,quote|	1 -6
intro-follow|start|,verb-judging|	4-7 6	8+ 7
intro-follow|start|,verb-saying|	1 13	2-3 17	4-7 29	8+ 7
intro-follow|start|,verb-thinking|	8+ 7
intro-follow|start|,word|	1 -11	8+ 18
intro-follow|start|,|	2-3 -6	4-7 11
intro-follow|start|:|	1 -6	2-3 -6	4-7 7	8+ 14
intro-follow|start|auxiliary|	1 -17	2-3 -14
intro-follow|start|capital|	4-7 27	8+ 18
intro-follow|start|determiner|	4-7 6	8+ 24
intro-follow|start|end|	1 18	2-3 33	4-7 43	8+ 19
intro-follow|start|preposition|	2-3 -12	4-7 8
intro-follow|start|pronoun|	1 16	2-3 6	4-7 24	8+ 11
intro-follow|start|stop|	8+ 21
intro-follow|start|verb-judging|	2-3 -10
intro-follow|start|verb-saying|	2-3 12	4-7 23	8+ 17
intro-follow|start|word|	1 -17	2-3 -12	4-7 -8	8+ 18
intro-follow|start|–|	2-3 8	4-7 11
intro-follow|start|—|	2-3 15	4-7 -7	8+ 20
intro-follow|stop|(|	8+ 8
intro-follow|stop|,auxiliary|	1 16	2-3 28	4-7 41	8+ 8
intro-follow|stop|,determiner|	4-7 14	8+ 9
intro-follow|stop|,preposition|	2-3 -8
intro-follow|stop|,pronoun|	1 7	2-3 16	4-7 29	8+ 9
intro-follow|stop|,verb-judging|	1 6	4-7 16	8+ 8
intro-follow|stop|,verb-saying|	1 20	2-3 37	8+ 8
intro-follow|stop|,verb-thinking|	4-7 16	8+ 11
intro-follow|stop|,word|	1 14	2-3 11	8+ 13
intro-follow|stop|,|	2-3 -16	4-7 12
intro-follow|stop|auxiliary|	1 -7	2-3 -13	8+ 7
intro-follow|stop|capital|	1 8	2-3 19	4-7 30	8+ 14
intro-follow|stop|coordinator|	8+ 8
intro-follow|stop|determiner|	2-3 23	4-7 33	8+ 16
intro-follow|stop|end|	1 14	2-3 39	4-7 53	8+ 21
intro-follow|stop|preposition|	2-3 -6	4-7 13	8+ 16
intro-follow|stop|pronoun|	1 16	4-7 34	8+ 15
intro-follow|stop|quote|	2-3 11	4-7 16
intro-follow|stop|stop|	1 12	2-3 9	8+ 13
intro-follow|stop|verb-saying|	1 13	2-3 17	8+ 18
intro-follow|stop|word|	1 -17	2-3 -9	8+ 16
intro-follow|stop|—|	4-7 -7
intro-follow|subordinator|,preposition|	2-3 -6
intro-follow|subordinator|,word|	1 -8	2-3 -7
intro-follow|subordinator|,|	2-3 -12	4-7 7
intro-follow|subordinator|auxiliary|	1 -9	2-3 6
intro-follow|subordinator|capital|	2-3 -10	4-7 12
intro-follow|subordinator|coordinator|	1 8	2-3 18	4-7 11
intro-follow|subordinator|determiner|	2-3 -6	4-7 -6
intro-follow|subordinator|end|	1 -8	2-3 -8	8+ 10
intro-follow|subordinator|preposition|	1 -13	2-3 -10
intro-follow|subordinator|pronoun|	4-7 12
intro-follow|subordinator|stop|	1 13	4-7 8	8+ 23
intro-follow|subordinator|subordinator|	2-3 -7	4-7 9
intro-follow|subordinator|verb-judging|	2-3 -6
intro-follow|subordinator|verb-saying|	2-3 -6
intro-follow|subordinator|word|	2-3 -13	4-7 -9
intro-follow|that|,determiner|	1 -9
intro-follow|that|auxiliary|	1 -8	4-7 15
intro-follow|that|coordinator|	4-7 6	8+ 6
intro-follow|that|end|	1 12	4-7 7	8+ 9
intro-follow|that|preposition|	4-7 9
intro-follow|that|stop|	2-3 12	4-7 27	8+ 16
intro-follow|that|word|	1 -20	2-3 9
intro-follow|verb-judging|(|	4-7 -6
intro-follow|verb-judging|,coordinator|	1 -8	2-3 -7
intro-follow|verb-judging|,determiner|	1 -14
intro-follow|verb-judging|,word|	2-3 -7
intro-follow|verb-judging|,|	1 -15	2-3 10	4-7 -6
intro-follow|verb-judging|:|	2-3 -10
intro-follow|verb-judging|;|	4-7 9
intro-follow|verb-judging|auxiliary|	1 -10	2-3 -10
intro-follow|verb-judging|coordinator|	2-3 9
intro-follow|verb-judging|determiner|	2-3 -15
intro-follow|verb-judging|end|	2-3 -7	4-7 21
intro-follow|verb-judging|preposition|	4-7 9
intro-follow|verb-judging|pronoun|	2-3 7	4-7 -6
intro-follow|verb-judging|stop|	1 14	8+ 7
intro-follow|verb-judging|subordinator|	1 -10	2-3 6
intro-follow|verb-judging|verb-saying|	1 -16	2-3 -10
intro-follow|verb-judging|word|	2-3 -6
intro-follow|verb-saying|,auxiliary|	2-3 -6
intro-follow|verb-saying|,coordinator|	2-3 -10
intro-follow|verb-saying|,determiner|	2-3 -8
intro-follow|verb-saying|,preposition|	1 -8	4-7 -6
intro-follow|verb-saying|,word|	1 -15	2-3 -15	4-7 -6
intro-follow|verb-saying|,|	2-3 -10
intro-follow|verb-saying|:|	4-7 6
intro-follow|verb-saying|;|	1 -11	2-3 6
intro-follow|verb-saying|adverb|	1 6
intro-follow|verb-saying|auxiliary|	4-7 6
intro-follow|verb-saying|capital|	2-3 -14
intro-follow|verb-saying|coordinator|	1 10	2-3 13
intro-follow|verb-saying|determiner|	2-3 -7	4-7 -10
intro-follow|verb-saying|end|	4-7 -19
intro-follow|verb-saying|preposition|	1 9	2-3 13	4-7 7
intro-follow|verb-saying|pronoun|	2-3 -10	4-7 -8
intro-follow|verb-saying|that|	2-3 -8
intro-follow|verb-saying|verb-saying|	2-3 -8
intro-follow|verb-saying|word|	1 -21	2-3 -8	4-7 6
intro-follow|verb-thinking|,|	1 -9	2-3 -10
intro-follow|verb-thinking|auxiliary|	1 -10
intro-follow|verb-thinking|capital|	4-7 9
intro-follow|verb-thinking|coordinator|	1 -12
intro-follow|verb-thinking|end|	4-7 11
intro-follow|verb-thinking|preposition|	2-3 16
intro-follow|verb-thinking|stop|	1 -6	2-3 10	8+ 8
intro-follow|verb-thinking|subordinator|	4-7 12
intro-follow|word|(|	2-3 -7
intro-follow|word|,auxiliary|	1 -12	2-3 -9
intro-follow|word|,coordinator|	1 -10	4-7 9
intro-follow|word|,determiner|	1 -9
intro-follow|word|,preposition|	2-3 -10	8+ 8
intro-follow|word|,pronoun|	1 -6	2-3 -9	4-7 -8
intro-follow|word|,quote|	1 -6	2-3 -6
intro-follow|word|,subordinator|	1 7	2-3 7	4-7 10
intro-follow|word|,that|	2-3 -11	4-7 -6
intro-follow|word|,verb-saying|	2-3 -8	8+ 10
intro-follow|word|,verb-thinking|	2-3 11
intro-follow|word|,word|	2-3 -10	4-7 -10	8+ 8
intro-follow|word|,|	1 -24	2-3 -8	4-7 16
intro-follow|word|:|	2-3 -9	4-7 6
intro-follow|word|;|	1 -15	2-3 -8	4-7 12
intro-follow|word|adverb|	1 -13	2-3 11
intro-follow|word|auxiliary|	1 -10	4-7 -11
intro-follow|word|capital|	1 8	4-7 8	8+ 13
intro-follow|word|coordinator|	2-3 8	8+ 6
intro-follow|word|determiner|	8+ 7
intro-follow|word|end|	1 -16	4-7 -11	8+ 17
intro-follow|word|preposition|	2-3 -11	8+ 10
intro-follow|word|pronoun|	1 -9	2-3 7	8+ 6
intro-follow|word|quote|	1 -9
intro-follow|word|stop|	2-3 11	4-7 11
intro-follow|word|subordinator|	1 -8
intro-follow|word|verb-judging|	1 -9
intro-follow|word|verb-saying|	1 -17	2-3 -6
intro-follow|word|word|	1 -10	4-7 8
intro-follow|–|end|	4-7 8
intro-follow|—|determiner|	2-3 -6
intro-follow|—|end|	2-3 6	4-7 8	8+ 9
intro-follow|—|—|	2-3 6
intro-follow|’|stop|	2-3 14
intro|	' -9	( -13	) 10	, -6	: 6	auxiliary 6	coordinator -9	determiner -9	possessive -8	preposition -11	pronoun 7	quote 13	start 18	stop 28	subordinator -10	verb-judging -8	verb-saying -8	word -11	— 10
in|first|=aan|	4-7 7	none 7
in|first|=abbiamo|	4-7 10	8+ 13	first 11
in|first|=about|	2-3 10	4-7 16	first 11	none 15
in|first|=after|	2-3 9	first 8
in|first|=ai|	8+ 7	first 7
in|first|=alle|	4-7 8
in|first|=all|	4-7 14	first 14
in|first|=als|	4-7 13	8+ 9	first 13	some 7
in|first|=al|	8+ 8	first 6	none 8
in|first|=among|	4-7 8	none 7
in|first|=am|	4-7 -8	all -8	first 10
in|first|=and|	2-3 13	4-7 17	8+ 16	first 17	none 19
in|first|=any|	2-3 12	none 13
in|first|=an|	2-3 15	4-7 10	8+ 16	none 23	some 9
in|first|=ao|	8+ 7	first 9
in|first|=après|	2-3 11	first 8
in|first|=are|	2-3 -6	4-7 8
in|first|=as|	4-7 -8	8+ 6	first -8	some 8
in|first|=at|	2-3 11	4-7 23	8+ 11	first 15	none 18
in|first|=até|	2-3 7	first -6	none 8
in|first|=auf|	4-7 9	8+ 6
in|first|=aunque|	none 10
in|first|=aus|	2-3 6	4-7 6	all-one 6
in|first|=au|	4-7 13	8+ 6	none 9
in|first|=avant|	2-3 9	4-7 9	none 11
in|first|=avec|	2-3 17	4-7 14	first 7	none 19
in|first|=a|	8+ 24	all -12	all-one -9	none 10	some 12
in|first|=because|	4-7 9	8+ 10	first 9	none 10
in|first|=before|	2-3 6	none 13
in|first|=beim|	4-7 7
in|first|=being|	2-3 11	none 12
in|first|=bei|	2-3 6	8+ 11
in|first|=beyond|	2-3 10	none 10
in|first|=be|	2-3 -11	first -12
in|first|=bij|	8+ 7	first 7
in|first|=bis|	4-7 9	first 6	none -7	some 7
in|first|=but|	4-7 15	8+ 16	first 13	none 10
in|first|=by|	2-3 14	4-7 11	8+ 8	first 11	none 16
in|first|=cada|	8+ 11	first 9	none 7
in|first|=cannot|	4-7 8	none 8
in|first|=cette|	first 7
in|first|=cet|	4-7 6	first 6
in|first|=ce|	4-7 12	8+ 15	first 14
in|first|=che|	4-7 16	none 15
in|first|=ci|	2-3 -6	4-7 9	8+ 10
in|first|=come|	2-3 -6	4-7 9	first 9
in|first|=comme|	8+ 7
in|first|=como|	2-3 12	4-7 7	first 7	none 13
in|first|=com|	8+ 6	first -9
in|first|=con|	2-3 7	4-7 6	8+ 14	first 12	none 8
in|first|=could|	8+ 9	first -8	none 16
in|first|=cuando|	4-7 8	8+ 12	first 11
in|first|=dans|	2-3 10	first 10
in|first|=dass|	4-7 9	first 8
in|first|=das|	8+ 13	first 7	most 10	some 6
in|first|=dat|	2-3 7	4-7 14	8+ 11	first 12	none 11
in|first|=da|	4-7 11	8+ 10	all-one -6	first 10	none 9
in|first|=del|	4-7 8	first 6	none 9
in|first|=den|	2-3 -8	4-7 10	all-one -8	first 9
in|first|=depuis|	2-3 9
in|first|=der|	8+ 16	most -9
in|first|=desde|	4-7 8	none 11
in|first|=des|	2-3 -8	4-7 19	8+ 11	first 9
in|first|=deux|	2-3 6	8+ 8	first 6	none 10
in|first|=de|	2-3 -16	8+ 10	all-one -10	none -12
in|first|=did|	2-3 12	4-7 12	8+ 12	first 13	none 11
in|first|=die|	2-3 -9	8+ 15	all-one -10	none 10	some 8
in|first|=dit|	4-7 8	8+ 10	first 8
in|first|=di|	2-3 10	4-7 12	none 13
in|first|=doch|	first 8
in|first|=does|	8+ 10	first 10
in|first|=dois|	8+ 10
in|first|=don't|	first 10
in|first|=dos|	2-3 7	8+ 8	none 8
in|first|=down|	none 9
in|first|=do|	2-3 -8	8+ 10	none 12
in|first|=drie|	first 6
in|first|=due|	4-7 9
in|first|=dès|	2-3 9	none 10
in|first|=een|	2-3 10	4-7 18	8+ 15	none 16	some 7
in|first|=einem|	some 7
in|first|=einen|	4-7 10
in|first|=einer|	2-3 7	4-7 6
in|first|=eine|	2-3 13	4-7 10	most 8	some 14
in|first|=ein|	4-7 17	8+ 8	all 11	first 8	most 9
in|first|=ela|	8+ 12	first 8
in|first|=eles|	8+ 10	first 10
in|first|=ele|	4-7 6	8+ 10	first 12
in|first|=elles|	8+ 7	first 7
in|first|=elle|	4-7 19	first 19
in|first|=el|	2-3 -14	4-7 -14	8+ 20	all-one -9	none -20	titled 9
in|first|=em|	4-7 14	8+ 14	first 13	none 7
in|first|=entre|	4-7 -7	none -8
in|first|=en|	4-7 26	8+ 11	first 14	some 12
in|first|=eran|	first 6
in|first|=era|	2-3 7	4-7 15	8+ 11	first 18	none 10
in|first|=er|	4-7 7
in|first|=essa|	none 7
in|first|=esse|	4-7 8	none 8
in|first|=estava|	2-3 8	4-7 9	first 9
in|first|=este|	8+ 6	first 6
in|first|=est|	4-7 9	none 10
in|first|=están|	first 7
in|first|=está|	2-3 6	4-7 14	none 10
in|first|=estão|	8+ 6	first 6
in|first|=es|	2-3 9	4-7 15	8+ 13	first 14	none 11
in|first|=et|	2-3 -6	8+ 6
in|first|=eu|	2-3 8	4-7 11	8+ 16	first 17
in|first|=every|	2-3 -6	4-7 13	8+ 7	first 10	some 9
in|first|=except|	none 9
in|first|=e|	8+ 24	most 8	some 8
in|first|=fait|	2-3 -7
in|first|=fa|	4-7 13	none 12
in|first|=foi|	4-7 12	8+ 6	first 11	none 9
in|first|=foram|	2-3 7
in|first|=for|	2-3 19	8+ 13	first 8
in|first|=four|	8+ 10	first 10
in|first|=from|	4-7 7	8+ 7
in|first|=fue|	4-7 8
in|first|=geen|	2-3 11	4-7 8	8+ 6	none 14
in|first|=gli|	8+ 6
in|first|=haben|	4-7 6
in|first|=had|	none 7
in|first|=hanno|	8+ 11	first 11	none 6
in|first|=hasta|	4-7 8	8+ 6	none 12
in|first|=has|	4-7 8	8+ 7	none 9
in|first|=havia|	8+ 7	first 7
in|first|=ha|	2-3 11	4-7 11	8+ 9	first 10	none 11
in|first|=he's|	4-7 9	8+ 10	first 11
in|first|=hemos|	first 8
in|first|=het|	2-3 -14	4-7 -6	8+ 10	all-one -11	none -11
in|first|=he|	2-3 11	4-7 24	8+ 23	first 29	none -7
in|first|=he’ll|	4-7 6	first 6
in|first|=he’s|	8+ 9	first 7
in|first|=hij|	4-7 9	8+ 7	first 10	titled 10
in|first|=his|	4-7 6	8+ 9	first 9
in|first|=how|	4-7 12	first 15
in|first|=ho|	4-7 13	8+ 10	first 14	titled 6
in|first|=há|	4-7 10	8+ 7	first 9	none 8
in|first|=i'd|	4-7 11	8+ 13	first 15
in|first|=i'll|	4-7 9	8+ 8	first 12
in|first|=i'm|	2-3 9	4-7 8	8+ 11	first 10
in|first|=i've|	4-7 12	8+ 15	first 17
in|first|=ich|	4-7 24	8+ 12	all-one 7	first 10	most 10	titled 9
in|first|=if|	4-7 17	8+ 20	first 23	none 15
in|first|=ihr|	4-7 -6	first -6
in|first|=ik|	2-3 9	8+ 6	none 12
in|first|=ils|	4-7 11	8+ 6	first 13
in|first|=il|	2-3 -13	8+ 12	all-one -11
in|first|=im|	2-3 9	4-7 7	8+ 7	all-one 9	first 7
in|first|=in|	4-7 11	8+ 20	all -9	first 9	most 6	none 8	some 12
in|first|=io|	4-7 8	8+ 7	first 11	none 8
in|first|=ist|	2-3 8	4-7 6
in|first|=is|	2-3 6	8+ 13	first 12	none -6
in|first|=it's|	2-3 11	8+ 14	all 8
in|first|=it|	2-3 18	4-7 28	8+ 14	first 33	none 8
in|first|=it’s|	2-3 14	4-7 17	8+ 9	first 20
in|first|=i|	2-3 -10	8+ 22	all -7	all-one -9	first 12	none -11	some -9	titled 13
in|first|=i’d|	4-7 13	8+ 8	first 16
in|first|=i’ll|	8+ 10	first -6
in|first|=i’m|	4-7 14	titled 11
in|first|=i’ve|	4-7 12	8+ 14	first 15
in|first|=jamais|	2-3 9	4-7 8	none 10
in|first|=je|	8+ 9	titled 7
in|first|=keine|	2-3 8
in|first|=kein|	4-7 7	some 11
in|first|=las|	4-7 9	none 10
in|first|=la|	2-3 -22	4-7 -18	8+ 14	all -8	all-one -17	first -11	most 8	none -12	some -16	upper 7
in|first|=lei|	4-7 6	first 7
in|first|=les|	4-7 -7	8+ 7	all -6
in|first|=le|	2-3 -17	4-7 -15	8+ 10	all -8	all-one -13	none -17	some -12
in|first|=like|	2-3 14	4-7 12	8+ 9	none 14
in|first|=los|	8+ 7	all-one -12	first -6	none 10
in|first|=lo|	8+ 9	first -6	most 6	none 9
in|first|=lui|	8+ 7
in|first|=maar|	4-7 10	8+ 6	first 15	none 8
in|first|=mais|	2-3 7	4-7 8	first 9	none 7
in|first|=mai|	2-3 6
in|first|=man|	4-7 12	8+ 12	first 14
in|first|=mas|	4-7 7	8+ 7	first 6	none 9
in|first|=may|	4-7 8	none 7
in|first|=ma|	8+ 11	first 7
in|first|=meine|	4-7 9	8+ 6	first 11
in|first|=mein|	4-7 6	8+ 12	first 10
in|first|=mes|	4-7 10	first 7
in|first|=met|	4-7 12	first 10
in|first|=meu|	8+ 10	first 9
in|first|=me|	2-3 8	4-7 12	8+ 10	first 16	none 8
in|first|=mijn|	4-7 11	8+ 9	first 8
in|first|=mio|	8+ 12	first 12
in|first|=mis|	4-7 8	first 8
in|first|=mit|	2-3 10	8+ 6	all-one 10
in|first|=mi|	4-7 13	8+ 12	first 16
in|first|=mon|	4-7 8	8+ 8	first 10
in|first|=most|	first 8
in|first|=my|	2-3 -10	8+ 22	all -11	all-one -7	first 9	none -8
in|first|=nach|	4-7 10	first 8	some 6
in|first|=na|	2-3 15	4-7 9	8+ 12	first 12	none 12
in|first|=neither|	4-7 10	none 9
in|first|=nella|	4-7 11	none 11
in|first|=nem|	4-7 13	most 8	none 9
in|first|=never|	2-3 -6	4-7 12	all -6	none 13
in|first|=ne|	4-7 8	8+ 16	none 18	some 7
in|first|=nicht|	4-7 9	first 7	none 14
in|first|=niet|	2-3 9	4-7 7	none 13
in|first|=nine|	all -7
in|first|=ni|	4-7 16	8+ 7	none 8	titled 8
in|first|=noi|	4-7 -7	8+ 7	first -7
in|first|=non|	1 7	2-3 -8	4-7 7	8+ 9	titled 6
in|first|=nos|	4-7 12	8+ 7	first 12	none 8
in|first|=not|	2-3 11	4-7 9	8+ 12	all-one 6	none 21	titled 10
in|first|=nous|	4-7 21	8+ 7	first 15
in|first|=no|	1 11	2-3 -8	8+ 11	all -9	all-one -9
in|first|=num|	8+ 7
in|first|=nunca|	first -6	none 6
in|first|=não|	4-7 21	8+ 15	first 9	none 6	titled 8
in|first|=né|	4-7 10
in|first|=off|	none 9
in|first|=of|	4-7 10	8+ 8	first 11	none 9
in|first|=ogni|	4-7 8	first 6
in|first|=ohne|	2-3 9	4-7 14	first 11	some 10
in|first|=omdat|	8+ 11	first 11
in|first|=om|	2-3 10	none 13
in|first|=once|	8+ 10	first 9
in|first|=onde|	4-7 7	first 6
in|first|=one|	4-7 11	8+ 14	first 15	none 10
in|first|=onze|	8+ 7	first 7
in|first|=on|	2-3 -13	8+ 11	none -12
in|first|=op|	2-3 8	4-7 8	first 7	none 8
in|first|=os|	2-3 -8	4-7 11	8+ 9	all-one -7	first 9
in|first|=our|	8+ 16
in|first|=out|	none 8
in|first|=ou|	8+ 6	first 6
in|first|=over|	none 9
in|first|=o|	2-3 -19	4-7 -9	8+ 19	all-one -13	none -17	some 6
in|first|=où|	4-7 9	none 9
in|first|=para|	2-3 13	4-7 15	8+ 9	first 7	none 19
in|first|=parce|	none 7
in|first|=par|	none 8
in|first|=pas|	4-7 10	first 8	none 6
in|first|=pela|	4-7 8	none 9
in|first|=pelo|	4-7 9	first 7	none 9
in|first|=perché|	2-3 8	4-7 8	first 10	none 7
in|first|=pero|	4-7 11	8+ 10	first 11
in|first|=per|	2-3 14	8+ 11	none 16
in|first|=podem|	8+ 10	first 10
in|first|=pode|	first 7
in|first|=pois|	4-7 9	first 9
in|first|=porque|	4-7 13	8+ 9	first 10	none 11
in|first|=por|	2-3 7	4-7 12	8+ 8	none 16
in|first|=pour|	none 11
in|first|=prima|	2-3 8	4-7 9	none 10
in|first|=pues|	4-7 6	8+ 6	first 8
in|first|=quando|	2-3 7	4-7 8	8+ 12	first 10	none 6
in|first|=quand|	4-7 11	8+ 7	first 8	none 11
in|first|=quella|	4-7 6	8+ 6
in|first|=quello|	4-7 11
in|first|=questa|	4-7 7	8+ 6
in|first|=que|	2-3 13	4-7 17	none 22
in|first|=sans|	4-7 12	8+ 7
in|first|=sem|	none 14
in|first|=senza|	4-7 11	none 10
in|first|=seu|	2-3 -7	all-one -7
in|first|=se|	2-3 9	8+ 10	first 10	none 8	some 7
in|first|=she'd|	4-7 8	first 8
in|first|=she's|	4-7 10	8+ 9	first 11
in|first|=she|	2-3 11	4-7 18	8+ 15	first 23
in|first|=she’d|	8+ 10	first 10
in|first|=she’s|	2-3 9	4-7 9	first 12
in|first|=sie|	4-7 8	first 8
in|first|=since|	4-7 11	none 11
in|first|=sin|	2-3 -10	4-7 6	8+ -6	none -8
in|first|=six|	8+ 8	first 7
in|first|=si|	2-3 10	8+ 8	none 15
in|first|=some|	2-3 12	4-7 12	8+ 12	first 12	none 13
in|first|=sono|	2-3 7	4-7 14	8+ 9	first 12	none 11
in|first|=son|	8+ 11	first 7	none 6
in|first|=sous|	2-3 6	none 8
in|first|=so|	2-3 11	8+ 15	first 7	none 6
in|first|=sulla|	2-3 8
in|first|=sul|	2-3 10	first 10
in|first|=sur|	2-3 9	4-7 8	8+ 7	none 12
in|first|=su|	2-3 8	4-7 -6	8+ 8	first -6	none 9
in|first|=são|	4-7 10	8+ 6	none 10
in|first|=tem|	4-7 8	none 9
in|first|=that|	4-7 15	8+ 9	first 12	most 9
in|first|=then|	4-7 20	8+ 16	first 21
in|first|=these|	4-7 9	first 9
in|first|=they're|	first 6
in|first|=they've|	8+ 6	first 6
in|first|=they|	2-3 15	4-7 21	8+ 22	first 28	most 7
in|first|=they’re|	2-3 9	4-7 11	first 12
in|first|=the|	2-3 -30	4-7 -13	8+ 28	all -22	all-one -18	first 14	none -16	titled -16
in|first|=this|	2-3 11	8+ 19	none 11
in|first|=those|	4-7 6	8+ 11	first 7
in|first|=three|	4-7 11	8+ 9	first 9	none 12
in|first|=tiene|	2-3 9	4-7 8	8+ 6	first 6	none 12
in|first|=tinha|	8+ 7	first 7
in|first|=toen|	4-7 9	first 11
in|first|=tot|	4-7 7	8+ 7	first 9
in|first|=to|	8+ 13
in|first|=tres|	8+ 7	first -9
in|first|=tre|	4-7 6
in|first|=trois|	4-7 11	first 11
in|first|=três|	8+ 7
in|first|=twee|	2-3 8	4-7 6	first 9
in|first|=two|	4-7 17	8+ 11	first 12	none 15
in|first|=uit|	2-3 6
in|first|=uma|	2-3 14	4-7 18	first 10	none 15
in|first|=um|	4-7 24	8+ 15	first 9	none 7	some 8
in|first|=una|	2-3 18	8+ 13	none 14
in|first|=under|	4-7 7	none 11
in|first|=und|	1 7	4-7 8	first 9	most 6	some 6
in|first|=une|	2-3 17	4-7 17	8+ 9	none 26
in|first|=unos|	4-7 9	none 9
in|first|=uno|	2-3 9
in|first|=until|	4-7 15	none 14
in|first|=un|	2-3 18	4-7 24	none 34	some 6
in|first|=up|	2-3 -8	all-one -8
in|first|=usted|	4-7 8	first 8
in|first|=vai|	4-7 10	none 7
in|first|=vanno|	none 7
in|first|=van|	4-7 13	first 9
in|first|=va|	4-7 10	none 11
in|first|=você|	4-7 8	first 8
in|first|=volgens|	none 9
in|first|=voor|	8+ 9	none 6
in|first|=vor|	4-7 7
in|first|=vous|	4-7 12	8+ 6	first 8
in|first|=vão|	first 6
in|first|=was|	4-7 8	8+ 8	first 9
in|first|=we'll|	8+ 6
in|first|=we're|	4-7 6	8+ 6	first 7
in|first|=we've|	8+ 9	first 10
in|first|=weil|	first 7
in|first|=wenn|	8+ 8	first 8
in|first|=we|	4-7 14	8+ 20	all -11	all-one -11	first 32	none 8
in|first|=we’d|	first 9
in|first|=we’ll|	8+ 10	first 11
in|first|=we’re|	8+ 10	first 10
in|first|=we’ve|	4-7 6	8+ 12	first 11
in|first|=what|	4-7 12	8+ 13	all -7	first 13	none 10
in|first|=when|	2-3 7	4-7 17	8+ 14	first 13	none 14
in|first|=where|	4-7 6	first 6
in|first|=wie|	2-3 7	8+ -6	all-one 7	first -7
in|first|=wij|	2-3 -8	8+ 8
in|first|=wir|	2-3 -7	4-7 -8	8+ 9	first -10	titled 6
in|first|=within|	4-7 11	none 11
in|first|=without|	2-3 9	4-7 13	none 11
in|first|=with|	2-3 10	4-7 23	8+ 10	none 24
in|first|=would|	4-7 11
in|first|=wo|	8+ 8
in|first|=you're|	first 8
in|first|=you've|	2-3 9	all-one 9
in|first|=your|	8+ 8	first 10
in|first|=you|	2-3 16	4-7 6	8+ -8	none -7
in|first|=you’ll|	4-7 7	first 7
in|first|=you’re|	first 8
in|first|=yo|	4-7 15	8+ 10	first 14	titled 6
in|first|=y|	8+ 10
in|first|=ze|	4-7 12	8+ 6	first 13
in|first|=zij|	4-7 6	first 6
in|first|=zur|	2-3 6
in|first|=zu|	4-7 9	first 8	some 8
in|first|=zwei|	2-3 9
in|first|=à|	2-3 -13	8+ 10	first -8	none -8
in|first|=è|	2-3 15	4-7 14	8+ 10	first 18	none 15
in|first|=é|	2-3 9	4-7 11	8+ 9	first 10	none 14
in|first|=über|	4-7 7
in|first|adverb|	1 9	2-3 19	8+ 17	all -9	all-one 8	first -9	none 25	some 21
in|first|capital|	1 -6	2-3 -11	4-7 -11	all -17	all-one -8	first -6
in|first|number|	1 -16	2-3 -11	4-7 6	all-one -14	first -9	some 8
in|first|verb|	8+ 24	all -9
in|first|word|	1 -8	2-3 -10	4-7 12	8+ 7	all-one 9	none -10	some 8	upper -11
in|functions|0|1|	first -8	none -7
in|functions|0|2-3|	all -22
in|functions|0|4-7|	all -16	all-one -8	first -8	most -9	none 8	some 11
in|functions|1|1|	all-one 10	first 20
in|functions|1|2-3|	all -8	all-one -15	none 9
in|functions|1|4-7|	all -20	all-one -6	none 7	some 20	titled 15
in|functions|1|8+|	first 9
in|functions|2|2-3|	all -6	all-one 14	some 10
in|functions|2|4-7|	all -11	all-one -17	most 10	none 14	titled -6	upper 11
in|functions|2|8+|	most 7	none 14	some 9
in|functions|3|2-3|	first 12	none 8
in|functions|3|4-7|	all -6	none 22	some 19	upper 9
in|functions|3|8+|	all 9	first 6	most 20	none 12	some 20	titled 13	upper 9
in|last|	-7 -9	-a -11	0 6	11 -8	18 7	2 -10	29 8	3 -13	30 -7	5 -9	7 -9	70 8	a -12	ab -6	af -12	ah 11	al -15	am 6	an 8	ao -9	ar -13	as 6	at -13	au -8	aw -11	ax -13	ay 16	az -7	aß 9	b -9	bb -12	be 9	bi 8	bs -10	by -14	c -14	ci 12	ck -18	cs -13	ct -7	cy -11	do 9	ds -17	ea -13	ec -9	ef 8	eg -14	ek -7	el 11	em -7	en 8	eo -9	ep 13	er -9	es -8	et -12	ew 7	ex -9	ey -17	fa -12	fe -14	ff -9	fi -6	ga -10	gi 10	go -11	gs 13	gy 11	gé 8	he -9	ho -8	ht -17	hy 10	há -8	ia -7	ic -6	ig 17	ii -7	ik -11	il -12	im -13	io -7	ir -11	it -8	iv 10	ix 6	iz 8	ié 7	iù 7	ja -13	jd -6	jt 7	já 9	ko -11	la -6	ld -8	le 8	lf -12	li 10	lm -6	ln 10	lo -6	ls 7	lu -12	ly 17	lé 9	mi -6	mm 10	mo 7	mp -10	my -6	mé -6	na -14	nc -11	ni -12	nk 9	nn -12	no 6	ns 12	nt -6	nu 7	ny -10	nz -10	né 15	oc -10	od -9	oe -8	ok -12	om -11	oo 12	op 13	or -11	os -8	ou -13	ow -15	ox -8	oz -8	pa -10	pe -8	pi -9	po -13	pt 11	pà -8	ra -9	re -7	rk -9	rl -8	rs 7	rt -12	rá -12	ré 11	sa 7	se 7	sh -14	si -9	sm 7	so 10	ss 15	st -11	sì -8	ta 18	te 6	ti -15	tt 6	tz -15	té -15	ue 14	uf -13	ug 7	ui 6	uk 9	ul 8	um -7	up -8	ur -15	ut -6	uw -10	ux 16	uy -12	vi 10	vé 8	ws -6	x -9	xo -12	ya -10	yi -7	yo 6	zo -6	zt 7	zz -7	ás 10	ão -6	ço 6	ès -6	ée 7	ém 9	én 8	êt 9	ía 9	’s -11
in|last|-fi|	2-3 -6
in|last|-in|	1 -6
in|last|-se|	2-3 6
in|last|-up|	1 -10
in|last|029|	2-3 8
in|last|030|	2-3 -7
in|last|0|	2-3 6
in|last|2|	2-3 -10
in|last|3|	2-3 -13
in|last|5|	2-3 -9
in|last|7|	2-3 -9
in|last|aaf|	1 -11
in|last|aan|	2-3 -12
in|last|ace|	2-3 9
in|last|ack|	1 -16	2-3 -14
in|last|acê|	1 -6
in|last|ada|	1 15
in|last|ade|	1 11
in|last|ady|	1 6
in|last|age|	2-3 12
in|last|aie|	2-3 -8
in|last|ail|	1 -9
in|last|aim|	2-3 -6
in|last|ain|	1 -10
in|last|air|	1 -9
in|last|ait|	2-3 8
in|last|aiz|	2-3 -13
in|last|aja|	2-3 -10
in|last|aje|	2-3 -8
in|last|ajo|	2-3 7
in|last|akt|	2-3 8
in|last|ald|	1 -9
in|last|alf|	2-3 -9
in|last|ali|	1 6
in|last|alo|	1 -11
in|last|als|	1 -7	2-3 8
in|last|alt|	2-3 -10
in|last|ama|	1 -12
in|last|ame|	2-3 7
in|last|ams|	2-3 -7
in|last|ana|	1 -14
in|last|anc|	2-3 -10
in|last|ank|	2-3 -10
in|last|ann|	2-3 -8
in|last|ano|	1 -10
in|last|ans|	1 -6
in|last|ant|	2-3 11
in|last|apo|	1 -6
in|last|ara|	2-3 7
in|last|are|	1 -8
in|last|arm|	2-3 8
in|last|aro|	2-3 -6
in|last|art|	1 -9	2-3 6
in|last|ary|	2-3 15
in|last|ará|	1 -12
in|last|aso|	2-3 8
in|last|ass|	2-3 -7
in|last|ast|	1 -9	2-3 14
in|last|ata|	1 8	2-3 9
in|last|ati|	1 -9
in|last|ato|	2-3 7
in|last|ats|	2-3 -9
in|last|att|	1 -9	2-3 -7
in|last|atz|	2-3 -7
in|last|auf|	1 -9
in|last|aus|	1 -8
in|last|aut|	2-3 7
in|last|aux|	1 8
in|last|ava|	2-3 13
in|last|avo|	1 7	2-3 -7
in|last|ays|	2-3 9
in|last|a|	2-3 -12
in|last|aço|	2-3 6
in|last|ban|	1 -8
in|last|bas|	2-3 -10
in|last|bat|	2-3 -8
in|last|ben|	2-3 11
in|last|ber|	2-3 -6
in|last|be|	2-3 11
in|last|ble|	1 8	2-3 11
in|last|blo|	2-3 -9
in|last|bol|	2-3 7
in|last|bra|	2-3 -8
in|last|bre|	1 -8	2-3 -11
in|last|bus|	2-3 -10
in|last|buy|	1 -18
in|last|b|	2-3 -9
in|last|cam|	1 13
in|last|can|	2-3 -11
in|last|car|	2-3 11
in|last|cco|	1 -6
in|last|cer|	2-3 -13
in|last|ces|	1 8
in|last|cha|	1 -7
in|last|che|	2-3 -14
in|last|cho|	1 -8
in|last|cht|	1 -14	2-3 -6
in|last|cia|	1 7	2-3 -6
in|last|cie|	2-3 -10
in|last|cil|	2-3 -7
in|last|cio|	2-3 -14
in|last|cke|	1 -7
in|last|cky|	2-3 10
in|last|cle|	1 -9	2-3 -9
in|last|cos|	1 -10	2-3 -7
in|last|c|	2-3 -12
in|last|dad|	1 -8	2-3 9
in|last|dan|	2-3 10
in|last|das|	2-3 12
in|last|day|	1 8	2-3 -13
in|last|ddo|	2-3 7
in|last|den|	1 -14	2-3 9
in|last|der|	1 -8	2-3 9
in|last|dex|	2-3 -9
in|last|dez|	2-3 10
in|last|dge|	1 6	2-3 -8
in|last|dia|	2-3 -16
in|last|dig|	1 8	2-3 6
in|last|dio|	2-3 -9
in|last|di|	2-3 -7
in|last|dle|	2-3 8
in|last|doc|	1 -8
in|last|dom|	1 -9	2-3 -8
in|last|do|	2-3 10
in|last|dra|	1 6
in|last|dro|	2-3 7
in|last|eak|	2-3 6
in|last|eal|	1 -8	2-3 -14
in|last|ean|	1 6
in|last|eap|	2-3 12
in|last|ear|	1 -12	2-3 -6
in|last|eas|	2-3 7
in|last|eat|	2-3 -11
in|last|eck|	1 -12
in|last|eco|	2-3 8
in|last|eda|	2-3 -8
in|last|ede|	2-3 -8
in|last|eds|	2-3 -9
in|last|eel|	1 -9	2-3 10
in|last|een|	1 -10	2-3 -12
in|last|eep|	2-3 14
in|last|eer|	2-3 -9
in|last|ege|	1 -12
in|last|eid|	1 6	2-3 7
in|last|eil|	2-3 7
in|last|eio|	2-3 8
in|last|eis|	1 -11	2-3 -9
in|last|ekt|	1 -7	2-3 8
in|last|elf|	2-3 -10
in|last|ell|	1 6
in|last|eln|	2-3 9
in|last|els|	1 8
in|last|elt|	1 -8
in|last|ely|	2-3 12
in|last|emo|	1 -10
in|last|ena|	1 -14
in|last|end|	1 10	2-3 -16
in|last|ene|	2-3 8
in|last|eno|	1 10
in|last|ens|	1 -11	2-3 7
in|last|ent|	1 -11	2-3 -6
in|last|enu|	2-3 7
in|last|erd|	2-3 10
in|last|ere|	1 -10	2-3 -11
in|last|erk|	1 -7
in|last|erl|	2-3 -7
in|last|ero|	2-3 -7
in|last|ers|	2-3 17
in|last|ery|	1 -16	2-3 8
in|last|esa|	2-3 -13
in|last|ese|	2-3 9
in|last|esi|	2-3 -6
in|last|eso|	2-3 8
in|last|ess|	1 8	2-3 20
in|last|eta|	2-3 -11
in|last|ete|	1 -14
in|last|eto|	1 7	2-3 14
in|last|ets|	2-3 -9
in|last|eum|	2-3 8
in|last|eur|	1 -7
in|last|eux|	1 6	2-3 11
in|last|eu|	2-3 9
in|last|eva|	2-3 8
in|last|evi|	1 8
in|last|eza|	2-3 9
in|last|far|	2-3 9
in|last|fen|	2-3 10
in|last|fer|	2-3 15
in|last|ffe|	2-3 7
in|last|fle|	2-3 -8
in|last|fos|	2-3 -6
in|last|ful|	2-3 17
in|last|fyi|	1 -7
in|last|gal|	2-3 7
in|last|gan|	1 -14
in|last|gap|	2-3 -9
in|last|gar|	1 -9
in|last|gel|	1 -15	2-3 12
in|last|ger|	1 -12	2-3 -13
in|last|get|	2-3 -10
in|last|gge|	1 -6
in|last|ggi|	2-3 6
in|last|ghe|	2-3 -6
in|last|ght|	1 -14	2-3 -14
in|last|gio|	1 -11	2-3 7
in|last|gno|	2-3 8
in|last|got|	1 -10
in|last|gra|	2-3 -11
in|last|gua|	2-3 -8
in|last|har|	2-3 8
in|last|hat|	2-3 17
in|last|hes|	2-3 -8
in|last|hip|	2-3 12
in|last|hme|	2-3 8
in|last|hmm|	1 10
in|last|hom|	2-3 9
in|last|hop|	2-3 6
in|last|hos|	2-3 -8
in|last|hot|	2-3 12
in|last|how|	1 -12	2-3 -10
in|last|hty|	2-3 -10
in|last|hub|	2-3 -12
in|last|huy|	1 -6
in|last|ial|	2-3 -11
in|last|ian|	2-3 9
in|last|iar|	2-3 9
in|last|ias|	2-3 -11
in|last|ibe|	1 -10
in|last|ica|	2-3 -7
in|last|ice|	1 -13	2-3 -6
in|last|ici|	2-3 9
in|last|ick|	1 6
in|last|ics|	2-3 -10
in|last|icy|	2-3 9
in|last|ide|	2-3 9
in|last|idi|	2-3 -11
in|last|ido|	1 12	2-3 -10
in|last|ied|	1 10
in|last|ief|	2-3 8
in|last|ieg|	1 -10
in|last|iel|	1 -12	2-3 -6
in|last|ien|	2-3 10
in|last|ier|	1 -13	2-3 7
in|last|ies|	1 -14
in|last|iet|	2-3 -8
in|last|ife|	2-3 -13
in|last|ift|	1 -8
in|last|igt|	2-3 6
in|last|iii|	2-3 -8
in|last|ijd|	1 -6
in|last|ijt|	2-3 7
in|last|ike|	1 -7
in|last|ik|	2-3 8
in|last|ile|	1 9	2-3 -6
in|last|ili|	2-3 14
in|last|ill|	2-3 -12
in|last|ils|	2-3 -10
in|last|ilt|	1 -7
in|last|ima|	2-3 13
in|last|ime|	1 -13	2-3 -6
in|last|imo|	1 11
in|last|ina|	1 -6
in|last|ind|	1 -11
in|last|ine|	1 -14	2-3 -14
in|last|ini|	1 -9
in|last|ink|	2-3 11
in|last|ino|	1 -8	2-3 -12
in|last|ins|	1 -10
in|last|int|	2-3 11
in|last|ion|	2-3 8
in|last|ior|	2-3 -12
in|last|ios|	1 6	2-3 -14
in|last|io|	2-3 -6
in|last|ipe|	1 -8	2-3 -7
in|last|ira|	1 -7
in|last|iro|	1 -7	2-3 8
in|last|irs|	2-3 -7
in|last|ise|	2-3 6
in|last|ish|	1 -9	2-3 -6
in|last|iso|	2-3 -7
in|last|iss|	2-3 9
in|last|ist|	1 -11
in|last|is|	2-3 8
in|last|isé|	2-3 11
in|last|ite|	1 6
in|last|iti|	2-3 8
in|last|its|	2-3 6
in|last|itt|	2-3 7
in|last|ité|	1 -11	2-3 -11
in|last|ium|	2-3 -9
in|last|iva|	1 6	2-3 -7
in|last|ive|	1 19	2-3 -17
in|last|ivo|	1 -9
in|last|ixo|	2-3 -8
in|last|iño|	2-3 7
in|last|ión|	1 -9
in|last|jar|	2-3 10
in|last|jes|	1 -11
in|last|jet|	2-3 -9
in|last|jos|	2-3 8
in|last|já|	2-3 9
in|last|jão|	1 -6
in|last|ked|	1 -15	2-3 12
in|last|kel|	1 -7
in|last|ken|	1 14
in|last|ker|	1 -10	2-3 10
in|last|kes|	1 -14	2-3 8
in|last|lap|	2-3 10
in|last|lar|	1 -7
in|last|las|	2-3 10
in|last|law|	2-3 -11
in|last|led|	1 10	2-3 14
in|last|lei|	1 -6
in|last|len|	1 -6
in|last|ler|	2-3 -10
in|last|les|	1 -12	2-3 6
in|last|ley|	2-3 -8
in|last|lho|	2-3 -9
in|last|lia|	1 -8
in|last|lie|	2-3 -8
in|last|lig|	2-3 9
in|last|lio|	2-3 6
in|last|lit|	2-3 -9
in|last|lla|	1 -13	2-3 -11
in|last|lle|	1 -9
in|last|lli|	2-3 8
in|last|llo|	2-3 6
in|last|lls|	2-3 6
in|last|llt|	2-3 8
in|last|lly|	2-3 -6
in|last|lmo|	2-3 -6
in|last|lof|	2-3 7
in|last|lon|	1 -11
in|last|los|	2-3 -6
in|last|lou|	2-3 7
in|last|low|	2-3 10
in|last|lsa|	1 -7	2-3 -7
in|last|lse|	2-3 14
in|last|lta|	2-3 -7
in|last|lto|	2-3 6
in|last|lty|	2-3 -12
in|last|lub|	2-3 8
in|last|lue|	1 -10
in|last|lus|	2-3 6
in|last|lée|	1 7
in|last|lón|	2-3 -8
in|last|mal|	2-3 14
in|last|mar|	2-3 -9
in|last|mat|	2-3 -13
in|last|mbi|	2-3 8
in|last|med|	2-3 9
in|last|men|	1 -14	2-3 -6
in|last|mer|	1 11	2-3 -8
in|last|me|	2-3 6
in|last|mia|	1 -9
in|last|mid|	1 -9
in|last|mir|	2-3 9
in|last|mit|	2-3 -8
in|last|mos|	2-3 12
in|last|mpo|	2-3 -12
in|last|mth|	2-3 8
in|last|mão|	2-3 -7
in|last|nah|	1 9
in|last|nas|	1 7	2-3 8
in|last|nca|	2-3 -7
in|last|nce|	2-3 11
in|last|nch|	2-3 -6
in|last|nda|	1 -17
in|last|nde|	2-3 8
in|last|ndi|	2-3 6
in|last|ndo|	1 13
in|last|nds|	2-3 -6
in|last|nel|	2-3 7
in|last|nen|	2-3 -8
in|last|ner|	1 6	2-3 -6
in|last|nes|	1 -8
in|last|net|	2-3 -6
in|last|ney|	1 -12
in|last|nga|	2-3 -7
in|last|nge|	1 -11
in|last|ngo|	2-3 6
in|last|nho|	1 -10	2-3 -7
in|last|nhá|	2-3 -8
in|last|nia|	1 -7	2-3 8
in|last|nja|	1 -11
in|last|nkt|	2-3 7
in|last|nky|	1 -12
in|last|nne|	1 -11	2-3 -13
in|last|nno|	2-3 12
in|last|nny|	1 -9
in|last|nné|	1 12
in|last|non|	1 7	2-3 7
in|last|nos|	2-3 8
in|last|now|	2-3 -8
in|last|nox|	1 -8
in|last|no|	1 11
in|last|nsa|	2-3 9
in|last|nse|	2-3 8
in|last|nso|	2-3 6
in|last|nta|	1 8	2-3 9
in|last|nte|	1 6	2-3 13
in|last|nti|	1 -9
in|last|nto|	1 -12
in|last|nts|	1 -12	2-3 7
in|last|nue|	2-3 12
in|last|nus|	2-3 -7
in|last|nza|	2-3 6
in|last|nça|	2-3 -8
in|last|oad|	2-3 -8
in|last|oat|	1 -13	2-3 -8
in|last|oca|	2-3 8
in|last|oce|	2-3 -10
in|last|och|	2-3 -9
in|last|ock|	1 6
in|last|ode|	2-3 -16
in|last|ods|	2-3 -7
in|last|ody|	2-3 7
in|last|oek|	2-3 -11
in|last|ofe|	2-3 -8
in|last|off|	2-3 8
in|last|oga|	2-3 8
in|last|ogy|	2-3 7
in|last|oid|	2-3 -9
in|last|oin|	1 -8
in|last|ois|	2-3 8
in|last|oit|	2-3 11
in|last|oke|	2-3 10
in|last|old|	1 -17
in|last|ole|	1 -7	2-3 9
in|last|oli|	2-3 7
in|last|olo|	1 -11	2-3 -9
in|last|olé|	2-3 7
in|last|oma|	2-3 7
in|last|ome|	2-3 7
in|last|omo|	2-3 -7
in|last|one|	2-3 8
in|last|ong|	2-3 10
in|last|oni|	1 -10
in|last|ons|	1 7	2-3 16
in|last|ood|	1 -7
in|last|ook|	2-3 -13
in|last|ool|	1 -10	2-3 -9
in|last|oom|	2-3 -8
in|last|oop|	1 6
in|last|oor|	1 -11
in|last|opa|	1 -6	2-3 -6
in|last|ope|	1 -11
in|last|opi|	1 -7
in|last|ops|	1 -11
in|last|op|	2-3 6
in|last|ord|	1 9
in|last|ore|	1 -13
in|last|orm|	1 -15
in|last|ort|	1 -8	2-3 -10
in|last|ory|	2-3 -11
in|last|osa|	1 11	2-3 7
in|last|oso|	1 8	2-3 8
in|last|ost|	1 -14
in|last|ote|	1 9	2-3 10
in|last|oto|	2-3 7
in|last|ots|	2-3 -9
in|last|oud|	1 6	2-3 11
in|last|oup|	1 -10	2-3 9
in|last|our|	1 -6	2-3 -8
in|last|ous|	1 9
in|last|ouw|	2-3 -9
in|last|ova|	2-3 7
in|last|ove|	2-3 -11
in|last|ovo|	2-3 -6
in|last|ows|	2-3 -6
in|last|ozo|	2-3 -8
in|last|pas|	2-3 7
in|last|pel|	2-3 9
in|last|pen|	1 -7	2-3 6
in|last|per|	1 -11
in|last|pes|	1 -9
in|last|pie|	1 -7	2-3 8
in|last|pit|	2-3 -7
in|last|più|	2-3 7
in|last|ple|	2-3 10
in|last|pra|	1 -12
in|last|qua|	2-3 -10
in|last|que|	1 8	2-3 6
in|last|qui|	2-3 -9
in|last|ral|	1 -23	2-3 -9
in|last|ram|	1 -9
in|last|rca|	2-3 -7
in|last|rco|	2-3 9
in|last|rdi|	2-3 10
in|last|rdo|	1 -8
in|last|rds|	2-3 8
in|last|rea|	2-3 -8
in|last|ree|	1 -13
in|last|reg|	1 -8
in|last|rei|	1 6
in|last|ren|	2-3 14
in|last|reo|	1 -9
in|last|rer|	1 10	2-3 9
in|last|res|	2-3 -13
in|last|ret|	1 -11
in|last|ria|	1 8	2-3 -6
in|last|rin|	2-3 6
in|last|rio|	2-3 -6
in|last|rip|	2-3 -9
in|last|rit|	2-3 8
in|last|rla|	2-3 10
in|last|rly|	1 11
in|last|rms|	2-3 -6
in|last|rmy|	2-3 -6
in|last|rna|	1 -8	2-3 -7
in|last|rno|	1 -10	2-3 11
in|last|ros|	1 -10	2-3 9
in|last|rot|	1 -11
in|last|row|	2-3 -11
in|last|roz|	2-3 -8
in|last|rra|	1 -7	2-3 -7
in|last|rro|	1 -11	2-3 -9
in|last|rry|	2-3 8
in|last|rse|	2-3 14
in|last|rst|	1 6	2-3 -14
in|last|rta|	2-3 -9
in|last|rto|	2-3 -14
in|last|rua|	2-3 10
in|last|rva|	2-3 7
in|last|rve|	1 -13	2-3 11
in|last|rás|	2-3 8
in|last|rée|	2-3 9
in|last|rés|	2-3 -7
in|last|rêt|	2-3 9
in|last|ría|	2-3 8
in|last|sas|	2-3 6
in|last|sca|	2-3 9
in|last|sch|	2-3 7
in|last|sco|	2-3 -8
in|last|sed|	1 -6	2-3 -12
in|last|see|	2-3 9
in|last|sen|	2-3 -15
in|last|sia|	2-3 -8
in|last|sie|	2-3 7
in|last|sig|	2-3 -8
in|last|sin|	2-3 6
in|last|sit|	2-3 -13
in|last|sly|	2-3 11
in|last|smo|	1 9	2-3 10
in|last|sor|	1 -9
in|last|sos|	2-3 -6
in|last|sse|	2-3 11
in|last|ssi|	2-3 -10
in|last|ssé|	1 10
in|last|sta|	1 10	2-3 11
in|last|ste|	1 10	2-3 -7
in|last|sti|	1 -8
in|last|sto|	1 -11	2-3 -10
in|last|sty|	2-3 8
in|last|sue|	2-3 12
in|last|sée|	2-3 -6
in|last|sì|	1 6	2-3 -6
in|last|tag|	2-3 -8
in|last|tal|	1 10
in|last|tap|	2-3 -7
in|last|tar|	2-3 -13
in|last|tas|	1 -9
in|last|tax|	1 -10
in|last|tay|	2-3 14
in|last|ted|	1 13
in|last|ten|	2-3 11
in|last|ter|	1 -6
in|last|tes|	1 10	2-3 -10
in|last|tic|	2-3 12
in|last|tie|	1 -10
in|last|tif|	1 -12	2-3 8
in|last|tig|	2-3 8
in|last|tin|	1 -6
in|last|tir|	2-3 6
in|last|tis|	2-3 11
in|last|tje|	1 -7
in|last|tle|	2-3 -12
in|last|tly|	2-3 17
in|last|tom|	1 -12
in|last|ton|	2-3 -7
in|last|too|	2-3 10
in|last|top|	1 -8
in|last|tor|	1 -11
in|last|tos|	2-3 11
in|last|tra|	1 -11
in|last|tre|	1 -12	2-3 8
in|last|tri|	2-3 7
in|last|tta|	2-3 9
in|last|tte|	1 -12
in|last|tti|	1 -8
in|last|tto|	2-3 16
in|last|tum|	2-3 -8
in|last|tur|	2-3 -6
in|last|tzt|	2-3 7
in|last|tés|	2-3 -10
in|last|ual|	2-3 16
in|last|uch|	2-3 10
in|last|uck|	1 -9
in|last|ude|	2-3 -12
in|last|udy|	2-3 -9
in|last|uer|	1 7
in|last|ues|	2-3 -9
in|last|uff|	2-3 -10
in|last|uga|	1 -10
in|last|uit|	2-3 -9
in|last|ui|	2-3 -6
in|last|uld|	2-3 9
in|last|ule|	2-3 -6
in|last|ulo|	2-3 11
in|last|ult|	2-3 9
in|last|umo|	2-3 -6
in|last|um|	2-3 -10
in|last|une|	2-3 7
in|last|ung|	1 -10
in|last|upe|	2-3 -8
in|last|ura|	1 -12	2-3 -10
in|last|ure|	1 7
in|last|uro|	1 7	2-3 -11
in|last|urs|	1 -9
in|last|usa|	2-3 9
in|last|use|	1 -8	2-3 -7
in|last|us|	2-3 11
in|last|uti|	1 -10
in|last|utt|	2-3 9
in|last|uém|	2-3 9
in|last|vas|	1 -8
in|last|vel|	1 8
in|last|ver|	1 -9	2-3 -9
in|last|vre|	2-3 -6
in|last|was|	1 -8
in|last|way|	2-3 11
in|last|weg|	2-3 -9
in|last|wer|	2-3 -11
in|last|x|	1 -9
in|last|ya|	2-3 -9
in|last|ybe|	2-3 -8
in|last|yes|	1 8	2-3 10
in|last|yle|	1 -8	2-3 8
in|last|yor|	2-3 13
in|last|you|	2-3 -14
in|last|yo|	2-3 7
in|last|zen|	1 -6
in|last|zes|	2-3 7
in|last|zul|	2-3 -7
in|last|zza|	2-3 8
in|last|zón|	1 -6
in|last|äre|	2-3 7
in|last|ços|	2-3 6
in|last|ène|	2-3 10
in|last|ère|	2-3 6
in|last|ées|	2-3 11
in|last|ôle|	2-3 6
in|last|ôme|	2-3 -10
in|last|ões|	2-3 15
in|last|öwe|	1 -6
in|last|ück|	1 -9
in|last|ütz|	1 -8
in|shape|=a =la word|	8+ 6
in|shape|=a adverb word|	4-7 11
in|shape|=a capital capital|	4-7 -8
in|shape|=a capital word|	2-3 8	4-7 8	8+ 6
in|shape|=a capital|	2-3 -10
in|shape|=a verb =of|	8+ 10
in|shape|=a verb =without|	4-7 9
in|shape|=a verb =with|	4-7 10
in|shape|=a verb word|	4-7 11
in|shape|=a verb|	2-3 10
in|shape|=a word =de|	4-7 8	8+ 9
in|shape|=a word =does|	8+ 9
in|shape|=a word =do|	4-7 -8
in|shape|=a word =era|	4-7 8
in|shape|=a word =estava|	4-7 7
in|shape|=a word =está|	8+ 9
in|shape|=a word =for|	4-7 16
in|shape|=a word =into|	4-7 11
in|shape|=a word =in|	4-7 15	8+ 8
in|shape|=a word =is|	8+ 11
in|shape|=a word =me|	8+ 7
in|shape|=a word =not|	4-7 9
in|shape|=a word =não|	4-7 9
in|shape|=a word =of|	4-7 22	8+ 8
in|shape|=a word =on|	4-7 11	8+ 8
in|shape|=a word =que|	8+ 7
in|shape|=a word =that|	4-7 14	8+ 8
in|shape|=a word =to|	4-7 12
in|shape|=a word =without|	4-7 8	8+ 8
in|shape|=a word =with|	8+ 6
in|shape|=a word =é|	4-7 6	8+ 8
in|shape|=a word adverb|	4-7 -6	8+ 9
in|shape|=a word number|	2-3 -12
in|shape|=a word verb|	2-3 13	4-7 10	8+ 8
in|shape|=a word word|	2-3 19	4-7 11	8+ 21
in|shape|=a word|	2-3 -13
in|shape|=aan =de word|	2-3 -6
in|shape|=abbiamo word =a|	8+ 11
in|shape|=abbiamo word =con|	8+ 7
in|shape|=abbiamo word word|	4-7 6
in|shape|=about =as word|	4-7 9
in|shape|=about word|	2-3 10
in|shape|=ai word word|	8+ 6
in|shape|=al word word|	8+ 7
in|shape|=all word =no|	4-7 7
in|shape|=am capital =vor|	4-7 -8
in|shape|=among =the =most|	4-7 8
in|shape|=an word =doesn't|	8+ 8
in|shape|=an word =in|	4-7 11
in|shape|=an word =of|	4-7 10
in|shape|=an word word|	2-3 14	4-7 11	8+ 13
in|shape|=and =i verb|	8+ 6
in|shape|=and verb =it|	4-7 6
in|shape|=any word|	2-3 12
in|shape|=ao word word|	8+ 7
in|shape|=are =you word|	2-3 -6
in|shape|=as word =as|	4-7 -8
in|shape|=at =the word|	4-7 9	8+ 6
in|shape|=at word =with|	4-7 7
in|shape|=até =ao word|	2-3 7
in|shape|=auf =dem capital|	4-7 7
in|shape|=avec word|	2-3 14
in|shape|=before word|	2-3 10
in|shape|=beyond word|	2-3 9
in|shape|=bij =de word|	8+ 6
in|shape|=but =a word|	4-7 7	8+ 10
in|shape|=by =the word|	8+ 8
in|shape|=by word|	2-3 13
in|shape|=cada word =de|	8+ 8
in|shape|=ce word =pas|	4-7 12	8+ 10
in|shape|=che adverb word|	4-7 8
in|shape|=ci =hanno word|	8+ 9
in|shape|=com =a word|	4-7 10
in|shape|=com =os word|	4-7 12
in|shape|=com word =e|	4-7 14
in|shape|=com word|	2-3 -6
in|shape|=con =el word|	4-7 7
in|shape|=con =il word|	4-7 -8
in|shape|=con =la word|	4-7 13
in|shape|=con =le word|	4-7 10	8+ 8
in|shape|=con =los word|	4-7 8
in|shape|=con word =y|	4-7 9
in|shape|=con word word|	4-7 10
in|shape|=con word|	2-3 18
in|shape|=could =have =been|	4-7 8
in|shape|=could =have verb|	4-7 10
in|shape|=cuando =la word|	8+ 10
in|shape|=da capital|	2-3 -7
in|shape|=dans =le word|	4-7 6
in|shape|=das =ist =ein|	8+ 6
in|shape|=das =ist =kein|	8+ 9
in|shape|=das =ist capital|	2-3 7
in|shape|=das =ist word|	8+ 7
in|shape|=das capital =war|	4-7 7	8+ 8
in|shape|=das word capital|	4-7 8
in|shape|=dat =een word|	4-7 8
in|shape|=dat =is =geen|	4-7 9
in|shape|=dat =is word|	4-7 7
in|shape|=dat verb word|	4-7 6
in|shape|=dat word =ik|	4-7 8	8+ 7
in|shape|=dat word word|	8+ 6
in|shape|=de capital capital|	2-3 -6
in|shape|=de capital|	2-3 -13
in|shape|=de word =die|	8+ 10
in|shape|=de word =is|	4-7 6	8+ 7
in|shape|=de word =no|	4-7 -8
in|shape|=de word =que|	4-7 9
in|shape|=de word =uit|	4-7 6
in|shape|=de word =van|	4-7 -7	8+ 7
in|shape|=de word =waren|	4-7 11
in|shape|=de word adverb|	4-7 6
in|shape|=de word verb|	4-7 10	8+ 7
in|shape|=de word word|	2-3 -7	4-7 13	8+ 7
in|shape|=de word|	2-3 -10
in|shape|=den capital|	2-3 -8
in|shape|=der capital =hat|	4-7 11	8+ 11
in|shape|=der capital =ist|	4-7 -7	8+ 11
in|shape|=der capital word|	4-7 7	8+ 7
in|shape|=der word capital|	2-3 -6
in|shape|=des word =de|	4-7 11
in|shape|=des word =et|	4-7 10
in|shape|=des word word|	4-7 9	8+ 6
in|shape|=deux word word|	2-3 8	4-7 10
in|shape|=di word =non|	4-7 7
in|shape|=di word word|	2-3 11	4-7 7
in|shape|=di word|	2-3 7
in|shape|=did =the word|	8+ 10
in|shape|=die =haben adverb|	4-7 10
in|shape|=die capital =haben|	8+ 9
in|shape|=die capital =hat|	8+ 10
in|shape|=die capital =ist|	8+ 6
in|shape|=die capital word|	2-3 6	8+ 8
in|shape|=die capital|	2-3 -10
in|shape|=die word =in|	4-7 8
in|shape|=die word capital|	2-3 -7
in|shape|=die word word|	4-7 6	8+ 6
in|shape|=dit =is =geen|	8+ 9
in|shape|=down =to =the|	4-7 9
in|shape|=dès word|	2-3 9
in|shape|=e =o word|	8+ 10
in|shape|=e adverb word|	2-3 7	4-7 8
in|shape|=e adverb|	2-3 9
in|shape|=e word =a|	8+ 10
in|shape|=e word word|	2-3 6	4-7 11	8+ 7
in|shape|=een word =dat|	4-7 9
in|shape|=een word =die|	4-7 8	8+ 14
in|shape|=een word =en|	8+ 6
in|shape|=een word =geen|	4-7 6
in|shape|=een word =in|	4-7 7	8+ 6
in|shape|=een word =is|	4-7 9	8+ 10
in|shape|=een word =kan|	8+ 7
in|shape|=een word =met|	4-7 14
in|shape|=een word =op|	4-7 11
in|shape|=een word =uit|	4-7 6
in|shape|=een word =van|	4-7 11
in|shape|=een word =voor|	4-7 6
in|shape|=een word adverb|	4-7 6
in|shape|=een word verb|	8+ 7
in|shape|=een word word|	2-3 19	4-7 15
in|shape|=ein capital =auf|	4-7 6
in|shape|=ein capital =der|	4-7 8
in|shape|=ein capital =mit|	4-7 7
in|shape|=ein capital word|	8+ 7
in|shape|=ein word capital|	4-7 8
in|shape|=eine capital|	2-3 11
in|shape|=el capital|	2-3 -9
in|shape|=el word =a|	4-7 -9
in|shape|=el word =del|	4-7 -7	8+ 8
in|shape|=el word =de|	4-7 -13
in|shape|=el word =está|	8+ 6
in|shape|=el word =lo|	4-7 11
in|shape|=el word =me|	8+ 9
in|shape|=el word =no|	4-7 14
in|shape|=el word =se|	4-7 10	8+ 7
in|shape|=el word adverb|	4-7 7
in|shape|=el word capital|	8+ 7
in|shape|=el word word|	2-3 11	4-7 6	8+ 9
in|shape|=el word|	2-3 -9
in|shape|=ela =tem word|	8+ 9
in|shape|=ele verb =que|	8+ 8
in|shape|=eles word adverb|	8+ 10
in|shape|=elle word word|	4-7 8
in|shape|=em number =eu|	8+ 10
in|shape|=em number word|	8+ 6
in|shape|=em word =de|	4-7 14
in|shape|=em word word|	2-3 11
in|shape|=en =el word|	2-3 7	4-7 9
in|shape|=en =mi word|	4-7 7
in|shape|=en =un word|	2-3 8
in|shape|=en capital word|	8+ 8
in|shape|=en word =de|	4-7 13
in|shape|=en word adverb|	4-7 6
in|shape|=en word word|	2-3 6	4-7 8	8+ 9
in|shape|=en word|	2-3 -8
in|shape|=era =lo word|	4-7 11
in|shape|=era =un word|	4-7 6
in|shape|=es =la word|	8+ 8
in|shape|=es =un word|	4-7 9	8+ 6
in|shape|=es =una word|	2-3 6	8+ 7
in|shape|=es adverb word|	4-7 8
in|shape|=es word|	2-3 6
in|shape|=estava =a word|	2-3 8	4-7 7
in|shape|=et =je word|	4-7 10
in|shape|=et =les word|	4-7 7
in|shape|=et word word|	4-7 10
in|shape|=et word|	2-3 -6
in|shape|=eu verb word|	4-7 6
in|shape|=eu word word|	4-7 6	8+ 11
in|shape|=fait word|	2-3 -7
in|shape|=for =the word|	4-7 -8
in|shape|=for word word|	2-3 11
in|shape|=geen word word|	4-7 7
in|shape|=geen word|	2-3 9
in|shape|=ha word =a|	8+ 6
in|shape|=ha word word|	2-3 8	8+ 8
in|shape|=ha word|	2-3 7
in|shape|=he =did =the|	4-7 6
in|shape|=he =had word|	8+ 9
in|shape|=he =is word|	8+ 8
in|shape|=he =was =the|	8+ 6
in|shape|=he =was adverb|	4-7 6
in|shape|=he =was word|	8+ 10
in|shape|=he =would =like|	4-7 6
in|shape|=he adverb word|	4-7 10	8+ 10
in|shape|=he verb =about|	4-7 9
in|shape|=he verb =he|	8+ 7
in|shape|=he verb =it|	4-7 6
in|shape|=he verb =i|	8+ 6
in|shape|=he verb =me|	4-7 6	8+ 13
in|shape|=he verb =on|	8+ 8
in|shape|=he verb =them|	4-7 6
in|shape|=he verb =the|	8+ 8
in|shape|=he verb capital|	8+ 9
in|shape|=he verb word|	8+ 6
in|shape|=he word =me|	8+ 6
in|shape|=he word =the|	8+ 9
in|shape|=he word word|	4-7 7	8+ 8
in|shape|=het =gaat =niet|	8+ 7
in|shape|=het =is =een|	4-7 8
in|shape|=het capital|	2-3 -9
in|shape|=het word =is|	8+ 10
in|shape|=het word word|	2-3 -8	4-7 10	8+ 6
in|shape|=het word|	2-3 -8
in|shape|=hij =heeft word|	4-7 8
in|shape|=hij =is word|	8+ 7
in|shape|=hij =was adverb|	4-7 8
in|shape|=hij verb =het|	4-7 9
in|shape|=hij word =naar|	8+ 6
in|shape|=hij word word|	8+ 6
in|shape|=ho word =gli|	4-7 6
in|shape|=ho word =io|	4-7 6
in|shape|=ho word =i|	4-7 6
in|shape|=ho word adverb|	8+ 10
in|shape|=ho word word|	4-7 6	8+ 8
in|shape|=há =um word|	8+ 7
in|shape|=há word word|	4-7 8
in|shape|=i =am =a|	4-7 -7
in|shape|=i =am =not|	4-7 6	8+ 10
in|shape|=i =am verb|	8+ 10
in|shape|=i =am word|	2-3 11	8+ 10
in|shape|=i =can word|	8+ 7
in|shape|=i =could =have|	4-7 7
in|shape|=i =did word|	4-7 8
in|shape|=i =didn't verb|	8+ 7
in|shape|=i =do =not|	8+ 9
in|shape|=i =don't verb|	4-7 8	8+ 11
in|shape|=i =don’t verb|	8+ 9
in|shape|=i =had =a|	8+ 8
in|shape|=i =had =it|	8+ 8
in|shape|=i =had =to|	8+ 8
in|shape|=i =had word|	8+ 6
in|shape|=i =have =been|	8+ 7
in|shape|=i =have =never|	8+ 7
in|shape|=i =have =no|	8+ 7
in|shape|=i =have adverb|	8+ 8
in|shape|=i =have verb|	4-7 11	8+ 9
in|shape|=i =have word|	4-7 6	8+ 13
in|shape|=i =never verb|	4-7 11
in|shape|=i =shall =be|	8+ 8
in|shape|=i =was =a|	8+ 6
in|shape|=i =was =in|	8+ 6
in|shape|=i =was verb|	4-7 10	8+ 12
in|shape|=i =was word|	2-3 10	4-7 12	8+ 15
in|shape|=i =will =not|	8+ 11
in|shape|=i =would =like|	8+ 12
in|shape|=i adverb =have|	8+ 6
in|shape|=i adverb verb|	4-7 6	8+ 9
in|shape|=i adverb word|	4-7 8
in|shape|=i verb =a|	8+ 10
in|shape|=i verb =because|	4-7 9
in|shape|=i verb =for|	4-7 7
in|shape|=i verb =her|	8+ 11
in|shape|=i verb =him|	4-7 12	8+ 10
in|shape|=i verb =in|	8+ 7
in|shape|=i verb =it|	4-7 8	8+ 8
in|shape|=i verb =my|	8+ 11
in|shape|=i verb =no|	8+ 10
in|shape|=i verb =on|	8+ 6
in|shape|=i verb =out|	8+ 6
in|shape|=i verb =that|	8+ 9
in|shape|=i verb =them|	8+ 13
in|shape|=i verb =the|	4-7 7	8+ 12
in|shape|=i verb =to|	4-7 10	8+ 16
in|shape|=i verb =what|	8+ 10
in|shape|=i verb =where|	4-7 7
in|shape|=i verb =you|	4-7 7	8+ 8
in|shape|=i verb capital|	8+ 11
in|shape|=i verb word|	2-3 8	4-7 12	8+ 11
in|shape|=i word =at|	8+ 9
in|shape|=i word =a|	8+ 10
in|shape|=i word =con|	4-7 -8
in|shape|=i word =del|	8+ 8
in|shape|=i word =down|	4-7 6
in|shape|=i word =for|	8+ 7
in|shape|=i word =four|	8+ 7
in|shape|=i word =him|	8+ 8
in|shape|=i word =in|	8+ 6
in|shape|=i word =it|	2-3 11	4-7 13	8+ 10
in|shape|=i word =my|	4-7 10	8+ 11
in|shape|=i word =one|	8+ 8
in|shape|=i word =on|	4-7 7
in|shape|=i word =sono|	8+ 7
in|shape|=i word =the|	4-7 12	8+ 12
in|shape|=i word =to|	4-7 9	8+ 8
in|shape|=i word =two|	8+ 8
in|shape|=i word =up|	8+ 9
in|shape|=i word capital|	8+ 8
in|shape|=i word verb|	4-7 7
in|shape|=i word word|	4-7 12	8+ 11
in|shape|=i word|	2-3 -7
in|shape|=i'd =like =to|	4-7 6
in|shape|=i've =been verb|	8+ 10
in|shape|=i've =been word|	8+ 9
in|shape|=i've word =it|	8+ 7
in|shape|=i've word =the|	8+ 6
in|shape|=i've word word|	8+ 7
in|shape|=ich =habe =den|	4-7 8
in|shape|=ich =habe =die|	8+ 6
in|shape|=ich =habe =ihn|	8+ 6
in|shape|=ich =habe =mit|	8+ 9
in|shape|=ich =war word|	4-7 8
in|shape|=ich =wollte adverb|	4-7 7
in|shape|=ich word adverb|	4-7 10	8+ 6
in|shape|=ich word capital|	4-7 7
in|shape|=ich word word|	4-7 6
in|shape|=if =i word|	8+ 8
in|shape|=if =it =was|	8+ 8
in|shape|=if =it word|	4-7 10
in|shape|=if =the word|	4-7 10	8+ 7
in|shape|=if =you word|	8+ 7
in|shape|=if word verb|	8+ 7
in|shape|=if word word|	8+ 6
in|shape|=ik =kan word|	2-3 7
in|shape|=ik verb =dat|	4-7 7
in|shape|=ik verb adverb|	8+ 9
in|shape|=ik verb word|	4-7 8	8+ 11
in|shape|=ik word =de|	4-7 7	8+ 6
in|shape|=ik word =geen|	8+ 8
in|shape|=ik word =het|	8+ 6
in|shape|=ik word =in|	8+ 6
in|shape|=ik word =mijn|	4-7 11	8+ 7
in|shape|=ik word adverb|	8+ 9
in|shape|=ik word word|	2-3 7	4-7 11	8+ 7
in|shape|=il =a word|	8+ 6
in|shape|=il =est word|	8+ 7
in|shape|=il =me word|	4-7 6
in|shape|=il =mio word|	4-7 6
in|shape|=il =ne word|	4-7 10	8+ 9
in|shape|=il capital word|	4-7 12
in|shape|=il capital|	2-3 -11
in|shape|=il word =a|	4-7 8
in|shape|=il word =delle|	4-7 -10
in|shape|=il word =des|	4-7 10
in|shape|=il word =era|	4-7 7
in|shape|=il word =ha|	4-7 10	8+ 6
in|shape|=il word =lo|	4-7 13
in|shape|=il word =non|	4-7 12
in|shape|=il word =pas|	4-7 7
in|shape|=il word =è|	4-7 -7	8+ 10
in|shape|=il word adverb|	4-7 10
in|shape|=il word verb|	4-7 9
in|shape|=il word word|	2-3 -6	4-7 18	8+ 9
in|shape|=il word|	2-3 -11
in|shape|=ils =ont word|	4-7 9
in|shape|=ils =sont word|	4-7 11
in|shape|=im capital verb|	8+ 7
in|shape|=im capital|	2-3 9
in|shape|=in =der capital|	8+ 10
in|shape|=in =my word|	8+ 8
in|shape|=in =the word|	2-3 13	4-7 13	8+ 9
in|shape|=in =this word|	8+ 8
in|shape|=in capital =it|	8+ 8
in|shape|=in capital =they|	8+ 7
in|shape|=in capital word|	8+ 8
in|shape|=in word =and|	4-7 9
in|shape|=in word word|	2-3 15	4-7 14	8+ 7
in|shape|=io =le word|	4-7 6
in|shape|=is =that =a|	4-7 9
in|shape|=is =that word|	4-7 7
in|shape|=it =had word|	4-7 6
in|shape|=it =has word|	8+ 8
in|shape|=it =is =a|	4-7 12	8+ 11
in|shape|=it =is =not|	8+ 6
in|shape|=it =is =the|	8+ 6
in|shape|=it =is adverb|	4-7 8	8+ 8
in|shape|=it =is word|	2-3 7	4-7 7	8+ 8
in|shape|=it =was =a|	4-7 13	8+ 10
in|shape|=it =was =not|	8+ 8
in|shape|=it =was =the|	4-7 10	8+ 9
in|shape|=it =was adverb|	8+ 6
in|shape|=it =was capital|	8+ 9
in|shape|=it =was verb|	8+ 6
in|shape|=it =was word|	2-3 13	4-7 9	8+ 13
in|shape|=it verb =to|	8+ 8
in|shape|=it word =a|	8+ 8
in|shape|=it word =up|	4-7 9
in|shape|=it's =a verb|	8+ 8
in|shape|=it's =a word|	8+ 11
in|shape|=it's =my word|	8+ 8
in|shape|=it's =the word|	4-7 7
in|shape|=it's word =it's|	8+ 7
in|shape|=it’s =a word|	2-3 8	4-7 10	8+ 9
in|shape|=i’d =like =to|	4-7 9
in|shape|=i’m =not word|	4-7 7
in|shape|=i’ve =been verb|	8+ 9
in|shape|=je =lui =ai|	8+ 8
in|shape|=je =ne =me|	4-7 7
in|shape|=je =ne verb|	8+ 9
in|shape|=je =ne word|	4-7 13	8+ 8
in|shape|=je word =ai|	4-7 7
in|shape|=je word =jamais|	4-7 9
in|shape|=je word =pas|	4-7 13
in|shape|=je word =à|	8+ 6
in|shape|=je word adverb|	4-7 9
in|shape|=je word word|	2-3 9	8+ 6
in|shape|=la =del word|	2-3 -6
in|shape|=la adverb word|	4-7 12
in|shape|=la capital =des|	4-7 -8
in|shape|=la capital =de|	4-7 -8
in|shape|=la capital =du|	4-7 -6
in|shape|=la capital =et|	4-7 -7
in|shape|=la capital capital|	2-3 -11
in|shape|=la capital word|	8+ 7
in|shape|=la capital|	2-3 -16
in|shape|=la word =a|	4-7 7
in|shape|=la word =dei|	4-7 -9
in|shape|=la word =del|	4-7 -11
in|shape|=la word =de|	4-7 -9	8+ 10
in|shape|=la word =di|	8+ 6
in|shape|=la word =du|	8+ 8
in|shape|=la word =era|	8+ 8
in|shape|=la word =es|	8+ 8
in|shape|=la word =ha|	8+ 6
in|shape|=la word =la|	4-7 11
in|shape|=la word =nel|	8+ 7
in|shape|=la word =ne|	8+ 6
in|shape|=la word =non|	4-7 13
in|shape|=la word =para|	4-7 8
in|shape|=la word =à|	4-7 8
in|shape|=la word =è|	4-7 11	8+ 12
in|shape|=la word adverb|	4-7 8
in|shape|=la word capital|	2-3 -6
in|shape|=la word verb|	4-7 9	8+ 7
in|shape|=la word word|	2-3 -7	8+ 7
in|shape|=la word|	2-3 -13
in|shape|=las word =las|	4-7 6
in|shape|=le =ho verb|	4-7 6
in|shape|=le capital =a|	8+ 9
in|shape|=le capital =des|	4-7 -9
in|shape|=le capital =et|	4-7 -6
in|shape|=le capital capital|	2-3 -6
in|shape|=le capital|	2-3 -14
in|shape|=le word =a|	4-7 11	8+ 7
in|shape|=le word =des|	4-7 -11
in|shape|=le word =de|	4-7 -6	8+ 10
in|shape|=le word =du|	4-7 -7
in|shape|=le word =est|	8+ 11
in|shape|=le word =il|	4-7 12
in|shape|=le word =je|	8+ 7
in|shape|=le word =le|	8+ 9
in|shape|=le word verb|	8+ 6
in|shape|=le word word|	8+ 10
in|shape|=le word|	2-3 -8
in|shape|=les capital =de|	4-7 -8
in|shape|=les capital word|	2-3 -9
in|shape|=les verb =que|	8+ 6
in|shape|=les word =de|	4-7 -10	8+ 8
in|shape|=les word =ne|	4-7 6
in|shape|=les word =sont|	8+ 6
in|shape|=les word word|	2-3 8	4-7 10	8+ 7
in|shape|=like =a word|	4-7 10	8+ 7
in|shape|=lo verb adverb|	4-7 10
in|shape|=lo word =con|	8+ 6
in|shape|=lo word word|	8+ 9
in|shape|=lo word|	2-3 8
in|shape|=los =que word|	4-7 -7
in|shape|=los capital|	2-3 -10
in|shape|=los word =del|	4-7 -7
in|shape|=los word =de|	4-7 -8
in|shape|=los word word|	4-7 13
in|shape|=ma word =a|	8+ 7
in|shape|=ma word word|	4-7 10	8+ 8
in|shape|=mais word =ne|	4-7 8
in|shape|=man word =die|	4-7 6
in|shape|=man word word|	4-7 8	8+ 8
in|shape|=may =have =been|	4-7 6
in|shape|=me word =por|	4-7 9
in|shape|=me word word|	4-7 9
in|shape|=mein capital word|	8+ 10
in|shape|=mes word word|	4-7 10
in|shape|=met =een word|	4-7 9
in|shape|=met word|	2-3 11
in|shape|=meu word word|	8+ 8
in|shape|=mi =ha verb|	8+ 7
in|shape|=mi =ha word|	8+ 9
in|shape|=mi =hanno verb|	8+ 9
in|shape|=mi word =fue|	8+ 8
in|shape|=mi word word|	4-7 11	8+ 7
in|shape|=mijn word =hebben|	8+ 6
in|shape|=mijn word =is|	8+ 6
in|shape|=mijn word verb|	4-7 7	8+ 9
in|shape|=mijn word word|	4-7 10
in|shape|=mio word verb|	8+ 6
in|shape|=mit capital|	2-3 8
in|shape|=mon word =a|	4-7 9	8+ 6
in|shape|=mon word verb|	8+ 8
in|shape|=mon word word|	8+ 7
in|shape|=my capital capital|	2-3 -11
in|shape|=my word =are|	8+ 6
in|shape|=my word =has|	8+ 7
in|shape|=my word =in|	8+ 7
in|shape|=my word =is|	8+ 11
in|shape|=my word =was|	4-7 6	8+ 6
in|shape|=my word capital|	8+ 8
in|shape|=my word verb|	4-7 11	8+ 14
in|shape|=my word word|	4-7 7	8+ 16
in|shape|=na =de word|	2-3 8
in|shape|=na word word|	2-3 9
in|shape|=na word|	2-3 8
in|shape|=ne word =pas|	4-7 7	8+ 6
in|shape|=ne word =que|	4-7 10
in|shape|=nella word word|	4-7 9
in|shape|=nem word word|	2-3 9	4-7 7
in|shape|=never adverb|	2-3 -6
in|shape|=ni =el word|	4-7 9
in|shape|=ni word =ni|	4-7 9
in|shape|=nicht word capital|	2-3 -7
in|shape|=nicht word word|	2-3 10
in|shape|=nicht word|	2-3 10
in|shape|=niet word adverb|	4-7 12
in|shape|=niet word word|	2-3 6
in|shape|=niet word|	2-3 7
in|shape|=no =es =un|	4-7 8	8+ 8
in|shape|=no =es word|	4-7 6
in|shape|=no =me word|	4-7 -8
in|shape|=no =puede word|	4-7 8
in|shape|=no =se word|	4-7 10	8+ 6
in|shape|=no adverb word|	2-3 -6
in|shape|=no capital =no|	4-7 -6
in|shape|=no verb word|	4-7 11
in|shape|=no word =al|	4-7 9
in|shape|=no word =beyond|	4-7 8
in|shape|=no word =eu|	8+ 7
in|shape|=no word =for|	4-7 9
in|shape|=no word =los|	4-7 9
in|shape|=no word =no|	4-7 12
in|shape|=no word =of|	4-7 8
in|shape|=no word =por|	8+ 9
in|shape|=no word =to|	4-7 10
in|shape|=no word verb|	2-3 9
in|shape|=no word word|	2-3 13	4-7 16	8+ 10
in|shape|=no word|	2-3 -15
in|shape|=non =ci word|	4-7 6
in|shape|=non =ha =mai|	4-7 7
in|shape|=non =ha word|	8+ 9
in|shape|=non =ho =mai|	8+ 6
in|shape|=non =può word|	4-7 8
in|shape|=non =sono =un|	4-7 9	8+ 7
in|shape|=non =è =mai|	4-7 8
in|shape|=non =è =una|	4-7 6
in|shape|=non =è =un|	4-7 7	8+ 7
in|shape|=non =è word|	4-7 10	8+ 7
in|shape|=non word =a|	4-7 6
in|shape|=non word =come|	8+ 7
in|shape|=non word =il|	8+ 7
in|shape|=non word =la|	4-7 11
in|shape|=non word =un|	4-7 10	8+ 7
in|shape|=non word adverb|	4-7 8
in|shape|=non word word|	2-3 -6	4-7 14	8+ 8
in|shape|=non word|	2-3 -12
in|shape|=non|	1 7
in|shape|=nos word number|	4-7 7
in|shape|=nos word word|	4-7 7	8+ 6
in|shape|=not =a word|	4-7 10
in|shape|=not =in =a|	4-7 9
in|shape|=not =one word|	8+ 10
in|shape|=not =the word|	2-3 8
in|shape|=not =yet word|	4-7 7
in|shape|=not capital|	2-3 6
in|shape|=nous =avons =des|	8+ 7
in|shape|=nous =avons word|	8+ 7
in|shape|=nous =ne word|	4-7 9	8+ 8
in|shape|=nous word =des|	8+ 7
in|shape|=nous word =la|	4-7 10
in|shape|=nous word =pas|	8+ 7
in|shape|=nous word adverb|	4-7 7
in|shape|=nous word word|	4-7 10	8+ 8
in|shape|=no|	1 11
in|shape|=nunca word =da|	4-7 8
in|shape|=nunca word word|	4-7 9
in|shape|=não =foi word|	8+ 9
in|shape|=não =há word|	4-7 8	8+ 6
in|shape|=não =é =um|	4-7 6
in|shape|=não =é word|	4-7 9
in|shape|=não word =a|	4-7 9	8+ 6
in|shape|=não word =de|	4-7 10
in|shape|=não word =o|	4-7 10	8+ 11
in|shape|=não word word|	4-7 11	8+ 9
in|shape|=o =meu word|	4-7 6	8+ 6
in|shape|=o capital word|	4-7 7
in|shape|=o capital|	2-3 -13
in|shape|=o word =do|	4-7 -8	8+ 9
in|shape|=o word =era|	4-7 11
in|shape|=o word =está|	4-7 8
in|shape|=o word =não|	4-7 9	8+ 6
in|shape|=o word =é|	4-7 9	8+ 12
in|shape|=o word adverb|	4-7 8	8+ 13
in|shape|=o word capital|	8+ 10
in|shape|=o word verb|	8+ 7
in|shape|=o word word|	4-7 13	8+ 13
in|shape|=o word|	2-3 -14
in|shape|=ogni word =ha|	4-7 9
in|shape|=ohne capital word|	4-7 11
in|shape|=ohne capital|	2-3 7
in|shape|=ohne word capital|	2-3 6
in|shape|=on =a word|	2-3 -8	4-7 12	8+ 8
in|shape|=on =me word|	8+ 7
in|shape|=on =ne =peut|	8+ 6
in|shape|=on =ne =va|	4-7 9
in|shape|=on =ne word|	4-7 9	8+ 7
in|shape|=on =nous =a|	8+ 6
in|shape|=on =nous verb|	8+ 6
in|shape|=on =se word|	4-7 9
in|shape|=on =the word|	4-7 12	8+ 8
in|shape|=on =va word|	4-7 7
in|shape|=on verb =de|	4-7 9
in|shape|=on word =de|	4-7 11
in|shape|=on word =la|	4-7 10
in|shape|=on word =pas|	4-7 -7
in|shape|=on word adverb|	4-7 13
in|shape|=on word verb|	4-7 11
in|shape|=on word word|	4-7 8
in|shape|=on word|	2-3 -8
in|shape|=one verb =one|	8+ 7
in|shape|=onze word word|	8+ 6
in|shape|=op =het word|	4-7 8
in|shape|=os capital|	2-3 -7
in|shape|=os word word|	4-7 8	8+ 8
in|shape|=our word =are|	8+ 11
in|shape|=our word =have|	8+ 9
in|shape|=our word =in|	8+ 7
in|shape|=our word =is|	8+ 9
in|shape|=our word =on|	4-7 11
in|shape|=our word verb|	8+ 8
in|shape|=our word word|	2-3 -8	8+ 8
in|shape|=para word|	2-3 7
in|shape|=pas word =à|	4-7 7
in|shape|=per =tre word|	4-7 6
in|shape|=per word word|	4-7 7	8+ 10
in|shape|=per word|	2-3 12
in|shape|=pero =la word|	4-7 6
in|shape|=por word =e|	4-7 9
in|shape|=por word word|	4-7 8
in|shape|=quando =sono word|	8+ 9
in|shape|=quando word|	2-3 7
in|shape|=que =la word|	4-7 7	8+ 6
in|shape|=que =me word|	8+ 7
in|shape|=que word =a|	4-7 9	8+ 7
in|shape|=que word =no|	4-7 7
in|shape|=que word word|	8+ 8
in|shape|=quella word =non|	4-7 7
in|shape|=sans word verb|	2-3 -10
in|shape|=sans word|	2-3 9
in|shape|=se =ha word|	4-7 6
in|shape|=se =la word|	4-7 -6
in|shape|=se =o word|	8+ 8
in|shape|=se =puede word|	4-7 6
in|shape|=se word =el|	4-7 7
in|shape|=se word =en|	4-7 10
in|shape|=se word =se|	4-7 6
in|shape|=se word adverb|	2-3 7
in|shape|=se word word|	8+ 6
in|shape|=sem word =e|	4-7 10
in|shape|=seu capital|	2-3 -7
in|shape|=she verb =my|	8+ 8
in|shape|=she verb =the|	8+ 6
in|shape|=she verb =to|	8+ 6
in|shape|=she word =me|	8+ 8
in|shape|=she word|	2-3 6
in|shape|=she’s word|	2-3 9
in|shape|=si =sono word|	4-7 7
in|shape|=si word =a|	4-7 6
in|shape|=si word adverb|	4-7 11
in|shape|=sin word =no|	8+ -6
in|shape|=sin word|	2-3 -12
in|shape|=so =i word|	4-7 10
in|shape|=some =of =them|	4-7 9	8+ 7
in|shape|=some word|	2-3 12
in|shape|=son number word|	8+ 6
in|shape|=sono adverb =per|	4-7 9
in|shape|=sono word word|	4-7 7
in|shape|=sous word word|	2-3 6
in|shape|=sulla word word|	2-3 8
in|shape|=sur =la verb|	2-3 8
in|shape|=that =was capital|	8+ 6
in|shape|=that =was word|	8+ 9
in|shape|=the =most word|	4-7 7
in|shape|=the adverb capital|	2-3 -13
in|shape|=the adverb word|	8+ 6
in|shape|=the capital =of|	4-7 -11	8+ 11
in|shape|=the capital capital|	2-3 -29	8+ 11
in|shape|=the capital verb|	2-3 -10
in|shape|=the capital word|	4-7 7	8+ 15
in|shape|=the capital|	2-3 -13
in|shape|=the verb =is|	8+ 12
in|shape|=the verb =of|	8+ 7
in|shape|=the verb =was|	4-7 9	8+ 7
in|shape|=the word =are|	4-7 10	8+ 12
in|shape|=the word =at|	8+ 10
in|shape|=the word =could|	8+ 6
in|shape|=the word =did|	8+ 10
in|shape|=the word =does|	8+ 7
in|shape|=the word =had|	8+ 7
in|shape|=the word =has|	4-7 -6	8+ 10
in|shape|=the word =have|	8+ 8
in|shape|=the word =is|	8+ 15
in|shape|=the word =i|	8+ 9
in|shape|=the word =not|	4-7 8
in|shape|=the word =one|	2-3 -10
in|shape|=the word =that|	8+ 10
in|shape|=the word =was|	4-7 9	8+ 9
in|shape|=the word adverb|	8+ 7
in|shape|=the word verb|	4-7 12	8+ 9
in|shape|=the word word|	2-3 8	4-7 27	8+ 22
in|shape|=the word|	2-3 -14
in|shape|=then =i verb|	8+ 6
in|shape|=they =are =not|	8+ 6
in|shape|=they =are word|	8+ 7
in|shape|=they =can word|	4-7 6
in|shape|=they =had =the|	4-7 7
in|shape|=they =have =my|	8+ 9
in|shape|=they =have word|	4-7 8	8+ 8
in|shape|=they =should word|	4-7 6
in|shape|=they =were word|	4-7 7	8+ 7
in|shape|=they =will word|	4-7 6
in|shape|=they verb =a|	8+ 12
in|shape|=they verb =for|	4-7 9	8+ 6
in|shape|=they verb =me|	4-7 6	8+ 13
in|shape|=they verb =the|	8+ 8
in|shape|=they verb =to|	8+ 8
in|shape|=they verb =us|	8+ 11
in|shape|=they verb =we|	8+ 8
in|shape|=they verb word|	8+ 7
in|shape|=they word =at|	8+ 6
in|shape|=they word =a|	8+ 8
in|shape|=they word =in|	8+ 12
in|shape|=they word =me|	4-7 9	8+ 12
in|shape|=they word =the|	4-7 6	8+ 9
in|shape|=they word =with|	4-7 6
in|shape|=they word verb|	8+ 8
in|shape|=they word word|	4-7 10	8+ 9
in|shape|=they've word =the|	8+ 6
in|shape|=this =is =a|	8+ 8
in|shape|=this =is =not|	8+ 9
in|shape|=this =is =the|	8+ 6
in|shape|=this =is capital|	8+ 9
in|shape|=to word|	2-3 13
in|shape|=toen word =ik|	4-7 9
in|shape|=twee word|	2-3 8
in|shape|=two word =of|	4-7 10
in|shape|=two word word|	4-7 6	8+ 7
in|shape|=um word =com|	4-7 11
in|shape|=um word =da|	4-7 7
in|shape|=um word =de|	4-7 10	8+ 6
in|shape|=um word =em|	4-7 8
in|shape|=um word =na|	4-7 7
in|shape|=um word word|	2-3 12	4-7 9
in|shape|=uma word =de|	4-7 8
in|shape|=uma word =não|	4-7 8
in|shape|=uma word word|	2-3 11	4-7 13
in|shape|=uma word|	2-3 10
in|shape|=un word =al|	4-7 10
in|shape|=un word =au|	4-7 12
in|shape|=un word =che|	4-7 8
in|shape|=un word =con|	4-7 8
in|shape|=un word =del|	4-7 10
in|shape|=un word =de|	4-7 13	8+ 9
in|shape|=un word =di|	4-7 9
in|shape|=un word =en|	4-7 7	8+ 7
in|shape|=un word =es|	8+ 6
in|shape|=un word =in|	4-7 7
in|shape|=un word =ne|	4-7 12
in|shape|=un word =non|	8+ -7
in|shape|=un word =no|	4-7 10
in|shape|=un word =que|	8+ 6
in|shape|=un word =sans|	4-7 10
in|shape|=un word =senza|	4-7 11
in|shape|=un word =à|	4-7 8
in|shape|=un word adverb|	8+ 7
in|shape|=un word capital|	8+ 6
in|shape|=un word word|	2-3 9	4-7 19	8+ 16
in|shape|=un word|	2-3 12
in|shape|=una verb|	2-3 8
in|shape|=una word =a|	4-7 9
in|shape|=una word =che|	8+ 10
in|shape|=una word =contra|	4-7 9
in|shape|=una word =con|	4-7 13
in|shape|=una word =de|	4-7 -7
in|shape|=una word =que|	8+ 9
in|shape|=una word word|	2-3 21	4-7 12	8+ 6
in|shape|=under word|	2-3 10
in|shape|=und|	1 7
in|shape|=une word =de|	4-7 14
in|shape|=une word =à|	4-7 9
in|shape|=une word word|	2-3 15	4-7 14	8+ 9
in|shape|=une word|	2-3 10
in|shape|=until =the word|	4-7 12
in|shape|=usted word adverb|	4-7 6
in|shape|=vous word word|	8+ 6
in|shape|=we =are =all|	4-7 6
in|shape|=we =are =a|	8+ 7
in|shape|=we =are =not|	4-7 8	8+ 12
in|shape|=we =are verb|	8+ 10
in|shape|=we =are word|	4-7 6	8+ 13
in|shape|=we =did =not|	4-7 6	8+ 6
in|shape|=we =do =not|	8+ 11
in|shape|=we =had =a|	8+ 8
in|shape|=we =have =been|	4-7 9
in|shape|=we =have =never|	8+ 8
in|shape|=we =have =the|	8+ 7
in|shape|=we =have verb|	8+ 11
in|shape|=we =have word|	8+ 8
in|shape|=we =hebben word|	4-7 9
in|shape|=we =were verb|	8+ 7
in|shape|=we =were word|	4-7 6
in|shape|=we =will =not|	8+ 9
in|shape|=we adverb verb|	8+ 7
in|shape|=we verb =about|	8+ 9
in|shape|=we verb =for|	8+ 6
in|shape|=we verb =in|	8+ 7
in|shape|=we verb =it|	8+ 7
in|shape|=we verb =so|	8+ 7
in|shape|=we verb =that|	8+ 7
in|shape|=we verb =the|	8+ 8
in|shape|=we verb =to|	4-7 6	8+ 6
in|shape|=we verb capital|	8+ 7
in|shape|=we verb word|	8+ 11
in|shape|=we word =a|	4-7 6	8+ 8
in|shape|=we word =een|	8+ 9
in|shape|=we word =for|	8+ 10
in|shape|=we word =in|	8+ 6
in|shape|=we word =it|	8+ 9
in|shape|=we word =on|	8+ 7
in|shape|=we word =the|	4-7 10
in|shape|=we word adverb|	4-7 7
in|shape|=we word capital|	4-7 6
in|shape|=we word number|	8+ 7
in|shape|=we word verb|	2-3 8	8+ 10
in|shape|=we word word|	4-7 10	8+ 8
in|shape|=wenn =die capital|	8+ 6
in|shape|=when =i word|	8+ 8
in|shape|=when =the word|	4-7 9	8+ 6
in|shape|=when =you word|	4-7 6
in|shape|=wie =ein capital|	2-3 7
in|shape|=wij =hebben =het|	4-7 10
in|shape|=wij =hebben word|	4-7 9	8+ 6
in|shape|=wij =zijn =geen|	4-7 7
in|shape|=wij word adverb|	4-7 13
in|shape|=wij word word|	4-7 10
in|shape|=wir =haben adverb|	4-7 10	8+ 7
in|shape|=wir =haben word|	8+ 7
in|shape|=wir =sind word|	8+ 7
in|shape|=wir =wollen word|	8+ 7
in|shape|=wir word =nicht|	4-7 6	8+ 6
in|shape|=wir word adverb|	4-7 10
in|shape|=wir word capital|	4-7 6	8+ 8
in|shape|=with =a word|	4-7 9
in|shape|=with =the word|	4-7 12
in|shape|=with word =to|	4-7 9
in|shape|=with word|	2-3 10
in|shape|=within =the word|	4-7 9
in|shape|=without word|	2-3 9
in|shape|=y =el word|	4-7 -6
in|shape|=y =la word|	2-3 -7
in|shape|=y =por word|	4-7 7
in|shape|=y adverb word|	4-7 8
in|shape|=y word word|	4-7 8
in|shape|=y word|	2-3 7
in|shape|=yo =no verb|	8+ 8
in|shape|=yo =no word|	4-7 8
in|shape|=yo adverb verb|	4-7 7
in|shape|=yo adverb word|	4-7 8
in|shape|=yo word =el|	4-7 8	8+ 6
in|shape|=yo word word|	4-7 8	8+ 6
in|shape|=you =are word|	2-3 6
in|shape|=you =can verb|	4-7 7
in|shape|=you =can word|	8+ 14
in|shape|=you =can't word|	8+ 11
in|shape|=you =cannot verb|	8+ 9
in|shape|=you =cannot word|	8+ 6
in|shape|=you =can’t verb|	8+ 8
in|shape|=you =can’t word|	4-7 6	8+ 7
in|shape|=you =don’t word|	8+ 9
in|shape|=you =will verb|	4-7 7
in|shape|=you word =a|	8+ 10
in|shape|=you've word word|	2-3 9
in|shape|=ze word word|	8+ 6
in|shape|=zu word|	2-3 -6
in|shape|=à =ce word|	8+ 7
in|shape|=à =la word|	2-3 -10	4-7 11
in|shape|=à word =et|	4-7 7
in|shape|=à word word|	2-3 6	4-7 7	8+ 8
in|shape|=à word|	2-3 -9
in|shape|=è =il word|	8+ 7
in|shape|=è =un word|	4-7 10
in|shape|=è =una word|	2-3 10
in|shape|=è word|	2-3 6
in|shape|=é =a word|	4-7 8
in|shape|=é =o word|	8+ 7
in|shape|=é =uma word|	4-7 6	8+ 9
in|shape|=é word =de|	4-7 7
in|shape|adverb =a word|	4-7 7
in|shape|adverb =de =que|	4-7 7
in|shape|adverb =de word|	2-3 9	4-7 -6	8+ 8
in|shape|adverb =del word|	2-3 7
in|shape|adverb =der capital|	4-7 7
in|shape|adverb =down|	2-3 6
in|shape|adverb =elle =est|	4-7 10
in|shape|adverb =geen word|	4-7 7
in|shape|adverb =il word|	4-7 7
in|shape|adverb =is =a|	4-7 9	8+ 7
in|shape|adverb =is =no|	4-7 10	8+ 9
in|shape|adverb =is adverb|	4-7 8
in|shape|adverb =is word|	4-7 8	8+ 10
in|shape|adverb =je word|	4-7 8
in|shape|adverb =le word|	4-7 -8
in|shape|adverb =les word|	4-7 8
in|shape|adverb =me word|	4-7 9
in|shape|adverb =moet word|	4-7 7
in|shape|adverb =no word|	4-7 -6
in|shape|adverb =non =si|	4-7 11
in|shape|adverb =op word|	2-3 -7
in|shape|adverb =se word|	2-3 -11
in|shape|adverb =si word|	2-3 6	4-7 -13
in|shape|adverb =the word|	2-3 9	4-7 11	8+ 11
in|shape|adverb =they word|	4-7 8
in|shape|adverb =un word|	8+ 7
in|shape|adverb =was =a|	4-7 7
in|shape|adverb =was =no|	8+ 8
in|shape|adverb =was word|	4-7 8	8+ 10
in|shape|adverb =we verb|	8+ 6
in|shape|adverb =were =two|	8+ 7
in|shape|adverb =were number|	8+ 8
in|shape|adverb =wird =es|	4-7 6
in|shape|adverb adverb capital|	2-3 -6
in|shape|adverb adverb word|	2-3 7	4-7 8
in|shape|adverb adverb|	2-3 7
in|shape|adverb capital word|	2-3 7
in|shape|adverb capital|	2-3 7
in|shape|adverb verb =to|	4-7 7
in|shape|adverb verb|	2-3 11
in|shape|adverb word =and|	4-7 8
in|shape|adverb word =che|	4-7 7
in|shape|adverb word =de|	4-7 9
in|shape|adverb word =een|	4-7 10	8+ 8
in|shape|adverb word =e|	4-7 13
in|shape|adverb word =ik|	2-3 8
in|shape|adverb word =la|	8+ 10
in|shape|adverb word =les|	4-7 8
in|shape|adverb word =mi|	4-7 6
in|shape|adverb word =on|	4-7 9
in|shape|adverb word =o|	4-7 8
in|shape|adverb word =pour|	4-7 10
in|shape|adverb word =que|	4-7 9
in|shape|adverb word =um|	4-7 7
in|shape|adverb word =we|	4-7 11
in|shape|adverb word =wir|	8+ 11
in|shape|adverb word adverb|	8+ 7
in|shape|adverb word capital|	4-7 8
in|shape|adverb word verb|	4-7 11
in|shape|adverb word word|	4-7 -7	8+ 11
in|shape|adverb word|	2-3 17
in|shape|adverb|	1 9
in|shape|capital =a word|	8+ 12
in|shape|capital =ai word|	2-3 6	4-7 6	8+ 7
in|shape|capital =am capital|	2-3 -13
in|shape|capital =and capital|	2-3 -8	8+ 9
in|shape|capital =and verb|	2-3 -6
in|shape|capital =and word|	8+ 10
in|shape|capital =are =not|	4-7 8
in|shape|capital =are verb|	4-7 6
in|shape|capital =are word|	2-3 9	4-7 -6	8+ 11
in|shape|capital =at number|	8+ 6
in|shape|capital =be word|	2-3 7
in|shape|capital =bei capital|	8+ 7
in|shape|capital =by capital|	2-3 -7
in|shape|capital =can verb|	8+ 10
in|shape|capital =che word|	4-7 8
in|shape|capital =com =a|	8+ 6
in|shape|capital =come =un|	4-7 -11
in|shape|capital =con =le|	4-7 7
in|shape|capital =da capital|	2-3 -12
in|shape|capital =da word|	2-3 -8	4-7 -10
in|shape|capital =dat adverb|	4-7 9
in|shape|capital =de =uma|	8+ 7
in|shape|capital =de capital|	2-3 -16	4-7 -7	8+ 7
in|shape|capital =de word|	8+ 13
in|shape|capital =dei word|	2-3 -9
in|shape|capital =del capital|	2-3 -8
in|shape|capital =del word|	2-3 -12
in|shape|capital =der capital|	2-3 6	4-7 6
in|shape|capital =des capital|	2-3 9
in|shape|capital =di adverb|	2-3 7
in|shape|capital =di capital|	2-3 -8
in|shape|capital =di word|	2-3 -13
in|shape|capital =did =not|	4-7 8	8+ 12
in|shape|capital =die capital|	8+ 7
in|shape|capital =do =not|	4-7 -11
in|shape|capital =do capital|	2-3 -10
in|shape|capital =do word|	4-7 -9
in|shape|capital =does =not|	4-7 6
in|shape|capital =dois word|	8+ 6
in|shape|capital =dos word|	8+ 7
in|shape|capital =du word|	2-3 -7
in|shape|capital =due word|	4-7 -7
in|shape|capital =e capital|	2-3 -6
in|shape|capital =e word|	2-3 -7	8+ 7
in|shape|capital =een word|	8+ 7
in|shape|capital =el word|	4-7 6	8+ 13
in|shape|capital =em capital|	2-3 -9
in|shape|capital =es =un|	4-7 8
in|shape|capital =es word|	8+ 10
in|shape|capital =est word|	4-7 10
in|shape|capital =et word|	2-3 -7
in|shape|capital =eu =que|	8+ 7
in|shape|capital =for capital|	2-3 -14
in|shape|capital =from capital|	8+ 9
in|shape|capital =ha word|	8+ 8
in|shape|capital =had =een|	8+ 9
in|shape|capital =has =no|	4-7 8
in|shape|capital =has verb|	4-7 9
in|shape|capital =has word|	4-7 9	8+ 8
in|shape|capital =her verb|	4-7 -7
in|shape|capital =ho word|	4-7 8
in|shape|capital =i verb|	2-3 9	4-7 12
in|shape|capital =i word|	4-7 13	8+ 8
in|shape|capital =ich =habe|	4-7 9
in|shape|capital =il word|	2-3 6	4-7 9	8+ 11
in|shape|capital =im capital|	2-3 6
in|shape|capital =in capital|	8+ 14
in|shape|capital =in word|	2-3 6
in|shape|capital =is =a|	8+ 13
in|shape|capital =is =for|	4-7 10
in|shape|capital =is =geen|	4-7 -9
in|shape|capital =is =het|	4-7 9
in|shape|capital =is =not|	4-7 7	8+ 14
in|shape|capital =is =our|	4-7 9
in|shape|capital =is =the|	4-7 7	8+ 12
in|shape|capital =is =what|	8+ 11
in|shape|capital =is adverb|	4-7 -10	8+ 9
in|shape|capital =is verb|	4-7 9
in|shape|capital =is word|	4-7 6	8+ 18
in|shape|capital =ist =ein|	4-7 7
in|shape|capital =ist =keine|	4-7 6
in|shape|capital =ist =kein|	4-7 9
in|shape|capital =it capital|	2-3 -14
in|shape|capital =je word|	4-7 8	8+ 7
in|shape|capital =la word|	8+ 10
in|shape|capital =le word|	4-7 14	8+ 9
in|shape|capital =lo =que|	4-7 6	8+ 9
in|shape|capital =lo word|	8+ 9
in|shape|capital =mag word|	4-7 9
in|shape|capital =met word|	2-3 6
in|shape|capital =mit capital|	2-3 10
in|shape|capital =my word|	4-7 10
in|shape|capital =na capital|	2-3 -10
in|shape|capital =na word|	4-7 8
in|shape|capital =ne word|	4-7 -6	8+ 6
in|shape|capital =niet =om|	2-3 -7
in|shape|capital =no word|	4-7 15	8+ 6
in|shape|capital =não =é|	4-7 -6
in|shape|capital =não capital|	2-3 9
in|shape|capital =não verb|	4-7 7
in|shape|capital =o =que|	8+ 11
in|shape|capital =o word|	2-3 -6	8+ 11
in|shape|capital =of =the|	4-7 -15
in|shape|capital =of capital|	2-3 -13	4-7 -7
in|shape|capital =of verb|	2-3 -8
in|shape|capital =ohne capital|	2-3 9
in|shape|capital =on =a|	4-7 -6
in|shape|capital =on =me|	2-3 9
in|shape|capital =on =the|	4-7 -9
in|shape|capital =on verb|	2-3 -7
in|shape|capital =on word|	4-7 6
in|shape|capital =our capital|	2-3 8
in|shape|capital =para capital|	2-3 -10
in|shape|capital =para word|	2-3 -11	4-7 7	8+ 12
in|shape|capital =pas =de|	8+ 6
in|shape|capital =pela word|	4-7 8
in|shape|capital =por word|	8+ 13
in|shape|capital =que =era|	4-7 10
in|shape|capital =que word|	4-7 15
in|shape|capital =sem capital|	2-3 -6
in|shape|capital =senza word|	2-3 -6
in|shape|capital =should =not|	8+ 9
in|shape|capital =si word|	4-7 8
in|shape|capital =sin word|	2-3 7
in|shape|capital =the capital|	2-3 -17	4-7 -6
in|shape|capital =the verb|	8+ 7
in|shape|capital =the word|	2-3 13	4-7 -7	8+ 10
in|shape|capital =to word|	2-3 7
in|shape|capital =três word|	4-7 9	8+ 9
in|shape|capital =um word|	4-7 6	8+ 10
in|shape|capital =uma word|	4-7 11	8+ 17
in|shape|capital =un word|	2-3 11	4-7 13	8+ 12
in|shape|capital =una word|	4-7 7	8+ 6
in|shape|capital =une word|	4-7 12	8+ 7
in|shape|capital =van capital|	2-3 -7
in|shape|capital =was =a|	8+ 9
in|shape|capital =was word|	8+ 8
in|shape|capital =will =be|	4-7 10
in|shape|capital =will verb|	4-7 7	8+ 9
in|shape|capital =wird =es|	4-7 6
in|shape|capital =with =a|	4-7 -6
in|shape|capital =à capital|	2-3 -7
in|shape|capital =à word|	2-3 -6	4-7 9	8+ 7
in|shape|capital =è word|	4-7 8
in|shape|capital =é =o|	4-7 -9
in|shape|capital =é word|	2-3 -11	4-7 7	8+ 13
in|shape|capital adverb =de|	8+ 9
in|shape|capital adverb =il|	4-7 10
in|shape|capital adverb =os|	4-7 6
in|shape|capital adverb =quando|	8+ 11
in|shape|capital adverb =y|	4-7 8
in|shape|capital adverb adverb|	4-7 9
in|shape|capital adverb capital|	8+ 7
in|shape|capital adverb verb|	8+ 9
in|shape|capital adverb word|	2-3 10	4-7 17	8+ 15
in|shape|capital adverb|	2-3 6
in|shape|capital capital =and|	4-7 -8
in|shape|capital capital =für|	4-7 -6
in|shape|capital capital =in|	4-7 -10
in|shape|capital capital =i|	8+ 6
in|shape|capital capital =of|	4-7 -9
in|shape|capital capital =would|	4-7 7
in|shape|capital capital capital|	2-3 -17	8+ 10
in|shape|capital capital number|	2-3 -10	4-7 -9
in|shape|capital capital verb|	8+ 13
in|shape|capital capital word|	2-3 9	4-7 -10	8+ 12
in|shape|capital capital|	2-3 -38
in|shape|capital number capital|	4-7 -7
in|shape|capital number number|	2-3 -13
in|shape|capital number word|	2-3 -8	8+ 8
in|shape|capital verb =a|	4-7 6
in|shape|capital verb =dat|	8+ 8
in|shape|capital verb =due|	8+ 10
in|shape|capital verb =is|	4-7 7
in|shape|capital verb =it|	8+ 11
in|shape|capital verb =me|	4-7 8	8+ 14
in|shape|capital verb =the|	4-7 11	8+ 10
in|shape|capital verb =to|	4-7 8	8+ 9
in|shape|capital verb =us|	8+ 9
in|shape|capital verb =you|	4-7 7
in|shape|capital verb adverb|	8+ 6
in|shape|capital verb capital|	2-3 6	4-7 -7	8+ 6
in|shape|capital verb word|	4-7 13	8+ 14
in|shape|capital word =alla|	8+ 7
in|shape|capital word =and|	4-7 6	8+ 7
in|shape|capital word =an|	8+ 8
in|shape|capital word =are|	8+ 10
in|shape|capital word =at|	8+ 9
in|shape|capital word =au|	8+ 6
in|shape|capital word =a|	8+ 14
in|shape|capital word =bij|	4-7 8
in|shape|capital word =cannot|	8+ 11
in|shape|capital word =ce|	8+ 8
in|shape|capital word =che|	4-7 7
in|shape|capital word =com|	4-7 8	8+ 8
in|shape|capital word =dat|	8+ 7
in|shape|capital word =des|	8+ 6
in|shape|capital word =de|	8+ 13
in|shape|capital word =di|	8+ 10
in|shape|capital word =du|	8+ 6
in|shape|capital word =el|	8+ 8
in|shape|capital word =em|	8+ 10
in|shape|capital word =en|	8+ 6
in|shape|capital word =es|	4-7 7
in|shape|capital word =et|	4-7 6
in|shape|capital word =every|	8+ 8
in|shape|capital word =e|	4-7 -7	8+ 14
in|shape|capital word =for|	8+ 8
in|shape|capital word =from|	8+ 8
in|shape|capital word =geen|	8+ 7
in|shape|capital word =ho|	8+ 7
in|shape|capital word =ik|	4-7 15
in|shape|capital word =il|	4-7 6	8+ 6
in|shape|capital word =in|	8+ 11
in|shape|capital word =io|	4-7 8
in|shape|capital word =is|	4-7 9	8+ 10
in|shape|capital word =it|	4-7 7	8+ 10
in|shape|capital word =i|	4-7 7	8+ 6
in|shape|capital word =i’ve|	8+ 6
in|shape|capital word =la|	4-7 10	8+ 7
in|shape|capital word =les|	8+ 8
in|shape|capital word =le|	8+ 7
in|shape|capital word =like|	4-7 8
in|shape|capital word =lo|	8+ 6
in|shape|capital word =mir|	8+ 9
in|shape|capital word =ne|	8+ 6
in|shape|capital word =nicht|	4-7 9
in|shape|capital word =não|	4-7 6
in|shape|capital word =of|	8+ 9
in|shape|capital word =on|	8+ 11
in|shape|capital word =o|	8+ 8
in|shape|capital word =pas|	8+ 8
in|shape|capital word =per|	8+ 8
in|shape|capital word =pour|	8+ 6
in|shape|capital word =que|	4-7 12	8+ 11
in|shape|capital word =se|	8+ 6
in|shape|capital word =sie|	8+ 8
in|shape|capital word =sono|	8+ 8
in|shape|capital word =sur|	8+ 7
in|shape|capital word =they|	8+ 7
in|shape|capital word =the|	4-7 -9	8+ 17
in|shape|capital word =to|	8+ 13
in|shape|capital word =tres|	8+ 9
in|shape|capital word =um|	4-7 10
in|shape|capital word =una|	8+ 9
in|shape|capital word =une|	8+ 8
in|shape|capital word =un|	8+ 9
in|shape|capital word =us|	4-7 8
in|shape|capital word =voor|	8+ 7
in|shape|capital word =vous|	4-7 7
in|shape|capital word =wir|	8+ 11
in|shape|capital word =with|	4-7 9
in|shape|capital word =à|	8+ 7
in|shape|capital word adverb|	4-7 11
in|shape|capital word number|	4-7 10
in|shape|capital word verb|	8+ 13
in|shape|capital word word|	2-3 -7	4-7 -6	8+ -6
in|shape|capital|	1 -6
in|shape|number word|	2-3 -6
in|shape|number|	1 -16
in|shape|verb =a word|	2-3 11	4-7 11	8+ 13
in|shape|verb =and word|	2-3 8
in|shape|verb =are word|	4-7 8
in|shape|verb =but word|	2-3 9
in|shape|verb =by word|	2-3 10
in|shape|verb =in =the|	4-7 7
in|shape|verb =le word|	8+ 7
in|shape|verb =like =a|	8+ 7
in|shape|verb =not verb|	2-3 9
in|shape|verb =the word|	4-7 11	8+ 11
in|shape|verb =to word|	2-3 10	8+ 10
in|shape|verb =um word|	8+ 9
in|shape|verb =you =for|	4-7 9
in|shape|verb =you capital|	4-7 10
in|shape|verb word =as|	4-7 9
in|shape|verb word =or|	4-7 9
in|shape|verb word capital|	4-7 -10
in|shape|verb word word|	2-3 9	4-7 10
in|shape|verb word|	2-3 -20
in|shape|word =a =la|	4-7 10
in|shape|word =a =los|	4-7 7
in|shape|word =a adverb|	4-7 9
in|shape|word =a verb|	4-7 8
in|shape|word =a word|	8+ 15
in|shape|word =above =the|	4-7 10
in|shape|word =ai word|	2-3 10
in|shape|word =alle word|	2-3 7
in|shape|word =als =een|	4-7 7
in|shape|word =and adverb|	4-7 13
in|shape|word =and word|	2-3 -8	4-7 14
in|shape|word =ao word|	4-7 8
in|shape|word =around =the|	4-7 -9
in|shape|word =as word|	2-3 11	4-7 10
in|shape|word =até word|	2-3 8
in|shape|word =au word|	2-3 14	4-7 13
in|shape|word =aux word|	2-3 9
in|shape|word =avec word|	4-7 -8
in|shape|word =but =not|	4-7 11
in|shape|word =but word|	2-3 19
in|shape|word =by word|	2-3 22	4-7 9
in|shape|word =com word|	2-3 16	4-7 -6
in|shape|word =come =una|	4-7 9
in|shape|word =come =un|	4-7 11
in|shape|word =comme =une|	4-7 7
in|shape|word =como word|	2-3 10
in|shape|word =con =il|	4-7 9
in|shape|word =con =la|	4-7 10
in|shape|word =con =un|	4-7 8
in|shape|word =con word|	4-7 12
in|shape|word =da word|	2-3 -14	4-7 11
in|shape|word =dalla word|	4-7 -6
in|shape|word =das word|	2-3 -7
in|shape|word =de =las|	4-7 -9
in|shape|word =de =la|	4-7 -16
in|shape|word =de =un|	4-7 10
in|shape|word =de adverb|	2-3 9
in|shape|word =de capital|	2-3 -12
in|shape|word =de word|	2-3 -16	4-7 -10	8+ 9
in|shape|word =dei word|	2-3 -10
in|shape|word =del word|	2-3 -16	4-7 9
in|shape|word =della word|	2-3 -7
in|shape|word =delle word|	2-3 -6
in|shape|word =der capital|	2-3 8
in|shape|word =des word|	2-3 -9	4-7 -13
in|shape|word =di =un|	4-7 10
in|shape|word =di word|	2-3 -15	4-7 -6
in|shape|word =do word|	2-3 -12
in|shape|word =dos word|	2-3 7
in|shape|word =du word|	2-3 -8
in|shape|word =e =non|	4-7 12
in|shape|word =e adverb|	4-7 8
in|shape|word =e word|	2-3 26	4-7 12
in|shape|word =een word|	4-7 11
in|shape|word =el word|	2-3 -9	4-7 13	8+ 7
in|shape|word =em word|	4-7 10
in|shape|word =en word|	2-3 6
in|shape|word =et word|	2-3 17
in|shape|word =for =a|	4-7 8
in|shape|word =for word|	2-3 12
in|shape|word =from =the|	4-7 9
in|shape|word =if word|	2-3 9
in|shape|word =il word|	4-7 6
in|shape|word =in =an|	4-7 10
in|shape|word =in =a|	4-7 8
in|shape|word =in =every|	4-7 6
in|shape|word =in =the|	4-7 11	8+ 10
in|shape|word =la word|	4-7 21	8+ 7
in|shape|word =le word|	4-7 7	8+ 6
in|shape|word =les word|	2-3 8	4-7 14
in|shape|word =like =a|	4-7 9
in|shape|word =ma =non|	4-7 9
in|shape|word =ma adverb|	4-7 10
in|shape|word =ma word|	2-3 10
in|shape|word =maar =niet|	4-7 9
in|shape|word =maar word|	2-3 7	4-7 10
in|shape|word =mais =pas|	4-7 15
in|shape|word =mais word|	2-3 12
in|shape|word =met =een|	4-7 13
in|shape|word =met word|	4-7 -6
in|shape|word =niet word|	2-3 7
in|shape|word =no word|	4-7 9
in|shape|word =non word|	2-3 11
in|shape|word =not word|	2-3 14
in|shape|word =não word|	4-7 7
in|shape|word =o word|	2-3 12	4-7 -6
in|shape|word =on =the|	4-7 11
in|shape|word =on word|	4-7 7
in|shape|word =out =of|	8+ 11
in|shape|word =para word|	2-3 11	4-7 10
in|shape|word =pas word|	4-7 10
in|shape|word =per word|	2-3 11	4-7 8
in|shape|word =pero =no|	4-7 13
in|shape|word =pero word|	2-3 -6
in|shape|word =por word|	4-7 11
in|shape|word =su word|	2-3 8
in|shape|word =sul word|	2-3 -6
in|shape|word =than =a|	4-7 10
in|shape|word =that word|	4-7 13
in|shape|word =the =one|	4-7 7
in|shape|word =the verb|	4-7 11	8+ 7
in|shape|word =the word|	2-3 9	4-7 17	8+ 14
in|shape|word =their word|	4-7 7
in|shape|word =to =be|	8+ 9
in|shape|word =to =the|	4-7 13
in|shape|word =to word|	2-3 -6	4-7 13
in|shape|word =um word|	4-7 11
in|shape|word =una word|	2-3 9
in|shape|word =und word|	2-3 11
in|shape|word =une word|	4-7 10
in|shape|word =with =a|	4-7 11
in|shape|word =with =one|	4-7 6
in|shape|word =with =the|	8+ 13
in|shape|word =with word|	2-3 16
in|shape|word =y word|	2-3 15
in|shape|word =à word|	8+ 10
in|shape|word adverb =and|	4-7 8
in|shape|word adverb =nicht|	4-7 7
in|shape|word adverb =que|	4-7 9
in|shape|word adverb =than|	4-7 11
in|shape|word adverb word|	4-7 18
in|shape|word adverb|	2-3 16
in|shape|word capital word|	4-7 6
in|shape|word capital|	2-3 -6
in|shape|word verb =the|	4-7 12
in|shape|word verb word|	2-3 8
in|shape|word word =and|	4-7 23	8+ 7
in|shape|word word =a|	4-7 12
in|shape|word word =by|	4-7 8
in|shape|word word =come|	4-7 9
in|shape|word word =com|	4-7 15
in|shape|word word =con|	4-7 6
in|shape|word word =des|	4-7 11
in|shape|word word =de|	4-7 21	8+ 8
in|shape|word word =di|	4-7 12
in|shape|word word =du|	4-7 7
in|shape|word word =et|	4-7 11
in|shape|word word =e|	4-7 18	8+ 7
in|shape|word word =for|	4-7 17
in|shape|word word =from|	4-7 9
in|shape|word word =il|	4-7 12
in|shape|word word =in|	4-7 16	8+ 6
in|shape|word word =les|	4-7 11
in|shape|word word =ma|	4-7 9
in|shape|word word =no|	4-7 7
in|shape|word word =não|	4-7 9
in|shape|word word =of|	4-7 20
in|shape|word word =on|	4-7 14
in|shape|word word =over|	4-7 13
in|shape|word word =o|	4-7 11
in|shape|word word =para|	4-7 9
in|shape|word word =por|	4-7 12
in|shape|word word =senza|	4-7 10
in|shape|word word =than|	4-7 13
in|shape|word word =to|	4-7 16
in|shape|word word =wie|	4-7 6
in|shape|word word =with|	4-7 7
in|shape|word word =à|	4-7 9	8+ 6
in|shape|word word adverb|	2-3 10	4-7 16	8+ 9
in|shape|word word capital|	2-3 11
in|shape|word word number|	2-3 -12
in|shape|word word verb|	4-7 7
in|shape|word word word|	4-7 12	8+ 10
in|shape|word word|	2-3 -11
in|shape|word|	1 -8
in|word|	0 6	12 -7	14 -9	2 -12	20 -6	2029 9	2030 -7	3 -16	5 -10	7 -9	aan -7	abbiamo 9	aber 10	about 12	abzocke 7	accountant -9	acordada 9	acted 7	actually -7	ada -6	administrativa 8	after 9	again -8	age 10	agenten -7	agility 11	agua -12	aguardiente -6	ai 12	aire 7	ajoutés -10	ajuste 12	ajustement 7	al 8	alarming 11	albatros -6	alert -10	alfaiate -7	alimentar -11	alive 9	alla 8	alle 11	almendros -7	almighty -10	almost 12	almoço 11	als 11	also 11	alta -7	alto -11	always 8	am -6	ambachtelijk -7	ambitioniert 6	an 16	ancestor 13	and -8	angel -11	animal 8	antenne -8	antes 11	anunciada 11	any 12	anything 7	ao 12	apaisé 7	apericena -14	appesi -9	aprils -8	aprobado -9	après 11	aquí -12	areal -6	arithmetic 16	army -6	arroz -9	artigianale -7	as 9	asfixia 11	ask -7	asked 8	assobio -8	at 14	attenta 9	attention 7	attentive 12	até 10	au 9	auch 8	aus 11	authentic -8	aux 8	außer 8	ava -7	avances 9	avant 9	avec 17	avevo 8	avvocato 6	avô -9	away 7	azul -7	b -9	baby -9	bad 9	badger -9	baja -6	balance 6	balconi -6	ball -9	ballerino -10	ballo -9	balloon -8	baltic 7	bandejão -6	banter 10	bar -6	barn -9	bas -10	basically 11	bassa -7	basta 7	bastante 7	bau -7	bed-rot -8	beds -10	behandeling -7	behaviour -12	beheersbaar 9	behind 11	bei 6	being 11	bem 6	bene -7	benedito -6	best 8	beyond 9	bianca -6	bien 13	bienveillance 8	biggest -8	billete -9	binnen 10	biology -9	bisschen 8	bitte -6	bizarro -10	black -10	blague 8	blanc -10	blanche -10	blancos -11	bleibt -8	blue -13	boa 8	boat -11	boats -7	bocadillo -7	boicote 10	boiler -10	bonus -10	book -11	border -10	bored -11	boredom -9	boring -8	borrowed -7	botella -8	box -8	branco -8	brave 8	breathe-in -6	britain's -8	broken 9	budget -10	bueno 11	bufandas 7	buitengewoon 8	buon 11	buona -8	buone -9	burla 8	bus -10	but 20	buy -18	by 12	bérénice -10	c -14	caballero -9	cadê 10	caja -7	cal -8	calados -6	caldo -9	calendário 6	called 11	calm -14	calma 9	calmo -6	camici -9	can -9	cancer -12	cani -12	capacity -11	capitano -7	capo -10	cara 11	card -6	cards 9	care -9	carenze 9	caro -6	carona -6	carretera -7	carta 10	cartographer’s -10	casa -8	case 8	caso -8	catch -8	cathédrale -6	causa 12	cautela 6	cavaleiro -9	cave -7	ce 10	cegueira -8	cell -9	cero 7	cerrado -8	certa -9	chalonge -8	channel 13	chantage 9	chave -7	chaves -9	cheap 12	cheque 9	chiacchiericcio 6	chica -6	chico -9	chinelo -7	chino -8	choquée 7	chove 7	christmas 8	chuy -6	ci -6	cinema 6	ciudad -10	clean 9	club 8	coalition -9	cocina -7	cod -11	cognato -7	com 6	come 6	comigo 6	coming 11	comment 10	committee 6	como 15	completion -9	compra -12	comprar 9	con 7	concern 10	conciencia 9	conditions 9	confort 8	conserver -8	considering 9	constrangimentos 8	contabilidade 9	contact -10	contadora -7	contenues 8	contenção 12	contessa -8	continuará -12	contratto 6	contrôle 6	coordenadas 12	coraggiosa 8	coral 8	corner -7	correct 13	corso 8	cosecha -7	counted 11	coup 13	courage 7	courageuse 7	cours 9	court 10	cover -8	cozinha -8	cozze -6	criativa 9	cringe -9	criterios 10	croustillant -7	crunch -7	crítico -10	cuisine -7	culture -11	cuore -9	cura -9	curtailment -9	curva -7	custardgate -11	custode -6	customs -6	cutters -7	cuñado -6	c’ero -6	da -18	dag 6	dama -8	damage -11	dank -7	dann 6	dans 11	dark -11	darkness 11	das -7	dat 8	daughter -10	day -10	de -22	de-risking -11	dead -12	deal -11	deep -11	deeply 11	defect -11	definire -7	definitivas -8	definitivo -9	dei -12	del -19	deliberada -8	deliberate 11	delighted 7	delivery -16	della -10	den -9	dentro 8	depuis 9	der 6	desde 8	despedidas -7	detto 10	dez -8	di -10	diary 10	dicke -10	did 15	didn't 6	die -11	diesel -6	digitale -9	digna 8	dignity -10	dire 6	direction -13	disagi 10	disappointed 8	discórdia -12	dividend -13	division -10	dix 6	diálogo 8	do -15	doc -8	doce -11	doch 10	dock 7	doctor -7	documenti -10	does 7	dog -10	dogs -7	dois 6	domani 10	domenica -9	dona -9	don’t -8	dorme -6	dormir 6	dos 11	doutor -9	dr -9	dreams -7	drift -6	drink -11	drizzlecore -9	droit -8	dry -9	du -13	due 7	dämmerschoppen -6	dès 9	déjà 7	dörfer 10	d’estate -12	e 8	early -6	eastern -9	ecco 7	eel -8	een 8	efeito -12	efficiency -13	effort 7	ein 10	eine 12	einem 6	einer 7	eingebildete -8	einzelfall 7	el -15	ela 6	elefantes -11	elegante 11	elle -8	embora 6	emergency 8	encore 9	encouraging 12	enfin 8	enjoy 14	enkele 7	entirely 12	entro 14	envelopes -6	er -6	era 10	erhebliche 12	error 13	es 9	escudo -8	escándalo -11	eso 8	espera -6	essa 6	estava 9	estinto -10	estrada -8	está 8	estão 6	eu 11	europa -9	european -7	event -9	everything 6	excepcional 7	exceptional 11	experience 6	extremely 7	faden 7	faim -6	fair -6	fait -6	false 13	falso -11	famille -11	família -13	fantaisistes 10	fare 10	farinha -7	fatti 10	fatura -12	feierabend -9	fermento -9	ferro -9	file -9	fin -6	final -12	finalmente -13	fine -6	finir 8	first -10	floor -6	flor -6	fog 8	fogo -9	fois 8	folklore 12	fonte 10	for 14	foram 7	format -10	forte 10	fossil -9	foto 9	fragile -6	fragilidad -11	franco 9	frank 11	frau -6	fraude -13	freddo 7	free -7	frei -9	freischütz -8	frequent 13	frete 6	friday -8	from -11	frontera -8	fruit -9	fuga -6	fumacê -6	furious 6	fyi -7	galo -7	gap -11	geduld 8	geen 11	geluk 8	gente -9	gentile 10	genuanceerd 6	geometra -10	georgian 7	gestão -10	get -8	gezellig -9	ghost -20	giallo -9	gil -9	ginette -7	global -6	globalement 7	globalmente 6	gloves -10	go -11	golden -10	gossip -9	grande -8	gravedigger's -9	gravy 9	grote -10	grower -9	gruft -8	grátis 11	guaranteed -8	guarda 6	guardianes -8	guerra -12	guilt-free -10	guilty -14	gut -7	gute 10	ha 12	haaskaaf -9	had 6	halb -6	halo -9	halten -8	hammer -9	hand -10	happy 10	harbor -9	harbourmaster -9	harvest -10	have 12	he 11	health -8	heard 10	heart -8	heartbroken 15	her 6	here -9	heron -7	hesitation 11	het -13	heures -6	heute -6	high -10	hill -6	him -8	his 9	histórico 13	hmm 10	hoja -6	hold -19	holiday -6	hollow -7	honest -7	honesta 7	hope -9	hors 8	horários 9	hospital -8	hospitales -8	houden -9	hub -18	husch-pfusch 7	hush -6	hydrology 6	i -8	i'm 9	idle 9	if 10	igual 6	iii -8	ik 11	il -9	im 10	immer -6	importante 8	impossible 11	improvement -11	in-network -11	index -9	infame -10	insuficiente 8	insuficientes 6	insult 9	insultante 11	integral -10	interesse 8	interesting 11	interés -9	intérêt 10	irrevogável -6	is 8	isn’t 8	issue 12	ist 7	isteria 9	it's 13	its 9	it’s 15	jabuti -10	jalousie 6	jamais 10	jamón -12	janela -9	jardinier -9	je 7	joke 9	jornal -9	jour -7	journey -8	judicial 7	just 11	juste -8	já 10	j’ai 8	kaasschaaf -6	kahlschlag 8	kan 9	keeper’s -8	keer -9	keine 10	kel -6	kid -10	killer -8	kilómetro -10	kind 9	king -7	klasse 7	knew 13	know -9	kompromiss 9	kontrolle 8	koop -6	kopi -7	kunnen 6	kurier -7	könig -8	königin -7	la -21	laat -6	laatste -6	laboratorio -9	laguna -7	landing -10	langer 6	lanterna -10	laquelle 6	laranja -8	lasciatelo 8	later -6	lavatrice -9	lavoratori 8	le -11	lear -8	ledger -12	left 9	leghe -6	legion -6	leider 10	leilão -10	lenta 11	lento 7	leone -6	les 9	letters -11	ley -11	li 7	liberazione 9	libre -12	life -10	lighthouse -11	lights -7	like 16	lions -7	liquidação -6	liste -9	listening 11	literal 7	live -7	lo -6	lojas-vitrine -10	long -8	looked 12	losango -9	loss -11	loup 6	love -10	loves 8	low -7	loyal 10	lu -11	lucky 10	lunch 7	lungo 11	líquido -7	l’heure -8	l’ho 7	l’été -7	madame 6	made 6	madre 7	mai 6	mains -7	maintenance 10	mais 16	maison -11	mal 8	mal-entendido 8	malaisance -11	malinga -6	manager -6	mano -12	manual -8	mar -9	mardi 11	mare -7	marea -6	marine -12	market 7	mas 8	massima 12	material 11	may -8	mayor 8	mañana -6	me 7	meer 7	meio 6	meisje -6	mejor 10	meme -12	memoria -9	memória -6	meno 6	menos 10	mentalità 8	mer -8	mercado -6	merci 7	metros -7	mid -10	mieux 8	military -7	minha 7	ministro -6	mio 6	mir 7	miracle -12	misanthrope -6	misc -7	miscellaneous -8	mismo 9	miss -8	missing -10	mister -9	mit 14	mode -11	modelo -8	moderate -10	modest -9	moi 7	molhada -7	molto 6	mon 7	money -6	mooi 9	moonlit -7	moose -14	mordisco -8	morgen -11	morning -6	mostly 10	motel -10	motosierra -6	movement -7	mr -6	much -8	mud -10	mum 10	municipal -8	mur -8	muto -8	muy 7	my -11	mão -8	mängel 11	mínimo 8	möwe -6	músculo -9	na 6	nachbar -9	nacional 7	nada -11	natal -8	natale -7	nearly 7	nebbia 6	negra -11	nein 6	nemo -7	nero -9	nessun 11	neutral -22	new 6	nicht -6	nichts 7	niente -12	niet 9	night -10	nine -11	ninety-nine 6	ninguém 9	ninth -6	nipote -6	nobody 14	noise 12	noisy 9	nonna -6	nord -12	normal 8	nostalgia 11	not 22	note 7	noted 8	notícias -6	novela 7	nox -8	nulla 6	num 9	numbers 11	numero -8	nur 8	nuvoloso -7	nº -8	não 8	obra 9	occasione 7	ochtend -7	oferta -8	officer -9	oggi 9	ohne 12	olho -6	oltre 10	om 11	on -16	once 13	once-in-a-generation 14	ongelukkig 7	onverantwoord 9	oops -10	op 8	operation -14	operazione -8	operação -9	oportunidad 8	oportunidade -6	oportunista 11	ora 6	orchard -8	orderly 12	ordinary 11	orgullo 8	original -9	otros 7	otters -6	oui 9	our 11	outperform -13	ouvert 6	oven 10	oversight -10	own -7	pace 6	paciencia 8	paciente -6	pack -10	pack-up -10	pacte -7	padre -6	pagano 10	pan -8	panadería -8	pane -8	pantalla -8	papel 8	paper -15	papier 6	parcheggio -11	parece 7	parente -8	park -8	parking -12	particular -7	parties -12	partilhada -10	pasada -8	pasillo 7	passado 8	passe -7	patate -10	patience 11	patient 13	patria -6	patron -9	patto -7	pause -7	paying 10	peat -7	peau -8	pedagógico 9	pela 11	pele -8	pelo 10	pending -11	people 11	per 16	perché 8	perder -11	permiso -10	perreo -8	pertinent -6	petit -7	peu -6	phantom -12	pie -10	piedra 6	pilar -6	pilha -9	pimenta -9	pirate -8	piscine -8	placa 10	plakband 9	plan -16	planilha 10	plans 11	pluviste -8	point -9	points 8	politesse 11	politics -9	pont -6	ponte -7	pontuais 9	poor -10	poort -7	por 9	porchlight -10	porcupine -11	port 6	porteira 7	posible 11	positiva 7	posto -10	potato -8	pothole -7	power -11	pozzo -8	prato -8	precauzionale 9	preguntan 7	premature 12	prematuro 9	press 9	pressão 7	presupuesto 14	pretty 14	prima 8	primavera -8	primera 6	prince -7	print 8	probably -6	produto -9	profe -8	professor -12	profunda 10	promessa 7	prometedor 7	propina -6	proroga 7	prova 6	proyecto -7	prudence 8	prudente 8	prudenza 6	prématuré 7	présence -8	próxima 7	pueblo -9	puntuales 9	putt 9	quadro -6	qualcosa 8	quando 7	quase -10	que 13	queen -10	qui -7	quintal -8	quota -8	qué 7	r -6	radical 14	radio -12	ragione 6	ragioniere -6	raiz -13	random -9	raten 6	readequação 10	reading 9	recreio -13	red -10	rede -7	redondo 8	reg -8	regolare 9	regret -10	regretted 10	rei -6	reina -9	relaxed 11	relevant -6	relieved 9	repair -7	reports -6	requires -11	residenza -10	resiliência 9	respekt 8	respeto 17	responsibility 11	resta 7	resting 8	retenue 13	retraite -8	reëel 8	ricostruzioni 6	rien 7	riequilibrio 7	riesgo -12	right -18	rigoletto -7	rio -7	risco -9	rispetto 7	risque 9	rives -8	road -8	rotta -9	rounding 10	route 10	router -6	routine -10	row -10	rua 7	rules -11	rutsche -9	rápida 6	rápido 9	réparation -7	réserve -7	sa 8	sabotaje 9	sacs -7	sal -11	sale -13	salida 9	salt -18	salta 7	salva-spiagge -6	salvo’s -9	samen -7	sapo -6	saturday 6	saudade -10	sauve 7	scam 12	schattenhaushalt -8	schiaffo 9	school -14	schritt 6	science -11	sea -9	season -11	seca -6	secolo -7	second -11	secondes 6	see 9	segnale 10	segnali 10	segunda -11	segundo -8	seguro -11	sehr 7	sell 6	semana 10	sense 9	senso 7	sentido 14	serenamente 9	serenidade 12	seriously 11	serra -6	seu -7	seventeen -8	several 8	shadow -8	she 11	she’s 9	shield -9	show -8	sicher -6	sideways 12	sieben -9	siempre 9	signal 7	signora -9	silence -8	silent -12	silenzio -9	silobolsa -7	sind -7	sinhá -8	sirva-se -9	sisters -9	sit 9	situation -6	situação 7	sleep 9	small -6	smiling 10	so 8	sobriété -9	social -14	soddisfazione 11	soft -12	soglia 10	sola -9	soldiers 9	sombra -11	some 12	somewhere 8	sommer -7	son 6	sono 11	sorrent -11	sorry 8	sou 7	sound -6	sounded -6	soup -11	sous 8	southern 8	space -13	spare 10	spider -11	spiritual -10	sportlich 8	spy -8	stage 11	stakeholders 9	stanco 11	stay 14	still -6	stille -12	stiltetax -10	sting -9	strikes 6	strongly -9	stuck 11	stuff -10	su 10	subject 10	sucres -10	sucrée 11	suficiente 10	suis 8	sulla 12	summit -9	sunday -7	sunlight 10	sur 10	sweet -9	symbolique -7	sympathy 11	são 6	sí -7	só 11	table 7	tagblatt -7	taken 9	takes 9	talk -11	também 10	tampoco 8	tano -9	tanque -7	tarde -6	tardiva 6	tassa -6	taxa -12	te -10	tea -7	teatro 10	tecnica -9	tecnicamente 10	tela -7	tempo -11	temporal 6	temps 9	tenderness 10	tengo 8	terme 10	terra -9	terrifying 11	terrorists -6	that 9	that's 14	the -19	theatre 8	theft 10	their 9	there 9	they 12	they’re 9	thinking 12	this 14	ti -7	tides -7	tidewrack -8	tiene 9	time -9	tintin -6	tired 11	todas -6	todo 10	tonhos -6	tonight -11	too -15	torna -8	torta -6	torto -9	total 10	totale 12	tout 13	track -12	trade 8	traición -7	trained -11	traitements 8	tram -7	transición -11	transit -7	tratado -6	travail 9	travel -10	triangolare -8	truck -10	truly 9	tránsito -9	très 10	tuesday -12	turbina -7	tutti -8	tutto 11	twee 8	twice 6	táper -8	tèt -7	técnicos 10	túnel -11	ui -6	uit 6	uma 15	un 15	una 18	uncle -11	uncles -8	und 6	understudy -11	understudy’s -6	undici 7	une 20	unicornio -11	unknown 7	uno 6	up -13	update -6	urna 11	us -7	v -9	vacaciones -6	vale 8	valiente -9	vals -8	vaquilla -6	vecchio -12	vegan -12	vegano -11	velório -7	vent -6	vento -6	ver -6	verbena -8	verbijsterd 8	verde -10	vergonha 10	vergüenza 6	vermelha -8	verrast 8	very 6	verão 7	veterana -6	viaje -10	vibe -9	viciada 10	viel 6	view -11	vigilant 10	vingança -6	vinho -8	vino -12	virado -7	visit -15	vittoria 12	vives 7	volcano -8	volledig 10	volta -8	volto 12	voorlopig 7	voraussichtlich -14	vota -6	vote 7	voz -10	vrai -7	vuelo -9	wachten -6	wally -8	ward -10	warm 6	wars -8	warten 7	watch 11	water -7	weather -11	weg -9	wel 7	welcome -11	well 13	were 12	west -9	when 7	which 9	who 8	whoever -6	whom 9	why -7	wi-fi -6	wie 7	wiel -6	wife -8	wij -8	will -6	windmill -10	wir -7	wish -6	with 18	without 7	witz 9	wolf -10	words -6	workshop 6	worms -6	x -9	y 9	yeah 10	yes 12	yo 8	you -11	you've 9	younger -12	your 7	zanzare -9	zijn 8	zone -9	zoom -6	zorgelijk 8	zukunft -9	zum -13	zumutbar 8	zur 6	zwei 9	zé -6	zéro 6	à -13	ça 8	é -8	étape 9	één -11	última -8	único -10	über 7	überfällig 7
it:alone|alone|	1 9	2-3 15	4-7 17
it:alone|first|	8+ 10
it:best-gap|according-to|according|gap|according-to|,;|	8+ 11
it:best-gap|according-to|according|gap|according-to|,q|	2-3 9	4-7 12
it:best-gap|according-to|according|gap|according-to|,s|	2-3 -6	4-7 -6
it:best-gap|according-to|according|gap|according-to|,|	2-3 6	8+ 9
it:best-gap|according-to|according|gap|according-to|;|	4-7 -7
it:best-gap|according-to|according|gap|according-to|c|	4-7 10
it:best-gap|according-to|according|gap|according-to||	1 -13	2-3 12	4-7 19
it:best-gap|colon|naked||	8+ 6
it:best-gap|interview|naked||	4-7 6
it:best-gap|named-before|naked||	2-3 12	4-7 11
it:best-gap|named-nearby|naked||	2-3 7	4-7 9	8+ 16
it:best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	2-3 -6
it:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	8+ 6
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 12	8+ 6
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -6	2-3 -7
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 12	4-7 13	8+ 6
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 6
it:best-gap|sentence-after|according|gap|sentence-after||	8+ 6
it:best-gap|sentence-after|direct|gap|sentence-after||	8+ 8
it:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 8
it:best-gap|sentence-before|according|gap|sentence-before|,|	2-3 7	8+ 6
it:best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 8
it:best-gap|sentence-before|apposition|gap|sentence-before|c|	1 -7
it:best-gap|sentence-before|apposition|gap|sentence-before||	2-3 9	4-7 11
it:best-gap|sentence-before|direct|gap|sentence-before|,|	8+ 8
it:best-gap|sentence-before|direct|gap|sentence-before|c|	4-7 7
it:best-gap|sentence-before|direct|gap|sentence-before||	2-3 -9	4-7 15	8+ 6
it:best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 11	4-7 12
it:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 9	8+ 8
it:best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 -6
it:best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 6
it:best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -8	4-7 9
it:best-gap|sentence-before|saying|gap|sentence-before||	1 -7	2-3 11	4-7 14
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	8+ 6
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 6	8+ 10
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -11	4-7 11
it:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	4-7 9	8+ 10
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 -10	4-7 -6
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 10
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -8	2-3 -10
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -7
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 6	8+ 7
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 15	4-7 20	8+ 8
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 7
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	8+ 8
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 20	8+ 15
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	4-7 6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	4-7 11
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -11
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 9
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -15	2-3 14	4-7 6	8+ 6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 9	4-7 10	8+ 7
it:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	2-3 7
it:best-gap|topic|naked||	8+ 23
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	4-7 8
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 -7	4-7 9
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 9	4-7 17
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 8	8+ 8
it:best-intro|,|according|far|	2-3 6	4-7 8
it:best-intro|,|apposed|2-4|	8+ 6
it:best-intro|,|direct|2-4|	2-3 -8
it:best-intro|,|direct|5-10|	2-3 -7
it:best-intro|,|naked|1|	2-3 10	4-7 14
it:best-intro|,|naked|5-10|	2-3 -7
it:best-intro|,|naked|far|	1 -6
it:best-intro|,|saying|1|	2-3 17	4-7 13	8+ 7
it:best-intro|,|saying|2-4|	2-3 13	4-7 8
it:best-intro|,|saying|far|	8+ 8
it:best-intro|-|naked|2-4|	8+ 8
it:best-intro|-|naked|5-10|	8+ 13
it:best-intro|:|according|5-10|	8+ 10
it:best-intro|:|according|far|	4-7 9	8+ 11
it:best-intro|:|apposed|2-4|	4-7 10	8+ 10
it:best-intro|:|apposition|5-10|	4-7 8	8+ 10
it:best-intro|:|direct|2-4|	4-7 11
it:best-intro|:|direct|5-10|	4-7 11
it:best-intro|:|direct|far|	4-7 -7
it:best-intro|:|judging|1|	4-7 6
it:best-intro|:|judging|2-4|	8+ 7
it:best-intro|:|naked|1|	1 7	2-3 11	8+ 8
it:best-intro|:|naked|2-4|	2-3 10	4-7 8	8+ 17
it:best-intro|:|naked|5-10|	1 -10	2-3 7	8+ 29
it:best-intro|:|naked|far|	2-3 -8	4-7 7	8+ 34
it:best-intro|:|saying|1|	4-7 15	8+ 13
it:best-intro|:|saying|2-4|	4-7 13	8+ 12
it:best-intro|:|saying|5-10|	4-7 -6	8+ 8
it:best-intro|:|saying|far|	1 -9	4-7 12
it:best-intro|adverb|naked|5-10|	1 -12	4-7 11
it:best-intro|adverb|naked|far|	1 -12
it:best-intro|auxiliary|according|1|	1 -10
it:best-intro|auxiliary|according|2-4|	1 11	2-3 11
it:best-intro|auxiliary|according|5-10|	2-3 11	4-7 11
it:best-intro|auxiliary|naked|5-10|	1 -10	2-3 -12
it:best-intro|auxiliary|naked|far|	2-3 -6	4-7 9	8+ 9
it:best-intro|auxiliary|saying|2-4|	2-3 12
it:best-intro|auxiliary|saying|5-10|	1 -8	2-3 11	4-7 7
it:best-intro|capital|saying|far|	4-7 7
it:best-intro|coordinator|naked|far|	1 -7	4-7 7
it:best-intro|determiner|according|5-10|	1 -10	4-7 -9
it:best-intro|determiner|naked|2-4|	2-3 -14
it:best-intro|determiner|naked|5-10|	2-3 -13
it:best-intro|determiner|naked|far|	1 -14	4-7 13
it:best-intro|determiner|other|0|	2-3 -6
it:best-intro|determiner|saying|5-10|	1 -8
it:best-intro|determiner|saying|far|	2-3 7
it:best-intro|preposition|according|2-4|	1 -10
it:best-intro|preposition|according|5-10|	4-7 10
it:best-intro|preposition|apposed|5-10|	4-7 10
it:best-intro|preposition|apposition|far|	2-3 9
it:best-intro|preposition|direct|2-4|	1 -8
it:best-intro|preposition|judging|2-4|	4-7 8
it:best-intro|preposition|naked|1|	2-3 -10
it:best-intro|preposition|naked|2-4|	2-3 14	4-7 -12
it:best-intro|preposition|naked|5-10|	1 -6	2-3 7	4-7 -8
it:best-intro|preposition|naked|far|	2-3 -13	4-7 16
it:best-intro|preposition|other|1|	2-3 -6
it:best-intro|preposition|saying|1|	4-7 17
it:best-intro|preposition|saying|2-4|	4-7 15
it:best-intro|preposition|saying|5-10|	1 -9	4-7 12
it:best-intro|preposition|saying|far|	2-3 -12
it:best-intro|start|according|1|	4-7 -7	8+ 8
it:best-intro|start|judging|far|	8+ 9
it:best-intro|start|naked|1|	8+ 9
it:best-intro|start|naked|2-4|	4-7 9	8+ 9
it:best-intro|start|naked|5-10|	2-3 -7	4-7 10	8+ 8
it:best-intro|start|naked|far|	2-3 13	4-7 21	8+ 9
it:best-intro|start|other|1|	4-7 11	8+ 6
it:best-intro|start|saying|1|	1 10	2-3 17	4-7 11	8+ 7
it:best-intro|stop|according|far|	8+ 6
it:best-intro|stop|apposition|2-4|	2-3 7
it:best-intro|stop|apposition|5-10|	4-7 11	8+ 6
it:best-intro|stop|direct|5-10|	4-7 10	8+ 6
it:best-intro|stop|direct|far|	4-7 9	8+ 8
it:best-intro|stop|naked|0|	8+ 7
it:best-intro|stop|naked|2-4|	1 7	8+ 10
it:best-intro|stop|naked|5-10|	4-7 23	8+ 8
it:best-intro|stop|naked|far|	1 9	2-3 21	4-7 31	8+ 8
it:best-intro|stop|other|1|	2-3 9	4-7 11
it:best-intro|stop|saying|1|	1 7	2-3 21	4-7 12
it:best-intro|stop|saying|2-4|	2-3 6	4-7 8
it:best-intro|stop|saying|5-10|	2-3 -8	4-7 9
it:best-intro|stop|saying|far|	8+ 7
it:best-intro|verb-judging|judging|0|	4-7 14	8+ 7
it:best-intro|verb-judging|naked|0|	1 -7	2-3 -7
it:best-intro|verb-judging|naked|5-10|	1 -9	2-3 6
it:best-intro|verb-judging|naked|far|	1 -10	2-3 -7	4-7 -8
it:best-intro|verb-judging|saying|5-10|	2-3 -9
it:best-intro|verb-saying|naked|2-4|	2-3 -9	4-7 11
it:best-intro|verb-saying|naked|5-10|	1 -18	2-3 -8	4-7 6
it:best-intro|verb-saying|naked|far|	2-3 -6
it:best-intro|verb-saying|saying|0|	1 10	4-7 14
it:best-intro|verb-saying|saying|5-10|	4-7 11
it:best-intro|verb-thinking|thinking|0|	2-3 7
it:best-intro|word|according|2-4|	4-7 24	8+ 6
it:best-intro|word|according|5-10|	2-3 9	8+ 8
it:best-intro|word|apposition|far|	2-3 -8
it:best-intro|word|judging|2-4|	1 13	4-7 14
it:best-intro|word|judging|5-10|	4-7 6
it:best-intro|word|naked|0|	2-3 -7
it:best-intro|word|naked|1|	1 -8	2-3 -6	4-7 -10
it:best-intro|word|naked|2-4|	1 -15	8+ 7
it:best-intro|word|naked|5-10|	1 6	2-3 8	4-7 7
it:best-intro|word|naked|far|	1 -13	2-3 6	8+ 9
it:best-intro|word|saying|1|	1 -6	2-3 6
it:best-intro|word|saying|2-4|	1 -14	2-3 -11	4-7 23
it:best-intro|word|saying|5-10|	1 -15	4-7 24	8+ 6
it:best-intro|word|saying|far|	1 -9
it:best-intro|–|saying|2-4|	4-7 7
it:best-lead|lower|,|apposed|	speaker-then-quote 6
it:best-lead|lower|,|direct|	speaker-then-quote -6
it:best-lead|lower|,|judging|	speaker-then-quote -8
it:best-lead|lower|,|naked|	named-nearby 10	topic 8
it:best-lead|lower|,|saying|	quote-then-verb 8	sentence-after 8	sentence-before 12	verb-then-speaker 22
it:best-lead|lower|:|naked|	actor-nearby -12	named-nearby 11	topic -8
it:best-lead|lower|adverb|judging|	speaker-then-quote 7
it:best-lead|lower|adverb|naked|	actor-nearby -10	topic -8
it:best-lead|lower|auxiliary|according|	according-to 10
it:best-lead|lower|auxiliary|naked|	named-nearby 11	topic -9
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 16
it:best-lead|lower|capital|according|	according-to 10
it:best-lead|lower|coordinator|saying|	speaker-then-quote 8
it:best-lead|lower|determiner|according|	according-to -9
it:best-lead|lower|determiner|direct|	speaker-then-quote -9
it:best-lead|lower|preposition|according|	according-to 6
it:best-lead|lower|preposition|apposition|	sentence-before 8
it:best-lead|lower|preposition|direct|	sentence-before -8	speaker-then-quote -8
it:best-lead|lower|preposition|naked|	topic 10
it:best-lead|lower|preposition|saying|	quote-then-verb -7	sentence-before 10	speaker-then-quote -7
it:best-lead|lower|that|apposition|	sentence-before 9
it:best-lead|lower|that|naked|	topic 6
it:best-lead|lower|that|saying|	speaker-then-quote 6
it:best-lead|lower|verb-judging|according|	according-to 6
it:best-lead|lower|verb-judging|judging|	speaker-then-quote 8
it:best-lead|lower|verb-judging|naked|	named-nearby -8
it:best-lead|lower|verb-judging|saying|	speaker-then-quote -10
it:best-lead|lower|verb-saying|naked|	actor-nearby -14	named-nearby -9
it:best-lead|lower|verb-saying|saying|	quote-then-verb -7	speaker-then-quote 12
it:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 7
it:best-lead|lower|word|apposed|	speaker-then-quote 9
it:best-lead|lower|word|apposition|	sentence-before -7
it:best-lead|lower|word|judging|	speaker-then-quote 14
it:best-lead|lower|word|naked|	actor-nearby 14
it:best-lead|lower|word|saying|	sentence-before -10	speaker-then-quote -10
it:best-lead|other|word|according|	according-to -6
it:best-lead|other|word|naked|	actor-nearby -10
it:best-lead|upper|,|direct|	speaker-then-quote -7
it:best-lead|upper|,|naked|	named-nearby -9	topic -14
it:best-lead|upper|-|naked|	actor-nearby 13
it:best-lead|upper|:|according|	sentence-before 9
it:best-lead|upper|:|apposed|	speaker-then-quote 10
it:best-lead|upper|:|apposition|	sentence-before 6
it:best-lead|upper|:|judging|	speaker-then-quote 7
it:best-lead|upper|:|naked|	named-nearby 19	topic 17
it:best-lead|upper|:|saying|	quote-then-verb 6
it:best-lead|upper|auxiliary|naked|	topic -7
it:best-lead|upper|determiner|naked|	actor-nearby 6	named-nearby -10	topic -10
it:best-lead|upper|determiner|other|	quote-then-verb -6
it:best-lead|upper|determiner|saying|	speaker-then-quote -8
it:best-lead|upper|preposition|according|	according-to -15
it:best-lead|upper|preposition|apposed|	quote-then-speaker -7
it:best-lead|upper|preposition|naked|	actor-nearby -15	named-nearby -18	topic -15
it:best-lead|upper|preposition|saying|	quote-then-speaker -6	sentence-before -9
it:best-lead|upper|start|according|	according-to -10
it:best-lead|upper|start|naked|	actor-nearby 20	named-nearby -6	topic 16
it:best-lead|upper|start|saying|	paragraph-before 6	quote-then-verb 14	sentence-after 8
it:best-lead|upper|stop|apposition|	sentence-before 12
it:best-lead|upper|stop|direct|	sentence-before 16
it:best-lead|upper|stop|judging|	quote-then-verb 7
it:best-lead|upper|stop|naked|	actor-nearby 6	named-before 14	named-nearby 9	topic 20
it:best-lead|upper|stop|relative|	sentence-before 10
it:best-lead|upper|stop|saying|	sentence-before 18
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -11
it:best-lead|upper|verb-judging|naked|	topic -7
it:best-lead|upper|verb-saying|naked|	actor-nearby -7	named-nearby -6	topic -11
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 9
it:best-lead|upper|word|according|	according-to -10	sentence-before -6
it:best-lead|upper|word|apposition|	sentence-before -6
it:best-lead|upper|word|direct|	speaker-then-quote -6
it:best-lead|upper|word|naked|	named-nearby -12	topic -13
it:best-lead|upper|word|saying|	quote-then-speaker -9	quote-then-verb -6	sentence-before -8	speaker-then-quote -9	verb-then-speaker -8
it:best-lead|upper|–|saying|	sentence-before 7
it:best-lemma|	accogliere 6	affermare 7	annotare -8	annunciare 12	augurare 7	auspicare 7	avvertire 12	bocciare -7	calcolare 8	chiamare -16	chiarire -7	chiosare 9	commentare 8	comunicare 7	concedere 12	condannare -6	confermare -6	correggere 7	definire 10	denunciare 6	dichiarare 12	esprimere 11	frenare 6	giudicare 13	gongolare 8	gridare -6	incalzare 7	indicare -6	insistere 8	invitare -7	ironizzare 6	leggere 11	lodare 10	minimizzare 6	mormorare 6	negare 8	notare -7	obiettare 8	precisare 11	premettere 7	promettere 14	proporre -8	protestare 6	puntualizzare 9	raccontare -8	recitare 8	replicare 16	respingere 9	ribattere 8	riconoscere 7	riferire 7	ringraziare 8	ripetere 8	ritenere 10	rivendicare 9	salutare -8	scandire 6	scherzare 8	scusare 8	segnalare 10	sintetizzare 7	sottolineare 11	stimare 7	suggerire -10	sussurrare 6	temere 8	trovare 9
it:best-lemma|accusare|quote-then-verb|	1 6
it:best-lemma|accusare|speaker-then-quote|	2-4 6	5-10 -7
it:best-lemma|affermare|quote-then-verb|	1 6
it:best-lemma|affermare|sentence-before|	far 7
it:best-lemma|aggiungere|quote-then-verb|	1 7
it:best-lemma|aggiungere|verb-then-speaker|	1 8
it:best-lemma|ammettere|quote-then-verb|	1 7
it:best-lemma|ammettere|speaker-then-quote|	5-10 6
it:best-lemma|assicurare|quote-then-verb|	1 9	5-10 -8
it:best-lemma|assicurare|speaker-then-quote|	1 6	2-4 8
it:best-lemma|assicurare|verb-then-speaker|	1 9
it:best-lemma|augurare|speaker-then-quote|	0 7
it:best-lemma|auspicare|speaker-then-quote|	2-4 7
it:best-lemma|avvertire|verb-then-speaker|	1 7
it:best-lemma|chiamare|speaker-then-quote|	0 -17	2-4 -9
it:best-lemma|chiarire|quote-then-verb|	1 6
it:best-lemma|chiarire|verb-then-speaker|	1 6
it:best-lemma|chiedere|quote-then-verb|	1 8
it:best-lemma|chiedere|speaker-then-quote|	0 11	far -9
it:best-lemma|commentare|quote-then-verb|	1 7
it:best-lemma|concedere|quote-then-verb|	1 9
it:best-lemma|concedere|sentence-before|	2-4 7
it:best-lemma|concedere|verb-then-speaker|	1 7
it:best-lemma|confidare|quote-then-verb|	1 6
it:best-lemma|contestare|speaker-then-quote|	5-10 11
it:best-lemma|correggere|speaker-then-quote|	1 6
it:best-lemma|definire|speaker-then-quote|	0 6	2-4 12	5-10 8
it:best-lemma|denunciare|speaker-then-quote|	0 6
it:best-lemma|descrivere|speaker-then-quote|	2-4 9
it:best-lemma|dichiarare|quote-then-verb|	1 6
it:best-lemma|dichiarare|sentence-before|	far 7
it:best-lemma|dichiarare|speaker-then-quote|	0 7	5-10 9
it:best-lemma|difendersi|quote-then-verb|	1 8
it:best-lemma|difendersi|sentence-before|	5-10 -6
it:best-lemma|dire|quote-then-verb|	1 13
it:best-lemma|dire|sentence-before|	5-10 8	far 11
it:best-lemma|dire|speaker-then-quote|	0 9	1 -6
it:best-lemma|escludere|speaker-then-quote|	2-4 7
it:best-lemma|esprimere|speaker-then-quote|	0 10
it:best-lemma|frenare|speaker-then-quote|	1 6
it:best-lemma|garantire|speaker-then-quote|	2-4 10
it:best-lemma|giudicare|speaker-then-quote|	0 8	2-4 9
it:best-lemma|insistere|quote-then-verb|	1 8
it:best-lemma|invitare|sentence-before|	far -7
it:best-lemma|lodare|speaker-then-quote|	0 8
it:best-lemma|mormorare|quote-then-verb|	1 6
it:best-lemma|none|according-to|	0 6	1 -12	2-4 17
it:best-lemma|none|actor-nearby|	2-4 -11	5-10 10
it:best-lemma|none|colon|	1 8	2-4 6	far 6
it:best-lemma|none|named-before|	5-10 13	far 12
it:best-lemma|none|named-nearby|	2-4 12	5-10 6	far -7
it:best-lemma|none|paragraph-before|	far 8
it:best-lemma|none|quote-then-speaker|	1 -9
it:best-lemma|none|sentence-after|	1 9
it:best-lemma|none|sentence-before|	1 9	2-4 10	far -6
it:best-lemma|none|signature|	1 -8
it:best-lemma|none|speaker-then-quote|	1 6	far -8
it:best-lemma|none|topic|	0 -11	1 9	2-4 8	5-10 -7
it:best-lemma|osservare|quote-then-verb|	1 8
it:best-lemma|parlare|sentence-before|	5-10 -9
it:best-lemma|parlare|speaker-then-quote|	2-4 7	5-10 6
it:best-lemma|parlare|verb-then-speaker|	1 6
it:best-lemma|precisare|quote-then-verb|	1 11
it:best-lemma|precisare|speaker-then-quote|	2-4 13
it:best-lemma|promettere|speaker-then-quote|	0 12	2-4 10
it:best-lemma|proporre|speaker-then-quote|	5-10 -7
it:best-lemma|protestare|quote-then-verb|	1 6
it:best-lemma|puntualizzare|quote-then-verb|	1 8
it:best-lemma|puntualizzare|verb-then-speaker|	1 6
it:best-lemma|raccontare|quote-then-verb|	1 8	5-10 -9
it:best-lemma|raccontare|sentence-before|	1 6
it:best-lemma|replicare|speaker-then-quote|	2-4 10	5-10 6
it:best-lemma|replicare|verb-then-speaker|	1 6
it:best-lemma|respingere|speaker-then-quote|	5-10 8
it:best-lemma|ribadire|quote-then-verb|	1 6
it:best-lemma|ribadire|speaker-then-quote|	2-4 7
it:best-lemma|ribattere|quote-then-verb|	1 8
it:best-lemma|ribattere|speaker-then-quote|	2-4 9
it:best-lemma|ricordare|sentence-before|	far 8
it:best-lemma|riferire|quote-then-verb|	1 7
it:best-lemma|riferire|sentence-before|	1 6	5-10 7
it:best-lemma|ripetere|quote-then-verb|	1 8
it:best-lemma|rispondere|quote-then-verb|	1 9
it:best-lemma|rispondere|sentence-before|	2-4 7
it:best-lemma|rispondere|speaker-then-quote|	5-10 8
it:best-lemma|rispondere|verb-then-speaker|	1 6
it:best-lemma|ritenere|speaker-then-quote|	2-4 6
it:best-lemma|salutare|speaker-then-quote|	0 8	2-4 -9
it:best-lemma|sapere|speaker-then-quote|	2-4 6
it:best-lemma|scherzare|quote-then-verb|	1 7
it:best-lemma|scrivere|quote-then-verb|	1 12
it:best-lemma|scrivere|speaker-then-quote|	0 -11	5-10 10
it:best-lemma|sintetizzare|quote-then-verb|	1 6
it:best-lemma|smentire|speaker-then-quote|	2-4 7
it:best-lemma|sostenere|quote-then-verb|	1 6
it:best-lemma|sostenere|speaker-then-quote|	5-10 9	far -8
it:best-lemma|sottolineare|speaker-then-quote|	2-4 12	5-10 6
it:best-lemma|tagliare|quote-then-verb|	1 12
it:best-lemma|temere|speaker-then-quote|	0 7
it:best-lemma|trovare|speaker-then-quote|	0 7
it:best-lemma|tuonare|quote-then-verb|	1 6
it:best-lemma|unlisted|quote-then-verb|	0 -10	1 10
it:best-near|according-to|according|	0 6	1 -12	2-4 17
it:best-near|according|0|	2-3 6
it:best-near|according|1|	1 -12	2-3 -11	8+ 9
it:best-near|according|2-4|	2-3 10	4-7 26	8+ 7
it:best-near|according|5-10|	1 -14	2-3 12	4-7 -8	8+ 13
it:best-near|according|far|	8+ 11
it:best-near|actor-nearby|naked|	2-4 -11	5-10 10
it:best-near|apposed|1|	2-3 -9
it:best-near|apposed|2-4|	4-7 10	8+ 11
it:best-near|apposition|2-4|	2-3 8	4-7 8
it:best-near|apposition|5-10|	1 -6	2-3 -9	4-7 12	8+ 11
it:best-near|apposition|far|	8+ 9
it:best-near|colon|naked|	1 8	2-4 6	far 6
it:best-near|direct|1|	4-7 11
it:best-near|direct|2-4|	1 -8	2-3 -12	8+ 9
it:best-near|direct|5-10|	8+ 6
it:best-near|direct|far|	2-3 -6	8+ 8
it:best-near|judging|0|	4-7 14	8+ 7
it:best-near|judging|1|	4-7 8	8+ 6
it:best-near|judging|2-4|	1 12	4-7 16	8+ 6
it:best-near|judging|5-10|	4-7 6
it:best-near|judging|far|	8+ 9
it:best-near|naked|0|	1 -7	2-3 -9	4-7 9	8+ 7
it:best-near|naked|1|	2-3 10	4-7 -11	8+ 9
it:best-near|naked|2-4|	1 6	2-3 7	8+ 18
it:best-near|naked|5-10|	4-7 6	8+ 18
it:best-near|naked|far|	4-7 10
it:best-near|named-before|naked|	5-10 13	far 12
it:best-near|named-nearby|naked|	2-4 12	5-10 6	far -7
it:best-near|other|0|	1 -6	2-3 -7
it:best-near|other|1|	1 -8	4-7 12	8+ 6
it:best-near|other|far|	4-7 8
it:best-near|paragraph-before|saying|	far 6
it:best-near|quote-then-speaker|saying|	0 -7	1 -6
it:best-near|quote-then-verb|judging|	1 8
it:best-near|quote-then-verb|other|	0 -10	1 10
it:best-near|quote-then-verb|saying|	1 12	2-4 8	5-10 -15
it:best-near|relative|far|	4-7 -7
it:best-near|saying|0|	1 9	4-7 14
it:best-near|saying|1|	1 6	4-7 24	8+ 7
it:best-near|saying|2-4|	1 -6	4-7 10	8+ 13
it:best-near|saying|5-10|	1 -22	2-3 -6	4-7 -6	8+ 8
it:best-near|saying|far|	1 -13	2-3 -10
it:best-near|sentence-after|according|	1 6
it:best-near|sentence-after|saying|	0 8	1 9
it:best-near|sentence-before|according|	5-10 -6	far 10
it:best-near|sentence-before|apposition|	2-4 8	5-10 8
it:best-near|sentence-before|direct|	2-4 9	5-10 10
it:best-near|sentence-before|relative|	far -9
it:best-near|sentence-before|saying|	1 15	5-10 -7	far 6
it:best-near|signature|naked|	1 -8
it:best-near|speaker-then-quote|apposed|	2-4 9
it:best-near|speaker-then-quote|apposition|	2-4 8
it:best-near|speaker-then-quote|direct|	2-4 -10	far -8
it:best-near|speaker-then-quote|judging|	0 7	2-4 12
it:best-near|speaker-then-quote|relative|	5-10 8
it:best-near|speaker-then-quote|saying|	0 13	5-10 -6	far -17
it:best-near|speaker-then-quote|thinking|	0 7
it:best-near|thinking|0|	2-3 7
it:best-near|topic|naked|	0 -11	1 9	2-4 8	5-10 -7
it:best-near|verb-then-speaker|saying|	1 8	2-4 6	far -10
it:best-order|according|according|0|	2-3 6
it:best-order|according|according|1|	1 -12	2-3 -11	8+ 9
it:best-order|according|according|2-4|	2-3 10	4-7 26	8+ 7
it:best-order|according|according|5-10|	1 -14	2-3 12	4-7 -8	8+ 13
it:best-order|according|according|far|	8+ 11
it:best-order|apposed|apposed|1|	2-3 -9
it:best-order|apposed|apposed|2-4|	4-7 10	8+ 11
it:best-order|apposed|judging|0|	4-7 10
it:best-order|apposed|judging|1|	4-7 6
it:best-order|apposed|judging|2-4|	1 6	2-3 8	4-7 15
it:best-order|apposed|saying|0|	1 11	2-3 -11
it:best-order|apposed|saying|1|	2-3 11	4-7 9	8+ 9
it:best-order|apposed|saying|2-4|	4-7 13	8+ 8
it:best-order|apposed|saying|5-10|	1 -6	2-3 8	8+ 6
it:best-order|apposition|apposition|2-4|	2-3 8	4-7 8
it:best-order|apposition|apposition|5-10|	1 -6	2-3 -9	4-7 12	8+ 11
it:best-order|apposition|apposition|far|	8+ 9
it:best-order|apposition|judging|0|	1 7
it:best-order|apposition|judging|2-4|	8+ 6
it:best-order|apposition|judging|5-10|	2-3 11
it:best-order|apposition|saying|0|	2-3 8	4-7 7
it:best-order|apposition|saying|1|	1 6	2-3 21	4-7 7
it:best-order|apposition|saying|2-4|	2-3 18	4-7 8	8+ 11
it:best-order|apposition|saying|5-10|	1 -8	2-3 11	4-7 10	8+ 6
it:best-order|apposition|saying|far|	2-3 -8	4-7 13
it:best-order|direct|direct|1|	4-7 11
it:best-order|direct|direct|2-4|	1 -8	2-3 -12	8+ 9
it:best-order|direct|direct|5-10|	8+ 6
it:best-order|direct|direct|far|	2-3 -6	8+ 8
it:best-order|direct|judging|0|	4-7 9
it:best-order|direct|judging|2-4|	1 9	2-3 -6	4-7 7
it:best-order|direct|judging|5-10|	2-3 -8
it:best-order|direct|saying|0|	2-3 10	4-7 12
it:best-order|direct|saying|1|	2-3 -9	4-7 15	8+ 12
it:best-order|direct|saying|2-4|	1 -15	2-3 -7	8+ 9
it:best-order|direct|saying|5-10|	1 -16	4-7 -7	8+ 7
it:best-order|direct|saying|far|	1 -9	2-3 -13	8+ -6
it:best-order|inverted|judging|1|	8+ 6
it:best-order|inverted|other|0|	1 -6	2-3 -7
it:best-order|inverted|other|1|	1 -8	4-7 12	8+ 6
it:best-order|inverted|other|far|	4-7 8
it:best-order|inverted|saying|1|	1 11	2-3 8	4-7 19	8+ 6
it:best-order|inverted|saying|2-4|	2-3 7	4-7 13
it:best-order|inverted|saying|5-10|	1 -11	2-3 -13	4-7 18	8+ 8
it:best-order|inverted|saying|far|	4-7 8	8+ 9
it:best-order|naked|naked|0|	1 -7	2-3 -9	4-7 9	8+ 7
it:best-order|naked|naked|1|	2-3 10	4-7 -11	8+ 9
it:best-order|naked|naked|2-4|	1 6	2-3 7	8+ 18
it:best-order|naked|naked|5-10|	4-7 6	8+ 18
it:best-order|naked|naked|far|	4-7 10
it:best-order|relative|judging|2-4|	2-3 6
it:best-order|relative|relative|far|	4-7 -7
it:best-order|relative|saying|1|	2-3 9
it:best-phrase|name|	direct -13	judging 13	naked 13	other 6	thinking 9
it:best-phrase|noun|	according -9	naked -16	other -6	relative 12	saying -11
it:best-phrase|pronoun|	according 10	saying 16
it:best-score|	-2 -12	-3 -8	-4 -15	3 13	4 10	5 12	6 9	7 9
it:best-score|-2|	1 -6	4-7 -7	8+ 18
it:best-score|-3|	1 -11	8+ 19
it:best-score|-4|	1 -10	2-3 -14	8+ 8
it:best-score|1|	1 -13	2-3 -11	4-7 15	8+ 13
it:best-score|2|	1 -6	2-3 6	4-7 10	8+ 11
it:best-score|3|	1 6	4-7 28	8+ 13
it:best-score|4|	1 14	2-3 9	8+ 11
it:best-score|5|	4-7 29	8+ 6
it:best-score|6|	4-7 19	8+ 7
it:best|according-to|according|	1 -9	2-3 10	4-7 -7	8+ 13
it:best|colon|naked|	8+ 6
it:best|interview|naked|	4-7 6
it:best|named-before|naked|	2-3 12	4-7 11
it:best|named-nearby|naked|	2-3 7	4-7 9	8+ 16
it:best|quote-then-speaker|direct|	2-3 -6
it:best|quote-then-speaker|saying|	1 -9	2-3 -6	4-7 6
it:best|quote-then-verb|judging|	2-3 -6	8+ 6
it:best|quote-then-verb|other|	1 -8	8+ 6
it:best|quote-then-verb|saying|	1 9	4-7 14	8+ 6
it:best|sentence-after|according|	8+ 6
it:best|sentence-after|direct|	8+ 8
it:best|sentence-after|saying|	2-3 8
it:best|sentence-before|according|	2-3 6	4-7 9	8+ 8
it:best|sentence-before|apposition|	1 -8	8+ 9
it:best|sentence-before|direct|	4-7 18	8+ 9
it:best|sentence-before|relative|	4-7 -8
it:best|sentence-before|saying|	1 -15	2-3 9	8+ 10
it:best|speaker-then-quote|apposed|	4-7 10	8+ 11
it:best|speaker-then-quote|apposition|	2-3 -6	4-7 10	8+ 10
it:best|speaker-then-quote|direct|	1 -8
it:best|speaker-then-quote|judging|	1 13	4-7 22	8+ 10
it:best|speaker-then-quote|saying|	4-7 9
it:best|speaker-then-quote|thinking|	2-3 8
it:best|topic|naked|	8+ 23
it:best|verb-then-speaker|saying|	1 -13	4-7 22	8+ 7
it:case-follow|all-one|,preposition|	none -7
it:case-follow|all-one|,verb-saying|	none 8
it:case-follow|all-one|,word|	none -13
it:case-follow|all-one|:|	none -6
it:case-follow|all-one|auxiliary|	none -8
it:case-follow|all-one|coordinator|	none -7
it:case-follow|all-one|determiner|	none -10
it:case-follow|all-one|end|	. 8	none 6
it:case-follow|all-one|preposition|	none -10
it:case-follow|all-one|stop|	! 8	none -9
it:case-follow|all-one|verb-saying|	none -6
it:case-follow|all-one|word|	none -9
it:case-follow|all|,determiner|	none 6
it:case-follow|all|;|	none -9
it:case-follow|all|stop|	none -8
it:case-follow|first|,adverb|	none -6
it:case-follow|first|,auxiliary|	none 14
it:case-follow|first|,coordinator|	none -8
it:case-follow|first|,determiner|	? 6	none -9
it:case-follow|first|,preposition|	none -12
it:case-follow|first|,pronoun|	none 15
it:case-follow|first|,that|	none -8
it:case-follow|first|,verb-judging|	none 6
it:case-follow|first|,verb-saying|	? 8	none 19
it:case-follow|first|,word|	none -11
it:case-follow|first|:|	none -7
it:case-follow|first|capital|	. 6
it:case-follow|first|coordinator|	none -7
it:case-follow|first|determiner|	. 12	none -6
it:case-follow|first|end|	. 22	? 13	none 17
it:case-follow|first|preposition|	none -13
it:case-follow|first|stop|	? -8
it:case-follow|first|word|	none -10
it:case-follow|first|–|	? 7	none 10
it:case-follow|none|,auxiliary|	none -8
it:case-follow|none|,coordinator|	none 11
it:case-follow|none|,preposition|	none -7
it:case-follow|none|,subordinator|	none 9
it:case-follow|none|,word|	none -10
it:case-follow|none|auxiliary|	none -14
it:case-follow|none|coordinator|	none 6
it:case-follow|none|determiner|	. 9
it:case-follow|none|end|	. 10	none -22
it:case-follow|none|preposition|	none 7
it:case-follow|none|pronoun|	none -8
it:case-follow|none|stop|	none 7
it:case-follow|some|end|	. 7
it:case-follow|titled|stop|	none 9
it:case-follow|upper|end|	none 9
it:case-intro|all-one|	, -11	adverb -13	auxiliary -10	preposition -18	stop 8	verb-judging -13	word -16
it:case-intro|all|	determiner -8
it:case-intro|first|	, -15	- 14	: 10	capital -6	determiner -10	preposition -21	stop 7	verb-judging -6	word -6	– 9
it:case-intro|none|	; 8	auxiliary 7
it:case-intro|some|	, 12	auxiliary 7	verb-judging -6	word -6
it:case-intro|titled|	, 9	determiner -8	preposition -6
it:case-intro|upper|	, 9
it:case|all-one|	2 -14	3 8
it:case|all|	2 -13
it:case|first|	3 -12	6-9 13
it:case|most|	4-5 -6	6-9 11
it:case|none|	10+ 11	6-9 38
it:case|some|	4-5 -7	6-9 9
it:case|titled|	3 6	4-5 20
it:chain-on|, determiner word|	1 -6	2-3 -8
it:chain-on|, verb-saying ,|	1 6	2-3 8	4-7 7
it:chain-on|, verb-saying stop|	4-7 13
it:chain-on|:|	1 -7
it:chain-on|coordinator|	1 -12	2-3 -6
it:chain-on|far|	4-7 6
it:chain-on|none|	8+ 17
it:chain-on|preposition|	1 -7
it:chain-on|stop determiner word|	4-7 -7
it:chain-on|stop|	2-3 -9
it:chain|, verb-saying ,|	4-7 6
it:chain|,|	2-3 8
it:chain|:|	4-7 9
it:chain|coordinator|	1 -6	2-3 -6
it:chain|none|	1 8	2-3 7	4-7 8	8+ 10
it:chain|preposition|	1 -6
it:chain|word determiner ,|	1 -8	2-3 -8
it:clause|false|false|	upper 10
it:clause|false|true|	none 10	titled 12
it:clause|true|false|	none 15
it:clause|true|true|	none 6	some 7	titled 13
it:closed|	false 6
it:continues|	true 11
it:echo|all|2-3|	false -9
it:echo|all|	all -6	all-one -6	none -10
it:echo|all|false|	4-7 12
it:echo|all|true|	2-3 -15
it:echo|half|4-7|	false -9	true 11
it:echo|half|8+|	false 6
it:echo|half|false|	4-7 -7	8+ 6
it:echo|half|	first -7	none 10	titled 7	true 9
it:echo|none|	titled 11	upper 10
it:echo|some|8+|	false 17
it:echo|some|	false 6	none 26	titled -6
it:echo|some|false|	8+ 17
it:ending|	! 14	. 22
it:family|"|	4-7 6
it:family|'|	2-3 9	4-7 10
it:family|none|	2-3 11	4-7 12
it:family|«|	2-3 -6
it:family|‘|	4-7 16	8+ 6
it:family|“|	1 -9	8+ 17
it:follow|	,auxiliary 10	,capital -9	,coordinator 8	,preposition -16	,pronoun 11	,quote -7	,subordinator 9	,verb-judging 6	,verb-saying 15	,verb-thinking 6	,word -18	auxiliary -17	determiner -6	end 7	pronoun -8	subordinator -7	verb-saying -6	word -8	– 10
it:gov|accusare|4-7|	4-7 8
it:gov|accusare|	di 7
it:gov|accusare|past|	auxiliary -7
it:gov|accusare|present|	none 6
it:gov|aggiungere|1|	4-7 8
it:gov|aggiungere|2-3|	4-7 7	8+ 9
it:gov|aggiungere|8+|	4-7 11
it:gov|aggiungere|	che 11	con -7
it:gov|aggiungere|past|	auxiliary -8	none 11
it:gov|ammettere|4-7|	8+ 6
it:gov|ammettere|	none 10
it:gov|ammettere|past|	auxiliary 11
it:gov|annotare|	di -8
it:gov|annotare|past|	auxiliary -8
it:gov|annunciare|	none 9
it:gov|annunciare|present|	none 9
it:gov|assicurare|2-3|	2-3 8
it:gov|assicurare|4-7|	4-7 8
it:gov|assicurare|	che 10	none 12
it:gov|assicurare|past|	auxiliary 11
it:gov|assicurare|present|	none 10
it:gov|attaccare|	con -8
it:gov|attaccare|past|	auxiliary -9
it:gov|augurare|0|	4-7 7
it:gov|augurare|	none 7
it:gov|auspicare|	che 7
it:gov|avvertire|2-3|	4-7 10
it:gov|avvertire|	che 10
it:gov|chiamare|0|	1 -16	2-3 -14
it:gov|chiamare|2-3|	2-3 -8
it:gov|chiamare|4-7|	1 -9	2-3 -8
it:gov|chiamare|	none -22
it:gov|chiamare|past|	auxiliary -7	none -8
it:gov|chiamare|present|	auxiliary -15	none -15
it:gov|chiarire|4-7|	4-7 6
it:gov|chiarire|past|	none 6
it:gov|chiedere|0|	2-3 9	4-7 8
it:gov|chiedere|2-3|	4-7 7
it:gov|chiedere|4-7|	4-7 8
it:gov|chiedere|8+|	2-3 -7	4-7 8	8+ -6
it:gov|chiedere|	dai -9	di 9	none 13
it:gov|concedere|	none 9
it:gov|concedere|past|	none 9
it:gov|confermare|1|	4-7 8	8+ 10
it:gov|confermare|2-3|	1 -9
it:gov|confermare|4-7|	4-7 9
it:gov|confermare|past|	auxiliary -8
it:gov|confermare|present|	none -6
it:gov|confidare|2-3|	4-7 10
it:gov|confidare|	none 9
it:gov|criticare|	none 6
it:gov|definire|0|	1 7	2-3 -6	4-7 -6
it:gov|definire|2-3|	1 7	2-3 10	4-7 7
it:gov|definire|4-7|	2-3 8
it:gov|definire|past|	auxiliary 10	none -8
it:gov|denunciare|0|	4-7 9
it:gov|denunciare|	none 10
it:gov|denunciare|past|	auxiliary 8
it:gov|denunciare|present|	none 8
it:gov|descrivere|2-3|	2-3 9
it:gov|dichiarare|	di 8
it:gov|dichiarare|present|	auxiliary 7
it:gov|dire|0|	4-7 11
it:gov|dire|1|	2-3 -7
it:gov|dire|2-3|	1 -10
it:gov|dire|4-7|	4-7 10
it:gov|dire|8+|	1 -8	4-7 8
it:gov|dire|	che 8	di 13	none -13
it:gov|dire|past|	auxiliary 8	none -18
it:gov|elogiare|4-7|	4-7 8
it:gov|elogiare|	none 9
it:gov|elogiare|past|	auxiliary 8
it:gov|escludere|	none -8
it:gov|escludere|past|	auxiliary -11
it:gov|esprimere|0|	2-3 10
it:gov|esprimere|	none 11
it:gov|esprimere|past|	auxiliary 8
it:gov|frenare|	none 6
it:gov|garantire|4-7|	4-7 8
it:gov|garantire|	che 10	none -8
it:gov|garantire|past|	none 9
it:gov|giudicare|2-3|	1 6	2-3 7	4-7 6
it:gov|giudicare|	none 13
it:gov|giudicare|present|	none 14
it:gov|giurare|present|	none 9
it:gov|gongolare|present|	none 8
it:gov|head|	aver 10	azienda 11	c' 7	cartello -9	chi -9	chigi 6	commissione 10	cronisti 7	c’ -10	decisione 6	europea 11	fatto 7	figlio 6	forestiero -8	funzionario -6	giuria 7	governo 6	indagati -9	interessato 8	interesse 9	interlocutori -9	istituto 7	lei 10	magistrato 6	manager 10	ministero 7	ministro 6	name -7	none -6	nota 7	nuovi -8	organisation 12	padre -8	paese -7	person 12	persone 6	place 12	porta -7	portavoce 11	premier 10	progetto -6	radio 6	sindaco 8	società 6	stampa -6	stato 9	tema -9
it:gov|head|cartello|	dire -7
it:gov|head|cronisti|	ammettere 7
it:gov|head|c’|	scrivere -10
it:gov|head|decisione|	ricordare 6
it:gov|head|fatto|	sapere 7
it:gov|head|forestiero|	dire -8
it:gov|head|indagati|	parlare -9
it:gov|head|interessato|	negare 7
it:gov|head|interlocutori|	parlare -9
it:gov|head|lei|	ribattere 9
it:gov|head|name|	chiamare -6	dire 9	parlare 11
it:gov|head|none|	aggiungere 12	ammettere 10	attaccare -9	chiamare -6	invitare -6	leggere 7	osservare 6	precisare 8	raccontare 7	ricordare -8	scrivere -9
it:gov|head|nuovi|	chiamare -8
it:gov|head|organisation|	confermare -6	denunciare 6	giudicare 7	parlare 14	promettere 9	sapere 9
it:gov|head|padre|	annotare -8
it:gov|head|paese|	chiamare -7
it:gov|head|person|	assicurare 6	auspicare 6	confermare 10	definire 12	descrivere 9	dire -8	elogiare 7	invitare -7	negare 6	obiettare 6	parlare 25	promettere 10	replicare 8	riconoscere 9	rispondere 12	sbilanciare 6	scrivere 9	spiegare 9	temere 7
it:gov|head|place|	parlare 7	ricordare 6
it:gov|head|progetto|	chiamare -6
it:gov|head|qualcuno|	aggiungere -8	attaccare -6	scrivere -11
it:gov|head|sindaco|	dire 7
it:gov|head|tema|	scrivere -9
it:gov|invitare|1|	4-7 13
it:gov|invitare|2-3|	2-3 -7	4-7 13
it:gov|invitare|4-7|	8+ 11
it:gov|invitare|	a -9	alla 13
it:gov|invitare|past|	auxiliary 13
it:gov|invitare|present|	none -12
it:gov|judging|0|false|false|	all-one -10	first -6
it:gov|judging|2-3|false|false|	first 8	none 7
it:gov|judging|2-3|true|false|	none 13
it:gov|judging|4-7|false|false|	all-one -7	first 7	none -8
it:gov|judging|8+|false|false|	none 7
it:gov|judging|alla|4-7|	2-3 -7
it:gov|judging|alla|	none -7
it:gov|judging|a|	none -6
it:gov|judging|del|	none 7
it:gov|judging|di|4-7|	4-7 8
it:gov|judging|di|false|	false 7
it:gov|judging|di|	none 8
it:gov|judging|di|true|	false 9
it:gov|judging|none|0|	2-3 -7	8+ 7
it:gov|judging|none|1|	4-7 9
it:gov|judging|none|2-3|	1 8	2-3 7	4-7 10	8+ 6
it:gov|judging|none|4-7|	1 -9	4-7 9
it:gov|judging|none|	all-one -13	first 8
it:gov|judging|none|false|	false -6
it:gov|judging|none|true|	false 13
it:gov|judging|su|	none 8
it:gov|judging|su|true|	false 8
it:gov|leggere|4-7|	8+ 6
it:gov|leggere|past|	auxiliary 10
it:gov|lodare|	none 12
it:gov|lodare|past|	auxiliary 12
it:gov|minimizzare|present|	none 6
it:gov|negare|	none 9
it:gov|negare|past|	auxiliary 6
it:gov|negare|present|	none 9
it:gov|none|1|	none -6
it:gov|none|2-3|	all -8	titled 6	upper 9
it:gov|none|4-7|	some -9
it:gov|none|8+|	none 15
it:gov|none|false|true|	2-3 -6	8+ 6
it:gov|none|true|false|	1 -7	4-7 -9	8+ 10
it:gov|none|true|true|	1 -16	2-3 -9
it:gov|notare|present|	auxiliary -7
it:gov|obiettare|	che 6	none 7
it:gov|obiettare|present|	none 8
it:gov|osservare|1|	8+ 6
it:gov|osservare|4-7|	4-7 9
it:gov|osservare|	che 8	none 7
it:gov|parlare|1|	4-7 17
it:gov|parlare|2-3|	2-3 10	4-7 9
it:gov|parlare|4-7|	2-3 8
it:gov|parlare|	di 10	none 7
it:gov|parlare|past|	auxiliary 8
it:gov|parlare|present|	none 13
it:gov|precisare|2-3|	4-7 12
it:gov|precisare|4-7|	2-3 7	4-7 9
it:gov|precisare|	che 8	di 6	none 8
it:gov|precisare|past|	poi 10
it:gov|precisare|present|	none 12
it:gov|promettere|0|	2-3 11	4-7 7
it:gov|promettere|	none 14
it:gov|promettere|past|	auxiliary 13	none 10
it:gov|proporre|4-7|	1 -9	2-3 -7
it:gov|proporre|past|	auxiliary -9	none -7
it:gov|puntualizzare|	none 6
it:gov|puntualizzare|present|	none 6
it:gov|raccontare|	di -6
it:gov|raccontare|past|	auxiliary 6
it:gov|recitare|	none 8
it:gov|recitare|present|	none 8
it:gov|replicare|4-7|	2-3 10	4-7 7
it:gov|replicare|	che 8	none 11
it:gov|replicare|past|	auxiliary 15	none 9
it:gov|replicare|present|	none 7
it:gov|respingere|	none 8
it:gov|ribadire|2-3|	4-7 7
it:gov|ribattere|2-3|	4-7 7
it:gov|ribattere|4-7|	4-7 6
it:gov|ribattere|	che 7	none 6
it:gov|ribattere|past|	auxiliary 9
it:gov|riconoscere|past|	auxiliary 9
it:gov|ricordare|4-7|	2-3 12
it:gov|ricordare|8+|	4-7 11
it:gov|ricordare|	nel 7
it:gov|ricordare|past|	auxiliary 14
it:gov|ridere|	none 8
it:gov|riferire|	none 10
it:gov|riferire|past|	none 11
it:gov|ringraziare|2-3|	2-3 11
it:gov|ringraziare|	none 6	per 13
it:gov|ringraziare|past|	auxiliary 7
it:gov|ringraziare|present|	none 12
it:gov|riprendere|	none -6
it:gov|rispondere|2-3|	2-3 8
it:gov|rispondere|4-7|	4-7 10
it:gov|rispondere|	che 8	con 9	di 7	none 10
it:gov|rispondere|past|	auxiliary 14	none 10
it:gov|ritenere|2-3|	4-7 6
it:gov|ritenere|	none 10
it:gov|ritenere|past|	none 6
it:gov|salutare|0|	2-3 8
it:gov|salutare|2-3|	4-7 7
it:gov|salutare|	come 7	con -9	none 9
it:gov|salutare|past|	auxiliary -8
it:gov|salutare|present|	none 12
it:gov|sapere|1|	4-7 8
it:gov|sapere|2-3|	2-3 6
it:gov|sapere|4-7|	4-7 10
it:gov|sapere|	che 7	di 10
it:gov|sapere|past|	auxiliary 12
it:gov|saying|1|false|false|	none 8
it:gov|saying|2-3|false|false|	none 15
it:gov|saying|4-7|false|false|	none 8	some 9
it:gov|saying|4-7|false|true|	none 8
it:gov|saying|4-7|true|false|	all-one -7	first -8
it:gov|saying|8+|false|false|	first -9	none -14
it:gov|saying|8+|true|false|	first -8	none 17
it:gov|saying|ai|4-7|	4-7 8
it:gov|saying|alla|2-3|	2-3 11	4-7 8
it:gov|saying|alla|4-7|	8+ 7
it:gov|saying|alla|false|	false 13
it:gov|saying|alla|	first 6	none 13
it:gov|saying|alla|true|	false 7
it:gov|saying|al|4-7|	4-7 7
it:gov|saying|a|1|	4-7 13
it:gov|saying|a|2-3|	1 -8	2-3 -11	4-7 13
it:gov|saying|a|4-7|	4-7 11	8+ 9
it:gov|saying|a|false|	false 11
it:gov|saying|a|	first 10	none -11	titled 7
it:gov|saying|a|true|	false -12
it:gov|saying|che|1|	1 -8	8+ 8
it:gov|saying|che|2-3|	2-3 7
it:gov|saying|che|4-7|	2-3 21	4-7 25	8+ 6
it:gov|saying|che|8+|	2-3 10	4-7 13
it:gov|saying|che|	all-one -6
it:gov|saying|che|false|	false 15
it:gov|saying|come|2-3|	4-7 9
it:gov|saying|come|false|	false 9
it:gov|saying|come|	none 13
it:gov|saying|con|1|	4-7 -8
it:gov|saying|con|4-7|	8+ 7
it:gov|saying|con|false|	false -7
it:gov|saying|con|	none -8
it:gov|saying|con|true|	false -9
it:gov|saying|dai|false|	false -9
it:gov|saying|dal|	first -7
it:gov|saying|da|4-7|	4-7 10
it:gov|saying|da|	none 10
it:gov|saying|delle|	none 7
it:gov|saying|dell’|8+|	4-7 9
it:gov|saying|dell’|false|	false 8
it:gov|saying|dell’|	none 8
it:gov|saying|del|4-7|	2-3 -10	4-7 6
it:gov|saying|del|	first -7
it:gov|saying|del|true|	false -7
it:gov|saying|di|1|	4-7 15
it:gov|saying|di|2-3|	2-3 10	4-7 17
it:gov|saying|di|4-7|	2-3 12
it:gov|saying|di|8+|	2-3 6	4-7 11	8+ 10
it:gov|saying|di|	all-one -6	none 12
it:gov|saying|di|false|	false 8
it:gov|saying|di|true|	false 11
it:gov|saying|in|4-7|	2-3 11	4-7 9
it:gov|saying|in|	first -7	none 16
it:gov|saying|nel|4-7|	2-3 -6
it:gov|saying|nel|false|	false -6
it:gov|saying|nel|true|	false 7
it:gov|saying|none|0|	4-7 12
it:gov|saying|none|1|	4-7 14	8+ 17
it:gov|saying|none|2-3|	1 -12	8+ 11
it:gov|saying|none|4-7|	1 -6	2-3 -7	4-7 18	8+ 8
it:gov|saying|none|8+|	4-7 10	8+ 9
it:gov|saying|none|false|	true 6
it:gov|saying|none|true|	false -8
it:gov|saying|per|2-3|	2-3 13
it:gov|saying|per|8+|	4-7 7
it:gov|saying|per|	none 7
it:gov|saying|per|true|	false 13
it:gov|saying|senza|2-3|	8+ 6
it:gov|saying|sui|false|	false 9
it:gov|saying|sul|	none 9
it:gov|saying|sul|true|	false 9
it:gov|saying|su|	first 8
it:gov|sbilanciare|1|	8+ 6
it:gov|sbilanciare|	none 6
it:gov|sbilanciare|past|	auxiliary 6
it:gov|scherzare|	none 6
it:gov|scherzare|past|	auxiliary 7
it:gov|scrivere|0|	1 -11	2-3 -12
it:gov|scrivere|1|	2-3 -7
it:gov|scrivere|2-3|	2-3 -7	4-7 11
it:gov|scrivere|4-7|	2-3 10	4-7 -7	8+ 9
it:gov|scrivere|	a 8	che 10	none -11	sui 9
it:gov|scrivere|past|	auxiliary -12	none 8
it:gov|scusare|present|	auxiliary 8
it:gov|segnalare|	none 10
it:gov|smentire|	none 7
it:gov|smentire|past|	none 8
it:gov|sostenere|2-3|	2-3 -7
it:gov|sostenere|4-7|	2-3 14	4-7 8
it:gov|sostenere|	di 11	none -6
it:gov|sottolineare|2-3|	4-7 12
it:gov|sottolineare|	che 12
it:gov|spiegare|	che -7	none 9
it:gov|spiegare|past|	none 8
it:gov|subject|lei|saying|	0 7	2-3 8
it:gov|subject|lei|saying|past|	4-7 11
it:gov|subject|name|judging|	0 -10	4-7 -6
it:gov|subject|name|judging|past|	1 -6	2-3 -8
it:gov|subject|name|saying|	1 11
it:gov|subject|name|saying|past|	1 -11	4-7 9
it:gov|subject|name|saying|present|	2-3 13	4-7 10
it:gov|subject|none|judging|	0 -9
it:gov|subject|none|judging|past|	4-7 -8
it:gov|subject|none|judging|present|	1 -6
it:gov|subject|none|saying|	0 -8	2-3 -6	4-7 10
it:gov|subject|none|saying|past|	1 -14	4-7 -6	8+ 10
it:gov|subject|none|saying|present|	2-3 -6	4-7 10	8+ 9
it:gov|subject|noun|judging|	0 -6	2-3 10
it:gov|subject|noun|judging|past|	4-7 19	8+ 10
it:gov|subject|noun|judging|present|	1 -8	2-3 -14	4-7 12
it:gov|subject|noun|saying|	8+ -11
it:gov|subject|noun|saying|participle|	4-7 9
it:gov|subject|noun|saying|past|	1 -10	2-3 -6
it:gov|subject|noun|saying|present|	1 -7	4-7 17	8+ 11
it:gov|subject|noun|thinking|past|	1 -7	2-3 -6	4-7 8
it:gov|subject|organisation|judging|	2-3 8
it:gov|subject|organisation|judging|past|	4-7 8
it:gov|subject|organisation|judging|present|	1 7
it:gov|subject|organisation|saying|	0 15	2-3 -8	8+ 7
it:gov|subject|organisation|saying|past|	4-7 12
it:gov|subject|organisation|saying|present|	2-3 7	4-7 12	8+ 8
it:gov|subject|person|judging|	2-3 13	8+ 7
it:gov|subject|person|judging|past|	1 10	4-7 11	8+ 6
it:gov|subject|person|judging|present|	4-7 6
it:gov|subject|person|saying|	1 23	2-3 9
it:gov|subject|person|saying|past|	1 -8	2-3 9	4-7 16	8+ 9
it:gov|subject|person|saying|present|	4-7 13	8+ 8
it:gov|subject|person|thinking|past|	2-3 6
it:gov|subject|place|saying|	0 9	1 7	2-3 6	8+ 7
it:gov|subject|place|saying|past|	1 10
it:gov|subject|place|saying|present|	2-3 9
it:gov|temere|0|	2-3 7
it:gov|temere|	none 8
it:gov|temere|past|	none 8
it:gov|thinking|2-3|true|false|	none 6
it:gov|thinking|a|	none 11
it:gov|thinking|a|true|	false 11
it:gov|thinking|none|0|	2-3 7
it:gov|thinking|none|2-3|	4-7 9
it:gov|trovare|	none 8
it:gov|trovare|past|	none 8
it:head|"|	4-7 21
it:head|'|	2-3 9	4-7 9
it:head|plain|	, 6	: 23	all -7	determiner -15	none -18	preposition -17	start -14	stop 11	verb-judging -10	word -13
it:head|plain|,word|	2-3 -6
it:head|plain|:|	1 -6	2-3 -7	4-7 -7
it:head|plain|all-one|	2-3 -9
it:head|plain|all|	2-3 -7
it:head|plain|coordinator|	1 -10
it:head|plain|end|	4-7 11
it:head|plain|none|	1 -7	2-3 -20
it:head|plain|preposition|	1 -9	2-3 -12
it:head|plain|stop|	4-7 12
it:head|plain|word|	1 -7	2-3 -8
it:head|titled|	, 9	determiner -8	none 6	preposition -6
it:head|titled|first|	2-3 8
it:head|titled|none|	4-7 10
it:head|titled|stop|	2-3 7	4-7 12
it:head|upper|	, 9	all 9
it:head|upper|all|	2-3 9
it:head|«|	1 -14
it:head|“|	2-3 -13
it:in-noun|false|false|1|	first 6
it:in-noun|false|false|2-3|	titled 11	upper 9
it:in-noun|false|false|4-7|	none 18
it:in-noun|false|false|8+|	none 14	some 7
it:in-noun|false|true|1|	none -9
it:in-noun|false|true|2-3|	first -6	none 10
it:in-noun|false|true|8+|	first 6
it:in-noun|true|false|1|	first -8
it:in-noun|true|false|2-3|	all -7	all-one -8	first -20	none 7	titled -9
it:in-noun|true|false|4-7|	some -6
it:in-noun|true|false|8+|	none 13
it:in-noun|true|true|1|	all-one -9	none -13
it:in-noun|true|true|2-3|	first -7	none -7
it:intro-follow|,|,auxiliary|	1 -8
it:intro-follow|,|,that|	2-3 -6
it:intro-follow|,|,verb-saying|	2-3 7
it:intro-follow|,|,word|	2-3 -9
it:intro-follow|,|determiner|	4-7 7	8+ 6
it:intro-follow|,|end|	2-3 10	4-7 15	8+ 9
it:intro-follow|,|stop|	1 -7	8+ 9
it:intro-follow|-|stop|	8+ 14
it:intro-follow|:|,auxiliary|	4-7 12
it:intro-follow|:|,verb-saying|	2-3 9	4-7 9	8+ 7
it:intro-follow|:|end|	1 7	2-3 21
it:intro-follow|:|stop|	4-7 6
it:intro-follow|adverb|stop|	1 -15
it:intro-follow|auxiliary|,that|	1 -6
it:intro-follow|auxiliary|coordinator|	2-3 10
it:intro-follow|auxiliary|stop|	2-3 6	4-7 13	8+ 10
it:intro-follow|capital|stop|	4-7 15
it:intro-follow|coordinator|,that|	2-3 -6
it:intro-follow|coordinator|stop|	4-7 11
it:intro-follow|determiner|,determiner|	1 -9	2-3 -6
it:intro-follow|determiner|,word|	1 -13	2-3 -10
it:intro-follow|determiner|:|	2-3 -6
it:intro-follow|determiner|;|	1 6
it:intro-follow|determiner|auxiliary|	2-3 -7
it:intro-follow|determiner|end|	2-3 -12
it:intro-follow|determiner|preposition|	1 -11	2-3 11
it:intro-follow|determiner|word|	1 -10	2-3 -9
it:intro-follow|preposition|,auxiliary|	1 -6	2-3 -8
it:intro-follow|preposition|,determiner|	1 -10
it:intro-follow|preposition|,verb-saying|	2-3 -7
it:intro-follow|preposition|,word|	1 -6	2-3 -7	4-7 7
it:intro-follow|preposition|:|	1 -8
it:intro-follow|preposition|;|	2-3 -6
it:intro-follow|preposition|coordinator|	2-3 17
it:intro-follow|preposition|determiner|	1 -8
it:intro-follow|preposition|end|	1 -8	2-3 -13
it:intro-follow|preposition|preposition|	2-3 -7
it:intro-follow|preposition|stop|	1 7	4-7 12	8+ 9
it:intro-follow|start|,auxiliary|	2-3 10	4-7 10	8+ 10
it:intro-follow|start|,pronoun|	8+ 9
it:intro-follow|start|,verb-saying|	1 8	2-3 12	4-7 12	8+ 7
it:intro-follow|start|:|	8+ 6
it:intro-follow|start|end|	1 9	2-3 15	4-7 17
it:intro-follow|start|stop|	4-7 -6	8+ 14
it:intro-follow|start|word|	2-3 -6
it:intro-follow|start|–|	2-3 8	4-7 10
it:intro-follow|stop|,auxiliary|	1 9	2-3 19	4-7 20	8+ 8
it:intro-follow|stop|,determiner|	4-7 12
it:intro-follow|stop|,pronoun|	2-3 8	4-7 12	8+ 11
it:intro-follow|stop|,verb-saying|	1 7	2-3 23	4-7 24	8+ 7
it:intro-follow|stop|,word|	4-7 -6	8+ 10
it:intro-follow|stop|capital|	8+ 6
it:intro-follow|stop|determiner|	4-7 9	8+ 11
it:intro-follow|stop|end|	2-3 14	4-7 14
it:intro-follow|stop|stop|	1 11	2-3 7	4-7 27	8+ 11
it:intro-follow|that|stop|	2-3 7	4-7 9	8+ 8
it:intro-follow|verb-judging|,coordinator|	2-3 -6
it:intro-follow|verb-judging|,determiner|	1 -12
it:intro-follow|verb-judging|coordinator|	2-3 -6
it:intro-follow|verb-judging|preposition|	2-3 9
it:intro-follow|verb-judging|stop|	2-3 -8	8+ 7
it:intro-follow|verb-saying|coordinator|	2-3 8	4-7 7
it:intro-follow|verb-saying|preposition|	1 -10
it:intro-follow|verb-saying|stop|	2-3 -6	4-7 8
it:intro-follow|verb-thinking|stop|	2-3 7
it:intro-follow|word|,auxiliary|	1 -6	2-3 -12
it:intro-follow|word|,determiner|	1 -9
it:intro-follow|word|,preposition|	2-3 -9
it:intro-follow|word|,pronoun|	2-3 -6
it:intro-follow|word|,subordinator|	2-3 7
it:intro-follow|word|,verb-saying|	2-3 -9
it:intro-follow|word|,word|	1 -7
it:intro-follow|word|:|	1 -6	2-3 -6	4-7 14
it:intro-follow|word|auxiliary|	1 -6	2-3 -9
it:intro-follow|word|coordinator|	4-7 10
it:intro-follow|word|determiner|	1 -11
it:intro-follow|word|preposition|	1 -10	2-3 6
it:intro-follow|word|stop|	8+ 11
it:intro-follow|word|word|	1 -13	2-3 -8
it:intro-follow|–|end|	4-7 7
it:intro|	- 14	: 8	; 10	capital -6	coordinator -7	preposition -6	stop 10	word -6	– 9
it:in|first|=abbiamo|	4-7 10	8+ 13	first 11
it:in|first|=ai|	8+ 7	first 7
it:in|first|=alle|	4-7 8
it:in|first|=a|	2-3 -12	8+ 7	none -11
it:in|first|=che|	4-7 16	none 15
it:in|first|=ci|	2-3 -6	4-7 9	8+ 10
it:in|first|=come|	2-3 -6	4-7 9	first 9
it:in|first|=con|	2-3 14	8+ 10	first 10	none 6
it:in|first|=da|	4-7 11	8+ 10	all-one -6	first 10	none 9
it:in|first|=del|	4-7 8	none 9
it:in|first|=di|	2-3 10	4-7 12	none 13
it:in|first|=due|	4-7 9
it:in|first|=era|	2-3 6	4-7 13	8+ 7	first 15
it:in|first|=e|	2-3 9	4-7 17	8+ 15	first 6	most 8	none 13	some 7
it:in|first|=fa|	4-7 13	none 12
it:in|first|=gli|	8+ 6
it:in|first|=hanno|	8+ 11	first 11	none 6
it:in|first|=ha|	2-3 8	4-7 11	8+ 9	first 10	none 8
it:in|first|=ho|	4-7 13	8+ 10	first 14	titled 6
it:in|first|=il|	2-3 -13	8+ 10	all-one -11
it:in|first|=in|	2-3 -12	4-7 10	8+ 7	none -8
it:in|first|=io|	4-7 8	8+ 7	first 11	none 8
it:in|first|=i|	2-3 -9	4-7 -9	8+ 11	none -11	some -9
it:in|first|=la|	2-3 -8	4-7 -9	8+ 13	all-one -9	first -7	none -8	titled 8
it:in|first|=lei|	4-7 6	first 7
it:in|first|=le|	4-7 12	8+ 11	first 10
it:in|first|=lo|	4-7 10	8+ 11	first 12	none 7
it:in|first|=mai|	2-3 6
it:in|first|=ma|	2-3 9	4-7 10	8+ 7	first 9	none 11
it:in|first|=mio|	8+ 12	first 12
it:in|first|=mi|	4-7 6	8+ 10	first 9
it:in|first|=nella|	4-7 11	none 11
it:in|first|=ne|	4-7 11	8+ 13	first 14
it:in|first|=noi|	4-7 -7	8+ 7	first -7
it:in|first|=non|	4-7 6	8+ 9	none 6	titled 6
it:in|first|=né|	4-7 10
it:in|first|=ogni|	4-7 8	first 6
it:in|first|=o|	2-3 -9
it:in|first|=perché|	2-3 8	4-7 8	first 10	none 7
it:in|first|=per|	2-3 11	4-7 17	8+ 11	first 12	none 13
it:in|first|=prima|	2-3 8	4-7 9	none 10
it:in|first|=quando|	4-7 8	8+ 12	first 11	none 6
it:in|first|=quella|	4-7 6	8+ 6
it:in|first|=quello|	4-7 11
it:in|first|=questa|	4-7 7	8+ 6
it:in|first|=senza|	4-7 11	none 10
it:in|first|=se|	8+ 9	first 12
it:in|first|=si|	2-3 10	8+ 6	none 13
it:in|first|=sono|	2-3 7	4-7 14	8+ 9	first 12	none 11
it:in|first|=sulla|	2-3 8
it:in|first|=sul|	2-3 10	first 10
it:in|first|=su|	4-7 7	first 8
it:in|first|=tre|	4-7 6
it:in|first|=una|	2-3 16	4-7 17	8+ 13	first 11	none 22
it:in|first|=uno|	2-3 9
it:in|first|=un|	2-3 12	first -7	none 18
it:in|first|=vanno|	none 7
it:in|first|=va|	4-7 7	none 7
it:in|first|=è|	2-3 15	4-7 14	8+ 10	first 18	none 15
it:in|first|adverb|	4-7 -9	8+ 7	all-one 10	first -11	titled 6
it:in|first|capital|	4-7 7
it:in|first|number|	1 -8	all-one -7	none -6
it:in|first|verb|	2-3 7	4-7 9	first 8	none 8
it:in|first|word|	4-7 7	8+ 12	titled 13	upper 9
it:in|functions|0|1|	first 6
it:in|functions|0|2-3|	titled 11
it:in|functions|0|4-7|	none 9
it:in|functions|1|1|	none -9
it:in|functions|1|2-3|	all-one -6	first -11
it:in|functions|1|4-7|	titled 16
it:in|functions|1|8+|	first 6
it:in|functions|2|2-3|	none 6
it:in|functions|2|4-7|	most 7	none 12	titled 14
it:in|functions|2|8+|	first 12	none 8
it:in|functions|3|4-7|	all-one -6	first 13	titled -6
it:in|functions|3|8+|	none 17	some 7
it:in|last|	3 -8	ar -6	b -8	be -7	ce -8	ci 10	co -7	da -12	de -17	do -6	ea -7	ge -9	gi 10	gy -10	he -10	ie 7	in -6	iù 7	ld -9	le 14	li 7	lo -7	ly -8	ma 7	me -8	mo 7	ne 6	ni -9	nt 10	on -8	pe -8	po -13	pà -8	re -6	ri 6	rm -7	rs -11	sa 11	se 8	si -10	so 10	st -9	sì -8	ta 14	te -15	ti -12	to 8	ua -10	ub 8	ur -8	us -11	uy -8	vi 10	vo -12	za 11
it:in|last|3|	2-3 -8
it:in|last|ada|	2-3 -6
it:in|last|ale|	1 6
it:in|last|ani|	2-3 6
it:in|last|ara|	2-3 -7
it:in|last|are|	1 -8	2-3 6
it:in|last|ata|	2-3 12
it:in|last|ate|	2-3 -7
it:in|last|ati|	1 -9
it:in|last|ato|	2-3 7
it:in|last|ava|	2-3 8
it:in|last|bar|	2-3 -6
it:in|last|buy|	1 -8
it:in|last|b|	2-3 -8
it:in|last|cco|	1 -6
it:in|last|che|	2-3 -7
it:in|last|cia|	2-3 -12
it:in|last|cio|	1 -8
it:in|last|ddo|	2-3 7
it:in|last|ena|	1 -14	2-3 6
it:in|last|ene|	2-3 -7
it:in|last|ent|	2-3 10
it:in|last|ers|	2-3 -11
it:in|last|ese|	2-3 7
it:in|last|esi|	2-3 -9
it:in|last|ete|	1 -13
it:in|last|evi|	1 8
it:in|last|gge|	1 -6
it:in|last|ggi|	2-3 6
it:in|last|ghe|	2-3 -6
it:in|last|gio|	1 -11	2-3 7
it:in|last|ibe|	1 -6
it:in|last|ica|	1 6
it:in|last|ice|	1 -8	2-3 -6
it:in|last|ici|	2-3 8
it:in|last|ico|	2-3 -6
it:in|last|ile|	1 13
it:in|last|ili|	2-3 14
it:in|last|ima|	2-3 6
it:in|last|imo|	1 7
it:in|last|ina|	2-3 7
it:in|last|ine|	2-3 6
it:in|last|ini|	1 -9
it:in|last|ino|	1 -6	2-3 -10
it:in|last|io|	2-3 -6
it:in|last|ipe|	1 -8
it:in|last|ire|	2-3 -6
it:in|last|ita|	2-3 -6
it:in|last|iti|	2-3 8
it:in|last|lia|	2-3 9
it:in|last|lio|	2-3 6
it:in|last|lla|	1 -9
it:in|last|lle|	2-3 -6
it:in|last|lli|	2-3 8
it:in|last|llo|	1 -7
it:in|last|lmo|	2-3 -6
it:in|last|lta|	2-3 -8
it:in|last|lub|	2-3 8
it:in|last|mia|	1 -9
it:in|last|mpo|	2-3 -11
it:in|last|nca|	2-3 -6
it:in|last|nco|	2-3 10
it:in|last|nda|	1 -11
it:in|last|nge|	1 -7
it:in|last|ngo|	2-3 6
it:in|last|nia|	2-3 8
it:in|last|nno|	2-3 12
it:in|last|nso|	2-3 7
it:in|last|nta|	1 7
it:in|last|nte|	2-3 -13
it:in|last|nti|	1 -9
it:in|last|nto|	1 -8
it:in|last|nza|	2-3 11
it:in|last|ode|	2-3 -9
it:in|last|ogy|	2-3 -10
it:in|last|ola|	2-3 -7
it:in|last|old|	1 -9
it:in|last|oli|	2-3 7
it:in|last|olo|	2-3 -10
it:in|last|omo|	2-3 -7
it:in|last|one|	2-3 7
it:in|last|oni|	1 -10
it:in|last|ono|	2-3 6
it:in|last|ore|	1 -7
it:in|last|orm|	1 -7
it:in|last|osa|	2-3 7
it:in|last|oso|	1 -8
it:in|last|ova|	2-3 6
it:in|last|più|	2-3 7
it:in|last|qua|	2-3 -10
it:in|last|rea|	2-3 -7
it:in|last|rio|	1 7
it:in|last|rna|	1 -7
it:in|last|rno|	1 -8	2-3 11
it:in|last|rra|	2-3 -6
it:in|last|rso|	2-3 11
it:in|last|rta|	1 -8	2-3 -7
it:in|last|sca|	2-3 9
it:in|last|sma|	2-3 -9
it:in|last|ssi|	2-3 -10
it:in|last|sso|	2-3 7
it:in|last|sta|	2-3 10
it:in|last|sti|	1 -8
it:in|last|sto|	1 -8	2-3 -8
it:in|last|sì|	1 6	2-3 -6
it:in|last|tri|	2-3 7
it:in|last|tta|	1 -12	2-3 9
it:in|last|tte|	1 -13
it:in|last|tti|	1 -9
it:in|last|tto|	2-3 16
it:in|last|uga|	1 -10
it:in|last|uro|	2-3 8
it:in|last|wer|	2-3 -9
it:in|last|zza|	2-3 8
it:in|shape|=a capital word|	4-7 8
it:in|shape|=a word number|	2-3 -12
it:in|shape|=a word word|	8+ 6
it:in|shape|=a word|	2-3 -7
it:in|shape|=abbiamo word =a|	8+ 11
it:in|shape|=abbiamo word =con|	8+ 7
it:in|shape|=abbiamo word word|	4-7 6
it:in|shape|=ai word word|	8+ 6
it:in|shape|=che adverb word|	4-7 8
it:in|shape|=ci =hanno word|	8+ 9
it:in|shape|=con =il word|	4-7 -8
it:in|shape|=con =la word|	4-7 7
it:in|shape|=con =le word|	4-7 10	8+ 8
it:in|shape|=con word word|	2-3 12
it:in|shape|=da capital|	2-3 -7
it:in|shape|=di word =non|	4-7 7
it:in|shape|=di word word|	2-3 11	4-7 7
it:in|shape|=di word|	2-3 7
it:in|shape|=e adverb word|	4-7 8
it:in|shape|=e word word|	2-3 6	8+ 7
it:in|shape|=era =lo word|	4-7 11
it:in|shape|=ha word =a|	8+ 6
it:in|shape|=ha word word|	8+ 8
it:in|shape|=ha word|	2-3 7
it:in|shape|=ho word =gli|	4-7 6
it:in|shape|=ho word =io|	4-7 6
it:in|shape|=ho word =i|	4-7 6
it:in|shape|=ho word adverb|	8+ 10
it:in|shape|=ho word word|	4-7 6	8+ 8
it:in|shape|=i word =con|	4-7 -8
it:in|shape|=i word =del|	8+ 8
it:in|shape|=i word =sono|	8+ 7
it:in|shape|=i word word|	4-7 8	8+ 9
it:in|shape|=i word|	2-3 -8
it:in|shape|=il =mio word|	4-7 6
it:in|shape|=il capital word|	4-7 12
it:in|shape|=il capital|	2-3 -11
it:in|shape|=il word =delle|	4-7 -10
it:in|shape|=il word =era|	4-7 7
it:in|shape|=il word =ha|	4-7 10	8+ 6
it:in|shape|=il word =lo|	4-7 13
it:in|shape|=il word =non|	4-7 12
it:in|shape|=il word =è|	4-7 -7	8+ 10
it:in|shape|=il word adverb|	4-7 9
it:in|shape|=il word verb|	4-7 9
it:in|shape|=il word word|	2-3 -6	4-7 14	8+ 8
it:in|shape|=il word|	2-3 -11
it:in|shape|=in word word|	4-7 9
it:in|shape|=in word|	2-3 -12
it:in|shape|=io =le word|	4-7 6
it:in|shape|=la capital word|	8+ 8
it:in|shape|=la capital|	2-3 -9
it:in|shape|=la word =dei|	4-7 -9
it:in|shape|=la word =del|	4-7 -8
it:in|shape|=la word =di|	8+ 6
it:in|shape|=la word =era|	8+ 8
it:in|shape|=la word =ha|	8+ 6
it:in|shape|=la word =la|	4-7 9
it:in|shape|=la word =nel|	8+ 7
it:in|shape|=la word =non|	4-7 13
it:in|shape|=la word =è|	4-7 11	8+ 12
it:in|shape|=la word word|	2-3 -7	8+ 8
it:in|shape|=le =ho verb|	4-7 6
it:in|shape|=le word =le|	8+ 9
it:in|shape|=le word word|	8+ 6
it:in|shape|=lo verb adverb|	4-7 10
it:in|shape|=lo word word|	2-3 7	8+ 7
it:in|shape|=ma word word|	4-7 7
it:in|shape|=mi =ha verb|	8+ 7
it:in|shape|=mi =ha word|	8+ 9
it:in|shape|=mi =hanno verb|	8+ 9
it:in|shape|=mio word verb|	8+ 6
it:in|shape|=nella word word|	4-7 9
it:in|shape|=non =ci word|	4-7 6
it:in|shape|=non =ha =mai|	4-7 7
it:in|shape|=non =ha word|	8+ 9
it:in|shape|=non =ho =mai|	8+ 6
it:in|shape|=non =può word|	4-7 8
it:in|shape|=non =sono =un|	4-7 9	8+ 7
it:in|shape|=non =è =mai|	4-7 8
it:in|shape|=non =è =una|	4-7 6
it:in|shape|=non =è =un|	4-7 7	8+ 7
it:in|shape|=non =è word|	4-7 10	8+ 7
it:in|shape|=non word =a|	4-7 6
it:in|shape|=non word =come|	8+ 7
it:in|shape|=non word =il|	8+ 7
it:in|shape|=non word =la|	4-7 11
it:in|shape|=non word =un|	4-7 10	8+ 7
it:in|shape|=non word adverb|	4-7 8
it:in|shape|=non word word|	2-3 -6	4-7 13	8+ 8
it:in|shape|=non word|	2-3 -9
it:in|shape|=ogni word =ha|	4-7 9
it:in|shape|=per =tre word|	4-7 6
it:in|shape|=per word word|	4-7 7	8+ 10
it:in|shape|=per word|	2-3 8
it:in|shape|=quando =sono word|	8+ 9
it:in|shape|=quella word =non|	4-7 7
it:in|shape|=se word word|	4-7 9
it:in|shape|=si =sono word|	4-7 7
it:in|shape|=si word =a|	4-7 6
it:in|shape|=si word adverb|	4-7 11
it:in|shape|=sono adverb =per|	4-7 9
it:in|shape|=sono word word|	4-7 7
it:in|shape|=sulla word word|	2-3 8
it:in|shape|=un word =che|	4-7 8
it:in|shape|=un word =con|	4-7 6
it:in|shape|=un word =di|	4-7 9
it:in|shape|=un word =in|	4-7 7
it:in|shape|=un word =non|	8+ -7
it:in|shape|=un word =senza|	4-7 11
it:in|shape|=un word word|	2-3 14	4-7 9
it:in|shape|=un word|	2-3 6
it:in|shape|=una word =a|	4-7 9
it:in|shape|=una word =che|	8+ 10
it:in|shape|=una word =con|	4-7 9
it:in|shape|=una word word|	2-3 11	4-7 8
it:in|shape|=una word|	2-3 10
it:in|shape|=è =il word|	8+ 7
it:in|shape|=è =un word|	4-7 10
it:in|shape|=è =una word|	2-3 10
it:in|shape|=è word|	2-3 6
it:in|shape|adverb =il word|	4-7 7
it:in|shape|adverb =le word|	4-7 -8
it:in|shape|adverb =non =si|	4-7 11
it:in|shape|adverb =si word|	2-3 6	4-7 -13
it:in|shape|adverb adverb word|	4-7 9
it:in|shape|adverb word =che|	4-7 7
it:in|shape|adverb word =e|	4-7 9
it:in|shape|adverb word|	2-3 14
it:in|shape|capital =a word|	4-7 9	8+ 6
it:in|shape|capital =ai word|	2-3 6
it:in|shape|capital =che word|	4-7 8
it:in|shape|capital =come =un|	4-7 -11
it:in|shape|capital =con =le|	4-7 7
it:in|shape|capital =da word|	2-3 -7	4-7 -7
it:in|shape|capital =dei word|	2-3 -9
it:in|shape|capital =del word|	2-3 -8
it:in|shape|capital =di adverb|	2-3 7
it:in|shape|capital =di capital|	2-3 -8
it:in|shape|capital =di word|	2-3 -13
it:in|shape|capital =due word|	4-7 -7
it:in|shape|capital =e word|	2-3 -7
it:in|shape|capital =ha word|	8+ 8
it:in|shape|capital =ho word|	4-7 8
it:in|shape|capital =i word|	4-7 13	8+ 8
it:in|shape|capital =il word|	2-3 6	4-7 9	8+ 11
it:in|shape|capital =la word|	4-7 9
it:in|shape|capital =le word|	4-7 11	8+ 8
it:in|shape|capital =lo word|	8+ 9
it:in|shape|capital =senza word|	2-3 -6
it:in|shape|capital =un word|	4-7 6	8+ 11
it:in|shape|capital =una word|	4-7 6
it:in|shape|capital =è word|	4-7 8
it:in|shape|capital adverb =il|	4-7 10
it:in|shape|capital adverb =quando|	8+ 11
it:in|shape|capital adverb word|	2-3 -6	4-7 17
it:in|shape|capital adverb|	2-3 -7
it:in|shape|capital capital capital|	2-3 -12
it:in|shape|capital capital word|	8+ 6
it:in|shape|capital capital|	2-3 -11
it:in|shape|capital verb =due|	8+ 10
it:in|shape|capital word =alla|	8+ 7
it:in|shape|capital word =a|	4-7 6	8+ 10
it:in|shape|capital word =che|	4-7 7
it:in|shape|capital word =di|	8+ 10
it:in|shape|capital word =ho|	8+ 7
it:in|shape|capital word =il|	8+ 6
it:in|shape|capital word =in|	8+ 10
it:in|shape|capital word =io|	4-7 8
it:in|shape|capital word =la|	4-7 10
it:in|shape|capital word =per|	8+ 7
it:in|shape|capital word =se|	8+ 6
it:in|shape|capital word =sono|	8+ 8
it:in|shape|capital word =una|	8+ 9
it:in|shape|capital word adverb|	4-7 7	8+ 7
it:in|shape|capital word capital|	2-3 8	8+ 6
it:in|shape|capital word verb|	4-7 8
it:in|shape|capital word word|	4-7 -11
it:in|shape|number|	1 -8
it:in|shape|word =ai word|	2-3 10
it:in|shape|word =come =una|	4-7 9
it:in|shape|word =come =un|	4-7 11
it:in|shape|word =con =il|	4-7 9
it:in|shape|word =con =la|	4-7 10
it:in|shape|word =con =un|	4-7 8
it:in|shape|word =con word|	2-3 9
it:in|shape|word =da word|	2-3 -7	4-7 11
it:in|shape|word =dalla word|	4-7 -6
it:in|shape|word =dei word|	2-3 -10
it:in|shape|word =del word|	2-3 -9
it:in|shape|word =della word|	2-3 -7
it:in|shape|word =delle word|	2-3 -6
it:in|shape|word =di =un|	4-7 10
it:in|shape|word =di word|	2-3 -15	4-7 -6
it:in|shape|word =e =non|	4-7 12
it:in|shape|word =e adverb|	4-7 8
it:in|shape|word =e word|	2-3 15
it:in|shape|word =il word|	4-7 6
it:in|shape|word =in word|	4-7 17
it:in|shape|word =la word|	2-3 13	4-7 13
it:in|shape|word =le word|	2-3 10
it:in|shape|word =ma =non|	4-7 9
it:in|shape|word =ma adverb|	4-7 10
it:in|shape|word =ma word|	2-3 10
it:in|shape|word =per word|	2-3 11	4-7 6
it:in|shape|word =sul word|	2-3 -6
it:in|shape|word =un word|	4-7 13
it:in|shape|word adverb word|	4-7 7
it:in|shape|word capital|	2-3 -10
it:in|shape|word word =come|	4-7 9
it:in|shape|word word =di|	4-7 12
it:in|shape|word word =e|	4-7 8
it:in|shape|word word =il|	4-7 12
it:in|shape|word word =in|	4-7 7
it:in|shape|word word =ma|	4-7 9
it:in|shape|word word =senza|	4-7 10
it:in|shape|word word word|	4-7 7	8+ 9
it:in|word|	3 -8	a -13	abbiamo 9	ada -6	ai 12	al 6	alla 8	apericena -14	appesi -9	artigianale -7	attenta 9	avevo 8	avvocato 6	b -8	balconi -6	ballerino -10	ballo -9	bar -6	bassa -7	basta 7	bene -7	bianca -6	bonus -10	buon 11	buona -8	buone -9	buy -8	calma 10	calmo -6	camici -9	cani -12	capitano -7	capo -10	carenze 9	caro -6	carta 10	ci -6	club 8	cognato -7	comment 10	con 17	contessa -8	contratto 6	coraggiosa 8	corso 8	cozze -6	cringe -7	cuore -9	custode -6	c’ero -6	da -7	definire -7	dei -12	del -11	della -10	detto 10	di -10	disagi 10	documenti -10	domani 10	domenica -9	d’estate -12	ecco 7	entro 14	era 6	estinto -10	falso -9	fantasma -9	fare 10	fatti 10	freddo 7	gentile 10	geometra -10	giallo -9	golden -9	grande -7	ha 10	hold -9	il -9	in -9	infame -10	isteria 9	laboratorio -8	lasciatelo 8	lavatrice -9	lavoratori 8	le 8	leghe -6	leone -6	letters -11	li 7	liberazione 9	liste -9	lu -8	lungo 11	l’ho 7	ma 12	mai 6	mano -7	mare -7	marea -7	massima 12	meno 6	mentalità 8	mio 6	molto 6	muto -8	natale -7	nebbia 6	nero -9	nessun 11	niente -12	nipote -6	no 11	nonna -6	nulla 6	numero -8	nuvoloso -7	o -10	occasione 7	oggi 9	oltre 10	operazione -8	ora 6	outperform -7	pagano 10	pane -8	parcheggio -11	patto -7	per 13	perché 8	ponte -6	posto -10	power -9	pozzo -8	precauzionale 9	prima 8	proroga 7	prova 6	prudenza 6	qualcosa 8	qui -7	ragione 6	ragioniere -6	regolare 9	residenza -10	resta 7	ricostruzioni 6	riequilibrio 7	rigoletto -7	rispetto 7	rotta -9	salva-spiagge -6	schiaffo 9	science -7	secolo -7	segnale 10	segnali 10	senso 7	signora -9	silenzio -9	soddisfazione 11	soglia 10	sola -9	sono 11	stanco 11	sulla 12	tassa -6	tecnica -9	tempo -10	torna -8	triangolare -8	tutti -8	tutto 11	un 13	una 10	undici 7	uno 6	vale 8	vecchio -12	vibe -7	vino -12	vittoria 12	viva 10	wally -8	with -9	zanzare -9
it:lead|lower|	; 8	auxiliary 8
it:lead|other|	verb-saying -8	word -11
it:lead|upper|	, -10	- 14	: 10	adverb -10	auxiliary -12	capital -6	coordinator -7	preposition -14	stop 10	verb-judging -12	word -11	– 9
it:named|1|1|	all-one -12	none -7
it:named|1|2-3|	all-one -12	first -9	none -14
it:named|2|1|	all-one -8	none -12
it:named|2|2-3|	none -9
it:named|2|4-7|	first -7
it:named|3|2-3|	first 9
it:named|3|4-7|	first 8	none 13
it:named|3|8+|	first 6
it:named|none|2-3|	first -8	none 6	titled 8	upper 9
it:named|none|4-7|	none 7
it:named|none|8+|	none 16	some 7
it:naming|chiamati|1|	1 -8
it:naming|cosiddetta|1|	2-3 -7
it:naming|cosiddetto|1|	2-3 -9
it:naming|detta|3|	8+ 6
it:naming|detto|1|	4-7 8
it:naming|detto|2|	4-7 6
it:naming|detto|3|	2-3 9	4-7 10
it:naming|dicitura|1|	2-3 -10
it:naming|false|	, -9	preposition -8	stop 9	word -23
it:naming|formula|1|	2-3 -9
it:naming|hashtag|1|	1 -6
it:naming|intitolato|1|	2-3 -7
it:naming|nome|2|	2-3 -10
it:naming|parola|1|	1 -7
it:naming|ribattezzata|1|	2-3 -7
it:naming|ribattezzato|1|	1 -6
it:naming|ribattezzato|3|	2-3 -8
it:naming|slogan|2|	4-7 -9
it:naming|termine|1|	1 -8
it:naming|titolo|2|	2-3 -9
it:naming|true|	- 14	: 7	; 10	capital -7	coordinator -7	preposition -6	stop 10	– 9
it:nearby-on|	a -9	accusa 6	ad -8	afferma 8	affermato 6	aggiunge 9	aggiunto 10	all’ -6	amava 11	ammesso 8	ammette 8	amministratrice 7	ammonito 7	anche -10	annuncia 9	annunciato 9	arrivato -6	assicura 10	attacca 7	aula -6	aveva -7	avverte 6	avvocato 7	brano -8	chiamato 11	chiarisce 8	chiesto 8	chiude -6	collega 8	come -7	commentato 8	comunicato 6	con -10	concede 10	confessa 8	confessato 6	confida 9	coordinata -6	corto 10	così -6	curatrice 6	c’ -6	da -11	dai -7	dall’ -8	delegato 6	della 9	delle -7	dell’ 6	descrive -6	detto 9	dice 16	direzione -6	dopo -10	due -8	d’ -6	e 8	era -8	esordito 7	film -9	giorni -9	giudici 9	giustifica 6	già -6	ha 21	hanno -8	i -13	in -15	indagati -9	insieme 10	insiste 8	insistito 7	interrompe 9	invita 9	ironia 6	istituto -7	l' 12	la -6	lamentato 6	legge 12	lui 7	ma 12	manager -6	mentre 10	milioni -6	ministro -7	mormora 6	ne -7	nel 9	nelle 8	nell’ -6	notare 6	o -9	ora -6	ormai -6	osserva 6	padre -7	parla -9	pasta -8	perché -8	persone 7	piano -9	più 8	poi 8	porta -6	precisa 10	prepara -7	prezzo -11	promette 7	protesta 9	pubblicato -6	puntualizza 8	puntualizzato 7	quest’ 7	racconta 12	raccontava 8	recita 8	regione 6	resta -6	riassume 8	ribatte 8	riconosciuto 7	ricorda 7	riferisce 7	ripetere 11	ripetuto 9	risposto 12	scandito 6	scherza 8	scherzato 7	scritto 7	scrive 9	scrivono 10	segretaria 6	segretario 6	sempre -6	sentenzia 7	sequestro -6	si 6	sindaca 11	sintetizza 7	sono -6	sorride 9	sospira 8	sostiene 6	sotto 7	sottolinea 8	spiegato 7	sta -6	stato -11	su -8	sussurra 8	taglia 9	tagliato 8	tecnici -6	torna -7	tuonato 7	ufficiale -6	un 8	una -6	un’ -9	vecchio 7	ventidue 6	verrà -10	vi 8	vicepresidente 8	volte -7	è -12
it:nearby|	14 7	24 -9	3-5-2 7	4 8	7 6	a -6	abbassato -7	accanto -10	accordo 8	accusa 7	accusato 6	accuse 9	acqua 10	acquisizioni 9	ad 13	adesivo -10	affitti -9	agenzia 8	aggiunge 10	aggiungere 10	aggiunto 13	akros 7	al -9	all' 9	allarga 10	alle -6	allo -11	all’ -7	altro 8	ammesso 8	analisti 6	anni -11	anno 9	anonimo 12	ansa 8	ansiter 8	anticipa -10	aperto -6	appeso -7	apre -10	arriveranno 6	arte -8	asi 8	assicura 12	assicurato 9	assistito 12	associazione 8	asteroide -7	attaccato -7	aula 6	autore -6	autrice -10	aver 22	avere 6	aveva 7	avrebbe 12	avuto 10	avversario 6	avviso 9	azienda 8	bambino 11	banca 11	base 7	biglietto 13	boccia -7	bonaventura 8	braccia 11	caldo 8	camera 7	campagna 7	campeggia -9	cane 6	carte -9	cartello -19	casa -7	caserta -6	caso -7	cattaneo 6	cgil 9	chi -11	chiama -18	chiamano -19	chiamare -8	chiamarlo -7	chiamato -6	chiamava -8	chiamavano -14	chiamerà -7	chiede 14	chiusa 8	cia 9	cinema -8	circola -11	città -10	civile 9	clausola -7	clima 10	cocaina -8	collega 10	colleghi -7	collezione -9	colpa 7	comandante 9	come -6	commissione 10	compare -10	comunicato 12	concede 9	conferenza 8	confida 9	coniato -7	considera 8	consigliere 9	consiglio -10	conta 9	conti 10	contrari -7	contratto -7	contro 10	copertina -13	corpo -10	corregge 6	corridoi -11	corriere 8	corsi -6	corsini -7	corto 7	cosa -7	cosiddetta -7	cosiddetto -9	così -8	credito 7	crusca -11	cui 11	c’ -22	dai -15	dalle -6	dall’ 8	dati 8	dato -8	definisce 11	definito 9	degli -6	della 6	delle 7	dell’ -6	dentro -7	denuncia 9	denunciato 9	detta 6	di 6	dialetto -7	dice -8	diceva -9	dichiara 7	dicitura -11	dietro 10	difende 7	difesa 6	difeso 7	diretto 11	diversamente 6	divide -8	domenica -10	d’ 12	e -21	ebitda 7	elenca 8	entra 6	entrambi 8	equipo -7	era -10	erano 6	escluso -9	esercizio 7	esposto -12	espressione -6	espresso 8	essere 7	etichetta -11	etichette -7	euro -8	europa 9	europea 8	fa 12	fabbri 6	faccia -9	farmaco 9	fascicolo -10	ferma -7	festival -7	finanza -7	firmato -8	fischiato 10	foglietto -10	foglio -10	fondi 8	fondo 10	forestiero -7	franco -6	fu 11	garantisce 9	generale 8	genitori 6	gennaio 10	giada 9	gianluca 8	giornalisti 10	giorno 8	giovani -7	giovanni 7	gip 10	giudica 15	giudizio -11	giulia 9	giura 9	già -27	gongola 8	governo 9	gruppo -8	ha 21	hanno -15	hashtag -6	ieri -8	il -8	ilir -6	imparato 9	in -11	inchiesta -10	indagini 7	inglese -9	inseguono -7	insieme -8	intanto -7	interessato 8	interlocutori -9	interrompe 8	intitola -9	intitolato -7	invece 15	invita -12	invitato 13	ipotesi 8	irene 6	istituto 8	italia -6	italiana 9	jürgen 10	lampedusa 10	lavorare 9	lavori 10	legale 11	legge 9	leggeva 7	lei 6	lettera 14	li -6	libro -9	limitata 10	limitato 8	lindqvist 7	linea 6	lingua -10	lingue -8	lo -7	lodato 13	loro 7	l’ 10	ma -7	macchina 7	maggioranza 9	maglietta -7	malaspina 7	mano 10	manovra 10	marca -8	marcello 6	marchio -10	marino -7	matematica 8	mediazione 7	medici 7	menù 6	mesi 10	messaggio 15	messo -10	mette -6	mezzo -9	milioni 10	ministero 7	ministro 8	minuti -7	modo -7	moglie 10	mosca 10	mostra -9	movimento 8	museo 6	nave 10	nazionale 7	ne 8	nei -14	nel -7	nella 8	nelle -8	nello 10	nessun -7	nessuno 6	niente -7	nome -12	nonna -7	nota 7	notare 10	noto -6	notte -7	numeri 7	nuova -6	nuovo -7	né -6	obietta 8	offerta 8	oggi -6	ogni -12	opera 7	opposizione 7	ore -9	osservatori 8	padano 9	padre -6	paese -9	palco 7	papa 11	parla 14	parlato 8	parola -6	parte 7	passaggio -6	paura 6	pd 8	penalista 6	pennarello -12	pensione 9	perché 6	perizia -8	persone -8	però 7	pescatori -7	più -8	poco 10	poi 7	porta -11	portavoce 12	porto -7	posto -13	precisa 12	precisare 8	precisato 8	preferito 9	prende 11	presenta 11	presentato -6	prevede -6	prezzo 7	prima -11	processo -6	prodotto 8	promesso 13	promette 10	pronuncia 10	proprietà -7	proroga -9	protesta 9	provato 6	provvedimento -6	provvisorio -6	prudenza 9	pubblicata -6	pubblicato -9	puntata -8	puntualizza 6	può -6	quaderno -6	quadro 8	qualcuno 11	quale 16	quartiere -8	quattro -10	quelli -7	quello -15	quotidiano -8	racconta -7	rada 8	ragazzi -7	rapporto -8	recita 8	relazione 6	replica 11	replicano 7	replicato 14	resterebbe 8	ribatte 8	ribattezzata -9	ribattezzato -12	ribattuto 10	riconosciuto 9	ricordato 10	ricorso -7	riferisce 8	ringrazia 12	ringraziato 7	riprende -6	rischio 7	risponde 9	risposta 9	risposto 14	rivale 6	rivolto 7	roccaspina 6	rocco 6	roma 12	romanzo -6	sabato -7	sala 8	salutato -8	sapere 8	saputo 7	saranno 7	sarebbe 10	sarebbero 7	sarà 10	sbaglia -10	sbilancia 6	scala -7	scarpe 9	scena -11	scherzato 7	scritta -11	scritto -19	scrive 11	scrivono 7	scuola 7	scuote 8	scusa 9	se -9	secondo 12	sempre -9	sentenza 8	sentito 9	serata 6	servizio 11	si 12	sia 8	sigla -7	silvia 7	sindaca 7	sindacalista 8	sindacati 8	sindaco 9	sito -11	situazione 9	slogan -14	società 6	sola -8	solo -10	soprannominato -6	sorrentini 11	sorrentino 6	sorriso 10	sotto -9	sottolinea 12	spettacolo 6	spiagge 7	spiega 7	spiegato -7	spilla -7	spot -8	spray -12	stata -11	stati 13	stesso -12	strada -10	strade 10	striscione -6	studio -8	subito -7	sui 6	sul 6	sulla -15	sullo 8	suoi 6	s’ -7	targa -10	teatro 9	tecnici -7	tecnico 7	telefonate 8	telefono 11	teme 8	termine -7	testa 8	ticino 10	titolo -10	tornano 9	tramite 8	tratta 15	trattati 10	trattava 6	tribuna 8	trieste 8	trimestrale -6	trova 11	tullio 6	tuttavia 8	tutti -7	tutto 11	ue 7	ufficio 11	ultimo -8	un -6	una -10	unione 11	uno -8	uomo -6	veneto 6	vengono -7	venivano -6	ventidue 6	verdi 9	vero -7	vescovi 9	via -9	viadotto -8	vincere 11	visto -6	viva 7	voler 7	voleva -15	volte -8	voluto 10	vorrebbe -8	è -10
it:nobody|1|	start 9	word -6
it:nobody|2-3|	determiner -6	preposition -7
it:nobody|4-7|	start 19	stop 6
it:nobody|8+|	start 11
it:others|0|	1 11
it:others|1|	1 -18	8+ 9
it:others|2|	1 -15	2-3 -13	4-7 12
it:own-case|false|all-one|	, -11	adverb -13	auxiliary -10	preposition -18	start 7	stop 8	verb-judging -13	word -16
it:own-case|false|all|	determiner -8
it:own-case|false|first|	, -15	- 12	: 6	capital -6	determiner -10	preposition -20	start 15	verb-judging -6	verb-saying -9
it:own-case|false|none|	; 8	auxiliary 7
it:own-case|false|some|	, 11	auxiliary 7	verb-judging -6	word -6
it:own-case|false|titled|	, 9	determiner -8	preposition -6
it:own-case|false|upper|	, 9
it:own-case|true|first|	, -9	- 11	: 14	start -6	stop 25	verb-saying 8	– 7
it:own-case|true|none|	, 16	: 6	capital 7	preposition 11	that 7
it:own-case|true|some|	, 7
it:own-case|true|titled|	: 13
it:own|true|	4-7 6
it:same|1|2-3|	titled 10	upper 9
it:same|1|4-7|	none 6
it:same|1|8+|	none 17	some 7
it:same|2|1|	none -10
it:same|2|2-3|	all -6	all-one -6	first -11	none -7
it:same|2|4-7|	titled 9
it:sentence|judging|	8+ 12
it:sentence|none|	4-7 -7
it:sentence|saying|	4-7 10
it:sentence|thinking|	1 8	4-7 17
it:sign|far|	: -16	near 12	none -17	verb-saying -12	word 7
it:sign|far|:|	1 -11	2-3 -18	4-7 -7
it:sign|far|verb-saying|	1 -11	2-3 -8
it:sign|far|verb|	avvertire 8	dire -8	scrivere -6
it:sign|far|word|	4-7 12
it:sign|near|	, -8	: -12	none -19	preposition -7	verb-saying -6	word -12
it:sign|near|,|	4-7 -7
it:sign|near|:|	1 -13	2-3 -14
it:sign|near|verb-saying|	4-7 -6
it:sign|near|verb|	dire -7	none -15
it:sign|near|word|	1 -8	2-3 -10	4-7 -7
it:sign|none|,|	1 -10	4-7 6
it:sign|none|	- 14	: 24	; 7	capital -6	coordinator -6	far -10	near -10	none 7	preposition -6	stop 9	word -6	– 9
it:sign|none|-|	8+ 14
it:sign|none|:|	1 6	2-3 17	4-7 14	8+ 32
it:sign|none|adverb|	1 -18	2-3 9
it:sign|none|auxiliary|	4-7 14	8+ 10
it:sign|none|capital|	1 -10	2-3 -6	4-7 15
it:sign|none|coordinator|	1 -8	2-3 -9	4-7 11
it:sign|none|determiner|	4-7 -6
it:sign|none|preposition|	2-3 -6	8+ 9
it:sign|none|start|	1 7	8+ 9
it:sign|none|stop|	4-7 13	8+ 9
it:sign|none|that|	1 -11	2-3 7	4-7 10	8+ 8
it:sign|none|verb-judging|	8+ 7
it:sign|none|verb-saying|	4-7 14
it:sign|none|verb-thinking|	2-3 7
it:sign|none|word|	1 -8	8+ 11
it:sign|none|–|	4-7 9
it:sign|on|far|	1 -7	2-3 -10	8+ 7
it:sign|sentence before|	: 9	none 14	stop 12
it:sign|sentence before|:|	4-7 9
it:sign|sentence before|stop|	1 7	4-7 11	8+ 6
it:sign|sentence before|verb|	none 12
it:size-ending|10+|.|	capital 6	determiner 9
it:size-ending|10+|none|	,pronoun 11	,verb-saying 7	,word 9	: 10	stop 20
it:size-ending|1|!|	stop 8
it:size-ending|1|.|	end 9
it:size-ending|1|none|	,adverb -11	,coordinator -6	,preposition -10	,verb-saying 10	,word -13	: -11	; 6	auxiliary -9	coordinator -8	determiner -10	preposition -11	verb-saying -6	word -15
it:size-ending|2|.|	end 10
it:size-ending|2|?|	,verb-saying 6	end 7	stop -10
it:size-ending|2|none|	,auxiliary 6	,preposition -11	,pronoun -7	,quote -6	,subordinator -6	,that -7	,word -13	; -9	auxiliary -9	coordinator 9	end -6	preposition 10	subordinator -7
it:size-ending|3|.|	end 13
it:size-ending|3|?|	end 9
it:size-ending|3|none|	,auxiliary 14	,coordinator -6	,determiner 6	,preposition -9	,pronoun 6	,subordinator 8	,verb-saying 18	,word -6	auxiliary -8	coordinator 8	end 10	stop -7	word -8
it:size-ending|4-5|.|	end 18
it:size-ending|4-5|?|	,determiner 6	end 7
it:size-ending|4-5|none|	,auxiliary 20	,pronoun 12	,verb-saying 6	,word -10	: -6	; 8	auxiliary -9	coordinator 14	end 11	– 7
it:size-ending|6-9|.|	determiner 10	end 10
it:size-ending|6-9|?|	,verb-saying 6	end 9
it:size-ending|6-9|none|	,auxiliary 15	,preposition 10	,pronoun 11	,verb-saying 16	,word 14	: 20	stop 15
it:size-follow|10+|	,pronoun 11	,verb-saying 7	,word 9	: 10	capital 6	determiner 9	stop 20
it:size-follow|1|	,adverb -11	,coordinator 7	,preposition -11	,verb-saying 10	,word -13	: -11	; 6	auxiliary -9	coordinator -8	determiner -10	preposition -11	stop 6	verb-saying -6	word -15
it:size-follow|2|	,auxiliary 6	,preposition -11	,pronoun -7	,quote -6	,subordinator -6	,that -7	,word -13	; -9	auxiliary -9	coordinator 9	preposition 10	subordinator -7
it:size-follow|3|	,auxiliary 14	,coordinator -6	,determiner 6	,preposition -9	,pronoun 6	,subordinator 8	,verb-saying 18	,word -6	auxiliary -8	coordinator 8	end 13	stop -6	word -8	– 7
it:size-follow|4-5|	,auxiliary 20	,pronoun 12	,verb-saying 6	,word -10	: -6	; 8	auxiliary -9	coordinator 14	end 17	– 8
it:size-follow|6-9|	,auxiliary 16	,preposition 10	,pronoun 11	,verb-saying 16	,word 14	: 20	determiner 10	stop 13
it:size-intro|10+|	- 14	: 26	start 9	stop 9	verb-judging 7
it:size-intro|1|	, -10	adverb -18	capital -10	coordinator -8	start 7	stop 7	that -11	word -9
it:size-intro|2|	adverb -8	capital -11	coordinator -7	determiner 7	preposition -7	stop 9
it:size-intro|3|	: 6	adverb 11	auxiliary 16	capital 7	determiner -17	start 9	that 7	verb-thinking 7
it:size-intro|4-5|	auxiliary 14	capital 13	coordinator 11	determiner -6	start -6	stop 10	that 9	– 7
it:size-intro|6-9|	, 8	auxiliary 12	capital 6	start 28	stop 22	that 9	verb-judging 10	verb-saying 13	word 26
it:size|	4-5 -7	6-9 15
it:subject|elided|	,auxiliary 12	,pronoun 14	,verb-saying 15	1 -6	2-3 7	8+ 12	auxiliary -7	coordinator 7	end -10	– 8
it:subject|none|	,adverb -12	,coordinator 7	,preposition -12	,quote -7	,that -11	,verb-judging 6	,verb-thinking 6	,word -16	4-7 -6	: -8	auxiliary -13	coordinator -12	determiner -7	end 14	pronoun -9	word -15	– 8
it:subject|own|	,auxiliary 14	,capital -9	,preposition -8	,subordinator 8	,verb-saying 12	,word -7	4-7 12	auxiliary -10	coordinator 14	end 6	subordinator -7	verb-saying -6	word 9	– 9
it:two-before|)|	- 11	: 8
it:two-before|,|	adverb -11	determiner -15	verb-saying -15	word -8
it:two-before|:|	word 8
it:two-before|adverb|	: -6	auxiliary -10	determiner 13	preposition 11
it:two-before|auxiliary|	adverb -8	determiner -12	stop 10
it:two-before|capital|	, 20	- 9	: 13	verb-judging -8	verb-saying 8	word -11
it:two-before|coordinator|	determiner -7	preposition -11	verb-saying -6	word -14
it:two-before|determiner|	: 12	stop 9	verb-judging 7
it:two-before|preposition|	capital 12	preposition -12	verb-saying -12	word -8
it:two-before|pronoun|	, 7	stop 6	verb-saying 9	word -8
it:two-before|quote|	: 9	coordinator -8	preposition -6
it:two-before|start|	determiner -9	preposition -8
it:two-before|stop|	capital -12	determiner -10	preposition -6	– 7
it:two-before|subordinator|	stop 7
it:two-before|that|	determiner -11	verb-judging 9
it:two-before|verb-judging|	: 6	adverb -7	preposition -10	word 8
it:two-before|verb-saying|	, 13	: 10
it:two-before|verb-thinking|	stop 6
it:two-before|word|	, -14	; 10	auxiliary 11	stop 17	that 10	verb-judging -11	word 12
it:two-before|’|	stop 8
it:two-words-before|)|	- 11	: 8
it:two-words-before|,|	con -9	detto -13	di 8	era 9	la -9	per -7	ribattezzato -7	un -9
it:two-words-before|.|	il -8	– 7
it:two-words-before|2028|	. 9
it:two-words-before|adesivo|	: -8
it:two-words-before|altro|	: 12
it:two-words-before|anni|	. 8
it:two-words-before|autore|	di -8
it:two-words-before|a|	un -12
it:two-words-before|base|	: 7
it:two-words-before|biglietto|	: 8
it:two-words-before|bonaventura|	: 8
it:two-words-before|braccia|	: 11
it:two-words-before|cartello|	: -9
it:two-words-before|che|	il -9
it:two-words-before|conferma|	: 8
it:two-words-before|con|	scritto -7
it:two-words-before|corregge|	: 6
it:two-words-before|così|	: 9
it:two-words-before|crede|	. 6
it:two-words-before|dal|	titolo -6
it:two-words-before|del|	comitato -7
it:two-words-before|dice|	. 7
it:two-words-before|diretto|	: 8
it:two-words-before|diversamente|	: 6
it:two-words-before|di|	aver 8	un -13
it:two-words-before|d|	. 6
it:two-words-before|dà|	del -6
it:two-words-before|era|	. 7
it:two-words-before|euro|	. 8
it:two-words-before|e|	di -8
it:two-words-before|finale|	, 9
it:two-words-before|foglio|	: -8
it:two-words-before|foto|	. 9
it:two-words-before|gli|	affitti -9
it:two-words-before|ha|	definito 6	detto 6	lodato 8	scritto -11
it:two-words-before|il|	caso 8	cosiddetto -6	giudizio -9	punteggio 8	termine -8	testo 6
it:two-words-before|invece|	di 8
it:two-words-before|invita|	a 11
it:two-words-before|in|	arte -9
it:two-words-before|lavoro|	. 6
it:two-words-before|la|	chiamano -7	cosiddetta -6	definisce 11	dicitura -11	formula -9	parola -7	scritta -9	sentenza 7
it:two-words-before|lei|	, 7
it:two-words-before|le|	chiamavano -9
it:two-words-before|libro|	, -8
it:two-words-before|lindqvist|	, 7
it:two-words-before|lo|	chiamano -13	chiamavano -9	giudica 10	spettacolo 6	trova 7
it:two-words-before|lui|	. 6
it:two-words-before|l’|	hashtag -6
it:two-words-before|maggioranza|	. 6
it:two-words-before|mesi|	. 6
it:two-words-before|metodo|	: 6
it:two-words-before|modulo|	? 9
it:two-words-before|nega|	: 6
it:two-words-before|nome|	, -7	: -8
it:two-words-before|non|	è -7
it:two-words-before|noto|	come -10
it:two-words-before|notte|	. 6
it:two-words-before|parlamento|	. 7
it:two-words-before|parlano|	di -7
it:two-words-before|parlato|	di 8
it:two-words-before|parla|	di 14
it:two-words-before|parole|	: 7
it:two-words-before|per|	i 8	la 10	un -7
it:two-words-before|precisa|	: 8
it:two-words-before|prudenza|	: 7
it:two-words-before|pubblicato|	su -6
it:two-words-before|righe|	: 6
it:two-words-before|risposta|	. 9
it:two-words-before|risposto|	: 7
it:two-words-before|romanzo|	, -6
it:two-words-before|sbilancia|	: 6
it:two-words-before|scritta|	: -7
it:two-words-before|scritto|	: 6
it:two-words-before|scusa|	: 6
it:two-words-before|secondo|	la -10
it:two-words-before|sindacati|	: 6
it:two-words-before|sindaco|	: 6
it:two-words-before|si|	chiama -10	chiamano -10	chiamerà -7	definisce 6	dichiara 7	intitola -6
it:two-words-before|smentisce|	: 7
it:two-words-before|soltanto|	: -6
it:two-words-before|sono|	stati 9
it:two-words-before|sorriso|	: 10
it:two-words-before|sospira|	. 6
it:two-words-before|spalle|	. 8
it:two-words-before|spiega|	, 6
it:two-words-before|start|	il -8
it:two-words-before|striscione|	: -13
it:two-words-before|suo|	: 8
it:two-words-before|su|	scritto -10
it:two-words-before|s’|	intitola -7
it:two-words-before|telefono|	, 8
it:two-words-before|testa|	: 8
it:two-words-before|titolo|	: -9
it:two-words-before|trattava|	di 10
it:two-words-before|tratta|	di 14
it:two-words-before|turno|	. 7
it:two-words-before|voce|	: 8
it:two-words-before|volte|	. 7
it:two-words-before||	: 9	e -8
it:two-words-before|è|	detto 8	scritto -10	stata 10	un -9
it:two-words-before|’|	. 8
it:verb|false|1|	other -10
it:verb|false|2-3|	other -11
it:verb|false|4-7|	lower 9
it:verb|false|8+|	lower 15	upper 15
it:verb|true|2-3|	lower 20	upper 9
it:verb|true|8+|	lower 13
it:word-after|,|	! 9	. -8	? 10
it:word-after|.|	! 8	? -10
it:word-after|	? -7	al -7	c’ -6	da -8	del -10	della 10	di -11	dopo -10	end 7	era -8	gli -7	ha -6	in -9	la -7	lo -9	l’ 7	nel 10	non -7	parla -6	si -8	sulla -6	una -9	verrà -8	è -10	– 10
it:word-after|?|	none -7
it:word-after|al|	none -7
it:word-after|c’|	none -6
it:word-after|da|	none -8
it:word-after|della|	none 10
it:word-after|del|	none -10
it:word-after|di|	none -11
it:word-after|dopo|	none -10
it:word-after|end|	. 22	? 13
it:word-after|era|	none -8
it:word-after|ha|	none -7
it:word-after|il|	. 8
it:word-after|in|	none -9
it:word-after|la|	. 10	none -7
it:word-after|lo|	none -9
it:word-after|l’|	. 7
it:word-after|nel|	none 10
it:word-after|non|	none -11
it:word-after|parla|	none -6
it:word-after|si|	none -8
it:word-after|una|	none -9
it:word-after|verrà|	none -8
it:word-after|è|	none -10
it:word-after|–|	? 7	none 10
it:word-before|,|	1 -10
it:word-before|	- 14	. 11	: 8	; 10	affitti -9	ancora -6	arriveranno 6	arte -9	aver 8	cartello -6	caso 8	chiama -15	chiamano -16	chiamare -8	chiamarlo -7	chiamati -8	chiamava -7	chiamavano -13	chiamerà -7	chiede 11	chiesto 7	comitato -10	con -6	considera 8	cosiddetta -7	cosiddetto -9	da -7	definisce 6	del -17	della -10	denuncia 8	denunciato 6	di 12	dichiara 7	dicitura -11	e -6	era 7	espressione -6	espresso 7	essere 6	formula -9	giudica 11	giudizio -9	già -10	gruppo -7	hashtag -6	il -18	inchiesta -6	intitola -9	intitolato -7	la 8	le -12	linea -6	lodato 8	macchina 7	opera 6	parola -7	presidente 8	promesso 10	promette 9	punteggio 8	quotidiano -8	resterebbe 8	ribattezzata -9	ribattezzato -8	saluta 8	saranno 7	sarebbe 8	sarebbero 6	scritta -9	scritto -17	secondo -10	sentenza 7	soprannominato -6	spettacolo 6	stati 9	su -11	sulla -7	suo -7	teme 7	termine -8	testo 6	trattati 10	trova 9	un -6	una 8	– 9
it:word-before|-|	8+ 14
it:word-before|.|	4-7 12	8+ 9
it:word-before|:|	2-3 7
it:word-before|;|	4-7 10
it:word-before|?|	1 7	4-7 20
it:word-before|affitti|	2-3 -9
it:word-before|arriveranno|	4-7 6
it:word-before|arte|	2-3 -9
it:word-before|aver|	2-3 6	4-7 6
it:word-before|a|	1 -11	4-7 8
it:word-before|che|	1 -11	2-3 7	4-7 10	8+ 8
it:word-before|chiamano|	1 -14	2-3 -12
it:word-before|chiamarlo|	1 -7
it:word-before|chiamati|	1 -8
it:word-before|chiamavano|	1 -12
it:word-before|chiama|	1 -14	2-3 -12
it:word-before|chiamerà|	1 -8
it:word-before|chiede|	2-3 8
it:word-before|chiesto|	4-7 6
it:word-before|come|	1 -7
it:word-before|comitato|	2-3 -10
it:word-before|considera|	4-7 8
it:word-before|con|	4-7 -9
it:word-before|cosiddetta|	2-3 -7
it:word-before|cosiddetto|	2-3 -9
it:word-before|da|	2-3 -7
it:word-before|definisce|	4-7 8
it:word-before|definito|	4-7 7
it:word-before|del|	1 -11	2-3 -15
it:word-before|denunciato|	4-7 6
it:word-before|denuncia|	4-7 8
it:word-before|detto|	4-7 8
it:word-before|dice|	4-7 7
it:word-before|dicitura|	2-3 -10
it:word-before|di|	2-3 10	4-7 9
it:word-before|era|	2-3 10	8+ 9
it:word-before|essere|	4-7 8
it:word-before|e|	1 -7	2-3 -8	4-7 8
it:word-before|formula|	2-3 -9
it:word-before|giudica|	2-3 10
it:word-before|giudizio|	1 -9
it:word-before|già|	2-3 -6
it:word-before|gruppo|	2-3 -7
it:word-before|hashtag|	1 -6
it:word-before|il|	1 -13	2-3 -15	4-7 -8
it:word-before|inchiesta|	2-3 -6
it:word-before|intitolato|	2-3 -7
it:word-before|intitola|	2-3 -7
it:word-before|in|	2-3 -7
it:word-before|i|	1 -12	2-3 7
it:word-before|le|	2-3 -11
it:word-before|ma|	4-7 8
it:word-before|parola|	1 -7
it:word-before|promesso|	4-7 7
it:word-before|promette|	2-3 8
it:word-before|quotidiano|	2-3 -8
it:word-before|resta|	2-3 8
it:word-before|resterebbe|	4-7 8
it:word-before|ribattezzata|	2-3 -7
it:word-before|ribattezzato|	1 -6
it:word-before|saluta|	2-3 8
it:word-before|scritta|	1 -8	2-3 -8	4-7 -6
it:word-before|scritto|	1 -14	2-3 -13	4-7 -7
it:word-before|secondo|	1 -9
it:word-before|sentenza|	4-7 6
it:word-before|sono|	4-7 10
it:word-before|start|	1 7	8+ 9
it:word-before|stati|	4-7 9
it:word-before|suo|	2-3 -7
it:word-before|su|	2-3 -13
it:word-before|teme|	2-3 7
it:word-before|termine|	1 -8
it:word-before|trattati|	4-7 10
it:word-before|trova|	4-7 9
it:word-before|una|	4-7 13
it:word-before|un|	1 8	2-3 -9	4-7 -7
it:word-before|è|	4-7 14
it:word-before|–|	4-7 9
it:work|near|none|,|	all-one -8	first -11
it:work|near|none|:|	first -10
it:work|near|none|	all-one -10	first -14
it:work|near|none|auxiliary|	none 9
it:work|near|none|stop|	first 10
it:work|near|none|word|	first -6	none 6
it:work|none|near|:|	first 11
it:work|none|near|	all-one -8	first -11	none 6
it:work|none|near|stop|	first -11
it:work|none|none|,|	all-one -9	first -13	some 12	titled 9	upper 9
it:work|none|none|-|	first 14
it:work|none|none|:|	first 11
it:work|none|none|;|	none 8
it:work|none|none|adverb|	all-one -13
it:work|none|none|auxiliary|	all-one -10	some 7
it:work|none|none|capital|	first -6
it:work|none|none|determiner|	all -8	first -10	titled -8
it:work|none|none|preposition|	all-one -17	first -21	titled -6
it:work|none|none|stop|	all-one 8	first 15
it:work|none|none|	upper 10
it:work|none|none|verb-judging|	all-one -12	some -6
it:work|none|none|word|	all-one -15	some -6
it:work|none|none|–|	first 9
it:work|right|none|	first -7
it:work|right|none|word|	first -7
lead|lower|	( -6	, 19	: -27	; 8	auxiliary 15	capital 20	determiner -7	possessive 9	pronoun 13	quote -14	that 7	verb-thinking 7	word 12
lead|other|	auxiliary -9	preposition 13	start 15	stop 11	verb-saying -6	word -17
lead|upper|	' -10	( -11	) 10	, -33	: 15	auxiliary -28	capital -28	coordinator -22	determiner -6	possessive -19	preposition -20	pronoun -22	quote 23	start 17	stop 27	subordinator -18	verb-judging -31	verb-saying -17	verb-thinking -11	word -44	– 6	— 10	’ -7
mood|	other 7	plain 17
mood|other|	2-3 11	4-7 10
mood|other|false|	true 10
mood|other|true|	false 11
mood|plain|	1 9	2-3 7	4-7 22
mood|plain|false|	false 14	true 6
mood|plain|true|	false 6	true 6
named|1|1|	all-one -13	first -6	none -27	titled -12
named|1|2-3|	all -22	all-one -26	first -22	none -29	some -14
named|1|4-7|	all -20	all-one -6	first -17	most -7	none -12
named|1|8+|	none 9
named|2|1|	first 14
named|2|2-3|	all -23	first -9	none -16
named|2|4-7|	all -8	all-one 8	first -8	some -7
named|2|8+|	none 13	some 7
named|3|1|	none 13
named|3|2-3|	all 6	all-one 10	none 12
named|3|8+|	first 14	none 11	some 6
named|none|2-3|	all -16	all-one -8	none 13
named|none|4-7|	all -19	all-one -16	none 26	some 18	upper 15
named|none|8+|	all 9	most 17	none 11	some 19	titled 13	upper 9
naming|apelidado|2|	2-3 -8
naming|apelido|2|	1 -8	2-3 -10
naming|ausdruck|1|	1 -10
naming|baptisée|1|	2-3 -7	4-7 -9
naming|baptisé|1|	2-3 -10
naming|batizado|2|	2-3 -6
naming|bautizado|2|	2-3 -9
naming|begriff|1|	1 -10	2-3 -8
naming|begrip|2|	8+ 6
naming|bekend|2|	2-3 -9
naming|bijnaam|1|	2-3 -7
naming|called|1|	4-7 14
naming|called|2|	1 23	4-7 23	8+ 8
naming|called|3|	1 22	2-3 25	4-7 9	8+ 9
naming|chamado|1|	1 -10	2-3 -8
naming|chiamati|1|	1 -8
naming|christened|1|	2-3 -6
naming|conhecida|2|	1 -6	2-3 -6
naming|conhecido|2|	2-3 -10
naming|conocido|2|	1 -12	2-3 -9
naming|cosiddetta|1|	2-3 -7
naming|cosiddetto|1|	2-3 -9
naming|detta|3|	8+ 6
naming|detto|1|	4-7 8
naming|detto|2|	4-7 6
naming|detto|3|	2-3 9	4-7 10
naming|dicitura|1|	2-3 -10
naming|dit|1|	1 9
naming|dit|2|	2-3 9	4-7 10
naming|dit|3|	2-3 12	4-7 13	8+ 12
naming|dubbed|1|	1 -10
naming|entitled|1|	4-7 -8
naming|expression|1|	2-3 -8
naming|expressão|1|	2-3 -10
naming|false|	: -6	auxiliary -10	capital -16	determiner 6	preposition -27	pronoun 9	stop 6	subordinator -27	that 7	verb-judging -13	word -41
naming|formula|1|	2-3 -9
naming|frase|1|	4-7 -8
naming|frase|2|	4-7 -8
naming|fórmula|1|	4-7 -7
naming|hashtag|1|	1 -9
naming|intitolato|1|	2-3 -7
naming|intitulada|1|	4-7 -6
naming|known|2|	1 -12	2-3 -16
naming|known|3|	1 -9	2-3 -19
naming|labelled|1|	2-3 -11
naming|lema|1|	2-3 -6	4-7 -7
naming|lema|2|	4-7 -6
naming|leus|1|	2-3 -6
naming|llamada|1|	1 -8	2-3 -9
naming|llamado|1|	2-3 -12	4-7 -7
naming|mention|1|	1 -6	2-3 -8
naming|mote|2|	4-7 -7
naming|mots|2|	2-3 -11
naming|motto|1|	2-3 -6
naming|mot|1|	1 -15
naming|mot|2|	1 -7	8+ 6
naming|mot|3|	4-7 6
naming|naam|1|	2-3 -6
naming|naam|2|	2-3 -7
naming|naam|3|	2-3 -7
naming|named|1|	1 -13	2-3 -12
naming|named|2|	2-3 -6
naming|namen|1|	1 -7	2-3 -6
naming|nicknamed|1|	1 -7	2-3 -10	4-7 -9
naming|nicknamed|2|	2-3 -9
naming|nombre|2|	1 -14	2-3 -9
naming|nome|2|	1 -6	2-3 -12	4-7 -8
naming|nom|2|	1 -8	2-3 -16	4-7 -6	8+ 6
naming|none|	4-7 6	8+ 7
naming|palabras|2|	2-3 6	8+ 8
naming|palabra|1|	1 -12
naming|palavra|1|	1 -16
naming|parola|1|	1 -7
naming|phrase|1|	1 -8	2-3 -14
naming|phrase|3|	4-7 6
naming|rebaptisé|3|	2-3 -8
naming|ribattezzata|1|	2-3 -7
naming|ribattezzato|1|	1 -6
naming|ribattezzato|3|	2-3 -8
naming|slogan|1|	2-3 -8	4-7 -11
naming|slogan|2|	2-3 -8	4-7 -10
naming|so-called|1|	1 -11	2-3 -24
naming|sogenannten|1|	1 -7
naming|sogenannte|1|	1 -8
naming|surnommée|1|	2-3 -7
naming|surnommé|1|	2-3 -8
naming|termed|3|	4-7 12
naming|termine|1|	1 -8
naming|termo|1|	1 -6
naming|term|1|	1 -11	2-3 -12
naming|titel|1|	1 -6	2-3 -6	4-7 -7
naming|titled|1|	2-3 -10	4-7 -9
naming|titolo|2|	2-3 -9
naming|titulado|1|	2-3 -6	4-7 -6
naming|true|	' -9	( -13	) 10	: 8	auxiliary 8	coordinator -9	determiner -11	possessive -8	preposition -7	quote 14	start 18	stop 27	verb-saying -9	word 6	— 10
naming|término|1|	2-3 -8
naming|título|1|	4-7 -8
naming|título|2|	2-3 -10
naming|woord|1|	1 -13
naming|words|1|	2-3 -13
naming|words|2|	4-7 13
naming|word|1|	1 -16
naming|wort|1|	1 -9
naming|zogeheten|1|	1 -8
nearby-on|	06.03.2027 -8	1 -9	1.200 -7	14 -7	140 -8	19 -8	1976 -8	1983 -6	1987 -7	2 -6	20 -10	2011 -8	2019 -10	2021 -8	212 -8	4 -10	40 -14	7 -9	80 -7	800 -10	9 -11	a 9	aan 9	ab -9	abend -7	aber 12	abgetan 8	abril 9	abriu 9	accusa 6	accusé 7	aclara 10	aclaró 7	acrescenta 9	acrescentou 9	ad -8	admet 11	administration 10	admis 6	admite 8	admitiu 7	admitió -6	adversaires -6	advertiu 6	advies -8	advirtió 12	advocaat 7	afferma 8	affermato 6	affirme 13	affirmé 9	afirma 8	afirmou 11	afirmó 8	agence 12	agente 7	aggiunge 9	aggiunto 10	agora 7	agregó 6	agência 6	aide 6	ajoute 12	ajouté 10	alargado -6	album -7	alegó 7	algemeen 7	all’ -6	als -12	alusión 9	am -12	amava 11	ammesso 8	ammette 8	amministratrice 7	ammonito 7	amuse 8	analizó 6	anche -10	ancien 9	anders -6	anfitrión 9	angeklagte 6	angekündigt -9	annuncia 9	annunciato 9	anos -9	ante -8	antwoordde 6	antwoordt 11	antwortete 8	anunciou 7	anunció 7	ao -11	aos -8	apostilla 6	apostillado 9	apostilló 6	appelle 8	appt 11	après -10	apunta 6	apuntó 8	após -6	arguido 8	argument -6	argumenta 6	argumentou 6	arranca -6	arrivato -6	asegura 8	aseguró 13	assegurou 6	assicura 10	assure 12	assuré 10	atira 8	atirou 6	attacca 7	au -8	auf -7	aujourd’hui 6	aula -6	autour 9	aux -7	avec 6	averti 8	aveva -7	avisó 8	avoue 9	avverte 6	avvocato 7	ayer -9	añade 8	añadió 7	balaie 9	balayé 7	base 6	befand 8	begriff -9	bei -9	beiden 9	beim 7	bekannt -8	bekent 9	benadrukt 6	berichtete 6	beslist 9	bestuurder 8	bestuurslid 8	bestuursvoorzitter 7	betonte 7	bezeichnete 8	bij -8	bilanzierte 6	bis -9	blagué 6	blijft 6	bochum -6	bolsa -8	brano -8	brinca 6	brincou 8	bromeó 11	brummte 8	burgemeester 10	buurvrouw 10	cadre 8	calcula 6	canciller 8	capitaine 7	capital 8	cartera 6	casa -9	celebró 9	celle-ci 6	ceo 7	cet 9	cette 6	cgt 7	chaque -11	chega -8	chercheuse 8	chiamato 11	chiarisce 8	chiesto 8	chiude -6	cinco -6	cliente 8	coach 13	collega 8	come -7	comentou 11	comentó 8	comisión -9	commandant 6	comme -10	commentato 8	commente 11	commenté 9	commerçante 11	como -18	compara 8	comparou 7	completou 10	comunicato 6	con -18	concede 12	concedió 7	concejala 8	concludeert 11	conclui 8	conclut 10	confessato 6	confida 9	confie 11	confiesa 7	confié 8	confiée -8	conseiller 11	consta -9	constate 9	conta 9	conteste 6	continua -6	contou 13	contrapõe 6	contrato 6	contó 9	coordinata -6	corredor 6	correo 9	corrige 14	corto 10	così -6	court -9	coördinator 11	cuatro -7	cumple -6	curatrice 6	cómo -7	c’ -11	daaraan 7	dai -7	dall’ -8	dann -9	dardar-naquin 7	darin -6	das -11	dat 6	decisão 9	declarou 10	declaró 12	defendeu 8	dejó -8	del -6	delegato 6	deles 6	della 9	delle -7	dell’ 6	demanda -6	demande 10	demandé 7	den -11	denunció 6	depois -8	deren 6	desabafou 7	descreveu 8	describió 9	descrive -6	desde -8	dessen 6	desvalorizou 9	detalló 9	detenerse 10	detto 9	deu 6	deux -9	devant 8	devolveu 6	dice 10	dicho 6	dijo 15	directeur 6	directrice 12	diretora 7	direzione -6	disait 8	disco -8	discursou 7	disse 15	dit 11	dixit 11	diz 6	documento 6	domingos -6	donde -6	dont -7	door -7	dopo -10	drei -8	duas 10	due -8	dumont -6	durch -6	dès -8	défend 7	déjà -8	délégué 8	dénoncé 9	désole 9	détaille 10	détaillé 6	dürfe 7	economista 6	editor 6	een -15	eingerichtet -7	el -6	elf -8	elkaar 8	elle 7	emporte 8	en -9	enquiert 8	ensina 10	entidad 7	entraîneur 7	entre -9	entrevista 6	enumera 6	enumerou 7	era -6	eraan 10	erc 8	erinnert -7	erkent 9	erklärt -8	erklärte 11	erläuterte 6	erscheint -7	erschienen -6	ersetzt -7	erst -6	erwiderte 9	eröffnete 6	esclarece 8	escreveu 12	escribe 11	escrito 10	esordito 7	est -16	estadual -6	estime 12	estudo 9	está -6	et -8	euro -9	exibiu -7	exigió 10	explica -6	explicado -6	explicou 11	explicó 6	expliqué 13	expose 7	expresión 8	expression -8	expresó 8	fachmann 6	faixa -7	farol -9	februar -6	fermeture -7	festival -6	ficaram -8	ficou -12	film -9	fim -9	findet -6	finit 12	fiscal 6	fluistert 8	foeterde 8	fois -8	fordert 7	fractieleider 9	fragt 7	fragte 6	frau 6	frauke 7	frisou 9	fue -7	fällt 7	fügt 7	fügte 8	für -10	gaat -6	garante 6	garantiu 8	gebe 7	gedeputeerde 6	gedoopt -6	geeft 7	gerente 6	geschrieben -11	geschäftsführerin 7	gesprochen 7	getuigde 11	giorni -9	giudici 9	giustifica 6	già -6	glisse 13	glissé 8	gobernador 7	governo -7	gracejou 11	grapt 9	grapte 7	grince 9	gritou 6	groupe 7	grupo 6	ha 10	haar -6	had 7	haddad 6	hadders 8	hanno -8	hasta -11	hatte -6	hebben 8	heisst -7	hendrik 7	herbst -7	herinnert 9	het -15	hield -6	hij 6	hing -6	hinzu 7	historia -8	hoch -9	homme -7	horas -8	hospital -8	houdt 6	hugo 6	hydrologue 7	há -8	hält 6	hätten 9	i -13	iemand 11	ihn 7	illustre 7	ils 8	im -10	imagé 7	in -18	indagati -9	indique 15	indiqué 12	informa 8	informou 8	ins -10	insieme 10	insiste 10	insistito 7	insistiu 6	insistió 6	insisté 8	inspecteur 8	insurge 8	intern -7	interno -7	interroge 7	interrompe 9	investigadora 6	invita 9	inéditas -6	ir -7	ironia 6	ironise 9	ironisé 9	ironizado 6	ironizou 10	ironizó 9	istituto -7	jaar -7	jamais -11	jb 8	jelle 7	joris 6	jornalistas 8	josette 6	jubile 10	juge 8	juros 7	juró 7	justifica 8	justificou 8	justificó 7	justifié 12	juíza 9	kamerlid 10	kan 7	keer -12	kenntnis 7	klinkt 9	kommt -8	komt -11	krijgt -6	kritisiert -9	l' 16	la 9	laat 7	lachte 11	ladina 7	laisse 6	lamentado 8	lamentato 6	lamente 9	lamentou 8	lance 8	lancé 13	lança -10	lauréate 8	lee 6	legge 12	les 13	lettre 10	leu 6	leur 10	leva -8	levada -8	lhe -7	libro -6	lied -6	lien 10	limitou-se 11	lire 9	lit -8	livre -7	llamó 12	lleva -7	long-métrage -8	luego 7	luidt 14	lundi -7	lusa 7	lâche 18	lâché 11	lässt -6	lê-se 10	línea 7	m. 8	ma 12	magistrada 9	mailt 11	manifestó 6	mann 10	manuela 7	marre 7	martelé 12	mathis -6	matizó 9	maître 10	me 12	mehr -8	meinte 10	memorias -7	menos -8	mensagem 6	menschen -8	mentre 10	mercredi -7	merkt 8	met -10	mieke 6	mientras -7	milioni -6	ministra 10	ministre -6	ministro -6	mir 6	mit -12	mme 8	moeder 7	mois -6	monate -7	monnerat 7	mormora 6	mot -11	mulher 6	multa -8	murmure 9	murmuré 12	murmuró -8	museo -9	muy 9	même -7	na -6	naar -6	nach -6	nada -10	nadie -11	nannte 7	ne -7	nel 9	nelle 8	nell’ -6	nenhuma -9	nennen -10	nennt -7	neta 6	nie -8	no -7	noch -8	noemen -11	noemt -8	nombres -8	noodhulpcoördinator 7	nos -12	nota 6	notare 6	note 8	nous 9	nouvelle -6	nove -9	nuance 9	nueve -7	num 10	numa -6	nun -6	não -8	n’ -9	ob -7	objeta 6	objetó 8	observa 8	observe 11	observou 7	observé 9	octobre -8	ofereceu -7	officier 6	omdat -7	on -12	onde -7	onderzoek 8	ont -11	onze -6	ook -8	op -8	opende 6	operador 8	ora -6	ormai -6	os -9	osserva 6	overigens -7	oye 8	padre -6	palabras 8	palavra -10	par -6	para -13	parce -7	parla -9	parlamentar 6	parte -7	parti -6	passé -8	pasta -8	pastora 6	pede 9	perché -8	persifle 7	persone 7	pesos -9	peste 10	peut 9	philosophe 9	piano -9	pidió 10	più 8	plaide 16	plaidé 10	plaisante 12	plaisanté 9	plan -9	planta -12	platz -7	plus -7	poco -7	poi 8	por -8	porque -8	porta -6	portavoz 9	porte-parole 8	porto -10	poursuit 8	precisó 8	prefirió 6	preguntó 12	prepara -7	prevé -10	prezzo -11	primeira -9	proclamó 6	produtora -7	professora 6	projectleider 9	promet 6	promete -13	prometeu 11	prometió -6	promette 7	promis 11	prosiguió 7	protesta 10	proteste 9	protestó 7	prudemment 9	pruvot-amrani 8	präsident 6	précise 13	présidente 9	prévenu 10	prévient 11	prévu -11	prêtée -8	pubblicato -6	puntualizza 8	puntualizzato 7	puntualizó 6	qual -9	quarto -10	quatorze 6	quatro -7	queixou-se 9	quem -7	quer -7	quest’ 7	qui -7	quis 6	quispe 6	qué -11	qu’ -12	raadsman 7	racconta 12	raccontava 8	raconté 10	raillé 7	raimunda 6	ramal -7	rappelé 7	rapporte 6	razona 7	reageerde 10	reageert 13	reagiu 8	rebateu 7	rechter 8	recita 8	reclama 6	reclamou 8	recomienda 9	recommande 8	reconhece -6	reconnaît 14	reconnu 6	recorda 7	rectifie 8	recuerda 9	redes -7	regione 6	regrettant 10	regrette 12	regretté 6	rekent 7	relata 7	relativise 8	relator -8	relatou 7	relató 7	relatório 7	relève 10	remata 9	rematou 8	remató 6	replicado 6	reprend 8	reprendre -6	representante 6	repris 10	responde 9	respondeu -6	respondido 9	respondió 8	responsável 7	resposta 7	ressalvou 6	resta -6	resume 6	resumiu 7	resumió 9	revela 9	revelou 9	reveló 9	reymond 9	ri-se 8	riassume 8	ribatte 8	riconosciuto 7	ricorda 7	rief 10	riego -6	riep 13	riferisce 7	rigole 11	rigolé 8	rindo 7	rio -8	ripetere 11	ripetuto 9	risas 6	risposto 12	robert 9	roept 9	roland 8	romance -6	rosa 7	ruft 6	räumte 6	réagi 6	réagit 9	réforme 9	réjoui 6	réjouit 8	répliqué 8	répond 10	répondu 11	résume 14	résumé 9	rétorque 10	rétorqué 15	s' 11	saber 6	sai -7	saiu -9	salió -7	samstag -6	sandrine 7	savoir 10	saída 8	scandito 6	schampert 6	scherza 8	scherzato 7	schrieb 6	scritto 7	scrive 9	scrivono 10	se -6	secretaris 7	secretária 6	secretário-geral 6	segretaria 6	segretario 6	según 7	sei -9	selon 8	semana -7	senador 8	sentencia 6	sentenció 6	sentenzia 7	sentido -7	sequestro -6	ser -10	sera -11	serait -8	seria -9	ses -9	sexta -7	señala 7	señalado -6	señaló 9	sich -9	sido -9	sie -11	significava -11	simplement 7	sind -9	sindaca 11	sindsdien -7	sintetizza 7	sneerde 7	sneert 8	so 11	sobre 11	socio 7	soir -9	solo 7	solía 8	son 10	sono -6	sorride 9	sospira 8	sostiene 7	sotto 7	sottolinea 8	souffle 11	soufflé 13	souligne 7	souligné 7	soupire 12	soupiré 6	souri 6	sourit 13	sous -6	souvient 11	spiegato 7	spits 9	sprak 6	sprecher 8	sprecherin 6	spricht -6	sta -6	staan -9	staat -7	stadt -6	stato -11	stelde 8	stellt 8	stelt 9	stond -8	student 7	studienleiter 8	su 14	sua 6	suas 6	sublinha 6	sublinhou 7	sul 8	sur 11	suspirou 6	sussurra 6	syndicat 8	sónia 6	taglia 9	tagliato 8	tandis 9	tanto -9	teatro -8	tecnici -6	teilte 7	teléfono 6	tem -8	tempère 10	tenté 7	terceiro -10	termo 6	texto 6	thi 8	tiene -14	tinha -8	todo -7	toen 9	toezichthouder 7	tomber 6	tonne 8	torna -7	tout 13	toutefois 7	trainer 8	tranche 12	tranché 11	treinador 9	tuonato 7	técnico 6	témoigne 11	témoigné 9	término -7	ubaldo 6	ufficiale -6	um -10	uma 8	und -10	unos -6	un’ -9	urteilt 6	vai 8	valoir 8	vat 7	vatte 7	vecchio 7	veertien -10	vencedor 6	vendeu -6	ventidue 6	verbucht -10	verdachte 7	vereador -9	verklaarde 12	verklaart -6	verlangte -8	vermisst 7	verriet 8	verrà -10	versichert -7	verspreking -7	vertelde 10	vertelt 13	verzekerde 8	veröffentlicht -8	vezes -8	vi 8	via 7	vicepresidente 8	vier -7	vindt 14	viraria -7	vizepräsident 6	voegde 11	voisine 9	volgens -7	volte -7	vom -8	von -7	voor -10	voorzitter 8	vorige -6	vorsitzende 6	vraagt 13	vrouw 10	waarschuwt 13	war -11	waren -7	wat -11	weet 9	wegen -6	weken -9	wenn -6	wer -9	werd -10	werden 7	weten 7	wethouder 7	wieder -8	wietske 8	wim 9	winnaar -7	wird -11	woord -10	woordvoerder 11	woordvoerster 10	wort -10	wurde -8	zahnarzt -7	zal 8	zanjó 11	zei 17	zich 7	zita 7	zitiert 7	zoals -10	zou -7	zu 10	zweert 8	à -9	às -9	è -12	é -16	économiste 10	écrit 15	écrivaine 6	écrivait 10	écrivent 8	édile 9	élue 7	étonne 7	été -11	último 12	único -7	über -6
nearby|	1 -8	10 -8	11 12	12 -7	14 7	18 10	19 10	1938 -6	20 13	200 -6	2009 -6	2011 -8	2018 6	2019 -9	2021 12	2022 8	2024 10	2025 -7	24 -10	3-5-2 7	34 -9	38 -12	4 -7	41 7	48 9	5 8	60 8	62 -8	64 7	7 14	78 -9	79 -6	8 7	9.000 -9	90 9	900 -9	aan -8	aantal 9	ab 9	abandon -9	abbassato -7	abend -8	aber 13	abstenção 10	acaba -7	accanto -10	accord 9	accordo 8	accusa 7	accusant 10	accusato 6	accuse 10	aceita 8	acesso 13	achter 9	achteraf -6	aclara 6	aclaró 10	aconselha 8	acordo 8	acqua 10	acquiesce 8	acquisizioni 9	acrescentou 11	acta 8	acteurs 11	acties 9	actuó 7	acusa 12	acusado 11	acusam 10	acusações -7	acusou 14	acusou-a 11	acusó 12	acuñó -9	acv 9	ad 13	adesivo -10	adesivos -8	adia 7	adiantou 10	adjoint 9	admet 7	administração 7	admite 7	admiten -9	admitido 8	admitiu 13	admitió -6	adressé 9	adversaire 8	adversário 6	advies -8	advirtió 13	af 10	afastou 6	affaire -9	affiches -9	affirme 11	affitti -9	afgedaan 6	afirma 7	afirmou 17	afirmó 9	agenzia 8	aggiunge 10	aggiungere 10	aggiunto 13	agora -8	agosto 6	agradeceu 9	agradeció 8	agravou -10	agrega 7	agregó 7	agriculture 8	agua 7	ainda 11	ait 9	ajouter 12	ajouté -10	ajuste 11	akros 7	aktion -8	al -7	alain -7	alarme 8	alba 7	album -8	aldeia 8	alega 7	alentejo -9	alerta -7	alguien -13	alguém -18	alias -10	all' 9	allarga 10	alle -7	allem 6	allerdings 8	allo -11	allá 7	all’ -7	alors 11	altro 8	alumnos -11	alza 8	ammesso 8	amorim -6	amuse 9	analisti 6	analyse 8	analyste -7	ander 7	anderen 7	anders 6	angebot -9	animal -12	anni -11	anno 9	annonce -8	annoncé 11	anonimato 11	anonimo 12	ans -15	ansa 8	anschluss -8	ansiter 8	anterior -7	antes 10	anticipa -11	antwoord 9	antwortete 8	anuncia -10	anunciou 8	anunció -12	anwalt 6	aos -7	apagado -6	apelidada -10	apelidado -9	apelido -13	apelou 10	aperto -6	aplicación -7	aplicativo 6	apodan -8	apostilló 9	app -6	appelait -15	appeler -12	appelle -13	appellent -19	appelé 15	appeso -7	apre -10	apresentar 8	aprovado -7	après 8	apuntó 12	após -10	arbeitstitel -9	arbitraje 7	arbitre 10	argentina 8	argentino -7	arguido 6	argumentou 6	arnoux 7	arouca 10	arqueólogos -7	arranca -6	arriveranno 6	arte -8	articulado 6	artikel -6	artículos -11	asegura 9	asegurado 8	aseguró 10	asi 8	assegura 6	assegurou 9	assessora 7	asset 8	assicura 12	assicurato 9	assistito 12	assobios 8	association 10	associazione 8	associação 10	assuré 11	asteroide -7	así -8	atelier -7	atestou 8	atirou 7	atribuiu 9	atribuye 8	atribuyó 8	attaccato -7	attaquant 9	attend 8	attestierte 7	au -10	auch -11	aucun 11	aucune 6	audio 6	auf -9	aufdruck -10	aufschrift -6	aujourd’hui 8	aurait 7	aurélie 11	ausdruck -9	ausrichten 7	aussitôt 9	auteur -9	autocollant -6	autora -13	autore -6	autre 9	autrice -10	aux 13	avaient -11	avant -11	avenida -6	aver 22	avere 6	aveva 7	avisa 10	aviso -14	avisou 11	avisó 12	avocat 8	avoir 11	avrebbe 12	avuto 10	avversario 6	avviso 9	ayllón -9	azienda 8	ação -6	añadido -8	añadió 10	año -10	años -8	bahn 9	baja 7	bajo -12	balcones -6	bambino 11	banca 12	bancada -11	band -8	banda -10	bank 6	bankhaus -6	baptisé -15	baptisée -9	bar -7	barrera -6	base -6	bat 11	batizado -9	batizou -9	bautizada -10	bautizado -13	bautizó -12	bedrijf 11	befürchtet 10	begründung 8	behandelde -6	bei -13	beide 9	bekannt -6	bekend -9	bemängelte 7	benadrukt 8	beobachte 8	bereits -9	bericht 9	beschuldigte 10	betonte -8	bewijs 7	bezeichnete 8	bhf 8	bicho -11	biglietto 13	bij -12	bijnaam -11	bilhete 17	bis -12	bleibe 8	blog -10	bloquée 9	blázquez -11	boaventura -9	boccia -7	bod 10	boerenbond 7	boersma 8	bola 9	bonaventura 8	bond 11	bonden -7	boon 7	bord -6	borne 7	boulevardblatt -13	bourg -6	braccia 11	braga 8	branche -8	branco 9	brand 6	brandissait -7	brandweerman 8	bremen 7	brest 10	breve 6	brief 8	brote -8	brunetti 9	bruselas -6	bundesverband 9	burgemeester 7	bus 6	busca 10	buscar 7	but 6	bürgermeister 10	cabello -6	cabo -6	cadena -8	cae -9	caer 7	cahier -9	caldo 8	calendrier 11	califica 8	calificado 8	calificó 18	calma 8	camarade 6	cambio 14	camera 7	camiseta -7	campagna 7	campamento -8	campanha -8	campaña -11	campeggia -9	cancillería 9	cane 6	cantando -9	cantó -6	canção -6	capa -9	capitaine 7	capital -8	capitán -7	carimbo -8	carlier 6	cartaz -12	carte -9	cartel -16	cartello -19	caserta -6	caso -14	castellanos -8	catalana 10	cattaneo 6	causa -12	cautela 7	cavalcanti 7	ce -6	cela -9	celebrado 10	celebró 8	celle-ci 10	celui -6	celui-ci 9	censura -9	central 16	centre 10	centro 6	cenário 9	ces -9	cet 6	cette 11	cgil 9	cgt 11	chama-se -10	chamada -8	chamado -12	chamam -13	chamam-lhe -15	chamavam -12	chamavam-lhe -8	chamou 12	chamou-lhe 9	changé -6	chaque -9	chargé 6	chats -8	chaves 7	chef 7	chegou -6	chez 10	chi -11	chiama -18	chiamano -19	chiamare -8	chiamarlo -7	chiamato -6	chiamava -8	chiamavano -14	chiamerà -7	chiede 14	chiffre 7	chiffres 7	chiusa 8	cia 9	cijfers 11	cinema -8	cinéaste 6	circola -11	cita -8	città -10	civile 9	claque -9	claro 6	clausola -7	client 10	cliente 14	clientes 6	clima 10	cláusula -6	coach 10	cocaina -8	code -12	coisa 7	colega 8	colegas -7	collega 10	colleghi -7	collezione -9	collègues -7	colou -10	colpa 7	com -9	come -6	comemorou 9	comentar 9	comercial 8	comissão 12	comité -7	comme 8	commerce 9	commerçante 8	commissione 10	communiqué 6	como -12	companhia 7	compare -10	comprou 8	compte -6	comunicato 12	comédienne 10	concede 9	concedió -7	concejal 7	concelhia 10	concert -7	conclu 6	concluiu 9	concède 10	condamné 6	condenação -9	conferencia -8	conferenza 8	confida 9	confirma 12	confirme 11	confirmou 7	conflicto 7	congreso 7	conhecida -9	conhecido -11	coniato -7	conjunto -7	connaître 10	connu -6	conoce -12	conocida -7	conocido -13	conseil -8	consejo -11	considera 18	consideran 10	considerou 14	consideró -7	consigliere 9	consiglio -10	consigne 6	construction 8	consulté 9	container -6	contestado -6	contestó 13	conteúdo 7	conti 10	continua 9	contou 10	contra -9	contraire 10	contrari -7	contrato 6	contratos 8	contratto -7	contro 10	contudo 7	conversa 11	copertina -13	corpo -10	corredores -6	corregge 6	corridoi -11	corriere 8	corrige 11	corsi -6	corsini -7	corto 9	cosa -7	cosiddetta -7	cosiddetto -9	così -8	coupe 6	coupé 7	cour 6	coureuses -6	course 9	credito 7	creuse 6	crime 8	critica 6	critici -8	critique -10	critiques -10	croata 7	croit 8	crusca -11	cruz 6	cuadro 6	cualquier 11	cuatro -10	cui 11	cultura 6	cámaras 9	côté -6	c’ -23	d' 6	daarentegen 11	daarmee -6	dabei -6	dados 12	dagegen 8	dai -15	dalle -6	dall’ 8	damals -9	daneben -8	dans -16	darauf -8	daraufhin 8	darin 10	dass 9	dat 16	data -7	dati 8	debajo -7	debat 8	debatte -8	deben -6	decisão 9	decknamen -8	declara 6	declarado -7	declarou 15	declaró 11	decía -9	decían -12	dedica -6	define 9	definisce 11	definito 9	definió 11	degli -6	deixado 10	della 6	delle 7	dell’ -6	demande 10	demandé -6	demora 9	dentro -7	denuncia 13	denuncias 8	denunciato 9	departamento 9	depois 6	der -12	deren -9	derrota 7	desafiou 8	descartados -8	descoberta 6	desconversou 10	desde 7	desimpelaere 6	deslizó 9	despide 9	desplegó -9	después 8	destacou 7	destacó 10	destijds 7	desvalorizou 6	detesta -10	detrás 8	detta 6	deuda 6	devise -7	deze 6	dezelfde 8	dezembro 8	di 6	dialetto -7	dialogue 6	diario -8	dice -10	dicen 10	diceva -9	dichiara 7	dicho -6	dicht 8	dicitura -11	die 7	diederik 7	dienstag 8	dies 11	dietro 10	diez -7	difende 7	diferença 10	difesa 6	difeso 7	dificuldades -6	dijo 13	dimanche -7	dio 12	diploma -7	dire 6	direction 19	director 9	direktor 8	diretto 11	dirigente 6	dirk 7	disait -10	disco -9	discorda 8	disent -14	dispara -7	dispuesta 10	dispuesto 9	distribuidora 6	distribuiu -8	dit 10	dite 6	dito 14	diversamente 6	divide -8	divididas -9	dix 10	diz -9	dizeres -6	dizia -7	diálogo 7	diário 6	doce -7	docente 7	document -7	doek -6	doentes 9	dois -7	dokumentarfilm -6	domenica -10	domingo 8	donde -7	dont -8	door -9	dorf -6	dorp 6	dort -11	drac 8	drei -8	droeg -10	droegen -10	droite -7	drone 6	duarte 8	duas 7	duo -6	durante -11	décision 15	déclaré 9	décret 12	décrit 10	décrivent 12	défend 9	déjà -15	dément 10	dénoncé 18	déploré 6	député 7	désormais -12	dürfe 7	d’ 13	e -7	eau -8	ebitda 7	edificio -10	editorial 7	eerder -7	eigen 7	ein -12	einem 12	einer 9	einfach -8	einig 7	einigung 7	einmal -6	einstufung -8	eist -6	ekwueme-voss 8	ele -9	eleição 9	elenca 8	elevou -12	ellas -7	elle 10	ellos -8	elogiou 13	elogió 12	elvira 6	em 7	emenda 8	ementas -7	emitió 8	empieza -10	empleados -6	empleos 7	empresarios 7	empresas -10	en -13	encontrado 7	encore -6	energie 6	enfants -8	enquête -14	entidade 7	entiende 9	entourage 11	entra 6	entrambi 8	entraîneur -7	entregas -6	entreprise -6	entrée -7	entscheidung 8	envoyé 9	episódio -9	equipa 7	equipe 10	equipo 8	er 13	era -15	eram -6	eran 8	erano 6	ergebnis 11	erklärte 6	erscheint -8	erste -8	es 6	esas 8	escluso -9	escola -10	escreve 7	escribe 7	escribió -9	escrito -9	escuchó -6	ese -7	esercizio 7	eso 11	esposto -12	espressione -6	espresso 8	esquema -7	essere 7	est 17	esta 10	estaba 11	estar 7	estará 13	estava 11	estime 12	estimé 9	estreia -6	estrutura 7	estudantes -8	estudiará 8	está 9	están 8	etat 6	eterna -10	etichetta -11	etichette -7	etwas 8	euro -15	europa 9	europe 7	european 8	europese 7	euros -9	eux -7	excusó 8	executivo 6	exibiu -8	existe 6	expediente 6	explique 9	exportadores 8	expresión -10	expression -13	expressão -10	expresó 13	expérience 9	externo 12	exército 6	fa 12	fabbri 6	faccia -9	fachada -8	fachblatt -12	fachleute -6	fachzeitschrift -9	faisait -8	fait 13	faits -8	faixa -8	faixas -9	fala 6	falam 10	fale -7	fall -10	fallo 12	falta 13	famílias -9	fans -11	fantasma -8	faria 8	farmaco 9	farol -6	fascicolo -10	fausto 10	faut -10	fc 6	februar 7	federal -6	feita 9	feitas 7	felicitou 6	felicitó 8	ferma -7	fermín 6	ferrand 7	festival 6	feuille -10	fez 7	fica 9	ficha -9	fiebre -8	fila 11	filha 7	filip 8	film -8	filme 8	financiën 6	finanza -7	findet 10	firmato -8	fiscal -6	fiscalização 12	fischiato 10	fizeram -6	florian 9	fnv 9	focos 11	foglietto -10	foglio -10	fois -16	folha -11	folleto 6	fonctionnaire 11	fondi 8	fondo 9	food 7	forestiero -7	forma 12	fossem -9	foto -9	fpö 13	fragte 7	francesa -10	franco -6	franken -6	frankfurter 6	français 11	frase -12	frédéric 11	früher -13	frühere 10	fu 11	fue 16	fuentes 6	fuga 8	funciona 10	fundador 6	fundo 7	furnas -9	félicite 9	félicité 13	félicitée 7	fórmula -7	führt -7	für 9	gaat -7	gab 13	galtieri 7	gang -7	ganhou -11	ganó -7	gar -8	garantido -11	garantisce 9	garza -9	gasthof -7	gebe 6	gedeputeerde 7	geen -7	gegeven -7	geht -6	geld -9	gelderland 10	gemaakt 9	gemeente -8	generale 8	genitori 6	gennaio 10	gens -7	gente -6	gericht -12	germán 6	gerät 8	gesagt 6	geschrieben -6	geschäftsführerin 7	gestern -7	gestor 8	gesundheitsministerin 10	gewerkschaft 7	gewesen 9	gezegd 9	giada 9	gianluca 8	gibt -7	gilt -11	giornalisti 10	giorno 8	giovani -7	giovanni 7	gip 10	gira 7	giudica 15	giudizio -11	giulia 9	giura 9	già -27	gleb 7	glocke -9	gobernadora -10	golpe -10	gongola 8	gonzaga 8	gosta -11	governador 9	governante 6	grada -6	grancala 9	grand -9	gravou -9	gritó 8	groen 7	groep -7	groupe 13	grupos -8	gruppe -7	gruppo -8	guardia -9	générale 12	h 7	ha 17	haalt 7	haan 8	habe 22	haber 8	habitants 9	hablaba 11	hablado 10	hablan -14	hablar -6	habló 21	habrá -9	habría 7	haderte 8	hakte 8	hallan -6	hallazgo 12	han -12	hand -9	handel -9	handelt 7	handle 8	handschriftlich 10	hangt -12	hanneke 9	hanno -15	harm 10	hashtag -10	hasta -8	hat -8	hatte 10	hausse 10	haut 9	haute 8	hay -10	heeft 14	heet -16	heette -9	heisst -12	heißen -8	heißt -17	hennie 6	herbst 8	het -7	heute -14	hicieron 9	hield 11	hier -9	hierro 8	hießen -8	hij 8	hija 6	hing -9	histoire -7	hoch -6	hoje 6	holger 11	holland 11	hombros 13	homme 11	hora 7	horas 6	horen 8	hospital -11	houve 13	humor 8	hun -8	hält 11	hängt -11	idea -6	ideia 10	identificada 14	ieri -8	ig 7	ihm 10	ihr 6	ihre -11	ihren -11	ihrer -7	ik -6	il -7	ile-de-france -10	ilir -6	ils -6	ilyas 9	im -7	immer -7	impacto 13	imparato 9	importancia 8	imprensa -12	inchiesta -10	incluye -9	indagini 7	independente 8	indicó 9	indiqué 9	information -6	informe 7	informou 10	inglese -9	inglés 7	inglês 9	initiative -6	inquérito 11	inscrit -12	inscrição -8	inseguono -7	insieme -8	insisten 10	insistió 8	instituição 9	instituto -9	inszeniert -8	intanto -7	interdit 11	interessato 8	interlocutori -9	intern -13	international 10	internen -7	internet -14	interno 6	interrompe 9	intitola -9	intitolato -7	intitulada -6	intitulado -7	intitulé -10	intussen -10	invece 15	inventou -9	investigación 7	investigadores -8	investigação 6	invita -12	invitato 13	invite 9	invité 6	invitó 6	invoca 12	ip 9	ipma -9	ipotesi 8	irene 6	iriarte 8	irmão 8	ironia 7	ironise 9	ironisé 10	ironizou 11	ironizó 7	irá 7	is 6	istituto 8	italia -6	italiana 9	jaar -6	jahren -9	jan 8	jedem -6	jefe 10	jefferies 7	jeher -6	jemand -8	jetzt -11	jeu -8	jeudi 7	joris 7	jornal -8	jornalistas 11	josé 6	jubilado -6	juge 18	jugeant 8	jugent 7	jugé 12	juicio 11	juist 6	jurado 9	jury 7	justiça 7	já -18	jóvenes -11	júri 12	jürgen 13	kabinet 9	kam 8	kampen 6	kapitän -13	karte -11	kein -7	kerdoncuff 8	kesslers -6	kiala 8	kinderschrift -9	klassieke -11	klebt -10	knapp 13	knikt 10	kommen -8	kommentierte 8	komt -6	konzern -7	krant 9	kreeg -10	kremlin 8	kritisierte 6	kursiert -12	kwam 7	kwijt 8	kévin -7	kündigte 10	l -11	laatste 9	labor -9	laboratorio -9	ladina 7	lag -11	lage 9	lager -6	laken -10	lamentado 8	lamentou 16	lamentó 12	lampedusa 10	land 7	lanzinger -12	lançar 6	lançou -6	laquelle 9	lars 8	lasse -8	laufen 9	lautet -8	lavorare 9	lavori 10	lee -11	leen 6	legale 11	legenda -6	legge 9	leggeva 7	legislatura -11	lehnt 10	lejos 11	lema -14	lembra -14	les -8	letra -11	letreiro -11	lettera 14	letzte -6	letzten 6	leur -7	levée -10	ley 12	leyenda -6	leía -7	li -6	lia-se -11	liberal 10	libro -12	licenciement 6	lied -6	liegt -7	lien 8	liet 8	liever -9	ließ -7	ligt -8	limitata 10	limitato 8	limitou-se 9	limitó 7	limoges 8	lindqvist 13	linea 6	lingua -10	lingue -8	linkedin 7	lino 7	lins 6	lisboa -6	lista 13	liste -7	listes 9	lit -12	livre -10	livro -9	llama -12	llamaban -12	llamada -13	llamado -14	llaman -19	llamar -9	llamó 6	llega 7	lleva -13	llevaba -6	lo 8	lobito 9	lobte 10	locale -10	lodato 13	logival 12	loi -7	loin -7	lokaal -6	longe 8	lorenzo 10	loro 7	los -17	lr 7	lto 6	lucía 6	luego 6	lugo 7	lusa 7	luz 9	lyriker 7	là -9	lápis -11	lâché 9	längst -11	läuft -9	lève -6	lê -6	lösung 10	ma -7	maandag -8	maar 8	maart 7	macchina 7	mache 6	madre -8	maestra 9	maestro 11	magazin -6	maggioranza 9	magistrate 10	maglietta -7	maioria 6	maire 11	mairie 10	mais 13	majorité 7	mal 6	malaspina 7	man 14	manda 8	mandant 6	mandataria 7	mandou 11	mann -7	manovra 10	manta -12	manteve -6	mantiene -6	mantém -6	manuela 9	mara 10	marcello 6	marcha -6	marchio -10	marché 13	mardi -13	marga 7	maria -8	marina -6	marino -7	marjorie -6	marquardt -8	marque -8	marta 10	martes 9	marzo -6	março 6	mas 11	match -8	matematica 8	maternité -6	mats 8	mayores -9	mediazione 7	medici 7	medida 8	medien -7	medio 10	meer -7	mei -7	meine -8	meint 7	meinte 6	melo 10	memorias -8	men -10	menos 11	mensagem 12	mensajes 6	mention -9	menù 6	mercredi 8	mesa 8	mesi 10	mesmo 8	mesquitela 7	message -6	messaggio 15	messo -10	mesure 9	meta 6	mette -6	mezzo -9	mictramar 9	mijn 7	mil 8	milder 7	milhões 7	milioni 10	millionen 6	millions -10	minister -6	ministerin -8	ministerio 9	ministero 7	ministerpräsidentin 8	ministère 10	ministério 8	minutes 9	minuti -7	minutos -7	mismo 8	mittwoch -9	miércoles 7	modell -7	modo -10	moeder 10	moet -11	moglie 10	montou -8	montre -7	moqué 8	moradores -13	morceau -7	mort -11	mosca 10	mostra -10	mot -17	mote -8	moto 7	motto -12	moura 6	movimento 8	mpla 8	mr 8	mudou -8	muestra 6	mujer 8	mulher 8	município 7	murmelte 9	museo 6	más 8	mãe 10	märz 10	médicos -6	même 6	möchte 7	müsse 7	n -6	na -13	naam -14	naar 7	nach -9	nacional -6	nadie -10	nahm 12	namen -11	namens -6	nannte 13	nannten -7	national 7	nazionale 7	ne -7	nederland 9	nederlands 7	negociações 8	negou 7	negócio -9	nehme 11	nei -14	nel -7	nella 8	nelle -8	nello 10	nennen -13	nennt -9	nessun -7	nessuno 6	netz -9	neue 7	ni -9	nice -6	nicole 6	niemand 7	niente -7	niet -7	ninguém -6	niveau 11	niño 9	noemden -8	noemt 10	nog -13	nom -17	nombre -9	nome -18	nommé -7	non -6	nonna -7	norberto -7	norma 11	normale -9	norte -8	nota 14	notare 10	noticia 12	noto -6	notte -7	nouvelle 8	novas 9	novela -6	novo -8	novos 7	nu -7	nuance 7	nues 7	numeri 7	nuova -6	nuovo -7	nur -19	não 13	nächstenliebe 8	né -6	néanmoins 11	números 7	o -10	obietta 8	objectif 11	obras 7	oceanos -6	oefenmeester 6	offerta 8	officieel -10	officiellement -8	oficial -9	oficialismo 11	ofrece -11	oggi -6	ogni -12	ohlendorf 10	ohne 8	olabarrieta -7	om -15	on -14	once -9	onde -10	onder -9	onderzoek 6	ontem 7	onu 15	ooit 11	ook -7	oordeelde 6	opera 11	operación 7	ophef 8	opinión 9	opnieuw -9	oposição 14	oppositie 10	opposition 15	oppositionspartei 7	opposizione 7	opschrift -6	or 9	orden 10	ore -9	organismo -9	organização 6	orsay 8	ortet 6	os -10	osservatori 8	otimista 9	otra -10	otro 8	outro 7	ouvert -13	ouverte -11	ouvida -7	ouviu 7	où -10	p 7	pablo 9	pacientes -6	pacto 8	pactos -9	padano 9	padre -6	padres 12	paese -9	pagar 7	painel -8	paiva 6	palabras 7	palavras 6	palco 7	palomino 9	panadería -6	pancarta -9	pancarte -8	papa 7	papier -10	papéis -7	para -11	parecer 8	pared -7	paris 10	parking -10	parla 14	parlait 9	parlato 8	parle 10	parlent -11	parler -7	parlé -9	parola -6	parques 7	parrilla 6	part 16	parteilos 10	parti 10	participou 7	partido 6	partidos -7	parties 10	pasacalle -11	passage 10	passaggio -6	passar 6	passend -7	patrice 9	patronal 11	patronne 6	paulo 8	paura 6	pays 10	paysanne -6	paz 10	pd 8	pede 7	pedia -12	pediu 14	pedraza -9	pegado -8	pelo -7	pelos -7	pena 8	penalista 6	pendant -7	penduraram -7	pendurou -8	pennarello -12	pensa 10	pensione 9	penálti 6	perché 6	perda 7	perder 7	pergunta 13	perguntou -9	perizia -8	pero 7	persone -8	personnes -10	però 7	pescadores 7	pescatori -7	pesos 9	petercam 6	pfarrer 10	piauí 8	pide 13	piden 9	pierre 9	pinheiro 7	pintada -9	pinto 7	pintou -7	pista -9	pizarra -11	pizarro 6	più -8	placa -12	plaidé -11	plakat -13	planilha -7	planta -8	plantas 10	planteurs 11	plateforme 7	plato -8	plattform 8	pleno -7	plenário 6	plus -6	plutôt 9	poco 10	podcast -7	poemario -6	poi 7	pointe 7	policiers -7	polizei -10	ponderou 10	pont 9	ponto 9	popular 10	por -10	porque 8	porta -13	portada -9	portant -7	portavoce 12	porte -19	portera -8	porto -12	português 9	porté 9	post -7	poste 9	posto -13	pouco 6	poulpes -9	pour -12	pourrait 11	poursuivi -8	pourtant 6	pp 8	praça 7	precisare 8	precisato 8	precisou -7	precisó 8	prees 9	prefere 11	preferito 9	prefiere -7	prefirió 8	preguntado -8	preis 8	premier 12	premio -7	prende 11	prensa -6	prepara -6	presenta 10	presentato -6	presidenta 11	presidente 8	press 9	preto -7	prevede -6	prezzo 7	preços 9	prima -9	primer -15	primero 6	principio 8	pris 6	prise 11	prisão 7	prix 6	probado 7	procesados -10	processa -8	procès 8	prodotto 8	produto -7	professora 9	professores 12	programa -8	programm -8	programme -6	prohíbe -9	proibir -8	projekt 8	projet 7	promesso 13	promet 14	prometeu 15	prometido -8	prometió 9	promettant 10	promette 10	promoteurs -8	prononcer -7	pronto -13	pronuncia 10	propio 9	propone -8	proposent -8	proprietà -7	propriétaire 13	propuesta 9	proroga -9	protesta 9	protokoll -11	provas -8	provato 6	provincie 10	provvedimento -6	provvisorio -6	provérbio -7	proyecto -8	prudente 10	prudenza 9	präsident 7	précisant 12	précise 9	prédit 9	préfecture 6	préféré 8	prémio -9	présenté 9	président 7	présidente 9	prévu 7	prêt 10	próxima 7	próximo -8	psd 6	psp -12	pubblicata -6	pubblicato -9	public 6	publica -7	publicada -6	publicado -8	publicar -6	publie -9	publié -9	pueblo -6	puede -8	puerta -8	puerto -6	puesto -6	puis -11	puntata -8	punto 9	puntualizza 6	può -6	pvv 9	pékin 8	pérdida 10	público 13	qu' 16	quaderno -6	quadros 9	quai 8	qualcuno 11	quale 16	qualifie 9	quant -9	quanto -9	quartiere -8	quatro 6	quattro -10	queda -8	queixa -7	queixou-se 10	quelli -7	quello -15	quem -6	quer -7	questionado -9	quieren -6	quinto 6	quis -8	quiso -10	quispe 7	quissanga 10	quién -9	quotidiano -8	qué -11	raad 10	racconta -7	rada 8	radio 11	ragazzi -7	ramené -7	rand 7	rappeler 8	rappelle 11	rappelé -9	rapporto -8	ratgeber -6	rato 9	raum -7	reactie 7	reageerde 8	rebaixou -11	rebaptisé -9	rebateu 6	rebautizado -8	recado 10	recebido 7	recita 8	reclama 11	reclame -8	reclamou 8	reclamó 9	recomendação -10	recomendações 8	reconhece 9	reconheceu 12	reconnaît 13	reconoció 10	recordó -6	rectorat 6	recua -12	recueilli -9	recuerda -7	recursos 10	rede -10	refirió 10	refrain -6	regidor 7	regierung 10	region -8	regional 9	região -9	regretté 9	regulador 6	rejeita 8	rejeitou -7	rekent 10	relativise 8	relator -10	relazione 6	remise 9	renoncé -8	renta -6	repetir 7	repitió 7	replica 14	replicado 8	replicano 7	replicato 14	replicó -6	reportagem 12	reporte 6	reprend -6	reprendre 7	repris 8	reproche -10	reprochó 8	repubblica 7	repórteres 6	responde 7	respondeu 9	respondido 10	respondió 8	respuesta -7	ressalvou 8	reste 8	rester 9	resterebbe 8	restée -7	restó 8	resultado 10	resultados 10	retirar -7	retrouvé -7	reveló 6	revista -6	revue -6	reçu 9	ribatte 8	ribattezzata -9	ribattezzato -12	ribattuto 10	riconosciuto 9	ricordato 10	ricorso -7	rief 8	riet 7	riferisce 8	rigole 8	ringrazia 12	ringraziato 7	riprende -6	rire 7	rischio 7	risco 8	risponde 9	risposta 9	risposto 14	rit 9	rivolto 7	rn 8	rob 7	roccaspina 6	rocco 6	roept 7	roma 14	roman -10	romanzo -6	rosa 8	rosario 7	rts 10	ruft 8	rui 7	rundschau 8	récit -7	réclamé 11	rédaction 7	réforme -7	réouverture -8	répliqué 8	répond 14	répondu 7	réponse 12	résultat 10	río 10	rótulo -9	rótulos -9	rügt 7	s' 14	sa 13	saal 6	sabato -7	sabe -6	sado -9	sagt 11	sai 6	sala 8	salarios 8	salema 8	salió -9	salle 9	salud 11	salue 12	saluent 9	salutato -8	salué 16	salários 8	samenvat 8	sans 13	santiago -9	santé 7	sapere 8	saputo 7	saranno 7	sarebbe 10	sarebbero 7	sarrazy 9	sarà 10	saskia 7	satz -9	saudou 7	saída 12	saúde -6	sbaglia -10	sbilancia 6	scala -7	scarpe 9	scena -11	scherzato 7	schickte -10	schild -11	schimmel -9	schlagerstreit -8	schon 9	schouders 7	schrapt 9	schrijft -9	schuld 8	scritta -11	scritto -19	scrive 11	scrivono 7	scrutin 7	scuola 7	scuote 8	scusa 9	scène 8	se -7	sea 8	seconde 7	secondo 12	secrétaire 8	secteur 9	securities 8	segundos 11	seguridad 7	según 10	sehe 7	sei 18	seien 17	sein 6	seinen -8	seiner 9	seit -8	seite -11	selbst -11	sello -6	selon 8	semanas 8	semanário -12	senado 8	sencillo -6	sentenza 8	sentido -8	sentito 9	sepp 6	september -10	ser -6	sera 7	seraient 9	serait 9	serata 6	seria 8	seriam -6	serra -7	serrano -8	servicio 9	servicios -7	servizio 11	sería 10	ses -6	seu 6	seudónimo -6	seus 11	sexta 7	señalar 7	señaló 7	si 11	sia 8	sich 6	sicht 6	sie 9	sieht 9	siempre 8	siendo -6	sigla -7	significa -15	silence 7	silvia 7	simples 13	sin -9	sindaca 7	sindacalista 8	sindacati 8	sindaco 9	sindicato 10	sinds -10	sino 11	site -8	sito -11	situación 9	situatie 10	situation 11	situazione 9	situação 12	slachtoffers -9	sleept -7	slogan -22	sms 10	so -6	sociais 6	social 11	socialista 11	sociaux 7	società 6	socios 8	société 11	sogar 12	sogenannte -9	sogenannten -8	soient 9	soir -8	sola -10	solche -7	soll -10	soltó 7	solène 8	solís 9	sommet -6	sonntag -9	sonrisa 11	soprannominato -6	soria 7	sorrentini 11	sorrentino 6	sorriso 10	sostiene 8	sostienen 10	sostuvo 14	sotto -9	sottolinea 12	soube 12	soubré 11	souffle 8	source 11	souri 8	sous -13	soutenu 8	soutien -9	soutient 11	souvient 10	spandoek -10	spettacolo 6	speurders -6	spiagge 7	spiega 7	spiegato -7	spilla -7	spitznamen -9	spot -8	sprach 21	sprak 9	sprake -7	spray -12	sprecher 6	spreekt 8	spreken -9	spreuk -8	stade -9	stadt -7	staff -7	stand -8	stata -11	stati 13	stehe 8	stelle 9	stellungnahme 8	stesso -12	storm -6	straat -6	strada -10	strade 10	straf 10	striscione -6	studenten 7	studio -8	stuft -9	stunde 8	stück -9	su 9	subito -7	subrayó 7	sucedido 8	suche 9	sui 6	suit 13	sul 6	sulla -15	sullo 8	suma -8	suoi 6	supporters -8	surnomment -14	surnommé -11	surnommée -7	surnommés -6	sus -6	suspeito 7	suspeitos -12	suspensão 8	svp 9	syndicat 9	szene -10	sábado 6	são 13	sí 7	s’ -7	tacha 7	tachó 9	tajante 10	também -11	tante 6	tapia 7	tard 8	tarde 7	targa -10	tarja -11	team 7	technicien 6	technik 8	tecnici -7	tecnico 7	tegen -7	tejo 8	telefonate 8	telefono 11	teles 6	teléfono 9	tem -12	tema -7	teme 8	tempère 7	tenha -10	teoria -6	ter 6	term -10	termine -9	termo -8	terreno 11	terug 8	testa 8	teve 12	text 6	texte 10	texto 13	thema -10	thibault 11	thierry 9	tichelaar 7	ticiana 7	ticino 10	tienen -7	tient 10	tijd -6	tiktok 9	tildó 8	time -6	timo -10	tinham -6	tira -7	tirs 8	titel -14	titels -7	titolo -10	titre -16	titula -9	titulado -8	todas 10	todo 8	toe 8	tombe 7	tomó 10	toonde 8	toont 8	torcida -6	tornano 9	toscano 9	total 9	touche 8	toujours -7	tour -9	tous -6	tout -8	toutefois 14	trabajadores -7	trabalho 6	traduit -6	traduz 7	tragedia 8	trainer 10	tramite 8	tran 8	transportes 6	trasladó 8	trata-se 10	tratada -8	tratta 15	trattati 10	trattava 6	trató 12	travail 6	travaillait -6	treinador 13	tribuna 8	tributa 10	trieste 8	trimestrale -6	trimestre 12	troca 9	trocken 7	trocou -13	trois -11	troisième 8	trouvent 10	trova 11	trug -7	trägt -13	tudo -11	tullio 6	turismo 8	turística 9	tuttavia 8	tutti -7	tutto 11	twee -7	tweede 6	término -8	têm -8	tête 10	título -12	u -8	ua 6	ue 7	ufficio 11	uhr 13	uit 9	uitleggen -9	uitspraak 9	uitstel 7	ultimo -8	um -10	un -10	una -7	une -11	union 7	unione 11	universidad 12	universität -6	uno -10	unter -11	unternehmen 8	unterscheiden -6	uomo -6	urgences 8	urteil 8	uruguayo 8	usar -9	usava -9	uva 8	va -9	vakbond 10	valoir -6	valor 9	van 13	variety 8	varios -6	vazios -8	ve 12	venceu -6	vend -10	vendia -10	vendredi 7	veneto 6	vengono -7	venivano -6	ventidue 6	ventosa 10	ver 9	verband 7	verbo -8	verder 7	verdi 11	vereador -6	vereniging 8	verkauf 7	verkehrsminister 9	verklaring 9	verkündete -8	verlaagt -11	verlauten 6	vero -7	verschil -8	verschwägert 9	versloeg -6	versão -9	verteidiger 8	vertelt 7	vertreter 7	verwies 11	vescovi 9	veto -10	veulent -8	via -6	viadotto -8	victimes -7	video 7	vidéo -7	vient -7	vier -9	viernes 7	vieux 8	vigor -6	vila -8	ville 9	vincere 11	vindt 16	viraria -12	virou -12	visita -6	visto -9	viva 7	voir 8	voisin 9	voit 12	voler 7	voleva -15	volgens 16	volgt 8	volksmond -8	volksmund -7	volta -9	volte -8	voluto 10	vom 7	von 10	vond 11	vonden -10	voor -12	voorstel 8	voortaan -8	vor 16	vorgang -6	vorrebbe -8	vota 7	vote 8	votera 12	voto 8	votou 9	vous -6	voz 9	vrij 9	vroeg 9	vrouw 8	vvd 9	vão 10	véspera 12	vê 12	vídeo 7	vítimas -8	waarin -8	waarschuwde 9	waarschuwen -7	war 6	warnt 9	warnte 9	warnung -9	was -10	washington 10	wat -8	weddige 6	week 12	wegen -8	weist 7	weniger -6	wer -7	werd -7	werktitel -9	wethouder 6	widerspricht 6	wie 7	wies 7	wijst 10	willem & zoon -7	wird -11	wolf -8	wollte 9	woord -9	woorden 6	woordvoerder 13	worden 7	wordt 9	worten 9	wurde 7	würdigte 8	x 15	ya -8	yeux 11	zaak 9	zahl 7	zahlen 8	zaken 9	zege 9	zeggen 9	zegt 8	zei 10	zeigte 13	zeit 6	zeitung 8	zelf -11	zentrum -9	zich 10	zien 8	ziet 8	zijn -7	zitiert 6	zoals 8	zogeheten -9	zoom 9	zou 6	zouden 10	zug -7	zurück 10	zusammen -10	zusatz -10	zwei -7	zweiten 7	zwischen -6	à 7	às 7	água 9	álvaro 8	âmbito 6	è -10	é -14	échantillon 10	éclaté 7	écoutes -6	écrit -7	écriteau -9	écrivez -13	élu -10	élus -10	émeut 6	épaules 10	épinglait 11	époque 11	épreuve 8	équipe -8	état 17	étiquette -8	évoquait 11	évoque 6	évoquent 10	évoqué 11	être 12	óscar 7	öffnung 7	último 7	única -8	übernahme 9	überschrift -8	’s 8
nl:alone|alone|	2-3 6	4-7 10	8+ 6
nl:alone|first|	4-7 24	8+ 7
nl:best-gap|according-to|according|gap|according-to|,|	1 -12	4-7 10	8+ 13
nl:best-gap|according-to|according|gap|according-to|;|	8+ 10
nl:best-gap|according-to|according|gap|according-to||	2-3 17	4-7 15
nl:best-gap|actor-nearby|naked||	4-7 10
nl:best-gap|colon|naked||	4-7 7	8+ 7
nl:best-gap|interview|naked||	8+ 8
nl:best-gap|named-before|naked||	4-7 14
nl:best-gap|named-nearby|naked||	4-7 17	8+ 10
nl:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -7
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 11	8+ 9
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 10	8+ 10
nl:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -9
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 11	8+ 8
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 8
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -6	2-3 -9
nl:best-gap|sentence-after|direct|gap|sentence-after||	8+ 10
nl:best-gap|sentence-before|according|gap|sentence-before||	8+ 7
nl:best-gap|sentence-before|direct|gap|sentence-before||	8+ 7
nl:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 6
nl:best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -6	4-7 8
nl:best-gap|sentence-before|saying|gap|sentence-before||	4-7 9
nl:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 7
nl:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -10	4-7 10
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -8	4-7 14
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 6
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 11
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 8	2-3 11	4-7 10
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	8+ 8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 -8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	8+ 16
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	4-7 19
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -8
nl:best-gap|topic|naked||	4-7 -7	8+ 24
nl:best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 6
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 15
nl:best-intro|,|naked|2-4|	1 -6
nl:best-intro|,|naked|5-10|	1 -8	2-3 -11
nl:best-intro|,|naked|far|	4-7 9
nl:best-intro|,|other|1|	4-7 6
nl:best-intro|,|saying|1|	4-7 11
nl:best-intro|,|saying|2-4|	4-7 9
nl:best-intro|,|saying|5-10|	2-3 6	4-7 8
nl:best-intro|:|apposed|2-4|	8+ 7
nl:best-intro|:|direct|0|	8+ 10
nl:best-intro|:|naked|1|	4-7 11	8+ 8
nl:best-intro|:|naked|2-4|	2-3 7	8+ 14
nl:best-intro|:|naked|5-10|	4-7 7
nl:best-intro|:|saying|1|	4-7 8
nl:best-intro|:|saying|2-4|	2-3 9	8+ 14
nl:best-intro|:|saying|5-10|	1 -8	8+ 11
nl:best-intro|adverb|according|2-4|	2-3 7
nl:best-intro|adverb|saying|1|	2-3 -8
nl:best-intro|adverb|saying|5-10|	2-3 -7	4-7 8
nl:best-intro|auxiliary|naked|2-4|	1 -10
nl:best-intro|auxiliary|naked|5-10|	2-3 10
nl:best-intro|auxiliary|saying|5-10|	2-3 10	4-7 14
nl:best-intro|capital|judging|1|	4-7 6
nl:best-intro|capital|saying|5-10|	2-3 6
nl:best-intro|coordinator|naked|5-10|	2-3 -7
nl:best-intro|coordinator|naked|far|	1 -6
nl:best-intro|determiner|according|1|	1 9
nl:best-intro|determiner|according|2-4|	1 -8
nl:best-intro|determiner|judging|1|	4-7 6
nl:best-intro|determiner|naked|2-4|	1 -14	2-3 -11
nl:best-intro|determiner|naked|5-10|	1 -12
nl:best-intro|determiner|naked|far|	1 -13	2-3 -7
nl:best-intro|determiner|saying|2-4|	1 -11	2-3 -8	4-7 11
nl:best-intro|determiner|saying|5-10|	1 -9	2-3 7
nl:best-intro|determiner|saying|far|	2-3 -8
nl:best-intro|preposition|according|1|	2-3 7
nl:best-intro|preposition|direct|2-4|	4-7 10
nl:best-intro|preposition|naked|1|	2-3 -8
nl:best-intro|preposition|naked|2-4|	1 -16
nl:best-intro|preposition|naked|5-10|	1 6	2-3 -14
nl:best-intro|preposition|naked|far|	1 -11	2-3 -6	4-7 -9
nl:best-intro|preposition|other|0|	1 -7
nl:best-intro|preposition|saying|1|	1 8	4-7 16
nl:best-intro|preposition|saying|2-4|	4-7 14
nl:best-intro|preposition|saying|5-10|	1 -11	2-3 8	4-7 -8
nl:best-intro|pronoun|judging|1|	4-7 9
nl:best-intro|pronoun|naked|2-4|	2-3 9
nl:best-intro|pronoun|saying|1|	2-3 7
nl:best-intro|pronoun|saying|2-4|	4-7 9
nl:best-intro|pronoun|saying|far|	2-3 10
nl:best-intro|quote|saying|1|	4-7 7
nl:best-intro|start|according|1|	4-7 6	8+ 10
nl:best-intro|start|judging|1|	4-7 6
nl:best-intro|start|naked|2-4|	4-7 7	8+ 12
nl:best-intro|start|naked|5-10|	4-7 8
nl:best-intro|start|naked|far|	4-7 10	8+ 7
nl:best-intro|start|saying|1|	4-7 13
nl:best-intro|start|saying|2-4|	4-7 13
nl:best-intro|start|saying|far|	4-7 8
nl:best-intro|stop|according|1|	4-7 20	8+ 12
nl:best-intro|stop|according|5-10|	8+ 7
nl:best-intro|stop|judging|1|	4-7 10	8+ 9
nl:best-intro|stop|naked|1|	8+ 12
nl:best-intro|stop|naked|2-4|	1 6	4-7 17	8+ 10
nl:best-intro|stop|naked|5-10|	1 7	2-3 9	4-7 21	8+ 12
nl:best-intro|stop|naked|far|	4-7 20	8+ 17
nl:best-intro|stop|other|1|	2-3 8	8+ 11
nl:best-intro|stop|saying|1|	1 9	2-3 15	4-7 39	8+ 7
nl:best-intro|stop|saying|5-10|	4-7 11
nl:best-intro|subordinator|judging|2-4|	4-7 7
nl:best-intro|subordinator|naked|5-10|	2-3 -8
nl:best-intro|that|according|2-4|	2-3 6
nl:best-intro|that|saying|1|	1 -9
nl:best-intro|that|saying|2-4|	2-3 8
nl:best-intro|verb-judging|judging|0|	2-3 7	4-7 8
nl:best-intro|verb-saying|naked|far|	1 -9
nl:best-intro|verb-saying|saying|0|	2-3 -10
nl:best-intro|word|according|1|	2-3 -7
nl:best-intro|word|according|2-4|	2-3 12
nl:best-intro|word|according|5-10|	1 -9	4-7 7
nl:best-intro|word|judging|5-10|	1 6	4-7 9
nl:best-intro|word|naked|1|	2-3 -6
nl:best-intro|word|naked|2-4|	1 -9	2-3 -11	4-7 7
nl:best-intro|word|naked|far|	1 -8
nl:best-intro|word|saying|0|	2-3 -6
nl:best-intro|word|saying|1|	4-7 -7	8+ 8
nl:best-intro|word|saying|5-10|	4-7 17
nl:best-intro|word|saying|far|	1 -9
nl:best-lead|lower|,|judging|	speaker-then-quote 8
nl:best-lead|lower|,|other|	verb-then-speaker 6
nl:best-lead|lower|,|saying|	speaker-then-quote 6	verb-then-speaker 17
nl:best-lead|lower|adverb|judging|	speaker-then-quote 8
nl:best-lead|lower|adverb|naked|	named-nearby 8	topic -7
nl:best-lead|lower|adverb|saying|	speaker-then-quote -7
nl:best-lead|lower|auxiliary|naked|	actor-nearby 6	named-nearby 8
nl:best-lead|lower|auxiliary|saying|	speaker-then-quote 8
nl:best-lead|lower|capital|judging|	speaker-then-quote 8
nl:best-lead|lower|capital|naked|	named-nearby 6
nl:best-lead|lower|capital|saying|	speaker-then-quote 8
nl:best-lead|lower|determiner|according|	according-to 8
nl:best-lead|lower|determiner|direct|	speaker-then-quote -8
nl:best-lead|lower|determiner|naked|	actor-nearby -15	topic -12
nl:best-lead|lower|determiner|saying|	speaker-then-quote -9	verb-then-speaker -7
nl:best-lead|lower|preposition|according|	according-to 9
nl:best-lead|lower|preposition|direct|	speaker-then-quote 10
nl:best-lead|lower|preposition|naked|	actor-nearby -8
nl:best-lead|lower|preposition|other|	quote-then-verb -8
nl:best-lead|lower|pronoun|naked|	topic -8
nl:best-lead|lower|pronoun|saying|	speaker-then-quote 8
nl:best-lead|lower|subordinator|judging|	speaker-then-quote 8
nl:best-lead|lower|subordinator|naked|	topic -6
nl:best-lead|lower|subordinator|saying|	speaker-then-quote -6
nl:best-lead|lower|that|according|	according-to 8
nl:best-lead|lower|that|judging|	speaker-then-quote 6
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 10
nl:best-lead|lower|verb-saying|naked|	topic 11
nl:best-lead|lower|word|according|	according-to 11
nl:best-lead|lower|word|direct|	speaker-then-quote 7
nl:best-lead|lower|word|judging|	speaker-then-quote 8
nl:best-lead|lower|word|naked|	named-nearby -6
nl:best-lead|lower|word|saying|	quote-then-verb -6	sentence-before -6
nl:best-lead|upper|)|naked|	named-nearby 6
nl:best-lead|upper|,|naked|	named-nearby -8	topic -11
nl:best-lead|upper|,|saying|	speaker-then-quote -7
nl:best-lead|upper|:|apposed|	speaker-then-quote 7
nl:best-lead|upper|:|direct|	sentence-after 10
nl:best-lead|upper|:|judging|	speaker-then-quote 13
nl:best-lead|upper|:|naked|	colon 7	interview 8	named-nearby 16
nl:best-lead|upper|:|saying|	quote-then-verb 11
nl:best-lead|upper|auxiliary|naked|	topic -6
nl:best-lead|upper|determiner|naked|	topic -9
nl:best-lead|upper|preposition|according|	according-to -7
nl:best-lead|upper|preposition|naked|	actor-nearby -14	named-nearby -8	topic -10
nl:best-lead|upper|preposition|saying|	quote-then-verb -6	speaker-then-quote -8
nl:best-lead|upper|pronoun|saying|	speaker-then-quote -6
nl:best-lead|upper|quote|naked|	topic 10
nl:best-lead|upper|quote|saying|	quote-then-verb 7
nl:best-lead|upper|start|according|	according-to 7
nl:best-lead|upper|start|judging|	quote-then-verb 7
nl:best-lead|upper|start|naked|	named-nearby 9	topic 7
nl:best-lead|upper|start|other|	quote-then-verb 6
nl:best-lead|upper|start|saying|	paragraph-before 6	quote-then-verb 14	sentence-after 6
nl:best-lead|upper|stop|according|	according-to 21
nl:best-lead|upper|stop|direct|	sentence-before -7
nl:best-lead|upper|stop|judging|	quote-then-verb 10	sentence-before 11
nl:best-lead|upper|stop|naked|	named-before 13	named-nearby 7	topic 15
nl:best-lead|upper|stop|other|	quote-then-verb 11
nl:best-lead|upper|stop|saying|	quote-then-verb 24	sentence-before 8
nl:best-lead|upper|verb-saying|naked|	topic -6
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -8
nl:best-lead|upper|word|according|	according-to -10
nl:best-lead|upper|word|judging|	speaker-then-quote -8
nl:best-lead|upper|word|naked|	actor-nearby -11	named-nearby -8	topic -10
nl:best-lead|upper|word|saying|	speaker-then-quote -7
nl:best-lemma|	achten 10	afdoen 6	antwoorden 10	appen 11	bekennen 9	beloven -8	benadrukken 10	beslissen 9	betogen 8	brommen 9	concluderen -6	constateren 9	corrigeren 6	eisen -6	fluisteren 11	foeteren 8	getuigen 9	grijnzen 7	heten -18	houden -8	klagen 6	klinken 8	lachen 9	mailen 13	melden 9	noemen 8	oordelen 9	opmerken 11	peinzen 10	prijzen 8	reageren 9	rekenen 11	roepen 11	schamperen 6	sneren 10	spreken 7	staan -10	stamelen 10	sturen 6	tonen 9	trekken -8	unlisted 6	vatten 10	vertellen 7	vervolgen 6	verzekeren 12	voegen 12	waarschuwen 16	weigeren 9	wijzen 7	zuchten 6	zweren 8
nl:best-lemma|achten|speaker-then-quote|	2-4 8
nl:best-lemma|afdoen|speaker-then-quote|	1 6
nl:best-lemma|antwoorden|quote-then-verb|	1 11
nl:best-lemma|appen|quote-then-verb|	1 11
nl:best-lemma|bekennen|quote-then-verb|	1 9
nl:best-lemma|bekennen|sentence-before|	5-10 7
nl:best-lemma|benadrukken|quote-then-verb|	1 6
nl:best-lemma|benadrukken|speaker-then-quote|	2-4 8
nl:best-lemma|beslissen|quote-then-verb|	1 9
nl:best-lemma|blijven|speaker-then-quote|	2-4 9
nl:best-lemma|brommen|quote-then-verb|	1 9
nl:best-lemma|concluderen|quote-then-verb|	1 11
nl:best-lemma|constateren|quote-then-verb|	1 9
nl:best-lemma|constateren|speaker-then-quote|	5-10 9
nl:best-lemma|eisen|speaker-then-quote|	5-10 -8
nl:best-lemma|erkennen|quote-then-verb|	1 9
nl:best-lemma|erkennen|speaker-then-quote|	2-4 8
nl:best-lemma|fluisteren|quote-then-verb|	1 11
nl:best-lemma|foeteren|quote-then-verb|	1 8
nl:best-lemma|getuigen|quote-then-verb|	1 9
nl:best-lemma|geven|quote-then-verb|	1 7
nl:best-lemma|geven|speaker-then-quote|	5-10 -7
nl:best-lemma|grappen|quote-then-verb|	1 10
nl:best-lemma|grijnzen|quote-then-verb|	1 7
nl:best-lemma|hekelen|speaker-then-quote|	0 6
nl:best-lemma|herinneren|quote-then-verb|	1 9
nl:best-lemma|heten|speaker-then-quote|	0 -8	1 -8	2-4 -13
nl:best-lemma|houden|speaker-then-quote|	2-4 -6
nl:best-lemma|klinken|quote-then-verb|	1 8
nl:best-lemma|lachen|sentence-before|	1 8
nl:best-lemma|laten|quote-then-verb|	0 -7	1 11	2-4 11
nl:best-lemma|laten|sentence-before|	5-10 8
nl:best-lemma|laten|speaker-then-quote|	2-4 8
nl:best-lemma|laten|verb-then-speaker|	2-4 6
nl:best-lemma|leggen|quote-then-verb|	1 11
nl:best-lemma|luiden|quote-then-verb|	1 14
nl:best-lemma|mailen|quote-then-verb|	1 11
nl:best-lemma|menen|quote-then-verb|	1 9
nl:best-lemma|noemen|sentence-before|	far 12
nl:best-lemma|noemen|speaker-then-quote|	2-4 13	5-10 9
nl:best-lemma|none|according-to|	0 7	1 11	2-4 9
nl:best-lemma|none|actor-nearby|	1 10	2-4 6	5-10 -8
nl:best-lemma|none|colon|	5-10 7
nl:best-lemma|none|interview|	far 8
nl:best-lemma|none|named-before|	2-4 10	5-10 11	far 9
nl:best-lemma|none|named-nearby|	0 6	2-4 6	5-10 9
nl:best-lemma|none|sentence-after|	0 11
nl:best-lemma|none|sentence-before|	2-4 -6	far -7
nl:best-lemma|none|speaker-then-quote|	far -7
nl:best-lemma|none|topic|	1 -6	5-10 6	far -8
nl:best-lemma|oordelen|quote-then-verb|	1 7
nl:best-lemma|opmerken|quote-then-verb|	1 8
nl:best-lemma|reageren|quote-then-verb|	1 12
nl:best-lemma|reageren|speaker-then-quote|	2-4 7
nl:best-lemma|rekenen|quote-then-verb|	1 11
nl:best-lemma|roepen|quote-then-verb|	1 8
nl:best-lemma|schamperen|quote-then-verb|	1 6
nl:best-lemma|schrijven|quote-then-verb|	1 7
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -11	5-10 9
nl:best-lemma|sneren|quote-then-verb|	1 10
nl:best-lemma|spreken|quote-then-verb|	1 6
nl:best-lemma|spreken|sentence-before|	2-4 6
nl:best-lemma|spreken|speaker-then-quote|	2-4 6
nl:best-lemma|staan|sentence-before|	5-10 7
nl:best-lemma|staan|speaker-then-quote|	5-10 -12
nl:best-lemma|stellen|quote-then-verb|	1 9
nl:best-lemma|stellen|speaker-then-quote|	5-10 -7
nl:best-lemma|tonen|speaker-then-quote|	1 9
nl:best-lemma|unlisted|quote-then-verb|	0 -9	1 8
nl:best-lemma|unlisted|verb-then-speaker|	1 6
nl:best-lemma|vatten|quote-then-verb|	1 7	2-4 7
nl:best-lemma|verklaren|quote-then-verb|	1 12
nl:best-lemma|vertellen|quote-then-verb|	1 12
nl:best-lemma|vertellen|speaker-then-quote|	2-4 7
nl:best-lemma|vervolgen|quote-then-verb|	1 7
nl:best-lemma|verzekeren|quote-then-verb|	1 12
nl:best-lemma|vinden|quote-then-verb|	1 8
nl:best-lemma|vinden|speaker-then-quote|	1 11
nl:best-lemma|voegen|quote-then-verb|	1 13
nl:best-lemma|waarschuwen|quote-then-verb|	1 12
nl:best-lemma|waarschuwen|speaker-then-quote|	1 8
nl:best-lemma|willen|speaker-then-quote|	2-4 -8
nl:best-lemma|zeggen|quote-then-verb|	1 6
nl:best-lemma|zeggen|sentence-before|	1 7	far -7
nl:best-lemma|zeggen|speaker-then-quote|	5-10 9
nl:best-lemma|zeggen|verb-then-speaker|	1 6	2-4 7	5-10 -8
nl:best-lemma|zuchten|quote-then-verb|	1 6
nl:best-lemma|zweren|quote-then-verb|	1 8
nl:best-near|according-to|according|	0 7	1 11	2-4 9
nl:best-near|according|0|	4-7 6
nl:best-near|according|1|	2-3 9	4-7 15	8+ 14
nl:best-near|according|2-4|	2-3 11	4-7 9
nl:best-near|according|5-10|	1 -11	4-7 12	8+ 8
nl:best-near|according|far|	1 -8	4-7 6
nl:best-near|actor-nearby|naked|	1 10	2-4 6	5-10 -8
nl:best-near|apposed|2-4|	8+ 7
nl:best-near|colon|naked|	5-10 7
nl:best-near|direct|0|	8+ 10
nl:best-near|direct|2-4|	1 -7
nl:best-near|direct|5-10|	2-3 6	8+ 6
nl:best-near|direct|far|	2-3 -7
nl:best-near|interview|naked|	far 8
nl:best-near|judging|0|	2-3 7	4-7 8
nl:best-near|judging|1|	1 7	4-7 14	8+ 7
nl:best-near|judging|2-4|	8+ 8
nl:best-near|judging|5-10|	1 6	4-7 -8
nl:best-near|naked|1|	4-7 7	8+ 9
nl:best-near|naked|2-4|	1 -7	2-3 6	8+ 20
nl:best-near|naked|5-10|	1 7
nl:best-near|naked|far|	2-3 -6
nl:best-near|named-before|naked|	2-4 10	5-10 11	far 9
nl:best-near|named-nearby|naked|	0 6	2-4 6	5-10 9
nl:best-near|other|0|	1 -9
nl:best-near|other|1|	4-7 8	8+ 10
nl:best-near|paragraph-before|saying|	far 6
nl:best-near|quote-then-verb|judging|	1 7
nl:best-near|quote-then-verb|other|	0 -9	1 8
nl:best-near|quote-then-verb|saying|	0 -11	1 7	2-4 7
nl:best-near|saying|0|	2-3 -11
nl:best-near|saying|1|	4-7 10	8+ 7
nl:best-near|saying|2-4|	8+ 15
nl:best-near|saying|5-10|	1 -7	8+ 10
nl:best-near|saying|far|	1 -9	4-7 6
nl:best-near|sentence-after|direct|	0 10
nl:best-near|sentence-before|direct|	2-4 -7
nl:best-near|sentence-before|judging|	far 12
nl:best-near|sentence-before|saying|	1 8	5-10 8	far -9
nl:best-near|speaker-then-quote|direct|	2-4 13	5-10 7	far -7
nl:best-near|speaker-then-quote|judging|	0 10	5-10 8
nl:best-near|speaker-then-quote|saying|	0 -8
nl:best-near|speaker-then-quote|thinking|	2-4 -7
nl:best-near|topic|naked|	1 -6	5-10 6	far -8
nl:best-near|verb-then-speaker|other|	1 6
nl:best-near|verb-then-speaker|saying|	1 6	2-4 8
nl:best-order|according|according|0|	4-7 6
nl:best-order|according|according|1|	2-3 9	4-7 15	8+ 14
nl:best-order|according|according|2-4|	2-3 11	4-7 9
nl:best-order|according|according|5-10|	1 -11	4-7 12	8+ 8
nl:best-order|according|according|far|	1 -8	4-7 6
nl:best-order|apposed|apposed|2-4|	8+ 7
nl:best-order|apposed|judging|2-4|	1 6	2-3 10	4-7 11
nl:best-order|apposed|saying|1|	4-7 9
nl:best-order|apposed|saying|2-4|	4-7 11	8+ 7
nl:best-order|apposition|judging|2-4|	4-7 7
nl:best-order|direct|direct|0|	8+ 10
nl:best-order|direct|direct|2-4|	1 -7
nl:best-order|direct|direct|5-10|	2-3 6	8+ 6
nl:best-order|direct|direct|far|	2-3 -7
nl:best-order|direct|judging|0|	2-3 7	4-7 8
nl:best-order|direct|judging|1|	1 6	4-7 14
nl:best-order|direct|judging|2-4|	8+ 9
nl:best-order|direct|judging|5-10|	1 6	4-7 -8
nl:best-order|direct|saying|0|	2-3 -10
nl:best-order|direct|saying|2-4|	2-3 -6	8+ 14
nl:best-order|direct|saying|5-10|	1 -12	8+ 9
nl:best-order|inverted|judging|1|	4-7 8	8+ 9
nl:best-order|inverted|judging|2-4|	1 -11
nl:best-order|inverted|other|0|	1 -9
nl:best-order|inverted|other|1|	4-7 8	8+ 10
nl:best-order|inverted|saying|0|	1 -6	2-3 -9
nl:best-order|inverted|saying|1|	4-7 11	8+ 7
nl:best-order|inverted|saying|2-4|	2-3 9	8+ 8
nl:best-order|inverted|saying|5-10|	4-7 16	8+ 8
nl:best-order|inverted|saying|far|	1 -8	2-3 -6
nl:best-order|naked|naked|1|	4-7 7	8+ 9
nl:best-order|naked|naked|2-4|	1 -7	2-3 6	8+ 20
nl:best-order|naked|naked|5-10|	1 7
nl:best-order|naked|naked|far|	2-3 -6
nl:best-phrase|name|	according 7	judging 7	saying 8
nl:best-phrase|noun|	according 8	apposed -9	judging -7	naked -7	saying -7
nl:best-phrase|pronoun|	naked 9	other 9
nl:best-score|	-2 -16	0 -14	2 10	4 25	5 7	6 12	7 9
nl:best-score|-2|	1 -20	4-7 -16	8+ 12
nl:best-score|-3|	1 -11	4-7 8	8+ 7
nl:best-score|-4|	1 -9
nl:best-score|0|	1 -20	2-3 -13	8+ 16
nl:best-score|1|	2-3 7
nl:best-score|2|	1 7	4-7 23	8+ 14
nl:best-score|3|	4-7 13	8+ 13
nl:best-score|4|	2-3 25	4-7 29	8+ 6
nl:best-score|5|	2-3 9	4-7 6	8+ 8
nl:best-score|6|	2-3 7	4-7 13
nl:best-score|7|	4-7 8	8+ 7
nl:best|according-to|according|	2-3 12	4-7 20	8+ 14
nl:best|actor-nearby|naked|	4-7 10
nl:best|colon|naked|	4-7 7	8+ 7
nl:best|interview|naked|	8+ 8
nl:best|named-before|naked|	4-7 14
nl:best|named-nearby|naked|	4-7 17	8+ 10
nl:best|paragraph-before|saying|	4-7 6
nl:best|quote-then-speaker|apposed|	2-3 -7
nl:best|quote-then-speaker|direct|	1 -7
nl:best|quote-then-verb|judging|	1 -6	2-3 -7	4-7 11	8+ 9
nl:best|quote-then-verb|other|	4-7 10	8+ 10
nl:best|quote-then-verb|saying|	4-7 12	8+ 8
nl:best|sentence-after|direct|	8+ 10
nl:best|sentence-after|saying|	4-7 6
nl:best|sentence-before|according|	1 -9	8+ 7
nl:best|sentence-before|direct|	8+ 7
nl:best|sentence-before|saying|	4-7 9
nl:best|speaker-then-quote|apposed|	2-3 -10	4-7 10	8+ 7
nl:best|speaker-then-quote|direct|	1 -8	4-7 16
nl:best|speaker-then-quote|judging|	4-7 6	8+ 8
nl:best|speaker-then-quote|saying|	4-7 -6	8+ 14
nl:best|speaker-then-quote|thinking|	4-7 7
nl:best|topic|naked|	4-7 -7	8+ 24
nl:best|verb-then-speaker|other|	4-7 6
nl:case-follow|all-one|,auxiliary|	none -7
nl:case-follow|all-one|,determiner|	none -12
nl:case-follow|all-one|,verb-judging|	none 6
nl:case-follow|all-one|,verb-saying|	none 7
nl:case-follow|all-one|;|	none -6
nl:case-follow|all-one|adverb|	none -8
nl:case-follow|all-one|auxiliary|	none -10
nl:case-follow|all-one|capital|	. 8
nl:case-follow|all-one|end|	. 11
nl:case-follow|all-one|preposition|	none -6
nl:case-follow|all-one|stop|	none -20
nl:case-follow|all-one|verb-judging|	none -6
nl:case-follow|all-one|verb-saying|	none -11
nl:case-follow|all-one|word|	none -15
nl:case-follow|all|stop|	none -8
nl:case-follow|all|verb-saying|	none -11
nl:case-follow|all|word|	none -11
nl:case-follow|first|,pronoun|	none -6
nl:case-follow|first|,verb-judging|	none 14
nl:case-follow|first|,verb-saying|	! 8	? 6
nl:case-follow|first|,verb-thinking|	? 8	none 12
nl:case-follow|first|,word|	none 12
nl:case-follow|first|:|	none 14
nl:case-follow|first|auxiliary|	. 11	none 6
nl:case-follow|first|capital|	. 17	? 10
nl:case-follow|first|coordinator|	none -6
nl:case-follow|first|determiner|	. 17
nl:case-follow|first|end|	. 11	? 7
nl:case-follow|first|preposition|	. 11	none -7
nl:case-follow|first|pronoun|	. 9	? 6
nl:case-follow|first|quote|	. 9
nl:case-follow|first|stop|	none -23
nl:case-follow|first|that|	. 9
nl:case-follow|first|word|	none -10
nl:case-follow|most|,verb-saying|	none 7
nl:case-follow|most|stop|	none -6
nl:case-follow|none|,capital|	none 9
nl:case-follow|none|,coordinator|	none -8
nl:case-follow|none|,determiner|	none -6
nl:case-follow|none|,preposition|	none -10
nl:case-follow|none|,word|	none -10
nl:case-follow|none|-|	none -8
nl:case-follow|none|:|	none 6
nl:case-follow|none|auxiliary|	none 12
nl:case-follow|none|capital|	. 8
nl:case-follow|none|determiner|	. 6	none -8
nl:case-follow|none|end|	. 14
nl:case-follow|none|that|	none 8
nl:case-follow|some|stop|	none 10
nl:case-follow|titled|end|	none 12
nl:case-intro|all-one|	, -8	auxiliary -9	determiner -8	preposition -9	pronoun -8	stop 9	subordinator -11	verb-saying -11	word -16
nl:case-intro|all|	, -6	determiner -8	preposition -10	word -9
nl:case-intro|first|	) 6	, -10	auxiliary -9	preposition -16	pronoun -6	quote 11	start 17	verb-saying -7	word -12
nl:case-intro|most|	stop 7
nl:case-intro|none|	, 8	: -6	capital 10	determiner -9	pronoun -6	that 7	verb-judging 10	verb-saying 9	word 9
nl:case-intro|some|	subordinator -6
nl:case-intro|titled|	: 12
nl:case|all-one|	2 -14	3 6	4-5 -9
nl:case|all|	3 -8	4-5 -6
nl:case|first|	10+ 9	3 -7
nl:case|none|	10+ 10	3 10	6-9 29
nl:case|some|	2 -7	6-9 11
nl:case|titled|	6-9 11
nl:chain-on|auxiliary stop|	2-3 8
nl:chain-on|coordinator|	1 -11	2-3 -8
nl:chain-on|far|	2-3 10	4-7 8	8+ 13
nl:chain-on|none|	2-3 -7	4-7 -9
nl:chain-on|stop determiner word|	2-3 -9
nl:chain-on|stop|	2-3 -8	4-7 12
nl:chain-on|word stop|	1 -8
nl:chain-on||	1 8
nl:chain|coordinator|	1 -7	2-3 -7
nl:chain|none|	8+ 10
nl:clause|false|false|	all -6	none 7
nl:clause|false|true|	none 25	titled 7
nl:clause|true|false|	all-one -11	first -7	titled 6
nl:clause|true|true|	all-one 9
nl:echo|all|1|	false -8
nl:echo|all|2-3|	false 6
nl:echo|all|4-7|	true 12
nl:echo|all|8+|	true 8
nl:echo|all|false|	2-3 7	4-7 12	8+ 7
nl:echo|all|	first 8	true 7
nl:echo|all|true|	1 -17
nl:echo|half|4-7|	false 6	true 11
nl:echo|half|8+|	true 6
nl:echo|half|	false 8	first 9	none 8	true 12
nl:echo|half|false|	4-7 10	8+ 7
nl:echo|none|4-7|	true -6
nl:echo|none|8+|	true 9
nl:echo|none|	first -7	most -6	none 7	titled 8	true -7
nl:echo|some|4-7|	false 7	true 11
nl:echo|some|8+|	false 6
nl:echo|some|	false 7	none 10	true 12
nl:echo|some|false|	4-7 8	8+ 6
nl:ending|	. 30	? 14	none -13
nl:family|'|	1 -8	2-3 -7	8+ 10
nl:family|,|	4-7 16	8+ 11
nl:family|none|	8+ 8
nl:family|«|	4-7 13	8+ 13
nl:family|‘|	8+ 14
nl:family|’|	4-7 9
nl:family|“|	4-7 -7	8+ 11
nl:family|„|	4-7 11	8+ 11
nl:follow|	,auxiliary -9	,capital 9	,coordinator -10	,determiner -12	,preposition -11	,pronoun -8	,verb-judging 11	,verb-thinking 13	- -8	: 8	adverb -9	auxiliary 12	capital 16	end 11	preposition 7	quote 12	stop -13	that 9
nl:gov|achten|2-3|	2-3 6
nl:gov|achten|	none 8
nl:gov|afdoen|	als 6
nl:gov|afdoen|past|	auxiliary 6
nl:gov|antwoorden|	dat 8
nl:gov|antwoorden|past|	none 8
nl:gov|beloven|	none -6
nl:gov|benadrukken|	dat 8
nl:gov|benadrukken|past|	none 9
nl:gov|betogen|past|	none 8
nl:gov|bevestigen|past|	none -8
nl:gov|blijven|2-3|	4-7 9
nl:gov|concluderen|past|	none -8
nl:gov|constateren|past|	none 9
nl:gov|denken|past|	none 7
nl:gov|eisen|past|	none -6
nl:gov|erkennen|2-3|	2-3 6	4-7 8
nl:gov|erkennen|	dat 8
nl:gov|geven|	none -8	op 7
nl:gov|head|	bedrijf 10	bewoners -7	bond 6	buurvrouw 8	coalitie 9	gang -8	het 8	hij 6	krant 9	kranten -7	man 7	name -7	oefenmeester 6	person 20	place 13	rechtbank 6	verklaring 9	woordvoerster -6	zij -7	één -6
nl:gov|head|kranten|	heten -7
nl:gov|head|name|	vinden -10
nl:gov|head|none|	willen -7	zeggen 9
nl:gov|head|organisation|	bevestigen -8	constateren 9	laten -7	noemen 12	reageren 9	spreken 20	stellen -8	vinden 8	wijzen 8	zien 7
nl:gov|head|person|	achten 8	blijven 11	noemen 13	spreken 20	tonen 6	verklaren -7	vinden 12	willen 9	zien 6
nl:gov|head|woordvoerder|	zeggen 7
nl:gov|heten|0|	1 -11
nl:gov|heten|1|	2-3 -6
nl:gov|heten|2-3|	1 -7	2-3 -12	4-7 -6
nl:gov|heten|4-7|	1 -8
nl:gov|heten|	dat -7	none -17
nl:gov|heten|past|	none -19
nl:gov|houden|2-3|	8+ 6
nl:gov|houden|	none 8
nl:gov|judging|0|false|false|	none 9
nl:gov|judging|1|false|false|	none 8
nl:gov|judging|1|true|false|	none 7
nl:gov|judging|2-3|false|false|	first 6
nl:gov|judging|2-3|true|false|	all-one -8	none 10
nl:gov|judging|4-7|false|false|	none 9
nl:gov|judging|4-7|true|false|	none 6
nl:gov|judging|8+|true|false|	none 10
nl:gov|judging|als|false|	false 8
nl:gov|judging|als|	none 8
nl:gov|judging|dat|2-3|	2-3 10	4-7 6
nl:gov|judging|dat|false|	false 7
nl:gov|judging|dat|	none 13
nl:gov|judging|dat|true|	false 10
nl:gov|judging|in|4-7|	4-7 7
nl:gov|judging|in|false|	false 8
nl:gov|judging|in|	none 10
nl:gov|judging|in|true|	false 7
nl:gov|judging|none|0|	2-3 7	4-7 8
nl:gov|judging|none|1|	4-7 13
nl:gov|judging|none|4-7|	8+ 7
nl:gov|judging|none|	all-one -11	none 8	some 6
nl:gov|judging|op|	first 7
nl:gov|judging|van|4-7|	4-7 6
nl:gov|judging|van|	none 6
nl:gov|judging|volgens|8+|	4-7 7
nl:gov|judging|volgens|	none 7
nl:gov|judging|volgens|true|	false 7
nl:gov|klinken|past|	none 6
nl:gov|knikken|1|	4-7 10
nl:gov|knikken|	none 10
nl:gov|knikken|past|	none 10
nl:gov|lachen|	none 6
nl:gov|lachen|past|	none 6
nl:gov|laten|1|	4-7 6
nl:gov|laten|2-3|	4-7 6
nl:gov|laten|4-7|	2-3 7	4-7 10
nl:gov|laten|	none 13
nl:gov|noemen|1|	2-3 -6	4-7 11
nl:gov|noemen|2-3|	2-3 10
nl:gov|noemen|	dat 10	in 9	op 6
nl:gov|none|1|	first 7
nl:gov|none|2-3|	all -9	first -6	none 7
nl:gov|none|4-7|	all-one -9	titled 11
nl:gov|none|8+|	none 16
nl:gov|none|false|true|	1 -9	4-7 8	8+ 7
nl:gov|none|true|false|	1 -6	8+ 8
nl:gov|none|true|true|	2-3 -10
nl:gov|oordelen|	none 8
nl:gov|oordelen|past|	none 8
nl:gov|pleiten|past|	none -6
nl:gov|prijzen|	none 8
nl:gov|prijzen|past|	none 9
nl:gov|reageren|2-3|	4-7 7
nl:gov|reageren|	none 9	per 7
nl:gov|reageren|past|	none 8
nl:gov|rekenen|past|	none 10
nl:gov|roepen|2-3|	4-7 8
nl:gov|roepen|	none 7
nl:gov|roepen|past|	none 8
nl:gov|saying|0|false|false|	all-one -11	first -6	none 9
nl:gov|saying|1|false|false|	all-one -7	first 9	none 6
nl:gov|saying|1|false|true|	first 11	none 9
nl:gov|saying|2-3|false|true|	first 7
nl:gov|saying|2-3|true|false|	all -7	all-one -7	none -8
nl:gov|saying|2-3|true|true|	none 10
nl:gov|saying|4-7|false|false|	first -7
nl:gov|saying|4-7|true|false|	all-one -6	first 6
nl:gov|saying|4-7|true|true|	none -9
nl:gov|saying|8+|false|false|	all-one -8
nl:gov|saying|8+|false|true|	first 6	none 6
nl:gov|saying|8+|true|false|	all-one -6	none 7
nl:gov|saying|aan|4-7|	8+ 9
nl:gov|saying|aan|false|	false 7
nl:gov|saying|aan|	first 7	none -8
nl:gov|saying|aan|true|	false -8
nl:gov|saying|als|false|	false -6
nl:gov|saying|als|	some -6
nl:gov|saying|bij|4-7|	2-3 -8
nl:gov|saying|bij|false|	false -6
nl:gov|saying|bij|	first -7	none -8
nl:gov|saying|dat|1|	1 -9
nl:gov|saying|dat|2-3|	1 10	4-7 16
nl:gov|saying|dat|4-7|	1 -6	2-3 15	4-7 11
nl:gov|saying|dat|8+|	2-3 13	8+ 7
nl:gov|saying|dat|	first 7	none 12
nl:gov|saying|dat|true|	false 11
nl:gov|saying|door|	none 8
nl:gov|saying|door|true|	false 8
nl:gov|saying|in|8+|	2-3 -8
nl:gov|saying|in|	all -8	all-one -9
nl:gov|saying|in|true|	false -10
nl:gov|saying|met|8+|	1 -6	2-3 -6
nl:gov|saying|met|	all-one -6
nl:gov|saying|none|1|	4-7 6	8+ 13
nl:gov|saying|none|2-3|	1 -12	2-3 -11	8+ 10
nl:gov|saying|none|4-7|	2-3 -9	8+ 11
nl:gov|saying|none|8+|	1 -9
nl:gov|saying|none|false|	true 7
nl:gov|saying|none|	most -6
nl:gov|saying|none|true|	false -17
nl:gov|saying|onder|4-7|	2-3 -7
nl:gov|saying|onder|	first -6
nl:gov|saying|onder|true|	false -6
nl:gov|saying|op|false|	false 7
nl:gov|saying|op|	first 10
nl:gov|saying|over|false|	false -9
nl:gov|saying|over|	none -8
nl:gov|saying|per|2-3|	4-7 7
nl:gov|saying|per|	first 7
nl:gov|saying|tegen|8+|	4-7 7
nl:gov|saying|tegen|	first 6
nl:gov|saying|van|1|	1 11	4-7 11
nl:gov|saying|van|2-3|	4-7 11
nl:gov|saying|van|4-7|	4-7 7	8+ 6
nl:gov|saying|van|false|	false 6	true 7
nl:gov|saying|van|	none 6	some 7
nl:gov|saying|van|true|	false -6
nl:gov|saying|voor|1|	2-3 11
nl:gov|saying|voor|4-7|	2-3 7
nl:gov|schrijven|4-7|	1 -6	2-3 6	4-7 6
nl:gov|schrijven|8+|	2-3 6
nl:gov|schrijven|	voor -6
nl:gov|spreken|1|	4-7 11
nl:gov|spreken|2-3|	4-7 12
nl:gov|spreken|past|	auxiliary 11
nl:gov|staan|0|	1 -6
nl:gov|staan|2-3|	2-3 8
nl:gov|staan|4-7|	2-3 -10	4-7 -9
nl:gov|staan|8+|	2-3 -6
nl:gov|staan|	als -6	dat 13	none -16	van -8
nl:gov|staan|past|	er -7	none -13
nl:gov|stellen|4-7|	2-3 -10
nl:gov|stellen|8+|	2-3 -7
nl:gov|stellen|	dat 9
nl:gov|stellen|past|	none -9
nl:gov|subject|hij|judging|	2-3 8
nl:gov|subject|hij|saying|	2-3 7
nl:gov|subject|hij|saying|past|	4-7 6
nl:gov|subject|name|judging|	1 -6	2-3 -8
nl:gov|subject|name|judging|past|	2-3 -9	4-7 13
nl:gov|subject|name|saying|	1 8	2-3 -7	8+ 7
nl:gov|subject|name|saying|past|	4-7 14
nl:gov|subject|none|saying|	0 8
nl:gov|subject|none|saying|past|	1 7	4-7 7
nl:gov|subject|none|thinking|past|	1 -6	8+ 8
nl:gov|subject|noun|judging|	0 8	2-3 -7
nl:gov|subject|noun|judging|past|	1 -8	8+ 9
nl:gov|subject|noun|saying|	4-7 -10
nl:gov|subject|noun|saying|past|	2-3 -6	4-7 -6	8+ 12
nl:gov|subject|noun|thinking|	2-3 11
nl:gov|subject|noun|thinking|past|	4-7 11
nl:gov|subject|organisation|judging|	0 8	1 7	2-3 16	4-7 6
nl:gov|subject|organisation|judging|past|	1 8	2-3 14	4-7 14
nl:gov|subject|organisation|saying|	1 19	4-7 -6	8+ 9
nl:gov|subject|organisation|saying|past|	4-7 21	8+ 11
nl:gov|subject|person|judging|	1 9	2-3 7	4-7 11
nl:gov|subject|person|judging|past|	2-3 11	4-7 16	8+ 8
nl:gov|subject|person|saying|	0 8	1 13	2-3 -7	4-7 14	8+ 8
nl:gov|subject|person|saying|past|	2-3 11	4-7 24	8+ 9
nl:gov|subject|person|thinking|	1 8
nl:gov|subject|place|saying|	1 8	4-7 9
nl:gov|subject|place|saying|past|	2-3 9
nl:gov|subject|ze|judging|	1 9
nl:gov|subject|ze|saying|	2-3 7	4-7 -6
nl:gov|subject|ze|saying|past|	1 6	2-3 -7	4-7 6
nl:gov|subject|zij|saying|past|	2-3 -6
nl:gov|thinking|4-7|false|false|	first 6
nl:gov|thinking|dat|2-3|	4-7 9
nl:gov|thinking|dat|	none 10
nl:gov|thinking|dat|true|	false 9
nl:gov|thinking|none|4-7|	8+ 9
nl:gov|thinking|none|	first 9
nl:gov|tonen|1|	2-3 10
nl:gov|tonen|2-3|	8+ 6
nl:gov|tonen|	none 11
nl:gov|tonen|past|	none 11
nl:gov|verklaren|	dat 8
nl:gov|vertellen|2-3|	4-7 7
nl:gov|vertellen|4-7|	4-7 6
nl:gov|vertellen|	dat 7	none 6
nl:gov|vertellen|past|	none 10
nl:gov|vinden|1|	2-3 10
nl:gov|vinden|2-3|	4-7 11
nl:gov|vinden|4-7|	4-7 7
nl:gov|vinden|	dat 9
nl:gov|vinden|past|	daarentegen 8
nl:gov|waarschuwen|	none 6	voor 10
nl:gov|waarschuwen|past|	none 14
nl:gov|wijzen|	none 8
nl:gov|wijzen|past|	none 10
nl:gov|zeggen|1|	4-7 6
nl:gov|zeggen|2-3|	8+ 9
nl:gov|zeggen|4-7|	4-7 11
nl:gov|zeggen|8+|	4-7 8
nl:gov|zeggen|	dat 14	met -8
nl:gov|zien|4-7|	4-7 7	8+ 7
nl:gov|zien|	none 10
nl:gov|zien|past|	none 11
nl:headline|true|	8+ 11
nl:head|,|	4-7 10
nl:head|plain|	all-one -9	none 6	preposition -12	verb-judging 8	verb-saying 6	word -6
nl:head|plain|all-one|	1 -8
nl:head|plain|end|	1 6	8+ 12
nl:head|plain|first|	8+ 11
nl:head|plain|none|	4-7 10
nl:head|plain|word|	1 -7
nl:head|titled|	: 12	first 12
nl:head|titled|end|	4-7 11
nl:head|titled|first|	4-7 11
nl:head|‘|	1 -8	4-7 15
nl:head|“|	8+ 9
nl:head|„|	4-7 7
nl:in-noun|false|false|2-3|	some -7
nl:in-noun|false|false|4-7|	titled 11
nl:in-noun|false|false|8+|	none 17
nl:in-noun|false|true|1|	none -11
nl:in-noun|false|true|2-3|	first -6	none 14
nl:in-noun|false|true|4-7|	first 16
nl:in-noun|false|true|8+|	first 10
nl:in-noun|true|false|1|	all-one -14
nl:in-noun|true|false|2-3|	all -11	all-one -11
nl:in-noun|true|false|4-7|	all -6	all-one -7	first -8	none 13
nl:in-noun|true|false|8+|	none 11
nl:in-noun|true|true|1|	all-one -9
nl:in-noun|true|true|2-3|	all -6	all-one -8	first -7
nl:in-noun|true|true|4-7|	none 11
nl:intro-follow|)|end|	8+ 6
nl:intro-follow|,|,auxiliary|	2-3 -7
nl:intro-follow|,|,verb-saying|	2-3 -7
nl:intro-follow|,|,word|	1 -8	2-3 -6
nl:intro-follow|,|capital|	4-7 8
nl:intro-follow|,|end|	2-3 10	4-7 12
nl:intro-follow|,|stop|	2-3 -10	4-7 13	8+ 6
nl:intro-follow|:|,verb-saying|	4-7 11
nl:intro-follow|:|capital|	4-7 15	8+ 15
nl:intro-follow|:|determiner|	4-7 7	8+ 12
nl:intro-follow|:|end|	2-3 14	8+ 13
nl:intro-follow|:|pronoun|	4-7 9	8+ 11
nl:intro-follow|:|stop|	2-3 -16	4-7 -10	8+ -8
nl:intro-follow|adverb|,preposition|	2-3 -6
nl:intro-follow|adverb|auxiliary|	2-3 7
nl:intro-follow|adverb|stop|	2-3 -12	4-7 14
nl:intro-follow|auxiliary|-|	1 -8
nl:intro-follow|auxiliary|stop|	1 -10	2-3 10	4-7 19
nl:intro-follow|capital|stop|	2-3 7	4-7 8
nl:intro-follow|coordinator|stop|	1 -6	2-3 -7	4-7 8
nl:intro-follow|determiner|,determiner|	2-3 -8
nl:intro-follow|determiner|,preposition|	2-3 -7
nl:intro-follow|determiner|,word|	1 -8
nl:intro-follow|determiner|auxiliary|	1 -9	2-3 9
nl:intro-follow|determiner|preposition|	1 -10
nl:intro-follow|determiner|stop|	2-3 -16	4-7 15
nl:intro-follow|determiner|verb-saying|	2-3 -7
nl:intro-follow|determiner|word|	1 -15
nl:intro-follow|preposition|,determiner|	1 -10	2-3 -7
nl:intro-follow|preposition|,word|	1 -8
nl:intro-follow|preposition|coordinator|	1 -10
nl:intro-follow|preposition|preposition|	2-3 -9
nl:intro-follow|preposition|stop|	1 9	8+ 7
nl:intro-follow|preposition|verb-saying|	2-3 -8
nl:intro-follow|preposition|word|	1 -11
nl:intro-follow|pronoun|auxiliary|	2-3 8	4-7 10
nl:intro-follow|pronoun|verb-judging|	1 -7
nl:intro-follow|quote|,verb-saying|	4-7 7
nl:intro-follow|start|,verb-judging|	4-7 6
nl:intro-follow|start|,verb-saying|	4-7 14	8+ 6
nl:intro-follow|start|,verb-thinking|	8+ 7
nl:intro-follow|start|,word|	4-7 12	8+ 7
nl:intro-follow|start|:|	4-7 13
nl:intro-follow|start|auxiliary|	1 -11
nl:intro-follow|start|end|	2-3 6	4-7 10	8+ 6
nl:intro-follow|start|preposition|	4-7 8
nl:intro-follow|start|stop|	8+ 11
nl:intro-follow|stop|,verb-judging|	1 6	4-7 13	8+ 9
nl:intro-follow|stop|,verb-saying|	1 10	2-3 15	8+ 9
nl:intro-follow|stop|,verb-thinking|	4-7 11	8+ 11
nl:intro-follow|stop|,word|	2-3 9	4-7 19	8+ 13
nl:intro-follow|stop|auxiliary|	8+ 7
nl:intro-follow|stop|capital|	2-3 6	4-7 14
nl:intro-follow|stop|determiner|	4-7 10	8+ 12
nl:intro-follow|stop|end|	1 8	2-3 9	4-7 17	8+ 8
nl:intro-follow|stop|preposition|	8+ 13
nl:intro-follow|subordinator|stop|	2-3 -6	4-7 11
nl:intro-follow|that|stop|	2-3 7	4-7 6
nl:intro-follow|verb-saying|preposition|	1 7
nl:intro-follow|verb-saying|stop|	1 -9
nl:intro-follow|word|,auxiliary|	2-3 -6
nl:intro-follow|word|,coordinator|	2-3 -8
nl:intro-follow|word|,verb-saying|	4-7 -6	8+ 8
nl:intro-follow|word|,word|	1 -12	2-3 -6	4-7 -6
nl:intro-follow|word|;|	1 -9
nl:intro-follow|word|auxiliary|	1 6	2-3 10	4-7 10
nl:intro-follow|word|preposition|	1 -10	2-3 8
nl:intro-follow|word|stop|	8+ 9
nl:intro-follow|word|verb-judging|	1 -10
nl:intro-follow|word|verb-saying|	2-3 8
nl:intro-follow|word|word|	4-7 6
nl:intro|	) 6	capital 10	determiner -6	preposition -7	pronoun -9	quote 13	start 9	verb-judging 10
nl:in|first|=aan|	4-7 7	none 7
nl:in|first|=als|	4-7 13	8+ 9	first 13
nl:in|first|=bij|	8+ 7	first 7
nl:in|first|=dat|	2-3 7	4-7 14	8+ 11	first 12	none 11
nl:in|first|=de|	2-3 -18	8+ 11	all-one -13	none -14
nl:in|first|=die|	2-3 6	4-7 11	8+ 8	first 14	none 9
nl:in|first|=dit|	4-7 8	8+ 10	first 8
nl:in|first|=drie|	first 6
nl:in|first|=een|	2-3 10	4-7 18	8+ 15	none 16	some 7
nl:in|first|=en|	4-7 10	first 9
nl:in|first|=geen|	2-3 11	4-7 8	8+ 6	none 14
nl:in|first|=het|	2-3 -14	4-7 -6	8+ 10	all-one -11	none -11
nl:in|first|=hij|	4-7 9	8+ 7	first 10	titled 10
nl:in|first|=ik|	2-3 9	8+ 6	none 12
nl:in|first|=in|	4-7 13	8+ 9	first 13
nl:in|first|=maar|	4-7 10	8+ 6	first 15	none 8
nl:in|first|=met|	4-7 12	first 10
nl:in|first|=mijn|	4-7 11	8+ 9	first 8
nl:in|first|=na|	2-3 8	8+ 10	first 8
nl:in|first|=niet|	2-3 9	4-7 7	none 13
nl:in|first|=of|	first 8
nl:in|first|=omdat|	8+ 11	first 11
nl:in|first|=om|	2-3 10	none 13
nl:in|first|=onze|	8+ 7	first 7
nl:in|first|=op|	2-3 8	4-7 8	first 7	none 8
nl:in|first|=toen|	4-7 9	first 11
nl:in|first|=tot|	4-7 7	8+ 7	first 9
nl:in|first|=twee|	2-3 8	4-7 6	first 9
nl:in|first|=uit|	2-3 6
nl:in|first|=van|	4-7 13	first 9
nl:in|first|=volgens|	none 9
nl:in|first|=voor|	8+ 9	none 6
nl:in|first|=we|	4-7 12	8+ 8	first 13
nl:in|first|=wij|	2-3 -8	8+ 8
nl:in|first|=ze|	4-7 12	8+ 6	first 13
nl:in|first|=zij|	4-7 6	first 6
nl:in|first|adverb|	1 -7	first -11	none 11
nl:in|first|capital|	most -6
nl:in|first|number|	1 -10	all-one -6
nl:in|first|verb|	4-7 15	first 6	none 11
nl:in|first|word|	8+ 12
nl:in|functions|0|2-3|	some -7
nl:in|functions|0|4-7|	first -11	none 11
nl:in|functions|1|2-3|	all -11
nl:in|functions|1|4-7|	first 12
nl:in|functions|2|4-7|	all-one -7
nl:in|functions|3|4-7|	first 6	none 33	some 11	titled 9
nl:in|functions|3|8+|	none 18
nl:in|last|aaf|	1 -11
nl:in|last|aan|	2-3 -12
nl:in|last|	af -12	ag -8	ax -10	ct -9	de 10	ee 6	ef 6	eg 6	ek -7	ep -7	es -10	ft 7	gy -8	ie -6	ig 15	ik -6	il -9	it -13	jd -6	jt 7	ke -8	kt 7	na -6	nd 10	ne -7	ng -10	nk -9	nt 11	op 7	or -11	ot -6	rd 6	rk -7	rs 10	rt -10	st -6	ud 6	ui -6	uk 9	ur -10	us -6	uw -9
nl:in|last|als|	1 -7
nl:in|last|and|	2-3 7
nl:in|last|ang|	2-3 7
nl:in|last|ank|	2-3 -8
nl:in|last|ant|	2-3 7
nl:in|last|ast|	2-3 8
nl:in|last|ate|	1 -10
nl:in|last|den|	1 -14
nl:in|last|dig|	1 6	2-3 6
nl:in|last|eel|	2-3 7
nl:in|last|eer|	2-3 -9
nl:in|last|ein|	1 -8	2-3 8
nl:in|last|end|	1 8
nl:in|last|erd|	2-3 10
nl:in|last|erk|	1 -7
nl:in|last|ers|	1 7	2-3 6
nl:in|last|fel|	2-3 -6
nl:in|last|gel|	1 -9
nl:in|last|gen|	1 6	2-3 6
nl:in|last|ger|	1 -10
nl:in|last|ief|	2-3 6
nl:in|last|ien|	2-3 8
nl:in|last|ijd|	1 -6
nl:in|last|ijt|	2-3 7
nl:in|last|ik|	2-3 8
nl:in|last|ing|	2-3 -16
nl:in|last|jes|	1 -11
nl:in|last|len|	1 -9
nl:in|last|lie|	2-3 -11
nl:in|last|lof|	2-3 7
nl:in|last|nde|	2-3 10
nl:in|last|nen|	1 6
nl:in|last|nis|	2-3 9
nl:in|last|oek|	2-3 -11
nl:in|last|ogy|	2-3 -8
nl:in|last|ond|	2-3 10
nl:in|last|oop|	1 6
nl:in|last|op|	2-3 6
nl:in|last|ord|	1 9
nl:in|last|orm|	1 -6
nl:in|last|ort|	2-3 -6
nl:in|last|oud|	1 6
nl:in|last|ouw|	2-3 -9
nl:in|last|pen|	2-3 6
nl:in|last|rde|	2-3 6
nl:in|last|ren|	2-3 8
nl:in|last|rin|	2-3 -6
nl:in|last|ron|	2-3 -6
nl:in|last|rst|	2-3 -7
nl:in|last|sch|	2-3 6
nl:in|last|tax|	1 -10
nl:in|last|ten|	1 -10	2-3 9
nl:in|last|ter|	1 7
nl:in|last|tie|	1 -9
nl:in|last|tje|	1 -7
nl:in|last|ui|	2-3 -6
nl:in|last|unt|	2-3 8
nl:in|shape|=aan =de word|	2-3 -6
nl:in|shape|=bij =de word|	8+ 6
nl:in|shape|=dat =een word|	4-7 8
nl:in|shape|=dat =is =geen|	4-7 9
nl:in|shape|=dat =is word|	4-7 7
nl:in|shape|=dat verb word|	4-7 6
nl:in|shape|=dat word =ik|	4-7 8	8+ 7
nl:in|shape|=dat word word|	8+ 6
nl:in|shape|=de capital capital|	2-3 -6
nl:in|shape|=de capital|	2-3 -13
nl:in|shape|=de word =die|	8+ 10
nl:in|shape|=de word =is|	4-7 6	8+ 7
nl:in|shape|=de word =uit|	4-7 6
nl:in|shape|=de word =van|	4-7 -7	8+ 7
nl:in|shape|=de word =waren|	4-7 11
nl:in|shape|=de word verb|	8+ 7
nl:in|shape|=de word word|	2-3 -7	4-7 11	8+ 7
nl:in|shape|=de word|	2-3 -12
nl:in|shape|=die word word|	8+ 6
nl:in|shape|=dit =is =geen|	8+ 9
nl:in|shape|=een word =dat|	4-7 9
nl:in|shape|=een word =die|	4-7 8	8+ 14
nl:in|shape|=een word =en|	8+ 6
nl:in|shape|=een word =geen|	4-7 6
nl:in|shape|=een word =in|	4-7 7	8+ 6
nl:in|shape|=een word =is|	4-7 9	8+ 10
nl:in|shape|=een word =kan|	8+ 7
nl:in|shape|=een word =met|	4-7 14
nl:in|shape|=een word =op|	4-7 11
nl:in|shape|=een word =uit|	4-7 6
nl:in|shape|=een word =van|	4-7 11
nl:in|shape|=een word =voor|	4-7 6
nl:in|shape|=een word adverb|	4-7 6
nl:in|shape|=een word verb|	8+ 7
nl:in|shape|=een word word|	2-3 19	4-7 15
nl:in|shape|=geen word word|	4-7 7
nl:in|shape|=geen word|	2-3 9
nl:in|shape|=het =gaat =niet|	8+ 7
nl:in|shape|=het =is =een|	4-7 8
nl:in|shape|=het capital|	2-3 -9
nl:in|shape|=het word =is|	8+ 10
nl:in|shape|=het word word|	2-3 -8	4-7 10	8+ 6
nl:in|shape|=het word|	2-3 -8
nl:in|shape|=hij =heeft word|	4-7 8
nl:in|shape|=hij =is word|	8+ 7
nl:in|shape|=hij =was adverb|	4-7 8
nl:in|shape|=hij verb =het|	4-7 9
nl:in|shape|=hij word =naar|	8+ 6
nl:in|shape|=hij word word|	8+ 6
nl:in|shape|=ik =kan word|	2-3 7
nl:in|shape|=ik verb =dat|	4-7 7
nl:in|shape|=ik verb adverb|	8+ 9
nl:in|shape|=ik verb word|	4-7 8	8+ 11
nl:in|shape|=ik word =de|	4-7 7	8+ 6
nl:in|shape|=ik word =geen|	8+ 8
nl:in|shape|=ik word =het|	8+ 6
nl:in|shape|=ik word =in|	8+ 6
nl:in|shape|=ik word =mijn|	4-7 11	8+ 7
nl:in|shape|=ik word adverb|	8+ 9
nl:in|shape|=ik word word|	2-3 7	4-7 11	8+ 7
nl:in|shape|=in word word|	2-3 9
nl:in|shape|=in word|	2-3 -7
nl:in|shape|=met =een word|	4-7 9
nl:in|shape|=met word|	2-3 11
nl:in|shape|=mijn word =hebben|	8+ 6
nl:in|shape|=mijn word =is|	8+ 6
nl:in|shape|=mijn word verb|	4-7 7	8+ 9
nl:in|shape|=mijn word word|	4-7 10
nl:in|shape|=na =de word|	2-3 8
nl:in|shape|=niet word adverb|	4-7 12
nl:in|shape|=niet word word|	2-3 6
nl:in|shape|=niet word|	2-3 7
nl:in|shape|=onze word word|	8+ 6
nl:in|shape|=op =het word|	4-7 8
nl:in|shape|=toen word =ik|	4-7 9
nl:in|shape|=twee word|	2-3 8
nl:in|shape|=we =hebben word|	4-7 9
nl:in|shape|=we word =een|	8+ 9
nl:in|shape|=we word =in|	8+ 6
nl:in|shape|=we word adverb|	4-7 7
nl:in|shape|=we word word|	8+ 6
nl:in|shape|=wij =hebben =het|	4-7 10
nl:in|shape|=wij =hebben word|	4-7 9	8+ 6
nl:in|shape|=wij =zijn =geen|	4-7 7
nl:in|shape|=wij word adverb|	4-7 13
nl:in|shape|=wij word word|	4-7 10
nl:in|shape|=ze word word|	8+ 6
nl:in|shape|adverb =de word|	4-7 8
nl:in|shape|adverb =geen word|	4-7 7
nl:in|shape|adverb =is adverb|	4-7 8
nl:in|shape|adverb =moet word|	4-7 7
nl:in|shape|adverb =op word|	2-3 -7
nl:in|shape|adverb adverb|	2-3 6
nl:in|shape|adverb word =een|	4-7 10	8+ 8
nl:in|shape|adverb word =ik|	2-3 8
nl:in|shape|adverb word =we|	4-7 11
nl:in|shape|adverb word adverb|	8+ 7
nl:in|shape|adverb word word|	2-3 -10	4-7 -6	8+ 7
nl:in|shape|adverb word|	2-3 6
nl:in|shape|adverb|	1 -7
nl:in|shape|capital =dat adverb|	4-7 9
nl:in|shape|capital =een word|	8+ 7
nl:in|shape|capital =had =een|	8+ 9
nl:in|shape|capital =in capital|	8+ 7
nl:in|shape|capital =is =geen|	4-7 -9
nl:in|shape|capital =is =het|	4-7 9
nl:in|shape|capital =is adverb|	4-7 -10
nl:in|shape|capital =met word|	2-3 6
nl:in|shape|capital =niet =om|	2-3 -7
nl:in|shape|capital =van capital|	2-3 -7
nl:in|shape|capital verb =dat|	8+ 8
nl:in|shape|capital verb adverb|	8+ 6
nl:in|shape|capital verb word|	8+ 6
nl:in|shape|capital word =bij|	4-7 8
nl:in|shape|capital word =dat|	8+ 7
nl:in|shape|capital word =geen|	8+ 7
nl:in|shape|capital word =ik|	4-7 15
nl:in|shape|capital word =in|	4-7 9
nl:in|shape|capital word =voor|	8+ 7
nl:in|shape|capital word adverb|	4-7 6	8+ -7
nl:in|shape|number|	1 -10
nl:in|shape|word =als =een|	4-7 7
nl:in|shape|word =een word|	4-7 11
nl:in|shape|word =en word|	2-3 11	4-7 9
nl:in|shape|word =maar =niet|	4-7 9
nl:in|shape|word =maar word|	2-3 7	4-7 10
nl:in|shape|word =met =een|	4-7 13
nl:in|shape|word =met word|	4-7 -6
nl:in|shape|word =niet word|	2-3 7
nl:in|shape|word adverb =de|	4-7 8
nl:in|shape|word adverb word|	4-7 9
nl:in|shape|word adverb|	2-3 -8
nl:in|shape|word capital|	2-3 -9
nl:in|shape|word word =over|	4-7 13
nl:in|shape|word word adverb|	4-7 8
nl:in|shape|word word word|	4-7 8	8+ 6
nl:in|shape|word word|	2-3 6
nl:in|word|	aan -7	agenten -7	ambachtelijk -7	behandeling -7	beheersbaar 9	binnen 8	buitengewoon 8	dag 6	dank -7	dat 7	de -12	den -7	die 6	een 8	en 13	enkele 7	geen 11	geluk 8	genuanceerd 6	gezellig -9	grote -9	haaskaaf -9	het -13	houden -9	ik 11	in -9	je 8	kaasschaaf -6	kan 9	keer -9	koop -6	kunnen 6	laat -6	laatste -6	langer 6	later -6	meisje -6	mooi 9	na 8	niet 9	ochtend -7	om 11	ongelukkig 7	onverantwoord 9	op 6	pas -7	per 9	plakband 9	poort -7	reëel 8	samen -7	stiltetax -10	te -9	twee 8	ui -6	uit 6	vals -7	verbijsterd 8	verrast 8	volledig 10	voorlopig 7	wachten -6	was 6	wel 7	wiel -6	wij -8	zijn 8	zorgelijk 8	één -11
nl:lead|lower|	, 8	: -7	capital 10	determiner -9	pronoun -7	that 7	verb-judging 10	verb-saying 9	word 7
nl:lead|upper|	) 6	, -14	auxiliary -11	preposition -20	pronoun -8	quote 13	start 9	subordinator -12	verb-saying -10	word -17
nl:named|1|1|	all-one -6	none -18
nl:named|1|2-3|	all -6	first -6
nl:named|2|2-3|	all -8	some -6
nl:named|2|8+|	first 6
nl:named|3|4-7|	none -9
nl:named|none|2-3|	all-one -9	none 7	some -6
nl:named|none|4-7|	all -6	all-one -8	none 16	titled 11
nl:named|none|8+|	none 18
nl:naming|begrip|2|	8+ 6
nl:naming|bekend|2|	2-3 -9
nl:naming|bijnaam|1|	2-3 -7
nl:naming|false|	preposition -8	stop 6	subordinator -9	word -21
nl:naming|leus|1|	2-3 -6
nl:naming|naam|1|	2-3 -6
nl:naming|naam|2|	2-3 -7
nl:naming|naam|3|	2-3 -7
nl:naming|term|1|	1 -9
nl:naming|true|	) 6	capital 8	determiner -6	pronoun -9	quote 13	start 9	verb-judging 10	verb-saying 10
nl:naming|woord|1|	1 -13
nl:naming|zogeheten|1|	1 -8
nl:nearby-on|	1 -8	140 -8	aan 9	advies -8	advocaat 7	al -7	algemeen 7	als -6	antwoordde 6	antwoordt 11	appt 11	bekent 9	benadrukt 6	beslist 9	bestuurder 8	bestuurslid 8	bestuursvoorzitter 7	bij -8	blijft 6	burgemeester 10	buurvrouw 10	coach 11	concludeert 11	coördinator 11	daaraan 7	dat 6	de 7	die -9	directeur 7	door -7	een -15	el 7	elkaar 8	eraan 10	erkent 9	fluistert 8	foeterde 8	fractieleider 9	gaat -6	gedeputeerde 6	gedoopt -6	geeft 7	getuigde 11	grapt 9	grapte 7	haar -6	had 7	hadders 8	hebben 8	hendrik 7	herinnert 9	het -15	hield -6	hij 6	houdt 6	iemand 11	intern -7	jaar -7	jelle 7	joris 6	kamerlid 10	kan 7	keer -12	klinkt 9	komt -11	krijgt -6	laat 7	lachte 12	legt 10	luidt 14	mailt 11	man 7	merkt 8	met -10	mieke 6	moeder 7	na 8	naar -6	noemen -11	noemt -8	noodhulpcoördinator 7	officier 6	omdat -7	onderzoek 8	ook -8	op -8	opende 6	overigens -7	premier 7	projectleider 9	raadsman 7	reageerde 10	reageert 13	rechter 8	rekent 7	riep 13	roept 9	roland 8	roman -6	schampert 6	secretaris 7	sindsdien -7	sneerde 7	sneert 8	spits 9	sprak 6	staan -9	staat -7	stelde 8	stelt 9	stond -8	student 7	toen 9	toezichthouder 7	trainer 10	vat 7	vatte 7	veertien -10	verdachte 7	verklaarde 12	verklaart -6	verspreking -7	vertelde 10	vertelt 13	verzekerde 8	vier -8	vindt 14	voegde 11	volgens -7	voor -10	voorzitter 8	vorige -6	vraagt 13	vrouw 10	waarschuwt 13	wat -11	weet 9	weken -9	werd -10	werden 9	weten 7	wethouder 7	wietske 8	wim 9	winnaar -7	woord -10	woordvoerder 11	woordvoerster 10	worden -10	zal 8	zei 17	zich 7	zoals -10	zou -7	zweert 8
nl:nearby|	a 8	aan -8	aantal 9	achter 9	achteraf -6	acties 9	acv 9	advies -8	af 10	afgedaan 6	al -7	als -9	ander 7	anders 6	antwoord 9	app -6	bank 8	bedrijf 11	behandelde -6	bekend -9	benadrukt 8	bericht 7	bewijs 7	bij -12	bijnaam -11	bod 10	boerenbond 7	boersma 8	bond 11	bonden -7	boon 7	brand 6	brandweerman 8	burgemeester 7	bus 6	cijfers 11	club 6	critici -8	daarentegen 11	daarmee -6	dat 16	de -13	debat 8	den 8	der 9	desimpelaere 6	destijds 7	deze 6	dezelfde 8	dicht 10	diederik 7	dit 12	doek -6	door -9	dorp 6	dossier -10	droeg -10	droegen -10	eerder -7	eigen 7	eist -6	er 9	euro -11	europese 7	fans -9	film -7	financiën 6	fnv 9	gaat -7	gang -7	gedeputeerde 7	geen -7	gegeven -7	gelderland 10	gemaakt 9	gemeente -8	gezegd 9	groen 7	groep -7	haalt 7	haan 8	hand -9	hangt -12	hanneke 9	heeft 14	heet -16	heette -9	hennie 6	het -7	hield 11	hij 8	hing -7	holland 11	horen 8	hun -8	ik -6	intern -9	international 9	intussen -10	is 6	jaar -6	jan -6	juist 6	kabinet 9	kampen 6	klassieke -11	knikt 10	komt -6	krant 9	kreeg -10	kwam 7	kwijt 8	laatste 9	laken -7	leen 6	liet 8	liever -9	ligt -8	lokaal -6	lto 6	maandag -8	maar 8	maart 7	man 9	marga 7	marge 8	media -7	meer -7	mei -7	men -10	mijn 7	milder 7	milieu 8	moeder 10	moet -11	na 6	naam -14	naar 7	namen -10	nederland 9	nederlands 7	niet -7	noemden -8	noemt 10	nog -13	nu -7	oefenmeester 6	officieel -10	om -16	onder -9	onderzoek 6	ooit 11	ook -7	oordeelde 6	ophef 8	opnieuw -9	oppositie 10	opschrift -6	per 11	prees 9	premier 8	provincie 10	pvv 9	raad 10	reactie 7	reageerde 8	reclame -8	rekent 10	rob 7	roept 7	roman -7	samenvat 8	schouders 7	schrapt 9	schrijft -9	sinds -10	situatie 10	slachtoffers -9	sleept -7	slogan -7	spandoek -10	speurders -6	sprak 9	sprake -7	spreekt 8	spreken -9	spreuk -8	storm -6	straat -6	straf 10	studenten 7	supporters -6	tegen -7	term -10	terug 8	tichelaar 7	tijd -6	titels -7	toe 8	toonde 8	toont 8	trainer 8	twee -7	tweede 6	u -8	uit 9	uitleggen -9	uitspraak 9	uitstel 7	vakbond 10	val 10	van 13	verder 7	vereniging 8	verklaring 9	verlaagt -11	verschil -8	versloeg -6	vertelt 7	via 12	vier -8	vindt 16	volgens 16	volgt 8	volksmond -8	vond 11	vonden -10	voor -12	voorstel 8	voortaan -8	vrij 9	vroeg 9	vrouw 8	vvd 9	waarin -8	waarschuwde 9	waarschuwen -7	was -7	wat -8	week 12	werd -7	werktitel -9	wethouder 6	wijst 10	willem & zoon -7	woord -9	woorden 6	woordvoerder 13	worden 6	wordt 9	x 8	zaak 9	zaken 9	zege 9	zeggen 9	zegt 8	zei 10	zelf -11	zich 10	zien 8	ziet 8	zijn -7	zoals 8	zogeheten -9	zou 6	zouden 10
nl:nobody|4-7|	start 7
nl:nobody|8+|	start 6
nl:others|1|	1 -11	4-7 -6	8+ 11
nl:others|2|	2-3 -8
nl:own-case|false|all-one|	, -12	auxiliary -9	determiner -8	preposition -10	pronoun -8	stop 8	subordinator -11	verb-saying -11	word -14
nl:own-case|false|all|	, -6	determiner -8	preposition -12	word -9
nl:own-case|false|first|	, -10	: 10	preposition -15	pronoun -6	quote 10	start 16	stop 9	verb-saying -6	word -11
nl:own-case|false|none|	, 7	capital 10	determiner -9	pronoun -6	verb-judging 10	verb-saying 9	word 8
nl:own-case|false|some|	subordinator -6
nl:own-case|false|titled|	: 10
nl:own-case|true|all-one|	stop 7	word -9
nl:own-case|true|first|	) 6	: -7	preposition -7	quote 6	start 15	word -7
nl:own-case|true|none|	, 9	pronoun 6	that 8	word 12
nl:own-case|true|titled|	: 8
nl:own|false|	4-7 7
nl:own|true|	2-3 -11	4-7 -8
nl:same|1|2-3|	some -8
nl:same|1|4-7|	all -6	all-one -8	none 10	titled 7
nl:same|1|8+|	none 18
nl:same|2|1|	none -15
nl:same|2|2-3|	all-one -6	first -8	none 9
nl:same|2|4-7|	first 13	titled 8
nl:sentence|judging|	8+ 10
nl:sentence|saying|	8+ 11
nl:sentence|thinking|	1 -8	2-3 6	4-7 15	8+ 14
nl:sign|far|	: -13	none -12
nl:sign|far|:|	2-3 -7	4-7 -8
nl:sign|far|verb|	none -8	staan -7
nl:sign|near|:|	2-3 -8
nl:sign|near|verb|	staan -7
nl:sign|near|word|	2-3 -7
nl:sign|none|	) 6	: 7	capital 10	far -6	near -6	preposition -6	pronoun -9	quote 13	start 9	stop 9	verb-judging 10
nl:sign|none|)|	8+ 6
nl:sign|none|,|	1 -9	2-3 -9	4-7 18
nl:sign|none|:|	2-3 10
nl:sign|none|adverb|	1 7	2-3 -8	4-7 14
nl:sign|none|auxiliary|	1 -9
nl:sign|none|capital|	2-3 6	4-7 11
nl:sign|none|coordinator|	1 -7	4-7 8
nl:sign|none|determiner|	2-3 -6	4-7 15
nl:sign|none|preposition|	4-7 -6	8+ 7
nl:sign|none|pronoun|	1 -14	8+ 9
nl:sign|none|quote|	2-3 7	4-7 8
nl:sign|none|start|	2-3 6	4-7 23	8+ 7
nl:sign|none|stop|	1 7	4-7 7	8+ 9
nl:sign|none|subordinator|	2-3 -13	4-7 7
nl:sign|none|that|	1 -9	2-3 13	4-7 6	8+ 6
nl:sign|none|verb-judging|	2-3 7	4-7 8
nl:sign|none|word|	8+ 11
nl:sign|on|far|	1 -10
nl:sign|on|near|	4-7 -8
nl:sign|sentence before|stop|	4-7 -7	8+ 12
nl:sign|sentence before|verb|	none -6	staan -7
nl:size-ending|10+|.|	auxiliary 7	determiner 9	end 7	preposition 6	pronoun 8
nl:size-ending|10+|?|	end 8
nl:size-ending|10+|none|	,verb-judging 8	,verb-saying 7	,verb-thinking 11	,word 10	end 11	stop 10
nl:size-ending|1|.|	end 8
nl:size-ending|1|none|	,auxiliary -6	,coordinator -12	,determiner -12	,verb-judging 6	- -8	; -9	adverb -8	end 8	stop 7	verb-judging -11	verb-saying -8
nl:size-ending|2|.|	end 11
nl:size-ending|2|none|	,auxiliary -7	,coordinator -10	,determiner -11	,preposition -10	,word -8	auxiliary 9	coordinator -8	stop -14	word 9
nl:size-ending|3|.|	capital 7	end 12
nl:size-ending|3|?|	end 7
nl:size-ending|3|none|	,determiner -7	,preposition -6	,word 9	: 6	; 7	auxiliary 19	determiner -8	stop -7	word -8
nl:size-ending|4-5|.|	capital 13	determiner 14	preposition 8
nl:size-ending|4-5|?|	,verb-thinking 8
nl:size-ending|4-5|none|	,determiner 11	,verb-judging 11
nl:size-ending|6-9|.|	capital 14	determiner 10	end 14
nl:size-ending|6-9|?|	end 7
nl:size-ending|6-9|none|	,verb-judging 14	,word 18	: 14	auxiliary 10	end 18
nl:size-follow|10+|	,verb-judging 8	,verb-saying 7	,verb-thinking 11	,word 10	auxiliary 7	capital 6	determiner 9	end 8	preposition 6	pronoun 9	stop 10
nl:size-follow|1|	,auxiliary -6	,coordinator -12	,determiner -12	,verb-judging 6	- -8	; -9	adverb -8	end 11	quote 8	stop 7	verb-judging -11	verb-saying -8
nl:size-follow|2|	,auxiliary -7	,coordinator -10	,determiner -11	,preposition -10	,word -8	auxiliary 9	coordinator -8	end 10	stop -14	that 6	word 9
nl:size-follow|3|	,determiner -7	,preposition -6	,word 9	: 6	; 7	auxiliary 19	capital 7	end 11	stop -7	word -8
nl:size-follow|4-5|	,determiner 11	,verb-judging 11	,verb-thinking 8	capital 14	determiner 6	preposition 10
nl:size-follow|6-9|	,verb-judging 14	,word 18	: 14	auxiliary 13	capital 14	determiner 10	end 20	preposition 12	pronoun 10
nl:size-intro|10+|	) 6	: 15	start 6	stop 8	word 7
nl:size-intro|1|	, -9	adverb 7	auxiliary -9	coordinator -7	pronoun -14	stop 7	that -9
nl:size-intro|2|	, -7	adverb -6	auxiliary 11	determiner -16	preposition -12	stop 14	subordinator -12	that 9	verb-judging 7	verb-saying 8
nl:size-intro|3|	, -6	adverb -6	capital 8	determiner 6	preposition 17	start 6	that 10	verb-saying -9
nl:size-intro|4-5|	, 12	adverb 13	capital 10	coordinator 8	determiner 14	preposition -8	quote 8	start 20	subordinator 11	verb-judging 8
nl:size-intro|6-9|	, 12	adverb 6	auxiliary 13	determiner 8	preposition 11	pronoun 14	start 14	that 9	word 10
nl:size|	10+ 9	4-5 -8	6-9 7
nl:subject|elided|	,verb-saying -9	4-7 -10	8+ 13	end 6
nl:subject|none|	,auxiliary -8	,coordinator -11	,determiner -8	,preposition -10	,verb-judging 11	,verb-thinking 13	- -8	: 6	; -6	adverb -8	capital 17	end 12	pronoun -7	quote 10	that 12	verb-judging -14	word -8
nl:subject|own|	,coordinator -8	,determiner -8	,preposition -6	,verb-saying 9	8+ 10	: 8	adverb -7	auxiliary 14	capital 11	coordinator -6	preposition 8	pronoun 10	stop -12	that -10
nl:two-before|)|	stop 7
nl:two-before|,|	auxiliary 9	word -6
nl:two-before|adverb|	determiner -10	preposition -7	stop 8
nl:two-before|auxiliary|	pronoun -6	stop 13	that 6	word -7
nl:two-before|capital|	: 15	auxiliary 11	capital 7	preposition -11	stop 15	verb-judging 7	verb-saying 9
nl:two-before|coordinator|	preposition -6
nl:two-before|determiner|	capital 6	stop 8
nl:two-before|preposition|	: -6	auxiliary -9	capital 8	determiner -16	pronoun -9	stop 8
nl:two-before|pronoun|	, 6	: 7	adverb 11	stop 14
nl:two-before|quote|	: 9	coordinator -9	stop 16
nl:two-before|start|	determiner -9	quote 8	start 9
nl:two-before|stop|	determiner -9	preposition -8	quote 9
nl:two-before|subordinator|	determiner -10
nl:two-before|that|	pronoun 9	stop 7	word 10
nl:two-before|verb-judging|	: 8	capital 6	determiner 6	stop 8	subordinator 6	that 6
nl:two-before|verb-saying|	: 10	adverb -10	preposition 9	pronoun 7	stop 9
nl:two-before|word|	, -6	auxiliary -6	preposition -8	subordinator -12	verb-judging 7	word 7
nl:two-words-before|)|	. 7
nl:two-words-before|,|	maar 8
nl:two-words-before|.|	 9	de -9
nl:two-words-before|aan|	. 6
nl:two-words-before|advies|	naar -11
nl:two-words-before|afgedaan|	als 6
nl:two-words-before|af|	. 11
nl:two-words-before|a|	: 8
nl:two-words-before|begrip|	. 6
nl:two-words-before|bekend|	als -9
nl:two-words-before|bericht|	: 7
nl:two-words-before|betalen|	. 8
nl:two-words-before|bevestigen|	. 7
nl:two-words-before|blijft|	. 7
nl:two-words-before|blijven|	. 8
nl:two-words-before|briefje|	: 8
nl:two-words-before|daarentegen|	van 8
nl:two-words-before|dat|	. 7	er 8	hij 8	ze 7
nl:two-words-before|de|	acties 9	bijnaam -7	cijfers 11	naam -8	situatie 10	straf 9	studie 7	term -9	titel -6	volksmond -8	werktitel -6	zaak 7	zogeheten -7
nl:two-words-before|dood|	. 10
nl:two-words-before|door|	: -6
nl:two-words-before|droog|	. 9
nl:two-words-before|eens|	. 10
nl:two-words-before|eigen|	zeggen 8
nl:two-words-before|er|	destijds 6
nl:two-words-before|gaan|	. 11
nl:two-words-before|gegeven|	: -7
nl:two-words-before|gemist|	. 9
nl:two-words-before|genoeg|	. 7
nl:two-words-before|gezien|	. 10
nl:two-words-before|hand|	. 7
nl:two-words-before|hem|	. 8
nl:two-words-before|hen|	. 8
nl:two-words-before|het|	bewijs 7	opschrift -6	over 10	plan 9	woord -10
nl:two-words-before|hij|	. 10
nl:two-words-before|indruk|	. 10
nl:two-words-before|ingetrokken|	. 11
nl:two-words-before|in|	. 10
nl:two-words-before|is|	. 8	dat 6
nl:two-words-before|kijken|	. 6
nl:two-words-before|knikt|	: 10
nl:two-words-before|komen|	. 9
nl:two-words-before|komt|	. 6
nl:two-words-before|kwijt|	. 6
nl:two-words-before|lacht|	. 7
nl:two-words-before|leerling|	. 10
nl:two-words-before|mee|	. 15
nl:two-words-before|meter|	. 7
nl:two-words-before|naam|	: -9
nl:two-words-before|noemde|	haar 6
nl:two-words-before|noemt|	hem 7
nl:two-words-before|op|	: 7
nl:two-words-before|overtuigd|	. 7
nl:two-words-before|over|	. 13	de -8
nl:two-words-before|samenvat|	: 8
nl:two-words-before|school|	. 9
nl:two-words-before|spandoek|	: -10
nl:two-words-before|sprak|	van 15
nl:two-words-before|spreekt|	van 6
nl:two-words-before|spreken|	van -6
nl:two-words-before|staat|	. 7
nl:two-words-before|start|	 8	start 9
nl:two-words-before|stilte|	. 8
nl:two-words-before|stuk|	. 10
nl:two-words-before|tafel|	. 7
nl:two-words-before|tegen|	. 10	: 6
nl:two-words-before|terughoudend|	. 11
nl:two-words-before|terug|	. 7
nl:two-words-before|toe|	. 9
nl:two-words-before|toonde|	zich 8
nl:two-words-before|toont|	zich 8
nl:two-words-before|uit|	. 11	: 7
nl:two-words-before|uur|	. 7
nl:two-words-before|van|	. 6	de -8
nl:two-words-before|vindt|	het 10
nl:two-words-before|voor|	. 6	een -11
nl:two-words-before|waarschuwen|	voor -7
nl:two-words-before|wakker|	. 6
nl:two-words-before|was|	het -6
nl:two-words-before|wat|	hij -7
nl:two-words-before|week|	in -6
nl:two-words-before|weg|	. 7
nl:two-words-before|wel|	. 9
nl:two-words-before|weten|	. 8
nl:two-words-before|zei|	: 6
nl:two-words-before|ze|	. 10	: 6
nl:two-words-before|zich|	. 7
nl:two-words-before||	. 16	: 9	en -9
nl:verb|false|1|	other -8
nl:verb|false|8+|	lower 15
nl:verb|true|2-3|	lower 13
nl:verb|true|4-7|	lower 8
nl:verb|true|8+|	lower 14
nl:word-after|	 12	, -7	- -8	. -13	: 8	? -7	blijft 10	dat 9	de 9	die 9	een -6	end 11	gedoopt -6	genoemd -8	had 7	heet -8	hij 9	in 6	komt -10	krijgt -6	laat -7	met 8	naar -6	noemen -6	op 6	van 9	vindt 7	volgens 9	voor -12	was 13	werden 9	worden -10	zal 9	zijn 15
nl:word-after|,|	! 8	? 8	none -8
nl:word-after|-|	none -8
nl:word-after|.|	none -12
nl:word-after|:|	none 8
nl:word-after|?|	none -7
nl:word-after|blijft|	none 10
nl:word-after|dat|	. 9
nl:word-after|de|	. 14
nl:word-after|die|	. 9
nl:word-after|een|	. 7	none -8
nl:word-after|end|	. 13	? 9
nl:word-after|gedoopt|	none -6
nl:word-after|genoemd|	none -8
nl:word-after|had|	none 7
nl:word-after|heet|	none -8
nl:word-after|hij|	. 10	? 6
nl:word-after|in|	none 6
nl:word-after|komt|	none -10
nl:word-after|krijgt|	none -6
nl:word-after|laat|	none -7
nl:word-after|naar|	none -6
nl:word-after|noemen|	none -6
nl:word-after|van|	none 7
nl:word-after|vindt|	none 7
nl:word-after|volgens|	. 9
nl:word-after|voor|	none -12
nl:word-after|was|	none 13
nl:word-after|werden|	none 9
nl:word-after|worden|	none -10
nl:word-after|zal|	none 9
nl:word-after|zijn|	. 10	none 13
nl:word-after||	. 9	? 9
nl:word-before|	 13	) 6	? 12	acties 9	al -7	bedrijf 9	bewijs 7	bijnaam -7	bod 8	boek -7	cijfers 11	de -10	destijds 7	dit 9	er 13	heet -8	het -11	in -11	inmiddels -6	intern -6	klassieke -11	maar 8	met -10	naam -8	nu -6	om -7	onder -9	opschrift -6	plan 9	reactie 7	situatie 10	start 9	stond -6	straf 9	studie 7	tegen -8	tentoonstelling -10	term -9	van 7	volksmond -8	voor -6	voortaan -8	werd -8	werktitel -6	woord -10	zaak 7	zeggen 8	zich 8	zijn -6	zogeheten -9
nl:word-before|)|	8+ 6
nl:word-before|,|	1 -9	2-3 -9	4-7 16
nl:word-before|.|	1 6	2-3 6	8+ 9
nl:word-before|?|	1 7	4-7 15	8+ 11
nl:word-before|acties|	2-3 8
nl:word-before|als|	2-3 -13	4-7 11
nl:word-before|al|	2-3 -7
nl:word-before|bijnaam|	2-3 -7
nl:word-before|bod|	2-3 8
nl:word-before|cijfers|	2-3 10
nl:word-before|dat|	1 -9	2-3 13	4-7 6	8+ 6
nl:word-before|destijds|	2-3 6
nl:word-before|de|	1 -18
nl:word-before|die|	2-3 -8
nl:word-before|een|	2-3 -6
nl:word-before|en|	1 -7
nl:word-before|er|	2-3 7	4-7 10
nl:word-before|haar|	2-3 -7	4-7 9
nl:word-before|had|	4-7 12
nl:word-before|heet|	1 -9	2-3 -6
nl:word-before|hem|	2-3 -6	4-7 7
nl:word-before|het|	1 -8
nl:word-before|hij|	1 -11	2-3 6
nl:word-before|inmiddels|	2-3 -6
nl:word-before|intern|	2-3 -6
nl:word-before|in|	2-3 -11
nl:word-before|is|	2-3 11	4-7 9
nl:word-before|klassieke|	1 -11
nl:word-before|leus|	2-3 -6
nl:word-before|maar|	4-7 8
nl:word-before|met|	1 -10	2-3 -8
nl:word-before|naam|	2-3 -6
nl:word-before|naar|	1 -11
nl:word-before|nu|	2-3 -6
nl:word-before|om|	2-3 -9
nl:word-before|onder|	1 -9
nl:word-before|over|	4-7 9
nl:word-before|plan|	4-7 10
nl:word-before|situatie|	1 9
nl:word-before|start|	2-3 6	4-7 23	8+ 7
nl:word-before|straf|	4-7 9
nl:word-before|tegen|	1 -9
nl:word-before|term|	1 -9
nl:word-before|van|	1 11	4-7 14
nl:word-before|volksmond|	2-3 -6
nl:word-before|voortaan|	2-3 -8
nl:word-before|voor|	1 -8	2-3 11	4-7 -10
nl:word-before|was|	4-7 7
nl:word-before|werktitel|	2-3 -6
nl:word-before|woord|	1 -13
nl:word-before|zich|	2-3 10
nl:word-before|zijn|	1 -8
nl:word-before|zogeheten|	1 -8
nl:word-before||	2-3 7	4-7 8
nl:work|near|none|,|	all-one -8	first -8
nl:work|near|none|	all-one -8	first -10	none 10
nl:work|near|none|auxiliary|	none 6
nl:work|near|none|capital|	none 6
nl:work|near|none|stop|	first 14
nl:work|near|none|verb-saying|	all-one -6
nl:work|none|near|	all-one -9	first -9
nl:work|none|near|preposition|	all-one -9	first -6
nl:work|none|none|)|	first 6
nl:work|none|none|,|	all -6	all-one -7	first -6	none 8
nl:work|none|none|:|	none -6	titled 12
nl:work|none|none|auxiliary|	all-one -9
nl:work|none|none|capital|	none 9
nl:work|none|none|determiner|	all -8	all-one -12	none -9
nl:work|none|none|	most -6	none 7
nl:work|none|none|preposition|	all -9	all-one -9	first -15
nl:work|none|none|pronoun|	all-one -8	first -6	none -6
nl:work|none|none|quote|	first 11
nl:work|none|none|start|	first 17
nl:work|none|none|stop|	all-one 9	most 7
nl:work|none|none|subordinator|	all-one -11	some -6
nl:work|none|none|that|	none 9
nl:work|none|none|verb-judging|	none 10
nl:work|none|none|verb-saying|	all-one -11	first -7	none 9
nl:work|none|none|word|	all -8	all-one -15	first -11	none 10
nl:work|right|none|	all-one -7	first -7
nl:work|right|none|word|	all-one -7	first -7
nobody|1|	, -13	auxiliary -9	capital -7	coordinator -8	determiner -13	preposition -16	subordinator -9	word -19
nobody|2-3|	, -14	auxiliary -10	capital -12	determiner -24	preposition -11	subordinator -12	word -6
nobody|4-7|	, -8	quote 11	stop 10	word -6
nobody|8+|	start 19
others|0|	1 9	4-7 6	8+ 7
others|1|	1 -19	2-3 -20	4-7 -10
others|2|	1 -46	2-3 -32	4-7 -15	8+ 8
others|3|	1 -23	4-7 -9
own-case|false|all-one|	( -11	, -17	: 17	; -10	adverb -7	auxiliary -22	coordinator -16	possessive -14	preposition -8	pronoun -10	stop 14	subordinator -30	that -14	verb-judging -26	verb-saying -6	verb-thinking -10	word -13	— 7
own-case|false|all|	( -6	, -29	: 12	auxiliary -18	capital -11	coordinator -9	possessive -11	preposition -8	verb-judging -24	verb-saying -15	verb-thinking -12	word -21	— -9
own-case|false|first|	( -8	, -23	- 15	: 6	adverb -10	auxiliary -10	capital -19	coordinator -9	preposition -15	pronoun -6	quote 13	start 14	stop 19	word -32	— 9
own-case|false|most|	auxiliary 11	start 16	verb-saying -7	word -11
own-case|false|none|	( -6	, 14	: -25	; 8	adverb 6	auxiliary 13	capital 9	determiner -8	possessive 9	pronoun 11	quote -14	that 6	verb-thinking 7	word 10
own-case|false|some|	auxiliary 17	capital 6	pronoun 16	subordinator 6	that 7	verb-judging -13	verb-saying 8	word 8
own-case|false|titled|	preposition -12	start -12	word -13
own-case|false|upper|	, 9
own-case|true|all-one|	verb-saying -12	word -6
own-case|true|all|	: 9	capital -8	stop 17	verb-judging -10	word -14
own-case|true|first|	) 7	- 11	auxiliary -9	coordinator -8	preposition -14	quote 21	start 27	stop 22	verb-saying -15	word -14	– 8	— 7
own-case|true|most|	, 7	start 16	stop 14	word 6
own-case|true|none|	, 28	capital 11	coordinator 10	preposition -11	pronoun 7	subordinator -9	that 11	verb-judging 11	verb-saying -6	word 16
own-case|true|some|	, 9	preposition 6	stop 7	word 11
own-case|true|titled|	: 22	start 11
own-case|true|upper|	: 9	start 10
own|false|	1 -8	2-3 -7	8+ 10
own|true|	4-7 7
pt:alone|alone|	2-3 8	4-7 14	8+ 6
pt:alone|first|	1 -7	8+ 12
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 15
pt:best-gap|according-to|according|gap|according-to|,s|	1 -7	2-3 8	4-7 17
pt:best-gap|according-to|according|gap|according-to|,|	4-7 13	8+ 10
pt:best-gap|according-to|according|gap|according-to||	1 -8
pt:best-gap|interview|naked||	8+ 7
pt:best-gap|named-before|naked||	2-3 11	4-7 16	8+ 6
pt:best-gap|named-nearby|naked||	2-3 9	4-7 13	8+ 21
pt:best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 6
pt:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -8
pt:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	2-3 6
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -9	4-7 11	8+ 10
pt:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -6
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 12	8+ 6
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 7
pt:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 8
pt:best-gap|sentence-before|according|gap|sentence-before|,q|	8+ 8
pt:best-gap|sentence-before|according|gap|sentence-before|,|	2-3 6	4-7 11	8+ 9
pt:best-gap|sentence-before|judging|gap|sentence-before||	4-7 7	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before|,;|	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 8
pt:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 9
pt:best-gap|sentence-before|saying|gap|sentence-before|s,|	8+ 7
pt:best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 8	8+ 9
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 15	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before||	4-7 9	8+ 6
pt:best-gap|signature|naked||	8+ 9
pt:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -7
pt:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -6
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -6
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	8+ 10
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 -12	4-7 9
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 6	4-7 16
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	8+ 6
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,s|	4-7 -7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 27	8+ 21
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 6	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	2-3 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 12	4-7 15
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 6	8+ 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 17	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -9	2-3 6
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 -11	8+ 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 8	4-7 10
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 14
pt:best-intro|,|according|1|	2-3 6	4-7 -7
pt:best-intro|,|according|5-10|	4-7 11
pt:best-intro|,|according|far|	4-7 9
pt:best-intro|,|naked|1|	2-3 -9
pt:best-intro|,|naked|2-4|	2-3 -7	4-7 -7
pt:best-intro|,|naked|5-10|	4-7 11
pt:best-intro|,|naked|far|	2-3 10
pt:best-intro|,|saying|1|	2-3 10	4-7 10
pt:best-intro|,|saying|5-10|	2-3 8	4-7 15
pt:best-intro|,|saying|far|	4-7 11
pt:best-intro|:|judging|2-4|	8+ 11
pt:best-intro|:|naked|1|	8+ 11
pt:best-intro|:|naked|2-4|	2-3 8	4-7 10	8+ 24
pt:best-intro|:|naked|far|	8+ 19
pt:best-intro|:|saying|1|	2-3 -6	4-7 18	8+ 20
pt:best-intro|:|saying|2-4|	4-7 16	8+ 13
pt:best-intro|:|saying|5-10|	4-7 18	8+ 19
pt:best-intro|auxiliary|according|2-4|	4-7 15
pt:best-intro|auxiliary|according|5-10|	4-7 11	8+ 9
pt:best-intro|auxiliary|naked|far|	1 12	2-3 19	4-7 12
pt:best-intro|auxiliary|saying|2-4|	2-3 -6	4-7 -6
pt:best-intro|auxiliary|saying|5-10|	2-3 10	4-7 13
pt:best-intro|auxiliary|saying|far|	2-3 13
pt:best-intro|capital|naked|2-4|	1 -9
pt:best-intro|capital|naked|5-10|	2-3 -7
pt:best-intro|capital|naked|far|	1 -11	2-3 -7	4-7 -7
pt:best-intro|capital|saying|2-4|	4-7 10
pt:best-intro|capital|saying|5-10|	2-3 8
pt:best-intro|coordinator|saying|5-10|	1 -6
pt:best-intro|determiner|according|5-10|	1 -8
pt:best-intro|determiner|according|far|	2-3 -10
pt:best-intro|determiner|judging|1|	2-3 10
pt:best-intro|determiner|naked|2-4|	1 -6
pt:best-intro|determiner|naked|5-10|	1 6
pt:best-intro|determiner|naked|far|	1 -11	4-7 7
pt:best-intro|determiner|other|1|	2-3 -8
pt:best-intro|determiner|saying|1|	2-3 10
pt:best-intro|determiner|saying|2-4|	1 -9
pt:best-intro|determiner|saying|5-10|	1 -6	2-3 -12
pt:best-intro|determiner|saying|far|	1 -11	2-3 -7
pt:best-intro|preposition|according|2-4|	2-3 -11
pt:best-intro|preposition|according|5-10|	2-3 11	4-7 6
pt:best-intro|preposition|according|far|	1 -7
pt:best-intro|preposition|apposed|2-4|	2-3 -7
pt:best-intro|preposition|judging|2-4|	4-7 10
pt:best-intro|preposition|naked|1|	2-3 -11	4-7 8
pt:best-intro|preposition|naked|2-4|	2-3 -10
pt:best-intro|preposition|naked|5-10|	1 -17
pt:best-intro|preposition|naked|far|	2-3 -9	4-7 11
pt:best-intro|preposition|saying|1|	2-3 8
pt:best-intro|preposition|saying|2-4|	2-3 12
pt:best-intro|preposition|saying|5-10|	4-7 -8
pt:best-intro|preposition|saying|far|	2-3 16
pt:best-intro|start|naked|2-4|	8+ 6
pt:best-intro|start|naked|5-10|	8+ 15
pt:best-intro|start|naked|far|	4-7 21	8+ 15
pt:best-intro|start|other|1|	4-7 11	8+ 10
pt:best-intro|start|saying|1|	2-3 9	4-7 16	8+ 6
pt:best-intro|start|saying|far|	4-7 6	8+ 8
pt:best-intro|stop|according|5-10|	8+ 8
pt:best-intro|stop|according|far|	4-7 -6	8+ 11
pt:best-intro|stop|judging|2-4|	4-7 7
pt:best-intro|stop|judging|5-10|	8+ 9
pt:best-intro|stop|naked|1|	8+ 6
pt:best-intro|stop|naked|2-4|	4-7 18	8+ 11
pt:best-intro|stop|naked|5-10|	1 -10	2-3 11	4-7 26	8+ 10
pt:best-intro|stop|naked|far|	4-7 35	8+ 20
pt:best-intro|stop|other|1|	4-7 14	8+ 10
pt:best-intro|stop|saying|1|	1 8	2-3 9	4-7 13
pt:best-intro|stop|saying|2-4|	2-3 9
pt:best-intro|stop|saying|5-10|	2-3 9	4-7 12
pt:best-intro|stop|saying|far|	4-7 8	8+ 11
pt:best-intro|subordinator|judging|2-4|	1 8	4-7 7
pt:best-intro|subordinator|naked|2-4|	1 -7	2-3 -8	4-7 10
pt:best-intro|subordinator|naked|5-10|	2-3 10
pt:best-intro|subordinator|naked|far|	1 -10	2-3 -9
pt:best-intro|subordinator|saying|5-10|	4-7 10
pt:best-intro|that|naked|5-10|	4-7 8
pt:best-intro|that|naked|far|	2-3 7	4-7 10
pt:best-intro|that|saying|1|	2-3 -6	4-7 9
pt:best-intro|that|saying|2-4|	2-3 11	4-7 12
pt:best-intro|that|saying|5-10|	4-7 8
pt:best-intro|verb-judging|judging|0|	1 -9
pt:best-intro|verb-judging|naked|5-10|	2-3 -7
pt:best-intro|verb-judging|naked|far|	1 -9
pt:best-intro|verb-judging|saying|2-4|	2-3 -6
pt:best-intro|verb-judging|saying|5-10|	1 6
pt:best-intro|verb-saying|naked|far|	2-3 6
pt:best-intro|verb-saying|saying|0|	4-7 11
pt:best-intro|word|according|2-4|	1 11	8+ 7
pt:best-intro|word|according|5-10|	1 -9	4-7 11
pt:best-intro|word|according|far|	1 -7	4-7 13
pt:best-intro|word|judging|0|	2-3 -14
pt:best-intro|word|judging|2-4|	1 10	2-3 6	4-7 10
pt:best-intro|word|judging|5-10|	2-3 -6	4-7 6
pt:best-intro|word|naked|1|	1 -8	2-3 -7
pt:best-intro|word|naked|2-4|	1 8	4-7 7
pt:best-intro|word|naked|5-10|	2-3 -11	4-7 12
pt:best-intro|word|naked|far|	1 -17	4-7 -12	8+ 12
pt:best-intro|word|saying|0|	2-3 7
pt:best-intro|word|saying|2-4|	2-3 11	4-7 9	8+ 10
pt:best-intro|word|saying|5-10|	1 -9	4-7 20	8+ 9
pt:best-intro|word|saying|far|	4-7 13
pt:best-intro|—|naked|far|	4-7 6	8+ 8
pt:best-lead|lower|,|according|	according-to 15
pt:best-lead|lower|,|judging|	speaker-then-quote 8
pt:best-lead|lower|,|naked|	actor-nearby 6
pt:best-lead|lower|,|saying|	speaker-then-quote 15	verb-then-speaker 11
pt:best-lead|lower|:|direct|	speaker-then-quote -10
pt:best-lead|lower|:|naked|	actor-nearby -8	topic -11
pt:best-lead|lower|:|saying|	speaker-then-quote -6
pt:best-lead|lower|adverb|saying|	speaker-then-quote 11
pt:best-lead|lower|auxiliary|according|	according-to -7
pt:best-lead|lower|auxiliary|naked|	actor-nearby 19	named-nearby 12	topic 10
pt:best-lead|lower|auxiliary|saying|	speaker-then-quote -6
pt:best-lead|lower|capital|naked|	actor-nearby -8	topic -10
pt:best-lead|lower|capital|saying|	speaker-then-quote 13
pt:best-lead|lower|coordinator|according|	according-to 9
pt:best-lead|lower|determiner|judging|	speaker-then-quote -7
pt:best-lead|lower|determiner|naked|	named-nearby 10	topic 6
pt:best-lead|lower|determiner|saying|	quote-then-verb 7	sentence-before -12	speaker-then-quote -15
pt:best-lead|lower|preposition|apposed|	speaker-then-quote -7
pt:best-lead|lower|preposition|naked|	actor-nearby 6	topic -13
pt:best-lead|lower|subordinator|according|	according-to 9
pt:best-lead|lower|subordinator|judging|	speaker-then-quote 10
pt:best-lead|lower|subordinator|naked|	actor-nearby -9
pt:best-lead|lower|that|according|	according-to 8
pt:best-lead|lower|that|naked|	actor-nearby 10	topic 12
pt:best-lead|lower|verb-judging|naked|	topic -12
pt:best-lead|lower|verb-saying|naked|	named-nearby 6
pt:best-lead|lower|word|according|	according-to 11
pt:best-lead|lower|word|apposed|	speaker-then-quote 8
pt:best-lead|lower|word|naked|	actor-nearby -13	named-nearby 12
pt:best-lead|lower|word|saying|	sentence-before 16	speaker-then-quote 6	verb-then-speaker 14
pt:best-lead|upper|,|according|	according-to -10
pt:best-lead|upper|,|naked|	actor-nearby -9	topic -9
pt:best-lead|upper|,|saying|	sentence-before -6	speaker-then-quote -7
pt:best-lead|upper|:|apposed|	speaker-then-quote 8
pt:best-lead|upper|:|judging|	speaker-then-quote 12
pt:best-lead|upper|:|naked|	interview 6	named-nearby 16
pt:best-lead|upper|:|saying|	sentence-before 6	speaker-then-quote 12
pt:best-lead|upper|:|thinking|	speaker-then-quote 7
pt:best-lead|upper|capital|naked|	actor-nearby -8	named-nearby -8
pt:best-lead|upper|determiner|according|	according-to -10
pt:best-lead|upper|determiner|naked|	actor-nearby -12	named-nearby -12	topic -7
pt:best-lead|upper|determiner|other|	quote-then-verb -8
pt:best-lead|upper|determiner|saying|	quote-then-verb -7	speaker-then-quote -6
pt:best-lead|upper|preposition|according|	according-to -9
pt:best-lead|upper|preposition|naked|	actor-nearby -12	named-nearby -16	topic -11
pt:best-lead|upper|preposition|saying|	quote-then-speaker -8	speaker-then-quote -7
pt:best-lead|upper|start|naked|	actor-nearby 15	named-before 6	topic 13
pt:best-lead|upper|start|saying|	paragraph-before 9	quote-then-verb 14	sentence-after 8
pt:best-lead|upper|stop|judging|	sentence-before 9
pt:best-lead|upper|stop|naked|	named-before 14	topic 11
pt:best-lead|upper|stop|other|	quote-then-verb 12
pt:best-lead|upper|stop|saying|	quote-then-verb 13	sentence-before 20
pt:best-lead|upper|subordinator|naked|	named-nearby -8	topic -6
pt:best-lead|upper|verb-judging|judging|	speaker-then-quote -9
pt:best-lead|upper|verb-saying|naked|	topic -7
pt:best-lead|upper|word|according|	according-to -11
pt:best-lead|upper|word|naked|	named-nearby -13	topic -10
pt:best-lead|upper|word|other|	quote-then-verb -6
pt:best-lead|upper|word|saying|	quote-then-speaker -6	sentence-before -8	speaker-then-quote -14
pt:best-lead|upper|—|naked|	actor-nearby 6
pt:best-lead|upper|—|saying|	sentence-before 8
pt:best-lemma|	aceitar 10	achar 10	acusar 15	adiantar 8	admitir 8	advertir 6	afirmar 16	alegar 12	ameaçar 8	apelidar -8	aplaudir 8	assegurar 11	atestar 8	atirar 9	atribuir -8	avaliar 11	brincar 8	chamar -14	cobrar -6	comemorar 6	comentar 11	completar 6	concluir 7	condenar -7	confessar 11	confidenciar 9	confirmar 12	contestar 7	corrigir 9	declarar 7	defender 10	denunciar 8	descrever 12	destacar 7	devolver 7	elogiar 16	explicar -8	falar 7	felicitar 6	filosofar 6	gracejar 9	informar 9	interromper 6	invocar 12	ironizar 11	jurar 7	justificar 11	lamentar 15	lembrar -12	ler -6	limitar 11	mandar 11	manifestar 10	manter -13	mostrar -8	negar 11	notar 9	observar 6	pedir -6	perguntar 6	precisar -7	preferir 8	prometer -7	publicar -9	queixar 7	questionar 8	reagir 9	rebater 12	reclamar 12	reconhecer 14	recordar 12	referir -7	reiterar 8	rejeitar 6	responder 8	ressaltar 7	revelar 13	rir 9	sublinhar 10	sugerir 6	suspirar 8	traduzir 7	ver 8
pt:best-lemma|aceitar|speaker-then-quote|	0 9
pt:best-lemma|acrescentar|quote-then-verb|	1 6
pt:best-lemma|acusar|speaker-then-quote|	2-4 11	5-10 6
pt:best-lemma|adiantar|speaker-then-quote|	2-4 10
pt:best-lemma|admitir|quote-then-verb|	1 7
pt:best-lemma|admitir|sentence-before|	far 11
pt:best-lemma|admitir|speaker-then-quote|	2-4 15
pt:best-lemma|afirmar|quote-then-verb|	1 8
pt:best-lemma|afirmar|sentence-before|	5-10 8	far 6
pt:best-lemma|afirmar|speaker-then-quote|	2-4 9	5-10 11
pt:best-lemma|alegar|speaker-then-quote|	1 8
pt:best-lemma|apelar|speaker-then-quote|	5-10 -6
pt:best-lemma|apelidar|speaker-then-quote|	1 -8
pt:best-lemma|assegurar|speaker-then-quote|	5-10 7
pt:best-lemma|atirar|quote-then-verb|	1 6
pt:best-lemma|atribuir|speaker-then-quote|	2-4 -8
pt:best-lemma|avisar|quote-then-verb|	1 6
pt:best-lemma|avisar|speaker-then-quote|	1 -6	2-4 11
pt:best-lemma|brincar|quote-then-verb|	1 7
pt:best-lemma|chamar|speaker-then-quote|	0 -19	1 -12
pt:best-lemma|comemorar|speaker-then-quote|	2-4 8
pt:best-lemma|comentar|quote-then-verb|	1 7
pt:best-lemma|confidenciar|quote-then-verb|	1 6
pt:best-lemma|confirmar|sentence-before|	far 7
pt:best-lemma|confirmar|speaker-then-quote|	1 6	2-4 9	5-10 7
pt:best-lemma|considerar|speaker-then-quote|	1 -6	far 10
pt:best-lemma|contar|quote-then-verb|	1 7
pt:best-lemma|contar|sentence-before|	5-10 7	far 12
pt:best-lemma|contar|verb-then-speaker|	5-10 -6
pt:best-lemma|contrapor|speaker-then-quote|	5-10 11
pt:best-lemma|declarar|speaker-then-quote|	2-4 11	5-10 7
pt:best-lemma|defender|quote-then-verb|	1 7
pt:best-lemma|defender|speaker-then-quote|	5-10 8
pt:best-lemma|destacar|speaker-then-quote|	2-4 -6
pt:best-lemma|devolver|quote-then-verb|	1 7
pt:best-lemma|discordar|speaker-then-quote|	1 7
pt:best-lemma|dizer|paragraph-before|	far 7
pt:best-lemma|dizer|quote-then-verb|	1 13
pt:best-lemma|dizer|speaker-then-quote|	0 -7
pt:best-lemma|elogiar|speaker-then-quote|	0 6	1 8
pt:best-lemma|escrever|quote-then-verb|	1 6
pt:best-lemma|escrever|speaker-then-quote|	5-10 -6
pt:best-lemma|explicar|speaker-then-quote|	5-10 9
pt:best-lemma|falar|speaker-then-quote|	1 12
pt:best-lemma|garantir|quote-then-verb|	1 7
pt:best-lemma|garantir|speaker-then-quote|	5-10 7
pt:best-lemma|gracejar|quote-then-verb|	1 7
pt:best-lemma|gritar|quote-then-verb|	1 6
pt:best-lemma|gritar|speaker-then-quote|	0 -10
pt:best-lemma|informar|quote-then-verb|	1 9
pt:best-lemma|informar|speaker-then-quote|	1 7	far 7
pt:best-lemma|insistir|quote-then-verb|	1 6
pt:best-lemma|invocar|speaker-then-quote|	0 11
pt:best-lemma|ironizar|quote-then-verb|	1 7
pt:best-lemma|ironizar|speaker-then-quote|	5-10 7
pt:best-lemma|jurar|quote-then-verb|	1 6
pt:best-lemma|justificar|quote-then-verb|	1 7
pt:best-lemma|lamentar|speaker-then-quote|	0 11	1 7	5-10 11
pt:best-lemma|lembrar|quote-then-verb|	1 11
pt:best-lemma|lembrar|speaker-then-quote|	2-4 -7	5-10 -9
pt:best-lemma|ler|quote-then-verb|	1 6
pt:best-lemma|ler|speaker-then-quote|	0 -7
pt:best-lemma|limitar|quote-then-verb|	1 9
pt:best-lemma|limitar|speaker-then-quote|	2-4 8
pt:best-lemma|mandar|speaker-then-quote|	2-4 7	5-10 10
pt:best-lemma|manifestar|speaker-then-quote|	0 10
pt:best-lemma|manter|speaker-then-quote|	2-4 -8	5-10 -9
pt:best-lemma|mostrar|speaker-then-quote|	2-4 -9
pt:best-lemma|negar|sentence-before|	far 6
pt:best-lemma|negar|speaker-then-quote|	2-4 7
pt:best-lemma|none|according-to|	0 -9	5-10 8
pt:best-lemma|none|actor-nearby|	5-10 -11	far 8
pt:best-lemma|none|colon|	5-10 6
pt:best-lemma|none|interview|	far 7
pt:best-lemma|none|named-before|	2-4 8	5-10 12	far 11
pt:best-lemma|none|named-nearby|	1 -12	2-4 14	far 7
pt:best-lemma|none|sentence-before|	2-4 7	5-10 6	far -9
pt:best-lemma|none|signature|	1 9
pt:best-lemma|none|speaker-then-quote|	2-4 -6
pt:best-lemma|none|topic|	far -9
pt:best-lemma|observar|quote-then-verb|	1 6
pt:best-lemma|pedir|quote-then-verb|	1 6
pt:best-lemma|pedir|sentence-before|	5-10 6
pt:best-lemma|pedir|speaker-then-quote|	1 -11	2-4 11
pt:best-lemma|perguntar|sentence-before|	5-10 7
pt:best-lemma|preferir|speaker-then-quote|	2-4 7
pt:best-lemma|queixar|quote-then-verb|	1 9
pt:best-lemma|queixar|speaker-then-quote|	1 6
pt:best-lemma|rebater|quote-then-verb|	1 6
pt:best-lemma|rebater|speaker-then-quote|	1 7
pt:best-lemma|reclamar|quote-then-verb|	1 6
pt:best-lemma|reconhecer|quote-then-verb|	1 7
pt:best-lemma|reconhecer|speaker-then-quote|	0 8	2-4 9
pt:best-lemma|recordar|sentence-before|	far 8
pt:best-lemma|recordar|speaker-then-quote|	far 9
pt:best-lemma|recusar|speaker-then-quote|	2-4 -7	5-10 11
pt:best-lemma|rejeitar|speaker-then-quote|	2-4 9
pt:best-lemma|relatar|quote-then-verb|	1 6
pt:best-lemma|responder|quote-then-verb|	1 9
pt:best-lemma|responder|speaker-then-quote|	5-10 10
pt:best-lemma|resumir|speaker-then-quote|	2-4 8
pt:best-lemma|revelar|quote-then-verb|	1 9
pt:best-lemma|revelar|sentence-before|	far 6
pt:best-lemma|rir|quote-then-verb|	1 8
pt:best-lemma|saber|quote-then-verb|	2-4 6
pt:best-lemma|sublinhar|quote-then-verb|	1 7
pt:best-lemma|sublinhar|sentence-before|	5-10 7
pt:best-lemma|sugerir|quote-then-verb|	1 6
pt:best-lemma|suspirar|quote-then-verb|	1 7
pt:best-lemma|traduzir|speaker-then-quote|	1 7
pt:best-lemma|unlisted|quote-then-verb|	0 -7	1 8
pt:best-lemma|ver|speaker-then-quote|	2-4 8
pt:best-near|according-to|according|	0 -9	5-10 8
pt:best-near|according|0|	1 -7
pt:best-near|according|1|	2-3 7
pt:best-near|according|2-4|	1 10	2-3 -6	4-7 12	8+ 8
pt:best-near|according|5-10|	1 -12	4-7 19	8+ 11
pt:best-near|according|far|	1 -12	8+ 9
pt:best-near|actor-nearby|naked|	5-10 -11	far 8
pt:best-near|apposition|2-4|	8+ 6
pt:best-near|colon|naked|	5-10 6
pt:best-near|direct|2-4|	2-3 -8
pt:best-near|interview|naked|	far 7
pt:best-near|judging|0|	1 -9	2-3 -8
pt:best-near|judging|1|	1 -6	2-3 12	4-7 7
pt:best-near|judging|2-4|	1 11	4-7 15	8+ 11
pt:best-near|judging|5-10|	4-7 10	8+ 8
pt:best-near|judging|far|	4-7 12
pt:best-near|naked|1|	1 -12	8+ 11
pt:best-near|naked|2-4|	4-7 6	8+ 25
pt:best-near|naked|5-10|	1 -8
pt:best-near|named-before|naked|	2-4 8	5-10 12	far 11
pt:best-near|named-nearby|naked|	1 -12	2-4 14	far 7
pt:best-near|other|0|	2-3 -6
pt:best-near|other|1|	2-3 -7	4-7 11	8+ 10
pt:best-near|paragraph-before|saying|	far 9
pt:best-near|quote-then-speaker|saying|	1 -7
pt:best-near|quote-then-verb|other|	0 -7	1 8
pt:best-near|quote-then-verb|saying|	1 10	5-10 -6
pt:best-near|saying|0|	4-7 9
pt:best-near|saying|1|	4-7 16	8+ 8
pt:best-near|saying|2-4|	8+ 13
pt:best-near|saying|5-10|	8+ 14
pt:best-near|saying|far|	2-3 13	8+ 7
pt:best-near|sentence-after|saying|	1 8
pt:best-near|sentence-before|according|	5-10 6	far -8
pt:best-near|sentence-before|judging|	2-4 8	5-10 9
pt:best-near|sentence-before|relative|	far -6
pt:best-near|sentence-before|saying|	1 12	2-4 7	5-10 10	far 6
pt:best-near|signature|naked|	1 9
pt:best-near|speaker-then-quote|direct|	2-4 -9	far -8
pt:best-near|speaker-then-quote|judging|	0 -9	2-4 7	far 10
pt:best-near|topic|naked|	far -9
pt:best-near|verb-then-speaker|saying|	2-4 7
pt:best-order|according|according|0|	1 -7
pt:best-order|according|according|1|	2-3 7
pt:best-order|according|according|2-4|	1 10	2-3 -6	4-7 12	8+ 8
pt:best-order|according|according|5-10|	1 -12	4-7 19	8+ 11
pt:best-order|according|according|far|	1 -12	8+ 9
pt:best-order|apposed|judging|1|	4-7 6
pt:best-order|apposed|judging|2-4|	2-3 10	4-7 9	8+ 8
pt:best-order|apposed|saying|0|	4-7 14
pt:best-order|apposed|saying|1|	2-3 14	4-7 12	8+ 12
pt:best-order|apposed|saying|5-10|	1 -6	2-3 -10	4-7 15	8+ 10
pt:best-order|apposed|saying|far|	4-7 -6	8+ 7
pt:best-order|apposition|apposition|2-4|	8+ 6
pt:best-order|apposition|judging|2-4|	2-3 15	4-7 8
pt:best-order|apposition|judging|5-10|	2-3 8	4-7 6
pt:best-order|apposition|saying|1|	2-3 15	4-7 13	8+ 7
pt:best-order|apposition|saying|2-4|	1 8	4-7 19	8+ 12
pt:best-order|apposition|saying|5-10|	2-3 16	8+ 11
pt:best-order|apposition|saying|far|	1 6	2-3 9	4-7 9	8+ 6
pt:best-order|direct|direct|2-4|	2-3 -8
pt:best-order|direct|judging|0|	1 -9	2-3 -6
pt:best-order|direct|judging|1|	2-3 11
pt:best-order|direct|judging|2-4|	1 9	2-3 -7	4-7 12	8+ 6
pt:best-order|direct|judging|5-10|	1 -11	4-7 8	8+ 8
pt:best-order|direct|judging|far|	4-7 12
pt:best-order|direct|saying|0|	1 -7
pt:best-order|direct|saying|1|	8+ 15
pt:best-order|direct|saying|2-4|	1 -9	2-3 10	8+ 12
pt:best-order|direct|saying|5-10|	4-7 24	8+ 12
pt:best-order|direct|saying|far|	2-3 7	8+ 7
pt:best-order|inverted|other|0|	2-3 -6
pt:best-order|inverted|other|1|	2-3 -7	4-7 11	8+ 10
pt:best-order|inverted|saying|1|	1 9	4-7 14	8+ 7
pt:best-order|inverted|saying|2-4|	1 -11	2-3 7	4-7 13	8+ 7
pt:best-order|inverted|saying|5-10|	2-3 -6	4-7 7
pt:best-order|inverted|saying|far|	4-7 10	8+ 6
pt:best-order|naked|naked|1|	1 -12	8+ 11
pt:best-order|naked|naked|2-4|	4-7 6	8+ 25
pt:best-order|naked|naked|5-10|	1 -8
pt:best-order|relative|judging|0|	2-3 -6
pt:best-order|relative|saying|2-4|	4-7 10
pt:best-order|relative|saying|5-10|	2-3 7
pt:best-phrase|name|	apposed 7	apposition 9	judging 18	naked 12	other 6
pt:best-phrase|noun|	according 9	direct -11	judging -9	naked -23	other -9	relative -7
pt:best-phrase|pronoun|	naked 9	other 12	saying -6
pt:best-score|	-1 -19	-3 -6	0 -7	2 18	3 8	4 7	5 11
pt:best-score|-1|	2-3 -18	4-7 -9	8+ 22
pt:best-score|-3|	1 -21	8+ 11
pt:best-score|-4|	1 -8	8+ 14
pt:best-score|0|	1 -7	4-7 -7
pt:best-score|1|	4-7 17
pt:best-score|2|	1 9	2-3 11	4-7 17
pt:best-score|3|	4-7 6	8+ 18
pt:best-score|4|	2-3 11	8+ 9
pt:best-score|5|	1 11	4-7 18	8+ 9
pt:best-score|6|	4-7 18
pt:best|according-to|according|	4-7 22	8+ 12
pt:best|interview|naked|	8+ 7
pt:best|named-before|naked|	2-3 11	4-7 16	8+ 6
pt:best|named-nearby|naked|	2-3 9	4-7 13	8+ 21
pt:best|paragraph-before|saying|	4-7 6	8+ 8
pt:best|quote-then-speaker|apposed|	1 -8
pt:best|quote-then-verb|other|	2-3 -8	8+ 10
pt:best|quote-then-verb|saying|	4-7 13	8+ 6
pt:best|sentence-after|saying|	2-3 8	4-7 7
pt:best|sentence-before|according|	1 -9	8+ 11
pt:best|sentence-before|judging|	4-7 10	8+ 9
pt:best|sentence-before|saying|	2-3 10	4-7 7	8+ 8
pt:best|signature|naked|	8+ 9
pt:best|speaker-then-quote|apposed|	2-3 6	8+ 7
pt:best|speaker-then-quote|direct|	1 -8	2-3 -9
pt:best|speaker-then-quote|judging|	4-7 20	8+ 8
pt:best|speaker-then-quote|saying|	8+ 17
pt:best|speaker-then-quote|thinking|	2-3 6
pt:best|verb-then-speaker|saying|	2-3 -7	4-7 10	8+ 13
pt:case-follow|all-one|,auxiliary|	none -6
pt:case-follow|all-one|,determiner|	none -12
pt:case-follow|all-one|,preposition|	none -10
pt:case-follow|all-one|,that|	none -9
pt:case-follow|all-one|,verb-saying|	none 9
pt:case-follow|all-one|:|	none -8
pt:case-follow|all-one|auxiliary|	none -10
pt:case-follow|all-one|capital|	none -7
pt:case-follow|all-one|coordinator|	none -12
pt:case-follow|all-one|end|	? 6
pt:case-follow|all-one|preposition|	none -12
pt:case-follow|all-one|stop|	none 7
pt:case-follow|all-one|word|	none -11
pt:case-follow|all|,auxiliary|	none -9
pt:case-follow|all|,preposition|	none -8
pt:case-follow|all|,subordinator|	none -9
pt:case-follow|all|,that|	none -9
pt:case-follow|all|adverb|	none -6
pt:case-follow|all|coordinator|	none -6
pt:case-follow|all|end|	. 8
pt:case-follow|all|preposition|	none -6
pt:case-follow|all|stop|	none -6
pt:case-follow|all|word|	none -8
pt:case-follow|first|,preposition|	none -7
pt:case-follow|first|,verb-judging|	none 6
pt:case-follow|first|,verb-saying|	? 7	none 13
pt:case-follow|first|,word|	? 6	none 10
pt:case-follow|first|:|	none 9
pt:case-follow|first|auxiliary|	none -8
pt:case-follow|first|capital|	. 12
pt:case-follow|first|coordinator|	. 8	none -9
pt:case-follow|first|determiner|	. 8
pt:case-follow|first|end|	! 6	. 23	? 14	none 16
pt:case-follow|first|preposition|	. 11
pt:case-follow|first|stop|	none -10
pt:case-follow|first|word|	none -13
pt:case-follow|first|—|	? 9	none 9
pt:case-follow|most|,verb-saying|	none 6
pt:case-follow|most|end|	. 7
pt:case-follow|none|,auxiliary|	none -10
pt:case-follow|none|,capital|	none 6
pt:case-follow|none|,determiner|	none -7
pt:case-follow|none|,quote|	none -8
pt:case-follow|none|,subordinator|	none -7
pt:case-follow|none|,that|	none -9
pt:case-follow|none|,word|	none -13
pt:case-follow|none|;|	none -7
pt:case-follow|none|auxiliary|	none -8
pt:case-follow|none|capital|	. 6
pt:case-follow|none|coordinator|	none 7
pt:case-follow|none|determiner|	none 9
pt:case-follow|none|end|	. 12
pt:case-follow|none|preposition|	. 8	none 6
pt:case-follow|none|stop|	none 7
pt:case-follow|none|that|	none -9
pt:case-follow|none|verb-saying|	none -8
pt:case-follow|titled|end|	none 8
pt:case-intro|all-one|	, -13	: 12	adverb -8	auxiliary -6	capital -10	coordinator -6	determiner -18	preposition -22	subordinator -10	verb-judging -8	— 6
pt:case-intro|all|	, -6	determiner -11	preposition -13	stop 9	subordinator -7	word -10
pt:case-intro|first|	, -14	auxiliary -6	preposition -13	start 9	stop 11	verb-judging -7	word -16	— 9
pt:case-intro|most|	: 10	start 7	stop 7
pt:case-intro|none|	, 16	: -19	adverb 7	that 9	verb-saying -6
pt:case-intro|some|	preposition -9	verb-saying 7
pt:case-intro|titled|	: 11	preposition -9
pt:case|all-one|	2 10
pt:case|all|	4-5 -11
pt:case|first|	10+ 9	4-5 -8
pt:case|most|	3 -6	4-5 11	6-9 9
pt:case|none|	10+ 10	3 8	6-9 7
pt:case|some|	6-9 13
pt:case|titled|	3 -11	4-5 7	6-9 8
pt:chain-on|, verb-saying ,|	1 8	2-3 10	4-7 12
pt:chain-on|, verb-saying stop|	4-7 11	8+ 9
pt:chain-on|,|	1 -7	2-3 -6
pt:chain-on|coordinator|	1 -13	2-3 -7
pt:chain-on|far|	1 6	2-3 8
pt:chain-on|none|	2-3 -6	8+ 7
pt:chain-on|preposition|	1 -15	2-3 -6
pt:chain-on|stop preposition word|	2-3 -10
pt:chain-on|stop|	1 -9	2-3 16	4-7 17	8+ 7
pt:chain-on|word|	1 -6
pt:chain|, verb-saying ,|	4-7 6	8+ 8
pt:chain|,|	1 -11	2-3 -7
pt:chain|coordinator|	1 -7	2-3 -8
pt:chain|determiner preposition coordinator|	2-3 -9
pt:chain|none|	1 -6	4-7 10	8+ 12
pt:chain|preposition|	1 -15	2-3 -9
pt:clause|false|true|	all -12	all-one 6	some 7	titled 7
pt:clause|true|false|	first 12	most 6	none 15
pt:clause|true|true|	none 11
pt:continues|	true 11
pt:echo|all|2-3|	false 7
pt:echo|all|4-7|	false 6	true 10
pt:echo|all|8+|	true 6
pt:echo|all|	false 6	first 8	some -8
pt:echo|all|false|	2-3 12	4-7 15
pt:echo|all|true|	1 -9	8+ 6
pt:echo|half|4-7|	true 10
pt:echo|half|false|	4-7 6
pt:echo|half|	none 8	true 10
pt:echo|none|2-3|	true -10
pt:echo|none|8+|	true 7
pt:echo|none|	first -6	true -11
pt:echo|some|4-7|	false 6	true -7
pt:echo|some|8+|	false 22
pt:echo|some|	all -9	false 9	true -7
pt:echo|some|false|	8+ 22
pt:ending|	! 10	. 19
pt:family|"|	1 18	8+ 20
pt:family|'|	2-3 -7
pt:family|none|	1 6	2-3 13	4-7 17	8+ 8
pt:family|«|	1 -14
pt:family|»|	4-7 6	8+ 8
pt:family|‘|	4-7 7
pt:family|“|	1 -6
pt:follow|	,adverb -9	,auxiliary -11	,capital 6	,determiner -12	,preposition -9	,pronoun -8	,quote -10	,subordinator -10	,that -15	,verb-judging 10	,verb-saying 11	; -7	adverb -9	auxiliary -16	determiner 10	end 13	pronoun -7	that -9	verb-saying -10	word -14	— 13
pt:gov|aceitar|	none 9
pt:gov|aceitar|present|	not 8
pt:gov|achar|	none 10
pt:gov|achar|past|	none 9
pt:gov|aconselhar|present|	none 8
pt:gov|acrescentar|4-7|	1 6	4-7 9
pt:gov|acrescentar|	a -7	none 10
pt:gov|acrescentar|present|	none 12
pt:gov|acusar|2-3|	2-3 9	4-7 7
pt:gov|acusar|4-7|	1 9	2-3 7
pt:gov|acusar|	de 17
pt:gov|acusar|past|	none 10
pt:gov|acusar|present|	none 13
pt:gov|adiantar|2-3|	4-7 10
pt:gov|adiantar|	que 10
pt:gov|admitir|2-3|	2-3 15
pt:gov|admitir|4-7|	4-7 10
pt:gov|admitir|8+|	4-7 11
pt:gov|admitir|	a 10	de 10	em 8	na -6	none 8	que 13
pt:gov|admitir|present|	none 12
pt:gov|afirmar|2-3|	1 -9	2-3 11	4-7 12
pt:gov|afirmar|4-7|	1 10	2-3 10	4-7 13
pt:gov|afirmar|past|	none 17
pt:gov|afirmar|	que 10
pt:gov|alegar|past|	none 8
pt:gov|alegar|present|	none 9
pt:gov|alegar|	que 12
pt:gov|alertar|past|	none 8
pt:gov|anunciar|past|	none 8
pt:gov|apelar|1|	2-3 10
pt:gov|apelar|past|	none 12
pt:gov|apelidar|1|	2-3 -8
pt:gov|apelidar|	de -9
pt:gov|apontar|	como -9
pt:gov|apontar|past|	none -9
pt:gov|assegurar|4-7|	4-7 7
pt:gov|assegurar|past|	none 10
pt:gov|assegurar|present|	none 6
pt:gov|assegurar|	que 9
pt:gov|atestar|past|	none 8
pt:gov|atirar|	none 7
pt:gov|atirar|past|	none 7
pt:gov|avaliar|	que 12
pt:gov|avisar|2-3|	4-7 11
pt:gov|avisar|4-7|	4-7 6
pt:gov|avisar|present|	none 8
pt:gov|avisar|	que 10
pt:gov|chamar|0|	1 -12	2-3 -13
pt:gov|chamar|1|	2-3 -11
pt:gov|chamar|2-3|	4-7 10
pt:gov|chamar|	de -6	none -15
pt:gov|chamar|past|	auxiliary -7	none -6
pt:gov|chamar|present|	já -9	none -6
pt:gov|classificar|1|	2-3 9
pt:gov|classificar|2-3|	1 11	2-3 10	4-7 6
pt:gov|classificar|	como 13
pt:gov|comemorar|4-7|	4-7 8
pt:gov|comemorar|	none 7
pt:gov|comemorar|past|	none 9
pt:gov|comentar|	none -6
pt:gov|comentar|past|	none 8
pt:gov|comentar|present|	not -6
pt:gov|completar|	none 6
pt:gov|concluir|past|	none 8
pt:gov|condenar|present|	none -7
pt:gov|confirmar|1|	4-7 9
pt:gov|confirmar|4-7|	2-3 9
pt:gov|confirmar|	none 10
pt:gov|confirmar|past|	none 7
pt:gov|confirmar|present|	none 11
pt:gov|considerar|1|	4-7 7
pt:gov|considerar|2-3|	1 12	2-3 10	4-7 10
pt:gov|considerar|	a 13	none 9
pt:gov|considerar|past|	none 14
pt:gov|considerar|present|	none 8
pt:gov|contar|2-3|	2-3 -6
pt:gov|contar|4-7|	1 -9	4-7 7
pt:gov|contar|	ao -6	que -6
pt:gov|criticar|1|	4-7 9
pt:gov|criticar|	a 11
pt:gov|culpar|	none 10
pt:gov|declarar|4-7|	4-7 8
pt:gov|declarar|	none 11	que 8
pt:gov|declarar|past|	none 15
pt:gov|defender|present|	none 7
pt:gov|defender|	que 7
pt:gov|denunciar|	none 8
pt:gov|denunciar|present|	none 8
pt:gov|desafiar|	a 9
pt:gov|destacar|	a 6
pt:gov|destacar|past|	none 7
pt:gov|desvalorizar|	none 6
pt:gov|desvalorizar|past|	none 6
pt:gov|discordar|1|	8+ 7
pt:gov|discordar|	none 7
pt:gov|disparar|present|	none -7
pt:gov|ditar|2-3|	4-7 11
pt:gov|ditar|4-7|	4-7 8
pt:gov|ditar|	a 11
pt:gov|ditar|present|	auxiliary 13
pt:gov|divulgar|	none -6
pt:gov|divulgar|past|	not -6
pt:gov|dizer|0|	2-3 -8
pt:gov|dizer|1|	4-7 12	8+ 6
pt:gov|dizer|4-7|	4-7 17	8+ 9
pt:gov|dizer|8+|	2-3 7
pt:gov|dizer|	ao -6	de 9	se 8	à 8
pt:gov|elogiar|1|	2-3 8
pt:gov|elogiar|	a 10	none 8
pt:gov|elogiar|past|	auxiliary 6	none 13
pt:gov|emendar|	none 8
pt:gov|emendar|present|	none 8
pt:gov|esclarecer|past|	none -7
pt:gov|escrever|0|	2-3 -9
pt:gov|escrever|1|	8+ 14
pt:gov|escrever|2-3|	4-7 7
pt:gov|escrever|	a 9
pt:gov|escrever|present|	none 7
pt:gov|exigir|past|	none 6
pt:gov|explicar|	a 8
pt:gov|explicar|past|	none 7
pt:gov|falar|1|	1 15	4-7 13
pt:gov|falar|2-3|	8+ 7
pt:gov|falar|	em 7	none 11	numa 8
pt:gov|falar|past|	none 8
pt:gov|garantir|2-3|	4-7 10
pt:gov|garantir|4-7|	4-7 11
pt:gov|garantir|	que -10
pt:gov|gostar|2-3|	1 -9
pt:gov|gostar|present|	not -11
pt:gov|gritar|1|	2-3 6
pt:gov|head|	2021 8	acesso 10	administração 7	alguém -13	colegiado 8	companhia 7	comunicado 11	contrato 9	curitiba 9	disse 8	documento 8	empresa 9	entidade 6	faixa -8	fez 7	governo -8	identificada 14	júri 8	magistrada 9	mensagem 11	ministra 7	ministro -8	name 10	ninguém -7	none 9	nota 6	oposição 10	país 9	place 8	professora 8	regional 6	relator -7	saúde -8	socialista 10	suspeitos -9	treinador 9	tribunal -10	turística 9	técnicos -7
pt:gov|head|alguém|	escrever -9
pt:gov|head|colegiado|	afirmar 8
pt:gov|head|companhia|	falar 10
pt:gov|head|defesa|	considerar 8
pt:gov|head|ela|	dizer 7	lembrar -6	sorrir 7
pt:gov|head|ele|	acusar 7	dizer 8	responder 6
pt:gov|head|episódio|	mostrar -7
pt:gov|head|fez|	saber 7
pt:gov|head|governo|	falar -7
pt:gov|head|name|	afirmar 14	chamar 8	classificar 8	considerar 10	elogiar 6	esclarecer -7	falar 6	informar 8	responder 9
pt:gov|head|ninguém|	queixar -7
pt:gov|head|none|	acrescentar 10	avisar 8	chamar 9	contar -6	emendar 7	gostar -9
pt:gov|head|oposição|	falar 9
pt:gov|head|organisation|	acusar 7	admitir 9	atestar 8	atribuir 8	declarar 7	discordar -7	divulgar -6	dizer 12	informar 9	manter -6	pedir 9
pt:gov|head|person|	achar 8	acrescentar 9	admitir 16	anunciar 8	avisar 13	classificar 6	comentar 9	confirmar 6	considerar 8	declarar 7	destacar 7	desvalorizar 6	discordar 8	elogiar 7	escrever 11	explicar 8	falar 15	garantir 16	lamentar 11	pedir -11	prometer 6	publicar -9	queixar 9	rebater 7	reclamar 7	reconhecer 9	recusar 6	relatar -6	responder 9
pt:gov|head|terá|	ditar 8
pt:gov|head|turística|	falar 9
pt:gov|head|técnicos|	chamar -7
pt:gov|informar|1|	2-3 7
pt:gov|informar|4-7|	2-3 7
pt:gov|informar|8+|	4-7 7
pt:gov|informar|past|	none 14
pt:gov|informar|	que 10
pt:gov|invocar|0|	2-3 10
pt:gov|invocar|	none 13
pt:gov|invocar|present|	none 11
pt:gov|ironizar|2-3|	2-3 8
pt:gov|ironizar|4-7|	8+ 7
pt:gov|ironizar|	none 6
pt:gov|ironizar|past|	none 8
pt:gov|judging|0|false|false|	all-one -8	first -7
pt:gov|judging|1|false|false|	all-one -7	first 6	none 7
pt:gov|judging|1|true|false|	none 7
pt:gov|judging|2-3|false|false|	first 9	none 18
pt:gov|judging|2-3|true|false|	none 10
pt:gov|judging|4-7|false|false|	first 9
pt:gov|judging|4-7|true|false|	none 11
pt:gov|judging|8+|false|false|	first 11
pt:gov|judging|a|1|	2-3 8
pt:gov|judging|a|2-3|	1 8	4-7 12
pt:gov|judging|a|false|	false 13
pt:gov|judging|a|	first 7	none 11
pt:gov|judging|como|2-3|	1 8	2-3 7	4-7 7
pt:gov|judging|como|false|	false 13
pt:gov|judging|como|	none 13
pt:gov|judging|com|false|	false 10
pt:gov|judging|com|	none 10
pt:gov|judging|de|1|	2-3 -7
pt:gov|judging|de|2-3|	2-3 16	4-7 13
pt:gov|judging|de|4-7|	1 7	2-3 -7	4-7 9	8+ 11
pt:gov|judging|de|8+|	2-3 -9
pt:gov|judging|de|	all-one -7
pt:gov|judging|em|2-3|	2-3 7
pt:gov|judging|em|false|	false 8
pt:gov|judging|em|	none 9
pt:gov|judging|none|0|	4-7 10
pt:gov|judging|none|1|	2-3 14	4-7 8
pt:gov|judging|none|2-3|	1 11	2-3 7	4-7 6	8+ 12
pt:gov|judging|none|	all-one -8	first 6	none 11
pt:gov|judging|none|true|	false 14
pt:gov|judging|por|	none 7
pt:gov|judging|que|false|	false 6
pt:gov|judging|que|true|	false 10
pt:gov|judging|à|true|	false -6
pt:gov|justificar|past|	none 10
pt:gov|lamentar|0|	2-3 8
pt:gov|lamentar|2-3|	4-7 6	8+ 8
pt:gov|lamentar|4-7|	2-3 10
pt:gov|lamentar|	a 8	de 9	none 12	que 8
pt:gov|lamentar|past|	none 17
pt:gov|lembrar|4-7|	4-7 -7
pt:gov|lembrar|8+|	8+ 13
pt:gov|lembrar|	a -9	com -6	em 7	none -8
pt:gov|lembrar|past|	none 14
pt:gov|lembrar|present|	none -12
pt:gov|ler|4-7|	4-7 -9
pt:gov|ler|	none -7
pt:gov|ler|past|	none -11
pt:gov|mandar|4-7|	4-7 10
pt:gov|mandar|past|	none 11
pt:gov|manter|	de -9
pt:gov|manter|past|	none -10
pt:gov|mostrar|past|	none -7
pt:gov|none|1|	all-one -14
pt:gov|none|2-3|	all-one 6	some -12	titled -11
pt:gov|none|4-7|	all -10	most 8	titled 8
pt:gov|none|8+|	none 24
pt:gov|none|false|true|	1 -14	4-7 -8	8+ 8
pt:gov|none|true|true|	1 -11	2-3 -7	4-7 -8
pt:gov|notar|present|	none 8
pt:gov|notar|	que 8
pt:gov|pedir|0|	1 8	4-7 10
pt:gov|pedir|1|	2-3 -11
pt:gov|pedir|2-3|	2-3 7	4-7 14	8+ 11
pt:gov|pedir|4-7|	4-7 -7
pt:gov|pedir|	de -7	para 8	que 11
pt:gov|perguntar|0|	2-3 8
pt:gov|perguntar|	none 10
pt:gov|perguntar|present|	none 10
pt:gov|ponderar|past|	none 10
pt:gov|precisar|4-7|	4-7 9
pt:gov|precisar|	de 8	none -6
pt:gov|precisar|present|	none 8
pt:gov|preferir|2-3|	2-3 8	4-7 8	8+ 7
pt:gov|preferir|4-7|	8+ 6
pt:gov|preferir|	em 8	none 10
pt:gov|preferir|past|	none 12
pt:gov|prometer|2-3|	4-7 11
pt:gov|prometer|past|	none 9
pt:gov|publicar|past|	none -8
pt:gov|queixar|present|	none -11
pt:gov|querer|1|	1 -7
pt:gov|querer|	none -7
pt:gov|querer|past|	none -7
pt:gov|reagir|past|	none 8
pt:gov|rebater|1|	8+ 6
pt:gov|rebater|	none 7
pt:gov|rebater|past|	none 6
pt:gov|reclamar|1|	2-3 9
pt:gov|reclamar|	da 6	none 7
pt:gov|reclamar|past|	none 7
pt:gov|reclamar|present|	none 9
pt:gov|reconhecer|2-3|	4-7 6
pt:gov|reconhecer|	a 9	none 8
pt:gov|reconhecer|past|	none 12
pt:gov|reconhecer|present|	none 9
pt:gov|recordar|4-7|	4-7 12
pt:gov|recordar|	none -8
pt:gov|recusar|	de -6
pt:gov|recusar|past|	none 9
pt:gov|referir|past|	none -7
pt:gov|reiterar|past|	none 8
pt:gov|rejeitar|past|	none -7
pt:gov|rejeitar|	que 8
pt:gov|relatar|4-7|	1 -6
pt:gov|relatar|	como -6
pt:gov|responder|0|	2-3 9
pt:gov|responder|1|	2-3 9	4-7 9
pt:gov|responder|2-3|	2-3 8
pt:gov|responder|4-7|	2-3 8	4-7 8
pt:gov|responder|	a 7	none 16	que 16
pt:gov|responder|past|	none 21
pt:gov|responder|present|	none 6
pt:gov|ressalvar|past|	none 8
pt:gov|ressalvar|	que 6
pt:gov|resumir|	a 8	none -6
pt:gov|resumir|past|	none 8
pt:gov|resumir|present|	none -6
pt:gov|revelar|	none 9
pt:gov|saber|past|	none 7
pt:gov|saber|	que 6
pt:gov|saying|0|false|false|	some 7
pt:gov|saying|1|false|false|	all 6	none 9
pt:gov|saying|1|true|false|	none 19
pt:gov|saying|2-3|false|false|	all -12	all-one 9	first 9	some 8
pt:gov|saying|2-3|true|false|	all -6	all-one -6	first -7	none 8
pt:gov|saying|4-7|true|false|	all -8	all-one -10	some 9
pt:gov|saying|8+|false|false|	all -6	first 10
pt:gov|saying|8+|true|false|	all-one -10
pt:gov|saying|aos|2-3|	4-7 9
pt:gov|saying|aos|false|	false 11
pt:gov|saying|aos|	first 11
pt:gov|saying|ao|1|	2-3 7
pt:gov|saying|ao|2-3|	2-3 -7
pt:gov|saying|ao|4-7|	1 -9
pt:gov|saying|ao|	all -8	first 10
pt:gov|saying|a|1|	2-3 13	4-7 9
pt:gov|saying|a|2-3|	2-3 9	4-7 23	8+ 10
pt:gov|saying|a|4-7|	1 -8	8+ 7
pt:gov|saying|a|8+|	1 -10	2-3 -6	4-7 7
pt:gov|saying|a|false|	true -6
pt:gov|saying|a|	first -8	some 11
pt:gov|saying|como|4-7|	1 -6
pt:gov|saying|como|false|	false -7
pt:gov|saying|como|	none -8
pt:gov|saying|como|true|	false -9
pt:gov|saying|com|4-7|	4-7 9
pt:gov|saying|com|	first 9
pt:gov|saying|com|true|	false -6
pt:gov|saying|da|8+|	4-7 9
pt:gov|saying|da|	first 7
pt:gov|saying|de|1|	2-3 12	4-7 8
pt:gov|saying|de|4-7|	2-3 -10	4-7 -7	8+ 14
pt:gov|saying|de|8+|	2-3 9	4-7 11	8+ 6
pt:gov|saying|de|	all -6
pt:gov|saying|de|true|	false -7
pt:gov|saying|dos|8+|	2-3 -7
pt:gov|saying|dos|false|	false -7
pt:gov|saying|dos|	none -6
pt:gov|saying|do|	all-one 6	none 10
pt:gov|saying|do|true|	false 8
pt:gov|saying|em|1|	1 7	4-7 12
pt:gov|saying|em|4-7|	4-7 9
pt:gov|saying|em|8+|	8+ 11
pt:gov|saying|em|false|	false 7
pt:gov|saying|em|	first 12
pt:gov|saying|em|true|	false 8
pt:gov|saying|nas|4-7|	4-7 6
pt:gov|saying|nas|false|	false 8
pt:gov|saying|nas|	first 8
pt:gov|saying|na|4-7|	4-7 9
pt:gov|saying|na|true|	false -6
pt:gov|saying|none|0|	1 -7
pt:gov|saying|none|1|	4-7 14	8+ 22
pt:gov|saying|none|2-3|	8+ 17
pt:gov|saying|none|	all-one 8	some 7	titled 6
pt:gov|saying|none|true|	false 9
pt:gov|saying|no|4-7|	4-7 8
pt:gov|saying|no|	all -9	none 8
pt:gov|saying|numa|false|	false 8
pt:gov|saying|numa|	none 8
pt:gov|saying|para|4-7|	4-7 6
pt:gov|saying|para|8+|	4-7 7
pt:gov|saying|para|false|	false 11
pt:gov|saying|para|	none 11
pt:gov|saying|para|true|	false 12
pt:gov|saying|por|4-7|	1 -7	4-7 9
pt:gov|saying|por|	none -7
pt:gov|saying|que|1|	4-7 10
pt:gov|saying|que|2-3|	4-7 22	8+ 9
pt:gov|saying|que|4-7|	1 8	4-7 16	8+ 13
pt:gov|saying|que|	some 12
pt:gov|saying|que|true|	true -8
pt:gov|saying|se|true|	false 12
pt:gov|saying|à|4-7|	4-7 8
pt:gov|saying|à|false|	false 10
pt:gov|saying|à|	none 7
pt:gov|saying|à|true|	false -6
pt:gov|sorrir|	none 7
pt:gov|sorrir|past|	none 7
pt:gov|subject|ela|judging|	2-3 7
pt:gov|subject|ela|saying|	1 10
pt:gov|subject|ela|saying|past|	4-7 11	8+ 9
pt:gov|subject|ela|saying|present|	2-3 -6
pt:gov|subject|ele|judging|	2-3 6	4-7 7
pt:gov|subject|ele|judging|past|	4-7 6
pt:gov|subject|ele|saying|	2-3 -7
pt:gov|subject|ele|saying|past|	2-3 6	4-7 11
pt:gov|subject|ele|saying|present|	8+ 7
pt:gov|subject|name|judging|	2-3 13	4-7 9
pt:gov|subject|name|judging|past|	2-3 10	4-7 6
pt:gov|subject|name|judging|present|	1 6	2-3 6	4-7 7
pt:gov|subject|name|saying|	1 6	2-3 13
pt:gov|subject|name|saying|past|	1 -7	2-3 14	4-7 18	8+ 14
pt:gov|subject|name|saying|present|	2-3 10
pt:gov|subject|none|judging|	1 9
pt:gov|subject|none|judging|past|	4-7 10
pt:gov|subject|none|judging|present|	1 7
pt:gov|subject|none|saying|	1 7	4-7 9	8+ 8
pt:gov|subject|none|saying|past|	2-3 10	4-7 13
pt:gov|subject|none|saying|present|	1 -10	2-3 7	4-7 12
pt:gov|subject|none|thinking|present|	1 -9
pt:gov|subject|noun|judging|	2-3 10	8+ -8
pt:gov|subject|noun|judging|past|	2-3 8	4-7 20	8+ 17
pt:gov|subject|noun|judging|present|	4-7 9
pt:gov|subject|noun|saying|	0 -7	2-3 6
pt:gov|subject|noun|saying|participle|	2-3 9	4-7 6
pt:gov|subject|noun|saying|past|	1 15	2-3 -8	4-7 8
pt:gov|subject|noun|saying|present|	1 -13	2-3 9	4-7 8	8+ 19
pt:gov|subject|noun|thinking|	1 -9
pt:gov|subject|organisation|judging|	1 7	2-3 12	4-7 -10
pt:gov|subject|organisation|judging|present|	4-7 7
pt:gov|subject|organisation|saying|	2-3 7
pt:gov|subject|organisation|saying|past|	4-7 16
pt:gov|subject|organisation|saying|present|	2-3 18
pt:gov|subject|person|judging|	2-3 15	4-7 8
pt:gov|subject|person|judging|past|	1 8	4-7 8
pt:gov|subject|person|judging|present|	8+ 7
pt:gov|subject|person|saying|	1 6
pt:gov|subject|person|saying|past|	8+ 16
pt:gov|subject|person|saying|present|	4-7 19	8+ 11
pt:gov|sublinhar|	a 9
pt:gov|sustentar|4-7|	2-3 -6
pt:gov|sustentar|8+|	4-7 8
pt:gov|sustentar|	a 9
pt:gov|sustentar|past|	none 9
pt:gov|sustentar|present|	none -6
pt:gov|thinking|1|true|false|	none -10
pt:gov|thinking|2-3|true|false|	none -9
pt:gov|thinking|none|1|	1 -7
pt:gov|thinking|none|	none -10
pt:gov|thinking|none|true|	false -10
pt:gov|traduzir|1|	4-7 7
pt:gov|traduzir|	none 7
pt:gov|traduzir|past|	none 7
pt:gov|ver|	de 8
pt:gov|ver|past|	none 10
pt:headline|true|	1 -7	2-3 -9	8+ 9
pt:head|"|	1 6	4-7 11
pt:head|'|	2-3 -7
pt:head|plain|,verb-saying|	4-7 11
pt:head|plain|	: 17	all -7	coordinator -6	determiner 6	none -10	start -11	stop 7	that -9	word -21
pt:head|plain|:|	2-3 -6	4-7 8
pt:head|plain|all-one|	1 -8
pt:head|plain|all|	2-3 -6
pt:head|plain|coordinator|	2-3 -12
pt:head|plain|none|	1 -6	2-3 -6
pt:head|plain|preposition|	1 -15	2-3 -9
pt:head|plain|word|	2-3 -11	4-7 -9
pt:head|titled|	: 11	preposition -9
pt:head|titled|end|	4-7 10
pt:head|titled|first|	4-7 8
pt:head|titled|none|	4-7 7
pt:head|«|	1 -11	8+ 9
pt:head|‘|	4-7 7
pt:head|“|	1 -8	2-3 -10
pt:in-noun|false|false|2-3|	all-one 8	some -13
pt:in-noun|false|false|4-7|	all -9	first 6	most 13	some 14	titled 10
pt:in-noun|false|false|8+|	none 18	some 8
pt:in-noun|false|true|1|	all-one -11
pt:in-noun|false|true|2-3|	all -7
pt:in-noun|false|true|8+|	first 10
pt:in-noun|true|false|1|	all-one -21
pt:in-noun|true|false|2-3|	all -14	first -13	most -6
pt:in-noun|true|false|4-7|	first -11	none 18
pt:in-noun|true|false|8+|	none 18
pt:in-noun|true|true|1|	none -12
pt:in-noun|true|true|2-3|	none -8
pt:in-noun|true|true|4-7|	first -7
pt:intro-follow|,|,that|	2-3 -8
pt:intro-follow|,|,word|	2-3 -8	4-7 -8
pt:intro-follow|,|coordinator|	1 -8
pt:intro-follow|,|end|	2-3 9	4-7 9
pt:intro-follow|,|preposition|	4-7 8
pt:intro-follow|,|stop|	1 -16	2-3 17	8+ 11
pt:intro-follow|,|word|	1 -6
pt:intro-follow|:|end|	2-3 14	4-7 19	8+ 18
pt:intro-follow|:|preposition|	8+ 10
pt:intro-follow|adverb|stop|	4-7 12
pt:intro-follow|auxiliary|coordinator|	1 8
pt:intro-follow|auxiliary|preposition|	2-3 10
pt:intro-follow|auxiliary|stop|	4-7 19	8+ 9
pt:intro-follow|capital|,word|	2-3 6
pt:intro-follow|capital|capital|	1 -8
pt:intro-follow|capital|stop|	4-7 14
pt:intro-follow|coordinator|word|	1 -7
pt:intro-follow|determiner|,auxiliary|	1 -6	2-3 -7
pt:intro-follow|determiner|,determiner|	2-3 -7
pt:intro-follow|determiner|,preposition|	1 -7	2-3 -8
pt:intro-follow|determiner|,that|	2-3 -6
pt:intro-follow|determiner|,verb-saying|	2-3 6
pt:intro-follow|determiner|,word|	1 -7	2-3 -11
pt:intro-follow|determiner|coordinator|	2-3 -8
pt:intro-follow|determiner|preposition|	1 -12	2-3 7
pt:intro-follow|determiner|stop|	1 -15	2-3 -8
pt:intro-follow|determiner|word|	1 -11	2-3 -8
pt:intro-follow|preposition|,auxiliary|	2-3 -8
pt:intro-follow|preposition|,preposition|	1 -11	2-3 -9
pt:intro-follow|preposition|,that|	2-3 -8
pt:intro-follow|preposition|,verb-saying|	2-3 7	4-7 -9
pt:intro-follow|preposition|,word|	1 -7	2-3 -6	4-7 -7
pt:intro-follow|preposition|:|	1 -12
pt:intro-follow|preposition|;|	2-3 -9
pt:intro-follow|preposition|adverb|	2-3 -8
pt:intro-follow|preposition|coordinator|	4-7 8
pt:intro-follow|preposition|stop|	4-7 7	8+ 11
pt:intro-follow|preposition|word|	2-3 -9
pt:intro-follow|start|,verb-saying|	2-3 9	4-7 20	8+ 9
pt:intro-follow|start|,word|	4-7 13	8+ 15
pt:intro-follow|start|:|	4-7 8
pt:intro-follow|start|auxiliary|	1 -9
pt:intro-follow|start|end|	2-3 8	4-7 14	8+ 6
pt:intro-follow|start|stop|	8+ 15
pt:intro-follow|start|word|	2-3 -7	4-7 -10
pt:intro-follow|start|—|	2-3 9	4-7 15	8+ 9
pt:intro-follow|stop|,verb-saying|	1 10	2-3 17	4-7 28	8+ 9
pt:intro-follow|stop|,word|	2-3 9	4-7 24	8+ 18
pt:intro-follow|stop|capital|	4-7 15	8+ 8
pt:intro-follow|stop|end|	2-3 12	4-7 17	8+ 6
pt:intro-follow|stop|preposition|	4-7 9
pt:intro-follow|stop|stop|	4-7 12	8+ 21
pt:intro-follow|subordinator|,preposition|	2-3 -6
pt:intro-follow|subordinator|,word|	1 -8	2-3 -7
pt:intro-follow|subordinator|stop|	2-3 8
pt:intro-follow|that|auxiliary|	1 -6
pt:intro-follow|that|preposition|	4-7 6
pt:intro-follow|that|stop|	2-3 13	4-7 15
pt:intro-follow|verb-judging|,word|	2-3 -6
pt:intro-follow|verb-judging|preposition|	2-3 -9
pt:intro-follow|verb-judging|stop|	1 -12	4-7 10
pt:intro-follow|verb-saying|,word|	2-3 -8
pt:intro-follow|verb-saying|coordinator|	4-7 11
pt:intro-follow|verb-saying|stop|	1 -8	2-3 8
pt:intro-follow|word|,auxiliary|	2-3 -6
pt:intro-follow|word|,preposition|	1 -11	4-7 10
pt:intro-follow|word|,verb-saying|	2-3 -12
pt:intro-follow|word|,word|	1 -9	2-3 -8
pt:intro-follow|word|;|	1 -7	4-7 6
pt:intro-follow|word|adverb|	2-3 -6
pt:intro-follow|word|auxiliary|	2-3 -8
pt:intro-follow|word|coordinator|	1 7	2-3 6
pt:intro-follow|word|end|	1 -10	2-3 -8	4-7 -6
pt:intro-follow|word|stop|	1 6	8+ 18
pt:intro-follow|word|verb-saying|	2-3 -8
pt:intro-follow|word|word|	1 -7	2-3 -8	4-7 -8
pt:intro-follow|—|end|	2-3 6	4-7 7	8+ 8
pt:intro|	capital -6	start 8	stop 13	that 6	— 9
pt:in|first|=ao|	8+ 7	first 9
pt:in|first|=as|	4-7 8	8+ 6	first 7	none 6
pt:in|first|=até|	2-3 7	first -6	none 8
pt:in|first|=a|	2-3 -13	4-7 -12	8+ 11	all-one -9	first 19	none -16	some -6
pt:in|first|=cada|	8+ 12	first 10
pt:in|first|=como|	2-3 6
pt:in|first|=com|	8+ 6	first -9
pt:in|first|=desde|	none 8
pt:in|first|=de|	2-3 15	4-7 7	8+ 8	none 19
pt:in|first|=dois|	8+ 10
pt:in|first|=do|	first -7
pt:in|first|=ela|	8+ 12	first 8
pt:in|first|=eles|	8+ 10	first 10
pt:in|first|=ele|	4-7 6	8+ 10	first 12
pt:in|first|=em|	4-7 14	8+ 14	first 13	none 7
pt:in|first|=era|	4-7 9	8+ 11	first 9
pt:in|first|=essa|	none 7
pt:in|first|=esse|	4-7 8	none 8
pt:in|first|=estava|	2-3 8	4-7 9	first 9
pt:in|first|=este|	8+ 6
pt:in|first|=está|	4-7 8	8+ 6	none 9
pt:in|first|=estão|	8+ 6	first 6
pt:in|first|=eu|	2-3 8	4-7 11	8+ 16	first 17
pt:in|first|=e|	8+ 20
pt:in|first|=foi|	4-7 12	8+ 6	first 11	none 9
pt:in|first|=foram|	2-3 7
pt:in|first|=havia|	8+ 7	first 7
pt:in|first|=há|	4-7 10	8+ 7	first 9	none 8
pt:in|first|=mas|	4-7 7	8+ 7	first 6	none 9
pt:in|first|=meu|	8+ 10	first 9
pt:in|first|=me|	4-7 8	first 8
pt:in|first|=na|	2-3 14	4-7 9	8+ 6	first 10	none 12
pt:in|first|=nem|	4-7 13	most 8	none 9
pt:in|first|=nos|	4-7 8	none 8
pt:in|first|=no|	2-3 6	4-7 11	8+ 8	first 8	none 9
pt:in|first|=num|	8+ 7
pt:in|first|=nunca|	4-7 13	first 10
pt:in|first|=não|	4-7 21	8+ 15	first 9	none 6	titled 8
pt:in|first|=onde|	4-7 7	first 6
pt:in|first|=os|	2-3 -8	4-7 11	8+ 9	all-one -7	first 9
pt:in|first|=ou|	8+ 6	first 6
pt:in|first|=o|	2-3 -18	4-7 -10	8+ 19	all-one -10	none -17	some 6
pt:in|first|=para|	2-3 10	4-7 11	8+ 7	first 8	none 12
pt:in|first|=pela|	4-7 8	none 9
pt:in|first|=pelo|	4-7 9	first 7	none 9
pt:in|first|=podem|	8+ 10	first 10
pt:in|first|=pode|	first 7
pt:in|first|=pois|	4-7 9	first 9
pt:in|first|=porque|	4-7 8	8+ 9	none 9
pt:in|first|=por|	2-3 8	none 10
pt:in|first|=quando|	2-3 7	8+ 8	first 9
pt:in|first|=que|	4-7 11	8+ 8	first 8	none 13
pt:in|first|=sem|	none 14
pt:in|first|=seu|	2-3 -7	all-one -7
pt:in|first|=se|	4-7 14	8+ 9	none 13
pt:in|first|=são|	4-7 10	8+ 6	none 10
pt:in|first|=tem|	4-7 8	none 9
pt:in|first|=tinha|	8+ 7	first 7
pt:in|first|=três|	8+ 7
pt:in|first|=uma|	2-3 14	4-7 18	first 10	none 15
pt:in|first|=um|	4-7 24	8+ 15	first 10	none 7
pt:in|first|=vai|	4-7 10	none 7
pt:in|first|=você|	4-7 8	first 8
pt:in|first|=vão|	first 6
pt:in|first|=à|	4-7 9	first -7
pt:in|first|=é|	2-3 9	4-7 11	8+ 9	first 10	none 14
pt:in|first|adverb|	2-3 11	8+ 13	all -6	all-one -9	first 7
pt:in|first|capital|	first -6
pt:in|first|verb|	8+ 14	all -8
pt:in|first|word|	8+ 12
pt:in|functions|0|1|	all-one -6
pt:in|functions|0|2-3|	all-one 10	titled 8
pt:in|functions|0|4-7|	first -11
pt:in|functions|1|2-3|	all-one -13	most -6	titled -12
pt:in|functions|1|4-7|	all -6	most 8	none -7	titled 7
pt:in|functions|2|2-3|	all-one 6	first 12	none 11
pt:in|functions|2|4-7|	all -7	first 10	most 8	none 13	titled 7
pt:in|functions|3|2-3|	first -6
pt:in|functions|3|4-7|	most 8	none 19	some 9	titled 6
pt:in|functions|3|8+|	none 23	some 10
pt:in|last|-fi|	2-3 -6
pt:in|last|-se|	2-3 6
pt:in|last|	5 -8	al 6	au -10	co -16	do 7	eg -8	el 14	eu 10	fi -6	fé -6	go -9	ha -7	ho -7	há -8	ie -10	il 7	im -7	io -8	ja -9	já 9	la -8	nt -9	ou -7	pa -12	po -7	re -14	se -6	so 10	ta 7	te 9	ti -11	ua 10	ue 6	ul -7	um -10	us -11	ut -8	ve 7	vo 8	xo -8	ás -8	ão -6	ço 6	ém 9
pt:in|last|5|	2-3 -8
pt:in|last|acê|	1 -6
pt:in|last|ada|	1 8	2-3 -7
pt:in|last|ais|	2-3 15
pt:in|last|aiz|	2-3 -13
pt:in|last|ano|	2-3 6
pt:in|last|ara|	2-3 11
pt:in|last|ate|	1 -7
pt:in|last|ato|	2-3 -7
pt:in|last|ava|	2-3 10
pt:in|last|avo|	1 7
pt:in|last|aço|	2-3 6
pt:in|last|car|	2-3 11
pt:in|last|cha|	1 -7
pt:in|last|che|	1 -6
pt:in|last|cia|	1 7
pt:in|last|dia|	2-3 -12
pt:in|last|dos|	2-3 -6
pt:in|last|dro|	2-3 7
pt:in|last|eal|	2-3 -6
pt:in|last|eio|	2-3 8
pt:in|last|ela|	1 -6
pt:in|last|ent|	1 -9
pt:in|last|eta|	2-3 -12
pt:in|last|ete|	2-3 6
pt:in|last|eu|	2-3 9
pt:in|last|eza|	2-3 9
pt:in|last|gua|	2-3 6
pt:in|last|hos|	2-3 -6
pt:in|last|iar|	2-3 9
pt:in|last|ias|	2-3 -7
pt:in|last|ica|	1 6
pt:in|last|ico|	1 -12	2-3 -12
pt:in|last|ido|	1 8
pt:in|last|ila|	2-3 -6
pt:in|last|ina|	1 -7
pt:in|last|ine|	1 -10
pt:in|last|ior|	2-3 -7
pt:in|last|ios|	2-3 -6
pt:in|last|ira|	1 -7
pt:in|last|iro|	1 -7	2-3 8
pt:in|last|ita|	2-3 10
pt:in|last|iva|	2-3 -6
pt:in|last|ivo|	2-3 6
pt:in|last|ixo|	2-3 -8
pt:in|last|já|	2-3 9
pt:in|last|jão|	1 -6
pt:in|last|les|	2-3 -10
pt:in|last|lho|	2-3 -9
pt:in|last|lia|	2-3 -9
pt:in|last|lto|	2-3 6
pt:in|last|mal|	2-3 10
pt:in|last|mir|	2-3 6
pt:in|last|mos|	2-3 11
pt:in|last|mpo|	2-3 -6
pt:in|last|mão|	2-3 -7
pt:in|last|nda|	1 -9
pt:in|last|ndo|	1 12	2-3 -9
pt:in|last|nho|	1 -10	2-3 -7
pt:in|last|nhá|	2-3 -8
pt:in|last|nja|	1 -8
pt:in|last|nta|	2-3 9
pt:in|last|nte|	1 -13	2-3 12
pt:in|last|nto|	1 -8
pt:in|last|nça|	2-3 -8
pt:in|last|oce|	2-3 -10
pt:in|last|odo|	2-3 7
pt:in|last|ois|	2-3 6
pt:in|last|ora|	2-3 6
pt:in|last|oso|	1 7	2-3 7
pt:in|last|ote|	1 9
pt:in|last|pel|	2-3 9
pt:in|last|pes|	1 -6
pt:in|last|pra|	1 -8
pt:in|last|que|	1 8
pt:in|last|ral|	2-3 -10
pt:in|last|rde|	2-3 -6
pt:in|last|reg|	1 -8
pt:in|last|res|	2-3 11
pt:in|last|rio|	1 -11
pt:in|last|rme|	2-3 -11
pt:in|last|ros|	2-3 12
pt:in|last|rra|	2-3 -6
pt:in|last|rto|	2-3 -9
pt:in|last|rua|	2-3 10
pt:in|last|sal|	2-3 -8
pt:in|last|sco|	2-3 -7
pt:in|last|sor|	1 -9
pt:in|last|sso|	2-3 -7
pt:in|last|tal|	1 7
pt:in|last|tar|	2-3 -11
pt:in|last|tas|	1 -10	2-3 8
pt:in|last|tes|	2-3 8
pt:in|last|tis|	2-3 11
pt:in|last|tor|	1 -8
pt:in|last|tos|	2-3 11
pt:in|last|ual|	2-3 14
pt:in|last|uro|	2-3 -8
pt:in|last|usa|	2-3 6
pt:in|last|uta|	2-3 9
pt:in|last|uti|	1 -10
pt:in|last|uém|	2-3 9
pt:in|last|vas|	1 -8	2-3 9
pt:in|last|vel|	1 8	2-3 7
pt:in|last|ves|	2-3 -9
pt:in|last|vre|	2-3 -6
pt:in|last|ços|	2-3 6
pt:in|last|ões|	2-3 15
pt:in|shape|=a capital|	2-3 -10
pt:in|shape|=a word =de|	8+ 9
pt:in|shape|=a word =do|	4-7 -8
pt:in|shape|=a word =era|	4-7 8
pt:in|shape|=a word =estava|	4-7 7
pt:in|shape|=a word =está|	8+ 9
pt:in|shape|=a word =não|	4-7 9
pt:in|shape|=a word =que|	8+ 7
pt:in|shape|=a word =é|	4-7 6	8+ 8
pt:in|shape|=a word adverb|	4-7 -6	8+ 6
pt:in|shape|=a word verb|	8+ 6
pt:in|shape|=a word word|	2-3 8	8+ 13
pt:in|shape|=a word|	2-3 -15
pt:in|shape|=ao word word|	8+ 7
pt:in|shape|=até =ao word|	2-3 7
pt:in|shape|=cada word =de|	8+ 8
pt:in|shape|=com =a word|	4-7 10
pt:in|shape|=com =os word|	4-7 12
pt:in|shape|=com word =e|	4-7 14
pt:in|shape|=com word|	2-3 -6
pt:in|shape|=de word word|	2-3 10
pt:in|shape|=de word|	2-3 13
pt:in|shape|=e =o word|	8+ 10
pt:in|shape|=e adverb word|	2-3 7
pt:in|shape|=e word word|	4-7 10
pt:in|shape|=ela =tem word|	8+ 9
pt:in|shape|=ele verb =que|	8+ 8
pt:in|shape|=eles word adverb|	8+ 10
pt:in|shape|=em number =eu|	8+ 10
pt:in|shape|=em number word|	8+ 6
pt:in|shape|=em word =de|	4-7 14
pt:in|shape|=em word word|	2-3 11
pt:in|shape|=estava =a word|	2-3 8	4-7 7
pt:in|shape|=eu verb word|	4-7 6
pt:in|shape|=eu word word|	4-7 6	8+ 11
pt:in|shape|=há =um word|	8+ 7
pt:in|shape|=há word word|	4-7 8
pt:in|shape|=meu word word|	8+ 8
pt:in|shape|=na word word|	2-3 9
pt:in|shape|=na word|	2-3 8
pt:in|shape|=nem word word|	2-3 9	4-7 7
pt:in|shape|=no word =eu|	8+ 7
pt:in|shape|=no word word|	2-3 6
pt:in|shape|=nunca word =da|	4-7 8
pt:in|shape|=nunca word word|	4-7 7
pt:in|shape|=não =foi word|	8+ 9
pt:in|shape|=não =há word|	4-7 8	8+ 6
pt:in|shape|=não =é =um|	4-7 6
pt:in|shape|=não =é word|	4-7 9
pt:in|shape|=não word =a|	4-7 9	8+ 6
pt:in|shape|=não word =de|	4-7 10
pt:in|shape|=não word =o|	4-7 10	8+ 11
pt:in|shape|=não word word|	4-7 11	8+ 9
pt:in|shape|=o =meu word|	4-7 6	8+ 6
pt:in|shape|=o capital word|	4-7 7
pt:in|shape|=o capital|	2-3 -11
pt:in|shape|=o word =do|	4-7 -8	8+ 9
pt:in|shape|=o word =era|	4-7 11
pt:in|shape|=o word =está|	4-7 8
pt:in|shape|=o word =não|	4-7 9	8+ 6
pt:in|shape|=o word =é|	4-7 9	8+ 12
pt:in|shape|=o word adverb|	4-7 8	8+ 13
pt:in|shape|=o word capital|	8+ 10
pt:in|shape|=o word verb|	8+ 7
pt:in|shape|=o word word|	4-7 13	8+ 13
pt:in|shape|=o word|	2-3 -14
pt:in|shape|=os capital|	2-3 -7
pt:in|shape|=os word word|	4-7 8	8+ 8
pt:in|shape|=por word =e|	4-7 9
pt:in|shape|=por word|	2-3 8
pt:in|shape|=quando word|	2-3 7
pt:in|shape|=se =o word|	8+ 8
pt:in|shape|=se word word|	4-7 7	8+ 7
pt:in|shape|=sem word =e|	4-7 10
pt:in|shape|=seu capital|	2-3 -7
pt:in|shape|=um word =com|	4-7 11
pt:in|shape|=um word =da|	4-7 7
pt:in|shape|=um word =de|	4-7 10	8+ 6
pt:in|shape|=um word =em|	4-7 8
pt:in|shape|=um word =na|	4-7 7
pt:in|shape|=um word word|	2-3 12	4-7 9
pt:in|shape|=uma word =de|	4-7 8
pt:in|shape|=uma word =não|	4-7 8
pt:in|shape|=uma word word|	2-3 11	4-7 13
pt:in|shape|=uma word|	2-3 10
pt:in|shape|=à word word|	2-3 12	4-7 6
pt:in|shape|=à word|	2-3 -7
pt:in|shape|=é =a word|	4-7 8
pt:in|shape|=é =o word|	8+ 7
pt:in|shape|=é =uma word|	4-7 6	8+ 9
pt:in|shape|=é word =de|	4-7 7
pt:in|shape|adverb adverb|	2-3 -6
pt:in|shape|adverb word =e|	4-7 10
pt:in|shape|adverb word =o|	4-7 8
pt:in|shape|adverb word =um|	4-7 7
pt:in|shape|adverb word word|	4-7 10
pt:in|shape|adverb word|	2-3 6
pt:in|shape|capital =a capital|	2-3 7
pt:in|shape|capital =a word|	2-3 6	8+ 15
pt:in|shape|capital =com =a|	8+ 6
pt:in|shape|capital =da capital|	2-3 -12
pt:in|shape|capital =da word|	4-7 -6
pt:in|shape|capital =de =uma|	8+ 7
pt:in|shape|capital =de capital|	2-3 -15	4-7 -7	8+ 6
pt:in|shape|capital =de word|	2-3 -12	8+ 12
pt:in|shape|capital =do capital|	2-3 -10
pt:in|shape|capital =do word|	4-7 -9
pt:in|shape|capital =dois word|	8+ 6
pt:in|shape|capital =em capital|	2-3 -9
pt:in|shape|capital =eu =que|	8+ 7
pt:in|shape|capital =na capital|	2-3 -7
pt:in|shape|capital =na word|	4-7 8
pt:in|shape|capital =no word|	8+ 6
pt:in|shape|capital =não =é|	4-7 -6
pt:in|shape|capital =não capital|	2-3 9
pt:in|shape|capital =não verb|	4-7 7
pt:in|shape|capital =o =que|	8+ 11
pt:in|shape|capital =o word|	8+ 11
pt:in|shape|capital =para capital|	2-3 -6
pt:in|shape|capital =para word|	2-3 -11	4-7 7	8+ 12
pt:in|shape|capital =pela word|	4-7 8
pt:in|shape|capital =que word|	4-7 7
pt:in|shape|capital =sem capital|	2-3 -6
pt:in|shape|capital =três word|	4-7 9	8+ 9
pt:in|shape|capital =um word|	4-7 6	8+ 10
pt:in|shape|capital =uma word|	4-7 11	8+ 17
pt:in|shape|capital =é =o|	4-7 -9
pt:in|shape|capital =é word|	2-3 -11	4-7 7	8+ 13
pt:in|shape|capital adverb =os|	4-7 6
pt:in|shape|capital adverb word|	2-3 8	4-7 8	8+ 14
pt:in|shape|capital adverb|	2-3 14
pt:in|shape|capital capital capital|	8+ 6
pt:in|shape|capital capital number|	2-3 -8
pt:in|shape|capital number word|	8+ 6
pt:in|shape|capital word =a|	8+ 12
pt:in|shape|capital word =com|	4-7 8	8+ 8
pt:in|shape|capital word =de|	4-7 15	8+ 12
pt:in|shape|capital word =em|	8+ 10
pt:in|shape|capital word =e|	4-7 -7	8+ 14
pt:in|shape|capital word =não|	4-7 6
pt:in|shape|capital word =o|	8+ 7
pt:in|shape|capital word =que|	8+ 6
pt:in|shape|capital word =um|	4-7 10
pt:in|shape|capital word =à|	4-7 7
pt:in|shape|capital word adverb|	4-7 7	8+ 7
pt:in|shape|capital word capital|	2-3 -6	4-7 11
pt:in|shape|capital word word|	8+ 14
pt:in|shape|verb =um word|	8+ 9
pt:in|shape|word =a word|	4-7 16
pt:in|shape|word =ao word|	4-7 8
pt:in|shape|word =as word|	4-7 10
pt:in|shape|word =até word|	2-3 8
pt:in|shape|word =com word|	2-3 16	4-7 -6
pt:in|shape|word =da word|	2-3 -12
pt:in|shape|word =das word|	2-3 -7
pt:in|shape|word =de capital|	2-3 -9
pt:in|shape|word =de word|	2-3 -15	4-7 -9	8+ 6
pt:in|shape|word =do word|	2-3 -12
pt:in|shape|word =e word|	2-3 21	4-7 11
pt:in|shape|word =em word|	4-7 10
pt:in|shape|word =no word|	2-3 10
pt:in|shape|word =não word|	4-7 7
pt:in|shape|word =o word|	2-3 12	4-7 -6
pt:in|shape|word =para word|	2-3 11
pt:in|shape|word =por word|	2-3 9
pt:in|shape|word =um word|	4-7 11
pt:in|shape|word adverb word|	2-3 10
pt:in|shape|word adverb|	2-3 -6
pt:in|shape|word verb|	2-3 -7
pt:in|shape|word word =com|	4-7 15
pt:in|shape|word word =de|	4-7 14
pt:in|shape|word word =e|	4-7 17
pt:in|shape|word word =não|	4-7 9
pt:in|shape|word word =por|	4-7 11
pt:in|shape|word word adverb|	4-7 8
pt:in|shape|word word word|	4-7 11
pt:in|word|	5 -8	a -7	acordada 9	alfaiate -7	alimentar -11	almoço 11	antes 8	ao 12	areal -6	arroz -7	asfixia 11	assobio -8	até 10	avô -9	bandejão -6	bem 6	benedito -6	boa 8	boicote 10	branco -8	cadê 10	café -7	cal -8	calados -6	calendário 6	cara 11	carona -6	casa -8	cavaleiro -9	cegueira -8	chave -7	chaves -9	chico -9	chinelo -7	chove 7	com 6	comigo 6	como 7	compra -8	constrangimentos 8	contabilidade 9	contenção 12	cozinha -8	criativa 9	crítico -10	curtailment -9	da -15	das -8	de -19	definitivas -8	deliberada -8	dentro 8	despedidas -7	dez -8	discórdia -12	diálogo 8	do -15	doce -11	dois 6	dona -8	dormir 6	doutor -9	e 10	efeito -12	ela 6	embora 6	envelopes -6	essa 6	estava 9	estrada -8	estão 6	eu 11	família -13	farinha -7	fatura -12	fermento -9	flores 8	fonte 10	foram 7	frete 6	fumacê -6	galo -7	gestão -10	gil -9	globalmente 6	grátis 11	histórico 6	hora 9	horários 9	irrevogável -6	jabuti -10	janela -9	jornal -9	já 10	lanterna -9	laranja -8	leilão -10	lenta 11	liquidação -6	lojas-vitrine -10	losango -9	mais 9	mal-entendido 8	manual -6	mar -8	mas 8	meio 6	memória -6	menos 9	mercado -6	minha 7	molhada -7	mão -8	mínimo 8	nada -7	natal -8	ninguém 9	no 12	notícias -6	num 9	nº -8	não 8	o -9	olho -6	operação -9	oportunidade -6	paciente -6	padre -6	papel 8	parente -8	partilhada -10	passado 8	passe -7	pela 11	pele -8	perder -10	perdida -6	pilha -9	pimenta -9	placa 10	planilha 10	ponte -6	pontuais 9	por 13	porteira 7	positiva 7	prato -8	pressão 7	produto -9	professor -8	propina -6	quadro -6	quando 7	quase -10	que 7	quintal -8	raiz -13	readequação 10	recreio -13	redondo 8	reg -8	rei -6	resiliência 9	rio -7	risco -9	rua 7	rápida 6	sal -10	saudade -10	seca -6	serenidade 12	serra -6	seu -7	sinhá -8	sirva-se -9	situação 7	sobre 13	sou 7	são 6	só 11	também 10	taxa -12	te -7	tela -7	terra -7	ti -9	tonhos -6	torto -9	tratado -6	túnel -10	uma 15	urna 10	velório -7	ver -6	vergonha 10	vermelha -8	verão 7	viciada 10	vingança -6	vinho -8	virado -7	volto 12	wi-fi -6	zé -6	à -6	é -8
pt:lead|lower|	, 15	: -20	adverb 6	that 6
pt:lead|upper|	, -16	: 11	adverb -10	auxiliary -7	capital -10	coordinator -9	determiner -16	preposition -27	start 8	stop 13	subordinator -11	verb-judging -11	word -14	— 9
pt:named|1|1|	none -19
pt:named|1|2-3|	first -10	none -16
pt:named|1|4-7|	first -9
pt:named|2|1|	none -12
pt:named|2|2-3|	all -10	all-one -14	first -9	none -14
pt:named|2|4-7|	none -7
pt:named|2|8+|	first 6
pt:named|3|4-7|	first 9
pt:named|none|1|	all-one -9
pt:named|none|2-3|	all-one 11	most -6	some -8
pt:named|none|4-7|	all -11	most 14	none 8	titled 10
pt:named|none|8+|	none 23	some 10
pt:naming|apelidado|2|	2-3 -8
pt:naming|apelido|2|	1 -8	2-3 -10
pt:naming|batizado|2|	2-3 -6
pt:naming|chamado|1|	1 -10	2-3 -8
pt:naming|conhecida|2|	1 -6	2-3 -6
pt:naming|conhecido|2|	2-3 -10
pt:naming|expressão|1|	2-3 -10
pt:naming|false|	, -9	preposition -19	subordinator -8	verb-judging -11	verb-saying -7	word -23
pt:naming|intitulada|1|	4-7 -6
pt:naming|lema|1|	2-3 -6
pt:naming|nome|2|	2-3 -6
pt:naming|palavra|1|	1 -16
pt:naming|termo|1|	1 -6
pt:naming|true|	capital -6	start 8	stop 13	that 6	— 9
pt:naming|título|1|	4-7 -6
pt:nearby-on|	1 -9	1.200 -7	2011 -8	40 -8	a 8	abril 9	abriu 9	acrescenta 9	acrescentou 9	admite 8	admitiu 7	advertiu 6	afirma 8	afirmou 11	agora 7	agência 6	alargado -6	anos -9	anunciou 7	ao -11	aos -8	após -6	arguido 8	argumentou 6	arranca -6	assegurou 6	atira 8	atirou 6	avisos -10	brinca 6	brincou 8	chega -8	comentou 11	como -11	comparou 7	completou 10	conclui 8	confessa -7	conta 9	continua -7	contou 13	contrapõe 6	decisão 9	declarou 10	defendeu 8	delegada 7	deles 6	depois -8	desabafou 7	descreveu 8	desvalorizou 9	deu 6	devolveu 6	diretora 7	disco -9	discursou 7	disse 15	diz 6	domingos -6	dos 9	duas 10	empresa 6	ensina 10	entrevista 9	enumerou 7	esclarece 8	escreveu 12	estadual -6	estudo 9	está -6	exibiu -7	explica -6	explicou 11	faixa -7	ficaram -8	ficou -12	fim -9	frisou 9	garante 6	garantiu 8	governo -7	gracejou 11	gritou 6	há -8	informa 6	informou 8	insistiu 6	investigadora 6	ir -7	ironizou 10	jornalistas 8	juros 7	justifica 8	justificou 8	juíza 9	lamentou 8	lança -10	leu 6	leva -8	levada -8	lhe -7	limitou-se 11	lusa 7	lê-se 10	mais -8	mensagem 6	ministra 8	mulher 6	na -12	nenhuma -9	neta 6	nos -12	nota 9	num 10	numa -6	não -8	observa 8	observou 7	ofereceu -7	onde -7	os -9	palavra -10	para -14	parlamentar 6	pastora 6	pede 9	por -14	primeira -9	produtora -7	professora 6	promete -11	prometeu 11	qual -9	quarto -10	quatro -7	que -10	queixou-se 9	quem -7	quer -7	quis 6	raimunda 6	ramal -7	reagiu 8	rebateu 7	reclamou 8	reconhece -6	recorda 7	relata 7	relator -8	relatou 7	relatório 7	rematou 8	responde 8	respondeu -6	responsável 7	resposta 7	ressalvou 6	resume 6	resumiu 7	revela 9	revelou 9	ri-se 8	rindo 7	rio -8	romance -6	saber 6	sai -7	saiu -9	saída 8	se -11	secretária 6	secretário-geral 6	senador 6	seria -9	sexta -7	sobre 8	suas 6	sublinha 6	sublinhou 7	suspirou 6	sónia 6	tem -8	terceiro -10	termo 6	tinha -8	todo -7	treinador 9	um -8	uma 8	vai 8	vendeu -6	vereador -9	vezes -8	viraria -7	zita 7	às -9	é -16
pt:nearby|	12 -9	22 -6	34 -9	38 -8	4 9	41 -6	8 6	abstenção 10	acaba -7	aceita 8	acesso 13	aconselha 8	acordo 8	acrescentou 11	acusa 7	acusam 10	acusações -7	acusou 14	acusou-a 11	adesivos -8	adia 7	adiantou 10	administração 7	admite 10	admitiu 13	adversário 6	afastou 6	afirmou 17	agora -8	agradeceu 9	agravou -10	ainda 11	aldeia 8	alega 9	alentejo -9	alerta -10	alguém -18	alta 7	amorim -6	an 6	animal -11	anonimato 15	anunciou 8	aos -7	apelidada -10	apelidado -9	apelido -13	apelou 10	aplicativo 6	apresentar 8	aprovado -7	após -10	argentina 9	arguido 6	argumentou 6	arouca 10	assegura 6	assegurou 9	asset 8	assobios 8	associação 10	atestou 8	atirou 7	atribuiu 9	autor 6	autora -7	avisa 8	aviso -12	avisou 11	ação -6	bancada -10	banco 13	banda -8	batizado -9	batizou -9	bicho -11	bilhete 17	boaventura -9	bola 9	braga 8	branco 9	cabo -6	café 6	campanha -8	canção -6	capa -9	capital -8	carimbo -8	carta -7	cartaz -12	caso -9	causa -9	cautela 6	cavalcanti 7	central 8	cenário 9	chama-se -10	chamada -8	chamado -12	chamam -13	chamam-lhe -15	chamavam -12	chamavam-lhe -8	chamou 12	chamou-lhe 9	chegou -6	claque -9	cliente 12	clientes 6	coisa 7	colega 7	colegiado 8	colou -10	com -9	comandante -6	comemorou 9	comentar 9	comissão 12	companhia 7	comprou 8	comunicado 6	concelhia 10	concluiu 9	condenação -9	confirma 12	confirmou 7	conhecida -9	conhecido -11	considerou 14	conteúdo 7	contou 10	contra -8	contudo 7	conversa 11	crime 8	crítica 10	dados 12	das 10	decisão 9	declarou 15	deixado 10	demora 9	depois 6	desafiou 8	descoberta 6	desconversou 10	desde 6	destacou 7	desvalorizou 6	dezembro 8	diferença 10	dificuldades -6	diploma -7	disco -9	discorda 8	dispara -7	distribuiu -8	dito 14	divididas -9	diz -9	dizeres -6	dizia -7	diário 6	doentes 9	dois -7	domingo 8	dos -8	duarte 8	duas 7	durante -9	e 9	ele -9	eleição 9	elevou -12	elogiou 13	em 7	emenda 8	ementas -7	empresa 11	empresas -10	encontrado 7	entender 8	entidade 7	episódio -9	equipa 7	equipe 10	eram -6	escola -10	escreve 7	esta 6	estado 8	estar 7	estava 11	estreia -6	estrutura 7	estudantes -8	está 6	executivo 6	exibiu -8	expressão -10	externo 12	exército 6	fachada -9	faixa -8	faixas -9	fala 6	falam 10	fale -7	falta 11	famílias -9	faria 8	fausto 10	federal -6	feita 9	feitas 7	felicitou 6	fez 7	fica 9	ficha -9	fila 9	filha 7	filme 8	fiscalização 12	fizeram -6	folha -11	fossem -9	francesa -10	frase -13	fundador 6	fundo 8	furnas -9	ganhou -11	garante 9	garantido -11	gestor 8	golpe -10	gonzaga 8	gosta -11	governador 9	governante 6	gravou -9	grupo -9	hashtag -6	hoje 6	hospital -9	houve 13	ideia 10	identificada 14	identificado 9	imprensa -12	independente 8	informou 10	inglês 9	iniciativa 9	inquérito 11	inscrição -8	instituição 9	internet -7	intitulada -6	intitulado -7	inventou -9	investigadores -7	investigação 6	ip 9	ipma -9	irmão 8	ironizou 11	jornal -8	jornalistas 11	junta 6	justiça 7	já -18	júri 12	kiala 8	lamentou 16	lançar 6	lançou -6	legenda -6	lembra -14	letreiro -11	lia-se -11	liberal 10	limitou-se 9	lino 7	lins 6	lisboa -8	livro -9	lobito 9	local -9	longe 8	lusa 7	lápis -11	lê -6	maioria 6	mais 7	mandou 11	manteve -6	mantém -6	marca 6	maria -6	marjorie -6	março 6	mas 11	medida 8	melo 9	menos 12	mensagem 12	mesmo 8	mesquitela 7	meta 6	mil -8	milhões 7	ministro 10	ministério 8	montou -8	moradores -13	mostra -7	mpla 8	mudou -8	mulher 8	município 7	mãe 10	na -15	nacional 9	negociações 8	negou 7	negócio -9	ninguém -6	no -8	nome -14	norberto -7	norte -7	nota 7	nova -6	novas 9	novo -8	novos 7	não 13	números 6	o -10	oceanos -6	oficial -6	onde -10	ontem 7	onu 10	oposição 14	organização 6	os -10	otimista 9	outro 7	ouvida -7	ouviu 7	p 6	pagar 7	painel -8	paiva 6	palavras 6	papéis -7	parecer 8	parte -7	participou 7	passar 6	paulo 8	país 9	pede 7	pedia -12	pedido -7	pediu 14	pelo -7	pelos -7	pena 8	penduraram -7	pendurou -8	penálti 6	perda 7	pergunta 13	perguntou -9	pescadores 6	piauí 8	pinheiro 7	pinto 7	pintou -7	placa -9	planilha -7	plenário 6	ponderou 10	ponto 9	popular 7	por -8	porta -10	porto -9	português 9	pouco 6	praça 7	precisa 8	precisou -7	prefere 11	presidente 8	preto -7	preços 9	prisão 7	problema 7	processa -8	produto -7	professora 9	professores 12	programa -9	proibir -8	promessa 7	prometeu 15	provas -8	provérbio -7	prémio -9	próxima 7	psd 6	psp -12	publica -6	página -6	público 11	quadro -6	quadros 9	quatro 6	que -8	queixa -7	queixou-se 10	quem -6	quer -7	questionado -9	quis -8	quissanga 10	r 8	rato 9	rebaixou -11	rebateu 6	recado 10	recebido 7	reclama 9	reclamou 8	recomendação -10	recomendações 8	reconhece 9	reconheceu 12	recua -12	rede -10	região -9	regulador 6	rejeita 8	rejeitou -7	relator -10	repetir 6	reportagem 12	repórteres 6	responde 6	respondeu 9	ressalvou 8	resultado 7	retirar -7	revista -6	risco 8	rui 7	rótulo -8	rótulos -9	sado -9	sai 6	salema 8	salários 8	santa -7	saudou 7	saída 12	saúde -6	se -12	segundos 11	seis -8	semana -7	semanário -12	sempre 12	seriam -6	serra -6	serrano -8	seu 6	seus 11	sexta 7	sido -6	simples 13	sindicato 8	situação 12	slogan -10	sociais 6	social 9	socialista 11	soube 12	sua 6	suspeito 7	suspeitos -12	suspensão 8	são 13	também -11	tarde -6	tarja -11	tejo 8	teles 6	tem -12	tenha -10	ter 6	teresa -7	termo -8	teve 12	texto 15	ticiana 7	time -6	tinham -6	tira -7	todas 9	torcida -6	toscano 9	trabalho 6	traduz 7	trata -11	trata-se 10	tratada -8	treinador 13	trimestre 6	troca 9	trocou -13	tudo -11	turística 9	têm -8	título -10	um -10	usava -9	valor 7	vazios -8	venceu -6	vender 6	vendia -10	ventosa 10	ver 7	vereador -6	versão -9	vigor -6	vila -8	viraria -12	virou -12	volta -8	votou 9	voz 7	vão 10	véspera 12	vê 12	vídeo 7	vítimas -8	à 6	às 7	água 9	âmbito 6	é -14	último 6	única -8
pt:nobody|1|	preposition -7	word -7
pt:nobody|2-3|	determiner -7	preposition -15
pt:nobody|4-7|	word 9
pt:nobody|8+|	start 13
pt:others|0|	1 8	2-3 6
pt:others|1|	1 -19	2-3 -9
pt:others|2|	1 -14	2-3 -8	4-7 -7
pt:others|3|	1 -13
pt:own-case|false|all-one|	, -13	: 12	adverb -8	auxiliary -6	capital -10	coordinator -6	determiner -18	preposition -22	subordinator -10	verb-judging -8
pt:own-case|false|all|	, -6	determiner -11	preposition -13	stop 9	subordinator -7	word -10
pt:own-case|false|first|	, -14	auxiliary -6	preposition -14	stop 11	verb-judging -7	word -15	— 9
pt:own-case|false|most|	start 6
pt:own-case|false|none|	, 14	: -19	adverb 7	that 9	verb-saying -7
pt:own-case|false|some|	preposition -9	verb-saying 7
pt:own-case|false|titled|	: 10	preposition -9
pt:own-case|true|first|	: 10	start 13	stop 17	word -7	— 9
pt:own-case|true|most|	: 8
pt:own-case|true|none|	, 14	auxiliary 10	word 10
pt:own|true|	2-3 10	4-7 13	8+ 23
pt:same|1|2-3|	most -6
pt:same|1|4-7|	all -11	most 14	titled 10
pt:same|1|8+|	none 23	some 10
pt:same|2|1|	all-one -8	none -6
pt:same|2|2-3|	all -6	all-one 7	first -7	some -8
pt:same|2|4-7|	first 9	none 8
pt:same|4|2-3|	none -9
pt:sentence|judging|	1 12	4-7 9	8+ 17
pt:sentence|none|	1 -13	2-3 -7	4-7 -9	8+ -6
pt:sentence|saying|	2-3 7	4-7 9	8+ 7
pt:sentence|thinking|	1 -12
pt:sign|far|	: -16	none -14	word -11
pt:sign|far|:|	2-3 -14	4-7 -8
pt:sign|far|verb|	none -7
pt:sign|far|word|	2-3 -7	4-7 -8
pt:sign|near|	: -7	none -7	verb-saying -9
pt:sign|near|:|	4-7 -11
pt:sign|near|verb-saying|	2-3 -7	4-7 -7
pt:sign|near|verb|	dizer -7	escrever -6
pt:sign|none|,|	2-3 11	8+ 12
pt:sign|none|	: 15	capital -6	far 6	near -8	start 8	stop 12	that 6	— 9
pt:sign|none|:|	2-3 10	4-7 13
pt:sign|none|adverb|	4-7 12
pt:sign|none|auxiliary|	1 7	8+ 9
pt:sign|none|capital|	1 -6
pt:sign|none|coordinator|	1 -12
pt:sign|none|determiner|	1 -8
pt:sign|none|preposition|	8+ 11
pt:sign|none|start|	8+ 11
pt:sign|none|stop|	2-3 12	4-7 15	8+ 10
pt:sign|none|that|	1 -9	4-7 15	8+ 9
pt:sign|none|verb-judging|	2-3 -6	4-7 10
pt:sign|none|verb-saying|	1 -8	4-7 15
pt:sign|none|word|	2-3 -9
pt:sign|none|—|	2-3 6	4-7 7	8+ 8
pt:sign|on|far|	8+ 7
pt:sign|on|near|	4-7 -8
pt:sign|sentence before|	none -9	preposition -10	stop 13
pt:sign|sentence before|preposition|	2-3 -10
pt:sign|sentence before|stop|	4-7 11	8+ 12
pt:sign|sentence before|verb|	none -10
pt:sign|sentence before|word|	2-3 -7
pt:size-ending|10+|.|	end 7	preposition 9
pt:size-ending|10+|none|	,verb-judging 6	,verb-saying 10	,word 15	stop 29	— 8
pt:size-ending|1|none|	,auxiliary -7	,coordinator -12	,determiner -8	,preposition -13	,quote -7	,subordinator -8	,that -6	auxiliary -12	capital -7	coordinator 7	determiner 8
pt:size-ending|2|.|	end 10
pt:size-ending|2|none|	,adverb -7	,auxiliary -10	,determiner -7	,quote -6	,subordinator -7	,that -11	,word -7	adverb -7	auxiliary -7	word -6
pt:size-ending|3|.|	end 12
pt:size-ending|3|?|	end 8
pt:size-ending|3|none|	,auxiliary -9	,capital 6	,determiner -7	,preposition -8	,subordinator -6	,that -9	,verb-saying 13	,word 8	; -6	end 8	verb-saying -8	word -6	— 8
pt:size-ending|4-5|.|	capital 11	end 19	preposition 11
pt:size-ending|4-5|?|	,verb-saying 7	end 9	stop -8	— 8
pt:size-ending|4-5|none|	auxiliary -9	coordinator -7	word -12	— 7
pt:size-ending|6-9|.|	capital 7	end 18	preposition 9
pt:size-ending|6-9|?|	,verb-saying 6	end 7	stop 9
pt:size-ending|6-9|none|	,verb-saying 17	,word -6	: 7	; 6	coordinator 8	end 12	— 9
pt:size-follow|10+|	,verb-judging 6	,verb-saying 10	,word 16	end 7	preposition 9	stop 29	— 8
pt:size-follow|1|	,auxiliary -8	,coordinator -12	,determiner -8	,preposition -12	,quote -7	,subordinator -8	,that -6	auxiliary -12	capital -7	coordinator 7	determiner 8
pt:size-follow|2|	,adverb -7	,auxiliary -10	,determiner -7	,quote -6	,subordinator -7	,that -11	,word -6	adverb -7	auxiliary -7	coordinator 9	determiner 10	word -6	— 8
pt:size-follow|3|	,auxiliary -9	,capital 6	,determiner -7	,preposition -8	,subordinator -6	,that -9	,verb-saying 13	,word 8	; -6	end 14	verb-saying -8	word -6	— 8
pt:size-follow|4-5|	auxiliary -9	capital 15	coordinator -7	end 8	preposition 6	word -13	— 13
pt:size-follow|6-9|	,verb-saying 17	,word -6	: 7	; 6	capital 7	coordinator 8	end 21	— 9
pt:size-intro|10+|	, 7	: 34	start 10	stop 12	— 6
pt:size-intro|1|	auxiliary 7	capital -7	coordinator -12	determiner -8	that -9	verb-saying -8
pt:size-intro|2|	adverb -10	capital -8	determiner 12	preposition 6	stop 13	subordinator -7	verb-judging -9	verb-saying -6	word -10
pt:size-intro|3|	, 12	: 10	adverb 11	auxiliary 6	determiner -13	preposition -16	start 11	subordinator 7	that 12	verb-saying 11
pt:size-intro|4-5|	adverb 10	stop 14	that 14	verb-judging 10
pt:size-intro|6-9|	auxiliary 18	capital 6	coordinator 8	start 18	stop 16	that 14	word 12	— 8
pt:size|	10+ 10	4-5 -6
pt:subject|elided|	,that -7	,verb-saying 17	,word -6	2-3 17	4-7 27	coordinator 10	preposition 7	stop 12	verb-saying -8	word -10	— 8
pt:subject|none|	,adverb -7	,auxiliary -8	,coordinator -9	,determiner -9	,preposition -9	,quote -10	,subordinator -11	,that -12	,verb-judging 10	2-3 -7	4-7 -7	: -10	adverb -9	auxiliary -12	capital 15	coordinator -8	determiner 10	end 12	preposition 7	stop -9	word -14	— 11
pt:subject|own|	,auxiliary -8	,determiner -9	,preposition -10	,that -8	8+ 22	: 11	; -9	auxiliary -10	capital -7	end 6	pronoun -7	stop 8	verb-saying -7	— 10
pt:two-before|)|	: 9
pt:two-before|,|	auxiliary 7	coordinator 8	preposition -16	subordinator 8	that 8	verb-judging 6
pt:two-before|adverb|	, 9	stop 10	that 10	verb-judging -9	word 7
pt:two-before|auxiliary|	determiner -13	preposition -7	word 12
pt:two-before|capital|	, 7	: 10	adverb -11	auxiliary 14	coordinator 8	stop 13	word -14
pt:two-before|coordinator|	preposition -9	that 8
pt:two-before|determiner|	capital 9	stop 12	verb-judging -8	word 11
pt:two-before|preposition|	capital 10	determiner -12	preposition -6	verb-judging -9	verb-saying -8	word -12
pt:two-before|pronoun|	verb-judging -8	verb-saying -6
pt:two-before|quote|	coordinator -11	preposition -15
pt:two-before|start|	capital -13	determiner -8	preposition -8	start 8
pt:two-before|stop|	capital -13	determiner -6	preposition -8	— 8
pt:two-before|subordinator|	determiner 6	stop 6
pt:two-before|that|	capital 7	verb-saying -6
pt:two-before|verb-judging|	: 6	stop 7	subordinator 10	word 9
pt:two-before|verb-saying|	, 7	preposition 7	stop 14	word 17
pt:two-before|verb-thinking|	word -7
pt:two-before|word|	adverb 10	determiner 9	stop 10	subordinator -7	that 14	verb-judging 6
pt:two-words-before|)|	: 9
pt:two-words-before|,|	a -12	chama-se -7	com -6	elogiou 6	está 10	houve 9	há 10	lamentou 10	lia-se -7	mas 8	no -9	que 8
pt:two-words-before|.|	em -6	— 8
pt:two-words-before|acusou-a|	de 11
pt:two-words-before|anos|	, 8	. 7	: 7
pt:two-words-before|apelidada|	de -7
pt:two-words-before|apelidado|	de -9
pt:two-words-before|apelido|	de -10
pt:two-words-before|apenas|	que 10
pt:two-words-before|as|	recomendações 8
pt:two-words-before|autora|	de -7
pt:two-words-before|a|	decisão 7	descoberta 6	expressão -10	frase -9	inscrição -8	legenda -6	palavra -14	resposta 6	senhora 11	situação 6	torcida 6
pt:two-words-before|batizado|	de -7
pt:two-words-before|bilhete|	: 9
pt:two-words-before|cartas|	. 6
pt:two-words-before|cautela|	: 6
pt:two-words-before|chamam|	de -9
pt:two-words-before|chamou|	de 10
pt:two-words-before|classificou|	como 7
pt:two-words-before|clientes|	são 11
pt:two-words-before|como|	o -9
pt:two-words-before|com|	o -6
pt:two-words-before|confirma|	: 6
pt:two-words-before|conhecida|	como -6	por -6
pt:two-words-before|conhecido|	como -6	por -10
pt:two-words-before|conta|	. 6
pt:two-words-before|criticou|	a 7
pt:two-words-before|da|	palavra -6
pt:two-words-before|depois|	de -8
pt:two-words-before|desconversou|	: 10
pt:two-words-before|desculpas|	. 7
pt:two-words-before|de|	uma -6
pt:two-words-before|dias|	. 7
pt:two-words-before|discorda|	: 8
pt:two-words-before|disse|	: 8	que 11
pt:two-words-before|dizer|	que 10
pt:two-words-before|diz|	. 6	que -9
pt:two-words-before|dúvidas|	. 6
pt:two-words-before|elogiou|	a 10
pt:two-words-before|emenda|	: 7
pt:two-words-before|entrevista|	. 6	ao -7
pt:two-words-before|era|	o -11
pt:two-words-before|escreveu|	: 10
pt:two-words-before|explicou|	. 6
pt:two-words-before|e|	que 8
pt:two-words-before|faixa|	: -7
pt:two-words-before|falam|	em 10
pt:two-words-before|falou|	de 9	em 13
pt:two-words-before|ficha|	: -9
pt:two-words-before|fila|	. 9
pt:two-words-before|folha|	: -11
pt:two-words-before|golpe|	do -10
pt:two-words-before|governo|	de 7	está -6
pt:two-words-before|gritou|	: 6
pt:two-words-before|horas|	. 6
pt:two-words-before|informou|	que 7
pt:two-words-before|ironizou|	: 7
pt:two-words-before|jornalistas|	: 9
pt:two-words-before|já|	chamam -9
pt:two-words-before|loja|	. 7
pt:two-words-before|longe|	: 8
pt:two-words-before|metros|	. 6
pt:two-words-before|milhões|	. 6
pt:two-words-before|nada|	. 7
pt:two-words-before|na|	operação -6
pt:two-words-before|noite|	. 6
pt:two-words-before|nome|	: -8	de -7
pt:two-words-before|oceanos|	com -6
pt:two-words-before|oposição|	a 9
pt:two-words-before|os|	dizeres -6
pt:two-words-before|outra|	. 8
pt:two-words-before|o|	caso 9	chamado -8	governo 8	lema -6	município 7	partido 9	slogan -6	termo -8	texto 9	título -7
pt:two-words-before|paciência|	. 6
pt:two-words-before|perda|	de 7
pt:two-words-before|pergunta|	: 10
pt:two-words-before|processo|	está 13
pt:two-words-before|proibição|	. 9
pt:two-words-before|p|	: 6
pt:two-words-before|pé|	. 7
pt:two-words-before|que|	chama -7	houve 7	há 8
pt:two-words-before|rebateu|	: 6
pt:two-words-before|recomendação|	de -8
pt:two-words-before|recorrer|	. 6
pt:two-words-before|respondeu|	: 9	que 7
pt:two-words-before|resultado|	: 6
pt:two-words-before|ri|	. 11
pt:two-words-before|rádio|	. 7
pt:two-words-before|segundos|	: 9
pt:two-words-before|seu|	cliente 10
pt:two-words-before|se|	chama -7	lê -6
pt:two-words-before|simples|	: 13
pt:two-words-before|sociais|	: 6
pt:two-words-before|start|	chamam-lhe -9	o -8	start 8
pt:two-words-before|tarde|	. 7
pt:two-words-before|tarja|	: -10
pt:two-words-before|telefone|	. 6
pt:two-words-before|ter|	recebido 7
pt:two-words-before|traduz|	: 7
pt:two-words-before|trata|	por -7
pt:two-words-before|uma|	. 9
pt:two-words-before|um|	time -6
pt:two-words-before|vezes|	. 6
pt:two-words-before|vez|	. 10
pt:two-words-before||	e -11	para -14	por -8
pt:two-words-before|é|	um -9
pt:verb|false|1|	other -6	upper -6
pt:verb|false|8+|	lower 24
pt:verb|true|1|	upper 6
pt:verb|true|2-3|	lower -7
pt:verb|true|4-7|	lower 30
pt:verb|true|8+|	lower 15
pt:word-after|	, -6	; -7	? -9	a 10	ao -8	chega -8	começou -8	continua -7	dos 9	em 11	end 13	hoje 6	já -8	na -6	no -8	para -12	por -12	que -9	será -6	sobre 9	viraria -6	é -12	— 13
pt:word-after|,|	! 7	? 8	none -6
pt:word-after|.|	? -6
pt:word-after|;|	none -7
pt:word-after|?|	none -9
pt:word-after|ao|	none -8
pt:word-after|a|	. 9	none 9
pt:word-after|chega|	none -8
pt:word-after|começou|	none -8
pt:word-after|continua|	none -7
pt:word-after|dos|	none 9
pt:word-after|em|	none 11
pt:word-after|end|	. 25	none 7
pt:word-after|e|	. 8
pt:word-after|hoje|	. 6
pt:word-after|já|	none -8
pt:word-after|na|	. 9	none -7
pt:word-after|no|	none -8
pt:word-after|o|	. 8
pt:word-after|para|	none -12
pt:word-after|por|	none -12
pt:word-after|que|	none -9
pt:word-after|será|	none -6
pt:word-after|viraria|	none -6
pt:word-after|é|	none -12
pt:word-after|—|	! 9	? 9	none 10
pt:word-before|,|	2-3 9	8+ 12
pt:word-before|	. 12	? 14	ao -12	apenas 11	bilhete 9	chama -11	chama-se -10	chamada -6	chamado -11	chamam -11	chamam-lhe -13	chamavam-lhe -8	chamou-lhe 9	cliente 11	com -7	conteúdo 7	da -9	decisão 7	descoberta 6	diz -7	dizer -6	dizeres -6	dizia -6	do -14	elogiou 6	em 8	encontrado 7	era 11	escreveu -9	estava 11	está 7	estão 10	expressão -10	feita 9	frase -9	governo 11	houve 10	há 15	inscrição -8	intitulada -8	jornal -6	lamentou 10	legenda -6	lema -6	lia-se -10	lê -6	marca 7	mas 8	município 7	no -12	numa 8	operação -6	os -7	ouviu 7	palavra -16	partido 9	pede 13	pediu 10	pela 9	por -16	programa -7	projeto 7	que 6	recebido 7	recomendações 8	reconheceu 8	resposta 6	semanário -12	sempre 9	senhora 11	situação 6	slogan -6	start 8	são 10	termo -8	texto 12	time -6	trocou -11	três 6	têm -8	título -7	virou -11	é -8	— 9
pt:word-before|.|	2-3 12	4-7 15	8+ 10
pt:word-before|?|	4-7 11	8+ 13
pt:word-before|ao|	2-3 -9
pt:word-before|apenas|	2-3 10
pt:word-before|a|	4-7 18
pt:word-before|bilhete|	2-3 9
pt:word-before|caso|	4-7 -6
pt:word-before|chama-se|	2-3 -10
pt:word-before|chamado|	1 -10	2-3 -8
pt:word-before|chamam-lhe|	2-3 -12
pt:word-before|chamam|	2-3 -9
pt:word-before|chamavam-lhe|	2-3 -8
pt:word-before|chama|	1 -8	2-3 -7
pt:word-before|cliente|	4-7 8
pt:word-before|com|	1 -8
pt:word-before|conteúdo|	4-7 7
pt:word-before|da|	2-3 -9
pt:word-before|decisão|	4-7 9
pt:word-before|descoberta|	4-7 6
pt:word-before|de|	1 9	8+ 9
pt:word-before|dizeres|	4-7 -6
pt:word-before|diz|	2-3 -7
pt:word-before|do|	1 -8	2-3 -11
pt:word-before|em|	1 6	2-3 7
pt:word-before|era|	2-3 15
pt:word-before|escreveu|	2-3 -9
pt:word-before|estava|	1 10	2-3 11
pt:word-before|está|	1 12	4-7 13
pt:word-before|estão|	2-3 8	4-7 8
pt:word-before|expressão|	2-3 -10
pt:word-before|e|	1 -12
pt:word-before|ficou|	1 -9
pt:word-before|foi|	2-3 11	4-7 11
pt:word-before|frase|	2-3 -7	4-7 -6
pt:word-before|governo|	4-7 11
pt:word-before|houve|	2-3 8
pt:word-before|há|	2-3 11	4-7 11
pt:word-before|inscrição|	2-3 -9
pt:word-before|intitulada|	4-7 -6
pt:word-before|lema|	2-3 -6
pt:word-before|lia-se|	2-3 -10
pt:word-before|marca|	2-3 8
pt:word-before|município|	4-7 7
pt:word-before|na|	2-3 -6
pt:word-before|no|	1 -6	2-3 -9
pt:word-before|os|	1 -7
pt:word-before|o|	1 -13
pt:word-before|palavra|	1 -16
pt:word-before|para|	1 -11
pt:word-before|partido|	4-7 9
pt:word-before|pede|	1 8	2-3 13
pt:word-before|pediu|	4-7 9
pt:word-before|pela|	2-3 9
pt:word-before|por|	1 -9	2-3 -13
pt:word-before|programa|	2-3 -7
pt:word-before|projeto|	2-3 7
pt:word-before|que|	1 -9	4-7 16	8+ 9
pt:word-before|revista|	2-3 -7
pt:word-before|semanário|	1 -12
pt:word-before|sempre|	2-3 7
pt:word-before|ser|	2-3 -7
pt:word-before|start|	8+ 11
pt:word-before|são|	2-3 10
pt:word-before|tem|	2-3 -6	4-7 10
pt:word-before|termo|	1 -6
pt:word-before|ter|	4-7 6
pt:word-before|texto|	2-3 11
pt:word-before|têm|	2-3 -8
pt:word-before|título|	4-7 -6
pt:word-before|um|	4-7 -6
pt:word-before|virou|	4-7 -10
pt:word-before|é|	8+ 9
pt:word-before|—|	2-3 6	4-7 7	8+ 8
pt:work|near|none|,|	first -8
pt:work|near|none|:|	first -6
pt:work|near|none|	all -8	all-one -8	first -12
pt:work|near|none|preposition|	all-one -7	none 10
pt:work|near|none|stop|	first 10
pt:work|near|none|word|	none -11
pt:work|none|near|,|	none 9
pt:work|none|near|	first -8
pt:work|none|near|preposition|	all -7
pt:work|none|none|,|	all -6	all-one -13	first -12	none 14
pt:work|none|none|:|	all-one 12	first 6	most 10	none -19	titled 11
pt:work|none|none|adverb|	all-one -8	none 7
pt:work|none|none|auxiliary|	all-one -6
pt:work|none|none|capital|	all-one -10
pt:work|none|none|coordinator|	all-one -6
pt:work|none|none|determiner|	all -11	all-one -17
pt:work|none|none|preposition|	all -13	all-one -22	first -12	some -9	titled -9
pt:work|none|none|start|	first 13	most 7
pt:work|none|none|stop|	all 9	first 11	most 7
pt:work|none|none|subordinator|	all -7	all-one -10
pt:work|none|none|that|	none 9
pt:work|none|none|verb-judging|	all-one -8	first -7
pt:work|none|none|verb-saying|	none -7	some 7
pt:work|none|none|word|	all -7	first -14	none 9
pt:work|none|none|—|	all-one 6	first 9
pt:work|right|none|	all -11	all-one -11	first -8	none 10
pt:work|right|none|word|	all -10	all-one -11	first -8	none 10
same|1|1|	none -7
same|1|2-3|	all -16	all-one -12	none 8
same|1|4-7|	all -22	all-one -15	none 23	some 15	upper 15
same|1|8+|	all 9	most 17	none 12	some 20	titled 13	upper 9
same|2|1|	all-one -23
same|2|2-3|	all -30	first -9	most -6	none -9	some 10	titled -7
same|2|4-7|	all -11	all-one -6	titled -9
same|2|8+|	first 10	titled 6
same|3|1|	all-one -13	first 11	none -21
same|3|2-3|	all -11	all-one -10	first -10	none -8
same|4|2-3|	all -7	none -9
sentence|judging|	8+ 30
sentence|none|	1 -23	2-3 -26	4-7 -16
sentence|saying|	1 6	2-3 11	4-7 17	8+ 8
sentence|thinking|	1 -16	2-3 -8	8+ 19
sign|far|,|	2-3 -6	4-7 8
sign|far|	: -36	auxiliary 10	capital -8	determiner -7	none -37	word -8
sign|far|:|	1 -16	2-3 -22	4-7 -26	8+ -8
sign|far|auxiliary|	2-3 10
sign|far|determiner|	2-3 -8
sign|far|verb-saying|	1 -11
sign|far|verb|	avisar -6	avvertire 8	dire -8	none -21	scrivere -6	staan -7	stehen -12	écrire -8
sign|far|word|	1 -6	4-7 -8
sign|near|	, -7	: -24	capital -7	determiner -7	far 8	none -30	verb-saying -13	word -8
sign|near|,|	4-7 -8
sign|near|:|	1 -16	2-3 -6	4-7 -16	8+ -15
sign|near|capital|	2-3 -8
sign|near|determiner|	2-3 -7
sign|near|preposition|	1 -9	2-3 -6	4-7 6
sign|near|verb-saying|	2-3 -7	4-7 -11
sign|near|verb|	dire -8	dizer -7	escrever -6	none -25	staan -7
sign|near|word|	1 -12	4-7 -6
sign|none|'|	4-7 12
sign|none|	( -7	) 10	: 27	adverb -8	coordinator -6	near -20	none 9	quote 14	start 8	stop 19	that 9	word -7	– 10	— 15
sign|none|(|	2-3 -6
sign|none|)|	8+ 7
sign|none|,|	1 -15	2-3 7
sign|none|-|	8+ 15
sign|none|:|	2-3 16	4-7 26	8+ 6
sign|none|;|	2-3 -6
sign|none|adverb|	2-3 -6	4-7 -9	8+ 6
sign|none|auxiliary|	8+ 11
sign|none|capital|	8+ 11
sign|none|coordinator|	1 -22	4-7 14	8+ 7
sign|none|determiner|	1 7	4-7 -6	8+ 10
sign|none|preposition|	4-7 -8	8+ 18
sign|none|pronoun|	1 -21	2-3 7	8+ 11
sign|none|quote|	4-7 17	8+ 8
sign|none|start|	2-3 11	8+ 9
sign|none|stop|	1 14	2-3 17	4-7 7	8+ 9
sign|none|subordinator|	8+ 13
sign|none|that|	1 -10	2-3 11	4-7 24	8+ 11
sign|none|verb-judging|	1 12	2-3 -6	8+ 6
sign|none|verb-thinking|	1 -7	2-3 8	8+ 7
sign|none|verb|	none 8
sign|none|–|	4-7 11	8+ 9
sign|none|—|	2-3 12	4-7 10	8+ 9
sign|none|’|	1 -7	2-3 14
sign|on|far|	2-3 -8	8+ 10
sign|on|near|	1 -9	4-7 -15	8+ 11
sign|sentence before|,|	1 -7
sign|sentence before|:|	8+ 10
sign|sentence before|	adverb -7	preposition -10	verb-saying -7
sign|sentence before|adverb|	2-3 -7
sign|sentence before|preposition|	2-3 -10
sign|sentence before|stop|	1 7	2-3 11	8+ 10
sign|sentence before|verb|	none -9	staan -7
sign|sentence before|word|	4-7 7
size-ending|10+|!|	,verb-saying 6	end 8
size-ending|10+|,|	capital 24	determiner 17	pronoun 13	verb-saying 18	word 18
size-ending|10+|.|	auxiliary 7	capital 12	determiner 24	end 28	preposition 13	pronoun 16	— 12
size-ending|10+|?|	capital 13	determiner 8	end 16	pronoun 8	stop 8	verb-saying 10
size-ending|10+|none|	( 8	, 11	,preposition 10	,pronoun 11	,verb-judging 8	,verb-saying 8	,verb-thinking 11	,word 16	: 11	capital 13	determiner 10	end 21	pronoun 16	stop 16	verb-saying 11	— 10
size-ending|1|!|	preposition 7	stop 7
size-ending|1|,|	auxiliary -16	pronoun 15	word -12
size-ending|1|.|	,preposition -6	capital 15	end -9	preposition -7	subordinator -14
size-ending|1|?|	stop -7
size-ending|1|none|	( -11	) -9	, -8	,auxiliary -7	,coordinator -8	,pronoun 6	,quote -14	,that -6	,verb-judging 9	,verb-saying 16	,word -6	- -11	: -9	adverb -13	auxiliary -27	capital -13	coordinator 9	quote -9	subordinator 7	word -9
size-ending|2|!|	,pronoun 7
size-ending|2|,|	auxiliary -10	capital 17	coordinator -15	determiner -8	preposition -16	subordinator -12	verb-judging -6	verb-saying -6
size-ending|2|.|	determiner -7	end -7	preposition -8	pronoun 15
size-ending|2|?|	,verb-saying 6	capital 9	end 10	pronoun 8	verb-saying 12
size-ending|2|none|	( -12	) -9	+ 6	,adverb -11	,determiner -14	,preposition -18	,pronoun -12	,quote -12	,that -16	,verb-judging 7	,verb-thinking 11	,word -12	: -6	; -8	auxiliary -19	capital -17	end 6	pronoun -15	that -7	verb-judging -13	verb-saying -19	verb-thinking -6	word -16
size-ending|3|!|	,verb-saying 6
size-ending|3|,|	auxiliary -12	that -8	verb-saying 21
size-ending|3|.|	coordinator 10	determiner 6	end 9	pronoun 15	subordinator -7
size-ending|3|?|	,verb-saying 6	capital 10	end 23	pronoun 12	stop -10	— 7
size-ending|3|none|	( -14	, -11	,coordinator -9	,preposition -13	,pronoun -8	,subordinator 7	,that -13	,verb-judging 6	,verb-saying 8	adverb 6	capital -15	end 18	stop 7	subordinator 12	that -7	verb-judging 6
size-ending|4-5|!|	,verb-saying 6	determiner 9	end 13	pronoun 8
size-ending|4-5|,|	auxiliary -12	capital 24	determiner 8	preposition -7	pronoun 35	verb-saying 18	word -8
size-ending|4-5|.|	end 11	preposition 17	quote -6	that 6	— 12
size-ending|4-5|?|	,auxiliary 7	,determiner 6	,verb-saying 12	,verb-thinking 8	capital 13	determiner 12	end 7	pronoun 12	quote 10	verb-saying 10	— 11
size-ending|4-5|none|	( -12	, 6	,auxiliary -6	,capital -13	,coordinator 14	,subordinator 7	,verb-judging 9	,verb-saying 6	,word -15	- 10	; 17	adverb -8	auxiliary -10	capital 9	coordinator -7	pronoun -7	subordinator 17	verb-saying -12	word -7	– 7	— -9
size-ending|6-9|!|	,verb-saying 6	determiner 6	pronoun 8
size-ending|6-9|,|	capital 27	determiner 29	pronoun 23	subordinator -7	verb-saying 22
size-ending|6-9|.|	auxiliary 10	coordinator 8	determiner 16	preposition 21	pronoun 12	quote 9	that 10	— 18
size-ending|6-9|?|	,pronoun 12	,verb-saying 8	capital 12	determiner 11	end 8	pronoun 12	stop -9	verb-saying 7	— 10
size-ending|6-9|none|	,auxiliary 24	,coordinator 9	,determiner 7	,verb-judging 14	,verb-thinking 12	: 16	capital 16	coordinator 11	determiner 11	end 17	pronoun 12	stop 13	subordinator 7	verb-saying 9	word -8	– 7	— -11
size-follow|10+|	( 11	, 11	,preposition 10	,pronoun 10	,verb-judging 8	,verb-saying 8	,verb-thinking 11	,word 16	: 11	auxiliary 7	capital 24	coordinator 6	determiner 21	end 29	preposition 14	pronoun 16	stop 16	verb-saying 18	word 18	— 15
size-follow|1|	( -14	) -9	, -9	,auxiliary -6	,preposition -6	,pronoun 7	,quote -14	,that -6	,verb-judging 9	,verb-saying 16	,word -6	- -11	: -9	adverb -13	auxiliary -29	coordinator 7	word -9
size-follow|2|	( -12	) -12	+ 6	,adverb -11	,determiner -14	,preposition -18	,pronoun -11	,quote -12	,that -16	,verb-judging 7	,verb-saying 6	,verb-thinking 11	,word -12	: -6	; -8	auxiliary -20	capital -6	determiner -11	quote -9	verb-judging -15	verb-saying -14	verb-thinking -10	word -12	— 9
size-follow|3|	( -14	, -11	,coordinator -9	,preposition -13	,pronoun -7	,subordinator 7	,that -13	,verb-judging 6	,verb-saying 8	adverb 6	end 22	pronoun 8	stop 6	subordinator 9	that -9	verb-judging 6	– 6	— 7
size-follow|4-5|	( -12	, 6	,capital -13	,coordinator 14	,subordinator 7	,verb-judging 9	,verb-saying 6	,verb-thinking 9	,word -15	- 10	; 17	adverb -8	auxiliary -12	capital 13	coordinator -8	end 12	preposition 7	pronoun 6	subordinator 19	verb-thinking 10	word -11	– 8
size-follow|6-9|	,auxiliary 24	,coordinator 9	,determiner 7	,verb-judging 14	,verb-thinking 12	: 16	capital 16	coordinator 11	determiner 23	end 9	pronoun 25	quote 13	stop 11	that 10	verb-saying 23	word -9	– 8	— -6
size-intro|10+|	) 7	- 14	: 42	auxiliary 9	capital 9	coordinator 8	preposition 19	quote 14	start 16	stop 15	subordinator 10	that 21	verb-judging 6	verb-saying 9	– 9	— 6
size-intro|1|	( -9	, -13	adverb 11	capital -7	coordinator -29	determiner 6	preposition -6	stop 18	that -20	verb-thinking -12	word -14	’ -7
size-intro|2|	( -8	: 9	; -8	adverb -19	determiner -9	stop 18	subordinator -25	that -9	verb-judging -12	verb-saying -7	word -9	— 7	’ 9
size-intro|3|	' -10	( -7	auxiliary 13	determiner -9	possessive -12	preposition -8	pronoun 20	quote 11	start 17	stop 10	that 27	verb-thinking 17	word 7	’ 11
size-intro|4-5|	( -7	, -6	adverb -10	auxiliary 10	determiner -11	possessive -8	pronoun 9	quote 21	start 6	stop 13	that 27	verb-saying -13	verb-thinking 8	word -8	– 10	— 6
size-intro|6-9|	' 10	, 13	; 9	adverb 16	capital 10	coordinator 18	pronoun 21	quote 7	start 33	stop 13	that 27	verb-thinking 18	word 13	– -7	— 10	’ 10
size|	1 -9	10+ 20	2 -18	3 11	4-5 -10	6-9 15
subject|elided|	,auxiliary 12	,coordinator 9	,determiner -11	,preposition 7	,pronoun 14	,that -11	,verb-saying 13	,word -9	2-3 21	4-7 9	; 8	auxiliary -11	pronoun 7	stop 18	– 8	— 10
subject|none|	( -14	+ 8	,auxiliary -9	,determiner -14	,preposition -23	,pronoun -9	,quote -18	,subordinator -7	,that -16	,verb-judging 17	,verb-thinking 12	,word -13	- -9	2-3 -6	4-7 -13	: -9	; 7	adverb -10	auxiliary -13	capital 21	coordinator -7	determiner 10	end 23	quote 13	stop -10	subordinator 6	that 9	verb-judging 8	verb-thinking -7	word -17	– 8	— 16
subject|own|	( -9	) -7	+ 6	,capital -11	,determiner 7	,quote -10	,subordinator 6	,that -11	,verb-saying 10	,word -6	: -6	adverb 7	coordinator 11	determiner 14	end 11	preposition 7	that -14	verb-judging -6	verb-saying -22
two-before|%|	stop 8
two-before|)|	- 11	: 11	preposition 9	stop 13
two-before|,|	adverb 6	auxiliary 10	capital -11	determiner -8	preposition -7	pronoun -11	quote 11	that 8	verb-judging 6	word -13
two-before|:|	determiner -13	preposition -12	quote 10	word 9
two-before|;|	capital 11	determiner -11
two-before|adverb|	, 8	adverb -14	coordinator 9	determiner 8	stop 27	subordinator -11	verb-thinking -10
two-before|auxiliary|	, 8	: -12	adverb 11	auxiliary 27	pronoun 6	quote -6	stop 22	that 11	verb-thinking 15	word 19
two-before|capital|	' -10	( -8	, 13	- -6	: 13	auxiliary 8	capital 12	possessive -20	verb-judging 9	word -9	— -9
two-before|coordinator|	: 12	adverb 13	auxiliary 16	preposition -18	that 11	verb-judging 9	verb-saying 18	verb-thinking -12	word -19
two-before|determiner|	adverb 7	auxiliary -10	capital -10	determiner 14	preposition -7	pronoun -8	stop 18	that 8	verb-judging -8	verb-saying 7	verb-thinking 13	word -7
two-before|possessive|	word -13
two-before|preposition|	: -6	auxiliary -10	capital 14	determiner -7	pronoun -8	stop 13	subordinator -11	that -10	verb-saying -22	verb-thinking 12	word -17
two-before|pronoun|	auxiliary 14	determiner -16	possessive 11	preposition 14	stop 21	subordinator 9	verb-thinking -8	word 10
two-before|quote|	( -6	, -19	: 12	auxiliary 7	coordinator -22	determiner 6	preposition -12	— 11
two-before|start|	capital -10	determiner -24	preposition -18	quote 6	start 18	subordinator -10	word 10
two-before|stop|	) 10	: 11	capital -16	determiner -16	preposition -16	quote 14	– 7	— 9
two-before|subordinator|	determiner -6	preposition -10	pronoun 14	stop 12	verb-saying -8
two-before|that|	auxiliary -8	capital 12	determiner -8	preposition -8	pronoun 21	stop 11	verb-judging 8	verb-saying -15	word -12
two-before|verb-judging|	adverb -12	coordinator 9	pronoun 6	stop 24	that 18	verb-saying -12
two-before|verb-saying|	, 36	: 12	adverb -14	capital -7	preposition 7	stop 18	subordinator 7	verb-judging -10	verb-saying 6	word 7
two-before|verb-thinking|	: 9	auxiliary -6	determiner 7	preposition 16	pronoun 7	stop 21	subordinator 11
two-before|word|	( -8	, -18	; 8	coordinator 8	determiner -8	preposition -15	quote -6	stop 22	subordinator -13	verb-judging -21	verb-saying -11	word 7
two-before|—|	stop 7
two-before|’|	stop 8
two-words-before|%|	. 8
two-words-before|)|	- 11	. 13	: 11
two-words-before|,|	 11	a -7	alias -7	and 11	as 7	attend 6	baptisée -6	blamed 10	called -8	chama-se -7	christened -6	com -6	con -9	der 9	detto -13	di 8	dite -8	elogiou 6	en -10	entitled -6	era 9	es -7	est 7	está 10	had 8	headed -9	houve 9	há 10	il -10	intitulé -7	is 7	jesús -6	la -20	lamentou 10	lamentó 9	les -9	lia-se -7	llamado -7	maar 8	mas 8	nicknamed -11	no -9	of 9	on -6	or -10	per -7	que 8	ribattezzato -7	said 13	sei -7	since 9	surnommé -9	surnommée -6	the -12	titled -6	un -8	von 8	was 12	welcomed 9	whose -10
two-words-before|.|	 13	) 10	: 11	a -10	de -9	die 8	el -11	em -6	il -8	la -7	selon -7	the -13	under -8	– 7	— 9
two-words-before|000|	. 12
two-words-before|1990|	. -7
two-words-before|1991|	. 10
two-words-before|1998|	. 7
two-words-before|2014|	. 9
two-words-before|2019|	. 10
two-words-before|2024|	. 6
two-words-before|2027|	. 8
two-words-before|2028|	. 12
two-words-before|2029|	. 7
two-words-before|22|	. 6
two-words-before|29|	. 8
two-words-before|31|	. 7
two-words-before|3|	. 7	: 9
two-words-before|40|	. 10
two-words-before|9|	. 6
two-words-before|:|	 10	de -8	el -7	la -6	le -8
two-words-before|a.m|	. 8
two-words-before|a24|	. 6
two-words-before|aan|	. 6
two-words-before|ab|	: 10
two-words-before|account|	. 11
two-words-before|accused|	of -7
two-words-before|act|	. 10
two-words-before|acusou-a|	de 11
two-words-before|acusó|	de 10
two-words-before|added|	, 9	. 7	: 12
two-words-before|adesivo|	: -8
two-words-before|admits|	: 7
two-words-before|advertised|	as -11
two-words-before|advies|	naar -11
two-words-before|afgedaan|	als 6
two-words-before|afp|	. 10
two-words-before|af|	. 11
two-words-before|again|	. 8
two-words-before|agency|	. 7
two-words-before|agreed|	. 7
two-words-before|ahead|	of -9
two-words-before|airport|	. 8
two-words-before|ajouter|	: 8
two-words-before|album|	, -9
two-words-before|all|	. 9
two-words-before|allá|	: 7
two-words-before|altro|	: 12
two-words-before|among|	them -7
two-words-before|amuse|	: 9
two-words-before|analysts|	. 8
two-words-before|anders|	: 9
two-words-before|and|	a -9	had 9	said 11	the -12	was 8	would 7
two-words-before|anger|	. 8
two-words-before|anni|	. 8
two-words-before|announced|	. 8
two-words-before|anos|	, 8	. 7	: 7
two-words-before|ans|	. 15
two-words-before|anything|	. 6
two-words-before|anyway|	. 10
two-words-before|an|	. 7	: 8	einem -11
two-words-before|apelidada|	de -7
two-words-before|apelidado|	de -9
two-words-before|apelido|	de -10
two-words-before|apenas|	que 10
two-words-before|apology|	, -8
two-words-before|appeal|	. 7
two-words-before|applaudissent|	. 6
two-words-before|applause|	. 10
two-words-before|app|	. 9
two-words-before|arbitrage|	. 8
two-words-before|arbitraje|	de 7
two-words-before|arbitres|	. 8
two-words-before|around|	. 7
two-words-before|arrangement|	. 7
two-words-before|arrived|	. 9
two-words-before|asked|	. 8	for 13
two-words-before|assembly|	. 6
two-words-before|as|	recomendações 8	the -18
two-words-before|así|	: -6
two-words-before|attendent|	. 11
two-words-before|attend|	. 9
two-words-before|auf|	dem -9
two-words-before|august|	. 8
two-words-before|aussitôt|	, 6
two-words-before|aus|	. 10	: 10
two-words-before|auteur|	de -9
two-words-before|author|	. 10	of -10
two-words-before|autora|	de -10
two-words-before|autore|	di -8
two-words-before|autor|	de -13
two-words-before|aviso|	: -9
two-words-before|avocate|	. 10
two-words-before|away|	. 8
two-words-before|a|	: 20	decisão 7	descoberta 6	dénoncé 8	expressão -10	frase -9	inscrição -8	legenda -6	palavra -14	promis 10	resposta 6	senhora 11	situação 6	so-called -7	torcida 6	un -12
two-words-before|añadido|	: -6
two-words-before|años|	. 8	la -11
two-words-before|back|	. 7
two-words-before|banderole|	: 7
two-words-before|band|	played -7
two-words-before|base|	: 7
two-words-before|batizado|	de -7
two-words-before|bautizado|	como -9
two-words-before|been|	. 8	freed 6	named -7
two-words-before|before|	. 6
two-words-before|begrip|	. 6
two-words-before|bekend|	als -9
two-words-before|bericht|	: 7
two-words-before|betalen|	. 8
two-words-before|bevestigen|	. 7
two-words-before|be|	called -11	met 7
two-words-before|biglietto|	: 8
two-words-before|bilhete|	: 9
two-words-before|blijft|	. 7
two-words-before|blijven|	. 8
two-words-before|board|	of 9
two-words-before|bonaventura|	: 8
two-words-before|book|	, -11	. 8
two-words-before|box|	. 8
two-words-before|braccia|	: 11
two-words-before|briefje|	: 8
two-words-before|brief|	. 6
two-words-before|brothers|	to 10
two-words-before|bui|	: 11
two-words-before|but|	not 11
two-words-before|by|	a -11
two-words-before|calificó|	de 9
two-words-before|called|	a 8	for 11	it 10	that 17	the -10	them 9
two-words-before|call|	. 10	a -13	as -12	the -9
two-words-before|calma|	: 8
two-words-before|camera|	. 8
two-words-before|card|	. 6
two-words-before|care|	. 6
two-words-before|carretera|	. 9
two-words-before|cartas|	. 6
two-words-before|cartello|	: -9
two-words-before|cartel|	: -11
two-words-before|car|	. 12
two-words-before|case|	. 9	was 8
two-words-before|cautela|	: 6
two-words-before|cbc|	’s -10
two-words-before|centre|	. 10
two-words-before|ce|	résultat 9
two-words-before|chair|	. 9
two-words-before|chamam|	de -9
two-words-before|chamou|	de 10
two-words-before|changed|	. -6
two-words-before|change|	. 7
two-words-before|changé|	: -6
two-words-before|chapter|	. 7
two-words-before|charge|	. 10
two-words-before|che|	il -9
two-words-before|civile|	. 7
two-words-before|claim|	. 8
two-words-before|claro|	: 7
two-words-before|classificou|	como 7
two-words-before|clientes|	são 11
two-words-before|clients|	were 11
two-words-before|club|	: -6
two-words-before|cnn|	's -8
two-words-before|coalition|	. 7
two-words-before|code|	: -11
two-words-before|comment|	. 9
two-words-before|committee|	. 7
two-words-before|communiqué|	, 8
two-words-before|como|	de -12	o -9
two-words-before|company|	had 8
two-words-before|comptes|	juge 6
two-words-before|com|	o -6
two-words-before|conceded|	. 10
two-words-before|conclu|	: 6
two-words-before|conference|	. 7
two-words-before|conferma|	: 8
two-words-before|confirma|	: 7
two-words-before|confusion|	. 7
two-words-before|congratulations|	. 9
two-words-before|conhecida|	como -6	por -6
two-words-before|conhecido|	como -6	por -10
two-words-before|conoce|	como -12
two-words-before|conocido|	como -12
two-words-before|conseil|	à -8
two-words-before|consulted|	. 6
two-words-before|conta|	. 6
two-words-before|contre|	. 7	un -14
two-words-before|convaincu|	. 9
two-words-before|con|	scritto -7	un -6	una -11
two-words-before|copy|	of -8
two-words-before|corregge|	: 6
two-words-before|corrige|	: 9
two-words-before|così|	: 9
two-words-before|council|	. 8
two-words-before|court|	. 13	: 11
two-words-before|cousin|	. 8
two-words-before|crede|	. 6
two-words-before|credit|	. 6
two-words-before|criticou|	a 7
two-words-before|cuenta|	, 7
two-words-before|cut|	. 7
two-words-before|c’|	est 8
two-words-before|daarentegen|	van 8
two-words-before|dal|	titolo -6
two-words-before|dann|	: 10
two-words-before|dans|	le -9
two-words-before|dass|	man 8
two-words-before|das|	: 9	? 8	urteil 7	wort -9
two-words-before|dat|	. 7	er 8	hij 8	ze 7
two-words-before|days|	. 11
two-words-before|day|	: 10
two-words-before|da|	palavra -6
two-words-before|deal|	was 8
two-words-before|decir|	: 10
two-words-before|decision|	was 7
two-words-before|defendant|	. 7
two-words-before|define|	como 9
two-words-before|definió|	como 11
two-words-before|delante|	. 7
two-words-before|delay|	. 9	as 8
two-words-before|del|	comitato -7
two-words-before|dem|	aufdruck -10	motto -7	namen -7	titel -8
two-words-before|den|	arbeitstitel -9	ausdruck -9	begriff -11	namen -6	spitznamen -9	titel -8	zusatz -10
two-words-before|depois|	de -8
two-words-before|derrota|	: 7
two-words-before|der|	aufschrift -6	begriff -10	fachzeitschrift -9	zeitung -6
two-words-before|desconversou|	: 10
two-words-before|described|	as 12
two-words-before|desculpas|	. 7
two-words-before|de|	acties 9	bijnaam -7	cijfers 11	fiebre -8	los -8	naam -8	sa 11	situatie 10	straf 9	studie 7	term -9	titel -6	uma -6	un -14	volksmond -8	werktitel -6	zaak 7	zogeheten -7
two-words-before|dias|	. 7
two-words-before|dice|	, 6	. 10
two-words-before|dicht|	: 6
two-words-before|die|	aktion -7	initiative -8	zeitung -9
two-words-before|differently|	. 6
two-words-before|dijo|	. 9	: 8
two-words-before|diplomatic|	. 7
two-words-before|diplomático|	. 8
two-words-before|director|	. 11
two-words-before|diretto|	: 8
two-words-before|dire|	: 10
two-words-before|disagreed|	. 7
two-words-before|disagrees|	. 9
two-words-before|discorda|	: 8
two-words-before|discrepa|	: 7
two-words-before|dismissed|	as 12
two-words-before|disse|	: 8	que 11
two-words-before|district|	. 8
two-words-before|dit|	. 6	avoir 10
two-words-before|diversamente|	: 6
two-words-before|dizer|	que 10
two-words-before|diz|	. 6	que -9
two-words-before|di|	aver 8	un -13
two-words-before|documentary|	, -7
two-words-before|dood|	. 10
two-words-before|door|	: -6
two-words-before|doublé|	. 10
two-words-before|down|	. 8	: -7
two-words-before|droog|	. 9
two-words-before|d|	. 6
two-words-before|dà|	del -6
two-words-before|défend|	. 8
two-words-before|dément|	: 8
two-words-before|dénonce|	une 11
two-words-before|dénoncé|	une 9
two-words-before|dúvidas|	. 6
two-words-before|d’|	avoir 10	un 20
two-words-before|early|	. 8
two-words-before|eens|	. 10
two-words-before|eigen|	zeggen 8
two-words-before|ein|	. 8	: 9
two-words-before|elle|	, 7	. 7
two-words-before|elogiou|	a 10
two-words-before|elogió|	la 10
two-words-before|el|	acuerdo 6	conflicto 7	contrato 9	lema -7	llamado -12	mercado 8	que 6	rótulo -7	término -8
two-words-before|email|	. 8
two-words-before|emenda|	: 7
two-words-before|english|	. 9
two-words-before|enquête|	pour -14
two-words-before|entrevista|	. 6	ao -7
two-words-before|equipo|	de 9
two-words-before|era|	. 7	o -11
two-words-before|er|	. 6	destijds 6	habe 8
two-words-before|escreveu|	: 10
two-words-before|espn|	. 9
two-words-before|est|	dit 6	dite 12
two-words-before|es|	: 11	für 10	un -9
two-words-before|euros|	. 13	de -10
two-words-before|euro|	. 9
two-words-before|explained|	. 9
two-words-before|explicou|	. 6
two-words-before|expresó|	su 10
two-words-before|eyes|	. 9
two-words-before|e|	di -8	que 8
two-words-before|face|	. 9
two-words-before|fair|	. 7
two-words-before|faixa|	: -7
two-words-before|falam|	em 10
two-words-before|falou|	de 9	em 13
two-words-before|fees|	. 8
two-words-before|fest|	. 7
two-words-before|ficha|	: -9
two-words-before|fifth|	. 8
two-words-before|fila|	. 10
two-words-before|film|	, -7
two-words-before|finale|	, 9
two-words-before|final|	. 8
two-words-before|fin|	. 7
two-words-before|first|	. 7
two-words-before|floor|	. 7
two-words-before|fm|	: 7
two-words-before|foglio|	: -8
two-words-before|fois|	. 14
two-words-before|folha|	: -11
two-words-before|for|	a -16	her 6
two-words-before|foto|	. 9
two-words-before|found|	it 12
two-words-before|fragte|	: 6
two-words-before|funeral|	. 7
two-words-before|further|	. 10
two-words-before|für|	die -12
two-words-before|gaan|	. 11
two-words-before|game|	. 6
two-words-before|garde|	contre 9
two-words-before|gauche|	. 7
two-words-before|gegeven|	: -7
two-words-before|gehört|	. 6
two-words-before|gekauft|	. 8
two-words-before|gemeint|	: 8
two-words-before|gemist|	. 9
two-words-before|genoeg|	. 7
two-words-before|gezien|	. 10
two-words-before|gli|	affitti -9
two-words-before|goes|	by -9
two-words-before|golpe|	do -10
two-words-before|govender|	: 8
two-words-before|government|	of 12	was 10
two-words-before|governo|	de 7	está -6
two-words-before|gracia|	. 7
two-words-before|grinned|	. 10
two-words-before|gritou|	: 6
two-words-before|ground|	. 10
two-words-before|group|	. 9
two-words-before|gut|	. 6
two-words-before|guère|	: 7
two-words-before|haben|	. 6
two-words-before|habe|	? 8
two-words-before|hablan|	de -8
two-words-before|habló|	de 18
two-words-before|había|	dicho -8
two-words-before|haderte|	: 8
two-words-before|had|	. 8	been 9	reported 10	written -7
two-words-before|handschriftlich|	: 10
two-words-before|hands|	. 6
two-words-before|hand|	. 10
two-words-before|have|	been 17	named -8
two-words-before|ha|	definito 6	detto 6	lodato 8	scritto -11	sido 8
two-words-before|head|	. 9
two-words-before|heard|	. 8
two-words-before|hearing|	. 7
two-words-before|hears|	of 8
two-words-before|helicopter|	. 7
two-words-before|hem|	. 8
two-words-before|hen|	. 8
two-words-before|here|	. 9
two-words-before|her|	as 7	for 9
two-words-before|het|	bewijs 7	opschrift -6	over 10	plan 9	woord -10
two-words-before|heures|	. 9
two-words-before|he|	called 19	had 15	is 10	preferred -13	termed 11	was 18	would 16
two-words-before|hielo|	. 6
two-words-before|hierro|	: 8
two-words-before|hij|	. 10
two-words-before|himself|	as 11
two-words-before|him|	. 12	: 13	to 8
two-words-before|hombros|	. 6	: 13
two-words-before|home|	. 8
two-words-before|horas|	. 6
two-words-before|horse|	. 7
two-words-before|hour|	. 7
two-words-before|house|	. 11
two-words-before|h|	. 7
two-words-before|idea|	. 6
two-words-before|ihn|	als 6
two-words-before|il|	caso 8	cosiddetto -6	giudizio -9	punteggio 8	termine -8	testo 6
two-words-before|impressed|	. 7
two-words-before|im|	fachblatt -11	volksmund -7
two-words-before|incident|	was 12
two-words-before|indruk|	. 10
two-words-before|informou|	que 7
two-words-before|ingetrokken|	. 11
two-words-before|instagram|	: 8
two-words-before|interpreter|	. 12
two-words-before|interrompe|	: 7
two-words-before|interview|	. 10
two-words-before|into|	a -13
two-words-before|invece|	di 8
two-words-before|invita|	a 11
two-words-before|invitó|	a 6
two-words-before|in|	. 12	arte -9	der -11
two-words-before|ironise|	: 7
two-words-before|ironizou|	: 7
two-words-before|is|	. 8	a -14	called -12	dat 6
two-words-before|it|	. 15	a -17	called 15	calls -10	had 15	is 9	says -13	was 11	would 11
two-words-before|jan|	: 9
two-words-before|jar|	. 7
two-words-before|ja|	: 13
two-words-before|joke|	. 8
two-words-before|jornalistas|	: 9
two-words-before|jours|	. 8
two-words-before|judgment|	. 8
two-words-before|juin|	. 7
two-words-before|jurors|	. 10
two-words-before|já|	chamam -9
two-words-before|kept|	a -11	his -10	its -11
two-words-before|kijken|	. 6
two-words-before|kinderschrift|	: -9
two-words-before|knapp|	: 11
two-words-before|knikt|	: 10
two-words-before|known|	as -20
two-words-before|komen|	. 9
two-words-before|komt|	. 6
two-words-before|kopf|	. 11
two-words-before|kwijt|	. 6
two-words-before|können|	, 6
two-words-before|lacht|	. 8
two-words-before|land|	. 8
two-words-before|lassitude|	. 7
two-words-before|last|	. 8
two-words-before|later|	. 8
two-words-before|laughed|	. 11
two-words-before|laughing|	. 8
two-words-before|lavoro|	. 6
two-words-before|la|	chiamano -7	considera 9	cosiddetta -6	definisce 11	dicitura -11	expresión -11	formula -9	frase -6	fórmula -7	ley 9	leyenda -6	llamada -13	llaman -8	loi -6	marca -7	mention -9	norma 8	palabra -12	parola -7	plateforme 6	revista -7	revue -6	réforme -6	scritta -9	sentenza 7	trouvent 8
two-words-before|lecture|	. 6
two-words-before|leerling|	. 10
two-words-before|lee|	: -9
two-words-before|left|	. 7
two-words-before|lei|	, 7
two-words-before|lejos|	: 11
two-words-before|lema|	: -8
two-words-before|letter|	. 8
two-words-before|levy|	. 6
two-words-before|le|	chiamavano -9	dossier 9	mot -15	projet 8	texte 7
two-words-before|libro|	, -10
two-words-before|lignes|	. 10
two-words-before|lindqvist|	, 7
two-words-before|lines|	. 7
two-words-before|line|	. 8	read -10
two-words-before|linkedin|	: 7
two-words-before|link|	. 6
two-words-before|lit|	: -8
two-words-before|livre|	, -6
two-words-before|locally|	as -12
two-words-before|lockridge|	: 9
two-words-before|loja|	. 7
two-words-before|longe|	: 8
two-words-before|long|	. 9
two-words-before|los|	salarios 8
two-words-before|lo|	chiamano -13	chiamavano -9	considera 9	giudica 10	llaman -9	spettacolo 6	trova 7
two-words-before|lui|	. 6	: -7
two-words-before|lâché|	: 8
two-words-before|l’|	appelle -10	expression -8	expérience 9	hashtag -6	opération -10
two-words-before|m.z.p.|	: 10
two-words-before|madre|	, -8
two-words-before|madrugada|	. 6
two-words-before|maggioranza|	. 6
two-words-before|manager|	. 9
two-words-before|man|	habe 9	sich 8	werde 10
two-words-before|marathi|	. 8
two-words-before|march|	. 7
two-words-before|marketed|	as -7
two-words-before|marquez-obi|	: 11
two-words-before|martes|	. 6
two-words-before|matter|	. 8
two-words-before|mayo|	. 6
two-words-before|mbombo|	: 10
two-words-before|media|	. 7
two-words-before|meeting|	. 7
two-words-before|mee|	. 15
two-words-before|memoir|	, -9
two-words-before|memorias|	, -8
two-words-before|men|	to -6
two-words-before|mesi|	. 6
two-words-before|message|	. 8
two-words-before|meter|	. 7
two-words-before|metodo|	: 6
two-words-before|metros|	. 6
two-words-before|me|	. 10
two-words-before|miedo|	. 9
two-words-before|milhões|	. 6
two-words-before|minister|	. 8
two-words-before|ministre|	. 9
two-words-before|minutes|	. 11
two-words-before|minutos|	. 6
two-words-before|misadventure|	. 8
two-words-before|mitad|	. 7
two-words-before|mit|	. 6
two-words-before|modo|	. 7	: -6
two-words-before|modulo|	? 9
two-words-before|mois|	. 9
two-words-before|moment|	. 10
two-words-before|monday|	, 8
two-words-before|monroe-pike|	: 9
two-words-before|months|	. 7
two-words-before|month|	. 9
two-words-before|more|	. 7
two-words-before|morning|	. 9
two-words-before|mots|	: -11
two-words-before|mot|	de -11
two-words-before|moved|	. 8
two-words-before|msl|	: 10
two-words-before|naam|	: -9
two-words-before|nach|	: 8
two-words-before|nada|	. 8
two-words-before|name|	. 9
two-words-before|nannte|	sie 7
two-words-before|nation|	. 7
two-words-before|na|	operação -6
two-words-before|nega|	: 6
two-words-before|nennt|	das 10	sie 6
two-words-before|news|	' -10
two-words-before|nicht|	. 9	: 8
two-words-before|nicknamed|	the -8
two-words-before|niega|	: 8
two-words-before|night|	. 8
two-words-before|nine|	. 9
two-words-before|nobody|	. 6
two-words-before|noemde|	haar 6
two-words-before|noemt|	hem 7
two-words-before|noite|	. 6
two-words-before|nombre|	: -15	de -11
two-words-before|nome|	, -7	: -11	de -7
two-words-before|nom|	. 12	: -12	de -12
two-words-before|non|	è -7
two-words-before|norte|	. 9
two-words-before|note|	. -8
two-words-before|noto|	come -10
two-words-before|notte|	. 6
two-words-before|not|	. 10	: 10	be 8	negotiate 7	to 9
two-words-before|novela|	con -6
two-words-before|no|	. 6
two-words-before|nues|	: 7
two-words-before|nuit|	. 9
two-words-before|n’|	avoir 10
two-words-before|oceanos|	com -6
two-words-before|offer|	was 8
two-words-before|office|	, -10	. 10
two-words-before|off|	. 7
two-words-before|of|	a -10	the -12
two-words-before|one|	, -7	reads -10
two-words-before|only|	: 10
two-words-before|ont|	baptisé -7	nommé -6	été 11
two-words-before|on|	. 11	dénonce 9	pouvait 12
two-words-before|oposição|	a 9
two-words-before|opposition|	. 6
two-words-before|op|	: 7
two-words-before|order|	. 8
two-words-before|os|	dizeres -6
two-words-before|outra|	. 8
two-words-before|outside|	. 6
two-words-before|out|	. 11	: 11
two-words-before|ouverte|	pour -11
two-words-before|overtuigd|	. 7
two-words-before|over|	. 11	de -8
two-words-before|o|	caso 9	chamado -8	governo 8	lema -6	município 7	partido 9	slogan -6	termo -8	texto 9	título -7
two-words-before|paciência|	. 6
two-words-before|palettes|	. 8
two-words-before|pancarta|	: -8
two-words-before|pancarte|	: -7
two-words-before|papel|	: -6
two-words-before|paper|	. 7
two-words-before|paquets|	. 6
two-words-before|parish|	. 6
two-words-before|paris|	. 7
two-words-before|park|	. 9
two-words-before|parlamento|	. 7
two-words-before|parlano|	di -7
two-words-before|parlato|	di 8
two-words-before|parla|	di 14
two-words-before|parlent|	de -10
two-words-before|parole|	: 7
two-words-before|partagés|	. 9
two-words-before|party|	had 10
two-words-before|pasacalle|	: -11
two-words-before|pas|	. 14	: 9
two-words-before|patience|	. 7
two-words-before|paused|	. 7
two-words-before|pause|	. 6
two-words-before|paying|	for 10
two-words-before|perda|	de 7
two-words-before|pergunta|	: 10
two-words-before|per|	i 8	la 10	un -7
two-words-before|pestrikoff|	: 13
two-words-before|petition|	, -9
two-words-before|philosophical|	. 8
two-words-before|phone|	. 10	: 8
two-words-before|pidió|	no 9
two-words-before|pintada|	: -7
two-words-before|place|	. 8	of -10
two-words-before|plainte|	. 8
two-words-before|plan|	. 6
two-words-before|podcast|	, -10
two-words-before|points|	. 9
two-words-before|point|	. 9
two-words-before|police|	. 7
two-words-before|policy|	. 10
two-words-before|por|	el -6
two-words-before|position|	was 7
two-words-before|posted|	: 12
two-words-before|pour|	les -11
two-words-before|power|	. 8
two-words-before|precisa|	, 6	: 9
two-words-before|pregunta|	: -7
two-words-before|premier|	had 9
two-words-before|press|	of 9
two-words-before|price|	was 9
two-words-before|prize|	: -10
two-words-before|processo|	está 13
two-words-before|proibição|	. 9
two-words-before|promised|	to 11
two-words-before|pronto|	: -11
two-words-before|prosser|	. 6
two-words-before|protesta|	. 9
two-words-before|protested|	. 7
two-words-before|prudente|	: 10
two-words-before|prudenza|	: 7
two-words-before|pubblicato|	su -6
two-words-before|public|	. 9
two-words-before|p|	. 7	: 6
two-words-before|pérdida|	de 10
two-words-before|pé|	. 7
two-words-before|qu'|	il 7
two-words-before|qualifié|	de 9
two-words-before|quando|	? 9
two-words-before|question|	. 8	: -6
two-words-before|que|	chama -7	es 9	habrá -6	haya -10	houve 7	há 8	la -7	significa -11
two-words-before|qu’|	elle 7	il 7	un -9
two-words-before|q|	: 17
two-words-before|radio|	. 10	: 7
two-words-before|raid|	as 7
two-words-before|ranch|	. 7
two-words-before|rappeler|	que 8
two-words-before|rating|	. 12	to -17
two-words-before|read|	. 9	: 6
two-words-before|real|	. 9
two-words-before|rebateu|	: 6
two-words-before|recalled|	. 11
two-words-before|recomendação|	de -8
two-words-before|recorrer|	. 6
two-words-before|relativise|	: 8
two-words-before|relató|	. 8
two-words-before|release|	was 10
two-words-before|reno|	. 7
two-words-before|replied|	. 6	: 17
two-words-before|reporters|	, 10	. 7
two-words-before|report|	, -11	as 9	was 7
two-words-before|reprend|	: 7
two-words-before|respondeu|	: 9	que 7
two-words-before|responsibility|	. 6
two-words-before|resultado|	: 6
two-words-before|righe|	: 6
two-words-before|right|	. 9
two-words-before|rires|	. 8
two-words-before|rire|	: 7
two-words-before|risposta|	. 9
two-words-before|risposto|	: 7
two-words-before|ri|	. 11
two-words-before|road|	. 6
two-words-before|romanzo|	, -6
two-words-before|roman|	, -7
two-words-before|row|	. 6
two-words-before|ruling|	. 8	as 8
two-words-before|r|	. 6
two-words-before|rádio|	. 7
two-words-before|réagi|	. 6
two-words-before|répondu|	: 8
two-words-before|sagt|	: 8
two-words-before|said|	, 23	. 30	: 19	he 7	it 13	that -6
two-words-before|sala|	. 7
two-words-before|sale|	. 7
two-words-before|salué|	une 7
two-words-before|samenvat|	: 8
two-words-before|saturday|	. 8
two-words-before|saying|	: 9	that 7
two-words-before|says|	, 12	. 15	that 10
two-words-before|say|	, 10
two-words-before|sbilancia|	: 6
two-words-before|schild|	: -7
two-words-before|school|	. 11
two-words-before|schuld|	: 8
two-words-before|scritta|	: -7
two-words-before|scritto|	: 6
two-words-before|scusa|	: 6
two-words-before|secondo|	la -10
two-words-before|seconds|	. 7
two-words-before|second|	, -7
two-words-before|segundos|	: 9
two-words-before|sein|	. 6
two-words-before|seit|	jeher -6
two-words-before|sei|	. 8	? 6
two-words-before|sell|	. -7
two-words-before|series|	called -6
two-words-before|service|	. 6
two-words-before|seu|	cliente 10
two-words-before|se|	chama -7	declaró 8	disent -7	dit 23	llama -12	lê -6	titula -9
two-words-before|shares|	. 6
two-words-before|she|	called 10	had 9	is 11	was 16	would 11
two-words-before|should|	have 8
two-words-before|shouted|	. 6
two-words-before|showed|	that 9
two-words-before|shrugged|	. 9
two-words-before|sie|	, 6	. 8
two-words-before|sign|	for -10	reading -11
two-words-before|silence|	. 13	: 7
two-words-before|simples|	: 13
two-words-before|sindacati|	: 6
two-words-before|sindaco|	: 6
two-words-before|sino|	de 9
two-words-before|six|	. 6
two-words-before|si|	chiama -10	chiamano -10	chiamerà -7	definisce 6	dichiara 7	intitola -6
two-words-before|skeptisch|	. 7
two-words-before|slogan|	is -6
two-words-before|smentisce|	: 7
two-words-before|smiled|	. 10
two-words-before|sms|	: 10
two-words-before|sociais|	: 6
two-words-before|soir|	. 9
two-words-before|soltanto|	: -6
two-words-before|soltó|	: 7
two-words-before|song|	, -7
two-words-before|sono|	stati 9
two-words-before|sonrisa|	: 8
two-words-before|son|	client 10
two-words-before|sorriso|	: 10
two-words-before|sospira|	. 6
two-words-before|souri|	: 8
two-words-before|so|	: 10
two-words-before|spalle|	. 8
two-words-before|spandoek|	: -10
two-words-before|speaks|	of -7
two-words-before|speech|	. 8
two-words-before|spiega|	, 6
two-words-before|spoke|	of 11
two-words-before|sports|	. 8
two-words-before|sport|	. 7
two-words-before|sprach|	von 6
two-words-before|sprak|	van 15
two-words-before|spreekt|	van 6
two-words-before|spreken|	van -6
two-words-before|spricht|	von 12
two-words-before|spring|	. 9
two-words-before|staat|	. 7
two-words-before|staff|	as -7
two-words-before|stand|	. 6
two-words-before|start|	 6	a -8	chamam-lhe -9	de -7	die -10	el -9	il -8	la -9	o -8	start 18	the -9	zu -7
two-words-before|stated|	that 8
two-words-before|statement|	. 7	as 8
two-words-before|station|	. 8
two-words-before|stilte|	. 8
two-words-before|stop|	saying -14
two-words-before|story|	. 10
two-words-before|striscione|	: -13
two-words-before|stuk|	. 10
two-words-before|subject|	line -12
two-words-before|such|	as -9
two-words-before|suite|	. 8
two-words-before|sunday|	. 6
two-words-before|suo|	: 8
two-words-before|sure|	. 7
two-words-before|surprised|	. 6
two-words-before|su|	scritto -10
two-words-before|svp|	. 12
two-words-before|swissinfo|	: 16
two-words-before|s’|	appelait -9	appelle -7	intitola -7
two-words-before|tachó|	de 6
two-words-before|tafel|	. 7
two-words-before|tajante|	: 10
two-words-before|talks|	as 9
two-words-before|talk|	about -9
two-words-before|tarde|	. 7
two-words-before|tard|	: 9
two-words-before|tarja|	: -10
two-words-before|teacher|	. 8
two-words-before|team|	. 7
two-words-before|tegen|	. 10	: 6
two-words-before|telefone|	. 6
two-words-before|telefono|	, 8
two-words-before|telegram|	. 7
two-words-before|telephone|	. 7
two-words-before|teléfono|	. 6
two-words-before|tempère|	. 8
two-words-before|terughoudend|	. 11
two-words-before|terug|	. 7
two-words-before|ter|	recebido 7
two-words-before|testa|	: 8
two-words-before|text|	. 6
two-words-before|that|	. 10	as 7	figure 10	he 10	it 10	read -15	reads -6	said -12	say -10	says -13	the -12	was 9	were -8
two-words-before|them|	. 10	as 9	called 9
two-words-before|then|	: 11
two-words-before|there|	were 10
two-words-before|they|	call -6	had 11	were 10
two-words-before|the|	accord 8	agreement 9	allegations 11	caption -6	case 9	change 9	company 6	decision 19	film 7	findings 9	government 7	guidance 9	heading -9	headline -9	hearing 6	letter 10	line -9	matter 8	meeting -6	name -9	order 9	outcome 11	phrase -18	plan 7	price 9	report 11	result 8	results 9	shares -8	slogan -10	so-called -18	tagline -8	term -14	title -12	vote 11	word -29	words -14
two-words-before|things|	. 8
two-words-before|third|	. 7
two-words-before|this|	. 7
two-words-before|thursday|	. 6
two-words-before|times|	. 7
two-words-before|timetable|	. 8
two-words-before|time|	. 10
two-words-before|titolo|	: -9
two-words-before|toe|	. 9
two-words-before|told|	. 9
two-words-before|toonde|	zich 8
two-words-before|toont|	zich 8
two-words-before|too|	. 7
two-words-before|touche|	: 8
two-words-before|tour|	. 6
two-words-before|tout|	. 6
two-words-before|to|	as -9	put -6	say -13	the -10
two-words-before|traduz|	: 7
two-words-before|trampoline|	. 6
two-words-before|transport|	of 8
two-words-before|trata|	de 14	por -7
two-words-before|trattava|	di 10
two-words-before|tratta|	di 14
two-words-before|tres|	. 6
two-words-before|tribute|	to 11
two-words-before|turno|	. 7
two-words-before|título|	de -9
two-words-before|uhr|	: 8
two-words-before|uit|	. 11	: 7
two-words-before|uma|	. 9
two-words-before|um|	time -6
two-words-before|une|	campagne 10	décision 9
two-words-before|university|	. 8
two-words-before|unlikely|	. 7
two-words-before|unmoved|	. 8
two-words-before|uno|	. 6
two-words-before|unrepentant|	. 8
two-words-before|un|	chiffre 6	homme 11	match -6	projet 11	scrutin 7
two-words-before|up|	. 13
two-words-before|us|	. 7
two-words-before|uur|	. 7
two-words-before|van|	. 6	de -8
two-words-before|vezes|	. 6
two-words-before|vez|	. 10
two-words-before|video|	: 9
two-words-before|viernes|	. 6
two-words-before|view|	. 11
two-words-before|ville|	. 6
two-words-before|vindt|	het 10
two-words-before|voce|	: 8
two-words-before|voix|	. 7
two-words-before|volte|	. 7
two-words-before|von|	der -10	einem 10	einer 6
two-words-before|voor|	. 6	een -11
two-words-before|vor|	. 8	einem 9
two-words-before|voz|	: 8
two-words-before|waarschuwen|	voor -7
two-words-before|waited|	. 7
two-words-before|wakker|	. 6
two-words-before|waren|	. 6
two-words-before|warned|	against 15	that 10
two-words-before|warum|	? 6
two-words-before|was|	. 6	a 15	het -6	now 8
two-words-before|watching|	. -7
two-words-before|watch|	. 12
two-words-before|water|	. 6
two-words-before|wat|	hij -7
two-words-before|way|	. -6
two-words-before|wednesday|	. 7
two-words-before|weekly|	. 8
two-words-before|week|	. 11	: -10	in -6
two-words-before|weg|	. 7
two-words-before|well|	. 9
two-words-before|wel|	. 9
two-words-before|wept|	. 7
two-words-before|weten|	. 8
two-words-before|which|	means -7
two-words-before|while|	. 7
two-words-before|widerspricht|	: 6
two-words-before|window|	. 8
two-words-before|wissen|	. 7
two-words-before|with|	a -10
two-words-before|wollte|	. 6
two-words-before|words|	, 13	. 9
two-words-before|word|	. 10
two-words-before|worse|	. 6
two-words-before|worten|	: 8
two-words-before|would|	be 26	become -8	leave 10
two-words-before|writes|	: 7
two-words-before|wrote|	, 11	. 10	: 14
two-words-before|x|	: 16
two-words-before|years|	. 12
two-words-before|year|	. 10
two-words-before|yesterday|	. 11
two-words-before|y|	que 9	voit 7
two-words-before|zeigte|	sich 9
two-words-before|zeit|	: 6
two-words-before|zei|	: 6
two-words-before|ze|	. 10	: 6
two-words-before|zich|	. 7
two-words-before|zurück|	: 10
two-words-before|zu|	: 9
two-words-before||	( -6	, -19	: 12	and -13	e -13	en -9	from -10	of 6	or -15	para -14	por -9	was 9	with -11	y -9	— 11
two-words-before|à|	la 10
two-words-before|è|	detto 8	scritto -10	stata 10	un -9
two-words-before|écrit|	. 8
two-words-before|égalisation|	. 6
two-words-before|épaules|	: 10
two-words-before|été|	. 7
two-words-before|évoque|	un 11	une 8
two-words-before|é|	um -9
two-words-before|überschrift|	: -8
two-words-before|—|	. 7
two-words-before|’|	. 8
verb|false|1|	other -19
verb|false|2-3|	upper -20
verb|false|4-7|	lower 18	upper -19
verb|false|8+|	lower 34	other 10
verb|true|1|	lower -11	upper 9
verb|true|2-3|	lower 20	other 6
verb|true|4-7|	lower 22
verb|true|8+|	lower 8
word-after|	( -22	) -9	+ 11	, -13	. 7	: -6	? -23	a -12	abgetan 9	abu 6	according -10	across -8	after 8	als -10	am -6	and 11	ao -8	assistant 8	at -6	auf -6	because -14	beim 9	bekannt -8	bezeichnete 8	blijft 10	but 7	button -9	by 15	came 8	caucus -6	ceo 9	cette 7	chega -8	co-founder -7	coach 8	começou -8	conceded 6	continua -7	contre 6	cost 6	could -8	counts -9	cuenta -9	dans 8	dat 9	del -14	della 10	den -7	deputy 7	der 8	devant 8	di -11	did -6	district 6	do 9	dog 8	don’t -8	dopo -10	dos 9	doughnut -10	dr 6	dr. 7	drew -8	du -10	e 6	een -6	ein 6	elle 12	em 11	end 19	es 11	est -9	foreign 7	four -11	gedoopt -6	general 9	genoemd -8	geschrieben -10	gesprochen 8	gli -7	ha -6	had -13	hasta -11	hat -7	hatte -7	he 26	head 7	heet -8	her -7	hij 9	his 8	hoje 6	hollis 8	holloman -8	hätten 9	i -11	im -6	is -21	ist -6	its 7	joked 9	judge 7	justice 9	já -8	kommt -8	komt -10	krijgt -6	kruger -9	l' 7	laat -7	las 9	le 14	lo -9	l’ 15	ma 7	made -9	mais 7	mayor 9	meaning -6	memo 7	met 8	mission 6	mr 10	mrs 9	mrs. 9	ms 12	na -6	naar -6	nach -6	nannte 7	nel 10	nennen -9	nennt -7	no -12	noemen -6	non -7	n’ -7	on 11	one 12	op 6	or -17	over -7	para -7	parla -6	pies -12	pour -6	presiding 6	programme -7	promised -7	prosecutor 8	puis 6	pyo 7	que -11	ran -6	rating -18	recalled 7	remark -13	remarked 6	replied 7	rires 9	rose -9	ruiz 6	rule -15	runs -9	réponse 6	said 19	sale -7	sans -10	says 17	schreibt -9	se -10	segment -10	sei -8	selon 6	será -6	she 11	sheriff -8	shipp 7	si 8	sie 10	sign -9	significava -11	signs 6	sleeps -11	so -6	sobre 8	soll -6	sous -10	steht -10	su 11	sulla -6	sur 13	s’ -6	that -8	the 9	there -10	tuttle 6	u.s. 7	una -9	und -7	under -15	une 8	union 11	van 9	verbucht -10	verrà -8	veröffentlicht -8	vindt 7	viraria -6	vito 6	volgens 9	voor -12	wales 10	was -11	went -7	werden 8	when 10	which -14	while 15	who -12	win -8	wins -13	won 6	worden -9	work 11	wrote 11	zal 9	zijn 15	zu 8	à 7	è -10	é -12
word-after|(|	. 7	none -21
word-after|)|	none -7
word-after|+|	none 11
word-after|,|	! 16	. -7	none -15
word-after|.|	! 11	? -8	none 7
word-after|:|	none -6
word-after|?|	none -23
word-after|abgetan|	none 9
word-after|about|	, -10	none 14
word-after|abu|	, 6
word-after|across|	none -8
word-after|after|	none 8
word-after|als|	none -10
word-after|am|	none -8
word-after|and|	none 15
word-after|an|	. -11	none 7
word-after|ao|	none -8
word-after|asked|	. -9	? 15
word-after|assistant|	, 8
word-after|as|	, -9	. -13	none 11
word-after|auf|	. 7	none -7
word-after|a|	, -15	. -12	none 6
word-after|because|	none -14
word-after|beim|	. 7
word-after|bekannt|	none -8
word-after|bezeichnete|	none 8
word-after|blijft|	none 10
word-after|button|	none -9
word-after|but|	, -9	. 9	none 8
word-after|by|	, -6	. 7	none 16
word-after|came|	, 12
word-after|caucus|	none -6
word-after|chega|	none -8
word-after|chief|	, 13
word-after|co-founder|	, -7
word-after|coach|	, 8
word-after|começou|	none -8
word-after|conceded|	, 6
word-after|continua|	none -7
word-after|contre|	none 6
word-after|cost|	none 6
word-after|could|	none -8
word-after|counts|	none -9
word-after|cuenta|	none -9
word-after|c’|	none -6
word-after|dann|	. 6
word-after|dans|	none 8
word-after|das|	. 10
word-after|dat|	. 9
word-after|della|	none 10
word-after|del|	none -14
word-after|den|	. 9	none -8
word-after|depuis|	none -6
word-after|deputy|	, 7
word-after|der|	. 13	none -8
word-after|devant|	none 8
word-after|de|	. 15
word-after|did|	none -6
word-after|die|	. 15
word-after|district|	, 6
word-after|di|	none -11
word-after|dog|	none 8
word-after|don’t|	. -8
word-after|dopo|	none -10
word-after|dos|	none 9
word-after|doughnut|	none -10
word-after|dr.|	, 7
word-after|dr|	, 6
word-after|du|	none -10
word-after|een|	. 7	none -8
word-after|ein|	. 6
word-after|elle|	. 12
word-after|em|	none 11
word-after|end|	. 6	? 20	none 16
word-after|est|	none -9
word-after|es|	. 8
word-after|e|	. 8
word-after|foreign|	, 7
word-after|four|	none -11
word-after|für|	. 7	none -7
word-after|gedoopt|	none -6
word-after|general|	, 9
word-after|genoemd|	none -8
word-after|geschrieben|	none -10
word-after|gesprochen|	none 8
word-after|had|	, -10	none -11
word-after|hasta|	none -11
word-after|has|	, -12
word-after|hatte|	none -7
word-after|hat|	none -7
word-after|ha|	none -7
word-after|head|	, 7
word-after|heet|	none -8
word-after|her|	, 11	. -7
word-after|he|	! 7	, 15	. 22	? 12	none 10
word-after|hij|	. 10	? 6
word-after|his|	, 10
word-after|hoje|	. 6
word-after|holloman|	none -8
word-after|hätten|	none 9
word-after|if|	. -13	none 9
word-after|im|	. 7	none -10
word-after|in|	, -7
word-after|ist|	none -6
word-after|is|	, -15	none -19
word-after|its|	, 10
word-after|it|	, -9	. 11	none 7
word-after|i|	. -11	none -6
word-after|joked|	, 9
word-after|judge|	, 6
word-after|justice|	, 7	? 11
word-after|já|	none -8
word-after|kommt|	none -8
word-after|komt|	none -10
word-after|krijgt|	none -6
word-after|kruger|	none -9
word-after|laat|	none -7
word-after|las|	none 9
word-after|la|	. 15
word-after|le|	. 20
word-after|lo|	none -9
word-after|l’|	. 13	none 6
word-after|mais|	none 7
word-after|mayor|	, 9
word-after|meaning|	, -6
word-after|mission|	, 6
word-after|mr.|	none 7
word-after|mrs.|	, 9
word-after|mrs|	, 9
word-after|mr|	, 10
word-after|ms|	, 12
word-after|naar|	none -6
word-after|nannte|	none 7
word-after|na|	. 9	none -7
word-after|nel|	none 10
word-after|nennen|	none -9
word-after|nennt|	none -7
word-after|noemen|	none -6
word-after|non|	none -11
word-after|no|	none -12
word-after|n’|	none -7
word-after|one|	, 12	. 8
word-after|on|	none 8
word-after|or|	none -16
word-after|over|	none -7
word-after|o|	. 8
word-after|para|	none -7
word-after|parla|	none -6
word-after|pies|	none -12
word-after|pour|	none -6
word-after|presiding|	, 6
word-after|programme|	none -7
word-after|promised|	, -7
word-after|prosecutor|	, 8
word-after|puis|	. 6
word-after|pyo|	, 7
word-after|que|	none -11
word-after|ran|	none -6
word-after|rating|	none -18
word-after|remarked|	, 6
word-after|remark|	none -13
word-after|replied|	, 7
word-after|rires|	. 9
word-after|rose|	none -9
word-after|ruiz|	, 6
word-after|rule|	none -15
word-after|runs|	none -9
word-after|said|	, 20
word-after|sale|	none -7
word-after|sans|	none -10
word-after|says|	, 17
word-after|schreibt|	none -9
word-after|segment|	none -10
word-after|sei|	none -8
word-after|será|	none -6
word-after|se|	none -10
word-after|she|	, 16	? 16	none -6
word-after|sie|	. 8
word-after|significava|	none -11
word-after|signs|	none 6
word-after|sign|	none -9
word-after|since|	none -6
word-after|si|	none 8
word-after|sleeps|	none -11
word-after|sobre|	none 8
word-after|soll|	none -6
word-after|son|	. 7
word-after|sous|	none -10
word-after|so|	none -9
word-after|steht|	none -10
word-after|sur|	none 13
word-after|su|	none 11
word-after|that|	, -7	none -6
word-after|there|	. -10
word-after|they|	, 6
word-after|the|	, 6	? 11	none 14
word-after|tuttle|	, 6
word-after|two|	, 10	. -10
word-after|u.s.|	, 7
word-after|una|	none -9
word-after|under|	none -12
word-after|und|	none -8
word-after|union|	, 11
word-after|un|	. 7	none -7
word-after|van|	none 7
word-after|verbucht|	none -10
word-after|verrà|	none -8
word-after|veröffentlicht|	none -8
word-after|vindt|	none 7
word-after|viraria|	none -6
word-after|vito|	, 6
word-after|volgens|	. 9
word-after|von|	none -12
word-after|voor|	none -12
word-after|was|	, -15	none -7
word-after|werden|	none 8
word-after|when|	. 13
word-after|which|	, -14
word-after|while|	none 13
word-after|who|	none -11
word-after|wins|	none -13
word-after|win|	none -8
word-after|with|	none -11
word-after|won|	none 8
word-after|worden|	none -9
word-after|work|	none 11
word-after|wrote|	, 11
word-after|zal|	none 9
word-after|zijn|	. 10	none 13
word-after|zu|	none 8
word-after||	, -9	? 13	none -10
word-after|à|	. 7
word-after|è|	none -10
word-after|é|	none -12
word-after|–|	? 7	none -6
word-after|—|	! 9	. 19	? 14	none -15
word-before|	 13	' -9	( -13	) 10	, -6	. 26	2018 6	: 6	? 12	aber 12	accord 9	acties 9	actuó 7	acuerdo 10	affitti -9	agreement 9	aktion -8	al -10	album -10	alias -7	allegations 11	allies 10	als 8	ancora -6	ante -8	anuncia -10	ao -12	apenas 11	apodan -8	appelait -12	appeler -12	appelle -13	appellent -16	arbeitstitel -9	are -17	arrive 8	arriveranno 6	arte -9	as -11	asking 10	at 8	attend 8	au -9	auf -12	aufdruck -10	aufschrift -6	aurait 9	ausdruck -10	autocollant -6	aver 8	avoir 21	back -9	banco 8	band -8	baptisé -11	baptisée -9	be 14	become -6	bedrijf 9	been 17	begriff -11	bei -8	between -10	bewijs 7	bijnaam -7	bilhete 9	blamed 11	bleibe 8	blog -10	bod 8	boek -7	bore 9	branded -10	buch -7	buscar 7	but 10	café -9	call -20	called 6	calls -9	caption -6	cartello -6	case 9	chama -11	chama-se -10	chamada -6	chamado -11	chamam -11	chamam-lhe -13	chamavam-lhe -8	chamou-lhe 9	change 9	chanted -10	chiama -15	chiamano -16	chiamare -8	chiamarlo -7	chiamati -8	chiamava -7	chiamavano -13	chiamerà -7	chiede 11	chiesto 7	chiffre 6	christened -6	cijfers 11	client 9	cliente 13	com -7	come -9	comitato -10	comme 7	como -10	company 6	concert -7	conflicto 7	considera 15	consideró -6	consultation 7	contained 8	conteúdo 7	contrato 9	contre 11	cosiddetta -7	cosiddetto -9	costs 7	course 10	cuts 13	da -10	dans -8	de 6	decir -8	decision 19	decisão 7	decknamen -8	declaró 8	decía -6	decían -10	definisce 6	del -19	della -10	denuncia 8	denunciato 6	der -16	descoberta 6	desde -9	destijds 7	di 12	dichiara 7	dicho -8	dicitura -11	die -7	dire -10	disent -10	dit 6	diz -7	dizer -6	dizeres -6	dizia -6	do -14	down 7	dubbed -11	duo -6	décision 13	déjà -10	dénonce 12	dénoncé 8	désormais -7	e -7	ein 11	einem 8	einen -6	einfach -8	el -9	elle 9	elogiou 6	em 8	empresa 10	en -16	encontrado 7	entitled -8	er 14	eran 8	escreveu -9	escribió -8	espressione -6	espresso 7	essere 6	est 8	estaba 11	estará 9	estava 11	está 9	están 8	estão 10	eterna -10	euro -9	evento 7	expected 11	expresión -11	expression -13	expressão -10	expérience 9	fachblatt -12	fachzeitschrift -9	fallo 8	famous -7	feita 9	felt 15	fiebre -8	figure 10	film 7	findings 9	finds -8	for -11	formula -9	frase -12	freed 6	funciona 7	fórmula -7	für 11	gang 8	giudica 11	giudizio -9	già -10	go -8	gobierno 6	gone 8	gouvernement 6	government 7	governo 12	gruppo -7	guidance 9	habe 16	habrá -10	had 19	hashtag -9	hay 8	haya -6	he 15	headed -14	heading -9	headline -9	hearing 6	heet -8	heißt -14	her 8	het -11	hicieron 9	hieß -6	him -7	his -9	homme 11	hospital -8	houve 10	há 15	hätten 9	idea 8	if 12	il -19	im -11	in -13	inchiesta -6	include -8	iniciativa -7	initiative -7	inmiddels -6	inscrição -8	intern -6	intitola -9	intitolato -7	intitulada -8	into 9	investigación 9	is -17	ist -8	it 22	jeher -6	jesús -6	jeudi 9	jornal -6	juge 11	kein -8	kept -6	klassieke -11	könne 8	labeled -6	labelled -12	lage 9	lamenta 6	lamentou 10	lamentó 9	land 6	last -6	laut -7	lautet -7	le -18	leave 10	legenda -6	lema -8	les -17	letter 10	letters -7	ley 9	leyenda -6	lia-se -10	libro -6	like 11	linea -6	llama -7	llamaban -10	llamada -13	llamado -14	llaman -16	llamar -9	llega 9	lodato 8	loi -6	looked 10	los -13	lui 9	längst -6	lê -6	maar 8	macchina 7	magazin -6	man 11	marked -23	mas 8	match -8	matter 8	means -12	medida 8	meeting -9	mention -9	mercado 8	message 10	mesure 9	met -6	ministro 9	modell -7	mot -15	motto -7	movimento -6	município 7	naam -8	name -10	named -18	namen -7	namens -6	needed 12	needs -9	negotiate 7	nicht 8	nicknamed -15	no 6	nommé -7	norma 8	not 11	nota -7	novel -10	now 8	nu -6	numa 8	nur -10	objectif 7	objects 12	off 9	officer 9	om -7	on -6	onder -9	one -13	open 9	opened 8	opera 10	operação -6	opschrift -6	opération -11	or -17	order 9	ortet 6	os -7	outcome 11	ouviu 7	over -12	palabra -12	palavra -16	par -8	parola -7	partido 9	país 8	pede 13	pediu 10	pela 9	people 10	phrase -18	pide 8	piden 7	pidió 13	plan 16	plateforme 6	play -7	played -7	plaza 8	plus -8	podcast -6	por -9	pour -18	pouvait 12	praised 9	preferred -18	prefers -8	premio 13	presidente 8	price 11	programa -7	projekt 9	projet 12	projeto 7	promesso 10	promet 7	promette 9	promis 10	préfère -6	publica -7	publie -8	pulls -10	punteggio 8	put -6	que 9	qui 8	quitte -6	quotidiano -8	rated -13	reactie 7	read -25	reads -19	recebido 7	recomendações 8	reconheceu 8	regretted 8	reject -11	remained 14	renamed -8	report 8	reported 10	resposta 6	resterebbe 8	result 8	results 9	return 11	revista -7	revue -6	ribattezzata -9	ribattezzato -8	roman -8	réforme -6	résultat 9	rótulo -8	sa 9	salarios 8	salue 8	saluta 8	sang -13	saranno 7	sarebbe 8	sarebbero 6	saying -17	says -26	scritta -9	scritto -17	scrutin 7	se -8	secondo -10	sees 12	sei 11	seien 14	selling 6	selon -8	semanário -12	sempre 9	sendung -6	senhora 11	sentenza 7	serait 9	servicio 8	sería 9	shares -8	should 10	show 6	shown 9	sido 9	signed 10	significa -15	since 10	singing -11	situatie 10	situation 9	situação 6	slogan -13	so 10	so-called -26	sogenannte -9	sogenannten -8	soient 9	sold -7	someone 8	soprannominato -6	speech 6	spettacolo 6	spitznamen -9	stand -8	start 18	stati 9	stay 6	stond -6	store -7	straf 9	studie 9	su 12	sulla -7	suo -7	surnomment -9	surnommé -9	surnommée -7	são 10	tagged -10	tagline -8	talk 8	tegen -8	teme 7	tentoonstelling -10	term -17	termine -8	termo -8	testo 6	texte 7	texto 10	than 12	thanked 7	the -31	their 12	they -8	this -9	tiene 6	time -6	titel -10	title -13	titled -14	titula -9	titulado -8	todavía 7	tour -9	trattati 10	trimestre 10	trocou -11	trouvent 8	trova 9	três 6	término -8	têm -8	título -8	und -9	under -17	urteil 7	van 7	ve 10	ver 10	verbo -8	verdict 10	veut 7	virou -11	voit 7	volksmond -8	volksmund -7	von 7	voor -6	voortaan -8	vote 11	votera 9	voto 6	vouloir -6	wants 9	was 18	welcomed 10	wer -8	werd -8	werktitel -6	who -8	whose -10	wie -7	wird -10	wolf -7	wolle 6	woord -10	word -16	words -10	wort -9	would 29	zaak 7	zeggen 8	zeitung -10	zich 8	zijn -6	zogeheten -9	zusatz -10	à 8	é -8	être 11	— 10	’s -6
word-before|'s|	2-3 -6
word-before|'|	2-3 -10	4-7 12
word-before|(|	1 -9	2-3 -9
word-before|)|	8+ 7
word-before|,|	1 -13
word-before|-|	8+ 15
word-before|.|	1 13	2-3 18	4-7 15	8+ 16
word-before|:|	2-3 8
word-before|;|	2-3 -8
word-before|?|	1 18	2-3 6	8+ 18
word-before|about|	1 -12	4-7 12
word-before|accord|	2-3 9
word-before|acties|	2-3 8
word-before|admite|	2-3 11
word-before|affitti|	2-3 -9
word-before|after|	2-3 -10
word-before|against|	2-3 -11	4-7 14
word-before|aktion|	2-3 -7
word-before|album|	2-3 -8
word-before|alias|	1 -8	2-3 -6
word-before|allies|	8+ 6
word-before|als|	1 7	4-7 13	8+ 10
word-before|al|	1 -10	2-3 -9
word-before|and|	1 -15	2-3 11	4-7 -6	8+ 13
word-before|answered|	2-3 -12
word-before|ante|	1 -8
word-before|anuncia|	4-7 -10
word-before|an|	1 13	2-3 -15
word-before|ao|	2-3 -9
word-before|apenas|	2-3 10
word-before|appelait|	2-3 -9
word-before|appellent|	2-3 -11	4-7 -13
word-before|appelle|	1 -9	2-3 -11
word-before|arbeitstitel|	2-3 -6
word-before|are|	1 -10	2-3 -12
word-before|arriveranno|	4-7 6
word-before|arrive|	4-7 8
word-before|arte|	2-3 -9
word-before|as|	2-3 -16	8+ 20
word-before|attend|	4-7 6
word-before|at|	1 6
word-before|aufdruck|	2-3 -10
word-before|aufschrift|	2-3 -8
word-before|auf|	1 -12
word-before|aurait|	4-7 9
word-before|ausdruck|	1 -10
word-before|au|	1 -9
word-before|avait|	4-7 11
word-before|avec|	2-3 -6	4-7 6
word-before|aver|	2-3 6	4-7 6
word-before|avoir|	2-3 18	4-7 13
word-before|a|	1 7	2-3 -9	4-7 16	8+ 14
word-before|back|	2-3 -9
word-before|baptisée|	2-3 -7	4-7 -9
word-before|baptisé|	2-3 -10
word-before|become|	2-3 -8	4-7 9
word-before|been|	2-3 22	4-7 22	8+ 11
word-before|begriff|	1 -10	2-3 -8
word-before|bei|	1 -8
word-before|be|	1 21	4-7 19
word-before|bijnaam|	2-3 -7
word-before|bilhete|	2-3 9
word-before|blamed|	2-3 8	4-7 9
word-before|bod|	2-3 8
word-before|buch|	2-3 -8
word-before|buscar|	4-7 7
word-before|but|	2-3 12	4-7 11
word-before|by|	4-7 12
word-before|café|	2-3 -9
word-before|called|	4-7 14
word-before|calls|	1 6	2-3 -11
word-before|call|	1 -12	2-3 -17
word-before|campagne|	2-3 -8	4-7 6
word-before|case|	4-7 9
word-before|caso|	2-3 6
word-before|chama-se|	2-3 -10
word-before|chamado|	1 -10	2-3 -8
word-before|chamam-lhe|	2-3 -12
word-before|chamam|	2-3 -9
word-before|chamavam-lhe|	2-3 -8
word-before|chama|	1 -8	2-3 -7
word-before|che|	1 -11	2-3 7	4-7 10	8+ 8
word-before|chiamano|	1 -14	2-3 -12
word-before|chiamarlo|	1 -7
word-before|chiamati|	1 -8
word-before|chiamavano|	1 -12
word-before|chiama|	1 -14	2-3 -12
word-before|chiamerà|	1 -8
word-before|chiede|	2-3 8
word-before|chiesto|	4-7 6
word-before|christened|	2-3 -6
word-before|cijfers|	2-3 10
word-before|cliente|	4-7 11
word-before|client|	2-3 8
word-before|come|	1 -7	2-3 -9
word-before|comitato|	2-3 -10
word-before|comme|	4-7 6
word-before|como|	1 -8	8+ 14
word-before|company|	2-3 6
word-before|com|	1 -8
word-before|conflicto|	4-7 7
word-before|considera|	1 10	4-7 9
word-before|conteúdo|	4-7 7
word-before|contre|	2-3 6	4-7 9
word-before|con|	4-7 -14
word-before|cosiddetta|	2-3 -7
word-before|cosiddetto|	2-3 -9
word-before|cuts|	4-7 13
word-before|dans|	2-3 -7
word-before|das|	4-7 8
word-before|dat|	1 -9	2-3 13	4-7 6	8+ 6
word-before|da|	2-3 -10	4-7 11
word-before|decision|	1 10	2-3 14	4-7 7
word-before|decisão|	4-7 9
word-before|decknamen|	1 -8
word-before|declaró|	4-7 8
word-before|decían|	2-3 -7
word-before|decía|	1 -6
word-before|definisce|	4-7 8
word-before|definito|	4-7 7
word-before|del|	1 -11	2-3 -18
word-before|dem|	2-3 -7
word-before|denunciato|	4-7 6
word-before|denuncia|	4-7 8
word-before|den|	2-3 8
word-before|der|	1 -16	2-3 -6	4-7 -6
word-before|descoberta|	4-7 6
word-before|desde|	2-3 -9
word-before|destijds|	2-3 6
word-before|des|	1 -10
word-before|detto|	4-7 8
word-before|de|	8+ 9
word-before|dicho|	1 -8
word-before|dicitura|	2-3 -10
word-before|die|	1 -21	4-7 9
word-before|dire|	1 -10
word-before|disent|	1 -11
word-before|dit|	1 9
word-before|dizeres|	4-7 -6
word-before|diz|	2-3 -7
word-before|di|	2-3 10	4-7 9
word-before|dossier|	2-3 -6
word-before|down|	2-3 7
word-before|do|	1 -8	2-3 -11
word-before|dubbed|	1 -10
word-before|duo|	2-3 -6
word-before|du|	2-3 -10
word-before|décision|	2-3 10
word-before|déjà|	4-7 -10
word-before|dénonce|	2-3 10
word-before|dénoncé|	4-7 7
word-before|désormais|	2-3 -7
word-before|een|	2-3 -6
word-before|einem|	2-3 8	4-7 13
word-before|einen|	1 6	2-3 -6	4-7 -11
word-before|einer|	4-7 9
word-before|eine|	4-7 12
word-before|ein|	1 6	4-7 11
word-before|elle|	2-3 7	4-7 6
word-before|el|	2-3 -10	4-7 -9
word-before|em|	1 6	2-3 7
word-before|entitled|	4-7 -8
word-before|en|	1 -17	2-3 -12
word-before|eran|	4-7 8
word-before|era|	1 -7	2-3 16	4-7 -7	8+ 9
word-before|er|	2-3 8	4-7 11
word-before|escreveu|	2-3 -9
word-before|essere|	4-7 8
word-before|estaba|	1 10
word-before|estava|	1 10	2-3 11
word-before|est|	4-7 13
word-before|está|	1 12	4-7 13
word-before|estão|	2-3 8	4-7 8
word-before|es|	1 10	4-7 9
word-before|et|	1 -7
word-before|euro|	1 -9
word-before|expected|	2-3 9
word-before|expression|	2-3 -12
word-before|expressão|	2-3 -10
word-before|expérience|	2-3 9
word-before|e|	1 -12	4-7 6
word-before|fachblatt|	2-3 -11
word-before|fachzeitschrift|	2-3 -9
word-before|famous|	2-3 -7
word-before|felt|	1 12	2-3 8	4-7 9
word-before|ficou|	1 -9
word-before|fiebre|	4-7 -8
word-before|film|	2-3 7
word-before|finds|	2-3 -8
word-before|foi|	2-3 11	4-7 11
word-before|formula|	2-3 -9
word-before|for|	2-3 -6	4-7 -9	8+ -7
word-before|frase|	2-3 -8	4-7 -9
word-before|from|	1 -12	2-3 7	4-7 10
word-before|fue|	2-3 7	4-7 14
word-before|funciona|	4-7 7
word-before|fórmula|	4-7 -7
word-before|für|	1 7
word-before|giudica|	2-3 10
word-before|giudizio|	1 -9
word-before|già|	2-3 -6
word-before|gobierno|	4-7 6
word-before|government|	4-7 7
word-before|governo|	4-7 12
word-before|gruppo|	2-3 -7
word-before|guidance|	4-7 9
word-before|haar|	2-3 -7	4-7 9
word-before|habe|	2-3 14	4-7 7
word-before|had|	2-3 11	4-7 29	8+ 16
word-before|hashtag|	1 -9
word-before|has|	4-7 11
word-before|have|	2-3 -7
word-before|haya|	2-3 -6
word-before|headed|	2-3 -11
word-before|heading|	2-3 -9
word-before|headline|	2-3 -7
word-before|hearing|	4-7 6
word-before|heet|	1 -9	2-3 -6
word-before|heißt|	1 -13	2-3 -6
word-before|hem|	2-3 -6	4-7 7
word-before|her|	2-3 7
word-before|het|	1 -8
word-before|he|	2-3 13	4-7 7	8+ 7
word-before|hicieron|	4-7 9
word-before|hij|	1 -11	2-3 6
word-before|him|	2-3 -6	4-7 12
word-before|his|	2-3 -12
word-before|homme|	2-3 9	4-7 10
word-before|hospital|	1 -10
word-before|houve|	2-3 8
word-before|há|	2-3 11	4-7 11
word-before|hätten|	4-7 9
word-before|idea|	4-7 8
word-before|il|	1 -13	2-3 -14	4-7 -7
word-before|im|	2-3 -8
word-before|inchiesta|	2-3 -6
word-before|include|	2-3 -8
word-before|iniciativa|	4-7 -7
word-before|initiative|	2-3 -12
word-before|inmiddels|	2-3 -6
word-before|inscrição|	2-3 -9
word-before|intern|	2-3 -6
word-before|intitolato|	2-3 -7
word-before|intitola|	2-3 -7
word-before|intitulada|	4-7 -6
word-before|intitule|	2-3 -7
word-before|into|	4-7 9
word-before|in|	1 -14	2-3 -8	4-7 -6
word-before|is|	1 -10	2-3 -12	8+ 16
word-before|its|	1 -13
word-before|it|	1 17	2-3 9	4-7 24
word-before|i|	1 -12	2-3 7
word-before|jesús|	1 -6
word-before|jeudi|	2-3 9
word-before|juge|	1 8	2-3 7
word-before|kept|	2-3 -6
word-before|klassieke|	1 -11
word-before|labelled|	2-3 -11
word-before|lage|	2-3 9
word-before|lamenta|	2-3 6
word-before|la|	1 10	2-3 -10	4-7 -6
word-before|leave|	2-3 10
word-before|lema|	2-3 -6	4-7 -7
word-before|les|	1 -13	2-3 -12
word-before|leus|	2-3 -6
word-before|le|	2-3 -20
word-before|lia-se|	2-3 -10
word-before|line|	2-3 7	4-7 -11
word-before|llamaban|	2-3 -9
word-before|llamada|	1 -8	2-3 -9
word-before|llamado|	2-3 -12	4-7 -7
word-before|llaman|	1 -6	2-3 -14	4-7 -9
word-before|llamar|	2-3 -8
word-before|llama|	1 -7	4-7 -7
word-before|los|	2-3 -13
word-before|lui|	4-7 9
word-before|maar|	4-7 8
word-before|made|	2-3 9
word-before|man|	2-3 11	4-7 7
word-before|marked|	1 -22	2-3 -8
word-before|ma|	4-7 8
word-before|means|	2-3 -10
word-before|medida|	4-7 8
word-before|meeting|	2-3 -13
word-before|mention|	1 -6	2-3 -8
word-before|mercado|	4-7 8
word-before|met|	1 -10
word-before|motto|	2-3 -6
word-before|mot|	1 -15
word-before|movimento|	2-3 -6
word-before|município|	4-7 7
word-before|naam|	2-3 -6
word-before|naar|	1 -11
word-before|named|	1 -13	2-3 -12
word-before|namen|	1 -7	2-3 -6
word-before|name|	1 -9
word-before|na|	2-3 -6
word-before|needed|	4-7 12
word-before|needs|	1 -9
word-before|negotiate|	4-7 7
word-before|nicknamed|	1 -7	2-3 -10	4-7 -9
word-before|not|	2-3 6
word-before|no|	1 -6	2-3 7	4-7 8
word-before|number|	4-7 10
word-before|nur|	2-3 -10
word-before|nu|	2-3 -6
word-before|officer|	4-7 9
word-before|of|	1 -14	8+ 13
word-before|om|	2-3 -9
word-before|onder|	1 -9
word-before|on|	2-3 -8
word-before|opera|	4-7 7
word-before|opération|	2-3 -11
word-before|or|	1 -10	2-3 -15
word-before|os|	1 -7
word-before|out|	4-7 11
word-before|over|	1 -7	2-3 -19	4-7 11
word-before|o|	1 -14
word-before|palabra|	1 -12
word-before|palavra|	1 -16
word-before|para|	1 -11
word-before|parola|	1 -7
word-before|partido|	4-7 9
word-before|par|	2-3 -8
word-before|país|	4-7 8
word-before|pede|	1 8	2-3 13
word-before|pediu|	4-7 9
word-before|pela|	2-3 9
word-before|phrase|	1 -8	2-3 -14
word-before|pidió|	1 10
word-before|plan|	2-3 12	4-7 11
word-before|played|	2-3 -7
word-before|podcast|	2-3 -6
word-before|por|	2-3 -9
word-before|pour|	1 -8	2-3 -10	4-7 -14
word-before|praised|	4-7 7
word-before|preferred|	1 -12	2-3 -12
word-before|prefers|	1 -8
word-before|premio|	4-7 13
word-before|price|	4-7 9
word-before|programa|	2-3 -8
word-before|projeto|	2-3 7
word-before|projet|	4-7 7
word-before|promesso|	4-7 7
word-before|promette|	2-3 8
word-before|promet|	4-7 7
word-before|promis|	4-7 10
word-before|publica|	2-3 -6
word-before|publie|	4-7 -7
word-before|que|	4-7 22	8+ 9
word-before|qui|	4-7 8
word-before|quotidiano|	2-3 -8
word-before|rated|	1 -13
word-before|reading|	2-3 6	4-7 -12
word-before|reads|	2-3 -10	4-7 -16
word-before|read|	1 -9	2-3 -17	4-7 -18
word-before|regretted|	4-7 8
word-before|reject|	1 -11
word-before|remained|	2-3 14
word-before|renamed|	2-3 -8
word-before|reported|	2-3 10
word-before|report|	4-7 11
word-before|resta|	2-3 8
word-before|resterebbe|	4-7 8
word-before|result|	2-3 8
word-before|revista|	1 -8	2-3 -6
word-before|revue|	2-3 -6
word-before|ribattezzata|	2-3 -7
word-before|ribattezzato|	1 -6
word-before|roman|	4-7 -6
word-before|résultat|	4-7 9
word-before|rótulo|	2-3 -8
word-before|said|	1 12
word-before|salarios|	4-7 8
word-before|salue|	4-7 9
word-before|saluta|	2-3 8
word-before|sang|	2-3 -6	4-7 -11
word-before|saying|	1 -14	4-7 -7
word-before|says|	1 -15	2-3 -15	4-7 -14
word-before|say|	2-3 -9
word-before|sa|	1 9
word-before|scritta|	1 -8	2-3 -8	4-7 -6
word-before|scritto|	1 -14	2-3 -13	4-7 -7
word-before|scrutin|	2-3 7
word-before|secondo|	1 -9
word-before|sees|	2-3 11
word-before|seien|	2-3 12
word-before|sei|	2-3 13	4-7 9
word-before|selon|	4-7 -6
word-before|semanário|	1 -12
word-before|sempre|	2-3 7
word-before|sendung|	2-3 -6
word-before|sentenza|	4-7 6
word-before|serait|	2-3 8
word-before|series|	2-3 -7
word-before|servicio|	4-7 8
word-before|ser|	2-3 -7
word-before|será|	2-3 10
word-before|se|	1 -8
word-before|should|	2-3 10
word-before|sich|	1 8
word-before|sido|	4-7 8
word-before|significa|	1 -10	2-3 -11
word-before|since|	4-7 11
word-before|situatie|	1 9
word-before|situation|	2-3 9
word-before|slogan|	2-3 -8	4-7 -11
word-before|so-called|	1 -11	2-3 -24
word-before|sogenannten|	1 -7
word-before|sogenannte|	1 -8
word-before|sold|	2-3 -9
word-before|sono|	4-7 10
word-before|son|	4-7 14
word-before|speech|	4-7 6
word-before|start|	2-3 11	4-7 14	8+ 18
word-before|stati|	4-7 9
word-before|stay|	4-7 6
word-before|straf|	4-7 9
word-before|studie|	2-3 9
word-before|suo|	2-3 -7
word-before|surnomment|	2-3 -9
word-before|surnommée|	2-3 -7
word-before|surnommé|	2-3 -8
word-before|su|	2-3 12
word-before|são|	2-3 10
word-before|talk|	4-7 8
word-before|tegen|	1 -9
word-before|teme|	2-3 7
word-before|tem|	2-3 -6	4-7 10
word-before|termine|	1 -8
word-before|termo|	1 -6
word-before|term|	1 -11	2-3 -12
word-before|ter|	4-7 6
word-before|test|	4-7 12
word-before|texte|	4-7 9
word-before|texto|	2-3 11	4-7 -6
word-before|that|	1 -17	4-7 25	8+ 20
word-before|their|	2-3 12
word-before|them|	2-3 -8	4-7 9
word-before|they|	4-7 8
word-before|the|	1 -31	2-3 -19	4-7 -10
word-before|tiene|	4-7 6
word-before|titel|	1 -6	2-3 -6	4-7 -7
word-before|titled|	2-3 -10	4-7 -9
word-before|title|	2-3 -8	4-7 -9
word-before|titulado|	2-3 -6	4-7 -6
word-before|titula|	1 -10
word-before|tour|	2-3 -9
word-before|to|	1 -20	2-3 8	4-7 28	8+ 12
word-before|trattati|	4-7 10
word-before|trouvent|	1 8
word-before|trova|	4-7 9
word-before|término|	2-3 -8
word-before|têm|	2-3 -8
word-before|título|	4-7 -8
word-before|um|	2-3 -8
word-before|under|	1 -16
word-before|und|	1 -8	2-3 -7
word-before|une|	4-7 8
word-before|van|	1 11	4-7 14
word-before|verbo|	1 -8
word-before|veut|	2-3 7
word-before|ve|	1 8
word-before|virou|	4-7 -10
word-before|volksmond|	2-3 -6
word-before|vom|	1 -12
word-before|von|	4-7 8
word-before|voortaan|	2-3 -8
word-before|voor|	1 -8	2-3 11	4-7 -10
word-before|vor|	4-7 7
word-before|vote|	1 7	2-3 8
word-before|voto|	2-3 6
word-before|vouloir|	4-7 9
word-before|wants|	4-7 9
word-before|was|	2-3 14	4-7 34	8+ 13
word-before|welcomed|	4-7 8
word-before|were|	2-3 23	8+ 14
word-before|werktitel|	2-3 -6
word-before|whose|	2-3 -12
word-before|wie|	2-3 -7
word-before|wird|	2-3 -9
word-before|with|	4-7 8
word-before|wolf|	1 -7
word-before|wolle|	4-7 6
word-before|woord|	1 -13
word-before|words|	2-3 -13
word-before|word|	1 -16
word-before|wort|	1 -9
word-before|would|	2-3 23	4-7 16	8+ 8
word-before|wrote|	2-3 -11
word-before|y|	1 -13	2-3 -9	4-7 10
word-before|zeitung|	2-3 -9
word-before|zich|	2-3 10
word-before|zijn|	1 -8
word-before|zogeheten|	1 -8
word-before|zur|	1 9	2-3 -13
word-before|zu|	4-7 -7
word-before||	4-7 22	8+ 14
word-before|à|	2-3 8	4-7 14	8+ 13
word-before|è|	4-7 14
word-before|était|	2-3 -6	4-7 13
word-before|été|	1 -6	4-7 12
word-before|é|	8+ 9
word-before|être|	2-3 7	4-7 7
word-before|–|	8+ 9
word-before|—|	2-3 8	4-7 10	8+ 9
word-before|’s|	4-7 -8
word-before|’|	1 -7	2-3 14
work|near|near|,|	all -6
work|near|near|	all -11	first 12
work|near|near|preposition|	all -9
work|near|near|stop|	first 14
work|near|near|word|	all -7
work|near|none|,|	all -21	all-one -22	first -21
work|near|none|:|	all-one 10	first -7	most 8	none -9
work|near|none|	all -36	all-one -8	first -23	most -9	none 10	some 11
work|near|none|auxiliary|	all -11	first -7	none 25	some 6
work|near|none|capital|	none 6
work|near|none|coordinator|	all -7	none -10
work|near|none|possessive|	all -10
work|near|none|preposition|	all -15	first -9
work|near|none|pronoun|	none 14
work|near|none|quote|	first 11
work|near|none|stop|	all -10	all-one 9	first 7
work|near|none|subordinator|	all -8
work|near|none|that|	none -8
work|near|none|verb-judging|	all -17	all-one -10
work|near|none|verb-saying|	all -6	all-one -7	none 13
work|near|none|word|	all -12	all-one -13	first -8	some 7
work|none|near|,|	first -7	none 14
work|none|near|:|	first 9
work|none|near|	all -22	all-one -18	first -14	none 13
work|none|near|auxiliary|	none 7
work|none|near|capital|	all-one -10	none -6
work|none|near|determiner|	all -9	all-one 6	none 10
work|none|near|preposition|	all -13	all-one -10	first -14
work|none|near|start|	all -9	all-one -10
work|none|near|stop|	first -7
work|none|near|subordinator|	all-one -8	none 9
work|none|near|verb-judging|	none 9
work|none|near|verb-saying|	all-one -8
work|none|near|verb-thinking|	none 9
work|none|near|word|	all -6	all-one -9	first -10
work|none|near|—|	all -6
work|none|none|(|	all -6	all-one -10
work|none|none|)|	first 7
work|none|none|,|	all -18	all-one -8	first -6	none 17	upper 9
work|none|none|-|	first 15
work|none|none|:|	all 14	all-one 15	first 6	none -24	upper 9
work|none|none|;|	all-one -10	none 8
work|none|none|adverb|	all-one -7	first -10
work|none|none|	all -18	all-one -8	first 6	none 7	some 9	upper 6
work|none|none|auxiliary|	all -14	all-one -23	first -12	most 11	none 9	some 17
work|none|none|capital|	all -9	first -19	most 6	none 9	some 8
work|none|none|coordinator|	all -9	all-one -17	first -12
work|none|none|determiner|	none -12
work|none|none|possessive|	all -12	all-one -14	none 7	titled 6
work|none|none|preposition|	all-one -8	first -16
work|none|none|pronoun|	all-one -9	none 7	some 16
work|none|none|quote|	first 18	none -14
work|none|none|start|	first 24	most 21	titled -7
work|none|none|stop|	all 13	all-one 15	first 28	most 24	some 8
work|none|none|subordinator|	all -14	all-one -28
work|none|none|that|	all-one -13	none 9	some 8
work|none|none|verb-judging|	all -20	all-one -24	some -13
work|none|none|verb-saying|	all -8	first -14	some 8
work|none|none|verb-thinking|	all -10	all-one -10	none 7
work|none|none|word|	all -17	all-one -14	first -28	none 11	some 7	titled -12
work|none|none|–|	first 10	none 8
work|none|none|—|	all-one 8	first 9
work|none|right|	all 6	all-one -8	first 13
work|none|right|determiner|	all -8
work|none|right|start|	first 8
work|none|right|stop|	first 13
work|right|near|	all -11	first -8	none 8
work|right|near|verb-saying|	all -7
work|right|near|word|	all -8	none 8
work|right|none|	all -25	all-one -9	first -10	most -12	some 11	titled -8
work|right|none|capital|	all -16	all-one -15	first -9	most -10	none 9
work|right|none|verb-saying|	all -8	all-one -12	none -7
work|right|none|verb-thinking|	none 9
work|right|none|word|	all -22	first -17	some 8	titled -8
`;
