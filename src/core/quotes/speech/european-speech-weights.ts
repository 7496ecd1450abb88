/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	1 18	2-3 32	4-7 50	8+ 19
alone|first|	1 -10	4-7 8	8+ 18
alone|inside|	1 -8	2-3 -8
best-gap|according-to|according|gap|according-to|,;|	4-7 9	8+ 11
best-gap|according-to|according|gap|according-to|,c|	1 -8	4-7 10
best-gap|according-to|according|gap|according-to|,qs|	8+ 8
best-gap|according-to|according|gap|according-to|,q|	2-3 10	4-7 14
best-gap|according-to|according|gap|according-to|,s|	1 -11	8+ 7
best-gap|according-to|according|gap|according-to|,|	4-7 20	8+ 19
best-gap|according-to|according|gap|according-to|;|	1 -7	4-7 -8	8+ 10
best-gap|according-to|according|gap|according-to|c|	4-7 7
best-gap|according-to|according|gap|according-to|q,|	2-3 10
best-gap|according-to|according|gap|according-to|s,|	4-7 10
best-gap|according-to|according|gap|according-to||	2-3 13	4-7 10	8+ 7
best-gap|colon|naked||	2-3 7	4-7 13	8+ 35
best-gap|interview|naked||	4-7 17	8+ 20
best-gap|named-before|naked||	1 -7	2-3 21
best-gap|named-nearby|naked||	4-7 11
best-gap|paragraph-before|apposition|gap|paragraph-before|,|	4-7 7
best-gap|paragraph-before|direct|gap|paragraph-before|,sq|	8+ 9
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 9
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 8
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 9	4-7 7
best-gap|possessor|naked||	2-3 -17
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker|,|	1 -12
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	4-7 -15
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -11
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;s|	2-3 -7
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -16	4-7 11	8+ 16
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,c|	2-3 -8
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,qc|	2-3 -7
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,s|	1 -10	2-3 -8
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 10
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 -11	4-7 8	8+ 11
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,cs|	2-3 -11
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	2-3 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 7	4-7 13	8+ 8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -11
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	2-3 -11	8+ 10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s;|	2-3 -9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 9	2-3 -8	4-7 22	8+ 22
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -17	2-3 -9
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -11	4-7 9
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	8+ 11
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 14	8+ 8
best-gap|quote-then-verb|judging|gap|quote-then-verb|;|	2-3 7
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -12	2-3 -13
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 19	8+ 15
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -16	2-3 -10	4-7 -7
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	1 -7	2-3 -9
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 15	8+ 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|;,|	2-3 -7
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 13
best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 12	4-7 25	8+ 17
best-gap|sentence-after|apposed|gap|sentence-after||	2-3 -8	8+ 11
best-gap|sentence-after|apposition|gap|sentence-after||	8+ -8
best-gap|sentence-after|direct|gap|sentence-after||	1 -9	4-7 9	8+ 17
best-gap|sentence-after|judging|gap|sentence-after||	2-3 9
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 11
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 11	4-7 7
best-gap|sentence-after|saying|gap|sentence-after||	8+ 21
best-gap|sentence-after|thinking|gap|sentence-after||	2-3 -10	8+ 9
best-gap|sentence-before|according|gap|sentence-before|,c|	8+ 7
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -9	4-7 -7	8+ 7
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 14	8+ 8
best-gap|sentence-before|according|gap|sentence-before|q|	2-3 8
best-gap|sentence-before|according|gap|sentence-before||	1 -9	8+ 7
best-gap|sentence-before|apposed|gap|sentence-before||	8+ 8
best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 7
best-gap|sentence-before|apposition|gap|sentence-before|qcs,|	4-7 8
best-gap|sentence-before|apposition|gap|sentence-before|sq|	1 -8
best-gap|sentence-before|apposition|gap|sentence-before|s|	4-7 9
best-gap|sentence-before|apposition|gap|sentence-before||	2-3 10	4-7 9	8+ 9
best-gap|sentence-before|direct|gap|sentence-before|,s|	1 -8	8+ 7
best-gap|sentence-before|direct|gap|sentence-before|,|	1 -10	2-3 -7	8+ 8
best-gap|sentence-before|direct|gap|sentence-before|q,|	2-3 -9
best-gap|sentence-before|direct|gap|sentence-before|sqc|	2-3 -9
best-gap|sentence-before|direct|gap|sentence-before|sq|	4-7 10
best-gap|sentence-before|direct|gap|sentence-before|s|	8+ 11
best-gap|sentence-before|direct|gap|sentence-before||	1 -11	2-3 -9	8+ 24
best-gap|sentence-before|judging|gap|sentence-before|,|	2-3 -8
best-gap|sentence-before|judging|gap|sentence-before|qs;,|	2-3 -9
best-gap|sentence-before|judging|gap|sentence-before|q|	1 -11
best-gap|sentence-before|judging|gap|sentence-before||	2-3 -8	4-7 10
best-gap|sentence-before|other|gap|sentence-before||	4-7 10	8+ 10
best-gap|sentence-before|relative|gap|sentence-before|,|	4-7 10	8+ 8
best-gap|sentence-before|relative|gap|sentence-before||	2-3 -7	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|,;|	2-3 -10	4-7 12	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|,cs|	2-3 -9
best-gap|sentence-before|saying|gap|sentence-before|,c|	1 7	8+ 17
best-gap|sentence-before|saying|gap|sentence-before|,qs|	2-3 -8
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -9	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|,sc|	2-3 -10	4-7 9	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|,s|	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -12	4-7 27	8+ 24
best-gap|sentence-before|saying|gap|sentence-before|;q,|	2-3 -9
best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 9	4-7 -10	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|c,;|	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 14
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 15
best-gap|sentence-before|saying|gap|sentence-before|cs,|	4-7 11
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|qs|	2-3 10
best-gap|sentence-before|saying|gap|sentence-before|q|	2-3 -9	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|s,c|	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -15	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|s;|	2-3 -8	4-7 11
best-gap|sentence-before|saying|gap|sentence-before|sc,|	4-7 9	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|sc|	2-3 -7	4-7 12	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|sq;|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|sq|	1 10	2-3 -11	4-7 15	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|s|	1 9	4-7 18	8+ 14
best-gap|sentence-before|saying|gap|sentence-before||	1 -7	2-3 7	4-7 24	8+ 16
best-gap|sentence-before|thinking|gap|sentence-before||	4-7 8	8+ 15
best-gap|signature|naked||	1 -11	2-3 -15	4-7 -14	8+ 18
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -8
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	4-7 -8	8+ 8
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 8	4-7 11	8+ 21
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	8+ 10
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|,s|	4-7 -12
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|,|	1 -9
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	2-3 8	8+ 20
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|s|	1 -11	2-3 -10
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	1 8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,s|	2-3 -7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -12	2-3 9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 7	8+ 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	8+ 7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,c|	1 -11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q,|	2-3 -7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -14	2-3 -11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 8	4-7 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	2-3 12	4-7 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	8+ 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -7	8+ 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	2-3 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,s|	2-3 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	2-3 -12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sc|	2-3 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 17	2-3 -11	4-7 13	8+ 19
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 7	8+ 18
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 -8	2-3 -9	4-7 7
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 -7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	1 -11	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	1 12	2-3 11	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 25	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 12	2-3 -7	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,|	1 -9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 9	2-3 8	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	1 8	2-3 13	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,cs|	2-3 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	1 8	2-3 -9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	2-3 10	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qcs|	2-3 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -17	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 8	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 17	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 12	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 16	4-7 8	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq,c|	2-3 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -11	4-7 12	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -16	4-7 8	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 12	4-7 -10
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	2-3 -7
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 16
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 11
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -27	4-7 7	8+ 9
best-gap|topic-after|naked||	8+ 11
best-gap|transcript|naked||	8+ 10
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 7
best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	2-3 -9	4-7 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -9	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -15	8+ 13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	1 8	4-7 15	8+ 15
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|s|	2-3 10
best-intro|'|saying|0|	2-3 -10
best-intro|(|naked|1|	1 -10
best-intro|)|naked|far|	8+ 7
best-intro|,|according|1|	1 8	2-3 8	4-7 8
best-intro|,|according|2-4|	2-3 -8
best-intro|,|according|5-10|	4-7 15	8+ 7
best-intro|,|according|far|	2-3 7	4-7 14	8+ 8
best-intro|,|apposed|-3|	2-3 -8
best-intro|,|apposed|-4|	1 -8	4-7 -7
best-intro|,|apposed|2-4|	8+ 8
best-intro|,|apposition|5-10|	2-3 -7
best-intro|,|direct|2-4|	1 -9
best-intro|,|direct|5-10|	2-3 -9
best-intro|,|direct|far|	1 -11	2-3 -8
best-intro|,|judging|1|	4-7 7
best-intro|,|judging|2-4|	1 -8	2-3 -15
best-intro|,|judging|5-10|	1 -10	8+ 7
best-intro|,|judging|far|	2-3 7
best-intro|,|naked|1|	1 8
best-intro|,|naked|2-4|	2-3 7	8+ 10
best-intro|,|naked|5-10|	1 -17
best-intro|,|naked|far|	1 -15	4-7 15
best-intro|,|other|1|	1 -11	2-3 -8
best-intro|,|relative|5-10|	1 -8
best-intro|,|saying|0|	2-3 -7	8+ 8
best-intro|,|saying|1|	2-3 22	8+ 23
best-intro|,|saying|2-4|	1 -11	8+ 15
best-intro|,|saying|5-10|	1 -15	4-7 13
best-intro|,|saying|far|	1 7	4-7 11	8+ 9
best-intro|,|thinking|5-10|	1 -7
best-intro|,|thinking|far|	4-7 -7
best-intro|-|naked|2-4|	8+ 8
best-intro|-|naked|5-10|	8+ 12
best-intro|:|according|2-4|	2-3 -9
best-intro|:|according|5-10|	4-7 8	8+ 10
best-intro|:|according|far|	2-3 -7	4-7 11	8+ 11
best-intro|:|apposed|2-4|	2-3 8	4-7 10	8+ 17
best-intro|:|apposed|5-10|	8+ 11
best-intro|:|apposition|2-4|	2-3 8	8+ 19
best-intro|:|apposition|5-10|	4-7 11	8+ 12
best-intro|:|apposition|far|	4-7 9	8+ 10
best-intro|:|direct|0|	8+ 13
best-intro|:|direct|2-4|	8+ 15
best-intro|:|direct|5-10|	8+ 10
best-intro|:|direct|far|	2-3 -9
best-intro|:|judging|1|	4-7 13	8+ 10
best-intro|:|judging|5-10|	4-7 10	8+ 7
best-intro|:|judging|far|	8+ 9
best-intro|:|naked|1|	1 8	2-3 8	8+ 32
best-intro|:|naked|2-4|	2-3 10	4-7 10	8+ 10
best-intro|:|naked|5-10|	8+ -9
best-intro|:|naked|far|	2-3 -8	8+ 7
best-intro|:|other|1|	2-3 -9
best-intro|:|saying|-10|	4-7 7
best-intro|:|saying|0|	2-3 -11	8+ 18
best-intro|:|saying|1|	1 7	4-7 10	8+ 26
best-intro|:|saying|2-4|	1 13	2-3 18	4-7 7	8+ 27
best-intro|:|saying|5-10|	1 -7
best-intro|:|saying|far|	1 -8	2-3 -10
best-intro|:|thinking|2-4|	8+ 15
best-intro|:|thinking|5-10|	8+ 12
best-intro|;|according|1|	4-7 10
best-intro|;|naked|1|	4-7 -9
best-intro|;|naked|far|	1 -10
best-intro|adverb|according|2-4|	1 -11
best-intro|adverb|judging|2-4|	1 7	4-7 11
best-intro|adverb|naked|5-10|	2-3 7
best-intro|adverb|naked|far|	2-3 -14	4-7 -7
best-intro|adverb|saying|1|	1 -8	2-3 -12	4-7 11
best-intro|adverb|saying|5-10|	1 9	2-3 -10	4-7 17
best-intro|auxiliary|according|1|	1 -15	2-3 -9	4-7 14
best-intro|auxiliary|according|2-4|	1 10	4-7 17
best-intro|auxiliary|according|5-10|	1 -11	4-7 27	8+ 8
best-intro|auxiliary|according|far|	2-3 14	4-7 11	8+ 8
best-intro|auxiliary|apposed|0|	2-3 -9
best-intro|auxiliary|direct|0|	1 -11
best-intro|auxiliary|direct|far|	4-7 12
best-intro|auxiliary|judging|2-4|	1 -18	2-3 10
best-intro|auxiliary|judging|5-10|	2-3 -7	4-7 9
best-intro|auxiliary|naked|1|	2-3 -12
best-intro|auxiliary|naked|2-4|	1 -11	2-3 8	8+ 10
best-intro|auxiliary|naked|5-10|	1 -10	4-7 25	8+ 7
best-intro|auxiliary|naked|far|	8+ 7
best-intro|auxiliary|saying|0|	4-7 8
best-intro|auxiliary|saying|1|	1 14	4-7 15
best-intro|auxiliary|saying|2-4|	2-3 11	8+ 15
best-intro|auxiliary|saying|5-10|	1 10	2-3 12	4-7 33	8+ 10
best-intro|auxiliary|saying|far|	1 11	2-3 11	4-7 12	8+ 14
best-intro|auxiliary|thinking|2-4|	4-7 9
best-intro|capital|according|2-4|	2-3 10
best-intro|capital|according|5-10|	2-3 13	4-7 9
best-intro|capital|apposed|-10|	2-3 -8
best-intro|capital|judging|0|	2-3 -11
best-intro|capital|judging|1|	2-3 12
best-intro|capital|judging|2-4|	4-7 12
best-intro|capital|judging|5-10|	4-7 11
best-intro|capital|naked|0|	1 11	2-3 10	8+ 9
best-intro|capital|naked|1|	1 -11	2-3 -10
best-intro|capital|naked|2-4|	1 -23	2-3 -11
best-intro|capital|naked|5-10|	4-7 9
best-intro|capital|naked|far|	4-7 -10
best-intro|capital|other|0|	1 -9
best-intro|capital|saying|-3|	1 -11
best-intro|capital|saying|0|	1 -11	4-7 12
best-intro|capital|saying|1|	2-3 -10
best-intro|capital|saying|2-4|	8+ 7
best-intro|capital|saying|5-10|	2-3 16	4-7 13	8+ 8
best-intro|coordinator|apposition|far|	4-7 7
best-intro|coordinator|direct|2-4|	2-3 -8
best-intro|coordinator|judging|5-10|	4-7 9
best-intro|coordinator|naked|1|	2-3 -8
best-intro|coordinator|naked|2-4|	1 -8
best-intro|coordinator|naked|5-10|	1 -10	4-7 10
best-intro|coordinator|naked|far|	1 -14
best-intro|coordinator|saying|0|	2-3 -10
best-intro|coordinator|saying|1|	2-3 11
best-intro|coordinator|saying|2-4|	1 -7	2-3 -12
best-intro|coordinator|saying|5-10|	1 -11	2-3 11	4-7 12
best-intro|coordinator|saying|far|	1 -14	4-7 9
best-intro|determiner|according|1|	1 7	4-7 8
best-intro|determiner|according|2-4|	1 -20	2-3 9	4-7 12
best-intro|determiner|according|5-10|	1 -16
best-intro|determiner|according|far|	1 -13	2-3 -17
best-intro|determiner|apposed|-6|	1 -9
best-intro|determiner|apposed|1|	1 -10
best-intro|determiner|apposed|2-4|	2-3 -11
best-intro|determiner|apposition|1|	2-3 -9
best-intro|determiner|apposition|2-4|	2-3 7
best-intro|determiner|apposition|far|	2-3 -9
best-intro|determiner|direct|0|	2-3 -7
best-intro|determiner|direct|1|	1 -7
best-intro|determiner|direct|5-10|	1 -8	2-3 -15
best-intro|determiner|direct|far|	2-3 -12
best-intro|determiner|judging|1|	2-3 8	4-7 -9
best-intro|determiner|judging|2-4|	2-3 -13	4-7 12
best-intro|determiner|judging|5-10|	1 10	2-3 -17
best-intro|determiner|naked|0|	1 -10
best-intro|determiner|other|0|	1 -10	2-3 -7
best-intro|determiner|other|1|	2-3 -8
best-intro|determiner|saying|0|	1 -11	2-3 -10
best-intro|determiner|saying|1|	2-3 7	4-7 14
best-intro|determiner|saying|2-4|	1 7	8+ 11
best-intro|determiner|saying|5-10|	2-3 -20
best-intro|determiner|saying|far|	1 11
best-intro|determiner|thinking|0|	2-3 -8
best-intro|determiner|thinking|2-4|	1 -9
best-intro|determiner|thinking|5-10|	2-3 -9
best-intro|determiner|thinking|far|	1 -10	2-3 -9
best-intro|possessive|naked|1|	2-3 -9
best-intro|possessive|saying|0|	2-3 -8
best-intro|preposition|according|2-4|	1 -14	2-3 -8
best-intro|preposition|according|5-10|	1 -9	4-7 16
best-intro|preposition|according|far|	1 -14	2-3 7	4-7 13
best-intro|preposition|apposed|-9|	1 -8
best-intro|preposition|apposed|0|	2-3 -9
best-intro|preposition|apposition|2-4|	8+ -8
best-intro|preposition|apposition|5-10|	1 -7
best-intro|preposition|direct|0|	1 -12
best-intro|preposition|direct|2-4|	1 -15	4-7 11
best-intro|preposition|direct|5-10|	4-7 8
best-intro|preposition|direct|far|	1 -11
best-intro|preposition|judging|0|	2-3 -8
best-intro|preposition|judging|1|	2-3 -8
best-intro|preposition|judging|2-4|	2-3 13	4-7 25	8+ 15
best-intro|preposition|judging|5-10|	1 -8	8+ 8
best-intro|preposition|judging|far|	4-7 -7
best-intro|preposition|naked|1|	2-3 -20
best-intro|preposition|naked|2-4|	4-7 8
best-intro|preposition|naked|5-10|	4-7 -8	8+ 10
best-intro|preposition|naked|far|	2-3 -7	8+ 10
best-intro|preposition|other|0|	1 -7
best-intro|preposition|other|1|	1 -9
best-intro|preposition|relative|5-10|	4-7 10
best-intro|preposition|relative|far|	1 -8
best-intro|preposition|saying|0|	1 -14	2-3 -11
best-intro|preposition|saying|1|	1 14	2-3 -7	8+ 11
best-intro|preposition|saying|2-4|	1 -10	8+ 12
best-intro|preposition|saying|5-10|	1 -8	8+ 13
best-intro|preposition|saying|far|	1 -9	8+ 11
best-intro|preposition|thinking|2-4|	1 -9	2-3 -10
best-intro|pronoun|according|1|	2-3 9
best-intro|pronoun|according|2-4|	4-7 10
best-intro|pronoun|direct|1|	2-3 10
best-intro|pronoun|judging|1|	4-7 21	8+ 11
best-intro|pronoun|naked|2-4|	2-3 7	4-7 12
best-intro|pronoun|naked|5-10|	1 -17
best-intro|pronoun|naked|far|	1 -7
best-intro|pronoun|saying|1|	1 9	4-7 10
best-intro|pronoun|saying|2-4|	2-3 7	4-7 14	8+ 9
best-intro|pronoun|saying|5-10|	2-3 19	4-7 11
best-intro|quote|naked|5-10|	4-7 7
best-intro|quote|naked|far|	4-7 10	8+ 8
best-intro|quote|saying|0|	4-7 9	8+ 8
best-intro|quote|saying|1|	4-7 10
best-intro|quote|saying|5-10|	8+ 12
best-intro|start|according|1|	1 -13	8+ 10
best-intro|start|apposed|far|	8+ 10
best-intro|start|apposition|far|	4-7 7	8+ 7
best-intro|start|direct|0|	8+ 17
best-intro|start|direct|far|	8+ 11
best-intro|start|judging|0|	1 -11
best-intro|start|judging|1|	8+ 7
best-intro|start|judging|far|	4-7 7	8+ 13
best-intro|start|naked|0|	2-3 -10	4-7 14	8+ 13
best-intro|start|naked|1|	1 -8	2-3 -16	8+ 17
best-intro|start|naked|2-4|	1 -9	2-3 -11	4-7 23	8+ 12
best-intro|start|naked|5-10|	1 -9	2-3 -11	4-7 14	8+ 15
best-intro|start|naked|far|	2-3 23	4-7 13	8+ 18
best-intro|start|other|0|	4-7 -7
best-intro|start|other|1|	4-7 17	8+ 15
best-intro|start|relative|far|	8+ 7
best-intro|start|saying|0|	1 22	2-3 41	4-7 44	8+ 20
best-intro|start|saying|1|	1 7	2-3 24	4-7 7
best-intro|start|saying|2-4|	2-3 -11	4-7 21	8+ 13
best-intro|start|saying|5-10|	2-3 -10	4-7 11	8+ 9
best-intro|start|saying|far|	2-3 9	4-7 13
best-intro|start|thinking|0|	4-7 11	8+ 11
best-intro|stop|according|1|	2-3 9	4-7 19	8+ 12
best-intro|stop|according|5-10|	4-7 9	8+ 9
best-intro|stop|according|far|	8+ 10
best-intro|stop|apposed|5-10|	8+ 8
best-intro|stop|apposition|2-4|	2-3 7	4-7 8	8+ 10
best-intro|stop|apposition|5-10|	4-7 11	8+ 8
best-intro|stop|apposition|far|	4-7 7
best-intro|stop|direct|0|	4-7 13	8+ 12
best-intro|stop|direct|1|	8+ 17
best-intro|stop|direct|2-4|	8+ 16
best-intro|stop|direct|5-10|	4-7 20	8+ 15
best-intro|stop|direct|far|	4-7 7	8+ 16
best-intro|stop|judging|1|	1 10	2-3 7	4-7 13	8+ 7
best-intro|stop|judging|2-4|	2-3 -10	4-7 10
best-intro|stop|naked|0|	8+ 11
best-intro|stop|naked|1|	2-3 8	4-7 -8	8+ 19
best-intro|stop|naked|2-4|	1 7	8+ 14
best-intro|stop|naked|5-10|	1 -8	8+ 12
best-intro|stop|naked|far|	1 12	2-3 9	4-7 15
best-intro|stop|other|1|	1 13	2-3 18	4-7 28	8+ 12
best-intro|stop|relative|5-10|	8+ 12
best-intro|stop|relative|far|	8+ 16
best-intro|stop|saying|0|	1 28	2-3 16	4-7 50	8+ 19
best-intro|stop|saying|1|	1 21	2-3 15	4-7 16	8+ 9
best-intro|stop|saying|2-4|	1 8	4-7 36	8+ 13
best-intro|stop|saying|5-10|	4-7 35	8+ 22
best-intro|stop|saying|far|	4-7 30	8+ 19
best-intro|stop|thinking|0|	4-7 10	8+ 9
best-intro|stop|thinking|2-4|	2-3 11	8+ 15
best-intro|stop|thinking|5-10|	4-7 8	8+ 8
best-intro|subordinator|according|5-10|	4-7 10
best-intro|subordinator|according|far|	2-3 11
best-intro|subordinator|direct|1|	1 -8
best-intro|subordinator|direct|2-4|	1 -10
best-intro|subordinator|judging|0|	1 7
best-intro|subordinator|judging|1|	8+ 8
best-intro|subordinator|judging|2-4|	1 20	4-7 27	8+ 14
best-intro|subordinator|judging|5-10|	2-3 12	4-7 -7
best-intro|subordinator|naked|2-4|	1 -17	2-3 -14	4-7 11
best-intro|subordinator|naked|5-10|	2-3 -12
best-intro|subordinator|naked|far|	1 -15	2-3 -13	4-7 9
best-intro|subordinator|saying|0|	1 -12
best-intro|subordinator|saying|1|	1 -11
best-intro|subordinator|saying|2-4|	1 -14	2-3 -10
best-intro|subordinator|saying|5-10|	1 -10	2-3 -14	4-7 17
best-intro|subordinator|saying|far|	1 -7
best-intro|subordinator|thinking|2-4|	2-3 -8
best-intro|that|judging|1|	1 11	2-3 9	4-7 10
best-intro|that|judging|5-10|	2-3 9
best-intro|that|naked|2-4|	1 -11
best-intro|that|naked|5-10|	2-3 8	4-7 10	8+ 11
best-intro|that|naked|far|	2-3 11	4-7 16
best-intro|that|saying|1|	1 -19	4-7 22	8+ 7
best-intro|that|saying|2-4|	1 -12	4-7 14	8+ 12
best-intro|that|saying|5-10|	2-3 8	4-7 11	8+ 11
best-intro|that|saying|far|	4-7 12	8+ 7
best-intro|verb-judging|according|far|	1 -9	2-3 -10
best-intro|verb-judging|apposition|5-10|	1 -10
best-intro|verb-judging|direct|far|	2-3 -12
best-intro|verb-judging|judging|0|	4-7 8	8+ 10
best-intro|verb-judging|judging|2-4|	2-3 -7	4-7 12
best-intro|verb-judging|naked|0|	1 -7	2-3 -12
best-intro|verb-judging|naked|2-4|	1 10	4-7 9
best-intro|verb-judging|naked|5-10|	4-7 8
best-intro|verb-judging|saying|0|	2-3 -11	4-7 -8
best-intro|verb-judging|saying|2-4|	1 -10	4-7 10
best-intro|verb-judging|saying|5-10|	1 16	4-7 17
best-intro|verb-judging|saying|far|	4-7 15
best-intro|verb-saying|according|2-4|	2-3 10
best-intro|verb-saying|direct|2-4|	2-3 -10
best-intro|verb-saying|direct|5-10|	1 11	4-7 -10
best-intro|verb-saying|judging|2-4|	2-3 11	4-7 12	8+ 7
best-intro|verb-saying|naked|2-4|	1 11	2-3 -12
best-intro|verb-saying|naked|5-10|	1 -7
best-intro|verb-saying|naked|far|	1 -19
best-intro|verb-saying|saying|0|	4-7 -15
best-intro|verb-saying|saying|2-4|	1 -8
best-intro|verb-saying|saying|far|	4-7 8
best-intro|verb-thinking|judging|2-4|	1 10	2-3 11	4-7 10
best-intro|verb-thinking|naked|5-10|	1 -7
best-intro|verb-thinking|naked|far|	2-3 7
best-intro|verb-thinking|saying|2-4|	4-7 8
best-intro|verb-thinking|saying|5-10|	1 -13	2-3 7	4-7 15
best-intro|verb-thinking|saying|far|	2-3 11
best-intro|verb-thinking|thinking|0|	1 -16
best-intro|word|according|0|	1 -7	2-3 -9
best-intro|word|according|1|	1 12	4-7 13
best-intro|word|according|2-4|	1 13	4-7 16	8+ 12
best-intro|word|according|5-10|	1 -14	8+ 10
best-intro|word|according|far|	1 -7	8+ 7
best-intro|word|apposed|-6|	1 -8
best-intro|word|apposed|2-4|	1 8
best-intro|word|apposition|5-10|	1 -11	4-7 10
best-intro|word|apposition|far|	4-7 9
best-intro|word|direct|0|	1 -7	2-3 -13
best-intro|word|direct|1|	2-3 -10
best-intro|word|direct|2-4|	1 -12
best-intro|word|direct|5-10|	2-3 -9
best-intro|word|judging|0|	2-3 -19
best-intro|word|judging|1|	2-3 7	4-7 12
best-intro|word|judging|5-10|	8+ 9
best-intro|word|judging|far|	4-7 13
best-intro|word|naked|1|	2-3 -12	4-7 -8
best-intro|word|naked|2-4|	4-7 -14
best-intro|word|naked|5-10|	4-7 10	8+ 20
best-intro|word|naked|far|	1 -8
best-intro|word|other|0|	2-3 -7
best-intro|word|other|1|	2-3 -7
best-intro|word|relative|2-4|	4-7 9
best-intro|word|relative|5-10|	4-7 8
best-intro|word|saying|0|	1 -11	8+ 15
best-intro|word|saying|1|	1 -13
best-intro|word|saying|2-4|	1 -9	4-7 8	8+ 14
best-intro|word|saying|5-10|	1 -17	4-7 7	8+ 21
best-intro|word|saying|far|	8+ 12
best-intro|word|thinking|1|	1 -8
best-intro|word|thinking|2-4|	1 -9	4-7 11
best-intro|word|thinking|5-10|	1 -9	4-7 10
best-intro|–|saying|2-4|	4-7 8
best-intro|—|naked|far|	2-3 8	8+ 7
best-intro|’|judging|2-4|	2-3 12	4-7 12
best-lead|lower|%|saying|	speaker-then-quote 7
best-lead|lower|,|according|	according-to 32
best-lead|lower|,|apposed|	speaker-then-quote 12
best-lead|lower|,|judging|	speaker-then-quote -7	verb-then-speaker 7
best-lead|lower|,|naked|	actor-nearby 14	colon 10	named-nearby 15
best-lead|lower|,|other|	quote-then-verb -11	verb-then-speaker 7
best-lead|lower|,|saying|	quote-then-speaker -7	sentence-after 11	speaker-then-quote 7	verb-then-speaker 20
best-lead|lower|:|direct|	speaker-then-quote -10
best-lead|lower|:|judging|	speaker-then-quote 7
best-lead|lower|:|naked|	actor-nearby -18	topic -21
best-lead|lower|:|saying|	quote-then-verb 9
best-lead|lower|;|according|	according-to 10
best-lead|lower|;|naked|	actor-nearby -8	topic -9
best-lead|lower|adverb|judging|	speaker-then-quote 12
best-lead|lower|adverb|naked|	actor-nearby 7	named-nearby 8	topic -8
best-lead|lower|adverb|saying|	sentence-before -7	verb-then-speaker -12
best-lead|lower|auxiliary|apposition|	speaker-then-quote 12
best-lead|lower|auxiliary|judging|	speaker-then-quote -10
best-lead|lower|auxiliary|naked|	actor-nearby 7	possessor -13
best-lead|lower|auxiliary|saying|	quote-then-speaker 21	sentence-after 9	sentence-before 9	speaker-then-quote 30	verb-then-speaker -7
best-lead|lower|auxiliary|shared|	speaker-then-quote 8
best-lead|lower|auxiliary|thinking|	speaker-then-quote 13
best-lead|lower|capital|according|	according-to 13
best-lead|lower|capital|apposed|	quote-then-speaker -8	speaker-then-quote 8
best-lead|lower|capital|direct|	speaker-then-quote 11
best-lead|lower|capital|judging|	quote-then-speaker 12	speaker-then-quote 7
best-lead|lower|capital|naked|	actor-nearby -7	named-nearby 11	topic 13
best-lead|lower|capital|saying|	sentence-before 7	speaker-then-quote 22	verb-then-speaker 7
best-lead|lower|coordinator|apposition|	sentence-before 7
best-lead|lower|coordinator|direct|	speaker-then-quote -10
best-lead|lower|coordinator|judging|	speaker-then-quote 7
best-lead|lower|coordinator|naked|	named-nearby 8
best-lead|lower|coordinator|saying|	quote-then-speaker 7
best-lead|lower|determiner|according|	sentence-before 7
best-lead|lower|determiner|apposed|	speaker-then-quote -18
best-lead|lower|determiner|apposition|	speaker-then-quote 10
best-lead|lower|determiner|direct|	quote-then-speaker -13	sentence-before -13
best-lead|lower|determiner|judging|	quote-then-verb -9
best-lead|lower|determiner|naked|	colon -12
best-lead|lower|determiner|relative|	speaker-then-quote -8
best-lead|lower|determiner|saying|	quote-then-verb 9	sentence-after -10	sentence-before -20
best-lead|lower|determiner|thinking|	sentence-after -8
best-lead|lower|possessive|judging|	speaker-then-quote 11
best-lead|lower|possessive|naked|	possessor -8
best-lead|lower|preposition|according|	according-to 7	sentence-before -9
best-lead|lower|preposition|apposed|	quote-then-speaker -8
best-lead|lower|preposition|apposition|	sentence-before 9	speaker-then-quote -7
best-lead|lower|preposition|judging|	sentence-before -13	speaker-then-quote 9
best-lead|lower|preposition|naked|	colon -11	named-nearby 13
best-lead|lower|preposition|other|	quote-then-verb -12
best-lead|lower|preposition|relative|	speaker-then-quote 10
best-lead|lower|preposition|saying|	quote-then-speaker -8	quote-then-verb -10	sentence-before 9
best-lead|lower|preposition|thinking|	quote-then-speaker 8	sentence-after -10	speaker-then-quote -7
best-lead|lower|pronoun|according|	according-to 11
best-lead|lower|pronoun|saying|	sentence-after 11	sentence-before -9	speaker-then-quote 18
best-lead|lower|pronoun|thinking|	speaker-then-quote 8
best-lead|lower|quote|saying|	speaker-then-quote 8
best-lead|lower|subordinator|according|	according-to 17
best-lead|lower|subordinator|apposed|	quote-then-speaker -11
best-lead|lower|subordinator|direct|	speaker-then-quote -8
best-lead|lower|subordinator|judging|	quote-then-speaker 7	speaker-then-quote 17
best-lead|lower|subordinator|naked|	actor-nearby -8
best-lead|lower|subordinator|saying|	quote-then-speaker -15	sentence-before -7	speaker-then-quote -8
best-lead|lower|that|according|	according-to 7
best-lead|lower|that|apposition|	speaker-then-quote 8
best-lead|lower|that|judging|	speaker-then-quote 10
best-lead|lower|that|naked|	named-nearby -9	topic 10
best-lead|lower|that|saying|	sentence-after 9	sentence-before 7	speaker-then-quote -7
best-lead|lower|verb-judging|according|	according-to -17
best-lead|lower|verb-judging|apposition|	speaker-then-quote -13
best-lead|lower|verb-judging|direct|	sentence-before -11
best-lead|lower|verb-judging|judging|	quote-then-speaker -10	speaker-then-quote 9
best-lead|lower|verb-judging|naked|	actor-nearby 7	named-nearby -10	topic 8
best-lead|lower|verb-judging|saying|	sentence-after -7	speaker-then-quote 9
best-lead|lower|verb-judging|thinking|	speaker-then-quote 7
best-lead|lower|verb-saying|according|	according-to 9
best-lead|lower|verb-saying|apposition|	speaker-then-quote 10
best-lead|lower|verb-saying|judging|	speaker-then-quote 8
best-lead|lower|verb-saying|naked|	actor-nearby -7
best-lead|lower|verb-saying|saying|	sentence-after -10	sentence-before -7
best-lead|lower|verb-thinking|judging|	speaker-then-quote 19
best-lead|lower|verb-thinking|naked|	named-nearby 10
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -8
best-lead|lower|word|according|	according-to 17
best-lead|lower|word|apposed|	quote-then-speaker 7
best-lead|lower|word|apposition|	speaker-then-quote 7
best-lead|lower|word|direct|	quote-then-speaker -10	sentence-before -10
best-lead|lower|word|judging|	quote-then-speaker -11	sentence-before -8
best-lead|lower|word|relative|	speaker-then-quote 11
best-lead|lower|word|saying|	quote-then-verb -7	sentence-after 8	speaker-then-quote 8	verb-then-speaker 14
best-lead|lower|word|shared|	quote-then-speaker -11
best-lead|lower|word|thinking|	speaker-then-quote -8
best-lead|other|:|naked|	actor-nearby -8	colon 11	topic -12
best-lead|other|start|naked|	actor-nearby 11	topic 8
best-lead|other|start|saying|	sentence-after 8
best-lead|other|stop|naked|	actor-nearby 7	interview 8
best-lead|other|stop|saying|	quote-then-verb 9
best-lead|other|that|saying|	speaker-then-quote -7
best-lead|other|verb-saying|saying|	speaker-then-quote -12
best-lead|other|word|according|	according-to -7
best-lead|other|word|naked|	actor-nearby -11	topic -10
best-lead|other|word|saying|	speaker-then-quote -7
best-lead|upper|'|saying|	quote-then-speaker -10
best-lead|upper|(|naked|	named-nearby -8
best-lead|upper|)|naked|	interview 8
best-lead|upper|,|according|	according-to -14	sentence-before -7
best-lead|upper|,|apposed|	quote-then-speaker -15
best-lead|upper|,|apposition|	sentence-before -9	speaker-then-quote -7
best-lead|upper|,|direct|	speaker-then-quote -12
best-lead|upper|,|judging|	quote-then-speaker -7	speaker-then-quote -8
best-lead|upper|,|naked|	actor-nearby -15	possessor -11	topic -14
best-lead|upper|,|other|	quote-then-verb -9
best-lead|upper|,|relative|	speaker-then-quote -10
best-lead|upper|,|saying|	quote-then-speaker -15	quote-then-verb -9	sentence-before -12
best-lead|upper|-|naked|	actor-nearby 13
best-lead|upper|:|according|	according-to 8	sentence-before 10
best-lead|upper|:|apposed|	speaker-then-quote 17
best-lead|upper|:|apposition|	sentence-before 12
best-lead|upper|:|direct|	sentence-after 10
best-lead|upper|:|naked|	actor-nearby -9	colon 18	interview 21	signature 7	topic 13
best-lead|upper|:|saying|	quote-then-verb 21	sentence-after 9	speaker-then-quote 9
best-lead|upper|;|naked|	named-nearby -11
best-lead|upper|adverb|naked|	actor-nearby -7
best-lead|upper|adverb|saying|	sentence-before -7	verb-then-speaker -7
best-lead|upper|auxiliary|according|	according-to -11
best-lead|upper|auxiliary|apposed|	speaker-then-quote -9
best-lead|upper|auxiliary|direct|	speaker-then-quote -8
best-lead|upper|auxiliary|naked|	actor-nearby -10	named-nearby -14	possessor -7	topic -9
best-lead|upper|auxiliary|saying|	quote-then-verb -10	sentence-before -15	speaker-then-quote -8
best-lead|upper|capital|according|	according-to -13	sentence-before -8
best-lead|upper|capital|apposed|	quote-then-speaker -9	speaker-then-quote -7
best-lead|upper|capital|direct|	sentence-before -7	speaker-then-quote -9
best-lead|upper|capital|judging|	quote-then-speaker -9	quote-then-verb -11
best-lead|upper|capital|naked|	actor-nearby -22
best-lead|upper|capital|other|	quote-then-verb -12
best-lead|upper|capital|saying|	quote-then-speaker -15	quote-then-verb -10	sentence-before -7	speaker-then-quote -14	verb-then-speaker -10
best-lead|upper|coordinator|naked|	actor-nearby -9	named-nearby -12	topic -13
best-lead|upper|coordinator|saying|	speaker-then-quote -8
best-lead|upper|determiner|according|	according-to -9
best-lead|upper|determiner|apposed|	speaker-then-quote -14
best-lead|upper|determiner|apposition|	quote-then-speaker -9	sentence-before -9	speaker-then-quote -9
best-lead|upper|determiner|direct|	sentence-before -9	speaker-then-quote -17
best-lead|upper|determiner|judging|	quote-then-speaker -13
best-lead|upper|determiner|other|	quote-then-verb -14
best-lead|upper|determiner|saying|	quote-then-speaker -12	quote-then-verb -12
best-lead|upper|possessive|naked|	named-nearby -11
best-lead|upper|possessive|saying|	speaker-then-quote -12
best-lead|upper|preposition|according|	according-to -16
best-lead|upper|preposition|apposed|	quote-then-speaker -8	speaker-then-quote -11
best-lead|upper|preposition|direct|	quote-then-speaker -10	sentence-before -12
best-lead|upper|preposition|judging|	quote-then-speaker -16	quote-then-verb -10	sentence-before -8	speaker-then-quote 7
best-lead|upper|preposition|naked|	actor-nearby -11	named-nearby -10	possessor -7	topic -7
best-lead|upper|preposition|other|	quote-then-verb -7
best-lead|upper|preposition|relative|	speaker-then-quote -9
best-lead|upper|preposition|saying|	quote-then-speaker -20	quote-then-verb -16	verb-then-speaker -7
best-lead|upper|preposition|thinking|	quote-then-speaker -9
best-lead|upper|pronoun|judging|	speaker-then-quote -10
best-lead|upper|pronoun|naked|	topic -7
best-lead|upper|pronoun|saying|	speaker-then-quote -8	verb-then-speaker -11
best-lead|upper|quote|naked|	actor-nearby 11	topic 7
best-lead|upper|quote|saying|	quote-then-speaker 8	quote-then-verb 10	sentence-before 14
best-lead|upper|start|according|	according-to -14
best-lead|upper|start|apposed|	paragraph-before 10
best-lead|upper|start|apposition|	paragraph-before 8	quote-then-speaker -9
best-lead|upper|start|direct|	paragraph-before 13	sentence-after 9
best-lead|upper|start|judging|	colon 7	paragraph-before 13
best-lead|upper|start|naked|	actor-nearby 22	colon 9	interview 8	signature -11	topic 18	transcript 16
best-lead|upper|start|saying|	colon 7	paragraph-before 11	quote-then-speaker 17	quote-then-verb 34	sentence-after 17
best-lead|upper|start|thinking|	sentence-after 9
best-lead|upper|stop|apposed|	sentence-before 8
best-lead|upper|stop|apposition|	sentence-before 15
best-lead|upper|stop|direct|	quote-then-speaker 16	sentence-after 10
best-lead|upper|stop|judging|	quote-then-speaker -8	sentence-after 9	sentence-before 14
best-lead|upper|stop|naked|	actor-nearby 7	interview 7	signature -8	topic 7	topic-after 11
best-lead|upper|stop|other|	quote-then-verb 26	sentence-before 12
best-lead|upper|stop|relative|	sentence-before 18
best-lead|upper|stop|saying|	quote-then-speaker 20	quote-then-verb 21	sentence-after 21	sentence-before 39
best-lead|upper|stop|thinking|	sentence-after 11	sentence-before 8
best-lead|upper|subordinator|apposed|	quote-then-speaker -9
best-lead|upper|subordinator|direct|	speaker-then-quote -9
best-lead|upper|subordinator|naked|	actor-nearby -11	named-nearby -20
best-lead|upper|subordinator|saying|	quote-then-speaker -7	sentence-after -9	speaker-then-quote -13
best-lead|upper|verb-judging|apposed|	quote-then-speaker -9	speaker-then-quote -7
best-lead|upper|verb-judging|judging|	speaker-then-quote -17
best-lead|upper|verb-judging|naked|	named-nearby -8	topic -7
best-lead|upper|verb-judging|saying|	quote-then-speaker -11	sentence-before -9	speaker-then-quote -17
best-lead|upper|verb-judging|shared|	quote-then-speaker -7
best-lead|upper|verb-judging|thinking|	quote-then-speaker -7	speaker-then-quote -8
best-lead|upper|verb-saying|according|	according-to -8
best-lead|upper|verb-saying|apposition|	speaker-then-quote -10
best-lead|upper|verb-saying|judging|	speaker-then-quote 10
best-lead|upper|verb-saying|naked|	actor-nearby -14	topic -11
best-lead|upper|verb-saying|saying|	sentence-before -13	speaker-then-quote -12
best-lead|upper|verb-thinking|naked|	named-nearby 7
best-lead|upper|verb-thinking|saying|	speaker-then-quote -11
best-lead|upper|verb-thinking|thinking|	speaker-then-quote -11
best-lead|upper|word|according|	according-to -18
best-lead|upper|word|apposed|	quote-then-speaker -10
best-lead|upper|word|apposition|	sentence-before -8	speaker-then-quote -9
best-lead|upper|word|direct|	sentence-after -9	speaker-then-quote -12
best-lead|upper|word|judging|	quote-then-speaker -9	speaker-then-quote -16
best-lead|upper|word|naked|	named-nearby -30	topic -25
best-lead|upper|word|saying|	quote-then-speaker -15	sentence-after -12	sentence-before -20	speaker-then-quote -28	verb-then-speaker -10
best-lead|upper|word|thinking|	quote-then-speaker -8	speaker-then-quote -7
best-lead|upper|–|saying|	quote-then-verb 7	sentence-before 7
best-lead|upper|—|naked|	actor-nearby 11
best-lead|upper|—|saying|	sentence-before 7
best-lemma|	accuse 15	accuser 11	aceitar 7	achar 8	acknowledge 14	aclarar 8	acusar 16	admettre 15	admit 7	advertir 7	afdoen 9	affirmer 17	agradecer 8	agree 9	agregar 7	alarmer 11	alertar -7	allow -8	amuser 15	annoncer -7	annotare -11	anticipare -7	antwoorden 10	antworten 16	apelidar -7	aplaudir 12	apologize 10	apostillar 7	appeal -8	appen 9	asegurar 16	assegurar 11	assure 9	atestar 9	atirar 8	attestieren 10	attribuer -10	avertir 10	avouer 11	avvisare 7	back -13	balayer 8	bautizar -14	befürchten 10	begründen 10	bekennen 9	beklagen 7	bemängeln 8	benadrukken 8	bescheinigen 10	beschreiben 8	beslissen 10	bestätigen -11	bevestigen -10	bezeichnen 7	bill -14	bitten 12	blame 21	bocciare -8	brand -7	brincar 8	bromear 13	brommen 10	brummen 7	calculer 11	calificar 9	call 10	caution 12	celebrar 13	chamar -19	chiamare -23	chiosare 7	citar -10	claim 7	coincidir 10	comentar 17	comparar 10	compare -11	complain 9	completar 9	comprometer 8	comunicare 9	conceder -7	concedere 10	concluderen -7	concluir 10	conclure 12	concordar 8	concéder 8	condenar -8	confesar 7	confessar 11	confesser 8	confidenciar 8	confier 13	confirmar 12	congratulate 11	conseiller 7	consider -17	considerar 10	considérer 9	contend 12	contestare 7	corear -9	correct -8	correggere 7	corregir 7	corriger 11	corrigir 7	counter 14	crier 9	croire 9	deadpan 9	decide -10	defender 11	definir -8	definire 8	demandar -7	denunciar 15	denunciare 9	desafiar 7	descrever 12	describir 11	descrivere 9	desculpar 10	deslizar 11	desmentir 9	destacar 10	detallar 7	devolver 9	dichiarare 8	dismiss 21	disparar -7	drohen 8	déclarer 12	décrire 10	défendre -8	démentir 10	dénoncer 12	déplorer 8	désigner -9	désoler 8	détailler 10	einwenden 8	eisen -12	elogiar 16	elogiare 7	emporter -7	enquérir 8	enumerar 7	ergänzen 8	erläutern 9	erwidern 8	esclarecer -7	escludere -7	escrever -7	escribir -14	esprimere 11	estimar 8	estimer 9	evocar 9	exclamer 8	expect 9	explicar -15	expresar 8	express 11	exprimer 8	feel -8	festejar 9	filosofar 8	fluisteren 9	flüstern 8	foeteren 8	forecast 10	formulieren 10	frenare 8	freuen 7	fume 10	féliciter 21	garantizar 11	getuigen 10	giudicare 17	glauben 7	glisser 13	gongolare 7	gracejar 7	grijnzen 8	grincer 7	grinniken 7	grumble 10	hablar 14	hadern 7	haken 8	hate -11	hear 8	heißen -11	heten -17	houden -10	imager 10	indicar 7	indicare -8	indigner 8	indiquer 17	informar 14	insist 10	insister 9	insistere 10	interroger 8	interrompere 8	introduce -15	invitar 8	invitare -8	invocar 12	ironiser 16	ironizar 12	joke 9	jubiler 12	juger 22	jurar 10	jurer 8	justificar 9	justifier 11	klinken 7	knikken 11	kommentieren 7	kontern 10	kündigen 10	label -13	lachen 11	lament -7	lamentar 14	lancer 8	laten 7	laugh 12	leer -17	leggen 13	lembrar -15	ler -8	limitar 16	liquidare 9	lire -13	list -25	loben 10	lodare 8	louer 11	lâcher 8	mahnen 8	mailen 11	maintenir -7	mandar 13	manifestar 14	mantener -10	manter -11	marrer 7	marteler 9	matizar 8	mean -15	melden 10	mention -14	message -10	minimizar 8	monieren 7	mopperen 7	moquer 8	mostrar -8	murmeln 8	murmur 12	name -27	need -8	negare 7	noemen 10	noter 9	notice -8	nuancer 13	obiettare 9	observe 8	observer 12	offer -13	ofrecer -7	ontkennen 8	oordelen 9	opinar 7	opmerken 11	ordenar 13	orientar 7	orten 8	parlare 9	peinzen 9	pensar 7	persifler 8	pester 10	philosopher 12	plaider -14	plaisanter 8	plan 7	plead -11	pleiten 10	pointer 7	poltern 9	praise 18	precisar -10	predict -11	prefer -11	prever -10	prijzen 8	promettere 10	promettre 8	promise -10	proponer -12	proporre -7	propose -8	protest 8	protestar 12	protestare 8	protester 14	préciser 16	préférer -7	prévenir -8	prévoir -12	publicar -12	puntualizzare 10	qualifier 13	queixar 9	quejarse 9	querer -10	questionar 8	quip 11	quote 10	raccontare -7	railler 9	raise -17	rappeler -7	rate -22	raten 9	read -21	reageren 10	rebater 10	rechazar -10	reclamar 14	recomendar 8	reconhecer 7	reconnaître 18	reconocer 7	record -10	recordar -12	rectifier 11	recusar 11	redouter -8	refer 7	reiterar 9	reject -10	rejeitar 7	rekenen 12	relatar -7	relativiser 10	remark 12	rematar 9	remember -8	remind 10	repetir 8	replicare 16	reply 27	reponer 7	report 13	reprochar 9	reprocher -12	repudiar 7	requérir 9	responder 13	ressaltar 7	retort 10	reveal -10	revelar 15	riassumere 7	riferire 8	rigoler 10	rincarare 7	ringraziare 12	ripetere 12	rir 8	ritenere 10	rivendicare 8	roar 8	roepen 11	rufen 14	rule 7	räumen 8	réagir 15	récuser -8	réjouir 12	répliquer 11	répéter 12	résumer 16	rétorquer 14	saber 10	sagen 7	saludar 7	saluer 19	salutare -8	say 26	sbilanciare 7	scherzare 7	scrivere -7	scusare 7	see 9	sentenciar 8	señalar 7	sigh 10	sign 9	sincerar 8	sing -12	sintetizar 8	sneren 9	sommen 9	sorrir 7	sostener 16	sottolineare 13	souffler 15	soupirer 14	souri 9	sourire 8	soutenir 12	souvenir 16	staan -12	stamelen 9	state 11	stehen -10	sturen 10	sublinhar 9	submit 12	subrayar 16	sugerir 9	suggest -9	suspirar 8	tachar 9	tag -13	talk 13	tell 22	temere 9	tempérer 7	thank 15	think -7	threaten 7	tildar 9	tonen 12	tonner 9	traiter 7	trancher 13	trasladar 9	trovare 10	tuonare 7	témoigner 7	unlisted -8	urge 13	urteilen 7	use -25	valorar 11	vanter 10	vatten 8	ver 13	verkünden -7	versichern -7	verteidigen 10	vertellen 10	verwerpen 9	verzekeren 8	view -11	voegen 10	voir 11	volere -9	vote -11	vow 12	waarschuwen 11	warnen 10	wave -9	weigeren 8	welcome 14	whisper 12	widersprechen 7	wish 10	zuchten 7	zweren 11	äußern 9	écrire -9	étonner 8
best-lemma|accusare|speaker-then-quote|	2-4 10
best-lemma|accuser|quote-then-verb|	1 7
best-lemma|accuse|speaker-then-quote|	1 -7	2-4 12	5-10 13
best-lemma|achten|speaker-then-quote|	2-4 7
best-lemma|acknowledge|speaker-then-quote|	2-4 9
best-lemma|aclarar|quote-then-verb|	1 9
best-lemma|aclarar|verb-then-speaker|	1 7	2-4 8
best-lemma|acrescentar|quote-then-verb|	1 8
best-lemma|acusar|speaker-then-quote|	1 8	2-4 14	5-10 11
best-lemma|add|quote-then-speaker|	0 13
best-lemma|add|sentence-after|	0 9
best-lemma|add|sentence-before|	1 13
best-lemma|add|speaker-then-quote|	5-10 -10
best-lemma|adiantar|sentence-before|	far -8
best-lemma|adiantar|speaker-then-quote|	2-4 8
best-lemma|admettre|quote-then-verb|	1 11
best-lemma|admettre|speaker-then-quote|	5-10 9
best-lemma|admitir|sentence-before|	far 11
best-lemma|admitir|speaker-then-quote|	1 9	2-4 11
best-lemma|admit|quote-then-speaker|	0 8
best-lemma|admit|speaker-then-quote|	1 9
best-lemma|advertir|speaker-then-quote|	far 9
best-lemma|advise|quote-then-speaker|	0 13
best-lemma|afdoen|speaker-then-quote|	1 8
best-lemma|affermare|quote-then-verb|	1 7
best-lemma|affirmer|quote-then-speaker|	2-4 8
best-lemma|affirmer|quote-then-verb|	1 14
best-lemma|affirmer|speaker-then-quote|	2-4 9	5-10 11	far 10
best-lemma|afirmar|quote-then-verb|	1 8
best-lemma|afirmar|sentence-before|	far 13
best-lemma|afirmar|verb-then-speaker|	1 8
best-lemma|aggiungere|quote-then-verb|	1 8
best-lemma|aggiungere|speaker-then-quote|	1 7
best-lemma|ajouter|quote-then-speaker|	2-4 10
best-lemma|ajouter|quote-then-verb|	1 9
best-lemma|ajouter|sentence-before|	5-10 8
best-lemma|alegar|speaker-then-quote|	1 10	2-4 7
best-lemma|amuser|quote-then-verb|	1 10
best-lemma|amuser|speaker-then-quote|	1 7
best-lemma|annoncer|speaker-then-quote|	2-4 11
best-lemma|announce|quote-then-speaker|	0 9
best-lemma|answer|quote-then-speaker|	0 9
best-lemma|answer|speaker-then-quote|	0 7
best-lemma|antwoorden|quote-then-verb|	1 10
best-lemma|antworten|quote-then-verb|	1 9
best-lemma|antworten|speaker-then-quote|	2-4 9
best-lemma|anunciar|sentence-before|	5-10 7
best-lemma|anunciar|speaker-then-quote|	0 -10	far 7
best-lemma|apelidar|speaker-then-quote|	1 -7
best-lemma|apologise|speaker-then-quote|	5-10 -9
best-lemma|appeal|speaker-then-quote|	5-10 -7
best-lemma|appeler|speaker-then-quote|	0 -14	2-4 8
best-lemma|appen|quote-then-verb|	1 9
best-lemma|argue|quote-then-speaker|	0 -9
best-lemma|argue|speaker-then-quote|	1 -8	2-4 10	5-10 12
best-lemma|arrancar|quote-then-verb|	1 7
best-lemma|asegurar|quote-then-verb|	1 13
best-lemma|asegurar|speaker-then-quote|	2-4 13	5-10 13
best-lemma|ask|quote-then-speaker|	0 15
best-lemma|ask|quote-then-verb|	0 12
best-lemma|ask|sentence-before|	5-10 -9	far -9
best-lemma|ask|speaker-then-quote|	1 9	2-4 10
best-lemma|assegurar|speaker-then-quote|	5-10 8
best-lemma|assicurare|quote-then-verb|	1 9	5-10 -8
best-lemma|assicurare|speaker-then-quote|	2-4 9
best-lemma|assicurare|verb-then-speaker|	1 8
best-lemma|assurer|quote-then-verb|	1 14
best-lemma|assurer|speaker-then-quote|	2-4 8	5-10 14
best-lemma|atribuir|speaker-then-quote|	5-10 -8
best-lemma|attendre|speaker-then-quote|	0 8
best-lemma|attestieren|speaker-then-quote|	2-4 7
best-lemma|avertir|quote-then-verb|	1 7
best-lemma|avisar|quote-then-verb|	1 11
best-lemma|avisar|speaker-then-quote|	2-4 9
best-lemma|avouer|quote-then-verb|	1 7
best-lemma|avvertire|quote-then-verb|	1 8
best-lemma|avvertire|verb-then-speaker|	1 8
best-lemma|añadir|speaker-then-quote|	1 -7
best-lemma|back|speaker-then-quote|	0 -11
best-lemma|balayer|quote-then-verb|	1 8
best-lemma|bautizar|speaker-then-quote|	1 -8	2-4 -11
best-lemma|befinden|quote-then-verb|	1 8
best-lemma|bekennen|quote-then-verb|	1 9
best-lemma|beloven|speaker-then-quote|	2-4 -7
best-lemma|benadrukken|speaker-then-quote|	2-4 7
best-lemma|berichten|quote-then-verb|	1 7
best-lemma|berichten|sentence-before|	5-10 -7
best-lemma|beslissen|quote-then-verb|	1 10
best-lemma|betonen|quote-then-verb|	1 9
best-lemma|bevestigen|speaker-then-quote|	5-10 -8
best-lemma|bezeichnen|speaker-then-quote|	2-4 7
best-lemma|bill|speaker-then-quote|	1 -9	2-4 -9
best-lemma|blame|speaker-then-quote|	0 18
best-lemma|brincar|quote-then-verb|	1 7
best-lemma|bromear|quote-then-verb|	1 8
best-lemma|bromear|speaker-then-quote|	5-10 7
best-lemma|brommen|quote-then-verb|	1 10
best-lemma|brummen|quote-then-verb|	1 7
best-lemma|calculer|sentence-before|	5-10 8
best-lemma|calificar|sentence-before|	far -7
best-lemma|calificar|speaker-then-quote|	1 7	2-4 13
best-lemma|call|quote-then-speaker|	0 7	1 -11	2-4 -10	5-10 -11
best-lemma|call|sentence-before|	5-10 -9	far -9
best-lemma|call|speaker-then-quote|	0 -14	1 8	2-4 25	5-10 -10	far 12
best-lemma|caution|speaker-then-quote|	2-4 7
best-lemma|celebrar|speaker-then-quote|	0 8	2-4 9
best-lemma|chamar|speaker-then-quote|	0 -15	1 -16	2-4 8
best-lemma|chant|quote-then-speaker|	0 11
best-lemma|chant|speaker-then-quote|	0 -11
best-lemma|chiamare|speaker-then-quote|	0 -19	2-4 -11
best-lemma|chiedere|quote-then-verb|	1 11
best-lemma|chiedere|sentence-before|	5-10 7
best-lemma|chiedere|speaker-then-quote|	0 10	far -9
best-lemma|cite|speaker-then-quote|	0 11
best-lemma|claim|speaker-then-quote|	5-10 13
best-lemma|comentar|quote-then-verb|	1 8
best-lemma|comentar|sentence-before|	2-4 8
best-lemma|comentar|speaker-then-quote|	5-10 11
best-lemma|commentare|quote-then-verb|	1 8
best-lemma|commenter|quote-then-verb|	1 17
best-lemma|compare|speaker-then-quote|	2-4 -9
best-lemma|complain|speaker-then-quote|	2-4 10
best-lemma|completar|speaker-then-quote|	1 9
best-lemma|comunicar|speaker-then-quote|	5-10 8
best-lemma|concedere|quote-then-verb|	1 10
best-lemma|conceder|speaker-then-quote|	2-4 -8
best-lemma|concede|quote-then-speaker|	0 11
best-lemma|concede|quote-then-verb|	0 9
best-lemma|concluderen|quote-then-verb|	1 12
best-lemma|conclude|speaker-then-quote|	2-4 9
best-lemma|concluir|speaker-then-quote|	far 9
best-lemma|conclure|quote-then-verb|	1 11
best-lemma|conclure|speaker-then-quote|	1 7
best-lemma|confermare|speaker-then-quote|	far 7
best-lemma|confesser|quote-then-verb|	1 8
best-lemma|confidare|quote-then-verb|	1 7
best-lemma|confier|quote-then-verb|	1 12
best-lemma|confier|speaker-then-quote|	5-10 14
best-lemma|confirmar|sentence-before|	far 7
best-lemma|confirmar|speaker-then-quote|	1 7	2-4 8	5-10 7
best-lemma|confirmer|quote-then-verb|	1 9
best-lemma|confirmer|speaker-then-quote|	1 7
best-lemma|confirm|speaker-then-quote|	2-4 10
best-lemma|considerar|speaker-then-quote|	0 13	1 -7	2-4 9
best-lemma|consider|sentence-before|	far -11
best-lemma|consider|speaker-then-quote|	5-10 -7
best-lemma|constateren|quote-then-verb|	1 7
best-lemma|constateren|speaker-then-quote|	5-10 11
best-lemma|constater|quote-then-verb|	1 11
best-lemma|contar|quote-then-verb|	1 9
best-lemma|contar|verb-then-speaker|	1 -7
best-lemma|contestare|speaker-then-quote|	5-10 10
best-lemma|contestar|quote-then-verb|	1 9
best-lemma|contestar|speaker-then-quote|	1 8
best-lemma|contester|sentence-before|	2-4 7
best-lemma|contrapor|speaker-then-quote|	5-10 13
best-lemma|corear|speaker-then-quote|	0 -9
best-lemma|correct|speaker-then-quote|	2-4 -8
best-lemma|corregir|speaker-then-quote|	1 7
best-lemma|corriger|quote-then-verb|	1 10
best-lemma|croire|speaker-then-quote|	2-4 8
best-lemma|decir|quote-then-verb|	1 13
best-lemma|decir|speaker-then-quote|	0 -10	1 10	far 9
best-lemma|declarar|quote-then-verb|	1 10
best-lemma|declarar|speaker-then-quote|	0 8	2-4 17
best-lemma|decline|speaker-then-quote|	far 7
best-lemma|defender|quote-then-verb|	1 11
best-lemma|defender|sentence-before|	far 8
best-lemma|defender|speaker-then-quote|	1 8	5-10 7
best-lemma|definire|speaker-then-quote|	0 8	5-10 9
best-lemma|definir|sentence-before|	5-10 -7
best-lemma|definir|speaker-then-quote|	2-4 7
best-lemma|demander|speaker-then-quote|	1 9
best-lemma|denunciar|speaker-then-quote|	1 13	5-10 7
best-lemma|deny|sentence-before|	5-10 9
best-lemma|deny|speaker-then-quote|	2-4 -11
best-lemma|descartar|sentence-before|	far 7
best-lemma|descartar|speaker-then-quote|	5-10 12
best-lemma|describe|quote-then-speaker|	2-4 -12	5-10 -8
best-lemma|describe|speaker-then-quote|	1 8	2-4 14
best-lemma|describir|speaker-then-quote|	1 9
best-lemma|descrivere|speaker-then-quote|	2-4 9
best-lemma|deslizar|speaker-then-quote|	5-10 8
best-lemma|despedir|speaker-then-quote|	5-10 7
best-lemma|destacar|speaker-then-quote|	1 7	2-4 8
best-lemma|devolver|quote-then-verb|	1 9
best-lemma|dichiarare|sentence-before|	far 8
best-lemma|dichiarare|speaker-then-quote|	0 8	5-10 8
best-lemma|difendersi|quote-then-verb|	1 8
best-lemma|dire|quote-then-speaker|	2-4 12
best-lemma|dire|quote-then-verb|	1 19
best-lemma|dire|sentence-before|	1 7	2-4 9	5-10 8	far 11
best-lemma|dire|speaker-then-quote|	2-4 8
best-lemma|dire|verb-then-speaker|	1 7	2-4 11
best-lemma|discordar|speaker-then-quote|	1 9
best-lemma|discrepar|speaker-then-quote|	1 11
best-lemma|dismiss|speaker-then-quote|	1 11	2-4 17
best-lemma|dizer|quote-then-verb|	1 12
best-lemma|dizer|speaker-then-quote|	0 -11	1 -8
best-lemma|dizer|verb-then-speaker|	1 8
best-lemma|déclarer|quote-then-speaker|	2-4 7
best-lemma|déclarer|speaker-then-quote|	2-4 9
best-lemma|décrire|speaker-then-quote|	1 8	2-4 8
best-lemma|défendre|quote-then-verb|	1 9
best-lemma|défendre|speaker-then-quote|	2-4 -10
best-lemma|dénoncer|quote-then-verb|	1 9
best-lemma|dénoncer|speaker-then-quote|	0 10	2-4 12	5-10 7
best-lemma|désoler|quote-then-verb|	1 8
best-lemma|détailler|quote-then-verb|	1 10
best-lemma|eisen|speaker-then-quote|	2-4 -8
best-lemma|elogiar|speaker-then-quote|	1 10	5-10 13
best-lemma|emporter|quote-then-verb|	1 10
best-lemma|enquérir|quote-then-verb|	1 7
best-lemma|erkennen|quote-then-verb|	1 9
best-lemma|erkennen|speaker-then-quote|	2-4 11
best-lemma|erklären|quote-then-verb|	2-4 8
best-lemma|erklären|speaker-then-quote|	5-10 -9
best-lemma|erläutern|quote-then-verb|	1 7
best-lemma|erwidern|quote-then-verb|	1 8
best-lemma|erzählen|quote-then-verb|	1 8
best-lemma|erzählen|sentence-before|	1 9
best-lemma|escribir|speaker-then-quote|	0 -8	1 -9
best-lemma|esperar|speaker-then-quote|	2-4 9	5-10 -8
best-lemma|esprimere|speaker-then-quote|	0 10
best-lemma|estimer|quote-then-verb|	1 12
best-lemma|estimer|speaker-then-quote|	2-4 12	5-10 14
best-lemma|evitar|speaker-then-quote|	2-4 -11	5-10 9
best-lemma|exclamer|quote-then-verb|	1 8
best-lemma|exiger|speaker-then-quote|	2-4 -10
best-lemma|explain|quote-then-speaker|	0 12	2-4 -7
best-lemma|explain|sentence-before|	1 8	5-10 8
best-lemma|explicar|sentence-before|	5-10 -10
best-lemma|explicar|speaker-then-quote|	2-4 7	5-10 -8
best-lemma|explicar|verb-then-speaker|	1 9
best-lemma|expliquer|quote-then-speaker|	2-4 9
best-lemma|expliquer|verb-then-speaker|	1 8
best-lemma|expresar|speaker-then-quote|	1 12
best-lemma|faire_valoir|quote-then-speaker|	2-4 7
best-lemma|faire_valoir|quote-then-verb|	1 14
best-lemma|faire_valoir|speaker-then-quote|	5-10 13	far 11
best-lemma|falar|speaker-then-quote|	1 10	5-10 -7
best-lemma|felicitar|speaker-then-quote|	5-10 7
best-lemma|filosofar|quote-then-verb|	1 7
best-lemma|find|quote-then-speaker|	0 -14
best-lemma|find|sentence-before|	far -10
best-lemma|find|speaker-then-quote|	1 8	2-4 -14	far 8
best-lemma|fluisteren|quote-then-verb|	1 9
best-lemma|flüstern|quote-then-verb|	1 8
best-lemma|foeteren|quote-then-verb|	1 8
best-lemma|formulieren|speaker-then-quote|	2-4 9
best-lemma|fragen|quote-then-verb|	1 8
best-lemma|frenare|speaker-then-quote|	1 8
best-lemma|fume|quote-then-speaker|	0 8
best-lemma|féliciter|speaker-then-quote|	2-4 18	5-10 9
best-lemma|garantire|speaker-then-quote|	2-4 10
best-lemma|garantir|speaker-then-quote|	5-10 9
best-lemma|geben|quote-then-verb|	1 9
best-lemma|getuigen|quote-then-verb|	1 9
best-lemma|geven|quote-then-verb|	1 7
best-lemma|giudicare|speaker-then-quote|	0 13	2-4 10
best-lemma|giurare|sentence-before|	5-10 8
best-lemma|glisser|quote-then-speaker|	2-4 8
best-lemma|glisser|quote-then-verb|	1 12
best-lemma|grappen|quote-then-verb|	1 11
best-lemma|grijnzen|quote-then-verb|	1 8
best-lemma|grinniken|quote-then-verb|	1 8
best-lemma|gritar|speaker-then-quote|	0 -10
best-lemma|hablar|sentence-before|	5-10 11	far 11
best-lemma|hablar|speaker-then-quote|	1 9
best-lemma|haken|speaker-then-quote|	2-4 8
best-lemma|hate|sentence-after|	0 -8
best-lemma|hear|quote-then-speaker|	1 9
best-lemma|hear|speaker-then-quote|	2-4 -7
best-lemma|heißen|speaker-then-quote|	0 -15	2-4 -10
best-lemma|heißen|verb-then-speaker|	0 -7	1 -7
best-lemma|hekelen|speaker-then-quote|	0 7
best-lemma|herinneren|quote-then-verb|	1 11
best-lemma|heten|speaker-then-quote|	1 -7	2-4 -12
best-lemma|houden|quote-then-speaker|	5-10 -8
best-lemma|imager|quote-then-verb|	1 7
best-lemma|indicar|speaker-then-quote|	far 7
best-lemma|indigner|quote-then-verb|	1 7
best-lemma|indiquer|quote-then-verb|	1 12
best-lemma|indiquer|speaker-then-quote|	2-4 7	5-10 12
best-lemma|informar|quote-then-verb|	1 10
best-lemma|informar|speaker-then-quote|	1 8	5-10 9	far 9
best-lemma|inquiéter|speaker-then-quote|	2-4 -7
best-lemma|insistere|quote-then-verb|	1 9
best-lemma|insister|quote-then-speaker|	2-4 8
best-lemma|insister|quote-then-verb|	1 9
best-lemma|insistir|speaker-then-quote|	2-4 -9	5-10 10
best-lemma|insist|speaker-then-quote|	2-4 9
best-lemma|interroger|quote-then-verb|	1 8
best-lemma|inviter|speaker-then-quote|	2-4 9
best-lemma|invocar|speaker-then-quote|	0 11
best-lemma|ironiser|quote-then-verb|	1 11
best-lemma|ironiser|speaker-then-quote|	1 10	2-4 10
best-lemma|ironizar|quote-then-verb|	1 7
best-lemma|ironizar|speaker-then-quote|	2-4 9	5-10 7
best-lemma|joke|quote-then-speaker|	0 13
best-lemma|joke|quote-then-verb|	0 11
best-lemma|joke|speaker-then-quote|	5-10 10
best-lemma|jubiler|quote-then-verb|	1 11
best-lemma|juger|quote-then-verb|	1 9
best-lemma|juger|speaker-then-quote|	0 12	2-4 18	5-10 8
best-lemma|jurar|sentence-before|	5-10 9
best-lemma|jurer|quote-then-verb|	1 9
best-lemma|jurer|speaker-then-quote|	1 8	5-10 13
best-lemma|justificar|quote-then-verb|	1 8
best-lemma|justificar|speaker-then-quote|	5-10 10
best-lemma|justifier|quote-then-verb|	1 8
best-lemma|klinken|quote-then-verb|	1 8
best-lemma|knikken|speaker-then-quote|	1 9
best-lemma|know|speaker-then-quote|	2-4 -8
best-lemma|kommentieren|quote-then-verb|	1 7
best-lemma|kritisieren|quote-then-verb|	1 -7
best-lemma|kündigen|speaker-then-quote|	1 8	2-4 8
best-lemma|label|quote-then-speaker|	2-4 -12
best-lemma|label|speaker-then-quote|	0 -12
best-lemma|lachen|quote-then-verb|	1 7
best-lemma|lachen|sentence-before|	1 8
best-lemma|lamentarse|speaker-then-quote|	0 7	2-4 7
best-lemma|lamentar|quote-then-verb|	1 8
best-lemma|lamentar|sentence-before|	5-10 11	far 7
best-lemma|lamentar|speaker-then-quote|	0 13	5-10 9
best-lemma|lancer|quote-then-speaker|	2-4 8
best-lemma|lancer|quote-then-verb|	1 12
best-lemma|lassen|quote-then-verb|	2-4 8
best-lemma|lassen|sentence-before|	far -8
best-lemma|lassen|speaker-then-quote|	5-10 7
best-lemma|laten|quote-then-verb|	1 11	2-4 9
best-lemma|laten|sentence-before|	5-10 8
best-lemma|laten|speaker-then-quote|	2-4 10
best-lemma|laugh|quote-then-speaker|	0 8
best-lemma|laugh|sentence-before|	1 8
best-lemma|leer|speaker-then-quote|	1 -11	5-10 -8
best-lemma|leggen|quote-then-verb|	1 13
best-lemma|lehnen|speaker-then-quote|	2-4 7
best-lemma|lembrar|quote-then-verb|	1 8
best-lemma|lembrar|speaker-then-quote|	2-4 -8	5-10 -8
best-lemma|limitar|quote-then-verb|	1 9
best-lemma|limitar|speaker-then-quote|	2-4 8	5-10 10
best-lemma|liquidare|speaker-then-quote|	2-4 9
best-lemma|lire|quote-then-verb|	1 -8
best-lemma|list|speaker-then-quote|	1 -11	2-4 -15
best-lemma|llamar|speaker-then-quote|	1 7	2-4 -9	5-10 -9
best-lemma|loben|speaker-then-quote|	2-4 11
best-lemma|louer|speaker-then-quote|	1 11
best-lemma|luiden|quote-then-verb|	1 15
best-lemma|lâcher|quote-then-speaker|	2-4 8
best-lemma|lâcher|quote-then-verb|	1 14
best-lemma|lâcher|speaker-then-quote|	1 7	5-10 8
best-lemma|mailen|quote-then-verb|	1 11
best-lemma|mandar|speaker-then-quote|	2-4 8	5-10 9
best-lemma|manifestar|quote-then-verb|	1 8
best-lemma|manifestar|speaker-then-quote|	0 10
best-lemma|mantener|speaker-then-quote|	2-4 -9	5-10 -7	far 7
best-lemma|manter|speaker-then-quote|	2-4 -7	5-10 -9
best-lemma|marrer|quote-then-verb|	1 7
best-lemma|marteler|quote-then-speaker|	2-4 9
best-lemma|matizar|sentence-before|	5-10 9
best-lemma|meinen|sentence-after|	1 8
best-lemma|meinen|sentence-before|	far 10
best-lemma|meinen|speaker-then-quote|	2-4 12
best-lemma|melden|quote-then-verb|	1 8
best-lemma|menen|quote-then-verb|	1 9
best-lemma|message|speaker-then-quote|	5-10 -9
best-lemma|mopperen|quote-then-verb|	1 7
best-lemma|mostrar|speaker-then-quote|	5-10 -9
best-lemma|murmurer|quote-then-verb|	1 12
best-lemma|murmur|quote-then-speaker|	0 9
best-lemma|name|speaker-then-quote|	0 -14	1 -8	2-4 -11	5-10 -13
best-lemma|negar|speaker-then-quote|	0 -12	1 14	2-4 8	5-10 7
best-lemma|nennen|quote-then-verb|	0 -8
best-lemma|noemen|speaker-then-quote|	1 -7	2-4 14	5-10 10
best-lemma|none|according-to|	1 11	2-4 13
best-lemma|none|actor-nearby|	0 9
best-lemma|none|colon|	1 14	2-4 17	far 8
best-lemma|none|interview|	far 19
best-lemma|none|named-before|	2-4 9
best-lemma|none|named-nearby|	0 7	1 -9
best-lemma|none|paragraph-before|	far 15
best-lemma|none|possessor|	1 -8	2-4 -9	5-10 -11
best-lemma|none|quote-then-speaker|	-10 -13	-13 -9	-14 -9	-3 -12	-4 -10	-5 -16	-6 -12	-7 -7	-8 -12	0 -9	5-10 -13
best-lemma|none|sentence-after|	1 11	2-4 -12	5-10 8
best-lemma|none|sentence-before|	far -10
best-lemma|none|signature|	1 -18
best-lemma|none|speaker-then-quote|	0 -11	5-10 -10
best-lemma|none|topic-after|	0 11
best-lemma|none|topic|	1 -10
best-lemma|none|transcript|	0 9
best-lemma|noter|quote-then-verb|	1 10
best-lemma|noter|speaker-then-quote|	1 7
best-lemma|note|speaker-then-quote|	2-4 14	5-10 10	far -10
best-lemma|nuancer|quote-then-verb|	1 12
best-lemma|obiettare|speaker-then-quote|	1 7
best-lemma|observer|quote-then-verb|	1 10
best-lemma|observe|quote-then-speaker|	0 8
best-lemma|offer|quote-then-speaker|	0 9
best-lemma|offer|speaker-then-quote|	5-10 8
best-lemma|ofrecer|speaker-then-quote|	2-4 -7
best-lemma|opinar|speaker-then-quote|	5-10 10
best-lemma|opmerken|quote-then-verb|	1 8
best-lemma|order|speaker-then-quote|	5-10 -9
best-lemma|osservare|quote-then-verb|	1 9
best-lemma|osservare|sentence-before|	5-10 -9
best-lemma|parlare|speaker-then-quote|	2-4 13
best-lemma|parlare|verb-then-speaker|	1 8
best-lemma|parler|speaker-then-quote|	5-10 13	far 9
best-lemma|pedir|quote-then-verb|	1 8
best-lemma|pedir|speaker-then-quote|	0 21	1 -9	5-10 -13
best-lemma|persifler|quote-then-verb|	1 8
best-lemma|pester|quote-then-verb|	1 9
best-lemma|philosopher|quote-then-verb|	1 10
best-lemma|plaider|quote-then-verb|	1 19
best-lemma|plaider|speaker-then-quote|	far -9
best-lemma|plaisanter|quote-then-speaker|	2-4 7
best-lemma|plaisanter|quote-then-verb|	1 13
best-lemma|plaisanter|sentence-before|	far 7
best-lemma|point|sentence-before|	5-10 -9
best-lemma|point|speaker-then-quote|	far 8
best-lemma|post|quote-then-speaker|	0 10
best-lemma|post|speaker-then-quote|	1 13	5-10 10
best-lemma|praise|speaker-then-quote|	0 9	2-4 11	5-10 7
best-lemma|precisare|quote-then-verb|	1 10
best-lemma|precisare|speaker-then-quote|	2-4 10	5-10 7
best-lemma|precisar|speaker-then-quote|	5-10 7
best-lemma|preferir|speaker-then-quote|	1 12
best-lemma|prefer|speaker-then-quote|	0 -13
best-lemma|preguntar|quote-then-verb|	1 7
best-lemma|preguntar|sentence-after|	1 8
best-lemma|prometer|quote-then-verb|	1 7
best-lemma|promettere|speaker-then-quote|	0 11	2-4 11
best-lemma|promettre|quote-then-speaker|	2-4 8
best-lemma|promettre|quote-then-verb|	1 7
best-lemma|promettre|speaker-then-quote|	0 10	1 12
best-lemma|promise|speaker-then-quote|	2-4 -13	5-10 16
best-lemma|proponer|speaker-then-quote|	2-4 -8
best-lemma|proporre|speaker-then-quote|	5-10 -7
best-lemma|protester|quote-then-verb|	1 9
best-lemma|préciser|quote-then-verb|	1 14
best-lemma|préciser|speaker-then-quote|	5-10 13
best-lemma|préférer|speaker-then-quote|	0 -9
best-lemma|prévenir|quote-then-speaker|	2-4 7
best-lemma|prévenir|quote-then-verb|	1 14
best-lemma|prévoir|quote-then-verb|	1 -9
best-lemma|publicar|speaker-then-quote|	0 -8
best-lemma|puntualizzare|quote-then-verb|	1 8
best-lemma|puntualizzare|verb-then-speaker|	1 7
best-lemma|qualifier|speaker-then-quote|	1 9	5-10 9
best-lemma|queixar|speaker-then-quote|	1 9
best-lemma|questionar|speaker-then-quote|	2-4 9
best-lemma|quip|quote-then-speaker|	0 10
best-lemma|raccontare|quote-then-verb|	1 9	5-10 -9
best-lemma|raccontare|speaker-then-quote|	5-10 8
best-lemma|raconter|quote-then-speaker|	2-4 9
best-lemma|raconter|quote-then-verb|	1 15
best-lemma|raconter|speaker-then-quote|	5-10 8
best-lemma|raconter|verb-then-speaker|	1 7
best-lemma|railler|speaker-then-quote|	0 8
best-lemma|raise|speaker-then-quote|	5-10 -11
best-lemma|rappeler|speaker-then-quote|	5-10 -7	far 9
best-lemma|rate|speaker-then-quote|	2-4 -15
best-lemma|read|quote-then-speaker|	0 12
best-lemma|read|speaker-then-quote|	0 -27	1 15
best-lemma|reageren|quote-then-verb|	1 12
best-lemma|reageren|speaker-then-quote|	2-4 7
best-lemma|reagir|sentence-before|	far -8
best-lemma|rebater|quote-then-verb|	1 8
best-lemma|recall|quote-then-speaker|	0 17
best-lemma|recall|quote-then-verb|	0 8
best-lemma|recall|sentence-after|	0 10
best-lemma|recall|sentence-before|	1 9
best-lemma|recall|speaker-then-quote|	2-4 -11
best-lemma|reclamar|sentence-before|	far 8
best-lemma|reclamar|speaker-then-quote|	1 8	2-4 7
best-lemma|recomendar|speaker-then-quote|	2-4 7
best-lemma|reconhecer|quote-then-verb|	1 8
best-lemma|reconhecer|speaker-then-quote|	0 10
best-lemma|reconnaître|quote-then-verb|	1 13
best-lemma|reconnaître|speaker-then-quote|	1 10	5-10 11
best-lemma|reconocer|speaker-then-quote|	1 11	2-4 7	5-10 9
best-lemma|recordar|quote-then-verb|	1 7
best-lemma|recordar|sentence-before|	5-10 10	far -9
best-lemma|recordar|speaker-then-quote|	5-10 -8
best-lemma|record|quote-then-verb|	1 -10
best-lemma|record|speaker-then-quote|	2-4 -9
best-lemma|rectifier|quote-then-verb|	1 11
best-lemma|recusar|speaker-then-quote|	5-10 10
best-lemma|refuser|speaker-then-quote|	2-4 -7
best-lemma|regretter|quote-then-verb|	1 13
best-lemma|regretter|sentence-before|	far 9
best-lemma|reject|speaker-then-quote|	0 -12	2-4 -7	5-10 11
best-lemma|rejeitar|speaker-then-quote|	2-4 9
best-lemma|rekenen|quote-then-verb|	1 10
best-lemma|relatar|speaker-then-quote|	5-10 -9
best-lemma|relativiser|quote-then-verb|	1 8
best-lemma|relativiser|speaker-then-quote|	1 9
best-lemma|relever|quote-then-verb|	1 13
best-lemma|relever|speaker-then-quote|	far 11
best-lemma|remark|quote-then-speaker|	0 14
best-lemma|remark|speaker-then-quote|	5-10 9
best-lemma|repeat|speaker-then-quote|	5-10 -7
best-lemma|replicare|speaker-then-quote|	2-4 8	5-10 9
best-lemma|replicar|quote-then-verb|	1 8
best-lemma|reply|quote-then-speaker|	0 16
best-lemma|reply|sentence-after|	0 9
best-lemma|reply|sentence-before|	1 9
best-lemma|reply|speaker-then-quote|	1 18	2-4 10	5-10 14
best-lemma|report|speaker-then-quote|	0 12	2-4 9
best-lemma|reprendre|quote-then-verb|	1 7
best-lemma|reprochar|speaker-then-quote|	2-4 7
best-lemma|reprocher|speaker-then-quote|	2-4 -10
best-lemma|respingere|speaker-then-quote|	5-10 8
best-lemma|responder|quote-then-verb|	1 8
best-lemma|responder|sentence-before|	5-10 11
best-lemma|responder|speaker-then-quote|	1 10
best-lemma|resumir|quote-then-verb|	1 7
best-lemma|resumir|speaker-then-quote|	2-4 11
best-lemma|revelar|quote-then-verb|	1 10
best-lemma|revelar|sentence-before|	5-10 8	far 7
best-lemma|ribadire|speaker-then-quote|	2-4 8
best-lemma|ribattere|quote-then-verb|	1 8
best-lemma|ribattere|speaker-then-quote|	2-4 7
best-lemma|ricordare|quote-then-verb|	1 7
best-lemma|ricordare|sentence-before|	far 7
best-lemma|riferire|quote-then-verb|	1 9
best-lemma|rigoler|quote-then-verb|	1 8
best-lemma|rincarare|speaker-then-quote|	1 7
best-lemma|ripetere|quote-then-verb|	1 10
best-lemma|rir|quote-then-verb|	1 7
best-lemma|rispondere|quote-then-verb|	1 15
best-lemma|rispondere|sentence-before|	2-4 7
best-lemma|ritenere|speaker-then-quote|	2-4 9
best-lemma|roepen|quote-then-verb|	1 15
best-lemma|rufen|quote-then-verb|	1 13
best-lemma|rufen|speaker-then-quote|	2-4 9
best-lemma|rule|quote-then-speaker|	0 9
best-lemma|rule|speaker-then-quote|	far 9
best-lemma|räumen|quote-then-verb|	1 8
best-lemma|réagir|quote-then-verb|	1 12
best-lemma|réclamer|speaker-then-quote|	0 11
best-lemma|réjouir|quote-then-verb|	1 10
best-lemma|répliquer|quote-then-verb|	1 9
best-lemma|répliquer|speaker-then-quote|	5-10 10
best-lemma|répondre|quote-then-speaker|	2-4 11
best-lemma|répondre|quote-then-verb|	1 9
best-lemma|répondre|sentence-before|	5-10 7
best-lemma|répondre|speaker-then-quote|	1 8	2-4 14	5-10 -7
best-lemma|répéter|speaker-then-quote|	5-10 10
best-lemma|résumer|quote-then-speaker|	2-4 7
best-lemma|résumer|quote-then-verb|	1 14
best-lemma|rétorquer|quote-then-verb|	1 13
best-lemma|saber|quote-then-verb|	2-4 8
best-lemma|saber|speaker-then-quote|	2-4 8
best-lemma|sagen|quote-then-speaker|	2-4 8
best-lemma|sagen|quote-then-verb|	1 12	2-4 -7
best-lemma|sagen|sentence-before|	1 9	2-4 8
best-lemma|sagen|speaker-then-quote|	1 7	5-10 9
best-lemma|sagen|verb-then-speaker|	1 9
best-lemma|saluer|speaker-then-quote|	0 9	1 10	2-4 14
best-lemma|salutare|speaker-then-quote|	2-4 -8
best-lemma|say|quote-then-speaker|	0 25	1 7	2-4 -17	5-10 -19	far -11
best-lemma|say|quote-then-verb|	0 23
best-lemma|say|sentence-before|	1 29	2-4 21	far -12
best-lemma|say|speaker-then-quote|	0 -29	1 13	2-4 27	5-10 15	far 21
best-lemma|say|verb-then-speaker|	1 11
best-lemma|scherzare|quote-then-verb|	1 7
best-lemma|schreiben|quote-then-verb|	1 7	2-4 10
best-lemma|schreiben|speaker-then-quote|	2-4 8
best-lemma|schreiben|verb-then-speaker|	2-4 8
best-lemma|schrijven|quote-then-verb|	1 9
best-lemma|schrijven|speaker-then-quote|	1 -7	2-4 -10	5-10 9
best-lemma|scrivere|quote-then-verb|	1 12
best-lemma|scrivere|speaker-then-quote|	0 -10	5-10 10
best-lemma|scrivere|verb-then-speaker|	1 10
best-lemma|see|speaker-then-quote|	0 16	2-4 -8
best-lemma|sentenciar|quote-then-verb|	1 7
best-lemma|señalar|quote-then-verb|	1 7
best-lemma|señalar|speaker-then-quote|	2-4 9
best-lemma|shoot|quote-then-speaker|	0 7
best-lemma|shoot|sentence-before|	2-4 8
best-lemma|shout|quote-then-speaker|	0 8
best-lemma|sign|quote-then-speaker|	2-4 -8
best-lemma|sing|speaker-then-quote|	0 -11
best-lemma|smentire|speaker-then-quote|	2-4 7
best-lemma|sneren|quote-then-verb|	1 9
best-lemma|sostenere|quote-then-verb|	1 7
best-lemma|sostenere|speaker-then-quote|	5-10 9
best-lemma|sostenere|verb-then-speaker|	1 8
best-lemma|sostener|sentence-before|	5-10 7
best-lemma|sostener|speaker-then-quote|	2-4 12	5-10 9
best-lemma|sottolineare|speaker-then-quote|	2-4 10	5-10 7
best-lemma|souffler|quote-then-verb|	1 14
best-lemma|souligner|quote-then-verb|	1 7
best-lemma|souligner|speaker-then-quote|	2-4 9
best-lemma|soupirer|quote-then-verb|	1 12
best-lemma|soupirer|speaker-then-quote|	1 8
best-lemma|sourire|quote-then-verb|	1 13
best-lemma|souri|speaker-then-quote|	1 8
best-lemma|soutenir|speaker-then-quote|	2-4 11	5-10 7
best-lemma|souvenir|quote-then-verb|	1 10
best-lemma|souvenir|speaker-then-quote|	2-4 11
best-lemma|speak|speaker-then-quote|	1 -9
best-lemma|spiegare|sentence-before|	5-10 8
best-lemma|spiegare|speaker-then-quote|	2-4 7
best-lemma|sprechen|speaker-then-quote|	1 12	5-10 7
best-lemma|spreken|quote-then-verb|	1 8
best-lemma|staan|speaker-then-quote|	5-10 -12
best-lemma|state|speaker-then-quote|	far 11
best-lemma|stehen|speaker-then-quote|	2-4 -11
best-lemma|stellen|quote-then-verb|	1 11
best-lemma|stellen|speaker-then-quote|	5-10 -9
best-lemma|stress|speaker-then-quote|	5-10 7
best-lemma|submit|quote-then-speaker|	0 7
best-lemma|subrayar|speaker-then-quote|	5-10 12
best-lemma|sugerir|speaker-then-quote|	2-4 8
best-lemma|suggest|quote-then-speaker|	0 -7
best-lemma|suggest|speaker-then-quote|	2-4 -12	5-10 11	far 11
best-lemma|tachar|speaker-then-quote|	2-4 8
best-lemma|tagliare|quote-then-verb|	1 11
best-lemma|tag|speaker-then-quote|	2-4 -10
best-lemma|teilen|quote-then-verb|	1 9
best-lemma|teilen|verb-then-speaker|	2-4 10
best-lemma|tell|quote-then-speaker|	0 38	1 15
best-lemma|tell|sentence-after|	0 -12	1 -9
best-lemma|tell|sentence-before|	2-4 24	5-10 12	far -9
best-lemma|tell|speaker-then-quote|	0 -10	2-4 7	5-10 23
best-lemma|temere|speaker-then-quote|	0 7
best-lemma|tempérer|quote-then-verb|	1 10
best-lemma|terciar|speaker-then-quote|	1 7
best-lemma|term|speaker-then-quote|	2-4 11
best-lemma|testify|quote-then-speaker|	0 14
best-lemma|thank|speaker-then-quote|	0 7	2-4 8	5-10 14
best-lemma|think|sentence-before|	2-4 8
best-lemma|think|speaker-then-quote|	5-10 -7
best-lemma|threaten|speaker-then-quote|	2-4 11
best-lemma|tildar|speaker-then-quote|	1 7	2-4 7
best-lemma|title|speaker-then-quote|	0 -9
best-lemma|tonen|speaker-then-quote|	1 11
best-lemma|tonner|quote-then-verb|	1 9
best-lemma|traiter|speaker-then-quote|	1 7
best-lemma|trancher|quote-then-verb|	1 16
best-lemma|trouver|speaker-then-quote|	5-10 7
best-lemma|trovare|speaker-then-quote|	0 8
best-lemma|témoigner|quote-then-verb|	1 11
best-lemma|unlisted|quote-then-verb|	0 -16	1 12
best-lemma|unlisted|sentence-before|	1 11
best-lemma|urge|speaker-then-quote|	2-4 14
best-lemma|use|speaker-then-quote|	2-4 -21	5-10 -12
best-lemma|vatten|quote-then-verb|	1 9	2-4 7
best-lemma|verklaren|quote-then-verb|	1 13
best-lemma|verraten|quote-then-verb|	1 8
best-lemma|vertellen|quote-then-verb|	1 14
best-lemma|vertellen|speaker-then-quote|	2-4 8
best-lemma|verzekeren|quote-then-verb|	1 8
best-lemma|ver|speaker-then-quote|	0 8	2-4 7
best-lemma|vinden|speaker-then-quote|	1 10
best-lemma|voegen|quote-then-verb|	1 9
best-lemma|voir|speaker-then-quote|	0 7	1 8	2-4 10
best-lemma|volere|speaker-then-quote|	2-4 -9
best-lemma|vouloir|sentence-after|	0 10
best-lemma|vow|speaker-then-quote|	2-4 7
best-lemma|waarschuwen|quote-then-verb|	1 12
best-lemma|waarschuwen|speaker-then-quote|	1 10
best-lemma|want|speaker-then-quote|	2-4 -9
best-lemma|warnen|speaker-then-quote|	2-4 10
best-lemma|warn|quote-then-speaker|	0 7
best-lemma|warn|speaker-then-quote|	1 8	2-4 -9	5-10 9
best-lemma|welcome|speaker-then-quote|	0 8	2-4 9	5-10 10
best-lemma|whisper|quote-then-speaker|	0 10
best-lemma|widersprechen|speaker-then-quote|	1 7
best-lemma|willen|speaker-then-quote|	2-4 -12
best-lemma|write|quote-then-verb|	0 14
best-lemma|write|sentence-before|	1 11	2-4 8	far -9
best-lemma|write|speaker-then-quote|	0 -11	2-4 11	5-10 11	far 14
best-lemma|würdigen|speaker-then-quote|	2-4 7
best-lemma|zeggen|sentence-before|	1 9	5-10 8	far -7
best-lemma|zeggen|verb-then-speaker|	1 7	2-4 10	5-10 -8
best-lemma|zeigen|speaker-then-quote|	1 13
best-lemma|zitieren|speaker-then-quote|	5-10 8
best-lemma|zuchten|quote-then-verb|	1 7
best-lemma|zweren|quote-then-verb|	1 11
best-lemma|écrire|quote-then-verb|	1 15
best-lemma|écrire|sentence-before|	5-10 -8
best-lemma|étonner|quote-then-verb|	1 7
best-lemma|évoquer|speaker-then-quote|	0 12	5-10 8
best-near|according-to|according|	1 11	2-4 13
best-near|according|0|	1 -11	4-7 -7
best-near|according|1|	4-7 10	8+ 15
best-near|according|2-4|	4-7 12	8+ 15
best-near|according|5-10|	1 -23	2-3 7	4-7 11	8+ 15
best-near|according|far|	1 -22	8+ 14
best-near|actor-nearby|naked|	0 9
best-near|apposed|-10|	1 -8	2-3 -10
best-near|apposed|-12|	1 -8	2-3 7
best-near|apposed|-14|	1 -8
best-near|apposed|-3|	2-3 -11
best-near|apposed|-4|	1 -8	4-7 -7
best-near|apposed|-6|	1 -11	2-3 -7
best-near|apposed|-7|	1 -10
best-near|apposed|-8|	1 -8	2-3 -8
best-near|apposed|-9|	1 -10
best-near|apposed|0|	2-3 -11	8+ 11
best-near|apposed|1|	1 -14	8+ 7
best-near|apposed|2-4|	4-7 7	8+ 20
best-near|apposed|5-10|	1 -8	2-3 -11	8+ 13
best-near|apposed|far|	1 -12	2-3 14	8+ 10
best-near|apposition|0|	2-3 -10
best-near|apposition|1|	4-7 7
best-near|apposition|2-4|	2-3 9
best-near|apposition|5-10|	2-3 -7	8+ 13
best-near|apposition|far|	1 -12	8+ 11
best-near|colon|judging|	far 7
best-near|colon|naked|	1 14	2-4 17	far 8
best-near|colon|saying|	far 7
best-near|direct|0|	1 -20
best-near|direct|1|	1 -13	4-7 12	8+ 14
best-near|direct|2-4|	1 -10	8+ 21
best-near|direct|5-10|	2-3 -9	8+ 17
best-near|direct|far|	2-3 -7	8+ 17
best-near|interview|naked|	far 19
best-near|judging|-11|	2-3 -10
best-near|judging|-7|	1 -10
best-near|judging|0|	4-7 8	8+ 13
best-near|judging|1|	8+ 15
best-near|judging|2-4|	4-7 10	8+ 18
best-near|judging|5-10|	1 -7	8+ 19
best-near|judging|far|	8+ 16
best-near|naked|0|	8+ 8
best-near|naked|1|	1 8	2-3 -10	4-7 -8	8+ 12
best-near|naked|5-10|	8+ -8
best-near|named-before|naked|	2-4 9
best-near|named-nearby|naked|	0 7	1 -9
best-near|other|0|	1 -16	2-3 -10	4-7 -7
best-near|other|1|	4-7 21	8+ 16
best-near|paragraph-before|apposed|	far 10
best-near|paragraph-before|apposition|	far 8
best-near|paragraph-before|direct|	far 13
best-near|paragraph-before|judging|	far 13
best-near|paragraph-before|saying|	far 11
best-near|passive|5-10|	2-3 -7
best-near|possessor|naked|	1 -8	2-4 -9	5-10 -11
best-near|quote-then-speaker|apposed|	-10 -13	-11 7	-13 -9	-14 -9	-3 -10	-4 -10	-5 -10	-6 -11	-7 -7	-8 -12
best-near|quote-then-speaker|apposition|	0 -11	5-10 -8
best-near|quote-then-speaker|direct|	1 8	2-4 -10	5-10 -7
best-near|quote-then-speaker|judging|	-5 -9	-7 -10	-8 -7	2-4 -8	5-10 -15
best-near|quote-then-speaker|saying|	-11 -10	-2 -7	-3 -11	-6 -9	-7 -7	-8 -7	-9 -12	0 27	1 9	2-4 -10	5-10 -22	far -14
best-near|quote-then-speaker|shared|	-11 -7	-5 -10
best-near|quote-then-speaker|thinking|	0 14	1 -9	2-4 -11	5-10 -9
best-near|quote-then-verb|judging|	0 -16	1 16	2-4 -10	5-10 -8
best-near|quote-then-verb|other|	0 -16	1 12
best-near|quote-then-verb|saying|	0 22	1 17
best-near|relative|1|	4-7 -8
best-near|relative|2-4|	1 -9	2-3 -12	4-7 13	8+ 9
best-near|relative|5-10|	1 -10	4-7 14	8+ 12
best-near|relative|far|	1 -10	2-3 -10	8+ 16
best-near|saying|-11|	2-3 -9
best-near|saying|-2|	1 -7
best-near|saying|-3|	1 -11
best-near|saying|-6|	1 -7
best-near|saying|-9|	1 -9	2-3 -8
best-near|saying|0|	8+ 15
best-near|saying|1|	1 13	2-3 8	4-7 14	8+ 14
best-near|saying|2-4|	1 -7	8+ 27
best-near|saying|5-10|	4-7 12
best-near|sentence-after|according|	0 -7	2-4 -8
best-near|sentence-after|apposed|	0 -8
best-near|sentence-after|saying|	2-4 -7	5-10 9
best-near|sentence-after|thinking|	0 -12
best-near|sentence-before|according|	1 8	2-4 -8	far -13
best-near|sentence-before|apposition|	2-4 7	far 8
best-near|sentence-before|direct|	far -9
best-near|sentence-before|judging|	5-10 -10	far -19
best-near|sentence-before|other|	1 11
best-near|sentence-before|relative|	2-4 7	5-10 12
best-near|sentence-before|saying|	1 33	2-4 17	far -12
best-near|shared|-5|	1 -10
best-near|shared|2-4|	2-3 -9
best-near|signature|naked|	1 -18
best-near|speaker-then-quote|apposed|	1 -7	2-4 9
best-near|speaker-then-quote|apposition|	1 9	5-10 -9	far -10
best-near|speaker-then-quote|direct|	0 -10
best-near|speaker-then-quote|judging|	2-4 12	far 13
best-near|speaker-then-quote|relative|	1 -7	far -9
best-near|speaker-then-quote|saying|	0 -11	far 13
best-near|speaker-then-quote|shared|	2-4 -10
best-near|speaker-then-quote|thinking|	0 -10
best-near|thinking|0|	8+ 12
best-near|thinking|1|	1 -15	4-7 12
best-near|thinking|2-4|	1 -8	4-7 14	8+ 19
best-near|thinking|5-10|	1 -14	4-7 11	8+ 14
best-near|thinking|far|	2-3 -7
best-near|topic-after|naked|	0 11
best-near|topic|naked|	1 -10
best-near|transcript|naked|	0 9
best-near|verb-then-speaker|judging|	1 7	2-4 -8
best-near|verb-then-speaker|saying|	0 -10	1 7	2-4 -7	5-10 -7	far -12
best-negated|	true -14
best-order|according|according|0|	1 -11	4-7 -7
best-order|according|according|1|	4-7 10	8+ 15
best-order|according|according|2-4|	4-7 12	8+ 15
best-order|according|according|5-10|	1 -23	2-3 7	4-7 11	8+ 15
best-order|according|according|far|	1 -22	8+ 14
best-order|apposed|apposed|-10|	1 -8	2-3 -10
best-order|apposed|apposed|-12|	1 -8	2-3 7
best-order|apposed|apposed|-14|	1 -8
best-order|apposed|apposed|-3|	2-3 -11
best-order|apposed|apposed|-4|	1 -8	4-7 -7
best-order|apposed|apposed|-6|	1 -11	2-3 -7
best-order|apposed|apposed|-7|	1 -10
best-order|apposed|apposed|-8|	1 -8	2-3 -8
best-order|apposed|apposed|-9|	1 -10
best-order|apposed|apposed|0|	2-3 -11	8+ 11
best-order|apposed|apposed|1|	1 -14	8+ 7
best-order|apposed|apposed|2-4|	4-7 7	8+ 20
best-order|apposed|apposed|5-10|	1 -8	2-3 -11	8+ 13
best-order|apposed|apposed|far|	1 -12	2-3 14	8+ 10
best-order|apposed|judging|0|	2-3 8	4-7 14
best-order|apposed|judging|1|	4-7 20	8+ 8
best-order|apposed|judging|2-4|	1 12	2-3 35	4-7 12	8+ 9
best-order|apposed|judging|5-10|	2-3 12	4-7 12	8+ 10
best-order|apposed|judging|far|	2-3 7	8+ 8
best-order|apposed|saying|-11|	2-3 -7
best-order|apposed|saying|-2|	1 -7
best-order|apposed|saying|-6|	1 -7
best-order|apposed|saying|-9|	1 -9
best-order|apposed|saying|0|	1 9	4-7 8	8+ 15
best-order|apposed|saying|1|	1 10	2-3 16	4-7 31	8+ 9
best-order|apposed|saying|2-4|	1 18	4-7 25	8+ 20
best-order|apposed|saying|5-10|	4-7 28	8+ 25
best-order|apposed|saying|far|	8+ 10
best-order|apposed|thinking|2-4|	4-7 10
best-order|apposed|thinking|5-10|	2-3 -9
best-order|apposition|apposition|0|	2-3 -10
best-order|apposition|apposition|1|	4-7 7
best-order|apposition|apposition|2-4|	2-3 9
best-order|apposition|apposition|5-10|	2-3 -7	8+ 13
best-order|apposition|apposition|far|	1 -12	8+ 11
best-order|apposition|judging|0|	1 12
best-order|apposition|judging|1|	1 15	2-3 17
best-order|apposition|judging|2-4|	2-3 22	4-7 25	8+ 11
best-order|apposition|judging|5-10|	1 -9	4-7 13	8+ 8
best-order|apposition|judging|far|	2-3 -7	4-7 7	8+ 8
best-order|apposition|saying|0|	1 13	2-3 7	4-7 20
best-order|apposition|saying|1|	1 11	2-3 19	8+ 14
best-order|apposition|saying|2-4|	4-7 13	8+ 20
best-order|apposition|saying|5-10|	4-7 10	8+ 16
best-order|apposition|saying|far|	1 -7	4-7 14	8+ 16
best-order|apposition|thinking|2-4|	8+ 9
best-order|direct|direct|0|	1 -20
best-order|direct|direct|1|	1 -13	4-7 12	8+ 14
best-order|direct|direct|2-4|	1 -10	8+ 21
best-order|direct|direct|5-10|	2-3 -9	8+ 17
best-order|direct|direct|far|	2-3 -7	8+ 17
best-order|direct|judging|0|	8+ 8
best-order|direct|judging|1|	8+ 12
best-order|direct|judging|2-4|	2-3 -9	8+ 16
best-order|direct|judging|5-10|	2-3 -13	8+ 14
best-order|direct|judging|far|	1 9	8+ 13
best-order|direct|saying|0|	8+ 12
best-order|direct|saying|1|	4-7 10	8+ 25
best-order|direct|saying|2-4|	1 -13	8+ 24
best-order|direct|saying|5-10|	4-7 9
best-order|direct|thinking|0|	8+ 13
best-order|direct|thinking|1|	1 -15	4-7 9
best-order|direct|thinking|2-4|	1 -7	2-3 -9	4-7 12	8+ 16
best-order|direct|thinking|5-10|	1 -10	2-3 -11	4-7 7	8+ 10
best-order|direct|thinking|far|	2-3 -7	4-7 -7
best-order|inverted|judging|0|	1 -12	2-3 -13
best-order|inverted|judging|1|	2-3 11	4-7 15	8+ 8
best-order|inverted|judging|2-4|	1 -9	2-3 -11	4-7 8
best-order|inverted|judging|5-10|	1 -10
best-order|inverted|other|0|	1 -16	2-3 -10	4-7 -7
best-order|inverted|other|1|	4-7 21	8+ 16
best-order|inverted|saying|0|	2-3 10	4-7 25	8+ 17
best-order|inverted|saying|1|	1 11	2-3 12	4-7 14	8+ 9
best-order|inverted|saying|2-4|	1 -14	8+ 13
best-order|inverted|saying|5-10|	1 -19	4-7 20	8+ 26
best-order|inverted|saying|far|	8+ 14
best-order|naked|naked|0|	8+ 8
best-order|naked|naked|1|	1 8	2-3 -10	4-7 -8	8+ 12
best-order|naked|naked|5-10|	8+ -8
best-order|passive|passive|5-10|	2-3 -7
best-order|passive|saying|2-4|	2-3 9
best-order|relative|judging|2-4|	1 -11	4-7 7
best-order|relative|relative|1|	4-7 -8
best-order|relative|relative|2-4|	1 -9	2-3 -12	4-7 13	8+ 9
best-order|relative|relative|5-10|	1 -10	4-7 14	8+ 12
best-order|relative|relative|far|	1 -10	2-3 -10	8+ 16
best-order|relative|saying|0|	2-3 -7	4-7 -10
best-order|relative|saying|1|	1 7	4-7 12	8+ 9
best-order|relative|saying|2-4|	4-7 13
best-order|relative|saying|5-10|	2-3 9	4-7 -7	8+ 9
best-order|relative|thinking|0|	1 -9
best-order|relative|thinking|5-10|	2-3 7
best-order|shared|judging|0|	2-3 8
best-order|shared|judging|2-4|	2-3 7
best-order|shared|judging|5-10|	4-7 11
best-order|shared|saying|0|	8+ 9
best-order|shared|saying|1|	2-3 -10	8+ 14
best-order|shared|saying|2-4|	1 10	2-3 18	4-7 15	8+ 13
best-order|shared|saying|5-10|	4-7 9
best-order|shared|saying|far|	4-7 11
best-order|shared|shared|-5|	1 -10
best-order|shared|shared|2-4|	2-3 -9
best-phrase|name|	according 10	apposed 13	direct 9	judging 25	naked 10	saying 12	shared -14
best-phrase|noun|	apposed -27	apposition -17	direct -19	judging -23	naked -23	other -13	passive -9	shared -15	thinking -10
best-phrase|pronoun|	apposed -9	judging 11	naked -8	relative -7	saying 12	thinking -8
best-score|	-1 -25	-2 -31	-3 -27	-4 -25	0 -13	2 15	3 29	4 33	5 30	6 9
best-score|-1|	2-3 -13	4-7 -23	8+ -13
best-score|-2|	1 -9	2-3 -21	4-7 -16
best-score|-3|	1 -29	2-3 -21	8+ 27
best-score|-4|	1 -23	2-3 -17
best-score|0|	1 -13	8+ 7
best-score|2|	4-7 27	8+ 16
best-score|3|	1 10	2-3 13	4-7 27	8+ 15
best-score|4|	1 15	2-3 22	4-7 21	8+ 16
best-score|5|	1 11	2-3 21	4-7 26	8+ 16
best-score|6|	4-7 30	8+ 20
best-score|7|	4-7 15	8+ 10
best|according-to|according|	1 -11	2-3 11	4-7 16	8+ 21
best|colon|naked|	2-3 7	4-7 13	8+ 35
best|interview|naked|	4-7 17	8+ 20
best|named-before|naked|	1 -7	2-3 21
best|named-nearby|naked|	4-7 11
best|paragraph-before|apposed|	8+ 10
best|paragraph-before|apposition|	4-7 7	8+ 7
best|paragraph-before|direct|	8+ 11
best|paragraph-before|judging|	8+ 10
best|paragraph-before|saying|	2-3 13	4-7 12
best|possessor|naked|	2-3 -17
best|quote-then-speaker|apposed|	1 -8	4-7 -12
best|quote-then-speaker|apposition|	2-3 -13
best|quote-then-speaker|direct|	1 -19	4-7 15	8+ 16
best|quote-then-speaker|judging|	1 -7	4-7 -14	8+ 11
best|quote-then-speaker|passive|	2-3 -9
best|quote-then-speaker|relative|	2-3 -8
best|quote-then-speaker|saying|	2-3 -13	4-7 19	8+ 22
best|quote-then-speaker|shared|	1 -17	2-3 -9
best|quote-then-speaker|thinking|	4-7 11	8+ 11
best|quote-then-verb|judging|	1 -12	4-7 7	8+ 8
best|quote-then-verb|other|	2-3 -7	8+ 15
best|quote-then-verb|saying|	4-7 21	8+ 11
best|sentence-after|according|	2-3 -13	8+ 9
best|sentence-after|apposed|	2-3 -8	8+ 12
best|sentence-after|apposition|	8+ -8
best|sentence-after|direct|	4-7 9	8+ 17
best|sentence-after|judging|	2-3 9
best|sentence-after|saying|	8+ 21
best|sentence-after|thinking|	1 -9	2-3 -10	8+ 9
best|sentence-before|according|	1 -15	4-7 -7	8+ 11
best|sentence-before|apposed|	8+ 8
best|sentence-before|apposition|	1 -13	4-7 16	8+ 10
best|sentence-before|direct|	1 -16	2-3 -8	8+ 26
best|sentence-before|judging|	1 -11	2-3 -21	8+ 8
best|sentence-before|other|	4-7 10	8+ 10
best|sentence-before|relative|	1 -7	2-3 -7	4-7 13	8+ 19
best|sentence-before|saying|	2-3 -7	8+ 22
best|sentence-before|thinking|	1 -9	2-3 7	4-7 8	8+ 16
best|signature|naked|	1 -11	2-3 -15	4-7 -14	8+ 18
best|speaker-then-quote|apposed|	2-3 11	8+ 23
best|speaker-then-quote|apposition|	2-3 -8	8+ 21
best|speaker-then-quote|direct|	2-3 -8
best|speaker-then-quote|judging|	1 9	4-7 11	8+ 27
best|speaker-then-quote|relative|	1 -14	2-3 -9	4-7 14
best|speaker-then-quote|thinking|	1 -15	8+ 22
best|topic-after|naked|	8+ 11
best|transcript|naked|	8+ 10
best|verb-then-speaker|judging|	2-3 -10	4-7 11
best|verb-then-speaker|other|	2-3 -7
best|verb-then-speaker|saying|	1 -13	2-3 -7	8+ 17
case-follow|all-one|(|	none -15
case-follow|all-one|)|	none -11
case-follow|all-one|,adverb|	none -17
case-follow|all-one|,auxiliary|	! 7	? 7
case-follow|all-one|,capital|	none -11
case-follow|all-one|,coordinator|	none -9
case-follow|all-one|,preposition|	none -11
case-follow|all-one|,quote|	none -9
case-follow|all-one|,subordinator|	none -12
case-follow|all-one|,that|	none -12
case-follow|all-one|,verb-judging|	none 7
case-follow|all-one|,verb-saying|	none 18
case-follow|all-one|,word|	none -8
case-follow|all-one|,|	none -27
case-follow|all-one|:|	none -12
case-follow|all-one|adverb|	none -13
case-follow|all-one|auxiliary|	, -15	none -14
case-follow|all-one|capital|	. 10	none -29
case-follow|all-one|coordinator|	, -9	none -14
case-follow|all-one|determiner|	, 8	none -17
case-follow|all-one|end|	! -13	. 17	? 15	none 11
case-follow|all-one|preposition|	, -9	. -7	none -17
case-follow|all-one|pronoun|	, 13	none -11
case-follow|all-one|stop|	! 8	none -10
case-follow|all-one|subordinator|	none -18
case-follow|all-one|that|	none -13
case-follow|all-one|verb-saying|	none -11
case-follow|all-one|word|	, -14	none -32
case-follow|all-one|—|	none -7
case-follow|all|(|	none -13
case-follow|all|,adverb|	none -9
case-follow|all|,auxiliary|	none -13
case-follow|all|,preposition|	none -13
case-follow|all|,subordinator|	none -11
case-follow|all|,that|	none -11
case-follow|all|,|	none -26
case-follow|all|:|	none -13
case-follow|all|;|	none -10
case-follow|all|auxiliary|	, -17
case-follow|all|capital|	, -10	none -13
case-follow|all|coordinator|	, -7	none -20
case-follow|all|determiner|	, -19	. -14	none -9
case-follow|all|end|	! 7	. -12	? 9
case-follow|all|preposition|	, -13	none -22
case-follow|all|pronoun|	none -9
case-follow|all|quote|	. -11
case-follow|all|stop|	none -16
case-follow|all|subordinator|	none -8
case-follow|all|that|	, -10	none -13
case-follow|all|verb-saying|	, -7
case-follow|all|verb-thinking|	none 7
case-follow|all|word|	, -13	none -8
case-follow|first|(|	none -11
case-follow|first|,adverb|	none -9
case-follow|first|,auxiliary|	? 11	none 12
case-follow|first|,capital|	none -8
case-follow|first|,coordinator|	none -11
case-follow|first|,determiner|	none -21
case-follow|first|,preposition|	none -18
case-follow|first|,pronoun|	! 8	? 12
case-follow|first|,quote|	none -8
case-follow|first|,that|	none -11
case-follow|first|,verb-judging|	none 19
case-follow|first|,verb-saying|	? 14	none 9
case-follow|first|,verb-thinking|	? 9	none 8
case-follow|first|,word|	? 13
case-follow|first|,|	none -19
case-follow|first|auxiliary|	, -9	. 11	none -16
case-follow|first|capital|	, 47	. 11	? 24	none -10
case-follow|first|coordinator|	, 9	. 12	none -18
case-follow|first|determiner|	! 9	, 46	? 18	none -10
case-follow|first|end|	. 24	? 21	none 27
case-follow|first|preposition|	. 24	none -8
case-follow|first|pronoun|	, 16	. 14	? 13
case-follow|first|quote|	. 12	? 11
case-follow|first|stop|	? -9	none -28
case-follow|first|subordinator|	. 11
case-follow|first|that|	. 10	none -13
case-follow|first|verb-judging|	none -9
case-follow|first|verb-saying|	, 38	? 14	none -18
case-follow|first|word|	, 14	none -23
case-follow|first|–|	? 9
case-follow|first|—|	. 17	? 12	none -11
case-follow|most|,determiner|	none 9
case-follow|most|,subordinator|	none 7
case-follow|most|,verb-saying|	none 13
case-follow|most|auxiliary|	none -9
case-follow|most|capital|	, 7	. 12
case-follow|most|coordinator|	none -8
case-follow|most|determiner|	. 12
case-follow|most|preposition|	none -12
case-follow|most|pronoun|	, 10	. 15
case-follow|most|verb-saying|	, 11
case-follow|none|,auxiliary|	none -19
case-follow|none|,quote|	none -15
case-follow|none|,that|	none -22
case-follow|none|,verb-judging|	none 9
case-follow|none|,verb-thinking|	none 12
case-follow|none|,word|	none -12
case-follow|none|,|	none 10
case-follow|none|-|	none -9
case-follow|none|:|	none -9
case-follow|none|auxiliary|	, -15	none -17
case-follow|none|capital|	. -8
case-follow|none|coordinator|	, -14	none 16
case-follow|none|determiner|	, -13
case-follow|none|end|	. -18
case-follow|none|preposition|	, -7	none 12
case-follow|none|pronoun|	, -9	none -8
case-follow|none|quote|	, -10	none -14
case-follow|none|stop|	none 28
case-follow|none|subordinator|	. -18	none 16
case-follow|none|verb-judging|	none -15
case-follow|none|verb-saying|	, -12	none -8
case-follow|some|,auxiliary|	none 7
case-follow|some|,determiner|	none -8
case-follow|some|,preposition|	none -11
case-follow|some|,word|	none -8
case-follow|some|,|	none 14
case-follow|some|coordinator|	none 11
case-follow|some|determiner|	. 8	none 10
case-follow|some|end|	. 13
case-follow|some|pronoun|	. 11
case-follow|some|verb-judging|	none 7
case-follow|some|verb-saying|	none 11
case-follow|some|word|	none 18
case-follow|titled|:|	none 7
case-follow|titled|auxiliary|	none -7
case-follow|titled|capital|	none -21
case-follow|titled|end|	none 10
case-follow|titled|preposition|	none -9
case-follow|titled|stop|	none 7
case-follow|titled|word|	none -9
case-intro|all-one|	( -11	, -11	: 15	; -7	adverb -8	auxiliary -24	coordinator -14	possessive -14	preposition -9	pronoun -13	stop 14	subordinator -33	that -13	verb-judging -27	verb-saying -8	verb-thinking -11	word -15	— 8
case-intro|all|	, -32	: 10	auxiliary -18	capital -10	coordinator -12	possessive -13	preposition -8	verb-judging -25	verb-saying -8	verb-thinking -11	word -26	— -9
case-intro|first|	( -7	) 8	, -20	- 16	adverb -9	auxiliary -13	capital -23	coordinator -12	preposition -16	pronoun -7	quote 16	start 24	stop 23	verb-saying -12	word -35	– 10	— 11
case-intro|most|	auxiliary 10	start 25	stop 10
case-intro|none|	% 7	, 16	: -27	; 8	auxiliary 12	capital 9	determiner -10	pronoun 11	quote -9	verb-thinking 9	word 10
case-intro|some|	, 8	auxiliary 14	pronoun 16	stop 9	that 8	verb-judging -13	verb-saying 9	word 7
case-intro|titled|	possessive 7	start -9	word -13
case-intro|upper|	, 10	: 10
case|all-one|	2 -10	4-5 -19
case|all|	2 -19	3 -11	4-5 -23
case|first|	10+ 19	3 -7	4-5 -13
case|most|	10+ 17	6-9 12
case|none|	1 -8	10+ 11	2 -11	3 22	4-5 12	6-9 27
case|some|	10+ 19	3 9	6-9 27
case|titled|	3 -8
case|upper|	2 -9	3 10	4-5 11	6-9 11
chain-on|(|	2-3 -9
chain-on|, coordinator preposition|	2-3 -7
chain-on|, determiner word|	2-3 -7
chain-on|, determiner|	1 -7
chain-on|, preposition word|	1 -7
chain-on|, preposition|	1 -8
chain-on|, verb-saying ,|	1 12	2-3 17	4-7 17
chain-on|, verb-saying preposition|	8+ 7
chain-on|, verb-saying stop|	2-3 10	4-7 17	8+ 9
chain-on|, verb-saying|	2-3 -7
chain-on|, word ,|	2-3 12
chain-on|, word|	2-3 -9
chain-on|,|	1 -23	2-3 -7
chain-on|; determiner ,|	1 12
chain-on|auxiliary adverb|	1 -10
chain-on|auxiliary stop|	1 -10	2-3 8
chain-on|auxiliary word stop|	2-3 -10
chain-on|auxiliary|	1 -9
chain-on|capital :|	4-7 8
chain-on|capital stop|	4-7 12
chain-on|capital verb-saying ,|	4-7 7
chain-on|capital verb-saying stop|	2-3 16	4-7 17	8+ 12
chain-on|coordinator determiner word|	2-3 -8
chain-on|coordinator preposition determiner|	2-3 7
chain-on|coordinator preposition|	1 -14
chain-on|coordinator|	1 -24	2-3 -26
chain-on|determiner word|	2-3 7
chain-on|determiner|	8+ 9
chain-on|none|	8+ 10
chain-on|preposition word preposition|	1 -10	2-3 -10
chain-on|preposition word|	2-3 9
chain-on|preposition|	1 -23
chain-on|pronoun verb-saying ,|	2-3 12	4-7 14	8+ 10
chain-on|pronoun verb-saying :|	2-3 -9
chain-on|pronoun verb-saying stop|	1 10	2-3 24	4-7 24	8+ 15
chain-on|pronoun word stop|	8+ 12
chain-on|stop capital preposition|	1 -10
chain-on|stop capital|	1 -8	4-7 10
chain-on|stop determiner word|	2-3 -14
chain-on|stop preposition word|	2-3 -9
chain-on|stop|	1 -14	4-7 -8	8+ 13
chain-on|verb-judging stop|	1 -14
chain-on|verb-saying :|	2-3 -7
chain-on|verb-saying capital stop|	8+ 9
chain-on|verb-saying preposition determiner|	1 -7
chain-on|verb-saying preposition|	1 -7
chain-on|word preposition|	2-3 -9
chain-on|word stop|	1 -10
chain-on|word|	1 -11
chain-on||	2-3 -7
chain-on|—|	2-3 8	4-7 8
chain|(|	2-3 -8
chain|, verb-saying ,|	2-3 9	4-7 12
chain|, verb-saying pronoun|	2-3 9	4-7 18	8+ 12
chain|, word ,|	4-7 10
chain|,|	1 -30	4-7 10	8+ 9
chain|:|	4-7 15	8+ 9
chain|;|	1 -9
chain|auxiliary|	1 -9	2-3 13	4-7 10
chain|coordinator ,|	2-3 -8
chain|coordinator|	1 -21	2-3 -13
chain|determiner ,|	1 -7
chain|determiner coordinator|	2-3 -8
chain|determiner preposition coordinator|	2-3 -10
chain|determiner preposition verb-saying|	4-7 7
chain|determiner|	2-3 11
chain|far|	1 -7	8+ -7
chain|none|	4-7 12	8+ 15
chain|preposition ,|	1 -9
chain|preposition coordinator|	1 -12
chain|preposition word preposition|	1 -12	2-3 -8
chain|preposition word|	2-3 -8
chain|preposition|	1 -23
chain|verb-judging that ,|	4-7 9
chain|verb-saying ,|	1 7
chain|verb-saying pronoun ,|	2-3 -7
chain|word determiner ,|	1 -10	2-3 -11
chain|word determiner coordinator|	2-3 -7
chain|word determiner preposition|	4-7 8
chain|word|	1 -8	2-3 7
chain||	8+ 11
clause|false|false|	all -25	all-one -15	first -9	most -11	titled -11	upper -10
clause|false|true|	all -12	all-one 11	most 10	none 22	some 21	upper 11
clause|true|false|	most 18	titled 17	upper 8
clause|true|true|	all -11	all-one -11	first 9	some 16	titled 23	upper 13
closed|	false 20
continues|	true 23
dated|	true -21
de:alone|alone|	2-3 11	4-7 17
de:alone|first|	1 -16	4-7 11
de:best-gap|according-to|according|gap|according-to|,|	4-7 8
de:best-gap|according-to|according|gap|according-to|q,|	2-3 10
de:best-gap|according-to|according|gap|according-to||	1 -14
de:best-gap|colon|naked||	8+ 9
de:best-gap|interview|naked||	8+ 12
de:best-gap|named-before|naked||	4-7 8	8+ 10
de:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -8
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 11
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -7
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -9	2-3 -7
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -10	4-7 17	8+ 10
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -12	4-7 -7
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -11	4-7 14
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 8	8+ 7
de:best-gap|sentence-before|according|gap|sentence-before|q|	2-3 8
de:best-gap|sentence-before|according|gap|sentence-before||	2-3 -8
de:best-gap|sentence-before|direct|gap|sentence-before||	4-7 7
de:best-gap|sentence-before|saying|gap|sentence-before|,|	1 -7	2-3 -7	4-7 12
de:best-gap|sentence-before|saying|gap|sentence-before|q,|	1 -9
de:best-gap|sentence-before|saying|gap|sentence-before||	1 -10	4-7 14
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 8	8+ 7
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -13
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 7	8+ 12
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 9	4-7 16	8+ 7
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 15
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 11	4-7 8	8+ 16
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	8+ 8
de:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 9	8+ 7
de:best-gap|topic|naked||	8+ 21
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 8	4-7 11	8+ 7
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 11	8+ 11
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -12
de:best-intro|,|naked|5-10|	1 -8
de:best-intro|,|naked|far|	1 -10	2-3 -10
de:best-intro|,|saying|1|	2-3 11
de:best-intro|:|direct|2-4|	4-7 8	8+ 7
de:best-intro|:|judging|2-4|	2-3 7	4-7 8
de:best-intro|:|naked|1|	4-7 -10	8+ 16
de:best-intro|:|naked|2-4|	4-7 13
de:best-intro|:|naked|5-10|	1 -11	2-3 -14	4-7 8
de:best-intro|:|naked|far|	1 -17	8+ 12
de:best-intro|:|saying|0|	8+ 7
de:best-intro|:|saying|1|	8+ 10
de:best-intro|:|saying|2-4|	2-3 9	8+ 20
de:best-intro|:|saying|5-10|	4-7 15	8+ 13
de:best-intro|:|saying|far|	8+ 9
de:best-intro|:|thinking|2-4|	4-7 9
de:best-intro|adverb|saying|1|	1 -7
de:best-intro|adverb|saying|2-4|	4-7 -8
de:best-intro|adverb|saying|5-10|	2-3 -8
de:best-intro|auxiliary|naked|5-10|	2-3 -7
de:best-intro|auxiliary|naked|far|	2-3 10
de:best-intro|auxiliary|saying|1|	2-3 9
de:best-intro|auxiliary|saying|2-4|	2-3 11	4-7 8
de:best-intro|auxiliary|saying|5-10|	4-7 13
de:best-intro|capital|according|2-4|	2-3 10
de:best-intro|capital|according|5-10|	2-3 9	4-7 7
de:best-intro|capital|judging|0|	1 -9
de:best-intro|capital|judging|2-4|	2-3 -8	4-7 10
de:best-intro|capital|judging|5-10|	4-7 9
de:best-intro|capital|naked|0|	2-3 -10
de:best-intro|capital|naked|1|	1 -7
de:best-intro|capital|naked|2-4|	1 -19
de:best-intro|capital|naked|5-10|	1 -19	4-7 8
de:best-intro|capital|naked|far|	4-7 -9
de:best-intro|capital|other|0|	1 -9
de:best-intro|capital|saying|2-4|	2-3 -10
de:best-intro|capital|saying|5-10|	2-3 11	4-7 9
de:best-intro|determiner|according|2-4|	1 -11	2-3 8
de:best-intro|determiner|direct|2-4|	1 -11
de:best-intro|determiner|judging|1|	2-3 8	4-7 9
de:best-intro|determiner|judging|2-4|	2-3 -8
de:best-intro|determiner|naked|1|	1 8
de:best-intro|determiner|naked|5-10|	2-3 11
de:best-intro|determiner|naked|far|	1 -22	4-7 9
de:best-intro|determiner|other|0|	1 -9
de:best-intro|determiner|saying|0|	1 -10
de:best-intro|determiner|saying|1|	4-7 8
de:best-intro|determiner|saying|2-4|	4-7 19	8+ 8
de:best-intro|determiner|saying|5-10|	1 8
de:best-intro|preposition|judging|2-4|	1 7	2-3 8
de:best-intro|preposition|naked|0|	1 -12
de:best-intro|preposition|naked|2-4|	2-3 -7
de:best-intro|preposition|naked|5-10|	4-7 9
de:best-intro|preposition|saying|1|	1 12	4-7 10
de:best-intro|preposition|saying|2-4|	2-3 11
de:best-intro|pronoun|judging|1|	1 7
de:best-intro|pronoun|naked|2-4|	4-7 9
de:best-intro|pronoun|saying|0|	2-3 -7
de:best-intro|pronoun|saying|1|	1 7	2-3 8
de:best-intro|pronoun|saying|5-10|	1 -8
de:best-intro|start|naked|1|	4-7 10
de:best-intro|start|naked|2-4|	1 -9	8+ 7
de:best-intro|start|naked|far|	2-3 12	4-7 16
de:best-intro|stop|according|1|	4-7 10
de:best-intro|stop|naked|1|	4-7 10	8+ 8
de:best-intro|stop|naked|2-4|	2-3 8	4-7 19	8+ 11
de:best-intro|stop|naked|5-10|	2-3 12	8+ 12
de:best-intro|stop|naked|far|	2-3 10	8+ 13
de:best-intro|stop|other|1|	4-7 15	8+ 7
de:best-intro|stop|saying|1|	1 12	2-3 15	4-7 10
de:best-intro|stop|saying|2-4|	4-7 12
de:best-intro|stop|saying|5-10|	4-7 7
de:best-intro|stop|saying|far|	4-7 11
de:best-intro|word|according|1|	1 9
de:best-intro|word|naked|1|	2-3 -9
de:best-intro|word|naked|2-4|	1 -14	2-3 -8
de:best-intro|word|naked|5-10|	1 -9
de:best-intro|word|naked|far|	1 -12	2-3 7
de:best-intro|word|saying|1|	1 -11	2-3 10	4-7 8
de:best-intro|word|saying|2-4|	1 -11	2-3 9	4-7 8
de:best-intro|word|saying|5-10|	1 -7	4-7 10
de:best-lead|lower|,|saying|	sentence-before 9	verb-then-speaker 11
de:best-lead|lower|adverb|according|	according-to -7
de:best-lead|lower|adverb|saying|	verb-then-speaker -8
de:best-lead|lower|auxiliary|according|	according-to 8
de:best-lead|lower|auxiliary|saying|	quote-then-verb 9	speaker-then-quote 17
de:best-lead|lower|capital|according|	according-to 8
de:best-lead|lower|capital|direct|	speaker-then-quote 11
de:best-lead|lower|capital|naked|	topic 13
de:best-lead|lower|capital|saying|	sentence-before 10	speaker-then-quote 7
de:best-lead|lower|determiner|direct|	speaker-then-quote 11
de:best-lead|lower|determiner|naked|	named-nearby 11
de:best-lead|lower|determiner|saying|	verb-then-speaker 11
de:best-lead|lower|preposition|saying|	speaker-then-quote 14	verb-then-speaker 7
de:best-lead|lower|pronoun|direct|	speaker-then-quote 10
de:best-lead|lower|pronoun|naked|	topic 7
de:best-lead|lower|pronoun|saying|	speaker-then-quote 15
de:best-lead|lower|word|naked|	named-nearby -9
de:best-lead|lower|word|saying|	quote-then-verb 14	verb-then-speaker 7
de:best-lead|other|:|naked|	colon 8
de:best-lead|other|stop|saying|	quote-then-verb 7
de:best-lead|upper|,|naked|	actor-nearby -12
de:best-lead|upper|:|apposed|	speaker-then-quote 10
de:best-lead|upper|:|direct|	speaker-then-quote 12
de:best-lead|upper|:|judging|	speaker-then-quote 10
de:best-lead|upper|:|naked|	interview 13	named-nearby -11
de:best-lead|upper|:|saying|	quote-then-verb 10	sentence-after 12
de:best-lead|upper|:|thinking|	speaker-then-quote 10
de:best-lead|upper|adverb|naked|	actor-nearby -8
de:best-lead|upper|adverb|saying|	sentence-before -7	verb-then-speaker -7
de:best-lead|upper|auxiliary|saying|	speaker-then-quote 12
de:best-lead|upper|capital|according|	according-to -12	sentence-before -8
de:best-lead|upper|capital|apposed|	speaker-then-quote -7
de:best-lead|upper|capital|direct|	speaker-then-quote -8
de:best-lead|upper|capital|judging|	quote-then-verb -10
de:best-lead|upper|capital|naked|	actor-nearby -20	named-nearby -28
de:best-lead|upper|capital|other|	quote-then-verb -12
de:best-lead|upper|capital|saying|	quote-then-speaker -9	quote-then-verb -9	speaker-then-quote -9	verb-then-speaker -9
de:best-lead|upper|coordinator|naked|	topic -9
de:best-lead|upper|determiner|direct|	speaker-then-quote -16
de:best-lead|upper|determiner|other|	quote-then-verb -12
de:best-lead|upper|determiner|saying|	quote-then-speaker -9	quote-then-verb -10	sentence-before 7	verb-then-speaker -7
de:best-lead|upper|preposition|according|	according-to -10
de:best-lead|upper|preposition|direct|	speaker-then-quote 7
de:best-lead|upper|preposition|judging|	speaker-then-quote 8
de:best-lead|upper|preposition|naked|	actor-nearby 8
de:best-lead|upper|preposition|saying|	quote-then-verb -12	sentence-before -7
de:best-lead|upper|start|naked|	actor-nearby 13	topic 8
de:best-lead|upper|stop|according|	according-to 12
de:best-lead|upper|stop|direct|	sentence-before 7
de:best-lead|upper|stop|naked|	actor-nearby 9	named-before 7	named-nearby 14
de:best-lead|upper|stop|other|	quote-then-verb 15
de:best-lead|upper|stop|saying|	quote-then-speaker 8	quote-then-verb 18	sentence-before 11
de:best-lead|upper|verb-saying|naked|	topic -7
de:best-lead|upper|word|naked|	actor-nearby -11	named-nearby -9	topic -16
de:best-lead|upper|word|saying|	quote-then-verb 9	speaker-then-quote -8
de:best-lemma|	antworten 16	attestieren 10	befürchten 10	begründen 10	beklagen 7	bemängeln 8	bescheinigen 10	beschreiben 8	bestätigen -11	bezeichnen 7	bitten 12	brummen 7	drohen 8	einwenden 8	ergänzen 8	erläutern 9	erwidern 8	flüstern 8	formulieren 10	freuen 7	glauben 7	hadern 7	haken 8	heißen -11	kommentieren 7	kontern 10	kündigen 10	loben 10	mahnen 8	monieren 7	murmeln 8	orten 8	poltern 9	raten 9	rufen 14	räumen 8	sagen 7	stehen -10	stellen 10	unlisted -12	urteilen 7	verkünden -7	versichern -7	verteidigen 10	warnen 10	widersprechen 7	äußern 9
de:best-lemma|antworten|quote-then-verb|	1 9
de:best-lemma|antworten|speaker-then-quote|	2-4 9
de:best-lemma|attestieren|speaker-then-quote|	2-4 7
de:best-lemma|befinden|quote-then-verb|	1 8
de:best-lemma|berichten|quote-then-verb|	1 7
de:best-lemma|berichten|sentence-before|	5-10 -7
de:best-lemma|betonen|quote-then-verb|	1 9
de:best-lemma|bezeichnen|speaker-then-quote|	2-4 7
de:best-lemma|brummen|quote-then-verb|	1 7
de:best-lemma|erklären|quote-then-verb|	2-4 8
de:best-lemma|erklären|speaker-then-quote|	5-10 -9
de:best-lemma|erläutern|quote-then-verb|	1 7
de:best-lemma|erwidern|quote-then-verb|	1 8
de:best-lemma|erzählen|quote-then-verb|	1 8
de:best-lemma|erzählen|sentence-before|	1 9
de:best-lemma|flüstern|quote-then-verb|	1 8
de:best-lemma|formulieren|speaker-then-quote|	2-4 9
de:best-lemma|fragen|quote-then-verb|	1 8
de:best-lemma|geben|quote-then-verb|	1 9
de:best-lemma|haken|speaker-then-quote|	2-4 8
de:best-lemma|heißen|speaker-then-quote|	0 -15	2-4 -10
de:best-lemma|heißen|verb-then-speaker|	0 -7	1 -7
de:best-lemma|kommentieren|quote-then-verb|	1 7
de:best-lemma|kritisieren|quote-then-verb|	1 -7
de:best-lemma|kündigen|speaker-then-quote|	1 8	2-4 8
de:best-lemma|lassen|quote-then-verb|	2-4 8
de:best-lemma|lassen|sentence-before|	far -8
de:best-lemma|lassen|speaker-then-quote|	5-10 7
de:best-lemma|lehnen|speaker-then-quote|	2-4 7
de:best-lemma|loben|speaker-then-quote|	2-4 11
de:best-lemma|meinen|sentence-after|	1 8
de:best-lemma|meinen|sentence-before|	far 10
de:best-lemma|meinen|speaker-then-quote|	2-4 12
de:best-lemma|nennen|quote-then-verb|	0 -8
de:best-lemma|none|according-to|	0 -10	1 10
de:best-lemma|none|interview|	far 10
de:best-lemma|none|named-before|	5-10 9
de:best-lemma|none|named-nearby|	0 -10
de:best-lemma|none|sentence-before|	5-10 11
de:best-lemma|none|speaker-then-quote|	2-4 10	far 7
de:best-lemma|none|topic|	0 -10	1 -15	5-10 7	far 8
de:best-lemma|rufen|quote-then-verb|	1 13
de:best-lemma|rufen|speaker-then-quote|	2-4 9
de:best-lemma|räumen|quote-then-verb|	1 8
de:best-lemma|sagen|quote-then-speaker|	2-4 8
de:best-lemma|sagen|quote-then-verb|	1 12	2-4 -7
de:best-lemma|sagen|sentence-before|	1 9	2-4 8
de:best-lemma|sagen|speaker-then-quote|	1 7	5-10 9
de:best-lemma|sagen|verb-then-speaker|	1 9
de:best-lemma|schreiben|quote-then-verb|	1 7	2-4 10
de:best-lemma|schreiben|speaker-then-quote|	2-4 8
de:best-lemma|schreiben|verb-then-speaker|	2-4 8
de:best-lemma|sprechen|speaker-then-quote|	1 12	5-10 7
de:best-lemma|stehen|speaker-then-quote|	2-4 -11
de:best-lemma|stellen|quote-then-verb|	1 9
de:best-lemma|teilen|quote-then-verb|	1 9
de:best-lemma|teilen|verb-then-speaker|	2-4 10
de:best-lemma|unlisted|quote-then-verb|	0 -11
de:best-lemma|verraten|quote-then-verb|	1 8
de:best-lemma|warnen|speaker-then-quote|	2-4 10
de:best-lemma|widersprechen|speaker-then-quote|	1 7
de:best-lemma|würdigen|speaker-then-quote|	2-4 7
de:best-lemma|zeigen|speaker-then-quote|	1 13
de:best-lemma|zitieren|speaker-then-quote|	5-10 8
de:best-near|according-to|according|	0 -10	1 10
de:best-near|according|1|	2-3 11	4-7 12
de:best-near|according|2-4|	1 -15
de:best-near|according|5-10|	1 -9	4-7 12
de:best-near|according|far|	4-7 8
de:best-near|apposed|5-10|	2-3 -8
de:best-near|direct|2-4|	4-7 8	8+ 7
de:best-near|direct|5-10|	4-7 10
de:best-near|interview|naked|	far 10
de:best-near|judging|0|	2-3 -7
de:best-near|judging|1|	1 9	4-7 10	8+ 10
de:best-near|judging|2-4|	4-7 13	8+ 7
de:best-near|judging|5-10|	2-3 -8
de:best-near|naked|0|	1 -18
de:best-near|naked|1|	1 8	2-3 -11	4-7 -12	8+ 17
de:best-near|naked|2-4|	2-3 -9	4-7 16
de:best-near|naked|5-10|	4-7 9
de:best-near|naked|far|	2-3 9	8+ 11
de:best-near|named-before|naked|	5-10 9
de:best-near|named-nearby|naked|	0 -10
de:best-near|other|0|	1 -12	4-7 -7
de:best-near|other|1|	2-3 -10	4-7 17	8+ 10
de:best-near|quote-then-speaker|saying|	1 -8	2-4 11
de:best-near|quote-then-verb|judging|	0 -8	1 10
de:best-near|quote-then-verb|other|	0 -11
de:best-near|quote-then-verb|saying|	1 9	5-10 -9
de:best-near|saying|0|	4-7 8	8+ 7
de:best-near|saying|2-4|	2-3 7	8+ 18
de:best-near|saying|5-10|	4-7 23	8+ 14
de:best-near|saying|far|	8+ 7
de:best-near|sentence-after|saying|	0 8	1 8
de:best-near|sentence-before|according|	2-4 -7
de:best-near|sentence-before|saying|	1 8	2-4 7	5-10 -8
de:best-near|speaker-then-quote|apposed|	5-10 -8
de:best-near|speaker-then-quote|direct|	1 8	5-10 7
de:best-near|speaker-then-quote|judging|	1 7
de:best-near|speaker-then-quote|thinking|	2-4 9
de:best-near|thinking|2-4|	4-7 9
de:best-near|topic|naked|	0 -10	1 -15	5-10 7	far 8
de:best-near|verb-then-speaker|judging|	2-4 -7
de:best-near|verb-then-speaker|saying|	0 -8	2-4 7
de:best-order|according|according|1|	2-3 11	4-7 12
de:best-order|according|according|2-4|	1 -15
de:best-order|according|according|5-10|	1 -9	4-7 12
de:best-order|according|according|far|	4-7 8
de:best-order|apposed|apposed|5-10|	2-3 -8
de:best-order|apposed|judging|2-4|	2-3 9
de:best-order|apposed|saying|2-4|	2-3 -7	4-7 10	8+ 9
de:best-order|apposition|saying|2-4|	4-7 8
de:best-order|direct|direct|2-4|	4-7 8	8+ 7
de:best-order|direct|direct|5-10|	4-7 10
de:best-order|direct|judging|1|	1 7	4-7 9	8+ 10
de:best-order|direct|judging|2-4|	1 11	4-7 11
de:best-order|direct|judging|5-10|	2-3 -8
de:best-order|direct|saying|0|	4-7 8	8+ 7
de:best-order|direct|saying|1|	8+ 9
de:best-order|direct|saying|2-4|	2-3 16	8+ 19
de:best-order|direct|saying|5-10|	4-7 17	8+ 13
de:best-order|direct|saying|far|	2-3 -12	8+ 8
de:best-order|direct|thinking|2-4|	4-7 8
de:best-order|inverted|judging|0|	1 -9	2-3 -7
de:best-order|inverted|judging|2-4|	2-3 -9
de:best-order|inverted|other|0|	1 -12	4-7 -7
de:best-order|inverted|other|1|	2-3 -10	4-7 17	8+ 10
de:best-order|inverted|saying|0|	2-3 -8
de:best-order|inverted|saying|1|	4-7 13
de:best-order|inverted|saying|2-4|	1 -13	4-7 15	8+ 10
de:best-order|inverted|saying|5-10|	1 -14	4-7 13
de:best-order|naked|naked|0|	1 -18
de:best-order|naked|naked|1|	1 8	2-3 -11	4-7 -12	8+ 17
de:best-order|naked|naked|2-4|	2-3 -9	4-7 16
de:best-order|naked|naked|5-10|	4-7 9
de:best-order|naked|naked|far|	2-3 9	8+ 11
de:best-phrase|name|	direct 9	judging 10	other -9	thinking 10
de:best-phrase|noun|	saying 10
de:best-phrase|pronoun|	according 8	judging -12	naked 8	other -9
de:best-score|	-2 -8	-4 -13	0 -9	1 11	3 10	4 16	5 21
de:best-score|-3|	1 -24	8+ 7
de:best-score|-4|	1 -14	2-3 -13
de:best-score|0|	2-3 -17	8+ 15
de:best-score|1|	2-3 10	4-7 7	8+ 21
de:best-score|2|	1 11	2-3 -10	4-7 15	8+ 23
de:best-score|3|	2-3 12	8+ 11
de:best-score|4|	2-3 13	4-7 24
de:best-score|5|	2-3 11	4-7 19	8+ 7
de:best-score|6|	4-7 7
de:best-score|7|	4-7 9	8+ 8
de:best|according-to|according|	1 -11	4-7 8
de:best|colon|naked|	8+ 9
de:best|interview|naked|	8+ 12
de:best|named-before|naked|	4-7 8	8+ 10
de:best|quote-then-speaker|apposed|	1 -8	2-3 -8
de:best|quote-then-speaker|saying|	1 -10
de:best|quote-then-verb|other|	1 -15	2-3 -11	8+ 10
de:best|quote-then-verb|saying|	1 -14	4-7 16
de:best|sentence-after|saying|	2-3 9	4-7 8	8+ 7
de:best|sentence-before|direct|	4-7 7
de:best|sentence-before|saying|	8+ 9
de:best|speaker-then-quote|apposed|	2-3 9
de:best|speaker-then-quote|direct|	4-7 12	8+ 7
de:best|speaker-then-quote|judging|	1 9	4-7 17	8+ 11
de:best|speaker-then-quote|saying|	8+ 17
de:best|speaker-then-quote|thinking|	4-7 11	8+ 7
de:best|topic|naked|	8+ 21
de:best|verb-then-speaker|judging|	2-3 -9
de:best|verb-then-speaker|saying|	4-7 15	8+ 8
de:case-follow|all-one|,coordinator|	none -7
de:case-follow|all-one|,subordinator|	none -7
de:case-follow|all-one|,verb-saying|	none 9
de:case-follow|all-one|,word|	none -9
de:case-follow|all-one|:|	none -7
de:case-follow|all-one|;|	none 8
de:case-follow|all-one|adverb|	none -11
de:case-follow|all-one|auxiliary|	none -17
de:case-follow|all-one|capital|	. 9	none -8
de:case-follow|all-one|coordinator|	none -9
de:case-follow|all-one|determiner|	none -16
de:case-follow|all-one|word|	none -10
de:case-follow|all|,adverb|	none -8
de:case-follow|all|,determiner|	none -7
de:case-follow|all|,verb-saying|	none 8
de:case-follow|all|auxiliary|	none -12
de:case-follow|all|coordinator|	none -8
de:case-follow|all|determiner|	none -7
de:case-follow|all|end|	. 14
de:case-follow|all|preposition|	none -7
de:case-follow|first|(|	none -7
de:case-follow|first|,determiner|	none -10
de:case-follow|first|,verb-judging|	none 8
de:case-follow|first|,verb-saying|	? 8	none 13
de:case-follow|first|,word|	none 20
de:case-follow|first|capital|	. 18	? 8
de:case-follow|first|determiner|	. 9	none -8
de:case-follow|first|end|	none 12
de:case-follow|first|preposition|	. 14
de:case-follow|first|pronoun|	. 11	? 8
de:case-follow|first|stop|	none -8
de:case-follow|first|verb-saying|	none -11
de:case-follow|most|,subordinator|	none 7
de:case-follow|most|,verb-saying|	none 8
de:case-follow|most|,word|	none 9
de:case-follow|most|capital|	. 7
de:case-follow|most|determiner|	. 8
de:case-follow|most|preposition|	none -8
de:case-follow|most|pronoun|	. 7
de:case-follow|most|word|	none -7
de:case-follow|none|,subordinator|	none 8
de:case-follow|none|,verb-saying|	none 10
de:case-follow|none|,word|	none 10
de:case-follow|none|end|	. 9
de:case-follow|none|verb-judging|	none 8
de:case-follow|some|,determiner|	none -7
de:case-follow|some|,preposition|	none -10
de:case-follow|some|,word|	none 7
de:case-follow|some|capital|	. 9
de:case-follow|some|coordinator|	none 9
de:case-follow|some|determiner|	none 10
de:case-follow|some|preposition|	none 7
de:case-follow|some|verb-saying|	none 11
de:case-follow|some|word|	none 18
de:case-intro|all-one|	adverb -14	auxiliary -8	coordinator -7	word -7
de:case-intro|all|	, -9	: 13	capital -9	preposition 7	start 8	subordinator -7	word 11
de:case-intro|first|	: -10	capital -17	determiner 8	quote 7	start 14	word -8
de:case-intro|most|	: -7	auxiliary 9	capital -7	preposition 7	start 12	stop 12	word 9
de:case-intro|none|	, 9	determiner 12	pronoun 15
de:case-intro|some|	, 13	preposition 18	pronoun 14
de:case-intro|titled|	word -9
de:case|all-one|	3 9	4-5 12
de:case|all|	2 -8	3 11	4-5 9	6-9 13
de:case|first|	10+ 11	3 -10
de:case|most|	10+ 11	6-9 12
de:case|none|	4-5 10
de:case|some|	10+ 7	3 13	4-5 24	6-9 12
de:case|titled|	1 -8	3 -11	4-5 14	6-9 10
de:chain-on|auxiliary|	2-3 10
de:chain-on|coordinator|	1 -10
de:chain-on|far|	4-7 10
de:chain-on|preposition|	2-3 -9
de:chain-on|stop|	2-3 -7
de:chain-on|verb-saying preposition determiner|	1 -7
de:chain|determiner preposition verb-saying|	4-7 7
de:chain|none|	1 -22
de:clause|false|false|	all 8
de:clause|false|true|	all 8	none 7	some 12
de:clause|true|false|	most 15	titled 9
de:clause|true|true|	all-one 9	some 9	titled 10
de:echo|all|4-7|	true 15
de:echo|all|	all -7	none -10	some 10
de:echo|all|false|	2-3 -7	4-7 9
de:echo|all|true|	1 -16	4-7 13
de:echo|half|2-3|	false 11
de:echo|half|4-7|	false 8
de:echo|half|8+|	false 8
de:echo|half|	all-one 10	false 13	first 10
de:echo|half|false|	2-3 11	4-7 8	8+ 8
de:echo|none|1|	true -8
de:echo|none|4-7|	true 14
de:echo|none|	all 10	first -8	none 7	titled -7	true -7
de:echo|some|	most 8
de:ending|	. 11
de:family|"|	2-3 7	8+ 15
de:family|none|	1 9	4-7 10	8+ 11
de:family|«|	1 12	2-3 -11	4-7 22
de:family|»|	1 -15	2-3 -10	4-7 11
de:family|„|	2-3 8	8+ 15
de:follow|	( -10	+ 9	,adverb -9	,preposition -13	,subordinator 8	,verb-judging 13	,verb-saying 13	,verb-thinking 7	: -9	adverb -11	auxiliary -9	capital 13	coordinator -11	pronoun 19	verb-judging 9
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
de:gov|bemängeln|	none 8
de:gov|bemängeln|past|	none 8
de:gov|bescheinigen|present|	none 10
de:gov|bestreiten|	none 8
de:gov|bestreiten|past|	none 8
de:gov|bestätigen|	none -10
de:gov|bestätigen|present|	none -7
de:gov|betonen|past|	none -7
de:gov|bezeichnen|	als 8
de:gov|bezeichnen|past|	none 8
de:gov|bitten|past|	none 14
de:gov|bitten|	um 13
de:gov|drohen|past|	none 8
de:gov|ergänzen|	none 11
de:gov|erklären|4-7|	2-3 9	4-7 8
de:gov|erklären|	none 8
de:gov|erzählen|	none 8
de:gov|finden|	none 8
de:gov|formulieren|	none 9
de:gov|fragen|	none 8
de:gov|fragen|past|	none 7
de:gov|fügen|4-7|	4-7 7
de:gov|geben|2-3|	4-7 10
de:gov|geben|4-7|	2-3 -9
de:gov|geben|	none -9
de:gov|geben|past|	none -9
de:gov|glauben|	none 7
de:gov|glauben|present|	none 7
de:gov|hadern|	none 9
de:gov|hadern|past|	none 10
de:gov|haken|	nach 8
de:gov|haken|past|	none 8
de:gov|halten|2-3|	2-3 11
de:gov|halten|4-7|	2-3 -7	8+ 10
de:gov|head|er|	sagen 8	sprechen 9	versprechen -7
de:gov|head|	es -12	name -7	none 9	organisation 15	person 18	place -8	sie 16
de:gov|head|es|	geben -10	heißen -7
de:gov|head|name|	antworten 11	ausrichten 7	befürchten 10	bestreiten 8	bitten 10	erklären -7	heißen -18	kündigen 11	lassen 7	lehnen 7	nennen -17	raten 9	rufen 11	sagen 7	schreiben -8	verkünden -7	verlauten 10	warnen 8	weisen 9	äußern 9
de:gov|head|none|	sagen 10	sprechen 7	stehen -8
de:gov|head|organisation|	bestätigen -9	geben -7	halten 7	heißen 8	kritisieren 9	lassen -9	loben 11	orten 8	schreiben -7	sprechen 17
de:gov|head|person|	attestieren 7	bitten 9	drohen 8	ergänzen 11	geben 8	hadern 10	halten 11	kündigen 10	lachen -7	lassen 7	meinen 8	nennen 13	rufen 9	zeigen 9
de:gov|head|sie|	nennen 8	sprechen 8	werfen 8
de:gov|heißen|0|	1 -13	2-3 -8
de:gov|heißen|1|	2-3 -8
de:gov|heißen|2-3|	1 -11	2-3 -7	8+ 13
de:gov|heißen|8+|	4-7 7
de:gov|heißen|	in -9	none -13	seit -7
de:gov|heißen|past|	darin 13	dort -8	none -12
de:gov|judging|1|false|false|	none 7	some 9
de:gov|judging|1|true|false|	all 7	some 7
de:gov|judging|2-3|false|false|	all 8	all-one -10	first 7	titled 8
de:gov|judging|4-7|false|false|	all -10	most 10	some 8
de:gov|judging|als|false|	false 10
de:gov|judging|für|2-3|	2-3 11
de:gov|judging|für|4-7|	2-3 -7
de:gov|judging|für|false|	false 13
de:gov|judging|für|	none 13
de:gov|judging|in|4-7|	4-7 10
de:gov|judging|in|false|	false 10
de:gov|judging|in|	most 9
de:gov|judging|none|1|	1 7	4-7 9	8+ 10
de:gov|judging|none|2-3|	2-3 -8	4-7 13
de:gov|judging|none|4-7|	1 11	8+ 8
de:gov|judging|none|	titled 8
de:gov|judging|none|true|	false 11
de:gov|judging|vor|	some 8
de:gov|kommentieren|4-7|	4-7 8
de:gov|kommentieren|	none 8
de:gov|kritisieren|	als 7	none 10
de:gov|kritisieren|past|	none 8
de:gov|kritisieren|present|	none 9
de:gov|kündigen|	none 10
de:gov|kündigen|past|	none 12
de:gov|lassen|4-7|	8+ 7
de:gov|lehnen|4-7|	4-7 7
de:gov|lehnen|	none 10
de:gov|lehnen|past|	none 11
de:gov|loben|2-3|	2-3 10
de:gov|loben|	als 8	none 14
de:gov|loben|past|	none 10
de:gov|meinen|2-3|	8+ 12
de:gov|meinen|4-7|	4-7 7
de:gov|murmeln|	none 7
de:gov|murmeln|past|	none 9
de:gov|nennen|1|	1 7	4-7 9
de:gov|nennen|2-3|	2-3 -14	4-7 8
de:gov|none|1|	all-one -12	titled -19
de:gov|none|4-7|	all 10	all-one 10	most -7	none 7	some 22	titled 15
de:gov|none|8+|	first 12	most 13
de:gov|none|false|false|	1 -11	8+ 11
de:gov|none|false|true|	4-7 9
de:gov|none|true|false|	4-7 13
de:gov|none|true|true|	2-3 7	4-7 -7
de:gov|orten|	none 8
de:gov|raten|past|	none 9
de:gov|raten|	zur 8
de:gov|reagieren|	none 11
de:gov|reagieren|past|	none 11
de:gov|rufen|2-3|	4-7 8
de:gov|rufen|	none 11	zu 8
de:gov|rufen|past|	none 12
de:gov|rügen|	none 7
de:gov|rügen|present|	none 7
de:gov|sagen|1|	4-7 8	8+ 8
de:gov|sagen|2-3|	4-7 12	8+ 7
de:gov|sagen|4-7|	2-3 8	4-7 9
de:gov|sagen|	in 11	mit -8	none 9	von -7
de:gov|sagen|past|	none -7
de:gov|sagen|present|	none 12
de:gov|saying|1|false|false|	all -12	all-one 10	most 10	none 12	some 10
de:gov|saying|1|true|false|	most 10
de:gov|saying|2-3|false|false|	most 13	none 9
de:gov|saying|2-3|false|true|	first 9	some 7
de:gov|saying|2-3|true|false|	all 12	first 11	most 11	some 7
de:gov|saying|4-7|false|false|	some 13
de:gov|saying|4-7|false|true|	all 9	all-one 7	first 10	none 8	some 10
de:gov|saying|4-7|true|false|	all 7
de:gov|saying|4-7|true|true|	none 9
de:gov|saying|8+|false|false|	all -9	some 14
de:gov|saying|8+|false|true|	none 7
de:gov|saying|8+|true|false|	all -11	all-one -7	some 9
de:gov|saying|als|8+|	2-3 -7
de:gov|saying|am|false|	true 9
de:gov|saying|an|4-7|	4-7 11
de:gov|saying|an|false|	false 10	true 7
de:gov|saying|an|	first 11	some 7
de:gov|saying|auf|4-7|	2-3 7	8+ 12
de:gov|saying|auf|false|	false 10
de:gov|saying|bei|	first 8
de:gov|saying|für|false|	false 7
de:gov|saying|für|	some 7
de:gov|saying|im|1|	2-3 -10
de:gov|saying|im|	all -11	some 8
de:gov|saying|im|false|	false -12
de:gov|saying|in|4-7|	1 8	4-7 9
de:gov|saying|in|8+|	2-3 -11	4-7 9
de:gov|saying|in|	none 10	some 10
de:gov|saying|in|false|	false 11
de:gov|saying|in|true|	false -9
de:gov|saying|mit|4-7|	1 -11	8+ 8
de:gov|saying|mit|8+|	4-7 8
de:gov|saying|mit|	all-one -12	most 7	some 10
de:gov|saying|mit|false|	false -9
de:gov|saying|nach|4-7|	4-7 8
de:gov|saying|nach|false|	false 10
de:gov|saying|nach|	first 8	most 8
de:gov|saying|none|0|	4-7 -7
de:gov|saying|none|1|	8+ -7
de:gov|saying|none|2-3|	1 -16	2-3 7	4-7 8	8+ 24
de:gov|saying|none|4-7|	8+ 17
de:gov|saying|none|8+|	2-3 14	4-7 10
de:gov|saying|none|false|	true 11
de:gov|saying|none|	none 7
de:gov|saying|none|true|	true 7
de:gov|saying|seit|4-7|	1 -8
de:gov|saying|seit|	all-one -11
de:gov|saying|seit|true|	false -8
de:gov|saying|um|4-7|	2-3 -7
de:gov|saying|um|	some -7
de:gov|saying|um|true|	false -7
de:gov|saying|vom|	some 7
de:gov|saying|von|1|	1 11	2-3 7	4-7 10
de:gov|saying|von|2-3|	2-3 16	4-7 14	8+ 7
de:gov|saying|von|4-7|	2-3 8	4-7 7
de:gov|saying|von|	all 14	all-one 7	none 9	some 18
de:gov|saying|von|false|	false 17
de:gov|saying|von|true|	false 8
de:gov|saying|vor|2-3|	4-7 7
de:gov|saying|vor|false|	false 8
de:gov|saying|vor|	most 9
de:gov|saying|vor|true|	false 9
de:gov|saying|zur|	all-one 9
de:gov|saying|zur|false|	false 9
de:gov|saying|zu|4-7|	4-7 9
de:gov|saying|zu|8+|	4-7 7
de:gov|saying|zu|	most 10
de:gov|saying|über|false|	false -7
de:gov|schreiben|2-3|	8+ 11
de:gov|schreiben|4-7|	2-3 -8	4-7 8
de:gov|schreiben|8+|	4-7 9
de:gov|schreiben|	im -8	none -8	von 9
de:gov|schreiben|past|	none -8
de:gov|sehen|	none 8
de:gov|sehen|past|	none 8
de:gov|sprechen|1|	1 11	2-3 7	4-7 9
de:gov|sprechen|2-3|	1 -7	2-3 16	8+ 7
de:gov|sprechen|past|	none 11
de:gov|sprechen|	von 17
de:gov|stehen|0|	4-7 -7
de:gov|stehen|1|	1 -16	4-7 8
de:gov|stehen|2-3|	2-3 10
de:gov|stehen|4-7|	1 -7
de:gov|stehen|past|	darauf -8
de:gov|subject|er|judging|past|	2-3 -8
de:gov|subject|er|saying|	1 9	2-3 12	8+ -8
de:gov|subject|er|saying|past|	4-7 13
de:gov|subject|er|saying|present|	4-7 10
de:gov|subject|es|saying|	2-3 13	4-7 -9	8+ -10
de:gov|subject|es|saying|past|	1 -9	2-3 -12	8+ 13
de:gov|subject|name|judging|	4-7 -8
de:gov|subject|name|judging|past|	2-3 -13
de:gov|subject|name|saying|past|	1 -12
de:gov|subject|name|saying|present|	2-3 8	4-7 16	8+ 10
de:gov|subject|none|saying|	2-3 8	4-7 14
de:gov|subject|none|saying|past|	2-3 14
de:gov|subject|none|saying|present|	4-7 10
de:gov|subject|noun|saying|	2-3 11
de:gov|subject|noun|saying|past|	4-7 9	8+ 13
de:gov|subject|noun|saying|present|	4-7 8
de:gov|subject|organisation|judging|	1 7	2-3 11	4-7 8
de:gov|subject|organisation|judging|past|	2-3 9	8+ 7
de:gov|subject|organisation|judging|present|	4-7 8
de:gov|subject|organisation|saying|	2-3 8	4-7 9
de:gov|subject|organisation|saying|past|	1 13	2-3 8	8+ 12
de:gov|subject|organisation|saying|present|	8+ 7
de:gov|subject|person|judging|	1 9	4-7 10
de:gov|subject|person|judging|past|	1 7	2-3 7	4-7 14
de:gov|subject|person|saying|	2-3 13	4-7 8
de:gov|subject|person|saying|past|	1 12	2-3 7	8+ 10
de:gov|subject|person|saying|present|	4-7 13	8+ 8
de:gov|subject|person|thinking|	2-3 9
de:gov|subject|person|thinking|past|	8+ 7
de:gov|subject|person|thinking|present|	4-7 8
de:gov|subject|sie|judging|	2-3 9	4-7 8
de:gov|subject|sie|judging|past|	2-3 8	4-7 7
de:gov|subject|sie|saying|	2-3 8	4-7 8
de:gov|subject|sie|saying|past|	4-7 10
de:gov|teilen|4-7|	4-7 10
de:gov|teilen|past|	none -7
de:gov|thinking|2-3|false|false|	first 9
de:gov|thinking|none|2-3|	4-7 8	8+ 8
de:gov|thinking|none|false|	false 8
de:gov|thinking|none|	first 9
de:gov|verkünden|	none -7
de:gov|verkünden|past|	none -7
de:gov|verlauten|	none 10
de:gov|warnen|2-3|	4-7 8
de:gov|warnen|past|	none 9
de:gov|warnen|present|	none 9
de:gov|warnen|	vor 9
de:gov|weisen|2-3|	8+ 10
de:gov|weisen|	none 9
de:gov|weisen|past|	none 9
de:gov|werben|past|	none -9
de:gov|werfen|	vor 8
de:gov|widersprechen|1|	8+ 10
de:gov|widersprechen|	none 8
de:gov|widersprechen|past|	none 8
de:gov|würdigen|	als 7
de:gov|zeigen|1|	1 9	2-3 8
de:gov|zitieren|	mit 8
de:gov|äußern|4-7|	8+ 9
de:gov|äußern|8+|	4-7 8
de:gov|äußern|	none 8
de:headline|true|	4-7 21
de:head|"|	4-7 9
de:head|plain|	: 9	capital -10	first 13
de:head|plain|:|	1 -7
de:head|plain|all|	2-3 -9
de:head|plain|end|	4-7 9
de:head|plain|first|	4-7 13
de:head|titled|	all -10	word -9
de:head|titled|all|	2-3 -10
de:head|titled|end|	4-7 15
de:head|titled|first|	2-3 -7	4-7 15
de:head|„|	1 -8	2-3 -13	4-7 18	8+ 7
de:in-noun|false|false|2-3|	first -13
de:in-noun|false|false|4-7|	none 12	some 20	titled 16
de:in-noun|false|false|8+|	most 14
de:in-noun|false|true|1|	none -9
de:in-noun|false|true|2-3|	most -9	some 13
de:in-noun|false|true|4-7|	all 10	most 11	some 10
de:in-noun|false|true|8+|	first 7
de:in-noun|true|false|1|	titled -9
de:in-noun|true|false|4-7|	all 11	most 8	some 13
de:in-noun|true|true|1|	all-one -29	none 11
de:in-noun|true|true|4-7|	most -7
de:intro-follow|,|,auxiliary|	2-3 -8
de:intro-follow|,|capital|	4-7 8
de:intro-follow|,|end|	2-3 12	4-7 8
de:intro-follow|,|stop|	2-3 11	4-7 10
de:intro-follow|:|,verb-saying|	4-7 7	8+ 14
de:intro-follow|:|,word|	8+ 9
de:intro-follow|:|capital|	1 9	4-7 18	8+ 7
de:intro-follow|:|determiner|	4-7 22	8+ 16
de:intro-follow|:|end|	1 10	2-3 -13
de:intro-follow|:|preposition|	2-3 7	8+ 7
de:intro-follow|:|pronoun|	2-3 11	4-7 11	8+ 10
de:intro-follow|:|stop|	1 -23	4-7 -11
de:intro-follow|adverb|stop|	1 -7	2-3 -9
de:intro-follow|auxiliary|,verb-saying|	2-3 9	4-7 7
de:intro-follow|auxiliary|,word|	4-7 9
de:intro-follow|auxiliary|word|	4-7 10
de:intro-follow|capital|,determiner|	1 -14	2-3 -8
de:intro-follow|capital|,word|	1 -10
de:intro-follow|capital|adverb|	1 -8
de:intro-follow|capital|auxiliary|	1 -10	2-3 -11	4-7 -7
de:intro-follow|capital|preposition|	4-7 7
de:intro-follow|capital|stop|	1 -11
de:intro-follow|capital|verb-judging|	1 8
de:intro-follow|capital|verb-saying|	1 -12
de:intro-follow|determiner|,determiner|	1 7	2-3 -7
de:intro-follow|determiner|,verb-saying|	2-3 -7
de:intro-follow|determiner|,word|	1 -15
de:intro-follow|determiner|auxiliary|	1 -11
de:intro-follow|determiner|determiner|	1 -10
de:intro-follow|determiner|end|	1 -12
de:intro-follow|determiner|preposition|	1 -15
de:intro-follow|determiner|stop|	2-3 7	4-7 22	8+ 8
de:intro-follow|determiner|word|	2-3 -13
de:intro-follow|preposition|(|	4-7 -7
de:intro-follow|preposition|,determiner|	1 -10
de:intro-follow|preposition|;|	1 7
de:intro-follow|preposition|coordinator|	1 -10
de:intro-follow|preposition|determiner|	1 -11
de:intro-follow|preposition|end|	2-3 -10
de:intro-follow|preposition|preposition|	1 -11
de:intro-follow|preposition|stop|	1 10	4-7 19
de:intro-follow|preposition|verb-judging|	2-3 9
de:intro-follow|preposition|word|	4-7 8
de:intro-follow|pronoun|preposition|	2-3 9
de:intro-follow|pronoun|stop|	4-7 13
de:intro-follow|pronoun|verb-judging|	2-3 -7
de:intro-follow|pronoun|word|	2-3 10
de:intro-follow|start|,verb-saying|	2-3 10
de:intro-follow|start|:|	1 -7	4-7 10
de:intro-follow|start|end|	2-3 11	4-7 17
de:intro-follow|stop|,auxiliary|	4-7 14	8+ 7
de:intro-follow|stop|,verb-saying|	1 12	2-3 18	4-7 13	8+ 7
de:intro-follow|stop|,word|	4-7 17	8+ 7
de:intro-follow|stop|capital|	4-7 10
de:intro-follow|stop|determiner|	8+ 12
de:intro-follow|stop|end|	2-3 11	4-7 25	8+ 8
de:intro-follow|stop|preposition|	4-7 8	8+ 8
de:intro-follow|subordinator|coordinator|	2-3 -7
de:intro-follow|verb-saying|,word|	1 -9
de:intro-follow|verb-saying|word|	1 -13
de:intro-follow|word|,determiner|	1 -9
de:intro-follow|word|,preposition|	1 -7	2-3 -9
de:intro-follow|word|,verb-saying|	2-3 11	4-7 8
de:intro-follow|word|preposition|	1 -9
de:intro-follow|word|stop|	1 -16
de:intro-follow|word|verb-saying|	1 -7
de:intro-follow|word|word|	1 -11	2-3 9
de:intro|	: -8	adverb -10	coordinator -11	determiner 7	preposition 10	pronoun 8	quote 9	start 9	– 8
de:in|first|=am|	4-7 -7	all -9	first 8
de:in|first|=an|	some 10
de:in|first|=auf|	2-3 7
de:in|first|=bei|	8+ 10
de:in|first|=bis|	4-7 9	some 7
de:in|first|=dass|	4-7 10	first 10
de:in|first|=das|	8+ 7	most 8
de:in|first|=den|	2-3 -7	4-7 10	all-one -7	first 7
de:in|first|=der|	4-7 -8	8+ 16	most -7
de:in|first|=diese|	4-7 8	first 8
de:in|first|=die|	2-3 -12	8+ 15	all-one -11
de:in|first|=doch|	4-7 11
de:in|first|=einen|	4-7 9
de:in|first|=einer|	4-7 8
de:in|first|=eine|	2-3 14	4-7 7	8+ 10	most 7	some 14
de:in|first|=ein|	4-7 17	8+ 9	all 11	most 8
de:in|first|=er|	4-7 8	8+ 7
de:in|first|=es|	4-7 13	8+ 9	first 17
de:in|first|=haben|	4-7 7
de:in|first|=ich|	4-7 23	8+ 13	all-one 9	first 12	most 8	titled 11
de:in|first|=im|	2-3 9	4-7 7	8+ 9	all-one 9	first 11
de:in|first|=in|	8+ 10	first 10	some 10
de:in|first|=ist|	2-3 7	4-7 7	first 8
de:in|first|=keine|	2-3 8
de:in|first|=kein|	some 8
de:in|first|=man|	4-7 9	8+ 11	first 13
de:in|first|=meine|	4-7 10	first 12
de:in|first|=mein|	8+ 8	first 9
de:in|first|=mit|	2-3 11	8+ 8	all-one 10
de:in|first|=nach|	4-7 12	first 9	some 7
de:in|first|=nicht|	4-7 8	first 9	none 15
de:in|first|=ohne|	2-3 9	4-7 16	first 12	some 10
de:in|first|=sie|	4-7 7	first 8
de:in|first|=und|	1 8	4-7 11	all-one 10
de:in|first|=vor|	4-7 7
de:in|first|=weil|	first 8
de:in|first|=wenn|	4-7 11	8+ 8	first 10
de:in|first|=wie|	2-3 7	first -8	some 7
de:in|first|=wir|	2-3 -8	4-7 -7	8+ 11	first -9
de:in|first|=wo|	8+ 8
de:in|first|=zu|	some 7
de:in|first|=zwei|	2-3 8
de:in|first|=über|	4-7 8
de:in|first|adverb|	8+ 11	some 15
de:in|first|capital|	all 9
de:in|first|number|	all-one -8
de:in|first|word|	4-7 13	all-one 8	none 9
de:in|functions|0|1|	first -11	titled -8
de:in|functions|0|2-3|	all -10	all-one -12	none 8
de:in|functions|0|4-7|	first -12	most -7	some 10
de:in|functions|1|1|	first 8
de:in|functions|1|2-3|	all 12	none -8	some 12
de:in|functions|1|4-7|	first 7	none 12	some 12
de:in|functions|2|2-3|	all-one 9	some 12
de:in|functions|2|4-7|	all 9	first 8	most 8	some 20	titled 10
de:in|functions|2|8+|	first 11	most 7
de:in|functions|3|4-7|	all 10	all-one 8	some 13	titled 14
de:in|functions|3|8+|	most 11
de:in|last|	3 -7	30 -7	al -10	aß 10	be -7	ce 7	da -9	eg -12	em -12	er 14	es -13	ft -8	ho -9	hs -8	ht -7	id 7	ig 10	ii -9	in 9	iv 7	ld 7	li -8	ln 10	ms -9	nd 8	nn -12	nz -11	on -7	ra -8	re 9	rk -7	rl -8	rm -9	ss -8	ta -8	ts 7	tz -14	uf -15	ur -10	us -10	uy -8	we -7
de:in|last|030|	2-3 -7
de:in|last|3|	2-3 -7
de:in|last|aft|	2-3 -11
de:in|last|akt|	2-3 9
de:in|last|all|	2-3 9
de:in|last|alt|	2-3 7
de:in|last|and|	1 -7	2-3 -7
de:in|last|ann|	2-3 -8
de:in|last|ass|	2-3 -8
de:in|last|ate|	1 -8
de:in|last|att|	1 -8	2-3 -9
de:in|last|atz|	2-3 -7
de:in|last|auf|	1 -10
de:in|last|aut|	2-3 9
de:in|last|ben|	2-3 11
de:in|last|buy|	1 -8
de:in|last|che|	1 -13	2-3 -9
de:in|last|cho|	1 -9
de:in|last|cht|	1 -12
de:in|last|der|	1 -7	2-3 13
de:in|last|ear|	2-3 -7
de:in|last|ekt|	1 -8
de:in|last|eln|	2-3 8
de:in|last|elt|	1 -9
de:in|last|end|	1 11
de:in|last|erl|	2-3 -7
de:in|last|ert|	2-3 9
de:in|last|fen|	2-3 8
de:in|last|fer|	2-3 12
de:in|last|gel|	2-3 12
de:in|last|gen|	1 -16
de:in|last|hme|	2-3 8
de:in|last|ick|	1 7
de:in|last|ieg|	1 -13
de:in|last|ier|	1 -7	2-3 -13
de:in|last|ind|	1 7
de:in|last|ing|	1 -11	2-3 -8
de:in|last|iss|	2-3 7
de:in|last|itt|	2-3 11
de:in|last|kel|	1 -10
de:in|last|ler|	1 7
de:in|last|lle|	1 -11
de:in|last|llt|	2-3 7
de:in|last|lus|	2-3 -7
de:in|last|mer|	2-3 -9
de:in|last|nal|	2-3 8
de:in|last|nde|	1 -7
de:in|last|nen|	2-3 -11
de:in|last|nis|	2-3 7
de:in|last|nkt|	2-3 8
de:in|last|nst|	2-3 9
de:in|last|och|	2-3 -7
de:in|last|pen|	1 -8
de:in|last|ral|	1 -11
de:in|last|rei|	1 7
de:in|last|ren|	2-3 8
de:in|last|rms|	2-3 -8
de:in|last|ros|	1 -7
de:in|last|sen|	2-3 -13
de:in|last|sse|	2-3 12
de:in|last|tag|	2-3 -9
de:in|last|ten|	1 -15	2-3 9
de:in|last|ter|	1 -14	2-3 -7
de:in|last|tig|	2-3 7
de:in|last|uch|	2-3 7
de:in|last|uer|	1 7
de:in|last|und|	1 8
de:in|last|ung|	1 -16
de:in|last|use|	2-3 -7
de:in|last|weg|	2-3 -9
de:in|last|äre|	2-3 7
de:in|last|öwe|	1 -7
de:in|last|ück|	1 -10
de:in|last|ütz|	1 -9
de:in|shape|=am capital =vor|	4-7 -9
de:in|shape|=das =ist word|	8+ 10
de:in|shape|=das capital =war|	4-7 7	8+ 10
de:in|shape|=das capital word|	8+ 7
de:in|shape|=den capital|	2-3 -7
de:in|shape|=der capital =hat|	4-7 10	8+ 11
de:in|shape|=der capital =ist|	4-7 -8	8+ 8
de:in|shape|=der capital word|	4-7 11
de:in|shape|=die =haben adverb|	4-7 11
de:in|shape|=die capital =haben|	8+ 10
de:in|shape|=die capital =hat|	8+ 10
de:in|shape|=die capital =ist|	8+ 8
de:in|shape|=die capital word|	2-3 7	4-7 9	8+ 7
de:in|shape|=die capital|	2-3 -11
de:in|shape|=die word capital|	2-3 -7
de:in|shape|=diese capital word|	4-7 8
de:in|shape|=ein capital =der|	4-7 7
de:in|shape|=ein capital word|	8+ 7
de:in|shape|=ein word capital|	4-7 8
de:in|shape|=eine capital|	2-3 13
de:in|shape|=er =hatte word|	4-7 7
de:in|shape|=ich =habe =den|	4-7 8
de:in|shape|=ich =habe =die|	8+ 7
de:in|shape|=ich =habe =ihn|	4-7 7
de:in|shape|=ich =habe =mit|	8+ 9
de:in|shape|=ich =habe word|	8+ 7
de:in|shape|=ich =war word|	4-7 7
de:in|shape|=ich =wollte adverb|	4-7 8
de:in|shape|=ich word adverb|	4-7 13
de:in|shape|=ich word capital|	8+ 10
de:in|shape|=ich word word|	4-7 9
de:in|shape|=im capital verb|	8+ 8
de:in|shape|=im capital|	2-3 9
de:in|shape|=in =der capital|	8+ 10
de:in|shape|=man word word|	4-7 9	8+ 7
de:in|shape|=mein capital word|	8+ 9
de:in|shape|=mit capital|	2-3 8
de:in|shape|=nicht word capital|	2-3 -7
de:in|shape|=nicht word word|	2-3 10
de:in|shape|=nicht word|	2-3 8
de:in|shape|=ohne capital word|	4-7 12
de:in|shape|=ohne capital|	2-3 8
de:in|shape|=und|	1 8
de:in|shape|=wir =haben =den|	8+ 7
de:in|shape|=wir =haben adverb|	4-7 10	8+ 7
de:in|shape|=wir =haben word|	8+ 8
de:in|shape|=wir =wollen word|	8+ 8
de:in|shape|=wir word adverb|	4-7 10	8+ 8
de:in|shape|=wir word capital|	4-7 9	8+ 7
de:in|shape|adverb =der capital|	4-7 7
de:in|shape|adverb adverb|	2-3 -8
de:in|shape|adverb capital word|	2-3 7
de:in|shape|adverb word =ich|	4-7 7
de:in|shape|adverb word =wir|	8+ 12
de:in|shape|capital =am capital|	2-3 -13
de:in|shape|capital =bei capital|	8+ 8
de:in|shape|capital =der capital|	2-3 8	4-7 7
de:in|shape|capital =des capital|	2-3 10
de:in|shape|capital =die capital|	8+ 7
de:in|shape|capital =ich =habe|	4-7 9
de:in|shape|capital =in capital|	2-3 -11
de:in|shape|capital =ist =keine|	4-7 8
de:in|shape|capital =ist =kein|	4-7 8
de:in|shape|capital =mit capital|	2-3 12
de:in|shape|capital =ohne capital|	2-3 8
de:in|shape|capital =sind word|	2-3 7
de:in|shape|capital =wird =es|	4-7 9
de:in|shape|capital adverb word|	4-7 7	8+ 8
de:in|shape|capital capital =für|	4-7 -8
de:in|shape|capital capital capital|	2-3 -7
de:in|shape|capital capital word|	4-7 -12	8+ 7
de:in|shape|capital capital|	2-3 -18
de:in|shape|capital number|	2-3 -14
de:in|shape|capital verb word|	4-7 9
de:in|shape|capital word =der|	4-7 -7
de:in|shape|capital word =mir|	8+ 9
de:in|shape|capital word =nicht|	4-7 11
de:in|shape|capital word =sie|	8+ 7
de:in|shape|capital word =wir|	8+ 8
de:in|shape|capital word adverb|	8+ 7
de:in|shape|capital word word|	4-7 -9	8+ 7
de:in|shape|word =der capital|	2-3 8
de:in|shape|word =und word|	2-3 9
de:in|shape|word adverb =nicht|	4-7 7
de:in|shape|word adverb word|	2-3 9
de:in|shape|word capital =der|	4-7 -7
de:in|shape|word capital word|	4-7 7
de:in|shape|word word =wie|	4-7 8
de:in|shape|word word capital|	2-3 12
de:in|shape|word word|	2-3 20
de:in|word|	2 -9	2029 9	2030 -7	3 -7	aber 9	abzocke 7	albatros -7	alle 8	als 8	am -16	auch 8	außer 8	bisschen 7	bleibt -8	buy -8	cell -9	da -11	dann 8	den -7	der 8	des 10	dicke -10	die -10	doktor -8	dämmerschoppen -8	dörfer 9	ein 8	eine 16	einem 7	eingebildete -8	einzelfall 9	erhebliche 12	es 9	feierabend -8	frei -9	freischütz -9	gesprächsbereit 9	gruft -8	gute 10	halten -10	hat 8	husch-pfusch 7	im 9	interesse 8	kahlschlag 8	keine 9	klasse 7	kontrolle 8	kurier -9	könig -7	langsam 7	lear -7	leider 11	lernen -7	meter -7	mir 7	mit 16	morgen -12	mängel 12	möwe -7	nachbar -9	neun -7	noch -7	nur 9	ohne 12	plus -7	raten 7	respekt 8	rutsche -9	schritt 9	science -7	sehr 11	sieben -9	silvester -7	sommer -7	sorrent -8	sportlich 7	stille -10	tagblatt -8	trauerspiel 7	um -12	viel 9	voraussichtlich -13	warten 7	weg -9	wie 7	winter -8	wir -8	witz 8	worms -8	zukunft -8	zum -12	zumutbar 11	zurück -8	zwei 8	über 10	überfällig 7
de:lead|lower|	, 15	adverb -10	capital 16	preposition 7	pronoun 16	verb-saying -7	– 8
de:lead|other|	: 8	stop 7
de:lead|upper|	, -11	: -9	capital -23	coordinator -11	preposition 7	pronoun -8	quote 8	start 9	subordinator -7
de:mood|	other 7	plain 18
de:mood|other|	2-3 12	4-7 10
de:mood|other|false|	true 11
de:mood|other|true|	false 11
de:mood|plain|	1 10	2-3 7	4-7 21	8+ 7
de:mood|plain|false|	false 16	true 7
de:named|1|1|	all-one -19	none -12
de:named|1|2-3|	all -13	all-one -8	first -8	some -8
de:named|1|4-7|	all -7
de:named|2|2-3|	first -7
de:named|3|1|	all-one -10
de:named|none|1|	titled -7
de:named|none|2-3|	all-one 7
de:named|none|4-7|	all 12	none 11	some 26	titled 16
de:named|none|8+|	most 12
de:naming|ausdruck|1|	1 -11
de:naming|begriff|1|	1 -10	2-3 -9
de:naming|false|	: -7	capital -22	preposition -11	word -14
de:naming|namen|1|	1 -12
de:naming|slogan|1|	4-7 -7
de:naming|sogenannte|1|	1 -9
de:naming|titel|1|	2-3 -7
de:naming|true|	adverb -10	coordinator -11	determiner 7	preposition 11	pronoun 8	quote 9	start 9	– 8
de:naming|wort|1|	1 -13
de:nearby-on|	1987 -8	ab -9	aber 12	abgetan 9	als -9	am -14	angekündigt -9	antwortete 9	auf -9	ausgabe -7	befand 8	begriff -9	bei -8	beim 7	bekannt -8	berichtet -8	bestimmt -7	beteuerte 7	betonte 9	bezeichnete 8	bis -8	bochum -7	brummte 7	dann -10	das -12	den -13	dessen 9	drei -8	dürfe 8	er 9	erinnert -7	erklärt -8	erklärte 10	erläuterte 9	erschienen -7	ersetzt -8	erwiderte 10	fachmann 7	februar -8	fordert 8	frau 8	fügte 8	für -12	gebe 8	gemacht -8	geschrieben -12	geschäftsführerin 9	hielt 7	hoch -11	hätten 10	ihn 9	im -8	in -8	ins -11	ist -8	kenntnis 7	kommt -8	kritisiert -8	ladina 9	liegt -11	lässt -7	läuft -7	mann 7	mehr -9	menschen -7	ministerin 8	mit -11	monate -9	nannte 8	nennen -9	nennt -9	noch -12	ob -7	platz -9	präsident 8	rief 10	ruft 11	räumte 8	sei -10	seit -7	sich -9	sie -11	sind -9	so 12	sprecher 8	stellt 8	studienleiter 7	teilte 7	um -7	und -13	urteilt 8	verbucht -12	verlangte -10	vermisst 8	verriet 8	versichert -7	versprach 7	veröffentlicht -8	vom -10	von -10	vorsitzende 9	war -12	weiter -7	werden -8	wieder -7	worden 7	wort -12	wurde -9	zahnarzt -7	zitiert 9	zu 11	über -7
de:nearby|	a 13	ab 7	abend -8	aber 12	aktion -8	allerdings 11	als 8	anders 7	anfrage 7	angebot -12	anlass -8	anschluss -7	antwortete 9	arbeitstitel -10	attestierte 7	auch -9	auf -10	aufdruck -9	aufschrift -7	ausdruck -9	ausrichten 7	band -10	banner -9	bat 11	befürchtet 10	begründung 8	bei -15	bekannt -13	bemängelte 8	beobachte 8	bereits -10	bericht 8	beschuldigte 9	bestritt 8	betonte -7	bezeichnete 8	bis -10	bittet 8	boulevardblatt -12	branche -8	bundesverband 9	bürgermeister 10	castellanos -9	club 8	coach 11	container -10	da 8	dagegen 9	daneben -9	darauf -8	daraufhin 8	darin 11	dass 11	debatte -10	decknamen -9	der -11	deren -11	des -10	dienstag 7	dies 12	direktor 9	dort -11	drei -8	drohte 8	dürfe 9	ein -10	einem 11	einer 10	einfach -8	einig 9	einstufung -8	einträchtig -7	energie 7	entscheidung 9	er 7	ergebnis 10	erklärte 9	ermittler -7	erscheint -9	erste -10	es 12	fachblatt -12	fachzeitschrift -10	fall -13	fans -9	februar 8	findet 7	firma -10	florian 10	fpö 12	fragte 7	früher -12	frühere 7	führt -8	für 7	gab 12	gar -7	gasthof -7	geld -9	gericht -13	gerät 7	gesagt 8	geschäftsführerin 8	gesundheitsministerin 8	gewerkschaft 7	gewesen 9	gilt -10	glocke -10	habe 22	haderte 9	hakte 8	handel -9	handle 9	handschriftlich 9	hat -7	hatte 8	heisst -11	heißen -7	heißt -17	herbst 8	heute -10	hing -8	hinweise 7	hält 11	hängt -11	ig 8	ihm 9	ihre -11	ihren -12	ihrer -9	immer -7	initiative -10	institut 7	inszeniert -8	intern -10	internen -7	jahren -9	jan 8	jedem -7	jemand -7	jetzt -9	kam 9	kapitän -13	karte -13	kein -7	kesslers -7	kinderschrift -7	klebt -9	knapp 13	kommen -10	konzern -8	kursiert -15	kündigte 10	labor -8	ladina 8	lag -10	lage 9	laken -9	lang -7	lanzinger -10	laufen 9	lautet -7	lehnt 10	letzte -10	letzten 9	lied -9	liegt -7	ließ -7	lobte 10	lyriker 7	längst -11	läuft -10	lösung 7	mache 8	man 9	mann -9	marge 11	marquardt -7	meine -11	meint 8	meinte 7	millionen 8	minister -12	ministerin -7	ministerpräsidentin 10	mit -8	mittwoch -9	modell -8	motto -9	murmelte 9	märz 10	nach -12	nahm 10	namen -11	nannte 12	nannten -8	nebeneinander -7	nehme 10	nennen -14	nennt -12	netz -10	neue 9	niemand 8	nur -19	nächstenliebe 9	ohlendorf 11	ohne 11	opposition 10	oppositionspartei 8	papier -10	parteilos 8	passend -7	plakat -14	plattform 9	podcast -7	polizei -10	preis 8	programm -7	projekt 7	protokoll -11	rand 8	ratgeber -8	raum -7	regierung 9	region -8	rief 8	riet 9	roman -9	ruft 8	rundschau 7	rügt 7	sagt 11	satz -7	schickte -10	schild -12	schlagerstreit -9	schon 10	sehe 7	sei 17	seien 13	sein 12	seinen -8	seiner 9	seit -7	seite -10	seither -7	selbst -10	sender -7	sendung -8	sich 8	sie 10	sieht 8	slogan -10	so -7	sogar 13	sogenannte -11	sogenannten -8	soll -11	sonntag -8	spitznamen -8	sprach 20	sprecher 7	stadt -10	stand -8	stehe 8	stellungnahme 9	stuft -11	stunde 8	suche 10	svp 8	szene -10	text 7	thema -9	titel -13	transparent -10	trocken 7	trägt -14	uhr 11	unter -12	unternehmen 8	urteil 8	verband 7	verkehrsminister 9	verkündete -7	verlauten 8	verschwägert 9	verteidiger 8	vertreter 7	verwies 9	volksmund -10	von 13	vor 16	war 9	waren -11	warnt 9	warnte 8	warnung -11	was -8	wegen -9	weniger -7	wer -7	widerspricht 7	wies 9	wird -11	wollte 7	worten 8	würdigte 7	zahlen 7	zeigte 16	zeit 8	zeitung 8	zentrum -9	zug -8	zuletzt -7	zurück 10	zusammen -10	zusatz -12	zwei -11	übernahme 10	überschrift -7
de:nobody|4-7|	start 11
de:others|1|	8+ 7
de:others|2|	1 -8	2-3 -9
de:others|3|	1 -7	2-3 7
de:own-case|false|all-one|	adverb -13	coordinator -7	word -7
de:own-case|false|all|	, -9	: 12	capital -8	preposition 7	subordinator -7	word 11
de:own-case|false|first|	: -8	capital -16	determiner 7	preposition -8	start 12
de:own-case|false|most|	auxiliary 9	capital -7	preposition 7	start 12	stop 10
de:own-case|false|none|	, 8	determiner 12	pronoun 15
de:own-case|false|some|	, 12	preposition 18	pronoun 14
de:own-case|false|titled|	word -9
de:own-case|false|upper|	start 7
de:own-case|true|all-one|	stop 9
de:own-case|true|all|	capital -11	stop 12
de:own-case|true|first|	quote 7	start 10	stop 19
de:own-case|true|most|	start 7	stop 10	word 9
de:own-case|true|some|	, 7
de:own-case|true|titled|	: 12
de:own|false|	8+ 23
de:same|1|2-3|	all 7	first -7	titled -7
de:same|1|4-7|	all 10	none 11	some 26	titled 14
de:same|1|8+|	most 12
de:same|2|1|	all-one -10	titled -10
de:same|2|2-3|	all -11	first -8	some 10
de:same|2|4-7|	first 9	titled 8
de:sentence|judging|	1 14	8+ 12
de:sentence|none|	1 -13	8+ 19
de:sentence|saying|	4-7 12
de:sentence|thinking|	2-3 -8	4-7 12	8+ 7
de:sign|far|	: -16	capital -7	determiner -8	none -16
de:sign|far|:|	2-3 -10	4-7 -11
de:sign|far|verb|	none -13	stehen -11
de:sign|near|	: -8	capital -8	none -8
de:sign|near|:|	4-7 -12
de:sign|near|verb|	none -8
de:sign|none|,|	1 -16	2-3 9
de:sign|none|:|	2-3 -7	4-7 12	8+ 28
de:sign|none|	adverb -10	coordinator -11	determiner 8	far -9	none 10	preposition 9	pronoun 8	quote 9	start 9	stop 12	– 8
de:sign|none|adverb|	1 -7
de:sign|none|auxiliary|	1 -9	4-7 16
de:sign|none|capital|	8+ 8
de:sign|none|coordinator|	1 -7	2-3 -7
de:sign|none|determiner|	4-7 11	8+ 9
de:sign|none|preposition|	1 7	4-7 10
de:sign|none|pronoun|	2-3 8
de:sign|none|quote|	4-7 8
de:sign|none|start|	1 -13	2-3 12	4-7 18
de:sign|none|stop|	1 12	4-7 10	8+ 8
de:sign|none|subordinator|	2-3 -7
de:sign|none|verb|	none 9
de:sign|none|word|	1 -15	4-7 12
de:sign|on|far|	1 -12	2-3 -10	4-7 -7
de:sign|on|near|	1 -10
de:sign|sentence before|	far -10
de:sign|sentence before|stop|	8+ 8
de:sign|sentence before|verb|	none -10
de:size-ending|10+|.|	determiner 13	end 13	preposition 8	pronoun 9
de:size-ending|10+|none|	,auxiliary 7	,verb-saying 7	,word 10	stop 8
de:size-ending|1|.|	capital 9	end 9
de:size-ending|1|?|	end 8
de:size-ending|1|none|	,auxiliary -8	,coordinator -7	,preposition -13	: -11	; 8	adverb -10	auxiliary -18	coordinator -13	determiner -16	verb-judging 9
de:size-ending|2|!|	end -11
de:size-ending|2|.|	pronoun 11
de:size-ending|2|none|	,adverb -8	,determiner -7	,preposition -11	end 8	word -13
de:size-ending|3|.|	end -7
de:size-ending|3|none|	,auxiliary -8	,verb-saying 7	coordinator -7	end -8	verb-judging 7	word 10
de:size-ending|4-5|.|	capital 12	preposition 10
de:size-ending|4-5|?|	capital 7	end 7	pronoun 9
de:size-ending|4-5|none|	( -8	,determiner -10	,subordinator 8	,verb-saying 19	,word 10	end 16	word 9
de:size-ending|6-9|!|	determiner 7
de:size-ending|6-9|.|	capital 15	determiner 14	preposition 10	pronoun 7	quote 7
de:size-ending|6-9|none|	,verb-judging 7	,verb-saying 7	,word 13	end 11
de:size-follow|10+|	,auxiliary 7	,verb-saying 7	,word 10	determiner 13	end 13	preposition 8	pronoun 9	stop 8
de:size-follow|1|	,auxiliary -8	,coordinator -7	,preposition -13	: -11	; 8	adverb -10	auxiliary -18	coordinator -13	determiner -16	end 9	verb-judging 9
de:size-follow|2|	,adverb -8	,determiner -7	,preposition -11	pronoun 10	word -13
de:size-follow|3|	,auxiliary -8	,verb-saying 7	coordinator -7	end -8	quote 13	verb-judging 7	word 10
de:size-follow|4-5|	( -8	,determiner -10	,subordinator 8	,verb-saying 19	,word 10	capital 15	determiner 7	pronoun 11	word 7
de:size-follow|6-9|	,verb-judging 7	,verb-saying 7	,word 15	capital 15	determiner 14	pronoun 8	quote 7
de:size-intro|10+|	: 20
de:size-intro|1|	, -16	adverb -7	auxiliary -9	coordinator -7	preposition 7	start -13	stop 12	word -15
de:size-intro|2|	: 9	adverb -14	determiner -9	start 11	verb-saying -7	word -12
de:size-intro|3|	, 7	: -16	adverb 9	determiner 9	pronoun 11	stop 19	word 13
de:size-intro|4-5|	auxiliary 15	preposition 13	quote 7	start 15	verb-saying -7	word 14
de:size-intro|6-9|	determiner 15	preposition 8	pronoun 8	start 13	stop 17
de:size|	10+ 13	3 7
de:subject|elided|	,determiner -12	,verb-saying 18	2-3 8	4-7 11	8+ -7	auxiliary -9	coordinator -7	end -12
de:subject|none|	( -9	,auxiliary -9	,determiner -16	,preposition -11	,subordinator -7	,verb-judging 13	,verb-thinking 7	8+ 20	adverb -10	capital 13	coordinator -8	determiner -8	end 10	preposition -14	pronoun 16	verb-judging 12
de:subject|own|	,adverb -8	,determiner 8	,subordinator 8	,verb-saying 8	4-7 9	8+ 15	: -7	auxiliary -10	capital 10	coordinator -8	determiner 14	preposition 14	pronoun 9	verb-judging -13	verb-saying -20
de:two-before|)|	: 11
de:two-before|,|	auxiliary -7	determiner 9
de:two-before|adverb|	: 16	adverb -11	stop 10
de:two-before|auxiliary|	, 7	pronoun 16	stop 18	word 7
de:two-before|capital|	: -16	auxiliary -8	capital 11	coordinator -10
de:two-before|coordinator|	word -10
de:two-before|determiner|	: 13	capital -12	pronoun -8	stop 13	word -11
de:two-before|preposition|	, 7	: 15	capital 8	stop 11
de:two-before|pronoun|	, 7	: 12	auxiliary 16	preposition 15	stop 7	verb-saying -8	word 14
de:two-before|quote|	coordinator -9	stop 11
de:two-before|start|	capital -7	determiner -12	preposition -7	start 9
de:two-before|stop|	capital -10
de:two-before|subordinator|	determiner -13
de:two-before|that|	pronoun 8
de:two-before|verb-judging|	determiner 11
de:two-before|verb-saying|	preposition 15	stop 8	word -10
de:two-before|verb-thinking|	stop 9
de:two-before|word|	: 8	auxiliary 8	capital -7	preposition -13	pronoun -7	stop 22	word 7	– 7
de:two-words-before|)|	: 11
de:two-words-before|,|	der 8	von 9
de:two-words-before|ab|	: 10
de:two-words-before|an|	einem -10
de:two-words-before|auf|	. 9	dem -8
de:two-words-before|ausgegeben|	. 7
de:two-words-before|aus|	. 12	: 8
de:two-words-before|a|	: 13
de:two-words-before|bayern|	. 7
de:two-words-before|blättert|	. 7
de:two-words-before|dann|	: 10
de:two-words-before|dass|	man 11
de:two-words-before|das|	: 10	? 9	programm -7	urteil 7	wort -13
de:two-words-before|dem|	aufdruck -9	namen -8	slogan -7	titel -7
de:two-words-before|den|	arbeitstitel -10	ausdruck -10	begriff -8	namen -9	spitznamen -8	zusatz -12
de:two-words-before|der|	aufschrift -7	begriff -8	fachzeitschrift -10	sich -7	zeitung -7
de:two-words-before|die|	aktion -7	initiative -7	zeitung -10
de:two-words-before|ein|	. 9	: 10
de:two-words-before|erinnern|	. 8
de:two-words-before|es|	: 13	für 11
de:two-words-before|fest|	. 7
de:two-words-before|für|	die -11
de:two-words-before|gehört|	. 7
de:two-words-before|gekauft|	. 7
de:two-words-before|gesagt|	: 7
de:two-words-before|gut|	. 7
de:two-words-before|haben|	. 10
de:two-words-before|habe|	? 8
de:two-words-before|haderte|	: 9
de:two-words-before|handschriftlich|	: 9
de:two-words-before|im|	fachblatt -11	volksmund -9
de:two-words-before|in|	der -11
de:two-words-before|ist|	das 8
de:two-words-before|jan|	: 8
de:two-words-before|kinderschrift|	: -7
de:two-words-before|knapp|	: 12
de:two-words-before|kopf|	. 11
de:two-words-before|man|	habe 9	werde 11
de:two-words-before|mit|	. 7
de:two-words-before|nach|	: 9
de:two-words-before|nennt|	das 11	sie 10
de:two-words-before|nicht|	. 11	: 8
de:two-words-before|opposition|	. 9
de:two-words-before|sagt|	: 9
de:two-words-before|schild|	: -7
de:two-words-before|seien|	. 7
de:two-words-before|sein|	. 7
de:two-words-before|sei|	. 7	? 7
de:two-words-before|sie|	, 7	. 7
de:two-words-before|skeptisch|	. 10
de:two-words-before|so|	: 10
de:two-words-before|sprach|	von 8
de:two-words-before|spricht|	von 13
de:two-words-before|start|	die -10	start 9	zu -7
de:two-words-before|trotzdem|	. 11
de:two-words-before|uhr|	: 7
de:two-words-before|verwechselt|	. 8
de:two-words-before|von|	der -10	einem 9	einer 8
de:two-words-before|vor|	. 8	einem 9
de:two-words-before|widerspricht|	: 7
de:two-words-before|wollte|	. 9
de:two-words-before|wurde|	. 7
de:two-words-before|zeigte|	sich 10
de:two-words-before|zeit|	: 8
de:two-words-before|zurück|	: 10
de:two-words-before|zu|	: 10
de:two-words-before||	. 11	und -9
de:two-words-before|überschrift|	: -7
de:verb|false|4-7|	lower 22
de:verb|false|8+|	lower 8	upper 17
de:verb|true|2-3|	lower 13
de:verb|true|4-7|	lower 13
de:verb|true|8+|	lower 9	other 7
de:word-after|	( -10	+ 9	, 7	: -9	? -7	abgetan 9	als -8	auf -7	beim 7	bekannt -8	berichtet -10	bestimmt -7	bezeichnete 8	das 8	der 11	ein 8	er 7	es 12	geschrieben -11	gesprochen 8	gewesen 9	hat -8	hätten 10	im -10	ist -10	kommt -8	nannte 8	nennen -8	nennt -9	schreibt -9	sei -9	sie 7	soll -7	steht -10	und -11	verbucht -12	veröffentlicht -8	weiter -7	werden -7	zu 10
de:word-after|(|	none -10
de:word-after|+|	none 9
de:word-after|,|	! 9	? 11
de:word-after|:|	none -9
de:word-after|?|	none -7
de:word-after|abgetan|	none 9
de:word-after|als|	none -8
de:word-after|am|	none -7
de:word-after|auf|	. 7	none -9
de:word-after|beim|	. 8
de:word-after|bekannt|	none -8
de:word-after|berichtet|	none -10
de:word-after|bestimmt|	none -7
de:word-after|bezeichnete|	none 8
de:word-after|dann|	. 7
de:word-after|das|	. 14
de:word-after|den|	. 8	none -8
de:word-after|der|	. 15	none -9
de:word-after|ein|	. 8
de:word-after|er|	. 7
de:word-after|es|	. 9	? 7
de:word-after|für|	. 7	none -8
de:word-after|geschrieben|	none -11
de:word-after|gesprochen|	none 8
de:word-after|gewesen|	none 9
de:word-after|hat|	none -8
de:word-after|hätten|	none 10
de:word-after|im|	. 9	none -11
de:word-after|in|	. 8
de:word-after|ist|	none -10
de:word-after|kommt|	none -8
de:word-after|nannte|	none 8
de:word-after|nennen|	none -8
de:word-after|nennt|	none -9
de:word-after|schreibt|	none -9
de:word-after|sei|	none -9
de:word-after|soll|	none -7
de:word-after|steht|	none -10
de:word-after|und|	none -11
de:word-after|verbucht|	none -12
de:word-after|veröffentlicht|	none -8
de:word-after|von|	none -13
de:word-after|weiter|	none -7
de:word-after|werden|	none -7
de:word-after|zu|	none 10
de:word-before|	 9	. 8	: -8	aber 9	aktion -8	als 9	arbeitstitel -10	auf -13	aufdruck -9	aufschrift -7	ausdruck -11	band -8	begriff -11	bei -10	buch -9	decknamen -9	der -15	ein 11	einer 7	einfach -8	euro -11	fachblatt -12	fachzeitschrift -10	früher -7	für 12	habe 15	heißt -11	hieß -8	hätten 9	im -12	in -10	initiative -10	ist -8	kein -8	könne 8	lage 9	laut -8	lautet -7	man 14	modell -8	namen -9	nicht 9	nur -11	programm -7	projekt 8	roman -10	sei 10	seien 10	slogan -7	sogenannte -11	sogenannten -8	spitznamen -8	stand -7	start 9	titel -8	und -11	urteil 7	volksmund -9	von 10	wer -8	wie -7	wird -9	wolle 7	wort -13	zeitung -12	zusatz -12	– 8
de:word-before|,|	1 -16	2-3 9
de:word-before|.|	1 12	8+ 8
de:word-before|?|	2-3 12	8+ 10
de:word-before|aktion|	2-3 -7
de:word-before|als|	4-7 10
de:word-before|arbeitstitel|	2-3 -8
de:word-before|aufdruck|	2-3 -9
de:word-before|auf|	1 -13
de:word-before|ausdruck|	1 -11
de:word-before|begriff|	1 -10	2-3 -9
de:word-before|bei|	1 -10
de:word-before|buch|	2-3 -8
de:word-before|das|	4-7 10
de:word-before|decknamen|	1 -9
de:word-before|den|	1 -7	2-3 10
de:word-before|der|	1 -17	4-7 -8
de:word-before|die|	1 -21
de:word-before|einem|	2-3 10	4-7 15
de:word-before|einen|	1 7	4-7 -10
de:word-before|einer|	4-7 11
de:word-before|eine|	4-7 12
de:word-before|ein|	4-7 12
de:word-before|es|	4-7 8
de:word-before|euro|	1 -11
de:word-before|fachblatt|	2-3 -11
de:word-before|fachzeitschrift|	2-3 -10
de:word-before|für|	1 8
de:word-before|habe|	2-3 13	4-7 9
de:word-before|heißt|	1 -12	2-3 -7
de:word-before|hätten|	4-7 8
de:word-before|im|	2-3 -10
de:word-before|initiative|	2-3 -10
de:word-before|in|	2-3 -8
de:word-before|lage|	2-3 9
de:word-before|längst|	2-3 -7
de:word-before|man|	2-3 12
de:word-before|namen|	1 -12
de:word-before|nur|	2-3 -10
de:word-before|seien|	2-3 11
de:word-before|sei|	2-3 12	4-7 9
de:word-before|sich|	1 9
de:word-before|slogan|	4-7 -7
de:word-before|sogenannte|	1 -9
de:word-before|start|	1 -13	2-3 12	4-7 18
de:word-before|titel|	2-3 -7
de:word-before|um|	4-7 13
de:word-before|und|	1 -7	2-3 -7
de:word-before|vom|	1 -10
de:word-before|von|	4-7 10
de:word-before|werde|	4-7 8
de:word-before|wie|	2-3 -7
de:word-before|wird|	2-3 -8
de:word-before|wolle|	4-7 7
de:word-before|wort|	1 -13
de:word-before|zeitung|	2-3 -11
de:word-before|zur|	1 9	2-3 -14
de:word-before|zu|	4-7 -7
de:word-before||	4-7 8
de:work|near|none|	all -11	first -7	most 8
de:work|none|near|stop|	first 10
de:work|none|none|,|	all -9	some 13
de:work|none|none|:|	all 13	first -8	most -7
de:work|none|none|adverb|	all-one -14
de:work|none|none|	all 14	some 8
de:work|none|none|auxiliary|	all-one -8	most 9
de:work|none|none|capital|	first -11
de:work|none|none|coordinator|	all-one -7
de:work|none|none|determiner|	first 8	none 12
de:work|none|none|preposition|	all 7	most 7	some 18
de:work|none|none|pronoun|	none 15	some 14
de:work|none|none|quote|	first 7
de:work|none|none|start|	all 8	first 14	most 12
de:work|none|none|stop|	all 19	first 7	most 12
de:work|none|none|subordinator|	all -7
de:work|none|none|word|	all 11	all-one -7	first -8	most 9	titled -9
de:work|right|none|	all -13	all-one -12	first -13	most -12	none 8
de:work|right|none|capital|	all -13	all-one -12	first -13	most -12	none 8
echo|all|1|	false -21	true 9
echo|all|4-7|	true 13
echo|all|8+|	false 7	true 15
echo|all|	all -33	all-one -10	false -20	first 9	most -7	some 9	true 8
echo|all|false|	2-3 20	4-7 44	8+ 14
echo|all|true|	1 -12	2-3 -17	4-7 -13	8+ 10
echo|half|2-3|	true 7
echo|half|4-7|	true 7
echo|half|8+|	false 16	true 9
echo|half|	all-one 12	true 9	upper 10
echo|half|false|	2-3 8	8+ 18
echo|none|1|	true -10
echo|none|2-3|	true -11
echo|none|8+|	true 13
echo|none|	all -23	all-one -12	none 11	true -16
echo|some|8+|	true 8
echo|some|	all -18	all-one 8	most 8	none 12	some 15	upper 8
ending|	! 22	. 11	? 24	none -13	… 8
es:alone|alone|	1 9	2-3 11	4-7 22
es:alone|first|	8+ 9
es:best-gap|according-to|according|gap|according-to|,|	1 -15	2-3 7	4-7 16	8+ 10
es:best-gap|according-to|according|gap|according-to|s,|	4-7 9
es:best-gap|according-to|according|gap|according-to||	2-3 -9	4-7 -8
es:best-gap|colon|naked||	1 -12	4-7 12
es:best-gap|interview|naked||	4-7 7
es:best-gap|named-before|naked||	2-3 12	4-7 16
es:best-gap|named-nearby|naked||	2-3 10	4-7 17	8+ 22
es:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -12
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 7
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -8	8+ 12
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 21
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 11
es:best-gap|sentence-after|saying|gap|sentence-after||	8+ 7
es:best-gap|sentence-before|apposition|gap|sentence-before||	8+ 7
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	2-3 -10	4-7 9
es:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 10
es:best-gap|sentence-before|saying|gap|sentence-before|,|	8+ 9
es:best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 9
es:best-gap|sentence-before|saying|gap|sentence-before|s,|	4-7 8
es:best-gap|sentence-before|saying|gap|sentence-before|sc,|	4-7 7
es:best-gap|sentence-before|saying|gap|sentence-before|sq|	1 10	2-3 -8	4-7 8
es:best-gap|sentence-before|saying|gap|sentence-before|s|	1 7	2-3 -7	4-7 11
es:best-gap|sentence-before|saying|gap|sentence-before||	2-3 12	4-7 15
es:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	8+ 13
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	8+ 8
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	2-3 -8
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -8	2-3 -7
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -9
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 -8	4-7 8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,s|	2-3 7
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 9
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 7	2-3 9	4-7 -12
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 -7	4-7 11
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 11	8+ 12
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 -8	8+ 20
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -8	2-3 16
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -8	2-3 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 10	4-7 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 -9	4-7 21
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	4-7 10
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	2-3 -9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	8+ 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 -7	8+ 13
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	8+ 10
es:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 7
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 7
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -11	4-7 -7	8+ 13
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 11
es:best-intro|,|according|1|	4-7 8
es:best-intro|,|according|5-10|	4-7 9
es:best-intro|,|judging|2-4|	2-3 -9
es:best-intro|,|judging|5-10|	1 -8
es:best-intro|,|naked|1|	1 7	2-3 -7
es:best-intro|,|naked|2-4|	1 -9
es:best-intro|,|naked|5-10|	1 -7
es:best-intro|,|naked|far|	1 -16	4-7 10
es:best-intro|,|saying|1|	8+ 12
es:best-intro|,|saying|2-4|	1 -9	4-7 10
es:best-intro|,|saying|5-10|	4-7 13	8+ -7
es:best-intro|,|saying|far|	2-3 8	4-7 7	8+ 11
es:best-intro|:|apposition|2-4|	8+ 13
es:best-intro|:|direct|2-4|	8+ 8
es:best-intro|:|naked|2-4|	8+ 17
es:best-intro|:|naked|5-10|	1 -9	2-3 8	8+ 28
es:best-intro|:|naked|far|	2-3 -12	8+ 33
es:best-intro|:|saying|1|	1 -7	8+ 11
es:best-intro|:|saying|2-4|	8+ 18
es:best-intro|:|saying|5-10|	8+ 17
es:best-intro|:|saying|far|	4-7 9
es:best-intro|;|naked|far|	1 -8
es:best-intro|adverb|naked|5-10|	1 -9
es:best-intro|adverb|saying|5-10|	4-7 10
es:best-intro|auxiliary|according|2-4|	4-7 12
es:best-intro|auxiliary|according|5-10|	2-3 8	4-7 14
es:best-intro|auxiliary|naked|5-10|	2-3 12	4-7 9
es:best-intro|auxiliary|naked|far|	2-3 8	4-7 17
es:best-intro|auxiliary|saying|2-4|	4-7 -7
es:best-intro|auxiliary|saying|5-10|	4-7 13
es:best-intro|auxiliary|saying|far|	1 10	2-3 8	4-7 7
es:best-intro|capital|naked|0|	1 -9
es:best-intro|capital|naked|5-10|	1 -11
es:best-intro|capital|saying|2-4|	4-7 13
es:best-intro|capital|saying|5-10|	8+ 8
es:best-intro|coordinator|naked|5-10|	1 -8
es:best-intro|coordinator|naked|far|	1 -8	2-3 -7
es:best-intro|determiner|according|5-10|	1 -10
es:best-intro|determiner|according|far|	2-3 -11
es:best-intro|determiner|naked|2-4|	2-3 -13
es:best-intro|determiner|naked|far|	2-3 -26	4-7 -10
es:best-intro|determiner|saying|1|	2-3 16
es:best-intro|determiner|saying|2-4|	1 10	4-7 -7
es:best-intro|determiner|saying|5-10|	1 -9	2-3 -9
es:best-intro|determiner|saying|far|	1 -7	2-3 -12
es:best-intro|preposition|according|1|	4-7 9
es:best-intro|preposition|judging|1|	1 13
es:best-intro|preposition|judging|2-4|	1 -7	2-3 8	4-7 14
es:best-intro|preposition|judging|5-10|	1 -10
es:best-intro|preposition|judging|far|	2-3 -9
es:best-intro|preposition|naked|0|	1 -8
es:best-intro|preposition|naked|1|	2-3 -11
es:best-intro|preposition|naked|5-10|	2-3 -7
es:best-intro|preposition|naked|far|	8+ 10
es:best-intro|preposition|saying|1|	2-3 7	4-7 17
es:best-intro|preposition|saying|2-4|	1 -8	8+ 8
es:best-intro|preposition|saying|5-10|	4-7 7	8+ 10
es:best-intro|preposition|saying|far|	4-7 -7
es:best-intro|start|naked|2-4|	4-7 9	8+ 9
es:best-intro|start|naked|5-10|	4-7 12	8+ 7
es:best-intro|start|naked|far|	2-3 13	4-7 21	8+ 13
es:best-intro|start|other|1|	8+ 12
es:best-intro|start|relative|far|	8+ 7
es:best-intro|start|saying|1|	2-3 12
es:best-intro|start|saying|far|	8+ 7
es:best-intro|stop|according|far|	8+ 8
es:best-intro|stop|apposition|5-10|	8+ 8
es:best-intro|stop|direct|far|	8+ 8
es:best-intro|stop|naked|1|	4-7 13	8+ 9
es:best-intro|stop|naked|2-4|	4-7 16	8+ 7
es:best-intro|stop|naked|5-10|	1 -7	4-7 20	8+ 7
es:best-intro|stop|naked|far|	1 9	2-3 17	4-7 9	8+ 12
es:best-intro|stop|other|1|	8+ 8
es:best-intro|stop|saying|1|	1 9	2-3 11	4-7 13
es:best-intro|stop|saying|2-4|	4-7 9	8+ 7
es:best-intro|stop|saying|5-10|	2-3 8	4-7 11
es:best-intro|stop|saying|far|	4-7 10	8+ 7
es:best-intro|that|naked|far|	2-3 8	4-7 9
es:best-intro|that|saying|1|	2-3 8	4-7 9
es:best-intro|that|saying|2-4|	4-7 7
es:best-intro|verb-judging|judging|0|	1 8	4-7 -11
es:best-intro|verb-judging|naked|0|	2-3 -8
es:best-intro|verb-judging|naked|2-4|	1 8	2-3 -8
es:best-intro|verb-judging|naked|5-10|	2-3 -10
es:best-intro|verb-judging|saying|5-10|	2-3 -11	4-7 9
es:best-intro|verb-judging|saying|far|	2-3 -11
es:best-intro|verb-saying|naked|2-4|	1 10	2-3 -9
es:best-intro|verb-saying|saying|0|	1 -10
es:best-intro|verb-saying|saying|5-10|	2-3 9
es:best-intro|word|according|2-4|	8+ 7
es:best-intro|word|according|5-10|	1 -7	2-3 13
es:best-intro|word|direct|2-4|	2-3 -10
es:best-intro|word|judging|2-4|	4-7 -9
es:best-intro|word|judging|far|	4-7 7
es:best-intro|word|naked|0|	1 -12	4-7 -7
es:best-intro|word|naked|1|	4-7 9
es:best-intro|word|naked|2-4|	2-3 14	4-7 -10
es:best-intro|word|naked|5-10|	8+ 14
es:best-intro|word|naked|far|	8+ 15
es:best-intro|word|saying|1|	4-7 8
es:best-intro|word|saying|2-4|	4-7 7	8+ 9
es:best-intro|word|saying|5-10|	8+ 14
es:best-intro|word|saying|far|	8+ 7
es:best-lead|lower|%|saying|	speaker-then-quote 7
es:best-lead|lower|,|according|	according-to 18
es:best-lead|lower|,|judging|	speaker-then-quote -10
es:best-lead|lower|,|naked|	actor-nearby 7	named-nearby 12	topic -11
es:best-lead|lower|,|saying|	sentence-after 7	sentence-before 8	speaker-then-quote -7
es:best-lead|lower|:|naked|	topic -12
es:best-lead|lower|;|naked|	actor-nearby -8
es:best-lead|lower|adverb|naked|	actor-nearby -10
es:best-lead|lower|adverb|saying|	speaker-then-quote 13
es:best-lead|lower|auxiliary|naked|	actor-nearby 10	topic 7
es:best-lead|lower|auxiliary|saying|	sentence-before 10
es:best-lead|lower|capital|according|	according-to 8
es:best-lead|lower|capital|naked|	actor-nearby -11	topic 11
es:best-lead|lower|capital|saying|	speaker-then-quote 14
es:best-lead|lower|coordinator|naked|	actor-nearby -10
es:best-lead|lower|determiner|according|	according-to -10
es:best-lead|lower|determiner|naked|	named-nearby -11	topic -31
es:best-lead|lower|determiner|other|	quote-then-verb -8
es:best-lead|lower|determiner|saying|	sentence-before -12
es:best-lead|lower|preposition|naked|	colon -11	named-nearby 15	topic 7
es:best-lead|lower|pronoun|saying|	speaker-then-quote 8
es:best-lead|lower|quote|saying|	speaker-then-quote 8
es:best-lead|lower|that|naked|	topic 10
es:best-lead|lower|verb-judging|according|	according-to -13
es:best-lead|lower|verb-judging|naked|	actor-nearby -7	named-nearby -10	topic 7
es:best-lead|lower|verb-judging|saying|	sentence-before -14
es:best-lead|lower|verb-saying|according|	according-to 8
es:best-lead|lower|word|according|	according-to 12
es:best-lead|lower|word|apposition|	sentence-before 8
es:best-lead|lower|word|direct|	speaker-then-quote -13
es:best-lead|lower|word|naked|	named-nearby 15
es:best-lead|lower|word|relative|	speaker-then-quote 8
es:best-lead|lower|word|saying|	sentence-before 14
es:best-lead|lower|word|thinking|	speaker-then-quote 7
es:best-lead|other|:|naked|	topic -12
es:best-lead|other|start|naked|	actor-nearby 11
es:best-lead|other|start|saying|	sentence-after 8
es:best-lead|other|stop|naked|	actor-nearby 7	interview 8
es:best-lead|other|stop|saying|	quote-then-verb 7
es:best-lead|upper|,|judging|	speaker-then-quote -7
es:best-lead|upper|,|naked|	actor-nearby -12	named-nearby -12	topic -8
es:best-lead|upper|,|saying|	speaker-then-quote -7
es:best-lead|upper|:|direct|	speaker-then-quote 8
es:best-lead|upper|:|naked|	colon 10	interview 7	named-nearby 16	topic 13
es:best-lead|upper|:|saying|	quote-then-verb 9
es:best-lead|upper|capital|naked|	actor-nearby -10	named-nearby -13	topic -7
es:best-lead|upper|determiner|direct|	speaker-then-quote -7
es:best-lead|upper|determiner|naked|	actor-nearby -7	named-nearby -11	topic -8
es:best-lead|upper|preposition|naked|	topic -19
es:best-lead|upper|preposition|saying|	speaker-then-quote -11	verb-then-speaker -7
es:best-lead|upper|start|direct|	paragraph-before 9
es:best-lead|upper|start|judging|	quote-then-verb 8
es:best-lead|upper|start|naked|	actor-nearby 16	named-before 11	named-nearby 15	topic 10
es:best-lead|upper|start|saying|	paragraph-before 8	quote-then-speaker -9	quote-then-verb 14
es:best-lead|upper|stop|according|	sentence-before 8
es:best-lead|upper|stop|apposition|	sentence-before 7
es:best-lead|upper|stop|direct|	sentence-before 8
es:best-lead|upper|stop|naked|	actor-nearby 12	named-before 16	topic 14
es:best-lead|upper|stop|other|	quote-then-verb 10
es:best-lead|upper|stop|saying|	quote-then-verb 10	sentence-before 15
es:best-lead|upper|verb-saying|saying|	speaker-then-quote -14
es:best-lead|upper|word|according|	according-to -10
es:best-lead|upper|word|direct|	speaker-then-quote -7
es:best-lead|upper|word|naked|	actor-nearby -9	named-nearby -12	topic -15
es:best-lead|upper|word|saying|	quote-then-speaker -10	speaker-then-quote -12	verb-then-speaker -7
es:best-lemma|	aclarar 8	advertir 7	agradecer 8	agregar 7	alegar 7	aplaudir 7	apostillar 7	asegurar 16	atribuir 7	avisar 12	bautizar -14	bromear 13	calificar 9	celebrar 13	citar -10	coincidir 10	comentar 15	completar 9	comprometer 8	conceder -7	concluir 9	confesar 7	considerar 16	contar -7	corear -9	corregir 7	defender 8	definir -8	demandar -7	denunciar 10	describir 11	deslizar 11	desmentir 8	destacar 9	detallar 7	disparar 7	elogiar 8	entender 10	enumerar 7	escribir -14	estimar 8	exigir 11	explicar -9	expresar 8	festejar 9	garantizar 11	hablar 14	informar 12	insistir 8	invitar 8	ironizar 8	leer -17	limitar 10	manifestar 7	mantener -10	matizar 8	mostrar -9	ofrecer -7	opinar 7	ordenar 13	precisar -9	preferir -9	prever -7	proponer -12	protestar 11	publicar -9	quejarse 9	rechazar -10	reclamar 8	reconocer 7	recordar -13	repetir 9	reponer 7	reprochar 9	resumir -7	saludar 7	sentenciar 7	señalar 7	sincerar 8	sintetizar 8	sostener 16	subrayar 16	sugerir 7	tachar 9	tildar 9	trasladar 9	unlisted -7	valorar 11	ver 12
es:best-lemma|aclarar|quote-then-verb|	1 9
es:best-lemma|aclarar|verb-then-speaker|	1 7	2-4 8
es:best-lemma|acusar|speaker-then-quote|	2-4 13	5-10 12
es:best-lemma|admitir|speaker-then-quote|	1 9	5-10 -9
es:best-lemma|advertir|speaker-then-quote|	far 9
es:best-lemma|afirmar|quote-then-verb|	1 8
es:best-lemma|afirmar|speaker-then-quote|	2-4 9
es:best-lemma|anunciar|sentence-before|	far 11
es:best-lemma|anunciar|speaker-then-quote|	far 9
es:best-lemma|arrancar|quote-then-verb|	1 7
es:best-lemma|asegurar|quote-then-verb|	1 13
es:best-lemma|asegurar|speaker-then-quote|	2-4 13	5-10 13
es:best-lemma|atribuir|speaker-then-quote|	2-4 14
es:best-lemma|avisar|quote-then-verb|	1 9
es:best-lemma|avisar|speaker-then-quote|	2-4 8
es:best-lemma|añadir|speaker-then-quote|	1 -7
es:best-lemma|bautizar|speaker-then-quote|	1 -8	2-4 -11
es:best-lemma|bromear|quote-then-verb|	1 8
es:best-lemma|bromear|speaker-then-quote|	5-10 7
es:best-lemma|calificar|sentence-before|	far -7
es:best-lemma|calificar|speaker-then-quote|	1 7	2-4 13
es:best-lemma|celebrar|speaker-then-quote|	0 8	2-4 9
es:best-lemma|comentar|quote-then-verb|	1 9
es:best-lemma|comentar|sentence-before|	2-4 8
es:best-lemma|comunicar|speaker-then-quote|	5-10 8
es:best-lemma|conceder|speaker-then-quote|	2-4 -8
es:best-lemma|concluir|speaker-then-quote|	far 9
es:best-lemma|confirmar|speaker-then-quote|	1 7	5-10 7
es:best-lemma|considerar|speaker-then-quote|	0 12	2-4 9	5-10 7
es:best-lemma|contar|quote-then-verb|	1 10
es:best-lemma|contar|verb-then-speaker|	1 -7
es:best-lemma|contestar|quote-then-verb|	1 9
es:best-lemma|contestar|speaker-then-quote|	1 8
es:best-lemma|corear|speaker-then-quote|	0 -9
es:best-lemma|corregir|speaker-then-quote|	1 7
es:best-lemma|decir|quote-then-verb|	1 13
es:best-lemma|decir|speaker-then-quote|	0 -10	1 10	far 9
es:best-lemma|declarar|quote-then-verb|	1 9
es:best-lemma|declarar|speaker-then-quote|	0 8	2-4 9
es:best-lemma|defender|speaker-then-quote|	1 8	2-4 -7
es:best-lemma|definir|speaker-then-quote|	2-4 7
es:best-lemma|denunciar|speaker-then-quote|	5-10 7
es:best-lemma|descartar|sentence-before|	far 7
es:best-lemma|descartar|speaker-then-quote|	5-10 12
es:best-lemma|describir|speaker-then-quote|	1 9
es:best-lemma|deslizar|speaker-then-quote|	5-10 8
es:best-lemma|despedir|speaker-then-quote|	5-10 7
es:best-lemma|discrepar|speaker-then-quote|	1 11
es:best-lemma|elogiar|speaker-then-quote|	2-4 8	5-10 11
es:best-lemma|escribir|speaker-then-quote|	0 -8	1 -9
es:best-lemma|evitar|speaker-then-quote|	2-4 -11	5-10 9
es:best-lemma|explicar|quote-then-verb|	1 9
es:best-lemma|explicar|speaker-then-quote|	2-4 7	5-10 -9
es:best-lemma|expresar|speaker-then-quote|	1 12
es:best-lemma|hablar|sentence-before|	5-10 11	far 11
es:best-lemma|hablar|speaker-then-quote|	1 9
es:best-lemma|informar|speaker-then-quote|	5-10 9	far 7
es:best-lemma|insistir|speaker-then-quote|	5-10 10
es:best-lemma|ironizar|quote-then-verb|	1 7
es:best-lemma|lamentarse|speaker-then-quote|	0 7	2-4 7
es:best-lemma|lamentar|quote-then-verb|	1 8
es:best-lemma|leer|speaker-then-quote|	1 -11	5-10 -8
es:best-lemma|limitar|speaker-then-quote|	5-10 10
es:best-lemma|llamar|speaker-then-quote|	1 7	2-4 -9	5-10 -9
es:best-lemma|manifestar|quote-then-verb|	1 8
es:best-lemma|mantener|speaker-then-quote|	2-4 -9	5-10 -7	far 7
es:best-lemma|matizar|sentence-before|	5-10 9
es:best-lemma|mostrar|speaker-then-quote|	5-10 -9
es:best-lemma|negar|speaker-then-quote|	1 12
es:best-lemma|none|colon|	2-4 9
es:best-lemma|none|interview|	far 12
es:best-lemma|none|named-before|	1 8	2-4 10	5-10 8	far 19
es:best-lemma|none|named-nearby|	0 -12	2-4 15	5-10 11	far 9
es:best-lemma|none|paragraph-before|	far 10
es:best-lemma|none|speaker-then-quote|	far -7
es:best-lemma|none|topic|	0 -17
es:best-lemma|ofrecer|speaker-then-quote|	2-4 -7
es:best-lemma|opinar|speaker-then-quote|	5-10 10
es:best-lemma|pedir|quote-then-verb|	1 7
es:best-lemma|pedir|sentence-before|	5-10 7
es:best-lemma|pedir|speaker-then-quote|	0 14	2-4 -7	5-10 -12
es:best-lemma|preferir|speaker-then-quote|	2-4 -9
es:best-lemma|preguntar|quote-then-verb|	1 7
es:best-lemma|preguntar|sentence-after|	1 8
es:best-lemma|proponer|speaker-then-quote|	2-4 -8
es:best-lemma|publicar|speaker-then-quote|	2-4 -7
es:best-lemma|reconocer|speaker-then-quote|	1 11	2-4 7	5-10 9
es:best-lemma|recordar|sentence-before|	5-10 10	far -9
es:best-lemma|recordar|speaker-then-quote|	5-10 -8
es:best-lemma|replicar|quote-then-verb|	1 8
es:best-lemma|reprochar|speaker-then-quote|	2-4 7
es:best-lemma|responder|quote-then-verb|	1 7
es:best-lemma|responder|sentence-before|	5-10 7
es:best-lemma|responder|speaker-then-quote|	2-4 13
es:best-lemma|resumir|quote-then-verb|	1 7
es:best-lemma|resumir|speaker-then-quote|	2-4 8
es:best-lemma|sentenciar|quote-then-verb|	1 7
es:best-lemma|señalar|quote-then-verb|	1 7
es:best-lemma|señalar|speaker-then-quote|	2-4 9
es:best-lemma|sostener|sentence-before|	5-10 7
es:best-lemma|sostener|speaker-then-quote|	2-4 12	5-10 9
es:best-lemma|subrayar|speaker-then-quote|	5-10 12
es:best-lemma|tachar|speaker-then-quote|	2-4 8
es:best-lemma|terciar|speaker-then-quote|	1 7
es:best-lemma|tildar|speaker-then-quote|	1 7	2-4 7
es:best-lemma|unlisted|quote-then-verb|	0 -7
es:best-lemma|ver|speaker-then-quote|	0 8	2-4 8
es:best-near|according|1|	4-7 12
es:best-near|according|2-4|	8+ 8
es:best-near|according|5-10|	1 -13	2-3 9	8+ 10
es:best-near|according|far|	1 -10	4-7 8	8+ 8
es:best-near|apposition|2-4|	8+ 13
es:best-near|apposition|5-10|	4-7 7	8+ 8
es:best-near|apposition|far|	4-7 11
es:best-near|colon|naked|	2-4 9
es:best-near|direct|2-4|	1 -9	8+ 8
es:best-near|direct|5-10|	1 -8
es:best-near|direct|far|	2-3 -7	8+ 10
es:best-near|interview|naked|	far 12
es:best-near|judging|0|	1 8	4-7 -11
es:best-near|judging|1|	1 13	2-3 9
es:best-near|judging|5-10|	1 -15	4-7 9
es:best-near|judging|far|	8+ 7
es:best-near|naked|0|	1 -15	2-3 -9	4-7 -7
es:best-near|naked|2-4|	1 9	2-3 7
es:best-near|naked|5-10|	8+ 22
es:best-near|naked|far|	8+ 8
es:best-near|named-before|naked|	1 8	2-4 10	5-10 8	far 19
es:best-near|named-nearby|naked|	0 -12	2-4 15	5-10 11	far 9
es:best-near|other|1|	2-3 -8	8+ 12
es:best-near|paragraph-before|direct|	far 9
es:best-near|paragraph-before|saying|	far 8
es:best-near|quote-then-speaker|saying|	-2 -7	-9 -8	0 -7	1 -9
es:best-near|quote-then-verb|judging|	1 11
es:best-near|quote-then-verb|other|	0 -7
es:best-near|quote-then-verb|saying|	1 9
es:best-near|relative|far|	8+ 7
es:best-near|saying|-2|	1 -7
es:best-near|saying|0|	1 -11	8+ 10
es:best-near|saying|1|	2-3 10
es:best-near|saying|2-4|	8+ 20
es:best-near|saying|5-10|	2-3 -9	4-7 14
es:best-near|saying|far|	4-7 7	8+ 16
es:best-near|sentence-after|saying|	0 7	1 8
es:best-near|sentence-before|apposition|	5-10 8	far 11
es:best-near|sentence-before|saying|	1 12	2-4 12	5-10 14
es:best-near|speaker-then-quote|apposed|	2-4 7
es:best-near|speaker-then-quote|direct|	5-10 -7	far -7
es:best-near|speaker-then-quote|judging|	1 7	2-4 -8
es:best-near|speaker-then-quote|relative|	5-10 8
es:best-near|speaker-then-quote|saying|	5-10 -12
es:best-near|speaker-then-quote|thinking|	1 8	2-4 8
es:best-near|thinking|2-4|	2-3 7	8+ 8
es:best-near|topic|naked|	0 -17
es:best-near|verb-then-speaker|saying|	2-4 -13
es:best-order|according|according|1|	4-7 12
es:best-order|according|according|2-4|	8+ 8
es:best-order|according|according|5-10|	1 -13	2-3 9	8+ 10
es:best-order|according|according|far|	1 -10	4-7 8	8+ 8
es:best-order|apposed|judging|2-4|	2-3 11
es:best-order|apposed|saying|-2|	1 -7
es:best-order|apposed|saying|1|	2-3 13	4-7 15
es:best-order|apposed|saying|2-4|	1 11	2-3 12	4-7 18	8+ 12
es:best-order|apposed|saying|5-10|	2-3 -13	4-7 19	8+ 11
es:best-order|apposition|apposition|2-4|	8+ 13
es:best-order|apposition|apposition|5-10|	4-7 7	8+ 8
es:best-order|apposition|apposition|far|	4-7 11
es:best-order|apposition|judging|1|	1 11	4-7 9
es:best-order|apposition|judging|2-4|	2-3 8	4-7 13
es:best-order|apposition|judging|5-10|	4-7 7
es:best-order|apposition|judging|far|	4-7 7
es:best-order|apposition|saying|0|	4-7 10
es:best-order|apposition|saying|1|	1 9	2-3 10	8+ 9
es:best-order|apposition|saying|2-4|	8+ 9
es:best-order|apposition|saying|5-10|	1 -8	4-7 23	8+ 12
es:best-order|apposition|saying|far|	2-3 -10	4-7 14	8+ 10
es:best-order|apposition|thinking|2-4|	8+ 7
es:best-order|direct|direct|2-4|	1 -9	8+ 8
es:best-order|direct|direct|5-10|	1 -8
es:best-order|direct|direct|far|	2-3 -7	8+ 10
es:best-order|direct|judging|0|	1 7	4-7 -10
es:best-order|direct|judging|1|	1 9
es:best-order|direct|judging|2-4|	2-3 -8
es:best-order|direct|judging|5-10|	1 -12	4-7 8
es:best-order|direct|saying|0|	1 -11	4-7 20
es:best-order|direct|saying|1|	1 -14	4-7 -8	8+ 7
es:best-order|direct|saying|2-4|	1 -11	8+ 18
es:best-order|direct|saying|5-10|	1 7
es:best-order|direct|saying|far|	1 8	2-3 7	8+ 12
es:best-order|inverted|judging|1|	2-3 10
es:best-order|inverted|other|1|	2-3 -8	8+ 12
es:best-order|inverted|saying|1|	4-7 12
es:best-order|inverted|saying|2-4|	1 -9	2-3 -8	8+ 7
es:best-order|inverted|saying|5-10|	1 -8	2-3 -8	4-7 12	8+ 14
es:best-order|inverted|saying|far|	4-7 10	8+ 8
es:best-order|naked|naked|0|	1 -15	2-3 -9	4-7 -7
es:best-order|naked|naked|2-4|	1 9	2-3 7
es:best-order|naked|naked|5-10|	8+ 22
es:best-order|naked|naked|far|	8+ 8
es:best-order|relative|relative|far|	8+ 7
es:best-order|relative|saying|0|	2-3 9	4-7 -9
es:best-order|relative|saying|2-4|	4-7 11
es:best-order|shared|saying|2-4|	1 11
es:best-phrase|name|	judging 15	naked 10	thinking 11
es:best-phrase|noun|	judging -12	naked -11
es:best-phrase|pronoun|	according -12	naked 14
es:best-score|-1|	2-3 8
es:best-score|-2|	1 -12
es:best-score|	-3 -13	-4 -12	6 13	7 -9
es:best-score|-3|	2-3 -18	4-7 -7	8+ 16
es:best-score|-4|	1 -11	2-3 -12	8+ 11
es:best-score|0|	1 -8	2-3 9	8+ 18
es:best-score|1|	1 12	2-3 -7	8+ 22
es:best-score|2|	4-7 9
es:best-score|4|	4-7 9	8+ 11
es:best-score|5|	1 -7	2-3 11	8+ 10
es:best-score|6|	2-3 14	8+ 8
es:best|according-to|according|	1 -18	4-7 8	8+ 13
es:best|colon|naked|	1 -12	4-7 12
es:best|interview|naked|	4-7 7
es:best|named-before|naked|	2-3 12	4-7 16
es:best|named-nearby|naked|	2-3 10	4-7 17	8+ 22
es:best|quote-then-speaker|judging|	2-3 -8
es:best|quote-then-speaker|saying|	1 -12	2-3 -8	4-7 -10
es:best|quote-then-verb|judging|	1 -10	2-3 10
es:best|quote-then-verb|other|	1 -8	2-3 -7	8+ 12
es:best|quote-then-verb|saying|	4-7 20
es:best|sentence-after|saying|	2-3 8	8+ 7
es:best|sentence-before|according|	8+ 7
es:best|sentence-before|apposition|	4-7 12	8+ 7
es:best|sentence-before|direct|	1 -8	8+ 7
es:best|sentence-before|judging|	2-3 -11	4-7 10	8+ 7
es:best|sentence-before|saying|	1 13	4-7 26	8+ 10
es:best|speaker-then-quote|apposition|	8+ 13
es:best|speaker-then-quote|direct|	1 -12	8+ 8
es:best|speaker-then-quote|judging|	4-7 -8
es:best|speaker-then-quote|relative|	4-7 8
es:best|speaker-then-quote|thinking|	8+ 10
es:best|verb-then-speaker|saying|	1 -11	2-3 -8	8+ 16
es:case-follow|all-one|,adverb|	none -7
es:case-follow|all-one|,coordinator|	none -8
es:case-follow|all-one|,determiner|	none -11
es:case-follow|all-one|,subordinator|	none -9
es:case-follow|all-one|capital|	none -14
es:case-follow|all-one|end|	. 7
es:case-follow|all-one|preposition|	none -13
es:case-follow|all-one|subordinator|	none -8
es:case-follow|all-one|that|	none -7
es:case-follow|all|,verb-saying|	none -7
es:case-follow|all|determiner|	none -9
es:case-follow|all|stop|	none -15
es:case-follow|first|,adverb|	none -7
es:case-follow|first|,auxiliary|	none 11
es:case-follow|first|,coordinator|	none -9
es:case-follow|first|,determiner|	none -11
es:case-follow|first|,pronoun|	? 9	none 7
es:case-follow|first|,that|	none -8
es:case-follow|first|,verb-judging|	none 8
es:case-follow|first|,verb-saying|	? 9	none 15
es:case-follow|first|coordinator|	none -10
es:case-follow|first|end|	. 18	? 10	none 10
es:case-follow|first|stop|	? -9
es:case-follow|first|verb-saying|	, 7	none -10
es:case-follow|first|word|	none -8
es:case-follow|first|—|	? 10	none 9
es:case-follow|most|,verb-saying|	none 9
es:case-follow|most|stop|	none 10
es:case-follow|none|,auxiliary|	none -11
es:case-follow|none|,determiner|	none -11
es:case-follow|none|,quote|	none -12
es:case-follow|none|,that|	none -14
es:case-follow|none|:|	none -13
es:case-follow|none|;|	none 10
es:case-follow|none|adverb|	none 12
es:case-follow|none|determiner|	. 10	none 8
es:case-follow|none|end|	. 21
es:case-follow|none|pronoun|	none -9
es:case-follow|none|quote|	none -7
es:case-follow|none|stop|	none 7
es:case-follow|none|subordinator|	none 8
es:case-follow|none|word|	none -7
es:case-follow|some|,word|	none -8
es:case-follow|titled|end|	none -7
es:case-intro|all-one|	, -11	capital -13	determiner -14	preposition -19	verb-judging -7	verb-saying -7	word -18
es:case-intro|all|	: -14	preposition -10	word -9
es:case-intro|first|	, -14	capital -11	determiner -10	start 7	stop 18	word -16
es:case-intro|most|	: 12	stop 11	word -11
es:case-intro|none|	% 7	: -14	quote 8	that 10	verb-thinking 8
es:case-intro|some|	, -7	determiner -7	preposition -11	word 15
es:case-intro|titled|	: 14	determiner -7	preposition -9
es:case|all-one|	2 -9
es:case|all|	2 -13	4-5 -8
es:case|first|	1 -10	2 7
es:case|most|	6-9 13
es:case|none|	6-9 15
es:case|some|	10+ 8	2 -8
es:case|titled|	4-5 -9	6-9 10
es:chain-on|, determiner|	1 -7
es:chain-on|, verb-saying ,|	1 7	2-3 9	4-7 14
es:chain-on|, verb-saying stop|	4-7 10	8+ 8
es:chain-on|, word ,|	2-3 9
es:chain-on|,|	1 -13
es:chain-on|coordinator determiner word|	2-3 -7
es:chain-on|coordinator|	1 -14	2-3 -10
es:chain-on|far|	4-7 -8
es:chain-on|none|	4-7 9
es:chain-on|preposition|	2-3 -9
es:chain-on|stop|	1 -7	4-7 -10	8+ 13
es:chain-on||	1 -7
es:chain|, verb-saying ,|	4-7 10	8+ 7
es:chain|,|	1 -15	2-3 -9
es:chain|:|	4-7 8
es:chain|coordinator|	2-3 -8
es:chain|none|	1 10	8+ 12
es:chain|preposition|	1 -8
es:chain||	8+ 8
es:clause|false|false|	all -8	titled -10
es:clause|false|true|	all -10	all-one -7	most 11	none 12	some 8	titled 7
es:clause|true|false|	all-one 10	first 11	none 7	titled 7
es:continues|	true 10
es:echo|all|4-7|	false -14	true -9
es:echo|all|	all -7	all-one -8	false -8	most -8	titled -9	true -7
es:echo|all|false|	2-3 13	4-7 9
es:echo|all|true|	1 -7	2-3 -10	4-7 -19
es:echo|half|8+|	false 7
es:echo|half|false|	8+ 7
es:echo|half|	first 12
es:echo|none|2-3|	true -10
es:echo|none|	all -8	most 8	titled 12	true -9
es:echo|some|4-7|	false 8	true 9
es:echo|some|false|	4-7 10
es:echo|some|	some 10	true 9
es:ending|	, 7	. 31
es:family|"|	1 11	2-3 8	4-7 15
es:family|none|	1 9	2-3 12	4-7 21
es:family|«|	1 -7	4-7 -8
es:family|»|	8+ 11
es:follow|	( -9	,auxiliary -9	,capital -9	,determiner -17	,quote -13	,subordinator -9	,that -18	,verb-judging 7	,verb-saying 10	,word -7	: -7	; 10	adverb 12	capital -9	determiner 9	end 7	pronoun -10	quote -7	subordinator 7	verb-saying -12	word -10	— 10
es:gov|aclarar|2-3|	4-7 10
es:gov|aclarar|	none 11
es:gov|aclarar|past|	none 9
es:gov|aclarar|present|	none 7
es:gov|acusar|1|	2-3 8
es:gov|acusar|4-7|	4-7 15
es:gov|acusar|	de 19	none 10
es:gov|acusar|past|	auxiliary 10	none 15
es:gov|acusar|present|	none 10
es:gov|adelantar|past|	none -9
es:gov|admitir|0|	2-3 9
es:gov|admitir|1|	2-3 8
es:gov|admitir|4-7|	1 -9	4-7 12
es:gov|admitir|past|	none 7
es:gov|admitir|present|	none -8
es:gov|admitir|	que 13
es:gov|advertir|4-7|	4-7 7	8+ 7
es:gov|advertir|8+|	4-7 7
es:gov|afirmar|4-7|	2-3 -8	4-7 9
es:gov|afirmar|past|	none -10
es:gov|afirmar|present|	none 7
es:gov|agradecer|	none 7
es:gov|agradecer|past|	none 10
es:gov|agregar|4-7|	8+ 9
es:gov|agregar|	que 10
es:gov|agregar|past|	none 11
es:gov|agregar|present|	none 7
es:gov|alertar|	de -8
es:gov|alertar|present|	none -9
es:gov|aplaudir|1|	2-3 10
es:gov|aplaudir|	none 10
es:gov|aplaudir|past|	none 8
es:gov|apostillar|4-7|	4-7 8
es:gov|apostillar|past|	none 8
es:gov|apuntar|	que 9
es:gov|asegurar|2-3|	4-7 12
es:gov|asegurar|4-7|	2-3 12	4-7 11	8+ 8
es:gov|asegurar|8+|	1 -12
es:gov|asegurar|	none 8	que 12
es:gov|asegurar|past|	none -7
es:gov|asegurar|present|	none 15
es:gov|asentir|	none 8
es:gov|asentir|past|	none 8
es:gov|atribuir|2-3|	2-3 8	4-7 7
es:gov|atribuir|	a 11
es:gov|atribuir|past|	none 7
es:gov|avisar|	none 11
es:gov|avisar|past|	none 8
es:gov|avisar|present|	none 10
es:gov|añadir|1|	1 -7	8+ 10
es:gov|añadir|	a 9	none -11
es:gov|añadir|past|	auxiliary -9
es:gov|bautizar|1|	2-3 -9
es:gov|bautizar|2-3|	2-3 -7
es:gov|bautizar|	como -11	none -12
es:gov|bautizar|past|	auxiliary -11	none -12
es:gov|calificar|1|	1 7
es:gov|calificar|2-3|	1 12	2-3 12	4-7 8
es:gov|calificar|	de 23
es:gov|calificar|past|	auxiliary 10	none 17
es:gov|calificar|present|	none 9
es:gov|celebrar|	como 11	none 8
es:gov|celebrar|past|	auxiliary 8	none 13
es:gov|coincidir|	none 8
es:gov|coincidir|present|	none 10
es:gov|comprometer|past|	none 8
es:gov|comunicar|past|	auxiliary 9	none 10
es:gov|comunicar|	que 11
es:gov|conceder|past|	none -7
es:gov|confesar|	none 8
es:gov|confesar|past|	none 8
es:gov|confirmar|	a 7	none 7
es:gov|confirmar|past|	none 7
es:gov|confirmar|present|	none 8
es:gov|considerar|0|	1 10	2-3 9
es:gov|considerar|	none 15	que 11
es:gov|considerar|past|	none 17
es:gov|contar|1|	4-7 7
es:gov|contar|2-3|	4-7 -7
es:gov|contar|4-7|	8+ 12
es:gov|contar|	que 9
es:gov|contestar|1|	2-3 7
es:gov|contestar|2-3|	1 11
es:gov|contestar|past|	none 16
es:gov|contestar|present|	none -7
es:gov|contestar|	sin 7
es:gov|corear|	none -9
es:gov|corregir|1|	4-7 7	8+ 8
es:gov|corregir|	none 8
es:gov|corregir|past|	none 10
es:gov|decir|0|	1 -16
es:gov|decir|1|	2-3 7	4-7 11
es:gov|decir|2-3|	4-7 8	8+ 10
es:gov|decir|4-7|	2-3 7	4-7 8
es:gov|decir|past|	auxiliary -8
es:gov|declarar|0|	4-7 9
es:gov|declarar|2-3|	4-7 9
es:gov|declarar|4-7|	4-7 7
es:gov|defender|	como 9
es:gov|definir|1|	4-7 9
es:gov|definir|2-3|	4-7 9
es:gov|demandar|present|	none -8
es:gov|denunciar|4-7|	2-3 7
es:gov|denunciar|past|	none 9
es:gov|denunciar|	que -10
es:gov|descartar|8+|	2-3 7
es:gov|describir|	como 9
es:gov|deslizar|4-7|	4-7 8
es:gov|deslizar|past|	none 11
es:gov|deslizar|	que 12
es:gov|despedir|past|	none 7
es:gov|destacar|4-7|	4-7 9
es:gov|destacar|8+|	8+ 7
es:gov|destacar|	en 11	que 8
es:gov|destacar|past|	auxiliary 13	none 10
es:gov|discrepar|1|	4-7 9	8+ 7
es:gov|discrepar|	none 12
es:gov|discrepar|past|	none 9
es:gov|elogiar|	none 9
es:gov|elogiar|past|	none 11
es:gov|entender|past|	none 10
es:gov|escribir|1|	1 -9
es:gov|escribir|	none -12	que 9
es:gov|escribir|past|	auxiliary -8	none -11
es:gov|esperar|4-7|	4-7 -7
es:gov|esperar|	con -7
es:gov|esperar|past|	none -7
es:gov|estimar|	en 10
es:gov|estimar|present|	none 10
es:gov|evitar|2-3|	1 -9
es:gov|evitar|	de -11	en 8
es:gov|exigir|present|	none 9
es:gov|explicar|8+|	8+ 10
es:gov|expresar|1|	2-3 10
es:gov|expresar|	none 13
es:gov|expresar|past|	none 9
es:gov|gritar|past|	none 12
es:gov|hablar|1|	4-7 12
es:gov|hablar|	none 7
es:gov|head|	alguien -14	alumnos -10	apagón -8	aplicación -7	artículo 13	bar -7	cambio 16	capturados -8	colega 8	comisión -11	compareciente 9	compañía 7	defensa 7	empleados -7	empresa 8	empresario 7	expediente 11	fallo 9	funcionaria 8	funcionario 8	jurado 14	local 9	lugar 10	matemático -12	name 27	none 11	periódico 11	placa -7	presidencia 12	procesados -10	pureza -8	páginas 10	sector -7	seguridad 9	universidad -7	vendadas -8
es:gov|head|alguien|	añadir -8	escribir -10
es:gov|head|alumnos|	llamar -8
es:gov|head|apagón|	decir -8
es:gov|head|bar|	ofrecer -7
es:gov|head|capturados|	llamar -8
es:gov|head|ella|	asentir 8
es:gov|head|empleados|	llamar -7
es:gov|head|jurado|	destacar 13
es:gov|head|matemático|	preferir -12
es:gov|head|name|	aclarar 8	calificar 8	contestar 12	definir -7	describir 9	hablar 11	responder 10	tachar 7	tildar 7
es:gov|head|none|	agregar 8	apostillar 7	contar 7	decir 9	hablar 11	pedir 12
es:gov|head|oposición|	tachar 7
es:gov|head|organisation|	acusar 8	admitir -11	decir -7	estimar 7	llamar 10	mantener -11	rechazar 7	ver 10
es:gov|head|person|	acusar 18	admitir 9	afirmar -9	agradecer 9	añadir -7	calificar 11	celebrar 11	comprometer 8	confirmar 8	considerar 7	declarar 10	definir 8	despedir 7	destacar 8	elogiar 10	escribir 15	hablar 13	justificar 9	lamentar 7	lamentarse 10	llamar 9	mostrar 9	pedir -7	precisar 9	prometer -9	protestar 9	replicar 11	sostener 12	subrayar 12	tachar 7
es:gov|head|placa|	decir -7
es:gov|head|procesados|	hablar -10
es:gov|head|pureza|	llamar -8
es:gov|head|vendadas|	llamar -8
es:gov|indicar|past|	none 8
es:gov|insistir|	none 10
es:gov|insistir|present|	none 13
es:gov|invitar|	a 9
es:gov|ironizar|past|	none 8
es:gov|judging|0|false|false|	all-one -7
es:gov|judging|1|false|false|	all-one -8	none 14
es:gov|judging|2-3|false|false|	none 17
es:gov|judging|4-7|false|false|	titled 7
es:gov|judging|4-7|true|false|	all-one -8
es:gov|judging|8+|true|false|	none 9
es:gov|judging|al|false|	false 7
es:gov|judging|a|2-3|	2-3 8
es:gov|judging|a|4-7|	4-7 9
es:gov|judging|a|	all-one -8
es:gov|judging|a|false|	false 11
es:gov|judging|como|2-3|	4-7 10
es:gov|judging|como|	none 7
es:gov|judging|de|1|	1 12	2-3 8
es:gov|judging|de|2-3|	2-3 10	4-7 8
es:gov|judging|de|false|	false 18
es:gov|judging|de|	none 16	titled 7
es:gov|judging|de|true|	false -10
es:gov|judging|en|4-7|	1 -9
es:gov|judging|en|false|	false 7
es:gov|judging|en|	none 7
es:gov|judging|none|0|	1 9	4-7 -7
es:gov|judging|que|4-7|	4-7 10
es:gov|judging|sin|4-7|	2-3 -8
es:gov|judging|sin|false|	false -8
es:gov|judging|sin|	none -8
es:gov|justificar|4-7|	4-7 10
es:gov|justificar|past|	none 9
es:gov|lamentarse|4-7|	4-7 12
es:gov|lamentarse|	de 12	none 8
es:gov|lamentar|1|	2-3 9
es:gov|lamentar|past|	auxiliary 10
es:gov|leer|1|	4-7 -9
es:gov|leer|	none -13
es:gov|leer|past|	none -13
es:gov|limitar|4-7|	2-3 8
es:gov|limitar|	que 8
es:gov|llamar|0|	2-3 -12	4-7 -12
es:gov|llamar|4-7|	1 -11	2-3 -8
es:gov|llamar|	en -9	none -17	sin -8
es:gov|llamar|past|	none -9
es:gov|llamar|present|	none -17
es:gov|mantener|2-3|	1 -10
es:gov|mantener|	de -10	none 7
es:gov|mantener|past|	none -11
es:gov|mostrar|	que -8
es:gov|mostrar|past|	none -12
es:gov|negar|1|	4-7 13
es:gov|negar|2-3|	2-3 -10
es:gov|negar|	a -8
es:gov|none|1|	first -8
es:gov|none|2-3|	all-one -17	some -7	titled -8
es:gov|none|4-7|	all -10	all-one -8	most 7	titled -7
es:gov|none|8+|	none 25
es:gov|none|false|false|	8+ 9
es:gov|none|false|true|	1 -11	2-3 -15	4-7 -8
es:gov|none|true|true|	1 -11
es:gov|objetar|	none 11
es:gov|ofrecer|4-7|	2-3 -9
es:gov|ofrecer|	none -8
es:gov|ofrecer|past|	none -10
es:gov|opinar|	que 7
es:gov|ordenar|	none 7
es:gov|ordenar|past|	none 8
es:gov|pedir|0|	1 11	2-3 12	4-7 12
es:gov|pedir|1|	4-7 9
es:gov|pedir|2-3|	4-7 11
es:gov|pedir|4-7|	1 -9	2-3 -11	4-7 12	8+ 10
es:gov|pedir|	a 12	de -13	none 17	que -9
es:gov|precisar|past|	none 9
es:gov|precisar|present|	none -9
es:gov|preferir|0|	2-3 -7
es:gov|preferir|	de -7
es:gov|preferir|past|	none -7
es:gov|preguntar|2-3|	1 -9
es:gov|preguntar|	none -9
es:gov|preguntar|present|	none -11
es:gov|prever|past|	none -9
es:gov|prometer|2-3|	2-3 9
es:gov|prometer|past|	auxiliary -8
es:gov|proponer|	none -11
es:gov|proponer|past|	none -12
es:gov|protestar|past|	none 9
es:gov|publicar|2-3|	2-3 -7
es:gov|publicar|	none -9
es:gov|publicar|past|	auxiliary -7
es:gov|publicar|present|	none -10
es:gov|quejarse|past|	none 8
es:gov|recalcar|8+|	2-3 13
es:gov|rechazar|4-7|	4-7 10
es:gov|reconocer|4-7|	2-3 9	4-7 11
es:gov|reconocer|past|	none 11
es:gov|reconocer|present|	none 12
es:gov|recordar|2-3|	2-3 -9	4-7 12
es:gov|recordar|4-7|	4-7 13
es:gov|recordar|	de 12
es:gov|recordar|past|	none -7
es:gov|repetir|4-7|	1 -11
es:gov|repetir|past|	none -7
es:gov|replicar|2-3|	2-3 9
es:gov|replicar|4-7|	4-7 7
es:gov|replicar|past|	auxiliary 9
es:gov|replicar|present|	none 9
es:gov|replicar|	que 9
es:gov|reprochar|4-7|	4-7 7	8+ 7
es:gov|reprochar|	a 8
es:gov|reprochar|past|	none 8
es:gov|responder|2-3|	2-3 10	4-7 15
es:gov|responder|4-7|	4-7 9	8+ 7
es:gov|responder|8+|	2-3 7
es:gov|responder|	a 7	con 14	que 15
es:gov|responder|past|	none 11
es:gov|resumir|2-3|	8+ 8
es:gov|resumir|	none 10
es:gov|resumir|present|	none 11
es:gov|saying|0|false|false|	all-one -7
es:gov|saying|1|false|false|	most 9
es:gov|saying|1|true|false|	none 8
es:gov|saying|2-3|false|false|	all-one -7	none -9
es:gov|saying|2-3|true|false|	all -9	none 7	some 7
es:gov|saying|2-3|true|true|	none -10
es:gov|saying|4-7|false|false|	all-one 8
es:gov|saying|4-7|true|false|	first -8	some 8
es:gov|saying|8+|true|false|	all-one -8	none -13
es:gov|saying|al|2-3|	4-7 8
es:gov|saying|ante|false|	false -8
es:gov|saying|a|2-3|	2-3 9	8+ 7
es:gov|saying|a|4-7|	4-7 12	8+ 9
es:gov|saying|a|8+|	2-3 -9	8+ 10
es:gov|saying|a|false|	false 10
es:gov|saying|como|1|	4-7 11
es:gov|saying|como|8+|	2-3 -11
es:gov|saying|como|false|	false -11
es:gov|saying|como|	none -10
es:gov|saying|con|2-3|	2-3 9
es:gov|saying|con|4-7|	2-3 7
es:gov|saying|con|	all-one 10	none 11
es:gov|saying|con|false|	false 14
es:gov|saying|del|4-7|	4-7 12
es:gov|saying|del|true|	false 7
es:gov|saying|desde|false|	false 7
es:gov|saying|de|1|	4-7 14
es:gov|saying|de|2-3|	1 -8	4-7 13
es:gov|saying|de|8+|	1 -7	4-7 -9	8+ 11
es:gov|saying|de|	all-one -8
es:gov|saying|en|2-3|	2-3 -11
es:gov|saying|en|4-7|	1 -13	4-7 18
es:gov|saying|en|8+|	2-3 8	4-7 10
es:gov|saying|en|	all -9
es:gov|saying|hasta|	none -7
es:gov|saying|hasta|true|	false -7
es:gov|saying|none|0|	1 -7
es:gov|saying|none|1|	2-3 9	8+ 18
es:gov|saying|none|2-3|	1 12	8+ 16
es:gov|saying|none|4-7|	2-3 -11	4-7 14	8+ 8
es:gov|saying|none|	all -8
es:gov|saying|none|true|	false 10
es:gov|saying|para|false|	false -9
es:gov|saying|para|	none -11
es:gov|saying|por|2-3|	1 -9	2-3 -8
es:gov|saying|por|4-7|	1 8	4-7 9	8+ 8
es:gov|saying|por|false|	false 8
es:gov|saying|por|true|	false -11
es:gov|saying|que|1|	1 -10	2-3 9	4-7 11
es:gov|saying|que|2-3|	1 9	2-3 -7	8+ 10
es:gov|saying|que|4-7|	1 16	4-7 30	8+ 16
es:gov|saying|que|8+|	4-7 13	8+ 9
es:gov|saying|que|	all -8	first 8
es:gov|saying|que|false|	false 9
es:gov|saying|sin|2-3|	4-7 7
es:gov|saying|sin|false|	false 9
es:gov|saying|sin|	first 7
es:gov|señalar|2-3|	4-7 8
es:gov|señalar|	none 9	que 8
es:gov|señalar|past|	none 7
es:gov|soltar|	none 7
es:gov|soltar|past|	none 9
es:gov|sostener|2-3|	2-3 10	4-7 8
es:gov|sostener|4-7|	2-3 10
es:gov|sostener|8+|	4-7 9
es:gov|sostener|	de 12	en -7	que 13
es:gov|sostener|past|	none 16
es:gov|subject|ella|saying|	1 9
es:gov|subject|ella|saying|past|	2-3 7	8+ 9
es:gov|subject|name|judging|	2-3 16	4-7 10
es:gov|subject|name|judging|past|	1 13	4-7 9
es:gov|subject|name|saying|	1 14	2-3 15	4-7 16
es:gov|subject|name|saying|past|	1 14	2-3 21	4-7 17
es:gov|subject|name|thinking|past|	2-3 8
es:gov|subject|none|judging|	1 11
es:gov|subject|none|judging|past|	2-3 13
es:gov|subject|none|saying|	1 12	4-7 10
es:gov|subject|none|saying|past|	4-7 12	8+ 8
es:gov|subject|none|saying|present|	4-7 8
es:gov|subject|noun|judging|	0 -10	8+ 7
es:gov|subject|noun|judging|past|	8+ 11
es:gov|subject|noun|judging|present|	2-3 -10	4-7 -14
es:gov|subject|noun|saying|	0 -8
es:gov|subject|noun|saying|past|	1 -9	8+ 28
es:gov|subject|noun|saying|present|	2-3 -9
es:gov|subject|noun|thinking|	1 -10	4-7 -7
es:gov|subject|noun|thinking|past|	4-7 -7
es:gov|subject|organisation|judging|	0 11	1 9	2-3 12
es:gov|subject|organisation|judging|past|	2-3 8	4-7 10
es:gov|subject|organisation|judging|present|	4-7 10
es:gov|subject|organisation|saying|	2-3 -13	4-7 -11	8+ -8
es:gov|subject|organisation|saying|past|	1 -11	2-3 -16	4-7 14
es:gov|subject|organisation|saying|present|	1 13	2-3 7	4-7 12
es:gov|subject|person|judging|	0 10	1 14
es:gov|subject|person|judging|past|	4-7 14
es:gov|subject|person|saying|	0 9	1 12	2-3 -13	8+ -7
es:gov|subject|person|saying|past|	8+ 14
es:gov|subject|person|saying|present|	1 -9	8+ 14
es:gov|subject|place|saying|past|	2-3 -7
es:gov|subject|él|saying|past|	4-7 7
es:gov|subrayar|4-7|	2-3 10
es:gov|subrayar|	de 12	que 9
es:gov|subrayar|past|	none 10
es:gov|subrayar|present|	none 9
es:gov|tachar|1|	1 7
es:gov|tachar|2-3|	1 7
es:gov|tachar|	de 13
es:gov|tachar|past|	none 10
es:gov|terciar|	none 7
es:gov|terciar|past|	none 7
es:gov|thinking|4-7|false|false|	first -7
es:gov|thinking|con|4-7|	4-7 -7
es:gov|thinking|con|false|	false -7
es:gov|thinking|con|	first -7
es:gov|thinking|de|false|	false -10
es:gov|thinking|de|	none -10
es:gov|thinking|none|	first -7
es:gov|thinking|que|2-3|	2-3 7
es:gov|thinking|que|	none 7
es:gov|tildar|1|	1 8
es:gov|tildar|2-3|	2-3 9
es:gov|tildar|	de 14
es:gov|tildar|past|	none 13
es:gov|ver|	none 8
es:gov|ver|past|	none 9
es:headline|true|	4-7 -8
es:head|"|	4-7 -10
es:head|plain|,word|	1 -7
es:head|plain|	: 17	all-one -16	auxiliary 9	determiner -17	start -14	verb-judging 9	verb-saying 8	word -16
es:head|plain|:|	1 -7	2-3 -10
es:head|plain|all-one|	1 -13	2-3 -10
es:head|plain|coordinator|	1 -15	2-3 -10
es:head|plain|end|	2-3 -7
es:head|plain|first|	1 -7
es:head|plain|preposition|	4-7 -7
es:head|plain|that|	1 -11
es:head|plain|word|	2-3 -14	4-7 -7
es:head|titled|	: 14	determiner -7	preposition -9
es:head|«|	1 -7
es:head|“|	2-3 -7	4-7 8
es:in-noun|false|false|1|	first -7
es:in-noun|false|false|2-3|	some -9
es:in-noun|false|false|4-7|	all -10	most 11	some -7
es:in-noun|false|false|8+|	some 9
es:in-noun|false|true|1|	all-one -7
es:in-noun|false|true|2-3|	all-one -7	none -8
es:in-noun|false|true|4-7|	first -9
es:in-noun|true|false|1|	all-one -18	first -8
es:in-noun|true|false|2-3|	all -12	all-one -10	first -15
es:in-noun|true|false|4-7|	all-one -7	first -12	most -10	some 13
es:in-noun|true|false|8+|	none 22	some 8
es:in-noun|true|true|1|	all-one -8	none -13
es:intro-follow|%|stop|	4-7 7
es:intro-follow|,|,coordinator|	2-3 -8	4-7 8
es:intro-follow|,|,quote|	1 -8
es:intro-follow|,|,word|	1 -11	2-3 -13
es:intro-follow|,|coordinator|	1 -11
es:intro-follow|,|determiner|	4-7 9	8+ 9
es:intro-follow|,|end|	2-3 11
es:intro-follow|,|preposition|	1 -10
es:intro-follow|:|,verb-saying|	4-7 13	8+ 10
es:intro-follow|:|end|	4-7 22
es:intro-follow|:|stop|	8+ 45
es:intro-follow|adverb|stop|	4-7 14
es:intro-follow|auxiliary|stop|	1 11	8+ 10
es:intro-follow|capital|capital|	1 -11
es:intro-follow|capital|stop|	4-7 13	8+ 9
es:intro-follow|coordinator|,preposition|	1 -8
es:intro-follow|coordinator|stop|	1 -7	4-7 11
es:intro-follow|determiner|,determiner|	1 -8	2-3 -7
es:intro-follow|determiner|,preposition|	1 -11	2-3 -9
es:intro-follow|determiner|,that|	2-3 -10
es:intro-follow|determiner|,word|	2-3 -11	4-7 -8
es:intro-follow|determiner|:|	2-3 -9
es:intro-follow|determiner|;|	2-3 8
es:intro-follow|determiner|capital|	1 -8
es:intro-follow|determiner|coordinator|	2-3 -10
es:intro-follow|determiner|end|	1 -14
es:intro-follow|determiner|preposition|	1 15
es:intro-follow|determiner|stop|	1 -19	2-3 -13
es:intro-follow|determiner|that|	1 -7	2-3 7
es:intro-follow|determiner|word|	1 -12
es:intro-follow|preposition|(|	2-3 -7
es:intro-follow|preposition|,determiner|	1 -10	2-3 -13
es:intro-follow|preposition|,preposition|	4-7 10
es:intro-follow|preposition|,pronoun|	1 8
es:intro-follow|preposition|,verb-saying|	2-3 -10
es:intro-follow|preposition|:|	2-3 -9
es:intro-follow|preposition|capital|	1 -8
es:intro-follow|preposition|coordinator|	4-7 8
es:intro-follow|preposition|preposition|	1 -12	4-7 13
es:intro-follow|preposition|stop|	8+ 12
es:intro-follow|preposition|word|	2-3 -13
es:intro-follow|pronoun|stop|	1 -9
es:intro-follow|quote|stop|	8+ 8
es:intro-follow|start|,auxiliary|	4-7 9	8+ 11
es:intro-follow|start|,pronoun|	4-7 10	8+ 10
es:intro-follow|start|,verb-saying|	2-3 10	4-7 22	8+ 7
es:intro-follow|start|,word|	8+ 13
es:intro-follow|start|end|	1 9	2-3 11	4-7 22
es:intro-follow|start|stop|	4-7 8	8+ 15
es:intro-follow|start|—|	2-3 10	4-7 15	8+ 7
es:intro-follow|stop|,auxiliary|	4-7 12	8+ 9
es:intro-follow|stop|,pronoun|	2-3 8	4-7 13	8+ 12
es:intro-follow|stop|,verb-saying|	1 9	2-3 12	4-7 28
es:intro-follow|stop|,word|	2-3 9	4-7 14	8+ 13
es:intro-follow|stop|end|	4-7 9
es:intro-follow|stop|stop|	2-3 15	4-7 35	8+ 17
es:intro-follow|stop|verb-saying|	4-7 -8
es:intro-follow|that|stop|	2-3 9	4-7 10
es:intro-follow|verb-judging|,coordinator|	1 -10
es:intro-follow|verb-judging|,word|	2-3 -9
es:intro-follow|verb-judging|stop|	1 8	2-3 -21	4-7 -8
es:intro-follow|verb-saying|,word|	2-3 -9
es:intro-follow|verb-saying|coordinator|	2-3 9
es:intro-follow|verb-saying|determiner|	1 -11
es:intro-follow|verb-saying|end|	4-7 10
es:intro-follow|word|,auxiliary|	2-3 -9
es:intro-follow|word|,coordinator|	4-7 10
es:intro-follow|word|,determiner|	1 -8	2-3 -8
es:intro-follow|word|,preposition|	2-3 -12	4-7 11
es:intro-follow|word|,pronoun|	2-3 -8
es:intro-follow|word|,subordinator|	4-7 8
es:intro-follow|word|,that|	1 -10	2-3 -7
es:intro-follow|word|,verb-saying|	1 -13
es:intro-follow|word|,word|	1 -11	4-7 -9
es:intro-follow|word|adverb|	2-3 11
es:intro-follow|word|coordinator|	1 -15	4-7 9
es:intro-follow|word|determiner|	1 9	2-3 -7
es:intro-follow|word|end|	2-3 -16	4-7 -8
es:intro-follow|word|preposition|	1 -17
es:intro-follow|word|pronoun|	2-3 -7
es:intro-follow|word|stop|	2-3 12	4-7 8
es:intro-follow|word|word|	1 -7
es:intro|	% 7	, -8	quote 8	start 8	stop 18	that 9
es:in|first|=al|	8+ 8	first 7
es:in|first|=aunque|	none 10
es:in|first|=a|	2-3 -13	4-7 16	8+ 16	none -11
es:in|first|=cada|	2-3 8	first 7	none 8
es:in|first|=como|	2-3 10	4-7 10	none 14
es:in|first|=con|	4-7 14	8+ 11	first 12
es:in|first|=cuando|	8+ 13
es:in|first|=desde|	4-7 9
es:in|first|=de|	8+ 11	first 8
es:in|first|=ella|	first 7
es:in|first|=el|	2-3 -15	4-7 -14	all-one -13	first 10	none -22	titled 9
es:in|first|=en|	2-3 7	4-7 19	8+ 15	first 15	none 10	some 9
es:in|first|=eran|	4-7 8	first 9
es:in|first|=esa|	first 7
es:in|first|=están|	first 7
es:in|first|=está|	4-7 10	8+ 8	first 9	none 7
es:in|first|=es|	2-3 9	4-7 13	8+ 13	first 17	none 10
es:in|first|=hasta|	4-7 7	8+ 8	none 11
es:in|first|=ha|	none 7
es:in|first|=hemos|	first 8
es:in|first|=he|	8+ 8	first 10
es:in|first|=las|	4-7 11	first 8	none 9
es:in|first|=la|	2-3 -12	4-7 -18	8+ 15	all -8	all-one -11	first -8	most 9	none -11	some -13
es:in|first|=les|	2-3 9	4-7 10	8+ 8	first 11
es:in|first|=le|	2-3 7	4-7 9	8+ 9	first 12	none 8
es:in|first|=los|	8+ 10	all-one -9	first -9	none 10
es:in|first|=lo|	8+ 11	none 12
es:in|first|=me|	2-3 8	4-7 9	8+ 12	first 8	none 7
es:in|first|=mis|	4-7 7	first 8
es:in|first|=mi|	4-7 11	8+ 12	first 12
es:in|first|=ni|	4-7 14	8+ 7	titled 7
es:in|first|=nos|	4-7 8	first 10
es:in|first|=no|	2-3 -7	8+ 18
es:in|first|=para|	2-3 14	4-7 14	8+ 10	first 8	none 19
es:in|first|=pero|	4-7 8	8+ 11	first 8
es:in|first|=porque|	4-7 10	first 8	none 7
es:in|first|=por|	4-7 13	8+ 8	none 12
es:in|first|=pues|	8+ 8
es:in|first|=que|	2-3 10	4-7 14	none 16
es:in|first|=será|	4-7 7	first 7
es:in|first|=se|	2-3 9	4-7 10	8+ 9	none 19
es:in|first|=sin|	4-7 7
es:in|first|=si|	8+ 10	none 7
es:in|first|=son|	2-3 7	4-7 7	8+ 9	first 8	none 7
es:in|first|=su|	2-3 8	4-7 -7	first -8	none 9
es:in|first|=tiene|	8+ 10	first 8	none 7
es:in|first|=tres|	first -9
es:in|first|=una|	2-3 13	8+ 13	none 11
es:in|first|=unos|	4-7 8	none 8
es:in|first|=un|	2-3 23	4-7 26	8+ 10	first 10	none 33	some 8
es:in|first|=usted|	4-7 7	first 7
es:in|first|=va|	4-7 8	none 9
es:in|first|=yo|	4-7 14	8+ 8	first 14
es:in|first|=y|	8+ 8
es:in|first|=él|	8+ 7	first 7
es:in|first|adverb|	2-3 19	4-7 7	none 29
es:in|first|capital|	8+ 22
es:in|first|verb|	1 -10	2-3 -8	4-7 15	all -7	all-one -7	first 10	none -8
es:in|first|word|	2-3 -8	8+ 21	most -8	titled -8
es:in|functions|0|1|	first -10
es:in|functions|0|2-3|	all-one -8	none 8	some -8
es:in|functions|0|4-7|	first -7
es:in|functions|1|2-3|	all -12	none -8
es:in|functions|1|4-7|	first 7	none 8	some 10
es:in|functions|2|2-3|	all-one -7	none 8
es:in|functions|2|4-7|	all -10	most -11	titled -10
es:in|functions|2|8+|	first 14
es:in|functions|3|4-7|	most 13	titled 11
es:in|functions|3|8+|	some 11
es:in|last|-in|	1 -8
es:in|last|	a -11	an 10	az -11	ba 7	be 8	c -8	ce -8	ch -9	co 10	do 11	el -9	eo -10	er -9	es 8	fa -12	fe -9	fé 8	ga -9	go -16	ho -10	ia 8	il -10	in -8	ir 8	ja -11	jo 8	le 8	ma 10	na -10	ne 10	ng -10	om -8	os -14	oz -7	pa 7	ra -22	ro -7	rs -9	rá -10	ta 15	te 10	uy -7	x -8	ya -10	zo -13	ás 11	én 8	és -12	ío 8	ño -7
es:in|last|ada|	1 14
es:in|last|ado|	2-3 8
es:in|last|afé|	2-3 8
es:in|last|aja|	2-3 -9
es:in|last|ajo|	2-3 7
es:in|last|ana|	1 -12	2-3 7
es:in|last|ano|	1 -12
es:in|last|azo|	1 -10
es:in|last|bas|	1 -11
es:in|last|ble|	1 10
es:in|last|blo|	2-3 -8
es:in|last|bre|	2-3 -12
es:in|last|bro|	1 -11
es:in|last|cal|	2-3 11
es:in|last|cel|	1 -8
es:in|last|ces|	1 10
es:in|last|cho|	2-3 -7
es:in|last|cio|	2-3 -11
es:in|last|cos|	2-3 -10
es:in|last|c|	2-3 -8
es:in|last|das|	2-3 15
es:in|last|dom|	1 -8
es:in|last|dos|	2-3 9
es:in|last|eda|	2-3 -7
es:in|last|efa|	2-3 -9
es:in|last|ene|	2-3 11
es:in|last|eno|	1 9
es:in|last|era|	1 -11	2-3 -11
es:in|last|ero|	2-3 -10
es:in|last|ers|	2-3 -9
es:in|last|esa|	2-3 -11
es:in|last|eso|	2-3 7
es:in|last|eto|	1 7	2-3 13
es:in|last|gio|	1 -12
es:in|last|gra|	2-3 -8
es:in|last|gua|	2-3 -8
es:in|last|huy|	1 -7
es:in|last|ial|	2-3 -9
es:in|last|ias|	2-3 -7
es:in|last|ico|	2-3 9
es:in|last|ida|	2-3 -8
es:in|last|ido|	1 7	2-3 -8
es:in|last|ima|	2-3 10
es:in|last|ina|	1 -12	2-3 -7
es:in|last|ing|	1 -10
es:in|last|ino|	1 -9	2-3 -9
es:in|last|ios|	1 -8	2-3 -13
es:in|last|ire|	2-3 7
es:in|last|ita|	2-3 -7
es:in|last|ito|	1 12
es:in|last|iza|	2-3 -7
es:in|last|iño|	2-3 8
es:in|last|ión|	1 -9
es:in|last|jos|	2-3 10
es:in|last|lan|	2-3 -10
es:in|last|lar|	2-3 9
es:in|last|las|	2-3 7
es:in|last|les|	1 -13	2-3 15
es:in|last|lia|	1 -7
es:in|last|lla|	1 -11	2-3 -9
es:in|last|llo|	2-3 8
es:in|last|lsa|	1 -9
es:in|last|lón|	2-3 -8
es:in|last|mas|	2-3 -9
es:in|last|mos|	2-3 9
es:in|last|nar|	2-3 -8
es:in|last|nas|	2-3 7
es:in|last|nce|	2-3 -8
es:in|last|nda|	1 -9
es:in|last|nes|	1 -10
es:in|last|nio|	1 -12
es:in|last|nte|	2-3 11
es:in|last|nza|	1 -7
es:in|last|oca|	2-3 8
es:in|last|olo|	1 -9
es:in|last|ora|	2-3 11
es:in|last|osa|	1 11
es:in|last|oso|	1 8
es:in|last|ozo|	2-3 -7
es:in|last|per|	1 -9
es:in|last|ran|	2-3 8
es:in|last|rda|	1 -11
es:in|last|reo|	1 -9
es:in|last|rla|	2-3 10
es:in|last|ros|	1 -7
es:in|last|roz|	2-3 -7
es:in|last|rra|	1 -7
es:in|last|rro|	1 -10
es:in|last|rse|	2-3 10
es:in|last|rso|	2-3 -8
es:in|last|smo|	2-3 11
es:in|last|sos|	2-3 -9
es:in|last|sta|	1 11	2-3 11
es:in|last|sto|	2-3 -10
es:in|last|taz|	1 -11
es:in|last|tes|	1 9	2-3 -15
es:in|last|tor|	2-3 -8
es:in|last|tos|	1 -9
es:in|last|tre|	2-3 -7
es:in|last|tro|	1 -9	2-3 7
es:in|last|ual|	2-3 11
es:in|last|ulo|	1 -8	2-3 9
es:in|last|uma|	2-3 -7
es:in|last|una|	1 -8
es:in|last|ura|	1 -8	2-3 -12
es:in|last|ves|	2-3 10
es:in|last|x|	1 -8
es:in|last|ya|	2-3 -10
es:in|last|yor|	2-3 11
es:in|shape|=a =la word|	2-3 -10
es:in|shape|=a word =de|	4-7 9
es:in|shape|=a word =me|	8+ 8
es:in|shape|=a word word|	8+ 7
es:in|shape|=cada word|	2-3 8
es:in|shape|=con =la word|	4-7 12
es:in|shape|=con =los word|	4-7 7
es:in|shape|=con word =y|	4-7 9
es:in|shape|=con word word|	4-7 8
es:in|shape|=con word|	2-3 16
es:in|shape|=cuando =la word|	8+ 9
es:in|shape|=de =la word|	8+ 8
es:in|shape|=de word =no|	4-7 -9
es:in|shape|=de word =que|	4-7 10
es:in|shape|=de word word|	4-7 10
es:in|shape|=dos word|	2-3 -7
es:in|shape|=el capital|	2-3 -13
es:in|shape|=el word =a|	4-7 -9
es:in|shape|=el word =del|	8+ 9
es:in|shape|=el word =de|	4-7 -14
es:in|shape|=el word =lo|	4-7 10
es:in|shape|=el word =me|	8+ 10
es:in|shape|=el word =no|	4-7 13	8+ 7
es:in|shape|=el word =se|	4-7 9	8+ 10
es:in|shape|=el word =tiene|	4-7 7
es:in|shape|=el word adverb|	4-7 10
es:in|shape|=el word capital|	8+ 9
es:in|shape|=el word word|	2-3 9	4-7 10	8+ 13
es:in|shape|=el word|	2-3 -11
es:in|shape|=en =el word|	2-3 7	4-7 9
es:in|shape|=en =la word|	8+ 7
es:in|shape|=en =mi word|	4-7 7	8+ 7
es:in|shape|=en =un word|	2-3 8
es:in|shape|=en capital word|	8+ 8
es:in|shape|=en word =de|	4-7 7
es:in|shape|=en word =y|	4-7 8
es:in|shape|=en word word|	4-7 7	8+ 7
es:in|shape|=es =un word|	4-7 9	8+ 9
es:in|shape|=es =una word|	2-3 7	8+ 12
es:in|shape|=es adverb word|	4-7 9
es:in|shape|=la =del word|	2-3 -7
es:in|shape|=la capital capital|	2-3 -10
es:in|shape|=la capital|	2-3 -11
es:in|shape|=la word =de|	4-7 -13	8+ 8
es:in|shape|=la word =es|	8+ 7
es:in|shape|=la word =para|	4-7 9
es:in|shape|=la word adverb|	4-7 9
es:in|shape|=la word verb|	8+ 10
es:in|shape|=la word word|	8+ 8
es:in|shape|=le verb =que|	8+ 7
es:in|shape|=les verb =que|	8+ 7
es:in|shape|=lo word =con|	8+ 7
es:in|shape|=lo word word|	8+ 7
es:in|shape|=los capital|	2-3 -7
es:in|shape|=los word =del|	4-7 -9
es:in|shape|=los word =de|	4-7 -8
es:in|shape|=los word =no|	8+ 7
es:in|shape|=los word word|	4-7 13	8+ 7
es:in|shape|=me word =por|	4-7 12
es:in|shape|=me word word|	4-7 7	8+ 7
es:in|shape|=mi word =fue|	8+ 8
es:in|shape|=mi word verb|	8+ 7
es:in|shape|=mi word word|	4-7 8	8+ 10
es:in|shape|=ni =el word|	4-7 8
es:in|shape|=ni word =ni|	4-7 9
es:in|shape|=no =es =una|	8+ 7
es:in|shape|=no =es =un|	4-7 9	8+ 8
es:in|shape|=no =ha word|	4-7 7
es:in|shape|=no =me word|	4-7 -9
es:in|shape|=no =puede word|	4-7 11
es:in|shape|=no =se word|	4-7 11
es:in|shape|=no verb word|	4-7 13
es:in|shape|=no verb|	2-3 8
es:in|shape|=no word =al|	4-7 8
es:in|shape|=no word =a|	8+ 7
es:in|shape|=no word =los|	4-7 9
es:in|shape|=no word =por|	8+ 10
es:in|shape|=no word adverb|	2-3 -7
es:in|shape|=no word word|	4-7 12	8+ 11
es:in|shape|=no word|	2-3 -11
es:in|shape|=para word|	2-3 8
es:in|shape|=por word word|	2-3 8	4-7 9
es:in|shape|=por word|	2-3 -7
es:in|shape|=que =la word|	4-7 7	8+ 7
es:in|shape|=se =la word|	4-7 11
es:in|shape|=se word =el|	4-7 8
es:in|shape|=se word =en|	4-7 9
es:in|shape|=se word adverb|	2-3 8
es:in|shape|=sin word word|	2-3 9
es:in|shape|=sin word|	2-3 -12
es:in|shape|=su word|	2-3 8
es:in|shape|=un word =al|	4-7 10
es:in|shape|=un word =con|	4-7 9
es:in|shape|=un word =de|	4-7 9
es:in|shape|=un word =es|	8+ 7
es:in|shape|=un word =no|	4-7 9
es:in|shape|=un word =que|	8+ 7
es:in|shape|=un word word|	2-3 17	4-7 13	8+ 9
es:in|shape|=un word|	2-3 11
es:in|shape|=una verb|	2-3 7
es:in|shape|=una word =contra|	4-7 10
es:in|shape|=una word =con|	4-7 11
es:in|shape|=una word =que|	8+ 11
es:in|shape|=una word word|	2-3 18	4-7 13	8+ 10
es:in|shape|=y =en =la|	8+ 8
es:in|shape|=y =por word|	4-7 7
es:in|shape|=y adverb word|	4-7 7
es:in|shape|=y word word|	4-7 9
es:in|shape|=y word|	2-3 7
es:in|shape|=yo =no verb|	8+ 8
es:in|shape|=yo =no word|	4-7 8	8+ 7
es:in|shape|=yo adverb word|	4-7 8
es:in|shape|=yo word =con|	4-7 7
es:in|shape|=yo word word|	4-7 8
es:in|shape|adverb =de =que|	4-7 8
es:in|shape|adverb =del word|	2-3 8
es:in|shape|adverb =se word|	2-3 -12
es:in|shape|adverb verb|	2-3 -8
es:in|shape|adverb word =la|	8+ 10
es:in|shape|adverb word =mi|	4-7 8
es:in|shape|adverb word =una|	8+ 9
es:in|shape|adverb word word|	8+ 8
es:in|shape|adverb word|	2-3 27
es:in|shape|capital =a word|	2-3 -7	4-7 11	8+ 8
es:in|shape|capital =de word|	2-3 -9
es:in|shape|capital =del word|	2-3 -8
es:in|shape|capital =dos word|	8+ 8
es:in|shape|capital =el word|	8+ 13
es:in|shape|capital =en word|	4-7 -9
es:in|shape|capital =es =un|	4-7 7
es:in|shape|capital =es word|	8+ 10
es:in|shape|capital =la word|	8+ 8
es:in|shape|capital =las word|	4-7 7
es:in|shape|capital =lo =que|	8+ 9
es:in|shape|capital =no word|	4-7 12
es:in|shape|capital =para capital|	2-3 -8
es:in|shape|capital =por word|	2-3 -8	8+ 10
es:in|shape|capital =que =era|	4-7 8
es:in|shape|capital =que word|	4-7 14
es:in|shape|capital adverb =y|	4-7 11
es:in|shape|capital adverb word|	2-3 8
es:in|shape|capital adverb|	2-3 -10
es:in|shape|capital capital capital|	2-3 -10
es:in|shape|capital capital|	2-3 -11
es:in|shape|capital number|	2-3 -10
es:in|shape|capital word =a|	4-7 9
es:in|shape|capital word =el|	8+ 7
es:in|shape|capital word =es|	4-7 8
es:in|shape|capital word =me|	4-7 -7
es:in|shape|capital word =que|	4-7 9	8+ 9
es:in|shape|capital word =tres|	8+ 10
es:in|shape|capital word capital|	4-7 8
es:in|shape|capital word word|	2-3 -14	4-7 -12	8+ 12
es:in|shape|verb capital|	2-3 -7
es:in|shape|verb word|	2-3 -12
es:in|shape|verb|	1 -10
es:in|shape|word =a =la|	4-7 9
es:in|shape|word =a =los|	4-7 9
es:in|shape|word =con word|	4-7 11
es:in|shape|word =de =las|	4-7 -9
es:in|shape|word =de =la|	4-7 -15
es:in|shape|word =de =un|	4-7 7
es:in|shape|word =de word|	2-3 -16	4-7 -8
es:in|shape|word =del word|	2-3 -9	4-7 11
es:in|shape|word =el word|	2-3 -8	4-7 14	8+ 10
es:in|shape|word =la word|	2-3 11	4-7 10	8+ 7
es:in|shape|word =para word|	4-7 10
es:in|shape|word =pero =no|	4-7 11
es:in|shape|word =pero word|	2-3 -7
es:in|shape|word =por word|	4-7 8
es:in|shape|word =su word|	2-3 8
es:in|shape|word =una word|	2-3 8
es:in|shape|word =y word|	2-3 17
es:in|shape|word adverb =de|	4-7 -7
es:in|shape|word adverb word|	2-3 10	4-7 10
es:in|shape|word capital|	2-3 -11
es:in|shape|word word =a|	8+ 7
es:in|shape|word word =de|	4-7 14	8+ 7
es:in|shape|word word =en|	4-7 12
es:in|shape|word word =para|	4-7 9
es:in|shape|word word =por|	4-7 10
es:in|shape|word word word|	4-7 9
es:in|word|	a -20	aduana -10	agua -11	aguardiente -7	aire 7	ajuste 11	alquiler -8	alta -8	alto -10	antes 10	aquí -13	arancel -8	arroz -7	autor -11	avances 8	bastante 9	bienvenidos -8	billete -9	bizarro -9	blancos -11	bocadillo -7	breathe-in -8	bro -11	buen 7	bueno 11	bufandas 9	burla 7	c -8	caballero -8	cada 8	café 8	caja -7	cal 7	camas -8	capataz -11	carretera -8	caso -8	causa 12	cerrado -8	chica -8	chino -10	chuy -7	ciudad -10	cocina -8	come 9	comercio -7	como 13	comprar 9	conciencia 10	coordenadas 11	cretaceous -7	criterios 9	cura -9	de -18	decir 7	del -12	diphda -9	dos 12	el -14	elefantes -11	elegante 9	emilia -7	en 9	era 8	error 10	es 9	escudo -8	eso 8	espacio -10	está 7	excepcional 8	fantasma -15	forzada -10	foto 9	fragilidad -12	grande -8	guardianes -7	guerra -9	heredada 8	histórico 10	hoja -7	honesta 7	hospitales -9	igual 7	insuficiente 7	intertextualidad 12	interés -10	intérprete -7	jamón -12	jefa -9	juntos -8	kilómetro -8	lazarilla -8	le 8	les 9	letters -9	ley -8	libre -10	llamada -7	mano -9	mar -9	mayor 9	mañana -7	me 7	media 9	mejor 11	ministro -9	mismo 9	modelo -10	muy 9	músculo -8	nacional 7	nadie 7	negra -8	norte -8	nostalgia 9	novela 7	o 9	oportunidad 8	oportunista 11	optimista 9	oscilación -10	otros 7	paciencia 8	pan -7	panadería -8	pantalla -8	paparda -11	para 7	pasada -8	pasillo 9	patria -8	pedagógico 8	perdida 8	permiso -9	perreo -7	piedra 7	pilar -7	plan -13	posible 12	presupuesto 13	primavera -10	problemas -9	prometedor 8	pronto -8	proyecto -7	próxima 7	pueblo -9	puente -10	punto -9	puntuales 9	que 10	quemar 13	qué 8	random -8	recursos -8	reina -9	respeto 16	riesgo -12	router -7	sabotaje 9	santa -7	sastre -7	segunda -10	semana 9	sentido 11	siempre 10	silencio 8	silobolsa -9	sobremesa -9	solo -8	son 7	sorribas -11	su 11	suficiente 8	sí -7	tampoco 9	tano -7	te -8	temporal 8	tengo 7	tiene 9	todas -8	todo 10	transición -12	tránsito -10	turbina -7	turismo 9	táper -9	un 25	una 15	unicornio -12	vacaciones -7	valiente -11	vaquilla -7	vegano -11	vuelo -9	x -8	y 12	zona -9	última -7
es:lead|lower|	% 7	: -16	capital 7	quote 8	that 10	verb-thinking 8
es:lead|other|	start 15	word -11
es:lead|upper|	, -16	: 9	capital -14	determiner -15	preposition -13	stop 18	verb-judging -7	verb-saying -12	verb-thinking -8	word -22
es:named|1|1|	none -16
es:named|1|2-3|	first -9	none -21
es:named|1|4-7|	first -7	none -16
es:named|2|2-3|	none -14
es:named|2|4-7|	some -8
es:named|3|4-7|	first 8
es:named|none|1|	first -10
es:named|none|2-3|	all -7	all-one -10	none 7	some -8	titled -8
es:named|none|4-7|	most 8	none 10
es:named|none|8+|	some 11
es:naming|bautizado|2|	2-3 -9
es:naming|conocido|2|	1 -12
es:naming|etiqueta|1|	2-3 -7
es:naming|false|	preposition -22	stop 11	verb-judging -15	word -30
es:naming|frase|1|	4-7 -7
es:naming|fórmula|1|	4-7 -7
es:naming|lema|1|	2-3 -7
es:naming|llamada|1|	1 -7	2-3 -7	4-7 -8
es:naming|llamados|1|	2-3 -7
es:naming|llamado|1|	2-3 -13
es:naming|mote|2|	4-7 -8
es:naming|nombre|2|	1 -13	2-3 -8
es:naming|palabras|2|	2-3 8	8+ 7
es:naming|palabra|1|	1 -13
es:naming|titulado|1|	2-3 -7	4-7 -8
es:naming|true|	% 7	, -7	quote 8	start 8	stop 18	that 9
es:naming|término|1|	2-3 -7
es:naming|título|2|	2-3 -8
es:nearby-on|	1 -7	2 -9	2021 -11	400 -11	9 -8	a 8	aclara 10	aclaró 8	admite -7	advirtió 12	afirma 7	afirmó 9	agregó 8	alusión 9	anfitrión 8	ante -9	antes 13	apostillado 9	apuntó 8	asegura 9	aseguró 12	aunque -7	avisó 7	ayer -11	añadió 8	año -10	años -7	bromeó 9	cartera 7	comentó 8	comisión -10	como -16	compara 8	con -16	concede 7	concejala 10	confiesa 7	contó 11	corredor 7	correo 9	cuatro -7	cumple -7	cómo -7	declarado 9	declaró 10	del -14	demanda -8	describió 7	detalló 9	detenerse 10	dijo 14	donde -7	dos -13	durante -9	ella 8	en -10	entidad 9	enumera 8	escribe 11	escrito 8	española -7	estuvo -8	exigió 10	explica 9	explicó 8	expresión 7	expresó 8	farol -8	fiscal 9	fuera 9	gobernador 8	gobierno 8	ha -13	hace 7	hay -9	historia -9	horas -8	ilustra 7	ironizó 10	juró 8	la 18	lee 9	ley 10	llamó 11	lleva -7	línea 8	magistrada 9	mandatario 7	matizó 8	me 7	ministra 10	misma -9	museo -9	muy 9	nadie -10	no -12	nombres -7	o -9	objeta 7	objetó 8	ordena 8	otras 11	otros 7	oye 7	pesos -9	pidió 12	plan -8	planta -13	porque -7	portavoz 11	precisa 7	precisó 8	prefirió 7	preguntó 13	presunto -8	preveía -7	prevé -9	primera -8	prosiguió 7	protestó 8	puntualizó 8	qué -12	razona 7	recomienda 10	recordaba 9	recuerda 7	relata 7	relató 7	remata 8	replicado 7	responde 9	respondió 9	resumió 8	riego -7	risas 7	sentenció 7	ser -8	será -10	señala 8	señaló 10	siempre 7	soltó 7	solía 9	son -9	sostiene 7	sostuvo 7	su 15	tanto -10	tiene -13	término -8	un -7	unas -9	veces -8	vencedor 7	vocero 7	zanjó 9	último 12	único -7
es:nearby|	2019 -8	22 7	7 9	a 15	acaba -10	aclara 8	aclaró 9	acta 9	actuó 11	acusa 10	acusado 8	acusó 13	acuñó -9	admiten -10	advirtió 14	afirma 14	afirmó 9	agenda -11	agradeció 9	agrega 7	agregó 9	agua 8	al 8	alcaldesa 7	alguien -13	allá 8	alumnos -9	anotaciones -11	anterior -8	antes 8	anunció -10	apagón -11	aparece -8	aplicación -9	apodan -7	apodo -9	apostilló 8	apuntó 13	argentino -8	arqueólogos -7	arranca -8	articulado 7	artículos -12	asegura 12	aseguró 10	así -17	atribuye 10	autor -15	autora -14	avisa 10	aviso -7	avisó 9	ayllón -9	ayudas 7	añadido -9	añadió 11	año -13	años -8	bajo -12	balcones -7	banco 10	bar -9	barrientos -9	bautizada -8	bautizado -11	bautizó -12	blázquez -9	brote -9	busca 8	buscar 8	cabello -8	cae -9	califica 9	calificado 9	calificó 19	cambio 16	camiseta -7	campamento -7	campaña -11	cancillería 11	canción -10	capacidad -9	capitán -8	carta 10	cartel -18	cartulina -9	catalana 9	celebrado 8	celebró 9	chaves 7	cocinera 7	coinciden 10	comisión -10	comité -7	como -15	concedió -7	concejal 8	conferencia -8	confesó 8	confirma 7	conflicto -7	congreso 11	conoce -13	conocen -8	conocida -8	conocido -12	consejo -10	considera 21	consideran 9	consideró 11	contenido 10	contestó 14	contradice 7	contrato 11	contratos 9	corrige 10	cuadro 9	cualquier 11	cuatro -9	cámaras 9	dato 9	debajo -8	debe 9	declaró 12	decía -8	decían -10	dedicó 10	defensa 10	define 8	definición -8	definió 14	deje -9	delante -9	demà 9	denominada -7	denuncias 9	departamento 8	derrota 10	descartados -7	descartó -10	deslizó -7	desplegó -8	después 9	destacó 11	detesta -7	diario -7	dice -9	dicen 11	dicho -8	dijo 15	dio 9	director 10	dirigente 8	discrepó 8	dispuesta 10	dispuesto 8	distribuidora 7	diálogo 8	documento -10	durante -9	edificio -10	editorial 7	elegido -8	elogió 13	emitió 8	empieza -9	empleados -9	empresarios 7	en -15	encuentran 13	entiende 10	equipo 12	era -10	es -8	esas 9	escribió -10	escrito -9	ese -7	eslogan -10	eso 13	esta 7	estaba 11	estará 12	estatutos -7	estudiará 9	está 11	están 8	excusó 7	exige 9	expediente 7	explica 7	explicó 9	expresión -9	expresó 14	fallo 12	falta 10	farol -7	fermín 7	fiebre -9	figura -9	fila 8	firma 7	forma 8	frase -8	fue 16	fuentes 9	fuga 7	fórmula -7	gabinete 9	ganó -8	garza -9	gira 7	gobernadora -11	gobierno 8	grada -8	grancala 10	gritó 9	hablaba 14	hablado 10	habló 21	habría 8	hacerlo 7	hallan -7	hallazgo 9	han -14	hasta -7	hay -14	hicieron 9	hierro 7	historia 7	hizo -12	hombros 14	hora 8	hospital -8	impacto 9	importancia 9	incluye -9	indicó 8	inglés 8	insisten 13	instalar -7	instituto -9	investigación 9	iriarte 7	ironizó 8	irá 7	jefe 9	jubilado -7	juez -8	juicio 8	junts 8	jurado 8	jóvenes -11	lado 9	lamentado 10	lamentó 11	lancha -7	le 7	lee -13	legislatura -11	lejos 8	lema -14	les 9	letra -13	ley 11	leía -7	libro -8	limitó 7	lista 9	llama -11	llamaban -15	llamada -12	llamado -14	llamados -7	llaman -21	llamar -10	llamó 10	llega 8	lleva -14	llevaba -8	lo 9	los -7	lucía 7	luego 9	lugar 10	lugo 7	madre -8	mano -8	manta -10	marca -8	martes 10	mayores -8	medida 9	medio 10	memorias -10	mensajes 7	mesa 7	meses -8	mil 10	ministerio 11	miércoles 7	mote -8	más 8	médico 10	método 8	nacional -9	nadie -15	negocio 10	ni -9	norma 10	noticia 11	novela -7	nueve -13	obras 10	ocho -7	oficialismo 9	ofrece -10	olabarrieta -7	once -7	opa 7	operativo -7	opinión 7	orden 11	otra -12	otro 11	pacto 9	pactos -9	padres 11	palabras 9	para -14	parque -7	parrilla 8	pasacalle -11	paz 8	pegado -8	perder 8	perdón 7	permite -12	pero 7	pesos 9	pide 9	pintada -10	pizarra -11	placa -7	planta -9	plato -8	pleno -7	poca -7	popular 9	porque 7	portada -10	precisa -9	precisó 9	prefiere -12	preguntado -7	premio -9	presidenta 11	presidente 10	press 8	primer -14	principio 11	probado 9	procesados -10	prohíbe -10	prometido -8	prometió 11	propio 10	propone -9	propuesta 9	propuso -11	proyecto -8	publica -10	publicado -7	publicar -10	puede -7	puerta -11	puesto -9	punto 11	puso -7	páginas -9	pérdida 11	público 8	queda -10	quiso -10	quispe 8	quitar -9	quién -9	qué -15	radio 10	rebautizado -7	reclamó 13	reconoció 9	recuerda -8	recursos 8	refirió 11	regidor 7	repitió 7	replica 9	replicado 9	replicó -7	reprochó 9	respondió 9	respuesta -8	restó 9	resultado 8	resultados 11	resume 9	reverso -7	rival 9	rosario 7	río 10	salarios 7	salió -9	salud 11	santiago -10	se -14	sea 12	seguridad 7	según 8	sello -7	semana 8	senado 9	sentirse 8	ser 7	servicio 10	sería 10	señalar 9	señaló 7	siempre 11	siendo -7	significa -9	sigue -7	sino 14	situación 12	socios 9	sol -8	solo 8	soltó 7	solís 11	son 10	sonrisa 9	sostiene 15	sostienen 11	sostuvo 17	su 11	subrayó 8	sur 7	sus -7	sí 9	tachó 10	tajante 9	tarde 12	teatro -10	teléfono 7	tema -7	terció 7	tildó 15	titula -11	titulado -10	todo 11	todos 8	tomaron 11	tomó 9	trabajadores -7	trae -12	trasladó 9	trata 11	trató 11	tres 7	tributa 9	técnico 7	término -8	título -12	un -25	universidad 11	uruguayo 7	usar -7	usó -11	va -8	varios -7	ve 12	vender -8	viernes 8	voto 9	votó -8	x 8	álvaro 7	óscar 7
es:nobody|1|	word -9
es:nobody|2-3|	, -9	determiner -11	word -8
es:nobody|4-7|	stop 8
es:nobody|8+|	start 11
es:others|0|	1 7
es:others|1|	2-3 7
es:others|2|	1 -18	2-3 -9
es:others|3|	1 -14	2-3 -11
es:own-case|false|all-one|	, -11	capital -13	determiner -14	preposition -19	verb-judging -7	verb-saying -7	word -18
es:own-case|false|all|	: -14	preposition -10	word -9
es:own-case|false|first|	, -14	capital -11	determiner -10	stop 17	word -15
es:own-case|false|most|	: 11	stop 11	word -11
es:own-case|false|none|	% 7	: -14	quote 8	that 10	verb-thinking 8
es:own-case|false|some|	, -7	determiner -7	preposition -11	word 15
es:own-case|false|titled|	: 13	determiner -7	preposition -9
es:own-case|true|all-one|	: 10
es:own-case|true|first|	: 14	start 18	stop 18	word -7
es:own-case|true|none|	, 13	word 15
es:own|false|	4-7 -8
es:own|true|	2-3 12	4-7 11
es:same|1|1|	first -7
es:same|1|2-3|	some -9
es:same|1|4-7|	all -8	most 7
es:same|1|8+|	some 11
es:same|2|1|	all-one -15	first -8
es:same|2|2-3|	all -7	all-one -8	most -8	titled -8
es:same|2|4-7|	first -12	none -11	titled -8
es:same|3|1|	all-one -7	none -14
es:sentence|judging|	1 11	2-3 8	8+ 14
es:sentence|none|	1 -8	2-3 -11	4-7 -8
es:sentence|saying|	4-7 7
es:sentence|thinking|	1 -8	2-3 -7	8+ 12
es:sign|far|	, -7	: -11	none -17	verb-saying -7
es:sign|far|:|	1 -10	2-3 7	4-7 -17
es:sign|far|verb-saying|	2-3 -7
es:sign|far|verb|	none -21
es:sign|near|	: -23	none -27	preposition -7	word -7
es:sign|near|:|	2-3 -13	4-7 -19
es:sign|near|verb|	esperar -7	none -21
es:sign|near|word|	2-3 -12
es:sign|none|	% 7	, -8	: 14	near -9	quote 8	start 8	stop 18	that 9
es:sign|none|%|	4-7 7
es:sign|none|,|	1 -10	8+ -7
es:sign|none|:|	4-7 20	8+ 42
es:sign|none|;|	1 -8
es:sign|none|adverb|	1 -12
es:sign|none|auxiliary|	2-3 7	8+ 10
es:sign|none|capital|	8+ 9
es:sign|none|coordinator|	1 -11	2-3 -8	4-7 11
es:sign|none|determiner|	2-3 -7
es:sign|none|preposition|	8+ 13
es:sign|none|pronoun|	1 -9	2-3 7
es:sign|none|quote|	8+ 8
es:sign|none|start|	2-3 9	8+ 9
es:sign|none|stop|	2-3 23	4-7 16	8+ 8
es:sign|none|that|	2-3 9	4-7 13
es:sign|none|verb-judging|	1 10	2-3 -10	4-7 -8
es:sign|none|verb-saying|	2-3 7
es:sign|on|far|	4-7 13	8+ 7
es:sign|on|near|	4-7 -10
es:sign|sentence before|	stop 9
es:sign|sentence before|stop|	4-7 9	8+ 12
es:size-ending|10+|.|	determiner 8	end 9
es:size-ending|10+|?|	stop 7
es:size-ending|10+|none|	,auxiliary 10	,pronoun 14	,verb-judging 7	,verb-saying 7	,word 14	— 7
es:size-ending|1|.|	end 8
es:size-ending|1|none|	,auxiliary -8	,capital -9	,coordinator -10	,determiner -18	,pronoun 8	,quote -13	,subordinator -9	,that -11	,verb-saying 8	: -11	capital -15	pronoun -8	quote -7	that -13	word -13
es:size-ending|2|none|	,determiner -17	,pronoun -8	,that -10	; 10	adverb 11	end -8	pronoun -7	that 11	word -19
es:size-ending|3|.|	end 14
es:size-ending|3|?|	end 7	stop -10
es:size-ending|3|none|	( -8	,auxiliary -8	,coordinator -7	,determiner -11	,preposition -8	: -8	determiner 10	preposition 7	verb-saying -7
es:size-ending|4-5|.|	determiner 7	end 25
es:size-ending|4-5|?|	,verb-saying 7	end 8	— 7
es:size-ending|4-5|none|	,coordinator 10	,preposition 11	,that -10	,verb-saying 14	,word -12	; 8	coordinator 12	determiner 9	verb-saying -10	word -9	— 15
es:size-ending|6-9|.|	determiner 11	end 11
es:size-ending|6-9|?|	,pronoun 9	end 8	— 8
es:size-ending|6-9|none|	,auxiliary 11	,preposition 9	,verb-saying 22	,word 19	: 13	end 14	— 9
es:size-follow|10+|	,auxiliary 10	,pronoun 14	,verb-judging 7	,verb-saying 7	,word 14	determiner 8	end 9	— 7
es:size-follow|1|	,auxiliary -8	,capital -9	,coordinator -10	,determiner -18	,pronoun 8	,quote -13	,subordinator -9	,that -11	,verb-saying 8	: -11	capital -15	pronoun -8	quote -7	that -13	word -13
es:size-follow|2|	,determiner -17	,that -10	; 10	adverb 11	coordinator 7	end -7	pronoun -7	that 11	word -19
es:size-follow|3|	( -8	,auxiliary -8	,coordinator -7	,determiner -11	,preposition -8	: -8	determiner 10	preposition 7	verb-saying -7
es:size-follow|4-5|	,coordinator 10	,preposition 11	,that -10	,verb-saying 15	,word -12	; 8	coordinator 12	determiner 11	verb-saying -10	word -9	— 13
es:size-follow|6-9|	,auxiliary 11	,preposition 9	,verb-saying 22	: 13	determiner 11	end 19	— 12
es:size-intro|10+|	: 27	capital 9	preposition 11	start 9	stop 8
es:size-intro|1|	, -10	; -8	adverb -12	coordinator -11	pronoun -9	verb-judging 10
es:size-intro|2|	capital -7	coordinator -9	stop 18	verb-judging -8	verb-saying 10
es:size-intro|3|	auxiliary 11	determiner -18	start 14	stop 16	that 9	verb-judging -7
es:size-intro|4-5|	% 7	: 7	coordinator 10	determiner -7	stop 9	that 12
es:size-intro|6-9|	adverb 8	auxiliary 15	capital 13	start 24	stop 32	that 7	verb-saying 18
es:size|	4-5 -7
es:subject|elided|	,auxiliary 12	,determiner -12	,pronoun 11	,subordinator -9	,that -9	,verb-saying 20	,word -8	2-3 13	4-7 10	8+ 14	auxiliary -8	coordinator -7	end 14	preposition -7	stop 22	verb-saying -8	— 10
es:subject|none|	( -7	,adverb -9	,auxiliary -7	,coordinator -12	,determiner -10	,quote -13	,that -13	,verb-judging 7	4-7 -9	auxiliary -14	capital -10	pronoun -10	stop -7	word -20	— 7
es:subject|own|	,auxiliary -9	,determiner -15	,that -11	,word -12	: -15	adverb 11	auxiliary 12	capital -10	coordinator 15	end 7	pronoun -7	quote -7	verb-saying -7
es:two-before|,|	capital -7	coordinator 7
es:two-before|:|	determiner -9	preposition -10	word 7
es:two-before|adverb|	stop 7	verb-saying 8	word 13
es:two-before|auxiliary|	determiner -13	word 8
es:two-before|capital|	: 18	auxiliary 9	preposition 10	that 8	verb-judging 9	word 8
es:two-before|coordinator|	determiner 10	that 8	word -9
es:two-before|determiner|	: -10	capital 15	stop 7	verb-saying 15	word -8
es:two-before|preposition|	capital 10	determiner -8	preposition -11	word -13
es:two-before|pronoun|	stop 9	verb-judging -8	word 22
es:two-before|quote|	, -17	: 8	coordinator -10	preposition -9
es:two-before|start|	capital -7	determiner -10	start 8
es:two-before|stop|	capital -10	determiner -11	preposition -10
es:two-before|that|	determiner 7	pronoun 8	verb-judging 9	word -12
es:two-before|verb-judging|	determiner 7	preposition 20	stop 7
es:two-before|verb-saying|	, 16	preposition 7	stop 16	that -7
es:two-before|verb-thinking|	stop 11
es:two-before|word|	% 7	, -8	adverb -9	auxiliary 10	determiner -15	preposition -9	stop 23	that 10	verb-judging -10
es:two-words-before|,|	alias -7	de 10	jesús -7	la -14	lamentó 7	titulado -10	un -9
es:two-words-before|.|	el -11
es:two-words-before|:|	el -8
es:two-words-before|acusó|	de 10
es:two-words-before|allá|	: 8
es:two-words-before|autora|	de -9
es:two-words-before|autor|	de -14
es:two-words-before|aviso|	: -7
es:two-words-before|ayer|	: 7
es:two-words-before|a|	decir -11
es:two-words-before|añadido|	: -7
es:two-words-before|años|	. 8	la -13
es:two-words-before|bautizado|	como -9
es:two-words-before|calificó|	de 10
es:two-words-before|carretera|	. 8
es:two-words-before|cartel|	: -11
es:two-words-before|como|	de -11
es:two-words-before|confirma|	: 7
es:two-words-before|conocen|	como -8
es:two-words-before|conoce|	como -13
es:two-words-before|conocido|	como -12
es:two-words-before|contestó|	: 7
es:two-words-before|convenio|	. 7
es:two-words-before|con|	una -9
es:two-words-before|corrige|	: 8
es:two-words-before|cuenta|	, 8
es:two-words-before|decir|	: 9
es:two-words-before|define|	como 8
es:two-words-before|definió|	como 11
es:two-words-before|derrota|	: 7
es:two-words-before|de|	fiebre -9	la -8	llamar -8	los -8	publicar -8
es:two-words-before|dijo|	. 10	: 8	sentirse 7
es:two-words-before|discrepa|	: 7
es:two-words-before|discrepó|	: 8
es:two-words-before|elogió|	la 10
es:two-words-before|el|	contrato 9	llamado -13	mercado 8	término -7
es:two-words-before|equipo|	de 9
es:two-words-before|es|	un -13
es:two-words-before|expresó|	su 10
es:two-words-before|gobierno|	de 7
es:two-words-before|gracia|	. 8
es:two-words-before|hablaba|	de 13
es:two-words-before|hablan|	de -8
es:two-words-before|habló|	de 19
es:two-words-before|había|	dicho -9
es:two-words-before|ha|	sido 7
es:two-words-before|hielo|	. 7
es:two-words-before|hierro|	: 7
es:two-words-before|hombros|	. 7	: 14
es:two-words-before|la|	considera 9	etiqueta -8	expresión -10	frase -7	fórmula -7	ley 8	llamada -12	llaman -8	marca -8	norma 8	palabra -13	revista -8
es:two-words-before|lee|	: -11
es:two-words-before|lejos|	: 8
es:two-words-before|lema|	: -8
es:two-words-before|los|	llama -10	llamados -7	salarios 7
es:two-words-before|lo|	llaman -11
es:two-words-before|madre|	, -9
es:two-words-before|memorias|	, -10
es:two-words-before|miedo|	. 9
es:two-words-before|mitad|	. 8
es:two-words-before|modo|	: 8
es:two-words-before|niega|	: 12
es:two-words-before|nombre|	: -14	de -9
es:two-words-before|novela|	con -7
es:two-words-before|otra|	: -12
es:two-words-before|palabras|	: 7
es:two-words-before|pancarta|	: -8
es:two-words-before|pasacalle|	: -11
es:two-words-before|pidió|	no 9
es:two-words-before|pintada|	: -9
es:two-words-before|por|	el -7
es:two-words-before|pregunta|	: -8
es:two-words-before|p|	. 9
es:two-words-before|pérdida|	de 11
es:two-words-before|que|	actuó 9	era -9	es 11	estaba 9	haya -10	la -9	llega 7	pone -7	será 9
es:two-words-before|quitar|	: -9
es:two-words-before|real|	. 8
es:two-words-before|relató|	. 8
es:two-words-before|se|	declaró 9	llama -13	titula -11
es:two-words-before|sino|	de 11
es:two-words-before|socios|	de 8
es:two-words-before|soltó|	: 7
es:two-words-before|sonrisa|	: 8
es:two-words-before|start|	el -9	start 8
es:two-words-before|tachó|	de 7
es:two-words-before|tajante|	: 9
es:two-words-before|terció|	: 7
es:two-words-before|tildó|	de 10
es:two-words-before|trata|	de 18
es:two-words-before|título|	de -7
es:two-words-before|voz|	: 9
es:two-words-before|x|	: 8
es:two-words-before|y|	que 8
es:two-words-before||	, -17	: 8	y -9
es:verb|false|8+|	lower 20	other 9
es:verb|true|1|	upper -7
es:verb|true|2-3|	lower 11	upper 11
es:verb|true|4-7|	lower 32
es:word-after|	 -7	( -9	, -11	: -7	; 10	? -8	antes 11	cuenta -9	del -11	el 10	end 7	estuvo -8	las 7	le -9	no -12	se -7	su 11	— 10
es:word-after|(|	none -9
es:word-after|,|	none -11
es:word-after|;|	none 10
es:word-after|?|	none -8
es:word-after|antes|	none 11
es:word-after|cuenta|	none -9
es:word-after|del|	none -11
es:word-after|el|	none 9
es:word-after|end|	. 28	? 12
es:word-after|estuvo|	none -8
es:word-after|las|	none 7
es:word-after|la|	. 13
es:word-after|le|	none -9
es:word-after|no|	none -12
es:word-after|se|	none -7
es:word-after|su|	none 11
es:word-after||	none -7
es:word-after|—|	? 10
es:word-before|	 8	% 7	, -8	. 15	? 15	a 13	actuó 11	acuerdo 10	al -11	alias -9	ante -9	apodan -7	ayer -7	buscar 8	como -12	considera 13	consideró 11	contrato 9	de 8	declaró 9	decían -9	del -11	denominada -7	dice -13	dicen 7	dicho -9	el -9	en -7	encuentran 10	escribió -8	estaba 11	está 9	están 8	etiqueta -8	expresión -10	fallo 10	fiebre -9	frase -9	fórmula -7	gobierno 7	grupo -8	habrá -9	hicieron 9	investigación 9	jesús -7	la -8	lamentó 7	ley 8	libro -7	llamaban -14	llamada -13	llamado -15	llamados -7	llaman -20	llamar -10	llega 8	los -14	marca -8	medida 9	mercado 8	no 14	norma 8	o -8	palabra -13	para -9	perdón 7	pide 8	piden 11	pidió 13	prefirió -7	publica -9	publicar -8	que 9	revista -8	salarios 7	sea 9	sentirse 8	servicio 9	sería 8	sido 7	significa -9	son 7	start 8	su 15	tiene 8	titula -11	titulado -12	todavía 9	término -7	ve 9
es:word-before|%|	4-7 7
es:word-before|,|	1 -10	8+ -7
es:word-before|.|	2-3 23	4-7 14	8+ 8
es:word-before|:|	8+ 43
es:word-before|;|	1 -8
es:word-before|?|	1 8	2-3 8	4-7 18	8+ 7
es:word-before|actuó|	2-3 8
es:word-before|admite|	2-3 9
es:word-before|alias|	1 -9
es:word-before|ante|	1 -9
es:word-before|a|	2-3 7	4-7 12	8+ 10
es:word-before|buscar|	4-7 8
es:word-before|como|	1 -10	2-3 -12	8+ 11
es:word-before|considera|	1 11
es:word-before|consideró|	1 8
es:word-before|con|	4-7 -7
es:word-before|declaró|	4-7 9
es:word-before|del|	2-3 -11
es:word-before|de|	1 11	8+ 8
es:word-before|dice|	1 -11	2-3 -8
es:word-before|dicho|	1 -9
es:word-before|el|	2-3 -13	4-7 -10
es:word-before|en|	1 -17	4-7 7
es:word-before|era|	2-3 11	4-7 -7
es:word-before|estaba|	1 10	4-7 10
es:word-before|está|	2-3 9	4-7 7
es:word-before|es|	4-7 17
es:word-before|etiqueta|	2-3 -7
es:word-before|fiebre|	4-7 -9
es:word-before|frase|	4-7 -7
es:word-before|fue|	4-7 14
es:word-before|fórmula|	4-7 -7
es:word-before|hicieron|	4-7 9
es:word-before|jesús|	1 -7
es:word-before|la|	2-3 -8
es:word-before|lema|	2-3 -7
es:word-before|leyenda|	2-3 -8
es:word-before|ley|	1 -7
es:word-before|llamaban|	2-3 -13
es:word-before|llamada|	1 -7	2-3 -7	4-7 -8
es:word-before|llamados|	2-3 -7
es:word-before|llamado|	2-3 -13
es:word-before|llaman|	1 -10	2-3 -17	4-7 -10
es:word-before|llamar|	2-3 -9
es:word-before|llama|	4-7 -8
es:word-before|los|	2-3 -13
es:word-before|marca|	2-3 -8
es:word-before|no|	2-3 10	4-7 9
es:word-before|o|	2-3 -8
es:word-before|palabra|	1 -13
es:word-before|para|	1 -9
es:word-before|piden|	2-3 10
es:word-before|pidió|	1 10	4-7 9
es:word-before|por|	2-3 7
es:word-before|prefirió|	2-3 -7
es:word-before|programa|	2-3 -8
es:word-before|publicar|	4-7 -7
es:word-before|que|	2-3 9	4-7 13
es:word-before|salarios|	4-7 7
es:word-before|sentirse|	2-3 7
es:word-before|servicio|	4-7 9
es:word-before|será|	2-3 10
es:word-before|significa|	1 -9
es:word-before|son|	4-7 11
es:word-before|start|	2-3 9	8+ 9
es:word-before|su|	2-3 14
es:word-before|tiene|	4-7 8
es:word-before|titulado|	2-3 -7	4-7 -8
es:word-before|titula|	1 -10	4-7 -7
es:word-before|término|	2-3 -7
es:word-before|una|	4-7 -7
es:word-before|un|	4-7 9
es:word-before|ve|	1 7
es:word-before|y|	1 -11	2-3 -9	4-7 9
es:word-before||	8+ 8
es:work|near|none|,|	first -9
es:work|near|none|:|	first -13
es:work|near|none|	all-one -10	first -17
es:work|near|none|auxiliary|	none 12
es:work|near|none|preposition|	none -7
es:work|near|none|stop|	first 8
es:work|near|none|word|	all-one -9
es:work|none|near|	first -10	none 8
es:work|none|near|preposition|	all-one -7	none -8
es:work|none|near|word|	none 7
es:work|none|none|%|	none 7
es:work|none|none|,|	all-one -10	first -13	some -7
es:work|none|none|:|	all -14	first 7	most 12	none -14	titled 14
es:work|none|none|	all -8	most 7	titled -7
es:work|none|none|capital|	all-one -13	first -11
es:work|none|none|determiner|	all-one -14	first -10	none -8	some -7	titled -7
es:work|none|none|preposition|	all -10	all-one -18	none 8	some -11
es:work|none|none|quote|	none 8
es:work|none|none|start|	first 7
es:work|none|none|stop|	first 18	most 11
es:work|none|none|that|	none 10
es:work|none|none|verb-judging|	all-one -7
es:work|none|none|verb-saying|	all-one -7
es:work|none|none|word|	all -7	all-one -17	first -13	most -10	some 15
es:work|right|none|	all -7	all-one -12	first -11	none 10
es:work|right|none|word|	all -7	all-one -12	first -11	none 8
family|"|	1 9
family|'|	2-3 -14	8+ 25
family|,|	4-7 15	8+ 10
family|none|	1 18	2-3 29	4-7 47	8+ 31
family|«|	1 -7	2-3 -9
family|»|	1 -15	2-3 -10	4-7 11
family|‘|	1 -14	2-3 -7
family|’|	4-7 7
family|“|	1 -11	8+ 9
family|„|	2-3 8	8+ 16
follow|	( -21	) -9	+ 9	, -11	,determiner -8	,preposition -16	,quote -15	,that -25	,verb-judging 18	,verb-saying 15	,verb-thinking 14	,word -15	: -10	adverb -7	auxiliary -30	capital 10	end 19	pronoun 14	verb-judging -9	word -16
fr:alone|alone|	2-3 13	4-7 14
fr:alone|first|	2-3 -11	4-7 28	8+ 10
fr:best-gap|according-to|according|gap|according-to|,;|	8+ 11
fr:best-gap|according-to|according|gap|according-to|,|	4-7 30	8+ 9
fr:best-gap|according-to|according|gap|according-to|;|	2-3 -7
fr:best-gap|actor-nearby|naked||	2-3 -11	8+ 16
fr:best-gap|colon|naked||	1 9	4-7 17	8+ 7
fr:best-gap|interview|naked||	4-7 7	8+ 7
fr:best-gap|named-before|naked||	4-7 16	8+ 9
fr:best-gap|named-nearby|naked||	8+ 22
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 8	4-7 10
fr:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 -7	2-3 7
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 11
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 12	8+ 9
fr:best-gap|sentence-after|apposed|gap|sentence-after||	8+ 11
fr:best-gap|sentence-after|direct|gap|sentence-after||	8+ 7
fr:best-gap|sentence-after|saying|gap|sentence-after||	4-7 7
fr:best-gap|sentence-after|thinking|gap|sentence-after||	4-7 11
fr:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 8
fr:best-gap|sentence-before|direct|gap|sentence-before||	4-7 14
fr:best-gap|sentence-before|other|gap|sentence-before||	4-7 9
fr:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -9	4-7 9	8+ 7
fr:best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 7
fr:best-gap|sentence-before|saying|gap|sentence-before|c,;|	8+ 9
fr:best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 9
fr:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 7	8+ 7
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 7
fr:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	8+ 14
fr:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	1 9	2-3 8
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -7
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -9	8+ 13
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 12
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	2-3 -7
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 8	8+ 13
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 10	4-7 12
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -8	2-3 -11	8+ 8
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 11	2-3 7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 -10
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 8	8+ 8
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 15	4-7 11
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	4-7 13	8+ 14
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	8+ 15
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 7
fr:best-gap|topic-after|naked||	8+ 7
fr:best-intro|,|according|1|	2-3 10	4-7 8
fr:best-intro|,|according|5-10|	4-7 9
fr:best-intro|,|according|far|	2-3 8
fr:best-intro|,|naked|5-10|	2-3 8	4-7 8
fr:best-intro|,|naked|far|	8+ 7
fr:best-intro|,|saying|1|	4-7 14
fr:best-intro|,|saying|5-10|	4-7 10	8+ 7
fr:best-intro|:|apposition|2-4|	8+ 18
fr:best-intro|:|apposition|5-10|	8+ 9
fr:best-intro|:|direct|2-4|	2-3 -8	8+ 9
fr:best-intro|:|direct|5-10|	8+ 9
fr:best-intro|:|judging|1|	4-7 9
fr:best-intro|:|judging|2-4|	4-7 8
fr:best-intro|:|naked|1|	1 10	4-7 9
fr:best-intro|:|naked|2-4|	1 -10	2-3 -11	8+ 24
fr:best-intro|:|naked|far|	1 -14	2-3 -8	8+ 29
fr:best-intro|:|saying|0|	4-7 7
fr:best-intro|:|saying|1|	1 8	2-3 11	4-7 8	8+ 14
fr:best-intro|:|saying|2-4|	1 7	8+ 15
fr:best-intro|:|thinking|2-4|	8+ 7
fr:best-intro|auxiliary|according|1|	2-3 -9
fr:best-intro|auxiliary|according|5-10|	4-7 14
fr:best-intro|auxiliary|according|far|	4-7 9
fr:best-intro|auxiliary|naked|far|	4-7 -7
fr:best-intro|auxiliary|saying|1|	2-3 11	4-7 15
fr:best-intro|auxiliary|saying|2-4|	2-3 10	4-7 16
fr:best-intro|auxiliary|saying|5-10|	1 14	4-7 7
fr:best-intro|auxiliary|saying|far|	2-3 15
fr:best-intro|capital|saying|2-4|	4-7 10
fr:best-intro|coordinator|naked|far|	2-3 8	4-7 -7
fr:best-intro|determiner|according|5-10|	1 -8
fr:best-intro|determiner|judging|2-4|	1 9	4-7 11
fr:best-intro|determiner|naked|2-4|	1 7
fr:best-intro|determiner|naked|5-10|	1 -7	4-7 -9
fr:best-intro|determiner|naked|far|	1 -11
fr:best-intro|determiner|saying|1|	1 10	4-7 12
fr:best-intro|determiner|saying|2-4|	2-3 -7
fr:best-intro|determiner|saying|5-10|	2-3 -15
fr:best-intro|determiner|thinking|1|	2-3 -10
fr:best-intro|preposition|according|far|	1 -8
fr:best-intro|preposition|judging|1|	2-3 18
fr:best-intro|preposition|judging|2-4|	1 -8
fr:best-intro|preposition|judging|5-10|	1 7
fr:best-intro|preposition|naked|1|	4-7 -9
fr:best-intro|preposition|naked|2-4|	1 -13	4-7 14
fr:best-intro|preposition|naked|5-10|	1 -13
fr:best-intro|preposition|naked|far|	4-7 8
fr:best-intro|preposition|saying|1|	4-7 -7
fr:best-intro|preposition|saying|2-4|	1 -11	8+ 7
fr:best-intro|preposition|saying|5-10|	2-3 9	8+ 10
fr:best-intro|pronoun|naked|5-10|	1 -10
fr:best-intro|pronoun|saying|2-4|	4-7 7
fr:best-intro|quote|naked|far|	4-7 8
fr:best-intro|start|apposition|far|	8+ 7
fr:best-intro|start|naked|1|	4-7 9
fr:best-intro|start|naked|2-4|	4-7 11	8+ 7
fr:best-intro|start|naked|5-10|	8+ 16
fr:best-intro|start|naked|far|	2-3 7	4-7 15	8+ 8
fr:best-intro|start|other|1|	8+ 13
fr:best-intro|start|saying|1|	1 7	2-3 11	4-7 16	8+ 7
fr:best-intro|start|saying|2-4|	4-7 10	8+ 9
fr:best-intro|stop|direct|2-4|	4-7 11
fr:best-intro|stop|direct|5-10|	4-7 14
fr:best-intro|stop|naked|0|	8+ 7
fr:best-intro|stop|naked|2-4|	1 7	4-7 17	8+ 9
fr:best-intro|stop|naked|5-10|	8+ 15
fr:best-intro|stop|naked|far|	2-3 -9	8+ 10
fr:best-intro|stop|other|1|	2-3 13	4-7 17	8+ 11
fr:best-intro|stop|saying|1|	2-3 23	8+ 7
fr:best-intro|stop|saying|2-4|	1 8	2-3 15	4-7 31
fr:best-intro|stop|saying|5-10|	4-7 10	8+ 8
fr:best-intro|stop|saying|far|	4-7 10
fr:best-intro|stop|thinking|0|	4-7 10
fr:best-intro|that|naked|5-10|	4-7 7
fr:best-intro|that|saying|1|	2-3 12	4-7 9
fr:best-intro|verb-judging|judging|0|	2-3 8	4-7 13
fr:best-intro|verb-judging|naked|far|	1 8
fr:best-intro|verb-saying|naked|2-4|	2-3 -9
fr:best-intro|verb-saying|naked|5-10|	2-3 7
fr:best-intro|verb-saying|naked|far|	2-3 10
fr:best-intro|verb-saying|saying|0|	8+ 11
fr:best-intro|verb-saying|saying|2-4|	1 8	2-3 9
fr:best-intro|verb-saying|saying|5-10|	2-3 7
fr:best-intro|verb-thinking|thinking|0|	2-3 10
fr:best-intro|word|according|1|	4-7 9
fr:best-intro|word|according|2-4|	4-7 11
fr:best-intro|word|according|5-10|	4-7 10
fr:best-intro|word|according|far|	4-7 10
fr:best-intro|word|judging|2-4|	4-7 16
fr:best-intro|word|naked|0|	1 -7	2-3 9
fr:best-intro|word|naked|1|	2-3 -8
fr:best-intro|word|naked|2-4|	4-7 -10
fr:best-intro|word|naked|5-10|	1 10	4-7 8
fr:best-intro|word|naked|far|	2-3 -17	8+ 7
fr:best-intro|word|saying|2-4|	4-7 8	8+ 7
fr:best-intro|word|saying|5-10|	1 -7	2-3 11	8+ 11
fr:best-intro|word|saying|far|	1 -13	4-7 16
fr:best-intro|—|naked|far|	2-3 8
fr:best-intro|’|judging|2-4|	2-3 12	4-7 12
fr:best-lead|lower|,|according|	according-to 17
fr:best-lead|lower|,|judging|	speaker-then-quote 10
fr:best-lead|lower|,|naked|	actor-nearby 14	named-nearby 9
fr:best-lead|lower|,|saying|	verb-then-speaker 17
fr:best-lead|lower|:|naked|	topic -15
fr:best-lead|lower|:|saying|	quote-then-verb 9
fr:best-lead|lower|adverb|judging|	speaker-then-quote 8
fr:best-lead|lower|adverb|naked|	actor-nearby 7
fr:best-lead|lower|auxiliary|naked|	topic -9
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 16	sentence-before 12
fr:best-lead|lower|capital|saying|	speaker-then-quote 11
fr:best-lead|lower|coordinator|naked|	topic 8
fr:best-lead|lower|determiner|apposition|	speaker-then-quote 9
fr:best-lead|lower|determiner|judging|	quote-then-verb -9
fr:best-lead|lower|determiner|naked|	colon -12
fr:best-lead|lower|determiner|saying|	sentence-before -7	speaker-then-quote -8
fr:best-lead|lower|pronoun|according|	according-to 8
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 10
fr:best-lead|lower|that|naked|	named-nearby 8	topic 7
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 12
fr:best-lead|lower|verb-judging|naked|	topic 11
fr:best-lead|lower|verb-judging|saying|	speaker-then-quote 9
fr:best-lead|lower|verb-saying|apposition|	speaker-then-quote 10
fr:best-lead|lower|word|apposed|	speaker-then-quote 8
fr:best-lead|lower|word|apposition|	speaker-then-quote 12
fr:best-lead|lower|word|naked|	named-nearby 13
fr:best-lead|lower|word|saying|	verb-then-speaker 15
fr:best-lead|other|:|naked|	colon 8
fr:best-lead|upper|,|naked|	actor-nearby -14	named-nearby -10	topic -8
fr:best-lead|upper|,|saying|	speaker-then-quote -10
fr:best-lead|upper|:|according|	according-to 10
fr:best-lead|upper|:|apposed|	speaker-then-quote 8
fr:best-lead|upper|:|apposition|	speaker-then-quote 10
fr:best-lead|upper|:|direct|	sentence-after 8
fr:best-lead|upper|:|judging|	speaker-then-quote 10
fr:best-lead|upper|:|naked|	colon 17	interview 8	topic -7
fr:best-lead|upper|:|saying|	quote-then-verb 9	sentence-after 7
fr:best-lead|upper|coordinator|naked|	topic -7
fr:best-lead|upper|determiner|naked|	topic -14
fr:best-lead|upper|preposition|apposed|	speaker-then-quote -11
fr:best-lead|upper|preposition|naked|	actor-nearby -9	named-nearby -9	topic -14
fr:best-lead|upper|quote|naked|	actor-nearby 10
fr:best-lead|upper|start|judging|	quote-then-verb 7
fr:best-lead|upper|start|naked|	actor-nearby 9	named-nearby 13	topic 9
fr:best-lead|upper|start|other|	quote-then-verb 13
fr:best-lead|upper|start|saying|	quote-then-speaker 12	quote-then-verb 17
fr:best-lead|upper|stop|according|	sentence-before 10
fr:best-lead|upper|stop|apposition|	sentence-before 10
fr:best-lead|upper|stop|direct|	sentence-before 8
fr:best-lead|upper|stop|judging|	quote-then-verb 7
fr:best-lead|upper|stop|naked|	actor-nearby -8	named-before 17	topic 19	topic-after 7
fr:best-lead|upper|stop|other|	quote-then-verb 19	sentence-before 9
fr:best-lead|upper|stop|saying|	quote-then-speaker 24	quote-then-verb 8	sentence-before 15
fr:best-lead|upper|stop|thinking|	sentence-after 10
fr:best-lead|upper|verb-saying|naked|	named-nearby -8	topic -8
fr:best-lead|upper|word|according|	according-to -10
fr:best-lead|upper|word|direct|	speaker-then-quote -7
fr:best-lead|upper|word|naked|	actor-nearby -9	topic -12
fr:best-lead|upper|word|saying|	quote-then-verb -9	speaker-then-quote -12
fr:best-lead|upper|—|naked|	actor-nearby 8
fr:best-lemma|	accuser 11	admettre 15	affirmer 17	alarmer 11	amuser 15	annoncer -7	attribuer -10	avertir 10	avouer 11	balayer 8	calculer 11	conclure 12	concéder 8	confesser 8	confier 13	conseiller 7	considérer 9	corriger 11	crier 9	croire 9	déclarer 12	décrire 10	défendre -8	démentir 10	dénoncer 12	déplorer 8	désigner -9	désoler 8	détailler 10	emporter -7	enquérir 8	estimer 9	exclamer 8	exprimer 8	féliciter 21	glisser 13	grincer 7	imager 10	indigner 8	indiquer 17	insister 9	interroger 8	ironiser 16	jubiler 12	juger 22	jurer 8	justifier 11	lancer 8	lire -13	louer 11	lâcher 8	maintenir -7	marrer 7	marteler 9	moquer 8	noter 9	nuancer 13	observer 12	persifler 8	pester 10	philosopher 12	plaider -14	plaisanter 8	pointer 7	promettre 8	protester 14	préciser 16	préférer -7	prévenir -8	prévoir -12	qualifier 13	railler 9	rappeler -7	reconnaître 18	rectifier 11	redouter -8	relativiser 10	reprocher -12	requérir 9	rigoler 10	réagir 15	récuser -8	réjouir 12	répliquer 11	répéter 12	résumer 16	rétorquer 14	saluer 19	souffler 15	soupirer 14	souri 9	sourire 8	soutenir 12	souvenir 16	tempérer 7	tonner 9	traiter 7	trancher 13	témoigner 7	vanter 10	voir 11	écrire -9	étonner 8
fr:best-lemma|accuser|quote-then-verb|	1 7
fr:best-lemma|admettre|quote-then-verb|	1 11
fr:best-lemma|admettre|speaker-then-quote|	5-10 9
fr:best-lemma|affirmer|quote-then-speaker|	2-4 8
fr:best-lemma|affirmer|quote-then-verb|	1 14
fr:best-lemma|affirmer|speaker-then-quote|	2-4 9	5-10 11	far 10
fr:best-lemma|ajouter|quote-then-speaker|	2-4 10
fr:best-lemma|ajouter|quote-then-verb|	1 9
fr:best-lemma|ajouter|sentence-before|	5-10 8
fr:best-lemma|amuser|quote-then-verb|	1 10
fr:best-lemma|amuser|speaker-then-quote|	1 7
fr:best-lemma|annoncer|speaker-then-quote|	2-4 11
fr:best-lemma|appeler|speaker-then-quote|	0 -14	2-4 8
fr:best-lemma|assurer|quote-then-verb|	1 14
fr:best-lemma|assurer|speaker-then-quote|	2-4 8	5-10 14
fr:best-lemma|attendre|speaker-then-quote|	0 8
fr:best-lemma|avertir|quote-then-verb|	1 7
fr:best-lemma|avouer|quote-then-verb|	1 7
fr:best-lemma|balayer|quote-then-verb|	1 8
fr:best-lemma|calculer|sentence-before|	5-10 8
fr:best-lemma|commenter|quote-then-verb|	1 17
fr:best-lemma|conclure|quote-then-verb|	1 11
fr:best-lemma|conclure|speaker-then-quote|	1 7
fr:best-lemma|confesser|quote-then-verb|	1 8
fr:best-lemma|confier|quote-then-verb|	1 12
fr:best-lemma|confier|speaker-then-quote|	5-10 14
fr:best-lemma|confirmer|quote-then-verb|	1 9
fr:best-lemma|confirmer|speaker-then-quote|	1 7
fr:best-lemma|constater|quote-then-verb|	1 11
fr:best-lemma|contester|sentence-before|	2-4 7
fr:best-lemma|corriger|quote-then-verb|	1 10
fr:best-lemma|croire|speaker-then-quote|	2-4 8
fr:best-lemma|demander|speaker-then-quote|	1 9
fr:best-lemma|dire|quote-then-speaker|	2-4 13
fr:best-lemma|dire|quote-then-verb|	1 14
fr:best-lemma|dire|sentence-before|	1 7	2-4 7
fr:best-lemma|dire|speaker-then-quote|	2-4 9
fr:best-lemma|déclarer|quote-then-speaker|	2-4 7
fr:best-lemma|déclarer|speaker-then-quote|	2-4 9
fr:best-lemma|décrire|speaker-then-quote|	1 8	2-4 8
fr:best-lemma|défendre|quote-then-verb|	1 9
fr:best-lemma|défendre|speaker-then-quote|	2-4 -10
fr:best-lemma|dénoncer|quote-then-verb|	1 9
fr:best-lemma|dénoncer|speaker-then-quote|	0 10	2-4 12	5-10 7
fr:best-lemma|désoler|quote-then-verb|	1 8
fr:best-lemma|détailler|quote-then-verb|	1 10
fr:best-lemma|emporter|quote-then-verb|	1 10
fr:best-lemma|enquérir|quote-then-verb|	1 7
fr:best-lemma|estimer|quote-then-verb|	1 12
fr:best-lemma|estimer|speaker-then-quote|	2-4 12	5-10 14
fr:best-lemma|exclamer|quote-then-verb|	1 8
fr:best-lemma|exiger|speaker-then-quote|	2-4 -10
fr:best-lemma|expliquer|quote-then-speaker|	2-4 9
fr:best-lemma|expliquer|verb-then-speaker|	1 8
fr:best-lemma|faire_valoir|quote-then-speaker|	2-4 7
fr:best-lemma|faire_valoir|quote-then-verb|	1 14
fr:best-lemma|faire_valoir|speaker-then-quote|	5-10 13	far 11
fr:best-lemma|féliciter|speaker-then-quote|	2-4 18	5-10 9
fr:best-lemma|glisser|quote-then-speaker|	2-4 8
fr:best-lemma|glisser|quote-then-verb|	1 12
fr:best-lemma|imager|quote-then-verb|	1 7
fr:best-lemma|indigner|quote-then-verb|	1 7
fr:best-lemma|indiquer|quote-then-verb|	1 12
fr:best-lemma|indiquer|speaker-then-quote|	2-4 7	5-10 12
fr:best-lemma|inquiéter|speaker-then-quote|	2-4 -7
fr:best-lemma|insister|quote-then-speaker|	2-4 8
fr:best-lemma|insister|quote-then-verb|	1 9
fr:best-lemma|interroger|quote-then-verb|	1 8
fr:best-lemma|inviter|speaker-then-quote|	2-4 9
fr:best-lemma|ironiser|quote-then-verb|	1 11
fr:best-lemma|ironiser|speaker-then-quote|	1 10	2-4 10
fr:best-lemma|jubiler|quote-then-verb|	1 11
fr:best-lemma|juger|quote-then-verb|	1 9
fr:best-lemma|juger|speaker-then-quote|	0 12	2-4 18	5-10 8
fr:best-lemma|jurer|quote-then-verb|	1 9
fr:best-lemma|jurer|speaker-then-quote|	1 8	5-10 13
fr:best-lemma|justifier|quote-then-verb|	1 8
fr:best-lemma|lancer|quote-then-speaker|	2-4 8
fr:best-lemma|lancer|quote-then-verb|	1 12
fr:best-lemma|lire|quote-then-verb|	1 -8
fr:best-lemma|louer|speaker-then-quote|	1 11
fr:best-lemma|lâcher|quote-then-speaker|	2-4 8
fr:best-lemma|lâcher|quote-then-verb|	1 14
fr:best-lemma|lâcher|speaker-then-quote|	1 7	5-10 8
fr:best-lemma|marrer|quote-then-verb|	1 7
fr:best-lemma|marteler|quote-then-speaker|	2-4 9
fr:best-lemma|murmurer|quote-then-verb|	1 12
fr:best-lemma|none|colon|	1 17	2-4 8	5-10 -9
fr:best-lemma|none|interview|	far 10
fr:best-lemma|none|named-before|	5-10 12	far 13
fr:best-lemma|none|named-nearby|	1 -9	2-4 9
fr:best-lemma|none|sentence-after|	0 10
fr:best-lemma|none|sentence-before|	2-4 13
fr:best-lemma|none|speaker-then-quote|	1 11
fr:best-lemma|none|topic-after|	0 7
fr:best-lemma|none|topic|	0 8
fr:best-lemma|noter|quote-then-verb|	1 10
fr:best-lemma|noter|speaker-then-quote|	1 7
fr:best-lemma|nuancer|quote-then-verb|	1 12
fr:best-lemma|observer|quote-then-verb|	1 10
fr:best-lemma|parler|speaker-then-quote|	5-10 13	far 9
fr:best-lemma|persifler|quote-then-verb|	1 8
fr:best-lemma|pester|quote-then-verb|	1 9
fr:best-lemma|philosopher|quote-then-verb|	1 10
fr:best-lemma|plaider|quote-then-verb|	1 19
fr:best-lemma|plaider|speaker-then-quote|	far -9
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 7
fr:best-lemma|plaisanter|quote-then-verb|	1 13
fr:best-lemma|plaisanter|sentence-before|	far 7
fr:best-lemma|promettre|quote-then-speaker|	2-4 8
fr:best-lemma|promettre|quote-then-verb|	1 7
fr:best-lemma|promettre|speaker-then-quote|	0 10	1 12
fr:best-lemma|protester|quote-then-verb|	1 9
fr:best-lemma|préciser|quote-then-verb|	1 14
fr:best-lemma|préciser|speaker-then-quote|	5-10 13
fr:best-lemma|préférer|speaker-then-quote|	0 -9
fr:best-lemma|prévenir|quote-then-speaker|	2-4 7
fr:best-lemma|prévenir|quote-then-verb|	1 14
fr:best-lemma|prévoir|quote-then-verb|	1 -9
fr:best-lemma|qualifier|speaker-then-quote|	1 9	5-10 9
fr:best-lemma|raconter|quote-then-speaker|	2-4 9
fr:best-lemma|raconter|quote-then-verb|	1 15
fr:best-lemma|raconter|speaker-then-quote|	5-10 8
fr:best-lemma|raconter|verb-then-speaker|	1 7
fr:best-lemma|railler|speaker-then-quote|	0 8
fr:best-lemma|rappeler|speaker-then-quote|	5-10 -7	far 9
fr:best-lemma|reconnaître|quote-then-verb|	1 13
fr:best-lemma|reconnaître|speaker-then-quote|	1 10	5-10 11
fr:best-lemma|rectifier|quote-then-verb|	1 11
fr:best-lemma|refuser|speaker-then-quote|	2-4 -7
fr:best-lemma|regretter|quote-then-verb|	1 13
fr:best-lemma|regretter|sentence-before|	far 9
fr:best-lemma|relativiser|quote-then-verb|	1 8
fr:best-lemma|relativiser|speaker-then-quote|	1 9
fr:best-lemma|relever|quote-then-verb|	1 13
fr:best-lemma|relever|speaker-then-quote|	far 11
fr:best-lemma|reprendre|quote-then-verb|	1 7
fr:best-lemma|reprocher|speaker-then-quote|	2-4 -10
fr:best-lemma|rigoler|quote-then-verb|	1 8
fr:best-lemma|réagir|quote-then-verb|	1 12
fr:best-lemma|réclamer|speaker-then-quote|	0 11
fr:best-lemma|réjouir|quote-then-verb|	1 10
fr:best-lemma|répliquer|quote-then-verb|	1 9
fr:best-lemma|répliquer|speaker-then-quote|	5-10 10
fr:best-lemma|répondre|quote-then-speaker|	2-4 11
fr:best-lemma|répondre|quote-then-verb|	1 9
fr:best-lemma|répondre|sentence-before|	5-10 7
fr:best-lemma|répondre|speaker-then-quote|	1 8	2-4 14	5-10 -7
fr:best-lemma|répéter|speaker-then-quote|	5-10 10
fr:best-lemma|résumer|quote-then-speaker|	2-4 7
fr:best-lemma|résumer|quote-then-verb|	1 14
fr:best-lemma|rétorquer|quote-then-verb|	1 13
fr:best-lemma|saluer|speaker-then-quote|	0 9	1 10	2-4 14
fr:best-lemma|souffler|quote-then-verb|	1 14
fr:best-lemma|souligner|quote-then-verb|	1 7
fr:best-lemma|souligner|speaker-then-quote|	2-4 9
fr:best-lemma|soupirer|quote-then-verb|	1 12
fr:best-lemma|soupirer|speaker-then-quote|	1 8
fr:best-lemma|sourire|quote-then-verb|	1 13
fr:best-lemma|souri|speaker-then-quote|	1 8
fr:best-lemma|soutenir|speaker-then-quote|	2-4 11	5-10 7
fr:best-lemma|souvenir|quote-then-verb|	1 10
fr:best-lemma|souvenir|speaker-then-quote|	2-4 11
fr:best-lemma|tempérer|quote-then-verb|	1 10
fr:best-lemma|tonner|quote-then-verb|	1 9
fr:best-lemma|traiter|speaker-then-quote|	1 7
fr:best-lemma|trancher|quote-then-verb|	1 16
fr:best-lemma|trouver|speaker-then-quote|	5-10 7
fr:best-lemma|témoigner|quote-then-verb|	1 11
fr:best-lemma|unlisted|sentence-before|	1 9
fr:best-lemma|voir|speaker-then-quote|	0 7	1 8	2-4 10
fr:best-lemma|vouloir|sentence-after|	0 10
fr:best-lemma|écrire|quote-then-verb|	1 15
fr:best-lemma|écrire|sentence-before|	5-10 -8
fr:best-lemma|étonner|quote-then-verb|	1 7
fr:best-lemma|évoquer|speaker-then-quote|	0 12	5-10 8
fr:best-near|according|1|	4-7 9
fr:best-near|according|2-4|	4-7 14	8+ 7
fr:best-near|according|5-10|	4-7 20	8+ 9
fr:best-near|according|far|	1 -11	2-3 11	4-7 17	8+ 8
fr:best-near|apposed|5-10|	4-7 8
fr:best-near|apposition|2-4|	8+ 16
fr:best-near|apposition|5-10|	4-7 10	8+ 9
fr:best-near|apposition|far|	1 -7	4-7 11	8+ 9
fr:best-near|colon|naked|	1 17	2-4 8	5-10 -9
fr:best-near|direct|0|	8+ 7
fr:best-near|direct|1|	1 -7
fr:best-near|direct|2-4|	8+ 9
fr:best-near|direct|5-10|	1 -9	4-7 -8	8+ 10
fr:best-near|interview|naked|	far 10
fr:best-near|judging|0|	2-3 8	4-7 13
fr:best-near|judging|1|	2-3 14
fr:best-near|judging|2-4|	4-7 23
fr:best-near|judging|5-10|	1 10
fr:best-near|naked|0|	1 -7	2-3 9
fr:best-near|naked|1|	1 7
fr:best-near|naked|2-4|	8+ 24
fr:best-near|naked|far|	8+ 22
fr:best-near|named-before|naked|	5-10 12	far 13
fr:best-near|named-nearby|naked|	1 -9	2-4 9
fr:best-near|other|1|	8+ 14
fr:best-near|quote-then-speaker|saying|	2-4 19
fr:best-near|quote-then-verb|judging|	1 7
fr:best-near|quote-then-verb|saying|	1 7	5-10 10
fr:best-near|saying|0|	8+ 11
fr:best-near|saying|1|	8+ 9
fr:best-near|saying|2-4|	8+ 9
fr:best-near|saying|far|	4-7 12	8+ 15
fr:best-near|sentence-after|direct|	0 9
fr:best-near|sentence-after|saying|	0 8
fr:best-near|sentence-after|thinking|	0 11
fr:best-near|sentence-before|according|	5-10 8
fr:best-near|sentence-before|apposition|	2-4 7	5-10 -7
fr:best-near|sentence-before|direct|	2-4 11
fr:best-near|sentence-before|other|	1 9
fr:best-near|sentence-before|saying|	1 13	far 8
fr:best-near|speaker-then-quote|apposed|	5-10 8
fr:best-near|speaker-then-quote|apposition|	1 10	5-10 11
fr:best-near|speaker-then-quote|direct|	5-10 -11
fr:best-near|speaker-then-quote|judging|	0 12	1 9
fr:best-near|speaker-then-quote|saying|	5-10 -7
fr:best-near|speaker-then-quote|thinking|	1 -10
fr:best-near|thinking|0|	2-3 10
fr:best-near|thinking|1|	2-3 -10
fr:best-near|thinking|2-4|	1 -7	2-3 10	8+ 8
fr:best-near|thinking|5-10|	8+ 10
fr:best-near|thinking|far|	4-7 -7
fr:best-near|topic-after|naked|	0 7
fr:best-near|topic|naked|	0 8
fr:best-near|verb-then-speaker|saying|	2-4 -10	5-10 9
fr:best-negated|	true -8
fr:best-order|according|according|1|	4-7 9
fr:best-order|according|according|2-4|	4-7 14	8+ 7
fr:best-order|according|according|5-10|	4-7 20	8+ 9
fr:best-order|according|according|far|	1 -11	2-3 11	4-7 17	8+ 8
fr:best-order|apposed|apposed|5-10|	4-7 8
fr:best-order|apposed|judging|2-4|	1 -8	2-3 15	4-7 12
fr:best-order|apposed|judging|5-10|	4-7 10
fr:best-order|apposed|saying|0|	2-3 8
fr:best-order|apposed|saying|1|	1 9	4-7 9	8+ 14
fr:best-order|apposed|saying|2-4|	2-3 7	4-7 24	8+ 10
fr:best-order|apposed|saying|5-10|	2-3 11	8+ 7
fr:best-order|apposition|apposition|2-4|	8+ 16
fr:best-order|apposition|apposition|5-10|	4-7 10	8+ 9
fr:best-order|apposition|apposition|far|	1 -7	4-7 11	8+ 9
fr:best-order|apposition|judging|1|	2-3 11
fr:best-order|apposition|judging|2-4|	1 11	2-3 15	4-7 10
fr:best-order|apposition|judging|5-10|	4-7 8
fr:best-order|apposition|saying|0|	1 9	2-3 11	4-7 10
fr:best-order|apposition|saying|2-4|	4-7 17	8+ 13
fr:best-order|apposition|saying|5-10|	2-3 -11	4-7 7	8+ 10
fr:best-order|apposition|saying|far|	8+ 12
fr:best-order|direct|direct|0|	8+ 7
fr:best-order|direct|direct|1|	1 -7
fr:best-order|direct|direct|2-4|	8+ 9
fr:best-order|direct|direct|5-10|	1 -9	4-7 -8	8+ 10
fr:best-order|direct|judging|0|	2-3 7	4-7 11
fr:best-order|direct|judging|1|	2-3 20	4-7 16
fr:best-order|direct|judging|2-4|	2-3 -10	4-7 20
fr:best-order|direct|judging|5-10|	1 9	2-3 -9	4-7 -7
fr:best-order|direct|saying|0|	8+ 11
fr:best-order|direct|saying|1|	4-7 7	8+ 8
fr:best-order|direct|saying|2-4|	8+ 7
fr:best-order|direct|saying|far|	4-7 18	8+ 9
fr:best-order|direct|thinking|0|	2-3 10
fr:best-order|direct|thinking|2-4|	1 -7
fr:best-order|inverted|judging|1|	2-3 7
fr:best-order|inverted|other|1|	8+ 14
fr:best-order|inverted|saying|1|	2-3 11	8+ 8
fr:best-order|inverted|saying|2-4|	2-3 -10
fr:best-order|inverted|saying|5-10|	2-3 12	8+ 10
fr:best-order|inverted|saying|far|	4-7 10
fr:best-order|naked|naked|0|	1 -7	2-3 9
fr:best-order|naked|naked|1|	1 7
fr:best-order|naked|naked|2-4|	8+ 24
fr:best-order|naked|naked|far|	8+ 22
fr:best-order|shared|saying|2-4|	4-7 9
fr:best-phrase|name|	according 14	apposed 13	apposition 13	judging 11	other 7
fr:best-phrase|noun|	apposed -7	direct -7	thinking -8
fr:best-phrase|pronoun|	according -8	direct 7	naked -9	other 9
fr:best-score|	-1 -16	-2 -18	-3 -11	-4 -7	1 15	4 10	5 13	7 10
fr:best-score|-1|	2-3 -9	4-7 -11
fr:best-score|-2|	2-3 -17	4-7 -12
fr:best-score|-3|	1 -10	4-7 -11	8+ 10
fr:best-score|-4|	1 -12	2-3 -14	4-7 10
fr:best-score|0|	1 14	8+ 30
fr:best-score|1|	2-3 19	4-7 9
fr:best-score|2|	8+ 25
fr:best-score|3|	4-7 19	8+ 12
fr:best-score|4|	2-3 10	8+ 9
fr:best-score|5|	2-3 9	4-7 30	8+ 8
fr:best-score|6|	2-3 -7	4-7 16	8+ 7
fr:best|according-to|according|	1 -7	4-7 26	8+ 11
fr:best|actor-nearby|naked|	2-3 -11	8+ 16
fr:best|colon|naked|	1 9	4-7 17	8+ 7
fr:best|interview|naked|	4-7 7	8+ 7
fr:best|named-before|naked|	4-7 16	8+ 9
fr:best|named-nearby|naked|	8+ 22
fr:best|paragraph-before|apposition|	8+ 7
fr:best|quote-then-speaker|saying|	4-7 11
fr:best|quote-then-verb|judging|	1 -9	2-3 7
fr:best|quote-then-verb|other|	8+ 11
fr:best|quote-then-verb|saying|	2-3 13	8+ 9
fr:best|sentence-after|apposed|	8+ 12
fr:best|sentence-after|direct|	8+ 7
fr:best|sentence-after|saying|	4-7 9
fr:best|sentence-after|thinking|	4-7 11
fr:best|sentence-before|according|	4-7 11
fr:best|sentence-before|apposition|	1 -10	4-7 11	8+ 8
fr:best|sentence-before|direct|	4-7 15
fr:best|sentence-before|other|	4-7 9
fr:best|sentence-before|saying|	8+ 8
fr:best|speaker-then-quote|apposed|	4-7 8
fr:best|speaker-then-quote|apposition|	1 9	2-3 9	8+ 14
fr:best|speaker-then-quote|direct|	8+ 13
fr:best|speaker-then-quote|thinking|	1 -7	4-7 -9	8+ 13
fr:best|topic-after|naked|	8+ 7
fr:best|verb-then-speaker|saying|	2-3 -9
fr:case-follow|all-one|,capital|	none -8
fr:case-follow|all-one|,pronoun|	none -7
fr:case-follow|all-one|,verb-judging|	none -7
fr:case-follow|all-one|,word|	none -9
fr:case-follow|all-one|capital|	. 8
fr:case-follow|all-one|coordinator|	none -13
fr:case-follow|all-one|determiner|	. 10
fr:case-follow|all-one|end|	. 11	none -9
fr:case-follow|all-one|preposition|	none -9
fr:case-follow|all-one|stop|	none -27
fr:case-follow|all-one|word|	none -8
fr:case-follow|all|,word|	none -8
fr:case-follow|all|preposition|	none -7
fr:case-follow|all|stop|	none -9
fr:case-follow|first|(|	none -8
fr:case-follow|first|,auxiliary|	? 9	none 14
fr:case-follow|first|,determiner|	none -13
fr:case-follow|first|,pronoun|	! 8	? 8	none 7
fr:case-follow|first|,quote|	none -7
fr:case-follow|first|,verb-judging|	none 7
fr:case-follow|first|,verb-saying|	! 7	? 7
fr:case-follow|first|capital|	? 11
fr:case-follow|first|coordinator|	. 8	none -7
fr:case-follow|first|determiner|	. 20
fr:case-follow|first|end|	. 11	? 15	none 13
fr:case-follow|first|preposition|	. 13	? 7	none -8
fr:case-follow|first|pronoun|	. 14	? 8	none -8
fr:case-follow|first|quote|	. 10
fr:case-follow|first|stop|	none -23
fr:case-follow|first|word|	none -7
fr:case-follow|first|—|	? 7
fr:case-follow|most|determiner|	. 8
fr:case-follow|most|end|	. 8
fr:case-follow|most|stop|	none -9
fr:case-follow|none|)|	none -9
fr:case-follow|none|,auxiliary|	none -11
fr:case-follow|none|,determiner|	none 8
fr:case-follow|none|,pronoun|	none -8
fr:case-follow|none|,that|	none -10
fr:case-follow|none|:|	none -7
fr:case-follow|none|auxiliary|	none -13
fr:case-follow|none|coordinator|	none 7
fr:case-follow|none|determiner|	. 7
fr:case-follow|none|end|	. 12
fr:case-follow|none|stop|	none 9
fr:case-follow|none|word|	none -10
fr:case-follow|some|,auxiliary|	none 7
fr:case-follow|some|,word|	none -7
fr:case-follow|titled|preposition|	none 7
fr:case-intro|all-one|	, -13	determiner -14	preposition -16	stop 11	verb-saying -15	word -14
fr:case-intro|all|	, -7	: -9	word -10
fr:case-intro|first|	, -11	capital -8	coordinator -7	determiner -11	preposition -13	start 7	stop 7	word -16	— 9
fr:case-intro|most|	start 7
fr:case-intro|none|	( -9	, 9	verb-judging 18	verb-thinking 11
fr:case-intro|some|	, 11	auxiliary 7
fr:case-intro|titled|	: 16
fr:case|all-one|	4-5 -9
fr:case|all|	2 -10	3 -14
fr:case|first|	1 7	10+ 13	2 -12	3 -9
fr:case|most|	4-5 -7
fr:case|none|	10+ 11	6-9 7
fr:case|some|	6-9 15
fr:case|titled|	6-9 9
fr:chain-on|,|	2-3 -7
fr:chain-on|capital stop|	4-7 10
fr:chain-on|determiner|	8+ 8
fr:chain-on|far|	1 8
fr:chain-on|none|	1 -8	2-3 7	4-7 8
fr:chain-on|stop|	1 -8	4-7 -9
fr:chain-on||	4-7 12
fr:chain-on|—|	2-3 8	4-7 8
fr:chain|,|	1 -9
fr:chain|coordinator|	1 -7	4-7 7
fr:chain|none|	1 -8	8+ 10
fr:chain|verb-saying pronoun ,|	2-3 -7
fr:chain|word determiner preposition|	4-7 8
fr:clause|false|false|	all -13	first -10	most -7
fr:clause|false|true|	most 9	some 8	titled 7
fr:clause|true|false|	some 10	titled 15
fr:clause|true|true|	none 11
fr:dated|	true -8
fr:echo|all|1|	false -21	true 9
fr:echo|all|2-3|	true -9
fr:echo|all|4-7|	false 7	true 14
fr:echo|all|8+|	true 10
fr:echo|all|	all-one -12	false -21	none -8	titled 12
fr:echo|all|false|	4-7 15	8+ 7
fr:echo|all|true|	1 -15	2-3 -9	8+ 8
fr:echo|half|2-3|	true -9
fr:echo|half|4-7|	false 8	true 11
fr:echo|half|8+|	false 11
fr:echo|half|false|	4-7 11	8+ 14
fr:echo|none|2-3|	true 7
fr:echo|none|	all -13	none 8
fr:echo|some|8+|	true 8
fr:echo|some|	false -8	first -7	true 11
fr:ending|	. 30	? 11	none -12
fr:family|"|	1 7	8+ 13
fr:family|none|	1 9	2-3 12	4-7 15	8+ 9
fr:family|“|	1 14	4-7 -8	8+ 14
fr:follow|	( -9	) -9	,capital -11	,quote -9	,that -7	,word -8	: -10	auxiliary -14	capital 8	determiner 15	end 14	that -7	word -13	— 9
fr:gov|accuser|	de 9	d’ -7
fr:gov|accuser|present|	none -7
fr:gov|admettre|4-7|	4-7 9
fr:gov|admettre|	none 10
fr:gov|admettre|past|	none 9
fr:gov|affirmer|	de 8	none 7
fr:gov|affirmer|present|	none 12
fr:gov|ajouter|	none -8
fr:gov|alarmer|	none 7
fr:gov|alarmer|present|	none 7
fr:gov|annoncer|2-3|	2-3 11
fr:gov|annoncer|4-7|	4-7 -9
fr:gov|annoncer|	none 11
fr:gov|appeler|0|	2-3 -10
fr:gov|appeler|1|	4-7 -9
fr:gov|appeler|2-3|	2-3 11	4-7 10
fr:gov|appeler|	none -17	à 21
fr:gov|appeler|past|	auxiliary 15	none -10
fr:gov|assurer|2-3|	4-7 11
fr:gov|assurer|4-7|	4-7 12
fr:gov|assurer|8+|	4-7 13
fr:gov|assurer|	none -7	qu' 7	que 12
fr:gov|assurer|past|	auxiliary 10
fr:gov|attribuer|	à -10
fr:gov|conclure|	none 7
fr:gov|concéder|past|	none 11
fr:gov|concéder|	que 8
fr:gov|confier|4-7|	2-3 10
fr:gov|confier|8+|	4-7 9
fr:gov|confier|	de 9	qu’ 10
fr:gov|confier|past|	auxiliary 9	none 10
fr:gov|confier|present|	none 9
fr:gov|confirmer|8+|	2-3 -7
fr:gov|confirmer|	none 10
fr:gov|confirmer|past|	auxiliary -9
fr:gov|confirmer|present|	none 10
fr:gov|considérer|past|	none 9
fr:gov|considérer|	que 9
fr:gov|craindre|	none -8
fr:gov|craindre|past|	none -8
fr:gov|crier|	none 9	à 9
fr:gov|crier|past|	auxiliary 9
fr:gov|croire|	none 8
fr:gov|croire|past|	none 8
fr:gov|demander|1|	4-7 9
fr:gov|demander|2-3|	1 -8
fr:gov|demander|	none 8	si 11
fr:gov|dire|0|	8+ 8
fr:gov|dire|1|	2-3 7	4-7 13
fr:gov|dire|2-3|	4-7 19	8+ 12
fr:gov|dire|past|	auxiliary 19	not -11
fr:gov|déclarer|2-3|	2-3 8
fr:gov|déclarer|past|	auxiliary 8
fr:gov|déclarer|	que 8
fr:gov|décrire|2-3|	4-7 8
fr:gov|décrire|	none 12
fr:gov|décrire|past|	none 14
fr:gov|défendre|2-3|	4-7 9
fr:gov|défendre|past|	auxiliary -7
fr:gov|démentir|1|	8+ 8
fr:gov|démentir|	none 7
fr:gov|démentir|past|	none 10
fr:gov|dénoncer|0|	2-3 8	4-7 8
fr:gov|dénoncer|1|	2-3 7	4-7 8
fr:gov|dénoncer|2-3|	2-3 11
fr:gov|dénoncer|4-7|	4-7 8
fr:gov|dénoncer|	none 13
fr:gov|dénoncer|past|	auxiliary 15	none 9
fr:gov|dénoncer|present|	none 7
fr:gov|déplorer|2-3|	2-3 9
fr:gov|déplorer|	none 9
fr:gov|désigner|present|	none -9
fr:gov|estimer|2-3|	4-7 15
fr:gov|estimer|8+|	4-7 9
fr:gov|estimer|	d’ 10	que 14
fr:gov|estimer|past|	auxiliary 16
fr:gov|estimer|present|	none 13
fr:gov|exiger|	de -10	none 13
fr:gov|expliquer|2-3|	4-7 8
fr:gov|expliquer|	none 8
fr:gov|faire_valoir|4-7|	2-3 11
fr:gov|faire_valoir|8+|	2-3 7
fr:gov|faire_valoir|	qu' 8	qu’ 8
fr:gov|féliciter|2-3|	1 7	2-3 15
fr:gov|féliciter|	d' 10	d’ 15	none 8
fr:gov|féliciter|past|	auxiliary 17
fr:gov|féliciter|present|	none 9
fr:gov|head|	africaine 8	belkacem 9	capitaine 7	celle-ci 9	celui-ci 11	civile 9	clients -8	compagnie 11	comptes 8	critiques -10	côté 10	dernier 8	direction 17	dossier 12	elle 10	elle-même 8	groupe -8	général 9	institution -8	juges 8	kerdoncuff 9	loi -7	majorité 11	name -8	on -18	opposition 13	organisation 11	part 10	paysanne -8	place 10	premier 9	préfecture 10	président 8	quelqu’un 9	santé 9	second -9	société 15	source 11	syndicats 10	texte 8	élu -7	élue 9	état 8
fr:gov|head|civile|	féliciter 7
fr:gov|head|clients|	proposer -8
fr:gov|head|comptes|	juger 8
fr:gov|head|critiques|	parler -10
fr:gov|head|elle|	ajouter 9	rire 10	évoquer 10
fr:gov|head|il|	assurer 8	estimer 10	juger 9	préciser 12	prévenir -9	réclamer 10	souri 8
fr:gov|head|institution|	regretter -8
fr:gov|head|juges|	relever 7
fr:gov|head|loi|	dire -8
fr:gov|head|name|	dire 10	faire_valoir 11	invoquer 13	promettre -10
fr:gov|head|none|	dénoncer 7
fr:gov|head|on|	appeler -9	dénoncer 7	lire -14	parler -11
fr:gov|head|opposition|	crier 11	regretter 9
fr:gov|head|organisation|	appeler 11	dire 11	féliciter 9	juger 8	parler 16	réclamer 7	saluer 10	voir 9
fr:gov|head|part|	réclamer 7
fr:gov|head|person|	alarmer 7	annoncer 11	appeler 11	confier 9	démentir 9	dénoncer 12	estimer 12	exiger 13	féliciter 15	inviter 8	ironiser 9	jurer 12	moquer 7	promettre 13	préciser 7	qualifier 9	raconter 7	railler 8	rappeler -8	relever 9	réclamer -7	répliquer 7	répondre -7	saluer 10	soupirer 9	voir 7	vouloir 10
fr:gov|head|place|	dire 9	parler 7
fr:gov|head|préfecture|	parler 14
fr:gov|head|second|	dire -10
fr:gov|head|société|	parler 8
fr:gov|head|syndicats|	dénoncer 10
fr:gov|indiquer|4-7|	2-3 11
fr:gov|indiquer|past|	auxiliary 9
fr:gov|indiquer|	qu’ 9
fr:gov|inquiéter|2-3|	4-7 11
fr:gov|inviter|present|	none 10
fr:gov|inviter|	à 10
fr:gov|invoquer|1|	4-7 13
fr:gov|ironiser|1|	4-7 10
fr:gov|ironiser|present|	none 10
fr:gov|judging|0|false|false|	none 14
fr:gov|judging|1|false|false|	none 8
fr:gov|judging|2-3|false|false|	first 10
fr:gov|judging|4-7|false|false|	none 8
fr:gov|judging|8+|false|false|	first 8
fr:gov|judging|aux|	none 8
fr:gov|judging|au|	none -8
fr:gov|judging|au|true|	false -8
fr:gov|judging|dans|2-3|	4-7 8
fr:gov|judging|dans|	none 8
fr:gov|judging|de|1|	4-7 8
fr:gov|judging|de|2-3|	1 -12
fr:gov|judging|de|4-7|	1 9	4-7 9
fr:gov|judging|de|8+|	2-3 -7	4-7 8
fr:gov|judging|de|false|	false 8
fr:gov|judging|d’|2-3|	1 17	4-7 13
fr:gov|judging|d’|4-7|	4-7 8
fr:gov|judging|d’|	none 11
fr:gov|judging|d’|true|	false 10
fr:gov|judging|none|0|	2-3 10	4-7 14
fr:gov|judging|none|1|	1 10	2-3 8
fr:gov|judging|none|2-3|	4-7 14
fr:gov|judging|none|false|	false 8
fr:gov|judging|none|	first 8
fr:gov|judging|que|	none 11
fr:gov|judging|que|true|	false 9
fr:gov|judging|à|	none -14
fr:gov|judging|à|true|	false -10
fr:gov|juger|0|	1 11	2-3 13
fr:gov|juger|2-3|	1 13	2-3 7
fr:gov|juger|4-7|	1 9
fr:gov|juger|	none 24
fr:gov|juger|past|	auxiliary 10	none 9
fr:gov|juger|present|	none 20
fr:gov|jurer|	none 9
fr:gov|lire|1|	4-7 -9
fr:gov|lire|	none -10
fr:gov|lire|past|	none -9
fr:gov|louer|1|	2-3 11
fr:gov|louer|	none 11
fr:gov|lâcher|1|	4-7 8
fr:gov|lâcher|past|	auxiliary 9
fr:gov|moquer|	none 7
fr:gov|moquer|past|	auxiliary 7
fr:gov|none|2-3|	all -14	first -10	some -8
fr:gov|none|4-7|	all-one -7	some -8	titled 7
fr:gov|none|8+|	none 20	some 8
fr:gov|none|false|true|	2-3 -8	4-7 13	8+ 13
fr:gov|none|true|true|	1 -17	2-3 -14
fr:gov|noter|	none 8
fr:gov|noter|past|	auxiliary 7
fr:gov|nuancer|	none 8
fr:gov|parler|2-3|	4-7 19
fr:gov|parler|4-7|	1 11
fr:gov|parler|	d’ 13
fr:gov|parler|past|	none 8
fr:gov|plaider|2-3|	4-7 -9
fr:gov|plaider|	none -13
fr:gov|plaider|past|	auxiliary -11
fr:gov|pointer|present|	none 7
fr:gov|poursuivre|past|	none -8
fr:gov|promettre|0|	4-7 10
fr:gov|promettre|2-3|	2-3 12	4-7 8
fr:gov|promettre|4-7|	4-7 7
fr:gov|promettre|	none 7	que 9
fr:gov|proposer|4-7|	1 -7
fr:gov|proposer|	de -8
fr:gov|proposer|present|	none -9
fr:gov|préciser|4-7|	2-3 9	4-7 9
fr:gov|préciser|	après 7	none 7	que 13	qu’ 11
fr:gov|préciser|participle|	none 11
fr:gov|préciser|past|	auxiliary 7
fr:gov|préférer|2-3|	4-7 11
fr:gov|préférer|	en 9	none -10
fr:gov|préférer|past|	none -7
fr:gov|prétendre|past|	none -7
fr:gov|prévenir|2-3|	8+ 8
fr:gov|prévenir|4-7|	2-3 10
fr:gov|qualifier|1|	1 9	4-7 8
fr:gov|qualifier|4-7|	2-3 9
fr:gov|qualifier|	de 21
fr:gov|qualifier|past|	auxiliary 9
fr:gov|qualifier|present|	none 13
fr:gov|raconter|4-7|	4-7 8
fr:gov|raconter|	none 11
fr:gov|raconter|present|	none 11
fr:gov|railler|	none 8
fr:gov|rappeler|2-3|	2-3 -7
fr:gov|rappeler|8+|	2-3 -7
fr:gov|rappeler|past|	auxiliary -13
fr:gov|rappeler|	que -7
fr:gov|reconnaître|1|	2-3 10
fr:gov|reconnaître|	none 13	que 7
fr:gov|reconnaître|past|	auxiliary 13	none 13
fr:gov|redouter|	none -8
fr:gov|redouter|present|	none -8
fr:gov|refuser|2-3|	1 -10
fr:gov|refuser|	de -7
fr:gov|regretter|	que 10
fr:gov|relativiser|	none 9
fr:gov|relativiser|present|	none 9
fr:gov|reprendre|1|	4-7 8
fr:gov|reprendre|2-3|	4-7 -7
fr:gov|reprendre|	none 7
fr:gov|reprendre|past|	none -7
fr:gov|reprocher|2-3|	2-3 -10
fr:gov|reprocher|	au -8	d’ 7	none -9
fr:gov|reprocher|past|	auxiliary 7	none -7
fr:gov|reprocher|present|	none -11
fr:gov|rigoler|present|	none 8
fr:gov|rire|1|	8+ 10
fr:gov|rire|	none 10
fr:gov|réclamer|0|	4-7 12
fr:gov|réclamer|	de 10
fr:gov|réclamer|past|	none 7
fr:gov|répliquer|4-7|	2-3 9
fr:gov|répliquer|past|	auxiliary 8
fr:gov|répliquer|	que 9
fr:gov|répondre|2-3|	4-7 11
fr:gov|répondre|4-7|	2-3 -8
fr:gov|répondre|	none 8	qu’ 7
fr:gov|répondre|past|	none 15
fr:gov|répéter|past|	none 10
fr:gov|répéter|	que 8
fr:gov|résumer|present|	none 7
fr:gov|saluer|0|	2-3 8	4-7 11
fr:gov|saluer|1|	2-3 10
fr:gov|saluer|2-3|	1 9	2-3 8
fr:gov|saluer|	none 21
fr:gov|saluer|past|	auxiliary 15
fr:gov|saluer|present|	none 15
fr:gov|saying|0|false|false|	all-one -13	some 8
fr:gov|saying|1|false|false|	none -7
fr:gov|saying|1|false|true|	first 12
fr:gov|saying|2-3|false|false|	all -7	all-one -8	first -11
fr:gov|saying|2-3|false|true|	first 10
fr:gov|saying|2-3|true|false|	first -7	some 10
fr:gov|saying|4-7|false|false|	some 8
fr:gov|saying|4-7|true|false|	all-one -7	first -8
fr:gov|saying|4-7|true|true|	none -7
fr:gov|saying|8+|false|false|	all-one -8	none 17	some 11
fr:gov|saying|8+|false|true|	first 8
fr:gov|saying|8+|true|false|	none -12
fr:gov|saying|au|false|	false -8
fr:gov|saying|au|	none -7
fr:gov|saying|d'|2-3|	2-3 7
fr:gov|saying|d'|	none 10
fr:gov|saying|d'|true|	false 9
fr:gov|saying|dans|4-7|	4-7 -10
fr:gov|saying|dans|	first -10	none 9
fr:gov|saying|de|1|	4-7 11
fr:gov|saying|de|2-3|	1 -10
fr:gov|saying|de|4-7|	1 -9	8+ 9
fr:gov|saying|de|8+|	1 -8	4-7 13	8+ 8
fr:gov|saying|de|	none -7	some 10
fr:gov|saying|dès|	none 8
fr:gov|saying|d’|2-3|	4-7 18
fr:gov|saying|d’|4-7|	1 7	4-7 14	8+ 8
fr:gov|saying|d’|8+|	4-7 11
fr:gov|saying|d’|	all-one 7
fr:gov|saying|en|8+|	4-7 13
fr:gov|saying|none|0|	4-7 7	8+ 11
fr:gov|saying|none|1|	8+ 23
fr:gov|saying|none|2-3|	4-7 27	8+ 12
fr:gov|saying|none|4-7|	2-3 -16	8+ 8
fr:gov|saying|none|	all -9	all-one -10
fr:gov|saying|none|false|	true 14
fr:gov|saying|none|true|	false 9	true -10
fr:gov|saying|où|	none -7
fr:gov|saying|par|8+|	2-3 -8
fr:gov|saying|par|true|	false -9
fr:gov|saying|qu'|4-7|	4-7 8
fr:gov|saying|qu'|false|	false 9
fr:gov|saying|qu'|	none 10
fr:gov|saying|qu'|true|	false 8
fr:gov|saying|que|1|	2-3 12	4-7 11	8+ 8
fr:gov|saying|que|2-3|	8+ 9
fr:gov|saying|que|4-7|	4-7 20	8+ 9
fr:gov|saying|que|8+|	1 11	4-7 16
fr:gov|saying|que|	some 9
fr:gov|saying|que|true|	false 8
fr:gov|saying|qu’|2-3|	4-7 10
fr:gov|saying|qu’|4-7|	2-3 11	4-7 9
fr:gov|saying|qu’|8+|	4-7 8
fr:gov|saying|qu’|false|	false 13
fr:gov|saying|qu’|	none 19
fr:gov|saying|qu’|true|	false 13
fr:gov|saying|si|false|	false 11
fr:gov|saying|si|	none 11
fr:gov|saying|sur|4-7|	2-3 9
fr:gov|saying|sur|8+|	2-3 -7
fr:gov|saying|à|1|	4-7 9
fr:gov|saying|à|2-3|	2-3 13	4-7 13
fr:gov|saying|à|4-7|	2-3 -9	4-7 -7
fr:gov|saying|à|8+|	4-7 10
fr:gov|saying|à|false|	false 12
fr:gov|saying|à|true|	false -7
fr:gov|scander|	none -10
fr:gov|souffler|	none 7
fr:gov|souffler|present|	none 8
fr:gov|souligner|	none -9	que 7
fr:gov|soupirer|	none 7
fr:gov|souri|1|	4-7 8
fr:gov|souri|	none 8
fr:gov|souri|past|	auxiliary 8
fr:gov|soutenir|2-3|	4-7 8
fr:gov|soutenir|	none 9	que 8
fr:gov|soutenir|past|	none 12
fr:gov|souvenir|2-3|	2-3 9
fr:gov|souvenir|	d’ 11
fr:gov|souvenir|past|	none 12
fr:gov|subject|celle-ci|saying|past|	1 8
fr:gov|subject|celui-ci|saying|present|	4-7 10
fr:gov|subject|elle|judging|	1 10
fr:gov|subject|elle|saying|	0 -7	2-3 11	4-7 12	8+ 9
fr:gov|subject|elle|saying|past|	1 -12	2-3 17	4-7 12	8+ 15
fr:gov|subject|elle|saying|present|	2-3 7	4-7 12
fr:gov|subject|il|judging|past|	2-3 8
fr:gov|subject|il|saying|past|	1 9	8+ 14
fr:gov|subject|il|saying|present|	8+ 7
fr:gov|subject|name|judging|	1 15
fr:gov|subject|name|judging|present|	4-7 12
fr:gov|subject|name|saying|	0 -8	1 8
fr:gov|subject|name|saying|past|	2-3 -7
fr:gov|subject|none|saying|	4-7 7
fr:gov|subject|none|saying|past|	1 -12	2-3 8
fr:gov|subject|noun|judging|	0 12	1 19
fr:gov|subject|noun|judging|participle|	2-3 10
fr:gov|subject|noun|judging|past|	4-7 10
fr:gov|subject|noun|saying|	0 8
fr:gov|subject|noun|saying|participle|	1 -10	4-7 11
fr:gov|subject|noun|saying|past|	8+ 16
fr:gov|subject|noun|saying|present|	1 7	8+ 17
fr:gov|subject|on|judging|	1 -16
fr:gov|subject|on|judging|past|	2-3 -11
fr:gov|subject|on|saying|	2-3 8	4-7 -13
fr:gov|subject|on|saying|past|	4-7 -10
fr:gov|subject|on|saying|present|	2-3 11	4-7 11
fr:gov|subject|on|thinking|	8+ -8
fr:gov|subject|organisation|judging|	1 13	2-3 16	4-7 16
fr:gov|subject|organisation|judging|past|	1 8	2-3 17	4-7 9
fr:gov|subject|organisation|judging|present|	2-3 9	4-7 10
fr:gov|subject|organisation|saying|	0 9	2-3 -9	4-7 7
fr:gov|subject|organisation|saying|past|	1 -11	4-7 15	8+ 9
fr:gov|subject|organisation|saying|present|	1 10	4-7 13
fr:gov|subject|person|judging|	0 7	4-7 14
fr:gov|subject|person|judging|past|	1 14	4-7 14
fr:gov|subject|person|judging|present|	2-3 12	4-7 -8
fr:gov|subject|person|saying|	0 17	4-7 -11
fr:gov|subject|person|saying|past|	8+ 10
fr:gov|subject|person|saying|present|	8+ 16
fr:gov|subject|person|thinking|	2-3 13
fr:gov|subject|place|judging|	1 7	2-3 7
fr:gov|subject|place|judging|past|	1 9
fr:gov|subject|place|saying|	0 8
fr:gov|subject|place|saying|past|	1 9	2-3 7	4-7 9
fr:gov|tempérer|	none 8
fr:gov|tempérer|past|	none 8
fr:gov|thinking|0|false|false|	none 12
fr:gov|thinking|1|true|false|	none -12
fr:gov|thinking|2-3|true|false|	none 7
fr:gov|thinking|4-7|true|false|	none 10
fr:gov|thinking|none|0|	2-3 10
fr:gov|thinking|none|1|	2-3 -10
fr:gov|thinking|none|2-3|	1 -7
fr:gov|thinking|none|true|	false -15
fr:gov|traiter|1|	2-3 9
fr:gov|traiter|	de 9
fr:gov|traiter|past|	auxiliary 9
fr:gov|trouver|2-3|	1 10
fr:gov|trouver|	none 10
fr:gov|trouver|present|	none 12
fr:gov|voir|1|	2-3 8	4-7 7
fr:gov|voir|2-3|	4-7 8
fr:gov|voir|	dans 8	none 12
fr:gov|voir|past|	none 12
fr:gov|vouloir|2-3|	1 -7	2-3 7
fr:gov|vouloir|4-7|	4-7 10
fr:gov|vouloir|	none -11
fr:gov|écrire|2-3|	2-3 -8
fr:gov|écrire|	none -9
fr:gov|écrire|past|	auxiliary -10
fr:gov|évoquer|0|	4-7 10
fr:gov|évoquer|1|	4-7 10
fr:gov|évoquer|2-3|	4-7 20
fr:gov|évoquer|4-7|	2-3 12
fr:gov|évoquer|	dès 8	none 7	pour 9
fr:gov|évoquer|past|	auxiliary 14	none 14
fr:headline|true|	8+ 15
fr:head|"|	1 9
fr:head|plain|,determiner|	1 11
fr:head|plain|	: 15	all-one -10	determiner -8	preposition 9	start -11	verb-saying 8
fr:head|plain|:|	1 -9	2-3 -10	4-7 7	8+ 13
fr:head|plain|all-one|	2-3 -12
fr:head|plain|determiner|	2-3 -7
fr:head|plain|end|	2-3 12	8+ 9
fr:head|plain|first|	2-3 -10	4-7 16	8+ 16
fr:head|plain|preposition|	1 -8
fr:head|plain|word|	1 -14	2-3 -7
fr:head|titled|	: 16	first 8
fr:head|titled|end|	4-7 16
fr:head|titled|first|	4-7 7
fr:head|titled|preposition|	1 7
fr:head|«|	8+ 15
fr:head|“|	2-3 8
fr:in-noun|false|false|1|	first 7
fr:in-noun|false|false|2-3|	all -16
fr:in-noun|false|false|4-7|	all-one -7	titled 16
fr:in-noun|false|false|8+|	none 19	some 11
fr:in-noun|false|true|1|	all-one 8
fr:in-noun|false|true|8+|	first 11
fr:in-noun|true|false|1|	all-one -14
fr:in-noun|true|false|2-3|	all -8	all-one -15	first -14
fr:in-noun|true|false|4-7|	first -12
fr:in-noun|true|false|8+|	none 16
fr:in-noun|true|true|1|	none -15
fr:in-noun|true|true|2-3|	none -8
fr:in-noun|true|true|4-7|	none 10
fr:intro-follow|'|stop|	4-7 11
fr:intro-follow|,|,determiner|	2-3 -8
fr:intro-follow|,|,word|	1 -8
fr:intro-follow|,|determiner|	2-3 -7	4-7 7
fr:intro-follow|,|end|	2-3 10
fr:intro-follow|,|stop|	8+ 11
fr:intro-follow|:|,verb-saying|	4-7 10
fr:intro-follow|:|capital|	1 7	2-3 11	8+ 10
fr:intro-follow|:|determiner|	1 11	4-7 17	8+ 18
fr:intro-follow|:|end|	4-7 17
fr:intro-follow|:|preposition|	4-7 9	8+ 12
fr:intro-follow|:|pronoun|	4-7 10	8+ 9
fr:intro-follow|:|quote|	4-7 8
fr:intro-follow|:|stop|	1 -22	2-3 -22	4-7 -11
fr:intro-follow|auxiliary|,auxiliary|	2-3 11	4-7 12
fr:intro-follow|auxiliary|,preposition|	2-3 -11
fr:intro-follow|auxiliary|,verb-saying|	4-7 10
fr:intro-follow|auxiliary|stop|	8+ 10
fr:intro-follow|coordinator|stop|	1 -7	4-7 7
fr:intro-follow|determiner|,coordinator|	2-3 9
fr:intro-follow|determiner|,determiner|	2-3 9
fr:intro-follow|determiner|,preposition|	2-3 -7
fr:intro-follow|determiner|coordinator|	1 9	2-3 -10
fr:intro-follow|determiner|end|	2-3 -9
fr:intro-follow|determiner|stop|	1 10
fr:intro-follow|determiner|word|	1 -16
fr:intro-follow|preposition|,determiner|	2-3 -7
fr:intro-follow|preposition|,verb-saying|	1 -8
fr:intro-follow|preposition|,word|	1 -7
fr:intro-follow|preposition|coordinator|	2-3 -8
fr:intro-follow|preposition|determiner|	1 -10
fr:intro-follow|preposition|end|	1 7	2-3 7
fr:intro-follow|preposition|preposition|	1 -7	2-3 9	4-7 10
fr:intro-follow|preposition|stop|	1 -12	8+ 16
fr:intro-follow|preposition|word|	2-3 -11
fr:intro-follow|pronoun|stop|	1 -8	4-7 7
fr:intro-follow|quote|end|	4-7 10
fr:intro-follow|start|,auxiliary|	4-7 12	8+ 8
fr:intro-follow|start|,pronoun|	2-3 9	4-7 10	8+ 9
fr:intro-follow|start|,verb-saying|	1 7	4-7 15	8+ 7
fr:intro-follow|start|,word|	8+ 12
fr:intro-follow|start|:|	2-3 -8	4-7 18	8+ 13
fr:intro-follow|start|end|	2-3 13	4-7 14
fr:intro-follow|start|stop|	8+ 17
fr:intro-follow|stop|,auxiliary|	1 11	2-3 21	4-7 38	8+ 7
fr:intro-follow|stop|,determiner|	8+ 11
fr:intro-follow|stop|,pronoun|	2-3 7	4-7 25	8+ 11
fr:intro-follow|stop|,verb-saying|	2-3 21	8+ 9
fr:intro-follow|stop|,word|	8+ 11
fr:intro-follow|stop|capital|	4-7 15	8+ 9
fr:intro-follow|stop|coordinator|	8+ 11
fr:intro-follow|stop|determiner|	4-7 17	8+ 7
fr:intro-follow|stop|end|	1 11	2-3 18	4-7 32
fr:intro-follow|stop|pronoun|	8+ 9
fr:intro-follow|stop|quote|	4-7 10
fr:intro-follow|stop|word|	2-3 -7
fr:intro-follow|stop|—|	4-7 8
fr:intro-follow|that|stop|	4-7 9
fr:intro-follow|verb-judging|preposition|	2-3 7
fr:intro-follow|verb-judging|stop|	1 10	4-7 10
fr:intro-follow|verb-saying|,coordinator|	2-3 -7
fr:intro-follow|verb-saying|,word|	1 -14	2-3 -10
fr:intro-follow|verb-saying|coordinator|	4-7 7
fr:intro-follow|verb-saying|determiner|	1 9
fr:intro-follow|verb-saying|preposition|	1 9	2-3 10	4-7 8
fr:intro-follow|verb-saying|stop|	8+ 8
fr:intro-follow|word|,auxiliary|	1 -12
fr:intro-follow|word|,determiner|	2-3 -7
fr:intro-follow|word|,preposition|	4-7 -11
fr:intro-follow|word|,that|	2-3 -8
fr:intro-follow|word|,word|	1 8	2-3 -14
fr:intro-follow|word|auxiliary|	1 -8	2-3 -7
fr:intro-follow|word|coordinator|	1 8	4-7 10
fr:intro-follow|word|determiner|	2-3 12
fr:intro-follow|word|end|	1 -13
fr:intro-follow|word|stop|	4-7 10	8+ 14
fr:intro-follow|word|word|	1 -11	2-3 -7
fr:intro-follow|—|—|	2-3 8
fr:intro-follow|’|stop|	1 -9
fr:intro|	( -9	stop 8	verb-judging 18	– 9	— 10
fr:in|first|=après|	2-3 14	first 9
fr:in|first|=aux|	4-7 7	none 7
fr:in|first|=au|	4-7 14	8+ 9	none 14
fr:in|first|=avant|	2-3 10	4-7 11	8+ 8	first 8	none 13
fr:in|first|=avec|	2-3 18	4-7 13	first 9	none 22
fr:in|first|=a|	8+ 7	first -7
fr:in|first|=cette|	first 7
fr:in|first|=cet|	4-7 7	first 7
fr:in|first|=ce|	4-7 10	8+ 17	first 13
fr:in|first|=chaque|	8+ 7	first 7
fr:in|first|=chez|	first 10
fr:in|first|=comme|	first 8
fr:in|first|=dans|	2-3 11	first 9
fr:in|first|=depuis|	2-3 8
fr:in|first|=des|	2-3 -8	4-7 19	8+ 9	first 8
fr:in|first|=deux|	2-3 8	8+ 7	first 7	none 9
fr:in|first|=de|	8+ 8
fr:in|first|=dès|	2-3 9	none 11
fr:in|first|=elles|	8+ 9	first 9
fr:in|first|=elle|	4-7 22	8+ 8	first 22
fr:in|first|=entre|	none -8
fr:in|first|=en|	4-7 16
fr:in|first|=est|	4-7 9	none 9
fr:in|first|=fait|	2-3 -7
fr:in|first|=ils|	4-7 17	8+ 7	first 17
fr:in|first|=il|	2-3 10	4-7 10	8+ 15	first 20
fr:in|first|=jamais|	2-3 9	4-7 7	none 11
fr:in|first|=je|	8+ 13
fr:in|first|=la|	2-3 -19	8+ 16	all -7	all-one -11	some -9
fr:in|first|=les|	2-3 -7	4-7 -8	8+ 14	all -7
fr:in|first|=le|	2-3 -18	4-7 -20	all-one -13	first -9	none -18	some -13
fr:in|first|=mais|	2-3 7	4-7 11	8+ 7	first 9	none 10
fr:in|first|=ma|	8+ 16
fr:in|first|=mes|	4-7 10	first 11
fr:in|first|=mon|	4-7 8	8+ 11	first 11
fr:in|first|=ne|	4-7 11	8+ 10	first -8	none 15	some 7
fr:in|first|=ni|	4-7 8	8+ 7	none 9
fr:in|first|=non|	1 7	first 9	none -10
fr:in|first|=nos|	4-7 9	8+ 8	first 12
fr:in|first|=nous|	2-3 8	4-7 20	8+ 8	first 20
fr:in|first|=on|	8+ 10	titled 12
fr:in|first|=où|	4-7 7	none 7
fr:in|first|=par|	none 7
fr:in|first|=pas|	4-7 12	first 9
fr:in|first|=quand|	4-7 13	8+ 8	first 9	none 12
fr:in|first|=que|	2-3 9	8+ 8	first 7	none 8
fr:in|first|=sans|	4-7 10	8+ 9
fr:in|first|=si|	first 11
fr:in|first|=sous|	none 7
fr:in|first|=sur|	2-3 8	4-7 7	8+ 10	first 12	none 11
fr:in|first|=trois|	4-7 10	first 11
fr:in|first|=une|	2-3 16	4-7 18	8+ 7	none 25
fr:in|first|=un|	4-7 26	8+ 18	none 11
fr:in|first|=vous|	8+ 9	first 7
fr:in|first|=à|	2-3 -8	8+ 9
fr:in|first|adverb|	2-3 17	8+ 18	none 11
fr:in|first|capital|	2-3 -8	8+ 12	all -14	most 11
fr:in|first|number|	1 -9	none 7
fr:in|first|verb|	8+ 9	first -8	some 7
fr:in|first|word|	8+ 17	all-one -7
fr:in|functions|0|2-3|	all -11	first -12
fr:in|functions|0|4-7|	first 9
fr:in|functions|1|1|	first 7	none -7
fr:in|functions|1|2-3|	all -12	all-one -8
fr:in|functions|2|4-7|	all -7	all-one -8	titled 10
fr:in|functions|2|8+|	none 11
fr:in|functions|3|4-7|	none 7	some 13
fr:in|functions|3|8+|	none 21	some 10
fr:in|last|	4 7	al -13	an 7	as -9	ce -8	ch -8	de 13	di 10	er -11	eu -11	ge -13	gé 10	im -9	ir 7	ié 7	lé 9	me -11	na -7	nc -8	ns 8	nu 9	né 14	ou 7	ra 8	rt 9	ré 9	sa -7	se 12	st -7	té -11	ue 10	um -7	ur -7	ux 14	vé 8	ée 9	êt 10
fr:in|last|4|	2-3 7
fr:in|last|ade|	1 11
fr:in|last|aie|	2-3 -8
fr:in|last|ail|	1 -9
fr:in|last|ait|	2-3 10
fr:in|last|anc|	2-3 -8
fr:in|last|ant|	1 12	2-3 7
fr:in|last|ate|	1 -9
fr:in|last|aux|	1 8
fr:in|last|bas|	2-3 -10
fr:in|last|ble|	1 16
fr:in|last|che|	2-3 -7
fr:in|last|don|	1 -7
fr:in|last|due|	2-3 -9
fr:in|last|ens|	2-3 8
fr:in|last|ers|	1 -10
fr:in|last|eur|	1 -7
fr:in|last|eux|	1 7	2-3 11
fr:in|last|ger|	2-3 -8
fr:in|last|gue|	2-3 8
fr:in|last|hes|	2-3 9
fr:in|last|ial|	2-3 -12
fr:in|last|ice|	1 -10	2-3 10
fr:in|last|ide|	2-3 10
fr:in|last|ien|	1 8
fr:in|last|ier|	1 -9
fr:in|last|ies|	1 -9
fr:in|last|ils|	2-3 -9
fr:in|last|ime|	1 -10
fr:in|last|ine|	2-3 -8
fr:in|last|ins|	2-3 -9
fr:in|last|ion|	2-3 -10
fr:in|last|ire|	2-3 -8
fr:in|last|ise|	2-3 7
fr:in|last|ité|	1 -10	2-3 -9
fr:in|last|iée|	2-3 -7
fr:in|last|ler|	1 -9
fr:in|last|les|	2-3 10
fr:in|last|lle|	2-3 -7
fr:in|last|lus|	2-3 10
fr:in|last|man|	2-3 8
fr:in|last|nel|	2-3 -8
fr:in|last|nes|	2-3 -7
fr:in|last|nne|	1 -9	2-3 -14
fr:in|last|nné|	1 11
fr:in|last|non|	1 7	2-3 9
fr:in|last|nte|	1 14	2-3 11
fr:in|last|nts|	1 -12
fr:in|last|nue|	2-3 13
fr:in|last|ois|	2-3 9
fr:in|last|oit|	2-3 11
fr:in|last|olé|	2-3 7
fr:in|last|one|	1 -12
fr:in|last|ons|	2-3 12
fr:in|last|ort|	2-3 9
fr:in|last|our|	2-3 -7
fr:in|last|pas|	2-3 11
fr:in|last|rdi|	2-3 9
fr:in|last|rer|	1 -9
fr:in|last|rme|	2-3 12
fr:in|last|rve|	2-3 11
fr:in|last|rée|	1 9	2-3 11
fr:in|last|rêt|	2-3 10
fr:in|last|ses|	2-3 -9
fr:in|last|sme|	1 -8
fr:in|last|ssé|	1 11
fr:in|last|ste|	2-3 -9
fr:in|last|tes|	2-3 9
fr:in|last|tif|	1 -11	2-3 11
fr:in|last|tre|	1 -8	2-3 8
fr:in|last|tés|	2-3 -10
fr:in|last|ude|	2-3 -9
fr:in|last|ues|	2-3 -10
fr:in|last|une|	2-3 7
fr:in|last|upe|	2-3 -9
fr:in|last|ure|	2-3 13
fr:in|last|urs|	2-3 12
fr:in|last|ver|	1 -7
fr:in|last|âge|	2-3 -12
fr:in|last|ène|	2-3 8
fr:in|last|ées|	2-3 13
fr:in|last|ôme|	2-3 -9
fr:in|shape|=au word word|	8+ 9
fr:in|shape|=avec =la adverb|	4-7 8
fr:in|shape|=avec word|	2-3 14
fr:in|shape|=ce word =pas|	4-7 10	8+ 13
fr:in|shape|=dans =le word|	4-7 8
fr:in|shape|=de word word|	2-3 11
fr:in|shape|=des word =de|	4-7 11
fr:in|shape|=des word =et|	4-7 9
fr:in|shape|=des word word|	4-7 8
fr:in|shape|=deux word word|	2-3 10	4-7 8
fr:in|shape|=dès word|	2-3 9
fr:in|shape|=elle word =les|	4-7 9
fr:in|shape|=elle word word|	4-7 8
fr:in|shape|=en word word|	2-3 7
fr:in|shape|=en word|	2-3 -9
fr:in|shape|=et =je word|	4-7 8
fr:in|shape|=et =les word|	4-7 10
fr:in|shape|=et word word|	4-7 11
fr:in|shape|=fait word|	2-3 -7
fr:in|shape|=il =a word|	8+ 9
fr:in|shape|=il =est word|	8+ 10
fr:in|shape|=il =me word|	4-7 11
fr:in|shape|=il =ne word|	4-7 10	8+ 9
fr:in|shape|=il word =a|	4-7 10
fr:in|shape|=il word =des|	4-7 9
fr:in|shape|=il word =pas|	4-7 7
fr:in|shape|=il word word|	4-7 13
fr:in|shape|=ils =ont word|	4-7 7
fr:in|shape|=ils =sont word|	4-7 10
fr:in|shape|=ils word word|	4-7 8
fr:in|shape|=je =lui =ai|	8+ 11
fr:in|shape|=je =ne =me|	4-7 8
fr:in|shape|=je =ne verb|	8+ 11
fr:in|shape|=je =ne word|	4-7 11	8+ 7
fr:in|shape|=je word =ai|	4-7 7
fr:in|shape|=je word =jamais|	4-7 9
fr:in|shape|=je word =la|	8+ 9
fr:in|shape|=je word =le|	8+ 7
fr:in|shape|=je word =pas|	4-7 14
fr:in|shape|=je word =à|	8+ 8
fr:in|shape|=je word adverb|	4-7 9
fr:in|shape|=je word word|	2-3 8	8+ 10
fr:in|shape|=la adverb word|	4-7 12
fr:in|shape|=la capital =de|	4-7 -7
fr:in|shape|=la capital capital|	2-3 -7
fr:in|shape|=la capital|	2-3 -13
fr:in|shape|=la word =a|	4-7 7
fr:in|shape|=la word =de|	4-7 9
fr:in|shape|=la word =du|	4-7 -9	8+ 8
fr:in|shape|=la word =ne|	8+ 7
fr:in|shape|=la word =à|	4-7 8
fr:in|shape|=la word word|	4-7 11	8+ 8
fr:in|shape|=la word|	2-3 -11
fr:in|shape|=le adverb word|	8+ 7
fr:in|shape|=le capital =a|	8+ 9
fr:in|shape|=le capital =des|	4-7 -11
fr:in|shape|=le capital =du|	4-7 -7
fr:in|shape|=le capital capital|	2-3 -8
fr:in|shape|=le capital|	2-3 -12
fr:in|shape|=le word =a|	4-7 13
fr:in|shape|=le word =des|	4-7 -10
fr:in|shape|=le word =de|	8+ 11
fr:in|shape|=le word =du|	4-7 -8
fr:in|shape|=le word =est|	8+ 13
fr:in|shape|=le word =il|	4-7 13
fr:in|shape|=le word =je|	8+ 11
fr:in|shape|=le word =ne|	4-7 10
fr:in|shape|=le word =était|	8+ 7
fr:in|shape|=le word|	2-3 -7
fr:in|shape|=les capital =de|	4-7 -9
fr:in|shape|=les capital word|	2-3 -10
fr:in|shape|=les word =de|	4-7 -8	8+ 11
fr:in|shape|=les word =ne|	4-7 8
fr:in|shape|=les word =ont|	4-7 7
fr:in|shape|=les word =sont|	8+ 7
fr:in|shape|=les word word|	4-7 10
fr:in|shape|=les word|	2-3 -7
fr:in|shape|=ma word =a|	8+ 7
fr:in|shape|=ma word word|	8+ 14
fr:in|shape|=mes word word|	4-7 10
fr:in|shape|=mon word =est|	4-7 7
fr:in|shape|=mon word verb|	8+ 9
fr:in|shape|=mon word word|	8+ 9
fr:in|shape|=ne word =pas|	8+ 9
fr:in|shape|=ne word =que|	4-7 8
fr:in|shape|=non|	1 7
fr:in|shape|=nos word word|	4-7 9
fr:in|shape|=nous =avons =des|	8+ 7
fr:in|shape|=nous =ne word|	4-7 9
fr:in|shape|=nous word =la|	4-7 9
fr:in|shape|=nous word =pas|	8+ 7
fr:in|shape|=nous word adverb|	4-7 8
fr:in|shape|=nous word word|	4-7 8	8+ 10
fr:in|shape|=on =a word|	8+ 10
fr:in|shape|=on =ne =peut|	8+ 9
fr:in|shape|=on =ne =va|	4-7 8
fr:in|shape|=on =ne word|	4-7 11	8+ 11
fr:in|shape|=on =nous =a|	8+ 10
fr:in|shape|=on =se word|	4-7 10
fr:in|shape|=on verb =de|	4-7 9
fr:in|shape|=on word =comme|	4-7 7
fr:in|shape|=on word =de|	4-7 11
fr:in|shape|=on word =la|	4-7 11
fr:in|shape|=on word =mais|	4-7 8
fr:in|shape|=on word adverb|	4-7 13
fr:in|shape|=on word verb|	4-7 10
fr:in|shape|=on word word|	4-7 10
fr:in|shape|=on word|	2-3 10
fr:in|shape|=pas =de word|	2-3 9	4-7 9
fr:in|shape|=pas word =à|	4-7 8
fr:in|shape|=sans word adverb|	8+ 8
fr:in|shape|=sans word verb|	2-3 -10
fr:in|shape|=sans word word|	2-3 10
fr:in|shape|=sans word|	2-3 9
fr:in|shape|=sur =la verb|	2-3 7
fr:in|shape|=un word =au|	4-7 12
fr:in|shape|=un word =de|	8+ 12
fr:in|shape|=un word =ne|	4-7 11
fr:in|shape|=un word =pas|	2-3 7
fr:in|shape|=un word =sans|	4-7 11
fr:in|shape|=un word =un|	4-7 7
fr:in|shape|=un word word|	4-7 17	8+ 17
fr:in|shape|=une word =de|	4-7 14
fr:in|shape|=une word =sans|	4-7 7
fr:in|shape|=une word =à|	4-7 9
fr:in|shape|=une word word|	2-3 14	4-7 12	8+ 7
fr:in|shape|=une word|	2-3 11
fr:in|shape|=à =la word|	2-3 -9	4-7 12	8+ 8
fr:in|shape|=à word =et|	4-7 8
fr:in|shape|=à word word|	8+ 9
fr:in|shape|adverb =de word|	2-3 8
fr:in|shape|adverb =elle =est|	4-7 11
fr:in|shape|adverb =je word|	4-7 9
fr:in|shape|adverb =on word|	4-7 -9
fr:in|shape|adverb word =de|	4-7 10
fr:in|shape|adverb word =les|	4-7 8
fr:in|shape|adverb word =pour|	4-7 9
fr:in|shape|adverb word word|	4-7 10
fr:in|shape|adverb word|	2-3 14
fr:in|shape|capital =a word|	8+ 8
fr:in|shape|capital =du word|	2-3 -8
fr:in|shape|capital =en word|	2-3 -8
fr:in|shape|capital =est word|	4-7 9
fr:in|shape|capital =je word|	4-7 8	8+ 7
fr:in|shape|capital =la word|	2-3 -7	4-7 10	8+ 8
fr:in|shape|capital =le word|	4-7 14	8+ 9
fr:in|shape|capital =pas =de|	8+ 8
fr:in|shape|capital =un word|	2-3 10	4-7 9	8+ 16
fr:in|shape|capital =une word|	4-7 13	8+ 7
fr:in|shape|capital =à word|	4-7 8
fr:in|shape|capital adverb =le|	4-7 -10
fr:in|shape|capital adverb word|	4-7 10
fr:in|shape|capital capital capital|	2-3 -7
fr:in|shape|capital capital|	2-3 -8
fr:in|shape|capital number word|	2-3 -10	8+ 8
fr:in|shape|capital verb word|	8+ 10
fr:in|shape|capital verb|	2-3 -10
fr:in|shape|capital word =avec|	8+ 8
fr:in|shape|capital word =ce|	8+ 9
fr:in|shape|capital word =de|	8+ 8
fr:in|shape|capital word =du|	8+ 7
fr:in|shape|capital word =en|	8+ 7
fr:in|shape|capital word =je|	4-7 7
fr:in|shape|capital word =la|	8+ 7
fr:in|shape|capital word =les|	8+ 11
fr:in|shape|capital word =pas|	8+ 12
fr:in|shape|capital word =pour|	8+ 7
fr:in|shape|capital word =que|	4-7 12	8+ 7
fr:in|shape|capital word =sa|	8+ 7
fr:in|shape|capital word =une|	8+ 9
fr:in|shape|capital word =un|	4-7 9	8+ 8
fr:in|shape|capital word =vous|	4-7 7
fr:in|shape|capital word =à|	8+ 10
fr:in|shape|capital word adverb|	4-7 8	8+ 11
fr:in|shape|capital word capital|	4-7 9
fr:in|shape|capital word verb|	4-7 7
fr:in|shape|capital word word|	4-7 17
fr:in|shape|capital word|	2-3 -11
fr:in|shape|number|	1 -9
fr:in|shape|verb word|	2-3 11
fr:in|shape|word =au word|	2-3 16	4-7 10
fr:in|shape|word =aux word|	2-3 11
fr:in|shape|word =avec word|	4-7 -7
fr:in|shape|word =de word|	2-3 8
fr:in|shape|word =des word|	2-3 -10	4-7 -12
fr:in|shape|word =du word|	2-3 -10
fr:in|shape|word =et word|	2-3 20
fr:in|shape|word =la word|	4-7 13
fr:in|shape|word =les word|	2-3 8	4-7 13
fr:in|shape|word =mais =pas|	4-7 14
fr:in|shape|word =mais word|	2-3 14
fr:in|shape|word =pas word|	4-7 11
fr:in|shape|word =un word|	4-7 7
fr:in|shape|word =à word|	8+ 10
fr:in|shape|word adverb|	2-3 13
fr:in|shape|word word =et|	4-7 9
fr:in|shape|word word =les|	4-7 11
fr:in|shape|word word =à|	4-7 9
fr:in|word|	4 7	ajoutés -10	apaisé 8	après 14	au 13	aux 11	avant 10	avec 18	bas -10	bienveillance 8	blague 9	blanc -8	blanche -10	bérénice -11	ce 10	chacun 8	choquée 9	clause -11	comptables 9	confort 9	conserver -7	contenues 7	courageuse 8	cours 8	croustillant -8	cuisine -8	d'âge -11	dans 12	de 10	depuis 8	des -16	dialogue 9	divers -10	dix 9	droit -8	du -14	dès 12	déjà 7	effort 8	elle -7	encore 12	enfin 8	euro -7	famille -10	fanal -7	fantaisistes 9	finir 7	fois 9	frein -7	ginette -7	globalement 8	grande -7	géant 7	il 10	instable -8	intérêt 12	jalousie 12	jamais 10	jardinier -9	jour -7	juste -9	j’y 8	la -20	le -16	les 8	libre -8	locale 9	l’heure -8	mains -7	mais 13	maison -10	mal 7	malaisance -10	mamie -7	mardi 9	marie-salée -7	matinal -11	merci -10	mieux 8	moi 10	mon 9	notaire -7	nécessaire 10	oui 9	parking -9	pas 8	patate -11	patron -10	peau -7	petit -9	piscine -7	plan -7	pleinement 11	plus 9	pluviste -7	points 9	politesse 8	prise 7	prudence 9	prématuré 7	présence -8	que 9	raison 8	ramasse 7	retenue 14	retraite -8	rien 8	risque 7	rives -10	réserve -7	saison 12	sauve 9	se 8	signal 11	situation -7	sobriété -8	social -8	sucres -10	sucrée 12	suis 8	suivait 7	sur 9	suspendue -9	symbolique -7	tardive 9	temps 7	terme 11	totale 12	tout 14	traitements 8	travail 10	trop 7	très 11	une 20	vaches 9	vigilant 11	vives 7	vrai -7	zone -8	zéro 7	à -10	ça 9	étape 8
fr:lead|lower|	( -9	, 9	verb-judging 18
fr:lead|other|	stop 7
fr:lead|upper|	, -16	capital -8	coordinator -9	determiner -16	preposition -18	stop 8	word -21	— 10	’ -7
fr:named|1|1|	all-one -12
fr:named|1|2-3|	all -11	all-one -8	none -10
fr:named|2|1|	none -14
fr:named|2|2-3|	all -10	first -7
fr:named|2|4-7|	first -9
fr:named|2|8+|	first 9
fr:named|3|2-3|	first -8	none 8
fr:named|3|4-7|	none 15
fr:named|3|8+|	first 11	none 7
fr:named|none|2-3|	all -11	some 7
fr:named|none|4-7|	all-one -8	titled 7
fr:named|none|8+|	none 22	some 7
fr:naming|baptisée|1|	4-7 -9
fr:naming|baptisé|1|	2-3 -9
fr:naming|dit|1|	1 13
fr:naming|dit|2|	2-3 9	4-7 12
fr:naming|dit|3|	2-3 14	4-7 15	8+ 12
fr:naming|expression|1|	2-3 -9
fr:naming|false|	, -8	: -11	preposition -13	word -11
fr:naming|intitulé|1|	2-3 -7
fr:naming|mention|1|	2-3 -9
fr:naming|mots|2|	2-3 -10
fr:naming|mot|1|	1 -14
fr:naming|mot|2|	8+ 8
fr:naming|nom|2|	1 -10	2-3 -12
fr:naming|rebaptisé|3|	2-3 -7
fr:naming|slogan|2|	2-3 -8
fr:naming|surnommée|1|	2-3 -8
fr:naming|surnommé|1|	2-3 -7
fr:naming|true|	( -9	stop 8	verb-judging 18	– 9	— 10
fr:nearby-on|	2019 -9	admet 10	administration 10	adversaires -7	affirme 14	affirmé 9	agence 13	ajoute 13	ajouté 11	album -10	amuse 10	an -8	appelle 7	après -8	associé 8	assure 10	assuré 10	au -8	autour 10	averti 8	avoir -9	avoue 7	balaie 10	balayé 8	base 7	cadre 8	capitaine 8	celle-ci 7	cgt 9	chaque -10	chercheuse 7	comme -11	commente 13	commenté 10	commerçante 10	compte -7	conclut 10	confie 11	confié 8	confiée -8	conseiller 12	constate 11	corrige 10	court -9	c’ -11	de -7	demande 10	deux -11	devant 10	directeur 8	directrice 9	dit 9	dixit 12	doit -7	dont -7	dumont -7	dès -8	déclaré 7	défend 9	déjà -10	dénoncé 10	désole 8	détaille 10	elle 8	emporte 10	en -9	enquiert 8	entraîneur 8	est -16	estime 11	estimé 9	expliqué 13	expression -9	fermeture -8	finit 12	fois -8	fondateur 7	glisse 15	glissé 10	groupe 7	homme -7	hydrologue 7	hélène 8	indique 11	indiqué 14	ingénieure 9	insiste 9	insisté 8	interroge 8	ironise 11	ironisé 10	jamais -12	jubile 11	juge 9	jure 9	justifie 7	justifié 10	la 7	laisse 7	lamente 11	lance 8	lancé 10	les 15	lettre 10	leur 7	lit -9	lâche 19	lâché 8	m. 8	mais 7	malgré 10	marre 7	mars -7	martelé 9	maître 9	me 9	mois -8	monnerat 9	mot -11	murmure 10	murmuré 10	même -7	ne -8	note 7	nous 10	nuance 12	observe 9	observé 9	octobre -8	on -13	ont -12	par -7	patronne 7	persifle 8	pestait 7	peste 10	philosophe 10	plaide 15	plaidé 10	plaisante 12	plaisanté 9	plus -7	porte-parole 7	pourtant -7	projet -11	promis 10	proteste 9	prudemment 9	précise 12	précisé 7	présenté -8	présidente 8	prévenu 9	prévient 13	prévu -13	prêtée -9	qui -7	qu’ -14	raconté 10	rappelé 9	rapporté -8	recommande 7	reconnaît 13	rectifie 11	regrettant 10	regrette 12	relativise 8	relève 13	reprend 7	reprendre -8	repris 7	reymond 7	rigole 11	réagi 7	réagit 9	réforme 9	réjouit 9	répliqué 8	répond 11	répondu 11	résume 16	résumé 9	rétorque 9	rétorqué 13	s' 11	satellite -9	savoir 12	se 8	septuagénaire 9	sera -11	serait -8	ses -8	simplement 8	soir -8	son 11	souffle 10	soufflé 14	souligne 7	souligné 7	soupire 13	soupiré 7	souri 7	sourit 15	sous -8	souvient 10	sur 11	syndicat 8	tandis 11	tempère 10	titre -10	tomber 7	tonne 8	tout 14	toutefois 7	tranche 14	tranché 10	témoigne 10	témoigné 9	valoir 10	vendu -9	voisine 10	à -7	économiste 11	écrit 12	écrivaine 8	écrivait 8	écrivent 9	édile 11	élue 8	étonne 7	été -11
fr:nearby|	18 8	20 10	2019 -7	38 -8	7 11	78 -8	abandon -8	accord 9	accusant 11	adjoint 10	admet 9	admis 9	adressé 12	adversaire 8	affiches -8	affirme 12	agissait 9	agriculture 9	ait 9	ajouter 14	ajouté -10	alain -8	alarme 7	album -7	alors 9	amuse 11	analyste -7	ancien 7	anglais -7	annonce -8	annoncé 11	ans -17	appelait -14	appeler -12	appelle -17	appellent -20	appelé 15	après 10	arbitre 8	association 10	assuré 9	atelier -7	attaquant 7	attend 9	au -12	aucun 13	aujourd’hui 8	aurélie 11	aussitôt 8	auteur -10	autre 11	aux 15	avaient -11	avec -8	avocat 8	avoir 14	baptisé -13	baptisée -13	bhf 9	bloquée 9	bord -7	brest 10	but 8	café 9	cahier -8	calendrier 12	capitaine 7	carton -8	ce -9	cela -10	celle-ci 10	celui-ci 7	central 10	centre 10	ces -8	cette 14	cgt 11	changé -7	chaque -9	chez 10	chiffre 8	chiffres 7	client 9	code -10	comme 9	commerce 7	commerçante 8	comédienne 9	concède 13	condamné 12	confirme 10	connaître 11	conseil -9	construction 10	consulté 9	contenté 7	contraire 14	coupé 7	course 10	creuse 7	critique -9	critiques -10	crié 11	croit 9	d' 9	damien 8	dans -14	de 10	demande 10	depuis -12	des -9	devant 7	devient -11	dialogue 8	direction 20	disait -9	disent -15	dix 9	dont -8	dossier 13	drac 11	droite -7	décision 17	déclaré 9	décret 10	décrit 12	décrivent 11	déjà -19	dément 10	dénoncent 10	dénoncé 18	déploré 7	député 7	désormais -14	d’ 10	eau -9	enfants -9	enquête -13	entourage 8	entraîneur -7	entreprise -7	envoyé 9	est 15	estime 14	estimé 10	etat 8	europe 7	expression -14	expérience 9	faire 9	faisait -10	fait 11	faits -7	faut -7	favorite -8	fermé -10	feuille -8	fois -15	fonctionnaire 8	français 13	frédéric 7	félicite 9	félicité 14	félicitée 7	gens -8	geradon -10	grand -9	groupe 15	générale 11	h 9	habitat 7	hausse 10	haut 7	haute 8	histoire -7	homme 12	ici -7	ile-de-france -8	ils -7	indiqué 9	information -7	inscrit -12	interdit 11	intitule -11	intitulé -9	invite 10	invoqué 11	ironise 10	ironisé 10	joueur 7	joël 11	juge 18	jugeant 7	jugent 7	jugé 13	kerdoncuff 8	kremlin 9	l -12	la 14	laquelle 10	le -7	les -8	levée -10	limoges 8	listes 9	lit -12	livre -12	logival 12	loi -7	lr 7	lâché 9	l’ -8	m. 8	magistrate 7	maire 11	mairie 9	mais 14	majorité 11	marché 12	mardi -16	match -9	maternité -8	me -7	mention -10	mercredi 10	message -7	mesure 10	met 17	mictramar 10	milieu -9	millions -11	ministère 9	minutes 10	monde -7	moqué 7	morceau -7	mort -10	mot -17	mr 7	ne -9	niveau 11	nom -14	nommé -8	note 7	noté 7	nouvel -9	nouvelle 10	nues 11	néanmoins 12	objectif 11	on -18	opposition 13	opérateur 9	or 8	ordre 7	orsay 12	ouvert -13	ouverte -11	où -11	papier -8	paris 12	parking -9	parlait 10	parle 7	parlent -12	part 15	parti 7	parties 9	passage 10	patrice 8	patronne 7	pays 11	paysanne -8	pendant -7	personnes -10	phrase 11	pierre 9	plaidé -11	planteurs 11	plus -12	plutôt 12	pointe 7	policiers -7	pont 8	porte -17	portera -9	porté 12	pose 7	poste 10	poulpes -10	pour -13	pourquoi -7	pourrait 11	poursuivi -8	premier 8	presse -11	pris 8	prise 11	prison -9	procès 7	promet 14	promettait -10	promettant 11	promoteurs -7	prononcer -7	proposent -8	proposition 7	propriétaire 13	précisant 11	précise 11	précisé 7	prédit 8	préfère -7	préféré 8	présenté 8	présidente 8	prévu 8	prêt 8	public 8	publie -7	publié -8	puis -8	pékin 9	quai 9	qualifie 9	quant -9	que -7	québec 9	raconte 8	ramené -7	rappeler 7	rappelle 10	rappelé -8	rebaptisé -8	reconnaît 13	recueilli -9	redoute -8	regardent -7	regretté 9	relativise 9	renoncé -9	reprendre 9	reproche -7	reste 7	rester 8	restera -7	reçu 8	rigole 8	rire 9	rn 7	rts 10	rubrique -9	réclamé 9	réforme -8	réouverture -9	répond 14	réponse 8	résultat 8	s' 18	sa 15	saisons -7	salle 9	salue 13	saluent 10	salué 15	sans 14	santé 8	sarrazy 7	scandé -10	scrutin 8	scène 11	se 21	secrétaire 7	secteur 9	sein -11	selon 8	sera 9	seraient 8	serait 15	si 11	silence 7	site -9	situation 12	slogan -9	sms 9	sobre 7	social 9	sociaux 7	société 12	soient 9	soin 8	soir -8	solène 8	soubré 11	souffle 8	source 11	souri 8	sous -9	soutenu 8	soutien -8	soutient 9	souvient 12	stade -7	suit 13	sur -7	surnomment -14	surnommée -8	syndicats 10	table 8	tard 10	tempère 8	texte 11	thibault 11	thierry 7	tirs 9	titre -15	tombe 11	touche 12	toujours -10	tout -10	toutefois 16	tract -8	tracé 7	traitée 7	travaillait -7	travaux 9	tribunal -8	tribune -7	trois -9	troisième 9	trouvent 10	un 12	une -11	union 9	vend -7	vendredi 7	verdict 9	veulent -8	veut 9	vidéo -7	vieux 7	ville 9	voir 8	voisin 9	voit 12	vol -7	vote 7	votera 11	vouloir -8	vue -9	x 12	yeux 10	échantillon 10	éclaté 8	écrit -7	écriteau -9	écrivez -12	élu -8	élus -10	émeut 8	épaules 10	épinglait 10	époque 10	équipe -7	étape -8	état 17	étiquette -9	évoquait 10	évoquent 12	évoqué 16	être 14
fr:nobody|1|	, -9
fr:nobody|2-3|	determiner -7	start -7
fr:nobody|4-7|	start 12
fr:nobody|8+|	start 8
fr:others|1|	1 9	8+ 13
fr:others|2|	2-3 -17
fr:own-case|false|all-one|	, -13	determiner -14	preposition -16	stop 11	verb-saying -15	word -16
fr:own-case|false|all|	, -7	: -9	word -10
fr:own-case|false|first|	, -12	capital -8	coordinator -7	determiner -11	preposition -13	word -14	— 9
fr:own-case|false|most|	start 7
fr:own-case|false|none|	, 8	verb-judging 18	verb-thinking 11
fr:own-case|false|some|	, 7	auxiliary 7
fr:own-case|true|first|	start 21	stop 31	verb-saying -7
fr:own-case|true|none|	, 11	word 9
fr:own-case|true|some|	, 8
fr:own-case|true|titled|	: 14
fr:own|false|	8+ 24
fr:same|1|1|	first 7
fr:same|1|2-3|	all -16	first -7
fr:same|1|4-7|	all-one -8
fr:same|1|8+|	none 22	some 11
fr:same|2|1|	none -12
fr:same|2|2-3|	all-one -11
fr:same|2|4-7|	none 8	titled 8
fr:same|2|8+|	first 8
fr:same|3|2-3|	all-one -11	first -9	none -8
fr:sentence|judging|	1 12	8+ 15
fr:sentence|none|	1 -10
fr:sentence|thinking|	1 -13	8+ 13
fr:sign|far|	, 8	: -17	none -15	word -12
fr:sign|far|,|	4-7 8
fr:sign|far|:|	4-7 -15
fr:sign|far|verb|	none -8	écrire -7
fr:sign|near|	: -8	none -9	word -9
fr:sign|near|:|	2-3 -11
fr:sign|near|verb|	none -8
fr:sign|near|word|	2-3 -9
fr:sign|none|'|	4-7 11
fr:sign|none|	( -9	near -10	stop 7	verb-judging 18	– 9	— 10
fr:sign|none|,|	4-7 -8	8+ 12
fr:sign|none|:|	4-7 9
fr:sign|none|adverb|	1 7	2-3 -8
fr:sign|none|auxiliary|	1 10	2-3 -7	8+ 10
fr:sign|none|capital|	2-3 -9
fr:sign|none|coordinator|	1 -9	4-7 7
fr:sign|none|preposition|	1 -18	8+ 16
fr:sign|none|pronoun|	1 -7	2-3 10	4-7 7
fr:sign|none|quote|	4-7 11
fr:sign|none|start|	4-7 31	8+ 9
fr:sign|none|stop|	1 16	2-3 7	8+ 9
fr:sign|none|that|	4-7 11
fr:sign|none|verb-judging|	1 10	2-3 11	4-7 14
fr:sign|none|verb-saying|	8+ 11
fr:sign|none|verb-thinking|	2-3 12
fr:sign|none|word|	8+ 15
fr:sign|none|–|	8+ 9
fr:sign|none|—|	2-3 10
fr:sign|none|’|	1 -7
fr:sign|on|far|	1 8	2-3 -7
fr:sign|sentence before|	stop 14
fr:sign|sentence before|stop|	4-7 13	8+ 8
fr:sign|sentence before|verb|	none -8
fr:sign|sentence before|word|	4-7 11
fr:size-ending|10+|.|	determiner 18	end 12	preposition 9	pronoun 7
fr:size-ending|10+|?|	end 12
fr:size-ending|10+|none|	,auxiliary 8	,pronoun 8	,verb-saying 7	,word 10	end 10	stop 20
fr:size-ending|1|.|	capital 8	determiner 9	end 8
fr:size-ending|1|none|	,capital -8	,pronoun -9	,word -7	auxiliary -10	coordinator 8	word -18
fr:size-ending|2|.|	end 20
fr:size-ending|2|none|	( -8	,coordinator -7	,preposition -11	,that -8	,verb-saying 11	end 9	verb-saying -7	word -11
fr:size-ending|3|.|	capital 12	determiner 7
fr:size-ending|3|none|	,coordinator 9	,that -8	: -8	auxiliary -11	end 8	preposition 11	word -8
fr:size-ending|4-5|.|	determiner 13	end 19	preposition 7	pronoun 10	quote 9
fr:size-ending|4-5|?|	,auxiliary 7
fr:size-ending|4-5|none|	( -8	,auxiliary -9	,capital -10	,preposition -10	,verb-saying 15	,word -8	preposition 9	word 10
fr:size-ending|6-9|!|	end 12
fr:size-ending|6-9|.|	capital 14	coordinator 8	determiner 18	preposition 9	pronoun 10
fr:size-ending|6-9|?|	capital 12	end 8	— 8
fr:size-ending|6-9|none|	,auxiliary 21	,word 18	end 17
fr:size-follow|10+|	,auxiliary 8	,pronoun 8	,verb-saying 7	,word 10	determiner 13	end 12	preposition 11	pronoun 10	stop 20
fr:size-follow|1|	,capital -8	,word -7	auxiliary -10	capital 8	coordinator 8	word -18
fr:size-follow|2|	( -8	,coordinator -7	,preposition -11	,that -8	,verb-saying 12	end 17	verb-saying -7	word -11
fr:size-follow|3|	,coordinator 9	,that -8	: -8	auxiliary -11	capital 12	end 10	preposition 11	word -8
fr:size-follow|4-5|	( -8	,auxiliary -9	,capital -10	,preposition -10	,verb-saying 15	,word -8	determiner 11	preposition 11	quote 11	word 10
fr:size-follow|6-9|	,auxiliary 21	,word 18	capital 16	coordinator 8	determiner 19	end 7	preposition 10	pronoun 12	— 8
fr:size-intro|10+|	: 29	start 8	stop 8	word 8	– 9
fr:size-intro|1|	adverb 7	auxiliary 10	coordinator -9	preposition -18	pronoun -7	stop 14	verb-judging 10	’ -7
fr:size-intro|2|	, 7	adverb -8	auxiliary -9	coordinator 10	preposition 11	start -7	verb-judging 8	verb-saying -8	verb-thinking 9
fr:size-intro|3|	coordinator -8	pronoun 10	that 16	verb-judging 7	verb-thinking 8	— 8	’ 14
fr:size-intro|4-5|	, -8	adverb -9	capital 7	pronoun 7	quote 11	start 24	that 8	verb-judging 12	verb-saying 8
fr:size-intro|6-9|	' 11	, 16	adverb 11	auxiliary 16	preposition -8	start 21	stop 7	that 9	verb-judging 9	verb-saying 14	’ 9
fr:size|	10+ 13
fr:subject|elided|	,capital -8	,determiner -8	,pronoun 11	1 -8	4-7 10	8+ 17	end 14	preposition 7
fr:subject|none|	( -9	,preposition -9	,quote -8	,subordinator -7	,word -10	; 9	auxiliary -11	capital 17	coordinator 9	determiner 14	end 9	quote 10	that -7	word -12	— 9
fr:subject|own|	,capital -9	,determiner 7	,preposition 11	,quote -8	auxiliary -12	determiner 9	end 17	pronoun 13
fr:two-before|%|	stop 10
fr:two-before|)|	: 8	stop 8
fr:two-before|,|	auxiliary 11	determiner -14	pronoun -10	word -16
fr:two-before|adverb|	, 7	preposition -12	stop 15	word -13
fr:two-before|auxiliary|	adverb -7
fr:two-before|capital|	: 18	auxiliary 11	preposition 9	stop 26	verb-saying 13
fr:two-before|coordinator|	determiner -11	verb-saying 7
fr:two-before|determiner|	: 9	adverb 11	stop 8	verb-judging 11	verb-saying -13
fr:two-before|preposition|	determiner 14	word -8
fr:two-before|pronoun|	: -7	auxiliary -7	verb-judging 8	word 14
fr:two-before|quote|	, -8	determiner -11	preposition -7	stop 18	— 10
fr:two-before|start|	capital -9	determiner -11
fr:two-before|stop|	: 7	determiner -9	preposition -9	quote 7
fr:two-before|that|	pronoun 10
fr:two-before|verb-judging|	: 7	stop 8
fr:two-before|verb-saying|	: 10	adverb -11	stop 18	that 15
fr:two-before|verb-thinking|	determiner -12	stop 10
fr:two-before|word|	( -9	: -8	determiner -15	preposition -12	verb-judging 8
fr:two-words-before|%|	. 10
fr:two-words-before|)|	. 8	: 8
fr:two-words-before|,|	baptisée -7	est 7	il -8	la -10	les -7	surnommé -7	évoque 7
fr:two-words-before|.|	: 7	selon -7
fr:two-words-before|2023|	. 8
fr:two-words-before|3|	: 9
fr:two-words-before|40|	. 8
fr:two-words-before|ajouter|	: 11
fr:two-words-before|alarme|	: 7
fr:two-words-before|amuse|	: 7
fr:two-words-before|ans|	. 18
fr:two-words-before|an|	. 9
fr:two-words-before|applaudissent|	. 7
fr:two-words-before|arbitres|	. 8
fr:two-words-before|attendent|	. 11
fr:two-words-before|aussitôt|	, 7
fr:two-words-before|auteur|	de -7
fr:two-words-before|avocate|	. 9
fr:two-words-before|a|	condamné 7	dénoncé 7	promis 9
fr:two-words-before|carte|	. 8
fr:two-words-before|carton|	: -8
fr:two-words-before|ce|	résultat 7
fr:two-words-before|changé|	: -7
fr:two-words-before|code|	: -9
fr:two-words-before|communiqué|	, 8
fr:two-words-before|confirme|	: 7
fr:two-words-before|conseil|	. 8	à -10
fr:two-words-before|convaincu|	. 8
fr:two-words-before|c’|	est 10
fr:two-words-before|dans|	le -9
fr:two-words-before|devient|	une -11
fr:two-words-before|de|	sa 12
fr:two-words-before|dimanche|	. 10
fr:two-words-before|dit|	avoir 12
fr:two-words-before|doublé|	. 10
fr:two-words-before|décrit|	un 8
fr:two-words-before|dément|	: 7
fr:two-words-before|dénonce|	une 10
fr:two-words-before|dénoncé|	une 9
fr:two-words-before|d’|	avoir 8	un 20	une 8
fr:two-words-before|eau|	. 8
fr:two-words-before|elle|	, 7
fr:two-words-before|encore|	: 10
fr:two-words-before|enquête|	pour -14
fr:two-words-before|est|	dit 9	dite 13
fr:two-words-before|euros|	. 12
fr:two-words-before|fin|	. 7
fr:two-words-before|fois|	. 13
fr:two-words-before|frères|	. 7
fr:two-words-before|garde|	contre 9
fr:two-words-before|gauche|	. 8
fr:two-words-before|guère|	: 8
fr:two-words-before|heures|	. 7
fr:two-words-before|h|	. 7
fr:two-words-before|jours|	. 7
fr:two-words-before|jour|	. 7
fr:two-words-before|juin|	. 11
fr:two-words-before|lassitude|	. 7
fr:two-words-before|la|	loi -7	mention -10	trouvent 8
fr:two-words-before|lecture|	. 8
fr:two-words-before|le|	calendrier 7	dossier 10	groupe 10	mot -14	texte 8
fr:two-words-before|lignes|	. 11
fr:two-words-before|lit|	: -9
fr:two-words-before|livre|	, -8
fr:two-words-before|lâché|	: 9
fr:two-words-before|l’|	appelle -12	expression -9	expérience 9
fr:two-words-before|main|	: -10
fr:two-words-before|ministre|	. 8
fr:two-words-before|minutes|	. 8
fr:two-words-before|mois|	. 7
fr:two-words-before|mots|	: -10
fr:two-words-before|mot|	de -10
fr:two-words-before|mère|	. 9
fr:two-words-before|n'|	avait 7
fr:two-words-before|nom|	. 12	: -9	de -9
fr:two-words-before|noté|	: 7
fr:two-words-before|nouvelle|	. 7
fr:two-words-before|nues|	: 11
fr:two-words-before|nuit|	. 8
fr:two-words-before|n’|	avoir 12
fr:two-words-before|ont|	nommé -7	été 10
fr:two-words-before|on|	dit -11	dénonce 7	pouvait 11
fr:two-words-before|ouverte|	pour -11
fr:two-words-before|pancarte|	: -7
fr:two-words-before|paris|	. 9
fr:two-words-before|parlent|	de -10
fr:two-words-before|partagés|	. 8
fr:two-words-before|pas|	. 12	: 13
fr:two-words-before|peu|	. 8
fr:two-words-before|phrase|	: 11
fr:two-words-before|place|	. 8
fr:two-words-before|pour|	les -10
fr:two-words-before|presse|	. 9
fr:two-words-before|public|	. 9
fr:two-words-before|qu'|	il 7
fr:two-words-before|qualifié|	de 15
fr:two-words-before|que|	le -8
fr:two-words-before|qui|	? 8
fr:two-words-before|qu’|	un -10
fr:two-words-before|radio|	. 7
fr:two-words-before|rappeler|	que 7
fr:two-words-before|relativise|	: 9
fr:two-words-before|reprend|	: 8
fr:two-words-before|rires|	. 7
fr:two-words-before|rire|	. 7	: 9
fr:two-words-before|route|	. 8
fr:two-words-before|salué|	un 7	une 7
fr:two-words-before|se|	disent -8	dit 25
fr:two-words-before|silence|	. 11	: 7
fr:two-words-before|sms|	: 9
fr:two-words-before|soir|	. 8
fr:two-words-before|son|	client 9
fr:two-words-before|souri|	: 8
fr:two-words-before|suite|	. 7
fr:two-words-before|s’|	appelait -8	appelle -7	intitule -11
fr:two-words-before|tard|	: 10
fr:two-words-before|tempère|	. 9
fr:two-words-before|touche|	: 12
fr:two-words-before|tout|	. 7
fr:two-words-before|traitée|	de 7
fr:two-words-before|une|	campagne 8	décision 10
fr:two-words-before|un|	homme 11	match -7	projet 12	scrutin 8	texte 7
fr:two-words-before|voit|	un 8	une 7
fr:two-words-before|y|	voit 7
fr:two-words-before||	, -8	. 18	— 10
fr:two-words-before|à|	la 7
fr:two-words-before|écrit|	. 9
fr:two-words-before|égalisation|	. 7
fr:two-words-before|épaules|	: 10
fr:two-words-before|été|	. 7
fr:two-words-before|évoque|	une 9
fr:verb|false|4-7|	upper -9
fr:verb|false|8+|	lower 20
fr:verb|true|2-3|	upper -11
fr:verb|true|4-7|	lower 11	upper 10
fr:verb|true|8+|	lower 15	upper 15
fr:word-after|	( -9	) -9	: -10	? -7	cette 7	chez 7	dans 7	de -10	devant 10	du -7	elle 13	en 10	end 14	est -10	le 15	l’ 13	on 7	puis 7	que -7	rires 11	réponse 7	sans -8	selon 8	serait -8	son 12	sur 13	un 9	une 8	à 13	— 9
fr:word-after|(|	none -9
fr:word-after|)|	none -9
fr:word-after|,|	! 10	? 7	none -7
fr:word-after|:|	none -10
fr:word-after|?|	none -7
fr:word-after|chez|	. 7
fr:word-after|depuis|	none -7
fr:word-after|devant|	none 10
fr:word-after|de|	none -11
fr:word-after|du|	none -7
fr:word-after|elle|	. 13
fr:word-after|end|	. 15
fr:word-after|en|	none 9
fr:word-after|est|	none -10
fr:word-after|la|	. 12
fr:word-after|le|	. 22	none -7
fr:word-after|l’|	. 11
fr:word-after|on|	. 7
fr:word-after|puis|	. 7
fr:word-after|que|	none -7
fr:word-after|rires|	. 11
fr:word-after|réponse|	? 7
fr:word-after|sans|	none -8
fr:word-after|serait|	none -8
fr:word-after|son|	. 12
fr:word-after|sur|	none 13
fr:word-after|un|	. 10
fr:word-after||	. 10
fr:word-after|à|	. 9	none 9
fr:word-after|—|	? 7
fr:word-before|'|	4-7 11
fr:word-before|	( -9	. 8	appelait -11	appeler -12	appelle -18	appellent -15	arrive 7	arrêt 8	attend 9	au -10	aurait 12	avoir 20	baptisé -8	baptisée -13	calendrier 7	client 9	comme 10	condamné 7	contre 12	dans -10	de 9	disent -11	dossier 11	décision 15	déjà -9	dénonce 8	dénoncé 7	désormais -7	expression -10	expérience 9	gouvernement 8	groupe 10	homme 11	intitule -11	juge 12	le -19	les -18	loi -7	match -9	mention -10	mesure 10	mot -14	nommé -8	opération -8	plus -8	pour -21	pouvait 14	projet 7	promet 8	promis 9	préfère -9	qui 9	résultat 7	sa 10	salue 9	scrutin 8	selon -8	serait 13	situation 9	soient 9	sur 12	surnomment -9	surnommé -7	surnommée -8	texte 9	trouve 8	trouvent 8	un 7	une 7	voit 7	votera 8	évoque 7	évoqué 8	être 12	– 9	— 10
fr:word-before|,|	8+ 12
fr:word-before|.|	1 14	8+ 9
fr:word-before|:|	2-3 -7
fr:word-before|?|	2-3 7	8+ 9
fr:word-before|appelait|	2-3 -7
fr:word-before|appeler|	2-3 -9
fr:word-before|appellent|	2-3 -9	4-7 -12
fr:word-before|appelle|	1 -9	2-3 -15
fr:word-before|arrive|	4-7 7
fr:word-before|arrêt|	4-7 8
fr:word-before|aurait|	4-7 10
fr:word-before|au|	1 -10
fr:word-before|avait|	4-7 15
fr:word-before|avoir|	2-3 19	4-7 12
fr:word-before|baptisée|	4-7 -9
fr:word-before|baptisé|	2-3 -9
fr:word-before|campagne|	2-3 -8	4-7 8
fr:word-before|comme|	4-7 7
fr:word-before|condamné|	4-7 7
fr:word-before|contre|	2-3 7	4-7 9
fr:word-before|dans|	2-3 -9
fr:word-before|des|	1 -9	4-7 -9
fr:word-before|de|	1 -11	2-3 10	4-7 17
fr:word-before|disent|	1 -11
fr:word-before|dit|	1 13
fr:word-before|dossier|	1 7
fr:word-before|du|	2-3 -13
fr:word-before|décision|	2-3 13
fr:word-before|déjà|	4-7 -9
fr:word-before|dénonce|	2-3 7
fr:word-before|dénoncé|	4-7 7
fr:word-before|désormais|	2-3 -7
fr:word-before|est|	8+ 8
fr:word-before|et|	4-7 7
fr:word-before|expression|	2-3 -9
fr:word-before|expérience|	2-3 9
fr:word-before|groupe|	2-3 10
fr:word-before|homme|	2-3 9	4-7 9
fr:word-before|il|	2-3 7	4-7 9
fr:word-before|intitule|	1 -8
fr:word-before|intitulé|	2-3 -7
fr:word-before|juge|	1 9	2-3 8
fr:word-before|la|	1 13	2-3 -16
fr:word-before|les|	1 -12	2-3 -12
fr:word-before|le|	2-3 -20
fr:word-before|mais|	1 -9
fr:word-before|mention|	2-3 -9
fr:word-before|mot|	1 -14
fr:word-before|plus|	1 -8
fr:word-before|pour|	1 -8	2-3 -13	4-7 -17
fr:word-before|projet|	4-7 9
fr:word-before|promet|	4-7 8
fr:word-before|promis|	4-7 9
fr:word-before|que|	4-7 11
fr:word-before|qui|	4-7 10
fr:word-before|résultat|	4-7 7
fr:word-before|salue|	4-7 9
fr:word-before|sa|	1 9
fr:word-before|scrutin|	2-3 8
fr:word-before|serait|	2-3 12
fr:word-before|situation|	2-3 9
fr:word-before|start|	4-7 31	8+ 9
fr:word-before|surnomment|	2-3 -9
fr:word-before|surnommée|	2-3 -8
fr:word-before|surnommé|	2-3 -7
fr:word-before|texte|	4-7 8
fr:word-before|trouvent|	1 8
fr:word-before|une|	4-7 11
fr:word-before|un|	1 -11	2-3 10
fr:word-before|vouloir|	4-7 9
fr:word-before||	4-7 11
fr:word-before|à|	1 -9	2-3 12	4-7 12	8+ 13
fr:word-before|était|	4-7 15
fr:word-before|été|	4-7 11
fr:word-before|évoque|	4-7 7
fr:word-before|être|	2-3 10	4-7 7
fr:word-before|–|	8+ 9
fr:word-before|—|	2-3 10
fr:word-before|’|	1 -7
fr:work|near|none|,|	all-one -7	first -10
fr:work|near|none|:|	all-one -9
fr:work|near|none|	all -8	all-one -16
fr:work|near|none|determiner|	none -7
fr:work|near|none|preposition|	none 8
fr:work|near|none|stop|	first 13
fr:work|near|none|word|	all-one -7	none 7
fr:work|none|near|	all-one -7
fr:work|none|near|preposition|	first -8
fr:work|none|near|word|	none 9
fr:work|none|none|(|	none -9
fr:work|none|none|,|	all-one -11	first -8	none 9	some 11
fr:work|none|none|:|	all -9	all-one 9	titled 16
fr:work|none|none|	all -12
fr:work|none|none|auxiliary|	some 7
fr:work|none|none|coordinator|	first -7
fr:work|none|none|determiner|	all-one -14	first -9
fr:work|none|none|preposition|	all-one -16	first -14
fr:work|none|none|start|	first 7	most 7
fr:work|none|none|stop|	all-one 18	first 7	most 16
fr:work|none|none|verb-judging|	none 18
fr:work|none|none|verb-saying|	all-one -14
fr:work|none|none|verb-thinking|	none 11
fr:work|none|none|word|	all -8	all-one -17	first -15
fr:work|none|none|—|	first 9
fr:work|right|none|	all -7
fr:work|right|none|word|	all -7
gov|accusare|4-7|	4-7 10
gov|accusare|	di 11
gov|accusare|past|	auxiliary -7
gov|accusare|present|	none 10
gov|accuser|	de 9	d’ -7
gov|accuser|present|	none -7
gov|accuse|2-3|	2-3 22	4-7 21	8+ 13
gov|accuse|4-7|	4-7 15
gov|accuse|8+|	4-7 12
gov|accuse|base|	none 10
gov|accuse|	of 14
gov|accuse|participle|	none 11
gov|accuse|past|	none 12
gov|accuse|present|	none 11
gov|aceitar|present|	not 7
gov|achar|	none 10
gov|achar|past|	none 9
gov|achten|	none 7
gov|acknowledge|	none 10
gov|acknowledge|past|	none 11
gov|aclarar|2-3|	4-7 10
gov|aclarar|	none 11
gov|aclarar|past|	none 9
gov|aclarar|present|	none 7
gov|aconselhar|present|	none 9
gov|acrescentar|4-7|	1 7	4-7 9
gov|acrescentar|	none 10
gov|acrescentar|present|	none 12
gov|acusar|1|	2-3 11
gov|acusar|2-3|	2-3 9	4-7 8
gov|acusar|4-7|	1 7	2-3 8	4-7 15
gov|acusar|	de 18	none 10
gov|acusar|past|	auxiliary 10	none 11
gov|acusar|present|	none 17
gov|add|1|	4-7 16	8+ 19
gov|add|4-7|	4-7 11
gov|add|participle|	none 10
gov|add|past|	none 8
gov|add|present|	none -8
gov|adelantar|past|	none -9
gov|adiantar|2-3|	4-7 8
gov|adiantar|	que 8
gov|admettre|4-7|	4-7 9
gov|admettre|	none 10
gov|admettre|past|	none 9
gov|admitir|0|	2-3 11
gov|admitir|1|	2-3 8
gov|admitir|2-3|	2-3 13
gov|admitir|4-7|	4-7 15
gov|admitir|8+|	4-7 11
gov|admitir|	a 12	de 11	em 7	que 17
gov|admitir|past|	none 7
gov|admit|1|	8+ 10
gov|admit|4-7|	4-7 7
gov|admit|	none 10	that 10
gov|admit|past|	none 10
gov|admit|present|	none 7
gov|advertir|2-3|	4-7 9
gov|advertir|4-7|	4-7 7	8+ 7
gov|advertir|8+|	4-7 7
gov|advertir|	a 9
gov|advise|	to 12
gov|afdoen|	als 9
gov|afdoen|past|	auxiliary 8
gov|affirmer|	de 8	none 7
gov|affirmer|present|	none 12
gov|afirmar|2-3|	1 -9	2-3 11	4-7 12
gov|afirmar|4-7|	1 7	4-7 13
gov|afirmar|	de 9	none 8
gov|aggiungere|1|	4-7 8
gov|aggiungere|2-3|	4-7 10	8+ 9
gov|aggiungere|8+|	4-7 11
gov|aggiungere|	a 9	che 13	con -9
gov|aggiungere|past|	auxiliary -7	none 11
gov|agradecer|	none 7
gov|agradecer|past|	none 10
gov|agree|	none 13
gov|agregar|4-7|	8+ 9
gov|agregar|	que 10
gov|agregar|past|	none 11
gov|agregar|present|	none 7
gov|ajouter|	none -8
gov|alarmer|	none 7
gov|alarmer|present|	none 7
gov|alegar|	none 11	que 8
gov|alegar|past|	none 8
gov|alertar|	de -8
gov|alertar|present|	none -9
gov|allow|present|	none 12
gov|ammettere|	none 10
gov|annoncer|2-3|	2-3 11
gov|annoncer|4-7|	4-7 -9
gov|annoncer|	none 11
gov|annotare|	di -8
gov|annotare|past|	auxiliary -8
gov|annunciare|	none 7
gov|annunciare|present|	none 7
gov|answer|	none 9
gov|answer|present|	none -7
gov|anticipare|present|	none -7
gov|antwoorden|	dat 7
gov|antwoorden|past|	none 7
gov|antworten|	none 8
gov|antworten|past|	none 9
gov|anunciar|0|	4-7 -10
gov|anunciar|2-3|	1 7	4-7 -8
gov|anunciar|	a 8
gov|anunciar|present|	none -8
gov|apelar|1|	2-3 11
gov|apelar|past|	none 11
gov|apelidar|1|	2-3 -10
gov|apelidar|	de -11
gov|aplaudir|1|	2-3 10
gov|aplaudir|	none 10
gov|aplaudir|past|	none 8
gov|apologise|	to 10
gov|apostillar|4-7|	4-7 8
gov|apostillar|past|	none 8
gov|appeal|past|	none 11
gov|appeal|	to 11
gov|appeler|0|	2-3 -10
gov|appeler|1|	4-7 -9
gov|appeler|2-3|	2-3 11	4-7 10
gov|appeler|	none -17	à 21
gov|appeler|past|	auxiliary 15	none -10
gov|apuntar|	que 9
gov|argue|4-7|	2-3 7	4-7 8
gov|argue|	none 8	that 9
gov|argue|participle|	none 10
gov|argue|past|	auxiliary -9
gov|argue|present|	none 8
gov|asegurar|2-3|	4-7 12
gov|asegurar|4-7|	2-3 12	4-7 11	8+ 8
gov|asegurar|8+|	1 -12
gov|asegurar|	none 8	que 12
gov|asegurar|past|	none -7
gov|asegurar|present|	none 15
gov|asentir|	none 8
gov|asentir|past|	none 8
gov|ask|0|	4-7 9
gov|ask|1|	2-3 17
gov|ask|2-3|	2-3 14	4-7 12
gov|ask|4-7|	2-3 -7
gov|ask|8+|	2-3 -9
gov|ask|	as 7	none 17	of -8	that 7	whether 13
gov|ask|participle|	none 7
gov|ask|past|	auxiliary 11	be 12
gov|ask|present|	none 11
gov|assegurar|4-7|	4-7 8
gov|assegurar|past|	none 9
gov|assegurar|	que 8
gov|assicurare|2-3|	2-3 7
gov|assicurare|4-7|	4-7 10
gov|assicurare|	che 9	none 12
gov|assicurare|past|	auxiliary 9
gov|assicurare|present|	none 12
gov|assume|	none 9
gov|assurer|2-3|	4-7 11
gov|assurer|4-7|	4-7 12
gov|assurer|8+|	4-7 13
gov|assurer|	none -7	qu' 7	que 12
gov|assurer|past|	auxiliary 10
gov|atestar|past|	none 9
gov|atirar|	none 7
gov|atirar|past|	none 7
gov|atribuir|2-3|	4-7 10
gov|atribuir|4-7|	4-7 8
gov|attaccare|4-7|	4-7 8
gov|attaccare|	con -7
gov|attaccare|past|	auxiliary -9
gov|attestieren|2-3|	4-7 7
gov|attestieren|	none 7
gov|attestieren|past|	none 7
gov|attribuer|	à -10
gov|attribuire|4-7|	2-3 -7
gov|attribute|past|	none -9
gov|ausrichten|4-7|	2-3 7
gov|ausrichten|	none 7
gov|ausrichten|past|	none 7
gov|avaliar|	que 8
gov|avisar|1|	8+ 10
gov|avisar|2-3|	2-3 8	4-7 12
gov|avisar|4-7|	4-7 9
gov|avisar|present|	none 12
gov|avisar|	que 12
gov|avvertire|1|	8+ 8
gov|avvertire|2-3|	4-7 10
gov|avvertire|	che 9
gov|añadir|1|	1 -7	8+ 10
gov|añadir|	a 9	none -11
gov|añadir|past|	auxiliary -9
gov|back|0|	2-3 -13
gov|back|	none -15	that 8
gov|bautizar|1|	2-3 -9
gov|bautizar|2-3|	2-3 -7
gov|bautizar|	como -11	none -12
gov|bautizar|past|	auxiliary -11	none -12
gov|befürchten|	none 10
gov|befürchten|present|	none 10
gov|bekennen|past|	none 7
gov|bemängeln|	none 8
gov|bemängeln|past|	none 8
gov|benadrukken|	dat 7
gov|benadrukken|past|	none 10
gov|bescheinigen|present|	none 10
gov|bestreiten|	none 8
gov|bestreiten|past|	none 8
gov|bestätigen|	none -10
gov|bestätigen|present|	none -7
gov|betogen|past|	none 8
gov|betonen|past|	none -7
gov|bevestigen|past|	none -12
gov|bezeichnen|	als 8
gov|bezeichnen|past|	none 8
gov|bill|1|	2-3 -12
gov|bill|	as -14
gov|bill|past|	none -9
gov|bitten|past|	none 14
gov|bitten|	um 13
gov|blame|0|	2-3 11	4-7 10
gov|blame|	none 17
gov|blame|past|	none 14
gov|blame|present|	none 7
gov|blijven|2-3|	4-7 9
gov|bollare|past|	auxiliary 8
gov|brand|	none -10
gov|calcular|	none 7
gov|calificar|1|	1 7
gov|calificar|2-3|	1 12	2-3 12	4-7 8
gov|calificar|	de 23
gov|calificar|past|	auxiliary 10	none 17
gov|calificar|present|	none 9
gov|call|0|	2-3 -13	4-7 14
gov|call|1|	1 8	4-7 28	8+ 10
gov|call|2-3|	1 16	2-3 12	4-7 12	8+ 9
gov|call|4-7|	1 -10	2-3 -9	4-7 11
gov|call|8+|	1 -14	2-3 7
gov|call|	as -11	for 17	of -12	that 17	to 15
gov|call|base|	none -33
gov|call|past|	auxiliary 13	later 11	none 34	sometimes -9
gov|call|present|	none -18
gov|celebrar|	como 11	none 8
gov|celebrar|past|	auxiliary 8	none 13
gov|chamar|0|	2-3 -14
gov|chamar|1|	1 -7	2-3 -10
gov|chamar|2-3|	1 -9	2-3 7	4-7 10
gov|chamar|	de -8	none -10
gov|chamar|past|	auxiliary -8
gov|chamar|present|	já -8
gov|chant|	none -13
gov|chiamare|0|	1 -17	2-3 -17
gov|chiamare|2-3|	2-3 -11
gov|chiamare|4-7|	1 -8	2-3 -12
gov|chiamare|	none -27
gov|chiamare|past|	auxiliary -11	none -12
gov|chiamare|present|	auxiliary -15	none -19
gov|chiedere|0|	2-3 8	4-7 8
gov|chiedere|1|	2-3 7
gov|chiedere|2-3|	4-7 8
gov|chiedere|4-7|	4-7 8
gov|chiedere|8+|	2-3 -8	4-7 9
gov|chiedere|	dai -9	di -8	none 13
gov|citar|	none -10
gov|citar|present|	none -9
gov|cite|0|	1 11
gov|cite|	none 11
gov|claim|1|	1 -13
gov|claim|4-7|	2-3 11
gov|claim|	none -15
gov|classificar|1|	2-3 10
gov|classificar|2-3|	1 10	2-3 12	4-7 8
gov|classificar|	como 11
gov|classificar|past|	none 7
gov|classificar|present|	none 8
gov|coincidir|	none 8
gov|coincidir|present|	none 10
gov|comemorar|	none 7
gov|comemorar|past|	none 7
gov|comentar|4-7|	4-7 9
gov|comentar|past|	none 9
gov|compare|past|	be -10
gov|compare|	to -11
gov|complain|past|	auxiliary 9
gov|completar|1|	4-7 9
gov|completar|	none 10
gov|completar|past|	none 10
gov|comprometer|past|	none 8
gov|comunicar|past|	auxiliary 9	none 10
gov|comunicar|	que 11
gov|concedere|	none 8
gov|concedere|past|	none 8
gov|conceder|past|	none -7
gov|concede|4-7|	2-3 11	4-7 8
gov|concede|	none 13
gov|concluderen|past|	none -7
gov|conclude|past|	none 10
gov|conclude|	that 10
gov|concluir|past|	none 7
gov|conclure|	none 7
gov|concéder|past|	none 11
gov|concéder|	que 8
gov|condemn|past|	none 10
gov|condenar|8+|	2-3 -7
gov|condenar|past|	none -7
gov|condenar|present|	none -7
gov|confermare|1|	4-7 7	8+ 9
gov|confermare|2-3|	1 -10
gov|confermare|4-7|	4-7 9
gov|confermare|past|	auxiliary -8
gov|confesar|	none 8
gov|confesar|past|	none 8
gov|confessare|	none 7
gov|confessare|present|	none 7
gov|confidare|2-3|	4-7 9
gov|confidare|	none 8
gov|confier|4-7|	2-3 10
gov|confier|8+|	4-7 9
gov|confier|	de 9	qu’ 10
gov|confier|past|	auxiliary 9	none 10
gov|confier|present|	none 9
gov|confirmar|1|	4-7 9	8+ 8
gov|confirmar|4-7|	2-3 8
gov|confirmar|	a 7	none 11
gov|confirmar|past|	none 9
gov|confirmar|present|	none 10
gov|confirmer|8+|	2-3 -7
gov|confirmer|	none 10
gov|confirmer|past|	auxiliary -9
gov|confirmer|present|	none 10
gov|congratulate|	on 11
gov|congratulate|past|	none 11
gov|considerar|0|	1 13	2-3 9
gov|considerar|1|	4-7 7
gov|considerar|2-3|	1 14	2-3 13	4-7 9
gov|considerar|4-7|	2-3 -7
gov|considerar|	a 15	de -11	none 19	que 7
gov|considerar|past|	none 18
gov|consider|	none -7
gov|considérer|past|	none 9
gov|considérer|	que 9
gov|contar|1|	4-7 7
gov|contar|2-3|	4-7 -7
gov|contar|4-7|	4-7 7	8+ 12
gov|contar|8+|	1 7
gov|contestare|2-3|	1 -7
gov|contestar|1|	2-3 7
gov|contestar|2-3|	1 11
gov|contestar|past|	none 16
gov|contestar|present|	none -7
gov|contestar|	sin 7
gov|continuar|	a -7
gov|continuar|past|	none -7
gov|corear|	none -9
gov|correct|	none 9
gov|correct|past|	none -8
gov|corregir|1|	4-7 7	8+ 8
gov|corregir|	none 8
gov|corregir|past|	none 10
gov|craindre|	none -8
gov|craindre|past|	none -8
gov|crier|	none 9	à 9
gov|crier|past|	auxiliary 9
gov|criticar|1|	4-7 8
gov|criticar|	a 10	none 7
gov|criticar|present|	none 9
gov|croire|	none 8
gov|croire|past|	none 8
gov|culpar|	none 8
gov|culpar|present|	none 10
gov|decir|0|	1 -16
gov|decir|1|	2-3 7	4-7 11
gov|decir|2-3|	4-7 8	8+ 10
gov|decir|4-7|	2-3 7	4-7 8
gov|decir|past|	auxiliary -8
gov|declarar|0|	4-7 9
gov|declarar|2-3|	4-7 10
gov|declarar|4-7|	2-3 11	4-7 9
gov|declarar|	que 12
gov|defender|2-3|	4-7 10	8+ 8
gov|defender|	como 9
gov|define|	none -11
gov|definire|0|	1 10
gov|definire|2-3|	2-3 10	4-7 14
gov|definire|4-7|	2-3 9
gov|definire|past|	auxiliary 7	none -9
gov|definir|1|	4-7 13
gov|definir|2-3|	4-7 10
gov|demandar|present|	none -8
gov|demander|1|	4-7 9
gov|demander|2-3|	1 -8
gov|demander|	none 8	si 11
gov|denunciare|0|	4-7 10
gov|denunciare|	none 11
gov|denunciar|4-7|	2-3 7
gov|denunciar|	none 12	que -10
gov|denunciar|past|	none 11
gov|deny|past|	none -9
gov|desafiar|	a 9
gov|descartar|8+|	2-3 7
gov|describe|1|	2-3 18	8+ 8
gov|describe|2-3|	1 12	2-3 17	4-7 26	8+ 13
gov|describe|4-7|	2-3 -20	8+ 9
gov|describe|	as 18	to -13
gov|describe|past|	auxiliary 11	later 12	none 23	once -8
gov|describir|	como 9
gov|descrivere|2-3|	2-3 9
gov|deslizar|4-7|	4-7 8
gov|deslizar|past|	none 11
gov|deslizar|	que 12
gov|despedir|past|	none 7
gov|destacar|1|	2-3 7
gov|destacar|4-7|	4-7 9
gov|destacar|8+|	8+ 7
gov|destacar|	a 7	en 11	que 8
gov|destacar|past|	auxiliary 13	none 12
gov|desvalorizar|	none 8
gov|desvalorizar|past|	none 7
gov|dichiarare|	di 9
gov|dichiarare|present|	auxiliary 8
gov|dire|0|	8+ 8
gov|dire|2-3|	8+ 12
gov|dire|4-7|	4-7 8
gov|dire|8+|	1 -9	4-7 8
gov|dire|	che 11	di 16
gov|dire|past|	auxiliary 18	none -12	not -11
gov|discordar|1|	8+ 9
gov|discordar|	none 9
gov|discrepar|1|	4-7 9	8+ 7
gov|discrepar|	none 12
gov|discrepar|past|	none 9
gov|dismiss|1|	1 10
gov|dismiss|2-3|	2-3 16	4-7 11
gov|dismiss|	as 22
gov|dismiss|past|	none 20
gov|disparar|present|	none -7
gov|dispute|	none -7
gov|dispute|present|	none -7
gov|ditar|2-3|	4-7 11
gov|ditar|4-7|	4-7 8
gov|ditar|	a 10
gov|ditar|present|	auxiliary 12
gov|dizer|0|	1 -9	2-3 -7
gov|dizer|1|	1 -7	4-7 15	8+ 7
gov|dizer|4-7|	4-7 15	8+ 9
gov|dizer|8+|	2-3 7
gov|dizer|	ao -9	de 9	none -7	se 7
gov|drohen|past|	none 8
gov|dub|0|	1 -11
gov|dub|	none -12
gov|dub|past|	none -11
gov|déclarer|2-3|	2-3 8
gov|déclarer|past|	auxiliary 8
gov|déclarer|	que 8
gov|décrire|2-3|	4-7 8
gov|décrire|	none 12
gov|décrire|past|	none 14
gov|défendre|2-3|	4-7 9
gov|défendre|past|	auxiliary -7
gov|démentir|1|	8+ 8
gov|démentir|	none 7
gov|démentir|past|	none 10
gov|dénoncer|0|	2-3 8	4-7 8
gov|dénoncer|1|	2-3 7	4-7 8
gov|dénoncer|2-3|	2-3 11
gov|dénoncer|4-7|	4-7 8
gov|dénoncer|	none 13
gov|dénoncer|past|	auxiliary 15	none 9
gov|dénoncer|present|	none 7
gov|déplorer|2-3|	2-3 9
gov|déplorer|	none 9
gov|désigner|present|	none -9
gov|eisen|past|	none -12
gov|elogiar|1|	2-3 12
gov|elogiar|	a 13	none 11
gov|elogiar|past|	auxiliary 7	none 18
gov|emendar|	none 10
gov|emendar|present|	none 10
gov|ergänzen|	none 11
gov|erkennen|2-3|	2-3 8	4-7 8
gov|erkennen|	dat 11
gov|erklären|4-7|	2-3 9	4-7 8
gov|erklären|	none 8
gov|erzählen|	none 8
gov|esclarecer|past|	none -7
gov|escludere|2-3|	8+ 8
gov|escludere|	none -8
gov|escrever|0|	2-3 -8
gov|escrever|1|	8+ 11
gov|escrever|2-3|	4-7 9
gov|escrever|4-7|	1 -8
gov|escrever|	a 9
gov|escrever|present|	none 9
gov|escribir|1|	1 -9
gov|escribir|	none -12	que 9
gov|escribir|past|	auxiliary -8	none -11
gov|esperar|2-3|	8+ 9
gov|esperar|4-7|	4-7 -7
gov|esperar|	com -7	con -7	none 8
gov|esperar|past|	none -10
gov|esperar|present|	none 10
gov|esprimere|0|	2-3 7
gov|esprimere|	none 10
gov|esprimere|past|	auxiliary 8
gov|estimar|	en 10
gov|estimar|present|	none 10
gov|estimer|2-3|	4-7 15
gov|estimer|8+|	4-7 9
gov|estimer|	d’ 10	que 14
gov|estimer|past|	auxiliary 16
gov|estimer|present|	none 13
gov|evitar|2-3|	1 -9
gov|evitar|	de -11	en 8
gov|exiger|	de -10	none 13
gov|exigir|0|	4-7 12
gov|exigir|4-7|	2-3 9
gov|exigir|present|	none 9
gov|expect|0|	2-3 8	4-7 10
gov|expect|	none 11
gov|expect|past|	none 11
gov|expect|present|	none 9
gov|explain|2-3|	2-3 9
gov|explain|	none 11	that -7
gov|explain|past|	none 11
gov|explain|present|	none -11
gov|explicar|2-3|	4-7 9	8+ 10
gov|explicar|4-7|	4-7 12
gov|explicar|8+|	8+ 11
gov|expliquer|2-3|	4-7 8
gov|expliquer|	none 8
gov|expresar|1|	2-3 10
gov|expresar|	none 13
gov|expresar|past|	none 9
gov|express|past|	none 11
gov|faire_valoir|4-7|	2-3 11
gov|faire_valoir|8+|	2-3 7
gov|faire_valoir|	qu' 8	qu’ 8
gov|falar|1|	1 16	4-7 10
gov|falar|	em 8	none 10	numa 7
gov|falar|past|	none 10
gov|feel|0|	1 12	2-3 8	4-7 11
gov|feel|	none 15
gov|feel|past|	none 16
gov|felicitar|past|	none 9
gov|figure|base|	none 8
gov|figure|	none 9
gov|finden|	none 8
gov|find|1|	4-7 9
gov|find|4-7|	1 -7
gov|find|base|	none -12
gov|find|past|	auxiliary 11
gov|find|present|	none -8
gov|find|	with -10
gov|formulieren|	none 9
gov|fragen|	none 8
gov|fragen|past|	none 7
gov|frenare|	none 8
gov|féliciter|2-3|	1 7	2-3 15
gov|féliciter|	d' 10	d’ 15	none 8
gov|féliciter|past|	auxiliary 17
gov|féliciter|present|	none 9
gov|fügen|4-7|	4-7 7
gov|garantire|	che 10	none -8
gov|garantire|past|	none 9
gov|garantir|2-3|	4-7 13
gov|garantir|4-7|	4-7 9
gov|garantir|	que -9
gov|geben|2-3|	4-7 10
gov|geben|4-7|	2-3 -9
gov|geben|	none -9
gov|geben|past|	none -9
gov|geven|	none -7
gov|giudicare|0|	1 9
gov|giudicare|2-3|	1 7
gov|giudicare|	none 15
gov|giudicare|present|	none 15
gov|giurare|present|	none 10
gov|glauben|	none 7
gov|glauben|present|	none 7
gov|gongolare|present|	none 7
gov|gostar|2-3|	1 -9
gov|gostar|present|	not -10
gov|greet|	none -9
gov|gritar|0|	1 -11	4-7 7
gov|gritar|1|	2-3 8
gov|gritar|	none 7
gov|gritar|past|	none 11
gov|hablar|1|	4-7 12
gov|hablar|	none 7
gov|hadern|	none 9
gov|hadern|past|	none 10
gov|haken|	nach 8
gov|haken|past|	none 8
gov|halten|2-3|	2-3 11
gov|halten|4-7|	2-3 -7	8+ 10
gov|head|	2019 9	2021 9	2022 11	22 7	29 7	47 -9	51 -7	acesso 10	administração 9	adviser 11	africaine 8	agency 8	agent -9	aide 9	alguien -14	alumnos -10	anonimato 8	anonimo 9	anonymity 11	another 8	anything -12	apagón -8	aplicación -7	artigo -7	artículo 13	assessoria 7	association 10	astronaut 9	attorney 10	aver 13	azienda 11	banker 9	bar -8	belkacem 9	bewoners -8	boss -9	brothers 8	button -11	buttons -14	buurvrouw 10	c' 7	cambio 16	capitaine 7	captain 7	capturados -8	car 10	carrier 7	cartello -9	case 9	caso 10	celle-ci 9	celui-ci 11	centre -11	chigi 8	city -7	civile 11	clients -8	club 9	coach 11	coalitie 9	colega 10	comisión -11	commissione 7	communiqué 11	compagnie 11	companhia 8	company 9	compareciente 9	compañía 7	comptes 8	comunicado 10	contract 10	contractor 12	contrato 8	corps -9	council -10	critic 11	critiques -10	cronisti 8	curitiba 9	côté 10	c’ -11	decisione 8	defensa 7	delegate -9	dernier 8	diplomat 8	direction 17	disse 8	dog 8	driver 7	dura 10	elle 10	elle-même 8	email -9	embassy 10	empleados -7	employees -12	empresario 7	entidade 9	entrance -9	episódio 7	es -12	esistenza -11	europea 10	expediente 11	faixa -7	fallo 9	fatto 11	fez 9	figlio 7	final 8	finale 8	firm 10	firma 8	fiscal 9	fondo 10	forestiero -8	funcionaria 8	funcionario 8	gallery -10	giuria 7	government 13	governor 15	group 19	groupe -8	guidebooks -9	général 9	harcastle 10	he 17	health 11	het 8	hours 11	house -9	husband 10	identificada 12	identified 10	indagati -10	independents 10	industry -7	institute 9	interesse 8	interlocutori -10	involved 12	istituto 8	italiana -9	judge 8	judges 9	juges 8	jurado 14	jury -7	júri 10	kept 7	kerdoncuff 9	krant 9	kranten -7	label -13	languages -10	latter 10	lawyer 15	left -13	lei 11	letter 8	lobby 9	local 11	loi -7	lugar 10	maestro 9	magistrada 8	majorité 11	man 8	manager 15	mano -7	matemático -12	member 9	members 19	memo 12	memorandum 10	mensagem 11	mercado -8	minister 9	ministero 8	ministro -7	ministry 13	ministério 7	model -8	months 10	most 10	museum 7	médico 12	nacional 7	name -8	named 10	nobody 7	nome -11	nota 10	nuovi -7	nurse -7	official 10	on -18	one -8	operator 8	oposição 11	opposition 15	ordinanza -9	organisation 12	osce 10	padre -8	paese -7	pain -8	paper 11	parent 11	parents -11	park -10	part 14	party 10	paysanne -8	people -9	percent -16	periódico 11	person 15	persone 7	placa -7	placards -8	place 13	police 11	portavoce 13	premier 8	presidencia 12	president 11	procesados -10	professora 7	program -7	project -7	préfecture 10	président 8	pureza -8	páginas 10	público 7	quelqu’un 9	recensenten -10	rechtbank 8	redes 7	regional 8	relation 9	relator -8	reply -12	report -12	research 9	reserva 9	residents 9	rischio 9	rival 12	room 10	row -9	ruling -7	said -7	santé 9	says 12	saúde -7	school -9	secretary -9	sector -7	seguridad 9	ser 7	services -11	she 31	shirts -7	side 7	sides 10	sie 16	sign -18	signs -13	sindaco 9	socialista 10	società 8	société 15	spokesperson 16	spokeswoman 11	staff -14	start-up -9	statement 9	stato 9	students -11	suit 7	supervisors -16	supporters -9	suspeitos -7	syndicats 10	tankers 7	team -8	tema -10	texte 8	they -8	three 8	treinador 9	turística 9	técnicos -7	universidad -7	university 9	vendadas -8	verklaring 8	website 7	woordvoerder 8	woordvoerster -7	you -24	zij -7	élu -7	élue 9	état 8
gov|head|22|	say 7
gov|head|47|	name -9
gov|head|agent|	tell 7
gov|head|alguien|	añadir -8	escribir -10
gov|head|alguém|	escrever -8
gov|head|alumnos|	llamar -8
gov|head|anonymity|	say 10
gov|head|apagón|	decir -8
gov|head|artigo|	publicar -7
gov|head|association|	call 10
gov|head|attorney|	say 10
gov|head|bank|	say 8
gov|head|banner|	read 7
gov|head|bar|	ofrecer -7
gov|head|buttons|	read -10
gov|head|button|	say -11
gov|head|capturados|	llamar -8
gov|head|carrier|	say 7
gov|head|cartello|	dire -7
gov|head|centre|	offer -11
gov|head|civile|	féliciter 7
gov|head|clients|	proposer -8
gov|head|colegiado|	afirmar 10
gov|head|companhia|	falar 8
gov|head|company|	say 16
gov|head|comptes|	juger 8
gov|head|corps|	call -9
gov|head|court|	hold 7
gov|head|critic|	call 11
gov|head|critiques|	parler -10
gov|head|cronisti|	ammettere 8
gov|head|c’|	scrivere -11
gov|head|decisione|	ricordare 8
gov|head|defesa|	considerar 8
gov|head|department|	say 7
gov|head|dog|	yell 8
gov|head|ela|	dizer 10
gov|head|ella|	asentir 8
gov|head|elle|	ajouter 9	rire 10	évoquer 10
gov|head|embassy|	say 9
gov|head|empleados|	llamar -7
gov|head|employees|	call -12
gov|head|episódio|	mostrar 9
gov|head|er|	sagen 8	sprechen 9	versprechen -7
gov|head|es|	geben -10	heißen -7
gov|head|executive|	tell 7
gov|head|fatto|	sapere 11
gov|head|fez|	saber 9
gov|head|forestiero|	dire -8
gov|head|gallery|	show -7
gov|head|government|	offer 10
gov|head|governor|	say 9	tell 8
gov|head|governo|	falar 9
gov|head|group|	say 9
gov|head|guidebooks|	use -9
gov|head|harcastle|	say 10
gov|head|health|	plan 11
gov|head|he|	accuse 9	add 12	ask 10	call 29	expect 7	prefer -14	promise 14	repeat -12	reply 9	see 10	tell 11	thank 10	think 11	use -10	write 14
gov|head|identified|	say 9
gov|head|il|	assurer 8	estimer 10	juger 9	préciser 12	prévenir -9	réclamer 10	souri 8
gov|head|indagati|	parlare -10
gov|head|industry|	call -15
gov|head|institute|	call 9
gov|head|institution|	regretter -8
gov|head|interlocutori|	parlare -10
gov|head|involved|	call 7
gov|head|italiana|	leggere -9
gov|head|it|	argue 8	claim -11	compare -10	label -8	quote -8	tell 10	want 9	warn 11
gov|head|juges|	relever 7
gov|head|jurado|	destacar 13
gov|head|kranten|	heten -7
gov|head|languages|	say -10
gov|head|lawyer|	say 9
gov|head|leader|	say 9
gov|head|left|	say -13
gov|head|lei|	ribattere 8
gov|head|line|	read -8
gov|head|loi|	dire -8
gov|head|manager|	describe 10
gov|head|matemático|	preferir -12
gov|head|ministro|	rispondere 7
gov|head|ministry|	say 11
gov|head|named|	say 8
gov|head|name|	aclarar 8	admitir 8	afirmar 10	alertar -7	antworten 11	ausrichten 7	befürchten 10	bestreiten 8	bitten 10	calificar 8	call -12	chamar 10	classificar 7	concede 10	condenar -8	confirmar 7	considerar 9	contestar 12	definir -7	denunciar 7	describir 9	dire 14	elogiar 8	erklären -7	esclarecer -7	faire_valoir 11	falar 7	hablar 11	heißen -18	invoquer 13	klagen 9	kündigen 11	lassen 7	lehnen 7	name -8	nennen -17	parlare 12	pedir 9	promettre -10	raten 9	read -8	recomendar 7	responder 13	rufen 11	rule -12	sagen 7	schreiben -8	see -7	show -14	tachar 7	tell -7	tildar 7	use -9	verkünden -7	verlauten 10	vinden -10	warn 9	warnen 8	wave -8	weisen 9	äußern 9
gov|head|ninguém|	queixar -7
gov|head|none|	acrescentar 10	aggiungere 13	agregar 8	answer -9	apostillar 7	ask 11	assicurare 8	attaccare -9	avisar 10	chamar 12	decir 9	dénoncer 7	emendar 7	gostar -10	hablar 11	leggere 7	mean -13	message 7	name -10	pedir 13	precisare 7	read -10	record -7	report -11	ricordare -7	rule 8	sagen 10	scrivere -9	sing -9	sostenere 9	sprechen 7	staan -7	stehen -8	talk -10	willen -8	write -11	zeggen 9
gov|head|nuovi|	chiamare -7
gov|head|officer|	say 9
gov|head|office|	say 11
gov|head|official|	say 13
gov|head|one|	call -9	read -10	say 8
gov|head|on|	appeler -9	dénoncer 7	lire -14	parler -11
gov|head|oposición|	tachar 7
gov|head|oposição|	falar 10
gov|head|opposition|	crier 11	regretter 9
gov|head|organisation|	acusar 10	appeler 11	ask 7	atestar 9	beloven -8	bestätigen -9	bevestigen -7	call 20	cite -10	conclude 9	confermare -7	constateren 11	decir -7	declarar 7	denunciar 10	dire 8	discordar -7	dizer 14	eisen -10	estimar 7	féliciter 9	garantir 10	geben -7	giudicare 8	halten 7	heißen 8	informar 9	juger 8	justificar 8	kritisieren 9	lassen -9	llamar 10	loben 11	mantener -11	noemen 13	orten 8	parlare 16	parler 16	post 7	promettere 9	querer -8	reageren 9	rechazar 7	réclamer 7	saluer 10	sapere 8	say 7	schreiben -7	sprechen 17	spreken 19	stellen -8	tell 16	ver 10	vinden 9	voir 9	warn 13	welcome 9	wijzen 8	write 9
gov|head|padre|	annotare -8
gov|head|paese|	chiamare -7
gov|head|pain|	rate -8
gov|head|party|	accuse 8
gov|head|part|	réclamer 7	say 8
gov|head|percent|	say -13
gov|head|person|	achar 10	acknowledge 9	acrescentar 9	acusar 16	add 11	admit 9	admitir 19	afirmar -7	agradecer 9	alarmer 7	annoncer 11	appeler 11	argue 7	ask -7	atribuir 9	attestieren 7	auspicare 7	avisar 12	añadir -7	bitten 9	blame 9	blijven 11	calificar 11	call 7	celebrar 11	comentar 10	comprometer 8	confermare 9	confier 9	confirmar 10	considerar 12	contar -7	declarar 13	definir 9	describe 26	descrivere 9	despedir 7	destacar 13	desvalorizar 7	dismiss 13	drohen 8	démentir 9	dénoncer 12	elogiar 12	ergänzen 11	escrever 9	escribir 15	esperar 7	esprimere 7	estimer 12	exiger 13	falar 12	find 7	féliciter 15	garantir 13	geben 8	giudicare 7	hablar 13	hadern 10	halten 11	insist 11	inviter 8	ironiser 9	jurer 12	justificar 9	kündigen 10	lachen -7	lamentar 14	lamentarse 10	lassen 7	llamar 9	meinen 8	moquer 7	mostrar 9	negare 8	nennen 13	noemen 10	note 12	parlare 29	pedir -11	post 12	praise 10	precisar 10	prefer -9	preferir 7	prevedere 8	prometer -10	promettre 13	protestar 9	préciser 7	publicar -9	qualifier 9	queixar 10	raconter 7	railler 8	raise -10	rappeler -8	rate -12	read 13	rebater 7	reclamar 9	relever 9	replicar 11	replicare 10	reply 9	respond 9	riconoscere 8	rispondere 8	rivelare 8	rufen 9	réclamer -7	répliquer 7	répondre -7	saluer 10	say 9	scrivere 11	see 8	sostener 12	soupirer 9	spiegare 7	spreken 18	subrayar 12	tachar 7	tell 16	temere 8	thank 14	urge 9	use -10	vinden 11	voir 7	vouloir 10	warn 10	willen 8	zeigen 9	zien 7
gov|head|placa|	decir -7
gov|head|place|	accuse 13	call 19	dire 9	parlare 8	parler 7	ricordare 7	urge 10	want 13
gov|head|portavoce|	parlare 11
gov|head|procesados|	hablar -10
gov|head|program|	call -7
gov|head|préfecture|	parler 14
gov|head|pureza|	llamar -8
gov|head|qualcuno|	aggiungere -9	attaccare -7	scrivere -7
gov|head|relation|	say 9
gov|head|reply|	say -12
gov|head|report|	say -9
gov|head|second|	dire -10
gov|head|she|	accuse 8	call 18	describe 16	explain 10	recall -8	reply 14	see 8	tell 13	want 7
gov|head|sie|	nennen 8	sprechen 8	werfen 8
gov|head|signs|	read -13
gov|head|sign|	read -14
gov|head|sindaco|	dire 7
gov|head|société|	parler 8
gov|head|source|	describe -8
gov|head|spokesman|	call -7	say 8
gov|head|spokesperson|	say 16
gov|head|spokeswoman|	say 11
gov|head|supervisors|	write -13
gov|head|syndicats|	dénoncer 10
gov|head|tankers|	say 7
gov|head|tema|	scrivere -9
gov|head|terá|	ditar 7
gov|head|them|	call 9
gov|head|they|	prefer -8	say -11	write -7
gov|head|turística|	falar 9
gov|head|técnicos|	chamar -7
gov|head|union|	describe 7
gov|head|university|	say 10
gov|head|vendadas|	llamar -8
gov|head|woordvoerder|	spreken 10	zeggen 7
gov|head|years|	say 8
gov|head|you|	tell -12	want -8
gov|hear|1|	2-3 11
gov|hear|2-3|	2-3 -10
gov|hear|	of 7
gov|hear|past|	auxiliary -10	none 11
gov|heißen|0|	1 -13	2-3 -8
gov|heißen|1|	2-3 -8
gov|heißen|2-3|	1 -11	2-3 -7	8+ 13
gov|heißen|8+|	4-7 7
gov|heißen|	in -9	none -13	seit -7
gov|heißen|past|	darin 13	dort -8	none -12
gov|heten|0|	1 -12	2-3 -7
gov|heten|2-3|	1 -8	2-3 -13	4-7 -7
gov|heten|4-7|	1 -8
gov|heten|	none -16
gov|heten|past|	none -18
gov|hold|1|	4-7 9
gov|hold|4-7|	1 7
gov|hold|8+|	4-7 8
gov|hold|	as -8	none 10	that 7
gov|hold|past|	auxiliary 12	none 9
gov|houden|2-3|	8+ 7
gov|houden|	none 8
gov|indicare|	come -9
gov|indicare|past|	auxiliary -9
gov|indicar|past|	none 10
gov|indiquer|4-7|	2-3 11
gov|indiquer|past|	auxiliary 9
gov|indiquer|	qu’ 9
gov|informar|1|	2-3 8
gov|informar|4-7|	4-7 9
gov|informar|past|	none 11
gov|informar|	que 10
gov|inquiéter|2-3|	4-7 11
gov|insistir|2-3|	2-3 -9
gov|insistir|	none 11	por -9
gov|insistir|present|	none 10
gov|insist|2-3|	4-7 9
gov|insist|4-7|	8+ 9
gov|insist|	none 10	that 10
gov|insist|past|	none 13
gov|instruct|past|	none 9
gov|invitare|1|	4-7 9
gov|invitare|2-3|	2-3 -7	4-7 12
gov|invitare|4-7|	8+ 10
gov|invitare|	a -11	alla 11
gov|invitare|past|	auxiliary 12
gov|invitare|present|	none -13
gov|invitar|	a 9
gov|inviter|present|	none 10
gov|inviter|	à 10
gov|invocar|0|	2-3 10
gov|invocar|	none 12
gov|invocar|present|	none 11
gov|invoquer|1|	4-7 13
gov|ironiser|1|	4-7 10
gov|ironiser|present|	none 10
gov|ironizar|2-3|	2-3 7
gov|ironizar|4-7|	8+ 8
gov|ironizar|past|	none 8
gov|judging|0|false|false|	all -22	all-one -24	some -11
gov|judging|0|false|true|	all -8	all-one -7	none 11
gov|judging|1|false|false|	all-one -12	none 12
gov|judging|1|true|false|	some 9
gov|judging|2-3|false|false|	all-one -11	first 14	none 29	some 10	titled 8
gov|judging|2-3|false|true|	none 13
gov|judging|2-3|true|false|	all -11	all-one 8	first -7	some 10
gov|judging|2-3|true|true|	none -7
gov|judging|4-7|false|false|	all -14	most 10	titled 8
gov|judging|4-7|true|false|	all -12	first -8
gov|judging|8+|false|false|	all -9	all-one -15	first 11	some 10
gov|judging|8+|true|false|	all-one -8
gov|judging|about|1|	1 -9
gov|judging|about|8+|	1 -9
gov|judging|about|false|	false -13
gov|judging|about|	none -12
gov|judging|als|	none 12
gov|judging|als|false|	false 13
gov|judging|al|2-3|	4-7 10
gov|judging|al|false|	false 12
gov|judging|al|	none 10
gov|judging|as|1|	8+ 8
gov|judging|as|2-3|	1 12	2-3 10	4-7 32	8+ 13
gov|judging|as|4-7|	2-3 -17	8+ 11
gov|judging|as|8+|	4-7 10
gov|judging|as|	all -8	all-one -16	none 13
gov|judging|as|false|	false 12
gov|judging|at|false|	false 10
gov|judging|at|	none 10
gov|judging|aux|	none 8
gov|judging|au|	none -8
gov|judging|au|true|	false -8
gov|judging|a|1|	2-3 12	4-7 8
gov|judging|a|2-3|	1 9	8+ 12
gov|judging|a|4-7|	2-3 -8	4-7 9
gov|judging|a|	all-one -8	none 9
gov|judging|a|false|	false 18
gov|judging|by|	none 9
gov|judging|che|4-7|	4-7 11
gov|judging|come|2-3|	2-3 9
gov|judging|come|false|	false 10
gov|judging|come|	none 10
gov|judging|como|2-3|	1 7	2-3 7	4-7 11
gov|judging|como|false|	false 10
gov|judging|como|	none 13
gov|judging|com|false|	false 9
gov|judging|com|	none 9
gov|judging|dans|2-3|	4-7 8
gov|judging|dans|	none 8
gov|judging|dat|2-3|	2-3 13
gov|judging|dat|false|	false 8
gov|judging|dat|	none 13
gov|judging|dat|true|	false 13
gov|judging|del|	none 8
gov|judging|de|1|	4-7 11
gov|judging|de|2-3|	2-3 20	4-7 15	8+ 7
gov|judging|de|4-7|	2-3 -8	4-7 12	8+ 10
gov|judging|de|8+|	2-3 -11	4-7 10
gov|judging|de|	all -7	none 10	titled 7
gov|judging|de|false|	false 13	true 7
gov|judging|de|true|	false -7
gov|judging|di|4-7|	4-7 10
gov|judging|di|false|	false 9
gov|judging|di|	none 12
gov|judging|di|true|	false 10
gov|judging|d’|2-3|	1 17	4-7 13
gov|judging|d’|4-7|	4-7 8
gov|judging|d’|	none 11
gov|judging|d’|true|	false 10
gov|judging|em|false|	false 9
gov|judging|em|	none 10
gov|judging|en|4-7|	1 -9	4-7 8
gov|judging|en|false|	false 7
gov|judging|en|	none 9
gov|judging|for|1|	4-7 16
gov|judging|for|2-3|	2-3 17	4-7 7
gov|judging|for|8+|	4-7 9
gov|judging|for|	all -7	none 10
gov|judging|für|2-3|	2-3 11
gov|judging|für|4-7|	2-3 -7
gov|judging|für|false|	false 13
gov|judging|für|	none 13
gov|judging|into|	none -13
gov|judging|into|true|	false -13
gov|judging|in|4-7|	2-3 10	4-7 11
gov|judging|in|	all-one -12	most 9	none 12
gov|judging|in|true|	false 10
gov|judging|none|0|	2-3 -7	8+ 12
gov|judging|none|1|	2-3 9	8+ 16
gov|judging|none|2-3|	1 8	8+ 11
gov|judging|none|4-7|	8+ 13
gov|judging|none|8+|	1 -12	4-7 7
gov|judging|none|	all -22	all-one -11	none 10	titled 10
gov|judging|of|1|	2-3 -12	4-7 11
gov|judging|of|2-3|	1 -14	2-3 17	4-7 21	8+ 13
gov|judging|of|4-7|	4-7 13
gov|judging|of|8+|	4-7 9
gov|judging|of|false|	false 9
gov|judging|of|	some 13
gov|judging|of|true|	false -9
gov|judging|on|4-7|	1 9
gov|judging|on|	none 15
gov|judging|on|false|	false 10
gov|judging|over|4-7|	1 -10
gov|judging|over|false|	true -10
gov|judging|que|4-7|	4-7 11
gov|judging|que|true|	false 8
gov|judging|sin|4-7|	2-3 -8
gov|judging|sin|false|	false -8
gov|judging|sin|	none -8
gov|judging|su|	none 9
gov|judging|su|true|	false 9
gov|judging|that|1|	1 10	2-3 9	4-7 9
gov|judging|that|2-3|	2-3 -8
gov|judging|that|4-7|	1 -9	2-3 10	4-7 7
gov|judging|to|4-7|	1 -13	2-3 -15	4-7 10
gov|judging|to|8+|	2-3 16
gov|judging|to|	all -8	all-one -10
gov|judging|to|true|	false 11
gov|judging|under|2-3|	1 -10
gov|judging|under|false|	false -9
gov|judging|under|	none -9
gov|judging|under|true|	false -9
gov|judging|van|	none 7
gov|judging|vor|	some 8
gov|judging|with|1|	2-3 -9
gov|judging|with|8+|	2-3 -8
gov|judging|with|	none -14
gov|judging|with|true|	true -11
gov|judging|à|2-3|	4-7 9
gov|judging|à|4-7|	1 -11
gov|judging|à|	none -12
gov|judging|à|true|	false -11
gov|juger|0|	1 11	2-3 13
gov|juger|2-3|	1 13	2-3 7
gov|juger|4-7|	1 9
gov|juger|	none 24
gov|juger|past|	auxiliary 10	none 9
gov|juger|present|	none 20
gov|jurer|	none 9
gov|justificar|4-7|	4-7 12
gov|justificar|	de 11	none 10
gov|justificar|past|	none 12
gov|knikken|1|	4-7 10
gov|knikken|	none 10
gov|knikken|past|	none 10
gov|know|2-3|	2-3 -7	4-7 9
gov|know|	of 10
gov|know|past|	none 7
gov|kommentieren|4-7|	4-7 8
gov|kommentieren|	none 8
gov|kritisieren|	als 7	none 10
gov|kritisieren|past|	none 8
gov|kritisieren|present|	none 9
gov|kündigen|	none 10
gov|kündigen|past|	none 12
gov|label|0|	1 -12	2-3 -10
gov|label|	none -12
gov|label|past|	be -10
gov|lamentarse|4-7|	4-7 12
gov|lamentarse|	de 12	none 8
gov|lamentar|0|	2-3 11
gov|lamentar|1|	2-3 11
gov|lamentar|2-3|	8+ 8
gov|lamentar|4-7|	2-3 9
gov|lamentar|	a 9	de 8	none 7	que 10
gov|lamentar|past|	auxiliary 10
gov|lassen|4-7|	8+ 7
gov|laten|1|	4-7 7
gov|laten|2-3|	2-3 7	4-7 7
gov|laten|4-7|	2-3 11	4-7 12
gov|laten|	none 13
gov|learn|past|	auxiliary -10
gov|leer|1|	4-7 -9
gov|leer|	none -13
gov|leer|past|	none -13
gov|leggere|4-7|	8+ 9
gov|leggere|	da 13
gov|lehnen|4-7|	4-7 7
gov|lehnen|	none 10
gov|lehnen|past|	none 11
gov|lembrar|4-7|	4-7 -8
gov|lembrar|8+|	1 -8	8+ 10
gov|lembrar|	a -10	none -9
gov|lembrar|past|	none 11
gov|lembrar|present|	none -13
gov|ler|4-7|	4-7 -10
gov|ler|	none -10
gov|ler|past|	none -12
gov|like|base|	auxiliary 8
gov|like|	none 7
gov|limitar|4-7|	2-3 8
gov|limitar|	que 8
gov|liquidare|	come 9
gov|lire|1|	4-7 -9
gov|lire|	none -10
gov|lire|past|	none -9
gov|list|1|	2-3 -11
gov|list|2-3|	2-3 -11
gov|list|	as -15
gov|list|past|	be -10
gov|llamar|0|	2-3 -12	4-7 -12
gov|llamar|4-7|	1 -11	2-3 -8
gov|llamar|	en -9	none -17	sin -8
gov|llamar|past|	none -9
gov|llamar|present|	none -17
gov|loben|2-3|	2-3 10
gov|loben|	als 8	none 14
gov|loben|past|	none 10
gov|lodare|	none 12
gov|lodare|past|	auxiliary 12
gov|louer|1|	2-3 11
gov|louer|	none 11
gov|lâcher|1|	4-7 8
gov|lâcher|past|	auxiliary 9
gov|maintain|	that 9
gov|mandar|4-7|	4-7 9
gov|mandar|past|	none 12
gov|mantener|2-3|	1 -10
gov|mantener|	de -10	none 7
gov|mantener|past|	none -11
gov|manter|	de -8
gov|manter|past|	none -9
gov|mean|4-7|	2-3 -13
gov|mean|	none -8	of -10
gov|mean|present|	none -11
gov|meinen|2-3|	8+ 12
gov|meinen|4-7|	4-7 7
gov|melden|past|	none 9
gov|mention|	none -14
gov|mention|present|	none -12
gov|message|base|	none 7
gov|message|	that 7
gov|minimizar|	none 10
gov|minimizzare|present|	none 7
gov|moquer|	none 7
gov|moquer|past|	auxiliary 7
gov|mostrar|	none 8	que -7
gov|mostrar|past|	none -11
gov|murmeln|	none 7
gov|murmeln|past|	none 9
gov|name|0|	1 -12	2-3 -11
gov|name|1|	2-3 -10
gov|name|2-3|	1 -9	2-3 -8
gov|name|4-7|	1 -8	2-3 -10
gov|name|8+|	1 -9
gov|name|	as -8	none -19	of -9	under -9
gov|name|base|	none -9
gov|name|past|	auxiliary -10	be -12	none -13
gov|name|present|	none -13
gov|need|0|	1 -8	4-7 11
gov|need|past|	none 13
gov|need|present|	none -12
gov|negare|4-7|	2-3 -8	4-7 7
gov|negare|	none 8
gov|negare|past|	auxiliary -11
gov|negare|present|	none 8
gov|negar|0|	1 -10
gov|negar|1|	4-7 15
gov|negar|2-3|	2-3 -10
gov|negar|	a -8
gov|negar|present|	none -9
gov|nennen|1|	1 7	4-7 9
gov|nennen|2-3|	2-3 -14	4-7 8
gov|noemen|1|	2-3 -8	4-7 9
gov|noemen|2-3|	2-3 15
gov|noemen|4-7|	2-3 7
gov|noemen|	dat 9	in 10
gov|none|1|	all-one -13	none -12
gov|none|2-3|	all -13	all-one -9	none -13	titled -9
gov|none|4-7|	all -14	all-one -13	most -7	upper 14
gov|none|8+|	all 8	most 15	none 8	some 11	titled 13	upper 9
gov|none|false|false|	1 -8	8+ 8
gov|none|false|true|	1 -10	2-3 -16	8+ 8
gov|none|true|false|	1 -12	2-3 -12	4-7 -14
gov|none|true|true|	1 -8	2-3 -15	4-7 -7
gov|notare|present|	auxiliary -7
gov|notar|4-7|	2-3 11
gov|notar|	que 8
gov|noter|	none 8
gov|noter|past|	auxiliary 7
gov|note|1|	2-3 -7
gov|note|2-3|	2-3 11
gov|note|past|	none 18
gov|note|present|	none -8
gov|nuancer|	none 8
gov|obiettare|	che 7
gov|obiettare|present|	none 9
gov|object|	none 12
gov|object|present|	none 12
gov|objetar|	none 11
gov|offer|0|	1 -11
gov|offer|2-3|	2-3 -12
gov|offer|4-7|	4-7 10
gov|offer|participle|	none -13
gov|offer|past|	auxiliary 10	be -8	none -8
gov|offer|	to -10
gov|ofrecer|4-7|	2-3 -9
gov|ofrecer|	none -8
gov|ofrecer|past|	none -10
gov|oordelen|	none 8
gov|oordelen|past|	none 8
gov|opinar|	que 7
gov|ordenar|	none 7
gov|ordenar|past|	none 8
gov|order|present|	none -9
gov|orten|	none 8
gov|osservare|1|	8+ 7
gov|osservare|	none 7
gov|paint|past|	none -8
gov|parlare|1|	4-7 14
gov|parlare|2-3|	2-3 14	4-7 7
gov|parlare|4-7|	2-3 9
gov|parlare|	di 13	none 8
gov|parlare|past|	auxiliary 8
gov|parlare|present|	auxiliary -11	none 17
gov|parler|2-3|	4-7 19
gov|parler|4-7|	1 11
gov|parler|	d’ 13
gov|parler|past|	none 8
gov|pedir|0|	1 16	4-7 16
gov|pedir|1|	2-3 -9	4-7 9
gov|pedir|2-3|	2-3 9	4-7 13	8+ 11
gov|pedir|4-7|	1 -10	2-3 -11	8+ 15
gov|pedir|8+|	1 -8	2-3 -9	8+ 9
gov|pedir|	a 11	de -16	none 10	para 7	por -7	que -7
gov|perguntar|0|	2-3 8
gov|perguntar|1|	4-7 7
gov|perguntar|	none 8
gov|perguntar|present|	none 7
gov|plaider|2-3|	4-7 -9
gov|plaider|	none -13
gov|plaider|past|	auxiliary -11
gov|plan|0|	2-3 10
gov|plan|base|	none 14
gov|plan|	none 10
gov|pleiten|past|	none -7
gov|pointer|present|	none 7
gov|point|4-7|	4-7 9
gov|ponderar|past|	none 10
gov|post|1|	8+ 13
gov|post|4-7|	1 11
gov|post|base|	none 7
gov|post|	on 11	that 8
gov|post|past|	none 13
gov|poursuivre|past|	none -8
gov|praise|0|	4-7 8
gov|praise|2-3|	2-3 11
gov|praise|	none 12
gov|praise|past|	none 15
gov|precisare|2-3|	4-7 9
gov|precisare|4-7|	4-7 10
gov|precisare|	che 9	none 8
gov|precisare|past|	poi 7
gov|precisare|present|	none 12
gov|precisar|1|	8+ 7
gov|precisar|4-7|	4-7 11
gov|precisar|	de 9	none -12
gov|precisar|present|	none -9
gov|preferir|0|	2-3 -7
gov|preferir|2-3|	2-3 7	4-7 7
gov|preferir|4-7|	1 -8	8+ 8
gov|preferir|	de -7	em 8
gov|prefer|0|	1 -18	2-3 -11
gov|prefer|	none -23
gov|prefer|past|	none -20
gov|prefer|present|	none -9
gov|preguntar|2-3|	1 -9
gov|preguntar|	none -9
gov|preguntar|present|	none -11
gov|prever|	none -9
gov|prever|past|	none -11
gov|prijzen|	none 8
gov|prijzen|past|	none 8
gov|proclamare|	none -7
gov|prometer|1|	2-3 7
gov|prometer|2-3|	4-7 12
gov|prometer|past|	auxiliary -8
gov|promettere|0|	2-3 10	4-7 8
gov|promettere|	none 10
gov|promettere|past|	auxiliary 8	none 11
gov|promettre|0|	4-7 10
gov|promettre|2-3|	2-3 12	4-7 8
gov|promettre|4-7|	4-7 7
gov|promettre|	none 7	que 9
gov|promise|1|	4-7 10
gov|promise|2-3|	2-3 11	4-7 -7
gov|promise|4-7|	4-7 15
gov|promise|8+|	4-7 8
gov|promise|	none 8	that -10
gov|promise|past|	be 9
gov|promise|present|	none -10
gov|proponer|	none -11
gov|proponer|past|	none -12
gov|proporre|4-7|	1 -10	2-3 -7
gov|proporre|past|	auxiliary -7	none -7
gov|proposer|4-7|	1 -7
gov|proposer|	de -8
gov|proposer|present|	none -9
gov|protestar|past|	none 9
gov|préciser|4-7|	2-3 9	4-7 9
gov|préciser|	après 7	none 7	que 13	qu’ 11
gov|préciser|participle|	none 11
gov|préciser|past|	auxiliary 7
gov|préférer|2-3|	4-7 11
gov|préférer|	en 9	none -10
gov|préférer|past|	none -7
gov|prétendre|past|	none -7
gov|prévenir|2-3|	8+ 8
gov|prévenir|4-7|	2-3 10
gov|publicar|0|	2-3 -8
gov|publicar|2-3|	2-3 -7
gov|publicar|	none -10
gov|publicar|past|	auxiliary -7	none -8
gov|publicar|present|	none -10
gov|puntualizzare|	none 7
gov|puntualizzare|present|	none 7
gov|qualifier|1|	1 9	4-7 8
gov|qualifier|4-7|	2-3 9
gov|qualifier|	de 21
gov|qualifier|past|	auxiliary 9
gov|qualifier|present|	none 13
gov|queixar|present|	none -11
gov|quejarse|past|	none 8
gov|querer|8+|	2-3 -8
gov|querer|past|	none -7
gov|quote|	none -8
gov|quote|past|	none -10
gov|raconter|4-7|	4-7 8
gov|raconter|	none 11
gov|raconter|present|	none 11
gov|railler|	none 8
gov|raise|	none 11
gov|raise|past|	none -13
gov|rappeler|2-3|	2-3 -7
gov|rappeler|8+|	2-3 -7
gov|rappeler|past|	auxiliary -13
gov|rappeler|	que -7
gov|raten|past|	none 9
gov|raten|	zur 8
gov|rate|0|	1 -13
gov|rate|1|	1 -13	4-7 11
gov|rate|2-3|	1 -13	2-3 -11
gov|rate|	as -11	none -19
gov|rate|past|	be -11	none -17
gov|rate|present|	none -12
gov|read|0|	1 -13	4-7 -28
gov|read|1|	8+ 13
gov|read|4-7|	4-7 7
gov|read|	none -24	of 8
gov|read|past|	none -10
gov|read|present|	none -18
gov|reageren|2-3|	4-7 8
gov|reageren|	none 9	per 8
gov|reageren|past|	none 10
gov|reagieren|	none 11
gov|reagieren|past|	none 11
gov|rebater|1|	8+ 8
gov|rebater|	none 7
gov|rebater|past|	none 7
gov|rebater|present|	none 7
gov|recalcar|8+|	2-3 13
gov|recall|4-7|	2-3 -7
gov|recall|	in -9
gov|rechazar|4-7|	4-7 10
gov|recitare|	none 8
gov|recitare|present|	none 8
gov|reclamar|1|	2-3 8
gov|reclamar|4-7|	4-7 7
gov|reclamar|	da 7	de 8
gov|reclamar|past|	none 8
gov|reclamar|present|	none 10
gov|recomendar|4-7|	1 11
gov|reconhecer|2-3|	4-7 7
gov|reconhecer|	a 10	que 8
gov|reconhecer|present|	none 10
gov|reconnaître|1|	2-3 10
gov|reconnaître|	none 13	que 7
gov|reconnaître|past|	auxiliary 13	none 13
gov|reconocer|4-7|	2-3 9	4-7 11
gov|reconocer|past|	none 11
gov|reconocer|present|	none 12
gov|recordar|1|	2-3 -8
gov|recordar|2-3|	2-3 -9	4-7 12
gov|recordar|4-7|	4-7 18
gov|recordar|8+|	4-7 10
gov|recordar|	de 12	none -9
gov|recordar|past|	none -7
gov|record|4-7|	2-3 -8
gov|record|	as -12	that 8
gov|record|base|	none -7
gov|record|present|	none 11
gov|recusar|	de -7
gov|recusar|past|	none 8
gov|redouter|	none -8
gov|redouter|present|	none -8
gov|referir|past|	none -7
gov|refer|2-3|	1 -10
gov|refer|base|	none -11
gov|refuser|2-3|	1 -10
gov|refuser|	de -7
gov|regard|	as 8
gov|regretter|	que 10
gov|regret|0|	4-7 9
gov|regret|	none 9
gov|regret|past|	none 9
gov|reiterar|past|	none 9
gov|reject|0|	1 -16
gov|reject|	as 10	none -16
gov|reject|base|	none -12
gov|reject|past|	none 9
gov|rejeitar|	none -7	que 8
gov|rejeitar|past|	none -7
gov|rekenen|past|	none 12
gov|relatar|	none 8
gov|relativiser|	none 9
gov|relativiser|present|	none 9
gov|rematar|present|	none 8
gov|rename|0|	2-3 -8
gov|rename|	none -11
gov|repeat|8+|	1 -12
gov|repeat|	none -11
gov|repeat|past|	none -8
gov|repetir|4-7|	1 -11
gov|replicare|4-7|	2-3 8	4-7 8
gov|replicare|	che 7	none 13
gov|replicare|past|	auxiliary 12	none 7
gov|replicare|present|	none 7
gov|replicar|2-3|	2-3 9
gov|replicar|4-7|	4-7 7
gov|replicar|past|	auxiliary 9
gov|replicar|present|	none 9
gov|replicar|	que 9
gov|reply|1|	2-3 14	4-7 14	8+ 7
gov|reply|	none 18
gov|reply|past|	none 21
gov|report|1|	2-3 -8
gov|report|base|	none -10
gov|report|past|	none 8
gov|report|present|	none 14
gov|reprendre|1|	4-7 8
gov|reprendre|2-3|	4-7 -7
gov|reprendre|	none 7
gov|reprendre|past|	none -7
gov|reprochar|4-7|	4-7 7	8+ 7
gov|reprochar|	a 8
gov|reprochar|past|	none 8
gov|reprocher|2-3|	2-3 -10
gov|reprocher|	au -8	d’ 7	none -9
gov|reprocher|past|	auxiliary 7	none -7
gov|reprocher|present|	none -11
gov|respingere|	none 7
gov|respingere|past|	none 7
gov|responder|0|	2-3 9
gov|responder|1|	2-3 8	4-7 10
gov|responder|2-3|	1 11	2-3 15	4-7 15
gov|responder|4-7|	4-7 11	8+ 7
gov|responder|8+|	2-3 7
gov|responder|	a 9	con 14	none 13	que 20
gov|responder|past|	none 16
gov|responder|present|	none 10
gov|respond|	that 9
gov|ressalvar|past|	none 9
gov|ressalvar|	que 8
gov|resumir|2-3|	8+ 10
gov|resumir|	a 9
gov|reveal|past|	none -10
gov|revelar|	none 9
gov|ribadire|2-3|	4-7 8
gov|ribadire|past|	auxiliary 9
gov|ribattere|1|	4-7 7
gov|ribattere|past|	auxiliary 10
gov|riconoscere|past|	auxiliary 8
gov|ricordare|4-7|	2-3 8
gov|ricordare|8+|	4-7 11
gov|ricordare|	nel 7
gov|ricordare|past|	auxiliary 14
gov|ridere|	none 7
gov|riferire|	none 8
gov|rigoler|present|	none 8
gov|rincarare|1|	8+ 7
gov|rincarare|	none 7
gov|rincarare|present|	none 7
gov|ringraziare|2-3|	2-3 10
gov|ringraziare|	none 7	per 12
gov|ringraziare|present|	none 12
gov|rire|1|	8+ 10
gov|rire|	none 10
gov|rispondere|1|	2-3 8
gov|rispondere|2-3|	4-7 8
gov|rispondere|4-7|	4-7 10
gov|rispondere|	che 12	con 9	di 7	none 12
gov|rispondere|past|	auxiliary 15	none 9
gov|ritenere|2-3|	4-7 9
gov|ritenere|	none 10
gov|ritenere|past|	none 9
gov|rivelare|	di 8
gov|roepen|2-3|	4-7 8
gov|roepen|	none 7
gov|roepen|past|	none 8
gov|rufen|2-3|	4-7 8
gov|rufen|	none 11	zu 8
gov|rufen|past|	none 12
gov|rule|1|	4-7 10
gov|rule|base|	none 11
gov|rule|	none 11
gov|rule|present|	none -12
gov|réclamer|0|	4-7 12
gov|réclamer|	de 10
gov|réclamer|past|	none 7
gov|répliquer|4-7|	2-3 9
gov|répliquer|past|	auxiliary 8
gov|répliquer|	que 9
gov|répondre|2-3|	4-7 11
gov|répondre|4-7|	2-3 -8
gov|répondre|	none 8	qu’ 7
gov|répondre|past|	none 15
gov|répéter|past|	none 10
gov|répéter|	que 8
gov|résumer|present|	none 7
gov|rügen|	none 7
gov|rügen|present|	none 7
gov|saber|past|	none 10
gov|saber|	que 7
gov|sagen|1|	4-7 8	8+ 8
gov|sagen|2-3|	4-7 12	8+ 7
gov|sagen|4-7|	2-3 8	4-7 9
gov|sagen|	in 11	mit -8	none 9	von -7
gov|sagen|past|	none -7
gov|sagen|present|	none 12
gov|saluer|0|	2-3 8	4-7 11
gov|saluer|1|	2-3 10
gov|saluer|2-3|	1 9	2-3 8
gov|saluer|	none 21
gov|saluer|past|	auxiliary 15
gov|saluer|present|	none 15
gov|salutare|2-3|	4-7 8	8+ 8
gov|salutare|	come 8	con -10
gov|salutare|present|	none 8
gov|sapere|1|	4-7 11
gov|sapere|4-7|	1 10	4-7 10
gov|sapere|	che 10	di 10
gov|sapere|past|	auxiliary 12	none 8
gov|saying|0|false|false|	all -10	first -12	most -9	some 16
gov|saying|0|false|true|	all -8	all-one -15	first -10	none -18
gov|saying|1|false|false|	all -9	all-one 17	first 7	most 19	none 9	some 17
gov|saying|1|false|true|	first 17
gov|saying|1|true|false|	none 7
gov|saying|1|true|true|	none 12
gov|saying|2-3|false|false|	most 17
gov|saying|2-3|false|true|	first 12	none 7	some 10
gov|saying|2-3|true|false|	all-one -8	first -14	most 9	some 12
gov|saying|2-3|true|true|	all-one -9
gov|saying|4-7|false|false|	some 17	titled 7
gov|saying|4-7|false|true|	all 9	all-one 7	some 10
gov|saying|4-7|true|false|	all-one -11	none 9
gov|saying|4-7|true|true|	all -9	none 14
gov|saying|8+|false|false|	none 16	some 20
gov|saying|8+|false|true|	all -11	none 10
gov|saying|8+|true|false|	all -17	all-one -19	first -14	none -7
gov|saying|8+|true|true|	all-one -9	none 8
gov|saying|aan|4-7|	8+ 8
gov|saying|aan|	none -7
gov|saying|aan|true|	false -7
gov|saying|about|4-7|	4-7 9
gov|saying|about|false|	false 11
gov|saying|about|	none 12
gov|saying|after|4-7|	1 -8
gov|saying|after|false|	true -10
gov|saying|against|1|	4-7 13
gov|saying|ai|4-7|	4-7 9
gov|saying|alla|2-3|	2-3 10	4-7 8
gov|saying|alla|false|	false 11
gov|saying|alla|	first 7	none 11
gov|saying|alla|true|	false 8
gov|saying|als|8+|	2-3 -7
gov|saying|al|2-3|	4-7 8
gov|saying|al|4-7|	4-7 9
gov|saying|am|false|	true 9
gov|saying|ante|false|	false -8
gov|saying|an|4-7|	4-7 11
gov|saying|an|false|	false 10	true 7
gov|saying|an|	first 11	some 7
gov|saying|aos|2-3|	4-7 8
gov|saying|aos|false|	false 10
gov|saying|aos|	first 10
gov|saying|ao|1|	2-3 7
gov|saying|ao|2-3|	2-3 -9
gov|saying|ao|4-7|	1 -9
gov|saying|ao|	all -13	first 8
gov|saying|ao|true|	false -9
gov|saying|as|8+|	1 -15	2-3 -15
gov|saying|as|	all -8	all-one -10	none -10
gov|saying|as|true|	false -15
gov|saying|at|4-7|	2-3 13
gov|saying|at|8+|	4-7 12
gov|saying|at|false|	false 16
gov|saying|at|	none 17	some 8
gov|saying|auf|4-7|	2-3 7	8+ 12
gov|saying|auf|false|	false 10
gov|saying|au|false|	false -8
gov|saying|au|	none -7
gov|saying|a|1|	2-3 10	4-7 13	8+ 9
gov|saying|a|2-3|	1 -9	8+ 12
gov|saying|a|4-7|	8+ 12
gov|saying|a|8+|	1 -13	2-3 -12	8+ 14
gov|saying|a|	all -7	some 12	titled 8
gov|saying|a|false|	true -7
gov|saying|a|true|	false -8
gov|saying|because|	none 12
gov|saying|before|8+|	4-7 7
gov|saying|before|false|	false 8
gov|saying|bei|	first 8
gov|saying|bij|4-7|	2-3 -7
gov|saying|bij|	first -7	none -7
gov|saying|by|4-7|	2-3 13	8+ 7
gov|saying|by|8+|	2-3 8	4-7 11
gov|saying|by|false|	false 17
gov|saying|by|	first 12	none 12
gov|saying|che|1|	1 -7	4-7 8	8+ 9
gov|saying|che|2-3|	2-3 8	8+ 8
gov|saying|che|4-7|	2-3 21	4-7 20	8+ 7
gov|saying|che|8+|	4-7 15
gov|saying|che|false|	false 13
gov|saying|che|	first 11	none 7
gov|saying|come|1|	2-3 -7
gov|saying|come|2-3|	4-7 10
gov|saying|como|1|	4-7 11
gov|saying|como|4-7|	1 -10	2-3 -8
gov|saying|como|8+|	2-3 -11
gov|saying|como|false|	false -13
gov|saying|como|	none -14
gov|saying|com|4-7|	4-7 9
gov|saying|com|	first 9
gov|saying|com|false|	false 9
gov|saying|con|1|	4-7 -8
gov|saying|con|4-7|	8+ 9
gov|saying|d'|2-3|	2-3 7
gov|saying|d'|	none 10
gov|saying|d'|true|	false 9
gov|saying|dai|false|	false -9
gov|saying|dal|	first -8
gov|saying|dans|4-7|	4-7 -10
gov|saying|dans|	first -10	none 9
gov|saying|dat|1|	1 -10
gov|saying|dat|2-3|	1 11	4-7 16
gov|saying|dat|4-7|	2-3 19	4-7 12	8+ 8
gov|saying|dat|8+|	2-3 13	8+ 7
gov|saying|dat|	first 8	none 12
gov|saying|dat|true|	false 10
gov|saying|da|2-3|	8+ 9
gov|saying|da|4-7|	8+ 12
gov|saying|da|false|	false -8
gov|saying|della|false|	false -10
gov|saying|della|	none -10
gov|saying|dell’|8+|	4-7 8
gov|saying|dell’|false|	false 8
gov|saying|dell’|	none 10
gov|saying|del|2-3|	2-3 -7
gov|saying|del|4-7|	4-7 13
gov|saying|del|false|	false -10
gov|saying|del|	some 10
gov|saying|desde|false|	false 7
gov|saying|de|1|	2-3 7	4-7 17
gov|saying|de|2-3|	1 -15	4-7 13	8+ 7
gov|saying|de|4-7|	1 -7	2-3 -9
gov|saying|de|8+|	1 -9	8+ 13
gov|saying|de|	all -7	all-one -10	none -7
gov|saying|de|true|	false -10
gov|saying|di|1|	4-7 14
gov|saying|di|2-3|	2-3 14	4-7 18
gov|saying|di|4-7|	8+ 8
gov|saying|di|8+|	4-7 10	8+ 9
gov|saying|di|	all-one -7	first -9	none 12
gov|saying|di|false|	false 10
gov|saying|door|	none 9
gov|saying|door|true|	false 9
gov|saying|dos|8+|	2-3 -7
gov|saying|dos|false|	false -7
gov|saying|do|	all-one 7	none 12
gov|saying|do|true|	false 9
gov|saying|dès|	none 8
gov|saying|d’|2-3|	4-7 18
gov|saying|d’|4-7|	1 7	4-7 14	8+ 8
gov|saying|d’|8+|	4-7 11
gov|saying|d’|	all-one 7
gov|saying|em|1|	1 8	4-7 9
gov|saying|em|4-7|	4-7 8
gov|saying|em|8+|	8+ 12
gov|saying|em|false|	false 8
gov|saying|em|	first 12
gov|saying|entre|false|	false 10
gov|saying|en|2-3|	2-3 -11
gov|saying|en|4-7|	4-7 18
gov|saying|en|8+|	1 -8	2-3 10	4-7 16
gov|saying|en|	all -9	none -7
gov|saying|following|4-7|	2-3 10
gov|saying|following|	none 11
gov|saying|following|true|	false 10
gov|saying|for|1|	2-3 14
gov|saying|for|4-7|	1 12
gov|saying|for|8+|	4-7 12
gov|saying|for|	none 9
gov|saying|for|true|	false 11	true 7
gov|saying|from|4-7|	4-7 12
gov|saying|from|false|	false 12
gov|saying|from|	none 14
gov|saying|from|true|	false 8
gov|saying|für|false|	false 7
gov|saying|für|	some 7
gov|saying|hasta|	none -7
gov|saying|hasta|true|	false -7
gov|saying|if|false|	false 13
gov|saying|if|	none 12
gov|saying|im|1|	2-3 -10
gov|saying|im|	all -11	some 8
gov|saying|im|false|	false -12
gov|saying|into|4-7|	4-7 8
gov|saying|into|false|	false 9
gov|saying|into|	none 14
gov|saying|into|true|	false 11
gov|saying|in|1|	2-3 -9
gov|saying|in|2-3|	2-3 -10	4-7 11
gov|saying|in|4-7|	1 -7	4-7 8	8+ 13
gov|saying|in|8+|	2-3 9
gov|saying|in|	all -16	all-one -11	some 11
gov|saying|in|true|	false -18
gov|saying|met|4-7|	2-3 9
gov|saying|mit|4-7|	1 -11	8+ 8
gov|saying|mit|8+|	4-7 8
gov|saying|mit|	all-one -12	most 7	some 10
gov|saying|mit|false|	false -9
gov|saying|naar|1|	4-7 7
gov|saying|naar|false|	false 7
gov|saying|nach|4-7|	4-7 8
gov|saying|nach|false|	false 10
gov|saying|nach|	first 8	most 8
gov|saying|nas|4-7|	4-7 7
gov|saying|nas|false|	false 8
gov|saying|nas|	first 8
gov|saying|na|4-7|	4-7 10
gov|saying|nella|	none 7
gov|saying|nel|4-7|	2-3 -7
gov|saying|nel|true|	false 7
gov|saying|none|0|	4-7 -13
gov|saying|none|1|	2-3 16	4-7 16
gov|saying|none|2-3|	2-3 9	4-7 11	8+ 33
gov|saying|none|4-7|	1 7	2-3 -9	8+ 23
gov|saying|none|8+|	4-7 7
gov|saying|none|	all -13	first -10	none 14	some 9
gov|saying|none|true|	true 11
gov|saying|no|2-3|	2-3 -9
gov|saying|no|4-7|	4-7 8
gov|saying|no|	all -9
gov|saying|no|true|	false -9
gov|saying|numa|false|	false 7
gov|saying|numa|	none 7
gov|saying|off|false|	false 10
gov|saying|of|1|	2-3 8
gov|saying|of|4-7|	1 -8	2-3 -9	4-7 9
gov|saying|of|8+|	1 7	4-7 10
gov|saying|of|	all-one -11
gov|saying|of|false|	true 8
gov|saying|of|true|	false -9	true 13
gov|saying|on|1|	2-3 -9
gov|saying|on|4-7|	2-3 -13	4-7 12	8+ 9
gov|saying|on|8+|	4-7 11
gov|saying|on|	all-one -13	first 12
gov|saying|on|false|	false -11
gov|saying|on|true|	false -7
gov|saying|op|false|	false 8
gov|saying|op|	first 10
gov|saying|out|4-7|	4-7 10
gov|saying|over|false|	false -9
gov|saying|over|	none -7
gov|saying|où|	none -7
gov|saying|para|2-3|	2-3 7
gov|saying|para|4-7|	4-7 10
gov|saying|para|8+|	4-7 10
gov|saying|par|8+|	2-3 -8
gov|saying|par|true|	false -9
gov|saying|per|2-3|	2-3 12	4-7 8
gov|saying|per|4-7|	1 -10	4-7 8
gov|saying|per|8+|	2-3 -7
gov|saying|per|	none 7
gov|saying|per|true|	false 13
gov|saying|porque|false|	false 8
gov|saying|porque|	none 9
gov|saying|por|2-3|	1 -9	2-3 -9
gov|saying|por|4-7|	4-7 13	8+ 8
gov|saying|por|true|	false -11
gov|saying|qu'|4-7|	4-7 8
gov|saying|qu'|false|	false 9
gov|saying|qu'|	none 10
gov|saying|qu'|true|	false 8
gov|saying|que|1|	1 -13	4-7 17
gov|saying|que|2-3|	8+ 12
gov|saying|que|4-7|	1 16	4-7 39	8+ 20
gov|saying|que|8+|	1 10	8+ 10
gov|saying|que|	all -9	first 13	some 11
gov|saying|que|false|	false 9	true -7
gov|saying|qu’|2-3|	4-7 10
gov|saying|qu’|4-7|	2-3 11	4-7 9
gov|saying|qu’|8+|	4-7 8
gov|saying|qu’|false|	false 13
gov|saying|qu’|	none 19
gov|saying|qu’|true|	false 13
gov|saying|seit|4-7|	1 -8
gov|saying|seit|	all-one -11
gov|saying|seit|true|	false -8
gov|saying|senza|2-3|	8+ 7
gov|saying|se|4-7|	2-3 10
gov|saying|since|8+|	2-3 8	4-7 10
gov|saying|since|false|	false 13
gov|saying|since|	none 13
gov|saying|sin|2-3|	4-7 7
gov|saying|sin|false|	false 9
gov|saying|sin|	first 7
gov|saying|si|false|	false 11
gov|saying|sobre|8+|	1 -10
gov|saying|sobre|	none -10
gov|saying|sobre|true|	false -10
gov|saying|sui|false|	false 10
gov|saying|sulla|	none -10
gov|saying|sul|	none 8
gov|saying|sul|true|	false 8
gov|saying|sur|4-7|	2-3 9
gov|saying|sur|8+|	2-3 -7
gov|saying|su|	first 8
gov|saying|tegen|8+|	4-7 10
gov|saying|tegen|	all-one -10	first 8
gov|saying|tegen|false|	false -11
gov|saying|than|false|	false 12
gov|saying|than|	none 12
gov|saying|that|1|	1 -13	2-3 7	4-7 18	8+ 9
gov|saying|that|2-3|	1 -11	2-3 -11	8+ 14
gov|saying|that|4-7|	1 -13	2-3 11	4-7 34	8+ 18
gov|saying|that|8+|	2-3 26	8+ 13
gov|saying|that|	all -7	all-one -12	none 7	some 13
gov|saying|that|true|	false 15	true -12
gov|saying|to|1|	4-7 17
gov|saying|to|2-3|	4-7 13	8+ 9
gov|saying|to|4-7|	4-7 16	8+ 9
gov|saying|to|8+|	2-3 7	4-7 15
gov|saying|to|	all -17	none 14	some 14
gov|saying|to|false|	false 15	true 9
gov|saying|uit|	none -7
gov|saying|um|4-7|	2-3 -7
gov|saying|um|	some -7
gov|saying|um|true|	false -7
gov|saying|under|4-7|	2-3 -8
gov|saying|under|	all -9	first -10
gov|saying|under|false|	false -7
gov|saying|under|true|	false -9
gov|saying|van|1|	4-7 12
gov|saying|van|2-3|	4-7 12
gov|saying|van|4-7|	4-7 8	8+ 9
gov|saying|van|8+|	2-3 7
gov|saying|van|false|	false 9
gov|saying|van|	some 7
gov|saying|volgens|	none 9
gov|saying|vom|	some 7
gov|saying|von|1|	1 11	2-3 7	4-7 10
gov|saying|von|2-3|	2-3 16	4-7 14	8+ 7
gov|saying|von|4-7|	2-3 8	4-7 7
gov|saying|von|	all 14	all-one 7	none 9	some 18
gov|saying|von|false|	false 17
gov|saying|von|true|	false 8
gov|saying|voor|1|	2-3 11
gov|saying|vor|2-3|	4-7 7
gov|saying|vor|false|	false 8
gov|saying|vor|	most 9
gov|saying|vor|true|	false 9
gov|saying|waar|false|	true -7
gov|saying|whether|4-7|	4-7 9
gov|saying|whether|false|	false 13
gov|saying|whether|true|	false -9
gov|saying|without|	none -7
gov|saying|without|true|	false -7
gov|saying|with|2-3|	4-7 -12
gov|saying|with|4-7|	2-3 -8
gov|saying|with|8+|	1 -12	2-3 8
gov|saying|with|	all-one 8	none -11
gov|saying|with|false|	false -9
gov|saying|with|true|	false -13
gov|saying|zur|	all-one 9
gov|saying|zur|false|	false 9
gov|saying|zu|4-7|	4-7 9
gov|saying|zu|8+|	4-7 7
gov|saying|zu|	most 10
gov|saying|à|1|	4-7 9
gov|saying|à|2-3|	2-3 13	4-7 13
gov|saying|à|8+|	4-7 10
gov|saying|à|false|	false 15
gov|saying|à|true|	false -8
gov|saying|über|false|	false -7
gov|say|0|	2-3 -20	4-7 -19
gov|say|1|	4-7 31	8+ 31
gov|say|2-3|	4-7 19	8+ 16
gov|say|4-7|	1 13	4-7 40	8+ 22
gov|say|8+|	2-3 20	4-7 13	8+ 11
gov|say|	about 9	as -15	at 8	by 10	following 11	for -10	from 8	if 10	into 9	none 21	on -15	since 8	that 28	whether -9	without -7
gov|say|base|	none -25
gov|say|past|	auxiliary 16	later 13	none 35
gov|say|present|	now -8
gov|scander|	none -10
gov|schreiben|2-3|	8+ 11
gov|schreiben|4-7|	2-3 -8	4-7 8
gov|schreiben|8+|	4-7 9
gov|schreiben|	im -8	none -8	von 9
gov|schreiben|past|	none -8
gov|schrijven|1|	1 -12
gov|schrijven|4-7|	2-3 9	4-7 8
gov|schrijven|	none -11
gov|scrivere|0|	1 -8	2-3 -14
gov|scrivere|1|	2-3 -7
gov|scrivere|2-3|	2-3 -8	4-7 12
gov|scrivere|4-7|	2-3 8	4-7 -7	8+ 9
gov|scrivere|	a 7	che 12	none -14	sui 10
gov|scrivere|past|	auxiliary -13	none 7
gov|scusare|	none 7
gov|scusare|present|	auxiliary 10
gov|seek|	none 11
gov|see|0|	2-3 16	4-7 10
gov|see|8+|	4-7 11
gov|see|	in 11
gov|see|past|	none 11
gov|see|present|	none 15
gov|segnalare|	none 10
gov|sehen|	none 8
gov|sehen|past|	none 8
gov|señalar|2-3|	4-7 8
gov|señalar|	none 9	que 8
gov|señalar|past|	none 7
gov|show|4-7|	2-3 -11
gov|show|base|	auxiliary -9
gov|show|	none -9	that 9
gov|sign|0|	4-7 9
gov|sign|1|	1 -8
gov|sign|4-7|	2-3 -9
gov|sign|	as -9	none 9
gov|sign|base|	not 8
gov|sign|present|	none -8
gov|sing|0|	2-3 -9	4-7 -11
gov|sing|4-7|	2-3 8
gov|sing|	none -15
gov|sing|participle|	none -11
gov|sing|past|	none -12
gov|smentire|	none 8
gov|smentire|past|	none 8
gov|soltar|	none 7
gov|soltar|past|	none 9
gov|sostenere|2-3|	4-7 8
gov|sostenere|4-7|	2-3 14	4-7 7
gov|sostenere|	di 12	none -7
gov|sostenere|past|	auxiliary 9
gov|sostener|2-3|	2-3 10	4-7 8
gov|sostener|4-7|	2-3 10
gov|sostener|8+|	4-7 9
gov|sostener|	de 12	en -7	que 13
gov|sostener|past|	none 16
gov|sottolineare|2-3|	4-7 10
gov|sottolineare|	che 10
gov|sottolineare|present|	none 8
gov|souffler|	none 7
gov|souffler|present|	none 8
gov|souligner|	none -9	que 7
gov|soupirer|	none 7
gov|souri|1|	4-7 8
gov|souri|	none 8
gov|souri|past|	auxiliary 8
gov|soutenir|2-3|	4-7 8
gov|soutenir|	none 9	que 8
gov|soutenir|past|	none 12
gov|souvenir|2-3|	2-3 9
gov|souvenir|	d’ 11
gov|souvenir|past|	none 12
gov|speak|1|	4-7 -7
gov|speak|past|	none 11
gov|spiegare|2-3|	4-7 8
gov|spiegare|	che -7	none 9
gov|spiegare|past|	none 8
gov|sprechen|1|	1 11	2-3 7	4-7 9
gov|sprechen|2-3|	1 -7	2-3 16	8+ 7
gov|sprechen|past|	none 11
gov|sprechen|	von 17
gov|spreken|1|	1 -7	4-7 12
gov|spreken|2-3|	4-7 13
gov|spreken|past|	auxiliary 10
gov|staan|2-3|	2-3 10
gov|staan|4-7|	2-3 -8	4-7 -9
gov|staan|8+|	2-3 -7
gov|staan|	dat 14	none -15	van -7
gov|staan|past|	er -8	none -10
gov|state|1|	4-7 11
gov|state|	that 8
gov|stehen|0|	4-7 -7
gov|stehen|1|	1 -16	4-7 8
gov|stehen|2-3|	2-3 10
gov|stehen|4-7|	1 -7
gov|stehen|past|	darauf -8
gov|stellen|2-3|	2-3 9
gov|stellen|4-7|	2-3 -8
gov|stellen|	dat 10
gov|stellen|past|	none -8
gov|subject|celle-ci|saying|past|	1 8
gov|subject|celui-ci|saying|present|	4-7 10
gov|subject|ela|judging|	2-3 8
gov|subject|ela|judging|past|	4-7 11
gov|subject|ela|saying|	1 8
gov|subject|ela|saying|past|	4-7 10	8+ 9
gov|subject|ele|saying|past|	4-7 14
gov|subject|ele|saying|present|	8+ 7
gov|subject|ella|saying|	1 9
gov|subject|ella|saying|past|	2-3 7	8+ 9
gov|subject|elle|judging|	1 10
gov|subject|elle|saying|	0 -7	2-3 11	4-7 12	8+ 9
gov|subject|elle|saying|past|	1 -12	2-3 17	4-7 12	8+ 15
gov|subject|elle|saying|present|	2-3 7	4-7 12
gov|subject|er|judging|past|	2-3 -8
gov|subject|er|saying|	1 9	2-3 12	8+ -8
gov|subject|er|saying|past|	4-7 13
gov|subject|er|saying|present|	4-7 10
gov|subject|es|saying|	2-3 13	4-7 -9	8+ -10
gov|subject|es|saying|past|	1 -9	2-3 -12	8+ 13
gov|subject|he|judging|	0 21	8+ 9
gov|subject|he|judging|base|	4-7 10
gov|subject|he|judging|past|	1 19	2-3 12	4-7 13	8+ 12
gov|subject|he|judging|present|	1 -11
gov|subject|he|saying|	1 22
gov|subject|he|saying|base|	1 -12	4-7 9
gov|subject|he|saying|participle|	4-7 8
gov|subject|he|saying|past|	1 -7	2-3 16	4-7 27	8+ 18
gov|subject|he|saying|present|	4-7 9
gov|subject|he|thinking|	0 -19	2-3 14	4-7 10
gov|subject|he|thinking|base|	4-7 10
gov|subject|he|thinking|past|	1 8	2-3 -11	4-7 13
gov|subject|hij|judging|	2-3 8
gov|subject|hij|judging|past|	4-7 7
gov|subject|hij|saying|past|	4-7 9
gov|subject|il|judging|past|	2-3 8
gov|subject|il|saying|past|	1 9	8+ 14
gov|subject|il|saying|present|	8+ 7
gov|subject|it|judging|	1 8	2-3 -8	8+ -8
gov|subject|it|judging|past|	4-7 18
gov|subject|it|judging|present|	2-3 -12
gov|subject|it|saying|	0 -8	2-3 -8
gov|subject|it|saying|past|	1 13	2-3 14	8+ 12
gov|subject|it|saying|present|	1 -11	4-7 -17	8+ 10
gov|subject|it|thinking|	8+ 10
gov|subject|it|thinking|base|	2-3 11
gov|subject|it|thinking|past|	4-7 11
gov|subject|lei|saying|	0 8
gov|subject|lei|saying|past|	4-7 11
gov|subject|name|judging|	4-7 -7	8+ -9
gov|subject|name|judging|base|	1 -19	2-3 -10	4-7 -11
gov|subject|name|judging|participle|	1 -11	2-3 -10
gov|subject|name|judging|past|	2-3 -10	4-7 10	8+ 8
gov|subject|name|judging|present|	1 10	4-7 16
gov|subject|name|saying|	0 -15	1 7	8+ 8
gov|subject|name|saying|base|	1 -12
gov|subject|name|saying|past|	1 -7
gov|subject|name|saying|present|	4-7 -7	8+ 15
gov|subject|name|thinking|	1 7	2-3 -15	4-7 -9
gov|subject|name|thinking|base|	1 -8	2-3 -11
gov|subject|name|thinking|past|	1 -14	4-7 10
gov|subject|none|judging|	2-3 -12
gov|subject|none|judging|base|	2-3 -9	4-7 -8
gov|subject|none|judging|participle|	1 -12
gov|subject|none|judging|past|	2-3 12
gov|subject|none|saying|	0 -7	4-7 7
gov|subject|none|saying|base|	4-7 7
gov|subject|none|saying|participle|	2-3 -9
gov|subject|none|saying|past|	1 -8	2-3 10
gov|subject|none|saying|present|	1 -7	4-7 7	8+ 12
gov|subject|none|thinking|past|	4-7 12	8+ 8
gov|subject|none|thinking|present|	1 -13	2-3 -9
gov|subject|noun|judging|	0 -19	2-3 16
gov|subject|noun|judging|base|	1 -18	4-7 9
gov|subject|noun|judging|participle|	1 10	4-7 14
gov|subject|noun|judging|past|	1 8	4-7 12	8+ 24
gov|subject|noun|judging|present|	1 -11	2-3 -8	4-7 -11	8+ 10
gov|subject|noun|saying|	0 -12	1 8	4-7 12
gov|subject|noun|saying|base|	2-3 -8	4-7 9
gov|subject|noun|saying|participle|	8+ 14
gov|subject|noun|saying|past|	2-3 8	8+ 11
gov|subject|noun|saying|present|	1 -8	2-3 11
gov|subject|noun|thinking|base|	2-3 8	4-7 11
gov|subject|noun|thinking|past|	4-7 7	8+ 18
gov|subject|noun|thinking|present|	2-3 -12	4-7 10	8+ -7
gov|subject|on|judging|	1 -16
gov|subject|on|judging|past|	2-3 -11
gov|subject|on|saying|	2-3 8	4-7 -13
gov|subject|on|saying|past|	4-7 -10
gov|subject|on|saying|present|	2-3 11	4-7 11
gov|subject|on|thinking|	8+ -8
gov|subject|organisation|judging|	0 9	1 12	2-3 24
gov|subject|organisation|judging|participle|	4-7 9
gov|subject|organisation|judging|past|	1 18	4-7 15	8+ 10
gov|subject|organisation|judging|present|	1 14	4-7 16
gov|subject|organisation|saying|	1 12
gov|subject|organisation|saying|base|	2-3 -7
gov|subject|organisation|saying|participle|	4-7 12	8+ 9
gov|subject|organisation|saying|past|	4-7 30
gov|subject|organisation|saying|present|	1 10	8+ 8
gov|subject|organisation|thinking|	1 13	4-7 -13
gov|subject|organisation|thinking|past|	1 -15	2-3 9	4-7 10
gov|subject|person|judging|	2-3 19	4-7 8
gov|subject|person|judging|participle|	4-7 10
gov|subject|person|judging|past|	2-3 19	4-7 42	8+ 14
gov|subject|person|judging|present|	1 -12
gov|subject|person|saying|	0 10
gov|subject|person|saying|base|	4-7 9	8+ 11
gov|subject|person|saying|participle|	1 -8	8+ 11
gov|subject|person|saying|past|	1 10	4-7 12	8+ 22
gov|subject|person|saying|present|	8+ 24
gov|subject|person|thinking|	2-3 9	8+ -7
gov|subject|person|thinking|past|	1 -12	2-3 8	4-7 12	8+ 8
gov|subject|person|thinking|present|	1 -12	4-7 13	8+ 7
gov|subject|place|judging|	0 10	1 10	2-3 15	4-7 -11
gov|subject|place|judging|past|	1 17	2-3 9	4-7 10
gov|subject|place|saying|	0 10	1 20
gov|subject|place|saying|past|	1 18	4-7 10	8+ 17
gov|subject|place|saying|present|	8+ 8
gov|subject|place|thinking|	0 8
gov|subject|she|judging|	0 11	1 14	2-3 18	4-7 13	8+ 11
gov|subject|she|judging|base|	2-3 10
gov|subject|she|judging|past|	1 9	2-3 15	4-7 21	8+ 10
gov|subject|she|saying|	0 12	1 24	2-3 15	8+ 17
gov|subject|she|saying|participle|	2-3 11	4-7 9
gov|subject|she|saying|past|	1 16	4-7 15	8+ 22
gov|subject|she|saying|present|	4-7 16	8+ 10
gov|subject|she|thinking|	0 10
gov|subject|she|thinking|past|	4-7 10
gov|subject|sie|judging|	2-3 9	4-7 8
gov|subject|sie|judging|past|	2-3 8	4-7 7
gov|subject|sie|saying|	2-3 8	4-7 8
gov|subject|sie|saying|past|	4-7 10
gov|subject|they|judging|	0 -9	4-7 -7
gov|subject|they|judging|base|	2-3 -11
gov|subject|they|judging|past|	1 7	2-3 -11
gov|subject|they|saying|	2-3 -7
gov|subject|they|saying|base|	4-7 10	8+ 10
gov|subject|they|saying|past|	1 -12	4-7 -8
gov|subject|you|saying|	4-7 -12
gov|subject|you|saying|past|	1 -12
gov|subject|you|thinking|	1 -8	2-3 -11	4-7 -9
gov|subject|you|thinking|base|	2-3 -15
gov|subject|ze|judging|	1 10
gov|subject|ze|saying|	2-3 8	4-7 -7
gov|subject|ze|saying|past|	1 7	2-3 -7	4-7 8
gov|subject|él|saying|past|	4-7 7
gov|sublinhar|	a 10
gov|submit|4-7|	2-3 10
gov|submit|	none 10	that 10
gov|submit|past|	none 10
gov|subrayar|4-7|	2-3 10
gov|subrayar|	de 12	que 9
gov|subrayar|past|	none 10
gov|subrayar|present|	none 9
gov|sugerir|past|	none 8
gov|suggest|	none 9
gov|suggest|past|	none 13
gov|sustentar|2-3|	4-7 11
gov|sustentar|8+|	4-7 9
gov|sustentar|	a 10
gov|sustentar|past|	none 11
gov|tachar|1|	1 7
gov|tachar|2-3|	1 7
gov|tachar|	de 13
gov|tachar|past|	none 10
gov|tag|	none -12
gov|tag|past|	none -10
gov|talk|1|	1 -9
gov|talk|2-3|	2-3 -10
gov|talk|	about -9	of -13
gov|talk|base|	none -13
gov|talk|present|	none 8
gov|teilen|4-7|	4-7 10
gov|teilen|past|	none -7
gov|tell|1|	4-7 13
gov|tell|2-3|	4-7 23	8+ 20
gov|tell|4-7|	4-7 7	8+ 16
gov|tell|8+|	1 7	2-3 16	4-7 19	8+ 12
gov|tell|	at 7	by 10	for 9	in 13	of 13	on 11	since 10	to 21
gov|tell|participle|	none 19
gov|tell|past|	auxiliary 14	be -8	none 22
gov|temere|0|	2-3 7
gov|temere|	none 8
gov|temere|past|	none 9
gov|tempérer|	none 8
gov|tempérer|past|	none 8
gov|terciar|	none 7
gov|terciar|past|	none 7
gov|term|1|	1 13
gov|term|2-3|	4-7 11
gov|term|past|	none 10
gov|term|present|	none -13
gov|text|	none 8
gov|thank|2-3|	2-3 18
gov|thank|	for 19	none 9
gov|thank|past|	none 20
gov|thinking|0|false|false|	all -10	all-one -10
gov|thinking|1|false|false|	none 9
gov|thinking|2-3|false|false|	all -8	first 9
gov|thinking|4-7|false|true|	none -9
gov|thinking|4-7|true|false|	all-one -7	first -8
gov|thinking|4-7|true|true|	none -9
gov|thinking|8+|true|true|	none -10
gov|thinking|aan|	none -7
gov|thinking|about|	none 7
gov|thinking|as|2-3|	2-3 -7
gov|thinking|as|4-7|	2-3 -10
gov|thinking|as|	none -11
gov|thinking|as|false|	false -9	true -7
gov|thinking|a|	none 11
gov|thinking|a|true|	false 11
gov|thinking|by|4-7|	4-7 9
gov|thinking|by|false|	false 9
gov|thinking|com|false|	false -7
gov|thinking|com|	first -7
gov|thinking|con|4-7|	4-7 -7
gov|thinking|con|false|	false -9
gov|thinking|con|	first -8
gov|thinking|de|1|	1 -10
gov|thinking|de|false|	false -8
gov|thinking|de|	none -13
gov|thinking|in|4-7|	2-3 -7
gov|thinking|none|0|	1 -16	4-7 10	8+ 8
gov|thinking|none|1|	1 -10	2-3 9
gov|thinking|none|2-3|	2-3 -10	4-7 12	8+ 17
gov|thinking|none|4-7|	2-3 -8	4-7 7	8+ 12
gov|thinking|none|8+|	1 -11
gov|thinking|none|	all -11	some -7
gov|thinking|of|1|	2-3 12
gov|thinking|on|	none 7
gov|thinking|on|true|	false 12
gov|thinking|que|2-3|	2-3 7
gov|thinking|que|	none 7
gov|thinking|that|1|	1 -9
gov|thinking|that|8+|	4-7 8
gov|thinking|that|false|	false 17	true -8
gov|thinking|that|	none 10
gov|thinking|to|4-7|	2-3 -7
gov|thinking|to|8+|	4-7 8
gov|thinking|to|false|	false 9
gov|thinking|to|true|	false -7
gov|thinking|under|false|	false -9
gov|think|2-3|	1 12
gov|think|	none 11	that 9
gov|think|past|	none 15
gov|threaten|past|	auxiliary 11
gov|threaten|	that 10
gov|tildar|1|	1 8
gov|tildar|2-3|	2-3 9
gov|tildar|	de 14
gov|tildar|past|	none 13
gov|title|0|	2-3 -10	4-7 -11
gov|title|base|	none -9
gov|title|	none -15
gov|title|past|	none -13
gov|tonen|1|	2-3 11
gov|tonen|	none 12
gov|tonen|past|	none 12
gov|traiter|1|	2-3 9
gov|traiter|	de 9
gov|traiter|past|	auxiliary 9
gov|treat|	none 9
gov|treat|participle|	none 9
gov|trouver|2-3|	1 10
gov|trouver|	none 10
gov|trouver|present|	none 12
gov|trovare|	none 8
gov|trovare|past|	none 8
gov|try|	none -9
gov|understand|	none 11
gov|understand|past|	none 8
gov|urge|2-3|	2-3 10	8+ 9
gov|urge|4-7|	2-3 11	8+ 8
gov|urge|past|	none 16
gov|urge|present|	none 9
gov|urge|	to 18
gov|use|0|	2-3 10
gov|use|2-3|	1 -13	2-3 -11
gov|use|8+|	1 -9
gov|use|	about -9	none -10
gov|use|base|	none -9
gov|use|past|	be 9	none -16	not -12
gov|verklaren|	dat 7
gov|verkünden|	none -7
gov|verkünden|past|	none -7
gov|verlauten|	none 10
gov|vertellen|4-7|	4-7 8
gov|vertellen|	dat 8
gov|vertellen|past|	none 10
gov|ver|2-3|	2-3 9	4-7 7
gov|ver|	none 9
gov|ver|past|	none 11
gov|view|	with -10
gov|vinden|1|	2-3 8	4-7 8
gov|vinden|2-3|	4-7 14
gov|vinden|	dat 10
gov|vinden|past|	daarentegen 7
gov|voegen|	none 7
gov|voegen|past|	none 7
gov|voir|1|	2-3 8	4-7 7
gov|voir|2-3|	4-7 8
gov|voir|	dans 8	none 12
gov|voir|past|	none 12
gov|vote|past|	none 9
gov|vouloir|2-3|	1 -7	2-3 7
gov|vouloir|4-7|	4-7 10
gov|vouloir|	none -11
gov|vow|past|	none 7
gov|waarschuwen|past|	none 13
gov|waarschuwen|	voor 12
gov|want|0|	4-7 8
gov|want|8+|	4-7 8
gov|want|base|	none -7
gov|want|past|	auxiliary 10	none 13
gov|want|	that 9	to 7
gov|warnen|2-3|	4-7 8
gov|warnen|past|	none 9
gov|warnen|present|	none 9
gov|warnen|	vor 9
gov|warn|1|	4-7 15	8+ 11
gov|warn|2-3|	2-3 -11
gov|warn|4-7|	2-3 11	4-7 7
gov|warn|	none 11	of 12	that 8
gov|warn|participle|	none -11
gov|warn|past|	auxiliary 9	none 8
gov|wave|past|	none -9
gov|weisen|2-3|	8+ 10
gov|weisen|	none 9
gov|weisen|past|	none 9
gov|welcome|0|	4-7 8
gov|welcome|2-3|	1 9
gov|welcome|	as 9	none 12
gov|welcome|past|	none 14
gov|werben|past|	none -9
gov|werfen|	vor 8
gov|widersprechen|1|	8+ 10
gov|widersprechen|	none 8
gov|widersprechen|past|	none 8
gov|wijzen|1|	4-7 7
gov|wijzen|	naar 7	none 8
gov|willen|4-7|	2-3 -9
gov|willen|	aan -7
gov|write|0|	1 -11	2-3 -11
gov|write|1|	4-7 13	8+ 19
gov|write|2-3|	4-7 16	8+ 10
gov|write|4-7|	1 -9
gov|write|8+|	4-7 9	8+ 10
gov|write|base|	none -14
gov|write|	in -11	of -12	that 22
gov|write|participle|	none -11
gov|write|present|	none 12
gov|würdigen|	als 7
gov|yell|past|	auxiliary 8
gov|zeggen|2-3|	8+ 11
gov|zeggen|4-7|	1 7	4-7 9
gov|zeggen|8+|	1 -9
gov|zeggen|	dat 16	met -7	van 7
gov|zeigen|1|	1 9	2-3 8
gov|zien|	none 7
gov|zien|past|	none 8
gov|zitieren|	mit 8
gov|äußern|4-7|	8+ 9
gov|äußern|8+|	4-7 8
gov|äußern|	none 8
gov|écrire|2-3|	2-3 -8
gov|écrire|	none -9
gov|écrire|past|	auxiliary -10
gov|évoquer|0|	4-7 10
gov|évoquer|1|	4-7 10
gov|évoquer|2-3|	4-7 20
gov|évoquer|4-7|	2-3 12
gov|évoquer|	dès 8	none 7	pour 9
gov|évoquer|past|	auxiliary 14	none 14
headline|false|	1 -9
headline|true|	2-3 -8	8+ 19
head|"|	2-3 9
head|'|	1 18	8+ 12
head|,|	4-7 10
head|plain|,coordinator|	1 -13
head|plain|,determiner|	1 8
head|plain|,preposition|	1 8
head|plain|,quote|	1 -8
head|plain|,verb-saying|	4-7 12
head|plain|,word|	1 -7
head|plain|,|	4-7 19
head|plain|	: 35	all -23	all-one -11	capital 7	determiner -18	possessive -11	pronoun 10	start -27	stop 11	subordinator -11	that -17	verb-judging 14	verb-thinking 9	word -12
head|plain|:|	1 -16	2-3 -17	8+ 16
head|plain|adverb|	1 -13	2-3 -9
head|plain|all-one|	1 -12
head|plain|all|	2-3 -22	4-7 -7
head|plain|auxiliary|	1 -10	2-3 -15
head|plain|capital|	2-3 -11
head|plain|coordinator|	2-3 -20
head|plain|end|	2-3 12	4-7 7	8+ 13
head|plain|first|	1 -12	8+ 19
head|plain|preposition|	2-3 -7
head|plain|stop|	4-7 13
head|plain|subordinator|	1 10	2-3 8
head|plain|that|	1 -13	2-3 -8
head|plain|verb-judging|	1 -11	2-3 -10
head|plain|verb-saying|	2-3 -20
head|plain|word|	2-3 -7	4-7 -9
head|titled|:|	8+ 9
head|titled|	all -15	all-one -9	none 8	possessive 7	start -9	word -13
head|titled|all-one|	1 -11
head|titled|all|	2-3 -14
head|titled|auxiliary|	1 -8
head|titled|capital|	1 -13	2-3 -17
head|titled|coordinator|	2-3 -10
head|titled|end|	2-3 10	8+ 9
head|titled|first|	2-3 -7	8+ 13
head|titled|preposition|	2-3 -18
head|titled|stop|	4-7 15
head|titled|word|	2-3 -12
head|upper|	, 10	: 10	first 13
head|upper|all|	4-7 10
head|upper|end|	4-7 14	8+ 9
head|upper|first|	4-7 11	8+ 9
head|«|	1 -7	8+ 16
head|‘|	1 -12	2-3 -14	4-7 13	8+ 10
head|“|	2-3 -11	8+ 8
head|„|	1 -8	2-3 -13	4-7 19	8+ 7
in-noun|false|false|1|	first 13
in-noun|false|false|2-3|	all -12	none 7	upper 7
in-noun|false|false|4-7|	all -17	all-one -7	none 22	some 7	upper 14
in-noun|false|false|8+|	all 8	most 17	none 13	some 22	titled 13	upper 9
in-noun|false|true|1|	all-one -15	first -16
in-noun|false|true|2-3|	all -7	most -9	some 13	titled -17
in-noun|false|true|4-7|	all -9	all-one -14	first 17	most 11	some 12
in-noun|false|true|8+|	first 25
in-noun|true|false|1|	all-one -11	first -15
in-noun|true|false|2-3|	all -18	all-one -7	first -13	titled -13
in-noun|true|false|4-7|	all -14	all-one -10	first -24	none 7	some 13
in-noun|true|false|8+|	none 30	some 10
in-noun|true|true|1|	none 7	titled -10
in-noun|true|true|2-3|	all -9	all-one -19	first -12	titled -12
in-noun|true|true|4-7|	all -12	first -12	most -7	none 20
intro-follow|%|stop|	4-7 7
intro-follow|'|pronoun|	2-3 -10
intro-follow|'|stop|	4-7 12
intro-follow|(|)|	2-3 -9
intro-follow|(|,|	4-7 -10
intro-follow|)|end|	8+ 8
intro-follow|,|(|	2-3 -9
intro-follow|,|,auxiliary|	1 -10	2-3 -10	4-7 -7
intro-follow|,|,coordinator|	1 -10	2-3 -11	4-7 8
intro-follow|,|,determiner|	2-3 -9
intro-follow|,|,quote|	1 -9
intro-follow|,|,that|	2-3 -11	4-7 -7
intro-follow|,|,word|	1 -18	4-7 -10
intro-follow|,|,|	1 -14	2-3 -14
intro-follow|,|;|	2-3 -12
intro-follow|,|auxiliary|	1 -7	2-3 -7	4-7 -12
intro-follow|,|capital|	4-7 11	8+ 7
intro-follow|,|coordinator|	1 -23	2-3 -20
intro-follow|,|determiner|	8+ 13
intro-follow|,|end|	1 12	2-3 21	4-7 7	8+ 20
intro-follow|,|preposition|	4-7 8	8+ 7
intro-follow|,|pronoun|	2-3 8	4-7 9
intro-follow|,|quote|	2-3 -10
intro-follow|,|stop|	2-3 17
intro-follow|,|subordinator|	2-3 -8
intro-follow|,|that|	2-3 -11
intro-follow|,|word|	1 -10	4-7 -8
intro-follow|,|—|	4-7 8
intro-follow|-|stop|	8+ 14
intro-follow|:|(|	2-3 -7	8+ 11
intro-follow|:|,auxiliary|	4-7 10
intro-follow|:|,verb-saying|	2-3 16	4-7 24	8+ 16
intro-follow|:|,word|	8+ 9
intro-follow|:|,|	1 -11	2-3 -11	4-7 -12
intro-follow|:|auxiliary|	2-3 -10
intro-follow|:|capital|	1 13	2-3 10	4-7 11	8+ 19
intro-follow|:|determiner|	1 16	4-7 20	8+ 24
intro-follow|:|end|	1 9	2-3 19	4-7 17	8+ 7
intro-follow|:|preposition|	4-7 7	8+ 14
intro-follow|:|pronoun|	2-3 10	4-7 23	8+ 20
intro-follow|:|stop|	1 -13	2-3 -13	4-7 -11	8+ -9
intro-follow|:|verb-saying|	2-3 -10	8+ 12
intro-follow|;|,determiner|	2-3 -9
intro-follow|;|,preposition|	4-7 10
intro-follow|;|,quote|	1 -9
intro-follow|;|,verb-saying|	1 8
intro-follow|;|word|	2-3 -9
intro-follow|adverb|,preposition|	2-3 -10
intro-follow|adverb|:|	2-3 9
intro-follow|adverb|auxiliary|	2-3 7	4-7 7
intro-follow|adverb|end|	4-7 8
intro-follow|adverb|preposition|	1 8
intro-follow|adverb|stop|	2-3 -12	8+ 10
intro-follow|adverb|word|	1 -10
intro-follow|auxiliary|,adverb|	4-7 8
intro-follow|auxiliary|,auxiliary|	2-3 11	4-7 12
intro-follow|auxiliary|,determiner|	1 -8
intro-follow|auxiliary|,preposition|	2-3 -13
intro-follow|auxiliary|,that|	1 -8
intro-follow|auxiliary|,verb-saying|	4-7 12
intro-follow|auxiliary|,word|	1 -7	4-7 10
intro-follow|auxiliary|,|	4-7 20	8+ 8
intro-follow|auxiliary|-|	1 -9
intro-follow|auxiliary|:|	2-3 10
intro-follow|auxiliary|;|	2-3 -9	4-7 8
intro-follow|auxiliary|capital|	4-7 11
intro-follow|auxiliary|coordinator|	1 11	4-7 -7
intro-follow|auxiliary|determiner|	4-7 16
intro-follow|auxiliary|end|	1 -9	2-3 -13	4-7 19	8+ 8
intro-follow|auxiliary|preposition|	2-3 8	4-7 15	8+ 12
intro-follow|auxiliary|pronoun|	2-3 -9	4-7 10
intro-follow|auxiliary|stop|	2-3 12	8+ 17
intro-follow|auxiliary|subordinator|	2-3 15	4-7 10
intro-follow|auxiliary|that|	1 10	2-3 12
intro-follow|auxiliary|word|	1 -8	4-7 11
intro-follow|capital|,determiner|	1 -14	2-3 -8
intro-follow|capital|,word|	1 -9	2-3 7
intro-follow|capital|,|	4-7 12
intro-follow|capital|:|	2-3 -9
intro-follow|capital|adverb|	1 -8
intro-follow|capital|auxiliary|	1 -10	2-3 -12	4-7 -7
intro-follow|capital|capital|	1 -15	2-3 -9
intro-follow|capital|determiner|	4-7 9
intro-follow|capital|end|	2-3 12	4-7 13
intro-follow|capital|pronoun|	2-3 -7
intro-follow|capital|stop|	1 -12	4-7 7	8+ 14
intro-follow|capital|subordinator|	1 12
intro-follow|capital|verb-judging|	1 8
intro-follow|capital|verb-saying|	1 -12
intro-follow|capital|word|	1 -9
intro-follow|coordinator|,preposition|	1 -8
intro-follow|coordinator|,that|	2-3 -7
intro-follow|coordinator|,|	2-3 8
intro-follow|coordinator|auxiliary|	1 -12
intro-follow|coordinator|capital|	2-3 -11
intro-follow|coordinator|coordinator|	2-3 -12
intro-follow|coordinator|determiner|	1 -9	2-3 -10
intro-follow|coordinator|end|	4-7 -7
intro-follow|coordinator|preposition|	1 -14
intro-follow|coordinator|stop|	1 -19	4-7 21	8+ 12
intro-follow|determiner|,auxiliary|	1 -11	2-3 -8
intro-follow|determiner|,coordinator|	1 10	2-3 7
intro-follow|determiner|,determiner|	4-7 -10
intro-follow|determiner|,preposition|	1 -13	2-3 -12
intro-follow|determiner|,that|	2-3 -11
intro-follow|determiner|,verb-saying|	1 -15
intro-follow|determiner|,word|	1 -23	2-3 -14
intro-follow|determiner|,|	1 -11
intro-follow|determiner|:|	2-3 -11
intro-follow|determiner|;|	1 7	2-3 8
intro-follow|determiner|auxiliary|	1 -22
intro-follow|determiner|capital|	1 -7
intro-follow|determiner|coordinator|	1 8	2-3 -7
intro-follow|determiner|determiner|	1 -9	2-3 -8
intro-follow|determiner|end|	1 -24	2-3 -14
intro-follow|determiner|preposition|	4-7 -8
intro-follow|determiner|stop|	4-7 7	8+ 11
intro-follow|determiner|subordinator|	2-3 -16
intro-follow|determiner|that|	1 -11
intro-follow|determiner|verb-judging|	1 -20	2-3 -11
intro-follow|determiner|word|	1 11	2-3 -9
intro-follow|possessive|auxiliary|	2-3 7
intro-follow|possessive|end|	2-3 -10	4-7 11
intro-follow|possessive|preposition|	2-3 -11
intro-follow|preposition|(|	1 -7	2-3 -9	4-7 -9
intro-follow|preposition|,adverb|	2-3 -9
intro-follow|preposition|,auxiliary|	1 -11	2-3 -14	4-7 -8
intro-follow|preposition|,capital|	1 -8	4-7 -9
intro-follow|preposition|,coordinator|	1 -12
intro-follow|preposition|,determiner|	1 -18	4-7 -7
intro-follow|preposition|,preposition|	1 -7
intro-follow|preposition|,pronoun|	1 8	2-3 -9
intro-follow|preposition|,quote|	1 -7	2-3 -7
intro-follow|preposition|,that|	1 -8	2-3 -11
intro-follow|preposition|,verb-saying|	2-3 -7	4-7 -11
intro-follow|preposition|,|	1 -15	2-3 -10
intro-follow|preposition|:|	1 -15
intro-follow|preposition|;|	1 9	2-3 -8	4-7 10
intro-follow|preposition|auxiliary|	2-3 -18	4-7 11
intro-follow|preposition|capital|	2-3 -14	4-7 9
intro-follow|preposition|coordinator|	1 -16
intro-follow|preposition|determiner|	1 -8	4-7 -8
intro-follow|preposition|end|	2-3 -16	8+ 10
intro-follow|preposition|preposition|	1 -16	2-3 13	4-7 15
intro-follow|preposition|pronoun|	2-3 -7
intro-follow|preposition|stop|	4-7 8	8+ 25
intro-follow|preposition|subordinator|	1 -9	2-3 -10	4-7 8
intro-follow|preposition|that|	1 -17	2-3 -12
intro-follow|preposition|verb-judging|	2-3 9
intro-follow|preposition|verb-saying|	1 10	2-3 -8
intro-follow|pronoun|,word|	2-3 9
intro-follow|pronoun|,|	2-3 9
intro-follow|pronoun|auxiliary|	2-3 12	4-7 10
intro-follow|pronoun|capital|	2-3 10
intro-follow|pronoun|coordinator|	4-7 7
intro-follow|pronoun|determiner|	2-3 12	4-7 11
intro-follow|pronoun|end|	2-3 19	4-7 14	8+ 9
intro-follow|pronoun|preposition|	2-3 -9
intro-follow|pronoun|pronoun|	4-7 10
intro-follow|pronoun|stop|	1 -9	4-7 21	8+ 17
intro-follow|pronoun|subordinator|	2-3 11
intro-follow|pronoun|verb-judging|	1 -7
intro-follow|pronoun|word|	1 11	2-3 10
intro-follow|quote|,verb-saying|	4-7 10
intro-follow|quote|determiner|	4-7 8
intro-follow|quote|end|	2-3 8	4-7 17	8+ 11
intro-follow|quote|stop|	8+ 11
intro-follow|start|(|	2-3 -9
intro-follow|start|,auxiliary|	2-3 11	4-7 20	8+ 10
intro-follow|start|,determiner|	2-3 -9
intro-follow|start|,pronoun|	2-3 9	4-7 14	8+ 12
intro-follow|start|,verb-judging|	8+ 7
intro-follow|start|,verb-saying|	1 12	2-3 19	4-7 22	8+ 8
intro-follow|start|,verb-thinking|	8+ 8
intro-follow|start|,word|	1 -12	8+ 18
intro-follow|start|,|	2-3 -7	4-7 10
intro-follow|start|:|	1 -7	2-3 -7	4-7 10	8+ 17
intro-follow|start|auxiliary|	1 -20	2-3 -15
intro-follow|start|capital|	4-7 28	8+ 17
intro-follow|start|determiner|	8+ 17
intro-follow|start|end|	1 18	2-3 32	4-7 50	8+ 19
intro-follow|start|preposition|	2-3 -15	4-7 8
intro-follow|start|pronoun|	1 17	4-7 28	8+ 21
intro-follow|start|stop|	8+ 26
intro-follow|start|verb-judging|	2-3 -10
intro-follow|start|verb-saying|	2-3 11	4-7 26	8+ 17
intro-follow|start|word|	1 -16	2-3 -12	4-7 -10	8+ 17
intro-follow|start|–|	2-3 11	4-7 14
intro-follow|start|—|	2-3 13	8+ 16
intro-follow|stop|(|	8+ 9
intro-follow|stop|,auxiliary|	1 15	2-3 30	4-7 41	8+ 8
intro-follow|stop|,determiner|	4-7 12	8+ 11
intro-follow|stop|,preposition|	2-3 -10
intro-follow|stop|,pronoun|	2-3 13	4-7 25	8+ 13
intro-follow|stop|,verb-judging|	1 8	4-7 16	8+ 7
intro-follow|stop|,verb-saying|	1 20	2-3 38	8+ 9
intro-follow|stop|,verb-thinking|	4-7 16	8+ 10
intro-follow|stop|,word|	1 13	2-3 11	8+ 16
intro-follow|stop|,|	2-3 -14	4-7 12
intro-follow|stop|:|	8+ -9
intro-follow|stop|auxiliary|	1 -10	2-3 -13	8+ 8
intro-follow|stop|capital|	1 10	2-3 20	4-7 36	8+ 17
intro-follow|stop|coordinator|	8+ 11
intro-follow|stop|determiner|	2-3 26	4-7 12	8+ 21
intro-follow|stop|end|	1 18	2-3 40	4-7 61	8+ 24
intro-follow|stop|preposition|	4-7 11	8+ 15
intro-follow|stop|pronoun|	1 20	4-7 41	8+ 15
intro-follow|stop|quote|	2-3 11	4-7 15
intro-follow|stop|stop|	1 13	2-3 12	8+ 18
intro-follow|stop|verb-saying|	1 13	2-3 18	8+ 16
intro-follow|stop|word|	1 -17	2-3 -9	8+ 17
intro-follow|stop|—|	4-7 -7
intro-follow|subordinator|,preposition|	2-3 -7
intro-follow|subordinator|,word|	1 -9
intro-follow|subordinator|,|	2-3 -8	4-7 8
intro-follow|subordinator|auxiliary|	1 -9
intro-follow|subordinator|capital|	2-3 -12	4-7 13
intro-follow|subordinator|coordinator|	1 7	2-3 15
intro-follow|subordinator|determiner|	4-7 -7
intro-follow|subordinator|end|	2-3 -11	8+ 9
intro-follow|subordinator|preposition|	1 -12	2-3 -8
intro-follow|subordinator|pronoun|	4-7 12
intro-follow|subordinator|stop|	1 13	8+ 22
intro-follow|subordinator|subordinator|	2-3 -7	4-7 7
intro-follow|subordinator|verb-judging|	2-3 -7
intro-follow|subordinator|verb-saying|	2-3 -7
intro-follow|subordinator|word|	2-3 -15	4-7 -9
intro-follow|that|,determiner|	1 -8
intro-follow|that|auxiliary|	1 -10	4-7 14
intro-follow|that|coordinator|	8+ 7
intro-follow|that|determiner|	1 -8
intro-follow|that|end|	1 12	4-7 8
intro-follow|that|preposition|	4-7 8
intro-follow|that|stop|	2-3 14	4-7 28	8+ 16
intro-follow|that|word|	1 -19	2-3 9
intro-follow|verb-judging|,coordinator|	1 -11	2-3 -8
intro-follow|verb-judging|,determiner|	1 -14
intro-follow|verb-judging|,that|	1 -9
intro-follow|verb-judging|,word|	2-3 -10
intro-follow|verb-judging|,|	1 -15	2-3 11	4-7 -7
intro-follow|verb-judging|:|	2-3 -11
intro-follow|verb-judging|;|	4-7 7
intro-follow|verb-judging|auxiliary|	1 -10	2-3 -11
intro-follow|verb-judging|coordinator|	2-3 14
intro-follow|verb-judging|determiner|	1 8	2-3 -9
intro-follow|verb-judging|end|	4-7 20
intro-follow|verb-judging|preposition|	4-7 7
intro-follow|verb-judging|pronoun|	2-3 7
intro-follow|verb-judging|stop|	1 12	2-3 -10	8+ 10
intro-follow|verb-judging|subordinator|	1 -12	2-3 7
intro-follow|verb-judging|verb-saying|	1 -16	2-3 -9
intro-follow|verb-saying|,coordinator|	2-3 -12
intro-follow|verb-saying|,preposition|	1 -12	4-7 -7
intro-follow|verb-saying|,word|	1 -16	2-3 -13
intro-follow|verb-saying|,|	2-3 -11
intro-follow|verb-saying|;|	1 -12
intro-follow|verb-saying|auxiliary|	4-7 8
intro-follow|verb-saying|capital|	2-3 -14
intro-follow|verb-saying|coordinator|	1 14	2-3 12
intro-follow|verb-saying|determiner|	4-7 -10
intro-follow|verb-saying|end|	4-7 -19
intro-follow|verb-saying|preposition|	1 8	2-3 8	4-7 9
intro-follow|verb-saying|pronoun|	2-3 -9	4-7 -8
intro-follow|verb-saying|that|	2-3 -9
intro-follow|verb-saying|verb-saying|	2-3 -10
intro-follow|verb-saying|word|	1 -22	2-3 -7	4-7 8
intro-follow|verb-thinking|,|	1 -9	2-3 -8
intro-follow|verb-thinking|auxiliary|	1 -11
intro-follow|verb-thinking|capital|	4-7 10
intro-follow|verb-thinking|coordinator|	1 -13
intro-follow|verb-thinking|end|	4-7 9
intro-follow|verb-thinking|preposition|	2-3 15
intro-follow|verb-thinking|stop|	1 -7	2-3 13	8+ 10
intro-follow|verb-thinking|subordinator|	4-7 13
intro-follow|word|(|	2-3 -8
intro-follow|word|,auxiliary|	1 -13	2-3 -11
intro-follow|word|,capital|	2-3 -8
intro-follow|word|,coordinator|	1 -8	4-7 10
intro-follow|word|,determiner|	1 -14
intro-follow|word|,preposition|	1 12	2-3 -10	8+ 7
intro-follow|word|,pronoun|	2-3 -10	4-7 -8
intro-follow|word|,quote|	1 -10
intro-follow|word|,subordinator|	1 8	4-7 9
intro-follow|word|,that|	2-3 -12
intro-follow|word|,verb-saying|	2-3 -11	8+ 7
intro-follow|word|,verb-thinking|	2-3 10
intro-follow|word|,word|	2-3 -7	4-7 -13	8+ 7
intro-follow|word|,|	1 -21	2-3 -8	4-7 17
intro-follow|word|:|	2-3 -11	4-7 8
intro-follow|word|;|	2-3 -9
intro-follow|word|adverb|	1 -16	2-3 8
intro-follow|word|auxiliary|	1 -9	2-3 -7	4-7 -12
intro-follow|word|capital|	1 8	4-7 13	8+ 12
intro-follow|word|coordinator|	2-3 12
intro-follow|word|determiner|	8+ 10
intro-follow|word|end|	1 -14	4-7 -12	8+ 13
intro-follow|word|preposition|	1 -8	2-3 -7	8+ 10
intro-follow|word|pronoun|	1 -10	2-3 9	8+ 7
intro-follow|word|quote|	1 -13
intro-follow|word|stop|	2-3 11	4-7 13
intro-follow|word|subordinator|	1 -8
intro-follow|word|that|	1 -9
intro-follow|word|verb-judging|	1 -8
intro-follow|word|verb-saying|	1 -21
intro-follow|word|word|	1 -10	4-7 7
intro-follow|–|end|	4-7 8
intro-follow|—|end|	4-7 9	8+ 9
intro-follow|’|stop|	1 -9
intro|	% 7	' -11	( -13	) 9	; 7	coordinator -9	determiner -10	possessive -11	preposition -10	quote 12	start 18	stop 26	subordinator -10	verb-judging -7	verb-saying -9	word -12	— 11
in|first|=abbiamo|	4-7 10	8+ 11	first 13
in|first|=about|	2-3 11	4-7 15	first 11	none 14
in|first|=after|	2-3 8	8+ 9	first 8
in|first|=ai|	8+ 7	first 7
in|first|=alle|	4-7 9	first 7
in|first|=all|	4-7 16	first 14
in|first|=als|	4-7 13	8+ 11	first 15
in|first|=al|	8+ 9	first 8
in|first|=among|	4-7 9	none 9
in|first|=am|	4-7 -7	all -9	first 10
in|first|=and|	2-3 12	4-7 22	8+ 17	first 18	none 21	some 9
in|first|=another|	none 7
in|first|=any|	2-3 12	none 14
in|first|=an|	2-3 18	4-7 11	8+ 13	none 25	some 10
in|first|=ao|	8+ 7
in|first|=après|	2-3 14	first 9
in|first|=are|	4-7 11
in|first|=as|	4-7 -9	first -7	some 8
in|first|=at|	2-3 11	4-7 21	8+ 15	first 19	none 18
in|first|=até|	2-3 8	none 8
in|first|=auf|	2-3 7
in|first|=aunque|	none 10
in|first|=aux|	4-7 7	none 7
in|first|=au|	4-7 14	8+ 9	none 14
in|first|=avant|	2-3 10	4-7 11	8+ 8	first 8	none 13
in|first|=avec|	2-3 18	4-7 13	first 9	none 22
in|first|=a|	8+ 28	all -12	all-one -11	none 10	some 9	titled 7
in|first|=because|	8+ 11	first 10	none 9
in|first|=before|	none 12
in|first|=being|	2-3 9	none 12
in|first|=bei|	8+ 10
in|first|=beyond|	2-3 11	none 12
in|first|=be|	2-3 -11	first -11
in|first|=bij|	4-7 8	8+ 7	first 9
in|first|=bis|	4-7 9	some 7
in|first|=both|	4-7 8	first 8
in|first|=but|	4-7 16	8+ 12	first 15	none 13
in|first|=by|	2-3 14	4-7 12	8+ 8	first 10	none 15
in|first|=cada|	2-3 8	8+ 11	first 12	none 8
in|first|=cannot|	4-7 7	none 9
in|first|=cette|	first 7
in|first|=cet|	4-7 7	first 7
in|first|=ce|	4-7 10	8+ 17	first 13
in|first|=chaque|	8+ 7	first 7
in|first|=chez|	first 10
in|first|=che|	4-7 14	none 13
in|first|=ci|	2-3 -7	4-7 9
in|first|=come|	4-7 14	first 9
in|first|=comme|	first 8
in|first|=como|	2-3 14	4-7 10	first 8	none 14
in|first|=com|	8+ 12	first -8
in|first|=con|	8+ 13	first 14	none 7
in|first|=could|	8+ 9	first -8	none 16
in|first|=cuando|	8+ 13
in|first|=dans|	2-3 11	first 9
in|first|=dass|	4-7 10	first 10
in|first|=das|	8+ 7	most 8
in|first|=dat|	2-3 8	4-7 12	8+ 11	first 14	none 9
in|first|=da|	4-7 12	8+ 7	first 10	none 8
in|first|=del|	4-7 8	first 8	none 7
in|first|=den|	2-3 -7	4-7 10	all-one -7	first 7
in|first|=depuis|	2-3 8
in|first|=der|	4-7 -8	8+ 16	most -7
in|first|=desde|	4-7 12	none 8
in|first|=des|	2-3 -8	4-7 19	8+ 9	first 8
in|first|=deux|	2-3 8	8+ 7	first 7	none 9
in|first|=de|	2-3 -14	8+ 15	all-one -7	none -9
in|first|=did|	2-3 12	4-7 11	8+ 11	first 13	none 11
in|first|=diese|	4-7 8	first 8
in|first|=die|	2-3 -11	8+ 14	all-one -11	none 11
in|first|=dit|	4-7 7	8+ 10
in|first|=di|	2-3 12	4-7 8	none 14
in|first|=doch|	4-7 11
in|first|=does|	8+ 10	first 10
in|first|=dois|	8+ 10
in|first|=don't|	first 8
in|first|=dos|	8+ 7	none 7
in|first|=down|	none 9
in|first|=do|	2-3 -10	8+ 10
in|first|=due|	4-7 12
in|first|=dès|	2-3 9	none 11
in|first|=each|	first 7
in|first|=een|	2-3 11	4-7 21	8+ 20	none 16	some 7
in|first|=einen|	4-7 9
in|first|=einer|	4-7 8
in|first|=eine|	2-3 14	4-7 7	8+ 10	most 7	some 14
in|first|=ein|	4-7 17	8+ 9	all 11	most 8
in|first|=ela|	8+ 10	first 9
in|first|=eles|	8+ 10	first 10
in|first|=ele|	8+ 9	first 12
in|first|=ella|	first 7
in|first|=elles|	8+ 9	first 9
in|first|=elle|	4-7 22	8+ 8	first 22
in|first|=el|	2-3 -15	4-7 -14	all-one -13	first 10	none -22	titled 9
in|first|=em|	4-7 17	8+ 12	first 15	none 8
in|first|=entre|	4-7 -8	none -8
in|first|=en|	4-7 25	8+ 15	all-one 8	first 14	some 13
in|first|=eran|	4-7 8	first 9
in|first|=era|	2-3 7	4-7 14	8+ 11	first 14	none 7
in|first|=er|	4-7 8	8+ 7
in|first|=esa|	first 7
in|first|=essa|	none 8
in|first|=esse|	4-7 7	none 7
in|first|=estava|	2-3 8	4-7 9	first 8
in|first|=este|	first 7
in|first|=est|	4-7 9	none 9
in|first|=están|	first 7
in|first|=está|	2-3 9	4-7 13	8+ 9	none 12
in|first|=es|	2-3 10	4-7 17	8+ 13	first 19	none 11
in|first|=eu|	2-3 8	4-7 11	8+ 15	first 15
in|first|=every|	4-7 15	first 10	some 10
in|first|=except|	none 11
in|first|=e|	8+ 17	some 7
in|first|=fait|	2-3 -7
in|first|=fa|	4-7 13	none 13
in|first|=foi|	2-3 7	4-7 15	first 11	none 10
in|first|=foram|	2-3 8
in|first|=for|	2-3 19	8+ 9	first 9	none 7
in|first|=four|	8+ 10	first 10
in|first|=from|	4-7 8	8+ 7	none -8
in|first|=fu|	first 8
in|first|=geen|	2-3 11	4-7 9	8+ 8	none 15
in|first|=haben|	4-7 7
in|first|=had|	none 9
in|first|=hanno|	8+ 11	first 10	none 8
in|first|=hasta|	4-7 7	8+ 8	none 11
in|first|=has|	4-7 12	8+ 7	none 12
in|first|=ha|	2-3 10	4-7 11	8+ 11	first 8	none 12
in|first|=he's|	4-7 10	8+ 12	first 14
in|first|=hemos|	first 8
in|first|=het|	2-3 -14	8+ 9	all-one -9	none -10
in|first|=he|	2-3 13	4-7 24	8+ 25	first 30
in|first|=he’ll|	4-7 7	first 7
in|first|=he’s|	8+ 13	first 13
in|first|=hij|	4-7 11	8+ 9	first 13
in|first|=his|	4-7 8	8+ 10	first 9
in|first|=how|	4-7 12	first 14
in|first|=ho|	4-7 14	8+ 11	first 17	titled 7
in|first|=há|	4-7 12	8+ 7	first 9	none 8
in|first|=i'd|	4-7 11	8+ 10	first 13
in|first|=i'll|	4-7 8	8+ 9	first 11
in|first|=i'm|	2-3 9	4-7 10	8+ 9	first 12
in|first|=i've|	4-7 14	8+ 20	first 22
in|first|=ich|	4-7 23	8+ 13	all-one 9	first 12	most 8	titled 11
in|first|=if|	4-7 18	8+ 22	first 23	none 18
in|first|=ik|	2-3 10	4-7 7	none 12
in|first|=ils|	4-7 17	8+ 7	first 17
in|first|=il|	2-3 -16	8+ 16	all-one -15
in|first|=im|	2-3 9	4-7 7	8+ 9	all-one 9	first 11
in|first|=in|	4-7 11	8+ 19	all -8	first 9	none 9	some 13
in|first|=io|	4-7 8	8+ 8	first 14
in|first|=ist|	2-3 7	4-7 7	first 8
in|first|=is|	2-3 7	8+ 11	first 12
in|first|=it's|	2-3 11	8+ 14	all 8
in|first|=it|	2-3 18	4-7 29	8+ 18	first 32	none 8
in|first|=it’s|	2-3 13	4-7 17	8+ 9	first 19
in|first|=i|	2-3 -8	8+ 24	all -8	all-one -10	first 14	none -11	some -8	titled 15
in|first|=i’d|	4-7 14	8+ 9	first 14
in|first|=i’ll|	8+ 8
in|first|=i’m|	4-7 13	titled 11
in|first|=i’ve|	4-7 12	8+ 17	first 16
in|first|=jamais|	2-3 11	4-7 7	none 12
in|first|=je|	8+ 13
in|first|=keine|	2-3 8
in|first|=kein|	some 8
in|first|=las|	4-7 11	first 8	none 9
in|first|=la|	2-3 -22	4-7 -21	8+ 13	all -10	all-one -18	first -10	most 10	none -17	some -16
in|first|=lei|	4-7 7	first 9
in|first|=les|	4-7 -8	8+ 15	all -7
in|first|=le|	2-3 -17	4-7 -17	all-one -13	none -16	some -13
in|first|=like|	2-3 12	4-7 13	8+ 10	none 17
in|first|=los|	8+ 10	all-one -9	first -9	none 10
in|first|=lo|	8+ 12	none 10
in|first|=lui|	4-7 8
in|first|=maar|	4-7 10	8+ 9	first 11	none 11
in|first|=mais|	2-3 7	4-7 11	8+ 7	first 9	none 10
in|first|=mai|	2-3 7
in|first|=man|	4-7 9	8+ 11	first 13
in|first|=mas|	4-7 9	none 10
in|first|=may|	4-7 10	none 9
in|first|=ma|	8+ 18	first 7
in|first|=meine|	4-7 10	first 12
in|first|=mein|	8+ 8	first 9
in|first|=mes|	4-7 10	first 11
in|first|=met|	4-7 11	8+ 8	first 11
in|first|=meu|	4-7 9	8+ 11	first 12
in|first|=me|	4-7 7	8+ 8	first 8
in|first|=mijn|	4-7 11	8+ 13	first 11
in|first|=mio|	4-7 8	8+ 11	first 13
in|first|=mis|	4-7 7	first 8
in|first|=mit|	2-3 11	8+ 8	all-one 10
in|first|=mi|	4-7 12	8+ 12	first 13
in|first|=mon|	4-7 8	8+ 11	first 11
in|first|=my|	2-3 -11	8+ 20	all -10	all-one -8	first 12	none -7
in|first|=nach|	4-7 12	first 9	some 7
in|first|=na|	2-3 18	4-7 10	8+ 14	first 14	none 15
in|first|=neither|	4-7 9	none 8
in|first|=nella|	4-7 8	none 9
in|first|=nel|	8+ 8	first 8
in|first|=nem|	4-7 15	most 7	none 9
in|first|=never|	4-7 11	none 11
in|first|=ne|	4-7 12	8+ 16	none 15	some 7
in|first|=nicht|	4-7 8	first 9	none 15
in|first|=niet|	2-3 7	4-7 7	none 11
in|first|=nine|	all -8
in|first|=ni|	4-7 15	8+ 10	none 7	titled 7
in|first|=noi|	8+ 7
in|first|=non|	1 7	8+ 12	titled 9
in|first|=nos|	4-7 11	8+ 7	first 12	none 7
in|first|=not|	2-3 9	4-7 9	8+ 14	first -7	none 20	titled 11
in|first|=nous|	2-3 8	4-7 20	8+ 8	first 20
in|first|=no|	1 11	2-3 -7	8+ 15	all -7	all-one -10	first -7
in|first|=numa|	4-7 9	none 9
in|first|=nunca|	8+ 9
in|first|=não|	4-7 17	8+ 21	none 10
in|first|=né|	4-7 11
in|first|=nós|	4-7 7	first 7
in|first|=off|	none 10
in|first|=of|	4-7 11	8+ 8	first 10	none 10
in|first|=ogni|	4-7 9	first 7
in|first|=ohne|	2-3 9	4-7 16	first 12	some 10
in|first|=omdat|	8+ 11	first 11
in|first|=om|	2-3 11	none 14
in|first|=once|	8+ 14	first 13
in|first|=one|	4-7 11	8+ 12	first 16	none 10
in|first|=onze|	8+ 8	first 9
in|first|=on|	2-3 -14	8+ 13	none -13
in|first|=op|	2-3 7	4-7 7	8+ 7	first 9	none 7
in|first|=os|	2-3 -11	4-7 10	8+ 8	all-one -8	first 11
in|first|=our|	8+ 19
in|first|=out|	none 10
in|first|=ou|	8+ 7	first 7
in|first|=over|	none 10
in|first|=o|	2-3 -14	4-7 -7	8+ 21	all-one -14	none -17	some 7
in|first|=où|	4-7 7	none 7
in|first|=para|	2-3 16	4-7 16	8+ 14	none 24
in|first|=par|	none 7
in|first|=pas|	4-7 12	first 9
in|first|=pela|	4-7 9	none 9
in|first|=pelo|	4-7 8
in|first|=perché|	4-7 8
in|first|=pero|	4-7 8	8+ 11	first 8
in|first|=per|	2-3 13	8+ 9	none 17
in|first|=podem|	8+ 9	first 9
in|first|=pode|	first 7
in|first|=pois|	4-7 9	first 9
in|first|=porque|	4-7 13	8+ 10	first 8	none 12
in|first|=por|	2-3 7	4-7 12	8+ 8	none 16
in|first|=prima|	2-3 8	4-7 9	first 7	none 9
in|first|=pues|	8+ 8
in|first|=quando|	8+ 13	none -8
in|first|=quand|	4-7 13	8+ 8	first 9	none 12
in|first|=quella|	4-7 7	8+ 8	first 8
in|first|=quello|	4-7 11
in|first|=questa|	4-7 9
in|first|=que|	2-3 14	4-7 17	none 19
in|first|=sans|	4-7 10	8+ 9
in|first|=secondo|	2-3 -9
in|first|=sem|	2-3 -9	first -9
in|first|=senza|	4-7 13	none 10
in|first|=será|	4-7 7	first 7
in|first|=seven|	first 7
in|first|=se|	2-3 11	8+ 11	first 11	none 7	some 8
in|first|=she'd|	4-7 8	first 8
in|first|=she's|	4-7 10	8+ 8	first 12
in|first|=she|	2-3 15	4-7 22
in|first|=she’d|	8+ 7	first 7
in|first|=she’s|	2-3 8	4-7 9	first 12
in|first|=sie|	4-7 7	first 8
in|first|=since|	4-7 11	none 11
in|first|=sin|	4-7 7
in|first|=six|	8+ 7	first 8
in|first|=si|	2-3 11	4-7 7	8+ 10	first 7	none 15
in|first|=some|	2-3 12	4-7 14	8+ 16	first 18	none 12
in|first|=sono|	4-7 12	8+ 9	first 12	none 7
in|first|=son|	2-3 7	4-7 7	8+ 9	first 8	none 7
in|first|=sous|	none 7
in|first|=so|	2-3 12	8+ 14	first 7	none 9
in|first|=sulla|	2-3 10
in|first|=sul|	2-3 9	first 13
in|first|=sur|	2-3 8	4-7 7	8+ 10	first 12	none 11
in|first|=su|	2-3 10	8+ 7	none 11
in|first|=são|	4-7 10	first 8	none 9
in|first|=tem|	4-7 10	none 9
in|first|=that|	4-7 14	8+ 11	first 13	most 9
in|first|=then|	4-7 20	8+ 17	first 20
in|first|=they're|	first 7
in|first|=they|	2-3 15	4-7 26	8+ 20	first 31	most 7
in|first|=they’re|	2-3 9	4-7 11	first 12
in|first|=the|	2-3 -31	4-7 -11	8+ 28	all -23	all-one -17	first 19	none -19	titled -17
in|first|=this|	2-3 11	8+ 19	none 12
in|first|=those|	4-7 8	8+ 10	first 12
in|first|=three|	4-7 10	8+ 8	first 12	none 12
in|first|=tiene|	8+ 10	first 8	none 7
in|first|=tinha|	8+ 8	first 8
in|first|=toen|	4-7 8	first 9
in|first|=tot|	4-7 7	8+ 7	first 10
in|first|=to|	8+ 13
in|first|=tres|	first -9
in|first|=trois|	4-7 10	first 11
in|first|=twee|	2-3 7	4-7 8	first 8
in|first|=two|	8+ 10	first 14
in|first|=uma|	2-3 13	4-7 17	first 11	none 16
in|first|=um|	4-7 23	8+ 12	first 10	none 10	some 9
in|first|=una|	2-3 19	8+ 13	none 19
in|first|=under|	4-7 8	none 12
in|first|=und|	1 8	4-7 11	all-one 10
in|first|=une|	2-3 16	4-7 18	8+ 7	none 25
in|first|=unos|	4-7 8	none 8
in|first|=uno|	2-3 10	first 7
in|first|=until|	4-7 15	8+ 7	none 14
in|first|=un|	2-3 16	4-7 23	none 33	some 8
in|first|=up|	2-3 -8	all-one -8
in|first|=usted|	4-7 7	first 7
in|first|=vai|	2-3 -9	4-7 10
in|first|=van|	4-7 14	first 11
in|first|=va|	4-7 9	none 10
in|first|=você|	4-7 8	first 10
in|first|=volgens|	none 9
in|first|=voor|	8+ 8
in|first|=vor|	4-7 7
in|first|=vous|	8+ 9	first 7
in|first|=was|	4-7 9	8+ 10	first 9
in|first|=we've|	8+ 9	first 8
in|first|=weil|	first 8
in|first|=wenn|	4-7 11	8+ 8	first 10
in|first|=we|	4-7 17	8+ 19	all -13	all-one -11	first 35	none 9
in|first|=we’d|	first 8
in|first|=we’ll|	8+ 9	first 11
in|first|=we’re|	8+ 12	first 12
in|first|=we’ve|	4-7 7	8+ 10	first 10
in|first|=what|	4-7 13	8+ 14	first 16	none 9
in|first|=when|	2-3 9	4-7 15	8+ 11	first 16	none 14
in|first|=where|	4-7 8	first 8
in|first|=wie|	2-3 7	first -8	some 7
in|first|=wij|	8+ 10
in|first|=wir|	2-3 -8	4-7 -7	8+ 11	first -9
in|first|=within|	4-7 11	none 11
in|first|=without|	2-3 8	4-7 12	none 11
in|first|=with|	2-3 12	4-7 24	8+ 10	none 24
in|first|=would|	4-7 12	none 11
in|first|=wo|	8+ 8
in|first|=you're|	first 9
in|first|=you've|	2-3 8	all-one 8
in|first|=your|	8+ 8	first 11
in|first|=you|	2-3 17	4-7 10	8+ -7	none -7
in|first|=you’ll|	4-7 8	first 8
in|first|=you’re|	first 7
in|first|=yo|	4-7 14	8+ 8	first 14
in|first|=y|	8+ 8
in|first|=ze|	4-7 9	8+ 9	first 12
in|first|=zij|	4-7 8	first 8
in|first|=zu|	some 7
in|first|=zwei|	2-3 8
in|first|=à|	2-3 -7	8+ 9	first -9
in|first|=è|	2-3 15	4-7 16	8+ 10	first 15	none 15
in|first|=él|	8+ 7	first 7
in|first|=é|	2-3 8	4-7 11	8+ 9	first 7	none 17	some 7
in|first|=über|	4-7 8
in|first|adverb|	1 7	2-3 18	4-7 -7	first -10	none 24	some 22
in|first|capital|	1 -7	2-3 -12	4-7 -11	all -18	all-one -9
in|first|number|	1 -18	2-3 -12	8+ 8	all-one -15	first -12	some 10
in|first|verb|	8+ 29	all -12
in|first|word|	1 -8	2-3 -10	4-7 9	8+ 9	all-one 10	none -10	upper -13
in|functions|0|1|	first -9	none -7
in|functions|0|2-3|	all -21
in|functions|0|4-7|	all -16	all-one -9	first -13	most -10	none 8	some 9
in|functions|1|1|	all-one 10	first 20
in|functions|1|2-3|	all -8	all-one -14	none 9
in|functions|1|4-7|	all -20	all-one -7	some 21	titled 18
in|functions|1|8+|	first 10
in|functions|2|2-3|	all-one 14	some 14
in|functions|2|4-7|	all -7	all-one -17	most 8	none 15	titled -7	upper 9
in|functions|2|8+|	most 9	none 12	some 9
in|functions|3|2-3|	first 12	none 12
in|functions|3|4-7|	all -10	none 22	some 22	upper 10
in|functions|3|8+|	all 8	most 16	none 11	some 23	titled 13	upper 9
in|last|	-7 -12	-a -10	11 -8	18 7	2 -15	29 8	3 -15	30 -8	5 -10	70 7	87 -8	a -14	ab -7	af -10	ah 11	al -14	am 7	an 8	ao -8	ap 9	ar -14	at -13	au -8	aw -11	ax -9	ay 14	az -12	aß 10	b -10	bb -10	be 10	bi 7	bs -11	by -14	c -13	ci 8	ck -15	cs -11	cy -12	do 9	ds -18	dì 9	ea -14	ef 8	eg -14	ek -7	el 13	em -12	en 9	eo -9	ep 13	er -7	es -7	et -12	ew 8	ex -8	ey -17	fa -16	fe -17	ff -9	fi 7	ft -8	gh 9	gi 8	go -10	gs 14	gy 10	gé 10	h -7	ha -8	he -8	ho -13	ht -16	hy 8	há -8	id 8	ig 11	ik -8	il -14	im -14	io -9	ir -11	it -9	iv 10	iz 10	ié 7	ja -13	jt 8	ke -7	ko -9	la -7	ld -8	le 9	lf -14	li 8	lm -8	ln 10	ls 11	lu -12	ly 18	lé 9	ma 7	mm 9	mn 10	mo 10	mp -12	my -8	na -15	nc -9	ni -16	nk 11	nn -13	ns 10	nu 8	ny -10	nz -11	né 15	oc -9	od -10	oe -8	ok -11	om -10	oo 11	op 12	or -16	ou -10	ow -15	oz -13	pa -10	pe -9	pi -8	po -15	pt 13	pà -9	pé -8	ra -18	re -7	rl -9	ro -10	rt -12	rá -13	ré 9	sa 9	se 11	sh -12	so 13	ss 13	st -8	sì -9	ta 15	te 8	ti -9	tu 9	tz -14	té -11	ue 13	uf -15	ug 7	ui 7	uk 10	um -7	ur -16	ut -8	uw -9	ux 14	uy -12	vi 10	vé 8	ws -7	x -8	xo -12	ya -10	yi -8	zo -8	zz -8	ás 10	ão -8	ée 9	ém 13	én 8	êt 10	ío 8	ño -7	’s -12
in|last|-fi|	2-3 7
in|last|-in|	1 -8
in|last|-up|	1 -10
in|last|029|	2-3 8
in|last|030|	2-3 -8
in|last|2|	2-3 -15
in|last|3|	2-3 -15
in|last|5|	2-3 -10
in|last|aaf|	1 -9
in|last|aak|	1 -8
in|last|aan|	2-3 -10
in|last|ace|	1 -7	2-3 9
in|last|ack|	1 -18	2-3 -15
in|last|acê|	1 -7
in|last|ada|	1 15
in|last|ade|	1 11
in|last|ady|	1 7
in|last|aft|	2-3 -11
in|last|aga|	1 -7
in|last|age|	2-3 12
in|last|aie|	2-3 -8
in|last|ail|	1 -9
in|last|ain|	1 -10
in|last|air|	1 -10
in|last|ait|	2-3 10
in|last|aiz|	2-3 -12
in|last|aja|	2-3 -9
in|last|ajo|	2-3 7
in|last|akt|	2-3 9
in|last|ald|	1 -9
in|last|alf|	2-3 -7
in|last|ali|	2-3 10
in|last|als|	2-3 8
in|last|alt|	2-3 -11
in|last|ama|	1 -12
in|last|ame|	2-3 8
in|last|ams|	2-3 -7
in|last|ana|	1 -14	2-3 11
in|last|anc|	2-3 -8
in|last|ank|	2-3 -10
in|last|ann|	2-3 -8
in|last|ano|	1 -13
in|last|ans|	1 -8
in|last|ant|	2-3 8
in|last|apo|	1 -7
in|last|ara|	2-3 7
in|last|are|	1 -8	2-3 7
in|last|ari|	2-3 7
in|last|arm|	2-3 8
in|last|art|	1 -9	2-3 7
in|last|ary|	2-3 15
in|last|ará|	1 -12
in|last|ast|	1 -10	2-3 13
in|last|ata|	1 10	2-3 12
in|last|ate|	1 -11
in|last|ati|	1 -8	2-3 8
in|last|ats|	2-3 -10
in|last|att|	1 -8	2-3 -9
in|last|atz|	2-3 -7
in|last|auf|	1 -10
in|last|aus|	1 -8
in|last|aut|	2-3 9
in|last|aux|	1 8
in|last|ava|	2-3 12
in|last|avo|	2-3 -8
in|last|ays|	2-3 10
in|last|azo|	1 -10
in|last|a|	2-3 -12
in|last|ban|	1 -9
in|last|bas|	1 -11	2-3 -10
in|last|ben|	2-3 11
in|last|be|	2-3 11
in|last|ble|	1 9
in|last|blo|	2-3 -8
in|last|blu|	2-3 -8
in|last|bol|	2-3 8
in|last|bre|	1 -7	2-3 -11
in|last|bro|	1 -12
in|last|bus|	2-3 -9
in|last|buy|	1 -18
in|last|b|	2-3 -10
in|last|cal|	2-3 12
in|last|cam|	1 13
in|last|can|	2-3 -11
in|last|car|	2-3 10
in|last|cco|	2-3 -8
in|last|cel|	1 -10
in|last|cer|	2-3 -12
in|last|ces|	1 10
in|last|cha|	1 -14
in|last|che|	2-3 -15
in|last|chi|	1 -11	2-3 10
in|last|cho|	1 -10
in|last|cht|	1 -14
in|last|cia|	1 12
in|last|cie|	2-3 -11
in|last|cil|	2-3 -7
in|last|cio|	1 10	2-3 -15
in|last|ciu|	1 -11
in|last|cky|	2-3 10
in|last|cle|	1 -8	2-3 -10
in|last|cos|	1 -9	2-3 -10
in|last|c|	2-3 -12
in|last|dad|	2-3 10
in|last|dan|	2-3 7
in|last|das|	1 -8	2-3 7
in|last|day|	1 8	2-3 -12
in|last|den|	1 -13	2-3 9
in|last|der|	1 -9	2-3 11
in|last|des|	1 8
in|last|dex|	2-3 -8
in|last|dez|	2-3 9
in|last|dge|	2-3 -9
in|last|dia|	2-3 -13
in|last|did|	2-3 8
in|last|die|	1 8
in|last|dig|	1 9
in|last|dio|	2-3 -8
in|last|dle|	2-3 9
in|last|doc|	1 -8
in|last|dom|	1 -8	2-3 -8
in|last|do|	2-3 8
in|last|due|	2-3 -7
in|last|dão|	1 -7
in|last|ead|	2-3 -10
in|last|eal|	1 -7	2-3 -13
in|last|eap|	2-3 12
in|last|ear|	1 -13
in|last|eas|	2-3 7
in|last|eat|	2-3 -10
in|last|eck|	1 -12
in|last|eda|	2-3 -7
in|last|ede|	2-3 -9
in|last|eds|	2-3 -7
in|last|edì|	2-3 9
in|last|eel|	1 -11	2-3 9
in|last|een|	1 -12	2-3 -12
in|last|eep|	2-3 14
in|last|eer|	2-3 -9
in|last|efa|	2-3 -9
in|last|ega|	2-3 -8
in|last|ege|	1 -12
in|last|eid|	1 9	2-3 8
in|last|eil|	2-3 8
in|last|eis|	1 -12	2-3 -11
in|last|ekt|	1 -8	2-3 8
in|last|ela|	1 -9
in|last|elf|	2-3 -12
in|last|ell|	1 7
in|last|eln|	2-3 8
in|last|els|	1 7
in|last|elt|	1 -9
in|last|ely|	1 7	2-3 11
in|last|emo|	1 8
in|last|ena|	1 -11
in|last|end|	1 11	2-3 -15
in|last|ene|	2-3 9
in|last|eno|	1 9	2-3 -7
in|last|ens|	1 -7	2-3 12
in|last|ent|	1 -13
in|last|era|	2-3 -15
in|last|erd|	2-3 12
in|last|ere|	1 -10	2-3 -11
in|last|eri|	2-3 -7
in|last|erk|	1 -9
in|last|erl|	2-3 -7
in|last|ero|	2-3 -15
in|last|ers|	2-3 13
in|last|ery|	1 -16	2-3 8
in|last|ese|	2-3 7
in|last|esi|	1 -9
in|last|ess|	2-3 21
in|last|eta|	1 -15	2-3 -12
in|last|ete|	1 -12
in|last|eto|	2-3 13
in|last|ets|	2-3 -11
in|last|eum|	2-3 9
in|last|eur|	1 -8
in|last|eux|	1 7	2-3 11
in|last|eu|	2-3 9
in|last|eva|	2-3 8
in|last|eve|	2-3 -8
in|last|evi|	1 8
in|last|far|	2-3 8
in|last|fen|	2-3 8
in|last|fer|	2-3 12
in|last|ffe|	2-3 8
in|last|fle|	2-3 -7
in|last|fos|	2-3 -7
in|last|ful|	2-3 16
in|last|fyi|	1 -8
in|last|gal|	2-3 7
in|last|gan|	1 -14
in|last|gap|	2-3 -7
in|last|gar|	1 -11
in|last|gel|	1 -17	2-3 12
in|last|ger|	1 -13	2-3 -14
in|last|ges|	2-3 -8
in|last|get|	2-3 -11
in|last|ght|	1 -13	2-3 -15
in|last|gia|	1 -7
in|last|gio|	1 -21	2-3 7
in|last|gle|	2-3 -8
in|last|got|	1 -10
in|last|gra|	2-3 -8
in|last|gre|	2-3 -9
in|last|gua|	2-3 -8
in|last|gão|	1 -9
in|last|has|	2-3 9
in|last|hat|	2-3 17
in|last|hen|	2-3 7
in|last|her|	2-3 8
in|last|hes|	2-3 -7
in|last|hio|	2-3 -7
in|last|hip|	2-3 12
in|last|hme|	2-3 8
in|last|hmm|	1 9
in|last|hom|	2-3 9
in|last|hop|	2-3 7
in|last|hot|	2-3 12
in|last|how|	1 -12	2-3 -9
in|last|hty|	2-3 -8
in|last|hub|	2-3 -12
in|last|huy|	1 -7
in|last|h|	1 -7
in|last|ial|	2-3 -9
in|last|ian|	2-3 9
in|last|iar|	2-3 11
in|last|ias|	2-3 -10
in|last|ibe|	1 -10
in|last|ice|	1 -12	2-3 -7
in|last|ics|	2-3 -10
in|last|icy|	2-3 10
in|last|idi|	2-3 -11
in|last|ido|	1 11	2-3 -14
in|last|ied|	1 9
in|last|ief|	2-3 8
in|last|ieg|	1 -13
in|last|iel|	1 -11
in|last|ier|	2-3 7
in|last|ies|	1 -15
in|last|iet|	2-3 -7
in|last|iew|	2-3 7
in|last|ifa|	1 -9
in|last|ife|	2-3 -14
in|last|ift|	1 -7
in|last|iii|	2-3 -10
in|last|ii|	2-3 -7
in|last|ijt|	2-3 8
in|last|ike|	1 -12
in|last|ila|	1 -8
in|last|ile|	1 7
in|last|ili|	2-3 12
in|last|ill|	2-3 -16
in|last|ils|	2-3 -9
in|last|ima|	1 8	2-3 12
in|last|ime|	1 -12
in|last|imi|	2-3 7
in|last|imo|	1 11
in|last|ina|	1 -11
in|last|ine|	1 -14	2-3 -17
in|last|ing|	1 9
in|last|ini|	1 -11
in|last|ink|	2-3 10
in|last|ino|	1 -11	2-3 -11
in|last|ins|	1 -10
in|last|int|	2-3 10
in|last|ior|	2-3 -12
in|last|ios|	2-3 -15
in|last|io|	2-3 -7
in|last|ipe|	1 -10
in|last|ira|	1 -8
in|last|iro|	1 -10	2-3 9
in|last|irs|	2-3 -7
in|last|ish|	1 -9	2-3 -7
in|last|iss|	2-3 7
in|last|ist|	1 -10
in|last|ita|	2-3 8
in|last|ite|	1 8	2-3 -8
in|last|iti|	2-3 7
in|last|ito|	1 12	2-3 -7
in|last|itt|	2-3 11
in|last|ità|	2-3 -7
in|last|ité|	1 -10	2-3 -9
in|last|ium|	2-3 -9
in|last|iva|	1 9
in|last|ive|	1 19	2-3 -16
in|last|ivo|	1 -11
in|last|iza|	2-3 -7
in|last|iée|	2-3 -7
in|last|iño|	2-3 8
in|last|ión|	1 -9
in|last|jar|	2-3 10
in|last|jes|	1 -11
in|last|jet|	2-3 -7
in|last|jos|	2-3 11
in|last|ked|	1 -15
in|last|kel|	1 -10
in|last|ken|	1 13
in|last|ker|	1 -10	2-3 11
in|last|kes|	1 -14	2-3 8
in|last|lan|	2-3 -9
in|last|lap|	2-3 13
in|last|lar|	1 -7
in|last|las|	2-3 11
in|last|law|	2-3 -11
in|last|ldo|	1 -9
in|last|led|	1 12	2-3 14
in|last|ler|	2-3 -10
in|last|les|	1 -15	2-3 9
in|last|let|	1 -10
in|last|ley|	2-3 -9
in|last|lha|	1 -8
in|last|lho|	2-3 -11
in|last|lia|	1 -9
in|last|lie|	2-3 -9
in|last|lig|	2-3 11
in|last|lit|	2-3 -8
in|last|liz|	1 11
in|last|lla|	1 -14	2-3 -9
in|last|lle|	1 -10
in|last|llo|	2-3 9
in|last|lls|	2-3 7
in|last|llt|	2-3 7
in|last|lmo|	2-3 -7
in|last|lon|	1 -12
in|last|lou|	2-3 9
in|last|low|	2-3 10
in|last|lsa|	1 -9
in|last|lse|	2-3 13
in|last|lti|	2-3 -7
in|last|lto|	2-3 7
in|last|lty|	2-3 -12
in|last|lub|	2-3 7
in|last|lue|	1 -10
in|last|lus|	2-3 8
in|last|lva|	2-3 -7
in|last|lón|	2-3 -8
in|last|mal|	2-3 16
in|last|mat|	2-3 -13
in|last|mbi|	2-3 7
in|last|med|	2-3 9
in|last|men|	1 -13
in|last|mer|	1 13	2-3 -10
in|last|mia|	1 -7
in|last|mid|	1 -10
in|last|mir|	2-3 9
in|last|mit|	2-3 -8
in|last|mos|	2-3 14
in|last|mpo|	2-3 -13
in|last|mth|	2-3 7
in|last|nah|	1 10
in|last|nal|	2-3 9
in|last|nar|	2-3 -8
in|last|nas|	1 7	2-3 9
in|last|nca|	1 -7	2-3 -7
in|last|nce|	2-3 7
in|last|nch|	2-3 -10
in|last|nda|	1 -16
in|last|ndi|	2-3 7
in|last|ndo|	1 9
in|last|nds|	2-3 -7
in|last|nel|	2-3 9
in|last|nen|	2-3 -10
in|last|ner|	2-3 -7
in|last|nes|	1 -10	2-3 7
in|last|ney|	1 -12
in|last|nga|	2-3 -9
in|last|nge|	1 -12
in|last|nho|	1 -13	2-3 -7
in|last|nhá|	2-3 -8
in|last|nia|	1 -9	2-3 7
in|last|nja|	1 -11
in|last|nkt|	2-3 8
in|last|nky|	1 -12
in|last|nne|	1 -12	2-3 -14
in|last|nno|	2-3 14
in|last|nny|	1 -9
in|last|nné|	1 11
in|last|non|	1 7	2-3 9
in|last|now|	2-3 -8
in|last|nox|	1 -8
in|last|no|	1 11
in|last|nsa|	2-3 12
in|last|nse|	2-3 7
in|last|nso|	2-3 10
in|last|nta|	1 7	2-3 9
in|last|nte|	1 16	2-3 13
in|last|nti|	1 -10
in|last|nto|	1 -12
in|last|nts|	1 -13
in|last|nty|	2-3 10
in|last|nue|	2-3 13
in|last|nza|	1 -12	2-3 10
in|last|oad|	2-3 -7
in|last|oat|	1 -13
in|last|oca|	2-3 8
in|last|oce|	2-3 -9
in|last|och|	2-3 -8
in|last|ode|	2-3 -15
in|last|odo|	2-3 11
in|last|ody|	2-3 8
in|last|oek|	2-3 -9
in|last|ofe|	2-3 -9
in|last|off|	2-3 7
in|last|oga|	2-3 8
in|last|ogy|	2-3 7
in|last|oid|	2-3 -10
in|last|oin|	1 -10
in|last|ois|	2-3 9
in|last|oit|	2-3 11
in|last|oke|	2-3 10
in|last|old|	1 -16	2-3 -10
in|last|olo|	1 -12	2-3 -10
in|last|olé|	2-3 7
in|last|ome|	1 -12	2-3 7
in|last|omo|	2-3 -9
in|last|ong|	2-3 10
in|last|oni|	1 -11
in|last|ons|	2-3 19
in|last|ood|	1 -8
in|last|ook|	2-3 -11
in|last|ool|	1 -10	2-3 -8
in|last|oom|	2-3 -9
in|last|oor|	1 -11
in|last|ope|	1 -10
in|last|opi|	1 -8
in|last|ops|	1 -11
in|last|op|	2-3 7
in|last|ord|	1 8
in|last|ore|	1 -11
in|last|orm|	1 -15
in|last|ort|	1 -9	2-3 -10
in|last|ory|	2-3 -11
in|last|osa|	1 12
in|last|oso|	1 7	2-3 8
in|last|ost|	1 -15
in|last|ote|	1 8	2-3 10
in|last|ots|	2-3 -9
in|last|oud|	2-3 11
in|last|oup|	1 -10	2-3 8
in|last|our|	1 -8	2-3 -8
in|last|ous|	1 12
in|last|ouw|	2-3 -8
in|last|ova|	2-3 7
in|last|ove|	2-3 -10
in|last|ozo|	2-3 -7
in|last|pas|	2-3 11
in|last|pel|	2-3 8
in|last|pen|	1 -9
in|last|per|	1 -12
in|last|pes|	1 -8
in|last|pie|	1 -7	2-3 7
in|last|pit|	2-3 -9
in|last|più|	2-3 7
in|last|ple|	2-3 11
in|last|pra|	1 -11
in|last|qua|	2-3 -9
in|last|que|	1 11
in|last|ral|	1 -23	2-3 -8
in|last|ram|	1 -9
in|last|ran|	2-3 8
in|last|rca|	2-3 -9
in|last|rco|	2-3 7
in|last|rda|	1 -11
in|last|rdi|	2-3 7
in|last|rdo|	1 -7
in|last|rds|	2-3 8
in|last|rea|	2-3 -9
in|last|ree|	1 -12
in|last|reg|	1 -8
in|last|rei|	1 7
in|last|ren|	2-3 12
in|last|reo|	1 -9
in|last|rer|	2-3 9
in|last|res|	1 -7	2-3 -14
in|last|ret|	1 -11
in|last|ria|	1 9
in|last|rie|	1 -8
in|last|rip|	2-3 -8
in|last|rit|	2-3 9
in|last|rla|	2-3 8
in|last|rly|	1 11
in|last|rms|	2-3 -8
in|last|rmy|	2-3 -8
in|last|rna|	1 -7	2-3 -11
in|last|rno|	1 -7	2-3 9
in|last|ros|	1 -12
in|last|rot|	1 -11
in|last|row|	2-3 -11
in|last|roz|	2-3 -7
in|last|rra|	1 -7	2-3 -12
in|last|rro|	1 -13	2-3 -9
in|last|rse|	2-3 15
in|last|rst|	2-3 -15
in|last|rta|	2-3 -11
in|last|rto|	2-3 -15
in|last|rua|	2-3 10
in|last|rve|	1 -13	2-3 11
in|last|rás|	2-3 7
in|last|rée|	1 9	2-3 11
in|last|rêt|	2-3 10
in|last|sca|	2-3 9
in|last|sch|	2-3 7
in|last|sed|	1 -8	2-3 -11
in|last|see|	2-3 9
in|last|sen|	2-3 -13
in|last|sia|	2-3 8
in|last|sig|	2-3 -10
in|last|sit|	2-3 -13
in|last|sly|	2-3 13
in|last|sme|	1 -8
in|last|smo|	2-3 11
in|last|sor|	1 -10
in|last|sos|	2-3 -9
in|last|sse|	2-3 15
in|last|ssi|	1 -10	2-3 -8
in|last|ssé|	1 11
in|last|sta|	1 14	2-3 14
in|last|ste|	1 10
in|last|sti|	1 -9
in|last|sto|	1 -7	2-3 -14
in|last|sty|	2-3 8
in|last|sue|	2-3 11
in|last|sì|	1 7	2-3 -7
in|last|tag|	2-3 -9
in|last|tal|	1 10	2-3 -7
in|last|tap|	2-3 -7
in|last|tar|	2-3 -12
in|last|tas|	1 -11
in|last|tax|	1 -7
in|last|tay|	2-3 13
in|last|taz|	1 -11
in|last|ted|	1 14
in|last|tel|	1 -7
in|last|ten|	2-3 12
in|last|tes|	1 10	2-3 -9
in|last|tic|	1 10	2-3 11
in|last|tie|	1 -8
in|last|tif|	1 -11	2-3 9
in|last|tig|	2-3 8
in|last|tis|	2-3 12
in|last|tje|	1 -8
in|last|tle|	2-3 -12
in|last|tly|	2-3 15
in|last|tom|	1 -12
in|last|too|	2-3 11
in|last|top|	1 -8
in|last|tor|	1 -11	2-3 -8
in|last|tos|	2-3 11
in|last|tra|	1 -8	2-3 -8
in|last|tre|	1 -12	2-3 8
in|last|tri|	2-3 8
in|last|tte|	1 -11
in|last|tto|	2-3 10
in|last|tum|	2-3 -11
in|last|tu|	1 -7	2-3 10
in|last|tés|	2-3 -10
in|last|ual|	2-3 16
in|last|uch|	2-3 9
in|last|uck|	1 -8
in|last|ude|	2-3 -13
in|last|udy|	2-3 -10
in|last|uer|	1 7
in|last|ues|	2-3 -11
in|last|uff|	2-3 -11
in|last|uga|	1 -9
in|last|uit|	2-3 -9
in|last|uld|	2-3 9
in|last|uli|	2-3 -8
in|last|ulo|	2-3 12
in|last|ult|	2-3 10
in|last|umn|	2-3 10
in|last|um|	2-3 -9
in|last|una|	1 -8	2-3 -10
in|last|une|	2-3 8
in|last|ung|	1 -16
in|last|upe|	2-3 -9
in|last|ura|	1 -11
in|last|ure|	1 9	2-3 9
in|last|uro|	1 9	2-3 -11
in|last|usa|	2-3 10
in|last|use|	1 -11
in|last|us|	2-3 10
in|last|uti|	1 -9
in|last|utt|	2-3 9
in|last|uém|	2-3 12
in|last|vas|	1 -8
in|last|vel|	1 9	2-3 7
in|last|ver|	1 -10
in|last|ves|	1 -11
in|last|voz|	2-3 -9
in|last|vre|	2-3 -10
in|last|was|	1 -7
in|last|way|	2-3 12
in|last|weg|	2-3 -9
in|last|wer|	2-3 -12
in|last|x|	1 -8
in|last|ya|	2-3 -10
in|last|ybe|	2-3 -7
in|last|yes|	1 8	2-3 10
in|last|yle|	1 -10	2-3 7
in|last|yor|	2-3 11
in|last|you|	2-3 -16
in|last|zio|	1 -7
in|last|zul|	2-3 -7
in|last|âge|	2-3 -12
in|last|äre|	2-3 7
in|last|ène|	2-3 8
in|last|ées|	2-3 13
in|last|ôme|	2-3 -9
in|last|ões|	2-3 8
in|last|öwe|	1 -7
in|last|ück|	1 -10
in|last|ütz|	1 -9
in|shape|=a =la word|	2-3 -10	8+ 8
in|shape|=a adverb word|	4-7 11
in|shape|=a capital capital|	4-7 -7
in|shape|=a capital word|	2-3 8	4-7 13
in|shape|=a capital|	2-3 -12
in|shape|=a verb =of|	8+ 10
in|shape|=a verb =without|	4-7 10
in|shape|=a verb =with|	4-7 11
in|shape|=a verb word|	4-7 11
in|shape|=a verb|	2-3 10
in|shape|=a word =de|	4-7 9	8+ 7
in|shape|=a word =does|	8+ 9
in|shape|=a word =do|	4-7 -10
in|shape|=a word =era|	4-7 8
in|shape|=a word =está|	8+ 8
in|shape|=a word =for|	4-7 15
in|shape|=a word =into|	4-7 9
in|shape|=a word =in|	4-7 15	8+ 10
in|shape|=a word =is|	8+ 16
in|shape|=a word =me|	8+ 8
in|shape|=a word =not|	4-7 14
in|shape|=a word =não|	4-7 10
in|shape|=a word =of|	4-7 24	8+ 7
in|shape|=a word =on|	4-7 15	8+ 8
in|shape|=a word =que|	8+ 8
in|shape|=a word =that|	4-7 18	8+ 7
in|shape|=a word =to|	4-7 14
in|shape|=a word =without|	4-7 10	8+ 7
in|shape|=a word =with|	8+ 8
in|shape|=a word =é|	4-7 9
in|shape|=a word adverb|	4-7 -9	8+ 8
in|shape|=a word number|	2-3 -12
in|shape|=a word verb|	2-3 13	4-7 12	8+ 9
in|shape|=a word word|	2-3 17	4-7 9	8+ 21
in|shape|=a word|	2-3 -12
in|shape|=abbiamo word =a|	8+ 9
in|shape|=abbiamo word =con|	8+ 8
in|shape|=about =as word|	4-7 9
in|shape|=about word|	2-3 11
in|shape|=al word word|	8+ 7
in|shape|=am capital =vor|	4-7 -9
in|shape|=among =the =most|	4-7 9
in|shape|=an word =in|	4-7 11
in|shape|=an word =of|	4-7 10
in|shape|=an word word|	2-3 16	4-7 10	8+ 9
in|shape|=and =i word|	8+ 8
in|shape|=and verb =it|	4-7 7
in|shape|=any word|	2-3 12
in|shape|=ao word word|	8+ 7
in|shape|=as word =as|	4-7 -8
in|shape|=as word =não|	4-7 7
in|shape|=at =the word|	4-7 8	8+ 8
in|shape|=at word =with|	4-7 9
in|shape|=até =ao word|	2-3 8
in|shape|=au word word|	8+ 9
in|shape|=avec =la adverb|	4-7 8
in|shape|=avec word|	2-3 14
in|shape|=before word|	2-3 10
in|shape|=beyond word|	2-3 10
in|shape|=but =a word|	4-7 9	8+ 11
in|shape|=by =the word|	8+ 8
in|shape|=by word|	2-3 12
in|shape|=cada word =de|	8+ 7
in|shape|=cada word|	2-3 8
in|shape|=ce word =pas|	4-7 10	8+ 13
in|shape|=ci =hanno word|	8+ 7
in|shape|=com =a word|	4-7 10
in|shape|=com =os word|	4-7 14
in|shape|=com word =das|	8+ 9
in|shape|=com word =e|	4-7 10
in|shape|=con =il word|	4-7 -8
in|shape|=con =la word|	4-7 12
in|shape|=con =le word|	4-7 8
in|shape|=con =los word|	4-7 7
in|shape|=con word =y|	4-7 9
in|shape|=con word word|	4-7 8
in|shape|=con word|	2-3 18
in|shape|=could =have =been|	4-7 9
in|shape|=could =have verb|	4-7 10
in|shape|=cuando =la word|	8+ 9
in|shape|=da =mio word|	2-3 7
in|shape|=da capital|	2-3 -9
in|shape|=dans =le word|	4-7 8
in|shape|=das =ist word|	8+ 10
in|shape|=das capital =war|	4-7 7	8+ 10
in|shape|=das capital word|	8+ 7
in|shape|=dat =een word|	4-7 7
in|shape|=dat =is =geen|	4-7 9
in|shape|=dat word =ik|	4-7 7
in|shape|=dat word word|	8+ 7
in|shape|=de =la word|	8+ 8
in|shape|=de capital|	2-3 -13
in|shape|=de word =com|	4-7 8
in|shape|=de word =de|	4-7 9
in|shape|=de word =die|	8+ 10
in|shape|=de word =e|	4-7 9
in|shape|=de word =is|	8+ 8
in|shape|=de word =no|	4-7 -9
in|shape|=de word =que|	4-7 10
in|shape|=de word =van|	4-7 -7	8+ 8
in|shape|=de word =waren|	4-7 11
in|shape|=de word verb|	4-7 8	8+ 7
in|shape|=de word word|	4-7 17	8+ 11
in|shape|=de word|	2-3 -11
in|shape|=den capital|	2-3 -7
in|shape|=der capital =hat|	4-7 10	8+ 11
in|shape|=der capital =ist|	4-7 -8	8+ 8
in|shape|=der capital word|	4-7 11
in|shape|=des word =de|	4-7 11
in|shape|=des word =et|	4-7 9
in|shape|=des word word|	4-7 8
in|shape|=deux word word|	2-3 10	4-7 8
in|shape|=di word =non|	4-7 8
in|shape|=di word word|	2-3 9
in|shape|=di word|	2-3 9
in|shape|=did =the word|	8+ 9
in|shape|=die =haben adverb|	4-7 11
in|shape|=die capital =haben|	8+ 10
in|shape|=die capital =hat|	8+ 10
in|shape|=die capital =ist|	8+ 8
in|shape|=die capital word|	2-3 7	4-7 9	8+ 7
in|shape|=die capital|	2-3 -11
in|shape|=die word =in|	4-7 10
in|shape|=die word capital|	2-3 -7
in|shape|=die word word|	4-7 8
in|shape|=diese capital word|	4-7 8
in|shape|=dit =is =geen|	8+ 8
in|shape|=dit word word|	8+ 7
in|shape|=do =not word|	2-3 -8
in|shape|=dos word|	2-3 -7
in|shape|=down =to =the|	4-7 9
in|shape|=dès word|	2-3 9
in|shape|=e =o word|	8+ 9
in|shape|=e adverb word|	2-3 7	4-7 7
in|shape|=e adverb|	2-3 8
in|shape|=e word =a|	8+ 10
in|shape|=e word word|	2-3 7	8+ 7
in|shape|=een word =dat|	4-7 10
in|shape|=een word =die|	4-7 7	8+ 14
in|shape|=een word =in|	4-7 9
in|shape|=een word =is|	4-7 7	8+ 11
in|shape|=een word =met|	4-7 12
in|shape|=een word =op|	4-7 10
in|shape|=een word =van|	4-7 9
in|shape|=een word adverb|	4-7 7
in|shape|=een word verb|	8+ 7
in|shape|=een word word|	2-3 20	4-7 18
in|shape|=ein capital =der|	4-7 7
in|shape|=ein capital word|	8+ 7
in|shape|=ein word capital|	4-7 8
in|shape|=eine capital|	2-3 13
in|shape|=el capital|	2-3 -13
in|shape|=el word =a|	4-7 -9
in|shape|=el word =del|	8+ 9
in|shape|=el word =de|	4-7 -14
in|shape|=el word =lo|	4-7 10
in|shape|=el word =me|	8+ 10
in|shape|=el word =no|	4-7 13	8+ 7
in|shape|=el word =se|	4-7 9	8+ 10
in|shape|=el word =tiene|	4-7 7
in|shape|=el word adverb|	4-7 10
in|shape|=el word capital|	8+ 9
in|shape|=el word word|	2-3 9	4-7 10	8+ 13
in|shape|=el word|	2-3 -11
in|shape|=ele verb =que|	8+ 7
in|shape|=eles word adverb|	8+ 8
in|shape|=elle word =les|	4-7 9
in|shape|=elle word word|	4-7 8
in|shape|=em number =eu|	8+ 10
in|shape|=em word =de|	4-7 12
in|shape|=em word word|	2-3 9
in|shape|=en =el word|	2-3 7	4-7 9
in|shape|=en =la word|	8+ 7
in|shape|=en =mi word|	4-7 7	8+ 7
in|shape|=en =un word|	2-3 8
in|shape|=en capital word|	8+ 8
in|shape|=en word =de|	4-7 10
in|shape|=en word =y|	4-7 8
in|shape|=en word adverb|	4-7 7
in|shape|=en word word|	2-3 8	4-7 8	8+ 7
in|shape|=en word|	2-3 -7
in|shape|=er =hatte word|	4-7 7
in|shape|=era =lo word|	4-7 10
in|shape|=es =un word|	4-7 9	8+ 9
in|shape|=es =una word|	2-3 7	8+ 12
in|shape|=es adverb word|	4-7 9
in|shape|=estava =a word|	2-3 8
in|shape|=et =je word|	4-7 8
in|shape|=et =les word|	4-7 10
in|shape|=et word word|	4-7 11
in|shape|=eu word =de|	8+ 7
in|shape|=eu word word|	4-7 7	8+ 8
in|shape|=every word word|	4-7 8
in|shape|=fait word|	2-3 -7
in|shape|=for =the word|	2-3 10	4-7 -8
in|shape|=for word word|	2-3 11
in|shape|=geen word word|	4-7 8
in|shape|=geen word|	2-3 7
in|shape|=ha word =a|	8+ 8
in|shape|=ha word word|	8+ 8
in|shape|=he =did =the|	4-7 8
in|shape|=he =had =a|	8+ 7
in|shape|=he =had word|	8+ 8
in|shape|=he =has =my|	8+ 7
in|shape|=he =is word|	8+ 9
in|shape|=he =never word|	4-7 7
in|shape|=he =was =the|	8+ 8
in|shape|=he =was word|	8+ 10
in|shape|=he =would =like|	4-7 7
in|shape|=he adverb word|	4-7 8	8+ 9
in|shape|=he verb =about|	4-7 9
in|shape|=he verb =he|	8+ 8
in|shape|=he verb =it|	4-7 8
in|shape|=he verb =i|	8+ 7
in|shape|=he verb =me|	4-7 8	8+ 12
in|shape|=he verb =the|	8+ 9
in|shape|=he verb =to|	4-7 7
in|shape|=he verb capital|	8+ 13
in|shape|=he word =the|	8+ 12
in|shape|=he word word|	4-7 7	8+ 8
in|shape|=het =gaat =niet|	8+ 8
in|shape|=het =is =een|	4-7 8	8+ 7
in|shape|=het word =is|	8+ 7
in|shape|=het word word|	2-3 -9
in|shape|=het word|	2-3 -8
in|shape|=hij =heeft =nooit|	8+ 7
in|shape|=hij =heeft word|	4-7 7
in|shape|=hij =is word|	8+ 7
in|shape|=ho word =gli|	4-7 9
in|shape|=ho word =i|	4-7 9
in|shape|=ho word =le|	4-7 7
in|shape|=ho word adverb|	8+ 9
in|shape|=ho word word|	4-7 9	8+ 9
in|shape|=há =um word|	8+ 7
in|shape|=há word word|	4-7 7
in|shape|=i =am =a|	4-7 -7	8+ 7
in|shape|=i =am =not|	8+ 9
in|shape|=i =am verb|	8+ 10
in|shape|=i =am word|	2-3 8	8+ 14
in|shape|=i =can word|	8+ 8
in|shape|=i =could =have|	4-7 8
in|shape|=i =did =not|	8+ 9
in|shape|=i =did word|	4-7 9
in|shape|=i =didn't verb|	8+ 7
in|shape|=i =didn't word|	4-7 7
in|shape|=i =didn’t verb|	4-7 10
in|shape|=i =don't verb|	4-7 7	8+ 10
in|shape|=i =don’t verb|	8+ 10
in|shape|=i =had =it|	8+ 11
in|shape|=i =had =to|	8+ 7
in|shape|=i =have =been|	8+ 8
in|shape|=i =have =not|	4-7 7
in|shape|=i =have =no|	8+ 7
in|shape|=i =have adverb|	8+ 9
in|shape|=i =have verb|	4-7 10	8+ 11
in|shape|=i =have word|	8+ 14
in|shape|=i =never verb|	4-7 12
in|shape|=i =shall =be|	8+ 8
in|shape|=i =was =a|	8+ 7
in|shape|=i =was =in|	8+ 7
in|shape|=i =was verb|	4-7 8	8+ 11
in|shape|=i =was word|	2-3 12	4-7 12	8+ 11
in|shape|=i =will =not|	8+ 10
in|shape|=i =would =be|	8+ 7
in|shape|=i =would =like|	8+ 8
in|shape|=i adverb verb|	4-7 7	8+ 9
in|shape|=i adverb word|	4-7 8
in|shape|=i verb =a|	4-7 7	8+ 9
in|shape|=i verb =because|	4-7 10
in|shape|=i verb =her|	8+ 11
in|shape|=i verb =him|	4-7 13	8+ 8
in|shape|=i verb =it|	4-7 13	8+ 9
in|shape|=i verb =my|	8+ 9
in|shape|=i verb =no|	8+ 9
in|shape|=i verb =she|	4-7 7
in|shape|=i verb =that|	8+ 11
in|shape|=i verb =them|	8+ 13
in|shape|=i verb =the|	4-7 10	8+ 11
in|shape|=i verb =to|	4-7 9	8+ 18
in|shape|=i verb =we|	8+ 7
in|shape|=i verb =what|	8+ 7
in|shape|=i verb =you|	4-7 8	8+ 9
in|shape|=i verb capital|	8+ 13
in|shape|=i verb word|	2-3 8	4-7 13	8+ 11
in|shape|=i word =at|	8+ 8
in|shape|=i word =a|	8+ 8
in|shape|=i word =con|	4-7 -7
in|shape|=i word =down|	4-7 7
in|shape|=i word =for|	8+ 9
in|shape|=i word =four|	8+ 8
in|shape|=i word =him|	8+ 8
in|shape|=i word =in|	8+ 7
in|shape|=i word =it|	2-3 8	4-7 14	8+ 13
in|shape|=i word =my|	4-7 11	8+ 8
in|shape|=i word =one|	8+ 8
in|shape|=i word =sono|	8+ 7
in|shape|=i word =the|	4-7 12	8+ 9
in|shape|=i word =to|	4-7 10	8+ 7
in|shape|=i word =up|	8+ 9
in|shape|=i word capital|	8+ 9
in|shape|=i word verb|	4-7 7
in|shape|=i word word|	4-7 15	8+ 12
in|shape|=i word|	2-3 -9
in|shape|=i'd =like =to|	4-7 8
in|shape|=i've =been verb|	8+ 9
in|shape|=i've =been word|	4-7 8	8+ 9
in|shape|=i've word =it|	8+ 7
in|shape|=i've word =the|	8+ 8
in|shape|=ich =habe =den|	4-7 8
in|shape|=ich =habe =die|	8+ 7
in|shape|=ich =habe =ihn|	4-7 7
in|shape|=ich =habe =mit|	8+ 9
in|shape|=ich =habe word|	8+ 7
in|shape|=ich =war word|	4-7 7
in|shape|=ich =wollte adverb|	4-7 8
in|shape|=ich word adverb|	4-7 13
in|shape|=ich word capital|	8+ 10
in|shape|=ich word word|	4-7 9
in|shape|=if =a word|	8+ 12
in|shape|=if =i word|	8+ 8
in|shape|=if =it =was|	8+ 7
in|shape|=if =it word|	4-7 10
in|shape|=if =the word|	4-7 9	8+ 7
in|shape|=if word verb|	8+ 8
in|shape|=if word word|	8+ 10
in|shape|=ik =kan word|	2-3 7
in|shape|=ik verb =dat|	4-7 7
in|shape|=ik verb adverb|	8+ 9
in|shape|=ik verb word|	8+ 14
in|shape|=ik word =de|	4-7 7	8+ 9
in|shape|=ik word =het|	8+ 10
in|shape|=ik word =in|	8+ 7
in|shape|=ik word =me|	8+ 7
in|shape|=ik word =mijn|	8+ 7
in|shape|=ik word adverb|	8+ 9
in|shape|=ik word word|	2-3 8	4-7 14
in|shape|=il =a word|	8+ 9
in|shape|=il =est word|	8+ 10
in|shape|=il =me word|	4-7 11
in|shape|=il =mio word|	4-7 7
in|shape|=il =ne word|	4-7 10	8+ 9
in|shape|=il capital word|	4-7 12
in|shape|=il capital|	2-3 -15
in|shape|=il word =a|	4-7 10
in|shape|=il word =delle|	4-7 -8
in|shape|=il word =des|	4-7 9
in|shape|=il word =era|	4-7 8
in|shape|=il word =ha|	4-7 12
in|shape|=il word =lo|	4-7 11	8+ 8
in|shape|=il word =non|	4-7 11
in|shape|=il word =pas|	4-7 7
in|shape|=il word =è|	8+ 9
in|shape|=il word adverb|	4-7 9
in|shape|=il word verb|	4-7 8
in|shape|=il word word|	4-7 19	8+ 10
in|shape|=il word|	2-3 -17
in|shape|=ils =ont word|	4-7 7
in|shape|=ils =sont word|	4-7 10
in|shape|=ils word word|	4-7 8
in|shape|=im capital verb|	8+ 8
in|shape|=im capital|	2-3 9
in|shape|=in =der capital|	8+ 10
in|shape|=in =my word|	8+ 9
in|shape|=in =the word|	2-3 15	4-7 13	8+ 9
in|shape|=in =this word|	8+ 8
in|shape|=in capital =they|	8+ 7
in|shape|=in capital word|	8+ 9
in|shape|=in word =and|	4-7 11
in|shape|=in word =con|	4-7 7
in|shape|=in word =e|	4-7 12
in|shape|=in word word|	2-3 17	4-7 14	8+ 9
in|shape|=io =le word|	4-7 8
in|shape|=io word =il|	4-7 7
in|shape|=is =that =a|	4-7 8
in|shape|=is =that word|	4-7 7
in|shape|=it =has word|	8+ 8
in|shape|=it =is =a|	4-7 15	8+ 12
in|shape|=it =is =the|	4-7 7	8+ 8
in|shape|=it =is adverb|	4-7 7	8+ 9
in|shape|=it =is word|	4-7 7	8+ 10
in|shape|=it =was =a|	4-7 14	8+ 8
in|shape|=it =was =not|	8+ 9
in|shape|=it =was =the|	4-7 10	8+ 10
in|shape|=it =was capital|	8+ 8
in|shape|=it =was verb|	8+ 7
in|shape|=it =was word|	2-3 12	4-7 9	8+ 10
in|shape|=it word =a|	8+ 7
in|shape|=it word =up|	4-7 9
in|shape|=it word =with|	4-7 8
in|shape|=it word word|	4-7 7
in|shape|=it's =a verb|	8+ 7
in|shape|=it's =a word|	8+ 11
in|shape|=it's =my word|	8+ 7
in|shape|=it's =the word|	8+ 8
in|shape|=it’s =a word|	4-7 10	8+ 8
in|shape|=i’d =like =to|	4-7 9
in|shape|=i’m =not word|	4-7 7
in|shape|=i’ve =been verb|	8+ 7
in|shape|=je =lui =ai|	8+ 11
in|shape|=je =ne =me|	4-7 8
in|shape|=je =ne verb|	8+ 11
in|shape|=je =ne word|	4-7 11	8+ 7
in|shape|=je word =ai|	4-7 7
in|shape|=je word =jamais|	4-7 9
in|shape|=je word =la|	8+ 9
in|shape|=je word =le|	8+ 7
in|shape|=je word =pas|	4-7 14
in|shape|=je word =à|	8+ 8
in|shape|=je word adverb|	4-7 9
in|shape|=je word word|	2-3 8	8+ 10
in|shape|=la =del word|	2-3 -7
in|shape|=la adverb word|	4-7 15
in|shape|=la capital =de|	4-7 -8
in|shape|=la capital capital|	2-3 -13
in|shape|=la capital word|	8+ 10
in|shape|=la capital|	2-3 -21
in|shape|=la word =a|	4-7 7
in|shape|=la word =dei|	4-7 -8
in|shape|=la word =del|	4-7 -13
in|shape|=la word =de|	4-7 -11	8+ 9
in|shape|=la word =du|	4-7 -9	8+ 8
in|shape|=la word =es|	8+ 7
in|shape|=la word =ha|	8+ 7
in|shape|=la word =la|	4-7 12
in|shape|=la word =ne|	8+ 7
in|shape|=la word =non|	4-7 14
in|shape|=la word =para|	4-7 9
in|shape|=la word =à|	4-7 8
in|shape|=la word =è|	4-7 14	8+ 11
in|shape|=la word adverb|	4-7 9
in|shape|=la word verb|	4-7 10	8+ 10
in|shape|=la word|	2-3 -14
in|shape|=le =ho verb|	4-7 7
in|shape|=le adverb word|	8+ 7
in|shape|=le capital =a|	8+ 9
in|shape|=le capital =des|	4-7 -11
in|shape|=le capital =du|	4-7 -7
in|shape|=le capital capital|	2-3 -8
in|shape|=le capital|	2-3 -12
in|shape|=le verb =que|	8+ 7
in|shape|=le word =a|	4-7 10
in|shape|=le word =des|	4-7 -10
in|shape|=le word =de|	8+ 11
in|shape|=le word =du|	4-7 -8
in|shape|=le word =erano|	4-7 9
in|shape|=le word =est|	8+ 13
in|shape|=le word =il|	4-7 14
in|shape|=le word =je|	8+ 11
in|shape|=le word =le|	8+ 10
in|shape|=le word =ne|	4-7 10
in|shape|=le word =était|	8+ 7
in|shape|=les capital =de|	4-7 -9
in|shape|=les capital word|	2-3 -10
in|shape|=les verb =que|	8+ 7
in|shape|=les word =de|	4-7 -8	8+ 11
in|shape|=les word =ne|	4-7 8
in|shape|=les word =ont|	4-7 7
in|shape|=les word =sont|	8+ 7
in|shape|=les word word|	2-3 8	4-7 10
in|shape|=les word|	2-3 -7
in|shape|=like =a word|	4-7 11	8+ 9
in|shape|=lo verb adverb|	4-7 10
in|shape|=lo word =con|	8+ 7
in|shape|=lo word word|	8+ 9
in|shape|=los capital|	2-3 -7
in|shape|=los word =del|	4-7 -9
in|shape|=los word =de|	4-7 -8
in|shape|=los word =no|	8+ 7
in|shape|=los word word|	4-7 13	8+ 7
in|shape|=ma word =a|	8+ 7
in|shape|=ma word word|	8+ 14
in|shape|=man word word|	4-7 9	8+ 7
in|shape|=may =have =been|	4-7 8
in|shape|=me word =por|	4-7 12
in|shape|=me word word|	4-7 9
in|shape|=mein capital word|	8+ 9
in|shape|=mes word word|	4-7 10
in|shape|=met =een word|	4-7 7
in|shape|=met word =en|	4-7 8
in|shape|=met word|	2-3 11
in|shape|=meu word word|	8+ 10
in|shape|=mi =avevano verb|	8+ 7
in|shape|=mi =ha word|	4-7 7	8+ 8
in|shape|=mi =hanno verb|	8+ 8
in|shape|=mi verb =che|	4-7 7
in|shape|=mi word =fue|	8+ 8
in|shape|=mi word verb|	8+ 7
in|shape|=mi word word|	4-7 10	8+ 10
in|shape|=mijn word =hebben|	8+ 7
in|shape|=mijn word =is|	8+ 8
in|shape|=mijn word verb|	8+ 11
in|shape|=mijn word word|	4-7 8
in|shape|=mio word verb|	8+ 8
in|shape|=mit capital|	2-3 8
in|shape|=mon word =est|	4-7 7
in|shape|=mon word verb|	8+ 9
in|shape|=mon word word|	8+ 9
in|shape|=my capital capital|	2-3 -10
in|shape|=my word =are|	8+ 7
in|shape|=my word =has|	8+ 9
in|shape|=my word =in|	8+ 8
in|shape|=my word =is|	8+ 10
in|shape|=my word =was|	8+ 8
in|shape|=my word verb|	4-7 13	8+ 16
in|shape|=my word word|	4-7 10	8+ 16
in|shape|=na =de word|	2-3 8
in|shape|=na =minha word|	8+ 9
in|shape|=na word word|	2-3 9
in|shape|=na word|	2-3 12
in|shape|=ne word =pas|	8+ 9
in|shape|=ne word =que|	4-7 8
in|shape|=nel =mio word|	8+ 7
in|shape|=nella word word|	4-7 8
in|shape|=nem word word|	2-3 8	4-7 7
in|shape|=ni =el word|	4-7 8
in|shape|=ni word =ni|	4-7 11
in|shape|=nicht word capital|	2-3 -7
in|shape|=nicht word word|	2-3 10
in|shape|=nicht word|	2-3 8
in|shape|=niet word adverb|	4-7 8
in|shape|=no =es =una|	8+ 7
in|shape|=no =es =un|	4-7 9	8+ 8
in|shape|=no =ha word|	4-7 7
in|shape|=no =me word|	4-7 -9
in|shape|=no =puede word|	4-7 11
in|shape|=no =se word|	4-7 11
in|shape|=no verb word|	4-7 15
in|shape|=no word =al|	4-7 8
in|shape|=no word =a|	8+ 7
in|shape|=no word =beyond|	4-7 7
in|shape|=no word =for|	4-7 9
in|shape|=no word =los|	4-7 9
in|shape|=no word =no|	4-7 11
in|shape|=no word =of|	4-7 9
in|shape|=no word =por|	8+ 10
in|shape|=no word =to|	4-7 10
in|shape|=no word adverb|	2-3 -7
in|shape|=no word verb|	2-3 10
in|shape|=no word word|	2-3 12	4-7 16	8+ 11
in|shape|=no word|	2-3 -12
in|shape|=non =ci word|	4-7 8
in|shape|=non =ha =mai|	4-7 7
in|shape|=non =ho =mai|	8+ 9
in|shape|=non =si word|	4-7 -9
in|shape|=non =è =mai|	4-7 9
in|shape|=non =è =una|	4-7 7
in|shape|=non =è =un|	4-7 10	8+ 7
in|shape|=non word =a|	4-7 7
in|shape|=non word =come|	8+ 8
in|shape|=non word =il|	8+ 8
in|shape|=non word =la|	4-7 9
in|shape|=non word =un|	4-7 9
in|shape|=non word adverb|	4-7 10
in|shape|=non word word|	4-7 14	8+ 9
in|shape|=non word|	2-3 -9
in|shape|=non|	1 7
in|shape|=nos word number|	4-7 7
in|shape|=nos word word|	4-7 9	8+ 7
in|shape|=not =a word|	4-7 9
in|shape|=not =in =a|	4-7 9
in|shape|=not =one word|	8+ 10
in|shape|=not =the word|	2-3 9
in|shape|=not =yet word|	4-7 8
in|shape|=nous =avons =des|	8+ 7
in|shape|=nous =ne word|	4-7 9
in|shape|=nous word =la|	4-7 9
in|shape|=nous word =pas|	8+ 7
in|shape|=nous word adverb|	4-7 8
in|shape|=nous word word|	4-7 8	8+ 10
in|shape|=no|	1 11
in|shape|=numa word =de|	4-7 9
in|shape|=nunca word =da|	4-7 8
in|shape|=nunca word word|	4-7 9
in|shape|=não =foi word|	8+ 9
in|shape|=não =me verb|	8+ 7
in|shape|=não =pode word|	8+ 8
in|shape|=não =se word|	4-7 7
in|shape|=não =é word|	4-7 8
in|shape|=não verb =de|	4-7 9
in|shape|=não word =a|	4-7 8
in|shape|=não word =de|	4-7 7
in|shape|=não word =o|	4-7 10	8+ 12
in|shape|=não word word|	4-7 12	8+ 15
in|shape|=o =meu word|	8+ 7
in|shape|=o capital =da|	4-7 -7
in|shape|=o capital|	2-3 -15
in|shape|=o word =do|	4-7 -8	8+ 9
in|shape|=o word =era|	4-7 8
in|shape|=o word =está|	4-7 7
in|shape|=o word =não|	4-7 11	8+ 9
in|shape|=o word =tem|	4-7 7
in|shape|=o word =é|	4-7 7	8+ 11
in|shape|=o word adverb|	4-7 8	8+ 14
in|shape|=o word capital|	8+ 9
in|shape|=o word word|	4-7 11	8+ 15
in|shape|=o word|	2-3 -9
in|shape|=ogni word =ha|	4-7 9
in|shape|=ohne capital word|	4-7 12
in|shape|=ohne capital|	2-3 8
in|shape|=on =a word|	2-3 -9	4-7 7	8+ 10
in|shape|=on =me word|	8+ 7
in|shape|=on =ne =peut|	8+ 9
in|shape|=on =ne =va|	4-7 8
in|shape|=on =ne word|	4-7 11	8+ 11
in|shape|=on =nous =a|	8+ 10
in|shape|=on =se word|	4-7 10
in|shape|=on =the word|	4-7 14	8+ 11
in|shape|=on verb =de|	4-7 9
in|shape|=on word =comme|	4-7 7
in|shape|=on word =de|	4-7 11
in|shape|=on word =la|	4-7 11
in|shape|=on word =mais|	4-7 8
in|shape|=on word adverb|	4-7 13
in|shape|=on word verb|	4-7 10
in|shape|=on word word|	4-7 10
in|shape|=on word|	2-3 -8
in|shape|=onze word word|	8+ 9
in|shape|=os capital|	2-3 -8
in|shape|=os word word|	4-7 7	8+ 8
in|shape|=our word =are|	8+ 11
in|shape|=our word =have|	8+ 7
in|shape|=our word =is|	8+ 8
in|shape|=our word =on|	4-7 11
in|shape|=our word verb|	8+ 8
in|shape|=our word word|	2-3 -8	8+ 11
in|shape|=para word|	2-3 9
in|shape|=pas =de word|	2-3 9	4-7 9
in|shape|=pas word =à|	4-7 8
in|shape|=per =tre word|	4-7 7
in|shape|=per word word|	4-7 9	8+ 8
in|shape|=per word|	2-3 11
in|shape|=por word =e|	4-7 7
in|shape|=por word word|	2-3 8	4-7 9
in|shape|=quando =sono word|	8+ 9
in|shape|=que =la word|	4-7 7	8+ 7
in|shape|=que =le word|	4-7 7
in|shape|=que word =no|	4-7 7
in|shape|=que word word|	8+ 7
in|shape|=que word|	2-3 8
in|shape|=sans word adverb|	8+ 8
in|shape|=sans word verb|	2-3 -10
in|shape|=sans word word|	2-3 10
in|shape|=sans word|	2-3 9
in|shape|=se =la word|	4-7 -8
in|shape|=se =o word|	8+ 7
in|shape|=se word =el|	4-7 8
in|shape|=se word =en|	4-7 9
in|shape|=se word adverb|	2-3 8
in|shape|=se word word|	8+ 11
in|shape|=sem word =e|	4-7 11
in|shape|=sem word|	2-3 -9
in|shape|=she =has word|	8+ 7
in|shape|=she verb =my|	8+ 10
in|shape|=she verb =the|	8+ 7
in|shape|=she verb =to|	8+ 9
in|shape|=she word =me|	8+ 9
in|shape|=she word|	2-3 9
in|shape|=she’s word|	2-3 8
in|shape|=si =sono word|	4-7 9
in|shape|=si word =a|	4-7 7
in|shape|=si word adverb|	4-7 8
in|shape|=si word|	2-3 9
in|shape|=sin word word|	2-3 9
in|shape|=sin word|	2-3 -12
in|shape|=so =i word|	4-7 11
in|shape|=some =of =them|	4-7 11	8+ 7
in|shape|=some word|	2-3 12
in|shape|=sono adverb =per|	4-7 8
in|shape|=su word|	2-3 7
in|shape|=sulla word word|	2-3 10
in|shape|=sur =la verb|	2-3 7
in|shape|=that =was =the|	4-7 7
in|shape|=that =was capital|	8+ 7
in|shape|=that =was word|	8+ 9
in|shape|=the =most word|	4-7 7
in|shape|=the adverb capital|	2-3 -13
in|shape|=the adverb word|	4-7 8	8+ 7
in|shape|=the capital =of|	4-7 -12	8+ 11
in|shape|=the capital capital|	2-3 -27	8+ 11
in|shape|=the capital verb|	2-3 -9	8+ 8
in|shape|=the capital word|	4-7 9	8+ 12
in|shape|=the capital|	2-3 -11
in|shape|=the verb =is|	8+ 10
in|shape|=the verb =was|	4-7 7
in|shape|=the word =are|	4-7 11	8+ 13
in|shape|=the word =at|	8+ 9
in|shape|=the word =could|	8+ 7
in|shape|=the word =did|	8+ 10
in|shape|=the word =does|	8+ 7
in|shape|=the word =had|	8+ 9
in|shape|=the word =has|	8+ 13
in|shape|=the word =is|	8+ 19
in|shape|=the word =i|	8+ 9
in|shape|=the word =not|	4-7 8
in|shape|=the word =one|	2-3 -10
in|shape|=the word =that|	8+ 8
in|shape|=the word =was|	4-7 9
in|shape|=the word adverb|	8+ 8
in|shape|=the word verb|	4-7 17	8+ 15
in|shape|=the word word|	4-7 25	8+ 18
in|shape|=the word|	2-3 -19
in|shape|=then =i verb|	4-7 7	8+ 7
in|shape|=they =are =not|	8+ 8
in|shape|=they =are word|	8+ 9
in|shape|=they =can verb|	8+ 8
in|shape|=they =can word|	4-7 8
in|shape|=they =had =the|	4-7 7
in|shape|=they =have =my|	8+ 8
in|shape|=they =have word|	8+ 8
in|shape|=they =should word|	4-7 7
in|shape|=they =were adverb|	8+ 7
in|shape|=they =were word|	8+ 7
in|shape|=they =will word|	4-7 8
in|shape|=they verb =a|	8+ 11
in|shape|=they verb =for|	4-7 10
in|shape|=they verb =it|	8+ 7
in|shape|=they verb =me|	8+ 14
in|shape|=they verb =the|	8+ 8
in|shape|=they verb =to|	8+ 9
in|shape|=they verb =us|	8+ 14
in|shape|=they verb =we|	8+ 10
in|shape|=they verb word|	8+ 7
in|shape|=they word =a|	8+ 9
in|shape|=they word =in|	8+ 12
in|shape|=they word =me|	4-7 10	8+ 13
in|shape|=they word =the|	8+ 8
in|shape|=they word =with|	4-7 8
in|shape|=they word verb|	8+ 7
in|shape|=they word word|	4-7 8	8+ 8
in|shape|=this =is =a|	8+ 9
in|shape|=this =is =the|	8+ 8
in|shape|=this =is capital|	8+ 9
in|shape|=to word|	2-3 14
in|shape|=toen word =ik|	4-7 8
in|shape|=twee word|	2-3 7
in|shape|=two word =of|	4-7 9
in|shape|=two word word|	4-7 8
in|shape|=um word =com|	4-7 10
in|shape|=um word =de|	4-7 13
in|shape|=um word =em|	4-7 12
in|shape|=um word =na|	4-7 7
in|shape|=um word =que|	8+ 10
in|shape|=um word word|	2-3 13	4-7 10
in|shape|=uma word =de|	4-7 12
in|shape|=uma word =não|	4-7 8
in|shape|=uma word word|	2-3 11	4-7 9
in|shape|=uma word|	2-3 10
in|shape|=un word =al|	4-7 10
in|shape|=un word =au|	4-7 12
in|shape|=un word =che|	4-7 9
in|shape|=un word =con|	4-7 12
in|shape|=un word =del|	4-7 9
in|shape|=un word =de|	4-7 10	8+ 12
in|shape|=un word =di|	4-7 14
in|shape|=un word =es|	8+ 7
in|shape|=un word =ne|	4-7 11
in|shape|=un word =non|	4-7 -8	8+ -7
in|shape|=un word =no|	4-7 9
in|shape|=un word =pas|	2-3 7
in|shape|=un word =que|	8+ 7
in|shape|=un word =sans|	4-7 11
in|shape|=un word =senza|	4-7 10
in|shape|=un word adverb|	8+ 7
in|shape|=un word word|	2-3 11	4-7 20	8+ 16
in|shape|=un word|	2-3 8
in|shape|=una verb|	2-3 7
in|shape|=una word =a|	4-7 8
in|shape|=una word =che|	4-7 8	8+ 9
in|shape|=una word =contra|	4-7 10
in|shape|=una word =con|	4-7 14
in|shape|=una word =di|	4-7 7
in|shape|=una word =que|	8+ 11
in|shape|=una word word|	2-3 21	4-7 12	8+ 11
in|shape|=una word|	2-3 9
in|shape|=under word|	2-3 11
in|shape|=und|	1 8
in|shape|=une word =de|	4-7 14
in|shape|=une word =sans|	4-7 7
in|shape|=une word =à|	4-7 9
in|shape|=une word word|	2-3 14	4-7 12	8+ 7
in|shape|=une word|	2-3 11
in|shape|=until =the word|	4-7 11
in|shape|=we =are =not|	4-7 9	8+ 11
in|shape|=we =are verb|	8+ 9
in|shape|=we =are word|	4-7 8	8+ 14
in|shape|=we =did =not|	8+ 7
in|shape|=we =do =not|	8+ 10
in|shape|=we =had =a|	8+ 7
in|shape|=we =have =been|	4-7 9
in|shape|=we =have =had|	8+ 7
in|shape|=we =have verb|	8+ 10
in|shape|=we =have word|	8+ 9
in|shape|=we =hebben word|	4-7 9
in|shape|=we =will =not|	8+ 10
in|shape|=we verb =about|	8+ 8
in|shape|=we verb =for|	8+ 7
in|shape|=we verb =in|	8+ 7
in|shape|=we verb =it|	8+ 7
in|shape|=we verb =so|	8+ 7
in|shape|=we verb =the|	8+ 10
in|shape|=we verb word|	8+ 13
in|shape|=we word =a|	8+ 8
in|shape|=we word =een|	8+ 10
in|shape|=we word =for|	8+ 11
in|shape|=we word =in|	4-7 7
in|shape|=we word =it|	8+ 10
in|shape|=we word =on|	8+ 7
in|shape|=we word =the|	4-7 9
in|shape|=we word number|	8+ 8
in|shape|=we word verb|	2-3 7	8+ 12
in|shape|=we word word|	4-7 10	8+ 7
in|shape|=we word|	2-3 10
in|shape|=when =i word|	8+ 9
in|shape|=when =the word|	4-7 9	8+ 9
in|shape|=when =you word|	4-7 8
in|shape|=wij =hebben =het|	4-7 9
in|shape|=wij =hebben adverb|	8+ 7
in|shape|=wij =hebben word|	4-7 7
in|shape|=wij =zijn =geen|	4-7 7
in|shape|=wij word adverb|	4-7 11
in|shape|=wij word word|	4-7 10
in|shape|=wir =haben =den|	8+ 7
in|shape|=wir =haben adverb|	4-7 10	8+ 7
in|shape|=wir =haben word|	8+ 8
in|shape|=wir =wollen word|	8+ 8
in|shape|=wir word adverb|	4-7 10	8+ 8
in|shape|=wir word capital|	4-7 9	8+ 7
in|shape|=with =a word|	4-7 10
in|shape|=with =the word|	4-7 11
in|shape|=with word =to|	4-7 9
in|shape|=with word|	2-3 12
in|shape|=within =the word|	4-7 8
in|shape|=without word|	2-3 8
in|shape|=y =en =la|	8+ 8
in|shape|=y =por word|	4-7 7
in|shape|=y adverb word|	4-7 7
in|shape|=y word word|	4-7 9
in|shape|=y word|	2-3 7
in|shape|=yo =no verb|	8+ 8
in|shape|=yo =no word|	4-7 8	8+ 7
in|shape|=yo adverb word|	4-7 8
in|shape|=yo word =con|	4-7 7
in|shape|=yo word word|	4-7 8
in|shape|=you =are word|	2-3 8
in|shape|=you =can verb|	4-7 10
in|shape|=you =can word|	8+ 16
in|shape|=you =cannot verb|	8+ 8
in|shape|=you =cannot word|	8+ 9
in|shape|=you =can’t verb|	8+ 9
in|shape|=you word =a|	8+ 7
in|shape|=you word word|	8+ 10
in|shape|=you've word word|	2-3 8
in|shape|=ze word word|	8+ 7
in|shape|=à =la word|	2-3 -9	4-7 12	8+ 8
in|shape|=à word =et|	4-7 8
in|shape|=à word word|	8+ 9
in|shape|=è =il word|	8+ 7
in|shape|=è =un word|	4-7 12
in|shape|=è =una word|	2-3 8
in|shape|=é =a word|	4-7 7
in|shape|=é =o word|	8+ 7
in|shape|=é =um word|	4-7 7
in|shape|=é =uma word|	4-7 7	8+ 8
in|shape|=é word =de|	4-7 8
in|shape|adverb =a word|	4-7 9
in|shape|adverb =de =que|	4-7 8
in|shape|adverb =de word|	2-3 10	4-7 -7	8+ 8
in|shape|adverb =del word|	2-3 8
in|shape|adverb =der capital|	4-7 7
in|shape|adverb =elle =est|	4-7 11
in|shape|adverb =en word|	2-3 -8
in|shape|adverb =geen word|	4-7 8
in|shape|adverb =il word|	4-7 8
in|shape|adverb =is =a|	4-7 9	8+ 7
in|shape|adverb =is =het|	8+ 9
in|shape|adverb =is =no|	4-7 11	8+ 10
in|shape|adverb =is adverb|	4-7 8
in|shape|adverb =is word|	4-7 9	8+ 7
in|shape|adverb =je word|	4-7 9
in|shape|adverb =le word|	4-7 -9
in|shape|adverb =me word|	4-7 9	8+ 8
in|shape|adverb =moet word|	4-7 8
in|shape|adverb =non =si|	4-7 12
in|shape|adverb =on word|	4-7 -9
in|shape|adverb =op word|	2-3 -8
in|shape|adverb =se word|	2-3 -12
in|shape|adverb =si word|	4-7 -13
in|shape|adverb =the word|	2-3 8	4-7 10	8+ 11
in|shape|adverb =they word|	4-7 10	8+ 8
in|shape|adverb =un word|	8+ 7
in|shape|adverb =was =a|	4-7 7
in|shape|adverb =was =no|	8+ 10
in|shape|adverb =was word|	4-7 10	8+ 7
in|shape|adverb =we verb|	8+ 8
in|shape|adverb =were =two|	8+ 7
in|shape|adverb =were number|	8+ 8
in|shape|adverb adverb word|	2-3 9
in|shape|adverb capital word|	2-3 7
in|shape|adverb capital|	2-3 8
in|shape|adverb verb =to|	4-7 8
in|shape|adverb verb|	2-3 12
in|shape|adverb word =che|	4-7 8
in|shape|adverb word =de|	4-7 10
in|shape|adverb word =een|	4-7 11	8+ 9
in|shape|adverb word =e|	4-7 13
in|shape|adverb word =ich|	4-7 7
in|shape|adverb word =la|	8+ 10
in|shape|adverb word =les|	4-7 8
in|shape|adverb word =mi|	4-7 8
in|shape|adverb word =on|	4-7 9
in|shape|adverb word =o|	4-7 7
in|shape|adverb word =pour|	4-7 9
in|shape|adverb word =una|	8+ 8
in|shape|adverb word =we|	4-7 10
in|shape|adverb word =wir|	8+ 12
in|shape|adverb word adverb|	4-7 -7	8+ 7
in|shape|adverb word verb|	4-7 11
in|shape|adverb word word|	8+ 9
in|shape|adverb word|	2-3 16
in|shape|adverb|	1 7
in|shape|capital =a word|	8+ 19
in|shape|capital =ai word|	8+ 8
in|shape|capital =al word|	2-3 -7
in|shape|capital =am capital|	2-3 -13
in|shape|capital =and capital|	2-3 -8	8+ 11
in|shape|capital =and word|	8+ 9
in|shape|capital =are =not|	4-7 10
in|shape|capital =are verb|	4-7 9
in|shape|capital =are word|	2-3 9	8+ 9
in|shape|capital =at number|	8+ 8
in|shape|capital =be word|	2-3 8
in|shape|capital =bei capital|	8+ 8
in|shape|capital =by capital|	2-3 -7
in|shape|capital =can verb|	8+ 9
in|shape|capital =can word|	8+ 7
in|shape|capital =com word|	2-3 9
in|shape|capital =come =un|	4-7 -10
in|shape|capital =con =la|	4-7 11
in|shape|capital =con =le|	4-7 8
in|shape|capital =con word|	2-3 9
in|shape|capital =da capital|	2-3 -16
in|shape|capital =da word|	2-3 -9	4-7 -11
in|shape|capital =das capital|	2-3 -7
in|shape|capital =dat adverb|	4-7 9
in|shape|capital =de =uma|	8+ 8
in|shape|capital =de capital|	2-3 -16	4-7 -8
in|shape|capital =de word|	8+ 12
in|shape|capital =dei word|	2-3 -11
in|shape|capital =del word|	2-3 -11
in|shape|capital =der capital|	2-3 8	4-7 7
in|shape|capital =des capital|	2-3 10
in|shape|capital =di capital|	2-3 -9
in|shape|capital =di word|	2-3 -12	4-7 -7
in|shape|capital =did =not|	4-7 9	8+ 11
in|shape|capital =die capital|	8+ 7
in|shape|capital =do =not|	4-7 -11
in|shape|capital =do capital|	2-3 -12
in|shape|capital =do word|	2-3 -8	4-7 -10
in|shape|capital =does =not|	4-7 7
in|shape|capital =dos word|	8+ 8
in|shape|capital =du word|	2-3 -8
in|shape|capital =due word|	4-7 -7
in|shape|capital =e capital|	2-3 -8
in|shape|capital =e word|	2-3 -13	8+ 9
in|shape|capital =een word|	8+ 7
in|shape|capital =el word|	8+ 13
in|shape|capital =em capital|	2-3 -10
in|shape|capital =es =un|	4-7 7
in|shape|capital =es word|	8+ 10
in|shape|capital =est word|	4-7 9
in|shape|capital =está =a|	8+ 7
in|shape|capital =for capital|	2-3 -16
in|shape|capital =from capital|	8+ 8
in|shape|capital =ha word|	8+ 7
in|shape|capital =has verb|	4-7 9
in|shape|capital =has word|	4-7 8	8+ 8
in|shape|capital =heeft =geen|	4-7 11
in|shape|capital =her verb|	4-7 -7
in|shape|capital =ho word|	4-7 8
in|shape|capital =i verb|	2-3 8	4-7 13
in|shape|capital =i word|	4-7 13	8+ 7
in|shape|capital =ich =habe|	4-7 9
in|shape|capital =il word|	2-3 8	8+ 13
in|shape|capital =in =de|	4-7 -8
in|shape|capital =in capital|	8+ 11
in|shape|capital =in word|	2-3 7
in|shape|capital =is =a|	4-7 7	8+ 14
in|shape|capital =is =for|	4-7 10
in|shape|capital =is =geen|	4-7 -8
in|shape|capital =is =het|	4-7 8
in|shape|capital =is =not|	4-7 10	8+ 15
in|shape|capital =is =our|	4-7 9
in|shape|capital =is =the|	4-7 8	8+ 10
in|shape|capital =is =what|	8+ 10
in|shape|capital =is adverb|	4-7 -10	8+ 9
in|shape|capital =is capital|	2-3 -7
in|shape|capital =is verb|	4-7 8
in|shape|capital =is word|	8+ 18
in|shape|capital =ist =keine|	4-7 8
in|shape|capital =ist =kein|	4-7 8
in|shape|capital =it capital|	2-3 -14
in|shape|capital =je word|	4-7 8	8+ 7
in|shape|capital =la verb|	8+ 8
in|shape|capital =la word|	8+ 9
in|shape|capital =las word|	4-7 7
in|shape|capital =le word|	4-7 14	8+ 9
in|shape|capital =lo =que|	8+ 9
in|shape|capital =lo word|	8+ 10
in|shape|capital =ma word|	2-3 -8
in|shape|capital =mag word|	4-7 9
in|shape|capital =met word|	2-3 7
in|shape|capital =mit capital|	2-3 12
in|shape|capital =my word|	4-7 9
in|shape|capital =na capital|	2-3 -10
in|shape|capital =na word|	4-7 -7
in|shape|capital =niet =om|	2-3 -7
in|shape|capital =no number|	2-3 -9
in|shape|capital =no word|	4-7 15
in|shape|capital =non =è|	8+ 7
in|shape|capital =não capital|	2-3 9
in|shape|capital =não verb|	4-7 7
in|shape|capital =o =que|	8+ 11
in|shape|capital =o word|	8+ 10
in|shape|capital =of =the|	4-7 -14
in|shape|capital =of capital|	2-3 -13
in|shape|capital =of verb|	2-3 -8
in|shape|capital =ohne capital|	2-3 8
in|shape|capital =on =a|	4-7 -7
in|shape|capital =on =me|	2-3 9
in|shape|capital =on =the|	4-7 -11
in|shape|capital =our capital|	2-3 8
in|shape|capital =para =o|	8+ 7
in|shape|capital =para capital|	2-3 -8
in|shape|capital =para word|	2-3 -13	4-7 7	8+ 10
in|shape|capital =pas =de|	8+ 8
in|shape|capital =pela word|	4-7 7
in|shape|capital =per word|	2-3 -9	8+ 8
in|shape|capital =por word|	8+ 12
in|shape|capital =que =era|	4-7 8
in|shape|capital =que =o|	8+ 7
in|shape|capital =que word|	4-7 15
in|shape|capital =sem capital|	2-3 -7
in|shape|capital =should =not|	8+ 7
in|shape|capital =si word|	4-7 8
in|shape|capital =sind word|	2-3 7
in|shape|capital =the capital|	2-3 -14	4-7 -9
in|shape|capital =the verb|	8+ 10
in|shape|capital =the word|	2-3 13	8+ 11
in|shape|capital =to word|	2-3 8
in|shape|capital =três word|	4-7 9
in|shape|capital =um word|	8+ 10
in|shape|capital =uma word|	4-7 11	8+ 14
in|shape|capital =un word|	2-3 11	4-7 14	8+ 17
in|shape|capital =una word|	4-7 8
in|shape|capital =une word|	4-7 13	8+ 7
in|shape|capital =van capital|	2-3 -8
in|shape|capital =was word|	8+ 8
in|shape|capital =will =be|	4-7 10
in|shape|capital =will verb|	4-7 8	8+ 8
in|shape|capital =will word|	8+ 7
in|shape|capital =wird =es|	4-7 9
in|shape|capital =with =a|	4-7 -8
in|shape|capital =à capital|	2-3 -9
in|shape|capital =à word|	4-7 10	8+ 9
in|shape|capital =è word|	4-7 10
in|shape|capital =é =o|	4-7 -9
in|shape|capital =é word|	2-3 -8	4-7 8	8+ 12
in|shape|capital adverb =de|	8+ 8
in|shape|capital adverb =il|	4-7 11
in|shape|capital adverb =le|	4-7 -10
in|shape|capital adverb =quando|	8+ 10
in|shape|capital adverb =y|	4-7 11
in|shape|capital adverb adverb|	4-7 10
in|shape|capital adverb verb|	8+ 8
in|shape|capital adverb word|	2-3 11	4-7 21	8+ 16
in|shape|capital capital =and|	4-7 -7
in|shape|capital capital =do|	4-7 -7
in|shape|capital capital =für|	4-7 -8
in|shape|capital capital =in|	4-7 -10
in|shape|capital capital =i|	8+ 8
in|shape|capital capital capital|	2-3 -20	4-7 -7	8+ 9
in|shape|capital capital number|	2-3 -11	4-7 -8
in|shape|capital capital verb|	8+ 11
in|shape|capital capital word|	2-3 9	4-7 -10	8+ 15
in|shape|capital capital|	2-3 -34
in|shape|capital number capital|	4-7 -7
in|shape|capital number number|	2-3 -12
in|shape|capital number word|	8+ 12
in|shape|capital verb =due|	8+ 9
in|shape|capital verb =is|	4-7 9
in|shape|capital verb =it|	8+ 9
in|shape|capital verb =me|	4-7 7	8+ 12
in|shape|capital verb =the|	4-7 9	8+ 8
in|shape|capital verb =to|	4-7 8	8+ 12
in|shape|capital verb =us|	8+ 10
in|shape|capital verb =you|	4-7 8
in|shape|capital verb adverb|	8+ 7
in|shape|capital verb capital|	4-7 -8	8+ 7
in|shape|capital verb word|	4-7 12	8+ 10
in|shape|capital word =alla|	8+ 7
in|shape|capital word =and|	4-7 7	8+ 7
in|shape|capital word =an|	8+ 10
in|shape|capital word =are|	8+ 10
in|shape|capital word =at|	8+ 7
in|shape|capital word =avec|	8+ 8
in|shape|capital word =a|	8+ 17
in|shape|capital word =bij|	4-7 9
in|shape|capital word =cannot|	8+ 11
in|shape|capital word =ce|	8+ 9
in|shape|capital word =com|	4-7 7	8+ 10
in|shape|capital word =dat|	8+ 7
in|shape|capital word =der|	4-7 -7
in|shape|capital word =de|	8+ 14
in|shape|capital word =di|	8+ 8
in|shape|capital word =du|	8+ 7
in|shape|capital word =el|	8+ 7
in|shape|capital word =em|	8+ 9
in|shape|capital word =en|	8+ 9
in|shape|capital word =es|	4-7 8
in|shape|capital word =eu|	8+ 7
in|shape|capital word =every|	8+ 9
in|shape|capital word =e|	4-7 -7	8+ 13
in|shape|capital word =for|	8+ 9
in|shape|capital word =from|	8+ 7
in|shape|capital word =ik|	4-7 14
in|shape|capital word =in|	8+ 9
in|shape|capital word =io|	4-7 7
in|shape|capital word =is|	4-7 11	8+ 12
in|shape|capital word =it|	4-7 9	8+ 11
in|shape|capital word =i|	4-7 8	8+ 9
in|shape|capital word =i’ve|	8+ 8
in|shape|capital word =je|	4-7 7
in|shape|capital word =la|	4-7 9	8+ 7
in|shape|capital word =les|	8+ 11
in|shape|capital word =le|	8+ 7
in|shape|capital word =lo|	4-7 7
in|shape|capital word =mir|	8+ 9
in|shape|capital word =ne|	4-7 7
in|shape|capital word =nicht|	4-7 11
in|shape|capital word =não|	4-7 7
in|shape|capital word =of|	8+ 8
in|shape|capital word =on|	8+ 11
in|shape|capital word =o|	4-7 11
in|shape|capital word =pas|	8+ 12
in|shape|capital word =per|	8+ 9
in|shape|capital word =pour|	8+ 7
in|shape|capital word =que|	4-7 12	8+ 9
in|shape|capital word =sa|	8+ 7
in|shape|capital word =sie|	8+ 7
in|shape|capital word =sono|	8+ 8
in|shape|capital word =they|	8+ 8
in|shape|capital word =the|	4-7 -8	8+ 15
in|shape|capital word =to|	8+ 12
in|shape|capital word =tres|	8+ 10
in|shape|capital word =um|	4-7 9
in|shape|capital word =una|	8+ 9
in|shape|capital word =une|	8+ 9
in|shape|capital word =un|	8+ 9
in|shape|capital word =us|	4-7 7
in|shape|capital word =vous|	4-7 7
in|shape|capital word =wir|	8+ 8
in|shape|capital word =with|	4-7 11
in|shape|capital word =à|	8+ 10
in|shape|capital word number|	4-7 10
in|shape|capital word verb|	8+ 11
in|shape|capital word word|	2-3 -8	4-7 -8
in|shape|capital|	1 -7
in|shape|number|	1 -18
in|shape|verb =a word|	2-3 10	4-7 11	8+ 13
in|shape|verb =and word|	2-3 9
in|shape|verb =are word|	4-7 10
in|shape|verb =but word|	2-3 9
in|shape|verb =by word|	2-3 11
in|shape|verb =in =the|	4-7 7
in|shape|verb =like =a|	8+ 9
in|shape|verb =not verb|	2-3 9
in|shape|verb =the word|	4-7 10	8+ 10
in|shape|verb =to capital|	4-7 -9
in|shape|verb =to word|	2-3 10	8+ 9
in|shape|verb =um word|	8+ 8
in|shape|verb =you =for|	4-7 9
in|shape|verb =you capital|	4-7 11
in|shape|verb word =as|	4-7 9
in|shape|verb word =or|	4-7 10
in|shape|verb word capital|	4-7 -10
in|shape|verb word word|	2-3 7	4-7 11
in|shape|verb word|	2-3 -23
in|shape|word =a =la|	4-7 9
in|shape|word =a =los|	4-7 9
in|shape|word =a adverb|	4-7 7
in|shape|word =a word|	8+ 16
in|shape|word =above =the|	4-7 9
in|shape|word =ai word|	2-3 11
in|shape|word =als =een|	4-7 10
in|shape|word =and adverb|	4-7 13
in|shape|word =around =the|	4-7 -8
in|shape|word =as word|	4-7 13
in|shape|word =até word|	2-3 9
in|shape|word =au word|	2-3 16	4-7 10
in|shape|word =aux word|	2-3 11
in|shape|word =avec word|	4-7 -7
in|shape|word =but =not|	4-7 10
in|shape|word =but word|	2-3 20
in|shape|word =by word|	2-3 21	4-7 7
in|shape|word =com word|	2-3 18
in|shape|word =come =una|	4-7 9
in|shape|word =come =un|	4-7 11
in|shape|word =como word|	2-3 11
in|shape|word =con =il|	4-7 8
in|shape|word =con =la|	4-7 10
in|shape|word =con word|	4-7 11
in|shape|word =da word|	2-3 -15	4-7 12
in|shape|word =das word|	2-3 -9
in|shape|word =de =las|	4-7 -9
in|shape|word =de =la|	4-7 -18
in|shape|word =de =un|	4-7 7
in|shape|word =de capital|	2-3 -12
in|shape|word =de word|	2-3 -13	4-7 -10	8+ 7
in|shape|word =dei word|	2-3 -14
in|shape|word =del word|	2-3 -14	4-7 11
in|shape|word =della word|	2-3 -9
in|shape|word =delle word|	2-3 -9
in|shape|word =der capital|	2-3 8
in|shape|word =des word|	2-3 -10	4-7 -12
in|shape|word =di =un|	4-7 10
in|shape|word =di word|	2-3 -16
in|shape|word =do word|	2-3 -13
in|shape|word =dos word|	2-3 7
in|shape|word =du word|	2-3 -10
in|shape|word =e =non|	4-7 12
in|shape|word =e adverb|	4-7 11
in|shape|word =e word|	2-3 28	4-7 15
in|shape|word =een word|	4-7 11
in|shape|word =el word|	2-3 -8	4-7 14	8+ 10
in|shape|word =em word|	4-7 10
in|shape|word =en word|	2-3 10
in|shape|word =et word|	2-3 20
in|shape|word =for =a|	4-7 9
in|shape|word =for =the|	4-7 8
in|shape|word =for word|	2-3 9	4-7 -7
in|shape|word =from =the|	4-7 11
in|shape|word =i word|	2-3 10
in|shape|word =if word|	2-3 11
in|shape|word =in =an|	4-7 10
in|shape|word =in =a|	4-7 8
in|shape|word =in =the|	4-7 11	8+ 10
in|shape|word =la word|	4-7 21	8+ 9
in|shape|word =le word|	4-7 7
in|shape|word =les word|	2-3 8	4-7 13
in|shape|word =like =a|	4-7 11
in|shape|word =ma =non|	4-7 10
in|shape|word =ma adverb|	4-7 9
in|shape|word =ma word|	2-3 8
in|shape|word =maar word|	2-3 9	4-7 8
in|shape|word =maar|	2-3 -10
in|shape|word =mais =pas|	4-7 14
in|shape|word =mais word|	2-3 14
in|shape|word =met =een|	4-7 10
in|shape|word =niet word|	2-3 9
in|shape|word =no word|	4-7 10
in|shape|word =non word|	2-3 11
in|shape|word =not word|	2-3 14
in|shape|word =não word|	2-3 11	4-7 8
in|shape|word =o word|	2-3 12
in|shape|word =on =the|	4-7 11
in|shape|word =on word|	4-7 8
in|shape|word =out =of|	4-7 9	8+ 7
in|shape|word =para word|	2-3 10	4-7 11
in|shape|word =pas word|	4-7 11
in|shape|word =pela word|	2-3 7
in|shape|word =per word|	2-3 11	4-7 10
in|shape|word =pero =no|	4-7 11
in|shape|word =pero word|	2-3 -7
in|shape|word =por word|	2-3 12	4-7 11
in|shape|word =su word|	2-3 8
in|shape|word =sul word|	2-3 -8
in|shape|word =than =a|	4-7 10
in|shape|word =that word|	4-7 13
in|shape|word =the verb|	4-7 8	8+ 7
in|shape|word =the word|	2-3 8	4-7 19	8+ 10
in|shape|word =their word|	4-7 8
in|shape|word =to =be|	8+ 9
in|shape|word =to =the|	4-7 12
in|shape|word =to word|	2-3 -10	4-7 12
in|shape|word =um word|	4-7 11
in|shape|word =una word|	2-3 8	4-7 7
in|shape|word =und word|	2-3 9
in|shape|word =with =a|	4-7 12
in|shape|word =with =one|	4-7 7
in|shape|word =with =the|	4-7 7	8+ 13
in|shape|word =with word|	2-3 14
in|shape|word =y word|	2-3 17
in|shape|word =à word|	8+ 10
in|shape|word adverb =and|	4-7 7
in|shape|word adverb =nicht|	4-7 7
in|shape|word adverb =que|	4-7 9
in|shape|word adverb word|	2-3 7	4-7 18
in|shape|word adverb|	2-3 12
in|shape|word capital =der|	4-7 -7
in|shape|word capital word|	4-7 7
in|shape|word verb =the|	4-7 11
in|shape|word verb word|	2-3 8
in|shape|word word =and|	4-7 27
in|shape|word word =a|	4-7 15
in|shape|word word =by|	4-7 10
in|shape|word word =come|	4-7 9
in|shape|word word =com|	4-7 17
in|shape|word word =de|	8+ 10
in|shape|word word =di|	4-7 11
in|shape|word word =et|	4-7 9
in|shape|word word =e|	4-7 20	8+ 7
in|shape|word word =for|	4-7 16
in|shape|word word =from|	4-7 8
in|shape|word word =il|	4-7 14
in|shape|word word =in|	4-7 17
in|shape|word word =les|	4-7 11
in|shape|word word =ma|	4-7 9
in|shape|word word =no|	4-7 7
in|shape|word word =of|	4-7 21
in|shape|word word =on|	4-7 12
in|shape|word word =over|	4-7 10
in|shape|word word =o|	4-7 10	8+ 7
in|shape|word word =para|	4-7 10
in|shape|word word =por|	4-7 12
in|shape|word word =senza|	4-7 8
in|shape|word word =than|	4-7 13
in|shape|word word =to|	4-7 15
in|shape|word word =wie|	4-7 8
in|shape|word word =with|	4-7 7
in|shape|word word =à|	4-7 9
in|shape|word word adverb|	2-3 11	4-7 14	8+ 8
in|shape|word word capital|	2-3 12
in|shape|word word number|	2-3 -12
in|shape|word word verb|	4-7 9
in|shape|word word word|	4-7 12	8+ 7
in|shape|word word|	2-3 -12
in|shape|word|	1 -8
in|word|	14 -7	2 -15	2029 9	2030 -8	3 -18	5 -10	abbiamo 11	aber 9	about 12	abzocke 7	acompanha 7	acordada 9	acted 9	actually -7	administrativa 7	aduana -10	after 8	again -8	age 12	agenten -7	agility 11	agua -11	aguardiente -7	ai 12	aire 7	ajoutés -10	ajuste 11	alarming 10	albatros -7	alert -10	alfaiate -10	alguém 8	alimentar -11	alive 11	alle 9	almighty -8	almost 12	almoço 11	alquiler -8	als 11	also 10	alta -9	alto -12	always 7	ambachtelijk -9	an 19	ancestor 13	angel -11	animal 9	antenne -8	antes 8	antiplagio -12	anunciada 11	any 12	anything 10	apagão -9	apaisé 8	apericena -11	appesi -9	aprils -8	après 14	aqui -7	aquí -13	arancel -8	aria -7	arithmetic 18	army -8	arroz -9	artigianale -9	asfixia 11	ask -8	asked 8	assobio -8	at 14	attenta 8	attention 7	attentive 12	atto 13	até 11	au 10	auch 8	auntie -10	aus 11	authentic -9	autor -13	autumn 10	aux 11	außer 8	ava -8	avances 8	avant 10	avec 18	avevo 7	avô -8	away 7	azul -7	b -10	baby -10	bad 11	badger -11	balanço -7	ball -9	ballerino -12	ballo -9	balloon -8	banter 10	barn -8	bas -10	basically 10	basta 8	bastante 9	bed-rot -9	beds -10	behandeling -7	behaviour -9	beheersbaar 9	behind 11	being 9	bem 7	bene -8	benedito -7	benzina 9	best 7	beyond 9	bianca -8	bienveillance 8	bienvenidos -8	biggest -7	billete -9	binnen 9	biology -7	bisschen 7	bizarro -9	black -9	blague 9	blanc -8	blanche -10	blancos -11	bleibt -8	blu -8	blue -14	boa 7	boat -9	boats -8	bocadillo -7	boicote 8	boiler -8	bonus -8	book -11	border -12	bored -11	boredom -7	boring -9	borrowed -7	bottega -8	branco -10	brave 11	breathe-in -8	britain's -7	bro -12	broken 11	budget -9	buen 7	bueno 11	bufandas 9	buitengewoon 9	buon 11	buona -8	buone -9	burla 7	bus -7	but 21	buy -18	by 11	bérénice -11	c -13	caballero -8	cada 8	cadê 10	caja -7	calados -9	caldo -9	called 11	calm -15	calma 10	calmo -7	camas -8	camici -9	can -9	cancer -12	candidato -10	cani -9	capacity -11	caparòssola -9	capataz -11	capitano -8	capo -11	cara 12	card -7	cards 9	care -10	carenze 9	caro -7	carretera -8	carta 10	cartographer’s -9	case 7	caso -8	catch -8	causa 12	cavaleiro -10	cave -7	ce 10	cegueira -10	cell -9	cerrado -8	certa -10	chachi -9	chacun 8	channel 13	chantage 9	chave -8	chaves -11	cheap 12	cheque 8	chiacchiericcio 7	chica -8	chico -11	chinelo -8	chino -10	choquée 9	chove 9	christmas 8	chuvisqueiro -7	chuy -7	ci -7	cidade -7	ciociu -11	ciudad -10	clause -11	clean 8	club 7	coalition -9	cocina -8	cod -12	cognato -8	colore -9	com 12	come 7	comercio -7	comigo 9	coming 9	comitato -8	comment 10	como 17	completion -9	compra -11	comprar 9	comptables 9	con 9	concern 10	conciencia 10	conditions 9	confort 9	conserver -7	constrangimentos 9	contabilidade 8	contact -11	contenues 7	contenção 13	contessa -7	conteúdo -10	continuará -12	coordenadas 11	coraggiosa 9	coral 8	corner -10	correct 13	corso 9	cortesia 13	counted 12	coup 13	courage 9	courageuse 8	cours 8	court 10	cover -7	cozinha -9	cozy -8	cretaceous -11	criativa 13	cringe -10	criterios 9	croustillant -8	crunch -7	cuisine -8	culture -11	cuore -10	cura -9	curtailment -7	custardgate -11	cutters -7	d'âge -11	da -21	dag 7	dama -7	damage -12	dank -7	dann 8	dans 12	dark -11	darkness 11	das -9	dat 10	daughter -9	dave -7	day -10	dazio -7	de -21	de-risking -12	dead -11	deal -10	decir 7	dedal -8	deep -11	deeply 9	defect -11	definire -7	definitivas -8	definitivo -9	dei -15	del -17	deliberada -10	deliberate 12	delivery -16	della -11	dell’interprete -8	den -8	dentro 8	deprimente 10	depuis 8	der 8	derrotista 8	desde 7	despedidas -8	detto 8	dez -7	di -10	diary 9	dicke -10	did 15	die -12	diga -8	digitale -9	digna 7	dignity -9	diphda -9	dire 8	direction -13	direito 7	disagi 9	disappointed 8	discórdia -13	divers -10	dividend -13	division -11	dix 9	diálogo 8	do -18	doc -8	doce -10	doch 9	dock 8	doctor -10	documenti -10	does 7	dog -9	doktor -8	dolly -8	domani 9	domenica -8	dona -7	don’t -8	dorme -8	dormir 7	dos 13	doutor -9	dr -10	dreams -8	drift -7	drink -9	drizzlecore -10	droit -8	dry -8	du -14	dämmerschoppen -8	dès 12	déjà 7	dörfer 9	d’estate -9	early -9	eastern -10	ecco 8	eel -9	een 10	eerst -8	efeito -11	efficiency -13	effort 8	eigenlijk -12	ein 8	eine 16	einem 7	eingebildete -8	einzelfall 9	el -14	elas -7	elefantes -11	elegante 13	elle -7	emergency 8	emilia -7	encore 12	encouraging 12	enfin 8	enjoy 13	enkele 8	entirely 12	entro 11	era 8	ereditata 9	erhebliche 12	error 12	es 11	escudo -8	eso 8	espacio -10	essa 7	estado 8	estava 8	estinto -11	estrada -9	está 12	eu 7	euro -7	europa -7	european -8	event -8	everything 7	excepcional 8	exceptional 11	extremely 9	falam 10	false 12	falso -10	famille -10	família -13	fanal -7	fantaisistes 9	fantasma -8	far 11	fare 8	fatti 9	fatura -11	feierabend -8	fermento -11	ferro -10	ferryman’s -7	file -7	fin -7	final -10	finalmente -14	finir 7	firmavo 9	first -11	flight -8	floor -9	flor -8	flying -9	focus -8	fog 7	fogo -10	fois 9	folklore 12	fondo -8	fonte 10	for 12	foram 8	format -10	forte 10	fortuna -7	forzada -10	fossil -9	foto 9	fragilidad -12	franco 10	frank 11	fratello 8	fraude -12	free -7	frei -9	frein -7	freischütz -9	frequent 13	friday -10	from -10	fruit -8	fuga -7	fumacê -7	furious 7	furto 7	fyi -8	gabinete -7	galo -8	gap -10	geduld 7	geen 11	geluk 8	gentile 11	genuanceerd 8	geometra -11	georgian 7	gesprächsbereit 9	gestão -9	get -8	gewoon -7	gezellig -7	ghost -22	giallo -8	ginette -7	giusta 10	globalement 8	gloves -10	go -10	golden -11	goodnight -9	gossip -11	grande -13	gravedigger's -9	gravy 7	grote -10	grower -8	gruft -8	grátis 11	guaranteed -8	guardianes -7	guerra -11	guilt-free -12	guilty -14	gute 10	géant 7	h -7	ha 11	haaskaaf -7	habitar -9	had 7	halo -10	halten -10	hammer -11	hand -10	happy 11	harbor -11	harbourmaster -9	hard 10	harvest -11	have 12	he 11	head -10	health -8	heard 9	heart -8	heartbroken 15	hebben 8	her 7	herdada 7	here -8	heredada 8	heron -8	hesitation 11	het -13	hill -8	him -7	his 10	histórico 11	hmm 9	ho 9	hoja -7	hold -18	holiday -7	hollow -7	honest -7	honesta 7	hope -9	hora 7	horários 9	hospital -10	hospitales -9	houden -10	hub -16	humanos -7	husch-pfusch 7	hydrology 7	i'm 9	idle 10	if 13	igual 7	ii -7	iii -10	ik 12	il -10	im 9	importante 8	impossible 11	improvement -11	in-network -10	inaccettabile 7	index -8	infame -9	infeliz 11	instable -8	insuficiente 7	insult 10	insultante 9	integral -11	interesse 8	interesting 11	intertextualidad 12	interés -10	intérprete -8	intérêt 12	is 8	isn’t 8	issue 11	isteria 8	it 8	it's 13	its 13	it’s 15	jabuti -9	jalousie 12	jamais 12	jamón -12	janela -10	jardinier -9	je 9	jefa -9	joke 10	jornal -8	jour -7	journey -8	judicial 8	junta -8	juntos -8	juros 9	just 10	juste -9	j’y 8	kahlschlag 8	kan 8	keeper’s -10	keer -9	keine 9	kel -8	kid -10	killer -7	kilómetro -8	kind 7	klasse 7	klopt 7	knew 12	know -9	knows -7	kompromiss 10	kontrolle 8	kopi -8	kunnen 8	kurier -9	könig -7	la -17	laat -7	laboratorio -11	laguna -8	lamentamos 8	lamparina -8	landing -9	langsam 7	lantern -10	lanterna -9	laranja -8	lasciatelo 9	later -8	lavoratori 8	lazarilla -8	le -11	lear -7	ledger -11	left 9	legge -8	legion -7	lei -10	leider 11	leilão -10	lenta 11	lento 7	leone -7	lernen -7	les 9	let -7	letters -12	ley -8	li 8	liberazione 9	libre -14	lier -8	life -11	light -7	lighthouse -12	lights -9	like 15	linea -8	lions -8	liquidação -8	liste -8	listening 9	live -9	llamada -7	local -8	locale 9	lodo -7	lojas-vitrine -9	long -7	looked 12	losango -9	loss -12	love -11	loves 9	low -7	loyal 9	lu -11	lucky 10	lunch 7	lungo 7	lusíadas -9	líquido -8	l’annata 9	l’heure -8	l’ho 8	magpie -7	mains -7	maintenance 11	mais 17	maison -10	mal 8	mal-entendido 8	malaisance -10	malinga -7	mamie -7	mano -11	manual -9	mar -11	mardi 9	mare -9	marie-salée -7	marine -8	maré -7	mas 9	massima 12	material 11	matinal -11	maturidade 7	may -9	mayor 8	mañana -8	meer 7	mejor 11	meme -11	memoria -9	menos 10	mentalità 7	mercado -8	mestra -7	mestre -9	mid -10	mieux 8	military -7	mine 9	minha 9	ministro -8	mio 8	mir 7	miracle -13	misc -9	miscellaneous -8	mismo 9	miss -8	missing -10	mister -7	mit 16	mode -12	modelo -10	moderate -9	modest -8	moi 10	molto 7	mon 9	money -7	mooi 10	moose -14	morgen -12	mostly 8	motel -11	movement -8	mr -9	much -7	mud -11	mum 9	municipal -8	mur -9	muto -7	muy 9	my -13	mão -9	mängel 12	médica -8	möwe -7	músculo -8	na 8	nachbar -9	nacional 7	nada -10	nadie 7	natal -9	negativo 7	negra -8	nemo -10	nero -10	nessun 10	nessuno 10	neun -7	neutral -20	niemand 7	niente -11	niet 10	night -13	nine -9	ninguém 10	ninth -9	nobody 14	noch -7	noise 13	noisy 9	nord -12	normal 9	norte -8	nostalgia 11	not 18	nota -10	notaire -7	note 7	notícias -7	nova -9	novela 10	nox -8	num 8	numbers 12	numero -9	nur 9	nuvole -7	nuvoloso -9	nº -7	não 8	nécessaire 10	objeto -10	obra 10	occasione 7	ochtend -7	oferta -7	offerta 8	officer -9	ogni 8	ohne 12	oltre 9	om 14	on -16	once 12	once-in-a-generation 13	ongelukkig 7	ontdekking -7	onverantwoord 8	oops -10	op 8	operation -12	operazione -8	oportunidad 8	oportunidade -7	oportunista 11	optimista 9	orchard -8	orderly 12	ordinary 11	original -9	orologeria 10	oscilación -10	otros 7	otters -7	oui 9	our 10	outperform -13	oven 10	oversight -10	own -8	pace 7	paciencia 8	pack -10	pack-up -10	pagano 9	pan -7	panadería -8	pane -8	pantalla -8	paparda -11	paper -14	paralelo -7	parcheggio -10	parece 9	parente -9	park -8	parking -14	particular -7	parties -11	partilhada -9	pasada -8	pasillo 9	passado 9	patate -11	patience 12	patient 11	patria -8	patron -10	patto -8	paying 9	peat -7	peau -7	pedagógico 8	pela 11	pelo 11	pending -11	people 12	per 15	perder -10	perdido -10	perfeita 9	permiso -9	perreo -7	pertinent -7	petit -9	phantom -12	pie -12	piedra 7	pilar -7	pilha -7	pimenta -9	pinta -9	pirate -9	piscine -7	più 8	placa 9	plakband 9	plan -16	planilha 11	plans 9	pleinement 11	pluviste -7	plágio -11	point -9	points 9	polemica 12	politesse 8	politics -10	pontuais 9	poor -11	populismo 8	por 12	porchlight -9	porcupine -9	port 9	posible 12	positiva 7	posto -9	potato -10	pothole -8	power -12	pozzo -7	prato -7	precauzionale 8	precipitada 8	preguiça 9	premature 12	prematuro 10	premium -11	press 11	pressão 7	presupuesto 13	pretty 14	primavera -7	prince -8	principe 7	print 8	prise 7	problemas -9	problemi -9	produto -9	profe -9	professor -12	profunda 9	progressi 9	promessa 7	prometedor 8	pronto -8	proroga 7	prova 7	proyecto -7	prudence 9	prudente 9	prudenza 8	prática 7	prématuré 7	présence -8	próxima 7	pueblo -9	puente -17	puntuales 9	putt 9	pé -7	qualcosa 8	quando -9	quase -9	que 13	queen -11	quelle 10	quemar 13	question 9	qui -8	quintal -8	quota -8	qué 8	radical 14	radio -13	ragione 7	raison 8	raiz -12	ramasse 7	random -8	raten 7	rave -10	readequação 8	reading 10	recreio -12	recursos -9	red -10	rede -8	redondo 9	reg -8	regenafspraak -8	regolare 9	regret -13	regretted 10	reina -9	reitor -7	relaxed 11	relieved 8	reports -8	requires -11	residenza -11	resiliência 7	respekt 8	respeto 16	responsibility 12	resta 7	resting 9	retenue 14	retraite -8	return -9	review 10	reëel 8	ricostruzioni 7	rien 8	riequilibrio 7	riesgo -12	right -18	rigoletto -10	risco -9	risque 7	rives -10	road -7	romântica 8	rotta -8	rounding 11	route 10	router -7	routine -11	row -10	rules -11	rutsche -9	rápido 8	réserve -7	sabotaje 9	saison 12	sal -12	sale -13	salt -19	salta 9	salva -7	salvo’s -10	samen -8	santa -7	sastre -7	saturday 7	saudade -11	sauve 9	scam 12	schattenhaushalt -7	schiaffo 8	school -13	schritt 9	science -7	scomodo -7	sea -10	season -9	second -10	secondo -9	see 9	segnale 7	segnali 8	segunda -10	segunda-feira 7	seguro -10	sehr 11	sell 7	sem -9	semana 10	sense 9	senso 10	sentido 14	serenamente 7	serenidade 10	seriously 12	serra -10	seventeen -8	several 10	shadow -9	share 8	she 15	shelf -8	she’s 8	shield -10	show -7	si 10	sieben -9	siempre 10	signal 10	signora -8	silence -12	silencio 8	silent -12	silenzio -9	silobolsa -9	silvester -7	sinergia -7	sinhá -8	sirva-se -8	sisters -8	sit 9	situação 8	sleep 10	smemorato 7	smiling 11	so 10	sobremesa -13	sobriété -8	social -12	soddisfazione 11	soft -11	sola -9	soldiers 10	solo -7	sombra -11	some 12	somewhere 10	sommer -7	son 7	sono 11	sorrent -8	sorribas -11	sorry 10	sou 7	sound -7	sounded -7	soup -10	southern 8	space -12	spare 9	speeches -8	spider -11	spiritual -10	sportlich 7	spy -8	stage 11	stakeholders 9	stanco 8	stay 15	stil -7	still -8	stille -10	stiltetax -7	sting -8	strikes 7	strongly -8	stuck 9	stuff -11	su 12	subject 11	sucres -10	sucrée 12	suficiente 12	suis 8	suivait 7	sulla 12	summit -9	sunday -8	sunlight 10	sunrise -11	supports 8	sur 8	suspendue -9	sweet -10	symbolique -7	sympathy 10	sí -7	só 10	tagblatt -8	take 7	taken 8	takes 10	talk -11	também 10	tampoco 9	tano -7	tardiva 7	tardive 9	tassa -8	taxa -14	te -10	teatro 11	tecnica -14	tecnicamente 8	tecnici -9	tela -7	tempestade 9	tempo -12	temps 7	tenderness 10	tengo 7	terme 11	terra -8	terrifying 10	teto -8	that 11	that's 14	the -21	theatre 9	theft 9	their 10	there 8	they 14	they’re 9	thinking 12	this 14	ti -7	tides -7	tidewrack -8	tiene 9	time -9	tired 8	todas -8	todo 10	tonight -14	too -15	toque -8	torna -10	torno -9	torta -7	torto -9	total 10	totale 12	totalmente 7	tout 14	track -13	trade 7	trained -10	traitements 8	tram -9	transición -12	transit -7	trasloco -9	trauerspiel 7	travail 10	travel -11	triangolare -7	triste -9	trop 7	truck -9	truly 10	tránsito -10	très 11	tu 9	tudo -7	tuesday -12	turbina -7	turismo 9	turning -7	tutto 11	twee 7	twice 7	táper -9	túnel -11	uma 15	un 13	una 20	uncle -13	uncles -9	understudy -11	understudy’s -7	undici 7	une 20	unicornio -12	uno 9	up -13	urna 9	v -8	vacaciones -7	vaches 9	vai -9	vale 9	valiente -11	vamos -11	van -7	vaquilla -7	vecchio -12	vegan -12	vegano -11	vento -8	ver -10	verbale -7	verbijsterd 9	verde -10	verdi -11	vergonha 10	vermelha -9	verrast 7	vertical 13	very 11	verão 8	vibe -9	viciada 9	viel 9	view -10	vigilant 11	villa -9	villoresi -9	vinho -8	vino -9	virado -8	visit -15	visitas 10	vives 7	voice -9	volto 7	voorlopig 9	voraussichtlich -13	vota -9	vote 8	voz -15	vrai -7	vuelo -9	vuoi -9	vuoto -7	walking -9	wally -9	ward -8	warm 8	wars -8	warten 7	watch 11	weg -9	wel 7	welcome -14	well 13	were 12	west 9	when 9	which 9	who 8	whom 9	wi-fi 7	wie 7	wife -11	windmill -9	wir -8	wish -7	with 19	without 7	witz 8	wolf -11	work 11	workshop 7	worms -8	x -8	y 8	yeah 10	yes 13	you -14	you've 8	younger -12	zanzare -7	zero -11	zijn 7	zona -9	zone -8	zoom -7	zorgelijk 7	zukunft -8	zum -12	zumutbar 11	zurück -8	zwei 8	zé -7	zéro 7	à -9	ça 9	éramos 7	étape 8	één -12	última -7	único -9	über 10	überfällig 7
it:alone|alone|	1 10	2-3 16	4-7 30
it:alone|first|	4-7 -7	8+ 10
it:best-gap|according-to|according|gap|according-to|,;|	4-7 8	8+ 7
it:best-gap|according-to|according|gap|according-to|,c|	4-7 8
it:best-gap|according-to|according|gap|according-to|,q|	2-3 8	4-7 10
it:best-gap|according-to|according|gap|according-to|,|	2-3 9	8+ 10
it:best-gap|according-to|according|gap|according-to|;|	2-3 -8	4-7 -10
it:best-gap|according-to|according|gap|according-to|c|	4-7 8
it:best-gap|according-to|according|gap|according-to||	2-3 9	4-7 15
it:best-gap|colon|naked||	8+ 8
it:best-gap|named-before|naked||	2-3 14	4-7 19
it:best-gap|named-nearby|naked||	2-3 10	8+ 20
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 17	8+ 8
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -7	2-3 -7
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 12	4-7 14
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 11
it:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 8
it:best-gap|sentence-after|saying|gap|sentence-after||	8+ 7
it:best-gap|sentence-before|apposition|gap|sentence-before|;|	4-7 7
it:best-gap|sentence-before|apposition|gap|sentence-before|qcs,|	4-7 8
it:best-gap|sentence-before|apposition|gap|sentence-before||	2-3 12	4-7 8
it:best-gap|sentence-before|direct|gap|sentence-before||	2-3 -7	4-7 9
it:best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 10	4-7 11
it:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 13
it:best-gap|sentence-before|saying|gap|sentence-before|;|	8+ 8
it:best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 9
it:best-gap|sentence-before|saying|gap|sentence-before|s,|	4-7 9
it:best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -8	4-7 11
it:best-gap|sentence-before|saying|gap|sentence-before||	1 -10	2-3 7	4-7 15
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 9	8+ 8
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -12
it:best-gap|speaker-then-quote|apposition|gap|speaker-then-quote|;|	4-7 13	8+ 9
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 -9
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -14	4-7 11
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -11
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 8
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 11	4-7 24	8+ 8
it:best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	2-3 -8
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 -8	4-7 17	8+ 13
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 7	4-7 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -12
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -17	2-3 14	8+ 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 8	4-7 14	8+ 7
it:best-gap|topic|naked||	1 -9	8+ 14
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	2-3 -8	4-7 9
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -7	2-3 14	4-7 18	8+ 10
it:best-intro|,|according|far|	4-7 9
it:best-intro|,|direct|5-10|	2-3 -8
it:best-intro|,|judging|2-4|	2-3 -7
it:best-intro|,|naked|1|	2-3 8	4-7 11
it:best-intro|,|naked|2-4|	4-7 12
it:best-intro|,|naked|5-10|	1 -8
it:best-intro|,|naked|far|	1 -12	4-7 10
it:best-intro|,|saying|1|	2-3 17	4-7 11	8+ 9
it:best-intro|,|saying|2-4|	2-3 10	4-7 10
it:best-intro|,|saying|far|	4-7 13
it:best-intro|-|naked|2-4|	8+ 8
it:best-intro|-|naked|5-10|	8+ 12
it:best-intro|:|according|far|	8+ 10
it:best-intro|:|apposed|2-4|	4-7 9	8+ 7
it:best-intro|:|apposition|2-4|	4-7 7
it:best-intro|:|apposition|5-10|	4-7 11
it:best-intro|:|naked|1|	1 8	2-3 8	8+ 7
it:best-intro|:|naked|2-4|	1 9	2-3 11	8+ 17
it:best-intro|:|naked|5-10|	1 -9	8+ 26
it:best-intro|:|naked|far|	8+ 25
it:best-intro|:|saying|1|	4-7 15	8+ 11
it:best-intro|:|saying|2-4|	2-3 -8	4-7 17	8+ 16
it:best-intro|:|saying|5-10|	8+ 10
it:best-intro|:|saying|far|	1 -10	4-7 8
it:best-intro|;|naked|far|	1 -7
it:best-intro|adverb|naked|5-10|	1 -14
it:best-intro|adverb|naked|far|	1 -14
it:best-intro|adverb|saying|5-10|	4-7 10
it:best-intro|auxiliary|according|1|	1 -11
it:best-intro|auxiliary|according|2-4|	1 10	2-3 12	4-7 9
it:best-intro|auxiliary|according|5-10|	2-3 8	4-7 11
it:best-intro|auxiliary|naked|2-4|	2-3 8
it:best-intro|auxiliary|naked|5-10|	4-7 9
it:best-intro|auxiliary|naked|far|	1 -7	4-7 8
it:best-intro|auxiliary|saying|2-4|	2-3 9
it:best-intro|auxiliary|saying|5-10|	2-3 11
it:best-intro|capital|naked|2-4|	2-3 -7
it:best-intro|capital|naked|far|	4-7 9
it:best-intro|capital|saying|far|	4-7 8
it:best-intro|determiner|according|5-10|	1 -10
it:best-intro|determiner|judging|2-4|	2-3 -8
it:best-intro|determiner|naked|2-4|	2-3 -16
it:best-intro|determiner|naked|5-10|	2-3 -19
it:best-intro|determiner|saying|5-10|	1 -10
it:best-intro|preposition|according|2-4|	1 -12
it:best-intro|preposition|according|5-10|	4-7 11
it:best-intro|preposition|apposition|far|	2-3 8
it:best-intro|preposition|judging|2-4|	2-3 11	4-7 9
it:best-intro|preposition|naked|1|	1 -7	2-3 -13
it:best-intro|preposition|naked|2-4|	1 -12	2-3 7	4-7 -7
it:best-intro|preposition|naked|5-10|	1 -7	4-7 -7
it:best-intro|preposition|naked|far|	2-3 -16	4-7 13
it:best-intro|preposition|saying|2-4|	4-7 15
it:best-intro|preposition|saying|5-10|	2-3 9	4-7 11
it:best-intro|preposition|saying|far|	2-3 -14
it:best-intro|start|according|1|	4-7 -7	8+ 8
it:best-intro|start|judging|far|	8+ 9
it:best-intro|start|naked|1|	8+ 11
it:best-intro|start|naked|2-4|	4-7 16	8+ 10
it:best-intro|start|naked|5-10|	2-3 -10	4-7 11	8+ 13
it:best-intro|start|naked|far|	2-3 15	8+ 8
it:best-intro|start|other|1|	4-7 13
it:best-intro|start|saying|1|	1 9	2-3 19	4-7 20
it:best-intro|stop|apposition|2-4|	2-3 7
it:best-intro|stop|apposition|5-10|	4-7 8
it:best-intro|stop|direct|5-10|	4-7 11
it:best-intro|stop|naked|2-4|	1 8	8+ 9
it:best-intro|stop|naked|5-10|	4-7 26	8+ 8
it:best-intro|stop|naked|far|	2-3 20	4-7 37	8+ 13
it:best-intro|stop|other|1|	2-3 10	4-7 12	8+ 7
it:best-intro|stop|saying|1|	1 12	2-3 23	4-7 16
it:best-intro|stop|saying|2-4|	4-7 7
it:best-intro|stop|saying|5-10|	2-3 -8	4-7 13
it:best-intro|verb-judging|judging|0|	1 7	4-7 15	8+ 7
it:best-intro|verb-judging|naked|0|	1 -7	2-3 -8
it:best-intro|verb-judging|naked|5-10|	1 -9
it:best-intro|verb-judging|naked|far|	1 -12
it:best-intro|verb-judging|saying|5-10|	2-3 -12
it:best-intro|verb-saying|naked|2-4|	2-3 -10
it:best-intro|verb-saying|naked|5-10|	2-3 -9	4-7 10
it:best-intro|verb-saying|saying|0|	4-7 13
it:best-intro|verb-thinking|thinking|0|	2-3 7
it:best-intro|word|according|2-4|	4-7 17	8+ 8
it:best-intro|word|according|5-10|	2-3 7
it:best-intro|word|apposition|5-10|	1 -9
it:best-intro|word|apposition|far|	2-3 -8
it:best-intro|word|judging|2-4|	1 7	4-7 16
it:best-intro|word|naked|1|	1 -10	2-3 -12	4-7 -9
it:best-intro|word|naked|2-4|	1 -20
it:best-intro|word|naked|far|	2-3 7	8+ 8
it:best-intro|word|saying|2-4|	1 -15	4-7 27	8+ 9
it:best-intro|word|saying|5-10|	1 -16	4-7 22	8+ 7
it:best-intro|word|saying|far|	1 -8
it:best-intro|–|saying|2-4|	4-7 7
it:best-lead|lower|,|according|	according-to 9
it:best-lead|lower|,|direct|	speaker-then-quote -9
it:best-lead|lower|,|judging|	speaker-then-quote -10
it:best-lead|lower|,|naked|	actor-nearby 8	named-nearby 9
it:best-lead|lower|,|saying|	quote-then-verb 7	sentence-before 11	verb-then-speaker 21
it:best-lead|lower|:|naked|	actor-nearby -10	named-nearby 9
it:best-lead|lower|;|naked|	topic -7
it:best-lead|lower|adverb|naked|	actor-nearby -12	topic -12
it:best-lead|lower|adverb|saying|	speaker-then-quote 10
it:best-lead|lower|auxiliary|according|	according-to 9
it:best-lead|lower|auxiliary|saying|	sentence-before 9	speaker-then-quote 15
it:best-lead|lower|capital|according|	according-to 9
it:best-lead|lower|determiner|according|	according-to -7
it:best-lead|lower|determiner|judging|	speaker-then-quote -9
it:best-lead|lower|determiner|naked|	actor-nearby -9
it:best-lead|lower|preposition|according|	according-to 9
it:best-lead|lower|preposition|apposition|	sentence-before 9
it:best-lead|lower|preposition|direct|	speaker-then-quote 7
it:best-lead|lower|preposition|judging|	speaker-then-quote 11
it:best-lead|lower|preposition|naked|	actor-nearby -7
it:best-lead|lower|that|naked|	topic -7
it:best-lead|lower|that|saying|	speaker-then-quote 7
it:best-lead|lower|verb-judging|according|	according-to -7
it:best-lead|lower|verb-judging|judging|	speaker-then-quote 7
it:best-lead|lower|verb-judging|naked|	actor-nearby 9
it:best-lead|lower|verb-judging|saying|	speaker-then-quote -11
it:best-lead|lower|verb-saying|naked|	actor-nearby -13
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 10
it:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 7
it:best-lead|lower|word|apposition|	speaker-then-quote -7
it:best-lead|lower|word|judging|	speaker-then-quote 11
it:best-lead|lower|word|naked|	actor-nearby 9
it:best-lead|lower|word|saying|	quote-then-verb -7	speaker-then-quote -7	verb-then-speaker 10
it:best-lead|other|verb-saying|saying|	speaker-then-quote -8
it:best-lead|other|word|naked|	actor-nearby -9
it:best-lead|upper|,|direct|	speaker-then-quote -8
it:best-lead|upper|,|naked|	topic -12
it:best-lead|upper|-|naked|	actor-nearby 13
it:best-lead|upper|:|according|	sentence-before 9
it:best-lead|upper|:|apposed|	speaker-then-quote 8
it:best-lead|upper|:|apposition|	sentence-before 10
it:best-lead|upper|:|direct|	sentence-before 10
it:best-lead|upper|:|judging|	speaker-then-quote 9
it:best-lead|upper|:|naked|	named-nearby 8	topic 19
it:best-lead|upper|:|saying|	quote-then-speaker 9	quote-then-verb 8
it:best-lead|upper|auxiliary|naked|	actor-nearby -8
it:best-lead|upper|determiner|naked|	actor-nearby -12	topic -13
it:best-lead|upper|determiner|saying|	speaker-then-quote -9
it:best-lead|upper|preposition|according|	according-to -14
it:best-lead|upper|preposition|naked|	actor-nearby -14	named-nearby -14	topic -17
it:best-lead|upper|preposition|saying|	quote-then-speaker -8
it:best-lead|upper|start|according|	according-to -10
it:best-lead|upper|start|direct|	paragraph-before 7
it:best-lead|upper|start|naked|	actor-nearby 7	named-before 8	topic 17
it:best-lead|upper|start|saying|	quote-then-verb 15	sentence-after 8
it:best-lead|upper|stop|apposition|	sentence-before 12
it:best-lead|upper|stop|direct|	sentence-before 12
it:best-lead|upper|stop|naked|	actor-nearby 12	named-nearby 13	topic 7
it:best-lead|upper|stop|saying|	sentence-before 16
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -10
it:best-lead|upper|verb-judging|naked|	actor-nearby -7	topic -7
it:best-lead|upper|verb-saying|naked|	actor-nearby -8	named-nearby -7
it:best-lead|upper|word|according|	according-to -13
it:best-lead|upper|word|apposition|	sentence-before -7
it:best-lead|upper|word|naked|	named-nearby -11	topic -18
it:best-lead|upper|word|saying|	quote-then-verb -10	speaker-then-quote -13	verb-then-speaker -10
it:best-lead|upper|–|saying|	sentence-before 7
it:best-lemma|	annotare -11	anticipare -7	avvisare 7	bocciare -8	chiamare -23	chiosare 7	comunicare 9	concedere 10	contestare 7	correggere 7	definire 8	denunciare 9	descrivere 9	dichiarare 8	elogiare 7	escludere -7	esprimere 11	frenare 8	giudicare 17	gongolare 7	indicare -8	insistere 10	interrompere 8	invitare -8	liquidare 9	lodare 8	negare 7	obiettare 9	parlare 9	promettere 10	proporre -7	protestare 8	puntualizzare 10	raccontare -7	replicare 16	riassumere 7	riferire 8	rincarare 7	ringraziare 12	ripetere 12	ritenere 10	rivendicare 8	salutare -8	sbilanciare 7	scherzare 7	scrivere -7	scusare 7	sottolineare 13	temere 9	trovare 10	tuonare 7	volere -9
it:best-lemma|accusare|speaker-then-quote|	2-4 10
it:best-lemma|affermare|quote-then-verb|	1 7
it:best-lemma|aggiungere|quote-then-verb|	1 8
it:best-lemma|aggiungere|speaker-then-quote|	1 7
it:best-lemma|assicurare|quote-then-verb|	1 9	5-10 -8
it:best-lemma|assicurare|speaker-then-quote|	2-4 9
it:best-lemma|assicurare|verb-then-speaker|	1 8
it:best-lemma|avvertire|quote-then-verb|	1 8
it:best-lemma|avvertire|verb-then-speaker|	1 8
it:best-lemma|chiamare|speaker-then-quote|	0 -19	2-4 -11
it:best-lemma|chiedere|quote-then-verb|	1 11
it:best-lemma|chiedere|sentence-before|	5-10 7
it:best-lemma|chiedere|speaker-then-quote|	0 10	far -9
it:best-lemma|commentare|quote-then-verb|	1 8
it:best-lemma|concedere|quote-then-verb|	1 10
it:best-lemma|confermare|speaker-then-quote|	far 7
it:best-lemma|confidare|quote-then-verb|	1 7
it:best-lemma|contestare|speaker-then-quote|	5-10 10
it:best-lemma|definire|speaker-then-quote|	0 8	5-10 9
it:best-lemma|descrivere|speaker-then-quote|	2-4 9
it:best-lemma|dichiarare|sentence-before|	far 8
it:best-lemma|dichiarare|speaker-then-quote|	0 8	5-10 8
it:best-lemma|difendersi|quote-then-verb|	1 8
it:best-lemma|dire|quote-then-verb|	1 15
it:best-lemma|dire|sentence-before|	5-10 9	far 10
it:best-lemma|dire|verb-then-speaker|	1 7	2-4 10
it:best-lemma|esprimere|speaker-then-quote|	0 10
it:best-lemma|frenare|speaker-then-quote|	1 8
it:best-lemma|garantire|speaker-then-quote|	2-4 10
it:best-lemma|giudicare|speaker-then-quote|	0 13	2-4 10
it:best-lemma|giurare|sentence-before|	5-10 8
it:best-lemma|insistere|quote-then-verb|	1 9
it:best-lemma|liquidare|speaker-then-quote|	2-4 9
it:best-lemma|none|according-to|	0 7	1 -14	2-4 17	far -8
it:best-lemma|none|actor-nearby|	2-4 -9
it:best-lemma|none|colon|	2-4 10
it:best-lemma|none|named-before|	2-4 7	far 13
it:best-lemma|none|named-nearby|	1 -12	2-4 9	5-10 14
it:best-lemma|none|paragraph-before|	far 8
it:best-lemma|none|quote-then-speaker|	-6 -9	1 -7	5-10 -7
it:best-lemma|none|sentence-after|	1 8
it:best-lemma|none|sentence-before|	5-10 10
it:best-lemma|none|signature|	1 -9
it:best-lemma|none|speaker-then-quote|	0 8	far -11
it:best-lemma|none|topic|	0 -12
it:best-lemma|obiettare|speaker-then-quote|	1 7
it:best-lemma|osservare|quote-then-verb|	1 9
it:best-lemma|osservare|sentence-before|	5-10 -9
it:best-lemma|parlare|speaker-then-quote|	2-4 13
it:best-lemma|parlare|verb-then-speaker|	1 8
it:best-lemma|precisare|quote-then-verb|	1 10
it:best-lemma|precisare|speaker-then-quote|	2-4 10	5-10 7
it:best-lemma|promettere|speaker-then-quote|	0 11	2-4 11
it:best-lemma|proporre|speaker-then-quote|	5-10 -7
it:best-lemma|puntualizzare|quote-then-verb|	1 8
it:best-lemma|puntualizzare|verb-then-speaker|	1 7
it:best-lemma|raccontare|quote-then-verb|	1 9	5-10 -9
it:best-lemma|raccontare|speaker-then-quote|	5-10 8
it:best-lemma|replicare|speaker-then-quote|	2-4 8	5-10 9
it:best-lemma|respingere|speaker-then-quote|	5-10 8
it:best-lemma|ribadire|speaker-then-quote|	2-4 8
it:best-lemma|ribattere|quote-then-verb|	1 8
it:best-lemma|ribattere|speaker-then-quote|	2-4 7
it:best-lemma|ricordare|quote-then-verb|	1 7
it:best-lemma|ricordare|sentence-before|	far 7
it:best-lemma|riferire|quote-then-verb|	1 9
it:best-lemma|rincarare|speaker-then-quote|	1 7
it:best-lemma|ripetere|quote-then-verb|	1 10
it:best-lemma|rispondere|quote-then-verb|	1 15
it:best-lemma|rispondere|sentence-before|	2-4 7
it:best-lemma|ritenere|speaker-then-quote|	2-4 9
it:best-lemma|salutare|speaker-then-quote|	2-4 -8
it:best-lemma|scherzare|quote-then-verb|	1 7
it:best-lemma|scrivere|quote-then-verb|	1 12
it:best-lemma|scrivere|speaker-then-quote|	0 -10	5-10 10
it:best-lemma|scrivere|verb-then-speaker|	1 10
it:best-lemma|smentire|speaker-then-quote|	2-4 7
it:best-lemma|sostenere|quote-then-verb|	1 7
it:best-lemma|sostenere|speaker-then-quote|	5-10 9
it:best-lemma|sostenere|verb-then-speaker|	1 8
it:best-lemma|sottolineare|speaker-then-quote|	2-4 10	5-10 7
it:best-lemma|spiegare|sentence-before|	5-10 8
it:best-lemma|spiegare|speaker-then-quote|	2-4 7
it:best-lemma|tagliare|quote-then-verb|	1 11
it:best-lemma|temere|speaker-then-quote|	0 7
it:best-lemma|trovare|speaker-then-quote|	0 8
it:best-lemma|unlisted|quote-then-verb|	0 -10	1 15
it:best-lemma|volere|speaker-then-quote|	2-4 -9
it:best-near|according-to|according|	0 7	1 -14	2-4 17	far -8
it:best-near|according|0|	2-3 8
it:best-near|according|1|	1 -17	2-3 -10	8+ 9
it:best-near|according|2-4|	1 10	2-3 7	4-7 20	8+ 7
it:best-near|according|5-10|	1 -13	2-3 13	8+ 8
it:best-near|according|far|	8+ 13
it:best-near|actor-nearby|naked|	2-4 -9
it:best-near|apposed|1|	2-3 -10
it:best-near|apposed|2-4|	4-7 9	8+ 8
it:best-near|apposition|2-4|	2-3 10	4-7 8	8+ 7
it:best-near|apposition|5-10|	4-7 12	8+ 9
it:best-near|apposition|far|	8+ 9
it:best-near|colon|naked|	2-4 10
it:best-near|direct|2-4|	1 -9	4-7 7
it:best-near|direct|far|	2-3 -11	4-7 7	8+ 9
it:best-near|judging|0|	1 7	4-7 15	8+ 7
it:best-near|judging|1|	4-7 10
it:best-near|judging|2-4|	1 8
it:best-near|judging|5-10|	4-7 7
it:best-near|judging|far|	8+ 9
it:best-near|naked|0|	1 -9	2-3 -8
it:best-near|naked|1|	2-3 8	4-7 -7	8+ 9
it:best-near|naked|2-4|	2-3 8	8+ 14
it:best-near|naked|5-10|	8+ 18
it:best-near|naked|far|	4-7 7
it:best-near|named-before|naked|	2-4 7	far 13
it:best-near|named-nearby|naked|	1 -12	2-4 9	5-10 14
it:best-near|other|0|	1 -7	2-3 -7
it:best-near|other|1|	4-7 17	8+ 8
it:best-near|paragraph-before|direct|	far 7
it:best-near|quote-then-speaker|apposed|	-6 -9
it:best-near|quote-then-speaker|apposition|	5-10 -8
it:best-near|quote-then-speaker|saying|	-8 -7
it:best-near|quote-then-verb|other|	0 -10	1 15
it:best-near|quote-then-verb|saying|	1 15	5-10 -14
it:best-near|relative|1|	4-7 -8
it:best-near|relative|5-10|	4-7 10
it:best-near|saying|0|	4-7 13
it:best-near|saying|1|	4-7 12	8+ 7
it:best-near|saying|2-4|	4-7 12	8+ 14
it:best-near|saying|5-10|	1 -19	8+ 11
it:best-near|saying|far|	2-3 -11
it:best-near|sentence-after|saying|	1 8
it:best-near|sentence-before|apposition|	5-10 8
it:best-near|sentence-before|direct|	5-10 12
it:best-near|sentence-before|saying|	1 14	5-10 -9
it:best-near|signature|naked|	1 -9
it:best-near|speaker-then-quote|apposition|	2-4 10
it:best-near|speaker-then-quote|direct|	1 8	far -11
it:best-near|speaker-then-quote|judging|	2-4 8
it:best-near|speaker-then-quote|relative|	5-10 9
it:best-near|speaker-then-quote|saying|	0 9	far -10
it:best-near|speaker-then-quote|thinking|	0 7
it:best-near|thinking|0|	2-3 7
it:best-near|thinking|2-4|	2-3 -8
it:best-near|topic|naked|	0 -12
it:best-near|verb-then-speaker|saying|	1 9	far -11
it:best-order|according|according|0|	2-3 8
it:best-order|according|according|1|	1 -17	2-3 -10	8+ 9
it:best-order|according|according|2-4|	1 10	2-3 7	4-7 20	8+ 7
it:best-order|according|according|5-10|	1 -13	2-3 13	8+ 8
it:best-order|according|according|far|	8+ 13
it:best-order|apposed|apposed|1|	2-3 -10
it:best-order|apposed|apposed|2-4|	4-7 9	8+ 8
it:best-order|apposed|judging|0|	4-7 10
it:best-order|apposed|judging|1|	4-7 8
it:best-order|apposed|judging|2-4|	1 9	2-3 9	4-7 15
it:best-order|apposed|saying|0|	1 10	2-3 -12
it:best-order|apposed|saying|1|	1 10	2-3 19	4-7 11	8+ 7
it:best-order|apposed|saying|2-4|	4-7 13	8+ 11
it:best-order|apposed|saying|5-10|	2-3 12
it:best-order|apposition|apposition|2-4|	2-3 10	4-7 8	8+ 7
it:best-order|apposition|apposition|5-10|	4-7 12	8+ 9
it:best-order|apposition|apposition|far|	8+ 9
it:best-order|apposition|judging|0|	1 9
it:best-order|apposition|judging|2-4|	1 7
it:best-order|apposition|saying|0|	4-7 8
it:best-order|apposition|saying|1|	1 8	2-3 18	4-7 9
it:best-order|apposition|saying|2-4|	2-3 19	4-7 8	8+ 10
it:best-order|apposition|saying|5-10|	1 -12	4-7 16
it:best-order|apposition|saying|far|	2-3 -7	4-7 13
it:best-order|direct|direct|2-4|	1 -9	4-7 7
it:best-order|direct|direct|far|	2-3 -11	4-7 7	8+ 9
it:best-order|direct|judging|0|	2-3 -7	4-7 7
it:best-order|direct|judging|2-4|	4-7 12
it:best-order|direct|judging|5-10|	2-3 -9
it:best-order|direct|saying|0|	2-3 7	4-7 9
it:best-order|direct|saying|1|	8+ 14
it:best-order|direct|saying|2-4|	1 -12	2-3 -8	8+ 10
it:best-order|direct|saying|5-10|	1 -16	8+ 9
it:best-order|direct|saying|far|	2-3 -9	8+ -7
it:best-order|direct|thinking|2-4|	2-3 -9
it:best-order|inverted|judging|2-4|	2-3 -8
it:best-order|inverted|other|0|	1 -7	2-3 -7
it:best-order|inverted|other|1|	4-7 17	8+ 8
it:best-order|inverted|saying|1|	1 11	2-3 9	4-7 19
it:best-order|inverted|saying|2-4|	1 -9	2-3 7	4-7 14
it:best-order|inverted|saying|5-10|	1 -9	2-3 -12	4-7 20	8+ 8
it:best-order|inverted|saying|far|	1 -9	4-7 12	8+ 7
it:best-order|naked|naked|0|	1 -9	2-3 -8
it:best-order|naked|naked|1|	2-3 8	4-7 -7	8+ 9
it:best-order|naked|naked|2-4|	2-3 8	8+ 14
it:best-order|naked|naked|5-10|	8+ 18
it:best-order|naked|naked|far|	4-7 7
it:best-order|relative|relative|1|	4-7 -8
it:best-order|relative|relative|5-10|	4-7 10
it:best-order|relative|saying|1|	2-3 8
it:best-phrase|name|	according 7	direct -9	judging 11	naked 12
it:best-phrase|noun|	according -8	apposition -8	direct 10	naked -14	relative -8
it:best-phrase|pronoun|	according 13
it:best-score|	-3 -12	-4 -14	0 -8	2 7	3 14	4 12	6 8
it:best-score|-2|	4-7 -8	8+ 13
it:best-score|-3|	1 -26	2-3 -11	8+ 14
it:best-score|-4|	2-3 -12	8+ 9
it:best-score|0|	4-7 -9	8+ 18
it:best-score|1|	2-3 -8	4-7 26
it:best-score|2|	4-7 11	8+ 14
it:best-score|3|	1 8	2-3 10	8+ 12
it:best-score|4|	2-3 9	4-7 15	8+ 7
it:best-score|5|	1 12
it:best-score|6|	4-7 19	8+ 8
it:best|according-to|according|	2-3 10	8+ 12
it:best|colon|naked|	8+ 8
it:best|named-before|naked|	2-3 14	4-7 19
it:best|named-nearby|naked|	2-3 10	8+ 20
it:best|quote-then-speaker|apposition|	2-3 -8
it:best|quote-then-speaker|saying|	1 -7
it:best|quote-then-verb|other|	1 -8	8+ 8
it:best|quote-then-verb|saying|	1 9	2-3 -10	4-7 14
it:best|sentence-after|saying|	2-3 8	8+ 7
it:best|sentence-before|according|	8+ 9
it:best|sentence-before|apposition|	1 -8	2-3 7	8+ 9
it:best|sentence-before|direct|	2-3 -7	4-7 13
it:best|sentence-before|saying|	1 -15	8+ 10
it:best|speaker-then-quote|apposed|	1 -10	4-7 11	8+ 10
it:best|speaker-then-quote|apposition|	4-7 13	8+ 9
it:best|speaker-then-quote|direct|	1 -8	4-7 10
it:best|speaker-then-quote|judging|	1 10	8+ 9
it:best|speaker-then-quote|relative|	2-3 -8
it:best|speaker-then-quote|saying|	4-7 13
it:best|topic|naked|	1 -9	8+ 14
it:best|verb-then-speaker|saying|	1 -12	4-7 24	8+ 10
it:case-follow|all-one|,adverb|	none -12
it:case-follow|all-one|,coordinator|	none -8
it:case-follow|all-one|,preposition|	none -10
it:case-follow|all-one|,that|	none -8
it:case-follow|all-one|,verb-saying|	none 11
it:case-follow|all-one|,word|	none -14
it:case-follow|all-one|:|	none -7
it:case-follow|all-one|auxiliary|	none -12
it:case-follow|all-one|coordinator|	none -7
it:case-follow|all-one|determiner|	none -11
it:case-follow|all-one|end|	. 9	none 10
it:case-follow|all-one|preposition|	none -11
it:case-follow|all-one|stop|	! 9	none -7
it:case-follow|all-one|word|	none -7
it:case-follow|all|,auxiliary|	none -10
it:case-follow|all|;|	none -8
it:case-follow|all|determiner|	none -9
it:case-follow|all|preposition|	none -8
it:case-follow|all|stop|	none -13
it:case-follow|all|verb-saying|	none -8
it:case-follow|first|,adverb|	none -7
it:case-follow|first|,auxiliary|	none 16
it:case-follow|first|,coordinator|	none -7
it:case-follow|first|,determiner|	none -13
it:case-follow|first|,preposition|	none -14
it:case-follow|first|,pronoun|	none 13
it:case-follow|first|,verb-saying|	? 9	none 17
it:case-follow|first|,word|	none -9
it:case-follow|first|coordinator|	none -7
it:case-follow|first|determiner|	. 9
it:case-follow|first|end|	. 23	? 14	none 18
it:case-follow|first|preposition|	none -13
it:case-follow|first|stop|	? -10
it:case-follow|first|word|	none -11
it:case-follow|first|–|	? 9	none 10
it:case-follow|first|—|	none 11
it:case-follow|most|,verb-saying|	none 9
it:case-follow|most|end|	. 8
it:case-follow|none|,auxiliary|	none -14
it:case-follow|none|,coordinator|	none 10
it:case-follow|none|,pronoun|	none 8
it:case-follow|none|,quote|	none -9
it:case-follow|none|,subordinator|	none 8
it:case-follow|none|,that|	none -8
it:case-follow|none|,word|	none -15
it:case-follow|none|adverb|	none -7
it:case-follow|none|auxiliary|	none -13
it:case-follow|none|determiner|	. 10
it:case-follow|none|end|	. 11	none -25
it:case-follow|none|pronoun|	none -10
it:case-follow|none|stop|	none 7
it:case-follow|none|that|	none -8
it:case-follow|titled|stop|	none 7
it:case-follow|upper|end|	none 10
it:case-intro|all-one|	adverb -13	auxiliary -10	preposition -17	verb-judging -12	word -21
it:case-intro|all|	, -8	determiner -8	word -11
it:case-intro|first|	, -16	- 14	: 10	capital -8	determiner -12	preposition -22	stop 8	word -8	– 9
it:case-intro|most|	start 8	stop 9	word -9
it:case-intro|none|	auxiliary 7
it:case-intro|some|	, 13	auxiliary 9	verb-judging -8
it:case-intro|titled|	, 9	determiner -9	preposition -9
it:case-intro|upper|	, 10
it:case|all-one|	2 -7	3 7
it:case|all|	2 -15
it:case|first|	1 8	3 -14	4-5 -7	6-9 16
it:case|most|	6-9 8
it:case|none|	10+ 9	6-9 37
it:case|some|	6-9 11
it:case|titled|	4-5 19
it:chain-on|, determiner word|	2-3 -9
it:chain-on|, verb-saying ,|	1 7	2-3 11	4-7 7
it:chain-on|, verb-saying stop|	4-7 14
it:chain-on|,|	1 -9
it:chain-on|:|	1 -8
it:chain-on|coordinator|	1 -12
it:chain-on|far|	4-7 8
it:chain-on|none|	1 8	8+ 16
it:chain|, verb-saying ,|	4-7 9
it:chain|,|	1 -9	2-3 9
it:chain|:|	4-7 11
it:chain|;|	1 -7
it:chain|coordinator|	1 -8
it:chain|none|	2-3 9	8+ 10
it:chain|preposition|	1 -8
it:chain|word determiner ,|	1 -8	2-3 -9
it:clause|false|false|	most -8	upper 12
it:clause|false|true|	none 11	titled 11
it:clause|true|false|	none 17
it:clause|true|true|	most 10	titled 16
it:closed|	false 10
it:continues|	true 15
it:echo|all|2-3|	true -9
it:echo|all|	none -10	true -8
it:echo|all|false|	2-3 12	4-7 16
it:echo|all|true|	2-3 -18
it:echo|half|2-3|	true 7
it:echo|half|4-7|	false -8	true 10
it:echo|half|	true 8
it:echo|none|1|	true -8
it:echo|none|4-7|	true 8
it:echo|none|	titled 8	upper 12
it:echo|some|4-7|	true -8
it:echo|some|8+|	false 13
it:echo|some|	none 23	titled -7	true -8
it:echo|some|false|	8+ 13
it:ending|	! 14	. 25
it:family|"|	4-7 13
it:family|'|	2-3 8	4-7 9
it:family|none|	2-3 14	4-7 18
it:family|»|	8+ 7
it:family|‘|	4-7 18	8+ 10
it:family|“|	8+ 15
it:follow|	,auxiliary 14	,capital -10	,coordinator 9	,preposition -9	,pronoun 8	,subordinator 7	,that -10	,verb-saying 16	,word -19	adverb -7	auxiliary -17	end 9	pronoun -10	subordinator -7	that -9	verb-saying -9	word -8	– 13	— 11
it:gov|accusare|4-7|	4-7 10
it:gov|accusare|	di 11
it:gov|accusare|past|	auxiliary -7
it:gov|accusare|present|	none 10
it:gov|aggiungere|1|	4-7 8
it:gov|aggiungere|2-3|	4-7 10	8+ 9
it:gov|aggiungere|8+|	4-7 11
it:gov|aggiungere|	a 9	che 13	con -9
it:gov|aggiungere|past|	auxiliary -7	none 11
it:gov|ammettere|	none 10
it:gov|annotare|	di -8
it:gov|annotare|past|	auxiliary -8
it:gov|annunciare|	none 7
it:gov|annunciare|present|	none 7
it:gov|anticipare|present|	none -7
it:gov|assicurare|2-3|	2-3 7
it:gov|assicurare|4-7|	4-7 10
it:gov|assicurare|	che 9	none 12
it:gov|assicurare|past|	auxiliary 9
it:gov|assicurare|present|	none 12
it:gov|attaccare|4-7|	4-7 8
it:gov|attaccare|	con -7
it:gov|attaccare|past|	auxiliary -9
it:gov|attribuire|4-7|	2-3 -7
it:gov|avvertire|1|	8+ 8
it:gov|avvertire|2-3|	4-7 10
it:gov|avvertire|	che 9
it:gov|bollare|past|	auxiliary 8
it:gov|chiamare|0|	1 -17	2-3 -17
it:gov|chiamare|2-3|	2-3 -11
it:gov|chiamare|4-7|	1 -8	2-3 -12
it:gov|chiamare|	none -27
it:gov|chiamare|past|	auxiliary -11	none -12
it:gov|chiamare|present|	auxiliary -15	none -19
it:gov|chiedere|0|	2-3 8	4-7 8
it:gov|chiedere|1|	2-3 7
it:gov|chiedere|2-3|	4-7 8
it:gov|chiedere|4-7|	4-7 8
it:gov|chiedere|8+|	2-3 -8	4-7 9
it:gov|chiedere|	dai -9	di -8	none 13
it:gov|concedere|	none 8
it:gov|concedere|past|	none 8
it:gov|confermare|1|	4-7 7	8+ 9
it:gov|confermare|2-3|	1 -10
it:gov|confermare|4-7|	4-7 9
it:gov|confermare|past|	auxiliary -8
it:gov|confessare|	none 7
it:gov|confessare|present|	none 7
it:gov|confidare|2-3|	4-7 9
it:gov|confidare|	none 8
it:gov|contestare|2-3|	1 -7
it:gov|definire|0|	1 10
it:gov|definire|2-3|	2-3 10	4-7 14
it:gov|definire|4-7|	2-3 9
it:gov|definire|past|	auxiliary 7	none -9
it:gov|denunciare|0|	4-7 10
it:gov|denunciare|	none 11
it:gov|descrivere|2-3|	2-3 9
it:gov|dichiarare|	di 9
it:gov|dichiarare|present|	auxiliary 8
it:gov|dire|0|	4-7 11
it:gov|dire|1|	2-3 -7
it:gov|dire|2-3|	1 -11
it:gov|dire|4-7|	4-7 12
it:gov|dire|8+|	4-7 8
it:gov|dire|	che 11	di 16	none -12
it:gov|dire|past|	auxiliary 10	none -16
it:gov|escludere|2-3|	8+ 8
it:gov|escludere|	none -8
it:gov|esprimere|0|	2-3 7
it:gov|esprimere|	none 10
it:gov|esprimere|past|	auxiliary 8
it:gov|frenare|	none 8
it:gov|garantire|	che 10	none -8
it:gov|garantire|past|	none 9
it:gov|giudicare|0|	1 9
it:gov|giudicare|2-3|	1 7
it:gov|giudicare|	none 15
it:gov|giudicare|present|	none 15
it:gov|giurare|present|	none 10
it:gov|gongolare|present|	none 7
it:gov|head|	anonimo 9	aver 13	azienda 11	c' 7	cartello -9	chigi 8	commissione 7	cronisti 8	c’ -11	decisione 8	esistenza -11	europea 10	fatto 11	figlio 7	forestiero -8	giuria 7	indagati -10	interesse 8	interlocutori -10	istituto 8	italiana -9	lei 11	manager 9	ministero 8	ministro 8	nota 7	nuovi -7	ordinanza -9	organisation 8	padre -8	paese -7	person 9	persone 7	place 12	portavoce 13	rischio 9	sindaco 9	società 8	stato 9	tema -9
it:gov|head|cartello|	dire -7
it:gov|head|cronisti|	ammettere 8
it:gov|head|c’|	scrivere -11
it:gov|head|decisione|	ricordare 8
it:gov|head|fatto|	sapere 11
it:gov|head|forestiero|	dire -8
it:gov|head|indagati|	parlare -10
it:gov|head|interlocutori|	parlare -10
it:gov|head|italiana|	leggere -9
it:gov|head|lei|	ribattere 8
it:gov|head|ministro|	rispondere 7
it:gov|head|name|	dire 8	parlare 12
it:gov|head|none|	aggiungere 13	assicurare 8	attaccare -9	leggere 7	precisare 7	ricordare -7	scrivere -9	sostenere 9
it:gov|head|nuovi|	chiamare -7
it:gov|head|organisation|	confermare -7	giudicare 8	parlare 16	promettere 9	sapere 8
it:gov|head|padre|	annotare -8
it:gov|head|paese|	chiamare -7
it:gov|head|person|	auspicare 7	confermare 9	descrivere 9	dire -9	esprimere 7	giudicare 7	negare 8	parlare 29	prevedere 8	replicare 10	riconoscere 8	rispondere 8	rivelare 8	scrivere 11	spiegare 7	temere 8
it:gov|head|place|	parlare 8	ricordare 7
it:gov|head|portavoce|	parlare 11
it:gov|head|qualcuno|	aggiungere -9	attaccare -7	scrivere -7
it:gov|head|sindaco|	dire 7
it:gov|head|tema|	scrivere -9
it:gov|indicare|	come -9
it:gov|indicare|past|	auxiliary -9
it:gov|invitare|1|	4-7 9
it:gov|invitare|2-3|	2-3 -7	4-7 12
it:gov|invitare|4-7|	8+ 10
it:gov|invitare|	a -11	alla 11
it:gov|invitare|past|	auxiliary 12
it:gov|invitare|present|	none -13
it:gov|judging|0|false|false|	all-one -7
it:gov|judging|2-3|false|false|	first 9	none 13
it:gov|judging|2-3|true|false|	none 7
it:gov|judging|4-7|false|false|	all-one -7	first 9
it:gov|judging|8+|false|false|	none 7
it:gov|judging|al|false|	false 10
it:gov|judging|al|	none 10
it:gov|judging|a|4-7|	2-3 -9
it:gov|judging|a|true|	false -9
it:gov|judging|che|4-7|	4-7 11
it:gov|judging|come|2-3|	2-3 9
it:gov|judging|come|false|	false 10
it:gov|judging|come|	none 10
it:gov|judging|del|	none 8
it:gov|judging|di|4-7|	4-7 10
it:gov|judging|di|false|	false 9
it:gov|judging|di|	none 12
it:gov|judging|di|true|	false 10
it:gov|judging|none|0|	2-3 -8	8+ 7
it:gov|judging|none|1|	1 -13	4-7 10
it:gov|judging|none|2-3|	2-3 8	4-7 18	8+ 8
it:gov|judging|none|4-7|	1 -8
it:gov|judging|none|	all-one -10	first 9
it:gov|judging|none|true|	false 8
it:gov|judging|su|	none 9
it:gov|judging|su|true|	false 9
it:gov|leggere|4-7|	8+ 9
it:gov|leggere|	da 13
it:gov|liquidare|	come 9
it:gov|lodare|	none 12
it:gov|lodare|past|	auxiliary 12
it:gov|minimizzare|present|	none 7
it:gov|negare|4-7|	2-3 -8	4-7 7
it:gov|negare|	none 8
it:gov|negare|past|	auxiliary -11
it:gov|negare|present|	none 8
it:gov|none|1|	first 8
it:gov|none|2-3|	all -13	upper 8
it:gov|none|4-7|	some -8
it:gov|none|8+|	none 11
it:gov|none|false|true|	2-3 -10
it:gov|none|true|false|	4-7 -9	8+ 9
it:gov|none|true|true|	1 -13	2-3 -10
it:gov|notare|present|	auxiliary -7
it:gov|obiettare|	che 7
it:gov|obiettare|present|	none 9
it:gov|osservare|1|	8+ 7
it:gov|osservare|	none 7
it:gov|parlare|1|	4-7 14
it:gov|parlare|2-3|	2-3 14	4-7 7
it:gov|parlare|4-7|	2-3 9
it:gov|parlare|	di 13	none 8
it:gov|parlare|past|	auxiliary 8
it:gov|parlare|present|	auxiliary -11	none 17
it:gov|precisare|2-3|	4-7 9
it:gov|precisare|4-7|	4-7 10
it:gov|precisare|	che 9	none 8
it:gov|precisare|past|	poi 7
it:gov|precisare|present|	none 12
it:gov|proclamare|	none -7
it:gov|promettere|0|	2-3 10	4-7 8
it:gov|promettere|	none 10
it:gov|promettere|past|	auxiliary 8	none 11
it:gov|proporre|4-7|	1 -10	2-3 -7
it:gov|proporre|past|	auxiliary -7	none -7
it:gov|puntualizzare|	none 7
it:gov|puntualizzare|present|	none 7
it:gov|recitare|	none 8
it:gov|recitare|present|	none 8
it:gov|replicare|4-7|	2-3 8	4-7 8
it:gov|replicare|	che 7	none 13
it:gov|replicare|past|	auxiliary 12	none 7
it:gov|replicare|present|	none 7
it:gov|respingere|	none 7
it:gov|respingere|past|	none 7
it:gov|ribadire|2-3|	4-7 8
it:gov|ribadire|past|	auxiliary 9
it:gov|ribattere|1|	4-7 7
it:gov|ribattere|past|	auxiliary 10
it:gov|riconoscere|past|	auxiliary 8
it:gov|ricordare|4-7|	2-3 8
it:gov|ricordare|8+|	4-7 11
it:gov|ricordare|	nel 7
it:gov|ricordare|past|	auxiliary 14
it:gov|ridere|	none 7
it:gov|riferire|	none 8
it:gov|rincarare|1|	8+ 7
it:gov|rincarare|	none 7
it:gov|rincarare|present|	none 7
it:gov|ringraziare|2-3|	2-3 10
it:gov|ringraziare|	none 7	per 12
it:gov|ringraziare|present|	none 12
it:gov|rispondere|1|	2-3 8
it:gov|rispondere|2-3|	4-7 8
it:gov|rispondere|4-7|	4-7 10
it:gov|rispondere|	che 12	con 9	di 7	none 12
it:gov|rispondere|past|	auxiliary 15	none 9
it:gov|ritenere|2-3|	4-7 9
it:gov|ritenere|	none 10
it:gov|ritenere|past|	none 9
it:gov|rivelare|	di 8
it:gov|salutare|2-3|	4-7 8	8+ 8
it:gov|salutare|	come 8	con -10
it:gov|salutare|present|	none 8
it:gov|sapere|1|	4-7 11
it:gov|sapere|4-7|	1 10	4-7 10
it:gov|sapere|	che 10	di 10
it:gov|sapere|past|	auxiliary 12	none 8
it:gov|saying|1|false|false|	none 7
it:gov|saying|2-3|false|false|	none 20
it:gov|saying|2-3|true|false|	first -9
it:gov|saying|4-7|false|false|	some 10
it:gov|saying|4-7|true|false|	all-one -10	first -9
it:gov|saying|8+|false|false|	first -10	none -12
it:gov|saying|8+|true|false|	none 14
it:gov|saying|ai|4-7|	4-7 9
it:gov|saying|alla|2-3|	2-3 10	4-7 8
it:gov|saying|alla|false|	false 11
it:gov|saying|alla|	first 7	none 11
it:gov|saying|alla|true|	false 8
it:gov|saying|al|4-7|	4-7 8
it:gov|saying|a|1|	4-7 9
it:gov|saying|a|2-3|	1 -7	2-3 -11	4-7 12
it:gov|saying|a|4-7|	4-7 14	8+ 9
it:gov|saying|a|false|	false 13
it:gov|saying|a|	first 10	none -11	titled 8
it:gov|saying|a|true|	false -13
it:gov|saying|che|1|	1 -7	4-7 8	8+ 9
it:gov|saying|che|2-3|	2-3 8	8+ 8
it:gov|saying|che|4-7|	2-3 21	4-7 20	8+ 7
it:gov|saying|che|8+|	4-7 15
it:gov|saying|che|false|	false 13
it:gov|saying|che|	first 11	none 7
it:gov|saying|come|1|	2-3 -7
it:gov|saying|come|2-3|	4-7 10
it:gov|saying|con|1|	4-7 -8
it:gov|saying|con|4-7|	8+ 7
it:gov|saying|con|true|	false -8
it:gov|saying|dai|false|	false -9
it:gov|saying|dal|	first -8
it:gov|saying|da|4-7|	4-7 12
it:gov|saying|da|	none 12
it:gov|saying|della|false|	false -10
it:gov|saying|della|	none -10
it:gov|saying|dell’|8+|	4-7 8
it:gov|saying|dell’|false|	false 8
it:gov|saying|dell’|	none 10
it:gov|saying|del|4-7|	2-3 -9
it:gov|saying|di|1|	4-7 14
it:gov|saying|di|2-3|	2-3 14	4-7 18
it:gov|saying|di|4-7|	8+ 8
it:gov|saying|di|8+|	4-7 10	8+ 9
it:gov|saying|di|	all-one -7	first -9	none 12
it:gov|saying|di|false|	false 10
it:gov|saying|in|4-7|	1 -8	2-3 12	4-7 10
it:gov|saying|in|	none 7
it:gov|saying|nella|	none 7
it:gov|saying|nel|4-7|	2-3 -7
it:gov|saying|nel|true|	false 7
it:gov|saying|none|0|	4-7 15
it:gov|saying|none|1|	4-7 12	8+ 15
it:gov|saying|none|2-3|	1 -15	4-7 9	8+ 14
it:gov|saying|none|4-7|	1 -13	2-3 -9	4-7 18	8+ 9
it:gov|saying|none|8+|	4-7 9
it:gov|saying|none|false|	true 7
it:gov|saying|none|true|	false -9
it:gov|saying|per|2-3|	2-3 12
it:gov|saying|per|4-7|	1 -10
it:gov|saying|per|8+|	2-3 -7
it:gov|saying|per|	none 7
it:gov|saying|per|true|	false 13
it:gov|saying|senza|2-3|	8+ 7
it:gov|saying|sui|false|	false 10
it:gov|saying|sulla|	none -10
it:gov|saying|sul|	none 8
it:gov|saying|sul|true|	false 8
it:gov|saying|su|	first 8
it:gov|scrivere|0|	1 -8	2-3 -14
it:gov|scrivere|1|	2-3 -7
it:gov|scrivere|2-3|	2-3 -8	4-7 12
it:gov|scrivere|4-7|	2-3 8	4-7 -7	8+ 9
it:gov|scrivere|	a 7	che 12	none -14	sui 10
it:gov|scrivere|past|	auxiliary -13	none 7
it:gov|scusare|	none 7
it:gov|scusare|present|	auxiliary 10
it:gov|segnalare|	none 10
it:gov|smentire|	none 8
it:gov|smentire|past|	none 8
it:gov|sostenere|2-3|	4-7 8
it:gov|sostenere|4-7|	2-3 14	4-7 7
it:gov|sostenere|	di 12	none -7
it:gov|sostenere|past|	auxiliary 9
it:gov|sottolineare|2-3|	4-7 10
it:gov|sottolineare|	che 10
it:gov|sottolineare|present|	none 8
it:gov|spiegare|2-3|	4-7 8
it:gov|spiegare|	che -7	none 9
it:gov|spiegare|past|	none 8
it:gov|subject|lei|saying|	0 8
it:gov|subject|lei|saying|past|	4-7 11
it:gov|subject|name|judging|	0 -9
it:gov|subject|name|saying|	1 13
it:gov|subject|name|saying|past|	1 -11	4-7 7	8+ 10
it:gov|subject|name|saying|present|	2-3 11	4-7 10
it:gov|subject|none|judging|past|	2-3 11
it:gov|subject|none|saying|past|	1 -17	8+ 7
it:gov|subject|none|saying|present|	2-3 -9	4-7 8	8+ 12
it:gov|subject|noun|judging|	0 -9	2-3 13	4-7 8
it:gov|subject|noun|judging|past|	4-7 18	8+ 11
it:gov|subject|noun|judging|present|	2-3 -8	4-7 14
it:gov|subject|noun|saying|	8+ -12
it:gov|subject|noun|saying|participle|	4-7 8
it:gov|subject|noun|saying|past|	1 -11
it:gov|subject|noun|saying|present|	4-7 15	8+ 14
it:gov|subject|noun|thinking|past|	1 -7	2-3 -8	4-7 9
it:gov|subject|organisation|judging|	2-3 11
it:gov|subject|organisation|judging|past|	4-7 9
it:gov|subject|organisation|judging|present|	1 8
it:gov|subject|organisation|saying|	0 14	1 8	2-3 -8	8+ 7
it:gov|subject|organisation|saying|past|	4-7 11
it:gov|subject|organisation|saying|present|	4-7 12	8+ 7
it:gov|subject|person|judging|	0 7	8+ 7
it:gov|subject|person|judging|past|	4-7 14
it:gov|subject|person|saying|	1 24
it:gov|subject|person|saying|past|	1 -10	2-3 8	4-7 19	8+ 10
it:gov|subject|person|saying|present|	4-7 14	8+ 9
it:gov|subject|person|thinking|	2-3 8
it:gov|subject|person|thinking|past|	2-3 9
it:gov|subject|place|saying|	0 8	1 8	2-3 7	8+ 8
it:gov|subject|place|saying|past|	1 10	8+ 11
it:gov|subject|place|saying|present|	2-3 9
it:gov|temere|0|	2-3 7
it:gov|temere|	none 8
it:gov|temere|past|	none 9
it:gov|thinking|2-3|true|false|	none 8
it:gov|thinking|a|	none 11
it:gov|thinking|a|true|	false 11
it:gov|thinking|none|0|	2-3 8
it:gov|thinking|none|2-3|	4-7 8
it:gov|trovare|	none 8
it:gov|trovare|past|	none 8
it:head|"|	4-7 23
it:head|'|	2-3 8	4-7 9
it:head|plain|	, 10	: 26	all -10	determiner -19	none -23	preposition -24	start -18	stop 10	verb-judging -9	verb-saying -9	word -14
it:head|plain|,word|	2-3 -7
it:head|plain|:|	2-3 -8	4-7 -9
it:head|plain|all|	2-3 -10
it:head|plain|auxiliary|	2-3 -7
it:head|plain|coordinator|	1 -9
it:head|plain|end|	4-7 13
it:head|plain|none|	1 -9	2-3 -25
it:head|plain|preposition|	1 -13	2-3 -10
it:head|plain|stop|	2-3 8	4-7 13
it:head|plain|that|	1 -7
it:head|plain|word|	1 -10	2-3 -12
it:head|titled|	, 9	determiner -9	none 7	preposition -9
it:head|titled|none|	4-7 9
it:head|titled|stop|	4-7 15
it:head|upper|	, 10	all 11
it:head|upper|all|	2-3 8
it:head|«|	1 -11
it:in-noun|false|false|1|	first 8
it:in-noun|false|false|2-3|	titled 9	upper 8
it:in-noun|false|false|4-7|	none 16
it:in-noun|false|false|8+|	none 11
it:in-noun|false|true|1|	none -11
it:in-noun|false|true|2-3|	all-one -7	none 10
it:in-noun|true|false|1|	first -9
it:in-noun|true|false|2-3|	all -14	all-one -15	first -22	most -7	titled -8
it:in-noun|true|false|8+|	none 12
it:in-noun|true|true|1|	none -10
it:in-noun|true|true|2-3|	first -9	none -10
it:intro-follow|,|,auxiliary|	1 -10	2-3 -8
it:intro-follow|,|,verb-saying|	2-3 7
it:intro-follow|,|,word|	2-3 -7
it:intro-follow|,|determiner|	4-7 7	8+ 9
it:intro-follow|,|end|	2-3 11	4-7 13
it:intro-follow|,|stop|	1 -12	2-3 7	8+ 7
it:intro-follow|-|stop|	8+ 14
it:intro-follow|:|,auxiliary|	4-7 9
it:intro-follow|:|,verb-saying|	2-3 11	4-7 11	8+ 7
it:intro-follow|:|end|	1 9	2-3 21
it:intro-follow|:|stop|	4-7 7
it:intro-follow|;|,quote|	1 -7
it:intro-follow|adverb|stop|	1 -17
it:intro-follow|auxiliary|,that|	1 -8
it:intro-follow|auxiliary|coordinator|	2-3 9
it:intro-follow|auxiliary|stop|	4-7 18	8+ 7
it:intro-follow|auxiliary|word|	2-3 11
it:intro-follow|capital|stop|	4-7 13
it:intro-follow|coordinator|stop|	1 -8	4-7 9
it:intro-follow|determiner|,determiner|	1 -15	2-3 -10
it:intro-follow|determiner|,word|	1 -13	2-3 -12
it:intro-follow|determiner|auxiliary|	2-3 -7
it:intro-follow|determiner|end|	1 -12	2-3 -14
it:intro-follow|determiner|preposition|	1 -16	2-3 11
it:intro-follow|determiner|word|	1 -12	2-3 -10
it:intro-follow|preposition|,auxiliary|	1 -8	2-3 -14
it:intro-follow|preposition|,determiner|	1 -12
it:intro-follow|preposition|,preposition|	1 -7	2-3 -9
it:intro-follow|preposition|,verb-saying|	2-3 -9
it:intro-follow|preposition|,word|	2-3 -12	4-7 8
it:intro-follow|preposition|:|	1 -9
it:intro-follow|preposition|coordinator|	2-3 12
it:intro-follow|preposition|determiner|	1 -8
it:intro-follow|preposition|end|	1 -11	2-3 -18
it:intro-follow|preposition|stop|	4-7 7	8+ 11
it:intro-follow|start|,auxiliary|	2-3 10	4-7 17	8+ 12
it:intro-follow|start|,pronoun|	4-7 12	8+ 8
it:intro-follow|start|,verb-saying|	1 8	2-3 16	4-7 13	8+ 7
it:intro-follow|start|:|	8+ 9
it:intro-follow|start|end|	1 10	2-3 16	4-7 30
it:intro-follow|start|stop|	4-7 -8	8+ 15
it:intro-follow|start|word|	2-3 -8
it:intro-follow|start|–|	2-3 11	4-7 11
it:intro-follow|start|—|	4-7 11
it:intro-follow|stop|,auxiliary|	1 11	2-3 21	4-7 25	8+ 9
it:intro-follow|stop|,determiner|	4-7 9
it:intro-follow|stop|,pronoun|	2-3 10	4-7 14	8+ 10
it:intro-follow|stop|,verb-saying|	1 11	2-3 23	4-7 25	8+ 7
it:intro-follow|stop|,word|	8+ 13
it:intro-follow|stop|auxiliary|	1 -9
it:intro-follow|stop|determiner|	4-7 7	8+ 7
it:intro-follow|stop|end|	2-3 8	4-7 16
it:intro-follow|stop|stop|	1 11	2-3 9	4-7 33	8+ 14
it:intro-follow|that|stop|	2-3 7	4-7 10	8+ 8
it:intro-follow|verb-judging|,determiner|	1 -10
it:intro-follow|verb-judging|coordinator|	2-3 -7
it:intro-follow|verb-judging|determiner|	2-3 9
it:intro-follow|verb-judging|preposition|	2-3 8
it:intro-follow|verb-judging|stop|	2-3 -12	8+ 7
it:intro-follow|verb-saying|coordinator|	2-3 7	4-7 7
it:intro-follow|verb-saying|preposition|	1 -9
it:intro-follow|verb-saying|stop|	1 7
it:intro-follow|verb-thinking|stop|	2-3 8
it:intro-follow|word|,auxiliary|	1 -8	2-3 -13
it:intro-follow|word|,determiner|	1 -13
it:intro-follow|word|,preposition|	1 8	2-3 -10
it:intro-follow|word|,quote|	1 -7
it:intro-follow|word|,subordinator|	2-3 7
it:intro-follow|word|,verb-saying|	2-3 -11
it:intro-follow|word|,word|	1 -9	4-7 -8
it:intro-follow|word|:|	1 -8	4-7 14
it:intro-follow|word|auxiliary|	2-3 -8	4-7 -7
it:intro-follow|word|coordinator|	4-7 10
it:intro-follow|word|determiner|	1 -7	2-3 -7
it:intro-follow|word|preposition|	1 -13	4-7 10
it:intro-follow|word|stop|	8+ 11
it:intro-follow|word|word|	1 -9	2-3 -7
it:intro-follow|–|end|	4-7 7
it:intro|	- 14	: 8	; 7	coordinator -7	preposition -8	stop 9	– 9
it:in|first|=abbiamo|	4-7 10	8+ 11	first 13
it:in|first|=ai|	8+ 7	first 7
it:in|first|=alle|	4-7 9
it:in|first|=a|	2-3 -14	first 7	none -15
it:in|first|=che|	4-7 14	none 13
it:in|first|=ci|	2-3 -7	4-7 9
it:in|first|=come|	4-7 14	first 9
it:in|first|=con|	2-3 14	8+ 7	first 8
it:in|first|=da|	4-7 12	8+ 7	first 10	none 8
it:in|first|=del|	4-7 9	none 7
it:in|first|=di|	2-3 12	4-7 8	none 14
it:in|first|=due|	4-7 12
it:in|first|=era|	4-7 11	8+ 8	first 13
it:in|first|=e|	2-3 9	4-7 15	8+ 9	first 10	none 13
it:in|first|=fa|	4-7 13	none 13
it:in|first|=fu|	first 8
it:in|first|=hanno|	8+ 11	first 10	none 8
it:in|first|=ha|	2-3 8	4-7 11	8+ 11	first 8	none 11
it:in|first|=ho|	4-7 14	8+ 11	first 17	titled 7
it:in|first|=il|	2-3 -17	8+ 11	all-one -15
it:in|first|=in|	4-7 12	8+ 9
it:in|first|=io|	4-7 8	8+ 8	first 14
it:in|first|=i|	2-3 -12	4-7 -10	8+ 10	none -11	some -8
it:in|first|=la|	2-3 -8	4-7 -11	8+ 7	all-one -13	none -11	titled 7
it:in|first|=lei|	4-7 7	first 9
it:in|first|=le|	8+ 15	first 8
it:in|first|=lo|	4-7 10	8+ 9	first 12
it:in|first|=mai|	2-3 7
it:in|first|=ma|	2-3 8	4-7 10	8+ 9	first 9	none 12
it:in|first|=mio|	4-7 8	8+ 11	first 13
it:in|first|=mi|	4-7 11	8+ 9	first 12
it:in|first|=nella|	4-7 8	none 9
it:in|first|=nel|	8+ 8	first 8
it:in|first|=ne|	4-7 12	8+ 12	first 15
it:in|first|=noi|	8+ 7
it:in|first|=non|	8+ 13	none 7	titled 9
it:in|first|=né|	4-7 11
it:in|first|=ogni|	4-7 9	first 7
it:in|first|=o|	2-3 -10	all-one -8
it:in|first|=perché|	4-7 8
it:in|first|=per|	2-3 11	4-7 16	8+ 9	first 11	none 14
it:in|first|=prima|	2-3 8	4-7 9	first 7	none 9
it:in|first|=quando|	8+ 12	none -8
it:in|first|=quella|	4-7 7	8+ 8	first 8
it:in|first|=quello|	4-7 11
it:in|first|=questa|	4-7 9
it:in|first|=secondo|	2-3 -9
it:in|first|=senza|	4-7 13	none 10
it:in|first|=se|	8+ 8	first 13
it:in|first|=si|	2-3 11	8+ 8	none 13
it:in|first|=sono|	4-7 12	8+ 9	first 12	none 7
it:in|first|=sulla|	2-3 10
it:in|first|=sul|	2-3 9	first 13
it:in|first|=su|	4-7 7	first 8
it:in|first|=una|	2-3 16	4-7 19	8+ 9	first 13	none 22
it:in|first|=uno|	2-3 10	first 7
it:in|first|=un|	2-3 12	first -9	none 17
it:in|first|=è|	2-3 15	4-7 16	8+ 10	first 15	none 15
it:in|first|adverb|	4-7 -7	all-one 9	first -11
it:in|first|capital|	4-7 8
it:in|first|number|	1 -8	all-one -8	none -7
it:in|first|verb|	4-7 11	first 10
it:in|first|word|	8+ 10	all-one -7	none -7	titled 11	upper 9
it:in|functions|0|1|	first 7
it:in|functions|0|2-3|	titled 7
it:in|functions|0|4-7|	none 7
it:in|functions|1|1|	none -11
it:in|functions|1|2-3|	all-one -12	first -8
it:in|functions|1|4-7|	titled 14
it:in|functions|2|2-3|	none 10
it:in|functions|2|4-7|	most 10	none 11	titled 15
it:in|functions|2|8+|	first 10
it:in|functions|3|4-7|	first 10	none 11	titled -7
it:in|functions|3|8+|	none 14
it:in|last|	3 -9	b -9	be -9	ca -7	ce -9	ci 7	de -20	di -7	dì 9	ge -11	gi 8	gy -11	hi 7	ie 11	in -7	ld -8	le 13	lo -9	lu -8	ly -9	me -8	mi 11	mo 7	ni -11	nt 10	on -8	pe -10	po -16	pà -9	re -7	rm -7	ro -8	rs -9	rt -8	sa 9	se 9	so 7	st 9	sì -9	ta 12	te -9	ti -9	tu 8	ty -11	ua -9	ub 7	ur -9	us -12	uy -9	vi 10	vo -11
it:in|last|3|	2-3 -9
it:in|last|ace|	1 -7
it:in|last|aga|	1 -7
it:in|last|ale|	1 8
it:in|last|ali|	2-3 10
it:in|last|ana|	2-3 -7
it:in|last|ara|	2-3 -7
it:in|last|are|	1 -8	2-3 7
it:in|last|ari|	2-3 7
it:in|last|ata|	2-3 18
it:in|last|ate|	2-3 -8
it:in|last|ati|	1 -8	2-3 8
it:in|last|blu|	2-3 -8
it:in|last|buy|	1 -9
it:in|last|b|	2-3 -9
it:in|last|cco|	2-3 -8
it:in|last|che|	2-3 -10
it:in|last|chi|	2-3 10
it:in|last|cia|	2-3 -10
it:in|last|cio|	1 -9	2-3 -12
it:in|last|edì|	2-3 9
it:in|last|ega|	2-3 -8
it:in|last|emo|	1 9
it:in|last|ena|	1 -11
it:in|last|ene|	2-3 -8
it:in|last|ent|	2-3 10
it:in|last|eri|	2-3 -7
it:in|last|ero|	2-3 -11
it:in|last|ers|	2-3 -9
it:in|last|esi|	1 -9	2-3 -9
it:in|last|ete|	1 -12
it:in|last|eve|	2-3 -8
it:in|last|evi|	1 8
it:in|last|gio|	1 -14	2-3 7
it:in|last|hio|	2-3 -7
it:in|last|ibe|	1 -7
it:in|last|ice|	1 -8	2-3 -7
it:in|last|ico|	1 8	2-3 -7
it:in|last|ile|	1 11
it:in|last|ili|	2-3 12
it:in|last|imi|	2-3 7
it:in|last|imo|	1 7
it:in|last|ina|	2-3 7
it:in|last|ini|	1 -10
it:in|last|ino|	1 -8	2-3 -10
it:in|last|io|	2-3 -7
it:in|last|ipe|	1 -10
it:in|last|ita|	2-3 -7
it:in|last|iti|	2-3 7
it:in|last|ità|	2-3 -7
it:in|last|iva|	1 8
it:in|last|lia|	2-3 8
it:in|last|lla|	1 -9
it:in|last|llo|	1 -8
it:in|last|lmo|	2-3 -7
it:in|last|lta|	2-3 -7
it:in|last|lub|	2-3 7
it:in|last|mia|	1 -7
it:in|last|mpo|	2-3 -11
it:in|last|nco|	2-3 8
it:in|last|nda|	1 -10
it:in|last|nde|	2-3 -12
it:in|last|nge|	1 -9
it:in|last|nia|	2-3 7
it:in|last|nno|	2-3 14
it:in|last|nso|	2-3 7
it:in|last|nta|	1 8
it:in|last|nte|	2-3 -11
it:in|last|nti|	1 -10
it:in|last|nto|	1 -10
it:in|last|nza|	1 -10	2-3 10
it:in|last|ode|	2-3 -8
it:in|last|odo|	2-3 7
it:in|last|ogy|	2-3 -11
it:in|last|old|	1 -8
it:in|last|olo|	2-3 -10
it:in|last|omo|	2-3 -9
it:in|last|oni|	1 -11
it:in|last|ore|	1 -13
it:in|last|orm|	1 -7
it:in|last|oso|	1 -11
it:in|last|ota|	2-3 -8
it:in|last|oto|	2-3 -7
it:in|last|ova|	2-3 7
it:in|last|ovo|	2-3 -7
it:in|last|più|	2-3 7
it:in|last|qua|	2-3 -9
it:in|last|rdi|	2-3 -7
it:in|last|ria|	1 7
it:in|last|rio|	1 7
it:in|last|rno|	1 -7	2-3 11
it:in|last|rso|	2-3 10
it:in|last|rta|	1 -7	2-3 -7
it:in|last|rto|	2-3 -10
it:in|last|sca|	2-3 9
it:in|last|sma|	2-3 -11
it:in|last|sse|	2-3 7
it:in|last|ssi|	1 -8	2-3 -8
it:in|last|sso|	2-3 7
it:in|last|sta|	2-3 9
it:in|last|sti|	1 -9
it:in|last|sto|	2-3 -9
it:in|last|sì|	1 7	2-3 -7
it:in|last|tra|	2-3 -7
it:in|last|tri|	2-3 8
it:in|last|tta|	1 -13
it:in|last|tte|	1 -13
it:in|last|tti|	1 -12
it:in|last|tto|	2-3 10
it:in|last|tu|	1 -7	2-3 10
it:in|last|uga|	1 -9
it:in|last|uoi|	2-3 -9
it:in|last|ure|	2-3 -8
it:in|last|wer|	2-3 -9
it:in|last|zio|	1 -7
it:in|shape|=a capital word|	4-7 12
it:in|shape|=a word number|	2-3 -12
it:in|shape|=a word word|	4-7 10
it:in|shape|=a word|	2-3 -7
it:in|shape|=abbiamo word =a|	8+ 9
it:in|shape|=abbiamo word =con|	8+ 8
it:in|shape|=ci =hanno word|	8+ 7
it:in|shape|=con =il word|	4-7 -8
it:in|shape|=con =la word|	4-7 8
it:in|shape|=con =le word|	4-7 8
it:in|shape|=con word word|	2-3 11
it:in|shape|=da =mio word|	2-3 7
it:in|shape|=da capital|	2-3 -9
it:in|shape|=di word =non|	4-7 8
it:in|shape|=di word word|	2-3 9
it:in|shape|=di word|	2-3 9
it:in|shape|=e adverb word|	4-7 7
it:in|shape|=e word word|	8+ 7
it:in|shape|=era =lo word|	4-7 10
it:in|shape|=ha word =a|	8+ 8
it:in|shape|=ha word word|	8+ 8
it:in|shape|=ho word =gli|	4-7 9
it:in|shape|=ho word =i|	4-7 9
it:in|shape|=ho word =le|	4-7 7
it:in|shape|=ho word adverb|	8+ 9
it:in|shape|=ho word word|	4-7 9	8+ 9
it:in|shape|=i word =con|	4-7 -7
it:in|shape|=i word =sono|	8+ 7
it:in|shape|=i word word|	4-7 12	8+ 9
it:in|shape|=i word|	2-3 -10
it:in|shape|=il =mio word|	4-7 7
it:in|shape|=il capital word|	4-7 12
it:in|shape|=il capital|	2-3 -15
it:in|shape|=il word =delle|	4-7 -8
it:in|shape|=il word =era|	4-7 8
it:in|shape|=il word =ha|	4-7 12
it:in|shape|=il word =lo|	4-7 11	8+ 8
it:in|shape|=il word =non|	4-7 11
it:in|shape|=il word =è|	8+ 9
it:in|shape|=il word adverb|	4-7 8
it:in|shape|=il word verb|	4-7 8
it:in|shape|=il word word|	4-7 14	8+ 11
it:in|shape|=il word|	2-3 -17
it:in|shape|=in word =con|	4-7 7
it:in|shape|=in word =e|	4-7 12
it:in|shape|=in word word|	4-7 10	8+ 7
it:in|shape|=in word|	2-3 -7
it:in|shape|=io =le word|	4-7 8
it:in|shape|=io word =il|	4-7 7
it:in|shape|=la capital word|	8+ 9
it:in|shape|=la capital|	2-3 -13
it:in|shape|=la word =dei|	4-7 -8
it:in|shape|=la word =del|	4-7 -11
it:in|shape|=la word =ha|	8+ 7
it:in|shape|=la word =la|	4-7 10
it:in|shape|=la word =non|	4-7 14
it:in|shape|=la word =è|	4-7 14	8+ 11
it:in|shape|=la word|	2-3 -7
it:in|shape|=le =ho verb|	4-7 7
it:in|shape|=le word =erano|	4-7 9
it:in|shape|=le word =le|	8+ 10
it:in|shape|=le word word|	8+ 9
it:in|shape|=lo verb adverb|	4-7 10
it:in|shape|=lo word word|	8+ 7
it:in|shape|=mi =avevano verb|	8+ 7
it:in|shape|=mi =ha word|	4-7 7	8+ 8
it:in|shape|=mi =hanno verb|	8+ 8
it:in|shape|=mi verb =che|	4-7 7
it:in|shape|=mio word verb|	8+ 8
it:in|shape|=nel =mio word|	8+ 7
it:in|shape|=nella word word|	4-7 8
it:in|shape|=non =ci word|	4-7 8
it:in|shape|=non =ha =mai|	4-7 7
it:in|shape|=non =ho =mai|	8+ 9
it:in|shape|=non =si word|	4-7 -9
it:in|shape|=non =è =mai|	4-7 9
it:in|shape|=non =è =una|	4-7 7
it:in|shape|=non =è =un|	4-7 10	8+ 7
it:in|shape|=non word =a|	4-7 7
it:in|shape|=non word =come|	8+ 8
it:in|shape|=non word =il|	8+ 8
it:in|shape|=non word =la|	4-7 9
it:in|shape|=non word =un|	4-7 9
it:in|shape|=non word adverb|	4-7 10
it:in|shape|=non word word|	4-7 12	8+ 9
it:in|shape|=non word|	2-3 -7
it:in|shape|=o capital|	2-3 -8
it:in|shape|=ogni word =ha|	4-7 9
it:in|shape|=per =tre word|	4-7 7
it:in|shape|=per word word|	4-7 9	8+ 8
it:in|shape|=per word|	2-3 8
it:in|shape|=quando =sono word|	8+ 9
it:in|shape|=se word word|	4-7 9
it:in|shape|=si =sono word|	4-7 9
it:in|shape|=si word =a|	4-7 7
it:in|shape|=si word adverb|	4-7 8
it:in|shape|=si word|	2-3 9
it:in|shape|=sono adverb =per|	4-7 8
it:in|shape|=sulla word word|	2-3 10
it:in|shape|=un word =che|	4-7 9
it:in|shape|=un word =con|	4-7 8
it:in|shape|=un word =di|	4-7 14
it:in|shape|=un word =non|	4-7 -8	8+ -7
it:in|shape|=un word =senza|	4-7 10
it:in|shape|=un word word|	2-3 11	4-7 13
it:in|shape|=una word =a|	4-7 8
it:in|shape|=una word =che|	4-7 8	8+ 9
it:in|shape|=una word =con|	4-7 8
it:in|shape|=una word =di|	4-7 7
it:in|shape|=una word word|	2-3 11	4-7 7
it:in|shape|=una word|	2-3 12
it:in|shape|=è =il word|	8+ 7
it:in|shape|=è =un word|	4-7 12
it:in|shape|=è =una word|	2-3 8
it:in|shape|adverb =il word|	4-7 8
it:in|shape|adverb =le word|	4-7 -9
it:in|shape|adverb =non =si|	4-7 12
it:in|shape|adverb =si word|	4-7 -13
it:in|shape|adverb adverb word|	4-7 9
it:in|shape|adverb word =che|	4-7 8
it:in|shape|adverb word =e|	4-7 8
it:in|shape|adverb word|	2-3 13
it:in|shape|capital =a word|	4-7 13	8+ 7
it:in|shape|capital =come =un|	4-7 -10
it:in|shape|capital =con =la|	4-7 10
it:in|shape|capital =con =le|	4-7 8
it:in|shape|capital =da word|	2-3 -7	4-7 -7
it:in|shape|capital =dei word|	2-3 -11
it:in|shape|capital =del word|	2-3 -9
it:in|shape|capital =di capital|	2-3 -9
it:in|shape|capital =di word|	2-3 -12	4-7 -7
it:in|shape|capital =due word|	4-7 -7
it:in|shape|capital =e word|	2-3 -11
it:in|shape|capital =ha word|	8+ 7
it:in|shape|capital =ho word|	4-7 8
it:in|shape|capital =i word|	4-7 13	8+ 7
it:in|shape|capital =il word|	2-3 8	8+ 13
it:in|shape|capital =la word|	4-7 7
it:in|shape|capital =le word|	4-7 11
it:in|shape|capital =lo word|	8+ 10
it:in|shape|capital =non =è|	8+ 7
it:in|shape|capital =per word|	2-3 -9	8+ 8
it:in|shape|capital =un word|	4-7 10	8+ 10
it:in|shape|capital =una word|	4-7 7
it:in|shape|capital =è word|	4-7 10
it:in|shape|capital adverb =il|	4-7 11
it:in|shape|capital adverb =quando|	8+ 10
it:in|shape|capital adverb word|	4-7 17
it:in|shape|capital adverb|	2-3 -11
it:in|shape|capital capital capital|	2-3 -9
it:in|shape|capital capital|	2-3 -13
it:in|shape|capital verb =due|	8+ 9
it:in|shape|capital word =alla|	8+ 7
it:in|shape|capital word =a|	4-7 8	8+ 9
it:in|shape|capital word =di|	8+ 8
it:in|shape|capital word =in|	8+ 7
it:in|shape|capital word =io|	4-7 7
it:in|shape|capital word =la|	4-7 11
it:in|shape|capital word =le|	4-7 8
it:in|shape|capital word =lo|	4-7 7
it:in|shape|capital word =sono|	8+ 8
it:in|shape|capital word =una|	8+ 9
it:in|shape|capital word =un|	8+ 8
it:in|shape|capital word adverb|	4-7 9
it:in|shape|capital word capital|	2-3 7
it:in|shape|capital word verb|	4-7 10
it:in|shape|capital word word|	4-7 -8
it:in|shape|number|	1 -8
it:in|shape|verb word|	2-3 -11
it:in|shape|word =ai word|	2-3 11
it:in|shape|word =come =una|	4-7 9
it:in|shape|word =come =un|	4-7 11
it:in|shape|word =con =il|	4-7 8
it:in|shape|word =con =la|	4-7 10
it:in|shape|word =con word|	2-3 11
it:in|shape|word =da word|	4-7 12
it:in|shape|word =dei word|	2-3 -14
it:in|shape|word =del word|	2-3 -10
it:in|shape|word =della word|	2-3 -9
it:in|shape|word =delle word|	2-3 -9
it:in|shape|word =di =un|	4-7 10
it:in|shape|word =di word|	2-3 -16
it:in|shape|word =e =non|	4-7 12
it:in|shape|word =e adverb|	4-7 11
it:in|shape|word =e word|	2-3 16	4-7 7
it:in|shape|word =i word|	2-3 10
it:in|shape|word =in word|	4-7 15
it:in|shape|word =la word|	2-3 10	4-7 11
it:in|shape|word =le word|	2-3 8
it:in|shape|word =ma =non|	4-7 10
it:in|shape|word =ma adverb|	4-7 9
it:in|shape|word =ma word|	2-3 8
it:in|shape|word =per word|	2-3 10	4-7 9
it:in|shape|word =sul word|	2-3 -8
it:in|shape|word =un word|	4-7 11
it:in|shape|word capital|	2-3 -11
it:in|shape|word word =a|	4-7 13
it:in|shape|word word =come|	4-7 9
it:in|shape|word word =di|	4-7 11
it:in|shape|word word =e|	4-7 12
it:in|shape|word word =il|	4-7 14
it:in|shape|word word =ma|	4-7 9
it:in|shape|word word =senza|	4-7 8
it:in|shape|word word word|	4-7 9	8+ 8
it:in|word|	3 -9	a -13	abbiamo 11	ai 12	apericena -11	appesi -9	aria -7	artigianale -9	attenta 8	atto 13	avevo 7	b -9	ballerino -12	ballo -9	basta 8	bene -8	benzina 9	bianca -8	blu -8	bonus -9	bottega -8	buon 11	buona -8	buone -9	buy -9	calma 11	calmo -7	camici -9	cani -9	caparòssola -9	capitano -8	capo -11	carenze 9	caro -7	carta 10	ci -7	club 7	cognato -8	colore -9	comitato -8	comment 10	con 20	contessa -7	coraggiosa 9	corso 9	cringe -9	cuore -10	da -7	dazio -7	definire -7	dei -15	del -12	della -11	dell’interprete -8	detto 8	di -9	diga -8	dire 7	disagi 9	documenti -10	domani 9	domenica -8	d’estate -9	ecco 8	entro 11	ereditata 9	estinto -11	falso -7	fantasma -11	fare 8	fatti 9	firmavo 9	fratello 8	furto 7	gentile 11	geometra -11	giallo -8	golden -9	grande -10	ha 10	ho 9	hold -8	il -11	inaccettabile 7	infame -9	isteria 8	laboratorio -9	lasciatelo 9	lavoratori 8	le 9	legge -8	leone -7	letters -9	li 8	liberazione 9	linea -8	liste -8	lu -8	lungo 7	l’annata 9	l’ho 8	ma 9	mare -9	massima 12	mentalità 7	ministro 10	mio 8	molto 7	muto -7	nero -10	nessun 10	nessuno 10	niente -11	no 11	numero -9	nuvole -7	nuvoloso -9	o -11	occasione 7	offerta 8	ogni 8	oltre 9	operazione -8	orologeria 10	outperform -7	pagano 9	pane -8	parcheggio -10	patto -8	per 12	più 8	polemica 12	posto -9	power -9	pozzo -7	precauzionale 8	problemi -9	progressi 9	proroga 7	prova 7	prudenza 8	qualcosa 8	quando -12	qui -8	ragione 7	rave -10	regolare 9	residenza -11	resta 7	ricostruzioni 7	riequilibrio 7	rigoletto -10	rotta -8	schiaffo 8	scomodo -7	secondo -9	segnale 7	segnali 8	senso 7	si 7	signora -8	silenzio -9	smemorato 7	soddisfazione 11	sola -9	sono 11	stanco 8	sulla 12	tassa -8	tecnica -14	tecnici -9	tempo -10	torna -10	torno -9	trasloco -9	triangolare -7	tu 8	tutto 11	un 13	una 13	undici 7	uno 9	vale 9	vecchio -12	verbale -7	verdi -11	vibe -9	villoresi -9	vino -9	viva 9	vuoi -9	vuoto -7	wally -9	with -7	zanzare -7	zero -8
it:lead|lower|	auxiliary 7
it:lead|other|	verb-saying -9	word -12
it:lead|upper|	- 14	: 11	adverb -10	auxiliary -13	capital -8	preposition -19	stop 9	verb-judging -13	word -15	– 9
it:named|1|1|	all-one -9	none -7
it:named|1|2-3|	all -7	all-one -16	first -7	none -18
it:named|1|8+|	none 8
it:named|2|1|	all-one -9	none -14
it:named|2|2-3|	none -7
it:named|2|4-7|	first -7
it:named|3|2-3|	first 8
it:named|3|4-7|	none 12
it:named|3|8+|	first 7
it:named|none|2-3|	first -7	upper 8
it:named|none|4-7|	none 8
it:named|none|8+|	none 13
it:naming|chiamati|1|	1 -7
it:naming|chiamato|1|	2-3 -8
it:naming|cosiddetta|1|	2-3 -8
it:naming|cosiddetto|1|	2-3 -9
it:naming|denominata|1|	1 -8
it:naming|detta|3|	8+ 7
it:naming|detto|1|	4-7 8
it:naming|detto|2|	4-7 8
it:naming|detto|3|	2-3 9	4-7 10
it:naming|dicitura|1|	2-3 -10
it:naming|false|	, -10	preposition -9	stop 10	word -23
it:naming|formula|1|	2-3 -10
it:naming|nome|1|	2-3 -7
it:naming|nome|2|	2-3 -9
it:naming|parola|1|	1 -11
it:naming|ribattezzata|1|	2-3 -10
it:naming|ribattezzato|3|	2-3 -10
it:naming|slogan|2|	4-7 -9
it:naming|soprannominato|1|	2-3 -9
it:naming|termine|1|	1 -7
it:naming|titolo|2|	2-3 -10
it:naming|true|	- 14	: 8	; 7	capital -7	coordinator -7	preposition -8	stop 8	– 9
it:nearby-on|	ad -9	afferma 9	affermato 7	aggiunge 12	aggiunto 14	amava 9	ammesso 10	ammette 7	ammonito 7	anche -8	anni -8	anno -13	annuncia 11	anticipa 7	assicura 9	attacca 9	aveva -9	avverte 9	che -8	chiamato 11	cioè -11	come -12	commentato 9	comunicato 7	con -13	concede 12	conclude 8	conferma 7	confida 12	da -9	dai -9	dalla -8	dall’ -8	davanti -7	della 8	delle -9	dell’ 8	detto 14	difeso 7	direzione -8	diventato -8	dopo -12	due -13	e 11	era -8	esordito 8	film -7	giorni -10	giudici 11	già -7	ha 22	hanno -7	i -13	in -21	indagati -9	insieme 11	insiste 9	insistito 7	interrompe 10	ironia 7	istituto -7	l' 13	la -7	le 7	legge 12	lui 11	ma 12	manager -7	mentre 11	milioni -7	ministro -8	nel 10	nelle 9	nell’ -7	notare 7	o -8	ora -9	ormai -7	osserva 8	parla -7	parola -7	piano -11	poi 8	posto -10	precisa 10	prepara -7	presidente 7	prezzo -9	protesta 11	pubblicato -7	puntualizza 8	quando -7	quest’ 8	racconta 11	raccontava 7	ragiona 7	recita 9	replica 9	riassume 10	ribatte 7	ricorda 10	riferisce 9	riferito -7	ripete 7	ripetere 9	ripetuto 10	risponde 9	rispondendo 7	risposto 12	scandisce 7	scherza 8	scherzato 11	scognamiglio 7	scrivono 14	segretaria 8	sentenzia 7	senza -8	sindaca 9	sintetizza 7	sorride 10	sospira 8	sostiene 7	sotto 7	sottolinea 7	spiegato 9	stato -11	sugli -8	suoi -7	sussurra 7	tagliato 9	testo 10	tre -7	tuona 7	tuonato 8	un 11	un’ -7	uscito -7	verrà -8	vi 7	vicepresidente 8	volte -8	è -14
it:nearby|	14 7	20 9	2018 -7	24 -9	3-5-2 7	4 7	51 -7	abbassato -8	accanto -10	accordo 9	accusa 10	accuse 10	acqua 13	acquisizioni 8	ad 8	addio -8	adesione 10	adesivo -10	affitti -9	agenzia 10	aggettivo -8	aggiungere 8	aggiunto 16	akros 7	al -11	all' 8	allarga 11	allenatore 7	allora -9	altri 9	altro 10	analisti 7	anni -11	anno 11	anonimo 10	ansa 7	anticipa -10	apparso -7	appeso -11	apre -12	arte -8	asi 7	assemblea 10	assenza 7	assicura 14	assicurato 7	assistito 11	assunzioni 7	aula 9	autore -9	autrice -10	aver 14	avere -7	avrebbe 12	avuto 11	avversario 7	avviso 9	bambini -7	bambino 8	banca 10	banco -11	bar -8	base 9	biglietto 11	boccia -8	braccia 12	breve -7	caldo 9	camera 8	campeggia -8	carte -12	cartello -20	casa -9	caso -8	cgil 10	chi -8	chiama -20	chiamano -22	chiamare -10	chiamarlo -7	chiamato -7	chiamava -7	chiamavano -17	chiamerà -12	chiede 11	chiedevano -7	chiusa 9	cia 7	circola -12	città -9	civile 10	clausola -9	clima 10	cocaina -9	collega 9	colleghi -8	collezione -9	colpa 8	comandante 8	come -7	commercio 7	commissione 8	compare -15	comparsa -10	comunicato 15	concede 8	concorso 8	confida 9	considera 9	consigliere 7	consiglio -11	conta 9	conti 11	contrari -8	contratto -9	copertina -15	corpo -10	corregge 7	corridoi -10	corsini -7	cosa -8	cosiddetta -8	cosiddetto -9	così -8	credito 7	crusca -11	cui 14	c’ -20	dai -14	dalla -7	dall’ 10	dati 10	dato -9	dedicato 10	definisce 13	definita -11	definito 10	del -8	denominata -10	denuncia 11	dialetto -8	dice -7	diceva -11	dichiara 8	dicitura -10	dietro 9	difende 9	difesa 9	dire -9	diretta 10	diretto 8	diventato -13	domanda -7	domenica -9	d’ 11	e -23	elenca 7	entrambi 8	era -9	erano 8	ersilia 8	esercizio 7	esistenza -11	esposto -11	espresso 8	essere 13	etichetta -13	etichette -8	euro -9	europea 9	fa 11	fabbri 7	faccia -9	far 9	farmaco 9	fascicolo -10	fatto 8	ferri 7	festival -7	finanza -9	firmato -7	fischiato 11	foglietto -10	foglio -13	fondi 7	fondo 9	fonte -7	forestiero -7	fratello 11	fu 8	furibondo 7	garantisce 9	generale 9	genitori 8	gennaio 9	giada 9	gialla -7	gianluca 7	giornali -10	giornalisti 9	giorno 7	giovani -7	giovedì 7	gip 9	giudica 18	giudizio -12	giulia 9	giunta 7	giura 7	già -26	gongola 7	governo 7	grido 8	guida -9	ha 22	hanno -17	ieri -11	illustrato -8	impianto 8	inchiesta -11	indagini 7	indicato -9	inglese -10	iniziativa 9	inseguono -8	insieme -9	intanto -8	interlocutori -10	intitola -13	invece 15	invita -12	invitato 12	ipotesi 8	italia -7	lampedusa 9	lavorare 10	lavori 9	legale 7	lei 10	letto 9	lettori 9	libro -9	limitata 12	limitato 8	linea 8	lingua -14	lingue -9	lo -11	lodato 13	l’ 7	ma -7	maggioranza 9	mail 7	malaspina 8	mano 12	manovra 8	marcello 7	marchio -10	marino -8	matematica 7	mediazione 8	medici 8	mesi 10	messaggio 14	messo -11	mezzo -7	milano -10	milioni 11	ministro 10	minuti -8	modo -8	moglie 9	molti -7	morganti 10	mosca 8	movimento 8	museo 7	nave 7	ne 7	negato -12	nei -14	nel -12	nelle -9	nello 9	nell’ -7	nessun -8	niente -11	nome -11	norma 8	nota 8	notare 10	notte -8	notti -7	numeri 8	obietta 9	offerta 9	ogni -12	opera 9	opposizione 9	ora -8	ordinanza -7	ore -9	osservatori 8	padano 8	padre -7	paese -8	palco 7	papa 10	parla 15	parlato 8	parma -7	parola -11	parte 8	pd 9	pennarello -12	pensione 10	perizia -8	persone -10	però 8	piano -9	piazza 10	più -14	poco 10	porta -11	portavoce 13	posto -15	precettazione 10	precisa 9	precisare 9	preferito 8	prende 10	presenta 9	previste 7	prima -12	procedura 10	prodotto 9	promesso 8	promette 11	pronto -7	pronuncia 10	proprietà -8	proroga -10	protesta 8	provato 8	provvedimento -7	provvisorio -8	prudenza 8	pubblicata -7	pubblicato -11	puntata -8	punteggio -7	puntualizza 7	quadro 9	qualcuno 11	quale 8	quartiere -8	quarto 8	quattro -7	quelli -8	quello -17	quotidiano -8	raccomanda 12	rada 8	ragazzi -7	rapporto -9	recita 8	regista -7	registro -9	replica 11	replicano 7	replicato 12	restare 9	resterebbe 7	ribadito 8	ribatte 7	ribattezzata -9	ribattezzato -11	ribattuto 9	ricevuto 10	riconosciuto 8	ricordato 9	ricorso -8	riferisce 8	righe 8	rincara 7	ringrazia 11	rischio 11	risponde 10	risposta 8	risposto 15	risultato 7	ritirato -13	roccaspina 9	rocco 7	roma 9	sala 7	sapere 12	saputo 9	saranno 7	sarebbe 11	sarebbero 8	sartori 7	sarà 11	savelletri -10	scala -9	scarpe 9	scelta 13	scena -11	scritta -14	scritto -19	scrive 9	scrivono 11	scuola 8	scuote 7	scusa 11	se -10	secondo 11	sede -10	segue -7	sente -8	sentenza 9	sentito 7	serata 7	serio 11	servizio 11	si 10	sia 10	siano -8	silvia 7	sindaca 7	sindacalista 10	sito -11	situazione 9	slogan -13	società 8	sola -7	solo -10	soprannominato -7	sorrentini 9	sorriso 9	sostenuto 7	sotto -10	sottolinea 10	spiagge 7	spiega 8	spiegato -7	spilla -7	spot -8	spray -11	stata -9	stati 10	stessa -8	stesso -11	stop -8	strada -12	strade 10	studenti -10	studio -7	subito -8	successo -8	sugli -7	sui 7	sulla -20	sullo 8	s’ -10	targa -9	teatro 12	tecnico 9	tedesco 8	telefonate 8	telefono 8	teme 9	teresa -7	termine -10	terzo 11	testa 7	ticino 12	titolo -12	tornano 9	tramite 10	tratta 18	trattati 10	trenta -8	trieste 7	trimestrale -7	trimestre 8	trova 11	tullio 8	tuttavia 9	tutti -9	tutto 9	ufficio 13	ultima -7	un -9	unione 13	uno -9	usato -9	venduto 9	vengono -7	venivano -7	verdi 9	vero -8	vescovi 11	via 8	viadotto -7	vincere 10	visto -7	viva 8	voleva -11	volta -7	volte -10	voluto 9	vorrebbe -9	voto 7
it:nobody|1|	determiner -8	word -8
it:nobody|2-3|	determiner -8	preposition -9
it:nobody|4-7|	stop 10
it:nobody|8+|	start 10
it:others|0|	1 9
it:others|1|	1 -14	8+ 11
it:others|2|	1 -15	2-3 -11	4-7 10
it:others|3|	1 -10
it:own-case|false|all-one|	adverb -13	auxiliary -10	preposition -17	verb-judging -12	word -20
it:own-case|false|all|	, -8	determiner -8	word -11
it:own-case|false|first|	, -19	- 9	: 7	capital -8	determiner -12	preposition -21	start 15	verb-saying -15	word -7
it:own-case|false|most|	word -9
it:own-case|false|none|	auxiliary 7
it:own-case|false|some|	, 12	auxiliary 9	verb-judging -8
it:own-case|false|titled|	, 9	determiner -9	preposition -9
it:own-case|false|upper|	, 10
it:own-case|true|all-one|	word -7
it:own-case|true|first|	, -9	- 13	: 12	start -8	stop 26	verb-saying 7	word -7
it:own-case|true|most|	start 8
it:own-case|true|none|	, 17	: 7
it:own-case|true|titled|	: 16
it:same|1|1|	first 7
it:same|1|2-3|	titled 8	upper 8
it:same|1|8+|	none 14
it:same|2|1|	none -8
it:same|2|2-3|	all-one -10	first -13	none -10
it:same|2|4-7|	titled 11
it:sentence|judging|	2-3 7	8+ 11
it:sentence|none|	2-3 -7	4-7 -10
it:sentence|saying|	4-7 11
it:sentence|thinking|	1 8	4-7 16
it:sign|far|	: -15	near 11	none -17	verb-saying -10	word 9
it:sign|far|:|	1 -11	2-3 -20
it:sign|far|verb-saying|	1 -7	2-3 -9	4-7 -7
it:sign|far|verb|	avvertire 8	dire -10	scrivere -7
it:sign|far|word|	4-7 10
it:sign|near|	, -7	: -17	none -22	preposition -8	word -16
it:sign|near|,|	4-7 -7
it:sign|near|:|	1 -15	2-3 -16
it:sign|near|verb|	dire -9	none -19	rispondere 7
it:sign|near|word|	1 -9	2-3 -11	4-7 -9
it:sign|none|,|	1 -16	2-3 7
it:sign|none|	- 14	: 26	far -12	near -11	none 7	preposition -8	stop 8	– 9
it:sign|none|-|	8+ 14
it:sign|none|:|	1 9	2-3 17	4-7 15	8+ 29
it:sign|none|adverb|	1 -19
it:sign|none|auxiliary|	2-3 7	4-7 19	8+ 7
it:sign|none|capital|	1 -10	2-3 -8	4-7 13
it:sign|none|coordinator|	2-3 -9	4-7 9
it:sign|none|determiner|	1 7
it:sign|none|preposition|	2-3 -7	8+ 11
it:sign|none|start|	1 7	8+ 9
it:sign|none|stop|	4-7 13	8+ 9
it:sign|none|that|	1 -11	2-3 7	4-7 9	8+ 9
it:sign|none|verb-judging|	8+ 7
it:sign|none|verb-saying|	4-7 14
it:sign|none|verb-thinking|	2-3 8
it:sign|none|word|	1 -8	8+ 11
it:sign|none|–|	4-7 9
it:sign|on|far|	1 -8	2-3 -12
it:sign|sentence before|	: 10	none 13	stop 11
it:sign|sentence before|:|	4-7 10
it:sign|sentence before|stop|	1 9	4-7 11	8+ 9
it:sign|sentence before|verb|	none 12
it:size-ending|10+|.|	determiner 7
it:size-ending|10+|none|	,pronoun 10	,verb-saying 8	,word 12	: 13	stop 22
it:size-ending|1|!|	stop 9
it:size-ending|1|.|	end 10
it:size-ending|1|none|	,adverb -11	,coordinator -9	,quote -9	,subordinator 7	,verb-saying 10	,word -17	: -14	auxiliary -12	coordinator -9	determiner -10	preposition -14	that -7	word -14
it:size-ending|2|.|	end 10
it:size-ending|2|?|	,verb-saying 8	end 7	stop -10
it:size-ending|2|none|	,auxiliary 7	,preposition -12	,subordinator -9	,that -8	,word -15	; -8	auxiliary -12	coordinator 8	preposition 10	subordinator -9
it:size-ending|3|.|	end 13
it:size-ending|3|?|	,auxiliary 8	end 8	– 7
it:size-ending|3|none|	,auxiliary 15	,preposition -12	,pronoun 7	,subordinator 8	,that -8	,verb-saying 17	coordinator 9	word -12
it:size-ending|4-5|.|	end 22
it:size-ending|4-5|?|	end 12
it:size-ending|4-5|none|	,auxiliary 21	,pronoun 16	,verb-saying 8	,word -10	auxiliary -10	coordinator 12	end 14	– 9	— 10
it:size-ending|6-9|.|	determiner 9	end 13
it:size-ending|6-9|none|	,auxiliary 15	,preposition 7	,verb-saying 12	,word 14	: 23	determiner 7	stop 16
it:size-follow|10+|	,pronoun 10	,verb-saying 8	,word 12	: 13	determiner 8	stop 22
it:size-follow|1|	,adverb -11	,quote -9	,subordinator 7	,verb-saying 10	,word -17	: -14	auxiliary -12	coordinator -9	determiner -10	preposition -14	that -7	word -14
it:size-follow|2|	,auxiliary 7	,preposition -12	,subordinator -9	,that -8	,word -15	; -8	auxiliary -12	coordinator 8	preposition 10	subordinator -9
it:size-follow|3|	,auxiliary 15	,preposition -12	,pronoun 7	,subordinator 8	,that -8	,verb-saying 17	coordinator 9	end 10	word -12	– 9
it:size-follow|4-5|	,auxiliary 21	,pronoun 16	,verb-saying 8	,word -10	auxiliary -10	coordinator 12	end 20	– 9	— 10
it:size-follow|6-9|	,auxiliary 15	,preposition 7	,verb-saying 12	,word 14	: 23	determiner 9	stop 15
it:size-intro|10+|	- 14	: 24	start 10	stop 10	verb-judging 7	word 9
it:size-intro|1|	, -16	adverb -19	capital -10	coordinator -7	determiner 7	start 7	that -11	word -8
it:size-intro|2|	adverb -11	capital -11	coordinator -8	stop 8
it:size-intro|3|	adverb 10	auxiliary 14	determiner -23	that 7	verb-thinking 8
it:size-intro|4-5|	auxiliary 17	capital 12	coordinator 9	stop 12	that 8	– 7
it:size-intro|6-9|	, 11	: 7	auxiliary 10	capital 8	start 27	stop 23	verb-judging 7	verb-saying 11	word 25
it:size|	4-5 -8	6-9 17
it:subject|elided|	,auxiliary 16	,preposition -10	,pronoun 12	,verb-saying 18	,word -11	1 -7	8+ 12	auxiliary -7	end -7	word -12	– 9
it:subject|none|	,adverb -12	,coordinator 9	,determiner -7	,that -8	,word -16	4-7 -9	: -8	auxiliary -16	coordinator -14	end 17	pronoun -11	that -7	word -16	– 10
it:subject|own|	,auxiliary 17	,capital -9	,preposition -10	,subordinator 9	,verb-saying 12	,word -8	4-7 11	auxiliary -8	coordinator 13	subordinator -9	verb-saying -7	word 8	– 7	— 9
it:two-before|)|	- 11	: 9
it:two-before|,|	adverb -13	determiner -12	verb-saying -15	word -8
it:two-before|:|	word 8
it:two-before|adverb|	: -7	auxiliary -9	determiner 13	preposition 13	stop 7
it:two-before|auxiliary|	determiner -18	stop 9
it:two-before|capital|	, 19	- 8	: 9	auxiliary -10	verb-judging -8	verb-saying 8	word -7
it:two-before|coordinator|	determiner -9	preposition -11	verb-saying -9	word -15
it:two-before|determiner|	determiner 7	stop 8
it:two-before|preposition|	capital 10	preposition -10	verb-saying -11	word -12
it:two-before|pronoun|	, 7	stop 11	verb-saying 10	word -9
it:two-before|quote|	, 7	: 11	; -7	coordinator -7	preposition -8
it:two-before|start|	determiner -7	preposition -9
it:two-before|stop|	capital -12	determiner -14	– 7
it:two-before|subordinator|	verb-saying -7
it:two-before|that|	auxiliary 10	determiner -12
it:two-before|verb-judging|	preposition -10
it:two-before|verb-saying|	, 13	: 14
it:two-before|word|	, -13	; 11	preposition -7	stop 15	that 7	verb-judging -12	word 15
it:two-before|’|	stop 9
it:two-words-before|)|	- 11	: 9
it:two-words-before|,|	con -10	detto -16	era 9	la -8	ribattezzato -7	un -7
it:two-words-before|.|	il -10	la -10	– 7
it:two-words-before|2028|	. 9
it:two-words-before|accordo|	: 8
it:two-words-before|addio|	a -7
it:two-words-before|adesivo|	: -9
it:two-words-before|aggiunge|	: 7
it:two-words-before|altro|	: 10
it:two-words-before|anni|	. 14
it:two-words-before|aperto|	, 7
it:two-words-before|autore|	di -7
it:two-words-before|base|	: 9
it:two-words-before|biglietto|	: 8
it:two-words-before|braccia|	: 12
it:two-words-before|brusio|	. 7
it:two-words-before|cartello|	: -12
it:two-words-before|che|	era 9	il -11
it:two-words-before|conferma|	: 7
it:two-words-before|corregge|	: 7
it:two-words-before|così|	: 12
it:two-words-before|dal|	titolo -7
it:two-words-before|detto|	, 7
it:two-words-before|diceva|	: -8
it:two-words-before|dice|	. 9
it:two-words-before|di|	aver 8	essere 7	un -17
it:two-words-before|dubbi|	. 7
it:two-words-before|dà|	del -7
it:two-words-before|euro|	. 9
it:two-words-before|e|	di -8
it:two-words-before|finale|	, 8
it:two-words-before|foglio|	: -8
it:two-words-before|foto|	. 10
it:two-words-before|gli|	affitti -9
it:two-words-before|ha|	definito 11	espresso 7	risposto 7	scritto -10
it:two-words-before|il|	caso 7	cosiddetto -8	giudizio -10	nome -7	punteggio 7	voto 7
it:two-words-before|iniziativa|	come 8
it:two-words-before|invece|	di 10
it:two-words-before|invita|	a 12
it:two-words-before|in|	arte -9	pensione 8
it:two-words-before|lavoro|	. 7
it:two-words-before|la|	chiamano -9	cosiddetta -7	definisce 10	dicitura -10	formula -10	parola -11	scritta -11	sentenza 8
it:two-words-before|lenzuolo|	: -9
it:two-words-before|le|	chiamavano -8
it:two-words-before|libro|	, -9
it:two-words-before|lo|	chiamano -13	chiamavano -13	giudica 10	trova 8
it:two-words-before|lui|	. 11
it:two-words-before|l’|	hashtag -7	inchiesta -7
it:two-words-before|modulo|	? 8
it:two-words-before|nega|	: 7
it:two-words-before|nome|	: -8
it:two-words-before|non|	è -7
it:two-words-before|noto|	come -9
it:two-words-before|notte|	. 7
it:two-words-before|parlato|	di 8
it:two-words-before|parla|	di 13
it:two-words-before|penna|	. 7
it:two-words-before|per|	la 9	un -7
it:two-words-before|piazza|	: 10
it:two-words-before|posto|	di -9
it:two-words-before|precisa|	: 8
it:two-words-before|regista|	di -8
it:two-words-before|rincara|	: 7
it:two-words-before|risposta|	. 7
it:two-words-before|risposto|	: 9
it:two-words-before|scritta|	: -9
it:two-words-before|secondo|	la -11
it:two-words-before|serio|	: 11
it:two-words-before|si|	chiama -11	chiamano -8	chiamerà -12	dichiara 8	intitola -9
it:two-words-before|smentisce|	: 8
it:two-words-before|soltanto|	: -8
it:two-words-before|sono|	stati 8
it:two-words-before|sorriso|	: 8
it:two-words-before|spalle|	. 9
it:two-words-before|start|	il -7
it:two-words-before|striscione|	: -11
it:two-words-before|suo|	: 8
it:two-words-before|su|	scritto -10
it:two-words-before|s’|	intitola -10
it:two-words-before|telefono|	, 8
it:two-words-before|testa|	: 7
it:two-words-before|titolo|	: -9
it:two-words-before|traduce|	: 9
it:two-words-before|trattava|	di 11
it:two-words-before|tratta|	di 14
it:two-words-before|turno|	. 7
it:two-words-before|una|	scelta 10
it:two-words-before|voce|	: 9
it:two-words-before|volte|	. 7
it:two-words-before||	, 7	: 11	; -7
it:two-words-before|è|	detto 8	diventato -10	scritto -11	stata 8	un -13
it:two-words-before|’|	. 9
it:verb|false|1|	other -10
it:verb|false|2-3|	other -10
it:verb|false|8+|	lower 13	upper 15
it:verb|true|2-3|	lower 14
it:verb|true|8+|	lower 12
it:word-after|,|	! 11	. -8	? 10
it:word-after|.|	! 9	? -12
it:word-after|	? -9	al -11	che -9	dai -7	del -9	della 9	dell’ 8	di -12	dopo -10	end 9	era -7	ha -7	in -12	le 7	lo -10	l’ 7	nel 11	o -7	si -10	verrà -8	è -12	– 13	— 11
it:word-after|?|	none -9
it:word-after|al|	none -11
it:word-after|che|	none -9
it:word-after|dai|	none -7
it:word-after|della|	none 9
it:word-after|dell’|	none 8
it:word-after|del|	none -9
it:word-after|di|	none -12
it:word-after|dopo|	none -10
it:word-after|end|	. 24	? 14
it:word-after|era|	none -7
it:word-after|gli|	none -7
it:word-after|ha|	none -8
it:word-after|il|	. 8
it:word-after|in|	none -12
it:word-after|la|	. 8
it:word-after|le|	none 7
it:word-after|lo|	none -10
it:word-after|l’|	. 8
it:word-after|nel|	none 11
it:word-after|non|	none -10
it:word-after|o|	none -7
it:word-after|si|	none -10
it:word-after|verrà|	none -8
it:word-after|è|	none -12
it:word-after|–|	? 9	none 10
it:word-after|—|	none 11
it:word-before|,|	1 -16	2-3 7
it:word-before|	- 14	. 10	: 8	; 7	affitti -9	arte -9	aver 9	caso 7	chiama -15	chiamano -19	chiamare -10	chiamarlo -7	chiamati -7	chiamato -7	chiamavano -16	chiamerà -12	chiede 11	con -9	considera 9	cosiddetta -8	cosiddetto -9	definita -11	definito 8	del -18	della -12	denominata -10	denunciato 8	di 11	dichiara 8	dicitura -10	dire -15	diventato -10	era 8	espresso 8	essere 12	formula -10	giudica 13	giudizio -10	già -9	gruppo -7	il -16	intitola -13	invece 8	le -15	legge -9	nome -8	parola -11	pensione 8	presidente 8	promesso 10	promette 9	punteggio 7	quotidiano -8	resterebbe 7	ribattezzata -9	risposto 7	saranno 7	sarebbe 9	sarebbero 7	scelta 10	scritta -11	scritto -19	secondo -10	sentenza 8	soprannominato -7	stati 8	su -13	sulla -9	suo -8	teme 7	trattati 10	trova 9	una 8	voto 7	– 9
it:word-before|-|	8+ 14
it:word-before|.|	4-7 11	8+ 9
it:word-before|;|	4-7 10
it:word-before|?|	1 9	4-7 20
it:word-before|affitti|	2-3 -9
it:word-before|al|	1 -7
it:word-before|arte|	2-3 -9
it:word-before|aver|	2-3 8	4-7 7
it:word-before|a|	1 -11	4-7 8
it:word-before|che|	1 -11	2-3 7	4-7 9	8+ 9
it:word-before|chiamano|	1 -14	2-3 -15
it:word-before|chiamarlo|	1 -7
it:word-before|chiamati|	1 -7
it:word-before|chiamato|	2-3 -8
it:word-before|chiamavano|	1 -14	2-3 -8
it:word-before|chiama|	1 -12	2-3 -14
it:word-before|chiamerà|	1 -9
it:word-before|chiede|	2-3 8
it:word-before|chiesto|	4-7 7
it:word-before|come|	1 -8
it:word-before|considera|	4-7 9
it:word-before|con|	4-7 -10
it:word-before|cosiddetta|	2-3 -8
it:word-before|cosiddetto|	2-3 -9
it:word-before|da|	2-3 -9
it:word-before|definisce|	4-7 12
it:word-before|definito|	1 8	4-7 8
it:word-before|della|	1 -10	2-3 -10
it:word-before|del|	1 -11	2-3 -17
it:word-before|denominata|	1 -8
it:word-before|denunciato|	4-7 8
it:word-before|detto|	4-7 8
it:word-before|dice|	4-7 9
it:word-before|dicitura|	2-3 -10
it:word-before|dire|	1 -12
it:word-before|di|	2-3 8	4-7 8
it:word-before|era|	2-3 11	4-7 10
it:word-before|essere|	4-7 9
it:word-before|e|	4-7 7
it:word-before|formula|	2-3 -10
it:word-before|giudica|	1 8	2-3 10
it:word-before|giudizio|	1 -10
it:word-before|gruppo|	2-3 -7
it:word-before|il|	1 -19	4-7 -8
it:word-before|intitola|	2-3 -11	4-7 -7
it:word-before|in|	2-3 -8
it:word-before|i|	1 -14
it:word-before|legge|	1 -9
it:word-before|le|	2-3 -15
it:word-before|nome|	2-3 -7
it:word-before|operazione|	2-3 -9	4-7 7
it:word-before|parola|	1 -11
it:word-before|pensione|	2-3 8
it:word-before|per|	1 -8
it:word-before|promesso|	4-7 7
it:word-before|promette|	2-3 8
it:word-before|quotidiano|	2-3 -8
it:word-before|resterebbe|	4-7 7
it:word-before|ribattezzata|	2-3 -10
it:word-before|scritta|	2-3 -9	4-7 -11
it:word-before|scritto|	1 -11	2-3 -14	4-7 -10
it:word-before|secondo|	1 -9
it:word-before|sono|	4-7 8
it:word-before|soprannominato|	2-3 -9
it:word-before|start|	1 7	8+ 9
it:word-before|stati|	4-7 8
it:word-before|stato|	4-7 11
it:word-before|sulla|	2-3 -8
it:word-before|suo|	2-3 -8
it:word-before|su|	2-3 -16
it:word-before|teme|	2-3 7
it:word-before|termine|	1 -7
it:word-before|trattati|	4-7 10
it:word-before|una|	1 -12	4-7 12
it:word-before|un|	1 12	2-3 -16	4-7 -7
it:word-before|è|	4-7 15
it:word-before|–|	4-7 9
it:work|near|none|,|	all-one -9	first -10
it:work|near|none|:|	first -11
it:work|near|none|	all-one -11	first -15
it:work|near|none|auxiliary|	none 10
it:work|near|none|stop|	first 12
it:work|none|near|,|	none -7
it:work|none|near|:|	first 9
it:work|none|near|	all-one -7	first -9
it:work|none|near|stop|	first -10
it:work|none|none|,|	all -8	first -15	some 13	titled 9	upper 10
it:work|none|none|-|	first 14
it:work|none|none|:|	first 11
it:work|none|none|adverb|	all-one -13
it:work|none|none|auxiliary|	all-one -10	some 9
it:work|none|none|capital|	first -8
it:work|none|none|determiner|	all -8	first -12	titled -9
it:work|none|none|preposition|	all-one -17	first -22	titled -9
it:work|none|none|start|	most 8
it:work|none|none|stop|	first 15	most 9
it:work|none|none|	upper 12
it:work|none|none|verb-judging|	all-one -12	some -8
it:work|none|none|word|	all -11	all-one -20	most -9
it:work|none|none|–|	first 9
it:work|right|none|	all -8	all-one -10	first -13
it:work|right|none|word|	all -8	all-one -10	first -13
lead|lower|	% 7	, 17	: -28	; 8	auxiliary 15	capital 19	determiner -9	pronoun 12	quote -9	that 7	word 11
lead|other|	: -7	auxiliary -8	determiner -8	preposition 12	start 15	stop 7	that -7	word -18
lead|upper|	' -10	( -12	) 9	, -31	: 15	auxiliary -32	capital -27	coordinator -24	determiner -7	possessive -21	preposition -20	pronoun -21	quote 18	start 17	stop 26	subordinator -18	verb-judging -30	verb-saying -17	verb-thinking -9	word -46	— 11	’ -7
mood|	other 7	plain 18
mood|other|	2-3 12	4-7 10
mood|other|false|	true 11
mood|other|true|	false 11
mood|plain|	1 10	2-3 7	4-7 21	8+ 7
mood|plain|false|	false 16	true 7
named|1|1|	all-one -16	first -7	none -27	titled -14
named|1|2-3|	all -21	all-one -26	first -19	none -30	some -13
named|1|4-7|	all -19	first -14	none -11
named|1|8+|	none 13
named|2|1|	first 15
named|2|2-3|	all -28	all-one -9	first -11	none -19
named|2|4-7|	all -11	all-one 9	first -10	some -9
named|2|8+|	none 13	some 9
named|3|1|	none 15
named|3|2-3|	all-one 12	none 13
named|3|8+|	first 10	none 11	some 7
named|none|2-3|	all -15	none 14
named|none|4-7|	all -20	all-one -18	none 25	some 18	upper 14
named|none|8+|	all 8	most 17	none 11	some 20	titled 13	upper 9
naming|apelidada|2|	2-3 -7
naming|apelidado|2|	2-3 -10
naming|apelido|2|	1 -9	2-3 -13
naming|ausdruck|1|	1 -11
naming|baptisée|1|	4-7 -9
naming|baptisé|1|	2-3 -9
naming|batizado|2|	2-3 -7
naming|bautizado|2|	2-3 -9
naming|begriff|1|	1 -10	2-3 -9
naming|called|1|	4-7 14
naming|called|2|	1 16	4-7 24	8+ 10
naming|called|3|	1 23	2-3 26	4-7 10	8+ 9
naming|chamada|1|	1 -7
naming|chamado|1|	1 -9	2-3 -9
naming|chiamati|1|	1 -7
naming|chiamato|1|	2-3 -8
naming|conhecida|2|	1 -7
naming|conhecido|2|	2-3 -8	4-7 -7
naming|conocido|2|	1 -12
naming|cosiddetta|1|	2-3 -8
naming|cosiddetto|1|	2-3 -9
naming|denominata|1|	1 -8
naming|detta|3|	8+ 7
naming|detto|1|	4-7 8
naming|detto|2|	4-7 8
naming|detto|3|	2-3 9	4-7 10
naming|dicitura|1|	2-3 -10
naming|dit|1|	1 13
naming|dit|2|	2-3 9	4-7 12
naming|dit|3|	2-3 14	4-7 15	8+ 12
naming|dubbed|1|	1 -11
naming|entitled|1|	4-7 -8
naming|etiqueta|1|	2-3 -7
naming|expression|1|	2-3 -9
naming|expressão|1|	1 -8	2-3 -12
naming|false|	: -9	capital -16	preposition -28	subordinator -29	verb-judging -14	word -41
naming|formula|1|	2-3 -10
naming|frase|1|	4-7 -7
naming|fórmula|1|	4-7 -7
naming|hashtag|1|	1 -7
naming|intitulé|1|	2-3 -7
naming|known|2|	1 -11	2-3 -16
naming|known|3|	1 -7	2-3 -20
naming|labelled|1|	2-3 -9
naming|lema|1|	2-3 -8
naming|llamada|1|	1 -7	2-3 -7	4-7 -8
naming|llamados|1|	2-3 -7
naming|llamado|1|	2-3 -13
naming|mention|1|	2-3 -9
naming|mote|2|	4-7 -8
naming|mots|2|	2-3 -10
naming|motto|2|	2-3 -10
naming|mot|1|	1 -14
naming|mot|2|	8+ 8
naming|naam|2|	2-3 -8
naming|naam|3|	2-3 -7
naming|named|1|	1 -12	2-3 -11
naming|named|2|	2-3 -7
naming|namen|1|	1 -12
naming|nicknamed|1|	1 -10	2-3 -11	4-7 -9
naming|nicknamed|2|	2-3 -9
naming|nombre|2|	1 -13	2-3 -8
naming|nome|1|	2-3 -9
naming|nome|2|	2-3 -14	4-7 -7
naming|nome|3|	2-3 -8
naming|nom|2|	1 -10	2-3 -12
naming|palabras|2|	2-3 8	8+ 7
naming|palabra|1|	1 -13
naming|palavra|1|	1 -17
naming|parola|1|	1 -11
naming|phrase|1|	1 -9	2-3 -14
naming|phrase|3|	4-7 8
naming|rebaptisé|3|	2-3 -7
naming|ribattezzata|1|	2-3 -10
naming|ribattezzato|3|	2-3 -10
naming|slogan|1|	2-3 -8	4-7 -10
naming|slogan|2|	2-3 -10	4-7 -10
naming|so-called|1|	1 -13	2-3 -25
naming|sogenannte|1|	1 -9
naming|soprannominato|1|	2-3 -9
naming|surnommée|1|	2-3 -8
naming|surnommé|1|	2-3 -7
naming|termed|3|	4-7 11
naming|termine|1|	1 -7
naming|term|1|	1 -11	2-3 -12
naming|titel|1|	2-3 -9
naming|titled|1|	2-3 -9	4-7 -9
naming|titolo|2|	2-3 -10
naming|titulado|1|	2-3 -7	4-7 -8
naming|true|	% 7	' -11	( -13	) 9	: 9	; 7	auxiliary 7	coordinator -10	determiner -11	possessive -11	quote 12	start 18	stop 26	verb-saying -9	word 7	— 11
naming|término|1|	2-3 -7
naming|título|2|	2-3 -9
naming|woord|1|	1 -13
naming|words|1|	2-3 -13
naming|words|2|	4-7 12
naming|word|1|	1 -15
naming|wort|1|	1 -13
naming|zogeheten|1|	1 -8
nearby-on|	1 -9	14 -10	19 -9	1976 -9	1987 -8	2 -10	20 -9	2019 -9	2021 -11	212 -7	30 7	31 -10	4 -9	40 -11	400 -16	5 -8	61 -11	7 -9	800 -9	9 -11	a 12	ab -9	aber 12	abgetan 9	abril 10	abriu 7	aclara 10	aclaró 8	acrescenta 8	acrescentou 9	ad -9	admet 10	administration 10	admitiu 8	adversaires -7	advies -9	advirtió 12	advocaat 8	advocate 8	afferma 9	affermato 7	affirme 14	affirmé 9	afirma 11	afirmou 14	afirmó 9	agence 13	agente 7	aggiunge 12	aggiunto 14	agregó 8	ainda 8	ajoute 13	ajouté 11	al -8	album -8	alfabetos -11	algemeen 7	als -9	alusión 9	am -14	amava 9	ammesso 10	ammette 7	ammonito 7	amuse 10	anche -8	anfitrión 8	angekündigt -9	anni -8	anno -13	annuncia 11	anos -9	ans 7	ante -9	antes 12	anticipa 7	antwoordde 7	antwoordt 9	antwortete 9	anunciou 7	aos -9	aparece -9	apostillado 9	appelle 7	appt 9	après -8	apuntó 8	arguido 7	argument -7	argumenta 7	asegura 9	aseguró 12	assicura 9	associé 8	assure 10	assuré 10	atira 10	attacca 9	au -8	auf -9	aunque -7	ausgabe -7	autoridades 10	autour 10	averti 8	aveva -9	avisa 9	avisou 7	avisó 7	avoir -9	avoue 7	avverte 9	ayer -11	añadió 8	año -10	años -7	bakker 9	balaie 10	balayé 8	befand 8	begriff -9	bei -8	beiden 11	beim 7	bekannt -8	bekent 9	berichtet -8	beslist 10	bestimmt -7	bestuurder 7	bestuurslid 9	bestuursvoorzitter 8	betaald -10	beteuerte 7	betonte 9	bewindsvrouw 7	bezeichnete 8	bij -8	bis -8	blijft 7	bochum -7	bolsa -11	boodschap 7	brincou 7	bromeó 9	bromt 7	brummte 7	burgemeester 10	buurvrouw 9	cadre 8	capitaine 8	capital 9	cartera 7	casa -11	causa -8	celle-ci 7	cerca -7	cgt 9	chaque -10	che -8	chega -11	chercheuse 7	chiamato 11	cioè -11	cliente 7	coach 13	come -12	comentou 8	comentó 8	comisión -10	comme -11	commentato 9	commente 13	commenté 10	commerçante 10	como -22	compara 8	comparou 9	completou 11	compte -7	comunicato 7	con -20	concede 14	concejala 10	conclude 8	concludeert 12	conclui 7	conclut 10	conferma 7	confida 12	confie 11	confiesa 7	confié 8	confiée -8	conseiller 12	considerou -7	consta -10	constate 11	conta 8	continua -10	contou 13	contrato 7	contó 11	corredor 7	correo 9	corrige 9	court -9	coördinator 9	cuatro -7	cumple -7	cómo -7	c’ -13	daar -10	dai -9	dalla -8	dall’ -8	dann -10	dat 8	davanti -7	decisão 10	declarado 9	declarou 13	declaró 10	defendeu 7	define -9	della 8	delle -9	dell’ 8	demanda -8	demande 10	den -11	depois -10	descreveu 7	describió 7	dessen 9	desvalorizou 11	detalló 9	detenerse 10	detto 14	deu 8	deux -11	devant 10	difeso 7	dijo 14	directeur 9	directrice 9	direzione -8	disco -7	disse 10	dit 9	diventato -8	divide -11	dixit 13	dizia 9	documento 7	doit -7	donde -7	dont -7	door -8	dopo -12	drei -8	duas 10	due -13	dumont -7	dès -8	déclaré 7	défend 9	déjà -10	dénoncé 10	désole 8	détaille 10	dürfe 8	een -12	elkaar 7	ella 8	elle 8	em -9	emeritus 7	emporte 10	empresários -7	en -13	enquiert 8	ensina 9	entidad 9	entraîneur 8	entre -7	enumera 8	enumerou 7	er 8	eraan 11	erc 7	erinnert -7	erkent 9	erklärt -8	erklärte 10	erläuterte 9	erschienen -7	ersetzt -8	erwiderte 10	escreveu 7	escribe 11	escrito 9	esordito 8	española -7	est -16	estime 11	estimé 9	estudo 9	estuvo -8	está -7	euro -10	exigió 10	explicou 11	explicó 8	expliqué 13	expresión 7	expression -9	expresó 8	fachmann 7	farol -8	februar -8	fermeture -8	ficaram -9	ficou -10	film -7	fim -9	finit 12	fiscal 7	fluistert 8	foeterde 7	fois -8	fondateur 7	fordert 8	frau 8	fuera 9	fügte 8	für -12	garante 8	garantiu 10	gebe 8	gedeputeerde 7	gedoopt -8	geeft 7	gemacht -8	gepensioneerde 7	geschrieben -12	geschäftsführerin 9	getuigde 12	giorni -10	giudici 11	già -7	glisse 15	glissé 10	gobernador 8	gobierno 8	gracejou 11	grapt 10	grapte 8	grinnikt 8	groupe 7	grupo 7	ha 12	hace 7	hadders 7	hanno -7	hay -9	hebben 8	hendrik 7	herinnert 11	het -14	hielt 7	hij 7	hing -7	historia -9	hoch -11	homme -7	horas -8	hospital -10	houdt 7	hydrologue 7	há -9	hätten 10	hélène 8	i -13	iemand 11	ihn 9	ilustra 7	im -8	in -20	indagati -9	indique 11	indiqué 14	informa 8	informou 8	ingénieure 9	ins -11	insieme 11	insiste 12	insistito 7	insisté 8	inspecteur 9	interno -8	interroge 8	interrompe 10	ir -7	ironia 7	ironise 11	ironisé 10	ironizou 11	ironizó 10	ist -8	istituto -7	jamais -12	jb 9	jelle 8	joris 8	jornalistas 7	jubile 11	juge 9	jure 9	juriste 9	juros 7	juró 8	justifica 8	justificou 8	justificou-se 7	justifie 7	justifié 10	juíza 7	já -8	kan 7	keer -12	kenntnis 7	klinkt 8	kommt -8	komt -10	koos 7	krijgt -7	kritisiert -8	l' 13	la 10	lachte 12	ladina 9	laisse 7	lamente 11	lamentou 8	lance 8	lancé 10	lança -9	lars 8	lee 9	legge 12	les 14	lettre 10	leur 7	levada -10	ley 10	lhe -11	lied -7	liegt -11	lien 10	limitou-se 12	lit -9	livre -7	llamó 11	lleva -7	lowie 7	luidt 15	lusa 8	lâche 19	lâché 8	lässt -7	läuft -7	lê-se 11	línea 8	m. 8	ma 12	magistrada 10	mai -7	mailt 11	malgré 10	mandatario 7	mann 7	mano -10	manuela 8	marre 7	mars -7	martelé 9	matizó 8	maître 9	me 11	mehr -9	menos -8	mensagem 7	menschen -7	mentre 11	merkt 8	met -8	milioni -7	ministerin 8	ministra 11	ministro -9	mir 8	misma -9	mit -11	mois -8	monate -9	monnerat 9	moppert 7	mot -11	multa -9	murmure 10	murmuré 10	museo -9	muy 9	même -7	naar -9	nada -8	nadie -10	nannte 8	ne -9	nel 10	nelle 9	nell’ -7	nenhuma -10	nennen -9	nennt -9	niets -13	no -9	noch -12	noemde -7	noemen -10	noemt -7	nombres -7	noodhulpcoördinator 9	nos -12	nota 8	notare 7	note 7	nous 10	nove -7	nuance 12	num 10	não -8	o 10	ob -7	objeta 7	objetó 8	observe 9	observou 7	observé 9	octobre -8	officier 9	on -13	ondernemer 8	onderzoek 8	ont -12	onze -7	ook -9	opende 8	operador 8	ora -9	ordena 8	ormai -7	os -9	osserva 8	otras 11	otros 7	over -8	overigens -8	oye 7	paga -12	palavra -11	par -7	para -10	parla -7	parola -7	parte -9	partir 8	passou -7	patronne 7	persifle 8	pesos -9	pestait 7	peste 10	philosophe 10	piano -11	pidió 12	plaide 15	plaidé 10	plaisante 12	plaisanté 9	plan -9	plano -9	planta -13	platz -9	plus -7	poco -9	poi 8	por -11	porque -7	portavoz 11	porte-parole 7	porto -9	posto -10	pourtant -7	precisó 8	prefirió 7	preguntó 13	prepara -7	presunto -8	preveía -7	prevé -9	prezzo -9	primeira -9	primera -8	produtora -7	professora 7	projectleider 10	projet -11	promete -12	prometeu 13	promis 10	prosiguió 7	protesta 12	proteste 9	protestó 8	prudemment 9	präsident 8	précise 12	précisé 7	présenté -8	présidente 8	prévenu 9	prévient 13	prévu -13	prêtée -9	pubblicato -7	puntualizza 8	puntualizó 8	qual -10	quando -7	quarto -7	quest’ 8	qui -7	quis 9	quispe 7	qué -12	qu’ -14	r 7	raadsman 9	racconta 11	raccontava 7	raconté 10	ragiona 7	rappelé 9	rapporté -8	razona 7	reageerde 10	reageert 9	reagiu 8	rebateu 8	rechter 10	recita 9	recomienda 10	recommande 7	reconhece -7	reconnaît 13	recorda 7	recordaba 9	rectifie 11	recuerda 7	recusou 12	redes -7	regrettant 10	regrette 12	rekent 7	relata 8	relativise 8	relator -7	relatou 7	relató 7	relatório 7	relève 13	remata 8	replica 10	replicado 7	reprend 7	reprendre -8	repris 7	responde 7	respondido 8	respondió 9	resposta 8	ressalvou 7	resume 8	resumiu 8	resumió 8	revela 9	revelou 11	reymond 7	ri-se 7	riassume 10	ribatte 7	ricorda 10	rief 10	riego -7	riep 18	riferisce 9	riferito -7	rigole 11	rindo 7	rio -8	ripete 7	ripetere 9	ripetuto 10	risas 7	risponde 9	rispondendo 7	risposto 12	robert 9	roept 10	roland 8	romance -7	rosa 7	ruft 11	räumte 8	réagi 7	réagit 9	réforme 9	réjouit 9	répliqué 8	répond 11	répondu 11	résume 16	résumé 9	rétorque 9	rétorqué 13	s' 11	saber 9	sai -8	saiu -7	sandrine 7	satellite -9	savoir 12	saída 7	scandisce 7	scherza 8	scherzato 11	scognamiglio 7	scrivono 14	secretaris 7	segretaria 8	sei -10	seit -7	semana -8	sentenció 7	sentenzia 7	sentido -8	senza -8	septuagénaire 9	ser -8	sera -11	serait -8	seria -8	ses -8	sexta -8	señala 8	señaló 10	sich -9	sido -7	sie -11	siempre 7	significava -10	simplement 8	sind -9	sindaca 9	sindsdien -8	sintetizza 7	sneert 9	so 12	sobre 9	soir -8	soltó 7	solía 9	son 9	sorride 10	sospira 8	sostiene 8	sostuvo 7	sotto 7	sottolinea 7	souffle 10	soufflé 14	souligne 7	souligné 7	soupire 13	soupiré 7	souri 7	sourit 15	sous -8	souvient 10	spiegato 9	spits 8	sprak 8	sprecher 8	staan -8	staat -9	stato -11	stelde 8	stellt 8	stelt 11	stond -8	student 12	studienleiter 7	su 16	sublinhou 7	sugli -8	sul 9	suoi -7	sur 9	syndicat 8	tagliato 9	tandis 11	tanto -10	teilte 7	tempère 10	terceiro -11	testo 10	thi 7	tia -7	tiene -11	tinha -9	titre -10	todo -7	toen 10	toezichthouder 8	tomber 7	tonne 8	tout 14	toutefois 7	trainer 10	tranche 14	tranché 10	tre -7	treinador 10	tuona 7	tuonato 8	témoigne 10	témoigné 9	término -8	uma 7	una 7	unas -9	und -13	un’ -7	urteilt 8	uscito -7	vai 8	valoir 10	vat 9	vatte 7	veces -8	veertien -10	vencedor 7	vendu -9	verbucht -12	vereador -9	verklaarde 10	verlangte -10	verlopen 7	vermisst 8	verriet 8	verrà -8	versichert -7	versprach 7	vertelde 9	vertelt 14	verzekerde 10	veröffentlicht -8	vez -7	vezes -9	vi 7	vicepresidente 9	vier -11	vinden 9	vindt 16	vira -9	viraria -7	virou -9	vista -9	vocero 7	voegde 9	voisine 10	volgens -7	volte -8	vom -10	von -10	voor -9	voorzitter 11	vorsitzende 9	vraagt 11	vrouw 10	waarschuwt 12	war -12	wat -11	weet 10	weiter -7	werd -10	werden 7	wethouder 7	wieder -7	wim 9	winnaar -8	woord -11	woordvoerder 11	woordvoerster 9	wort -12	wurde -9	zahnarzt -7	zal 8	zanjó 9	zei 14	zijn 8	zita 9	zitiert 9	zoals -9	zou -8	zu 11	zweert 11	à -7	è -14	é -15	économiste 11	écrit 12	écrivaine 8	écrivait 8	écrivent 9	édile 11	élue 8	étonne 7	été -11	último 12	único -8	über -7
nearby|	1 -8	10 -8	11 12	12 -7	18 9	19 10	1938 -9	1978 -10	1996 -10	2 7	20 13	2011 -8	2019 -11	2023 7	2024 12	2025 -9	24 -9	3-5-2 7	34 -13	38 -14	4 -7	48 9	5 9	51 -8	60 8	62 -7	64 7	7 13	78 -8	8 7	9.000 -9	90 8	900 -7	aan -9	aantal 10	ab 9	abandon -8	abbassato -8	abend -8	aber 12	abstenção 9	accanto -10	accord 9	accordo 9	accusa 10	accusant 11	accuse 10	aceita 7	acesso 13	acharam-na 12	achter 7	achteraf -8	aclara 8	aclaró 9	aconselha 9	acqua 13	acquisizioni 8	acrescentou 13	acta 9	acteurs 12	acties 9	actuó 11	acusa 12	acusado 10	acusam 10	acusou 12	acusou-a 12	acusó 13	acuñó -9	acv 10	ad 8	addio -8	adesione 10	adesivo -10	adiantou 8	adjoint 10	admet 9	administrador 8	administração 9	admis 9	admite 9	admiten -10	admitiu 13	adressé 12	adversaire 8	advirtió 14	af 9	afastou 7	affiches -8	affirme 12	affitti -9	afgedaan 8	afirma 10	afirmou 18	afirmó 9	agenda -13	agenzia 10	aggettivo -8	aggiungere 8	aggiunto 16	agissait 9	agiu 8	agora -9	agosto 7	agradeceu 8	agradeció 9	agravou -10	agrega 7	agregó 9	agricultores -8	agriculture 9	agua 8	ainda 10	ait 9	ajouter 14	ajouté -10	ajuste 10	akros 7	aktion -8	al -7	ala -7	alain -8	alarme 8	album -9	alcaldesa 7	aldeia 8	aldo 10	alegou 7	alentejo -9	alerta -9	alguien -13	alguns 10	alguém -8	all' 8	allarga 11	allenatore 7	allerdings 11	allora -9	allá 8	alors 9	altijd -10	altri 9	altro 10	aluguel -8	alumnos -9	alza 9	amaro 8	amuse 11	analisti 7	analyse 11	analyste -7	ancien 7	ander 7	anders 8	anfrage 7	angebot -12	anglais -7	animal -8	anlass -8	anni -11	anno 11	annonce -8	annoncé 11	anonimato 10	anonimo 10	anos -8	anotaciones -11	ans -17	ansa 7	anschluss -7	anterior -9	anteriores -8	antes 10	anticipa -11	antwoord 9	antwortete 9	anuncia -10	anunciou 9	anunció -10	aos -9	apagón -11	aparece -9	aparecia -7	apelidada -11	apelidado -11	apelido -14	apelou 11	apenas -8	aplicación -9	apodan -7	apodo -9	apostilló 8	app -9	apparso -7	appelait -14	appeler -12	appelle -17	appellent -20	appelé 15	appeso -11	apre -12	apresentar 9	apresentou -8	aprovado -7	après 10	apuntó 13	após -11	arbeitstitel -10	arbitre 8	argentina 8	argentino -8	arguida 9	arouca 9	arqueólogos -7	arranca -8	arte -9	articulado 7	artikel -7	artículos -12	as -7	asegura 12	aseguró 10	asi 7	assegura 8	assegurou 8	assemblea 10	assenza 7	assessora 8	assessoria 7	asset 7	assicura 14	assicurato 7	assim 9	assistito 11	assobios 8	association 10	associação 10	assunzioni 7	assuré 9	así -17	atelier -7	atestou 9	atirou 7	atlético 8	atribuye 10	attaquant 7	attend 9	attestierte 7	até -9	au -12	auch -9	aucun 13	auf -10	aufdruck -9	aufschrift -7	aujourd’hui 8	aula 9	aurélie 11	ausdruck -9	ausentes 8	ausrichten 7	aussitôt 8	auteur -10	autora -15	autore -9	autorizado -10	autre 11	autrice -10	aux 15	avaient -11	avec -8	aver 14	avere -7	avisa 12	aviso -14	avisou 12	avisó 9	avocat 8	avoir 14	avrebbe 12	avuto 11	avversario 7	avviso 9	ayllón -9	ayudas 7	añadido -9	añadió 11	año -13	años -8	bajo -12	balcones -7	bambini -7	bambino 8	bancada -12	band -10	banner -9	baptisé -13	baptisée -13	bar -12	barra -8	barrientos -9	bat 11	batizado -12	batizou -11	bautizada -8	bautizado -11	bautizó -12	befürchtet 10	begründung 8	bei -15	beide 10	bekannt -13	bemängelte 8	benadrukt 7	beobachte 8	bereits -10	bericht 10	beschuldigte 9	bestritt 8	betonte -7	bewijs 7	bezeichnete 8	bhf 9	bicho -9	biglietto 11	bij -11	bijnaam -8	bilhete 16	bis -10	bittet 8	bloquée 9	blázquez -9	boccia -8	bod 9	boersma 9	bond 12	bord -8	bordado -7	bordje -7	bordão -7	boulevardblatt -12	braccia 12	braga 8	branche -8	branco 7	brandt -7	brandweerman 8	brest 10	brief 9	briefje 7	brote -9	brunetti 10	bundesverband 9	busca 8	buscar 8	buscará 8	but 8	bürgermeister 10	cabello -8	cae -9	cahier -8	caldo 9	calendrier 12	califica 9	calificado 9	calificó 19	cambio 16	camera 8	camiseta -7	campamento -7	campanha -9	campaña -11	campeggia -8	cancillería 11	canción -10	cantando -7	capa -10	capacidad -9	capitaine 7	capital -9	capitán -8	carimbo -9	cartaz -12	carte -12	cartel -18	cartello -20	carton -8	cartulina -9	caso -14	castellanos -9	catalana 9	causa -11	cautela 11	cavalcanti 9	ce -9	cela -10	celebrado 8	celebró 9	celle-ci 10	celui-ci 7	central 15	centre 10	cenário 11	ces -8	cette 14	cgil 10	cgt 11	chama-se -15	chamada -10	chamado -15	chamam -14	chamam-lhe -16	chamar -7	chamavam -14	chamavam-lhe -9	chamou 15	chamou-lhe 9	changé -7	chaque -9	chats -8	chaves 7	cheuvreux -7	chez 10	chi -8	chiama -20	chiamano -22	chiamare -10	chiamarlo -7	chiamato -7	chiamava -7	chiamavano -17	chiamerà -12	chiara 10	chiede 11	chiedevano -7	chiffre 8	chiffres 7	chiusa 9	cia 7	cijfers 8	circola -12	cita -10	città -9	civile 10	claque -8	clausola -9	client 9	clima 10	cláusula -7	coach 10	cocaina -9	cocinera 7	code -10	coinciden 10	colega 7	collega 9	colleghi -8	collezione -9	colou -11	colpa 8	com -11	come -7	comemorou 7	comentar 8	comercial 9	comisión -10	comissão 8	comité -7	comme 9	commerce 7	commercio 7	commerçante 8	commissione 8	como -14	compare -15	comparsa -10	comprou 7	comunicato 15	comédienne 9	concede 8	concedió -7	concejal 8	concelhia 10	concorso 8	concède 13	condamné 12	condenação -9	confederação 10	conferencia -8	confesó 8	confida 9	confirma 11	confirme 10	confirmou 7	conflicto -7	congreso 11	conhecida -9	conhecido -11	connaître 11	conoce -13	conocen -8	conocida -8	conocido -12	conseil -9	consejo -10	considera 19	consideran 9	considerou 18	consideró 11	consigliere 7	consiglio -11	construction 10	consulté 9	container -10	contas -8	contenido 10	contenté 7	contestó 14	conteúdo 8	conti 11	contou 9	contra -11	contradice 7	contraire 14	contrari -8	contratos 9	contratto -9	contudo 7	conversa 11	copertina -15	corpo -10	corregge 7	corridoi -10	corrige 11	corsini -7	corto 9	cosa -8	cosiddetta -8	cosiddetto -9	così -8	coupé 7	course 10	credito 7	creuse 7	crime 9	critica 8	critici -7	critique -9	critiques -10	crié 11	croit 9	crusca -11	cruz 7	crítica 8	cuadro 9	cualquier 11	cuatro -9	cui 14	cultura 7	cámaras 9	c’ -20	d' 9	daarentegen 11	daarmee -7	dados 9	dagegen 9	dai -14	dalla -7	dall’ 10	damien 8	dan 7	daneben -9	dans -14	dantas 11	darauf -8	daraufhin 8	darin 11	dass 11	dat 14	data -8	dati 10	debajo -8	debatte -10	debe 9	decknamen -9	declarou 16	declaró 12	decía -8	decían -10	dedica -8	dedicato 10	dedicó 10	defensa 10	define 9	definición -8	definisce 13	definita -11	definito 10	definió 14	deixado 11	deje -9	del -9	delante -9	demande 10	demora 9	demà 9	den 7	denominada -7	denominata -10	dentro -7	denuncia 13	denuncias 9	departamento 8	depuis -12	der -11	deren -11	derrota 10	des -13	desafiou 9	descartados -7	descartó -10	desconversou 10	descreveu 9	deslizó -7	desplegó -8	después 9	destacou 10	destacó 11	destijds 8	desvalorizou 7	detesta -10	detestava -7	devant 7	devient -11	dezelfde 8	dezembro 7	dialetto -8	dialogue 8	diario -7	dice -10	dicen 11	diceva -11	dichiara 8	dicho -8	dicht 8	dicitura -10	dienstag 7	dies 12	dietro 9	difende 9	diferença 10	difesa 9	dijo 15	dio 9	diocese 7	diploma -7	direction 20	director 10	direktor 9	diretta 10	diretto 8	dirigente 8	disait -9	disco -12	discorda 8	discrepó 8	disent -15	dispara -7	dispuesta 10	dispuesto 8	distribuidora 7	distribuiu -8	dit 8	dito 13	diventato -13	divididas -10	dix 9	diz -8	dizeres -7	dizia -8	diálogo 9	docente 7	doek -7	doentes 9	domanda -7	domenica -9	domingo 8	dont -8	door -9	dort -11	drac 11	drei -8	drie 7	droeg -9	droegen -11	drohte 8	droite -7	duarte 9	durante -11	décision 17	déclaré 9	décret 10	décrit 12	décrivent 11	déjà -19	dément 10	dénoncent 10	dénoncé 18	déploré 7	député 7	désormais -14	dürfe 9	d’ 14	e -11	eau -9	edificio -10	editorial 7	eerder -7	eigen 7	ein -10	einem 11	einer 10	einfach -8	einig 9	einstufung -8	einträchtig -7	eist -11	elegido -8	eleição 10	elenca 7	elevou -13	elogiou 17	elogió 13	emenda 10	ementas -7	emitió 8	empieza -9	empleados -9	empresarios 7	en -12	encuentran 13	energie 7	enfants -9	enquête -13	entidade 9	entiende 10	entourage 12	entrambi 8	entraîneur -7	entregas -7	entreprise -7	entscheidung 9	enviou 10	envoyé 9	equipa 7	equipe 11	equipo 9	er 14	era -17	erano 8	ergebnis 10	erklärte 9	ermittler -7	erscheint -9	ersilia 8	erste -10	esas 9	escola -11	escreve 7	escribió -10	escrito -8	ese -7	esercizio 7	esistenza -11	eslogan -10	eso 13	espera 11	esposto -11	espresso 8	essere 13	est 14	esta 7	estaba 11	estar 9	estará 13	estava 14	estime 14	estimé 10	estudantes -7	estudiará 9	está 18	están 8	etat 8	eterna -10	etichetta -13	etichette -8	euro -13	europa 8	europe 7	european 8	europese 7	euros -7	excusó 7	exibiu -7	exigido -9	existência -7	expediente 7	explicó 9	exportadores 9	expresión -9	expression -14	expressão -10	expresó 14	expérience 9	externo 12	exército 8	fa 11	fabbri 7	faccia -9	fachblatt -12	fachzeitschrift -10	faire 9	faisait -10	fait 11	faits -7	faixa -8	faixas -8	fala 9	falam 9	falava 8	fale -8	fall -13	fallo 12	falta 11	fans -12	fantasma -7	far 9	farmaco 9	farol -7	fascicolo -10	fatto 8	fausto 9	faut -7	favorite -8	februar 8	fecha -7	feita 11	felicitou 7	fenómeno -12	fermé -10	fermín 7	ferrand 8	ferri 7	feuille -8	fialho 8	fica 9	ficha -9	fiebre -9	figura -9	fila 11	filha 7	filip 7	film -7	filme 9	final -7	finanza -9	findet 7	firmato -7	fiscal -7	fiscalização 11	fischiato 11	florian 10	fnv 10	focos 7	foglietto -10	foglio -13	fois -15	folha -13	fonctionnaire 8	fondi 7	fondo 10	fonte -7	forestiero -7	forma 12	fossem -10	fpö 12	fragte 7	francesa -9	français 13	frase -11	fratello 11	freitag -7	frisou 9	frédéric 7	früher -12	frühere 7	fu 8	fue 16	fuentes 9	fuga 7	funciona 10	furibondo 7	furnas -10	félicite 9	félicité 14	félicitée 7	fórmula -7	führt -8	für 7	gab 12	gang -7	ganhou -17	ganó -8	gar -7	garante 12	garantido -11	garantisce 9	garza -9	gasthof -7	gedeputeerde 8	geen -7	gegeven -7	geld -7	gelderland 10	gemaakt 9	gemeente -7	generale 9	genitori 8	gennaio 9	gens -8	gente -8	geradon -10	gerhard 12	gericht -13	germán 7	gerät 7	gesagt 8	geschäftsführerin 8	gestor 8	gesundheitsministerin 8	gewerkschaft 7	gewesen 9	gezegd 8	giada 9	gialla -7	gianluca 7	gilt -10	ging 7	giornali -10	giornalisti 9	giorno 7	giovana 7	giovani -7	giovedì 7	gip 9	gira 7	giudica 18	giudizio -12	giulia 9	giunta 7	giura 7	già -26	glocke -10	gobernadora -11	gobierno 8	golpe -7	gongola 7	gosta -10	governante 7	grada -8	grancala 10	grand -9	granizados -11	gravou -10	grido 8	gritou 9	gritó 9	groep -9	groupe 15	guardia -7	guida -9	générale 11	h 9	ha 16	haalt 8	haan 8	habe 22	habitat 7	hablaba 14	hablado 10	habló 21	habría 8	hacerlo 7	haderte 9	hakte 8	hallan -7	hallazgo 9	han -14	hand -7	handel -9	handle 9	handschriftlich 9	hangt -11	hanneke 9	hanno -17	harm 10	hasta -7	hat -7	hatte 8	hausse 10	haut 7	haute 8	havia -9	hay -14	heeft 11	heet -15	heette -10	heisst -11	heißen -7	heißt -17	hennie 7	herbst 8	heute -10	hicieron 9	hield 11	hier -8	hierro 7	hij 7	hing -7	hinweise 7	histoire -7	historia 7	hizo -12	holger 12	holland 9	hombros 14	homme 12	hora 8	horen 9	houve 14	humor 8	hält 11	hängt -11	ici -7	idea -7	ideia 12	identificada 12	ieri -11	ig 8	ihm 9	ihre -11	ihren -12	ihrer -9	il -7	ile-de-france -8	illustrato -8	ils -7	ilyas 8	immer -7	impianto 8	importancia 9	imprensa -12	inchiesta -11	incluye -9	incêndio 10	indagini 7	indicato -9	indicó 8	indiqué 9	information -7	informou 9	inglese -10	inglés 8	inglês 7	initiative -10	iniziativa 9	inquérito 11	inscrit -12	inscrição -12	inseguono -8	insieme -9	insisten 13	instalar -7	instituição 8	institut 7	instituto -9	inszeniert -8	intanto -8	interdit 11	interlocutori -10	intern -13	internacional -9	international 9	internen -7	internet -14	interrompe 7	intitola -13	intitulado -7	intitule -11	intitulé -9	intussen -10	invece 15	inventou -10	investigación 9	investigadores -9	investigação 7	invita -12	invitato 12	invite 10	invoca 11	invoqué 11	ip 10	ipma -11	ipotesi 8	iriarte 7	irmão 11	irmãos 7	ironia 7	ironise 10	ironisé 10	ironizou 9	ironizó 8	irá 7	isso -12	italia -7	jahren -9	jan 8	jedem -7	jefe 9	jefferies 7	jemand -7	jetzt -9	jordi 7	joris 8	jornal -9	jornalistas 11	josé 8	joueur 7	joël 11	jubilado -7	juez -8	juge 18	jugeant 7	jugent 7	jugé 13	juicio 8	junts 8	jurado 8	jury 8	já -17	jóvenes -11	júri 10	jürgen 10	kabinet 9	kam 9	kapitän -13	karte -13	kein -7	kerdoncuff 8	kesslers -7	kiala 8	kinderschrift -7	klassieke -11	klebt -9	knapp 13	knikt 10	kommen -10	komt -7	konzern -8	krant 9	kremlin 9	kursiert -15	kwam 8	kwijt 8	kündigte 10	l -12	laatste 11	labor -8	laboratorio -9	ladina 8	lag -10	lage 9	laken -11	lamentado 10	lamentou 14	lamentó 11	lampedusa 9	lancha -7	lang -7	lanzinger -10	laquelle 10	laufen 9	lautet -7	lavorare 10	lavori 9	lecour -7	lee -13	leen 7	legale 7	legislatura -11	lehnt 10	lejos 8	lema -14	lembra -15	les -8	letra -13	letreiro -12	letto 9	lettori 9	letzte -10	letzten 9	levée -10	ley 11	leía -7	lhe -7	lia-se -11	liberal 11	libro -10	lied -9	liegt -7	lien 8	liet 8	liever -8	ließ -7	limitata 12	limitato 8	limitou-se 8	limitó 7	limoges 8	lindqvist 10	linea 8	lingua -14	lingue -9	linkedin 7	lino 8	lisboa -8	lista 14	listes 9	lit -12	livre -12	livro -9	llama -11	llamaban -15	llamada -12	llamado -14	llamados -7	llaman -21	llamar -10	llamó 10	llega 8	lleva -14	llevaba -8	lobito 9	lobte 10	locale -12	lodato 13	logival 12	loi -7	longe 9	lorenzo 9	los -7	lr 7	lucía 7	luego 9	lugar 10	lugo 7	luz 10	lyriker 7	là -10	lápis -11	lâché 9	längst -11	läuft -10	lê -9	lösung 7	m. 8	ma -7	maandag -8	mache 8	madre -10	madrugada -7	maestra 10	maestro 10	maggioranza 9	magistrate 7	mail 7	maioria 8	maire 11	mairie 9	mais 13	majorité 11	maken -8	mal 8	malaspina 8	man 10	manager 7	manda 8	mandou 12	mann -9	manovra 8	manta -10	mantiene -7	manuela 9	mara 9	marcello 7	marchio -10	marché 12	mardi -16	marga 10	marino -8	marjorie -7	marquardt -7	marta 10	martes 10	mas 12	match -9	matematica 7	maternité -8	mats 8	mayores -8	me -7	mediazione 8	medici 8	medida 11	medio 10	meer -9	mei -9	meine -11	meint 8	meinte 7	melo 10	memorias -10	men -10	menos 9	mensagem 12	mensajes 7	mention -10	mercredi 10	mesa 10	meses -9	mesi 10	mesma -8	mesmo 9	mesquitela 7	message -7	messaggio 14	messo -11	mesure 10	met 7	mezzo -7	mictramar 10	mil 7	milano -10	milhões 7	milioni 11	millionen 8	millions -11	ministerin -7	ministerio 11	ministerpräsidentin 10	ministère 9	minutes 10	minuti -8	minutos -7	mittwoch -9	miércoles 7	miúdos -8	modell -8	modo -9	moeder 10	moet -11	moglie 9	molti -7	monde -7	montou -7	moqué 7	moradores -7	morceau -7	morganti 10	mort -10	mosca 8	mot -17	mote -9	moto 8	motto -10	mpla 8	mr 7	mudou -7	município 7	murmelte 9	más 8	mãe 14	märz 10	música -7	na -10	naam -12	naar 8	nach -12	nadie -15	nahm 10	namen -14	nannte 12	nannten -8	ne -8	nebeneinander -7	nederland 7	nederlands 7	negato -12	negociações 10	negocio 10	negou 7	negócio -8	nehme 10	nei -14	nel -12	nelle -9	nello 9	nell’ -7	nennen -14	nennt -12	nessun -8	netz -10	neue 9	ni -8	niente -11	niveau 11	noemden -7	noemt 11	nog -14	nom -14	nome -21	nommé -8	norberto -7	norma 11	normale -10	norte -7	nota 14	notare 10	noticia 11	notte -8	notti -7	noté 7	nouvel -9	nouvelle 10	novas 10	novo -9	novos 7	nu -7	nues 11	nueve -13	numeri 8	nur -19	não 14	nächstenliebe 9	néanmoins 12	números 10	o -12	obietta 9	objectif 11	obras 10	ocho -7	offerta 9	offerte -10	officieel -10	oficial -9	oficialismo 9	ofrece -10	ogni -12	ohlendorf 11	ohne 11	olabarrieta -7	olivier 9	om -15	on -18	once -7	onde -9	onder -9	onderzoek 7	ooit 10	ook -7	opera 11	operativo -7	ophef 7	opinión 7	opnieuw -8	oposição 13	oppositie 8	opposition 15	oppositionspartei 8	opposizione 9	opérateur 9	or 8	ora -10	orden 11	ordinanza -7	ordre 7	ore -9	organismo -7	orsay 12	os -15	osa -7	osservatori 8	otimista 9	otra -12	otro 11	outros 8	ouve -8	ouve-se 7	ouvert -13	ouverte -11	ouvida -8	ouviu 7	où -11	p 7	pablo 10	pacto 9	pactos -9	padano 8	padre -7	padres 11	paese -8	pagar 7	painel -7	palabras 9	palco 7	palomino 10	papier -12	para -16	paris 12	parking -9	parla 15	parlait 10	parlato 8	parle 7	parlent -12	parma -7	parola -11	parque -7	parques 9	parrilla 8	part 15	parteilos 8	parti 10	participou 8	parties 9	pasacalle -11	passage 10	passend -7	patrice 8	patronal 9	patronne 7	pays 11	paysanne -8	paz 9	país 7	pd 9	pedia -10	pedira 8	pediu 7	pegado -8	pelo -7	pena 8	penas -12	pendant -7	pendurou -8	pennarello -12	pensa 11	pensione 10	penálti 7	per 7	perda 9	perder 8	perdón 7	pergunta 10	perguntou -10	perizia -8	pero 8	persone -10	personeel -10	personnes -10	però 8	pesos 9	phrase 11	piano -9	piauí 9	piazza 10	pide 9	pierre 9	pintada -10	pinto 7	pista -8	pizarra -11	più -14	placa -13	plaidé -11	plakat -14	planilha -7	plannen 8	planta -9	plantas 9	planteurs 11	plato -8	plattform 9	plus -11	plutôt 12	poca -7	poco 10	podcast -8	pointe 7	policiers -7	polizei -10	ponderou 10	pont 8	ponto 9	popular 12	porque 10	porta -13	portada -10	portavoce 13	porte -17	portera -9	porto -9	portuguesa 13	português 9	porté 12	pose 7	post -7	poste 10	posto -15	pouco 7	poulpes -10	pour -13	pourquoi -7	pourrait 11	poursuivi -8	pp 7	praça 8	precettazione 10	precisare 9	precisó 9	prees 8	prefere 13	preferito 8	preferiu 7	prefiere -12	preguntado -7	preis 8	premier 12	premio -7	prende 8	presenta 9	presidenta 11	presidente 9	press 8	preto -8	previste 7	preço 7	preços 9	prima -9	primeiro -9	primer -14	principio 11	pris 8	prise 11	prison -9	prisão 9	probado 9	procedura 10	procesados -10	processa -9	procès 7	prodotto 9	professora 10	professores 12	programas -13	programm -7	prohíbe -10	proibir -7	projekt 7	promesso 8	promet 14	prometido -8	prometió 11	promettait -10	promettant 11	promette 11	promoteurs -7	promover 10	prononcer -7	pronto -12	pronuncia 10	propio 10	propone -11	propose -9	proposent -8	proposition 7	proposta -7	proprietà -8	propriétaire 13	propuesta 9	propuso -11	proroga -10	protesta 8	protokoll -11	provas -8	provato 8	provincie 10	provvedimento -7	provvisorio -8	provérbio -9	proyecto -8	prudente 9	prudenza 8	précisant 11	précise 11	précisé 7	prédit 8	préfère -7	préféré 8	prémio -8	présenté 8	présidente 8	prévu 8	prêt 8	psp -12	pubblicata -7	pubblicato -11	public 8	publica -9	publicado -8	publie -7	publié -8	puede -7	puerta -11	puesto -9	puis -8	puntata -8	punteggio -7	punto 11	puntualizza 7	puso -7	pvv 8	páginas -9	pékin 9	pérdida 11	público 12	quadros 8	quai 9	qualcuno 11	quale 8	qualifie 9	quant -9	quanto -12	quartiere -8	quarto 8	quattro -7	queda -10	queixa -7	queixou-se 9	quelli -8	quello -17	quem -10	quer -10	questionado -9	quis -10	quiso -10	quispe 9	quissanga 11	quitar -9	quién -9	quotidiano -8	qué -15	raad 10	raccomanda 12	raconte 8	rada 8	radio 12	rafael 9	ragazzi -7	ramené -7	rand 8	rappeler 7	rappelle 10	rappelé -8	rapporto -9	ratgeber -8	rato 9	raum -7	reactie 10	reageerde 10	rebaptisé -8	rebate 7	rebateu 7	rebautizado -7	recado 9	recebido 8	recensenten -10	recita 8	reclama 10	reclame -8	reclamou 7	reclamó 13	recomendação -8	recomendações 9	reconhece 10	reconnaît 13	reconoció 9	rector 10	recua -13	recueilli -9	recuerda -8	recursos 8	recusa -8	rede -13	redoute -8	refirió 11	regardent -7	regidor 7	regierung 9	region -8	regional 9	registro -12	região -9	regretté 9	regulador 7	rejeita 9	rejeitou -9	rekent 9	relativise 9	relator -11	remise 11	renoncé -9	repetir 8	repitió 7	replica 12	replicado 9	replicano 7	replicato 12	replicó -7	reportagem 11	reprendre 9	reproche -7	reprochó 9	república 8	resort -11	responde 11	respondido 8	respondió 9	resposta 7	respuesta -8	ressalvou 9	restare 9	reste 7	rester 8	restera -7	resterebbe 7	restó 9	resultado 9	resultados 10	retirado -8	reverso -7	reçu 8	ribadito 8	ribatte 7	ribattezzata -9	ribattezzato -11	ribattuto 9	ricevuto 10	riconosciuto 8	ricordato 9	ricorso -8	rief 8	riet 9	riferisce 8	righe 8	rigole 8	rincara 7	ringrazia 11	rire 9	rischio 11	risco 7	risponde 10	risposta 8	risposto 15	risultato 7	rit 10	ritirato -13	rn 7	rob 7	roccaspina 9	rocco 7	roept 7	roma 9	roman -8	rosa 7	rosario 8	roxo -10	rts 10	ruas -8	rubrique -9	ruft 8	rui 7	rundschau 7	rádio 11	réclamé 9	réforme -8	réouverture -9	répond 14	réponse 8	résultat 8	río 10	rótulo -11	rótulos -8	rügt 7	s' 18	sa 15	saber 8	sabia 9	sado -10	sagt 11	saisons -7	salarios 7	salema 8	salió -9	salle 9	salud 11	salue 13	saluent 10	salué 15	salários 9	samen -7	sans 14	santiago -10	santé 8	sapere 12	saputo 9	saranno 7	sarebbe 11	sarebbero 8	sarrazy 7	sartori 7	sarà 11	saskia 7	satz -7	savelletri -10	saída 12	scala -9	scandé -10	scarpe 9	scelta 13	scena -11	schickte -10	schild -12	schimmel -9	schlagerstreit -9	schon 10	schouders 8	schrapt 10	schrijft -8	schuld 7	scritta -14	scritto -19	scrive 9	scrivono 11	scrutin 8	scuola 8	scuote 7	scusa 11	scène 11	se -11	sea 12	secondo 11	secrétaire 7	secteur 9	segue -7	segundos 12	seguridad 7	según 8	sehe 7	sei 17	seien 13	seinen -8	seiner 9	seit -7	seite -10	seither -7	selbst -10	sello -7	selon 8	semanas 8	semanário -10	senado 9	sender -7	sendung -8	sentenza 9	sentirse 8	sentito 7	september -10	sera 8	seraient 8	serait 15	serata 7	seria 10	serie -7	serio 11	serrano -7	servicio 10	servizio 11	serviço 10	sería 10	sessão 10	seus 9	sexta 7	señalar 9	señaló 7	si 9	sia 10	siano -8	sich 8	sie 10	sieht 8	siempre 11	siendo -7	significa -16	sigue -7	silence 7	silvia 7	simon 7	simples 12	sindaca 7	sindacalista 10	sindicato 7	sinds -9	sino 13	site -11	sito -11	situación 12	situatie 11	situation 12	situazione 9	situação 12	slachtoffers -9	sleept -7	slogan -24	sms 10	so -7	social 9	socialista 10	sociaux 7	società 8	socios 9	société 12	sofre -10	sogar 13	sogenannte -11	sogenannten -8	soient 9	soin 8	soir -8	sol -8	sola -9	soll -11	soltó 7	solène 8	solís 11	sommige -10	sonntag -8	sonrisa 9	soprannominato -7	sorrentini 9	sorriso 9	sostenuto 7	sostienen 11	sostuvo 17	sotto -10	sottolinea 10	soube 11	soubré 11	souffle 8	source 11	souri 8	sous -9	soutenu 8	soutien -8	soutient 9	souvient 12	spandoek -8	spelen 7	speurders -7	spiagge 7	spiega 8	spiegato -7	spilla -7	spitznamen -8	spot -8	sprach 20	sprak 8	sprake -7	spray -11	sprecher 7	spreekt 10	spreken -10	stade -7	stadt -10	staff -8	stand -8	stata -9	stati 10	stehe 8	stelle 8	stellungnahme 9	stessa -8	stesso -11	stop -8	strada -12	strade 10	studenti -10	studio -7	stuft -11	stunde 8	su 10	subito -8	subrayó 8	successo -8	suche 10	sugli -7	sui 7	suit 13	sulla -20	sullo 8	suma -8	supporters -8	surnomment -14	surnommée -8	sus -7	suspeito 7	suspeitos -11	svp 8	syndicats 10	szene -10	série 8	sério 10	sí 9	taalkundige -9	table 8	tachó 10	tajante 9	também -13	tard 10	tarde 8	targa -9	tarja -11	team 9	tecnico 9	tedesco 8	tegen -11	tejo 10	telefonate 8	telefono 8	teléfono 7	tem -10	tema -7	teme 9	tempo -12	tempère 8	tenha -13	teoria -7	terció 7	term -12	termine -12	termo -10	terreno 9	terug 8	terzo 11	testa 7	teve 11	text 7	texte 11	texto 12	thema -9	thibault 11	thierry 9	ticino 12	tiktok 8	tildó 15	timo -9	tine 8	tira -7	tirs 9	titel -14	titels -10	titolo -12	titre -15	titula -11	titulado -10	todas 12	todo 9	toe 7	tom 9	tomaron 11	tombe 11	tomó 9	tono 7	toonde 8	toont 9	torcida -9	tornano 9	toscano 9	total 9	touche 12	toujours -10	tour -9	tout -10	toutefois 16	trabajadores -7	trabalho 7	tract -8	tracé 7	traduce 10	trae -12	trainer 8	traitée 7	tramite 10	transparent -10	trasladó 9	trata-se 11	tratada -8	tratta 18	trattati 10	trató 11	travaillait -7	travaux 9	traz -10	trazia -8	treinador 12	trenta -8	tres 7	tribunal -8	tributa 9	trieste 7	trimestrale -7	trimestre 14	triunfo -10	troca 9	trocken 7	trocou -12	trois -9	troisième 9	trouvent 10	trova 11	trägt -14	três 10	tudo -9	tullio 8	turismo 7	turística 9	tuttavia 9	tutti -9	tutto 9	tv 8	twaalf 7	tweede 8	término -8	têm -8	título -13	u -8	ucraniano -11	ufficio 13	uhr 11	uitleggen -9	uitspraak 9	uitstel 7	ulrich 7	ultima -7	um -19	un -10	une -11	union 10	unione 13	universidad 11	uno -10	uns 12	unter -12	unternehmen 8	urteil 8	uruguayo 7	usar -8	usato -9	usó -11	uva 7	va -9	vaga 9	valor 9	van 13	variety 10	varios -7	vazios -10	ve 12	velas -8	venceram -8	vend -7	vendeu -9	vendia -9	vendredi 7	venduto 9	vengono -7	venivano -7	ventosa 11	ver 9	verband 7	verbo -13	verder 10	verdi 11	verdict 9	vereniging 11	verkehrsminister 9	verklaring 10	verkündete -7	verlaagt -10	verlauten 8	vero -8	verschil -7	verschwägert 9	versloeg -7	verso -9	versão -10	verteidiger 8	vertreter 7	verwies 9	vescovi 11	veto -10	veulent -8	veut 9	vez -9	via 9	viadotto -7	vidéo -7	vier -8	viernes 8	vieux 7	ville 9	vincere 10	vindt 15	viraria -12	virou -13	visita -7	visto -10	viva 8	vizinhos -10	voegde 7	voir 8	voisin 9	voit 12	vol -7	voleva -11	volgens 17	volgt 8	volksmond -7	volksmund -10	volta -12	volte -10	voluto 9	von 13	vond 8	vonden -10	voor -9	voorstel 9	voortaan -9	vor 16	vorrebbe -9	vos 9	vota 9	vote 7	votera 11	voto 12	votou 8	votó -8	vouloir -8	voz 8	vrij 8	vroeg 9	vrouw 8	vue -9	vvd 10	vão 9	véspera 14	vê 11	vídeo 8	vítimas -7	waar -9	waarin -9	waarschuwde 7	waarschuwen -9	war 9	warnt 9	warnte 8	warnung -11	was -11	washington 9	wat -7	week 14	wegen -9	weniger -7	wer -7	werd -7	wethouder 7	widerspricht 7	wie 8	wiebe 7	wies 9	wird -11	wolf -8	wollte 7	woord -9	woorden 7	woordvoerder 13	woordvoerster 7	worden 8	wordt 7	worten 8	würdigte 7	x 15	yeux 10	zaak 9	zahlen 7	zaken 9	ze 8	zege 7	zeggen 10	zegt 11	zei 9	zeigte 16	zeit 8	zeitung 8	zelf -11	zentrum -9	zich 10	zogeheten -12	zoom 10	zouden 10	zug -8	zuletzt -7	zurück 10	zusammen -10	zusatz -12	zwei -11	às 7	água 9	álvaro 7	áudio 9	âmbito 7	é -11	échantillon 10	éclaté 8	écrit -7	écriteau -9	écrivez -12	élu -8	élus -10	émeut 8	épaules 10	épinglait 10	époque 10	équipe -7	étape -8	état 17	étiquette -9	évoquait 10	évoquent 12	évoqué 16	één -8	être 14	óscar 7	último 7	übernahme 10	überschrift -7	’s 7
nl:alone|alone|	2-3 7	4-7 13	8+ 7
nl:alone|first|	4-7 20	8+ 8
nl:best-gap|according-to|according|gap|according-to|,|	1 -12	4-7 10	8+ 14
nl:best-gap|according-to|according|gap|according-to|;|	8+ 9
nl:best-gap|according-to|according|gap|according-to||	2-3 19	4-7 16
nl:best-gap|colon|naked||	4-7 8	8+ 10
nl:best-gap|interview|naked||	8+ 8
nl:best-gap|named-before|naked||	2-3 8	4-7 15
nl:best-gap|named-nearby|naked||	4-7 11	8+ 14
nl:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 8
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 13	8+ 7
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 8	8+ 9
nl:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -9
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 13	8+ 8
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 7
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 -8
nl:best-gap|sentence-after|saying|gap|sentence-after||	4-7 11
nl:best-gap|sentence-before|according|gap|sentence-before||	8+ 7
nl:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 7
nl:best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -8
nl:best-gap|sentence-before|saying|gap|sentence-before||	4-7 12
nl:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 9
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 8	2-3 13	4-7 10
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	8+ 8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 10
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 10	8+ 12
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	4-7 19
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -9
nl:best-gap|verb-then-speaker|judging|gap|verb-then-speaker||	4-7 7
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 17
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 10
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|s|	2-3 8
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 -8
nl:best-intro|,|naked|2-4|	1 -7
nl:best-intro|,|naked|5-10|	2-3 -11
nl:best-intro|,|naked|far|	2-3 -7
nl:best-intro|,|saying|1|	4-7 12
nl:best-intro|,|saying|2-4|	4-7 9
nl:best-intro|,|saying|5-10|	4-7 11
nl:best-intro|:|apposed|2-4|	8+ 9
nl:best-intro|:|naked|1|	4-7 12	8+ 12
nl:best-intro|:|naked|2-4|	2-3 8	8+ 14
nl:best-intro|:|naked|far|	1 -12
nl:best-intro|:|saying|1|	4-7 11	8+ 7
nl:best-intro|:|saying|2-4|	2-3 10	8+ 10
nl:best-intro|:|saying|5-10|	8+ 10
nl:best-intro|adverb|judging|2-4|	1 7	4-7 7
nl:best-intro|adverb|saying|1|	2-3 -9
nl:best-intro|auxiliary|naked|2-4|	1 -7
nl:best-intro|auxiliary|naked|far|	1 -10
nl:best-intro|auxiliary|saying|5-10|	2-3 10	4-7 10
nl:best-intro|coordinator|naked|5-10|	2-3 -9
nl:best-intro|coordinator|naked|far|	1 -7
nl:best-intro|determiner|according|1|	1 8
nl:best-intro|determiner|according|2-4|	1 -10
nl:best-intro|determiner|naked|2-4|	1 -15	2-3 -10
nl:best-intro|determiner|naked|5-10|	1 -10
nl:best-intro|determiner|naked|far|	1 -10	2-3 -11
nl:best-intro|determiner|saying|2-4|	1 -11	2-3 -10	4-7 12
nl:best-intro|determiner|saying|5-10|	1 -10
nl:best-intro|determiner|thinking|2-4|	2-3 -8
nl:best-intro|preposition|according|1|	2-3 7
nl:best-intro|preposition|according|5-10|	4-7 9
nl:best-intro|preposition|naked|1|	2-3 -11
nl:best-intro|preposition|naked|2-4|	1 -16
nl:best-intro|preposition|naked|5-10|	2-3 -14
nl:best-intro|preposition|naked|far|	1 -10	4-7 -7
nl:best-intro|preposition|other|0|	1 -7
nl:best-intro|preposition|saying|1|	4-7 15
nl:best-intro|preposition|saying|2-4|	1 7	4-7 11
nl:best-intro|preposition|saying|5-10|	1 -10
nl:best-intro|pronoun|judging|1|	4-7 15
nl:best-intro|pronoun|naked|2-4|	1 -7
nl:best-intro|pronoun|naked|5-10|	1 -9
nl:best-intro|pronoun|saying|1|	2-3 10
nl:best-intro|pronoun|saying|2-4|	4-7 8
nl:best-intro|quote|saying|1|	4-7 7
nl:best-intro|start|according|1|	4-7 8	8+ 9
nl:best-intro|start|naked|1|	8+ 8
nl:best-intro|start|naked|2-4|	4-7 8	8+ 9
nl:best-intro|start|naked|5-10|	4-7 8
nl:best-intro|start|naked|far|	2-3 7	4-7 12	8+ 9
nl:best-intro|start|saying|1|	2-3 7	4-7 9
nl:best-intro|start|saying|2-4|	4-7 14
nl:best-intro|stop|according|1|	4-7 19	8+ 13
nl:best-intro|stop|according|5-10|	8+ 7
nl:best-intro|stop|judging|1|	4-7 12	8+ 7
nl:best-intro|stop|naked|1|	8+ 14
nl:best-intro|stop|naked|2-4|	4-7 18	8+ 11
nl:best-intro|stop|naked|5-10|	1 8	4-7 21	8+ 14
nl:best-intro|stop|naked|far|	4-7 19	8+ 13
nl:best-intro|stop|other|1|	2-3 8	4-7 9	8+ 9
nl:best-intro|stop|saying|1|	1 9	2-3 16	4-7 33	8+ 10
nl:best-intro|stop|saying|5-10|	4-7 9
nl:best-intro|stop|saying|far|	4-7 10
nl:best-intro|subordinator|saying|2-4|	1 -7
nl:best-intro|that|saying|1|	1 -10
nl:best-intro|verb-judging|judging|0|	2-3 8	4-7 8
nl:best-intro|verb-saying|naked|far|	1 -8
nl:best-intro|verb-saying|saying|0|	2-3 -10
nl:best-intro|word|according|2-4|	2-3 12
nl:best-intro|word|according|5-10|	1 -8	4-7 8
nl:best-intro|word|naked|1|	2-3 -7
nl:best-intro|word|naked|2-4|	1 -8	2-3 -10
nl:best-intro|word|naked|5-10|	2-3 7
nl:best-intro|word|naked|far|	1 -14
nl:best-intro|word|saying|0|	1 -9
nl:best-intro|word|saying|1|	4-7 -7
nl:best-intro|word|saying|5-10|	4-7 18
nl:best-lead|lower|,|saying|	speaker-then-quote 10	verb-then-speaker 17
nl:best-lead|lower|adverb|judging|	speaker-then-quote 11
nl:best-lead|lower|adverb|naked|	topic -10
nl:best-lead|lower|adverb|saying|	speaker-then-quote -7
nl:best-lead|lower|auxiliary|saying|	speaker-then-quote 8
nl:best-lead|lower|capital|judging|	speaker-then-quote 9
nl:best-lead|lower|determiner|according|	according-to 7
nl:best-lead|lower|determiner|naked|	actor-nearby -15	topic -21
nl:best-lead|lower|determiner|saying|	speaker-then-quote -7	verb-then-speaker -11
nl:best-lead|lower|preposition|according|	according-to 14
nl:best-lead|lower|preposition|naked|	actor-nearby -11
nl:best-lead|lower|preposition|other|	quote-then-verb -11
nl:best-lead|lower|pronoun|according|	according-to 8
nl:best-lead|lower|pronoun|judging|	speaker-then-quote -7
nl:best-lead|lower|pronoun|naked|	actor-nearby -9
nl:best-lead|lower|pronoun|saying|	sentence-before -9	speaker-then-quote 11
nl:best-lead|lower|subordinator|judging|	speaker-then-quote 10
nl:best-lead|lower|subordinator|saying|	speaker-then-quote -7
nl:best-lead|lower|that|according|	according-to 9
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 9
nl:best-lead|lower|verb-saying|naked|	topic 14
nl:best-lead|lower|word|according|	according-to 12
nl:best-lead|lower|word|judging|	speaker-then-quote 9
nl:best-lead|lower|word|naked|	topic 9
nl:best-lead|lower|word|saying|	quote-then-speaker -9	verb-then-speaker 7
nl:best-lead|upper|,|naked|	actor-nearby -8	named-nearby -9	topic -7
nl:best-lead|upper|:|apposed|	speaker-then-quote 9
nl:best-lead|upper|:|judging|	speaker-then-quote 10
nl:best-lead|upper|:|naked|	interview 8	named-nearby 11
nl:best-lead|upper|:|saying|	quote-then-verb 11	sentence-after 9
nl:best-lead|upper|:|thinking|	speaker-then-quote 7
nl:best-lead|upper|adverb|naked|	named-nearby -7
nl:best-lead|upper|preposition|naked|	actor-nearby -14	named-nearby -11	topic -8
nl:best-lead|upper|preposition|saying|	quote-then-verb -7	speaker-then-quote -8
nl:best-lead|upper|quote|naked|	topic 8
nl:best-lead|upper|quote|saying|	quote-then-verb 7
nl:best-lead|upper|start|according|	according-to 10
nl:best-lead|upper|start|naked|	actor-nearby 7	named-nearby 8	topic 8
nl:best-lead|upper|start|saying|	quote-then-verb 14
nl:best-lead|upper|stop|according|	according-to 17
nl:best-lead|upper|stop|direct|	sentence-before -7
nl:best-lead|upper|stop|judging|	quote-then-verb 12	sentence-before 9
nl:best-lead|upper|stop|naked|	named-before 18	topic 12
nl:best-lead|upper|stop|other|	quote-then-verb 12
nl:best-lead|upper|stop|saying|	quote-then-verb 24	sentence-before 9
nl:best-lead|upper|stop|thinking|	sentence-before 7
nl:best-lead|upper|subordinator|naked|	topic -7
nl:best-lead|upper|verb-saying|naked|	actor-nearby -8
nl:best-lead|upper|word|according|	according-to -10
nl:best-lead|upper|word|judging|	speaker-then-quote -7
nl:best-lead|upper|word|naked|	actor-nearby -11	named-nearby -11	topic -7
nl:best-lead|upper|word|saying|	quote-then-verb -9	speaker-then-quote -9
nl:best-lemma|	afdoen 9	antwoorden 10	appen 9	bekennen 9	benadrukken 8	beslissen 10	bevestigen -10	brommen 10	concluderen -7	eisen -12	fluisteren 9	foeteren 8	getuigen 10	grijnzen 8	grinniken 7	heten -17	houden -10	klagen 7	klinken 7	knikken 11	lachen 12	laten 7	leggen 13	mailen 11	melden 9	mopperen 7	noemen 10	ontkennen 8	oordelen 9	opmerken 11	peinzen 9	pleiten 10	prijzen 8	reageren 10	rekenen 12	roepen 11	sneren 9	sommen 9	staan -12	stamelen 9	stellen -7	sturen 10	tonen 12	vatten 8	vertellen 10	verwerpen 9	verzekeren 8	voegen 10	waarschuwen 11	weigeren 8	zuchten 7	zweren 11
nl:best-lemma|achten|speaker-then-quote|	2-4 7
nl:best-lemma|afdoen|speaker-then-quote|	1 8
nl:best-lemma|antwoorden|quote-then-verb|	1 10
nl:best-lemma|appen|quote-then-verb|	1 9
nl:best-lemma|bekennen|quote-then-verb|	1 9
nl:best-lemma|beloven|speaker-then-quote|	2-4 -7
nl:best-lemma|benadrukken|speaker-then-quote|	2-4 7
nl:best-lemma|beslissen|quote-then-verb|	1 10
nl:best-lemma|bevestigen|speaker-then-quote|	5-10 -8
nl:best-lemma|brommen|quote-then-verb|	1 10
nl:best-lemma|concluderen|quote-then-verb|	1 12
nl:best-lemma|constateren|quote-then-verb|	1 7
nl:best-lemma|constateren|speaker-then-quote|	5-10 11
nl:best-lemma|eisen|speaker-then-quote|	2-4 -8
nl:best-lemma|erkennen|quote-then-verb|	1 9
nl:best-lemma|erkennen|speaker-then-quote|	2-4 11
nl:best-lemma|fluisteren|quote-then-verb|	1 9
nl:best-lemma|foeteren|quote-then-verb|	1 8
nl:best-lemma|getuigen|quote-then-verb|	1 9
nl:best-lemma|geven|quote-then-verb|	1 7
nl:best-lemma|grappen|quote-then-verb|	1 11
nl:best-lemma|grijnzen|quote-then-verb|	1 8
nl:best-lemma|grinniken|quote-then-verb|	1 8
nl:best-lemma|hekelen|speaker-then-quote|	0 7
nl:best-lemma|herinneren|quote-then-verb|	1 11
nl:best-lemma|heten|speaker-then-quote|	1 -7	2-4 -12
nl:best-lemma|houden|quote-then-speaker|	5-10 -8
nl:best-lemma|klinken|quote-then-verb|	1 8
nl:best-lemma|knikken|speaker-then-quote|	1 9
nl:best-lemma|lachen|quote-then-verb|	1 7
nl:best-lemma|lachen|sentence-before|	1 8
nl:best-lemma|laten|quote-then-verb|	1 11	2-4 9
nl:best-lemma|laten|sentence-before|	5-10 8
nl:best-lemma|laten|speaker-then-quote|	2-4 10
nl:best-lemma|leggen|quote-then-verb|	1 13
nl:best-lemma|luiden|quote-then-verb|	1 15
nl:best-lemma|mailen|quote-then-verb|	1 11
nl:best-lemma|menen|quote-then-verb|	1 9
nl:best-lemma|mopperen|quote-then-verb|	1 7
nl:best-lemma|noemen|speaker-then-quote|	1 -7	2-4 14	5-10 10
nl:best-lemma|none|according-to|	0 9	1 12	2-4 8
nl:best-lemma|none|actor-nearby|	1 9	2-4 8	5-10 -13	far -7
nl:best-lemma|none|colon|	5-10 9
nl:best-lemma|none|interview|	far 8
nl:best-lemma|none|named-before|	5-10 15	far 9
nl:best-lemma|none|named-nearby|	2-4 12
nl:best-lemma|none|sentence-before|	2-4 -7
nl:best-lemma|none|speaker-then-quote|	far -9
nl:best-lemma|none|topic|	5-10 7	far -7
nl:best-lemma|opmerken|quote-then-verb|	1 8
nl:best-lemma|reageren|quote-then-verb|	1 12
nl:best-lemma|reageren|speaker-then-quote|	2-4 7
nl:best-lemma|rekenen|quote-then-verb|	1 10
nl:best-lemma|roepen|quote-then-verb|	1 15
nl:best-lemma|schrijven|quote-then-verb|	1 9
nl:best-lemma|schrijven|speaker-then-quote|	1 -7	2-4 -10	5-10 9
nl:best-lemma|sneren|quote-then-verb|	1 9
nl:best-lemma|spreken|quote-then-verb|	1 8
nl:best-lemma|staan|speaker-then-quote|	5-10 -12
nl:best-lemma|stellen|quote-then-verb|	1 10
nl:best-lemma|stellen|speaker-then-quote|	5-10 -9
nl:best-lemma|tonen|speaker-then-quote|	1 11
nl:best-lemma|unlisted|quote-then-verb|	1 9
nl:best-lemma|vatten|quote-then-verb|	1 9	2-4 7
nl:best-lemma|verklaren|quote-then-verb|	1 13
nl:best-lemma|vertellen|quote-then-verb|	1 14
nl:best-lemma|vertellen|speaker-then-quote|	2-4 8
nl:best-lemma|verzekeren|quote-then-verb|	1 8
nl:best-lemma|vinden|speaker-then-quote|	1 10
nl:best-lemma|voegen|quote-then-verb|	1 9
nl:best-lemma|waarschuwen|quote-then-verb|	1 12
nl:best-lemma|waarschuwen|speaker-then-quote|	1 10
nl:best-lemma|willen|speaker-then-quote|	2-4 -12
nl:best-lemma|zeggen|sentence-before|	1 9	5-10 8	far -7
nl:best-lemma|zeggen|verb-then-speaker|	1 7	2-4 10	5-10 -8
nl:best-lemma|zuchten|quote-then-verb|	1 7
nl:best-lemma|zweren|quote-then-verb|	1 11
nl:best-near|according-to|according|	0 9	1 12	2-4 8
nl:best-near|according|0|	2-3 7
nl:best-near|according|1|	2-3 9	4-7 17	8+ 14
nl:best-near|according|2-4|	2-3 13
nl:best-near|according|5-10|	1 -11	4-7 15	8+ 7
nl:best-near|according|far|	4-7 7
nl:best-near|actor-nearby|naked|	1 9	2-4 8	5-10 -13	far -7
nl:best-near|apposed|2-4|	8+ 9
nl:best-near|colon|naked|	5-10 9
nl:best-near|direct|far|	2-3 -9
nl:best-near|interview|naked|	far 8
nl:best-near|judging|0|	4-7 9
nl:best-near|judging|1|	1 8	4-7 16	8+ 8
nl:best-near|judging|2-4|	8+ 8
nl:best-near|naked|1|	2-3 -7	4-7 12
nl:best-near|naked|2-4|	1 -8	2-3 11	8+ 16
nl:best-near|naked|far|	2-3 -10
nl:best-near|named-before|naked|	5-10 15	far 9
nl:best-near|named-nearby|naked|	2-4 12
nl:best-near|other|0|	1 -9
nl:best-near|other|1|	4-7 8	8+ 9
nl:best-near|quote-then-speaker|judging|	5-10 -8
nl:best-near|quote-then-verb|judging|	1 10
nl:best-near|quote-then-verb|other|	1 9
nl:best-near|quote-then-verb|saying|	0 -9	1 8
nl:best-near|saying|0|	2-3 -11	8+ 8
nl:best-near|saying|1|	4-7 13	8+ 8
nl:best-near|saying|2-4|	8+ 10
nl:best-near|saying|5-10|	1 -8	8+ 14
nl:best-near|saying|far|	1 -10	8+ 7
nl:best-near|sentence-after|saying|	0 9
nl:best-near|sentence-before|direct|	2-4 -8
nl:best-near|sentence-before|saying|	1 9	5-10 7	far -10
nl:best-near|speaker-then-quote|direct|	2-4 9	far -9
nl:best-near|speaker-then-quote|judging|	0 9	5-10 10
nl:best-near|speaker-then-quote|saying|	0 -7	5-10 -9	far 12
nl:best-near|speaker-then-quote|thinking|	2-4 -7
nl:best-near|thinking|5-10|	4-7 7
nl:best-near|topic|naked|	5-10 7	far -7
nl:best-near|verb-then-speaker|saying|	2-4 16	far -8
nl:best-order|according|according|0|	2-3 7
nl:best-order|according|according|1|	2-3 9	4-7 17	8+ 14
nl:best-order|according|according|2-4|	2-3 13
nl:best-order|according|according|5-10|	1 -11	4-7 15	8+ 7
nl:best-order|according|according|far|	4-7 7
nl:best-order|apposed|apposed|2-4|	8+ 9
nl:best-order|apposed|judging|2-4|	1 9	2-3 10	4-7 9
nl:best-order|apposed|saying|1|	4-7 9
nl:best-order|apposed|saying|2-4|	4-7 10	8+ 7
nl:best-order|apposition|judging|2-4|	4-7 9
nl:best-order|apposition|saying|2-4|	1 -9
nl:best-order|direct|direct|far|	2-3 -9
nl:best-order|direct|judging|0|	2-3 8	4-7 10
nl:best-order|direct|judging|1|	4-7 13
nl:best-order|direct|saying|0|	2-3 -10
nl:best-order|direct|saying|1|	1 -7	8+ 9
nl:best-order|direct|saying|2-4|	2-3 -8	8+ 8
nl:best-order|direct|saying|5-10|	1 -14	8+ 12
nl:best-order|direct|saying|far|	8+ 7
nl:best-order|direct|thinking|5-10|	4-7 7
nl:best-order|inverted|judging|1|	4-7 13	8+ 7
nl:best-order|inverted|other|0|	1 -9
nl:best-order|inverted|other|1|	4-7 8	8+ 9
nl:best-order|inverted|saying|0|	1 -7	2-3 -8
nl:best-order|inverted|saying|1|	4-7 12	8+ 8
nl:best-order|inverted|saying|2-4|	2-3 13	4-7 17	8+ 7
nl:best-order|inverted|saying|5-10|	1 -7	4-7 15	8+ 7
nl:best-order|inverted|saying|far|	1 -9
nl:best-order|naked|naked|1|	2-3 -7	4-7 12
nl:best-order|naked|naked|2-4|	1 -8	2-3 11	8+ 16
nl:best-order|naked|naked|far|	2-3 -10
nl:best-phrase|name|	according 8	apposed 10	direct 9	judging 7
nl:best-phrase|noun|	according 11	apposed -9	direct -13	judging -7	saying -14	thinking 8
nl:best-phrase|pronoun|	other 7	saying 7
nl:best-score|	-1 -15	-2 -12	-4 -8	1 -11	2 14	3 7	4 22	5 12	7 9
nl:best-score|-1|	4-7 -14
nl:best-score|-2|	4-7 -8
nl:best-score|-3|	1 -15	8+ 11
nl:best-score|-4|	1 -12	4-7 9
nl:best-score|0|	4-7 10	8+ 16
nl:best-score|1|	2-3 -11
nl:best-score|2|	1 7	4-7 25	8+ 18
nl:best-score|3|	4-7 9	8+ 19
nl:best-score|4|	2-3 19	4-7 21	8+ 9
nl:best-score|5|	2-3 17	4-7 22	8+ 9
nl:best-score|6|	4-7 11	8+ 9
nl:best-score|7|	8+ 7
nl:best|according-to|according|	2-3 17	4-7 20	8+ 14
nl:best|colon|naked|	4-7 8	8+ 10
nl:best|interview|naked|	8+ 8
nl:best|named-before|naked|	2-3 8	4-7 15
nl:best|named-nearby|naked|	4-7 11	8+ 14
nl:best|quote-then-speaker|apposed|	2-3 8
nl:best|quote-then-speaker|saying|	1 -8
nl:best|quote-then-verb|judging|	4-7 13	8+ 7
nl:best|quote-then-verb|other|	8+ 9
nl:best|quote-then-verb|saying|	4-7 13	8+ 8
nl:best|sentence-after|saying|	4-7 12
nl:best|sentence-before|according|	1 -9	8+ 7
nl:best|sentence-before|saying|	8+ 7
nl:best|speaker-then-quote|apposed|	8+ 9
nl:best|speaker-then-quote|direct|	1 -7
nl:best|speaker-then-quote|judging|	4-7 9	8+ 9
nl:best|speaker-then-quote|saying|	2-3 -8	8+ 12
nl:best|speaker-then-quote|thinking|	4-7 9
nl:best|verb-then-speaker|judging|	4-7 7
nl:best|verb-then-speaker|saying|	8+ 7
nl:case-follow|all-one|,determiner|	none -11
nl:case-follow|all-one|,verb-judging|	none 7
nl:case-follow|all-one|adverb|	none -9
nl:case-follow|all-one|auxiliary|	none -11
nl:case-follow|all-one|capital|	. 9
nl:case-follow|all-one|end|	. 10
nl:case-follow|all-one|stop|	none -19
nl:case-follow|all-one|verb-saying|	none -8
nl:case-follow|all-one|word|	none -15
nl:case-follow|all|,word|	none -7
nl:case-follow|all|auxiliary|	none -7
nl:case-follow|all|stop|	none -9
nl:case-follow|all|verb-saying|	none -7
nl:case-follow|all|word|	none -8
nl:case-follow|first|,auxiliary|	none -7
nl:case-follow|first|,pronoun|	none -7
nl:case-follow|first|,verb-judging|	none 16
nl:case-follow|first|,verb-saying|	! 9	? 8
nl:case-follow|first|,verb-thinking|	? 9	none 12
nl:case-follow|first|,word|	none 17
nl:case-follow|first|:|	none 12
nl:case-follow|first|auxiliary|	. 11
nl:case-follow|first|capital|	. 15	? 11
nl:case-follow|first|determiner|	. 16
nl:case-follow|first|end|	. 9	? 9
nl:case-follow|first|preposition|	. 11	none -8
nl:case-follow|first|pronoun|	. 11
nl:case-follow|first|quote|	. 9
nl:case-follow|first|stop|	none -23
nl:case-follow|first|word|	none -9
nl:case-follow|most|,verb-saying|	none 7
nl:case-follow|none|,capital|	none 8
nl:case-follow|none|,preposition|	none -9
nl:case-follow|none|,word|	none -11
nl:case-follow|none|-|	none -9
nl:case-follow|none|:|	none 7
nl:case-follow|none|;|	none -7
nl:case-follow|none|auxiliary|	none 11
nl:case-follow|none|capital|	. 8
nl:case-follow|none|determiner|	. 7	none -9
nl:case-follow|none|end|	. 12
nl:case-follow|none|that|	none 8
nl:case-follow|some|stop|	none 7
nl:case-follow|titled|end|	none 11
nl:case-intro|all-one|	, -7	auxiliary -8	preposition -13	stop 10	subordinator -7	verb-saying -15	word -17
nl:case-intro|all|	determiner -7	preposition -12	subordinator -7	verb-saying -7	word -10
nl:case-intro|first|	, -10	adverb -7	auxiliary -9	preposition -14	pronoun -7	quote 8	start 19	word -14
nl:case-intro|most|	stop 8
nl:case-intro|none|	, 9	capital 11	determiner -7	verb-judging 9	verb-saying 11	word 7
nl:case-intro|some|	, 8
nl:case-intro|titled|	: 7
nl:case|all-one|	2 -15	3 7	4-5 -9
nl:case|all|	4-5 -8
nl:case|first|	10+ 11
nl:case|none|	10+ 11	3 10	6-9 28
nl:case|some|	6-9 11
nl:chain-on|auxiliary stop|	2-3 8
nl:chain-on|coordinator|	1 -10
nl:chain-on|far|	4-7 7
nl:chain-on|none|	4-7 -8
nl:chain-on|stop determiner word|	2-3 -9
nl:chain-on|stop|	4-7 12
nl:chain-on|word stop|	1 -10
nl:chain-on||	1 7
nl:chain|coordinator|	1 -7	2-3 -9
nl:clause|false|false|	all -7
nl:clause|false|true|	first 9	none 24
nl:clause|true|false|	all-one -10	titled 9
nl:clause|true|true|	all-one 7	some 8
nl:echo|all|1|	false -14
nl:echo|all|4-7|	true 13
nl:echo|all|8+|	true 9
nl:echo|all|	all -8	false -9	first 10	true 9
nl:echo|all|false|	4-7 11	8+ 8
nl:echo|all|true|	1 -21	8+ 7
nl:echo|half|4-7|	true 11
nl:echo|half|8+|	true 7
nl:echo|half|false|	8+ 8
nl:echo|half|	none 9	true 11
nl:echo|none|4-7|	true -7
nl:echo|none|8+|	true 8
nl:echo|none|	first -8	none 7	titled 9	true -7
nl:echo|some|4-7|	false 9	true 7
nl:echo|some|8+|	false 8
nl:echo|some|	false 10	none 10	true 7
nl:echo|some|false|	4-7 10	8+ 8
nl:ending|	. 29	? 12	none -10
nl:family|'|	8+ 8
nl:family|,|	4-7 15	8+ 10
nl:family|none|	8+ 8
nl:family|«|	4-7 9	8+ 10
nl:family|’|	4-7 7
nl:family|“|	8+ 15
nl:family|„|	4-7 11	8+ 14
nl:follow|	,auxiliary -9	,capital 8	,determiner -10	,preposition -13	,pronoun -8	,verb-judging 14	,verb-thinking 14	- -9	: 7	; -9	adverb -11	auxiliary 10	capital 17	end 12	preposition 8	quote 12	stop -11
nl:gov|achten|	none 7
nl:gov|afdoen|	als 9
nl:gov|afdoen|past|	auxiliary 8
nl:gov|antwoorden|	dat 7
nl:gov|antwoorden|past|	none 7
nl:gov|benadrukken|	dat 7
nl:gov|benadrukken|past|	none 10
nl:gov|betogen|past|	none 8
nl:gov|bevestigen|past|	none -12
nl:gov|blijven|2-3|	4-7 9
nl:gov|concluderen|past|	none -7
nl:gov|eisen|past|	none -12
nl:gov|erkennen|2-3|	2-3 8	4-7 8
nl:gov|erkennen|	dat 11
nl:gov|geven|	none -7
nl:gov|head|	bewoners -8	buurvrouw 10	coalitie 9	gang -9	het 8	krant 9	kranten -7	man 7	name -7	person 18	place 13	recensenten -10	rechtbank 8	verklaring 8	woordvoerder 8	woordvoerster -7	zij -7
nl:gov|head|kranten|	heten -7
nl:gov|head|name|	vinden -10
nl:gov|head|none|	staan -7	willen -8	zeggen 9
nl:gov|head|organisation|	beloven -8	bevestigen -7	constateren 11	eisen -10	noemen 13	reageren 9	spreken 19	stellen -8	vinden 9	wijzen 8
nl:gov|head|person|	blijven 11	noemen 10	spreken 18	vinden 11	willen 8	zien 7
nl:gov|head|woordvoerder|	spreken 10	zeggen 7
nl:gov|heten|0|	1 -12	2-3 -7
nl:gov|heten|2-3|	1 -8	2-3 -13	4-7 -7
nl:gov|heten|4-7|	1 -8
nl:gov|heten|	none -16
nl:gov|heten|past|	none -18
nl:gov|houden|2-3|	8+ 7
nl:gov|houden|	none 8
nl:gov|judging|1|true|false|	none 8
nl:gov|judging|2-3|true|false|	all-one -9	none 10
nl:gov|judging|4-7|false|false|	none 10
nl:gov|judging|8+|true|false|	none 9
nl:gov|judging|als|false|	false 10
nl:gov|judging|als|	none 10
nl:gov|judging|dat|2-3|	2-3 13
nl:gov|judging|dat|false|	false 8
nl:gov|judging|dat|	none 13
nl:gov|judging|dat|true|	false 13
nl:gov|judging|in|	none 10
nl:gov|judging|in|true|	false 10
nl:gov|judging|none|0|	2-3 8	4-7 8
nl:gov|judging|none|1|	4-7 12
nl:gov|judging|none|	all-one -9	none 9	some 8
nl:gov|judging|van|	none 7
nl:gov|knikken|1|	4-7 10
nl:gov|knikken|	none 10
nl:gov|knikken|past|	none 10
nl:gov|laten|1|	4-7 7
nl:gov|laten|2-3|	2-3 7	4-7 7
nl:gov|laten|4-7|	2-3 11	4-7 12
nl:gov|laten|	none 13
nl:gov|noemen|1|	2-3 -8	4-7 9
nl:gov|noemen|2-3|	2-3 15
nl:gov|noemen|4-7|	2-3 7
nl:gov|noemen|	dat 9	in 10
nl:gov|none|1|	first 8	none -7
nl:gov|none|2-3|	all -9	first -8	none 8
nl:gov|none|4-7|	all-one -9	titled 7
nl:gov|none|8+|	none 13
nl:gov|none|false|true|	1 -12	8+ 10
nl:gov|none|true|false|	1 -7
nl:gov|none|true|true|	2-3 -13
nl:gov|oordelen|	none 8
nl:gov|oordelen|past|	none 8
nl:gov|pleiten|past|	none -7
nl:gov|prijzen|	none 8
nl:gov|prijzen|past|	none 8
nl:gov|reageren|2-3|	4-7 8
nl:gov|reageren|	none 9	per 8
nl:gov|reageren|past|	none 10
nl:gov|rekenen|past|	none 12
nl:gov|roepen|2-3|	4-7 8
nl:gov|roepen|	none 7
nl:gov|roepen|past|	none 8
nl:gov|saying|0|false|false|	all -7	all-one -15	none 13
nl:gov|saying|1|false|false|	all-one -12
nl:gov|saying|1|false|true|	first 10
nl:gov|saying|2-3|false|true|	first 7
nl:gov|saying|2-3|true|false|	all -9	none -11
nl:gov|saying|2-3|true|true|	none 13
nl:gov|saying|4-7|false|false|	all-one -12
nl:gov|saying|4-7|true|true|	none -7
nl:gov|saying|8+|false|false|	all-one -7	none 7
nl:gov|saying|aan|4-7|	8+ 8
nl:gov|saying|aan|	none -7
nl:gov|saying|aan|true|	false -7
nl:gov|saying|bij|4-7|	2-3 -7
nl:gov|saying|bij|	first -7	none -7
nl:gov|saying|dat|1|	1 -10
nl:gov|saying|dat|2-3|	1 11	4-7 16
nl:gov|saying|dat|4-7|	2-3 19	4-7 12	8+ 8
nl:gov|saying|dat|8+|	2-3 13	8+ 7
nl:gov|saying|dat|	first 8	none 12
nl:gov|saying|dat|true|	false 10
nl:gov|saying|door|	none 9
nl:gov|saying|door|true|	false 9
nl:gov|saying|in|	all-one -7
nl:gov|saying|in|true|	false -10
nl:gov|saying|met|4-7|	2-3 9
nl:gov|saying|naar|1|	4-7 7
nl:gov|saying|naar|false|	false 7
nl:gov|saying|none|1|	8+ 10
nl:gov|saying|none|2-3|	1 -11	2-3 -8	8+ 14
nl:gov|saying|none|4-7|	2-3 -7	8+ 9
nl:gov|saying|none|8+|	1 -9
nl:gov|saying|none|	all -8	none -7
nl:gov|saying|none|false|	true 8
nl:gov|saying|none|true|	false -19
nl:gov|saying|op|false|	false 8
nl:gov|saying|op|	first 10
nl:gov|saying|over|false|	false -9
nl:gov|saying|over|	none -7
nl:gov|saying|per|2-3|	4-7 8
nl:gov|saying|per|	first 8
nl:gov|saying|tegen|8+|	4-7 10
nl:gov|saying|tegen|	all-one -10	first 8
nl:gov|saying|tegen|false|	false -11
nl:gov|saying|uit|	none -7
nl:gov|saying|van|1|	4-7 12
nl:gov|saying|van|2-3|	4-7 12
nl:gov|saying|van|4-7|	4-7 8	8+ 9
nl:gov|saying|van|8+|	2-3 7
nl:gov|saying|van|false|	false 9
nl:gov|saying|van|	some 7
nl:gov|saying|volgens|	none 9
nl:gov|saying|voor|1|	2-3 11
nl:gov|saying|waar|false|	true -7
nl:gov|schrijven|1|	1 -12
nl:gov|schrijven|4-7|	2-3 9	4-7 8
nl:gov|schrijven|	none -11
nl:gov|spreken|1|	1 -7	4-7 12
nl:gov|spreken|2-3|	4-7 13
nl:gov|spreken|past|	auxiliary 10
nl:gov|staan|2-3|	2-3 10
nl:gov|staan|4-7|	2-3 -8	4-7 -9
nl:gov|staan|8+|	2-3 -7
nl:gov|staan|	dat 14	none -15	van -7
nl:gov|staan|past|	er -8	none -10
nl:gov|stellen|2-3|	2-3 9
nl:gov|stellen|4-7|	2-3 -9
nl:gov|stellen|	dat 10
nl:gov|stellen|past|	none -9
nl:gov|subject|hij|judging|	2-3 8
nl:gov|subject|hij|judging|past|	4-7 7
nl:gov|subject|hij|saying|past|	4-7 9
nl:gov|subject|name|judging|past|	2-3 -9	4-7 7
nl:gov|subject|name|saying|	1 10	2-3 -8	8+ 11
nl:gov|subject|name|saying|past|	4-7 16
nl:gov|subject|none|saying|	0 8
nl:gov|subject|none|thinking|past|	1 -8	8+ 8
nl:gov|subject|noun|judging|	0 8
nl:gov|subject|noun|judging|past|	8+ 8
nl:gov|subject|noun|saying|	4-7 -8
nl:gov|subject|noun|saying|past|	8+ 18
nl:gov|subject|noun|thinking|	2-3 7
nl:gov|subject|noun|thinking|past|	4-7 7
nl:gov|subject|organisation|judging|	0 9	1 7	2-3 15	4-7 7
nl:gov|subject|organisation|judging|past|	1 11	2-3 16	4-7 12
nl:gov|subject|organisation|saying|	1 16	4-7 -8	8+ 9
nl:gov|subject|organisation|saying|past|	4-7 18	8+ 11
nl:gov|subject|person|judging|	2-3 7	4-7 10
nl:gov|subject|person|judging|past|	2-3 9	4-7 13	8+ 9
nl:gov|subject|person|saying|	0 7	1 8	4-7 15
nl:gov|subject|person|saying|past|	2-3 15	4-7 17	8+ 9
nl:gov|subject|person|thinking|	1 8	4-7 7
nl:gov|subject|place|saying|	1 10
nl:gov|subject|place|saying|past|	2-3 12
nl:gov|subject|ze|judging|	1 10
nl:gov|subject|ze|saying|	2-3 8	4-7 -7
nl:gov|subject|ze|saying|past|	1 7	2-3 -7	4-7 8
nl:gov|thinking|4-7|false|false|	first 9
nl:gov|thinking|aan|	none -7
nl:gov|thinking|none|4-7|	8+ 8
nl:gov|thinking|none|	first 8
nl:gov|tonen|1|	2-3 11
nl:gov|tonen|	none 12
nl:gov|tonen|past|	none 12
nl:gov|verklaren|	dat 7
nl:gov|vertellen|4-7|	4-7 8
nl:gov|vertellen|	dat 8
nl:gov|vertellen|past|	none 10
nl:gov|vinden|1|	2-3 8	4-7 8
nl:gov|vinden|2-3|	4-7 14
nl:gov|vinden|	dat 10
nl:gov|vinden|past|	daarentegen 7
nl:gov|voegen|	none 7
nl:gov|voegen|past|	none 7
nl:gov|waarschuwen|past|	none 13
nl:gov|waarschuwen|	voor 12
nl:gov|wijzen|1|	4-7 7
nl:gov|wijzen|	naar 7	none 8
nl:gov|willen|4-7|	2-3 -9
nl:gov|willen|	aan -7
nl:gov|zeggen|2-3|	8+ 11
nl:gov|zeggen|4-7|	1 7	4-7 9
nl:gov|zeggen|8+|	1 -9
nl:gov|zeggen|	dat 16	met -7	van 7
nl:gov|zien|	none 7
nl:gov|zien|past|	none 8
nl:headline|true|	8+ 11
nl:head|"|	2-3 7
nl:head|,|	4-7 10
nl:head|plain|	all-one -9	determiner -9	preposition -11	verb-judging 8	word -9
nl:head|plain|all-one|	1 -8
nl:head|plain|end|	8+ 13
nl:head|plain|first|	8+ 13
nl:head|plain|none|	4-7 13
nl:head|plain|preposition|	2-3 -9
nl:head|plain|word|	1 -11
nl:head|titled|	: 7	first 7
nl:head|titled|end|	4-7 7
nl:head|titled|first|	4-7 7
nl:head|‘|	1 -9	4-7 17
nl:head|“|	1 -7	8+ 11
nl:head|„|	4-7 7
nl:in-noun|false|false|2-3|	all-one -8
nl:in-noun|false|false|4-7|	none 11	titled 7
nl:in-noun|false|false|8+|	none 17
nl:in-noun|false|true|1|	none -17
nl:in-noun|false|true|2-3|	none 15
nl:in-noun|false|true|4-7|	first 15
nl:in-noun|false|true|8+|	first 14
nl:in-noun|true|false|1|	all-one -16
nl:in-noun|true|false|2-3|	all -11	all-one -14
nl:in-noun|true|false|4-7|	all -7	first -9	none 10
nl:in-noun|true|false|8+|	none 8
nl:in-noun|true|true|2-3|	all-one -7
nl:in-noun|true|true|4-7|	none 11
nl:intro-follow|,|,verb-saying|	2-3 -7
nl:intro-follow|,|capital|	4-7 8
nl:intro-follow|,|end|	2-3 9	4-7 10	8+ 7
nl:intro-follow|,|stop|	2-3 -9	4-7 14	8+ 10
nl:intro-follow|:|,verb-saying|	4-7 11
nl:intro-follow|:|capital|	4-7 13	8+ 15
nl:intro-follow|:|determiner|	4-7 8	8+ 12
nl:intro-follow|:|end|	2-3 15	8+ 19
nl:intro-follow|:|pronoun|	4-7 9	8+ 12
nl:intro-follow|:|stop|	1 -10	2-3 -15	4-7 -13	8+ -7
nl:intro-follow|adverb|auxiliary|	2-3 7
nl:intro-follow|adverb|stop|	1 7	2-3 -11	4-7 10
nl:intro-follow|auxiliary|-|	1 -9
nl:intro-follow|auxiliary|stop|	1 -8	2-3 11	4-7 16
nl:intro-follow|capital|stop|	4-7 7
nl:intro-follow|coordinator|stop|	1 -7	2-3 -9	4-7 8
nl:intro-follow|determiner|,determiner|	2-3 -7
nl:intro-follow|determiner|,word|	1 -10
nl:intro-follow|determiner|auxiliary|	1 -7	2-3 8
nl:intro-follow|determiner|end|	2-3 -9
nl:intro-follow|determiner|preposition|	1 -11
nl:intro-follow|determiner|stop|	2-3 -18	4-7 17
nl:intro-follow|determiner|word|	1 -11
nl:intro-follow|preposition|,determiner|	1 -9	2-3 -7
nl:intro-follow|preposition|,word|	1 -9
nl:intro-follow|preposition|coordinator|	1 -9
nl:intro-follow|preposition|preposition|	2-3 -11
nl:intro-follow|preposition|stop|	1 12	8+ 8
nl:intro-follow|preposition|verb-saying|	2-3 -10
nl:intro-follow|preposition|word|	1 -14
nl:intro-follow|pronoun|auxiliary|	2-3 11	4-7 10
nl:intro-follow|pronoun|verb-judging|	1 -7
nl:intro-follow|quote|,verb-saying|	4-7 7
nl:intro-follow|start|,verb-saying|	2-3 7	4-7 10	8+ 8
nl:intro-follow|start|,verb-thinking|	8+ 8
nl:intro-follow|start|,word|	4-7 15	8+ 8
nl:intro-follow|start|:|	4-7 12
nl:intro-follow|start|auxiliary|	1 -11
nl:intro-follow|start|end|	2-3 7	4-7 13	8+ 7
nl:intro-follow|start|preposition|	4-7 8
nl:intro-follow|start|stop|	8+ 9
nl:intro-follow|stop|,verb-judging|	1 8	4-7 15	8+ 7
nl:intro-follow|stop|,verb-saying|	1 7	2-3 18	8+ 11
nl:intro-follow|stop|,verb-thinking|	4-7 12	8+ 10
nl:intro-follow|stop|,word|	2-3 9	4-7 17	8+ 13
nl:intro-follow|stop|auxiliary|	8+ 8
nl:intro-follow|stop|capital|	2-3 7	4-7 11	8+ 7
nl:intro-follow|stop|determiner|	4-7 8	8+ 11
nl:intro-follow|stop|end|	1 10	2-3 7	4-7 23	8+ 10
nl:intro-follow|stop|preposition|	8+ 15
nl:intro-follow|subordinator|stop|	4-7 8
nl:intro-follow|subordinator|word|	1 -7
nl:intro-follow|that|determiner|	1 -8
nl:intro-follow|that|stop|	2-3 9
nl:intro-follow|verb-saying|preposition|	1 8
nl:intro-follow|verb-saying|stop|	1 -13
nl:intro-follow|word|,coordinator|	2-3 -7
nl:intro-follow|word|,word|	1 -11
nl:intro-follow|word|;|	1 -9
nl:intro-follow|word|adverb|	1 -7
nl:intro-follow|word|auxiliary|	1 7
nl:intro-follow|word|preposition|	1 -8	2-3 7
nl:intro-follow|word|stop|	8+ 10
nl:intro-follow|word|verb-judging|	1 -10
nl:intro-follow|word|verb-saying|	2-3 7
nl:intro|	capital 11	pronoun -9	quote 10	start 9	stop 7	verb-judging 9
nl:in|first|=als|	4-7 13	8+ 11	first 15
nl:in|first|=bij|	4-7 8	8+ 7	first 9
nl:in|first|=dat|	2-3 8	4-7 12	8+ 11	first 14	none 9
nl:in|first|=de|	2-3 -22	8+ 14	all-one -14	none -13
nl:in|first|=die|	2-3 7	4-7 12	8+ 7	first 17	none 10
nl:in|first|=dit|	4-7 7	8+ 10
nl:in|first|=een|	2-3 11	4-7 21	8+ 20	none 16	some 7
nl:in|first|=en|	4-7 15	first 9	none 9	some 7
nl:in|first|=geen|	2-3 11	4-7 9	8+ 8	none 15
nl:in|first|=het|	2-3 -14	8+ 9	all-one -9	none -10
nl:in|first|=hij|	4-7 11	8+ 9	first 13
nl:in|first|=ik|	2-3 10	4-7 7	none 12
nl:in|first|=in|	4-7 7	8+ 8	first 10
nl:in|first|=maar|	4-7 10	8+ 9	first 11	none 11
nl:in|first|=met|	4-7 11	8+ 8	first 11
nl:in|first|=mijn|	4-7 11	8+ 13	first 11
nl:in|first|=na|	2-3 8	8+ 11	first 11
nl:in|first|=niet|	2-3 7	4-7 7	none 11
nl:in|first|=omdat|	8+ 11	first 11
nl:in|first|=om|	2-3 11	none 14
nl:in|first|=onze|	8+ 8	first 9
nl:in|first|=op|	2-3 7	4-7 7	8+ 7	first 9	none 7
nl:in|first|=toen|	4-7 8	first 9
nl:in|first|=tot|	4-7 7	8+ 7	first 10
nl:in|first|=twee|	2-3 7	4-7 8	first 8
nl:in|first|=van|	4-7 14	first 11
nl:in|first|=volgens|	none 9
nl:in|first|=voor|	8+ 8
nl:in|first|=we|	4-7 9	8+ 11	first 12
nl:in|first|=wij|	8+ 10
nl:in|first|=ze|	4-7 9	8+ 9	first 12
nl:in|first|=zij|	4-7 8	first 8
nl:in|first|adverb|	1 -14	4-7 -10	8+ 11	first -15
nl:in|first|number|	1 -10
nl:in|first|verb|	4-7 15	first 8	none 12
nl:in|first|word|	8+ 9
nl:in|functions|0|2-3|	all-one -8
nl:in|functions|0|4-7|	first -15	none 10
nl:in|functions|1|2-3|	all -13
nl:in|functions|1|4-7|	first 11
nl:in|functions|1|8+|	first 7
nl:in|functions|2|4-7|	all-one -7
nl:in|functions|3|4-7|	none 32	some 10
nl:in|functions|3|8+|	none 14
nl:in|last|aaf|	1 -9
nl:in|last|aak|	1 -8
nl:in|last|aan|	2-3 -10
nl:in|last|	af -10	ag -8	ax -7	ct -9	de 12	ek -7	es -9	gy -8	id 9	ig 7	il -7	it -15	jt 8	ke -10	kt 7	nd 11	ne -7	ng -9	nk -7	nt 11	on -9	op 8	or -13	ot -7	rd 7	rk -9	rm 7	rt -10	uk 10	ur -12	uw -9
nl:in|last|and|	2-3 10
nl:in|last|ang|	2-3 7
nl:in|last|ank|	2-3 -7
nl:in|last|ant|	2-3 8
nl:in|last|ast|	2-3 7
nl:in|last|ate|	1 -7
nl:in|last|cht|	1 -7
nl:in|last|dan|	2-3 -7
nl:in|last|den|	1 -15
nl:in|last|eer|	2-3 -9
nl:in|last|ein|	1 -10	2-3 8
nl:in|last|end|	1 7
nl:in|last|erd|	2-3 12
nl:in|last|erk|	1 -8
nl:in|last|gel|	1 -10
nl:in|last|gen|	1 7
nl:in|last|ger|	1 -11
nl:in|last|ijt|	2-3 8
nl:in|last|ing|	2-3 -12
nl:in|last|jes|	1 -11
nl:in|last|len|	1 -9
nl:in|last|lie|	2-3 -11
nl:in|last|nde|	2-3 12
nl:in|last|nis|	2-3 9
nl:in|last|ode|	2-3 -9
nl:in|last|oek|	2-3 -9
nl:in|last|ogy|	2-3 -8
nl:in|last|ond|	2-3 11
nl:in|last|oon|	1 -10
nl:in|last|op|	2-3 7
nl:in|last|ord|	1 8
nl:in|last|orm|	1 -8
nl:in|last|ort|	2-3 -8
nl:in|last|ouw|	2-3 -8
nl:in|last|rde|	2-3 8
nl:in|last|ren|	2-3 8
nl:in|last|rst|	2-3 -8
nl:in|last|tax|	1 -7
nl:in|last|ten|	1 -14	2-3 8
nl:in|last|ter|	1 8
nl:in|last|tie|	1 -8
nl:in|last|tje|	1 -8
nl:in|last|unt|	2-3 8
nl:in|shape|=dat =een word|	4-7 7
nl:in|shape|=dat =is =geen|	4-7 9
nl:in|shape|=dat word =ik|	4-7 7
nl:in|shape|=dat word word|	8+ 7
nl:in|shape|=de capital|	2-3 -13
nl:in|shape|=de word =die|	8+ 10
nl:in|shape|=de word =is|	8+ 8
nl:in|shape|=de word =van|	4-7 -7	8+ 8
nl:in|shape|=de word =waren|	4-7 11
nl:in|shape|=de word verb|	8+ 7
nl:in|shape|=de word word|	4-7 13	8+ 8
nl:in|shape|=de word|	2-3 -17
nl:in|shape|=dit =is =geen|	8+ 8
nl:in|shape|=dit word word|	8+ 7
nl:in|shape|=een word =dat|	4-7 10
nl:in|shape|=een word =die|	4-7 7	8+ 14
nl:in|shape|=een word =in|	4-7 9
nl:in|shape|=een word =is|	4-7 7	8+ 11
nl:in|shape|=een word =met|	4-7 12
nl:in|shape|=een word =op|	4-7 10
nl:in|shape|=een word =van|	4-7 9
nl:in|shape|=een word adverb|	4-7 7
nl:in|shape|=een word verb|	8+ 7
nl:in|shape|=een word word|	2-3 20	4-7 18
nl:in|shape|=geen word word|	4-7 8
nl:in|shape|=geen word|	2-3 7
nl:in|shape|=het =gaat =niet|	8+ 8
nl:in|shape|=het =is =een|	4-7 8	8+ 7
nl:in|shape|=het word =is|	8+ 7
nl:in|shape|=het word word|	2-3 -9
nl:in|shape|=het word|	2-3 -8
nl:in|shape|=hij =heeft =nooit|	8+ 7
nl:in|shape|=hij =heeft word|	4-7 7
nl:in|shape|=hij =is word|	8+ 7
nl:in|shape|=ik =kan word|	2-3 7
nl:in|shape|=ik verb =dat|	4-7 7
nl:in|shape|=ik verb adverb|	8+ 9
nl:in|shape|=ik verb word|	8+ 14
nl:in|shape|=ik word =de|	4-7 7	8+ 9
nl:in|shape|=ik word =het|	8+ 10
nl:in|shape|=ik word =in|	8+ 7
nl:in|shape|=ik word =me|	8+ 7
nl:in|shape|=ik word =mijn|	8+ 7
nl:in|shape|=ik word adverb|	8+ 9
nl:in|shape|=ik word word|	2-3 8	4-7 14
nl:in|shape|=in word word|	2-3 10
nl:in|shape|=in word|	2-3 -7
nl:in|shape|=met =een word|	4-7 7
nl:in|shape|=met word =en|	4-7 8
nl:in|shape|=met word|	2-3 11
nl:in|shape|=mijn word =hebben|	8+ 7
nl:in|shape|=mijn word =is|	8+ 8
nl:in|shape|=mijn word verb|	8+ 11
nl:in|shape|=mijn word word|	4-7 8
nl:in|shape|=na =de word|	2-3 8
nl:in|shape|=niet word adverb|	4-7 8
nl:in|shape|=onze word word|	8+ 9
nl:in|shape|=toen word =ik|	4-7 8
nl:in|shape|=twee word|	2-3 7
nl:in|shape|=we =hebben word|	4-7 9
nl:in|shape|=we word =een|	8+ 10
nl:in|shape|=we word word|	8+ 8
nl:in|shape|=wij =hebben =het|	4-7 9
nl:in|shape|=wij =hebben adverb|	8+ 7
nl:in|shape|=wij =hebben word|	4-7 7
nl:in|shape|=wij =zijn =geen|	4-7 7
nl:in|shape|=wij word adverb|	4-7 11
nl:in|shape|=wij word word|	4-7 10
nl:in|shape|=ze word word|	8+ 7
nl:in|shape|adverb =de word|	4-7 11
nl:in|shape|adverb =geen word|	4-7 8
nl:in|shape|adverb =is =het|	8+ 9
nl:in|shape|adverb =is adverb|	4-7 8
nl:in|shape|adverb =moet word|	4-7 8
nl:in|shape|adverb =op word|	2-3 -8
nl:in|shape|adverb adverb|	2-3 7
nl:in|shape|adverb word =een|	4-7 11	8+ 9
nl:in|shape|adverb word =we|	4-7 10
nl:in|shape|adverb word adverb|	4-7 -7	8+ 7
nl:in|shape|adverb word word|	2-3 -9	8+ 9
nl:in|shape|adverb word|	2-3 8
nl:in|shape|adverb|	1 -14
nl:in|shape|capital =dat adverb|	4-7 9
nl:in|shape|capital =een word|	8+ 7
nl:in|shape|capital =heeft =geen|	4-7 11
nl:in|shape|capital =in =de|	4-7 -8
nl:in|shape|capital =in capital|	8+ 8
nl:in|shape|capital =is =geen|	4-7 -8
nl:in|shape|capital =is =het|	4-7 8
nl:in|shape|capital =is adverb|	4-7 -10
nl:in|shape|capital =mag word|	4-7 8
nl:in|shape|capital =met word|	2-3 7
nl:in|shape|capital =niet =om|	2-3 -7
nl:in|shape|capital =van capital|	2-3 -8
nl:in|shape|capital adverb|	2-3 -7
nl:in|shape|capital verb adverb|	8+ 7
nl:in|shape|capital verb word|	8+ 9
nl:in|shape|capital word =bij|	4-7 9
nl:in|shape|capital word =dat|	8+ 7
nl:in|shape|capital word =ik|	4-7 14
nl:in|shape|capital word =in|	4-7 8
nl:in|shape|capital word word|	4-7 7
nl:in|shape|number|	1 -10
nl:in|shape|word =als =een|	4-7 10
nl:in|shape|word =een word|	4-7 11
nl:in|shape|word =en word|	2-3 11	4-7 7
nl:in|shape|word =maar word|	2-3 9	4-7 8
nl:in|shape|word =maar|	2-3 -10
nl:in|shape|word =met =een|	4-7 10
nl:in|shape|word =niet word|	2-3 9
nl:in|shape|word adverb =de|	4-7 7
nl:in|shape|word adverb word|	4-7 8
nl:in|shape|word adverb|	2-3 -10
nl:in|shape|word capital|	2-3 -8
nl:in|shape|word word =en|	4-7 8
nl:in|shape|word word =over|	4-7 10
nl:in|shape|word word adverb|	4-7 7
nl:in|shape|word word word|	4-7 10
nl:in|word|	agenten -7	ambachtelijk -9	behandeling -7	beheersbaar 9	binnen 9	buitengewoon 9	dag 7	dank -7	dat 8	de -14	die 8	een 10	eerst -8	eigenlijk -12	enkele 8	geen 11	geluk 8	genuanceerd 8	gewoon -7	gezellig -7	grote -9	haaskaaf -7	hebben 8	het -13	houden -10	ik 12	in -10	kan 8	keer -9	king -8	kunnen 8	laat -7	later -8	lier -8	mooi 10	na 7	niemand 7	niet 9	ochtend -7	om 14	ongelukkig 7	ontdekking -7	onverantwoord 8	op 7	pas -8	per 10	plakband 9	regenafspraak -8	reëel 8	samen -8	stil -7	stiltetax -7	te -8	twee 7	verbijsterd 9	verrast 7	voorlopig 9	was 7	wel 7	zijn 7	zorgelijk 7	één -12
nl:lead|lower|	, 8	capital 11	determiner -7	pronoun -7	verb-judging 9	verb-saying 11
nl:lead|upper|	, -12	adverb -9	auxiliary -11	preposition -19	pronoun -10	quote 10	start 9	stop 7	subordinator -10	verb-saying -7	word -21
nl:named|1|1|	none -17
nl:named|2|1|	all-one -10
nl:named|2|2-3|	all -8
nl:named|2|8+|	first 8
nl:named|3|4-7|	none -9
nl:named|none|2-3|	all-one -12	none 7
nl:named|none|4-7|	all -8	all-one -8	none 13	titled 7
nl:named|none|8+|	none 14
nl:naming|false|	preposition -8	stop 8	word -20
nl:naming|naam|2|	2-3 -8
nl:naming|naam|3|	2-3 -7
nl:naming|term|1|	1 -10
nl:naming|true|	capital 8	pronoun -9	quote 10	start 9	stop 7	verb-judging 9	verb-saying 11
nl:naming|woord|1|	1 -13
nl:naming|zogeheten|1|	1 -8
nl:nearby-on|	1 -7	advies -9	advocaat 8	advocate 8	al -9	algemeen 7	antwoordde 7	antwoordt 9	appt 9	bakker 9	bekent 9	beslist 10	bestuurder 7	bestuurslid 9	bestuursvoorzitter 8	betaald -10	bewindsvrouw 7	bij -8	blijft 7	boodschap 7	bromt 7	burgemeester 10	buurvrouw 9	coach 9	concludeert 12	coördinator 9	daar -10	dat 8	die -9	directeur 9	door -8	een -12	elkaar 7	emeritus 7	eraan 11	erkent 9	fluistert 8	foeterde 7	gedeputeerde 7	gedoopt -8	geeft 7	gepensioneerde 7	getuigde 12	grapt 10	grapte 8	grinnikt 8	hadders 7	hebben 8	herinnert 11	het -14	hij 7	houdt 7	iemand 11	jelle 8	joris 8	juriste 8	kan 7	keer -12	klinkt 8	komt -10	koos 7	krijgt -7	lachte 12	legt 12	lowie 7	luidt 15	mailt 11	man 8	merkt 8	met -8	moppert 7	na 8	naar -9	niets -13	noemde -7	noemen -10	noemt -7	noodhulpcoördinator 9	officier 7	ondernemer 8	onderzoek 8	ook -9	opende 8	over -8	overigens -8	premier 8	projectleider 10	raadsman 9	reageerde 10	reageert 9	rechter 10	rekent 7	riep 18	roept 10	roland 7	secretaris 7	sindsdien -8	sneert 9	spits 8	sprak 8	staan -8	staat -9	stelde 8	stelt 11	stond -8	student 12	toen 10	toezichthouder 8	trainer 9	vat 9	vatte 7	veertien -10	verklaarde 10	verlopen 7	vertelde 9	vertelt 14	verzekerde 10	vier -10	vinden 9	vindt 16	voegde 9	volgens -7	voor -9	voorzitter 11	vraagt 11	vrouw 10	waarschuwt 12	wat -11	weet 10	werd -10	werden 10	wethouder 7	wim 9	winnaar -8	woord -11	woordvoerder 11	woordvoerster 9	worden -11	zal 8	zei 14	zijn 8	zoals -9	zou -8	zweert 11
nl:nearby|	a 8	aan -9	aantal 10	achter 7	achteraf -8	acties 9	acv 10	af 9	afgedaan 8	al -8	als -11	altijd -10	ander 7	anders 10	antwoord 9	app -7	bank 8	benadrukt 7	bewijs 7	bij -11	bijnaam -8	bod 9	boersma 9	bond 12	bordje -7	brandweerman 8	briefje 7	cijfers 8	club 8	critici -7	daarentegen 11	daarmee -7	dat 14	de -13	den 8	der 9	destijds 8	dezelfde 8	dicht 8	dit 11	doek -7	door -9	dossier -8	drie 7	droeg -9	droegen -11	eerder -7	eigen 7	eist -11	er 12	euro -10	europese 7	fans -7	film -7	fnv 10	gang -7	gedeputeerde 8	geen -7	gegeven -7	geld 7	gelderland 10	gemaakt 9	gemeente -7	gezegd 8	groep -9	haalt 8	haan 8	hand -7	hangt -11	hanneke 9	heeft 11	heet -15	heette -10	hennie 7	hield 11	hij 7	holland 9	horen 9	intern -9	international 8	intussen -10	kabinet 9	klassieke -11	knikt 10	komt -7	krant 9	kwam 8	kwijt 8	laatste 11	leen 7	liet 8	liever -8	maandag -8	maken -8	marga 10	marge 8	meer -9	mei -9	men -10	milieu 9	moeder 10	moet -11	na 7	naam -12	naar 8	namen -9	nederland 7	nederlands 7	noemden -7	noemt 11	nog -14	nu -7	officieel -10	om -16	onder -9	onderzoek 7	ooit 10	ook -7	ophef 7	opnieuw -8	oppositie 8	per 11	personeel -10	plannen 8	prees 8	premier 8	provincie 10	pvv 8	raad 10	reactie 10	reageerde 10	recensenten -10	reclame -8	rector 7	rekent 9	rob 7	roept 7	roman -7	samen -7	schouders 8	schrapt 10	schrijft -8	sinds -9	situatie 11	slachtoffers -9	sleept -7	slogan -7	sommige -10	spandoek -8	spelen 7	speurders -7	sprak 8	sprake -7	spreekt 10	spreken -10	taalkundige -9	tegen -11	term -12	terug 8	tine 8	titels -10	toe 7	toonde 8	toont 9	twaalf 7	tweede 8	u -8	uitleggen -9	uitspraak 9	uitstel 7	val 9	van 13	verder 10	vereniging 11	verklaring 10	verlaagt -10	verschil -7	versloeg -7	vier -8	vindt 15	voegde 7	volgens 17	volgt 8	volksmond -7	vond 8	vonden -10	voor -9	voorstel 9	voortaan -9	vrij 8	vroeg 9	vrouw 8	vvd 10	waar -9	waarin -9	waarschuwde 7	waarschuwen -9	was -7	wat -7	week 14	werd -7	wethouder 7	wiebe 7	woord -9	woorden 7	woordvoerder 13	woordvoerster 7	wordt 7	x 8	zaak 9	zaken 9	ze 8	zege 7	zeggen 10	zegt 11	zei 9	zelf -11	zich 10	zogeheten -12	zouden 10	één -8
nl:nobody|4-7|	preposition -8	start 11
nl:others|1|	1 -10	8+ 14
nl:own-case|false|all-one|	, -11	auxiliary -8	preposition -13	stop 8	subordinator -10	verb-saying -15	word -18
nl:own-case|false|all|	determiner -7	preposition -9	subordinator -7	verb-saying -7	word -10
nl:own-case|false|first|	, -12	: 8	adverb -7	preposition -15	pronoun -7	start 20	word -13
nl:own-case|false|none|	capital 11	determiner -7	verb-judging 9	verb-saying 11
nl:own-case|true|all-one|	stop 7	word -9
nl:own-case|true|first|	: -7	quote 8	start 14	word -7
nl:own-case|true|none|	, 13	pronoun 8	word 13
nl:own-case|true|some|	, 8
nl:own|true|	2-3 -10
nl:same|1|4-7|	all -8	all-one -8	none 9
nl:same|1|8+|	none 14
nl:same|2|1|	none -15
nl:same|2|2-3|	all -8	first -7	none 9
nl:same|2|4-7|	first 11	titled 7
nl:same|3|1|	none -12
nl:sentence|judging|	8+ 10
nl:sentence|thinking|	1 -10	4-7 13	8+ 15
nl:sign|far|	: -10	none -8
nl:sign|far|:|	2-3 -7	4-7 -8
nl:sign|far|verb|	none -7
nl:sign|near|:|	2-3 -11
nl:sign|near|	word -8
nl:sign|none|	capital 11	pronoun -9	quote 10	start 9	stop 10	verb-judging 9
nl:sign|none|,|	1 -7	2-3 -7	4-7 15
nl:sign|none|:|	2-3 8
nl:sign|none|adverb|	2-3 -9
nl:sign|none|auxiliary|	1 -9
nl:sign|none|capital|	2-3 7	4-7 9
nl:sign|none|coordinator|	1 -7	4-7 8
nl:sign|none|determiner|	4-7 17
nl:sign|none|preposition|	8+ 8
nl:sign|none|pronoun|	1 -15	8+ 11
nl:sign|none|quote|	4-7 9
nl:sign|none|start|	2-3 7	4-7 22	8+ 8
nl:sign|none|stop|	1 7	2-3 7	4-7 8	8+ 12
nl:sign|none|subordinator|	2-3 -9
nl:sign|none|that|	1 -9	2-3 14
nl:sign|none|verb-judging|	2-3 8	4-7 8
nl:sign|none|verb-saying|	1 7
nl:sign|none|word|	8+ 9
nl:sign|on|far|	1 -7
nl:sign|on|near|	4-7 -7
nl:sign|sentence before|stop|	8+ 12
nl:sign|sentence before|verb|	staan -8
nl:size-ending|10+|.|	auxiliary 8	capital 9	determiner 13	end 10	preposition 7	pronoun 7
nl:size-ending|10+|?|	end 10
nl:size-ending|10+|none|	,verb-judging 7	,verb-saying 7	,verb-thinking 12	,word 10	end 11	stop 11
nl:size-ending|1|.|	end 9
nl:size-ending|1|none|	,auxiliary -7	,determiner -10	,verb-judging 8	,word -7	- -9	; -10	adverb -10	determiner -8	end 7	verb-judging -11	verb-saying -10	word -9
nl:size-ending|2|.|	end 13
nl:size-ending|2|none|	,coordinator -9	,determiner -8	,preposition -8	auxiliary 12	stop -15	word 10
nl:size-ending|3|.|	capital 8	end 9
nl:size-ending|3|?|	end 7
nl:size-ending|3|none|	,word 9	; 9	auxiliary 10	determiner -9	stop -7
nl:size-ending|4-5|.|	capital 13	determiner 14	preposition 7
nl:size-ending|4-5|?|	,verb-thinking 9
nl:size-ending|4-5|none|	,determiner 11	,verb-judging 12	,word 10
nl:size-ending|6-9|.|	capital 17	determiner 13	end 22
nl:size-ending|6-9|?|	end 7
nl:size-ending|6-9|none|	,verb-judging 12	,word 16	: 12	auxiliary 10	end 17
nl:size-follow|10+|	,verb-judging 7	,verb-saying 7	,verb-thinking 12	,word 10	auxiliary 8	capital 12	determiner 12	end 11	preposition 7	pronoun 9	stop 11
nl:size-follow|1|	,auxiliary -7	,determiner -10	,verb-judging 8	,word -7	- -9	; -10	adverb -10	end 11	quote 7	verb-judging -11	verb-saying -10	word -9
nl:size-follow|2|	,coordinator -9	,determiner -8	,preposition -8	auxiliary 12	end 11	stop -15	word 10
nl:size-follow|3|	,word 9	; 9	auxiliary 10	capital 8	end 12	stop -7
nl:size-follow|4-5|	,determiner 11	,verb-judging 12	,verb-thinking 9	,word 10	capital 13	determiner 7	preposition 8
nl:size-follow|6-9|	,verb-judging 12	,word 16	: 12	auxiliary 13	capital 17	determiner 13	end 25	preposition 13	pronoun 10
nl:size-intro|10+|	, 7	: 15	stop 10	word 8
nl:size-intro|1|	, -7	auxiliary -9	coordinator -7	pronoun -15	stop 7	that -9	verb-saying 7
nl:size-intro|2|	, -7	adverb -8	auxiliary 12	determiner -14	preposition -9	stop 14	subordinator -8	that 12	verb-judging 8	verb-saying 8
nl:size-intro|3|	determiner 8	preposition 15	start 7	that 7	verb-saying -8
nl:size-intro|4-5|	, 9	capital 8	coordinator 8	determiner 15	preposition -8	quote 9	start 20	subordinator 8	verb-judging 9
nl:size-intro|6-9|	auxiliary 14	determiner 9	preposition 9	pronoun 11	start 14	word 10
nl:size|	10+ 11	4-5 -8	6-9 10
nl:subject|elided|	,verb-saying -9	4-7 -11	8+ 16	capital 7	end 8
nl:subject|none|	,auxiliary -9	,coordinator -12	,determiner -8	,preposition -10	,verb-judging 14	,verb-thinking 14	- -9	: 7	; -8	adverb -10	capital 16	determiner 8	end 11	pronoun -8	quote 10	that 9	verb-judging -13	word -8
nl:subject|own|	,coordinator -8	,determiner -7	,preposition -8	,verb-saying 7	: 7	auxiliary 12	capital 14	end 8	preposition 7	pronoun 11	stop -12	that -10
nl:two-before|)|	: 11	stop 7
nl:two-before|,|	auxiliary 9	word -7
nl:two-before|adverb|	determiner -12	preposition -8	stop 9
nl:two-before|auxiliary|	stop 16
nl:two-before|capital|	, 8	: 18	auxiliary 12	preposition -14	stop 13	verb-judging 8	verb-saying 9
nl:two-before|determiner|	capital 8	stop 7
nl:two-before|preposition|	: -7	auxiliary -10	capital 7	determiner -14	stop 16
nl:two-before|pronoun|	, 11	adverb 7	stop 11
nl:two-before|quote|	: 7	coordinator -11	stop 18
nl:two-before|start|	determiner -8	start 9
nl:two-before|stop|	determiner -8	preposition -9	quote 8
nl:two-before|subordinator|	determiner -8
nl:two-before|that|	pronoun 9	stop 8	word 10
nl:two-before|verb-judging|	: 9	subordinator 8
nl:two-before|verb-saying|	: 8	adverb -13	preposition 10	stop 9
nl:two-before|word|	, -7	preposition -10	subordinator -8	verb-judging 8
nl:two-words-before|)|	. 7	: 11
nl:two-words-before|,|	maar 8
nl:two-words-before|.|	 8	de -8	in -7
nl:two-words-before|aan|	. 8	de -8
nl:two-words-before|advies|	naar -10
nl:two-words-before|afgedaan|	als 8
nl:two-words-before|af|	. 13
nl:two-words-before|a|	: 8
nl:two-words-before|betalen|	. 8
nl:two-words-before|bevestigen|	. 8
nl:two-words-before|blijft|	. 9
nl:two-words-before|blijven|	. 7
nl:two-words-before|briefje|	: 8
nl:two-words-before|dat|	. 8	er 8	hij 8	ze 8
nl:two-words-before|de|	acties 9	cijfers 8	naam -7	situatie 11	studie 7	term -10	uitspraak 7	volksmond -7	zaak 7
nl:two-words-before|dood|	. 11
nl:two-words-before|door|	: -8
nl:two-words-before|droog|	. 9
nl:two-words-before|eens|	. 9
nl:two-words-before|eigen|	zeggen 9
nl:two-words-before|gaan|	. 10
nl:two-words-before|gegeven|	: -7
nl:two-words-before|gemist|	. 10
nl:two-words-before|genoeg|	. 8
nl:two-words-before|geschreven|	: -11
nl:two-words-before|gezien|	. 9
nl:two-words-before|hand|	. 7
nl:two-words-before|hem|	. 8
nl:two-words-before|hen|	. 7
nl:two-words-before|het|	bewijs 7	over 9	woord -11
nl:two-words-before|hij|	, 8
nl:two-words-before|indruk|	. 10
nl:two-words-before|ingetrokken|	. 10
nl:two-words-before|in|	. 8
nl:two-words-before|is|	. 7
nl:two-words-before|knikt|	: 10
nl:two-words-before|komen|	. 10
nl:two-words-before|komt|	. 8
nl:two-words-before|leerling|	. 9
nl:two-words-before|mee|	. 11
nl:two-words-before|meter|	. 8
nl:two-words-before|naam|	: -10
nl:two-words-before|noemt|	hem 9
nl:two-words-before|om|	. 9
nl:two-words-before|opgelucht|	. 8
nl:two-words-before|op|	. 8	: 8
nl:two-words-before|overtuigd|	. 8
nl:two-words-before|over|	. 8	de -10
nl:two-words-before|school|	. 9
nl:two-words-before|spandoek|	: -8
nl:two-words-before|sprak|	van 15
nl:two-words-before|spreekt|	van 8
nl:two-words-before|spreken|	van -8
nl:two-words-before|staat|	. 8
nl:two-words-before|start|	start 9
nl:two-words-before|stilte|	. 13
nl:two-words-before|stuk|	. 10
nl:two-words-before|tafel|	. 9
nl:two-words-before|tegen|	. 10	: 8
nl:two-words-before|terughoudend|	. 10
nl:two-words-before|terug|	. 8
nl:two-words-before|toonde|	zich 8
nl:two-words-before|toont|	zich 8
nl:two-words-before|uit|	. 12	: 8
nl:two-words-before|uur|	. 10
nl:two-words-before|van|	de -9
nl:two-words-before|vindt|	het 8
nl:two-words-before|voor|	. 8	een -8
nl:two-words-before|waarschuwen|	voor -9
nl:two-words-before|wakker|	. 7
nl:two-words-before|was|	. 8
nl:two-words-before|wat|	hij -7
nl:two-words-before|weg|	. 7
nl:two-words-before|wel|	. 9
nl:two-words-before|weten|	. 8
nl:two-words-before|wijst|	naar 7
nl:two-words-before|ze|	. 10
nl:two-words-before||	. 18	: 7	en -11
nl:verb|false|1|	other -7
nl:verb|false|8+|	lower 19
nl:verb|true|2-3|	lower 15
nl:verb|true|4-7|	lower 8
nl:verb|true|8+|	lower 10
nl:word-after|	 12	, -8	- -9	. -11	: 7	; -9	? -8	blijft 9	de 9	die 9	end 12	gedoopt -8	genoemd -9	in 7	komt -9	krijgt -7	laat -7	met 8	naar -7	noemde -7	noemen -8	van 7	vindt 9	volgens 9	voor -10	was 12	werden 10	worden -11	wordt -11	zal 9	zijn 15
nl:word-after|,|	! 9	none -7
nl:word-after|-|	none -9
nl:word-after|.|	none -11
nl:word-after|:|	none 7
nl:word-after|;|	none -9
nl:word-after|?|	none -8
nl:word-after|blijft|	none 9
nl:word-after|de|	. 14
nl:word-after|die|	. 9
nl:word-after|een|	. 10
nl:word-after|end|	. 13	? 11
nl:word-after|gedoopt|	none -8
nl:word-after|genoemd|	none -9
nl:word-after|het|	. 7
nl:word-after|hij|	. 10
nl:word-after|in|	none 7
nl:word-after|komt|	none -9
nl:word-after|krijgt|	none -7
nl:word-after|laat|	none -7
nl:word-after|naar|	none -7
nl:word-after|noemde|	none -7
nl:word-after|noemen|	none -8
nl:word-after|vindt|	none 9
nl:word-after|volgens|	. 9
nl:word-after|voor|	none -10
nl:word-after|was|	none 12
nl:word-after|werden|	none 10
nl:word-after|worden|	none -11
nl:word-after|wordt|	none -11
nl:word-after|zal|	none 9
nl:word-after|zijn|	. 13	none 14
nl:word-after||	. 9	? 9
nl:word-before|	 10	? 12	acties 9	al -7	altijd -8	bedrijf 11	bewijs 7	bod 8	boek -7	cijfers 8	de -11	destijds 8	dit 9	er 14	heette -7	het -10	in -12	intern -7	klassieke -11	maar 8	met -12	naam -7	om -7	onder -9	op -8	reactie 10	situatie 11	staat -7	start 9	studie 7	tegen -8	tentoonstelling -7	term -10	uitspraak 7	van 7	volksmond -7	voortaan -9	waar -7	woord -11	zaak 7	zeggen 9	zich 9	zijn -8	zogeheten -12
nl:word-before|,|	1 -7	2-3 -7	4-7 15
nl:word-before|.|	2-3 8	8+ 12
nl:word-before|?|	4-7 17	8+ 9
nl:word-before|acties|	2-3 8
nl:word-before|als|	2-3 -9	4-7 8
nl:word-before|altijd|	2-3 -8
nl:word-before|al|	2-3 -7
nl:word-before|bod|	2-3 8
nl:word-before|dat|	1 -9	2-3 14
nl:word-before|de|	1 -20
nl:word-before|die|	2-3 -9
nl:word-before|een|	4-7 9
nl:word-before|en|	1 -7
nl:word-before|er|	2-3 7	4-7 7
nl:word-before|haar|	4-7 10
nl:word-before|had|	4-7 9
nl:word-before|heet|	1 -10
nl:word-before|hem|	4-7 9
nl:word-before|het|	1 -10
nl:word-before|hij|	1 -11	2-3 7
nl:word-before|intern|	2-3 -7
nl:word-before|in|	2-3 -12
nl:word-before|is|	2-3 11	4-7 11
nl:word-before|klassieke|	1 -11
nl:word-before|maar|	4-7 8
nl:word-before|met|	1 -14	2-3 -9
nl:word-before|naar|	1 -10	4-7 7
nl:word-before|om|	2-3 -7
nl:word-before|onder|	1 -9
nl:word-before|over|	2-3 -7	4-7 12
nl:word-before|plan|	4-7 11
nl:word-before|situatie|	1 10
nl:word-before|start|	2-3 7	4-7 22	8+ 8
nl:word-before|tegen|	1 -8
nl:word-before|term|	1 -10
nl:word-before|uitspraak|	4-7 7
nl:word-before|van|	1 8	4-7 14
nl:word-before|voortaan|	2-3 -9
nl:word-before|voor|	2-3 10	4-7 -10
nl:word-before|waar|	1 -7
nl:word-before|woord|	1 -13
nl:word-before|zich|	2-3 11
nl:word-before|zijn|	1 -9
nl:word-before|zogeheten|	1 -8
nl:word-before||	4-7 9
nl:work|near|none|,|	all-one -8	first -8
nl:work|near|none|	all-one -7	first -9	none 10
nl:work|near|none|preposition|	none 10
nl:work|near|none|stop|	first 13
nl:work|near|none|verb-saying|	all-one -8
nl:work|none|near|	all-one -8	first -8
nl:work|none|near|preposition|	all-one -8
nl:work|none|none|,|	first -8	none 9	some 8
nl:work|none|none|:|	titled 7
nl:work|none|none|adverb|	first -7
nl:work|none|none|auxiliary|	all-one -8
nl:work|none|none|capital|	none 11
nl:work|none|none|determiner|	all -7	none -7
nl:work|none|none|	none 7	titled 8
nl:work|none|none|preposition|	all -13	all-one -11	first -14
nl:work|none|none|pronoun|	first -7
nl:work|none|none|quote|	first 8
nl:work|none|none|start|	first 19
nl:work|none|none|stop|	all-one 10	most 8
nl:work|none|none|subordinator|	all -7	all-one -7
nl:work|none|none|that|	none 7
nl:work|none|none|verb-judging|	none 9
nl:work|none|none|verb-saying|	all-one -11	none 11
nl:work|none|none|word|	all -9	all-one -18	first -14	none 8
nl:work|right|none|	all-one -8
nl:work|right|none|word|	all-one -8
nobody|1|	, -14	auxiliary -10	capital -9	coordinator -8	determiner -16	preposition -19	subordinator -8	word -24
nobody|2-3|	, -14	auxiliary -11	capital -12	determiner -24	preposition -16	subordinator -14	word -10
nobody|4-7|	, -13	: 7	capital -10	preposition -8	stop 11
nobody|8+|	start 22
others|0|	4-7 7
others|1|	1 -13	2-3 -21	4-7 -9
others|2|	1 -42	2-3 -32	4-7 -16
others|3|	1 -28	2-3 -10	4-7 -12
own-case|false|all-one|	( -11	, -11	: 15	; -7	adverb -7	auxiliary -24	coordinator -14	possessive -14	preposition -9	pronoun -12	stop 14	subordinator -33	that -13	verb-judging -27	verb-thinking -11	word -14	— 7
own-case|false|all|	, -32	: 13	auxiliary -18	capital -9	coordinator -10	possessive -12	preposition -8	verb-judging -24	verb-saying -9	verb-thinking -11	word -23	— -9
own-case|false|first|	( -7	, -25	- 12	adverb -9	auxiliary -9	capital -23	coordinator -9	preposition -14	pronoun -7	start 14	stop 15	word -33	— 9
own-case|false|most|	auxiliary 10	start 17	stop 8	verb-saying -9	word -12
own-case|false|none|	% 7	, 12	: -27	; 8	adverb 7	auxiliary 13	capital 9	determiner -10	pronoun 10	quote -9	verb-thinking 8	word 9
own-case|false|some|	auxiliary 14	pronoun 16	that 7	verb-judging -13	verb-saying 8
own-case|false|titled|	preposition -13	start -13	word -13
own-case|false|upper|	, 10
own-case|true|all-one|	adverb -7	verb-saying -13
own-case|true|all|	capital -11	stop 19	verb-judging -9	word -13
own-case|true|first|	) 7	- 13	auxiliary -9	coordinator -8	preposition -10	quote 20	start 27	stop 25	verb-saying -16	word -14	– 8	— 8
own-case|true|most|	, 8	start 18	stop 14
own-case|true|none|	, 33	capital 9	coordinator 9	preposition -12	subordinator -8	that 7	verb-judging 11	word 15
own-case|true|some|	, 11	stop 8	word 10
own-case|true|titled|	: 24	start 11
own-case|true|upper|	: 10	start 12
own|false|	1 -8	2-3 -7	8+ 8
own|true|	4-7 7
pt:alone|alone|	2-3 10	4-7 16
pt:alone|first|	1 -10	8+ 13
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 14
pt:best-gap|according-to|according|gap|according-to|,s|	1 -8	2-3 7	4-7 19
pt:best-gap|according-to|according|gap|according-to|,|	4-7 12	8+ 9
pt:best-gap|according-to|according|gap|according-to||	1 -8
pt:best-gap|colon|naked||	8+ 8
pt:best-gap|named-before|naked||	2-3 10	4-7 22	8+ 7
pt:best-gap|named-nearby|naked||	2-3 14	4-7 18
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 10	8+ 11
pt:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -8
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 7	4-7 18
pt:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 8
pt:best-gap|sentence-before|according|gap|sentence-before|,q|	8+ 7
pt:best-gap|sentence-before|according|gap|sentence-before|,|	2-3 7	4-7 14	8+ 8
pt:best-gap|sentence-before|apposition|gap|sentence-before||	8+ 10
pt:best-gap|sentence-before|judging|gap|sentence-before||	4-7 10
pt:best-gap|sentence-before|saying|gap|sentence-before|,;|	8+ 7
pt:best-gap|sentence-before|saying|gap|sentence-before|,qs|	2-3 -8
pt:best-gap|sentence-before|saying|gap|sentence-before|,s;|	4-7 9
pt:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 -7
pt:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 7	4-7 7
pt:best-gap|sentence-before|saying|gap|sentence-before|s,|	8+ 7
pt:best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 9	8+ 9
pt:best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 9
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	1 7	2-3 11	4-7 15	8+ 7
pt:best-gap|sentence-before|saying|gap|sentence-before||	4-7 14	8+ 7
pt:best-gap|signature|naked||	8+ 8
pt:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -11
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	2-3 7
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -7
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 11
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 -11	4-7 13
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 8	4-7 17
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 28	8+ 19
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc;|	2-3 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 10	4-7 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 9	4-7 10	8+ 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 17	4-7 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -9	2-3 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -7	2-3 -8	4-7 -7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	8+ 8
pt:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -7
pt:best-gap|topic|naked||	2-3 -8
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -7
pt:best-intro|,|according|1|	2-3 7
pt:best-intro|,|according|5-10|	4-7 9
pt:best-intro|,|according|far|	4-7 10
pt:best-intro|,|naked|1|	2-3 -10
pt:best-intro|,|naked|2-4|	1 8	2-3 -7	4-7 -7
pt:best-intro|,|naked|5-10|	4-7 13
pt:best-intro|,|naked|far|	2-3 9
pt:best-intro|,|saying|1|	2-3 9
pt:best-intro|,|saying|5-10|	2-3 8	4-7 13	8+ 7
pt:best-intro|,|saying|far|	2-3 -8	4-7 12
pt:best-intro|:|naked|1|	1 -10	4-7 -9	8+ 9
pt:best-intro|:|naked|2-4|	8+ 22
pt:best-intro|:|naked|5-10|	2-3 -12
pt:best-intro|:|naked|far|	8+ 19
pt:best-intro|:|saying|1|	4-7 18	8+ 17
pt:best-intro|:|saying|2-4|	4-7 17	8+ 14
pt:best-intro|:|saying|5-10|	4-7 20	8+ 16
pt:best-intro|auxiliary|according|2-4|	4-7 12
pt:best-intro|auxiliary|according|5-10|	4-7 16	8+ 7
pt:best-intro|auxiliary|according|far|	2-3 10
pt:best-intro|auxiliary|judging|5-10|	2-3 -7
pt:best-intro|auxiliary|naked|far|	1 8	2-3 7	4-7 16
pt:best-intro|auxiliary|saying|2-4|	2-3 18
pt:best-intro|auxiliary|saying|5-10|	2-3 15	4-7 8
pt:best-intro|auxiliary|saying|far|	2-3 10
pt:best-intro|capital|naked|far|	1 -11	2-3 -10
pt:best-intro|capital|saying|2-4|	4-7 9
pt:best-intro|capital|saying|5-10|	2-3 8
pt:best-intro|coordinator|naked|far|	2-3 -9
pt:best-intro|determiner|according|2-4|	1 -7
pt:best-intro|determiner|according|5-10|	1 -7
pt:best-intro|determiner|according|far|	2-3 -9
pt:best-intro|determiner|judging|1|	2-3 11
pt:best-intro|determiner|naked|2-4|	1 -10
pt:best-intro|determiner|naked|5-10|	1 -12
pt:best-intro|determiner|naked|far|	1 -17	4-7 7
pt:best-intro|determiner|saying|1|	2-3 10
pt:best-intro|determiner|saying|2-4|	1 -8
pt:best-intro|determiner|saying|5-10|	2-3 -14
pt:best-intro|preposition|according|2-4|	2-3 -12
pt:best-intro|preposition|according|5-10|	2-3 10	4-7 8
pt:best-intro|preposition|according|far|	1 -11
pt:best-intro|preposition|judging|1|	1 -9
pt:best-intro|preposition|judging|2-4|	1 7	4-7 9
pt:best-intro|preposition|judging|5-10|	2-3 7
pt:best-intro|preposition|judging|far|	2-3 -8
pt:best-intro|preposition|naked|1|	1 -9	2-3 -12	4-7 8
pt:best-intro|preposition|naked|2-4|	2-3 -11
pt:best-intro|preposition|naked|5-10|	1 -7
pt:best-intro|preposition|saying|1|	1 7
pt:best-intro|preposition|saying|2-4|	2-3 9	4-7 10
pt:best-intro|preposition|saying|5-10|	1 -7	4-7 -8
pt:best-intro|start|naked|2-4|	8+ 8
pt:best-intro|start|naked|5-10|	8+ 12
pt:best-intro|start|naked|far|	4-7 23	8+ 14
pt:best-intro|start|other|1|	4-7 9	8+ 11
pt:best-intro|start|saying|1|	2-3 11	4-7 17
pt:best-intro|stop|according|5-10|	8+ 8
pt:best-intro|stop|according|far|	8+ 10
pt:best-intro|stop|apposition|2-4|	8+ 10
pt:best-intro|stop|judging|2-4|	4-7 10
pt:best-intro|stop|naked|1|	8+ 13
pt:best-intro|stop|naked|2-4|	4-7 17	8+ 13
pt:best-intro|stop|naked|5-10|	1 -9	2-3 10	4-7 23	8+ 7
pt:best-intro|stop|naked|far|	4-7 32	8+ 15
pt:best-intro|stop|other|1|	4-7 13	8+ 8
pt:best-intro|stop|saying|1|	1 8	2-3 10	4-7 13
pt:best-intro|stop|saying|2-4|	2-3 12	4-7 8
pt:best-intro|stop|saying|5-10|	2-3 11	4-7 11
pt:best-intro|stop|saying|far|	8+ 8
pt:best-intro|subordinator|judging|2-4|	4-7 7
pt:best-intro|subordinator|naked|2-4|	1 -13	2-3 -8	4-7 11
pt:best-intro|subordinator|naked|5-10|	1 11
pt:best-intro|subordinator|naked|far|	1 -11	2-3 -9
pt:best-intro|subordinator|saying|far|	4-7 -7
pt:best-intro|that|naked|far|	2-3 7	4-7 13
pt:best-intro|that|saying|1|	1 -7	4-7 9
pt:best-intro|that|saying|2-4|	2-3 13	4-7 11
pt:best-intro|that|saying|5-10|	4-7 9
pt:best-intro|verb-judging|judging|0|	2-3 -8
pt:best-intro|verb-judging|naked|far|	1 -8
pt:best-intro|verb-judging|saying|5-10|	2-3 9
pt:best-intro|verb-saying|naked|far|	4-7 -7
pt:best-intro|verb-saying|saying|far|	2-3 -7
pt:best-intro|word|according|1|	4-7 9
pt:best-intro|word|according|2-4|	1 10
pt:best-intro|word|according|5-10|	1 -9	4-7 11	8+ 7
pt:best-intro|word|according|far|	1 -7	4-7 13
pt:best-intro|word|apposition|5-10|	4-7 7
pt:best-intro|word|judging|0|	2-3 -17
pt:best-intro|word|judging|2-4|	1 14	4-7 9
pt:best-intro|word|judging|5-10|	4-7 9
pt:best-intro|word|naked|0|	2-3 -11
pt:best-intro|word|naked|1|	1 -9	2-3 -10	4-7 -10
pt:best-intro|word|naked|2-4|	4-7 16
pt:best-intro|word|naked|5-10|	4-7 10	8+ 12
pt:best-intro|word|naked|far|	1 -13
pt:best-intro|word|saying|0|	2-3 7
pt:best-intro|word|saying|1|	4-7 13
pt:best-intro|word|saying|2-4|	4-7 15	8+ 7
pt:best-intro|word|saying|5-10|	1 -12	4-7 19	8+ 11
pt:best-intro|word|saying|far|	2-3 -9
pt:best-intro|—|naked|far|	8+ 7
pt:best-lead|lower|,|according|	according-to 14
pt:best-lead|lower|,|judging|	speaker-then-quote 8
pt:best-lead|lower|,|naked|	topic 11
pt:best-lead|lower|,|saying|	sentence-before 11	speaker-then-quote 14	verb-then-speaker 12
pt:best-lead|lower|:|naked|	actor-nearby -12	topic -12
pt:best-lead|lower|adverb|saying|	speaker-then-quote 12
pt:best-lead|lower|auxiliary|according|	according-to -7
pt:best-lead|lower|auxiliary|judging|	speaker-then-quote -7
pt:best-lead|lower|auxiliary|naked|	named-nearby 11	topic 10
pt:best-lead|lower|auxiliary|saying|	sentence-before 14
pt:best-lead|lower|capital|naked|	actor-nearby -10	topic -13
pt:best-lead|lower|capital|saying|	speaker-then-quote 12
pt:best-lead|lower|coordinator|according|	according-to 10
pt:best-lead|lower|coordinator|naked|	actor-nearby -8	topic -8
pt:best-lead|lower|determiner|naked|	named-nearby 8	topic -20
pt:best-lead|lower|determiner|saying|	quote-then-verb 7	sentence-before -8	speaker-then-quote -11
pt:best-lead|lower|preposition|naked|	named-nearby 8	topic -10
pt:best-lead|lower|subordinator|according|	according-to 10
pt:best-lead|lower|subordinator|judging|	speaker-then-quote 11
pt:best-lead|lower|subordinator|naked|	actor-nearby -8
pt:best-lead|lower|subordinator|saying|	sentence-before -7
pt:best-lead|lower|that|naked|	actor-nearby 11	topic 9
pt:best-lead|lower|verb-judging|naked|	topic -12
pt:best-lead|lower|verb-saying|naked|	named-nearby 10
pt:best-lead|lower|verb-saying|saying|	sentence-before -7
pt:best-lead|lower|word|according|	according-to 15
pt:best-lead|lower|word|apposed|	speaker-then-quote 7
pt:best-lead|lower|word|naked|	named-nearby 12
pt:best-lead|lower|word|saying|	quote-then-verb -10	sentence-before 13	verb-then-speaker 8
pt:best-lead|lower|word|thinking|	speaker-then-quote -7
pt:best-lead|upper|,|according|	according-to -9	sentence-before -7
pt:best-lead|upper|,|naked|	actor-nearby -9	topic -14
pt:best-lead|upper|,|other|	quote-then-verb -7
pt:best-lead|upper|,|saying|	sentence-before -7	speaker-then-quote -7
pt:best-lead|upper|:|apposition|	speaker-then-quote 10
pt:best-lead|upper|:|direct|	speaker-then-quote 9
pt:best-lead|upper|:|judging|	speaker-then-quote 14
pt:best-lead|upper|:|saying|	speaker-then-quote 10
pt:best-lead|upper|capital|naked|	actor-nearby -7
pt:best-lead|upper|determiner|according|	according-to -13
pt:best-lead|upper|determiner|naked|	actor-nearby -10	named-nearby -18	topic -8
pt:best-lead|upper|preposition|according|	according-to -9
pt:best-lead|upper|preposition|judging|	speaker-then-quote -7
pt:best-lead|upper|preposition|naked|	actor-nearby -18	named-nearby -18	topic -12
pt:best-lead|upper|preposition|saying|	quote-then-speaker -10	speaker-then-quote -10	verb-then-speaker -7
pt:best-lead|upper|start|naked|	actor-nearby 15	named-before 11	topic 11
pt:best-lead|upper|start|saying|	paragraph-before 7	quote-then-verb 16	sentence-after 9
pt:best-lead|upper|stop|apposition|	sentence-before 11
pt:best-lead|upper|stop|judging|	sentence-before 11
pt:best-lead|upper|stop|naked|	actor-nearby 10	named-before 17	topic 7
pt:best-lead|upper|stop|other|	quote-then-verb 14
pt:best-lead|upper|stop|saying|	quote-then-verb 16	sentence-before 14
pt:best-lead|upper|verb-judging|judging|	speaker-then-quote -11
pt:best-lead|upper|verb-saying|naked|	topic -10
pt:best-lead|upper|word|according|	according-to -11
pt:best-lead|upper|word|judging|	speaker-then-quote -8
pt:best-lead|upper|word|naked|	named-nearby -16	topic -13
pt:best-lead|upper|word|saying|	sentence-before -8	speaker-then-quote -14
pt:best-lemma|	aceitar 7	achar 8	acusar 16	admitir 8	advertir 8	afirmar 13	alertar -7	apelidar -7	aplaudir 10	assegurar 11	atestar 9	atirar 8	atribuir -7	brincar 8	chamar -19	comentar 12	comparar 10	completar 7	concordar 8	condenar -8	confessar 11	confidenciar 8	confirmar 11	corrigir 7	defender 9	denunciar 12	desafiar 7	descrever 12	desculpar 10	destacar 10	devolver 9	elogiar 14	esclarecer -7	escrever -7	exigir -8	explicar -11	felicitar 7	gracejar 7	informar 12	invocar 12	ironizar 10	justificar 11	lamentar 19	lembrar -15	ler -8	limitar 13	mandar 13	manifestar 12	manter -11	minimizar 8	orientar 7	preferir 14	publicar -9	queixar 9	querer -9	questionar 8	rebater 10	reclamar 12	reconhecer 7	recordar 11	recusar 11	reiterar 9	rejeitar 7	relatar -7	rematar 8	repudiar 7	responder 13	ressaltar 7	revelar 14	rir 8	saber 10	sorrir 7	sublinhar 9	suspirar 7
pt:best-lemma|acrescentar|quote-then-verb|	1 8
pt:best-lemma|acusar|speaker-then-quote|	2-4 11	5-10 9
pt:best-lemma|adiantar|sentence-before|	far -8
pt:best-lemma|adiantar|speaker-then-quote|	2-4 8
pt:best-lemma|admitir|quote-then-verb|	1 7
pt:best-lemma|admitir|sentence-before|	far 7
pt:best-lemma|admitir|speaker-then-quote|	2-4 16
pt:best-lemma|afirmar|quote-then-verb|	1 8
pt:best-lemma|afirmar|sentence-before|	5-10 9	far 14
pt:best-lemma|afirmar|speaker-then-quote|	5-10 11
pt:best-lemma|alegar|speaker-then-quote|	1 10
pt:best-lemma|anunciar|sentence-before|	5-10 7
pt:best-lemma|apelidar|speaker-then-quote|	1 -7
pt:best-lemma|assegurar|speaker-then-quote|	5-10 8
pt:best-lemma|atribuir|speaker-then-quote|	2-4 -7
pt:best-lemma|avisar|speaker-then-quote|	2-4 9
pt:best-lemma|brincar|quote-then-verb|	1 7
pt:best-lemma|chamar|speaker-then-quote|	0 -15	1 -16	2-4 8
pt:best-lemma|confirmar|sentence-before|	far 7
pt:best-lemma|confirmar|speaker-then-quote|	2-4 8
pt:best-lemma|considerar|speaker-then-quote|	1 -7	5-10 -7
pt:best-lemma|contar|quote-then-verb|	1 8
pt:best-lemma|contrapor|speaker-then-quote|	5-10 13
pt:best-lemma|declarar|speaker-then-quote|	2-4 13	5-10 7
pt:best-lemma|defender|quote-then-verb|	1 9
pt:best-lemma|denunciar|speaker-then-quote|	1 13
pt:best-lemma|destacar|speaker-then-quote|	1 10
pt:best-lemma|devolver|quote-then-verb|	1 9
pt:best-lemma|discordar|speaker-then-quote|	1 9
pt:best-lemma|dizer|quote-then-verb|	1 12
pt:best-lemma|dizer|speaker-then-quote|	0 -11	1 -8
pt:best-lemma|dizer|verb-then-speaker|	1 8
pt:best-lemma|elogiar|speaker-then-quote|	1 10
pt:best-lemma|falar|speaker-then-quote|	1 10	5-10 -7
pt:best-lemma|garantir|speaker-then-quote|	5-10 9
pt:best-lemma|gritar|speaker-then-quote|	0 -12
pt:best-lemma|informar|quote-then-verb|	1 9
pt:best-lemma|informar|speaker-then-quote|	1 8
pt:best-lemma|invocar|speaker-then-quote|	0 11
pt:best-lemma|ironizar|quote-then-verb|	1 7
pt:best-lemma|ironizar|speaker-then-quote|	5-10 7
pt:best-lemma|justificar|sentence-before|	far 7
pt:best-lemma|justificar|speaker-then-quote|	5-10 9
pt:best-lemma|lamentar|sentence-before|	5-10 11	far 7
pt:best-lemma|lamentar|speaker-then-quote|	0 12	1 9	5-10 9
pt:best-lemma|lembrar|quote-then-verb|	1 8
pt:best-lemma|lembrar|speaker-then-quote|	2-4 -8	5-10 -8
pt:best-lemma|limitar|quote-then-verb|	1 9
pt:best-lemma|limitar|speaker-then-quote|	2-4 8
pt:best-lemma|mandar|speaker-then-quote|	2-4 8	5-10 9
pt:best-lemma|manifestar|speaker-then-quote|	0 10
pt:best-lemma|manter|speaker-then-quote|	2-4 -7	5-10 -9
pt:best-lemma|negar|speaker-then-quote|	0 -9	2-4 10
pt:best-lemma|none|according-to|	0 -8	1 11
pt:best-lemma|none|actor-nearby|	1 -19	2-4 7
pt:best-lemma|none|interview|	far 7
pt:best-lemma|none|named-before|	1 8	2-4 11	5-10 14	far 16
pt:best-lemma|none|named-nearby|	1 -14	2-4 16	far 8
pt:best-lemma|none|paragraph-before|	far 7
pt:best-lemma|none|sentence-before|	2-4 10	5-10 7
pt:best-lemma|none|topic|	1 -11
pt:best-lemma|pedir|speaker-then-quote|	0 15	1 -11	2-4 11
pt:best-lemma|preferir|speaker-then-quote|	2-4 10
pt:best-lemma|prometer|speaker-then-quote|	2-4 -7
pt:best-lemma|queixar|speaker-then-quote|	1 9
pt:best-lemma|questionar|speaker-then-quote|	2-4 9
pt:best-lemma|reagir|sentence-before|	far -8
pt:best-lemma|rebater|quote-then-verb|	1 8
pt:best-lemma|reclamar|speaker-then-quote|	1 8
pt:best-lemma|reconhecer|quote-then-verb|	1 8
pt:best-lemma|reconhecer|speaker-then-quote|	0 10
pt:best-lemma|recordar|sentence-before|	far 9
pt:best-lemma|recordar|speaker-then-quote|	far 9
pt:best-lemma|recusar|speaker-then-quote|	5-10 10
pt:best-lemma|rejeitar|speaker-then-quote|	2-4 9
pt:best-lemma|relatar|speaker-then-quote|	5-10 -9
pt:best-lemma|responder|quote-then-verb|	1 10
pt:best-lemma|responder|sentence-before|	5-10 10
pt:best-lemma|responder|speaker-then-quote|	1 10	5-10 13
pt:best-lemma|resumir|speaker-then-quote|	2-4 9
pt:best-lemma|revelar|quote-then-verb|	1 10
pt:best-lemma|revelar|sentence-before|	5-10 8	far 7
pt:best-lemma|rir|quote-then-verb|	1 7
pt:best-lemma|saber|quote-then-verb|	2-4 8
pt:best-lemma|saber|speaker-then-quote|	2-4 8
pt:best-lemma|unlisted|quote-then-verb|	0 -8	1 8
pt:best-near|according-to|according|	0 -8	1 11
pt:best-near|according|2-4|	4-7 13	8+ 9
pt:best-near|according|5-10|	1 -16	4-7 18	8+ 10
pt:best-near|according|far|	1 -14	8+ 11
pt:best-near|actor-nearby|naked|	1 -19	2-4 7
pt:best-near|apposition|2-4|	8+ 10
pt:best-near|apposition|5-10|	4-7 7
pt:best-near|direct|far|	2-3 -9
pt:best-near|interview|naked|	far 7
pt:best-near|judging|0|	2-3 -17
pt:best-near|judging|1|	1 -13	2-3 11	4-7 14
pt:best-near|judging|2-4|	1 11	4-7 16
pt:best-near|judging|5-10|	8+ 10
pt:best-near|judging|far|	2-3 -10
pt:best-near|naked|0|	2-3 -12
pt:best-near|naked|1|	1 -21	4-7 -10	8+ 12
pt:best-near|naked|2-4|	4-7 8	8+ 23
pt:best-near|naked|far|	2-3 7
pt:best-near|named-before|naked|	1 8	2-4 11	5-10 14	far 16
pt:best-near|named-nearby|naked|	1 -14	2-4 16	far 8
pt:best-near|other|0|	2-3 -8
pt:best-near|other|1|	2-3 -8	4-7 11	8+ 11
pt:best-near|paragraph-before|saying|	far 7
pt:best-near|quote-then-speaker|saying|	-6 -7	1 -7
pt:best-near|quote-then-verb|other|	0 -8	1 8
pt:best-near|quote-then-verb|saying|	1 15	2-4 -7	5-10 -8
pt:best-near|saying|0|	1 -7
pt:best-near|saying|1|	1 7	4-7 12	8+ 8
pt:best-near|saying|2-4|	1 -8	2-3 8	8+ 10
pt:best-near|saying|5-10|	8+ 17
pt:best-near|saying|far|	4-7 -11	8+ 8
pt:best-near|sentence-after|saying|	1 9
pt:best-near|sentence-before|according|	far -7
pt:best-near|sentence-before|apposition|	2-4 10	5-10 7
pt:best-near|sentence-before|judging|	2-4 11	far -8
pt:best-near|sentence-before|saying|	1 12	5-10 18
pt:best-near|speaker-then-quote|apposition|	2-4 10
pt:best-near|speaker-then-quote|direct|	far -10
pt:best-near|speaker-then-quote|judging|	0 -10	2-4 8
pt:best-near|speaker-then-quote|thinking|	5-10 -9
pt:best-near|thinking|5-10|	2-3 -7
pt:best-near|topic|naked|	1 -11
pt:best-negated|	true -12
pt:best-order|according|according|2-4|	4-7 13	8+ 9
pt:best-order|according|according|5-10|	1 -16	4-7 18	8+ 10
pt:best-order|according|according|far|	1 -14	8+ 11
pt:best-order|apposed|judging|1|	4-7 7
pt:best-order|apposed|judging|2-4|	2-3 13	4-7 9
pt:best-order|apposed|saying|0|	4-7 12
pt:best-order|apposed|saying|1|	1 7	2-3 15	4-7 13	8+ 7
pt:best-order|apposed|saying|5-10|	2-3 -7	4-7 14	8+ 9
pt:best-order|apposed|saying|far|	4-7 -9
pt:best-order|apposition|apposition|2-4|	8+ 10
pt:best-order|apposition|apposition|5-10|	4-7 7
pt:best-order|apposition|judging|2-4|	1 8	2-3 11	4-7 9
pt:best-order|apposition|judging|5-10|	2-3 7	4-7 8
pt:best-order|apposition|saying|1|	1 8	2-3 11	4-7 16
pt:best-order|apposition|saying|2-4|	1 7	4-7 24	8+ 11
pt:best-order|apposition|saying|5-10|	2-3 19	8+ 12
pt:best-order|apposition|saying|far|	1 7	4-7 12	8+ 7
pt:best-order|direct|direct|far|	2-3 -9
pt:best-order|direct|judging|0|	2-3 -15
pt:best-order|direct|judging|1|	1 -10	2-3 11
pt:best-order|direct|judging|2-4|	1 11	2-3 -7	4-7 11
pt:best-order|direct|judging|far|	2-3 -10
pt:best-order|direct|saying|0|	1 -11
pt:best-order|direct|saying|1|	2-3 -9	8+ 15
pt:best-order|direct|saying|2-4|	1 -11	2-3 14	8+ 9
pt:best-order|direct|saying|5-10|	4-7 27	8+ 15
pt:best-order|direct|saying|far|	8+ 8
pt:best-order|direct|thinking|5-10|	2-3 -7
pt:best-order|inverted|other|0|	2-3 -8
pt:best-order|inverted|other|1|	2-3 -8	4-7 11	8+ 11
pt:best-order|inverted|saying|1|	1 9	2-3 9	4-7 10
pt:best-order|inverted|saying|2-4|	1 -8	4-7 9
pt:best-order|inverted|saying|5-10|	1 -10
pt:best-order|inverted|saying|far|	2-3 -10
pt:best-order|naked|naked|0|	2-3 -12
pt:best-order|naked|naked|1|	1 -21	4-7 -10	8+ 12
pt:best-order|naked|naked|2-4|	4-7 8	8+ 23
pt:best-order|naked|naked|far|	2-3 7
pt:best-order|relative|saying|2-4|	4-7 10
pt:best-phrase|name|	apposition 10	direct 7	judging 17	naked 11	other 10
pt:best-phrase|noun|	apposition 7	direct -7	judging -15	naked -21	other -10	thinking -11
pt:best-phrase|pronoun|	naked 13	other 11
pt:best-score|	-1 -17	2 9	3 8	4 7	5 16	7 10
pt:best-score|-1|	2-3 -10	4-7 -8
pt:best-score|-2|	8+ 14
pt:best-score|-3|	1 -22	2-3 -7	4-7 12	8+ 12
pt:best-score|-4|	1 -10	4-7 7	8+ 14
pt:best-score|0|	1 -15	2-3 10
pt:best-score|1|	4-7 11	8+ 26
pt:best-score|2|	4-7 18
pt:best-score|3|	2-3 7	8+ 20
pt:best-score|4|	1 9	8+ 11
pt:best-score|5|	1 8	2-3 8	4-7 26	8+ 9
pt:best-score|6|	2-3 -10	4-7 14	8+ 9
pt:best-score|7|	4-7 10
pt:best|according-to|according|	4-7 22	8+ 11
pt:best|colon|naked|	8+ 8
pt:best|named-before|naked|	2-3 10	4-7 22	8+ 7
pt:best|named-nearby|naked|	2-3 14	4-7 18
pt:best|quote-then-speaker|saying|	4-7 -8
pt:best|quote-then-verb|other|	2-3 -8	8+ 11
pt:best|quote-then-verb|saying|	4-7 18
pt:best|sentence-after|saying|	2-3 8
pt:best|sentence-before|according|	1 -10	8+ 10
pt:best|sentence-before|apposition|	4-7 9	8+ 11
pt:best|sentence-before|judging|	2-3 -8
pt:best|sentence-before|saying|	2-3 9	8+ 8
pt:best|signature|naked|	8+ 8
pt:best|speaker-then-quote|apposed|	2-3 7	8+ 8
pt:best|speaker-then-quote|apposition|	4-7 9
pt:best|speaker-then-quote|direct|	1 -10
pt:best|speaker-then-quote|judging|	2-3 -7	4-7 22	8+ 9
pt:best|speaker-then-quote|saying|	8+ 15
pt:best|speaker-then-quote|thinking|	1 -8	8+ 8
pt:best|topic|naked|	2-3 -8
pt:best|verb-then-speaker|saying|	1 -7	8+ 11
pt:case-follow|all-one|,auxiliary|	none -7
pt:case-follow|all-one|,determiner|	none -12
pt:case-follow|all-one|,preposition|	none -9
pt:case-follow|all-one|,quote|	none -8
pt:case-follow|all-one|,subordinator|	none -7
pt:case-follow|all-one|,that|	none -9
pt:case-follow|all-one|,verb-saying|	none 9
pt:case-follow|all-one|:|	none -9
pt:case-follow|all-one|auxiliary|	none -12
pt:case-follow|all-one|capital|	none -10
pt:case-follow|all-one|coordinator|	none -12
pt:case-follow|all-one|preposition|	none -16
pt:case-follow|all-one|word|	none -14
pt:case-follow|all|,preposition|	none -12
pt:case-follow|all|,subordinator|	none -10
pt:case-follow|all|,that|	none -11
pt:case-follow|all|auxiliary|	none -8
pt:case-follow|all|coordinator|	none -9
pt:case-follow|all|preposition|	none -13
pt:case-follow|all|word|	none -9
pt:case-follow|first|,preposition|	none -8
pt:case-follow|first|,verb-saying|	? 8	none 14
pt:case-follow|first|,word|	? 9	none 9
pt:case-follow|first|auxiliary|	none -9
pt:case-follow|first|capital|	. 10
pt:case-follow|first|coordinator|	. 9	none -11
pt:case-follow|first|end|	. 20	? 14	none 16
pt:case-follow|first|preposition|	. 11	none -7
pt:case-follow|first|stop|	none -11
pt:case-follow|first|word|	none -12
pt:case-follow|first|—|	? 9	none 13
pt:case-follow|most|end|	. 7
pt:case-follow|none|,auxiliary|	none -11
pt:case-follow|none|,determiner|	none -12
pt:case-follow|none|,quote|	none -8
pt:case-follow|none|,subordinator|	none -10
pt:case-follow|none|,that|	none -17
pt:case-follow|none|,word|	none -8
pt:case-follow|none|auxiliary|	none -8
pt:case-follow|none|determiner|	none 10
pt:case-follow|none|end|	. 9
pt:case-follow|none|preposition|	none 7
pt:case-follow|none|stop|	none 7
pt:case-follow|none|subordinator|	none -8
pt:case-follow|none|that|	none -11
pt:case-follow|none|verb-saying|	none -9
pt:case-follow|titled|end|	none 7
pt:case-intro|all-one|	, -14	: 12	adverb -7	capital -11	determiner -15	preposition -25	subordinator -8	verb-judging -12
pt:case-intro|all|	, -11	determiner -11	preposition -19	stop 10	word -13
pt:case-intro|first|	, -15	preposition -15	start 10	stop 12	verb-judging -7	word -16	— 9
pt:case-intro|most|	: 11	start 8
pt:case-intro|none|	, 17	: -21	that 7	verb-saying -8	word 7
pt:case-intro|some|	preposition -9	verb-saying 7
pt:case-intro|titled|	: 10	preposition -8
pt:case|all-one|	2 9
pt:case|first|	1 -7	10+ 8	4-5 -10
pt:case|most|	4-5 14
pt:case|none|	10+ 15	3 7	4-5 7
pt:case|some|	3 -7	6-9 11
pt:case|titled|	3 -12	4-5 9	6-9 7
pt:chain-on|, verb-saying ,|	1 7	2-3 13	4-7 12
pt:chain-on|, verb-saying stop|	4-7 7	8+ 9
pt:chain-on|,|	1 -10
pt:chain-on|coordinator|	1 -15	2-3 -7
pt:chain-on|far|	2-3 9
pt:chain-on|none|	2-3 -7	8+ 10
pt:chain-on|preposition|	1 -16
pt:chain-on|stop preposition word|	2-3 -9
pt:chain-on|stop|	1 -12	2-3 17	4-7 12	8+ 8
pt:chain|, verb-saying ,|	4-7 7	8+ 7
pt:chain|,|	1 -13	2-3 -8
pt:chain|coordinator|	1 -7	2-3 -9
pt:chain|determiner preposition coordinator|	2-3 -8
pt:chain|none|	4-7 8	8+ 12
pt:chain|preposition ,|	1 -7
pt:chain|preposition coordinator|	1 -9
pt:chain|preposition|	1 -12	2-3 -9
pt:clause|false|false|	first -8
pt:clause|false|true|	some 9
pt:clause|true|false|	first 12	most 7	none 12
pt:clause|true|true|	none 10
pt:continues|	true 9
pt:echo|all|2-3|	false 7
pt:echo|all|4-7|	false 7	true 13
pt:echo|all|	all -8	first 12	some -8
pt:echo|all|false|	2-3 11	4-7 16
pt:echo|all|true|	1 -12
pt:echo|half|4-7|	true 12
pt:echo|half|	none 12	true 13
pt:echo|none|1|	true -7
pt:echo|none|2-3|	true -15
pt:echo|none|8+|	true 7
pt:echo|none|	true -17
pt:echo|some|4-7|	true -8
pt:echo|some|8+|	false 17
pt:echo|some|	all -7	titled 7	true -8
pt:echo|some|false|	4-7 -7	8+ 17
pt:ending|	! 13	. 18
pt:family|"|	1 13	8+ 20
pt:family|none|	2-3 12	4-7 19	8+ 8
pt:family|«|	8+ 8
pt:family|»|	8+ 10
pt:family|“|	1 -7
pt:follow|	,adverb -11	,auxiliary -9	,determiner -17	,preposition -9	,pronoun -7	,quote -9	,subordinator -12	,that -22	,verb-judging 8	,verb-saying 13	adverb -9	auxiliary -16	determiner 11	end 14	preposition 7	pronoun -8	subordinator -8	that -11	verb-saying -12	word -15	— 16
pt:gov|aceitar|present|	not 7
pt:gov|achar|	none 10
pt:gov|achar|past|	none 9
pt:gov|aconselhar|present|	none 9
pt:gov|acrescentar|4-7|	1 7	4-7 9
pt:gov|acrescentar|	none 10
pt:gov|acrescentar|present|	none 12
pt:gov|acusar|2-3|	2-3 9
pt:gov|acusar|4-7|	1 7	2-3 7
pt:gov|acusar|	de 16
pt:gov|acusar|past|	none 8
pt:gov|acusar|present|	none 13
pt:gov|adiantar|2-3|	4-7 8
pt:gov|adiantar|	que 8
pt:gov|admitir|2-3|	2-3 13
pt:gov|admitir|4-7|	4-7 8
pt:gov|admitir|8+|	4-7 11
pt:gov|admitir|	a 12	de 10	em 7	none 10	que 13
pt:gov|admitir|present|	none 17
pt:gov|afirmar|2-3|	1 -9	2-3 11	4-7 11
pt:gov|afirmar|4-7|	1 8	2-3 13	4-7 12
pt:gov|afirmar|	que 9
pt:gov|afirmar|past|	none 15
pt:gov|anunciar|past|	none 9
pt:gov|apelar|1|	2-3 11
pt:gov|apelar|past|	none 11
pt:gov|apelidar|1|	2-3 -10
pt:gov|apelidar|	de -11
pt:gov|assegurar|4-7|	4-7 8
pt:gov|assegurar|past|	none 9
pt:gov|assegurar|	que 8
pt:gov|atestar|past|	none 9
pt:gov|atirar|	none 7
pt:gov|atirar|past|	none 7
pt:gov|avaliar|	que 8
pt:gov|avisar|2-3|	4-7 10
pt:gov|avisar|present|	none 10
pt:gov|avisar|	que 11
pt:gov|chamar|0|	2-3 -14
pt:gov|chamar|1|	1 -7	2-3 -10
pt:gov|chamar|2-3|	1 -9	2-3 7	4-7 10
pt:gov|chamar|	de -8	none -10
pt:gov|chamar|past|	auxiliary -8
pt:gov|chamar|present|	já -8
pt:gov|classificar|1|	2-3 10
pt:gov|classificar|2-3|	1 10	2-3 12	4-7 8
pt:gov|classificar|	como 11
pt:gov|classificar|past|	none 7
pt:gov|classificar|present|	none 8
pt:gov|comemorar|	none 7
pt:gov|comemorar|past|	none 7
pt:gov|comentar|past|	none 8
pt:gov|completar|	none 7
pt:gov|concluir|past|	none 8
pt:gov|condenar|past|	none -7
pt:gov|confirmar|1|	4-7 7
pt:gov|confirmar|4-7|	2-3 8
pt:gov|confirmar|	none 10
pt:gov|confirmar|past|	none 7
pt:gov|confirmar|present|	none 9
pt:gov|considerar|0|	1 8
pt:gov|considerar|1|	4-7 7
pt:gov|considerar|2-3|	1 13	2-3 11	4-7 9
pt:gov|considerar|4-7|	2-3 -10
pt:gov|considerar|	a 15	de -10	none 10
pt:gov|considerar|past|	none 9
pt:gov|contar|4-7|	1 -8	4-7 7
pt:gov|contar|8+|	2-3 -7
pt:gov|continuar|	a -7
pt:gov|continuar|past|	none -7
pt:gov|criticar|1|	4-7 8
pt:gov|criticar|	a 10
pt:gov|culpar|	none 8
pt:gov|declarar|4-7|	4-7 7
pt:gov|declarar|	none 10	que 10
pt:gov|declarar|past|	none 16
pt:gov|definir|	como 9
pt:gov|definir|past|	none 9
pt:gov|denunciar|	none 10
pt:gov|denunciar|present|	none 10
pt:gov|desafiar|	a 9
pt:gov|destacar|	a 7
pt:gov|destacar|past|	none 10
pt:gov|desvalorizar|	none 8
pt:gov|desvalorizar|past|	none 7
pt:gov|discordar|1|	8+ 9
pt:gov|discordar|	none 9
pt:gov|disparar|present|	none -7
pt:gov|ditar|2-3|	4-7 11
pt:gov|ditar|4-7|	4-7 8
pt:gov|ditar|	a 10
pt:gov|ditar|present|	auxiliary 12
pt:gov|dizer|0|	1 -9	2-3 -7
pt:gov|dizer|1|	1 -7	4-7 15	8+ 7
pt:gov|dizer|4-7|	4-7 15	8+ 9
pt:gov|dizer|8+|	2-3 7
pt:gov|dizer|	ao -9	de 9	none -7	se 7
pt:gov|elogiar|1|	2-3 9
pt:gov|elogiar|	a 12	none 7
pt:gov|elogiar|past|	auxiliary 7	none 14
pt:gov|emendar|	none 10
pt:gov|emendar|present|	none 10
pt:gov|esclarecer|past|	none -7
pt:gov|escrever|0|	2-3 -8
pt:gov|escrever|1|	8+ 11
pt:gov|escrever|2-3|	4-7 9
pt:gov|escrever|4-7|	1 -8
pt:gov|escrever|	a 9
pt:gov|escrever|present|	none 9
pt:gov|esperar|	com -7	none 8
pt:gov|esperar|past|	none -7
pt:gov|esperar|present|	none 8
pt:gov|exigir|past|	none -7
pt:gov|explicar|	a 10
pt:gov|falar|1|	1 16	4-7 10
pt:gov|falar|	em 8	none 10	numa 7
pt:gov|falar|past|	none 10
pt:gov|garantir|2-3|	4-7 13
pt:gov|garantir|4-7|	4-7 9
pt:gov|garantir|	que -9
pt:gov|gostar|2-3|	1 -9
pt:gov|gostar|present|	not -10
pt:gov|gritar|past|	none 7
pt:gov|head|	acesso 10	administração 9	artigo -7	assessoria 7	colegiado 10	companhia 8	comunicado 10	curitiba 9	disse 8	entidade 9	episódio 7	faixa -7	fez 9	identificada 12	júri 10	magistrada 8	mensagem 11	ministro -9	ministério 7	name 12	none 7	nota 8	oposição 11	país 8	professora 7	regional 7	relator -8	saúde -7	ser 7	socialista 10	suspeitos -7	treinador 9	tribunal -8	turística 9	técnicos -7
pt:gov|head|alguém|	escrever -8
pt:gov|head|artigo|	publicar -7
pt:gov|head|colegiado|	afirmar 10
pt:gov|head|companhia|	falar 8
pt:gov|head|defesa|	considerar 8
pt:gov|head|ela|	dizer 10
pt:gov|head|episódio|	mostrar 9
pt:gov|head|fez|	saber 9
pt:gov|head|governo|	falar 9
pt:gov|head|name|	afirmar 10	chamar 10	classificar 7	condenar -10	confirmar 7	considerar 8	elogiar 7	esclarecer -7	falar 7	responder 8
pt:gov|head|ninguém|	queixar -7
pt:gov|head|none|	acrescentar 10	avisar 10	chamar 12	emendar 7	gostar -10	pedir 7
pt:gov|head|oposição|	falar 10
pt:gov|head|organisation|	admitir 9	atestar 9	declarar 7	discordar -7	dizer 14	garantir 10	informar 9	pedir 10
pt:gov|head|person|	achar 10	acrescentar 9	admitir 18	anunciar 9	avisar 12	comentar 10	confirmar 7	considerar 9	contar -7	declarar 10	destacar 10	desvalorizar 7	escrever 9	falar 12	garantir 13	lamentar 12	pedir -7	publicar -9	queixar 10	rebater 7	reclamar 8	responder 10
pt:gov|head|terá|	ditar 7
pt:gov|head|turística|	falar 9
pt:gov|head|técnicos|	chamar -7
pt:gov|informar|1|	2-3 8
pt:gov|informar|past|	none 11
pt:gov|informar|	que 9
pt:gov|invocar|0|	2-3 10
pt:gov|invocar|	none 12
pt:gov|invocar|present|	none 11
pt:gov|ironizar|2-3|	2-3 7
pt:gov|ironizar|4-7|	8+ 7
pt:gov|ironizar|past|	none 7
pt:gov|judging|0|false|false|	all-one -12	first -7
pt:gov|judging|1|false|false|	first 7
pt:gov|judging|1|true|false|	none 8
pt:gov|judging|2-3|false|false|	first 10	none 20
pt:gov|judging|2-3|true|false|	none 10
pt:gov|judging|4-7|false|false|	none -8
pt:gov|judging|4-7|true|false|	all-one -7	none 9
pt:gov|judging|8+|false|false|	first 11
pt:gov|judging|8+|true|false|	all-one -7
pt:gov|judging|a|1|	2-3 9
pt:gov|judging|a|2-3|	1 9	4-7 12	8+ 10
pt:gov|judging|a|false|	false 12
pt:gov|judging|a|	none 12
pt:gov|judging|como|1|	4-7 12
pt:gov|judging|como|2-3|	1 7	2-3 8	4-7 7
pt:gov|judging|como|false|	false 12
pt:gov|judging|como|	none 12
pt:gov|judging|com|false|	false 9
pt:gov|judging|com|	none 9
pt:gov|judging|de|1|	1 -7
pt:gov|judging|de|2-3|	2-3 16	4-7 13
pt:gov|judging|de|4-7|	2-3 -11	4-7 9	8+ 10
pt:gov|judging|de|8+|	2-3 -7
pt:gov|judging|em|false|	false 9
pt:gov|judging|em|	none 10
pt:gov|judging|none|0|	4-7 8
pt:gov|judging|none|1|	2-3 13	4-7 10
pt:gov|judging|none|2-3|	1 11	2-3 9
pt:gov|judging|none|	all-one -13	none 11
pt:gov|judging|none|true|	false 15
pt:gov|judging|que|true|	false 11
pt:gov|justificar|	de 9
pt:gov|justificar|past|	none 11
pt:gov|lamentar|0|	2-3 10
pt:gov|lamentar|2-3|	8+ 8
pt:gov|lamentar|4-7|	2-3 9
pt:gov|lamentar|	a 9	de 8	none 14	que 9
pt:gov|lamentar|past|	none 15
pt:gov|lembrar|4-7|	4-7 -8
pt:gov|lembrar|8+|	1 -8	8+ 10
pt:gov|lembrar|	a -10	none -9
pt:gov|lembrar|past|	none 11
pt:gov|lembrar|present|	none -13
pt:gov|ler|4-7|	4-7 -10
pt:gov|ler|	none -10
pt:gov|ler|past|	none -12
pt:gov|mandar|4-7|	4-7 9
pt:gov|mandar|past|	none 12
pt:gov|manter|	de -8
pt:gov|manter|past|	none -9
pt:gov|mostrar|past|	none 7
pt:gov|negar|	none -7
pt:gov|negar|present|	none -9
pt:gov|none|1|	all-one -19	first -7
pt:gov|none|2-3|	some -11	titled -11
pt:gov|none|4-7|	all -11	most 9	titled 8
pt:gov|none|8+|	none 25
pt:gov|none|false|true|	1 -13	4-7 -9
pt:gov|none|true|true|	1 -12	2-3 -9	4-7 -7
pt:gov|notar|4-7|	2-3 11
pt:gov|notar|	que 8
pt:gov|pedir|0|	1 10	4-7 12
pt:gov|pedir|1|	2-3 -11
pt:gov|pedir|2-3|	2-3 7	4-7 11	8+ 11
pt:gov|pedir|4-7|	4-7 -7
pt:gov|pedir|	de -7	para 7	que 14
pt:gov|perguntar|0|	2-3 8
pt:gov|perguntar|1|	4-7 7
pt:gov|perguntar|	none 8
pt:gov|perguntar|present|	none 7
pt:gov|ponderar|past|	none 10
pt:gov|precisar|4-7|	4-7 10
pt:gov|precisar|	de 9	none -7
pt:gov|precisar|present|	none 7
pt:gov|preferir|2-3|	2-3 7	4-7 7
pt:gov|preferir|4-7|	8+ 8
pt:gov|preferir|	em 8
pt:gov|preferir|past|	none 14
pt:gov|prometer|1|	2-3 8
pt:gov|prometer|2-3|	2-3 -7	4-7 12
pt:gov|publicar|past|	none -8
pt:gov|queixar|present|	none -11
pt:gov|querer|1|	1 -7
pt:gov|querer|past|	none -10
pt:gov|rebater|1|	8+ 8
pt:gov|rebater|	none 7
pt:gov|rebater|past|	none 7
pt:gov|rebater|present|	none 7
pt:gov|reclamar|1|	2-3 8
pt:gov|reclamar|	da 7
pt:gov|reclamar|past|	none 7
pt:gov|reclamar|present|	none 10
pt:gov|reconhecer|2-3|	4-7 7
pt:gov|reconhecer|	a 10	que 8
pt:gov|reconhecer|present|	none 10
pt:gov|recordar|4-7|	4-7 13
pt:gov|recordar|	none -9
pt:gov|recusar|	de -7
pt:gov|recusar|past|	none 8
pt:gov|referir|past|	none -7
pt:gov|reiterar|past|	none 9
pt:gov|rejeitar|	none -7	que 8
pt:gov|rejeitar|past|	none -7
pt:gov|responder|0|	2-3 9
pt:gov|responder|1|	2-3 8	4-7 8
pt:gov|responder|2-3|	2-3 10
pt:gov|responder|4-7|	2-3 8	4-7 7
pt:gov|responder|	a 7	none 12	que 17
pt:gov|responder|past|	none 19
pt:gov|responder|present|	none 9
pt:gov|ressalvar|past|	none 9
pt:gov|ressalvar|	que 8
pt:gov|resumir|	a 9
pt:gov|resumir|past|	none 8
pt:gov|revelar|	none 8
pt:gov|saber|past|	none 10
pt:gov|saber|	que 7
pt:gov|saying|0|false|false|	none -7	some 7
pt:gov|saying|1|false|false|	none 9
pt:gov|saying|1|false|true|	all-one -8
pt:gov|saying|1|true|false|	none 20
pt:gov|saying|2-3|false|false|	all -13	all-one 10	some 8
pt:gov|saying|2-3|true|false|	all -10
pt:gov|saying|4-7|true|false|	all -9	all-one -7	some 11
pt:gov|saying|8+|false|false|	first 14	none -8
pt:gov|saying|8+|true|false|	all -8	all-one -12
pt:gov|saying|aos|2-3|	4-7 8
pt:gov|saying|aos|false|	false 10
pt:gov|saying|aos|	first 10
pt:gov|saying|ao|1|	2-3 7
pt:gov|saying|ao|2-3|	2-3 -9
pt:gov|saying|ao|4-7|	1 -9
pt:gov|saying|ao|	all -13	first 8
pt:gov|saying|ao|true|	false -9
pt:gov|saying|a|1|	2-3 13	4-7 8
pt:gov|saying|a|2-3|	2-3 9	8+ 10
pt:gov|saying|a|8+|	1 -11	2-3 -7
pt:gov|saying|a|	all -7	first -11	some 12
pt:gov|saying|a|false|	true -7
pt:gov|saying|como|false|	false -7
pt:gov|saying|como|	none -9
pt:gov|saying|com|4-7|	4-7 9
pt:gov|saying|com|	first 9
pt:gov|saying|com|false|	false 9
pt:gov|saying|da|8+|	4-7 10
pt:gov|saying|da|false|	false -9
pt:gov|saying|de|1|	1 7	2-3 12	4-7 8
pt:gov|saying|de|4-7|	2-3 -12	8+ 12
pt:gov|saying|de|8+|	2-3 8	4-7 11
pt:gov|saying|dos|8+|	2-3 -7
pt:gov|saying|dos|false|	false -7
pt:gov|saying|do|	all-one 7	none 12
pt:gov|saying|do|true|	false 9
pt:gov|saying|em|1|	1 8	4-7 9
pt:gov|saying|em|4-7|	4-7 8
pt:gov|saying|em|8+|	8+ 12
pt:gov|saying|em|false|	false 8
pt:gov|saying|em|	first 12
pt:gov|saying|nas|4-7|	4-7 7
pt:gov|saying|nas|false|	false 8
pt:gov|saying|nas|	first 8
pt:gov|saying|na|4-7|	4-7 10
pt:gov|saying|none|1|	2-3 7	4-7 17	8+ 28
pt:gov|saying|none|2-3|	8+ 17
pt:gov|saying|none|	all-one 9	some 8
pt:gov|saying|no|2-3|	2-3 -9
pt:gov|saying|no|4-7|	4-7 8
pt:gov|saying|no|	all -9
pt:gov|saying|no|true|	false -9
pt:gov|saying|numa|false|	false 7
pt:gov|saying|numa|	none 7
pt:gov|saying|para|2-3|	2-3 7
pt:gov|saying|para|4-7|	4-7 10
pt:gov|saying|para|8+|	4-7 10
pt:gov|saying|para|false|	false 11
pt:gov|saying|para|	none 12
pt:gov|saying|para|true|	false 9
pt:gov|saying|porque|false|	false 8
pt:gov|saying|porque|	none 8
pt:gov|saying|por|4-7|	4-7 11
pt:gov|saying|que|1|	1 -7	4-7 13
pt:gov|saying|que|2-3|	4-7 22	8+ 9
pt:gov|saying|que|4-7|	1 7	4-7 20	8+ 12
pt:gov|saying|que|	first 10	some 10
pt:gov|saying|que|false|	false 9
pt:gov|saying|que|true|	true -9
pt:gov|saying|se|4-7|	2-3 10
pt:gov|saying|se|true|	false 13
pt:gov|saying|à|false|	false 9
pt:gov|subject|ela|judging|	2-3 8
pt:gov|subject|ela|judging|past|	4-7 11
pt:gov|subject|ela|saying|	1 8
pt:gov|subject|ela|saying|past|	4-7 10	8+ 9
pt:gov|subject|ele|saying|past|	4-7 14
pt:gov|subject|ele|saying|present|	8+ 7
pt:gov|subject|name|judging|	2-3 14	4-7 9
pt:gov|subject|name|judging|past|	2-3 11	4-7 8
pt:gov|subject|name|judging|present|	1 10	4-7 7
pt:gov|subject|name|saying|	1 7	2-3 9
pt:gov|subject|name|saying|past|	1 -9	2-3 15	4-7 18	8+ 12
pt:gov|subject|name|thinking|past|	1 -9
pt:gov|subject|none|judging|	0 -9	1 10
pt:gov|subject|none|judging|past|	1 -9	4-7 9
pt:gov|subject|none|judging|present|	1 8
pt:gov|subject|none|saying|	4-7 9	8+ 8
pt:gov|subject|none|saying|present|	1 -10	2-3 7	4-7 13
pt:gov|subject|none|thinking|present|	1 -10
pt:gov|subject|noun|judging|	2-3 12	4-7 -7	8+ -7
pt:gov|subject|noun|judging|past|	4-7 20	8+ 11
pt:gov|subject|noun|judging|present|	1 -18	4-7 11
pt:gov|subject|noun|saying|	1 7
pt:gov|subject|noun|saying|participle|	2-3 10	4-7 7
pt:gov|subject|noun|saying|past|	1 14	2-3 -9
pt:gov|subject|noun|saying|present|	1 -13	2-3 10	4-7 12	8+ 14
pt:gov|subject|noun|thinking|	1 -11
pt:gov|subject|noun|thinking|past|	2-3 -7
pt:gov|subject|organisation|judging|	2-3 12	4-7 -11
pt:gov|subject|organisation|judging|present|	4-7 7
pt:gov|subject|organisation|saying|	2-3 11
pt:gov|subject|organisation|saying|past|	4-7 19
pt:gov|subject|organisation|saying|present|	2-3 16
pt:gov|subject|person|judging|	2-3 19	4-7 10
pt:gov|subject|person|judging|past|	1 12	4-7 12	8+ 7
pt:gov|subject|person|judging|present|	2-3 11
pt:gov|subject|person|saying|past|	8+ 17
pt:gov|subject|person|saying|present|	4-7 12	8+ 14
pt:gov|sublinhar|	a 10
pt:gov|sustentar|2-3|	4-7 11
pt:gov|sustentar|8+|	4-7 9
pt:gov|sustentar|	a 10
pt:gov|sustentar|past|	none 11
pt:gov|thinking|1|true|false|	none -10
pt:gov|thinking|2-3|true|false|	none -9
pt:gov|thinking|com|false|	false -7
pt:gov|thinking|com|	first -7
pt:gov|thinking|de|	none -7
pt:gov|thinking|none|1|	1 -7
pt:gov|thinking|none|	none -10
pt:gov|thinking|none|true|	false -10
pt:gov|ver|past|	none 8
pt:headline|true|	2-3 -7	8+ 8
pt:head|"|	4-7 11
pt:head|plain|,verb-saying|	4-7 9
pt:head|plain|	: 17	all -8	coordinator -7	none -9	preposition -7	start -10	that -10	word -23
pt:head|plain|:|	2-3 -7	4-7 9
pt:head|plain|auxiliary|	1 -7
pt:head|plain|coordinator|	2-3 -14
pt:head|plain|end|	2-3 7
pt:head|plain|none|	2-3 -7
pt:head|plain|preposition|	1 -10	2-3 -12
pt:head|plain|verb-saying|	2-3 -7
pt:head|plain|word|	2-3 -11	4-7 -9
pt:head|titled|	: 10	preposition -8
pt:head|titled|end|	4-7 11
pt:head|titled|none|	4-7 7
pt:head|«|	8+ 8
pt:head|“|	1 -11	2-3 -9
pt:in-noun|false|false|2-3|	all-one 7	some -12
pt:in-noun|false|false|4-7|	some 8	titled 11
pt:in-noun|false|false|8+|	none 21	some 7
pt:in-noun|false|true|1|	all-one -12
pt:in-noun|false|true|4-7|	all -8
pt:in-noun|false|true|8+|	first 7
pt:in-noun|true|false|1|	all-one -24
pt:in-noun|true|false|2-3|	all -14	first -14	titled -9
pt:in-noun|true|false|4-7|	first -10	none 15
pt:in-noun|true|false|8+|	none 21
pt:in-noun|true|true|1|	all-one -8	none -10
pt:in-noun|true|true|2-3|	none -10
pt:in-noun|true|true|4-7|	first -7
pt:intro-follow|,|,preposition|	2-3 -7
pt:intro-follow|,|,that|	2-3 -8
pt:intro-follow|,|,word|	1 -12	2-3 -13	4-7 -10
pt:intro-follow|,|coordinator|	1 -9
pt:intro-follow|,|end|	4-7 8
pt:intro-follow|,|stop|	2-3 15	8+ 9
pt:intro-follow|:|end|	2-3 14	4-7 20	8+ 11
pt:intro-follow|:|preposition|	8+ 10
pt:intro-follow|adverb|stop|	4-7 11
pt:intro-follow|auxiliary|coordinator|	1 9
pt:intro-follow|auxiliary|preposition|	2-3 9
pt:intro-follow|auxiliary|stop|	4-7 13	8+ 9
pt:intro-follow|capital|capital|	1 -8
pt:intro-follow|capital|stop|	1 -7	4-7 14
pt:intro-follow|coordinator|word|	1 -7
pt:intro-follow|determiner|,auxiliary|	1 -8	2-3 -7
pt:intro-follow|determiner|,determiner|	2-3 -8
pt:intro-follow|determiner|,verb-saying|	1 -9	2-3 7
pt:intro-follow|determiner|,word|	2-3 -11
pt:intro-follow|determiner|coordinator|	2-3 -9
pt:intro-follow|determiner|preposition|	1 -12
pt:intro-follow|determiner|stop|	1 -8
pt:intro-follow|determiner|word|	1 -8	2-3 -8
pt:intro-follow|preposition|,auxiliary|	2-3 -7
pt:intro-follow|preposition|,coordinator|	1 -8
pt:intro-follow|preposition|,determiner|	2-3 -10
pt:intro-follow|preposition|,preposition|	1 -13	2-3 -12
pt:intro-follow|preposition|,subordinator|	2-3 -8
pt:intro-follow|preposition|,that|	2-3 -11
pt:intro-follow|preposition|,verb-saying|	1 -10	2-3 7	4-7 -7
pt:intro-follow|preposition|,word|	4-7 -9
pt:intro-follow|preposition|:|	1 -10
pt:intro-follow|preposition|;|	2-3 -8
pt:intro-follow|preposition|adverb|	2-3 -8
pt:intro-follow|preposition|coordinator|	4-7 8
pt:intro-follow|preposition|stop|	4-7 7	8+ 9
pt:intro-follow|preposition|word|	2-3 -10
pt:intro-follow|start|,verb-saying|	2-3 9	4-7 18	8+ 10
pt:intro-follow|start|,word|	4-7 12	8+ 16
pt:intro-follow|start|:|	4-7 9
pt:intro-follow|start|auxiliary|	1 -11
pt:intro-follow|start|end|	2-3 10	4-7 16
pt:intro-follow|start|stop|	8+ 15
pt:intro-follow|start|word|	2-3 -7	4-7 -10
pt:intro-follow|start|—|	2-3 9	4-7 14
pt:intro-follow|stop|,verb-saying|	1 10	2-3 17	4-7 22	8+ 10
pt:intro-follow|stop|,word|	2-3 7	4-7 21	8+ 15
pt:intro-follow|stop|capital|	4-7 13
pt:intro-follow|stop|end|	2-3 11	4-7 18	8+ 7
pt:intro-follow|stop|preposition|	4-7 8
pt:intro-follow|stop|stop|	4-7 10	8+ 17
pt:intro-follow|subordinator|,preposition|	2-3 -7
pt:intro-follow|subordinator|,word|	1 -9
pt:intro-follow|subordinator|stop|	4-7 -7
pt:intro-follow|that|stop|	2-3 13	4-7 18
pt:intro-follow|verb-judging|,word|	2-3 -7
pt:intro-follow|verb-judging|preposition|	2-3 -8
pt:intro-follow|verb-judging|stop|	1 -13	4-7 8
pt:intro-follow|verb-saying|,word|	2-3 -7
pt:intro-follow|verb-saying|coordinator|	4-7 10
pt:intro-follow|verb-saying|stop|	1 -13
pt:intro-follow|word|,capital|	2-3 -8
pt:intro-follow|word|,preposition|	4-7 9
pt:intro-follow|word|,quote|	1 -9
pt:intro-follow|word|,that|	1 -10	2-3 -8
pt:intro-follow|word|,verb-saying|	1 -11	2-3 -13
pt:intro-follow|word|,word|	1 -10	2-3 -10
pt:intro-follow|word|;|	4-7 7
pt:intro-follow|word|auxiliary|	2-3 -7
pt:intro-follow|word|coordinator|	2-3 7
pt:intro-follow|word|end|	1 -11	2-3 -9
pt:intro-follow|word|preposition|	1 -8
pt:intro-follow|word|stop|	4-7 7	8+ 18
pt:intro-follow|word|verb-saying|	2-3 -8
pt:intro-follow|word|word|	1 -9	2-3 -10	4-7 -7
pt:intro-follow|—|end|	4-7 8	8+ 10
pt:intro|	capital -8	quote 8	start 7	stop 13	— 7
pt:in|first|=ao|	8+ 7
pt:in|first|=as|	4-7 7	first 8
pt:in|first|=até|	2-3 8	none 8
pt:in|first|=a|	2-3 -15	4-7 -13	8+ 13	all-one -12	none -17	some -8	titled 7
pt:in|first|=cada|	8+ 10	first 10
pt:in|first|=como|	2-3 7
pt:in|first|=com|	8+ 12	first -8
pt:in|first|=desde|	none 8
pt:in|first|=de|	2-3 13	4-7 10	8+ 8	none 14
pt:in|first|=dois|	8+ 10
pt:in|first|=ela|	8+ 10	first 9
pt:in|first|=eles|	8+ 10	first 10
pt:in|first|=ele|	8+ 9	first 12
pt:in|first|=em|	4-7 17	8+ 12	first 15	none 8
pt:in|first|=era|	4-7 10	8+ 10	first 8
pt:in|first|=essa|	none 8
pt:in|first|=esse|	4-7 7	none 7
pt:in|first|=estava|	2-3 8	4-7 9	first 8
pt:in|first|=está|	2-3 8	4-7 8	none 11
pt:in|first|=eu|	2-3 8	4-7 11	8+ 15	first 15
pt:in|first|=e|	8+ 19
pt:in|first|=foi|	2-3 7	4-7 15	first 11	none 10
pt:in|first|=foram|	2-3 8
pt:in|first|=há|	4-7 12	8+ 7	first 9	none 8
pt:in|first|=mas|	4-7 9	none 10
pt:in|first|=meu|	4-7 9	8+ 11	first 12
pt:in|first|=na|	2-3 15	4-7 10	8+ 10	first 9	none 15
pt:in|first|=nem|	4-7 15	most 7	none 9
pt:in|first|=nos|	4-7 7	none 7
pt:in|first|=no|	4-7 8	first 8
pt:in|first|=numa|	4-7 9	none 9
pt:in|first|=nunca|	4-7 12	8+ 9	first 9
pt:in|first|=não|	4-7 17	8+ 21	none 10
pt:in|first|=nós|	4-7 7	first 7
pt:in|first|=os|	2-3 -11	4-7 10	8+ 8	all-one -8	first 11
pt:in|first|=ou|	8+ 7	first 7
pt:in|first|=o|	2-3 -18	4-7 -7	8+ 21	all-one -10	none -17	some 7
pt:in|first|=para|	2-3 10	4-7 9	8+ 9	none 15
pt:in|first|=pela|	4-7 9	none 9
pt:in|first|=pelo|	4-7 8
pt:in|first|=podem|	8+ 9	first 9
pt:in|first|=pode|	first 7
pt:in|first|=pois|	4-7 9	first 9
pt:in|first|=porque|	4-7 8	8+ 9	none 10
pt:in|first|=por|	2-3 8	none 10
pt:in|first|=quando|	8+ 9
pt:in|first|=que|	2-3 8	4-7 8	8+ 7	first 8	none 12
pt:in|first|=sem|	2-3 -9	first -9
pt:in|first|=se|	4-7 13	8+ 10	first 7	none 11
pt:in|first|=são|	4-7 10	first 8	none 9
pt:in|first|=tem|	4-7 10	none 9
pt:in|first|=tinha|	8+ 8	first 8
pt:in|first|=uma|	2-3 13	4-7 17	first 11	none 16
pt:in|first|=um|	4-7 22	8+ 13	first 10	none 10
pt:in|first|=vai|	2-3 -9	4-7 10
pt:in|first|=você|	4-7 8	first 10
pt:in|first|=à|	first -7	none 16
pt:in|first|=é|	2-3 8	4-7 11	8+ 9	first 7	none 17	some 7
pt:in|first|adverb|	1 9	2-3 11	8+ 13	all-one -11	first 8	none 9
pt:in|first|capital|	1 -7
pt:in|first|verb|	8+ 13	all -7
pt:in|first|word|	8+ 12
pt:in|functions|0|1|	all-one -7	first -8
pt:in|functions|0|2-3|	all-one 12	titled 9
pt:in|functions|0|4-7|	first -10
pt:in|functions|1|2-3|	all-one -12	some -7	titled -11
pt:in|functions|1|4-7|	all -8	most 10	none -7	titled 9
pt:in|functions|1|8+|	first 9
pt:in|functions|2|2-3|	none 7
pt:in|functions|2|4-7|	most 9	none 16
pt:in|functions|3|4-7|	none 17	some 12	titled 11
pt:in|functions|3|8+|	none 25	some 8
pt:in|last|-fi|	2-3 7
pt:in|last|	5 -7	an -8	au -9	co -13	do 8	eg -8	ei 9	el 16	eu 9	fa -9	fi 7	go -11	ha -10	ho -15	há -8	ie -13	im -8	io -14	iz 7	ja -10	la -10	le 7	ma 10	mo 8	no -10	nt -7	or -9	os 8	oz -11	pa -11	po -9	ra -8	re -11	ry -7	sa 9	so 16	te 11	ti -12	ua 10	ue 7	um -11	us -10	ut -9	ve 8	vo 8	xo -7	za 7	ão -8	ém 13
pt:in|last|5|	2-3 -7
pt:in|last|acê|	1 -7
pt:in|last|ada|	1 7
pt:in|last|ais|	2-3 13
pt:in|last|aiz|	2-3 -12
pt:in|last|alo|	1 -8
pt:in|last|ana|	2-3 8
pt:in|last|ara|	2-3 11
pt:in|last|ate|	1 -10
pt:in|last|ava|	2-3 10
pt:in|last|car|	2-3 10
pt:in|last|cha|	1 -13
pt:in|last|cia|	1 12
pt:in|last|das|	2-3 -9
pt:in|last|dia|	2-3 -10
pt:in|last|dor|	1 -8
pt:in|last|dão|	1 -7
pt:in|last|ela|	1 -9
pt:in|last|elo|	2-3 -7
pt:in|last|ent|	1 -7
pt:in|last|ero|	2-3 -10
pt:in|last|ery|	1 -7
pt:in|last|eta|	1 -12	2-3 -12
pt:in|last|eto|	1 -8
pt:in|last|eu|	2-3 9
pt:in|last|gio|	1 -12
pt:in|last|gre|	2-3 -9
pt:in|last|gua|	2-3 7
pt:in|last|gão|	1 -9
pt:in|last|has|	2-3 9
pt:in|last|iar|	2-3 10
pt:in|last|ias|	2-3 -7
pt:in|last|ica|	1 7
pt:in|last|ico|	1 -13	2-3 -7
pt:in|last|ido|	1 8
pt:in|last|ila|	1 -8
pt:in|last|ima|	1 8
pt:in|last|ina|	1 -12
pt:in|last|ine|	1 -9
pt:in|last|ior|	2-3 -8
pt:in|last|ira|	1 -8
pt:in|last|iro|	1 -10	2-3 9
pt:in|last|ita|	2-3 12
pt:in|last|ite|	2-3 -7
pt:in|last|ivo|	1 -9	2-3 7
pt:in|last|les|	2-3 -10
pt:in|last|lha|	1 -8
pt:in|last|lho|	2-3 -11
pt:in|last|lia|	2-3 -10
pt:in|last|liz|	1 11
pt:in|last|mal|	2-3 11
pt:in|last|mir|	2-3 7
pt:in|last|mos|	2-3 12
pt:in|last|mpo|	2-3 -8
pt:in|last|nal|	2-3 8
pt:in|last|nda|	1 -7
pt:in|last|ndo|	1 12	2-3 -8
pt:in|last|nho|	1 -13	2-3 -7
pt:in|last|nhá|	2-3 -8
pt:in|last|nja|	1 -8
pt:in|last|nos|	2-3 7
pt:in|last|nta|	2-3 10
pt:in|last|nte|	2-3 10
pt:in|last|oce|	2-3 -9
pt:in|last|odo|	2-3 10
pt:in|last|ois|	2-3 7
pt:in|last|ome|	1 -9
pt:in|last|ono|	2-3 -9
pt:in|last|oso|	1 9	2-3 7
pt:in|last|ote|	1 8
pt:in|last|pel|	2-3 9
pt:in|last|pra|	1 -7
pt:in|last|que|	1 8
pt:in|last|ral|	2-3 -11
pt:in|last|reg|	1 -8
pt:in|last|res|	2-3 11
pt:in|last|rio|	1 -13
pt:in|last|rme|	2-3 -9
pt:in|last|ros|	2-3 12
pt:in|last|rra|	2-3 -7
pt:in|last|rto|	2-3 -10
pt:in|last|rua|	2-3 10
pt:in|last|sco|	2-3 -7
pt:in|last|sia|	2-3 8
pt:in|last|sor|	1 -9
pt:in|last|sse|	2-3 7
pt:in|last|tar|	2-3 -11
pt:in|last|tas|	1 -10
pt:in|last|tes|	2-3 7
pt:in|last|tis|	2-3 12
pt:in|last|tor|	1 -9
pt:in|last|tos|	2-3 10
pt:in|last|tro|	1 9
pt:in|last|ual|	2-3 13
pt:in|last|uro|	1 7
pt:in|last|uta|	2-3 9
pt:in|last|uti|	1 -9
pt:in|last|uém|	2-3 12
pt:in|last|vas|	1 -8	2-3 8
pt:in|last|vel|	1 9	2-3 8
pt:in|last|ves|	2-3 -11
pt:in|last|voz|	2-3 -9
pt:in|last|ões|	2-3 8
pt:in|shape|=a capital|	2-3 -11
pt:in|shape|=a word =de|	8+ 7
pt:in|shape|=a word =do|	4-7 -10
pt:in|shape|=a word =era|	4-7 8
pt:in|shape|=a word =está|	8+ 8
pt:in|shape|=a word =não|	4-7 10
pt:in|shape|=a word =que|	8+ 8
pt:in|shape|=a word =é|	4-7 9
pt:in|shape|=a word adverb|	4-7 -9
pt:in|shape|=a word word|	8+ 9
pt:in|shape|=a word|	2-3 -16
pt:in|shape|=ao word word|	8+ 7
pt:in|shape|=as word =não|	4-7 7
pt:in|shape|=até =ao word|	2-3 8
pt:in|shape|=cada word =de|	8+ 7
pt:in|shape|=com =a word|	4-7 10
pt:in|shape|=com =os word|	4-7 14
pt:in|shape|=com word =das|	8+ 9
pt:in|shape|=com word =e|	4-7 10
pt:in|shape|=de word =com|	4-7 8
pt:in|shape|=de word =e|	4-7 9
pt:in|shape|=de word word|	2-3 12
pt:in|shape|=de word|	2-3 8
pt:in|shape|=e =o word|	8+ 9
pt:in|shape|=e adverb word|	2-3 7
pt:in|shape|=e word word|	4-7 8
pt:in|shape|=ele verb =que|	8+ 7
pt:in|shape|=eles word adverb|	8+ 8
pt:in|shape|=em number =eu|	8+ 10
pt:in|shape|=em word =de|	4-7 12
pt:in|shape|=em word word|	2-3 9
pt:in|shape|=estava =a word|	2-3 8
pt:in|shape|=eu word =de|	8+ 7
pt:in|shape|=eu word word|	4-7 7	8+ 8
pt:in|shape|=há =um word|	8+ 7
pt:in|shape|=há word word|	4-7 7
pt:in|shape|=meu word word|	8+ 10
pt:in|shape|=na =minha word|	8+ 9
pt:in|shape|=na word word|	2-3 9
pt:in|shape|=na word|	2-3 12
pt:in|shape|=nem word word|	2-3 8	4-7 7
pt:in|shape|=no word word|	2-3 7
pt:in|shape|=numa word =de|	4-7 9
pt:in|shape|=nunca word =da|	4-7 8
pt:in|shape|=nunca word word|	4-7 7
pt:in|shape|=não =foi word|	8+ 9
pt:in|shape|=não =me verb|	8+ 7
pt:in|shape|=não =pode word|	8+ 8
pt:in|shape|=não =se word|	4-7 7
pt:in|shape|=não =é word|	4-7 8
pt:in|shape|=não verb =de|	4-7 9
pt:in|shape|=não word =a|	4-7 8
pt:in|shape|=não word =de|	4-7 7
pt:in|shape|=não word =o|	4-7 10	8+ 12
pt:in|shape|=não word word|	4-7 12	8+ 15
pt:in|shape|=o =meu word|	8+ 7
pt:in|shape|=o capital =da|	4-7 -7
pt:in|shape|=o capital|	2-3 -11
pt:in|shape|=o word =do|	4-7 -8	8+ 9
pt:in|shape|=o word =era|	4-7 8
pt:in|shape|=o word =está|	4-7 7
pt:in|shape|=o word =não|	4-7 11	8+ 9
pt:in|shape|=o word =tem|	4-7 7
pt:in|shape|=o word =é|	4-7 7	8+ 11
pt:in|shape|=o word adverb|	4-7 8	8+ 14
pt:in|shape|=o word capital|	8+ 9
pt:in|shape|=o word word|	4-7 11	8+ 15
pt:in|shape|=o word|	2-3 -14
pt:in|shape|=os capital|	2-3 -8
pt:in|shape|=os word word|	4-7 7	8+ 8
pt:in|shape|=por word =e|	4-7 7
pt:in|shape|=por word|	2-3 8
pt:in|shape|=se =o word|	8+ 7
pt:in|shape|=se word word|	4-7 8	8+ 10
pt:in|shape|=sem word =e|	4-7 11
pt:in|shape|=sem word|	2-3 -9
pt:in|shape|=um word =com|	4-7 10
pt:in|shape|=um word =de|	4-7 13
pt:in|shape|=um word =em|	4-7 12
pt:in|shape|=um word =na|	4-7 7
pt:in|shape|=um word =que|	8+ 10
pt:in|shape|=um word word|	2-3 13	4-7 10
pt:in|shape|=uma word =de|	4-7 12
pt:in|shape|=uma word =não|	4-7 8
pt:in|shape|=uma word word|	2-3 11	4-7 9
pt:in|shape|=uma word|	2-3 10
pt:in|shape|=à word word|	2-3 10
pt:in|shape|=é =a word|	4-7 7
pt:in|shape|=é =o word|	8+ 7
pt:in|shape|=é =um word|	4-7 7
pt:in|shape|=é =uma word|	4-7 7	8+ 8
pt:in|shape|=é word =de|	4-7 8
pt:in|shape|adverb capital|	2-3 -7
pt:in|shape|adverb word =e|	4-7 10
pt:in|shape|adverb word =o|	4-7 7
pt:in|shape|adverb word word|	4-7 10	8+ 7
pt:in|shape|adverb word|	2-3 7
pt:in|shape|adverb|	1 9
pt:in|shape|capital =a word|	8+ 16
pt:in|shape|capital =com word|	2-3 9
pt:in|shape|capital =da capital|	2-3 -16
pt:in|shape|capital =da word|	4-7 -7
pt:in|shape|capital =das capital|	2-3 -7
pt:in|shape|capital =de =uma|	8+ 8
pt:in|shape|capital =de capital|	2-3 -15	4-7 -8
pt:in|shape|capital =de word|	2-3 -11	8+ 11
pt:in|shape|capital =do capital|	2-3 -12
pt:in|shape|capital =do word|	2-3 -8	4-7 -10
pt:in|shape|capital =em capital|	2-3 -10
pt:in|shape|capital =na capital|	2-3 -8
pt:in|shape|capital =na word|	4-7 -7
pt:in|shape|capital =não capital|	2-3 9
pt:in|shape|capital =não verb|	4-7 7
pt:in|shape|capital =o =que|	8+ 11
pt:in|shape|capital =o word|	8+ 10
pt:in|shape|capital =para =o|	8+ 7
pt:in|shape|capital =para word|	2-3 -12	4-7 7	8+ 11
pt:in|shape|capital =pela word|	4-7 7
pt:in|shape|capital =que =o|	8+ 7
pt:in|shape|capital =que word|	4-7 7
pt:in|shape|capital =sem capital|	2-3 -7
pt:in|shape|capital =três word|	4-7 9
pt:in|shape|capital =um word|	8+ 10
pt:in|shape|capital =uma word|	4-7 11	8+ 14
pt:in|shape|capital =à word|	8+ 7
pt:in|shape|capital =é =o|	4-7 -9
pt:in|shape|capital =é word|	2-3 -8	4-7 8	8+ 12
pt:in|shape|capital adverb word|	2-3 8	4-7 7	8+ 13
pt:in|shape|capital adverb|	2-3 15
pt:in|shape|capital capital =do|	4-7 -7
pt:in|shape|capital capital number|	2-3 -7
pt:in|shape|capital number word|	8+ 9
pt:in|shape|capital word =a|	8+ 11
pt:in|shape|capital word =com|	4-7 7	8+ 10
pt:in|shape|capital word =de|	4-7 17	8+ 12
pt:in|shape|capital word =em|	8+ 9
pt:in|shape|capital word =eu|	8+ 7
pt:in|shape|capital word =e|	4-7 -7	8+ 13
pt:in|shape|capital word =não|	4-7 7
pt:in|shape|capital word =o|	4-7 11
pt:in|shape|capital word =que|	4-7 8
pt:in|shape|capital word =um|	4-7 9
pt:in|shape|capital word =à|	4-7 7
pt:in|shape|capital word adverb|	4-7 9
pt:in|shape|capital word capital|	2-3 -9	4-7 10
pt:in|shape|capital word verb|	8+ 8
pt:in|shape|capital word word|	8+ 14
pt:in|shape|capital word|	2-3 -7
pt:in|shape|capital|	1 -7
pt:in|shape|verb =um word|	8+ 8
pt:in|shape|verb word|	2-3 -9
pt:in|shape|word =a word|	4-7 16	8+ 7
pt:in|shape|word =as word|	4-7 13
pt:in|shape|word =até word|	2-3 9
pt:in|shape|word =com word|	2-3 18
pt:in|shape|word =da word|	2-3 -15
pt:in|shape|word =das word|	2-3 -9
pt:in|shape|word =de capital|	2-3 -9
pt:in|shape|word =de word|	2-3 -13	4-7 -8
pt:in|shape|word =do word|	2-3 -13
pt:in|shape|word =e word|	2-3 23	4-7 13
pt:in|shape|word =em word|	4-7 10
pt:in|shape|word =no word|	2-3 9
pt:in|shape|word =não word|	2-3 11	4-7 8
pt:in|shape|word =o word|	2-3 12
pt:in|shape|word =para word|	2-3 10	4-7 7
pt:in|shape|word =pela word|	2-3 7
pt:in|shape|word =por word|	2-3 12
pt:in|shape|word =um word|	4-7 11
pt:in|shape|word adverb word|	2-3 8
pt:in|shape|word adverb|	2-3 -11
pt:in|shape|word capital|	2-3 -8
pt:in|shape|word verb|	2-3 -7
pt:in|shape|word word =com|	4-7 17
pt:in|shape|word word =de|	4-7 14
pt:in|shape|word word =e|	4-7 17
pt:in|shape|word word =por|	4-7 10
pt:in|shape|word word adverb|	4-7 8
pt:in|shape|word word word|	4-7 11
pt:in|word|	5 -7	acompanha 7	acordada 9	alfaiate -10	alguém 8	alimentar -11	almoço 11	apagão -9	aqui -7	arroz -7	as -7	asfixia 11	assobio -8	até 11	avô -8	balanço -7	bem 7	benedito -7	boa 7	boicote 8	branco -10	cadê 10	café -7	cal -9	calados -9	cara 12	casa 7	cavaleiro -10	cegueira -10	cerrado -7	chave -8	chaves -11	chico -10	chinelo -8	chove 9	chuvisqueiro -7	cidade -7	com 12	comigo 9	como 10	compra -7	constrangimentos 9	contabilidade 8	contenção 13	conteúdo -10	cortesia 10	cozinha -9	criativa 13	curtailment -7	da -18	das -11	de -16	definitivas -8	deliberada -10	delivery -7	dentro 8	despedidas -8	dez -7	direito 7	discórdia -13	diálogo 8	do -15	doce -10	dona -9	dormir 7	doutor -9	efeito -11	elas -7	essa 7	estava 8	estrada -9	está 9	eu 7	falam 10	família -13	fatura -11	fermento -11	flores 8	fonte 10	foram 8	fumacê -7	gabinete -7	galo -8	gestão -9	grátis 11	herdada 7	histórico 8	hora 7	horários 9	infeliz 11	jabuti -9	janela -10	jornal -8	junta -8	juros 9	lamentamos 8	lamparina -8	lanterna -8	laranja -8	lei -9	leilão -10	lenta 11	liquidação -8	lojas-vitrine -9	losango -9	lusíadas -9	mais 11	mal-entendido 8	mar -7	maré -7	mas 9	maturidade 7	menos 8	mercado -8	mestra -7	mestre -9	minha 9	mão -9	médica -8	nada -7	natal -9	ninguém 10	notícias -7	nova -8	num 8	nº -7	não 8	o -7	oportunidade -7	paralelo -7	parente -9	partilhada -9	passado 9	pela 11	pelo 9	perder -9	perfeita 9	pilha -7	pimenta -9	placa 9	planilha 11	plágio -11	pontuais 9	por 16	porta 7	positiva 7	prato -7	precipitada 8	preguiça 9	pressão 7	produto -9	professor -10	prática 7	pé -7	quase -9	que 7	quintal -8	raiz -12	readequação 8	recreio -12	redondo 9	reg -8	reitor -7	resiliência 7	risco -9	romântica 8	sal -11	saudade -9	segunda-feira 7	sem -9	serenidade 10	serra -10	sinhá -8	sirva-se -8	situação 8	sobre 11	sombra -10	sou 7	só 10	também 10	taxa -14	teatro 9	tela -7	tempestade 9	terra -9	teto -8	ti -11	torto -9	tudo -7	túnel -11	uma 15	urna 9	vai -9	vamos -11	ver -10	vergonha 10	vermelha -9	verão 8	viciada 9	vinho -8	virado -8	visitas 10	viva -7	volto 7	voz -14	wi-fi 7	zero -10	zé -7
pt:lead|lower|	, 16	: -20
pt:lead|upper|	, -17	: 14	adverb -8	capital -12	coordinator -7	determiner -18	preposition -27	start 7	stop 13	subordinator -8	verb-judging -13	word -13	— 7
pt:named|1|1|	none -21
pt:named|1|2-3|	none -16
pt:named|2|1|	none -12
pt:named|2|2-3|	all -16	all-one -9	none -17
pt:named|2|4-7|	none -8
pt:named|3|4-7|	first 8
pt:named|none|1|	all-one -10	first -7
pt:named|none|2-3|	all-one 10	some -10
pt:named|none|4-7|	none 9	titled 11
pt:named|none|8+|	none 25	some 8
pt:naming|apelidada|2|	2-3 -7
pt:naming|apelidado|2|	2-3 -10
pt:naming|apelido|2|	1 -9	2-3 -13
pt:naming|batizado|2|	2-3 -7
pt:naming|chamada|1|	1 -7
pt:naming|chamado|1|	1 -9	2-3 -9
pt:naming|conhecida|2|	1 -7
pt:naming|conhecido|2|	2-3 -8	4-7 -7
pt:naming|expressão|1|	1 -8	2-3 -12
pt:naming|false|	, -12	preposition -23	subordinator -10	verb-judging -13	verb-saying -10	word -21
pt:naming|nome|2|	2-3 -9
pt:naming|palavra|1|	1 -17
pt:naming|slogan|1|	2-3 -7
pt:naming|true|	: 7	capital -8	start 7	stop 15	— 7
pt:nearby-on|	1 -7	400 -11	a 13	abril 10	abriu 7	acrescenta 8	acrescentou 9	admite 7	admitiu 8	afirma 10	afirmou 14	ainda 8	anos -9	anunciou 7	aos -9	arguido 7	argumenta 7	atira 10	avisa 8	avisos -10	avisou 7	bolsa -9	brincou 7	casa -8	causa -8	chega -11	comentou 8	como -17	comparou 9	completou 11	conclui 7	considerou -7	conta 8	continua -10	contou 13	das 9	decisão 10	declarou 13	defendeu 7	depois -10	descreveu 7	desvalorizou 11	deu 8	disco -8	disse 10	dizia 9	dos 12	duas 10	em -9	empresários -7	ensina 9	entrevista 7	enumerou 7	era -8	escreveu 7	estudo 9	está -7	explicou 11	ficaram -9	ficou -10	fim -9	garante 8	garantiu 10	gracejou 11	há -9	informou 8	ir -7	ironizou 11	jornalistas 7	juros 7	justifica 8	justificou 8	justificou-se 7	juíza 7	já -8	lamentou 8	lança -9	levada -10	lhe -11	limitou-se 12	lusa 8	lê-se 11	mais -13	mensagem 7	ministra 7	na -9	nenhuma -10	nos -12	num 10	não -8	o 13	observou 7	os -9	palavra -11	para -17	parte -8	passou -7	plano -9	por -20	primeira -9	produtora -7	professora 7	promete -11	prometeu 13	qual -10	quarto -7	que -8	quis 9	r 7	reagiu 8	rebateu 8	reconhece -7	recorda 7	recusou 12	relata 7	relator -7	relatou 7	relatório 7	resposta 8	ressalvou 7	resume 8	resumiu 8	revela 9	revelou 11	ri-se 7	rindo 7	rio -8	romance -7	saber 9	sai -8	saiu -7	saída 7	se -12	seria -8	sexta -8	sobre 7	sublinhou 7	terceiro -11	tia -7	tinha -9	todo -7	treinador 10	uma 7	vai 8	vereador -9	vez -7	vezes -9	vira -9	viraria -7	virou -9	zita 9	é -15
pt:nearby|	12 -10	2019 -7	34 -8	38 -8	4 8	abstenção 9	aceita 7	acesso 13	acharam-na 12	aconselha 9	acrescentou 13	acusa 7	acusam 10	acusou 12	acusou-a 12	adiantou 8	administração 9	admite 13	admitiu 13	afastou 7	afirmou 18	agiu 8	agora -9	agradeceu 8	agravou -10	ainda 10	ala -7	aldeia 8	alegou 7	alentejo -9	alerta -9	alguns 10	alguém -8	aluguel -8	animal -7	anonimato 16	anos -8	anterior -7	anteriores -8	anunciou 9	aos -9	aparecia -7	apelidada -11	apelidado -11	apelido -14	apelou 11	apenas -8	apresentar 9	apresentou -8	aprovado -7	após -11	argentina 9	arguida 9	arouca 9	as -7	assegura 8	assegurou 8	assessoria 7	asset 7	assim 9	assobios 8	associação 10	atestou 9	atirou 7	até -9	autora -8	avisa 10	aviso -14	avisou 12	bancada -11	banco 14	barra -7	batizado -12	batizou -11	bicho -9	bilhete 16	bordado -7	bordão -7	braga 8	branco 7	campanha -9	capa -10	capital -9	carimbo -9	carta -10	cartaz -12	caso -10	causa -10	cautela 9	cavalcanti 9	central 8	centro 9	cenário 11	chama-se -15	chamada -10	chamado -15	chamam -14	chamam-lhe -16	chamar -7	chamavam -14	chamavam-lhe -9	chamou 15	chamou-lhe 9	claque -8	classifica 8	colegiado 10	colou -11	com -11	comemorou 7	comentar 8	comissão 8	compra 7	comprou 7	comunicado 7	concelhia 10	condenação -9	confederação 10	confirma 9	confirmou 7	conhecida -9	conhecido -11	considerou 18	contas -8	conteúdo 8	contou 9	contra -10	contudo 7	conversa 11	crime 9	cruz 8	dados 9	das 11	declarou 16	define 12	deixado 11	demora 9	desafiou 9	desconversou 10	descreveu 9	destacou 10	desvalorizou 7	dezembro 7	diferença 10	diocese 7	diploma -7	disco -11	discorda 8	dispara -7	distribuiu -8	dito 12	divididas -10	diz -8	dizeres -7	dizia -8	doentes 9	domingo 8	dos -9	duarte 9	durante -9	e 7	eleição 10	elevou -13	elogiou 17	emenda 10	ementas -7	entender 8	entidade 9	enviou 10	equipa 7	equipe 11	escola -11	escreve 7	espera 10	estado 10	estar 9	estava 14	estudantes -7	está 16	exibiu -7	exigido -9	existência -7	expressão -10	externo 12	exército 8	faixa -8	faixas -8	fala 9	falam 9	falava 8	fale -8	falta 8	fausto 8	fecha -7	feita 11	felicitou 7	fenómeno -10	fialho 8	fica 9	ficha -9	fila 8	filha 7	filme 9	fiscalização 11	folha -13	fossem -10	francesa -9	frase -12	frisou 9	fundo 7	furnas -10	ganhou -17	garante 14	garantido -11	gestor 8	giovana 7	golpe -7	gosta -10	governante 7	gravou -10	gritou 9	hashtag -7	havia -9	houve 14	ideia 12	identificada 12	identificado 8	imprensa -12	incêndio 10	informou 9	inglês 7	iniciativa 8	inquérito 11	inscrição -12	instituição 8	internet -8	intitulado -7	inventou -10	investigadores -7	investigação 7	ip 10	ipma -11	irmão 11	irmãos 7	ironizou 9	isso -12	jornal -9	jornalistas 11	já -17	júri 10	kiala 8	lamentou 14	lecour -7	lei -8	lembra -15	letreiro -12	lhe -7	lia-se -11	liberal 9	limitou-se 8	lino 8	lisboa -9	lista 11	livro -9	lobito 9	longe 9	lápis -11	lê -9	maioria 8	mandou 12	marjorie -7	mas 12	medida 8	melo 9	menos 11	mensagem 12	mesma -8	mesmo 9	mesquitela 7	mil -10	milhões 7	ministro 12	miúdos -8	montou -7	moradores -7	mostra 7	mote -7	mpla 8	mudou -7	município 7	mãe 14	música -7	na -12	nacional 8	negociações 10	negou 7	negócio -8	nome -19	norberto -7	nos -7	nota 10	novas 10	novo -9	novos 7	não 14	números 8	o -12	oficial -7	onde -9	onu 8	oposição 13	os -15	otimista 9	outros 8	ouve -8	ouve-se 7	ouvida -8	ouviu 7	pagar 7	painel -7	para -7	parte -7	participou 8	país 12	pedia -10	pedira 8	pediu 7	pelo -7	pena 8	pendurou -8	penálti 7	perda 9	pergunta 10	perguntou -10	piauí 9	pinto 7	placa -12	planilha -7	ponderou 10	ponto 9	popular 7	por -7	porque 11	porta -11	porto -11	portuguesa 13	português 9	pouco 7	praça 8	precisa 7	prefere 13	preferiu 7	presidente 11	preto -8	preço 7	preços 9	primeiro -9	prisão 9	problema 9	processa -9	professora 10	professores 12	proibir -7	promessa 11	proposta -7	provas -8	provérbio -9	prémio -8	próxima 7	psp -12	publica -7	público 10	quadro -7	quadros 8	queixa -7	queixou-se 9	quem -10	quer -10	questionado -9	quis -10	quissanga 11	r 9	rato 9	rebate 7	rebateu 7	recado 9	recebido 8	reclama 10	reclamou 7	recomendação -8	recomendações 9	reconhece 10	recua -13	recusa -8	rede -14	região -9	regulador 7	rejeita 9	rejeitou -9	relator -11	repetir 7	reportagem 11	república 8	responde 9	resposta 7	ressalvou 9	resultado 8	risco 7	roxo -10	ruas -8	rui 7	rádio 11	rótulo -10	rótulos -8	saber 8	sado -10	salema 8	salários 9	saída 12	se -14	segundos 12	semana -9	semanário -10	sempre 8	serrano -7	serviço 10	sessão 10	seus 9	sexta 7	simples 12	situação 12	slogan -14	social 10	socialista 10	sofre -10	soube 11	suspeito 7	suspeitos -11	série 10	sério 10	também -13	tarja -11	tejo 10	tem -10	tempo -9	tenha -13	termo -10	teve 11	texto 14	tira -7	todas 11	torcida -9	toscano 9	trabalho 7	trata -13	trata-se 11	tratada -8	tratado -10	traz -10	trazia -8	treinador 12	troca 9	trocou -12	três 10	tudo -9	turística 9	têm -8	título -7	um -19	uns 12	vaga 9	valor 9	vazios -10	venceram -8	vendeu -9	vendia -9	ventosa 11	ver 8	verbo -10	verso -9	versão -10	vez -12	viraria -12	virou -13	vizinhos -10	volta -14	votou 8	voz 8	vão 9	véspera 14	vê 11	vídeo 10	vítimas -7	à 7	às 7	água 9	áudio 9	âmbito 7	é -11
pt:nobody|1|	preposition -13	start -8	word -13
pt:nobody|2-3|	preposition -17	start 8
pt:nobody|4-7|	word 8
pt:nobody|8+|	start 13
pt:others|0|	2-3 8
pt:others|1|	1 -7	2-3 -14
pt:others|2|	1 -21	2-3 -9
pt:others|3|	1 -14
pt:own-case|false|all-one|	, -14	: 12	adverb -7	capital -11	determiner -15	preposition -25	subordinator -8	verb-judging -12
pt:own-case|false|all|	, -11	determiner -11	preposition -19	stop 10	word -13
pt:own-case|false|first|	, -14	preposition -14	start 7	stop 10	verb-judging -7	word -16	— 8
pt:own-case|false|most|	start 7
pt:own-case|false|none|	, 15	: -21	that 7	verb-saying -9	word 7
pt:own-case|false|some|	preposition -9	verb-saying 7
pt:own-case|false|titled|	: 10	preposition -8
pt:own-case|true|first|	: 13	preposition -7	start 15	stop 16	— 9
pt:own-case|true|most|	: 8
pt:own-case|true|none|	, 15	auxiliary 8
pt:own|true|	4-7 13	8+ 26
pt:same|1|1|	first -7
pt:same|1|4-7|	titled 11
pt:same|1|8+|	none 25	some 8
pt:same|2|1|	all-one -12	none -8
pt:same|2|2-3|	all-one 7	some -8
pt:same|2|4-7|	first 9	none 8
pt:same|4|2-3|	none -10
pt:sentence|judging|	1 14	4-7 9	8+ 19
pt:sentence|none|	1 -10	4-7 -10
pt:sentence|saying|	2-3 7	4-7 9	8+ 7
pt:sentence|thinking|	1 -14	2-3 -7	8+ 8
pt:sign|far|	: -19	none -16	verb-saying 7
pt:sign|far|:|	2-3 -15	4-7 -11
pt:sign|far|verb-saying|	2-3 7
pt:sign|far|verb|	none -10
pt:sign|near|	, -7	: -9	none -7	preposition -9	verb-saying -8
pt:sign|near|,|	2-3 -7
pt:sign|near|:|	4-7 -8
pt:sign|near|verb-saying|	2-3 -7	4-7 -7
pt:sign|near|verb|	esperar -7
pt:sign|near|word|	1 -7
pt:sign|none|,|	2-3 12	8+ 10
pt:sign|none|	: 19	capital -8	near -8	quote 8	start 7	stop 13	— 7
pt:sign|none|:|	2-3 13	4-7 13
pt:sign|none|adverb|	4-7 11
pt:sign|none|auxiliary|	8+ 9
pt:sign|none|capital|	1 -11
pt:sign|none|coordinator|	1 -10
pt:sign|none|determiner|	1 -8
pt:sign|none|preposition|	8+ 9
pt:sign|none|start|	4-7 8	8+ 12
pt:sign|none|stop|	2-3 10	4-7 10	8+ 11
pt:sign|none|subordinator|	4-7 -7
pt:sign|none|that|	1 -10	4-7 18	8+ 7
pt:sign|none|verb-judging|	2-3 -7	4-7 8
pt:sign|none|verb-saying|	1 -7	4-7 8
pt:sign|none|word|	2-3 -9
pt:sign|none|—|	4-7 8	8+ 10
pt:sign|on|far|	8+ 7
pt:sign|on|near|	4-7 -7
pt:sign|sentence before|	none -11	preposition -13	stop 15
pt:sign|sentence before|preposition|	2-3 -12
pt:sign|sentence before|stop|	4-7 12	8+ 10
pt:sign|sentence before|verb|	none -11
pt:sign|sentence before|word|	2-3 -11
pt:size-ending|10+|.|	end 7	preposition 8
pt:size-ending|10+|none|	,verb-saying 11	,word 15	stop 31
pt:size-ending|1|none|	,auxiliary -8	,coordinator -12	,determiner -9	,quote -10	,subordinator -7	,that -15	,verb-saying 8	,word -9	auxiliary -13	capital -10
pt:size-ending|2|.|	end 9
pt:size-ending|2|none|	,auxiliary -8	,determiner -9	,subordinator -10	,that -14	,word -8	adverb -7	determiner 9	that -8	word -9
pt:size-ending|3|.|	end 10
pt:size-ending|3|none|	,adverb -7	,auxiliary -10	,determiner -12	,preposition -8	,subordinator -8	,that -11	,verb-saying 9	,word 12	: -9	; -7	end 12	verb-saying -10	word -9
pt:size-ending|4-5|!|	stop 9
pt:size-ending|4-5|.|	capital 10	end 19	preposition 8
pt:size-ending|4-5|?|	,verb-saying 8	end 10	stop -8	— 7
pt:size-ending|4-5|none|	auxiliary -9	coordinator -7	word -12	— 10
pt:size-ending|6-9|.|	end 17	preposition 8
pt:size-ending|6-9|?|	,verb-saying 7	end 8	stop 10
pt:size-ending|6-9|none|	,verb-saying 16	: 10	; 7	end 10	— 8
pt:size-follow|10+|	,verb-saying 10	,word 15	end 8	preposition 8	stop 31
pt:size-follow|1|	,auxiliary -9	,coordinator -12	,determiner -9	,quote -10	,subordinator -7	,that -15	,verb-saying 8	,word -9	auxiliary -13	capital -10
pt:size-follow|2|	,auxiliary -8	,determiner -9	,subordinator -10	,that -14	,word -8	adverb -7	determiner 10	that -8	word -9	— 8
pt:size-follow|3|	,adverb -7	,auxiliary -10	,determiner -12	,preposition -8	,subordinator -8	,that -11	,verb-saying 9	,word 12	: -9	; -7	end 17	verb-saying -10	word -9	— 7
pt:size-follow|4-5|	auxiliary -9	capital 13	end 14	preposition 7	word -13	— 13
pt:size-follow|6-9|	,verb-saying 16	: 10	; 7	end 17	— 9
pt:size-intro|10+|	: 30	start 12	stop 10	that 7	— 7
pt:size-intro|1|	capital -11	coordinator -10	determiner -8	that -10	verb-saying -7
pt:size-intro|2|	adverb -10	capital -12	determiner 10	preposition 7	stop 11	subordinator -7	verb-judging -9	verb-saying -8	word -13
pt:size-intro|3|	, 11	adverb 9	determiner -12	preposition -14	start 11	that 13	verb-saying 8
pt:size-intro|4-5|	adverb 10	stop 12	that 17	verb-judging 8
pt:size-intro|6-9|	auxiliary 13	coordinator 9	start 20	stop 16	that 11	word 8	— 7
pt:size|	10+ 9
pt:subject|elided|	,that -10	,verb-saying 17	,word 8	1 -7	2-3 15	4-7 15	: -9	coordinator 9	preposition 9	verb-saying -8	word -11	— 10
pt:subject|none|	,adverb -9	,auxiliary -7	,capital -9	,coordinator -12	,determiner -15	,quote -8	,subordinator -11	,that -16	,verb-judging 8	,word -7	4-7 -7	: -10	; 9	adverb -9	auxiliary -13	capital 13	coordinator -12	determiner 12	end 11	preposition 11	stop -10	word -14	— 12
pt:subject|own|	,auxiliary -8	,determiner -9	,preposition -12	,quote -7	,that -12	,verb-saying 8	8+ 25	: 10	; -11	auxiliary -9	capital -10	end 11	preposition -7	pronoun -8	stop 10	that -8	verb-saying -8	— 9
pt:two-before|)|	: 8
pt:two-before|,|	preposition -20	subordinator 9	that 9
pt:two-before|:|	preposition -10
pt:two-before|adverb|	, 9	stop 9	that 11	verb-judging -8	word 11
pt:two-before|auxiliary|	: -10	determiner -14	preposition -9	word 10
pt:two-before|capital|	: 9	adverb -12	auxiliary 13	coordinator 9	preposition 9	stop 12	word -15
pt:two-before|coordinator|	preposition -13	word 12
pt:two-before|determiner|	, 8	capital 8	stop 11	verb-judging -8	word 10
pt:two-before|preposition|	determiner -14	preposition -7	word -13
pt:two-before|pronoun|	verb-judging -9	verb-saying -10
pt:two-before|quote|	, -7	: 8	coordinator -13	preposition -15
pt:two-before|start|	capital -14	determiner -8	preposition -7	start 7
pt:two-before|stop|	capital -14	determiner -9
pt:two-before|subordinator|	determiner 7
pt:two-before|that|	capital 8	pronoun 8	verb-judging -7
pt:two-before|verb-judging|	stop 7	subordinator 14	word 10
pt:two-before|verb-saying|	: 8	determiner 10	preposition 8	stop 15	word 21
pt:two-before|verb-thinking|	word -7
pt:two-before|word|	stop 9	subordinator -7	that 11	word -7
pt:two-words-before|)|	: 8
pt:two-words-before|,|	a -12	com -7	está 8	houve 9	há 9	lamentou 11	lia-se -7	no -9	porque 10	que 9	é -7
pt:two-words-before|2019|	. 7
pt:two-words-before|:|	a -10
pt:two-words-before|acusou-a|	de 11
pt:two-words-before|anos|	, 7	. 7	: 10
pt:two-words-before|apelidada|	de -7
pt:two-words-before|apelidado|	de -11
pt:two-words-before|apelido|	de -13
pt:two-words-before|apenas|	que 11
pt:two-words-before|as|	recomendações 9
pt:two-words-before|autora|	de -8
pt:two-words-before|a|	expressão -14	inscrição -12	medida 10	operação -8	palavra -15	saída 7	senhora 10	torcida 7
pt:two-words-before|batizado|	de -8
pt:two-words-before|bilhete|	: 10
pt:two-words-before|cabeça|	. 9
pt:two-words-before|cartas|	. 8
pt:two-words-before|cartaz|	: -7
pt:two-words-before|cautela|	: 9
pt:two-words-before|chamada|	de -7
pt:two-words-before|chamam|	de -10
pt:two-words-before|chamavam|	de -11
pt:two-words-before|chamou|	de 14
pt:two-words-before|classificou|	como 8	de 9
pt:two-words-before|confirma|	: 8
pt:two-words-before|conhecida|	como -7
pt:two-words-before|conhecido|	como -8
pt:two-words-before|conta|	. 7
pt:two-words-before|criticou|	a 7
pt:two-words-before|dados|	têm 9
pt:two-words-before|define|	como 12
pt:two-words-before|depois|	de -7
pt:two-words-before|desconversou|	: 10
pt:two-words-before|dias|	. 8
pt:two-words-before|discorda|	: 8
pt:two-words-before|disse|	: 9	estar 7	que 14
pt:two-words-before|dizer|	que 9
pt:two-words-before|diz|	. 7	que -10
pt:two-words-before|elogiou|	a 14
pt:two-words-before|emenda|	: 9
pt:two-words-before|era|	o -10
pt:two-words-before|escreveu|	: 10
pt:two-words-before|faixa|	: -7
pt:two-words-before|falam|	em 9
pt:two-words-before|fala|	em 9
pt:two-words-before|falou|	de 9	em 13
pt:two-words-before|ficha|	: -9
pt:two-words-before|fila|	. 11
pt:two-words-before|folha|	: -13
pt:two-words-before|golpe|	do -11
pt:two-words-before|governo|	está 10
pt:two-words-before|informou|	que 8
pt:two-words-before|ironizou|	: 8
pt:two-words-before|jornalistas|	. 8	: 8
pt:two-words-before|já|	chamam -8
pt:two-words-before|longe|	: 9
pt:two-words-before|manhã|	. 8
pt:two-words-before|metade|	. 7
pt:two-words-before|nome|	: -9	de -9
pt:two-words-before|oposição|	a 10
pt:two-words-before|os|	dizeres -7
pt:two-words-before|outra|	. 8
pt:two-words-before|o|	caso 10	chamado -8	governo 9	município 7	partido 7	slogan -7	texto 8
pt:two-words-before|paciência|	. 8
pt:two-words-before|palavra|	, -12
pt:two-words-before|perda|	de 9
pt:two-words-before|pergunta|	: 10
pt:two-words-before|placa|	: -9
pt:two-words-before|processo|	está 7
pt:two-words-before|proibição|	. 10
pt:two-words-before|própria|	. 8
pt:two-words-before|pé|	. 8
pt:two-words-before|que|	chama -9	houve 7	há 8
pt:two-words-before|rebate|	: 7
pt:two-words-before|recomendação|	de -7
pt:two-words-before|respondeu|	: 9
pt:two-words-before|resultado|	: 7
pt:two-words-before|ri|	. 10
pt:two-words-before|rádio|	. 7
pt:two-words-before|rótulo|	de -10
pt:two-words-before|segundos|	: 10
pt:two-words-before|seu|	cliente 9
pt:two-words-before|se|	lê -8
pt:two-words-before|simples|	: 12
pt:two-words-before|sociais|	: 7
pt:two-words-before|sofre|	de -10
pt:two-words-before|start|	chamam-lhe -10	o -8	start 7
pt:two-words-before|tarja|	: -11
pt:two-words-before|trata|	por -8
pt:two-words-before|título|	de -10
pt:two-words-before|um|	governo -7
pt:two-words-before|vazias|	. 7
pt:two-words-before|vezes|	. 8
pt:two-words-before||	, -7	: 8	e -13	para -12	por -8
pt:two-words-before|é|	a -9	um -11
pt:verb|false|1|	other -7	upper -8
pt:verb|false|8+|	lower 24
pt:verb|true|4-7|	lower 12
pt:verb|true|8+|	lower 18
pt:word-after|	? -9	a 12	chega -9	com 8	começou -7	como -8	continua -8	das 7	dos 10	end 14	já -8	no -10	o 9	para -16	por -12	que -11	sobre 8	virou -9	é -11	— 16
pt:word-after|,|	? 10
pt:word-after|.|	! 9
pt:word-after|?|	none -9
pt:word-after|a|	. 7	none 10
pt:word-after|chega|	none -9
pt:word-after|começou|	none -7
pt:word-after|como|	none -8
pt:word-after|com|	none 8
pt:word-after|continua|	none -8
pt:word-after|das|	none 7
pt:word-after|dos|	none 10
pt:word-after|end|	. 21	none 7
pt:word-after|e|	. 9
pt:word-after|já|	none -8
pt:word-after|na|	. 7	none -7
pt:word-after|no|	none -10
pt:word-after|o|	. 7	none 8
pt:word-after|para|	none -16
pt:word-after|por|	none -13
pt:word-after|que|	none -11
pt:word-after|virou|	none -7
pt:word-after|é|	none -11
pt:word-after|—|	! 8	? 9	none 13
pt:word-before|	 8	. 13	? 15	agiu 8	ala -7	ao -8	apenas 11	bilhete 10	caso -7	chama-se -15	chamada -7	chamado -13	chamam -11	chamam-lhe -14	chamavam-lhe -9	chamou-lhe 9	cliente 10	com -7	considerou 8	conteúdo 8	da -12	disco -10	diz -8	dizer -8	dizeres -7	dizia -7	do -17	e -7	ele 9	em 11	escreveu -8	espera 7	estado 11	estar 8	estava 12	está 18	estão 11	expressão -14	fala 8	feita 11	grupo -9	houve 11	há 14	inscrição -12	jornal -8	lamentou 11	lia-se -9	lê -8	medida 10	município 7	nega -9	no -14	numa 7	operação -7	os -11	ouviu 7	palavra -17	partido 9	pede 10	pediu 12	pela 9	por -19	porque 10	recomendações 9	reconheceu 10	saída 7	semanário -10	senhora 10	serviço 9	slogan -7	start 7	são 9	texto 12	trocou -9	têm -7	um -7	virou -11	é -9	— 7
pt:word-before|,|	2-3 10	8+ 10
pt:word-before|.|	2-3 10	4-7 10	8+ 11
pt:word-before|?|	4-7 12	8+ 12
pt:word-before|ala|	2-3 -7
pt:word-before|apenas|	2-3 9
pt:word-before|a|	4-7 16
pt:word-before|bilhete|	2-3 10
pt:word-before|caso|	4-7 -7
pt:word-before|chama-se|	2-3 -13
pt:word-before|chamada|	1 -7
pt:word-before|chamado|	1 -9	2-3 -9
pt:word-before|chamam-lhe|	2-3 -12
pt:word-before|chamam|	2-3 -8
pt:word-before|chamavam-lhe|	2-3 -9
pt:word-before|chama|	2-3 -9
pt:word-before|cliente|	4-7 10
pt:word-before|como|	4-7 -7
pt:word-before|com|	1 -8
pt:word-before|considerou|	1 8
pt:word-before|conteúdo|	4-7 8
pt:word-before|da|	2-3 -12
pt:word-before|decisão|	4-7 7
pt:word-before|de|	8+ 8
pt:word-before|dizeres|	4-7 -7
pt:word-before|do|	1 -7	2-3 -15
pt:word-before|em|	1 8	2-3 9
pt:word-before|era|	1 -8	2-3 14
pt:word-before|escreveu|	2-3 -8
pt:word-before|estar|	4-7 8
pt:word-before|estava|	1 10	2-3 7
pt:word-before|está|	1 12	2-3 13	4-7 11
pt:word-before|estão|	2-3 9	4-7 8
pt:word-before|expressão|	1 -8	2-3 -12
pt:word-before|e|	1 -10
pt:word-before|fala|	4-7 8
pt:word-before|ficou|	1 -7
pt:word-before|foi|	4-7 11
pt:word-before|governo|	4-7 11
pt:word-before|houve|	2-3 9
pt:word-before|há|	2-3 9	4-7 11
pt:word-before|inscrição|	2-3 -11
pt:word-before|jornal|	1 -8
pt:word-before|lia-se|	2-3 -8
pt:word-before|lia|	2-3 -8
pt:word-before|marca|	2-3 7
pt:word-before|medida|	4-7 10
pt:word-before|município|	4-7 7
pt:word-before|na|	2-3 -7
pt:word-before|no|	1 -8	2-3 -11
pt:word-before|os|	1 -9
pt:word-before|o|	1 -16
pt:word-before|palavra|	1 -17
pt:word-before|para|	1 -10
pt:word-before|partido|	4-7 7
pt:word-before|pede|	1 7	2-3 9
pt:word-before|pediu|	4-7 12
pt:word-before|pela|	2-3 9
pt:word-before|porque|	4-7 10
pt:word-before|por|	1 -12	2-3 -18
pt:word-before|que|	1 -10	4-7 19	8+ 7
pt:word-before|semanário|	1 -8
pt:word-before|serviço|	2-3 9
pt:word-before|slogan|	2-3 -7
pt:word-before|start|	4-7 8	8+ 12
pt:word-before|são|	2-3 9
pt:word-before|tem|	4-7 10
pt:word-before|ter|	4-7 7
pt:word-before|texto|	2-3 12
pt:word-before|têm|	2-3 -7
pt:word-before|virou|	4-7 -8
pt:word-before|é|	1 -9	8+ 7
pt:word-before|—|	4-7 8	8+ 10
pt:work|near|none|,|	first -8
pt:work|near|none|:|	first -7
pt:work|near|none|	all -10	all-one -12	first -11
pt:work|near|none|determiner|	all -7
pt:work|near|none|preposition|	all -8	all-one -8
pt:work|near|none|stop|	first 10
pt:work|near|none|subordinator|	none 8
pt:work|near|none|word|	all-one -8	none -13
pt:work|none|near|,|	none 10
pt:work|none|near|	all -7	all-one -8	first -9	none 7
pt:work|none|near|preposition|	all -7
pt:work|none|none|,|	all -10	all-one -13	first -13	none 15
pt:work|none|none|:|	all-one 12	first 7	most 11	none -21	titled 10
pt:work|none|none|adverb|	all-one -7
pt:work|none|none|capital|	all-one -11
pt:work|none|none|determiner|	all -11	all-one -14
pt:work|none|none|preposition|	all -17	all-one -24	first -15	some -9	titled -8
pt:work|none|none|start|	first 14	most 8
pt:work|none|none|stop|	all 10	first 12
pt:work|none|none|subordinator|	all-one -8	none -7
pt:work|none|none|that|	none 7
pt:work|none|none|verb-judging|	all-one -12	first -7
pt:work|none|none|verb-saying|	none -9	some 7
pt:work|none|none|word|	all -11	first -16	none 10
pt:work|none|none|—|	first 9
pt:work|right|none|	all -10	all-one -9	none 10
pt:work|right|none|word|	all -10	all-one -9	none 10
same|1|2-3|	all -15	all-one -12	none 9
same|1|4-7|	all -23	all-one -16	none 21	some 15	upper 14
same|1|8+|	all 8	most 17	none 12	some 23	titled 13	upper 9
same|2|1|	all-one -23
same|2|2-3|	all -28	first -8	most -8	none -8	some 9	titled -8
same|2|4-7|	all -14	titled -9
same|2|8+|	first 10
same|3|1|	all-one -13	first 12	none -23
same|3|2-3|	all -9	all-one -13	first -9	none -7
same|4|2-3|	none -10
sentence|judging|	8+ 32
sentence|none|	1 -22	2-3 -23	4-7 -17
sentence|saying|	2-3 11	4-7 17	8+ 9
sentence|thinking|	1 -19	2-3 -14	8+ 23
sign|far|,|	4-7 8
sign|far|	: -38	auxiliary 9	capital -7	determiner -7	none -39	verb-judging -8	word -7
sign|far|:|	1 -16	2-3 -23	4-7 -26	8+ -7
sign|far|auxiliary|	2-3 9
sign|far|verb-saying|	1 -7
sign|far|verb|	avvertire 8	dire -10	none -24	scrivere -7	stehen -11	écrire -7
sign|far|word|	1 -7	4-7 -7
sign|near|	, -8	: -28	capital -8	determiner -8	far 7	none -32	verb-saying -11	word -7
sign|near|:|	1 -19	2-3 -10	4-7 -20	8+ -13
sign|near|determiner|	2-3 -8
sign|near|preposition|	1 -10
sign|near|verb-saying|	4-7 -10
sign|near|verb|	dire -11	esperar -10	none -24	rispondere 7
sign|near|word|	1 -13
sign|none|	% 7	( -7	) 9	: 29	; 7	adverb -10	coordinator -7	near -21	none 10	quote 15	start 9	stop 21	that 7	word -7	– 11	— 14
sign|none|%|	4-7 7
sign|none|'|	4-7 12
sign|none|)|	8+ 8
sign|none|,|	1 -9	2-3 8	8+ -7
sign|none|-|	8+ 16
sign|none|:|	1 7	2-3 14	4-7 25
sign|none|adverb|	2-3 -9	4-7 -9	8+ 10
sign|none|auxiliary|	8+ 12
sign|none|capital|	8+ 11
sign|none|coordinator|	1 -20	4-7 12	8+ 7
sign|none|determiner|	1 7	8+ 11
sign|none|preposition|	4-7 -8	8+ 17
sign|none|pronoun|	1 -17	2-3 9	8+ 13
sign|none|quote|	4-7 17	8+ 11
sign|none|start|	2-3 11	8+ 9
sign|none|stop|	1 12	2-3 18	4-7 8	8+ 11
sign|none|subordinator|	8+ 13
sign|none|that|	1 -9	2-3 12	4-7 26	8+ 8
sign|none|verb-judging|	1 14	8+ 8
sign|none|verb-saying|	4-7 7
sign|none|verb-thinking|	1 -12	2-3 11	8+ 8
sign|none|verb|	none 8
sign|none|–|	4-7 11	8+ 9
sign|none|—|	2-3 12	4-7 12	8+ 9
sign|none|’|	1 -7
sign|on|far|	2-3 -11	8+ 7
sign|on|near|	1 -13	2-3 -8	4-7 -13	8+ 11
sign|sentence before|,|	1 -7
sign|sentence before|:|	8+ 10
sign|sentence before|	adverb -7	far -10	preposition -13	verb-saying -9
sign|sentence before|adverb|	2-3 -7
sign|sentence before|preposition|	2-3 -12
sign|sentence before|stop|	1 9	2-3 11	8+ 15
sign|sentence before|verb-saying|	1 -10
sign|sentence before|verb|	none -13	staan -8
size-ending|10+|!|	,verb-saying 8	end 10
size-ending|10+|,|	capital 20	determiner 21	pronoun 15	verb-saying 16	word 19
size-ending|10+|.|	auxiliary 8	capital 15	coordinator 9	determiner 27	end 28	preposition 13	pronoun 19	— 11
size-ending|10+|?|	capital 11	determiner 7	end 22	pronoun 11	stop 8	verb-saying 10
size-ending|10+|none|	( 10	, 10	,preposition 8	,pronoun 11	,verb-judging 7	,verb-saying 8	,verb-thinking 12	,word 18	: 11	capital 12	determiner 17	end 21	pronoun 15	stop 16	verb-saying 13	— 7
size-ending|1|!|	preposition 7	stop 7
size-ending|1|,|	auxiliary -16	pronoun 19	word -13
size-ending|1|.|	,preposition -8	capital 16	preposition -9	pronoun -10	subordinator -13
size-ending|1|?|	end 7	stop -7
size-ending|1|none|	( -11	) -10	, -9	,quote -16	,that -9	,verb-judging 11	,verb-saying 16	,word -10	- -11	: -11	adverb -10	auxiliary -27	capital -13	coordinator 7	determiner -7	quote -14	subordinator 8	word -10
size-ending|2|!|	pronoun -11
size-ending|2|,|	auxiliary -16	capital 15	coordinator -16	determiner -11	preposition -15	subordinator -10	verb-judging -8
size-ending|2|.|	end -8	pronoun 16
size-ending|2|?|	,verb-saying 8	capital 9	end 10	pronoun 8	verb-saying 11
size-ending|2|none|	( -13	) -8	,adverb -12	,determiner -12	,preposition -20	,pronoun -13	,quote -11	,that -19	,verb-saying 7	,verb-thinking 10	,word -11	auxiliary -18	capital -16	pronoun -13	verb-judging -14	verb-saying -20	verb-thinking -7	word -12
size-ending|3|!|	,verb-saying 7
size-ending|3|,|	auxiliary -11	that -9	verb-saying 22
size-ending|3|.|	coordinator 10	determiner 7	end 10	pronoun 18	subordinator -8
size-ending|3|?|	,auxiliary 8	,verb-saying 7	capital 9	end 23	pronoun 11	stop -11	– 7
size-ending|3|none|	( -13	, -9	,coordinator -8	,preposition -13	,pronoun -8	,that -16	,verb-judging 9	,verb-saying 7	,word 8	capital -14	end 20	subordinator 12	verb-judging 7
size-ending|4-5|!|	,verb-saying 7	determiner 10	pronoun 9	stop 9
size-ending|4-5|,|	auxiliary -12	capital 29	preposition -9	pronoun 39	verb-saying 14	word -7
size-ending|4-5|.|	determiner -7	end 9	preposition 20	— 12
size-ending|4-5|?|	,auxiliary 8	,verb-saying 12	,verb-thinking 9	capital 14	determiner 12	pronoun 12	quote 9	verb-saying 12	— 8
size-ending|4-5|none|	( -12	, 8	,auxiliary -7	,capital -14	,coordinator 17	,verb-judging 8	,verb-saying 8	,word -16	- 9	adverb -7	auxiliary -11	capital 8	pronoun -7	verb-saying -11	– 9	— -9
size-ending|6-9|!|	determiner 7	pronoun 7
size-ending|6-9|,|	capital 29	determiner 35	pronoun 22	subordinator -7	verb-saying 23
size-ending|6-9|.|	auxiliary 10	coordinator 8	determiner 16	preposition 17	pronoun 12	quote 11	that 10	— 18
size-ending|6-9|?|	,pronoun 10	,verb-saying 8	capital 12	determiner 11	end 9	pronoun 11	stop -8	verb-saying 11	— 13
size-ending|6-9|none|	,auxiliary 25	,coordinator 8	,determiner 7	,verb-judging 14	,verb-thinking 10	capital 13	determiner 13	end 18	pronoun 11	stop 13	subordinator 8	verb-saying 9	word -9	– 9	— -10
size-follow|10+|	( 12	, 10	,preposition 8	,pronoun 11	,verb-judging 7	,verb-saying 8	,verb-thinking 12	,word 18	: 11	auxiliary 8	capital 23	coordinator 7	determiner 27	end 29	preposition 13	pronoun 18	stop 16	verb-saying 16	word 19	— 12
size-follow|1|	( -14	) -10	, -9	,quote -16	,that -9	,verb-judging 11	,verb-saying 16	,word -10	- -11	: -12	adverb -10	auxiliary -29	word -10
size-follow|2|	( -13	) -11	,adverb -12	,determiner -12	,preposition -20	,pronoun -11	,quote -11	,that -19	,verb-saying 8	,verb-thinking 10	,word -11	auxiliary -19	capital -7	quote -7	verb-judging -15	verb-saying -15	verb-thinking -11	word -9	— 8
size-follow|3|	( -13	, -10	,coordinator -8	,preposition -13	,pronoun -7	,that -16	,verb-judging 9	,verb-saying 7	,word 8	end 26	pronoun 11	subordinator 9	that -8	verb-judging 7	– 8
size-follow|4-5|	( -12	, 8	,capital -14	,coordinator 17	,verb-judging 8	,verb-saying 8	,verb-thinking 9	,word -16	- 9	adverb -7	auxiliary -14	capital 15	coordinator -7	end 8	preposition 10	verb-thinking 10	word -7	– 9
size-follow|6-9|	,auxiliary 25	,coordinator 8	,determiner 7	,verb-judging 14	,verb-thinking 10	capital 17	coordinator 7	determiner 24	end 14	pronoun 27	quote 13	stop 12	that 10	verb-saying 24	word -9	– 11
size-intro|10+|	) 8	- 14	: 45	auxiliary 10	capital 9	coordinator 8	preposition 18	pronoun 8	quote 14	start 17	stop 16	subordinator 10	that 12	verb-judging 8	verb-saying 10	– 9
size-intro|1|	( -10	, -9	adverb 13	coordinator -28	preposition -7	stop 17	that -16	verb-thinking -15	word -14	’ -7
size-intro|2|	( -8	adverb -20	determiner -10	quote -13	stop 17	subordinator -27	that -8	verb-judging -11	verb-saying -8	word -11	— 7
size-intro|3|	' -10	( -7	auxiliary 12	determiner -9	possessive -14	preposition -7	pronoun 21	quote 9	start 15	stop 10	that 28	verb-thinking 19	word 8	’ 7
size-intro|4-5|	% 7	( -8	adverb -11	auxiliary 8	determiner -9	possessive -8	quote 21	stop 13	that 28	verb-saying -13	verb-thinking 8	word -8	– 9	— 7
size-intro|6-9|	' 11	, 11	; 10	adverb 20	auxiliary 7	capital 9	coordinator 17	determiner 7	pronoun 17	quote 13	start 35	stop 12	that 26	verb-thinking 15	word 13	– -8	— 11	’ 9
size|	1 -8	10+ 21	2 -18	3 9	4-5 -11	6-9 15
subject|elided|	,auxiliary 18	,coordinator 8	,determiner -16	,pronoun 13	,that -16	,verb-saying 17	,word -9	2-3 20	4-7 11	: -7	; 8	auxiliary -12	pronoun -7	stop 17	– 9	— 16
subject|none|	( -14	,auxiliary -8	,determiner -12	,preposition -15	,pronoun -7	,quote -16	,subordinator -10	,that -20	,verb-judging 19	,verb-thinking 11	,word -12	- -10	4-7 -14	: -9	adverb -7	auxiliary -15	capital 24	coordinator -8	determiner 11	end 18	stop -9	verb-judging 9	word -19	– 10	— 15
subject|own|	( -8	) -7	,capital -10	,coordinator -8	,determiner 7	,preposition -8	,quote -10	,subordinator 9	,that -15	,verb-saying 9	,word -7	: -8	coordinator 13	determiner 11	end 13	pronoun 8	verb-saying -22
two-before|%|	stop 9
two-before|)|	- 11	: 18	preposition 8	stop 13
two-before|,|	adverb 7	auxiliary 9	determiner -9	pronoun -10	quote 11	that 10	word -12
two-before|:|	determiner -13	preposition -14	word 8
two-before|;|	capital 11	determiner -10
two-before|adverb|	, 8	adverb -15	coordinator 11	subordinator -9	verb-thinking -10
two-before|auxiliary|	: -13	adverb 10	auxiliary 28	quote -7	stop 22	that 11	verb-thinking 11	word 15
two-before|capital|	' -10	, 14	: 14	adverb -7	auxiliary 9	capital 10	possessive -21	verb-judging 10	— -9
two-before|coordinator|	: 14	adverb 15	auxiliary 16	preposition -15	that 10	verb-judging 7	verb-saying 15	verb-thinking -10	word -14
two-before|determiner|	auxiliary -12	capital -8	determiner 14	pronoun -10	stop 20	that 8	verb-judging -7	verb-thinking 14	word -7
two-before|possessive|	word -14
two-before|preposition|	: -8	auxiliary -12	capital 12	stop 15	subordinator -13	that -8	verb-saying -14	verb-thinking 13	word -21
two-before|pronoun|	determiner -15	possessive 11	preposition 16	stop 22	subordinator 15	verb-thinking -7	word 8
two-before|quote|	( -8	, -13	: 16	coordinator -23	preposition -11	— 10
two-before|start|	capital -10	determiner -23	preposition -17	start 18	subordinator -11	word 9
two-before|stop|	) 8	: 11	capital -19	determiner -18	preposition -19	quote 14	– 7	— 8
two-before|subordinator|	auxiliary -7	preposition -10	pronoun 15	stop 14	verb-saying -9
two-before|that|	capital 13	determiner -8	preposition -10	pronoun 23	stop 15	verb-judging 9	verb-saying -15	word -12
two-before|verb-judging|	adverb -11	coordinator 10	stop 23	that 16	verb-saying -13
two-before|verb-saying|	, 32	: 18	adverb -16	capital -8	preposition 9	stop 18	subordinator 8	verb-judging -12	verb-saying 7
two-before|verb-thinking|	: 9	auxiliary -7	preposition 14	pronoun 7	stop 24	subordinator 8
two-before|word|	% 7	( -9	, -19	coordinator 8	determiner -13	preposition -19	stop 22	subordinator -17	verb-judging -21	verb-saying -11
two-before|’|	stop 9
two-words-before|%|	. 9
two-words-before|)|	- 11	. 13	: 18
two-words-before|,|	 11	a -7	alias -7	and 11	as 7	baptisée -7	blamed 10	called -9	citing 12	com -7	con -10	der 8	detto -16	en -8	era 9	est 7	está 8	had 9	headed -9	houve 9	há 9	il -10	is -10	jesús -7	la -18	lamentou 11	lamentó 7	les -7	lia-se -7	maar 8	nicknamed -11	no -9	of 8	or -11	porque 10	que 10	ribattezzato -7	said 14	since 10	surnommé -7	the -14	titulado -10	un -9	von 9	was 14	welcomed 9	whose -12	é -7	évoque 7
two-words-before|.|	 13	) 8	: 11	a -10	de -8	el -11	il -10	la -9	selon -7	the -15	under -10	– 7	— 8
two-words-before|000|	. 9
two-words-before|1991|	. 10
two-words-before|1998|	. 8
two-words-before|2014|	. 9
two-words-before|2019|	. 10
two-words-before|2023|	. 8
two-words-before|2024|	. 9
two-words-before|2027|	. 8
two-words-before|2028|	. 9
two-words-before|2029|	. 7
two-words-before|22|	. 7
two-words-before|29|	. 7
two-words-before|31|	. 7
two-words-before|3|	. 10	: 9
two-words-before|40|	. 9
two-words-before|7|	: 10
two-words-before|:|	a -10	de -8	el -8	la -8
two-words-before|a.m|	. 9
two-words-before|a24|	. 7
two-words-before|aan|	. 8	de -8
two-words-before|ab|	: 10
two-words-before|accordo|	: 8
two-words-before|account|	. 11
two-words-before|accused|	of -7
two-words-before|act|	. 9
two-words-before|acusou-a|	de 11
two-words-before|acusó|	de 10
two-words-before|added|	, 11	. 12	: 16
two-words-before|addio|	a -7
two-words-before|adesivo|	: -9
two-words-before|admits|	: 7
two-words-before|advertised|	as -10
two-words-before|advies|	naar -10
two-words-before|afgedaan|	als 8
two-words-before|afp|	. 10
two-words-before|af|	. 13
two-words-before|again|	. 7
two-words-before|agency|	. 8
two-words-before|aggiunge|	: 7
two-words-before|agreed|	. 8
two-words-before|ahead|	of -9
two-words-before|airport|	. 10
two-words-before|ajouter|	: 11
two-words-before|alarme|	: 7
two-words-before|album|	, -10
two-words-before|allá|	: 8
two-words-before|altro|	: 10
two-words-before|among|	them -8
two-words-before|amuse|	: 7
two-words-before|analysts|	. 8
two-words-before|and|	a -7	had 9	said 11	the -13	was 8	would 8
two-words-before|anger|	. 8
two-words-before|anni|	. 14
two-words-before|announced|	. 7
two-words-before|anos|	, 7	. 7	: 10
two-words-before|ans|	. 18
two-words-before|anything|	. 7
two-words-before|anyway|	. 11
two-words-before|an|	. 9	einem -10
two-words-before|apelidada|	de -7
two-words-before|apelidado|	de -11
two-words-before|apelido|	de -13
two-words-before|apenas|	que 11
two-words-before|aperto|	, 7
two-words-before|apology|	, -9
two-words-before|appeal|	. 7
two-words-before|applaudissent|	. 7
two-words-before|applause|	. 9
two-words-before|arbitres|	. 8
two-words-before|around|	. 7
two-words-before|arrangement|	. 8
two-words-before|arrived|	. 8
two-words-before|asked|	. 7	for 12
two-words-before|as|	recomendações 9	the -16
two-words-before|attendent|	. 11
two-words-before|attend|	. 9
two-words-before|auf|	. 9	dem -8
two-words-before|august|	. 8
two-words-before|ausgegeben|	. 7
two-words-before|aussitôt|	, 7
two-words-before|aus|	. 12	: 8
two-words-before|auteur|	de -7
two-words-before|author|	. 10	of -10
two-words-before|autora|	de -11
two-words-before|autore|	di -7
two-words-before|autor|	de -14
two-words-before|aviso|	: -9
two-words-before|avocate|	. 9
two-words-before|away|	. 10
two-words-before|ayer|	: 7
two-words-before|a|	: 19	condamné 7	decir -11	dénoncé 7	expressão -14	inscrição -12	medida 10	operação -8	palavra -15	promis 9	saída 7	senhora 10	so-called -10	torcida 7
two-words-before|añadido|	: -7
two-words-before|años|	. 8	la -13
two-words-before|back|	. 7
two-words-before|band|	played -7
two-words-before|base|	: 9
two-words-before|basta|	. 7
two-words-before|batizado|	de -8
two-words-before|bautizado|	como -9
two-words-before|bayern|	. 7
two-words-before|been|	freed 8	given 7
two-words-before|betalen|	. 8
two-words-before|bevestigen|	. 8
two-words-before|be|	called -12	met 8
two-words-before|biglietto|	: 8
two-words-before|bilhete|	: 10
two-words-before|blijft|	. 9
two-words-before|blijven|	. 7
two-words-before|blättert|	. 7
two-words-before|board|	. 8	of 10
two-words-before|book|	, -13	. 7
two-words-before|box|	. 9
two-words-before|braccia|	: 12
two-words-before|briefje|	: 8
two-words-before|brief|	. 7
two-words-before|brothers|	to 10
two-words-before|brusio|	. 7
two-words-before|budget|	was 9
two-words-before|bui|	: 9
two-words-before|but|	not 13
two-words-before|by|	a -11
two-words-before|cabeça|	. 9
two-words-before|calificó|	de 10
two-words-before|called|	a 8	for 13	that 16	the -15	them 12
two-words-before|call|	. 12	a -13	as -12	the -9
two-words-before|camera|	. 8
two-words-before|care|	. 8
two-words-before|carretera|	. 8
two-words-before|cartas|	. 8
two-words-before|cartaz|	: -7
two-words-before|cartello|	: -12
two-words-before|cartel|	: -11
two-words-before|carte|	. 9
two-words-before|carton|	: -8
two-words-before|car|	. 9
two-words-before|casa|	. 7	: -8
two-words-before|case|	. 11	was 7
two-words-before|cautela|	: 9
two-words-before|cbc|	’s -11
two-words-before|centre|	. 11
two-words-before|ce|	résultat 7
two-words-before|chair|	. 8
two-words-before|chamada|	de -7
two-words-before|chamam|	de -10
two-words-before|chamavam|	de -11
two-words-before|chamou|	de 14
two-words-before|change|	. 7	was 8
two-words-before|changé|	: -7
two-words-before|chapter|	. 9
two-words-before|charge|	. 8
two-words-before|che|	era 9	il -11
two-words-before|claim|	. 8
two-words-before|classificou|	como 8	de 9
two-words-before|clients|	were 11
two-words-before|cnn|	's -9
two-words-before|code|	: -9
two-words-before|comment|	. 10
two-words-before|committee|	. 8
two-words-before|communiqué|	, 8
two-words-before|como|	de -14
two-words-before|conceded|	. 11
two-words-before|conference|	. 7
two-words-before|conferma|	: 7
two-words-before|confirma|	: 10
two-words-before|confirme|	: 7
two-words-before|confusion|	. 9
two-words-before|congratulations|	. 9
two-words-before|conhecida|	como -7
two-words-before|conhecido|	como -8
two-words-before|conocen|	como -8
two-words-before|conoce|	como -13
two-words-before|conocido|	como -12
two-words-before|conseil|	. 8	à -10
two-words-before|consulted|	. 7
two-words-before|conta|	. 7
two-words-before|contestó|	: 7
two-words-before|convaincu|	. 8
two-words-before|convenio|	. 7
two-words-before|con|	una -9
two-words-before|copy|	of -7
two-words-before|corregge|	: 7
two-words-before|corrige|	: 9
two-words-before|così|	: 12
two-words-before|council|	. 9
two-words-before|court|	. 10	: 11
two-words-before|cousin|	. 7
two-words-before|criticou|	a 7
two-words-before|cuenta|	, 8
two-words-before|cut|	. 8
two-words-before|c’|	est 10
two-words-before|dados|	têm 9
two-words-before|dal|	titolo -7
two-words-before|dann|	: 10
two-words-before|dans|	le -9
two-words-before|dass|	man 11
two-words-before|das|	: 10	? 9	programm -7	urteil 7	wort -13
two-words-before|data|	. 7
two-words-before|dat|	. 8	er 8	hij 8	ze 8
two-words-before|days|	. 7
two-words-before|day|	. 7	: 10
two-words-before|deal|	was 8
two-words-before|decir|	: 9
two-words-before|decision|	as 7
two-words-before|defendant|	. 7
two-words-before|define|	como 9
two-words-before|definió|	como 11
two-words-before|delay|	. 8	as 9
two-words-before|delighted|	. 7
two-words-before|dem|	aufdruck -9	namen -8	slogan -7	titel -7
two-words-before|den|	arbeitstitel -10	ausdruck -10	begriff -8	namen -9	spitznamen -8	zusatz -12
two-words-before|depois|	de -7
two-words-before|derrota|	: 7
two-words-before|der|	aufschrift -7	begriff -8	fachzeitschrift -10	sich -7	zeitung -7
two-words-before|desconversou|	: 10
two-words-before|described|	as 12
two-words-before|detto|	, 7
two-words-before|devient|	une -11
two-words-before|de|	acties 9	cijfers 8	fiebre -9	llamar -8	los -8	naam -7	sa 12	situatie 11	studie 7	term -10	uitspraak 7	volksmond -7	zaak 7
two-words-before|dias|	. 8
two-words-before|diceva|	: -8
two-words-before|dice|	. 11
two-words-before|dicht|	: 7
two-words-before|die|	aktion -7	initiative -7	zeitung -10
two-words-before|differently|	. 7
two-words-before|dijo|	. 10	: 8	sentirse 7
two-words-before|dimanche|	. 10
two-words-before|diplomatic|	. 8
two-words-before|diplomático|	. 8
two-words-before|director|	. 9
two-words-before|dire|	: 11
two-words-before|disagreed|	. 12
two-words-before|disagrees|	. 10
two-words-before|discorda|	: 8
two-words-before|discrepa|	: 7
two-words-before|discrepó|	: 8
two-words-before|dismissed|	as 11
two-words-before|disse|	: 9	estar 7	que 14
two-words-before|district|	. 9
two-words-before|dito|	: 7
two-words-before|dit|	avoir 12
two-words-before|dizer|	que 9
two-words-before|diz|	. 7	que -10
two-words-before|di|	aver 8	essere 7	un -17
two-words-before|documentary|	, -7
two-words-before|dood|	. 11
two-words-before|door|	: -8
two-words-before|doublé|	. 10
two-words-before|down|	. 9	: -8
two-words-before|droog|	. 9
two-words-before|dubbi|	. 7
two-words-before|dà|	del -7
two-words-before|décrit|	un 8
two-words-before|dément|	: 7
two-words-before|dénonce|	une 10
two-words-before|dénoncé|	une 9
two-words-before|d’|	avoir 8	un 20	une 8
two-words-before|early|	. 7
two-words-before|eau|	. 8
two-words-before|eens|	. 9
two-words-before|eigen|	zeggen 9
two-words-before|ein|	. 9	: 10
two-words-before|elle|	, 7
two-words-before|elogiou|	a 14
two-words-before|elogió|	la 10
two-words-before|el|	contrato 9	llamado -13	mercado 8	término -7
two-words-before|email|	. 7
two-words-before|emenda|	: 9
two-words-before|encore|	: 10
two-words-before|english|	. 8
two-words-before|enquête|	pour -14
two-words-before|entusiasmo|	. 8
two-words-before|equipo|	de 9
two-words-before|era|	o -10
two-words-before|erinnern|	. 8
two-words-before|escreveu|	: 10
two-words-before|espn|	. 7
two-words-before|est|	dit 9	dite 13
two-words-before|es|	: 13	für 11	un -13
two-words-before|euros|	. 13	de -11
two-words-before|explained|	. 7
two-words-before|expresó|	su 10
two-words-before|eyes|	. 7
two-words-before|e|	di -8
two-words-before|face|	. 11
two-words-before|faixa|	: -7
two-words-before|falam|	em 9
two-words-before|fala|	em 9
two-words-before|falou|	de 9	em 13
two-words-before|fees|	. 8
two-words-before|fest|	. 7
two-words-before|ficha|	: -9
two-words-before|fifth|	. 9
two-words-before|fila|	. 10
two-words-before|film|	, -10
two-words-before|finale|	, 8
two-words-before|final|	. 9
two-words-before|first|	. 8
two-words-before|fm|	: 9
two-words-before|foglio|	: -8
two-words-before|fois|	. 13
two-words-before|folha|	: -13
two-words-before|for|	a -13
two-words-before|foto|	. 10
two-words-before|found|	it 10
two-words-before|frères|	. 7
two-words-before|further|	. 10
two-words-before|für|	die -11
two-words-before|gaan|	. 10
two-words-before|game|	. 8
two-words-before|garde|	contre 9
two-words-before|gauche|	. 8
two-words-before|geduld|	. 8
two-words-before|gegeven|	: -7
two-words-before|gehört|	. 7
two-words-before|gekauft|	. 7
two-words-before|gemist|	. 10
two-words-before|genoeg|	. 8
two-words-before|gesagt|	: 7
two-words-before|geschreven|	: -11
two-words-before|gezien|	. 9
two-words-before|gli|	affitti -9
two-words-before|gobierno|	de 7
two-words-before|goes|	by -10
two-words-before|golpe|	do -11
two-words-before|govender|	: 9
two-words-before|government|	of 12	was 9
two-words-before|governo|	está 10
two-words-before|gracia|	. 8
two-words-before|grehan|	: 7
two-words-before|grinned|	. 11
two-words-before|ground|	. 10
two-words-before|group|	. 11
two-words-before|gut|	. 7
two-words-before|guère|	: 8
two-words-before|haben|	. 10
two-words-before|habe|	? 8
two-words-before|hablaba|	de 13
two-words-before|hablan|	de -8
two-words-before|habló|	de 19
two-words-before|había|	dicho -9
two-words-before|haderte|	: 9
two-words-before|had|	. 9	been 10	written -7
two-words-before|handschriftlich|	: 9
two-words-before|hands|	. 7
two-words-before|hand|	. 11
two-words-before|have|	been 16	named -7
two-words-before|ha|	definito 11	espresso 7	risposto 7	scritto -10	sido 7
two-words-before|head|	. 11
two-words-before|heard|	. 8
two-words-before|hears|	of 7
two-words-before|hear|	. 8
two-words-before|helicopter|	. 8
two-words-before|hem|	. 8
two-words-before|hen|	. 7
two-words-before|here|	. 8
two-words-before|her|	. 9	for 10
two-words-before|het|	bewijs 7	over 9	woord -11
two-words-before|heures|	. 7
two-words-before|he|	called 21	had 18	is 10	preferred -13	termed 11	was 14	would 15
two-words-before|hielo|	. 7
two-words-before|hierro|	: 7
two-words-before|hij|	, 8
two-words-before|himself|	as 11
two-words-before|him|	. 11	: 15	to 10
two-words-before|hombros|	. 7	: 14
two-words-before|home|	. 7
two-words-before|horse|	. 8
two-words-before|hours|	. 8
two-words-before|hour|	. 7
two-words-before|house|	. 10
two-words-before|h|	. 7
two-words-before|il|	caso 7	cosiddetto -8	giudizio -10	nome -7	punteggio 7	voto 7
two-words-before|impressed|	. 7
two-words-before|im|	fachblatt -11	volksmund -9
two-words-before|incident|	was 11
two-words-before|indruk|	. 10
two-words-before|informou|	que 8
two-words-before|ingetrokken|	. 10
two-words-before|iniziativa|	come 8
two-words-before|instagram|	: 7
two-words-before|instead|	. 7
two-words-before|interpreter|	. 12
two-words-before|interview|	. 9
two-words-before|into|	a -13
two-words-before|invece|	di 10
two-words-before|invita|	a 12
two-words-before|in|	. 12	arte -9	der -11	pensione 8
two-words-before|ironizou|	: 8
two-words-before|ist|	das 8
two-words-before|is|	. 7	a -13	called -9
two-words-before|it|	. 17	a -17	as 9	called 15	calls -10	had 17	says -12	was 9	would 9
two-words-before|jan|	: 8
two-words-before|jar|	. 8
two-words-before|ja|	: 14
two-words-before|joke|	. 7
two-words-before|jornalistas|	. 8	: 8
two-words-before|jours|	. 7
two-words-before|jour|	. 7
two-words-before|judgment|	. 8
two-words-before|juin|	. 11
two-words-before|jurors|	. 9
two-words-before|já|	chamam -8
two-words-before|kept|	a -10	his -9	its -11
two-words-before|kinderschrift|	: -7
two-words-before|knapp|	: 12
two-words-before|knikt|	: 10
two-words-before|known|	as -20
two-words-before|komen|	. 10
two-words-before|komt|	. 8
two-words-before|kopf|	. 11
two-words-before|lacht|	. 7
two-words-before|land|	. 7
two-words-before|lassitude|	. 7
two-words-before|last|	. 9
two-words-before|later|	. 9
two-words-before|laughed|	. 11
two-words-before|laughing|	. 7
two-words-before|lavoro|	. 7
two-words-before|la|	chiamano -9	considera 10	cosiddetta -7	definisce 10	dicitura -10	etiqueta -8	expresión -10	formula -10	frase -8	fórmula -7	ley 8	llamada -12	llaman -8	loi -7	marca -8	mention -10	norma 8	palabra -13	parola -11	revista -8	scritta -11	sentenza 8	trouvent 8
two-words-before|lecture|	. 8
two-words-before|leerling|	. 9
two-words-before|lee|	: -11
two-words-before|left|	. 7
two-words-before|lejos|	: 8
two-words-before|lema|	: -8
two-words-before|lenzuolo|	: -9
two-words-before|letter|	. 8
two-words-before|levy|	. 7
two-words-before|le|	calendrier 7	chiamavano -8	dossier 10	groupe 10	mot -14	texte 8
two-words-before|libro|	, -9
two-words-before|lignes|	. 11
two-words-before|lines|	. 10
two-words-before|line|	. 9	read -8
two-words-before|linkedin|	: 7
two-words-before|lit|	: -9
two-words-before|livre|	, -8
two-words-before|locally|	as -13
two-words-before|lockridge|	: 10
two-words-before|longe|	: 9
two-words-before|long|	. 9
two-words-before|los|	llama -10	llamados -7	salarios 7
two-words-before|lo|	chiamano -13	chiamavano -13	giudica 10	llaman -11	trova 8
two-words-before|lui|	. 11
two-words-before|lâché|	: 9
two-words-before|l’|	appelle -12	expression -9	expérience 9	hashtag -7	inchiesta -7
two-words-before|m.z.p.|	: 13
two-words-before|madre|	, -9
two-words-before|madrugada|	. 7
two-words-before|main|	: -10
two-words-before|manager|	. 8
two-words-before|manhã|	. 8
two-words-before|man|	habe 9	werde 11
two-words-before|marathi|	. 7
two-words-before|march|	. 8
two-words-before|marketed|	as -10
two-words-before|marquez-obi|	: 11
two-words-before|matter|	. 9
two-words-before|mbombo|	: 9
two-words-before|media|	. 7
two-words-before|meeting|	. 9
two-words-before|mee|	. 11
two-words-before|memoir|	, -11
two-words-before|memorias|	, -10
two-words-before|message|	. 10	: 10
two-words-before|metade|	. 7
two-words-before|meter|	. 8
two-words-before|me|	. 9
two-words-before|miedo|	. 9
two-words-before|minister|	. 9
two-words-before|ministre|	. 8
two-words-before|minuten|	. 7
two-words-before|minutes|	. 16
two-words-before|misadventure|	. 9
two-words-before|mitad|	. 8
two-words-before|mit|	. 7
two-words-before|modo|	. 7
two-words-before|modulo|	? 8
two-words-before|mois|	. 7
two-words-before|moment|	. 10
two-words-before|monday|	, 8
two-words-before|money|	. 7
two-words-before|monroe-pike|	: 10
two-words-before|months|	. 8
two-words-before|month|	. 9
two-words-before|more|	. 8
two-words-before|morning|	. 9
two-words-before|mots|	: -10
two-words-before|motto|	: -11
two-words-before|mot|	de -10
two-words-before|moved|	. 9
two-words-before|move|	as 8
two-words-before|msl|	: 13
two-words-before|mère|	. 9
two-words-before|n'|	avait 7
two-words-before|naam|	: -10
two-words-before|nach|	: 9
two-words-before|nada|	. 8
two-words-before|name|	. 12
two-words-before|nation|	. 7
two-words-before|nega|	: 7
two-words-before|nennt|	das 11	sie 10
two-words-before|news|	' -10
two-words-before|nicht|	. 9	: 8
two-words-before|nicknamed|	the -8
two-words-before|niega|	: 12
two-words-before|night|	. 10
two-words-before|nine|	. 10
two-words-before|nobody|	. 8
two-words-before|noemt|	hem 9
two-words-before|nombre|	: -14	de -9
two-words-before|nome|	: -12	de -9
two-words-before|nom|	. 12	: -9	de -9
two-words-before|non|	è -7
two-words-before|norte|	. 8
two-words-before|note|	. -8
two-words-before|noto|	come -9
two-words-before|notte|	. 7
two-words-before|not|	. 13	: 8	be 8	negotiate 7	to 9
two-words-before|noté|	: 7
two-words-before|nouvelle|	. 7
two-words-before|novela|	con -7
two-words-before|no|	. 13
two-words-before|nues|	: 11
two-words-before|nuit|	. 8
two-words-before|n’|	avoir 12
two-words-before|objected|	. 8
two-words-before|offer|	was 9
two-words-before|office|	, -11	. 7
two-words-before|of|	a -7	the -10
two-words-before|om|	. 9
two-words-before|one|	, -7	reads -10
two-words-before|only|	: 11	as 8
two-words-before|ont|	nommé -7	été 10
two-words-before|on|	. 8	dit -11	dénonce 7	pouvait 11
two-words-before|opgelucht|	. 8
two-words-before|oposição|	a 10
two-words-before|opposition|	. 9
two-words-before|op|	. 8	: 8
two-words-before|order|	. 8
two-words-before|os|	dizeres -7
two-words-before|otra|	: -12
two-words-before|outra|	. 8
two-words-before|outside|	. 10
two-words-before|out|	. 10	: 11
two-words-before|ouverte|	pour -11
two-words-before|overtuigd|	. 8
two-words-before|over|	. 12	de -10
two-words-before|o|	caso 10	chamado -8	governo 9	município 7	partido 7	slogan -7	texto 8
two-words-before|paciência|	. 8
two-words-before|palabras|	: 7
two-words-before|palavra|	, -12
two-words-before|pancarta|	: -8
two-words-before|pancarte|	: -7
two-words-before|paper|	. 9
two-words-before|paris|	. 9
two-words-before|park|	. 9
two-words-before|parlato|	di 8
two-words-before|parla|	di 13
two-words-before|parlent|	de -10
two-words-before|partagés|	. 8
two-words-before|party|	had 8
two-words-before|pasacalle|	: -11
two-words-before|pas|	. 12	: 13
two-words-before|path|	. 8
two-words-before|patience|	. 8
two-words-before|paused|	. 7
two-words-before|pause|	. 8
two-words-before|paying|	for 10
two-words-before|penna|	. 7
two-words-before|perda|	de 9
two-words-before|pergunta|	: 10
two-words-before|per|	la 9	un -7
two-words-before|pestrikoff|	: 13
two-words-before|petition|	, -10
two-words-before|peu|	. 8
two-words-before|philosophical|	. 7
two-words-before|phone|	. 11	: 7
two-words-before|phrase|	: 11
two-words-before|piazza|	: 10
two-words-before|pidió|	no 9
two-words-before|pintada|	: -9
two-words-before|placa|	: -9
two-words-before|place|	. 8	of -9
two-words-before|plan|	. 8
two-words-before|podcast|	, -8
two-words-before|points|	. 10
two-words-before|point|	. 8
two-words-before|police|	. 7
two-words-before|policy|	. 9
two-words-before|por|	el -7
two-words-before|position|	was 7
two-words-before|posted|	: 13
two-words-before|posto|	di -9
two-words-before|pour|	les -10
two-words-before|power|	. 8
two-words-before|precisa|	: 10
two-words-before|pregunta|	: -8
two-words-before|premier|	had 7
two-words-before|presse|	. 9
two-words-before|press|	of 10
two-words-before|price|	was 9
two-words-before|prize|	: -9
two-words-before|processo|	está 7
two-words-before|proibição|	. 10
two-words-before|promised|	to 10
two-words-before|pronto|	: -12
two-words-before|protesta|	. 7
two-words-before|protested|	. 7
two-words-before|prudente|	: 9
two-words-before|própria|	. 8
two-words-before|public|	. 9
two-words-before|p|	. 9
two-words-before|pérdida|	de 11
two-words-before|pé|	. 8
two-words-before|qu'|	il 7
two-words-before|qualifié|	de 15
two-words-before|quando|	? 9
two-words-before|question|	: -7
two-words-before|que|	actuó 9	chama -9	era -8	es 11	estaba 9	está 9	haya -10	houve 7	há 8	la -9	le -8	llega 7	pone -7	será 12	significa -11
two-words-before|quitar|	: -9
two-words-before|qui|	? 8
two-words-before|qu’|	un -10
two-words-before|q|	: 18
two-words-before|radio|	. 12	: 7
two-words-before|raid|	as 7
two-words-before|ranch|	. 8
two-words-before|rappeler|	que 7
two-words-before|rating|	. 11	to -17
two-words-before|read|	. 10	: 8
two-words-before|real|	. 9
two-words-before|rebate|	: 7
two-words-before|recalled|	. 8
two-words-before|recomendação|	de -7
two-words-before|regista|	di -8
two-words-before|relativise|	: 9
two-words-before|relató|	. 8
two-words-before|release|	was 9
two-words-before|reno|	. 7
two-words-before|replied|	. 9	: 18
two-words-before|reporters|	, 12	. 8
two-words-before|report|	, -8	as 7	was 7
two-words-before|reprend|	: 8
two-words-before|respondeu|	: 9
two-words-before|responsibility|	. 8
two-words-before|resultado|	: 7
two-words-before|right|	. 10
two-words-before|rincara|	: 7
two-words-before|rires|	. 7
two-words-before|rire|	. 7	: 9
two-words-before|risposta|	. 7
two-words-before|risposto|	: 9
two-words-before|ri|	. 10
two-words-before|roman|	, -7
two-words-before|route|	. 8
two-words-before|row|	. 9
two-words-before|ruling|	. 9	as 7
two-words-before|r|	. 7
two-words-before|rádio|	. 7
two-words-before|rótulo|	de -10
two-words-before|sagt|	: 9
two-words-before|said|	, 24	. 26	: 22	he 10	it 12
two-words-before|salué|	un 7	une 7
two-words-before|saturday|	. 8
two-words-before|saying|	: 8
two-words-before|says|	, 10	. 14	that 10
two-words-before|say|	, 13
two-words-before|schild|	: -7
two-words-before|school|	. 11
two-words-before|schuld|	: 7
two-words-before|scritta|	: -9
two-words-before|secondo|	la -11
two-words-before|segundos|	: 10
two-words-before|seien|	. 7
two-words-before|sein|	. 7
two-words-before|sei|	. 7	? 7
two-words-before|sell|	. -7
two-words-before|series|	called -7
two-words-before|serie|	, -8
two-words-before|serio|	: 11
two-words-before|seu|	cliente 9
two-words-before|se|	declaró 9	disent -8	dit 25	llama -13	lê -8	titula -11
two-words-before|she|	called 11	had 12	is 11	was 13	would 12
two-words-before|should|	have 8
two-words-before|showed|	that 9
two-words-before|shrugged|	. 10
two-words-before|sie|	, 7	. 7
two-words-before|sign|	, -8	for -10	reading -11
two-words-before|silence|	. 11	: 7
two-words-before|simples|	: 12
two-words-before|sino|	de 11
two-words-before|six|	. 9
two-words-before|si|	chiama -11	chiamano -8	chiamerà -12	dichiara 8	intitola -9
two-words-before|skeptisch|	. 10
two-words-before|slogan|	, -7	: -8	is -7
two-words-before|smentisce|	: 8
two-words-before|smiled|	. 7
two-words-before|sms|	: 10
two-words-before|sociais|	: 7
two-words-before|socios|	de 8
two-words-before|sofre|	de -10
two-words-before|soir|	. 8
two-words-before|soltanto|	: -8
two-words-before|soltó|	: 7
two-words-before|sono|	stati 8
two-words-before|sonrisa|	: 8
two-words-before|son|	client 9
two-words-before|sorriso|	: 8
two-words-before|souri|	: 8
two-words-before|so|	: 12
two-words-before|spalle|	. 9
two-words-before|spandoek|	: -8
two-words-before|speaks|	of -8
two-words-before|spoke|	of 11
two-words-before|sports|	. 8
two-words-before|sprach|	von 8
two-words-before|sprak|	van 15
two-words-before|spreekt|	van 8
two-words-before|spreken|	van -8
two-words-before|spricht|	von 13
two-words-before|spring|	. 10
two-words-before|staat|	. 8
two-words-before|staff|	as -7
two-words-before|start|	a -7	chamam-lhe -10	die -10	el -9	il -7	la -10	o -8	start 18	the -14	zu -7
two-words-before|statement|	. 8	as 7
two-words-before|station|	. 9
two-words-before|stilte|	. 13
two-words-before|stop|	saying -14
two-words-before|story|	. 10
two-words-before|striscione|	: -11
two-words-before|stuk|	. 10
two-words-before|subject|	line -13
two-words-before|such|	as -11
two-words-before|suite|	. 7
two-words-before|suo|	: 8
two-words-before|surprised|	. 7
two-words-before|su|	scritto -10
two-words-before|svp|	. 11
two-words-before|swissinfo|	: 14
two-words-before|s’|	appelait -8	appelle -7	intitola -10	intitule -11
two-words-before|tachó|	de 7
two-words-before|tafel|	. 9
two-words-before|tajante|	: 9
two-words-before|talks|	as 9
two-words-before|talk|	about -10
two-words-before|tarde|	. 7
two-words-before|tard|	: 10
two-words-before|tarja|	: -11
two-words-before|teacher|	. 9
two-words-before|team|	. 9
two-words-before|tegen|	. 10	: 8
two-words-before|telefono|	, 8
two-words-before|telegram|	. 8
two-words-before|telephone|	. 7
two-words-before|television|	. 7
two-words-before|tempère|	. 9
two-words-before|terció|	: 7
two-words-before|terughoudend|	. 10
two-words-before|terug|	. 8
two-words-before|testa|	: 7
two-words-before|that|	. 15	as 10	figure 10	he 10	it 11	read -18	reads -7	said -10	say -10	says -14	the -11	were -8
two-words-before|them|	. 10	as 9	called 9
two-words-before|then|	: 11
two-words-before|there|	were 8
two-words-before|they|	call -8	had 11	were 10
two-words-before|the|	accord 8	agreement 10	allegations 8	caption -7	case 9	change 9	company 8	decision 20	film 7	findings 9	guidance 9	heading -8	headline -10	hearing 7	letter 7	line -9	matter 10	name -8	order 10	outcome 12	phrase -19	plan 9	price 9	remark 7	report 12	result 9	results 9	shares -7	slogan -10	so-called -19	tagline -7	term -14	title -12	vote 7	word -29	words -14
two-words-before|things|	. 9
two-words-before|third|	. 9
two-words-before|this|	. 7
two-words-before|tildó|	de 10
two-words-before|times|	. 8
two-words-before|timetable|	. 8
two-words-before|time|	. 9
two-words-before|titolo|	: -9
two-words-before|told|	. 9	to 9
two-words-before|toonde|	zich 8
two-words-before|toont|	zich 8
two-words-before|too|	. 10
two-words-before|touche|	: 12
two-words-before|tout|	. 7
two-words-before|to|	as -10	say -13	the -9
two-words-before|traduce|	: 11
two-words-before|traitée|	de 7
two-words-before|trampoline|	. 8
two-words-before|transport|	of 10
two-words-before|trata|	de 18	por -8
two-words-before|trattava|	di 11
two-words-before|tratta|	di 14
two-words-before|tribute|	to 11
two-words-before|trotzdem|	. 11
two-words-before|turno|	. 7
two-words-before|título|	de -11
two-words-before|ucraniano|	: -11
two-words-before|uhr|	: 7
two-words-before|uit|	. 12	: 8
two-words-before|um|	governo -7
two-words-before|una|	scelta 10
two-words-before|under|	the -9
two-words-before|une|	campagne 8	décision 10
two-words-before|unimpressed|	. 7
two-words-before|unmoved|	. 9
two-words-before|uno|	. 7
two-words-before|unrepentant|	. 8
two-words-before|un|	homme 11	match -7	projet 12	scrutin 8	texte 7
two-words-before|up|	. 13
two-words-before|us|	. 7
two-words-before|uur|	. 10
two-words-before|van|	de -9
two-words-before|vazias|	. 7
two-words-before|verwechselt|	. 8
two-words-before|vezes|	. 8
two-words-before|video|	: 8
two-words-before|vindt|	het 8
two-words-before|voce|	: 9
two-words-before|voit|	un 8	une 7
two-words-before|volte|	. 7
two-words-before|von|	der -10	einem 9	einer 8
two-words-before|voor|	. 8	een -8
two-words-before|vor|	. 8	einem 9
two-words-before|voz|	: 12
two-words-before|waarschuwen|	voor -9
two-words-before|waited|	. 7
two-words-before|wakker|	. 7
two-words-before|waren|	. 7
two-words-before|warned|	against 16	of 13	that 9
two-words-before|warns|	of 11
two-words-before|was|	. 11	a 15	now 9
two-words-before|watching|	. -7
two-words-before|watch|	. 8
two-words-before|water|	. 8
two-words-before|wat|	hij -7
two-words-before|way|	. -8
two-words-before|wednesday|	. 8
two-words-before|weekly|	. 9
two-words-before|weeks|	. 7
two-words-before|week|	. 12	: -12
two-words-before|weg|	. 7
two-words-before|well|	. 11
two-words-before|wel|	. 9
two-words-before|wept|	. 9
two-words-before|weten|	. 8
two-words-before|while|	. 9
two-words-before|widerspricht|	: 7
two-words-before|wijst|	naar 7
two-words-before|window|	. 9
two-words-before|with|	a -10
two-words-before|wollte|	. 9
two-words-before|words|	, 14	. 10
two-words-before|word|	. 8	: 11
two-words-before|worse|	. 8
two-words-before|would|	be 24	become -8	leave 10
two-words-before|writes|	: 8
two-words-before|writing|	. 7
two-words-before|wrote|	, 11	. 10	: 14
two-words-before|wurde|	. 7
two-words-before|x|	: 16
two-words-before|years|	, 9	. 15
two-words-before|year|	. 9
two-words-before|yesterday|	. 11
two-words-before|y|	que 8	voit 7
two-words-before|zeigte|	sich 10
two-words-before|zeit|	: 8
two-words-before|ze|	. 10
two-words-before|zurück|	: 10
two-words-before|zu|	: 10
two-words-before||	( -8	, -13	: 16	and -12	e -16	en -11	from -10	or -16	para -12	por -10	und -9	was 8	with -11	y -9	— 10
two-words-before|à|	la 7
two-words-before|è|	detto 8	diventato -10	scritto -11	stata 8	un -13
two-words-before|écrit|	. 9
two-words-before|égalisation|	. 7
two-words-before|épaules|	: 10
two-words-before|été|	. 7
two-words-before|évoque|	une 9
two-words-before|é|	a -9	um -11
two-words-before|überschrift|	: -7
two-words-before|’|	. 9
verb|false|1|	other -19
verb|false|2-3|	other -7	upper -21
verb|false|4-7|	lower 19	upper -21
verb|false|8+|	lower 35	other 12
verb|true|1|	lower -9	upper 8
verb|true|2-3|	lower 20
verb|true|4-7|	lower 25
verb|true|8+|	lower 7	other 7
word-after|	( -21	) -9	+ 9	, -14	. 7	: -10	? -23	a -10	abgetan 9	according -10	across -11	als -8	and 10	antes 10	at -9	auf -7	because -14	beim 7	bekannt -8	berichtet -10	bestimmt -7	bezeichnete 8	blijft 9	button -10	by 17	came 8	ceo 8	cette 7	che -9	chega -9	chez 7	co-founder -7	coach 9	com 8	começou -7	como -10	conceded 9	continua -8	cost 7	could -7	counts -11	cuenta -9	dai -7	dans 7	das 10	del -15	della 9	dell’ 8	deputy 7	der 11	devant 10	di -12	dog 8	don’t -7	dopo -10	dos 10	doughnut -12	dr 8	drew -7	du -7	ein 8	el 10	elle 13	end 19	er 7	es 11	est -10	estuvo -8	foreign 7	four -10	from -7	gedoopt -8	general 8	genoemd -9	geschrieben -11	gesprochen 8	gewesen 9	ha -7	had -11	hat -8	he 26	head 8	hollis 8	holloman -8	hätten 10	i -13	im -10	is -18	ist -10	joked 11	judge 8	justice 10	já -8	kommt -8	komt -9	krijgt -7	kruger -11	l' 9	laat -7	las 7	le 13	lo -10	l’ 15	ma 7	made -8	mayor 8	met 8	mr 9	mrs 12	mrs. 9	ms 10	naar -7	nannte 8	nel 11	nennen -8	nennt -9	no -16	noemde -7	noemen -8	on 10	one 7	opposition 7	or -18	over -8	pies -12	presiding 8	programme -8	promised -8	prosecutor 7	puis 7	ran -8	rating -17	recalled 8	remark -14	rires 11	rose -9	ruiz 7	rule -15	runs -10	réponse 7	said 19	sale -8	sang -8	sans -8	says 16	schreibt -9	se -9	segment -11	sei -9	selon 8	serait -8	será -7	she 11	sheriff -8	shipp 8	si 8	sie 7	sign -10	significava -10	signs 7	sleeps -12	so -9	sobre 7	soll -7	steht -10	su 11	sur 13	that -9	the 11	their 8	there -10	una -8	und -11	under -14	une 8	union 7	van 7	verbucht -12	verrà -8	veröffentlicht -8	vindt 9	virou -9	volgens 9	voor -10	wales 10	was -10	weiter -7	werden 8	when 7	which -15	while 15	who -10	win -10	wins -11	worden -9	wordt -11	work 10	wrote 14	zal 9	zijn 15	zu 10	à 13	è -12	é -11
word-after|(|	. 9	none -19
word-after|)|	none -7
word-after|+|	none 9
word-after|,|	! 17	. -9	none -16
word-after|.|	! 10	? -8	none 7
word-after|:|	none -10
word-after|?|	none -23
word-after|abgetan|	none 9
word-after|about|	, -11	none 15
word-after|across|	none -11
word-after|als|	none -8
word-after|am|	none -7
word-after|and|	, -8	none 15
word-after|antes|	none 10
word-after|an|	. -10	none 7
word-after|asked|	. -8	? 14
word-after|as|	, -10	. -13	none 10
word-after|at|	none -8
word-after|auf|	. 7	none -9
word-after|a|	, -17	. -11	none 7
word-after|because|	none -14
word-after|beim|	. 8
word-after|bekannt|	none -8
word-after|berichtet|	none -10
word-after|bestimmt|	none -7
word-after|bezeichnete|	none 8
word-after|blijft|	none 9
word-after|button|	none -10
word-after|but|	, -9	. 9	none 7
word-after|by|	, -7	. 10	none 15
word-after|came|	, 11
word-after|chega|	none -9
word-after|chez|	. 7
word-after|che|	none -9
word-after|chief|	, 13
word-after|co-founder|	, -7
word-after|coach|	, 9
word-after|começou|	none -7
word-after|como|	none -10
word-after|com|	none 8
word-after|conceded|	, 9
word-after|continua|	none -8
word-after|cost|	none 7
word-after|could|	none -7
word-after|counts|	none -11
word-after|cuenta|	none -9
word-after|dai|	none -7
word-after|dann|	. 7
word-after|das|	. 14
word-after|della|	none 9
word-after|dell’|	none 8
word-after|del|	none -15
word-after|den|	. 8	none -8
word-after|depuis|	none -7
word-after|deputy|	, 7
word-after|der|	. 15	none -9
word-after|devant|	none 10
word-after|de|	. 15
word-after|di|	none -12
word-after|dog|	none 8
word-after|don’t|	. -7
word-after|dopo|	none -10
word-after|dos|	none 10
word-after|doughnut|	none -12
word-after|du|	none -7
word-after|een|	. 10
word-after|ein|	. 8
word-after|elle|	. 13
word-after|el|	none 9
word-after|end|	? 21	none 15
word-after|er|	. 7
word-after|estuvo|	none -8
word-after|est|	none -10
word-after|es|	. 9	? 7
word-after|e|	. 9
word-after|foreign|	, 7
word-after|four|	none -10
word-after|für|	. 7	none -8
word-after|gedoopt|	none -8
word-after|general|	, 8
word-after|genoemd|	none -9
word-after|geschrieben|	none -11
word-after|gesprochen|	none 8
word-after|gewesen|	none 9
word-after|gli|	none -7
word-after|had|	, -12	none -10
word-after|has|	, -14
word-after|hat|	none -8
word-after|ha|	none -8
word-after|head|	, 8
word-after|her|	, 11	. -7
word-after|het|	. 7
word-after|he|	! 8	, 16	. 22	? 11	none 12
word-after|hij|	. 10
word-after|his|	, 10	. -7
word-after|holloman|	none -8
word-after|hätten|	none 10
word-after|if|	. -12	none 12
word-after|im|	. 9	none -11
word-after|in|	, -7
word-after|ist|	none -10
word-after|is|	, -13	none -15
word-after|its|	, 12
word-after|it|	, -8	none 8
word-after|i|	. -12	none -7
word-after|joked|	, 11
word-after|judge|	, 7
word-after|justice|	, 7	? 9
word-after|já|	none -8
word-after|kommt|	none -8
word-after|komt|	none -9
word-after|krijgt|	none -7
word-after|kruger|	none -11
word-after|laat|	none -7
word-after|las|	none 7
word-after|la|	. 18
word-after|le|	. 22
word-after|lo|	none -10
word-after|l’|	. 12
word-after|mayor|	, 8
word-after|mrs.|	, 9
word-after|mrs|	, 12
word-after|mr|	, 9
word-after|ms|	, 10
word-after|naar|	none -7
word-after|nannte|	none 8
word-after|na|	. 7	none -7
word-after|nel|	none 11
word-after|nennen|	none -8
word-after|nennt|	none -9
word-after|noemde|	none -7
word-after|noemen|	none -8
word-after|non|	none -10
word-after|no|	none -16
word-after|one|	, 15
word-after|or|	none -18
word-after|over|	none -8
word-after|o|	. 7
word-after|pies|	none -12
word-after|presiding|	, 8
word-after|programme|	none -8
word-after|promised|	, -8
word-after|prosecutor|	, 7
word-after|puis|	. 7
word-after|ran|	none -8
word-after|rating|	none -17
word-after|remark|	none -14
word-after|rires|	. 11
word-after|rose|	none -10
word-after|ruiz|	, 7
word-after|rule|	none -15
word-after|runs|	none -10
word-after|réponse|	? 7
word-after|said|	, 19	? 9
word-after|sale|	none -8
word-after|sans|	none -8
word-after|says|	, 16
word-after|schreibt|	none -9
word-after|segment|	none -11
word-after|sei|	none -9
word-after|serait|	none -8
word-after|será|	none -7
word-after|se|	none -9
word-after|she|	, 17	? 13
word-after|significava|	none -10
word-after|signs|	none 7
word-after|sign|	none -10
word-after|si|	none 8
word-after|sleeps|	none -12
word-after|soll|	none -7
word-after|son|	. 12
word-after|so|	none -10
word-after|steht|	none -10
word-after|sur|	none 13
word-after|su|	none 11
word-after|that|	, -7	none -9
word-after|there|	. -10
word-after|they|	, 7
word-after|the|	, 11	? 13	none 13
word-after|two|	, 9	. -10
word-after|una|	none -8
word-after|under|	none -12
word-after|und|	none -11
word-after|union|	, 7
word-after|un|	. 10
word-after|verbucht|	none -12
word-after|verrà|	none -8
word-after|veröffentlicht|	none -8
word-after|vindt|	none 9
word-after|virou|	none -7
word-after|volgens|	. 9
word-after|von|	none -13
word-after|voor|	none -10
word-after|was|	, -14
word-after|weiter|	none -7
word-after|werden|	none 8
word-after|when|	. 14
word-after|which|	, -15
word-after|while|	none 12
word-after|who|	none -10
word-after|wins|	none -11
word-after|win|	none -10
word-after|with|	none -9
word-after|worden|	none -9
word-after|wordt|	none -11
word-after|work|	none 10
word-after|wrote|	, 14
word-after|zal|	none 9
word-after|zijn|	. 13	none 14
word-after|zu|	none 10
word-after||	, -10	? 11	none -15
word-after|à|	. 9	none 9
word-after|è|	none -12
word-after|é|	none -11
word-after|–|	? 9
word-after|—|	! 8	. 20	? 12	none -13
word-before|	 12	% 7	' -11	's -10	( -13	) 9	. 24	; 7	? 16	aber 9	accord 10	acties 9	actuó 11	acuerdo 10	affitti -9	agiu 8	agreement 10	aktion -8	al -8	ala -7	album -8	alias -10	allegations 8	allies 8	als 7	altijd -8	ante -9	anterior -8	anuncia -10	ao -8	apenas 11	apodan -7	appelait -11	appeler -12	appelle -18	appellent -15	arbeitstitel -10	are -17	arrive 7	arrêt 8	arte -9	as -11	asking 9	at 7	attend 9	au -10	auf -13	aufdruck -9	aufschrift -7	aurait 12	ausdruck -11	aver 9	avoir 20	ayer -7	back -8	band -8	baptisé -8	baptisée -13	be 13	bedrijf 11	been 18	begriff -11	bei -10	between -11	bewijs 7	bilhete 10	blamed 14	bod 8	boek -7	bore 10	branded -10	buch -9	buscar 8	buscará 8	but 11	café -10	calendrier 7	call -20	calls -14	caption -7	case 9	chama-se -15	chamada -7	chamado -13	chamam -11	chamam-lhe -14	chamavam-lhe -9	chamou-lhe 9	change 9	chanted -11	chiama -15	chiamano -19	chiamare -10	chiamarlo -7	chiamati -7	chiamato -7	chiamavano -16	chiamerà -12	chiede 11	cijfers 8	cita -9	citing 12	client 9	cliente 11	com -7	come -8	comme 10	como -11	company 8	con -7	condamné 7	considera 14	considerou 8	consideró 11	consultation 10	contained 9	conteúdo 8	contrato 9	contre 12	cosiddetta -8	cosiddetto -9	costs 9	course 11	cuts 15	da -13	dans -10	de 8	decision 20	decknamen -9	declaró 9	decían -9	definita -11	definito 8	del -21	della -12	denominada -7	denominata -10	denunciato 8	der -15	desde -7	destijds 8	di 11	dice -8	dicen 7	dichiara 8	dicho -9	dicitura -10	die -7	dire -16	disco -10	disent -11	dit 7	diventato -10	diz -8	dizer -8	dizeres -7	dizia -7	do -17	drama -8	dubbed -12	décision 15	déjà -9	dénonce 8	dénoncé 7	désormais -7	e -8	ein 11	einer 7	einfach -8	el -9	ele 9	em 11	empresa 11	en -12	encuentran 10	entitled -9	er 14	escreveu -8	escribió -8	espera 7	espresso 8	essere 12	estaba 11	estado 11	estar 8	estará 9	estatutos 11	estava 12	está 19	están 8	estão 11	eterna -10	etiqueta -9	euro -11	evento 7	expected 9	expresión -10	expression -14	expressão -14	expérience 9	fachblatt -12	fachzeitschrift -10	fala 8	fallo 10	famous -9	feita 11	felt 15	fiebre -9	figure 10	film 7	findings 9	finds -8	for -13	formula -10	frase -12	freed 8	früher -7	fórmula -7	für 12	gang 8	giudica 13	giudizio -10	given 7	già -9	go -8	gobierno 7	gone 7	gouvernement 8	granizados -11	groupe 10	grupo -12	gruppo -7	guidance 9	habe 15	habrá -9	had 21	hashtag -7	he 16	headed -13	heading -8	headline -10	hearing 7	heette -7	heißt -11	her 8	het -10	hicieron 9	hieß -8	his -10	homme 11	hospital -8	houve 11	há 14	hätten 9	idea 8	if 12	il -15	im -12	in -14	include -8	iniciativa -7	initiative -9	inscrição -12	intern -7	intitola -13	intitule -11	into 8	invece 8	investigación 9	is -20	ist -8	it 19	jesús -7	jornal -8	juge 12	kein -8	klassieke -11	könne 8	labeled -8	labelled -10	lage 9	lamenta 7	lamentou 11	lamentó 7	last -7	laut -8	lautet -7	le -21	leave 10	legge -9	les -18	letter 7	letters -9	ley 8	lia-se -9	like 8	llamaban -14	llamada -13	llamado -15	llamados -7	llaman -20	llamar -10	llega 8	loi -7	looked 10	los -14	lui 8	lê -8	maar 8	made 7	man 15	marked -26	match -9	matter 10	means -12	medida 9	meeting -10	mention -10	mercado 8	message 10	mesure 10	met -9	ministro 9	modell -8	mot -14	movimento -9	município 7	naam -7	name -9	named -16	namen -9	needed 13	needs -8	nega -9	negotiate 7	nicht 9	nicknamed -15	no 9	nome -10	nommé -8	norma 8	not 16	nota -8	novel -9	now 9	numa 7	nur -11	objects 12	off 10	officer 9	om -7	on -8	onder -9	one -13	op -8	open 9	opened 8	opera 9	operação -7	opération -8	or -19	order 10	os -11	outcome 12	ouviu 7	over -13	palabra -13	palavra -17	para -7	parola -11	partido 9	país 10	pede 10	pediu 12	pela 9	pensione 8	perdón 7	phrase -19	pide 8	piden 11	pidió 13	plan 10	played -10	plus -8	podcast -7	por -8	porque 10	possible -7	pour -21	pouvait 14	praised 9	preferred -17	prefers -9	prefirió -7	premio 12	presidente 8	price 11	programas -13	programm -7	projekt 8	projet 7	promesso 10	promet 8	promette 9	promis 9	promised 8	promises -8	préfère -9	publica -9	pulls -9	punteggio 7	que 7	qui 9	quotidiano -8	rated -13	reactie 10	read -26	reads -18	recomendações 9	reconheceu 10	regretted 9	reject -12	remained 16	remark 7	renamed -8	report 9	resort -11	resterebbe 7	result 9	results 9	return 12	revista -7	ribattezzata -9	risposto 7	résultat 7	rótulo -7	sa 10	salarios 7	salue 9	sang -13	saranno 7	sarebbe 9	sarebbero 7	saying -18	says -28	saída 7	scelta 10	school 11	scritta -11	scritto -19	scrutin 8	se -9	sea 9	secondo -10	sees 14	sei 10	seien 10	selling 8	selon -8	semanário -10	senhora 10	sentenza 8	sentirse 8	serait 13	servicio 9	serviço 9	sería 8	shares -7	should 11	shown 8	sido 8	signed 11	significa -16	since 11	singing -11	situatie 11	situation 9	slogan -11	so 10	so-called -27	sogenannte -11	sogenannten -8	soient 9	sold -7	someone 8	soprannominato -7	speech 11	spitznamen -8	staat -7	stand -7	start 18	stati 8	studie 9	su 13	sulla -9	suo -8	sur 12	surnomment -9	surnommé -7	surnommée -8	são 9	tagged -10	tagline -7	talk 10	tarde 9	tegen -8	teme 7	tentoonstelling -7	term -18	texte 9	texto 8	than 10	thanked 7	the -30	their 12	they -8	this -8	tiene 8	titel -9	title -13	titled -14	titula -11	titulado -12	todavía 9	tour -9	trattati 10	tribunal 7	trimestre 13	trocou -9	trouve 8	trouvent 8	trova 9	término -7	têm -7	uitspraak 7	und -11	under -19	une 7	urteil 7	van 7	ve 9	ver 10	verbo -11	verdict 11	virou -11	voit 7	volksmond -7	volksmund -9	von 10	voortaan -9	vote 8	votera 8	voto 9	waar -7	wants 7	was 19	welcomed 10	wer -8	who -8	whose -12	wie -7	wird -9	with -7	wolf -8	wolle 7	woord -11	word -15	words -9	wort -13	would 28	wrote -7	zaak 7	zeggen 9	zeitung -12	zich 9	zijn -8	zogeheten -12	zusatz -12	é -9	évoque 7	évoqué 8	être 12	— 11
word-before|%|	4-7 7
word-before|'s|	2-3 -12
word-before|'|	2-3 -10	4-7 12
word-before|(|	1 -10	2-3 -11
word-before|)|	8+ 8
word-before|,|	1 -9
word-before|-|	8+ 16
word-before|.|	1 13	2-3 17	4-7 15	8+ 10
word-before|?|	1 21	2-3 7	8+ 19
word-before|about|	1 -12	4-7 10
word-before|accord|	2-3 8
word-before|acties|	2-3 8
word-before|actuó|	2-3 8
word-before|admite|	2-3 9
word-before|affitti|	2-3 -9
word-before|after|	2-3 -10
word-before|against|	2-3 -12	4-7 13
word-before|aktion|	2-3 -7
word-before|ala|	2-3 -7
word-before|album|	2-3 -8
word-before|alias|	1 -9
word-before|als|	4-7 13	8+ 11
word-before|altijd|	2-3 -8
word-before|al|	1 -11	2-3 -8
word-before|and|	1 -15	2-3 12	8+ 12
word-before|answered|	2-3 -11
word-before|anterior|	2-3 -8
word-before|ante|	1 -9
word-before|anuncia|	4-7 -10
word-before|an|	1 13	2-3 -17
word-before|apenas|	2-3 9
word-before|appelait|	2-3 -7
word-before|appeler|	2-3 -9
word-before|appellent|	2-3 -9	4-7 -12
word-before|appelle|	1 -9	2-3 -15
word-before|arbeitstitel|	2-3 -8
word-before|are|	1 -7	2-3 -14
word-before|arrive|	4-7 7
word-before|arrêt|	4-7 8
word-before|arte|	2-3 -9
word-before|as|	2-3 -17	8+ 18
word-before|aufdruck|	2-3 -9
word-before|auf|	1 -13
word-before|aurait|	4-7 10
word-before|ausdruck|	1 -11
word-before|au|	1 -10
word-before|avait|	4-7 15
word-before|aver|	2-3 8	4-7 7
word-before|avoir|	2-3 19	4-7 12
word-before|a|	1 9	2-3 -8	4-7 16	8+ 12
word-before|back|	2-3 -10
word-before|baptisée|	4-7 -9
word-before|baptisé|	2-3 -9
word-before|become|	2-3 -8	4-7 8
word-before|been|	2-3 20	4-7 24	8+ 8
word-before|begriff|	1 -10	2-3 -9
word-before|bei|	1 -10
word-before|be|	1 20	4-7 15
word-before|bilhete|	2-3 10
word-before|blamed|	2-3 11	4-7 10
word-before|bod|	2-3 8
word-before|buch|	2-3 -8
word-before|buscar|	4-7 8
word-before|buscará|	2-3 8
word-before|but|	2-3 13	4-7 10
word-before|by|	4-7 11
word-before|café|	2-3 -10
word-before|called|	4-7 14
word-before|calls|	2-3 -14
word-before|call|	1 -11	2-3 -16
word-before|campagne|	2-3 -8
word-before|caso|	2-3 7
word-before|chama-se|	2-3 -13
word-before|chamada|	1 -7
word-before|chamado|	1 -9	2-3 -9
word-before|chamam-lhe|	2-3 -12
word-before|chamam|	2-3 -8
word-before|chamavam-lhe|	2-3 -9
word-before|chama|	2-3 -9
word-before|che|	1 -11	2-3 7	4-7 9	8+ 9
word-before|chiamano|	1 -14	2-3 -15
word-before|chiamarlo|	1 -7
word-before|chiamati|	1 -7
word-before|chiamato|	2-3 -8
word-before|chiamavano|	1 -14	2-3 -8
word-before|chiama|	1 -12	2-3 -14
word-before|chiamerà|	1 -9
word-before|chiede|	2-3 8
word-before|chiesto|	4-7 7
word-before|citing|	1 12
word-before|cliente|	4-7 9
word-before|client|	2-3 8
word-before|come|	1 -8
word-before|comme|	4-7 7
word-before|como|	2-3 -11	4-7 -7	8+ 14
word-before|company|	2-3 8
word-before|com|	1 -8
word-before|condamné|	4-7 7
word-before|considera|	1 11	4-7 8
word-before|considerou|	1 8
word-before|consideró|	1 8
word-before|conteúdo|	4-7 8
word-before|contre|	2-3 7	4-7 9
word-before|con|	4-7 -13
word-before|cosiddetta|	2-3 -8
word-before|cosiddetto|	2-3 -9
word-before|cuts|	4-7 15
word-before|dans|	2-3 -9
word-before|das|	4-7 10
word-before|dat|	1 -9	2-3 14
word-before|da|	1 -7	2-3 -13	4-7 10
word-before|decision|	1 10	2-3 15	4-7 11
word-before|decisão|	4-7 7
word-before|decknamen|	1 -9
word-before|declaró|	4-7 9
word-before|definisce|	4-7 12
word-before|definito|	1 8	4-7 8
word-before|della|	1 -10	2-3 -10
word-before|del|	1 -11	2-3 -19
word-before|denominata|	1 -8
word-before|denunciato|	4-7 8
word-before|den|	1 -7	2-3 10
word-before|der|	1 -17	4-7 -8
word-before|desde|	2-3 -7
word-before|des|	1 -11	4-7 -9
word-before|detto|	4-7 8
word-before|de|	8+ 10
word-before|dice|	1 -7
word-before|dicho|	1 -9
word-before|dicitura|	2-3 -10
word-before|die|	1 -21	4-7 8
word-before|dire|	1 -14
word-before|disent|	1 -11
word-before|dit|	1 13
word-before|dizeres|	4-7 -7
word-before|di|	2-3 8	4-7 8
word-before|dossier|	1 7
word-before|do|	1 -7	2-3 -15
word-before|dubbed|	1 -11
word-before|du|	2-3 -13
word-before|décision|	2-3 13
word-before|déjà|	4-7 -9
word-before|dénonce|	2-3 7
word-before|dénoncé|	4-7 7
word-before|désormais|	2-3 -7
word-before|een|	4-7 9
word-before|einem|	2-3 10	4-7 15
word-before|einen|	1 7	4-7 -10
word-before|einer|	4-7 11
word-before|eine|	4-7 12
word-before|ein|	4-7 12
word-before|el|	2-3 -13	4-7 -10
word-before|em|	1 8	2-3 9
word-before|entitled|	4-7 -8
word-before|en|	1 -18
word-before|era|	1 -10	2-3 18
word-before|er|	2-3 7	4-7 10
word-before|escreveu|	2-3 -8
word-before|essere|	4-7 9
word-before|estaba|	1 10	4-7 10
word-before|estar|	4-7 8
word-before|estatutos|	4-7 11
word-before|estava|	1 10	2-3 7
word-before|est|	8+ 8
word-before|está|	1 12	2-3 13	4-7 10
word-before|estão|	2-3 9	4-7 8
word-before|es|	4-7 18
word-before|etiqueta|	2-3 -7
word-before|et|	4-7 7
word-before|euro|	1 -11
word-before|expected|	2-3 8
word-before|expression|	2-3 -12
word-before|expressão|	1 -8	2-3 -12
word-before|expérience|	2-3 9
word-before|e|	1 -11
word-before|fachblatt|	2-3 -11
word-before|fachzeitschrift|	2-3 -10
word-before|fala|	4-7 8
word-before|famous|	2-3 -9
word-before|felt|	1 12	2-3 8	4-7 9
word-before|ficou|	1 -7
word-before|fiebre|	4-7 -9
word-before|film|	2-3 7
word-before|finds|	2-3 -8
word-before|foi|	4-7 11
word-before|formula|	2-3 -10
word-before|for|	2-3 -10	4-7 -7
word-before|frase|	2-3 -9	4-7 -9
word-before|from|	1 -11	4-7 10
word-before|fue|	4-7 14
word-before|fórmula|	4-7 -7
word-before|für|	1 8
word-before|giudica|	1 8	2-3 10
word-before|giudizio|	1 -10
word-before|governo|	4-7 13
word-before|granizados|	2-3 -11
word-before|groupe|	2-3 10
word-before|grupo|	1 -12
word-before|gruppo|	2-3 -7
word-before|guidance|	4-7 9
word-before|haar|	4-7 10
word-before|habe|	2-3 13	4-7 9
word-before|had|	2-3 11	4-7 28	8+ 17
word-before|hashtag|	1 -7
word-before|has|	4-7 7
word-before|have|	4-7 7
word-before|headed|	2-3 -12
word-before|heading|	2-3 -9
word-before|headline|	2-3 -7
word-before|hearing|	4-7 7
word-before|heet|	1 -10
word-before|heißt|	1 -12	2-3 -7
word-before|hem|	4-7 9
word-before|her|	2-3 7
word-before|het|	1 -10
word-before|he|	2-3 13	4-7 7	8+ 8
word-before|hicieron|	4-7 9
word-before|hij|	1 -11	2-3 7
word-before|him|	4-7 13
word-before|his|	2-3 -12
word-before|homme|	2-3 9	4-7 9
word-before|hospital|	1 -10
word-before|houve|	2-3 9
word-before|há|	2-3 9	4-7 11
word-before|hätten|	4-7 8
word-before|idea|	4-7 8
word-before|il|	1 -16	4-7 -8
word-before|im|	2-3 -10
word-before|include|	2-3 -8
word-before|iniciativa|	4-7 -7
word-before|initiative|	2-3 -10
word-before|inscrição|	2-3 -11
word-before|intern|	2-3 -7
word-before|intitola|	2-3 -11	4-7 -7
word-before|intitule|	1 -8
word-before|intitulé|	2-3 -7
word-before|into|	4-7 8
word-before|in|	1 -13	2-3 -8
word-before|is|	1 -12	2-3 -15	8+ 13
word-before|its|	1 -12	2-3 7
word-before|it|	1 9	2-3 9	4-7 23	8+ 9
word-before|i|	1 -14
word-before|jesús|	1 -7
word-before|jornal|	1 -8
word-before|juge|	1 9	2-3 8
word-before|klassieke|	1 -11
word-before|labelled|	2-3 -9
word-before|lage|	2-3 9
word-before|lamenta|	2-3 7
word-before|la|	1 11	2-3 -13
word-before|leave|	2-3 10
word-before|legge|	1 -9
word-before|lema|	2-3 -8
word-before|les|	1 -12	2-3 -12
word-before|leyenda|	2-3 -8
word-before|ley|	1 -7
word-before|le|	2-3 -22
word-before|lia-se|	2-3 -8
word-before|lia|	2-3 -8
word-before|line|	2-3 8	4-7 -11
word-before|llamaban|	2-3 -13
word-before|llamada|	1 -7	2-3 -7	4-7 -8
word-before|llamados|	2-3 -7
word-before|llamado|	2-3 -13
word-before|llaman|	1 -10	2-3 -17	4-7 -10
word-before|llamar|	2-3 -9
word-before|llama|	4-7 -8
word-before|los|	2-3 -13
word-before|lui|	4-7 8
word-before|längst|	2-3 -7
word-before|maar|	4-7 8
word-before|made|	2-3 9
word-before|mais|	1 -9
word-before|man|	2-3 13
word-before|marked|	1 -22	2-3 -13
word-before|means|	2-3 -9
word-before|meeting|	2-3 -13
word-before|mention|	2-3 -9
word-before|mercado|	4-7 7
word-before|met|	1 -14
word-before|mot|	1 -14
word-before|movimento|	2-3 -9
word-before|município|	4-7 7
word-before|naar|	1 -10	4-7 7
word-before|named|	1 -12	2-3 -11
word-before|namen|	1 -12
word-before|name|	1 -8
word-before|na|	2-3 -7
word-before|needed|	4-7 11
word-before|needs|	1 -8
word-before|negotiate|	4-7 7
word-before|nicknamed|	1 -10	2-3 -11	4-7 -9
word-before|nome|	2-3 -9
word-before|not|	1 12	2-3 10
word-before|no|	1 -8	2-3 8	4-7 9
word-before|number|	4-7 10
word-before|nur|	2-3 -10
word-before|officer|	4-7 9
word-before|of|	1 -14	4-7 7	8+ 14
word-before|om|	2-3 -7
word-before|onder|	1 -9
word-before|on|	2-3 -11
word-before|operazione|	2-3 -9	4-7 7
word-before|opera|	4-7 7
word-before|or|	1 -9	2-3 -15
word-before|os|	1 -9
word-before|out|	4-7 11
word-before|over|	1 -7	2-3 -23	4-7 14
word-before|o|	1 -15
word-before|palabra|	1 -13
word-before|palavra|	1 -17
word-before|para|	1 -13
word-before|parola|	1 -11
word-before|partido|	4-7 7
word-before|país|	4-7 10
word-before|pede|	1 7	2-3 9
word-before|pediu|	4-7 12
word-before|pela|	2-3 9
word-before|pensione|	2-3 8
word-before|people|	4-7 -8
word-before|per|	1 -8
word-before|phrase|	1 -9	2-3 -14	4-7 -8
word-before|piden|	2-3 10
word-before|pidió|	1 10	4-7 9
word-before|plan|	4-7 11
word-before|played|	2-3 -10
word-before|plus|	1 -8
word-before|podcast|	2-3 -7
word-before|porque|	4-7 10
word-before|por|	1 -9	2-3 -7
word-before|pour|	1 -8	2-3 -13	4-7 -17
word-before|praised|	4-7 8
word-before|preferred|	1 -12	2-3 -12
word-before|prefers|	1 -9
word-before|prefirió|	2-3 -7
word-before|premio|	4-7 12
word-before|price|	4-7 9
word-before|programas|	1 -13
word-before|programa|	2-3 -7
word-before|projet|	4-7 9
word-before|promesso|	4-7 7
word-before|promette|	2-3 8
word-before|promet|	4-7 8
word-before|promised|	4-7 8
word-before|promis|	4-7 9
word-before|publica|	2-3 -8
word-before|pulls|	2-3 -7
word-before|que|	4-7 25	8+ 7
word-before|qui|	4-7 10
word-before|quotidiano|	2-3 -8
word-before|rated|	1 -13
word-before|reading|	2-3 7	4-7 -15
word-before|reads|	2-3 -9	4-7 -15
word-before|read|	1 -9	2-3 -17	4-7 -19
word-before|regretted|	4-7 9
word-before|reject|	1 -12
word-before|remained|	2-3 15
word-before|renamed|	2-3 -8
word-before|report|	4-7 11
word-before|resterebbe|	4-7 7
word-before|result|	2-3 9
word-before|return|	4-7 8
word-before|ribattezzata|	2-3 -10
word-before|résultat|	4-7 7
word-before|rótulo|	2-3 -7
word-before|said|	1 12
word-before|salarios|	4-7 7
word-before|salue|	4-7 9
word-before|sang|	2-3 -7	4-7 -11
word-before|saying|	1 -14	4-7 -7
word-before|says|	1 -15	2-3 -16	4-7 -15
word-before|say|	2-3 -12
word-before|sa|	1 9
word-before|scritta|	2-3 -9	4-7 -11
word-before|scritto|	1 -11	2-3 -14	4-7 -10
word-before|scrutin|	2-3 8
word-before|secondo|	1 -9
word-before|sees|	2-3 13
word-before|seien|	2-3 11
word-before|sei|	2-3 12	4-7 9
word-before|semanário|	1 -8
word-before|sentirse|	2-3 7
word-before|serait|	2-3 12
word-before|servicio|	4-7 9
word-before|serviço|	2-3 9
word-before|será|	2-3 13
word-before|se|	1 -9
word-before|should|	2-3 11
word-before|sich|	1 9
word-before|sido|	4-7 8
word-before|significa|	1 -9	2-3 -12
word-before|since|	4-7 12
word-before|situatie|	1 10
word-before|situation|	2-3 9
word-before|slogan|	2-3 -8	4-7 -10
word-before|so-called|	1 -13	2-3 -25
word-before|sogenannte|	1 -9
word-before|sold|	2-3 -8
word-before|sono|	4-7 8
word-before|son|	4-7 11
word-before|soprannominato|	2-3 -9
word-before|speech|	4-7 11
word-before|start|	2-3 10	4-7 14	8+ 19
word-before|stati|	4-7 8
word-before|stato|	4-7 11
word-before|studie|	2-3 9
word-before|sulla|	2-3 -8
word-before|suo|	2-3 -8
word-before|surnomment|	2-3 -9
word-before|surnommée|	2-3 -8
word-before|surnommé|	2-3 -7
word-before|su|	2-3 13
word-before|são|	2-3 9
word-before|talk|	4-7 10
word-before|tarde|	4-7 9
word-before|tegen|	1 -8
word-before|teme|	2-3 7
word-before|tem|	4-7 10
word-before|termine|	1 -7
word-before|term|	1 -11	2-3 -12
word-before|ter|	4-7 7
word-before|test|	4-7 12
word-before|texte|	4-7 8
word-before|texto|	2-3 12
word-before|that|	1 -16	4-7 25	8+ 17
word-before|their|	2-3 12
word-before|them|	2-3 -10	4-7 8
word-before|they|	4-7 9
word-before|the|	1 -31	2-3 -18	4-7 -9
word-before|tiene|	4-7 8
word-before|titel|	2-3 -9
word-before|titled|	2-3 -9	4-7 -9
word-before|title|	2-3 -12	4-7 -10
word-before|titulado|	2-3 -7	4-7 -8
word-before|titula|	1 -10	4-7 -7
word-before|tour|	2-3 -9
word-before|to|	1 -21	2-3 9	4-7 27	8+ 11
word-before|trattati|	4-7 10
word-before|tribunal|	4-7 7
word-before|trimestre|	2-3 9
word-before|trouvent|	1 8
word-before|término|	2-3 -7
word-before|têm|	2-3 -7
word-before|uitspraak|	4-7 7
word-before|um|	2-3 -7
word-before|under|	1 -17
word-before|und|	1 -7	2-3 -7
word-before|une|	4-7 11
word-before|van|	1 8	4-7 14
word-before|verbo|	1 -11
word-before|ve|	1 7
word-before|virou|	4-7 -8
word-before|vom|	1 -10
word-before|von|	4-7 10
word-before|voortaan|	2-3 -9
word-before|voor|	2-3 10	4-7 -10
word-before|vote|	2-3 7
word-before|vouloir|	4-7 9
word-before|waar|	1 -7
word-before|wants|	4-7 7
word-before|was|	2-3 14	4-7 38	8+ 14
word-before|welcomed|	4-7 8
word-before|werde|	4-7 8
word-before|were|	2-3 21	8+ 13
word-before|whose|	2-3 -9
word-before|wie|	2-3 -7
word-before|wird|	2-3 -8
word-before|wolf|	1 -8
word-before|wolle|	4-7 7
word-before|woord|	1 -13
word-before|words|	2-3 -13
word-before|word|	1 -15
word-before|wort|	1 -13
word-before|would|	2-3 23	4-7 15	8+ 10
word-before|wrote|	2-3 -10
word-before|y|	1 -11	2-3 -9	4-7 9
word-before|zeitung|	2-3 -11
word-before|zich|	2-3 11
word-before|zijn|	1 -9
word-before|zogeheten|	1 -8
word-before|zur|	1 9	2-3 -14
word-before|zu|	4-7 -7
word-before||	4-7 22	8+ 16
word-before|à|	1 -9	4-7 12	8+ 13
word-before|è|	4-7 15
word-before|était|	4-7 15
word-before|été|	4-7 11
word-before|évoque|	4-7 7
word-before|é|	1 -9	8+ 7
word-before|être|	2-3 10	4-7 7
word-before|–|	8+ 9
word-before|—|	2-3 9	4-7 12	8+ 9
word-before|’s|	4-7 -9
word-before|’|	1 -7
work|near|near|,|	all -7
work|near|near|	all -13	first 8
work|near|near|preposition|	all -9
work|near|near|stop|	first 15
work|near|near|word|	all -7
work|near|none|,|	all -22	all-one -23	first -20
work|near|none|:|	first -10	most 7	none -8
work|near|none|	all -36	all-one -12	first -23	none 10	some 9
work|near|none|auxiliary|	all -10	first -7	none 25	some 7
work|near|none|coordinator|	all -8	none -9
work|near|none|possessive|	all -9
work|near|none|preposition|	all -16
work|near|none|pronoun|	none 13
work|near|none|quote|	first 11
work|near|none|stop|	all -11	all-one 9
work|near|none|subordinator|	all -8	none 7
work|near|none|that|	none -7
work|near|none|verb-judging|	all -14	all-one -9
work|near|none|verb-saying|	all-one -8	first -8	none 14
work|near|none|word|	all -11	all-one -14	first -11	some 7
work|none|near|,|	first -7	none 12
work|none|near|:|	first 10
work|none|near|	all -26	all-one -18	first -13	none 11
work|none|near|auxiliary|	none 7
work|none|near|capital|	all-one -10
work|none|near|determiner|	all -9	first -7	none 8
work|none|near|preposition|	all -13	all-one -15	first -14
work|none|near|start|	all -12	all-one -12
work|none|near|subordinator|	all-one -9	none 10
work|none|near|verb-judging|	none 7
work|none|near|verb-saying|	all-one -9
work|none|near|verb-thinking|	none 8
work|none|near|word|	all -12	first -10
work|none|none|%|	none 7
work|none|none|(|	all-one -10
work|none|none|)|	first 8
work|none|none|,|	all -23	first -10	none 15	some 8	upper 10
work|none|none|-|	first 16
work|none|none|:|	all 10	all-one 15	first 8	none -25	upper 10
work|none|none|;|	all-one -7	none 8
work|none|none|adverb|	all-one -8	first -9
work|none|none|	all -19	all-one -7	none 7	some 10
work|none|none|auxiliary|	all -14	all-one -24	first -11	most 10	none 8	some 14
work|none|none|capital|	all -7	first -19	most 7	none 8
work|none|none|coordinator|	all -9	all-one -13	first -12
work|none|none|determiner|	none -12
work|none|none|possessive|	all -12	all-one -14	titled 7
work|none|none|preposition|	all-one -8	first -14
work|none|none|pronoun|	all-one -12	some 16
work|none|none|quote|	first 12	none -9
work|none|none|start|	first 25	most 25	titled -9
work|none|none|stop|	all 12	all-one 15	first 26	most 31	some 9
work|none|none|subordinator|	all -14	all-one -31
work|none|none|that|	all-one -12	none 8	some 8
work|none|none|verb-judging|	all -21	all-one -24	some -13
work|none|none|verb-saying|	first -14	some 8
work|none|none|verb-thinking|	all -9	all-one -10	none 7
work|none|none|word|	all -21	all-one -15	first -30	none 10	titled -12
work|none|none|–|	first 10	none 9
work|none|none|—|	all-one 8	first 11
work|none|right|	all-one -12	first 14
work|none|right|determiner|	all -8
work|none|right|start|	first 8
work|none|right|stop|	first 13
work|right|near|	all -12	first -9	none 8
work|right|near|word|	all -10	none 8
work|right|none|	all -25	all-one -8	first -11	most -12	some 11	titled -7
work|right|none|capital|	all -13	all-one -12	first -13	most -12	none 8
work|right|none|verb-saying|	all -11	all-one -12	none -10
work|right|none|verb-thinking|	none 10
work|right|none|word|	all -21	first -16	some 7	titled -7
`;
