/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	1 18	2-3 33	4-7 38	8+ 16
alone|first|	1 -9	4-7 9	8+ 18
alone|inside|	1 -9	2-3 -9
best-gap|according-to|according|gap|according-to|,;|	4-7 12	8+ 8
best-gap|according-to|according|gap|according-to|,c|	4-7 10
best-gap|according-to|according|gap|according-to|,qc|	2-3 -6
best-gap|according-to|according|gap|according-to|,qs|	8+ 6
best-gap|according-to|according|gap|according-to|,q|	4-7 14
best-gap|according-to|according|gap|according-to|,|	4-7 15	8+ 18
best-gap|according-to|according|gap|according-to|;|	2-3 -11	8+ 10
best-gap|according-to|according|gap|according-to|c|	4-7 10
best-gap|according-to|according|gap|according-to|q,|	2-3 11
best-gap|according-to|according|gap|according-to|s,|	4-7 13
best-gap|according-to|according|gap|according-to||	1 -10	2-3 17	4-7 9
best-gap|actor-nearby|naked||	1 11	4-7 -6
best-gap|colon|naked||	1 9	4-7 21	8+ 27
best-gap|colon|saying|gap|colon|,s|	8+ 6
best-gap|interview|naked||	2-3 6	4-7 14	8+ 19
best-gap|named-before|naked||	1 -6	2-3 18	8+ 16
best-gap|named-nearby|naked||	1 -9	4-7 16
best-gap|paragraph-before|apposed|gap|paragraph-before|,c|	8+ 8
best-gap|paragraph-before|apposed|gap|paragraph-before||	8+ 6
best-gap|paragraph-before|direct|gap|paragraph-before||	4-7 8
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 9
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 8
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 9	4-7 7
best-gap|paragraph-before|saying|gap|paragraph-before||	8+ 9
best-gap|possessor|naked||	1 -8	2-3 -13
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|,|	1 -9
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -8	2-3 -7	4-7 -13
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -11
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -8
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -16	4-7 12	8+ 17
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 10
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 -7	4-7 12	8+ 9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 -8	2-3 -6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 6	4-7 13	8+ 7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -9	4-7 -10	8+ 8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s;|	2-3 -8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 9	4-7 21	8+ 20
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -12	4-7 10
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	8+ 10
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 10	2-3 7	4-7 16	8+ 12
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -10	2-3 -11
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 6	4-7 14	8+ 13
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -13	2-3 -10	4-7 -8
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -10
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 18	8+ 9
best-gap|quote-then-verb|saying|gap|quote-then-verb|;,|	2-3 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 17
best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 12	4-7 26	8+ 18
best-gap|sentence-after|apposed|gap|sentence-after|,|	8+ 8
best-gap|sentence-after|apposed|gap|sentence-after||	2-3 -8	8+ 10
best-gap|sentence-after|direct|gap|sentence-after||	1 -9	2-3 -9	4-7 10	8+ 13
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 12
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 10	4-7 7
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -6	4-7 -8	8+ 18
best-gap|sentence-after|thinking|gap|sentence-after||	2-3 -8	4-7 -6
best-gap|sentence-before|according|gap|sentence-before|,c|	4-7 9	8+ 8
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -12	4-7 -8	8+ 9
best-gap|sentence-before|according|gap|sentence-before|,|	8+ 7
best-gap|sentence-before|according|gap|sentence-before||	1 -8	4-7 -7	8+ 7
best-gap|sentence-before|apposed|gap|sentence-before||	8+ 9
best-gap|sentence-before|apposition|gap|sentence-before|,|	4-7 11
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 8
best-gap|sentence-before|apposition|gap|sentence-before|qs|	2-3 -11
best-gap|sentence-before|apposition|gap|sentence-before|s|	4-7 6
best-gap|sentence-before|apposition|gap|sentence-before||	2-3 7	4-7 12	8+ 10
best-gap|sentence-before|direct|gap|sentence-before|,c|	4-7 -7
best-gap|sentence-before|direct|gap|sentence-before|,|	8+ 7
best-gap|sentence-before|direct|gap|sentence-before|;|	8+ 7
best-gap|sentence-before|direct|gap|sentence-before|q,|	2-3 -7
best-gap|sentence-before|direct|gap|sentence-before|sq,|	2-3 -10
best-gap|sentence-before|direct|gap|sentence-before|s|	2-3 -9	8+ 16
best-gap|sentence-before|direct|gap|sentence-before||	1 -13	8+ 21
best-gap|sentence-before|judging|gap|sentence-before|qs;,|	2-3 -10
best-gap|sentence-before|judging|gap|sentence-before||	4-7 11
best-gap|sentence-before|other|gap|sentence-before||	8+ 6
best-gap|sentence-before|relative|gap|sentence-before|,|	8+ 9
best-gap|sentence-before|relative|gap|sentence-before||	4-7 12	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,;|	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,c|	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|,q;|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -9	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 6
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 11	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 9	4-7 25	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -13	4-7 8	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|;q,|	2-3 -9
best-gap|sentence-before|saying|gap|sentence-before|;|	1 -8	4-7 -9	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 6
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|cs|	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -11
best-gap|sentence-before|saying|gap|sentence-before|q|	2-3 -11	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|s,c|	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|s,q|	2-3 -9
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -11	2-3 -8
best-gap|sentence-before|saying|gap|sentence-before|sc,|	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|sq|	2-3 -8	4-7 11	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 6	8+ 8
best-gap|sentence-before|saying|gap|sentence-before||	1 -8	4-7 24	8+ 13
best-gap|sentence-before|thinking|gap|sentence-before|,s|	2-3 8
best-gap|sentence-before|thinking|gap|sentence-before||	8+ 13
best-gap|signature|naked||	1 -13	2-3 -12	4-7 -17	8+ 13
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -7
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	4-7 -10	8+ 9
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 17
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|c|	1 -8
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 10	8+ 13
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|,|	1 -11
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	8+ 15
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	2-3 -11
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	1 12	2-3 6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -14	2-3 8	8+ 9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 11	8+ 20
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	2-3 -10	8+ 6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -12	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 10	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	2-3 14	4-7 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 17	8+ 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 7	4-7 17	8+ 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	2-3 -9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	2-3 -12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs,|	2-3 -9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sc|	2-3 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 19	2-3 -10	4-7 14	8+ 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 6	4-7 6	8+ 18
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	2-3 -9	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 10	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 11	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 -6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	1 -12	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	1 13	2-3 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 9	4-7 25	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 10	2-3 -8	8+ 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,|	1 -9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 11	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 -10	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	8+ -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 12	4-7 17	8+ 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	1 7	2-3 -10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qcs|	2-3 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -12	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 9	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	1 -11	2-3 18	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 6	2-3 7	4-7 18	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 13	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 18	4-7 12	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -13	4-7 13	8+ 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -14	4-7 14	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 7	4-7 -10
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	2-3 -11	4-7 9
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 12
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	1 9	2-3 -6	4-7 13
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -12	4-7 16	8+ 6
best-gap|topic-after|naked||	8+ 7
best-gap|topic|naked||	4-7 -7
best-gap|transcript|naked||	8+ 13
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	2-3 -8	4-7 6
best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	4-7 8
best-gap|verb-then-speaker|other|gap|verb-then-speaker|;|	2-3 -11
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -7	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 -7	4-7 -6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -13	8+ 11
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	8+ 22
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 6
best-intro|'|saying|0|	2-3 -10
best-intro|(|naked|1|	1 -9
best-intro|(|naked|2-4|	2-3 -8
best-intro|,|according|1|	1 7	2-3 7	8+ 6
best-intro|,|according|2-4|	2-3 -6	4-7 8
best-intro|,|according|5-10|	4-7 16
best-intro|,|according|far|	2-3 7	4-7 15
best-intro|,|apposed|-3|	2-3 -6
best-intro|,|apposed|-4|	1 -6	4-7 -9
best-intro|,|apposed|2-4|	8+ 9
best-intro|,|apposed|5-10|	4-7 -6
best-intro|,|apposition|far|	4-7 -6
best-intro|,|direct|2-4|	1 -10
best-intro|,|direct|5-10|	2-3 -7
best-intro|,|direct|far|	1 -8	2-3 -6	4-7 -9
best-intro|,|judging|1|	4-7 6
best-intro|,|judging|2-4|	1 -8	2-3 -11	4-7 9
best-intro|,|judging|5-10|	1 -8	4-7 6
best-intro|,|judging|far|	4-7 -7
best-intro|,|naked|1|	2-3 8
best-intro|,|naked|2-4|	1 -14
best-intro|,|naked|5-10|	1 -13	8+ 6
best-intro|,|naked|far|	1 -22	4-7 10
best-intro|,|other|0|	2-3 -7
best-intro|,|other|1|	2-3 -8
best-intro|,|saying|0|	2-3 -8
best-intro|,|saying|1|	2-3 19	4-7 9	8+ 13
best-intro|,|saying|2-4|	1 -10	2-3 -6	8+ 14
best-intro|,|saying|5-10|	1 -14	4-7 17	8+ 19
best-intro|,|saying|far|	1 6	2-3 -9	8+ 7
best-intro|,|thinking|5-10|	1 -7
best-intro|-|naked|2-4|	8+ 6
best-intro|-|naked|5-10|	8+ 11
best-intro|:|according|2-4|	2-3 -9
best-intro|:|according|5-10|	8+ 9
best-intro|:|according|far|	4-7 15	8+ 8
best-intro|:|apposed|2-4|	4-7 9	8+ 17
best-intro|:|apposed|5-10|	8+ 8
best-intro|:|apposition|2-4|	8+ 10
best-intro|:|apposition|5-10|	4-7 10	8+ 13
best-intro|:|apposition|far|	4-7 11	8+ 11
best-intro|:|direct|0|	4-7 7
best-intro|:|direct|2-4|	1 -10	2-3 10	4-7 9	8+ 17
best-intro|:|direct|5-10|	2-3 -14	8+ 12
best-intro|:|judging|1|	4-7 10	8+ 12
best-intro|:|judging|2-4|	2-3 7	4-7 12	8+ 10
best-intro|:|judging|5-10|	4-7 10	8+ 9
best-intro|:|naked|1|	1 8	8+ 24
best-intro|:|naked|2-4|	2-3 20	4-7 16	8+ 31
best-intro|:|naked|5-10|	1 -6	4-7 11	8+ -7
best-intro|:|other|1|	2-3 -12
best-intro|:|saying|0|	8+ 15
best-intro|:|saying|1|	4-7 6	8+ 6
best-intro|:|saying|2-4|	1 14	2-3 9	4-7 14	8+ 32
best-intro|:|saying|5-10|	2-3 -9
best-intro|:|saying|far|	2-3 -9	8+ -6
best-intro|:|thinking|2-4|	8+ 9
best-intro|:|thinking|5-10|	4-7 6	8+ 13
best-intro|;|according|1|	4-7 10
best-intro|;|naked|1|	4-7 -7
best-intro|adverb|according|2-4|	1 -12	2-3 7
best-intro|adverb|judging|2-4|	1 7	4-7 16
best-intro|adverb|naked|5-10|	1 6
best-intro|adverb|naked|far|	2-3 -9	4-7 -6
best-intro|adverb|saying|1|	1 -7	2-3 -12
best-intro|adverb|saying|2-4|	4-7 -7
best-intro|adverb|saying|5-10|	2-3 -12	4-7 14
best-intro|auxiliary|according|1|	1 -10	2-3 -8	4-7 14	8+ 9
best-intro|auxiliary|according|2-4|	1 11	4-7 19	8+ 6
best-intro|auxiliary|according|5-10|	1 -10	4-7 24	8+ 7
best-intro|auxiliary|according|far|	2-3 11	4-7 11
best-intro|auxiliary|direct|0|	1 -13	2-3 -7
best-intro|auxiliary|direct|far|	2-3 11	4-7 9
best-intro|auxiliary|judging|2-4|	1 -18	2-3 9
best-intro|auxiliary|judging|5-10|	4-7 9
best-intro|auxiliary|judging|far|	4-7 10
best-intro|auxiliary|naked|1|	2-3 -10
best-intro|auxiliary|naked|5-10|	1 -18	2-3 11	4-7 21
best-intro|auxiliary|naked|far|	4-7 16
best-intro|auxiliary|other|1|	4-7 6
best-intro|auxiliary|saying|1|	1 15	4-7 13	8+ 8
best-intro|auxiliary|saying|2-4|	2-3 15	8+ 16
best-intro|auxiliary|saying|5-10|	1 12	2-3 18	4-7 31	8+ 12
best-intro|auxiliary|saying|far|	1 6	2-3 7	4-7 12	8+ 14
best-intro|capital|according|0|	4-7 -6
best-intro|capital|according|1|	2-3 7
best-intro|capital|according|2-4|	2-3 11
best-intro|capital|according|5-10|	2-3 12	4-7 11
best-intro|capital|direct|2-4|	2-3 8
best-intro|capital|judging|0|	1 6	2-3 -9
best-intro|capital|judging|1|	2-3 12	4-7 6
best-intro|capital|judging|2-4|	4-7 11
best-intro|capital|judging|5-10|	2-3 6	4-7 11
best-intro|capital|naked|0|	1 11	2-3 11	8+ 8
best-intro|capital|naked|1|	1 -11	2-3 -11
best-intro|capital|naked|2-4|	1 -22	2-3 -20
best-intro|capital|naked|5-10|	1 -17
best-intro|capital|naked|far|	4-7 -6
best-intro|capital|other|0|	1 -10
best-intro|capital|saying|-2|	1 -6
best-intro|capital|saying|-3|	1 -11
best-intro|capital|saying|0|	1 -11	4-7 11
best-intro|capital|saying|1|	2-3 -12
best-intro|capital|saying|2-4|	8+ 6
best-intro|capital|saying|5-10|	2-3 10	4-7 10
best-intro|capital|saying|far|	4-7 12
best-intro|capital|shared|2-4|	4-7 9
best-intro|coordinator|apposition|far|	4-7 8
best-intro|coordinator|direct|2-4|	2-3 -10
best-intro|coordinator|judging|5-10|	4-7 9
best-intro|coordinator|naked|1|	2-3 -8
best-intro|coordinator|naked|2-4|	1 -10
best-intro|coordinator|naked|5-10|	1 -10	2-3 -6
best-intro|coordinator|naked|far|	1 -14	4-7 12
best-intro|coordinator|saying|0|	2-3 -10
best-intro|coordinator|saying|1|	2-3 11
best-intro|coordinator|saying|2-4|	1 -6	2-3 -12	8+ 6
best-intro|coordinator|saying|5-10|	1 -9	2-3 17	4-7 13
best-intro|coordinator|saying|far|	1 -12	4-7 12
best-intro|determiner|according|1|	4-7 6
best-intro|determiner|according|2-4|	1 -18	4-7 14
best-intro|determiner|according|5-10|	1 -11
best-intro|determiner|according|far|	1 -7	2-3 -12
best-intro|determiner|apposed|-12|	1 -10
best-intro|determiner|apposed|-6|	1 -8
best-intro|determiner|apposed|-9|	2-3 -8
best-intro|determiner|apposed|1|	1 -7
best-intro|determiner|apposed|2-4|	2-3 -6
best-intro|determiner|apposition|1|	2-3 -6
best-intro|determiner|apposition|far|	2-3 8
best-intro|determiner|direct|0|	2-3 -9
best-intro|determiner|direct|2-4|	1 7
best-intro|determiner|direct|5-10|	1 -9	2-3 -14
best-intro|determiner|direct|far|	2-3 -7
best-intro|determiner|judging|1|	2-3 9
best-intro|determiner|judging|2-4|	2-3 -15
best-intro|determiner|judging|5-10|	1 13	2-3 -11
best-intro|determiner|naked|far|	1 -10
best-intro|determiner|other|0|	1 -8
best-intro|determiner|saying|0|	1 -11	2-3 -10
best-intro|determiner|saying|1|	1 -11	2-3 8	4-7 11
best-intro|determiner|saying|2-4|	8+ 10
best-intro|determiner|saying|5-10|	2-3 -20
best-intro|determiner|saying|far|	1 9
best-intro|determiner|thinking|0|	2-3 -8
best-intro|determiner|thinking|2-4|	1 -8	2-3 -8
best-intro|determiner|thinking|5-10|	2-3 -8
best-intro|determiner|thinking|far|	2-3 -8
best-intro|possessive|naked|1|	2-3 -12
best-intro|possessive|saying|0|	2-3 -10
best-intro|preposition|according|1|	2-3 7	4-7 7
best-intro|preposition|according|2-4|	1 -14	2-3 -6	4-7 -6
best-intro|preposition|according|5-10|	4-7 13
best-intro|preposition|according|far|	1 -14	2-3 -6	4-7 14
best-intro|preposition|apposed|2-4|	4-7 13	8+ 11
best-intro|preposition|apposition|far|	2-3 -8
best-intro|preposition|direct|0|	1 -13
best-intro|preposition|direct|2-4|	1 -17	2-3 -16	4-7 12
best-intro|preposition|direct|far|	1 -11	2-3 -7
best-intro|preposition|judging|1|	1 11	4-7 12
best-intro|preposition|judging|2-4|	2-3 14	4-7 25	8+ 18
best-intro|preposition|judging|5-10|	1 -10	2-3 -10	4-7 10	8+ 9
best-intro|preposition|naked|0|	2-3 -7
best-intro|preposition|naked|1|	2-3 -13	4-7 -8
best-intro|preposition|naked|2-4|	8+ 9
best-intro|preposition|naked|5-10|	1 -8	8+ 8
best-intro|preposition|naked|far|	2-3 -14	8+ 12
best-intro|preposition|other|0|	1 -8
best-intro|preposition|other|1|	1 -8	2-3 -8
best-intro|preposition|relative|far|	1 -8
best-intro|preposition|saying|0|	1 -15	2-3 -9
best-intro|preposition|saying|1|	1 12	8+ 12
best-intro|preposition|saying|2-4|	1 -19	4-7 11	8+ 10
best-intro|preposition|saying|5-10|	2-3 6	4-7 9	8+ 12
best-intro|preposition|saying|far|	1 -9	2-3 6	8+ 11
best-intro|preposition|thinking|0|	1 7
best-intro|preposition|thinking|2-4|	2-3 -9
best-intro|pronoun|according|1|	2-3 12
best-intro|pronoun|according|2-4|	4-7 11
best-intro|pronoun|judging|1|	4-7 17	8+ 7
best-intro|pronoun|naked|2-4|	2-3 7	4-7 12
best-intro|pronoun|naked|5-10|	1 -15	2-3 -9
best-intro|pronoun|naked|far|	2-3 6
best-intro|pronoun|saying|1|	1 6	4-7 10
best-intro|pronoun|saying|2-4|	2-3 7	4-7 14	8+ 9
best-intro|pronoun|saying|5-10|	2-3 15	4-7 13	8+ 8
best-intro|pronoun|saying|far|	4-7 13
best-intro|quote|naked|5-10|	4-7 8
best-intro|quote|naked|far|	4-7 10
best-intro|quote|saying|0|	4-7 8	8+ 9
best-intro|quote|saying|1|	4-7 12
best-intro|quote|saying|5-10|	8+ 12
best-intro|start|according|1|	1 -12	8+ 8
best-intro|start|apposed|far|	8+ 10
best-intro|start|direct|0|	8+ 14
best-intro|start|direct|far|	4-7 7	8+ 7
best-intro|start|judging|0|	1 -9	2-3 -7
best-intro|start|judging|1|	4-7 6	8+ 8
best-intro|start|judging|far|	4-7 7	8+ 11
best-intro|start|naked|0|	2-3 -8	4-7 13	8+ 16
best-intro|start|naked|1|	1 -9	2-3 -14	8+ 18
best-intro|start|naked|2-4|	2-3 -11	4-7 22	8+ 12
best-intro|start|naked|5-10|	2-3 -10	4-7 10	8+ 19
best-intro|start|naked|far|	2-3 20	4-7 27	8+ 14
best-intro|start|other|0|	4-7 -6
best-intro|start|other|1|	4-7 15	8+ 15
best-intro|start|saying|0|	1 20	2-3 38	4-7 45	8+ 18
best-intro|start|saying|1|	1 13	2-3 24	4-7 13	8+ 7
best-intro|start|saying|2-4|	2-3 -11	4-7 21	8+ 11
best-intro|start|saying|5-10|	2-3 -10	4-7 10
best-intro|start|saying|far|	4-7 14	8+ 11
best-intro|start|thinking|0|	4-7 12	8+ 10
best-intro|stop|according|1|	2-3 10	4-7 22	8+ 13
best-intro|stop|according|5-10|	1 -11	4-7 12	8+ 10
best-intro|stop|according|far|	2-3 9	8+ 8
best-intro|stop|apposed|5-10|	8+ 11
best-intro|stop|apposition|2-4|	4-7 7	8+ 9
best-intro|stop|apposition|5-10|	4-7 11	8+ 6
best-intro|stop|direct|0|	4-7 11	8+ 15
best-intro|stop|direct|1|	8+ 16
best-intro|stop|direct|2-4|	8+ 14
best-intro|stop|direct|5-10|	2-3 7	4-7 19	8+ 15
best-intro|stop|direct|far|	4-7 10	8+ 16
best-intro|stop|judging|1|	1 11	4-7 14	8+ 10
best-intro|stop|judging|2-4|	4-7 11
best-intro|stop|naked|0|	8+ 8
best-intro|stop|naked|1|	1 7	2-3 -6	4-7 -7	8+ 12
best-intro|stop|naked|2-4|	2-3 9	4-7 8	8+ 9
best-intro|stop|naked|5-10|	1 -9	2-3 8	8+ 10
best-intro|stop|naked|far|	1 15	2-3 13	4-7 17	8+ 11
best-intro|stop|other|1|	1 12	2-3 17	4-7 29	8+ 6
best-intro|stop|other|2-4|	8+ 6
best-intro|stop|relative|2-4|	4-7 9	8+ 8
best-intro|stop|relative|5-10|	8+ 9
best-intro|stop|relative|far|	4-7 7	8+ 12
best-intro|stop|saying|0|	1 27	2-3 21	4-7 45	8+ 16
best-intro|stop|saying|1|	1 22	2-3 18	4-7 32	8+ 9
best-intro|stop|saying|2-4|	1 8	4-7 37	8+ 10
best-intro|stop|saying|5-10|	2-3 -7	4-7 31	8+ 20
best-intro|stop|saying|far|	4-7 32	8+ 14
best-intro|stop|thinking|2-4|	8+ 15
best-intro|subordinator|according|5-10|	4-7 9
best-intro|subordinator|according|far|	2-3 12
best-intro|subordinator|apposed|-8|	1 -7
best-intro|subordinator|direct|1|	1 -9
best-intro|subordinator|direct|2-4|	1 -11	2-3 -8
best-intro|subordinator|judging|0|	1 7
best-intro|subordinator|judging|1|	8+ 6
best-intro|subordinator|judging|2-4|	1 17	4-7 28	8+ 12
best-intro|subordinator|judging|5-10|	2-3 12	4-7 13
best-intro|subordinator|naked|2-4|	1 -10	2-3 -11
best-intro|subordinator|naked|5-10|	1 -14	2-3 -9	4-7 -7
best-intro|subordinator|naked|far|	1 -10	2-3 -11	4-7 10
best-intro|subordinator|saying|0|	1 -11	2-3 -7
best-intro|subordinator|saying|1|	1 -10
best-intro|subordinator|saying|2-4|	1 -13	2-3 -11
best-intro|subordinator|saying|5-10|	1 -12	2-3 -10	4-7 17
best-intro|subordinator|saying|far|	1 7	4-7 11
best-intro|subordinator|thinking|2-4|	2-3 -9
best-intro|that|according|2-4|	2-3 8
best-intro|that|apposition|5-10|	4-7 6
best-intro|that|judging|1|	1 11	4-7 13	8+ 8
best-intro|that|naked|2-4|	1 -11	2-3 7	4-7 12
best-intro|that|naked|5-10|	4-7 13	8+ 9
best-intro|that|naked|far|	2-3 7	4-7 17	8+ 6
best-intro|that|saying|1|	1 -15	4-7 20	8+ 10
best-intro|that|saying|2-4|	1 -13	4-7 14	8+ 10
best-intro|that|saying|5-10|	4-7 8	8+ 10
best-intro|that|saying|far|	4-7 7
best-intro|verb-judging|apposed|-5|	1 -9
best-intro|verb-judging|judging|0|	4-7 7	8+ 9
best-intro|verb-judging|judging|2-4|	2-3 -7	4-7 9
best-intro|verb-judging|naked|0|	2-3 -9
best-intro|verb-judging|naked|2-4|	1 9	2-3 -9	4-7 10
best-intro|verb-judging|naked|5-10|	1 6	2-3 -6
best-intro|verb-judging|saying|0|	2-3 -6	4-7 -7
best-intro|verb-judging|saying|1|	2-3 -7
best-intro|verb-judging|saying|2-4|	2-3 -9
best-intro|verb-judging|saying|5-10|	1 16	4-7 14
best-intro|verb-judging|saying|far|	1 -15	2-3 -8	4-7 10
best-intro|verb-saying|apposed|2-4|	4-7 10
best-intro|verb-saying|apposition|5-10|	4-7 9
best-intro|verb-saying|direct|2-4|	2-3 -10
best-intro|verb-saying|direct|far|	1 -9
best-intro|verb-saying|judging|2-4|	2-3 13	4-7 11	8+ 6
best-intro|verb-saying|naked|1|	2-3 11
best-intro|verb-saying|naked|2-4|	1 7	4-7 13
best-intro|verb-saying|naked|5-10|	2-3 6
best-intro|verb-saying|naked|far|	1 -10	2-3 -6
best-intro|verb-saying|saying|0|	2-3 -6	4-7 -13
best-intro|verb-saying|saying|2-4|	2-3 8
best-intro|verb-saying|saying|5-10|	1 11
best-intro|verb-saying|saying|far|	1 -8	4-7 12
best-intro|verb-thinking|judging|2-4|	1 10	4-7 6
best-intro|verb-thinking|judging|5-10|	2-3 11
best-intro|verb-thinking|saying|2-4|	4-7 9
best-intro|verb-thinking|saying|5-10|	1 -12	4-7 15
best-intro|verb-thinking|thinking|0|	1 -17
best-intro|word|according|0|	4-7 9
best-intro|word|according|1|	1 9	4-7 16
best-intro|word|according|2-4|	1 12	4-7 16	8+ 10
best-intro|word|according|5-10|	1 -15	2-3 11	8+ 8
best-intro|word|according|far|	2-3 -9	8+ 7
best-intro|word|apposed|-14|	1 -9
best-intro|word|apposed|-6|	1 -10
best-intro|word|apposed|2-4|	4-7 8
best-intro|word|apposed|5-10|	4-7 8
best-intro|word|apposition|5-10|	1 -8
best-intro|word|apposition|far|	1 -8	2-3 -11	4-7 6
best-intro|word|direct|0|	1 -9	2-3 -6
best-intro|word|direct|1|	1 -8	4-7 9
best-intro|word|direct|5-10|	2-3 -6
best-intro|word|direct|far|	1 -12	2-3 6	4-7 -6
best-intro|word|judging|0|	2-3 -14
best-intro|word|judging|1|	2-3 13	4-7 10
best-intro|word|judging|2-4|	2-3 -6	4-7 -6	8+ 7
best-intro|word|judging|5-10|	4-7 11	8+ 12
best-intro|word|judging|far|	2-3 -11
best-intro|word|naked|0|	1 -21
best-intro|word|naked|1|	2-3 -14
best-intro|word|naked|2-4|	2-3 -8	4-7 -20	8+ 6
best-intro|word|naked|5-10|	4-7 11	8+ 13
best-intro|word|naked|far|	1 -13
best-intro|word|other|0|	2-3 -8
best-intro|word|relative|2-4|	4-7 11
best-intro|word|relative|5-10|	4-7 10
best-intro|word|saying|0|	1 -16	2-3 10	8+ 14
best-intro|word|saying|1|	1 -14	8+ 7
best-intro|word|saying|2-4|	1 -11	2-3 6	4-7 7	8+ 13
best-intro|word|saying|5-10|	1 -6	4-7 15	8+ 24
best-intro|word|saying|far|	8+ 10
best-intro|word|shared|-5|	1 -8
best-intro|word|thinking|1|	1 -8
best-intro|word|thinking|2-4|	4-7 12	8+ 9
best-intro|word|thinking|5-10|	1 -10	4-7 12
best-intro|–|saying|2-4|	4-7 10
best-intro|—|apposed|-3|	2-3 -6
best-intro|—|naked|far|	2-3 10	4-7 6	8+ 6
best-intro|—|saying|2-4|	2-3 6	4-7 8
best-intro|—|saying|5-10|	8+ 6
best-intro|—|saying|far|	8+ 7
best-intro|’|judging|2-4|	2-3 11	4-7 11
best-intro|’|saying|2-4|	2-3 10
best-lead|lower|%|saying|	speaker-then-quote 8
best-lead|lower|,|according|	according-to 29
best-lead|lower|,|apposed|	speaker-then-quote 11
best-lead|lower|,|direct|	sentence-before -9
best-lead|lower|,|judging|	verb-then-speaker 6
best-lead|lower|,|naked|	actor-nearby 11	named-nearby 11
best-lead|lower|,|other|	quote-then-verb -8	verb-then-speaker 7
best-lead|lower|,|saying|	quote-then-speaker -6	quote-then-verb 13	sentence-after 7	speaker-then-quote 10	verb-then-speaker 17
best-lead|lower|,|thinking|	speaker-then-quote 7
best-lead|lower|:|direct|	speaker-then-quote -13
best-lead|lower|:|naked|	actor-nearby -17	named-nearby 8	topic -13
best-lead|lower|:|saying|	quote-then-verb 10	speaker-then-quote -12
best-lead|lower|;|according|	according-to 11
best-lead|lower|;|naked|	actor-nearby -8
best-lead|lower|adverb|judging|	speaker-then-quote 8
best-lead|lower|adverb|naked|	actor-nearby 7
best-lead|lower|adverb|saying|	quote-then-verb 9	sentence-before -7	verb-then-speaker -15
best-lead|lower|auxiliary|apposed|	speaker-then-quote 8
best-lead|lower|auxiliary|direct|	quote-then-speaker -11	sentence-before 7
best-lead|lower|auxiliary|judging|	sentence-after -6	speaker-then-quote -10
best-lead|lower|auxiliary|naked|	actor-nearby 7
best-lead|lower|auxiliary|other|	quote-then-verb 6
best-lead|lower|auxiliary|saying|	quote-then-speaker 17	sentence-before 8	speaker-then-quote 30
best-lead|lower|auxiliary|shared|	speaker-then-quote 8
best-lead|lower|auxiliary|thinking|	speaker-then-quote 16
best-lead|lower|capital|according|	according-to 14
best-lead|lower|capital|direct|	speaker-then-quote 11
best-lead|lower|capital|judging|	quote-then-speaker 13	speaker-then-quote 7
best-lead|lower|capital|naked|	named-nearby 11	topic 8
best-lead|lower|capital|saying|	sentence-before 14	speaker-then-quote 28
best-lead|lower|capital|shared|	speaker-then-quote 9
best-lead|lower|coordinator|apposition|	sentence-before 8
best-lead|lower|coordinator|direct|	speaker-then-quote -11
best-lead|lower|coordinator|naked|	actor-nearby -9	named-nearby 12
best-lead|lower|coordinator|saying|	quote-then-speaker 7	quote-then-verb -6	sentence-before -6	speaker-then-quote 12
best-lead|lower|determiner|apposed|	speaker-then-quote -11
best-lead|lower|determiner|direct|	quote-then-speaker -13	sentence-before -12	speaker-then-quote 7
best-lead|lower|determiner|naked|	actor-nearby 9	colon -10
best-lead|lower|determiner|saying|	quote-then-verb 9	sentence-after -11	sentence-before -16	speaker-then-quote -7	verb-then-speaker 6
best-lead|lower|determiner|thinking|	sentence-after -8	speaker-then-quote -6
best-lead|lower|possessive|judging|	speaker-then-quote 11
best-lead|lower|possessive|naked|	possessor -9
best-lead|lower|possessive|saying|	speaker-then-quote 13
best-lead|lower|preposition|according|	sentence-before -11
best-lead|lower|preposition|apposition|	sentence-before 8	speaker-then-quote -10
best-lead|lower|preposition|direct|	quote-then-speaker -9	sentence-after -10
best-lead|lower|preposition|judging|	speaker-then-quote 9
best-lead|lower|preposition|naked|	actor-nearby -20	named-nearby 10	possessor 12
best-lead|lower|preposition|other|	quote-then-verb -7
best-lead|lower|preposition|saying|	quote-then-speaker -6	quote-then-verb -8	sentence-before 9
best-lead|lower|preposition|thinking|	quote-then-speaker 8
best-lead|lower|pronoun|according|	according-to 8
best-lead|lower|pronoun|saying|	sentence-after 10	speaker-then-quote 16
best-lead|lower|pronoun|thinking|	speaker-then-quote 8
best-lead|lower|quote|naked|	topic -8
best-lead|lower|quote|saying|	speaker-then-quote 6
best-lead|lower|subordinator|according|	according-to 16
best-lead|lower|subordinator|apposed|	quote-then-speaker -9
best-lead|lower|subordinator|direct|	speaker-then-quote -11
best-lead|lower|subordinator|judging|	quote-then-speaker 7	speaker-then-quote 18
best-lead|lower|subordinator|naked|	actor-nearby -9	named-nearby -15	topic -6
best-lead|lower|subordinator|saying|	quote-then-speaker -15	sentence-after -7
best-lead|lower|subordinator|thinking|	speaker-then-quote -8
best-lead|lower|that|according|	according-to 7
best-lead|lower|that|apposition|	sentence-before 6	speaker-then-quote 7
best-lead|lower|that|direct|	speaker-then-quote 11
best-lead|lower|that|judging|	speaker-then-quote 8
best-lead|lower|that|naked|	actor-nearby 15
best-lead|lower|that|saying|	sentence-after 10	speaker-then-quote -6
best-lead|lower|verb-judging|according|	according-to -11
best-lead|lower|verb-judging|apposition|	speaker-then-quote -11
best-lead|lower|verb-judging|judging|	speaker-then-quote 7
best-lead|lower|verb-judging|saying|	sentence-before -12	speaker-then-quote 12
best-lead|lower|verb-saying|apposition|	speaker-then-quote 12
best-lead|lower|verb-saying|direct|	speaker-then-quote -8
best-lead|lower|verb-saying|judging|	speaker-then-quote 6
best-lead|lower|verb-saying|naked|	actor-nearby -6	named-nearby 13	topic 13
best-lead|lower|verb-saying|relative|	speaker-then-quote -9
best-lead|lower|verb-saying|saying|	sentence-after -11	speaker-then-quote 8
best-lead|lower|verb-saying|shared|	speaker-then-quote -11
best-lead|lower|verb-thinking|judging|	speaker-then-quote 20
best-lead|lower|verb-thinking|naked|	named-nearby 11
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -10
best-lead|lower|word|according|	according-to 20
best-lead|lower|word|apposition|	sentence-before -10	speaker-then-quote 17
best-lead|lower|word|direct|	quote-then-speaker -12	sentence-before -14
best-lead|lower|word|naked|	colon 8
best-lead|lower|word|saying|	quote-then-speaker 6	speaker-then-quote 14
best-lead|lower|–|saying|	verb-then-speaker 6
best-lead|lower|’|saying|	speaker-then-quote 16
best-lead|other|:|naked|	colon 15
best-lead|other|:|saying|	speaker-then-quote -10
best-lead|other|preposition|naked|	actor-nearby 6
best-lead|other|start|naked|	actor-nearby 9
best-lead|other|start|saying|	quote-then-verb 7
best-lead|other|stop|saying|	quote-then-verb 7
best-lead|other|verb-saying|saying|	speaker-then-quote -11
best-lead|other|word|according|	according-to -6
best-lead|other|word|naked|	actor-nearby -12	topic -10
best-lead|other|word|saying|	speaker-then-quote -7
best-lead|upper|'|saying|	quote-then-speaker -10
best-lead|upper|(|naked|	named-nearby -8
best-lead|upper|)|naked|	interview 9
best-lead|upper|,|according|	according-to -10	sentence-before -7
best-lead|upper|,|apposed|	quote-then-speaker -11
best-lead|upper|,|apposition|	sentence-before -7	speaker-then-quote -7
best-lead|upper|,|direct|	speaker-then-quote -14
best-lead|upper|,|judging|	quote-then-verb -8
best-lead|upper|,|naked|	actor-nearby -10	named-nearby -13	possessor -6	signature -7	topic -12
best-lead|upper|,|saying|	quote-then-speaker -14	quote-then-verb -10	sentence-before -9	verb-then-speaker -9
best-lead|upper|:|according|	sentence-before 15
best-lead|upper|:|apposed|	speaker-then-quote 11
best-lead|upper|:|apposition|	sentence-before 14
best-lead|upper|:|direct|	sentence-after 10	sentence-before 16
best-lead|upper|:|judging|	speaker-then-quote 12
best-lead|upper|:|naked|	actor-nearby -9	colon 24	interview 21	named-nearby 7	signature 9	topic 12
best-lead|upper|:|other|	verb-then-speaker -11
best-lead|upper|:|saying|	quote-then-verb 21	sentence-before -9
best-lead|upper|:|thinking|	speaker-then-quote 6
best-lead|upper|;|naked|	named-nearby -7
best-lead|upper|adverb|naked|	actor-nearby -16
best-lead|upper|adverb|saying|	verb-then-speaker -7
best-lead|upper|auxiliary|according|	according-to -10
best-lead|upper|auxiliary|direct|	speaker-then-quote -11
best-lead|upper|auxiliary|judging|	quote-then-speaker -8
best-lead|upper|auxiliary|naked|	actor-nearby -10	named-nearby -12	possessor -7	topic -7
best-lead|upper|auxiliary|saying|	quote-then-verb -10	sentence-before -15
best-lead|upper|capital|according|	according-to -10	sentence-before -9
best-lead|upper|capital|apposed|	quote-then-speaker -8	speaker-then-quote -6
best-lead|upper|capital|judging|	quote-then-speaker -10	quote-then-verb -11
best-lead|upper|capital|naked|	actor-nearby -24	signature -9	topic -9
best-lead|upper|capital|other|	quote-then-verb -11
best-lead|upper|capital|saying|	quote-then-speaker -12	quote-then-verb -10	sentence-before -9	speaker-then-quote -14	verb-then-speaker -9
best-lead|upper|coordinator|naked|	actor-nearby -8	named-nearby -12	topic -15
best-lead|upper|coordinator|saying|	speaker-then-quote -11
best-lead|upper|determiner|apposed|	quote-then-speaker -11	speaker-then-quote -11
best-lead|upper|determiner|apposition|	quote-then-speaker -9	speaker-then-quote -6
best-lead|upper|determiner|direct|	sentence-before -7	speaker-then-quote -14
best-lead|upper|determiner|judging|	quote-then-speaker -11
best-lead|upper|determiner|naked|	named-nearby -12
best-lead|upper|determiner|other|	quote-then-verb -9
best-lead|upper|determiner|saying|	quote-then-speaker -8	quote-then-verb -13
best-lead|upper|determiner|thinking|	quote-then-speaker -6	speaker-then-quote -6
best-lead|upper|possessive|direct|	speaker-then-quote -9
best-lead|upper|possessive|naked|	named-nearby -12
best-lead|upper|possessive|saying|	speaker-then-quote -12
best-lead|upper|preposition|according|	according-to -15
best-lead|upper|preposition|apposed|	quote-then-speaker -10	speaker-then-quote -7
best-lead|upper|preposition|direct|	quote-then-speaker -7	sentence-before -9
best-lead|upper|preposition|judging|	quote-then-speaker -14	speaker-then-quote 7
best-lead|upper|preposition|naked|	named-nearby -17	possessor -8	topic -15
best-lead|upper|preposition|other|	quote-then-verb -10
best-lead|upper|preposition|relative|	speaker-then-quote -11
best-lead|upper|preposition|saying|	quote-then-speaker -16	quote-then-verb -16	verb-then-speaker -8
best-lead|upper|pronoun|judging|	speaker-then-quote -11
best-lead|upper|pronoun|naked|	topic -9
best-lead|upper|pronoun|saying|	speaker-then-quote -7	verb-then-speaker -9
best-lead|upper|quote|naked|	actor-nearby 12	topic 9
best-lead|upper|quote|saying|	quote-then-speaker 8	quote-then-verb 12	sentence-after 7	sentence-before 11
best-lead|upper|start|according|	according-to -12
best-lead|upper|start|apposed|	paragraph-before 12	quote-then-speaker -6
best-lead|upper|start|apposition|	paragraph-before 6	quote-then-speaker -10
best-lead|upper|start|direct|	paragraph-before 9	quote-then-speaker 9	sentence-after 9
best-lead|upper|start|judging|	colon 8	paragraph-before 11
best-lead|upper|start|naked|	actor-nearby 31	colon 8	interview 8	signature -11	topic 16	transcript 14
best-lead|upper|start|saying|	colon 8	quote-then-speaker 18	quote-then-verb 36	sentence-after 15
best-lead|upper|start|thinking|	sentence-after 9
best-lead|upper|stop|according|	sentence-before -7
best-lead|upper|stop|apposed|	sentence-after 8	sentence-before 9
best-lead|upper|stop|apposition|	sentence-before 14
best-lead|upper|stop|direct|	quote-then-speaker 17
best-lead|upper|stop|judging|	quote-then-speaker -8	sentence-after 11	sentence-before 12
best-lead|upper|stop|naked|	interview 7	named-before 10	named-nearby 8	signature -8	topic 20	topic-after 7
best-lead|upper|stop|other|	quote-then-verb 26	sentence-before 8
best-lead|upper|stop|relative|	sentence-before 20
best-lead|upper|stop|saying|	quote-then-speaker 22	quote-then-verb 25	sentence-after 21	sentence-before 35
best-lead|upper|stop|thinking|	sentence-after 7
best-lead|upper|subordinator|apposed|	quote-then-speaker -9
best-lead|upper|subordinator|direct|	speaker-then-quote -9
best-lead|upper|subordinator|judging|	speaker-then-quote 8
best-lead|upper|subordinator|naked|	actor-nearby -11	named-nearby -16	topic -9
best-lead|upper|subordinator|saying|	quote-then-speaker -10	sentence-after -7	sentence-before -8	speaker-then-quote -13
best-lead|upper|verb-judging|apposed|	quote-then-speaker -8
best-lead|upper|verb-judging|direct|	speaker-then-quote -11
best-lead|upper|verb-judging|judging|	speaker-then-quote -17
best-lead|upper|verb-judging|naked|	actor-nearby -10	named-nearby -8
best-lead|upper|verb-judging|saying|	quote-then-speaker -11	sentence-before -10	speaker-then-quote -18
best-lead|upper|verb-judging|thinking|	speaker-then-quote -7
best-lead|upper|verb-saying|according|	according-to -9
best-lead|upper|verb-saying|judging|	speaker-then-quote 11
best-lead|upper|verb-saying|naked|	actor-nearby -6	topic -8
best-lead|upper|verb-saying|saying|	sentence-before -12	speaker-then-quote -19
best-lead|upper|verb-thinking|saying|	speaker-then-quote -11
best-lead|upper|verb-thinking|thinking|	speaker-then-quote -14
best-lead|upper|word|according|	according-to -20
best-lead|upper|word|apposed|	quote-then-speaker -10
best-lead|upper|word|apposition|	speaker-then-quote -9
best-lead|upper|word|direct|	speaker-then-quote -16
best-lead|upper|word|judging|	quote-then-speaker -6	quote-then-verb -7	speaker-then-quote -16
best-lead|upper|word|naked|	actor-nearby -7	named-nearby -31	topic -26
best-lead|upper|word|other|	quote-then-verb -9	speaker-then-quote -6
best-lead|upper|word|relative|	speaker-then-quote -7
best-lead|upper|word|saying|	quote-then-speaker -13	sentence-after -11	sentence-before -15	speaker-then-quote -25	verb-then-speaker -14
best-lead|upper|word|thinking|	quote-then-speaker -6
best-lead|upper|–|saying|	quote-then-verb 8	sentence-before 7
best-lead|upper|—|apposed|	quote-then-speaker -6
best-lead|upper|—|naked|	actor-nearby 12
best-lead|upper|—|saying|	sentence-before 10
best-lemma|abogar|speaker-then-quote|	5-10 8
best-lemma|	accogliere 6	accusare 13	accuse 14	accuser 9	aceitar 6	achar 9	achten 8	acknowledge 11	aclarar 8	acusar 24	adiantar 11	admettre 16	admire -7	admit 7	afdoen 7	affermare -6	affirmer 18	agacer -8	agradecer 9	agree 10	agregar 13	alegar 13	allow -8	amuser 9	annoncer -8	annotare -10	annunciare 12	antwoorden 13	antworten 11	apelidar -9	aplaudir 11	apologize 10	apostillar 7	appen 11	arguir 8	arrancar -6	asegurar 11	asentir 7	aseverar 8	assegurar 14	assicurare 16	assure 7	assurer 17	atestar 9	atirar 6	attestieren 11	auspicare 7	avaliar 7	avertir 9	avouer 12	avvertire 14	avvisare 6	añadir -12	back -14	balayer 8	bautizar -17	befinden 8	befürchten 9	begründen 11	begrüßen 6	bekennen 8	beklagen 7	believe -6	bemängeln 9	benadrukken 11	berichten -7	bescheinigen 8	beschreiben 10	beslissen 10	bestätigen -8	beteuern -6	betonen -6	bevestigen -8	bill -14	bitten 8	blaguer 7	blame 16	bocciare -6	borbottare 6	brand -8	brincar 7	bromear 10	brummen 8	calcolare 6	calculer 6	calificar 16	call 13	caution 11	celebrar 14	challenge -8	chamar -14	chant -8	chiamare -18	chiarire -7	chiosare 11	cite 6	claim 8	comemorar 8	comentar 14	comparar 10	compare -11	complain 9	completar 10	comprometer 8	concedere 13	conclude 9	concluderen -6	concluir 11	conclure 10	concéder 8	condannare -6	condemn 8	condenar -7	confermare -9	confesar 9	confessar 9	confessare 6	confidare 11	confidenciar 6	confier 19	confirm 6	confirmar 12	confirmer -6	congratulate 10	conseiller 7	consider -16	considerar 11	constateren 12	contend 12	contestare 9	contester 9	corear -8	correct -6	correggere 9	corregir 7	corriger 11	corrigeren 6	corrigir 8	cortar 8	crier 9	criticar 12	croire 8	deadpan 8	decide -10	decir 7	defender 7	definir 9	definire 14	demandar -7	denunciar 13	desabafar 9	descartar 14	descrever 9	describe 8	describir 13	descrivere 9	deslizar 13	desmentir 10	destacar 16	desvalorizar 6	devolver 7	dichiarare 9	difendersi 10	disclose -7	dismiss 19	divulgar -6	dizer -7	déclarer 12	décrire 11	dénoncer 8	déplorer 7	désoler 10	détailler 9	einwenden 8	elogiar 16	emporter -7	enquérir 8	entgegnen 10	enumerar 8	ergänzen 10	erläutern 8	erwidern 10	esclarecer -7	escludere 12	escribir -12	escusar 9	esordire 6	esprimere 11	estimar 7	esultare 7	evocar 10	exclamer 7	exclure 7	exigir 12	expect 9	explain 10	express 9	falar 9	feel -12	felicitar 10	festejar 10	fluisteren 10	foeteren 7	formulieren 8	fume 10	féliciter 20	garantire -6	garantizar 12	geben 6	gestehen 9	getuigen 10	giudicare 12	glauben 9	glisser 14	gongolare 9	gracejar 11	gratulieren 8	greet 6	gridare 11	grijnzen 9	grincer 8	grinniken 6	grumble 10	hablar 10	hadern 11	haken 9	hear 7	heißen -17	heten -19	houden -10	imager 7	incalzare 7	indicar 11	indigner 8	indiquer 8	informar 15	informeren 7	insist 7	insister 9	insistere 11	interroger 6	interromper 8	introduce -10	invitar 6	invitare -12	invocar 11	ironiser 14	ironizar 15	joke 9	jubelen 6	jubiler 8	juger 17	jurar 11	justifier 9	klinken 6	knikken 7	know -7	kommentieren 6	kontern 9	kritisieren -7	kündigen 9	label -16	lachen 14	lament -7	lamentar 15	lamentarse 7	lancer 6	laugh 13	leer -13	leggere 10	lembrar -18	ler -8	like 8	limitar 15	lire -12	list -25	llamar -10	loben 10	lodare 9	louer 11	lâcher 14	mahnen 13	mailen 11	maintain -6	maintenir -8	mandar 11	manifestar 10	mantener -6	marrer 6	marteler 12	mean -16	melden 9	menen 9	mention -10	message -11	monieren 9	mopperen 8	moquer 6	mormorare 7	mostrar -11	murmeln 12	murmur 9	murmurer 11	muse 8	name -27	need -10	negar 9	negare 8	nennen -9	noemen 9	none -7	notar 9	notare -6	noter 8	notice -10	nuancer 6	obiettare 7	objetar 7	observar 8	observe 8	observer 10	offer -10	oordelen 11	opinar 7	opmerken 7	orten 10	overwegen 8	parler 7	peinzen 7	pensare 10	persifler 7	pester 9	philosopher 8	plaider -16	plan 7	plaudire -7	plead -11	pleiten 11	poltern 11	ponderar 9	post 6	poursuivre -7	praise 18	precisar -8	preciseren -6	predict -11	prefer -11	preferir -6	preguntar -7	presumir 9	prever -12	prijzen 7	proclamare 6	promettere 16	promettre 9	proponer -11	proporre -10	propose -9	proposer -6	protest 6	protestar 12	protester 12	préciser 14	prévenir -10	prévoir -14	publicar -12	puntualizzare 10	qualifier 11	queixar 9	quejar -7	quejarse 10	querer -11	questionar 11	quip 10	quote 14	raccontare -7	railler 7	raise -16	rappeler -6	rapporter -6	rate -22	reaccionar 7	read -22	reageren 10	reagir 7	rebater 9	reclamar 12	recomendar 10	reconhecer 14	reconnaître 16	reconocer 12	recordar -10	rectifier 8	recusar 11	referir -7	reject -7	rejeitar 8	rekenen 10	relatar 6	relativiser 11	remark 13	remember -6	remind 8	replicare 15	reply 22	reponer 7	report 10	reprendre 12	reprochar 9	reprocher -11	repudiar 6	requérir 12	responder 19	ressaltar 7	resumir 6	retort 10	reveal -11	revelar 11	riconoscere 6	rigoler 8	ringraziare 12	ripetere 7	rir 9	rire 8	rispondere 16	ritenere 11	rivendicare 10	roar 7	roepen 12	rufen 16	räumen 7	réagir 12	réjouir 12	répliquer 13	répondre 18	répéter 9	résumer 13	rétorquer 11	sagen 14	saluer 19	sapere -8	say 22	sbilanciare 7	scandire 8	scherzen 6	schetsen 7	schließen 7	scrivere -8	scusare 8	see 7	segnalare 11	sehen 7	sentenciar 10	señalar 8	sigh 9	sign 6	sincerar 9	sing -8	sintetizar 10	sintetizzare 9	sluiten 7	sneren 10	sommen 8	sorrir 7	sostener 18	sostenere 8	sottolineare 14	souffler 15	souhaiter 6	soupirer 9	souri 8	sourire 16	soutenir 11	souvenir 18	spiegare 8	sprechen 9	staan -7	state 17	stehen -14	stellen -7	stress 12	submit 9	subrayar 15	sugerir 10	suggest -9	suspirar 8	sussurrare 8	tachar 10	tag -14	tagliare 10	talk 12	teilen -7	tell 23	tempérer 7	terciar 7	term 12	thank 17	think -11	threaten 7	tildar 6	tonen 14	tonner 9	trancher 16	trekken -9	téléphoner 7	témoigner 8	urge 14	urteilen 8	use -27	valorar 9	vanter 7	vatten 10	ver 15	verkünden -8	versichern -7	versprechen -8	verteidigen 10	vertellen 8	vervolgen 9	verwerpen 8	verzekeren 12	view -12	voegen 14	voir 15	vote -10	vow 9	waarschuwen 13	want 6	warnen 9	wave -10	weigeren 8	welcome 12	wettern 6	whisper 9	widersprechen 7	wijzen 12	write 6	zanjar 7	zeggen 6	zien 6	zitieren 10	zuchten 7	zweren 8	äußern 6	écrire -7	énumérer 7	étonner 8	étrangler 7	évoquer 22
best-lemma|accusare|quote-then-verb|	1 8
best-lemma|accusare|speaker-then-quote|	2-4 8
best-lemma|accuser|quote-then-verb|	1 7
best-lemma|accuse|speaker-then-quote|	1 -7	2-4 12	5-10 12	far 7
best-lemma|achten|speaker-then-quote|	2-4 8
best-lemma|aclarar|quote-then-verb|	1 9
best-lemma|aclarar|verb-then-speaker|	1 8	2-4 9
best-lemma|acrescentar|quote-then-verb|	1 6
best-lemma|acusar|speaker-then-quote|	1 12	2-4 15	5-10 8
best-lemma|add|quote-then-speaker|	0 9
best-lemma|add|sentence-before|	1 13
best-lemma|adiantar|speaker-then-quote|	2-4 9
best-lemma|admettre|quote-then-verb|	1 8
best-lemma|admettre|speaker-then-quote|	5-10 8
best-lemma|admitir|quote-then-verb|	1 10
best-lemma|admitir|sentence-before|	far 11
best-lemma|admitir|speaker-then-quote|	1 10	5-10 -7
best-lemma|admit|quote-then-speaker|	0 10
best-lemma|admit|speaker-then-quote|	1 10
best-lemma|advertir|speaker-then-quote|	5-10 6
best-lemma|advise|quote-then-speaker|	0 10
best-lemma|advise|speaker-then-quote|	1 7
best-lemma|afdoen|speaker-then-quote|	1 7
best-lemma|affermare|quote-then-verb|	1 6
best-lemma|affirmer|quote-then-speaker|	2-4 8
best-lemma|affirmer|quote-then-verb|	1 6
best-lemma|affirmer|speaker-then-quote|	2-4 9	5-10 10	far 10
best-lemma|afirmar|quote-then-verb|	1 6
best-lemma|afirmar|sentence-before|	5-10 8
best-lemma|afirmar|speaker-then-quote|	2-4 7
best-lemma|afirmar|verb-then-speaker|	1 11
best-lemma|aggiungere|quote-then-verb|	1 6
best-lemma|agradecer|speaker-then-quote|	0 6	5-10 8
best-lemma|ajouter|quote-then-speaker|	2-4 13
best-lemma|ajouter|quote-then-verb|	1 13
best-lemma|ajouter|sentence-before|	5-10 9
best-lemma|alegar|speaker-then-quote|	1 7	2-4 7
best-lemma|ammettere|quote-then-verb|	1 8
best-lemma|ammettere|verb-then-speaker|	1 6
best-lemma|amuser|quote-then-verb|	1 9
best-lemma|annoncer|speaker-then-quote|	2-4 12
best-lemma|answer|quote-then-speaker|	0 7
best-lemma|antwoorden|quote-then-verb|	1 14
best-lemma|antworten|quote-then-verb|	1 6
best-lemma|antworten|sentence-before|	5-10 -6
best-lemma|antworten|speaker-then-quote|	2-4 12
best-lemma|antworten|verb-then-speaker|	1 7
best-lemma|anunciar|sentence-before|	far 11
best-lemma|anunciar|speaker-then-quote|	0 -11	2-4 8	far 11
best-lemma|apelidar|speaker-then-quote|	1 -9
best-lemma|apologise|speaker-then-quote|	5-10 -7
best-lemma|appeler|speaker-then-quote|	0 -13	2-4 18
best-lemma|appen|quote-then-verb|	1 11
best-lemma|argue|quote-then-speaker|	0 -9
best-lemma|argue|speaker-then-quote|	1 -8	2-4 15
best-lemma|arguir|speaker-then-quote|	2-4 8
best-lemma|arrancar|quote-then-verb|	1 6
best-lemma|asegurar|quote-then-verb|	1 12
best-lemma|asegurar|speaker-then-quote|	2-4 12	5-10 9
best-lemma|ask|quote-then-speaker|	0 15
best-lemma|ask|quote-then-verb|	0 13
best-lemma|ask|sentence-after|	0 6
best-lemma|ask|sentence-before|	5-10 -8	far -14
best-lemma|ask|speaker-then-quote|	1 10	2-4 11	5-10 11
best-lemma|assegurar|speaker-then-quote|	5-10 6
best-lemma|assicurare|quote-then-verb|	1 9
best-lemma|assicurare|speaker-then-quote|	1 8	2-4 8
best-lemma|assicurare|verb-then-speaker|	1 9
best-lemma|assurer|quote-then-verb|	1 16
best-lemma|assurer|sentence-before|	5-10 7
best-lemma|assurer|speaker-then-quote|	2-4 8	5-10 14
best-lemma|atirar|quote-then-verb|	1 6
best-lemma|attendre|speaker-then-quote|	0 6
best-lemma|attestieren|speaker-then-quote|	2-4 6
best-lemma|auspicare|speaker-then-quote|	2-4 7
best-lemma|avertir|quote-then-verb|	1 7
best-lemma|avisar|quote-then-verb|	1 9
best-lemma|avisar|speaker-then-quote|	1 -7	2-4 10
best-lemma|avouer|quote-then-verb|	1 8
best-lemma|avvertire|quote-then-verb|	1 8
best-lemma|avvertire|verb-then-speaker|	1 8
best-lemma|añadir|speaker-then-quote|	2-4 -7
best-lemma|back|speaker-then-quote|	0 -12
best-lemma|balayer|quote-then-verb|	1 8
best-lemma|bautizar|speaker-then-quote|	2-4 -13
best-lemma|befinden|quote-then-verb|	1 8
best-lemma|bekennen|quote-then-verb|	1 10
best-lemma|benadrukken|quote-then-verb|	1 6
best-lemma|benadrukken|speaker-then-quote|	2-4 6
best-lemma|berichten|quote-then-verb|	1 8
best-lemma|berichten|sentence-before|	5-10 -6
best-lemma|beslissen|quote-then-verb|	1 10
best-lemma|betonen|quote-then-verb|	1 9
best-lemma|bill|speaker-then-quote|	1 -10	2-4 -9
best-lemma|blame|speaker-then-quote|	0 13
best-lemma|blijven|speaker-then-quote|	2-4 6
best-lemma|borbottare|quote-then-verb|	1 6
best-lemma|brincar|quote-then-verb|	1 6
best-lemma|bromear|quote-then-verb|	1 8
best-lemma|brommen|quote-then-verb|	1 10
best-lemma|brummen|quote-then-verb|	1 8
best-lemma|calculer|quote-then-verb|	1 7
best-lemma|calificar|speaker-then-quote|	1 8	2-4 13
best-lemma|call|paragraph-before|	far 8
best-lemma|call|quote-then-speaker|	0 9	5-10 -8
best-lemma|call|sentence-before|	far -10
best-lemma|call|speaker-then-quote|	0 -10	1 9	2-4 21	5-10 -10	far 15
best-lemma|caution|speaker-then-quote|	2-4 8
best-lemma|celebrar|speaker-then-quote|	0 10	2-4 10	5-10 7
best-lemma|chamar|speaker-then-quote|	0 -18	1 -10	5-10 -6
best-lemma|chant|quote-then-speaker|	0 11
best-lemma|chant|speaker-then-quote|	0 -7
best-lemma|chiamare|speaker-then-quote|	0 -16	1 -7	2-4 -10
best-lemma|chiarire|verb-then-speaker|	1 6
best-lemma|chiedere|speaker-then-quote|	0 13
best-lemma|chiosare|quote-then-verb|	1 6
best-lemma|cite|speaker-then-quote|	0 11
best-lemma|claim|speaker-then-quote|	5-10 11
best-lemma|comemorar|speaker-then-quote|	2-4 8
best-lemma|comentar|quote-then-verb|	1 7
best-lemma|comentar|speaker-then-quote|	5-10 10
best-lemma|commentare|quote-then-verb|	1 8
best-lemma|commenter|quote-then-verb|	1 12
best-lemma|compare|speaker-then-quote|	2-4 -8
best-lemma|complain|speaker-then-quote|	2-4 11
best-lemma|comunicar|speaker-then-quote|	5-10 10
best-lemma|concedere|quote-then-verb|	1 9
best-lemma|concedere|sentence-before|	2-4 8
best-lemma|concedere|verb-then-speaker|	1 6
best-lemma|concede|quote-then-speaker|	0 8
best-lemma|concede|quote-then-verb|	0 8
best-lemma|concede|sentence-before|	1 10
best-lemma|concede|speaker-then-quote|	1 8	2-4 -7
best-lemma|concluderen|quote-then-verb|	1 11
best-lemma|conclude|speaker-then-quote|	2-4 9
best-lemma|concluir|speaker-then-quote|	far 8
best-lemma|conclure|quote-then-verb|	1 9
best-lemma|conclure|speaker-then-quote|	1 7
best-lemma|condemn|speaker-then-quote|	2-4 8
best-lemma|confermare|speaker-then-quote|	1 8	2-4 -9
best-lemma|confesar|quote-then-verb|	1 7
best-lemma|confidare|quote-then-verb|	1 7
best-lemma|confier|quote-then-verb|	1 13
best-lemma|confier|speaker-then-quote|	5-10 14
best-lemma|confirmar|speaker-then-quote|	2-4 14	5-10 8	far 11
best-lemma|confirmer|speaker-then-quote|	5-10 -8
best-lemma|considerar|speaker-then-quote|	0 6	2-4 10	5-10 8
best-lemma|consider|sentence-before|	far -11
best-lemma|consider|speaker-then-quote|	5-10 -7
best-lemma|constateren|quote-then-verb|	1 8
best-lemma|constater|quote-then-verb|	1 8
best-lemma|contar|quote-then-verb|	1 8
best-lemma|contar|sentence-before|	5-10 6	far 10
best-lemma|contar|speaker-then-quote|	5-10 8	far 6
best-lemma|contar|verb-then-speaker|	1 -7
best-lemma|contestare|speaker-then-quote|	5-10 10
best-lemma|contestar|quote-then-verb|	1 10
best-lemma|contestar|speaker-then-quote|	1 9	2-4 -9
best-lemma|contrapor|speaker-then-quote|	5-10 8
best-lemma|corear|speaker-then-quote|	0 -8
best-lemma|correct|speaker-then-quote|	2-4 -6
best-lemma|correggere|quote-then-verb|	1 8
best-lemma|correggere|speaker-then-quote|	1 9
best-lemma|corregir|speaker-then-quote|	1 7
best-lemma|corriger|quote-then-verb|	1 10
best-lemma|cortar|speaker-then-quote|	2-4 8
best-lemma|croire|speaker-then-quote|	2-4 6
best-lemma|decir|quote-then-verb|	1 9
best-lemma|decir|sentence-before|	far 6
best-lemma|decir|speaker-then-quote|	1 8
best-lemma|declarar|quote-then-verb|	1 9
best-lemma|declarar|speaker-then-quote|	0 9	2-4 12
best-lemma|declarar|verb-then-speaker|	1 6
best-lemma|decline|speaker-then-quote|	far 8
best-lemma|defender|quote-then-verb|	1 7
best-lemma|defender|speaker-then-quote|	1 10	5-10 9
best-lemma|definire|speaker-then-quote|	0 14	2-4 12
best-lemma|definir|speaker-then-quote|	2-4 7
best-lemma|demander|quote-then-verb|	1 7
best-lemma|demander|speaker-then-quote|	1 12	2-4 -6
best-lemma|denunciar|speaker-then-quote|	5-10 9
best-lemma|deny|speaker-then-quote|	2-4 -10
best-lemma|descartar|sentence-before|	far 6
best-lemma|descartar|speaker-then-quote|	5-10 13
best-lemma|describe|quote-then-speaker|	2-4 -12
best-lemma|describe|speaker-then-quote|	2-4 15
best-lemma|describir|speaker-then-quote|	1 10
best-lemma|descrivere|speaker-then-quote|	2-4 9
best-lemma|deslizar|speaker-then-quote|	5-10 8
best-lemma|desmentir|sentence-before|	1 9	far 8
best-lemma|destacar|speaker-then-quote|	1 10	2-4 7	5-10 10
best-lemma|devolver|quote-then-verb|	1 7
best-lemma|dichiarare|quote-then-verb|	1 8
best-lemma|dichiarare|sentence-before|	far 9
best-lemma|dichiarare|speaker-then-quote|	0 7	5-10 9
best-lemma|difendersi|quote-then-verb|	1 6
best-lemma|difendersi|speaker-then-quote|	2-4 11
best-lemma|difundir|speaker-then-quote|	far 8
best-lemma|dire|quote-then-speaker|	2-4 9
best-lemma|dire|quote-then-verb|	1 15
best-lemma|dire|sentence-before|	1 9	2-4 8	5-10 9
best-lemma|dire|speaker-then-quote|	2-4 6	5-10 -6
best-lemma|dire|verb-then-speaker|	1 9	2-4 6
best-lemma|discordar|speaker-then-quote|	1 8
best-lemma|discrepar|speaker-then-quote|	1 9
best-lemma|dismiss|speaker-then-quote|	1 12	2-4 14
best-lemma|dizer|quote-then-verb|	1 11
best-lemma|dizer|sentence-before|	far 8
best-lemma|dizer|speaker-then-quote|	0 -10	1 -6
best-lemma|dizer|verb-then-speaker|	1 7
best-lemma|déclarer|quote-then-verb|	1 8
best-lemma|déclarer|speaker-then-quote|	2-4 9
best-lemma|défendre|quote-then-verb|	1 9
best-lemma|défendre|speaker-then-quote|	2-4 -8
best-lemma|dénoncer|quote-then-verb|	1 9
best-lemma|dénoncer|speaker-then-quote|	0 14	2-4 11	5-10 7
best-lemma|désoler|quote-then-verb|	1 10
best-lemma|détailler|quote-then-verb|	1 8
best-lemma|elogiar|speaker-then-quote|	0 9	1 11	5-10 11
best-lemma|emporter|quote-then-verb|	1 10
best-lemma|erinnern|speaker-then-quote|	5-10 8
best-lemma|erkennen|quote-then-verb|	1 10
best-lemma|erkennen|speaker-then-quote|	2-4 9
best-lemma|erklären|quote-then-verb|	1 14	2-4 10
best-lemma|erklären|speaker-then-quote|	5-10 -10
best-lemma|erläutern|quote-then-verb|	1 9
best-lemma|erwidern|quote-then-verb|	1 10
best-lemma|erzählen|sentence-before|	5-10 -7
best-lemma|escrever|quote-then-verb|	1 6
best-lemma|escrever|speaker-then-quote|	1 8
best-lemma|escribir|speaker-then-quote|	0 -8	1 -7
best-lemma|esordire|quote-then-verb|	1 6
best-lemma|esprimere|speaker-then-quote|	0 11
best-lemma|estimer|quote-then-verb|	1 7
best-lemma|estimer|speaker-then-quote|	2-4 14	5-10 14	far -7
best-lemma|evocar|quote-then-verb|	1 6
best-lemma|exclamer|quote-then-verb|	1 7
best-lemma|exigir|speaker-then-quote|	0 11	5-10 10
best-lemma|explain|quote-then-speaker|	0 12
best-lemma|explain|sentence-before|	1 11	5-10 9
best-lemma|explain|speaker-then-quote|	1 7
best-lemma|explicar|quote-then-verb|	1 8
best-lemma|explicar|sentence-before|	far 10
best-lemma|expliquer|quote-then-speaker|	2-4 8
best-lemma|expliquer|verb-then-speaker|	1 9
best-lemma|exposer|quote-then-verb|	1 7
best-lemma|expresar|speaker-then-quote|	1 9
best-lemma|faire_valoir|quote-then-speaker|	2-4 7
best-lemma|faire_valoir|quote-then-verb|	1 14
best-lemma|faire_valoir|speaker-then-quote|	2-4 -7	5-10 11	far 10
best-lemma|falar|speaker-then-quote|	1 24
best-lemma|felicitar|speaker-then-quote|	5-10 7
best-lemma|finden|quote-then-verb|	1 10
best-lemma|find|quote-then-speaker|	0 -15
best-lemma|find|sentence-before|	far -8
best-lemma|find|speaker-then-quote|	1 11	5-10 6	far 7
best-lemma|fluisteren|quote-then-verb|	1 10
best-lemma|foeteren|quote-then-verb|	1 10
best-lemma|formulieren|speaker-then-quote|	2-4 10
best-lemma|fragen|quote-then-verb|	1 8
best-lemma|fragen|sentence-before|	1 6
best-lemma|frohlocken|speaker-then-quote|	1 8
best-lemma|fume|quote-then-speaker|	0 8
best-lemma|féliciter|quote-then-verb|	1 6
best-lemma|féliciter|speaker-then-quote|	2-4 18	5-10 7
best-lemma|fügen|quote-then-verb|	1 9
best-lemma|garantire|speaker-then-quote|	2-4 12
best-lemma|garantir|quote-then-verb|	1 7
best-lemma|garantir|speaker-then-quote|	2-4 -6	5-10 13
best-lemma|getuigen|quote-then-verb|	1 9
best-lemma|geven|quote-then-verb|	1 12
best-lemma|geven|speaker-then-quote|	5-10 -6
best-lemma|giudicare|speaker-then-quote|	2-4 11
best-lemma|giurare|quote-then-verb|	1 8
best-lemma|glisser|quote-then-speaker|	2-4 10
best-lemma|glisser|quote-then-verb|	1 11
best-lemma|gracejar|quote-then-verb|	1 7
best-lemma|grappen|quote-then-verb|	1 12
best-lemma|greet|speaker-then-quote|	2-4 7
best-lemma|gridare|quote-then-verb|	1 7
best-lemma|grijnzen|quote-then-verb|	1 9
best-lemma|grincer|quote-then-verb|	1 7
best-lemma|grinniken|quote-then-verb|	1 8
best-lemma|gritar|speaker-then-quote|	0 -9
best-lemma|hablar|sentence-before|	5-10 9	far 12
best-lemma|haken|speaker-then-quote|	2-4 9
best-lemma|halten|quote-then-verb|	1 6
best-lemma|halten|speaker-then-quote|	5-10 6
best-lemma|hear|quote-then-speaker|	1 10
best-lemma|hear|speaker-then-quote|	2-4 -8
best-lemma|heißen|speaker-then-quote|	0 -11	2-4 -11
best-lemma|heißen|verb-then-speaker|	1 -7
best-lemma|hekelen|speaker-then-quote|	0 8	2-4 -6
best-lemma|herinneren|quote-then-verb|	1 8
best-lemma|herinneren|sentence-before|	5-10 -6
best-lemma|heten|speaker-then-quote|	0 -7	1 -10	2-4 -15
best-lemma|houden|speaker-then-quote|	2-4 -7
best-lemma|imager|quote-then-verb|	1 8
best-lemma|indicar|speaker-then-quote|	far 8
best-lemma|indiquer|quote-then-verb|	1 11
best-lemma|indiquer|speaker-then-quote|	2-4 10	5-10 11
best-lemma|informar|quote-then-verb|	1 9
best-lemma|informar|speaker-then-quote|	1 9	far 11
best-lemma|insistere|quote-then-verb|	1 8
best-lemma|insister|quote-then-speaker|	2-4 7
best-lemma|insistir|quote-then-verb|	1 7
best-lemma|insistir|sentence-before|	1 6
best-lemma|insist|speaker-then-quote|	2-4 7
best-lemma|interroger|quote-then-verb|	1 7
best-lemma|introduce|speaker-then-quote|	2-4 -6
best-lemma|invitare|speaker-then-quote|	1 -6
best-lemma|inviter|speaker-then-quote|	2-4 9
best-lemma|invocar|speaker-then-quote|	0 11
best-lemma|ironiser|quote-then-verb|	1 8
best-lemma|ironiser|speaker-then-quote|	2-4 11
best-lemma|ironizar|quote-then-verb|	1 10
best-lemma|ironizar|speaker-then-quote|	5-10 6
best-lemma|joke|quote-then-speaker|	0 9
best-lemma|joke|quote-then-verb|	0 11
best-lemma|joke|speaker-then-quote|	5-10 12
best-lemma|jubelen|quote-then-verb|	1 6
best-lemma|jubiler|quote-then-verb|	1 8
best-lemma|juger|quote-then-verb|	1 8
best-lemma|juger|speaker-then-quote|	0 9	2-4 14	5-10 9
best-lemma|jurar|sentence-before|	5-10 10
best-lemma|justificar|quote-then-verb|	1 8
best-lemma|justificar|sentence-before|	far -7
best-lemma|justificar|speaker-then-quote|	5-10 8
best-lemma|justifier|quote-then-verb|	1 7
best-lemma|klagen|quote-then-verb|	1 9
best-lemma|klinken|quote-then-verb|	1 7
best-lemma|knikken|speaker-then-quote|	1 6
best-lemma|know|speaker-then-quote|	2-4 -7
best-lemma|kommentieren|quote-then-verb|	1 6
best-lemma|kritisieren|quote-then-verb|	1 -8
best-lemma|kündigen|speaker-then-quote|	1 9	2-4 10
best-lemma|label|quote-then-speaker|	2-4 -11
best-lemma|label|speaker-then-quote|	0 -10
best-lemma|lachen|quote-then-verb|	1 9
best-lemma|lachen|sentence-after|	0 8
best-lemma|lachen|sentence-before|	1 8
best-lemma|lamentarse|quote-then-verb|	1 7
best-lemma|lamentarse|speaker-then-quote|	0 10	5-10 10
best-lemma|lamentar|quote-then-verb|	1 9
best-lemma|lamentar|speaker-then-quote|	0 13	5-10 12
best-lemma|lancer|quote-then-speaker|	2-4 10
best-lemma|lancer|quote-then-verb|	1 11
best-lemma|lassen|quote-then-verb|	2-4 9
best-lemma|lassen|sentence-before|	far -8
best-lemma|laten|quote-then-verb|	1 11	2-4 11
best-lemma|laten|speaker-then-quote|	2-4 13
best-lemma|laugh|quote-then-speaker|	0 8
best-lemma|laugh|sentence-before|	1 8
best-lemma|leer|speaker-then-quote|	1 -6
best-lemma|leggen|quote-then-verb|	1 12
best-lemma|lehnen|speaker-then-quote|	2-4 6
best-lemma|lembrar|quote-then-verb|	1 9
best-lemma|lembrar|speaker-then-quote|	1 -6	2-4 -11	5-10 -10
best-lemma|ler|speaker-then-quote|	0 -7	2-4 -6
best-lemma|like|speaker-then-quote|	5-10 7
best-lemma|limitar|speaker-then-quote|	2-4 10	5-10 10
best-lemma|lire|quote-then-verb|	1 10
best-lemma|lire|speaker-then-quote|	1 -8
best-lemma|list|speaker-then-quote|	1 -11	2-4 -15
best-lemma|llamar|speaker-then-quote|	0 -9	1 9	2-4 -9	5-10 -7
best-lemma|loben|speaker-then-quote|	2-4 9
best-lemma|lodare|speaker-then-quote|	0 9
best-lemma|louer|speaker-then-quote|	1 11
best-lemma|luiden|quote-then-verb|	1 15
best-lemma|lâcher|quote-then-speaker|	2-4 8
best-lemma|lâcher|quote-then-verb|	1 10
best-lemma|lâcher|speaker-then-quote|	5-10 8
best-lemma|mailen|quote-then-verb|	1 10
best-lemma|maintain|sentence-before|	far -9
best-lemma|mandar|speaker-then-quote|	2-4 7	5-10 9
best-lemma|manifestar|quote-then-verb|	1 9
best-lemma|manifestar|speaker-then-quote|	0 10
best-lemma|mantener|speaker-then-quote|	2-4 -9
best-lemma|marrer|quote-then-verb|	1 6
best-lemma|marteler|quote-then-speaker|	2-4 11
best-lemma|marteler|quote-then-verb|	1 8
best-lemma|meinen|quote-then-verb|	1 9
best-lemma|meinen|sentence-before|	far 9
best-lemma|meinen|speaker-then-quote|	5-10 -7
best-lemma|meinen|verb-then-speaker|	1 11
best-lemma|melden|quote-then-verb|	1 10
best-lemma|menen|quote-then-verb|	1 9
best-lemma|message|speaker-then-quote|	5-10 -10
best-lemma|mopperen|quote-then-verb|	1 8
best-lemma|mormorare|quote-then-verb|	1 7
best-lemma|mostrar|speaker-then-quote|	2-4 -6
best-lemma|murmurer|quote-then-verb|	1 8
best-lemma|murmur|quote-then-speaker|	0 10
best-lemma|name|speaker-then-quote|	0 -15	1 -9	2-4 -12	5-10 -13
best-lemma|negare|speaker-then-quote|	1 6
best-lemma|negar|sentence-before|	far 6
best-lemma|negar|speaker-then-quote|	1 9	2-4 7
best-lemma|nennen|quote-then-verb|	0 -8
best-lemma|nennen|speaker-then-quote|	2-4 -6	5-10 6
best-lemma|noemen|speaker-then-quote|	2-4 16	5-10 10
best-lemma|noemen|verb-then-speaker|	2-4 -8
best-lemma|none|according-to|	1 14	2-4 9
best-lemma|none|actor-nearby|	1 -7	5-10 8
best-lemma|none|colon|	1 21	2-4 16	5-10 -6	far 6
best-lemma|none|interview|	far 20
best-lemma|none|named-before|	1 -6	5-10 10	far 8
best-lemma|none|named-nearby|	0 9	2-4 6	5-10 -10	far 7
best-lemma|none|paragraph-before|	far 14
best-lemma|none|possessor|	1 -9	2-4 -11
best-lemma|none|quote-then-speaker|	-10 -12	-12 -14	-14 6	-19 6	-3 -11	-4 -12	-5 -13	-8 -15	-9 -9	0 -12	1 -10	5-10 -10
best-lemma|none|sentence-after|	0 -10	1 9
best-lemma|none|sentence-before|	5-10 -12	far -8
best-lemma|none|signature|	1 -19
best-lemma|none|speaker-then-quote|	0 -16	1 8	2-4 6	5-10 -6
best-lemma|none|topic-after|	0 7
best-lemma|none|topic|	0 -15	1 -16
best-lemma|noter|quote-then-verb|	1 6
best-lemma|note|sentence-after|	0 8
best-lemma|note|speaker-then-quote|	1 11	2-4 12	5-10 10	far -12
best-lemma|nuancer|quote-then-verb|	1 7
best-lemma|observer|quote-then-speaker|	2-4 8
best-lemma|observer|quote-then-verb|	1 9
best-lemma|observe|quote-then-speaker|	0 8
best-lemma|offer|quote-then-speaker|	0 10
best-lemma|offer|speaker-then-quote|	5-10 8
best-lemma|oordelen|quote-then-verb|	1 7
best-lemma|opinar|speaker-then-quote|	5-10 9
best-lemma|opmerken|quote-then-verb|	1 8
best-lemma|orten|speaker-then-quote|	0 8
best-lemma|osservare|quote-then-verb|	1 11
best-lemma|parlare|speaker-then-quote|	2-4 13	5-10 6	far -6
best-lemma|parlare|verb-then-speaker|	1 7
best-lemma|parler|speaker-then-quote|	1 14	5-10 12
best-lemma|pedir|quote-then-verb|	1 7
best-lemma|pedir|sentence-before|	5-10 6
best-lemma|pedir|speaker-then-quote|	0 14	1 -7	2-4 -6
best-lemma|perguntar|speaker-then-quote|	0 9
best-lemma|persifler|quote-then-verb|	1 7
best-lemma|pester|quote-then-verb|	1 8
best-lemma|philosopher|quote-then-verb|	1 8
best-lemma|plaider|quote-then-verb|	1 13
best-lemma|plaider|speaker-then-quote|	2-4 -12
best-lemma|plaisanter|quote-then-speaker|	2-4 7
best-lemma|plaisanter|quote-then-verb|	1 14
best-lemma|point|sentence-after|	0 8
best-lemma|point|sentence-before|	5-10 -8
best-lemma|point|speaker-then-quote|	far 7
best-lemma|post|quote-then-speaker|	0 10
best-lemma|post|speaker-then-quote|	1 13	5-10 10
best-lemma|poursuivre|quote-then-verb|	1 9
best-lemma|praise|speaker-then-quote|	0 7	2-4 11
best-lemma|precisare|quote-then-verb|	1 7
best-lemma|precisare|speaker-then-quote|	2-4 15
best-lemma|precisar|speaker-then-quote|	5-10 7
best-lemma|preferir|speaker-then-quote|	1 11	2-4 -7
best-lemma|prefer|speaker-then-quote|	0 -13
best-lemma|preguntar|paragraph-before|	far 6
best-lemma|preguntar|quote-then-verb|	1 8
best-lemma|preguntar|speaker-then-quote|	2-4 -8
best-lemma|prometer|sentence-before|	5-10 6
best-lemma|promettere|speaker-then-quote|	0 10
best-lemma|promettre|quote-then-speaker|	2-4 10
best-lemma|promettre|quote-then-verb|	1 9
best-lemma|promettre|speaker-then-quote|	0 12	1 8	2-4 16
best-lemma|promise|speaker-then-quote|	2-4 -13	5-10 16
best-lemma|proporre|speaker-then-quote|	5-10 -10
best-lemma|préciser|quote-then-speaker|	2-4 7
best-lemma|préciser|quote-then-verb|	1 9
best-lemma|préciser|speaker-then-quote|	5-10 9
best-lemma|prévenir|quote-then-speaker|	2-4 6
best-lemma|prévenir|quote-then-verb|	1 15
best-lemma|prévenir|speaker-then-quote|	5-10 -6
best-lemma|prévoir|quote-then-verb|	1 -10
best-lemma|publicar|speaker-then-quote|	2-4 -6
best-lemma|puntualizzare|quote-then-verb|	1 8
best-lemma|puntualizzare|verb-then-speaker|	1 8
best-lemma|qualifier|speaker-then-quote|	5-10 8
best-lemma|queixar|quote-then-verb|	1 8
best-lemma|queixar|speaker-then-quote|	1 7
best-lemma|querer|speaker-then-quote|	5-10 -7
best-lemma|quip|quote-then-speaker|	0 9
best-lemma|raccontare|quote-then-verb|	1 13	5-10 -10
best-lemma|raconter|paragraph-before|	far 6
best-lemma|raconter|quote-then-speaker|	2-4 10
best-lemma|raconter|quote-then-verb|	1 10
best-lemma|raconter|speaker-then-quote|	5-10 11
best-lemma|railler|quote-then-verb|	1 7
best-lemma|raise|speaker-then-quote|	5-10 -11
best-lemma|rappeler|speaker-then-quote|	far 10
best-lemma|rapporter|quote-then-verb|	1 -6
best-lemma|rate|speaker-then-quote|	2-4 -15
best-lemma|reaccionar|sentence-before|	far 8
best-lemma|reaccionar|speaker-then-quote|	2-4 6
best-lemma|read|quote-then-speaker|	0 14
best-lemma|read|speaker-then-quote|	0 -25	1 13
best-lemma|reageren|quote-then-verb|	1 15
best-lemma|reageren|speaker-then-quote|	2-4 7
best-lemma|rebater|speaker-then-quote|	1 8
best-lemma|recall|quote-then-speaker|	0 14
best-lemma|recall|quote-then-verb|	0 9
best-lemma|recall|sentence-before|	1 12	5-10 6
best-lemma|recall|speaker-then-quote|	2-4 -11
best-lemma|reclamar|quote-then-verb|	1 7
best-lemma|reclamar|speaker-then-quote|	2-4 10
best-lemma|recomendar|speaker-then-quote|	2-4 7
best-lemma|reconhecer|quote-then-verb|	1 8
best-lemma|reconhecer|speaker-then-quote|	0 10	2-4 9
best-lemma|reconnaître|quote-then-verb|	1 9
best-lemma|reconnaître|speaker-then-quote|	0 8	5-10 13
best-lemma|reconocer|speaker-then-quote|	1 11	2-4 10	5-10 10
best-lemma|recordar|quote-then-verb|	1 7
best-lemma|recordar|sentence-before|	5-10 7	far -7
best-lemma|recordar|speaker-then-quote|	2-4 17	5-10 -13	far 7
best-lemma|record|speaker-then-quote|	1 6	2-4 -8
best-lemma|rectifier|quote-then-verb|	1 8
best-lemma|recusar|speaker-then-quote|	5-10 10
best-lemma|refuser|speaker-then-quote|	2-4 -7
best-lemma|regretter|quote-then-verb|	1 10
best-lemma|reject|speaker-then-quote|	0 -15	2-4 -6	5-10 11
best-lemma|rejeitar|speaker-then-quote|	2-4 10
best-lemma|rekenen|quote-then-verb|	1 10
best-lemma|rekenen|speaker-then-quote|	far 6
best-lemma|relativiser|speaker-then-quote|	1 9
best-lemma|relever|quote-then-verb|	1 9
best-lemma|relever|speaker-then-quote|	2-4 -6	far 11
best-lemma|remark|quote-then-speaker|	0 13
best-lemma|remark|quote-then-verb|	0 6
best-lemma|repeat|speaker-then-quote|	5-10 -7
best-lemma|replicare|speaker-then-quote|	2-4 10	5-10 9
best-lemma|replicar|quote-then-verb|	1 10
best-lemma|replicar|speaker-then-quote|	5-10 8
best-lemma|reply|quote-then-speaker|	0 12
best-lemma|reply|quote-then-verb|	0 10
best-lemma|reply|sentence-after|	0 9
best-lemma|reply|sentence-before|	1 12
best-lemma|reply|speaker-then-quote|	1 16	2-4 10	5-10 13
best-lemma|report|speaker-then-quote|	0 11	1 -7	2-4 10	5-10 -6
best-lemma|reprendre|quote-then-verb|	1 11
best-lemma|reprochar|speaker-then-quote|	2-4 8
best-lemma|reprocher|speaker-then-quote|	2-4 -11
best-lemma|responder|quote-then-verb|	1 10
best-lemma|responder|sentence-before|	5-10 6
best-lemma|responder|speaker-then-quote|	1 12	5-10 11
best-lemma|resumir|quote-then-verb|	1 6
best-lemma|resumir|speaker-then-quote|	2-4 10
best-lemma|revelar|quote-then-verb|	1 9
best-lemma|revelar|sentence-before|	far 6
best-lemma|ribadire|quote-then-verb|	1 6
best-lemma|ribadire|speaker-then-quote|	2-4 9
best-lemma|ribattere|quote-then-verb|	1 8
best-lemma|ribattere|speaker-then-quote|	2-4 7
best-lemma|ribattere|verb-then-speaker|	1 6
best-lemma|ricordare|quote-then-verb|	1 6
best-lemma|ricordare|speaker-then-quote|	2-4 -7	5-10 6
best-lemma|riferire|quote-then-verb|	1 8
best-lemma|riferire|sentence-before|	1 7
best-lemma|rigoler|quote-then-verb|	1 10
best-lemma|ringraziare|speaker-then-quote|	2-4 11
best-lemma|ripetere|quote-then-verb|	1 7
best-lemma|rir|quote-then-verb|	1 8
best-lemma|rispondere|quote-then-verb|	1 15
best-lemma|rispondere|sentence-before|	2-4 7
best-lemma|rispondere|speaker-then-quote|	2-4 8
best-lemma|ritenere|speaker-then-quote|	2-4 7
best-lemma|roepen|quote-then-verb|	1 11
best-lemma|rufen|quote-then-verb|	1 11
best-lemma|rufen|speaker-then-quote|	2-4 9	5-10 10
best-lemma|rufen|verb-then-speaker|	2-4 8
best-lemma|rule|quote-then-speaker|	0 9
best-lemma|réagir|quote-then-verb|	1 9
best-lemma|réclamer|speaker-then-quote|	0 10	1 8
best-lemma|réjouir|quote-then-verb|	1 9
best-lemma|répliquer|quote-then-verb|	1 9
best-lemma|répliquer|speaker-then-quote|	5-10 8
best-lemma|répondre|quote-then-speaker|	2-4 10
best-lemma|répondre|quote-then-verb|	1 10
best-lemma|répondre|speaker-then-quote|	1 9	2-4 16
best-lemma|répéter|quote-then-verb|	1 7
best-lemma|résumer|quote-then-speaker|	2-4 7
best-lemma|résumer|quote-then-verb|	1 12
best-lemma|rétorquer|quote-then-verb|	1 11
best-lemma|saber|quote-then-verb|	2-4 8
best-lemma|sagen|quote-then-verb|	1 13	2-4 -6
best-lemma|sagen|speaker-then-quote|	1 9	5-10 9
best-lemma|sagen|verb-then-speaker|	1 10	2-4 13	5-10 7
best-lemma|saluer|speaker-then-quote|	0 9	1 7	2-4 14
best-lemma|salutare|speaker-then-quote|	0 6	2-4 -6
best-lemma|sapere|verb-then-speaker|	1 6
best-lemma|say|quote-then-speaker|	0 21	1 9	2-4 -17	5-10 -17	far -11
best-lemma|say|quote-then-verb|	0 22
best-lemma|say|sentence-after|	0 -11
best-lemma|say|sentence-before|	1 26	2-4 20	far -14
best-lemma|say|speaker-then-quote|	0 -28	1 15	2-4 35	5-10 20	far 15
best-lemma|say|verb-then-speaker|	1 10
best-lemma|sbilanciare|speaker-then-quote|	1 7
best-lemma|scandire|sentence-before|	far 8
best-lemma|scherzare|quote-then-verb|	1 6
best-lemma|schetsen|quote-then-verb|	1 7
best-lemma|schreiben|quote-then-verb|	1 11	2-4 9
best-lemma|schreiben|speaker-then-quote|	1 -9	2-4 11
best-lemma|schrijven|quote-then-verb|	1 7
best-lemma|schrijven|speaker-then-quote|	2-4 -12	5-10 9
best-lemma|schrijven|verb-then-speaker|	far -8
best-lemma|scrivere|quote-then-verb|	1 15
best-lemma|scrivere|speaker-then-quote|	0 -12	5-10 10
best-lemma|scrivere|verb-then-speaker|	1 6
best-lemma|see|speaker-then-quote|	0 16	2-4 -10	5-10 11
best-lemma|señalar|quote-then-verb|	1 6
best-lemma|señalar|speaker-then-quote|	2-4 10	5-10 -9
best-lemma|shoot|quote-then-speaker|	0 7
best-lemma|shoot|sentence-before|	2-4 7
best-lemma|shout|quote-then-speaker|	0 6
best-lemma|shout|sentence-before|	1 8
best-lemma|sign|quote-then-speaker|	2-4 -8
best-lemma|sneren|quote-then-verb|	1 10
best-lemma|sostenere|speaker-then-quote|	2-4 10	5-10 10
best-lemma|sostener|quote-then-verb|	1 6
best-lemma|sostener|sentence-before|	5-10 10
best-lemma|sostener|speaker-then-quote|	2-4 11	5-10 13
best-lemma|sottolineare|speaker-then-quote|	2-4 12	5-10 6
best-lemma|souffler|quote-then-speaker|	2-4 6
best-lemma|souffler|quote-then-verb|	1 15
best-lemma|souligner|quote-then-speaker|	2-4 8
best-lemma|souligner|quote-then-verb|	1 7
best-lemma|souligner|speaker-then-quote|	2-4 13
best-lemma|soupirer|quote-then-verb|	1 12
best-lemma|sourire|quote-then-verb|	1 10
best-lemma|souri|speaker-then-quote|	1 6
best-lemma|soutenir|speaker-then-quote|	2-4 9
best-lemma|souvenir|quote-then-verb|	1 11
best-lemma|souvenir|speaker-then-quote|	2-4 13
best-lemma|speak|speaker-then-quote|	1 -7	5-10 9
best-lemma|spiegare|quote-then-verb|	1 8
best-lemma|spiegare|sentence-before|	far 9
best-lemma|spotten|quote-then-verb|	1 9
best-lemma|sprechen|speaker-then-quote|	1 7	5-10 7
best-lemma|spreken|quote-then-verb|	1 7
best-lemma|staan|sentence-before|	5-10 6
best-lemma|staan|speaker-then-quote|	5-10 -11
best-lemma|state|quote-then-speaker|	0 9
best-lemma|state|speaker-then-quote|	1 8	far 12
best-lemma|stehen|speaker-then-quote|	0 -6	2-4 -8
best-lemma|stehen|verb-then-speaker|	1 -9
best-lemma|stellen|quote-then-verb|	1 12
best-lemma|stellen|speaker-then-quote|	5-10 -9
best-lemma|stress|speaker-then-quote|	5-10 10
best-lemma|sublinhar|quote-then-verb|	1 8
best-lemma|sublinhar|sentence-before|	5-10 7
best-lemma|subrayar|speaker-then-quote|	5-10 10
best-lemma|sugerir|speaker-then-quote|	2-4 9
best-lemma|suggest|quote-then-speaker|	0 -7
best-lemma|suggest|speaker-then-quote|	2-4 -12	5-10 10	far 8
best-lemma|suspirar|quote-then-verb|	1 6
best-lemma|sustentar|speaker-then-quote|	5-10 8
best-lemma|tachar|speaker-then-quote|	2-4 8
best-lemma|tagliare|quote-then-verb|	1 9
best-lemma|tag|speaker-then-quote|	2-4 -9
best-lemma|teilen|quote-then-verb|	1 10	2-4 9
best-lemma|teilen|verb-then-speaker|	2-4 7
best-lemma|tell|quote-then-speaker|	0 34	1 14
best-lemma|tell|sentence-after|	0 -9
best-lemma|tell|sentence-before|	2-4 22	5-10 6	far -8
best-lemma|tell|speaker-then-quote|	0 -11	5-10 23	far 6
best-lemma|tempérer|quote-then-verb|	1 6
best-lemma|term|speaker-then-quote|	2-4 10
best-lemma|testify|quote-then-speaker|	0 8
best-lemma|testify|speaker-then-quote|	5-10 7
best-lemma|thank|speaker-then-quote|	0 8	2-4 9	5-10 14
best-lemma|think|sentence-before|	2-4 12
best-lemma|think|speaker-then-quote|	5-10 -10
best-lemma|threaten|speaker-then-quote|	2-4 12
best-lemma|title|speaker-then-quote|	0 -10
best-lemma|tonen|speaker-then-quote|	1 13
best-lemma|tonner|quote-then-verb|	1 8
best-lemma|trancher|quote-then-verb|	1 11
best-lemma|trouver|speaker-then-quote|	5-10 9
best-lemma|témoigner|quote-then-verb|	1 7
best-lemma|unlisted|quote-then-verb|	0 -14	1 11
best-lemma|unlisted|sentence-before|	1 8	2-4 7
best-lemma|unlisted|verb-then-speaker|	1 -8
best-lemma|urge|speaker-then-quote|	2-4 17
best-lemma|use|quote-then-speaker|	0 -6
best-lemma|use|speaker-then-quote|	2-4 -24	5-10 -11
best-lemma|vatten|quote-then-verb|	1 11	2-4 7
best-lemma|verklaren|quote-then-verb|	1 12
best-lemma|verraten|quote-then-verb|	1 9
best-lemma|verraten|verb-then-speaker|	1 6
best-lemma|versichern|quote-then-verb|	1 9
best-lemma|versichern|verb-then-speaker|	5-10 7
best-lemma|vertellen|quote-then-verb|	1 7
best-lemma|vertellen|sentence-before|	1 6
best-lemma|vertellen|speaker-then-quote|	2-4 8
best-lemma|vervolgen|quote-then-verb|	1 8
best-lemma|verweisen|speaker-then-quote|	2-4 -6
best-lemma|verwerpen|quote-then-verb|	1 6
best-lemma|verzekeren|quote-then-verb|	1 12
best-lemma|ver|speaker-then-quote|	0 9	2-4 11
best-lemma|vinden|quote-then-verb|	1 9
best-lemma|vinden|speaker-then-quote|	1 10
best-lemma|voegen|quote-then-verb|	1 13
best-lemma|voir|speaker-then-quote|	0 6	2-4 10
best-lemma|vouloir|speaker-then-quote|	0 6	2-4 -6
best-lemma|waarschuwen|quote-then-verb|	1 12
best-lemma|waarschuwen|speaker-then-quote|	1 12
best-lemma|warnen|speaker-then-quote|	1 7	2-4 9
best-lemma|warn|quote-then-speaker|	0 10
best-lemma|warn|speaker-then-quote|	1 8	2-4 -8	5-10 9
best-lemma|welcome|speaker-then-quote|	0 7	5-10 9
best-lemma|wettern|quote-then-verb|	1 6
best-lemma|whisper|quote-then-speaker|	0 8
best-lemma|widersprechen|speaker-then-quote|	1 7
best-lemma|willen|speaker-then-quote|	2-4 -10
best-lemma|write|quote-then-speaker|	0 6
best-lemma|write|quote-then-verb|	0 10
best-lemma|write|sentence-before|	1 10	2-4 9
best-lemma|write|speaker-then-quote|	0 -8	5-10 8	far 16
best-lemma|würdigen|speaker-then-quote|	2-4 8
best-lemma|zanjar|quote-then-verb|	1 7
best-lemma|zeggen|quote-then-verb|	1 7
best-lemma|zeggen|sentence-before|	1 6	far -7
best-lemma|zeggen|speaker-then-quote|	1 6	2-4 6	5-10 11
best-lemma|zeggen|verb-then-speaker|	1 8	2-4 10	5-10 -9
best-lemma|zeigen|speaker-then-quote|	1 8
best-lemma|zitieren|speaker-then-quote|	5-10 9
best-lemma|zuchten|quote-then-verb|	1 7
best-lemma|zweren|quote-then-verb|	1 7
best-lemma|äußern|speaker-then-quote|	5-10 6
best-lemma|écrire|quote-then-speaker|	2-4 7
best-lemma|écrire|quote-then-verb|	1 11
best-lemma|écrire|speaker-then-quote|	1 -7
best-lemma|énumérer|quote-then-verb|	1 7
best-lemma|étonner|quote-then-verb|	1 8
best-lemma|étrangler|quote-then-verb|	1 7
best-lemma|évoquer|speaker-then-quote|	0 10	1 11	2-4 19	5-10 10
best-near|according-to|according|	1 14	2-4 9
best-near|according|0|	1 -13
best-near|according|1|	1 6	2-3 7	4-7 9	8+ 14
best-near|according|2-4|	4-7 12	8+ 12
best-near|according|5-10|	1 -27	2-3 7	4-7 13	8+ 11
best-near|according|far|	1 -21	8+ 13
best-near|actor-nearby|naked|	1 -7	5-10 8
best-near|apposed|-10|	2-3 -9
best-near|apposed|-11|	2-3 -9
best-near|apposed|-12|	1 -13	2-3 -10
best-near|apposed|-14|	1 -9
best-near|apposed|-19|	2-3 6
best-near|apposed|-3|	2-3 -9
best-near|apposed|-4|	1 -6	4-7 -9
best-near|apposed|-5|	1 -9
best-near|apposed|-6|	1 -14	2-3 -9
best-near|apposed|-8|	1 -11	2-3 -11
best-near|apposed|-9|	1 -9	2-3 -9
best-near|apposed|0|	2-3 -6	8+ 12
best-near|apposed|1|	1 -14
best-near|apposed|2-4|	4-7 15	8+ 20
best-near|apposed|5-10|	2-3 -6	8+ -6
best-near|apposed|far|	1 -9	2-3 15	4-7 -7	8+ 9
best-near|apposition|0|	2-3 -10
best-near|apposition|2-4|	2-3 9	4-7 -9	8+ 11
best-near|apposition|5-10|	4-7 19	8+ 14
best-near|apposition|far|	1 -10	4-7 6	8+ 16
best-near|colon|judging|	far 8
best-near|colon|naked|	1 21	2-4 16	5-10 -6	far 6
best-near|colon|saying|	far 8
best-near|direct|0|	1 -22	2-3 -9	4-7 16
best-near|direct|1|	1 -13	2-3 -7	4-7 17	8+ 13
best-near|direct|2-4|	8+ 19
best-near|direct|5-10|	2-3 -11	8+ -6
best-near|direct|far|	1 -11	8+ 15
best-near|interview|naked|	far 20
best-near|judging|0|	8+ 11
best-near|judging|1|	1 11	2-3 7	8+ 15
best-near|judging|2-4|	4-7 9	8+ 19
best-near|judging|5-10|	8+ 13
best-near|judging|far|	1 7	4-7 -8	8+ 13
best-near|naked|0|	8+ 14
best-near|naked|1|	1 7	2-3 -10	4-7 -12	8+ 29
best-near|naked|2-4|	8+ 31
best-near|naked|5-10|	4-7 7	8+ -7
best-near|named-before|naked|	1 -6	5-10 10	far 8
best-near|named-nearby|naked|	0 9	2-4 6	5-10 -10	far 7
best-near|other|0|	1 -13	2-3 -10	4-7 -8
best-near|other|1|	1 6	2-3 -6	4-7 16	8+ 13
best-near|other|2-4|	8+ 6
best-near|other|5-10|	2-3 -8
best-near|paragraph-before|apposed|	far 12
best-near|paragraph-before|apposition|	far 6
best-near|paragraph-before|direct|	far 9
best-near|paragraph-before|judging|	far 11
best-near|passive|5-10|	2-3 -6
best-near|possessor|naked|	1 -9	2-4 -11
best-near|quote-then-speaker|apposed|	-10 -12	-12 -13	-14 -11	-19 6	-3 -9	-4 -12	-5 -9	-6 -10	-8 -15	-9 -11
best-near|quote-then-speaker|apposition|	0 -11
best-near|quote-then-speaker|direct|	2-4 -13	5-10 -8
best-near|quote-then-speaker|judging|	-5 -10	5-10 -11
best-near|quote-then-speaker|saying|	-14 -7	-2 -6	-3 -11	-5 -6	-6 -6	-9 -9	0 28	1 8	2-4 -8	5-10 -17	far -16
best-near|quote-then-speaker|shared|	-12 -6	-5 -11
best-near|quote-then-speaker|thinking|	-8 -10	0 12	1 -9	2-4 -12
best-near|quote-then-verb|judging|	0 -15	1 19	2-4 -10
best-near|quote-then-verb|other|	0 -14	1 11
best-near|quote-then-verb|saying|	0 19	1 17	far 7
best-near|relative|1|	1 8
best-near|relative|2-4|	1 -8	4-7 9	8+ 8
best-near|relative|5-10|	4-7 14	8+ 9
best-near|relative|far|	1 -8	2-3 -9	8+ 12
best-near|saying|-14|	2-3 -7
best-near|saying|-2|	1 -6
best-near|saying|-3|	1 -11
best-near|saying|-5|	2-3 -6
best-near|saying|-9|	1 -8
best-near|saying|0|	8+ 13
best-near|saying|1|	1 10	2-3 7	4-7 10	8+ 7
best-near|saying|2-4|	1 -14	8+ 28
best-near|saying|5-10|	4-7 15	8+ 7
best-near|sentence-after|according|	0 -8
best-near|sentence-after|apposed|	0 -8	5-10 8
best-near|sentence-after|saying|	0 -7	1 6
best-near|sentence-after|thinking|	0 -8
best-near|sentence-before|according|	1 7	5-10 -9	far -14
best-near|sentence-before|apposed|	5-10 9
best-near|sentence-before|apposition|	2-4 10	far 6
best-near|sentence-before|direct|	5-10 -7
best-near|sentence-before|judging|	far -16
best-near|sentence-before|other|	1 8	2-4 7
best-near|sentence-before|relative|	2-4 10	5-10 11
best-near|sentence-before|saying|	1 35	2-4 23	far -16
best-near|sentence-before|thinking|	5-10 -7
best-near|shared|-12|	2-3 -6
best-near|shared|-5|	1 -11
best-near|shared|2-4|	4-7 9
best-near|signature|naked|	1 -19
best-near|speaker-then-quote|apposed|	0 7	1 -6	2-4 8	5-10 -10
best-near|speaker-then-quote|apposition|	1 8	5-10 6	far -9
best-near|speaker-then-quote|direct|	0 -15	2-4 6	far -6
best-near|speaker-then-quote|judging|	1 6	2-4 10	far 6
best-near|speaker-then-quote|relative|	1 8	far -8
best-near|speaker-then-quote|saying|	0 -14	5-10 10	far 11
best-near|speaker-then-quote|thinking|	0 -12
best-near|thinking|0|	8+ 9
best-near|thinking|1|	1 -14	4-7 12
best-near|thinking|2-4|	2-3 -9	4-7 8	8+ 13
best-near|thinking|5-10|	2-3 -12	4-7 14	8+ 13
best-near|thinking|far|	1 7
best-near|topic-after|naked|	0 7
best-near|topic|naked|	0 -15	1 -16
best-near|verb-then-speaker|judging|	1 8	2-4 -13
best-near|verb-then-speaker|other|	1 -8
best-near|verb-then-speaker|saying|	0 -7	2-4 -6	5-10 -7	far -9
best-negated|	true -10
best-order|according|according|0|	1 -13
best-order|according|according|1|	1 6	2-3 7	4-7 9	8+ 14
best-order|according|according|2-4|	4-7 12	8+ 12
best-order|according|according|5-10|	1 -27	2-3 7	4-7 13	8+ 11
best-order|according|according|far|	1 -21	8+ 13
best-order|apposed|apposed|-10|	2-3 -9
best-order|apposed|apposed|-11|	2-3 -9
best-order|apposed|apposed|-12|	1 -13	2-3 -10
best-order|apposed|apposed|-14|	1 -9
best-order|apposed|apposed|-19|	2-3 6
best-order|apposed|apposed|-3|	2-3 -9
best-order|apposed|apposed|-4|	1 -6	4-7 -9
best-order|apposed|apposed|-5|	1 -9
best-order|apposed|apposed|-6|	1 -14	2-3 -9
best-order|apposed|apposed|-8|	1 -11	2-3 -11
best-order|apposed|apposed|-9|	1 -9	2-3 -9
best-order|apposed|apposed|0|	2-3 -6	8+ 12
best-order|apposed|apposed|1|	1 -14
best-order|apposed|apposed|2-4|	4-7 15	8+ 20
best-order|apposed|apposed|5-10|	2-3 -6	8+ -6
best-order|apposed|apposed|far|	1 -9	2-3 15	4-7 -7	8+ 9
best-order|apposed|judging|0|	4-7 14
best-order|apposed|judging|1|	4-7 18
best-order|apposed|judging|2-4|	1 15	2-3 33	4-7 10	8+ 7
best-order|apposed|judging|5-10|	2-3 12	4-7 13	8+ 10
best-order|apposed|judging|far|	2-3 6	8+ 7
best-order|apposed|saying|-2|	1 -6
best-order|apposed|saying|-5|	2-3 -6
best-order|apposed|saying|-9|	1 -8
best-order|apposed|saying|0|	1 9	4-7 13	8+ 14
best-order|apposed|saying|1|	1 10	2-3 24	4-7 30	8+ 16
best-order|apposed|saying|2-4|	4-7 16	8+ 16
best-order|apposed|saying|5-10|	2-3 6	4-7 36	8+ 18
best-order|apposed|saying|far|	8+ 9
best-order|apposed|thinking|2-4|	4-7 6
best-order|apposition|apposition|0|	2-3 -10
best-order|apposition|apposition|2-4|	2-3 9	4-7 -9	8+ 11
best-order|apposition|apposition|5-10|	4-7 19	8+ 14
best-order|apposition|apposition|far|	1 -10	4-7 6	8+ 16
best-order|apposition|judging|0|	1 10
best-order|apposition|judging|1|	1 12	2-3 18	4-7 8	8+ 8
best-order|apposition|judging|2-4|	2-3 21	4-7 24	8+ 12
best-order|apposition|judging|5-10|	4-7 11	8+ 10
best-order|apposition|judging|far|	2-3 -7
best-order|apposition|saying|0|	1 6	4-7 17
best-order|apposition|saying|1|	2-3 14	8+ 13
best-order|apposition|saying|2-4|	1 -12	4-7 32	8+ 16
best-order|apposition|saying|5-10|	1 9	2-3 -9	4-7 23	8+ 22
best-order|apposition|saying|far|	1 -18	4-7 9	8+ 13
best-order|apposition|thinking|2-4|	2-3 -6	8+ 8
best-order|apposition|thinking|5-10|	4-7 6
best-order|direct|direct|0|	1 -22	2-3 -9	4-7 16
best-order|direct|direct|1|	1 -13	2-3 -7	4-7 17	8+ 13
best-order|direct|direct|2-4|	8+ 19
best-order|direct|direct|5-10|	2-3 -11	8+ -6
best-order|direct|direct|far|	1 -11	8+ 15
best-order|direct|judging|0|	1 -6	8+ 9
best-order|direct|judging|1|	1 6	8+ 10
best-order|direct|judging|2-4|	2-3 -7	4-7 9	8+ 17
best-order|direct|judging|5-10|	2-3 -10	8+ 9
best-order|direct|judging|far|	1 7	4-7 -9	8+ 10
best-order|direct|saying|0|	8+ 10
best-order|direct|saying|1|	2-3 -7	4-7 7	8+ 27
best-order|direct|saying|2-4|	1 -10	2-3 6	4-7 -8	8+ 25
best-order|direct|thinking|0|	8+ 11
best-order|direct|thinking|1|	1 -14	4-7 10
best-order|direct|thinking|2-4|	1 -6	2-3 -8	4-7 7	8+ 15
best-order|direct|thinking|5-10|	2-3 -8	4-7 10	8+ 9
best-order|direct|thinking|far|	1 7	2-3 -11
best-order|inverted|judging|0|	1 -10	2-3 -11
best-order|inverted|judging|1|	1 10	2-3 13	4-7 15	8+ 12
best-order|inverted|judging|2-4|	1 -13	2-3 -12	4-7 8
best-order|inverted|judging|far|	4-7 -6
best-order|inverted|other|0|	1 -13	2-3 -10	4-7 -8
best-order|inverted|other|1|	1 6	2-3 -6	4-7 16	8+ 13
best-order|inverted|other|2-4|	8+ 6
best-order|inverted|saying|0|	2-3 11	4-7 17	8+ 18
best-order|inverted|saying|1|	2-3 14	4-7 13	8+ 10
best-order|inverted|saying|2-4|	1 -10	4-7 7	8+ 13
best-order|inverted|saying|5-10|	1 -16	4-7 17	8+ 21
best-order|inverted|saying|far|	4-7 11	8+ 8
best-order|naked|naked|0|	8+ 14
best-order|naked|naked|1|	1 7	2-3 -10	4-7 -12	8+ 29
best-order|naked|naked|2-4|	8+ 31
best-order|naked|naked|5-10|	4-7 7	8+ -7
best-order|passive|passive|5-10|	2-3 -6
best-order|passive|saying|1|	8+ 10
best-order|passive|saying|2-4|	2-3 13
best-order|relative|judging|0|	2-3 -9
best-order|relative|judging|2-4|	1 -10	2-3 -9
best-order|relative|relative|1|	1 8
best-order|relative|relative|2-4|	1 -8	4-7 9	8+ 8
best-order|relative|relative|5-10|	4-7 14	8+ 9
best-order|relative|relative|far|	1 -8	2-3 -9	8+ 12
best-order|relative|saying|0|	1 -13	2-3 -7	4-7 -14
best-order|relative|saying|1|	4-7 12
best-order|relative|saying|2-4|	1 -11	2-3 8	4-7 13	8+ 8
best-order|relative|saying|5-10|	2-3 8	4-7 16	8+ 8
best-order|relative|saying|far|	8+ 8
best-order|relative|thinking|0|	1 -8
best-order|shared|judging|2-4|	1 6	4-7 -6
best-order|shared|judging|5-10|	2-3 12	4-7 10
best-order|shared|saying|0|	4-7 -6	8+ 10
best-order|shared|saying|1|	4-7 9
best-order|shared|saying|2-4|	2-3 7	4-7 13	8+ 8
best-order|shared|saying|5-10|	1 11	4-7 10
best-order|shared|shared|-12|	2-3 -6
best-order|shared|shared|-5|	1 -11
best-order|shared|shared|2-4|	4-7 9
best-phrase|name|	according 6	apposed 7	direct 7	judging 25	naked 11	other 9	relative -9	saying 13	shared -16
best-phrase|noun|	apposed -24	apposition -16	direct -17	judging -20	naked -17	other -13	passive -11	relative 6	saying -14	shared 7	thinking -8
best-phrase|pronoun|	judging 13	naked -19	saying 12
best-score|	-1 -26	-2 -32	-3 -33	-4 -22	0 -9	2 22	3 25	4 28	5 37	6 18
best-score|-1|	2-3 -19	4-7 -18	8+ -8
best-score|-2|	1 -12	2-3 -27	4-7 -15
best-score|-3|	1 -36	2-3 -10	4-7 -14
best-score|-4|	1 -13	2-3 -14	4-7 -12
best-score|0|	1 -7	4-7 -6
best-score|1|	8+ 10
best-score|2|	1 8	4-7 27	8+ 30
best-score|3|	1 7	2-3 11	4-7 29	8+ 8
best-score|4|	1 7	2-3 19	4-7 21	8+ 17
best-score|5|	1 17	2-3 26	4-7 19	8+ 16
best-score|6|	2-3 9	4-7 22	8+ 13
best-score|7|	2-3 -8	4-7 20	8+ 15
best|according-to|according|	1 -13	2-3 10	4-7 16	8+ 20
best|actor-nearby|naked|	1 11	4-7 -6
best|colon|naked|	1 9	4-7 21	8+ 27
best|colon|saying|	4-7 7	8+ 7
best|interview|naked|	2-3 6	4-7 14	8+ 19
best|named-before|naked|	1 -6	2-3 18	8+ 16
best|named-nearby|naked|	1 -9	4-7 16
best|paragraph-before|apposed|	8+ 10
best|paragraph-before|direct|	4-7 7	8+ 7
best|paragraph-before|judging|	8+ 10
best|paragraph-before|saying|	2-3 10	4-7 11	8+ 11
best|possessor|naked|	1 -8	2-3 -13
best|quote-then-speaker|apposed|	1 -9	4-7 -11
best|quote-then-speaker|apposition|	2-3 -12
best|quote-then-speaker|direct|	1 -18	2-3 -15	4-7 15	8+ 13
best|quote-then-speaker|judging|	2-3 7	4-7 -13	8+ 9
best|quote-then-speaker|passive|	2-3 -11
best|quote-then-speaker|saying|	2-3 -10	4-7 16	8+ 20
best|quote-then-speaker|thinking|	2-3 -10	4-7 12	8+ 10
best|quote-then-verb|judging|	1 -6	8+ 12
best|quote-then-verb|other|	2-3 -9	8+ 13
best|quote-then-verb|saying|	2-3 8	4-7 24	8+ 11
best|sentence-after|according|	2-3 -13
best|sentence-after|apposed|	2-3 -8	8+ 13
best|sentence-after|direct|	2-3 -9	4-7 10	8+ -7
best|sentence-after|saying|	1 -7	4-7 -6	8+ 18
best|sentence-after|thinking|	2-3 -8	4-7 -6
best|sentence-before|according|	1 -15	2-3 -6	4-7 -9	8+ 11
best|sentence-before|apposed|	8+ 9
best|sentence-before|apposition|	1 -8	4-7 8	8+ 13
best|sentence-before|direct|	4-7 -7	8+ 23
best|sentence-before|judging|	2-3 -15	4-7 -8	8+ 7
best|sentence-before|other|	8+ 6
best|sentence-before|relative|	2-3 -8	4-7 14	8+ 15
best|sentence-before|saying|	2-3 -12	4-7 8	8+ 19
best|sentence-before|thinking|	1 -10	8+ 15
best|signature|naked|	1 -13	2-3 -12	4-7 -17	8+ 13
best|speaker-then-quote|apposition|	8+ 17
best|speaker-then-quote|direct|	4-7 8
best|speaker-then-quote|judging|	1 10	4-7 14	8+ 23
best|speaker-then-quote|relative|	2-3 -7	4-7 11
best|speaker-then-quote|shared|	4-7 12
best|speaker-then-quote|thinking|	2-3 -9	4-7 14	8+ 18
best|topic-after|naked|	8+ 7
best|topic|naked|	4-7 -7
best|transcript|naked|	8+ 13
best|verb-then-speaker|judging|	1 -11	2-3 -8	4-7 10
best|verb-then-speaker|other|	2-3 -11
best|verb-then-speaker|saying|	1 -18	8+ 15
case-follow|all-one|(|	none -15
case-follow|all-one|)|	none -8
case-follow|all-one|,adverb|	none -11
case-follow|all-one|,auxiliary|	! 8
case-follow|all-one|,capital|	none -7
case-follow|all-one|,coordinator|	none -12
case-follow|all-one|,determiner|	none -6
case-follow|all-one|,preposition|	none -11
case-follow|all-one|,pronoun|	none -8
case-follow|all-one|,quote|	none -9
case-follow|all-one|,subordinator|	none -13
case-follow|all-one|,that|	none -13
case-follow|all-one|,verb-saying|	none 16
case-follow|all-one|,|	none -28
case-follow|all-one|:|	none -12
case-follow|all-one|adverb|	none -14
case-follow|all-one|auxiliary|	, -12	none -11
case-follow|all-one|capital|	. 14	none -25
case-follow|all-one|coordinator|	, -10	none -16
case-follow|all-one|determiner|	, 8	none -21
case-follow|all-one|end|	. 15	? 13	none 8
case-follow|all-one|preposition|	, -10	none -14
case-follow|all-one|pronoun|	, 13	none -9
case-follow|all-one|stop|	! 9	none -11
case-follow|all-one|subordinator|	none -16
case-follow|all-one|that|	none -11
case-follow|all-one|verb-saying|	, 7	none -8
case-follow|all-one|word|	, -13	none -30
case-follow|all-one|—|	none -6
case-follow|all|(|	none -12
case-follow|all|)|	none -6
case-follow|all|,adverb|	none -7
case-follow|all|,auxiliary|	none -9
case-follow|all|,capital|	none -6
case-follow|all|,preposition|	none -10
case-follow|all|,subordinator|	none -8
case-follow|all|,that|	none -12
case-follow|all|,|	none -25
case-follow|all|:|	none -10
case-follow|all|;|	none -16
case-follow|all|adverb|	none -9
case-follow|all|auxiliary|	, -14	none -7
case-follow|all|capital|	, -11	none -11
case-follow|all|coordinator|	, -9	none -20
case-follow|all|determiner|	, -18	. -14	none -14
case-follow|all|end|	. -9	? 11
case-follow|all|preposition|	, -12	none -20
case-follow|all|pronoun|	none -11
case-follow|all|quote|	. -11
case-follow|all|stop|	none -17
case-follow|all|subordinator|	none -6
case-follow|all|that|	, -8	none -10
case-follow|all|verb-judging|	none 7
case-follow|all|verb-saying|	, -7
case-follow|all|verb-thinking|	none 8
case-follow|all|word|	, -14	none -6
case-follow|first|(|	none -13
case-follow|first|,auxiliary|	? 11	none 19
case-follow|first|,coordinator|	none -8
case-follow|first|,determiner|	? 7	none -14
case-follow|first|,preposition|	none -17
case-follow|first|,pronoun|	! 9	? 10
case-follow|first|,quote|	none -9
case-follow|first|,that|	none -9
case-follow|first|,verb-judging|	none 14
case-follow|first|,verb-saying|	! 7	? 9	none 11
case-follow|first|,verb-thinking|	? 9	none 8
case-follow|first|,word|	? 12
case-follow|first|,|	none -19
case-follow|first|;|	none -10
case-follow|first|adverb|	none -6
case-follow|first|auxiliary|	, -13	. 12	none -20
case-follow|first|capital|	, 39	. 19	? 22	none -12
case-follow|first|coordinator|	, 9	. 9	none -18
case-follow|first|determiner|	, 38	. 8	? 16	none -10
case-follow|first|end|	! 7	. 25	? 18	none 24
case-follow|first|preposition|	. 24	none -15
case-follow|first|pronoun|	! 9	, 24	. 11	? 13
case-follow|first|quote|	. 15	? 13
case-follow|first|stop|	? -8	none -26
case-follow|first|subordinator|	. 11
case-follow|first|that|	. 9	none -9
case-follow|first|verb-judging|	none -8
case-follow|first|verb-saying|	, 38	? 17	none -19
case-follow|first|word|	, 14	? -6	none -24
case-follow|first|–|	? 9
case-follow|first|—|	. 17	? 12	none -13
case-follow|most|,auxiliary|	none 6
case-follow|most|,determiner|	none 10
case-follow|most|,subordinator|	none 8
case-follow|most|,verb-saying|	none 15
case-follow|most|auxiliary|	none -11
case-follow|most|capital|	, 7	. 13
case-follow|most|coordinator|	none -10
case-follow|most|determiner|	. 10
case-follow|most|end|	. 8	? 7
case-follow|most|preposition|	. 7	none -11
case-follow|most|pronoun|	, 9	. 14
case-follow|most|verb-saying|	, 11
case-follow|none|(|	none -6
case-follow|none|,auxiliary|	none -19
case-follow|none|,capital|	none 8
case-follow|none|,preposition|	none -8
case-follow|none|,pronoun|	none -12
case-follow|none|,quote|	none -11
case-follow|none|,subordinator|	none 6
case-follow|none|,that|	none -20
case-follow|none|,verb-judging|	none 9
case-follow|none|,verb-saying|	none 9
case-follow|none|,verb-thinking|	none 10
case-follow|none|,word|	none -16
case-follow|none|,|	none 10
case-follow|none|-|	none -8
case-follow|none|:|	none -8
case-follow|none|auxiliary|	, -16	. -8	none -15
case-follow|none|coordinator|	, -15	none 17
case-follow|none|determiner|	, -12
case-follow|none|end|	. -19	none 8
case-follow|none|preposition|	, -6	. -7	none 12
case-follow|none|pronoun|	, -9	none -10
case-follow|none|quote|	, -9	none -10
case-follow|none|stop|	? -7	none 28
case-follow|none|subordinator|	. -16	none 18
case-follow|none|verb-judging|	none -13
case-follow|none|verb-saying|	, -13	none -8
case-follow|some|,determiner|	none -7
case-follow|some|,preposition|	none -12
case-follow|some|,|	none 14
case-follow|some|coordinator|	none 14
case-follow|some|determiner|	. 7	none 11
case-follow|some|end|	. 17
case-follow|some|pronoun|	. 8
case-follow|some|verb-saying|	none 11
case-follow|some|word|	none 22
case-follow|titled|auxiliary|	none -6
case-follow|titled|capital|	none -19
case-follow|titled|end|	none 7
case-follow|titled|preposition|	none -7
case-follow|titled|stop|	none 11
case-follow|titled|word|	none -6
case-intro|all-one|	( -10	, -17	: 17	; -7	adverb -12	auxiliary -23	coordinator -18	possessive -13	preposition -6	pronoun -10	stop 15	subordinator -30	that -14	verb-judging -27	verb-saying -9	verb-thinking -9	word -15	— 9
case-intro|all|	, -28	: 13	auxiliary -20	capital -11	coordinator -12	possessive -13	preposition -9	start -8	verb-judging -27	verb-saying -12	verb-thinking -13	word -23	— -6
case-intro|first|	( -7	) 7	, -19	- 12	adverb -11	auxiliary -15	capital -22	coordinator -9	determiner -8	preposition -21	quote 20	start 26	stop 27	verb-saying -11	word -35	– 10	— 6
case-intro|most|	auxiliary 14	start 19	stop 6	verb-saying 6
case-intro|none|	% 8	( -6	, 19	: -20	; 10	adverb 6	auxiliary 15	capital 10	determiner -9	possessive 10	pronoun 10	quote -13	stop 6	that 6	verb-thinking 7	word 11
case-intro|some|	, 7	auxiliary 14	preposition 6	pronoun 18	subordinator -6	that 8	verb-judging -13	verb-saying 7	verb-thinking 7
case-intro|titled|	possessive 7	preposition -6	start -6	verb-saying 10	word -14
case-intro|upper|	, 11	: 8
case|all-one|	2 -11	4-5 -18
case|all|	2 -21	3 -10	4-5 -26
case|first|	10+ 19	4-5 -11
case|most|	10+ 14	6-9 8
case|none|	1 -8	10+ 28	2 -8	3 22	4-5 17	6-9 21
case|some|	10+ 17	3 7	4-5 10	6-9 25
case|titled|	3 -6
case|upper|	2 -8	3 9	4-5 12	6-9 11
chain-on|(|	2-3 -7
chain-on|, preposition word|	1 -7
chain-on|, verb-saying ,|	1 13	2-3 17	4-7 16
chain-on|, verb-saying stop|	2-3 6	4-7 20	8+ 6
chain-on|, verb-saying|	2-3 -6
chain-on|, word ,|	2-3 12
chain-on|,|	1 -20
chain-on|auxiliary adverb|	1 -8
chain-on|auxiliary word stop|	2-3 -11
chain-on|auxiliary|	1 -9	2-3 11
chain-on|capital :|	4-7 8
chain-on|capital stop|	4-7 11
chain-on|capital verb-saying ,|	4-7 6
chain-on|capital verb-saying stop|	2-3 14	4-7 17	8+ 8
chain-on|coordinator determiner word|	2-3 -6
chain-on|coordinator preposition|	1 -14
chain-on|coordinator word|	2-3 -7
chain-on|coordinator|	1 -24	2-3 -27
chain-on|determiner word stop|	1 9
chain-on|determiner word|	2-3 8
chain-on|determiner|	2-3 -7
chain-on|none|	4-7 8	8+ 13
chain-on|preposition determiner word|	2-3 -7
chain-on|preposition word preposition|	1 -11
chain-on|preposition word|	2-3 9
chain-on|preposition|	1 -17
chain-on|pronoun verb-saying ,|	1 -6	2-3 10	4-7 12	8+ 8
chain-on|pronoun verb-saying :|	2-3 -10	4-7 7
chain-on|pronoun verb-saying stop|	1 8	2-3 17	4-7 20	8+ 10
chain-on|pronoun word stop|	8+ 11
chain-on|stop capital|	4-7 8
chain-on|stop determiner word|	2-3 -6	8+ 9
chain-on|stop preposition word|	2-3 -11
chain-on|stop|	2-3 -6	4-7 -10	8+ 7
chain-on|verb-judging stop|	1 -16
chain-on|verb-saying capital stop|	4-7 7	8+ 8
chain-on|word preposition|	2-3 -8
chain-on|word stop|	1 -8
chain-on|word|	1 -13
chain-on||	2-3 -8
chain-on|—|	2-3 8	4-7 9
chain|(|	2-3 -9
chain|, verb-saying ,|	2-3 9	4-7 16	8+ 8
chain|, verb-saying pronoun|	2-3 8	4-7 18	8+ 8
chain|, word ,|	4-7 12
chain|,|	1 -24	4-7 9	8+ 8
chain|: verb-saying ,|	8+ 8
chain|:|	4-7 13	8+ 9
chain|auxiliary|	4-7 9
chain|coordinator|	1 -22	2-3 -13	4-7 -6
chain|determiner coordinator|	2-3 -8
chain|determiner preposition coordinator|	2-3 -11
chain|determiner|	2-3 11
chain|far|	8+ -6
chain|none|	2-3 -6	4-7 14	8+ 19
chain|preposition coordinator|	1 -11
chain|preposition word preposition|	1 -13
chain|preposition word|	2-3 -8
chain|preposition|	1 -22	4-7 -6
chain|verb-saying ,|	1 7
chain|word coordinator|	2-3 -8
chain|word determiner ,|	1 -8
chain|word determiner coordinator|	2-3 -8
chain|word determiner preposition|	4-7 11
chain|word|	1 -10
chain||	1 -10	4-7 11	8+ 7
clause|false|false|	all -28	all-one -13	first -11	most -7	none 6	some 7	titled -10	upper -7
clause|false|true|	all -15	most 11	none 23	some 23	upper 12
clause|true|false|	all -7	most 19	titled 16	upper 9
clause|true|true|	all-one -8	first 10	none 6	some 17	titled 19	upper 13
closed|	false 18
continues|	true 19
dated|	true -22
de:alone|alone|	2-3 13	4-7 20
de:alone|first|	1 -13	4-7 14
de:best-gap|according-to|according|gap|according-to|,|	4-7 8	8+ 6
de:best-gap|according-to|according|gap|according-to|q,|	2-3 11
de:best-gap|according-to|according|gap|according-to||	1 -13	4-7 7
de:best-gap|colon|naked||	2-3 -7	4-7 13	8+ 10
de:best-gap|interview|naked||	8+ 14
de:best-gap|named-nearby|naked||	8+ 10
de:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -10
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 8
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 8
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -9	2-3 -8
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -10	4-7 15	8+ 11
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -14	4-7 -8
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -13	4-7 17	8+ 6
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 7
de:best-gap|sentence-before|according|gap|sentence-before||	2-3 -7
de:best-gap|sentence-before|direct|gap|sentence-before|;|	8+ 7
de:best-gap|sentence-before|saying|gap|sentence-before|,|	1 -8	4-7 8
de:best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 -6
de:best-gap|sentence-before|saying|gap|sentence-before||	1 -11	4-7 16
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -6
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 9	8+ 9
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -22	4-7 6
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -6	4-7 6
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 10	8+ 9
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 9	4-7 16	8+ 9
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 7
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 17
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 7	4-7 -6	8+ 7
de:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 10	8+ 7
de:best-gap|topic|naked||	2-3 7	8+ 24
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 12	8+ 8
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	8+ 20
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -7
de:best-intro|,|according|1|	2-3 7
de:best-intro|,|naked|2-4|	1 -7
de:best-intro|,|naked|5-10|	2-3 9
de:best-intro|,|naked|far|	2-3 -8
de:best-intro|,|saying|1|	2-3 10	4-7 8
de:best-intro|,|saying|2-4|	4-7 7
de:best-intro|:|direct|2-4|	4-7 9	8+ 8
de:best-intro|:|judging|2-4|	2-3 10	4-7 8
de:best-intro|:|naked|1|	2-3 -12	4-7 -7	8+ 12
de:best-intro|:|naked|2-4|	2-3 9	4-7 24	8+ 16
de:best-intro|:|naked|5-10|	2-3 -8
de:best-intro|:|naked|far|	1 -20	4-7 6	8+ 22
de:best-intro|:|saying|1|	4-7 -7
de:best-intro|:|saying|2-4|	4-7 21	8+ 26
de:best-intro|:|saying|5-10|	4-7 17	8+ 17
de:best-intro|:|saying|far|	4-7 -7	8+ 12
de:best-intro|:|thinking|2-4|	4-7 10
de:best-intro|adverb|naked|2-4|	2-3 -7
de:best-intro|adverb|naked|5-10|	1 6
de:best-intro|adverb|saying|1|	1 -7
de:best-intro|adverb|saying|2-4|	4-7 -9
de:best-intro|adverb|saying|5-10|	2-3 -7
de:best-intro|auxiliary|naked|5-10|	4-7 8
de:best-intro|auxiliary|naked|far|	2-3 11
de:best-intro|auxiliary|other|1|	4-7 6
de:best-intro|auxiliary|saying|1|	4-7 8
de:best-intro|auxiliary|saying|2-4|	2-3 12	4-7 10
de:best-intro|auxiliary|saying|5-10|	4-7 14
de:best-intro|capital|according|1|	2-3 7
de:best-intro|capital|according|2-4|	2-3 11
de:best-intro|capital|according|5-10|	2-3 8	4-7 9
de:best-intro|capital|direct|2-4|	2-3 8
de:best-intro|capital|direct|far|	2-3 6
de:best-intro|capital|judging|0|	1 -9
de:best-intro|capital|judging|2-4|	2-3 -8	4-7 10
de:best-intro|capital|judging|5-10|	4-7 9
de:best-intro|capital|naked|1|	1 -7
de:best-intro|capital|naked|2-4|	1 -20	2-3 -15
de:best-intro|capital|naked|5-10|	1 -18
de:best-intro|capital|naked|far|	4-7 -6
de:best-intro|capital|other|0|	1 -10
de:best-intro|capital|saying|1|	2-3 -8
de:best-intro|capital|saying|2-4|	2-3 -10	4-7 -6
de:best-intro|capital|saying|5-10|	4-7 6
de:best-intro|capital|saying|far|	4-7 10
de:best-intro|determiner|according|2-4|	1 -12	2-3 10
de:best-intro|determiner|direct|2-4|	2-3 12
de:best-intro|determiner|judging|1|	2-3 7	4-7 7
de:best-intro|determiner|judging|2-4|	2-3 -8
de:best-intro|determiner|naked|2-4|	1 -8
de:best-intro|determiner|naked|5-10|	1 8	2-3 7
de:best-intro|determiner|naked|far|	1 -18
de:best-intro|determiner|other|0|	1 -12
de:best-intro|determiner|saying|1|	4-7 9
de:best-intro|determiner|saying|2-4|	4-7 15	8+ 9
de:best-intro|determiner|saying|5-10|	4-7 6
de:best-intro|preposition|direct|2-4|	1 -13	2-3 -11
de:best-intro|preposition|direct|5-10|	1 -11
de:best-intro|preposition|judging|2-4|	2-3 12	4-7 7
de:best-intro|preposition|naked|0|	1 -13
de:best-intro|preposition|naked|1|	1 8
de:best-intro|preposition|naked|2-4|	4-7 6
de:best-intro|preposition|naked|far|	2-3 11	4-7 7
de:best-intro|preposition|saying|1|	1 9	4-7 11
de:best-intro|preposition|saying|2-4|	2-3 9	4-7 6
de:best-intro|preposition|saying|5-10|	1 6	2-3 -6
de:best-intro|pronoun|naked|2-4|	4-7 9
de:best-intro|pronoun|naked|5-10|	2-3 -6
de:best-intro|pronoun|naked|far|	2-3 6
de:best-intro|pronoun|saying|2-4|	2-3 9	4-7 6
de:best-intro|pronoun|saying|5-10|	1 -8	2-3 7
de:best-intro|pronoun|saying|far|	4-7 8
de:best-intro|quote|naked|5-10|	4-7 7
de:best-intro|start|naked|1|	1 -8	4-7 10
de:best-intro|start|naked|2-4|	8+ 6
de:best-intro|start|naked|far|	2-3 12	4-7 16
de:best-intro|start|other|1|	4-7 6	8+ 6
de:best-intro|start|saying|1|	4-7 7
de:best-intro|start|saying|far|	4-7 7
de:best-intro|stop|according|1|	2-3 7	4-7 12	8+ 6
de:best-intro|stop|judging|1|	4-7 8
de:best-intro|stop|naked|1|	4-7 9
de:best-intro|stop|naked|2-4|	2-3 9	4-7 11
de:best-intro|stop|naked|5-10|	2-3 10	4-7 15	8+ 9
de:best-intro|stop|naked|far|	2-3 8	8+ 8
de:best-intro|stop|other|1|	4-7 15	8+ 7
de:best-intro|stop|saying|1|	1 9	2-3 15	4-7 9
de:best-intro|stop|saying|2-4|	4-7 10
de:best-intro|stop|saying|far|	4-7 7
de:best-intro|word|according|1|	1 9
de:best-intro|word|according|2-4|	2-3 -7
de:best-intro|word|naked|0|	1 -6
de:best-intro|word|naked|1|	1 -10	2-3 -10
de:best-intro|word|naked|2-4|	1 -10
de:best-intro|word|naked|5-10|	1 -10
de:best-intro|word|naked|far|	1 -8
de:best-intro|word|saying|1|	1 -13	2-3 10	4-7 7
de:best-intro|word|saying|2-4|	1 -11	2-3 9	4-7 8
de:best-intro|word|saying|5-10|	1 -12	4-7 8
de:best-intro|word|saying|far|	4-7 8
de:best-lead|lower|,|according|	according-to 7
de:best-lead|lower|,|naked|	actor-nearby 12	named-nearby 9
de:best-lead|lower|,|saying|	verb-then-speaker 13
de:best-lead|lower|adverb|according|	according-to -8
de:best-lead|lower|adverb|naked|	topic 6
de:best-lead|lower|adverb|saying|	speaker-then-quote -6	verb-then-speaker -9
de:best-lead|lower|auxiliary|according|	according-to 10
de:best-lead|lower|auxiliary|other|	quote-then-verb 6
de:best-lead|lower|auxiliary|saying|	quote-then-verb 12	sentence-before 15	speaker-then-quote 10
de:best-lead|lower|capital|according|	according-to 8
de:best-lead|lower|capital|direct|	speaker-then-quote 11
de:best-lead|lower|capital|naked|	topic 8
de:best-lead|lower|capital|saying|	sentence-before 10	speaker-then-quote 14
de:best-lead|lower|determiner|direct|	speaker-then-quote 12
de:best-lead|lower|determiner|naked|	actor-nearby 9
de:best-lead|lower|determiner|saying|	verb-then-speaker 11
de:best-lead|lower|preposition|judging|	speaker-then-quote 11
de:best-lead|lower|preposition|saying|	speaker-then-quote 12
de:best-lead|lower|pronoun|according|	according-to 8
de:best-lead|lower|pronoun|direct|	speaker-then-quote 6
de:best-lead|lower|pronoun|naked|	named-nearby 6	topic 6
de:best-lead|lower|pronoun|saying|	speaker-then-quote 11
de:best-lead|lower|word|naked|	named-nearby -7
de:best-lead|lower|word|saying|	quote-then-verb 15
de:best-lead|other|:|naked|	colon 12
de:best-lead|upper|,|naked|	actor-nearby -11	named-nearby -8
de:best-lead|upper|:|apposed|	speaker-then-quote 9
de:best-lead|upper|:|direct|	speaker-then-quote 13
de:best-lead|upper|:|judging|	speaker-then-quote 8
de:best-lead|upper|:|naked|	actor-nearby -11	interview 8	topic 6
de:best-lead|upper|:|saying|	quote-then-verb 11	sentence-after 11	sentence-before -13
de:best-lead|upper|:|thinking|	speaker-then-quote 11
de:best-lead|upper|adverb|naked|	actor-nearby -10	named-nearby 6
de:best-lead|upper|adverb|saying|	speaker-then-quote -7	verb-then-speaker -7
de:best-lead|upper|auxiliary|saying|	speaker-then-quote 14
de:best-lead|upper|capital|according|	according-to -10	sentence-before -9
de:best-lead|upper|capital|apposed|	speaker-then-quote -6
de:best-lead|upper|capital|judging|	quote-then-verb -10
de:best-lead|upper|capital|naked|	actor-nearby -23	named-nearby -20	topic -7
de:best-lead|upper|capital|other|	quote-then-verb -11
de:best-lead|upper|capital|saying|	quote-then-speaker -7	quote-then-verb -10	sentence-before -8	speaker-then-quote -8	verb-then-speaker -9
de:best-lead|upper|coordinator|naked|	named-nearby -7	topic -8
de:best-lead|upper|determiner|apposed|	quote-then-speaker -8
de:best-lead|upper|determiner|direct|	speaker-then-quote -12
de:best-lead|upper|determiner|naked|	named-nearby -7
de:best-lead|upper|determiner|other|	quote-then-verb -12
de:best-lead|upper|determiner|saying|	quote-then-verb -12	speaker-then-quote 6
de:best-lead|upper|preposition|judging|	speaker-then-quote 11
de:best-lead|upper|preposition|naked|	actor-nearby 12
de:best-lead|upper|preposition|other|	quote-then-verb -6
de:best-lead|upper|preposition|saying|	quote-then-verb -13
de:best-lead|upper|pronoun|naked|	topic -9
de:best-lead|upper|quote|naked|	actor-nearby 8
de:best-lead|upper|start|naked|	actor-nearby 14	topic 8
de:best-lead|upper|start|other|	quote-then-verb 7
de:best-lead|upper|start|saying|	colon 7	quote-then-verb 9
de:best-lead|upper|stop|according|	according-to 9
de:best-lead|upper|stop|naked|	named-before 8	named-nearby 15	topic 12
de:best-lead|upper|stop|other|	quote-then-verb 15
de:best-lead|upper|stop|saying|	quote-then-verb 19	sentence-before 11
de:best-lead|upper|word|naked|	actor-nearby -13	named-nearby -7	topic -8
de:best-lead|upper|word|saying|	quote-then-verb 11	speaker-then-quote -11
de:best-lemma|	antworten 11	attestieren 11	befinden 8	befürchten 9	begründen 11	begrüßen 6	beklagen 7	bemängeln 9	berichten -7	bescheinigen 8	beschreiben 10	bestätigen -8	beteuern -6	betonen -6	bitten 8	brummen 8	einwenden 8	entgegnen 10	ergänzen 10	erläutern 8	erwidern 10	formulieren 8	geben 6	gestehen 9	glauben 9	gratulieren 8	hadern 11	haken 9	heißen -17	kommentieren 6	kontern 9	kritisieren -7	kündigen 9	lachen 11	loben 10	mahnen 13	melden 9	monieren 9	murmeln 12	nennen -9	none 7	orten 10	poltern 11	rufen 16	räumen 7	sagen 14	scherzen 6	schließen 7	sehen 7	sprechen 9	stehen -14	stellen 10	teilen -7	unlisted -11	urteilen 8	verkünden -8	versichern -7	versprechen -8	verteidigen 10	warnen 9	wettern 6	widersprechen 7	zitieren 10	äußern 6
de:best-lemma|antworten|quote-then-verb|	1 6
de:best-lemma|antworten|sentence-before|	5-10 -6
de:best-lemma|antworten|speaker-then-quote|	2-4 12
de:best-lemma|antworten|verb-then-speaker|	1 7
de:best-lemma|attestieren|speaker-then-quote|	2-4 6
de:best-lemma|befinden|quote-then-verb|	1 8
de:best-lemma|berichten|quote-then-verb|	1 8
de:best-lemma|berichten|sentence-before|	5-10 -6
de:best-lemma|betonen|quote-then-verb|	1 9
de:best-lemma|brummen|quote-then-verb|	1 8
de:best-lemma|erinnern|speaker-then-quote|	5-10 8
de:best-lemma|erklären|quote-then-verb|	1 14	2-4 10
de:best-lemma|erklären|speaker-then-quote|	5-10 -10
de:best-lemma|erläutern|quote-then-verb|	1 9
de:best-lemma|erwidern|quote-then-verb|	1 10
de:best-lemma|erzählen|sentence-before|	5-10 -7
de:best-lemma|finden|quote-then-verb|	1 10
de:best-lemma|formulieren|speaker-then-quote|	2-4 10
de:best-lemma|fragen|quote-then-verb|	1 8
de:best-lemma|fragen|sentence-before|	1 6
de:best-lemma|frohlocken|speaker-then-quote|	1 8
de:best-lemma|fügen|quote-then-verb|	1 9
de:best-lemma|haken|speaker-then-quote|	2-4 9
de:best-lemma|halten|quote-then-verb|	1 6
de:best-lemma|halten|speaker-then-quote|	5-10 6
de:best-lemma|heißen|speaker-then-quote|	0 -11	2-4 -11
de:best-lemma|heißen|verb-then-speaker|	1 -7
de:best-lemma|klagen|quote-then-verb|	1 8
de:best-lemma|kommentieren|quote-then-verb|	1 6
de:best-lemma|kritisieren|quote-then-verb|	1 -8
de:best-lemma|kündigen|speaker-then-quote|	1 9	2-4 10
de:best-lemma|lachen|sentence-after|	0 6
de:best-lemma|lassen|quote-then-verb|	2-4 9
de:best-lemma|lassen|sentence-before|	far -8
de:best-lemma|lehnen|speaker-then-quote|	2-4 6
de:best-lemma|loben|speaker-then-quote|	2-4 9
de:best-lemma|meinen|quote-then-verb|	1 9
de:best-lemma|meinen|sentence-before|	far 9
de:best-lemma|meinen|speaker-then-quote|	5-10 -7
de:best-lemma|meinen|verb-then-speaker|	1 11
de:best-lemma|nennen|quote-then-verb|	0 -8
de:best-lemma|nennen|speaker-then-quote|	2-4 -6	5-10 6
de:best-lemma|none|according-to|	0 -9	1 9
de:best-lemma|none|colon|	5-10 8
de:best-lemma|none|interview|	far 11
de:best-lemma|none|named-before|	far 7
de:best-lemma|none|named-nearby|	0 -6	2-4 7	5-10 -7
de:best-lemma|none|quote-then-speaker|	-12 -9
de:best-lemma|none|sentence-before|	2-4 -8
de:best-lemma|none|speaker-then-quote|	2-4 8	far 7
de:best-lemma|none|topic|	0 -10	1 -13	5-10 9	far 6
de:best-lemma|orten|speaker-then-quote|	0 8
de:best-lemma|rufen|quote-then-verb|	1 11
de:best-lemma|rufen|speaker-then-quote|	2-4 9	5-10 10
de:best-lemma|rufen|verb-then-speaker|	2-4 8
de:best-lemma|sagen|quote-then-verb|	1 13	2-4 -6
de:best-lemma|sagen|speaker-then-quote|	1 9	5-10 9
de:best-lemma|sagen|verb-then-speaker|	1 10	2-4 13	5-10 7
de:best-lemma|schreiben|quote-then-verb|	1 11	2-4 9
de:best-lemma|schreiben|speaker-then-quote|	1 -9	2-4 11
de:best-lemma|spotten|quote-then-verb|	1 9
de:best-lemma|sprechen|speaker-then-quote|	1 7	5-10 7
de:best-lemma|stehen|speaker-then-quote|	0 -6	2-4 -8
de:best-lemma|stehen|verb-then-speaker|	1 -9
de:best-lemma|stellen|quote-then-verb|	1 10
de:best-lemma|teilen|quote-then-verb|	1 10	2-4 9
de:best-lemma|teilen|verb-then-speaker|	2-4 7
de:best-lemma|unlisted|quote-then-verb|	0 -13
de:best-lemma|verraten|quote-then-verb|	1 9
de:best-lemma|verraten|verb-then-speaker|	1 6
de:best-lemma|versichern|quote-then-verb|	1 9
de:best-lemma|versichern|verb-then-speaker|	5-10 7
de:best-lemma|verweisen|speaker-then-quote|	2-4 -6
de:best-lemma|warnen|speaker-then-quote|	1 7	2-4 9
de:best-lemma|wettern|quote-then-verb|	1 6
de:best-lemma|widersprechen|speaker-then-quote|	1 7
de:best-lemma|würdigen|speaker-then-quote|	2-4 8
de:best-lemma|zeigen|speaker-then-quote|	1 8
de:best-lemma|zitieren|speaker-then-quote|	5-10 9
de:best-lemma|äußern|speaker-then-quote|	5-10 6
de:best-near|according-to|according|	0 -9	1 9
de:best-near|according|1|	2-3 13	4-7 9	8+ 6
de:best-near|according|2-4|	1 -16	2-3 7
de:best-near|according|5-10|	2-3 -9	4-7 14
de:best-near|according|far|	4-7 7
de:best-near|apposed|-12|	1 -8
de:best-near|apposed|2-4|	4-7 9
de:best-near|apposed|5-10|	2-3 -6
de:best-near|colon|naked|	5-10 8
de:best-near|colon|saying|	far 7
de:best-near|direct|2-4|	2-3 6	4-7 10	8+ 8
de:best-near|direct|5-10|	1 -11
de:best-near|direct|far|	2-3 6	8+ 8
de:best-near|interview|naked|	far 11
de:best-near|judging|0|	2-3 -8
de:best-near|judging|1|	1 7	4-7 8	8+ 10
de:best-near|judging|2-4|	4-7 13	8+ 7
de:best-near|judging|5-10|	2-3 -11	4-7 11
de:best-near|naked|0|	1 -17	4-7 -6
de:best-near|naked|1|	1 6	2-3 -11	4-7 -8	8+ 12
de:best-near|naked|2-4|	4-7 22	8+ 16
de:best-near|naked|far|	2-3 13	8+ 14
de:best-near|named-before|naked|	far 7
de:best-near|named-nearby|naked|	0 -6	2-4 7	5-10 -7
de:best-near|other|0|	1 -14	4-7 -8
de:best-near|other|1|	2-3 -10	4-7 15	8+ 11
de:best-near|quote-then-speaker|apposed|	-12 -9
de:best-near|quote-then-speaker|saying|	2-4 8
de:best-near|quote-then-verb|judging|	0 -10	1 10
de:best-near|quote-then-verb|other|	0 -13
de:best-near|quote-then-verb|saying|	0 -8	1 10	5-10 -12
de:best-near|saying|0|	4-7 7
de:best-near|saying|2-4|	2-3 6	8+ 16
de:best-near|saying|5-10|	1 -7	2-3 -8	4-7 22	8+ 16
de:best-near|saying|far|	2-3 -6	8+ 13
de:best-near|sentence-after|saying|	0 8	2-4 8
de:best-near|sentence-before|according|	2-4 -7
de:best-near|sentence-before|saying|	1 8	5-10 -8
de:best-near|speaker-then-quote|apposed|	5-10 -6
de:best-near|speaker-then-quote|direct|	2-4 6
de:best-near|speaker-then-quote|judging|	0 8	1 7
de:best-near|speaker-then-quote|saying|	1 -7	5-10 7	far 6
de:best-near|speaker-then-quote|thinking|	2-4 11
de:best-near|thinking|2-4|	4-7 10
de:best-near|topic|naked|	0 -10	1 -13	5-10 9	far 6
de:best-near|verb-then-speaker|judging|	2-4 -9
de:best-near|verb-then-speaker|saying|	2-4 9
de:best-negated|	true 8
de:best-order|according|according|1|	2-3 13	4-7 9	8+ 6
de:best-order|according|according|2-4|	1 -16	2-3 7
de:best-order|according|according|5-10|	2-3 -9	4-7 14
de:best-order|according|according|far|	4-7 7
de:best-order|apposed|apposed|-12|	1 -8
de:best-order|apposed|apposed|2-4|	4-7 9
de:best-order|apposed|apposed|5-10|	2-3 -6
de:best-order|apposed|judging|2-4|	2-3 12	4-7 6
de:best-order|apposed|saying|2-4|	4-7 10	8+ 7
de:best-order|apposition|judging|2-4|	4-7 7
de:best-order|apposition|saying|2-4|	4-7 8
de:best-order|apposition|saying|5-10|	4-7 6	8+ 8
de:best-order|direct|direct|2-4|	2-3 6	4-7 10	8+ 8
de:best-order|direct|direct|5-10|	1 -11
de:best-order|direct|direct|far|	2-3 6	8+ 8
de:best-order|direct|judging|1|	4-7 7	8+ 9
de:best-order|direct|judging|2-4|	1 11	4-7 11	8+ 8
de:best-order|direct|judging|5-10|	2-3 -11	4-7 9
de:best-order|direct|saying|0|	4-7 7
de:best-order|direct|saying|1|	8+ 18
de:best-order|direct|saying|2-4|	2-3 9	4-7 -6	8+ 24
de:best-order|direct|saying|5-10|	1 6	4-7 18	8+ 16
de:best-order|direct|saying|far|	8+ 12
de:best-order|direct|thinking|2-4|	4-7 11
de:best-order|inverted|judging|0|	1 -9	2-3 -8
de:best-order|inverted|judging|1|	4-7 8
de:best-order|inverted|judging|2-4|	2-3 -10
de:best-order|inverted|other|0|	1 -14	4-7 -8
de:best-order|inverted|other|1|	2-3 -10	4-7 15	8+ 11
de:best-order|inverted|saying|0|	2-3 -6
de:best-order|inverted|saying|1|	4-7 6	8+ 9
de:best-order|inverted|saying|2-4|	1 -12	4-7 14	8+ 10
de:best-order|inverted|saying|5-10|	1 -15	2-3 -9	4-7 9	8+ 7
de:best-order|inverted|saying|far|	4-7 8
de:best-order|naked|naked|0|	1 -17	4-7 -6
de:best-order|naked|naked|1|	1 6	2-3 -11	4-7 -8	8+ 12
de:best-order|naked|naked|2-4|	4-7 22	8+ 16
de:best-order|naked|naked|far|	2-3 13	8+ 14
de:best-phrase|name|	apposition -6	judging 11	other -7	thinking 12
de:best-phrase|noun|	saying 16
de:best-phrase|pronoun|	according 8	judging -12	naked 9	other -9
de:best-score|-1|	8+ -6
de:best-score|	-2 -8	-3 -12	-4 -12	0 6	2 8	3 9	4 15	5 16	6 14	7 7
de:best-score|-2|	1 -8	4-7 -12	8+ 13
de:best-score|-3|	1 -21	4-7 -10	8+ 7
de:best-score|-4|	1 -11	2-3 -7
de:best-score|0|	1 9	2-3 -6	4-7 12	8+ 21
de:best-score|1|	1 -14	4-7 6	8+ 21
de:best-score|2|	4-7 9	8+ 22
de:best-score|3|	2-3 9	8+ 14
de:best-score|4|	1 11	4-7 20	8+ 9
de:best-score|5|	4-7 18	8+ 8
de:best-score|6|	4-7 12	8+ 6
de:best-score|7|	4-7 6	8+ 10
de:best|according-to|according|	1 -8	4-7 9	8+ 6
de:best|colon|naked|	2-3 -7	4-7 13	8+ 10
de:best|colon|saying|	4-7 7
de:best|interview|naked|	8+ 14
de:best|named-nearby|naked|	8+ 10
de:best|quote-then-speaker|apposed|	1 -10
de:best|quote-then-verb|judging|	4-7 8
de:best|quote-then-verb|other|	1 -16	2-3 -13	8+ 11
de:best|quote-then-verb|saying|	1 -15	4-7 20	8+ 6
de:best|sentence-after|saying|	2-3 9	4-7 7
de:best|sentence-before|according|	2-3 -6
de:best|sentence-before|direct|	8+ 8
de:best|sentence-before|saying|	2-3 -8	8+ 12
de:best|speaker-then-quote|apposed|	2-3 6	4-7 9
de:best|speaker-then-quote|direct|	4-7 11	8+ 9
de:best|speaker-then-quote|judging|	1 9	4-7 17	8+ 10
de:best|speaker-then-quote|saying|	1 8
de:best|speaker-then-quote|thinking|	4-7 11	8+ 7
de:best|topic|naked|	2-3 7	8+ 24
de:best|verb-then-speaker|judging|	2-3 -10
de:best|verb-then-speaker|saying|	1 -6	8+ 13
de:case-follow|all-one|,coordinator|	none -9
de:case-follow|all-one|,preposition|	none -6
de:case-follow|all-one|,verb-saying|	none 7
de:case-follow|all-one|,word|	none -9
de:case-follow|all-one|:|	none -8
de:case-follow|all-one|;|	none 8
de:case-follow|all-one|adverb|	none -16
de:case-follow|all-one|auxiliary|	none -14
de:case-follow|all-one|capital|	. 10
de:case-follow|all-one|coordinator|	none -12
de:case-follow|all-one|determiner|	none -18
de:case-follow|all-one|end|	. 16
de:case-follow|all-one|word|	none -9
de:case-follow|all|,adverb|	none -6
de:case-follow|all|,coordinator|	none 6
de:case-follow|all|,determiner|	none -7
de:case-follow|all|,verb-saying|	none 6
de:case-follow|all|;|	none -10
de:case-follow|all|auxiliary|	none -9
de:case-follow|all|coordinator|	none -8
de:case-follow|all|determiner|	none -12
de:case-follow|all|end|	. 15
de:case-follow|all|preposition|	none -8
de:case-follow|all|verb-judging|	none 8
de:case-follow|all|verb-saying|	none 6
de:case-follow|first|(|	none -8
de:case-follow|first|,auxiliary|	none -6
de:case-follow|first|,verb-judging|	none 8
de:case-follow|first|,verb-saying|	? 7	none 14
de:case-follow|first|,word|	none 20
de:case-follow|first|capital|	. 20	? 10
de:case-follow|first|determiner|	! 9	. 21	none -9
de:case-follow|first|end|	none 19
de:case-follow|first|preposition|	. 17	none -7
de:case-follow|first|pronoun|	. 12	? 9
de:case-follow|first|quote|	. 11
de:case-follow|first|stop|	none -16
de:case-follow|first|verb-saying|	none -15
de:case-follow|most|,subordinator|	none 8
de:case-follow|most|,verb-saying|	none 10
de:case-follow|most|,word|	none 8
de:case-follow|most|capital|	. 11
de:case-follow|most|determiner|	. 8
de:case-follow|most|preposition|	. 7	none -8
de:case-follow|most|pronoun|	. 8
de:case-follow|most|word|	none -7
de:case-follow|none|,subordinator|	none 8
de:case-follow|none|,verb-judging|	none 9
de:case-follow|none|,verb-saying|	none 8
de:case-follow|none|,word|	none 10
de:case-follow|none|end|	. 8
de:case-follow|none|preposition|	none -8
de:case-follow|none|verb-judging|	none 9
de:case-follow|some|,preposition|	none -11
de:case-follow|some|,word|	none 9
de:case-follow|some|capital|	. 6
de:case-follow|some|coordinator|	none 8
de:case-follow|some|determiner|	none 11
de:case-follow|some|end|	. 6
de:case-follow|some|verb-saying|	none 11
de:case-follow|some|word|	none 22
de:case-intro|all-one|	adverb -16	auxiliary -9	coordinator -8	preposition 7	word -11
de:case-intro|all|	, -11	: 9	capital -10	preposition 9	pronoun 7	start 8	subordinator -7	word 13
de:case-intro|first|	, -8	: -12	capital -17	determiner 6	preposition -12	quote 8	start 11	stop 21	verb-saying -7	word -8
de:case-intro|most|	: -8	auxiliary 10	capital -7	preposition 6	start 12	stop 13	word 9
de:case-intro|none|	, 7	determiner 9	pronoun 14
de:case-intro|some|	, 17	preposition 15	pronoun 17
de:case-intro|titled|	word -6
de:case-intro|upper|	start 6
de:case|all-one|	3 9	4-5 10
de:case|all|	2 -7	3 10	4-5 7	6-9 10
de:case|first|	10+ 14	3 -11	6-9 -8
de:case|most|	10+ 11	6-9 7
de:case|none|	2 7	4-5 15
de:case|some|	10+ 8	3 15	4-5 23	6-9 14
de:case|titled|	1 -8	3 -10	4-5 14	6-9 8
de:chain-on|auxiliary|	2-3 11
de:chain-on|coordinator|	1 -9
de:chain-on|far|	4-7 12
de:chain-on|none|	4-7 -6
de:chain-on|preposition|	2-3 -7
de:chain-on||	4-7 9
de:chain|coordinator|	1 -8
de:chain|far|	1 7
de:chain|none|	1 -21	2-3 -7
de:chain||	4-7 6
de:clause|false|false|	all 7	none 6	some 7	titled -7
de:clause|false|true|	all 10	first -14	none 6	some 13
de:clause|true|false|	most 15	none 6	some 10	titled 8
de:clause|true|true|	all 8	all-one 8	none 8	some 12	titled 8
de:echo|all|2-3|	true -7
de:echo|all|4-7|	false 6	true 14
de:echo|all|8+|	true 6
de:echo|all|false|	1 6	2-3 -6	4-7 11
de:echo|all|	none -7	some 11
de:echo|all|true|	1 -18	4-7 11
de:echo|half|2-3|	false 9
de:echo|half|4-7|	false 7
de:echo|half|8+|	false 9
de:echo|half|	all-one 8	false 13	first 11
de:echo|half|false|	2-3 9	4-7 7	8+ 9
de:echo|none|1|	true -10
de:echo|none|4-7|	true 15
de:echo|none|	all 10	false 6	first -11	none 9	some 7	true -7
de:echo|some|	most 11	some 7
de:ending|	! 11	. 22
de:family|"|	1 6	8+ 14
de:family|none|	1 9	4-7 10	8+ 12
de:family|«|	1 12	2-3 -10	4-7 22
de:family|»|	1 -14	2-3 -9	4-7 22
de:family|‚|	4-7 8
de:family|“|	8+ 8
de:family|„|	2-3 8	8+ 20
de:follow|	( -9	+ 9	,adverb -8	,auxiliary -6	,preposition -14	,subordinator 11	,verb-judging 12	,verb-saying 12	,verb-thinking 8	- 7	: -9	; 7	adverb -11	auxiliary -12	capital 12	coordinator -12	preposition -7	pronoun 17	verb-judging 10
de:gov|antworten|2-3|	2-3 7
de:gov|antworten|	none 7
de:gov|antworten|past|	none 8
de:gov|attestieren|2-3|	4-7 6
de:gov|attestieren|	none 6
de:gov|attestieren|past|	none 6
de:gov|ausrichten|4-7|	2-3 8
de:gov|ausrichten|	none 8
de:gov|ausrichten|past|	none 8
de:gov|befürchten|	none 9
de:gov|befürchten|present|	none 9
de:gov|bemängeln|2-3|	4-7 7
de:gov|bemängeln|	none 10
de:gov|bemängeln|past|	none 9
de:gov|bescheinigen|present|	none 8
de:gov|bestätigen|	auf 8	none -10
de:gov|bestätigen|present|	none -7
de:gov|bezeichnen|2-3|	4-7 6
de:gov|bezeichnen|	als 6
de:gov|bezeichnen|past|	none 6
de:gov|bitten|past|	none 11
de:gov|bitten|	um 10
de:gov|ergänzen|	none 14
de:gov|ergänzen|past|	none 7
de:gov|erinnern|4-7|	8+ 8
de:gov|erklären|8+|	1 -6	2-3 -7
de:gov|erklären|	none 6
de:gov|erklären|past|	none -7
de:gov|erzählen|	none 8
de:gov|finden|4-7|	2-3 -6
de:gov|finden|	none 8
de:gov|formulieren|	none 8
de:gov|fragen|2-3|	2-3 7
de:gov|fragen|	none 10
de:gov|fragen|past|	none 9
de:gov|frohlocken|	none 8
de:gov|frohlocken|past|	none 8
de:gov|fügen|4-7|	4-7 6
de:gov|geben|2-3|	4-7 10
de:gov|gestehen|past|	none 8
de:gov|glauben|	none 9
de:gov|glauben|present|	none 9
de:gov|hadern|	none 11
de:gov|hadern|past|	none 11
de:gov|haken|	nach 9
de:gov|haken|past|	none 9
de:gov|halten|2-3|	2-3 13	4-7 7
de:gov|halten|4-7|	2-3 -6	8+ 11
de:gov|halten|	none -6
de:gov|head|er|	sagen 9	sprechen 11	versprechen -9
de:gov|head|	es -13	name -10	organisation 21	person 21	place -10	sie 17
de:gov|head|es|	geben -8	heißen -9
de:gov|head|name|	antworten 13	ausrichten 8	bitten 9	erklären -6	fügen 6	geben 11	gestehen 8	halten -7	heißen -21	kündigen 9	lassen 7	lehnen 7	meinen -6	nennen -17	raten 8	rufen 13	sagen 8	schließen 7	schreiben -7	sehen 8	verkünden -8	verlauten 10	verraten 6	verweisen -6	warnen 9	weisen 10	zeigen 9	zitieren 9
de:gov|head|none|	meinen 11	stehen -10
de:gov|head|organisation|	bestätigen -9	halten 10	heißen 9	kritisieren 10	loben 11	orten 10	rufen -6	sprechen 17	teilen 6
de:gov|head|person|	attestieren 6	bemängeln 6	bezeichnen 6	bitten 6	ergänzen 14	fragen 8	geben 11	hadern 11	halten 12	kündigen 11	lassen 6	nennen 16	rufen 11	sprechen 6	widersprechen 8	würdigen 7	zeigen 7
de:gov|head|place|	nennen -6
de:gov|head|sie|	nennen 8	sagen 10	sprechen 9
de:gov|heißen|0|	1 -11
de:gov|heißen|1|	2-3 -7
de:gov|heißen|2-3|	1 -11	2-3 -9	8+ 9
de:gov|heißen|4-7|	1 -13
de:gov|heißen|8+|	2-3 -10	4-7 6
de:gov|heißen|	in -6	none -19
de:gov|heißen|past|	darin 9	dort -9	none -18
de:gov|judging|1|false|false|	some 11
de:gov|judging|1|true|false|	all 7	most 7	some 6
de:gov|judging|2-3|false|false|	all 12	all-one -10	first 11	titled 6
de:gov|judging|4-7|false|false|	all -9	first -6	most 10	none 6	some 6
de:gov|judging|als|2-3|	2-3 8
de:gov|judging|als|	all 7	none 6
de:gov|judging|als|false|	false 11
de:gov|judging|für|2-3|	2-3 13	4-7 7
de:gov|judging|für|4-7|	2-3 -6
de:gov|judging|für|	all 8	none 10
de:gov|judging|für|false|	false 14
de:gov|judging|in|4-7|	4-7 10
de:gov|judging|in|false|	false 10
de:gov|judging|in|	most 9
de:gov|judging|none|1|	4-7 7	8+ 9
de:gov|judging|none|2-3|	4-7 12
de:gov|judging|none|4-7|	1 10	8+ 8
de:gov|judging|none|	all 7	titled 6
de:gov|judging|none|false|	true 7
de:gov|judging|none|true|	false 14
de:gov|judging|vor|4-7|	2-3 6
de:gov|judging|vor|	some 9
de:gov|kommentieren|4-7|	4-7 11
de:gov|kommentieren|	none 11
de:gov|kommentieren|past|	none 9
de:gov|kritisieren|	als 10	none 9
de:gov|kritisieren|past|	none 11
de:gov|kritisieren|present|	none 8
de:gov|kündigen|2-3|	2-3 6
de:gov|kündigen|	none 12
de:gov|kündigen|past|	none 14
de:gov|lachen|present|	none 10
de:gov|lassen|4-7|	8+ 6
de:gov|lehnen|4-7|	4-7 7
de:gov|lehnen|	none 9
de:gov|lehnen|past|	none 10
de:gov|loben|	none 12
de:gov|loben|past|	none 10
de:gov|meinen|4-7|	4-7 7
de:gov|meinen|past|	none -6
de:gov|meinen|present|	none -6
de:gov|melden|	none -6
de:gov|murmeln|	none 8
de:gov|murmeln|past|	none 10
de:gov|nennen|1|	4-7 7	8+ 6
de:gov|nennen|2-3|	1 7	2-3 -14	4-7 9
de:gov|nennen|4-7|	1 6
de:gov|none|1|	all-one -14	titled -16
de:gov|none|2-3|	first -6	titled -6
de:gov|none|4-7|	all 8	all-one 10	most -6	none 12	some 21	titled 13
de:gov|none|8+|	first 12	most 10	some 7	titled 7
de:gov|none|false|false|	1 -12	8+ 14
de:gov|none|false|true|	1 -6	4-7 7	8+ 6
de:gov|none|true|false|	4-7 13
de:gov|none|true|true|	2-3 7	4-7 -7
de:gov|orten|	none 10
de:gov|orten|present|	none 8
de:gov|raten|past|	none 9
de:gov|raten|	zur 9
de:gov|reagieren|	none 11
de:gov|reagieren|past|	none 11
de:gov|rufen|2-3|	4-7 9
de:gov|rufen|4-7|	2-3 10	4-7 8
de:gov|rufen|	in 9	none 11	zu 8
de:gov|rufen|past|	none 12
de:gov|rügen|	none 8
de:gov|rügen|present|	none 8
de:gov|sagen|1|	2-3 6	8+ 9
de:gov|sagen|2-3|	4-7 13	8+ 8
de:gov|sagen|4-7|	2-3 11	4-7 13
de:gov|sagen|	in 9	mit -10	none 9	von -6
de:gov|sagen|past|	none -6
de:gov|sagen|present|	none 15
de:gov|saying|0|false|false|	first -7
de:gov|saying|1|false|false|	all -13	all-one 9	first -12	most 11	none 8	some 14	titled 9
de:gov|saying|1|false|true|	first 7
de:gov|saying|1|true|false|	most 10
de:gov|saying|2-3|false|false|	all 6	all-one 7	most 11	none 11
de:gov|saying|2-3|false|true|	first 9	some 7
de:gov|saying|2-3|true|false|	all 13	all-one -7	first 11	most 10	some 6
de:gov|saying|4-7|false|false|	all-one 12	most -7	some 12
de:gov|saying|4-7|false|true|	all 7	all-one 9	first 13	none 6	some 11
de:gov|saying|4-7|true|false|	all 6	some 11
de:gov|saying|4-7|true|true|	none 6
de:gov|saying|8+|false|false|	all -11	none 10	some 10
de:gov|saying|8+|false|true|	none 8	some 6
de:gov|saying|8+|true|false|	all -12	all-one -7	some 10
de:gov|saying|als|2-3|	4-7 6
de:gov|saying|als|8+|	2-3 -7
de:gov|saying|als|false|	false 12
de:gov|saying|als|	none 8
de:gov|saying|am|4-7|	4-7 -6
de:gov|saying|am|	all -6
de:gov|saying|am|false|	false -6	true 7
de:gov|saying|an|4-7|	4-7 12
de:gov|saying|an|false|	false 9	true 10
de:gov|saying|an|	first 11	some 6
de:gov|saying|auf|4-7|	2-3 8	8+ 12
de:gov|saying|auf|false|	false 12
de:gov|saying|beim|4-7|	2-3 6
de:gov|saying|beim|	all-one 6
de:gov|saying|beim|false|	true 6
de:gov|saying|bei|	first 7
de:gov|saying|dass|4-7|	2-3 8
de:gov|saying|dass|false|	false 13
de:gov|saying|dass|	none 9
de:gov|saying|für|8+|	4-7 6
de:gov|saying|für|false|	true 6
de:gov|saying|für|	some 6
de:gov|saying|im|1|	2-3 -9
de:gov|saying|im|	all -11	some 10
de:gov|saying|im|false|	false -11
de:gov|saying|in|2-3|	2-3 -6
de:gov|saying|in|4-7|	1 9	4-7 11
de:gov|saying|in|8+|	2-3 -7	4-7 10
de:gov|saying|in|false|	false 12
de:gov|saying|in|	none 9	some 8
de:gov|saying|in|true|	false -9
de:gov|saying|mit|4-7|	1 -9	2-3 -8	8+ 8
de:gov|saying|mit|8+|	4-7 10
de:gov|saying|mit|	all-one -12	some 12
de:gov|saying|mit|false|	false -9
de:gov|saying|mit|true|	false 6
de:gov|saying|nach|4-7|	4-7 10
de:gov|saying|nach|false|	false 13
de:gov|saying|nach|	first 9	most 10
de:gov|saying|none|1|	8+ -7
de:gov|saying|none|2-3|	1 -14	2-3 7	4-7 23	8+ 22
de:gov|saying|none|4-7|	2-3 10	8+ 19
de:gov|saying|none|8+|	1 6	2-3 12	4-7 10
de:gov|saying|none|false|	false -6	true 12
de:gov|saying|none|	first -12
de:gov|saying|vom|	some 7
de:gov|saying|von|1|	1 11	2-3 13	4-7 7
de:gov|saying|von|2-3|	2-3 15	4-7 16	8+ 10
de:gov|saying|von|4-7|	2-3 12	4-7 7
de:gov|saying|von|	all 17	all-one 8	first 11	none 7	some 17
de:gov|saying|von|false|	false 16
de:gov|saying|von|true|	false 11
de:gov|saying|vor|2-3|	4-7 6
de:gov|saying|vor|false|	false 7
de:gov|saying|vor|	most 10
de:gov|saying|vor|true|	false 9
de:gov|saying|zur|	all-one 10
de:gov|saying|zur|false|	false 11
de:gov|saying|zu|4-7|	4-7 9
de:gov|saying|zu|8+|	4-7 8
de:gov|saying|zu|	first -6	most 9
de:gov|saying|über|false|	false -8
de:gov|schließen|	none 7
de:gov|schließen|past|	none 7
de:gov|schreiben|1|	8+ -7
de:gov|schreiben|2-3|	8+ 12
de:gov|schreiben|4-7|	2-3 -8	4-7 11
de:gov|schreiben|8+|	4-7 10
de:gov|schreiben|	an 9	im -8	in 9	none -9
de:gov|schreiben|past|	none -9
de:gov|sehen|2-3|	8+ 7
de:gov|sehen|	none 9
de:gov|sehen|past|	none 9
de:gov|sprechen|1|	1 11	2-3 13	4-7 8
de:gov|sprechen|2-3|	2-3 15	8+ 10
de:gov|sprechen|4-7|	2-3 7	4-7 6
de:gov|sprechen|past|	none 15
de:gov|sprechen|	von 17
de:gov|stehen|1|	1 -16
de:gov|stehen|2-3|	2-3 9
de:gov|stehen|4-7|	2-3 -7
de:gov|stehen|	none -9
de:gov|stehen|past|	darauf -10	none -8
de:gov|subject|er|judging|	4-7 7
de:gov|subject|er|judging|past|	2-3 -9	4-7 7
de:gov|subject|er|saying|	1 10	2-3 10	8+ -9
de:gov|subject|er|saying|past|	4-7 15
de:gov|subject|er|saying|present|	4-7 8
de:gov|subject|es|saying|	2-3 9	4-7 -10
de:gov|subject|es|saying|past|	2-3 -10	8+ 9
de:gov|subject|name|judging|	4-7 -8
de:gov|subject|name|judging|past|	2-3 -12
de:gov|subject|name|saying|	0 -13	1 -6	4-7 7
de:gov|subject|name|saying|past|	1 -10
de:gov|subject|name|saying|present|	4-7 14	8+ 10
de:gov|subject|name|thinking|	2-3 9
de:gov|subject|none|saying|	2-3 7	4-7 11
de:gov|subject|none|saying|past|	2-3 12
de:gov|subject|noun|saying|	1 7	2-3 10	4-7 7
de:gov|subject|noun|saying|past|	2-3 7	4-7 9	8+ 12
de:gov|subject|noun|saying|present|	4-7 8
de:gov|subject|organisation|judging|	0 8	1 7	2-3 11
de:gov|subject|organisation|judging|past|	2-3 9	8+ 7
de:gov|subject|organisation|judging|present|	4-7 7
de:gov|subject|organisation|saying|	0 7	2-3 13	4-7 8
de:gov|subject|organisation|saying|past|	1 14	2-3 13	8+ 16
de:gov|subject|organisation|saying|present|	8+ 7
de:gov|subject|person|judging|	1 10	2-3 8	4-7 10
de:gov|subject|person|judging|past|	1 7	2-3 10	4-7 13	8+ 9
de:gov|subject|person|saying|	1 6	2-3 15	4-7 10
de:gov|subject|person|saying|past|	1 13	2-3 6	8+ 14
de:gov|subject|person|saying|present|	4-7 15	8+ 8
de:gov|subject|person|thinking|	2-3 9
de:gov|subject|person|thinking|past|	8+ 7
de:gov|subject|person|thinking|present|	4-7 9
de:gov|subject|place|judging|	2-3 -6
de:gov|subject|place|judging|past|	2-3 -6
de:gov|subject|sie|judging|	2-3 8
de:gov|subject|sie|judging|past|	4-7 9
de:gov|subject|sie|saying|	1 10	2-3 10	4-7 8
de:gov|subject|sie|saying|past|	4-7 16
de:gov|subject|sie|saying|present|	2-3 9
de:gov|teilen|4-7|	4-7 7
de:gov|teilen|	mit -6
de:gov|teilen|past|	none -9
de:gov|thinking|2-3|false|false|	first 12	some 6
de:gov|thinking|none|2-3|	4-7 10	8+ 9
de:gov|thinking|none|false|	false 11
de:gov|thinking|none|	first 12
de:gov|verkünden|	none -8
de:gov|verkünden|past|	none -8
de:gov|verlauten|	none 10
de:gov|verraten|	none 6
de:gov|verraten|past|	none 6
de:gov|versichern|past|	none 7
de:gov|versprechen|	none -9
de:gov|versprechen|past|	none -9
de:gov|warnen|2-3|	4-7 7
de:gov|warnen|past|	none 10
de:gov|warnen|present|	none 8
de:gov|warnen|	vor 11
de:gov|weisen|2-3|	8+ 8
de:gov|weisen|	none 10
de:gov|weisen|past|	none 9
de:gov|werben|past|	none -8
de:gov|werfen|past|	none 6
de:gov|werfen|	vor 9
de:gov|widersprechen|1|	4-7 6	8+ 9
de:gov|widersprechen|	none 8
de:gov|widersprechen|past|	none 8
de:gov|würdigen|	als 8
de:gov|zeigen|1|	1 6
de:gov|zeigen|	none 10
de:gov|zitieren|	mit 9
de:gov|zitieren|present|	none 9
de:gov|äußern|4-7|	8+ 10
de:gov|äußern|past|	none 7
de:headline|true|	1 -6	2-3 -10	4-7 19	8+ 7
de:head|"|	4-7 10
de:head|plain|	: 10	capital -10	first 16
de:head|plain|:|	1 -8
de:head|plain|all|	2-3 -7
de:head|plain|end|	4-7 11
de:head|plain|first|	4-7 16
de:head|titled|:|	4-7 7
de:head|titled|	all -9	word -6
de:head|titled|all-one|	1 -6
de:head|titled|all|	2-3 -9
de:head|titled|end|	4-7 13	8+ 7
de:head|titled|first|	2-3 -8	4-7 13	8+ 7
de:head|upper|	start 6
de:head|„|	1 -8	2-3 -14	4-7 17	8+ 6
de:in-noun|false|false|2-3|	first -15	none 8
de:in-noun|false|false|4-7|	all-one 10	none 13	some 17	titled 13
de:in-noun|false|false|8+|	most 12	some 7	titled 7
de:in-noun|false|true|2-3|	most -10	some 16
de:in-noun|false|true|4-7|	all 11	most 11	none 9	some 13
de:in-noun|false|true|8+|	first 10
de:in-noun|true|false|4-7|	all 13	most 9	some 15
de:in-noun|true|true|1|	all-one -25	none 8
de:in-noun|true|true|4-7|	most -7
de:intro-follow|,|,auxiliary|	2-3 -6
de:intro-follow|,|end|	2-3 7	4-7 8
de:intro-follow|,|stop|	2-3 12	4-7 9
de:intro-follow|:|+|	4-7 9
de:intro-follow|:|,verb-saying|	4-7 9	8+ 17
de:intro-follow|:|,word|	8+ 10
de:intro-follow|:|capital|	1 10	4-7 21	8+ 14
de:intro-follow|:|determiner|	4-7 24	8+ 12
de:intro-follow|:|end|	1 10
de:intro-follow|:|preposition|	2-3 9	8+ 9
de:intro-follow|:|pronoun|	2-3 10	4-7 11	8+ 10
de:intro-follow|:|stop|	1 -24	2-3 -6	4-7 -15
de:intro-follow|adverb|stop|	1 -7	2-3 -10	4-7 -6
de:intro-follow|auxiliary|,verb-saying|	4-7 10
de:intro-follow|auxiliary|,word|	4-7 11
de:intro-follow|auxiliary|stop|	4-7 6
de:intro-follow|auxiliary|word|	4-7 13
de:intro-follow|capital|,determiner|	1 -12	2-3 -7
de:intro-follow|capital|,preposition|	1 -8	2-3 -7
de:intro-follow|capital|,verb-saying|	2-3 -8	4-7 6
de:intro-follow|capital|,word|	1 -10	2-3 6
de:intro-follow|capital|adverb|	1 -10	2-3 -9
de:intro-follow|capital|auxiliary|	1 -10	2-3 -9	4-7 -7
de:intro-follow|capital|preposition|	2-3 -8
de:intro-follow|capital|stop|	1 -9
de:intro-follow|capital|verb-judging|	1 6
de:intro-follow|capital|verb-saying|	1 -12
de:intro-follow|determiner|,determiner|	1 8	2-3 -6
de:intro-follow|determiner|,verb-saying|	2-3 -8
de:intro-follow|determiner|,word|	1 -14
de:intro-follow|determiner|auxiliary|	1 -12
de:intro-follow|determiner|determiner|	1 -12
de:intro-follow|determiner|end|	1 -13
de:intro-follow|determiner|preposition|	1 -14
de:intro-follow|determiner|stop|	2-3 10	4-7 23	8+ 9
de:intro-follow|determiner|word|	2-3 -13
de:intro-follow|preposition|(|	4-7 -6
de:intro-follow|preposition|,determiner|	1 -14
de:intro-follow|preposition|;|	1 9
de:intro-follow|preposition|coordinator|	1 -9
de:intro-follow|preposition|determiner|	1 -11	2-3 -6
de:intro-follow|preposition|end|	1 10	2-3 -9
de:intro-follow|preposition|preposition|	1 -12
de:intro-follow|preposition|stop|	1 13	2-3 7	4-7 17	8+ 9
de:intro-follow|preposition|verb-judging|	1 8	2-3 10
de:intro-follow|preposition|word|	4-7 7
de:intro-follow|pronoun|auxiliary|	2-3 9
de:intro-follow|pronoun|stop|	4-7 12
de:intro-follow|pronoun|word|	2-3 10
de:intro-follow|quote|pronoun|	4-7 6
de:intro-follow|start|,verb-saying|	2-3 8	4-7 7
de:intro-follow|start|,word|	4-7 6	8+ 6
de:intro-follow|start|:|	1 -8	4-7 10
de:intro-follow|start|end|	2-3 13	4-7 20
de:intro-follow|stop|,auxiliary|	4-7 11
de:intro-follow|stop|,verb-judging|	4-7 8
de:intro-follow|stop|,verb-saying|	1 9	2-3 17	4-7 13
de:intro-follow|stop|,word|	4-7 20	8+ 6
de:intro-follow|stop|capital|	4-7 10
de:intro-follow|stop|determiner|	4-7 8	8+ 8
de:intro-follow|stop|end|	2-3 10	4-7 19
de:intro-follow|stop|preposition|	4-7 8
de:intro-follow|subordinator|coordinator|	2-3 -7
de:intro-follow|verb-saying|,word|	1 -8
de:intro-follow|verb-saying|word|	1 -13
de:intro-follow|word|,determiner|	1 -6
de:intro-follow|word|,preposition|	1 -8	2-3 -10
de:intro-follow|word|,verb-saying|	2-3 11	4-7 7
de:intro-follow|word|,word|	1 7
de:intro-follow|word|capital|	1 -6
de:intro-follow|word|preposition|	1 -11
de:intro-follow|word|stop|	1 -15
de:intro-follow|word|word|	1 -8	2-3 9
de:intro|	: -7	adverb -10	capital -6	coordinator -12	determiner 8	preposition 14	pronoun 9	quote 10	start 9	stop 10	verb-judging 8	– 7
de:in|first|=am|	4-7 -6	all -8	first 9
de:in|first|=an|	some 10
de:in|first|=auf|	4-7 9	some 8
de:in|first|=aus|	2-3 8	4-7 10	all-one 8	some 7
de:in|first|=beim|	4-7 6
de:in|first|=bei|	2-3 9	8+ 10	first 12
de:in|first|=bis|	2-3 -6	4-7 11	first 7	none -6	some 11
de:in|first|=dass|	4-7 8	first 8
de:in|first|=das|	2-3 -7	8+ 14	first 8	most 8	some 10
de:in|first|=den|	2-3 -9	4-7 10	all-one -9
de:in|first|=der|	8+ 18	first 6	most -7
de:in|first|=diese|	4-7 7	first 7
de:in|first|=die|	2-3 -14	8+ 19	all-one -12	some 6
de:in|first|=doch|	first 10
de:in|first|=drei|	4-7 6
de:in|first|=einem|	8+ 6	some 7
de:in|first|=einen|	4-7 9
de:in|first|=einer|	2-3 6	4-7 7	first 6	some 8
de:in|first|=eine|	2-3 10	4-7 10	8+ 10	first 8	most 8	some 12
de:in|first|=ein|	4-7 17	8+ 9	all 12	first 6	most 10	some 7
de:in|first|=er|	4-7 6	8+ 6
de:in|first|=es|	2-3 7	4-7 16	8+ 8	first 15
de:in|first|=ich|	4-7 25	8+ 11	all-one 10	first 10	most 7	titled 10
de:in|first|=ihr|	4-7 8	first 8
de:in|first|=im|	2-3 10	4-7 7	8+ 6	all-one 10	first 9
de:in|first|=in|	2-3 6	4-7 9	8+ 9	first 9	some 15
de:in|first|=ist|	2-3 10	4-7 6	some 7
de:in|first|=keinen|	4-7 7
de:in|first|=keine|	2-3 7
de:in|first|=kein|	4-7 6	some 10
de:in|first|=man|	4-7 11	8+ 12	first 18
de:in|first|=meine|	4-7 8	8+ 10	first 9
de:in|first|=mein|	8+ 7	first 7
de:in|first|=mit|	2-3 11	4-7 -6	8+ 8	all -6	all-one 11	some 8
de:in|first|=nach|	4-7 11	first 8	some 7
de:in|first|=nicht|	4-7 8	first 8	none 13
de:in|first|=ohne|	2-3 12	4-7 12	first 12	most 6	some 12
de:in|first|=sie|	4-7 7	8+ 6
de:in|first|=um|	4-7 7	some 7
de:in|first|=und|	1 7	2-3 7	4-7 9	8+ 9	all-one 7	first 9	most 7	some 8
de:in|first|=vor|	4-7 9
de:in|first|=weil|	first 9
de:in|first|=wenn|	8+ 8	first 8
de:in|first|=wie|	2-3 7	8+ -6	all-one 7	first -8	some 6
de:in|first|=wir|	2-3 -8	4-7 -7	8+ 11	first -10	titled 6	upper 6
de:in|first|=wo|	4-7 -6	8+ 6	first 8
de:in|first|=zur|	2-3 6
de:in|first|=zu|	4-7 13	first 8	some 9
de:in|first|=zwei|	2-3 10
de:in|first|=über|	4-7 7
de:in|first|adverb|	2-3 12	8+ 13	all-one 7	first 6	none 8	some 13
de:in|first|capital|	all 8	first -10
de:in|first|verb|	8+ 6
de:in|first|word|	4-7 12	all-one 9	none 6	titled -7
de:in|functions|0|1|	first -12	titled -8
de:in|functions|0|2-3|	all -9	all-one -11	most -7	none 15	some -6
de:in|functions|0|4-7|	first -9	most -7	none 8	some 9
de:in|functions|0|8+|	first 8
de:in|functions|1|1|	first 7
de:in|functions|1|2-3|	all 12	first -9	some 13
de:in|functions|1|4-7|	all -6	none 11	some 11
de:in|functions|2|2-3|	all-one 10	first -6	some 12
de:in|functions|2|4-7|	all 10	first 7	most 10	none 9	some 18	titled 10
de:in|functions|2|8+|	first 11	most 9
de:in|functions|3|4-7|	all 8	all-one 8	none 7	some 14	titled 10
de:in|functions|3|8+|	most 14	some 7	titled 7
de:in|last|	0 -8	al -9	at -8	aß 9	be -10	de -7	eg -10	el 6	em -13	er 17	es -13	ft -7	ge -7	ho -9	hs -9	id 10	ie 8	ig 7	ii -7	ik -6	it -6	iv 9	li -10	ln 10	ms -6	nd 8	nn -10	nt -9	nz -12	on -8	or -6	ra -8	rl -12	rm -9	rs 6	ss -6	ta -9	ts 9	tz -17	uf -15	um 10	ur -13	us -12	uy -9	we -9	zt 6
de:in|last|0|	2-3 -8
de:in|last|age|	2-3 10
de:in|last|akt|	2-3 7
de:in|last|all|	2-3 9
de:in|last|and|	2-3 -8
de:in|last|ann|	2-3 -6
de:in|last|ass|	2-3 -8
de:in|last|ate|	1 -10
de:in|last|att|	1 -12	2-3 -8
de:in|last|atz|	2-3 -7
de:in|last|auf|	1 -10
de:in|last|aut|	2-3 9
de:in|last|ben|	2-3 11
de:in|last|buy|	1 -9
de:in|last|che|	1 -19	2-3 -9
de:in|last|cho|	1 -9
de:in|last|cht|	1 -14
de:in|last|cke|	1 -6
de:in|last|der|	1 -8	2-3 12
de:in|last|ear|	2-3 -9
de:in|last|eid|	2-3 7
de:in|last|ekt|	1 -6	2-3 6
de:in|last|eln|	2-3 7
de:in|last|end|	1 12
de:in|last|erl|	2-3 -9
de:in|last|ers|	2-3 6
de:in|last|ert|	1 10	2-3 10
de:in|last|etz|	2-3 -7
de:in|last|fen|	2-3 9
de:in|last|fer|	2-3 13
de:in|last|gel|	2-3 13
de:in|last|gen|	1 -15	2-3 -6
de:in|last|her|	1 7
de:in|last|hme|	2-3 7
de:in|last|hts|	2-3 7
de:in|last|ich|	1 10
de:in|last|ick|	1 6
de:in|last|ier|	2-3 -7
de:in|last|igt|	2-3 6
de:in|last|ing|	1 -12	2-3 -8
de:in|last|iss|	2-3 11
de:in|last|itt|	2-3 10
de:in|last|kel|	1 -11
de:in|last|ker|	2-3 6
de:in|last|ler|	1 7
de:in|last|lle|	1 -10	2-3 8
de:in|last|llt|	2-3 6
de:in|last|lus|	2-3 -8
de:in|last|mer|	2-3 -10
de:in|last|nal|	2-3 7
de:in|last|nde|	1 -11
de:in|last|nen|	2-3 -9
de:in|last|nis|	2-3 7
de:in|last|nkt|	2-3 8
de:in|last|nst|	2-3 8
de:in|last|och|	2-3 -9
de:in|last|pen|	1 -9
de:in|last|ral|	1 -10
de:in|last|ren|	2-3 9
de:in|last|rms|	2-3 -7
de:in|last|ros|	1 -8
de:in|last|rst|	1 6
de:in|last|sen|	2-3 -11
de:in|last|sse|	2-3 13
de:in|last|tag|	2-3 -6
de:in|last|tel|	2-3 9
de:in|last|ten|	1 -12	2-3 9
de:in|last|ter|	1 -16	2-3 -7
de:in|last|tig|	2-3 7
de:in|last|tur|	2-3 -6
de:in|last|tzt|	2-3 6
de:in|last|uch|	2-3 9
de:in|last|uer|	1 7
de:in|last|und|	1 7
de:in|last|use|	2-3 -9
de:in|last|ven|	2-3 -6
de:in|last|weg|	2-3 -8
de:in|last|zen|	1 -7
de:in|last|öwe|	1 -9
de:in|last|ück|	1 -11
de:in|last|ütz|	1 -10
de:in|shape|=am capital =vor|	4-7 -8
de:in|shape|=auf =dem capital|	4-7 7
de:in|shape|=auf word capital|	4-7 6
de:in|shape|=aus =dem capital|	4-7 7
de:in|shape|=das =habe =ich|	8+ 6
de:in|shape|=das =ist =kein|	8+ 9
de:in|shape|=das =ist capital|	2-3 10
de:in|shape|=das =ist word|	8+ 8
de:in|shape|=das capital =war|	8+ 10
de:in|shape|=das capital word|	4-7 6
de:in|shape|=das capital|	2-3 -6
de:in|shape|=das word capital|	4-7 8
de:in|shape|=den capital|	2-3 -9
de:in|shape|=der capital =hat|	4-7 11	8+ 13
de:in|shape|=der capital =ist|	8+ 10
de:in|shape|=der capital word|	4-7 8	8+ 9
de:in|shape|=die =haben adverb|	4-7 8
de:in|shape|=die capital =haben|	8+ 10
de:in|shape|=die capital =hat|	8+ 8
de:in|shape|=die capital =ist|	8+ 10
de:in|shape|=die capital =sind|	4-7 -6
de:in|shape|=die capital word|	4-7 6	8+ 14
de:in|shape|=die capital|	2-3 -12
de:in|shape|=die word capital|	2-3 -6
de:in|shape|=diese capital word|	4-7 7
de:in|shape|=ein capital =auf|	4-7 7
de:in|shape|=ein capital =der|	4-7 10
de:in|shape|=ein capital =mit|	4-7 7
de:in|shape|=ein capital word|	4-7 7	8+ 9
de:in|shape|=ein word capital|	4-7 8
de:in|shape|=eine capital =ohne|	4-7 6
de:in|shape|=eine capital word|	8+ 7
de:in|shape|=eine capital|	2-3 10
de:in|shape|=es verb adverb|	4-7 8
de:in|shape|=ich =habe =den|	4-7 11	8+ 7
de:in|shape|=ich =habe =die|	8+ 7
de:in|shape|=ich =habe =ihn|	8+ 9
de:in|shape|=ich =habe =mit|	8+ 10
de:in|shape|=ich =habe word|	8+ 8
de:in|shape|=ich =war word|	4-7 8
de:in|shape|=ich =wollte adverb|	4-7 6
de:in|shape|=ich word adverb|	4-7 10
de:in|shape|=ich word capital|	4-7 8
de:in|shape|=ich word word|	4-7 7
de:in|shape|=im capital verb|	8+ 6
de:in|shape|=im capital|	2-3 10
de:in|shape|=in =der capital|	8+ 8
de:in|shape|=kein capital adverb|	4-7 6
de:in|shape|=man word =die|	4-7 6
de:in|shape|=man word word|	4-7 11	8+ 6
de:in|shape|=mein capital word|	8+ 7
de:in|shape|=meine capital =hat|	8+ 6
de:in|shape|=mit capital|	2-3 9
de:in|shape|=mit word capital|	2-3 7
de:in|shape|=nicht word capital|	2-3 -6
de:in|shape|=nicht word word|	2-3 10
de:in|shape|=nicht word|	2-3 9
de:in|shape|=ohne capital word|	4-7 11
de:in|shape|=ohne capital|	2-3 9
de:in|shape|=ohne word capital|	2-3 7
de:in|shape|=und|	1 7
de:in|shape|=wie =ein capital|	2-3 7
de:in|shape|=wir =haben =für|	8+ 7
de:in|shape|=wir =haben adverb|	4-7 9	8+ 7
de:in|shape|=wir =sind =nicht|	8+ 6
de:in|shape|=wir =sind word|	8+ 9
de:in|shape|=wir word =nicht|	4-7 7
de:in|shape|=wir word adverb|	4-7 11
de:in|shape|=wir word capital|	4-7 8	8+ 9
de:in|shape|=zu word|	2-3 -6
de:in|shape|adverb =eine capital|	8+ 8
de:in|shape|adverb =wird =es|	4-7 7
de:in|shape|adverb adverb word|	4-7 7
de:in|shape|adverb capital word|	2-3 7
de:in|shape|adverb capital|	2-3 7
de:in|shape|adverb word =sie|	4-7 6
de:in|shape|adverb word =wir|	8+ 10
de:in|shape|adverb word|	2-3 8
de:in|shape|capital =am capital|	2-3 -13
de:in|shape|capital =bei capital|	8+ 10
de:in|shape|capital =der capital|	4-7 7
de:in|shape|capital =des capital|	2-3 11
de:in|shape|capital =die capital|	8+ 9
de:in|shape|capital =ich =habe|	4-7 10
de:in|shape|capital =in capital|	2-3 -10
de:in|shape|capital =ist =keine|	4-7 8
de:in|shape|capital =ist =kein|	4-7 9
de:in|shape|capital =mit capital|	2-3 11
de:in|shape|capital =nicht word|	2-3 -8
de:in|shape|capital =ohne capital|	2-3 8
de:in|shape|capital =von capital|	2-3 -6
de:in|shape|capital =wird =es|	4-7 6
de:in|shape|capital adverb word|	4-7 7	8+ 9
de:in|shape|capital capital =für|	4-7 -6
de:in|shape|capital capital capital|	2-3 -8
de:in|shape|capital capital word|	4-7 -10
de:in|shape|capital capital|	2-3 -19
de:in|shape|capital number number|	2-3 -8
de:in|shape|capital number|	2-3 -14
de:in|shape|capital verb word|	4-7 8
de:in|shape|capital word =mir|	8+ 10
de:in|shape|capital word =nicht|	4-7 11
de:in|shape|capital word =sie|	8+ 8
de:in|shape|capital word =wir|	8+ 8
de:in|shape|capital word adverb|	8+ 8
de:in|shape|capital word verb|	4-7 -6
de:in|shape|capital word word|	8+ 8
de:in|shape|word =der capital|	2-3 11
de:in|shape|word =die capital|	4-7 7
de:in|shape|word =und word|	4-7 6
de:in|shape|word adverb =nicht|	4-7 8
de:in|shape|word adverb word|	2-3 12
de:in|shape|word capital =der|	4-7 -7
de:in|shape|word capital =mit|	4-7 6
de:in|shape|word capital =unter|	4-7 8
de:in|shape|word capital word|	4-7 7
de:in|shape|word capital|	2-3 -6
de:in|shape|word verb adverb|	4-7 6
de:in|shape|word word =wie|	4-7 10
de:in|shape|word word capital|	2-3 10
de:in|shape|word word word|	2-3 -8
de:in|shape|word word|	2-3 23
de:in|word|	0 -8	2 -11	aber 12	abzocke 7	albatros -8	alle 8	als 8	am -14	auch 11	aus 8	außer 8	bei 9	bisschen 10	bitte -10	bleibt -9	buy -9	dann 7	den -9	des 11	dicke -10	die -13	doktor -7	dämmerschoppen -9	dörfer 11	ein 9	eine 11	einem 6	einer 6	eingebildete -8	einzelfall 9	erhebliche 14	es 10	feierabend -8	frei -12	freischütz -10	geduld 6	geht 7	gruft -9	gut -6	gute 8	guten -6	halb -6	husch-pfusch 9	im 9	immer -6	interesse 9	ist 10	kahlschlag 9	kapitän -6	keine 8	klasse 7	kontrolle 8	kurier -8	könig -9	lear -9	leider 10	mir 6	mit 16	morgen -11	mängel 13	möwe -9	nachbar -11	neun -6	nur 8	ohne 15	plus -10	projekt -6	raten 7	respekt 8	rutsche -12	schritt 7	schöner -8	sicher -7	sieben -8	sind -6	sommer -8	sorrent -11	sportlich 10	stille -12	tagblatt -7	und 8	viel 11	von -6	warten 8	weg -8	weitblick -9	wie 7	winter -7	wir -8	witz 8	worms -7	zeitnah 10	zukunft -6	zum -12	zumutbar 8	zur 6	zwei 10	über 8	überfällig 7
de:lead|lower|	, 19	adverb -10	capital 16	determiner 6	preposition 7	pronoun 14	– 7
de:lead|other|	: 12
de:lead|upper|	, -17	: -8	capital -27	coordinator -11	preposition 9	pronoun -8	quote 9	start 9	stop 10	subordinator -7
de:mood|	other 6	plain 20
de:mood|other|	2-3 12	4-7 11
de:mood|other|false|	false -6	true 10
de:mood|other|true|	false 11
de:mood|plain|	1 10	2-3 10	4-7 22	8+ 7
de:mood|plain|false|	false 14	true 7
de:mood|plain|true|	false 13
de:naming|begriff|1|	1 -9	2-3 -10
de:naming|false|	capital -20	preposition -11	word -17
de:naming|none|	2-3 6	4-7 6
de:naming|sogenannten|1|	1 -11
de:naming|sogenannte|1|	1 -9
de:naming|titel|1|	1 -10	2-3 -9	4-7 -7
de:naming|true|	: -8	adverb -10	coordinator -12	determiner 8	preposition 14	pronoun 9	quote 10	start 9	stop 10	verb-judging 8	– 7
de:naming|wort|1|	1 -13
de:nobody|4-7|	start 12
de:others|0|	2-3 6
de:others|1|	4-7 8	8+ 11
de:others|2|	1 -6	2-3 -11
de:others|3|	1 -9	2-3 8
de:own-case|false|all-one|	adverb -16	auxiliary -8	coordinator -8	preposition 7	word -11
de:own-case|false|all|	, -11	: 7	capital -9	preposition 9	pronoun 7	start 7	subordinator -7	word 13
de:own-case|false|first|	, -6	: -11	capital -15	preposition -10	quote 7	start 10	stop 19
de:own-case|false|most|	: -6	auxiliary 10	capital -7	preposition 6	start 14	stop 10
de:own-case|false|none|	, 7	determiner 9	pronoun 14
de:own-case|false|some|	, 14	preposition 14	pronoun 17
de:own-case|false|titled|	word -6
de:own-case|true|all-one|	stop 11
de:own-case|true|all|	: 7	capital -8	start 6	stop 13
de:own-case|true|first|	: -6	quote 6	start 8	stop 15
de:own-case|true|most|	start 8	stop 11	word 9
de:own-case|true|none|	, 8
de:own-case|true|some|	, 12	preposition 6
de:own-case|true|titled|	: 11	start 7
de:own|false|	8+ 24
de:same|1|2-3|	all 6	first -9	none 7
de:same|1|4-7|	all 8	all-one 10	none 12	some 25	titled 13
de:same|1|8+|	most 16	some 7
de:same|2|1|	all-one -13	titled -9
de:same|2|2-3|	all -8	first -6	some 11
de:same|2|4-7|	first 10	titled 6
de:same|2|8+|	titled 7
de:same|3|1|	all-one -8
de:sentence|judging|	1 16	8+ 11
de:sentence|none|	1 -16	8+ 17
de:sentence|saying|	4-7 8
de:sentence|thinking|	2-3 -8	4-7 13	8+ 8
de:size-ending|10+|.|	determiner 11	end 10	preposition 10	pronoun 9
de:size-ending|10+|?|	end 9
de:size-ending|10+|none|	,auxiliary 7	,verb-saying 9	,word 13	stop 10
de:size-ending|1|.|	capital 10	end 10
de:size-ending|1|?|	end 7
de:size-ending|1|none|	,auxiliary -10	,coordinator -9	,preposition -9	,subordinator 6	: -11	; 8	adverb -11	auxiliary -17	coordinator -14	determiner -18	preposition -7	verb-judging 10
de:size-ending|2|.|	end 11	pronoun 10
de:size-ending|2|none|	+ 7	,adverb -6	,determiner -6	,preposition -12	; -8	adverb -9	end 8	verb-judging -7	verb-saying -6	word -14
de:size-ending|3|.|	pronoun 6
de:size-ending|3|?|	end 7
de:size-ending|3|none|	,auxiliary -6	auxiliary -6	coordinator -10	end -10	preposition -7	verb-judging 9	word 11
de:size-ending|4-5|.|	capital 11	determiner 21	end 7	preposition 11	pronoun 6
de:size-ending|4-5|?|	capital 9
de:size-ending|4-5|none|	( -8	,coordinator 8	,determiner -6	,subordinator 8	,verb-judging 6	,verb-saying 15	,word 9	auxiliary -6	determiner 6	end 18	preposition -6	word 9
de:size-ending|6-9|!|	determiner 7
de:size-ending|6-9|.|	capital 19	determiner 11	preposition 15	pronoun 7
de:size-ending|6-9|none|	,verb-judging 7	,verb-saying 8	,word 14	: 7	end 12	verb-saying 7
de:size-follow|10+|	,auxiliary 7	,verb-saying 9	,word 13	determiner 11	end 10	preposition 10	pronoun 9	stop 10
de:size-follow|1|	,auxiliary -10	,coordinator -9	,preposition -9	,subordinator 6	: -11	; 8	adverb -11	auxiliary -17	coordinator -14	determiner -18	end 10	preposition -7	verb-judging 10
de:size-follow|2|	+ 7	,adverb -6	,determiner -6	,preposition -12	; -8	adverb -9	end 9	pronoun 10	verb-judging -7	verb-saying -6	word -14
de:size-follow|3|	,auxiliary -6	auxiliary -6	coordinator -10	end -7	pronoun 6	quote 10	verb-judging 9	word 11
de:size-follow|4-5|	( -8	,coordinator 8	,determiner -6	,subordinator 8	,verb-judging 6	,verb-saying 15	,word 9	auxiliary -6	capital 15	determiner 23	end 11	pronoun 11	word 6
de:size-follow|6-9|	,verb-judging 7	,verb-saying 8	,word 15	: 7	capital 20	determiner 12	pronoun 9	verb-saying 7
de:size-intro|10+|	: 20	preposition 6	stop 6
de:size-intro|1|	, -13	adverb -8	auxiliary -11	coordinator -8	preposition 10	start -12	stop 11	word -12
de:size-intro|2|	, 6	: 15	adverb -16	determiner -7	start 11	word -12
de:size-intro|3|	: -19	adverb 9	capital -6	determiner 9	preposition 6	pronoun 12	start 7	stop 16	word 15
de:size-intro|4-5|	adverb -7	auxiliary 17	preposition 11	quote 7	start 15	stop 7	word 14	– 8
de:size-intro|6-9|	, 6	: -9	auxiliary 6	determiner 13	pronoun 9	start 14	stop 14
de:size|	10+ 15	3 7	4-5 8
de:subject|elided|	,determiner -12	,verb-saying 15	2-3 10	8+ -7	auxiliary -8	coordinator -8
de:subject|none|	( -9	+ 9	,auxiliary -10	,determiner -15	,preposition -12	,verb-judging 12	,verb-thinking 8	8+ 17	adverb -11	capital 11	coordinator -9	end 13	preposition -17	pronoun 16	verb-judging 14
de:subject|own|	+ 7	,adverb -6	,determiner 11	,preposition -7	,subordinator 10	,verb-saying 7	4-7 8	8+ 22	: -8	; 6	auxiliary -14	capital 13	coordinator -8	determiner 14	preposition 16	pronoun 11	verb-judging -13	verb-saying -18
de:two-before|)|	: 12
de:two-before|,|	auxiliary -7	determiner 10	word -6
de:two-before|adverb|	: 14	adverb -12	preposition 7	stop 9	word -7
de:two-before|auxiliary|	, 8	pronoun 14	stop 9	word 7
de:two-before|capital|	, -6	: -14	capital 11	coordinator -11	determiner -6	verb-judging 8	word 9
de:two-before|coordinator|	determiner -9	word -10
de:two-before|determiner|	: 14	auxiliary 7	capital -14	determiner 8	pronoun -7	stop 10	word -12
de:two-before|preposition|	, 6	: 14	capital 10	stop 11
de:two-before|pronoun|	, 9	: 9	auxiliary 18	preposition 15	stop 10	verb-saying -9	word 14
de:two-before|quote|	coordinator -8	stop 11
de:two-before|start|	capital -8	determiner -10	preposition -8	start 9
de:two-before|stop|	quote 8
de:two-before|subordinator|	determiner -9	stop 6
de:two-before|that|	pronoun 11
de:two-before|verb-judging|	determiner 9
de:two-before|verb-saying|	, 8	: -10	determiner 6	preposition 11	stop 13	word -9
de:two-before|verb-thinking|	stop 8
de:two-before|word|	: 22	preposition -13	pronoun -8	stop 19	word 8	– 7
de:two-words-before|)|	: 12
de:two-words-before|,|	der 8	von 7
de:two-words-before|.|	 8	die 8
de:two-words-before|ab|	: 9
de:two-words-before|alle|	nur -6
de:two-words-before|anders|	: 6
de:two-words-before|an|	einem -10
de:two-words-before|auf|	. 6	dem -12
de:two-words-before|aus|	. 11	: 9
de:two-words-before|a|	: 8
de:two-words-before|dagegen|	. 7
de:two-words-before|dann|	: 9
de:two-words-before|dass|	man 10
de:two-words-before|das|	: 10	? 6	boulevardblatt -6	urteil 9	wort -13
de:two-words-before|dem|	aufdruck -8	namen -7	titel -9
de:two-words-before|den|	arbeitstitel -11	ausdruck -9	begriff -8	namen -10	spitznamen -9	titel -9	zusatz -13
de:two-words-before|der|	aufschrift -6	begriff -10	fachzeitschrift -10	schülerzeitung -6	zeitung -6
de:two-words-before|die|	aktion -9	initiative -9	zeitung -12
de:two-words-before|ein|	. 9	: 9
de:two-words-before|entscheidung|	sei 6
de:two-words-before|er|	. 6	habe 8
de:two-words-before|es|	: 10	für 12
de:two-words-before|euro|	. 6
de:two-words-before|fest|	. 8
de:two-words-before|fragte|	: 8
de:two-words-before|frohlockte|	: 8
de:two-words-before|gekauft|	. 6
de:two-words-before|gemeint|	: 11
de:two-words-before|gesagt|	: 9
de:two-words-before|haben|	. 6
de:two-words-before|habe|	. 6	? 6
de:two-words-before|haderte|	: 11
de:two-words-before|handschriftlich|	: 11
de:two-words-before|ihn|	als 7
de:two-words-before|im|	fachblatt -11	volksmund -11
de:two-words-before|in|	der -8
de:two-words-before|jan|	: 12
de:two-words-before|kinderschrift|	: -11
de:two-words-before|knapp|	: 14
de:two-words-before|kopf|	. 11
de:two-words-before|lindemann|	: 6
de:two-words-before|man|	habe 9	sich 8	werde 10
de:two-words-before|mit|	. 8
de:two-words-before|nach|	: 10
de:two-words-before|nannte|	sie 9
de:two-words-before|nennt|	das 8	sie 8
de:two-words-before|nicht|	. 6	: 11
de:two-words-before|opposition|	. 6
de:two-words-before|sagt|	: 7
de:two-words-before|schild|	: -12
de:two-words-before|sein|	. 7
de:two-words-before|seit|	jeher -8
de:two-words-before|sie|	, 9	. 9	als 6
de:two-words-before|skeptisch|	. 7
de:two-words-before|so|	: 8
de:two-words-before|sprach|	von 14
de:two-words-before|spricht|	von 13
de:two-words-before|stand|	: -8
de:two-words-before|start|	die -11	start 9	zu -8
de:two-words-before|von|	der -12	einem 11	einer 7
de:two-words-before|vor|	. 8	einem 9
de:two-words-before|warum|	? 6
de:two-words-before|werde|	sich 6
de:two-words-before|widersprach|	: 7
de:two-words-before|widerspricht|	: 13
de:two-words-before|wissen|	. 6
de:two-words-before|wollte|	. 8
de:two-words-before|worten|	: 10
de:two-words-before|zeigte|	sich 6
de:two-words-before|zeit|	: 8
de:two-words-before|zurück|	. 7	: 12
de:two-words-before|zu|	: 10
de:two-words-before||	. 10	und -8
de:two-words-before|überschrift|	: -9
de:verb|false|2-3|	lower 9	upper -6
de:verb|false|4-7|	lower 21	other 9
de:verb|false|8+|	lower 11	upper 13
de:verb|true|2-3|	lower 12
de:verb|true|4-7|	lower 15
de:verb|true|8+|	lower 7
de:word-after|	( -9	+ 9	, 6	- 7	: -9	; 7	? -7	abgetan 10	als -9	am -8	auf -10	beim 13	bestimmt -7	bezeichnete 9	das 6	den -7	der 9	ein 7	er 8	es 11	geprüft 8	geschrieben -11	gesprochen 9	gewesen 10	hat -6	hatte -6	heißen -7	hätten 11	im -9	in -6	ist -7	kommt -8	nannte 7	nennen -8	nennt -8	sangen -10	schreibt -9	sei -10	sie 10	soll -7	steht -13	und -12	verbucht -10	worden 6	zu 6	zur 6
de:word-after|(|	none -9
de:word-after|+|	none 9
de:word-after|,|	! 9	? 12
de:word-after|-|	none 7
de:word-after|:|	none -9
de:word-after|;|	none 7
de:word-after|?|	none -7
de:word-after|abgetan|	none 10
de:word-after|als|	none -9
de:word-after|am|	. 6	none -10
de:word-after|auf|	none -11
de:word-after|beim|	. 11
de:word-after|bestimmt|	none -7
de:word-after|bezeichnete|	none 9
de:word-after|das|	. 11
de:word-after|den|	. 7	none -9
de:word-after|der|	. 15	none -10
de:word-after|die|	. 13
de:word-after|ein|	. 7
de:word-after|end|	none 7
de:word-after|er|	. 7
de:word-after|es|	. 11
de:word-after|für|	. 10	none -10
de:word-after|geprüft|	none 8
de:word-after|geschrieben|	none -11
de:word-after|gesprochen|	none 9
de:word-after|gewesen|	none 10
de:word-after|hatte|	none -6
de:word-after|hat|	none -6
de:word-after|heißen|	none -7
de:word-after|hätten|	none 11
de:word-after|im|	. 11	none -12
de:word-after|in|	. 8	none -7
de:word-after|ist|	none -7
de:word-after|kommt|	none -8
de:word-after|nannte|	none 7
de:word-after|nennen|	none -8
de:word-after|nennt|	none -8
de:word-after|sangen|	none -10
de:word-after|schreibt|	none -9
de:word-after|sei|	none -10
de:word-after|sie|	. 8
de:word-after|soll|	none -7
de:word-after|steht|	none -13
de:word-after|und|	none -12
de:word-after|verbucht|	none -10
de:word-after|von|	none -13
de:word-after|worden|	none 6
de:word-after|zu|	none 6
de:word-after||	. 11
de:word-before|	 10	. 16	: -7	aber 11	aktion -9	als 11	arbeitstitel -11	auf -14	aufdruck -8	aufschrift -6	ausdruck -12	band -8	begriff -12	bei -11	bleibe 9	boulevardblatt -6	buch -7	decknamen -10	dem -14	der -16	ein 10	eine 9	einem 9	einfach -9	er 6	fachblatt -13	fachzeitschrift -10	früher -7	für 12	habe 19	heißt -10	hieß -6	hätten 9	im -12	in -14	initiative -11	ist -9	jeher -8	kein -8	könne 7	lage 10	laut -11	lautet -9	längst -7	magazin -6	man 13	mit -8	namen -12	namens -10	nicht 9	nur -14	ortet 8	projekt 9	roman -9	schülerzeitung -6	sei 9	seien 14	sogenannte -11	sogenannten -11	spitznamen -9	stand -6	start 9	titel -12	und -12	urteil 9	volksmund -11	von 8	vor 6	wer -10	wie -7	wird -8	wolle 7	wort -13	würden -6	zeitung -10	zusatz -13	– 7
de:word-before|,|	1 -13	2-3 6
de:word-before|.|	1 11	4-7 25	8+ 6
de:word-before|?|	2-3 7	8+ 7
de:word-before|aktion|	2-3 -9
de:word-before|als|	1 6	2-3 6	4-7 11	8+ 7
de:word-before|arbeitstitel|	2-3 -8
de:word-before|aufdruck|	2-3 -8
de:word-before|aufschrift|	2-3 -6
de:word-before|auf|	1 -15
de:word-before|ausdruck|	1 -12
de:word-before|begriff|	1 -9	2-3 -10
de:word-before|bei|	1 -11
de:word-before|boulevardblatt|	1 -6
de:word-before|buch|	2-3 -7
de:word-before|das|	4-7 6
de:word-before|decknamen|	1 -10
de:word-before|dem|	1 -10	2-3 -7
de:word-before|den|	2-3 9
de:word-before|der|	1 -23	2-3 -7	4-7 -8
de:word-before|die|	1 -22
de:word-before|einem|	2-3 10	4-7 14
de:word-before|einen|	1 8	2-3 -6	4-7 -10
de:word-before|einer|	4-7 8
de:word-before|eine|	2-3 7	4-7 11
de:word-before|ein|	4-7 15
de:word-before|es|	4-7 10
de:word-before|fachblatt|	2-3 -11
de:word-before|fachzeitschrift|	2-3 -10
de:word-before|für|	1 8	2-3 6	4-7 7
de:word-before|habe|	2-3 14	4-7 11
de:word-before|heißt|	1 -9
de:word-before|hätten|	4-7 8
de:word-before|im|	2-3 -9
de:word-before|initiative|	2-3 -11
de:word-before|in|	2-3 -12
de:word-before|lage|	2-3 10
de:word-before|längst|	2-3 -6
de:word-before|man|	2-3 11	4-7 7
de:word-before|namen|	1 -17	2-3 -8
de:word-before|nur|	2-3 -12
de:word-before|schülerzeitung|	1 -6
de:word-before|seien|	2-3 14	4-7 8
de:word-before|sei|	2-3 10	4-7 9
de:word-before|sich|	1 6
de:word-before|sogenannten|	1 -11
de:word-before|sogenannte|	1 -9
de:word-before|start|	1 -12	2-3 12	4-7 20
de:word-before|titel|	1 -10	2-3 -9	4-7 -7
de:word-before|um|	4-7 11
de:word-before|und|	1 -8	2-3 -8
de:word-before|vom|	1 -11
de:word-before|von|	1 6	4-7 8
de:word-before|vor|	4-7 6
de:word-before|werde|	4-7 7
de:word-before|wie|	2-3 -7
de:word-before|wolle|	4-7 7
de:word-before|wort|	1 -13
de:word-before|zeitung|	2-3 -9
de:word-before|zur|	1 10	2-3 -13
de:word-before|zu|	4-7 -8
de:word-before||	4-7 8
de:word-before|–|	4-7 8
de:work|near|none|,|	all -9
de:work|near|none|	all -10	first -7	most 6
de:work|near|none|verb-saying|	all-one -6
de:work|none|near|capital|	all-one -9
de:work|none|near|stop|	first 7
de:work|none|none|,|	all -8	first -6	some 17
de:work|none|none|:|	all 9	first -12	most -8
de:work|none|none|adverb|	all-one -16
de:work|none|none|	all 12	first -8	some 9	titled -6	upper 6
de:work|none|none|auxiliary|	all-one -9	most 10
de:work|none|none|capital|	all -9	first -13
de:work|none|none|coordinator|	all-one -8
de:work|none|none|determiner|	first 6	none 9
de:work|none|none|preposition|	all 9	all-one 7	first -12	most 6	some 14
de:work|none|none|pronoun|	all 7	none 14	some 17
de:work|none|none|quote|	first 8
de:work|none|none|start|	all 8	first 11	most 12	upper 6
de:work|none|none|stop|	all 15	first 21	most 12
de:work|none|none|subordinator|	all -7
de:work|none|none|verb-saying|	first -7
de:work|none|none|word|	all 13	all-one -10	first -8	most 9	titled -6
de:work|right|none|	all -14	all-one -10	first -11	most -8	none 9
de:work|right|none|capital|	all -14	all-one -10	first -11	most -8	none 9
echo|all|1|	false -20	true 8
echo|all|2-3|	false -7
echo|all|4-7|	true 12
echo|all|8+|	true 16
echo|all|	all -28	all-one -10	false -20	first 6	most -9	some 12	true 10
echo|all|false|	2-3 18	4-7 41	8+ 12
echo|all|true|	1 -13	2-3 -18	4-7 -10	8+ 10
echo|half|2-3|	true 13
echo|half|4-7|	true 7
echo|half|8+|	false 13	true 6
echo|half|	all-one 13	false -6	true 13	upper 10
echo|half|false|	8+ 13
echo|none|1|	true -7
echo|none|2-3|	true -16
echo|none|8+|	false 6	true 14
echo|none|	all -24	all-one -12	none 12	some 7	true -17	upper 8
echo|none|false|	2-3 -6	8+ 6
echo|some|8+|	false 6	true 11
echo|some|	all -20	most 6	none 9	some 17	upper 7
echo|some|false|	8+ 6
ending|	! 25	. 16	? 21	none -15
es:alone|alone|	1 8	2-3 11	4-7 27
es:alone|first|	2-3 10	8+ 10
es:best-gap|according-to|according|gap|according-to|,s|	4-7 8
es:best-gap|according-to|according|gap|according-to|,|	1 -14	4-7 18	8+ 10
es:best-gap|according-to|according|gap|according-to|s,|	4-7 10
es:best-gap|according-to|according|gap|according-to||	2-3 -8	4-7 -9
es:best-gap|actor-nearby|naked||	8+ 6
es:best-gap|colon|naked||	2-3 6	4-7 14	8+ 9
es:best-gap|interview|naked||	2-3 6	4-7 9
es:best-gap|named-before|naked||	2-3 8	4-7 15
es:best-gap|named-nearby|naked||	1 8	4-7 17	8+ 16
es:best-gap|paragraph-before|saying|gap|paragraph-before|;|	4-7 7
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -10
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 6
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -6	8+ 8
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 6	2-3 13	4-7 11
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 12
es:best-gap|sentence-after|saying|gap|sentence-after|;|	4-7 6
es:best-gap|sentence-before|according|gap|sentence-before|,q|	8+ 6
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 11
es:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 13
es:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 7
es:best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 10
es:best-gap|sentence-before|saying|gap|sentence-before|s,|	4-7 7
es:best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 8
es:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 8
es:best-gap|sentence-before|saying|gap|sentence-before||	2-3 11	4-7 9
es:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 11
es:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	4-7 -6	8+ 9
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 -9	8+ 10
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 7
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 10
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 9	4-7 -10
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	8+ 10
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	8+ 17
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 15
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 -6	4-7 19
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 10
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	4-7 10
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	4-7 -6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	8+ 6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -6	8+ 7
es:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 11
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 -7
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -9	4-7 -6	8+ 8
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 13
es:best-intro|,|according|1|	4-7 9
es:best-intro|,|according|5-10|	2-3 6	4-7 9
es:best-intro|,|naked|1|	1 -6
es:best-intro|,|naked|2-4|	1 -10	2-3 -8	4-7 6
es:best-intro|,|naked|5-10|	1 -8
es:best-intro|,|naked|far|	1 -10	4-7 6
es:best-intro|,|saying|1|	8+ 8
es:best-intro|,|saying|2-4|	1 -9	4-7 11
es:best-intro|,|saying|5-10|	4-7 12	8+ 7
es:best-intro|:|apposed|2-4|	8+ 11
es:best-intro|:|apposition|2-4|	4-7 -6	8+ 9
es:best-intro|:|direct|2-4|	4-7 -9	8+ 10
es:best-intro|:|naked|1|	8+ 7
es:best-intro|:|naked|2-4|	2-3 9	4-7 17	8+ 12
es:best-intro|:|naked|5-10|	2-3 11	4-7 12	8+ 28
es:best-intro|:|naked|far|	1 6	2-3 -9	8+ 29
es:best-intro|:|saying|1|	1 -9	2-3 -6	4-7 7	8+ 13
es:best-intro|:|saying|2-4|	8+ 18
es:best-intro|:|saying|5-10|	4-7 15	8+ 13
es:best-intro|auxiliary|according|2-4|	2-3 8	4-7 16
es:best-intro|auxiliary|according|5-10|	4-7 14
es:best-intro|auxiliary|naked|5-10|	2-3 12	4-7 8
es:best-intro|auxiliary|saying|2-4|	4-7 -6
es:best-intro|auxiliary|saying|5-10|	4-7 14
es:best-intro|auxiliary|saying|far|	1 12
es:best-intro|capital|naked|0|	1 -7
es:best-intro|capital|naked|5-10|	4-7 8
es:best-intro|capital|saying|-2|	1 -6
es:best-intro|capital|saying|2-4|	4-7 12
es:best-intro|coordinator|naked|5-10|	2-3 -10
es:best-intro|coordinator|naked|far|	2-3 -6
es:best-intro|determiner|according|5-10|	1 -6
es:best-intro|determiner|judging|1|	2-3 8
es:best-intro|determiner|naked|2-4|	1 -16	2-3 -14	4-7 -10
es:best-intro|determiner|naked|far|	2-3 -17
es:best-intro|determiner|saying|1|	2-3 18
es:best-intro|determiner|saying|2-4|	1 7
es:best-intro|determiner|saying|5-10|	1 -11	2-3 -7
es:best-intro|preposition|according|1|	4-7 10
es:best-intro|preposition|according|5-10|	2-3 -13
es:best-intro|preposition|judging|1|	1 13	4-7 8
es:best-intro|preposition|judging|2-4|	4-7 10
es:best-intro|preposition|judging|5-10|	1 -8
es:best-intro|preposition|naked|1|	2-3 -7
es:best-intro|preposition|naked|2-4|	1 9	2-3 6
es:best-intro|preposition|naked|far|	2-3 -8	8+ 12
es:best-intro|preposition|saying|1|	8+ 7
es:best-intro|preposition|saying|2-4|	1 -14	2-3 10	8+ 7
es:best-intro|preposition|saying|5-10|	2-3 6	8+ 9
es:best-intro|preposition|saying|far|	4-7 -8
es:best-intro|start|naked|2-4|	4-7 10	8+ 8
es:best-intro|start|naked|5-10|	4-7 14	8+ 8
es:best-intro|start|naked|far|	2-3 16	4-7 25	8+ 10
es:best-intro|start|other|1|	8+ 10
es:best-intro|start|saying|1|	2-3 10
es:best-intro|start|saying|far|	4-7 9	8+ 6
es:best-intro|stop|according|5-10|	8+ 7
es:best-intro|stop|apposition|5-10|	8+ 6
es:best-intro|stop|naked|1|	4-7 14
es:best-intro|stop|naked|2-4|	4-7 14	8+ 6
es:best-intro|stop|naked|5-10|	1 -7	4-7 21
es:best-intro|stop|naked|far|	1 8	2-3 16	4-7 31
es:best-intro|stop|other|1|	8+ 6
es:best-intro|stop|saying|1|	1 9	2-3 13	4-7 11
es:best-intro|stop|saying|2-4|	4-7 7
es:best-intro|stop|saying|5-10|	4-7 13
es:best-intro|stop|saying|far|	4-7 8
es:best-intro|that|naked|far|	4-7 9
es:best-intro|that|saying|1|	2-3 6	4-7 10
es:best-intro|that|saying|2-4|	4-7 7
es:best-intro|that|saying|5-10|	4-7 7
es:best-intro|verb-judging|judging|0|	1 6	4-7 -8
es:best-intro|verb-judging|naked|2-4|	2-3 -9
es:best-intro|verb-judging|naked|5-10|	2-3 -12
es:best-intro|word|according|2-4|	2-3 -8	8+ 8
es:best-intro|word|according|5-10|	1 -11	2-3 17	4-7 7	8+ 7
es:best-intro|word|according|far|	4-7 10
es:best-intro|word|judging|2-4|	4-7 -9
es:best-intro|word|judging|5-10|	2-3 11	4-7 9
es:best-intro|word|naked|0|	1 -9
es:best-intro|word|naked|1|	4-7 10
es:best-intro|word|naked|2-4|	2-3 7
es:best-intro|word|naked|5-10|	1 -7	2-3 -9	8+ 10
es:best-intro|word|naked|far|	1 -10
es:best-intro|word|saying|1|	2-3 8
es:best-intro|word|saying|5-10|	1 7	4-7 16	8+ 8
es:best-intro|word|saying|far|	1 -8	4-7 13	8+ 7
es:best-lead|lower|%|saying|	speaker-then-quote 8
es:best-lead|lower|,|according|	according-to 15
es:best-lead|lower|,|saying|	sentence-before 11
es:best-lead|lower|:|naked|	topic 6
es:best-lead|lower|;|naked|	actor-nearby -8
es:best-lead|lower|adverb|saying|	speaker-then-quote 9
es:best-lead|lower|auxiliary|naked|	actor-nearby 9	named-nearby 7	topic 12
es:best-lead|lower|capital|according|	according-to 7
es:best-lead|lower|capital|naked|	topic 10
es:best-lead|lower|capital|saying|	speaker-then-quote 12
es:best-lead|lower|coordinator|naked|	actor-nearby -8
es:best-lead|lower|determiner|according|	according-to -7
es:best-lead|lower|determiner|judging|	speaker-then-quote 10
es:best-lead|lower|determiner|naked|	topic -14
es:best-lead|lower|preposition|according|	according-to -16
es:best-lead|lower|preposition|naked|	actor-nearby -13	named-nearby 20	topic 8
es:best-lead|lower|pronoun|saying|	speaker-then-quote 11
es:best-lead|lower|quote|saying|	speaker-then-quote 6
es:best-lead|lower|that|naked|	actor-nearby 10	topic 7
es:best-lead|lower|verb-judging|saying|	speaker-then-quote 7
es:best-lead|lower|verb-saying|according|	according-to 9
es:best-lead|lower|word|according|	according-to 16
es:best-lead|lower|word|naked|	actor-nearby 18
es:best-lead|lower|word|relative|	speaker-then-quote 9
es:best-lead|lower|word|saying|	quote-then-verb 7	sentence-before 18
es:best-lead|other|:|naked|	colon 7
es:best-lead|other|:|saying|	speaker-then-quote -8
es:best-lead|other|start|naked|	actor-nearby 9
es:best-lead|other|start|saying|	quote-then-verb 7
es:best-lead|upper|,|judging|	speaker-then-quote -7
es:best-lead|upper|,|naked|	actor-nearby -8	named-nearby -6	topic -9
es:best-lead|upper|,|saying|	speaker-then-quote -7	verb-then-speaker -6
es:best-lead|upper|:|apposed|	speaker-then-quote 11
es:best-lead|upper|:|naked|	colon 15	interview 10	named-nearby 7	topic 6
es:best-lead|upper|:|saying|	quote-then-verb 8	sentence-before 10
es:best-lead|upper|capital|naked|	named-nearby -7	topic -11
es:best-lead|upper|capital|saying|	quote-then-speaker -6
es:best-lead|upper|coordinator|naked|	topic -9
es:best-lead|upper|determiner|naked|	actor-nearby -7	named-nearby -10	topic -9
es:best-lead|upper|preposition|naked|	actor-nearby -6	topic -21
es:best-lead|upper|preposition|saying|	quote-then-speaker -6	speaker-then-quote -6
es:best-lead|upper|start|apposed|	paragraph-before 6
es:best-lead|upper|start|judging|	quote-then-verb 7
es:best-lead|upper|start|naked|	actor-nearby 20	interview 7	named-before 8	named-nearby 17	topic 15
es:best-lead|upper|start|other|	quote-then-verb 10
es:best-lead|upper|start|saying|	paragraph-before 9	quote-then-speaker -11	quote-then-verb 23
es:best-lead|upper|stop|according|	sentence-before 7
es:best-lead|upper|stop|apposition|	sentence-before 8
es:best-lead|upper|stop|naked|	actor-nearby 28	named-before 14	topic 11
es:best-lead|upper|stop|other|	quote-then-verb 10
es:best-lead|upper|stop|relative|	sentence-before 6
es:best-lead|upper|stop|saying|	quote-then-verb 15	sentence-before 16
es:best-lead|upper|stop|thinking|	sentence-before 6
es:best-lead|upper|verb-judging|judging|	speaker-then-quote -6
es:best-lead|upper|verb-judging|naked|	actor-nearby -6
es:best-lead|upper|verb-saying|saying|	speaker-then-quote -12
es:best-lead|upper|word|according|	according-to -11
es:best-lead|upper|word|naked|	actor-nearby -11	named-nearby -11	topic -13
es:best-lead|upper|word|saying|	sentence-before -6	speaker-then-quote -13	verb-then-speaker -9
es:best-lemma|abogar|speaker-then-quote|	5-10 8
es:best-lemma|	aclarar 8	acusar 18	admitir -8	agradecer 9	agregar 13	alegar 7	apostillar 7	arguir 8	arrancar -6	asegurar 11	asentir 7	aseverar 8	atribuir 8	avisar 10	añadir -12	bautizar -17	bromear 10	calificar 16	celebrar 14	comentar 10	completar 9	comprometer 8	concluir 9	confesar 9	confirmar 10	considerar 11	contar -6	corear -8	corregir 7	decir 7	definir 8	demandar -7	denunciar 11	descartar 14	describir 13	deslizar 13	desmentir 9	destacar 15	disparar 9	elogiar 8	entender 12	enumerar 8	escribir -12	estimar 7	evocar 6	exigir 13	felicitar 7	festejar 10	garantizar 12	hablar 10	indicar 9	informar 7	insistir 10	invitar 6	lamentarse 7	leer -13	limitar 10	llamar -10	manifestar 6	mantener -6	mostrar -11	none 6	objetar 7	observar 7	opinar 7	pedir -8	precisar -9	preferir -8	preguntar -7	presumir 9	prever -9	proponer -11	protestar 10	publicar -7	quejar -7	quejarse 10	reaccionar 7	reclamar 13	recomendar 6	reconocer 12	recordar -11	repetir -6	reponer 7	reprochar 9	responder 7	resumir 12	señalar 8	sincerar 9	sintetizar 10	sostener 18	subrayar 15	sugerir 8	tachar 10	terciar 7	tildar 6	valorar 9	ver 14	zanjar 7
es:best-lemma|aclarar|quote-then-verb|	1 9
es:best-lemma|aclarar|verb-then-speaker|	1 8	2-4 9
es:best-lemma|acusar|speaker-then-quote|	1 9	2-4 7	5-10 12
es:best-lemma|admitir|quote-then-verb|	1 9
es:best-lemma|admitir|speaker-then-quote|	1 10	2-4 -6	5-10 -6
es:best-lemma|advertir|speaker-then-quote|	5-10 6
es:best-lemma|afirmar|quote-then-verb|	1 6
es:best-lemma|afirmar|speaker-then-quote|	2-4 10
es:best-lemma|agradecer|speaker-then-quote|	0 6	5-10 8
es:best-lemma|anunciar|sentence-before|	far 8
es:best-lemma|anunciar|speaker-then-quote|	far 11
es:best-lemma|arguir|speaker-then-quote|	2-4 8
es:best-lemma|arrancar|quote-then-verb|	1 6
es:best-lemma|asegurar|quote-then-verb|	1 12
es:best-lemma|asegurar|speaker-then-quote|	2-4 12	5-10 9
es:best-lemma|atribuir|speaker-then-quote|	2-4 12
es:best-lemma|avisar|quote-then-verb|	1 8
es:best-lemma|añadir|speaker-then-quote|	2-4 -7
es:best-lemma|bautizar|speaker-then-quote|	2-4 -13
es:best-lemma|bromear|quote-then-verb|	1 8
es:best-lemma|calificar|speaker-then-quote|	1 8	2-4 13
es:best-lemma|celebrar|speaker-then-quote|	0 10	2-4 10	5-10 7
es:best-lemma|comentar|quote-then-verb|	1 8
es:best-lemma|comentar|speaker-then-quote|	5-10 7
es:best-lemma|comunicar|speaker-then-quote|	5-10 10
es:best-lemma|concluir|speaker-then-quote|	far 8
es:best-lemma|confesar|quote-then-verb|	1 7
es:best-lemma|confirmar|speaker-then-quote|	2-4 6	far 11
es:best-lemma|considerar|speaker-then-quote|	0 6	2-4 8
es:best-lemma|contar|quote-then-verb|	1 8
es:best-lemma|contar|verb-then-speaker|	1 -7
es:best-lemma|contestar|quote-then-verb|	1 10
es:best-lemma|contestar|speaker-then-quote|	1 9	2-4 -9
es:best-lemma|corear|speaker-then-quote|	0 -8
es:best-lemma|corregir|speaker-then-quote|	1 7
es:best-lemma|decir|quote-then-verb|	1 9
es:best-lemma|decir|sentence-before|	far 6
es:best-lemma|decir|speaker-then-quote|	1 8
es:best-lemma|declarar|quote-then-verb|	1 8
es:best-lemma|declarar|speaker-then-quote|	0 9	2-4 9
es:best-lemma|defender|speaker-then-quote|	1 10
es:best-lemma|denunciar|speaker-then-quote|	5-10 9
es:best-lemma|descartar|sentence-before|	far 6
es:best-lemma|descartar|speaker-then-quote|	5-10 13
es:best-lemma|describir|speaker-then-quote|	1 10
es:best-lemma|deslizar|speaker-then-quote|	5-10 8
es:best-lemma|desmentir|sentence-before|	far 8
es:best-lemma|destacar|speaker-then-quote|	5-10 10
es:best-lemma|difundir|speaker-then-quote|	far 8
es:best-lemma|discrepar|speaker-then-quote|	1 9
es:best-lemma|elogiar|speaker-then-quote|	5-10 7
es:best-lemma|escribir|speaker-then-quote|	0 -8	1 -7
es:best-lemma|evocar|quote-then-verb|	1 6
es:best-lemma|explicar|quote-then-verb|	1 8
es:best-lemma|explicar|sentence-before|	far 9
es:best-lemma|expresar|speaker-then-quote|	1 9
es:best-lemma|hablar|sentence-before|	5-10 9	far 12
es:best-lemma|indicar|speaker-then-quote|	far 8
es:best-lemma|justificar|quote-then-verb|	1 7
es:best-lemma|lamentarse|quote-then-verb|	1 7
es:best-lemma|lamentarse|speaker-then-quote|	0 10	5-10 10
es:best-lemma|lamentar|quote-then-verb|	1 8
es:best-lemma|leer|speaker-then-quote|	1 -6
es:best-lemma|limitar|speaker-then-quote|	5-10 10
es:best-lemma|llamar|speaker-then-quote|	0 -9	1 9	2-4 -9	5-10 -7
es:best-lemma|manifestar|quote-then-verb|	1 9
es:best-lemma|mantener|speaker-then-quote|	2-4 -9
es:best-lemma|mostrar|speaker-then-quote|	2-4 -6
es:best-lemma|negar|speaker-then-quote|	1 6
es:best-lemma|none|according-to|	1 14
es:best-lemma|none|actor-nearby|	2-4 -7	5-10 11
es:best-lemma|none|colon|	1 15	2-4 9	5-10 8
es:best-lemma|none|interview|	far 13
es:best-lemma|none|named-before|	2-4 10	5-10 9	far 12
es:best-lemma|none|named-nearby|	0 -7	2-4 15	5-10 6
es:best-lemma|none|paragraph-before|	far 8
es:best-lemma|none|speaker-then-quote|	5-10 9
es:best-lemma|none|topic|	0 -12	2-4 13	far -6
es:best-lemma|opinar|speaker-then-quote|	5-10 9
es:best-lemma|pedir|quote-then-verb|	1 6
es:best-lemma|pedir|speaker-then-quote|	0 10	2-4 -12
es:best-lemma|preferir|speaker-then-quote|	2-4 -8
es:best-lemma|preguntar|paragraph-before|	far 6
es:best-lemma|preguntar|quote-then-verb|	1 8
es:best-lemma|preguntar|speaker-then-quote|	2-4 -8
es:best-lemma|prometer|speaker-then-quote|	2-4 8
es:best-lemma|reaccionar|sentence-before|	far 8
es:best-lemma|reaccionar|speaker-then-quote|	2-4 6
es:best-lemma|reconocer|speaker-then-quote|	1 11	2-4 10	5-10 10
es:best-lemma|recordar|sentence-before|	5-10 7	far -7
es:best-lemma|recordar|speaker-then-quote|	2-4 14	5-10 -13
es:best-lemma|replicar|quote-then-verb|	1 10
es:best-lemma|replicar|speaker-then-quote|	5-10 8
es:best-lemma|reprochar|speaker-then-quote|	2-4 8
es:best-lemma|responder|speaker-then-quote|	1 8	5-10 9
es:best-lemma|resumir|quote-then-verb|	1 7
es:best-lemma|resumir|speaker-then-quote|	2-4 10
es:best-lemma|señalar|quote-then-verb|	1 6
es:best-lemma|señalar|speaker-then-quote|	2-4 10	5-10 -9
es:best-lemma|sostener|quote-then-verb|	1 6
es:best-lemma|sostener|sentence-before|	5-10 10
es:best-lemma|sostener|speaker-then-quote|	2-4 11	5-10 13
es:best-lemma|subrayar|speaker-then-quote|	5-10 10
es:best-lemma|tachar|speaker-then-quote|	2-4 8
es:best-lemma|ver|speaker-then-quote|	0 9
es:best-lemma|zanjar|quote-then-verb|	1 7
es:best-near|according-to|according|	1 14
es:best-near|according|1|	2-3 7	4-7 14
es:best-near|according|2-4|	4-7 -6	8+ 9
es:best-near|according|5-10|	1 -13	4-7 17	8+ 6
es:best-near|according|far|	1 -11	2-3 7	4-7 13	8+ 6
es:best-near|actor-nearby|naked|	2-4 -7	5-10 11
es:best-near|apposed|2-4|	8+ 11
es:best-near|apposition|2-4|	4-7 -6	8+ 8
es:best-near|apposition|5-10|	8+ 6
es:best-near|apposition|far|	4-7 14
es:best-near|colon|naked|	1 15	2-4 9	5-10 8
es:best-near|direct|2-4|	4-7 -9	8+ 10
es:best-near|direct|far|	2-3 -8
es:best-near|interview|naked|	far 13
es:best-near|judging|0|	1 6	4-7 -8
es:best-near|judging|1|	1 13	2-3 12	4-7 15	8+ 6
es:best-near|judging|5-10|	1 -9	2-3 12	4-7 6
es:best-near|judging|far|	4-7 -8	8+ 6
es:best-near|naked|0|	1 -12	2-3 -7
es:best-near|naked|1|	1 -10	8+ 8
es:best-near|naked|2-4|	1 10	2-3 6	4-7 14	8+ 14
es:best-near|naked|5-10|	2-3 6	4-7 10	8+ 19
es:best-near|naked|far|	1 8	2-3 -6
es:best-near|named-before|naked|	2-4 10	5-10 9	far 12
es:best-near|named-nearby|naked|	0 -7	2-4 15	5-10 6
es:best-near|other|1|	2-3 -6	8+ 8
es:best-near|paragraph-before|apposed|	far 6
es:best-near|paragraph-before|saying|	far 9
es:best-near|quote-then-speaker|saying|	-2 -6	0 -6	1 -12
es:best-near|quote-then-verb|judging|	1 12
es:best-near|quote-then-verb|saying|	1 16
es:best-near|saying|-2|	1 -6
es:best-near|saying|1|	1 -7	2-3 11	8+ 10
es:best-near|saying|2-4|	1 -6	8+ 7
es:best-near|saying|5-10|	4-7 25	8+ 13
es:best-near|saying|far|	2-3 6	4-7 7	8+ 9
es:best-near|sentence-before|according|	far -7
es:best-near|sentence-before|apposition|	5-10 7	far 13
es:best-near|sentence-before|direct|	far -6
es:best-near|sentence-before|saying|	1 12	2-4 7	5-10 20	far 12
es:best-near|speaker-then-quote|apposed|	2-4 12
es:best-near|speaker-then-quote|direct|	2-4 -6
es:best-near|speaker-then-quote|judging|	1 12	far -6
es:best-near|speaker-then-quote|thinking|	2-4 11
es:best-near|thinking|2-4|	2-3 11	8+ 6
es:best-near|topic|naked|	0 -12	2-4 13	far -6
es:best-near|verb-then-speaker|saying|	2-4 -14
es:best-order|according|according|1|	2-3 7	4-7 14
es:best-order|according|according|2-4|	4-7 -6	8+ 9
es:best-order|according|according|5-10|	1 -13	4-7 17	8+ 6
es:best-order|according|according|far|	1 -11	2-3 7	4-7 13	8+ 6
es:best-order|apposed|apposed|2-4|	8+ 11
es:best-order|apposed|judging|2-4|	2-3 11
es:best-order|apposed|saying|-2|	1 -6
es:best-order|apposed|saying|1|	2-3 15	4-7 9	8+ 6
es:best-order|apposed|saying|2-4|	1 6	2-3 9	4-7 23	8+ 6
es:best-order|apposed|saying|5-10|	2-3 -8	4-7 18	8+ 7
es:best-order|apposition|apposition|2-4|	4-7 -6	8+ 8
es:best-order|apposition|apposition|5-10|	8+ 6
es:best-order|apposition|apposition|far|	4-7 14
es:best-order|apposition|judging|1|	4-7 7
es:best-order|apposition|judging|2-4|	1 7	2-3 8	4-7 14
es:best-order|apposition|judging|5-10|	4-7 9
es:best-order|apposition|saying|1|	2-3 10	4-7 10	8+ 9
es:best-order|apposition|saying|2-4|	2-3 -9	4-7 18
es:best-order|apposition|saying|5-10|	1 -7	2-3 -8	4-7 19	8+ 7
es:best-order|apposition|saying|far|	1 -6	2-3 -8	4-7 15	8+ 9
es:best-order|direct|direct|2-4|	4-7 -9	8+ 10
es:best-order|direct|direct|far|	2-3 -8
es:best-order|direct|judging|0|	4-7 -7
es:best-order|direct|judging|1|	1 9
es:best-order|direct|judging|2-4|	2-3 -7
es:best-order|direct|judging|5-10|	1 -9	2-3 9
es:best-order|direct|saying|0|	4-7 19
es:best-order|direct|saying|1|	1 -11	4-7 -6	8+ 15
es:best-order|direct|saying|2-4|	1 -18	8+ 9
es:best-order|direct|saying|5-10|	2-3 6	4-7 12	8+ 12
es:best-order|direct|saying|far|	1 7	2-3 17	8+ 11
es:best-order|inverted|judging|1|	2-3 11
es:best-order|inverted|other|1|	2-3 -6	8+ 8
es:best-order|inverted|saying|1|	2-3 11	4-7 8	8+ 7
es:best-order|inverted|saying|2-4|	2-3 -9
es:best-order|inverted|saying|5-10|	4-7 11	8+ 7
es:best-order|inverted|saying|far|	2-3 12	4-7 7
es:best-order|naked|naked|0|	1 -12	2-3 -7
es:best-order|naked|naked|1|	1 -10	8+ 8
es:best-order|naked|naked|2-4|	1 10	2-3 6	4-7 14	8+ 14
es:best-order|naked|naked|5-10|	2-3 6	4-7 10	8+ 19
es:best-order|naked|naked|far|	1 8	2-3 -6
es:best-order|relative|saying|0|	2-3 11	4-7 -10
es:best-order|relative|saying|2-4|	4-7 10
es:best-order|relative|saying|5-10|	4-7 10
es:best-phrase|name|	according 8	apposed 15	judging 17	naked 10	relative -8
es:best-phrase|noun|	judging -16	other -6	relative 12	saying -6
es:best-phrase|pronoun|	according -13	naked 6
es:best-score|	-1 -9	-2 -6	-3 -17	0 6	2 14	5 22	6 -7
es:best-score|-1|	1 -6	4-7 -8
es:best-score|-2|	1 -7	4-7 -12	8+ 12
es:best-score|-3|	1 -17	2-3 -11
es:best-score|-4|	1 9	2-3 -9	8+ 6
es:best-score|0|	1 7	8+ 11
es:best-score|1|	4-7 14	8+ 19
es:best-score|2|	1 7	2-3 7	4-7 11	8+ 12
es:best-score|3|	8+ 13
es:best-score|4|	8+ 9
es:best-score|5|	1 8	2-3 14	4-7 11	8+ 8
es:best-score|6|	2-3 -6	8+ 11
es:best|according-to|according|	1 -19	4-7 9	8+ 8
es:best|actor-nearby|naked|	8+ 6
es:best|colon|naked|	2-3 6	4-7 14	8+ 9
es:best|interview|naked|	2-3 6	4-7 9
es:best|named-before|naked|	2-3 8	4-7 15
es:best|named-nearby|naked|	1 8	4-7 17	8+ 16
es:best|paragraph-before|saying|	4-7 9
es:best|quote-then-speaker|saying|	1 -10	2-3 -8	4-7 -12
es:best|quote-then-verb|judging|	2-3 11
es:best|quote-then-verb|other|	2-3 -6	8+ 8
es:best|quote-then-verb|saying|	2-3 7	4-7 12
es:best|sentence-after|saying|	4-7 6
es:best|sentence-before|according|	1 -9	8+ 7
es:best|sentence-before|apposition|	4-7 13	8+ 6
es:best|sentence-before|saying|	1 6	2-3 15	4-7 21	8+ 6
es:best|sentence-before|thinking|	2-3 -6
es:best|speaker-then-quote|apposed|	8+ 11
es:best|speaker-then-quote|apposition|	8+ 9
es:best|speaker-then-quote|direct|	4-7 -8	8+ 10
es:best|speaker-then-quote|judging|	4-7 -11
es:best|speaker-then-quote|relative|	4-7 9
es:best|speaker-then-quote|saying|	1 -7	8+ 12
es:best|speaker-then-quote|thinking|	8+ 9
es:best|verb-then-speaker|saying|	1 -12	2-3 -6	8+ 9
es:case-follow|all-one|,auxiliary|	none -6
es:case-follow|all-one|,coordinator|	none -7
es:case-follow|all-one|,determiner|	none -10
es:case-follow|all-one|,preposition|	none -6
es:case-follow|all-one|,subordinator|	none -11
es:case-follow|all-one|,that|	none -9
es:case-follow|all-one|,verb-saying|	none 8
es:case-follow|all-one|capital|	none -13
es:case-follow|all-one|end|	. 6
es:case-follow|all-one|preposition|	none -12
es:case-follow|all-one|stop|	none -6
es:case-follow|all-one|word|	none -8
es:case-follow|all|,coordinator|	none -7
es:case-follow|all|,verb-saying|	none -6
es:case-follow|all|,word|	none -6
es:case-follow|all|determiner|	none -9
es:case-follow|all|stop|	none -17
es:case-follow|first|,auxiliary|	none 8
es:case-follow|first|,coordinator|	none -6
es:case-follow|first|,determiner|	none -7
es:case-follow|first|,pronoun|	? 8	none 12
es:case-follow|first|,that|	none -9
es:case-follow|first|,verb-judging|	none 6
es:case-follow|first|,verb-saying|	? 8	none 12
es:case-follow|first|coordinator|	none -12
es:case-follow|first|end|	. 20	? 12
es:case-follow|first|preposition|	none -11
es:case-follow|first|word|	none -9
es:case-follow|first|—|	? 10
es:case-follow|most|,verb-saying|	none 11
es:case-follow|most|end|	. 8
es:case-follow|most|stop|	none 10
es:case-follow|none|(|	none -6
es:case-follow|none|,auxiliary|	none -10
es:case-follow|none|,coordinator|	none 8
es:case-follow|none|,determiner|	none -7
es:case-follow|none|,preposition|	none 8
es:case-follow|none|,pronoun|	none -8
es:case-follow|none|,that|	none -11
es:case-follow|none|,verb-saying|	none 10
es:case-follow|none|,word|	none -11
es:case-follow|none|:|	none -12
es:case-follow|none|;|	none 7
es:case-follow|none|adverb|	none 9
es:case-follow|none|auxiliary|	none 12
es:case-follow|none|determiner|	. 11	none 10
es:case-follow|none|end|	. 22
es:case-follow|none|preposition|	none 6
es:case-follow|none|pronoun|	none -9
es:case-follow|none|quote|	none -7
es:case-follow|none|subordinator|	none 12
es:case-follow|none|that|	none -10
es:case-follow|none|word|	none -7
es:case-follow|titled|end|	none -7
es:case-follow|upper|end|	none 8
es:case-intro|all-one|	, -10	capital -12	coordinator -8	determiner -13	preposition -24	verb-judging -7	verb-saying -8	word -16
es:case-intro|all|	, -7	: -13	preposition -9	verb-saying -9	word -8
es:case-intro|first|	, -13	: 6	auxiliary -6	capital -11	determiner -10	start 8	stop 33	verb-judging -7	word -16
es:case-intro|most|	: 9	stop 10	word -6
es:case-intro|none|	% 8	, 7	adverb 11	capital 13	quote 6	that 12
es:case-intro|some|	, -7	determiner -8	preposition -11	word 18
es:case-intro|titled|	: 16
es:case-intro|upper|	start 8
es:case|all-one|	2 -12	4-5 -8
es:case|all|	2 -10	4-5 -6
es:case|first|	1 -9
es:case|most|	10+ 6	6-9 13
es:case|none|	10+ 13	2 10	6-9 10
es:case|some|	2 -8	3 -6
es:case|titled|	4-5 -11	6-9 11
es:case|upper|	6-9 7
es:chain-on|, verb-saying ,|	1 8	2-3 10	4-7 9
es:chain-on|, verb-saying stop|	4-7 10
es:chain-on|, word ,|	2-3 9
es:chain-on|,|	1 -10
es:chain-on|coordinator|	1 -10	2-3 -7
es:chain-on|far|	4-7 -6
es:chain-on|none|	2-3 9	4-7 6	8+ 27
es:chain-on|stop|	4-7 -8
es:chain-on||	1 -7
es:chain|, verb-saying ,|	4-7 14	8+ 6
es:chain|,|	1 -10	2-3 -6
es:chain|coordinator|	2-3 -9
es:chain|far|	4-7 -6
es:chain|none|	2-3 6	4-7 10	8+ 13
es:chain||	8+ 6
es:clause|false|false|	all -9	all-one -9	some -9	titled -10	upper 7
es:clause|false|true|	all -7	all-one -7	first 6	most 7	none 17	some 6	titled 8
es:clause|true|false|	all-one 10	none 14	titled 11
es:clause|true|true|	most 8	none 7
es:continues|	true 7
es:echo|all|1|	true -8
es:echo|all|4-7|	false -9	true -8
es:echo|all|	all-one -9	false -9	first -6	most -9	titled -8	true -10
es:echo|all|false|	2-3 8	4-7 18
es:echo|all|true|	1 -10	2-3 -10	4-7 -16
es:echo|half|4-7|	false 12
es:echo|half|8+|	false 8
es:echo|half|	false 9	first 14	none 6
es:echo|half|false|	8+ 8
es:echo|none|1|	true 7
es:echo|none|2-3|	true -10
es:echo|none|8+|	false 10
es:echo|none|	all -9	none 8	some -7	titled 11	true -9	upper 8
es:echo|none|false|	8+ 10
es:echo|some|4-7|	true 12
es:echo|some|	none 13	some 9	titled 7	true 12
es:ending|	! 6	. 26
es:family|"|	1 20	2-3 9	4-7 17
es:family|'|	4-7 7
es:family|none|	1 8	2-3 15	4-7 26
es:family|«|	1 -21	2-3 -10	8+ 13
es:family|‘|	4-7 -7
es:family|“|	4-7 -10	8+ 9
es:follow|	( -8	,auxiliary -9	,determiner -11	,quote -10	,subordinator -7	,that -14	,verb-judging 6	,verb-saying 17	,word -14	: -6	adverb 9	auxiliary 7	coordinator 7	determiner 11	end 6	pronoun -11	quote -7	subordinator 12	that -10	verb-saying -6	word -9	— 6
es:gov|aclarar|2-3|	4-7 11
es:gov|aclarar|	none 13
es:gov|aclarar|past|	none 11
es:gov|aclarar|present|	none 6
es:gov|acusar|1|	2-3 9
es:gov|acusar|4-7|	4-7 9
es:gov|acusar|	de 16	none 11
es:gov|acusar|past|	auxiliary 6	none 15
es:gov|acusar|present|	none 11
es:gov|adelantar|past|	none -7
es:gov|admitir|0|	2-3 10
es:gov|admitir|4-7|	4-7 12
es:gov|admitir|	que 13
es:gov|advertir|4-7|	2-3 9	8+ 6
es:gov|advertir|8+|	4-7 9
es:gov|advertir|past|	none 8
es:gov|afirmar|4-7|	2-3 -7	4-7 12
es:gov|afirmar|past|	none -10
es:gov|agradecer|	none 6
es:gov|agregar|4-7|	8+ 6
es:gov|agregar|	none 13	que 7
es:gov|agregar|past|	none 7
es:gov|agregar|present|	none 12
es:gov|anunciar|past|	auxiliary 6	none 10
es:gov|aplaudir|1|	2-3 8
es:gov|aplaudir|	none 9
es:gov|apostillar|1|	4-7 6
es:gov|apostillar|4-7|	4-7 9
es:gov|apostillar|	none 6
es:gov|apostillar|past|	none 9
es:gov|arguir|past|	none 8
es:gov|arguir|	que 8
es:gov|asegurar|1|	4-7 6
es:gov|asegurar|2-3|	4-7 14
es:gov|asegurar|4-7|	2-3 11	4-7 9
es:gov|asegurar|8+|	1 -13
es:gov|asegurar|	none 7	que 12
es:gov|asegurar|past|	auxiliary 8	none -6
es:gov|asegurar|present|	none 12
es:gov|asentir|	none 9
es:gov|asentir|past|	none 9
es:gov|atribuir|2-3|	4-7 8
es:gov|atribuir|	a 12
es:gov|atribuir|past|	none 8
es:gov|avisar|	none 9
es:gov|avisar|present|	none 10
es:gov|añadir|1|	4-7 7	8+ 12
es:gov|añadir|4-7|	4-7 7
es:gov|añadir|	none -10
es:gov|añadir|past|	auxiliary -14	none 10
es:gov|bautizar|1|	2-3 -12
es:gov|bautizar|2-3|	2-3 -9
es:gov|bautizar|	como -12	none -14
es:gov|bautizar|past|	auxiliary -14	none -12
es:gov|calificar|1|	1 8
es:gov|calificar|2-3|	1 8	2-3 12	4-7 12
es:gov|calificar|	de 21
es:gov|calificar|past|	auxiliary 10	none 16
es:gov|calificar|present|	none 11
es:gov|celebrar|	como 10	none 10
es:gov|celebrar|past|	auxiliary 11	none 13
es:gov|comentar|4-7|	4-7 7
es:gov|comentar|past|	none 7
es:gov|comentar|	que 7
es:gov|comprometer|past|	none 8
es:gov|comunicar|past|	auxiliary 6	none 11
es:gov|comunicar|	que 11
es:gov|considerar|0|	1 7	2-3 7
es:gov|considerar|4-7|	4-7 7
es:gov|considerar|	none 12	que 12
es:gov|considerar|past|	none 14
es:gov|contar|2-3|	4-7 -7
es:gov|contar|4-7|	8+ 10
es:gov|contar|	que 7
es:gov|contestar|2-3|	4-7 -8
es:gov|contestar|4-7|	4-7 9	8+ 11
es:gov|contestar|past|	auxiliary -6	none 15
es:gov|contestar|	por 8	sin 9
es:gov|contestar|present|	none -6
es:gov|corear|	none -8
es:gov|corregir|1|	4-7 8	8+ 7
es:gov|corregir|	none 8
es:gov|corregir|past|	none 12
es:gov|decir|0|	1 -10
es:gov|decir|1|	2-3 7	4-7 12
es:gov|decir|2-3|	4-7 10
es:gov|decir|4-7|	4-7 9
es:gov|decir|	a -8	none 10
es:gov|decir|past|	auxiliary -7	none 11
es:gov|declarar|0|	4-7 9
es:gov|declarar|4-7|	4-7 8	8+ 6
es:gov|declarar|	a 6	de -6	none 12
es:gov|declarar|present|	none 9
es:gov|defender|	como 9
es:gov|definir|	como 8
es:gov|definir|past|	none 8
es:gov|demandar|	por -6
es:gov|demandar|present|	none -7
es:gov|denunciar|4-7|	2-3 9
es:gov|describir|	como 10
es:gov|describir|present|	none 7
es:gov|deslizar|4-7|	4-7 8
es:gov|deslizar|past|	none 9
es:gov|deslizar|	que 13
es:gov|despedir|past|	none 8
es:gov|destacar|	en 10	none 9
es:gov|destacar|past|	auxiliary 12	none 11
es:gov|discrepar|1|	8+ 8
es:gov|discrepar|	none 9
es:gov|discrepar|past|	none 7
es:gov|elogiar|	none 6
es:gov|elogiar|past|	none 8
es:gov|entender|past|	none 12
es:gov|escribir|1|	1 -8
es:gov|escribir|	a -7	none -11
es:gov|escribir|past|	none -10
es:gov|estimar|	en 9
es:gov|estimar|present|	none 9
es:gov|evitar|	en 6
es:gov|exigir|present|	none 11
es:gov|explicar|past|	none 6
es:gov|explicar|present|	none -7
es:gov|explicar|	que 6
es:gov|expresar|1|	2-3 12
es:gov|expresar|	de 7	none 14
es:gov|expresar|past|	none 8
es:gov|felicitar|past|	none 6
es:gov|gritar|	none 9
es:gov|gritar|past|	none 9
es:gov|hablar|1|	4-7 12	8+ 8
es:gov|hablar|2-3|	2-3 -9
es:gov|hablar|	de -6
es:gov|hablar|past|	none -6
es:gov|head|	alcaldesa 8	alguien -13	alumnos -10	artículo 13	cambio 14	colega 9	compañía 10	empresario 8	funcionaria 8	funcionario 10	instituto -7	jurado 13	lugar 9	mandataria 8	matemático -11	ministro 11	name 28	none 10	organisation -8	periódico 9	placa -7	place -13	presidencia 11	procesados -10	proyecto 6	páginas 9	sector -7	seguridad 9	tunely 8	universidad -6	vecinos -7	vendadas -9
es:gov|head|alguien|	escribir -8
es:gov|head|alumnos|	llamar -7
es:gov|head|ella|	asentir 9
es:gov|head|empresario|	añadir 7
es:gov|head|instituto|	publicar -7
es:gov|head|jurado|	destacar 12
es:gov|head|matemático|	preferir -11
es:gov|head|name|	aclarar 9	calificar 8	contestar 9	decir 8	describir 9	tachar 10
es:gov|head|none|	aclarar 8	advertir -7	agregar 6	apostillar 7	asegurar -8	añadir 7	contar 7	decir 9	hablar 9	llamar -6	pedir 10	señalar 9
es:gov|head|organisation|	admitir -11	estimar 7	llamar 9	pedir -7	ver 11
es:gov|head|person|	acusar 16	advertir 11	afirmar -10	agradecer 9	añadir -8	calificar 11	celebrar 9	comprometer 8	confirmar 6	considerar 7	corregir 7	declarar 12	despedir 8	elogiar 6	escribir 8	explicar 6	hablar 12	justificar 10	lamentarse 8	llamar 9	mantener -6	negar -6	pedir -7	precisar 13	prometer -6	protestar 10	replicar 14	responder 14	resumir -6	sostener 10	subrayar 10	tachar 6
es:gov|head|placa|	decir -7
es:gov|head|place|	pedir -7
es:gov|head|procesados|	hablar -10
es:gov|head|tunely|	asegurar 8
es:gov|head|vecinos|	llamar -7
es:gov|head|vendadas|	llamar -9
es:gov|indicar|past|	none 9
es:gov|invitar|	a 6
es:gov|invitar|past|	none 7
es:gov|judging|0|false|false|	all-one -7	first -7
es:gov|judging|1|false|false|	none 11
es:gov|judging|1|true|false|	none 9
es:gov|judging|2-3|false|false|	none 15
es:gov|judging|4-7|false|false|	none 7
es:gov|judging|4-7|true|false|	all-one -7	none 12
es:gov|judging|8+|true|false|	all -6	none 9
es:gov|judging|a|4-7|	2-3 6	4-7 8
es:gov|judging|a|	all-one -7	none 7
es:gov|judging|a|false|	false 13
es:gov|judging|como|1|	2-3 -8	4-7 6
es:gov|judging|como|2-3|	4-7 6
es:gov|judging|de|1|	1 11	2-3 8
es:gov|judging|de|2-3|	2-3 8	4-7 13
es:gov|judging|de|4-7|	4-7 11
es:gov|judging|de|false|	false 15
es:gov|judging|de|	none 14
es:gov|judging|en|4-7|	1 -9
es:gov|judging|en|	none 6
es:gov|judging|none|0|	1 7	2-3 -7
es:gov|judging|none|1|	2-3 8
es:gov|judging|none|2-3|	1 8
es:gov|judging|none|true|	false 8
es:gov|judging|que|4-7|	4-7 8
es:gov|judging|que|	none 12
es:gov|judging|que|true|	false 11
es:gov|justificar|4-7|	4-7 10
es:gov|justificar|past|	none 10
es:gov|lamentarse|4-7|	4-7 10
es:gov|lamentarse|	de 10	none 11
es:gov|lamentarse|past|	none 15
es:gov|lamentar|1|	2-3 11
es:gov|lamentar|past|	auxiliary 11
es:gov|leer|	none -6
es:gov|leer|past|	none -6
es:gov|limitar|4-7|	2-3 9	4-7 9
es:gov|limitar|past|	none 14
es:gov|limitar|	que 10
es:gov|llamar|0|	1 -8	2-3 -10	4-7 -7
es:gov|llamar|2-3|	4-7 -6
es:gov|llamar|4-7|	1 -9
es:gov|llamar|	en -9	none -13
es:gov|llamar|present|	none -16
es:gov|mantener|2-3|	1 -7
es:gov|mantener|4-7|	1 -7	2-3 -6
es:gov|mantener|	de -6
es:gov|mantener|past|	none -11
es:gov|mostrar|2-3|	8+ 8
es:gov|mostrar|	none 8	que -10
es:gov|mostrar|past|	none -14
es:gov|negar|1|	4-7 10
es:gov|negar|4-7|	4-7 6
es:gov|negar|	none 12
es:gov|negar|past|	none 8
es:gov|none|1|	first -8
es:gov|none|2-3|	all-one -14	first 8	some -6
es:gov|none|4-7|	all -8	first -8	none 11	titled -9	upper 7
es:gov|none|8+|	most 7	none 18
es:gov|none|false|false|	8+ 6
es:gov|none|false|true|	1 -14	2-3 -9	4-7 -7
es:gov|none|true|false|	1 -7	2-3 -8
es:gov|none|true|true|	1 -12
es:gov|objetar|	none 9
es:gov|ofrecer|4-7|	2-3 -8
es:gov|ofrecer|past|	none -8
es:gov|opinar|	que 6
es:gov|pedir|0|	1 9	4-7 8
es:gov|pedir|2-3|	4-7 11
es:gov|pedir|4-7|	1 -10	2-3 -9	4-7 12	8+ 8
es:gov|pedir|	a 13	de -12	en 10	none 10
es:gov|precisar|	none -9
es:gov|precisar|past|	none 13
es:gov|precisar|present|	none -9
es:gov|preferir|	de -10
es:gov|preferir|past|	none -8
es:gov|preguntar|present|	none -9
es:gov|prever|past|	none -10
es:gov|prometer|2-3|	2-3 8
es:gov|prometer|	none -7
es:gov|prometer|present|	none -9
es:gov|proponer|	none -11
es:gov|proponer|past|	none -11
es:gov|protestar|past|	none 10
es:gov|publicar|2-3|	2-3 -8
es:gov|publicar|	none -6
es:gov|publicar|past|	auxiliary -7
es:gov|quejarse|past|	none 9
es:gov|querer|	none -11
es:gov|querer|past|	none -11
es:gov|reaccionar|	en 6
es:gov|reaccionar|past|	none 6
es:gov|rechazar|4-7|	4-7 9
es:gov|rechazar|	none 10
es:gov|rechazar|past|	none 11
es:gov|rechazar|present|	none 10
es:gov|reclamar|	none 12
es:gov|reclamar|present|	none 12
es:gov|reconocer|4-7|	2-3 11	4-7 9
es:gov|reconocer|	none 11	que 10
es:gov|reconocer|past|	none 12
es:gov|reconocer|present|	none 12
es:gov|recordar|4-7|	4-7 12
es:gov|recordar|past|	none -10
es:gov|replicar|2-3|	2-3 10
es:gov|replicar|4-7|	4-7 7
es:gov|replicar|past|	auxiliary 9	none 6
es:gov|replicar|present|	none 10
es:gov|replicar|	que 14
es:gov|reprochar|4-7|	4-7 9	8+ 9
es:gov|reprochar|	a 8
es:gov|reprochar|past|	none 12
es:gov|responder|1|	4-7 8
es:gov|responder|2-3|	2-3 8	4-7 14
es:gov|responder|4-7|	4-7 10
es:gov|responder|8+|	2-3 6
es:gov|responder|	a 9	con 13	none 8	que 13
es:gov|responder|past|	none 16
es:gov|resumir|2-3|	8+ 8
es:gov|resumir|	none 9
es:gov|resumir|past|	none -7
es:gov|resumir|present|	none 10
es:gov|revelar|past|	none 6
es:gov|saying|0|false|false|	all -9	all-one -8
es:gov|saying|1|false|false|	first 6	most 10	none 9
es:gov|saying|1|true|false|	all-one -8	none 7
es:gov|saying|2-3|false|false|	all-one -7	none -6
es:gov|saying|2-3|true|false|	none 11	some 7
es:gov|saying|2-3|true|true|	none -9
es:gov|saying|4-7|false|false|	all-one 10	first 14
es:gov|saying|4-7|true|false|	first -7
es:gov|saying|8+|false|false|	first 11
es:gov|saying|8+|true|false|	all -6	all-one -7	none -11
es:gov|saying|al|2-3|	4-7 7
es:gov|saying|a|2-3|	2-3 6	8+ 9
es:gov|saying|a|4-7|	4-7 10	8+ 11
es:gov|saying|a|8+|	2-3 -11	8+ 8
es:gov|saying|a|	first -7	some 6
es:gov|saying|a|true|	false -7
es:gov|saying|como|1|	4-7 10
es:gov|saying|como|8+|	2-3 -10
es:gov|saying|como|false|	false -7
es:gov|saying|como|	none -7
es:gov|saying|con|	all-one 10	none 12
es:gov|saying|con|false|	false 14
es:gov|saying|del|4-7|	4-7 11
es:gov|saying|del|false|	false 8
es:gov|saying|del|	none 8
es:gov|saying|del|true|	false 7
es:gov|saying|desde|4-7|	4-7 7
es:gov|saying|desde|false|	false 8
es:gov|saying|desde|	first 8
es:gov|saying|de|1|	4-7 15	8+ 8
es:gov|saying|de|2-3|	1 -7	2-3 -10
es:gov|saying|de|4-7|	8+ 9
es:gov|saying|de|8+|	1 -8	8+ 9
es:gov|saying|de|	first 10	none -6
es:gov|saying|de|true|	false -6
es:gov|saying|en|1|	2-3 6
es:gov|saying|en|2-3|	2-3 -9
es:gov|saying|en|4-7|	1 -10	4-7 19	8+ 9
es:gov|saying|en|8+|	4-7 9
es:gov|saying|en|	first 9
es:gov|saying|en|true|	false -6
es:gov|saying|none|1|	2-3 10	4-7 9	8+ 18
es:gov|saying|none|2-3|	1 11	2-3 12	4-7 -6	8+ 12
es:gov|saying|none|4-7|	1 -11	2-3 -11	4-7 15	8+ 7
es:gov|saying|none|	all -11	all-one -7	first 7
es:gov|saying|none|true|	false 9
es:gov|saying|por|2-3|	2-3 -8
es:gov|saying|por|4-7|	1 8	2-3 -7	4-7 12
es:gov|saying|por|false|	false 11
es:gov|saying|por|	first 6
es:gov|saying|por|true|	false -14
es:gov|saying|que|1|	2-3 6	4-7 10
es:gov|saying|que|2-3|	1 9
es:gov|saying|que|4-7|	1 15	4-7 28	8+ 7
es:gov|saying|que|8+|	4-7 18
es:gov|saying|que|false|	false 6
es:gov|saying|que|	first 8	none 6	some 8
es:gov|saying|que|true|	false 6
es:gov|saying|sin|2-3|	4-7 9
es:gov|saying|sin|false|	false 9
es:gov|saying|sin|	first 8
es:gov|señalar|2-3|	4-7 10
es:gov|señalar|	none 9	que 10
es:gov|señalar|past|	none 8
es:gov|soltar|	none 9
es:gov|soltar|past|	none 11
es:gov|sostener|2-3|	2-3 9	4-7 9
es:gov|sostener|4-7|	2-3 12	4-7 9
es:gov|sostener|8+|	4-7 8
es:gov|sostener|	de 11	que 12
es:gov|sostener|past|	none 19
es:gov|subject|ella|saying|	1 8	2-3 7
es:gov|subject|ella|saying|past|	2-3 7	8+ 9
es:gov|subject|name|judging|	1 9	2-3 16	4-7 7
es:gov|subject|name|judging|past|	1 10	2-3 11	4-7 7
es:gov|subject|name|saying|	1 12	2-3 8	4-7 15	8+ 10
es:gov|subject|name|saying|past|	2-3 21	4-7 16	8+ 9
es:gov|subject|name|saying|present|	4-7 8
es:gov|subject|none|judging|	1 7
es:gov|subject|none|judging|past|	2-3 8
es:gov|subject|none|judging|present|	4-7 6
es:gov|subject|none|saying|	1 15	2-3 10	4-7 12	8+ -11
es:gov|subject|none|saying|past|	4-7 18	8+ 8
es:gov|subject|none|saying|present|	4-7 13
es:gov|subject|noun|judging|	0 -12	8+ 11
es:gov|subject|noun|judging|past|	8+ 9
es:gov|subject|noun|judging|present|	1 -8	4-7 -8
es:gov|subject|noun|saying|	0 -7	2-3 9
es:gov|subject|noun|saying|past|	1 -7	2-3 8	4-7 12	8+ 11
es:gov|subject|noun|saying|present|	2-3 -6	4-7 -6	8+ 13
es:gov|subject|organisation|judging|	0 10	1 8	4-7 11
es:gov|subject|organisation|judging|past|	1 6	4-7 11
es:gov|subject|organisation|judging|present|	2-3 8	4-7 10
es:gov|subject|organisation|saying|	2-3 -11	4-7 -11	8+ -9
es:gov|subject|organisation|saying|past|	1 -8	2-3 -16	4-7 13	8+ 7
es:gov|subject|organisation|saying|present|	1 11	4-7 7
es:gov|subject|person|judging|	0 6	1 12	2-3 13
es:gov|subject|person|judging|past|	1 7	2-3 12	4-7 13
es:gov|subject|person|saying|	0 14	1 11	2-3 -11	8+ -7
es:gov|subject|person|saying|past|	8+ 12
es:gov|subject|person|saying|present|	1 -9	8+ 10
es:gov|subject|place|saying|	8+ -13
es:gov|subject|él|saying|	4-7 -8
es:gov|subject|él|saying|past|	4-7 9
es:gov|subrayar|4-7|	2-3 10
es:gov|subrayar|	de 9	que 10
es:gov|subrayar|past|	none 10
es:gov|tachar|1|	1 6
es:gov|tachar|	de 14
es:gov|tachar|past|	none 8
es:gov|tachar|present|	none 7
es:gov|thinking|que|2-3|	2-3 11
es:gov|thinking|que|	none 11
es:gov|tildar|1|	1 6
es:gov|tildar|2-3|	2-3 11
es:gov|tildar|	de 10
es:gov|tildar|past|	none 11
es:gov|ver|0|	1 6
es:gov|ver|	none 9
es:gov|ver|past|	none 11
es:headline|true|	2-3 -8	4-7 -8	8+ 6
es:head|"|	1 9	2-3 -6	4-7 -7
es:head|'|	4-7 7
es:head|plain|	, -7	: 20	all -6	all-one -12	determiner -15	first -7	start -9	verb-judging 9	verb-saying 7	word -15
es:head|plain|,quote|	1 -8
es:head|plain|:|	2-3 -9
es:head|plain|all-one|	1 -9	2-3 -8
es:head|plain|all|	2-3 -6
es:head|plain|coordinator|	1 -13	2-3 -11
es:head|plain|end|	1 6	2-3 -6	4-7 20
es:head|plain|first|	1 -8	2-3 -7	8+ 8
es:head|plain|preposition|	4-7 -7
es:head|plain|word|	2-3 -10
es:head|titled|	: 16
es:head|titled|end|	4-7 -7
es:head|upper|end|	4-7 7
es:head|upper|	first 8	start 8
es:head|upper|first|	4-7 7
es:head|«|	1 -6	2-3 -8
es:head|‘|	4-7 -7
es:head|“|	4-7 9	8+ 7
es:in-noun|false|false|1|	first -7
es:in-noun|false|false|2-3|	first 7	none 8	some -9
es:in-noun|false|false|4-7|	all -8	all-one -6	most 9	some -9	upper 7
es:in-noun|false|false|8+|	first 7	most 6	none 15	some 6
es:in-noun|false|true|1|	all-one -12	none -10
es:in-noun|false|true|4-7|	first -7
es:in-noun|true|false|1|	all-one -18	first -6
es:in-noun|true|false|2-3|	all -12	all-one -10	first -15
es:in-noun|true|false|4-7|	first -10	none 11	some 15
es:in-noun|true|false|8+|	none 14
es:in-noun|true|true|1|	all-one -9	none -13
es:in-noun|true|true|2-3|	all-one -6	first -8
es:intro-follow|%|stop|	4-7 8
es:intro-follow|,|,auxiliary|	1 -9
es:intro-follow|,|,coordinator|	2-3 -7
es:intro-follow|,|,preposition|	2-3 -6
es:intro-follow|,|,that|	2-3 -6	4-7 -7
es:intro-follow|,|,word|	2-3 -9
es:intro-follow|,|coordinator|	2-3 -7
es:intro-follow|,|determiner|	4-7 9
es:intro-follow|,|end|	2-3 13	8+ 7
es:intro-follow|,|preposition|	1 -11
es:intro-follow|,|stop|	1 -9
es:intro-follow|:|,verb-saying|	4-7 13	8+ 6
es:intro-follow|:|end|	2-3 9	4-7 27
es:intro-follow|:|stop|	1 -7	8+ 40
es:intro-follow|auxiliary|coordinator|	4-7 7
es:intro-follow|auxiliary|preposition|	2-3 9
es:intro-follow|auxiliary|stop|	1 16
es:intro-follow|capital|capital|	1 -12
es:intro-follow|capital|stop|	2-3 -8	4-7 13
es:intro-follow|coordinator|,preposition|	1 -9
es:intro-follow|coordinator|stop|	4-7 11
es:intro-follow|determiner|,determiner|	2-3 -9
es:intro-follow|determiner|,preposition|	2-3 -8
es:intro-follow|determiner|,word|	2-3 -6
es:intro-follow|determiner|:|	2-3 -8
es:intro-follow|determiner|capital|	1 -7
es:intro-follow|determiner|coordinator|	2-3 -7
es:intro-follow|determiner|preposition|	1 8
es:intro-follow|determiner|stop|	1 -15	2-3 -7
es:intro-follow|determiner|word|	1 -9
es:intro-follow|preposition|(|	2-3 -7
es:intro-follow|preposition|,auxiliary|	2-3 -9
es:intro-follow|preposition|,determiner|	1 -10	2-3 -10	4-7 -10
es:intro-follow|preposition|,preposition|	2-3 8	4-7 11
es:intro-follow|preposition|,pronoun|	2-3 -7
es:intro-follow|preposition|,verb-saying|	2-3 -11
es:intro-follow|preposition|:|	2-3 -9
es:intro-follow|preposition|coordinator|	4-7 11	8+ 6
es:intro-follow|preposition|determiner|	1 10
es:intro-follow|preposition|preposition|	1 -9	2-3 6	4-7 11
es:intro-follow|preposition|stop|	2-3 7	8+ 10
es:intro-follow|preposition|word|	2-3 -9
es:intro-follow|quote|stop|	8+ 6
es:intro-follow|start|,auxiliary|	4-7 11	8+ 8
es:intro-follow|start|,pronoun|	4-7 11	8+ 11
es:intro-follow|start|,verb-saying|	2-3 11	4-7 22	8+ 7
es:intro-follow|start|,word|	8+ 12
es:intro-follow|start|end|	1 8	2-3 11	4-7 27
es:intro-follow|start|stop|	4-7 9	8+ 11
es:intro-follow|start|—|	2-3 12	4-7 18	8+ 6
es:intro-follow|stop|,auxiliary|	4-7 12
es:intro-follow|stop|,pronoun|	2-3 9	4-7 12
es:intro-follow|stop|,verb-saying|	1 10	2-3 11	4-7 22
es:intro-follow|stop|,word|	2-3 9	4-7 16	8+ 8
es:intro-follow|stop|end|	4-7 8
es:intro-follow|stop|stop|	2-3 15	4-7 34	8+ 7
es:intro-follow|that|coordinator|	4-7 6
es:intro-follow|that|stop|	2-3 8	4-7 11
es:intro-follow|verb-judging|,word|	2-3 -6	4-7 -6
es:intro-follow|verb-judging|preposition|	2-3 -11
es:intro-follow|verb-judging|stop|	1 8	2-3 -15
es:intro-follow|verb-saying|,word|	4-7 -7
es:intro-follow|verb-saying|coordinator|	2-3 10
es:intro-follow|verb-saying|end|	4-7 11
es:intro-follow|verb-saying|preposition|	2-3 17
es:intro-follow|verb-saying|stop|	1 -7	2-3 -7
es:intro-follow|word|,auxiliary|	2-3 -9
es:intro-follow|word|,coordinator|	2-3 7
es:intro-follow|word|,determiner|	1 -7
es:intro-follow|word|,preposition|	2-3 -9	4-7 11
es:intro-follow|word|,pronoun|	2-3 -10
es:intro-follow|word|,subordinator|	4-7 10
es:intro-follow|word|,that|	2-3 -6
es:intro-follow|word|,verb-saying|	1 -10
es:intro-follow|word|,word|	1 -8	2-3 -6
es:intro-follow|word|adverb|	2-3 11
es:intro-follow|word|coordinator|	1 -12	2-3 6
es:intro-follow|word|determiner|	1 9	2-3 -6
es:intro-follow|word|end|	2-3 -13
es:intro-follow|word|stop|	2-3 8	4-7 8
es:intro-follow|word|word|	1 -11
es:intro|	% 8	, -6	: 7	capital 8	determiner -6	quote 6	start 9	stop 26	that 11	verb-judging -7	word -6	— -7
es:in|first|=al|	8+ 7	first 6	none 8
es:in|first|=aunque|	none 9
es:in|first|=a|	2-3 -6	8+ 14
es:in|first|=como|	4-7 10	none 12
es:in|first|=con|	4-7 12	8+ 10	first 16
es:in|first|=cuando|	8+ 13	first 12
es:in|first|=desde|	4-7 10	none 9
es:in|first|=de|	2-3 -7	4-7 18	first 10
es:in|first|=dos|	2-3 7
es:in|first|=el|	2-3 -11	4-7 -12	8+ 16	all-one -10	first 14	none -18	titled 9
es:in|first|=en|	4-7 20	8+ 11	first 17	none 7	some 11
es:in|first|=eran|	first 7
es:in|first|=están|	first 8
es:in|first|=está|	4-7 10	first 6	none 8
es:in|first|=es|	2-3 12	4-7 12	8+ 8	first 16	none 14
es:in|first|=fue|	4-7 8
es:in|first|=hasta|	4-7 8	none 11
es:in|first|=hemos|	4-7 6	first 7
es:in|first|=he|	8+ 9	first 9
es:in|first|=las|	4-7 13	first 7	none 12
es:in|first|=la|	2-3 -11	4-7 -16	8+ 10	all -12	all-one -16	most 9	none -10	some -13
es:in|first|=les|	2-3 8	4-7 7	first 10
es:in|first|=le|	2-3 11	4-7 8	first 7	none 11
es:in|first|=los|	4-7 -7	all-one -14	first -7	none 8
es:in|first|=lo|	2-3 8	8+ 9	most 6	none 9
es:in|first|=me|	2-3 9	8+ 11	first 6	none 9
es:in|first|=mis|	4-7 10	first 13
es:in|first|=mi|	4-7 11	8+ 9	first 13	titled 6
es:in|first|=ni|	4-7 15	first 6
es:in|first|=nos|	4-7 10	8+ 11	first 15
es:in|first|=no|	8+ 14	none 8
es:in|first|=nunca|	first -6
es:in|first|=para|	2-3 12	4-7 15	8+ 6	first 9	none 15
es:in|first|=pero|	4-7 13	8+ 8	first 9
es:in|first|=porque|	4-7 10	first 10
es:in|first|=por|	4-7 14	8+ 6	none 10
es:in|first|=pues|	first 6
es:in|first|=que|	2-3 10	4-7 18	none 16
es:in|first|=será|	4-7 7	first 7
es:in|first|=se|	4-7 7	8+ 6	none 18
es:in|first|=sin|	8+ -6	first -6	none 7
es:in|first|=si|	8+ 9
es:in|first|=son|	2-3 6	4-7 8	8+ 10	first 9	none 9
es:in|first|=su|	2-3 8	4-7 -8	first -7	none 9
es:in|first|=tiene|	4-7 9	8+ 9	none 9
es:in|first|=tres|	first -9
es:in|first|=una|	2-3 12	4-7 -6	8+ 7	first -8	none 6
es:in|first|=un|	2-3 20	4-7 16	8+ 7	first 8	none 29	some 6
es:in|first|=usted|	4-7 8	first 6
es:in|first|=yo|	4-7 16	8+ 10	first 15	titled 6
es:in|first|=y|	2-3 11	8+ 8	none 14
es:in|first|adverb|	2-3 19	8+ 11	none 22
es:in|first|capital|	8+ 22	all -7
es:in|first|verb|	1 -10	2-3 -6	4-7 15	8+ 7	all-one -7	first 11
es:in|first|word|	2-3 -9	4-7 7	8+ 12	most -7
es:in|functions|0|1|	first -11
es:in|functions|0|2-3|	all-one -12	none 10	some -8
es:in|functions|0|4-7|	first -7	most 8
es:in|functions|1|2-3|	all -12	none -8	some -6
es:in|functions|1|4-7|	all-one -8	none 22	some 8
es:in|functions|2|2-3|	none 13
es:in|functions|2|4-7|	all -8	most -6	titled -11	upper 7
es:in|functions|2|8+|	first 10
es:in|functions|3|4-7|	most 13	none 6	titled 13
es:in|functions|3|8+|	most 6	none 18	some 7
es:in|last|	a -10	an 12	ba 9	be 9	c -6	ce -11	ch -8	co 12	da 12	de 9	eo -12	er -9	es 7	fa -6	fe -8	go -14	ha 7	ia 7	ie -6	il -10	io -13	ja -14	jo 10	mo 6	na -11	ne 8	ng -10	om -7	on 7	or 8	os -15	po -6	ra -10	re 9	ro -8	rs -7	sa -9	ta 19	ul -8	uy -7	x -6	ya -7	yo 7	za -10	ás 6	én 11	ña 6	ún 10
es:in|last|ada|	1 14	2-3 8
es:in|last|ajo|	2-3 7
es:in|last|ana|	1 -15
es:in|last|ano|	1 -12	2-3 -7
es:in|last|ces|	1 10
es:in|last|cha|	2-3 8
es:in|last|cho|	1 -9
es:in|last|cio|	2-3 -11
es:in|last|c|	2-3 -6
es:in|last|dad|	2-3 6
es:in|last|das|	2-3 15
es:in|last|dom|	1 -7
es:in|last|dor|	2-3 7
es:in|last|eca|	2-3 8
es:in|last|eda|	2-3 -8
es:in|last|ene|	2-3 10
es:in|last|eno|	1 11
es:in|last|era|	1 -9
es:in|last|ero|	2-3 -6
es:in|last|ers|	2-3 -7
es:in|last|esa|	2-3 -10
es:in|last|eso|	2-3 9
es:in|last|eto|	2-3 10
es:in|last|eña|	2-3 7
es:in|last|huy|	1 -7
es:in|last|ico|	2-3 10
es:in|last|ima|	2-3 12
es:in|last|ina|	2-3 -9
es:in|last|ing|	1 -10
es:in|last|ino|	1 -8	2-3 -6
es:in|last|ios|	2-3 -14
es:in|last|ire|	2-3 9
es:in|last|iño|	2-3 8
es:in|last|jor|	2-3 8
es:in|last|lan|	2-3 -6
es:in|last|lar|	2-3 8
es:in|last|les|	1 -9	2-3 11
es:in|last|lia|	2-3 8
es:in|last|lla|	2-3 -9
es:in|last|llo|	2-3 7
es:in|last|mas|	2-3 -12
es:in|last|mos|	2-3 10
es:in|last|mún|	2-3 10
es:in|last|nas|	2-3 8
es:in|last|nce|	2-3 -11
es:in|last|nco|	2-3 6
es:in|last|nde|	2-3 9
es:in|last|ndo|	1 8	2-3 8
es:in|last|nes|	1 -8
es:in|last|nio|	1 -11
es:in|last|nja|	2-3 -6
es:in|last|nte|	2-3 10
es:in|last|nto|	2-3 7
es:in|last|nza|	2-3 -8
es:in|last|olo|	1 -9
es:in|last|ora|	2-3 6
es:in|last|oyo|	2-3 6
es:in|last|per|	1 -9
es:in|last|que|	2-3 -6
es:in|last|rca|	2-3 -7
es:in|last|rdo|	2-3 8
es:in|last|reo|	1 -10
es:in|last|rla|	2-3 11
es:in|last|ron|	2-3 7
es:in|last|ros|	1 -9
es:in|last|rra|	1 -6
es:in|last|rro|	1 -11
es:in|last|ría|	1 -12	2-3 8
es:in|last|sco|	2-3 -8
es:in|last|smo|	2-3 7
es:in|last|sta|	1 12	2-3 6
es:in|last|tan|	2-3 7
es:in|last|tes|	1 8	2-3 -9
es:in|last|tro|	1 -10	2-3 8
es:in|last|ual|	2-3 11
es:in|last|ulo|	2-3 9
es:in|last|ura|	1 -11
es:in|last|uro|	2-3 -6
es:in|last|x|	1 -6
es:in|last|ya|	2-3 -7
es:in|last|zul|	2-3 -8
es:in|last|zón|	2-3 6
es:in|shape|=a word =me|	8+ 9
es:in|shape|=a word =no|	4-7 7
es:in|shape|=a word word|	8+ 10
es:in|shape|=al word word|	8+ 7
es:in|shape|=con =el word|	4-7 9
es:in|shape|=con =la word|	4-7 16
es:in|shape|=con =los word|	4-7 8
es:in|shape|=con word =y|	4-7 8
es:in|shape|=con word word|	4-7 12
es:in|shape|=con word|	2-3 10
es:in|shape|=cuando =la word|	8+ 9
es:in|shape|=de word =que|	4-7 10
es:in|shape|=de word word|	2-3 -6	4-7 11
es:in|shape|=desde =el word|	4-7 6
es:in|shape|=el capital|	2-3 -10
es:in|shape|=el word =a|	4-7 -9
es:in|shape|=el word =del|	4-7 9	8+ 7
es:in|shape|=el word =de|	4-7 -16
es:in|shape|=el word =está|	8+ 6
es:in|shape|=el word =es|	4-7 11
es:in|shape|=el word =lo|	4-7 8
es:in|shape|=el word =me|	8+ 8
es:in|shape|=el word =no|	4-7 11
es:in|shape|=el word =se|	4-7 10
es:in|shape|=el word =tiene|	4-7 6
es:in|shape|=el word adverb|	4-7 11
es:in|shape|=el word capital|	8+ 6
es:in|shape|=el word word|	2-3 10	8+ 7
es:in|shape|=en =el word|	2-3 8	4-7 10
es:in|shape|=en =la word|	8+ 6
es:in|shape|=en =mi word|	4-7 8
es:in|shape|=en capital word|	8+ 7
es:in|shape|=en word word|	4-7 6	8+ 8
es:in|shape|=es =la word|	8+ 7
es:in|shape|=es =un word|	4-7 9
es:in|shape|=es =una word|	2-3 8	8+ 6
es:in|shape|=es adverb word|	4-7 7
es:in|shape|=es word|	2-3 9
es:in|shape|=la =del word|	2-3 -6
es:in|shape|=la capital =de|	4-7 -6
es:in|shape|=la capital capital|	2-3 -10
es:in|shape|=la capital|	2-3 -16
es:in|shape|=la word =del|	4-7 -9
es:in|shape|=la word =de|	4-7 -11
es:in|shape|=la word =es|	8+ 7
es:in|shape|=la word =no|	4-7 10
es:in|shape|=la word =para|	4-7 6
es:in|shape|=la word adverb|	4-7 9
es:in|shape|=la word verb|	8+ 7
es:in|shape|=las word =las|	4-7 8
es:in|shape|=las word =no|	4-7 7
es:in|shape|=lo word|	2-3 6
es:in|shape|=los capital|	2-3 -11
es:in|shape|=los word =del|	4-7 -7
es:in|shape|=los word =de|	4-7 -8
es:in|shape|=los word =no|	4-7 -6
es:in|shape|=los word word|	4-7 9
es:in|shape|=me word =por|	4-7 7
es:in|shape|=me word word|	4-7 7
es:in|shape|=mi word word|	4-7 10	8+ 7
es:in|shape|=ni =el word|	4-7 11
es:in|shape|=ni word =ni|	4-7 7
es:in|shape|=no =es =un|	4-7 9	8+ 7
es:in|shape|=no =es word|	4-7 7
es:in|shape|=no =ha word|	4-7 8
es:in|shape|=no =puede word|	4-7 11
es:in|shape|=no =se word|	4-7 10
es:in|shape|=no verb word|	4-7 10
es:in|shape|=no word =al|	4-7 9
es:in|shape|=no word =a|	4-7 -7	8+ 7
es:in|shape|=no word =los|	4-7 8
es:in|shape|=no word =por|	8+ 11
es:in|shape|=no word word|	4-7 13	8+ 9
es:in|shape|=no word|	2-3 -10
es:in|shape|=nunca word word|	4-7 8
es:in|shape|=pero =la word|	4-7 7
es:in|shape|=por word word|	4-7 9
es:in|shape|=que =la word|	4-7 8	8+ 6
es:in|shape|=que =le word|	4-7 7
es:in|shape|=que word =a|	4-7 8	8+ 7
es:in|shape|=se =la word|	4-7 8
es:in|shape|=se word =el|	4-7 8
es:in|shape|=se word =en|	4-7 9
es:in|shape|=se word word|	4-7 -6
es:in|shape|=sin word =no|	8+ -6
es:in|shape|=su word|	2-3 8
es:in|shape|=un word =al|	4-7 11
es:in|shape|=un word =con|	4-7 9
es:in|shape|=un word =de|	4-7 10
es:in|shape|=un word =en|	8+ 6
es:in|shape|=un word =es|	8+ 8
es:in|shape|=un word =no|	4-7 10
es:in|shape|=un word =que|	8+ 6
es:in|shape|=un word word|	2-3 14	4-7 10
es:in|shape|=un word|	2-3 10
es:in|shape|=una verb|	2-3 8
es:in|shape|=una word =contra|	4-7 9
es:in|shape|=una word =con|	4-7 10
es:in|shape|=una word =de|	4-7 -8
es:in|shape|=una word =que|	8+ 12
es:in|shape|=una word word|	2-3 21	4-7 10	8+ 9
es:in|shape|=usted word adverb|	4-7 7
es:in|shape|=y =el word|	4-7 -8
es:in|shape|=y adverb word|	4-7 7
es:in|shape|=y word word|	4-7 8
es:in|shape|=y word|	2-3 8
es:in|shape|=yo =no verb|	8+ 8
es:in|shape|=yo =no word|	8+ 7
es:in|shape|=yo adverb word|	4-7 7
es:in|shape|=yo word capital|	4-7 6
es:in|shape|=yo word word|	4-7 7	8+ 6
es:in|shape|adverb =de word|	2-3 6
es:in|shape|adverb =del word|	2-3 11
es:in|shape|adverb =no =se|	4-7 -6
es:in|shape|adverb =se word|	2-3 -6
es:in|shape|adverb word =la|	8+ 11
es:in|shape|adverb word|	2-3 22
es:in|shape|capital =a word|	2-3 -8	4-7 11
es:in|shape|capital =con word|	2-3 10
es:in|shape|capital =de word|	2-3 -8
es:in|shape|capital =del capital|	2-3 -6
es:in|shape|capital =del word|	2-3 -10
es:in|shape|capital =dos word|	8+ 10
es:in|shape|capital =el word|	8+ 13
es:in|shape|capital =en word|	2-3 6	4-7 -11
es:in|shape|capital =es =un|	4-7 8
es:in|shape|capital =es word|	8+ 9
es:in|shape|capital =la word|	2-3 6	8+ 10
es:in|shape|capital =las word|	4-7 6
es:in|shape|capital =no word|	4-7 10
es:in|shape|capital =o word|	2-3 -7
es:in|shape|capital =para capital|	2-3 -9
es:in|shape|capital =por word|	8+ 9
es:in|shape|capital =que =era|	4-7 11
es:in|shape|capital =que =es|	4-7 10
es:in|shape|capital =que word|	4-7 15	8+ 7
es:in|shape|capital =sin word|	2-3 7
es:in|shape|capital adverb word|	2-3 7
es:in|shape|capital adverb|	2-3 -7
es:in|shape|capital capital capital|	2-3 -9
es:in|shape|capital capital|	2-3 -13
es:in|shape|capital number|	2-3 -9
es:in|shape|capital word =a|	4-7 8
es:in|shape|capital word =el|	8+ 8
es:in|shape|capital word =es|	4-7 7
es:in|shape|capital word =me|	4-7 -6
es:in|shape|capital word =que|	8+ 9
es:in|shape|capital word =tres|	8+ 10
es:in|shape|capital word =y|	4-7 -7
es:in|shape|capital word word|	2-3 -14	4-7 -11	8+ 10
es:in|shape|capital word|	2-3 7
es:in|shape|verb word word|	8+ 6
es:in|shape|verb|	1 -10
es:in|shape|word =a =los|	4-7 7
es:in|shape|word =a word|	2-3 9	4-7 7
es:in|shape|word =con word|	4-7 7
es:in|shape|word =de =las|	4-7 -8
es:in|shape|word =de =la|	4-7 -12
es:in|shape|word =de =los|	4-7 -7
es:in|shape|word =de =un|	4-7 9
es:in|shape|word =de word|	2-3 -10
es:in|shape|word =del word|	2-3 -11	4-7 10
es:in|shape|word =el word|	2-3 -9	4-7 15	8+ 8
es:in|shape|word =la word|	2-3 8	4-7 9
es:in|shape|word =no word|	2-3 -6
es:in|shape|word =para word|	4-7 11
es:in|shape|word =pero =no|	4-7 13
es:in|shape|word =por word|	4-7 9
es:in|shape|word =su word|	2-3 8
es:in|shape|word =una word|	2-3 8
es:in|shape|word =y word|	2-3 14
es:in|shape|word adverb =de|	4-7 -8
es:in|shape|word capital|	2-3 -10
es:in|shape|word word =de|	4-7 12	8+ 7
es:in|shape|word word =en|	4-7 7
es:in|shape|word word =por|	4-7 10
es:in|shape|word word word|	4-7 10
es:in|shape|word word|	2-3 7
es:in|word|	a -11	agua -11	aguardiente -8	aire 9	al 6	alquiler -7	antes 9	aquí -10	avances 10	azul -8	bien 15	bizarro -7	bocadillo -7	botella -6	bueno 11	burla 8	c -6	caja -8	camas -7	caso -9	cerca -7	chico -6	chino -9	chonero -6	chuy -7	cocina -8	come 9	comprar 9	común 10	coordenadas 11	cura -10	de -11	del -17	dos 7	el -12	elegante 10	era 10	error 9	es 12	eso 9	esperanza 6	está 8	excepcional 8	familia 8	fantasma -11	foto 7	galvevenator -7	guerra -11	hora -6	hospitales -9	igual 8	jamón -14	juntos -7	kilómetro -8	le 11	les 8	letters -7	ley -9	lo 10	manual -7	mar -6	mayor 6	mañana -7	me 7	media 10	mejor 8	ministro -10	mordisco -8	motosierra -6	muy 11	nacional 8	nada -8	norte -6	nostalgia 10	oportunidad 8	oportunista 12	orgullo 8	otros 7	pasillo 10	pedagógico 9	perdida 8	permiso -9	pero -6	perreo -9	plan -9	por -7	preguntan 7	presupuesto 13	primavera -9	primo -7	prometedor 7	que 11	queda -7	qué 6	random -7	recreo -6	reina -7	respeto 14	router -8	sal -8	salida 7	santa -6	seguro -6	sentido 10	señal 6	señora 8	siempre 10	sin 6	solo -7	son 6	su 11	tampoco 11	tano -9	te -7	tengo 7	tiene 8	todas -9	todo 12	traición -6	turbina -7	táper -9	un 22	una 14	unicornio -11	valiente -10	vaquilla -8	vegano -12	verbena -6	vergüenza 7	vuelo -8	x -6	y 17	ya 6	yoyo -7
es:lead|lower|	% 8	adverb 11	capital 16	quote 6	that 12	word 6
es:lead|other|	start 14	stop 9	word -10
es:lead|upper|	, -14	: 10	auxiliary -6	capital -17	coordinator -8	determiner -14	preposition -12	start 6	stop 25	verb-judging -10	verb-saying -13	word -21
es:naming|bautizado|2|	2-3 -12
es:naming|conocido|2|	1 -14	2-3 -9
es:naming|false|	, -6	preposition -18	stop 6	verb-judging -13	word -22
es:naming|lema|1|	2-3 -8
es:naming|llamada|1|	2-3 -7
es:naming|llamado|1|	2-3 -11	4-7 -8
es:naming|none|	8+ 11
es:naming|palabra|1|	1 -12
es:naming|titulado|1|	2-3 -6
es:naming|true|	% 8	: 9	capital 8	determiner -6	quote 6	start 9	stop 26	that 11	— -7
es:naming|término|1|	2-3 -9
es:naming|título|1|	2-3 -6
es:naming|título|2|	2-3 -7
es:nobody|2-3|	, -11	determiner -6	start 7	word -7
es:nobody|4-7|	word -7
es:nobody|8+|	start 7
es:others|0|	1 11	8+ 10
es:others|1|	1 -10
es:others|2|	1 -24	2-3 -9
es:others|3|	1 -6
es:own-case|false|all-one|	, -10	capital -12	coordinator -8	determiner -13	preposition -24	verb-judging -7	verb-saying -8	word -16
es:own-case|false|all|	, -7	: -13	preposition -9	verb-saying -9	word -8
es:own-case|false|first|	, -12	auxiliary -6	capital -9	determiner -10	start 8	stop 31	verb-judging -6	word -16
es:own-case|false|most|	: 7	stop 10	word -6
es:own-case|false|none|	% 8	, 6	adverb 11	capital 13	quote 6	that 12
es:own-case|false|some|	, -7	determiner -8	preposition -11	word 18
es:own-case|false|titled|	: 14
es:own-case|false|upper|	start 7
es:own-case|true|all-one|	: 9
es:own-case|true|first|	, -7	: 6	start 15	stop 21	word -6
es:own-case|true|none|	, 13	word 9
es:own-case|true|titled|	: 11
es:own|false|	4-7 -6	8+ 7
es:own|true|	2-3 7
es:same|1|1|	first -7
es:same|1|2-3|	all -8	some -10
es:same|1|4-7|	all -6	all-one -7	none 8	upper 7
es:same|1|8+|	most 6	none 18	some 7
es:same|2|1|	all-one -14	first -6
es:same|2|2-3|	all-one -6	first -6	most -9
es:same|2|4-7|	first -8	none -12	titled -7
es:same|3|1|	none -7
es:sentence|judging|	2-3 8	8+ 8
es:sentence|none|	2-3 -10	4-7 -12
es:sentence|saying|	4-7 12	8+ 18
es:sentence|thinking|	4-7 8	8+ 12
es:size-ending|10+|.|	end 6
es:size-ending|10+|?|	stop 8
es:size-ending|10+|none|	,auxiliary 7	,pronoun 10	,verb-saying 6	,word 10	— 6
es:size-ending|1|.|	end 7
es:size-ending|1|none|	,auxiliary -9	,determiner -16	,pronoun 8	,quote -10	,that -8	,verb-saying 11	capital -12	determiner 10	end 6	pronoun -6	quote -7	that -10	word -15
es:size-ending|2|.|	end 8
es:size-ending|2|none|	,auxiliary -7	,coordinator 6	,determiner -9	,pronoun -9	,that -9	,verb-saying 6	adverb 11	auxiliary 7	coordinator 9	determiner -7	word -15	— 10
es:size-ending|3|.|	end 17
es:size-ending|3|?|	end 8
es:size-ending|3|none|	( -8	,auxiliary -8	,determiner -9	,preposition -7	,that -7	,word -11	determiner 10	word 6
es:size-ending|4-5|.|	determiner 8	end 26
es:size-ending|4-5|?|	,verb-saying 8	end 9	— 9
es:size-ending|4-5|none|	,coordinator 8	,preposition 9	,that -9	,verb-saying 7	,word -14	; 11	coordinator 14	preposition -6	word -6	— 12
es:size-ending|6-9|.|	determiner 8	end 19
es:size-ending|6-9|?|	,pronoun 8	end 10	— 8
es:size-ending|6-9|none|	,auxiliary 9	,preposition 11	,verb-saying 23	,word 13	: 12	coordinator 6	end 17	— 10
es:size-follow|10+|	,auxiliary 7	,pronoun 10	,verb-saying 6	,word 10	end 6	— 6
es:size-follow|1|	,auxiliary -9	,determiner -16	,pronoun 8	,quote -10	,that -8	,verb-saying 11	: -6	capital -12	determiner 10	end 9	pronoun -6	quote -7	that -10	word -15
es:size-follow|2|	,auxiliary -7	,coordinator 6	,determiner -9	,pronoun -7	,that -9	,verb-saying 6	adverb 11	auxiliary 7	coordinator 13	determiner -7	word -15	— 9
es:size-follow|3|	( -8	,auxiliary -8	,determiner -9	,preposition -7	,that -7	,word -11	determiner 10	end 6	word 6
es:size-follow|4-5|	,coordinator 8	,preposition 9	,that -9	,verb-saying 7	,word -14	; 11	coordinator 14	determiner 10	preposition -6	word -6	— 13
es:size-follow|6-9|	,auxiliary 9	,preposition 11	,verb-saying 23	,word 13	: 12	coordinator 6	determiner 8	end 23	— 11
es:size-intro|10+|	, 9	: 21	capital 7	preposition 12	start 9	stop 6
es:size-intro|1|	, -20	auxiliary 8	coordinator -13	start 6	verb-judging 10
es:size-intro|2|	, 8	: -8	capital -7	coordinator -8	determiner 6	stop 15	verb-judging -9	verb-saying 10
es:size-intro|3|	auxiliary 13	determiner -15	start 15	stop 16	that 8	verb-judging -9
es:size-intro|4-5|	% 8	, -6	: 11	auxiliary -6	capital 11	stop 32	that 12
es:size-intro|6-9|	; 7	auxiliary 13	capital 14	determiner 10	start 28	stop 26	that 8	verb-judging -7	verb-saying 13	word 6
es:size|	10+ 7	2 7	3 -6	4-5 -7
es:subject|elided|	,auxiliary 7	,preposition 8	,pronoun 12	,verb-saying 22	,word -7	1 10	2-3 13	4-7 16	8+ 14	: 9	determiner 7	end 12	stop 19	word 6	— 12
es:subject|none|	( -6	,auxiliary -8	,coordinator -6	,determiner -9	,quote -10	,that -13	,verb-judging 6	4-7 -14	; 6	auxiliary -8	capital -11	coordinator -7	preposition -6	pronoun -9	that -10	word -16	— 12
es:subject|own|	,auxiliary -6	,coordinator 7	,determiner -9	,that -9	,verb-saying 9	,word -14	4-7 7	8+ 16	: -16	adverb 11	auxiliary 13	capital -8	coordinator 15	determiner 7	preposition 8	quote -7	verb-saying -7
es:two-before|,|	capital -9	verb-judging -6	verb-saying 12	word -7
es:two-before|:|	word 8
es:two-before|adverb|	stop 6	word 15
es:two-before|auxiliary|	determiner -11	stop 7	verb-saying -9
es:two-before|capital|	: 15	auxiliary 11	determiner -8	stop 16
es:two-before|coordinator|	determiner 9	that 10	verb-saying 7
es:two-before|determiner|	: -8	capital 14	that 6	verb-judging -7	verb-saying 14	word -10
es:two-before|preposition|	capital 7	determiner -11	that -6	word -12
es:two-before|pronoun|	stop 8	verb-saying 9	word 17
es:two-before|quote|	, -12	coordinator -9	preposition -8
es:two-before|start|	determiner -7	start 9
es:two-before|stop|	: 6	determiner -10	preposition -11
es:two-before|that|	capital 6	determiner 9	pronoun 8	verb-judging 11	word -6
es:two-before|verb-judging|	determiner 8	preposition 18	stop 6
es:two-before|verb-saying|	, 12	determiner 6	preposition 6	stop 18
es:two-before|verb-thinking|	stop 10
es:two-before|word|	% 8	, -6	: 6	auxiliary 12	determiner -10	preposition -9	stop 21	that 12	verb-judging -11	verb-saying -8	word 8	— -7
es:two-before|—|	stop 8
es:two-words-before|,|	alias -7	de 10	es -8	jesús -7	la -12	lamentó 10	llamado -7	titulado -6	un -11
es:two-words-before|.|	: 6	el -10
es:two-words-before|acto|	de 6
es:two-words-before|acusó|	de 10
es:two-words-before|allá|	: 11
es:two-words-before|arbitraje|	de 7
es:two-words-before|así|	: -7
es:two-words-before|autor|	de -14
es:two-words-before|aviso|	: -8
es:two-words-before|ayer|	: 9
es:two-words-before|a|	una 6
es:two-words-before|añadido|	: -8
es:two-words-before|bautizado|	como -12
es:two-words-before|calificó|	de 9
es:two-words-before|canción|	, -8
es:two-words-before|carretera|	. 6
es:two-words-before|cartel|	: -18
es:two-words-before|conoce|	como -11
es:two-words-before|conocido|	como -12
es:two-words-before|con|	una -8
es:two-words-before|corrige|	: 8
es:two-words-before|cuenta|	, 6
es:two-words-before|decir|	: 12
es:two-words-before|define|	como 9
es:two-words-before|definió|	como 9
es:two-words-before|describe|	como 7
es:two-words-before|desmiente|	. 6
es:two-words-before|de|	la -7	una -12
es:two-words-before|dijo|	. 7	: 8
es:two-words-before|discrepa|	: 9
es:two-words-before|el|	conflicto 7	lema -6	llamado -10	mercado 10	que 6	término -9
es:two-words-before|empresa|	. 6
es:two-words-before|es|	un -10
es:two-words-before|expresó|	su 12
es:two-words-before|frase|	: 8
es:two-words-before|gracia|	. 6
es:two-words-before|hablan|	de -10
es:two-words-before|habló|	de 19
es:two-words-before|había|	dicho -9
es:two-words-before|ha|	sido 7
es:two-words-before|hielo|	. 6
es:two-words-before|hierro|	: 10
es:two-words-before|hombros|	: 17
es:two-words-before|invitó|	a 7
es:two-words-before|la|	considera 8	etiqueta -9	expresión -11	frase -6	fórmula -7	inscripción -8	ley 10	leyenda -6	llamada -9	llaman -8	marca -8	norma 9	palabra -12	revista -7
es:two-words-before|lee|	: -6
es:two-words-before|lejos|	: 10
es:two-words-before|letrero|	: -6
es:two-words-before|libro|	, -6
es:two-words-before|lo|	considera 6	llaman -9
es:two-words-before|madre|	, -7
es:two-words-before|memorias|	, -10
es:two-words-before|miedo|	. 10
es:two-words-before|modo|	: 9
es:two-words-before|nada|	. 6
es:two-words-before|niega|	: 10
es:two-words-before|nombre|	: -14	de -12
es:two-words-before|novela|	con -6
es:two-words-before|palabras|	: 9
es:two-words-before|pintada|	: -12
es:two-words-before|por|	título -9
es:two-words-before|pregunta|	: -7
es:two-words-before|pérdida|	de 9
es:two-words-before|que|	pone -7
es:two-words-before|real|	. 6
es:two-words-before|relató|	. 8
es:two-words-before|respondió|	: 8
es:two-words-before|respuesta|	: 7
es:two-words-before|se|	declaró 9	llama -12	titula -10
es:two-words-before|soltó|	: 9
es:two-words-before|sonrisa|	: 9
es:two-words-before|start|	el -7	start 9
es:two-words-before|tachó|	de 6
es:two-words-before|tajante|	: 12
es:two-words-before|tildó|	de 9
es:two-words-before|trata|	de 17
es:two-words-before|voz|	: 9
es:two-words-before|x|	: 9
es:two-words-before|y|	que 10
es:two-words-before||	, -12	por -8	y -9
es:two-words-before|—|	. 8
es:verb|false|1|	other -9
es:verb|false|2-3|	other 10	upper -8
es:verb|false|8+|	lower 14	other 10
es:verb|true|1|	upper -7
es:verb|true|2-3|	lower 16	other 8	upper 8
es:verb|true|4-7|	lower 24	other 13
es:verb|true|8+|	lower 15	upper 13
es:word-after|	 -7	( -8	, -10	: -6	? -9	antes 9	con -8	de 15	del -10	el 11	end 6	las 8	le -9	no -8	para 9	por -8	que -10	se -6	su 11	un -7	y 7	— 6
es:word-after|(|	none -8
es:word-after|,|	? 11	none -10
es:word-after|:|	none -6
es:word-after|?|	none -9
es:word-after|antes|	none 9
es:word-after|con|	none -8
es:word-after|del|	none -10
es:word-after|de|	none 15
es:word-after|el|	. 6	none 9
es:word-after|end|	. 26	? 13
es:word-after|las|	none 8
es:word-after|la|	. 9
es:word-after|le|	none -9
es:word-after|no|	none -8
es:word-after|para|	none 9
es:word-after|por|	none -8
es:word-after|que|	none -10
es:word-after|se|	none -6
es:word-after|su|	none 11
es:word-after|un|	none -7
es:word-after||	none -7
es:word-after|—|	? 10
es:word-before|	 6	% 8	, -6	. 21	: 7	? 17	a 16	acuerdo 8	alias -6	ante -7	como -11	conflicto 7	considera 12	decir -8	declaró 9	decían -12	del -11	dicho -9	el -6	en -10	era -6	escribió -8	estaba 13	está 11	etiqueta -9	expresión -11	frase -10	funciona 8	fórmula -7	gobierno 6	habrá -8	hay 11	inscripción -8	jesús -7	la -12	lamentó 10	lema -6	ley 10	leyenda -6	libro -8	llama -8	llamada -9	llamado -12	llaman -15	llamar -9	los -13	marca -8	medida 10	mercado 10	norma 9	palabra -12	pide 8	pidió 8	plaza 7	pone -11	posible -6	que 11	revista -7	sentirse 8	servicio 8	sería 10	sido 7	significa -10	start 9	su 14	titula -10	titulada -6	titulado -7	todavía 9	término -9	título -6	usted -6	ve 11	— -7
es:word-before|%|	4-7 8
es:word-before|,|	1 -20
es:word-before|.|	2-3 19	4-7 38
es:word-before|:|	4-7 6	8+ 40
es:word-before|;|	4-7 7
es:word-before|?|	1 8	2-3 9	4-7 18
es:word-before|admite|	2-3 10
es:word-before|alias|	1 -8
es:word-before|ante|	1 -7
es:word-before|a|	2-3 10	4-7 13	8+ 12
es:word-before|como|	1 -10	4-7 -6	8+ 8
es:word-before|conflicto|	4-7 7
es:word-before|considera|	1 10	2-3 7
es:word-before|con|	4-7 -7
es:word-before|declaró|	4-7 9
es:word-before|decían|	2-3 -9
es:word-before|del|	2-3 -10
es:word-before|de|	1 7	8+ 10
es:word-before|dicho|	1 -9
es:word-before|el|	2-3 -8	4-7 -8
es:word-before|en|	1 -16	4-7 9
es:word-before|era|	4-7 -8
es:word-before|estaba|	1 12
es:word-before|está|	2-3 7	4-7 11
es:word-before|es|	4-7 12
es:word-before|etiqueta|	1 -9
es:word-before|frase|	4-7 -9
es:word-before|fue|	2-3 7	4-7 11
es:word-before|funciona|	4-7 8
es:word-before|fórmula|	4-7 -7
es:word-before|inscripción|	2-3 -8
es:word-before|jesús|	1 -7
es:word-before|la|	1 -16	2-3 -7
es:word-before|lema|	2-3 -8
es:word-before|leyenda|	2-3 -7
es:word-before|llamada|	2-3 -7
es:word-before|llamado|	2-3 -11	4-7 -8
es:word-before|llaman|	1 -7	2-3 -11	4-7 -9
es:word-before|llamar|	2-3 -8
es:word-before|llama|	1 -7	2-3 -7
es:word-before|los|	2-3 -13
es:word-before|marca|	2-3 -8
es:word-before|operación|	2-3 -6
es:word-before|palabra|	1 -12
es:word-before|pone|	4-7 -9
es:word-before|programa|	2-3 -7
es:word-before|que|	2-3 8	4-7 15
es:word-before|revista|	2-3 -9
es:word-before|servicio|	4-7 8
es:word-before|significa|	1 -10
es:word-before|son|	4-7 14
es:word-before|start|	1 6	2-3 15	8+ 9
es:word-before|su|	2-3 13
es:word-before|titulado|	2-3 -6
es:word-before|titula|	1 -8
es:word-before|término|	2-3 -9
es:word-before|título|	2-3 -6
es:word-before|una|	2-3 -8
es:word-before|un|	1 -11	4-7 9
es:word-before|ve|	1 9
es:word-before|y|	1 -13	2-3 -9	4-7 11
es:word-before||	8+ 6
es:work|near|none|,|	first -10
es:work|near|none|:|	first -8
es:work|near|none|	all-one -9	first -15	none 11	titled -6
es:work|near|none|preposition|	first -10
es:work|near|none|stop|	first 8
es:work|none|near|	all-one -8	none 10
es:work|none|near|preposition|	all-one -6
es:work|none|none|%|	none 8
es:work|none|none|,|	all -7	all-one -10	first -10	none 6	some -7
es:work|none|none|:|	all -13	first 7	most 9	titled 16
es:work|none|none|adverb|	none 11
es:work|none|none|	all -9	some -7	titled -6	upper 8
es:work|none|none|auxiliary|	first -6
es:work|none|none|capital|	all-one -12	first -11	none 13
es:work|none|none|coordinator|	all-one -8
es:work|none|none|determiner|	all-one -13	first -10	none -8	some -8
es:work|none|none|preposition|	all -9	all-one -24	some -11
es:work|none|none|quote|	none 6
es:work|none|none|start|	all-one 6	first 8	upper 8
es:work|none|none|stop|	first 33	most 10
es:work|none|none|that|	none 12
es:work|none|none|verb-judging|	all-one -7	first -7
es:work|none|none|verb-saying|	all -9	all-one -8
es:work|none|none|word|	all -7	all-one -14	first -14	some 18
es:work|right|none|	all -6	all-one -8	first -9	none 12
es:work|right|none|word|	all -6	all-one -8	first -9	none 10
family|"|	1 12
family|'|	1 7	2-3 -8	4-7 8	8+ 15
family|,|	4-7 18	8+ 12
family|none|	1 18	2-3 29	4-7 44	8+ 20
family|«|	1 -9	2-3 -9
family|»|	1 -14	2-3 -9	4-7 22
family|‘|	1 -13	8+ 30
family|’|	4-7 12	8+ 6
family|‚|	4-7 8
family|“|	1 -12	8+ 7
family|„|	2-3 8	8+ 21
follow|	( -21	) -10	+ 9	, -12	,determiner -9	,preposition -22	,pronoun -10	,quote -14	,that -22	,verb-judging 16	,verb-saying 18	,verb-thinking 13	,word -15	: -8	adverb -7	auxiliary -30	capital 12	coordinator 6	end 21	pronoun 13	verb-judging -7	word -16
fr:alone|alone|	2-3 10	4-7 12
fr:alone|first|	2-3 -10	4-7 27	8+ 12
fr:best-gap|according-to|according|gap|according-to|,;|	8+ 6
fr:best-gap|according-to|according|gap|according-to|,|	2-3 11	4-7 22	8+ 7
fr:best-gap|actor-nearby|naked||	1 10	4-7 -6	8+ 13
fr:best-gap|colon|naked||	2-3 -6	4-7 14
fr:best-gap|named-before|naked||	4-7 9
fr:best-gap|named-nearby|naked||	8+ 21
fr:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -6
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 8	2-3 13	4-7 17	8+ 6
fr:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	8+ 7
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 6	8+ 12
fr:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -7
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	8+ 7
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb||	4-7 8
fr:best-gap|sentence-after|apposed|gap|sentence-after||	8+ 10
fr:best-gap|sentence-after|saying|gap|sentence-after||	4-7 8
fr:best-gap|sentence-after|thinking|gap|sentence-after||	4-7 8
fr:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 10
fr:best-gap|sentence-before|direct|gap|sentence-before||	4-7 11
fr:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -8	4-7 7
fr:best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 9
fr:best-gap|sentence-before|saying|gap|sentence-before||	2-3 8	4-7 11	8+ 7
fr:best-gap|signature|naked||	4-7 7
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 7	4-7 13
fr:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	8+ 11
fr:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	1 12	2-3 13
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -10
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -7	4-7 7	8+ 11
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 10	2-3 -11
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 9
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 7
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 8	4-7 21
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 11	4-7 13
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -8	2-3 -10	8+ 7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,|	1 -9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 -11
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 15	4-7 13
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -7	4-7 10	8+ 16
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 -7	8+ 14
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	4-7 6	8+ 6
fr:best-gap|topic|naked||	8+ 20
fr:best-intro|(|naked|2-4|	2-3 -8
fr:best-intro|,|according|1|	2-3 9
fr:best-intro|,|according|5-10|	4-7 7
fr:best-intro|,|according|far|	2-3 7
fr:best-intro|,|naked|2-4|	4-7 9
fr:best-intro|,|naked|5-10|	2-3 10
fr:best-intro|,|naked|far|	2-3 -10	8+ 6
fr:best-intro|,|saying|1|	4-7 13
fr:best-intro|,|saying|5-10|	4-7 8	8+ 6
fr:best-intro|:|apposition|5-10|	8+ 10
fr:best-intro|:|direct|2-4|	4-7 6
fr:best-intro|:|direct|5-10|	2-3 -7	8+ 10
fr:best-intro|:|judging|2-4|	4-7 7
fr:best-intro|:|naked|2-4|	8+ 12
fr:best-intro|:|naked|5-10|	1 -6	2-3 -12	8+ 20
fr:best-intro|:|naked|far|	1 -7	2-3 -13	4-7 12	8+ 12
fr:best-intro|:|saying|0|	4-7 8
fr:best-intro|:|saying|1|	1 -6	8+ 15
fr:best-intro|:|saying|2-4|	1 7	2-3 7	4-7 11	8+ 9
fr:best-intro|:|saying|5-10|	4-7 10	8+ -6
fr:best-intro|adverb|naked|2-4|	2-3 -8
fr:best-intro|adverb|saying|1|	2-3 -7
fr:best-intro|auxiliary|according|5-10|	4-7 12
fr:best-intro|auxiliary|naked|far|	4-7 9
fr:best-intro|auxiliary|saying|1|	2-3 10	4-7 11
fr:best-intro|auxiliary|saying|2-4|	2-3 8	4-7 9
fr:best-intro|auxiliary|saying|5-10|	1 12	2-3 10
fr:best-intro|auxiliary|saying|far|	2-3 11
fr:best-intro|capital|saying|2-4|	4-7 10
fr:best-intro|coordinator|naked|far|	2-3 7
fr:best-intro|determiner|according|5-10|	2-3 6
fr:best-intro|determiner|direct|2-4|	1 11
fr:best-intro|determiner|judging|1|	2-3 6
fr:best-intro|determiner|judging|2-4|	1 10	4-7 6
fr:best-intro|determiner|naked|2-4|	1 11
fr:best-intro|determiner|naked|5-10|	1 -21
fr:best-intro|determiner|naked|far|	1 -12
fr:best-intro|determiner|saying|1|	2-3 6
fr:best-intro|determiner|saying|2-4|	1 11	2-3 -7
fr:best-intro|determiner|saying|5-10|	2-3 -15
fr:best-intro|preposition|according|far|	1 -11
fr:best-intro|preposition|judging|1|	2-3 18
fr:best-intro|preposition|judging|5-10|	4-7 8
fr:best-intro|preposition|naked|1|	2-3 7	4-7 -8
fr:best-intro|preposition|naked|2-4|	4-7 8
fr:best-intro|preposition|naked|5-10|	1 -13
fr:best-intro|preposition|saying|1|	4-7 -7
fr:best-intro|preposition|saying|2-4|	1 -14	8+ 9
fr:best-intro|pronoun|saying|2-4|	2-3 10	4-7 7
fr:best-intro|quote|naked|far|	4-7 6
fr:best-intro|start|naked|1|	4-7 11
fr:best-intro|start|naked|2-4|	8+ 8
fr:best-intro|start|naked|5-10|	4-7 7	8+ 15
fr:best-intro|start|naked|far|	4-7 12	8+ 14
fr:best-intro|start|other|1|	8+ 11
fr:best-intro|start|saying|1|	1 7	4-7 24	8+ 9
fr:best-intro|start|saying|2-4|	4-7 12	8+ 8
fr:best-intro|start|saying|far|	4-7 6
fr:best-intro|stop|direct|5-10|	4-7 11
fr:best-intro|stop|naked|2-4|	1 7	4-7 13
fr:best-intro|stop|naked|5-10|	2-3 6	4-7 -7	8+ 10
fr:best-intro|stop|other|1|	2-3 11	4-7 16	8+ 10
fr:best-intro|stop|saying|1|	1 9	2-3 27	4-7 27	8+ 7
fr:best-intro|stop|saying|2-4|	1 8	2-3 13	4-7 30
fr:best-intro|stop|saying|5-10|	4-7 9	8+ 6
fr:best-intro|stop|saying|far|	4-7 6
fr:best-intro|that|naked|5-10|	4-7 9
fr:best-intro|that|saying|1|	2-3 12	4-7 11	8+ 6
fr:best-intro|verb-judging|judging|0|	2-3 10	4-7 10
fr:best-intro|verb-saying|naked|1|	2-3 6	4-7 7
fr:best-intro|verb-saying|naked|2-4|	4-7 8
fr:best-intro|verb-saying|saying|0|	8+ 9
fr:best-intro|verb-saying|saying|2-4|	2-3 8
fr:best-intro|verb-thinking|thinking|0|	2-3 6	4-7 6
fr:best-intro|word|according|1|	4-7 11
fr:best-intro|word|according|2-4|	4-7 16
fr:best-intro|word|according|5-10|	4-7 7
fr:best-intro|word|according|far|	4-7 9
fr:best-intro|word|apposed|2-4|	4-7 8
fr:best-intro|word|apposition|far|	4-7 8
fr:best-intro|word|judging|2-4|	4-7 13
fr:best-intro|word|naked|0|	2-3 6
fr:best-intro|word|naked|1|	2-3 -8	4-7 -9
fr:best-intro|word|naked|2-4|	2-3 -6	4-7 -14
fr:best-intro|word|naked|5-10|	1 13	2-3 -6	4-7 9
fr:best-intro|word|naked|far|	2-3 -11	8+ 7
fr:best-intro|word|relative|2-4|	4-7 8
fr:best-intro|word|saying|1|	2-3 -8	4-7 -7
fr:best-intro|word|saying|2-4|	2-3 9	4-7 11	8+ 8
fr:best-intro|word|saying|5-10|	2-3 17	8+ 14
fr:best-intro|word|saying|far|	1 -11	2-3 -12	4-7 19
fr:best-intro|—|naked|far|	2-3 10
fr:best-intro|’|judging|2-4|	2-3 11	4-7 11
fr:best-intro|’|saying|2-4|	2-3 10
fr:best-lead|lower|,|according|	according-to 17
fr:best-lead|lower|,|judging|	speaker-then-quote 6
fr:best-lead|lower|,|naked|	actor-nearby 14	named-nearby 10
fr:best-lead|lower|,|saying|	verb-then-speaker 14
fr:best-lead|lower|:|naked|	topic -14
fr:best-lead|lower|:|saying|	quote-then-verb 10
fr:best-lead|lower|adverb|judging|	speaker-then-quote 9
fr:best-lead|lower|auxiliary|according|	according-to -6
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 15	speaker-then-quote 11
fr:best-lead|lower|capital|according|	according-to 8
fr:best-lead|lower|capital|saying|	speaker-then-quote 10
fr:best-lead|lower|coordinator|naked|	named-nearby 6	topic 8
fr:best-lead|lower|determiner|according|	according-to 7
fr:best-lead|lower|determiner|direct|	speaker-then-quote 10
fr:best-lead|lower|determiner|judging|	speaker-then-quote 6
fr:best-lead|lower|determiner|naked|	colon -9	named-nearby 7
fr:best-lead|lower|determiner|saying|	speaker-then-quote -7
fr:best-lead|lower|preposition|apposed|	speaker-then-quote 9
fr:best-lead|lower|preposition|judging|	speaker-then-quote 10
fr:best-lead|lower|preposition|saying|	speaker-then-quote -10
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 16
fr:best-lead|lower|that|according|	according-to -7
fr:best-lead|lower|that|saying|	speaker-then-quote 18
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 13
fr:best-lead|lower|verb-judging|naked|	topic 9
fr:best-lead|lower|verb-saying|apposition|	speaker-then-quote 12
fr:best-lead|lower|verb-saying|naked|	actor-nearby 6	named-nearby 7	topic 11
fr:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 8
fr:best-lead|lower|word|according|	according-to 16
fr:best-lead|lower|word|apposed|	speaker-then-quote 11
fr:best-lead|lower|word|apposition|	speaker-then-quote 16
fr:best-lead|lower|word|direct|	speaker-then-quote -9
fr:best-lead|lower|word|naked|	colon 8
fr:best-lead|lower|word|relative|	speaker-then-quote 8
fr:best-lead|lower|word|saying|	quote-then-speaker -8	quote-then-verb -8	sentence-before 7	verb-then-speaker 12
fr:best-lead|lower|’|saying|	speaker-then-quote 16
fr:best-lead|other|:|naked|	colon 6
fr:best-lead|upper|,|direct|	speaker-then-quote -7
fr:best-lead|upper|,|naked|	actor-nearby -11	named-nearby -8	topic -6
fr:best-lead|upper|,|other|	quote-then-verb -7
fr:best-lead|upper|,|saying|	sentence-before -6	speaker-then-quote -10	verb-then-speaker -7
fr:best-lead|upper|:|according|	according-to 6
fr:best-lead|upper|:|apposition|	speaker-then-quote 9
fr:best-lead|upper|:|judging|	speaker-then-quote 7
fr:best-lead|upper|:|naked|	colon 15
fr:best-lead|upper|:|saying|	quote-then-verb 10	sentence-after 8	sentence-before 8
fr:best-lead|upper|coordinator|naked|	topic -7
fr:best-lead|upper|determiner|naked|	actor-nearby -9	topic -8
fr:best-lead|upper|preposition|naked|	actor-nearby -11	named-nearby -10	topic -12
fr:best-lead|upper|preposition|saying|	speaker-then-quote -6	verb-then-speaker -6
fr:best-lead|upper|quote|naked|	actor-nearby 8
fr:best-lead|upper|start|naked|	named-nearby 14	topic 7
fr:best-lead|upper|start|other|	quote-then-verb 11
fr:best-lead|upper|start|saying|	paragraph-before 6	quote-then-speaker 16	quote-then-verb 18
fr:best-lead|upper|stop|according|	sentence-before 12
fr:best-lead|upper|stop|apposition|	sentence-before 6
fr:best-lead|upper|stop|naked|	actor-nearby -7	named-before 9	named-nearby 13	topic 17
fr:best-lead|upper|stop|other|	quote-then-verb 17	sentence-before 8
fr:best-lead|upper|stop|saying|	quote-then-speaker 17	quote-then-verb 19	sentence-after 9	sentence-before 18
fr:best-lead|upper|verb-saying|naked|	named-nearby -9	topic -9
fr:best-lead|upper|word|according|	according-to -7
fr:best-lead|upper|word|direct|	speaker-then-quote -6
fr:best-lead|upper|word|naked|	actor-nearby -11	named-nearby -10	topic -16
fr:best-lead|upper|word|saying|	quote-then-verb -7	sentence-before -6	speaker-then-quote -9
fr:best-lead|upper|—|naked|	actor-nearby 10
fr:best-lemma|	accuser 9	admettre 16	affirmer 18	agacer -8	amuser 9	annoncer -8	assurer 17	avertir 9	avouer 12	balayer 8	blaguer 7	calculer 6	conclure 10	concéder 8	confier 19	confirmer -6	conseiller 7	contester 9	corriger 11	crier 9	croire 8	déclarer 12	décrire 11	dénoncer 8	déplorer 7	désoler 10	détailler 9	emporter -7	enquérir 8	exclamer 7	exclure 7	féliciter 20	glisser 14	grincer 8	imager 7	indigner 8	indiquer 8	insister 9	interroger 6	ironiser 14	jubiler 8	juger 17	justifier 9	lancer 6	lire -12	louer 11	lâcher 14	maintenir -8	marrer 6	marteler 12	moquer 6	murmurer 11	noter 8	nuancer 6	observer 10	parler 7	persifler 7	pester 9	philosopher 8	plaider -16	poursuivre -7	promettre 9	proposer -6	protester 12	préciser 14	prévenir -10	prévoir -14	qualifier 11	railler 7	rappeler -6	rapporter -6	reconnaître 16	rectifier 8	relativiser 11	reprendre 12	reprocher -11	requérir 12	rigoler 8	rire 8	réagir 12	réjouir 12	répliquer 13	répondre 18	répéter 9	résumer 13	rétorquer 11	saluer 19	souffler 15	souhaiter 6	soupirer 9	souri 8	sourire 16	soutenir 11	souvenir 18	tempérer 7	tonner 9	trancher 16	téléphoner 7	témoigner 8	vanter 7	voir 15	écrire -7	énumérer 7	étonner 8	étrangler 7	évoquer 22
fr:best-lemma|accuser|quote-then-verb|	1 7
fr:best-lemma|admettre|quote-then-verb|	1 8
fr:best-lemma|admettre|speaker-then-quote|	5-10 8
fr:best-lemma|affirmer|quote-then-speaker|	2-4 8
fr:best-lemma|affirmer|quote-then-verb|	1 6
fr:best-lemma|affirmer|speaker-then-quote|	2-4 9	5-10 10	far 10
fr:best-lemma|ajouter|quote-then-speaker|	2-4 13
fr:best-lemma|ajouter|quote-then-verb|	1 13
fr:best-lemma|ajouter|sentence-before|	5-10 9
fr:best-lemma|amuser|quote-then-verb|	1 9
fr:best-lemma|annoncer|speaker-then-quote|	2-4 12
fr:best-lemma|appeler|speaker-then-quote|	0 -13	2-4 18
fr:best-lemma|assurer|quote-then-verb|	1 16
fr:best-lemma|assurer|sentence-before|	5-10 7
fr:best-lemma|assurer|speaker-then-quote|	2-4 8	5-10 14
fr:best-lemma|attendre|speaker-then-quote|	0 6
fr:best-lemma|avertir|quote-then-verb|	1 7
fr:best-lemma|avouer|quote-then-verb|	1 8
fr:best-lemma|balayer|quote-then-verb|	1 8
fr:best-lemma|calculer|quote-then-verb|	1 7
fr:best-lemma|commenter|quote-then-verb|	1 12
fr:best-lemma|conclure|quote-then-verb|	1 9
fr:best-lemma|conclure|speaker-then-quote|	1 7
fr:best-lemma|confier|quote-then-verb|	1 13
fr:best-lemma|confier|speaker-then-quote|	5-10 14
fr:best-lemma|confirmer|speaker-then-quote|	5-10 -8
fr:best-lemma|constater|quote-then-verb|	1 8
fr:best-lemma|corriger|quote-then-verb|	1 10
fr:best-lemma|croire|speaker-then-quote|	2-4 6
fr:best-lemma|demander|quote-then-verb|	1 7
fr:best-lemma|demander|speaker-then-quote|	1 12	2-4 -6
fr:best-lemma|dire|quote-then-speaker|	2-4 9
fr:best-lemma|dire|quote-then-verb|	1 14
fr:best-lemma|dire|sentence-before|	1 9
fr:best-lemma|dire|speaker-then-quote|	0 -6	2-4 14	5-10 -6
fr:best-lemma|déclarer|quote-then-verb|	1 8
fr:best-lemma|déclarer|speaker-then-quote|	2-4 9
fr:best-lemma|défendre|quote-then-verb|	1 9
fr:best-lemma|défendre|speaker-then-quote|	2-4 -8
fr:best-lemma|dénoncer|quote-then-verb|	1 9
fr:best-lemma|dénoncer|speaker-then-quote|	0 14	2-4 11	5-10 7
fr:best-lemma|désoler|quote-then-verb|	1 10
fr:best-lemma|détailler|quote-then-verb|	1 8
fr:best-lemma|emporter|quote-then-verb|	1 10
fr:best-lemma|estimer|quote-then-verb|	1 7
fr:best-lemma|estimer|speaker-then-quote|	2-4 14	5-10 14	far -7
fr:best-lemma|exclamer|quote-then-verb|	1 7
fr:best-lemma|expliquer|quote-then-speaker|	2-4 8
fr:best-lemma|expliquer|verb-then-speaker|	1 9
fr:best-lemma|exposer|quote-then-verb|	1 7
fr:best-lemma|faire_valoir|quote-then-speaker|	2-4 7
fr:best-lemma|faire_valoir|quote-then-verb|	1 14
fr:best-lemma|faire_valoir|speaker-then-quote|	2-4 -7	5-10 11	far 10
fr:best-lemma|féliciter|quote-then-verb|	1 6
fr:best-lemma|féliciter|speaker-then-quote|	2-4 18	5-10 7
fr:best-lemma|glisser|quote-then-speaker|	2-4 10
fr:best-lemma|glisser|quote-then-verb|	1 11
fr:best-lemma|grincer|quote-then-verb|	1 7
fr:best-lemma|imager|quote-then-verb|	1 8
fr:best-lemma|indiquer|quote-then-verb|	1 11
fr:best-lemma|indiquer|speaker-then-quote|	2-4 10	5-10 11
fr:best-lemma|insister|quote-then-speaker|	2-4 7
fr:best-lemma|interroger|quote-then-verb|	1 7
fr:best-lemma|inviter|speaker-then-quote|	2-4 9
fr:best-lemma|ironiser|quote-then-verb|	1 8
fr:best-lemma|ironiser|speaker-then-quote|	2-4 11
fr:best-lemma|jubiler|quote-then-verb|	1 8
fr:best-lemma|juger|quote-then-verb|	1 8
fr:best-lemma|juger|speaker-then-quote|	0 9	2-4 14	5-10 9
fr:best-lemma|justifier|quote-then-verb|	1 7
fr:best-lemma|lancer|quote-then-speaker|	2-4 10
fr:best-lemma|lancer|quote-then-verb|	1 11
fr:best-lemma|lire|quote-then-verb|	1 10
fr:best-lemma|lire|speaker-then-quote|	1 -8
fr:best-lemma|louer|speaker-then-quote|	1 11
fr:best-lemma|lâcher|quote-then-speaker|	2-4 8
fr:best-lemma|lâcher|quote-then-verb|	1 10
fr:best-lemma|lâcher|speaker-then-quote|	5-10 8
fr:best-lemma|marrer|quote-then-verb|	1 6
fr:best-lemma|marteler|quote-then-speaker|	2-4 11
fr:best-lemma|marteler|quote-then-verb|	1 8
fr:best-lemma|murmurer|quote-then-verb|	1 8
fr:best-lemma|none|according-to|	far 7
fr:best-lemma|none|actor-nearby|	2-4 9
fr:best-lemma|none|colon|	1 12	2-4 6	5-10 -6
fr:best-lemma|none|named-before|	2-4 8	5-10 9
fr:best-lemma|none|named-nearby|	1 -8	far 8
fr:best-lemma|none|quote-then-speaker|	-12 -7	-8 -6
fr:best-lemma|none|sentence-after|	0 9
fr:best-lemma|none|sentence-before|	2-4 8
fr:best-lemma|none|speaker-then-quote|	1 13	2-4 14	far -7
fr:best-lemma|none|topic|	1 -6
fr:best-lemma|noter|quote-then-verb|	1 6
fr:best-lemma|nuancer|quote-then-verb|	1 7
fr:best-lemma|observer|quote-then-speaker|	2-4 8
fr:best-lemma|observer|quote-then-verb|	1 9
fr:best-lemma|parler|speaker-then-quote|	1 14	5-10 12
fr:best-lemma|persifler|quote-then-verb|	1 7
fr:best-lemma|pester|quote-then-verb|	1 8
fr:best-lemma|philosopher|quote-then-verb|	1 8
fr:best-lemma|plaider|quote-then-verb|	1 13
fr:best-lemma|plaider|speaker-then-quote|	2-4 -12
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 7
fr:best-lemma|plaisanter|quote-then-verb|	1 14
fr:best-lemma|poursuivre|quote-then-verb|	1 9
fr:best-lemma|promettre|quote-then-speaker|	2-4 10
fr:best-lemma|promettre|quote-then-verb|	1 9
fr:best-lemma|promettre|speaker-then-quote|	0 12	1 8	2-4 16
fr:best-lemma|préciser|quote-then-speaker|	2-4 7
fr:best-lemma|préciser|quote-then-verb|	1 9
fr:best-lemma|préciser|speaker-then-quote|	5-10 9
fr:best-lemma|prévenir|quote-then-speaker|	2-4 6
fr:best-lemma|prévenir|quote-then-verb|	1 15
fr:best-lemma|prévenir|speaker-then-quote|	5-10 -6
fr:best-lemma|prévoir|quote-then-verb|	1 -10
fr:best-lemma|qualifier|speaker-then-quote|	5-10 8
fr:best-lemma|raconter|paragraph-before|	far 6
fr:best-lemma|raconter|quote-then-speaker|	2-4 10
fr:best-lemma|raconter|quote-then-verb|	1 10
fr:best-lemma|raconter|speaker-then-quote|	5-10 11
fr:best-lemma|railler|quote-then-verb|	1 7
fr:best-lemma|rappeler|speaker-then-quote|	far 10
fr:best-lemma|rapporter|quote-then-verb|	1 -6
fr:best-lemma|reconnaître|quote-then-verb|	1 9
fr:best-lemma|reconnaître|speaker-then-quote|	0 8	5-10 13
fr:best-lemma|rectifier|quote-then-verb|	1 8
fr:best-lemma|refuser|speaker-then-quote|	2-4 -7
fr:best-lemma|regretter|quote-then-verb|	1 10
fr:best-lemma|relativiser|speaker-then-quote|	1 9
fr:best-lemma|relever|quote-then-verb|	1 9
fr:best-lemma|relever|speaker-then-quote|	2-4 -6	far 11
fr:best-lemma|reprendre|quote-then-verb|	1 11
fr:best-lemma|reprocher|speaker-then-quote|	2-4 -11
fr:best-lemma|rigoler|quote-then-verb|	1 10
fr:best-lemma|réagir|quote-then-verb|	1 9
fr:best-lemma|réclamer|speaker-then-quote|	0 10	1 8
fr:best-lemma|réjouir|quote-then-verb|	1 9
fr:best-lemma|répliquer|quote-then-verb|	1 9
fr:best-lemma|répliquer|speaker-then-quote|	5-10 8
fr:best-lemma|répondre|quote-then-speaker|	2-4 10
fr:best-lemma|répondre|quote-then-verb|	1 10
fr:best-lemma|répondre|speaker-then-quote|	1 9	2-4 16
fr:best-lemma|répéter|quote-then-verb|	1 7
fr:best-lemma|résumer|quote-then-speaker|	2-4 7
fr:best-lemma|résumer|quote-then-verb|	1 12
fr:best-lemma|rétorquer|quote-then-verb|	1 11
fr:best-lemma|saluer|speaker-then-quote|	0 9	1 7	2-4 14
fr:best-lemma|souffler|quote-then-speaker|	2-4 6
fr:best-lemma|souffler|quote-then-verb|	1 15
fr:best-lemma|souligner|quote-then-speaker|	2-4 8
fr:best-lemma|souligner|quote-then-verb|	1 7
fr:best-lemma|souligner|speaker-then-quote|	2-4 13
fr:best-lemma|soupirer|quote-then-verb|	1 12
fr:best-lemma|sourire|quote-then-verb|	1 10
fr:best-lemma|souri|speaker-then-quote|	1 6
fr:best-lemma|soutenir|speaker-then-quote|	2-4 9
fr:best-lemma|souvenir|quote-then-verb|	1 11
fr:best-lemma|souvenir|speaker-then-quote|	2-4 13
fr:best-lemma|tempérer|quote-then-verb|	1 6
fr:best-lemma|tonner|quote-then-verb|	1 8
fr:best-lemma|trancher|quote-then-verb|	1 11
fr:best-lemma|trouver|speaker-then-quote|	5-10 9
fr:best-lemma|témoigner|quote-then-verb|	1 7
fr:best-lemma|unlisted|sentence-before|	1 8
fr:best-lemma|voir|speaker-then-quote|	0 6	2-4 10
fr:best-lemma|vouloir|speaker-then-quote|	0 6	2-4 -6
fr:best-lemma|écrire|quote-then-speaker|	2-4 7
fr:best-lemma|écrire|quote-then-verb|	1 11
fr:best-lemma|écrire|speaker-then-quote|	1 -7
fr:best-lemma|énumérer|quote-then-verb|	1 7
fr:best-lemma|étonner|quote-then-verb|	1 8
fr:best-lemma|étrangler|quote-then-verb|	1 7
fr:best-lemma|évoquer|speaker-then-quote|	0 10	1 11	2-4 19	5-10 10
fr:best-near|according-to|according|	far 7
fr:best-near|according|2-4|	2-3 -7	4-7 15
fr:best-near|according|5-10|	4-7 15	8+ 9
fr:best-near|according|far|	1 -14	2-3 6	4-7 15	8+ 7
fr:best-near|actor-nearby|naked|	2-4 9
fr:best-near|apposed|2-4|	2-3 6	4-7 11	8+ 8
fr:best-near|apposition|2-4|	2-3 9	8+ 6
fr:best-near|apposition|5-10|	4-7 10	8+ 11
fr:best-near|apposition|far|	2-3 11	4-7 8	8+ 7
fr:best-near|colon|naked|	1 12	2-4 6	5-10 -6
fr:best-near|direct|2-4|	1 11	4-7 6
fr:best-near|direct|5-10|	1 -12	2-3 -10	8+ 11
fr:best-near|direct|far|	4-7 -11
fr:best-near|judging|0|	2-3 10	4-7 10
fr:best-near|judging|1|	2-3 15	4-7 10	8+ 6
fr:best-near|judging|2-4|	4-7 19
fr:best-near|judging|5-10|	1 6	2-3 9	4-7 10
fr:best-near|naked|0|	2-3 6
fr:best-near|naked|1|	8+ 9
fr:best-near|naked|2-4|	1 8	8+ 14
fr:best-near|naked|5-10|	4-7 -6	8+ 22
fr:best-near|naked|far|	8+ 16
fr:best-near|named-before|naked|	2-4 8	5-10 9
fr:best-near|named-nearby|naked|	1 -8	far 8
fr:best-near|other|0|	2-3 -7
fr:best-near|other|1|	4-7 9	8+ 12
fr:best-near|paragraph-before|saying|	far 6
fr:best-near|quote-then-speaker|apposed|	-12 -7	-8 -6
fr:best-near|quote-then-speaker|saying|	2-4 19
fr:best-near|quote-then-verb|judging|	1 9
fr:best-near|quote-then-verb|saying|	0 -6	5-10 12
fr:best-near|saying|0|	8+ 10
fr:best-near|saying|1|	8+ 9
fr:best-near|saying|2-4|	8+ 9
fr:best-near|saying|5-10|	1 6
fr:best-near|saying|far|	1 -6	2-3 -10	4-7 15	8+ 9
fr:best-near|sentence-after|saying|	0 8
fr:best-near|sentence-after|thinking|	0 8
fr:best-near|sentence-before|apposition|	2-4 6	far 10
fr:best-near|sentence-before|direct|	2-4 6
fr:best-near|sentence-before|other|	1 8
fr:best-near|sentence-before|saying|	1 14	2-4 9	5-10 9
fr:best-near|speaker-then-quote|apposed|	2-4 13
fr:best-near|speaker-then-quote|apposition|	1 11	5-10 14
fr:best-near|speaker-then-quote|direct|	2-4 11	5-10 -10	far -9
fr:best-near|speaker-then-quote|judging|	0 13	1 16	5-10 11
fr:best-near|speaker-then-quote|saying|	5-10 -9
fr:best-near|speaker-then-quote|thinking|	0 8	5-10 10
fr:best-near|thinking|0|	2-3 6	4-7 9
fr:best-near|thinking|2-4|	1 -8	8+ 6
fr:best-near|thinking|5-10|	4-7 6	8+ 10
fr:best-near|topic|naked|	1 -6
fr:best-near|verb-then-speaker|saying|	2-4 -8
fr:best-order|according|according|2-4|	2-3 -7	4-7 15
fr:best-order|according|according|5-10|	4-7 15	8+ 9
fr:best-order|according|according|far|	1 -14	2-3 6	4-7 15	8+ 7
fr:best-order|apposed|apposed|2-4|	2-3 6	4-7 11	8+ 8
fr:best-order|apposed|judging|0|	4-7 8
fr:best-order|apposed|judging|2-4|	1 -7	2-3 10	4-7 11
fr:best-order|apposed|judging|5-10|	4-7 8
fr:best-order|apposed|saying|1|	1 10	4-7 14	8+ 14
fr:best-order|apposed|saying|2-4|	4-7 23	8+ 9
fr:best-order|apposed|saying|5-10|	2-3 10	8+ 10
fr:best-order|apposed|thinking|0|	4-7 6
fr:best-order|apposition|apposition|2-4|	2-3 9	8+ 6
fr:best-order|apposition|apposition|5-10|	4-7 10	8+ 11
fr:best-order|apposition|apposition|far|	2-3 11	4-7 8	8+ 7
fr:best-order|apposition|judging|1|	2-3 13
fr:best-order|apposition|judging|2-4|	1 10	2-3 11	4-7 7
fr:best-order|apposition|saying|0|	4-7 12
fr:best-order|apposition|saying|1|	8+ 6
fr:best-order|apposition|saying|2-4|	1 -10	2-3 6	4-7 11	8+ 12
fr:best-order|apposition|saying|5-10|	2-3 -12
fr:best-order|apposition|thinking|5-10|	4-7 6
fr:best-order|direct|direct|2-4|	1 11	4-7 6
fr:best-order|direct|direct|5-10|	1 -12	2-3 -10	8+ 11
fr:best-order|direct|direct|far|	4-7 -11
fr:best-order|direct|judging|0|	2-3 10
fr:best-order|direct|judging|1|	2-3 19	4-7 8
fr:best-order|direct|judging|2-4|	2-3 -8	4-7 16
fr:best-order|direct|judging|5-10|	4-7 8
fr:best-order|direct|saying|0|	2-3 -6	8+ 12
fr:best-order|direct|saying|1|	1 -7	8+ 8
fr:best-order|direct|saying|2-4|	1 9	8+ 7
fr:best-order|direct|saying|far|	2-3 -7	4-7 20	8+ 10
fr:best-order|direct|thinking|0|	2-3 6	4-7 8
fr:best-order|direct|thinking|2-4|	1 -8	4-7 -6	8+ 9
fr:best-order|inverted|judging|1|	8+ 7
fr:best-order|inverted|other|0|	2-3 -7
fr:best-order|inverted|other|1|	4-7 9	8+ 12
fr:best-order|inverted|saying|1|	8+ 7
fr:best-order|inverted|saying|2-4|	2-3 -9	8+ 7
fr:best-order|inverted|saying|5-10|	1 10	2-3 10	8+ 7
fr:best-order|inverted|saying|far|	2-3 -7	4-7 12
fr:best-order|naked|naked|0|	2-3 6
fr:best-order|naked|naked|1|	8+ 9
fr:best-order|naked|naked|2-4|	1 8	8+ 14
fr:best-order|naked|naked|5-10|	4-7 -6	8+ 22
fr:best-order|naked|naked|far|	8+ 16
fr:best-order|shared|saying|2-4|	1 -6
fr:best-phrase|name|	according 7	apposed 14	apposition 15	direct 6	judging 9	naked 9	other 11
fr:best-phrase|noun|	apposed -10	direct -9	naked -7	other -9	saying -10
fr:best-phrase|pronoun|	according 12	naked -8	other 9	thinking 7
fr:best-score|-1|	1 7	2-3 -7
fr:best-score|	-2 -17	-3 -21	-4 -8	0 7	1 8	3 9	4 16	6 19	7 -6
fr:best-score|-2|	1 -6	2-3 -10	4-7 -15	8+ 15
fr:best-score|-3|	1 -19	2-3 -6	4-7 -10	8+ 9
fr:best-score|-4|	1 -12	2-3 -11
fr:best-score|0|	2-3 6	8+ 16
fr:best-score|1|	1 8	4-7 7
fr:best-score|2|	8+ 21
fr:best-score|3|	4-7 19	8+ 11
fr:best-score|4|	2-3 17	4-7 10	8+ 10
fr:best-score|5|	8+ 8
fr:best-score|6|	2-3 13	4-7 17	8+ 7
fr:best-score|7|	2-3 -8	8+ 7
fr:best|according-to|according|	1 -8	4-7 22	8+ 8
fr:best|actor-nearby|naked|	1 10	4-7 -6	8+ 13
fr:best|colon|naked|	2-3 -6	4-7 14
fr:best|named-before|naked|	4-7 9
fr:best|named-nearby|naked|	8+ 21
fr:best|paragraph-before|saying|	4-7 6
fr:best|quote-then-speaker|apposed|	1 -6
fr:best|quote-then-speaker|saying|	4-7 10	8+ 6
fr:best|quote-then-verb|judging|	8+ 7
fr:best|quote-then-verb|other|	4-7 14	8+ 12
fr:best|quote-then-verb|saying|	2-3 8	8+ 7
fr:best|sentence-after|apposed|	8+ 12
fr:best|sentence-after|saying|	4-7 9
fr:best|sentence-after|thinking|	4-7 8
fr:best|sentence-before|according|	4-7 11
fr:best|sentence-before|apposition|	1 -7	2-3 9	4-7 9	8+ 8
fr:best|sentence-before|saying|	1 -6	4-7 9	8+ 6
fr:best|signature|naked|	4-7 7
fr:best|speaker-then-quote|apposed|	2-3 8	4-7 7	8+ 8
fr:best|speaker-then-quote|apposition|	1 12	2-3 14	8+ 11
fr:best|speaker-then-quote|direct|	1 6	8+ 11
fr:best|speaker-then-quote|judging|	2-3 8	4-7 23
fr:best|speaker-then-quote|saying|	2-3 -6
fr:best|speaker-then-quote|thinking|	1 -8	8+ 12
fr:best|topic|naked|	8+ 20
fr:best|verb-then-speaker|saying|	2-3 -6	8+ 7
fr:case-follow|all-one|,determiner|	none -19
fr:case-follow|all-one|,pronoun|	none -9
fr:case-follow|all-one|,verb-judging|	none -9
fr:case-follow|all-one|coordinator|	none -6
fr:case-follow|all-one|end|	. 15
fr:case-follow|all-one|preposition|	none -6
fr:case-follow|all-one|stop|	none -27
fr:case-follow|all-one|word|	none -6
fr:case-follow|all|,word|	none -6
fr:case-follow|all|preposition|	none -6
fr:case-follow|all|stop|	none -11
fr:case-follow|all|word|	none -7
fr:case-follow|first|(|	none -9
fr:case-follow|first|,auxiliary|	? 10	none 14
fr:case-follow|first|,pronoun|	! 7	? 8	none 6
fr:case-follow|first|,verb-saying|	! 6	? 6
fr:case-follow|first|:|	none -6
fr:case-follow|first|capital|	. 15	? 7
fr:case-follow|first|coordinator|	. 7	none -7
fr:case-follow|first|determiner|	. 26	? 6	none -6
fr:case-follow|first|end|	! 12	. 27	? 13	none 7
fr:case-follow|first|preposition|	. 11	? 9	none -9
fr:case-follow|first|pronoun|	. 15	? 6	none -7
fr:case-follow|first|quote|	. 9	? 7
fr:case-follow|first|stop|	none -25
fr:case-follow|first|verb-saying|	none -6
fr:case-follow|first|—|	? 6
fr:case-follow|most|,auxiliary|	none 6
fr:case-follow|most|end|	. 7
fr:case-follow|most|stop|	none -8
fr:case-follow|none|)|	none -9
fr:case-follow|none|,auxiliary|	none -11
fr:case-follow|none|,pronoun|	none -8
fr:case-follow|none|,that|	none -9
fr:case-follow|none|:|	none -8
fr:case-follow|none|adverb|	none 6
fr:case-follow|none|auxiliary|	none -15
fr:case-follow|none|determiner|	. 7
fr:case-follow|none|end|	. 6	none 9
fr:case-follow|none|stop|	none 13
fr:case-follow|none|word|	none -8
fr:case-follow|titled|end|	none 13
fr:case-intro|all-one|	, -12	adverb -12	coordinator -9	determiner -11	preposition -13	stop 17	verb-saying -15	word -16
fr:case-intro|all|	, -7	: -7	preposition -7	stop -6	verb-saying -7	word -9
fr:case-intro|first|	, -13	capital -9	determiner -11	preposition -15	quote 10	start 6	stop 13	word -14	— 9
fr:case-intro|most|	start 7
fr:case-intro|none|	' -6	( -10	, 10	: -6	coordinator 8	verb-judging 19	verb-saying 7	verb-thinking 11
fr:case-intro|some|	, 8	auxiliary 8	preposition -7	that 6
fr:case-intro|titled|	: 12
fr:case|all-one|	1 -6	4-5 -8
fr:case|all|	2 -11	3 -11	4-5 -8
fr:case|first|	1 7	10+ 10	2 -7	3 -10
fr:case|none|	10+ 11	3 6
fr:case|some|	10+ 9	6-9 13
fr:case|titled|	6-9 7
fr:chain-on|,|	1 -7	2-3 -6
fr:chain-on|capital stop|	4-7 9
fr:chain-on|none|	2-3 6	8+ 16
fr:chain-on|preposition determiner word|	2-3 -7
fr:chain-on|pronoun verb-saying :|	4-7 7
fr:chain-on|stop|	2-3 -11	4-7 -11
fr:chain-on||	4-7 10
fr:chain-on|—|	2-3 8	4-7 9
fr:chain|,|	1 -6
fr:chain|coordinator|	1 -10	2-3 6
fr:chain|none|	1 -7	4-7 7	8+ 9
fr:chain|word determiner preposition|	4-7 11
fr:clause|false|false|	all -16	first -9
fr:clause|false|true|	most 10	some 12	titled 6
fr:clause|true|false|	none -7	titled 12
fr:dated|	true -9
fr:echo|all|1|	false -21	true 7
fr:echo|all|2-3|	true -7
fr:echo|all|4-7|	false 7	true 7
fr:echo|all|	all -9	all-one -11	false -20	first -7	none -13	titled 6
fr:echo|all|false|	1 -6	2-3 -7	4-7 13
fr:echo|all|true|	1 -16
fr:echo|half|2-3|	false -7
fr:echo|half|4-7|	true 9
fr:echo|half|8+|	false 6
fr:echo|half|false|	2-3 -7	8+ 8
fr:echo|half|	true 10
fr:echo|none|1|	false 8
fr:echo|none|4-7|	true 6
fr:echo|none|	all -17	none 9
fr:echo|none|false|	1 8
fr:echo|some|4-7|	false -10
fr:echo|some|8+|	false 9	true 8
fr:echo|some|	false -8	true 8
fr:echo|some|false|	4-7 -10	8+ 9
fr:ending|	! 17	. 44	? 12	none -11
fr:family|"|	1 11	2-3 8	4-7 -6	8+ 14
fr:family|none|	1 7	2-3 10	4-7 9	8+ 8
fr:family|«|	2-3 -7
fr:family|“|	1 6	8+ 13
fr:follow|	( -9	) -9	,capital -10	,quote -9	,verb-judging -8	,verb-saying 6	,word -8	: -12	adverb 6	auxiliary -15	capital 17	determiner 16	end 28	pronoun 6	subordinator 7	verb-saying -10	word -10	— 8
fr:gov|accuser|4-7|	4-7 -6
fr:gov|accuser|	de 9	d’ -8
fr:gov|accuser|present|	none -8
fr:gov|admettre|	none 12
fr:gov|admettre|past|	none 8
fr:gov|affirmer|2-3|	4-7 8
fr:gov|affirmer|4-7|	2-3 6
fr:gov|affirmer|	de 9	none 9
fr:gov|affirmer|present|	none 15
fr:gov|ajouter|4-7|	4-7 9
fr:gov|ajouter|	none -8
fr:gov|annoncer|2-3|	2-3 12
fr:gov|annoncer|	none 12
fr:gov|annoncer|past|	auxiliary 11
fr:gov|appeler|0|	1 -7	2-3 -10
fr:gov|appeler|1|	4-7 -11
fr:gov|appeler|2-3|	2-3 11	4-7 10
fr:gov|appeler|4-7|	1 8
fr:gov|appeler|	none -18	à 21
fr:gov|appeler|past|	auxiliary 16	none -9
fr:gov|assurer|2-3|	4-7 10
fr:gov|assurer|4-7|	4-7 11
fr:gov|assurer|8+|	4-7 10
fr:gov|assurer|	de -7	que 14
fr:gov|assurer|past|	auxiliary 11
fr:gov|attendre|0|	4-7 6
fr:gov|attendre|past|	none -6
fr:gov|conclure|1|	8+ 7
fr:gov|conclure|	none 7
fr:gov|concéder|past|	none 9
fr:gov|concéder|	que 8
fr:gov|confier|4-7|	2-3 10
fr:gov|confier|8+|	4-7 8
fr:gov|confier|	de 9	qu’ 6
fr:gov|confier|past|	auxiliary 13	none 6
fr:gov|confier|present|	none 8
fr:gov|confirmer|8+|	2-3 -6
fr:gov|confirmer|	none 10
fr:gov|confirmer|past|	auxiliary -8
fr:gov|confirmer|present|	none 11
fr:gov|contester|present|	none 7
fr:gov|crier|	à 9
fr:gov|croire|2-3|	4-7 6
fr:gov|demander|1|	4-7 12
fr:gov|demander|2-3|	1 -9
fr:gov|demander|4-7|	2-3 -7
fr:gov|demander|	none 10	si 9
fr:gov|demander|past|	auxiliary -7
fr:gov|demander|present|	none 15
fr:gov|dire|0|	8+ 9
fr:gov|dire|1|	2-3 7	4-7 15
fr:gov|dire|2-3|	4-7 22	8+ 13
fr:gov|dire|	de 8	en -6
fr:gov|dire|past|	auxiliary 19	not -11
fr:gov|déclarer|2-3|	2-3 9
fr:gov|déclarer|past|	auxiliary 9
fr:gov|déclarer|	que 9
fr:gov|décrire|2-3|	4-7 9
fr:gov|décrire|	none 12
fr:gov|décrire|past|	none 11
fr:gov|défendre|2-3|	4-7 8
fr:gov|défendre|past|	none 8
fr:gov|dénoncer|0|	2-3 11	4-7 11
fr:gov|dénoncer|1|	2-3 7
fr:gov|dénoncer|2-3|	4-7 9
fr:gov|dénoncer|4-7|	4-7 7
fr:gov|dénoncer|	dans 6	none 15
fr:gov|dénoncer|past|	auxiliary 15	none 9
fr:gov|déplorer|0|	2-3 8
fr:gov|déplorer|2-3|	2-3 11
fr:gov|déplorer|	none 11
fr:gov|déplorer|past|	auxiliary 8
fr:gov|désigner|present|	none -8
fr:gov|estimer|2-3|	4-7 13
fr:gov|estimer|past|	auxiliary 17
fr:gov|estimer|present|	none 13
fr:gov|estimer|	que 15
fr:gov|exclure|	none 7
fr:gov|expliquer|2-3|	4-7 9
fr:gov|expliquer|8+|	2-3 -7
fr:gov|expliquer|	none 9
fr:gov|faire_valoir|4-7|	2-3 9
fr:gov|faire_valoir|	qu' 12	qu’ 6
fr:gov|féliciter|2-3|	1 8	2-3 15	4-7 6
fr:gov|féliciter|	d' 11	d’ 15	none 8
fr:gov|féliciter|past|	auxiliary 16
fr:gov|féliciter|present|	none 10
fr:gov|head|	africaine 7	avoir -6	banderole -8	belkacem 10	capitaine 9	celle-ci 8	celui-ci 12	civile 10	clients -6	compagnie 10	comptes 9	côté 11	direction 16	dossier 12	elle 15	elle-même 9	fonctionnaire -7	groupe -9	général 12	institution -9	juges 9	kerdoncuff 10	loi -8	majorité 7	ministre 8	on -17	opposition 15	organisation 9	part 9	paysanne -6	préfecture 8	président 9	quelqu’un 8	revanche 7	santé 9	second -10	société 14	élue 8
fr:gov|head|civile|	féliciter 8
fr:gov|head|clients|	proposer -6
fr:gov|head|comptes|	juger 9
fr:gov|head|elle|	ajouter 7	attendre 6	préciser 6	rire 8
fr:gov|head|il|	ajouter -6	assurer 9	dire 6	juger 13	préciser 10	prévenir -9	réclamer 11
fr:gov|head|institution|	regretter -9
fr:gov|head|juges|	relever 8
fr:gov|head|loi|	dire -10
fr:gov|head|name|	dire 10	faire_valoir 11	reconnaître 7	répondre 6
fr:gov|head|none|	dénoncer 8
fr:gov|head|on|	appeler -11	dénoncer 7	lire -15
fr:gov|head|opposition|	crier 11	regretter 11
fr:gov|head|organisation|	appeler 10	dire 11	dénoncer 8	féliciter 7	juger 9	parler 14	réclamer 8	saluer 10	voir 8	évoquer 11
fr:gov|head|part|	réclamer 8
fr:gov|head|person|	annoncer 12	appeler 11	confier 8	défendre -7	dénoncer 11	estimer 14	exclure 7	féliciter 14	inviter 9	jurer 11	promettre 12	qualifier 8	rappeler -9	relever 8	réclamer -9	répliquer 8	répondre 8	saluer 8	soupirer 7	voir 10	vouloir 8	évoquer 11
fr:gov|head|préfecture|	parler 13
fr:gov|head|second|	dire -10
fr:gov|indiquer|past|	auxiliary 10
fr:gov|indiquer|	qu’ 10
fr:gov|inquiéter|2-3|	4-7 11
fr:gov|inviter|past|	auxiliary 7
fr:gov|inviter|present|	none 10
fr:gov|inviter|	à 11
fr:gov|ironiser|present|	none 7
fr:gov|judging|0|false|false|	none 15
fr:gov|judging|2-3|false|false|	first 6
fr:gov|judging|4-7|false|false|	none 10
fr:gov|judging|4-7|true|false|	first -6
fr:gov|judging|8+|false|false|	first 8
fr:gov|judging|8+|true|false|	none 7
fr:gov|judging|aux|	none 10
fr:gov|judging|dans|2-3|	4-7 7
fr:gov|judging|dans|	none 7
fr:gov|judging|de|1|	4-7 7
fr:gov|judging|de|2-3|	1 -12
fr:gov|judging|de|4-7|	2-3 12	4-7 6
fr:gov|judging|de|false|	false 9
fr:gov|judging|de|	none 6
fr:gov|judging|d’|2-3|	1 15	4-7 10
fr:gov|judging|d’|4-7|	4-7 7
fr:gov|judging|d’|false|	false 8
fr:gov|judging|d’|	none 10
fr:gov|judging|d’|true|	false 9
fr:gov|judging|none|0|	2-3 11	4-7 11
fr:gov|judging|none|1|	2-3 10
fr:gov|judging|none|2-3|	4-7 13
fr:gov|judging|none|false|	false 8
fr:gov|judging|none|	first 7	none 8
fr:gov|judging|none|true|	false 6
fr:gov|judging|que|	none 8
fr:gov|judging|à|false|	false -6
fr:gov|judging|à|	none -13
fr:gov|judging|à|true|	false -10
fr:gov|juger|0|	1 12	2-3 9
fr:gov|juger|2-3|	1 14	2-3 9
fr:gov|juger|4-7|	1 10
fr:gov|juger|	none 24
fr:gov|juger|past|	auxiliary 12	none 8
fr:gov|juger|present|	none 19
fr:gov|lire|	none -8
fr:gov|lire|past|	none -10
fr:gov|louer|1|	2-3 11
fr:gov|louer|	none 11
fr:gov|lâcher|1|	4-7 7
fr:gov|lâcher|	none 11
fr:gov|lâcher|past|	auxiliary 10
fr:gov|none|1|	first 7
fr:gov|none|2-3|	all -13	first -7
fr:gov|none|4-7|	all-one -8	some -8	titled 6
fr:gov|none|8+|	none 14
fr:gov|none|false|true|	4-7 11	8+ 11
fr:gov|none|true|false|	4-7 -6
fr:gov|none|true|true|	1 -11	2-3 -16
fr:gov|noter|	none 7
fr:gov|nuancer|1|	8+ 6
fr:gov|parler|2-3|	4-7 15
fr:gov|parler|4-7|	1 9
fr:gov|parler|	d’ 11	none 6
fr:gov|parler|past|	none 9
fr:gov|plaider|2-3|	4-7 -8
fr:gov|plaider|	none -13	pour -10
fr:gov|plaider|past|	auxiliary -11
fr:gov|plaider|present|	none -11
fr:gov|pointer|present|	none 6
fr:gov|poursuivre|past|	none -8
fr:gov|promettre|0|	4-7 12
fr:gov|promettre|2-3|	2-3 11	4-7 10
fr:gov|promettre|4-7|	4-7 6
fr:gov|promettre|	que 6
fr:gov|proposer|4-7|	1 -6
fr:gov|proposer|	de -9	none -6
fr:gov|proposer|present|	none -11
fr:gov|préciser|4-7|	2-3 10	4-7 7
fr:gov|préciser|	none 8	que 11	qu’ 8
fr:gov|préciser|participle|	none 10
fr:gov|préciser|past|	auxiliary 7
fr:gov|préciser|present|	none 11
fr:gov|prétendre|past|	none -9
fr:gov|prévenir|4-7|	2-3 9
fr:gov|prévenir|	none -7
fr:gov|prévenir|past|	none -6
fr:gov|qualifier|1|	1 8	4-7 7
fr:gov|qualifier|4-7|	2-3 7
fr:gov|qualifier|	de 17
fr:gov|qualifier|past|	auxiliary 9
fr:gov|qualifier|present|	none 12
fr:gov|raconter|4-7|	4-7 9
fr:gov|raconter|present|	none 11
fr:gov|rappeler|1|	4-7 8
fr:gov|rappeler|2-3|	2-3 -7
fr:gov|rappeler|past|	auxiliary -11
fr:gov|reconnaître|0|	4-7 8
fr:gov|reconnaître|	none 12	que 8
fr:gov|reconnaître|past|	auxiliary 12	none 10
fr:gov|refuser|4-7|	4-7 7
fr:gov|refuser|past|	auxiliary -7
fr:gov|regretter|	que 9
fr:gov|relativiser|	none 9
fr:gov|relativiser|present|	none 9
fr:gov|relever|	none 9
fr:gov|reprocher|2-3|	2-3 -11
fr:gov|reprocher|	d’ 9	none -11
fr:gov|reprocher|past|	auxiliary 9	none -7
fr:gov|reprocher|present|	none -11
fr:gov|rire|1|	8+ 8
fr:gov|rire|	none 8
fr:gov|réclamer|0|	4-7 11
fr:gov|réclamer|1|	2-3 9
fr:gov|réclamer|4-7|	2-3 -6
fr:gov|réclamer|	de 11
fr:gov|réclamer|past|	none 8
fr:gov|répliquer|4-7|	2-3 9
fr:gov|répliquer|past|	auxiliary 10
fr:gov|répliquer|	que 9
fr:gov|répondre|1|	4-7 6
fr:gov|répondre|2-3|	4-7 10
fr:gov|répondre|	none 11	que 12	qu’ 6
fr:gov|répondre|past|	auxiliary 13	none 16
fr:gov|résumer|present|	none 6
fr:gov|révéler|	none 7
fr:gov|révéler|past|	auxiliary 7
fr:gov|saluer|0|	2-3 8	4-7 9
fr:gov|saluer|1|	2-3 12
fr:gov|saluer|2-3|	1 10
fr:gov|saluer|	none 21
fr:gov|saluer|past|	auxiliary 17
fr:gov|saluer|present|	none 16
fr:gov|saying|0|false|false|	all -7	all-one -14	none 9	some 10
fr:gov|saying|1|false|false|	none -8	some 8
fr:gov|saying|1|false|true|	first 10
fr:gov|saying|1|true|false|	none 8
fr:gov|saying|2-3|false|false|	all-one -7	none -8	some 7
fr:gov|saying|2-3|true|false|	all-one -6
fr:gov|saying|4-7|false|false|	first -6
fr:gov|saying|4-7|true|false|	all-one -6	first -8	none 9
fr:gov|saying|8+|false|false|	all-one -9	none 19
fr:gov|saying|8+|false|true|	first 8
fr:gov|saying|8+|true|false|	none -13
fr:gov|saying|après|false|	false 6
fr:gov|saying|au|false|	false -9
fr:gov|saying|au|	none -8
fr:gov|saying|d'|2-3|	2-3 9
fr:gov|saying|d'|	none 11
fr:gov|saying|d'|true|	false 9
fr:gov|saying|dans|	all -8	none 8
fr:gov|saying|dans|false|	false 6	true 7
fr:gov|saying|dans|true|	false -6
fr:gov|saying|de|1|	4-7 11
fr:gov|saying|de|2-3|	1 -8
fr:gov|saying|de|4-7|	1 -10
fr:gov|saying|de|8+|	1 -7	4-7 15	8+ 6
fr:gov|saying|de|	none -9	some 10
fr:gov|saying|de|true|	false -7
fr:gov|saying|dès|	none 8
fr:gov|saying|d’|2-3|	4-7 15
fr:gov|saying|d’|4-7|	1 7	4-7 15	8+ 6
fr:gov|saying|d’|	all-one 7
fr:gov|saying|d’|false|	false 8
fr:gov|saying|en|4-7|	2-3 12
fr:gov|saying|en|8+|	4-7 10
fr:gov|saying|en|	first 9
fr:gov|saying|none|0|	8+ 10
fr:gov|saying|none|1|	8+ 15
fr:gov|saying|none|2-3|	1 -6	2-3 11	4-7 32	8+ 13
fr:gov|saying|none|4-7|	1 6	2-3 -11	8+ 7
fr:gov|saying|none|	all -7	all-one -11
fr:gov|saying|none|false|	true 11
fr:gov|saying|none|true|	false 8
fr:gov|saying|où|	none -8
fr:gov|saying|par|8+|	2-3 -9
fr:gov|saying|par|true|	false -10
fr:gov|saying|pour|	none -11
fr:gov|saying|qu'|4-7|	4-7 10
fr:gov|saying|qu'|false|	false 12
fr:gov|saying|qu'|	none 16
fr:gov|saying|qu'|true|	false 10
fr:gov|saying|que|1|	2-3 12	4-7 12	8+ 8
fr:gov|saying|que|2-3|	1 -12	2-3 -6	8+ 12
fr:gov|saying|que|4-7|	1 7	2-3 19	4-7 17	8+ 12
fr:gov|saying|que|8+|	1 12	4-7 17
fr:gov|saying|que|	some 9
fr:gov|saying|qu’|2-3|	4-7 8
fr:gov|saying|qu’|4-7|	2-3 8	4-7 14
fr:gov|saying|qu’|8+|	4-7 7
fr:gov|saying|qu’|false|	false 14
fr:gov|saying|qu’|	none 19
fr:gov|saying|qu’|true|	false 11
fr:gov|saying|si|false|	false 9
fr:gov|saying|si|	none 9
fr:gov|saying|sur|4-7|	2-3 11
fr:gov|saying|sur|8+|	2-3 -7
fr:gov|saying|sur|false|	false -7
fr:gov|saying|sur|	first -7
fr:gov|saying|à|1|	4-7 10
fr:gov|saying|à|2-3|	2-3 12	4-7 13
fr:gov|saying|à|4-7|	2-3 -10	8+ 8
fr:gov|saying|à|8+|	4-7 9
fr:gov|saying|à|false|	false 6
fr:gov|saying|à|true|	false -6
fr:gov|souligner|	none -8	que 10
fr:gov|souligner|past|	none -6
fr:gov|soupirer|	none 7
fr:gov|sourire|	none -7
fr:gov|sourire|past|	none -7
fr:gov|souri|1|	4-7 6
fr:gov|souri|	none 6
fr:gov|souri|past|	auxiliary 6
fr:gov|soutenir|2-3|	4-7 6
fr:gov|soutenir|	none 8
fr:gov|soutenir|past|	none 10
fr:gov|souvenir|2-3|	2-3 11
fr:gov|souvenir|	d’ 13
fr:gov|souvenir|past|	none 14
fr:gov|subject|celui-ci|saying|present|	4-7 10
fr:gov|subject|elle|judging|	1 11
fr:gov|subject|elle|judging|present|	4-7 7
fr:gov|subject|elle|saying|	2-3 11	4-7 14	8+ 8
fr:gov|subject|elle|saying|past|	1 -11	2-3 16	4-7 18	8+ 11
fr:gov|subject|elle|saying|present|	4-7 13	8+ 7
fr:gov|subject|elle|thinking|	0 6
fr:gov|subject|elle|thinking|past|	4-7 6
fr:gov|subject|il|saying|	0 9	4-7 14
fr:gov|subject|il|saying|past|	1 9	2-3 -6	8+ 11
fr:gov|subject|il|saying|present|	2-3 10	4-7 6
fr:gov|subject|name|judging|	1 11
fr:gov|subject|name|judging|present|	4-7 9
fr:gov|subject|name|saying|	0 -8	1 9	2-3 15	8+ 7
fr:gov|subject|name|saying|past|	2-3 -7	4-7 12	8+ 8
fr:gov|subject|name|saying|present|	4-7 6
fr:gov|subject|none|saying|past|	1 -8	2-3 9
fr:gov|subject|none|saying|present|	2-3 6
fr:gov|subject|noun|judging|	0 11	1 16	8+ 10
fr:gov|subject|noun|judging|participle|	2-3 10
fr:gov|subject|noun|judging|past|	2-3 8	4-7 17
fr:gov|subject|noun|saying|participle|	1 -11	4-7 9
fr:gov|subject|noun|saying|past|	8+ 16
fr:gov|subject|noun|saying|present|	1 6	8+ 12
fr:gov|subject|noun|thinking|	2-3 -8	4-7 13
fr:gov|subject|on|judging|	1 -15
fr:gov|subject|on|saying|	2-3 8	4-7 -13
fr:gov|subject|on|saying|past|	1 -7	4-7 -10
fr:gov|subject|on|saying|present|	2-3 12	4-7 11
fr:gov|subject|organisation|judging|	0 8	1 11	2-3 13	4-7 16
fr:gov|subject|organisation|judging|past|	1 8	2-3 15	4-7 9
fr:gov|subject|organisation|judging|present|	2-3 9	4-7 11
fr:gov|subject|organisation|saying|	0 11	1 13	2-3 -11	8+ 6
fr:gov|subject|organisation|saying|past|	1 -10	4-7 16	8+ 10
fr:gov|subject|organisation|saying|present|	1 7	4-7 11
fr:gov|subject|person|judging|	0 8	1 13	4-7 11
fr:gov|subject|person|judging|past|	1 12	4-7 8
fr:gov|subject|person|judging|present|	2-3 9
fr:gov|subject|person|saying|	0 12	2-3 -7	8+ -6
fr:gov|subject|person|saying|past|	8+ 10
fr:gov|subject|person|saying|present|	2-3 -12	4-7 10	8+ 14
fr:gov|subject|person|thinking|	2-3 9
fr:gov|subject|person|thinking|past|	2-3 8	4-7 6
fr:gov|subject|place|saying|	0 9	2-3 13
fr:gov|subject|place|saying|past|	4-7 15
fr:gov|thinking|0|false|false|	none 8
fr:gov|thinking|none|0|	2-3 6	4-7 6
fr:gov|thinking|none|2-3|	1 -8
fr:gov|thinking|none|	first -7
fr:gov|thinking|none|true|	false -9
fr:gov|traiter|1|	2-3 8
fr:gov|traiter|	de 8
fr:gov|traiter|past|	auxiliary 8
fr:gov|trouver|2-3|	1 12
fr:gov|trouver|	none 12
fr:gov|trouver|present|	none 15
fr:gov|téléphoner|	none 7
fr:gov|voir|2-3|	4-7 8
fr:gov|voir|	dans 7	none 13
fr:gov|voir|past|	none 15
fr:gov|vouloir|0|	2-3 6
fr:gov|vouloir|2-3|	1 -8
fr:gov|vouloir|	none -9
fr:gov|vouloir|past|	none -7
fr:gov|écrire|	none -10
fr:gov|écrire|past|	auxiliary -12	none 9
fr:gov|évoquer|0|	4-7 9
fr:gov|évoquer|1|	2-3 10	4-7 10
fr:gov|évoquer|2-3|	2-3 10	4-7 16
fr:gov|évoquer|4-7|	2-3 11
fr:gov|évoquer|	dès 8	none 22	pour 10
fr:gov|évoquer|past|	auxiliary 11	none 11
fr:gov|évoquer|present|	none 22
fr:headline|true|	1 6	4-7 10	8+ 9
fr:head|"|	1 8	2-3 -6
fr:head|plain|,determiner|	1 12
fr:head|plain|,quote|	1 -6
fr:head|plain|	: 7	all -6	all-one -9	capital -7	none 7	start -8	verb-judging 6	verb-saying 7
fr:head|plain|:|	1 -9	2-3 -9	8+ 10
fr:head|plain|all-one|	1 -6	2-3 -7
fr:head|plain|all|	2-3 -6
fr:head|plain|determiner|	2-3 -6
fr:head|plain|end|	2-3 10	4-7 14
fr:head|plain|first|	2-3 -7	8+ 10
fr:head|plain|none|	4-7 14
fr:head|plain|word|	2-3 -11
fr:head|titled|	: 12	first 6
fr:head|titled|end|	4-7 13
fr:head|titled|first|	4-7 6
fr:head|«|	4-7 11	8+ 9
fr:in-noun|false|false|1|	first 7	none -6
fr:in-noun|false|false|2-3|	all -12	none 9
fr:in-noun|false|false|4-7|	all -8	titled 13
fr:in-noun|false|false|8+|	none 17	some 11
fr:in-noun|false|true|1|	all-one 8
fr:in-noun|false|true|2-3|	all -7	first 9
fr:in-noun|false|true|4-7|	first 14
fr:in-noun|false|true|8+|	first 8
fr:in-noun|true|false|1|	all-one -16	none 9
fr:in-noun|true|false|2-3|	all -9	all-one -9	first -14
fr:in-noun|true|false|4-7|	first -12
fr:in-noun|true|false|8+|	none 15
fr:in-noun|true|true|1|	none -14
fr:in-noun|true|true|2-3|	none -7
fr:in-noun|true|true|4-7|	none 11
fr:intro-follow|,|,auxiliary|	2-3 -6
fr:intro-follow|,|,determiner|	2-3 -10
fr:intro-follow|,|,preposition|	2-3 7
fr:intro-follow|,|,word|	1 -7
fr:intro-follow|,|determiner|	4-7 7
fr:intro-follow|,|end|	2-3 11	4-7 11
fr:intro-follow|,|stop|	8+ 8
fr:intro-follow|:|,verb-saying|	4-7 11
fr:intro-follow|:|capital|	1 7	2-3 8	4-7 13	8+ 7
fr:intro-follow|:|determiner|	4-7 20	8+ 15
fr:intro-follow|:|end|	1 11	2-3 14	4-7 28	8+ 12
fr:intro-follow|:|preposition|	4-7 10	8+ 8
fr:intro-follow|:|pronoun|	4-7 12
fr:intro-follow|:|stop|	1 -23	2-3 -25	4-7 -11
fr:intro-follow|adverb|stop|	1 7	2-3 -8	4-7 -8
fr:intro-follow|auxiliary|,auxiliary|	2-3 10	4-7 12
fr:intro-follow|auxiliary|,preposition|	2-3 -10
fr:intro-follow|auxiliary|,verb-saying|	4-7 7
fr:intro-follow|auxiliary|stop|	2-3 20	4-7 17	8+ 7
fr:intro-follow|coordinator|stop|	1 -10	2-3 7
fr:intro-follow|determiner|,determiner|	2-3 -6
fr:intro-follow|determiner|,preposition|	2-3 -6
fr:intro-follow|determiner|coordinator|	1 10	2-3 -9
fr:intro-follow|determiner|end|	2-3 -9
fr:intro-follow|determiner|preposition|	1 6
fr:intro-follow|determiner|stop|	1 9
fr:intro-follow|determiner|word|	1 -13
fr:intro-follow|preposition|,verb-saying|	1 -10	4-7 -7
fr:intro-follow|preposition|,word|	2-3 -8
fr:intro-follow|preposition|:|	2-3 8
fr:intro-follow|preposition|coordinator|	2-3 -7
fr:intro-follow|preposition|end|	2-3 9
fr:intro-follow|preposition|preposition|	2-3 8
fr:intro-follow|preposition|stop|	1 -14	8+ 18
fr:intro-follow|pronoun|stop|	2-3 10	4-7 12
fr:intro-follow|quote|end|	4-7 8
fr:intro-follow|start|,auxiliary|	4-7 17	8+ 11
fr:intro-follow|start|,pronoun|	4-7 8	8+ 13
fr:intro-follow|start|,verb-saying|	1 7	4-7 17	8+ 8
fr:intro-follow|start|,word|	8+ 10
fr:intro-follow|start|:|	2-3 -9	4-7 12	8+ 10
fr:intro-follow|start|end|	2-3 10	4-7 12
fr:intro-follow|start|stop|	8+ 15
fr:intro-follow|stop|,auxiliary|	1 12	2-3 16	4-7 34	8+ 8
fr:intro-follow|stop|,determiner|	8+ 7
fr:intro-follow|stop|,pronoun|	2-3 10	4-7 19	8+ 11
fr:intro-follow|stop|,verb-saying|	2-3 22	4-7 28
fr:intro-follow|stop|,word|	8+ 15
fr:intro-follow|stop|capital|	4-7 10	8+ 6
fr:intro-follow|stop|coordinator|	8+ 6
fr:intro-follow|stop|determiner|	4-7 11
fr:intro-follow|stop|end|	2-3 9	4-7 16
fr:intro-follow|stop|quote|	4-7 11
fr:intro-follow|stop|—|	4-7 9
fr:intro-follow|that|stop|	4-7 15	8+ 9
fr:intro-follow|verb-judging|preposition|	2-3 6
fr:intro-follow|verb-judging|stop|	1 11	4-7 8
fr:intro-follow|verb-saying|,word|	1 -9	2-3 -9
fr:intro-follow|verb-saying|coordinator|	1 7	4-7 7
fr:intro-follow|verb-saying|end|	2-3 8
fr:intro-follow|verb-saying|preposition|	1 10	2-3 9
fr:intro-follow|verb-saying|stop|	8+ 8
fr:intro-follow|verb-thinking|stop|	4-7 8
fr:intro-follow|word|,auxiliary|	1 -13	2-3 -6
fr:intro-follow|word|,preposition|	2-3 6	4-7 -6
fr:intro-follow|word|,pronoun|	1 -6
fr:intro-follow|word|,that|	1 -6
fr:intro-follow|word|,verb-saying|	2-3 -7
fr:intro-follow|word|,word|	2-3 -12
fr:intro-follow|word|auxiliary|	1 -10	2-3 -7
fr:intro-follow|word|coordinator|	1 7	2-3 -6	4-7 10
fr:intro-follow|word|determiner|	2-3 11
fr:intro-follow|word|preposition|	1 -7
fr:intro-follow|word|stop|	4-7 9	8+ 13
fr:intro-follow|word|word|	1 -6	2-3 -10
fr:intro-follow|—|—|	2-3 8
fr:intro-follow|’|stop|	2-3 16
fr:intro|	' -6	( -10	coordinator 7	preposition -8	start 6	stop 11	verb-judging 19	verb-thinking 11	– 7	— 11
fr:in|first|=après|	2-3 8	first 7
fr:in|first|=au|	2-3 6	4-7 11	8+ 7	none 11
fr:in|first|=avant|	2-3 10	4-7 11	none 13
fr:in|first|=avec|	2-3 18	4-7 14	first 9	none 20
fr:in|first|=a|	4-7 -6	8+ 7	first -9
fr:in|first|=cette|	first 7
fr:in|first|=ce|	4-7 10	8+ 12	first 12
fr:in|first|=chaque|	8+ 8	first 8
fr:in|first|=chez|	8+ 6	first 6
fr:in|first|=comme|	8+ 8	first 6
fr:in|first|=dans|	2-3 9	first 11
fr:in|first|=depuis|	2-3 9
fr:in|first|=des|	2-3 -10	4-7 17	8+ 11	first 8
fr:in|first|=deux|	2-3 6	4-7 9	first 7	none 9
fr:in|first|=de|	2-3 -8	8+ 6	none -10
fr:in|first|=dès|	2-3 9	none 10
fr:in|first|=elle|	4-7 17	first 15
fr:in|first|=entre|	none -7
fr:in|first|=en|	4-7 15	first 7
fr:in|first|=est|	4-7 10	none 10
fr:in|first|=et|	8+ 6
fr:in|first|=fait|	2-3 -8
fr:in|first|=ils|	4-7 15	8+ 8	first 16
fr:in|first|=il|	2-3 11	8+ 14	first 16
fr:in|first|=jamais|	4-7 11	none 11
fr:in|first|=je|	4-7 15	8+ 9	first 10	titled 6
fr:in|first|=la|	2-3 -18	8+ 14	all -9	all-one -8	none -8	some -10
fr:in|first|=les|	4-7 -11	8+ 10	all-one -6	first -7
fr:in|first|=le|	2-3 -19	4-7 -20	8+ 15	all -8	all-one -11	first -10	none -19	some -13
fr:in|first|=mais|	2-3 7	4-7 8	first 7	none 9
fr:in|first|=ma|	8+ 7
fr:in|first|=mes|	4-7 8	first 10
fr:in|first|=mon|	4-7 8	8+ 9	first 11
fr:in|first|=ne|	4-7 14	8+ 7	none 18	some 8
fr:in|first|=ni|	8+ 9	none 9
fr:in|first|=non|	1 8	2-3 -7	4-7 8	first 13	none -8
fr:in|first|=nos|	8+ 8	first 10
fr:in|first|=nous|	2-3 6	4-7 17	first 15
fr:in|first|=on|	2-3 11	8+ 7	titled 10
fr:in|first|=où|	4-7 10	none 10
fr:in|first|=parce|	none 7
fr:in|first|=par|	none 10
fr:in|first|=pas|	2-3 11	4-7 11	first 6	none 14
fr:in|first|=pendant|	8+ 6
fr:in|first|=pour|	none 6
fr:in|first|=quand|	4-7 9	8+ 8	first 10	none 9
fr:in|first|=que|	2-3 8	8+ 6	first 7	none 7
fr:in|first|=sans|	2-3 -7	4-7 9	8+ 8
fr:in|first|=se|	none -6
fr:in|first|=si|	8+ 7	first 10
fr:in|first|=sous|	2-3 6	none 6
fr:in|first|=sur|	2-3 9	8+ 6	first 6	none 11
fr:in|first|=trois|	4-7 9	first 9
fr:in|first|=une|	2-3 19	4-7 14	8+ 9	none 27
fr:in|first|=un|	4-7 25	8+ 16	none 12
fr:in|first|=vous|	4-7 10	8+ 8
fr:in|first|=à|	2-3 -9	8+ 11	first 6	none -8
fr:in|first|adverb|	2-3 16	8+ 11	none 14
fr:in|first|capital|	2-3 -10	4-7 9	all -13	most 7
fr:in|first|number|	1 -8	4-7 10
fr:in|first|verb|	2-3 10	8+ 8	first -6	some 7
fr:in|first|word|	2-3 7	8+ 18	all-one -8	some 13
fr:in|functions|0|2-3|	all -12	first -6	none 7
fr:in|functions|0|4-7|	first 6
fr:in|functions|1|1|	first 8
fr:in|functions|1|2-3|	all -10	all-one -10
fr:in|functions|1|4-7|	first -9	most -7	none 9
fr:in|functions|1|8+|	first 8
fr:in|functions|2|4-7|	all -6	most 11	titled 7
fr:in|functions|2|8+|	none 14
fr:in|functions|3|4-7|	all -6	some 17
fr:in|functions|3|8+|	none 17	some 10
fr:in|last|	4 7	al -16	am -6	ar -8	ce -10	ci 7	de 12	di 13	ec -8	er -9	eu -10	ge -12	gé 8	il 9	im -6	ié 8	le 8	ls -10	lé 8	me -9	mé -9	na -8	nc -10	ns 13	né 13	or -8	ra 8	rd -7	re -7	rt 8	ré 6	se 12	st -6	ts -11	té -18	ue 15	ur -14	ut 9	ux 10	ve 8	vé 10	ès -6	ée 10	êt 10
fr:in|last|4|	2-3 7
fr:in|last|ade|	1 11
fr:in|last|age|	2-3 -8
fr:in|last|ais|	2-3 -6
fr:in|last|ait|	2-3 8
fr:in|last|ale|	2-3 7
fr:in|last|anc|	2-3 -10
fr:in|last|ant|	1 15	2-3 11
fr:in|last|ard|	2-3 -6
fr:in|last|ate|	1 -14
fr:in|last|aux|	1 10
fr:in|last|ble|	1 16	2-3 17
fr:in|last|di|	2-3 -9
fr:in|last|don|	1 -6
fr:in|last|ers|	2-3 -8
fr:in|last|eur|	1 -12
fr:in|last|fin|	1 6
fr:in|last|ger|	2-3 -7
fr:in|last|ges|	2-3 7
fr:in|last|gue|	2-3 7
fr:in|last|ial|	2-3 -13
fr:in|last|ice|	1 -8	2-3 12
fr:in|last|ici|	2-3 7
fr:in|last|ide|	2-3 10
fr:in|last|ier|	2-3 -6
fr:in|last|ies|	1 -9
fr:in|last|ile|	2-3 -6
fr:in|last|ils|	2-3 -8
fr:in|last|ime|	1 -10
fr:in|last|ine|	2-3 -10
fr:in|last|ion|	1 6
fr:in|last|ire|	2-3 -9
fr:in|last|ise|	2-3 9
fr:in|last|isé|	2-3 10
fr:in|last|ité|	1 -16	2-3 -12
fr:in|last|ler|	1 -9
fr:in|last|lle|	2-3 -8
fr:in|last|lus|	2-3 8
fr:in|last|lée|	1 8
fr:in|last|man|	2-3 8
fr:in|last|nal|	2-3 9
fr:in|last|nce|	1 -6	2-3 -9
fr:in|last|nel|	2-3 -6
fr:in|last|nes|	2-3 -8
fr:in|last|nne|	1 -12	2-3 -12
fr:in|last|nné|	1 11
fr:in|last|non|	1 8	2-3 8
fr:in|last|nte|	1 15	2-3 7
fr:in|last|nue|	2-3 12
fr:in|last|ois|	2-3 8
fr:in|last|oit|	2-3 10
fr:in|last|ole|	2-3 9
fr:in|last|olé|	2-3 7
fr:in|last|ons|	2-3 13
fr:in|last|oup|	2-3 8
fr:in|last|our|	2-3 -8
fr:in|last|out|	2-3 9
fr:in|last|pas|	2-3 9
fr:in|last|que|	1 7	2-3 8
fr:in|last|ram|	2-3 -6
fr:in|last|rdi|	2-3 12
fr:in|last|res|	2-3 -8
fr:in|last|rme|	2-3 11
fr:in|last|rve|	2-3 10
fr:in|last|rée|	2-3 11
fr:in|last|rêt|	2-3 10
fr:in|last|sel|	2-3 8
fr:in|last|ses|	2-3 -10
fr:in|last|sse|	2-3 -8
fr:in|last|ssé|	1 11
fr:in|last|ste|	2-3 -8
fr:in|last|tif|	1 -12	2-3 11
fr:in|last|tre|	2-3 11
fr:in|last|tés|	2-3 -10
fr:in|last|ude|	2-3 -9
fr:in|last|ues|	2-3 -9
fr:in|last|une|	2-3 8
fr:in|last|ure|	2-3 9
fr:in|last|urs|	2-3 8
fr:in|last|use|	1 10
fr:in|last|xer|	1 -7
fr:in|last|ène|	2-3 10
fr:in|last|ère|	2-3 6
fr:in|last|ées|	2-3 13
fr:in|last|ôle|	2-3 6
fr:in|last|ôme|	2-3 -9
fr:in|shape|=a =la word|	8+ 6
fr:in|shape|=au word word|	8+ 6
fr:in|shape|=avec word|	2-3 14
fr:in|shape|=ce word =pas|	4-7 9	8+ 6
fr:in|shape|=dans =le word|	4-7 9
fr:in|shape|=des word =et|	4-7 8
fr:in|shape|=des word word|	4-7 10	8+ 7
fr:in|shape|=des word|	2-3 -10
fr:in|shape|=deux word word|	2-3 7	4-7 9
fr:in|shape|=dès word|	2-3 9
fr:in|shape|=elle =nous word|	8+ 6
fr:in|shape|=elle word word|	4-7 8	8+ 6
fr:in|shape|=et =je word|	4-7 8
fr:in|shape|=et =les word|	4-7 8
fr:in|shape|=et word word|	4-7 7
fr:in|shape|=fait word|	2-3 -8
fr:in|shape|=il =a word|	8+ 10
fr:in|shape|=il =est word|	8+ 7
fr:in|shape|=il =ne word|	8+ 10
fr:in|shape|=il word =a|	4-7 6
fr:in|shape|=il word =des|	4-7 8
fr:in|shape|=il word =pas|	4-7 6
fr:in|shape|=il word word|	4-7 9
fr:in|shape|=ils =sont word|	4-7 11
fr:in|shape|=je =ne verb|	8+ 9
fr:in|shape|=je =ne word|	4-7 8	8+ 8
fr:in|shape|=je word =ai|	4-7 6
fr:in|shape|=je word =jamais|	4-7 8
fr:in|shape|=je word =pas|	4-7 10
fr:in|shape|=je word word|	2-3 6	4-7 6	8+ 7
fr:in|shape|=la adverb word|	4-7 10
fr:in|shape|=la capital =des|	4-7 -6
fr:in|shape|=la capital =de|	4-7 -9
fr:in|shape|=la capital capital|	2-3 -7
fr:in|shape|=la capital|	2-3 -8
fr:in|shape|=la word =a|	4-7 8
fr:in|shape|=la word =de|	4-7 10
fr:in|shape|=la word =du|	4-7 -8	8+ 9
fr:in|shape|=la word =ne|	8+ 6
fr:in|shape|=la word =à|	4-7 10
fr:in|shape|=la word word|	8+ 9
fr:in|shape|=la word|	2-3 -12
fr:in|shape|=le adverb word|	8+ 6
fr:in|shape|=le capital =a|	8+ 7
fr:in|shape|=le capital =des|	4-7 -12
fr:in|shape|=le capital =du|	4-7 -7
fr:in|shape|=le capital =et|	4-7 -7
fr:in|shape|=le capital capital|	2-3 -6
fr:in|shape|=le capital|	2-3 -9
fr:in|shape|=le word =a|	4-7 10	8+ 8
fr:in|shape|=le word =des|	4-7 -13
fr:in|shape|=le word =de|	4-7 -8	8+ 9
fr:in|shape|=le word =du|	4-7 -10
fr:in|shape|=le word =est|	8+ 7
fr:in|shape|=le word =il|	4-7 8
fr:in|shape|=le word =je|	8+ 8
fr:in|shape|=le word =était|	8+ 6
fr:in|shape|=le word word|	8+ 12
fr:in|shape|=le word|	2-3 -11
fr:in|shape|=les capital =de|	4-7 -9
fr:in|shape|=les capital word|	2-3 -6
fr:in|shape|=les capital|	2-3 -6
fr:in|shape|=les word =de|	4-7 -9	8+ 10
fr:in|shape|=les word =ne|	4-7 6
fr:in|shape|=les word =ont|	8+ 6
fr:in|shape|=les word =sont|	8+ 6
fr:in|shape|=les word word|	4-7 11
fr:in|shape|=ma word =a|	8+ 7
fr:in|shape|=mes word word|	4-7 8
fr:in|shape|=mon word =a|	4-7 7	8+ 6
fr:in|shape|=mon word =est|	8+ 6
fr:in|shape|=mon word verb|	8+ 6
fr:in|shape|=mon word word|	8+ 9
fr:in|shape|=ne =pas word|	4-7 13
fr:in|shape|=ne word =pas|	4-7 8	8+ 6
fr:in|shape|=ne word =que|	4-7 8
fr:in|shape|=non word|	2-3 -8
fr:in|shape|=non|	1 8
fr:in|shape|=nos word word|	8+ 6
fr:in|shape|=nous =avons =des|	8+ 6
fr:in|shape|=nous =ne word|	4-7 9	8+ 8
fr:in|shape|=nous word =la|	4-7 9
fr:in|shape|=nous word =pas|	8+ 8
fr:in|shape|=nous word =à|	8+ 8
fr:in|shape|=nous word adverb|	4-7 6
fr:in|shape|=nous word word|	4-7 8	8+ 6
fr:in|shape|=on =a word|	4-7 7	8+ 7
fr:in|shape|=on =me word|	8+ 7
fr:in|shape|=on =ne =peut|	8+ 7
fr:in|shape|=on =ne word|	4-7 6	8+ 6
fr:in|shape|=on =nous =a|	8+ 7
fr:in|shape|=on =se word|	4-7 8
fr:in|shape|=on =va word|	4-7 6
fr:in|shape|=on word =comme|	4-7 7
fr:in|shape|=on word =la|	4-7 8
fr:in|shape|=on word =mais|	4-7 6
fr:in|shape|=on word =pas|	4-7 6
fr:in|shape|=on word adverb|	4-7 9
fr:in|shape|=on word verb|	4-7 11	8+ 6
fr:in|shape|=on word word|	4-7 6	8+ 6
fr:in|shape|=on word|	2-3 6
fr:in|shape|=pas word =à|	4-7 8
fr:in|shape|=sans word verb|	2-3 -10
fr:in|shape|=sous word word|	2-3 6
fr:in|shape|=sur =la verb|	2-3 8
fr:in|shape|=un word =au|	4-7 12
fr:in|shape|=un word =de|	4-7 8	8+ 7
fr:in|shape|=un word =ne|	4-7 9
fr:in|shape|=un word =pas|	2-3 6
fr:in|shape|=un word =un|	4-7 6
fr:in|shape|=un word word|	4-7 15	8+ 14
fr:in|shape|=un word|	2-3 12
fr:in|shape|=une word =de|	4-7 11
fr:in|shape|=une word =à|	4-7 12
fr:in|shape|=une word word|	2-3 15	4-7 12	8+ 8
fr:in|shape|=une word|	2-3 11
fr:in|shape|=vous word word|	8+ 7
fr:in|shape|=à =ce word|	8+ 8
fr:in|shape|=à =la word|	4-7 10
fr:in|shape|=à word =et|	4-7 6
fr:in|shape|=à word word|	2-3 6	8+ 9
fr:in|shape|=à word|	2-3 -8
fr:in|shape|adverb =elle =est|	4-7 10
fr:in|shape|adverb =je word|	4-7 9
fr:in|shape|adverb =un word|	8+ 8
fr:in|shape|adverb word =les|	4-7 7
fr:in|shape|adverb word =pour|	4-7 10
fr:in|shape|adverb word word|	4-7 9
fr:in|shape|adverb word|	2-3 13
fr:in|shape|capital =ai word|	8+ 6
fr:in|shape|capital =de word|	4-7 -7
fr:in|shape|capital =du word|	2-3 -7
fr:in|shape|capital =en word|	2-3 -11
fr:in|shape|capital =est word|	4-7 6
fr:in|shape|capital =je word|	4-7 7	8+ 8
fr:in|shape|capital =la word|	4-7 8
fr:in|shape|capital =le word|	4-7 8	8+ 7
fr:in|shape|capital =ne word|	4-7 11	8+ 6
fr:in|shape|capital =on verb|	2-3 -9
fr:in|shape|capital =un word|	2-3 10	4-7 8	8+ 11
fr:in|shape|capital =une word|	4-7 9	8+ 6
fr:in|shape|capital =va word|	8+ 7
fr:in|shape|capital =à word|	4-7 8	8+ 8
fr:in|shape|capital capital capital|	2-3 -9
fr:in|shape|capital capital word|	8+ 6
fr:in|shape|capital capital|	2-3 -8
fr:in|shape|capital number word|	2-3 -8	8+ 7
fr:in|shape|capital verb word|	8+ 7
fr:in|shape|capital verb|	2-3 -11
fr:in|shape|capital word =ce|	8+ 7
fr:in|shape|capital word =des|	8+ 7
fr:in|shape|capital word =de|	8+ 9
fr:in|shape|capital word =la|	4-7 7	8+ 8
fr:in|shape|capital word =les|	8+ 8
fr:in|shape|capital word =le|	8+ 7
fr:in|shape|capital word =ne|	4-7 7	8+ 8
fr:in|shape|capital word =pas|	4-7 10
fr:in|shape|capital word =pour|	8+ 8
fr:in|shape|capital word =que|	4-7 7	8+ 6
fr:in|shape|capital word =sur|	8+ 7
fr:in|shape|capital word =une|	8+ 9
fr:in|shape|capital word =un|	8+ 8
fr:in|shape|capital word =vous|	4-7 8
fr:in|shape|capital word =à|	8+ 9
fr:in|shape|capital word adverb|	4-7 6	8+ 11
fr:in|shape|capital word capital|	4-7 9
fr:in|shape|capital word verb|	4-7 7
fr:in|shape|capital word word|	4-7 15
fr:in|shape|number|	1 -8
fr:in|shape|verb =le word|	8+ 6
fr:in|shape|verb word|	2-3 10
fr:in|shape|word =au word|	2-3 15	4-7 10
fr:in|shape|word =aux word|	2-3 11
fr:in|shape|word =comme =une|	4-7 9
fr:in|shape|word =de word|	2-3 6	4-7 7
fr:in|shape|word =des word|	2-3 -10	4-7 -13
fr:in|shape|word =du word|	2-3 -10
fr:in|shape|word =et word|	2-3 14
fr:in|shape|word =la word|	2-3 -7	4-7 14
fr:in|shape|word =les word|	2-3 10	4-7 11
fr:in|shape|word =mais =pas|	4-7 13
fr:in|shape|word =mais word|	2-3 14
fr:in|shape|word =pas word|	4-7 12
fr:in|shape|word =sans word|	2-3 7
fr:in|shape|word =un word|	4-7 7
fr:in|shape|word =une word|	4-7 8
fr:in|shape|word =à word|	2-3 9	8+ 11
fr:in|shape|word adverb|	2-3 13
fr:in|shape|word capital|	2-3 6
fr:in|shape|word word =de|	4-7 12
fr:in|shape|word word =du|	4-7 6
fr:in|shape|word word =et|	4-7 12
fr:in|shape|word word =les|	4-7 11
fr:in|shape|word word =à|	4-7 10
fr:in|shape|word word adverb|	4-7 9
fr:in|word|	4 7	a -8	ajoutés -10	ajustement 8	apaisé 7	après 8	au 15	aux 9	avant 10	avec 18	belle -6	blague 9	blanc -10	bérénice -8	ce 10	chalonge -7	choquée 9	cinéma -6	contenues 8	contrôle 6	courageuse 9	cours 9	croustillant -6	dans 11	de 8	depuis 9	des -16	di -9	dialogue 9	dix 6	droit -8	du -13	dès 11	déconnexer -7	déjà 8	effort 9	encore 14	enfin 8	euro -7	exemplaire -6	fait -8	fantaisistes 10	file -6	fin -6	finir 10	fois 8	ginette -7	globalement 7	hollandaise -6	hors 6	il 11	intérêt 7	jour -7	juste -7	j’ai 9	la -19	laquelle 6	le -20	les 11	loup 8	l’heure -7	l’été -7	ma -7	mais 15	maison -11	mal 8	malaisance -10	mardi 12	merci -10	midi -7	mieux 9	moi 8	moins -6	mon 8	montre 7	ou -8	oui 7	outil 7	pacte -6	parking -11	pas 15	patate -12	peau -8	piscine -9	plan -9	plus 8	points 7	politesse 8	premier 8	prudence 10	prématuré 8	présence -10	que 8	reports -6	retenue 14	retraite -9	rives -9	réserve 10	sa 7	sauve 9	se 9	secondes 6	signal 11	silence -10	situation -8	sobriété -9	sociale -6	sous 7	sucres -10	sucrée 12	sur 10	surveiller -6	table 8	temps 9	terme 10	tout 14	très 9	tèt -9	une 24	vent -6	vigilant 12	vives 6	zéro 7	à -8	ça 9	étape 9
fr:lead|lower|	' -6	( -10	, 11	: -6	coordinator 8	verb-judging 19	verb-thinking 11
fr:lead|other|	: 6
fr:lead|upper|	, -18	capital -9	coordinator -7	determiner -14	preposition -20	quote 10	start 6	stop 11	word -20	— 11	’ -6
fr:naming|baptisée|1|	1 -6	2-3 -6	4-7 -9
fr:naming|baptisé|1|	2-3 -9
fr:naming|dit|1|	1 13
fr:naming|dit|2|	2-3 8	4-7 16
fr:naming|dit|3|	2-3 12	4-7 15	8+ 13
fr:naming|expression|1|	2-3 -12
fr:naming|false|	: -6	capital -8	preposition -10	word -18
fr:naming|intitulé|1|	2-3 -6	4-7 -6
fr:naming|mot|1|	1 -17
fr:naming|mot|2|	1 -9
fr:naming|none|	1 6
fr:naming|surnommée|1|	2-3 -8
fr:naming|titre|1|	2-3 -7
fr:naming|true|	' -6	( -10	auxiliary 6	coordinator 7	preposition -6	start 6	stop 11	verb-judging 19	verb-thinking 11	– 7	— 11
fr:nobody|1|	, -7
fr:nobody|4-7|	start 11
fr:nobody|8+|	start 6
fr:others|1|	1 8	2-3 -7	8+ 14
fr:others|2|	2-3 -14
fr:own-case|false|all-one|	, -12	adverb -12	coordinator -9	determiner -11	preposition -13	stop 17	verb-saying -15	word -15
fr:own-case|false|all|	, -7	: -7	preposition -7	stop -6	verb-saying -7	word -9
fr:own-case|false|first|	, -12	capital -9	determiner -11	preposition -15	quote 8	stop 10	verb-saying 7	word -13	— 9
fr:own-case|false|most|	start 7
fr:own-case|false|none|	' -6	( -8	, 10	: -6	coordinator 8	verb-judging 19	verb-saying 9	verb-thinking 11
fr:own-case|false|some|	, 9	auxiliary 8	preposition -7	that 6
fr:own-case|false|titled|	: 7
fr:own-case|true|first|	quote 6	start 19	stop 23	verb-saying -6
fr:own-case|true|none|	, 7	verb-saying -6	word 11
fr:own-case|true|titled|	: 11
fr:own|false|	4-7 -6	8+ 10
fr:own|true|	4-7 8
fr:same|1|1|	first 7
fr:same|1|2-3|	all -16
fr:same|1|4-7|	all -8	all-one -6
fr:same|1|8+|	none 20	some 11
fr:same|2|1|	all-one -7	none -13
fr:same|2|2-3|	all -9	all-one -8	none 11
fr:same|2|4-7|	none 10	titled 9
fr:same|3|2-3|	first -9	none -6
fr:sentence|judging|	1 14	4-7 11	8+ 11
fr:sentence|none|	1 -7	8+ 9
fr:sentence|saying|	4-7 -6
fr:sentence|thinking|	1 -12	8+ 8
fr:size-ending|10+|.|	capital 6	determiner 12	end 7	preposition 7
fr:size-ending|10+|none|	,auxiliary 10	,pronoun 10	,word 13	end 6	stop 18
fr:size-ending|1|.|	end 12
fr:size-ending|1|none|	,auxiliary -9	,pronoun -10	,quote -7	,that -6	,verb-judging -7	,word -6	auxiliary -10	coordinator 8	word -15
fr:size-ending|2|.|	end 13
fr:size-ending|2|none|	,auxiliary -6	,determiner -10	,preposition -10	,verb-saying 11	auxiliary -8	coordinator -11	end 8	preposition -6	verb-saying -9	word -6
fr:size-ending|3|.|	capital 11	end 12
fr:size-ending|3|none|	,auxiliary 8	,preposition 8	,pronoun -6	,verb-saying 8	: -7	auxiliary -12	end 6	preposition 11	stop -6	word -7
fr:size-ending|4-5|!|	end 6
fr:size-ending|4-5|.|	capital 10	determiner 18	end 19	pronoun 9
fr:size-ending|4-5|?|	,auxiliary 8	end 9
fr:size-ending|4-5|none|	( -7	,auxiliary -8	,capital -9	,preposition -6	,word -7	end 17	preposition 8	word 11
fr:size-ending|6-9|!|	end 12
fr:size-ending|6-9|.|	capital 11	coordinator 6	determiner 18	end 20	preposition 7	pronoun 6
fr:size-ending|6-9|?|	,pronoun 8	capital 7	end 8	— 9
fr:size-ending|6-9|none|	,auxiliary 23	,determiner 8	,word 14	: -6	end 11	stop 6
fr:size-follow|10+|	,auxiliary 10	,pronoun 9	,word 13	capital 6	determiner 12	end 8	preposition 9	stop 18
fr:size-follow|1|	,auxiliary -9	,quote -7	,that -6	,verb-judging -7	,word -6	auxiliary -10	coordinator 8	end 7	word -15
fr:size-follow|2|	,determiner -10	,preposition -10	,verb-saying 11	auxiliary -8	coordinator -11	end 13	preposition -6	verb-saying -9	word -6
fr:size-follow|3|	,auxiliary 8	,preposition 8	,verb-saying 8	: -7	auxiliary -12	capital 11	end 10	preposition 11	stop -6	word -7
fr:size-follow|4-5|	( -7	,auxiliary -7	,capital -9	,preposition -6	,word -8	capital 10	determiner 17	end 26	preposition 8	quote 9	word 11
fr:size-follow|6-9|	,auxiliary 23	,determiner 8	,word 14	: -6	capital 12	coordinator 6	determiner 20	end 26	preposition 10	pronoun 9	— 9
fr:size-intro|10+|	: 19	preposition 7	start 10	stop 6	that 6	word 10	– 7
fr:size-intro|1|	: -6	adverb 9	auxiliary 6	coordinator -12	determiner 11	preposition -18	stop 14	verb-judging 11	’ -7
fr:size-intro|2|	( -8	, 6	adverb -10	auxiliary -6	coordinator 10	preposition 8	start -10	stop 17	verb-judging 9	verb-saying -8	’ 10
fr:size-intro|3|	pronoun 10	start 9	stop 10	that 14	verb-thinking 7	word -6	— 8	’ 13
fr:size-intro|4-5|	adverb -9	auxiliary 19	pronoun 9	quote 9	start 23	that 10	verb-judging 10	verb-thinking 6
fr:size-intro|6-9|	, 14	adverb 13	auxiliary 13	determiner -7	preposition -8	pronoun 9	start 20	stop 23	that 11	verb-judging 7	verb-saying 14	word 7	’ 11
fr:size|	10+ 11
fr:subject|elided|	,auxiliary 17	,capital -7	,preposition 6	,pronoun 10	,word 7	1 -6	8+ 11	end 10	preposition 6
fr:subject|none|	( -9	,coordinator -12	,preposition -14	,pronoun -9	,quote -7	,verb-judging -7	,word -13	8+ 10	: -10	; 8	auxiliary -7	capital 11	determiner 18	end 23	quote 11	stop 6	word -9	— 8
fr:subject|own|	,preposition 13	,quote -6	,subordinator 9	,verb-saying 8	auxiliary -13	capital 13	determiner 17	end 19	preposition 7	pronoun 14	stop -10	verb-saying -10
fr:two-before|%|	stop 6
fr:two-before|)|	stop 9
fr:two-before|,|	auxiliary 11	preposition 10	verb-thinking 6	word -15
fr:two-before|:|	quote 7
fr:two-before|adverb|	determiner -6	preposition -9	stop 15	verb-saying 8	word -13
fr:two-before|capital|	: 17	preposition 12	stop 17	verb-saying 14	word -6
fr:two-before|coordinator|	determiner -10	verb-saying 7
fr:two-before|determiner|	: 11	adverb 11	capital 8	verb-judging 11	verb-saying -10	verb-thinking 7
fr:two-before|preposition|	determiner 13	pronoun 6
fr:two-before|pronoun|	stop 9	verb-judging 8	word 17
fr:two-before|quote|	preposition -7	stop 19	— 11
fr:two-before|start|	capital -9	determiner -13	preposition -7	start 6
fr:two-before|stop|	determiner -7	preposition -6	quote 7
fr:two-before|that|	determiner -11	pronoun 15
fr:two-before|verb-judging|	: 6	determiner 7	stop 6
fr:two-before|verb-saying|	: 8	adverb -11	stop 15	that 17
fr:two-before|verb-thinking|	stop 7
fr:two-before|word|	' -6	( -9	: -9	auxiliary 6	coordinator 7	determiner -12	preposition -16	stop 6	verb-judging 10
fr:two-words-before|%|	. 6
fr:two-words-before|)|	. 9
fr:two-words-before|,|	attend 6	baptisée -6	dit -11	dite -8	est 10	intitulé -6	la -8
fr:two-words-before|.|	selon -6
fr:two-words-before|2028|	. 7
fr:two-words-before|3|	: 8
fr:two-words-before|:|	 7
fr:two-words-before|ans|	. 10
fr:two-words-before|an|	. 8
fr:two-words-before|applaudissent|	. 6
fr:two-words-before|arbitres|	. 7
fr:two-words-before|auteur|	de -9
fr:two-words-before|a|	dénoncé 11
fr:two-words-before|carton|	: -7
fr:two-words-before|ce|	résultat 8
fr:two-words-before|code|	: -10
fr:two-words-before|communiqué|	, 7
fr:two-words-before|comptes|	juge 6
fr:two-words-before|contre|	un -13
fr:two-words-before|dans|	le -10
fr:two-words-before|de|	la 8	sa 12
fr:two-words-before|dit|	avoir 13
fr:two-words-before|doublé|	. 9
fr:two-words-before|dénonce|	une 12
fr:two-words-before|dénoncé|	une 10
fr:two-words-before|d’|	avoir 9	un 21
fr:two-words-before|eau|	. 7
fr:two-words-before|elle|	, 7	. 7
fr:two-words-before|enquête|	pour -16
fr:two-words-before|est|	dit 8	dite 12
fr:two-words-before|euros|	. 6
fr:two-words-before|feuille|	: -6
fr:two-words-before|fin|	. 6
fr:two-words-before|fois|	. 11
fr:two-words-before|gauche|	. 6
fr:two-words-before|guère|	: 7
fr:two-words-before|heures|	. 6
fr:two-words-before|h|	. 8
fr:two-words-before|il|	, 6
fr:two-words-before|initiative|	populaire -6
fr:two-words-before|jaune|	: -7
fr:two-words-before|jeudi|	. 8
fr:two-words-before|jonas|	: 6
fr:two-words-before|juin|	. 6
fr:two-words-before|l'|	appellent -6
fr:two-words-before|lassitude|	. 6
fr:two-words-before|la|	loi -8	mention -11	plateforme 7	revue -8	réforme -6	trouvent 9
fr:two-words-before|lecture|	. 9
fr:two-words-before|les|	mots -8
fr:two-words-before|le|	dossier 9	mot -16	projet 9	texte 7	titre -6
fr:two-words-before|livre|	, -8
fr:two-words-before|lâché|	: 10
fr:two-words-before|l’|	appelle -10	expression -12	opération -11
fr:two-words-before|minutes|	. 7
fr:two-words-before|moins|	. 7
fr:two-words-before|mois|	. 8
fr:two-words-before|mot|	de -11
fr:two-words-before|nom|	. 7	: -13	de -10
fr:two-words-before|nues|	: 6
fr:two-words-before|nuit|	. 11
fr:two-words-before|n’|	avoir 14
fr:two-words-before|ont|	baptisé -8	nommé -9	été 10
fr:two-words-before|on|	dénonce 7	pouvait 9
fr:two-words-before|ouverte|	pour -13
fr:two-words-before|pancarte|	: -10
fr:two-words-before|paris|	. 7
fr:two-words-before|partagés|	. 8
fr:two-words-before|pas|	. 6	: 8
fr:two-words-before|place|	. 7
fr:two-words-before|pour|	les -10
fr:two-words-before|presse|	. 6
fr:two-words-before|qu'|	il 10
fr:two-words-before|qualifié|	de 8
fr:two-words-before|question|	. 7
fr:two-words-before|qu’|	elle 7	un -9
fr:two-words-before|rappeler|	que 9
fr:two-words-before|relativise|	: 9
fr:two-words-before|reprend|	: 7
fr:two-words-before|rires|	. 7
fr:two-words-before|rire|	: 9
fr:two-words-before|répondu|	: 6
fr:two-words-before|salué|	une 6
fr:two-words-before|se|	disent -7	dit 24
fr:two-words-before|silence|	. 10	: 7
fr:two-words-before|sms|	: 10
fr:two-words-before|soir|	. 8
fr:two-words-before|son|	client 10	tube -7
fr:two-words-before|souri|	: 6
fr:two-words-before|start|	start 6
fr:two-words-before|suite|	. 7
fr:two-words-before|s’|	appelait -10	appelle -7	intitule -9
fr:two-words-before|tard|	: 6
fr:two-words-before|tempère|	. 8
fr:two-words-before|touche|	: 6
fr:two-words-before|une|	campagne 9	décision 11
fr:two-words-before|un|	chiffre 7	homme 13	match -6	projet 12	scrutin 7	texte 9
fr:two-words-before|voix|	. 6
fr:two-words-before|y|	voit 6
fr:two-words-before||	. 19	— 11
fr:two-words-before|à|	la 10
fr:two-words-before|écrit|	: -7
fr:two-words-before|épaules|	: 9
fr:two-words-before|évoque|	une 9
fr:verb|false|4-7|	other 11	upper -8
fr:verb|false|8+|	lower 18
fr:verb|true|2-3|	upper -16
fr:verb|true|4-7|	lower 9	upper 7
fr:verb|true|8+|	lower 14	upper 11
fr:word-after|	( -9	) -9	: -12	? -10	ce 7	cette 8	contre 6	de -8	du -11	d’ -9	elle 14	en 8	end 28	est -10	la 15	le 20	les 7	l’ 15	pour -9	puis 7	rires 10	réponse 6	selon 7	son 11	sous -9	sur 12	un 6	une 9	à 10	— 8
fr:word-after|(|	none -9
fr:word-after|)|	none -9
fr:word-after|,|	! 11	? 7	none -6
fr:word-after|:|	none -12
fr:word-after|?|	none -10
fr:word-after|ce|	. 7
fr:word-after|contre|	none 6
fr:word-after|de|	none -10
fr:word-after|du|	none -11
fr:word-after|d’|	none -9
fr:word-after|elle|	. 14
fr:word-after|end|	! 12	. 30	? 13	none 11
fr:word-after|en|	none 8
fr:word-after|est|	none -10
fr:word-after|la|	. 11	none 10
fr:word-after|le|	. 20
fr:word-after|l’|	. 13	none 6
fr:word-after|pour|	none -9
fr:word-after|puis|	. 7
fr:word-after|rires|	. 10
fr:word-after|son|	. 11
fr:word-after|sous|	none -9
fr:word-after|sur|	none 11
fr:word-after|un|	. 6
fr:word-after||	. 9	? 7
fr:word-after|à|	. 8	none 9
fr:word-after|—|	? 6
fr:word-before|	' -6	( -10	. 15	appelait -13	appeler -11	appelle -13	appellent -17	arrive 11	attend 6	au -9	aurait 11	avait 8	avoir 22	baptisé -9	baptisée -11	chiffre 7	client 10	comme 10	contre 13	dans -10	de 8	des -9	disent -11	dite 7	dossier 10	décision 13	déjà -10	dénonce 11	dénoncé 11	déploré 8	désormais -9	elle 11	et 7	expression -13	gouvernement 6	homme 13	il 10	intitule -9	intitulé -6	jeudi 9	joueur 6	juge 11	le -23	les -16	loi -8	lui 6	match -10	mention -11	mesure 11	mot -17	mots -8	nommé -10	objectif 7	opération -9	par -10	plateforme 7	plus -6	populaire -6	pour -25	pouvait 12	projet 13	promet 7	publie -8	qui 7	revue -8	réforme -6	résultat 8	sa 8	salue 9	scrutin 7	selon -7	serait 11	situation 8	soient 11	start 6	surnomment -11	surnommée -8	texte 11	titre -6	trouvent 9	tube -7	un 6	veut 6	voit 6	vouloir -7	à 7	était 13	évoqué 6	être 13	– 7	— 11
fr:word-before|(|	2-3 -8
fr:word-before|,|	8+ 9
fr:word-before|.|	1 15	2-3 25	4-7 13	8+ 7
fr:word-before|:|	4-7 8
fr:word-before|?|	8+ 8
fr:word-before|appelait|	2-3 -9
fr:word-before|appellent|	2-3 -12	4-7 -13
fr:word-before|appelle|	1 -11	2-3 -10
fr:word-before|arrive|	4-7 11
fr:word-before|attend|	4-7 6
fr:word-before|aurait|	4-7 11
fr:word-before|au|	2-3 -6
fr:word-before|avait|	4-7 7
fr:word-before|avec|	4-7 6
fr:word-before|avoir|	2-3 19	4-7 18
fr:word-before|baptisée|	1 -6	2-3 -6	4-7 -9
fr:word-before|baptisé|	2-3 -9
fr:word-before|campagne|	4-7 9
fr:word-before|comme|	4-7 8
fr:word-before|contre|	2-3 7
fr:word-before|dans|	2-3 -8
fr:word-before|des|	4-7 -7
fr:word-before|de|	1 -12	2-3 14	4-7 15
fr:word-before|disent|	1 -12
fr:word-before|dit|	1 13
fr:word-before|dossier|	1 7
fr:word-before|du|	1 6	2-3 -10
fr:word-before|décision|	2-3 10
fr:word-before|déjà|	4-7 -10
fr:word-before|dénonce|	2-3 9	4-7 6
fr:word-before|dénoncé|	4-7 8
fr:word-before|déploré|	2-3 8
fr:word-before|désormais|	2-3 -9
fr:word-before|elle|	2-3 8	4-7 7
fr:word-before|est|	4-7 10
fr:word-before|et|	1 -9	2-3 6
fr:word-before|expression|	2-3 -12
fr:word-before|homme|	2-3 9	4-7 11
fr:word-before|il|	4-7 6
fr:word-before|intitule|	2-3 -7
fr:word-before|intitulé|	2-3 -6	4-7 -6
fr:word-before|jeudi|	2-3 9
fr:word-before|juge|	1 9	2-3 6
fr:word-before|la|	1 14	2-3 -9
fr:word-before|les|	1 -10	2-3 -14
fr:word-before|le|	1 -12	2-3 -19
fr:word-before|lui|	4-7 6
fr:word-before|match|	4-7 -7
fr:word-before|mention|	1 -6	2-3 -10
fr:word-before|mot|	1 -17
fr:word-before|opération|	2-3 -6
fr:word-before|par|	2-3 -10
fr:word-before|populaire|	4-7 -6
fr:word-before|pour|	1 -11	2-3 -14	4-7 -19
fr:word-before|projet|	4-7 8
fr:word-before|promet|	4-7 7
fr:word-before|publie|	4-7 -7
fr:word-before|que|	4-7 15	8+ 9
fr:word-before|qui|	4-7 10
fr:word-before|revue|	2-3 -8
fr:word-before|résultat|	4-7 8
fr:word-before|salue|	2-3 8	4-7 8
fr:word-before|scrutin|	2-3 7
fr:word-before|selon|	4-7 -6
fr:word-before|serait|	2-3 10
fr:word-before|situation|	2-3 8
fr:word-before|start|	2-3 -6	4-7 28	8+ 11
fr:word-before|surnomment|	2-3 -11
fr:word-before|surnommée|	2-3 -8
fr:word-before|texte|	4-7 8
fr:word-before|titre|	2-3 -7
fr:word-before|trouvent|	1 9
fr:word-before|tube|	2-3 -7
fr:word-before|une|	1 11	4-7 6
fr:word-before|un|	2-3 8
fr:word-before|veut|	2-3 6
fr:word-before||	4-7 10
fr:word-before|à|	1 -7	2-3 9	4-7 14	8+ 15
fr:word-before|était|	2-3 6	4-7 12
fr:word-before|été|	4-7 14
fr:word-before|être|	2-3 9	4-7 7
fr:word-before|–|	8+ 7
fr:word-before|—|	2-3 10
fr:word-before|’|	1 -7	2-3 16
fr:work|near|none|,|	all-one -7	first -7
fr:work|near|none|:|	first -10
fr:work|near|none|	all-one -10	first -14	none -12
fr:work|near|none|stop|	first 11
fr:work|none|near|:|	first 8
fr:work|none|near|	all -6
fr:work|none|near|preposition|	first -7
fr:work|none|near|word|	all -6
fr:work|none|none|'|	none -6
fr:work|none|none|(|	none -10
fr:work|none|none|,|	all -7	all-one -11	first -13	none 10	some 8
fr:work|none|none|:|	all -7	none -6	titled 12
fr:work|none|none|adverb|	all-one -12
fr:work|none|none|	all -16	titled 7
fr:work|none|none|auxiliary|	some 8
fr:work|none|none|capital|	first -6
fr:work|none|none|coordinator|	all-one -9	none 10
fr:work|none|none|determiner|	all-one -11	first -9
fr:work|none|none|preposition|	all -7	all-one -13	first -14	some -7
fr:work|none|none|quote|	first 10
fr:work|none|none|start|	first 6	most 7
fr:work|none|none|stop|	all-one 17	first 13
fr:work|none|none|that|	some 6
fr:work|none|none|verb-judging|	none 19
fr:work|none|none|verb-saying|	all -7	all-one -14	none 7
fr:work|none|none|verb-thinking|	none 11
fr:work|none|none|word|	all -8	all-one -14	first -13
fr:work|none|none|—|	first 9
fr:work|right|none|	all -8	first -8	none 8
fr:work|right|none|word|	all -8	first -8	none 8
gov|accusare|4-7|	4-7 8
gov|accusare|	di 10
gov|accusare|present|	none 8
gov|accuser|4-7|	4-7 -6
gov|accuser|	de 9	d’ -8
gov|accuser|present|	none -8
gov|accuse|2-3|	2-3 22	4-7 19	8+ 15
gov|accuse|4-7|	4-7 13
gov|accuse|8+|	4-7 12
gov|accuse|base|	none 12
gov|accuse|	of 15
gov|accuse|past|	none 13
gov|accuse|present|	none 12
gov|achar|	none 9
gov|achar|past|	none 8
gov|achten|2-3|	2-3 7
gov|achten|	none 8
gov|acknowledge|	none 8
gov|acknowledge|past|	none 8
gov|aclarar|2-3|	4-7 11
gov|aclarar|	none 13
gov|aclarar|past|	none 11
gov|aclarar|present|	none 6
gov|aconselhar|present|	none 9
gov|acrescentar|1|	4-7 7
gov|acrescentar|4-7|	4-7 8
gov|acrescentar|	a -9	none 9
gov|acrescentar|present|	none 14
gov|acusar|1|	2-3 12
gov|acusar|2-3|	1 9	2-3 10	4-7 6
gov|acusar|4-7|	1 6	2-3 8	4-7 10
gov|acusar|	de 22	none 11
gov|acusar|past|	auxiliary 6	none 14
gov|acusar|present|	none 18
gov|add|1|	4-7 12	8+ 17
gov|add|4-7|	4-7 11
gov|add|past|	none 7
gov|add|present|	none 12
gov|adelantar|past|	none -7
gov|adiantar|2-3|	4-7 9
gov|adiantar|	que 9
gov|admettre|	none 12
gov|admettre|past|	none 8
gov|admitir|0|	2-3 11
gov|admitir|2-3|	2-3 14
gov|admitir|4-7|	4-7 13
gov|admitir|8+|	4-7 10
gov|admitir|	a 10	de 11	em 9	na -7	que 21
gov|admit|1|	8+ 10
gov|admit|	none 10	that 7
gov|admit|past|	none 9
gov|admit|present|	none 9
gov|advertir|4-7|	2-3 9	8+ 6
gov|advertir|8+|	4-7 9
gov|advertir|past|	none 8
gov|advise|1|	2-3 7
gov|advise|	none 7	to 9
gov|advise|present|	none 6
gov|afdoen|	als 7
gov|afdoen|past|	auxiliary 7
gov|affermare|2-3|	4-7 7
gov|affermare|present|	none 7
gov|affirmer|2-3|	4-7 8
gov|affirmer|4-7|	2-3 6
gov|affirmer|	de 9	none 9
gov|affirmer|present|	none 15
gov|afirmar|2-3|	1 -8	2-3 10	4-7 14
gov|afirmar|4-7|	4-7 16
gov|afirmar|8+|	2-3 -6
gov|afirmar|	de 10	none 10
gov|aggiungere|1|	4-7 10	8+ 6
gov|aggiungere|2-3|	4-7 11	8+ 9
gov|aggiungere|8+|	4-7 11
gov|aggiungere|	che 10	con -8	none 15	senza 8
gov|aggiungere|past|	none 13
gov|agradecer|	none 6
gov|agree|	none 13
gov|agregar|4-7|	8+ 6
gov|agregar|	none 13	que 7
gov|agregar|past|	none 7
gov|agregar|present|	none 12
gov|ajouter|4-7|	4-7 9
gov|ajouter|	none -8
gov|alegar|1|	4-7 6
gov|alegar|	none 7	que 9
gov|alegar|past|	none 6
gov|alegar|present|	none 7
gov|alertar|past|	none 8
gov|allow|present|	none 13
gov|ammettere|4-7|	8+ 9
gov|ammettere|	none 8
gov|ammettere|past|	auxiliary 11
gov|annoncer|2-3|	2-3 12
gov|annoncer|	none 12
gov|annoncer|past|	auxiliary 11
gov|annotare|	di -9
gov|annotare|past|	auxiliary -9
gov|annunciare|	none 12
gov|annunciare|present|	none 11
gov|answer|0|	2-3 -6
gov|answer|	none 6
gov|answer|present|	none -7
gov|anticipare|present|	none -7
gov|antwoorden|	dat 9
gov|antwoorden|past|	none 9
gov|antworten|2-3|	2-3 7
gov|antworten|	none 7
gov|antworten|past|	none 8
gov|anunciar|0|	4-7 -11
gov|anunciar|	a 9	none -6
gov|anunciar|past|	auxiliary 6	none 12
gov|apelar|1|	2-3 11
gov|apelar|past|	none 9
gov|apelidar|1|	2-3 -9
gov|apelidar|	de -10
gov|aplaudir|1|	2-3 8
gov|aplaudir|	none 9
gov|apologise|	to 9
gov|apostillar|1|	4-7 6
gov|apostillar|4-7|	4-7 9
gov|apostillar|	none 6
gov|apostillar|past|	none 9
gov|appeal|past|	none 10
gov|appeal|	to 10
gov|appeler|0|	1 -7	2-3 -10
gov|appeler|1|	4-7 -11
gov|appeler|2-3|	2-3 11	4-7 10
gov|appeler|4-7|	1 8
gov|appeler|	none -18	à 21
gov|appeler|past|	auxiliary 16	none -9
gov|argue|2-3|	4-7 9
gov|argue|4-7|	4-7 10	8+ 9
gov|argue|	none 10
gov|argue|past|	auxiliary -6
gov|argue|present|	none 11
gov|arguir|past|	none 8
gov|arguir|	que 8
gov|asegurar|1|	4-7 6
gov|asegurar|2-3|	4-7 14
gov|asegurar|4-7|	2-3 11	4-7 9
gov|asegurar|8+|	1 -13
gov|asegurar|	none 7	que 12
gov|asegurar|past|	auxiliary 8	none -6
gov|asegurar|present|	none 12
gov|asentir|	none 9
gov|asentir|past|	none 9
gov|ask|0|	4-7 8
gov|ask|1|	2-3 16
gov|ask|2-3|	2-3 16	4-7 12
gov|ask|8+|	2-3 -8
gov|ask|	as 7	none 18	of -8	that 7	to 7	whether 11
gov|ask|participle|	none 8
gov|ask|past|	auxiliary 13	be 12
gov|ask|present|	none 15
gov|assegurar|4-7|	4-7 6
gov|assegurar|past|	none 10
gov|assegurar|present|	none 6
gov|assegurar|	que 11
gov|assicurare|2-3|	2-3 9
gov|assicurare|4-7|	4-7 11
gov|assicurare|	che 9	none 15
gov|assicurare|past|	auxiliary 10
gov|assicurare|present|	none 13
gov|assume|	none 8
gov|assurer|2-3|	4-7 10
gov|assurer|4-7|	4-7 11
gov|assurer|8+|	4-7 10
gov|assurer|	de -7	que 14
gov|assurer|past|	auxiliary 11
gov|atestar|past|	none 9
gov|atirar|	none 7
gov|atirar|past|	none 7
gov|atribuir|2-3|	4-7 10
gov|atribuir|4-7|	4-7 9
gov|attaccare|	con -7
gov|attaccare|past|	auxiliary -9
gov|attaccare|present|	none -8
gov|attendre|0|	4-7 6
gov|attendre|past|	none -6
gov|attestieren|2-3|	4-7 6
gov|attestieren|	none 6
gov|attestieren|past|	none 6
gov|attribute|past|	none -8
gov|augurare|0|	4-7 7
gov|augurare|	none 7
gov|auspicare|	che 7
gov|ausrichten|4-7|	2-3 8
gov|ausrichten|	none 8
gov|ausrichten|past|	none 8
gov|avaliar|	que 11
gov|avisar|1|	2-3 -7	4-7 7	8+ 12
gov|avisar|2-3|	4-7 14
gov|avisar|4-7|	4-7 9
gov|avisar|present|	none 12
gov|avisar|	que 12
gov|avvertire|2-3|	4-7 10
gov|avvertire|	che 11	none 10
gov|avvertire|past|	none 12
gov|añadir|1|	4-7 7	8+ 12
gov|añadir|4-7|	4-7 7
gov|añadir|	none -10
gov|añadir|past|	auxiliary -14	none 10
gov|back|0|	2-3 -13
gov|back|	none -13	that 10
gov|bautizar|1|	2-3 -12
gov|bautizar|2-3|	2-3 -9
gov|bautizar|	como -12	none -14
gov|bautizar|past|	auxiliary -14	none -12
gov|befürchten|	none 9
gov|befürchten|present|	none 9
gov|bekennen|past|	none 10
gov|bemängeln|2-3|	4-7 7
gov|bemängeln|	none 10
gov|bemängeln|past|	none 9
gov|benadrukken|	dat 6
gov|benadrukken|past|	none 9
gov|bescheinigen|present|	none 8
gov|bestätigen|	auf 8	none -10
gov|bestätigen|present|	none -7
gov|bevestigen|	dat -6
gov|bevestigen|past|	none -10
gov|bezeichnen|2-3|	4-7 6
gov|bezeichnen|	als 6
gov|bezeichnen|past|	none 6
gov|bill|1|	2-3 -10
gov|bill|	as -14
gov|bill|base|	none 7
gov|bill|past|	none -11
gov|bitten|past|	none 11
gov|bitten|	um 10
gov|blame|0|	4-7 10
gov|blame|	none 11
gov|blame|past|	none 10
gov|blijven|2-3|	4-7 6
gov|brand|	none -9
gov|calificar|1|	1 8
gov|calificar|2-3|	1 8	2-3 12	4-7 12
gov|calificar|	de 21
gov|calificar|past|	auxiliary 10	none 16
gov|calificar|present|	none 11
gov|call|0|	2-3 -10	4-7 13
gov|call|1|	1 11	2-3 -10	4-7 24	8+ 9
gov|call|2-3|	1 15	2-3 14	4-7 12	8+ 7
gov|call|4-7|	1 -11	2-3 -8	4-7 11
gov|call|8+|	1 -10
gov|call|	as -12	for 13	none 7	of -14	that 15	to 16
gov|call|base|	none -34
gov|call|past|	auxiliary 21	later 10	none 31	sometimes -8
gov|call|present|	none -9
gov|celebrar|	como 10	none 10
gov|celebrar|past|	auxiliary 11	none 13
gov|chamar|0|	1 -11	2-3 -14
gov|chamar|1|	2-3 -11
gov|chamar|2-3|	4-7 12
gov|chamar|	none -17
gov|chamar|past|	auxiliary -8	none -6
gov|chamar|present|	já -8	none -7
gov|chant|	none -7
gov|chiamare|0|	1 -13	2-3 -13
gov|chiamare|2-3|	2-3 -8
gov|chiamare|4-7|	2-3 -11
gov|chiamare|	none -21
gov|chiamare|past|	auxiliary -9	none -10
gov|chiamare|present|	auxiliary -13	none -17
gov|chiarire|4-7|	4-7 6
gov|chiarire|	none 6
gov|chiarire|past|	none 6
gov|chiedere|0|	2-3 11	4-7 10
gov|chiedere|4-7|	4-7 9
gov|chiedere|8+|	4-7 9	8+ -8
gov|chiedere|	dai -11	di 8	none 15
gov|cite|0|	1 11
gov|cite|	none 11
gov|claim|1|	1 -12
gov|claim|	none -15	that -7
gov|classificar|1|	2-3 9
gov|classificar|2-3|	1 11	2-3 8
gov|classificar|	como 15
gov|comemorar|4-7|	4-7 8
gov|comemorar|past|	none 8
gov|comentar|4-7|	4-7 10
gov|comentar|past|	none 10
gov|comentar|	que 7
gov|compare|past|	be -9
gov|compare|	to -11
gov|complain|past|	auxiliary 9
gov|completar|	none 10
gov|completar|past|	none 10
gov|comprometer|past|	none 8
gov|comunicar|past|	auxiliary 6	none 11
gov|comunicar|	que 11
gov|concedere|	none 8
gov|concedere|past|	none 8
gov|concede|1|	8+ 8
gov|concede|2-3|	2-3 -9
gov|concede|4-7|	2-3 11	4-7 8
gov|concede|	none 14	that -7
gov|concluderen|past|	none -7
gov|conclude|past|	none 13
gov|conclude|	that 11
gov|conclure|1|	8+ 7
gov|conclure|	none 7
gov|concéder|past|	none 9
gov|concéder|	que 8
gov|condemn|2-3|	4-7 8
gov|condemn|	as 8
gov|condemn|past|	none 9
gov|confermare|1|	4-7 6	8+ 11
gov|confermare|2-3|	1 -9
gov|confermare|4-7|	4-7 6
gov|confermare|past|	auxiliary -7
gov|confidare|1|	8+ 7
gov|confidare|2-3|	4-7 8
gov|confidare|	none 6
gov|confier|4-7|	2-3 10
gov|confier|8+|	4-7 8
gov|confier|	de 9	qu’ 6
gov|confier|past|	auxiliary 13	none 6
gov|confier|present|	none 8
gov|confirmar|1|	4-7 9
gov|confirmar|4-7|	2-3 12
gov|confirmar|	none 11
gov|confirmar|past|	none 9
gov|confirmar|present|	none 13
gov|confirmer|8+|	2-3 -6
gov|confirmer|	none 10
gov|confirmer|past|	auxiliary -8
gov|confirmer|present|	none 11
gov|congratulate|	on 10
gov|congratulate|past|	none 10
gov|considerar|0|	1 11	2-3 7
gov|considerar|1|	4-7 8
gov|considerar|2-3|	1 18	2-3 12	4-7 9
gov|considerar|4-7|	4-7 7
gov|considerar|	a 15	de -6	none 19	que 14
gov|considerar|past|	none 22
gov|considerar|present|	none 9
gov|consider|	none -7
gov|consider|past|	none -8
gov|constateren|past|	none 9
gov|contar|2-3|	2-3 -7	4-7 -7
gov|contar|4-7|	4-7 7	8+ 10
gov|contar|8+|	1 6
gov|contar|	a -7	ao -7	que 8
gov|contestar|2-3|	4-7 -8
gov|contestar|4-7|	4-7 9	8+ 11
gov|contestar|past|	auxiliary -6	none 15
gov|contestar|	por 8	sin 9
gov|contestar|present|	none -6
gov|contester|present|	none 7
gov|corear|	none -8
gov|correct|	none 11
gov|correct|past|	none -6
gov|corregir|1|	4-7 8	8+ 7
gov|corregir|	none 8
gov|corregir|past|	none 12
gov|crier|	à 9
gov|criticar|	a 12	none 9
gov|criticar|past|	none 10
gov|criticar|present|	none 9
gov|croire|2-3|	4-7 6
gov|culpar|	none 10
gov|culpar|present|	none 8
gov|decir|0|	1 -10
gov|decir|1|	2-3 7	4-7 12
gov|decir|2-3|	4-7 10
gov|decir|4-7|	4-7 9
gov|decir|	a -8	none 10
gov|decir|past|	auxiliary -7	none 11
gov|declarar|0|	4-7 9
gov|declarar|2-3|	4-7 8
gov|declarar|4-7|	4-7 10	8+ 6
gov|declarar|	a 7	de -6	none 15	que 8
gov|declarar|present|	none 9
gov|defender|2-3|	4-7 11	8+ 6
gov|defender|	como 9	que 8
gov|defender|present|	none 8
gov|define|	none -11
gov|definire|0|	1 9	4-7 -6
gov|definire|2-3|	1 6	2-3 7	4-7 15
gov|definire|past|	auxiliary 9	none -8
gov|definir|2-3|	4-7 7
gov|definir|	como 8
gov|definir|past|	none 8
gov|demandar|	por -6
gov|demandar|present|	none -7
gov|demander|1|	4-7 12
gov|demander|2-3|	1 -9
gov|demander|4-7|	2-3 -7
gov|demander|	none 10	si 9
gov|demander|past|	auxiliary -7
gov|demander|present|	none 15
gov|denunciare|0|	4-7 10
gov|denunciare|	none 10
gov|denunciare|present|	none 8
gov|denunciar|4-7|	2-3 9
gov|denunciar|	none 10
gov|denunciar|present|	none 11
gov|deny|past|	none -8
gov|describe|1|	2-3 18	8+ 6
gov|describe|2-3|	1 13	2-3 20	4-7 21	8+ 11
gov|describe|4-7|	2-3 -19	4-7 16	8+ 10
gov|describe|	as 20	to -13
gov|describe|past|	auxiliary 12	be -7	later 12	none 25	once -8
gov|describir|	como 10
gov|describir|present|	none 7
gov|descrivere|2-3|	2-3 9
gov|descrivere|past|	none 9
gov|deslizar|4-7|	4-7 8
gov|deslizar|past|	none 9
gov|deslizar|	que 13
gov|despedir|past|	none 8
gov|destacar|1|	2-3 10
gov|destacar|	a 8	en 10	none 9
gov|destacar|past|	auxiliary 12	none 14
gov|desvalorizar|	none 7
gov|desvalorizar|past|	none 6
gov|dichiarare|	di 9	none 7
gov|dichiarare|present|	auxiliary 7
gov|difendersi|2-3|	4-7 8
gov|difendersi|	none 11
gov|difendersi|past|	none 11
gov|dire|0|	2-3 -8	8+ 10
gov|dire|1|	4-7 19
gov|dire|2-3|	1 -7	4-7 6	8+ 13
gov|dire|4-7|	4-7 7
gov|dire|8+|	1 -12	2-3 -8
gov|dire|	che 6	de 8	di 14	en -6	none -9
gov|dire|past|	auxiliary 17	none -17	not -11
gov|discordar|1|	8+ 8
gov|discordar|	none 8
gov|discordar|present|	none -6
gov|discrepar|1|	8+ 8
gov|discrepar|	none 9
gov|discrepar|past|	none 7
gov|dismiss|1|	1 11
gov|dismiss|2-3|	2-3 16	4-7 12
gov|dismiss|	as 23
gov|dismiss|past|	none 19
gov|disparar|present|	none -6
gov|dispute|	none -7
gov|dispute|present|	none -7
gov|ditar|2-3|	4-7 9
gov|ditar|4-7|	4-7 11
gov|ditar|	a 11	none -6
gov|ditar|present|	auxiliary 12	none -6
gov|divulgar|4-7|	2-3 -6
gov|divulgar|	none -6
gov|divulgar|past|	not -6
gov|dizer|0|	2-3 -10
gov|dizer|1|	4-7 13
gov|dizer|4-7|	4-7 17	8+ 9
gov|dizer|8+|	2-3 10
gov|dizer|	a 17	ao -7	de 12	que -6	se 9	à 7
gov|dizer|past|	none -6
gov|dub|0|	1 -9
gov|dub|	none -10
gov|dub|past|	none -10
gov|déclarer|2-3|	2-3 9
gov|déclarer|past|	auxiliary 9
gov|déclarer|	que 9
gov|décrire|2-3|	4-7 9
gov|décrire|	none 12
gov|décrire|past|	none 11
gov|défendre|2-3|	4-7 8
gov|défendre|past|	none 8
gov|dénoncer|0|	2-3 11	4-7 11
gov|dénoncer|1|	2-3 7
gov|dénoncer|2-3|	4-7 9
gov|dénoncer|4-7|	4-7 7
gov|dénoncer|	dans 6	none 15
gov|dénoncer|past|	auxiliary 15	none 9
gov|déplorer|0|	2-3 8
gov|déplorer|2-3|	2-3 11
gov|déplorer|	none 11
gov|déplorer|past|	auxiliary 8
gov|désigner|present|	none -8
gov|elogiare|4-7|	8+ 6
gov|elogiare|	none 7
gov|elogiar|1|	2-3 11
gov|elogiar|	a 12	none 9
gov|elogiar|past|	auxiliary 6	none 15
gov|emendar|	none 11
gov|emendar|present|	none 11
gov|ergänzen|	none 14
gov|ergänzen|past|	none 7
gov|erinnern|4-7|	8+ 8
gov|erkennen|2-3|	2-3 7	4-7 9
gov|erkennen|	dat 9
gov|erklären|8+|	1 -6	2-3 -7
gov|erklären|	none 6
gov|erklären|past|	none -7
gov|erzählen|	none 8
gov|esclarecer|past|	none -8
gov|escludere|	none 6
gov|escrever|1|	8+ 11
gov|escrever|2-3|	4-7 10
gov|escrever|	a 9	none 10
gov|escrever|present|	none 10
gov|escribir|1|	1 -8
gov|escribir|	a -7	none -11
gov|escribir|past|	none -10
gov|esprimere|0|	2-3 11
gov|esprimere|	none 11
gov|esprimere|past|	auxiliary 8
gov|estimar|	en 9
gov|estimar|present|	none 9
gov|estimer|2-3|	4-7 13
gov|estimer|past|	auxiliary 17
gov|estimer|present|	none 13
gov|estimer|	que 15
gov|evitar|	en 6
gov|exclure|	none 7
gov|exigir|0|	4-7 11
gov|exigir|4-7|	2-3 11
gov|exigir|	none 11
gov|exigir|present|	none 11
gov|expect|0|	2-3 10	4-7 10
gov|expect|	none 13
gov|expect|past|	none 13
gov|expect|present|	none 9
gov|explain|	none 12
gov|explain|past|	none 12
gov|explain|present|	none -6
gov|explicar|2-3|	8+ 8
gov|explicar|4-7|	4-7 8
gov|explicar|8+|	8+ 7
gov|explicar|	a -6	de 6	que 8
gov|explicar|past|	none 9
gov|expliquer|2-3|	4-7 9
gov|expliquer|8+|	2-3 -7
gov|expliquer|	none 9
gov|expresar|1|	2-3 12
gov|expresar|	de 7	none 14
gov|expresar|past|	none 8
gov|express|past|	none 9
gov|faire_valoir|4-7|	2-3 9
gov|faire_valoir|	qu' 12	qu’ 6
gov|falar|1|	1 16	4-7 8
gov|falar|	em 9	numa 8
gov|falar|past|	none 11
gov|feel|0|	1 12	2-3 8	4-7 9
gov|feel|	none 16
gov|feel|past|	none 16
gov|felicitar|past|	none 10
gov|figure|base|	none 8
gov|figure|	none 9
gov|finden|4-7|	2-3 -6
gov|finden|	none 8
gov|find|1|	4-7 7
gov|find|2-3|	4-7 13
gov|find|4-7|	1 -8
gov|find|base|	none -10
gov|find|past|	auxiliary 15	none 10
gov|find|present|	none -8
gov|formulieren|	none 8
gov|fragen|2-3|	2-3 7
gov|fragen|	none 10
gov|fragen|past|	none 9
gov|frenare|	none 6
gov|frohlocken|	none 8
gov|frohlocken|past|	none 8
gov|féliciter|2-3|	1 8	2-3 15	4-7 6
gov|féliciter|	d' 11	d’ 15	none 8
gov|féliciter|past|	auxiliary 16
gov|féliciter|present|	none 10
gov|fügen|4-7|	4-7 6
gov|garantire|4-7|	4-7 7
gov|garantire|	che 9	none -8
gov|garantire|past|	none 10
gov|garantir|2-3|	4-7 10
gov|garantir|4-7|	4-7 10
gov|garantir|	que -11
gov|geben|2-3|	4-7 10
gov|gestehen|past|	none 8
gov|geven|	none -7	op 8
gov|giudicare|2-3|	4-7 8
gov|giudicare|	none 11
gov|giudicare|present|	none 12
gov|giurare|present|	none 9
gov|glauben|	none 9
gov|glauben|present|	none 9
gov|gongolare|present|	none 9
gov|gridare|present|	none 6
gov|gritar|1|	2-3 8
gov|hablar|1|	4-7 12	8+ 8
gov|hablar|2-3|	2-3 -9
gov|hablar|	de -6
gov|hablar|past|	none -6
gov|hadern|	none 11
gov|hadern|past|	none 11
gov|haken|	nach 9
gov|haken|past|	none 9
gov|halten|2-3|	2-3 13	4-7 7
gov|halten|4-7|	2-3 -6	8+ 11
gov|halten|	none -6
gov|head|	1989 -7	2019 8	2021 10	2022 11	22 9	29 8	47 -10	acesso 10	administração 10	adviser 11	africaine 7	agency 10	agent -7	aide 7	alcaldesa 8	alguien -13	alguém -9	alumnos -10	animal -7	anonimato 8	anonymity 8	another 8	anything -12	artículo 13	assessoria 8	association 11	astronaut 9	attorney 10	authors -6	aver 9	avoir -6	azienda 12	bambina -7	banderole -8	bank -9	banker 10	bar -9	belkacem 10	bewoners -9	bond 11	brothers 8	button -10	buttons -13	buurvrouw 9	c' 8	cambio 14	capitaine 9	captain 7	car 8	carrier 7	cartello -9	casa -6	case 6	caso 9	celle-ci 8	celui-ci 12	centre -11	chi -10	chigi 9	city -7	civile 13	clients -6	club 10	coach 11	coalitie 9	colega 9	commander 8	commission 6	commissione 9	committee 6	communiqué 11	compagnie 10	company 10	compañía 10	complaint 9	comptes 9	comunicado 12	contract 10	contractor 11	contrato 9	corps -11	council -8	critic 11	cronisti 8	curitiba 7	côté 11	c’ -11	decisione 8	delegate -11	diplomat 6	direction 16	dirigente 11	dismissed -10	disse 9	documento 8	dog 8	driver 11	elle 15	elle-même 9	email -8	embassy 11	employees -12	empresario 8	entidade 9	entrance -8	episódio 6	es -13	europea 8	fatto 11	fez 10	fielder 7	fire -7	fiscal 8	fonctionnaire -7	fondo 11	funcionaria 8	funcionario 10	gallery -11	gate -6	general 6	giuria 10	government 14	governor 9	group 20	groupe -9	guidebooks -8	général 12	he 11	health 11	house -7	husband 9	identificada 13	identified 6	indagati -10	institute 13	instituto -7	interessato 9	interesse 9	interlocutori -11	istituto 7	juges 9	jurado 13	jury -8	júri 11	kept 7	kerdoncuff 10	krant 10	label -8	lado 7	languages -9	latter 9	lawyer 13	left -12	lei 17	letter 7	lobby 8	local 8	loi -8	lugar 9	maestro 8	magistrada 10	majority -8	majorité 7	manager 13	mandataria 8	matemático -11	member 10	members 19	memo 10	memorandum 10	mensagem 8	mercado -9	minister 7	ministero 9	ministra 8	ministre 8	ministro -6	ministry 10	monitoring -9	months 10	more -7	most 11	nacional 9	name -10	named 10	ninguém -9	nota 11	nurse -7	official 15	on -17	one -7	oposição 10	opposition 15	organisation 14	osce 9	padre -9	paese -8	pain -9	paper 10	part 14	party 9	paysanne -6	people -10	percent -15	periódico 9	person 17	persone 9	phone 12	placa -7	placards -8	place 7	plan -8	police 10	portavoce 10	premier 11	presidencia 11	president 13	procesados -10	professora 7	program -6	project -8	proyecto 6	préfecture 8	président 9	páginas 9	público 6	qualcuno 6	quelqu’un 8	rechtbank 8	redes 6	regional 10	relation 9	relator -7	report -11	research 9	reserva 9	respondeu 10	revanche 7	rival 13	room 10	row -8	ruling -7	said 8	santé 9	says 12	second -8	secretary -8	sector -11	seguridad 9	series -7	services -10	she 31	shirts -7	side 6	sides 8	sie 17	sign -18	signs -13	sindaco 6	socialista 11	société 14	spokesman 12	spokesperson 14	spokeswoman 13	staff -9	stampa -7	start-up -7	statement 11	stato 10	students -12	stuurman -6	supervisors -16	supporters -8	surgeon 6	team -7	tema -11	testo 14	text 10	they -6	three 8	told 7	treinador 8	tunely 8	turística 9	tutti -8	técnicos -7	universidad -6	university 8	vecinos -7	vendadas -9	verklaring 10	voz 7	women 6	woordvoerster -7	years -6	you -23	zij -6	zona 12	élue 8	één -8
gov|head|1989|	record -7
gov|head|22|	say 9
gov|head|29|	tell 8
gov|head|47|	name -10
gov|head|alguien|	escribir -8
gov|head|alumnos|	llamar -7
gov|head|anonymity|	say 8
gov|head|association|	call 10
gov|head|attorney|	say 10
gov|head|button|	say -10
gov|head|carrier|	say 7
gov|head|cartello|	dire -9
gov|head|centre|	offer -11
gov|head|civile|	féliciter 8
gov|head|clients|	proposer -6
gov|head|colegiado|	afirmar 9
gov|head|company|	say 16
gov|head|comptes|	juger 9
gov|head|corps|	call -11
gov|head|council|	say 9
gov|head|court|	hold 6
gov|head|critic|	call 11
gov|head|cronisti|	ammettere 8
gov|head|c’|	scrivere -11
gov|head|decisione|	ricordare 8
gov|head|defesa|	considerar 7
gov|head|department|	say 7
gov|head|dismissed|	talk -10
gov|head|dog|	yell 8
gov|head|ela|	dizer 12	lembrar -6	sorrir 8
gov|head|ele|	dizer 7	responder 7
gov|head|ella|	asentir 9
gov|head|elle|	ajouter 7	attendre 6	préciser 6	rire 8
gov|head|embassy|	say 9
gov|head|employees|	call -12
gov|head|empresario|	añadir 7
gov|head|er|	sagen 9	sprechen 11	versprechen -9
gov|head|es|	geben -8	heißen -9
gov|head|executive|	say -7	tell 7
gov|head|fatto|	sapere 11
gov|head|fez|	saber 10
gov|head|fielder|	ask 7
gov|head|fire|	name -7
gov|head|gallery|	show -8
gov|head|government|	offer 11
gov|head|governor|	say 7
gov|head|group|	say 7
gov|head|guidebooks|	use -8
gov|head|health|	plan 11
gov|head|he|	accuse 10	add 11	ask 11	call 25	describe 16	expect 9	prefer -15	promise 14	repeat -11	reply 9	tell 12	thank 10	think 11	use -11	write 13
gov|head|il|	ajouter -6	assurer 9	dire 6	juger 13	préciser 10	prévenir -9	réclamer 11
gov|head|indagati|	parlare -10
gov|head|industry|	call -13
gov|head|institute|	call 11
gov|head|institution|	regretter -9
gov|head|instituto|	publicar -7
gov|head|interessato|	negare 9
gov|head|interlocutori|	parlare -11
gov|head|it|	argue 10	claim -11	compare -9	describe -8	find 11	label -8	quote -8	warn 10
gov|head|i|	sing -8
gov|head|juges|	relever 8
gov|head|jurado|	destacar 12
gov|head|languages|	say -9
gov|head|lawyer|	say 10
gov|head|leader|	say 9
gov|head|left|	say -12
gov|head|lei|	ribattere 9
gov|head|line|	read -7
gov|head|loi|	dire -10
gov|head|majority|	consider -8
gov|head|matemático|	preferir -11
gov|head|ministry|	say 13
gov|head|name|	aclarar 9	admitir 9	afirmar 11	antworten 13	ausrichten 8	bitten 9	calificar 8	call -9	chamar 6	chiamare -7	classificar 6	concede 9	considerar 13	contestar 9	decir 8	defender 8	describe 12	describir 9	dire 14	dizer 10	elogiar 7	erklären -6	esclarecer -8	escludere -6	faire_valoir 11	falar 8	fügen 6	geben 11	gestehen 8	halten -7	heißen -21	informar 7	kündigen 9	lassen 7	lehnen 7	meinen -6	name -7	nennen -17	parlare 12	raten 8	recomendar 7	reconnaître 7	responder 9	rufen 13	rule -11	répondre 6	sagen 8	schließen 7	schreiben -7	see -8	sehen 8	show -15	tachar 10	tell -7	use -10	verkünden -8	verlauten 10	verraten 6	verweisen -6	vinden -11	warn 9	warnen 9	wave -9	weisen 10	zeigen 9	zitieren 9
gov|head|ninguém|	queixar -9
gov|head|none|	aclarar 8	acrescentar 9	advertir -7	aggiungere 9	agregar 6	apostillar 7	asegurar -8	ask 10	attaccare -9	avisar 6	añadir 7	chamar 8	chiamare -6	decir 9	dire -8	dénoncer 8	emendar 9	hablar 9	leggere 7	llamar -6	mean -13	meinen 11	name -10	osservare 7	pedir 10	precisare 9	señalar 9	sing -9	spiegare 8	staan -8	stehen -10	willen -10	write -11	zeggen 9
gov|head|nurse|	say -6
gov|head|officer|	say 10
gov|head|office|	say 8
gov|head|official|	say 13
gov|head|one|	call -8	read -10	say 9
gov|head|on|	appeler -11	dénoncer 7	lire -15
gov|head|oposição|	acusar 8	falar 8
gov|head|opposition|	crier 11	regretter 11
gov|head|organisation|	acusar 9	announce -6	appeler 10	ask 11	atestar 9	atribuir 6	bestätigen -9	bevestigen -7	call 24	cite -11	conclude 9	confermare -7	declarar 8	denunciar 8	dire 8	discordar -7	divulgar -6	dizer 13	dénoncer 8	estimar 7	féliciter 7	giudicare 8	halten 10	heißen 9	informar 8	juger 9	justificar 8	kritisieren 10	llamar 9	loben 11	message -9	noemen 12	orten 10	parlare 16	parler 14	pedir -6	promettere 9	reageren 14	rufen -6	réclamer 8	saluer 10	say 12	sprechen 17	spreken 21	stellen -10	teilen 6	tell 11	ver 11	vinden 8	voir 8	warn 12	wijzen 10	write 9	zien 6	évoquer 11
gov|head|padre|	annotare -9
gov|head|paese|	chiamare -8
gov|head|pain|	rate -9
gov|head|part|	réclamer 8	say 7
gov|head|percent|	say -12
gov|head|person|	achar 8	achten 7	acrescentar 9	acusar 10	add 13	admit 8	admitir 18	advertir 11	advise -6	afirmar -6	aggiungere 11	agradecer 9	annoncer 12	anunciar 8	appeler 11	ask -9	assicurare 9	attestieren 6	avisar 10	añadir -8	bemängeln 6	bezeichnen 6	bitten 6	blijven 7	calificar 11	call 10	celebrar 9	chiedere 6	classificar 7	comentar 9	comprometer 8	confermare 10	confier 8	confirmar 7	considerar 9	corregir 7	declarar 12	definire 12	describe 24	descrivere 9	despedir 8	destacar 9	desvalorizar 6	difendersi 8	dire -6	dismiss 9	défendre -7	dénoncer 11	elogiar 9	elogiare 6	ergänzen 14	escrever 10	escribir 8	estimer 14	exclure 7	explicar 8	falar 10	fragen 8	féliciter 14	garantir 8	geben 11	hablar 12	hadern 11	halten 12	hekelen 6	houden -6	insist 11	invitare -8	inviter 9	jurer 11	justificar 10	kündigen 11	lamentar 14	lamentarse 8	lassen 6	laten 7	llamar 9	mantener -6	negar -6	negare 6	nennen 16	noemen 18	note 11	obiettare 6	parlare 27	pedir -6	post 14	praise 7	precisar 7	prefer -8	promettere 9	promettre 12	protestar 10	publicar -9	qualifier 8	queixar 6	raise -9	rappeler -9	rate -12	read 16	rebater 9	reclamar 7	reconhecer 8	recordar -6	recusar 6	relever 8	replicar 14	replicare 10	reply 10	respond 11	responder 13	resumir -8	rispondere 9	rufen 11	réclamer -9	répliquer 8	répondre 8	saluer 8	say 15	sbilanciare 7	scrivere 9	see 7	sostener 10	soupirer 7	spiegare 8	sprechen 6	spreken 18	subrayar 10	sustentar 10	tachar 6	tell 19	thank 14	urge 10	use -10	vinden 12	voir 10	vouloir 8	warn 12	widersprechen 8	willen 11	write -7	würdigen 7	zeggen 7	zeigen 7	zien 8	évoquer 11
gov|head|phone|	call 12
gov|head|placa|	decir -7
gov|head|place|	accuse 12	call 17	dire 7	nennen -6	parlare 11	ricordare 7	urge 10	want 12
gov|head|procesados|	hablar -10
gov|head|program|	call -6
gov|head|project|	heten -7
gov|head|préfecture|	parler 13
gov|head|qualcuno|	aggiungere -8	attaccare -8	scrivere -12
gov|head|relation|	say 9
gov|head|report|	say -10	title -8
gov|head|second|	dire -10
gov|head|sector|	heten -6
gov|head|series|	call -7
gov|head|she|	accuse 7	call 16	describe 16	explain 8	recall -8	reply 13	say 6	see 8	tell 16	want 9
gov|head|sie|	nennen 8	sagen 10	sprechen 9
gov|head|signs|	read -13
gov|head|sign|	read -13
gov|head|sindaco|	dire 7
gov|head|someone|	write 6
gov|head|source|	describe -8
gov|head|spokesperson|	say 15
gov|head|spokeswoman|	say 13
gov|head|supervisors|	write -14
gov|head|tema|	scrivere -9
gov|head|terá|	ditar 10
gov|head|text|	message 9
gov|head|them|	call 10
gov|head|they|	prefer -9	say -11
gov|head|told|	state 7
gov|head|tunely|	asegurar 8
gov|head|turística|	falar 9
gov|head|tutti|	chiamare -8
gov|head|técnicos|	chamar -7
gov|head|union|	call -6	describe 7
gov|head|university|	say 7
gov|head|vecinos|	llamar -7
gov|head|vendadas|	llamar -9
gov|head|women|	write 6
gov|head|woordvoerder|	zeggen 8
gov|head|working|	title -7
gov|head|you|	tell -11	want -8
gov|hear|1|	2-3 10
gov|hear|2-3|	2-3 -11
gov|hear|	none -7	of 7
gov|hear|past|	auxiliary -9	none 11
gov|heißen|0|	1 -11
gov|heißen|1|	2-3 -7
gov|heißen|2-3|	1 -11	2-3 -9	8+ 9
gov|heißen|4-7|	1 -13
gov|heißen|8+|	2-3 -10	4-7 6
gov|heißen|	in -6	none -19
gov|heißen|past|	darin 9	dort -9	none -18
gov|heten|0|	1 -8	2-3 -6
gov|heten|1|	4-7 -7
gov|heten|2-3|	1 -7	2-3 -14	4-7 -6
gov|heten|4-7|	1 -7
gov|heten|	dat -9	none -19
gov|heten|past|	none -22
gov|hold|1|	4-7 9
gov|hold|4-7|	1 7
gov|hold|8+|	4-7 9
gov|hold|	as -10	none 9	that 7
gov|hold|past|	auxiliary 11	none 8
gov|houden|2-3|	8+ 8
gov|houden|	met -6	none 7
gov|indicar|past|	none 9
gov|indiquer|past|	auxiliary 10
gov|indiquer|	qu’ 10
gov|informar|4-7|	4-7 8
gov|informar|8+|	4-7 8
gov|informar|past|	none 13
gov|informar|	que 10
gov|inquiéter|2-3|	4-7 11
gov|insist|2-3|	4-7 8
gov|insist|4-7|	8+ 9
gov|insist|	none 9	that 9
gov|insist|past|	none 14
gov|instruct|past|	none 11
gov|invitare|1|	4-7 11
gov|invitare|2-3|	4-7 11
gov|invitare|4-7|	8+ 9
gov|invitare|	a -14	alla 14
gov|invitare|past|	auxiliary 12
gov|invitare|present|	none -15
gov|invitar|	a 6
gov|invitar|past|	none 7
gov|inviter|past|	auxiliary 7
gov|inviter|present|	none 10
gov|inviter|	à 11
gov|invocar|	none 11
gov|invocar|present|	none 11
gov|ironiser|present|	none 7
gov|ironizar|2-3|	2-3 9
gov|ironizar|4-7|	8+ 6
gov|ironizar|	none 8
gov|ironizar|past|	none 11
gov|judging|0|false|false|	all -23	all-one -24	some -13
gov|judging|0|false|true|	all -9	none 10
gov|judging|1|false|false|	all-one -14	none 13	some 16
gov|judging|1|true|false|	most 7	none 8	some 9
gov|judging|2-3|false|false|	all 15	all-one -10	first 18	none 24	some 9	titled 6
gov|judging|2-3|false|true|	none 9
gov|judging|2-3|true|false|	all -11	all-one 8	first -6	none 7	some 11
gov|judging|2-3|true|true|	all -8	none -6
gov|judging|4-7|false|false|	all -13	all-one 6	most 10	some -7	titled 10
gov|judging|4-7|true|false|	all -10	first -8	none 7
gov|judging|8+|false|false|	all -10	all-one -13	first 11
gov|judging|8+|true|false|	all -9	all-one -7
gov|judging|about|8+|	1 -8
gov|judging|about|false|	false -12
gov|judging|about|	none -12
gov|judging|als|2-3|	2-3 8	4-7 6
gov|judging|als|	all 7	none 9
gov|judging|als|false|	false 13
gov|judging|al|2-3|	4-7 11
gov|judging|al|false|	false 11
gov|judging|as|1|	8+ 6
gov|judging|as|2-3|	1 12	2-3 10	4-7 28	8+ 11
gov|judging|as|4-7|	1 6	2-3 -13	4-7 11	8+ 10
gov|judging|as|8+|	4-7 9
gov|judging|as|	all-one -16	none 13	some 6
gov|judging|as|false|	false 13
gov|judging|at|false|	false 12
gov|judging|at|	none 12
gov|judging|aux|	none 10
gov|judging|a|1|	2-3 11	4-7 7
gov|judging|a|2-3|	1 13	8+ 6
gov|judging|a|4-7|	4-7 8
gov|judging|a|	all-one -6	first 7	none 14
gov|judging|a|false|	false 21
gov|judging|by|	none 10
gov|judging|como|1|	2-3 -6	4-7 10
gov|judging|como|2-3|	1 9	2-3 6	4-7 7
gov|judging|como|false|	false 6
gov|judging|como|	none 6
gov|judging|com|false|	false 10
gov|judging|com|	none 10
gov|judging|dans|2-3|	4-7 7
gov|judging|dans|	none 7
gov|judging|dat|2-3|	2-3 10	4-7 6
gov|judging|dat|false|	false 6
gov|judging|dat|	none 11
gov|judging|dat|true|	false 11
gov|judging|del|	none 6
gov|judging|de|1|	1 13	4-7 7
gov|judging|de|2-3|	2-3 17	4-7 18	8+ 9
gov|judging|de|4-7|	4-7 13	8+ 9
gov|judging|de|8+|	2-3 -8	4-7 10
gov|judging|de|	all-one -6	first 7	none 15
gov|judging|de|false|	false 15
gov|judging|di|4-7|	4-7 10
gov|judging|di|false|	false 11
gov|judging|di|	none 10
gov|judging|di|true|	false 8
gov|judging|d’|2-3|	1 15	4-7 10
gov|judging|d’|4-7|	4-7 7
gov|judging|d’|false|	false 8
gov|judging|d’|	none 10
gov|judging|d’|true|	false 9
gov|judging|em|2-3|	2-3 8
gov|judging|em|false|	false 9
gov|judging|em|	none 10
gov|judging|en|4-7|	1 -9	4-7 9
gov|judging|en|	none 7
gov|judging|for|1|	4-7 12
gov|judging|for|2-3|	2-3 13	4-7 9
gov|judging|for|8+|	4-7 8
gov|judging|for|	all -7	none 10
gov|judging|für|2-3|	2-3 13	4-7 7
gov|judging|für|4-7|	2-3 -6
gov|judging|für|	all 8	none 10
gov|judging|für|false|	false 14
gov|judging|into|	none -12
gov|judging|into|true|	false -12
gov|judging|in|2-3|	4-7 8
gov|judging|in|4-7|	2-3 10	4-7 12
gov|judging|in|	all-one -13	most 9	none 17
gov|judging|in|false|	false 12
gov|judging|in|true|	false 12
gov|judging|met|	first -8
gov|judging|met|true|	false -7
gov|judging|none|0|	2-3 -6	8+ 12
gov|judging|none|1|	1 8	2-3 7	8+ 11
gov|judging|none|2-3|	1 6	4-7 9	8+ 9
gov|judging|none|4-7|	4-7 -9	8+ 10
gov|judging|none|8+|	2-3 6	4-7 6
gov|judging|none|	all -16	all-one -9	none 11	titled 10
gov|judging|none|true|	false 8
gov|judging|of|1|	2-3 -12	4-7 10
gov|judging|of|2-3|	1 -15	2-3 17	4-7 19	8+ 15
gov|judging|of|4-7|	4-7 9
gov|judging|of|8+|	4-7 9
gov|judging|of|false|	false 9
gov|judging|of|	first 6	some 12
gov|judging|of|true|	false -12
gov|judging|on|4-7|	1 9
gov|judging|on|	all-one -7	none 16
gov|judging|on|false|	false 11
gov|judging|over|4-7|	1 -10
gov|judging|over|false|	true -10
gov|judging|over|	none -7
gov|judging|por|	none 7
gov|judging|que|2-3|	2-3 10	4-7 8
gov|judging|que|4-7|	4-7 9
gov|judging|que|false|	false 9
gov|judging|que|	none 18
gov|judging|que|true|	false 16
gov|judging|su|	none 9
gov|judging|su|true|	false 9
gov|judging|that|1|	1 10	2-3 7	4-7 11
gov|judging|that|2-3|	2-3 -6
gov|judging|that|4-7|	1 -9	2-3 10	4-7 8
gov|judging|that|true|	false 7
gov|judging|to|4-7|	1 -13	2-3 -13	4-7 10
gov|judging|to|8+|	2-3 14
gov|judging|to|	all -10	all-one -11
gov|judging|to|true|	false 9
gov|judging|under|2-3|	1 -11
gov|judging|under|false|	false -10
gov|judging|under|	none -10
gov|judging|van|	none 7
gov|judging|vor|4-7|	2-3 6
gov|judging|vor|	some 9
gov|judging|with|1|	2-3 -10
gov|judging|with|8+|	2-3 -7
gov|judging|with|	all -9	none -15
gov|judging|with|true|	false -8	true -11
gov|judging|à|2-3|	4-7 7
gov|judging|à|4-7|	1 -11
gov|judging|à|	none -12
gov|judging|à|true|	false -12
gov|juger|0|	1 12	2-3 9
gov|juger|2-3|	1 14	2-3 9
gov|juger|4-7|	1 10
gov|juger|	none 24
gov|juger|past|	auxiliary 12	none 8
gov|juger|present|	none 19
gov|justificar|4-7|	4-7 10
gov|justificar|	de 11	none 10
gov|justificar|past|	none 13
gov|knikken|1|	4-7 12
gov|knikken|	none 12
gov|knikken|past|	none 12
gov|know|2-3|	2-3 -7	4-7 9
gov|know|	as -9	of 10
gov|know|past|	none 7
gov|kommentieren|4-7|	4-7 11
gov|kommentieren|	none 11
gov|kommentieren|past|	none 9
gov|kritisieren|	als 10	none 9
gov|kritisieren|past|	none 11
gov|kritisieren|present|	none 8
gov|kündigen|2-3|	2-3 6
gov|kündigen|	none 12
gov|kündigen|past|	none 14
gov|label|0|	1 -11	2-3 -11
gov|label|	none -9
gov|label|past|	be -10
gov|lachen|	none 6
gov|lachen|present|	none 10
gov|lamentarse|4-7|	4-7 10
gov|lamentarse|	de 10	none 11
gov|lamentarse|past|	none 15
gov|lamentar|0|	2-3 10
gov|lamentar|1|	2-3 13
gov|lamentar|2-3|	8+ 7
gov|lamentar|4-7|	2-3 11
gov|lamentar|	a 8	de 11	none 10	que 6
gov|lamentar|past|	auxiliary 11	none 6
gov|lamentar|present|	none 6
gov|lassen|4-7|	8+ 6
gov|laten|1|	4-7 7
gov|laten|2-3|	4-7 8
gov|laten|4-7|	2-3 8	4-7 12
gov|laten|	none 16
gov|learn|past|	auxiliary -9
gov|leer|	none -6
gov|leer|past|	none -6
gov|leggere|4-7|	8+ 6
gov|leggere|past|	auxiliary 14
gov|lehnen|4-7|	4-7 7
gov|lehnen|	none 9
gov|lehnen|past|	none 10
gov|lembrar|1|	4-7 -6
gov|lembrar|4-7|	2-3 -7
gov|lembrar|8+|	4-7 6	8+ 7
gov|lembrar|	a -10	com -6	em 7	none -10
gov|lembrar|past|	none 8
gov|lembrar|present|	none -17
gov|ler|	none -8
gov|ler|past|	none -8
gov|like|base|	auxiliary 10	none 6
gov|like|	none 9
gov|limitar|4-7|	2-3 9	4-7 9
gov|limitar|	que 10
gov|lire|	none -8
gov|lire|past|	none -10
gov|list|1|	2-3 -11
gov|list|2-3|	2-3 -10
gov|list|	as -16
gov|list|past|	be -11
gov|list|present|	none -7
gov|llamar|0|	1 -8	2-3 -10	4-7 -7
gov|llamar|2-3|	4-7 -6
gov|llamar|4-7|	1 -9
gov|llamar|	en -9	none -13
gov|llamar|present|	none -16
gov|loben|	none 12
gov|loben|past|	none 10
gov|lodare|	none 9
gov|lodare|past|	auxiliary 9
gov|louer|1|	2-3 11
gov|louer|	none 11
gov|lâcher|1|	4-7 7
gov|lâcher|	none 11
gov|lâcher|past|	auxiliary 10
gov|maintain|	that 9
gov|mandar|4-7|	4-7 9
gov|mandar|past|	none 11
gov|mantener|2-3|	1 -7
gov|mantener|4-7|	1 -7	2-3 -6
gov|mantener|	de -6
gov|mantener|past|	none -11
gov|mean|4-7|	2-3 -14
gov|mean|	none -8	of -11
gov|mean|present|	none -13
gov|meinen|4-7|	4-7 7
gov|meinen|past|	none -6
gov|meinen|present|	none -6
gov|melden|	none -6
gov|melden|past|	none 10
gov|mention|	none -15
gov|mention|present|	none -12
gov|message|base|	none 9
gov|message|	that 9	under -9
gov|minimizar|	none 12
gov|mostrar|2-3|	8+ 8
gov|mostrar|	none 6	que -10
gov|mostrar|past|	none -14
gov|murmeln|	none 8
gov|murmeln|past|	none 10
gov|name|0|	1 -11	2-3 -12
gov|name|1|	2-3 -11
gov|name|2-3|	1 -9	2-3 -7
gov|name|4-7|	1 -8	2-3 -9
gov|name|8+|	1 -10
gov|name|	as -7	none -18	of -9	on -7	under -10
gov|name|base|	none -10
gov|name|past|	auxiliary -9	be -12	none -14
gov|name|present|	none -13
gov|need|0|	1 -10	4-7 9
gov|need|past|	none 11
gov|need|present|	none -10
gov|negare|1|	4-7 7	8+ 6
gov|negare|	none 12
gov|negare|present|	none 12
gov|negar|1|	4-7 12
gov|negar|4-7|	4-7 6
gov|negar|	none 13
gov|negar|past|	none 10
gov|nennen|1|	4-7 7	8+ 6
gov|nennen|2-3|	1 7	2-3 -14	4-7 9
gov|nennen|4-7|	1 6
gov|noemen|1|	2-3 -6	4-7 10
gov|noemen|2-3|	2-3 12
gov|noemen|4-7|	2-3 7	4-7 -6
gov|noemen|	dat 10	in 11
gov|none|1|	all-one -14	none -12
gov|none|2-3|	all -16	all-one -12	none -12	some -7	titled -6
gov|none|4-7|	all -17	all-one -13	most -8	upper 14
gov|none|8+|	all 9	most 14	some 12	titled 12	upper 8
gov|none|false|false|	1 -9	2-3 -7	8+ 9
gov|none|false|true|	1 -10	2-3 -14
gov|none|true|false|	1 -11	2-3 -12	4-7 -14
gov|none|true|true|	2-3 -15	4-7 -7
gov|notare|present|	auxiliary -6
gov|notar|present|	none 8
gov|notar|	que 8
gov|noter|	none 7
gov|note|1|	2-3 -7
gov|note|2-3|	2-3 9
gov|note|past|	none 15
gov|note|present|	none -7
gov|nuancer|1|	8+ 6
gov|obiettare|	che 6	none 6
gov|obiettare|present|	none 6
gov|object|	none 12
gov|object|present|	none 12
gov|objetar|	none 9
gov|offer|2-3|	2-3 -12
gov|offer|4-7|	4-7 10
gov|offer|participle|	none -13
gov|offer|past|	auxiliary 10	none -7
gov|offer|	to -10
gov|ofrecer|4-7|	2-3 -8
gov|ofrecer|past|	none -8
gov|opinar|	que 6
gov|order|	none 7
gov|order|past|	auxiliary 7
gov|order|present|	none -11
gov|orten|	none 10
gov|orten|present|	none 8
gov|osservare|4-7|	4-7 10
gov|osservare|	che 9
gov|paint|past|	none -7
gov|parlare|1|	1 8	4-7 16
gov|parlare|2-3|	2-3 11	4-7 10
gov|parlare|4-7|	2-3 11
gov|parlare|	di 11	none 9
gov|parlare|present|	none 16
gov|parler|2-3|	4-7 15
gov|parler|4-7|	1 9
gov|parler|	d’ 11	none 6
gov|parler|past|	none 9
gov|pedir|0|	1 11	2-3 14	4-7 14
gov|pedir|1|	2-3 -6
gov|pedir|2-3|	2-3 8	4-7 13	8+ 12
gov|pedir|4-7|	1 -9	2-3 -8	4-7 13	8+ 14
gov|pedir|8+|	1 -11	2-3 -8
gov|pedir|	a 10	de -11	en 10	para 7
gov|perguntar|0|	2-3 9
gov|perguntar|1|	4-7 9
gov|perguntar|	none 11
gov|perguntar|present|	none 10
gov|plaider|2-3|	4-7 -8
gov|plaider|	none -13	pour -10
gov|plaider|past|	auxiliary -11
gov|plaider|present|	none -11
gov|plan|0|	2-3 10
gov|plan|base|	none 13
gov|plan|	none 10
gov|pleiten|past|	none -7
gov|pleiten|	voor -6
gov|pointer|present|	none 6
gov|point|4-7|	4-7 9
gov|ponderar|past|	none 6
gov|post|1|	8+ 13
gov|post|base|	none 9
gov|post|	on 9	that 11
gov|post|past|	none 10
gov|poursuivre|past|	none -8
gov|praise|2-3|	2-3 11
gov|praise|	none 10
gov|praise|past|	none 13
gov|precisare|2-3|	4-7 14
gov|precisare|4-7|	2-3 6	4-7 12
gov|precisare|	che 9	di 6	none 7
gov|precisare|past|	poi 9
gov|precisare|present|	none 13
gov|precisar|1|	8+ 7
gov|precisar|4-7|	4-7 9
gov|precisar|	none -7
gov|precisar|past|	none 11
gov|precisar|present|	none -7
gov|preferir|2-3|	2-3 9	4-7 8	8+ 6
gov|preferir|4-7|	1 -8	8+ 10
gov|preferir|	de -10	em 9	none 9
gov|prefer|0|	1 -18	2-3 -12
gov|prefer|	none -23
gov|prefer|past|	none -20
gov|prefer|present|	none -8
gov|preguntar|present|	none -9
gov|prever|	none -9
gov|prever|past|	none -12
gov|prijzen|	none 9
gov|prijzen|past|	none 10
gov|prometer|2-3|	2-3 9	4-7 14
gov|prometer|past|	none 6
gov|prometer|present|	none -6
gov|promettere|0|	2-3 9	4-7 8
gov|promettere|	none 13
gov|promettere|past|	auxiliary 11	none 12
gov|promettre|0|	4-7 12
gov|promettre|2-3|	2-3 11	4-7 10
gov|promettre|4-7|	4-7 6
gov|promettre|	que 6
gov|promise|1|	4-7 10
gov|promise|2-3|	2-3 11	4-7 -7
gov|promise|4-7|	4-7 13
gov|promise|8+|	4-7 8
gov|promise|	none 12	that -7
gov|proponer|	none -11
gov|proponer|past|	none -11
gov|proporre|4-7|	1 -9	2-3 -10
gov|proporre|past|	auxiliary -11	none -7
gov|proposer|4-7|	1 -6
gov|proposer|	de -9	none -6
gov|proposer|present|	none -11
gov|propose|	none -6
gov|protestar|past|	none 10
gov|préciser|4-7|	2-3 10	4-7 7
gov|préciser|	none 8	que 11	qu’ 8
gov|préciser|participle|	none 10
gov|préciser|past|	auxiliary 7
gov|préciser|present|	none 11
gov|prétendre|past|	none -9
gov|prévenir|4-7|	2-3 9
gov|prévenir|	none -7
gov|prévenir|past|	none -6
gov|publicar|2-3|	2-3 -8
gov|publicar|4-7|	1 -6
gov|publicar|	none -6
gov|publicar|past|	auxiliary -7	none -11
gov|puntualizzare|	none 8
gov|puntualizzare|present|	none 8
gov|qualifier|1|	1 8	4-7 7
gov|qualifier|4-7|	2-3 7
gov|qualifier|	de 17
gov|qualifier|past|	auxiliary 9
gov|qualifier|present|	none 12
gov|queixar|present|	none -11
gov|quejarse|past|	none 9
gov|querer|1|	1 -10
gov|querer|	none -12
gov|querer|past|	none -13
gov|quote|2-3|	4-7 -6
gov|quote|	none -7
gov|quote|past|	none -10
gov|raconter|4-7|	4-7 9
gov|raconter|present|	none 11
gov|raise|	none 9
gov|raise|past|	none -13
gov|rappeler|1|	4-7 8
gov|rappeler|2-3|	2-3 -7
gov|rappeler|past|	auxiliary -11
gov|raten|past|	none 9
gov|raten|	zur 9
gov|rate|0|	1 -10
gov|rate|1|	4-7 9
gov|rate|2-3|	1 -13	2-3 -11
gov|rate|	as -11	none -15
gov|rate|past|	be -9	none -14
gov|rate|present|	none -12
gov|reaccionar|	en 6
gov|reaccionar|past|	none 6
gov|read|0|	1 -13	4-7 -26
gov|read|1|	4-7 12	8+ 15
gov|read|4-7|	4-7 10
gov|read|	none -21	of 8
gov|read|past|	none -12
gov|read|present|	none -13
gov|reageren|2-3|	4-7 7
gov|reageren|	none 14	per 7
gov|reageren|past|	none 10
gov|reagieren|	none 11
gov|reagieren|past|	none 11
gov|reagir|past|	none 6
gov|rebater|1|	8+ 9
gov|rebater|	none 9
gov|rebater|past|	none 9
gov|rebater|present|	none 7
gov|rechazar|4-7|	4-7 9
gov|rechazar|	none 10
gov|rechazar|past|	none 11
gov|rechazar|present|	none 10
gov|recitare|	none 8
gov|recitare|present|	none 8
gov|reclamar|4-7|	4-7 7
gov|reclamar|	da 8	none 13
gov|reclamar|present|	none 11
gov|recomendar|4-7|	1 11
gov|reconhecer|	a 8	none 11
gov|reconhecer|past|	none 13
gov|reconhecer|present|	none 9
gov|reconnaître|0|	4-7 8
gov|reconnaître|	none 12	que 8
gov|reconnaître|past|	auxiliary 12	none 10
gov|reconocer|4-7|	2-3 11	4-7 9
gov|reconocer|	none 11	que 10
gov|reconocer|past|	none 12
gov|reconocer|present|	none 12
gov|recordar|4-7|	4-7 17
gov|recordar|past|	none -10
gov|record|4-7|	2-3 -9
gov|record|	as -12	that 6
gov|record|base|	none -9
gov|record|present|	none 10
gov|recusar|	de -6	none 6
gov|recusar|past|	none 8
gov|referir|past|	none -8
gov|refer|2-3|	1 -10
gov|refer|	as 7
gov|refer|base|	none -9
gov|refer|past|	none 6
gov|refuser|4-7|	4-7 7
gov|refuser|past|	auxiliary -7
gov|regard|	as 10
gov|regretter|	que 9
gov|regret|0|	4-7 7
gov|regret|	none 7
gov|regret|past|	none 7
gov|reiterar|past|	none 10
gov|reject|0|	1 -15
gov|reject|	as 8	none -15
gov|reject|base|	none -12
gov|reject|past|	none 9
gov|rejeitar|2-3|	4-7 7
gov|rejeitar|	que 8
gov|rekenen|	dat 6
gov|rekenen|past|	none 9
gov|relatar|	none 8
gov|relativiser|	none 9
gov|relativiser|present|	none 9
gov|relever|	none 9
gov|rename|0|	2-3 -6
gov|rename|	none -6
gov|repeat|8+|	1 -11
gov|repeat|	none -11
gov|repeat|past|	none -7
gov|replicare|4-7|	2-3 8	4-7 7
gov|replicare|	che 9	none 12
gov|replicare|past|	auxiliary 11	none 8
gov|replicar|2-3|	2-3 10
gov|replicar|4-7|	4-7 7
gov|replicar|past|	auxiliary 9	none 7
gov|replicar|present|	none 10
gov|replicar|	que 15
gov|reply|1|	2-3 14	4-7 14	8+ 11
gov|reply|	none 16
gov|reply|past|	none 19
gov|report|0|	2-3 14
gov|report|1|	2-3 -6
gov|report|	as 7	none 11
gov|report|base|	none -12
gov|report|past|	auxiliary 10	none 6
gov|report|present|	none 13
gov|reprochar|4-7|	4-7 9	8+ 9
gov|reprochar|	a 8
gov|reprochar|past|	none 12
gov|reprocher|2-3|	2-3 -11
gov|reprocher|	d’ 9	none -11
gov|reprocher|past|	auxiliary 9	none -7
gov|reprocher|present|	none -11
gov|respingere|	none 8
gov|respingere|past|	none 7
gov|responder|0|	2-3 10
gov|responder|1|	2-3 8	4-7 10	8+ 8
gov|responder|2-3|	2-3 12	4-7 13
gov|responder|4-7|	2-3 10	4-7 11
gov|responder|8+|	2-3 6
gov|responder|	a 11	con 13	none 17	que 15
gov|responder|past|	none 23
gov|responder|present|	none 8
gov|respond|	that 11
gov|ressalvar|past|	none 11
gov|ressalvar|	que 7
gov|resumir|2-3|	8+ 9
gov|resumir|	a 8	none 12
gov|reveal|past|	none -11
gov|revelar|	none 12
gov|revelar|present|	none 9
gov|ribadire|2-3|	4-7 9
gov|ribadire|	che 8
gov|ribadire|past|	auxiliary 9
gov|ribattere|2-3|	4-7 8
gov|ribattere|4-7|	4-7 6
gov|ribattere|past|	auxiliary 10
gov|ricordare|4-7|	2-3 11
gov|ricordare|8+|	2-3 7	4-7 11
gov|ricordare|	nel 7	none 9
gov|ricordare|past|	auxiliary 15
gov|ridere|	none 7
gov|riferire|	none 8
gov|riferire|past|	none 11
gov|ringraziare|2-3|	2-3 10
gov|ringraziare|	none 9	per 12
gov|ringraziare|past|	auxiliary 7
gov|ringraziare|present|	none 11
gov|riprendere|	none -6
gov|rire|1|	8+ 8
gov|rire|	none 8
gov|rispondere|4-7|	2-3 8	4-7 10
gov|rispondere|	che 9	con 9	di 10	none 13
gov|rispondere|past|	auxiliary 19	none 10
gov|ritenere|2-3|	4-7 7
gov|ritenere|	none 11
gov|ritenere|past|	none 7
gov|rivendicare|present|	none 6
gov|roepen|2-3|	4-7 6
gov|roepen|	none 7
gov|roepen|past|	none 8
gov|rufen|2-3|	4-7 9
gov|rufen|4-7|	2-3 10	4-7 8
gov|rufen|	in 9	none 11	zu 8
gov|rufen|past|	none 12
gov|rule|1|	4-7 7
gov|rule|base|	none 8
gov|rule|	none 8
gov|rule|present|	none -11
gov|réclamer|0|	4-7 11
gov|réclamer|1|	2-3 9
gov|réclamer|4-7|	2-3 -6
gov|réclamer|	de 11
gov|réclamer|past|	none 8
gov|répliquer|4-7|	2-3 9
gov|répliquer|past|	auxiliary 10
gov|répliquer|	que 9
gov|répondre|1|	4-7 6
gov|répondre|2-3|	4-7 10
gov|répondre|	none 11	que 12	qu’ 6
gov|répondre|past|	auxiliary 13	none 16
gov|résumer|present|	none 6
gov|révéler|	none 7
gov|révéler|past|	auxiliary 7
gov|rügen|	none 8
gov|rügen|present|	none 8
gov|saber|past|	none 10
gov|saber|	que 7
gov|sagen|1|	2-3 6	8+ 9
gov|sagen|2-3|	4-7 13	8+ 8
gov|sagen|4-7|	2-3 11	4-7 13
gov|sagen|	in 9	mit -10	none 9	von -6
gov|sagen|past|	none -6
gov|sagen|present|	none 15
gov|saluer|0|	2-3 8	4-7 9
gov|saluer|1|	2-3 12
gov|saluer|2-3|	1 10
gov|saluer|	none 21
gov|saluer|past|	auxiliary 17
gov|saluer|present|	none 16
gov|salutare|0|	2-3 6
gov|salutare|2-3|	4-7 9	8+ 7
gov|salutare|	come 9	none 7
gov|salutare|past|	auxiliary -8
gov|salutare|present|	none 9
gov|sapere|1|	4-7 6
gov|sapere|4-7|	4-7 8
gov|sapere|	di 8	none 6
gov|sapere|past|	auxiliary 7
gov|saying|0|false|false|	all -15	first -10	some 14	titled 10
gov|saying|0|false|true|	all-one -17	first -10	none -15
gov|saying|1|false|false|	all -9	all-one 18	first 6	most 16	none 9	some 22
gov|saying|1|false|true|	first 17
gov|saying|1|true|false|	most 6
gov|saying|1|true|true|	none 13
gov|saying|2-3|false|false|	first 7	most 17	none 8	titled 9
gov|saying|2-3|false|true|	all-one -6	first 13	some 11
gov|saying|2-3|true|false|	all-one -11	first -14	most 10	some 15
gov|saying|2-3|true|true|	all-one -8
gov|saying|4-7|false|false|	all-one 9	first -6	most -10	some 16
gov|saying|4-7|false|true|	all 7	all-one 9	first 13	none 8	some 11
gov|saying|4-7|true|false|	all-one -12	first -14	most -8	none 8	some 11
gov|saying|4-7|true|true|	all -12	all-one 7	none 12
gov|saying|8+|false|false|	first -8	none 14	some 10
gov|saying|8+|false|true|	all -11	none 11	some 6
gov|saying|8+|true|false|	all -17	all-one -17	first -14	none -6
gov|saying|8+|true|true|	all-one -10
gov|saying|aan|4-7|	8+ 6
gov|saying|aan|false|	false 8
gov|saying|aan|	first 8
gov|saying|about|4-7|	4-7 7
gov|saying|about|false|	false 10
gov|saying|about|	none 15
gov|saying|after|4-7|	1 -12
gov|saying|after|false|	true -11
gov|saying|against|1|	2-3 -6	4-7 14
gov|saying|ai|4-7|	4-7 11
gov|saying|alla|2-3|	2-3 12	4-7 9
gov|saying|alla|4-7|	8+ 6
gov|saying|alla|false|	false 14
gov|saying|alla|	first 8	none 13
gov|saying|alla|true|	false 7
gov|saying|als|2-3|	4-7 6
gov|saying|als|8+|	2-3 -7
gov|saying|als|	none 8
gov|saying|al|2-3|	2-3 -6	4-7 7
gov|saying|al|4-7|	4-7 9
gov|saying|am|4-7|	4-7 -6
gov|saying|am|	all -6
gov|saying|am|false|	false -6	true 7
gov|saying|an|4-7|	4-7 12
gov|saying|an|false|	false 9	true 10
gov|saying|an|	first 11	some 6
gov|saying|aos|2-3|	4-7 11
gov|saying|aos|false|	false 12
gov|saying|aos|	first 12
gov|saying|ao|1|	2-3 7
gov|saying|ao|2-3|	2-3 -10
gov|saying|ao|4-7|	1 -10
gov|saying|ao|	all -9	first 10	none -6
gov|saying|après|false|	false 6
gov|saying|as|8+|	1 -16	2-3 -13
gov|saying|as|	all -8	all-one -10	none -11
gov|saying|as|true|	false -16
gov|saying|at|4-7|	2-3 11
gov|saying|at|8+|	4-7 10
gov|saying|at|false|	false 17
gov|saying|at|	none 18	some 6
gov|saying|at|true|	false 8
gov|saying|auf|4-7|	2-3 8	8+ 12
gov|saying|auf|false|	false 12
gov|saying|au|false|	false -9
gov|saying|au|	none -8
gov|saying|a|1|	2-3 10	4-7 13	8+ 8
gov|saying|a|2-3|	1 -10	4-7 7	8+ 12
gov|saying|a|4-7|	8+ 11
gov|saying|a|8+|	1 -13	2-3 -13	4-7 8	8+ 14
gov|saying|a|	first -8	none -10	some 12	titled 9
gov|saying|a|true|	false -11
gov|saying|because|	none 13
gov|saying|beim|4-7|	2-3 6
gov|saying|beim|	all-one 6
gov|saying|beim|false|	true 6
gov|saying|bei|	first 7
gov|saying|bij|4-7|	2-3 -8
gov|saying|bij|false|	false -7
gov|saying|bij|	first -8	none -8
gov|saying|by|4-7|	2-3 14
gov|saying|by|8+|	2-3 9	4-7 9
gov|saying|by|false|	false 17
gov|saying|by|	first 11	none 15
gov|saying|che|1|	4-7 7	8+ 10
gov|saying|che|2-3|	2-3 7
gov|saying|che|4-7|	2-3 19	4-7 19
gov|saying|che|8+|	2-3 11	4-7 14
gov|saying|che|	all-one -8
gov|saying|che|false|	false 13
gov|saying|come|2-3|	4-7 9
gov|saying|come|	none 12
gov|saying|como|1|	4-7 10
gov|saying|como|8+|	2-3 -10
gov|saying|como|false|	false -9
gov|saying|como|	none -10
gov|saying|com|4-7|	4-7 9
gov|saying|com|	first 8
gov|saying|com|true|	false -6
gov|saying|con|1|	4-7 -7
gov|saying|con|2-3|	2-3 11
gov|saying|con|	all-one 7	first -6
gov|saying|con|true|	false -6
gov|saying|d'|2-3|	2-3 9
gov|saying|d'|	none 11
gov|saying|d'|true|	false 9
gov|saying|dai|false|	false -11
gov|saying|dans|	all -8	none 8
gov|saying|dans|false|	false 6	true 7
gov|saying|dans|true|	false -6
gov|saying|dass|4-7|	2-3 8
gov|saying|dass|false|	false 13
gov|saying|dass|	none 9
gov|saying|dat|1|	1 -9
gov|saying|dat|2-3|	1 11	4-7 18
gov|saying|dat|4-7|	1 -6	2-3 18	4-7 11	8+ 7
gov|saying|dat|8+|	2-3 14	8+ 6
gov|saying|dat|	first 6	none 17
gov|saying|dat|true|	false 15
gov|saying|da|2-3|	8+ 9
gov|saying|delle|	none 7
gov|saying|dell’|8+|	4-7 8
gov|saying|dell’|false|	false 10
gov|saying|dell’|	none 10
gov|saying|del|2-3|	2-3 -10
gov|saying|del|4-7|	2-3 -6	4-7 13
gov|saying|del|false|	false -8
gov|saying|del|	some 9
gov|saying|desde|4-7|	4-7 7
gov|saying|desde|false|	false 8
gov|saying|desde|	first 8	none 10
gov|saying|desde|true|	false 7
gov|saying|de|1|	2-3 6	4-7 16	8+ 8
gov|saying|de|2-3|	1 -12	2-3 -8	4-7 10	8+ 8
gov|saying|de|4-7|	1 -10	2-3 -6	8+ 15
gov|saying|de|8+|	1 -10	4-7 13	8+ 9
gov|saying|de|	all -7	all-one -7	none -9
gov|saying|de|false|	true -6
gov|saying|de|true|	false -11
gov|saying|di|1|	1 8	4-7 17
gov|saying|di|2-3|	2-3 16	4-7 18
gov|saying|di|4-7|	1 -15	2-3 11	8+ 7
gov|saying|di|8+|	2-3 6	4-7 10	8+ 9
gov|saying|di|	all-one -10	first -7	none 13
gov|saying|di|false|	false 8
gov|saying|di|true|	false 12
gov|saying|dos|8+|	2-3 -9
gov|saying|dos|false|	false -9
gov|saying|dos|	none -9
gov|saying|do|4-7|	4-7 12
gov|saying|do|	all-one 6	none 7
gov|saying|do|false|	false 8
gov|saying|dès|	none 8
gov|saying|d’|2-3|	4-7 15
gov|saying|d’|4-7|	1 7	4-7 15	8+ 6
gov|saying|d’|	all-one 7
gov|saying|d’|false|	false 8
gov|saying|em|1|	1 8	4-7 8
gov|saying|em|4-7|	4-7 7
gov|saying|em|8+|	4-7 6	8+ 8
gov|saying|em|false|	false 10
gov|saying|em|	first 9	none 7
gov|saying|entre|false|	false 9
gov|saying|en|1|	2-3 6
gov|saying|en|2-3|	2-3 -9	4-7 -8
gov|saying|en|4-7|	1 -6	4-7 19	8+ 8
gov|saying|en|8+|	1 -8	2-3 8	4-7 14
gov|saying|en|	first 11
gov|saying|en|true|	false -7
gov|saying|following|4-7|	2-3 9
gov|saying|following|	none 11
gov|saying|following|true|	false 9
gov|saying|for|1|	2-3 14
gov|saying|for|4-7|	1 14
gov|saying|for|8+|	4-7 9
gov|saying|for|false|	false 7
gov|saying|for|	none 13
gov|saying|for|true|	false 12	true 7
gov|saying|from|4-7|	4-7 12
gov|saying|from|false|	false 12
gov|saying|from|	none 13
gov|saying|für|8+|	4-7 6
gov|saying|für|false|	true 6
gov|saying|für|	some 6
gov|saying|if|false|	false 12
gov|saying|if|	none 11
gov|saying|im|1|	2-3 -9
gov|saying|im|	all -11	some 10
gov|saying|im|false|	false -11
gov|saying|into|4-7|	4-7 9
gov|saying|into|false|	false 8
gov|saying|into|	none 13
gov|saying|into|true|	false 9
gov|saying|in|1|	2-3 -10
gov|saying|in|2-3|	2-3 -9	4-7 9
gov|saying|in|4-7|	4-7 7	8+ 16
gov|saying|in|8+|	1 6
gov|saying|in|	all -12	all-one -11	some 12
gov|saying|in|true|	false -17
gov|saying|met|8+|	1 -6
gov|saying|met|	all-one -6
gov|saying|mit|4-7|	1 -9	2-3 -8	8+ 8
gov|saying|mit|8+|	4-7 10
gov|saying|mit|	all-one -12	some 12
gov|saying|mit|false|	false -9
gov|saying|mit|true|	false 6
gov|saying|nach|4-7|	4-7 10
gov|saying|nach|false|	false 13
gov|saying|nach|	first 9	most 10
gov|saying|nas|4-7|	4-7 8
gov|saying|nas|false|	false 9
gov|saying|nas|	first 9
gov|saying|na|4-7|	4-7 10
gov|saying|na|true|	false -7
gov|saying|nella|	none 7
gov|saying|nel|	none 9
gov|saying|nel|true|	false 7
gov|saying|none|0|	4-7 -12
gov|saying|none|1|	2-3 12	4-7 18
gov|saying|none|2-3|	1 -10	2-3 13	4-7 9	8+ 30
gov|saying|none|4-7|	1 6	8+ 19
gov|saying|none|8+|	1 -7	4-7 6	8+ 9
gov|saying|none|	all -15	first -6	most 9	none 12	some 8	titled 10
gov|saying|none|false|	false 6
gov|saying|none|true|	true 13
gov|saying|no|4-7|	4-7 8
gov|saying|no|	all -7	none 8
gov|saying|numa|false|	false 8
gov|saying|numa|	none 8
gov|saying|off|false|	false 10
gov|saying|of|1|	4-7 -6
gov|saying|of|4-7|	1 -9	2-3 -10	4-7 10
gov|saying|of|8+|	1 7	4-7 12
gov|saying|of|	all-one -9
gov|saying|of|false|	false -6
gov|saying|of|true|	false -8	true 13
gov|saying|onder|4-7|	2-3 -6
gov|saying|onder|	first -7
gov|saying|onder|true|	false -8
gov|saying|on|1|	2-3 -8
gov|saying|on|4-7|	2-3 -14	4-7 13	8+ 9
gov|saying|on|8+|	4-7 10
gov|saying|on|	all -8	all-one -14	first 13
gov|saying|on|false|	false -13
gov|saying|on|true|	false -9
gov|saying|op|false|	false 7
gov|saying|op|	first 9
gov|saying|out|4-7|	4-7 11
gov|saying|out|	none -6
gov|saying|over|false|	false -9
gov|saying|over|	none -8
gov|saying|où|	none -8
gov|saying|para|8+|	4-7 8
gov|saying|para|false|	false 11
gov|saying|par|8+|	2-3 -9
gov|saying|par|true|	false -10
gov|saying|per|2-3|	2-3 12	4-7 7
gov|saying|per|4-7|	4-7 9
gov|saying|per|8+|	4-7 8
gov|saying|per|	first 10	none 11
gov|saying|per|true|	false 15
gov|saying|por|2-3|	2-3 -8
gov|saying|por|4-7|	1 7	2-3 -7	4-7 14
gov|saying|por|false|	false 6
gov|saying|por|	first 8	none -6
gov|saying|por|true|	false -14
gov|saying|pour|	none -11
gov|saying|qu'|4-7|	4-7 10
gov|saying|qu'|false|	false 12
gov|saying|qu'|	none 16
gov|saying|qu'|true|	false 10
gov|saying|que|1|	4-7 18	8+ 9
gov|saying|que|2-3|	1 -7	2-3 -8	8+ 9
gov|saying|que|4-7|	1 19	2-3 6	4-7 34	8+ 10
gov|saying|que|8+|	1 12	8+ 6
gov|saying|que|	all -6	first 9	some 11
gov|saying|que|false|	false 7	true -7
gov|saying|qu’|2-3|	4-7 8
gov|saying|qu’|4-7|	2-3 8	4-7 14
gov|saying|qu’|8+|	4-7 7
gov|saying|qu’|false|	false 14
gov|saying|qu’|	none 19
gov|saying|qu’|true|	false 11
gov|saying|senza|2-3|	8+ 7
gov|saying|senza|false|	false 9
gov|saying|senza|	none 8
gov|saying|se|	first 7	none -8
gov|saying|since|8+|	2-3 9	4-7 9
gov|saying|since|false|	false 13
gov|saying|since|	none 13
gov|saying|sinds|true|	false -7
gov|saying|sin|2-3|	4-7 9
gov|saying|sin|false|	false 9
gov|saying|sin|	first 8
gov|saying|si|false|	false 9
gov|saying|sobre|8+|	1 -10
gov|saying|sobre|	none -10
gov|saying|sobre|true|	false -10
gov|saying|sul|false|	false 9
gov|saying|sul|	first 9	none 10
gov|saying|sul|true|	false 10
gov|saying|sur|4-7|	2-3 11
gov|saying|sur|8+|	2-3 -7
gov|saying|sur|false|	false -7
gov|saying|sur|	first -7
gov|saying|su|	first 10
gov|saying|than|false|	false 14
gov|saying|than|	none 14
gov|saying|that|1|	1 -13	4-7 16	8+ 8
gov|saying|that|2-3|	1 -10	2-3 -11	8+ 14
gov|saying|that|4-7|	1 -12	2-3 13	4-7 33	8+ 16
gov|saying|that|8+|	2-3 26	8+ 17
gov|saying|that|	all -9	all-one -14	none 6	some 15
gov|saying|that|true|	false 10	true -12
gov|saying|to|1|	4-7 15
gov|saying|to|2-3|	2-3 9	8+ 8
gov|saying|to|4-7|	2-3 7	4-7 13	8+ 10
gov|saying|to|8+|	2-3 6	4-7 16
gov|saying|to|	all -15	none 17	some 15
gov|saying|to|false|	false 23
gov|saying|uit|false|	false 6
gov|saying|under|4-7|	2-3 -10
gov|saying|under|	all -11	first -10
gov|saying|under|false|	false -9
gov|saying|under|true|	false -8
gov|saying|van|1|	1 12	4-7 9
gov|saying|van|2-3|	4-7 10
gov|saying|van|4-7|	4-7 9	8+ 6
gov|saying|van|8+|	2-3 7
gov|saying|van|false|	false 10	true 6
gov|saying|van|	none 11	some 9
gov|saying|van|true|	false -8
gov|saying|vom|	some 7
gov|saying|von|1|	1 11	2-3 13	4-7 7
gov|saying|von|2-3|	2-3 15	4-7 16	8+ 10
gov|saying|von|4-7|	2-3 12	4-7 7
gov|saying|von|	all 17	all-one 8	first 11	none 7	some 17
gov|saying|von|false|	false 16
gov|saying|von|true|	false 11
gov|saying|voor|1|	2-3 12
gov|saying|voor|4-7|	2-3 7
gov|saying|vor|2-3|	4-7 6
gov|saying|vor|false|	false 7
gov|saying|vor|	most 10
gov|saying|vor|true|	false 9
gov|saying|whether|4-7|	4-7 10
gov|saying|whether|false|	false 11
gov|saying|whether|true|	false -10
gov|saying|without|	none -8
gov|saying|without|true|	false -8
gov|saying|with|4-7|	2-3 -8
gov|saying|with|8+|	2-3 7
gov|saying|with|	all-one 9	first -6	none -7
gov|saying|with|true|	false -14
gov|saying|zur|	all-one 10
gov|saying|zur|false|	false 11
gov|saying|zu|4-7|	4-7 9
gov|saying|zu|8+|	4-7 8
gov|saying|zu|	first -6	most 9
gov|saying|à|1|	4-7 10
gov|saying|à|2-3|	2-3 12	4-7 13	8+ 7
gov|saying|à|4-7|	2-3 -6	8+ 8
gov|saying|à|8+|	4-7 9
gov|saying|à|false|	false 10
gov|saying|à|true|	false -7
gov|saying|über|false|	false -8
gov|say|0|	2-3 -18	4-7 -16
gov|say|1|	1 6	4-7 34	8+ 24
gov|say|2-3|	1 12	2-3 17	4-7 14	8+ 17
gov|say|4-7|	1 10	4-7 36	8+ 17
gov|say|8+|	2-3 22	4-7 11
gov|say|	about 9	as -14	at 14	by 11	following 11	for -7	if 9	into 8	none 20	on -14	since 9	that 26	to 6	whether -10	without -8
gov|say|base|	none -25
gov|say|participle|	none -7
gov|say|past|	auxiliary 16	be 8	later 11	none 37
gov|say|present|	now -8
gov|sbilanciare|1|	8+ 7
gov|sbilanciare|	none 7
gov|sbilanciare|past|	auxiliary 7
gov|schließen|	none 7
gov|schließen|past|	none 7
gov|schreiben|1|	8+ -7
gov|schreiben|2-3|	8+ 12
gov|schreiben|4-7|	2-3 -8	4-7 11
gov|schreiben|8+|	4-7 10
gov|schreiben|	an 9	im -8	in 9	none -9
gov|schreiben|past|	none -9
gov|schrijven|4-7|	1 -6	2-3 8	4-7 6
gov|schrijven|8+|	2-3 6
gov|schrijven|	voor -6
gov|scrivere|0|	1 -13	2-3 -13
gov|scrivere|2-3|	4-7 14	8+ 6
gov|scrivere|4-7|	2-3 7	4-7 -6	8+ 7
gov|scrivere|	a 9	che 12	di -6	in 6	none -14
gov|scrivere|past|	auxiliary -14	none 19
gov|scusare|present|	auxiliary 8
gov|seek|	none 12
gov|see|0|	2-3 14	4-7 10
gov|see|2-3|	4-7 -6
gov|see|8+|	4-7 11
gov|see|	in 9
gov|see|past|	none 13
gov|see|present|	none 15
gov|segnalare|	none 11
gov|sehen|2-3|	8+ 7
gov|sehen|	none 9
gov|sehen|past|	none 9
gov|señalar|2-3|	4-7 10
gov|señalar|	none 9	que 10
gov|señalar|past|	none 8
gov|show|4-7|	2-3 -9
gov|show|base|	auxiliary -8
gov|show|	none -10	that 8
gov|sign|0|	4-7 11
gov|sign|1|	1 -8
gov|sign|4-7|	2-3 -8
gov|sign|	as -8	none 11
gov|sign|base|	not 9
gov|sign|present|	none -8
gov|sing|0|	2-3 -9	4-7 -13
gov|sing|4-7|	2-3 7
gov|sing|	none -17
gov|sing|participle|	none -12
gov|sing|past|	none -13
gov|smentire|	none 8
gov|smentire|past|	none 8
gov|soltar|	none 9
gov|soltar|past|	none 11
gov|sorrir|	none 8
gov|sorrir|past|	none 8
gov|sostenere|2-3|	2-3 -6
gov|sostenere|4-7|	2-3 12	4-7 6
gov|sostenere|	di 10
gov|sostenere|past|	auxiliary 6
gov|sostener|2-3|	2-3 9	4-7 9
gov|sostener|4-7|	2-3 12	4-7 9
gov|sostener|8+|	4-7 8
gov|sostener|	de 11	que 12
gov|sostener|past|	none 19
gov|sottolineare|2-3|	4-7 12
gov|sottolineare|	che 12
gov|souligner|	none -8	que 10
gov|souligner|past|	none -6
gov|soupirer|	none 7
gov|sourire|	none -7
gov|sourire|past|	none -7
gov|souri|1|	4-7 6
gov|souri|	none 6
gov|souri|past|	auxiliary 6
gov|soutenir|2-3|	4-7 6
gov|soutenir|	none 8
gov|soutenir|past|	none 10
gov|souvenir|2-3|	2-3 11
gov|souvenir|	d’ 13
gov|souvenir|past|	none 14
gov|speak|1|	4-7 -7
gov|speak|past|	none 10
gov|spiegare|	di 6	none 9
gov|spiegare|past|	auxiliary 10	none 8
gov|sprechen|1|	1 11	2-3 13	4-7 8
gov|sprechen|2-3|	2-3 15	8+ 10
gov|sprechen|4-7|	2-3 7	4-7 6
gov|sprechen|past|	none 15
gov|sprechen|	von 17
gov|spreken|1|	4-7 9
gov|spreken|2-3|	4-7 13	8+ 8
gov|spreken|past|	auxiliary 11	none 8
gov|spreken|	van 9
gov|staan|0|	1 -10
gov|staan|2-3|	2-3 7
gov|staan|4-7|	2-3 -8
gov|staan|8+|	4-7 -6
gov|staan|	als -7	dat 14	none -14	onder -6	van -6
gov|staan|past|	er -9	none -10
gov|state|1|	4-7 9
gov|state|past|	none 7
gov|state|	that 9
gov|stehen|1|	1 -16
gov|stehen|2-3|	2-3 9
gov|stehen|4-7|	2-3 -7
gov|stehen|	none -9
gov|stehen|past|	darauf -10	none -8
gov|stellen|4-7|	2-3 -8
gov|stellen|past|	none -8
gov|subject|celui-ci|saying|present|	4-7 10
gov|subject|ela|saying|	1 12	4-7 6
gov|subject|ela|saying|past|	4-7 12	8+ 11
gov|subject|ela|saying|present|	2-3 -6
gov|subject|ele|saying|	4-7 10
gov|subject|ele|saying|past|	4-7 11
gov|subject|ele|saying|present|	8+ 8
gov|subject|ella|saying|	1 8	2-3 7
gov|subject|ella|saying|past|	2-3 7	8+ 9
gov|subject|elle|judging|	1 11
gov|subject|elle|judging|present|	4-7 7
gov|subject|elle|saying|	2-3 11	4-7 14	8+ 8
gov|subject|elle|saying|past|	1 -11	2-3 16	4-7 18	8+ 11
gov|subject|elle|saying|present|	4-7 13	8+ 7
gov|subject|elle|thinking|	0 6
gov|subject|elle|thinking|past|	4-7 6
gov|subject|er|judging|	4-7 7
gov|subject|er|judging|past|	2-3 -9	4-7 7
gov|subject|er|saying|	1 10	2-3 10	8+ -9
gov|subject|er|saying|past|	4-7 15
gov|subject|er|saying|present|	4-7 8
gov|subject|es|saying|	2-3 9	4-7 -10
gov|subject|es|saying|past|	2-3 -10	8+ 9
gov|subject|he|judging|	0 16	4-7 6
gov|subject|he|judging|past|	1 13	2-3 17	4-7 7	8+ 13
gov|subject|he|judging|present|	1 -9
gov|subject|he|saying|	1 23	2-3 7
gov|subject|he|saying|base|	1 -12	4-7 9
gov|subject|he|saying|participle|	4-7 9
gov|subject|he|saying|past|	1 -15	2-3 16	4-7 30	8+ 19
gov|subject|he|saying|present|	4-7 8
gov|subject|he|thinking|	0 -18	2-3 14	4-7 10
gov|subject|he|thinking|base|	4-7 9
gov|subject|he|thinking|past|	1 8	2-3 -10	4-7 10
gov|subject|hij|saying|	1 -7	2-3 7
gov|subject|hij|saying|past|	4-7 6
gov|subject|il|saying|	0 9	4-7 14
gov|subject|il|saying|past|	1 9	2-3 -6	8+ 11
gov|subject|il|saying|present|	2-3 10	4-7 6
gov|subject|it|judging|	1 6	4-7 -6	8+ -9
gov|subject|it|judging|past|	4-7 18
gov|subject|it|judging|present|	2-3 -9
gov|subject|it|saying|	0 -10
gov|subject|it|saying|past|	1 13	2-3 15	8+ 11
gov|subject|it|saying|present|	1 -11	4-7 -18	8+ 10
gov|subject|it|thinking|	4-7 -6	8+ 10
gov|subject|it|thinking|base|	2-3 11
gov|subject|it|thinking|past|	4-7 12
gov|subject|i|saying|	0 7
gov|subject|lei|saying|	0 8	2-3 7	4-7 8
gov|subject|lei|saying|past|	4-7 12
gov|subject|lui|saying|	2-3 6
gov|subject|name|judging|	8+ -10
gov|subject|name|judging|base|	1 -19	2-3 -10	4-7 -8
gov|subject|name|judging|participle|	2-3 -12
gov|subject|name|judging|past|	2-3 -12	4-7 8	8+ 13
gov|subject|name|judging|present|	1 8	4-7 12
gov|subject|name|saying|	0 -20	8+ 14
gov|subject|name|saying|base|	1 -11
gov|subject|name|saying|past|	1 -12	2-3 6	4-7 6
gov|subject|name|saying|present|	8+ 14
gov|subject|name|thinking|	1 10	2-3 -13
gov|subject|name|thinking|base|	1 -9	2-3 -14
gov|subject|name|thinking|past|	4-7 10
gov|subject|none|judging|	0 -14	2-3 -8
gov|subject|none|judging|base|	2-3 -10
gov|subject|none|judging|participle|	1 -12
gov|subject|none|judging|past|	4-7 -11
gov|subject|none|judging|present|	2-3 -8	4-7 6
gov|subject|none|saying|	4-7 13	8+ -6
gov|subject|none|saying|participle|	2-3 -9
gov|subject|none|saying|past|	2-3 8
gov|subject|none|saying|present|	1 -9	4-7 23	8+ 10
gov|subject|none|thinking|	0 -6	2-3 8	4-7 -11
gov|subject|none|thinking|past|	4-7 9	8+ 9
gov|subject|none|thinking|present|	1 -7	2-3 -9
gov|subject|noun|judging|	0 -18	2-3 13
gov|subject|noun|judging|base|	1 -19
gov|subject|noun|judging|participle|	1 9	4-7 10
gov|subject|noun|judging|past|	1 10	4-7 9	8+ 20
gov|subject|noun|judging|present|	2-3 -9	8+ 10
gov|subject|noun|saying|	0 -13	1 9	4-7 13
gov|subject|noun|saying|base|	2-3 -8	4-7 14	8+ 6
gov|subject|noun|saying|participle|	1 -13	8+ 13
gov|subject|noun|saying|past|	2-3 8	4-7 9	8+ 8
gov|subject|noun|saying|present|	1 -8	2-3 12
gov|subject|noun|thinking|	0 9	1 8
gov|subject|noun|thinking|base|	4-7 8
gov|subject|noun|thinking|past|	1 9	4-7 17	8+ 15
gov|subject|noun|thinking|present|	4-7 11
gov|subject|on|judging|	1 -15
gov|subject|on|saying|	2-3 8	4-7 -13
gov|subject|on|saying|past|	1 -7	4-7 -10
gov|subject|on|saying|present|	2-3 12	4-7 11
gov|subject|organisation|judging|	0 14	1 14	2-3 20
gov|subject|organisation|judging|participle|	4-7 8
gov|subject|organisation|judging|past|	1 18	4-7 16	8+ 7
gov|subject|organisation|judging|present|	1 12	4-7 16
gov|subject|organisation|saying|	0 13	1 12
gov|subject|organisation|saying|participle|	4-7 12	8+ 10
gov|subject|organisation|saying|past|	4-7 22	8+ 17
gov|subject|organisation|saying|present|	1 9	2-3 9	8+ 10
gov|subject|organisation|thinking|	1 13	4-7 -10
gov|subject|organisation|thinking|past|	1 -15	2-3 13	4-7 9
gov|subject|person|judging|	0 6	1 8	2-3 26	4-7 14	8+ -6
gov|subject|person|judging|participle|	4-7 7
gov|subject|person|judging|past|	1 9	2-3 20	4-7 40	8+ 19
gov|subject|person|judging|present|	1 -12	4-7 13	8+ 9
gov|subject|person|saying|	0 14	4-7 13	8+ -9
gov|subject|person|saying|base|	4-7 7	8+ 13
gov|subject|person|saying|participle|	4-7 10	8+ 11
gov|subject|person|saying|past|	1 12	4-7 17	8+ 24
gov|subject|person|saying|present|	2-3 -10	8+ 22
gov|subject|person|thinking|	8+ -7
gov|subject|person|thinking|past|	1 -12	2-3 8	4-7 14	8+ 9
gov|subject|person|thinking|present|	1 -13	4-7 15
gov|subject|place|judging|	0 11	1 9	2-3 12	4-7 -10
gov|subject|place|judging|past|	1 13	2-3 11	4-7 8
gov|subject|place|saying|	0 8	1 20	8+ -11
gov|subject|place|saying|past|	1 16	2-3 -14	4-7 7	8+ 8
gov|subject|place|saying|present|	4-7 7	8+ 14
gov|subject|place|thinking|	0 10	4-7 11
gov|subject|she|judging|	0 6	1 14	2-3 15	4-7 16	8+ 11
gov|subject|she|judging|past|	1 9	2-3 16	4-7 18	8+ 8
gov|subject|she|saying|	0 13	1 22	2-3 13	4-7 -6	8+ 18
gov|subject|she|saying|participle|	4-7 8
gov|subject|she|saying|past|	1 15	4-7 16	8+ 18
gov|subject|she|saying|present|	4-7 15	8+ 11
gov|subject|she|thinking|	0 12	2-3 6	4-7 -7
gov|subject|she|thinking|past|	4-7 12
gov|subject|sie|judging|	2-3 8
gov|subject|sie|judging|past|	4-7 9
gov|subject|sie|saying|	1 10	2-3 10	4-7 8
gov|subject|sie|saying|past|	4-7 16
gov|subject|sie|saying|present|	2-3 9
gov|subject|they|judging|	0 -6	4-7 -8
gov|subject|they|judging|base|	2-3 -10
gov|subject|they|saying|	0 -8	1 -7	2-3 -6
gov|subject|they|saying|base|	4-7 10	8+ 10
gov|subject|they|saying|past|	1 -12	4-7 -8
gov|subject|they|thinking|	0 7
gov|subject|you|saying|	4-7 -11
gov|subject|you|saying|past|	1 -11
gov|subject|you|thinking|	1 -10	2-3 -11	4-7 -10
gov|subject|you|thinking|base|	2-3 -15
gov|subject|ze|judging|	1 10
gov|subject|ze|saying|	2-3 9	4-7 -7
gov|subject|ze|saying|past|	1 6	2-3 -7	4-7 9
gov|subject|zij|saying|past|	2-3 -7
gov|subject|él|saying|	4-7 -8
gov|subject|él|saying|past|	4-7 9
gov|sublinhar|	a 10
gov|subrayar|4-7|	2-3 10
gov|subrayar|	de 9	que 10
gov|subrayar|past|	none 10
gov|sugerir|past|	none 9
gov|suggest|	none 9
gov|suggest|past|	none 12
gov|sustentar|8+|	4-7 7
gov|sustentar|	a 9
gov|sustentar|past|	none 7
gov|tachar|1|	1 6
gov|tachar|	de 14
gov|tachar|past|	none 8
gov|tachar|present|	none 7
gov|tag|	none -13
gov|tag|past|	none -10
gov|talk|2-3|	2-3 -10
gov|talk|base|	none -13
gov|talk|	none -6	of -13
gov|talk|present|	none 9
gov|teilen|4-7|	4-7 7
gov|teilen|	mit -6
gov|teilen|past|	none -9
gov|tell|1|	4-7 13
gov|tell|2-3|	1 -6	2-3 -6	4-7 26	8+ 24
gov|tell|4-7|	8+ 16
gov|tell|8+|	1 7	2-3 13	4-7 21	8+ 13
gov|tell|	at 7	by 8	for 10	in 8	of 13	on 11	since 8	to 18
gov|tell|participle|	none 15
gov|tell|past|	auxiliary 17	be -11	none 17
gov|temere|	none 10
gov|temere|past|	none 10
gov|term|0|	2-3 11
gov|term|1|	1 12
gov|term|2-3|	4-7 10
gov|term|past|	none 16
gov|term|present|	none -13
gov|text|	none 9
gov|thank|2-3|	2-3 16
gov|thank|	for 17	none 12
gov|thank|past|	none 19
gov|thinking|0|false|false|	all -12	all-one -9
gov|thinking|0|false|true|	none 8
gov|thinking|1|false|false|	none 14
gov|thinking|2-3|false|false|	all -11	none 9	some 6
gov|thinking|2-3|false|true|	first 6
gov|thinking|4-7|false|false|	all-one 7	first 10
gov|thinking|4-7|false|true|	none -10
gov|thinking|4-7|true|false|	all-one -9
gov|thinking|4-7|true|true|	none -11
gov|thinking|8+|false|true|	all -6
gov|thinking|8+|true|true|	none -9
gov|thinking|about|	none 7
gov|thinking|as|2-3|	2-3 -10
gov|thinking|as|4-7|	2-3 -9
gov|thinking|as|8+|	2-3 -6
gov|thinking|as|	all -8	none -11
gov|thinking|as|false|	false -10	true -7
gov|thinking|a|	none 12
gov|thinking|a|true|	false 12
gov|thinking|by|4-7|	4-7 10
gov|thinking|by|false|	false 10
gov|thinking|dat|2-3|	4-7 6
gov|thinking|dat|	none 7
gov|thinking|dat|true|	false 6
gov|thinking|in|4-7|	2-3 -7
gov|thinking|none|0|	1 -11	4-7 19	8+ 8
gov|thinking|none|1|	1 -16	2-3 13	4-7 10
gov|thinking|none|2-3|	2-3 -14	4-7 7	8+ 14
gov|thinking|none|4-7|	2-3 -8	4-7 12	8+ 10
gov|thinking|none|8+|	1 -11
gov|thinking|none|	all -13
gov|thinking|none|false|	true 7
gov|thinking|none|true|	false -8
gov|thinking|of|1|	2-3 11
gov|thinking|of|false|	true 6
gov|thinking|on|true|	false 10
gov|thinking|over|	none -7
gov|thinking|over|true|	false -6
gov|thinking|que|2-3|	2-3 11
gov|thinking|que|	none 11
gov|thinking|that|1|	1 -11
gov|thinking|that|8+|	4-7 6
gov|thinking|that|false|	false 15
gov|thinking|that|	none 8
gov|thinking|to|4-7|	2-3 -7
gov|thinking|to|8+|	4-7 8
gov|thinking|to|false|	false 12
gov|thinking|to|	none 7
gov|thinking|to|true|	false -6
gov|thinking|under|false|	false -7
gov|think|2-3|	1 10
gov|think|	none 10	that 10
gov|think|past|	none 13
gov|threaten|past|	auxiliary 12
gov|threaten|	that 9
gov|tildar|1|	1 6
gov|tildar|2-3|	2-3 11
gov|tildar|	de 10
gov|tildar|past|	none 11
gov|title|0|	2-3 -14	4-7 -11
gov|title|base|	none -9
gov|title|	none -17
gov|title|past|	be -7	none -14
gov|tonen|1|	2-3 13
gov|tonen|2-3|	8+ 6
gov|tonen|	none 13
gov|tonen|past|	none 13
gov|traiter|1|	2-3 8
gov|traiter|	de 8
gov|traiter|past|	auxiliary 8
gov|treat|	none 9
gov|treat|participle|	none 9
gov|trouver|2-3|	1 12
gov|trouver|	none 12
gov|trouver|present|	none 15
gov|try|	none -10
gov|téléphoner|	none 7
gov|understand|	none 10
gov|understand|past|	none 6
gov|urge|2-3|	2-3 11	8+ 8
gov|urge|4-7|	2-3 11	8+ 9
gov|urge|past|	none 18
gov|urge|present|	none 11
gov|urge|	to 19
gov|use|2-3|	1 -15	2-3 -11
gov|use|8+|	1 -8
gov|use|	about -8	for -6	none -13
gov|use|base|	none -11
gov|use|past|	be 10	none -17	not -13
gov|verklaren|	dat 8
gov|verkünden|	none -8
gov|verkünden|past|	none -8
gov|verlauten|	none 10
gov|verraten|	none 6
gov|verraten|past|	none 6
gov|versichern|past|	none 7
gov|versprechen|	none -9
gov|versprechen|past|	none -9
gov|vertellen|4-7|	4-7 6
gov|vertellen|	dat 8	none 9
gov|vertellen|past|	none 12
gov|ver|0|	1 6
gov|ver|2-3|	2-3 10	8+ 7
gov|ver|	de 8	none 9
gov|ver|past|	none 15
gov|view|	with -9
gov|vinden|1|	2-3 8
gov|vinden|2-3|	4-7 11
gov|vinden|4-7|	4-7 6
gov|vinden|	dat 6
gov|vinden|past|	daarentegen 7
gov|voir|2-3|	4-7 8
gov|voir|	dans 7	none 13
gov|voir|past|	none 15
gov|vote|past|	none 9
gov|vouloir|0|	2-3 6
gov|vouloir|2-3|	1 -8
gov|vouloir|	none -9
gov|vouloir|past|	none -7
gov|waarschuwen|past|	none 13
gov|waarschuwen|	voor 10
gov|want|0|	4-7 10
gov|want|8+|	4-7 6
gov|want|base|	none -7
gov|want|past|	auxiliary 10	none 13
gov|want|present|	none 8
gov|want|	that 9	to 12
gov|warnen|2-3|	4-7 7
gov|warnen|past|	none 10
gov|warnen|present|	none 8
gov|warnen|	vor 11
gov|warn|1|	4-7 16	8+ 13
gov|warn|2-3|	2-3 -10
gov|warn|4-7|	2-3 10	4-7 9
gov|warn|	none 10	of 8
gov|warn|participle|	none -11
gov|warn|past|	none 12
gov|wave|past|	none -10
gov|weisen|2-3|	8+ 8
gov|weisen|	none 10
gov|weisen|past|	none 9
gov|welcome|0|	4-7 7
gov|welcome|	none 11
gov|welcome|past|	none 13
gov|werben|past|	none -8
gov|werfen|past|	none 6
gov|werfen|	vor 9
gov|widersprechen|1|	4-7 6	8+ 9
gov|widersprechen|	none 8
gov|widersprechen|past|	none 8
gov|wijzen|	none 10
gov|wijzen|past|	none 14
gov|willen|	none 7
gov|write|0|	1 -12	2-3 -11	4-7 8
gov|write|1|	2-3 -6	4-7 15	8+ 13
gov|write|2-3|	4-7 15	8+ 10
gov|write|4-7|	1 -9
gov|write|8+|	8+ 10
gov|write|base|	none -14
gov|write|	in -12	of -11	that 23	to -6
gov|write|participle|	none -11
gov|write|past|	none 6
gov|write|present|	none 11
gov|würdigen|	als 8
gov|yell|past|	auxiliary 8
gov|zeggen|4-7|	1 6	2-3 -6	4-7 9
gov|zeggen|8+|	4-7 7
gov|zeggen|	dat 16	met -7
gov|zeggen|past|	none 6
gov|zeigen|1|	1 6
gov|zeigen|	none 10
gov|zien|4-7|	4-7 8
gov|zien|	none 10
gov|zien|past|	none 10
gov|zitieren|	mit 9
gov|zitieren|present|	none 9
gov|äußern|4-7|	8+ 10
gov|äußern|past|	none 7
gov|écrire|	none -10
gov|écrire|past|	auxiliary -12	none 9
gov|évoquer|0|	4-7 9
gov|évoquer|1|	2-3 10	4-7 10
gov|évoquer|2-3|	2-3 10	4-7 16
gov|évoquer|4-7|	2-3 11
gov|évoquer|	dès 8	none 22	pour 10
gov|évoquer|past|	auxiliary 11	none 11
gov|évoquer|present|	none 22
headline|false|	1 -10	8+ 6
headline|true|	2-3 -11	8+ 18
head|"|	8+ 6
head|'|	1 19	4-7 9	8+ 14
head|,|	4-7 11
head|plain|,coordinator|	1 -10
head|plain|,determiner|	1 10
head|plain|,preposition|	2-3 -8
head|plain|,quote|	1 -11
head|plain|,verb-saying|	4-7 12
head|plain|,|	4-7 20
head|plain|	: 31	all -19	all-one -17	determiner -13	none 7	possessive -11	pronoun 7	start -24	stop 8	subordinator -11	that -13	verb-judging 12	verb-thinking 11	word -7
head|plain|:|	1 -15	2-3 -16	8+ 16
head|plain|adverb|	1 -11	2-3 -7
head|plain|all-one|	1 -12	2-3 -12	4-7 -6
head|plain|all|	2-3 -19	4-7 -6
head|plain|auxiliary|	1 -7	2-3 -11
head|plain|capital|	2-3 -12
head|plain|coordinator|	1 -8	2-3 -20
head|plain|determiner|	2-3 -8
head|plain|end|	1 6	2-3 11	4-7 10	8+ 10
head|plain|first|	1 -12	2-3 -9	4-7 6	8+ 18
head|plain|none|	1 8	4-7 8
head|plain|some|	2-3 9
head|plain|stop|	1 6	4-7 12
head|plain|subordinator|	1 11	2-3 9
head|plain|that|	2-3 -9
head|plain|verb-judging|	1 -11	2-3 -9
head|plain|verb-saying|	2-3 -17
head|plain|word|	2-3 -6	4-7 -10
head|titled|:|	4-7 6	8+ 7
head|titled|	all -15	all-one -12	first 7	none 8	possessive 7	preposition -6	start -6	verb-saying 10	word -14
head|titled|all-one|	1 -20
head|titled|all|	2-3 -14
head|titled|auxiliary|	1 -7
head|titled|capital|	1 -9	2-3 -17
head|titled|end|	2-3 10	8+ 10
head|titled|first|	8+ 13
head|titled|none|	1 8
head|titled|preposition|	2-3 -14
head|titled|stop|	2-3 7	4-7 13
head|titled|word|	2-3 -6
head|upper|	, 11	: 8	all 6	first 14
head|upper|all|	4-7 10
head|upper|end|	4-7 14	8+ 8
head|upper|first|	4-7 13	8+ 8
head|«|	1 -9	8+ 11
head|‘|	1 -13	2-3 -13	4-7 7	8+ 10
head|“|	2-3 -8	8+ 10
head|„|	1 -8	2-3 -14	4-7 17	8+ 6
in-noun|false|false|1|	all-one 6	first 12	none -9
in-noun|false|false|2-3|	all -14	all-one -6	none 9	titled 6	upper 9
in-noun|false|false|4-7|	all -21	all-one -10	none 25	some 10	upper 14
in-noun|false|false|8+|	all 9	most 17	none 16	some 20	titled 13	upper 8
in-noun|false|true|1|	all-one -17	first -15
in-noun|false|true|2-3|	most -10	some 16	titled -17
in-noun|false|true|4-7|	all -10	all-one -11	first 17	most 14	some 15
in-noun|false|true|8+|	first 20	most 10	none -7
in-noun|true|false|1|	all-one -10	first -16	none -6
in-noun|true|false|2-3|	all -17	all-one -8	first -17	titled -12
in-noun|true|false|4-7|	all -12	all-one -12	first -24	none 9	some 13
in-noun|true|false|8+|	first -8	none 33	some 12
in-noun|true|true|1|	first -10	none 7	titled -6
in-noun|true|true|2-3|	all -7	all-one -14	first -16	titled -6
in-noun|true|true|4-7|	all -12	all-one -6	first -12	most -7	none 23
intro-follow|%|stop|	4-7 8
intro-follow|'|pronoun|	2-3 -10
intro-follow|'|stop|	4-7 7
intro-follow|(|)|	2-3 -11
intro-follow|(|,|	4-7 -9
intro-follow|)|end|	8+ 7
intro-follow|,|(|	2-3 -10
intro-follow|,|,auxiliary|	1 -17	2-3 -14	4-7 -9
intro-follow|,|,coordinator|	1 -6	2-3 -10
intro-follow|,|,determiner|	2-3 -10
intro-follow|,|,preposition|	4-7 -6
intro-follow|,|,quote|	1 -7
intro-follow|,|,that|	2-3 -9	4-7 -7
intro-follow|,|,verb-saying|	4-7 -7
intro-follow|,|,word|	1 -9	4-7 -11
intro-follow|,|,|	1 -13	2-3 -12
intro-follow|,|;|	2-3 -6
intro-follow|,|auxiliary|	1 -9	4-7 -10
intro-follow|,|capital|	4-7 8	8+ 7
intro-follow|,|coordinator|	1 -20	2-3 -15
intro-follow|,|determiner|	4-7 6	8+ 10
intro-follow|,|end|	1 13	2-3 18	4-7 14	8+ 15
intro-follow|,|preposition|	1 -16
intro-follow|,|pronoun|	4-7 9
intro-follow|,|quote|	2-3 -10
intro-follow|,|stop|	2-3 17
intro-follow|,|subordinator|	2-3 -6
intro-follow|,|that|	2-3 -6
intro-follow|,|word|	1 -8	4-7 -7
intro-follow|,|—|	4-7 8
intro-follow|-|stop|	8+ 12
intro-follow|:|(|	2-3 -6	8+ 11
intro-follow|:|+|	4-7 9
intro-follow|:|,auxiliary|	4-7 11
intro-follow|:|,verb-judging|	8+ 9
intro-follow|:|,verb-saying|	2-3 15	4-7 25	8+ 19
intro-follow|:|,word|	8+ 10
intro-follow|:|,|	1 -11	2-3 -11	4-7 -11
intro-follow|:|auxiliary|	2-3 -7
intro-follow|:|capital|	1 14	2-3 10	4-7 28	8+ 19
intro-follow|:|determiner|	1 10	2-3 9	4-7 18	8+ 25
intro-follow|:|end|	1 9	2-3 31	4-7 21	8+ 17
intro-follow|:|preposition|	2-3 11	8+ 17
intro-follow|:|pronoun|	2-3 13	4-7 21	8+ 15
intro-follow|:|quote|	4-7 10
intro-follow|:|stop|	1 -14	2-3 -14	4-7 -11	8+ -11
intro-follow|:|verb-saying|	2-3 -10	8+ 12
intro-follow|;|,determiner|	2-3 -6
intro-follow|;|,preposition|	4-7 10
intro-follow|adverb|,preposition|	2-3 -11
intro-follow|adverb|:|	2-3 10
intro-follow|adverb|auxiliary|	2-3 8	4-7 8
intro-follow|adverb|end|	2-3 6	4-7 9
intro-follow|adverb|preposition|	1 12
intro-follow|adverb|stop|	2-3 -15	4-7 -9	8+ 9
intro-follow|adverb|word|	1 -11
intro-follow|auxiliary|,adverb|	4-7 10
intro-follow|auxiliary|,auxiliary|	2-3 10	4-7 12
intro-follow|auxiliary|,determiner|	1 -9
intro-follow|auxiliary|,preposition|	1 6	2-3 -12
intro-follow|auxiliary|,that|	1 -7
intro-follow|auxiliary|,verb-saying|	4-7 9
intro-follow|auxiliary|,word|	4-7 11
intro-follow|auxiliary|,|	2-3 10	4-7 23	8+ 10
intro-follow|auxiliary|:|	2-3 10
intro-follow|auxiliary|;|	2-3 -9	4-7 8
intro-follow|auxiliary|capital|	2-3 6	4-7 11
intro-follow|auxiliary|coordinator|	1 9
intro-follow|auxiliary|determiner|	4-7 15
intro-follow|auxiliary|end|	1 -10	2-3 -13	4-7 14	8+ 13
intro-follow|auxiliary|preposition|	2-3 24	4-7 18	8+ 11
intro-follow|auxiliary|pronoun|	2-3 -8	4-7 15
intro-follow|auxiliary|stop|	2-3 16	8+ 16
intro-follow|auxiliary|subordinator|	2-3 15	4-7 9
intro-follow|auxiliary|that|	2-3 15
intro-follow|auxiliary|word|	1 -7	4-7 14
intro-follow|capital|,determiner|	1 -12	2-3 -8
intro-follow|capital|,preposition|	1 -8	2-3 -7
intro-follow|capital|,verb-saying|	2-3 -9	4-7 6
intro-follow|capital|,word|	1 -10	2-3 7
intro-follow|capital|,|	4-7 14
intro-follow|capital|:|	2-3 -9
intro-follow|capital|adverb|	1 -10	2-3 -9
intro-follow|capital|auxiliary|	1 -10	2-3 -9	4-7 -7
intro-follow|capital|capital|	1 -14	2-3 -9
intro-follow|capital|determiner|	4-7 8
intro-follow|capital|end|	2-3 14	4-7 10
intro-follow|capital|preposition|	1 -6
intro-follow|capital|pronoun|	2-3 -8
intro-follow|capital|stop|	1 -8	4-7 6	8+ 10
intro-follow|capital|subordinator|	1 12
intro-follow|capital|verb-judging|	1 6
intro-follow|capital|verb-saying|	1 -12
intro-follow|coordinator|,determiner|	1 -7
intro-follow|coordinator|,preposition|	1 -9
intro-follow|coordinator|,|	2-3 8
intro-follow|coordinator|auxiliary|	1 -11
intro-follow|coordinator|capital|	2-3 -14
intro-follow|coordinator|coordinator|	2-3 -11
intro-follow|coordinator|determiner|	1 -9	2-3 -11
intro-follow|coordinator|end|	4-7 -7
intro-follow|coordinator|preposition|	1 -12
intro-follow|coordinator|stop|	1 -16	2-3 11	4-7 26	8+ 9
intro-follow|determiner|,auxiliary|	1 -11
intro-follow|determiner|,coordinator|	1 10	2-3 7
intro-follow|determiner|,determiner|	1 9	2-3 -13
intro-follow|determiner|,preposition|	1 -8	2-3 -10
intro-follow|determiner|,that|	2-3 -7
intro-follow|determiner|,verb-saying|	1 -16
intro-follow|determiner|,word|	1 -16	2-3 -7
intro-follow|determiner|,|	1 -10
intro-follow|determiner|:|	2-3 -10
intro-follow|determiner|;|	1 8
intro-follow|determiner|auxiliary|	1 -20
intro-follow|determiner|coordinator|	1 14
intro-follow|determiner|determiner|	1 -10	2-3 -7
intro-follow|determiner|end|	1 -17	2-3 -10
intro-follow|determiner|stop|	4-7 9	8+ 10
intro-follow|determiner|subordinator|	2-3 -15
intro-follow|determiner|that|	1 -9	2-3 -14
intro-follow|determiner|verb-judging|	1 -21	2-3 -11
intro-follow|determiner|verb-saying|	4-7 -8
intro-follow|determiner|word|	1 9	2-3 -6
intro-follow|possessive|end|	2-3 -11	4-7 11
intro-follow|possessive|preposition|	2-3 -10
intro-follow|preposition|(|	1 -7	2-3 -9	4-7 -6
intro-follow|preposition|,adverb|	2-3 -7
intro-follow|preposition|,auxiliary|	1 -10	2-3 -14
intro-follow|preposition|,capital|	1 -7	4-7 -7
intro-follow|preposition|,coordinator|	1 -10
intro-follow|preposition|,determiner|	1 -21	2-3 -6	4-7 -11
intro-follow|preposition|,preposition|	4-7 7
intro-follow|preposition|,pronoun|	2-3 -10	4-7 -8
intro-follow|preposition|,quote|	2-3 -8
intro-follow|preposition|,subordinator|	2-3 8
intro-follow|preposition|,that|	1 -8	2-3 -9
intro-follow|preposition|,verb-saying|	2-3 -12	4-7 -13
intro-follow|preposition|,word|	1 -8	2-3 -16
intro-follow|preposition|,|	1 -11	2-3 -10
intro-follow|preposition|:|	1 -14	2-3 -8	4-7 -8
intro-follow|preposition|;|	1 11	4-7 11
intro-follow|preposition|auxiliary|	2-3 -14	4-7 11
intro-follow|preposition|capital|	2-3 -11	4-7 7
intro-follow|preposition|coordinator|	1 -12	8+ 8
intro-follow|preposition|determiner|	4-7 -9
intro-follow|preposition|end|	2-3 -11	8+ 10
intro-follow|preposition|preposition|	1 -20	2-3 8	4-7 15
intro-follow|preposition|pronoun|	2-3 -10
intro-follow|preposition|stop|	4-7 6	8+ 22
intro-follow|preposition|subordinator|	1 -10	2-3 -11	4-7 7
intro-follow|preposition|that|	1 -13	2-3 -11
intro-follow|preposition|verb-judging|	1 8	2-3 10
intro-follow|preposition|verb-saying|	1 10
intro-follow|pronoun|,word|	2-3 12
intro-follow|pronoun|,|	2-3 6
intro-follow|pronoun|auxiliary|	2-3 7	4-7 8
intro-follow|pronoun|coordinator|	4-7 8
intro-follow|pronoun|determiner|	2-3 15	4-7 11
intro-follow|pronoun|end|	2-3 15	4-7 11
intro-follow|pronoun|preposition|	2-3 -10
intro-follow|pronoun|pronoun|	4-7 9
intro-follow|pronoun|stop|	4-7 22	8+ 14
intro-follow|pronoun|subordinator|	2-3 9
intro-follow|pronoun|verb-judging|	1 -9
intro-follow|pronoun|word|	1 12	2-3 10
intro-follow|quote|,verb-saying|	4-7 12
intro-follow|quote|determiner|	4-7 8
intro-follow|quote|end|	2-3 8	4-7 16	8+ 13
intro-follow|quote|pronoun|	4-7 7
intro-follow|quote|stop|	8+ 6
intro-follow|start|(|	2-3 -8
intro-follow|start|,auxiliary|	2-3 10	4-7 18	8+ 9
intro-follow|start|,pronoun|	4-7 15	8+ 14
intro-follow|start|,quote|	1 -9
intro-follow|start|,verb-judging|	4-7 6	8+ 8
intro-follow|start|,verb-saying|	1 13	2-3 17	4-7 31	8+ 8
intro-follow|start|,verb-thinking|	8+ 8
intro-follow|start|,word|	4-7 6	8+ 20
intro-follow|start|,|	4-7 10
intro-follow|start|:|	1 -8	2-3 -6	4-7 8	8+ 18
intro-follow|start|auxiliary|	1 -18	2-3 -14
intro-follow|start|capital|	4-7 27	8+ 17
intro-follow|start|determiner|	4-7 8	8+ 14
intro-follow|start|end|	1 18	2-3 33	4-7 38	8+ 16
intro-follow|start|preposition|	2-3 -10	4-7 8
intro-follow|start|pronoun|	1 15	4-7 27	8+ 15
intro-follow|start|stop|	4-7 15	8+ 19
intro-follow|start|verb-judging|	2-3 -9
intro-follow|start|verb-saying|	1 9	2-3 15	4-7 23	8+ 16
intro-follow|start|word|	1 -16	2-3 -11	4-7 -10	8+ 20
intro-follow|start|–|	2-3 10	4-7 13
intro-follow|start|—|	2-3 16	4-7 -7	8+ 14
intro-follow|stop|(|	8+ 9
intro-follow|stop|,auxiliary|	1 15	2-3 27	4-7 36	8+ 7
intro-follow|stop|,determiner|	4-7 15	8+ 7
intro-follow|stop|,preposition|	2-3 -9
intro-follow|stop|,pronoun|	1 8	2-3 14	4-7 24	8+ 9
intro-follow|stop|,verb-judging|	4-7 16	8+ 11
intro-follow|stop|,verb-saying|	1 22	2-3 38	4-7 6	8+ 8
intro-follow|stop|,verb-thinking|	4-7 17	8+ 10
intro-follow|stop|,word|	1 14	2-3 11	8+ 12
intro-follow|stop|,|	2-3 -16	4-7 13
intro-follow|stop|auxiliary|	2-3 -12	8+ 6
intro-follow|stop|capital|	1 7	2-3 20	4-7 33	8+ 12
intro-follow|stop|coordinator|	8+ 6
intro-follow|stop|determiner|	2-3 24	4-7 36	8+ 15
intro-follow|stop|end|	1 10	2-3 36	4-7 48	8+ 22
intro-follow|stop|preposition|	2-3 -7	4-7 10	8+ 14
intro-follow|stop|pronoun|	1 19	2-3 10	4-7 32	8+ 14
intro-follow|stop|quote|	2-3 8	4-7 17
intro-follow|stop|stop|	1 12	2-3 11	8+ 10
intro-follow|stop|verb-saying|	1 14	2-3 20	4-7 28	8+ 16
intro-follow|stop|word|	1 -17	2-3 -8	8+ 15
intro-follow|stop|—|	4-7 -8
intro-follow|subordinator|,word|	1 -7	2-3 -8
intro-follow|subordinator|,|	2-3 -11	4-7 7
intro-follow|subordinator|auxiliary|	1 -12	2-3 6
intro-follow|subordinator|capital|	2-3 -9	4-7 10
intro-follow|subordinator|coordinator|	1 11	2-3 16	4-7 9
intro-follow|subordinator|end|	1 -8	2-3 -8	8+ 9
intro-follow|subordinator|preposition|	1 -14	2-3 -9
intro-follow|subordinator|pronoun|	4-7 11
intro-follow|subordinator|stop|	1 13	4-7 7	8+ 18
intro-follow|subordinator|subordinator|	2-3 -8	4-7 9
intro-follow|subordinator|verb-judging|	2-3 -6
intro-follow|subordinator|verb-saying|	2-3 -7
intro-follow|subordinator|word|	2-3 -14	4-7 -9
intro-follow|that|,determiner|	1 -10
intro-follow|that|auxiliary|	1 -6	4-7 14
intro-follow|that|coordinator|	4-7 6
intro-follow|that|end|	1 11	4-7 11	8+ 7
intro-follow|that|preposition|	4-7 8
intro-follow|that|stop|	2-3 11	4-7 30	8+ 17
intro-follow|that|word|	1 -19	2-3 6
intro-follow|verb-judging|(|	4-7 -6
intro-follow|verb-judging|,that|	2-3 -6
intro-follow|verb-judging|,verb-saying|	2-3 -6
intro-follow|verb-judging|,word|	1 -6	4-7 -6
intro-follow|verb-judging|,|	1 -13	2-3 11	4-7 -8
intro-follow|verb-judging|:|	2-3 -11
intro-follow|verb-judging|;|	4-7 9
intro-follow|verb-judging|auxiliary|	1 -10	2-3 -10
intro-follow|verb-judging|coordinator|	2-3 7
intro-follow|verb-judging|determiner|	1 6	2-3 -9
intro-follow|verb-judging|end|	4-7 19
intro-follow|verb-judging|preposition|	4-7 7
intro-follow|verb-judging|pronoun|	4-7 -8
intro-follow|verb-judging|stop|	1 13	8+ 9
intro-follow|verb-judging|subordinator|	1 -12
intro-follow|verb-judging|verb-saying|	1 -15	2-3 -9
intro-follow|verb-saying|,auxiliary|	2-3 -7
intro-follow|verb-saying|,coordinator|	2-3 -10
intro-follow|verb-saying|,word|	1 -13	2-3 -15	4-7 -7
intro-follow|verb-saying|,|	2-3 -10
intro-follow|verb-saying|:|	4-7 8
intro-follow|verb-saying|;|	1 -13	2-3 7
intro-follow|verb-saying|auxiliary|	4-7 7
intro-follow|verb-saying|capital|	2-3 -13
intro-follow|verb-saying|coordinator|	1 9	2-3 13
intro-follow|verb-saying|determiner|	1 -6	2-3 -6
intro-follow|verb-saying|end|	4-7 -17
intro-follow|verb-saying|preposition|	1 13	2-3 20	4-7 8
intro-follow|verb-saying|pronoun|	4-7 -9
intro-follow|verb-saying|stop|	8+ 12
intro-follow|verb-saying|that|	2-3 -7
intro-follow|verb-saying|verb-saying|	2-3 -9
intro-follow|verb-saying|word|	1 -19	2-3 -6	4-7 6
intro-follow|verb-thinking|,|	1 -9	2-3 -9
intro-follow|verb-thinking|auxiliary|	1 -11
intro-follow|verb-thinking|capital|	4-7 8
intro-follow|verb-thinking|coordinator|	1 -13
intro-follow|verb-thinking|end|	4-7 9
intro-follow|verb-thinking|preposition|	2-3 12
intro-follow|verb-thinking|stop|	2-3 12	4-7 19	8+ 8
intro-follow|verb-thinking|subordinator|	4-7 13
intro-follow|word|(|	2-3 -6
intro-follow|word|,auxiliary|	1 -16	2-3 -12	4-7 -7
intro-follow|word|,coordinator|	4-7 9
intro-follow|word|,determiner|	1 -15
intro-follow|word|,preposition|	1 -10	2-3 -16	8+ 8
intro-follow|word|,pronoun|	1 -6	2-3 -11	4-7 -7
intro-follow|word|,subordinator|	1 8	4-7 12
intro-follow|word|,that|	1 -10	2-3 -9
intro-follow|word|,verb-saying|	8+ 9
intro-follow|word|,verb-thinking|	2-3 9
intro-follow|word|,word|	2-3 -10	4-7 -12	8+ 8
intro-follow|word|,|	1 -21	2-3 -7	4-7 13
intro-follow|word|:|	2-3 -11	4-7 9
intro-follow|word|;|	1 -17	4-7 14
intro-follow|word|adverb|	1 -15	2-3 10
intro-follow|word|auxiliary|	1 -10	4-7 -11
intro-follow|word|capital|	1 9	4-7 9	8+ 12
intro-follow|word|coordinator|	2-3 12
intro-follow|word|determiner|	1 11	4-7 -8	8+ 9
intro-follow|word|end|	1 -13	4-7 -9	8+ 15
intro-follow|word|preposition|	2-3 -9	8+ 11
intro-follow|word|pronoun|	1 -10	2-3 8	8+ 7
intro-follow|word|quote|	1 -9
intro-follow|word|stop|	2-3 9	4-7 8
intro-follow|word|subordinator|	1 -6
intro-follow|word|verb-judging|	1 -11
intro-follow|word|verb-saying|	1 -18	4-7 -7
intro-follow|word|word|	1 -8	4-7 6
intro-follow|–|end|	4-7 9
intro-follow|—|determiner|	2-3 -6
intro-follow|—|end|	2-3 7	4-7 8	8+ 7
intro-follow|’|stop|	2-3 16
intro|	% 8	' -10	( -13	) 11	, -7	: 7	auxiliary 7	coordinator -8	determiner -11	possessive -9	preposition -11	quote 11	start 20	stop 30	subordinator -10	verb-judging -8	verb-saying -6	word -14	— 9
in|first|=aan|	2-3 6	4-7 6	none 8
in|first|=abbiamo|	4-7 14	8+ 11	first 16
in|first|=about|	2-3 9	4-7 19	first 11	none 17
in|first|=after|	2-3 7	first 6
in|first|=ai|	8+ 9	first 9
in|first|=alle|	4-7 9	first 6
in|first|=all|	4-7 15	first 14
in|first|=als|	4-7 11	8+ 9	first 10
in|first|=al|	8+ 7	first 7	none 8
in|first|=among|	4-7 9	none 10
in|first|=am|	4-7 -6	all -8	first 11
in|first|=and|	2-3 11	4-7 19	8+ 13	first 19	none 17	some 6
in|first|=any|	2-3 12	none 13
in|first|=an|	2-3 17	4-7 8	8+ 15	none 22	some 10
in|first|=ao|	8+ 8	first 9
in|first|=après|	2-3 8	first 7
in|first|=are|	4-7 9
in|first|=as|	2-3 6	4-7 -9	8+ 6	first -7	some 8
in|first|=at|	2-3 12	4-7 20	8+ 11	first 18	none 18
in|first|=até|	2-3 9	none 8
in|first|=auf|	4-7 9	some 8
in|first|=aunque|	none 9
in|first|=aus|	2-3 8	4-7 10	all-one 8	some 7
in|first|=au|	2-3 6	4-7 11	8+ 7	none 11
in|first|=avant|	2-3 10	4-7 11	none 13
in|first|=avec|	2-3 18	4-7 14	first 9	none 20
in|first|=a|	8+ 22	all -11	all-one -10	first -9	none 8	some 12	titled 6
in|first|=because|	4-7 10	8+ 12	first 10	none 10
in|first|=before|	2-3 7	none 12
in|first|=beim|	4-7 6
in|first|=being|	none 9
in|first|=bei|	2-3 9	8+ 10	first 12
in|first|=beyond|	2-3 10	none 11
in|first|=be|	2-3 -12	first -11
in|first|=bij|	8+ 8	first 7
in|first|=bis|	2-3 -6	4-7 11	first 7	none -6	some 11
in|first|=but|	4-7 14	8+ 16	first 14	none 10
in|first|=by|	2-3 15	4-7 11	8+ 7	first 11	none 15
in|first|=cada|	8+ 8	first 9
in|first|=cannot|	4-7 9	none 9
in|first|=cette|	first 7
in|first|=ce|	4-7 10	8+ 12	first 12
in|first|=chaque|	8+ 8	first 8
in|first|=chez|	8+ 6	first 6
in|first|=che|	4-7 13	8+ 6	none 13
in|first|=come|	2-3 -6	4-7 7	first 8
in|first|=comme|	8+ 8	first 6
in|first|=como|	2-3 10	4-7 6	none 13
in|first|=com|	8+ 10	first -8
in|first|=con|	4-7 6	8+ 12	first 18
in|first|=could|	8+ 8	first -9	none 16
in|first|=cuando|	8+ 13	first 12
in|first|=dans|	2-3 9	first 11
in|first|=dass|	4-7 8	first 8
in|first|=das|	2-3 -8	8+ 14	first 7	most 8	some 10
in|first|=dat|	2-3 10	4-7 13	8+ 7	first 16	none 9
in|first|=da|	4-7 12	8+ 9	all-one -6	first 9
in|first|=del|	4-7 9	first 8	none 10
in|first|=den|	2-3 -9	4-7 10	all-one -9
in|first|=depuis|	2-3 9
in|first|=der|	8+ 18	first 6	most -7
in|first|=desde|	4-7 12	8+ 6	none 11
in|first|=des|	2-3 -10	4-7 17	8+ 11	first 8
in|first|=deux|	2-3 6	4-7 9	first 7	none 9
in|first|=de|	2-3 -19	8+ 12	all -7	all-one -10	none -13	some -6
in|first|=did|	2-3 11	4-7 11	8+ 9	first 14	none 11
in|first|=diese|	4-7 7	first 7
in|first|=die|	2-3 -12	8+ 20	all-one -12	none 12	some 6
in|first|=dit|	4-7 10	8+ 10	first 13
in|first|=di|	2-3 6	4-7 17	none 16
in|first|=doch|	first 10
in|first|=does|	8+ 11	first 11
in|first|=dois|	8+ 9
in|first|=don't|	first 9
in|first|=dos|	2-3 7	none 10
in|first|=do|	2-3 -11	4-7 6	8+ 9	first -6	none 10
in|first|=drei|	4-7 6
in|first|=drie|	first 9
in|first|=due|	4-7 11
in|first|=dès|	2-3 9	none 10
in|first|=een|	2-3 16	4-7 16	8+ 13	all-one 6	none 22	some 9	upper 6
in|first|=einem|	8+ 6	some 7
in|first|=einen|	4-7 9
in|first|=einer|	2-3 6	4-7 7	first 6	some 8
in|first|=eine|	2-3 10	4-7 10	8+ 10	first 8	most 8	some 12
in|first|=ein|	4-7 17	8+ 9	all 12	first 6	most 10	some 7
in|first|=ela|	2-3 6	8+ 8	first 8
in|first|=eles|	8+ 8	first 8
in|first|=ele|	4-7 7	8+ 7	first 9
in|first|=elke|	8+ 7	first 7
in|first|=elle|	4-7 17	first 15
in|first|=el|	2-3 -11	4-7 -12	8+ 16	all-one -10	first 14	none -18	titled 9
in|first|=em|	4-7 13	8+ 10	first 10
in|first|=entre|	4-7 -7	none -6
in|first|=en|	4-7 25	8+ 9	first 15	some 13
in|first|=eran|	first 7
in|first|=era|	2-3 9	4-7 10	8+ 8	first 12	none 9
in|first|=er|	4-7 6	8+ 6
in|first|=essa|	none 9
in|first|=esse|	4-7 9	none 9
in|first|=estava|	2-3 8	4-7 8	first 9
in|first|=este|	first 6
in|first|=est|	4-7 10	none 10
in|first|=están|	first 8
in|first|=está|	4-7 14	8+ 7	none 11
in|first|=es|	2-3 13	4-7 15	8+ 9	first 18	none 15
in|first|=et|	8+ 6
in|first|=eu|	2-3 7	4-7 10	8+ 16	first 16
in|first|=every|	2-3 -11	4-7 14	8+ 10	first 13	none -7	some 10
in|first|=except|	none 10
in|first|=e|	2-3 10	8+ 17	most 8	none 16	some 8
in|first|=fait|	2-3 -8
in|first|=fa|	4-7 12	none 12
in|first|=foi|	4-7 12	8+ 6	first 10	none 10
in|first|=foram|	2-3 8
in|first|=for|	2-3 17	8+ 8	first 9
in|first|=four|	8+ 11	first 11
in|first|=from|	4-7 8	8+ 8	none -6
in|first|=fue|	4-7 8
in|first|=geen|	2-3 12	4-7 10	none 15
in|first|=gli|	4-7 7
in|first|=hanno|	8+ 11	first 9	none 8
in|first|=hasta|	4-7 8	none 11
in|first|=has|	4-7 9	8+ 7	none 10
in|first|=havia|	8+ 7	first 7
in|first|=ha|	2-3 10	4-7 13	first 9	none 13
in|first|=he's|	4-7 12	8+ 10	first 15
in|first|=hemos|	4-7 6	first 7
in|first|=het|	2-3 -15	4-7 -8	8+ 10	all-one -10	none -13
in|first|=he|	2-3 12	4-7 23	8+ 14	first 30
in|first|=he’s|	8+ 10	first 10
in|first|=hij|	4-7 9	8+ 8	first 8	titled 6
in|first|=his|	4-7 8	8+ 6	first 10
in|first|=how|	4-7 11	first 14
in|first|=ho|	4-7 11	8+ 7	first 12
in|first|=há|	4-7 13	8+ 6	first 8	none 11
in|first|=i'd|	4-7 10	8+ 12	first 13
in|first|=i'll|	4-7 9	8+ 8	first 12
in|first|=i'm|	2-3 8	4-7 12	8+ 10	first 11
in|first|=i've|	4-7 11	8+ 19	first 18
in|first|=ich|	4-7 25	8+ 11	all-one 10	first 10	most 7	titled 10
in|first|=if|	4-7 15	8+ 16	first 20	none 18
in|first|=ihr|	4-7 8	first 8
in|first|=ik|	2-3 11	4-7 7	8+ 9	first 7	none 12
in|first|=ils|	4-7 15	8+ 8	first 16
in|first|=il|	2-3 -14	8+ 15	all -6	all-one -12	none -9
in|first|=im|	2-3 10	4-7 7	8+ 6	all-one 10	first 9
in|first|=in|	2-3 10	4-7 6	8+ 19	all -8	none 15	some 18
in|first|=io|	8+ 8	first 14	none 10
in|first|=ist|	2-3 10	4-7 6	some 7
in|first|=is|	8+ 9	first 10	none -6
in|first|=it's|	2-3 11	8+ 13	all 9
in|first|=it|	2-3 17	4-7 25	8+ 18	first 29	none 12
in|first|=it’s|	2-3 12	4-7 17	8+ 13	first 18
in|first|=i|	4-7 8	8+ 20	all -8	first 21	none -12	some -9	titled 11
in|first|=i’d|	4-7 15	8+ 11	first 16
in|first|=i’ll|	8+ 8
in|first|=i’m|	4-7 12	titled 10
in|first|=i’ve|	4-7 11	8+ 12	first 15
in|first|=jamais|	2-3 8	4-7 11	none 11
in|first|=je|	4-7 15	8+ 9	first 10	titled 6
in|first|=keinen|	4-7 7
in|first|=keine|	2-3 7
in|first|=kein|	4-7 6	some 10
in|first|=las|	4-7 13	first 7	none 12
in|first|=la|	2-3 -20	4-7 -18	8+ 15	all -15	all-one -17	first -7	most 11	none -14	some -17
in|first|=lei|	4-7 9	first 9
in|first|=les|	4-7 -11	8+ 10	all-one -6
in|first|=le|	2-3 -17	4-7 -16	8+ 14	all -8	all-one -11	none -18	some -13
in|first|=like|	2-3 13	4-7 9	8+ 10	none 16
in|first|=los|	4-7 -7	all-one -14	first -7	none 8
in|first|=lo|	8+ 8	most 6	none 10
in|first|=lui|	4-7 7
in|first|=maar|	4-7 9	8+ 7	first 10	none 11
in|first|=mais|	2-3 7	4-7 8	first 7	none 9
in|first|=mai|	2-3 7
in|first|=man|	4-7 11	8+ 12	first 18
in|first|=mas|	8+ 7	first 8	none 7
in|first|=may|	4-7 10	none 10
in|first|=ma|	4-7 8	8+ 7	first 11
in|first|=meine|	4-7 8	8+ 10	first 9
in|first|=mein|	8+ 7	first 7
in|first|=mes|	4-7 8	first 10
in|first|=met|	4-7 15	8+ 7	first 11
in|first|=meu|	8+ 10	first 10
in|first|=me|	2-3 9	8+ 11	first 8	none 9
in|first|=mia|	first 8
in|first|=mijn|	4-7 15	8+ 9	first 13
in|first|=minha|	8+ 6
in|first|=mio|	4-7 6	8+ 10	first 11
in|first|=mis|	4-7 10	first 13
in|first|=mit|	2-3 11	4-7 -6	8+ 8	all -6	all-one 11	some 8
in|first|=mi|	2-3 7	4-7 12	8+ 12	first 15	titled 8
in|first|=mon|	4-7 8	8+ 9	first 11
in|first|=most|	first 9
in|first|=my|	2-3 -10	8+ 22	all -12	all-one -7	first 13	none -6
in|first|=nach|	4-7 11	first 8	some 7
in|first|=na|	2-3 12	4-7 8	8+ 10	first 10	none 10
in|first|=neither|	4-7 12	none 10
in|first|=nei|	none 10
in|first|=nella|	4-7 11	none 12
in|first|=nel|	8+ 7	first 7
in|first|=nem|	4-7 14	most 6
in|first|=never|	2-3 -8	4-7 12	all -8	none 12
in|first|=ne|	4-7 15	8+ 12	none 18	some 8
in|first|=nicht|	4-7 8	first 8	none 13
in|first|=niet|	2-3 9	4-7 18	none 13
in|first|=nine|	all -6
in|first|=ni|	4-7 15	8+ 8	first 6
in|first|=noi|	4-7 -8	8+ 7	first -8
in|first|=non|	1 8	4-7 15	8+ 12	none 7
in|first|=nos|	4-7 12	8+ 12	first 16	none 10
in|first|=not|	2-3 9	8+ 16	first -7	none 20	titled 10
in|first|=nous|	2-3 6	4-7 17	first 15
in|first|=no|	1 12	8+ 12	all -8	all-one -10	first -6	none 10
in|first|=num|	8+ 6
in|first|=não|	4-7 24	8+ 13	first 9	none 19	titled 6
in|first|=né|	4-7 11
in|first|=off|	none 10
in|first|=of|	4-7 11	8+ 6	first 10	none 9
in|first|=ogni|	4-7 6	first 6
in|first|=ohne|	2-3 12	4-7 12	first 12	most 6	some 12
in|first|=omdat|	8+ 11	first 11
in|first|=om|	2-3 12	none 14
in|first|=once|	8+ 10	first 9
in|first|=onde|	4-7 6
in|first|=one|	4-7 13	8+ 15	first 11	none 12
in|first|=onze|	8+ 10	first 9
in|first|=on|	2-3 -9	8+ 9	none -8
in|first|=op|	2-3 6	4-7 11	8+ 6	first 6	none 6
in|first|=os|	2-3 -9	4-7 9	8+ 6	all-one -7
in|first|=our|	2-3 7	8+ 17
in|first|=out|	none 8
in|first|=ou|	first 6
in|first|=over|	none 9
in|first|=o|	2-3 -17	4-7 -10	8+ 15	all -9	all-one -11	none -17
in|first|=où|	4-7 10	none 10
in|first|=para|	2-3 15	4-7 15	8+ 6	first 9	none 20
in|first|=parce|	none 7
in|first|=par|	none 10
in|first|=pas|	2-3 11	4-7 11	first 6	none 14
in|first|=pela|	4-7 6
in|first|=pelo|	4-7 10	none 9
in|first|=pendant|	8+ 6
in|first|=perché|	2-3 7	4-7 7	first 9	none 7
in|first|=pero|	4-7 13	8+ 8	first 9
in|first|=per|	2-3 11	8+ 11	none 14
in|first|=pode|	first 6
in|first|=pois|	4-7 9	first 9
in|first|=porque|	4-7 12	8+ 8	first 11	none 13
in|first|=por|	4-7 16	8+ 7	none 13
in|first|=pour|	none 6
in|first|=prima|	2-3 10	4-7 10	none 10
in|first|=pues|	first 6
in|first|=quando|	2-3 6	4-7 7	8+ 7	first 9
in|first|=quand|	4-7 9	8+ 8	first 10	none 9
in|first|=quella|	4-7 9	first 8
in|first|=quello|	4-7 12
in|first|=questa|	4-7 7	8+ 6	first -7
in|first|=que|	2-3 10	4-7 20	none 19
in|first|=sans|	2-3 -7	4-7 9	8+ 8
in|first|=sem|	4-7 17	none 12
in|first|=senza|	2-3 6	4-7 13	none 11
in|first|=será|	4-7 7	first 7
in|first|=se|	8+ 9	none 7	some 10
in|first|=she'd|	4-7 9	first 9
in|first|=she's|	4-7 11	8+ 10	first 14
in|first|=she|	2-3 11	4-7 20	8+ 11	first 21
in|first|=she’d|	8+ 6	first 6
in|first|=she’s|	2-3 10	4-7 10	first 15
in|first|=sie|	4-7 7	8+ 6
in|first|=since|	4-7 11	none 11
in|first|=sin|	8+ -6	first -6	none 7
in|first|=six|	4-7 -6	8+ 9	first 10
in|first|=si|	2-3 11	8+ 9	none 14
in|first|=some|	2-3 11	4-7 9	8+ 12	first 11	none 14
in|first|=sono|	2-3 9	4-7 13	first 12	none 13
in|first|=son|	2-3 6	4-7 8	8+ 10	first 9	none 9
in|first|=sous|	2-3 6	none 6
in|first|=so|	2-3 14	8+ 16	first 6	none 7
in|first|=sulla|	2-3 10
in|first|=sul|	2-3 8	first 9
in|first|=sur|	2-3 9	8+ 6	first 6	none 11
in|first|=su|	2-3 6	4-7 -8	8+ 6	first -6	none 6
in|first|=são|	4-7 9	first 8	none 9
in|first|=tem|	4-7 10	none 10
in|first|=that|	4-7 14	8+ 9	first 12	most 7
in|first|=then|	4-7 19	8+ 14	first 19
in|first|=these|	4-7 8	first 8
in|first|=they're|	first 7
in|first|=they|	2-3 13	4-7 23	8+ 17	first 27	most 8
in|first|=they’re|	2-3 9	4-7 10	first 13
in|first|=the|	2-3 -31	4-7 -10	8+ 30	all -22	all-one -18	first 17	none -14	titled -16
in|first|=this|	2-3 12	8+ 11	none 13
in|first|=those|	8+ 10	first 9
in|first|=three|	4-7 10	8+ 8	first 7	none 11
in|first|=tiene|	4-7 9	8+ 9	none 9
in|first|=toen|	4-7 7	8+ 6	first 12
in|first|=tot|	8+ 9	first 9
in|first|=to|	8+ 7
in|first|=tres|	first -9
in|first|=tre|	4-7 7
in|first|=trois|	4-7 9	first 9
in|first|=três|	4-7 -7	8+ 7
in|first|=twee|	2-3 7	4-7 8	first 7
in|first|=two|	4-7 17	8+ 10	first 13	none 13
in|first|=uit|	2-3 7
in|first|=uma|	2-3 14	4-7 15	8+ 6	first 12	none 18
in|first|=um|	2-3 12	4-7 22	8+ 13	first 11	none 23	some 11
in|first|=una|	2-3 18	8+ 8	none 14
in|first|=under|	none 12
in|first|=und|	1 7	2-3 7	4-7 9	8+ 9	all-one 7	first 9	most 7	some 8
in|first|=une|	2-3 19	4-7 14	8+ 9	none 27
in|first|=uno|	2-3 9	first 7
in|first|=until|	4-7 17	none 16
in|first|=un|	2-3 15	4-7 28	none 29	some 6
in|first|=up|	2-3 -9	all-one -9
in|first|=usted|	4-7 8	first 6
in|first|=vai|	4-7 8	first 6
in|first|=van|	4-7 13	first 6
in|first|=va|	4-7 8	none 9
in|first|=você|	4-7 9	first 9
in|first|=voor|	8+ 7
in|first|=vor|	4-7 9
in|first|=vous|	4-7 10	8+ 8
in|first|=vão|	first 8
in|first|=was|	4-7 11	8+ 8	first 9
in|first|=we'll|	8+ 6
in|first|=we're|	4-7 6	8+ 8	first 9
in|first|=we've|	8+ 9	first 9
in|first|=weil|	first 9
in|first|=wenn|	8+ 8	first 8
in|first|=we|	4-7 22	8+ 22	all -12	first 31	none 8
in|first|=we’d|	first 8
in|first|=we’ll|	8+ 10	first 10
in|first|=we’re|	8+ 9	first 9
in|first|=we’ve|	4-7 7	8+ 8	first 9
in|first|=what|	4-7 9	8+ 11	all -9	first 13	none 10
in|first|=when|	2-3 7	4-7 15	8+ 14	first 16	none 14
in|first|=where|	4-7 8	first 8
in|first|=wie|	2-3 7	8+ -6	all-one 7	first -8	some 6
in|first|=wij|	2-3 -13	8+ 10
in|first|=wir|	2-3 -8	4-7 -7	8+ 11	first -10	titled 6	upper 6
in|first|=within|	4-7 11	none 11
in|first|=without|	2-3 7	4-7 11	none 9
in|first|=with|	2-3 12	4-7 23	8+ 9	none 24
in|first|=would|	4-7 11
in|first|=wo|	4-7 -6	8+ 6	first 8
in|first|=you'd|	first 6
in|first|=you're|	first 8
in|first|=you've|	2-3 9	all-one 9
in|first|=your|	first 9
in|first|=you|	2-3 19	4-7 7	8+ -7	first 6	none -7
in|first|=you’ll|	4-7 9	first 9
in|first|=you’re|	first 7
in|first|=yo|	4-7 16	8+ 10	first 15	titled 6
in|first|=y|	2-3 11	8+ 8	none 14
in|first|=ze|	4-7 9	8+ 9	first 12
in|first|=zij|	first 6
in|first|=zonder|	2-3 -7	8+ 6	first 6	none -6
in|first|=zur|	2-3 6
in|first|=zu|	4-7 13	first 8	some 9
in|first|=zwei|	2-3 10
in|first|=à|	2-3 -9	8+ 11	none -7
in|first|=è|	2-3 15	4-7 17	8+ 12	first 16	none 16
in|first|=é|	2-3 11	4-7 12	8+ 9	first 10	none 14
in|first|=über|	4-7 7
in|first|adverb|	1 13	2-3 20	4-7 -10	8+ 23	all -10	all-one 7	first -10	none 25	some 21	titled 9
in|first|capital|	1 -6	2-3 -13	4-7 -11	all -18	all-one -8	first -6
in|first|number|	1 -19	2-3 -10	8+ 6	all-one -18	first -10
in|first|verb|	8+ 26	all -11	all-one -10
in|first|word|	1 -9	2-3 -9	4-7 16	8+ 6	all-one 10	none -10	some 7	upper -11
in|functions|0|1|	first -7	none -7
in|functions|0|2-3|	all -22	all-one -7	upper -6
in|functions|0|4-7|	all -15	all-one -8	first -14	most -7	none 7	some 12
in|functions|0|8+|	first -8
in|functions|1|1|	all-one 13	first 20	none -7
in|functions|1|2-3|	all -8	all-one -14	none 12
in|functions|1|4-7|	all -21	all-one -10	first -14	none 6	some 21	titled 21
in|functions|1|8+|	first 8
in|functions|2|2-3|	all -7	all-one 14	first 8	some 13
in|functions|2|4-7|	all -13	all-one -14	first 6	most 11	none 16	titled -8	upper 10
in|functions|2|8+|	first -7	most 12	none 16	some 6
in|functions|3|2-3|	first 9	none 12
in|functions|3|4-7|	all -8	most 6	none 24	some 25	upper 10
in|functions|3|8+|	all 9	first 7	most 16	none 12	some 22	titled 13	upper 7
in|last|	-a -10	11 -8	2 -11	29 8	3 -11	30 -8	5 -11	7 -8	70 8	a -14	af -10	ah 10	al -13	am 9	an 7	ao -6	ap 6	ar -12	at -12	au -7	aw -10	ax -11	ay 17	az -8	aß 9	b -12	ba 9	be 11	bi 6	bo -8	bs -9	by -14	c -11	ca -10	ce 6	ch -8	ci 12	ck -18	cs -11	cy -11	da 7	di 7	do 8	ds -16	ea -14	ec -8	ef 8	eg -11	ek 6	el 12	em -8	ep 11	es -10	et -6	ex -9	ey -16	fa -10	fe -16	ff -7	fé -8	gd 9	gh 6	gi 9	go -9	gs 9	gy 7	gé 8	he -9	hi 7	ht -16	hy 9	há -11	ia -6	ig 17	ii -6	ik -8	il -14	im -9	io -7	ir -8	it -8	iv 12	iz 6	ié 8	iù 6	ja -15	jd -7	já 11	k -6	ko -11	la -6	ld -7	le 6	lf -12	li 12	ln 10	lo -6	ly 20	lé 8	mm 10	mp -10	ms -10	mt -8	my -9	mé -9	na -18	nc -12	ni -10	nk 7	nn -11	ns 13	nt -6	nu 6	ny -9	nz -12	né 14	oc -10	od -9	oe -8	ok -13	om -12	on 10	oo 9	op 14	or -16	ou -7	ow -14	ox -6	pa -14	pe -8	pi -8	po -10	pt 11	ra -9	re -7	rk -10	rl -13	ro -8	rs 10	rt -12	ry 6	rá -7	ré 6	se 12	sh -15	si -10	so 6	ss 13	st -11	sì -6	ta 17	to 8	tz -17	tà 7	té -18	ub -14	ue 16	uf -15	ug 8	uk 8	ul 8	ur -23	ut -7	uw -11	ux 10	uy -16	va 6	ve 6	vi 9	vé 10	we -7	ws -6	x -6	xa -7	xo -11	ya -7	yi -9	zt 6	ão -7	ès -6	ée 10	ém 8	én 11	êt 10	ña 6	ún 10	’s -10
in|last|-se|	2-3 7
in|last|-up|	1 -12
in|last|029|	2-3 8
in|last|030|	2-3 -8
in|last|2|	2-3 -11
in|last|3|	2-3 -11
in|last|5|	2-3 -11
in|last|7|	2-3 -8
in|last|aaf|	1 -11
in|last|aak|	1 -6
in|last|aan|	2-3 -12
in|last|ace|	1 -7	2-3 9
in|last|ack|	1 -17	2-3 -14
in|last|ada|	1 14
in|last|ade|	1 9
in|last|ado|	1 10
in|last|ady|	1 6
in|last|afé|	2-3 -6
in|last|age|	1 -6	2-3 8
in|last|ago|	2-3 9
in|last|ain|	1 -10
in|last|ait|	2-3 7
in|last|ajo|	2-3 7
in|last|akt|	2-3 8
in|last|ald|	1 -10
in|last|ale|	2-3 6
in|last|alf|	2-3 -7
in|last|ali|	1 9
in|last|alo|	1 -12
in|last|als|	1 -7	2-3 8
in|last|alt|	2-3 -7
in|last|ame|	2-3 8
in|last|amo|	2-3 -6
in|last|ams|	2-3 -7
in|last|ana|	1 -18
in|last|anc|	2-3 -10
in|last|ank|	2-3 -7
in|last|ann|	2-3 -6
in|last|ano|	1 -13	2-3 -8
in|last|ant|	2-3 14
in|last|ape|	1 6
in|last|apo|	1 -9
in|last|ara|	2-3 7
in|last|ari|	2-3 7
in|last|arm|	2-3 7
in|last|aro|	2-3 -6
in|last|art|	1 -8	2-3 7
in|last|ary|	2-3 14
in|last|asa|	2-3 -8
in|last|aso|	2-3 7
in|last|ass|	2-3 -6
in|last|ast|	1 -10	2-3 17
in|last|ata|	1 10	2-3 18
in|last|ate|	1 -7
in|last|ats|	2-3 -7
in|last|att|	1 -12	2-3 -8
in|last|atz|	2-3 -7
in|last|auf|	1 -10
in|last|aus|	1 -12
in|last|aut|	2-3 9
in|last|aux|	1 10
in|last|ava|	2-3 12
in|last|avo|	1 6
in|last|ays|	2-3 9
in|last|a|	2-3 -13
in|last|aço|	2-3 6
in|last|ban|	1 -8
in|last|bat|	2-3 -11
in|last|ben|	2-3 11
in|last|ber|	2-3 -8
in|last|be|	2-3 11
in|last|bol|	2-3 11
in|last|bra|	2-3 -8
in|last|bus|	2-3 -9
in|last|buy|	1 -20
in|last|b|	2-3 -12
in|last|cam|	1 13
in|last|can|	2-3 -9
in|last|car|	2-3 12
in|last|cer|	2-3 -11
in|last|ces|	1 8	2-3 -8
in|last|cha|	2-3 7
in|last|che|	2-3 -15
in|last|cho|	1 -12	2-3 13
in|last|cht|	1 -16
in|last|cia|	1 6	2-3 -8
in|last|cie|	2-3 -10
in|last|cil|	2-3 -6
in|last|cio|	1 6	2-3 -11
in|last|cke|	1 -6
in|last|cky|	2-3 9
in|last|cle|	1 -11	2-3 -8
in|last|cos|	1 -8
in|last|c|	2-3 -9
in|last|dad|	2-3 10
in|last|dan|	2-3 10
in|last|das|	2-3 15
in|last|day|	1 8	2-3 -10
in|last|ddo|	2-3 8
in|last|den|	1 -14	2-3 9
in|last|der|	1 -11	2-3 12
in|last|dex|	2-3 -9
in|last|dez|	2-3 7
in|last|dge|	1 6	2-3 -11
in|last|dia|	2-3 -17
in|last|did|	2-3 7
in|last|dig|	1 9	2-3 7
in|last|dio|	2-3 -8
in|last|di|	2-3 -9
in|last|dle|	2-3 7
in|last|doc|	1 -8
in|last|dom|	1 -7	2-3 -7
in|last|dos|	2-3 -8
in|last|do|	2-3 10
in|last|dra|	1 7
in|last|due|	2-3 -6
in|last|eal|	1 -8	2-3 -12
in|last|ean|	1 6
in|last|eap|	2-3 12
in|last|ear|	1 -11	2-3 -6
in|last|eat|	2-3 -10
in|last|eca|	2-3 6
in|last|eck|	1 -12
in|last|eda|	2-3 -8
in|last|ede|	2-3 7
in|last|eds|	2-3 -8
in|last|eel|	1 -7	2-3 8
in|last|een|	2-3 -11
in|last|eep|	2-3 15
in|last|eer|	2-3 -10
in|last|ege|	1 -10
in|last|eia|	1 -7	2-3 7
in|last|eid|	2-3 9
in|last|eil|	2-3 10
in|last|eio|	2-3 11
in|last|eis|	1 -9	2-3 -10
in|last|ekt|	1 -6	2-3 8
in|last|elf|	2-3 -10
in|last|eln|	2-3 7
in|last|els|	2-3 -9
in|last|ely|	2-3 12
in|last|emo|	1 -12
in|last|ena|	1 -13
in|last|end|	1 11	2-3 -15
in|last|ene|	2-3 7
in|last|eno|	1 11
in|last|ent|	1 -10	2-3 -10
in|last|era|	2-3 -9
in|last|erd|	2-3 7
in|last|ere|	1 -9	2-3 -10
in|last|eri|	2-3 -9
in|last|erk|	1 -8
in|last|erl|	2-3 -9
in|last|ern|	2-3 6
in|last|ers|	2-3 15
in|last|ert|	1 10	2-3 -6
in|last|ery|	1 -16	2-3 8
in|last|esa|	2-3 -12
in|last|ese|	2-3 6
in|last|ess|	1 7	2-3 20
in|last|eta|	2-3 -12
in|last|ete|	1 -12
in|last|eto|	2-3 10
in|last|ets|	2-3 -10
in|last|etz|	2-3 -7
in|last|eum|	2-3 8
in|last|eur|	1 -13
in|last|eu|	2-3 6
in|last|eva|	2-3 9
in|last|evi|	1 8
in|last|eza|	2-3 7
in|last|eña|	2-3 7
in|last|far|	2-3 10
in|last|fen|	2-3 9
in|last|fer|	2-3 14
in|last|ffe|	2-3 9
in|last|fin|	1 6
in|last|fos|	2-3 -7
in|last|ful|	2-3 16
in|last|fyi|	1 -9
in|last|gal|	2-3 6
in|last|gan|	1 -12
in|last|gap|	2-3 -8
in|last|gar|	1 -10
in|last|gel|	1 -14	2-3 13
in|last|ger|	1 -11	2-3 -10
in|last|get|	2-3 -11
in|last|ght|	1 -14	2-3 -15
in|last|gio|	1 -10
in|last|gno|	2-3 9
in|last|got|	1 -10
in|last|hat|	2-3 16
in|last|her|	2-3 6
in|last|hes|	2-3 -8
in|last|hip|	2-3 12
in|last|his|	2-3 -6
in|last|hme|	2-3 7
in|last|hmm|	1 10
in|last|hom|	2-3 10
in|last|hop|	2-3 7
in|last|hos|	2-3 -7
in|last|hot|	2-3 10
in|last|how|	2-3 -10
in|last|hty|	2-3 -7
in|last|hub|	2-3 -12
in|last|huy|	1 -7
in|last|ial|	2-3 -7
in|last|ian|	2-3 8
in|last|iar|	2-3 11
in|last|ibe|	1 -11
in|last|ica|	2-3 -10
in|last|ice|	2-3 -6
in|last|ici|	2-3 9
in|last|ick|	1 6
in|last|ico|	1 -7	2-3 8
in|last|ics|	2-3 -11
in|last|icy|	2-3 9
in|last|ide|	2-3 6
in|last|ido|	1 9	2-3 -11
in|last|ied|	1 9
in|last|ief|	2-3 8
in|last|iel|	1 -11	2-3 -7
in|last|ien|	2-3 6
in|last|ier|	1 -9	2-3 7
in|last|ies|	1 -15
in|last|iet|	2-3 -7
in|last|ife|	2-3 -14
in|last|ift|	1 -10
in|last|igt|	2-3 6
in|last|iii|	2-3 -7
in|last|ijd|	1 -7
in|last|ike|	1 -8
in|last|ik|	2-3 9
in|last|ile|	1 8	2-3 -9
in|last|ili|	2-3 16
in|last|ill|	2-3 -11
in|last|ils|	2-3 -9
in|last|ilt|	1 -8
in|last|ima|	2-3 14
in|last|ime|	1 -12
in|last|imo|	1 7
in|last|ind|	1 -13
in|last|ine|	1 -15	2-3 -16
in|last|ini|	1 -12
in|last|ink|	2-3 9
in|last|ino|	2-3 -12
in|last|ins|	1 -11
in|last|int|	2-3 10
in|last|ion|	2-3 15
in|last|ior|	2-3 -12
in|last|ios|	2-3 -12
in|last|ipe|	1 -11	2-3 -7
in|last|ira|	2-3 -10
in|last|iro|	1 -7	2-3 7
in|last|isa|	2-3 -8
in|last|ish|	1 -9	2-3 -7
in|last|iso|	2-3 -8
in|last|iss|	2-3 11
in|last|ist|	1 -11
in|last|is|	2-3 8
in|last|isé|	2-3 10
in|last|ite|	1 7	2-3 -8
in|last|iti|	2-3 9
in|last|ito|	2-3 -7
in|last|its|	2-3 13
in|last|itt|	2-3 10
in|last|ità|	2-3 9
in|last|ité|	1 -16	2-3 -12
in|last|ium|	2-3 -10
in|last|iva|	1 7
in|last|ive|	1 21	2-3 -19
in|last|ixa|	2-3 -6
in|last|iño|	2-3 8
in|last|jar|	2-3 11
in|last|jes|	1 -9
in|last|jet|	2-3 -6
in|last|jos|	2-3 7
in|last|já|	2-3 11
in|last|ked|	1 -15	2-3 11
in|last|kel|	1 -11
in|last|ken|	1 12
in|last|ker|	1 -10	2-3 8
in|last|kes|	1 -11	2-3 10
in|last|k|	2-3 -6
in|last|lag|	2-3 -7
in|last|lan|	2-3 -7
in|last|lap|	2-3 11
in|last|lar|	1 -7
in|last|las|	2-3 9
in|last|law|	2-3 -10
in|last|led|	1 12	2-3 14
in|last|lei|	1 -6
in|last|len|	1 -7
in|last|ler|	2-3 -14
in|last|les|	1 -10
in|last|ley|	2-3 -9
in|last|lho|	2-3 -8
in|last|lia|	1 -10	2-3 7
in|last|lig|	2-3 9
in|last|lio|	2-3 6
in|last|lit|	2-3 -11
in|last|lla|	1 -9	2-3 -8
in|last|lle|	1 -7
in|last|lli|	2-3 8
in|last|lls|	2-3 6
in|last|llt|	2-3 6
in|last|lof|	2-3 8
in|last|lon|	1 -11
in|last|los|	2-3 9
in|last|lou|	2-3 7
in|last|low|	2-3 11
in|last|lse|	2-3 13
in|last|lta|	2-3 -10
in|last|lto|	2-3 6
in|last|lty|	2-3 -12
in|last|lue|	1 -9
in|last|lus|	2-3 6
in|last|lée|	1 8
in|last|mal|	2-3 14
in|last|mar|	2-3 -8
in|last|mat|	2-3 -11
in|last|mbi|	2-3 6
in|last|med|	2-3 9
in|last|men|	1 -12	2-3 -7
in|last|mer|	1 9	2-3 -14
in|last|me|	2-3 6
in|last|mia|	1 -11
in|last|mid|	1 -9
in|last|mir|	2-3 8
in|last|mit|	2-3 -8
in|last|mos|	2-3 12
in|last|mpo|	2-3 -10
in|last|mps|	2-3 6
in|last|mth|	2-3 7
in|last|mão|	2-3 -6
in|last|mún|	2-3 10
in|last|nah|	1 9
in|last|nas|	1 7	2-3 9
in|last|nca|	2-3 -8
in|last|nce|	2-3 9
in|last|nco|	2-3 8
in|last|nda|	1 -9	2-3 6
in|last|nde|	2-3 7
in|last|ndi|	2-3 7
in|last|ndo|	1 11
in|last|nds|	1 -8	2-3 -8
in|last|ned|	2-3 -6
in|last|nel|	2-3 10
in|last|nen|	2-3 -9
in|last|ner|	2-3 -7
in|last|nes|	1 -8
in|last|net|	2-3 -7
in|last|ney|	1 -12
in|last|nga|	2-3 -9
in|last|nge|	1 -12
in|last|ngo|	2-3 7
in|last|nho|	2-3 6
in|last|nhá|	2-3 -11
in|last|nia|	1 -7	2-3 8
in|last|nio|	1 -11
in|last|nja|	1 -11	2-3 -6
in|last|nkt|	2-3 8
in|last|nne|	1 -12	2-3 -13
in|last|nny|	1 -8
in|last|nné|	1 11
in|last|non|	1 8	2-3 8
in|last|nos|	2-3 7
in|last|now|	2-3 -8
in|last|nox|	1 -10
in|last|no|	1 12
in|last|nse|	2-3 10
in|last|nso|	2-3 7
in|last|nta|	2-3 9
in|last|nte|	1 7	2-3 21
in|last|nti|	1 -10	2-3 6
in|last|nts|	1 -7
in|last|nue|	2-3 12
in|last|nus|	2-3 -10
in|last|nça|	2-3 -8
in|last|oad|	2-3 -7
in|last|oat|	1 -13	2-3 -7
in|last|oce|	2-3 -6
in|last|och|	2-3 -11
in|last|ock|	1 6
in|last|ode|	2-3 -13
in|last|odo|	2-3 -7
in|last|ods|	2-3 -6
in|last|oek|	2-3 -6
in|last|ofe|	2-3 -11
in|last|off|	2-3 7
in|last|oid|	2-3 -9
in|last|oin|	1 -8
in|last|ois|	2-3 9
in|last|oit|	2-3 10
in|last|oke|	2-3 8
in|last|ola|	1 -11	2-3 -6
in|last|old|	1 -18
in|last|ole|	1 -8	2-3 10
in|last|olo|	1 -11	2-3 -9
in|last|olé|	2-3 7
in|last|ome|	2-3 6
in|last|omo|	2-3 -8
in|last|om|	2-3 6
in|last|ong|	2-3 11
in|last|oni|	1 -11
in|last|ons|	2-3 22
in|last|ood|	1 -9
in|last|ook|	2-3 -13
in|last|oom|	2-3 -8
in|last|oor|	1 -12
in|last|opa|	1 -6
in|last|ope|	1 -9
in|last|opi|	1 -7
in|last|ops|	1 -11
in|last|op|	2-3 8
in|last|ord|	1 8
in|last|ore|	1 -13	2-3 -6
in|last|ori|	2-3 -6
in|last|orm|	1 -14
in|last|ort|	1 -8	2-3 -9
in|last|ory|	2-3 -9
in|last|osa|	1 9	2-3 7
in|last|ost|	1 -14
in|last|ote|	1 8	2-3 7
in|last|ots|	2-3 -11
in|last|oud|	2-3 11
in|last|oup|	1 -9	2-3 11
in|last|our|	1 -7	2-3 -9
in|last|ous|	1 8	2-3 -6
in|last|ouw|	2-3 -9
in|last|ove|	1 6	2-3 -10
in|last|ovo|	2-3 -8
in|last|ows|	2-3 -8
in|last|pas|	2-3 9
in|last|pel|	2-3 9
in|last|pen|	1 -8
in|last|per|	1 -14
in|last|pie|	1 -7	2-3 9
in|last|più|	2-3 7
in|last|ple|	2-3 10
in|last|pra|	1 -6
in|last|qua|	2-3 -10
in|last|que|	1 10	2-3 8
in|last|qui|	2-3 -9
in|last|ral|	1 -21	2-3 -6
in|last|ram|	1 -6
in|last|rca|	2-3 -8
in|last|rco|	2-3 8
in|last|rda|	2-3 -9
in|last|rdi|	2-3 11
in|last|rds|	2-3 9
in|last|rea|	2-3 -10
in|last|red|	2-3 -7
in|last|ree|	1 -14
in|last|reg|	1 -9
in|last|ren|	2-3 12
in|last|reo|	1 -10
in|last|rer|	1 9	2-3 7
in|last|res|	2-3 -16
in|last|rie|	1 -7
in|last|rin|	2-3 6
in|last|rio|	1 -13
in|last|rip|	2-3 -7
in|last|rit|	2-3 10
in|last|rla|	2-3 11
in|last|rly|	1 11
in|last|rme|	2-3 7
in|last|rms|	2-3 -7
in|last|rmy|	2-3 -9
in|last|rna|	1 -8
in|last|rno|	1 -8	2-3 13
in|last|ros|	1 -13	2-3 9
in|last|rot|	1 -8
in|last|row|	2-3 -10
in|last|rra|	1 -6
in|last|rro|	1 -12	2-3 -9
in|last|rry|	1 14	2-3 9
in|last|rse|	2-3 12
in|last|rso|	2-3 12
in|last|rst|	1 6	2-3 -15
in|last|rta|	1 6	2-3 -8
in|last|rua|	2-3 10
in|last|rva|	2-3 7
in|last|rve|	1 -8	2-3 11
in|last|rée|	2-3 11
in|last|rés|	2-3 7
in|last|rêt|	2-3 10
in|last|ría|	1 -12	2-3 8
in|last|sca|	2-3 9
in|last|sco|	2-3 -11
in|last|sed|	1 -8	2-3 -10
in|last|see|	2-3 9
in|last|sen|	2-3 -11
in|last|sig|	2-3 -9
in|last|sim|	2-3 7
in|last|sin|	2-3 8
in|last|sly|	2-3 11
in|last|smo|	1 9	2-3 8
in|last|sor|	1 -7
in|last|sse|	2-3 11
in|last|ssi|	1 -9	2-3 -10
in|last|ssé|	1 11
in|last|sta|	1 14	2-3 12
in|last|ste|	2-3 -7
in|last|sti|	1 -9
in|last|sto|	1 -13	2-3 -9
in|last|sue|	2-3 11
in|last|são|	2-3 -9
in|last|sì|	1 8	2-3 -6
in|last|tag|	2-3 -6
in|last|tal|	1 10
in|last|tap|	2-3 -7
in|last|tar|	2-3 -11
in|last|tas|	1 -10
in|last|tax|	1 -7
in|last|tay|	2-3 13
in|last|ted|	1 12
in|last|tel|	1 -9
in|last|ten|	2-3 10
in|last|ter|	1 -6
in|last|tes|	1 7	2-3 -8
in|last|tic|	2-3 13
in|last|tie|	1 -12	2-3 -10
in|last|tif|	1 -12	2-3 10
in|last|tig|	2-3 10
in|last|til|	2-3 -6
in|last|tje|	1 -9
in|last|tle|	2-3 -11
in|last|tly|	2-3 16
in|last|ton|	2-3 -9
in|last|too|	2-3 9
in|last|top|	1 -7
in|last|tor|	1 -13
in|last|tos|	2-3 8
in|last|tra|	1 -10
in|last|tre|	1 -12	2-3 10
in|last|tri|	2-3 7
in|last|tta|	2-3 7
in|last|tte|	1 -8
in|last|tti|	1 -9
in|last|tto|	2-3 16
in|last|tum|	2-3 -11
in|last|tur|	2-3 -6
in|last|tu|	1 -8
in|last|tzt|	2-3 6
in|last|tés|	2-3 -10
in|last|ual|	2-3 15
in|last|uch|	2-3 10
in|last|uck|	1 -9
in|last|ude|	2-3 -13
in|last|udy|	2-3 -8
in|last|uem|	2-3 7
in|last|uer|	1 7
in|last|ues|	2-3 -11
in|last|ugh|	2-3 6
in|last|uit|	2-3 -9
in|last|ui|	2-3 -7
in|last|uld|	2-3 9
in|last|ule|	2-3 -7
in|last|ulo|	2-3 9
in|last|ult|	2-3 11
in|last|una|	2-3 -6
in|last|une|	2-3 8
in|last|upe|	2-3 -9
in|last|ura|	1 -13
in|last|ure|	1 7
in|last|uro|	2-3 -13
in|last|usa|	2-3 8
in|last|use|	2-3 -6
in|last|us|	2-3 10
in|last|utt|	2-3 9
in|last|uze|	2-3 9
in|last|uém|	2-3 8
in|last|vas|	1 -10	2-3 6
in|last|vel|	1 6
in|last|ver|	1 -10	2-3 -6
in|last|vre|	2-3 -6
in|last|was|	1 -8
in|last|way|	2-3 12
in|last|weg|	2-3 -8
in|last|wer|	2-3 -13
in|last|xer|	1 -7
in|last|x|	1 -6
in|last|ya|	2-3 -7
in|last|ybe|	2-3 -7
in|last|yes|	1 8	2-3 10
in|last|yle|	1 -9
in|last|you|	2-3 -10
in|last|zen|	1 -7
in|last|zes|	2-3 7
in|last|zio|	2-3 -9
in|last|zul|	2-3 -8
in|last|zza|	2-3 10
in|last|zzo|	2-3 -7
in|last|zón|	2-3 6
in|last|ços|	2-3 7
in|last|ène|	2-3 10
in|last|ère|	2-3 6
in|last|ées|	2-3 13
in|last|ôle|	2-3 6
in|last|ôme|	2-3 -9
in|last|ões|	2-3 11
in|last|öwe|	1 -9
in|last|ück|	1 -11
in|last|ütz|	1 -10
in|shape|=a =la word|	4-7 -6	8+ 7
in|shape|=a adverb word|	4-7 10
in|shape|=a capital capital|	4-7 -7
in|shape|=a capital word|	2-3 8	4-7 10
in|shape|=a capital|	2-3 -11
in|shape|=a verb =of|	8+ 9
in|shape|=a verb =without|	4-7 7
in|shape|=a verb =with|	4-7 10
in|shape|=a verb word|	4-7 11
in|shape|=a verb|	2-3 10
in|shape|=a word =a|	8+ 6
in|shape|=a word =com|	8+ 8
in|shape|=a word =de|	8+ 7
in|shape|=a word =does|	8+ 8
in|shape|=a word =do|	4-7 -10
in|shape|=a word =estava|	4-7 6
in|shape|=a word =está|	8+ 8
in|shape|=a word =for|	4-7 17
in|shape|=a word =into|	4-7 11
in|shape|=a word =in|	4-7 15	8+ 11
in|shape|=a word =is|	8+ 13
in|shape|=a word =me|	8+ 9
in|shape|=a word =not|	4-7 12
in|shape|=a word =no|	4-7 7
in|shape|=a word =of|	4-7 21	8+ 8
in|shape|=a word =on|	4-7 11	8+ 7
in|shape|=a word =that|	4-7 17	8+ 9
in|shape|=a word =to|	4-7 12
in|shape|=a word =without|	8+ 8
in|shape|=a word =with|	8+ 8
in|shape|=a word =é|	4-7 10	8+ 6
in|shape|=a word adverb|	4-7 -6	8+ 10
in|shape|=a word verb|	2-3 12	4-7 15	8+ 6
in|shape|=a word word|	2-3 17	4-7 14	8+ 16
in|shape|=a word|	2-3 -11
in|shape|=abbiamo word =a|	8+ 11
in|shape|=abbiamo word =un|	4-7 7
in|shape|=abbiamo word word|	4-7 8
in|shape|=about =as word|	4-7 10
in|shape|=about word|	2-3 9
in|shape|=al word word|	8+ 7
in|shape|=all word =no|	4-7 8
in|shape|=am capital =vor|	4-7 -8
in|shape|=among =the =most|	4-7 9
in|shape|=an word =doesn't|	8+ 8
in|shape|=an word =in|	4-7 11
in|shape|=an word =of|	4-7 10
in|shape|=an word word|	2-3 14	4-7 10	8+ 9
in|shape|=and =i word|	8+ 7
in|shape|=and verb =it|	4-7 7
in|shape|=any word|	2-3 12
in|shape|=ao word word|	8+ 8
in|shape|=as word =as|	4-7 -8
in|shape|=as word =não|	4-7 7
in|shape|=at =the word|	4-7 9	8+ 6
in|shape|=at word =with|	4-7 7
in|shape|=até =ao word|	2-3 8
in|shape|=até =o word|	4-7 -6
in|shape|=au word word|	8+ 6
in|shape|=auf =dem capital|	4-7 7
in|shape|=auf word capital|	4-7 6
in|shape|=aus =dem capital|	4-7 7
in|shape|=avec word|	2-3 14
in|shape|=before word|	2-3 10
in|shape|=beyond word|	2-3 11
in|shape|=bij =de word|	8+ 6
in|shape|=but =a word|	4-7 6	8+ 8
in|shape|=by =the word|	8+ 7
in|shape|=by word|	2-3 14
in|shape|=ce word =pas|	4-7 9	8+ 6
in|shape|=ci word word|	4-7 -8
in|shape|=com =a word|	4-7 10
in|shape|=com =os word|	4-7 11
in|shape|=com word =e|	4-7 10
in|shape|=con =el word|	4-7 9
in|shape|=con =il word|	4-7 -8
in|shape|=con =la word|	4-7 16
in|shape|=con =le word|	4-7 9	8+ 7
in|shape|=con =los word|	4-7 8
in|shape|=con word =y|	4-7 8
in|shape|=con word word|	4-7 12
in|shape|=con word|	2-3 13
in|shape|=could =have =been|	4-7 10
in|shape|=could =have verb|	4-7 10
in|shape|=cuando =la word|	8+ 9
in|shape|=da capital|	2-3 -10
in|shape|=dans =le word|	4-7 9
in|shape|=das =habe =ich|	8+ 6
in|shape|=das =ist =kein|	8+ 9
in|shape|=das =ist capital|	2-3 10
in|shape|=das =ist word|	8+ 8
in|shape|=das capital =war|	8+ 10
in|shape|=das capital word|	4-7 6
in|shape|=das capital|	2-3 -6
in|shape|=das word capital|	4-7 8
in|shape|=dat =een word|	4-7 6
in|shape|=dat =is =geen|	4-7 8
in|shape|=dat verb word|	4-7 6
in|shape|=dat word =ik|	4-7 6
in|shape|=de capital|	2-3 -12
in|shape|=de word =die|	8+ 9
in|shape|=de word =is|	4-7 8	8+ 7
in|shape|=de word =que|	4-7 10
in|shape|=de word =van|	4-7 -8	8+ 6
in|shape|=de word =waren|	4-7 9
in|shape|=de word adverb|	4-7 7
in|shape|=de word verb|	4-7 7	8+ 9
in|shape|=de word word|	2-3 -7	4-7 17	8+ 8
in|shape|=de word|	2-3 -12
in|shape|=den capital|	2-3 -9
in|shape|=der capital =hat|	4-7 11	8+ 13
in|shape|=der capital =ist|	8+ 10
in|shape|=der capital word|	4-7 8	8+ 9
in|shape|=des word =et|	4-7 8
in|shape|=des word word|	4-7 10	8+ 7
in|shape|=des word|	2-3 -10
in|shape|=desde =el word|	4-7 6
in|shape|=deux word word|	2-3 7	4-7 9
in|shape|=di word =non|	4-7 8
in|shape|=di word word|	2-3 12	4-7 8
in|shape|=di word|	2-3 7
in|shape|=did =the word|	8+ 8
in|shape|=die =haben adverb|	4-7 8
in|shape|=die capital =haben|	8+ 10
in|shape|=die capital =hat|	8+ 8
in|shape|=die capital =ist|	8+ 10
in|shape|=die capital =sind|	4-7 -6
in|shape|=die capital word|	4-7 6	8+ 14
in|shape|=die capital|	2-3 -12
in|shape|=die word =in|	4-7 8
in|shape|=die word capital|	2-3 -6
in|shape|=die word word|	4-7 6	8+ 6
in|shape|=diese capital word|	4-7 7
in|shape|=dit =is =de|	8+ 6
in|shape|=dit =is =geen|	8+ 8
in|shape|=dès word|	2-3 9
in|shape|=e adverb word|	2-3 6	4-7 7
in|shape|=e adverb|	2-3 8
in|shape|=e word =a|	8+ 11
in|shape|=e word word|	4-7 11	8+ 7
in|shape|=een capital|	2-3 6
in|shape|=een word =dat|	4-7 8
in|shape|=een word =die|	8+ 12
in|shape|=een word =geen|	4-7 6
in|shape|=een word =in|	4-7 9	8+ 7
in|shape|=een word =is|	4-7 8	8+ 7
in|shape|=een word =maar|	4-7 6
in|shape|=een word =met|	4-7 11
in|shape|=een word =op|	4-7 7
in|shape|=een word =van|	4-7 8
in|shape|=een word =voor|	4-7 6
in|shape|=een word adverb|	4-7 9
in|shape|=een word verb|	8+ 7
in|shape|=een word word|	2-3 20	4-7 14	8+ 7
in|shape|=een word|	2-3 6
in|shape|=ein capital =auf|	4-7 7
in|shape|=ein capital =der|	4-7 10
in|shape|=ein capital =mit|	4-7 7
in|shape|=ein capital word|	4-7 7	8+ 9
in|shape|=ein word capital|	4-7 8
in|shape|=eine capital =ohne|	4-7 6
in|shape|=eine capital word|	8+ 7
in|shape|=eine capital|	2-3 10
in|shape|=el capital|	2-3 -10
in|shape|=el word =a|	4-7 -9
in|shape|=el word =del|	4-7 9	8+ 7
in|shape|=el word =de|	4-7 -16
in|shape|=el word =está|	8+ 6
in|shape|=el word =es|	4-7 11
in|shape|=el word =lo|	4-7 8
in|shape|=el word =me|	8+ 8
in|shape|=el word =no|	4-7 11
in|shape|=el word =se|	4-7 10
in|shape|=el word =tiene|	4-7 6
in|shape|=el word adverb|	4-7 11
in|shape|=el word capital|	8+ 6
in|shape|=el word word|	2-3 10	8+ 7
in|shape|=ela =tem word|	8+ 7
in|shape|=eles word adverb|	8+ 7
in|shape|=elle =nous word|	8+ 6
in|shape|=elle word word|	4-7 8	8+ 6
in|shape|=em number =eu|	8+ 7
in|shape|=em word =de|	4-7 11
in|shape|=em word word|	2-3 11
in|shape|=en =el word|	2-3 8	4-7 10
in|shape|=en =la word|	8+ 6
in|shape|=en =mi word|	4-7 8
in|shape|=en capital word|	8+ 7
in|shape|=en word adverb|	4-7 7
in|shape|=en word word|	2-3 6	4-7 7	8+ 9
in|shape|=era =un word|	4-7 7
in|shape|=es =la word|	8+ 7
in|shape|=es =un word|	4-7 9
in|shape|=es =una word|	2-3 8	8+ 6
in|shape|=es adverb word|	4-7 7
in|shape|=es verb adverb|	4-7 8
in|shape|=es word|	2-3 9
in|shape|=estava =a word|	2-3 8	4-7 6
in|shape|=et =je word|	4-7 8
in|shape|=et =les word|	4-7 8
in|shape|=et word word|	4-7 7
in|shape|=eu =não word|	8+ 6
in|shape|=eu verb word|	4-7 6
in|shape|=eu word =de|	8+ 8
in|shape|=eu word word|	4-7 7	8+ 10
in|shape|=every word word|	4-7 7
in|shape|=fait word|	2-3 -8
in|shape|=for =the word|	4-7 -7
in|shape|=for word word|	2-3 11
in|shape|=geen word word|	4-7 6
in|shape|=geen word|	2-3 9
in|shape|=gli word word|	4-7 7
in|shape|=ha word|	2-3 7
in|shape|=he =had word|	8+ 10
in|shape|=he =is word|	4-7 6	8+ 8
in|shape|=he =never word|	4-7 8
in|shape|=he =was =the|	8+ 7
in|shape|=he =was adverb|	4-7 6
in|shape|=he =was verb|	8+ 7
in|shape|=he =was word|	8+ 9
in|shape|=he adverb word|	4-7 10	8+ 11
in|shape|=he verb =about|	4-7 11
in|shape|=he verb =he|	8+ 7
in|shape|=he verb =it|	4-7 6
in|shape|=he verb =i|	8+ 6
in|shape|=he verb =me|	4-7 9	8+ 12
in|shape|=he verb =on|	8+ 6
in|shape|=he verb =them|	4-7 6
in|shape|=he verb =the|	8+ 7
in|shape|=he verb capital|	8+ 9
in|shape|=he verb word|	8+ 7
in|shape|=he word =me|	8+ 8
in|shape|=he word =the|	8+ 6
in|shape|=he word word|	4-7 8	8+ 8
in|shape|=het =gaat =niet|	8+ 8
in|shape|=het =is =een|	4-7 8
in|shape|=het word =is|	8+ 9
in|shape|=het word word|	2-3 -8	4-7 12	8+ 7
in|shape|=het word|	2-3 -9
in|shape|=hij =heeft =nooit|	8+ 7
in|shape|=hij =heeft word|	4-7 7
in|shape|=hij =is word|	8+ 7
in|shape|=hij =was adverb|	4-7 6
in|shape|=hij verb =het|	4-7 8
in|shape|=ho word =gli|	4-7 6
in|shape|=ho word =i|	4-7 6
in|shape|=ho word =le|	4-7 7
in|shape|=ho word adverb|	8+ 10
in|shape|=ho word word|	4-7 7	8+ 7
in|shape|=há =um word|	8+ 6
in|shape|=há word word|	4-7 8
in|shape|=i =am =not|	4-7 7	8+ 7
in|shape|=i =am adverb|	4-7 7
in|shape|=i =am verb|	8+ 9
in|shape|=i =am word|	2-3 9	8+ 12
in|shape|=i =could =have|	4-7 6
in|shape|=i =did =not|	8+ 8
in|shape|=i =did word|	4-7 8
in|shape|=i =didn't verb|	8+ 6
in|shape|=i =didn't word|	4-7 9
in|shape|=i =do =not|	8+ 7
in|shape|=i =don't verb|	4-7 8	8+ 10
in|shape|=i =don’t verb|	8+ 7
in|shape|=i =had =a|	8+ 6
in|shape|=i =had =it|	8+ 11
in|shape|=i =had =to|	8+ 7
in|shape|=i =have =been|	8+ 7
in|shape|=i =have =never|	8+ 6
in|shape|=i =have =no|	8+ 7
in|shape|=i =have =two|	4-7 6
in|shape|=i =have adverb|	8+ 6
in|shape|=i =have verb|	4-7 12	8+ 9
in|shape|=i =have word|	4-7 6	8+ 11
in|shape|=i =never verb|	4-7 11
in|shape|=i =shall =be|	8+ 7
in|shape|=i =was =a|	8+ 6
in|shape|=i =was =in|	8+ 7
in|shape|=i =was verb|	4-7 7	8+ 8
in|shape|=i =was word|	2-3 11	4-7 10	8+ 9
in|shape|=i =will =not|	8+ 7
in|shape|=i =would =be|	8+ 6
in|shape|=i =would =like|	8+ 10
in|shape|=i adverb =have|	8+ 6
in|shape|=i adverb verb|	4-7 6	8+ 9
in|shape|=i adverb word|	4-7 8
in|shape|=i verb =a|	8+ 9
in|shape|=i verb =because|	4-7 11
in|shape|=i verb =her|	8+ 10
in|shape|=i verb =him|	4-7 11	8+ 10
in|shape|=i verb =in|	8+ 6
in|shape|=i verb =it|	4-7 9	8+ 7
in|shape|=i verb =my|	8+ 8
in|shape|=i verb =no|	8+ 9
in|shape|=i verb =on|	8+ 6
in|shape|=i verb =she|	4-7 6
in|shape|=i verb =that|	8+ 10
in|shape|=i verb =them|	8+ 10
in|shape|=i verb =the|	4-7 8	8+ 12
in|shape|=i verb =to|	4-7 11	8+ 14
in|shape|=i verb =what|	8+ 11
in|shape|=i verb =where|	4-7 6
in|shape|=i verb =you|	4-7 6	8+ 9
in|shape|=i verb capital|	8+ 12
in|shape|=i verb word|	2-3 8	4-7 12	8+ 12
in|shape|=i word =at|	8+ 8
in|shape|=i word =a|	8+ 7
in|shape|=i word =con|	4-7 -9
in|shape|=i word =del|	8+ 8
in|shape|=i word =for|	8+ 6
in|shape|=i word =four|	8+ 6
in|shape|=i word =him|	8+ 7
in|shape|=i word =in|	8+ 6
in|shape|=i word =it|	2-3 8	4-7 8	8+ 12
in|shape|=i word =my|	4-7 10	8+ 8
in|shape|=i word =non|	4-7 10
in|shape|=i word =one|	8+ 7
in|shape|=i word =on|	4-7 6
in|shape|=i word =sono|	8+ 7
in|shape|=i word =the|	4-7 13	8+ 7
in|shape|=i word =to|	4-7 9	8+ 7
in|shape|=i word =two|	8+ 8
in|shape|=i word =up|	8+ 6
in|shape|=i word capital|	8+ 7
in|shape|=i word verb|	4-7 8
in|shape|=i word word|	4-7 16	8+ 10
in|shape|=i word|	2-3 -6
in|shape|=i'd =like =to|	4-7 6
in|shape|=i'd adverb word|	8+ 6
in|shape|=i've =been verb|	8+ 9
in|shape|=i've word =it|	8+ 7
in|shape|=i've word =the|	8+ 7
in|shape|=ich =habe =den|	4-7 11	8+ 7
in|shape|=ich =habe =die|	8+ 7
in|shape|=ich =habe =ihn|	8+ 9
in|shape|=ich =habe =mit|	8+ 10
in|shape|=ich =habe word|	8+ 8
in|shape|=ich =war word|	4-7 8
in|shape|=ich =wollte adverb|	4-7 6
in|shape|=ich word adverb|	4-7 10
in|shape|=ich word capital|	4-7 8
in|shape|=ich word word|	4-7 7
in|shape|=if =a word|	8+ 11
in|shape|=if =i word|	8+ 8
in|shape|=if =it =was|	8+ 7
in|shape|=if =it word|	4-7 10
in|shape|=if =the word|	4-7 10	8+ 9
in|shape|=if =you word|	8+ 6
in|shape|=if word word|	8+ 10
in|shape|=ik =kan word|	2-3 7
in|shape|=ik verb =dat|	4-7 6	8+ 6
in|shape|=ik verb =de|	8+ 6
in|shape|=ik verb word|	4-7 9	8+ 12
in|shape|=ik word =de|	4-7 7	8+ 9
in|shape|=ik word =een|	8+ 7
in|shape|=ik word =geen|	8+ 8
in|shape|=ik word =me|	8+ 6
in|shape|=ik word =mijn|	4-7 9	8+ 8
in|shape|=ik word adverb|	8+ 8
in|shape|=ik word word|	2-3 8	4-7 10	8+ 10
in|shape|=il =a word|	8+ 10
in|shape|=il =est word|	8+ 7
in|shape|=il =mio word|	4-7 7
in|shape|=il =ne word|	8+ 10
in|shape|=il capital word|	4-7 13
in|shape|=il capital|	2-3 -12
in|shape|=il word =a|	4-7 6
in|shape|=il word =delle|	4-7 -10
in|shape|=il word =des|	4-7 8
in|shape|=il word =era|	4-7 11
in|shape|=il word =ha|	4-7 7
in|shape|=il word =lo|	4-7 13
in|shape|=il word =non|	4-7 10
in|shape|=il word =pas|	4-7 6
in|shape|=il word =è|	4-7 -9	8+ 12
in|shape|=il word adverb|	4-7 11
in|shape|=il word verb|	4-7 9
in|shape|=il word word|	2-3 -6	4-7 18
in|shape|=il word|	2-3 -14
in|shape|=ils =sont word|	4-7 11
in|shape|=im capital verb|	8+ 6
in|shape|=im capital|	2-3 10
in|shape|=in =der capital|	8+ 8
in|shape|=in =the word|	2-3 13	4-7 12
in|shape|=in =this word|	8+ 6
in|shape|=in capital =it|	8+ 9
in|shape|=in capital =they|	8+ 6
in|shape|=in capital word|	8+ 8
in|shape|=in word =and|	4-7 11
in|shape|=in word word|	2-3 16	4-7 15	8+ 7
in|shape|=io =le word|	4-7 8
in|shape|=io word =il|	4-7 7
in|shape|=io word word|	8+ 6
in|shape|=is =that =a|	4-7 9
in|shape|=is =that word|	4-7 9
in|shape|=it =had word|	4-7 6
in|shape|=it =has word|	8+ 7
in|shape|=it =is =a|	4-7 16	8+ 11
in|shape|=it =is =not|	8+ 6
in|shape|=it =is =the|	4-7 6	8+ 9
in|shape|=it =is adverb|	4-7 8	8+ 8
in|shape|=it =is word|	2-3 9	4-7 9	8+ 9
in|shape|=it =was =a|	4-7 15	8+ 6
in|shape|=it =was =not|	8+ 6
in|shape|=it =was =the|	4-7 10	8+ 11
in|shape|=it =was adverb|	8+ 6
in|shape|=it =was capital|	8+ 7
in|shape|=it =was verb|	8+ 8
in|shape|=it =was word|	2-3 11	8+ 11
in|shape|=it word =a|	8+ 6
in|shape|=it word =up|	4-7 8
in|shape|=it word =with|	4-7 7
in|shape|=it word word|	4-7 8
in|shape|=it's =a verb|	8+ 7
in|shape|=it's =a word|	8+ 9
in|shape|=it's =my word|	8+ 6
in|shape|=it’s =a word|	2-3 8	4-7 10	8+ 10
in|shape|=i’d =like =to|	4-7 7
in|shape|=i’m =not word|	4-7 9
in|shape|=i’m word|	2-3 -6
in|shape|=i’ve =been verb|	8+ 7
in|shape|=je =ne verb|	8+ 9
in|shape|=je =ne word|	4-7 8	8+ 8
in|shape|=je word =ai|	4-7 6
in|shape|=je word =jamais|	4-7 8
in|shape|=je word =pas|	4-7 10
in|shape|=je word word|	2-3 6	4-7 6	8+ 7
in|shape|=kein capital adverb|	4-7 6
in|shape|=la =del word|	2-3 -6
in|shape|=la adverb word|	4-7 10
in|shape|=la capital =des|	4-7 -6
in|shape|=la capital =de|	4-7 -9
in|shape|=la capital capital|	2-3 -12
in|shape|=la capital word|	8+ 8
in|shape|=la capital|	2-3 -17
in|shape|=la word =a|	4-7 8
in|shape|=la word =dei|	4-7 -9
in|shape|=la word =del|	4-7 -13
in|shape|=la word =de|	4-7 -9
in|shape|=la word =di|	8+ 9
in|shape|=la word =du|	4-7 -8	8+ 9
in|shape|=la word =es|	8+ 7
in|shape|=la word =la|	4-7 15
in|shape|=la word =nel|	8+ 8
in|shape|=la word =ne|	8+ 6
in|shape|=la word =non|	4-7 15
in|shape|=la word =no|	4-7 10
in|shape|=la word =para|	4-7 6
in|shape|=la word =va|	4-7 7
in|shape|=la word =à|	4-7 10
in|shape|=la word =è|	4-7 14	8+ 9
in|shape|=la word adverb|	4-7 9
in|shape|=la word capital|	2-3 -8
in|shape|=la word verb|	4-7 6	8+ 8
in|shape|=la word word|	2-3 -10	8+ 9
in|shape|=la word|	2-3 -8
in|shape|=las word =las|	4-7 8
in|shape|=las word =no|	4-7 7
in|shape|=le =ho verb|	4-7 7
in|shape|=le adverb word|	8+ 6
in|shape|=le capital =a|	8+ 7
in|shape|=le capital =des|	4-7 -12
in|shape|=le capital =du|	4-7 -7
in|shape|=le capital =et|	4-7 -7
in|shape|=le capital capital|	2-3 -6
in|shape|=le capital|	2-3 -9
in|shape|=le word =a|	4-7 12	8+ 8
in|shape|=le word =des|	4-7 -13
in|shape|=le word =de|	4-7 -8	8+ 9
in|shape|=le word =du|	4-7 -10
in|shape|=le word =est|	8+ 7
in|shape|=le word =il|	4-7 6
in|shape|=le word =je|	8+ 8
in|shape|=le word =sono|	4-7 9
in|shape|=le word =était|	8+ 6
in|shape|=le word word|	8+ 11
in|shape|=le word|	2-3 -8
in|shape|=lei =la word|	4-7 6
in|shape|=les capital =de|	4-7 -9
in|shape|=les capital word|	2-3 -6
in|shape|=les capital|	2-3 -6
in|shape|=les word =de|	4-7 -9	8+ 10
in|shape|=les word =ne|	4-7 6
in|shape|=les word =ont|	8+ 6
in|shape|=les word =sont|	8+ 6
in|shape|=les word word|	2-3 10	4-7 11
in|shape|=like =a word|	4-7 8	8+ 6
in|shape|=lo verb adverb|	4-7 8
in|shape|=lo word|	2-3 6
in|shape|=los capital|	2-3 -11
in|shape|=los word =del|	4-7 -7
in|shape|=los word =de|	4-7 -8
in|shape|=los word =no|	4-7 -6
in|shape|=los word word|	4-7 9
in|shape|=ma =le word|	4-7 7
in|shape|=ma word =a|	8+ 7
in|shape|=ma word word|	4-7 11
in|shape|=man word =die|	4-7 6
in|shape|=man word word|	4-7 11	8+ 6
in|shape|=may =have =been|	4-7 9
in|shape|=me word =por|	4-7 7
in|shape|=me word word|	4-7 7	8+ 7
in|shape|=mein capital word|	8+ 7
in|shape|=meine capital =hat|	8+ 6
in|shape|=mes word word|	4-7 8
in|shape|=met =een word|	4-7 9
in|shape|=met word word|	8+ 7
in|shape|=met word|	2-3 11
in|shape|=meu word word|	8+ 7
in|shape|=mi =ha word|	8+ 10
in|shape|=mi =hanno word|	4-7 6
in|shape|=mi word word|	4-7 11	8+ 8
in|shape|=mijn word =hebben|	8+ 8
in|shape|=mijn word =is|	8+ 6
in|shape|=mijn word verb|	4-7 11	8+ 8
in|shape|=mijn word word|	4-7 11
in|shape|=mio word verb|	8+ 6
in|shape|=mit capital|	2-3 9
in|shape|=mit word capital|	2-3 7
in|shape|=mon word =a|	4-7 7	8+ 6
in|shape|=mon word =est|	8+ 6
in|shape|=mon word verb|	8+ 6
in|shape|=mon word word|	8+ 9
in|shape|=my capital capital|	2-3 -10
in|shape|=my word =are|	8+ 7
in|shape|=my word =has|	8+ 6
in|shape|=my word =in|	8+ 7
in|shape|=my word =is|	8+ 11
in|shape|=my word =was|	4-7 7	8+ 6
in|shape|=my word capital|	8+ 9
in|shape|=my word verb|	4-7 12	8+ 18
in|shape|=my word word|	4-7 8	8+ 16
in|shape|=na =de word|	2-3 7
in|shape|=na word word|	2-3 7
in|shape|=ne =pas word|	4-7 13
in|shape|=ne word =pas|	4-7 8	8+ 6
in|shape|=ne word =que|	4-7 8
in|shape|=nel number word|	8+ 6
in|shape|=nella word word|	4-7 8
in|shape|=nem word word|	2-3 8
in|shape|=never adverb|	2-3 -8
in|shape|=ni =el word|	4-7 11
in|shape|=ni word =ni|	4-7 7
in|shape|=nicht word capital|	2-3 -6
in|shape|=nicht word word|	2-3 10
in|shape|=nicht word|	2-3 9
in|shape|=niet word adverb|	4-7 15
in|shape|=niet word|	2-3 7
in|shape|=no =es =un|	4-7 9	8+ 7
in|shape|=no =es word|	4-7 7
in|shape|=no =ha word|	4-7 8
in|shape|=no =puede word|	4-7 11
in|shape|=no =se word|	4-7 10
in|shape|=no adverb word|	2-3 -6
in|shape|=no capital =no|	4-7 -6
in|shape|=no verb word|	4-7 12
in|shape|=no verb|	2-3 -7
in|shape|=no word =al|	4-7 9
in|shape|=no word =a|	4-7 -7	8+ 7
in|shape|=no word =beyond|	4-7 9
in|shape|=no word =eu|	8+ 8
in|shape|=no word =for|	4-7 7
in|shape|=no word =los|	4-7 8
in|shape|=no word =no|	4-7 9
in|shape|=no word =of|	4-7 6
in|shape|=no word =por|	8+ 11
in|shape|=no word =to|	4-7 10
in|shape|=no word verb|	2-3 6
in|shape|=no word word|	2-3 6	4-7 16	8+ 10
in|shape|=no word|	2-3 -11
in|shape|=non =ha =mai|	4-7 6
in|shape|=non =ha word|	8+ 6
in|shape|=non =ho =mai|	8+ 7
in|shape|=non =può word|	4-7 8
in|shape|=non =si word|	4-7 -7
in|shape|=non =è =mai|	4-7 9
in|shape|=non =è =un|	4-7 8
in|shape|=non =è word|	4-7 7
in|shape|=non word =a|	4-7 6
in|shape|=non word =il|	4-7 7	8+ 7
in|shape|=non word =la|	4-7 9
in|shape|=non word =un|	4-7 9	8+ 7
in|shape|=non word adverb|	4-7 10
in|shape|=non word word|	2-3 -8	4-7 11	8+ 7
in|shape|=non word|	2-3 -8
in|shape|=non|	1 8
in|shape|=nos word number|	4-7 9
in|shape|=nos word word|	8+ 6
in|shape|=not =a word|	4-7 9
in|shape|=not =in =a|	4-7 8
in|shape|=not =on =the|	4-7 7
in|shape|=not =one word|	8+ 11
in|shape|=not =the word|	2-3 10
in|shape|=nous =avons =des|	8+ 6
in|shape|=nous =ne word|	4-7 9	8+ 8
in|shape|=nous word =la|	4-7 9
in|shape|=nous word =pas|	8+ 8
in|shape|=nous word =à|	8+ 8
in|shape|=nous word adverb|	4-7 6
in|shape|=nous word word|	4-7 8	8+ 6
in|shape|=no|	1 12
in|shape|=nunca word =da|	4-7 8
in|shape|=nunca word word|	4-7 11
in|shape|=não =foi word|	8+ 10
in|shape|=não =há word|	4-7 7	8+ 7
in|shape|=não =é =um|	4-7 7
in|shape|=não =é word|	4-7 8
in|shape|=não word =a|	4-7 7
in|shape|=não word =de|	4-7 8
in|shape|=não word =o|	4-7 7	8+ 10
in|shape|=não word word|	4-7 9	8+ 10
in|shape|=o =meu word|	4-7 8	8+ 6
in|shape|=o capital =da|	4-7 -6
in|shape|=o capital word|	4-7 6
in|shape|=o capital|	2-3 -12
in|shape|=o word =do|	4-7 -8	8+ 8
in|shape|=o word =era|	4-7 10
in|shape|=o word =está|	4-7 10
in|shape|=o word =não|	4-7 10	8+ 6
in|shape|=o word =tem|	4-7 7	8+ 8
in|shape|=o word =é|	4-7 7	8+ 10
in|shape|=o word adverb|	4-7 9	8+ 12
in|shape|=o word capital|	8+ 7
in|shape|=o word word|	4-7 13	8+ 13
in|shape|=o word|	2-3 -13
in|shape|=ohne capital word|	4-7 11
in|shape|=ohne capital|	2-3 9
in|shape|=ohne word capital|	2-3 7
in|shape|=on =a word|	4-7 8	8+ 7
in|shape|=on =me word|	8+ 8
in|shape|=on =ne =peut|	8+ 7
in|shape|=on =ne word|	4-7 6	8+ 6
in|shape|=on =nous =a|	8+ 7
in|shape|=on =se word|	4-7 8
in|shape|=on =the word|	4-7 13	8+ 9
in|shape|=on =va word|	4-7 6
in|shape|=on word =comme|	4-7 7
in|shape|=on word =la|	4-7 8
in|shape|=on word =mais|	4-7 6
in|shape|=on word =pas|	4-7 6
in|shape|=on word adverb|	4-7 9
in|shape|=on word verb|	4-7 11	8+ 6
in|shape|=on word word|	4-7 6	8+ 6
in|shape|=on word|	2-3 -10
in|shape|=one verb =one|	8+ 7
in|shape|=onze word word|	8+ 10
in|shape|=op =het word|	4-7 8
in|shape|=os capital|	2-3 -7
in|shape|=os word word|	4-7 7	8+ 6
in|shape|=our word =are|	8+ 12
in|shape|=our word =is|	8+ 10
in|shape|=our word =on|	4-7 11
in|shape|=our word word|	2-3 -8	8+ 10
in|shape|=para word|	2-3 10
in|shape|=pas word =à|	4-7 8
in|shape|=per =tre word|	4-7 7
in|shape|=per word word|	4-7 8	8+ 10
in|shape|=per word|	2-3 8
in|shape|=pero =la word|	4-7 7
in|shape|=por word =e|	4-7 6
in|shape|=por word word|	4-7 9
in|shape|=quando =sono word|	8+ 7
in|shape|=quando word word|	8+ 6
in|shape|=quando word|	2-3 6
in|shape|=que =la word|	4-7 8
in|shape|=que =le word|	4-7 6
in|shape|=que =me word|	8+ 7
in|shape|=que word =a|	4-7 8	8+ 7
in|shape|=que word =no|	4-7 8
in|shape|=sans word verb|	2-3 -10
in|shape|=se =la word|	4-7 -7
in|shape|=se =o word|	8+ 8
in|shape|=se word =el|	4-7 8
in|shape|=se word =en|	4-7 9
in|shape|=se word word|	8+ 7
in|shape|=sem word =e|	4-7 9
in|shape|=senza word|	2-3 -7
in|shape|=she verb =my|	8+ 7
in|shape|=she verb =to|	8+ 8
in|shape|=she word =me|	8+ 9
in|shape|=she word|	2-3 8
in|shape|=she’s word|	2-3 10
in|shape|=si =la word|	8+ 6
in|shape|=si =sono word|	4-7 9
in|shape|=si word =a|	4-7 11
in|shape|=si word adverb|	4-7 14
in|shape|=sin word =no|	8+ -6
in|shape|=so =i word|	4-7 9
in|shape|=some =of =them|	4-7 9	8+ 9
in|shape|=some word|	2-3 11
in|shape|=sono adverb =per|	4-7 8
in|shape|=sono word word|	4-7 8
in|shape|=sono word|	2-3 6
in|shape|=sous word word|	2-3 6
in|shape|=su word|	2-3 6
in|shape|=sulla word word|	2-3 10
in|shape|=sur =la verb|	2-3 8
in|shape|=that =was =the|	4-7 6
in|shape|=that =was capital|	8+ 6
in|shape|=that =was word|	8+ 8
in|shape|=the =most word|	4-7 9
in|shape|=the adverb capital|	2-3 -13
in|shape|=the adverb word|	8+ 8
in|shape|=the capital =of|	4-7 -12	8+ 11
in|shape|=the capital capital|	2-3 -27	8+ 10
in|shape|=the capital verb|	2-3 -10	8+ 11
in|shape|=the capital word|	4-7 7	8+ 13
in|shape|=the capital|	2-3 -12
in|shape|=the verb =is|	8+ 8
in|shape|=the verb =was|	4-7 8
in|shape|=the word =are|	4-7 11	8+ 11
in|shape|=the word =at|	8+ 9
in|shape|=the word =could|	8+ 6
in|shape|=the word =did|	8+ 8
in|shape|=the word =does|	8+ 6
in|shape|=the word =had|	8+ 7
in|shape|=the word =has|	4-7 -6	8+ 7
in|shape|=the word =have|	8+ 10
in|shape|=the word =is|	8+ 16
in|shape|=the word =i|	8+ 7
in|shape|=the word =not|	4-7 9
in|shape|=the word =of|	4-7 -8
in|shape|=the word =one|	2-3 -10
in|shape|=the word =that|	8+ 9
in|shape|=the word =was|	4-7 9	8+ 8
in|shape|=the word adverb|	8+ 8
in|shape|=the word verb|	4-7 13	8+ 12
in|shape|=the word word|	4-7 25	8+ 18
in|shape|=the word|	2-3 -14
in|shape|=then =i verb|	8+ 6
in|shape|=they =are word|	8+ 6
in|shape|=they =can word|	4-7 6
in|shape|=they =had =the|	4-7 6
in|shape|=they =have word|	4-7 8	8+ 8
in|shape|=they =should word|	4-7 6
in|shape|=they =were word|	8+ 8
in|shape|=they verb =a|	8+ 8
in|shape|=they verb =for|	4-7 10	8+ 7
in|shape|=they verb =me|	8+ 13
in|shape|=they verb =the|	8+ 6
in|shape|=they verb =to|	8+ 9
in|shape|=they verb =us|	8+ 9
in|shape|=they verb =we|	8+ 10
in|shape|=they verb word|	8+ 9
in|shape|=they word =at|	8+ 6
in|shape|=they word =in|	8+ 11
in|shape|=they word =me|	4-7 9	8+ 9
in|shape|=they word =the|	4-7 6	8+ 6
in|shape|=they word =with|	4-7 7	8+ 6
in|shape|=they word verb|	8+ 10
in|shape|=they word word|	4-7 10	8+ 9
in|shape|=this =is =a|	8+ 7
in|shape|=this =is =not|	8+ 7
in|shape|=this =is =the|	8+ 8
in|shape|=this =is capital|	8+ 6
in|shape|=to word|	2-3 13
in|shape|=toen word =ik|	4-7 10
in|shape|=twee word|	2-3 7
in|shape|=two word =of|	4-7 8
in|shape|=two word word|	4-7 7	8+ 7
in|shape|=um word =com|	4-7 8
in|shape|=um word =da|	4-7 8
in|shape|=um word =de|	4-7 8
in|shape|=um word =em|	4-7 8
in|shape|=um word =na|	4-7 6
in|shape|=um word word|	2-3 11	4-7 9
in|shape|=uma word =de|	4-7 9
in|shape|=uma word =não|	4-7 9
in|shape|=uma word word|	2-3 9	4-7 9
in|shape|=uma word|	2-3 10
in|shape|=un word =al|	4-7 11
in|shape|=un word =au|	4-7 12
in|shape|=un word =che|	4-7 10
in|shape|=un word =con|	4-7 10
in|shape|=un word =de|	4-7 13	8+ 7
in|shape|=un word =di|	4-7 10
in|shape|=un word =en|	4-7 9	8+ 6
in|shape|=un word =es|	8+ 8
in|shape|=un word =ne|	4-7 9
in|shape|=un word =non|	4-7 6	8+ -8
in|shape|=un word =no|	4-7 10
in|shape|=un word =pas|	2-3 6
in|shape|=un word =que|	8+ 6
in|shape|=un word =senza|	4-7 10
in|shape|=un word capital|	8+ 6
in|shape|=un word word|	2-3 8	4-7 16	8+ 14
in|shape|=un word|	2-3 8
in|shape|=una verb|	2-3 8
in|shape|=una word =a|	4-7 10
in|shape|=una word =contra|	4-7 9
in|shape|=una word =con|	4-7 12
in|shape|=una word =de|	4-7 -8
in|shape|=una word =que|	8+ 12
in|shape|=una word word|	2-3 24	4-7 13	8+ 10
in|shape|=under word|	2-3 10
in|shape|=und|	1 7
in|shape|=une word =de|	4-7 11
in|shape|=une word =à|	4-7 12
in|shape|=une word word|	2-3 15	4-7 12	8+ 8
in|shape|=une word|	2-3 11
in|shape|=until =the word|	4-7 13
in|shape|=usted word adverb|	4-7 7
in|shape|=vous word word|	8+ 7
in|shape|=we =are =a|	8+ 7
in|shape|=we =are =not|	4-7 8	8+ 10
in|shape|=we =are verb|	8+ 9
in|shape|=we =are word|	4-7 6	8+ 13
in|shape|=we =did =not|	8+ 7
in|shape|=we =do =not|	4-7 6	8+ 10
in|shape|=we =have =been|	4-7 9
in|shape|=we =have =never|	8+ 7
in|shape|=we =have =the|	8+ 6
in|shape|=we =have verb|	8+ 9
in|shape|=we =have word|	8+ 6
in|shape|=we =hebben word|	4-7 8
in|shape|=we =were verb|	8+ 6
in|shape|=we =will =not|	8+ 7
in|shape|=we =would =like|	8+ 6
in|shape|=we adverb verb|	8+ 6
in|shape|=we verb =about|	8+ 8
in|shape|=we verb =for|	8+ 7
in|shape|=we verb =in|	8+ 7
in|shape|=we verb =it|	4-7 6	8+ 6
in|shape|=we verb =so|	8+ 8
in|shape|=we verb =the|	8+ 7
in|shape|=we verb =this|	8+ 6
in|shape|=we verb =to|	8+ 6
in|shape|=we verb capital|	8+ 6
in|shape|=we verb word|	8+ 9
in|shape|=we word =a|	8+ 9
in|shape|=we word =een|	8+ 10
in|shape|=we word =for|	8+ 9
in|shape|=we word =in|	8+ 7
in|shape|=we word =it|	8+ 6
in|shape|=we word =on|	8+ 8
in|shape|=we word =the|	4-7 10
in|shape|=we word =this|	8+ 7
in|shape|=we word adverb|	4-7 9
in|shape|=we word capital|	4-7 7
in|shape|=we word number|	8+ 7
in|shape|=we word verb|	2-3 8	8+ 10
in|shape|=we word word|	4-7 14	8+ 8
in|shape|=when =i word|	8+ 9
in|shape|=when =the word|	4-7 10	8+ 6
in|shape|=when =you word|	4-7 6
in|shape|=wie =ein capital|	2-3 7
in|shape|=wij =hebben =het|	4-7 11
in|shape|=wij =hebben adverb|	8+ 7
in|shape|=wij =hebben word|	4-7 8	8+ 6
in|shape|=wij =zijn =geen|	4-7 10
in|shape|=wij word adverb|	4-7 11
in|shape|=wij word word|	4-7 11
in|shape|=wir =haben =für|	8+ 7
in|shape|=wir =haben adverb|	4-7 9	8+ 7
in|shape|=wir =sind =nicht|	8+ 6
in|shape|=wir =sind word|	8+ 9
in|shape|=wir word =nicht|	4-7 7
in|shape|=wir word adverb|	4-7 11
in|shape|=wir word capital|	4-7 8	8+ 9
in|shape|=with =a word|	4-7 11
in|shape|=with =the word|	4-7 11
in|shape|=with word =to|	4-7 6
in|shape|=with word|	2-3 12
in|shape|=within =the word|	4-7 7
in|shape|=without word|	2-3 7
in|shape|=y =el word|	4-7 -8
in|shape|=y adverb word|	4-7 7
in|shape|=y word word|	4-7 8
in|shape|=y word|	2-3 8
in|shape|=yo =no verb|	8+ 8
in|shape|=yo =no word|	8+ 7
in|shape|=yo adverb word|	4-7 7
in|shape|=yo word capital|	4-7 6
in|shape|=yo word word|	4-7 7	8+ 6
in|shape|=you =are word|	2-3 10
in|shape|=you =can verb|	4-7 9
in|shape|=you =can word|	4-7 6	8+ 15
in|shape|=you =can't word|	8+ 11
in|shape|=you =cannot verb|	8+ 9
in|shape|=you =cannot word|	8+ 7
in|shape|=you =can’t verb|	8+ 6
in|shape|=you =can’t word|	4-7 6	8+ 6
in|shape|=you =don’t word|	8+ 8
in|shape|=you =will verb|	4-7 7
in|shape|=you word =a|	8+ 10
in|shape|=you've word word|	2-3 9
in|shape|=ze word word|	8+ 7
in|shape|=zonder word|	2-3 -6
in|shape|=zu word|	2-3 -6
in|shape|=à =ce word|	8+ 8
in|shape|=à =la word|	4-7 10
in|shape|=à word =et|	4-7 6
in|shape|=à word word|	2-3 6	8+ 9
in|shape|=à word|	2-3 -9
in|shape|=è =il word|	8+ 9
in|shape|=è =un word|	4-7 11
in|shape|=è =una word|	2-3 10
in|shape|=é =a word|	4-7 6
in|shape|=é =o word|	8+ 6
in|shape|=é =uma word|	4-7 9	8+ 9
in|shape|=é word =de|	4-7 8
in|shape|adverb =a word|	4-7 11
in|shape|adverb =de word|	2-3 9	8+ 8
in|shape|adverb =del word|	2-3 11
in|shape|adverb =eine capital|	8+ 8
in|shape|adverb =elle =est|	4-7 10
in|shape|adverb =geen word|	4-7 6
in|shape|adverb =il word|	4-7 9
in|shape|adverb =is =a|	4-7 10	8+ 7
in|shape|adverb =is =het|	8+ 6
in|shape|adverb =is =no|	4-7 10	8+ 6
in|shape|adverb =is word|	4-7 6	8+ 10
in|shape|adverb =je word|	4-7 9
in|shape|adverb =moet word|	4-7 11
in|shape|adverb =no =se|	4-7 -6
in|shape|adverb =non =si|	4-7 12
in|shape|adverb =op word|	2-3 -6
in|shape|adverb =se word|	2-3 -6
in|shape|adverb =si word|	2-3 7	4-7 -12
in|shape|adverb =the word|	2-3 9	4-7 12	8+ 13
in|shape|adverb =they word|	4-7 6
in|shape|adverb =un word|	8+ 8
in|shape|adverb =was =a|	4-7 6
in|shape|adverb =was =no|	8+ 9
in|shape|adverb =was word|	4-7 10	8+ 9
in|shape|adverb =we verb|	8+ 6
in|shape|adverb =were =two|	8+ 6
in|shape|adverb =were number|	8+ 6
in|shape|adverb =wird =es|	4-7 7
in|shape|adverb adverb word|	2-3 7
in|shape|adverb adverb|	2-3 13
in|shape|adverb capital word|	2-3 7
in|shape|adverb capital|	2-3 8
in|shape|adverb verb =to|	4-7 9
in|shape|adverb verb|	2-3 10
in|shape|adverb word =and|	4-7 9
in|shape|adverb word =che|	4-7 7
in|shape|adverb word =een|	4-7 11	8+ 8
in|shape|adverb word =e|	4-7 15
in|shape|adverb word =ik|	2-3 9
in|shape|adverb word =il|	4-7 -6
in|shape|adverb word =la|	8+ 11
in|shape|adverb word =les|	4-7 7
in|shape|adverb word =on|	4-7 10
in|shape|adverb word =o|	4-7 9
in|shape|adverb word =pour|	4-7 10
in|shape|adverb word =que|	4-7 10
in|shape|adverb word =sie|	4-7 6
in|shape|adverb word =um|	4-7 10
in|shape|adverb word =we|	4-7 11
in|shape|adverb word =wir|	8+ 10
in|shape|adverb word adverb|	8+ 7
in|shape|adverb word capital|	4-7 8
in|shape|adverb word verb|	4-7 9	8+ 7
in|shape|adverb word word|	2-3 -10	8+ 9
in|shape|adverb word|	2-3 15
in|shape|adverb|	1 13
in|shape|capital =a word|	4-7 -6	8+ 20
in|shape|capital =am capital|	2-3 -13
in|shape|capital =and capital|	2-3 -7	8+ 13
in|shape|capital =and verb|	2-3 -8
in|shape|capital =and word|	8+ 9
in|shape|capital =are =not|	4-7 9
in|shape|capital =are word|	2-3 8	4-7 10	8+ 10
in|shape|capital =at number|	8+ 9
in|shape|capital =be word|	2-3 7
in|shape|capital =bei capital|	8+ 10
in|shape|capital =by capital|	2-3 -10
in|shape|capital =can verb|	8+ 9
in|shape|capital =che word|	4-7 6
in|shape|capital =com word|	4-7 10
in|shape|capital =come =un|	4-7 -12
in|shape|capital =con =le|	4-7 6
in|shape|capital =con word|	2-3 10
in|shape|capital =da capital|	2-3 -13
in|shape|capital =da word|	2-3 -9	4-7 -9
in|shape|capital =dat adverb|	4-7 9
in|shape|capital =de =uma|	8+ 7
in|shape|capital =de capital|	2-3 -15
in|shape|capital =de word|	4-7 -6	8+ 10
in|shape|capital =dei word|	2-3 -8
in|shape|capital =del capital|	2-3 -7
in|shape|capital =del word|	2-3 -14
in|shape|capital =der capital|	4-7 7
in|shape|capital =des capital|	2-3 11
in|shape|capital =di adverb|	2-3 7
in|shape|capital =di capital|	2-3 -7
in|shape|capital =did =not|	4-7 7	8+ 14
in|shape|capital =die capital|	8+ 9
in|shape|capital =do =not|	4-7 -7
in|shape|capital =do capital|	2-3 -10
in|shape|capital =dos word|	8+ 10
in|shape|capital =du word|	2-3 -7
in|shape|capital =due word|	4-7 -6
in|shape|capital =e word|	2-3 -11
in|shape|capital =een word|	8+ 10
in|shape|capital =el word|	8+ 13
in|shape|capital =em capital|	2-3 -12
in|shape|capital =es =un|	4-7 8
in|shape|capital =es word|	8+ 9
in|shape|capital =est word|	4-7 6
in|shape|capital =eu =que|	8+ 6
in|shape|capital =for capital|	2-3 -11
in|shape|capital =from capital|	8+ 8
in|shape|capital =ha word|	8+ 6
in|shape|capital =had =een|	8+ 11
in|shape|capital =has =no|	4-7 7
in|shape|capital =has verb|	4-7 8
in|shape|capital =has word|	4-7 8	8+ 9
in|shape|capital =her verb|	4-7 -9
in|shape|capital =het =aan|	4-7 -6
in|shape|capital =ho word|	4-7 9
in|shape|capital =i verb|	2-3 7	4-7 13
in|shape|capital =i word|	4-7 14	8+ 10
in|shape|capital =ich =habe|	4-7 10
in|shape|capital =il word|	4-7 11	8+ 10
in|shape|capital =in =de|	4-7 -7	8+ 7
in|shape|capital =in capital|	8+ 10
in|shape|capital =in word|	2-3 6
in|shape|capital =is =a|	8+ 13
in|shape|capital =is =for|	4-7 10
in|shape|capital =is =geen|	4-7 -6
in|shape|capital =is =het|	4-7 10
in|shape|capital =is =not|	4-7 9	8+ 14
in|shape|capital =is =our|	4-7 12
in|shape|capital =is =the|	4-7 6	8+ 13
in|shape|capital =is =what|	8+ 7
in|shape|capital =is adverb|	4-7 -10	8+ 10
in|shape|capital =is verb|	4-7 10
in|shape|capital =is word|	8+ 17
in|shape|capital =ist =keine|	4-7 8
in|shape|capital =ist =kein|	4-7 9
in|shape|capital =it capital|	2-3 -13
in|shape|capital =je word|	4-7 7	8+ 8
in|shape|capital =la word|	8+ 10
in|shape|capital =las word|	4-7 6
in|shape|capital =le word|	4-7 13	8+ 8
in|shape|capital =lo word|	8+ 10
in|shape|capital =mag word|	4-7 11
in|shape|capital =met word|	2-3 -7
in|shape|capital =mit capital|	2-3 11
in|shape|capital =my word|	4-7 12
in|shape|capital =na word|	4-7 9
in|shape|capital =ne word|	4-7 11	8+ 6
in|shape|capital =nicht word|	2-3 -8
in|shape|capital =no word|	4-7 13	8+ 6
in|shape|capital =não =é|	4-7 -8
in|shape|capital =não capital|	2-3 9
in|shape|capital =não verb|	4-7 10
in|shape|capital =não word|	4-7 -9
in|shape|capital =o word|	2-3 -6	8+ 9
in|shape|capital =of =the|	4-7 -14
in|shape|capital =of capital|	2-3 -14	4-7 -6
in|shape|capital =of verb|	2-3 -7
in|shape|capital =ohne capital|	2-3 8
in|shape|capital =on =me|	2-3 9
in|shape|capital =on =the|	4-7 -12
in|shape|capital =on verb|	2-3 -9
in|shape|capital =our capital|	2-3 8
in|shape|capital =para capital|	2-3 -10
in|shape|capital =para word|	2-3 -9	4-7 11	8+ 11
in|shape|capital =pela word|	4-7 9
in|shape|capital =por word|	4-7 -6	8+ 11
in|shape|capital =que =era|	4-7 11
in|shape|capital =que =es|	4-7 10
in|shape|capital =que word|	4-7 15	8+ 7
in|shape|capital =sem capital|	2-3 -7
in|shape|capital =senza word|	2-3 -8
in|shape|capital =should =not|	8+ 9
in|shape|capital =si word|	4-7 9
in|shape|capital =sin word|	2-3 7
in|shape|capital =the capital|	2-3 -16	4-7 -7
in|shape|capital =the verb|	8+ 9
in|shape|capital =the word|	2-3 13	4-7 -6	8+ 9
in|shape|capital =três word|	4-7 10	8+ 8
in|shape|capital =um word|	4-7 8
in|shape|capital =uma word|	4-7 13	8+ 13
in|shape|capital =un word|	2-3 11	4-7 12	8+ 15
in|shape|capital =una word|	4-7 9
in|shape|capital =une word|	4-7 9	8+ 6
in|shape|capital =va word|	8+ 7
in|shape|capital =van capital|	2-3 -8
in|shape|capital =von capital|	2-3 -6
in|shape|capital =was =a|	8+ 7
in|shape|capital =was word|	8+ 8
in|shape|capital =will =be|	4-7 10
in|shape|capital =will verb|	4-7 9	8+ 9
in|shape|capital =wird =es|	4-7 6
in|shape|capital =with =a|	4-7 -7
in|shape|capital =à capital|	2-3 -10
in|shape|capital =à word|	4-7 11	8+ 9
in|shape|capital =è word|	4-7 13	8+ 7
in|shape|capital =é =o|	4-7 -8
in|shape|capital =é word|	2-3 -13	4-7 8	8+ 12
in|shape|capital adverb =de|	8+ 10
in|shape|capital adverb =il|	4-7 11
in|shape|capital adverb =la|	4-7 6
in|shape|capital adverb adverb|	4-7 9
in|shape|capital adverb capital|	8+ 6
in|shape|capital adverb verb|	8+ 9
in|shape|capital adverb word|	2-3 12	4-7 19	8+ 16
in|shape|capital capital =and|	4-7 -8
in|shape|capital capital =a|	8+ 6
in|shape|capital capital =do|	4-7 -9
in|shape|capital capital =für|	4-7 -6
in|shape|capital capital =had|	8+ 6
in|shape|capital capital =in|	4-7 -9
in|shape|capital capital =i|	8+ 7
in|shape|capital capital =of|	4-7 -9
in|shape|capital capital =would|	4-7 7
in|shape|capital capital capital|	2-3 -15	4-7 -6	8+ 10
in|shape|capital capital number|	2-3 -11	4-7 -8
in|shape|capital capital verb|	8+ 11
in|shape|capital capital word|	2-3 11	4-7 -14	8+ 13
in|shape|capital capital|	2-3 -40
in|shape|capital number capital|	4-7 -6
in|shape|capital number number|	2-3 -12
in|shape|capital number word|	2-3 -6	8+ 9
in|shape|capital number|	2-3 -7
in|shape|capital verb =a|	4-7 6
in|shape|capital verb =dat|	8+ 8
in|shape|capital verb =due|	8+ 9
in|shape|capital verb =is|	4-7 7
in|shape|capital verb =me|	4-7 9	8+ 9
in|shape|capital verb =the|	4-7 9	8+ 11
in|shape|capital verb =to|	4-7 7	8+ 10
in|shape|capital verb =us|	8+ 9
in|shape|capital verb =you|	4-7 6
in|shape|capital verb adverb|	8+ 7
in|shape|capital verb capital|	8+ 6
in|shape|capital verb word|	4-7 11	8+ 14
in|shape|capital word =alla|	8+ 7
in|shape|capital word =and|	4-7 7	8+ 6
in|shape|capital word =an|	8+ 8
in|shape|capital word =are|	8+ 10
in|shape|capital word =at|	8+ 8
in|shape|capital word =a|	8+ 10
in|shape|capital word =bij|	4-7 8
in|shape|capital word =cannot|	8+ 13
in|shape|capital word =ce|	8+ 7
in|shape|capital word =com|	4-7 8
in|shape|capital word =dat|	8+ 9
in|shape|capital word =des|	8+ 7
in|shape|capital word =de|	8+ 13
in|shape|capital word =di|	8+ 9
in|shape|capital word =el|	8+ 8
in|shape|capital word =em|	8+ 9
in|shape|capital word =en|	8+ 6
in|shape|capital word =es|	4-7 7
in|shape|capital word =every|	8+ 8
in|shape|capital word =e|	4-7 -9	8+ 12
in|shape|capital word =for|	8+ 11
in|shape|capital word =from|	8+ 8
in|shape|capital word =geen|	8+ 9
in|shape|capital word =ik|	4-7 15
in|shape|capital word =in|	8+ 10
in|shape|capital word =io|	4-7 10
in|shape|capital word =is|	4-7 7	8+ 10
in|shape|capital word =it|	4-7 9	8+ 9
in|shape|capital word =i|	4-7 7	8+ 8
in|shape|capital word =i’ve|	8+ 8
in|shape|capital word =la|	4-7 11	8+ 8
in|shape|capital word =les|	8+ 8
in|shape|capital word =le|	4-7 6	8+ 6
in|shape|capital word =like|	4-7 9
in|shape|capital word =met|	4-7 -6
in|shape|capital word =mir|	8+ 10
in|shape|capital word =ne|	8+ 8
in|shape|capital word =nicht|	4-7 11
in|shape|capital word =no|	8+ 6
in|shape|capital word =não|	4-7 8
in|shape|capital word =of|	8+ 9
in|shape|capital word =on|	8+ 11
in|shape|capital word =pas|	4-7 10
in|shape|capital word =per|	8+ 8
in|shape|capital word =pour|	8+ 8
in|shape|capital word =que|	4-7 11	8+ 10
in|shape|capital word =sie|	8+ 8
in|shape|capital word =sono|	8+ 7
in|shape|capital word =sur|	8+ 7
in|shape|capital word =tem|	4-7 7
in|shape|capital word =they|	8+ 8
in|shape|capital word =the|	4-7 -7	8+ 14
in|shape|capital word =to|	8+ 11
in|shape|capital word =tres|	8+ 10
in|shape|capital word =una|	8+ 9
in|shape|capital word =une|	8+ 9
in|shape|capital word =un|	4-7 -8	8+ 11
in|shape|capital word =us|	4-7 6
in|shape|capital word =voor|	8+ 8
in|shape|capital word =vous|	4-7 8
in|shape|capital word =wir|	8+ 8
in|shape|capital word =with|	4-7 9
in|shape|capital word =y|	4-7 -7
in|shape|capital word =à|	8+ 9
in|shape|capital word adverb|	2-3 -7	4-7 15
in|shape|capital word capital|	8+ -7
in|shape|capital word number|	4-7 12
in|shape|capital word verb|	8+ 11
in|shape|capital word word|	4-7 -10
in|shape|capital|	1 -6
in|shape|number capital|	2-3 -7
in|shape|number|	1 -19
in|shape|verb =a word|	2-3 11	4-7 12	8+ 12
in|shape|verb =and word|	2-3 8
in|shape|verb =are word|	4-7 8
in|shape|verb =but word|	2-3 10
in|shape|verb =by word|	2-3 10
in|shape|verb =in =the|	4-7 9
in|shape|verb =le word|	8+ 6
in|shape|verb =like =a|	8+ 8
in|shape|verb =not verb|	2-3 9
in|shape|verb =the word|	4-7 9	8+ 11
in|shape|verb =to word|	2-3 10	8+ 10
in|shape|verb =um word|	8+ 8
in|shape|verb =you =for|	4-7 9
in|shape|verb =you capital|	4-7 9
in|shape|verb capital capital|	8+ 6
in|shape|verb word =as|	4-7 10
in|shape|verb word =or|	4-7 11
in|shape|verb word capital|	4-7 -10
in|shape|verb word word|	2-3 10	4-7 10	8+ 6
in|shape|verb word|	2-3 -20
in|shape|word =a =los|	4-7 7
in|shape|word =a word|	8+ 17
in|shape|word =above =the|	4-7 10
in|shape|word =alle word|	2-3 8
in|shape|word =als =een|	4-7 8
in|shape|word =and adverb|	4-7 11
in|shape|word =and word|	2-3 -7	4-7 13
in|shape|word =ao word|	4-7 10
in|shape|word =around =the|	4-7 -8
in|shape|word =as word|	2-3 11	4-7 13
in|shape|word =até word|	2-3 10
in|shape|word =au word|	2-3 15	4-7 10
in|shape|word =aux word|	2-3 11
in|shape|word =but =not|	4-7 10
in|shape|word =but word|	2-3 20
in|shape|word =by word|	2-3 19	4-7 7
in|shape|word =com word|	2-3 11	4-7 9
in|shape|word =come =una|	4-7 9
in|shape|word =come =un|	4-7 13
in|shape|word =comme =une|	4-7 9
in|shape|word =con =la|	4-7 8
in|shape|word =con =un|	4-7 9
in|shape|word =con word|	4-7 7
in|shape|word =da word|	2-3 -17	4-7 14
in|shape|word =das word|	2-3 -7
in|shape|word =de =las|	4-7 -8
in|shape|word =de =la|	4-7 -15
in|shape|word =de =los|	4-7 -7
in|shape|word =de =un|	4-7 9
in|shape|word =de adverb|	2-3 9
in|shape|word =de word|	2-3 -10	4-7 -6	8+ 9
in|shape|word =dei word|	2-3 -7
in|shape|word =del word|	2-3 -14	4-7 10
in|shape|word =della word|	2-3 -9
in|shape|word =der capital|	2-3 11
in|shape|word =des word|	2-3 -10	4-7 -13
in|shape|word =di =un|	4-7 10
in|shape|word =di word|	2-3 -12
in|shape|word =die capital|	4-7 7
in|shape|word =do word|	2-3 -12
in|shape|word =du word|	2-3 -10
in|shape|word =e =non|	4-7 12
in|shape|word =e adverb|	4-7 9
in|shape|word =e word|	2-3 23	4-7 16
in|shape|word =een word|	4-7 7
in|shape|word =el word|	2-3 -9	4-7 15	8+ 8
in|shape|word =em word|	4-7 10
in|shape|word =et word|	2-3 14
in|shape|word =for word|	2-3 8
in|shape|word =from =the|	4-7 8
in|shape|word =if word|	2-3 9
in|shape|word =il word|	4-7 8
in|shape|word =in =an|	4-7 11
in|shape|word =in =a|	4-7 9
in|shape|word =in =every|	4-7 7
in|shape|word =in =the|	4-7 10	8+ 10
in|shape|word =in word|	2-3 -7
in|shape|word =la word|	4-7 19	8+ 6
in|shape|word =le word|	4-7 6
in|shape|word =les word|	2-3 10	4-7 11
in|shape|word =like =a|	4-7 9
in|shape|word =ma =non|	4-7 10
in|shape|word =ma adverb|	4-7 9
in|shape|word =ma word|	2-3 13
in|shape|word =maar word|	2-3 8	4-7 9
in|shape|word =mais =pas|	4-7 13
in|shape|word =mais word|	2-3 14
in|shape|word =met =een|	4-7 13
in|shape|word =met word|	4-7 -6
in|shape|word =niet word|	2-3 7
in|shape|word =non word|	2-3 11
in|shape|word =not word|	2-3 16
in|shape|word =não word|	4-7 6
in|shape|word =o =que|	8+ 6
in|shape|word =o word|	2-3 13	4-7 -7
in|shape|word =on =the|	4-7 10
in|shape|word =on word|	4-7 6
in|shape|word =out =of|	8+ 10
in|shape|word =para word|	2-3 11	4-7 11
in|shape|word =pas word|	4-7 12
in|shape|word =per word|	2-3 14	4-7 7
in|shape|word =pero =no|	4-7 13
in|shape|word =por word|	2-3 10	4-7 9
in|shape|word =sans word|	2-3 7
in|shape|word =su word|	2-3 8
in|shape|word =than =a|	4-7 9
in|shape|word =that word|	4-7 10
in|shape|word =the verb|	4-7 9	8+ 7
in|shape|word =the word|	2-3 7	4-7 19	8+ 14
in|shape|word =their word|	4-7 8
in|shape|word =to =be|	8+ 9
in|shape|word =to =the|	4-7 14
in|shape|word =to word|	4-7 11
in|shape|word =um word|	4-7 8
in|shape|word =un word|	4-7 14
in|shape|word =una word|	2-3 8
in|shape|word =und word|	4-7 6
in|shape|word =une word|	4-7 8
in|shape|word =with =a|	4-7 11
in|shape|word =with =one|	4-7 6
in|shape|word =with =the|	8+ 13
in|shape|word =with word|	2-3 16
in|shape|word =y word|	2-3 14
in|shape|word =à word|	2-3 9	8+ 11
in|shape|word adverb =and|	4-7 9
in|shape|word adverb =nicht|	4-7 8
in|shape|word adverb =than|	4-7 11
in|shape|word adverb word|	4-7 14	8+ 8
in|shape|word adverb|	2-3 18
in|shape|word capital =der|	4-7 -7
in|shape|word capital =mit|	4-7 6
in|shape|word capital =unter|	4-7 8
in|shape|word capital word|	4-7 7
in|shape|word number word|	2-3 6
in|shape|word verb =the|	4-7 11
in|shape|word verb adverb|	4-7 6
in|shape|word verb word|	2-3 7
in|shape|word word =and|	4-7 23	8+ 9
in|shape|word word =a|	4-7 10
in|shape|word word =by|	4-7 7
in|shape|word word =come|	4-7 7
in|shape|word word =com|	4-7 17
in|shape|word word =con|	4-7 7
in|shape|word word =de|	4-7 19	8+ 7
in|shape|word word =di|	4-7 11
in|shape|word word =du|	4-7 6
in|shape|word word =et|	4-7 12
in|shape|word word =e|	4-7 18	8+ 9
in|shape|word word =for|	4-7 14
in|shape|word word =from|	4-7 7
in|shape|word word =il|	4-7 13
in|shape|word word =in|	4-7 19
in|shape|word word =les|	4-7 11
in|shape|word word =ma|	4-7 8
in|shape|word word =no|	4-7 7
in|shape|word word =of|	4-7 19
in|shape|word word =on|	4-7 13
in|shape|word word =over|	4-7 10
in|shape|word word =o|	4-7 10
in|shape|word word =para|	4-7 6
in|shape|word word =por|	4-7 13
in|shape|word word =senza|	4-7 10
in|shape|word word =than|	4-7 12
in|shape|word word =to|	4-7 14
in|shape|word word =wie|	4-7 10
in|shape|word word =à|	4-7 10	8+ 6
in|shape|word word adverb|	2-3 7	4-7 15	8+ 8
in|shape|word word capital|	2-3 10
in|shape|word word number|	2-3 -12
in|shape|word word verb|	4-7 8
in|shape|word word word|	2-3 7	4-7 12	8+ 8
in|shape|word word|	2-3 -9
in|shape|word|	1 -9
in|word|	12 -6	14 -8	2 -10	20 -6	2029 8	2030 -8	3 -15	5 -12	7 -8	aan -7	abbiamo 9	aber 12	about 10	abzocke 7	accountant -10	acordada 10	acted 9	actually -7	ada -6	administrativa 10	after 7	again -9	age 11	agility 11	agua -11	aguardiente -8	ai 8	aire 9	ajoutés -10	ajustement 8	al 8	alarming 13	albatros -8	alcance -6	alert -9	alfaiate -7	alive 11	alla 9	alle 11	almighty -7	almost 12	alquiler -7	als 9	also 13	alta -8	always 11	am -6	ambachtelijk -9	an 18	ancestor 13	anche 9	and -7	angel -10	animal 9	annoying -6	antes 12	anunciada 11	any 12	anything 9	ao 13	apaisé 7	apericena -13	aprils -8	après 8	aquí -10	arithmetic 15	army -9	artigianale -9	as 13	asfixia 11	ask -7	asked 6	at 12	attenta 8	attention 6	attentive 12	até 14	au 9	auch 11	aus 11	authentic -7	aux 9	außer 8	avances 10	avant 10	avec 18	avevo 9	avô -10	away 7	azul -8	b -12	baby -8	bad 8	badger -9	baixa -6	balance 6	ball -10	ballo -10	balloon -9	baltic 6	banter 8	barn -8	basically 11	bassa -7	basta 7	bau -6	bed-rot -8	beds -10	behandeling -6	beheersbaar 9	bei 9	belle -6	bene -7	best 10	beyond 10	bianca -7	bien 15	biggest -9	binnen 10	biology -10	bisschen 10	bitte -10	bizarro -7	black -9	blague 9	blanc -10	bleibt -9	blue -16	boa 6	boat -9	boats -9	bocadillo -7	boicote 8	boiler -10	bonus -14	book -12	border -8	bored -10	boredom -7	boring -8	borrowed -11	botella -6	box -9	branco -10	brave 12	bravo 6	britain's -9	broken 10	budget -10	bueno 11	buitengewoon 10	buon 11	buona -8	burla 8	bus -11	but 22	buy -20	by 11	bérénice -8	c -12	cadê 10	café -9	caja -8	calados -6	caldo -9	called 12	calm -15	calma 10	camas -7	can -8	cancer -12	cani -7	capacity -11	capitano -10	capo -11	cara 11	card -6	cards 10	care -12	carenze 11	caro -9	cartographer’s -10	casa -7	case 7	caso -9	catch -7	cautela 8	cavaleiro -11	ce 10	cerca -7	cerrado -8	certa -9	chalonge -7	channel 13	chantage 10	chave -6	chaves -9	che -7	cheap 12	cheque 9	chiacchiericcio 7	chico -10	chinelo -8	chino -9	chonero -6	choquée 9	chove 10	christmas 10	chuvisqueiro -6	chuy -7	cinéma -6	clean 6	closed -9	coalition -8	cocina -8	cod -11	come 6	coming 10	comment 10	commissario 7	como 11	compra -6	comprar 9	común 10	con 6	concern 11	conditions 10	confidence 14	contact -10	contenues 8	contratto 6	contrôle 6	coordenadas 11	coral 8	correct 17	corso 11	counted 11	coup 14	courageuse 9	cours 9	court 10	cover -7	cozinha -9	criativa 9	cringe -9	croustillant -6	crunch -6	culture -12	cuore -7	cura -10	curva -8	custardgate -11	custode -8	cutters -8	da -18	dag 7	dai 6	damage -11	dan 6	dank -7	dann 7	dans 11	dark -10	darkness 11	das -8	dat 11	daughter -8	de -18	de-risking -12	dead -12	deal -11	deep -10	deeply 9	defect -10	definire -8	definitivas -10	definitivo -11	dei -8	del -20	deliberate 12	delighted 7	delivery -16	della -12	den -9	dente 8	depuis 9	desde 9	detto 9	dez -6	diary 10	dicke -10	did 13	didn't 7	die -14	diesel -7	digital -6	dire 9	direction -13	disappointed 8	discórdia -11	dit 7	dividend -12	division -9	dix 6	diálogo 9	diário -6	do -16	doc -8	doce -7	doch 12	dock 8	doctor -10	dog -8	dogs -10	dois 6	doktor -7	domani 8	domenica -8	dona -8	don’t -9	dorme -7	dormir 6	dos 8	doutor -9	dr -8	dreams -9	drift -8	drizzlecore -9	droit -8	dry -9	du -14	due 7	dämmerschoppen -9	dès 11	déconnexer -7	déjà 8	dörfer 11	d’estate -7	e 7	early -6	eastern -10	ecco 6	ecology -9	eel -7	een 14	efficiency -12	effort 9	ein 9	eine 11	einem 6	einer 6	eingebildete -8	einzelfall 9	el -13	ela 8	elegante 12	embora 6	emergency 9	en 7	encore 14	encouraging 12	enfin 8	enjoy 13	enkele 8	entirely 12	entro 11	era 10	erhebliche 14	ernesto -6	erro -6	error 11	es 14	eso 9	espera -8	esperanza 6	essa 9	estava 9	está 9	estão 6	eu 8	euro -6	europa -8	european -8	event -8	everything 10	excepcional 8	exceptional 12	exemplaire -6	experience 7	extremely 7	fait -8	false 12	falso -10	familia 8	família -11	fantaisistes 10	fantasma -10	far 10	farinha -7	fatti 8	feierabend -8	fermento -9	file -7	fin -6	fine -6	finir 10	firmavo 8	first -10	floor -6	flores 6	fog 7	fois 8	folklore 12	for 11	foram 8	format -9	forte 11	fossil -10	foto 7	fragile -8	franco 10	frank 12	freddo 8	free -6	frei -12	freischütz -10	frequent 13	friday -9	from -10	frontiers -7	fruit -9	fuga -6	furious 6	fyi -9	galo -7	galvevenator -7	gap -12	geduld 8	geen 12	geht 7	geluk 8	gentile 11	georgian 6	geste 7	gesto 8	gestão -11	get -9	gezellig -9	ghost -21	giallo -9	ginette -7	giustizia 6	giusto -6	global -6	globalement 7	gloves -10	go -11	golden -10	goodnight -7	gossip -10	got 6	gravedigger's -10	gravy 8	grower -10	gruft -9	guaranteed -8	guerra -11	guilt-free -12	guilty -15	gut -6	gute 8	guten -6	ha 11	haaskaaf -8	had 7	halb -6	halo -11	hammer -10	hand -11	handelsblatt -6	happy 11	harbor -8	harbourmaster -10	have 10	he 12	health -7	heard 8	heart -9	heartbroken 14	her 8	here -8	heron -6	hesitation 10	het -14	high -14	hill -9	him -7	histórico 8	hmm 10	ho 7	hold -19	holiday -7	hollandaise -6	hollow -8	honest -8	hope -9	hors 6	horários 9	hospitales -9	hotel -7	houden -10	hub -16	husch-pfusch 9	hush -6	hydrology 7	i'm 8	idle 9	if 11	igual 8	iii -7	ik 13	il -11	im 9	immer -6	importante 8	improvement -11	in-network -11	index -9	insult 11	insultante 10	interesse 9	interesting 11	intérêt 7	inventário 6	io 7	irrevogável -7	is 6	isn’t 8	issue 11	ist 10	it's 12	its 10	it’s 14	jamais 8	jamón -14	janela -6	je 6	joke 10	jornal -6	jour -7	june 6	juntos -7	juros 9	just 10	juste -7	já 11	j’ai 9	k -6	kaasschaaf -9	kahlschlag 9	kan 8	kapitän -6	keeper’s -10	keer -10	keine 8	keukentafel -6	kid -10	killer -9	kilómetro -8	kind 10	king -9	klasse 7	kleine -9	knew 13	know -9	kompromiss 11	kontrolle 8	kopi -7	kunnen 6	kurier -8	kwestie -6	könig -9	la -19	laat -8	laatste -8	laboratorio -10	laguna -8	landing -11	landlord -6	lanterna -8	laquelle 6	laranja -7	lasciatelo 9	le -16	lear -9	ledger -12	left 9	legion -9	lei -6	leider 10	leilão -10	lenta 12	lento 6	leone -6	les 12	let -6	letters -14	levo 6	ley -9	li 6	liberamente -7	life -11	lighthouse -10	like 16	liquidação -8	liste -6	listening 10	live -9	lo 6	lojas-vitrine -10	long -10	looked 11	loss -11	loup 8	love -10	loves 9	low -9	loyal 10	lucky 11	lunch 8	líquido -8	l’heure -7	l’ho 7	l’été -7	made 9	madre 8	mai 6	maintenance 11	mais 17	maison -11	mal 10	mal-entendido 10	malaisance -10	malinga -9	manager -6	mano -8	mar -9	mardi 12	marea -7	marine -9	market 6	maré -8	mas 6	massima 14	material 11	may -9	maybe 6	mañana -7	me 9	meer 8	meglio -7	meio 7	meisje -7	mejor 8	meme -13	memória -6	meno 8	menos 8	mer -8	mia -7	mid -10	midi -7	mieux 9	military -8	minha 9	ministro -9	mir 6	miracle -12	misc -7	miscellaneous -8	miss -8	missing -9	mister -7	mit 16	mode -12	moderate -10	modest -9	moi 8	moins -6	molhada -6	molto 9	mon 8	money -8	montre 7	mooi 10	moonlit -7	moose -15	mordisco -8	morgen -11	morning -7	mostly 10	motosierra -6	movement -6	mr -8	much -7	mud -10	mum 9	mur -9	muy 11	my -13	mão -6	mängel 13	mínimo 6	möwe -9	na 8	nachbar -11	nacional 8	nada -12	navegar -6	nearly 6	nebbia 6	nein 7	nemo -10	nessun 8	neun -6	neutral -18	new 6	niente -14	niet 10	night -12	nine -9	ninety 7	ninguém 9	ninth -6	nipote -9	no 7	nobody 15	noise 13	noisy 9	nonna -10	nord -13	normal 9	norte -6	nostalgia 10	not 20	note 7	noted 9	notte -7	novela 9	nox -10	numbers 11	numero -9	nur 8	nuvoloso -9	nº -8	não 11	o -8	obra 12	occasione 10	ochtend -7	of -6	oggi 7	ohne 15	olho -7	oltre 11	om 13	on -12	once 11	once-in-a-generation 14	ongelukkig 8	onverantwoord 8	oops -9	op 7	operation -13	operazione -10	operação -7	oportunidad 8	oportunista 12	ora 8	orderly 12	ordinary 11	orgullo 8	original -10	os 6	otros 7	otters -9	oui 7	our 12	ouro -8	outil 7	outperform -13	oven 9	overdue -6	oversight -10	own -7	paal -8	pace 7	pack-up -12	pacte -6	pagano 10	paper -14	parcheggio -9	park -6	parking -14	particular -8	parties -10	partilhada -11	pas 8	pasillo 10	passa -7	passado 8	passe -8	pasta -7	patate -12	patience 8	patient 11	pause -6	paying 9	peat -8	peau -8	pedagógico 9	pelo 10	pending -12	people 11	per 14	percent -6	perché 7	perder -9	perdida 10	permiso -9	pero -6	perreo -9	pertinent -6	pesce 6	petit -6	pie -7	pilha -9	pimenta -10	pirate -7	piscine -9	plakband 9	plan -15	planilha 12	plans 6	point -9	points 7	polderprinsen -7	polite 6	politesse 8	politics -10	polpette -8	ponte -6	poor -11	poort -6	popolo -7	por 6	porchlight -10	porcupine -11	port 9	positiva 8	posto -10	potato -9	power -12	pozzo -8	prato -10	precauzionale 10	precipitada 6	preguntan 7	premature 13	prematuro 9	premier 8	pressão 7	presupuesto 13	pretty 13	prima 10	primavera -6	primo -7	prince -6	print 7	probably -6	produto -11	profe -11	professor -13	profunda 9	projekt -6	promessa 8	prometedor 7	pronta -6	pronto -6	prudence 10	prudente 9	prématuré 8	présence -10	putt 9	pão -6	qualcosa 9	quando 6	quase -13	que 11	queda -7	queen -10	qui -6	quintal -10	qué 6	r -6	raboso -6	radical 14	radio -11	ragione 11	random -7	raten 7	reading 9	reasons 9	recreo -6	red -7	redondo 9	reg -9	regenafspraak -6	regolare 10	regret -9	regretted 12	reina -7	relaxed 11	relieved 10	repair -7	reports -7	requires -11	residenza -9	resiliência 7	respekt 8	respeto 14	responsibility 10	resta 7	resting 9	retenue 14	retraite -9	reëel 6	ricorso -7	right -17	rigoletto -11	rio -7	risco -9	rispetto 7	rives -9	road -7	rotta -9	rounding 11	route 11	router -8	routine -12	row -10	rua 7	rules -11	rural 6	rutsche -12	réserve 10	sa 8	sal -12	sale -12	salida 7	salt -15	salta 9	salvo’s -9	samen -6	sanduíche -6	santa -6	saturday 7	saudade -12	sauve 9	scam 11	schade 6	schattenhaushalt -8	school -12	schritt 7	schöner -8	science -11	sea -9	season -12	seca -7	secolo -6	second -12	secondes 6	see 9	segnale 10	segnali 9	segunda -7	segundo -9	seguro -9	sell 6	semana 12	sense 10	senso 8	sentido 14	serenamente 10	serenidade 10	seriously 11	serra -7	seventeen -8	several 8	señal 6	señora 8	shadow -9	share 8	she 11	she’s 10	shield -10	short -6	show -8	si 12	sicher -7	sideways 12	sieben -8	siempre 10	signal 9	significant -6	signora -9	silence -10	silent -12	sim 7	sin 6	sind -6	sinhá -11	sirva-se -7	sisters -9	sit 12	situation -7	situação 9	sleep 9	small -8	smiling 10	sobriété -9	social -10	sociale -6	soddisfazione 12	soft -13	soglia 8	sola -10	soldiers 7	solo -7	sombra -11	some 11	somewhere 7	sommer -8	son 6	sono 11	sorrent -11	sorry 17	sou 9	sound -7	sounded -7	soup -10	sous 7	southern 8	space -12	spare 7	spider -10	spiritual -10	sportlich 10	spy -9	stage 11	stakeholders 9	stanco 10	stay 14	still 9	stille -12	stiltetax -7	sting -7	strikes 7	strongly -8	stuck 10	su 8	subito -8	subject 11	sucres -10	sucrée 12	suficiente 9	sulla 13	summit -9	sunday -7	sunlight 9	super -6	sur 10	surveiller -6	sweet -8	sympathy 10	só 11	table 8	tagblatt -7	taglia-ombrelloni -8	takes 10	talk -11	também 7	tampoco 11	tano -9	tardiva 7	taxa -11	te -13	teatro 13	tecnicamente 9	temporal 6	temps 9	tenderness 10	tengo 7	terme 10	terra -9	terrifying 12	terrorists -6	that 8	that's 15	the -22	theatre 8	their 9	there 8	they 12	they’re 9	this 15	ti -8	tides -8	tidewrack -9	tiene 8	time -9	tired 9	todas -9	todo 12	tonhos -7	tonight -10	too -14	torna -8	torno -8	total 9	tout 14	track -13	trade 7	traición -6	trained -10	tram -9	tratado -6	travel -9	truck -10	truly 8	très 9	tudo -7	tuesday -12	turbina -7	turno -8	tutti -7	tutto 12	twee 7	twice 6	táper -9	tèt -9	túnel -10	ui -7	uit 7	uma 18	un 10	una 18	uncle -9	uncles -7	und 8	understudy -9	undici 7	une 24	unicornio -11	unknown 6	up -13	update -7	us -7	v -9	vale 11	valiente -10	vals -8	vaquilla -8	varie -6	vecchio -10	vegan -10	vegano -12	velório -6	vent -6	vento -9	ver -7	verbena -6	verbijsterd 10	verde -11	vergonha 10	vergüenza 7	verrast 10	very 18	verão 8	vi -8	vibe -8	vidro -9	viel 11	view -9	vigilant 12	vino -12	virado -8	visit -11	vittoria 12	vives 6	volcano -7	volledig 12	volta -11	volto 11	von -6	voorlopig 6	vota -9	vote 8	voto 6	vuelo -8	wachten -6	wally -8	ward -10	warten 8	watch 11	water -7	weather -10	weg -8	weitblick -9	wel 7	welcome -12	well 11	were 12	when 7	which 11	white 8	who 9	whole 6	whom 10	why -8	wie 7	wiel -7	wife -8	wij -13	windmill -10	wir -8	wish -7	with 15	without 6	witz 8	wolf -10	words -6	workshop 7	worms -7	x -6	y 12	yeah 10	yes 13	you -9	you've 9	your 7	yoyo -7	zeitnah 10	zero -7	zijn 8	zonder -10	zoom -9	zorgelijk 8	zukunft -6	zum -12	zumutbar 8	zur 6	zwei 10	zé -6	zéro 7	à -9	água -8	ça 9	é -11	étape 9	één -8	único -9	über 8	überfällig 7
it:alone|alone|	1 9	2-3 13	4-7 15
it:alone|first|	8+ 6
it:best-gap|according-to|according|gap|according-to|,;|	4-7 10	8+ 8
it:best-gap|according-to|according|gap|according-to|,c|	4-7 7
it:best-gap|according-to|according|gap|according-to|,qc|	2-3 -6
it:best-gap|according-to|according|gap|according-to|,q|	4-7 10
it:best-gap|according-to|according|gap|according-to|,s|	2-3 -7
it:best-gap|according-to|according|gap|according-to|,|	8+ 13
it:best-gap|according-to|according|gap|according-to|;|	4-7 -7
it:best-gap|according-to|according|gap|according-to|c|	4-7 8
it:best-gap|according-to|according|gap|according-to||	1 -12	2-3 18	4-7 23
it:best-gap|actor-nearby|naked||	2-3 -8	8+ 21
it:best-gap|colon|naked||	2-3 11	8+ 6
it:best-gap|interview|naked||	4-7 6
it:best-gap|named-before|naked||	2-3 12	4-7 13
it:best-gap|named-nearby|naked||	2-3 7	4-7 29	8+ 16
it:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -8
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 -7	2-3 -7
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -8
it:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	8+ 8
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 8
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 13	2-3 -6	4-7 11
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 7
it:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 7
it:best-gap|sentence-after|saying|gap|sentence-after||	8+ 6
it:best-gap|sentence-before|according|gap|sentence-before|,q|	4-7 -8
it:best-gap|sentence-before|according|gap|sentence-before|,|	2-3 8
it:best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 8
it:best-gap|sentence-before|apposition|gap|sentence-before||	2-3 8	4-7 11
it:best-gap|sentence-before|direct|gap|sentence-before|sq,|	2-3 -10
it:best-gap|sentence-before|direct|gap|sentence-before||	2-3 6
it:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 14
it:best-gap|sentence-before|saying|gap|sentence-before|,|	8+ 6
it:best-gap|sentence-before|saying|gap|sentence-before|s,|	4-7 10
it:best-gap|sentence-before|saying|gap|sentence-before||	1 -6	2-3 8	4-7 14
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 6	8+ 10
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -10	4-7 12
it:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	4-7 12
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 -11	4-7 -6
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 9	4-7 12
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -8
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -9
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 8	8+ 7
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 11	2-3 6	4-7 24	8+ 7
it:best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	2-3 -6	4-7 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 7
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 10	8+ 6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 -14	4-7 28	8+ 18
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	4-7 9
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 9
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -19	2-3 21	4-7 7
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 9	8+ 10
it:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 7
it:best-gap|topic|naked||	1 -13	8+ 19
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 9
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 7	4-7 20
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	8+ 8
it:best-intro|,|according|far|	2-3 8	4-7 10
it:best-intro|,|direct|2-4|	2-3 -10
it:best-intro|,|direct|5-10|	2-3 -7
it:best-intro|,|naked|1|	2-3 10
it:best-intro|,|naked|2-4|	4-7 13
it:best-intro|,|naked|far|	1 -9	4-7 14	8+ 7
it:best-intro|,|saying|1|	2-3 18	4-7 15	8+ 6
it:best-intro|,|saying|2-4|	2-3 13	4-7 9
it:best-intro|,|saying|5-10|	4-7 7
it:best-intro|,|saying|far|	8+ 9
it:best-intro|-|naked|2-4|	8+ 6
it:best-intro|-|naked|5-10|	8+ 11
it:best-intro|:|according|5-10|	8+ 8
it:best-intro|:|according|far|	4-7 13	8+ 8
it:best-intro|:|apposed|2-4|	8+ 8
it:best-intro|:|apposition|5-10|	4-7 10
it:best-intro|:|direct|2-4|	2-3 9
it:best-intro|:|judging|1|	4-7 8
it:best-intro|:|judging|2-4|	8+ 7
it:best-intro|:|naked|1|	2-3 14	4-7 -6	8+ 10
it:best-intro|:|naked|2-4|	2-3 13	8+ 14
it:best-intro|:|naked|5-10|	1 -13	2-3 11	4-7 15	8+ 24
it:best-intro|:|naked|far|	8+ 20
it:best-intro|:|saying|1|	2-3 -9	4-7 16	8+ 14
it:best-intro|:|saying|2-4|	2-3 -11	4-7 19	8+ 15
it:best-intro|:|saying|5-10|	4-7 -6	8+ 13
it:best-intro|:|saying|far|	1 -11	4-7 11
it:best-intro|adverb|judging|1|	2-3 -7
it:best-intro|adverb|naked|5-10|	1 -15	4-7 8
it:best-intro|adverb|naked|far|	1 -13
it:best-intro|auxiliary|according|2-4|	1 11	2-3 12	4-7 6
it:best-intro|auxiliary|according|5-10|	4-7 19
it:best-intro|auxiliary|naked|5-10|	1 -7
it:best-intro|auxiliary|naked|far|	1 -14	2-3 -8
it:best-intro|auxiliary|saying|2-4|	2-3 9
it:best-intro|auxiliary|saying|5-10|	2-3 10	4-7 7
it:best-intro|capital|saying|far|	4-7 9
it:best-intro|coordinator|naked|far|	1 -11
it:best-intro|determiner|according|5-10|	1 -10
it:best-intro|determiner|naked|2-4|	2-3 -13
it:best-intro|determiner|naked|5-10|	1 7	2-3 -14
it:best-intro|determiner|naked|far|	1 -14	4-7 13
it:best-intro|determiner|saying|2-4|	2-3 7
it:best-intro|determiner|saying|5-10|	1 -10
it:best-intro|preposition|according|2-4|	1 -13
it:best-intro|preposition|according|5-10|	2-3 6	4-7 12
it:best-intro|preposition|judging|2-4|	4-7 8
it:best-intro|preposition|naked|0|	2-3 -6
it:best-intro|preposition|naked|1|	2-3 -12
it:best-intro|preposition|naked|2-4|	1 -11	2-3 13	4-7 -7
it:best-intro|preposition|naked|5-10|	1 -8
it:best-intro|preposition|naked|far|	1 -14	2-3 -18	4-7 10
it:best-intro|preposition|other|1|	1 -6	2-3 -7
it:best-intro|preposition|saying|2-4|	4-7 11
it:best-intro|preposition|saying|5-10|	2-3 6
it:best-intro|preposition|saying|far|	2-3 -7
it:best-intro|start|according|1|	4-7 -7	8+ 8
it:best-intro|start|judging|far|	8+ 7
it:best-intro|start|naked|2-4|	4-7 9	8+ 6
it:best-intro|start|naked|5-10|	2-3 -7	8+ 6
it:best-intro|start|naked|far|	2-3 13	4-7 22
it:best-intro|start|other|1|	4-7 11
it:best-intro|start|saying|1|	1 9	2-3 19	4-7 14
it:best-intro|stop|apposition|2-4|	4-7 6
it:best-intro|stop|apposition|5-10|	4-7 10
it:best-intro|stop|direct|5-10|	4-7 13
it:best-intro|stop|direct|far|	4-7 9
it:best-intro|stop|naked|1|	2-3 -6
it:best-intro|stop|naked|5-10|	4-7 20
it:best-intro|stop|naked|far|	1 12	2-3 20	4-7 39	8+ 8
it:best-intro|stop|other|1|	2-3 9	4-7 10
it:best-intro|stop|saying|1|	1 8	2-3 21	4-7 12
it:best-intro|stop|saying|2-4|	2-3 7	4-7 10
it:best-intro|stop|saying|5-10|	2-3 -8	4-7 9
it:best-intro|that|saying|1|	4-7 10
it:best-intro|verb-judging|judging|0|	2-3 7	4-7 13	8+ 6
it:best-intro|verb-judging|naked|0|	2-3 -7
it:best-intro|verb-judging|naked|5-10|	1 -8	4-7 6
it:best-intro|verb-judging|naked|far|	1 -7	2-3 -6
it:best-intro|verb-judging|saying|5-10|	2-3 -9
it:best-intro|verb-saying|naked|2-4|	2-3 -9	4-7 8
it:best-intro|verb-saying|naked|5-10|	1 -18	4-7 7
it:best-intro|verb-saying|naked|far|	2-3 -9	4-7 10
it:best-intro|verb-saying|saying|0|	1 10	4-7 9
it:best-intro|verb-saying|saying|5-10|	4-7 12
it:best-intro|word|according|0|	2-3 7
it:best-intro|word|according|2-4|	4-7 30	8+ 6
it:best-intro|word|according|far|	2-3 -6
it:best-intro|word|apposition|far|	2-3 -12
it:best-intro|word|direct|far|	2-3 -11
it:best-intro|word|judging|2-4|	1 13	4-7 16
it:best-intro|word|judging|far|	2-3 -9
it:best-intro|word|naked|0|	2-3 -7
it:best-intro|word|naked|1|	1 -9	2-3 -12	4-7 -10
it:best-intro|word|naked|2-4|	1 -12	2-3 -6	4-7 -6	8+ 6
it:best-intro|word|naked|5-10|	2-3 12	4-7 7
it:best-intro|word|naked|far|	1 -14	2-3 6
it:best-intro|word|relative|5-10|	2-3 -6
it:best-intro|word|saying|0|	2-3 -6
it:best-intro|word|saying|1|	2-3 7
it:best-intro|word|saying|2-4|	1 -16	2-3 -7	4-7 25
it:best-intro|word|saying|5-10|	1 -14	2-3 -7	4-7 22
it:best-intro|word|saying|far|	1 -6
it:best-intro|–|saying|2-4|	4-7 7
it:best-lead|lower|,|according|	according-to 8
it:best-lead|lower|,|direct|	speaker-then-quote -9
it:best-lead|lower|,|judging|	speaker-then-quote -11
it:best-lead|lower|,|naked|	named-nearby 12	topic 10
it:best-lead|lower|,|saying|	quote-then-verb 9	sentence-before 15	verb-then-speaker 22
it:best-lead|lower|:|naked|	actor-nearby -12	named-nearby 8
it:best-lead|lower|auxiliary|according|	according-to 12
it:best-lead|lower|auxiliary|direct|	speaker-then-quote 10
it:best-lead|lower|auxiliary|naked|	actor-nearby -8	topic -7
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 14
it:best-lead|lower|capital|according|	according-to 10
it:best-lead|lower|coordinator|saying|	speaker-then-quote 7
it:best-lead|lower|preposition|according|	according-to 6
it:best-lead|lower|preposition|apposition|	sentence-before 8
it:best-lead|lower|preposition|naked|	actor-nearby -17
it:best-lead|lower|preposition|saying|	sentence-before 6
it:best-lead|lower|that|naked|	actor-nearby 7
it:best-lead|lower|that|saying|	speaker-then-quote 10
it:best-lead|lower|verb-judging|judging|	speaker-then-quote 11
it:best-lead|lower|verb-judging|naked|	actor-nearby 6
it:best-lead|lower|verb-judging|saying|	speaker-then-quote -11
it:best-lead|lower|verb-saying|naked|	actor-nearby -7	named-nearby -6
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 14
it:best-lead|lower|word|apposition|	sentence-before -12
it:best-lead|lower|word|direct|	speaker-then-quote 11
it:best-lead|lower|word|judging|	speaker-then-quote 6
it:best-lead|lower|word|naked|	actor-nearby 7	named-nearby 9
it:best-lead|lower|word|saying|	sentence-before -6	speaker-then-quote -7
it:best-lead|lower|word|thinking|	speaker-then-quote 10
it:best-lead|other|word|according|	according-to -6
it:best-lead|other|word|naked|	actor-nearby -12
it:best-lead|upper|,|direct|	speaker-then-quote -11
it:best-lead|upper|,|naked|	named-nearby -8	topic -12
it:best-lead|upper|-|naked|	actor-nearby 11
it:best-lead|upper|:|according|	sentence-before 14
it:best-lead|upper|:|apposed|	speaker-then-quote 10
it:best-lead|upper|:|apposition|	sentence-before 11	speaker-then-quote 12
it:best-lead|upper|:|judging|	speaker-then-quote 9
it:best-lead|upper|:|naked|	actor-nearby -7	named-nearby 25	topic 19
it:best-lead|upper|:|saying|	quote-then-verb 8	speaker-then-quote -10
it:best-lead|upper|auxiliary|naked|	actor-nearby -8
it:best-lead|upper|coordinator|naked|	topic -8
it:best-lead|upper|determiner|naked|	named-nearby -10	topic -8
it:best-lead|upper|determiner|saying|	speaker-then-quote -11
it:best-lead|upper|preposition|according|	according-to -12
it:best-lead|upper|preposition|naked|	actor-nearby -13	named-nearby -11	topic -18
it:best-lead|upper|preposition|other|	quote-then-verb -9
it:best-lead|upper|preposition|saying|	quote-then-speaker -9
it:best-lead|upper|start|according|	according-to -10
it:best-lead|upper|start|naked|	actor-nearby 20	named-nearby -6	topic 14
it:best-lead|upper|start|saying|	paragraph-before 7	quote-then-verb 14	sentence-after 7
it:best-lead|upper|stop|apposition|	sentence-before 13
it:best-lead|upper|stop|direct|	sentence-before 13
it:best-lead|upper|stop|judging|	quote-then-verb 8
it:best-lead|upper|stop|naked|	actor-nearby 7	interview 7	named-before 20	topic 23
it:best-lead|upper|stop|other|	quote-then-verb 10
it:best-lead|upper|stop|saying|	sentence-before 21
it:best-lead|upper|stop|thinking|	sentence-before 7
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -14
it:best-lead|upper|verb-judging|naked|	actor-nearby -7	topic -6
it:best-lead|upper|verb-saying|naked|	named-nearby -9
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 6
it:best-lead|upper|word|according|	according-to -12	sentence-before -7
it:best-lead|upper|word|direct|	sentence-before -11
it:best-lead|upper|word|naked|	named-nearby -15	topic -16
it:best-lead|upper|word|relative|	speaker-then-quote -6
it:best-lead|upper|word|saying|	quote-then-speaker -9	quote-then-verb -7	speaker-then-quote -8	verb-then-speaker -11
it:best-lead|upper|–|saying|	sentence-before 7
it:best-lemma|	accogliere 6	accusare 13	affermare -6	annotare -10	annunciare 12	assicurare 16	auspicare 7	avvertire 14	avvisare 6	bocciare -6	borbottare 6	calcolare 6	chiamare -18	chiarire -7	chiosare 11	concedere 13	condannare -6	confermare -9	confessare 6	confidare 11	contestare 9	correggere 9	definire 14	descrivere 9	dichiarare 9	difendersi 10	escludere 12	esordire 6	esprimere 11	esultare 7	garantire -6	giudicare 12	gongolare 9	gridare 11	incalzare 7	insistere 11	invitare -12	leggere 10	lodare 9	mormorare 7	negare 8	notare -6	obiettare 7	pensare 10	plaudire -7	proclamare 6	promettere 16	proporre -10	puntualizzare 10	raccontare -7	replicare 15	riconoscere 6	ringraziare 12	ripetere 7	rispondere 16	ritenere 11	rivendicare 10	sapere -8	sbilanciare 7	scandire 8	scrivere -8	scusare 8	segnalare 11	sintetizzare 9	sostenere 8	sottolineare 14	spiegare 8	sussurrare 8	tagliare 10
it:best-lemma|accusare|quote-then-verb|	1 8
it:best-lemma|accusare|speaker-then-quote|	2-4 8
it:best-lemma|affermare|quote-then-verb|	1 6
it:best-lemma|aggiungere|quote-then-verb|	1 6
it:best-lemma|ammettere|quote-then-verb|	1 8
it:best-lemma|ammettere|verb-then-speaker|	1 6
it:best-lemma|assicurare|quote-then-verb|	1 9
it:best-lemma|assicurare|speaker-then-quote|	1 8	2-4 8
it:best-lemma|assicurare|verb-then-speaker|	1 9
it:best-lemma|auspicare|speaker-then-quote|	2-4 7
it:best-lemma|avvertire|quote-then-verb|	1 8
it:best-lemma|avvertire|verb-then-speaker|	1 8
it:best-lemma|borbottare|quote-then-verb|	1 6
it:best-lemma|chiamare|speaker-then-quote|	0 -16	1 -7	2-4 -10
it:best-lemma|chiarire|verb-then-speaker|	1 6
it:best-lemma|chiedere|speaker-then-quote|	0 13
it:best-lemma|chiosare|quote-then-verb|	1 6
it:best-lemma|commentare|quote-then-verb|	1 8
it:best-lemma|concedere|quote-then-verb|	1 9
it:best-lemma|concedere|sentence-before|	2-4 8
it:best-lemma|concedere|verb-then-speaker|	1 6
it:best-lemma|confermare|speaker-then-quote|	1 8	2-4 -9
it:best-lemma|confidare|quote-then-verb|	1 7
it:best-lemma|contestare|speaker-then-quote|	5-10 10
it:best-lemma|correggere|quote-then-verb|	1 8
it:best-lemma|correggere|speaker-then-quote|	1 9
it:best-lemma|definire|speaker-then-quote|	0 14	2-4 12
it:best-lemma|descrivere|speaker-then-quote|	2-4 9
it:best-lemma|dichiarare|quote-then-verb|	1 8
it:best-lemma|dichiarare|sentence-before|	far 9
it:best-lemma|dichiarare|speaker-then-quote|	0 7	5-10 9
it:best-lemma|difendersi|quote-then-verb|	1 6
it:best-lemma|difendersi|speaker-then-quote|	2-4 11
it:best-lemma|dire|quote-then-verb|	1 9
it:best-lemma|dire|sentence-before|	2-4 7	5-10 7
it:best-lemma|dire|speaker-then-quote|	0 8	1 -9
it:best-lemma|dire|verb-then-speaker|	1 9
it:best-lemma|esordire|quote-then-verb|	1 6
it:best-lemma|esprimere|speaker-then-quote|	0 11
it:best-lemma|garantire|speaker-then-quote|	2-4 12
it:best-lemma|giudicare|speaker-then-quote|	2-4 11
it:best-lemma|giurare|quote-then-verb|	1 8
it:best-lemma|gridare|quote-then-verb|	1 7
it:best-lemma|insistere|quote-then-verb|	1 8
it:best-lemma|invitare|speaker-then-quote|	1 -6
it:best-lemma|lodare|speaker-then-quote|	0 9
it:best-lemma|mormorare|quote-then-verb|	1 7
it:best-lemma|negare|speaker-then-quote|	1 6
it:best-lemma|none|according-to|	0 8	1 -15	2-4 18	far -6
it:best-lemma|none|actor-nearby|	1 -7	2-4 -14	5-10 13
it:best-lemma|none|colon|	2-4 6	far 6
it:best-lemma|none|named-before|	5-10 14	far 14
it:best-lemma|none|named-nearby|	1 7	2-4 13
it:best-lemma|none|quote-then-speaker|	-6 6
it:best-lemma|none|signature|	1 -8
it:best-lemma|none|speaker-then-quote|	0 9	2-4 9	5-10 6	far -12
it:best-lemma|none|topic|	0 -8
it:best-lemma|osservare|quote-then-verb|	1 11
it:best-lemma|parlare|speaker-then-quote|	2-4 13	5-10 6	far -6
it:best-lemma|parlare|verb-then-speaker|	1 7
it:best-lemma|precisare|quote-then-verb|	1 7
it:best-lemma|precisare|speaker-then-quote|	2-4 15
it:best-lemma|promettere|speaker-then-quote|	0 10
it:best-lemma|proporre|speaker-then-quote|	5-10 -10
it:best-lemma|puntualizzare|quote-then-verb|	1 8
it:best-lemma|puntualizzare|verb-then-speaker|	1 8
it:best-lemma|raccontare|quote-then-verb|	1 13	5-10 -10
it:best-lemma|replicare|speaker-then-quote|	2-4 10	5-10 9
it:best-lemma|ribadire|quote-then-verb|	1 6
it:best-lemma|ribadire|speaker-then-quote|	2-4 9
it:best-lemma|ribattere|quote-then-verb|	1 8
it:best-lemma|ribattere|speaker-then-quote|	2-4 7
it:best-lemma|ribattere|verb-then-speaker|	1 6
it:best-lemma|ricordare|quote-then-verb|	1 6
it:best-lemma|ricordare|speaker-then-quote|	2-4 -7	5-10 6
it:best-lemma|riferire|quote-then-verb|	1 8
it:best-lemma|riferire|sentence-before|	1 7
it:best-lemma|ringraziare|speaker-then-quote|	2-4 11
it:best-lemma|ripetere|quote-then-verb|	1 7
it:best-lemma|rispondere|quote-then-verb|	1 15
it:best-lemma|rispondere|sentence-before|	2-4 7
it:best-lemma|rispondere|speaker-then-quote|	2-4 8
it:best-lemma|ritenere|speaker-then-quote|	2-4 7
it:best-lemma|salutare|speaker-then-quote|	0 6	2-4 -6
it:best-lemma|sapere|verb-then-speaker|	1 6
it:best-lemma|sbilanciare|speaker-then-quote|	1 7
it:best-lemma|scandire|sentence-before|	far 8
it:best-lemma|scherzare|quote-then-verb|	1 6
it:best-lemma|scrivere|quote-then-verb|	1 15
it:best-lemma|scrivere|speaker-then-quote|	0 -12	5-10 10
it:best-lemma|scrivere|verb-then-speaker|	1 6
it:best-lemma|sostenere|speaker-then-quote|	2-4 10	5-10 10
it:best-lemma|sottolineare|speaker-then-quote|	2-4 12	5-10 6
it:best-lemma|spiegare|quote-then-verb|	1 8
it:best-lemma|spiegare|sentence-before|	far 9
it:best-lemma|tagliare|quote-then-verb|	1 9
it:best-lemma|unlisted|quote-then-verb|	0 -7	1 7
it:best-lemma|unlisted|verb-then-speaker|	1 -9
it:best-near|according-to|according|	0 8	1 -15	2-4 18	far -6
it:best-near|according|0|	2-3 9
it:best-near|according|1|	1 -13	2-3 -12	8+ 9
it:best-near|according|2-4|	2-3 11	4-7 28	8+ 6
it:best-near|according|5-10|	1 -14	2-3 14	4-7 -7	8+ 9
it:best-near|according|far|	2-3 -9	4-7 -7	8+ 9
it:best-near|actor-nearby|naked|	1 -7	2-4 -14	5-10 13
it:best-near|apposed|-6|	1 -8
it:best-near|apposed|2-4|	2-3 -6	4-7 11	8+ 7
it:best-near|apposed|5-10|	8+ 10
it:best-near|apposition|2-4|	4-7 8
it:best-near|apposition|5-10|	4-7 14	8+ 9
it:best-near|apposition|far|	8+ 10
it:best-near|colon|naked|	2-4 6	far 6
it:best-near|direct|2-4|	1 -8	2-3 6	4-7 8
it:best-near|judging|0|	2-3 6	4-7 13	8+ 6
it:best-near|judging|1|	4-7 11	8+ 8
it:best-near|judging|2-4|	1 11	4-7 19	8+ 9
it:best-near|judging|5-10|	4-7 6
it:best-near|judging|far|	2-3 -9	8+ 7
it:best-near|naked|0|	1 -6	2-3 -9
it:best-near|naked|1|	2-3 9	4-7 -10	8+ 10
it:best-near|naked|2-4|	8+ 14
it:best-near|naked|5-10|	1 -6	4-7 15	8+ 23
it:best-near|naked|far|	4-7 10	8+ 19
it:best-near|named-before|naked|	5-10 14	far 14
it:best-near|named-nearby|naked|	1 7	2-4 13
it:best-near|other|1|	1 -6	4-7 8
it:best-near|paragraph-before|saying|	far 7
it:best-near|quote-then-speaker|apposed|	-6 -8
it:best-near|quote-then-speaker|saying|	0 -10	1 -11
it:best-near|quote-then-verb|judging|	1 9
it:best-near|quote-then-verb|other|	0 -7	1 7
it:best-near|quote-then-verb|saying|	1 12	2-4 6	5-10 -11
it:best-near|relative|5-10|	2-3 -6	4-7 12
it:best-near|saying|0|	1 10	4-7 9	8+ 6
it:best-near|saying|1|	1 7	4-7 11	8+ 9
it:best-near|saying|2-4|	1 -18	4-7 9	8+ 15
it:best-near|saying|5-10|	1 -7	2-3 -11	8+ 11
it:best-near|saying|far|	1 -13	2-3 -11
it:best-near|sentence-after|saying|	1 8
it:best-near|sentence-before|according|	5-10 -6	far -8
it:best-near|sentence-before|apposition|	2-4 8	5-10 11
it:best-near|sentence-before|direct|	far 6
it:best-near|sentence-before|saying|	1 17	5-10 -9
it:best-near|signature|naked|	1 -8
it:best-near|speaker-then-quote|apposed|	2-4 6
it:best-near|speaker-then-quote|apposition|	2-4 6	5-10 9
it:best-near|speaker-then-quote|direct|	far -12
it:best-near|speaker-then-quote|judging|	0 9	2-4 13	far -9
it:best-near|speaker-then-quote|relative|	5-10 6
it:best-near|speaker-then-quote|saying|	0 11	2-4 -6	far -14
it:best-near|speaker-then-quote|thinking|	2-4 9
it:best-near|thinking|2-4|	1 7
it:best-near|topic|naked|	0 -8
it:best-near|verb-then-speaker|other|	1 -9
it:best-near|verb-then-speaker|saying|	1 18	5-10 6
it:best-negated|	true 12
it:best-order|according|according|0|	2-3 9
it:best-order|according|according|1|	1 -13	2-3 -12	8+ 9
it:best-order|according|according|2-4|	2-3 11	4-7 28	8+ 6
it:best-order|according|according|5-10|	1 -14	2-3 14	4-7 -7	8+ 9
it:best-order|according|according|far|	2-3 -9	4-7 -7	8+ 9
it:best-order|apposed|apposed|-6|	1 -8
it:best-order|apposed|apposed|2-4|	2-3 -6	4-7 11	8+ 7
it:best-order|apposed|apposed|5-10|	8+ 10
it:best-order|apposed|judging|0|	4-7 9
it:best-order|apposed|judging|1|	4-7 9
it:best-order|apposed|judging|2-4|	2-3 9	4-7 15
it:best-order|apposed|saying|0|	1 11	2-3 -12	4-7 9
it:best-order|apposed|saying|1|	2-3 12	4-7 11	8+ 9
it:best-order|apposed|saying|2-4|	2-3 10	4-7 15	8+ 9
it:best-order|apposed|saying|5-10|	2-3 8	8+ 6
it:best-order|apposed|saying|far|	4-7 8
it:best-order|apposition|apposition|2-4|	4-7 8
it:best-order|apposition|apposition|5-10|	4-7 14	8+ 9
it:best-order|apposition|apposition|far|	8+ 10
it:best-order|apposition|saying|0|	4-7 8
it:best-order|apposition|saying|1|	2-3 21	4-7 10	8+ 7
it:best-order|apposition|saying|2-4|	1 -8	2-3 18	4-7 11	8+ 12
it:best-order|apposition|saying|5-10|	2-3 8	4-7 13	8+ 6
it:best-order|apposition|saying|far|	4-7 13
it:best-order|direct|direct|2-4|	1 -8	2-3 6	4-7 8
it:best-order|direct|judging|0|	1 -8	4-7 12
it:best-order|direct|judging|2-4|	1 10	4-7 13	8+ 7
it:best-order|direct|saying|0|	2-3 7
it:best-order|direct|saying|1|	2-3 -11	8+ 12
it:best-order|direct|saying|2-4|	1 -15	2-3 -9	8+ 11
it:best-order|direct|saying|5-10|	1 -12	2-3 -7	4-7 -6	8+ 8
it:best-order|direct|saying|far|	1 -8	2-3 -11	8+ -7
it:best-order|inverted|judging|1|	8+ 8
it:best-order|inverted|other|1|	1 -6	4-7 8
it:best-order|inverted|saying|1|	1 13	2-3 12	4-7 13	8+ 6
it:best-order|inverted|saying|2-4|	4-7 13
it:best-order|inverted|saying|5-10|	1 -10	2-3 -11	4-7 18	8+ 13
it:best-order|inverted|saying|far|	8+ 8
it:best-order|naked|naked|0|	1 -6	2-3 -9
it:best-order|naked|naked|1|	2-3 9	4-7 -10	8+ 10
it:best-order|naked|naked|2-4|	8+ 14
it:best-order|naked|naked|5-10|	1 -6	4-7 15	8+ 23
it:best-order|naked|naked|far|	4-7 10	8+ 19
it:best-order|relative|judging|2-4|	2-3 6
it:best-order|relative|relative|5-10|	2-3 -6	4-7 12
it:best-order|relative|saying|1|	2-3 9	4-7 6
it:best-phrase|name|	judging 6	naked 11	saying 7	thinking 7
it:best-phrase|noun|	according -9	direct 7	naked -9	saying -16	thinking 10
it:best-phrase|pronoun|	according 12	naked -10	saying 9
it:best-score|-1|	1 7	4-7 -9	8+ 18
it:best-score|	-2 -11	-3 -21	-4 -7	0 -6	2 10	3 16	4 21	6 15	7 11
it:best-score|-2|	1 -7	2-3 -10	8+ 10
it:best-score|-3|	1 -22	2-3 -7	4-7 -13	8+ 11
it:best-score|-4|	1 -12	8+ 9
it:best-score|0|	1 -8	8+ 20
it:best-score|1|	1 -13	4-7 8
it:best-score|2|	1 7	4-7 35	8+ 11
it:best-score|3|	1 8	2-3 10	4-7 12	8+ 13
it:best-score|4|	2-3 19	4-7 15	8+ 11
it:best-score|5|	1 7	2-3 11	8+ 8
it:best-score|6|	1 7	2-3 8	4-7 23	8+ 10
it:best-score|7|	4-7 11
it:best|according-to|according|	1 -8	2-3 11	8+ 10
it:best|actor-nearby|naked|	2-3 -8	8+ 21
it:best|colon|naked|	2-3 11	8+ 6
it:best|interview|naked|	4-7 6
it:best|named-before|naked|	2-3 12	4-7 13
it:best|named-nearby|naked|	2-3 7	4-7 29	8+ 16
it:best|quote-then-speaker|apposed|	1 -8
it:best|quote-then-speaker|saying|	1 -11	2-3 -7
it:best|quote-then-verb|judging|	2-3 -6	8+ 8
it:best|quote-then-verb|other|	1 -6
it:best|quote-then-verb|saying|	1 13	4-7 11
it:best|sentence-after|saying|	2-3 7	8+ 6
it:best|sentence-before|according|	4-7 -6	8+ 8
it:best|sentence-before|apposition|	8+ 9
it:best|sentence-before|direct|	2-3 9
it:best|sentence-before|saying|	1 -7	8+ 11
it:best|speaker-then-quote|apposed|	2-3 -10	4-7 11	8+ 9
it:best|speaker-then-quote|apposition|	4-7 12
it:best|speaker-then-quote|direct|	1 -10	8+ 7
it:best|speaker-then-quote|judging|	1 9	4-7 24	8+ 7
it:best|speaker-then-quote|relative|	2-3 -6	4-7 13
it:best|speaker-then-quote|saying|	2-3 -8	4-7 7
it:best|speaker-then-quote|thinking|	1 7
it:best|topic|naked|	1 -13	8+ 19
it:best|verb-then-speaker|saying|	1 -12	2-3 7	4-7 20	8+ 6
it:case-follow|all-one|,that|	none -7
it:case-follow|all-one|,verb-saying|	none 9
it:case-follow|all-one|,word|	none -13
it:case-follow|all-one|:|	none -6
it:case-follow|all-one|coordinator|	none -9
it:case-follow|all-one|determiner|	none -10
it:case-follow|all-one|end|	. 9
it:case-follow|all-one|preposition|	none -11
it:case-follow|all-one|stop|	! 10	none -8
it:case-follow|all-one|word|	none -7
it:case-follow|all|,verb-thinking|	none -9
it:case-follow|all|,word|	none -9
it:case-follow|all|;|	none -11
it:case-follow|all|preposition|	none -11
it:case-follow|all|stop|	none -9
it:case-follow|first|,auxiliary|	none 25
it:case-follow|first|,coordinator|	none -9
it:case-follow|first|,determiner|	? 7	none -10
it:case-follow|first|,preposition|	none -14
it:case-follow|first|,pronoun|	none 14
it:case-follow|first|,verb-judging|	none 8
it:case-follow|first|,verb-saying|	none 19
it:case-follow|first|,word|	none -10
it:case-follow|first|:|	none -6
it:case-follow|first|auxiliary|	none -10
it:case-follow|first|coordinator|	none -9
it:case-follow|first|determiner|	. 8
it:case-follow|first|end|	. 22	? 15	none 21
it:case-follow|first|preposition|	none -10
it:case-follow|first|stop|	? -6
it:case-follow|first|word|	none -9
it:case-follow|first|–|	? 9	none 10
it:case-follow|most|end|	. 6
it:case-follow|none|,auxiliary|	none -7
it:case-follow|none|,coordinator|	none 14
it:case-follow|none|,preposition|	none -10
it:case-follow|none|,subordinator|	none 11
it:case-follow|none|,that|	none -9
it:case-follow|none|,word|	none -10
it:case-follow|none|;|	none 8
it:case-follow|none|auxiliary|	none -15
it:case-follow|none|coordinator|	none 8
it:case-follow|none|determiner|	. 9
it:case-follow|none|end|	. 13	none -18
it:case-follow|none|preposition|	none 11
it:case-follow|none|pronoun|	none -8
it:case-follow|none|word|	none 6
it:case-follow|some|end|	. 7
it:case-follow|titled|stop|	none 11
it:case-follow|upper|end|	none 9
it:case-intro|all-one|	, -11	adverb -14	auxiliary -11	coordinator -8	preposition -18	stop 13	verb-judging -15	word -16
it:case-intro|all|	, -7	determiner -8	verb-judging -6	word -6
it:case-intro|first|	, -13	- 12	: 10	capital -7	determiner -15	preposition -20	stop 7	verb-judging -7	word -8	– 10
it:case-intro|most|	start 6
it:case-intro|none|	; 10	auxiliary 8	capital -7	coordinator -6
it:case-intro|some|	, 12	verb-judging -6
it:case-intro|titled|	, 9	determiner -8	preposition -7
it:case-intro|upper|	, 11
it:case|all-one|	2 -10	3 6	4-5 -6
it:case|all|	2 -8	4-5 -6
it:case|first|	1 6	10+ 13	3 -11	6-9 8
it:case|most|	6-9 10
it:case|none|	10+ 11	6-9 46
it:case|some|	6-9 10
it:case|titled|	2 6	4-5 21	6-9 -6
it:chain-on|, verb-saying ,|	2-3 9	4-7 7
it:chain-on|, verb-saying stop|	4-7 16
it:chain-on|,|	2-3 -7
it:chain-on|:|	1 -9
it:chain-on|coordinator|	1 -12
it:chain-on|far|	2-3 6	4-7 6
it:chain-on|none|	8+ 21
it:chain-on|stop determiner word|	4-7 -6
it:chain-on|stop|	2-3 -12
it:chain|, verb-saying ,|	4-7 8
it:chain|:|	4-7 11
it:chain|none|	1 7	4-7 11	8+ 7
it:clause|false|false|	upper 11
it:clause|false|true|	none 14	titled 9
it:clause|true|false|	none 9
it:clause|true|true|	first 8	none 11	some 7	titled 10
it:closed|	false 8
it:continues|	true 6
it:echo|all|2-3|	false -6
it:echo|all|false|	2-3 11	4-7 12
it:echo|all|	none -9	titled 6
it:echo|all|true|	1 -6	2-3 -13
it:echo|half|2-3|	false 7
it:echo|half|4-7|	false -10	true 11
it:echo|half|	false -6	true 8
it:echo|half|false|	2-3 8	4-7 -8
it:echo|none|4-7|	true 7
it:echo|none|8+|	true 6
it:echo|none|	titled 9	upper 11
it:echo|some|4-7|	false 14
it:echo|some|8+|	false 14
it:echo|some|	false 18	first 14	none 21
it:echo|some|false|	4-7 7	8+ 14
it:ending|	! 15	. 24
it:family|"|	2-3 7	4-7 17
it:family|'|	2-3 10	4-7 11
it:family|none|	2-3 13	4-7 14
it:family|«|	8+ 18
it:family|‘|	4-7 17	8+ 7
it:family|“|	2-3 -6	8+ 15
it:follow|	,adverb -6	,auxiliary 22	,capital -9	,coordinator 10	,preposition -19	,pronoun 13	,subordinator 10	,that -10	,verb-judging 8	,verb-saying 15	,word -16	; 7	auxiliary -17	end 13	pronoun -7	subordinator -9	verb-saying -7	word -8	– 13
it:gov|accusare|4-7|	4-7 8
it:gov|accusare|	di 10
it:gov|accusare|present|	none 8
it:gov|affermare|2-3|	4-7 7
it:gov|affermare|present|	none 7
it:gov|aggiungere|1|	4-7 10	8+ 6
it:gov|aggiungere|2-3|	4-7 11	8+ 9
it:gov|aggiungere|8+|	4-7 11
it:gov|aggiungere|	che 10	con -8	none 15	senza 8
it:gov|aggiungere|past|	none 13
it:gov|ammettere|4-7|	8+ 9
it:gov|ammettere|	none 8
it:gov|ammettere|past|	auxiliary 11
it:gov|annotare|	di -9
it:gov|annotare|past|	auxiliary -9
it:gov|annunciare|	none 12
it:gov|annunciare|present|	none 11
it:gov|anticipare|present|	none -7
it:gov|assicurare|2-3|	2-3 9
it:gov|assicurare|4-7|	4-7 11
it:gov|assicurare|	che 9	none 15
it:gov|assicurare|past|	auxiliary 10
it:gov|assicurare|present|	none 13
it:gov|attaccare|	con -7
it:gov|attaccare|past|	auxiliary -9
it:gov|attaccare|present|	none -8
it:gov|augurare|0|	4-7 7
it:gov|augurare|	none 7
it:gov|auspicare|	che 7
it:gov|avvertire|2-3|	4-7 10
it:gov|avvertire|	che 11	none 10
it:gov|avvertire|past|	none 12
it:gov|chiamare|0|	1 -13	2-3 -13
it:gov|chiamare|2-3|	2-3 -8
it:gov|chiamare|4-7|	2-3 -11
it:gov|chiamare|	none -21
it:gov|chiamare|past|	auxiliary -9	none -10
it:gov|chiamare|present|	auxiliary -13	none -17
it:gov|chiarire|4-7|	4-7 6
it:gov|chiarire|	none 6
it:gov|chiarire|past|	none 6
it:gov|chiedere|0|	2-3 11	4-7 10
it:gov|chiedere|4-7|	4-7 9
it:gov|chiedere|8+|	4-7 9	8+ -8
it:gov|chiedere|	dai -11	di 8	none 15
it:gov|concedere|	none 8
it:gov|concedere|past|	none 8
it:gov|confermare|1|	4-7 6	8+ 11
it:gov|confermare|2-3|	1 -9
it:gov|confermare|4-7|	4-7 6
it:gov|confermare|past|	auxiliary -7
it:gov|confidare|1|	8+ 7
it:gov|confidare|2-3|	4-7 8
it:gov|confidare|	none 6
it:gov|definire|0|	1 9	4-7 -6
it:gov|definire|2-3|	1 6	2-3 7	4-7 15
it:gov|definire|past|	auxiliary 9	none -8
it:gov|denunciare|0|	4-7 10
it:gov|denunciare|	none 10
it:gov|denunciare|present|	none 8
it:gov|descrivere|2-3|	2-3 9
it:gov|descrivere|past|	none 9
it:gov|dichiarare|	di 9	none 7
it:gov|dichiarare|present|	auxiliary 7
it:gov|difendersi|2-3|	4-7 8
it:gov|difendersi|	none 11
it:gov|difendersi|past|	none 11
it:gov|dire|0|	2-3 -6	4-7 11
it:gov|dire|1|	2-3 -9	4-7 10
it:gov|dire|2-3|	1 -11
it:gov|dire|4-7|	4-7 10
it:gov|dire|8+|	1 -8
it:gov|dire|	che 6	di 14	none -15
it:gov|dire|past|	auxiliary 9	none -19
it:gov|elogiare|4-7|	8+ 6
it:gov|elogiare|	none 7
it:gov|escludere|	none 6
it:gov|esprimere|0|	2-3 11
it:gov|esprimere|	none 11
it:gov|esprimere|past|	auxiliary 8
it:gov|frenare|	none 6
it:gov|garantire|4-7|	4-7 7
it:gov|garantire|	che 9	none -8
it:gov|garantire|past|	none 10
it:gov|giudicare|2-3|	4-7 8
it:gov|giudicare|	none 11
it:gov|giudicare|present|	none 12
it:gov|giurare|present|	none 9
it:gov|gongolare|present|	none 9
it:gov|gridare|present|	none 6
it:gov|head|	aver 9	azienda 12	bambina -7	c' 8	cartello -9	chi -10	chigi 9	commissione 9	cronisti 8	c’ -11	decisione 8	europea 8	fatto 11	giuria 10	indagati -10	interessato 9	interesse 9	interlocutori -11	istituto 7	lei 17	manager 11	ministero 9	ministro 8	name -9	none -9	nota 7	organisation 9	padre -9	paese -8	person 15	persone 9	place 10	portavoce 10	premier 8	qualcuno 6	radio 7	sindaco 6	stampa -7	stato 10	tema -9	testo 14	tutti -8
it:gov|head|cartello|	dire -9
it:gov|head|cronisti|	ammettere 8
it:gov|head|c’|	scrivere -11
it:gov|head|decisione|	ricordare 8
it:gov|head|fatto|	sapere 11
it:gov|head|indagati|	parlare -10
it:gov|head|interessato|	negare 9
it:gov|head|interlocutori|	parlare -11
it:gov|head|lei|	ribattere 9
it:gov|head|name|	chiamare -7	dire 9	escludere -6	parlare 12
it:gov|head|none|	aggiungere 9	attaccare -9	chiamare -6	dire -11	leggere 7	osservare 7	precisare 9	spiegare 8
it:gov|head|organisation|	confermare -7	giudicare 8	parlare 16	promettere 9
it:gov|head|padre|	annotare -9
it:gov|head|paese|	chiamare -8
it:gov|head|person|	aggiungere 11	assicurare 9	chiedere 6	confermare 10	definire 12	descrivere 9	difendersi 8	dire -10	elogiare 6	invitare -8	negare 6	obiettare 6	parlare 27	promettere 9	replicare 10	rispondere 9	sbilanciare 7	scrivere 9	spiegare 8
it:gov|head|place|	parlare 11	ricordare 7
it:gov|head|qualcuno|	aggiungere -8	attaccare -8	scrivere -12
it:gov|head|sindaco|	dire 7
it:gov|head|tema|	scrivere -9
it:gov|head|tutti|	chiamare -8
it:gov|invitare|1|	4-7 11
it:gov|invitare|2-3|	4-7 11
it:gov|invitare|4-7|	8+ 9
it:gov|invitare|	a -14	alla 14
it:gov|invitare|past|	auxiliary 12
it:gov|invitare|present|	none -15
it:gov|judging|0|false|false|	all -6	all-one -9	first -7
it:gov|judging|2-3|false|false|	first 10
it:gov|judging|2-3|true|false|	none 8
it:gov|judging|4-7|false|false|	first 8	none -11
it:gov|judging|4-7|true|false|	none 15
it:gov|judging|del|	none 6
it:gov|judging|di|4-7|	4-7 10
it:gov|judging|di|false|	false 11
it:gov|judging|di|	none 10
it:gov|judging|di|true|	false 8
it:gov|judging|none|0|	4-7 -6	8+ 6
it:gov|judging|none|1|	4-7 10
it:gov|judging|none|2-3|	1 7	4-7 18	8+ 7
it:gov|judging|none|4-7|	8+ 6
it:gov|judging|none|	all -7	all-one -12	first 11
it:gov|judging|none|true|	false 6
it:gov|judging|su|	none 9
it:gov|judging|su|true|	false 9
it:gov|leggere|4-7|	8+ 6
it:gov|leggere|past|	auxiliary 14
it:gov|lodare|	none 9
it:gov|lodare|past|	auxiliary 9
it:gov|negare|1|	4-7 7	8+ 6
it:gov|negare|	none 12
it:gov|negare|present|	none 12
it:gov|none|1|	first 6	none -7
it:gov|none|2-3|	all -10	upper 9
it:gov|none|4-7|	all-one -6	some -6
it:gov|none|8+|	first 15	none 10
it:gov|none|false|false|	8+ 16
it:gov|none|false|true|	2-3 -7
it:gov|none|true|false|	4-7 -8	8+ 9
it:gov|none|true|true|	1 -16
it:gov|notare|present|	auxiliary -6
it:gov|obiettare|	che 6	none 6
it:gov|obiettare|present|	none 6
it:gov|osservare|4-7|	4-7 10
it:gov|osservare|	che 9
it:gov|parlare|1|	1 8	4-7 16
it:gov|parlare|2-3|	2-3 11	4-7 10
it:gov|parlare|4-7|	2-3 11
it:gov|parlare|	di 11	none 9
it:gov|parlare|present|	none 16
it:gov|precisare|2-3|	4-7 14
it:gov|precisare|4-7|	2-3 6	4-7 12
it:gov|precisare|	che 9	di 6	none 7
it:gov|precisare|past|	poi 9
it:gov|precisare|present|	none 13
it:gov|promettere|0|	2-3 9	4-7 8
it:gov|promettere|	none 13
it:gov|promettere|past|	auxiliary 11	none 12
it:gov|proporre|4-7|	1 -9	2-3 -10
it:gov|proporre|past|	auxiliary -11	none -7
it:gov|puntualizzare|	none 8
it:gov|puntualizzare|present|	none 8
it:gov|recitare|	none 8
it:gov|recitare|present|	none 8
it:gov|replicare|4-7|	2-3 8	4-7 7
it:gov|replicare|	che 9	none 12
it:gov|replicare|past|	auxiliary 11	none 8
it:gov|respingere|	none 8
it:gov|respingere|past|	none 7
it:gov|ribadire|2-3|	4-7 9
it:gov|ribadire|	che 8
it:gov|ribadire|past|	auxiliary 9
it:gov|ribattere|2-3|	4-7 8
it:gov|ribattere|4-7|	4-7 6
it:gov|ribattere|past|	auxiliary 10
it:gov|ricordare|4-7|	2-3 11
it:gov|ricordare|8+|	2-3 7	4-7 11
it:gov|ricordare|	nel 7	none 9
it:gov|ricordare|past|	auxiliary 15
it:gov|ridere|	none 7
it:gov|riferire|	none 8
it:gov|riferire|past|	none 11
it:gov|ringraziare|2-3|	2-3 10
it:gov|ringraziare|	none 9	per 12
it:gov|ringraziare|past|	auxiliary 7
it:gov|ringraziare|present|	none 11
it:gov|riprendere|	none -6
it:gov|rispondere|4-7|	2-3 8	4-7 10
it:gov|rispondere|	che 9	con 9	di 10	none 13
it:gov|rispondere|past|	auxiliary 19	none 10
it:gov|ritenere|2-3|	4-7 7
it:gov|ritenere|	none 11
it:gov|ritenere|past|	none 7
it:gov|rivendicare|present|	none 6
it:gov|salutare|0|	2-3 6
it:gov|salutare|2-3|	4-7 9	8+ 7
it:gov|salutare|	come 9	none 7
it:gov|salutare|past|	auxiliary -8
it:gov|salutare|present|	none 9
it:gov|sapere|1|	4-7 6
it:gov|sapere|4-7|	4-7 8
it:gov|sapere|	di 8	none 6
it:gov|sapere|past|	auxiliary 7
it:gov|saying|1|false|false|	none 13
it:gov|saying|2-3|false|false|	none 15	some 6	titled 6
it:gov|saying|2-3|true|false|	first -6
it:gov|saying|4-7|false|false|	none 7	some 11
it:gov|saying|4-7|false|true|	none 8
it:gov|saying|4-7|true|false|	all-one -9
it:gov|saying|8+|false|false|	first -8	none -15
it:gov|saying|8+|true|false|	all-one -6	first -7	none 19
it:gov|saying|ai|4-7|	4-7 11
it:gov|saying|alla|2-3|	2-3 12	4-7 9
it:gov|saying|alla|4-7|	8+ 6
it:gov|saying|alla|false|	false 14
it:gov|saying|alla|	first 8	none 13
it:gov|saying|alla|true|	false 7
it:gov|saying|al|4-7|	4-7 6
it:gov|saying|a|1|	4-7 11
it:gov|saying|a|2-3|	1 -8	2-3 -11	4-7 10
it:gov|saying|a|4-7|	4-7 14
it:gov|saying|a|false|	false 14
it:gov|saying|a|	first 12	none -14	titled 9
it:gov|saying|a|true|	false -14
it:gov|saying|che|1|	4-7 7	8+ 10
it:gov|saying|che|2-3|	2-3 7
it:gov|saying|che|4-7|	2-3 19	4-7 19
it:gov|saying|che|8+|	2-3 11	4-7 14
it:gov|saying|che|	all-one -8
it:gov|saying|che|false|	false 13
it:gov|saying|come|2-3|	4-7 9
it:gov|saying|come|	none 12
it:gov|saying|con|1|	4-7 -7
it:gov|saying|con|4-7|	4-7 -6
it:gov|saying|con|false|	false -7
it:gov|saying|con|	first -6	none -8
it:gov|saying|con|true|	false -10
it:gov|saying|dai|false|	false -11
it:gov|saying|da|false|	false -6
it:gov|saying|da|	first -7
it:gov|saying|delle|	none 7
it:gov|saying|dell’|8+|	4-7 8
it:gov|saying|dell’|false|	false 10
it:gov|saying|dell’|	none 10
it:gov|saying|del|4-7|	2-3 -11	4-7 6
it:gov|saying|del|false|	false -9
it:gov|saying|del|	none -8
it:gov|saying|del|true|	false -7
it:gov|saying|di|1|	1 8	4-7 17
it:gov|saying|di|2-3|	2-3 16	4-7 18
it:gov|saying|di|4-7|	1 -15	2-3 11	8+ 7
it:gov|saying|di|8+|	2-3 6	4-7 10	8+ 9
it:gov|saying|di|	all-one -10	first -7	none 13
it:gov|saying|di|false|	false 8
it:gov|saying|di|true|	false 12
it:gov|saying|in|4-7|	2-3 10	4-7 6
it:gov|saying|in|	all-one -6	none 12
it:gov|saying|in|false|	false 8
it:gov|saying|nella|	none 7
it:gov|saying|nel|	none 9
it:gov|saying|nel|true|	false 7
it:gov|saying|none|0|	2-3 -6	4-7 15
it:gov|saying|none|1|	4-7 27	8+ 19
it:gov|saying|none|2-3|	1 -12	4-7 8	8+ 12
it:gov|saying|none|4-7|	4-7 17	8+ 6
it:gov|saying|none|8+|	4-7 9	8+ 9
it:gov|saying|none|false|	false 9	true 7
it:gov|saying|none|	first 6
it:gov|saying|none|true|	false -10
it:gov|saying|per|2-3|	2-3 12
it:gov|saying|per|8+|	4-7 8
it:gov|saying|per|	none 11
it:gov|saying|per|true|	false 15
it:gov|saying|senza|2-3|	8+ 7
it:gov|saying|senza|false|	false 9
it:gov|saying|senza|	none 8
it:gov|saying|se|	first -6
it:gov|saying|sul|false|	false 9
it:gov|saying|sul|	first 9	none 10
it:gov|saying|sul|true|	false 10
it:gov|saying|su|	first 10
it:gov|sbilanciare|1|	8+ 7
it:gov|sbilanciare|	none 7
it:gov|sbilanciare|past|	auxiliary 7
it:gov|scrivere|0|	1 -13	2-3 -13
it:gov|scrivere|2-3|	4-7 14	8+ 6
it:gov|scrivere|4-7|	2-3 7	4-7 -6	8+ 7
it:gov|scrivere|	a 9	che 12	di -6	in 6	none -14
it:gov|scrivere|past|	auxiliary -14	none 19
it:gov|scusare|present|	auxiliary 8
it:gov|segnalare|	none 11
it:gov|smentire|	none 8
it:gov|smentire|past|	none 8
it:gov|sostenere|2-3|	2-3 -6
it:gov|sostenere|4-7|	2-3 12	4-7 6
it:gov|sostenere|	di 10
it:gov|sostenere|past|	auxiliary 6
it:gov|sottolineare|2-3|	4-7 12
it:gov|sottolineare|	che 12
it:gov|spiegare|	di 6	none 9
it:gov|spiegare|past|	auxiliary 10	none 8
it:gov|subject|lei|saying|	0 8	2-3 7	4-7 8
it:gov|subject|lei|saying|past|	4-7 12
it:gov|subject|lui|saying|	2-3 6
it:gov|subject|name|judging|	0 -10	4-7 -7
it:gov|subject|name|judging|past|	1 -7	2-3 -10
it:gov|subject|name|saying|	1 12
it:gov|subject|name|saying|past|	1 -11	2-3 8
it:gov|subject|name|saying|present|	2-3 12	4-7 14
it:gov|subject|none|judging|	0 -11
it:gov|subject|none|judging|present|	1 -6
it:gov|subject|none|saying|	0 -13	2-3 -6	4-7 8	8+ 12
it:gov|subject|none|saying|past|	1 -10	8+ 12
it:gov|subject|none|saying|present|	2-3 -6	4-7 11	8+ 9
it:gov|subject|noun|judging|	2-3 9
it:gov|subject|noun|judging|past|	4-7 19	8+ 8
it:gov|subject|noun|judging|present|	2-3 -13	4-7 12
it:gov|subject|noun|saying|	8+ -13
it:gov|subject|noun|saying|participle|	4-7 9
it:gov|subject|noun|saying|past|	1 -12	4-7 6
it:gov|subject|noun|saying|present|	2-3 6	4-7 15	8+ 12
it:gov|subject|noun|thinking|past|	2-3 -12	4-7 9
it:gov|subject|organisation|judging|	2-3 10
it:gov|subject|organisation|judging|past|	4-7 9
it:gov|subject|organisation|judging|present|	1 7
it:gov|subject|organisation|saying|	0 18	1 7	2-3 -10	4-7 -6	8+ 7
it:gov|subject|organisation|saying|past|	1 -9	4-7 12
it:gov|subject|organisation|saying|present|	2-3 9	4-7 13	8+ 10
it:gov|subject|person|judging|	0 6	2-3 8	4-7 7	8+ 10
it:gov|subject|person|judging|past|	1 10	2-3 6	4-7 14
it:gov|subject|person|saying|	1 25	2-3 7
it:gov|subject|person|saying|past|	1 -7	2-3 19	4-7 17	8+ 11
it:gov|subject|person|saying|present|	4-7 10	8+ 10
it:gov|subject|place|saying|	0 8	1 11	8+ 8
it:gov|subject|place|saying|past|	1 12
it:gov|subject|place|saying|present|	2-3 10
it:gov|temere|	none 10
it:gov|temere|past|	none 10
it:gov|thinking|2-3|true|false|	none 6
it:gov|thinking|a|	none 12
it:gov|thinking|a|true|	false 12
it:gov|thinking|none|2-3|	4-7 8
it:headline|true|	8+ 6
it:head|"|	1 6	2-3 6	4-7 25
it:head|'|	2-3 10	4-7 10
it:head|plain|	, 9	: 27	all -8	determiner -18	first 7	none -15	preposition -19	start -15	stop 7	verb-judging -10	word -11
it:head|plain|,word|	2-3 -6
it:head|plain|:|	1 -8	2-3 -9
it:head|plain|all-one|	2-3 -9
it:head|plain|all|	2-3 -8
it:head|plain|coordinator|	1 -11
it:head|plain|end|	4-7 14
it:head|plain|first|	4-7 8
it:head|plain|none|	2-3 -18
it:head|plain|preposition|	1 -9	2-3 -11
it:head|plain|stop|	1 6	4-7 12
it:head|plain|word|	2-3 -9
it:head|titled|	, 9	determiner -8	preposition -7
it:head|titled|first|	2-3 6
it:head|titled|none|	4-7 10
it:head|titled|stop|	2-3 7	4-7 13
it:head|upper|	, 11	all 11
it:head|upper|all|	2-3 9
it:head|«|	1 -19
it:head|“|	2-3 -14
it:in-noun|false|false|1|	first 7
it:in-noun|false|false|2-3|	titled 12	upper 9
it:in-noun|false|false|4-7|	none 18	some 13
it:in-noun|false|false|8+|	none 13	some 6
it:in-noun|false|true|2-3|	first -7	none 11
it:in-noun|true|false|1|	first -9
it:in-noun|true|false|2-3|	all -7	all-one -10	first -19	none 7	titled -9
it:in-noun|true|false|8+|	none 12
it:in-noun|true|true|1|	all-one -11	none -12
it:in-noun|true|true|2-3|	all-one -6
it:intro-follow|,|,auxiliary|	1 -9	2-3 -9
it:intro-follow|,|,coordinator|	2-3 -7
it:intro-follow|,|,preposition|	4-7 -6
it:intro-follow|,|,verb-saying|	2-3 8
it:intro-follow|,|,word|	2-3 -11
it:intro-follow|,|determiner|	4-7 8	8+ 7
it:intro-follow|,|end|	2-3 8	4-7 15	8+ 7
it:intro-follow|,|stop|	8+ 8
it:intro-follow|-|stop|	8+ 12
it:intro-follow|:|,auxiliary|	4-7 9
it:intro-follow|:|,verb-saying|	2-3 10	4-7 15	8+ 7
it:intro-follow|:|end|	2-3 22	8+ 6
it:intro-follow|adverb|stop|	1 -18
it:intro-follow|auxiliary|,that|	1 -7
it:intro-follow|auxiliary|stop|	2-3 6	4-7 17	8+ 8
it:intro-follow|capital|,verb-saying|	2-3 -6
it:intro-follow|capital|stop|	4-7 12
it:intro-follow|coordinator|stop|	1 -7	4-7 11
it:intro-follow|determiner|,determiner|	1 -11	2-3 -7
it:intro-follow|determiner|,word|	2-3 -9
it:intro-follow|determiner|:|	2-3 -7
it:intro-follow|determiner|auxiliary|	2-3 -8
it:intro-follow|determiner|end|	2-3 -12
it:intro-follow|determiner|preposition|	1 -13	2-3 11
it:intro-follow|determiner|stop|	1 -15
it:intro-follow|preposition|,auxiliary|	1 -8	2-3 -10
it:intro-follow|preposition|,determiner|	1 -9
it:intro-follow|preposition|,word|	2-3 -13
it:intro-follow|preposition|:|	1 -11
it:intro-follow|preposition|coordinator|	2-3 21	4-7 7
it:intro-follow|preposition|determiner|	1 -10
it:intro-follow|preposition|end|	1 -11	2-3 -11
it:intro-follow|preposition|stop|	4-7 9	8+ 10
it:intro-follow|start|,auxiliary|	2-3 9	4-7 9
it:intro-follow|start|,pronoun|	8+ 9
it:intro-follow|start|,verb-saying|	1 10	2-3 11	4-7 15	8+ 6
it:intro-follow|start|:|	8+ 7
it:intro-follow|start|end|	1 9	2-3 13	4-7 15
it:intro-follow|start|stop|	8+ 7
it:intro-follow|start|word|	2-3 -7
it:intro-follow|start|–|	2-3 10	4-7 10
it:intro-follow|stop|,auxiliary|	1 10	2-3 20	4-7 21
it:intro-follow|stop|,determiner|	4-7 13
it:intro-follow|stop|,pronoun|	2-3 10	4-7 14	8+ 8
it:intro-follow|stop|,verb-saying|	1 9	2-3 22	4-7 22
it:intro-follow|stop|,word|	8+ 6
it:intro-follow|stop|determiner|	4-7 7
it:intro-follow|stop|end|	2-3 13	4-7 13
it:intro-follow|stop|stop|	1 11	2-3 9	4-7 31	8+ 7
it:intro-follow|that|stop|	4-7 7	8+ 10
it:intro-follow|verb-judging|preposition|	2-3 10
it:intro-follow|verb-judging|stop|	2-3 -9	8+ 6
it:intro-follow|verb-saying|preposition|	1 -8
it:intro-follow|verb-saying|stop|	1 8	2-3 -9
it:intro-follow|word|,auxiliary|	1 -6	2-3 -11
it:intro-follow|word|,determiner|	1 -12
it:intro-follow|word|,preposition|	2-3 -10
it:intro-follow|word|,pronoun|	2-3 -7
it:intro-follow|word|,subordinator|	2-3 8
it:intro-follow|word|,verb-saying|	2-3 -7
it:intro-follow|word|:|	1 -7	2-3 -7	4-7 16
it:intro-follow|word|;|	4-7 6
it:intro-follow|word|auxiliary|	1 -8	2-3 -8
it:intro-follow|word|determiner|	1 -10
it:intro-follow|word|preposition|	1 -9	2-3 13
it:intro-follow|word|stop|	8+ 11
it:intro-follow|word|word|	1 -13	2-3 -9
it:intro-follow|–|end|	4-7 7
it:intro|	- 12	: 10	; 11	capital -9	coordinator -7	preposition -8	stop 12	word -9	– 10
it:in|first|=abbiamo|	4-7 14	8+ 11	first 16
it:in|first|=ai|	8+ 9	first 9
it:in|first|=alle|	4-7 9
it:in|first|=a|	2-3 -9	4-7 -6	8+ 8	none -14
it:in|first|=che|	4-7 13	8+ 6	none 13
it:in|first|=come|	2-3 -6	4-7 7	first 8
it:in|first|=con|	2-3 15	8+ 9	first 7	none 7
it:in|first|=da|	4-7 12	8+ 9	all-one -6	first 9
it:in|first|=del|	4-7 8	none 10
it:in|first|=di|	2-3 6	4-7 17	none 16
it:in|first|=due|	4-7 11
it:in|first|=era|	2-3 7	4-7 7	8+ 7	first 10
it:in|first|=e|	4-7 21	8+ 10	most 8	none 16	some 7
it:in|first|=fa|	4-7 12	none 12
it:in|first|=gli|	4-7 7
it:in|first|=hanno|	8+ 11	first 9	none 8
it:in|first|=ha|	2-3 7	4-7 13	first 9	none 10
it:in|first|=ho|	4-7 11	8+ 7	first 12
it:in|first|=il|	2-3 -14	8+ 11	all -6	all-one -12	first -6	none -7
it:in|first|=in|	2-3 -10
it:in|first|=io|	8+ 8	first 14	none 10
it:in|first|=i|	2-3 -11	8+ 13	first 20	none -12	some -9
it:in|first|=la|	2-3 -7	4-7 -8	8+ 12	all-one -9	first -8
it:in|first|=lei|	4-7 9	first 9
it:in|first|=le|	2-3 6	4-7 12	8+ 10	first 11	none 11
it:in|first|=lo|	4-7 6	first 7
it:in|first|=mai|	2-3 7
it:in|first|=ma|	2-3 11	4-7 11	first 13	none 10
it:in|first|=mia|	first 8
it:in|first|=mio|	4-7 6	8+ 10	first 11
it:in|first|=mi|	4-7 9	8+ 10	first 11
it:in|first|=nei|	none 10
it:in|first|=nella|	4-7 11	none 12
it:in|first|=nel|	8+ 7	first 7
it:in|first|=ne|	4-7 8	8+ 9	first 9
it:in|first|=noi|	4-7 -8	8+ 7	first -8
it:in|first|=non|	4-7 14	8+ 12	none 24
it:in|first|=né|	4-7 11
it:in|first|=ogni|	4-7 6	first 6
it:in|first|=o|	2-3 -9
it:in|first|=perché|	2-3 7	4-7 7	first 9	none 7
it:in|first|=per|	2-3 8	4-7 20	8+ 11	first 14	none 12
it:in|first|=prima|	2-3 10	4-7 10	none 10
it:in|first|=quando|	4-7 7	8+ 7	first 7
it:in|first|=quella|	4-7 9	first 8
it:in|first|=quello|	4-7 12
it:in|first|=questa|	4-7 7	8+ 6	first -7
it:in|first|=senza|	2-3 6	4-7 13	none 11
it:in|first|=se|	8+ 12	first 14
it:in|first|=si|	2-3 11	none 14
it:in|first|=sono|	2-3 9	4-7 13	first 12	none 13
it:in|first|=sulla|	2-3 10
it:in|first|=sul|	2-3 8	first 9
it:in|first|=su|	first 6
it:in|first|=tre|	4-7 7
it:in|first|=una|	2-3 16	4-7 15	8+ 10	first 7	none 20
it:in|first|=uno|	2-3 9	first 7
it:in|first|=un|	2-3 7	4-7 20	8+ -6	first -6	none 11
it:in|first|=va|	4-7 7	none 7
it:in|first|=è|	2-3 15	4-7 17	8+ 12	first 16	none 16
it:in|first|adverb|	1 9	4-7 -9	all-one 12	first -10	titled 8
it:in|first|capital|	8+ 18	first 6
it:in|first|number|	1 -8
it:in|first|verb|	2-3 6	4-7 8	first 7	none 8
it:in|first|word|	4-7 7	8+ 15	all-one -8	none -6	titled 12	upper 9
it:in|functions|0|1|	first 6
it:in|functions|0|2-3|	first 7	titled 10
it:in|functions|0|4-7|	none 7
it:in|functions|1|1|	none -9
it:in|functions|1|2-3|	all -6	first -12
it:in|functions|1|4-7|	titled 17
it:in|functions|2|2-3|	none 11
it:in|functions|2|4-7|	most 8	none 21	titled 15
it:in|functions|2|8+|	first 14	none 6
it:in|functions|3|4-7|	all-one -7	first 19	none 7	some 10	titled -6
it:in|functions|3|8+|	none 15	some 6
it:in|last|ace|	1 -7
it:in|last|ada|	2-3 -6
it:in|last|ale|	2-3 10
it:in|last|amo|	2-3 -6
it:in|last|ana|	2-3 -6
it:in|last|ani|	2-3 11
it:in|last|ara|	2-3 -6
it:in|last|ari|	2-3 7
it:in|last|ata|	1 7	2-3 18
it:in|last|ate|	2-3 -8
it:in|last|ato|	2-3 7
it:in|last|ava|	2-3 9
it:in|last|	b -10	be -6	ca -8	ce -7	ci 10	da -9	de -14	do -7	ea -7	ge -9	gi 9	go 11	gy -11	ie 9	in -9	iù 6	le 15	li 10	lo -15	ly -8	na -6	ni -6	nt 10	on -10	pe -11	po -12	re -7	rm -6	sa 10	si -10	so 7	sì -6	ta 15	te -9	to 11	tu -8	tà 7	ua -11	ue 7	ui -7	ur -9	us -12	uy -10	ve -6	vi 9	vo -6
it:in|last|buy|	1 -10
it:in|last|b|	2-3 -10
it:in|last|cia|	2-3 -9
it:in|last|cio|	1 -11
it:in|last|ddo|	2-3 8
it:in|last|ena|	1 -13	2-3 6
it:in|last|ene|	2-3 -7
it:in|last|ent|	2-3 10
it:in|last|era|	1 6	2-3 -6
it:in|last|eri|	2-3 -9
it:in|last|ete|	1 -11
it:in|last|evi|	1 8
it:in|last|gio|	1 -10
it:in|last|ibe|	1 -6
it:in|last|ica|	2-3 -8
it:in|last|ici|	2-3 7
it:in|last|ico|	2-3 8
it:in|last|ile|	1 14
it:in|last|ili|	2-3 16
it:in|last|ima|	2-3 7
it:in|last|ina|	2-3 8
it:in|last|ini|	1 -12
it:in|last|ino|	2-3 -11
it:in|last|ipe|	1 -11
it:in|last|ire|	2-3 -7
it:in|last|iti|	2-3 9
it:in|last|ità|	2-3 9
it:in|last|iva|	2-3 -8
it:in|last|lia|	2-3 9
it:in|last|lio|	2-3 6
it:in|last|lla|	1 -6
it:in|last|lli|	2-3 8
it:in|last|llo|	1 -7	2-3 -8
it:in|last|lta|	2-3 -10
it:in|last|mia|	1 -11
it:in|last|mpo|	2-3 -10
it:in|last|nca|	2-3 -7
it:in|last|nco|	2-3 10
it:in|last|ndo|	2-3 -6
it:in|last|nge|	1 -8
it:in|last|nia|	2-3 8
it:in|last|nso|	2-3 8
it:in|last|nta|	1 7	2-3 6
it:in|last|nte|	2-3 -9
it:in|last|nti|	1 -10	2-3 6
it:in|last|nza|	2-3 7
it:in|last|ode|	2-3 -7
it:in|last|ogy|	2-3 -11
it:in|last|ola|	1 -9	2-3 -7
it:in|last|olo|	2-3 -10
it:in|last|omo|	2-3 -8
it:in|last|one|	2-3 6
it:in|last|oni|	1 -11
it:in|last|ono|	2-3 6
it:in|last|ore|	1 -8
it:in|last|ori|	2-3 -6
it:in|last|orm|	1 -6
it:in|last|osa|	2-3 8
it:in|last|oso|	1 -10
it:in|last|più|	2-3 7
it:in|last|qua|	2-3 -10
it:in|last|que|	2-3 7
it:in|last|rea|	2-3 -7
it:in|last|rna|	1 -7
it:in|last|rno|	1 -7	2-3 15
it:in|last|rra|	2-3 -7
it:in|last|rso|	2-3 12
it:in|last|rta|	2-3 -6
it:in|last|rte|	2-3 10
it:in|last|sca|	2-3 9
it:in|last|sma|	2-3 -8
it:in|last|ssi|	1 -10	2-3 -10
it:in|last|sso|	2-3 12
it:in|last|sta|	2-3 10
it:in|last|sti|	1 -9
it:in|last|sto|	1 -13	2-3 -11
it:in|last|sì|	1 8	2-3 -6
it:in|last|tri|	2-3 7
it:in|last|tta|	1 -10	2-3 7
it:in|last|tte|	1 -10
it:in|last|tto|	2-3 16
it:in|last|tu|	1 -8
it:in|last|una|	2-3 -6
it:in|last|uro|	2-3 8
it:in|last|wer|	2-3 -10
it:in|last|zio|	2-3 -9
it:in|last|zza|	2-3 10
it:in|last|zzo|	2-3 -7
it:in|shape|=a capital word|	4-7 8
it:in|shape|=abbiamo word =a|	8+ 11
it:in|shape|=abbiamo word =un|	4-7 7
it:in|shape|=abbiamo word word|	4-7 8
it:in|shape|=ci word word|	4-7 -8
it:in|shape|=con =il word|	4-7 -8
it:in|shape|=con =la word|	4-7 10
it:in|shape|=con =le word|	4-7 9	8+ 7
it:in|shape|=con word word|	2-3 14
it:in|shape|=da capital|	2-3 -10
it:in|shape|=di word =non|	4-7 8
it:in|shape|=di word word|	2-3 12	4-7 8
it:in|shape|=di word|	2-3 7
it:in|shape|=e adverb word|	4-7 7
it:in|shape|=e word word|	4-7 7	8+ 7
it:in|shape|=gli word word|	4-7 7
it:in|shape|=ha word|	2-3 7
it:in|shape|=ho word =gli|	4-7 6
it:in|shape|=ho word =i|	4-7 6
it:in|shape|=ho word =le|	4-7 7
it:in|shape|=ho word adverb|	8+ 10
it:in|shape|=ho word word|	4-7 7	8+ 7
it:in|shape|=i word =con|	4-7 -9
it:in|shape|=i word =del|	8+ 8
it:in|shape|=i word =non|	4-7 10
it:in|shape|=i word =sono|	8+ 7
it:in|shape|=i word word|	4-7 12	8+ 6
it:in|shape|=i word|	2-3 -8
it:in|shape|=il =mio word|	4-7 7
it:in|shape|=il capital word|	4-7 13
it:in|shape|=il capital|	2-3 -12
it:in|shape|=il word =delle|	4-7 -10
it:in|shape|=il word =era|	4-7 11
it:in|shape|=il word =ha|	4-7 7
it:in|shape|=il word =lo|	4-7 13
it:in|shape|=il word =non|	4-7 10
it:in|shape|=il word =è|	4-7 -9	8+ 12
it:in|shape|=il word adverb|	4-7 11
it:in|shape|=il word verb|	4-7 9
it:in|shape|=il word word|	2-3 -6	4-7 16
it:in|shape|=il word|	2-3 -14
it:in|shape|=in word word|	4-7 11
it:in|shape|=in word|	2-3 -12
it:in|shape|=io =le word|	4-7 8
it:in|shape|=io word =il|	4-7 7
it:in|shape|=io word word|	8+ 6
it:in|shape|=la capital word|	8+ 7
it:in|shape|=la capital|	2-3 -9
it:in|shape|=la word =dei|	4-7 -9
it:in|shape|=la word =del|	4-7 -8
it:in|shape|=la word =di|	8+ 9
it:in|shape|=la word =la|	4-7 8
it:in|shape|=la word =nel|	8+ 8
it:in|shape|=la word =non|	4-7 15
it:in|shape|=la word =va|	4-7 7
it:in|shape|=la word =è|	4-7 14	8+ 9
it:in|shape|=la word word|	2-3 -7	8+ 7
it:in|shape|=le =ho verb|	4-7 7
it:in|shape|=le word =sono|	4-7 9
it:in|shape|=lei =la word|	4-7 6
it:in|shape|=lo verb adverb|	4-7 8
it:in|shape|=ma =le word|	4-7 7
it:in|shape|=ma word word|	4-7 8
it:in|shape|=mi =ha word|	8+ 10
it:in|shape|=mi =hanno word|	4-7 6
it:in|shape|=mio word verb|	8+ 6
it:in|shape|=nel number word|	8+ 6
it:in|shape|=nella word word|	4-7 8
it:in|shape|=non =ha =mai|	4-7 6
it:in|shape|=non =ha word|	8+ 6
it:in|shape|=non =ho =mai|	8+ 7
it:in|shape|=non =può word|	4-7 8
it:in|shape|=non =si word|	4-7 -7
it:in|shape|=non =è =mai|	4-7 9
it:in|shape|=non =è =un|	4-7 8
it:in|shape|=non =è word|	4-7 7
it:in|shape|=non word =a|	4-7 6
it:in|shape|=non word =il|	4-7 7	8+ 7
it:in|shape|=non word =la|	4-7 9
it:in|shape|=non word =un|	4-7 9	8+ 7
it:in|shape|=non word adverb|	4-7 10
it:in|shape|=non word word|	2-3 -8	4-7 10	8+ 7
it:in|shape|=per =tre word|	4-7 7
it:in|shape|=per word word|	4-7 8	8+ 10
it:in|shape|=quando =sono word|	8+ 7
it:in|shape|=quando word word|	8+ 6
it:in|shape|=se word word|	4-7 9
it:in|shape|=senza word|	2-3 -7
it:in|shape|=si =sono word|	4-7 9
it:in|shape|=si word =a|	4-7 11
it:in|shape|=si word adverb|	4-7 14
it:in|shape|=sono adverb =per|	4-7 8
it:in|shape|=sono word word|	4-7 8
it:in|shape|=sono word|	2-3 6
it:in|shape|=sulla word word|	2-3 10
it:in|shape|=un word =che|	4-7 10
it:in|shape|=un word =con|	4-7 6
it:in|shape|=un word =di|	4-7 10
it:in|shape|=un word =non|	4-7 6	8+ -8
it:in|shape|=un word =senza|	4-7 10
it:in|shape|=un word word|	2-3 13	4-7 12	8+ 6
it:in|shape|=una word =a|	4-7 10
it:in|shape|=una word =con|	4-7 8
it:in|shape|=una word word|	2-3 13	4-7 9
it:in|shape|=una word|	2-3 8
it:in|shape|=è =il word|	8+ 9
it:in|shape|=è =un word|	4-7 11
it:in|shape|=è =una word|	2-3 10
it:in|shape|adverb =il word|	4-7 9
it:in|shape|adverb =non =si|	4-7 12
it:in|shape|adverb =si word|	2-3 7	4-7 -12
it:in|shape|adverb adverb word|	4-7 11
it:in|shape|adverb word =che|	4-7 7
it:in|shape|adverb word =e|	4-7 10
it:in|shape|adverb word|	2-3 15
it:in|shape|adverb|	1 9
it:in|shape|capital =a word|	4-7 10
it:in|shape|capital =che word|	4-7 6
it:in|shape|capital =come =un|	4-7 -12
it:in|shape|capital =con =le|	4-7 6
it:in|shape|capital =da word|	2-3 -9	4-7 -6
it:in|shape|capital =dei word|	2-3 -8
it:in|shape|capital =del capital|	2-3 -7
it:in|shape|capital =del word|	2-3 -10
it:in|shape|capital =di adverb|	2-3 7
it:in|shape|capital =di capital|	2-3 -7
it:in|shape|capital =due word|	4-7 -6
it:in|shape|capital =e word|	2-3 -11
it:in|shape|capital =ha word|	8+ 6
it:in|shape|capital =ho word|	4-7 9
it:in|shape|capital =i word|	4-7 14	8+ 10
it:in|shape|capital =il word|	4-7 12	8+ 10
it:in|shape|capital =la word|	4-7 6
it:in|shape|capital =le word|	4-7 11	8+ 7
it:in|shape|capital =lo word|	8+ 10
it:in|shape|capital =senza word|	2-3 -8
it:in|shape|capital =un word|	4-7 10	8+ 11
it:in|shape|capital =una word|	4-7 9
it:in|shape|capital =è word|	4-7 13	8+ 7
it:in|shape|capital adverb =il|	4-7 11
it:in|shape|capital adverb word|	4-7 16
it:in|shape|capital adverb|	2-3 -9
it:in|shape|capital capital|	2-3 -9
it:in|shape|capital verb =due|	8+ 9
it:in|shape|capital word =alla|	8+ 7
it:in|shape|capital word =a|	8+ 6
it:in|shape|capital word =di|	8+ 9
it:in|shape|capital word =in|	8+ 11
it:in|shape|capital word =io|	4-7 10
it:in|shape|capital word =la|	4-7 10
it:in|shape|capital word =le|	4-7 6
it:in|shape|capital word =sono|	8+ 7
it:in|shape|capital word =una|	8+ 9
it:in|shape|capital word adverb|	4-7 7	8+ 7
it:in|shape|capital word capital|	2-3 7
it:in|shape|capital word verb|	4-7 6
it:in|shape|capital word word|	4-7 -14	8+ 13
it:in|shape|number|	1 -8
it:in|shape|word =a word|	2-3 -6	4-7 -6
it:in|shape|word =come =una|	4-7 9
it:in|shape|word =come =un|	4-7 13
it:in|shape|word =con =la|	4-7 8
it:in|shape|word =con =un|	4-7 9
it:in|shape|word =con word|	2-3 10
it:in|shape|word =da word|	2-3 -7	4-7 14
it:in|shape|word =dei word|	2-3 -7
it:in|shape|word =del word|	2-3 -7
it:in|shape|word =della word|	2-3 -9
it:in|shape|word =di =un|	4-7 10
it:in|shape|word =di word|	2-3 -12
it:in|shape|word =e =non|	4-7 12
it:in|shape|word =e adverb|	4-7 9
it:in|shape|word =e word|	2-3 13
it:in|shape|word =il word|	4-7 8
it:in|shape|word =in word|	4-7 15
it:in|shape|word =la word|	4-7 10
it:in|shape|word =le word|	2-3 10	4-7 6
it:in|shape|word =ma =non|	4-7 10
it:in|shape|word =ma adverb|	4-7 9
it:in|shape|word =ma word|	2-3 13
it:in|shape|word =per word|	2-3 13	4-7 7
it:in|shape|word =un word|	4-7 12
it:in|shape|word adverb word|	2-3 -7	4-7 8
it:in|shape|word capital|	2-3 -9
it:in|shape|word number word|	2-3 6
it:in|shape|word word =come|	4-7 7
it:in|shape|word word =di|	4-7 11
it:in|shape|word word =e|	4-7 12
it:in|shape|word word =il|	4-7 13
it:in|shape|word word =in|	4-7 8
it:in|shape|word word =ma|	4-7 8
it:in|shape|word word =senza|	4-7 10
it:in|shape|word word word|	2-3 7	4-7 11	8+ 9
it:in|word|	a -14	abbiamo 9	ada -6	ai 8	al 7	alla 9	anche 9	apericena -13	artigianale -9	attenta 8	avevo 9	b -10	ballo -10	bassa -7	basta 7	bene -7	bianca -7	bonus -10	buon 11	buona -8	buy -10	calma 10	cani -7	capitano -10	capo -11	carenze 11	caro -9	carta 6	che -7	comment 10	commissario 7	con 18	contratto 6	corso 11	cringe -8	cuore -7	custode -8	da -10	definire -8	dei -8	del -11	della -12	detto 9	domani 8	domenica -8	d’estate -7	ecco 6	entro 11	era 8	ernesto -6	fantasma -8	fatti 8	firmavo 8	freddo 8	gentile 11	giallo -9	giustizia 6	giusto -6	golden -10	ha 9	ho 7	il -11	in -6	io 7	la -6	laboratorio -9	lasciatelo 9	le 13	leone -6	li 6	liberamente -7	liste -6	l’ho 7	ma 17	mai 6	mano -7	marea -7	massima 14	meglio -7	meno 8	mia -7	molto 9	nebbia 6	nessun 8	niente -14	nipote -9	no 11	nonna -10	notte -7	numero -9	nuvoloso -9	o -10	occasione 10	oggi 7	oltre 11	operazione -10	ora 8	outperform -6	pagano 10	parcheggio -9	pasta -7	per 12	perché 7	pesce 6	polpette -8	popolo -7	posto -10	power -10	pozzo -8	precauzionale 10	prima 10	qualcosa 9	qui -6	raboso -6	ragione 11	regolare 10	residenza -9	resta 7	ricorso -7	rigoletto -11	rispetto 7	rotta -9	science -7	secolo -6	segnale 10	segnali 9	senso 8	si 12	signora -9	soddisfazione 12	soglia 8	sola -10	sono 11	stanco 10	su -6	subito -8	sulla 13	taglia-ombrelloni -8	torna -8	torno -8	tu -8	tutti -7	tutto 12	un 9	una 10	undici 7	vale 8	varie -6	vecchio -10	vibe -6	vino -12	vittoria 12	viva 9	voto 9	wally -8	with -11	zero -7
it:lead|lower|	, 7	; 10	auxiliary 8	capital -7	coordinator -6
it:lead|other|	verb-saying -7	word -13
it:lead|upper|	, -6	- 12	: 11	adverb -11	auxiliary -12	capital -7	coordinator -7	preposition -16	stop 12	verb-judging -16	word -13	– 10
it:naming|battezzato|1|	2-3 -8
it:naming|cosiddetto|1|	2-3 -9
it:naming|detta|3|	8+ 6
it:naming|detto|1|	2-3 -7	4-7 9
it:naming|detto|2|	4-7 6
it:naming|detto|3|	2-3 8	4-7 9
it:naming|false|	, -10	stop 7	word -14
it:naming|intitolato|1|	2-3 -8
it:naming|nome|2|	2-3 -10
it:naming|parola|1|	1 -10
it:naming|ribattezzato|1|	1 -9
it:naming|ribattezzato|3|	2-3 -10
it:naming|slogan|1|	2-3 -7
it:naming|slogan|2|	4-7 -10
it:naming|termine|1|	1 -10
it:naming|titolo|2|	2-3 -9
it:naming|true|	- 12	: 10	; 11	capital -9	coordinator -7	preposition -8	stop 12	word -6	– 10
it:nobody|1|	start 9
it:nobody|2-3|	determiner -7	preposition -9	start 8
it:nobody|4-7|	start 18	stop 8
it:nobody|8+|	start 6
it:others|0|	1 11
it:others|1|	1 -16	8+ 8
it:others|2|	1 -16	2-3 -14	4-7 8
it:own-case|false|all-one|	, -11	adverb -14	auxiliary -11	coordinator -8	preposition -18	start 8	stop 13	verb-judging -15	word -15
it:own-case|false|all|	, -7	determiner -8	verb-judging -6	word -6
it:own-case|false|first|	, -11	- 10	capital -7	determiner -15	preposition -20	start 12	verb-judging -7	verb-saying -10	word -6
it:own-case|false|none|	; 10	auxiliary 8	capital -8	coordinator -6
it:own-case|false|some|	, 12	verb-judging -6
it:own-case|false|titled|	, 9	determiner -8	preposition -7
it:own-case|false|upper|	, 11
it:own-case|true|all-one|	word -9
it:own-case|true|first|	, -9	- 10	: 14	stop 27	verb-saying 6	word -6	– 8
it:own-case|true|most|	start 6
it:own-case|true|none|	, 22	: 7	capital 9	preposition 12
it:own-case|true|some|	, 7
it:own-case|true|titled|	: 10
it:own|true|	4-7 6	8+ 17
it:same|1|1|	first 6
it:same|1|2-3|	titled 10	upper 9
it:same|1|4-7|	all -6	none 9
it:same|1|8+|	none 15	some 6
it:same|2|1|	none -24
it:same|2|2-3|	all-one -8	first -9	none -11	titled -9
it:same|2|4-7|	titled 10
it:sentence|judging|	1 -7	8+ 10
it:sentence|none|	4-7 -8	8+ 21
it:sentence|saying|	4-7 14
it:sentence|thinking|	1 7	2-3 -6	4-7 18
it:size-ending|10+|none|	,pronoun 9	: 9	stop 22
it:size-ending|1|!|	stop 10
it:size-ending|1|.|	end 9
it:size-ending|1|none|	,adverb -11	,preposition -10	,that -10	,verb-saying 11	,word -12	: -12	; 7	auxiliary -8	coordinator -8	determiner -9	preposition -9	verb-saying -7	word -18
it:size-ending|2|.|	end 10
it:size-ending|2|?|	end 7
it:size-ending|2|none|	,auxiliary 8	,preposition -11	,pronoun -10	,subordinator -7	,that -6	,word -13	: -6	auxiliary -8	coordinator 10	preposition 13
it:size-ending|3|.|	end 13
it:size-ending|3|?|	end 9	– 7
it:size-ending|3|none|	,auxiliary 15	,preposition -11	,pronoun 7	,subordinator 9	,verb-saying 19	auxiliary -7	coordinator 16	end 12	word -8
it:size-ending|4-5|.|	end 20
it:size-ending|4-5|?|	,determiner 7	end 11
it:size-ending|4-5|none|	,auxiliary 20	,coordinator 8	,preposition -6	,pronoun 11	,verb-saying 6	,word -9	; 10	auxiliary -11	coordinator 12	end 14	preposition 9	– 7
it:size-ending|6-9|.|	determiner 10	end 11
it:size-ending|6-9|?|	,verb-saying 7	end 7	stop -6
it:size-ending|6-9|none|	,auxiliary 14	,preposition 11	,pronoun 11	,verb-saying 16	,word 15	: 20	stop 12
it:size-follow|10+|	,pronoun 9	: 9	stop 22
it:size-follow|1|	,adverb -11	,preposition -10	,that -10	,verb-saying 11	,word -12	: -12	; 7	auxiliary -8	coordinator -8	determiner -9	preposition -9	verb-saying -7	word -18
it:size-follow|2|	,auxiliary 8	,preposition -11	,pronoun -10	,subordinator -7	,that -6	,word -13	: -6	auxiliary -8	coordinator 10	preposition 13
it:size-follow|3|	,auxiliary 15	,preposition -11	,pronoun 7	,subordinator 9	,verb-saying 19	auxiliary -7	coordinator 16	end 16	word -8	– 9
it:size-follow|4-5|	,auxiliary 20	,coordinator 8	,determiner 6	,preposition -6	,pronoun 11	,verb-saying 6	,word -9	; 10	auxiliary -11	coordinator 12	end 21	preposition 9	– 8
it:size-follow|6-9|	,auxiliary 14	,preposition 11	,pronoun 11	,verb-saying 17	,word 15	: 20	determiner 11	stop 9
it:size-intro|10+|	, 8	- 12	: 21	start 6	stop 6	verb-judging 6
it:size-intro|1|	, -13	adverb -18	capital -9	coordinator -8	preposition -8	stop 12	that -10	word -6
it:size-intro|2|	: 8	adverb -9	capital -11	coordinator -7	determiner 7	stop 9	verb-saying -7
it:size-intro|3|	, 8	adverb 12	auxiliary 13	capital 7	determiner -15	start 9
it:size-intro|4-5|	adverb -6	auxiliary 17	capital 9	coordinator 11	stop 11	that 6	– 7
it:size-intro|6-9|	auxiliary 12	capital 7	start 24	stop 28	that 6	verb-saying 12	word 35
it:size|	10+ 14	4-5 -6	6-9 11
it:subject|elided|	,auxiliary 14	,determiner 7	,pronoun 16	,verb-saying 18	1 -6	2-3 11	4-7 7	8+ 8	end -7	stop 6	– 8
it:subject|none|	,adverb -7	,auxiliary 10	,coordinator 10	,preposition -15	,that -8	,verb-judging 8	,word -15	4-7 -8	8+ 22	: -6	auxiliary -10	coordinator -11	determiner -8	end 22	pronoun -8	word -13	– 9
it:subject|own|	,auxiliary 16	,capital -9	,preposition -11	,subordinator 10	,that -6	,verb-saying 9	,word -8	4-7 14	; 7	auxiliary -14	coordinator 9	end 14	preposition 9	verb-saying -7	word 9	– 8
it:two-before|)|	- 11
it:two-before|,|	adverb -12	determiner -10	verb-saying -13	word -8
it:two-before|:|	word 8
it:two-before|adverb|	determiner 11	preposition 8	stop 6
it:two-before|auxiliary|	determiner -10	stop 12	word 6
it:two-before|capital|	, 21	- 10	: 18	preposition -18	verb-judging -8	verb-saying 9	word -10
it:two-before|coordinator|	preposition -12	verb-saying -6	word -10
it:two-before|determiner|	: 15	capital -6	stop 7	word -12
it:two-before|preposition|	capital 11	preposition -11	verb-saying -10	word -7
it:two-before|pronoun|	, 7	stop 8	verb-saying 8	word -9
it:two-before|quote|	: 11	coordinator -6
it:two-before|start|	determiner -6	preposition -7
it:two-before|stop|	capital -12	determiner -10	preposition -10	– 7
it:two-before|subordinator|	stop 8
it:two-before|that|	verb-judging -6
it:two-before|verb-judging|	: 8	adverb -6	preposition -7	word 6
it:two-before|verb-saying|	, 14	: 15	preposition 6
it:two-before|verb-thinking|	stop 7
it:two-before|word|	, -16	; 11	auxiliary 7	coordinator 7	stop 19	verb-judging -9	verb-saying 9	word 18
it:two-before|’|	stop 8
it:two-words-before|)|	- 11
it:two-words-before|,|	detto -16	di 9	era 6	la -8	per -7	ribattezzato -8	è -7
it:two-words-before|.|	il -10	– 7
it:two-words-before|2028|	. 8
it:two-words-before|addio|	a -7
it:two-words-before|adesivo|	: -12
it:two-words-before|aggiunto|	, 6
it:two-words-before|altro|	: 11
it:two-words-before|anni|	. 9
it:two-words-before|autore|	di -8
it:two-words-before|bambina|	, 8
it:two-words-before|base|	: 8
it:two-words-before|bonaventura|	: 8
it:two-words-before|braccia|	: 17
it:two-words-before|brusio|	. 7
it:two-words-before|cartello|	: -12
it:two-words-before|conferma|	: 7
it:two-words-before|con|	scritto -7
it:two-words-before|corregge|	: 9
it:two-words-before|così|	: 10
it:two-words-before|crede|	. 7
it:two-words-before|c’|	è -9
it:two-words-before|detto|	, 6
it:two-words-before|dice|	. 11
it:two-words-before|diretto|	: 7
it:two-words-before|diversamente|	: 6
it:two-words-before|di|	aver 7	essere 7
it:two-words-before|d|	. 6
it:two-words-before|dà|	del -7
it:two-words-before|era|	. 8
it:two-words-before|euro|	. 7
it:two-words-before|e|	di -10
it:two-words-before|ferrara|	: 6
it:two-words-before|finale|	, 9
it:two-words-before|foglio|	: -12
it:two-words-before|foto|	. 10
it:two-words-before|ha|	definito 6	lodato 9	scritto -10
it:two-words-before|il|	cosiddetto -7	giudizio -9	punteggio 10	termine -12	testo 7
it:two-words-before|invece|	di 6
it:two-words-before|invita|	a 13
it:two-words-before|in|	arte -7
it:two-words-before|ironia|	, 8
it:two-words-before|lavoro|	. 6
it:two-words-before|la|	chiamano -8	definisce 10	dicitura -13	formula -10	parola -10	scritta -12	sentenza 8
it:two-words-before|lei|	, 6
it:two-words-before|libro|	, -7
it:two-words-before|lo|	chiamano -7	chiamavano -9	slogan -7	spettacolo 9
it:two-words-before|lui|	, 6	. 8
it:two-words-before|l’|	hashtag -9	inchiesta -6
it:two-words-before|metodo|	: 7
it:two-words-before|modulo|	? 9
it:two-words-before|nega|	: 8
it:two-words-before|nome|	, -7	: -10
it:two-words-before|non|	è -10
it:two-words-before|noto|	come -8
it:two-words-before|notte|	. 6
it:two-words-before|parlamento|	. 6
it:two-words-before|parla|	di 10
it:two-words-before|parole|	: 9
it:two-words-before|per|	i 7	la 10	un -10
it:two-words-before|ponte|	: -6
it:two-words-before|precisa|	: 11
it:two-words-before|prudenza|	: 8
it:two-words-before|righe|	: 9
it:two-words-before|risposta|	. 6
it:two-words-before|risposto|	: 9
it:two-words-before|sbilancia|	: 7
it:two-words-before|scendere|	. 7
it:two-words-before|scritta|	: -10
it:two-words-before|secondo|	la -10
it:two-words-before|sindacati|	: 6
it:two-words-before|sindaco|	: 7
it:two-words-before|si|	chiama -13	chiamerà -9	definisce 9	dichiara 7
it:two-words-before|smentisce|	: 8
it:two-words-before|sono|	stati 10
it:two-words-before|sorriso|	: 10
it:two-words-before|spalle|	. 11
it:two-words-before|spiega|	, 7
it:two-words-before|sport|	. 6
it:two-words-before|start|	il -6
it:two-words-before|striscione|	, -7	: -12
it:two-words-before|suo|	: 8
it:two-words-before|su|	scritto -9
it:two-words-before|s’|	intitola -7
it:two-words-before|telefono|	, 8
it:two-words-before|testa|	: 6
it:two-words-before|titolo|	: -9
it:two-words-before|trattava|	di 11
it:two-words-before|tratta|	di 16
it:two-words-before|turno|	. 6
it:two-words-before|tutti|	chiamano -8
it:two-words-before|voce|	: 9
it:two-words-before|volte|	. 8
it:two-words-before||	: 11
it:two-words-before|è|	detto 9	scritto -11	stata 11
it:two-words-before|’|	. 8
it:verb|false|1|	other -10	upper 6
it:verb|false|2-3|	other -8
it:verb|false|4-7|	lower 11
it:verb|false|8+|	lower 14	upper 21
it:verb|true|2-3|	lower 24
it:verb|true|8+|	lower 12
it:word-after|,|	! 10	. -8	? 6
it:word-after|.|	! 10	? -8
it:word-after|	; 7	? -7	da -8	dai -10	del -7	della 9	di -10	e 6	end 13	era -8	gli -8	il 6	lo -9	l’ 9	nel 11	si -8	sulla -6	verrà -9	è -11	– 13
it:word-after|;|	none 7
it:word-after|?|	none -7
it:word-after|dai|	none -10
it:word-after|da|	none -8
it:word-after|della|	none 9
it:word-after|del|	none -7
it:word-after|di|	none -10
it:word-after|end|	. 23	? 15
it:word-after|era|	none -8
it:word-after|e|	none 6
it:word-after|ha|	none -6
it:word-after|il|	. 9
it:word-after|la|	. 7	none -7
it:word-after|lo|	none -9
it:word-after|l’|	. 6
it:word-after|nel|	none 11
it:word-after|non|	none -9
it:word-after|si|	none -8
it:word-after|verrà|	none -9
it:word-after|è|	none -11
it:word-after|–|	? 9	none 10
it:word-before|,|	1 -13	8+ 9
it:word-before|	- 12	. 14	: 10	; 11	arriveranno 6	arte -7	aver 8	battezzato -8	chiama -16	chiamano -13	chiamare -9	chiamarlo -7	chiamavano -8	chiamerà -9	chiede 11	chiesto 7	come -10	comitato -6	con -9	considera 9	cosiddetto -9	decreto -9	definisce 15	del -18	denominata -10	denuncia 8	denunciato 7	di 8	dichiara 7	dicitura -13	documentario -6	espressione -7	espresso 8	essere 12	formula -10	giudica 11	giudizio -9	già -9	gruppo -7	hashtag -11	il -17	intitola -8	intitolato -8	le -9	linea -6	lodato 9	né -7	opera 7	parola -10	presidente 9	promesso 7	promette 9	punteggio 10	quotidiano -6	resterebbe 8	ribattezzata -9	ribattezzato -9	saluta 6	saranno 9	sarebbe 8	sarebbero 8	scritta -12	scritto -19	secondo -11	sentenza 8	slogan -7	soprannominato -6	spettacolo 9	stati 10	su -12	sua 6	suo -10	termine -12	testo 7	trattati 11	una 7	– 10
it:word-before|-|	8+ 12
it:word-before|.|	1 10	2-3 6	4-7 14	8+ 6
it:word-before|:|	2-3 10
it:word-before|;|	4-7 10
it:word-before|?|	1 6	2-3 -6	4-7 17
it:word-before|al|	1 -8
it:word-before|arriveranno|	4-7 6
it:word-before|arte|	2-3 -7
it:word-before|aver|	2-3 6	4-7 10
it:word-before|a|	1 -13	4-7 14
it:word-before|battezzato|	2-3 -8
it:word-before|cartello|	2-3 -6
it:word-before|che|	1 -10	4-7 8	8+ 10
it:word-before|chiamano|	1 -9	2-3 -11
it:word-before|chiamarlo|	1 -7
it:word-before|chiamavano|	1 -7
it:word-before|chiama|	1 -14	2-3 -13
it:word-before|chiamerà|	1 -9
it:word-before|chiede|	2-3 9
it:word-before|come|	1 -7	2-3 -8
it:word-before|comitato|	2-3 -6
it:word-before|considera|	4-7 9
it:word-before|con|	4-7 -7
it:word-before|cosiddetto|	2-3 -9
it:word-before|da|	2-3 -7
it:word-before|decreto|	2-3 -9
it:word-before|definisce|	4-7 10
it:word-before|del|	1 -10	2-3 -16
it:word-before|denominata|	1 -9
it:word-before|denunciato|	4-7 7
it:word-before|denuncia|	4-7 8
it:word-before|detto|	2-3 -7	4-7 9
it:word-before|dice|	4-7 7
it:word-before|dicitura|	2-3 -12
it:word-before|di|	2-3 10
it:word-before|documentario|	2-3 -6
it:word-before|era|	2-3 6	8+ 8
it:word-before|essere|	2-3 7	4-7 9
it:word-before|e|	1 -8	4-7 8
it:word-before|formula|	2-3 -10
it:word-before|giudizio|	1 -9
it:word-before|già|	2-3 -7
it:word-before|gruppo|	2-3 -7
it:word-before|hashtag|	1 -11
it:word-before|il|	1 -11	2-3 -16	4-7 -6
it:word-before|intitolato|	2-3 -8
it:word-before|intitola|	2-3 -8
it:word-before|i|	1 -11
it:word-before|le|	2-3 -9
it:word-before|né|	1 -7
it:word-before|operazione|	2-3 -6	4-7 6
it:word-before|parola|	1 -10
it:word-before|promesso|	4-7 7
it:word-before|promette|	2-3 9
it:word-before|quotidiano|	2-3 -6
it:word-before|resta|	2-3 8
it:word-before|resterebbe|	4-7 8
it:word-before|ribattezzato|	1 -9
it:word-before|saluta|	2-3 6
it:word-before|scritta|	2-3 -9	4-7 -8
it:word-before|scritto|	1 -14	2-3 -13	4-7 -9
it:word-before|secondo|	1 -9
it:word-before|sentenza|	4-7 8
it:word-before|slogan|	2-3 -7
it:word-before|sono|	4-7 7
it:word-before|start|	8+ 6
it:word-before|stati|	4-7 10
it:word-before|suo|	2-3 -10
it:word-before|su|	2-3 -13
it:word-before|termine|	1 -10
it:word-before|trattati|	4-7 11
it:word-before|una|	4-7 14
it:word-before|un|	4-7 -6
it:word-before|è|	4-7 13
it:word-before|–|	4-7 10
it:work|near|none|,|	all-one -8	first -7
it:work|near|none|:|	first -11
it:work|near|none|	all-one -9	first -12	none 8
it:work|near|none|stop|	first 10
it:work|near|none|word|	none 8
it:work|none|near|:|	first 10
it:work|none|near|	all-one -9	first -9
it:work|none|near|stop|	first -6
it:work|none|near|word|	none -11
it:work|none|none|,|	all -7	all-one -9	first -16	some 12	titled 9	upper 11
it:work|none|none|-|	first 12
it:work|none|none|:|	first 11
it:work|none|none|;|	none 10
it:work|none|none|adverb|	all-one -14
it:work|none|none|auxiliary|	all-one -11
it:work|none|none|capital|	first -7	none -7
it:work|none|none|coordinator|	all-one -8	none -6
it:work|none|none|determiner|	all -8	first -15	titled -8
it:work|none|none|preposition|	all-one -18	first -20	titled -7
it:work|none|none|start|	most 6
it:work|none|none|stop|	all-one 13	first 10
it:work|none|none|	upper 11
it:work|none|none|verb-judging|	all -6	all-one -14	first -7	some -6
it:work|none|none|word|	all -6	all-one -16	first -6
it:work|none|none|–|	first 10
it:work|right|none|	first -6	none 10
it:work|right|none|word|	first -6	none 10
lead|lower|	% 8	( -6	, 20	: -21	; 10	auxiliary 18	capital 21	determiner -7	possessive 10	pronoun 13	quote -13	subordinator -6	that 7	verb-saying 7	verb-thinking 8	word 11
lead|other|	auxiliary -9	preposition 13	start 15	stop 10	word -16
lead|upper|	' -10	( -11	) 11	, -32	: 14	auxiliary -30	capital -31	coordinator -23	determiner -9	possessive -20	preposition -22	pronoun -20	quote 21	start 19	stop 30	subordinator -18	verb-judging -30	verb-saying -16	verb-thinking -12	word -45	– 6	— 9	’ -6
mood|	other 6	plain 20
mood|other|	2-3 12	4-7 11
mood|other|false|	false -6	true 10
mood|other|true|	false 11
mood|plain|	1 10	2-3 10	4-7 22	8+ 7
mood|plain|false|	false 14	true 7
mood|plain|true|	false 13
naming|apelidado|2|	2-3 -9
naming|apelido|2|	1 -10	2-3 -10
naming|baptisée|1|	1 -6	2-3 -6	4-7 -9
naming|baptisé|1|	2-3 -9
naming|batizado|2|	2-3 -7
naming|battezzato|1|	2-3 -8
naming|bautizado|2|	2-3 -12
naming|begriff|1|	1 -9	2-3 -10
naming|begrip|2|	8+ 8
naming|bijnaam|1|	2-3 -8
naming|called|1|	4-7 13
naming|called|2|	1 23	4-7 22	8+ 10
naming|called|3|	1 25	2-3 26	4-7 9	8+ 7
naming|chamado|1|	1 -6	2-3 -7
naming|christened|1|	2-3 -9
naming|conhecida|2|	1 -6	2-3 -6
naming|conhecido|2|	2-3 -9	4-7 -7
naming|conocido|2|	1 -14	2-3 -9
naming|cosiddetto|1|	2-3 -9
naming|detta|3|	8+ 6
naming|detto|1|	2-3 -7	4-7 9
naming|detto|2|	4-7 6
naming|detto|3|	2-3 8	4-7 9
naming|dit|1|	1 13
naming|dit|2|	2-3 8	4-7 16
naming|dit|3|	2-3 12	4-7 15	8+ 13
naming|dubbed|1|	1 -9
naming|expression|1|	2-3 -12
naming|false|	auxiliary -11	capital -14	determiner 6	preposition -24	pronoun 9	subordinator -26	verb-judging -16	word -39
naming|intitolato|1|	2-3 -8
naming|intitulé|1|	2-3 -6	4-7 -6
naming|known|2|	1 -11	2-3 -16
naming|known|3|	2-3 -19
naming|labeled|1|	2-3 -7
naming|labelled|1|	2-3 -10
naming|lema|1|	2-3 -8
naming|llamada|1|	2-3 -7
naming|llamado|1|	2-3 -11	4-7 -8
naming|mot|1|	1 -17
naming|mot|2|	1 -9
naming|naam|1|	2-3 -9
naming|naam|2|	2-3 -7
naming|named|1|	1 -11	2-3 -12
naming|named|2|	2-3 -6
naming|nicknamed|1|	1 -8	2-3 -14	4-7 -8
naming|nicknamed|2|	2-3 -8
naming|nome|2|	2-3 -10
naming|none|	4-7 6	8+ 7
naming|palabra|1|	1 -12
naming|palavra|1|	1 -17
naming|palavra|2|	1 -15
naming|parola|1|	1 -10
naming|phrase|1|	1 -9	2-3 -15
naming|phrase|3|	4-7 8
naming|ribattezzato|1|	1 -9
naming|ribattezzato|3|	2-3 -10
naming|slogan|1|	2-3 -7	4-7 -12
naming|slogan|2|	2-3 -8	4-7 -11
naming|so-called|1|	1 -13	2-3 -27
naming|sogenannten|1|	1 -11
naming|sogenannte|1|	1 -9
naming|surnommée|1|	2-3 -8
naming|termed|1|	2-3 11
naming|termed|3|	4-7 10
naming|termine|1|	1 -10
naming|term|1|	1 -13	2-3 -14
naming|titel|1|	1 -10	2-3 -10	4-7 -6
naming|titled|1|	2-3 -14	4-7 -10
naming|titolo|2|	2-3 -9
naming|titre|1|	2-3 -7
naming|titulado|1|	2-3 -6
naming|true|	% 8	' -10	( -13	) 11	, -7	: 9	auxiliary 9	coordinator -8	determiner -12	possessive -9	preposition -7	quote 12	start 20	stop 30	verb-saying -7	— 9
naming|término|1|	2-3 -9
naming|título|1|	2-3 -8
naming|título|2|	2-3 -10
naming|woord|1|	1 -16
naming|words|1|	2-3 -15
naming|words|2|	4-7 13
naming|word|1|	1 -17
naming|wort|1|	1 -13
naming|zogeheten|1|	1 -12
nl:alone|alone|	2-3 9	4-7 13
nl:alone|first|	2-3 6	4-7 23	8+ 8
nl:best-gap|according-to|according|gap|according-to|,|	1 -10	4-7 7	8+ 13
nl:best-gap|according-to|according|gap|according-to|;|	8+ 9
nl:best-gap|according-to|according|gap|according-to||	2-3 18	4-7 18
nl:best-gap|actor-nearby|naked||	8+ -6
nl:best-gap|colon|naked||	4-7 16	8+ 6
nl:best-gap|interview|naked||	8+ 7
nl:best-gap|named-before|naked||	4-7 16
nl:best-gap|named-nearby|naked||	2-3 12	4-7 16	8+ 16
nl:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -8
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 13	8+ 11
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 8	8+ 12
nl:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -7
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 12	8+ 8
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 9
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 -6
nl:best-gap|sentence-after|saying|gap|sentence-after||	8+ 7
nl:best-gap|sentence-before|according|gap|sentence-before||	8+ 7
nl:best-gap|sentence-before|direct|gap|sentence-before||	8+ 7
nl:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -9	8+ 6
nl:best-gap|sentence-before|saying|gap|sentence-before|s|	8+ 7
nl:best-gap|sentence-before|saying|gap|sentence-before||	4-7 11
nl:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 7
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -7
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -12	4-7 11
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 9	8+ 6
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 10	2-3 10	4-7 8
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 6	8+ 9
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 -6
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 10	8+ 13
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 6
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	4-7 20
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -14	8+ 7
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 6
nl:best-gap|topic|naked||	8+ 20
nl:best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	4-7 8
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -6
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 7	4-7 12
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 6
nl:best-intro|,|direct|far|	2-3 -6
nl:best-intro|,|judging|5-10|	4-7 7
nl:best-intro|,|naked|2-4|	1 -7
nl:best-intro|,|naked|5-10|	2-3 -10
nl:best-intro|,|naked|far|	2-3 -6	4-7 9
nl:best-intro|,|saying|1|	4-7 11
nl:best-intro|,|saying|2-4|	4-7 9
nl:best-intro|,|saying|5-10|	2-3 6
nl:best-intro|:|direct|5-10|	2-3 -7
nl:best-intro|:|judging|2-4|	8+ 6
nl:best-intro|:|naked|1|	4-7 13	8+ 8
nl:best-intro|:|naked|2-4|	2-3 8	8+ 10
nl:best-intro|:|naked|5-10|	4-7 6
nl:best-intro|:|naked|far|	4-7 -6
nl:best-intro|:|saying|1|	4-7 20	8+ 7
nl:best-intro|:|saying|2-4|	2-3 9	8+ 13
nl:best-intro|:|saying|5-10|	1 -9	8+ 8
nl:best-intro|adverb|according|2-4|	2-3 7
nl:best-intro|adverb|judging|2-4|	1 7	4-7 11
nl:best-intro|adverb|naked|5-10|	2-3 -6
nl:best-intro|adverb|saying|1|	2-3 -8
nl:best-intro|adverb|saying|2-4|	4-7 7
nl:best-intro|adverb|saying|5-10|	2-3 -9
nl:best-intro|auxiliary|naked|2-4|	1 -10
nl:best-intro|auxiliary|naked|far|	1 -10
nl:best-intro|auxiliary|saying|5-10|	2-3 8	4-7 8
nl:best-intro|capital|judging|1|	4-7 6
nl:best-intro|capital|judging|5-10|	2-3 6
nl:best-intro|capital|saying|5-10|	2-3 7
nl:best-intro|coordinator|naked|5-10|	2-3 -9
nl:best-intro|coordinator|naked|far|	1 -9
nl:best-intro|determiner|naked|2-4|	1 -14
nl:best-intro|determiner|naked|5-10|	1 -11
nl:best-intro|determiner|naked|far|	1 -11	2-3 -12
nl:best-intro|determiner|saying|2-4|	1 -9	2-3 -9
nl:best-intro|determiner|saying|5-10|	1 -9
nl:best-intro|preposition|according|1|	2-3 6
nl:best-intro|preposition|direct|2-4|	4-7 10
nl:best-intro|preposition|naked|5-10|	1 11	2-3 -17	4-7 -8
nl:best-intro|preposition|naked|far|	1 -8	2-3 -8	4-7 -8
nl:best-intro|preposition|other|0|	1 -7
nl:best-intro|preposition|saying|1|	4-7 21
nl:best-intro|preposition|saying|2-4|	4-7 13
nl:best-intro|preposition|saying|5-10|	1 -10
nl:best-intro|pronoun|judging|1|	4-7 6
nl:best-intro|pronoun|saying|1|	2-3 12
nl:best-intro|pronoun|saying|2-4|	4-7 7
nl:best-intro|quote|saying|1|	4-7 8
nl:best-intro|start|according|1|	4-7 6	8+ 6
nl:best-intro|start|judging|1|	4-7 6
nl:best-intro|start|naked|2-4|	4-7 7	8+ 11
nl:best-intro|start|naked|5-10|	4-7 9
nl:best-intro|start|naked|far|	2-3 8	4-7 11	8+ 8
nl:best-intro|start|saying|1|	2-3 6	4-7 14
nl:best-intro|start|saying|2-4|	4-7 13
nl:best-intro|start|saying|far|	4-7 6
nl:best-intro|stop|according|1|	4-7 18	8+ 14
nl:best-intro|stop|according|5-10|	8+ 6
nl:best-intro|stop|direct|5-10|	8+ 8
nl:best-intro|stop|judging|1|	4-7 12	8+ 10
nl:best-intro|stop|naked|1|	8+ 11
nl:best-intro|stop|naked|2-4|	1 7	4-7 18	8+ 9
nl:best-intro|stop|naked|5-10|	2-3 6	4-7 22	8+ 13
nl:best-intro|stop|naked|far|	4-7 22	8+ 14
nl:best-intro|stop|other|1|	4-7 8	8+ 12
nl:best-intro|stop|saying|1|	1 8	2-3 23	4-7 35	8+ 10
nl:best-intro|stop|saying|5-10|	4-7 14
nl:best-intro|stop|saying|far|	8+ 8
nl:best-intro|subordinator|judging|2-4|	4-7 7
nl:best-intro|subordinator|naked|5-10|	2-3 -8
nl:best-intro|subordinator|saying|2-4|	2-3 -7
nl:best-intro|that|according|2-4|	2-3 8
nl:best-intro|that|saying|1|	1 -9
nl:best-intro|verb-judging|judging|0|	2-3 8	4-7 7
nl:best-intro|verb-saying|naked|far|	1 -7
nl:best-intro|verb-saying|saying|0|	2-3 -11
nl:best-intro|word|according|1|	2-3 -6
nl:best-intro|word|according|2-4|	2-3 13
nl:best-intro|word|according|5-10|	1 -9	4-7 8
nl:best-intro|word|judging|5-10|	1 6	4-7 6
nl:best-intro|word|naked|0|	2-3 -6
nl:best-intro|word|naked|2-4|	1 -9	4-7 6
nl:best-intro|word|naked|far|	1 -14	2-3 -7
nl:best-intro|word|saying|0|	2-3 -8
nl:best-intro|word|saying|1|	4-7 -8	8+ 7
nl:best-intro|word|saying|5-10|	4-7 13
nl:best-intro|word|saying|far|	1 -11
nl:best-intro|word|thinking|2-4|	4-7 6
nl:best-lead|lower|,|judging|	speaker-then-quote 7
nl:best-lead|lower|,|saying|	speaker-then-quote 6	verb-then-speaker 11
nl:best-lead|lower|adverb|judging|	speaker-then-quote 11
nl:best-lead|lower|adverb|naked|	topic -7
nl:best-lead|lower|adverb|saying|	speaker-then-quote -9	verb-then-speaker -6
nl:best-lead|lower|auxiliary|apposed|	speaker-then-quote 8
nl:best-lead|lower|auxiliary|naked|	actor-nearby 8	topic -7
nl:best-lead|lower|auxiliary|saying|	speaker-then-quote 10
nl:best-lead|lower|capital|judging|	speaker-then-quote 13
nl:best-lead|lower|capital|saying|	speaker-then-quote 8
nl:best-lead|lower|coordinator|naked|	topic -9
nl:best-lead|lower|determiner|according|	according-to 9
nl:best-lead|lower|determiner|direct|	speaker-then-quote -6
nl:best-lead|lower|determiner|naked|	actor-nearby -13	named-nearby 6	topic -18
nl:best-lead|lower|determiner|saying|	speaker-then-quote -9
nl:best-lead|lower|preposition|according|	according-to 12
nl:best-lead|lower|preposition|direct|	speaker-then-quote 10
nl:best-lead|lower|preposition|naked|	actor-nearby -7	named-nearby -10
nl:best-lead|lower|preposition|other|	quote-then-verb -10
nl:best-lead|lower|pronoun|naked|	named-nearby -8
nl:best-lead|lower|pronoun|saying|	speaker-then-quote 11
nl:best-lead|lower|subordinator|judging|	speaker-then-quote 8
nl:best-lead|lower|subordinator|naked|	topic -7
nl:best-lead|lower|subordinator|saying|	speaker-then-quote -7
nl:best-lead|lower|that|according|	according-to 10
nl:best-lead|lower|that|saying|	speaker-then-quote -6
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 10
nl:best-lead|lower|verb-saying|naked|	topic 11
nl:best-lead|lower|word|according|	according-to 10
nl:best-lead|lower|word|judging|	speaker-then-quote 10
nl:best-lead|lower|word|naked|	actor-nearby -8	named-nearby 9	topic 9
nl:best-lead|lower|word|saying|	quote-then-verb -8
nl:best-lead|lower|word|thinking|	speaker-then-quote 6
nl:best-lead|upper|,|naked|	actor-nearby -7	topic -7
nl:best-lead|upper|:|judging|	speaker-then-quote 12
nl:best-lead|upper|:|naked|	colon 17	interview 7	named-nearby 15
nl:best-lead|upper|:|saying|	quote-then-verb 9	sentence-before -6	verb-then-speaker 11
nl:best-lead|upper|:|thinking|	speaker-then-quote 7
nl:best-lead|upper|auxiliary|naked|	topic -8
nl:best-lead|upper|determiner|naked|	actor-nearby -9	topic -8
nl:best-lead|upper|preposition|naked|	actor-nearby -12	named-nearby -13	topic -9
nl:best-lead|upper|preposition|saying|	quote-then-verb -6	speaker-then-quote -8	verb-then-speaker -8
nl:best-lead|upper|pronoun|saying|	speaker-then-quote -7
nl:best-lead|upper|quote|naked|	topic 9
nl:best-lead|upper|quote|saying|	quote-then-verb 8
nl:best-lead|upper|start|according|	according-to 9
nl:best-lead|upper|start|judging|	quote-then-verb 8
nl:best-lead|upper|start|naked|	named-before 7	named-nearby 7	topic 9
nl:best-lead|upper|start|other|	quote-then-verb 7
nl:best-lead|upper|start|saying|	paragraph-before 6	quote-then-verb 13	sentence-after 7
nl:best-lead|upper|stop|according|	according-to 18
nl:best-lead|upper|stop|direct|	sentence-before -7
nl:best-lead|upper|stop|judging|	quote-then-verb 13
nl:best-lead|upper|stop|naked|	actor-nearby 7	named-before 10	named-nearby 14	topic 10
nl:best-lead|upper|stop|other|	quote-then-verb 12
nl:best-lead|upper|stop|saying|	quote-then-speaker 10	quote-then-verb 25	sentence-before 14
nl:best-lead|upper|subordinator|naked|	topic -7
nl:best-lead|upper|verb-saying|naked|	actor-nearby -7
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -10
nl:best-lead|upper|word|according|	according-to -10
nl:best-lead|upper|word|apposed|	quote-then-speaker -6
nl:best-lead|upper|word|judging|	speaker-then-quote -7
nl:best-lead|upper|word|naked|	actor-nearby -9	named-nearby -11	topic -8
nl:best-lead|upper|word|saying|	quote-then-verb -9	speaker-then-quote -10
nl:best-lemma|	achten 8	afdoen 7	antwoorden 13	appen 11	bekennen 8	benadrukken 11	beslissen 10	bevestigen -8	concluderen -6	constateren 12	corrigeren 6	fluisteren 10	foeteren 7	getuigen 10	grijnzen 9	grinniken 6	heten -19	houden -10	informeren 7	jubelen 6	klagen 8	klinken 6	knikken 7	lachen 11	mailen 11	melden 9	menen 9	mopperen 8	noemen 9	oordelen 11	opmerken 7	overwegen 8	peinzen 7	pleiten 11	preciseren -6	prijzen 7	reageren 10	rekenen 10	roepen 12	schetsen 7	sluiten 7	sneren 10	sommen 8	staan -7	stellen -8	tonen 14	trekken -9	unlisted 7	vatten 10	vertellen 8	vervolgen 9	verwerpen 8	verzekeren 12	voegen 14	waarschuwen 13	weigeren 8	wijzen 12	zeggen 6	zien 6	zuchten 7	zweren 8
nl:best-lemma|achten|speaker-then-quote|	2-4 8
nl:best-lemma|afdoen|speaker-then-quote|	1 7
nl:best-lemma|antwoorden|quote-then-verb|	1 14
nl:best-lemma|appen|quote-then-verb|	1 11
nl:best-lemma|bekennen|quote-then-verb|	1 10
nl:best-lemma|benadrukken|quote-then-verb|	1 6
nl:best-lemma|benadrukken|speaker-then-quote|	2-4 6
nl:best-lemma|beslissen|quote-then-verb|	1 10
nl:best-lemma|blijven|speaker-then-quote|	2-4 6
nl:best-lemma|brommen|quote-then-verb|	1 10
nl:best-lemma|concluderen|quote-then-verb|	1 11
nl:best-lemma|constateren|quote-then-verb|	1 8
nl:best-lemma|erkennen|quote-then-verb|	1 10
nl:best-lemma|erkennen|speaker-then-quote|	2-4 9
nl:best-lemma|fluisteren|quote-then-verb|	1 10
nl:best-lemma|foeteren|quote-then-verb|	1 10
nl:best-lemma|getuigen|quote-then-verb|	1 9
nl:best-lemma|geven|quote-then-verb|	1 12
nl:best-lemma|geven|speaker-then-quote|	5-10 -6
nl:best-lemma|grappen|quote-then-verb|	1 12
nl:best-lemma|grijnzen|quote-then-verb|	1 9
nl:best-lemma|grinniken|quote-then-verb|	1 8
nl:best-lemma|hekelen|speaker-then-quote|	0 8	2-4 -6
nl:best-lemma|herinneren|quote-then-verb|	1 8
nl:best-lemma|herinneren|sentence-before|	5-10 -6
nl:best-lemma|heten|speaker-then-quote|	0 -7	1 -10	2-4 -15
nl:best-lemma|houden|speaker-then-quote|	2-4 -7
nl:best-lemma|jubelen|quote-then-verb|	1 6
nl:best-lemma|klinken|quote-then-verb|	1 7
nl:best-lemma|knikken|speaker-then-quote|	1 6
nl:best-lemma|lachen|quote-then-verb|	1 9
nl:best-lemma|laten|quote-then-verb|	1 11	2-4 11
nl:best-lemma|laten|speaker-then-quote|	2-4 13
nl:best-lemma|leggen|quote-then-verb|	1 12
nl:best-lemma|luiden|quote-then-verb|	1 15
nl:best-lemma|mailen|quote-then-verb|	1 10
nl:best-lemma|melden|quote-then-verb|	1 9
nl:best-lemma|menen|quote-then-verb|	1 9
nl:best-lemma|mopperen|quote-then-verb|	1 8
nl:best-lemma|noemen|speaker-then-quote|	2-4 16	5-10 10
nl:best-lemma|noemen|verb-then-speaker|	2-4 -8
nl:best-lemma|none|according-to|	0 6	1 15	2-4 8
nl:best-lemma|none|actor-nearby|	1 13	2-4 6	far -10
nl:best-lemma|none|colon|	1 11	2-4 10
nl:best-lemma|none|interview|	far 7
nl:best-lemma|none|named-before|	5-10 7	far 8
nl:best-lemma|none|named-nearby|	2-4 8	5-10 11
nl:best-lemma|none|sentence-before|	2-4 -6	5-10 -7
nl:best-lemma|none|speaker-then-quote|	1 -6	5-10 -6
nl:best-lemma|none|topic|	0 -6	1 -6	2-4 6	far -7
nl:best-lemma|oordelen|quote-then-verb|	1 7
nl:best-lemma|opmerken|quote-then-verb|	1 8
nl:best-lemma|reageren|quote-then-verb|	1 15
nl:best-lemma|reageren|speaker-then-quote|	2-4 7
nl:best-lemma|rekenen|quote-then-verb|	1 10
nl:best-lemma|rekenen|speaker-then-quote|	far 6
nl:best-lemma|roepen|quote-then-verb|	1 11
nl:best-lemma|schetsen|quote-then-verb|	1 7
nl:best-lemma|schrijven|quote-then-verb|	1 7
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -12	5-10 9
nl:best-lemma|schrijven|verb-then-speaker|	far -8
nl:best-lemma|sneren|quote-then-verb|	1 10
nl:best-lemma|spreken|quote-then-verb|	1 7
nl:best-lemma|staan|sentence-before|	5-10 6
nl:best-lemma|staan|speaker-then-quote|	5-10 -11
nl:best-lemma|stellen|quote-then-verb|	1 14
nl:best-lemma|stellen|speaker-then-quote|	5-10 -9
nl:best-lemma|tonen|speaker-then-quote|	1 13
nl:best-lemma|unlisted|quote-then-verb|	0 -7	1 8
nl:best-lemma|vatten|quote-then-verb|	1 11	2-4 7
nl:best-lemma|verklaren|quote-then-verb|	1 12
nl:best-lemma|vertellen|quote-then-verb|	1 7
nl:best-lemma|vertellen|sentence-before|	1 6
nl:best-lemma|vertellen|speaker-then-quote|	2-4 8
nl:best-lemma|vervolgen|quote-then-verb|	1 8
nl:best-lemma|verwerpen|quote-then-verb|	1 6
nl:best-lemma|verzekeren|quote-then-verb|	1 12
nl:best-lemma|vinden|quote-then-verb|	1 9
nl:best-lemma|vinden|speaker-then-quote|	1 10
nl:best-lemma|voegen|quote-then-verb|	1 13
nl:best-lemma|waarschuwen|quote-then-verb|	1 12
nl:best-lemma|waarschuwen|speaker-then-quote|	1 12
nl:best-lemma|willen|speaker-then-quote|	2-4 -10
nl:best-lemma|zeggen|quote-then-verb|	1 7
nl:best-lemma|zeggen|sentence-before|	1 6	far -7
nl:best-lemma|zeggen|speaker-then-quote|	1 6	2-4 6	5-10 11
nl:best-lemma|zeggen|verb-then-speaker|	1 8	2-4 10	5-10 -9
nl:best-lemma|zuchten|quote-then-verb|	1 7
nl:best-lemma|zweren|quote-then-verb|	1 7
nl:best-near|according-to|according|	0 6	1 15	2-4 8
nl:best-near|according|1|	2-3 9	4-7 16	8+ 14
nl:best-near|according|2-4|	2-3 13	4-7 9
nl:best-near|according|5-10|	1 -12	4-7 12	8+ 8
nl:best-near|according|far|	1 -6
nl:best-near|actor-nearby|naked|	1 13	2-4 6	far -10
nl:best-near|colon|naked|	1 11	2-4 10
nl:best-near|direct|0|	4-7 10
nl:best-near|direct|1|	1 -7
nl:best-near|direct|2-4|	1 -13	8+ 8
nl:best-near|direct|5-10|	2-3 -7	8+ 8
nl:best-near|direct|far|	2-3 -6
nl:best-near|interview|naked|	far 7
nl:best-near|judging|0|	2-3 6	4-7 8
nl:best-near|judging|1|	1 7	4-7 16	8+ 11
nl:best-near|judging|2-4|	8+ 10
nl:best-near|judging|5-10|	1 6
nl:best-near|naked|0|	1 -8
nl:best-near|naked|1|	4-7 14	8+ 12
nl:best-near|naked|2-4|	2-3 13	8+ 16
nl:best-near|naked|5-10|	1 11
nl:best-near|naked|far|	1 -7	4-7 -7
nl:best-near|named-before|naked|	5-10 7	far 8
nl:best-near|named-nearby|naked|	2-4 8	5-10 11
nl:best-near|other|0|	1 -7
nl:best-near|other|1|	4-7 7	8+ 12
nl:best-near|paragraph-before|saying|	far 6
nl:best-near|quote-then-verb|judging|	1 8
nl:best-near|quote-then-verb|other|	0 -7	1 8
nl:best-near|quote-then-verb|saying|	0 -8	1 7	2-4 6
nl:best-near|saying|0|	2-3 -13
nl:best-near|saying|1|	4-7 20	8+ 7
nl:best-near|saying|2-4|	8+ 16
nl:best-near|saying|5-10|	1 -7	8+ 13
nl:best-near|saying|far|	1 -16
nl:best-near|sentence-after|saying|	0 6	2-4 6
nl:best-near|sentence-before|according|	5-10 -6
nl:best-near|sentence-before|direct|	2-4 -7
nl:best-near|sentence-before|saying|	1 9	far -9
nl:best-near|speaker-then-quote|apposed|	0 8
nl:best-near|speaker-then-quote|direct|	1 -6	2-4 11	5-10 -6
nl:best-near|speaker-then-quote|judging|	0 10	5-10 10
nl:best-near|speaker-then-quote|saying|	0 -9	2-4 -8	far 9
nl:best-near|speaker-then-quote|thinking|	2-4 -7	5-10 7
nl:best-near|thinking|2-4|	4-7 6
nl:best-near|topic|naked|	0 -6	1 -6	2-4 6	far -7
nl:best-near|verb-then-speaker|judging|	2-4 -8
nl:best-near|verb-then-speaker|saying|	1 7	2-4 16	far -8
nl:best-order|according|according|1|	2-3 9	4-7 16	8+ 14
nl:best-order|according|according|2-4|	2-3 13	4-7 9
nl:best-order|according|according|5-10|	1 -12	4-7 12	8+ 8
nl:best-order|according|according|far|	1 -6
nl:best-order|apposed|judging|2-4|	1 8	2-3 9	4-7 7	8+ 6
nl:best-order|apposed|saying|2-4|	4-7 10
nl:best-order|apposition|judging|2-4|	4-7 7
nl:best-order|direct|direct|0|	4-7 10
nl:best-order|direct|direct|1|	1 -7
nl:best-order|direct|direct|2-4|	1 -13	8+ 8
nl:best-order|direct|direct|5-10|	2-3 -7	8+ 8
nl:best-order|direct|direct|far|	2-3 -6
nl:best-order|direct|judging|0|	2-3 8	4-7 6
nl:best-order|direct|judging|1|	1 7	4-7 13
nl:best-order|direct|judging|2-4|	8+ 8
nl:best-order|direct|judging|5-10|	1 6
nl:best-order|direct|saying|0|	2-3 -11	4-7 7
nl:best-order|direct|saying|1|	1 -8	4-7 18	8+ 9
nl:best-order|direct|saying|2-4|	2-3 -8	8+ 15
nl:best-order|direct|saying|5-10|	1 -12	8+ 10
nl:best-order|inverted|judging|1|	4-7 11	8+ 11
nl:best-order|inverted|judging|2-4|	1 -12
nl:best-order|inverted|other|0|	1 -7
nl:best-order|inverted|other|1|	4-7 7	8+ 12
nl:best-order|inverted|saying|0|	2-3 -6
nl:best-order|inverted|saying|1|	2-3 6	4-7 11	8+ 7
nl:best-order|inverted|saying|2-4|	2-3 10	4-7 17	8+ 6
nl:best-order|inverted|saying|5-10|	4-7 17	8+ 9
nl:best-order|inverted|saying|far|	1 -12	8+ 8
nl:best-order|naked|naked|0|	1 -8
nl:best-order|naked|naked|1|	4-7 14	8+ 12
nl:best-order|naked|naked|2-4|	2-3 13	8+ 16
nl:best-order|naked|naked|5-10|	1 11
nl:best-order|naked|naked|far|	1 -7	4-7 -7
nl:best-phrase|name|	according 8	judging 7
nl:best-phrase|noun|	according 14	apposed -8	direct -10	judging -7	other -7	saying -9
nl:best-phrase|pronoun|	other 9	thinking 8
nl:best-score|	-1 -17	-3 -12	-4 -8	3 8	4 12	5 19	7 11
nl:best-score|-1|	1 -21	4-7 -11
nl:best-score|-2|	1 7	4-7 -7	8+ 11
nl:best-score|-3|	1 -16	2-3 -7	8+ 6
nl:best-score|-4|	1 -12
nl:best-score|0|	2-3 -8	8+ 12
nl:best-score|1|	8+ 15
nl:best-score|2|	4-7 8	8+ 15
nl:best-score|3|	4-7 24
nl:best-score|4|	1 -8	2-3 19	4-7 17	8+ 12
nl:best-score|5|	1 8	2-3 15	4-7 20	8+ 6
nl:best-score|6|	2-3 9	4-7 13	8+ 8
nl:best-score|7|	4-7 10	8+ 8
nl:best|according-to|according|	2-3 14	4-7 20	8+ 14
nl:best|actor-nearby|naked|	8+ -6
nl:best|colon|naked|	4-7 16	8+ 6
nl:best|interview|naked|	8+ 7
nl:best|named-before|naked|	4-7 16
nl:best|named-nearby|naked|	2-3 12	4-7 16	8+ 16
nl:best|quote-then-speaker|apposed|	2-3 -8
nl:best|quote-then-speaker|direct|	1 -6
nl:best|quote-then-speaker|saying|	8+ 6
nl:best|quote-then-verb|judging|	4-7 13	8+ 11
nl:best|quote-then-verb|other|	4-7 8	8+ 12
nl:best|quote-then-verb|saying|	4-7 13	8+ 8
nl:best|sentence-after|saying|	4-7 7	8+ 7
nl:best|sentence-before|according|	1 -8	8+ 7
nl:best|sentence-before|direct|	8+ 7
nl:best|sentence-before|saying|	1 -11	2-3 -8	8+ 9
nl:best|speaker-then-quote|apposed|	4-7 7
nl:best|speaker-then-quote|direct|	1 -12	2-3 -7	4-7 14	8+ 8
nl:best|speaker-then-quote|judging|	4-7 8	8+ 11
nl:best|speaker-then-quote|saying|	2-3 -8	8+ 16
nl:best|speaker-then-quote|thinking|	4-7 8
nl:best|topic|naked|	8+ 20
nl:best|verb-then-speaker|judging|	4-7 9
nl:best|verb-then-speaker|saying|	8+ 7
nl:case-follow|all-one|,auxiliary|	none -6
nl:case-follow|all-one|,coordinator|	none -6
nl:case-follow|all-one|,determiner|	none -14
nl:case-follow|all-one|adverb|	none -9
nl:case-follow|all-one|auxiliary|	none -12
nl:case-follow|all-one|capital|	. 9
nl:case-follow|all-one|end|	. 10
nl:case-follow|all-one|preposition|	none -10
nl:case-follow|all-one|stop|	none -24
nl:case-follow|all-one|verb-judging|	none -7
nl:case-follow|all-one|verb-saying|	none -8
nl:case-follow|all-one|word|	none -11
nl:case-follow|all|,word|	none -10
nl:case-follow|all|auxiliary|	none -6
nl:case-follow|all|stop|	none -8
nl:case-follow|all|word|	none -6
nl:case-follow|first|,auxiliary|	none -7
nl:case-follow|first|,pronoun|	none -7
nl:case-follow|first|,verb-judging|	none 18
nl:case-follow|first|,verb-saying|	! 8	? 11
nl:case-follow|first|,verb-thinking|	? 9	none 14
nl:case-follow|first|,word|	none 20
nl:case-follow|first|:|	none 15
nl:case-follow|first|auxiliary|	. 10	none -8
nl:case-follow|first|capital|	. 17	? 11
nl:case-follow|first|determiner|	. 20
nl:case-follow|first|end|	. 27	? 8
nl:case-follow|first|preposition|	. 12	none -9
nl:case-follow|first|pronoun|	? 7
nl:case-follow|first|quote|	. 7
nl:case-follow|first|stop|	none -22
nl:case-follow|first|that|	. 9
nl:case-follow|first|word|	none -10
nl:case-follow|most|,verb-saying|	none 6
nl:case-follow|most|stop|	none -6
nl:case-follow|none|,capital|	none 10
nl:case-follow|none|,coordinator|	none -6
nl:case-follow|none|,determiner|	none -6
nl:case-follow|none|,preposition|	none -10
nl:case-follow|none|,word|	none -10
nl:case-follow|none|:|	none 6
nl:case-follow|none|;|	none -6
nl:case-follow|none|auxiliary|	none 17
nl:case-follow|none|determiner|	. 6	none -8
nl:case-follow|none|end|	. 9	none 11
nl:case-follow|none|stop|	none 6
nl:case-follow|none|that|	none 9
nl:case-follow|some|stop|	none 9
nl:case-follow|titled|end|	none 8
nl:case-follow|upper|end|	none 6
nl:case-intro|all-one|	, -7	auxiliary -10	determiner -10	preposition -15	stop 13	subordinator -8	verb-saying -12	word -18
nl:case-intro|all|	, -8	determiner -6	preposition -9	subordinator -6	word -8
nl:case-intro|first|	) 6	, -9	auxiliary -9	preposition -15	pronoun -6	quote 12	start 20	verb-saying -7	word -12
nl:case-intro|most|	stop 6
nl:case-intro|none|	, 7	: -8	capital 11	determiner -7	pronoun -6	that 8	verb-judging 10	verb-saying 8	word 10
nl:case-intro|some|	, 6	subordinator -6
nl:case-intro|titled|	: 8
nl:case-intro|upper|	start 6
nl:case|all-one|	2 -13	4-5 -10
nl:case|all|	4-5 -6
nl:case|first|	10+ 9	3 -12
nl:case|none|	10+ 13	3 12	4-5 7	6-9 27
nl:case|some|	2 -7	6-9 13
nl:case|titled|	6-9 7
nl:case|upper|	6-9 6
nl:chain-on|coordinator|	1 -13	2-3 -8
nl:chain-on|far|	2-3 8	8+ 13
nl:chain-on|stop|	4-7 11
nl:chain-on|word stop|	1 -8
nl:chain-on||	1 8
nl:chain|coordinator|	1 -8	2-3 -8
nl:chain|none|	8+ 10
nl:clause|false|false|	none 8
nl:clause|false|true|	first 7	none 26	titled 6
nl:clause|true|false|	all-one -12
nl:clause|true|true|	all-one 9	none 18	some 6
nl:echo|all|1|	false -9
nl:echo|all|2-3|	false 6
nl:echo|all|4-7|	true 12
nl:echo|all|8+|	true 9
nl:echo|all|false|	4-7 14	8+ 8
nl:echo|all|true|	1 -16	8+ 6
nl:echo|half|4-7|	false 7	true 9
nl:echo|half|	false 11	first 12	none 6	true 9
nl:echo|half|false|	4-7 12
nl:echo|none|1|	true -6
nl:echo|none|4-7|	true -7
nl:echo|none|8+|	true 6
nl:echo|none|	first -8	none 9	true -8
nl:echo|some|4-7|	true 8
nl:echo|some|8+|	false 9
nl:echo|some|	false 7	none 10	true 9
nl:echo|some|false|	4-7 6	8+ 8
nl:ending|	. 39	? 15	none -13
nl:family|'|	1 -10	2-3 -7	4-7 6	8+ 12
nl:family|,|	4-7 18	8+ 12
nl:family|none|	8+ 7
nl:family|«|	4-7 10	8+ 15
nl:family|‘|	8+ 14
nl:family|’|	4-7 12	8+ 6
nl:family|“|	8+ 14
nl:family|„|	1 6	4-7 9	8+ 14
nl:follow|	,auxiliary -12	,capital 10	,coordinator -8	,determiner -11	,preposition -11	,pronoun -8	,verb-judging 10	,verb-thinking 14	,word 6	: 6	; -7	adverb -11	auxiliary 15	capital 15	end 17	preposition 6	quote 13	stop -13	that 11	verb-judging -6
nl:gov|achten|2-3|	2-3 7
nl:gov|achten|	none 8
nl:gov|afdoen|	als 7
nl:gov|afdoen|past|	auxiliary 7
nl:gov|antwoorden|	dat 9
nl:gov|antwoorden|past|	none 9
nl:gov|benadrukken|	dat 6
nl:gov|benadrukken|past|	none 9
nl:gov|bevestigen|	dat -6
nl:gov|bevestigen|past|	none -10
nl:gov|blijven|2-3|	4-7 6
nl:gov|concluderen|past|	none -7
nl:gov|constateren|past|	none 9
nl:gov|erkennen|2-3|	2-3 7	4-7 9
nl:gov|erkennen|	dat 9
nl:gov|geven|	none -7	op 8
nl:gov|head|	bewoners -9	bond 11	buurvrouw 9	coalitie 9	gang -9	krant 10	man 9	name -9	person 15	place 12	project -7	rechtbank 8	sector -6	stuurman -6	verklaring 10	woordvoerster -7	zij -6	één -8
nl:gov|head|name|	vinden -11
nl:gov|head|none|	staan -8	willen -10	zeggen 9
nl:gov|head|organisation|	bevestigen -7	noemen 12	reageren 14	spreken 21	stellen -10	vinden 8	wijzen 10	zien 6
nl:gov|head|person|	achten 7	blijven 7	hekelen 6	houden -6	laten 7	noemen 18	spreken 18	vinden 12	willen 11	zeggen 7	zien 8
nl:gov|head|project|	heten -7
nl:gov|head|sector|	heten -6
nl:gov|head|woordvoerder|	zeggen 8
nl:gov|heten|0|	1 -8	2-3 -6
nl:gov|heten|1|	4-7 -7
nl:gov|heten|2-3|	1 -7	2-3 -14	4-7 -6
nl:gov|heten|4-7|	1 -7
nl:gov|heten|	dat -9	none -19
nl:gov|heten|past|	none -22
nl:gov|houden|2-3|	8+ 8
nl:gov|houden|	met -6	none 7
nl:gov|judging|0|false|false|	none 8
nl:gov|judging|1|true|false|	none 10
nl:gov|judging|2-3|false|false|	first 8
nl:gov|judging|2-3|true|false|	all-one -11	none 11
nl:gov|judging|4-7|false|false|	none 12
nl:gov|judging|8+|true|false|	none 7
nl:gov|judging|als|2-3|	4-7 7
nl:gov|judging|als|false|	false 8
nl:gov|judging|als|	none 8
nl:gov|judging|dat|2-3|	2-3 10	4-7 6
nl:gov|judging|dat|false|	false 6
nl:gov|judging|dat|	none 11
nl:gov|judging|dat|true|	false 11
nl:gov|judging|in|4-7|	2-3 7
nl:gov|judging|in|false|	false 8
nl:gov|judging|in|	none 12
nl:gov|judging|in|true|	false 9
nl:gov|judging|met|	first -8
nl:gov|judging|met|true|	false -7
nl:gov|judging|none|0|	2-3 8	4-7 7
nl:gov|judging|none|1|	4-7 11
nl:gov|judging|none|2-3|	4-7 7
nl:gov|judging|none|4-7|	4-7 -7
nl:gov|judging|none|	all-one -13	none 8
nl:gov|judging|van|	none 7
nl:gov|knikken|1|	4-7 12
nl:gov|knikken|	none 12
nl:gov|knikken|past|	none 12
nl:gov|laten|1|	4-7 7
nl:gov|laten|2-3|	4-7 8
nl:gov|laten|4-7|	2-3 8	4-7 12
nl:gov|laten|	none 16
nl:gov|noemen|1|	2-3 -6	4-7 10
nl:gov|noemen|2-3|	2-3 12
nl:gov|noemen|4-7|	2-3 7	4-7 -6
nl:gov|noemen|	dat 10	in 11
nl:gov|none|1|	first 6	none -6
nl:gov|none|2-3|	all -7	none 9
nl:gov|none|4-7|	all -9	all-one -11	none 10	titled 7
nl:gov|none|8+|	none 14
nl:gov|none|false|true|	1 -10	4-7 15	8+ 11
nl:gov|none|true|false|	1 -6	2-3 8
nl:gov|none|true|true|	2-3 -16
nl:gov|pleiten|past|	none -7
nl:gov|pleiten|	voor -6
nl:gov|prijzen|	none 9
nl:gov|prijzen|past|	none 10
nl:gov|reageren|2-3|	4-7 7
nl:gov|reageren|	none 14	per 7
nl:gov|reageren|past|	none 10
nl:gov|rekenen|	dat 6
nl:gov|rekenen|past|	none 9
nl:gov|roepen|2-3|	4-7 6
nl:gov|roepen|	none 7
nl:gov|roepen|past|	none 8
nl:gov|saying|0|false|false|	all-one -12	first -6	none 8
nl:gov|saying|1|false|false|	all-one -11	first 6	none 8
nl:gov|saying|1|false|true|	first 7	none 10
nl:gov|saying|2-3|false|true|	first 6
nl:gov|saying|2-3|true|false|	all -10	first -7	none -10
nl:gov|saying|2-3|true|true|	none 10
nl:gov|saying|4-7|true|false|	all -7	all-one -7
nl:gov|saying|4-7|true|true|	none -8
nl:gov|saying|8+|false|false|	all-one -9	none 7
nl:gov|saying|8+|false|true|	none 6
nl:gov|saying|8+|true|false|	all-one -6	none 10
nl:gov|saying|aan|4-7|	8+ 6
nl:gov|saying|aan|false|	false 8
nl:gov|saying|aan|	first 8
nl:gov|saying|als|false|	false -7
nl:gov|saying|als|	some -6
nl:gov|saying|bij|4-7|	2-3 -8
nl:gov|saying|bij|false|	false -7
nl:gov|saying|bij|	first -8	none -8
nl:gov|saying|dat|1|	1 -9
nl:gov|saying|dat|2-3|	1 11	4-7 18
nl:gov|saying|dat|4-7|	1 -6	2-3 18	4-7 11	8+ 7
nl:gov|saying|dat|8+|	2-3 14	8+ 6
nl:gov|saying|dat|	first 6	none 17
nl:gov|saying|dat|true|	false 15
nl:gov|saying|in|	all-one -10
nl:gov|saying|in|true|	false -8
nl:gov|saying|met|8+|	1 -6
nl:gov|saying|met|	all-one -6
nl:gov|saying|none|0|	1 6	4-7 8
nl:gov|saying|none|1|	2-3 -6	4-7 6	8+ 7
nl:gov|saying|none|2-3|	1 -13	2-3 -11	8+ 10
nl:gov|saying|none|4-7|	2-3 -9	8+ 10
nl:gov|saying|none|8+|	1 -10
nl:gov|saying|none|	all -8	most -6	none -9
nl:gov|saying|none|false|	true 8
nl:gov|saying|none|true|	false -20
nl:gov|saying|onder|4-7|	2-3 -6
nl:gov|saying|onder|	first -7
nl:gov|saying|onder|true|	false -8
nl:gov|saying|op|false|	false 7
nl:gov|saying|op|	first 9
nl:gov|saying|over|false|	false -9
nl:gov|saying|over|	none -8
nl:gov|saying|per|2-3|	4-7 7
nl:gov|saying|per|	first 7
nl:gov|saying|sinds|true|	false -7
nl:gov|saying|uit|false|	false 6
nl:gov|saying|van|1|	1 12	4-7 9
nl:gov|saying|van|2-3|	4-7 10
nl:gov|saying|van|4-7|	4-7 9	8+ 6
nl:gov|saying|van|8+|	2-3 7
nl:gov|saying|van|false|	false 10	true 6
nl:gov|saying|van|	none 11	some 9
nl:gov|saying|van|true|	false -8
nl:gov|saying|voor|1|	2-3 12
nl:gov|saying|voor|4-7|	2-3 7
nl:gov|schrijven|4-7|	1 -6	2-3 8	4-7 6
nl:gov|schrijven|8+|	2-3 6
nl:gov|schrijven|	voor -6
nl:gov|spreken|1|	4-7 9
nl:gov|spreken|2-3|	4-7 13	8+ 8
nl:gov|spreken|past|	auxiliary 11	none 8
nl:gov|spreken|	van 9
nl:gov|staan|0|	1 -10
nl:gov|staan|2-3|	2-3 7
nl:gov|staan|4-7|	2-3 -8
nl:gov|staan|8+|	4-7 -6
nl:gov|staan|	als -7	dat 14	none -14	onder -6	van -6
nl:gov|staan|past|	er -9	none -10
nl:gov|stellen|4-7|	2-3 -10
nl:gov|stellen|past|	none -9
nl:gov|subject|hij|saying|	1 -7	2-3 7
nl:gov|subject|hij|saying|past|	4-7 6
nl:gov|subject|name|judging|	2-3 -7
nl:gov|subject|name|judging|past|	2-3 -10	4-7 13
nl:gov|subject|name|saying|	1 13	2-3 -9	8+ 7
nl:gov|subject|name|saying|past|	4-7 12
nl:gov|subject|none|judging|	4-7 -7
nl:gov|subject|none|judging|past|	4-7 -7
nl:gov|subject|none|saying|	0 7
nl:gov|subject|none|saying|past|	1 8
nl:gov|subject|none|thinking|past|	1 -9	8+ 9
nl:gov|subject|noun|judging|	0 8	2-3 -8
nl:gov|subject|noun|judging|past|	1 -10	2-3 6
nl:gov|subject|noun|saying|	4-7 -6
nl:gov|subject|noun|saying|past|	8+ 10
nl:gov|subject|noun|thinking|	2-3 8
nl:gov|subject|noun|thinking|past|	4-7 8
nl:gov|subject|organisation|judging|	0 6	1 8	2-3 16
nl:gov|subject|organisation|judging|past|	1 10	2-3 14	4-7 11
nl:gov|subject|organisation|saying|	1 17	4-7 -8
nl:gov|subject|organisation|saying|past|	4-7 24	8+ 12
nl:gov|subject|person|judging|	1 6	2-3 6	4-7 12	8+ 9
nl:gov|subject|person|judging|past|	2-3 12	4-7 17	8+ 10
nl:gov|subject|person|saying|	0 10	1 11	2-3 -6	4-7 9	8+ 8
nl:gov|subject|person|saying|past|	2-3 9	4-7 25	8+ 10
nl:gov|subject|person|thinking|	1 9	4-7 7
nl:gov|subject|place|saying|	1 9	4-7 9
nl:gov|subject|place|saying|past|	2-3 6
nl:gov|subject|ze|judging|	1 10
nl:gov|subject|ze|saying|	2-3 9	4-7 -7
nl:gov|subject|ze|saying|past|	1 6	2-3 -7	4-7 9
nl:gov|subject|zij|saying|past|	2-3 -7
nl:gov|thinking|4-7|false|false|	first 9
nl:gov|thinking|dat|2-3|	4-7 6
nl:gov|thinking|dat|	none 7
nl:gov|thinking|dat|true|	false 6
nl:gov|thinking|none|4-7|	8+ 7
nl:gov|thinking|none|	first 7	none 7
nl:gov|thinking|over|	none -7
nl:gov|thinking|over|true|	false -6
nl:gov|tonen|1|	2-3 13
nl:gov|tonen|2-3|	8+ 6
nl:gov|tonen|	none 13
nl:gov|tonen|past|	none 13
nl:gov|verklaren|	dat 8
nl:gov|vertellen|4-7|	4-7 6
nl:gov|vertellen|	dat 8	none 9
nl:gov|vertellen|past|	none 12
nl:gov|vinden|1|	2-3 8
nl:gov|vinden|2-3|	4-7 11
nl:gov|vinden|4-7|	4-7 6
nl:gov|vinden|	dat 6
nl:gov|vinden|past|	daarentegen 7
nl:gov|waarschuwen|past|	none 13
nl:gov|waarschuwen|	voor 10
nl:gov|wijzen|	none 10
nl:gov|wijzen|past|	none 14
nl:gov|willen|	none 7
nl:gov|zeggen|4-7|	1 6	2-3 -6	4-7 9
nl:gov|zeggen|8+|	4-7 7
nl:gov|zeggen|	dat 16	met -7
nl:gov|zeggen|past|	none 6
nl:gov|zien|4-7|	4-7 8
nl:gov|zien|	none 10
nl:gov|zien|past|	none 10
nl:headline|true|	2-3 6	8+ 8
nl:head|,|	4-7 11
nl:head|plain|	all-one -9	none 6	preposition -12	verb-judging 9	verb-saying 9
nl:head|plain|all-one|	1 -9	2-3 -7
nl:head|plain|end|	1 8	8+ 10
nl:head|plain|first|	8+ 10
nl:head|plain|none|	2-3 6	4-7 7
nl:head|plain|word|	1 -7	2-3 6
nl:head|titled|	: 8	first 8
nl:head|titled|end|	4-7 7
nl:head|titled|first|	4-7 7
nl:head|upper|	first 6	start 6
nl:head|‘|	1 -9	4-7 13	8+ 6
nl:head|“|	8+ 7
nl:head|„|	4-7 7
nl:in-noun|false|false|2-3|	some -8
nl:in-noun|false|false|4-7|	none 6	titled 7
nl:in-noun|false|false|8+|	none 19
nl:in-noun|false|true|1|	none -14
nl:in-noun|false|true|2-3|	none 15
nl:in-noun|false|true|4-7|	first 15	none 7
nl:in-noun|false|true|8+|	first 11
nl:in-noun|true|false|1|	all-one -13
nl:in-noun|true|false|2-3|	all -7	all-one -14	first -10	none 7
nl:in-noun|true|false|4-7|	all-one -9	first -8	none 13
nl:in-noun|true|false|8+|	none 12
nl:in-noun|true|true|1|	all-one -8
nl:in-noun|true|true|2-3|	all-one -7	first -6
nl:in-noun|true|true|4-7|	none 11
nl:intro-follow|)|end|	8+ 6
nl:intro-follow|,|,auxiliary|	2-3 -8
nl:intro-follow|,|,verb-saying|	2-3 -8
nl:intro-follow|,|,word|	1 -8	2-3 -8
nl:intro-follow|,|end|	2-3 10	4-7 12
nl:intro-follow|,|stop|	2-3 -8	4-7 14	8+ 7
nl:intro-follow|:|,verb-saying|	4-7 9
nl:intro-follow|:|capital|	4-7 14	8+ 10
nl:intro-follow|:|determiner|	8+ 10
nl:intro-follow|:|end|	2-3 15	4-7 12	8+ 16
nl:intro-follow|:|pronoun|	4-7 9	8+ 6
nl:intro-follow|:|stop|	2-3 -19	4-7 -10	8+ -10
nl:intro-follow|adverb|,preposition|	2-3 -7
nl:intro-follow|adverb|auxiliary|	2-3 8
nl:intro-follow|adverb|stop|	1 7	2-3 -12	4-7 13	8+ 6
nl:intro-follow|auxiliary|stop|	1 -11	2-3 11	4-7 14
nl:intro-follow|capital|stop|	2-3 9	4-7 11
nl:intro-follow|coordinator|stop|	1 -9	2-3 -8	4-7 10
nl:intro-follow|determiner|,determiner|	2-3 -9
nl:intro-follow|determiner|,preposition|	2-3 -6
nl:intro-follow|determiner|auxiliary|	1 -9	2-3 6
nl:intro-follow|determiner|preposition|	1 -8
nl:intro-follow|determiner|stop|	2-3 -12	4-7 12
nl:intro-follow|determiner|verb-saying|	2-3 -6
nl:intro-follow|determiner|word|	1 -14
nl:intro-follow|preposition|,determiner|	1 -11	2-3 -8
nl:intro-follow|preposition|,word|	1 -11
nl:intro-follow|preposition|coordinator|	1 -11
nl:intro-follow|preposition|preposition|	2-3 -9
nl:intro-follow|preposition|stop|	1 11	8+ 8
nl:intro-follow|preposition|verb-saying|	2-3 -6
nl:intro-follow|preposition|word|	1 -12	2-3 6
nl:intro-follow|pronoun|auxiliary|	2-3 6	4-7 8
nl:intro-follow|pronoun|verb-judging|	1 -9
nl:intro-follow|quote|,verb-saying|	4-7 8
nl:intro-follow|start|,verb-judging|	4-7 6
nl:intro-follow|start|,verb-saying|	2-3 6	4-7 13	8+ 7
nl:intro-follow|start|,verb-thinking|	8+ 8
nl:intro-follow|start|,word|	4-7 12	8+ 7
nl:intro-follow|start|:|	4-7 14
nl:intro-follow|start|auxiliary|	1 -12
nl:intro-follow|start|end|	2-3 9	4-7 13
nl:intro-follow|start|preposition|	4-7 8
nl:intro-follow|start|stop|	8+ 8
nl:intro-follow|stop|,verb-judging|	4-7 16	8+ 11
nl:intro-follow|stop|,verb-saying|	1 10	2-3 22	8+ 11
nl:intro-follow|stop|,verb-thinking|	4-7 10	8+ 10
nl:intro-follow|stop|,word|	2-3 13	4-7 16	8+ 17
nl:intro-follow|stop|auxiliary|	8+ 6
nl:intro-follow|stop|capital|	2-3 6	4-7 16	8+ 7
nl:intro-follow|stop|determiner|	4-7 11	8+ 7
nl:intro-follow|stop|end|	1 7	2-3 10	4-7 20	8+ 8
nl:intro-follow|stop|preposition|	8+ 13
nl:intro-follow|subordinator|,word|	2-3 -6
nl:intro-follow|subordinator|stop|	2-3 -8	4-7 6
nl:intro-follow|that|stop|	2-3 7	4-7 7
nl:intro-follow|verb-saying|preposition|	1 9
nl:intro-follow|verb-saying|stop|	1 -10
nl:intro-follow|word|,auxiliary|	2-3 -6
nl:intro-follow|word|,coordinator|	2-3 -8
nl:intro-follow|word|,preposition|	2-3 -6
nl:intro-follow|word|,verb-saying|	4-7 -9	8+ 7
nl:intro-follow|word|,word|	1 -12	4-7 -11
nl:intro-follow|word|;|	1 -10
nl:intro-follow|word|adverb|	2-3 -9
nl:intro-follow|word|auxiliary|	1 6	2-3 10	4-7 8
nl:intro-follow|word|coordinator|	2-3 -6
nl:intro-follow|word|preposition|	1 -12	2-3 8
nl:intro-follow|word|stop|	8+ 9
nl:intro-follow|word|verb-judging|	1 -11
nl:intro|	) 6	capital 10	coordinator -6	determiner -7	preposition -6	pronoun -9	quote 13	start 9	stop 6	that 6	verb-judging 10
nl:in|first|=aan|	2-3 6	4-7 6	none 8
nl:in|first|=als|	4-7 14	8+ 9	first 10
nl:in|first|=bij|	8+ 8	first 7
nl:in|first|=dat|	2-3 10	4-7 13	8+ 7	first 16	none 9
nl:in|first|=de|	2-3 -18	8+ 12	all -7	all-one -12	none -16	some -6
nl:in|first|=die|	2-3 7	4-7 12	8+ 11	first 15	none 10
nl:in|first|=dit|	4-7 10	8+ 10	first 13
nl:in|first|=drie|	first 9
nl:in|first|=een|	2-3 16	4-7 16	8+ 13	all-one 6	none 22	some 9	upper 6
nl:in|first|=elke|	8+ 7	first 7
nl:in|first|=en|	4-7 9	first 9	none 6
nl:in|first|=geen|	2-3 12	4-7 10	none 15
nl:in|first|=het|	2-3 -15	4-7 -8	8+ 10	all-one -10	none -13
nl:in|first|=hij|	4-7 9	8+ 8	first 8	titled 6
nl:in|first|=ik|	2-3 11	4-7 7	8+ 9	first 7	none 12
nl:in|first|=in|	4-7 11	8+ 7	first 9
nl:in|first|=maar|	4-7 9	8+ 7	first 10	none 11
nl:in|first|=met|	4-7 15	8+ 7	first 11
nl:in|first|=mijn|	4-7 15	8+ 9	first 13
nl:in|first|=na|	2-3 7	8+ 9	first 9
nl:in|first|=niet|	2-3 9	4-7 18	none 13
nl:in|first|=of|	first 8
nl:in|first|=omdat|	8+ 11	first 11
nl:in|first|=om|	2-3 12	none 14
nl:in|first|=onze|	8+ 10	first 9
nl:in|first|=op|	2-3 6	4-7 11	8+ 6	first 6	none 6
nl:in|first|=toen|	4-7 7	8+ 6	first 12
nl:in|first|=tot|	8+ 9	first 9
nl:in|first|=twee|	2-3 7	4-7 8	first 7
nl:in|first|=uit|	2-3 7
nl:in|first|=van|	4-7 13	first 6
nl:in|first|=voor|	8+ 7
nl:in|first|=we|	4-7 13	8+ 12	first 15
nl:in|first|=wij|	2-3 -13	8+ 10
nl:in|first|=ze|	4-7 9	8+ 9	first 12
nl:in|first|=zij|	first 6
nl:in|first|=zonder|	2-3 -7	8+ 6	first 6	none -6
nl:in|first|adverb|	1 -7	8+ 9	first -8	none 11
nl:in|first|capital|	4-7 -8	first -10	most -6
nl:in|first|number|	1 -11	all-one -6
nl:in|first|verb|	4-7 14	first 6	none 9
nl:in|first|word|	8+ 13
nl:in|functions|0|2-3|	none 7	some -7
nl:in|functions|0|4-7|	first -7	none 6
nl:in|functions|1|2-3|	all -13	first -6
nl:in|functions|1|4-7|	all -6	first 13
nl:in|functions|1|8+|	first 8
nl:in|functions|2|4-7|	all-one -8	none 10	some -7
nl:in|functions|3|4-7|	first 10	none 30	some 12	titled 6
nl:in|functions|3|8+|	none 22
nl:in|last|aaf|	1 -11
nl:in|last|aak|	1 -6
nl:in|last|aan|	2-3 -12
nl:in|last|	af -11	ag -10	ax -7	ch 6	ct -11	de 12	ee 6	ef 6	eg 7	ek 7	ep -9	et 6	ft 8	gd 9	gy -7	ht -6	ia -9	id 8	ie -9	ig 16	ik -6	il -8	it -15	jd -7	ke -8	kt 7	na -8	nd 9	ne -8	ng -9	nk -6	nt 13	of 6	ok -7	op 11	or -13	ot -9	rk -9	rs 12	rt -8	st -7	ui -7	uk 8	ur -9	us -10	ut -6	uw -10	ze 9
nl:in|last|als|	1 -7
nl:in|last|and|	2-3 9
nl:in|last|ang|	2-3 9
nl:in|last|ank|	2-3 -6
nl:in|last|ant|	2-3 9
nl:in|last|ast|	2-3 10
nl:in|last|ate|	1 -10
nl:in|last|cht|	1 -9
nl:in|last|den|	1 -17
nl:in|last|dig|	1 8	2-3 7
nl:in|last|eer|	2-3 -10
nl:in|last|eid|	2-3 8
nl:in|last|ein|	1 -11	2-3 9
nl:in|last|end|	1 9	2-3 -6
nl:in|last|erd|	2-3 7
nl:in|last|erk|	1 -8
nl:in|last|ers|	1 7	2-3 7
nl:in|last|gel|	1 -11
nl:in|last|gen|	2-3 7
nl:in|last|ief|	2-3 6
nl:in|last|iel|	2-3 -6
nl:in|last|ijd|	1 -7
nl:in|last|ik|	2-3 9
nl:in|last|ing|	2-3 -13
nl:in|last|jes|	1 -9
nl:in|last|lag|	2-3 -7
nl:in|last|len|	1 -11
nl:in|last|lof|	2-3 8
nl:in|last|nde|	2-3 11
nl:in|last|nis|	2-3 10
nl:in|last|oek|	2-3 -6
nl:in|last|ogy|	2-3 -7
nl:in|last|om|	2-3 6
nl:in|last|ond|	2-3 11
nl:in|last|oor|	2-3 -6
nl:in|last|op|	2-3 8
nl:in|last|ord|	1 8
nl:in|last|orm|	1 -9
nl:in|last|ouw|	2-3 -9
nl:in|last|rde|	2-3 6
nl:in|last|ren|	2-3 8
nl:in|last|rin|	2-3 -8
nl:in|last|ron|	2-3 -7
nl:in|last|rst|	2-3 -9
nl:in|last|sch|	2-3 10
nl:in|last|sen|	2-3 -7
nl:in|last|tax|	1 -7
nl:in|last|ten|	1 -9	2-3 7
nl:in|last|ter|	1 6
nl:in|last|tie|	1 -10	2-3 -10
nl:in|last|tig|	2-3 8
nl:in|last|tje|	1 -9
nl:in|last|ui|	2-3 -7
nl:in|last|unt|	2-3 8
nl:in|last|uze|	2-3 9
nl:in|shape|=bij =de word|	8+ 6
nl:in|shape|=dat =een word|	4-7 6
nl:in|shape|=dat =is =geen|	4-7 8
nl:in|shape|=dat verb word|	4-7 6
nl:in|shape|=dat word =ik|	4-7 6
nl:in|shape|=de capital|	2-3 -12
nl:in|shape|=de word =die|	8+ 9
nl:in|shape|=de word =is|	4-7 8	8+ 7
nl:in|shape|=de word =van|	4-7 -8	8+ 6
nl:in|shape|=de word =waren|	4-7 9
nl:in|shape|=de word verb|	8+ 9
nl:in|shape|=de word word|	2-3 -6	4-7 14	8+ 8
nl:in|shape|=de word|	2-3 -12
nl:in|shape|=die word word|	4-7 6	8+ 6
nl:in|shape|=dit =is =de|	8+ 6
nl:in|shape|=dit =is =geen|	8+ 8
nl:in|shape|=een capital|	2-3 6
nl:in|shape|=een word =dat|	4-7 8
nl:in|shape|=een word =die|	8+ 12
nl:in|shape|=een word =geen|	4-7 6
nl:in|shape|=een word =in|	4-7 9	8+ 7
nl:in|shape|=een word =is|	4-7 8	8+ 7
nl:in|shape|=een word =maar|	4-7 6
nl:in|shape|=een word =met|	4-7 11
nl:in|shape|=een word =op|	4-7 7
nl:in|shape|=een word =van|	4-7 8
nl:in|shape|=een word =voor|	4-7 6
nl:in|shape|=een word adverb|	4-7 9
nl:in|shape|=een word verb|	8+ 7
nl:in|shape|=een word word|	2-3 20	4-7 14	8+ 7
nl:in|shape|=een word|	2-3 6
nl:in|shape|=geen word word|	4-7 6
nl:in|shape|=geen word|	2-3 9
nl:in|shape|=het =gaat =niet|	8+ 8
nl:in|shape|=het =is =een|	4-7 8
nl:in|shape|=het word =is|	8+ 9
nl:in|shape|=het word word|	2-3 -8	4-7 12	8+ 7
nl:in|shape|=het word|	2-3 -9
nl:in|shape|=hij =heeft =nooit|	8+ 7
nl:in|shape|=hij =heeft word|	4-7 7
nl:in|shape|=hij =is word|	8+ 7
nl:in|shape|=hij =was adverb|	4-7 6
nl:in|shape|=hij verb =het|	4-7 8
nl:in|shape|=ik =kan word|	2-3 7
nl:in|shape|=ik verb =dat|	4-7 6	8+ 6
nl:in|shape|=ik verb =de|	8+ 6
nl:in|shape|=ik verb word|	4-7 9	8+ 12
nl:in|shape|=ik word =de|	4-7 7	8+ 9
nl:in|shape|=ik word =een|	8+ 7
nl:in|shape|=ik word =geen|	8+ 8
nl:in|shape|=ik word =me|	8+ 6
nl:in|shape|=ik word =mijn|	4-7 9	8+ 8
nl:in|shape|=ik word adverb|	8+ 8
nl:in|shape|=ik word word|	2-3 8	4-7 10	8+ 10
nl:in|shape|=in word word|	2-3 8
nl:in|shape|=in word|	2-3 -6
nl:in|shape|=met =een word|	4-7 9
nl:in|shape|=met word word|	8+ 7
nl:in|shape|=met word|	2-3 11
nl:in|shape|=mijn word =hebben|	8+ 8
nl:in|shape|=mijn word =is|	8+ 6
nl:in|shape|=mijn word verb|	4-7 11	8+ 8
nl:in|shape|=mijn word word|	4-7 11
nl:in|shape|=na =de word|	2-3 7
nl:in|shape|=niet word adverb|	4-7 15
nl:in|shape|=niet word|	2-3 7
nl:in|shape|=onze word word|	8+ 10
nl:in|shape|=op =het word|	4-7 8
nl:in|shape|=toen word =ik|	4-7 10
nl:in|shape|=twee word|	2-3 7
nl:in|shape|=we =hebben word|	4-7 8
nl:in|shape|=we word =een|	8+ 10
nl:in|shape|=we word =in|	8+ 7
nl:in|shape|=we word adverb|	4-7 8
nl:in|shape|=we word word|	8+ 6
nl:in|shape|=wij =hebben =het|	4-7 11
nl:in|shape|=wij =hebben adverb|	8+ 7
nl:in|shape|=wij =hebben word|	4-7 8	8+ 6
nl:in|shape|=wij =zijn =geen|	4-7 10
nl:in|shape|=wij word adverb|	4-7 11
nl:in|shape|=wij word word|	4-7 11
nl:in|shape|=ze word word|	8+ 7
nl:in|shape|=zonder word|	2-3 -6
nl:in|shape|adverb =de word|	4-7 12
nl:in|shape|adverb =geen word|	4-7 6
nl:in|shape|adverb =is =het|	8+ 6
nl:in|shape|adverb =moet word|	4-7 11
nl:in|shape|adverb =op word|	2-3 -6
nl:in|shape|adverb adverb|	2-3 8
nl:in|shape|adverb word =een|	4-7 11	8+ 8
nl:in|shape|adverb word =ik|	2-3 9
nl:in|shape|adverb word =we|	4-7 11
nl:in|shape|adverb word adverb|	8+ 8
nl:in|shape|adverb word word|	2-3 -10	4-7 14	8+ 6
nl:in|shape|adverb word|	2-3 7
nl:in|shape|adverb|	1 -7
nl:in|shape|capital =dat adverb|	4-7 9
nl:in|shape|capital =een word|	8+ 10
nl:in|shape|capital =had =een|	8+ 11
nl:in|shape|capital =het =aan|	4-7 -6
nl:in|shape|capital =in =de|	4-7 -7	8+ 7
nl:in|shape|capital =in capital|	8+ 6
nl:in|shape|capital =is =geen|	4-7 -6
nl:in|shape|capital =is =het|	4-7 10
nl:in|shape|capital =is adverb|	4-7 -10
nl:in|shape|capital =met word|	2-3 -7
nl:in|shape|capital =van capital|	2-3 -8
nl:in|shape|capital number|	2-3 -6
nl:in|shape|capital verb =dat|	8+ 8
nl:in|shape|capital verb adverb|	8+ 7
nl:in|shape|capital verb word|	8+ 7
nl:in|shape|capital word =bij|	4-7 8
nl:in|shape|capital word =dat|	8+ 9
nl:in|shape|capital word =geen|	8+ 9
nl:in|shape|capital word =ik|	4-7 15
nl:in|shape|capital word =in|	4-7 7
nl:in|shape|capital word =is|	4-7 6
nl:in|shape|capital word =met|	4-7 -6
nl:in|shape|capital word =voor|	8+ 8
nl:in|shape|capital word adverb|	8+ -6
nl:in|shape|capital word verb|	8+ 8
nl:in|shape|number|	1 -11
nl:in|shape|word =als =een|	4-7 8
nl:in|shape|word =een word|	4-7 7
nl:in|shape|word =en word|	2-3 12
nl:in|shape|word =maar word|	2-3 8	4-7 9
nl:in|shape|word =met =een|	4-7 13
nl:in|shape|word =met word|	4-7 -6
nl:in|shape|word =niet word|	2-3 7
nl:in|shape|word adverb =de|	4-7 8
nl:in|shape|word capital|	2-3 -9
nl:in|shape|word word =over|	4-7 10
nl:in|shape|word word adverb|	4-7 9
nl:in|shape|word word word|	4-7 9	8+ 7
nl:in|word|	aan -7	ambachtelijk -9	behandeling -6	beheersbaar 9	binnen 8	buitengewoon 10	dag 7	dan 6	dank -7	dat 10	de -13	den -9	die 7	dit 7	door -6	een 14	en 14	enkele 8	geen 12	geluk 8	gezellig -9	haaskaaf -8	het -14	houden -10	ik 13	in -9	je 8	kaasschaaf -9	kan 8	keer -10	keukentafel -6	kleine -9	kunnen 6	kwestie -6	laat -8	laatste -8	meisje -7	mooi 10	na 6	niet 10	ochtend -7	om 13	ongelukkig 8	onverantwoord 8	op 6	paal -8	pas -6	per 9	plakband 9	polderprinsen -7	poort -6	regenafspraak -6	reëel 6	samen -6	stiltetax -7	te -11	twee 7	ui -7	uit 7	vals -7	verbijsterd 10	verrast 10	volledig 12	voorlopig 6	wachten -6	was 9	wel 7	wiel -7	wij -13	zijn 8	zonder -10	zorgelijk 8	één -8
nl:lead|lower|	, 6	: -8	capital 11	determiner -7	pronoun -6	that 8	verb-judging 10	verb-saying 8	word 7
nl:lead|upper|	) 6	, -12	auxiliary -9	determiner -11	preposition -21	pronoun -7	quote 13	start 9	stop 6	subordinator -11	verb-saying -12	word -20
nl:naming|begrip|2|	8+ 8
nl:naming|bijnaam|1|	2-3 -8
nl:naming|false|	: -10	stop 10	word -25
nl:naming|naam|1|	2-3 -9
nl:naming|naam|2|	2-3 -7
nl:naming|term|1|	1 -12
nl:naming|titel|1|	2-3 -7
nl:naming|true|	) 6	capital 9	determiner -7	pronoun -9	quote 13	start 9	stop 6	that 6	verb-judging 10	verb-saying 12
nl:naming|woord|1|	1 -16
nl:naming|zogeheten|1|	1 -12
nl:nobody|4-7|	start 12
nl:others|1|	1 -9	8+ 8
nl:others|2|	2-3 -9
nl:own-case|false|all-one|	, -9	auxiliary -10	determiner -10	preposition -15	stop 11	subordinator -9	verb-saying -12	word -17
nl:own-case|false|all|	, -8	determiner -6	preposition -7	subordinator -6	word -8
nl:own-case|false|first|	, -9	preposition -15	pronoun -6	quote 11	start 20	stop 9	verb-saying -7	word -11
nl:own-case|false|none|	capital 11	coordinator -7	determiner -7	pronoun -7	that 6	verb-judging 10	verb-saying 8	word 9
nl:own-case|false|some|	subordinator -6
nl:own-case|false|titled|	: 6
nl:own-case|true|all-one|	preposition -6	stop 8	word -13
nl:own-case|true|first|	) 6	quote 6	start 14	word -6
nl:own-case|true|none|	, 12	: -7	adverb -6	auxiliary 9	determiner 8	pronoun 9	that 10	word 14
nl:own-case|true|some|	, 6
nl:own-case|true|upper|	start 6
nl:own|true|	2-3 -10
nl:same|1|2-3|	first -6	none 7	some -8
nl:same|1|4-7|	all -6	all-one -9	none 12
nl:same|1|8+|	none 22
nl:same|2|1|	all-one -6	none -12
nl:same|2|2-3|	all-one -10	first -8	none 9
nl:same|2|4-7|	first 14	titled 6
nl:same|3|1|	none -6
nl:sentence|judging|	4-7 7	8+ 12
nl:sentence|saying|	8+ 11
nl:sentence|thinking|	1 -9	2-3 9	4-7 17	8+ 15
nl:size-ending|10+|.|	auxiliary 6	capital 9	end 8	pronoun 6
nl:size-ending|10+|?|	end 11
nl:size-ending|10+|none|	,verb-judging 9	,verb-saying 8	,verb-thinking 12	,word 12	determiner 6	end 8	stop 13
nl:size-ending|1|.|	end 7
nl:size-ending|1|none|	,auxiliary -9	,determiner -13	,preposition -6	; -10	adverb -10	end 8	stop 6	verb-judging -14	verb-saying -9	word -7
nl:size-ending|2|.|	end 11
nl:size-ending|2|?|	,verb-saying 6
nl:size-ending|2|none|	,auxiliary -6	,coordinator -9	,determiner -10	,preposition -8	,word -10	auxiliary 6	coordinator -9	end 7	stop -12	word 8
nl:size-ending|3|.|	capital 8	end 12
nl:size-ending|3|?|	end 7
nl:size-ending|3|none|	,determiner -7	,preposition -7	,word 13	: 6	; 7	adverb -9	auxiliary 19	determiner -9	stop -7	word -7
nl:size-ending|4-5|.|	capital 12	determiner 14	end 23	preposition 9
nl:size-ending|4-5|?|	,verb-thinking 9
nl:size-ending|4-5|none|	,determiner 8	,verb-judging 12	,word 12	auxiliary 10	end -7	stop -7
nl:size-ending|6-9|.|	capital 13	determiner 15	end 19
nl:size-ending|6-9|?|	end 12
nl:size-ending|6-9|none|	,verb-judging 11	,word 18	: 15	auxiliary 7	end 21
nl:size-follow|10+|	,verb-judging 9	,verb-saying 8	,verb-thinking 12	,word 12	auxiliary 6	capital 11	end 10	pronoun 8	stop 13
nl:size-follow|1|	,auxiliary -9	,determiner -13	,preposition -6	; -10	adverb -10	end 10	quote 8	stop 6	verb-judging -14	verb-saying -9	word -7
nl:size-follow|2|	,auxiliary -6	,coordinator -9	,determiner -10	,preposition -8	,word -10	auxiliary 6	coordinator -9	end 13	stop -12	word 8
nl:size-follow|3|	,determiner -7	,preposition -7	,word 13	: 6	; 7	adverb -9	auxiliary 19	capital 8	end 10	stop -7	word -7
nl:size-follow|4-5|	,determiner 8	,verb-judging 12	,verb-thinking 9	,word 12	auxiliary 10	capital 12	preposition 11	stop -7
nl:size-follow|6-9|	,verb-judging 11	,word 18	: 15	auxiliary 11	capital 13	determiner 15	end 27	preposition 14	pronoun 7
nl:size-intro|10+|	) 6	, 6	: 16	adverb 6	stop 10	word 9
nl:size-intro|1|	, -10	adverb 7	auxiliary -12	coordinator -8	pronoun -16	stop 10	that -8	verb-saying 6
nl:size-intro|2|	, -8	adverb -8	auxiliary 10	determiner -14	preposition -11	start 7	stop 14	subordinator -11	that 10	verb-judging 8	verb-saying 9
nl:size-intro|3|	adverb -7	capital 7	preposition 16	start 8	that 9	verb-saying -10
nl:size-intro|4-5|	, 16	adverb 14	auxiliary 12	capital 11	coordinator 10	determiner 9	preposition -10	quote 8	start 19	subordinator 6	verb-judging 6	word -6
nl:size-intro|6-9|	, 12	auxiliary 12	determiner 8	preposition 6	pronoun 11	start 17	that 7	word 9
nl:size|	10+ 10	4-5 -6	6-9 6
nl:subject|elided|	,verb-saying -10	1 -7	4-7 -11	8+ 10	end 8
nl:subject|none|	,auxiliary -10	,determiner -8	,preposition -10	,verb-judging 10	,verb-thinking 14	,word 6	: 6	; -7	adverb -9	auxiliary 10	capital 16	end 13	pronoun -7	quote 10	that 14	verb-judging -12	word -6
nl:subject|own|	,auxiliary -7	,coordinator -9	,determiner -9	,verb-saying 8	,word 6	8+ 11	: 9	adverb -6	auxiliary 10	capital 10	end 16	preposition 8	pronoun 10	stop -12	that -10
nl:two-before|)|	: 7	stop 7
nl:two-before|,|	auxiliary 8	word -10
nl:two-before|adverb|	adverb 6	determiner -13	preposition -6	stop 12
nl:two-before|auxiliary|	stop 12	that 8
nl:two-before|capital|	, 7	: 19	auxiliary 11	capital 6	preposition -12	stop 11	verb-judging 9	verb-saying 11
nl:two-before|coordinator|	word -8
nl:two-before|determiner|	capital 6	stop 7
nl:two-before|preposition|	auxiliary -11	capital 10	determiner -15	pronoun -9	stop 10
nl:two-before|pronoun|	: 6	adverb 12	stop 14
nl:two-before|quote|	: 7	coordinator -12	stop 18
nl:two-before|start|	quote 9	start 9
nl:two-before|stop|	determiner -10	preposition -7	quote 7
nl:two-before|subordinator|	determiner -10
nl:two-before|that|	determiner 7	pronoun 11	stop 10	word 11
nl:two-before|verb-judging|	: 9	capital 6	determiner 7	stop 10	subordinator 7
nl:two-before|verb-saying|	: 10	adverb -10	preposition 15	stop 14	word -6
nl:two-before|word|	, -8	determiner -7	preposition -13	subordinator -11	verb-judging 8
nl:two-words-before|)|	. 7	: 7
nl:two-words-before|,|	getiteld -7	maar 10
nl:two-words-before|.|	 7	de -10
nl:two-words-before|aan|	. 6
nl:two-words-before|advies|	naar -10
nl:two-words-before|afgedaan|	als 7
nl:two-words-before|af|	. 11
nl:two-words-before|a|	: 7
nl:two-words-before|begrip|	. 8
nl:two-words-before|bekend|	. 7	als -9
nl:two-words-before|betalen|	. 9
nl:two-words-before|bevestigen|	. 8
nl:two-words-before|blijft|	. 8
nl:two-words-before|blijven|	. 9
nl:two-words-before|daarentegen|	van 9
nl:two-words-before|dat|	. 10	er 9	hij 8
nl:two-words-before|de|	acties 7	bijnaam -8	cijfers 12	naam -6	situatie 12	straf 9	term -12	volksmond -10	werktitel -6	zaak 7	zogeheten -11
nl:two-words-before|dood|	. 10
nl:two-words-before|droog|	. 9
nl:two-words-before|eens|	. 8
nl:two-words-before|eigen|	zeggen 9
nl:two-words-before|er|	destijds 7
nl:two-words-before|gaan|	. 7
nl:two-words-before|gemist|	. 8
nl:two-words-before|genoeg|	. 8
nl:two-words-before|gesproken|	van 11
nl:two-words-before|gezien|	. 10
nl:two-words-before|hand|	. 7
nl:two-words-before|hem|	. 8
nl:two-words-before|hen|	. 8
nl:two-words-before|het|	bewijs 8	bordje -10	kabinet 9	opschrift -9	over 10	plan 8	woord -14
nl:two-words-before|hij|	. 6
nl:two-words-before|ingetrokken|	. 11
nl:two-words-before|in|	. 9
nl:two-words-before|is|	. 9	dat 8
nl:two-words-before|joris|	: 6
nl:two-words-before|kijken|	. 7
nl:two-words-before|knikt|	: 12
nl:two-words-before|komen|	. 7
nl:two-words-before|komt|	. 7
nl:two-words-before|kwijt|	. 7
nl:two-words-before|lacht|	. 6
nl:two-words-before|leerling|	. 10
nl:two-words-before|mee|	. 15
nl:two-words-before|meter|	. 6
nl:two-words-before|naam|	: -11
nl:two-words-before|noemt|	hem 8
nl:two-words-before|omzet|	. 6
nl:two-words-before|op|	. 11
nl:two-words-before|over|	. 12	de -11
nl:two-words-before|pers|	. 6
nl:two-words-before|samenvat|	: 10
nl:two-words-before|school|	. 8
nl:two-words-before|spandoek|	: -12
nl:two-words-before|sprak|	van 14
nl:two-words-before|spreken|	van 7
nl:two-words-before|staat|	. 8
nl:two-words-before|start|	 9	start 9
nl:two-words-before|stilte|	. 9
nl:two-words-before|stuk|	. 10
nl:two-words-before|tafel|	. 10
nl:two-words-before|tegen|	. 9
nl:two-words-before|terughoudend|	. 10
nl:two-words-before|terug|	. 8
nl:two-words-before|toe|	. 10
nl:two-words-before|toonde|	zich 10
nl:two-words-before|toont|	zich 8
nl:two-words-before|uit|	. 14	: 9
nl:two-words-before|uur|	. 9
nl:two-words-before|van|	. 9	de -9
nl:two-words-before|vindt|	het 9
nl:two-words-before|voor|	. 7	een -9
nl:two-words-before|waarschuwen|	voor -10
nl:two-words-before|wakker|	. 8
nl:two-words-before|was|	. 6
nl:two-words-before|wat|	hij -9
nl:two-words-before|wel|	. 7
nl:two-words-before|weten|	. 9
nl:two-words-before|ze|	. 11	: 6
nl:two-words-before|zich|	. 9
nl:two-words-before||	. 18	: 7	en -12
nl:verb|false|1|	other -10
nl:verb|false|8+|	lower 15
nl:verb|true|2-3|	lower 15
nl:verb|true|4-7|	lower 27
nl:verb|true|8+|	lower 16
nl:word-after|	 13	, -8	. -12	: 6	; -7	? -7	blijft 9	dat 11	de 9	die 10	een -6	end 17	gedoopt -8	genoemd -10	had 7	hij 8	in 7	komt -12	met 8	noemen -9	noemt -6	op 9	van 10	vindt 8	volgens 10	voor -12	was 13	wie 7	zal 9	zijn 14
nl:word-after|,|	! 8	? 10	none -9
nl:word-after|.|	none -12
nl:word-after|:|	none 6
nl:word-after|;|	none -7
nl:word-after|?|	none -7
nl:word-after|blijft|	none 9
nl:word-after|dat|	. 9
nl:word-after|de|	. 18
nl:word-after|die|	. 10
nl:word-after|een|	. 9	none -8
nl:word-after|end|	. 29	? 10
nl:word-after|gedoopt|	none -8
nl:word-after|genoemd|	none -10
nl:word-after|had|	none 7
nl:word-after|hij|	? 7
nl:word-after|in|	none 7
nl:word-after|komt|	none -12
nl:word-after|noemen|	none -9
nl:word-after|noemt|	none -6
nl:word-after|op|	. 8
nl:word-after|van|	none 7
nl:word-after|vindt|	none 8
nl:word-after|volgens|	. 10
nl:word-after|voor|	none -12
nl:word-after|was|	none 13
nl:word-after|wie|	. 7
nl:word-after|zal|	none 9
nl:word-after|zijn|	. 12	none 11
nl:word-after||	. 7	? 10
nl:word-before|	 13	) 6	. 6	? 12	acties 7	al -10	bedrijf 11	bewijs 8	bijnaam -8	bod 8	boek -7	bordje -10	cijfers 12	daarentegen 7	dat 6	de -17	destijds 9	die -8	dit 10	en -8	er 13	getiteld -7	heet -9	heette -6	het -8	hij -7	in -11	inmiddels -6	intern -7	is 7	kabinet 9	klassieke -12	maar 10	met -10	naam -6	naar -6	nu -8	officieel -8	om -6	onder -10	opschrift -9	plan 8	reactie 9	situatie 12	staat -9	start 9	straf 9	tentoonstelling -7	term -12	titel -6	van 11	volksmond -10	voor -8	voortaan -8	werd -9	werktitel -6	woord -14	zaak 7	zeggen 9	zich 13	zijn -7	zogeheten -13
nl:word-before|)|	8+ 6
nl:word-before|,|	1 -10	2-3 -9	4-7 18	8+ 8
nl:word-before|.|	1 9	2-3 9	8+ 12
nl:word-before|:|	2-3 7
nl:word-before|?|	4-7 16	8+ 9
nl:word-before|acties|	2-3 7
nl:word-before|als|	2-3 -12	4-7 6
nl:word-before|al|	2-3 -10
nl:word-before|bijnaam|	2-3 -8
nl:word-before|bod|	2-3 8
nl:word-before|cijfers|	2-3 9
nl:word-before|dat|	1 -8	2-3 13	4-7 9	8+ 6
nl:word-before|destijds|	2-3 7
nl:word-before|de|	1 -22
nl:word-before|die|	2-3 -12
nl:word-before|een|	2-3 -10
nl:word-before|en|	1 -8	2-3 -6
nl:word-before|er|	2-3 8	4-7 10
nl:word-before|haar|	2-3 -8	4-7 10
nl:word-before|had|	4-7 8
nl:word-before|heet|	1 -9
nl:word-before|hem|	4-7 8
nl:word-before|het|	1 -9	2-3 -6	4-7 10
nl:word-before|hij|	1 -13
nl:word-before|inmiddels|	2-3 -6
nl:word-before|intern|	2-3 -7
nl:word-before|in|	2-3 -10
nl:word-before|is|	2-3 12	4-7 7
nl:word-before|klassieke|	1 -12
nl:word-before|maar|	4-7 10
nl:word-before|met|	1 -12	2-3 -10
nl:word-before|naam|	2-3 -9
nl:word-before|naar|	1 -10
nl:word-before|nu|	2-3 -8
nl:word-before|onder|	1 -10
nl:word-before|opschrift|	1 -7
nl:word-before|over|	4-7 11
nl:word-before|plan|	4-7 8
nl:word-before|situatie|	1 11
nl:word-before|start|	2-3 11	4-7 26	8+ 7
nl:word-before|straf|	4-7 9
nl:word-before|term|	1 -12
nl:word-before|titel|	2-3 -7
nl:word-before|van|	1 11	4-7 13
nl:word-before|voortaan|	2-3 -8
nl:word-before|voor|	1 -11	2-3 11	4-7 -11
nl:word-before|werktitel|	2-3 -6
nl:word-before|woord|	1 -16
nl:word-before|zich|	2-3 13
nl:word-before|zijn|	1 -10
nl:word-before|zogeheten|	1 -12
nl:word-before||	2-3 9	4-7 8
nl:work|near|none|,|	first -6
nl:work|near|none|	all -6	all-one -8	first -8	none 13
nl:work|near|none|stop|	first 12
nl:work|near|none|verb-saying|	all-one -7
nl:work|none|near|	all-one -14
nl:work|none|near|preposition|	all-one -12
nl:work|none|none|)|	first 6
nl:work|none|none|,|	all -8	all-one -7	first -10	none 7	some 6
nl:work|none|none|:|	none -8	titled 8
nl:work|none|none|auxiliary|	all-one -10
nl:work|none|none|capital|	none 11
nl:work|none|none|determiner|	all -6	all-one -11	none -7
nl:work|none|none|	none 10	upper 6
nl:work|none|none|preposition|	all -11	all-one -13	first -15
nl:work|none|none|pronoun|	first -6	none -6
nl:work|none|none|quote|	first 12
nl:work|none|none|start|	first 20	upper 6
nl:work|none|none|stop|	all-one 13	most 6
nl:work|none|none|subordinator|	all -6	all-one -8	some -6
nl:work|none|none|that|	none 8
nl:work|none|none|verb-judging|	none 10
nl:work|none|none|verb-saying|	all-one -9	first -7	none 8
nl:work|none|none|word|	all -8	all-one -18	first -12	none 10
nl:work|right|none|	all-one -6	first -8
nl:work|right|none|word|	all-one -6	first -8
nobody|1|	, -11	auxiliary -9	capital -9	determiner -16	preposition -15	word -17
nobody|2-3|	, -12	auxiliary -12	capital -12	determiner -16	preposition -14	subordinator -11	word -6
nobody|4-7|	, -7	quote 10	stop 12	word -6
nobody|8+|	start 16
others|0|	1 7	2-3 6	4-7 6	8+ 6
others|1|	1 -17	2-3 -22	4-7 -8
others|2|	1 -43	2-3 -33	4-7 -16	8+ 9
others|3|	1 -23	2-3 6
own-case|false|all-one|	( -10	, -17	: 16	; -7	adverb -11	auxiliary -22	coordinator -18	possessive -13	preposition -6	pronoun -9	stop 16	subordinator -31	that -14	verb-judging -27	verb-saying -6	verb-thinking -9	word -14	— 8
own-case|false|all|	, -28	: 11	auxiliary -21	capital -10	coordinator -9	possessive -12	preposition -9	start -8	verb-judging -25	verb-saying -14	verb-thinking -13	word -20	— -6
own-case|false|first|	( -7	, -23	- 10	adverb -11	auxiliary -11	capital -22	determiner -10	preposition -19	quote 12	start 14	stop 21	word -32
own-case|false|most|	auxiliary 14	start 11	word -8
own-case|false|none|	% 8	( -8	, 16	: -19	; 10	adverb 7	auxiliary 14	capital 10	determiner -10	possessive 10	pronoun 10	quote -13	verb-thinking 6	word 10
own-case|false|some|	auxiliary 14	preposition 6	pronoun 18	that 7	verb-judging -13	verb-saying 6	verb-thinking 6
own-case|false|titled|	preposition -12	start -11	verb-saying 10	word -14
own-case|false|upper|	, 11
own-case|true|all-one|	: 6	preposition -9	verb-saying -12
own-case|true|all|	: 6	capital -8	stop 16	verb-judging -11	word -13
own-case|true|first|	) 7	- 10	auxiliary -9	preposition -14	quote 19	start 33	stop 23	verb-saying -16	word -14	– 9	— 8
own-case|true|most|	, 8	start 18	stop 15
own-case|true|none|	, 31	auxiliary 21	capital 11	coordinator 9	determiner 11	preposition -11	pronoun 8	subordinator -7	that 12	verb-judging 11	verb-saying -6	word 16
own-case|true|some|	, 12	preposition 6	word 13
own-case|true|titled|	: 19	start 10
own-case|true|upper|	: 8	start 13
own|false|	1 -8	2-3 -8	8+ 10
own|true|	1 -9	4-7 10
pt:alone|alone|	2-3 8	4-7 14
pt:alone|first|	1 -7	8+ 13
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 13
pt:best-gap|according-to|according|gap|according-to|,s|	2-3 9	4-7 16
pt:best-gap|according-to|according|gap|according-to|,|	2-3 -7	4-7 15	8+ 9
pt:best-gap|according-to|according|gap|according-to|;|	2-3 -6
pt:best-gap|according-to|according|gap|according-to||	1 -10
pt:best-gap|actor-nearby|naked||	1 -10	8+ 12
pt:best-gap|colon|naked||	4-7 17
pt:best-gap|interview|naked||	8+ 7
pt:best-gap|named-before|naked||	2-3 11	4-7 19	8+ 6
pt:best-gap|named-nearby|naked||	2-3 7	4-7 9
pt:best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 6
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -6	4-7 10	8+ 12
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 14	4-7 21
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 7	4-7 8
pt:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 7
pt:best-gap|sentence-before|according|gap|sentence-before|,q|	8+ 8
pt:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 12	8+ 9
pt:best-gap|sentence-before|apposition|gap|sentence-before||	8+ 10
pt:best-gap|sentence-before|judging|gap|sentence-before||	4-7 11
pt:best-gap|sentence-before|saying|gap|sentence-before|,;|	8+ 8
pt:best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 6
pt:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 12
pt:best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 6
pt:best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 7
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 6	4-7 8	8+ 7
pt:best-gap|sentence-before|saying|gap|sentence-before||	4-7 12
pt:best-gap|signature|naked||	8+ 7
pt:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 7
pt:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	4-7 -6
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 9	4-7 6	8+ 10
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 9	2-3 -13
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 11	4-7 14	8+ 6
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	4-7 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 6	8+ 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 -6	4-7 9	8+ 20
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	4-7 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 11	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 8	8+ 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 16
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -9	2-3 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 -11	8+ 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 21	8+ 7
pt:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -6
pt:best-gap|topic|naked||	1 -8	4-7 -7
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 6	4-7 16
pt:best-intro|,|according|1|	2-3 7
pt:best-intro|,|according|5-10|	4-7 11
pt:best-intro|,|according|far|	4-7 11
pt:best-intro|,|naked|1|	2-3 -7
pt:best-intro|,|naked|2-4|	2-3 -7	4-7 -8
pt:best-intro|,|naked|5-10|	4-7 14
pt:best-intro|,|naked|far|	1 -15	2-3 12
pt:best-intro|,|saying|1|	2-3 11	4-7 12
pt:best-intro|,|saying|5-10|	2-3 8	4-7 7	8+ 7
pt:best-intro|,|saying|far|	4-7 10
pt:best-intro|:|apposed|2-4|	8+ 7
pt:best-intro|:|judging|2-4|	2-3 9	8+ 9
pt:best-intro|:|judging|5-10|	8+ 8
pt:best-intro|:|naked|2-4|	2-3 9	4-7 9	8+ 16
pt:best-intro|:|naked|5-10|	8+ -7
pt:best-intro|:|naked|far|	8+ 15
pt:best-intro|:|saying|1|	8+ 18
pt:best-intro|:|saying|2-4|	4-7 16	8+ 13
pt:best-intro|:|saying|5-10|	2-3 -6	4-7 21	8+ 19
pt:best-intro|auxiliary|according|2-4|	2-3 10	4-7 12
pt:best-intro|auxiliary|according|5-10|	2-3 -7	4-7 12	8+ 6
pt:best-intro|auxiliary|direct|0|	4-7 -6
pt:best-intro|auxiliary|naked|2-4|	1 -9
pt:best-intro|auxiliary|naked|5-10|	2-3 11
pt:best-intro|auxiliary|naked|far|	1 10
pt:best-intro|auxiliary|saying|2-4|	2-3 18
pt:best-intro|auxiliary|saying|5-10|	2-3 11	4-7 10
pt:best-intro|auxiliary|saying|far|	2-3 11
pt:best-intro|capital|naked|2-4|	1 -8
pt:best-intro|capital|naked|far|	1 -7	2-3 -8
pt:best-intro|capital|saying|2-4|	4-7 9
pt:best-intro|capital|saying|5-10|	2-3 8
pt:best-intro|determiner|according|5-10|	1 -6
pt:best-intro|determiner|judging|1|	2-3 11
pt:best-intro|determiner|naked|2-4|	2-3 9
pt:best-intro|determiner|naked|5-10|	1 -9	2-3 -7
pt:best-intro|determiner|naked|far|	1 -19	2-3 10
pt:best-intro|determiner|saying|2-4|	2-3 -6
pt:best-intro|determiner|saying|5-10|	2-3 -11	4-7 9
pt:best-intro|preposition|according|2-4|	2-3 -9
pt:best-intro|preposition|according|5-10|	2-3 11
pt:best-intro|preposition|according|far|	1 -7
pt:best-intro|preposition|judging|2-4|	4-7 10
pt:best-intro|preposition|naked|1|	2-3 -10
pt:best-intro|preposition|naked|2-4|	1 -11	2-3 -11
pt:best-intro|preposition|naked|5-10|	1 -14
pt:best-intro|preposition|naked|far|	2-3 -11
pt:best-intro|preposition|saying|1|	2-3 25
pt:best-intro|preposition|saying|2-4|	2-3 12	4-7 11
pt:best-intro|preposition|saying|5-10|	1 -10
pt:best-intro|preposition|saying|far|	2-3 15
pt:best-intro|start|naked|2-4|	4-7 6	8+ 9
pt:best-intro|start|naked|5-10|	8+ 17
pt:best-intro|start|naked|far|	4-7 22	8+ 7
pt:best-intro|start|other|1|	4-7 9	8+ 12
pt:best-intro|start|saying|1|	2-3 11	4-7 12	8+ 6
pt:best-intro|start|saying|far|	2-3 6	4-7 6	8+ 7
pt:best-intro|stop|according|5-10|	8+ 9
pt:best-intro|stop|according|far|	8+ 8
pt:best-intro|stop|apposition|2-4|	8+ 10
pt:best-intro|stop|judging|2-4|	4-7 11
pt:best-intro|stop|naked|1|	8+ 8
pt:best-intro|stop|naked|2-4|	4-7 20
pt:best-intro|stop|naked|5-10|	1 -9	2-3 11	4-7 21	8+ 11
pt:best-intro|stop|naked|far|	2-3 8	4-7 30	8+ 13
pt:best-intro|stop|other|1|	4-7 17	8+ 7
pt:best-intro|stop|saying|1|	1 7	2-3 8	4-7 17
pt:best-intro|stop|saying|2-4|	2-3 9	4-7 6
pt:best-intro|stop|saying|5-10|	2-3 11	4-7 9
pt:best-intro|stop|saying|far|	4-7 9	8+ 6
pt:best-intro|subordinator|judging|2-4|	1 9
pt:best-intro|subordinator|naked|2-4|	1 -6
pt:best-intro|subordinator|naked|5-10|	2-3 6
pt:best-intro|that|naked|5-10|	4-7 10
pt:best-intro|that|naked|far|	4-7 14
pt:best-intro|that|saying|1|	2-3 -7	4-7 8
pt:best-intro|that|saying|2-4|	2-3 15	4-7 9
pt:best-intro|that|saying|5-10|	4-7 6
pt:best-intro|verb-judging|judging|0|	1 -6	2-3 -6
pt:best-intro|verb-judging|saying|5-10|	1 6	2-3 7
pt:best-intro|verb-saying|according|2-4|	2-3 -9
pt:best-intro|verb-saying|saying|0|	1 -7	2-3 7
pt:best-intro|word|according|1|	4-7 10
pt:best-intro|word|according|2-4|	1 12	2-3 6	8+ 7
pt:best-intro|word|according|5-10|	1 -13	4-7 11
pt:best-intro|word|according|far|	2-3 -6	4-7 14
pt:best-intro|word|judging|0|	2-3 -12
pt:best-intro|word|judging|2-4|	1 11	4-7 9
pt:best-intro|word|judging|5-10|	2-3 -7
pt:best-intro|word|naked|0|	2-3 -6
pt:best-intro|word|naked|1|	1 -6	2-3 -8
pt:best-intro|word|naked|2-4|	2-3 6
pt:best-intro|word|naked|5-10|	8+ 12
pt:best-intro|word|naked|far|	4-7 -6	8+ 12
pt:best-intro|word|saying|0|	2-3 6
pt:best-intro|word|saying|1|	2-3 9	4-7 12
pt:best-intro|word|saying|2-4|	2-3 8	4-7 7	8+ 8
pt:best-intro|word|saying|5-10|	4-7 20	8+ 9
pt:best-intro|word|saying|far|	4-7 11
pt:best-intro|—|naked|far|	4-7 6	8+ 6
pt:best-intro|—|saying|2-4|	2-3 6
pt:best-intro|—|saying|5-10|	8+ 6
pt:best-intro|—|saying|far|	8+ 7
pt:best-lead|lower|,|according|	according-to 14
pt:best-lead|lower|,|direct|	speaker-then-quote -8
pt:best-lead|lower|,|judging|	speaker-then-quote 9
pt:best-lead|lower|,|saying|	sentence-before 6	speaker-then-quote 17	verb-then-speaker 14
pt:best-lead|lower|:|naked|	actor-nearby -13	topic -13
pt:best-lead|lower|:|saying|	speaker-then-quote -6
pt:best-lead|lower|adverb|saying|	speaker-then-quote 10
pt:best-lead|lower|auxiliary|naked|	actor-nearby 12	named-nearby 11
pt:best-lead|lower|auxiliary|saying|	sentence-before 8	verb-then-speaker 10
pt:best-lead|lower|capital|naked|	actor-nearby -7	topic -7
pt:best-lead|lower|capital|saying|	speaker-then-quote 10
pt:best-lead|lower|coordinator|according|	according-to 11
pt:best-lead|lower|determiner|according|	according-to -8
pt:best-lead|lower|determiner|naked|	actor-nearby 8	topic 6
pt:best-lead|lower|determiner|saying|	speaker-then-quote -13
pt:best-lead|lower|preposition|according|	according-to 7
pt:best-lead|lower|preposition|naked|	actor-nearby -10	topic -9
pt:best-lead|lower|preposition|saying|	sentence-before 6	speaker-then-quote 18
pt:best-lead|lower|subordinator|according|	according-to 11
pt:best-lead|lower|subordinator|direct|	speaker-then-quote -8
pt:best-lead|lower|subordinator|judging|	speaker-then-quote 13
pt:best-lead|lower|that|naked|	actor-nearby 13	named-nearby 7	topic 12
pt:best-lead|lower|verb-saying|according|	according-to -10
pt:best-lead|lower|verb-saying|saying|	speaker-then-quote 6
pt:best-lead|lower|word|according|	according-to 12
pt:best-lead|lower|word|naked|	named-nearby 14
pt:best-lead|lower|word|saying|	sentence-before 18	verb-then-speaker 12
pt:best-lead|lower|word|thinking|	speaker-then-quote -6
pt:best-lead|other|word|naked|	actor-nearby -6
pt:best-lead|upper|,|according|	according-to -10
pt:best-lead|upper|,|naked|	actor-nearby -7	topic -10
pt:best-lead|upper|,|saying|	speaker-then-quote -8
pt:best-lead|upper|:|apposed|	speaker-then-quote 7
pt:best-lead|upper|:|judging|	speaker-then-quote 12
pt:best-lead|upper|:|naked|	actor-nearby 6	colon 10	interview 7
pt:best-lead|upper|:|saying|	sentence-before 11	verb-then-speaker 9
pt:best-lead|upper|auxiliary|direct|	speaker-then-quote -8
pt:best-lead|upper|capital|naked|	named-nearby -8	topic -6
pt:best-lead|upper|coordinator|naked|	actor-nearby -6
pt:best-lead|upper|determiner|according|	according-to -7
pt:best-lead|upper|determiner|naked|	actor-nearby -11	named-nearby -7	topic -11
pt:best-lead|upper|determiner|saying|	quote-then-verb -9	speaker-then-quote -6
pt:best-lead|upper|preposition|according|	according-to -10
pt:best-lead|upper|preposition|apposed|	quote-then-speaker -6
pt:best-lead|upper|preposition|judging|	speaker-then-quote -9
pt:best-lead|upper|preposition|naked|	actor-nearby -8	named-nearby -16	topic -14
pt:best-lead|upper|preposition|saying|	speaker-then-quote -6	verb-then-speaker -7
pt:best-lead|upper|start|naked|	actor-nearby 15	interview 6	topic 6
pt:best-lead|upper|start|saying|	paragraph-before 8	quote-then-verb 14	sentence-after 9
pt:best-lead|upper|stop|apposition|	sentence-before 8
pt:best-lead|upper|stop|judging|	sentence-before 12
pt:best-lead|upper|stop|naked|	named-before 18	topic 13
pt:best-lead|upper|stop|other|	quote-then-verb 13
pt:best-lead|upper|stop|saying|	quote-then-verb 14	sentence-before 18
pt:best-lead|upper|subordinator|naked|	topic -6
pt:best-lead|upper|verb-judging|judging|	speaker-then-quote -7
pt:best-lead|upper|verb-judging|saying|	speaker-then-quote -6
pt:best-lead|upper|word|according|	according-to -9
pt:best-lead|upper|word|naked|	named-nearby -9	topic -15
pt:best-lead|upper|word|saying|	quote-then-verb 6	sentence-before -7	speaker-then-quote -17
pt:best-lead|upper|—|naked|	actor-nearby 7
pt:best-lead|upper|—|saying|	sentence-before 9
pt:best-lemma|	aceitar 6	achar 9	acusar 17	adiantar 11	admitir 6	afirmar 11	alegar 11	apelidar -9	aplaudir 9	assegurar 14	atestar 9	atirar 6	atribuir -8	avaliar 7	brincar 7	chamar -14	comemorar 8	comentar 11	comparar 10	concluir 7	condenar -7	confessar 9	confidenciar 6	confirmar 11	considerar 8	contar 12	corrigir 8	cortar 8	criticar 12	declarar 15	defender 11	definir 6	desabafar 9	descrever 9	desmentir 9	destacar 8	desvalorizar 6	devolver 7	disparar -8	divulgar -6	dizer -7	elogiar 16	esclarecer -7	escusar 9	falar 9	felicitar 8	gracejar 11	informar 14	interromper 8	invocar 11	ironizar 14	jurar 6	justificar 11	lamentar 19	lembrar -18	ler -8	limitar 11	mandar 11	manifestar 10	negar 13	notar 9	pedir 6	ponderar 9	precisar 6	preferir 9	prever -7	prometer -6	protestar 6	publicar -9	queixar 9	querer -8	questionar 11	reagir 7	rebater 9	reclamar 7	reconhecer 14	recordar 9	recusar 11	referir -7	rejeitar 8	relatar 8	repudiar 6	responder 21	ressaltar 7	revelar 11	rir 9	sorrir 7	sugerir 6	suspirar 7	ver 7
pt:best-lemma|acrescentar|quote-then-verb|	1 6
pt:best-lemma|acusar|speaker-then-quote|	2-4 13	5-10 7
pt:best-lemma|adiantar|speaker-then-quote|	2-4 9
pt:best-lemma|admitir|quote-then-verb|	1 7
pt:best-lemma|admitir|sentence-before|	far 11
pt:best-lemma|admitir|speaker-then-quote|	2-4 16
pt:best-lemma|afirmar|sentence-before|	5-10 8
pt:best-lemma|afirmar|speaker-then-quote|	2-4 6	5-10 7
pt:best-lemma|alegar|speaker-then-quote|	1 7
pt:best-lemma|anunciar|sentence-before|	far 10
pt:best-lemma|apelidar|speaker-then-quote|	1 -9
pt:best-lemma|assegurar|speaker-then-quote|	5-10 6
pt:best-lemma|atirar|quote-then-verb|	1 6
pt:best-lemma|atribuir|speaker-then-quote|	2-4 -9
pt:best-lemma|avisar|quote-then-verb|	1 7
pt:best-lemma|avisar|speaker-then-quote|	1 -7	2-4 6
pt:best-lemma|brincar|quote-then-verb|	1 6
pt:best-lemma|chamar|speaker-then-quote|	0 -18	1 -10	5-10 -6
pt:best-lemma|comemorar|speaker-then-quote|	2-4 8
pt:best-lemma|confirmar|speaker-then-quote|	2-4 12	5-10 8
pt:best-lemma|considerar|speaker-then-quote|	2-4 7
pt:best-lemma|contar|quote-then-verb|	1 6
pt:best-lemma|contar|sentence-before|	far 10
pt:best-lemma|contrapor|speaker-then-quote|	5-10 8
pt:best-lemma|cortar|speaker-then-quote|	2-4 8
pt:best-lemma|declarar|speaker-then-quote|	2-4 8	5-10 7
pt:best-lemma|defender|quote-then-verb|	1 7
pt:best-lemma|defender|speaker-then-quote|	2-4 11	5-10 9
pt:best-lemma|desmentir|sentence-before|	1 8
pt:best-lemma|devolver|quote-then-verb|	1 7
pt:best-lemma|discordar|speaker-then-quote|	1 8
pt:best-lemma|dizer|quote-then-verb|	1 11
pt:best-lemma|dizer|sentence-before|	far 8
pt:best-lemma|dizer|speaker-then-quote|	0 -10	1 -6
pt:best-lemma|dizer|verb-then-speaker|	1 7
pt:best-lemma|elogiar|speaker-then-quote|	0 9	1 11
pt:best-lemma|escrever|quote-then-verb|	1 6
pt:best-lemma|escrever|speaker-then-quote|	1 8
pt:best-lemma|explicar|quote-then-verb|	1 6
pt:best-lemma|explicar|sentence-before|	5-10 -6	far 7
pt:best-lemma|explicar|speaker-then-quote|	5-10 8
pt:best-lemma|falar|speaker-then-quote|	1 24
pt:best-lemma|garantir|quote-then-verb|	1 7
pt:best-lemma|garantir|speaker-then-quote|	2-4 -6	5-10 13
pt:best-lemma|gracejar|quote-then-verb|	1 7
pt:best-lemma|gritar|speaker-then-quote|	0 -9
pt:best-lemma|informar|quote-then-verb|	1 9
pt:best-lemma|informar|speaker-then-quote|	1 9	far 8
pt:best-lemma|insistir|quote-then-verb|	1 6
pt:best-lemma|invocar|speaker-then-quote|	0 11
pt:best-lemma|ironizar|quote-then-verb|	1 10
pt:best-lemma|ironizar|speaker-then-quote|	5-10 6
pt:best-lemma|lamentar|speaker-then-quote|	0 12	1 7	5-10 12
pt:best-lemma|lembrar|quote-then-verb|	1 9
pt:best-lemma|lembrar|speaker-then-quote|	1 -6	2-4 -11	5-10 -10
pt:best-lemma|ler|speaker-then-quote|	0 -7	2-4 -6
pt:best-lemma|limitar|speaker-then-quote|	2-4 10
pt:best-lemma|mandar|speaker-then-quote|	2-4 7	5-10 9
pt:best-lemma|manifestar|speaker-then-quote|	0 10
pt:best-lemma|negar|sentence-before|	far 6
pt:best-lemma|negar|speaker-then-quote|	2-4 9
pt:best-lemma|none|according-to|	0 -8	1 9
pt:best-lemma|none|actor-nearby|	1 -9
pt:best-lemma|none|colon|	1 9	2-4 7
pt:best-lemma|none|interview|	far 7
pt:best-lemma|none|named-before|	2-4 12	5-10 14	far 15
pt:best-lemma|none|named-nearby|	1 -13	2-4 14	far 9
pt:best-lemma|none|sentence-before|	2-4 11	5-10 6	far -6
pt:best-lemma|none|signature|	1 7
pt:best-lemma|none|speaker-then-quote|	0 -7	5-10 -10
pt:best-lemma|none|topic|	0 -6	1 -14
pt:best-lemma|pedir|quote-then-verb|	1 6
pt:best-lemma|pedir|speaker-then-quote|	0 11	1 -7	2-4 10	5-10 12
pt:best-lemma|perguntar|speaker-then-quote|	0 9
pt:best-lemma|preferir|speaker-then-quote|	2-4 6
pt:best-lemma|prometer|sentence-before|	5-10 6
pt:best-lemma|prometer|speaker-then-quote|	2-4 -9
pt:best-lemma|queixar|quote-then-verb|	1 8
pt:best-lemma|queixar|speaker-then-quote|	1 7
pt:best-lemma|querer|speaker-then-quote|	5-10 -7
pt:best-lemma|rebater|speaker-then-quote|	1 8
pt:best-lemma|reclamar|quote-then-verb|	1 6
pt:best-lemma|reconhecer|quote-then-verb|	1 8
pt:best-lemma|reconhecer|speaker-then-quote|	0 10	2-4 9
pt:best-lemma|recordar|quote-then-verb|	1 6
pt:best-lemma|recusar|speaker-then-quote|	5-10 10
pt:best-lemma|rejeitar|speaker-then-quote|	2-4 10
pt:best-lemma|responder|quote-then-verb|	1 11
pt:best-lemma|responder|sentence-before|	5-10 6
pt:best-lemma|responder|speaker-then-quote|	1 12	2-4 9	5-10 7
pt:best-lemma|resumir|speaker-then-quote|	2-4 8
pt:best-lemma|revelar|quote-then-verb|	1 9
pt:best-lemma|revelar|sentence-before|	far 6
pt:best-lemma|rir|quote-then-verb|	1 8
pt:best-lemma|saber|quote-then-verb|	2-4 8
pt:best-lemma|sublinhar|quote-then-verb|	1 8
pt:best-lemma|sublinhar|sentence-before|	5-10 7
pt:best-lemma|suspirar|quote-then-verb|	1 6
pt:best-lemma|sustentar|speaker-then-quote|	5-10 8
pt:best-lemma|unlisted|quote-then-verb|	0 -6	1 12
pt:best-lemma|ver|speaker-then-quote|	2-4 8
pt:best-near|according-to|according|	0 -8	1 9
pt:best-near|according|0|	1 -6
pt:best-near|according|1|	2-3 9
pt:best-near|according|2-4|	1 8	2-3 -11	4-7 15	8+ 12
pt:best-near|according|5-10|	1 -14	4-7 19	8+ 8
pt:best-near|according|far|	1 -8	8+ 11
pt:best-near|actor-nearby|naked|	1 -9
pt:best-near|apposed|2-4|	8+ 7
pt:best-near|apposition|2-4|	8+ 10
pt:best-near|colon|naked|	1 9	2-4 7
pt:best-near|direct|0|	4-7 -6
pt:best-near|direct|2-4|	2-3 -6
pt:best-near|interview|naked|	far 7
pt:best-near|judging|0|	1 -6	2-3 -12
pt:best-near|judging|1|	2-3 13	4-7 9
pt:best-near|judging|2-4|	1 14	4-7 13	8+ 10
pt:best-near|judging|5-10|	4-7 9	8+ 8
pt:best-near|naked|0|	1 -8	2-3 -6
pt:best-near|naked|1|	1 -11	2-3 -13
pt:best-near|naked|2-4|	1 -7	4-7 6	8+ 18
pt:best-near|naked|5-10|	1 -18
pt:best-near|naked|far|	8+ 12
pt:best-near|named-before|naked|	2-4 12	5-10 14	far 15
pt:best-near|named-nearby|naked|	1 -13	2-4 14	far 9
pt:best-near|other|1|	2-3 -7	4-7 10	8+ 12
pt:best-near|paragraph-before|saying|	far 8
pt:best-near|quote-then-verb|other|	0 -6	1 12
pt:best-near|quote-then-verb|saying|	1 21	5-10 -7
pt:best-near|saying|0|	1 -7	2-3 8
pt:best-near|saying|1|	2-3 11	4-7 9	8+ 7
pt:best-near|saying|2-4|	2-3 8	8+ 11
pt:best-near|saying|5-10|	2-3 -8	4-7 21	8+ 16
pt:best-near|saying|far|	2-3 12	8+ 9
pt:best-near|sentence-after|saying|	1 9
pt:best-near|sentence-before|according|	5-10 6	far -6
pt:best-near|sentence-before|apposition|	2-4 10
pt:best-near|sentence-before|judging|	2-4 11
pt:best-near|sentence-before|saying|	1 11	2-4 7	5-10 12	far 15
pt:best-near|signature|naked|	1 7
pt:best-near|speaker-then-quote|apposed|	2-4 7
pt:best-near|speaker-then-quote|direct|	0 -7	5-10 -10
pt:best-near|speaker-then-quote|judging|	0 -13	1 9	2-4 8
pt:best-near|speaker-then-quote|thinking|	5-10 -7
pt:best-near|topic|naked|	0 -6	1 -14
pt:best-near|verb-then-speaker|saying|	1 14	2-4 7	5-10 -6
pt:best-negated|	true -7
pt:best-order|according|according|0|	1 -6
pt:best-order|according|according|1|	2-3 9
pt:best-order|according|according|2-4|	1 8	2-3 -11	4-7 15	8+ 12
pt:best-order|according|according|5-10|	1 -14	4-7 19	8+ 8
pt:best-order|according|according|far|	1 -8	8+ 11
pt:best-order|apposed|apposed|2-4|	8+ 7
pt:best-order|apposed|judging|1|	4-7 7
pt:best-order|apposed|judging|2-4|	1 9	2-3 13	4-7 9	8+ 7
pt:best-order|apposed|saying|0|	4-7 13
pt:best-order|apposed|saying|1|	2-3 14	4-7 14	8+ 8
pt:best-order|apposed|saying|2-4|	2-3 -7
pt:best-order|apposed|saying|5-10|	2-3 -8	4-7 10	8+ 11
pt:best-order|apposed|saying|far|	8+ 7
pt:best-order|apposition|apposition|2-4|	8+ 10
pt:best-order|apposition|judging|2-4|	2-3 10	4-7 8
pt:best-order|apposition|judging|5-10|	2-3 9
pt:best-order|apposition|saying|1|	2-3 11	4-7 12	8+ 8
pt:best-order|apposition|saying|2-4|	4-7 13	8+ 9
pt:best-order|apposition|saying|5-10|	2-3 15	4-7 15	8+ 12
pt:best-order|apposition|saying|far|	2-3 16	4-7 6
pt:best-order|direct|direct|0|	4-7 -6
pt:best-order|direct|direct|2-4|	2-3 -6
pt:best-order|direct|judging|0|	1 -6	2-3 -8
pt:best-order|direct|judging|1|	2-3 12
pt:best-order|direct|judging|2-4|	1 11	2-3 -7	4-7 10	8+ 7
pt:best-order|direct|judging|5-10|	4-7 9	8+ 6
pt:best-order|direct|saying|0|	1 -8	2-3 11
pt:best-order|direct|saying|1|	8+ 15
pt:best-order|direct|saying|2-4|	1 -6	2-3 16	8+ 12
pt:best-order|direct|saying|5-10|	4-7 24	8+ 12
pt:best-order|direct|saying|far|	4-7 10	8+ 10
pt:best-order|inverted|other|1|	2-3 -7	4-7 10	8+ 12
pt:best-order|inverted|saying|1|	1 7	2-3 19	4-7 23	8+ 6
pt:best-order|inverted|saying|2-4|	1 -6	2-3 9	4-7 12	8+ 6
pt:best-order|inverted|saying|5-10|	2-3 -7	8+ 6
pt:best-order|inverted|saying|far|	2-3 9	4-7 13	8+ 8
pt:best-order|naked|naked|0|	1 -8	2-3 -6
pt:best-order|naked|naked|1|	1 -11	2-3 -13
pt:best-order|naked|naked|2-4|	1 -7	4-7 6	8+ 18
pt:best-order|naked|naked|5-10|	1 -18
pt:best-order|naked|naked|far|	8+ 12
pt:best-order|relative|judging|0|	2-3 -7
pt:best-phrase|name|	apposition 8	judging 16	naked 11	other 7	saying 9
pt:best-phrase|noun|	direct -8	judging -8	naked -19	thinking -7
pt:best-phrase|pronoun|	according 8	other 9
pt:best-score|	-1 -13	-2 -7	-3 7	-4 -7	3 6	4 9	5 22	6 11
pt:best-score|-1|	1 -14	2-3 -8	8+ 17
pt:best-score|-2|	1 -13	2-3 -13	4-7 6
pt:best-score|-3|	1 -14	2-3 12	8+ 8
pt:best-score|-4|	1 -11	8+ 11
pt:best-score|0|	1 11
pt:best-score|1|	8+ 26
pt:best-score|2|	4-7 16	8+ 20
pt:best-score|3|	2-3 7	4-7 12
pt:best-score|4|	1 10	8+ 9
pt:best-score|5|	2-3 19	4-7 18	8+ 12
pt:best-score|6|	4-7 21	8+ 11
pt:best|according-to|according|	4-7 27	8+ 12
pt:best|actor-nearby|naked|	1 -10	8+ 12
pt:best|colon|naked|	4-7 17
pt:best|interview|naked|	8+ 7
pt:best|named-before|naked|	2-3 11	4-7 19	8+ 6
pt:best|named-nearby|naked|	2-3 7	4-7 9
pt:best|paragraph-before|saying|	2-3 6	4-7 6
pt:best|quote-then-speaker|saying|	4-7 -6
pt:best|quote-then-verb|judging|	2-3 -9
pt:best|quote-then-verb|other|	1 6	2-3 -7	8+ 12
pt:best|quote-then-verb|saying|	2-3 16	4-7 21
pt:best|sentence-after|saying|	2-3 7	4-7 6
pt:best|sentence-before|according|	2-3 6	8+ 9
pt:best|sentence-before|apposition|	8+ 9
pt:best|sentence-before|judging|	4-7 11
pt:best|sentence-before|saying|	1 11	2-3 12	4-7 14	8+ 8
pt:best|signature|naked|	8+ 7
pt:best|speaker-then-quote|apposed|	2-3 6	8+ 7
pt:best|speaker-then-quote|direct|	1 -8	2-3 -6
pt:best|speaker-then-quote|judging|	1 13	2-3 -7	4-7 18	8+ 11
pt:best|speaker-then-quote|saying|	1 -6	8+ 19
pt:best|speaker-then-quote|thinking|	1 -9
pt:best|topic|naked|	1 -8	4-7 -7
pt:best|verb-then-speaker|saying|	1 -8	8+ 10
pt:case-follow|all-one|,determiner|	none -10
pt:case-follow|all-one|,preposition|	none -7
pt:case-follow|all-one|,subordinator|	none -6
pt:case-follow|all-one|,that|	none -11
pt:case-follow|all-one|,verb-saying|	none 9
pt:case-follow|all-one|:|	none -9
pt:case-follow|all-one|auxiliary|	none -11
pt:case-follow|all-one|capital|	none -10
pt:case-follow|all-one|coordinator|	none -9
pt:case-follow|all-one|end|	. 6	? 7
pt:case-follow|all-one|preposition|	none -10
pt:case-follow|all-one|stop|	none 6
pt:case-follow|all-one|word|	none -10
pt:case-follow|all|,auxiliary|	none -7
pt:case-follow|all|,preposition|	none -8
pt:case-follow|all|,subordinator|	none -11
pt:case-follow|all|,that|	none -10
pt:case-follow|all|,verb-saying|	none -7
pt:case-follow|all|end|	. 8
pt:case-follow|all|preposition|	none -15
pt:case-follow|all|verb-saying|	none -8
pt:case-follow|all|word|	none -8
pt:case-follow|first|,preposition|	none -7
pt:case-follow|first|,verb-judging|	none 6
pt:case-follow|first|,verb-saying|	? 8	none 17
pt:case-follow|first|,word|	? 9	none 12
pt:case-follow|first|:|	none 9
pt:case-follow|first|auxiliary|	none -7
pt:case-follow|first|capital|	. 10
pt:case-follow|first|coordinator|	. 7	none -9
pt:case-follow|first|determiner|	. 7
pt:case-follow|first|end|	! 8	. 20	? 11	none 18
pt:case-follow|first|preposition|	. 13	none -6
pt:case-follow|first|stop|	none -9
pt:case-follow|first|word|	none -12
pt:case-follow|first|—|	? 7	none 13
pt:case-follow|most|end|	. 7
pt:case-follow|none|,auxiliary|	none -12
pt:case-follow|none|,capital|	none 7
pt:case-follow|none|,determiner|	none -6
pt:case-follow|none|,preposition|	none -9
pt:case-follow|none|,quote|	none -7
pt:case-follow|none|,subordinator|	none -7
pt:case-follow|none|,that|	none -9
pt:case-follow|none|,verb-saying|	none 7
pt:case-follow|none|,word|	none -13
pt:case-follow|none|;|	none -7
pt:case-follow|none|capital|	. 7
pt:case-follow|none|coordinator|	none 6
pt:case-follow|none|determiner|	none 8
pt:case-follow|none|end|	. 14
pt:case-follow|none|preposition|	. 6
pt:case-follow|none|stop|	none 11
pt:case-follow|none|verb-saying|	none -9
pt:case-intro|all-one|	, -8	: 12	adverb -8	auxiliary -7	capital -9	coordinator -8	determiner -11	preposition -22	subordinator -9	verb-judging -8	— 7
pt:case-intro|all|	, -8	determiner -11	preposition -14	stop 10	verb-judging -6	word -14
pt:case-intro|first|	, -12	: 6	auxiliary -6	preposition -12	start 10	stop 14	verb-judging -6	word -18	— 9
pt:case-intro|most|	: 11	start 7
pt:case-intro|none|	, 18	: -21	adverb 13	coordinator 6	that 11
pt:case-intro|some|	verb-saying 9
pt:case-intro|titled|	: 10	preposition -9	verb-saying 10
pt:case|all-one|	2 10	4-5 -6
pt:case|all|	2 -6	4-5 -12
pt:case|first|	1 -6	10+ 9	3 8	4-5 -10	6-9 6
pt:case|most|	3 -6	4-5 12	6-9 6
pt:case|none|	10+ 13	4-5 7
pt:case|some|	6-9 13
pt:case|titled|	3 -9	4-5 7	6-9 10
pt:chain-on|, verb-saying ,|	1 9	2-3 10	4-7 11
pt:chain-on|, verb-saying stop|	4-7 12	8+ 7
pt:chain-on|,|	2-3 -6
pt:chain-on|coordinator|	1 -11
pt:chain-on|far|	2-3 7
pt:chain-on|none|	2-3 -7	4-7 6	8+ 22
pt:chain-on|preposition|	1 -8	2-3 -7
pt:chain-on|stop preposition word|	2-3 -11
pt:chain-on|stop|	1 -6	2-3 14	4-7 12	8+ 7
pt:chain-on|word|	1 -7
pt:chain|, verb-saying ,|	2-3 7	4-7 9
pt:chain|,|	1 -12
pt:chain|coordinator|	1 -6
pt:chain|determiner preposition coordinator|	2-3 -9
pt:chain|none|	1 -13	4-7 9	8+ 10
pt:chain|preposition|	1 -11	2-3 -6
pt:chain|word|	1 -7
pt:clause|false|true|	all -10	none 6	some 6	titled 12
pt:clause|true|false|	first 20	none 18
pt:clause|true|true|	none 8
pt:continues|	true 7
pt:echo|all|2-3|	false 10
pt:echo|all|4-7|	false 8	true 9
pt:echo|all|8+|	true 6
pt:echo|all|	all -7	all-one 7	false 7
pt:echo|all|false|	2-3 13	4-7 17
pt:echo|all|true|	1 -7	8+ 7
pt:echo|half|4-7|	true 8
pt:echo|half|	false -6	none 8	true 8
pt:echo|none|1|	true -6
pt:echo|none|2-3|	true -11
pt:echo|none|8+|	true 6
pt:echo|none|	true -13
pt:echo|some|4-7|	false 7	true -8
pt:echo|some|8+|	false 16
pt:echo|some|	all -10	false 10	first 6	true -8
pt:echo|some|false|	8+ 16
pt:ending|	! 12	. 18
pt:family|"|	1 13	2-3 -7	4-7 6	8+ 21
pt:family|'|	2-3 -7
pt:family|none|	1 8	2-3 15	4-7 17
pt:family|«|	1 -11	8+ 28
pt:family|‘|	4-7 7
pt:family|“|	1 -6	8+ -6
pt:follow|	,adverb -8	,auxiliary -11	,capital 6	,determiner -11	,preposition -14	,pronoun -6	,quote -9	,subordinator -8	,that -15	,verb-judging 6	,verb-saying 19	; -7	adverb -11	auxiliary -13	determiner 10	end 14	pronoun -6	verb-saying -11	word -9	— 17
pt:gov|achar|	none 9
pt:gov|achar|past|	none 8
pt:gov|aconselhar|present|	none 9
pt:gov|acrescentar|1|	4-7 7
pt:gov|acrescentar|4-7|	4-7 8
pt:gov|acrescentar|	a -9	none 9
pt:gov|acrescentar|present|	none 14
pt:gov|acusar|2-3|	1 9	2-3 10	4-7 6
pt:gov|acusar|4-7|	1 6	2-3 7	4-7 6
pt:gov|acusar|	de 21
pt:gov|acusar|past|	none 13
pt:gov|acusar|present|	none 15
pt:gov|adiantar|2-3|	4-7 9
pt:gov|adiantar|	que 9
pt:gov|admitir|2-3|	2-3 14
pt:gov|admitir|4-7|	4-7 7
pt:gov|admitir|8+|	4-7 10
pt:gov|admitir|	a 10	de 8	em 9	na -7	none 9	que 17
pt:gov|admitir|past|	none 6
pt:gov|admitir|present|	none 14
pt:gov|afirmar|2-3|	1 -8	2-3 10	4-7 12
pt:gov|afirmar|4-7|	2-3 12	4-7 13
pt:gov|afirmar|past|	none 18
pt:gov|afirmar|	que 6
pt:gov|alegar|1|	4-7 6
pt:gov|alegar|past|	none 7
pt:gov|alegar|present|	none 6
pt:gov|alegar|	que 9
pt:gov|alertar|past|	none 8
pt:gov|apelar|1|	2-3 11
pt:gov|apelar|past|	none 9
pt:gov|apelidar|1|	2-3 -9
pt:gov|apelidar|	de -10
pt:gov|assegurar|4-7|	4-7 6
pt:gov|assegurar|past|	none 10
pt:gov|assegurar|present|	none 6
pt:gov|assegurar|	que 11
pt:gov|atestar|past|	none 9
pt:gov|atirar|	none 7
pt:gov|atirar|past|	none 7
pt:gov|avaliar|	que 11
pt:gov|avisar|1|	2-3 -7	4-7 7
pt:gov|avisar|2-3|	4-7 11
pt:gov|avisar|present|	none 8
pt:gov|avisar|	que 12
pt:gov|chamar|0|	1 -11	2-3 -14
pt:gov|chamar|1|	2-3 -11
pt:gov|chamar|2-3|	4-7 12
pt:gov|chamar|	none -17
pt:gov|chamar|past|	auxiliary -8	none -6
pt:gov|chamar|present|	já -8	none -7
pt:gov|classificar|1|	2-3 9
pt:gov|classificar|2-3|	1 11	2-3 8
pt:gov|classificar|	como 15
pt:gov|comemorar|4-7|	4-7 8
pt:gov|comemorar|past|	none 8
pt:gov|comentar|past|	none 9
pt:gov|concluir|past|	none 8
pt:gov|confirmar|1|	4-7 9
pt:gov|confirmar|4-7|	2-3 12
pt:gov|confirmar|	none 11
pt:gov|confirmar|past|	none 8
pt:gov|confirmar|present|	none 12
pt:gov|considerar|1|	4-7 6
pt:gov|considerar|2-3|	1 17	2-3 10	4-7 8
pt:gov|considerar|	a 15	de -6	none 15	que 6
pt:gov|considerar|past|	none 16
pt:gov|considerar|present|	none 9
pt:gov|contar|2-3|	2-3 -7
pt:gov|contar|4-7|	4-7 7
pt:gov|contar|	a -7	ao -7
pt:gov|criticar|	a 12
pt:gov|criticar|past|	none 10
pt:gov|culpar|	none 10
pt:gov|declarar|4-7|	4-7 8
pt:gov|declarar|	none 10	que 8
pt:gov|declarar|past|	none 13
pt:gov|defender|	none 9	que 8
pt:gov|defender|past|	none 9
pt:gov|defender|present|	none 8
pt:gov|denunciar|	none 10
pt:gov|denunciar|present|	none 10
pt:gov|destacar|	a 8
pt:gov|destacar|past|	none 8
pt:gov|desvalorizar|	none 7
pt:gov|desvalorizar|past|	none 6
pt:gov|discordar|1|	8+ 8
pt:gov|discordar|	none 8
pt:gov|discordar|present|	none -6
pt:gov|disparar|present|	none -6
pt:gov|ditar|2-3|	4-7 9
pt:gov|ditar|4-7|	4-7 11
pt:gov|ditar|	a 11	none -6
pt:gov|ditar|present|	auxiliary 12	none -6
pt:gov|divulgar|4-7|	2-3 -6
pt:gov|divulgar|	none -6
pt:gov|divulgar|past|	not -6
pt:gov|dizer|0|	2-3 -10
pt:gov|dizer|1|	4-7 13
pt:gov|dizer|4-7|	4-7 17	8+ 9
pt:gov|dizer|8+|	2-3 10
pt:gov|dizer|	a 17	ao -7	de 12	que -6	se 9	à 7
pt:gov|dizer|past|	none -6
pt:gov|elogiar|1|	2-3 9
pt:gov|elogiar|	a 12	none 10
pt:gov|elogiar|past|	auxiliary 6	none 15
pt:gov|emendar|	none 11
pt:gov|emendar|present|	none 11
pt:gov|esclarecer|past|	none -8
pt:gov|escrever|1|	8+ 11
pt:gov|escrever|2-3|	4-7 10
pt:gov|escrever|	a 9	none 10
pt:gov|escrever|present|	none 10
pt:gov|explicar|	a 7
pt:gov|explicar|past|	none 10
pt:gov|explicar|present|	none 9
pt:gov|falar|1|	1 16	4-7 8
pt:gov|falar|	em 9	numa 8
pt:gov|falar|past|	none 11
pt:gov|garantir|2-3|	4-7 10
pt:gov|garantir|4-7|	4-7 10
pt:gov|garantir|	que -11
pt:gov|gritar|1|	2-3 7
pt:gov|head|	2021 6	acesso 10	administração 10	alguém -9	assessoria 8	colegiado 9	comunicado 12	contrato 7	curitiba 7	disse 9	documento 8	entidade 9	episódio 6	fez 10	identificada 13	júri 11	magistrada 10	mensagem 8	ministra 8	ministro -8	name 6	ninguém -9	none 13	nota 8	oposição 10	person 12	place 12	professora 7	regional 10	relator -7	respondeu 10	socialista 11	treinador 8	tribunal -10	turística 9	técnicos -7
pt:gov|head|colegiado|	afirmar 9
pt:gov|head|defesa|	considerar 7
pt:gov|head|ela|	dizer 12	lembrar -6	sorrir 8
pt:gov|head|ele|	dizer 7	responder 7
pt:gov|head|fez|	saber 10
pt:gov|head|name|	afirmar 11	chamar 6	classificar 6	considerar 13	dizer 10	elogiar 6	esclarecer -8	falar 8	informar 6	responder 7
pt:gov|head|ninguém|	queixar -9
pt:gov|head|none|	acrescentar 9	avisar 6	chamar 8	contar -7	emendar 9
pt:gov|head|oposição|	acusar 8	falar 8
pt:gov|head|organisation|	acusar 6	admitir 10	atestar 9	atribuir 9	declarar 8	discordar -7	divulgar -6	dizer 13	informar 8	pedir 10
pt:gov|head|person|	achar 8	acrescentar 9	admitir 18	afirmar 7	avisar 10	classificar 7	comentar 9	considerar 9	declarar 6	defender 6	destacar 9	desvalorizar 6	elogiar 7	escrever 10	explicar 7	falar 10	garantir 8	lamentar 11	pedir 12	prometer 6	publicar -9	queixar 6	rebater 9	reclamar 7	reconhecer 8	recusar 6	sustentar 10
pt:gov|head|terá|	ditar 10
pt:gov|head|turística|	falar 9
pt:gov|head|técnicos|	chamar -7
pt:gov|indicar|past|	none 7
pt:gov|informar|8+|	4-7 8
pt:gov|informar|past|	none 12
pt:gov|informar|	que 10
pt:gov|invocar|	none 11
pt:gov|invocar|present|	none 11
pt:gov|ironizar|2-3|	2-3 9
pt:gov|ironizar|4-7|	8+ 6
pt:gov|ironizar|	none 7
pt:gov|ironizar|past|	none 11
pt:gov|judging|0|false|false|	all -6	all-one -8	first -6	none -6
pt:gov|judging|1|false|false|	all-one -6	first 6	none 8
pt:gov|judging|1|true|false|	none 15
pt:gov|judging|2-3|false|false|	first 9	none 20
pt:gov|judging|2-3|true|false|	none 13
pt:gov|judging|4-7|false|false|	first 10
pt:gov|judging|4-7|true|false|	none 7
pt:gov|judging|8+|false|false|	first 8
pt:gov|judging|a|1|	2-3 9
pt:gov|judging|a|2-3|	1 13	4-7 11
pt:gov|judging|a|false|	false 14
pt:gov|judging|a|	first 7	none 13
pt:gov|judging|a|true|	false 8
pt:gov|judging|como|2-3|	1 9	2-3 7
pt:gov|judging|como|false|	false 15
pt:gov|judging|como|	none 15
pt:gov|judging|com|false|	false 10
pt:gov|judging|com|	none 10
pt:gov|judging|de|1|	2-3 -8
pt:gov|judging|de|2-3|	2-3 16	4-7 13	8+ 9
pt:gov|judging|de|4-7|	1 6	2-3 -7	4-7 9	8+ 9
pt:gov|judging|de|8+|	2-3 -8
pt:gov|judging|de|	all-one -6
pt:gov|judging|em|2-3|	2-3 8
pt:gov|judging|em|false|	false 9
pt:gov|judging|em|	none 10
pt:gov|judging|none|0|	2-3 -7	4-7 8
pt:gov|judging|none|1|	2-3 14	4-7 8
pt:gov|judging|none|2-3|	1 11	2-3 8	8+ 9
pt:gov|judging|none|	all -6	all-one -8	none 12
pt:gov|judging|none|true|	false 20
pt:gov|judging|por|	none 7
pt:gov|judging|que|false|	false 6
pt:gov|judging|que|	none 10
pt:gov|judging|que|true|	false 10
pt:gov|judging|à|true|	false -7
pt:gov|justificar|past|	none 10
pt:gov|lamentar|0|	2-3 9
pt:gov|lamentar|2-3|	8+ 7
pt:gov|lamentar|4-7|	2-3 11
pt:gov|lamentar|	a 8	de 11	none 14	que 6
pt:gov|lamentar|past|	none 17
pt:gov|lembrar|1|	4-7 -6
pt:gov|lembrar|4-7|	2-3 -7
pt:gov|lembrar|8+|	4-7 6	8+ 7
pt:gov|lembrar|	a -10	com -6	em 7	none -10
pt:gov|lembrar|past|	none 8
pt:gov|lembrar|present|	none -17
pt:gov|ler|	none -8
pt:gov|ler|past|	none -8
pt:gov|mandar|4-7|	4-7 9
pt:gov|mandar|past|	none 11
pt:gov|none|1|	all-one -12	first -6	none -8
pt:gov|none|2-3|	all-one 6	some -10	titled -9
pt:gov|none|4-7|	all -11	all-one -6	most 7	titled 9
pt:gov|none|8+|	none 22
pt:gov|none|false|false|	1 -13
pt:gov|none|false|true|	1 -13	4-7 -10	8+ 8
pt:gov|none|true|false|	4-7 -6
pt:gov|none|true|true|	1 -9	4-7 -7
pt:gov|notar|present|	none 8
pt:gov|notar|	que 8
pt:gov|pedir|0|	2-3 10	4-7 11
pt:gov|pedir|2-3|	2-3 7	4-7 8	8+ 11
pt:gov|pedir|4-7|	4-7 9
pt:gov|pedir|	para 7	que 9
pt:gov|perguntar|0|	2-3 9
pt:gov|perguntar|1|	4-7 9
pt:gov|perguntar|	none 11
pt:gov|perguntar|present|	none 10
pt:gov|ponderar|past|	none 6
pt:gov|precisar|4-7|	4-7 9
pt:gov|precisar|past|	none 10
pt:gov|preferir|2-3|	2-3 9	4-7 8	8+ 6
pt:gov|preferir|4-7|	8+ 10
pt:gov|preferir|	em 9	none 10
pt:gov|preferir|past|	none 15
pt:gov|prometer|2-3|	4-7 14
pt:gov|prometer|past|	none 6
pt:gov|publicar|4-7|	1 -6
pt:gov|publicar|past|	none -11
pt:gov|queixar|present|	none -11
pt:gov|querer|1|	1 -7
pt:gov|querer|	none -7
pt:gov|querer|past|	none -8
pt:gov|reagir|past|	none 6
pt:gov|rebater|1|	8+ 9
pt:gov|rebater|	none 9
pt:gov|rebater|past|	none 9
pt:gov|rebater|present|	none 7
pt:gov|reclamar|	da 8
pt:gov|reclamar|present|	none 9
pt:gov|reconhecer|	a 8	none 11
pt:gov|reconhecer|past|	none 13
pt:gov|reconhecer|present|	none 9
pt:gov|recordar|4-7|	4-7 12
pt:gov|recusar|	de -6	none 6
pt:gov|recusar|past|	none 8
pt:gov|referir|past|	none -8
pt:gov|rejeitar|2-3|	4-7 7
pt:gov|rejeitar|	que 8
pt:gov|responder|0|	2-3 10
pt:gov|responder|1|	2-3 8	4-7 6
pt:gov|responder|2-3|	2-3 8
pt:gov|responder|4-7|	2-3 7	4-7 7
pt:gov|responder|	a 7	none 16	que 10
pt:gov|responder|past|	none 18
pt:gov|responder|present|	none 8
pt:gov|ressalvar|past|	none 11
pt:gov|ressalvar|	que 7
pt:gov|resumir|	a 8
pt:gov|resumir|past|	none 9
pt:gov|revelar|	none 9
pt:gov|revelar|present|	none 9
pt:gov|saber|past|	none 10
pt:gov|saber|	que 7
pt:gov|saying|0|false|false|	some 9	titled 10
pt:gov|saying|1|false|false|	all 6	none 7
pt:gov|saying|1|false|true|	all-one -8
pt:gov|saying|1|true|false|	none 16
pt:gov|saying|2-3|false|false|	all -11	all-one 10	first 14	some 9
pt:gov|saying|2-3|true|false|	all -6	first -9
pt:gov|saying|4-7|false|false|	all 6	first -6	none 9
pt:gov|saying|4-7|true|false|	all -8	all-one -8	some 9
pt:gov|saying|8+|false|false|	first 13	none -8
pt:gov|saying|aos|2-3|	4-7 11
pt:gov|saying|aos|false|	false 12
pt:gov|saying|aos|	first 12
pt:gov|saying|ao|1|	2-3 7
pt:gov|saying|ao|2-3|	2-3 -10
pt:gov|saying|ao|4-7|	1 -10
pt:gov|saying|ao|	all -9	first 10	none -6
pt:gov|saying|a|1|	2-3 14
pt:gov|saying|a|2-3|	2-3 8	4-7 19	8+ 9
pt:gov|saying|a|4-7|	1 -9	2-3 6
pt:gov|saying|a|8+|	1 -8	2-3 -7	4-7 8	8+ 7
pt:gov|saying|a|	first -8	some 11
pt:gov|saying|como|	none -7
pt:gov|saying|com|4-7|	4-7 9
pt:gov|saying|com|	first 8
pt:gov|saying|com|true|	false -6
pt:gov|saying|da|8+|	4-7 9
pt:gov|saying|da|	first 9
pt:gov|saying|de|1|	2-3 10
pt:gov|saying|de|4-7|	2-3 -10	4-7 13	8+ 13
pt:gov|saying|de|8+|	2-3 7	4-7 10	8+ 7
pt:gov|saying|de|false|	false 11
pt:gov|saying|de|	none 8
pt:gov|saying|dos|8+|	2-3 -9
pt:gov|saying|dos|false|	false -9
pt:gov|saying|dos|	none -9
pt:gov|saying|do|4-7|	4-7 12
pt:gov|saying|do|	all-one 6	none 7
pt:gov|saying|do|false|	false 8
pt:gov|saying|em|1|	1 8	4-7 8
pt:gov|saying|em|4-7|	4-7 7
pt:gov|saying|em|8+|	4-7 6	8+ 8
pt:gov|saying|em|false|	false 10
pt:gov|saying|em|	first 9	none 7
pt:gov|saying|nas|4-7|	4-7 8
pt:gov|saying|nas|false|	false 9
pt:gov|saying|nas|	first 9
pt:gov|saying|na|4-7|	4-7 10
pt:gov|saying|na|true|	false -7
pt:gov|saying|none|0|	1 -7
pt:gov|saying|none|1|	2-3 6	4-7 10	8+ 24
pt:gov|saying|none|2-3|	2-3 8	8+ 11
pt:gov|saying|none|	all-one 9	none 7	some 9	titled 10
pt:gov|saying|none|true|	false 11
pt:gov|saying|no|4-7|	4-7 8
pt:gov|saying|no|	all -7	none 8
pt:gov|saying|numa|false|	false 8
pt:gov|saying|numa|	none 8
pt:gov|saying|para|8+|	4-7 8
pt:gov|saying|para|false|	false 11
pt:gov|saying|para|	none 12
pt:gov|saying|para|true|	false 8
pt:gov|saying|por|4-7|	4-7 7
pt:gov|saying|por|	all-one -6	none -7
pt:gov|saying|que|1|	2-3 -6	4-7 12
pt:gov|saying|que|2-3|	1 -7	2-3 -6	4-7 22	8+ 7
pt:gov|saying|que|4-7|	1 13	4-7 17	8+ 12
pt:gov|saying|que|false|	false 6
pt:gov|saying|que|	first 6	some 8
pt:gov|saying|que|true|	true -7
pt:gov|saying|se|true|	false 10
pt:gov|saying|à|4-7|	4-7 7
pt:gov|saying|à|false|	false 11
pt:gov|sorrir|	none 8
pt:gov|sorrir|past|	none 8
pt:gov|subject|ela|saying|	1 12	4-7 6
pt:gov|subject|ela|saying|past|	4-7 12	8+ 11
pt:gov|subject|ela|saying|present|	2-3 -6
pt:gov|subject|ele|saying|	4-7 10
pt:gov|subject|ele|saying|past|	4-7 11
pt:gov|subject|ele|saying|present|	8+ 8
pt:gov|subject|name|judging|	2-3 15	4-7 9
pt:gov|subject|name|judging|past|	2-3 9	4-7 6
pt:gov|subject|name|judging|present|	1 9
pt:gov|subject|name|saying|	1 14	2-3 9
pt:gov|subject|name|saying|past|	1 -8	2-3 10	4-7 21	8+ 13
pt:gov|subject|name|saying|present|	2-3 10
pt:gov|subject|none|judging|	0 -7	1 7
pt:gov|subject|none|judging|present|	1 7
pt:gov|subject|none|saying|	1 8	4-7 9	8+ 9
pt:gov|subject|none|saying|past|	2-3 7	4-7 14
pt:gov|subject|none|saying|present|	4-7 14
pt:gov|subject|noun|judging|	1 9	2-3 13	8+ -7
pt:gov|subject|noun|judging|past|	1 9	2-3 8	4-7 18	8+ 13
pt:gov|subject|noun|judging|present|	2-3 -6	4-7 10
pt:gov|subject|noun|saying|participle|	4-7 7
pt:gov|subject|noun|saying|past|	1 12	2-3 -11	4-7 8	8+ 19
pt:gov|subject|noun|saying|present|	1 -11	2-3 8	8+ 18
pt:gov|subject|organisation|judging|	1 10	2-3 15	4-7 -11
pt:gov|subject|organisation|judging|past|	4-7 7
pt:gov|subject|organisation|judging|present|	4-7 8
pt:gov|subject|organisation|saying|	2-3 12
pt:gov|subject|organisation|saying|past|	4-7 19
pt:gov|subject|organisation|saying|present|	2-3 14	4-7 -7
pt:gov|subject|person|judging|	2-3 16	4-7 6
pt:gov|subject|person|judging|past|	1 8	4-7 9	8+ 8
pt:gov|subject|person|judging|present|	4-7 6	8+ 7
pt:gov|subject|person|saying|	0 14	2-3 7	4-7 19
pt:gov|subject|person|saying|past|	2-3 10	4-7 13	8+ 15
pt:gov|subject|person|saying|present|	2-3 7	4-7 13	8+ 11
pt:gov|sublinhar|	a 10
pt:gov|sustentar|8+|	4-7 7
pt:gov|sustentar|	a 9
pt:gov|sustentar|past|	none 7
pt:gov|thinking|1|true|false|	none -7
pt:gov|thinking|none|1|	1 -7
pt:gov|thinking|none|	none -7
pt:gov|thinking|none|true|	false -7
pt:gov|ver|2-3|	8+ 7
pt:gov|ver|	de 8
pt:gov|ver|past|	none 9
pt:headline|true|	1 -7	2-3 -8	8+ 8
pt:head|"|	4-7 9
pt:head|'|	2-3 -7
pt:head|plain|,verb-saying|	4-7 6
pt:head|plain|	: 15	all -7	none -11	start -10	stop 7	that -7	word -19
pt:head|plain|:|	1 -6	4-7 9
pt:head|plain|all-one|	1 -6
pt:head|plain|all|	2-3 -6
pt:head|plain|coordinator|	2-3 -11
pt:head|plain|end|	2-3 8
pt:head|plain|first|	2-3 -6
pt:head|plain|none|	1 -8
pt:head|plain|preposition|	1 -12	2-3 -17
pt:head|plain|word|	2-3 -10	4-7 -9
pt:head|titled|	: 10	first 10	preposition -9	verb-saying 10
pt:head|titled|end|	4-7 9
pt:head|titled|first|	4-7 9
pt:head|titled|none|	4-7 7
pt:head|«|	1 -6	8+ 9
pt:head|‘|	4-7 7
pt:head|“|	1 -7
pt:in-noun|false|false|1|	first -6	none -9
pt:in-noun|false|false|2-3|	all 6	all-one 9	first 6	some -10
pt:in-noun|false|false|4-7|	all -9	first 6	most 12	some 14	titled 9
pt:in-noun|false|false|8+|	none 16	some 8
pt:in-noun|false|true|1|	all-one -11	none 6
pt:in-noun|false|true|4-7|	all -7
pt:in-noun|false|true|8+|	first 8
pt:in-noun|true|false|1|	all-one -16
pt:in-noun|true|false|2-3|	all -16	first -15	most -6
pt:in-noun|true|false|4-7|	all -6	first -13	none 12
pt:in-noun|true|false|8+|	none 18
pt:in-noun|true|true|1|	all-one -11	none -7
pt:in-noun|true|true|2-3|	all-one -7	first -7	none -8
pt:in-noun|true|true|4-7|	first -7
pt:intro-follow|,|,auxiliary|	2-3 -6
pt:intro-follow|,|,that|	2-3 -9
pt:intro-follow|,|,word|	2-3 -7	4-7 -9
pt:intro-follow|,|end|	2-3 11	4-7 11
pt:intro-follow|,|preposition|	4-7 6
pt:intro-follow|,|stop|	1 -14	2-3 18	8+ 8
pt:intro-follow|,|word|	1 -7
pt:intro-follow|:|end|	2-3 12	4-7 24	8+ 11
pt:intro-follow|:|preposition|	8+ 13
pt:intro-follow|adverb|stop|	2-3 7	4-7 9
pt:intro-follow|auxiliary|preposition|	2-3 11
pt:intro-follow|auxiliary|stop|	4-7 12	8+ 6
pt:intro-follow|capital|capital|	1 -8
pt:intro-follow|capital|stop|	1 -10	4-7 12
pt:intro-follow|coordinator|stop|	4-7 9
pt:intro-follow|determiner|,preposition|	2-3 -6
pt:intro-follow|determiner|,word|	1 -6	2-3 -6
pt:intro-follow|determiner|coordinator|	2-3 -8
pt:intro-follow|determiner|preposition|	1 -12	2-3 -9
pt:intro-follow|determiner|stop|	1 -12
pt:intro-follow|determiner|word|	1 -8	2-3 -7
pt:intro-follow|preposition|,auxiliary|	2-3 -9
pt:intro-follow|preposition|,preposition|	1 -7	2-3 -7
pt:intro-follow|preposition|,verb-saying|	4-7 -10
pt:intro-follow|preposition|,word|	2-3 -12	4-7 -8
pt:intro-follow|preposition|:|	1 -9
pt:intro-follow|preposition|;|	2-3 -7
pt:intro-follow|preposition|adverb|	2-3 -8
pt:intro-follow|preposition|preposition|	1 -8
pt:intro-follow|preposition|stop|	4-7 21	8+ 14
pt:intro-follow|preposition|word|	2-3 -6
pt:intro-follow|start|,verb-saying|	2-3 8	4-7 21	8+ 9
pt:intro-follow|start|,word|	4-7 12	8+ 21
pt:intro-follow|start|:|	4-7 9
pt:intro-follow|start|auxiliary|	1 -10
pt:intro-follow|start|end|	2-3 8	4-7 14
pt:intro-follow|start|stop|	8+ 11
pt:intro-follow|start|word|	4-7 -11
pt:intro-follow|start|—|	2-3 11	4-7 13	8+ 8
pt:intro-follow|stop|,verb-saying|	1 10	2-3 17	4-7 28	8+ 8
pt:intro-follow|stop|,word|	2-3 8	4-7 26	8+ 13
pt:intro-follow|stop|capital|	4-7 13	8+ 8
pt:intro-follow|stop|end|	2-3 13	4-7 17
pt:intro-follow|stop|preposition|	4-7 8
pt:intro-follow|stop|stop|	8+ 17
pt:intro-follow|subordinator|,word|	1 -7
pt:intro-follow|that|end|	4-7 6
pt:intro-follow|that|preposition|	4-7 6
pt:intro-follow|that|stop|	2-3 14	4-7 17
pt:intro-follow|verb-judging|stop|	1 -11	4-7 8
pt:intro-follow|verb-saying|,word|	2-3 -8
pt:intro-follow|verb-saying|coordinator|	2-3 12	4-7 10
pt:intro-follow|verb-saying|end|	2-3 7
pt:intro-follow|verb-saying|preposition|	2-3 9
pt:intro-follow|verb-saying|stop|	1 -7	2-3 9	4-7 6
pt:intro-follow|word|,auxiliary|	2-3 -7
pt:intro-follow|word|,preposition|	1 -7	2-3 -9	4-7 9
pt:intro-follow|word|,that|	2-3 -7
pt:intro-follow|word|,verb-saying|	4-7 9
pt:intro-follow|word|,word|	1 -8	2-3 -9
pt:intro-follow|word|;|	1 -8	4-7 7
pt:intro-follow|word|auxiliary|	4-7 -6
pt:intro-follow|word|coordinator|	1 8	2-3 7
pt:intro-follow|word|end|	1 -11	2-3 -9	4-7 -6
pt:intro-follow|word|stop|	8+ 16
pt:intro-follow|word|verb-saying|	2-3 -11
pt:intro-follow|word|word|	1 -6	2-3 -8	4-7 -7
pt:intro-follow|—|end|	2-3 7	4-7 7	8+ 7
pt:intro|	adverb 9	capital -6	preposition -7	start 7	stop 15	that 6	— 11
pt:in|first|=ao|	8+ 8	first 9
pt:in|first|=as|	4-7 9	8+ 6	first 7	none 9
pt:in|first|=até|	2-3 9	none 8
pt:in|first|=a|	2-3 -13	4-7 -14	8+ 14	all-one -10	first 16	none -18	some -6	titled 6
pt:in|first|=cada|	8+ 8	first 8
pt:in|first|=com|	8+ 10	first -8
pt:in|first|=desde|	none 9
pt:in|first|=de|	2-3 17	4-7 9	first 8	none 18
pt:in|first|=dois|	8+ 9
pt:in|first|=do|	first -7
pt:in|first|=ela|	2-3 6	8+ 8	first 8
pt:in|first|=eles|	8+ 8	first 8
pt:in|first|=ele|	4-7 7	8+ 7	first 9
pt:in|first|=em|	4-7 13	8+ 10	first 10
pt:in|first|=era|	4-7 10	first 10
pt:in|first|=essa|	none 9
pt:in|first|=esse|	4-7 9	none 9
pt:in|first|=estava|	2-3 8	4-7 8	first 9
pt:in|first|=está|	4-7 9	8+ 6	none 11
pt:in|first|=eu|	2-3 7	4-7 10	8+ 16	first 16
pt:in|first|=e|	2-3 9	8+ 15	none 12
pt:in|first|=foi|	4-7 12	8+ 6	first 10	none 10
pt:in|first|=foram|	2-3 8
pt:in|first|=havia|	8+ 7	first 7
pt:in|first|=há|	4-7 13	8+ 6	first 8	none 11
pt:in|first|=mas|	8+ 7	first 8	none 7
pt:in|first|=meu|	8+ 10	first 10
pt:in|first|=minha|	8+ 6
pt:in|first|=na|	2-3 10	4-7 8	first 6	none 10
pt:in|first|=nem|	4-7 14	most 6
pt:in|first|=nos|	4-7 10	none 10
pt:in|first|=no|	2-3 6	4-7 12	8+ 8	first 10	none 9
pt:in|first|=num|	8+ 6
pt:in|first|=nunca|	4-7 11	first 11
pt:in|first|=não|	4-7 24	8+ 13	first 9	none 19	titled 6
pt:in|first|=onde|	4-7 6
pt:in|first|=os|	2-3 -9	4-7 9	8+ 6	all-one -7
pt:in|first|=ou|	first 6
pt:in|first|=o|	2-3 -16	4-7 -10	8+ 15	all -9	all-one -11	none -17
pt:in|first|=para|	2-3 11	4-7 11	none 15
pt:in|first|=pela|	4-7 6
pt:in|first|=pelo|	4-7 10	none 9
pt:in|first|=pode|	first 6
pt:in|first|=pois|	4-7 9	first 9
pt:in|first|=porque|	4-7 8	8+ 7	none 10
pt:in|first|=por|	2-3 9	4-7 9	none 10
pt:in|first|=quando|	2-3 6	8+ 7	first 8
pt:in|first|=que|	4-7 12	8+ 7	none 13
pt:in|first|=sem|	4-7 17	none 12
pt:in|first|=se|	4-7 12	8+ 8	none 13
pt:in|first|=são|	4-7 9	first 8	none 9
pt:in|first|=tem|	4-7 10	none 10
pt:in|first|=três|	4-7 -7	8+ 7
pt:in|first|=uma|	2-3 14	4-7 15	8+ 6	first 12	none 18
pt:in|first|=um|	2-3 12	4-7 22	8+ 13	first 11	none 23
pt:in|first|=vai|	4-7 8	first 6
pt:in|first|=você|	4-7 9	first 9
pt:in|first|=vão|	first 8
pt:in|first|=à|	first -6	none 10
pt:in|first|=é|	2-3 11	4-7 12	8+ 9	first 10	none 14
pt:in|first|adverb|	2-3 8	4-7 -7	8+ 16	all -8	all-one -9	first 6
pt:in|first|capital|	1 -6	2-3 6	all-one 6
pt:in|first|number|	1 -6	all-one -6
pt:in|first|verb|	8+ 12	all -8
pt:in|first|word|	8+ 9
pt:in|functions|0|1|	all-one -6
pt:in|functions|0|2-3|	all-one 12
pt:in|functions|0|4-7|	first -9
pt:in|functions|1|2-3|	all-one -9	most -6	titled -8
pt:in|functions|1|4-7|	all -7	first -9	most 9	none -6	titled 7
pt:in|functions|2|2-3|	all-one 8	first 12	none 8
pt:in|functions|2|4-7|	all -8	first 16	most 7	none 12	titled 6
pt:in|functions|3|4-7|	all -9	most 6	none 15	some 8	titled 11
pt:in|functions|3|8+|	first 14	none 21	some 10
pt:in|last|-se|	2-3 7
pt:in|last|	5 -8	al 17	am 6	au -10	co -12	do 10	eg -9	el 12	er -7	eu 7	ga -7	go -7	he -6	há -11	ie -10	im -6	ja -9	já 11	le 8	lo 7	na -8	ne -7	or -8	os 14	ou -6	pa -14	po -6	re -15	sa -12	so 7	te 10	ua 10	ue -10	um -10	va 9	ve 8	xa -7	xo -8	ão -7	ém 8
pt:in|last|5|	2-3 -8
pt:in|last|ada|	1 7	2-3 -12
pt:in|last|ado|	1 12
pt:in|last|ais|	2-3 11
pt:in|last|alo|	1 -6
pt:in|last|ana|	2-3 -6
pt:in|last|ara|	2-3 11
pt:in|last|ate|	1 -7
pt:in|last|ato|	2-3 -10
pt:in|last|ava|	2-3 8
pt:in|last|avo|	1 6
pt:in|last|aço|	2-3 6
pt:in|last|car|	2-3 12
pt:in|last|cia|	1 7
pt:in|last|das|	2-3 11
pt:in|last|dia|	2-3 -13
pt:in|last|dor|	2-3 -6
pt:in|last|dos|	2-3 -7
pt:in|last|eia|	2-3 7
pt:in|last|eio|	2-3 11
pt:in|last|eta|	2-3 -13
pt:in|last|eu|	2-3 6
pt:in|last|eza|	2-3 7
pt:in|last|hos|	2-3 -7
pt:in|last|iar|	2-3 11
pt:in|last|ias|	2-3 -9
pt:in|last|ica|	1 7	2-3 -6
pt:in|last|ico|	1 -11	2-3 -6
pt:in|last|ida|	2-3 9
pt:in|last|ido|	1 9
pt:in|last|ina|	1 -8
pt:in|last|ine|	1 -10
pt:in|last|ior|	2-3 -8
pt:in|last|iro|	1 -7	2-3 7
pt:in|last|ivo|	2-3 8
pt:in|last|ixa|	2-3 -6
pt:in|last|já|	2-3 11
pt:in|last|les|	2-3 -11
pt:in|last|lho|	2-3 -8
pt:in|last|lia|	2-3 -6
pt:in|last|lto|	2-3 6
pt:in|last|mal|	2-3 9
pt:in|last|mir|	2-3 6
pt:in|last|mos|	2-3 10
pt:in|last|mão|	2-3 -6
pt:in|last|nda|	1 -8
pt:in|last|nho|	2-3 6
pt:in|last|nhá|	2-3 -11
pt:in|last|nja|	1 -7
pt:in|last|nta|	1 -9	2-3 11
pt:in|last|nte|	1 -12	2-3 23
pt:in|last|nto|	1 -6
pt:in|last|nça|	2-3 -8
pt:in|last|oce|	2-3 -6
pt:in|last|ois|	2-3 6
pt:in|last|ora|	2-3 8
pt:in|last|oso|	1 8	2-3 6
pt:in|last|ote|	1 8
pt:in|last|pel|	2-3 10
pt:in|last|rde|	2-3 -7
pt:in|last|reg|	1 -9
pt:in|last|res|	2-3 12
pt:in|last|rio|	1 -11
pt:in|last|ros|	2-3 10
pt:in|last|rro|	2-3 -7
pt:in|last|rua|	2-3 10
pt:in|last|sco|	2-3 -8
pt:in|last|sim|	2-3 7
pt:in|last|smo|	2-3 8
pt:in|last|sor|	1 -6
pt:in|last|sso|	2-3 -6
pt:in|last|são|	2-3 -9
pt:in|last|tal|	1 6	2-3 9
pt:in|last|tas|	1 -9
pt:in|last|tes|	2-3 12
pt:in|last|til|	2-3 -8
pt:in|last|tos|	2-3 7
pt:in|last|ual|	2-3 10
pt:in|last|uem|	2-3 7
pt:in|last|ulo|	1 7
pt:in|last|uro|	2-3 -11
pt:in|last|uém|	2-3 8
pt:in|last|vas|	1 -10	2-3 10
pt:in|last|vel|	1 6
pt:in|last|ver|	2-3 -6
pt:in|last|ves|	2-3 -9
pt:in|last|vre|	2-3 -6
pt:in|last|ços|	2-3 7
pt:in|last|ões|	2-3 11
pt:in|shape|=a capital|	2-3 -10
pt:in|shape|=a word =com|	8+ 8
pt:in|shape|=a word =de|	8+ 7
pt:in|shape|=a word =do|	4-7 -10
pt:in|shape|=a word =estava|	4-7 6
pt:in|shape|=a word =está|	8+ 8
pt:in|shape|=a word =é|	4-7 10	8+ 6
pt:in|shape|=a word adverb|	4-7 -6	8+ 9
pt:in|shape|=a word verb|	8+ 6
pt:in|shape|=a word word|	2-3 11	4-7 15	8+ 9
pt:in|shape|=a word|	2-3 -15
pt:in|shape|=ao word word|	8+ 8
pt:in|shape|=as word =não|	4-7 7
pt:in|shape|=até =ao word|	2-3 8
pt:in|shape|=até =o word|	4-7 -6
pt:in|shape|=com =a word|	4-7 10
pt:in|shape|=com =os word|	4-7 11
pt:in|shape|=com word =e|	4-7 10
pt:in|shape|=de word word|	2-3 7
pt:in|shape|=de word|	2-3 16
pt:in|shape|=e adverb word|	2-3 6
pt:in|shape|=e word word|	4-7 9
pt:in|shape|=ela =tem word|	8+ 7
pt:in|shape|=eles word adverb|	8+ 7
pt:in|shape|=em number =eu|	8+ 7
pt:in|shape|=em word =de|	4-7 11
pt:in|shape|=em word word|	2-3 11
pt:in|shape|=estava =a word|	2-3 8	4-7 6
pt:in|shape|=eu =não word|	8+ 6
pt:in|shape|=eu verb word|	4-7 6
pt:in|shape|=eu word =de|	8+ 8
pt:in|shape|=eu word word|	4-7 7	8+ 10
pt:in|shape|=há =um word|	8+ 6
pt:in|shape|=há word word|	4-7 8
pt:in|shape|=meu word word|	8+ 7
pt:in|shape|=na word word|	2-3 7
pt:in|shape|=nem word word|	2-3 8
pt:in|shape|=no word =eu|	8+ 8
pt:in|shape|=no word word|	2-3 6
pt:in|shape|=nunca word =da|	4-7 8
pt:in|shape|=nunca word word|	4-7 9
pt:in|shape|=não =foi word|	8+ 10
pt:in|shape|=não =há word|	4-7 7	8+ 7
pt:in|shape|=não =é =um|	4-7 7
pt:in|shape|=não =é word|	4-7 8
pt:in|shape|=não word =a|	4-7 7
pt:in|shape|=não word =de|	4-7 8
pt:in|shape|=não word =o|	4-7 7	8+ 10
pt:in|shape|=não word word|	4-7 9	8+ 10
pt:in|shape|=o =meu word|	4-7 8	8+ 6
pt:in|shape|=o capital =da|	4-7 -6
pt:in|shape|=o capital word|	4-7 6
pt:in|shape|=o capital|	2-3 -11
pt:in|shape|=o word =do|	4-7 -8	8+ 8
pt:in|shape|=o word =era|	4-7 10
pt:in|shape|=o word =está|	4-7 10
pt:in|shape|=o word =não|	4-7 10	8+ 6
pt:in|shape|=o word =tem|	4-7 7	8+ 8
pt:in|shape|=o word =é|	4-7 7	8+ 10
pt:in|shape|=o word adverb|	4-7 9	8+ 12
pt:in|shape|=o word capital|	8+ 7
pt:in|shape|=o word word|	4-7 13	8+ 13
pt:in|shape|=o word|	2-3 -13
pt:in|shape|=os capital|	2-3 -7
pt:in|shape|=os word word|	4-7 7	8+ 6
pt:in|shape|=por word =e|	4-7 6
pt:in|shape|=por word|	2-3 9
pt:in|shape|=quando word|	2-3 6
pt:in|shape|=se =o word|	8+ 8
pt:in|shape|=sem word =e|	4-7 9
pt:in|shape|=um word =com|	4-7 8
pt:in|shape|=um word =da|	4-7 8
pt:in|shape|=um word =de|	4-7 8
pt:in|shape|=um word =em|	4-7 8
pt:in|shape|=um word =na|	4-7 6
pt:in|shape|=um word word|	2-3 11	4-7 9
pt:in|shape|=uma word =de|	4-7 9
pt:in|shape|=uma word =não|	4-7 9
pt:in|shape|=uma word word|	2-3 9	4-7 9
pt:in|shape|=uma word|	2-3 10
pt:in|shape|=é =a word|	4-7 6
pt:in|shape|=é =o word|	8+ 6
pt:in|shape|=é =uma word|	4-7 9	8+ 9
pt:in|shape|=é word =de|	4-7 8
pt:in|shape|adverb adverb|	2-3 -7
pt:in|shape|adverb word =e|	4-7 11
pt:in|shape|adverb word =o|	4-7 9
pt:in|shape|adverb word =um|	4-7 10
pt:in|shape|adverb word word|	4-7 11
pt:in|shape|capital =a capital|	2-3 7
pt:in|shape|capital =a word|	2-3 6	8+ 18
pt:in|shape|capital =com word|	4-7 10
pt:in|shape|capital =da capital|	2-3 -13
pt:in|shape|capital =da word|	4-7 -6
pt:in|shape|capital =de =uma|	8+ 7
pt:in|shape|capital =de capital|	2-3 -14
pt:in|shape|capital =de word|	2-3 -11	8+ 10
pt:in|shape|capital =do capital|	2-3 -10
pt:in|shape|capital =em capital|	2-3 -12
pt:in|shape|capital =eu =que|	8+ 6
pt:in|shape|capital =na capital|	2-3 -6
pt:in|shape|capital =na word|	4-7 9
pt:in|shape|capital =não =é|	4-7 -8
pt:in|shape|capital =não capital|	2-3 9
pt:in|shape|capital =não verb|	4-7 10
pt:in|shape|capital =não word|	4-7 -9
pt:in|shape|capital =o word|	8+ 9
pt:in|shape|capital =para capital|	2-3 -6
pt:in|shape|capital =para word|	4-7 11	8+ 11
pt:in|shape|capital =pela word|	4-7 9
pt:in|shape|capital =por word|	4-7 -7
pt:in|shape|capital =que word|	4-7 9
pt:in|shape|capital =sem capital|	2-3 -7
pt:in|shape|capital =três word|	4-7 10	8+ 8
pt:in|shape|capital =um word|	4-7 8
pt:in|shape|capital =uma word|	4-7 13	8+ 13
pt:in|shape|capital =à word|	8+ 6
pt:in|shape|capital =é =o|	4-7 -8
pt:in|shape|capital =é word|	2-3 -13	4-7 8	8+ 12
pt:in|shape|capital adverb word|	2-3 9	4-7 8	8+ 10
pt:in|shape|capital adverb|	2-3 14
pt:in|shape|capital capital =do|	4-7 -9
pt:in|shape|capital capital number|	2-3 -8
pt:in|shape|capital capital word|	4-7 -6
pt:in|shape|capital capital|	2-3 -7
pt:in|shape|capital number word|	8+ 10
pt:in|shape|capital word =a|	8+ 7
pt:in|shape|capital word =com|	4-7 8
pt:in|shape|capital word =de|	4-7 10	8+ 10
pt:in|shape|capital word =em|	8+ 9
pt:in|shape|capital word =e|	4-7 -9	8+ 12
pt:in|shape|capital word =no|	8+ 6
pt:in|shape|capital word =não|	4-7 8
pt:in|shape|capital word =tem|	4-7 7
pt:in|shape|capital word =à|	4-7 8
pt:in|shape|capital word capital|	2-3 -9	4-7 10	8+ -8
pt:in|shape|capital word word|	8+ 11
pt:in|shape|capital|	1 -6
pt:in|shape|number|	1 -6
pt:in|shape|verb =um word|	8+ 8
pt:in|shape|word =a word|	4-7 14
pt:in|shape|word =ao word|	4-7 10
pt:in|shape|word =as word|	4-7 13
pt:in|shape|word =até word|	2-3 10
pt:in|shape|word =com word|	2-3 11	4-7 9
pt:in|shape|word =da word|	2-3 -15
pt:in|shape|word =das word|	2-3 -7
pt:in|shape|word =de word|	2-3 -12	4-7 -10	8+ 9
pt:in|shape|word =do word|	2-3 -12
pt:in|shape|word =e word|	2-3 19	4-7 13
pt:in|shape|word =em word|	4-7 10
pt:in|shape|word =no word|	2-3 7
pt:in|shape|word =não word|	4-7 6
pt:in|shape|word =o =que|	8+ 6
pt:in|shape|word =o word|	2-3 13	4-7 -7
pt:in|shape|word =para word|	2-3 11
pt:in|shape|word =por word|	2-3 10
pt:in|shape|word =um word|	4-7 8
pt:in|shape|word adverb word|	2-3 7
pt:in|shape|word adverb|	2-3 -9
pt:in|shape|word word =com|	4-7 17
pt:in|shape|word word =de|	4-7 13
pt:in|shape|word word =e|	4-7 16
pt:in|shape|word word =por|	4-7 10
pt:in|shape|word word|	2-3 8
pt:in|word|	5 -8	acordada 10	alfaiate -7	antes 8	ao 13	as 6	asfixia 11	até 14	avô -10	baixa -6	boa 6	boicote 8	branco -10	cadê 10	café -8	calados -6	cara 11	casa -9	cavaleiro -11	chave -6	chaves -9	chico -9	chinelo -8	chove 10	chuvisqueiro -6	como 7	cozinha -9	criativa 9	da -16	das -7	de -16	definitivas -10	dez -6	discórdia -11	diálogo 9	diário -6	do -14	doce -7	dois 6	dona -8	dorme -7	dormir 6	doutor -9	e 20	ela 8	embora 6	erro -6	essa 9	estava 9	estão 6	eu 8	família -11	farinha -7	fermento -9	flores 9	foram 8	galo -7	gestão -11	histórico 7	hora 8	horários 9	inventário 6	irrevogável -7	janela -6	jornal -6	juros 9	já 11	lanterna -8	laranja -7	leilão -10	lenta 11	levo 6	liquidação -8	lojas-vitrine -10	mais 10	mal-entendido 10	mar -9	maré -8	mas 6	meio 7	memória -6	menos 7	minha 9	molhada -6	mão -6	mínimo 6	nada -8	navegar -6	ninguém 9	no 10	nº -8	não 11	o -10	olho -7	operação -7	os 6	ouro -8	partilhada -11	passado 8	passe -8	pausa -6	pilha -9	pimenta -10	planilha 12	por 14	positiva 8	prato -10	precipitada 6	pressão 7	produto -11	pronta -6	pão -6	quando 6	quase -13	que 7	quintal -10	redondo 9	reg -9	resiliência 7	rio -7	risco -9	rua 7	sal -8	sanduíche -6	saudade -12	seca -7	serenidade 10	serra -7	sim 7	sinhá -11	sirva-se -7	situação 9	sobre 11	sou 9	só 11	também 7	taxa -11	terra -9	ti -9	tonhos -7	tratado -6	tudo -7	túnel -10	um 15	uma 18	velório -6	ver -7	vergonha 10	verão 8	vidro -9	virado -8	volto 11	zé -6	água -8	é -11
pt:lead|lower|	, 15	: -21	adverb 11	coordinator 6	that 6
pt:lead|other|	word -6
pt:lead|upper|	, -14	: 11	adverb -10	auxiliary -7	capital -9	coordinator -8	determiner -17	preposition -24	start 7	stop 15	subordinator -10	verb-judging -9	word -14	— 11
pt:naming|apelidado|2|	2-3 -9
pt:naming|apelido|2|	1 -10	2-3 -10
pt:naming|batizado|2|	2-3 -7
pt:naming|chamado|1|	1 -6	2-3 -7
pt:naming|conhecida|2|	1 -6	2-3 -6
pt:naming|conhecido|2|	2-3 -9	4-7 -7
pt:naming|false|	, -11	auxiliary -11	preposition -20	subordinator -9	verb-judging -9	word -19
pt:naming|lema|1|	2-3 -7
pt:naming|palavra|1|	1 -17
pt:naming|palavra|2|	1 -15
pt:naming|true|	adverb 9	capital -6	start 7	stop 17	that 6	— 11
pt:nobody|1|	preposition -7
pt:nobody|2-3|	preposition -10
pt:nobody|4-7|	word 8
pt:nobody|8+|	start 11
pt:others|0|	2-3 6
pt:others|1|	1 -14	2-3 -10	8+ 10
pt:others|2|	1 -12	2-3 -11
pt:others|3|	1 -11
pt:own-case|false|all-one|	, -8	: 12	adverb -8	auxiliary -7	capital -9	coordinator -8	determiner -11	preposition -22	subordinator -9	verb-judging -8	— 6
pt:own-case|false|all|	, -8	determiner -11	preposition -14	stop 10	verb-judging -6	word -14
pt:own-case|false|first|	, -12	auxiliary -6	preposition -11	start 9	stop 12	verb-judging -6	word -16	— 7
pt:own-case|false|most|	start 7
pt:own-case|false|none|	, 17	: -21	adverb 13	coordinator 6	that 11	verb-saying -6
pt:own-case|false|some|	verb-saying 9
pt:own-case|false|titled|	: 9	preposition -9	verb-saying 10
pt:own-case|true|first|	: 13	start 12	stop 19	word -8	— 6
pt:own-case|true|most|	: 8
pt:own-case|true|none|	, 14	auxiliary 8	word 7
pt:own|true|	2-3 7	4-7 18	8+ 17
pt:same|1|1|	first -6
pt:same|1|2-3|	most -6	some -7
pt:same|1|4-7|	all -12	all-one -6	most 12	titled 9
pt:same|1|8+|	none 21	some 10
pt:same|2|1|	all-one -7	none -6
pt:same|2|2-3|	all -7	all-one 8	first -8
pt:same|2|4-7|	first 9	none 8
pt:same|4|2-3|	none -11
pt:sentence|judging|	1 8	4-7 22	8+ 18
pt:sentence|none|	1 -13	4-7 -9	8+ -7
pt:sentence|saying|	2-3 7	4-7 9	8+ 22
pt:sentence|thinking|	1 -7	2-3 -8
pt:size-ending|10+|.|	preposition 10
pt:size-ending|10+|none|	,verb-judging 6	,verb-saying 8	,word 18	stop 29	— 9
pt:size-ending|1|none|	,coordinator -6	,determiner -6	,preposition -11	,subordinator -7	,that -9	; -6	auxiliary -10	capital -10	coordinator 7	determiner 7
pt:size-ending|2|!|	end 6
pt:size-ending|2|.|	end 12
pt:size-ending|2|?|	,word 7
pt:size-ending|2|none|	,auxiliary -14	,determiner -9	,quote -6	,subordinator -11	,that -12	,verb-saying 14	adverb -7	coordinator 6	verb-saying -8	word -6
pt:size-ending|3|.|	end 11
pt:size-ending|3|?|	end 7
pt:size-ending|3|none|	,auxiliary -10	,capital 7	,preposition -16	,that -9	,verb-saying 14	,word 7	end 11	verb-saying -9	word -9	— 6
pt:size-ending|4-5|.|	capital 9	end 20	preposition 10
pt:size-ending|4-5|?|	,verb-saying 6	end 12	stop -6	— 6
pt:size-ending|4-5|none|	auxiliary -7	coordinator -7	word -12
pt:size-ending|6-9|.|	capital 8	end 14	preposition 10
pt:size-ending|6-9|?|	,verb-saying 6	end 9
pt:size-ending|6-9|none|	,verb-saying 21	,word -6	: 10	; 7	coordinator 9	end 15	— 11
pt:size-follow|10+|	,verb-judging 6	,verb-saying 8	,word 18	preposition 10	stop 29	— 9
pt:size-follow|1|	,coordinator -6	,determiner -6	,preposition -10	,subordinator -7	,that -9	; -6	auxiliary -10	capital -10	coordinator 7	determiner 7	end -6
pt:size-follow|2|	,auxiliary -14	,determiner -9	,quote -6	,subordinator -11	,that -12	,verb-saying 14	adverb -7	coordinator 10	determiner 9	verb-saying -8	word -6	— 9
pt:size-follow|3|	,auxiliary -10	,capital 7	,preposition -16	,that -9	,verb-saying 14	,word 7	end 18	verb-saying -9	word -9	— 6
pt:size-follow|4-5|	auxiliary -7	capital 13	coordinator -7	end 8	preposition 7	word -12	— 10
pt:size-follow|6-9|	,verb-saying 21	,word -6	: 10	; 7	capital 8	coordinator 9	end 18	stop 6	— 11
pt:size-intro|10+|	: 26	start 8	stop 8
pt:size-intro|1|	, -17	capital -11	coordinator -11	that -7	verb-saying -8
pt:size-intro|2|	: -7	capital -7	determiner 11	stop 13	subordinator -7	verb-judging -6	word -10	— 6
pt:size-intro|3|	, 13	: 16	adverb 6	auxiliary 14	determiner -10	preposition -13	start 11	stop 7	that 11	verb-judging -7
pt:size-intro|4-5|	: -7	adverb 8	capital 9	stop 8	that 18	verb-judging 8
pt:size-intro|6-9|	: 8	auxiliary 12	coordinator 8	start 16	stop 21	that 9	verb-saying 17	word 9	— 6
pt:size|	10+ 11	4-5 -8	6-9 7
pt:subject|elided|	,that -9	,verb-saying 23	2-3 14	4-7 19	8+ 15	coordinator 9	stop 10	verb-saying -7	— 10
pt:subject|none|	,adverb -8	,auxiliary -8	,coordinator -6	,determiner -11	,preposition -10	,quote -9	,subordinator -9	,that -12	1 -7	4-7 -6	8+ -6	: -8	adverb -10	auxiliary -10	capital 13	determiner 11	end 12	stop -9	word -12	— 13
pt:subject|own|	,auxiliary -8	,preposition -8	,that -9	,verb-saying 10	8+ 21	: 12	; -9	auxiliary -7	capital -10	end 9	pronoun -7	stop 13	verb-saying -10	— 11
pt:two-before|)|	: 6
pt:two-before|,|	auxiliary 19	coordinator 9	determiner -14	preposition -18	that 8	verb-judging 7
pt:two-before|adverb|	, 7	stop 8	that 10	verb-judging -8	word 9
pt:two-before|auxiliary|	determiner -13	preposition -9	stop 6	word 12
pt:two-before|capital|	adverb -13	auxiliary 13	coordinator 7	stop 14	that -6	word -12
pt:two-before|coordinator|	preposition -10	that 6	word 9
pt:two-before|determiner|	: -6	capital 9	stop 11	word 12
pt:two-before|preposition|	capital 6	determiner -9	verb-saying -7	word -12
pt:two-before|pronoun|	verb-judging -10
pt:two-before|quote|	coordinator -8	preposition -12	word -7
pt:two-before|start|	capital -13	determiner -8	preposition -6	start 7
pt:two-before|stop|	: 6	capital -10	— 10
pt:two-before|subordinator|	determiner 8	stop 7
pt:two-before|that|	determiner -10	verb-judging -6	verb-saying -8	word 6
pt:two-before|verb-judging|	determiner 11	subordinator 8	word 10
pt:two-before|verb-saying|	, 11	: 7	stop 14	word 16
pt:two-before|verb-thinking|	word -7
pt:two-before|word|	adverb 8	determiner 14	stop 11	subordinator -6	that 12	word -8
pt:two-words-before|)|	: 6
pt:two-words-before|,|	a -12	elogiou 9	está 10	houve 11	há 10	lamentou 10	mas 6	no -8	o -12	que 8	é 9
pt:two-words-before|.|	: 6	chama-se -6	— 10
pt:two-words-before|acrescenta|	, 7
pt:two-words-before|acusou-a|	de 12
pt:two-words-before|anos|	, 8	. 8	: 10
pt:two-words-before|apelidado|	de -10
pt:two-words-before|apelido|	de -11
pt:two-words-before|apenas|	que 10
pt:two-words-before|as|	recomendações 10
pt:two-words-before|autora|	de -7
pt:two-words-before|a|	claque -8	decisão 8	descoberta 8	expressão -14	frase -11	hashtag -8	inscrição -10	palavra -13	resposta 7	senhora 9	situação 6
pt:two-words-before|batizado|	de -7
pt:two-words-before|bilhete|	: 8
pt:two-words-before|cabeça|	. 6
pt:two-words-before|cautela|	: 9
pt:two-words-before|chamam|	de -9
pt:two-words-before|classificou|	como 8
pt:two-words-before|clientes|	são 7
pt:two-words-before|com|	o -6
pt:two-words-before|confirma|	: 9
pt:two-words-before|conhecida|	como -6	por -6
pt:two-words-before|conhecido|	como -9	por -6
pt:two-words-before|conta|	. 6
pt:two-words-before|da|	palavra -7
pt:two-words-before|decisão|	. 6
pt:two-words-before|dias|	. 6
pt:two-words-before|discorda|	: 10
pt:two-words-before|disse|	: 9	que 7
pt:two-words-before|dizer|	que 13
pt:two-words-before|diz|	. 8	que -7
pt:two-words-before|diário|	: 6
pt:two-words-before|do|	livro -6
pt:two-words-before|dúvidas|	. 7
pt:two-words-before|elogiou|	a 11
pt:two-words-before|emenda|	: 9
pt:two-words-before|entrevista|	. 7	ao -7
pt:two-words-before|era|	o -9
pt:two-words-before|escreveu|	: 11
pt:two-words-before|explicou|	. 8
pt:two-words-before|e|	que 6
pt:two-words-before|faixa|	: -12
pt:two-words-before|falam|	em 12
pt:two-words-before|falar|	em 9
pt:two-words-before|fala|	em 8
pt:two-words-before|falou|	de 10	em 9
pt:two-words-before|ficha|	: -9
pt:two-words-before|fila|	. 9
pt:two-words-before|governo|	de 7
pt:two-words-before|gritou|	: 7
pt:two-words-before|horas|	. 8
pt:two-words-before|informou|	que 9
pt:two-words-before|inglês|	. 6
pt:two-words-before|jornalistas|	. 9	: 11
pt:two-words-before|já|	chamam -8
pt:two-words-before|licença|	. 6
pt:two-words-before|longe|	: 10
pt:two-words-before|noite|	. 7
pt:two-words-before|nome|	: -11	de -7
pt:two-words-before|o|	caso 8	lema -7	município 7	partido 7	programa -6	slogan -7	texto 8
pt:two-words-before|palavra|	: -12
pt:two-words-before|passar|	: 6
pt:two-words-before|perda|	de 7
pt:two-words-before|pergunta|	: 9
pt:two-words-before|processo|	está 9
pt:two-words-before|própria|	. 7
pt:two-words-before|pulso|	. 6
pt:two-words-before|pé|	. 6
pt:two-words-before|que|	chama -8	houve 8	há 9	o -10
pt:two-words-before|rebateu|	: 8
pt:two-words-before|rebate|	: 7
pt:two-words-before|respondeu|	que 6
pt:two-words-before|ri|	. 8
pt:two-words-before|segundos|	: 10
pt:two-words-before|seu|	cliente 8
pt:two-words-before|se|	chama -6
pt:two-words-before|simples|	: 13
pt:two-words-before|sociais|	: 8
pt:two-words-before|start|	o -8	start 7
pt:two-words-before|sul|	: 6
pt:two-words-before|tarja|	: -12
pt:two-words-before|telefone|	. 6
pt:two-words-before|ter|	recebido 6
pt:two-words-before|uma|	. 7
pt:two-words-before|um|	time -8
pt:two-words-before|valor|	: 6
pt:two-words-before||	e -8	para -11	por -6	viraria -7
pt:two-words-before|é|	um -10
pt:verb|false|1|	other -8	upper -7
pt:verb|false|2-3|	upper 6
pt:verb|false|8+|	lower 18
pt:verb|true|1|	upper 8
pt:verb|true|2-3|	lower -6
pt:verb|true|4-7|	lower 30
pt:verb|true|8+|	lower 15
pt:word-after|	, -8	; -7	? -9	a 10	continua -9	e 7	end 14	ficou -7	hoje 7	já -8	no -7	para -12	sobre 10	viraria -7	virou -9	é -11	— 17
pt:word-after|,|	? 7	none -8
pt:word-after|.|	? -6
pt:word-after|;|	none -7
pt:word-after|?|	none -9
pt:word-after|a|	. 8
pt:word-after|continua|	none -9
pt:word-after|end|	. 24
pt:word-after|e|	. 7
pt:word-after|ficou|	none -7
pt:word-after|hoje|	. 7
pt:word-after|já|	none -8
pt:word-after|na|	. 8	none -6
pt:word-after|no|	none -7
pt:word-after|o|	. 7
pt:word-after|para|	none -12
pt:word-after|por|	none -7
pt:word-after|viraria|	none -7
pt:word-after|é|	none -11
pt:word-after|—|	! 7	? 7	none 12
pt:word-before|,|	1 -17	2-3 10	4-7 -6	8+ 7
pt:word-before|	. 15	? 15	ao -10	apenas 9	bilhete 9	bordão -6	chama -10	chama-se -9	chamado -9	chamam -11	chamam-lhe -9	chamavam-lhe -10	chamou -6	chamou-lhe 10	claque -8	cliente 7	conteúdo 7	da -8	decisão 8	descoberta 8	diz -9	dizer -7	elogiou 9	em 12	encontrado 8	era 9	estava 9	está 18	estão 7	expressão -14	feita 7	frase -11	governo 6	hashtag -8	houve 12	há 14	inscrição -10	lamentou 10	lema -7	lia-se -6	marca 6	mas 6	município 7	no -13	nome -6	numa 8	o -17	palavra -17	partido 9	pede 9	pediu 12	pela 10	por -17	programa -7	que 6	recebido 6	recomendações 10	reconheceu 10	resposta 7	semanário -11	sempre 8	senhora 9	ser 7	situação 6	slogan -7	start 7	são 12	tem 11	texto 8	time -8	trocou -7	três 6	têm -9	uma 8	viraria -7	virou -12	é -11	— 11
pt:word-before|.|	2-3 14	4-7 11	8+ 9
pt:word-before|:|	2-3 6
pt:word-before|?|	4-7 11	8+ 12
pt:word-before|ao|	2-3 -10
pt:word-before|apenas|	2-3 8
pt:word-before|a|	2-3 -7	4-7 14
pt:word-before|bilhete|	2-3 9
pt:word-before|bordão|	4-7 -6
pt:word-before|chama-se|	2-3 -8
pt:word-before|chamado|	1 -6	2-3 -7
pt:word-before|chamam-lhe|	2-3 -9
pt:word-before|chamam|	2-3 -8
pt:word-before|chamavam-lhe|	2-3 -10
pt:word-before|chama|	1 -7	2-3 -8
pt:word-before|claque|	2-3 -8
pt:word-before|cliente|	4-7 9
pt:word-before|com|	1 -8
pt:word-before|conteúdo|	4-7 7
pt:word-before|da|	2-3 -9
pt:word-before|descoberta|	4-7 8
pt:word-before|de|	2-3 -7	8+ 11
pt:word-before|diz|	2-3 -9
pt:word-before|do|	1 -6
pt:word-before|em|	1 8	2-3 11	4-7 -7
pt:word-before|era|	2-3 14
pt:word-before|estava|	2-3 10
pt:word-before|está|	1 11	2-3 12	4-7 13
pt:word-before|expressão|	2-3 -14
pt:word-before|e|	1 -11	4-7 9
pt:word-before|foi|	2-3 13	4-7 8
pt:word-before|frase|	2-3 -9	4-7 -9
pt:word-before|governo|	4-7 6
pt:word-before|hashtag|	1 -8
pt:word-before|houve|	2-3 10
pt:word-before|há|	4-7 12
pt:word-before|inscrição|	2-3 -10
pt:word-before|lema|	2-3 -7
pt:word-before|lia-se|	2-3 -6
pt:word-before|marca|	2-3 8
pt:word-before|município|	4-7 7
pt:word-before|na|	2-3 -9
pt:word-before|nome|	2-3 -6
pt:word-before|no|	1 -6	2-3 -12
pt:word-before|o|	1 -10	2-3 -16
pt:word-before|palavra|	1 -17
pt:word-before|para|	1 -11	2-3 6
pt:word-before|partido|	4-7 7
pt:word-before|pede|	2-3 10
pt:word-before|pediu|	4-7 10
pt:word-before|pela|	2-3 10
pt:word-before|por|	1 -7	2-3 -17
pt:word-before|programa|	2-3 -7
pt:word-before|que|	1 -7	4-7 18	8+ 8
pt:word-before|resposta|	2-3 6
pt:word-before|semanário|	1 -11
pt:word-before|sempre|	2-3 6
pt:word-before|slogan|	2-3 -7
pt:word-before|start|	2-3 8	8+ 10
pt:word-before|são|	2-3 12
pt:word-before|ter|	4-7 8
pt:word-before|texto|	2-3 8
pt:word-before|têm|	2-3 -9
pt:word-before|uma|	2-3 7
pt:word-before|um|	4-7 -7
pt:word-before|viraria|	1 -7
pt:word-before|virou|	4-7 -11
pt:word-before|é|	1 -7	8+ 6
pt:word-before|—|	2-3 7	4-7 7	8+ 7
pt:work|near|none|,|	all -6
pt:work|near|none|:|	first -7
pt:work|near|none|	all -10	all-one -8	first -10	none -8
pt:work|near|none|stop|	first 8
pt:work|near|none|word|	all -6	all-one -6	none -10
pt:work|none|near|,|	none 8
pt:work|none|near|	first -7	none 7
pt:work|none|none|,|	all -8	all-one -9	first -11	none 16
pt:work|none|none|:|	all-one 12	first 7	most 11	none -21	titled 10
pt:work|none|none|adverb|	all-one -8	none 13
pt:work|none|none|auxiliary|	all-one -7	first -6
pt:work|none|none|capital|	all-one -9
pt:work|none|none|coordinator|	all-one -8	none 6
pt:work|none|none|determiner|	all -11	all-one -10
pt:work|none|none|	most 8
pt:work|none|none|preposition|	all -14	all-one -20	first -11	titled -9
pt:work|none|none|start|	first 10	most 7
pt:work|none|none|stop|	all 10	first 14
pt:work|none|none|subordinator|	all-one -9
pt:work|none|none|that|	none 11
pt:work|none|none|verb-judging|	all -6	all-one -8	first -6
pt:work|none|none|verb-saying|	none -7	some 9	titled 10
pt:work|none|none|word|	all -10	first -18	none 7
pt:work|none|none|—|	all-one 7	first 9
pt:work|right|none|	all -10	all-one -10	first -6	none 9
pt:work|right|none|word|	all -10	all-one -10	first -6	none 9
same|1|1|	none -7
same|1|2-3|	all -16	all-one -14	none 10
same|1|4-7|	all -25	all-one -17	none 23	some 19	upper 14
same|1|8+|	all 9	most 19	none 12	some 23	titled 12	upper 7
same|2|1|	all-one -23
same|2|2-3|	all -25	first -9	most -9	none -7	some 13	titled -7
same|2|4-7|	all -12	all-one -6	none 10	titled -9
same|2|8+|	first 8	titled 8
same|3|1|	all-one -12	first 12	none -21
same|3|2-3|	all -13	all-one -9	first -9	none -9
same|4|2-3|	all -8	none -11
sentence|judging|	8+ 28
sentence|none|	1 -21	2-3 -25	4-7 -19
sentence|saying|	1 6	2-3 11	4-7 20	8+ 9
sentence|thinking|	1 -18	2-3 -10	4-7 10	8+ 19
size-ending|10+|!|	,verb-saying 8	end 9
size-ending|10+|,|	capital 18	determiner 15	pronoun 12	verb-saying 16	word 20
size-ending|10+|.|	auxiliary 6	capital 12	determiner 18	end 24	preposition 14	pronoun 15	— 9
size-ending|10+|?|	capital 12	determiner 11	end 19	pronoun 8	stop 9	verb-saying 9
size-ending|10+|none|	( 7	, 10	,preposition 12	,pronoun 10	,verb-judging 10	,verb-saying 8	,verb-thinking 12	,word 16	: 11	capital 14	determiner 10	end 17	pronoun 14	stop 16	verb-saying 12	— 8
size-ending|1|!|	stop 8
size-ending|1|,|	auxiliary -17	pronoun 16	word -10
size-ending|1|.|	capital 16	end -13	preposition -6	subordinator -12
size-ending|1|?|	end 6	stop -10
size-ending|1|none|	( -13	) -9	, -8	,auxiliary -7	,coordinator -6	,preposition -11	,quote -15	,that -14	,verb-saying 17	,word -8	- -11	: -8	adverb -12	auxiliary -25	capital -13	coordinator 8	quote -10	subordinator 7	word -8
size-ending|2|!|	coordinator 7
size-ending|2|,|	auxiliary -13	capital 17	coordinator -13	determiner -11	preposition -15	subordinator -13	verb-judging -7
size-ending|2|.|	preposition -7	pronoun 17
size-ending|2|?|	,verb-saying 6	,word 7	capital 10	end 10	pronoun 8	verb-saying 14
size-ending|2|none|	( -12	) -10	+ 7	,adverb -8	,determiner -12	,preposition -19	,pronoun -11	,quote -9	,that -15	,verb-judging 8	,verb-saying 9	,verb-thinking 9	,word -8	: -9	; -10	auxiliary -17	capital -19	coordinator 6	determiner -6	end 6	pronoun -14	that -13	verb-judging -14	verb-saying -17	verb-thinking -6	word -15
size-ending|3|!|	,verb-saying 7
size-ending|3|,|	auxiliary -12	pronoun 7	that -8	verb-saying 20	word -6
size-ending|3|.|	coordinator 10	determiner 6	end 10	pronoun 12	subordinator -6
size-ending|3|?|	capital 10	end 23	pronoun 11	– 7	— 7
size-ending|3|none|	( -13	, -9	,coordinator -11	,preposition -13	,pronoun -8	,subordinator 7	,that -12	,verb-saying 11	adverb 7	capital -13	end 17	subordinator 12	verb-judging 9
size-ending|4-5|!|	,verb-saying 7	end 13	pronoun 8
size-ending|4-5|,|	auxiliary -13	capital 24	preposition -8	pronoun 31	verb-saying 19	word -9
size-ending|4-5|.|	capital 14	end 17	preposition 19	pronoun -7	that 6	— 12
size-ending|4-5|?|	,auxiliary 10	,determiner 7	,verb-saying 8	,verb-thinking 9	capital 14	determiner 13	end 6	pronoun 13	quote 10	verb-saying 10	word -6	— 11
size-ending|4-5|none|	( -13	,adverb 10	,auxiliary -8	,capital -12	,coordinator 16	,verb-judging 6	,word -14	- 10	; 17	adverb -9	auxiliary -8	capital 8	coordinator -6	stop -6	subordinator 18	verb-saying -9	– 7	— -10
size-ending|6-9|!|	,verb-saying 6	determiner 7	pronoun 6
size-ending|6-9|,|	capital 23	determiner 28	pronoun 23	subordinator -7	verb-saying 22
size-ending|6-9|.|	auxiliary 11	coordinator 8	determiner 12	preposition 22	pronoun 14	quote 11	that 8	— 20
size-ending|6-9|?|	,pronoun 10	,verb-saying 9	,word 10	capital 13	determiner 9	end 8	pronoun 12	stop -12	verb-saying 6	— 12
size-ending|6-9|none|	,auxiliary 22	,determiner 9	,verb-judging 12	,verb-saying 8	,verb-thinking 11	: 12	capital 15	coordinator 15	determiner 15	end 17	pronoun 13	stop 12	verb-saying 9	word -6	– 9	— -9
size-follow|10+|	( 9	, 10	,preposition 12	,pronoun 10	,verb-judging 10	,verb-saying 8	,verb-thinking 12	,word 16	: 11	auxiliary 6	capital 21	coordinator 7	determiner 17	end 25	preposition 14	pronoun 15	stop 16	verb-saying 17	word 20	— 10
size-follow|1|	( -14	) -9	, -8	,auxiliary -7	,preposition -11	,quote -15	,that -14	,verb-saying 17	,word -8	- -11	: -8	adverb -12	auxiliary -27	verb-thinking -6	word -8
size-follow|2|	( -12	) -11	+ 7	,adverb -8	,determiner -12	,preposition -19	,pronoun -11	,quote -9	,that -15	,verb-judging 8	,verb-saying 10	,verb-thinking 9	,word -8	: -9	; -10	auxiliary -18	coordinator 6	determiner -11	quote -9	verb-judging -15	verb-saying -15	verb-thinking -11	word -11	— 9
size-follow|3|	( -13	, -9	,coordinator -11	,preposition -13	,pronoun -7	,subordinator 7	,that -12	,verb-saying 11	adverb 7	end 23	pronoun 15	subordinator 8	verb-judging 9	– 6	— 6
size-follow|4-5|	( -13	,adverb 10	,auxiliary -8	,capital -12	,coordinator 16	,verb-judging 6	,verb-thinking 9	,word -14	- 10	; 17	adverb -9	auxiliary -11	capital 25	coordinator -7	end 14	preposition 12	stop -6	subordinator 19	verb-saying 6	verb-thinking 11	word -8	– 8	— -6
size-follow|6-9|	,auxiliary 21	,determiner 9	,verb-judging 12	,verb-saying 8	,verb-thinking 11	: 12	capital 11	coordinator 15	determiner 20	end 9	pronoun 30	quote 13	stop 9	subordinator -6	that 8	verb-saying 23	word -8	– 11
size-intro|10+|	) 7	, 18	- 12	: 44	adverb 6	auxiliary 10	capital 8	coordinator 6	preposition 19	quote 16	start 16	stop 14	subordinator 11	that 14	verb-judging 7	verb-saying 10	– 7
size-intro|1|	( -9	, -16	adverb 12	capital -7	coordinator -28	determiner 6	preposition -9	stop 20	that -16	verb-thinking -10	word -14	’ -7
size-intro|2|	( -10	: 7	; -9	adverb -21	determiner -9	pronoun -6	stop 20	subordinator -25	that -10	verb-judging -10	word -10	— 7	’ 10
size-intro|3|	' -10	( -8	adverb 9	auxiliary 19	determiner -11	possessive -11	preposition -8	pronoun 19	quote 9	start 20	stop 11	that 26	verb-thinking 16	word 6	’ 13
size-intro|4-5|	% 8	( -8	, -6	adverb -11	auxiliary 13	determiner -7	possessive -9	pronoun 13	quote 21	start 6	stop 10	subordinator 9	that 30	verb-saying -12	verb-thinking 15	word -9	– 11	— 8
size-intro|6-9|	, 6	; 8	adverb 17	capital 9	coordinator 18	determiner 6	preposition -6	pronoun 20	quote 10	start 30	stop 19	that 27	verb-thinking 17	word 12	– -7	— 11	’ 11
size|	1 -9	10+ 23	2 -19	3 10	4-5 -8	6-9 11
subject|elided|	,auxiliary 16	,coordinator 8	,determiner -12	,preposition 8	,pronoun 15	,that -9	,verb-saying 16	,word -6	2-3 22	4-7 8	auxiliary -9	pronoun 7	stop 14	word 9	– 8	— 13
subject|none|	( -15	+ 9	,auxiliary -8	,determiner -14	,preposition -26	,pronoun -11	,quote -17	,subordinator -9	,that -17	,verb-judging 16	,verb-thinking 14	,word -12	- -10	2-3 -6	4-7 -12	: -7	adverb -6	auxiliary -7	capital 21	coordinator -7	determiner 13	end 28	preposition -7	quote 11	stop -9	subordinator 6	that 11	verb-judging 11	verb-thinking -6	word -16	– 9	— 18
subject|own|	( -7	) -8	+ 7	,adverb -6	,capital -10	,coordinator -6	,determiner 8	,preposition -7	,pronoun -9	,quote -9	,subordinator 7	,that -15	,verb-saying 14	,word -6	: -9	adverb 6	auxiliary -8	capital 13	coordinator 10	determiner 18	end 15	preposition 17	subordinator 10	that -10	verb-judging -8	verb-saying -22
two-before|%|	stop 6
two-before|)|	- 11	: 12	preposition 8	stop 15
two-before|,|	adverb 7	auxiliary 14	capital -8	determiner -9	pronoun -10	quote 10	that 8	word -16
two-before|:|	determiner -13	preposition -8	quote 9	word 10
two-before|;|	capital 11	determiner -10
two-before|adverb|	, 6	: 6	adverb -12	auxiliary 11	coordinator 10	stop 20	subordinator -10	verb-thinking -10	word -7
two-before|auxiliary|	, 9	: -8	adverb 11	auxiliary 23	pronoun 14	quote -6	stop 20	that 12	verb-thinking 13	word 21
two-before|capital|	' -10	( -6	, 14	- -9	: 14	auxiliary 10	capital 13	possessive -21	stop 8	verb-judging 9	— -6
two-before|coordinator|	: 13	adverb 13	auxiliary 13	preposition -19	that 13	verb-judging 10	verb-saying 18	verb-thinking -11	word -19
two-before|determiner|	auxiliary -12	capital -12	determiner 16	preposition -6	pronoun -7	stop 18	that 7	verb-judging -12	verb-saying 8	verb-thinking 14	word -15
two-before|possessive|	word -14
two-before|preposition|	adverb -6	auxiliary -8	capital 12	pronoun -9	stop 12	subordinator -11	that -10	verb-saying -22	verb-thinking 11	word -16
two-before|pronoun|	: 17	auxiliary 10	determiner -13	possessive 11	preposition 15	stop 25	subordinator 10	word 11
two-before|quote|	( -9	, -16	: 13	coordinator -23	determiner 6	preposition -12	quote 7	word -7	— 11
two-before|start|	capital -7	determiner -20	preposition -16	quote 8	start 20	subordinator -10	word 12
two-before|stop|	) 9	: 8	capital -15	determiner -14	preposition -17	quote 11	– 7	— 11
two-before|subordinator|	preposition -11	pronoun 16	stop 16	verb-saying -8
two-before|that|	auxiliary -9	capital 14	determiner -10	preposition -10	pronoun 25	stop 15	verb-judging 6	verb-saying -18	word -6
two-before|verb-judging|	adverb -10	coordinator 11	stop 21	that 13	verb-saying -11	word 10
two-before|verb-saying|	, 34	: 14	adverb -15	auxiliary 6	capital -7	preposition 7	stop 17	subordinator 6	verb-judging -11	word 6
two-before|verb-thinking|	: 8	auxiliary -6	determiner 11	preposition 19	pronoun 6	stop 20	subordinator 10
two-before|word|	% 8	' -6	( -9	, -18	; 8	coordinator 15	determiner -8	possessive 6	preposition -17	stop 25	subordinator -13	verb-judging -21	verb-saying -10	word 9	— -7
two-before|—|	stop 8
two-before|’|	stop 8
two-words-before|%|	. 6
two-words-before|)|	- 11	. 15	: 12
two-words-before|,|	 10	a -6	alias -8	and 11	as 8	attend 6	baptisée -6	blamed 9	called -9	christened -9	der 8	detto -16	di 9	dit -11	dite -8	elogiou 9	en -10	era 6	es -8	est 10	está 10	getiteld -7	had 9	headed -9	houve 11	há 10	intitulé -6	is 7	jesús -7	la -15	lamentou 10	lamentó 10	llamado -7	maar 10	mas 6	nicknamed -13	no -8	o -12	of 8	on -8	or -11	per -7	que 8	ribattezzato -8	said 14	since 9	the -11	titulado -6	un -8	von 7	was 14	welcomed 9	whose -13	è -7	é 9
two-words-before|.|	 11	) 9	: 8	a -11	chama-se -6	de -10	die 8	el -10	il -10	selon -6	the -16	under -9	– 7	— 11
two-words-before|000|	. 7
two-words-before|1990|	. -7
two-words-before|1991|	. 9
two-words-before|1998|	. 7
two-words-before|2014|	. 7
two-words-before|2027|	. 7
two-words-before|2028|	. 9
two-words-before|2029|	. 7
two-words-before|22|	. 7
two-words-before|29|	. 7
two-words-before|31|	. 6
two-words-before|3|	. 6	: 8
two-words-before|6-4|	. 6
two-words-before|:|	 9	la -8
two-words-before|a.m|	. 9
two-words-before|a24|	. 8
two-words-before|aan|	. 6
two-words-before|ab|	: 9
two-words-before|account|	. 8
two-words-before|accused|	of -7
two-words-before|acrescenta|	, 7
two-words-before|acto|	de 6
two-words-before|act|	. 6
two-words-before|acusou-a|	de 12
two-words-before|acusó|	de 10
two-words-before|added|	, 8	. 12	: 15
two-words-before|addio|	a -7
two-words-before|adesivo|	: -12
two-words-before|admits|	: 9
two-words-before|advertised|	as -11
two-words-before|advies|	naar -10
two-words-before|afgedaan|	als 7
two-words-before|afp|	. 9
two-words-before|af|	. 11
two-words-before|again|	. 7
two-words-before|agency|	. 9
two-words-before|aggiunto|	, 6
two-words-before|agreed|	. 6
two-words-before|ahead|	of -10
two-words-before|airport|	. 7
two-words-before|album|	, -9
two-words-before|alle|	nur -6
two-words-before|all|	. 6
two-words-before|allá|	: 11
two-words-before|altro|	: 11
two-words-before|among|	them -8
two-words-before|analysts|	. 8
two-words-before|anders|	: 7
two-words-before|and|	had 9	said 11	the -8	was 6	would 8
two-words-before|anger|	. 7
two-words-before|anni|	. 9
two-words-before|announced|	. 8
two-words-before|anos|	, 8	. 8	: 10
two-words-before|ans|	. 10
two-words-before|anything|	. 6
two-words-before|anyway|	. 11
two-words-before|an|	. 9	einem -10
two-words-before|apelidado|	de -10
two-words-before|apelido|	de -11
two-words-before|apenas|	que 10
two-words-before|apology|	, -8
two-words-before|appeal|	. 7
two-words-before|applaudissent|	. 6
two-words-before|applause|	. 7
two-words-before|app|	. 6
two-words-before|arbitraje|	de 7
two-words-before|arbitres|	. 7
two-words-before|around|	. 7
two-words-before|arrangement|	. 7
two-words-before|arrived|	. 8
two-words-before|asked|	for 13
two-words-before|assembly|	. 8
two-words-before|as|	recomendações 10	the -14
two-words-before|así|	: -7
two-words-before|attend|	. 8
two-words-before|auf|	. 6	dem -12
two-words-before|august|	. 8
two-words-before|aus|	. 11	: 9
two-words-before|auteur|	de -9
two-words-before|author|	. 8	of -9
two-words-before|autora|	de -7
two-words-before|autore|	di -8
two-words-before|autor|	de -14
two-words-before|aviso|	: -11
two-words-before|away|	. 11
two-words-before|ayer|	: 9
two-words-before|a|	: 18	claque -8	decisão 8	descoberta 8	dénoncé 11	expressão -14	frase -11	hashtag -8	inscrição -10	palavra -13	resposta 7	senhora 9	situação 6	so-called -9	un -10	una 6
two-words-before|añadido|	: -8
two-words-before|back|	. 8
two-words-before|bambina|	, 8
two-words-before|band|	played -8
two-words-before|base|	: 8
two-words-before|batizado|	de -7
two-words-before|bautizado|	como -12
two-words-before|been|	. 6	freed 8
two-words-before|before|	. 7
two-words-before|begrip|	. 8
two-words-before|bekend|	. 7	als -9
two-words-before|betalen|	. 9
two-words-before|bevestigen|	. 8
two-words-before|be|	called -14	met 8
two-words-before|bilhete|	: 8
two-words-before|blijft|	. 8
two-words-before|blijven|	. 9
two-words-before|board|	. 7	of 11
two-words-before|bonaventura|	: 8
two-words-before|book|	, -11	. 10
two-words-before|box|	. 7
two-words-before|braccia|	: 17
two-words-before|brusio|	. 7
two-words-before|bui|	: 10
two-words-before|but|	not 9
two-words-before|by|	a -11
two-words-before|cabeça|	. 6
two-words-before|calificó|	de 9
two-words-before|called|	a 7	for 10	it 11	that 14	the -10	them 10
two-words-before|call|	. 11	a -13	as -12	the -9
two-words-before|calma|	: 9
two-words-before|camera|	. 7
two-words-before|canción|	, -8
two-words-before|card|	. 6
two-words-before|care|	. 8
two-words-before|carretera|	. 6
two-words-before|cartello|	: -12
two-words-before|cartel|	: -18
two-words-before|carton|	: -7
two-words-before|car|	. 11
two-words-before|case|	. 11	was 7
two-words-before|cautela|	: 9
two-words-before|cbc|	’s -10
two-words-before|centre|	. 9
two-words-before|ce|	résultat 8
two-words-before|chair|	. 8
two-words-before|chamam|	de -9
two-words-before|changed|	. -6
two-words-before|change|	. 7
two-words-before|chapter|	. 7
two-words-before|charge|	. 11
two-words-before|chips|	. 8
two-words-before|civile|	. 7
two-words-before|claro|	: 9
two-words-before|classificou|	como 8
two-words-before|clientes|	são 7
two-words-before|clients|	were 9
two-words-before|club|	: -8
two-words-before|cnn|	's -8
two-words-before|code|	: -10
two-words-before|comment|	. 9
two-words-before|committee|	. 9
two-words-before|communiqué|	, 7
two-words-before|como|	de -11
two-words-before|company|	had 8
two-words-before|comptes|	juge 6
two-words-before|com|	o -6
two-words-before|conceded|	. 10
two-words-before|conferma|	: 7
two-words-before|confirma|	: 9
two-words-before|confusion|	. 6
two-words-before|congratulations|	. 7
two-words-before|conhecida|	como -6	por -6
two-words-before|conhecido|	como -9	por -6
two-words-before|conoce|	como -11
two-words-before|conocido|	como -12
two-words-before|conta|	. 6
two-words-before|contre|	un -13
two-words-before|con|	scritto -7	una -8
two-words-before|copy|	of -7
two-words-before|corregge|	: 9
two-words-before|corrige|	: 9
two-words-before|così|	: 10
two-words-before|council|	. 8
two-words-before|court|	. 12
two-words-before|cousin|	. 7
two-words-before|crede|	. 7
two-words-before|credit|	. 6
two-words-before|cuenta|	, 6
two-words-before|cut|	. 8
two-words-before|c’|	è -9
two-words-before|daarentegen|	van 9
two-words-before|dagegen|	. 7
two-words-before|dann|	: 9
two-words-before|dans|	le -10
two-words-before|dass|	man 10
two-words-before|das|	: 10	? 6	boulevardblatt -6	urteil 9	wort -13
two-words-before|dat|	. 10	er 9	hij 8
two-words-before|days|	. 8
two-words-before|day|	: 9
two-words-before|da|	palavra -7
two-words-before|decir|	: 12
two-words-before|decision|	as 8
two-words-before|decisão|	. 6
two-words-before|define|	como 9
two-words-before|definió|	como 9
two-words-before|delay|	. 6	as 9
two-words-before|delighted|	. 6
two-words-before|dem|	aufdruck -8	namen -7	titel -9
two-words-before|den|	arbeitstitel -11	ausdruck -9	begriff -8	namen -10	spitznamen -9	titel -9	zusatz -13
two-words-before|der|	aufschrift -6	begriff -10	fachzeitschrift -10	schülerzeitung -6	zeitung -6
two-words-before|described|	as 10
two-words-before|describe|	como 7
two-words-before|desmiente|	. 6
two-words-before|detto|	, 6
two-words-before|de|	acties 7	bijnaam -8	cijfers 12	la 6	naam -6	sa 12	situatie 12	straf 9	term -12	una -12	volksmond -10	werktitel -6	zaak 7	zogeheten -11
two-words-before|dias|	. 6
two-words-before|dice|	, 6	. 12
two-words-before|dicht|	: 7
two-words-before|die|	aktion -9	initiative -9	zeitung -12
two-words-before|differently|	. 8
two-words-before|dijo|	. 7	: 8
two-words-before|diplomatic|	. 7
two-words-before|diplomático|	. 8
two-words-before|director|	. 11
two-words-before|diretto|	: 7
two-words-before|dire|	: 10
two-words-before|disagreed|	. 13
two-words-before|disagrees|	. 8
two-words-before|discorda|	: 10
two-words-before|discrepa|	: 9
two-words-before|dismissed|	as 12
two-words-before|disse|	: 9	que 7
two-words-before|district|	. 8
two-words-before|dit|	avoir 13
two-words-before|diversamente|	: 6
two-words-before|dizer|	que 13
two-words-before|diz|	. 8	que -7
two-words-before|di|	aver 7	essere 7
two-words-before|diário|	: 6
two-words-before|dood|	. 10
two-words-before|doublé|	. 9
two-words-before|down|	: -7
two-words-before|do|	livro -6
two-words-before|droog|	. 9
two-words-before|d|	. 6
two-words-before|dà|	del -7
two-words-before|dénonce|	une 12
two-words-before|dénoncé|	une 10
two-words-before|dúvidas|	. 7
two-words-before|d’|	avoir 9	un 21
two-words-before|early|	. 7
two-words-before|eau|	. 7
two-words-before|eens|	. 8
two-words-before|eigen|	zeggen 9
two-words-before|ein|	. 9	: 9
two-words-before|elle|	, 7	. 7
two-words-before|elogiou|	a 11
two-words-before|el|	conflicto 7	lema -6	llamado -10	mercado 10	que 6	término -9
two-words-before|email|	. 6
two-words-before|emenda|	: 9
two-words-before|empresa|	. 6
two-words-before|english|	. 9
two-words-before|enquête|	pour -16
two-words-before|entrevista|	. 7	ao -7
two-words-before|entscheidung|	sei 6
two-words-before|era|	. 8	o -9
two-words-before|er|	. 6	destijds 7	habe 8
two-words-before|escreveu|	: 11
two-words-before|espn|	. 9
two-words-before|est|	dit 8	dite 12
two-words-before|es|	: 10	für 12	un -10
two-words-before|euros|	. 15	de -12
two-words-before|euro|	. 8
two-words-before|explained|	. 10
two-words-before|explicou|	. 8
two-words-before|expresó|	su 12
two-words-before|eyes|	. 12
two-words-before|e|	di -10	que 6
two-words-before|face|	. 11
two-words-before|fair|	. 8
two-words-before|faixa|	: -12
two-words-before|falam|	em 12
two-words-before|falar|	em 9
two-words-before|fala|	em 8
two-words-before|falou|	de 10	em 9
two-words-before|fees|	. 10
two-words-before|ferrara|	: 6
two-words-before|fest|	. 8
two-words-before|feuille|	: -6
two-words-before|ficha|	: -9
two-words-before|fifth|	. 8
two-words-before|fila|	. 10
two-words-before|film|	, -10
two-words-before|finale|	, 9
two-words-before|first|	. 7
two-words-before|floor|	. 7
two-words-before|fm|	: 7
two-words-before|foglio|	: -12
two-words-before|fois|	. 11
two-words-before|for|	a -15
two-words-before|foto|	. 10
two-words-before|found|	it 13
two-words-before|fragte|	: 8
two-words-before|frase|	: 8
two-words-before|frohlockte|	: 8
two-words-before|funeral|	. 6
two-words-before|further|	. 11
two-words-before|gaan|	. 7
two-words-before|game|	. 7
two-words-before|gauche|	. 6
two-words-before|geduld|	. 6
two-words-before|gekauft|	. 6
two-words-before|gemeint|	: 11
two-words-before|gemist|	. 8
two-words-before|genoeg|	. 8
two-words-before|gesagt|	: 9
two-words-before|gesproken|	van 11
two-words-before|gezien|	. 10
two-words-before|goes|	by -11
two-words-before|govender|	: 7
two-words-before|government|	of 12
two-words-before|governo|	de 7
two-words-before|gracia|	. 6
two-words-before|grinned|	. 10
two-words-before|gritou|	: 7
two-words-before|ground|	. 8
two-words-before|guère|	: 7
two-words-before|haben|	. 6
two-words-before|habe|	. 6	? 6
two-words-before|hablan|	de -10
two-words-before|habló|	de 19
two-words-before|había|	dicho -9
two-words-before|haderte|	: 11
two-words-before|had|	. 7	become -6	been 7	called 8	reported 10	written -6
two-words-before|handschriftlich|	: 11
two-words-before|hands|	. 8
two-words-before|hand|	. 9
two-words-before|have|	been 17	named -8
two-words-before|ha|	definito 6	lodato 9	scritto -10	sido 7
two-words-before|head|	. 12
two-words-before|heard|	. 7
two-words-before|hears|	of 7
two-words-before|helicopter|	. 6
two-words-before|hem|	. 8
two-words-before|hen|	. 8
two-words-before|here|	. 8
two-words-before|her|	. 8	as 8	for 10
two-words-before|het|	bewijs 8	bordje -10	kabinet 9	opschrift -9	over 10	plan 8	woord -14
two-words-before|heures|	. 6
two-words-before|he|	called 19	calls 6	had 18	is 10	preferred -14	termed 11	was 16	would 10
two-words-before|hielo|	. 6
two-words-before|hierro|	: 10
two-words-before|hij|	. 6
two-words-before|himself|	as 11
two-words-before|him|	. 12	: 14	as 6	to 8
two-words-before|hombros|	: 17
two-words-before|home|	. 6
two-words-before|horas|	. 8
two-words-before|horse|	. 9
two-words-before|hours|	. 6
two-words-before|hour|	. 6
two-words-before|house|	. 12
two-words-before|h|	. 8
two-words-before|idea|	. 7
two-words-before|ihn|	als 7
two-words-before|il|	, 6	cosiddetto -7	giudizio -9	punteggio 10	termine -12	testo 7
two-words-before|impressed|	. 6
two-words-before|im|	fachblatt -11	volksmund -11
two-words-before|incident|	was 11
two-words-before|informou|	que 9
two-words-before|ingetrokken|	. 11
two-words-before|inglês|	. 6
two-words-before|initiative|	populaire -6
two-words-before|instagram|	: 8
two-words-before|instead|	. 7
two-words-before|interpreter|	. 10
two-words-before|interrompe|	: 8
two-words-before|interview|	. 8
two-words-before|into|	a -12
two-words-before|invece|	di 6
two-words-before|invita|	a 13
two-words-before|invitó|	a 7
two-words-before|in|	. 11	arte -7	der -8
two-words-before|ironia|	, 8
two-words-before|island|	. 6
two-words-before|is|	. 8	a -14	called -12	dat 8
two-words-before|it|	. 18	a -15	as 6	called 15	calls -7	had 13	is 9	says -11	was 9	would 9
two-words-before|jan|	: 12
two-words-before|jar|	. 8
two-words-before|jaune|	: -7
two-words-before|ja|	: 12
two-words-before|jeudi|	. 8
two-words-before|jobs|	. 6
two-words-before|joke|	. 6
two-words-before|jonas|	: 6
two-words-before|joris|	: 6
two-words-before|jornalistas|	. 9	: 11
two-words-before|judgment|	. 6
two-words-before|juin|	. 6
two-words-before|já|	chamam -8
two-words-before|kept|	a -10	his -9	its -13
two-words-before|kijken|	. 7
two-words-before|kinderschrift|	: -11
two-words-before|knapp|	: 14
two-words-before|knikt|	: 12
two-words-before|known|	as -19
two-words-before|komen|	. 7
two-words-before|komt|	. 7
two-words-before|kopf|	. 11
two-words-before|kwijt|	. 7
two-words-before|l'|	appellent -6
two-words-before|lacht|	. 10
two-words-before|land|	. 7
two-words-before|lang|	. 8
two-words-before|lassitude|	. 6
two-words-before|last|	. 11
two-words-before|later|	. 9
two-words-before|laughed|	. 15
two-words-before|laughing|	. 8
two-words-before|lavoro|	. 6
two-words-before|la|	chiamano -8	considera 10	definisce 10	dicitura -13	etiqueta -9	expresión -11	formula -10	frase -6	fórmula -7	inscripción -8	ley 10	leyenda -6	llamada -9	llaman -8	loi -8	marca -8	mention -11	norma 9	palabra -12	parola -10	plateforme 7	revista -7	revue -8	réforme -6	scritta -12	sentenza 8	trouvent 9
two-words-before|lecture|	. 9
two-words-before|leerling|	. 10
two-words-before|lee|	: -6
two-words-before|lei|	, 6
two-words-before|lejos|	: 10
two-words-before|les|	mots -8
two-words-before|letrero|	: -6
two-words-before|letter|	. 9
two-words-before|levy|	. 7
two-words-before|le|	dossier 9	mot -16	projet 9	texte 7	titre -6
two-words-before|libro|	, -9
two-words-before|licença|	. 6
two-words-before|lindemann|	: 6
two-words-before|lines|	. 9
two-words-before|line|	. 7	read -7
two-words-before|linkedin|	: 9
two-words-before|link|	. 8
two-words-before|livre|	, -8
two-words-before|locally|	as -13
two-words-before|lockridge|	: 8
two-words-before|longe|	: 10
two-words-before|long|	. 12
two-words-before|lo|	chiamano -7	chiamavano -9	considera 7	llaman -9	slogan -7	spettacolo 9
two-words-before|lui|	, 6	. 8
two-words-before|lâché|	: 10
two-words-before|l’|	appelle -10	expression -12	hashtag -9	inchiesta -6	opération -11
two-words-before|m.z.p.|	: 10
two-words-before|madre|	, -7
two-words-before|madrugada|	. 7
two-words-before|manager|	. 10
two-words-before|man|	habe 9	sich 8	werde 10
two-words-before|marathi|	. 9
two-words-before|march|	. 7
two-words-before|marketed|	as -10
two-words-before|marquez-obi|	: 9
two-words-before|matter|	. 9
two-words-before|mbombo|	: 10
two-words-before|meeting|	. 8
two-words-before|mee|	. 15
two-words-before|memoir|	, -8
two-words-before|memorias|	, -10
two-words-before|men|	to -7
two-words-before|message|	. 9
two-words-before|meter|	. 6
two-words-before|metodo|	: 7
two-words-before|me|	. 7
two-words-before|miedo|	. 10
two-words-before|minister|	. 8
two-words-before|minutes|	. 11
two-words-before|minutos|	. 6
two-words-before|misadventure|	. 9
two-words-before|mit|	. 8
two-words-before|modulo|	? 9
two-words-before|moins|	. 7
two-words-before|mois|	. 8
two-words-before|moment|	. 9
two-words-before|monday|	, 7
two-words-before|money|	. 8
two-words-before|monroe-pike|	: 10
two-words-before|months|	. 7
two-words-before|month|	. 13
two-words-before|more|	. 6
two-words-before|morning|	. 7
two-words-before|mot|	de -11
two-words-before|moved|	. 10
two-words-before|msl|	: 10
two-words-before|naam|	: -11
two-words-before|nach|	: 10
two-words-before|nada|	. 8
two-words-before|name|	. 11
two-words-before|nannte|	sie 9
two-words-before|nation|	. 6
two-words-before|nega|	: 8
two-words-before|nennt|	das 8	sie 8
two-words-before|news|	' -10	. 8
two-words-before|nicht|	. 7	: 11
two-words-before|nicknamed|	the -7
two-words-before|niega|	: 10
two-words-before|night|	. 8
two-words-before|nine|	. 8
two-words-before|nobody|	. 6
two-words-before|noemt|	hem 8
two-words-before|noite|	. 7
two-words-before|nombre|	: -14	de -12
two-words-before|nome|	, -7	: -15	de -7
two-words-before|nom|	. 7	: -13	de -10
two-words-before|non|	è -10
two-words-before|norte|	. 9
two-words-before|note|	. -7
two-words-before|noto|	come -8
two-words-before|notte|	. 6
two-words-before|not|	. 7	: 9	be 7	negotiate 8	to 10
two-words-before|novela|	con -6
two-words-before|no|	. 10
two-words-before|nues|	: 6
two-words-before|nuit|	. 11
two-words-before|n’|	avoir 14
two-words-before|objected|	. 8
two-words-before|offer|	was 7
two-words-before|office|	, -10	. 10
two-words-before|off|	. 6
two-words-before|of|	a -8	the -9
two-words-before|omzet|	. 6
two-words-before|one|	, -6	reads -10
two-words-before|only|	: 9
two-words-before|ont|	baptisé -8	nommé -9	été 10
two-words-before|on|	. 14	dénonce 7	pouvait 9
two-words-before|opposition|	. 6
two-words-before|op|	. 11
two-words-before|order|	. 8
two-words-before|other|	. 7
two-words-before|outside|	. 6
two-words-before|out|	. 10	: 12
two-words-before|ouverte|	pour -13
two-words-before|over|	. 11	de -11
two-words-before|o|	caso 8	lema -7	município 7	partido 7	programa -6	slogan -7	texto 8
two-words-before|palabras|	: 9
two-words-before|palavra|	: -12
two-words-before|pancarte|	: -10
two-words-before|panel|	. 6
two-words-before|papel|	: -9
two-words-before|paper|	. 9
two-words-before|parish|	. 7
two-words-before|paris|	. 7
two-words-before|park|	. 6
two-words-before|parlamento|	. 6
two-words-before|parla|	di 10
two-words-before|parole|	: 9
two-words-before|partagés|	. 8
two-words-before|party|	had 11
two-words-before|passar|	: 6
two-words-before|pas|	. 6	: 8
two-words-before|path|	. 7
two-words-before|patience|	. 6
two-words-before|paused|	. 6
two-words-before|pause|	. 6
two-words-before|paying|	for 10
two-words-before|perda|	de 7
two-words-before|pergunta|	: 9
two-words-before|pers|	. 6
two-words-before|per|	i 7	la 10	un -10
two-words-before|pestrikoff|	: 11
two-words-before|philosophical|	. 10
two-words-before|phone|	. 10
two-words-before|pintada|	: -12
two-words-before|place|	. 7	of -9
two-words-before|podcast|	, -9
two-words-before|points|	. 7
two-words-before|point|	. 10
two-words-before|police|	. 6
two-words-before|policy|	. 8
two-words-before|ponte|	: -6
two-words-before|por|	título -9
two-words-before|position|	was 8
two-words-before|posted|	: 13
two-words-before|pour|	les -10
two-words-before|power|	. 7
two-words-before|precisa|	, 6	: 12
two-words-before|pregunta|	: -7
two-words-before|premier|	had 9
two-words-before|presse|	. 6
two-words-before|press|	of 8
two-words-before|price|	was 8
two-words-before|prize|	: -7
two-words-before|processo|	está 9
two-words-before|promised|	to 10
two-words-before|prosser|	. 7
two-words-before|protesta|	. 7
two-words-before|protested|	. 6
two-words-before|prudenza|	: 8
two-words-before|própria|	. 7
two-words-before|pulso|	. 6
two-words-before|pérdida|	de 9
two-words-before|pé|	. 6
two-words-before|qu'|	il 10
two-words-before|qualifié|	de 8
two-words-before|quando|	? 8
two-words-before|question|	. 7	: -8
two-words-before|que|	chama -8	houve 8	há 9	o -10	pone -7
two-words-before|qu’|	elle 7	un -9
two-words-before|q|	: 17
two-words-before|radio|	. 9
two-words-before|ranch|	. 9
two-words-before|rappeler|	que 9
two-words-before|rating|	. 11	to -16
two-words-before|reads|	: 8
two-words-before|read|	. 13
two-words-before|real|	. 8
two-words-before|rebateu|	: 8
two-words-before|rebate|	: 7
two-words-before|recalled|	. 12
two-words-before|relativise|	: 9
two-words-before|relató|	. 8
two-words-before|release|	was 11
two-words-before|replied|	. 12	: 16
two-words-before|reporters|	, 8	. 7
two-words-before|report|	, -10	as 8	was 6
two-words-before|reprend|	: 7
two-words-before|respondeu|	que 6
two-words-before|respondió|	: 8
two-words-before|responsibility|	. 7
two-words-before|respuesta|	: 7
two-words-before|righe|	: 9
two-words-before|right|	. 10
two-words-before|rires|	. 7
two-words-before|rire|	: 9
two-words-before|risposta|	. 6
two-words-before|risposto|	: 9
two-words-before|ri|	. 8
two-words-before|roman|	, -8
two-words-before|row|	. 6
two-words-before|ruling|	. 10	as 8
two-words-before|répondu|	: 6
two-words-before|sagt|	: 7
two-words-before|said|	, 24	. 26	: 22	he 9	it 14	that -7
two-words-before|sala|	. 7
two-words-before|sale|	. 7
two-words-before|salué|	une 6
two-words-before|samenvat|	: 10
two-words-before|saturday|	. 8
two-words-before|saying|	: 9
two-words-before|says|	, 10	. 12
two-words-before|say|	, 11
two-words-before|sbilancia|	: 7
two-words-before|scendere|	. 7
two-words-before|schild|	: -12
two-words-before|school|	. 9
two-words-before|schuld|	: 7
two-words-before|scritta|	: -10
two-words-before|secondo|	la -10
two-words-before|seconds|	. 6
two-words-before|second|	, -6
two-words-before|segundos|	: 10
two-words-before|sein|	. 7
two-words-before|seit|	jeher -8
two-words-before|sell|	. -7
two-words-before|series|	called -7
two-words-before|seu|	cliente 8
two-words-before|se|	chama -6	declaró 9	disent -7	dit 24	llama -12	titula -10
two-words-before|shares|	. 7
two-words-before|she|	called 9	had 8	is 11	was 12	would 12
two-words-before|should|	have 9
two-words-before|shouted|	. 8
two-words-before|showed|	that 8
two-words-before|shrugged|	. 7
two-words-before|sie|	, 9	. 9	als 6
two-words-before|sign|	for -11	reading -13
two-words-before|silence|	. 10	: 7
two-words-before|simples|	: 13
two-words-before|sindacati|	: 6
two-words-before|sindaco|	: 7
two-words-before|six|	. 9
two-words-before|si|	chiama -13	chiamerà -9	definisce 9	dichiara 7
two-words-before|skeptisch|	. 7
two-words-before|slogan|	, -7	is -7
two-words-before|smentisce|	: 8
two-words-before|smiled|	. 10
two-words-before|sms|	: 11
two-words-before|sociais|	: 8
two-words-before|soir|	. 8
two-words-before|soltó|	: 9
two-words-before|song|	, -7
two-words-before|sono|	stati 10
two-words-before|sonrisa|	: 9
two-words-before|son|	client 10	tube -7
two-words-before|sorriso|	: 10
two-words-before|souri|	: 6
two-words-before|so|	: 12
two-words-before|spalle|	. 11
two-words-before|spandoek|	: -12
two-words-before|speaks|	of -6
two-words-before|speech|	. 8
two-words-before|spiega|	, 7
two-words-before|spoke|	of 10
two-words-before|sports|	. 7
two-words-before|sport|	. 9
two-words-before|sprach|	von 14
two-words-before|sprak|	van 14
two-words-before|spreken|	van 7
two-words-before|spricht|	von 13
two-words-before|spring|	. 12
two-words-before|staat|	. 8
two-words-before|stand|	: -8
two-words-before|start|	 8	a -6	de -7	die -11	el -7	il -6	la -11	o -8	start 20	the -10	zu -8
two-words-before|statement|	. 10	as 7
two-words-before|station|	. 8
two-words-before|stilte|	. 9
two-words-before|story|	. 7
two-words-before|striscione|	, -7	: -12
two-words-before|stuk|	. 10
two-words-before|subject|	line -12
two-words-before|such|	as -9
two-words-before|suite|	. 7
two-words-before|sul|	: 6
two-words-before|suo|	: 8
two-words-before|sure|	. 6
two-words-before|surprised|	. 8
two-words-before|su|	scritto -9
two-words-before|svp|	. 11
two-words-before|swissinfo|	: 13
two-words-before|s’|	appelait -10	appelle -7	intitola -7	intitule -9
two-words-before|tachó|	de 6
two-words-before|tafel|	. 10
two-words-before|tajante|	: 12
two-words-before|talks|	as 10
two-words-before|tard|	: 6
two-words-before|tarja|	: -12
two-words-before|teacher|	. 6
two-words-before|team|	. 8
two-words-before|tegen|	. 9
two-words-before|telefone|	. 6
two-words-before|telefono|	, 8
two-words-before|telegram|	. 7
two-words-before|telephone|	. 6
two-words-before|tempère|	. 8
two-words-before|terughoudend|	. 10
two-words-before|terug|	. 8
two-words-before|ter|	recebido 6
two-words-before|testa|	: 6
two-words-before|that|	. 14	figure 9	he 7	it 14	read -16	reads -8	said -10	say -9	says -14	the -12	was 9	were -9
two-words-before|them|	. 9	as 9	called 10
two-words-before|then|	: 11
two-words-before|they|	had 12	were 10
two-words-before|the|	accord 9	agreement 8	allegations 12	caption -6	case 9	change 7	company 9	decision 18	film 8	findings 9	government 9	heading -8	headline -10	letter 11	line -9	matter 7	meeting -6	name -9	order 9	outcome 11	phrase -19	plan 6	report 11	result 10	results 9	slogan -9	so-called -20	tagline -9	term -15	title -12	vote 8	word -32	words -16
two-words-before|things|	. 9
two-words-before|third|	. 7
two-words-before|this|	. 7	is -6
two-words-before|tildó|	de 9
two-words-before|times|	. 8
two-words-before|timetable|	. 6
two-words-before|time|	. 12
two-words-before|titolo|	: -9
two-words-before|toe|	. 10
two-words-before|told|	. 7
two-words-before|toonde|	zich 10
two-words-before|toont|	zich 8
two-words-before|too|	. 9
two-words-before|touche|	: 6
two-words-before|to|	a -11	as -10	be 7	put -6	say -14	the -11
two-words-before|trampoline|	. 6
two-words-before|transport|	of 8
two-words-before|trata|	de 17
two-words-before|trattava|	di 11
two-words-before|tratta|	di 16
two-words-before|tribute|	to 12
two-words-before|turno|	. 6
two-words-before|tutti|	chiamano -8
two-words-before|título|	de -10
two-words-before|uit|	. 14	: 9
two-words-before|uma|	. 7
two-words-before|um|	time -8
two-words-before|une|	campagne 9	décision 11
two-words-before|university|	. 7
two-words-before|unmoved|	. 8
two-words-before|unrepentant|	. 8
two-words-before|un|	chiffre 7	homme 13	match -6	projet 12	scrutin 7	texte 9
two-words-before|up|	. 13
two-words-before|us|	. 8
two-words-before|uur|	. 9
two-words-before|valor|	: 6
two-words-before|van|	. 9	de -9
two-words-before|video|	: 9
two-words-before|view|	. 6
two-words-before|vindt|	het 9
two-words-before|voce|	: 9
two-words-before|voix|	. 6
two-words-before|volte|	. 8
two-words-before|von|	der -12	einem 11	einer 7
two-words-before|voor|	. 7	een -9
two-words-before|vor|	. 8	einem 9
two-words-before|votes|	. 6
two-words-before|voz|	: 9
two-words-before|waarschuwen|	voor -10
two-words-before|wakker|	. 8
two-words-before|waren|	. 8
two-words-before|warned|	against 16	that 10
two-words-before|warum|	? 6
two-words-before|was|	. 7	a 11	now 8	titled -7
two-words-before|watching|	. -6
two-words-before|watch|	. 10
two-words-before|water|	. 6
two-words-before|wat|	hij -9
two-words-before|way|	. 8
two-words-before|wednesday|	. 7
two-words-before|weekly|	. 8
two-words-before|week|	. 15	: -11
two-words-before|well|	. 12
two-words-before|wel|	. 7
two-words-before|werde|	sich 6
two-words-before|weten|	. 9
two-words-before|which|	means -7
two-words-before|while|	. 11
two-words-before|whom|	. 6
two-words-before|widersprach|	: 7
two-words-before|widerspricht|	: 13
two-words-before|window|	. 8
two-words-before|wissen|	. 6
two-words-before|with|	a -9
two-words-before|wollte|	. 8
two-words-before|words|	, 14	. 7
two-words-before|word|	. 8
two-words-before|worse|	. 8
two-words-before|worten|	: 10
two-words-before|would|	be 24	become -7	leave 11
two-words-before|writes|	: 9
two-words-before|writing|	. 8
two-words-before|wrote|	, 11	. 9	: 13
two-words-before|x|	: 16
two-words-before|years|	. 13
two-words-before|year|	. 10
two-words-before|yesterday|	. 9
two-words-before|y|	que 10	voit 6
two-words-before|zeigte|	sich 6
two-words-before|zeit|	: 8
two-words-before|ze|	. 11	: 6
two-words-before|zich|	. 9
two-words-before|zurück|	. 7	: 12
two-words-before|zu|	: 10
two-words-before||	 7	( -9	, -16	: 13	and -13	e -9	en -12	from -9	of 6	or -16	para -11	por -10	und -8	viraria -7	y -9	— 11
two-words-before|à|	la 10
two-words-before|è|	detto 9	scritto -11	stata 11
two-words-before|écrit|	: -7
two-words-before|épaules|	: 9
two-words-before|évoque|	une 9
two-words-before|é|	um -10
two-words-before|überschrift|	: -9
two-words-before|—|	. 8
two-words-before|’|	. 8
verb|false|1|	other -19
verb|false|2-3|	upper -23
verb|false|4-7|	lower 21	upper -22
verb|false|8+|	lower 35	other 9
verb|true|1|	lower -10
verb|true|2-3|	lower 21	other 8
verb|true|4-7|	lower 28	other 14
verb|true|8+|	lower 7	other 6	upper 7
word-after|	( -21	) -10	+ 9	, -14	: -8	? -24	a -17	abgetan 10	abu 6	according -9	across -11	after 10	als -9	am -8	and 9	antes 8	assistant 8	at -8	auf -10	because -13	beim 13	bestimmt -7	bezeichnete 9	blijft 9	but 6	button -10	by 14	came 9	caucus -8	ce 7	ceo 8	cette 8	coach 11	comes -6	con -10	conceded 8	continua -9	contre 6	cost 6	could -7	counts -7	dai -10	das 10	dat 11	de 8	del -11	della 9	den -7	deputy 7	der 9	di -10	do 10	dog 6	don’t -9	doughnut -12	dr 7	dr. 7	drew -8	du -11	d’ -9	e 9	een -6	ein 7	el 11	elle 14	end 21	er 8	es 14	est -10	ficou -7	foreign 9	four -11	from -7	gedoopt -8	general 10	genoemd -10	geprüft 8	geschrieben -11	gesprochen 9	gewesen 10	gli -8	had -9	hat -6	hatte -6	he 22	head 9	heißen -7	her -7	hij 8	his 7	hoje 7	hollis 9	holloman -8	hätten 11	i -10	im -9	is -25	ist -7	its 6	joked 11	judge 9	justice 7	já -8	kommt -8	komt -12	kruger -10	las 8	last -6	le 12	les 7	liang 8	lo -9	l’ 17	made -7	mayor 9	meaning -6	memo 7	met 8	mr 11	mrs 10	mrs. 9	ms 10	nannte 7	nel 11	nennen -8	nennt -8	no -11	noemen -9	noemt -6	on 11	one 13	op 9	or -16	over -8	pies -10	por -10	pour -9	presiding 8	prime 6	promised -6	prosecutor 7	puis 7	pyo 8	que -9	rating -19	recalled 9	remark -13	remarked 6	replied 10	rires 10	rose -8	ruiz 7	rule -15	runs -8	réponse 6	said 20	sale -8	sangen -10	says 18	schreibt -9	se -8	sei -10	selon 7	she 13	sheriff -8	shipp 8	si 7	sie 10	sign -10	signs 6	sleeps -12	sobre 10	soll -7	sous -9	steht -13	su 11	sulla -6	sur 12	that -16	the 10	their 7	there -10	to -9	tuttle 8	u.s. 6	un -6	und -12	under -15	une 9	union 8	van 10	verbucht -10	verrà -9	vindt 8	viraria -7	virou -9	vito 6	volgens 10	voor -12	wales 10	was -7	went -6	when 8	which -13	while 14	who -13	wie 7	win -8	wins -13	won 7	worden -8	work 11	wrote 10	y 7	zal 9	zijn 14	zu 6	zur 6	à 10	è -11	é -11
word-after|(|	. 11	none -20
word-after|)|	none -8
word-after|+|	none 9
word-after|,|	! 18	. -7	? 6	none -17
word-after|.|	! 7	? -8	none 7
word-after|:|	none -7
word-after|?|	none -24
word-after|abgetan|	none 10
word-after|about|	, -11	none 13
word-after|abu|	, 6
word-after|across|	none -11
word-after|after|	none 11
word-after|als|	none -9
word-after|am|	. 6	none -10
word-after|and|	, -8	none 15
word-after|antes|	none 8
word-after|an|	. -11	none 6
word-after|asked|	. -9	? 18
word-after|assistant|	, 8
word-after|as|	, -10	. -13	none 11
word-after|at|	none -7
word-after|auf|	none -11
word-after|a|	, -18	none -7
word-after|because|	none -13
word-after|beim|	. 11
word-after|bestimmt|	none -7
word-after|bezeichnete|	none 9
word-after|blijft|	none 9
word-after|button|	none -10
word-after|but|	, -9	. 10	none 9
word-after|by|	, -7	. 10	none 13
word-after|came|	, 11
word-after|caucus|	none -8
word-after|ce|	. 7
word-after|chief|	, 12
word-after|coach|	, 11
word-after|comes|	, -6
word-after|conceded|	, 8
word-after|continua|	none -9
word-after|contre|	none 6
word-after|con|	none -10
word-after|cost|	none 6
word-after|could|	none -7
word-after|counts|	none -7
word-after|dai|	none -10
word-after|das|	. 11
word-after|dat|	. 9
word-after|della|	none 9
word-after|del|	none -11
word-after|den|	. 7	none -9
word-after|deputy|	, 7
word-after|der|	. 15	none -10
word-after|de|	. 17
word-after|die|	. 16
word-after|di|	none -10
word-after|dog|	none 6
word-after|don’t|	. -9
word-after|doughnut|	none -12
word-after|dr.|	, 7
word-after|dr|	, 7
word-after|du|	none -11
word-after|d’|	none -9
word-after|een|	. 9	none -8
word-after|ein|	. 7
word-after|elle|	. 14
word-after|el|	. 6	none 9
word-after|end|	! 8	. 7	? 19	none 18
word-after|er|	. 7
word-after|est|	none -10
word-after|es|	. 11
word-after|e|	. 7	none 6
word-after|ficou|	none -7
word-after|foreign|	, 9
word-after|four|	none -11
word-after|from|	none -6
word-after|für|	. 10	none -10
word-after|gedoopt|	none -8
word-after|general|	, 10
word-after|genoemd|	none -10
word-after|geprüft|	none 8
word-after|geschrieben|	none -11
word-after|gesprochen|	none 9
word-after|gewesen|	none 10
word-after|had|	, -10	none -7
word-after|has|	, -13	none 6
word-after|hatte|	none -6
word-after|hat|	none -6
word-after|ha|	none -6
word-after|head|	, 9
word-after|heißen|	none -7
word-after|her|	, 10	. -10
word-after|he|	! 8	, 14	. 18	? 14	none 16
word-after|hij|	? 7
word-after|his|	, 9
word-after|hoje|	. 7
word-after|holloman|	none -8
word-after|hätten|	none 11
word-after|if|	. -14	none 12
word-after|im|	. 11	none -12
word-after|in|	, -9
word-after|ist|	none -7
word-after|is|	, -12	none -22
word-after|its|	, 10
word-after|it|	, -7	. 10	none 6
word-after|i|	. -8	none -6
word-after|joked|	, 11
word-after|judge|	, 7
word-after|justice|	, 7	? 6
word-after|já|	none -8
word-after|kommt|	none -8
word-after|komt|	none -12
word-after|kruger|	none -10
word-after|las|	none 8
word-after|la|	. 14
word-after|le|	. 20	none -6
word-after|liang|	, 8
word-after|lo|	none -9
word-after|l’|	. 14	none 6
word-after|mayor|	, 9
word-after|meaning|	, -6
word-after|mr.|	none 8
word-after|mrs.|	, 9
word-after|mrs|	, 10
word-after|mr|	, 10
word-after|ms|	, 9
word-after|nannte|	none 7
word-after|na|	. 8	none -6
word-after|nel|	none 11
word-after|nennen|	none -8
word-after|nennt|	none -8
word-after|noemen|	none -9
word-after|noemt|	none -6
word-after|non|	none -9
word-after|no|	none -11
word-after|one|	, 13	. 8
word-after|on|	none 7
word-after|op|	. 8
word-after|or|	none -16
word-after|over|	none -8
word-after|o|	. 7
word-after|pies|	none -10
word-after|por|	none -10
word-after|pour|	none -9
word-after|presiding|	, 8
word-after|prime|	, 6
word-after|promised|	, -6
word-after|prosecutor|	, 7
word-after|puis|	. 7
word-after|pyo|	, 8
word-after|que|	none -9
word-after|rating|	none -19
word-after|remarked|	, 6
word-after|remark|	none -13
word-after|replied|	, 10
word-after|rires|	. 10
word-after|rose|	none -8
word-after|ruiz|	, 7
word-after|rule|	none -15
word-after|runs|	none -8
word-after|said|	, 20	? 7
word-after|sale|	none -8
word-after|sangen|	none -10
word-after|says|	, 18
word-after|schreibt|	none -9
word-after|sei|	none -10
word-after|se|	none -8
word-after|she|	, 26	? 12
word-after|sie|	. 8
word-after|signs|	none 6
word-after|sign|	none -10
word-after|since|	none -7
word-after|si|	none 7
word-after|sleeps|	none -12
word-after|soll|	none -7
word-after|son|	. 11
word-after|sous|	none -9
word-after|so|	none -9
word-after|steht|	none -13
word-after|sur|	none 11
word-after|su|	none 11
word-after|that|	, -6	none -15
word-after|there|	. -10
word-after|they|	, 8	. -6
word-after|the|	? 10	none 15
word-after|to|	none -9
word-after|tuttle|	, 8
word-after|two|	, 10
word-after|u.s.|	, 6
word-after|under|	none -13
word-after|und|	none -12
word-after|union|	, 8
word-after|un|	. 6	none -7
word-after|van|	none 7
word-after|verbucht|	none -10
word-after|verrà|	none -9
word-after|vindt|	none 8
word-after|viraria|	none -7
word-after|vito|	, 6
word-after|volgens|	. 10
word-after|von|	none -13
word-after|voor|	none -12
word-after|was|	, -13
word-after|when|	. 12
word-after|which|	, -13
word-after|while|	none 9
word-after|who|	none -12
word-after|wie|	. 7
word-after|wins|	none -13
word-after|win|	none -8
word-after|with|	none -6
word-after|worden|	none -8
word-after|work|	none 11
word-after|wrote|	, 10
word-after|zal|	none 9
word-after|zijn|	. 12	none 11
word-after|zu|	none 6
word-after||	, -9	? 14	none -12
word-after|à|	. 8	none 9
word-after|è|	none -11
word-after|é|	none -11
word-after|–|	? 9
word-after|—|	! 7	. 20	? 12	none -14
word-before|	 11	% 8	' -10	's -7	( -13	) 11	, -7	. 29	2018 7	: 7	? 12	aber 11	accord 12	acties 7	acuerdo 8	agreement 8	aktion -9	al -12	album -8	alias -10	allegations 12	allies 10	als 10	ante -7	anuncia -11	ao -10	apenas 9	appelait -13	appeler -11	appelle -13	appellent -17	arbeitstitel -11	are -15	arrive 11	arriveranno 6	arte -7	as -10	asking 10	at 9	attend 6	au -9	auf -14	aufdruck -8	aufschrift -6	aurait 11	ausdruck -12	avait 8	aver 8	avoir 22	back -10	banco 8	band -8	baptisé -9	baptisée -11	battezzato -8	be 25	become -6	bedrijf 11	been 15	begriff -12	bei -11	bewijs 8	bijnaam -8	bilhete 9	blamed 10	bleibe 9	blog -7	bod 8	boek -7	bordje -10	bordão -6	bore 8	boulevardblatt -6	branded -9	buch -7	but 11	café -12	call -21	calls -6	caption -6	case 9	chama -10	chama-se -9	chamado -9	chamam -11	chamam-lhe -9	chamavam-lhe -10	chamou -6	chamou-lhe 10	change 7	chiama -16	chiamano -13	chiamare -9	chiamarlo -7	chiamavano -8	chiamerà -9	chiede 11	chiesto 7	chiffre 7	christened -9	cijfers 12	claque -8	client 12	cliente 9	come -14	comitato -6	comme 10	como -11	company 9	con -8	concert -9	conflicto 7	considera 13	contained 8	conteúdo 7	contre 13	cosiddetto -9	costs 8	course 9	cuts 14	da -8	daarentegen 7	dans -10	dat 6	decir -8	decision 18	decisão 8	decknamen -10	declaró 9	decreto -9	decían -12	definisce 15	del -21	dem -14	denominata -10	denuncia 8	denunciato 7	der -16	des -9	descoberta 8	desde -9	destijds 9	di 8	dichiara 7	dicho -9	dicitura -13	dire -9	disent -11	dite 7	diz -9	dizer -7	documentario -6	down 7	drama -6	dubbed -10	duo -9	décision 13	déjà -10	dénonce 11	dénoncé 11	déploré 8	désormais -9	e -6	ein 10	eine 9	einem 9	einfach -9	el -6	elle 11	elogiou 9	em 12	empresa 9	en -12	encontrado 8	entitled -6	er 15	escribió -8	espressione -7	espresso 8	essere 12	estaba 13	estava 9	está 20	estão 7	et 7	eterna -11	etiqueta -9	evento 8	expected 11	expresión -11	expression -15	expressão -14	fachblatt -13	fachzeitschrift -10	famous -7	feita 7	felt 15	figure 9	film 8	findings 9	finds -9	for -9	formula -10	frase -13	freed 8	früher -7	funciona 8	fórmula -7	für 12	gang 7	getiteld -7	giudica 11	giudizio -9	già -9	go -7	gobierno 6	gone 10	gouvernement 6	government 9	governo 7	gruppo -7	habe 19	habrá -8	had 16	hashtag -14	have -6	hay 11	he 15	headed -13	heading -8	headline -10	heet -9	heette -6	heißt -10	her 11	het -8	hieß -6	hij -7	him -7	his -10	homme 13	houve 12	há 14	hätten 9	if 11	il -16	im -12	in -24	include -7	iniciativa -8	initiative -8	inmiddels -6	inscripción -8	inscrição -10	intern -7	intitola -8	intitolato -8	intitule -9	intitulé -6	into 9	is -18	ist -9	it 19	jeher -8	jesús -7	jeudi 9	joueur 6	juge 11	kabinet 9	kein -8	klassieke -12	könne 7	labeled -8	labelled -11	lage 10	lamenta 7	lamentou 10	lamentó 10	last -8	laut -11	lautet -9	le -24	leave 11	lema -9	les -16	letter 11	letters -8	ley 10	leyenda -6	lia-se -6	libro -7	like 11	linea -6	llama -8	llamada -9	llamado -12	llaman -15	llamar -9	lodato 9	loi -8	looked 11	los -13	lui 8	längst -7	maar 10	made 8	magazin -6	man 14	marked -24	mas 6	match -10	matter 7	means -12	medida 11	meeting -10	mention -11	mercado 11	message 11	mesure 11	met -6	ministro 8	mit -8	mot -17	mots -8	movimento -8	município 7	naam -6	naar -6	name -9	named -16	namen -12	namens -10	needed 11	needs -10	negotiate 8	nicht 9	nicknamed -16	nome -7	nommé -10	norma 9	not 11	novel -11	now 8	nu -8	numa 8	number 6	nur -14	né -7	o -19	objectif 7	objects 12	off 10	officer 8	officieel -8	om -6	on -7	onder -10	one -12	open 9	opened 6	opera 11	opschrift -9	opération -9	or -19	order 9	ortet 8	out 6	outcome 11	over -14	palabra -12	palavra -17	par -10	parola -10	partido 9	país 12	pede 9	pediu 12	pela 10	people 8	phrase -19	pide 8	pidió 8	plan 15	plateforme 7	played -10	plaza 7	plus -6	pone -11	populaire -6	por -10	posible -6	possible -6	pour -25	pouvait 12	praised 7	preferred -17	prefers -8	presidente 9	price 8	programa -8	projekt 9	projet 13	promesso 7	promet 7	promette 9	publie -8	pulls -11	punteggio 10	put -6	que 8	qui 7	quotidiano -6	rated -10	reactie 9	read -25	reads -17	recebido 6	recomendações 10	reconheceu 10	regretted 7	reject -12	remained 15	renamed -6	report 9	reported 10	resposta 7	resterebbe 8	result 10	results 9	return 10	revista -8	revue -8	ribattezzata -9	ribattezzato -9	roman -9	réforme -6	résultat 8	sa 8	said 6	salue 9	saluta 6	sang -15	saranno 9	sarebbe 8	sarebbero 8	say -6	saying -12	says -25	schülerzeitung -6	scritta -12	scritto -19	scrutin 7	secondo -11	sees 13	sei 9	seien 14	selon -7	semanário -11	sempre 8	senhora 9	sentenza 8	sentirse 8	ser 7	serait 11	servicio 8	sería 10	should 10	show 8	shown 10	sido 9	signed 11	significa -14	since 7	singing -11	situatie 12	situation 8	situação 6	slogan -14	so 9	so-called -29	sogenannte -11	sogenannten -11	soient 11	sold -7	someone 10	soprannominato -6	speech 7	spettacolo 9	spitznamen -9	staat -9	stand -6	start 20	stati 10	stay 7	store -6	straf 9	studie 9	su 13	sua 6	suo -10	surnomment -11	surnommée -8	são 12	tagged -10	tagline -9	talk 9	tem 11	tentoonstelling -7	term -19	termed 11	termine -12	testo 7	texte 11	than 11	thanked 8	the -28	they -7	this -6	time -8	titel -11	title -13	titled -15	titre -6	titula -10	titulada -6	titulado -7	todavía 9	tour -10	trattati 11	tribunal 9	trimestre 8	trocou -7	trouvent 9	três 6	tube -7	término -9	têm -9	uma 8	una 6	und -12	under -18	urteil 9	usted -6	van 11	ve 11	ver 9	verbo -10	verdict 10	veut 6	viraria -7	virou -12	voit 6	volksmond -10	volksmund -11	von 8	voor -8	voortaan -8	vor 6	vote 8	voto 7	vouloir -7	wants 8	was 15	welcomed 10	wer -10	werd -9	werktitel -6	who -8	whose -13	wie -7	wird -8	wolf -7	wolle 7	woord -14	word -17	words -11	wort -13	would 23	würden -6	zaak 7	zeggen 9	zeitung -10	zich 13	zijn -7	zogeheten -13	zusatz -13	à 8	é -11	était 13	évoqué 6	être 13	— 9
word-before|%|	4-7 8
word-before|'s|	2-3 -10	4-7 -6
word-before|'|	2-3 -10	4-7 7
word-before|(|	1 -9	2-3 -13	4-7 -6
word-before|)|	8+ 7
word-before|,|	1 -16	8+ 7
word-before|-|	8+ 12
word-before|.|	1 15	2-3 22	4-7 16	8+ 15
word-before|:|	2-3 9	4-7 6
word-before|;|	2-3 -9
word-before|?|	1 18	8+ 12
word-before|about|	1 -11	4-7 11
word-before|accord|	2-3 10
word-before|acties|	2-3 7
word-before|admite|	2-3 10
word-before|after|	2-3 -9
word-before|against|	2-3 -11	4-7 14
word-before|aktion|	2-3 -9
word-before|album|	2-3 -8
word-before|alias|	1 -9	2-3 -6
word-before|allies|	8+ 10
word-before|als|	1 8	4-7 12	8+ 10
word-before|al|	1 -11	2-3 -11
word-before|and|	1 -11	2-3 12	4-7 -7	8+ 10
word-before|answered|	2-3 -12
word-before|ante|	1 -7
word-before|anuncia|	4-7 -11
word-before|an|	1 13	2-3 -15
word-before|ao|	2-3 -10
word-before|apenas|	2-3 8
word-before|appelait|	2-3 -9
word-before|appellent|	2-3 -12	4-7 -13
word-before|appelle|	1 -11	2-3 -10
word-before|arbeitstitel|	2-3 -8
word-before|are|	1 -10	2-3 -10
word-before|arriveranno|	4-7 6
word-before|arrive|	4-7 11
word-before|arte|	2-3 -7
word-before|as|	2-3 -16	8+ 16
word-before|attend|	4-7 6
word-before|at|	1 8
word-before|aufdruck|	2-3 -8
word-before|aufschrift|	2-3 -6
word-before|auf|	1 -15
word-before|aurait|	4-7 11
word-before|ausdruck|	1 -12
word-before|au|	2-3 -6
word-before|avait|	4-7 7
word-before|avec|	4-7 6
word-before|aver|	2-3 6	4-7 10
word-before|avoir|	2-3 19	4-7 18
word-before|a|	1 8	2-3 -14	4-7 25	8+ 14
word-before|back|	2-3 -10
word-before|baptisée|	1 -6	2-3 -6	4-7 -9
word-before|baptisé|	2-3 -9
word-before|battezzato|	2-3 -8
word-before|become|	2-3 -7	4-7 11
word-before|been|	2-3 20	4-7 21	8+ 13
word-before|begriff|	1 -9	2-3 -10
word-before|bei|	1 -11
word-before|be|	1 19	2-3 10	4-7 15
word-before|bijnaam|	2-3 -8
word-before|bilhete|	2-3 9
word-before|blamed|	2-3 8	4-7 10
word-before|blames|	2-3 -11
word-before|bod|	2-3 8
word-before|bordão|	4-7 -6
word-before|boulevardblatt|	1 -6
word-before|buch|	2-3 -7
word-before|but|	2-3 13	4-7 12
word-before|by|	4-7 12
word-before|café|	2-3 -12
word-before|called|	4-7 13
word-before|calls|	1 7	2-3 -8
word-before|call|	1 -12	2-3 -17
word-before|cartello|	2-3 -6
word-before|case|	4-7 9
word-before|caso|	2-3 7
word-before|chama-se|	2-3 -8
word-before|chamado|	1 -6	2-3 -7
word-before|chamam-lhe|	2-3 -9
word-before|chamam|	2-3 -8
word-before|chamavam-lhe|	2-3 -10
word-before|chama|	1 -7	2-3 -8
word-before|che|	1 -10	4-7 8	8+ 10
word-before|chiamano|	1 -9	2-3 -11
word-before|chiamarlo|	1 -7
word-before|chiamavano|	1 -7
word-before|chiama|	1 -14	2-3 -13
word-before|chiamerà|	1 -9
word-before|chiede|	2-3 9
word-before|christened|	2-3 -9
word-before|cijfers|	2-3 9
word-before|claque|	2-3 -8
word-before|cliente|	4-7 11
word-before|client|	2-3 9
word-before|come|	1 -7	2-3 -13
word-before|comitato|	2-3 -6
word-before|comme|	4-7 8
word-before|como|	1 -7	4-7 -8	8+ 13
word-before|company|	2-3 9
word-before|com|	1 -8
word-before|conflicto|	4-7 7
word-before|considera|	1 10	2-3 7	4-7 10
word-before|conteúdo|	4-7 7
word-before|contre|	2-3 7
word-before|con|	4-7 -10
word-before|cosiddetto|	2-3 -9
word-before|cuts|	4-7 14
word-before|dans|	2-3 -8
word-before|das|	4-7 6
word-before|dat|	1 -8	2-3 13	4-7 9	8+ 6
word-before|da|	2-3 -9	4-7 9
word-before|decision|	1 10	2-3 14	4-7 10
word-before|decknamen|	1 -10
word-before|declaró|	4-7 9
word-before|decreto|	2-3 -9
word-before|decían|	2-3 -9
word-before|definisce|	4-7 10
word-before|del|	1 -11	2-3 -19
word-before|dem|	1 -10	2-3 -7
word-before|denominata|	1 -9
word-before|denunciato|	4-7 7
word-before|denuncia|	4-7 8
word-before|den|	2-3 9
word-before|der|	1 -23	2-3 -7	4-7 -8
word-before|descoberta|	4-7 8
word-before|desde|	2-3 -9
word-before|destijds|	2-3 7
word-before|des|	4-7 -7
word-before|detto|	2-3 -7	4-7 9
word-before|de|	4-7 6	8+ 16
word-before|dice|	4-7 7
word-before|dicho|	1 -9
word-before|dicitura|	2-3 -12
word-before|die|	1 -22	4-7 9
word-before|dire|	1 -9
word-before|disent|	1 -12
word-before|dit|	1 13
word-before|diz|	2-3 -9
word-before|di|	2-3 10
word-before|documentario|	2-3 -6
word-before|dossier|	1 7
word-before|down|	2-3 7
word-before|do|	1 -6
word-before|drama|	2-3 -7
word-before|dubbed|	1 -9
word-before|duo|	2-3 -9
word-before|du|	1 6	2-3 -10
word-before|décision|	2-3 10
word-before|déjà|	4-7 -10
word-before|dénonce|	2-3 9	4-7 6
word-before|dénoncé|	4-7 8
word-before|déploré|	2-3 8
word-before|désormais|	2-3 -9
word-before|een|	2-3 -10
word-before|einem|	2-3 10	4-7 14
word-before|einen|	1 8	2-3 -6	4-7 -10
word-before|einer|	4-7 8
word-before|eine|	2-3 7	4-7 11
word-before|ein|	4-7 15
word-before|elle|	2-3 8	4-7 7
word-before|el|	2-3 -8	4-7 -8
word-before|em|	1 8	2-3 11	4-7 -7
word-before|en|	1 -17	4-7 9
word-before|era|	1 -8	2-3 13	4-7 -7	8+ 7
word-before|er|	2-3 9	4-7 11
word-before|essere|	2-3 7	4-7 9
word-before|estaba|	1 12
word-before|estava|	2-3 10
word-before|est|	4-7 10
word-before|está|	1 11	2-3 13	4-7 14
word-before|es|	4-7 15
word-before|etiqueta|	1 -9
word-before|et|	1 -9	2-3 6
word-before|expected|	2-3 10
word-before|expression|	2-3 -14
word-before|expressão|	2-3 -14
word-before|e|	1 -12	4-7 12
word-before|fachblatt|	2-3 -11
word-before|fachzeitschrift|	2-3 -10
word-before|famous|	2-3 -7
word-before|felt|	1 12	2-3 8
word-before|film|	2-3 8
word-before|finds|	2-3 -9
word-before|foi|	2-3 13	4-7 8
word-before|formula|	2-3 -10
word-before|for|	4-7 -8	8+ -8
word-before|frase|	2-3 -8	4-7 -11
word-before|from|	1 -12	2-3 6	4-7 11
word-before|fue|	2-3 7	4-7 11
word-before|funciona|	4-7 8
word-before|fórmula|	4-7 -7
word-before|für|	1 8	2-3 6	4-7 7
word-before|giudizio|	1 -9
word-before|già|	2-3 -7
word-before|government|	4-7 9
word-before|governo|	4-7 7
word-before|gruppo|	2-3 -7
word-before|haar|	2-3 -8	4-7 10
word-before|habe|	2-3 14	4-7 11
word-before|had|	2-3 10	4-7 29	8+ 17
word-before|hashtag|	1 -14
word-before|has|	4-7 10
word-before|have|	2-3 -7
word-before|headed|	2-3 -10
word-before|heading|	2-3 -8
word-before|headline|	2-3 -8
word-before|heet|	1 -9
word-before|heißt|	1 -9
word-before|hem|	4-7 8
word-before|her|	2-3 11
word-before|het|	1 -9	2-3 -6	4-7 10
word-before|he|	2-3 12	4-7 6	8+ 7
word-before|hij|	1 -13
word-before|him|	2-3 -6	4-7 11
word-before|his|	2-3 -12
word-before|homme|	2-3 9	4-7 11
word-before|houve|	2-3 10
word-before|há|	4-7 12
word-before|hätten|	4-7 8
word-before|il|	1 -11	2-3 -15
word-before|im|	2-3 -9
word-before|include|	2-3 -7
word-before|iniciativa|	4-7 -8
word-before|initiative|	2-3 -11
word-before|inmiddels|	2-3 -6
word-before|inscripción|	2-3 -8
word-before|inscrição|	2-3 -10
word-before|intern|	2-3 -7
word-before|intitolato|	2-3 -8
word-before|intitola|	2-3 -8
word-before|intitule|	2-3 -7
word-before|intitulé|	2-3 -6	4-7 -6
word-before|into|	4-7 9
word-before|in|	1 -14	2-3 -18	4-7 -9
word-before|is|	1 -11	2-3 -13	8+ 14
word-before|its|	1 -15
word-before|it|	1 15	2-3 7	4-7 24	8+ 7
word-before|i|	1 -11
word-before|jesús|	1 -7
word-before|jeudi|	2-3 9
word-before|juge|	1 9	2-3 6
word-before|klassieke|	1 -12
word-before|labeled|	2-3 -7
word-before|labelled|	2-3 -10
word-before|lage|	2-3 10
word-before|lamenta|	2-3 7
word-before|la|	1 11	2-3 -12
word-before|leave|	2-3 11
word-before|lema|	2-3 -8
word-before|les|	1 -10	2-3 -14
word-before|leyenda|	2-3 -7
word-before|le|	1 -12	2-3 -21
word-before|lia-se|	2-3 -6
word-before|line|	2-3 8	4-7 -11
word-before|llamada|	2-3 -7
word-before|llamado|	2-3 -11	4-7 -8
word-before|llaman|	1 -7	2-3 -11	4-7 -9
word-before|llamar|	2-3 -8
word-before|llama|	1 -7	2-3 -7
word-before|los|	2-3 -13
word-before|lui|	4-7 8
word-before|längst|	2-3 -6
word-before|maar|	4-7 10
word-before|made|	2-3 9
word-before|man|	2-3 12	4-7 7
word-before|marked|	1 -22	2-3 -15
word-before|match|	4-7 -7
word-before|means|	2-3 -9
word-before|medida|	4-7 8
word-before|meeting|	2-3 -13
word-before|mention|	1 -6	2-3 -10
word-before|mercado|	4-7 10
word-before|met|	1 -12
word-before|mot|	1 -17
word-before|movimento|	2-3 -8
word-before|município|	4-7 7
word-before|naam|	2-3 -9
word-before|naar|	1 -10
word-before|named|	1 -11	2-3 -12
word-before|namen|	1 -17	2-3 -8
word-before|name|	1 -9
word-before|na|	2-3 -9
word-before|needed|	4-7 9
word-before|needs|	1 -10
word-before|negotiate|	4-7 8
word-before|nicknamed|	1 -8	2-3 -14	4-7 -8
word-before|nome|	2-3 -6
word-before|no|	1 -6
word-before|number|	4-7 10
word-before|nur|	2-3 -12
word-before|nu|	2-3 -8
word-before|né|	1 -7
word-before|officer|	4-7 8
word-before|of|	1 -13	8+ 14
word-before|onder|	1 -10
word-before|on|	2-3 -7
word-before|operación|	2-3 -6
word-before|operazione|	2-3 -6	4-7 6
word-before|opera|	4-7 10
word-before|opschrift|	1 -7
word-before|opération|	2-3 -6
word-before|or|	1 -11	2-3 -15
word-before|out|	4-7 11
word-before|over|	1 -7	2-3 -21	4-7 14
word-before|o|	1 -10	2-3 -17
word-before|palabra|	1 -12
word-before|palavra|	1 -17
word-before|para|	1 -11
word-before|parola|	1 -10
word-before|partido|	4-7 7
word-before|par|	2-3 -10
word-before|país|	4-7 12
word-before|pede|	2-3 10
word-before|pediu|	4-7 10
word-before|pela|	2-3 10
word-before|phrase|	1 -9	2-3 -15
word-before|plan|	2-3 10	4-7 10
word-before|played|	2-3 -10
word-before|pone|	4-7 -9
word-before|populaire|	4-7 -6
word-before|por|	2-3 -11
word-before|pour|	1 -11	2-3 -14	4-7 -19
word-before|preferred|	1 -13	2-3 -12
word-before|prefers|	1 -8
word-before|programa|	2-3 -9
word-before|projet|	4-7 8
word-before|promesso|	4-7 7
word-before|promette|	2-3 9
word-before|promet|	4-7 7
word-before|publie|	4-7 -7
word-before|que|	4-7 26	8+ 9
word-before|qui|	4-7 10
word-before|quotidiano|	2-3 -6
word-before|rated|	1 -10
word-before|reading|	4-7 -12
word-before|reads|	2-3 -9	4-7 -15
word-before|read|	1 -10	2-3 -16	4-7 -18
word-before|regretted|	4-7 7
word-before|reject|	1 -12
word-before|remained|	2-3 15
word-before|renamed|	2-3 -6
word-before|reported|	2-3 10
word-before|report|	4-7 11
word-before|resposta|	2-3 6
word-before|resta|	2-3 8
word-before|resterebbe|	4-7 8
word-before|result|	2-3 10
word-before|return|	4-7 10
word-before|revista|	1 -10	2-3 -9
word-before|revue|	2-3 -8
word-before|ribattezzato|	1 -9
word-before|roman|	4-7 -7
word-before|résultat|	4-7 8
word-before|said|	1 12
word-before|salue|	2-3 8	4-7 8
word-before|saluta|	2-3 6
word-before|sang|	2-3 -7	4-7 -13
word-before|says|	1 -14	2-3 -14	4-7 -14
word-before|say|	2-3 -9
word-before|schülerzeitung|	1 -6
word-before|scritta|	2-3 -9	4-7 -8
word-before|scritto|	1 -14	2-3 -13	4-7 -9
word-before|scrutin|	2-3 7
word-before|secondo|	1 -9
word-before|sees|	2-3 11
word-before|seien|	2-3 14	4-7 8
word-before|sei|	2-3 10	4-7 9
word-before|selon|	4-7 -6
word-before|semanário|	1 -11
word-before|sempre|	2-3 6
word-before|sentenza|	4-7 8
word-before|serait|	2-3 10
word-before|servicio|	4-7 8
word-before|should|	2-3 10
word-before|sich|	1 6
word-before|sido|	4-7 9
word-before|significa|	1 -10
word-before|since|	4-7 10
word-before|situatie|	1 11
word-before|situation|	2-3 8
word-before|slogan|	2-3 -8	4-7 -12
word-before|so-called|	1 -13	2-3 -27
word-before|sogenannten|	1 -11
word-before|sogenannte|	1 -9
word-before|sold|	2-3 -9
word-before|sono|	4-7 7
word-before|son|	4-7 14
word-before|speech|	4-7 7
word-before|start|	2-3 10	4-7 15	8+ 19
word-before|stati|	4-7 10
word-before|stay|	4-7 7
word-before|straf|	4-7 9
word-before|studie|	2-3 9
word-before|suo|	2-3 -10
word-before|surnomment|	2-3 -11
word-before|surnommée|	2-3 -8
word-before|su|	2-3 12
word-before|são|	2-3 12
word-before|talk|	4-7 9
word-before|termed|	2-3 11
word-before|termine|	1 -10
word-before|term|	1 -13	2-3 -14
word-before|ter|	4-7 8
word-before|test|	4-7 12
word-before|texte|	4-7 8
word-before|texto|	2-3 8
word-before|that|	1 -17	4-7 25	8+ 16
word-before|them|	2-3 -8	4-7 8
word-before|they|	4-7 9
word-before|the|	1 -31	2-3 -17	4-7 -7
word-before|titel|	1 -10	2-3 -10	4-7 -6
word-before|titled|	2-3 -14	4-7 -10
word-before|title|	2-3 -9	4-7 -10
word-before|titre|	2-3 -7
word-before|titulado|	2-3 -6
word-before|titula|	1 -8
word-before|tour|	2-3 -10
word-before|to|	1 -23	2-3 7	4-7 27	8+ 11
word-before|trattati|	4-7 11
word-before|tribunal|	4-7 9
word-before|trouvent|	1 9
word-before|tube|	2-3 -7
word-before|término|	2-3 -9
word-before|têm|	2-3 -9
word-before|título|	2-3 -8
word-before|uma|	2-3 7
word-before|una|	4-7 10
word-before|under|	1 -16
word-before|und|	1 -8	2-3 -8
word-before|une|	1 11	4-7 6
word-before|van|	1 11	4-7 13
word-before|verbo|	1 -10
word-before|veut|	2-3 6
word-before|ve|	1 9
word-before|viraria|	1 -7
word-before|virou|	4-7 -11
word-before|vom|	1 -11
word-before|von|	1 6	4-7 8
word-before|voortaan|	2-3 -8
word-before|voor|	1 -11	2-3 11	4-7 -11
word-before|vor|	4-7 6
word-before|vote|	2-3 7
word-before|voto|	2-3 7
word-before|wants|	4-7 8
word-before|was|	2-3 11	4-7 36	8+ 14
word-before|welcomed|	4-7 7
word-before|werde|	4-7 7
word-before|were|	2-3 20	8+ 13
word-before|werktitel|	2-3 -6
word-before|whose|	2-3 -10
word-before|wie|	2-3 -7
word-before|with|	4-7 7
word-before|wolf|	1 -7
word-before|wolle|	4-7 7
word-before|woord|	1 -16
word-before|words|	2-3 -15
word-before|word|	1 -17
word-before|wort|	1 -13
word-before|would|	2-3 19	4-7 14	8+ 11
word-before|wrote|	2-3 -10
word-before|y|	1 -13	2-3 -9	4-7 11
word-before|zeitung|	2-3 -9
word-before|zich|	2-3 13
word-before|zijn|	1 -10
word-before|zogeheten|	1 -12
word-before|zur|	1 10	2-3 -13
word-before|zu|	4-7 -8
word-before||	4-7 22	8+ 17
word-before|à|	1 -7	2-3 8	4-7 14	8+ 15
word-before|è|	4-7 13
word-before|était|	2-3 6	4-7 12
word-before|été|	4-7 14
word-before|é|	1 -7	8+ 6
word-before|être|	2-3 9	4-7 7
word-before|–|	8+ 7
word-before|—|	2-3 6	4-7 14	8+ 7
word-before|’s|	4-7 -8
word-before|’|	1 -7	2-3 16
work|near|near|	all -10	first 9
work|near|near|preposition|	all -7
work|near|near|stop|	first 13
work|near|near|word|	all -9
work|near|none|,|	all -21	all-one -20	first -16	none 17
work|near|none|:|	all-one 9	first -18	most 7	none -6
work|near|none|	all -36	all-one -9	first -26	none 11	some 10
work|near|none|auxiliary|	all -10	none 21
work|near|none|coordinator|	all -8	none -12
work|near|none|possessive|	all -9
work|near|none|preposition|	all -17	first -10
work|near|none|pronoun|	none 10
work|near|none|quote|	first 10
work|near|none|stop|	all -10	all-one 9
work|near|none|subordinator|	all -9
work|near|none|that|	none -6
work|near|none|verb-judging|	all -19	all-one -8
work|near|none|verb-saying|	all-one -10	none 14
work|near|none|word|	all -8	all-one -11	first -6	some 8
work|none|near|,|	all -6	none 13
work|none|near|:|	first 13
work|none|near|	all -18	all-one -19	none 14
work|none|near|auxiliary|	none 6
work|none|near|capital|	all-one -10
work|none|near|determiner|	all -8	all-one 6	none 9
work|none|near|preposition|	all -8	all-one -13	first -11
work|none|near|start|	all -8	all-one -11	first 18
work|none|near|subordinator|	all-one -9	none 8
work|none|near|verb-judging|	none 9
work|none|near|verb-saying|	all-one -8
work|none|near|verb-thinking|	none 9
work|none|near|word|	all -9	all-one -8	first -10
work|none|near|—|	all -6
work|none|none|%|	none 8
work|none|none|(|	all-one -9	none -6
work|none|none|)|	first 7
work|none|none|,|	all -17	all-one -8	first -12	none 16	some 7	upper 11
work|none|none|-|	first 12
work|none|none|:|	all 13	all-one 16	first 6	none -19	upper 8
work|none|none|;|	all-one -7	none 10
work|none|none|adverb|	all-one -11	first -11	none 6
work|none|none|	all -20	all-one -8	none 9	some 11	upper 7
work|none|none|auxiliary|	all -17	all-one -23	first -13	most 14	none 12	some 14
work|none|none|capital|	all -10	first -17	none 9
work|none|none|coordinator|	all -10	all-one -18	first -9
work|none|none|determiner|	first -7	none -13
work|none|none|possessive|	all -13	all-one -13	none 8	titled 7
work|none|none|preposition|	all-one -6	first -20	some 6
work|none|none|pronoun|	all-one -7	none 7	some 18
work|none|none|quote|	first 18	none -13
work|none|none|start|	all -6	first 25	most 19	titled -6
work|none|none|stop|	all 11	all-one 16	first 28	most 6	none 6
work|none|none|subordinator|	all -13	all-one -28	some -6
work|none|none|that|	all-one -12	none 8	some 8
work|none|none|verb-judging|	all -23	all-one -25	some -13
work|none|none|verb-saying|	all -9	first -12	most 6	some 6	titled 10
work|none|none|verb-thinking|	all -12	all-one -9	none 6	some 7
work|none|none|word|	all -17	all-one -15	first -30	none 11	titled -13
work|none|none|–|	first 10	none 7
work|none|none|—|	all-one 9	first 6
work|none|right|	all-one -7	first 14
work|none|right|determiner|	all -11
work|none|right|start|	first 10
work|none|right|stop|	first 12
work|right|near|	all -12	none 8
work|right|near|verb-saying|	all -8
work|right|near|word|	all -8	none 8
work|right|none|	all -24	all-one -9	first -11	most -10	some 13
work|right|none|capital|	all -14	all-one -10	first -11	most -8	none 9
work|right|none|verb-saying|	all -9	all-one -13	none -6
work|right|none|verb-thinking|	none 8
work|right|none|word|	all -20	first -15	some 8
`;
