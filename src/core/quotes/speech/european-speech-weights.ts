/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	1 18	2-3 29	4-7 41	8+ 19
alone|first|	1 -7	4-7 11	8+ 19
alone|inside|	1 -10	2-3 -9
best-gap|according-to|according|gap|according-to|,;|	4-7 9	8+ 10
best-gap|according-to|according|gap|according-to|,qs|	8+ 7
best-gap|according-to|according|gap|according-to|,q|	4-7 11
best-gap|according-to|according|gap|according-to|,s|	1 -8	4-7 -9	8+ 8
best-gap|according-to|according|gap|according-to|,|	2-3 10	4-7 17	8+ 15
best-gap|according-to|according|gap|according-to|;|	2-3 -12	4-7 11	8+ 10
best-gap|according-to|according|gap|according-to|c|	4-7 12
best-gap|according-to|according|gap|according-to|q,|	2-3 11
best-gap|according-to|according|gap|according-to|s,|	1 -9	4-7 14
best-gap|according-to|according|gap|according-to||	1 -8	2-3 19	4-7 15
best-gap|actor-nearby|naked||	8+ -7
best-gap|colon|naked||	2-3 10	4-7 10	8+ 19
best-gap|colon|saying|gap|colon|,s|	8+ 6
best-gap|interview|naked||	4-7 7
best-gap|named-before|naked||	1 -8	2-3 18	8+ 18
best-gap|named-nearby|naked||	1 -6	2-3 -6	4-7 16
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 8
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 7	4-7 8
best-gap|paragraph-before|saying|gap|paragraph-before||	4-7 9	8+ 7
best-gap|possessor|naked||	2-3 -16
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -10	4-7 -11
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -11
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|;|	1 -9
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -17	8+ 16
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|;|	4-7 -6
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|s|	2-3 6
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -11	2-3 -14	4-7 10
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 14	8+ 8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -10	2-3 -6	4-7 -9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 18	4-7 28	8+ 20
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -13	4-7 9
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -12	8+ 12
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 7	2-3 6	4-7 15	8+ 12
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -10	2-3 -12
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 8	4-7 10	8+ 15
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -10	2-3 -10	4-7 -9
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -10
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -7	4-7 18	8+ 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 16	8+ 6
best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 12	4-7 24	8+ 15
best-gap|sentence-after|apposed|gap|sentence-after||	2-3 -8	8+ 14
best-gap|sentence-after|direct|gap|sentence-after||	1 -10	2-3 -8	4-7 12	8+ 10
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 11	4-7 8
best-gap|sentence-after|saying|gap|sentence-after||	1 -9	8+ 17
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 -6
best-gap|sentence-before|according|gap|sentence-before|,c|	4-7 8	8+ 8
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -13	2-3 7	8+ 8
best-gap|sentence-before|according|gap|sentence-before|,|	2-3 7	4-7 14	8+ 7
best-gap|sentence-before|according|gap|sentence-before|s,|	8+ 8
best-gap|sentence-before|according|gap|sentence-before||	2-3 11	8+ 8
best-gap|sentence-before|apposed|gap|sentence-before||	8+ 9
best-gap|sentence-before|apposition|gap|sentence-before|,|	4-7 12
best-gap|sentence-before|apposition|gap|sentence-before||	8+ 9
best-gap|sentence-before|direct|gap|sentence-before|,|	8+ 7
best-gap|sentence-before|direct|gap|sentence-before|sq|	2-3 -7
best-gap|sentence-before|direct|gap|sentence-before|s|	2-3 -7	8+ 14
best-gap|sentence-before|direct|gap|sentence-before||	8+ 16
best-gap|sentence-before|judging|gap|sentence-before|qs;,|	2-3 -8
best-gap|sentence-before|judging|gap|sentence-before||	4-7 10
best-gap|sentence-before|other|gap|sentence-before||	8+ 6
best-gap|sentence-before|relative|gap|sentence-before|,|	4-7 11	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,;|	2-3 -10	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|,c;|	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|,c|	2-3 8	4-7 13	8+ 14
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -8	2-3 6
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 10	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,s|	1 9	2-3 12	4-7 20	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -16	4-7 22	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 -9	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 13
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -6
best-gap|sentence-before|saying|gap|sentence-before|q|	2-3 -6	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|s,c|	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -13
best-gap|sentence-before|saying|gap|sentence-before|sq,|	2-3 -7
best-gap|sentence-before|saying|gap|sentence-before|sq|	2-3 -9	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|s|	8+ 16
best-gap|sentence-before|saying|gap|sentence-before||	4-7 22	8+ 13
best-gap|sentence-before|thinking|gap|sentence-before|,s|	2-3 7
best-gap|sentence-before|thinking|gap|sentence-before||	8+ 10
best-gap|signature|naked||	1 -10	2-3 -13	4-7 -12	8+ 15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -7
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	4-7 -7	8+ 9
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 9	8+ 17
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	2-3 8	4-7 13
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	8+ 10
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 13	4-7 -6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	8+ 11
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -6	2-3 -11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	2-3 7	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	2-3 9	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 9	4-7 19	8+ 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 10	4-7 15	8+ 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -7	2-3 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	2-3 -11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	2-3 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sc|	2-3 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 12	4-7 30	8+ 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 7	4-7 7	8+ 16
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 8	2-3 7	4-7 7
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	2-3 -8
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -8	2-3 -6	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 13	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	1 -8	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	1 12	2-3 9	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 11	4-7 22	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	8+ 30
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 6	2-3 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	2-3 -9	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	8+ -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	1 6	2-3 10	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 -10	2-3 13	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	1 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -13	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 11	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 18	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 -7	4-7 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 9	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 17	4-7 6	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -9	2-3 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -14	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -13	4-7 9	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 9	4-7 -8
best-gap|speaker-then-quote|shared|gap|speaker-then-quote|c|	1 -10
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	2-3 -8	4-7 9
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 13	8+ 14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 -8	4-7 11
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -21	4-7 11	8+ 7
best-gap|topic|naked||	1 7	8+ 7
best-gap|transcript|naked||	4-7 11	8+ 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c;|	1 -10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -15	2-3 -6	8+ 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	8+ 20
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|c|	2-3 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	1 6	4-7 -7
best-intro|'|saying|0|	2-3 -10
best-intro|(|naked|1|	1 -8
best-intro|(|naked|2-4|	2-3 -7
best-intro|)|naked|far|	8+ 6
best-intro|,|according|1|	1 7	4-7 16	8+ 9
best-intro|,|according|2-4|	1 -10	4-7 -6	8+ 6
best-intro|,|according|5-10|	4-7 16	8+ 7
best-intro|,|according|far|	2-3 10	4-7 17
best-intro|,|apposed|-3|	2-3 -6
best-intro|,|apposed|-4|	1 -7	4-7 -7
best-intro|,|apposed|-7|	1 -6
best-intro|,|apposed|2-4|	8+ 9
best-intro|,|apposed|far|	2-3 7
best-intro|,|direct|2-4|	2-3 11
best-intro|,|judging|2-4|	1 -8	2-3 -6	4-7 11
best-intro|,|judging|5-10|	1 -7
best-intro|,|judging|far|	4-7 -8
best-intro|,|naked|1|	2-3 6
best-intro|,|naked|2-4|	1 -14	8+ 6
best-intro|,|naked|5-10|	1 -17	4-7 10
best-intro|,|naked|far|	1 -18	2-3 -7
best-intro|,|saying|1|	2-3 9	4-7 6	8+ 20
best-intro|,|saying|2-4|	1 -8	4-7 16	8+ 16
best-intro|,|saying|5-10|	1 -15	2-3 -8	4-7 14	8+ 17
best-intro|,|saying|far|	1 8	2-3 -7	4-7 7	8+ 8
best-intro|-|naked|5-10|	8+ 10
best-intro|:|according|1|	8+ 10
best-intro|:|according|2-4|	2-3 -11
best-intro|:|according|5-10|	8+ 9
best-intro|:|according|far|	8+ 9
best-intro|:|apposed|2-4|	4-7 15	8+ 16
best-intro|:|apposition|far|	8+ 11
best-intro|:|direct|0|	4-7 11
best-intro|:|direct|2-4|	1 -9	4-7 -6	8+ 9
best-intro|:|direct|5-10|	2-3 -12	8+ 8
best-intro|:|judging|1|	4-7 10	8+ 10
best-intro|:|judging|2-4|	2-3 12	4-7 12	8+ 11
best-intro|:|judging|5-10|	4-7 7	8+ 10
best-intro|:|judging|far|	8+ 6
best-intro|:|naked|1|	8+ 24
best-intro|:|naked|2-4|	2-3 18	4-7 31	8+ 28
best-intro|:|naked|5-10|	4-7 9	8+ -8
best-intro|:|naked|far|	1 7
best-intro|:|saying|0|	8+ 16
best-intro|:|saying|1|	8+ 25
best-intro|:|saying|2-4|	1 9	2-3 17	4-7 7	8+ 23
best-intro|:|saying|far|	1 -15	2-3 -11
best-intro|:|thinking|2-4|	4-7 13	8+ 12
best-intro|:|thinking|5-10|	8+ 8
best-intro|;|according|1|	4-7 10
best-intro|;|naked|1|	4-7 -6
best-intro|adverb|according|2-4|	1 -12	2-3 8
best-intro|adverb|according|5-10|	4-7 10
best-intro|adverb|judging|2-4|	1 8	4-7 12
best-intro|adverb|naked|5-10|	1 11	2-3 7
best-intro|adverb|naked|far|	2-3 -10
best-intro|adverb|saying|1|	1 -8	2-3 -10
best-intro|adverb|saying|5-10|	2-3 -11	4-7 16
best-intro|auxiliary|according|1|	1 -10	4-7 10
best-intro|auxiliary|according|2-4|	2-3 6	4-7 20
best-intro|auxiliary|according|5-10|	1 -9	2-3 9	4-7 18	8+ 7
best-intro|auxiliary|according|far|	4-7 9	8+ 7
best-intro|auxiliary|apposed|0|	1 -9	4-7 13
best-intro|auxiliary|direct|0|	4-7 11
best-intro|auxiliary|direct|far|	4-7 9
best-intro|auxiliary|judging|2-4|	1 -18	2-3 10
best-intro|auxiliary|judging|5-10|	4-7 9
best-intro|auxiliary|naked|1|	1 -10	2-3 -12	4-7 6
best-intro|auxiliary|naked|2-4|	1 -13	8+ 9
best-intro|auxiliary|naked|5-10|	1 -17	2-3 7	8+ 11
best-intro|auxiliary|naked|far|	1 11	2-3 11
best-intro|auxiliary|saying|0|	2-3 -7
best-intro|auxiliary|saying|1|	4-7 13
best-intro|auxiliary|saying|2-4|	1 -6	2-3 16	8+ 18
best-intro|auxiliary|saying|5-10|	1 14	2-3 12	4-7 32	8+ 14
best-intro|auxiliary|saying|far|	1 16	4-7 7	8+ 13
best-intro|capital|according|0|	4-7 -7
best-intro|capital|according|1|	2-3 6
best-intro|capital|according|2-4|	2-3 8
best-intro|capital|according|5-10|	2-3 13	4-7 6
best-intro|capital|apposed|2-4|	2-3 6
best-intro|capital|direct|2-4|	2-3 10
best-intro|capital|direct|far|	2-3 7
best-intro|capital|judging|0|	2-3 -11
best-intro|capital|judging|1|	2-3 12
best-intro|capital|judging|2-4|	4-7 10
best-intro|capital|judging|5-10|	4-7 10
best-intro|capital|naked|0|	1 9	2-3 -12	8+ 9
best-intro|capital|naked|1|	1 -10	2-3 -6
best-intro|capital|naked|2-4|	1 -28	2-3 -20	4-7 12
best-intro|capital|naked|5-10|	1 -18
best-intro|capital|naked|far|	2-3 -7	4-7 -7
best-intro|capital|other|0|	1 -7
best-intro|capital|saying|0|	1 -11	4-7 11
best-intro|capital|saying|1|	2-3 -10
best-intro|capital|saying|2-4|	2-3 -6	4-7 9	8+ 10
best-intro|capital|saying|5-10|	2-3 12	4-7 11
best-intro|capital|saying|far|	4-7 9
best-intro|capital|shared|2-4|	4-7 9
best-intro|coordinator|judging|5-10|	4-7 9
best-intro|coordinator|naked|2-4|	1 -7
best-intro|coordinator|naked|5-10|	1 -8	4-7 14
best-intro|coordinator|naked|far|	1 -12	4-7 8
best-intro|coordinator|saying|0|	2-3 -12
best-intro|coordinator|saying|1|	2-3 10
best-intro|coordinator|saying|2-4|	1 -7	2-3 -10
best-intro|coordinator|saying|5-10|	1 -8	2-3 13	4-7 10
best-intro|determiner|according|0|	1 -9
best-intro|determiner|according|2-4|	1 -15	4-7 14
best-intro|determiner|according|5-10|	1 -10
best-intro|determiner|according|far|	1 -8	2-3 -12
best-intro|determiner|apposed|-6|	1 -9
best-intro|determiner|apposed|-9|	1 -7
best-intro|determiner|apposed|1|	1 -9
best-intro|determiner|direct|0|	2-3 -8
best-intro|determiner|direct|2-4|	1 -14
best-intro|determiner|direct|5-10|	1 -6	2-3 -12
best-intro|determiner|judging|2-4|	1 8	2-3 -17	4-7 6
best-intro|determiner|judging|5-10|	1 12	2-3 -13
best-intro|determiner|judging|far|	1 -9
best-intro|determiner|naked|1|	2-3 -8
best-intro|determiner|naked|2-4|	4-7 -6
best-intro|determiner|naked|5-10|	1 -8	2-3 10	8+ 12
best-intro|determiner|naked|far|	4-7 20
best-intro|determiner|other|0|	1 -7
best-intro|determiner|other|1|	2-3 -8
best-intro|determiner|relative|far|	1 7
best-intro|determiner|saying|0|	2-3 -10
best-intro|determiner|saying|1|	1 12	2-3 9	4-7 7
best-intro|determiner|saying|2-4|	8+ 10
best-intro|determiner|saying|5-10|	2-3 -25
best-intro|determiner|saying|far|	1 6	2-3 14	4-7 11
best-intro|determiner|thinking|2-4|	1 -10	2-3 -9
best-intro|determiner|thinking|5-10|	2-3 -12
best-intro|determiner|thinking|far|	1 -9	2-3 -6
best-intro|possessive|naked|1|	2-3 -11
best-intro|possessive|saying|0|	2-3 -10
best-intro|preposition|according|2-4|	1 -9	4-7 7
best-intro|preposition|according|5-10|	4-7 12
best-intro|preposition|according|far|	1 -12	2-3 -9	4-7 14
best-intro|preposition|apposed|2-4|	2-3 7	4-7 12
best-intro|preposition|direct|0|	1 -12
best-intro|preposition|direct|2-4|	1 -15	2-3 -15
best-intro|preposition|direct|5-10|	1 6	2-3 -9	4-7 7
best-intro|preposition|judging|1|	1 7	2-3 -7	4-7 9
best-intro|preposition|judging|2-4|	2-3 16	4-7 28	8+ 12
best-intro|preposition|judging|5-10|	1 -7	2-3 -10	4-7 11	8+ 10
best-intro|preposition|naked|0|	2-3 -8
best-intro|preposition|naked|1|	1 6	2-3 -14	4-7 -8
best-intro|preposition|naked|2-4|	1 -10	4-7 -6
best-intro|preposition|naked|5-10|	1 -11	8+ 8
best-intro|preposition|naked|far|	1 -7	8+ 11
best-intro|preposition|other|0|	1 -8
best-intro|preposition|other|1|	1 -7	2-3 -8
best-intro|preposition|saying|0|	1 -11
best-intro|preposition|saying|1|	1 17	2-3 -7	8+ 10
best-intro|preposition|saying|2-4|	8+ 9
best-intro|preposition|saying|5-10|	4-7 10
best-intro|preposition|saying|far|	4-7 16
best-intro|preposition|shared|5-10|	1 -10
best-intro|pronoun|according|1|	2-3 9
best-intro|pronoun|according|2-4|	2-3 8
best-intro|pronoun|judging|1|	1 9	4-7 15	8+ 6
best-intro|pronoun|judging|5-10|	4-7 8
best-intro|pronoun|naked|2-4|	4-7 13
best-intro|pronoun|naked|5-10|	4-7 7
best-intro|pronoun|naked|far|	4-7 6
best-intro|pronoun|relative|far|	4-7 7
best-intro|pronoun|saying|1|	4-7 10
best-intro|pronoun|saying|2-4|	4-7 15	8+ 9
best-intro|pronoun|saying|5-10|	1 -15	2-3 14	4-7 10
best-intro|pronoun|saying|far|	2-3 9	4-7 9
best-intro|quote|naked|far|	4-7 9
best-intro|quote|saying|0|	4-7 8	8+ 10
best-intro|quote|saying|1|	4-7 10
best-intro|start|according|1|	1 -11	4-7 9	8+ 8
best-intro|start|apposed|1|	8+ 10
best-intro|start|direct|0|	8+ 12
best-intro|start|direct|far|	4-7 6	8+ 11
best-intro|start|judging|0|	1 -10	2-3 -7
best-intro|start|judging|1|	4-7 7	8+ 7
best-intro|start|judging|far|	4-7 9	8+ 10
best-intro|start|naked|0|	4-7 13	8+ 15
best-intro|start|naked|1|	1 -7	2-3 -13	8+ 15
best-intro|start|naked|2-4|	2-3 -13	4-7 18	8+ 9
best-intro|start|naked|5-10|	2-3 -12	4-7 12	8+ 12
best-intro|start|naked|far|	2-3 15	4-7 37	8+ 12
best-intro|start|other|0|	4-7 -7
best-intro|start|other|1|	4-7 16	8+ 14
best-intro|start|saying|0|	1 20	2-3 36	4-7 41	8+ 18
best-intro|start|saying|1|	2-3 20	8+ 6
best-intro|start|saying|2-4|	2-3 -11	4-7 14	8+ 13
best-intro|start|saying|5-10|	8+ 9
best-intro|start|saying|far|	2-3 7	4-7 13	8+ 9
best-intro|start|thinking|0|	4-7 10	8+ 12
best-intro|stop|according|1|	2-3 10	4-7 15	8+ 12
best-intro|stop|according|5-10|	1 -11	2-3 8	4-7 13	8+ 10
best-intro|stop|according|far|	8+ 8
best-intro|stop|apposed|5-10|	8+ 8
best-intro|stop|apposition|5-10|	8+ 10
best-intro|stop|direct|0|	8+ 13
best-intro|stop|direct|1|	8+ 11
best-intro|stop|direct|2-4|	2-3 9	8+ 13
best-intro|stop|direct|5-10|	4-7 10	8+ 15
best-intro|stop|direct|far|	4-7 9	8+ 13
best-intro|stop|judging|0|	4-7 9
best-intro|stop|judging|1|	1 11	4-7 14	8+ 9
best-intro|stop|judging|2-4|	4-7 10
best-intro|stop|naked|1|	2-3 11	4-7 -7	8+ 11
best-intro|stop|naked|2-4|	2-3 16	8+ 13
best-intro|stop|naked|5-10|	2-3 21	8+ 10
best-intro|stop|naked|far|	1 17	2-3 13	4-7 14	8+ 13
best-intro|stop|other|1|	1 13	2-3 15	4-7 30	8+ 11
best-intro|stop|relative|5-10|	8+ 8
best-intro|stop|relative|far|	4-7 9	8+ 12
best-intro|stop|saying|0|	1 23	2-3 19	4-7 46	8+ 17
best-intro|stop|saying|1|	1 21	2-3 15	4-7 32	8+ 9
best-intro|stop|saying|2-4|	1 9	4-7 38	8+ 10
best-intro|stop|saying|5-10|	4-7 32	8+ 15
best-intro|stop|saying|far|	2-3 6	4-7 26	8+ 12
best-intro|stop|thinking|2-4|	8+ 10
best-intro|subordinator|according|5-10|	4-7 10
best-intro|subordinator|according|far|	2-3 13
best-intro|subordinator|direct|1|	1 -9
best-intro|subordinator|direct|2-4|	1 -10	2-3 -7
best-intro|subordinator|direct|far|	4-7 11
best-intro|subordinator|judging|1|	4-7 16	8+ 8
best-intro|subordinator|judging|2-4|	1 12	4-7 24	8+ 14
best-intro|subordinator|judging|5-10|	2-3 10	4-7 13
best-intro|subordinator|naked|2-4|	1 -8	2-3 -12	4-7 -14
best-intro|subordinator|naked|5-10|	1 7	2-3 -12	4-7 13
best-intro|subordinator|naked|far|	1 -13	2-3 -9	4-7 9
best-intro|subordinator|saying|0|	2-3 -12
best-intro|subordinator|saying|1|	1 -10	2-3 -10
best-intro|subordinator|saying|2-4|	1 -11	2-3 -10
best-intro|subordinator|saying|5-10|	1 -10	2-3 -16	4-7 16
best-intro|subordinator|saying|far|	4-7 10
best-intro|subordinator|thinking|2-4|	2-3 -8
best-intro|that|apposed|2-4|	4-7 6
best-intro|that|judging|1|	1 11	2-3 8	8+ 6
best-intro|that|naked|2-4|	1 -11	4-7 11
best-intro|that|naked|5-10|	4-7 9	8+ 10
best-intro|that|naked|far|	4-7 15
best-intro|that|saying|1|	1 -15	2-3 -7	4-7 18	8+ 7
best-intro|that|saying|2-4|	1 -12	2-3 17	4-7 15
best-intro|that|saying|5-10|	4-7 10	8+ 10
best-intro|that|saying|far|	4-7 9
best-intro|verb-judging|according|5-10|	2-3 7
best-intro|verb-judging|according|far|	2-3 -8
best-intro|verb-judging|judging|0|	4-7 10	8+ 6
best-intro|verb-judging|judging|2-4|	2-3 -7
best-intro|verb-judging|naked|2-4|	1 9	4-7 10
best-intro|verb-judging|naked|5-10|	2-3 -16	4-7 9
best-intro|verb-judging|saying|0|	2-3 -7
best-intro|verb-judging|saying|2-4|	2-3 8
best-intro|verb-judging|saying|5-10|	1 10	4-7 13
best-intro|verb-judging|saying|far|	1 -14
best-intro|verb-saying|according|2-4|	2-3 -6
best-intro|verb-saying|direct|far|	1 -10
best-intro|verb-saying|judging|2-4|	2-3 14	4-7 11	8+ 7
best-intro|verb-saying|naked|1|	4-7 -6
best-intro|verb-saying|naked|2-4|	1 9	2-3 -12	4-7 16	8+ 7
best-intro|verb-saying|naked|5-10|	4-7 13	8+ 7
best-intro|verb-saying|naked|far|	1 -15	2-3 -7	4-7 13
best-intro|verb-saying|saying|0|	4-7 -18
best-intro|verb-saying|saying|2-4|	1 -10	2-3 14
best-intro|verb-saying|saying|far|	2-3 8
best-intro|verb-thinking|judging|2-4|	2-3 8
best-intro|verb-thinking|naked|2-4|	2-3 8
best-intro|verb-thinking|naked|5-10|	2-3 13
best-intro|verb-thinking|saying|2-4|	4-7 7
best-intro|verb-thinking|saying|5-10|	1 -12	4-7 15
best-intro|verb-thinking|thinking|0|	1 -13
best-intro|word|according|0|	1 -8	4-7 10
best-intro|word|according|1|	1 9	4-7 15
best-intro|word|according|2-4|	1 10	2-3 14	4-7 16	8+ 10
best-intro|word|according|5-10|	1 -12	8+ 8
best-intro|word|apposed|-14|	1 -8
best-intro|word|apposed|-6|	1 -6	8+ -6
best-intro|word|apposed|5-10|	4-7 9
best-intro|word|apposed|far|	2-3 6
best-intro|word|direct|0|	1 -10	2-3 -8	4-7 -6
best-intro|word|direct|2-4|	1 -8	4-7 8
best-intro|word|direct|5-10|	2-3 7
best-intro|word|direct|far|	1 -10	2-3 6	4-7 -9
best-intro|word|judging|0|	2-3 -15
best-intro|word|judging|1|	1 -6	2-3 10	4-7 9
best-intro|word|judging|2-4|	2-3 -8
best-intro|word|judging|5-10|	4-7 11	8+ 8
best-intro|word|judging|far|	4-7 11
best-intro|word|naked|0|	1 -16
best-intro|word|naked|1|	1 -13	2-3 -8
best-intro|word|naked|2-4|	1 7	2-3 -8	4-7 -14
best-intro|word|naked|far|	1 -17	2-3 -12	8+ 14
best-intro|word|other|0|	2-3 -7
best-intro|word|relative|5-10|	2-3 11	4-7 13
best-intro|word|saying|0|	1 -19	8+ 11
best-intro|word|saying|1|	1 -19	2-3 13	8+ 7
best-intro|word|saying|2-4|	1 -8	8+ 18
best-intro|word|saying|5-10|	1 -10	4-7 8	8+ 20
best-intro|word|saying|far|	1 -9	2-3 6	8+ 8
best-intro|word|shared|-5|	1 -6
best-intro|word|thinking|1|	1 -11
best-intro|word|thinking|2-4|	1 -8	4-7 6
best-intro|word|thinking|5-10|	1 -9	4-7 9
best-intro|—|naked|far|	2-3 11	4-7 7	8+ 7
best-intro|—|saying|2-4|	4-7 9
best-intro|—|saying|far|	8+ 7
best-intro|’|judging|2-4|	2-3 7	4-7 8
best-lead|lower|%|saying|	speaker-then-quote 7
best-lead|lower|(|naked|	topic 6
best-lead|lower|,|according|	according-to 14
best-lead|lower|,|apposed|	speaker-then-quote 13
best-lead|lower|,|direct|	speaker-then-quote 11
best-lead|lower|,|judging|	verb-then-speaker 6
best-lead|lower|,|naked|	named-nearby 20
best-lead|lower|,|other|	quote-then-verb -8	verb-then-speaker 8
best-lead|lower|,|saying|	quote-then-speaker -10	quote-then-verb 13	sentence-after 9	speaker-then-quote 10	verb-then-speaker 10
best-lead|lower|:|according|	according-to 6
best-lead|lower|:|direct|	speaker-then-quote -11
best-lead|lower|:|naked|	actor-nearby -13	named-nearby 12	topic -14
best-lead|lower|:|saying|	quote-then-verb 13	speaker-then-quote -9
best-lead|lower|;|according|	according-to 12
best-lead|lower|adverb|judging|	quote-then-verb 7	speaker-then-quote 7
best-lead|lower|adverb|naked|	named-nearby 7
best-lead|lower|adverb|other|	quote-then-verb -6
best-lead|lower|adverb|saying|	verb-then-speaker -14
best-lead|lower|auxiliary|according|	according-to 6
best-lead|lower|auxiliary|apposition|	sentence-before 11
best-lead|lower|auxiliary|judging|	sentence-after -6	speaker-then-quote -7
best-lead|lower|auxiliary|naked|	possessor -11
best-lead|lower|auxiliary|relative|	speaker-then-quote 8
best-lead|lower|auxiliary|saying|	quote-then-speaker 13	sentence-before 8	speaker-then-quote 28	verb-then-speaker -11
best-lead|lower|auxiliary|thinking|	speaker-then-quote 13
best-lead|lower|capital|according|	according-to 13
best-lead|lower|capital|apposed|	speaker-then-quote 7
best-lead|lower|capital|direct|	speaker-then-quote 10
best-lead|lower|capital|judging|	speaker-then-quote 6
best-lead|lower|capital|naked|	named-nearby 13
best-lead|lower|capital|saying|	sentence-before 10	speaker-then-quote 24
best-lead|lower|capital|shared|	speaker-then-quote 9
best-lead|lower|coordinator|direct|	speaker-then-quote -11
best-lead|lower|coordinator|naked|	actor-nearby -8	named-nearby 15
best-lead|lower|coordinator|saying|	quote-then-speaker 7	quote-then-verb -7	speaker-then-quote 6
best-lead|lower|determiner|according|	according-to -6
best-lead|lower|determiner|apposed|	quote-then-speaker -15	speaker-then-quote -15
best-lead|lower|determiner|direct|	quote-then-speaker -13	sentence-before -9	speaker-then-quote -8
best-lead|lower|determiner|naked|	topic 6
best-lead|lower|determiner|other|	quote-then-verb -8
best-lead|lower|determiner|saying|	quote-then-verb 8	sentence-before 13	speaker-then-quote -6	verb-then-speaker 6
best-lead|lower|determiner|thinking|	sentence-after -11	speaker-then-quote -15
best-lead|lower|possessive|naked|	possessor -10
best-lead|lower|possessive|saying|	speaker-then-quote 13
best-lead|lower|preposition|according|	sentence-before -11
best-lead|lower|preposition|apposed|	speaker-then-quote 7
best-lead|lower|preposition|direct|	quote-then-speaker -9	sentence-after -10
best-lead|lower|preposition|judging|	sentence-before -10	speaker-then-quote 10
best-lead|lower|preposition|naked|	actor-nearby -9	possessor 8
best-lead|lower|preposition|other|	quote-then-verb -7
best-lead|lower|preposition|saying|	quote-then-speaker -6	sentence-before 7	speaker-then-quote 7
best-lead|lower|preposition|shared|	speaker-then-quote -10
best-lead|lower|pronoun|according|	according-to 6
best-lead|lower|pronoun|relative|	speaker-then-quote 10
best-lead|lower|pronoun|saying|	speaker-then-quote 11	verb-then-speaker 10
best-lead|lower|quote|judging|	speaker-then-quote 7
best-lead|lower|quote|naked|	named-nearby -11
best-lead|lower|subordinator|according|	according-to 17
best-lead|lower|subordinator|apposed|	quote-then-speaker -11
best-lead|lower|subordinator|judging|	speaker-then-quote 19
best-lead|lower|subordinator|naked|	actor-nearby -12	named-nearby -10
best-lead|lower|subordinator|saying|	quote-then-speaker -10	quote-then-verb -10	sentence-after -11
best-lead|lower|subordinator|thinking|	speaker-then-quote -7
best-lead|lower|that|according|	according-to 7
best-lead|lower|that|apposed|	quote-then-speaker 12	speaker-then-quote 6
best-lead|lower|that|judging|	speaker-then-quote 10
best-lead|lower|that|naked|	actor-nearby 10	topic 10
best-lead|lower|that|saying|	sentence-after 9	speaker-then-quote -6
best-lead|lower|verb-judging|according|	according-to -11
best-lead|lower|verb-judging|judging|	speaker-then-quote 8
best-lead|lower|verb-judging|naked|	topic 9
best-lead|lower|verb-judging|saying|	sentence-before -7	speaker-then-quote 12
best-lead|lower|verb-judging|thinking|	quote-then-speaker -10
best-lead|lower|verb-saying|direct|	speaker-then-quote -10
best-lead|lower|verb-saying|judging|	speaker-then-quote 7
best-lead|lower|verb-saying|naked|	named-nearby 9	topic 16
best-lead|lower|verb-thinking|judging|	speaker-then-quote 15
best-lead|lower|verb-thinking|naked|	topic 10
best-lead|lower|word|according|	according-to 20
best-lead|lower|word|direct|	quote-then-speaker -11	sentence-before -10
best-lead|lower|word|judging|	sentence-before -9
best-lead|lower|word|naked|	actor-nearby -9	possessor -13
best-lead|lower|word|other|	quote-then-verb -6
best-lead|lower|word|relative|	speaker-then-quote 16
best-lead|lower|word|saying|	speaker-then-quote 8	verb-then-speaker 8
best-lead|lower|word|thinking|	speaker-then-quote -6
best-lead|lower|–|saying|	verb-then-speaker 7
best-lead|lower|’|saying|	speaker-then-quote 13
best-lead|other|:|saying|	speaker-then-quote -6
best-lead|other|preposition|naked|	topic 6
best-lead|other|start|naked|	actor-nearby 12
best-lead|other|start|saying|	quote-then-verb 6	sentence-after 7
best-lead|other|stop|naked|	named-before 6
best-lead|other|stop|saying|	quote-then-verb 6
best-lead|other|that|saying|	speaker-then-quote -6
best-lead|other|word|naked|	actor-nearby -10
best-lead|other|word|saying|	speaker-then-quote -7
best-lead|upper|'|saying|	quote-then-speaker -10
best-lead|upper|(|naked|	named-nearby -9
best-lead|upper|)|naked|	interview 10	named-nearby 6
best-lead|upper|,|according|	according-to -9
best-lead|upper|,|apposed|	quote-then-speaker -9
best-lead|upper|,|judging|	quote-then-verb -7	speaker-then-quote -6
best-lead|upper|,|naked|	actor-nearby -12	named-nearby -19	possessor -10	signature -9	topic -14
best-lead|upper|,|other|	quote-then-verb -7
best-lead|upper|,|relative|	speaker-then-quote -10
best-lead|upper|,|saying|	quote-then-speaker -13	quote-then-verb -6	verb-then-speaker -9
best-lead|upper|-|naked|	actor-nearby 10	named-nearby 7
best-lead|upper|:|apposed|	sentence-after 13	speaker-then-quote 8
best-lead|upper|:|apposition|	sentence-before 11
best-lead|upper|:|direct|	sentence-after 12	sentence-before 12	speaker-then-quote -6
best-lead|upper|:|judging|	speaker-then-quote 16
best-lead|upper|:|naked|	colon 13	interview 7	named-nearby 25	signature 9
best-lead|upper|:|saying|	quote-then-speaker 14	sentence-before -7	speaker-then-quote 8	verb-then-speaker -7
best-lead|upper|:|thinking|	speaker-then-quote 18
best-lead|upper|adverb|naked|	actor-nearby -11	topic -8
best-lead|upper|adverb|saying|	verb-then-speaker -8
best-lead|upper|auxiliary|according|	according-to -11
best-lead|upper|auxiliary|apposed|	speaker-then-quote -8
best-lead|upper|auxiliary|direct|	speaker-then-quote -7
best-lead|upper|auxiliary|naked|	actor-nearby -12	named-nearby -12	possessor -8	topic -9
best-lead|upper|auxiliary|saying|	quote-then-verb -11	sentence-before -11
best-lead|upper|capital|according|	according-to -9	sentence-before -8
best-lead|upper|capital|apposed|	quote-then-speaker -7
best-lead|upper|capital|judging|	quote-then-speaker -7	quote-then-verb -10
best-lead|upper|capital|naked|	actor-nearby -17	named-nearby -9	signature -8	topic -10
best-lead|upper|capital|other|	quote-then-verb -9
best-lead|upper|capital|saying|	quote-then-speaker -10	quote-then-verb -13	speaker-then-quote -11
best-lead|upper|coordinator|naked|	actor-nearby -6	named-nearby -7	topic -13
best-lead|upper|coordinator|saying|	sentence-after -8	speaker-then-quote -8
best-lead|upper|determiner|apposed|	quote-then-speaker -6	speaker-then-quote -10
best-lead|upper|determiner|apposition|	quote-then-speaker -7
best-lead|upper|determiner|direct|	sentence-before -8	speaker-then-quote -12
best-lead|upper|determiner|judging|	quote-then-speaker -9
best-lead|upper|determiner|other|	quote-then-verb -10
best-lead|upper|determiner|saying|	quote-then-speaker -8	quote-then-verb -12	verb-then-speaker -9
best-lead|upper|determiner|thinking|	speaker-then-quote -7
best-lead|upper|possessive|direct|	speaker-then-quote -7
best-lead|upper|possessive|naked|	named-nearby -11
best-lead|upper|possessive|saying|	speaker-then-quote -13
best-lead|upper|preposition|according|	according-to -12
best-lead|upper|preposition|apposed|	quote-then-speaker -6	speaker-then-quote -9
best-lead|upper|preposition|direct|	quote-then-speaker -6	speaker-then-quote -16
best-lead|upper|preposition|judging|	quote-then-speaker -11	quote-then-verb -9	speaker-then-quote 8
best-lead|upper|preposition|naked|	named-nearby -23	possessor -11	topic -6
best-lead|upper|preposition|other|	quote-then-verb -11	verb-then-speaker -7
best-lead|upper|preposition|relative|	speaker-then-quote -9
best-lead|upper|preposition|saying|	quote-then-speaker -18	quote-then-verb -15	sentence-before 7	verb-then-speaker -9
best-lead|upper|preposition|shared|	quote-then-speaker -7
best-lead|upper|pronoun|judging|	speaker-then-quote -9
best-lead|upper|pronoun|saying|	speaker-then-quote -6	verb-then-speaker -10
best-lead|upper|quote|naked|	actor-nearby 10
best-lead|upper|quote|saying|	quote-then-speaker 13	quote-then-verb 10	sentence-before 12
best-lead|upper|start|according|	according-to -11
best-lead|upper|start|apposed|	quote-then-speaker 9
best-lead|upper|start|apposition|	quote-then-speaker -10
best-lead|upper|start|direct|	paragraph-before 10	sentence-after 8
best-lead|upper|start|judging|	colon 7	paragraph-before 11
best-lead|upper|start|naked|	actor-nearby 24	colon 8	interview 8	signature -12	topic 13	transcript 14
best-lead|upper|start|relative|	quote-then-speaker -6
best-lead|upper|start|saying|	colon 9	quote-then-speaker 17	quote-then-verb 33	sentence-after 14
best-lead|upper|start|thinking|	paragraph-before -6	sentence-after 8
best-lead|upper|stop|according|	according-to 15	sentence-before -10
best-lead|upper|stop|apposed|	sentence-before 9
best-lead|upper|stop|apposition|	sentence-before 6
best-lead|upper|stop|direct|	quote-then-speaker 10
best-lead|upper|stop|judging|	quote-then-speaker 11	sentence-after 9	sentence-before 10
best-lead|upper|stop|naked|	actor-nearby 6	named-nearby 19	topic 24
best-lead|upper|stop|other|	quote-then-verb 23	sentence-before 6
best-lead|upper|stop|relative|	sentence-before 17
best-lead|upper|stop|saying|	quote-then-speaker 22	quote-then-verb 26	sentence-after 15	sentence-before 45
best-lead|upper|stop|thinking|	sentence-before 11
best-lead|upper|subordinator|apposed|	quote-then-speaker -7
best-lead|upper|subordinator|direct|	speaker-then-quote -7
best-lead|upper|subordinator|naked|	actor-nearby -7	named-nearby -19	topic -10
best-lead|upper|subordinator|relative|	speaker-then-quote -8
best-lead|upper|subordinator|saying|	quote-then-speaker -8	sentence-after -7	sentence-before -8	speaker-then-quote -11
best-lead|upper|verb-judging|apposed|	quote-then-speaker -7
best-lead|upper|verb-judging|direct|	speaker-then-quote -8
best-lead|upper|verb-judging|judging|	speaker-then-quote -17
best-lead|upper|verb-judging|naked|	actor-nearby -7	named-nearby -11	topic -8
best-lead|upper|verb-judging|saying|	quote-then-speaker -10	sentence-before -7	speaker-then-quote -17
best-lead|upper|verb-judging|thinking|	speaker-then-quote -6
best-lead|upper|verb-saying|according|	according-to -9
best-lead|upper|verb-saying|judging|	speaker-then-quote 12
best-lead|upper|verb-saying|naked|	actor-nearby -11	topic -11
best-lead|upper|verb-saying|saying|	sentence-before -8	speaker-then-quote -14
best-lead|upper|verb-thinking|saying|	speaker-then-quote -12
best-lead|upper|verb-thinking|thinking|	speaker-then-quote -9
best-lead|upper|word|according|	according-to -15
best-lead|upper|word|apposed|	quote-then-speaker -12	speaker-then-quote 7
best-lead|upper|word|direct|	speaker-then-quote -10
best-lead|upper|word|judging|	quote-then-verb -6	speaker-then-quote -19
best-lead|upper|word|naked|	named-nearby -30	possessor -7	topic -24
best-lead|upper|word|relative|	speaker-then-quote -6
best-lead|upper|word|saying|	quote-then-speaker -15	sentence-after -13	sentence-before -13	speaker-then-quote -23	verb-then-speaker -11
best-lead|upper|word|thinking|	quote-then-speaker -8	speaker-then-quote -6
best-lead|upper|–|saying|	quote-then-verb 9
best-lead|upper|—|naked|	actor-nearby 13	topic -8
best-lead|upper|—|saying|	sentence-before 9
best-lemma|	accogliere 7	accusare 9	accuse 15	achar 7	achten 9	acknowledge 14	aclarar 6	acrescentar 6	acusar 21	adiantar 11	admettre 15	admit 6	admitir 11	advertir 14	afdoen 7	afficher -7	affirmer 12	agacer -8	aggiungere 6	agree 10	agregar 9	alegar 11	alertar 6	allow -8	amuser 8	annotare -10	annunciare 8	answer -10	antwoorden 12	antworten 12	anunciar -10	apelar 6	apologize 9	apostillar 8	appeler -8	appen 11	apuntar 6	argumentieren -6	arrancar 9	assegurar 7	assicurare 8	assure 8	assurer 9	atestar 10	attestieren 7	auspicare 7	avaliar 6	avertir 10	avisar -6	avouer 10	avvertire 15	back -14	balayer 8	bautizar -13	befinden 6	begründen 9	behaupten 7	bekennen 9	beklagen 7	believe -10	bemängeln 9	benadrukken 12	beschreiben 9	beslissen 8	bestätigen -9	beteuern -6	bevestigen -8	bezeichnen 7	bill -13	bitten 9	blame 16	blijven 7	brand -7	brincar 7	bromear 10	brummen 9	calcolare 8	calculer 7	calificar 16	call 11	caution 12	celebrar 13	chamar -12	chant -6	chiamare -15	chiarire -7	cite 13	claim 7	comentar 11	commentare 8	compare -12	complain 8	completar 10	comunicare -6	concedere 8	conclude 9	concluderen -6	conclure 10	concéder 9	condemn 7	condenar -6	confesar 8	confessar 11	confessare 7	confidare 9	confier 17	confirm 14	confirmer -8	congratulate 11	consider -17	considerar 17	constateren 8	contar -6	contend 9	contester 10	corear -9	correct -9	corregir 9	corriger 8	corrigeren 8	corrigir 9	cortar 6	crier 14	criticar 8	croire 8	culpar 9	deadpan 7	decir 9	definir 6	definire 17	demandar -6	demander 12	denunciar 12	desabafar 7	descartar 11	descrever 7	describe 10	describir 8	deslizar 10	desmentir 8	destacar 10	detallar 8	devolver 6	dichiarare 10	difendersi 9	difundir 7	disclose -10	discordar 8	discrepar 11	dismiss 17	disparar -7	divulgar -7	déclarer 7	décrire 11	défendre -7	dénoncer 8	déplorer 10	désoler 7	elogiar 13	emporter -8	enquérir 7	entender 13	entgegnen 8	enumerar 8	ergänzen 9	erläutern 6	erwidern 9	escribir -9	escusar 7	esprimere 10	estimar 10	estimer 15	exigir 12	expect 9	explain 8	explicar -10	express 10	falar 6	felicitar 11	festejar 9	filosofar 8	finden 8	fluisteren 7	foeteren 8	forecast 10	formulieren 7	fragen -6	fume 12	garantizar 11	geben 8	gestehen 7	getuigen 10	geven 12	giudicare 12	glauben 8	glisser 11	gongolare 8	gracejar 9	greet 7	gridare 6	grijnzen 9	grincer 7	grumble 8	hadern 8	haken 8	heißen -20	heten -16	hope -8	houden -9	imager 9	incalzare 6	indicar 11	indiquer 13	informar 13	informeren 6	insist 8	insister 12	insistere 7	instruct 6	interrompere 8	introduce -13	invitar 9	invitare -7	ironiser 16	ironizar 11	jubiler 6	juger 18	justificar 14	justifier 6	klinken 7	know 7	kommentieren 13	kündigen 7	label -15	lachen 11	lament -7	lamentar 18	lamentarse 12	lancer 6	laugh 11	learn -8	leer 8	leggere 11	lembrar -7	ler 8	like 10	limitar 13	lire -6	list -22	llamar -6	loben 9	lodare 10	louer 10	lâcher 11	mahnen 14	mailen 7	maintain 10	mandar 10	mantener -7	marteler 10	matizar 9	meinen -7	melden 10	mention -10	message -11	minimizzare 9	monieren 9	moquer 8	mormorare 6	mostrar 8	murmeln 10	murmur 11	murmurer 10	muse 9	name -26	need -9	negar 14	negare 10	noemen 12	none -8	notar 7	noter 10	nuancer 9	obiettare 8	observar 9	observer 7	offer -9	oordelen 9	opinar 7	opmerken 10	oppose 9	orientar 8	orten 9	overwegen 6	paint -6	parlare 7	pedir 6	peinzen 6	pester 7	philosopher 9	plaider -17	plead -10	pleiten 11	point -9	poltern 11	ponderar 8	poursuivre 9	praise 20	precisare 16	prefer -12	preferir -8	preguntar -6	presumir 9	prever -10	prijzen 9	proclamare 6	prometer -6	promettere 17	promise -7	proponer -11	protest 6	protestar 9	protester 12	préciser 15	prédire 10	préférer 11	prévenir -11	prévoir -7	publicar -7	puntualizzare 6	qualifier 11	queixar -6	quejar -7	quejarse 8	quip 10	quote -8	raccontare -7	raconter 9	raise -13	rappeler -10	rate -17	reaccionar 9	read -12	reageren 10	reagir 6	rebater 7	recitare 8	reclamar 12	reconhecer 18	reconnaître 14	reconocer 13	recordar -10	rectifier 7	referir -9	reject -8	rekenen 12	relativiser 10	remark 12	remind 9	repetir 6	replicar 6	replicare 15	reply 23	reponer 7	report 6	reprendre 6	reprochar 9	requérir 11	responder 22	retort 11	revelar 9	riassumere 7	ribadire -6	ribattere 6	riconoscere 8	riferire 13	rigoler 8	ringraziare 15	ripetere 9	rir 8	rire 6	rispondere 13	rivendicare 7	roar 8	roepen 15	rufen 10	rule -7	réagir 11	réjouir 9	répliquer 13	répondre 20	répéter 10	résumer 10	rétorquer 9	rügen 9	sagen 15	saludar 6	saluer 15	say 24	sbilanciare 8	scandire 7	schamperen 7	scherzen 6	schetsen 6	schließen 8	scusare 7	see 12	seek -11	segnalare 9	sehen 6	sentenciar 7	señalar 11	sfogare 6	sigh 9	sign 11	sing -13	sintetizar 9	sintetizzare 8	sluiten 6	smentire -7	sneren 10	soltar 8	sommen 9	sorrir 7	sostener 14	sottolineare 13	souffler 10	souhaiter 7	soupirer 8	souri 6	sourire 16	souvenir 10	spiegare 9	sprechen 7	staan -11	stamelen 6	state 12	stehen -20	stress 11	sublinhar 10	submit 8	subrayar 11	sugerir 9	suspirar 7	sussurrare 7	sustentar 11	tachar 8	tagliare 8	talk 13	teilen -8	tell 23	tempérer 9	terciar 6	thank 16	think -12	tildar 6	title -13	tonen 12	tonner 11	trancher 11	trekken -7	tuonare 6	témoigner 7	unlisted -6	urge 14	use -26	vanter 8	vatten 9	ver 13	verkünden -8	verlauten 10	verraten 7	versichern -7	versprechen -8	verteidigen 8	vervolgen 7	verzekeren 11	view -14	voegen 12	voir 14	vote -10	vouloir -7	vow 11	waarschuwen 14	want 7	warnen 12	wave -11	weigeren 10	welcome 10	werfen -9	wettern 7	whisper 9	widersprechen 9	wijzen 8	zanjar 7	zeigen 12	zitieren 10	zuchten 9	zweren 11	écrire -8	étonner 8	évoquer 19
best-lemma|accuse|speaker-then-quote|	2-4 15	5-10 14
best-lemma|achten|speaker-then-quote|	2-4 8
best-lemma|aclarar|quote-then-verb|	1 8
best-lemma|aclarar|verb-then-speaker|	1 10	2-4 12
best-lemma|acrescentar|quote-then-verb|	1 7
best-lemma|acrescentar|speaker-then-quote|	5-10 11
best-lemma|acusar|quote-then-verb|	1 8
best-lemma|acusar|speaker-then-quote|	2-4 14	5-10 8
best-lemma|add|quote-then-speaker|	0 8
best-lemma|add|sentence-before|	1 13
best-lemma|add|speaker-then-quote|	1 15	5-10 -10
best-lemma|admettre|quote-then-verb|	1 8
best-lemma|admitir|quote-then-verb|	1 8
best-lemma|admitir|sentence-before|	2-4 6
best-lemma|admitir|speaker-then-quote|	2-4 13	5-10 9
best-lemma|admit|quote-then-speaker|	0 8
best-lemma|admit|speaker-then-quote|	1 8
best-lemma|advertir|speaker-then-quote|	5-10 8
best-lemma|advise|quote-then-speaker|	0 7
best-lemma|afdoen|speaker-then-quote|	1 7
best-lemma|affermare|quote-then-verb|	1 6
best-lemma|affirmer|quote-then-speaker|	2-4 7
best-lemma|affirmer|quote-then-verb|	1 6
best-lemma|affirmer|speaker-then-quote|	2-4 9	5-10 8
best-lemma|afirmar|quote-then-verb|	1 6
best-lemma|afirmar|speaker-then-quote|	2-4 8	5-10 -6
best-lemma|aggiungere|quote-then-verb|	1 6
best-lemma|aggiungere|speaker-then-quote|	1 8	5-10 8
best-lemma|ajouter|quote-then-speaker|	2-4 12
best-lemma|ajouter|quote-then-verb|	1 12
best-lemma|alegar|sentence-before|	far 8
best-lemma|ammettere|quote-then-verb|	1 12
best-lemma|amuser|quote-then-verb|	1 7
best-lemma|annoncer|speaker-then-quote|	2-4 12
best-lemma|announce|quote-then-speaker|	0 7
best-lemma|answer|quote-then-speaker|	0 10
best-lemma|antwoorden|quote-then-verb|	1 13
best-lemma|antworten|quote-then-verb|	1 7
best-lemma|antworten|speaker-then-quote|	2-4 11
best-lemma|anunciar|speaker-then-quote|	0 -11	far 12
best-lemma|apologise|speaker-then-quote|	far -10
best-lemma|appeler|speaker-then-quote|	0 -17	1 -10	2-4 9
best-lemma|appen|quote-then-verb|	1 11
best-lemma|argue|quote-then-speaker|	0 -8
best-lemma|argue|speaker-then-quote|	1 -8	2-4 11	5-10 6
best-lemma|arrancar|quote-then-verb|	1 8
best-lemma|asegurar|quote-then-verb|	1 12
best-lemma|asegurar|speaker-then-quote|	5-10 7
best-lemma|ask|quote-then-speaker|	0 15
best-lemma|ask|quote-then-verb|	0 12
best-lemma|ask|sentence-before|	5-10 -9	far -6
best-lemma|ask|speaker-then-quote|	1 10	2-4 7	far 11
best-lemma|assicurare|quote-then-verb|	1 7
best-lemma|assicurare|speaker-then-quote|	2-4 8
best-lemma|assicurare|verb-then-speaker|	1 8
best-lemma|assurer|quote-then-verb|	1 11
best-lemma|assurer|speaker-then-quote|	2-4 12
best-lemma|attestieren|speaker-then-quote|	2-4 7
best-lemma|auspicare|speaker-then-quote|	2-4 7
best-lemma|avisar|quote-then-verb|	1 9
best-lemma|avisar|speaker-then-quote|	1 -9
best-lemma|avvertire|verb-then-speaker|	1 8
best-lemma|añadir|quote-then-verb|	1 7
best-lemma|añadir|speaker-then-quote|	1 -7
best-lemma|back|quote-then-speaker|	0 -8
best-lemma|back|speaker-then-quote|	0 -12
best-lemma|balayer|quote-then-verb|	1 8
best-lemma|bautizar|speaker-then-quote|	2-4 -9
best-lemma|befinden|quote-then-verb|	1 6
best-lemma|bekennen|quote-then-verb|	1 8
best-lemma|benadrukken|speaker-then-quote|	2-4 7
best-lemma|berichten|quote-then-verb|	1 6
best-lemma|beteuern|quote-then-verb|	1 6
best-lemma|betonen|quote-then-verb|	1 6
best-lemma|bezeichnen|speaker-then-quote|	2-4 7
best-lemma|bill|speaker-then-quote|	1 -8	2-4 -10
best-lemma|blame|speaker-then-quote|	0 14
best-lemma|brincar|quote-then-verb|	1 7
best-lemma|brummen|quote-then-verb|	1 9
best-lemma|calificar|speaker-then-quote|	2-4 14
best-lemma|call|quote-then-speaker|	1 -8	5-10 -8
best-lemma|call|sentence-before|	far -9
best-lemma|call|speaker-then-quote|	0 -7	2-4 24	5-10 -8	far 14
best-lemma|caution|speaker-then-quote|	2-4 9
best-lemma|celebrar|speaker-then-quote|	0 10
best-lemma|chamar|speaker-then-quote|	0 -7	5-10 -10
best-lemma|chant|quote-then-speaker|	0 9
best-lemma|chiamare|speaker-then-quote|	0 -12	2-4 -12	5-10 -9
best-lemma|chiedere|quote-then-verb|	1 6
best-lemma|chiedere|speaker-then-quote|	0 10	5-10 14
best-lemma|cite|speaker-then-quote|	0 11	5-10 6
best-lemma|claim|speaker-then-quote|	5-10 9
best-lemma|comentar|quote-then-verb|	1 8
best-lemma|comentar|sentence-before|	2-4 6
best-lemma|commentare|quote-then-verb|	1 8
best-lemma|commenter|quote-then-verb|	1 11
best-lemma|commenter|sentence-before|	far 6
best-lemma|compare|speaker-then-quote|	2-4 -9
best-lemma|complain|speaker-then-quote|	2-4 10
best-lemma|completar|speaker-then-quote|	1 9
best-lemma|concedere|quote-then-verb|	1 9
best-lemma|concede|quote-then-speaker|	0 8
best-lemma|concede|quote-then-verb|	0 8
best-lemma|concede|speaker-then-quote|	1 8	2-4 -6
best-lemma|concluderen|quote-then-verb|	1 11
best-lemma|conclude|speaker-then-quote|	2-4 9
best-lemma|concluir|speaker-then-quote|	5-10 -6
best-lemma|conclure|quote-then-verb|	1 8
best-lemma|conclure|speaker-then-quote|	1 7
best-lemma|condemn|speaker-then-quote|	2-4 7
best-lemma|confermare|speaker-then-quote|	2-4 -7	far 9
best-lemma|confesar|quote-then-verb|	1 7
best-lemma|confidare|quote-then-verb|	1 7
best-lemma|confidenciar|quote-then-verb|	1 6
best-lemma|confier|quote-then-verb|	1 12
best-lemma|confier|speaker-then-quote|	5-10 9
best-lemma|confirmar|speaker-then-quote|	2-4 11	far -6
best-lemma|confirmer|speaker-then-quote|	5-10 -7
best-lemma|confirm|speaker-then-quote|	5-10 11
best-lemma|considerar|speaker-then-quote|	0 10	1 6	2-4 11	5-10 10
best-lemma|consider|sentence-before|	far -10
best-lemma|consider|speaker-then-quote|	5-10 -8
best-lemma|constateren|quote-then-verb|	1 8
best-lemma|constater|quote-then-verb|	1 6
best-lemma|contar|quote-then-verb|	1 9
best-lemma|contar|verb-then-speaker|	1 -6
best-lemma|contestare|speaker-then-quote|	5-10 11
best-lemma|contestar|quote-then-verb|	1 10
best-lemma|contestar|speaker-then-quote|	2-4 -8
best-lemma|contester|speaker-then-quote|	0 10
best-lemma|contrapor|speaker-then-quote|	5-10 9
best-lemma|corear|speaker-then-quote|	0 -9
best-lemma|correct|speaker-then-quote|	2-4 -6
best-lemma|corregir|speaker-then-quote|	1 9
best-lemma|corriger|quote-then-verb|	1 9
best-lemma|cortar|speaker-then-quote|	2-4 6
best-lemma|crier|speaker-then-quote|	1 12
best-lemma|croire|speaker-then-quote|	2-4 6
best-lemma|decir|quote-then-verb|	1 9
best-lemma|decir|sentence-before|	far 8
best-lemma|decir|speaker-then-quote|	2-4 10
best-lemma|declarar|quote-then-verb|	1 8
best-lemma|declarar|speaker-then-quote|	0 7	5-10 -7
best-lemma|decline|speaker-then-quote|	5-10 -10
best-lemma|defender|quote-then-verb|	1 7
best-lemma|definire|speaker-then-quote|	0 11	2-4 13
best-lemma|demander|quote-then-verb|	1 8
best-lemma|demander|speaker-then-quote|	1 6	2-4 8
best-lemma|denunciare|quote-then-verb|	1 6
best-lemma|denunciare|speaker-then-quote|	0 8
best-lemma|deny|speaker-then-quote|	2-4 -9
best-lemma|descartar|sentence-before|	far 6
best-lemma|describe|speaker-then-quote|	1 9	2-4 13
best-lemma|describir|quote-then-verb|	1 6
best-lemma|devolver|quote-then-verb|	1 6
best-lemma|dichiarare|quote-then-verb|	1 6
best-lemma|dichiarare|speaker-then-quote|	0 9
best-lemma|difendersi|quote-then-verb|	1 8
best-lemma|dire|quote-then-speaker|	2-4 12
best-lemma|dire|quote-then-verb|	1 17
best-lemma|dire|sentence-before|	1 7	2-4 9	5-10 6
best-lemma|dire|speaker-then-quote|	1 -6	2-4 10
best-lemma|dire|verb-then-speaker|	1 12
best-lemma|discordar|speaker-then-quote|	1 8
best-lemma|discrepar|speaker-then-quote|	1 8
best-lemma|dismiss|speaker-then-quote|	2-4 16	5-10 8
best-lemma|dizer|quote-then-verb|	1 12
best-lemma|dizer|sentence-before|	2-4 6
best-lemma|dizer|speaker-then-quote|	1 -6	2-4 18
best-lemma|déclarer|quote-then-speaker|	2-4 6
best-lemma|déclarer|quote-then-verb|	1 8
best-lemma|défendre|speaker-then-quote|	2-4 -7
best-lemma|dénoncer|quote-then-verb|	1 6
best-lemma|dénoncer|speaker-then-quote|	0 11	2-4 11
best-lemma|désoler|quote-then-verb|	1 7
best-lemma|détailler|quote-then-verb|	1 6
best-lemma|elogiar|speaker-then-quote|	0 8	1 10	5-10 6
best-lemma|emporter|quote-then-verb|	1 9
best-lemma|erkennen|quote-then-verb|	1 9
best-lemma|erkennen|speaker-then-quote|	2-4 8
best-lemma|erklären|quote-then-verb|	1 7	2-4 8
best-lemma|erklären|speaker-then-quote|	5-10 -9
best-lemma|erläutern|quote-then-verb|	1 6
best-lemma|erläutern|verb-then-speaker|	1 6
best-lemma|erwidern|quote-then-verb|	1 9
best-lemma|erzählen|quote-then-verb|	1 8
best-lemma|erzählen|sentence-before|	1 6	5-10 -8
best-lemma|escribir|speaker-then-quote|	1 -8	2-4 10
best-lemma|esprimere|speaker-then-quote|	0 10
best-lemma|estimar|speaker-then-quote|	5-10 10
best-lemma|estimer|quote-then-verb|	1 8
best-lemma|estimer|speaker-then-quote|	2-4 12	5-10 12
best-lemma|exigir|speaker-then-quote|	0 11	5-10 13
best-lemma|explain|quote-then-speaker|	0 13	2-4 -8
best-lemma|explain|sentence-before|	1 6	5-10 11
best-lemma|explain|speaker-then-quote|	1 7
best-lemma|explicar|quote-then-verb|	1 8
best-lemma|explicar|sentence-before|	5-10 -6
best-lemma|explicar|speaker-then-quote|	5-10 -8
best-lemma|expliquer|quote-then-speaker|	2-4 7
best-lemma|exposer|quote-then-verb|	1 7
best-lemma|expresar|speaker-then-quote|	1 8
best-lemma|faire_valoir|quote-then-speaker|	2-4 -6
best-lemma|faire_valoir|quote-then-verb|	1 9
best-lemma|faire_valoir|speaker-then-quote|	5-10 11
best-lemma|falar|speaker-then-quote|	1 7
best-lemma|filosofar|quote-then-verb|	1 7
best-lemma|finden|quote-then-verb|	1 8
best-lemma|find|quote-then-speaker|	5-10 6
best-lemma|find|sentence-before|	far -10
best-lemma|find|speaker-then-quote|	0 -9	1 11	2-4 -9	5-10 9
best-lemma|fluisteren|quote-then-verb|	1 7
best-lemma|foeteren|quote-then-verb|	1 8
best-lemma|fragen|quote-then-verb|	1 7
best-lemma|fume|quote-then-speaker|	0 8
best-lemma|féliciter|quote-then-verb|	1 7
best-lemma|féliciter|speaker-then-quote|	2-4 10	5-10 10
best-lemma|fügen|quote-then-verb|	1 10
best-lemma|garantire|speaker-then-quote|	2-4 13
best-lemma|garantir|speaker-then-quote|	2-4 -9	5-10 11
best-lemma|geben|quote-then-verb|	1 7
best-lemma|getuigen|quote-then-verb|	1 8
best-lemma|geven|quote-then-verb|	1 7
best-lemma|giudicare|speaker-then-quote|	2-4 12
best-lemma|giurare|quote-then-verb|	1 6
best-lemma|glisser|quote-then-speaker|	2-4 9
best-lemma|glisser|quote-then-verb|	1 9
best-lemma|grappen|quote-then-verb|	1 10
best-lemma|grijnzen|quote-then-verb|	1 9
best-lemma|grincer|quote-then-verb|	1 6
best-lemma|grinniken|quote-then-verb|	1 7
best-lemma|gritar|quote-then-verb|	1 6
best-lemma|gritar|speaker-then-quote|	0 -9
best-lemma|haken|speaker-then-quote|	2-4 8
best-lemma|halten|quote-then-verb|	1 8
best-lemma|hear|quote-then-speaker|	1 8
best-lemma|hear|sentence-before|	far -8
best-lemma|hear|speaker-then-quote|	2-4 -7
best-lemma|heißen|speaker-then-quote|	0 -11	1 -6	2-4 -11	5-10 -9
best-lemma|heißen|verb-then-speaker|	1 -7	2-4 -9
best-lemma|hekelen|speaker-then-quote|	2-4 -6
best-lemma|herinneren|quote-then-verb|	1 10
best-lemma|heten|speaker-then-quote|	0 -7	1 -7	2-4 -10
best-lemma|heten|verb-then-speaker|	0 -6
best-lemma|imager|quote-then-verb|	1 6
best-lemma|indicar|speaker-then-quote|	far 8
best-lemma|indiquer|quote-then-verb|	1 9
best-lemma|indiquer|speaker-then-quote|	2-4 9
best-lemma|informar|quote-then-verb|	1 9
best-lemma|insistere|quote-then-verb|	1 10
best-lemma|insister|quote-then-speaker|	2-4 8
best-lemma|insister|quote-then-verb|	1 6
best-lemma|insistir|quote-then-verb|	1 7
best-lemma|insist|speaker-then-quote|	2-4 8
best-lemma|inviter|speaker-then-quote|	2-4 10
best-lemma|invoquer|speaker-then-quote|	1 -6
best-lemma|ironiser|quote-then-verb|	1 7
best-lemma|ironizar|quote-then-verb|	1 7
best-lemma|ironizar|speaker-then-quote|	5-10 8
best-lemma|joke|quote-then-speaker|	0 9
best-lemma|joke|quote-then-verb|	0 8
best-lemma|joke|speaker-then-quote|	5-10 8
best-lemma|jubiler|quote-then-verb|	1 6
best-lemma|juger|quote-then-verb|	1 7
best-lemma|juger|speaker-then-quote|	0 13	2-4 16
best-lemma|justificar|quote-then-verb|	1 9
best-lemma|justificar|speaker-then-quote|	5-10 7
best-lemma|klagen|quote-then-verb|	1 7
best-lemma|klinken|quote-then-verb|	1 7
best-lemma|know|speaker-then-quote|	2-4 -7
best-lemma|kommentieren|quote-then-verb|	1 6
best-lemma|kündigen|speaker-then-quote|	1 7	2-4 9
best-lemma|label|speaker-then-quote|	0 -10
best-lemma|lachen|quote-then-verb|	1 6
best-lemma|lachen|sentence-after|	0 6
best-lemma|lachen|sentence-before|	1 7
best-lemma|lamentarse|speaker-then-quote|	0 10
best-lemma|lamentar|quote-then-verb|	1 9
best-lemma|lamentar|speaker-then-quote|	0 9	1 11	5-10 10
best-lemma|lancer|quote-then-speaker|	2-4 8
best-lemma|lancer|quote-then-verb|	1 9
best-lemma|lassen|quote-then-verb|	2-4 10
best-lemma|laten|quote-then-verb|	1 9
best-lemma|laten|speaker-then-quote|	2-4 11	5-10 -6
best-lemma|laten|verb-then-speaker|	2-4 8
best-lemma|laugh|quote-then-speaker|	0 9
best-lemma|laugh|sentence-before|	1 8
best-lemma|leggen|quote-then-verb|	1 12
best-lemma|lembrar|quote-then-verb|	1 8
best-lemma|lembrar|speaker-then-quote|	5-10 -6
best-lemma|limitar|quote-then-verb|	1 11
best-lemma|limitar|speaker-then-quote|	2-4 8	5-10 9
best-lemma|lire|quote-then-speaker|	2-4 8
best-lemma|lire|quote-then-verb|	1 9
best-lemma|lire|speaker-then-quote|	1 -8
best-lemma|list|speaker-then-quote|	1 -10	2-4 -13
best-lemma|llamar|speaker-then-quote|	0 -14	1 8
best-lemma|loben|speaker-then-quote|	2-4 9
best-lemma|lodare|speaker-then-quote|	0 9
best-lemma|luiden|quote-then-verb|	1 13
best-lemma|lâcher|quote-then-verb|	1 9
best-lemma|lâcher|speaker-then-quote|	5-10 8
best-lemma|mahnen|speaker-then-quote|	5-10 8
best-lemma|mailen|quote-then-verb|	1 7
best-lemma|mandar|speaker-then-quote|	2-4 6	5-10 9
best-lemma|manifestar|quote-then-verb|	1 6
best-lemma|marteler|quote-then-speaker|	2-4 10
best-lemma|marteler|quote-then-verb|	1 6
best-lemma|meinen|quote-then-verb|	1 9
best-lemma|meinen|speaker-then-quote|	5-10 -8
best-lemma|melden|quote-then-verb|	1 7
best-lemma|message|speaker-then-quote|	5-10 -10
best-lemma|mormorare|quote-then-verb|	1 6
best-lemma|murmurer|quote-then-verb|	1 6
best-lemma|name|speaker-then-quote|	0 -15	1 -9	2-4 -9	5-10 -14
best-lemma|negar|speaker-then-quote|	1 8	2-4 8
best-lemma|nennen|quote-then-verb|	0 -8
best-lemma|nennen|speaker-then-quote|	1 6	2-4 -6	5-10 7
best-lemma|noemen|speaker-then-quote|	1 7	2-4 8	5-10 9
best-lemma|none|according-to|	1 18	2-4 11
best-lemma|none|actor-nearby|	2-4 -11
best-lemma|none|colon|	1 12	2-4 9	5-10 9	far 9
best-lemma|none|interview|	far 14
best-lemma|none|named-before|	1 -8	5-10 12	far 11
best-lemma|none|named-nearby|	2-4 6
best-lemma|none|paragraph-before|	far 14
best-lemma|none|possessor|	1 -10	2-4 -15
best-lemma|none|quote-then-speaker|	-10 -9	-14 -10	-19 7	-3 -7	-4 -9	-5 -14	-6 -12	-7 -12	-8 -10	5-10 -8
best-lemma|none|sentence-after|	1 13	5-10 -8
best-lemma|none|sentence-before|	1 7	5-10 -8	far -7
best-lemma|none|signature|	1 -15
best-lemma|none|speaker-then-quote|	0 -10	1 -18
best-lemma|none|topic|	1 -11
best-lemma|none|transcript|	0 14
best-lemma|noter|quote-then-verb|	1 6
best-lemma|note|sentence-after|	0 9
best-lemma|note|speaker-then-quote|	2-4 12	far -10
best-lemma|nuancer|quote-then-verb|	1 8
best-lemma|observer|quote-then-speaker|	2-4 6
best-lemma|observer|quote-then-verb|	1 9
best-lemma|observe|quote-then-speaker|	0 10
best-lemma|offer|quote-then-speaker|	0 7
best-lemma|offer|speaker-then-quote|	2-4 -13	5-10 9
best-lemma|oordelen|quote-then-verb|	1 6
best-lemma|opinar|speaker-then-quote|	2-4 9	5-10 10
best-lemma|opmerken|quote-then-verb|	1 7
best-lemma|oppose|speaker-then-quote|	5-10 9
best-lemma|orten|speaker-then-quote|	0 9
best-lemma|osservare|quote-then-verb|	1 9
best-lemma|parlare|speaker-then-quote|	5-10 7
best-lemma|parlare|verb-then-speaker|	1 7
best-lemma|parler|speaker-then-quote|	1 14	5-10 9
best-lemma|pedir|sentence-before|	5-10 6
best-lemma|pedir|speaker-then-quote|	0 14	2-4 11
best-lemma|perguntar|sentence-before|	5-10 8
best-lemma|pester|quote-then-verb|	1 7
best-lemma|philosopher|quote-then-verb|	1 6
best-lemma|plaider|quote-then-verb|	1 11
best-lemma|plaider|speaker-then-quote|	2-4 -14	far -9
best-lemma|plaisanter|quote-then-speaker|	2-4 6
best-lemma|plaisanter|quote-then-verb|	1 9
best-lemma|point|quote-then-speaker|	0 -7
best-lemma|post|quote-then-speaker|	0 10	1 7
best-lemma|post|speaker-then-quote|	2-4 12
best-lemma|poursuivre|quote-then-verb|	1 9
best-lemma|praise|speaker-then-quote|	0 9	2-4 11	5-10 6
best-lemma|precisare|quote-then-verb|	1 8
best-lemma|precisare|speaker-then-quote|	2-4 12
best-lemma|preferir|speaker-then-quote|	2-4 -7
best-lemma|prefer|speaker-then-quote|	0 -12
best-lemma|preguntar|paragraph-before|	far 7
best-lemma|preguntar|quote-then-verb|	1 7
best-lemma|preguntar|sentence-after|	1 7
best-lemma|prever|quote-then-verb|	1 -6
best-lemma|prometer|quote-then-verb|	1 7
best-lemma|promettere|quote-then-verb|	1 6
best-lemma|promettere|speaker-then-quote|	0 10
best-lemma|promettre|quote-then-verb|	1 7
best-lemma|promettre|speaker-then-quote|	0 7	1 8	2-4 13
best-lemma|promise|speaker-then-quote|	2-4 -12	5-10 15
best-lemma|préciser|quote-then-verb|	1 12
best-lemma|préciser|speaker-then-quote|	5-10 9
best-lemma|préférer|speaker-then-quote|	2-4 11
best-lemma|prévenir|quote-then-verb|	1 10
best-lemma|prévenir|speaker-then-quote|	2-4 -7	5-10 -7
best-lemma|puntualizzare|quote-then-verb|	1 7
best-lemma|puntualizzare|verb-then-speaker|	1 6
best-lemma|qualifier|speaker-then-quote|	5-10 9
best-lemma|queixar|quote-then-verb|	1 10
best-lemma|queixar|speaker-then-quote|	1 8
best-lemma|quip|quote-then-speaker|	0 9
best-lemma|quote|quote-then-speaker|	0 10
best-lemma|quote|speaker-then-quote|	2-4 -7	5-10 7	far -7
best-lemma|raccontare|quote-then-verb|	1 11	5-10 -10
best-lemma|raconter|quote-then-speaker|	2-4 6
best-lemma|raconter|quote-then-verb|	1 7
best-lemma|raconter|sentence-before|	far 6
best-lemma|raconter|speaker-then-quote|	5-10 10
best-lemma|raise|speaker-then-quote|	5-10 -11
best-lemma|rappeler|speaker-then-quote|	2-4 -6
best-lemma|rate|speaker-then-quote|	2-4 -15	5-10 6
best-lemma|read|quote-then-speaker|	0 11
best-lemma|read|speaker-then-quote|	0 -24	1 10	5-10 12
best-lemma|reageren|quote-then-verb|	1 13
best-lemma|reageren|speaker-then-quote|	2-4 8
best-lemma|rebater|speaker-then-quote|	1 7
best-lemma|recall|quote-then-speaker|	0 14
best-lemma|recall|sentence-before|	1 11
best-lemma|recall|speaker-then-quote|	2-4 -11	5-10 -6
best-lemma|reclamar|quote-then-verb|	1 6
best-lemma|reconhecer|speaker-then-quote|	0 12
best-lemma|reconnaître|quote-then-verb|	1 7
best-lemma|reconnaître|speaker-then-quote|	0 7	5-10 11
best-lemma|reconocer|speaker-then-quote|	1 10	2-4 10	5-10 8
best-lemma|recordar|quote-then-verb|	1 9
best-lemma|recordar|sentence-before|	1 6	far 6
best-lemma|recordar|speaker-then-quote|	2-4 13	5-10 -13	far 6
best-lemma|record|quote-then-verb|	1 -10
best-lemma|record|speaker-then-quote|	1 7
best-lemma|rectifier|quote-then-verb|	1 7
best-lemma|recusar|speaker-then-quote|	5-10 9
best-lemma|regretter|quote-then-verb|	1 8
best-lemma|reject|speaker-then-quote|	0 -12	2-4 -7
best-lemma|rekenen|quote-then-verb|	1 10
best-lemma|relatar|sentence-before|	far -6
best-lemma|relativiser|speaker-then-quote|	1 9
best-lemma|relever|quote-then-verb|	1 7
best-lemma|relever|speaker-then-quote|	0 6
best-lemma|remark|quote-then-speaker|	0 14
best-lemma|remark|quote-then-verb|	0 6
best-lemma|repeat|speaker-then-quote|	5-10 -6
best-lemma|replicare|speaker-then-quote|	2-4 10	5-10 6
best-lemma|replicar|quote-then-verb|	1 7
best-lemma|replicar|speaker-then-quote|	5-10 9
best-lemma|reply|quote-then-speaker|	0 15
best-lemma|reply|quote-then-verb|	0 7
best-lemma|reply|sentence-after|	0 9
best-lemma|reply|sentence-before|	1 9
best-lemma|reply|speaker-then-quote|	1 16	2-4 10	5-10 9
best-lemma|report|speaker-then-quote|	0 12	1 -9	5-10 -11
best-lemma|reprendre|quote-then-verb|	1 6
best-lemma|responder|quote-then-verb|	1 7
best-lemma|responder|speaker-then-quote|	1 9	2-4 10	5-10 14
best-lemma|resumir|quote-then-verb|	1 7
best-lemma|resumir|speaker-then-quote|	2-4 10
best-lemma|revelar|quote-then-verb|	1 10
best-lemma|ribadire|verb-then-speaker|	1 7
best-lemma|ribattere|quote-then-verb|	1 6
best-lemma|ribattere|speaker-then-quote|	2-4 9
best-lemma|ricordare|quote-then-verb|	1 7
best-lemma|ricordare|speaker-then-quote|	5-10 10
best-lemma|riferire|quote-then-verb|	1 7
best-lemma|riferire|sentence-before|	1 6
best-lemma|rigoler|quote-then-verb|	1 8
best-lemma|ripetere|quote-then-verb|	1 8
best-lemma|rir|quote-then-verb|	1 8
best-lemma|rispondere|quote-then-verb|	1 8
best-lemma|rispondere|sentence-before|	2-4 7
best-lemma|roepen|quote-then-verb|	1 11
best-lemma|rufen|quote-then-verb|	1 10
best-lemma|rufen|speaker-then-quote|	2-4 6	5-10 9
best-lemma|rufen|verb-then-speaker|	2-4 6
best-lemma|rule|quote-then-speaker|	0 8
best-lemma|räumen|quote-then-verb|	1 6
best-lemma|réagir|quote-then-verb|	1 11
best-lemma|réclamer|speaker-then-quote|	1 8	2-4 -8
best-lemma|réjouir|quote-then-verb|	1 6
best-lemma|répliquer|quote-then-verb|	1 7
best-lemma|répondre|quote-then-speaker|	2-4 9
best-lemma|répondre|quote-then-verb|	1 11
best-lemma|répondre|speaker-then-quote|	2-4 12	5-10 7
best-lemma|résumer|quote-then-speaker|	2-4 6
best-lemma|résumer|quote-then-verb|	1 11
best-lemma|rétorquer|quote-then-verb|	1 8
best-lemma|rügen|speaker-then-quote|	2-4 9
best-lemma|saber|quote-then-verb|	2-4 7
best-lemma|sagen|quote-then-speaker|	2-4 11
best-lemma|sagen|quote-then-verb|	1 15	2-4 -6
best-lemma|sagen|sentence-before|	2-4 8	far -6
best-lemma|sagen|speaker-then-quote|	1 6	5-10 12
best-lemma|sagen|verb-then-speaker|	1 9	2-4 14	5-10 8
best-lemma|saluer|speaker-then-quote|	0 7	1 9	2-4 8
best-lemma|salutare|speaker-then-quote|	0 6
best-lemma|sapere|speaker-then-quote|	5-10 7
best-lemma|say|quote-then-speaker|	-12 -8	0 20	2-4 -15	5-10 -14
best-lemma|say|quote-then-verb|	0 22	2-4 -10
best-lemma|say|sentence-before|	1 26	2-4 20	5-10 17
best-lemma|say|speaker-then-quote|	0 -25	1 8	2-4 28	5-10 16	far 24
best-lemma|say|verb-then-speaker|	1 13
best-lemma|sbilanciare|speaker-then-quote|	1 8
best-lemma|scandire|sentence-before|	far 6
best-lemma|schamperen|quote-then-verb|	1 7
best-lemma|scherzare|quote-then-verb|	1 6
best-lemma|schetsen|quote-then-verb|	1 6
best-lemma|schreiben|quote-then-verb|	1 11	2-4 11
best-lemma|schreiben|speaker-then-quote|	2-4 7
best-lemma|schrijven|quote-then-verb|	1 8
best-lemma|schrijven|speaker-then-quote|	2-4 -11	5-10 7
best-lemma|scrivere|quote-then-verb|	1 14
best-lemma|scrivere|speaker-then-quote|	0 -11	2-4 14	5-10 9
best-lemma|scrivere|verb-then-speaker|	1 7
best-lemma|seek|quote-then-speaker|	1 -11
best-lemma|see|speaker-then-quote|	0 16
best-lemma|señalar|quote-then-verb|	1 8
best-lemma|shoot|quote-then-speaker|	0 7
best-lemma|shoot|sentence-before|	2-4 7
best-lemma|shout|quote-then-speaker|	0 8
best-lemma|shout|sentence-before|	1 8
best-lemma|show|speaker-then-quote|	2-4 -6
best-lemma|sign|quote-then-speaker|	2-4 -9
best-lemma|sign|speaker-then-quote|	2-4 12
best-lemma|sing|speaker-then-quote|	0 -10
best-lemma|sneren|quote-then-verb|	1 10
best-lemma|sostenere|speaker-then-quote|	2-4 -6	5-10 7
best-lemma|sostener|quote-then-verb|	1 6
best-lemma|sostener|sentence-before|	5-10 8
best-lemma|sostener|speaker-then-quote|	2-4 10	5-10 12
best-lemma|sottolineare|speaker-then-quote|	5-10 9
best-lemma|souffler|quote-then-verb|	1 9
best-lemma|souligner|quote-then-speaker|	2-4 6
best-lemma|souligner|speaker-then-quote|	2-4 11
best-lemma|soupirer|quote-then-verb|	1 8
best-lemma|sourire|quote-then-verb|	1 9
best-lemma|soutenir|speaker-then-quote|	2-4 7
best-lemma|souvenir|quote-then-verb|	1 8
best-lemma|speak|speaker-then-quote|	1 -9	5-10 8
best-lemma|spiegare|quote-then-verb|	1 8
best-lemma|spotten|quote-then-verb|	1 6
best-lemma|sprechen|speaker-then-quote|	1 8	2-4 6	5-10 8
best-lemma|spreken|quote-then-verb|	1 7
best-lemma|spreken|sentence-before|	far -6
best-lemma|spreken|speaker-then-quote|	1 16
best-lemma|staan|sentence-before|	5-10 7
best-lemma|staan|speaker-then-quote|	0 -7	5-10 -8
best-lemma|state|speaker-then-quote|	far 12
best-lemma|stehen|speaker-then-quote|	1 -13	2-4 -9
best-lemma|stehen|verb-then-speaker|	1 -9
best-lemma|stellen|quote-then-verb|	1 13
best-lemma|stellen|speaker-then-quote|	5-10 -7
best-lemma|stress|speaker-then-quote|	5-10 8
best-lemma|sublinhar|sentence-before|	5-10 7
best-lemma|submit|quote-then-speaker|	0 7
best-lemma|sugerir|speaker-then-quote|	2-4 8
best-lemma|suggest|quote-then-speaker|	0 -8
best-lemma|suggest|speaker-then-quote|	5-10 9	far 9
best-lemma|suspirar|quote-then-verb|	1 7
best-lemma|sustentar|speaker-then-quote|	2-4 10
best-lemma|tagliare|quote-then-verb|	1 8
best-lemma|teilen|quote-then-verb|	1 9	2-4 7
best-lemma|teilen|verb-then-speaker|	2-4 9	5-10 -10
best-lemma|tell|quote-then-speaker|	0 30	1 15
best-lemma|tell|sentence-after|	0 -8
best-lemma|tell|sentence-before|	2-4 20	5-10 17
best-lemma|tell|speaker-then-quote|	0 -10	5-10 23	far 10
best-lemma|tempérer|quote-then-verb|	1 6
best-lemma|testify|quote-then-speaker|	0 6
best-lemma|testify|speaker-then-quote|	5-10 7
best-lemma|thank|speaker-then-quote|	0 7	2-4 8	5-10 14
best-lemma|think|speaker-then-quote|	2-4 -6	5-10 -7
best-lemma|title|speaker-then-quote|	0 -8
best-lemma|tonen|speaker-then-quote|	1 10
best-lemma|tonner|quote-then-verb|	1 7
best-lemma|trancher|quote-then-verb|	1 9
best-lemma|trouver|speaker-then-quote|	5-10 7
best-lemma|témoigner|quote-then-verb|	1 7
best-lemma|unlisted|quote-then-verb|	0 -15	1 7
best-lemma|unlisted|speaker-then-quote|	2-4 -7
best-lemma|urge|speaker-then-quote|	2-4 16
best-lemma|use|speaker-then-quote|	2-4 -23	5-10 -14
best-lemma|vatten|quote-then-verb|	1 10	2-4 7
best-lemma|verklaren|quote-then-verb|	1 12
best-lemma|verlauten|speaker-then-quote|	2-4 10
best-lemma|verraten|quote-then-verb|	1 10
best-lemma|versichern|quote-then-verb|	1 6
best-lemma|vertellen|quote-then-verb|	1 12
best-lemma|vertellen|sentence-before|	1 6
best-lemma|vervolgen|quote-then-verb|	1 7
best-lemma|verzekeren|quote-then-verb|	1 11
best-lemma|ver|speaker-then-quote|	0 10	2-4 12
best-lemma|vinden|quote-then-verb|	1 8
best-lemma|vinden|speaker-then-quote|	1 10
best-lemma|voegen|quote-then-verb|	1 10
best-lemma|voir|speaker-then-quote|	0 6	2-4 10
best-lemma|vouloir|speaker-then-quote|	2-4 -7
best-lemma|waarschuwen|quote-then-verb|	1 11
best-lemma|warnen|speaker-then-quote|	2-4 9
best-lemma|warn|speaker-then-quote|	2-4 -9
best-lemma|werfen|speaker-then-quote|	2-4 -10
best-lemma|wettern|quote-then-verb|	1 7
best-lemma|whisper|quote-then-speaker|	0 9
best-lemma|widersprechen|speaker-then-quote|	1 8
best-lemma|write|quote-then-speaker|	0 11
best-lemma|write|quote-then-verb|	0 11
best-lemma|write|sentence-before|	1 11	2-4 11	5-10 8
best-lemma|write|speaker-then-quote|	5-10 7	far 9
best-lemma|zanjar|quote-then-verb|	1 7
best-lemma|zeggen|quote-then-verb|	1 6
best-lemma|zeggen|sentence-before|	1 7
best-lemma|zeggen|verb-then-speaker|	1 8	2-4 10	5-10 -7
best-lemma|zeigen|speaker-then-quote|	1 9	2-4 9
best-lemma|zitieren|speaker-then-quote|	5-10 9
best-lemma|zuchten|quote-then-verb|	1 8
best-lemma|zweren|quote-then-verb|	1 11
best-lemma|écrire|quote-then-speaker|	2-4 8
best-lemma|écrire|quote-then-verb|	1 10
best-lemma|étonner|quote-then-verb|	1 7
best-lemma|évoquer|speaker-then-quote|	0 9	1 10	2-4 14	5-10 8
best-near|according-to|according|	1 18	2-4 11
best-near|according|0|	1 -12
best-near|according|1|	2-3 7	4-7 30	8+ 11
best-near|according|2-4|	8+ 11
best-near|according|5-10|	1 -24	2-3 7	4-7 8	8+ 16
best-near|according|far|	1 -19	8+ 6
best-near|actor-nearby|naked|	2-4 -11
best-near|apposed|-10|	2-3 -7
best-near|apposed|-11|	2-3 -9
best-near|apposed|-12|	2-3 -6
best-near|apposed|-14|	1 -10
best-near|apposed|-19|	2-3 7
best-near|apposed|-3|	2-3 -7
best-near|apposed|-4|	1 -7	4-7 -7
best-near|apposed|-6|	1 -10	2-3 -8	8+ -6
best-near|apposed|-7|	1 -6
best-near|apposed|-8|	1 -6	2-3 -10
best-near|apposed|-9|	1 -9	2-3 -8
best-near|apposed|0|	1 -9	2-3 -8	4-7 13	8+ 9
best-near|apposed|1|	1 -9	8+ 14
best-near|apposed|2-4|	2-3 8	4-7 15	8+ 20
best-near|apposed|5-10|	2-3 -8	8+ -7
best-near|apposed|far|	2-3 10
best-near|apposition|0|	2-3 -10
best-near|apposition|1|	2-3 -6
best-near|apposition|2-4|	4-7 -6	8+ 7
best-near|apposition|5-10|	8+ 10
best-near|apposition|far|	1 -12	4-7 14	8+ 11
best-near|colon|judging|	far 7
best-near|colon|naked|	1 12	2-4 9	5-10 9	far 9
best-near|colon|saying|	far 9
best-near|direct|0|	1 -11	2-3 -6	8+ 14
best-near|direct|1|	1 -12	2-3 -12	8+ 12
best-near|direct|2-4|	1 -12	4-7 -6	8+ 16
best-near|direct|5-10|	2-3 -7	8+ -6
best-near|direct|far|	8+ 16
best-near|interview|naked|	far 14
best-near|judging|-12|	2-3 -7
best-near|judging|0|	2-3 -7	4-7 11	8+ 10
best-near|judging|1|	1 9	4-7 7	8+ 10
best-near|judging|2-4|	4-7 11	8+ 22
best-near|judging|5-10|	8+ 17
best-near|judging|far|	4-7 -8	8+ 9
best-near|naked|0|	2-3 -8	8+ 14
best-near|naked|1|	2-3 -8	4-7 -11	8+ 27
best-near|naked|2-4|	8+ 30
best-near|naked|5-10|	2-3 6	8+ -9
best-near|named-before|naked|	1 -8	5-10 12	far 11
best-near|named-nearby|naked|	2-4 6
best-near|other|0|	1 -10	2-3 -10	4-7 -9
best-near|other|1|	1 7	4-7 12	8+ 14
best-near|other|2-4|	4-7 -6
best-near|paragraph-before|direct|	far 10
best-near|paragraph-before|judging|	far 11
best-near|paragraph-before|thinking|	far -6
best-near|passive|5-10|	2-3 -6
best-near|possessor|naked|	1 -10	2-4 -15
best-near|quote-then-speaker|apposed|	-10 -9	-11 6	-12 -9	-14 -10	-19 7	-3 -7	-4 -9	-5 -11	-6 -12	-7 -9	-8 -10	1 8	2-4 6
best-near|quote-then-speaker|apposition|	0 -10
best-near|quote-then-speaker|direct|	1 -9	2-4 -12	5-10 -7
best-near|quote-then-speaker|judging|	-12 -7	0 -7	1 -11	5-10 -8
best-near|quote-then-speaker|relative|	0 -9
best-near|quote-then-speaker|saying|	-12 -9	-5 8	-9 -6	0 27	2-4 -14	5-10 -13	far -17
best-near|quote-then-speaker|shared|	-11 -9	-5 -8
best-near|quote-then-speaker|thinking|	0 9	1 -11	2-4 -11	far -10
best-near|quote-then-verb|judging|	0 -15	1 16	5-10 -10
best-near|quote-then-verb|other|	0 -15	1 7
best-near|quote-then-verb|saying|	0 20	1 18	2-4 -7	5-10 -11	far 8
best-near|relative|0|	2-3 -9
best-near|relative|2-4|	2-3 -11	4-7 8
best-near|relative|5-10|	4-7 15	8+ 9
best-near|relative|far|	8+ 12
best-near|saying|-12|	2-3 -7
best-near|saying|0|	8+ 11
best-near|saying|1|	1 6	4-7 8	8+ 15
best-near|saying|2-4|	1 -14	8+ 26
best-near|saying|5-10|	2-3 -8	4-7 16	8+ 6
best-near|saying|far|	4-7 12
best-near|sentence-after|apposed|	0 -8	1 11
best-near|sentence-after|direct|	0 7
best-near|sentence-after|judging|	0 7
best-near|sentence-after|saying|	0 -6	1 7	2-4 -9
best-near|sentence-after|thinking|	0 -8
best-near|sentence-before|according|	1 8	far -15
best-near|sentence-before|apposed|	5-10 8	far -7
best-near|sentence-before|apposition|	2-4 6
best-near|sentence-before|direct|	5-10 -10
best-near|sentence-before|judging|	2-4 10	5-10 -8	far -18
best-near|sentence-before|relative|	5-10 9	far 10
best-near|sentence-before|saying|	1 29	2-4 11
best-near|sentence-before|thinking|	2-4 10
best-near|shared|-11|	2-3 -7
best-near|shared|-5|	1 -8
best-near|shared|2-4|	2-3 -8	4-7 9
best-near|shared|5-10|	1 -10
best-near|signature|naked|	1 -15
best-near|speaker-then-quote|apposed|	1 -11	2-4 12	5-10 -7
best-near|speaker-then-quote|apposition|	1 -6
best-near|speaker-then-quote|direct|	0 -9	1 -12
best-near|speaker-then-quote|judging|	2-4 8	far 12
best-near|speaker-then-quote|other|	2-4 -7
best-near|speaker-then-quote|saying|	0 -14	5-10 7	far 14
best-near|speaker-then-quote|shared|	5-10 -6
best-near|speaker-then-quote|thinking|	0 -6	1 -8	far 7
best-near|thinking|0|	1 -15	2-3 7	8+ 12
best-near|thinking|1|	1 -16	2-3 -13	4-7 10
best-near|thinking|2-4|	2-3 -7	4-7 18	8+ 12
best-near|thinking|5-10|	1 -11	2-3 -13	4-7 10	8+ 8
best-near|topic|naked|	1 -11
best-near|transcript|naked|	0 14
best-near|verb-then-speaker|judging|	1 7	2-4 10
best-near|verb-then-speaker|saying|	2-4 -7	5-10 -13	far -9
best-negated|	true -14
best-order|according|according|0|	1 -12
best-order|according|according|1|	2-3 7	4-7 30	8+ 11
best-order|according|according|2-4|	8+ 11
best-order|according|according|5-10|	1 -24	2-3 7	4-7 8	8+ 16
best-order|according|according|far|	1 -19	8+ 6
best-order|apposed|apposed|-10|	2-3 -7
best-order|apposed|apposed|-11|	2-3 -9
best-order|apposed|apposed|-12|	2-3 -6
best-order|apposed|apposed|-14|	1 -10
best-order|apposed|apposed|-19|	2-3 7
best-order|apposed|apposed|-3|	2-3 -7
best-order|apposed|apposed|-4|	1 -7	4-7 -7
best-order|apposed|apposed|-6|	1 -10	2-3 -8	8+ -6
best-order|apposed|apposed|-7|	1 -6
best-order|apposed|apposed|-8|	1 -6	2-3 -10
best-order|apposed|apposed|-9|	1 -9	2-3 -8
best-order|apposed|apposed|0|	1 -9	2-3 -8	4-7 13	8+ 9
best-order|apposed|apposed|1|	1 -9	8+ 14
best-order|apposed|apposed|2-4|	2-3 8	4-7 15	8+ 20
best-order|apposed|apposed|5-10|	2-3 -8	8+ -7
best-order|apposed|apposed|far|	2-3 10
best-order|apposed|judging|0|	2-3 12	4-7 10
best-order|apposed|judging|1|	4-7 14
best-order|apposed|judging|2-4|	1 16	2-3 30	4-7 27	8+ 9
best-order|apposed|judging|5-10|	2-3 9	4-7 10	8+ 10
best-order|apposed|judging|far|	8+ 9
best-order|apposed|saying|-12|	2-3 -7
best-order|apposed|saying|0|	1 8	2-3 -8	4-7 27	8+ 11
best-order|apposed|saying|1|	1 -6	2-3 11	4-7 24	8+ 15
best-order|apposed|saying|2-4|	4-7 13	8+ 18
best-order|apposed|saying|5-10|	2-3 7	4-7 34	8+ 16
best-order|apposed|saying|far|	1 11	2-3 14	4-7 15	8+ 8
best-order|apposed|thinking|2-4|	4-7 7	8+ 7
best-order|apposed|thinking|5-10|	2-3 -8
best-order|apposition|apposition|0|	2-3 -10
best-order|apposition|apposition|1|	2-3 -6
best-order|apposition|apposition|2-4|	4-7 -6	8+ 7
best-order|apposition|apposition|5-10|	8+ 10
best-order|apposition|apposition|far|	1 -12	4-7 14	8+ 11
best-order|apposition|judging|1|	1 11	2-3 15
best-order|apposition|judging|2-4|	2-3 13	4-7 20	8+ 9
best-order|apposition|judging|5-10|	4-7 10
best-order|apposition|saying|0|	1 7	4-7 16
best-order|apposition|saying|1|	2-3 22	8+ 14
best-order|apposition|saying|2-4|	4-7 23	8+ 12
best-order|apposition|saying|5-10|	1 10	2-3 -7	4-7 21	8+ 14
best-order|apposition|saying|far|	1 -10	8+ 9
best-order|direct|direct|0|	1 -11	2-3 -6	8+ 14
best-order|direct|direct|1|	1 -12	2-3 -12	8+ 12
best-order|direct|direct|2-4|	1 -12	4-7 -6	8+ 16
best-order|direct|direct|5-10|	2-3 -7	8+ -6
best-order|direct|direct|far|	8+ 16
best-order|direct|judging|0|	2-3 -8	4-7 10
best-order|direct|judging|1|	8+ 8
best-order|direct|judging|2-4|	8+ 19
best-order|direct|judging|5-10|	1 -6	2-3 -8	4-7 11	8+ 13
best-order|direct|judging|far|	4-7 -9	8+ 6
best-order|direct|saying|0|	8+ 8
best-order|direct|saying|1|	8+ 28
best-order|direct|saying|2-4|	1 -13	2-3 8	8+ 26
best-order|direct|saying|5-10|	4-7 10	8+ 6
best-order|direct|thinking|0|	1 -13	8+ 12
best-order|direct|thinking|1|	1 -16	2-3 -10	4-7 10
best-order|direct|thinking|2-4|	2-3 -7	4-7 17	8+ 11
best-order|direct|thinking|5-10|	1 -7	2-3 -10	4-7 7	8+ 8
best-order|direct|thinking|far|	2-3 -10
best-order|inverted|judging|0|	1 -10	2-3 -12
best-order|inverted|judging|1|	1 7	2-3 12	4-7 15	8+ 12
best-order|inverted|judging|2-4|	4-7 12
best-order|inverted|other|0|	1 -10	2-3 -10	4-7 -9
best-order|inverted|other|1|	1 7	4-7 12	8+ 14
best-order|inverted|saying|0|	2-3 10	4-7 17	8+ 15
best-order|inverted|saying|1|	2-3 9	4-7 12	8+ 9
best-order|inverted|saying|2-4|	2-3 -9	8+ 10
best-order|inverted|saying|5-10|	1 -16	2-3 -13	4-7 8	8+ 12
best-order|inverted|saying|far|	1 6	4-7 15	8+ 18
best-order|naked|naked|0|	2-3 -8	8+ 14
best-order|naked|naked|1|	2-3 -8	4-7 -11	8+ 27
best-order|naked|naked|2-4|	8+ 30
best-order|naked|naked|5-10|	2-3 6	8+ -9
best-order|passive|judging|2-4|	2-3 -11
best-order|passive|passive|5-10|	2-3 -6
best-order|passive|saying|1|	8+ 6
best-order|passive|saying|2-4|	2-3 13
best-order|relative|judging|2-4|	1 -11	2-3 -7
best-order|relative|relative|0|	2-3 -9
best-order|relative|relative|2-4|	2-3 -11	4-7 8
best-order|relative|relative|5-10|	4-7 15	8+ 9
best-order|relative|relative|far|	8+ 12
best-order|relative|saying|0|	4-7 -14
best-order|relative|saying|1|	1 7	4-7 12
best-order|relative|saying|2-4|	1 -11	4-7 13	8+ 11
best-order|relative|saying|5-10|	2-3 17
best-order|relative|saying|far|	8+ 8
best-order|relative|thinking|0|	1 -9
best-order|shared|judging|0|	1 12
best-order|shared|judging|2-4|	1 8	2-3 9	4-7 13
best-order|shared|judging|5-10|	4-7 10
best-order|shared|saying|0|	1 6	8+ 8
best-order|shared|saying|1|	2-3 -6	8+ 10
best-order|shared|saying|2-4|	2-3 13	4-7 15	8+ 14
best-order|shared|saying|5-10|	1 -8
best-order|shared|shared|-11|	2-3 -7
best-order|shared|shared|-5|	1 -8
best-order|shared|shared|2-4|	2-3 -8	4-7 9
best-order|shared|shared|5-10|	1 -10
best-phrase|name|	according 9	apposed 8	apposition -7	judging 25	naked 9	saying 16	shared -9
best-phrase|noun|	apposed -25	apposition -6	direct -12	judging -20	naked -15	other -10	passive -7	relative 9	saying -7	shared -6	thinking -11
best-phrase|pronoun|	apposed -6	direct -6	judging 8	naked -19	relative -6	thinking -11
best-score|	-1 -29	-2 -35	-3 -25	-4 -18	0 -15	1 7	2 18	3 27	4 27	5 38	6 16	7 9
best-score|-1|	1 -16	2-3 -15	4-7 -18
best-score|-2|	1 -22	2-3 -19	4-7 -22	8+ 6
best-score|-3|	1 -19	2-3 -14	4-7 -14	8+ 14
best-score|-4|	1 -9	2-3 -13	4-7 -8
best-score|0|	1 -7	2-3 -14	8+ 7
best-score|1|	2-3 8
best-score|2|	2-3 8	4-7 23	8+ 8
best-score|3|	1 7	2-3 10	4-7 33	8+ 23
best-score|4|	1 11	2-3 11	4-7 37	8+ 15
best-score|5|	1 25	2-3 19	4-7 30	8+ 14
best-score|6|	1 8	4-7 32	8+ 19
best-score|7|	4-7 8	8+ 9
best|according-to|according|	1 -10	2-3 12	4-7 17	8+ 18
best|actor-nearby|naked|	8+ -7
best|colon|naked|	2-3 10	4-7 10	8+ 19
best|colon|saying|	8+ 6
best|interview|naked|	4-7 7
best|named-before|naked|	1 -8	2-3 18	8+ 18
best|named-nearby|naked|	1 -6	2-3 -6	4-7 16
best|paragraph-before|direct|	4-7 6	8+ 11
best|paragraph-before|judging|	8+ 9
best|paragraph-before|saying|	2-3 7	4-7 12	8+ 8
best|possessor|naked|	2-3 -16
best|quote-then-speaker|apposed|	2-3 -6	4-7 -8
best|quote-then-speaker|apposition|	2-3 -11
best|quote-then-speaker|direct|	1 -20	8+ 15
best|quote-then-speaker|judging|	1 -14	4-7 -9
best|quote-then-speaker|passive|	2-3 -7
best|quote-then-speaker|relative|	2-3 -9
best|quote-then-speaker|saying|	2-3 -12	4-7 18	8+ 20
best|quote-then-speaker|thinking|	1 -16	4-7 11	8+ 12
best|quote-then-verb|judging|	4-7 -7	8+ 12
best|quote-then-verb|other|	2-3 -8	8+ 15
best|quote-then-verb|saying|	4-7 19	8+ 11
best|sentence-after|according|	2-3 -12
best|sentence-after|apposed|	2-3 -8	8+ 14
best|sentence-after|direct|	1 -10	2-3 -8	4-7 12	8+ -6
best|sentence-after|saying|	1 -12	8+ 17
best|sentence-after|thinking|	2-3 -11	4-7 -6
best|sentence-before|according|	1 -13	4-7 -11	8+ 7
best|sentence-before|apposed|	2-3 -7	8+ 9
best|sentence-before|apposition|	4-7 15	8+ 13
best|sentence-before|direct|	1 -11	8+ 18
best|sentence-before|judging|	2-3 -16	4-7 -9
best|sentence-before|other|	8+ 6
best|sentence-before|relative|	2-3 -9	4-7 12	8+ 13
best|sentence-before|saying|	1 12	4-7 7	8+ 18
best|sentence-before|thinking|	2-3 11	8+ 10
best|signature|naked|	1 -10	2-3 -13	4-7 -12	8+ 15
best|speaker-then-quote|apposed|	2-3 11
best|speaker-then-quote|apposition|	2-3 -7
best|speaker-then-quote|direct|	4-7 -7	8+ 14
best|speaker-then-quote|judging|	1 8	4-7 19	8+ 27
best|speaker-then-quote|relative|	4-7 9	8+ 8
best|speaker-then-quote|saying|	2-3 6
best|speaker-then-quote|shared|	1 -10	2-3 -8	4-7 12
best|speaker-then-quote|thinking|	1 -7	2-3 -9	4-7 17	8+ 13
best|topic|naked|	1 7	8+ 7
best|transcript|naked|	4-7 11	8+ 9
best|verb-then-speaker|judging|	2-3 6	4-7 10
best|verb-then-speaker|saying|	1 -15	2-3 -9	8+ 16
case-follow|all-one|(|	none -14
case-follow|all-one|)|	none -9
case-follow|all-one|,adverb|	none -12
case-follow|all-one|,auxiliary|	! 6
case-follow|all-one|,coordinator|	none -10
case-follow|all-one|,preposition|	none -16
case-follow|all-one|,quote|	none -9
case-follow|all-one|,subordinator|	none -13
case-follow|all-one|,that|	none -11
case-follow|all-one|,verb-judging|	none 7
case-follow|all-one|,verb-saying|	none 17
case-follow|all-one|,|	none -25
case-follow|all-one|:|	none -8
case-follow|all-one|adverb|	none -12
case-follow|all-one|auxiliary|	, -11	none -8
case-follow|all-one|capital|	. 14	none -23
case-follow|all-one|coordinator|	, -9	none -15
case-follow|all-one|determiner|	, 9	. -15	none -16
case-follow|all-one|end|	. 17	? 12	none 8
case-follow|all-one|preposition|	, -10	none -17
case-follow|all-one|pronoun|	, 11	none -10
case-follow|all-one|stop|	! 9	none -12
case-follow|all-one|subordinator|	none -16
case-follow|all-one|that|	none -9
case-follow|all-one|verb-saying|	, 6	none -7
case-follow|all-one|word|	, -14	none -28
case-follow|all-one|—|	none -6
case-follow|all|(|	none -13
case-follow|all|)|	none -8
case-follow|all|,adverb|	none -7
case-follow|all|,auxiliary|	none -12
case-follow|all|,preposition|	none -7
case-follow|all|,pronoun|	none -8
case-follow|all|,subordinator|	none -9
case-follow|all|,that|	none -9
case-follow|all|,|	none -29
case-follow|all|:|	none -10
case-follow|all|;|	none -12
case-follow|all|adverb|	none -9
case-follow|all|auxiliary|	, -15	none -6
case-follow|all|capital|	, -10	none -13
case-follow|all|coordinator|	, -7	none -19
case-follow|all|determiner|	, -15	. -14
case-follow|all|end|	. -12	? 8
case-follow|all|preposition|	, -11	none -20
case-follow|all|pronoun|	. -12	none -8
case-follow|all|quote|	. -12
case-follow|all|stop|	none -15
case-follow|all|subordinator|	none -11
case-follow|all|that|	, -8	none -10
case-follow|all|verb-saying|	, -8
case-follow|all|verb-thinking|	none 8
case-follow|all|word|	, -13	none -10
case-follow|first|(|	none -13
case-follow|first|,adverb|	none -7
case-follow|first|,auxiliary|	? 8	none 14
case-follow|first|,coordinator|	none -7
case-follow|first|,determiner|	? 7	none -14
case-follow|first|,preposition|	none -16
case-follow|first|,pronoun|	? 7
case-follow|first|,quote|	none -9
case-follow|first|,that|	none -11
case-follow|first|,verb-judging|	none 19
case-follow|first|,verb-saying|	! 7	? 6	none 11
case-follow|first|,verb-thinking|	? 8	none 12
case-follow|first|,word|	? 11
case-follow|first|,|	none -17
case-follow|first|;|	none -6
case-follow|first|auxiliary|	, -10	. 10	none -20
case-follow|first|capital|	, 43	. 15	? 22	none -9
case-follow|first|coordinator|	, 10	. 11	none -16
case-follow|first|determiner|	! 10	, 41	? 16	none -10
case-follow|first|end|	! 11	. 25	? 32	none 18
case-follow|first|preposition|	. 23	none -8
case-follow|first|pronoun|	! 10	, 22	. 10	? 12
case-follow|first|quote|	. 12	? 13
case-follow|first|stop|	! 10	none -26
case-follow|first|subordinator|	. 9
case-follow|first|that|	. 9
case-follow|first|verb-judging|	none -10
case-follow|first|verb-saying|	, 37	? 19	none -13
case-follow|first|word|	, 12	none -18
case-follow|first|–|	? 7
case-follow|first|—|	. 18	? 13	none -15
case-follow|most|,auxiliary|	none 8
case-follow|most|,determiner|	none 10
case-follow|most|,verb-saying|	none 11
case-follow|most|auxiliary|	none -11
case-follow|most|capital|	, 6	. 10
case-follow|most|determiner|	. 12
case-follow|most|end|	. 7
case-follow|most|preposition|	none -11
case-follow|most|pronoun|	, 10	. 15
case-follow|most|verb-saying|	, 12
case-follow|none|,auxiliary|	none -17
case-follow|none|,preposition|	none -10
case-follow|none|,pronoun|	none -8
case-follow|none|,quote|	none -8
case-follow|none|,subordinator|	none 7
case-follow|none|,that|	none -14
case-follow|none|,verb-judging|	none 8
case-follow|none|,verb-saying|	none 9
case-follow|none|,verb-thinking|	none 10
case-follow|none|,word|	none -16
case-follow|none|,|	none 12
case-follow|none|-|	none -7
case-follow|none|auxiliary|	, -16	. -8	none -15
case-follow|none|capital|	, 6	none -7
case-follow|none|coordinator|	, -12	none 14
case-follow|none|determiner|	, -12	. 6
case-follow|none|end|	. -16	none 8
case-follow|none|preposition|	, -6	. -6	none 13
case-follow|none|pronoun|	, -7	. 7	none -8
case-follow|none|quote|	, -10	none -9
case-follow|none|stop|	? -6	none 28
case-follow|none|subordinator|	. -16	none 21
case-follow|none|verb-judging|	none -12
case-follow|none|verb-saying|	, -13	none -14
case-follow|some|,determiner|	none -11
case-follow|some|,preposition|	none -9
case-follow|some|,|	none 13
case-follow|some|auxiliary|	none 11
case-follow|some|capital|	. 9
case-follow|some|coordinator|	none 12
case-follow|some|determiner|	. 8	none 7
case-follow|some|end|	. 12
case-follow|some|pronoun|	. 9
case-follow|some|word|	none 20
case-follow|titled|auxiliary|	none -7
case-follow|titled|capital|	none -17
case-follow|titled|end|	none 10
case-follow|titled|preposition|	none -6
case-follow|titled|stop|	none 10
case-follow|titled|word|	none -7
case-intro|all-one|	( -11	, -20	: 14	adverb -8	auxiliary -21	coordinator -15	possessive -14	preposition -8	pronoun -8	stop 19	subordinator -29	that -11	verb-judging -25	verb-saying -7	verb-thinking -9	word -14	— 10
case-intro|all|	, -29	: 7	auxiliary -16	capital -11	coordinator -12	possessive -15	preposition -7	stop 6	verb-judging -25	verb-saying -7	verb-thinking -12	word -24
case-intro|first|	( -7	) 6	, -15	- 11	adverb -12	auxiliary -15	capital -19	coordinator -9	preposition -19	quote 19	start 26	stop 25	verb-saying -11	word -32	– 9
case-intro|most|	auxiliary 14	start 18	stop 7	verb-saying 11
case-intro|none|	% 7	' -7	( -7	, 17	: -18	; 11	auxiliary 14	capital 9	determiner -10	possessive 11	pronoun 12	quote -11	stop 6	that 7	verb-judging 7	verb-thinking 8	word 10
case-intro|some|	, 8	auxiliary 15	pronoun 11	subordinator -7	that 7	verb-judging -14	verb-saying 13	verb-thinking 6	word 6
case-intro|titled|	: 8	start -6	verb-saying 7	word -13
case-intro|upper|	, 9	: 11
case|all-one|	2 -13	4-5 -17
case|all|	2 -23	3 -9	4-5 -25	6-9 -6
case|first|	10+ 21	4-5 -6
case|most|	10+ 7	6-9 20
case|none|	1 -9	10+ 25	2 -9	3 21	4-5 17	6-9 25
case|some|	10+ 17	3 7	4-5 7	6-9 35
case|titled|	3 -6	6-9 22
case|upper|	2 -7	3 10	4-5 11	6-9 11
chain-on|(|	2-3 -7
chain-on|, verb-saying ,|	1 12	2-3 15	4-7 14
chain-on|, verb-saying stop|	2-3 7	4-7 14	8+ 9
chain-on|, word ,|	2-3 11
chain-on|,|	1 -18
chain-on|:|	4-7 -6
chain-on|auxiliary adverb|	1 -9
chain-on|auxiliary word stop|	2-3 -10
chain-on|auxiliary|	1 -8	2-3 9
chain-on|capital :|	4-7 10
chain-on|capital stop|	4-7 10
chain-on|capital verb-saying ,|	4-7 6
chain-on|capital verb-saying stop|	2-3 18	4-7 17	8+ 10
chain-on|coordinator preposition|	1 -10
chain-on|coordinator|	1 -20	2-3 -23	4-7 6
chain-on|determiner word stop|	1 8
chain-on|determiner|	8+ 6
chain-on|none|	2-3 6	8+ 16
chain-on|preposition determiner word|	2-3 -10
chain-on|preposition word preposition|	1 -14
chain-on|preposition word|	2-3 7
chain-on|preposition|	1 -18
chain-on|pronoun verb-saying ,|	2-3 11	4-7 14	8+ 9
chain-on|pronoun verb-saying :|	2-3 -10	4-7 6
chain-on|pronoun verb-saying stop|	1 9	2-3 16	4-7 20	8+ 12
chain-on|pronoun word stop|	8+ 10
chain-on|stop capital|	4-7 9
chain-on|stop determiner word|	4-7 -6	8+ 9
chain-on|stop preposition word|	2-3 -10
chain-on|stop|	2-3 -9	8+ 6
chain-on|verb-judging stop|	1 -14
chain-on|verb-saying capital stop|	4-7 6	8+ 7
chain-on|word preposition|	2-3 -7
chain-on|word stop|	1 -8
chain-on|word|	1 -9
chain-on||	2-3 -8
chain-on|—|	2-3 8	4-7 9
chain|(|	2-3 -9
chain|, verb-saying ,|	2-3 9	4-7 14
chain|, verb-saying pronoun|	2-3 10	4-7 18	8+ 14
chain|, word ,|	4-7 11
chain|,|	1 -21	2-3 -10	4-7 7
chain|:|	4-7 10	8+ 9
chain|auxiliary|	4-7 9
chain|coordinator|	1 -21	2-3 -12	4-7 -7
chain|determiner coordinator|	2-3 -8
chain|far|	8+ -7
chain|none|	1 -7	2-3 -6	4-7 9	8+ 18
chain|preposition coordinator|	1 -10
chain|preposition word preposition|	1 -11
chain|preposition word|	2-3 -8
chain|preposition|	1 -18
chain|verb-saying ,|	1 6
chain|word coordinator|	2-3 -7
chain|word determiner ,|	1 -9
chain|word determiner coordinator|	2-3 -9
chain|word determiner preposition|	4-7 12
chain||	1 -11	4-7 12
clause|false|false|	all -28	all-one -14	first -9	most -9	some 7	titled -9	upper -7
clause|false|true|	all -14	all-one 11	most 23	none 22	some 20	titled 6	upper 11
clause|true|false|	all -7	most 20	titled 13	upper 8
clause|true|true|	all -8	all-one -9	first 11	none 8	some 16	titled 19	upper 15
closed|	false 15
continues|	true 19
dated|	true -22
de:alone|alone|	2-3 11	4-7 16
de:alone|first|	1 -13	2-3 8	4-7 11
de:best-gap|according-to|according|gap|according-to|,|	2-3 7	4-7 11	8+ 7
de:best-gap|according-to|according|gap|according-to|q,|	2-3 11
de:best-gap|according-to|according|gap|according-to||	1 -15
de:best-gap|actor-nearby|naked||	2-3 13
de:best-gap|colon|naked||	8+ 9
de:best-gap|named-before|naked||	4-7 9
de:best-gap|named-nearby|naked||	4-7 6	8+ 14
de:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -7
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 7
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 -8
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 7	4-7 7
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -9	2-3 -8
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -9	4-7 16	8+ 6
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -11
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -13	4-7 15
de:best-gap|sentence-after|direct|gap|sentence-after||	4-7 8
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 8
de:best-gap|sentence-before|saying|gap|sentence-before|,;|	1 -12
de:best-gap|sentence-before|saying|gap|sentence-before|,|	1 -6	4-7 13
de:best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 -7
de:best-gap|sentence-before|saying|gap|sentence-before||	1 -10	2-3 -6	4-7 10
de:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 6
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	8+ 9
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -14
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	8+ 9
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 7	4-7 16
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 8
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 7
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 -8	8+ 19
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 8	4-7 6
de:best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	4-7 6
de:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 8	8+ 7
de:best-gap|topic|naked||	2-3 6	4-7 6	8+ 16
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -12	2-3 6	4-7 17
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	8+ 12
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -7	4-7 -8
de:best-intro|,|according|1|	2-3 6
de:best-intro|,|naked|2-4|	4-7 6
de:best-intro|,|naked|5-10|	1 -10
de:best-intro|,|naked|far|	2-3 -8	4-7 7
de:best-intro|,|saying|1|	2-3 9	4-7 7
de:best-intro|,|saying|2-4|	2-3 7	4-7 8
de:best-intro|:|judging|2-4|	4-7 10
de:best-intro|:|naked|1|	2-3 -7	4-7 -7	8+ 10
de:best-intro|:|naked|2-4|	2-3 13	4-7 21	8+ 12
de:best-intro|:|naked|5-10|	2-3 -9
de:best-intro|:|naked|far|	1 -16	8+ 6
de:best-intro|:|saying|1|	2-3 -6	4-7 -7	8+ 12
de:best-intro|:|saying|2-4|	4-7 23	8+ 15
de:best-intro|:|saying|5-10|	2-3 -6	4-7 16	8+ 17
de:best-intro|:|saying|far|	4-7 -9	8+ 7
de:best-intro|:|thinking|2-4|	4-7 8
de:best-intro|adverb|judging|1|	2-3 7
de:best-intro|adverb|naked|2-4|	2-3 -9
de:best-intro|adverb|saying|1|	1 -8
de:best-intro|adverb|saying|2-4|	2-3 -6
de:best-intro|adverb|saying|5-10|	2-3 -6
de:best-intro|auxiliary|naked|1|	4-7 6
de:best-intro|auxiliary|naked|5-10|	1 -9	4-7 8
de:best-intro|auxiliary|naked|far|	2-3 12
de:best-intro|auxiliary|saying|1|	4-7 6
de:best-intro|auxiliary|saying|2-4|	2-3 14	4-7 13
de:best-intro|capital|according|1|	2-3 6
de:best-intro|capital|according|2-4|	2-3 8
de:best-intro|capital|according|5-10|	2-3 11
de:best-intro|capital|apposed|2-4|	2-3 6
de:best-intro|capital|direct|2-4|	2-3 10
de:best-intro|capital|direct|far|	2-3 8
de:best-intro|capital|judging|0|	1 -9
de:best-intro|capital|judging|2-4|	4-7 8
de:best-intro|capital|naked|0|	2-3 -9
de:best-intro|capital|naked|2-4|	1 -21	2-3 -15
de:best-intro|capital|naked|5-10|	1 -14
de:best-intro|capital|naked|far|	4-7 -7
de:best-intro|capital|other|0|	1 -7
de:best-intro|capital|saying|1|	2-3 -6
de:best-intro|capital|saying|2-4|	2-3 -10
de:best-intro|capital|saying|5-10|	1 -8	2-3 8	4-7 6
de:best-intro|capital|saying|far|	2-3 -7	4-7 7
de:best-intro|capital|shared|2-4|	4-7 6
de:best-intro|determiner|according|2-4|	2-3 8
de:best-intro|determiner|judging|2-4|	2-3 -9
de:best-intro|determiner|naked|1|	1 6
de:best-intro|determiner|naked|5-10|	1 -11	2-3 12
de:best-intro|determiner|naked|far|	4-7 8
de:best-intro|determiner|other|0|	1 -8
de:best-intro|determiner|saying|2-4|	2-3 7	4-7 12
de:best-intro|preposition|direct|2-4|	1 -10
de:best-intro|preposition|judging|2-4|	2-3 11	4-7 6
de:best-intro|preposition|naked|2-4|	1 -10
de:best-intro|preposition|naked|far|	2-3 14	4-7 9
de:best-intro|preposition|saying|1|	1 12	4-7 9
de:best-intro|preposition|saying|2-4|	2-3 9
de:best-intro|preposition|saying|5-10|	1 7	2-3 -11
de:best-intro|pronoun|naked|2-4|	4-7 9
de:best-intro|pronoun|naked|far|	4-7 7
de:best-intro|pronoun|saying|2-4|	2-3 10
de:best-intro|pronoun|saying|5-10|	1 -9	2-3 10
de:best-intro|start|naked|1|	4-7 6
de:best-intro|start|naked|far|	2-3 13	4-7 16
de:best-intro|start|other|1|	4-7 9
de:best-intro|start|saying|1|	4-7 6
de:best-intro|start|saying|far|	4-7 7
de:best-intro|stop|according|1|	2-3 6	4-7 9
de:best-intro|stop|according|5-10|	4-7 10
de:best-intro|stop|judging|1|	4-7 7
de:best-intro|stop|naked|1|	4-7 8
de:best-intro|stop|naked|2-4|	4-7 10
de:best-intro|stop|naked|5-10|	4-7 14	8+ 6
de:best-intro|stop|naked|far|	2-3 9	8+ 6
de:best-intro|stop|other|1|	4-7 16	8+ 7
de:best-intro|stop|saying|1|	1 12	2-3 18	4-7 8
de:best-intro|stop|saying|2-4|	4-7 12
de:best-intro|stop|saying|5-10|	4-7 6
de:best-intro|stop|saying|far|	4-7 8
de:best-intro|word|according|1|	1 9
de:best-intro|word|naked|1|	2-3 -7
de:best-intro|word|naked|2-4|	1 -6	4-7 7
de:best-intro|word|naked|far|	1 -12
de:best-intro|word|saying|1|	1 -12	2-3 11	4-7 7
de:best-intro|word|saying|2-4|	1 -10
de:best-intro|word|saying|5-10|	1 -7	4-7 10
de:best-lead|lower|,|according|	according-to 8
de:best-lead|lower|,|naked|	actor-nearby 11	named-nearby 8
de:best-lead|lower|,|saying|	speaker-then-quote 7	verb-then-speaker 13
de:best-lead|lower|adverb|according|	according-to -9
de:best-lead|lower|adverb|judging|	quote-then-verb 7
de:best-lead|lower|adverb|other|	quote-then-verb -6
de:best-lead|lower|adverb|saying|	verb-then-speaker -10
de:best-lead|lower|auxiliary|according|	according-to 11
de:best-lead|lower|auxiliary|naked|	topic 15
de:best-lead|lower|auxiliary|saying|	quote-then-verb 12	sentence-before 8	speaker-then-quote 13
de:best-lead|lower|capital|according|	according-to 6
de:best-lead|lower|capital|apposed|	speaker-then-quote 7
de:best-lead|lower|capital|direct|	speaker-then-quote 10
de:best-lead|lower|capital|naked|	actor-nearby 10	topic -6
de:best-lead|lower|capital|saying|	sentence-before 10	speaker-then-quote 10
de:best-lead|lower|capital|shared|	speaker-then-quote 6
de:best-lead|lower|determiner|judging|	speaker-then-quote -6
de:best-lead|lower|determiner|naked|	topic 7
de:best-lead|lower|determiner|saying|	verb-then-speaker 11
de:best-lead|lower|preposition|naked|	named-nearby 8
de:best-lead|lower|preposition|saying|	speaker-then-quote 13
de:best-lead|lower|pronoun|naked|	named-nearby 8	topic 9
de:best-lead|lower|pronoun|saying|	speaker-then-quote 6	verb-then-speaker 7
de:best-lead|lower|word|according|	according-to 11
de:best-lead|lower|word|naked|	actor-nearby -11	named-nearby -8	topic 10
de:best-lead|lower|word|saying|	quote-then-verb 14
de:best-lead|upper|,|naked|	actor-nearby -11	named-nearby -9
de:best-lead|upper|:|direct|	speaker-then-quote 9
de:best-lead|upper|:|judging|	speaker-then-quote 8
de:best-lead|upper|:|naked|	named-nearby 9
de:best-lead|upper|:|saying|	quote-then-verb 11	sentence-after 8	sentence-before -13	speaker-then-quote -6	verb-then-speaker -7
de:best-lead|upper|:|thinking|	speaker-then-quote 9
de:best-lead|upper|adverb|naked|	topic -8
de:best-lead|upper|adverb|saying|	verb-then-speaker -8
de:best-lead|upper|capital|according|	according-to -9	sentence-before -8
de:best-lead|upper|capital|apposed|	quote-then-speaker -7
de:best-lead|upper|capital|judging|	quote-then-verb -10	speaker-then-quote -6
de:best-lead|upper|capital|naked|	actor-nearby -14	named-nearby -20	topic -8
de:best-lead|upper|capital|other|	quote-then-verb -10
de:best-lead|upper|capital|saying|	quote-then-verb -10	sentence-before -12
de:best-lead|upper|coordinator|naked|	named-nearby -6	topic -8
de:best-lead|upper|determiner|judging|	speaker-then-quote 6
de:best-lead|upper|determiner|naked|	actor-nearby 7	named-nearby -6
de:best-lead|upper|determiner|other|	quote-then-verb -8
de:best-lead|upper|determiner|saying|	quote-then-verb -11	verb-then-speaker -9
de:best-lead|upper|preposition|direct|	speaker-then-quote -10
de:best-lead|upper|preposition|judging|	speaker-then-quote 10
de:best-lead|upper|preposition|naked|	actor-nearby 12	named-nearby -7	topic 9
de:best-lead|upper|preposition|other|	quote-then-verb -7
de:best-lead|upper|preposition|saying|	quote-then-verb -10
de:best-lead|upper|start|naked|	actor-nearby 15	topic 7
de:best-lead|upper|start|other|	quote-then-verb 10
de:best-lead|upper|start|saying|	colon 6	quote-then-verb 9
de:best-lead|upper|stop|according|	according-to 9	sentence-before 10
de:best-lead|upper|stop|naked|	named-before 12	named-nearby 10	topic 9
de:best-lead|upper|stop|other|	quote-then-verb 17
de:best-lead|upper|stop|saying|	quote-then-speaker 11	quote-then-verb 20	sentence-before 14
de:best-lead|upper|subordinator|naked|	named-nearby -7
de:best-lead|upper|word|naked|	actor-nearby -8	named-nearby -8	topic -12
de:best-lead|upper|word|saying|	quote-then-verb 6	speaker-then-quote -8
de:best-lemma|	antworten 12	argumentieren -6	attestieren 7	befinden 6	begründen 9	behaupten 7	beklagen 7	bemängeln 9	beschreiben 9	bestätigen -9	beteuern -6	bezeichnen 7	bitten 9	brummen 9	entgegnen 8	ergänzen 9	erläutern 6	erwidern 9	finden 8	formulieren 7	fragen -6	geben 8	gestehen 7	glauben 8	hadern 8	haken 8	heißen -20	kommentieren 13	kündigen 7	lachen 12	loben 9	mahnen 14	meinen -7	melden 8	monieren 9	murmeln 10	none 9	orten 9	poltern 11	rufen 10	rügen 9	sagen 15	scherzen 6	schließen 8	sehen 6	sprechen 7	stehen -20	stellen 11	teilen -8	unlisted -11	verkünden -8	verlauten 10	verraten 7	versichern -7	versprechen -8	verteidigen 8	warnen 12	werfen -9	wettern 7	widersprechen 9	zeigen 12	zitieren 10
de:best-lemma|antworten|quote-then-verb|	1 7
de:best-lemma|antworten|speaker-then-quote|	2-4 11
de:best-lemma|attestieren|speaker-then-quote|	2-4 7
de:best-lemma|befinden|quote-then-verb|	1 6
de:best-lemma|berichten|quote-then-verb|	1 6
de:best-lemma|beteuern|quote-then-verb|	1 6
de:best-lemma|betonen|quote-then-verb|	1 6
de:best-lemma|bezeichnen|speaker-then-quote|	2-4 7
de:best-lemma|brummen|quote-then-verb|	1 9
de:best-lemma|erklären|quote-then-verb|	1 7	2-4 8
de:best-lemma|erklären|speaker-then-quote|	5-10 -9
de:best-lemma|erläutern|quote-then-verb|	1 6
de:best-lemma|erläutern|verb-then-speaker|	1 6
de:best-lemma|erwidern|quote-then-verb|	1 9
de:best-lemma|erzählen|quote-then-verb|	1 8
de:best-lemma|erzählen|sentence-before|	1 6	5-10 -8
de:best-lemma|finden|quote-then-verb|	1 8
de:best-lemma|fragen|quote-then-verb|	1 7
de:best-lemma|fügen|quote-then-verb|	1 10
de:best-lemma|geben|quote-then-verb|	1 7
de:best-lemma|haken|speaker-then-quote|	2-4 8
de:best-lemma|halten|quote-then-verb|	1 8
de:best-lemma|heißen|speaker-then-quote|	0 -11	1 -6	2-4 -11	5-10 -9
de:best-lemma|heißen|verb-then-speaker|	1 -7	2-4 -9
de:best-lemma|klagen|quote-then-verb|	1 7
de:best-lemma|kommentieren|quote-then-verb|	1 6
de:best-lemma|kündigen|speaker-then-quote|	1 7	2-4 9
de:best-lemma|lassen|quote-then-verb|	2-4 10
de:best-lemma|loben|speaker-then-quote|	2-4 9
de:best-lemma|mahnen|speaker-then-quote|	5-10 8
de:best-lemma|meinen|quote-then-verb|	1 9
de:best-lemma|meinen|speaker-then-quote|	5-10 -8
de:best-lemma|nennen|quote-then-verb|	0 -8
de:best-lemma|nennen|speaker-then-quote|	1 6	2-4 -6	5-10 7
de:best-lemma|none|according-to|	0 -13	1 11	far 6
de:best-lemma|none|actor-nearby|	5-10 -6	far 9
de:best-lemma|none|colon|	2-4 6
de:best-lemma|none|interview|	far 11
de:best-lemma|none|named-before|	1 9	5-10 6	far 7
de:best-lemma|none|named-nearby|	0 -8
de:best-lemma|none|possessor|	5-10 -9
de:best-lemma|none|sentence-after|	0 8
de:best-lemma|none|sentence-before|	2-4 -6
de:best-lemma|none|speaker-then-quote|	2-4 13	5-10 -7
de:best-lemma|none|topic|	0 -9	1 -8	5-10 7	far 7
de:best-lemma|orten|speaker-then-quote|	0 9
de:best-lemma|rufen|quote-then-verb|	1 10
de:best-lemma|rufen|speaker-then-quote|	2-4 6	5-10 9
de:best-lemma|rufen|verb-then-speaker|	2-4 6
de:best-lemma|räumen|quote-then-verb|	1 6
de:best-lemma|rügen|speaker-then-quote|	2-4 9
de:best-lemma|sagen|quote-then-speaker|	2-4 11
de:best-lemma|sagen|quote-then-verb|	1 15	2-4 -6
de:best-lemma|sagen|sentence-before|	2-4 8	far -6
de:best-lemma|sagen|speaker-then-quote|	1 6	5-10 12
de:best-lemma|sagen|verb-then-speaker|	1 9	2-4 14	5-10 8
de:best-lemma|schreiben|quote-then-verb|	1 11	2-4 11
de:best-lemma|schreiben|speaker-then-quote|	2-4 7
de:best-lemma|spotten|quote-then-verb|	1 6
de:best-lemma|sprechen|speaker-then-quote|	1 8	2-4 6	5-10 8
de:best-lemma|stehen|speaker-then-quote|	1 -13	2-4 -9
de:best-lemma|stehen|verb-then-speaker|	1 -9
de:best-lemma|stellen|quote-then-verb|	1 11
de:best-lemma|teilen|quote-then-verb|	1 9	2-4 7
de:best-lemma|teilen|verb-then-speaker|	2-4 9	5-10 -10
de:best-lemma|unlisted|quote-then-verb|	0 -11
de:best-lemma|verlauten|speaker-then-quote|	2-4 10
de:best-lemma|verraten|quote-then-verb|	1 10
de:best-lemma|versichern|quote-then-verb|	1 6
de:best-lemma|warnen|speaker-then-quote|	2-4 9
de:best-lemma|werfen|speaker-then-quote|	2-4 -10
de:best-lemma|wettern|quote-then-verb|	1 7
de:best-lemma|widersprechen|speaker-then-quote|	1 8
de:best-lemma|zeigen|speaker-then-quote|	1 9	2-4 9
de:best-lemma|zitieren|speaker-then-quote|	5-10 9
de:best-near|according-to|according|	0 -13	1 11	far 6
de:best-near|according|0|	1 -10
de:best-near|according|1|	2-3 12	4-7 10	8+ 7
de:best-near|according|2-4|	1 -14	2-3 13
de:best-near|according|5-10|	2-3 -6	4-7 11
de:best-near|actor-nearby|naked|	5-10 -6	far 9
de:best-near|apposed|2-4|	2-3 6
de:best-near|colon|naked|	2-4 6
de:best-near|colon|saying|	far 6
de:best-near|direct|0|	4-7 8
de:best-near|direct|2-4|	2-3 9
de:best-near|direct|far|	2-3 8
de:best-near|interview|naked|	far 11
de:best-near|judging|0|	2-3 -8
de:best-near|judging|1|	1 6	2-3 6	4-7 10	8+ 8
de:best-near|judging|2-4|	4-7 13
de:best-near|judging|5-10|	4-7 9
de:best-near|naked|0|	1 -9	2-3 -9
de:best-near|naked|1|	1 9	4-7 -8	8+ 10
de:best-near|naked|2-4|	4-7 24	8+ 15
de:best-near|naked|far|	2-3 14	8+ 8
de:best-near|named-before|naked|	1 9	5-10 6	far 7
de:best-near|named-nearby|naked|	0 -8
de:best-near|other|0|	1 -11
de:best-near|other|1|	2-3 -9	4-7 16	8+ 6
de:best-near|possessor|naked|	5-10 -9
de:best-near|quote-then-speaker|saying|	1 -8
de:best-near|quote-then-verb|judging|	0 -10	1 11
de:best-near|quote-then-verb|other|	0 -11
de:best-near|quote-then-verb|saying|	1 9	5-10 -12
de:best-near|saying|2-4|	4-7 8	8+ 16
de:best-near|saying|5-10|	1 -6	2-3 -9	4-7 18	8+ 16
de:best-near|saying|far|	2-3 -10	8+ 8
de:best-near|sentence-after|direct|	0 8
de:best-near|sentence-after|saying|	0 7
de:best-near|sentence-before|according|	2-4 -6	5-10 10
de:best-near|sentence-before|saying|	1 8
de:best-near|shared|2-4|	4-7 6
de:best-near|speaker-then-quote|apposed|	2-4 8
de:best-near|speaker-then-quote|direct|	2-4 9
de:best-near|speaker-then-quote|judging|	0 9	1 7	5-10 8
de:best-near|speaker-then-quote|saying|	1 -7	2-4 10	far 7
de:best-near|speaker-then-quote|shared|	2-4 6
de:best-near|speaker-then-quote|thinking|	2-4 9
de:best-near|thinking|2-4|	4-7 8
de:best-near|topic|naked|	0 -9	1 -8	5-10 7	far 7
de:best-near|verb-then-speaker|saying|	5-10 -8
de:best-negated|	true 9
de:best-order|according|according|0|	1 -10
de:best-order|according|according|1|	2-3 12	4-7 10	8+ 7
de:best-order|according|according|2-4|	1 -14	2-3 13
de:best-order|according|according|5-10|	2-3 -6	4-7 11
de:best-order|apposed|apposed|2-4|	2-3 6
de:best-order|apposed|judging|2-4|	4-7 8
de:best-order|apposed|saying|1|	2-3 7
de:best-order|apposition|judging|2-4|	4-7 6
de:best-order|direct|direct|0|	4-7 8
de:best-order|direct|direct|2-4|	2-3 9
de:best-order|direct|direct|far|	2-3 8
de:best-order|direct|judging|1|	4-7 7
de:best-order|direct|judging|2-4|	1 9	4-7 12
de:best-order|direct|judging|5-10|	4-7 9
de:best-order|direct|saying|1|	2-3 -7	4-7 -7	8+ 10
de:best-order|direct|saying|2-4|	8+ 15
de:best-order|direct|saying|5-10|	1 7	4-7 14	8+ 14
de:best-order|direct|saying|far|	1 -10	2-3 -7	4-7 -6	8+ 8
de:best-order|direct|thinking|2-4|	4-7 8
de:best-order|inverted|judging|0|	1 -9	2-3 -8
de:best-order|inverted|judging|1|	2-3 7	4-7 7
de:best-order|inverted|other|0|	1 -11
de:best-order|inverted|other|1|	2-3 -9	4-7 16	8+ 6
de:best-order|inverted|saying|2-4|	1 -12	4-7 9	8+ 9
de:best-order|inverted|saying|5-10|	1 -16	2-3 -12	4-7 13	8+ 6
de:best-order|inverted|saying|far|	2-3 -8	4-7 7
de:best-order|naked|naked|0|	1 -9	2-3 -9
de:best-order|naked|naked|1|	1 9	4-7 -8	8+ 10
de:best-order|naked|naked|2-4|	4-7 24	8+ 15
de:best-order|naked|naked|far|	2-3 14	8+ 8
de:best-order|shared|shared|2-4|	4-7 6
de:best-phrase|name|	apposed 6	apposition -10	direct 6	judging 8	naked 6	other -9	shared -6	thinking 10
de:best-phrase|noun|	naked 7	saying 12
de:best-phrase|pronoun|	according 9	judging -8	other -8
de:best-score|	-1 -10	-2 -14	-3 -12	-4 -7	0 6	1 6	3 7	4 15	5 25	6 9
de:best-score|-1|	1 -19	4-7 -8
de:best-score|-2|	1 -19	4-7 -9
de:best-score|-3|	1 -8	2-3 -6	4-7 -9
de:best-score|0|	1 6	8+ 17
de:best-score|1|	1 9	2-3 -10	4-7 16	8+ 15
de:best-score|2|	1 -9	4-7 10	8+ 15
de:best-score|3|	4-7 10	8+ 12
de:best-score|4|	2-3 15	4-7 18	8+ 7
de:best-score|5|	1 12	2-3 16	4-7 15	8+ 7
de:best-score|6|	4-7 9
de:best|according-to|according|	1 -10	2-3 8	4-7 10	8+ 7
de:best|actor-nearby|naked|	2-3 13
de:best|colon|naked|	8+ 9
de:best|named-before|naked|	4-7 9
de:best|named-nearby|naked|	4-7 6	8+ 14
de:best|quote-then-speaker|apposed|	2-3 -7
de:best|quote-then-speaker|saying|	4-7 -6
de:best|quote-then-verb|judging|	2-3 -6	4-7 7
de:best|quote-then-verb|other|	1 -13	2-3 -11	8+ 6
de:best|quote-then-verb|saying|	1 -15	4-7 18
de:best|sentence-after|direct|	4-7 8
de:best|sentence-after|saying|	4-7 8
de:best|sentence-before|apposition|	2-3 -6
de:best|sentence-before|saying|	2-3 -11
de:best|speaker-then-quote|direct|	2-3 6	8+ 9
de:best|speaker-then-quote|judging|	1 7	4-7 17	8+ 9
de:best|speaker-then-quote|saying|	1 7	8+ 19
de:best|speaker-then-quote|shared|	4-7 6
de:best|speaker-then-quote|thinking|	4-7 10	8+ 7
de:best|topic|naked|	2-3 6	4-7 6	8+ 16
de:best|verb-then-speaker|saying|	1 -9	8+ 11
de:case-follow|all-one|,coordinator|	none -7
de:case-follow|all-one|,preposition|	none -7
de:case-follow|all-one|,verb-saying|	none 7
de:case-follow|all-one|,word|	none -13
de:case-follow|all-one|:|	none -7
de:case-follow|all-one|;|	none 9
de:case-follow|all-one|adverb|	none -9
de:case-follow|all-one|auxiliary|	none -14
de:case-follow|all-one|capital|	. 10
de:case-follow|all-one|coordinator|	none -12
de:case-follow|all-one|determiner|	none -13
de:case-follow|all-one|end|	. 15	none 9
de:case-follow|all-one|word|	none -8
de:case-follow|all|,adverb|	none -6
de:case-follow|all|,determiner|	none -6
de:case-follow|all|,verb-saying|	none 8
de:case-follow|all|;|	none -8
de:case-follow|all|auxiliary|	none -9
de:case-follow|all|coordinator|	none -7
de:case-follow|all|end|	. 16
de:case-follow|all|preposition|	none -7
de:case-follow|all|verb-judging|	none 6
de:case-follow|all|verb-saying|	none 6
de:case-follow|first|(|	none -7
de:case-follow|first|,verb-saying|	none 15
de:case-follow|first|,word|	none 18
de:case-follow|first|auxiliary|	none -6
de:case-follow|first|capital|	. 15	? 8
de:case-follow|first|determiner|	! 7	. 21	none -8
de:case-follow|first|end|	? 9	none 13
de:case-follow|first|preposition|	. 14
de:case-follow|first|pronoun|	. 11
de:case-follow|first|stop|	none -17
de:case-follow|first|verb-saying|	none -9
de:case-follow|most|,verb-saying|	none 9
de:case-follow|most|,word|	none 10
de:case-follow|most|capital|	. 8
de:case-follow|most|determiner|	. 9
de:case-follow|most|preposition|	none -7
de:case-follow|most|word|	none -6
de:case-follow|none|,subordinator|	none 8
de:case-follow|none|,verb-judging|	none 8
de:case-follow|none|,verb-saying|	none 8
de:case-follow|none|,word|	none 11
de:case-follow|none|preposition|	none -6
de:case-follow|none|verb-judging|	none 9
de:case-follow|none|word|	none 6
de:case-follow|some|,determiner|	none -10
de:case-follow|some|,preposition|	none -7
de:case-follow|some|,word|	none 8
de:case-follow|some|auxiliary|	none 11
de:case-follow|some|capital|	. 7
de:case-follow|some|determiner|	none 7
de:case-follow|some|word|	none 20
de:case-follow|upper|end|	none 6
de:case-intro|all-one|	adverb -16	auxiliary -6	coordinator -9	stop 6	word -9
de:case-intro|all|	, -13	: 7	capital -10	preposition 10	pronoun 6	start 10	subordinator -7	word 10
de:case-intro|first|	, -8	: -12	capital -14	determiner 6	preposition -11	quote 7	start 11	stop 19
de:case-intro|most|	auxiliary 9	capital -8	preposition 6	start 13	stop 12
de:case-intro|none|	determiner 11	pronoun 14
de:case-intro|some|	, 17	adverb 7	auxiliary 6	coordinator -6	preposition 11	pronoun 10
de:case-intro|titled|	capital -8	word -8
de:case|all-one|	3 10
de:case|all|	2 -9	3 11	4-5 12	6-9 14
de:case|first|	1 -7	10+ 12	2 6	3 -12	6-9 -8
de:case|most|	4-5 -6	6-9 21
de:case|none|	2 8	4-5 14	6-9 7
de:case|some|	2 -6	3 15	4-5 27	6-9 12
de:case|titled|	3 -12	4-5 12	6-9 9
de:chain-on|auxiliary|	2-3 11
de:chain-on|coordinator|	1 -9
de:chain-on|far|	4-7 13
de:chain-on|none|	8+ 19
de:chain-on|stop|	2-3 -6
de:chain|coordinator|	1 -7
de:chain|far|	1 6	8+ 19
de:chain|none|	1 -21	2-3 -8
de:chain||	4-7 6
de:clause|false|false|	all 8	none 8	titled -10
de:clause|false|true|	all 13	first -14	most 10	none 8	some 15
de:clause|true|false|	first -6	most 15	some 8	titled 7
de:clause|true|true|	all 6	all-one 7	none 6	some 11	titled 10
de:echo|all|1|	false -6
de:echo|all|2-3|	true -11
de:echo|all|4-7|	true 13
de:echo|all|	all -8	none -10	some 11	titled -9	true -6
de:echo|all|false|	4-7 11
de:echo|all|true|	1 -12	4-7 8	8+ 6
de:echo|half|2-3|	false 8
de:echo|half|8+|	false 8
de:echo|half|	all-one 8	false 12	first 9
de:echo|half|false|	2-3 8	8+ 8
de:echo|none|4-7|	true 16
de:echo|none|8+|	false 16
de:echo|none|	all 11	false 6	first -11	none 10
de:echo|none|false|	8+ 16
de:echo|some|	most 8	some 9
de:ending|	! 8	. 18	? 7
de:family|"|	2-3 6	8+ 13
de:family|none|	1 10	8+ 8
de:family|«|	1 11	2-3 -8	4-7 21
de:family|»|	1 -13	2-3 -9	4-7 12	8+ 17
de:family|‚|	4-7 9
de:family|„|	2-3 8	8+ 17
de:follow|	( -7	+ 10	,adverb -8	,preposition -11	,subordinator 7	,verb-judging 13	,verb-saying 11	,verb-thinking 9	- 6	: -12	; 7	adverb -9	auxiliary -11	capital 13	coordinator -9	determiner 7	end 6	preposition -8	pronoun 15	verb-judging 10
de:gov|antworten|	none 10
de:gov|antworten|past|	none 11
de:gov|attestieren|2-3|	4-7 7
de:gov|attestieren|	none 7
de:gov|attestieren|past|	none 7
de:gov|ausrichten|4-7|	2-3 8
de:gov|ausrichten|	none 8
de:gov|ausrichten|past|	none 8
de:gov|bemängeln|2-3|	4-7 7
de:gov|bemängeln|	none 9
de:gov|bemängeln|past|	none 9
de:gov|bestätigen|	none -9
de:gov|bezeichnen|2-3|	4-7 8
de:gov|bezeichnen|	als 9
de:gov|bezeichnen|past|	none 9
de:gov|bitten|past|	none 11
de:gov|bitten|	um 11
de:gov|ergänzen|	none 14
de:gov|ergänzen|past|	none 9
de:gov|erklären|past|	none -7
de:gov|erläutern|	none 6
de:gov|erzählen|	none 9
de:gov|finden|	none 8
de:gov|finden|past|	none 8
de:gov|formulieren|	none 9
de:gov|fragen|	none 6
de:gov|fragen|past|	none 6
de:gov|geben|	none 6
de:gov|gestehen|past|	none 6
de:gov|glauben|	none 8
de:gov|glauben|present|	none 8
de:gov|hadern|	none 9
de:gov|hadern|past|	none 9
de:gov|haken|	nach 8
de:gov|haken|past|	none 8
de:gov|halten|2-3|	2-3 10
de:gov|halten|4-7|	2-3 -6	8+ 11
de:gov|head|er|	sagen 9	sprechen 8	versprechen -7
de:gov|head|	es -9	organisation 14	person 26	place -8	sie 18
de:gov|head|name|	antworten 11	ausrichten 8	bitten 10	erklären -8	erläutern 6	erzählen 7	geben 9	gestehen 6	halten -7	heißen -19	meinen -7	nennen -14	rufen 11	sagen 9	schließen 8	schreiben -7	teilen 9	verkünden -8	verlauten 10	verweisen -6	warnen 9	weisen 9	würdigen 6	zeigen 7	äußern 8
de:gov|head|none|	meinen 8	stehen -9
de:gov|head|organisation|	bestätigen -10	halten 10	heißen 11	kritisieren 9	loben 6	orten 10	sprechen 17	zeigen 8
de:gov|head|person|	attestieren 7	bemängeln 7	bitten 7	ergänzen 14	fragen 6	hadern 9	halten 11	kündigen 10	loben 9	nennen 17	rufen 9	sagen 8	sprechen 14	warnen 7	werfen -7	widersprechen 8	zeigen 6
de:gov|head|place|	nennen -7
de:gov|head|sie|	sagen 8	sprechen 7
de:gov|heißen|0|	1 -13	2-3 -6
de:gov|heißen|1|	2-3 -6
de:gov|heißen|2-3|	1 -9	2-3 -9	8+ 8
de:gov|heißen|4-7|	1 -10	2-3 -7
de:gov|heißen|8+|	2-3 -8
de:gov|heißen|	in -9	none -18
de:gov|heißen|past|	darin 8	dort -8	none -18
de:gov|judging|2-3|false|false|	all 11	all-one -8
de:gov|judging|4-7|false|false|	none 9
de:gov|judging|als|2-3|	2-3 7	4-7 8
de:gov|judging|als|	all 7	none 9
de:gov|judging|als|false|	false 11
de:gov|judging|für|2-3|	2-3 10
de:gov|judging|für|4-7|	2-3 -6
de:gov|judging|für|	all 8	none 9
de:gov|judging|für|false|	false 14
de:gov|judging|none|1|	2-3 6	4-7 7	8+ 7
de:gov|judging|none|2-3|	1 7	4-7 12
de:gov|judging|none|4-7|	8+ 9
de:gov|judging|none|	all-one 8
de:gov|judging|none|false|	true 6
de:gov|judging|none|true|	false 14
de:gov|judging|vor|	some 9
de:gov|kommentieren|4-7|	4-7 12
de:gov|kommentieren|	none 12
de:gov|kommentieren|past|	none 9
de:gov|kritisieren|	als 9	none 11
de:gov|kritisieren|past|	none 10
de:gov|kritisieren|present|	none 9
de:gov|kündigen|	an 6	none 8
de:gov|kündigen|past|	none 11
de:gov|lachen|	none 8
de:gov|lachen|present|	none 11
de:gov|lehnen|	none 10
de:gov|lehnen|past|	none 10
de:gov|loben|	none 10
de:gov|loben|past|	none 9
de:gov|mahnen|past|	none 8
de:gov|meinen|	none -8
de:gov|meinen|present|	none -9
de:gov|melden|	none -9
de:gov|murmeln|	none 6
de:gov|murmeln|past|	none 10
de:gov|nennen|1|	4-7 7
de:gov|nennen|2-3|	1 9	2-3 -12	4-7 8
de:gov|none|1|	all-one -14	titled -14
de:gov|none|2-3|	titled -13
de:gov|none|4-7|	all 8	all-one 6	none 12	some 24	titled 14
de:gov|none|8+|	first 14	most 8
de:gov|none|false|false|	1 -12	8+ 16
de:gov|none|false|true|	1 -6	4-7 7
de:gov|none|true|false|	1 -7	4-7 11
de:gov|none|true|true|	2-3 7	4-7 -7
de:gov|orten|	none 10
de:gov|orten|present|	none 9
de:gov|reagieren|	none 7
de:gov|reagieren|past|	none 7
de:gov|rufen|2-3|	4-7 9
de:gov|rufen|4-7|	2-3 9	4-7 6
de:gov|rufen|	in 8	none 9	zu 7
de:gov|rufen|past|	none 11
de:gov|rügen|	none 9
de:gov|rügen|present|	none 9
de:gov|sagen|2-3|	4-7 8
de:gov|sagen|4-7|	2-3 10	4-7 11
de:gov|sagen|	in 9	none 10	von -6
de:gov|sagen|present|	none 13
de:gov|saying|1|false|false|	all -8	all-one 7	first -9	most 8	none 9	some 8	titled 7
de:gov|saying|1|false|true|	first 12
de:gov|saying|2-3|false|false|	all 10	all-one 10	most 7	none 9
de:gov|saying|2-3|false|true|	first 8	some 7
de:gov|saying|2-3|true|false|	all 14	all-one -7	first 10	most 13	some 9
de:gov|saying|4-7|false|false|	all-one 9	most -6	some 12
de:gov|saying|4-7|false|true|	all 7	all-one 8	first 12	none 7	some 11
de:gov|saying|4-7|true|false|	some 11
de:gov|saying|4-7|true|true|	none 7
de:gov|saying|8+|false|false|	all -11	some 11
de:gov|saying|8+|false|true|	none 8	some 7
de:gov|saying|8+|true|false|	all -9	all-one -6	some 11
de:gov|saying|als|8+|	2-3 -7
de:gov|saying|als|false|	false 11
de:gov|saying|als|	none 6
de:gov|saying|am|false|	true 8
de:gov|saying|an|4-7|	4-7 12
de:gov|saying|an|false|	false 11	true 9
de:gov|saying|an|	first 13	some 7
de:gov|saying|auf|false|	false 7
de:gov|saying|beim|4-7|	2-3 6
de:gov|saying|beim|	all-one 6
de:gov|saying|beim|false|	true 6
de:gov|saying|bei|	first 7
de:gov|saying|dass|4-7|	2-3 8
de:gov|saying|dass|false|	false 7
de:gov|saying|im|1|	2-3 -11
de:gov|saying|im|	all -11	some 10
de:gov|saying|im|false|	false -12
de:gov|saying|in|4-7|	1 10	4-7 10
de:gov|saying|in|8+|	2-3 -9
de:gov|saying|in|	all -10	first 7	some 10
de:gov|saying|in|false|	false 8
de:gov|saying|in|true|	false -7
de:gov|saying|mit|4-7|	2-3 -8	8+ 8
de:gov|saying|mit|8+|	4-7 8
de:gov|saying|mit|false|	false -10
de:gov|saying|mit|	some 9
de:gov|saying|nach|4-7|	4-7 9
de:gov|saying|nach|false|	false 12
de:gov|saying|nach|	first 8	most 9
de:gov|saying|none|2-3|	1 -14	2-3 7	4-7 17	8+ 13
de:gov|saying|none|4-7|	2-3 11	8+ 15
de:gov|saying|none|8+|	2-3 7	4-7 7
de:gov|saying|none|false|	true 8
de:gov|saying|none|	first -11
de:gov|saying|von|1|	1 10	2-3 9	4-7 6
de:gov|saying|von|2-3|	2-3 15	4-7 9
de:gov|saying|von|4-7|	2-3 6	4-7 6
de:gov|saying|von|	all 13	all-one 8	first 10	some 13
de:gov|saying|von|false|	false 15
de:gov|saying|von|true|	false 9
de:gov|saying|vor|2-3|	4-7 9
de:gov|saying|vor|false|	false 7
de:gov|saying|vor|	most 11
de:gov|saying|vor|true|	false 9
de:gov|saying|zur|false|	false 7
de:gov|saying|zu|4-7|	4-7 8
de:gov|saying|zu|8+|	4-7 8
de:gov|saying|zu|	most 8
de:gov|saying|über|	all 6
de:gov|schließen|	none 8
de:gov|schließen|past|	none 8
de:gov|schreiben|4-7|	4-7 8
de:gov|schreiben|8+|	4-7 6
de:gov|schreiben|	an 8	none -6
de:gov|schreiben|past|	none -9
de:gov|sehen|2-3|	8+ 7
de:gov|sehen|	none 9
de:gov|sehen|past|	none 9
de:gov|sprechen|1|	1 10	2-3 9	4-7 6
de:gov|sprechen|2-3|	2-3 15	4-7 9
de:gov|sprechen|past|	none 18
de:gov|sprechen|	von 18
de:gov|stehen|1|	1 -13
de:gov|stehen|2-3|	2-3 12
de:gov|stehen|4-7|	2-3 -8
de:gov|stehen|	none -8
de:gov|stehen|past|	darauf -10
de:gov|subject|er|judging|	4-7 8
de:gov|subject|er|judging|past|	2-3 -9	4-7 8
de:gov|subject|er|saying|	1 7	2-3 12	8+ -8
de:gov|subject|er|saying|past|	4-7 11
de:gov|subject|er|saying|present|	4-7 10
de:gov|subject|es|saying|	2-3 8	4-7 -8
de:gov|subject|es|saying|past|	2-3 -6	8+ 8
de:gov|subject|name|judging|	4-7 -9
de:gov|subject|name|judging|past|	2-3 -10	8+ 9
de:gov|subject|name|saying|	4-7 8	8+ -7
de:gov|subject|name|saying|past|	1 -6	8+ 18
de:gov|subject|name|saying|present|	4-7 16	8+ 7
de:gov|subject|name|thinking|	2-3 7
de:gov|subject|none|saying|	2-3 8	4-7 10
de:gov|subject|none|saying|past|	2-3 11
de:gov|subject|noun|saying|	1 8	2-3 8	4-7 8
de:gov|subject|noun|saying|past|	2-3 8	8+ 11
de:gov|subject|noun|saying|present|	4-7 10
de:gov|subject|organisation|judging|	0 9	2-3 12
de:gov|subject|organisation|judging|past|	2-3 9	4-7 7	8+ 7
de:gov|subject|organisation|judging|present|	4-7 7
de:gov|subject|organisation|saying|	2-3 13	4-7 7
de:gov|subject|organisation|saying|past|	1 7	2-3 11	4-7 15	8+ 9
de:gov|subject|organisation|saying|present|	2-3 -6	8+ 7
de:gov|subject|person|judging|	1 8	2-3 12	4-7 9
de:gov|subject|person|judging|past|	1 6	2-3 16	4-7 12
de:gov|subject|person|saying|	1 13	2-3 19	4-7 7
de:gov|subject|person|saying|past|	1 14	2-3 8	4-7 11	8+ 10
de:gov|subject|person|saying|present|	4-7 12
de:gov|subject|person|thinking|	2-3 8
de:gov|subject|person|thinking|past|	8+ 7
de:gov|subject|place|judging|	2-3 -7
de:gov|subject|place|judging|past|	2-3 -7
de:gov|subject|sie|judging|	2-3 10
de:gov|subject|sie|saying|	1 8	2-3 9	4-7 12
de:gov|subject|sie|saying|past|	4-7 16
de:gov|subject|sie|saying|present|	2-3 10
de:gov|teilen|4-7|	4-7 9
de:gov|teilen|past|	none -8
de:gov|thinking|2-3|false|false|	first 12	some 6
de:gov|thinking|none|2-3|	4-7 9	8+ 6
de:gov|thinking|none|false|	false 10
de:gov|thinking|none|	first 9
de:gov|verkünden|	none -8
de:gov|verkünden|past|	none -8
de:gov|verlauten|	none 10
de:gov|versprechen|	none -7
de:gov|versprechen|past|	none -7
de:gov|warnen|2-3|	4-7 9
de:gov|warnen|past|	none 11
de:gov|warnen|present|	none 9
de:gov|warnen|	vor 12
de:gov|weisen|2-3|	8+ 9
de:gov|weisen|	none 9
de:gov|weisen|past|	none 8
de:gov|werben|past|	none -9
de:gov|werfen|4-7|	2-3 6
de:gov|werfen|	none -9	vor 9
de:gov|widersprechen|1|	4-7 7	8+ 7
de:gov|widersprechen|	none 8
de:gov|widersprechen|past|	none 8
de:gov|würdigen|past|	none 6
de:gov|zeigen|1|	1 7	2-3 6
de:gov|zeigen|	none 9
de:gov|zeigen|past|	none 11
de:gov|zitieren|	mit 9
de:gov|äußern|past|	none 8
de:headline|true|	2-3 -13	4-7 19	8+ 6
de:head|plain|	: 8	all -7	capital -9	first 12	start -7
de:head|plain|:|	1 -7
de:head|plain|all|	2-3 -7
de:head|plain|end|	1 9	4-7 12
de:head|plain|first|	4-7 12
de:head|titled|:|	4-7 6
de:head|titled|	all -9	capital -8	word -8
de:head|titled|all|	2-3 -10
de:head|titled|end|	2-3 -11	4-7 13
de:head|titled|first|	2-3 -8	4-7 14
de:head|»|	1 -7
de:head|„|	2-3 -13	4-7 18
de:in-noun|false|false|2-3|	first -14	none 8	titled -12
de:in-noun|false|false|4-7|	all-one 6	first -8	none 13	some 22	titled 14
de:in-noun|false|false|8+|	most 7	some 8
de:in-noun|false|true|1|	none -6
de:in-noun|false|true|2-3|	some 14
de:in-noun|false|true|4-7|	all 9	most 12	none 9	some 12
de:in-noun|false|true|8+|	first 8
de:in-noun|true|false|2-3|	first 6
de:in-noun|true|false|4-7|	all 12	most 6	some 15
de:in-noun|true|true|1|	all-one -23	none 9
de:in-noun|true|true|2-3|	all -8
de:in-noun|true|true|4-7|	most -6	none 7
de:intro-follow|,|,auxiliary|	2-3 -8
de:intro-follow|,|capital|	4-7 6
de:intro-follow|,|end|	4-7 6
de:intro-follow|,|stop|	2-3 11	4-7 11
de:intro-follow|:|+|	4-7 6
de:intro-follow|:|,verb-saying|	4-7 6	8+ 10
de:intro-follow|:|capital|	1 10	4-7 16	8+ 10
de:intro-follow|:|determiner|	4-7 21	8+ 8
de:intro-follow|:|end|	1 9	8+ 20
de:intro-follow|:|preposition|	2-3 8	8+ 6
de:intro-follow|:|pronoun|	4-7 10	8+ 8
de:intro-follow|:|stop|	1 -20	2-3 -6	4-7 -13
de:intro-follow|adverb|,verb-judging|	2-3 7
de:intro-follow|adverb|stop|	1 -8	2-3 -9
de:intro-follow|adverb|word|	2-3 -6
de:intro-follow|auxiliary|,word|	4-7 7
de:intro-follow|auxiliary|stop|	4-7 6
de:intro-follow|auxiliary|word|	4-7 14
de:intro-follow|capital|,determiner|	1 -10
de:intro-follow|capital|,preposition|	2-3 -6
de:intro-follow|capital|,verb-saying|	2-3 -6	4-7 6
de:intro-follow|capital|,word|	1 -8	2-3 7
de:intro-follow|capital|;|	2-3 -6
de:intro-follow|capital|auxiliary|	1 -8	2-3 -7	4-7 -9
de:intro-follow|capital|stop|	1 -9
de:intro-follow|capital|verb-judging|	1 7
de:intro-follow|capital|verb-saying|	1 -10
de:intro-follow|capital|word|	2-3 6
de:intro-follow|coordinator|stop|	2-3 -6
de:intro-follow|determiner|,determiner|	1 10	2-3 -11
de:intro-follow|determiner|,verb-saying|	2-3 -8
de:intro-follow|determiner|,word|	1 -14
de:intro-follow|determiner|auxiliary|	1 -10
de:intro-follow|determiner|determiner|	2-3 7
de:intro-follow|determiner|preposition|	1 -9
de:intro-follow|determiner|stop|	2-3 9	4-7 18
de:intro-follow|determiner|verb-saying|	2-3 -10
de:intro-follow|determiner|word|	2-3 -8
de:intro-follow|preposition|;|	1 9
de:intro-follow|preposition|coordinator|	1 -9
de:intro-follow|preposition|determiner|	2-3 -7
de:intro-follow|preposition|end|	1 9	2-3 -10
de:intro-follow|preposition|preposition|	1 -10
de:intro-follow|preposition|stop|	1 11	2-3 8	4-7 15
de:intro-follow|preposition|verb-judging|	1 8
de:intro-follow|preposition|verb-saying|	2-3 6
de:intro-follow|pronoun|stop|	4-7 15
de:intro-follow|pronoun|word|	2-3 10
de:intro-follow|start|,verb-saying|	2-3 8	4-7 6
de:intro-follow|start|,word|	4-7 9
de:intro-follow|start|:|	1 -7	4-7 6
de:intro-follow|start|end|	2-3 11	4-7 16
de:intro-follow|stop|,auxiliary|	4-7 8
de:intro-follow|stop|,verb-judging|	4-7 7
de:intro-follow|stop|,verb-saying|	1 12	2-3 15	4-7 12
de:intro-follow|stop|,word|	4-7 19	8+ 7
de:intro-follow|stop|capital|	4-7 8
de:intro-follow|stop|determiner|	4-7 7	8+ 6
de:intro-follow|stop|end|	2-3 11	4-7 19
de:intro-follow|subordinator|coordinator|	2-3 -7
de:intro-follow|verb-saying|,word|	1 -8
de:intro-follow|verb-saying|coordinator|	2-3 -7
de:intro-follow|verb-saying|word|	1 -10
de:intro-follow|word|,verb-saying|	2-3 12	4-7 7
de:intro-follow|word|preposition|	1 -6
de:intro-follow|word|stop|	1 -15
de:intro-follow|word|word|	1 -8
de:intro|	: -7	adverb -11	capital -8	coordinator -11	determiner 7	preposition 14	pronoun 9	quote 7	start 9	stop 9	verb-judging 9	– 9
de:in|first|=als|	some 7
de:in|first|=am|	4-7 -7	all -8	first 9
de:in|first|=an|	4-7 6	some 11
de:in|first|=auf|	4-7 10	some 6
de:in|first|=aus|	2-3 8	4-7 7	all-one 8
de:in|first|=beim|	4-7 7
de:in|first|=bei|	2-3 8	8+ 9	first 11
de:in|first|=bis|	2-3 -6	4-7 9	none -7	some 12
de:in|first|=dass|	4-7 10	first 10
de:in|first|=das|	4-7 18	8+ 11	all 6	most 6	some 8
de:in|first|=den|	2-3 -6	4-7 9	all-one -6	first 9
de:in|first|=der|	8+ 13	first 10	most -9
de:in|first|=die|	2-3 -13	8+ 14	all-one -13	first 6	some 8
de:in|first|=einer|	4-7 6
de:in|first|=eine|	2-3 9	4-7 10	8+ 6	first 7	most 8	some 12
de:in|first|=ein|	4-7 16	8+ 9	all 11	first 12	most 9
de:in|first|=er|	4-7 8
de:in|first|=es|	2-3 7	4-7 16	first 15	none 6
de:in|first|=ich|	4-7 21	8+ 9	first 7	titled 10
de:in|first|=ihr|	4-7 6	first 6
de:in|first|=im|	2-3 8	4-7 8	8+ 7	all-one 8	first 10
de:in|first|=in|	2-3 6	4-7 6	8+ 7	first 7	some 11
de:in|first|=ist|	2-3 9	4-7 6
de:in|first|=keine|	2-3 8
de:in|first|=kein|	4-7 8	some 11
de:in|first|=man|	4-7 10	8+ 8	first 11
de:in|first|=meine|	4-7 7	first 11
de:in|first|=mein|	4-7 6	8+ 6	first 9
de:in|first|=mit|	2-3 13	all-one 12	some 6
de:in|first|=nach|	4-7 10	first 7	some 7
de:in|first|=nicht|	4-7 10	none 11
de:in|first|=ohne|	2-3 11	4-7 14	first 13	most 6	some 11
de:in|first|=sie|	first 6
de:in|first|=und|	1 8	2-3 7	4-7 9	8+ 6	all-one 7	first 10	most 6
de:in|first|=wie|	2-3 7	all-one 7
de:in|first|=wir|	2-3 -6	8+ 7	first -9	titled 6
de:in|first|=wo|	first 7
de:in|first|=zu|	4-7 10	first 11	some 6
de:in|first|=zwei|	2-3 9
de:in|first|=über|	4-7 9
de:in|first|adverb|	2-3 11	8+ 9	all-one 6	none 11	some 15
de:in|first|capital|	all 9	first -11
de:in|first|word|	4-7 10	all-one 10	none 6	titled -11
de:in|functions|0|1|	first -11
de:in|functions|0|2-3|	all -11	all-one -6	most -7	none 10	some -6	titled -12
de:in|functions|0|4-7|	first -10	most -7	none 6	some 8
de:in|functions|1|1|	first 8
de:in|functions|1|2-3|	all 13	first -6	some 13
de:in|functions|1|4-7|	first 10	none 12	some 11
de:in|functions|2|2-3|	all-one 11	first -6	some 9
de:in|functions|2|4-7|	all 12	none 9	some 25	titled 9
de:in|functions|2|8+|	first 6
de:in|functions|3|4-7|	all 6	all-one 7	none 10	some 11	titled 12
de:in|functions|3|8+|	most 9
de:in|last|	ag 6	al -9	at -8	aß 10	ch -9	eg -9	ei -12	el 8	em -12	er 16	es -16	ge -6	he -7	hs -9	id 10	ie 9	ig 8	is -11	it -8	iv 8	li -9	ln 6	ms -7	nd 13	nn -10	nt -8	on -9	pe -6	ra -8	re 13	rl -11	rm -9	ss -7	ta -9	ts 9	tz -16	uf -15	um 9	ur -11	us -10	uy -7	ve -9	we -6
de:in|last|age|	2-3 6
de:in|last|agt|	2-3 -6
de:in|last|akt|	2-3 8
de:in|last|ass|	2-3 -8
de:in|last|ate|	1 -11
de:in|last|att|	1 -8	2-3 -9
de:in|last|atz|	2-3 -9
de:in|last|auf|	1 -10
de:in|last|aut|	2-3 8
de:in|last|ben|	2-3 12
de:in|last|buy|	1 -7
de:in|last|che|	1 -13	2-3 -11
de:in|last|cht|	1 -10
de:in|last|cke|	1 -8
de:in|last|der|	2-3 8
de:in|last|eid|	2-3 8
de:in|last|eit|	2-3 -6
de:in|last|ekt|	1 -8
de:in|last|end|	1 12
de:in|last|erl|	2-3 -9
de:in|last|ert|	1 9	2-3 12
de:in|last|etz|	2-3 -7
de:in|last|fen|	2-3 10
de:in|last|fer|	2-3 9
de:in|last|gel|	2-3 14
de:in|last|gen|	1 -8
de:in|last|her|	1 7
de:in|last|ich|	1 7
de:in|last|ier|	2-3 -9
de:in|last|ing|	1 -8
de:in|last|iss|	2-3 8
de:in|last|itt|	2-3 10
de:in|last|ker|	2-3 13
de:in|last|llt|	2-3 7
de:in|last|mer|	2-3 -9
de:in|last|nal|	2-3 7
de:in|last|nen|	2-3 -7
de:in|last|nkt|	2-3 8
de:in|last|nst|	2-3 7
de:in|last|och|	2-3 -9
de:in|last|pen|	1 -8
de:in|last|ral|	1 -11
de:in|last|ren|	2-3 11
de:in|last|rms|	2-3 -8
de:in|last|sen|	2-3 -7
de:in|last|sse|	2-3 13
de:in|last|tel|	2-3 7
de:in|last|ten|	1 -10
de:in|last|ter|	1 -13	2-3 -11
de:in|last|tig|	2-3 8
de:in|last|tur|	2-3 -6
de:in|last|uch|	2-3 10
de:in|last|uer|	1 6
de:in|last|und|	1 8
de:in|last|use|	2-3 -9
de:in|last|weg|	2-3 -9
de:in|last|zen|	1 -8
de:in|last|äre|	2-3 6
de:in|last|öwe|	1 -6
de:in|last|ück|	1 -9
de:in|last|ütz|	1 -8
de:in|shape|=am capital =vor|	4-7 -8
de:in|shape|=auf =dem capital|	4-7 8
de:in|shape|=das =ist =kein|	8+ 7
de:in|shape|=das =ist capital|	2-3 8
de:in|shape|=das =ist word|	8+ 6
de:in|shape|=das capital =war|	8+ 6
de:in|shape|=den capital|	2-3 -6
de:in|shape|=der capital =hat|	4-7 9	8+ 11
de:in|shape|=der capital =ist|	4-7 -7
de:in|shape|=der capital word|	4-7 6	8+ 9
de:in|shape|=der word capital|	4-7 7
de:in|shape|=die capital =hat|	8+ 8
de:in|shape|=die capital =ist|	8+ 8
de:in|shape|=die capital word|	2-3 6	4-7 6	8+ 8
de:in|shape|=die capital|	2-3 -13
de:in|shape|=ein capital =der|	4-7 9
de:in|shape|=ein capital =mit|	4-7 6
de:in|shape|=ein capital word|	8+ 6
de:in|shape|=ein word capital|	4-7 7
de:in|shape|=eine capital =die|	4-7 6
de:in|shape|=eine capital|	2-3 8
de:in|shape|=eine word capital|	4-7 6
de:in|shape|=eine word verb|	2-3 6
de:in|shape|=es verb adverb|	4-7 10
de:in|shape|=ich =habe =den|	4-7 10
de:in|shape|=ich =habe =die|	8+ 6
de:in|shape|=ich =habe =ihn|	8+ 7
de:in|shape|=ich =habe =mit|	8+ 10
de:in|shape|=ich =war word|	4-7 11
de:in|shape|=ich =wollte adverb|	4-7 7
de:in|shape|=ich word adverb|	4-7 11
de:in|shape|=ich word capital|	4-7 6
de:in|shape|=ich word word|	4-7 7
de:in|shape|=im capital verb|	8+ 7
de:in|shape|=im capital|	2-3 8
de:in|shape|=kein capital adverb|	4-7 6
de:in|shape|=man word word|	4-7 10	8+ 6
de:in|shape|=mit capital|	2-3 9
de:in|shape|=nicht word capital|	2-3 -7
de:in|shape|=nicht word word|	2-3 8
de:in|shape|=nicht word|	2-3 8
de:in|shape|=ohne capital word|	4-7 13
de:in|shape|=ohne capital|	2-3 8
de:in|shape|=ohne word capital|	2-3 7
de:in|shape|=und|	1 8
de:in|shape|=wie =ein capital|	2-3 7
de:in|shape|=wir =haben adverb|	4-7 10	8+ 7
de:in|shape|=wir word adverb|	4-7 11
de:in|shape|=wir word capital|	4-7 8
de:in|shape|=zu word|	2-3 -6
de:in|shape|adverb =eine capital|	8+ 7
de:in|shape|adverb =haben =wir|	4-7 6
de:in|shape|adverb adverb word|	4-7 6
de:in|shape|adverb capital word|	2-3 8
de:in|shape|adverb capital|	2-3 6
de:in|shape|adverb word|	2-3 10
de:in|shape|capital =der capital|	2-3 8	4-7 6
de:in|shape|capital =des capital|	2-3 9
de:in|shape|capital =in capital|	2-3 -11
de:in|shape|capital =ist =keine|	4-7 8
de:in|shape|capital =ist =kein|	4-7 7
de:in|shape|capital =mit capital|	2-3 9
de:in|shape|capital =nicht word|	2-3 -8
de:in|shape|capital =ohne capital|	2-3 9
de:in|shape|capital capital capital|	2-3 -6
de:in|shape|capital capital word|	4-7 -7
de:in|shape|capital capital|	2-3 -23
de:in|shape|capital number|	2-3 -14
de:in|shape|capital word =mir|	8+ 9
de:in|shape|capital word =nicht|	4-7 10
de:in|shape|capital word =sie|	8+ 8
de:in|shape|capital word adverb|	8+ 6
de:in|shape|capital word verb|	4-7 -6
de:in|shape|capital word word|	8+ 6
de:in|shape|word =der capital|	2-3 11
de:in|shape|word =die capital|	4-7 6
de:in|shape|word =und word|	4-7 7
de:in|shape|word adverb =nicht|	4-7 9
de:in|shape|word adverb word|	2-3 8
de:in|shape|word capital =der|	4-7 -6
de:in|shape|word capital word|	4-7 6
de:in|shape|word word =wie|	4-7 7
de:in|shape|word word capital|	2-3 12
de:in|shape|word word word|	2-3 -8
de:in|shape|word word|	2-3 18
de:in|word|	2 -6	aber 8	abzocke 7	alle 6	als 9	auch 9	aus 8	bei 8	bitte -10	bleibt -10	buy -7	dann 8	der 7	des 9	dicke -11	die -11	doktor -7	dämmerschoppen -8	dörfer 9	ein 8	eine 11	eingebildete -9	erhebliche 13	es 8	frei -11	freischütz -8	gefragt -6	geht 8	gruft -7	gut -8	gute 11	halb -7	husch-pfusch 9	im 8	interesse 9	ist 8	kahlschlag 8	keine 8	klasse 8	kurier -9	meter -7	mit 15	morgen -10	mängel 13	möwe -6	nach -6	nachbar -9	neue -10	nur 8	ohne 15	pause -6	plus -6	projekt -9	raten 6	respekt 6	rutsche -10	schöner -7	sieben -10	sind -6	sorrent -10	sportlich 7	stille -11	tagblatt -8	viel 7	was -6	weg -9	weitblick -9	wie 7	winter -8	wir -6	witz 9	worms -8	zukunft -8	zwei 9	über 9	überfällig 7
de:lead|lower|	, 17	adverb -12	capital 13	coordinator -6	preposition 6	pronoun 15	– 9
de:lead|upper|	, -17	: -7	auxiliary -7	capital -23	coordinator -9	preposition 12	pronoun -8	quote 7	start 9	stop 9	subordinator -7
de:mood|	other 8	plain 19
de:mood|other|	2-3 13	4-7 10
de:mood|other|false|	false -6	true 11
de:mood|other|true|	false 12
de:mood|plain|	1 7	2-3 10	4-7 23	8+ 6
de:mood|plain|false|	false 11	true 10
de:mood|plain|true|	false 14	true -7
de:naming|begriff|1|	1 -12	2-3 -8
de:naming|false|	capital -17	preposition -12	word -11
de:naming|none|	4-7 6
de:naming|sogenannte|1|	1 -7
de:naming|titel|1|	2-3 -6	4-7 -6
de:naming|true|	: -7	adverb -11	coordinator -11	determiner 7	preposition 14	pronoun 9	quote 7	start 9	stop 9	verb-judging 9	– 9
de:naming|wort|1|	1 -10
de:nobody|4-7|	start 11
de:others|0|	2-3 7
de:others|1|	2-3 -8	4-7 8	8+ 9
de:others|2|	1 -9	2-3 -11	4-7 6
de:others|3|	1 -9	2-3 7
de:own-case|false|all-one|	adverb -15	coordinator -9	word -9
de:own-case|false|all|	, -13	: 6	capital -8	preposition 10	pronoun 6	start 10	subordinator -7	word 10
de:own-case|false|first|	, -8	: -12	capital -12	preposition -8	start 13	stop 15
de:own-case|false|most|	auxiliary 9	capital -8	preposition 6	start 12	stop 10
de:own-case|false|none|	determiner 11	pronoun 14
de:own-case|false|some|	, 16	adverb 7	auxiliary 6	coordinator -6	preposition 11	pronoun 10
de:own-case|false|titled|	capital -8	word -8
de:own-case|true|all-one|	stop 12
de:own-case|true|all|	: 9	capital -9	stop 11
de:own-case|true|first|	start 6	stop 20
de:own-case|true|most|	start 9	stop 9
de:own-case|true|none|	, 7
de:own-case|true|some|	, 9
de:own-case|true|titled|	: 9	start 6
de:own|false|	4-7 6	8+ 20
de:same|1|1|	first -7
de:same|1|2-3|	all 6	all-one 6	first -8	none 7
de:same|1|4-7|	all 12	all-one 6	first -7	none 15	some 29	titled 15
de:same|1|8+|	most 8
de:same|2|1|	all-one -7	titled -8
de:same|2|2-3|	all -8	first -7	some 11	titled -10
de:same|2|4-7|	titled 7
de:same|3|1|	all-one -6
de:sentence|judging|	1 16	2-3 7	8+ 9
de:sentence|none|	1 -17	2-3 -6	8+ 18
de:sentence|saying|	4-7 9
de:sentence|thinking|	4-7 12
de:size-ending|10+|.|	determiner 9	end 9	preposition 6	pronoun 8
de:size-ending|10+|?|	end 6
de:size-ending|10+|none|	,word 10	stop 10
de:size-ending|1|.|	capital 10	end 11
de:size-ending|1|?|	end 8
de:size-ending|1|none|	,preposition -7	,word -10	: -11	; 9	adverb -7	auxiliary -14	coordinator -12	determiner -11	end 6	preposition -7	verb-judging 11
de:size-ending|2|.|	end 10
de:size-ending|2|none|	+ 7	,adverb -6	,determiner -10	,preposition -9	; -7	auxiliary 6	verb-saying -14	word -10
de:size-ending|3|none|	,auxiliary -8	,verb-judging 7	,verb-saying 6	,word 8	auxiliary -6	coordinator -7	end -11	preposition -7	verb-judging 6	verb-saying 6	word 10
de:size-ending|4-5|.|	capital 7	determiner 19	pronoun 6
de:size-ending|4-5|?|	capital 7
de:size-ending|4-5|none|	( -6	,auxiliary 7	,determiner -7	,subordinator 7	,verb-saying 16	auxiliary -7	determiner 6	end 16	word 7
de:size-ending|6-9|!|	determiner 7
de:size-ending|6-9|.|	capital 15	determiner 13	preposition 14	pronoun 7
de:size-ending|6-9|none|	,verb-judging 7	,verb-saying 7	,word 14	: 6	end 10
de:size-follow|10+|	,word 10	determiner 9	end 9	preposition 6	pronoun 8	stop 10
de:size-follow|1|	,determiner 7	,preposition -7	,word -10	: -11	; 9	adverb -7	auxiliary -14	capital 7	coordinator -12	determiner -11	end 13	preposition -7	verb-judging 11
de:size-follow|2|	+ 7	,adverb -6	,determiner -10	,preposition -9	; -7	auxiliary 6	pronoun 7	verb-saying -14	word -10
de:size-follow|3|	,auxiliary -8	,verb-judging 7	,verb-saying 6	,word 8	auxiliary -6	coordinator -7	verb-judging 6	verb-saying 6	word 10
de:size-follow|4-5|	( -6	,auxiliary 7	,determiner -7	,subordinator 7	,verb-saying 16	auxiliary -7	capital 11	determiner 20	pronoun 10	word 7
de:size-follow|6-9|	,verb-judging 7	,verb-saying 7	,word 13	: 6	capital 16	determiner 13	pronoun 8
de:size-intro|10+|	: 11	stop 6
de:size-intro|1|	, -13	adverb -9	auxiliary -9	coordinator -9	determiner 7	preposition 10	start -12	stop 11	word -14
de:size-intro|2|	, 6	: 12	adverb -15	coordinator -6	determiner -7	preposition -8	start 14	verb-saying -7	word -10
de:size-intro|3|	: -15	adverb 8	determiner 7	preposition 6	pronoun 10	stop 14	word 15
de:size-intro|4-5|	, 12	auxiliary 17	preposition 17	quote 6	start 14	word 15	– 6
de:size-intro|6-9|	, 9	: -7	determiner 13	preposition 6	pronoun 6	start 14	stop 14
de:size|	10+ 10	3 8	4-5 9
de:subject|elided|	,determiner -11	,verb-saying 12	2-3 10	auxiliary -9	coordinator -6	preposition -6	verb-saying 7
de:subject|none|	( -7	+ 6	,auxiliary -8	,determiner -10	,preposition -8	,verb-judging 13	,verb-thinking 9	8+ 18	: -8	adverb -7	capital 12	coordinator -10	end 11	preposition -18	pronoun 12	stop -7	verb-judging 13
de:subject|own|	+ 7	,adverb -6	,determiner 9	,preposition -9	,subordinator 8	,verb-saying 7	4-7 10	8+ 11	: -7	auxiliary -10	capital 13	coordinator -6	determiner 11	preposition 15	pronoun 9	verb-judging -11	verb-saying -14
de:two-before|)|	: 10
de:two-before|,|	determiner 10	word -10
de:two-before|:|	capital -8
de:two-before|adverb|	: 8	adverb -9	determiner 6	preposition 7	stop 8
de:two-before|auxiliary|	, 7	adverb 6	pronoun 13	stop 13
de:two-before|capital|	: -16	capital 8	coordinator -10	determiner -11	verb-judging 9	word 6
de:two-before|coordinator|	word -9
de:two-before|determiner|	: 15	adverb -6	auxiliary 7	capital -10	determiner 7	stop 12
de:two-before|preposition|	, 6	: 16	capital 9	stop 11
de:two-before|pronoun|	, 8	: 10	auxiliary 17	preposition 15	stop 10	verb-saying -8	word 12
de:two-before|quote|	coordinator -7	determiner 6	stop 7
de:two-before|start|	capital -7	determiner -11	start 9
de:two-before|that|	pronoun 11
de:two-before|verb-judging|	determiner 8
de:two-before|verb-saying|	, 7	: -7	preposition 12	stop 10	word -8
de:two-before|word|	: 18	adverb -8	capital -6	preposition -12	pronoun -7	stop 17	word 8	– 7
de:two-words-before|)|	: 10
de:two-words-before|,|	der 7
de:two-words-before|.|	die 8
de:two-words-before|ab|	: 10
de:two-words-before|alle|	nur -7
de:two-words-before|anders|	: 6
de:two-words-before|an|	einem -11
de:two-words-before|auf|	. 6	dem -8
de:two-words-before|aus|	. 9
de:two-words-before|dann|	: 10
de:two-words-before|dass|	man 10
de:two-words-before|das|	? 8	urteil 7	wort -10
de:two-words-before|dem|	namen -9	titel -7
de:two-words-before|den|	arbeitstitel -12	ausdruck -10	begriff -8	namen -12	spitznamen -9	titel -6	zusatz -11
de:two-words-before|der|	aufschrift -7	begriff -9	fachzeitschrift -8	zeitung -7
de:two-words-before|die|	initiative -8	zeitung -10
de:two-words-before|ein|	. 8	: 10
de:two-words-before|ekwueme-voss|	: 7
de:two-words-before|er|	. 6	habe 9
de:two-words-before|es|	: 9	für 12
de:two-words-before|fest|	. 6
de:two-words-before|gekauft|	. 8
de:two-words-before|gemeint|	: 10
de:two-words-before|habe|	? 9
de:two-words-before|haderte|	: 9
de:two-words-before|ihr|	buch -7
de:two-words-before|in|	der -8
de:two-words-before|kinderschrift|	: -10
de:two-words-before|knapp|	: 13
de:two-words-before|man|	habe 10	sich 9	werde 9
de:two-words-before|mit|	. 6
de:two-words-before|nach|	: 10
de:two-words-before|nannte|	das 6
de:two-words-before|nennt|	sie 6
de:two-words-before|nicht|	. 7
de:two-words-before|opposition|	. 7
de:two-words-before|schild|	: -11
de:two-words-before|sein|	. 9
de:two-words-before|sei|	? 6
de:two-words-before|sie|	, 8	. 9
de:two-words-before|sprach|	von 8
de:two-words-before|spricht|	von 12
de:two-words-before|stand|	: -9
de:two-words-before|start|	die -11	start 9
de:two-words-before|von|	der -11	einem 11	einer 15
de:two-words-before|vor|	. 7	einem 9
de:two-words-before|werde|	sich 6
de:two-words-before|widersprach|	: 7
de:two-words-before|widerspricht|	: 9
de:two-words-before|worten|	: 9
de:two-words-before|zeigte|	sich 7
de:two-words-before|zeit|	: 9
de:two-words-before|zettel|	: -9
de:two-words-before|zurück|	. 6	: 12
de:two-words-before|zu|	: 9
de:two-words-before||	. 7	und -7
de:verb|false|2-3|	lower 8
de:verb|false|4-7|	lower 20
de:verb|false|8+|	lower 8	upper 13
de:verb|true|2-3|	lower 13
de:verb|true|4-7|	lower 17
de:verb|true|8+|	lower 7
de:word-after|	( -7	+ 10	, 7	- 6	: -12	; 7	? -8	als -7	am -8	an 7	auf -9	beim 10	bestimmt -8	bezeichnete 9	den -8	die 9	end 6	er 7	es 10	geführt -7	geprüft 7	gewesen 9	hat -6	hätten 11	im -6	in -8	ist -9	nannte 8	nennen -7	nennt -6	sangen -6	schreibt -9	sei -10	sie 10	steht -9	und -9	verbucht -12	vor -10	zu 8
de:word-after|(|	none -7
de:word-after|+|	none 10
de:word-after|,|	! 9	? 9
de:word-after|-|	none 6
de:word-after|:|	none -12
de:word-after|;|	none 7
de:word-after|?|	none -8
de:word-after|als|	none -7
de:word-after|am|	none -9
de:word-after|an|	none 7
de:word-after|auf|	. 7	none -9
de:word-after|beim|	. 8
de:word-after|bestimmt|	none -8
de:word-after|bezeichnete|	none 9
de:word-after|das|	. 12
de:word-after|den|	none -9
de:word-after|der|	. 12
de:word-after|die|	. 12	none 6
de:word-after|end|	? 9
de:word-after|er|	. 8
de:word-after|es|	. 10
de:word-after|geführt|	none -7
de:word-after|geprüft|	none 7
de:word-after|gewesen|	none 9
de:word-after|hat|	none -6
de:word-after|hätten|	none 11
de:word-after|im|	. 8	none -8
de:word-after|in|	none -8
de:word-after|ist|	none -9
de:word-after|nannte|	none 8
de:word-after|nennen|	none -7
de:word-after|nennt|	none -6
de:word-after|sangen|	none -6
de:word-after|schreibt|	none -9
de:word-after|sei|	none -10
de:word-after|sie|	. 6
de:word-after|steht|	none -9
de:word-after|und|	none -9
de:word-after|verbucht|	none -12
de:word-after|von|	none -11
de:word-after|vor|	none -10
de:word-after|zu|	none 8
de:word-before|	 7	. 16	: -7	aber 8	als 11	arbeitstitel -12	auf -12	aufschrift -7	ausdruck -13	band -9	begriff -11	bleibe 8	bloß 6	buch -8	dem -10	der -16	die -7	ein 10	eine 6	einem 8	einfach -7	fachblatt -8	fachzeitschrift -8	für 10	habe 16	heißt -10	hieß -7	hätten 11	im -11	in -13	initiative -12	ist -9	könne 9	laut -9	lautet -8	lied -7	längst -7	man 12	mit -8	namen -14	namens -9	nicht 10	nur -13	ortet 9	projekt 8	sei 9	seien 9	sendung -6	sogenannte -7	spitznamen -9	stand -9	start 9	titel -10	und -11	urteil 7	von 9	wie -7	wolle 7	wort -10	zeitung -11	zusatz -11	– 9
de:word-before|,|	1 -13	2-3 8	4-7 13
de:word-before|.|	1 11	4-7 20	8+ 6
de:word-before|:|	4-7 -7
de:word-before|?|	2-3 9
de:word-before|als|	1 7	4-7 13
de:word-before|arbeitstitel|	2-3 -8
de:word-before|aufschrift|	2-3 -7
de:word-before|auf|	1 -12
de:word-before|ausdruck|	1 -13
de:word-before|begriff|	1 -12	2-3 -8
de:word-before|das|	2-3 -8	4-7 7
de:word-before|dem|	2-3 -7
de:word-before|den|	2-3 11
de:word-before|der|	1 -17	2-3 -6	4-7 -8
de:word-before|die|	1 -18
de:word-before|einem|	2-3 10	4-7 10
de:word-before|einen|	1 9	4-7 -10
de:word-before|einer|	4-7 9
de:word-before|eine|	2-3 6	4-7 9
de:word-before|ein|	1 6	4-7 13
de:word-before|es|	4-7 7
de:word-before|fachzeitschrift|	2-3 -8
de:word-before|für|	1 7
de:word-before|habe|	2-3 14
de:word-before|heißt|	1 -11
de:word-before|hätten|	4-7 10
de:word-before|im|	2-3 -11
de:word-before|initiative|	2-3 -12
de:word-before|in|	2-3 -12
de:word-before|lied|	2-3 -7
de:word-before|längst|	2-3 -8
de:word-before|man|	2-3 10
de:word-before|namen|	1 -13	2-3 -9
de:word-before|nur|	2-3 -12
de:word-before|seien|	2-3 7	4-7 7
de:word-before|sei|	2-3 11	4-7 10
de:word-before|sendung|	2-3 -6
de:word-before|sich|	1 7
de:word-before|sogenannte|	1 -7
de:word-before|start|	1 -12	2-3 14	4-7 16
de:word-before|titel|	2-3 -6	4-7 -6
de:word-before|um|	4-7 11
de:word-before|und|	1 -9	2-3 -8
de:word-before|vom|	1 -12
de:word-before|von|	1 7	4-7 6
de:word-before|vor|	4-7 9
de:word-before|wie|	2-3 -7
de:word-before|wolle|	4-7 7
de:word-before|wort|	1 -10
de:word-before|zeitung|	2-3 -10
de:word-before||	4-7 7
de:word-before|–|	4-7 6
de:work|near|none|,|	all -8
de:work|near|none|:|	first 7
de:work|near|none|	all -11	first 7	most 8
de:work|near|none|word|	all-one -6
de:work|none|near|capital|	all-one -8
de:work|none|near|	first -6
de:work|none|none|,|	all -10	first -8	some 17
de:work|none|none|:|	all 7	first -12	most -7
de:work|none|none|adverb|	all-one -16	some 7
de:work|none|none|	all 13	first -10	none 7	some 8	titled -8
de:work|none|none|auxiliary|	all-one -6	most 9	some 6
de:work|none|none|capital|	all -8	first -12	titled -8
de:work|none|none|coordinator|	all-one -9	some -6
de:work|none|none|determiner|	first 6	none 11
de:work|none|none|preposition|	all 10	first -9	most 6	some 11
de:work|none|none|pronoun|	all 6	none 14	some 10
de:work|none|none|quote|	first 7
de:work|none|none|start|	all 10	first 11	most 13
de:work|none|none|stop|	all 14	all-one 6	first 19	most 11
de:work|none|none|subordinator|	all -7
de:work|none|none|word|	all 10	all-one -9	titled -8
de:work|right|none|	all -10	all-one -10	first -9	most -6	none 8
de:work|right|none|capital|	all -10	all-one -10	first -9	most -6	none 8
echo|all|1|	false -20
echo|all|2-3|	false -6
echo|all|4-7|	true 10
echo|all|8+|	false 6	true 12
echo|all|	all -31	all-one -11	false -19	none -7	some 13
echo|all|false|	2-3 11	4-7 41	8+ 10
echo|all|true|	1 -16	2-3 -13	4-7 -8	8+ 10
echo|half|2-3|	true 13
echo|half|8+|	false 11	true 7
echo|half|	all-one 11	first 8	true 9	upper 9
echo|half|false|	8+ 11
echo|none|1|	true -6
echo|none|2-3|	true -13
echo|none|8+|	true 12
echo|none|	all -24	all-one -12	none 13	some 7	true -13
echo|none|false|	2-3 -6	8+ 6
echo|some|4-7|	true 15
echo|some|8+|	false 6	true 10
echo|some|	all -18	all-one 6	none 13	some 17	titled 8	true 15	upper 6
echo|some|false|	8+ 6
ending|	! 27	. 12	? 26	none -15
es:alone|alone|	1 10	2-3 10	4-7 22
es:alone|first|	2-3 6	8+ 7
es:best-gap|according-to|according|gap|according-to|,|	1 -8	4-7 11	8+ 6
es:best-gap|according-to|according|gap|according-to|s,|	4-7 10
es:best-gap|actor-nearby|naked||	1 -6	4-7 -6
es:best-gap|colon|naked||	4-7 13
es:best-gap|interview|naked||	4-7 6
es:best-gap|named-before|naked||	2-3 11	4-7 13
es:best-gap|named-nearby|naked||	1 9	4-7 14	8+ 12
es:best-gap|paragraph-before|saying|gap|paragraph-before|;|	4-7 7
es:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 6
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 7	8+ 6
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -7	8+ 8
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 13	4-7 11
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 13
es:best-gap|sentence-after|saying|gap|sentence-after|;|	4-7 7
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 9
es:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 7
es:best-gap|sentence-before|saying|gap|sentence-before|s,|	4-7 11
es:best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 8
es:best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -6	4-7 9
es:best-gap|sentence-before|saying|gap|sentence-before||	2-3 9	4-7 13
es:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 8
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 -9
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 9
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 6	4-7 -6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -10	2-3 -8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 11	8+ 16
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	4-7 6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	8+ 6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -8	8+ 9
es:best-gap|topic|naked||	1 8	4-7 10	8+ 15
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 -6
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -10	4-7 -8	8+ 8
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 11	8+ 8
es:best-intro|,|according|5-10|	4-7 11
es:best-intro|,|naked|2-4|	1 -8
es:best-intro|,|naked|5-10|	2-3 7
es:best-intro|,|naked|far|	1 -10	4-7 8
es:best-intro|,|saying|1|	8+ 9
es:best-intro|,|saying|2-4|	4-7 10
es:best-intro|,|saying|5-10|	4-7 10	8+ 6
es:best-intro|,|saying|far|	8+ 8
es:best-intro|:|apposed|2-4|	8+ 8
es:best-intro|:|direct|2-4|	4-7 -9
es:best-intro|:|naked|1|	8+ 9
es:best-intro|:|naked|2-4|	2-3 7	4-7 17	8+ 11
es:best-intro|:|naked|5-10|	4-7 14	8+ 25
es:best-intro|:|naked|far|	1 6	2-3 -9	8+ 16
es:best-intro|:|saying|1|	1 -11	2-3 12	8+ 10
es:best-intro|:|saying|2-4|	2-3 7	4-7 18	8+ 12
es:best-intro|:|saying|5-10|	4-7 11	8+ 13
es:best-intro|auxiliary|according|2-4|	2-3 10	4-7 14
es:best-intro|auxiliary|according|5-10|	4-7 12
es:best-intro|auxiliary|naked|5-10|	2-3 11
es:best-intro|auxiliary|saying|2-4|	2-3 -8
es:best-intro|auxiliary|saying|5-10|	2-3 8	4-7 10
es:best-intro|capital|naked|5-10|	4-7 9
es:best-intro|capital|naked|far|	1 -8
es:best-intro|capital|saying|2-4|	4-7 12
es:best-intro|coordinator|naked|5-10|	1 -8	2-3 -7
es:best-intro|coordinator|naked|far|	2-3 -7
es:best-intro|determiner|according|far|	2-3 -11
es:best-intro|determiner|naked|2-4|	1 -12
es:best-intro|determiner|naked|far|	1 -12
es:best-intro|determiner|saying|1|	2-3 11
es:best-intro|determiner|saying|5-10|	2-3 -15
es:best-intro|preposition|judging|1|	1 9	4-7 7
es:best-intro|preposition|judging|2-4|	2-3 11	4-7 11
es:best-intro|preposition|judging|5-10|	1 -7
es:best-intro|preposition|naked|1|	4-7 11
es:best-intro|preposition|naked|2-4|	2-3 8	4-7 8
es:best-intro|preposition|naked|far|	4-7 -9	8+ 10
es:best-intro|preposition|saying|1|	1 13	4-7 11
es:best-intro|preposition|saying|2-4|	2-3 15	8+ 8
es:best-intro|preposition|saying|far|	4-7 7
es:best-intro|start|naked|2-4|	8+ 9
es:best-intro|start|naked|5-10|	4-7 14	8+ 7
es:best-intro|start|naked|far|	2-3 12	4-7 17	8+ 6
es:best-intro|start|other|1|	8+ 12
es:best-intro|start|saying|1|	2-3 8
es:best-intro|start|saying|far|	4-7 7	8+ 6
es:best-intro|stop|naked|1|	4-7 12
es:best-intro|stop|naked|2-4|	4-7 14
es:best-intro|stop|naked|5-10|	2-3 7	4-7 14	8+ 6
es:best-intro|stop|naked|far|	1 11	2-3 13	4-7 26	8+ 8
es:best-intro|stop|saying|1|	1 8	2-3 10	4-7 11
es:best-intro|stop|saying|2-4|	4-7 11
es:best-intro|stop|saying|5-10|	4-7 11
es:best-intro|stop|saying|far|	4-7 10
es:best-intro|that|naked|far|	4-7 7
es:best-intro|that|saying|1|	4-7 6
es:best-intro|verb-judging|judging|0|	1 6	4-7 -6
es:best-intro|verb-judging|naked|2-4|	2-3 -8
es:best-intro|verb-judging|naked|5-10|	1 9	2-3 -11
es:best-intro|verb-judging|naked|far|	2-3 -7
es:best-intro|verb-saying|saying|0|	1 -7	2-3 7
es:best-intro|verb-saying|saying|2-4|	1 -8
es:best-intro|word|according|5-10|	2-3 12	4-7 12
es:best-intro|word|judging|2-4|	2-3 7	4-7 -7
es:best-intro|word|judging|5-10|	2-3 7
es:best-intro|word|naked|1|	4-7 7
es:best-intro|word|naked|2-4|	2-3 11
es:best-intro|word|naked|5-10|	1 -14
es:best-intro|word|naked|far|	4-7 9	8+ 10
es:best-intro|word|saying|1|	2-3 10
es:best-intro|word|saying|2-4|	1 6	8+ 7
es:best-intro|word|saying|5-10|	2-3 -10	4-7 21
es:best-intro|word|saying|far|	2-3 12	4-7 16
es:best-lead|lower|%|saying|	speaker-then-quote 7
es:best-lead|lower|,|according|	according-to 14
es:best-lead|lower|,|judging|	speaker-then-quote -6
es:best-lead|lower|,|naked|	named-nearby 10
es:best-lead|lower|,|saying|	quote-then-verb 10	sentence-after 7	sentence-before 9	speaker-then-quote -8
es:best-lead|lower|adverb|saying|	speaker-then-quote 12
es:best-lead|lower|auxiliary|naked|	actor-nearby 7	named-nearby 10	topic 11
es:best-lead|lower|capital|naked|	topic 9
es:best-lead|lower|capital|saying|	speaker-then-quote 12
es:best-lead|lower|coordinator|naked|	actor-nearby -7
es:best-lead|lower|determiner|according|	according-to -13
es:best-lead|lower|determiner|naked|	actor-nearby -12	named-nearby 8	topic 9
es:best-lead|lower|determiner|other|	quote-then-verb -7
es:best-lead|lower|determiner|saying|	speaker-then-quote -6
es:best-lead|lower|preposition|according|	according-to -8
es:best-lead|lower|preposition|naked|	actor-nearby -8	named-nearby 8
es:best-lead|lower|preposition|saying|	sentence-before 10
es:best-lead|lower|that|naked|	actor-nearby 7	named-nearby 6	topic 6
es:best-lead|lower|verb-saying|according|	according-to 9
es:best-lead|lower|word|according|	according-to 20
es:best-lead|lower|word|naked|	named-nearby 6	topic 7
es:best-lead|lower|word|relative|	speaker-then-quote 9
es:best-lead|lower|word|saying|	quote-then-verb 8	sentence-before 12	verb-then-speaker -7
es:best-lead|other|:|saying|	speaker-then-quote -6
es:best-lead|other|start|naked|	actor-nearby 12
es:best-lead|other|start|saying|	quote-then-verb 6	sentence-after 7
es:best-lead|other|stop|naked|	named-before 6
es:best-lead|other|verb-saying|saying|	speaker-then-quote 6
es:best-lead|upper|,|naked|	actor-nearby -10	named-nearby -8
es:best-lead|upper|:|apposed|	speaker-then-quote 8
es:best-lead|upper|:|naked|	actor-nearby -6	colon 14	interview 7	named-nearby 10
es:best-lead|upper|:|saying|	quote-then-verb 9	sentence-before 11	speaker-then-quote 12
es:best-lead|upper|capital|naked|	actor-nearby -8	topic -8
es:best-lead|upper|coordinator|naked|	topic -9
es:best-lead|upper|determiner|naked|	named-nearby -12
es:best-lead|upper|preposition|judging|	speaker-then-quote -6
es:best-lead|upper|preposition|naked|	topic -17
es:best-lead|upper|preposition|saying|	quote-then-speaker -8
es:best-lead|upper|start|judging|	quote-then-verb 7
es:best-lead|upper|start|naked|	actor-nearby 19	interview 6	named-before 10	named-nearby 17	topic 9
es:best-lead|upper|start|other|	quote-then-verb 12
es:best-lead|upper|start|saying|	paragraph-before 8	quote-then-speaker -10	quote-then-verb 19
es:best-lead|upper|stop|judging|	sentence-before 6
es:best-lead|upper|stop|naked|	actor-nearby 14	named-before 14	named-nearby 10	topic 14
es:best-lead|upper|stop|other|	quote-then-verb 9
es:best-lead|upper|stop|saying|	quote-then-verb 14	sentence-before 17
es:best-lead|upper|verb-judging|judging|	speaker-then-quote -6
es:best-lead|upper|verb-judging|naked|	topic -7
es:best-lead|upper|verb-saying|saying|	speaker-then-quote -10
es:best-lead|upper|word|according|	according-to -8
es:best-lead|upper|word|naked|	actor-nearby -7	named-nearby -13	topic -15
es:best-lead|upper|word|saying|	speaker-then-quote -8	verb-then-speaker -6
es:best-lemma|	aclarar 6	acusar 14	advertir 13	agregar 9	anunciar -8	apostillar 8	apuntar 6	arrancar 9	atribuir 10	avisar 8	bautizar -13	bromear 10	calificar 16	celebrar 13	comentar 11	confesar 8	confirmar -6	considerar 12	corear -9	corregir 9	decir 9	demandar -6	denunciar 9	descartar 11	describir 8	deslizar 10	desmentir 8	detallar 8	difundir 7	discrepar 11	entender 13	enumerar 8	escribir -9	estimar 10	exigir 15	explicar -9	felicitar 11	festejar 9	garantizar 11	indicar 11	insistir 9	invitar 9	ironizar 6	justificar 11	lamentar 14	lamentarse 12	leer 8	limitar 9	llamar -6	manifestar 6	mantener -7	matizar 9	mostrar 7	negar 10	none 9	observar 7	opinar 7	precisar -6	preferir -8	preguntar -6	presumir 9	prever -10	proponer -11	protestar 11	quejar -7	quejarse 8	reaccionar 9	reclamar 6	reconocer 13	recordar -11	repetir 8	reponer 7	reprochar 9	responder 16	resumir 10	saludar 6	señalar 11	sintetizar 9	soltar 8	sostener 14	subrayar 11	sugerir 7	tachar 8	terciar 6	tildar 6	unlisted -7	ver 13	zanjar 7
es:best-lemma|aclarar|quote-then-verb|	1 8
es:best-lemma|aclarar|verb-then-speaker|	1 10	2-4 12
es:best-lemma|acusar|quote-then-verb|	1 8
es:best-lemma|acusar|speaker-then-quote|	2-4 8
es:best-lemma|admitir|quote-then-verb|	1 8
es:best-lemma|advertir|speaker-then-quote|	5-10 8
es:best-lemma|afirmar|speaker-then-quote|	5-10 -6
es:best-lemma|arrancar|quote-then-verb|	1 8
es:best-lemma|asegurar|quote-then-verb|	1 12
es:best-lemma|asegurar|speaker-then-quote|	5-10 7
es:best-lemma|atribuir|speaker-then-quote|	2-4 10
es:best-lemma|avisar|quote-then-verb|	1 8
es:best-lemma|añadir|quote-then-verb|	1 7
es:best-lemma|añadir|speaker-then-quote|	1 -7
es:best-lemma|bautizar|speaker-then-quote|	2-4 -9
es:best-lemma|calificar|speaker-then-quote|	2-4 14
es:best-lemma|celebrar|speaker-then-quote|	0 10
es:best-lemma|comentar|quote-then-verb|	1 8
es:best-lemma|comentar|sentence-before|	2-4 6
es:best-lemma|concluir|speaker-then-quote|	5-10 -6
es:best-lemma|confesar|quote-then-verb|	1 7
es:best-lemma|confirmar|speaker-then-quote|	far -6
es:best-lemma|considerar|speaker-then-quote|	0 7	2-4 6	5-10 8
es:best-lemma|contar|quote-then-verb|	1 10
es:best-lemma|contar|verb-then-speaker|	1 -6
es:best-lemma|contestar|quote-then-verb|	1 10
es:best-lemma|contestar|speaker-then-quote|	2-4 -8
es:best-lemma|corear|speaker-then-quote|	0 -9
es:best-lemma|corregir|speaker-then-quote|	1 9
es:best-lemma|decir|quote-then-verb|	1 9
es:best-lemma|decir|sentence-before|	far 8
es:best-lemma|decir|speaker-then-quote|	2-4 10
es:best-lemma|declarar|quote-then-verb|	1 9
es:best-lemma|declarar|speaker-then-quote|	0 7	5-10 -7
es:best-lemma|defender|speaker-then-quote|	2-4 -6
es:best-lemma|descartar|sentence-before|	far 6
es:best-lemma|describir|quote-then-verb|	1 6
es:best-lemma|discrepar|speaker-then-quote|	1 8
es:best-lemma|elogiar|speaker-then-quote|	5-10 6
es:best-lemma|escribir|speaker-then-quote|	1 -8	2-4 10
es:best-lemma|estimar|speaker-then-quote|	5-10 10
es:best-lemma|exigir|speaker-then-quote|	5-10 11
es:best-lemma|explicar|quote-then-verb|	1 9
es:best-lemma|explicar|speaker-then-quote|	5-10 -8
es:best-lemma|expresar|speaker-then-quote|	1 8
es:best-lemma|indicar|speaker-then-quote|	far 8
es:best-lemma|justificar|quote-then-verb|	1 6
es:best-lemma|lamentarse|speaker-then-quote|	0 10
es:best-lemma|lamentar|quote-then-verb|	1 8
es:best-lemma|limitar|speaker-then-quote|	5-10 9
es:best-lemma|llamar|speaker-then-quote|	0 -14	1 8
es:best-lemma|manifestar|quote-then-verb|	1 6
es:best-lemma|none|according-to|	1 14	2-4 9
es:best-lemma|none|actor-nearby|	1 -13	2-4 -13
es:best-lemma|none|colon|	1 12	5-10 7
es:best-lemma|none|interview|	far 9
es:best-lemma|none|named-before|	1 6	2-4 10	5-10 9	far 15
es:best-lemma|none|named-nearby|	0 -6	1 8	2-4 14	5-10 8
es:best-lemma|none|sentence-before|	far -8
es:best-lemma|none|signature|	1 -6
es:best-lemma|none|speaker-then-quote|	5-10 9
es:best-lemma|none|topic|	2-4 12
es:best-lemma|opinar|speaker-then-quote|	2-4 9	5-10 10
es:best-lemma|pedir|speaker-then-quote|	0 11	2-4 10	5-10 -7
es:best-lemma|preferir|speaker-then-quote|	2-4 -9
es:best-lemma|preguntar|paragraph-before|	far 7
es:best-lemma|preguntar|quote-then-verb|	1 7
es:best-lemma|preguntar|sentence-after|	1 7
es:best-lemma|prever|quote-then-verb|	1 -6
es:best-lemma|reconocer|speaker-then-quote|	1 10	2-4 10	5-10 8
es:best-lemma|recordar|quote-then-verb|	1 8
es:best-lemma|recordar|speaker-then-quote|	2-4 10	5-10 -13
es:best-lemma|relatar|sentence-before|	far -6
es:best-lemma|replicar|quote-then-verb|	1 7
es:best-lemma|replicar|speaker-then-quote|	5-10 9
es:best-lemma|responder|quote-then-verb|	1 6
es:best-lemma|responder|speaker-then-quote|	2-4 11	5-10 11
es:best-lemma|resumir|quote-then-verb|	1 8
es:best-lemma|resumir|speaker-then-quote|	2-4 6
es:best-lemma|señalar|quote-then-verb|	1 8
es:best-lemma|sostener|quote-then-verb|	1 6
es:best-lemma|sostener|sentence-before|	5-10 8
es:best-lemma|sostener|speaker-then-quote|	2-4 10	5-10 12
es:best-lemma|ver|speaker-then-quote|	0 10
es:best-lemma|zanjar|quote-then-verb|	1 7
es:best-near|according-to|according|	1 14	2-4 9
es:best-near|according|1|	4-7 12
es:best-near|according|2-4|	2-3 12
es:best-near|according|5-10|	1 -11	4-7 19	8+ 6
es:best-near|according|far|	1 -12	4-7 13
es:best-near|actor-nearby|naked|	1 -13	2-4 -13
es:best-near|apposed|2-4|	8+ 8
es:best-near|colon|naked|	1 12	5-10 7
es:best-near|direct|2-4|	4-7 -9
es:best-near|interview|naked|	far 9
es:best-near|judging|0|	1 6	4-7 -6
es:best-near|judging|1|	1 9	2-3 7	4-7 14
es:best-near|judging|2-4|	2-3 11
es:best-near|judging|5-10|	1 -8	2-3 11
es:best-near|judging|far|	2-3 7	4-7 -8
es:best-near|naked|0|	1 -6
es:best-near|naked|1|	1 -9	2-3 -9	8+ 9
es:best-near|naked|2-4|	1 6	2-3 9	4-7 16	8+ 11
es:best-near|naked|5-10|	4-7 8	8+ 12
es:best-near|naked|far|	1 7
es:best-near|named-before|naked|	1 6	2-4 10	5-10 9	far 15
es:best-near|named-nearby|naked|	0 -6	1 8	2-4 14	5-10 8
es:best-near|other|1|	2-3 -7	8+ 8
es:best-near|paragraph-before|saying|	far 8
es:best-near|quote-then-speaker|saying|	1 -9
es:best-near|quote-then-verb|judging|	1 13
es:best-near|quote-then-verb|saying|	1 16
es:best-near|saying|0|	1 -7	2-3 6
es:best-near|saying|1|	2-3 12	8+ 8
es:best-near|saying|2-4|	4-7 -6	8+ 11
es:best-near|saying|5-10|	2-3 -15	4-7 20	8+ 7
es:best-near|saying|far|	4-7 15	8+ 11
es:best-near|sentence-after|saying|	0 7	1 7
es:best-near|sentence-before|according|	far -10
es:best-near|sentence-before|saying|	1 10	2-4 11	5-10 14	far 16
es:best-near|signature|naked|	1 -6
es:best-near|speaker-then-quote|apposed|	2-4 10
es:best-near|speaker-then-quote|direct|	2-4 -7
es:best-near|speaker-then-quote|judging|	1 8
es:best-near|speaker-then-quote|relative|	5-10 9
es:best-near|speaker-then-quote|saying|	5-10 -9
es:best-near|topic|naked|	2-4 12
es:best-near|verb-then-speaker|saying|	2-4 -13
es:best-negated|	true 9
es:best-order|according|according|1|	4-7 12
es:best-order|according|according|2-4|	2-3 12
es:best-order|according|according|5-10|	1 -11	4-7 19	8+ 6
es:best-order|according|according|far|	1 -12	4-7 13
es:best-order|apposed|apposed|2-4|	8+ 8
es:best-order|apposed|judging|1|	4-7 10
es:best-order|apposed|judging|2-4|	2-3 9
es:best-order|apposed|saying|1|	2-3 13	4-7 10
es:best-order|apposed|saying|2-4|	2-3 10	4-7 15
es:best-order|apposed|saying|5-10|	1 10	2-3 -11	4-7 15
es:best-order|apposition|judging|2-4|	1 7	2-3 11	4-7 11
es:best-order|apposition|saying|1|	2-3 10	8+ 9
es:best-order|apposition|saying|2-4|	2-3 6	4-7 9
es:best-order|apposition|saying|5-10|	2-3 -9	4-7 11
es:best-order|apposition|saying|far|	1 -9	4-7 12	8+ 7
es:best-order|direct|direct|2-4|	4-7 -9
es:best-order|direct|judging|0|	2-3 -6	4-7 -6
es:best-order|direct|judging|1|	1 8	4-7 7
es:best-order|direct|judging|5-10|	1 -8	2-3 9
es:best-order|direct|saying|0|	1 -7	4-7 19
es:best-order|direct|saying|1|	1 -6	4-7 -8	8+ 10
es:best-order|direct|saying|2-4|	1 -13	2-3 12	8+ 15
es:best-order|direct|saying|5-10|	4-7 11	8+ 10
es:best-order|direct|saying|far|	4-7 14	8+ 6
es:best-order|inverted|judging|1|	2-3 11	8+ 6
es:best-order|inverted|other|1|	2-3 -7	8+ 8
es:best-order|inverted|saying|1|	1 7	2-3 12	8+ 6
es:best-order|inverted|saying|2-4|	2-3 -10	4-7 -7
es:best-order|inverted|saying|5-10|	4-7 13	8+ 9
es:best-order|inverted|saying|far|	4-7 6	8+ 10
es:best-order|naked|naked|0|	1 -6
es:best-order|naked|naked|1|	1 -9	2-3 -9	8+ 9
es:best-order|naked|naked|2-4|	1 6	2-3 9	4-7 16	8+ 11
es:best-order|naked|naked|5-10|	4-7 8	8+ 12
es:best-order|naked|naked|far|	1 7
es:best-order|relative|saying|0|	2-3 11
es:best-order|relative|saying|5-10|	4-7 9
es:best-phrase|name|	apposed 13	apposition 10	judging 28	naked 12	thinking 10
es:best-phrase|noun|	according 16	direct -7	judging -17	other -7	relative 12
es:best-phrase|pronoun|	according -12
es:best-score|-1|	2-3 6
es:best-score|-2|	8+ 10
es:best-score|	-3 -7	1 17
es:best-score|-3|	2-3 -9	4-7 -9
es:best-score|-4|	1 -6	4-7 10
es:best-score|0|	1 -7	8+ 11
es:best-score|1|	1 16	2-3 6	4-7 8	8+ 15
es:best-score|2|	1 -12	4-7 9	8+ 16
es:best-score|3|	4-7 6	8+ 9
es:best-score|4|	4-7 26	8+ 8
es:best-score|5|	8+ 9
es:best-score|6|	4-7 9	8+ 7
es:best|according-to|according|	1 -17	2-3 11	4-7 16	8+ 6
es:best|actor-nearby|naked|	1 -6	4-7 -6
es:best|colon|naked|	4-7 13
es:best|interview|naked|	4-7 6
es:best|named-before|naked|	2-3 11	4-7 13
es:best|named-nearby|naked|	1 9	4-7 14	8+ 12
es:best|paragraph-before|saying|	4-7 7
es:best|quote-then-speaker|apposed|	1 6
es:best|quote-then-speaker|saying|	4-7 -10
es:best|quote-then-verb|judging|	2-3 11	8+ 6
es:best|quote-then-verb|other|	2-3 -8	8+ 8
es:best|quote-then-verb|saying|	1 7	4-7 12
es:best|sentence-after|saying|	2-3 8	4-7 7
es:best|sentence-before|according|	2-3 -8
es:best|sentence-before|apposition|	4-7 9
es:best|sentence-before|saying|	1 9	4-7 20	8+ 7
es:best|speaker-then-quote|apposed|	8+ 8
es:best|speaker-then-quote|direct|	4-7 -9
es:best|speaker-then-quote|judging|	2-3 6	4-7 -10
es:best|speaker-then-quote|relative|	4-7 11
es:best|speaker-then-quote|saying|	1 -10	8+ 8
es:best|topic|naked|	1 8	4-7 10	8+ 15
es:best|verb-then-speaker|saying|	2-3 -6	4-7 -9	8+ 11
es:case-follow|all-one|,determiner|	none -9
es:case-follow|all-one|,subordinator|	none -6
es:case-follow|all-one|,verb-saying|	none 8
es:case-follow|all-one|capital|	none -10
es:case-follow|all-one|end|	. 7
es:case-follow|all-one|preposition|	none -9
es:case-follow|all-one|stop|	none -8
es:case-follow|all-one|word|	none -6
es:case-follow|all|,auxiliary|	none -6
es:case-follow|all|,verb-saying|	none -7
es:case-follow|all|stop|	none -13
es:case-follow|first|(|	none -9
es:case-follow|first|,auxiliary|	none 11
es:case-follow|first|,coordinator|	none -8
es:case-follow|first|,determiner|	none -8
es:case-follow|first|,pronoun|	? 8	none 6
es:case-follow|first|,that|	none -10
es:case-follow|first|,verb-judging|	none 9
es:case-follow|first|,verb-saying|	? 8	none 14
es:case-follow|first|coordinator|	none -6
es:case-follow|first|end|	. 21	? 10	none 6
es:case-follow|first|preposition|	none -10
es:case-follow|first|stop|	! 7
es:case-follow|first|word|	none -9
es:case-follow|first|—|	? 11
es:case-follow|most|,verb-saying|	none 9
es:case-follow|most|stop|	none 9
es:case-follow|none|,auxiliary|	none -9
es:case-follow|none|,quote|	none -7
es:case-follow|none|,subordinator|	none 11
es:case-follow|none|,that|	none -8
es:case-follow|none|,verb-saying|	none 11
es:case-follow|none|,word|	none -14
es:case-follow|none|:|	none -6
es:case-follow|none|adverb|	none 9
es:case-follow|none|auxiliary|	none 10
es:case-follow|none|determiner|	. 12
es:case-follow|none|end|	. 21
es:case-follow|none|stop|	none 6
es:case-follow|none|subordinator|	none 13
es:case-intro|all-one|	, -8	capital -10	coordinator -9	determiner -9	preposition -18	start 7	stop 8	verb-judging -6	verb-saying -8	word -15
es:case-intro|all|	: -8	preposition -10	verb-saying -7	word -10
es:case-intro|first|	, -14	: 7	auxiliary -7	capital -10	determiner -10	stop 32	word -9
es:case-intro|most|	: 10	stop 13
es:case-intro|none|	% 7	: 8	adverb 12	capital 6	preposition 6	that 10	word 6
es:case-intro|some|	, -7	determiner -7	word 13
es:case-intro|titled|	: 11
es:case|all-one|	2 -12	4-5 -8
es:case|all|	2 -9	3 -7	4-5 -6
es:case|first|	1 -8	10+ 13	2 6
es:case|most|	10+ 6	6-9 13
es:case|none|	10+ 8	2 6	6-9 15
es:case|some|	10+ 8	3 -9	6-9 10
es:case|titled|	4-5 -7	6-9 8
es:chain-on|, verb-saying ,|	1 6	2-3 7	4-7 9
es:chain-on|, verb-saying stop|	4-7 8	8+ 7
es:chain-on|, word ,|	2-3 9
es:chain-on|,|	1 -11
es:chain-on|far|	4-7 -6
es:chain-on|none|	2-3 11	8+ 15
es:chain-on|stop|	1 7
es:chain|, verb-saying ,|	4-7 12
es:chain|,|	1 -10
es:chain|coordinator|	2-3 -8
es:chain|far|	4-7 -6
es:chain|none|	1 9	2-3 9	4-7 6	8+ 11
es:clause|false|false|	all -9	all-one -7	first -6	some -8	titled -9
es:clause|false|true|	all -6	all-one -6	first 9	most 8	none 14	some 7
es:clause|true|false|	all-one 9	none 15
es:clause|true|true|	first 15	most 6
es:echo|all|1|	true -10
es:echo|all|8+|	true 7
es:echo|all|false|	4-7 12	8+ 7
es:echo|all|	titled -6	true -9
es:echo|all|true|	1 -16	2-3 -8	4-7 -8
es:echo|half|4-7|	false 8
es:echo|half|	first 10
es:echo|none|2-3|	true -6
es:echo|none|8+|	false 16
es:echo|none|	all -10	all-one -6	none 8	some -7	titled 11	true -8
es:echo|none|false|	8+ 16
es:echo|some|4-7|	true 12
es:echo|some|	most 6	none 13	some 8	titled 6	true 12
es:ending|	! 9	. 31
es:family|"|	1 16	2-3 6	4-7 10	8+ 12
es:family|none|	1 10	2-3 14	4-7 18
es:family|«|	1 -15	8+ 15
es:family|‘|	4-7 -7
es:family|“|	4-7 -6
es:follow|	( -9	,auxiliary -8	,determiner -11	,quote -11	,subordinator 9	,that -14	,verb-judging 9	,verb-saying 17	,word -12	adverb 9	auxiliary 10	capital -6	coordinator 6	determiner 6	end 9	pronoun -10	subordinator 13	word -7	— 7
es:gov|aclarar|2-3|	4-7 13
es:gov|aclarar|	none 15
es:gov|aclarar|past|	none 12
es:gov|aclarar|present|	none 8
es:gov|acusar|	de 11
es:gov|acusar|past|	none 11
es:gov|adelantar|past|	none -8
es:gov|admitir|0|	2-3 11
es:gov|admitir|2-3|	4-7 -6
es:gov|admitir|4-7|	4-7 8
es:gov|admitir|	que 10
es:gov|advertir|4-7|	4-7 6
es:gov|advertir|8+|	4-7 8
es:gov|advertir|	de 12
es:gov|advertir|past|	none 12
es:gov|afirmar|4-7|	2-3 -8	4-7 7
es:gov|afirmar|past|	none -7
es:gov|agregar|4-7|	8+ 7
es:gov|agregar|	none 10
es:gov|agregar|present|	none 9
es:gov|aplaudir|1|	2-3 7
es:gov|aplaudir|	none 8
es:gov|apostillar|1|	4-7 6
es:gov|apostillar|4-7|	4-7 9
es:gov|apostillar|	none 6
es:gov|apostillar|past|	none 10
es:gov|apuntar|past|	none 11
es:gov|asegurar|4-7|	4-7 8
es:gov|asegurar|8+|	1 -10
es:gov|asegurar|	none 10
es:gov|asegurar|past|	none -6
es:gov|asegurar|present|	none 10
es:gov|asentir|	none 7
es:gov|asentir|past|	none 7
es:gov|atribuir|2-3|	4-7 8
es:gov|atribuir|	a 10
es:gov|atribuir|past|	none 10
es:gov|avisar|present|	none 9
es:gov|añadir|1|	4-7 8	8+ 9
es:gov|añadir|4-7|	4-7 8
es:gov|añadir|past|	none 10
es:gov|bautizar|1|	2-3 -9
es:gov|bautizar|2-3|	2-3 -9
es:gov|bautizar|	como -9	none -14
es:gov|bautizar|past|	auxiliary -12	none -12
es:gov|calificar|2-3|	1 9	2-3 12	4-7 9
es:gov|calificar|	de 19
es:gov|calificar|past|	auxiliary 10	none 15
es:gov|calificar|present|	none 7
es:gov|celebrar|	como 9	none 10
es:gov|celebrar|past|	auxiliary 10	none 10
es:gov|comunicar|past|	auxiliary 8	none 8
es:gov|comunicar|	que 11
es:gov|considerar|0|	1 8
es:gov|considerar|2-3|	4-7 7
es:gov|considerar|	none 11	que 9
es:gov|considerar|past|	none 14
es:gov|contar|1|	4-7 7
es:gov|contar|2-3|	4-7 -7
es:gov|contestar|2-3|	4-7 -8
es:gov|contestar|4-7|	4-7 10
es:gov|contestar|past|	auxiliary 7	none 12
es:gov|contestar|	por 8	que -7
es:gov|corear|	none -9
es:gov|corregir|1|	4-7 8	8+ 8
es:gov|corregir|	none 10
es:gov|corregir|past|	none 9
es:gov|decir|0|	1 -10
es:gov|decir|1|	4-7 9
es:gov|decir|2-3|	2-3 6	4-7 8
es:gov|decir|4-7|	1 -6	4-7 9
es:gov|decir|	a -6	none 9	que 10
es:gov|decir|past|	none 11
es:gov|declarar|0|	4-7 10
es:gov|declarar|4-7|	8+ 7
es:gov|declarar|	a 8	none 8
es:gov|defender|	como 10
es:gov|defender|past|	none -6
es:gov|demandar|	por -7
es:gov|demandar|present|	none -8
es:gov|describir|	como 8
es:gov|describir|present|	none 7
es:gov|deslizar|4-7|	4-7 8
es:gov|deslizar|past|	none 8
es:gov|deslizar|	que 11
es:gov|destacar|	none 8
es:gov|destacar|past|	none 8
es:gov|discrepar|	none 6
es:gov|discrepar|present|	none 11
es:gov|elogiar|	none 7
es:gov|elogiar|past|	none 7
es:gov|entender|past|	none 10
es:gov|escribir|1|	1 -8
es:gov|escribir|	none -11
es:gov|escribir|past|	auxiliary -6	none -6
es:gov|estimar|	en 10
es:gov|estimar|present|	none 10
es:gov|evitar|past|	none 6
es:gov|exigir|present|	none 8
es:gov|explicar|8+|	8+ 6
es:gov|expresar|1|	2-3 12
es:gov|expresar|	none 14
es:gov|expresar|past|	none 8
es:gov|felicitar|past|	none 9
es:gov|gritar|past|	none 8
es:gov|hablar|1|	4-7 9
es:gov|hablar|2-3|	2-3 -6
es:gov|head|	abogado -7	alcaldesa 7	alguien -9	artículo 12	cambio 11	ella 8	empresario 9	jurado 10	local 7	lugar 6	matemático -11	mensajes 6	ministro 9	name 26	none 17	oposición -6	organización -8	parte 8	placa -9	place -6	presidencia 12	páginas 9	todos 6	vecinos -7
es:gov|head|alguien|	escribir -9
es:gov|head|ella|	asentir 7
es:gov|head|empresario|	añadir 8
es:gov|head|matemático|	preferir -11
es:gov|head|mensajes|	decir 6
es:gov|head|name|	aclarar 8	calificar 6	decir 6	describir 8	estimar 7	llamar -8
es:gov|head|none|	aclarar 6	apostillar 9	añadir 9	contar 7	hablar 7	llamar -8	pedir 8	señalar 6
es:gov|head|oficial|	llamar -6
es:gov|head|organisation|	admitir -10	atribuir 7	hablar 13	llamar 9	pedir -6	ver 11
es:gov|head|person|	acusar 11	advertir 7	afirmar -7	calificar 13	celebrar 8	confirmar 7	considerar 8	corregir 6	defender -6	demandar -8	discrepar 6	elogiar 6	explicar 6	justificar 8	llamar 8	pedir 7	precisar 6	recordar -6	replicar 11	responder 6	sostener 12	tachar 8
es:gov|head|placa|	decir -9
es:gov|head|vecinos|	llamar -7
es:gov|indicar|past|	none 10
es:gov|invitar|	a 9
es:gov|judging|0|false|false|	all-one -6
es:gov|judging|1|false|false|	none 15
es:gov|judging|1|true|false|	none 9
es:gov|judging|2-3|false|false|	first -9	none 12
es:gov|judging|4-7|true|false|	all-one -8	none 13
es:gov|judging|8+|true|false|	none 8
es:gov|judging|al|2-3|	2-3 6
es:gov|judging|al|true|	false 6
es:gov|judging|a|2-3|	4-7 8
es:gov|judging|a|4-7|	4-7 8
es:gov|judging|a|	all-one -8	none 18
es:gov|judging|a|false|	false 13
es:gov|judging|a|true|	false 7
es:gov|judging|como|1|	4-7 6
es:gov|judging|como|	none 6
es:gov|judging|de|1|	1 9	2-3 10
es:gov|judging|de|2-3|	2-3 16	4-7 8
es:gov|judging|de|4-7|	4-7 8
es:gov|judging|de|false|	false 11
es:gov|judging|de|	none 11
es:gov|judging|en|	none 10
es:gov|judging|en|true|	false 6
es:gov|judging|none|0|	1 8	2-3 -12
es:gov|judging|none|1|	2-3 9
es:gov|judging|none|2-3|	1 7	4-7 -7
es:gov|judging|none|	first -11
es:gov|judging|que|2-3|	4-7 7
es:gov|judging|que|	none 9
es:gov|judging|que|true|	false 8
es:gov|justificar|4-7|	4-7 9
es:gov|justificar|past|	none 8
es:gov|lamentarse|	none 10
es:gov|lamentarse|past|	none 11
es:gov|lamentar|	none 10
es:gov|limitar|past|	none 9
es:gov|limitar|	que 9
es:gov|llamar|0|	1 -10	2-3 -16
es:gov|llamar|4-7|	2-3 -8
es:gov|llamar|	none -19
es:gov|llamar|present|	none -17
es:gov|mantener|2-3|	1 -11
es:gov|mantener|past|	none -12
es:gov|mostrar|2-3|	8+ 6
es:gov|mostrar|	none 6
es:gov|mostrar|past|	none -8
es:gov|negar|1|	4-7 9
es:gov|negar|	none 11
es:gov|negar|past|	none 11
es:gov|none|2-3|	all-one -13
es:gov|none|4-7|	all -6	none 8	titled -6
es:gov|none|8+|	most 6	none 12
es:gov|none|false|false|	1 6
es:gov|none|false|true|	1 -12	2-3 -7
es:gov|none|true|false|	1 -10	2-3 -7	8+ 10
es:gov|none|true|true|	1 -11
es:gov|opinar|	que 6
es:gov|pedir|0|	4-7 8
es:gov|pedir|2-3|	2-3 11	4-7 8
es:gov|pedir|4-7|	4-7 9
es:gov|pedir|	a 11	none 12	que 8
es:gov|precisar|	none -8	que 6
es:gov|precisar|past|	none 6
es:gov|precisar|present|	none -8
es:gov|preferir|	de -10
es:gov|preferir|past|	none -8
es:gov|preguntar|present|	none -10
es:gov|prever|past|	none -10
es:gov|prometer|1|	4-7 6
es:gov|prometer|	none -8
es:gov|prometer|past|	none 10
es:gov|prometer|present|	none -8
es:gov|proponer|	none -11
es:gov|proponer|past|	none -11
es:gov|quejarse|past|	none 7
es:gov|reclamar|	none 8
es:gov|reclamar|present|	none 8
es:gov|reconocer|4-7|	2-3 11	4-7 10
es:gov|reconocer|	none 10	que 10
es:gov|reconocer|past|	none 14
es:gov|reconocer|present|	none 11
es:gov|recordar|4-7|	4-7 9
es:gov|recordar|past|	none -10
es:gov|repetir|	none 10
es:gov|repetir|past|	none 10
es:gov|replicar|2-3|	2-3 9
es:gov|replicar|past|	auxiliary 9
es:gov|replicar|present|	none 10
es:gov|replicar|	que 11
es:gov|reprochar|past|	none 8
es:gov|responder|1|	4-7 6
es:gov|responder|2-3|	2-3 7	8+ 6
es:gov|responder|4-7|	4-7 7
es:gov|responder|8+|	2-3 7
es:gov|responder|	con 11	que 7
es:gov|responder|past|	none 16
es:gov|resumir|present|	none 8
es:gov|revelar|past|	none 7
es:gov|saying|0|false|false|	all -7	all-one -8
es:gov|saying|1|false|false|	first 6	most 9	none 7
es:gov|saying|1|true|false|	all-one -6	none 8
es:gov|saying|2-3|false|false|	first 9	none -13
es:gov|saying|2-3|true|false|	none 20
es:gov|saying|2-3|true|true|	none -7
es:gov|saying|4-7|false|false|	all-one 10	first 9	none 9
es:gov|saying|4-7|true|false|	none -6
es:gov|saying|8+|false|false|	none 8
es:gov|saying|8+|true|false|	none -12
es:gov|saying|ante|false|	false -6
es:gov|saying|a|2-3|	4-7 10	8+ 7
es:gov|saying|a|4-7|	4-7 9	8+ 7
es:gov|saying|a|8+|	8+ 6
es:gov|saying|a|false|	false 12
es:gov|saying|como|1|	4-7 10
es:gov|saying|con|4-7|	2-3 11
es:gov|saying|con|	all-one 10	none 11
es:gov|saying|con|false|	false 14
es:gov|saying|del|4-7|	4-7 11
es:gov|saying|del|false|	false 10
es:gov|saying|del|	none 10
es:gov|saying|del|true|	false 6
es:gov|saying|desde|4-7|	4-7 9
es:gov|saying|desde|false|	false 10
es:gov|saying|desde|	first 9
es:gov|saying|de|1|	4-7 10
es:gov|saying|de|2-3|	2-3 -6
es:gov|saying|de|4-7|	8+ 8
es:gov|saying|de|8+|	2-3 -11	4-7 8	8+ 7
es:gov|saying|de|	all-one -7
es:gov|saying|de|true|	false -8
es:gov|saying|en|2-3|	2-3 -7
es:gov|saying|en|4-7|	1 -6	4-7 16	8+ 8
es:gov|saying|en|	all -6	all-one 7	first 9	none -8
es:gov|saying|en|false|	false 11
es:gov|saying|en|true|	false -12
es:gov|saying|none|0|	1 -7
es:gov|saying|none|1|	2-3 13	4-7 7	8+ 12
es:gov|saying|none|2-3|	1 9	2-3 10	4-7 -6	8+ 8
es:gov|saying|none|4-7|	2-3 -9	4-7 15	8+ 7
es:gov|saying|none|	all -8	all-one -8	first 12	most 9
es:gov|saying|none|true|	false 11
es:gov|saying|por|4-7|	4-7 13
es:gov|saying|por|8+|	2-3 9
es:gov|saying|que|1|	2-3 8	4-7 8
es:gov|saying|que|2-3|	1 7	2-3 9	8+ 7
es:gov|saying|que|4-7|	1 15	4-7 20
es:gov|saying|que|8+|	4-7 9
es:gov|saying|que|	none 9	some 6
es:gov|saying|que|true|	false 14
es:gov|saying|sin|2-3|	4-7 10
es:gov|saying|sin|false|	false 10
es:gov|saying|sin|	first 8
es:gov|señalar|	none 9
es:gov|soltar|	none 7
es:gov|soltar|past|	none 9
es:gov|sostener|2-3|	2-3 8	4-7 8
es:gov|sostener|4-7|	2-3 11
es:gov|sostener|8+|	4-7 7
es:gov|sostener|	de 11	que 13
es:gov|sostener|past|	none 18
es:gov|subject|ella|saying|	1 8
es:gov|subject|ella|saying|past|	2-3 7
es:gov|subject|name|judging|	1 9	2-3 14
es:gov|subject|name|judging|past|	1 10	2-3 12	4-7 6
es:gov|subject|name|judging|present|	2-3 -6
es:gov|subject|name|saying|	0 10	1 12	2-3 11	4-7 15	8+ 9
es:gov|subject|name|saying|past|	2-3 21	4-7 19
es:gov|subject|name|saying|present|	2-3 10	4-7 9
es:gov|subject|none|saying|	1 18	2-3 11	4-7 10	8+ 7
es:gov|subject|none|saying|past|	1 7	2-3 10	4-7 16	8+ 8
es:gov|subject|none|saying|present|	4-7 10
es:gov|subject|noun|judging|	0 -8	8+ 7
es:gov|subject|noun|judging|past|	2-3 10	4-7 -6
es:gov|subject|noun|judging|present|	1 -9	2-3 -8
es:gov|subject|noun|saying|	0 -9	4-7 6
es:gov|subject|noun|saying|past|	4-7 13	8+ 13
es:gov|subject|noun|saying|present|	2-3 -10	4-7 -9	8+ 13
es:gov|subject|organisation|judging|	0 11	1 8	4-7 7
es:gov|subject|organisation|judging|past|	1 7
es:gov|subject|organisation|judging|present|	2-3 8	4-7 10
es:gov|subject|organisation|saying|	1 18	4-7 -10	8+ -8
es:gov|subject|organisation|saying|past|	4-7 13
es:gov|subject|organisation|saying|present|	4-7 8
es:gov|subject|person|judging|	1 11	2-3 14
es:gov|subject|person|judging|past|	1 9	2-3 12	4-7 11
es:gov|subject|person|saying|	0 8
es:gov|subject|person|saying|past|	4-7 11	8+ 8
es:gov|subject|person|saying|present|	2-3 -6	8+ 8
es:gov|subrayar|past|	none 10
es:gov|subrayar|	que 8
es:gov|tachar|	de 12
es:gov|tachar|past|	none 8
es:gov|tildar|2-3|	2-3 7
es:gov|tildar|	de 9
es:gov|tildar|past|	none 9
es:gov|ver|0|	1 7
es:gov|ver|	none 10
es:gov|ver|past|	none 11
es:headline|true|	2-3 -7	4-7 -9	8+ 6
es:head|"|	1 9	4-7 -6
es:head|plain|	, -7	: 15	all -7	all-one -8	determiner -11	first -10	start -12	verb-saying 8	word -10
es:head|plain|,quote|	1 -6
es:head|plain|:|	2-3 -7
es:head|plain|all-one|	2-3 -8
es:head|plain|all|	2-3 -7
es:head|plain|coordinator|	1 -10
es:head|plain|end|	1 8	2-3 -8	4-7 18
es:head|plain|first|	2-3 -8	4-7 -6	8+ 7
es:head|plain|none|	4-7 12
es:head|plain|preposition|	2-3 6
es:head|plain|word|	2-3 -8
es:head|titled|	: 11	first 10
es:head|titled|end|	4-7 -6
es:head|titled|first|	4-7 10
es:head|«|	2-3 -7
es:head|‘|	4-7 -7
es:head|“|	1 -7	2-3 -6	4-7 8
es:in-noun|false|false|1|	first -8
es:in-noun|false|false|2-3|	all -6	first 7
es:in-noun|false|false|4-7|	all -6	all-one -7	most 12	some -7
es:in-noun|false|false|8+|	most 7	none 8	some 9
es:in-noun|false|true|1|	all-one -11	none -8
es:in-noun|false|true|2-3|	all-one -7
es:in-noun|true|false|1|	all-one -15
es:in-noun|true|false|2-3|	all -10	all-one -13	first -11	some -7
es:in-noun|true|false|4-7|	first -6	none 9	some 13
es:in-noun|true|false|8+|	none 11
es:in-noun|true|true|1|	none -11
es:in-noun|true|true|2-3|	first -7
es:intro-follow|%|stop|	4-7 7
es:intro-follow|,|,coordinator|	2-3 -7
es:intro-follow|,|,quote|	1 -7
es:intro-follow|,|,word|	2-3 -6
es:intro-follow|,|determiner|	4-7 11
es:intro-follow|,|end|	2-3 12	8+ 6
es:intro-follow|,|preposition|	1 -9
es:intro-follow|,|stop|	1 -6	4-7 -9
es:intro-follow|:|,verb-saying|	4-7 12	8+ 6
es:intro-follow|:|end|	2-3 7	4-7 19	8+ 6
es:intro-follow|:|stop|	8+ 30
es:intro-follow|auxiliary|stop|	1 15	8+ 6
es:intro-follow|capital|capital|	1 -10
es:intro-follow|capital|stop|	4-7 11
es:intro-follow|coordinator|,preposition|	1 -7
es:intro-follow|coordinator|stop|	4-7 10
es:intro-follow|determiner|,auxiliary|	2-3 -6
es:intro-follow|determiner|,preposition|	2-3 -7
es:intro-follow|determiner|,word|	2-3 -6
es:intro-follow|determiner|stop|	1 -14	2-3 -7	4-7 9
es:intro-follow|preposition|(|	2-3 -7
es:intro-follow|preposition|,auxiliary|	2-3 -7
es:intro-follow|preposition|,determiner|	4-7 -8
es:intro-follow|preposition|,preposition|	2-3 7	4-7 10
es:intro-follow|preposition|,word|	2-3 -7
es:intro-follow|preposition|:|	2-3 -9
es:intro-follow|preposition|coordinator|	4-7 8
es:intro-follow|preposition|preposition|	2-3 7	4-7 8
es:intro-follow|preposition|stop|	8+ 9
es:intro-follow|start|,auxiliary|	4-7 10
es:intro-follow|start|,pronoun|	4-7 8
es:intro-follow|start|,verb-saying|	2-3 9	4-7 19	8+ 7
es:intro-follow|start|,word|	8+ 13
es:intro-follow|start|end|	1 10	2-3 10	4-7 22
es:intro-follow|start|stop|	8+ 9
es:intro-follow|start|—|	2-3 12	4-7 13	8+ 8
es:intro-follow|stop|,auxiliary|	4-7 10
es:intro-follow|stop|,pronoun|	2-3 8	4-7 12	8+ 7
es:intro-follow|stop|,verb-saying|	1 8	2-3 11	4-7 17
es:intro-follow|stop|,word|	2-3 9	4-7 14	8+ 8
es:intro-follow|stop|end|	2-3 6	4-7 7
es:intro-follow|stop|stop|	2-3 11	4-7 26	8+ 6
es:intro-follow|that|stop|	2-3 9	4-7 11
es:intro-follow|verb-judging|,word|	2-3 -8
es:intro-follow|verb-judging|preposition|	2-3 -8
es:intro-follow|verb-judging|stop|	1 7	2-3 -17	4-7 7
es:intro-follow|verb-saying|coordinator|	2-3 10
es:intro-follow|verb-saying|end|	4-7 9
es:intro-follow|verb-saying|preposition|	2-3 17
es:intro-follow|verb-saying|stop|	1 -12	2-3 -7
es:intro-follow|word|,auxiliary|	2-3 -8
es:intro-follow|word|,preposition|	2-3 -7	4-7 9
es:intro-follow|word|adverb|	2-3 9
es:intro-follow|word|coordinator|	1 -11	4-7 7
es:intro-follow|word|determiner|	1 9
es:intro-follow|word|end|	2-3 -10
es:intro-follow|word|stop|	2-3 6	4-7 6	8+ 8
es:intro-follow|word|word|	1 -10
es:intro|	% 7	, -11	: 6	pronoun -6	start 6	stop 26	that 8	verb-judging -6	— -6
es:in|first|=a|	2-3 -10	4-7 11	none -8
es:in|first|=cada|	8+ 6	first 6
es:in|first|=como|	none 11
es:in|first|=con|	4-7 10	first 17
es:in|first|=cuando|	8+ 14	first 13
es:in|first|=desde|	4-7 7	first 6
es:in|first|=de|	2-3 -10	4-7 15	first 11	none -8
es:in|first|=el|	2-3 -13	4-7 -9	8+ 9	all-one -9	first 9	none -12	some -6	titled 8
es:in|first|=en|	4-7 18	8+ 8	first 13	some 10
es:in|first|=eran|	first 6
es:in|first|=están|	first 8
es:in|first|=está|	4-7 7	first 6	none 7
es:in|first|=es|	2-3 8	4-7 11	8+ 10	first 12	none 11
es:in|first|=hasta|	4-7 9	none 9
es:in|first|=hemos|	first 6
es:in|first|=he|	8+ 9	first 9
es:in|first|=las|	4-7 11	none 8
es:in|first|=la|	2-3 -13	4-7 -11	8+ 8	all -8	all-one -8	most 9	some -10
es:in|first|=les|	2-3 9	first 10
es:in|first|=le|	4-7 9	8+ 6	first 10	none 6
es:in|first|=los|	all-one -8
es:in|first|=lo|	2-3 7	most 6	none 7
es:in|first|=me|	2-3 8	8+ 13	none 8
es:in|first|=mis|	first 11
es:in|first|=mi|	4-7 8	8+ 6	first 10
es:in|first|=ni|	4-7 13	first 7
es:in|first|=nos|	4-7 8	8+ 12	first 13
es:in|first|=no|	4-7 21	8+ 11	first 8	none 6
es:in|first|=nunca|	4-7 -6	first -7
es:in|first|=para|	2-3 11	4-7 12	8+ 7	first 6	none 14
es:in|first|=pero|	2-3 -6	4-7 13	8+ 8	first 9
es:in|first|=porque|	first 9
es:in|first|=por|	4-7 11	none 8
es:in|first|=pues|	4-7 6	first 6
es:in|first|=que|	2-3 10	4-7 17	none 15
es:in|first|=se|	8+ 8	none 14
es:in|first|=sin|	none 9
es:in|first|=si|	4-7 9	8+ 7	first 11
es:in|first|=son|	2-3 6	4-7 6	8+ 9	first 9	none 8
es:in|first|=su|	4-7 -7	none 9
es:in|first|=tiene|	4-7 7	none 7
es:in|first|=tres|	first -7
es:in|first|=una|	2-3 10	8+ 12
es:in|first|=un|	2-3 19	4-7 7	8+ 10	none 24	some 8
es:in|first|=usted|	4-7 7
es:in|first|=yo|	4-7 12	first 14
es:in|first|=y|	2-3 10	4-7 17	8+ 8	first 15	none 12
es:in|first|adverb|	2-3 19	8+ 9	none 22
es:in|first|capital|	2-3 7	8+ 21
es:in|first|verb|	1 -8	2-3 -8	4-7 9	8+ 7	all -6	all-one -6	first 10	none -7
es:in|first|word|	4-7 7	8+ 6
es:in|functions|0|1|	first -8
es:in|functions|0|2-3|	all-one -10	first 8	none 6
es:in|functions|0|4-7|	first 12	most 7
es:in|functions|1|2-3|	all -15	some -9
es:in|functions|1|4-7|	all-one -7	none 12
es:in|functions|2|2-3|	none 12
es:in|functions|2|4-7|	all -6	titled -8
es:in|functions|2|8+|	first 7
es:in|functions|3|4-7|	most 12	none 8	some 12	titled 8
es:in|functions|3|8+|	most 7	none 10	some 7
es:in|last|	a -11	an 12	ba 8	be 9	c -8	ce -6	ch -8	co 11	da 8	de 12	en 12	eo -7	er -9	go -8	ha 9	ia 11	il -12	ja -9	je -6	jo 9	me 7	mo 8	ne 11	ng -10	om -8	os -12	ra -12	re 11	sa -9	ta 14	te 9	ue -7	uy -7	vo -7	za -9	és 12	ña 8	ún 10
es:in|last|ada|	1 14
es:in|last|ado|	2-3 13
es:in|last|ajo|	2-3 7
es:in|last|ana|	1 -10
es:in|last|ano|	1 -10	2-3 -10
es:in|last|cal|	2-3 12
es:in|last|ces|	1 11
es:in|last|cha|	2-3 9
es:in|last|cho|	1 -9
es:in|last|cia|	2-3 12
es:in|last|c|	2-3 -8
es:in|last|das|	2-3 14
es:in|last|dom|	1 -8
es:in|last|eca|	2-3 8
es:in|last|ene|	2-3 11
es:in|last|eno|	1 11
es:in|last|era|	2-3 -12
es:in|last|esa|	2-3 -9
es:in|last|eso|	2-3 8
es:in|last|eto|	2-3 11
es:in|last|huy|	1 -7
es:in|last|ico|	2-3 8
es:in|last|ido|	2-3 -6
es:in|last|ima|	2-3 11
es:in|last|ing|	1 -10
es:in|last|ino|	1 -9
es:in|last|ios|	2-3 -13
es:in|last|ire|	2-3 10
es:in|last|iño|	2-3 6
es:in|last|lan|	2-3 -7
es:in|last|lar|	2-3 7
es:in|last|las|	2-3 6
es:in|last|les|	2-3 9
es:in|last|lia|	2-3 9
es:in|last|lla|	2-3 -9
es:in|last|llo|	1 6
es:in|last|mos|	2-3 8
es:in|last|mún|	2-3 10
es:in|last|nce|	2-3 -6
es:in|last|nde|	2-3 10
es:in|last|ndo|	1 7	2-3 7
es:in|last|nio|	1 -10
es:in|last|nta|	2-3 8
es:in|last|nte|	2-3 9
es:in|last|nza|	2-3 -8
es:in|last|olo|	1 -8
es:in|last|oño|	2-3 -6
es:in|last|per|	1 -8
es:in|last|que|	2-3 -6
es:in|last|ral|	2-3 -10
es:in|last|rde|	2-3 6
es:in|last|rdo|	2-3 10
es:in|last|reo|	1 -7
es:in|last|rla|	2-3 11
es:in|last|ría|	1 -6	2-3 9
es:in|last|sta|	2-3 8
es:in|last|tes|	1 9	2-3 -10
es:in|last|tro|	2-3 6
es:in|last|ual|	2-3 12
es:in|last|ura|	1 -12
es:in|last|zón|	1 -7
es:in|shape|=con =el word|	4-7 11
es:in|shape|=con =la word|	4-7 12
es:in|shape|=con =los word|	4-7 7
es:in|shape|=con word word|	4-7 9
es:in|shape|=con word|	2-3 13
es:in|shape|=cuando =la word|	8+ 11
es:in|shape|=de word word|	2-3 -10	4-7 11
es:in|shape|=el capital|	2-3 -9
es:in|shape|=el word =a|	4-7 -9
es:in|shape|=el word =de|	4-7 -9
es:in|shape|=el word =es|	4-7 9
es:in|shape|=el word =lo|	4-7 9
es:in|shape|=el word =me|	8+ 7
es:in|shape|=el word =no|	4-7 12
es:in|shape|=el word =se|	4-7 10	8+ 6
es:in|shape|=el word word|	2-3 10	8+ 8
es:in|shape|=el word|	2-3 -6
es:in|shape|=en =el word|	2-3 7	4-7 10
es:in|shape|=en =mi word|	4-7 7
es:in|shape|=en capital word|	8+ 7
es:in|shape|=en word|	2-3 -7
es:in|shape|=es =la word|	8+ 6
es:in|shape|=es =un word|	4-7 7	8+ 6
es:in|shape|=es =una word|	8+ 6
es:in|shape|=es adverb word|	4-7 9
es:in|shape|=es word|	2-3 6
es:in|shape|=la =del word|	2-3 -8
es:in|shape|=la capital capital|	2-3 -8
es:in|shape|=la capital|	2-3 -10
es:in|shape|=la word =es|	4-7 8
es:in|shape|=la word =no|	4-7 9
es:in|shape|=la word adverb|	4-7 9
es:in|shape|=la word verb|	8+ 8
es:in|shape|=la word word|	2-3 -7
es:in|shape|=la word|	2-3 12
es:in|shape|=las word =las|	4-7 7
es:in|shape|=lo =de word|	4-7 7
es:in|shape|=lo word =con|	8+ 6
es:in|shape|=los capital capital|	2-3 -6
es:in|shape|=los capital|	2-3 -7
es:in|shape|=los word =de|	4-7 -8
es:in|shape|=los word word|	4-7 9
es:in|shape|=me word =por|	4-7 7
es:in|shape|=me word word|	4-7 6
es:in|shape|=mi word word|	4-7 8	8+ 6
es:in|shape|=ni =el word|	4-7 8
es:in|shape|=ni word =ni|	4-7 9
es:in|shape|=no =es =un|	4-7 8	8+ 6
es:in|shape|=no =es word|	4-7 6
es:in|shape|=no =puede word|	4-7 9
es:in|shape|=no =se word|	4-7 7
es:in|shape|=no word =al|	4-7 10
es:in|shape|=no word =a|	8+ 6
es:in|shape|=no word =los|	4-7 7
es:in|shape|=no word =por|	8+ 7
es:in|shape|=no word word|	4-7 12
es:in|shape|=no word|	2-3 -10
es:in|shape|=nunca word word|	4-7 8
es:in|shape|=pero =la word|	4-7 7
es:in|shape|=por word word|	4-7 7
es:in|shape|=que =la word|	4-7 7
es:in|shape|=que word =a|	4-7 7	8+ 7
es:in|shape|=se =la word|	4-7 6
es:in|shape|=se word =el|	4-7 9
es:in|shape|=son number word|	8+ 6
es:in|shape|=un word =al|	4-7 9
es:in|shape|=un word =de|	4-7 10
es:in|shape|=un word =es|	8+ 8
es:in|shape|=un word =no|	4-7 9
es:in|shape|=un word word|	2-3 16	4-7 9
es:in|shape|=una verb|	2-3 9
es:in|shape|=una word =con|	4-7 11
es:in|shape|=una word =de|	4-7 -7
es:in|shape|=una word word|	2-3 20	4-7 8	8+ 8
es:in|shape|=usted word adverb|	4-7 7
es:in|shape|=y =el word|	4-7 6
es:in|shape|=y adverb word|	4-7 7
es:in|shape|=y word word|	4-7 10
es:in|shape|=y word|	2-3 7
es:in|shape|=yo adverb word|	4-7 7
es:in|shape|adverb =no =se|	4-7 -6
es:in|shape|adverb =no word|	4-7 -6
es:in|shape|adverb word =la|	8+ 9
es:in|shape|adverb word word|	4-7 9
es:in|shape|adverb word|	2-3 21
es:in|shape|capital =a word|	4-7 9
es:in|shape|capital =con word|	2-3 6
es:in|shape|capital =de capital|	2-3 -6
es:in|shape|capital =de word|	4-7 7
es:in|shape|capital =del word|	2-3 -10
es:in|shape|capital =dos word|	8+ 7
es:in|shape|capital =el word|	8+ 12
es:in|shape|capital =es word|	8+ 10
es:in|shape|capital =la word|	4-7 9	8+ 9
es:in|shape|capital =las word|	4-7 7
es:in|shape|capital =lo =que|	4-7 8
es:in|shape|capital =no word|	4-7 9
es:in|shape|capital =que =era|	4-7 9
es:in|shape|capital =que =es|	4-7 11
es:in|shape|capital =que word|	4-7 14
es:in|shape|capital =una word|	8+ 6
es:in|shape|capital adverb word|	2-3 6
es:in|shape|capital capital|	2-3 -9
es:in|shape|capital number word|	4-7 -6
es:in|shape|capital number|	2-3 -6
es:in|shape|capital word =de|	4-7 -7
es:in|shape|capital word =es|	4-7 9
es:in|shape|capital word =que|	8+ 8
es:in|shape|capital word =y|	4-7 6
es:in|shape|capital word adverb|	2-3 -6
es:in|shape|capital word capital|	4-7 9
es:in|shape|capital word word|	2-3 -9	4-7 -7	8+ 10
es:in|shape|capital word|	2-3 12
es:in|shape|verb capital|	2-3 -6
es:in|shape|verb word word|	8+ 6
es:in|shape|verb|	1 -8
es:in|shape|word =a =los|	4-7 9
es:in|shape|word =a word|	4-7 6
es:in|shape|word =de =la|	4-7 -12
es:in|shape|word =de =un|	4-7 7
es:in|shape|word =de word|	2-3 -11
es:in|shape|word =del word|	4-7 10
es:in|shape|word =el word|	4-7 13	8+ 6
es:in|shape|word =la word|	2-3 7	4-7 8
es:in|shape|word =para word|	4-7 10
es:in|shape|word =pero =no|	4-7 12
es:in|shape|word =por word|	2-3 11	4-7 9
es:in|shape|word =su word|	2-3 10
es:in|shape|word =una word|	2-3 10
es:in|shape|word =y word|	2-3 12
es:in|shape|word capital|	2-3 -9
es:in|shape|word word =de|	4-7 12	8+ 7
es:in|shape|word word =en|	4-7 10
es:in|shape|word word =para|	4-7 6
es:in|shape|word word =por|	4-7 11
es:in|word|	a -16	aire 10	al 6	avances 10	bien 11	bocadillo -8	botella -7	bueno 11	burla 9	c -8	chino -9	chuy -7	come 8	comprar 8	común 10	coordenadas 11	de -14	del -15	dos 10	elegante 10	era 9	error 9	es 8	eso 8	está 8	familia 9	fantasma -10	finos -6	galvevenator -7	ganó 7	hotel -6	huesero -7	igual 10	jamón -11	kilómetro -9	les 9	lo 13	manual -9	mar -6	me 9	media 10	metros -8	moño -6	muy 8	nacional 7	nostalgia 10	o 7	oportunidad 10	orgullo 8	otros 8	para 10	pedagógico 10	perdida 10	perreo -7	plan -9	plebes -6	por -6	prometedor 9	proyecto -6	que 11	random -8	reina -8	router -10	salida 10	santa -7	sentido 10	señora 6	siempre 10	sin 6	solo -6	son 6	su 12	tampoco 10	tengo 9	todo 11	táper -8	un 20	una 12	unicornio -10	vegano -12	vuelo -10	y 15
es:lead|lower|	% 7	adverb 12	capital 10	that 10	word 6
es:lead|other|	start 14	stop 8	verb-saying 6	word -10
es:lead|upper|	, -15	: 8	auxiliary -7	capital -13	coordinator -9	determiner -11	preposition -9	stop 25	verb-judging -8	verb-saying -11	word -16
es:naming|bautizado|2|	2-3 -9
es:naming|conocido|2|	1 -10
es:naming|false|	, -10	preposition -14	verb-judging -9	word -14
es:naming|llamado|1|	2-3 -8
es:naming|none|	8+ 17
es:naming|palabra|1|	1 -9
es:naming|palabra|2|	1 10
es:naming|titulado|1|	4-7 -6
es:naming|true|	% 7	, -8	: 7	pronoun -6	start 6	stop 26	that 8	— -6
es:naming|título|2|	2-3 -8
es:nobody|2-3|	, -11
es:nobody|4-7|	stop 6	word -8
es:nobody|8+|	start 8
es:others|0|	1 9	8+ 16
es:others|1|	1 -11
es:others|2|	1 -15	2-3 -10
es:others|3|	1 -8
es:own-case|false|all-one|	, -8	capital -10	coordinator -9	determiner -9	preposition -18	start 7	stop 8	verb-judging -6	verb-saying -8	word -15
es:own-case|false|all|	: -8	preposition -10	verb-saying -7	word -10
es:own-case|false|first|	, -14	: 7	auxiliary -7	capital -6	determiner -10	stop 31	word -13
es:own-case|false|most|	: 8	stop 13
es:own-case|false|none|	% 7	: 8	adverb 12	preposition 6	that 10	word 6
es:own-case|false|some|	, -7	determiner -7	word 13
es:own-case|false|titled|	: 11
es:own-case|true|all-one|	: 9
es:own-case|true|first|	start 13	stop 18
es:own-case|true|none|	, 12
es:own-case|true|titled|	: 6
es:own|false|	4-7 -7
es:own|true|	4-7 8	8+ 11
es:same|1|1|	first -8
es:same|1|2-3|	all -9	all-one -7	some -10
es:same|1|4-7|	all -6	all-one -8
es:same|1|8+|	most 7	none 10	some 7
es:same|2|1|	none -16
es:same|2|2-3|	all-one -6	first -8
es:sentence|judging|	2-3 6
es:sentence|none|	2-3 -10	4-7 -10
es:sentence|saying|	4-7 9	8+ 13
es:sentence|thinking|	4-7 9	8+ 10
es:size-ending|10+|none|	,word 9	stop 16	— 8
es:size-ending|1|.|	end 8
es:size-ending|1|none|	,determiner -10	,pronoun 7	,quote -11	,subordinator 6	,that -7	,verb-saying 8	auxiliary 6	capital -10	determiner 7	end 8	pronoun -9	word -12
es:size-ending|2|!|	stop 7
es:size-ending|2|none|	,determiner -9	,that -9	,verb-saying 10	,word -7	: 8	adverb 9	auxiliary 6	determiner -10	end -9	word -16	— 7
es:size-ending|3|.|	end 15
es:size-ending|3|?|	end 7
es:size-ending|3|none|	( -8	,auxiliary -9	,preposition -10	,word -11	determiner 12	word 11
es:size-ending|4-5|.|	determiner 9	end 23
es:size-ending|4-5|?|	,verb-saying 6
es:size-ending|4-5|none|	,preposition 13	,subordinator 9	,that -8	,verb-saying 11	,word -13	; 8	coordinator 10	word -7	— 11
es:size-ending|6-9|.|	determiner 10	end 12
es:size-ending|6-9|?|	,pronoun 8	end 7	— 9
es:size-ending|6-9|none|	,auxiliary 10	,preposition 10	,verb-judging 6	,verb-saying 17	,word 14	: 11	coordinator 7	end 14	stop 8	— 11
es:size-follow|10+|	,word 9	stop 16	— 8
es:size-follow|1|	,determiner -10	,pronoun 7	,quote -11	,subordinator 6	,that -7	,verb-saying 8	auxiliary 6	capital -10	determiner 7	end 11	pronoun -9	word -12
es:size-follow|2|	,determiner -9	,that -9	,verb-saying 11	,word -7	: 8	adverb 9	auxiliary 6	coordinator 9	determiner -10	end -9	word -16	— 9
es:size-follow|3|	( -8	,auxiliary -9	,preposition -10	,word -11	determiner 12	end 14	word 11
es:size-follow|4-5|	,preposition 13	,subordinator 9	,that -8	,verb-saying 11	,word -13	; 8	coordinator 10	determiner 9	word -7	— 10
es:size-follow|6-9|	,auxiliary 10	,preposition 10	,verb-judging 6	,verb-saying 17	,word 14	: 11	coordinator 7	determiner 10	end 19	stop 8	— 12
es:size-intro|10+|	, 9	: 18	preposition 11	word 7
es:size-intro|1|	, -16	auxiliary 6	capital -13	coordinator -11	determiner -7	start 8	stop 8	verb-judging 9	verb-saying -7
es:size-intro|2|	, 10	capital -6	preposition 6	stop 16	verb-judging -15	verb-saying 7
es:size-intro|3|	, -6	auxiliary 13	determiner -12	start 15	stop 15	that 9	verb-judging -11
es:size-intro|4-5|	% 7	, -9	: 8	adverb -6	capital 10	determiner 9	preposition -6	stop 28	that 9
es:size-intro|6-9|	auxiliary 12	capital 11	start 23	stop 24	verb-saying 11	word 13
es:size|	10+ 14	4-5 -9	6-9 12
es:subject|elided|	,auxiliary 7	,preposition 8	,pronoun 11	,verb-saying 16	,word -11	1 11	2-3 16	4-7 13	8+ 12	: 9	determiner 7	end 10	stop 25	word 6	— 9
es:subject|none|	( -8	,auxiliary -6	,coordinator -8	,determiner -7	,pronoun -7	,quote -11	,that -11	,verb-judging 9	4-7 -10	: 7	capital -7	preposition -16	word -15	— 11
es:subject|own|	,determiner -10	,subordinator 9	,that -7	,verb-saying 12	,word -12	8+ 9	: -14	adverb 9	auxiliary 11	capital -8	coordinator 13	end 10	preposition 8	pronoun -8
es:two-before|,|	capital -7	verb-judging -8	verb-saying 10	word -8
es:two-before|adverb|	: 12	stop 9	word 13
es:two-before|auxiliary|	stop 7	word 14
es:two-before|capital|	: 12	auxiliary 11	preposition 12	stop 14	word 6
es:two-before|coordinator|	that 8	verb-saying 7
es:two-before|determiner|	capital 11	stop 7	verb-saying 8
es:two-before|preposition|	capital 6	determiner -12	pronoun -7	that -7	word -14
es:two-before|pronoun|	stop 7	word 18
es:two-before|quote|	, -12	coordinator -8	stop 13
es:two-before|start|	determiner -10	start 6
es:two-before|stop|	: 7	capital -13	determiner -8	preposition -8
es:two-before|that|	auxiliary -6	determiner 9	verb-judging 9
es:two-before|verb-judging|	determiner 9	preposition 22
es:two-before|verb-saying|	, 16	: 6	determiner 9	stop 16
es:two-before|verb-thinking|	stop 10
es:two-before|word|	% 7	, -10	adverb -6	auxiliary 13	determiner -17	preposition -11	stop 18	that 6	verb-judging -13	verb-saying -8	— -6
es:two-before|—|	stop 6
es:two-words-before|,|	de 9	es -8	jesús -7	la -12	lamentó 10	titulado -6	un -7
es:two-words-before|.|	: 7	el -8
es:two-words-before|arbitraje|	de 6
es:two-words-before|ayer|	: 6
es:two-words-before|bautizado|	como -9
es:two-words-before|calificó|	de 10
es:two-words-before|cartel|	: -15
es:two-words-before|conoce|	como -12
es:two-words-before|conocido|	como -10
es:two-words-before|corrige|	: 9
es:two-words-before|cuenta|	, 8
es:two-words-before|definió|	como 10
es:two-words-before|describe|	como 7
es:two-words-before|de|	publicar -7
es:two-words-before|dijo|	. 6	: 10
es:two-words-before|discrepa|	: 7
es:two-words-before|el|	conflicto 9
es:two-words-before|expresó|	su 12
es:two-words-before|hablan|	de -7
es:two-words-before|habló|	de 19
es:two-words-before|había|	dicho -8
es:two-words-before|ha|	sido 6
es:two-words-before|hierro|	: 10
es:two-words-before|hombros|	: 15
es:two-words-before|la|	considera 8	etiqueta -9	ley 9	llamada -8	norma 8	palabra -9	revista -9
es:two-words-before|lejos|	: 10
es:two-words-before|letrero|	: -6
es:two-words-before|lo|	considera 7	llaman -6
es:two-words-before|miedo|	. 9
es:two-words-before|modo|	: 8
es:two-words-before|niega|	: 7
es:two-words-before|nombre|	: -13	de -8
es:two-words-before|palabras|	: 7
es:two-words-before|palabra|	: 11
es:two-words-before|por|	título -8
es:two-words-before|puerta|	. 6
es:two-words-before|relató|	. 7
es:two-words-before|se|	declaró 10	llama -11	titula -9
es:two-words-before|soltó|	: 7
es:two-words-before|start|	el -8	start 6
es:two-words-before|tajante|	: 10
es:two-words-before|tildó|	de 10
es:two-words-before|trata|	de 12
es:two-words-before|tres|	. 6
es:two-words-before|voz|	: 9
es:two-words-before|x|	: 8
es:two-words-before|y|	que 8
es:two-words-before||	, -12	. 13	y -8
es:two-words-before|—|	. 6
es:verb|false|1|	other -10
es:verb|false|2-3|	other 14	upper -7
es:verb|false|4-7|	upper -6
es:verb|false|8+|	lower 11	other 7
es:verb|true|1|	lower -6	upper -6
es:verb|true|2-3|	lower 16	upper 9
es:verb|true|4-7|	lower 17	other 9	upper 8
es:verb|true|8+|	lower 7	upper 11
es:word-after|	( -9	, -7	al -10	de 6	el 11	end 9	la -6	las 8	para 8	por -8	se -6	su 12	un -8	y 6	— 7
es:word-after|(|	none -9
es:word-after|,|	! 6	? 10	none -7
es:word-after|al|	none -10
es:word-after|de|	none 6
es:word-after|el|	. 7
es:word-after|end|	. 28	? 12
es:word-after|las|	none 8
es:word-after|la|	. 12	none -9
es:word-after|para|	none 8
es:word-after|por|	none -8
es:word-after|se|	none -6
es:word-after|su|	none 12
es:word-after|un|	none -8
es:word-after|—|	? 11
es:word-before|	% 7	, -11	. 24	: 6	? 13	a 13	alias -7	como -9	conflicto 9	considera 12	de 7	declaró 10	decían -10	del -8	dicho -8	el -7	en -6	era -6	escribió -7	estaba 10	está 13	etiqueta -9	habrá -9	hay 10	jesús -7	la -10	lamentó 10	ley 9	llama -16	llamada -8	llamado -8	llaman -16	llamar -11	los -7	norma 8	palabra -9	piden 6	publicar -7	que 8	revista -9	sería 12	sido 6	son 6	start 6	su 11	titula -9	titulado -6	todavía 12	título -8	una -11	ve 11	— -6
es:word-before|%|	4-7 7
es:word-before|,|	1 -16	4-7 -8
es:word-before|.|	1 6	2-3 20	4-7 31
es:word-before|:|	8+ 29
es:word-before|?|	1 6	2-3 10	4-7 15
es:word-before|admite|	2-3 11
es:word-before|a|	2-3 8	4-7 10	8+ 11
es:word-before|como|	4-7 -10
es:word-before|conflicto|	4-7 9
es:word-before|considera|	1 10
es:word-before|declaró|	4-7 10
es:word-before|decían|	2-3 -7
es:word-before|del|	2-3 -7
es:word-before|de|	8+ 7
es:word-before|dicho|	1 -8
es:word-before|el|	2-3 -14
es:word-before|en|	1 -14	4-7 9
es:word-before|era|	4-7 -6
es:word-before|está|	2-3 10	4-7 10
es:word-before|es|	4-7 9
es:word-before|etiqueta|	1 -9
es:word-before|fue|	4-7 11
es:word-before|jesús|	1 -7
es:word-before|la|	1 -9	2-3 -6
es:word-before|llamado|	2-3 -8
es:word-before|llaman|	1 -9	2-3 -14
es:word-before|llamar|	2-3 -11
es:word-before|llama|	2-3 -15
es:word-before|los|	2-3 -7
es:word-before|palabra|	1 -9
es:word-before|publicar|	4-7 -6
es:word-before|que|	2-3 9	4-7 10
es:word-before|revista|	2-3 -9
es:word-before|son|	4-7 12
es:word-before|start|	1 8	2-3 10	8+ 6
es:word-before|su|	2-3 11
es:word-before|titulado|	4-7 -6
es:word-before|titula|	1 -9
es:word-before|una|	2-3 -11
es:word-before|un|	1 -10	4-7 9
es:word-before|ve|	1 8
es:word-before|y|	1 -11	2-3 -8	4-7 10
es:work|near|none|,|	first -9
es:work|near|none|:|	first -11
es:work|near|none|	all-one -9	first -17	none 11
es:work|near|none|preposition|	first -10
es:work|near|none|word|	none 6
es:work|none|none|%|	none 7
es:work|none|none|,|	all-one -8	first -12	some -7
es:work|none|none|:|	all -8	first 9	most 10	none 8	titled 11
es:work|none|none|adverb|	none 12
es:work|none|none|	all -9	none 6	some -7	titled -8
es:work|none|none|auxiliary|	first -7
es:work|none|none|capital|	all-one -10	first -10	none 6
es:work|none|none|coordinator|	all-one -9
es:work|none|none|determiner|	all-one -9	first -10	some -7
es:work|none|none|preposition|	all -10	all-one -18	none 6
es:work|none|none|start|	all-one 8
es:work|none|none|stop|	all-one 8	first 32	most 13
es:work|none|none|that|	none 10
es:work|none|none|verb-judging|	all-one -6
es:work|none|none|verb-saying|	all -7	all-one -8
es:work|none|none|word|	all -8	all-one -15	first -7	none 6	some 13
es:work|right|none|	first -8
es:work|right|none|word|	first -8
family|"|	1 14
family|'|	8+ 22
family|,|	4-7 18	8+ 11
family|none|	1 17	2-3 24	4-7 23	8+ 10
family|«|	1 -10	2-3 -6
family|»|	1 -13	2-3 -9	4-7 12	8+ 17
family|‘|	1 -19	2-3 -10	4-7 -6	8+ 34
family|’|	4-7 10
family|‚|	4-7 9
family|“|	1 -9	8+ 6
family|„|	2-3 8	8+ 17
follow|	( -22	) -9	+ 10	, -9	,capital -6	,preposition -22	,pronoun -8	,quote -13	,that -19	,verb-judging 16	,verb-saying 17	,verb-thinking 14	,word -17	adverb -7	auxiliary -28	capital 11	end 20	pronoun 13	quote -7	subordinator 7	word -18	– -6
fr:alone|alone|	2-3 10	4-7 12
fr:alone|first|	2-3 -12	4-7 26	8+ 11
fr:best-gap|according-to|according|gap|according-to|,|	2-3 12	4-7 20	8+ 11
fr:best-gap|according-to|according|gap|according-to|;|	2-3 -7
fr:best-gap|actor-nearby|naked||	1 -13	8+ 17
fr:best-gap|colon|naked||	4-7 13
fr:best-gap|named-before|naked||	4-7 17
fr:best-gap|named-nearby|naked||	1 14	8+ 20
fr:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 6
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 12	8+ 6
fr:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 -6
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 13
fr:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -6
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 11	4-7 10	8+ 8
fr:best-gap|sentence-after|apposed|gap|sentence-after||	8+ 10
fr:best-gap|sentence-after|thinking|gap|sentence-after||	4-7 8
fr:best-gap|sentence-before|direct|gap|sentence-before||	4-7 7
fr:best-gap|sentence-before|saying|gap|sentence-before|,s|	1 9
fr:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -10	4-7 7
fr:best-gap|sentence-before|saying|gap|sentence-before||	4-7 11
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 7
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	4-7 9
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 14
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 10
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -10
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 8
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 18
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 8	2-3 10	4-7 11
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -7	2-3 -6	8+ 7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 -10
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 -8	4-7 10
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 12
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 11	4-7 6	8+ 14
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 -9	8+ 15
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 8
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	8+ 7
fr:best-gap|topic|naked||	2-3 -6	8+ 19
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -6
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -6
fr:best-intro|(|naked|2-4|	2-3 -7
fr:best-intro|,|according|1|	2-3 8	4-7 6
fr:best-intro|,|according|5-10|	4-7 7
fr:best-intro|,|according|far|	2-3 8
fr:best-intro|,|naked|1|	1 6
fr:best-intro|,|naked|far|	2-3 -10	4-7 -7	8+ 9
fr:best-intro|,|saying|5-10|	1 -6	4-7 10	8+ 6
fr:best-intro|:|according|1|	2-3 10
fr:best-intro|:|apposed|2-4|	8+ 6
fr:best-intro|:|apposition|far|	8+ 8
fr:best-intro|:|naked|1|	4-7 8
fr:best-intro|:|naked|2-4|	2-3 -13	8+ 12
fr:best-intro|:|naked|5-10|	1 -13	2-3 -16	8+ 26
fr:best-intro|:|naked|far|	2-3 -8	4-7 9	8+ 19
fr:best-intro|:|saying|1|	4-7 14	8+ 15
fr:best-intro|:|saying|2-4|	4-7 14	8+ 6
fr:best-intro|:|thinking|2-4|	8+ 8
fr:best-intro|adverb|naked|5-10|	1 11
fr:best-intro|adverb|saying|1|	2-3 -7
fr:best-intro|auxiliary|according|5-10|	4-7 8
fr:best-intro|auxiliary|apposed|0|	4-7 7
fr:best-intro|auxiliary|naked|far|	4-7 10
fr:best-intro|auxiliary|saying|1|	2-3 9	4-7 13
fr:best-intro|auxiliary|saying|2-4|	1 11	2-3 8	4-7 6
fr:best-intro|auxiliary|saying|5-10|	1 11
fr:best-intro|auxiliary|saying|far|	1 9
fr:best-intro|capital|saying|2-4|	4-7 10
fr:best-intro|coordinator|naked|far|	2-3 7
fr:best-intro|determiner|judging|1|	2-3 8
fr:best-intro|determiner|judging|2-4|	1 9	4-7 6
fr:best-intro|determiner|naked|2-4|	1 16	2-3 -20
fr:best-intro|determiner|naked|5-10|	1 -25	2-3 11
fr:best-intro|determiner|naked|far|	1 -9	2-3 -16
fr:best-intro|determiner|saying|1|	1 13	2-3 6
fr:best-intro|determiner|saying|2-4|	1 10	2-3 -13
fr:best-intro|determiner|saying|5-10|	2-3 -18
fr:best-intro|determiner|saying|far|	2-3 11
fr:best-intro|preposition|according|far|	1 -9
fr:best-intro|preposition|apposed|2-4|	4-7 10
fr:best-intro|preposition|judging|1|	2-3 15
fr:best-intro|preposition|judging|5-10|	1 11
fr:best-intro|preposition|naked|1|	4-7 -8
fr:best-intro|preposition|naked|5-10|	1 -16	2-3 9	4-7 -8
fr:best-intro|preposition|saying|1|	2-3 11
fr:best-intro|preposition|saying|2-4|	1 -10	8+ 8
fr:best-intro|preposition|saying|far|	2-3 10
fr:best-intro|pronoun|saying|2-4|	4-7 8
fr:best-intro|quote|naked|far|	4-7 6
fr:best-intro|start|naked|2-4|	4-7 13	8+ 6
fr:best-intro|start|naked|5-10|	8+ 13
fr:best-intro|start|naked|far|	4-7 11	8+ 13
fr:best-intro|start|other|1|	8+ 9
fr:best-intro|start|saying|1|	4-7 20	8+ 8
fr:best-intro|start|saying|2-4|	8+ 10
fr:best-intro|stop|direct|2-4|	4-7 6
fr:best-intro|stop|naked|2-4|	2-3 7	4-7 10
fr:best-intro|stop|naked|5-10|	2-3 6	8+ 11
fr:best-intro|stop|naked|far|	8+ 15
fr:best-intro|stop|other|1|	2-3 12	4-7 14	8+ 12
fr:best-intro|stop|saying|1|	1 9	2-3 19	4-7 23	8+ 7
fr:best-intro|stop|saying|2-4|	1 9	2-3 12	4-7 27
fr:best-intro|stop|saying|5-10|	4-7 8
fr:best-intro|stop|saying|far|	4-7 6
fr:best-intro|that|saying|1|	2-3 9	4-7 9	8+ 6
fr:best-intro|verb-judging|judging|0|	2-3 6	4-7 6
fr:best-intro|verb-judging|naked|far|	1 8
fr:best-intro|verb-saying|naked|2-4|	4-7 10
fr:best-intro|verb-saying|naked|5-10|	2-3 -7	4-7 14	8+ 7
fr:best-intro|verb-saying|naked|far|	4-7 9
fr:best-intro|verb-saying|saying|0|	1 7	8+ 10
fr:best-intro|verb-saying|saying|2-4|	2-3 9
fr:best-intro|word|according|1|	4-7 10
fr:best-intro|word|according|2-4|	4-7 10
fr:best-intro|word|according|far|	4-7 10
fr:best-intro|word|apposed|5-10|	4-7 11
fr:best-intro|word|direct|5-10|	2-3 -6
fr:best-intro|word|judging|1|	1 -6
fr:best-intro|word|judging|2-4|	4-7 11
fr:best-intro|word|naked|1|	2-3 -7
fr:best-intro|word|naked|2-4|	2-3 -12
fr:best-intro|word|naked|5-10|	1 12
fr:best-intro|word|naked|far|	1 -9	2-3 -15	8+ 7
fr:best-intro|word|saying|2-4|	2-3 10	4-7 6	8+ 9
fr:best-intro|word|saying|5-10|	2-3 14	8+ 12
fr:best-intro|word|saying|far|	1 -12	2-3 -13	4-7 13
fr:best-intro|—|naked|far|	2-3 11
fr:best-intro|’|judging|2-4|	2-3 7	4-7 8
fr:best-lead|lower|,|according|	according-to 15
fr:best-lead|lower|,|naked|	named-nearby 12
fr:best-lead|lower|,|saying|	verb-then-speaker 14
fr:best-lead|lower|:|naked|	topic -14
fr:best-lead|lower|:|saying|	quote-then-verb 12
fr:best-lead|lower|adverb|judging|	speaker-then-quote 8
fr:best-lead|lower|adverb|saying|	speaker-then-quote -13
fr:best-lead|lower|auxiliary|according|	according-to -8
fr:best-lead|lower|auxiliary|apposed|	speaker-then-quote 9
fr:best-lead|lower|auxiliary|naked|	topic -7
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 14	sentence-before 9	speaker-then-quote 20
fr:best-lead|lower|capital|according|	according-to 7
fr:best-lead|lower|capital|saying|	speaker-then-quote 11
fr:best-lead|lower|coordinator|naked|	named-nearby 8
fr:best-lead|lower|determiner|naked|	named-nearby 11	topic -10
fr:best-lead|lower|determiner|saying|	speaker-then-quote -11
fr:best-lead|lower|preposition|apposed|	speaker-then-quote 10
fr:best-lead|lower|preposition|direct|	speaker-then-quote 9
fr:best-lead|lower|preposition|judging|	speaker-then-quote 11
fr:best-lead|lower|preposition|naked|	named-nearby -16
fr:best-lead|lower|pronoun|according|	according-to 9
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 12
fr:best-lead|lower|that|according|	according-to -6
fr:best-lead|lower|that|judging|	speaker-then-quote 6
fr:best-lead|lower|that|naked|	topic 7
fr:best-lead|lower|that|saying|	speaker-then-quote 14
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 8
fr:best-lead|lower|verb-judging|naked|	topic 11
fr:best-lead|lower|verb-saying|naked|	topic 14
fr:best-lead|lower|verb-thinking|naked|	topic 8
fr:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 7
fr:best-lead|lower|word|according|	according-to 12
fr:best-lead|lower|word|apposed|	speaker-then-quote 12
fr:best-lead|lower|word|naked|	actor-nearby -16	named-nearby 10
fr:best-lead|lower|word|relative|	speaker-then-quote 10
fr:best-lead|lower|word|saying|	quote-then-speaker -10	verb-then-speaker 12
fr:best-lead|lower|’|saying|	speaker-then-quote 13
fr:best-lead|upper|,|naked|	actor-nearby -10	named-nearby -11	topic -6
fr:best-lead|upper|,|other|	quote-then-verb -7
fr:best-lead|upper|,|saying|	sentence-before -6	speaker-then-quote -6	verb-then-speaker -8
fr:best-lead|upper|:|according|	according-to 7
fr:best-lead|upper|:|apposition|	sentence-before 8
fr:best-lead|upper|:|naked|	colon 15
fr:best-lead|upper|:|saying|	sentence-before 8	speaker-then-quote -6
fr:best-lead|upper|:|thinking|	speaker-then-quote 8
fr:best-lead|upper|determiner|naked|	actor-nearby -9	named-nearby -7	topic -8
fr:best-lead|upper|preposition|according|	according-to -6
fr:best-lead|upper|preposition|naked|	actor-nearby -9	named-nearby -10	topic -8
fr:best-lead|upper|preposition|saying|	speaker-then-quote -7	verb-then-speaker -7
fr:best-lead|upper|quote|naked|	actor-nearby 7
fr:best-lead|upper|start|naked|	named-nearby 17	topic 8
fr:best-lead|upper|start|other|	quote-then-verb 9
fr:best-lead|upper|start|saying|	quote-then-speaker 10	quote-then-verb 15
fr:best-lead|upper|stop|according|	sentence-before 11
fr:best-lead|upper|stop|apposition|	sentence-before 6
fr:best-lead|upper|stop|naked|	named-before 16	named-nearby 10
fr:best-lead|upper|stop|other|	quote-then-verb 17
fr:best-lead|upper|stop|saying|	quote-then-speaker 23	quote-then-verb 22	sentence-after 8	sentence-before 14
fr:best-lead|upper|verb-saying|naked|	named-nearby -11
fr:best-lead|upper|word|direct|	speaker-then-quote -8
fr:best-lead|upper|word|judging|	quote-then-verb -6
fr:best-lead|upper|word|naked|	actor-nearby -9	named-nearby -14	topic -12
fr:best-lead|upper|word|saying|	quote-then-verb -6	sentence-before -7	speaker-then-quote -11
fr:best-lead|upper|—|naked|	actor-nearby 11
fr:best-lemma|	admettre 15	afficher -7	affirmer 12	agacer -8	amuser 8	appeler -8	assurer 9	avertir 10	avouer 10	balayer 8	calculer 7	conclure 10	concéder 9	confier 17	confirmer -8	contester 10	corriger 8	crier 14	croire 8	demander 12	déclarer 7	décrire 11	défendre -7	dénoncer 8	déplorer 10	désoler 7	emporter -8	enquérir 7	estimer 15	glisser 11	grincer 7	imager 9	indiquer 13	insister 12	ironiser 16	jubiler 6	juger 18	justifier 6	lancer 6	lire -6	louer 10	lâcher 11	marteler 10	moquer 8	murmurer 10	noter 10	nuancer 9	observer 7	pester 7	philosopher 9	plaider -17	poursuivre 9	protester 12	préciser 15	prédire 10	préférer 11	prévenir -11	prévoir -7	qualifier 11	raconter 9	rappeler -10	reconnaître 14	rectifier 7	relativiser 10	reprendre 6	requérir 11	rigoler 8	rire 6	réagir 11	réjouir 9	répliquer 13	répondre 20	répéter 10	résumer 10	rétorquer 9	saluer 15	souffler 10	souhaiter 7	soupirer 8	souri 6	sourire 16	souvenir 10	tempérer 9	tonner 11	trancher 11	témoigner 7	vanter 8	voir 14	vouloir -7	écrire -8	étonner 8	évoquer 19
fr:best-lemma|admettre|quote-then-verb|	1 8
fr:best-lemma|affirmer|quote-then-speaker|	2-4 7
fr:best-lemma|affirmer|quote-then-verb|	1 6
fr:best-lemma|affirmer|speaker-then-quote|	2-4 9	5-10 8
fr:best-lemma|ajouter|quote-then-speaker|	2-4 12
fr:best-lemma|ajouter|quote-then-verb|	1 12
fr:best-lemma|amuser|quote-then-verb|	1 7
fr:best-lemma|annoncer|speaker-then-quote|	2-4 12
fr:best-lemma|appeler|speaker-then-quote|	0 -17	1 -10	2-4 9
fr:best-lemma|assurer|quote-then-verb|	1 11
fr:best-lemma|assurer|speaker-then-quote|	2-4 12
fr:best-lemma|balayer|quote-then-verb|	1 8
fr:best-lemma|commenter|quote-then-verb|	1 11
fr:best-lemma|commenter|sentence-before|	far 6
fr:best-lemma|conclure|quote-then-verb|	1 8
fr:best-lemma|conclure|speaker-then-quote|	1 7
fr:best-lemma|confier|quote-then-verb|	1 12
fr:best-lemma|confier|speaker-then-quote|	5-10 9
fr:best-lemma|confirmer|speaker-then-quote|	5-10 -7
fr:best-lemma|constater|quote-then-verb|	1 6
fr:best-lemma|contester|speaker-then-quote|	0 10
fr:best-lemma|corriger|quote-then-verb|	1 9
fr:best-lemma|crier|speaker-then-quote|	1 12
fr:best-lemma|croire|speaker-then-quote|	2-4 6
fr:best-lemma|demander|quote-then-verb|	1 8
fr:best-lemma|demander|speaker-then-quote|	1 6	2-4 8
fr:best-lemma|dire|quote-then-speaker|	2-4 12
fr:best-lemma|dire|quote-then-verb|	1 12
fr:best-lemma|dire|sentence-before|	1 7
fr:best-lemma|dire|speaker-then-quote|	2-4 9
fr:best-lemma|déclarer|quote-then-speaker|	2-4 6
fr:best-lemma|déclarer|quote-then-verb|	1 8
fr:best-lemma|défendre|speaker-then-quote|	2-4 -7
fr:best-lemma|dénoncer|quote-then-verb|	1 6
fr:best-lemma|dénoncer|speaker-then-quote|	0 11	2-4 11
fr:best-lemma|désoler|quote-then-verb|	1 7
fr:best-lemma|détailler|quote-then-verb|	1 6
fr:best-lemma|emporter|quote-then-verb|	1 9
fr:best-lemma|estimer|quote-then-verb|	1 8
fr:best-lemma|estimer|speaker-then-quote|	2-4 12	5-10 12
fr:best-lemma|expliquer|quote-then-speaker|	2-4 7
fr:best-lemma|exposer|quote-then-verb|	1 7
fr:best-lemma|faire_valoir|quote-then-speaker|	2-4 -6
fr:best-lemma|faire_valoir|quote-then-verb|	1 9
fr:best-lemma|faire_valoir|speaker-then-quote|	5-10 11
fr:best-lemma|féliciter|quote-then-verb|	1 7
fr:best-lemma|féliciter|speaker-then-quote|	2-4 10	5-10 10
fr:best-lemma|glisser|quote-then-speaker|	2-4 9
fr:best-lemma|glisser|quote-then-verb|	1 9
fr:best-lemma|grincer|quote-then-verb|	1 6
fr:best-lemma|imager|quote-then-verb|	1 6
fr:best-lemma|indiquer|quote-then-verb|	1 9
fr:best-lemma|indiquer|speaker-then-quote|	2-4 9
fr:best-lemma|insister|quote-then-speaker|	2-4 8
fr:best-lemma|insister|quote-then-verb|	1 6
fr:best-lemma|inviter|speaker-then-quote|	2-4 10
fr:best-lemma|invoquer|speaker-then-quote|	1 -6
fr:best-lemma|ironiser|quote-then-verb|	1 7
fr:best-lemma|jubiler|quote-then-verb|	1 6
fr:best-lemma|juger|quote-then-verb|	1 7
fr:best-lemma|juger|speaker-then-quote|	0 13	2-4 16
fr:best-lemma|lancer|quote-then-speaker|	2-4 8
fr:best-lemma|lancer|quote-then-verb|	1 9
fr:best-lemma|lire|quote-then-speaker|	2-4 8
fr:best-lemma|lire|quote-then-verb|	1 9
fr:best-lemma|lire|speaker-then-quote|	1 -8
fr:best-lemma|lâcher|quote-then-verb|	1 9
fr:best-lemma|lâcher|speaker-then-quote|	5-10 8
fr:best-lemma|marteler|quote-then-speaker|	2-4 10
fr:best-lemma|marteler|quote-then-verb|	1 6
fr:best-lemma|murmurer|quote-then-verb|	1 6
fr:best-lemma|none|according-to|	1 10
fr:best-lemma|none|actor-nearby|	2-4 -6	5-10 -6
fr:best-lemma|none|colon|	1 11
fr:best-lemma|none|named-before|	1 9	5-10 14	far 10
fr:best-lemma|none|named-nearby|	2-4 12
fr:best-lemma|none|sentence-after|	0 7
fr:best-lemma|none|sentence-before|	2-4 8
fr:best-lemma|none|speaker-then-quote|	0 7	2-4 6
fr:best-lemma|none|topic|	1 -9	2-4 -10	5-10 6
fr:best-lemma|noter|quote-then-verb|	1 6
fr:best-lemma|nuancer|quote-then-verb|	1 8
fr:best-lemma|observer|quote-then-speaker|	2-4 6
fr:best-lemma|observer|quote-then-verb|	1 9
fr:best-lemma|parler|speaker-then-quote|	1 14	5-10 9
fr:best-lemma|pester|quote-then-verb|	1 7
fr:best-lemma|philosopher|quote-then-verb|	1 6
fr:best-lemma|plaider|quote-then-verb|	1 11
fr:best-lemma|plaider|speaker-then-quote|	2-4 -14	far -9
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 6
fr:best-lemma|plaisanter|quote-then-verb|	1 9
fr:best-lemma|poursuivre|quote-then-verb|	1 9
fr:best-lemma|promettre|quote-then-verb|	1 7
fr:best-lemma|promettre|speaker-then-quote|	0 7	1 8	2-4 13
fr:best-lemma|préciser|quote-then-verb|	1 12
fr:best-lemma|préciser|speaker-then-quote|	5-10 9
fr:best-lemma|préférer|speaker-then-quote|	2-4 11
fr:best-lemma|prévenir|quote-then-verb|	1 10
fr:best-lemma|prévenir|speaker-then-quote|	2-4 -7	5-10 -7
fr:best-lemma|qualifier|speaker-then-quote|	5-10 9
fr:best-lemma|raconter|quote-then-speaker|	2-4 6
fr:best-lemma|raconter|quote-then-verb|	1 7
fr:best-lemma|raconter|sentence-before|	far 6
fr:best-lemma|raconter|speaker-then-quote|	5-10 10
fr:best-lemma|rappeler|speaker-then-quote|	2-4 -6
fr:best-lemma|reconnaître|quote-then-verb|	1 7
fr:best-lemma|reconnaître|speaker-then-quote|	0 7	5-10 11
fr:best-lemma|rectifier|quote-then-verb|	1 7
fr:best-lemma|regretter|quote-then-verb|	1 8
fr:best-lemma|relativiser|speaker-then-quote|	1 9
fr:best-lemma|relever|quote-then-verb|	1 7
fr:best-lemma|relever|speaker-then-quote|	0 6
fr:best-lemma|reprendre|quote-then-verb|	1 6
fr:best-lemma|rigoler|quote-then-verb|	1 8
fr:best-lemma|réagir|quote-then-verb|	1 11
fr:best-lemma|réclamer|speaker-then-quote|	1 8	2-4 -8
fr:best-lemma|réjouir|quote-then-verb|	1 6
fr:best-lemma|répliquer|quote-then-verb|	1 7
fr:best-lemma|répondre|quote-then-speaker|	2-4 9
fr:best-lemma|répondre|quote-then-verb|	1 11
fr:best-lemma|répondre|speaker-then-quote|	2-4 12	5-10 7
fr:best-lemma|résumer|quote-then-speaker|	2-4 6
fr:best-lemma|résumer|quote-then-verb|	1 11
fr:best-lemma|rétorquer|quote-then-verb|	1 8
fr:best-lemma|saluer|speaker-then-quote|	0 7	1 9	2-4 8
fr:best-lemma|souffler|quote-then-verb|	1 9
fr:best-lemma|souligner|quote-then-speaker|	2-4 6
fr:best-lemma|souligner|speaker-then-quote|	2-4 11
fr:best-lemma|soupirer|quote-then-verb|	1 8
fr:best-lemma|sourire|quote-then-verb|	1 9
fr:best-lemma|soutenir|speaker-then-quote|	2-4 7
fr:best-lemma|souvenir|quote-then-verb|	1 8
fr:best-lemma|tempérer|quote-then-verb|	1 6
fr:best-lemma|tonner|quote-then-verb|	1 7
fr:best-lemma|trancher|quote-then-verb|	1 9
fr:best-lemma|trouver|speaker-then-quote|	5-10 7
fr:best-lemma|témoigner|quote-then-verb|	1 7
fr:best-lemma|unlisted|quote-then-verb|	0 -6
fr:best-lemma|voir|speaker-then-quote|	0 6	2-4 10
fr:best-lemma|vouloir|speaker-then-quote|	2-4 -7
fr:best-lemma|écrire|quote-then-speaker|	2-4 8
fr:best-lemma|écrire|quote-then-verb|	1 10
fr:best-lemma|étonner|quote-then-verb|	1 7
fr:best-lemma|évoquer|speaker-then-quote|	0 9	1 10	2-4 14	5-10 8
fr:best-near|according-to|according|	1 10
fr:best-near|according|1|	2-3 8	4-7 13
fr:best-near|according|2-4|	4-7 13	8+ 6
fr:best-near|according|5-10|	4-7 10	8+ 10
fr:best-near|according|far|	1 -9	4-7 13	8+ 6
fr:best-near|actor-nearby|naked|	2-4 -6	5-10 -6
fr:best-near|apposed|0|	4-7 7
fr:best-near|apposed|2-4|	4-7 11	8+ 6
fr:best-near|apposed|far|	2-3 6
fr:best-near|apposition|far|	4-7 11	8+ 8
fr:best-near|colon|naked|	1 11
fr:best-near|direct|5-10|	2-3 -10	4-7 7
fr:best-near|direct|far|	2-3 6	4-7 -7
fr:best-near|judging|0|	2-3 6	4-7 7
fr:best-near|judging|1|	2-3 13	4-7 10
fr:best-near|judging|2-4|	4-7 14
fr:best-near|judging|5-10|	1 14	4-7 12
fr:best-near|naked|1|	2-3 -8
fr:best-near|naked|2-4|	1 13	2-3 -12	8+ 13
fr:best-near|naked|5-10|	2-3 12	4-7 -8	8+ 22
fr:best-near|naked|far|	2-3 -9	4-7 10	8+ 21
fr:best-near|named-before|naked|	1 9	5-10 14	far 10
fr:best-near|named-nearby|naked|	2-4 12
fr:best-near|other|0|	2-3 -6
fr:best-near|other|1|	8+ 13
fr:best-near|other|2-4|	4-7 -6
fr:best-near|quote-then-speaker|saying|	2-4 11
fr:best-near|quote-then-verb|judging|	1 6
fr:best-near|quote-then-verb|other|	0 -6
fr:best-near|quote-then-verb|saying|	1 11	5-10 11
fr:best-near|saying|0|	1 7	8+ 9
fr:best-near|saying|1|	8+ 11
fr:best-near|saying|2-4|	2-3 -7	8+ 8
fr:best-near|saying|5-10|	4-7 -6
fr:best-near|saying|far|	4-7 16
fr:best-near|sentence-after|saying|	0 7
fr:best-near|sentence-after|thinking|	0 8
fr:best-near|sentence-before|direct|	2-4 6
fr:best-near|sentence-before|saying|	1 10	2-4 10	5-10 6	far 10
fr:best-near|speaker-then-quote|apposed|	0 7	2-4 9	far 6
fr:best-near|speaker-then-quote|judging|	0 8	1 14	5-10 9
fr:best-near|speaker-then-quote|relative|	5-10 10
fr:best-near|speaker-then-quote|saying|	5-10 -12
fr:best-near|speaker-then-quote|thinking|	0 7	5-10 8
fr:best-near|thinking|0|	4-7 8
fr:best-near|thinking|2-4|	1 -8	8+ 8
fr:best-near|thinking|5-10|	4-7 8
fr:best-near|topic|naked|	1 -9	2-4 -10	5-10 6
fr:best-near|verb-then-speaker|saying|	2-4 -8
fr:best-negated|	true -9
fr:best-order|according|according|1|	2-3 8	4-7 13
fr:best-order|according|according|2-4|	4-7 13	8+ 6
fr:best-order|according|according|5-10|	4-7 10	8+ 10
fr:best-order|according|according|far|	1 -9	4-7 13	8+ 6
fr:best-order|apposed|apposed|0|	4-7 7
fr:best-order|apposed|apposed|2-4|	4-7 11	8+ 6
fr:best-order|apposed|apposed|far|	2-3 6
fr:best-order|apposed|judging|2-4|	4-7 10
fr:best-order|apposed|judging|5-10|	4-7 9
fr:best-order|apposed|saying|0|	2-3 11	4-7 18
fr:best-order|apposed|saying|1|	4-7 6	8+ 12
fr:best-order|apposed|saying|2-4|	1 -7	4-7 19	8+ 7
fr:best-order|apposed|saying|5-10|	8+ 9
fr:best-order|apposed|thinking|2-4|	8+ 7
fr:best-order|apposition|apposition|far|	4-7 11	8+ 8
fr:best-order|apposition|judging|1|	2-3 11
fr:best-order|apposition|judging|2-4|	1 8	2-3 13	4-7 6
fr:best-order|apposition|saying|0|	2-3 10	4-7 12
fr:best-order|apposition|saying|1|	4-7 8
fr:best-order|apposition|saying|2-4|	1 -6	4-7 8	8+ 9
fr:best-order|apposition|saying|5-10|	2-3 -8
fr:best-order|direct|direct|5-10|	2-3 -10	4-7 7
fr:best-order|direct|direct|far|	2-3 6	4-7 -7
fr:best-order|direct|judging|0|	2-3 7	4-7 6
fr:best-order|direct|judging|1|	2-3 17	4-7 9
fr:best-order|direct|judging|2-4|	1 -8	2-3 -6	4-7 10
fr:best-order|direct|judging|5-10|	1 12	4-7 8
fr:best-order|direct|saying|0|	4-7 -7	8+ 11
fr:best-order|direct|saying|2-4|	8+ 8
fr:best-order|direct|saying|5-10|	4-7 -7
fr:best-order|direct|saying|far|	1 -12	4-7 15
fr:best-order|direct|thinking|0|	4-7 8
fr:best-order|direct|thinking|2-4|	1 -8	8+ 6
fr:best-order|inverted|judging|1|	1 -6
fr:best-order|inverted|other|0|	2-3 -6
fr:best-order|inverted|other|1|	8+ 13
fr:best-order|inverted|saying|1|	2-3 9	4-7 9	8+ 9
fr:best-order|inverted|saying|2-4|	2-3 -8	8+ 6
fr:best-order|inverted|saying|5-10|	1 6	2-3 6	4-7 6	8+ 7
fr:best-order|inverted|saying|far|	1 7	4-7 8
fr:best-order|naked|naked|1|	2-3 -8
fr:best-order|naked|naked|2-4|	1 13	2-3 -12	8+ 13
fr:best-order|naked|naked|5-10|	2-3 12	4-7 -8	8+ 22
fr:best-order|naked|naked|far|	2-3 -9	4-7 10	8+ 21
fr:best-order|relative|saying|1|	2-3 -6
fr:best-order|shared|saying|2-4|	4-7 10
fr:best-phrase|name|	according 6	apposed 14	judging 10	other 6
fr:best-phrase|pronoun|	according 10	direct 8	judging 9	naked -12	other 6	saying -7
fr:best-score|	-1 -9	-2 -14	0 -7	1 7	3 7	4 22	5 7	6 -7
fr:best-score|-1|	4-7 -11
fr:best-score|-2|	1 -15	2-3 -12	4-7 7	8+ 13
fr:best-score|-3|	4-7 -6
fr:best-score|-4|	2-3 -11	4-7 10
fr:best-score|0|	8+ 19
fr:best-score|1|	1 15
fr:best-score|2|	4-7 10	8+ 16
fr:best-score|3|	2-3 6	4-7 7	8+ 13
fr:best-score|4|	2-3 13	4-7 23	8+ 7
fr:best-score|5|	1 11	4-7 25	8+ 7
fr:best-score|6|	2-3 -9	4-7 10	8+ 6
fr:best|according-to|according|	4-7 21	8+ 12
fr:best|actor-nearby|naked|	1 -13	8+ 17
fr:best|colon|naked|	4-7 13
fr:best|named-before|naked|	4-7 17
fr:best|named-nearby|naked|	1 14	8+ 20
fr:best|quote-then-speaker|apposed|	2-3 6
fr:best|quote-then-speaker|saying|	2-3 -6	8+ 6
fr:best|quote-then-verb|judging|	1 -6
fr:best|quote-then-verb|other|	8+ 13
fr:best|quote-then-verb|saying|	2-3 14	4-7 10	8+ 8
fr:best|sentence-after|apposed|	8+ 10
fr:best|sentence-after|saying|	4-7 8
fr:best|sentence-after|thinking|	4-7 8
fr:best|sentence-before|according|	4-7 11
fr:best|sentence-before|apposition|	4-7 13	8+ 8
fr:best|sentence-before|direct|	4-7 7
fr:best|sentence-before|saying|	1 8	2-3 6	4-7 11
fr:best|speaker-then-quote|apposed|	2-3 6	4-7 7	8+ 7
fr:best|speaker-then-quote|judging|	4-7 20
fr:best|speaker-then-quote|saying|	4-7 -7
fr:best|speaker-then-quote|thinking|	1 -8	4-7 9	8+ 9
fr:best|topic|naked|	2-3 -6	8+ 19
fr:best|verb-then-speaker|saying|	2-3 -7	8+ 11
fr:case-follow|all-one|,determiner|	none -8
fr:case-follow|all-one|,pronoun|	none -12
fr:case-follow|all-one|,verb-judging|	none -7
fr:case-follow|all-one|,verb-saying|	none 6
fr:case-follow|all-one|,word|	none -6
fr:case-follow|all-one|auxiliary|	none -6
fr:case-follow|all-one|coordinator|	none -9
fr:case-follow|all-one|end|	. 14
fr:case-follow|all-one|preposition|	none -8
fr:case-follow|all-one|stop|	none -25
fr:case-follow|all-one|word|	none -6
fr:case-follow|all|stop|	none -11
fr:case-follow|first|(|	none -9
fr:case-follow|first|,auxiliary|	? 7	none 13
fr:case-follow|first|,determiner|	none -11
fr:case-follow|first|,verb-saying|	! 6
fr:case-follow|first|:|	none -9
fr:case-follow|first|capital|	. 11	? 6
fr:case-follow|first|coordinator|	. 7	none -7
fr:case-follow|first|determiner|	. 24
fr:case-follow|first|end|	! 11	. 29	? 9	none 9
fr:case-follow|first|preposition|	. 8	? 8	none -12
fr:case-follow|first|pronoun|	. 11	? 7	none -7
fr:case-follow|first|quote|	. 8	? 9
fr:case-follow|first|stop|	none -22
fr:case-follow|first|verb-saying|	none -7
fr:case-follow|first|word|	none -7
fr:case-follow|first|—|	? 7
fr:case-follow|most|,auxiliary|	none 8
fr:case-follow|most|stop|	none -9
fr:case-follow|none|)|	none -8
fr:case-follow|none|,auxiliary|	none -9
fr:case-follow|none|,preposition|	none -7
fr:case-follow|none|,pronoun|	none -7
fr:case-follow|none|,quote|	none -6
fr:case-follow|none|auxiliary|	none -7
fr:case-follow|none|determiner|	. 6
fr:case-follow|none|end|	none 8
fr:case-follow|none|pronoun|	. 6
fr:case-follow|none|stop|	none 11
fr:case-follow|titled|end|	none 12
fr:case-intro|all-one|	, -11	: 7	coordinator -6	determiner -9	preposition -14	stop 14	verb-saying -15	word -14
fr:case-intro|all|	, -7	: -10	determiner -6	preposition -7	stop -7	word -9
fr:case-intro|first|	, -12	capital -7	determiner -7	preposition -13	quote 9	stop 12	word -15	— 9
fr:case-intro|none|	( -9	, 12	: -10	coordinator 6	verb-judging 18	verb-saying 6	verb-thinking 12
fr:case-intro|some|	, 12	auxiliary 7
fr:case-intro|titled|	: 10
fr:case|all-one|	4-5 -8
fr:case|all|	2 -12	3 -10	4-5 -6
fr:case|first|	10+ 12	2 -8	3 -9
fr:case|most|	10+ 7
fr:case|none|	10+ 7	6-9 11
fr:case|some|	10+ 8	3 -6	6-9 12
fr:case|titled|	6-9 6
fr:chain-on|,|	1 -6	2-3 -8
fr:chain-on|capital stop|	4-7 10
fr:chain-on|coordinator|	2-3 -6
fr:chain-on|none|	8+ 16
fr:chain-on|preposition determiner word|	2-3 -10
fr:chain-on|pronoun verb-saying :|	4-7 6
fr:chain-on|stop|	2-3 -9	4-7 -8
fr:chain-on||	4-7 13
fr:chain-on|—|	2-3 8	4-7 9
fr:chain|,|	1 -7
fr:chain|coordinator|	1 -10
fr:chain|none|	8+ 9
fr:chain|word determiner preposition|	4-7 12
fr:clause|false|false|	all -13	first -7	most -6	none 7
fr:clause|false|true|	most 10	some 12
fr:clause|true|false|	first 6	none -6	some 7	titled 9
fr:clause|true|true|	none 12
fr:dated|	true -10
fr:echo|all|1|	false -16	true 7
fr:echo|all|2-3|	false -6
fr:echo|all|4-7|	false 7	true 6
fr:echo|all|8+|	true 6
fr:echo|all|	all -8	all-one -8	false -18	first -6	none -9	titled 8
fr:echo|all|false|	2-3 -6	4-7 11
fr:echo|all|true|	1 -15
fr:echo|half|2-3|	false -11
fr:echo|half|4-7|	true 8
fr:echo|half|8+|	false 7
fr:echo|half|	false -7	true 8
fr:echo|half|false|	2-3 -11	4-7 7	8+ 9
fr:echo|none|1|	false 7
fr:echo|none|	all -13	none 11
fr:echo|none|false|	1 7
fr:echo|some|4-7|	false -10
fr:echo|some|8+|	false 8	true 7
fr:echo|some|	false -8	true 7
fr:echo|some|false|	4-7 -10	8+ 9
fr:ending|	! 12	. 41	? 12	none -10
fr:family|"|	1 11	2-3 6	4-7 -8	8+ 10
fr:family|none|	2-3 10	4-7 10
fr:family|«|	2-3 -7
fr:family|“|	1 7	8+ 10
fr:follow|	( -11	) -8	,capital -9	,preposition -7	,quote -10	,verb-judging -6	,word -6	: -9	auxiliary -9	capital 15	determiner 16	end 27	pronoun 6	verb-saying -9	word -6	— 10
fr:gov|acquiescer|present|	none 6
fr:gov|admettre|	none 10
fr:gov|admettre|past|	none 10
fr:gov|affirmer|2-3|	4-7 7
fr:gov|affirmer|	de 9	none 9
fr:gov|affirmer|present|	none 12
fr:gov|ajouter|4-7|	4-7 7
fr:gov|ajouter|	none -8
fr:gov|annoncer|2-3|	2-3 12
fr:gov|annoncer|	none 12
fr:gov|annoncer|past|	auxiliary 12
fr:gov|appeler|0|	1 -7	2-3 -10
fr:gov|appeler|1|	4-7 -7
fr:gov|appeler|2-3|	2-3 10	4-7 12
fr:gov|appeler|4-7|	1 9
fr:gov|appeler|	none -14	à 21
fr:gov|appeler|past|	auxiliary 17	none -7
fr:gov|applaudir|	none 7
fr:gov|assurer|2-3|	4-7 12
fr:gov|assurer|4-7|	4-7 10
fr:gov|assurer|8+|	4-7 9
fr:gov|assurer|	de -7	que 14
fr:gov|assurer|past|	auxiliary 12
fr:gov|attendre|	none 9
fr:gov|attendre|past|	none 12
fr:gov|conclure|1|	8+ 7
fr:gov|conclure|	none 7
fr:gov|concéder|past|	none 11
fr:gov|concéder|	que 9
fr:gov|confier|4-7|	2-3 9
fr:gov|confier|8+|	4-7 9
fr:gov|confier|	de 9	qu’ 8
fr:gov|confier|past|	auxiliary 10	none 8
fr:gov|confier|present|	none 9
fr:gov|confirmer|8+|	2-3 -6
fr:gov|confirmer|past|	auxiliary -6
fr:gov|crier|	à 9
fr:gov|demander|1|	4-7 9
fr:gov|demander|	none 6	si 8
fr:gov|demander|past|	auxiliary 8
fr:gov|demander|present|	none 10
fr:gov|dire|0|	2-3 -6	8+ 7
fr:gov|dire|1|	2-3 7	4-7 13
fr:gov|dire|2-3|	2-3 14	4-7 22	8+ 11
fr:gov|dire|past|	auxiliary 20	none -7	not -10
fr:gov|décrire|	none 10
fr:gov|décrire|past|	none 10
fr:gov|défendre|2-3|	4-7 9
fr:gov|défendre|past|	none 9
fr:gov|dénoncer|0|	2-3 9	4-7 10
fr:gov|dénoncer|2-3|	4-7 7
fr:gov|dénoncer|	dans 7	none 12
fr:gov|dénoncer|past|	auxiliary 12
fr:gov|déplorer|0|	2-3 7
fr:gov|déplorer|2-3|	2-3 12
fr:gov|déplorer|	none 11
fr:gov|déplorer|past|	auxiliary 8
fr:gov|désigner|present|	none -8
fr:gov|estimer|2-3|	4-7 11
fr:gov|estimer|past|	auxiliary 15
fr:gov|estimer|present|	none 10
fr:gov|estimer|	que 12
fr:gov|exclure|	none 7
fr:gov|expliquer|	none 7
fr:gov|faire_valoir|4-7|	2-3 9
fr:gov|faire_valoir|past|	auxiliary 15
fr:gov|faire_valoir|	qu' 7	que 12	qu’ 7
fr:gov|féliciter|2-3|	1 8	2-3 12	4-7 6
fr:gov|féliciter|	d' 9	d’ 13	none 10
fr:gov|féliciter|past|	auxiliary 13
fr:gov|féliciter|present|	none 9
fr:gov|head|	belkacem 9	celle-ci 8	celui-ci 12	civile 8	clients -9	compagnie 11	comptes 8	côté 6	direction 15	dossier 13	elle 16	elle-même 8	fonctionnaire -6	groupe -9	général 10	institution -9	intéressé 9	juges 9	kerdoncuff 10	loi -10	ministre 7	on -14	opposition 14	organisation 8	part 8	paysanne -7	préfecture 7	président 8	santé 10	second -9	société 11	élue 6
fr:gov|head|civile|	féliciter 8
fr:gov|head|clients|	proposer -9
fr:gov|head|comptes|	juger 8
fr:gov|head|elle|	ajouter 9	rire 8
fr:gov|head|il|	ajouter -6	assurer 9	dire 6	juger 11	préciser 10	réclamer 9
fr:gov|head|institution|	regretter -9
fr:gov|head|juges|	relever 8
fr:gov|head|loi|	dire -10
fr:gov|head|name|	dire 9	faire_valoir 10	répondre 7
fr:gov|head|none|	dénoncer 7
fr:gov|head|on|	dénoncer 7	lire -12
fr:gov|head|opposition|	crier 11
fr:gov|head|organisation|	appeler 10	dire 12	féliciter 10	juger 9	parler 13	réclamer 8	voir 9	évoquer 9
fr:gov|head|person|	annoncer 12	appeler 11	demander 9	défendre -8	dénoncer 11	estimer 12	exclure 7	faire_valoir 7	féliciter 12	moquer 7	promettre 13	prévenir -6	qualifier 10	rappeler -7	relever 11	réclamer -9	répondre 7	saluer 8	soupirer 8	voir 9	vouloir 7
fr:gov|head|préfecture|	parler 14
fr:gov|head|second|	dire -10
fr:gov|indiquer|	qu’ 9
fr:gov|inquiéter|	d’ -7
fr:gov|inquiéter|past|	none -7
fr:gov|inviter|past|	auxiliary 9
fr:gov|inviter|	à 10
fr:gov|invoquer|present|	none -6
fr:gov|ironiser|present|	none 6
fr:gov|judging|0|false|false|	none 15
fr:gov|judging|1|false|false|	first -6
fr:gov|judging|1|true|false|	none 7
fr:gov|judging|2-3|false|false|	first 8
fr:gov|judging|4-7|false|false|	none 9
fr:gov|judging|4-7|true|false|	none -6
fr:gov|judging|8+|false|false|	first 9
fr:gov|judging|8+|true|false|	none 8
fr:gov|judging|de|1|	4-7 7
fr:gov|judging|de|2-3|	1 -11
fr:gov|judging|de|4-7|	2-3 12
fr:gov|judging|de|false|	false 8
fr:gov|judging|de|	none 6
fr:gov|judging|d’|2-3|	1 16	4-7 10
fr:gov|judging|d’|false|	false 8
fr:gov|judging|d’|	none 12
fr:gov|judging|d’|true|	false 11
fr:gov|judging|none|0|	2-3 10	4-7 13
fr:gov|judging|none|1|	2-3 10	4-7 9
fr:gov|judging|none|2-3|	2-3 -6	4-7 15
fr:gov|judging|none|false|	false 14
fr:gov|judging|none|	first 9	none 13
fr:gov|judging|que|false|	false 6
fr:gov|judging|que|	none 8
fr:gov|judging|à|false|	false -7
fr:gov|judging|à|	none -12
fr:gov|judging|à|true|	false -10
fr:gov|juger|0|	1 12	2-3 7
fr:gov|juger|2-3|	1 15
fr:gov|juger|4-7|	1 9
fr:gov|juger|	none 21
fr:gov|juger|past|	auxiliary 13	none 9
fr:gov|juger|present|	none 18
fr:gov|lire|	none -8
fr:gov|louer|1|	2-3 11
fr:gov|louer|	none 11
fr:gov|lâcher|1|	4-7 8
fr:gov|lâcher|	none 8
fr:gov|moquer|2-3|	4-7 7
fr:gov|moquer|	none 7
fr:gov|moquer|past|	auxiliary 7
fr:gov|none|2-3|	all -14	first -7	none 7
fr:gov|none|4-7|	all-one -6
fr:gov|none|8+|	most 7	none 18
fr:gov|none|false|false|	2-3 6
fr:gov|none|false|true|	2-3 -8	4-7 10	8+ 8
fr:gov|none|true|true|	1 -9	2-3 -16
fr:gov|noter|	none 8
fr:gov|parler|2-3|	4-7 11
fr:gov|parler|4-7|	1 9
fr:gov|parler|	d’ 14
fr:gov|parler|past|	none 8
fr:gov|plaider|2-3|	4-7 -10
fr:gov|plaider|	none -13	pour -11
fr:gov|plaider|past|	auxiliary -12
fr:gov|plaider|present|	none -11
fr:gov|pointer|present|	none 7
fr:gov|promettre|0|	4-7 11
fr:gov|promettre|2-3|	2-3 9	4-7 8
fr:gov|promettre|4-7|	4-7 12
fr:gov|promettre|	de 10	pour -6	que 10
fr:gov|promettre|past|	none 18
fr:gov|proposer|4-7|	1 -8
fr:gov|proposer|	de -9	none -9
fr:gov|proposer|present|	none -12
fr:gov|préciser|4-7|	2-3 8	4-7 8	8+ 6
fr:gov|préciser|	none 8	que 12	qu’ 9
fr:gov|préciser|participle|	none 11
fr:gov|préciser|present|	none 11
fr:gov|prévenir|	none -6	que -7
fr:gov|prévenir|past|	auxiliary -6
fr:gov|qualifier|1|	1 9	4-7 7
fr:gov|qualifier|4-7|	2-3 8
fr:gov|qualifier|	de 18
fr:gov|qualifier|past|	auxiliary 9
fr:gov|qualifier|present|	none 12
fr:gov|raconter|4-7|	4-7 10
fr:gov|raconter|present|	none 10
fr:gov|rappeler|2-3|	2-3 -8
fr:gov|rappeler|4-7|	2-3 -6
fr:gov|rappeler|	none -6
fr:gov|rappeler|past|	auxiliary -10
fr:gov|reconnaître|0|	4-7 7
fr:gov|reconnaître|	none 9	que 6
fr:gov|reconnaître|past|	auxiliary 13	none 7
fr:gov|regretter|	que 9
fr:gov|relativiser|	none 9
fr:gov|relativiser|present|	none 9
fr:gov|relever|	none 9
fr:gov|reprendre|1|	4-7 7
fr:gov|reprendre|	none 7
fr:gov|reprocher|2-3|	2-3 -10
fr:gov|reprocher|	none -7
fr:gov|reprocher|past|	none -7
fr:gov|rigoler|present|	none 6
fr:gov|rire|1|	8+ 8
fr:gov|rire|	none 9
fr:gov|réclamer|0|	4-7 11
fr:gov|réclamer|	de 9
fr:gov|réclamer|past|	none 9
fr:gov|répliquer|4-7|	2-3 9
fr:gov|répliquer|past|	auxiliary 8
fr:gov|répliquer|	que 9
fr:gov|répondre|2-3|	4-7 10
fr:gov|répondre|	none 10	qu’ 6
fr:gov|répondre|past|	auxiliary 11	none 12
fr:gov|résumer|present|	none 9
fr:gov|saluer|0|	2-3 7	4-7 10
fr:gov|saluer|1|	2-3 9
fr:gov|saluer|2-3|	1 10
fr:gov|saluer|	none 21
fr:gov|saluer|past|	auxiliary 14
fr:gov|saluer|present|	none 16
fr:gov|saying|0|false|false|	all-one -14	none 8	some 9
fr:gov|saying|1|false|false|	none -7
fr:gov|saying|1|false|true|	first 9
fr:gov|saying|1|true|false|	none 7
fr:gov|saying|2-3|false|false|	all -6	none -6	some 7
fr:gov|saying|2-3|true|false|	all-one -7
fr:gov|saying|4-7|false|false|	some 6
fr:gov|saying|4-7|true|false|	all-one -8	none 8
fr:gov|saying|8+|false|false|	all-one -7	none 17
fr:gov|saying|8+|false|true|	first 6
fr:gov|saying|8+|true|false|	all -6	none -11
fr:gov|saying|après|false|	false 6
fr:gov|saying|au|false|	false -9
fr:gov|saying|au|	none -9
fr:gov|saying|d'|	none 9
fr:gov|saying|d'|true|	false 7
fr:gov|saying|dans|	all -6	first 7	none 8
fr:gov|saying|dans|false|	true 8
fr:gov|saying|de|2-3|	1 -10
fr:gov|saying|de|4-7|	1 -10	8+ 6
fr:gov|saying|de|8+|	4-7 14	8+ 8
fr:gov|saying|de|false|	false -6
fr:gov|saying|de|	none -11	some 11
fr:gov|saying|de|true|	false -6
fr:gov|saying|dès|	none 9
fr:gov|saying|d’|2-3|	4-7 11
fr:gov|saying|d’|4-7|	2-3 -9	4-7 15
fr:gov|saying|en|8+|	4-7 9
fr:gov|saying|en|	first 10
fr:gov|saying|none|0|	8+ 9
fr:gov|saying|none|1|	4-7 6	8+ 10
fr:gov|saying|none|2-3|	1 -7	2-3 6	4-7 34	8+ 11
fr:gov|saying|none|4-7|	2-3 -10	8+ 6
fr:gov|saying|none|	all -7	all-one -7
fr:gov|saying|none|false|	true 9
fr:gov|saying|par|8+|	2-3 -7
fr:gov|saying|par|true|	false -8
fr:gov|saying|pour|4-7|	4-7 11
fr:gov|saying|qu'|4-7|	4-7 10
fr:gov|saying|qu'|false|	false 7
fr:gov|saying|qu'|	none 11
fr:gov|saying|qu'|true|	false 10
fr:gov|saying|que|1|	2-3 9	4-7 9	8+ 6
fr:gov|saying|que|2-3|	8+ 10
fr:gov|saying|que|4-7|	1 14	2-3 17	4-7 17	8+ 7
fr:gov|saying|que|8+|	1 10	4-7 17
fr:gov|saying|que|	all-one -7	none 14	some 9
fr:gov|saying|que|false|	false 19
fr:gov|saying|que|true|	false 11	true -6
fr:gov|saying|qu’|2-3|	4-7 8
fr:gov|saying|qu’|4-7|	2-3 11	4-7 7
fr:gov|saying|qu’|8+|	4-7 8
fr:gov|saying|qu’|false|	false 14
fr:gov|saying|qu’|	none 17
fr:gov|saying|qu’|true|	false 13
fr:gov|saying|selon|false|	false -7
fr:gov|saying|si|false|	false 8
fr:gov|saying|si|	none 8
fr:gov|saying|sur|4-7|	2-3 8
fr:gov|saying|sur|8+|	2-3 -7
fr:gov|saying|sur|false|	false -8
fr:gov|saying|sur|	first -9
fr:gov|saying|à|2-3|	2-3 11	4-7 14
fr:gov|saying|à|4-7|	2-3 -8	4-7 -6	8+ 8
fr:gov|saying|à|8+|	4-7 9
fr:gov|saying|à|false|	false 8
fr:gov|saying|à|true|	false -7
fr:gov|souligner|	que 8
fr:gov|souri|1|	4-7 7
fr:gov|souri|	none 7
fr:gov|souri|past|	auxiliary 7
fr:gov|soutenir|2-3|	4-7 10
fr:gov|soutenir|	none 9
fr:gov|soutenir|past|	none 7
fr:gov|souvenir|2-3|	2-3 10
fr:gov|souvenir|	d’ 12
fr:gov|souvenir|past|	none 13
fr:gov|subject|celui-ci|saying|present|	4-7 10
fr:gov|subject|elle|judging|	1 12
fr:gov|subject|elle|saying|	2-3 13	4-7 11	8+ 9
fr:gov|subject|elle|saying|past|	1 -9	2-3 15	4-7 13	8+ 10
fr:gov|subject|elle|saying|present|	4-7 14	8+ 7
fr:gov|subject|il|saying|	0 8	4-7 15
fr:gov|subject|il|saying|past|	1 8	2-3 -6	8+ 12
fr:gov|subject|il|saying|present|	4-7 8	8+ 6
fr:gov|subject|name|judging|	1 9
fr:gov|subject|name|judging|present|	4-7 9
fr:gov|subject|name|saying|	0 -8	1 8	2-3 13	8+ 6
fr:gov|subject|name|saying|past|	2-3 -6	8+ 9
fr:gov|subject|none|saying|past|	1 -9	2-3 10
fr:gov|subject|noun|judging|	0 9	1 14	8+ 11
fr:gov|subject|noun|judging|participle|	2-3 9
fr:gov|subject|noun|judging|past|	4-7 17
fr:gov|subject|noun|saying|participle|	1 -10	4-7 7
fr:gov|subject|noun|saying|past|	8+ 13
fr:gov|subject|noun|saying|present|	1 7	8+ 6
fr:gov|subject|noun|thinking|	4-7 11
fr:gov|subject|noun|thinking|past|	4-7 10
fr:gov|subject|on|judging|	1 -13
fr:gov|subject|on|judging|present|	4-7 10
fr:gov|subject|on|saying|	2-3 10	4-7 -10
fr:gov|subject|on|saying|past|	4-7 -11
fr:gov|subject|on|saying|present|	2-3 13	4-7 9
fr:gov|subject|organisation|judging|	1 12	2-3 14	4-7 14
fr:gov|subject|organisation|judging|past|	1 10	2-3 15	4-7 8
fr:gov|subject|organisation|judging|present|	4-7 9
fr:gov|subject|organisation|saying|	0 12	1 13	2-3 -8
fr:gov|subject|organisation|saying|past|	1 -9	4-7 14	8+ 7
fr:gov|subject|organisation|saying|present|	1 6	4-7 10
fr:gov|subject|person|judging|	0 9	1 14	4-7 7
fr:gov|subject|person|judging|past|	1 11
fr:gov|subject|person|saying|	0 10	2-3 -6	8+ -6
fr:gov|subject|person|saying|past|	2-3 -6	4-7 8	8+ 10
fr:gov|subject|person|saying|present|	2-3 -9	8+ 13
fr:gov|subject|person|thinking|	0 7	2-3 8
fr:gov|subject|person|thinking|past|	2-3 8
fr:gov|subject|place|saying|	0 9
fr:gov|subject|place|saying|past|	4-7 14
fr:gov|tempérer|	none 8
fr:gov|tempérer|past|	none 8
fr:gov|thinking|0|false|false|	none 9
fr:gov|thinking|none|0|	2-3 7
fr:gov|thinking|none|2-3|	1 -8	8+ 6
fr:gov|thinking|none|false|	false 7
fr:gov|thinking|none|true|	false -7
fr:gov|traiter|1|	2-3 9
fr:gov|traiter|	de 9
fr:gov|traiter|past|	auxiliary 9
fr:gov|trouver|2-3|	1 12
fr:gov|trouver|	none 12
fr:gov|trouver|present|	none 13
fr:gov|voir|2-3|	4-7 6
fr:gov|voir|	none 13
fr:gov|voir|past|	none 14
fr:gov|vouloir|0|	2-3 7
fr:gov|vouloir|2-3|	1 -8
fr:gov|vouloir|	none -8
fr:gov|vouloir|past|	none -6
fr:gov|écrire|	none -11
fr:gov|écrire|past|	auxiliary -12	none 9
fr:gov|évoquer|1|	4-7 11
fr:gov|évoquer|2-3|	4-7 14
fr:gov|évoquer|4-7|	2-3 10
fr:gov|évoquer|	dès 9	none 17	pour 11
fr:gov|évoquer|past|	auxiliary 12
fr:gov|évoquer|present|	none 17
fr:headline|true|	4-7 8
fr:head|"|	1 10
fr:head|plain|,determiner|	1 12
fr:head|plain|	: 9	all -7	all-one -9	capital -6	none 6	start -9	verb-judging 7	verb-saying 9
fr:head|plain|:|	1 -8	2-3 -10	8+ 11
fr:head|plain|all-one|	1 -6	2-3 -7
fr:head|plain|all|	2-3 -7
fr:head|plain|determiner|	2-3 -6
fr:head|plain|end|	2-3 9	4-7 14	8+ 6
fr:head|plain|first|	2-3 -6	8+ 12
fr:head|plain|none|	4-7 10
fr:head|plain|word|	2-3 -9
fr:head|titled|	: 10
fr:head|titled|end|	4-7 11
fr:head|«|	4-7 10	8+ 6
fr:in-noun|false|false|1|	none -8
fr:in-noun|false|false|2-3|	all -12	none 12
fr:in-noun|false|false|4-7|	all -6	all-one -8	titled 11
fr:in-noun|false|false|8+|	most 7	none 11	some 12
fr:in-noun|false|true|1|	all-one 7
fr:in-noun|false|true|4-7|	first 11
fr:in-noun|false|true|8+|	first 9
fr:in-noun|true|false|1|	all-one -18	none 10
fr:in-noun|true|false|2-3|	all -10	all-one -9	first -11
fr:in-noun|true|false|4-7|	first -13
fr:in-noun|true|false|8+|	none 14
fr:in-noun|true|true|1|	none -13
fr:in-noun|true|true|4-7|	none 11
fr:intro-follow|,|,word|	1 -9
fr:intro-follow|,|determiner|	4-7 8
fr:intro-follow|,|end|	2-3 10	4-7 8
fr:intro-follow|,|stop|	8+ 12
fr:intro-follow|:|,verb-saying|	4-7 9
fr:intro-follow|:|capital|	1 7	4-7 10	8+ 10
fr:intro-follow|:|determiner|	4-7 20	8+ 17
fr:intro-follow|:|end|	1 11	2-3 13	4-7 28	8+ 11
fr:intro-follow|:|preposition|	4-7 8
fr:intro-follow|:|pronoun|	4-7 12
fr:intro-follow|:|stop|	1 -21	2-3 -23	4-7 -10
fr:intro-follow|adverb|stop|	1 6	2-3 -9	4-7 -7
fr:intro-follow|auxiliary|,auxiliary|	2-3 8	4-7 10
fr:intro-follow|auxiliary|,preposition|	2-3 -11
fr:intro-follow|auxiliary|,verb-saying|	4-7 8
fr:intro-follow|auxiliary|stop|	2-3 16	4-7 17	8+ 9
fr:intro-follow|coordinator|stop|	1 -9	2-3 6
fr:intro-follow|determiner|,preposition|	2-3 -6
fr:intro-follow|determiner|coordinator|	1 10	2-3 -8
fr:intro-follow|determiner|end|	2-3 -8
fr:intro-follow|determiner|preposition|	1 6
fr:intro-follow|determiner|stop|	1 15	2-3 -7	4-7 6
fr:intro-follow|determiner|word|	1 -11
fr:intro-follow|preposition|,determiner|	2-3 -9
fr:intro-follow|preposition|,verb-saying|	1 -10
fr:intro-follow|preposition|:|	2-3 7
fr:intro-follow|preposition|coordinator|	2-3 -8
fr:intro-follow|preposition|end|	2-3 9
fr:intro-follow|preposition|preposition|	1 -9	2-3 8
fr:intro-follow|preposition|stop|	1 -13	2-3 7	8+ 12
fr:intro-follow|pronoun|stop|	2-3 7	4-7 10
fr:intro-follow|quote|end|	4-7 7
fr:intro-follow|start|,auxiliary|	4-7 15	8+ 10
fr:intro-follow|start|,pronoun|	4-7 7	8+ 11
fr:intro-follow|start|,verb-saying|	4-7 16	8+ 8
fr:intro-follow|start|,word|	8+ 10
fr:intro-follow|start|:|	2-3 -10	4-7 11	8+ 11
fr:intro-follow|start|end|	2-3 10	4-7 12
fr:intro-follow|start|stop|	8+ 10
fr:intro-follow|stop|,auxiliary|	1 10	2-3 17	4-7 27	8+ 7
fr:intro-follow|stop|,determiner|	8+ 11
fr:intro-follow|stop|,pronoun|	2-3 6	4-7 16	8+ 10
fr:intro-follow|stop|,verb-saying|	2-3 16	4-7 26	8+ 6
fr:intro-follow|stop|,word|	8+ 13
fr:intro-follow|stop|capital|	4-7 11
fr:intro-follow|stop|determiner|	4-7 12
fr:intro-follow|stop|end|	2-3 9	4-7 18
fr:intro-follow|stop|quote|	4-7 10
fr:intro-follow|stop|—|	4-7 9
fr:intro-follow|that|stop|	2-3 11	4-7 11
fr:intro-follow|verb-judging|stop|	1 10	4-7 8
fr:intro-follow|verb-saying|,word|	1 -10	2-3 -8
fr:intro-follow|verb-saying|coordinator|	1 9	4-7 7
fr:intro-follow|verb-saying|end|	2-3 8
fr:intro-follow|verb-saying|preposition|	1 9	2-3 10
fr:intro-follow|verb-saying|stop|	8+ 9
fr:intro-follow|verb-thinking|stop|	4-7 6
fr:intro-follow|word|,auxiliary|	1 -15	4-7 13
fr:intro-follow|word|,determiner|	2-3 -7
fr:intro-follow|word|,preposition|	4-7 -7
fr:intro-follow|word|,pronoun|	1 -7
fr:intro-follow|word|,verb-saying|	2-3 -8
fr:intro-follow|word|,word|	2-3 -11
fr:intro-follow|word|auxiliary|	1 -8	2-3 -8
fr:intro-follow|word|coordinator|	1 9	2-3 -9	4-7 10
fr:intro-follow|word|determiner|	2-3 11
fr:intro-follow|word|preposition|	1 -6
fr:intro-follow|word|stop|	4-7 7	8+ 12
fr:intro-follow|word|word|	1 -8	2-3 -10
fr:intro-follow|—|—|	2-3 8
fr:intro-follow|’|stop|	2-3 13
fr:intro|	( -9	preposition -6	quote 9	stop 11	verb-judging 18	verb-thinking 12	– 11	— 11
fr:in|first|=au|	4-7 11	8+ 7	none 11
fr:in|first|=avant|	2-3 10	4-7 11	none 13
fr:in|first|=avec|	2-3 16	4-7 13	first 6	none 20
fr:in|first|=a|	8+ 7	first -10
fr:in|first|=cet|	4-7 6	first 7
fr:in|first|=ce|	4-7 13	8+ 15	first 19
fr:in|first|=chaque|	8+ 8	first 8
fr:in|first|=comme|	8+ 9
fr:in|first|=dans|	2-3 10	4-7 -8	8+ 6	first 8	none -6
fr:in|first|=depuis|	2-3 9
fr:in|first|=des|	2-3 -8	4-7 17	8+ 9	first 6
fr:in|first|=deux|	2-3 7	4-7 9	first 7	none 9
fr:in|first|=de|	8+ 6	none -6
fr:in|first|=du|	first -6
fr:in|first|=dès|	2-3 10	none 12
fr:in|first|=elle|	4-7 15	8+ 6	first 14
fr:in|first|=en|	4-7 16	first 8
fr:in|first|=est|	4-7 11	none 11
fr:in|first|=et|	8+ 6
fr:in|first|=fait|	2-3 -8	none -7
fr:in|first|=ils|	4-7 12	8+ 6	first 13
fr:in|first|=il|	2-3 9	8+ 14	first 18
fr:in|first|=jamais|	4-7 8	none 10
fr:in|first|=je|	4-7 19	8+ 7	first 19	titled 6
fr:in|first|=la|	2-3 -13	8+ 8	all -6	all-one -10	some -9
fr:in|first|=les|	4-7 -10	8+ 12	all-one -6	first -9	none 9
fr:in|first|=le|	2-3 -16	4-7 -19	8+ 10	all -7	all-one -14	first -6	none -15	some -8
fr:in|first|=mais|	2-3 7	first 8
fr:in|first|=ma|	4-7 10	8+ 12	first 13
fr:in|first|=mes|	4-7 8	first 8
fr:in|first|=mon|	4-7 7	8+ 9	first 9
fr:in|first|=ne|	4-7 11	8+ 9	none 14	some 6
fr:in|first|=ni|	8+ 8	none 8
fr:in|first|=non|	2-3 -10	first 10	none -11
fr:in|first|=nos|	8+ 7	first 9
fr:in|first|=nous|	4-7 13	8+ 7	first 13
fr:in|first|=on|	2-3 10	8+ 11
fr:in|first|=où|	4-7 10	none 10
fr:in|first|=par|	none 8
fr:in|first|=pas|	2-3 11	4-7 12	first 7	none 14
fr:in|first|=pendant|	8+ 6
fr:in|first|=pour|	first -6
fr:in|first|=quand|	4-7 9	8+ 9	first 10	none 8
fr:in|first|=que|	4-7 6	none 9
fr:in|first|=sans|	4-7 11	8+ 6
fr:in|first|=se|	4-7 -6	none -6
fr:in|first|=si|	first 10
fr:in|first|=sous|	2-3 7	none 8
fr:in|first|=sur|	2-3 7	8+ 7	none 12
fr:in|first|=trois|	4-7 7	first 7
fr:in|first|=une|	2-3 17	4-7 11	8+ 7	none 26
fr:in|first|=un|	4-7 29	8+ 15	first 15	none 15
fr:in|first|=vous|	4-7 6	8+ 6	first 8
fr:in|first|=à|	2-3 -9	8+ 7	first 7	none -8
fr:in|first|adverb|	1 12	2-3 19	8+ 8	none 18
fr:in|first|capital|	2-3 -9	4-7 13	8+ 6	all -13	most 6
fr:in|first|number|	1 -8	4-7 10	all-one -7	none 8
fr:in|first|verb|	2-3 12	8+ 9	some 8
fr:in|first|word|	4-7 9	8+ 16	some 10	titled 7
fr:in|functions|0|2-3|	all -13	first -9	none 7
fr:in|functions|0|4-7|	first 10	none 14
fr:in|functions|1|2-3|	all -10	all-one -10	some -6
fr:in|functions|1|4-7|	most -7	none 7
fr:in|functions|1|8+|	first 6
fr:in|functions|2|4-7|	all-one -6	most 11	titled 10
fr:in|functions|2|8+|	none 9
fr:in|functions|3|4-7|	none 8	some 15
fr:in|functions|3|8+|	most 7	none 14	some 10
fr:in|last|	4 7	al -16	am -7	an 7	ar -7	ce -8	ci 7	de 13	di 11	er -9	eu -10	ge -11	if -8	il 9	im -8	ir 8	le 7	ls -12	lé 9	me -6	na -7	nc -8	ns 12	né 14	on 7	pe -7	rd -10	re -6	ré 6	se 12	ts -6	té -19	ue 16	ur -16	ut 9	ux 15	ve 10	vé 8	ée 9	êt 8
fr:in|last|4|	2-3 7
fr:in|last|ade|	1 11
fr:in|last|age|	2-3 -7
fr:in|last|ais|	2-3 -6
fr:in|last|ait|	2-3 8
fr:in|last|anc|	2-3 -8
fr:in|last|ant|	1 17	2-3 10
fr:in|last|ard|	2-3 -6
fr:in|last|ate|	1 -11
fr:in|last|aux|	1 10
fr:in|last|ble|	1 16	2-3 14
fr:in|last|des|	2-3 6
fr:in|last|don|	1 -9
fr:in|last|ers|	2-3 -8
fr:in|last|eur|	1 -14	2-3 9
fr:in|last|eux|	2-3 9
fr:in|last|gue|	2-3 9
fr:in|last|ial|	2-3 -12
fr:in|last|ice|	1 -8
fr:in|last|ici|	2-3 7
fr:in|last|ide|	1 7
fr:in|last|ies|	1 -9
fr:in|last|ils|	2-3 -10
fr:in|last|ine|	2-3 -8
fr:in|last|ion|	2-3 7
fr:in|last|ire|	2-3 -11
fr:in|last|ise|	2-3 9
fr:in|last|ité|	1 -16	2-3 -11
fr:in|last|ler|	1 -8	2-3 -7
fr:in|last|lle|	2-3 -7
fr:in|last|lus|	2-3 9
fr:in|last|lée|	1 7
fr:in|last|man|	2-3 7
fr:in|last|nal|	2-3 9
fr:in|last|nce|	2-3 -7
fr:in|last|nel|	2-3 -6
fr:in|last|nes|	2-3 -8
fr:in|last|nne|	2-3 -10
fr:in|last|nné|	1 12
fr:in|last|nte|	1 13	2-3 10
fr:in|last|nts|	2-3 -6
fr:in|last|nue|	2-3 11
fr:in|last|ois|	2-3 6
fr:in|last|oit|	2-3 8
fr:in|last|ole|	2-3 8
fr:in|last|olé|	2-3 6
fr:in|last|ons|	2-3 11
fr:in|last|ord|	2-3 -9
fr:in|last|our|	2-3 -8
fr:in|last|ous|	2-3 -7
fr:in|last|out|	2-3 9
fr:in|last|pas|	2-3 8
fr:in|last|que|	1 6	2-3 8
fr:in|last|ram|	2-3 -7
fr:in|last|rdi|	2-3 11
fr:in|last|res|	2-3 -6
fr:in|last|rme|	2-3 11
fr:in|last|rve|	2-3 9
fr:in|last|rée|	2-3 9
fr:in|last|rêt|	2-3 8
fr:in|last|ssé|	1 10
fr:in|last|ste|	2-3 -8
fr:in|last|tif|	1 -11
fr:in|last|tre|	2-3 10
fr:in|last|tés|	2-3 -10
fr:in|last|ude|	2-3 -7
fr:in|last|ues|	2-3 -8
fr:in|last|uit|	2-3 6
fr:in|last|une|	2-3 8
fr:in|last|ure|	2-3 10
fr:in|last|urs|	2-3 10
fr:in|last|use|	1 11
fr:in|last|xer|	1 -6
fr:in|last|ées|	2-3 13
fr:in|last|ôle|	2-3 6
fr:in|last|ôme|	2-3 -11
fr:in|shape|=au word =de|	8+ 6
fr:in|shape|=avec word|	2-3 14
fr:in|shape|=ce word =pas|	4-7 12	8+ 9
fr:in|shape|=dans =le word|	4-7 7
fr:in|shape|=des word =et|	4-7 9
fr:in|shape|=des word word|	4-7 9	8+ 8
fr:in|shape|=des word|	2-3 -7
fr:in|shape|=deux word word|	2-3 8	4-7 9
fr:in|shape|=dès word|	2-3 10
fr:in|shape|=elle word word|	4-7 8	8+ 6
fr:in|shape|=et =je word|	4-7 7
fr:in|shape|=et =les word|	4-7 9
fr:in|shape|=et word word|	4-7 10
fr:in|shape|=et word|	2-3 -6
fr:in|shape|=fait word|	2-3 -8
fr:in|shape|=il =a word|	8+ 10
fr:in|shape|=il =est word|	8+ 6
fr:in|shape|=il =ne word|	8+ 10
fr:in|shape|=il word =a|	4-7 7
fr:in|shape|=il word =des|	4-7 8
fr:in|shape|=il word =pas|	4-7 6
fr:in|shape|=il word word|	4-7 9	8+ 7
fr:in|shape|=ils =ont word|	4-7 6
fr:in|shape|=ils =sont word|	4-7 11
fr:in|shape|=je =ne =me|	4-7 6
fr:in|shape|=je =ne verb|	8+ 9
fr:in|shape|=je =ne word|	4-7 8	8+ 6
fr:in|shape|=je word =ai|	4-7 6
fr:in|shape|=je word =pas|	4-7 10
fr:in|shape|=je word adverb|	4-7 7
fr:in|shape|=je word word|	4-7 6	8+ 6
fr:in|shape|=la adverb word|	4-7 10
fr:in|shape|=la capital =de|	4-7 -7
fr:in|shape|=la capital capital|	2-3 -10
fr:in|shape|=la capital|	2-3 -9
fr:in|shape|=la word =a|	4-7 7
fr:in|shape|=la word =de|	4-7 9
fr:in|shape|=la word =du|	4-7 -8	8+ 8
fr:in|shape|=la word =à|	4-7 10
fr:in|shape|=la word word|	4-7 9	8+ 6
fr:in|shape|=le capital =a|	8+ 8
fr:in|shape|=le capital =des|	4-7 -9
fr:in|shape|=le capital =du|	4-7 -7
fr:in|shape|=le capital =et|	4-7 -7
fr:in|shape|=le capital|	2-3 -14
fr:in|shape|=le verb =a|	8+ 6
fr:in|shape|=le word =a|	4-7 10	8+ 7
fr:in|shape|=le word =des|	4-7 -9
fr:in|shape|=le word =de|	8+ 6
fr:in|shape|=le word =il|	4-7 9
fr:in|shape|=le word =je|	8+ 8
fr:in|shape|=le word word|	2-3 10	8+ 11
fr:in|shape|=le word|	2-3 -10
fr:in|shape|=les capital =de|	4-7 -7
fr:in|shape|=les capital word|	2-3 -8
fr:in|shape|=les capital|	2-3 -6
fr:in|shape|=les word =de|	8+ 11
fr:in|shape|=les word word|	4-7 10	8+ 6
fr:in|shape|=ma word =a|	8+ 9
fr:in|shape|=ma word word|	8+ 8
fr:in|shape|=mes word word|	4-7 8
fr:in|shape|=mon word =est|	8+ 6
fr:in|shape|=mon word verb|	8+ 8
fr:in|shape|=mon word word|	8+ 7
fr:in|shape|=ne word =pas|	4-7 9	8+ 8
fr:in|shape|=ne word =que|	4-7 8
fr:in|shape|=non word|	2-3 -11
fr:in|shape|=nous =avons =des|	8+ 6
fr:in|shape|=nous =avons word|	4-7 6
fr:in|shape|=nous =ne word|	4-7 9	8+ 7
fr:in|shape|=nous word =la|	4-7 8
fr:in|shape|=nous word =pas|	8+ 7
fr:in|shape|=nous word =à|	8+ 7
fr:in|shape|=nous word word|	8+ 6
fr:in|shape|=on =a word|	4-7 7	8+ 8
fr:in|shape|=on =ne =peut|	8+ 6
fr:in|shape|=on =ne word|	4-7 9	8+ 7
fr:in|shape|=on =nous =a|	8+ 7
fr:in|shape|=on =se word|	4-7 7
fr:in|shape|=on verb =de|	4-7 8
fr:in|shape|=on word =la|	4-7 6
fr:in|shape|=on word =mais|	4-7 8
fr:in|shape|=on word verb|	4-7 8
fr:in|shape|=on word word|	4-7 7
fr:in|shape|=on word|	2-3 6
fr:in|shape|=pas word =à|	4-7 7
fr:in|shape|=sans word verb|	2-3 -10
fr:in|shape|=sous word word|	2-3 7
fr:in|shape|=un word =au|	4-7 12
fr:in|shape|=un word =de|	4-7 12
fr:in|shape|=un word =ne|	4-7 7
fr:in|shape|=un word =un|	4-7 8
fr:in|shape|=un word =à|	8+ 6
fr:in|shape|=un word word|	4-7 15	8+ 13
fr:in|shape|=un word|	2-3 9
fr:in|shape|=une word =de|	4-7 16
fr:in|shape|=une word =à|	4-7 6
fr:in|shape|=une word word|	2-3 15	4-7 13	8+ 7
fr:in|shape|=une word|	2-3 8
fr:in|shape|=à =ce word|	8+ 7
fr:in|shape|=à =la word|	2-3 -6	4-7 9
fr:in|shape|=à word =et|	4-7 7
fr:in|shape|=à word|	2-3 -9
fr:in|shape|adverb =elle =est|	4-7 8
fr:in|shape|adverb =un word|	8+ 6
fr:in|shape|adverb word =les|	4-7 8
fr:in|shape|adverb word =pour|	4-7 10
fr:in|shape|adverb word word|	4-7 7
fr:in|shape|adverb word|	2-3 8
fr:in|shape|adverb|	1 12
fr:in|shape|capital =ai word|	4-7 6
fr:in|shape|capital =du word|	2-3 -7
fr:in|shape|capital =en word|	2-3 -7
fr:in|shape|capital =est word|	4-7 6
fr:in|shape|capital =je word|	4-7 9	8+ 6
fr:in|shape|capital =la word|	4-7 9
fr:in|shape|capital =le word|	4-7 9	8+ 6
fr:in|shape|capital =ne word|	4-7 12
fr:in|shape|capital =on verb|	2-3 -7
fr:in|shape|capital =un word|	2-3 8	4-7 8	8+ 10
fr:in|shape|capital =une word|	4-7 7
fr:in|shape|capital =à word|	4-7 6	8+ 6
fr:in|shape|capital adverb word|	2-3 -6	4-7 7
fr:in|shape|capital capital capital|	2-3 -7
fr:in|shape|capital capital word|	8+ 6
fr:in|shape|capital capital|	2-3 -7
fr:in|shape|capital number word|	2-3 -8	8+ 11
fr:in|shape|capital verb word|	8+ 6
fr:in|shape|capital word =la|	4-7 6	8+ 6
fr:in|shape|capital word =les|	8+ 7
fr:in|shape|capital word =pas|	4-7 12
fr:in|shape|capital word =une|	8+ 10
fr:in|shape|capital word =à|	8+ 6
fr:in|shape|capital word adverb|	4-7 7	8+ 8
fr:in|shape|capital word capital|	4-7 7
fr:in|shape|capital word verb|	4-7 9
fr:in|shape|capital word word|	2-3 8	4-7 17
fr:in|shape|capital word|	2-3 -8
fr:in|shape|number|	1 -8
fr:in|shape|verb =le word|	8+ 8
fr:in|shape|verb word|	2-3 12
fr:in|shape|word =au word|	2-3 13	4-7 9
fr:in|shape|word =comme =une|	4-7 7
fr:in|shape|word =des word|	2-3 -10	4-7 -11
fr:in|shape|word =du word|	2-3 -7
fr:in|shape|word =en word|	4-7 9
fr:in|shape|word =et word|	2-3 14
fr:in|shape|word =la word|	2-3 -6	4-7 17
fr:in|shape|word =le word|	2-3 10
fr:in|shape|word =les word|	2-3 9	4-7 12
fr:in|shape|word =mais =pas|	4-7 14
fr:in|shape|word =mais word|	2-3 15
fr:in|shape|word =pas word|	4-7 11
fr:in|shape|word =un word|	4-7 8
fr:in|shape|word =une word|	4-7 8
fr:in|shape|word =à word|	2-3 9	4-7 11	8+ 9
fr:in|shape|word adverb|	2-3 7
fr:in|shape|word word =de|	4-7 13
fr:in|shape|word word =du|	4-7 8
fr:in|shape|word word =et|	4-7 12
fr:in|shape|word word =les|	4-7 12
fr:in|shape|word word =à|	4-7 13
fr:in|shape|word word adverb|	4-7 8
fr:in|shape|word word word|	4-7 14
fr:in|word|	4 7	a -7	ajoutés -10	au 14	avant 10	avec 16	belle -8	blague 9	blanc -8	bérénice -8	ce 10	choquée 8	contenues 9	contrôle 6	cours 8	croustillant -8	c’est 11	dans 12	de 8	depuis 9	des -15	dialogue 9	dix 6	droit -7	du -10	dès 12	déconnexer -6	déjà 7	encore 14	enfin 8	euro -8	fait -7	finir 9	fois 6	ginette -7	heures -8	hollandaise -8	hors 6	il 9	intérêt 8	jour -7	juste -8	j’ai 8	la -16	laquelle 7	le -15	les 14	libre -8	louve -6	l’heure -8	ma -7	mais 17	maison -11	malaisance -10	mardi 11	merci -11	midi -6	mieux 7	moi 6	moins -6	mon 9	montre 6	ou -8	outil 7	parking -11	pas 13	patate -11	piscine -7	plan -9	plus 8	pluviste -6	points 8	premier 6	prudence 11	prématuré 8	présence -9	retenue 13	retraite -10	risque 7	réserve 10	sauve 8	se 10	secondes 6	signal 8	silence -7	situation -7	sobriété -8	sous 9	sucres -10	sucrée 11	sur 10	terme 10	tout 10	très 9	une 21	vigilant 14	à -8	ça 8	étape 9
fr:lead|lower|	( -9	, 12	: -10	coordinator 6	verb-judging 18	verb-thinking 12
fr:lead|upper|	, -17	capital -7	coordinator -8	determiner -11	preposition -17	quote 9	stop 11	word -20	— 11	’ -7
fr:naming|baptisée|1|	1 -8	4-7 -8
fr:naming|baptisé|1|	2-3 -7
fr:naming|dit|1|	1 12	2-3 -6
fr:naming|dit|2|	2-3 8	4-7 13
fr:naming|dit|3|	2-3 12	4-7 17	8+ 11
fr:naming|expression|1|	2-3 -9
fr:naming|false|	preposition -11	word -17
fr:naming|intitulé|1|	2-3 -7
fr:naming|mot|1|	1 -15
fr:naming|mot|2|	1 -9
fr:naming|nommé|1|	1 -7
fr:naming|none|	1 8
fr:naming|surnommée|1|	2-3 -8
fr:naming|true|	( -9	auxiliary 8	quote 8	stop 13	that 17	verb-judging 18	verb-thinking 12	word 6	– 11	— 11
fr:nobody|1|	, -8
fr:nobody|4-7|	start 10
fr:nobody|8+|	start 9
fr:others|1|	2-3 -8	4-7 -7	8+ 8
fr:others|2|	1 -7	2-3 -18
fr:own-case|false|all-one|	, -11	: 6	coordinator -6	determiner -9	preposition -14	stop 14	verb-saying -15	word -14
fr:own-case|false|all|	, -7	: -10	determiner -6	preposition -7	stop -7	word -9
fr:own-case|false|first|	, -11	capital -7	determiner -7	preposition -13	quote 8	stop 9	verb-saying 7	word -14	— 9
fr:own-case|false|none|	( -7	, 12	: -10	coordinator 6	verb-judging 18	verb-saying 8	verb-thinking 12
fr:own-case|false|some|	, 9	auxiliary 7
fr:own-case|true|first|	start 22	stop 25
fr:own-case|true|none|	, 7	word 10
fr:own-case|true|some|	, 7
fr:own-case|true|titled|	: 9
fr:own|false|	4-7 -6	8+ 9
fr:own|true|	4-7 7
fr:same|1|2-3|	all -13
fr:same|1|4-7|	all -6	all-one -8	some 6
fr:same|1|8+|	most 7	none 14	some 12
fr:same|2|1|	all-one -6	none -13
fr:same|2|2-3|	all -8	all-one -6	none 8
fr:same|2|4-7|	none 10	titled 6
fr:same|3|2-3|	first -8	none -9
fr:sentence|judging|	1 11	4-7 25	8+ 6
fr:sentence|none|	1 -7	4-7 -7	8+ 10
fr:sentence|thinking|	1 -10	4-7 16	8+ 12
fr:size-ending|10+|.|	capital 6	determiner 15	end 7	preposition 7
fr:size-ending|10+|none|	,auxiliary 9	,pronoun 7	,verb-saying 8	,word 11	end 7	stop 12
fr:size-ending|1|.|	end 11
fr:size-ending|1|none|	,auxiliary -11	,pronoun -11	,quote -6	auxiliary -8	coordinator 7	word -14
fr:size-ending|2|.|	end 12
fr:size-ending|2|none|	( -7	,determiner -7	,preposition -13	,verb-saying 11	: -6	coordinator -13	verb-saying -8
fr:size-ending|3|.|	capital 7	end 11
fr:size-ending|3|none|	,auxiliary 11	,preposition 10	end 7	preposition 9	stop -9	word -12
fr:size-ending|4-5|!|	end 6
fr:size-ending|4-5|.|	capital 9	determiner 16	end 22	pronoun 10
fr:size-ending|4-5|?|	,auxiliary 6	end 10
fr:size-ending|4-5|none|	( -7	,capital -9	,determiner 6	,word -6	determiner 8	end 16	word 11
fr:size-ending|6-9|!|	end 10
fr:size-ending|6-9|.|	capital 10	coordinator 7	determiner 17	end 18	pronoun 6
fr:size-ending|6-9|?|	capital 6	— 9
fr:size-ending|6-9|none|	,auxiliary 19	,verb-saying 7	,word 16	end 12	stop 6
fr:size-follow|10+|	,auxiliary 9	,pronoun 7	,verb-saying 8	,word 11	capital 6	determiner 14	end 8	preposition 7	stop 12
fr:size-follow|1|	,auxiliary -11	,pronoun -7	,quote -6	auxiliary -8	coordinator 7	word -14
fr:size-follow|2|	( -7	,determiner -7	,preposition -13	,verb-saying 11	: -6	coordinator -13	end 11	pronoun -8	verb-saying -8
fr:size-follow|3|	,auxiliary 11	,preposition 10	capital 7	end 12	preposition 9	stop -9	word -12
fr:size-follow|4-5|	( -7	,capital -9	,determiner 6	,word -6	capital 9	determiner 16	end 26	quote 11	word 11
fr:size-follow|6-9|	,auxiliary 19	,verb-saying 7	,word 16	capital 12	coordinator 7	determiner 18	end 21	preposition 8	pronoun 7	— 9
fr:size-intro|10+|	: 21	preposition 7	start 10	stop 7	word 11	– 11
fr:size-intro|1|	adverb 9	auxiliary 9	coordinator -10	determiner 16	preposition -21	stop 13	verb-judging 10
fr:size-intro|2|	( -7	adverb -9	auxiliary -7	coordinator 9	start -10	stop 15	verb-judging 8	verb-saying -14	’ 8
fr:size-intro|3|	determiner -9	preposition 16	pronoun 10	start 7	stop 10	that 11	verb-judging 6	verb-thinking 7	word -6	— 9	’ 10
fr:size-intro|4-5|	adverb -10	auxiliary 18	pronoun 6	quote 9	start 25	that 9	verb-judging 12
fr:size-intro|6-9|	, 12	: 7	adverb 12	auxiliary 12	preposition -6	pronoun 9	start 18	stop 21	that 10	verb-judging 6	verb-saying 15	’ 10
fr:size|	10+ 12	6-9 8
fr:subject|elided|	,auxiliary 16	,capital -9	,determiner -8	,pronoun 11	,verb-saying 6	8+ 13	end 11	preposition 8
fr:subject|none|	( -10	,coordinator -10	,preposition -14	,pronoun -8	,quote -6	,word -12	8+ 10	; 10	auxiliary -8	capital 10	determiner 13	end 22	quote 10	— 10
fr:subject|own|	,preposition 10	,quote -8	capital 11	determiner 13	end 13	pronoun 10	stop -9	verb-saying -7
fr:two-before|)|	: 6	stop 10
fr:two-before|,|	preposition 12	verb-saying -6	word -12
fr:two-before|:|	quote 7
fr:two-before|adverb|	, 6	: 8	determiner -6	stop 12	word -11
fr:two-before|capital|	: 15	preposition 12	stop 22	verb-judging 6	verb-saying 16
fr:two-before|coordinator|	determiner -11	verb-saying 8
fr:two-before|determiner|	: 11	adverb 11	capital 7	verb-judging 10	verb-saying -10	verb-thinking 7
fr:two-before|preposition|	determiner 11	word -6
fr:two-before|pronoun|	stop 7	verb-judging 8	word 18
fr:two-before|quote|	, -6	preposition -7	stop 14	— 11
fr:two-before|start|	capital -10	determiner -11	preposition -6
fr:two-before|stop|	determiner -8	quote 6
fr:two-before|that|	determiner -12	pronoun 10
fr:two-before|verb-judging|	determiner 11	preposition 6
fr:two-before|verb-saying|	, 10	: 6	adverb -11	stop 12	that 13
fr:two-before|verb-thinking|	stop 8
fr:two-before|word|	( -8	: -9	auxiliary 9	coordinator 6	determiner -11	preposition -15	verb-judging 11
fr:two-words-before|)|	. 10	: 6
fr:two-words-before|,|	baptisé -6	baptisée -7	dit -11	dite -6	la -6	selon -7	surnommé -7
fr:two-words-before|2028|	. 6
fr:two-words-before|3|	: 9
fr:two-words-before|:|	 7
fr:two-words-before|ajouter|	: 7
fr:two-words-before|ans|	. 9
fr:two-words-before|an|	. 8
fr:two-words-before|aussitôt|	, 6
fr:two-words-before|auteur|	de -8
fr:two-words-before|a|	dénoncé 7
fr:two-words-before|carton|	: -9
fr:two-words-before|ce|	résultat 8
fr:two-words-before|code|	: -10
fr:two-words-before|communiqué|	, 7
fr:two-words-before|comptes|	juge 6
fr:two-words-before|contre|	un -12
fr:two-words-before|c’|	est 7
fr:two-words-before|de|	la 8
fr:two-words-before|dit|	avoir 12
fr:two-words-before|doublé|	. 7
fr:two-words-before|dénonce|	une 11
fr:two-words-before|d’|	avoir 8	un 16
fr:two-words-before|elle|	. 9
fr:two-words-before|enquête|	pour -11
fr:two-words-before|est|	dite 12
fr:two-words-before|fin|	. 6
fr:two-words-before|fois|	. 9
fr:two-words-before|gauche|	. 7
fr:two-words-before|il|	, 6
fr:two-words-before|jeudi|	. 6
fr:two-words-before|jours|	. 6
fr:two-words-before|la|	loi -6	mention -13	trouvent 8
fr:two-words-before|lecture|	. 6
fr:two-words-before|les|	mots -6
fr:two-words-before|le|	dossier 11	mot -15	projet 8	texte 8	titre -6
fr:two-words-before|l’|	appelle -11	expression -9	opération -8
fr:two-words-before|moins|	. 6
fr:two-words-before|mois|	. 7
fr:two-words-before|mot|	de -12
fr:two-words-before|nom|	. 6	: -11	de -8
fr:two-words-before|nuit|	. 9
fr:two-words-before|n’|	avoir 12
fr:two-words-before|ont|	nommé -7
fr:two-words-before|on|	dénonce 7	pouvait 8
fr:two-words-before|pancarte|	: -11
fr:two-words-before|partagés|	. 9
fr:two-words-before|pas|	. 7	: 6
fr:two-words-before|peu|	. 7
fr:two-words-before|place|	. 7
fr:two-words-before|pour|	les -13
fr:two-words-before|qu'|	il 10
fr:two-words-before|qualifié|	de 9
fr:two-words-before|qu’|	elle 7	un -8
fr:two-words-before|relativise|	: 9
fr:two-words-before|reprend|	: 7
fr:two-words-before|rires|	. 9
fr:two-words-before|rire|	: 8
fr:two-words-before|route|	. 6
fr:two-words-before|réagi|	. 6
fr:two-words-before|secondes|	. 6
fr:two-words-before|se|	disent -8	dit 23
fr:two-words-before|silence|	. 6	: 8
fr:two-words-before|sms|	: 9
fr:two-words-before|soir|	. 7
fr:two-words-before|son|	client 7
fr:two-words-before|souri|	: 7
fr:two-words-before|s’|	appelait -10	appelle -7
fr:two-words-before|tempère|	. 6
fr:two-words-before|touche|	: 6
fr:two-words-before|tout|	. 6
fr:two-words-before|une|	campagne 9	décision 8
fr:two-words-before|un|	chiffre 7	homme 11	match -6	projet 13	texte 7
fr:two-words-before|voix|	. 7
fr:two-words-before|y|	voit 6
fr:two-words-before||	, -6	. 14	— 11
fr:two-words-before|à|	la 12
fr:two-words-before|épaules|	: 7
fr:two-words-before|évoque|	une 7
fr:verb|false|4-7|	other 10	upper -8
fr:verb|false|8+|	lower 12
fr:verb|true|2-3|	upper -12
fr:verb|true|4-7|	lower 9	upper 8
fr:verb|true|8+|	lower 16	upper 13
fr:word-after|	( -11	) -8	: -9	? -9	ce 8	cette 7	contre 6	de -8	du -6	d’ -8	elle 12	en 8	end 27	la 15	le 20	les 6	l’ 13	mais 6	ne -6	pour -8	puis 7	rires 7	son 11	sous -10	sur 11	à 11	— 10
fr:word-after|(|	none -11
fr:word-after|)|	none -8
fr:word-after|,|	! 6	? 12	none -6
fr:word-after|:|	none -9
fr:word-after|?|	none -9
fr:word-after|ce|	. 8
fr:word-after|contre|	none 6
fr:word-after|de|	none -10
fr:word-after|du|	none -6
fr:word-after|d’|	none -8
fr:word-after|elle|	. 12
fr:word-after|end|	! 11	. 30	? 9	none 10
fr:word-after|en|	none 8
fr:word-after|la|	. 12	none 9
fr:word-after|le|	. 19	none 8
fr:word-after|l’|	. 12	none 6
fr:word-after|mais|	none 6
fr:word-after|ne|	none -6
fr:word-after|pour|	none -8
fr:word-after|puis|	. 7
fr:word-after|rires|	. 7
fr:word-after|son|	. 10
fr:word-after|sous|	none -10
fr:word-after|sur|	none 11
fr:word-after||	. 8	? 9
fr:word-after|à|	. 6	none 9
fr:word-after|—|	? 7
fr:word-before|	 9	( -9	. 15	appelait -12	appeler -12	appelle -13	appellent -14	arrive 7	au -9	aurait 7	avait 7	avoir 23	baptisé -9	baptisée -12	café -7	campagne 9	chiffre 7	client 7	contre 9	dans -13	disent -11	dite 9	dossier 12	décision 12	déjà -10	dénonce 12	dénoncé 7	déploré 7	désormais -9	elle 7	expression -12	gouvernement 8	homme 11	il 11	jeudi 9	joueur 8	juge 11	le -21	les -17	loi -6	match -6	mention -13	mot -15	mots -6	nommé -8	objectif 9	opération -8	par -7	plan 7	plus -6	pour -16	pouvait 8	projet 13	promet 7	publie -6	qui 6	reconnaît 6	résultat 8	sa 6	salue 9	selon -7	serait 9	soient 11	surnommé -7	surnommée -8	texte 9	titre -6	trouvent 8	veut 7	voit 6	vouloir -8	à 6	était 10	être 12	– 11	— 11
fr:word-before|(|	2-3 -7
fr:word-before|,|	8+ 9
fr:word-before|.|	1 13	2-3 22	4-7 7	8+ 7
fr:word-before|:|	2-3 -9	4-7 7
fr:word-before|?|	8+ 8
fr:word-before|appelait|	2-3 -8
fr:word-before|appellent|	2-3 -9	4-7 -11
fr:word-before|appelle|	1 -8	2-3 -10
fr:word-before|arrive|	4-7 7
fr:word-before|aurait|	4-7 7
fr:word-before|avec|	4-7 6
fr:word-before|avoir|	2-3 19	4-7 16
fr:word-before|baptisée|	1 -8	4-7 -8
fr:word-before|baptisé|	2-3 -7
fr:word-before|café|	2-3 -7
fr:word-before|campagne|	4-7 9
fr:word-before|dans|	2-3 -12
fr:word-before|de|	1 -14	2-3 14
fr:word-before|disent|	1 -12
fr:word-before|dit|	1 12	2-3 -6
fr:word-before|dossier|	1 8
fr:word-before|du|	1 6	2-3 -11
fr:word-before|décision|	2-3 10
fr:word-before|déjà|	4-7 -10
fr:word-before|dénonce|	2-3 9	4-7 6
fr:word-before|dénoncé|	4-7 7
fr:word-before|déploré|	2-3 7
fr:word-before|désormais|	2-3 -9
fr:word-before|elle|	4-7 7
fr:word-before|est|	4-7 12
fr:word-before|et|	1 -6
fr:word-before|expression|	2-3 -9
fr:word-before|homme|	4-7 9
fr:word-before|il|	4-7 7
fr:word-before|intitulé|	2-3 -7
fr:word-before|jeudi|	2-3 9
fr:word-before|juge|	1 9	2-3 6
fr:word-before|la|	1 13	2-3 -6
fr:word-before|les|	1 -10	2-3 -13
fr:word-before|le|	1 -8	2-3 -19
fr:word-before|mention|	2-3 -11
fr:word-before|mot|	1 -15
fr:word-before|nommé|	1 -7
fr:word-before|opération|	2-3 -6
fr:word-before|par|	2-3 -7
fr:word-before|pour|	1 -10	4-7 -11
fr:word-before|projet|	4-7 10
fr:word-before|promet|	4-7 7
fr:word-before|publie|	4-7 -6
fr:word-before|que|	2-3 11	4-7 13
fr:word-before|qui|	4-7 11
fr:word-before|résultat|	4-7 8
fr:word-before|salue|	4-7 9
fr:word-before|salué|	4-7 6
fr:word-before|sa|	2-3 6
fr:word-before|serait|	2-3 8
fr:word-before|start|	2-3 -8	4-7 29	8+ 11
fr:word-before|surnommée|	2-3 -8
fr:word-before|texte|	4-7 10
fr:word-before|trouvent|	1 8
fr:word-before|une|	1 11	4-7 14
fr:word-before|veut|	2-3 7
fr:word-before||	4-7 9
fr:word-before|à|	1 -7	2-3 9	4-7 14	8+ 11
fr:word-before|était|	2-3 6	4-7 10
fr:word-before|été|	4-7 9
fr:word-before|être|	2-3 9	4-7 8
fr:word-before|–|	8+ 11
fr:word-before|—|	2-3 11
fr:word-before|’|	2-3 13
fr:work|near|none|:|	first -11
fr:work|near|none|	all -6	all-one -9	first -13	none -12
fr:work|near|none|stop|	first 6
fr:work|none|near|:|	first 8
fr:work|none|near|	first 7
fr:work|none|none|(|	none -9
fr:work|none|none|,|	all -7	all-one -10	first -11	none 12	some 12
fr:work|none|none|:|	all -10	all-one 8	none -10	titled 10
fr:work|none|none|	all -13	none 7	titled 7
fr:work|none|none|auxiliary|	none 7	some 7
fr:work|none|none|coordinator|	all-one -6	none 7
fr:work|none|none|determiner|	all -6	all-one -9	first -7
fr:work|none|none|preposition|	all -7	all-one -14	first -12
fr:work|none|none|quote|	first 9
fr:work|none|none|stop|	all-one 14	first 12
fr:work|none|none|that|	none 17
fr:work|none|none|verb-judging|	none 18
fr:work|none|none|verb-saying|	all-one -14	none 6
fr:work|none|none|verb-thinking|	none 12
fr:work|none|none|word|	all -8	all-one -14	first -13
fr:work|none|none|—|	first 9
fr:work|right|none|	all-one -7	first -9
fr:work|right|none|word|	all-one -7	first -9
gov|accusare|4-7|	4-7 7
gov|accusare|	di 7
gov|accuse|2-3|	2-3 22	4-7 19	8+ 11
gov|accuse|4-7|	4-7 12
gov|accuse|8+|	4-7 11
gov|accuse|base|	none 12
gov|accuse|	of 16
gov|accuse|past|	none 12
gov|accuse|present|	none 11
gov|achten|2-3|	2-3 6
gov|achten|	none 8
gov|achten|past|	none 9
gov|acknowledge|	none 10
gov|acknowledge|past|	none 10
gov|aclarar|2-3|	4-7 13
gov|aclarar|	none 15
gov|aclarar|past|	none 12
gov|aclarar|present|	none 8
gov|aconselhar|present|	none 9
gov|acquiescer|present|	none 6
gov|acrescentar|	none 9
gov|acrescentar|present|	none 14
gov|acusar|2-3|	1 9	2-3 8
gov|acusar|4-7|	2-3 10	4-7 6
gov|acusar|	de 21
gov|acusar|past|	none 15
gov|acusar|present|	none 17
gov|add|1|	4-7 11	8+ 13
gov|add|present|	none 10
gov|adelantar|past|	none -8
gov|admettre|	none 10
gov|admettre|past|	none 10
gov|admitir|0|	2-3 13
gov|admitir|2-3|	2-3 10	4-7 -6
gov|admitir|4-7|	4-7 8
gov|admitir|8+|	4-7 8
gov|admitir|	de 7	em 8	na -7	que 15
gov|admit|1|	8+ 7
gov|admit|	none 8
gov|admit|past|	none 7
gov|admit|present|	none 7
gov|advertir|4-7|	4-7 6
gov|advertir|8+|	4-7 8
gov|advertir|	de 12
gov|advertir|past|	none 12
gov|advise|	to 9
gov|afdoen|	als 7
gov|afdoen|past|	auxiliary 7
gov|affirmer|2-3|	4-7 7
gov|affirmer|	de 9	none 9
gov|affirmer|present|	none 12
gov|afirmar|2-3|	2-3 9	4-7 16
gov|afirmar|4-7|	4-7 10
gov|afirmar|	a 11	de 9	none 12
gov|aggiungere|1|	4-7 8
gov|aggiungere|2-3|	4-7 11	8+ 6
gov|aggiungere|	che 9	di -7	none 15
gov|aggiungere|past|	auxiliary -6	none 14
gov|agree|	none 14
gov|agregar|4-7|	8+ 7
gov|agregar|	none 10
gov|agregar|present|	none 9
gov|ajouter|4-7|	4-7 7
gov|ajouter|	none -8
gov|alegar|past|	none 8
gov|alegar|	que 9
gov|alertar|past|	none 9
gov|allow|present|	none 12
gov|ammettere|	none 9
gov|ammettere|past|	auxiliary 10
gov|annoncer|2-3|	2-3 12
gov|annoncer|	none 12
gov|annoncer|past|	auxiliary 12
gov|annotare|	di -9
gov|annotare|past|	auxiliary -9
gov|annunciare|present|	none 10
gov|answer|	none 7
gov|antwoorden|	dat 8
gov|antwoorden|past|	none 8
gov|antworten|	none 10
gov|antworten|past|	none 11
gov|anunciar|0|	4-7 -11
gov|anunciar|	none -7
gov|anunciar|past|	none 10
gov|apelar|1|	2-3 11
gov|apelar|past|	none 11
gov|apelidar|	de -10
gov|aplaudir|1|	2-3 7
gov|aplaudir|	none 8
gov|apologise|	to 8
gov|apostillar|1|	4-7 6
gov|apostillar|4-7|	4-7 9
gov|apostillar|	none 6
gov|apostillar|past|	none 10
gov|appeler|0|	1 -7	2-3 -10
gov|appeler|1|	4-7 -7
gov|appeler|2-3|	2-3 10	4-7 12
gov|appeler|4-7|	1 9
gov|appeler|	none -14	à 21
gov|appeler|past|	auxiliary 17	none -7
gov|applaudir|	none 7
gov|apuntar|past|	none 11
gov|argue|2-3|	4-7 10
gov|argue|4-7|	8+ 7
gov|argue|past|	auxiliary -8	none 6
gov|argue|present|	none 9
gov|asegurar|4-7|	4-7 8
gov|asegurar|8+|	1 -10
gov|asegurar|	none 10
gov|asegurar|past|	none -6
gov|asegurar|present|	none 10
gov|asentir|	none 7
gov|asentir|past|	none 7
gov|ask|1|	2-3 17
gov|ask|2-3|	2-3 16	4-7 15
gov|ask|8+|	2-3 -12
gov|ask|	as 6	for 16	none 19	of -8	whether 12
gov|ask|participle|	none 8
gov|ask|past|	auxiliary 10	be 9	none 14
gov|ask|present|	none 14
gov|assegurar|past|	none 8
gov|assegurar|present|	none 6
gov|assegurar|	que 8
gov|assicurare|2-3|	2-3 8
gov|assicurare|4-7|	4-7 9
gov|assicurare|	che 7	none 13
gov|assicurare|past|	auxiliary 8
gov|assicurare|present|	none 10
gov|assume|	none 7
gov|assurer|2-3|	4-7 12
gov|assurer|4-7|	4-7 10
gov|assurer|8+|	4-7 9
gov|assurer|	de -7	que 14
gov|assurer|past|	auxiliary 12
gov|atestar|past|	none 10
gov|atribuir|2-3|	4-7 10
gov|atribuir|4-7|	4-7 7
gov|attaccare|	con -7	none -6
gov|attaccare|past|	auxiliary -11
gov|attaccare|present|	none -9
gov|attendre|	none 9
gov|attendre|past|	none 12
gov|attestieren|2-3|	4-7 7
gov|attestieren|	none 7
gov|attestieren|past|	none 7
gov|attribute|past|	none -9
gov|augurare|0|	4-7 7
gov|augurare|	none 7
gov|auspicare|	che 7
gov|ausrichten|4-7|	2-3 8
gov|ausrichten|	none 8
gov|ausrichten|past|	none 8
gov|avisar|1|	2-3 -8	4-7 7	8+ 12
gov|avisar|2-3|	4-7 10
gov|avisar|	none -7	que 12
gov|avisar|past|	none -7
gov|avisar|present|	none 12
gov|avvertire|2-3|	4-7 10
gov|avvertire|	che 10	none 11
gov|avvertire|past|	none 14
gov|añadir|1|	4-7 8	8+ 9
gov|añadir|4-7|	4-7 8
gov|añadir|past|	none 10
gov|back|0|	2-3 -13
gov|back|	none -13	that 10
gov|bautizar|1|	2-3 -9
gov|bautizar|2-3|	2-3 -9
gov|bautizar|	como -9	none -14
gov|bautizar|past|	auxiliary -12	none -12
gov|bekennen|past|	none 8
gov|beloven|	none -8
gov|bemängeln|2-3|	4-7 7
gov|bemängeln|	none 9
gov|bemängeln|past|	none 9
gov|benadrukken|	dat 7
gov|benadrukken|past|	none 9
gov|bestätigen|	none -9
gov|bevestigen|past|	none -8
gov|bezeichnen|2-3|	4-7 8
gov|bezeichnen|	als 9
gov|bezeichnen|past|	none 9
gov|bill|1|	2-3 -8
gov|bill|	as -13
gov|bill|past|	none -9
gov|bitten|past|	none 11
gov|bitten|	um 11
gov|blame|0|	4-7 10
gov|blame|	none 11
gov|blame|past|	none 10
gov|blijven|	none 6
gov|brand|	none -11
gov|calificar|2-3|	1 9	2-3 12	4-7 9
gov|calificar|	de 19
gov|calificar|past|	auxiliary 10	none 15
gov|calificar|present|	none 7
gov|call|0|	2-3 -8	4-7 10
gov|call|1|	1 15	2-3 -10	4-7 23	8+ 7
gov|call|2-3|	1 19	2-3 7	4-7 9	8+ 8
gov|call|4-7|	1 -8	2-3 -7	4-7 12
gov|call|8+|	1 -10	2-3 6
gov|call|	as -11	for 14	none 6	of -13	that 16	to 15
gov|call|base|	none -33
gov|call|past|	auxiliary 22	later 10	none 28	sometimes -9
gov|call|present|	none -8
gov|celebrar|	como 9	none 10
gov|celebrar|past|	auxiliary 10	none 10
gov|chamar|0|	1 -10	2-3 -11
gov|chamar|1|	2-3 -6
gov|chamar|2-3|	2-3 8	4-7 10
gov|chamar|	none -14	à -6
gov|chamar|present|	já -9
gov|chiamare|0|	1 -11	2-3 -14
gov|chiamare|2-3|	2-3 -10
gov|chiamare|4-7|	2-3 -10
gov|chiamare|	none -20
gov|chiamare|past|	auxiliary -9	none -11
gov|chiamare|present|	auxiliary -10	none -14
gov|chiarire|	none 6
gov|chiedere|8+|	8+ -8
gov|chiedere|	dai -11	di 8	none 8
gov|cite|0|	1 11
gov|cite|	none 11
gov|cite|participle|	none 6
gov|claim|1|	1 -12
gov|claim|4-7|	1 7
gov|claim|	none -14	that -7
gov|classificar|1|	2-3 8
gov|classificar|2-3|	1 12
gov|classificar|	como 12
gov|classificar|past|	none 6
gov|comentar|4-7|	4-7 9
gov|comentar|past|	none 9
gov|compare|past|	be -9
gov|compare|	to -12
gov|complain|past|	auxiliary 10
gov|completar|	none 9
gov|completar|past|	none 9
gov|comunicar|past|	auxiliary 8	none 8
gov|comunicar|	que 11
gov|concede|1|	8+ 8
gov|concede|2-3|	2-3 -6
gov|concede|	none 10	that -6
gov|concede|present|	none -7
gov|concluderen|past|	none -7
gov|conclude|past|	none 11
gov|conclude|	that 11
gov|concluir|	que -6
gov|conclure|1|	8+ 7
gov|conclure|	none 7
gov|concéder|past|	none 11
gov|concéder|	que 9
gov|condemn|2-3|	4-7 7
gov|condemn|	as 7
gov|condemn|past|	none 12
gov|confermare|1|	8+ 11
gov|confermare|2-3|	1 -7
gov|confermare|	di -6
gov|confermare|past|	auxiliary -8
gov|confessare|1|	4-7 7
gov|confessare|	none 7
gov|confessare|present|	none 7
gov|confidare|2-3|	4-7 9
gov|confidare|	none 9
gov|confidare|present|	none 6
gov|confier|4-7|	2-3 9
gov|confier|8+|	4-7 9
gov|confier|	de 9	qu’ 8
gov|confier|past|	auxiliary 10	none 8
gov|confier|present|	none 9
gov|confirmar|1|	4-7 8
gov|confirmar|4-7|	2-3 10
gov|confirmar|	none 11
gov|confirmar|past|	none 8
gov|confirmar|present|	none 12
gov|confirmer|8+|	2-3 -6
gov|confirmer|past|	auxiliary -6
gov|confirm|past|	none 9
gov|congratulate|	on 11
gov|congratulate|past|	none 11
gov|considerar|0|	1 11
gov|considerar|1|	4-7 8
gov|considerar|2-3|	1 16	2-3 7	4-7 8
gov|considerar|4-7|	4-7 7
gov|considerar|	a 14	none 17	que 8
gov|considerar|past|	none 19
gov|considerar|present|	none 14
gov|consider|0|	2-3 6
gov|consider|	none -7
gov|consider|past|	none -7
gov|contar|1|	4-7 7
gov|contar|2-3|	4-7 -7
gov|contar|4-7|	4-7 9
gov|contar|	que 8
gov|contestar|2-3|	4-7 -8
gov|contestar|4-7|	4-7 10
gov|contestar|past|	auxiliary 7	none 12
gov|contestar|	por 8	que -7
gov|corear|	none -9
gov|correct|	none 8
gov|correct|past|	none -6
gov|corregir|1|	4-7 8	8+ 8
gov|corregir|	none 10
gov|corregir|past|	none 9
gov|crier|	à 9
gov|criticar|	a 11	none 9
gov|criticar|past|	none 11
gov|criticar|present|	none 9
gov|culpar|	none 11
gov|culpar|present|	none 9
gov|decide|base|	none -6
gov|decir|0|	1 -10
gov|decir|1|	4-7 9
gov|decir|2-3|	2-3 6	4-7 8
gov|decir|4-7|	1 -6	4-7 9
gov|decir|	a -6	none 9	que 10
gov|decir|past|	none 11
gov|declarar|0|	4-7 10
gov|declarar|4-7|	4-7 9	8+ 7
gov|declarar|	a 8	de -8	none 13
gov|defender|2-3|	8+ 7
gov|defender|	como 10	que 6
gov|defender|present|	none 6
gov|define|	none -11
gov|definire|2-3|	2-3 7	4-7 12
gov|definire|past|	auxiliary 6
gov|definir|	como 6
gov|definir|past|	none 6
gov|demandar|	por -7
gov|demandar|present|	none -8
gov|demander|1|	4-7 9
gov|demander|	none 6	si 8
gov|demander|past|	auxiliary 8
gov|demander|present|	none 10
gov|denunciare|0|	4-7 8
gov|denunciare|	none 8
gov|denunciar|	none 9
gov|denunciar|present|	none 11
gov|deny|past|	none -8
gov|describe|1|	2-3 16	8+ 8
gov|describe|2-3|	1 15	2-3 15	4-7 22	8+ 12
gov|describe|4-7|	2-3 -20	4-7 15	8+ 10
gov|describe|	as 19	to -13
gov|describe|past|	auxiliary 12	be -7	later 11	none 23	once -6
gov|describe|present|	none 6
gov|describir|	como 8
gov|describir|present|	none 7
gov|deslizar|4-7|	4-7 8
gov|deslizar|past|	none 8
gov|deslizar|	que 11
gov|destacar|1|	2-3 10
gov|destacar|	none 8
gov|destacar|past|	none 11
gov|desvalorizar|	none 6
gov|desvalorizar|past|	none 8
gov|dichiarare|	none 9
gov|dichiarare|present|	auxiliary 9
gov|dire|0|	2-3 -7	8+ 8
gov|dire|1|	4-7 17
gov|dire|2-3|	1 -9	2-3 15	4-7 25	8+ 11
gov|dire|4-7|	2-3 12
gov|dire|8+|	1 -11
gov|dire|	di 13
gov|dire|past|	auxiliary 19	none -11	not -10
gov|discordar|1|	8+ 8
gov|discordar|	none 8
gov|discordar|present|	none -7
gov|discrepar|	none 6
gov|discrepar|present|	none 11
gov|dismiss|2-3|	2-3 17	4-7 11
gov|dismiss|	as 20
gov|dismiss|past|	none 18
gov|ditar|4-7|	4-7 11
gov|ditar|	a 11
gov|ditar|present|	auxiliary 13
gov|dizer|0|	2-3 -10
gov|dizer|1|	4-7 9
gov|dizer|2-3|	2-3 6	4-7 16
gov|dizer|4-7|	4-7 12	8+ 7
gov|dizer|8+|	2-3 12
gov|dizer|	a 10	ao -8	de 10	que -7	se 10	à 7
gov|dub|	none -8
gov|dub|past|	none -8
gov|décrire|	none 10
gov|décrire|past|	none 10
gov|défendre|2-3|	4-7 9
gov|défendre|past|	none 9
gov|dénoncer|0|	2-3 9	4-7 10
gov|dénoncer|2-3|	4-7 7
gov|dénoncer|	dans 7	none 12
gov|dénoncer|past|	auxiliary 12
gov|déplorer|0|	2-3 7
gov|déplorer|2-3|	2-3 12
gov|déplorer|	none 11
gov|déplorer|past|	auxiliary 8
gov|désigner|present|	none -8
gov|elogiar|1|	2-3 10
gov|elogiar|	a 11	none 10
gov|elogiar|past|	none 15
gov|emendar|	none 9
gov|emendar|present|	none 9
gov|entender|past|	none 10
gov|ergänzen|	none 14
gov|ergänzen|past|	none 9
gov|erkennen|2-3|	2-3 7
gov|erkennen|	dat 10
gov|erklären|past|	none -7
gov|erläutern|	none 6
gov|erzählen|	none 9
gov|esclarecer|past|	none -7
gov|escrever|2-3|	4-7 7
gov|escrever|	a 6	none 10
gov|escrever|present|	none 6
gov|escribir|1|	1 -8
gov|escribir|	none -11
gov|escribir|past|	auxiliary -6	none -6
gov|esprimere|0|	2-3 10
gov|esprimere|	none 10
gov|estimar|	en 10
gov|estimar|present|	none 10
gov|estimer|2-3|	4-7 11
gov|estimer|past|	auxiliary 15
gov|estimer|present|	none 10
gov|estimer|	que 12
gov|evitar|past|	none 6
gov|exclure|	none 7
gov|exigir|0|	4-7 11
gov|exigir|4-7|	2-3 9
gov|exigir|	none 11
gov|exigir|past|	none 9
gov|exigir|present|	none 8
gov|expect|0|	4-7 8
gov|expect|	none 10
gov|expect|past|	none 10
gov|expect|present|	none 9
gov|explain|	none 13
gov|explain|past|	none 13
gov|explain|present|	none -7
gov|explicar|2-3|	8+ 9
gov|explicar|8+|	8+ 6
gov|explicar|	de 9	que 8
gov|expliquer|	none 7
gov|expresar|1|	2-3 12
gov|expresar|	none 14
gov|expresar|past|	none 8
gov|express|past|	none 10
gov|faire_valoir|4-7|	2-3 9
gov|faire_valoir|past|	auxiliary 15
gov|faire_valoir|	qu' 7	que 12	qu’ 7
gov|falar|1|	1 13	4-7 10
gov|falar|	de 12	numa 9
gov|falar|past|	none 10
gov|feel|0|	1 12	4-7 9
gov|feel|	none 13
gov|feel|past|	none 14
gov|felicitar|past|	none 9
gov|figure|base|	none 8
gov|figure|	none 8
gov|finden|	none 8
gov|finden|past|	none 8
gov|find|0|	2-3 -13
gov|find|1|	4-7 9
gov|find|2-3|	4-7 11
gov|find|4-7|	1 -8
gov|find|8+|	2-3 6
gov|find|base|	none -10
gov|find|	by 9
gov|find|past|	auxiliary 16	none 9
gov|find|present|	none -10
gov|formulieren|	none 9
gov|fragen|	none 6
gov|fragen|past|	none 6
gov|frenare|	none 7
gov|féliciter|2-3|	1 8	2-3 12	4-7 6
gov|féliciter|	d' 9	d’ 13	none 10
gov|féliciter|past|	auxiliary 13
gov|féliciter|present|	none 9
gov|garantire|4-7|	4-7 10
gov|garantire|	che 10	none -8
gov|garantire|past|	none 10
gov|garantir|2-3|	4-7 6
gov|garantir|	que -7
gov|geben|	none 6
gov|gestehen|past|	none 6
gov|geven|	op 8
gov|geven|past|	none 8
gov|giudicare|	none 9
gov|giudicare|present|	none 12
gov|giurare|present|	none 7
gov|glauben|	none 8
gov|glauben|present|	none 8
gov|gongolare|present|	none 8
gov|gritar|1|	2-3 8
gov|hablar|1|	4-7 9
gov|hablar|2-3|	2-3 -6
gov|hadern|	none 9
gov|hadern|past|	none 9
gov|haken|	nach 8
gov|haken|past|	none 8
gov|halten|2-3|	2-3 10
gov|halten|4-7|	2-3 -6	8+ 11
gov|head|	1989 -6	2021 10	29 7	47 -11	abogado -7	administração 12	adviser 11	agent -8	agentes 7	agricoltura -6	aide 9	alcaldesa 7	alguien -9	animal -8	anonimato 9	anonymity 9	another 9	anything -12	artículo 12	assessoria 7	association 9	astronaut 8	attorney 8	authors -6	azienda 10	bambina -6	banker 10	banner 6	bar -7	belkacem 9	bond 8	button -11	buurvrouw 9	cambio 11	captain 8	car 10	case 6	celle-ci 8	celui-ci 12	centre -11	chi -9	city -6	civile 10	clients -9	club 8	coach 12	coalitie 10	colega 8	committee 11	communiqué 11	compagnie 11	complaint 8	comptes 8	comunicado 9	contractor 9	contrato 9	corps -9	council -9	critic 8	cronisti 9	curitiba 8	côté 6	c’ -10	delegate -11	department 9	direction 15	dirigente 9	dismissed -11	documento 6	dog 7	door 7	driver 8	ela 12	ella 8	elle 16	elle-même 8	email -13	embassy 9	empresario 9	entrance -7	error 8	es -9	fatto 7	fielder 7	figlio 7	finale 6	fire -6	fiscal 8	fonctionnaire -6	fondo 10	gallery -9	government 14	governor 10	grandmother 7	group 18	groupe -9	guidebooks -9	général 10	he 12	health 11	hij 7	hill -6	husband 10	identificada 12	institute 13	interessato 7	interlocutori -10	intéressé 9	juges 9	jurado 10	jury -9	júri 12	kept 7	kerdoncuff 10	kranten -6	label -10	lado 9	languages -9	latter 10	lawyer 11	left -12	lei 13	letter 8	lobby 9	local 9	loi -10	lugar 6	maestro 6	magistrada 10	majority -7	man 6	manager 15	matemático -11	member 11	members 16	memorandum 10	mensajes 6	mercado -10	ministero 8	ministra 9	ministre 7	model -7	monitoring -10	months 11	more -7	name -8	named 7	neef -6	ninguém -9	nota 12	nurse -6	officer 11	official 12	on -14	one -11	operator 11	oposición -6	oposição 11	opposition 15	organisation 12	organización -8	osce 11	padre -9	paese -6	pain -9	papers -10	park -10	part 13	parte 8	party 10	paysanne -7	people -9	percent -15	person 17	persone 7	phone 10	placa -9	police 10	portavoce 14	presidencia 12	president 12	professora 8	program -7	project -7	préfecture 7	président 8	páginas 9	rechtbank 7	regional 7	relation 8	relator -8	reply -6	report -10	research 8	rival 13	room 9	row -9	ruling -7	said 8	santé 10	says 12	second -7	secretary -9	series -7	services -10	she 25	shirts -8	side 8	sides 11	sie 18	sign -19	signs -10	sindacalista -6	sindaco 8	socialista 11	société 11	source -6	spokesman 13	spokesperson 14	spokeswoman 10	staff -10	stampa -6	start-up -8	statement 11	stato 10	students -11	supervisors -14	supporters -8	team -8	tema -10	testo 13	text 12	todos 6	told 7	turística 8	técnicos -6	university 9	vecinos -7	verklaring 9	watchdog -10	women 7	woordvoerster -7	you -20	zij -7	élue 6
gov|head|1989|	record -6
gov|head|47|	name -11
gov|head|alguien|	escribir -9
gov|head|anonymity|	say 9
gov|head|attorney|	say 8
gov|head|banner|	read 6
gov|head|button|	say -11
gov|head|centre|	offer -11
gov|head|civile|	féliciter 8
gov|head|clients|	proposer -9
gov|head|company|	say 12
gov|head|comptes|	juger 8
gov|head|corps|	call -9
gov|head|court|	hear 7	hold 6
gov|head|cronisti|	ammettere 9
gov|head|c’|	scrivere -10
gov|head|defesa|	considerar 7
gov|head|dismissed|	talk -11
gov|head|dog|	yell 7
gov|head|ela|	dizer 6	sorrir 7
gov|head|ele|	responder 8
gov|head|ella|	asentir 7
gov|head|elle|	ajouter 9	rire 8
gov|head|empresario|	añadir 8
gov|head|er|	sagen 9	sprechen 8	versprechen -7
gov|head|executive|	tell 7
gov|head|fatto|	sapere 7
gov|head|fielder|	ask 7
gov|head|fire|	name -6
gov|head|gallery|	show -6
gov|head|government|	offer 12
gov|head|governor|	say 7
gov|head|group|	call -11
gov|head|guidebooks|	use -9
gov|head|health|	plan 11
gov|head|he|	accuse 9	add 10	argue 9	ask 12	call 16	describe 15	expect 8	prefer -16	promise 13	repeat -12	reply 9	tell 12	thank 9	think 12	use -10	write 12
gov|head|il|	ajouter -6	assurer 9	dire 6	juger 11	préciser 10	réclamer 9
gov|head|institute|	call 11
gov|head|institution|	regretter -9
gov|head|interessato|	negare 7
gov|head|interlocutori|	parlare -10
gov|head|it|	call 9	compare -9	find 10	label -9	quote -6	say -7	warn 11
gov|head|i|	sing -8
gov|head|juges|	relever 8
gov|head|jury|	decide -6
gov|head|kranten|	heten -6
gov|head|languages|	say -9
gov|head|lawyer|	say 6
gov|head|leader|	say 9
gov|head|left|	say -12
gov|head|lei|	ribattere 9
gov|head|line|	read -9
gov|head|loi|	dire -10
gov|head|majority|	consider -7
gov|head|matemático|	preferir -11
gov|head|mensajes|	decir 6
gov|head|minister|	say -6
gov|head|ministry|	say 11
gov|head|name|	aclarar 8	admitir 7	afirmar 10	antworten 11	ausrichten 8	bitten 10	calificar 6	call -11	chiamare -7	concede 8	considerar 11	decir 6	describe 10	describir 8	dire 11	dizer 7	elogiar 7	erklären -8	erläutern 6	erzählen 7	esclarecer -7	estimar 7	faire_valoir 10	falar 7	geben 9	gestehen 6	gritar -6	halten -7	hear -9	heißen -19	informar 11	llamar -8	meinen -7	name -8	nennen -14	parlare 10	rufen 11	rule -11	répondre 7	sagen 9	schließen 8	schreiben -7	show -14	teilen 9	tell -10	use -11	verkünden -8	verlauten 10	verweisen -6	vinden -11	warn 9	warnen 9	wave -9	weisen 9	würdigen 6	zeigen 7	äußern 8
gov|head|neef|	vinden -6
gov|head|ninguém|	queixar -9
gov|head|none|	aclarar 6	acrescentar 9	admire 7	aggiungere 12	apostillar 9	ask 11	attaccare -11	avisar 6	añadir 9	chamar 8	describe -6	dénoncer 7	hablar 7	leggere 7	llamar -8	mean -13	meinen 8	name -10	osservare 7	pedir 8	promettere 9	say 10	señalar 6	sing -8	spiegare 8	staan -6	stehen -9	write -10
gov|head|officer|	say 9
gov|head|office|	say 7
gov|head|official|	say 13
gov|head|oficial|	llamar -6
gov|head|one|	call -7	say 6
gov|head|on|	dénoncer 7	lire -12
gov|head|oposição|	falar 10
gov|head|opposition|	crier 11
gov|head|organisation|	acusar 8	appeler 10	atestar 10	atribuir 10	bestätigen -10	bevestigen -7	call 23	conclude 9	confermare -7	considerar 10	definire 6	denunciar 10	denunciare 8	discordar -8	dizer 13	falar 13	féliciter 10	giudicare 8	hablar 13	halten 10	heißen 11	juger 9	justificar 7	kritisieren 9	laten -8	llamar 9	loben 6	message -8	noemen 8	orten 10	parlare 16	parler 13	promettere 9	reageren 11	réclamer 8	salutare 7	say 13	sprechen 17	spreken 11	stellen -9	tell 11	ver 12	vinden 8	voir 9	warn 10	wijzen 6	write 13	zeigen 8	évoquer 9
gov|head|padre|	annotare -9
gov|head|paese|	chiamare -6
gov|head|pain|	rate -9
gov|head|percent|	say -12
gov|head|person|	achten 8	acusar 10	admitir 10	advertir 7	advise -7	aggiungere 8	annoncer 12	appeler 11	ask -6	assicurare 8	attestieren 7	avisar 11	bemängeln 7	bitten 7	calificar 13	call 6	celebrar 8	chamar 8	classificar 8	confirmar 9	considerar 8	corregir 6	declarar 9	definire 11	demandar -8	demander 9	describe 16	desvalorizar 8	dire -7	discordar 6	discrepar 6	dismiss 11	défendre -8	dénoncer 11	elogiar 10	ergänzen 14	erkennen 7	escrever 6	estimer 12	exclure 7	explicar 6	faire_valoir 7	falar 11	fragen 6	féliciter 12	garantir 12	hadern 9	halten 11	hekelen 6	houden -6	insist 13	invitare -8	justificar 8	kündigen 10	lachen 9	lamentar 12	laten -6	llamar 8	loben 9	moquer 7	negare 7	nennen 17	noemen 16	parlare 27	pedir 10	post 12	praise 8	precisar 9	prefer -10	preferir 7	promettere 10	promettre 13	prévenir -6	qualifier 10	queixar 7	raise -10	rappeler -7	rate -12	read 15	rebater 9	reclamar 7	reconhecer 9	recordar -7	rekenen 7	relever 11	replicar 11	replicare 7	reply 9	respond 10	responder 6	rispondere 6	rufen 9	réclamer -9	répondre 7	sagen 8	saluer 8	say 11	sbilanciare 8	scrivere 10	see 7	sostener 12	sostenere 10	soupirer 8	sprechen 14	spreken 9	sustentar 6	tachar 8	tell 15	thank 14	urge 8	use -10	vinden 14	voir 9	vouloir 7	warn 8	warnen 7	werfen -7	widersprechen 8	zeigen 6
gov|head|phone|	call 10
gov|head|placa|	decir -9
gov|head|place|	accuse 12	call 14	dire 11	nennen -7	parlare 10	urge 10	want 12
gov|head|program|	call -7
gov|head|project|	heten -6
gov|head|préfecture|	parler 14
gov|head|qualcuno|	attaccare -9
gov|head|relation|	say 8
gov|head|report|	say -9	title -8
gov|head|second|	dire -10
gov|head|series|	call -7
gov|head|she|	accuse 8	call 14	describe 16	explain 8	recall -9	reply 11	tell 17
gov|head|sie|	sagen 8	sprechen 7
gov|head|signs|	read -10
gov|head|sign|	read -14
gov|head|sindaco|	dire 6
gov|head|source|	describe -8
gov|head|spokesperson|	say 14
gov|head|spokeswoman|	say 10
gov|head|supervisors|	write -12
gov|head|tema|	scrivere -11
gov|head|terá|	ditar 8
gov|head|text|	message 9
gov|head|they|	prefer -8	say -13
gov|head|told|	state 7
gov|head|turística|	falar 8
gov|head|técnicos|	chamar -6
gov|head|university|	say 9
gov|head|vecinos|	llamar -7
gov|head|women|	write 7
gov|head|woordvoerder|	zeggen 9
gov|head|you|	tell -11	want -8
gov|hear|2-3|	2-3 -10
gov|hear|past|	auxiliary -9	none 10
gov|hear|present|	none -9
gov|heißen|0|	1 -13	2-3 -6
gov|heißen|1|	2-3 -6
gov|heißen|2-3|	1 -9	2-3 -9	8+ 8
gov|heißen|4-7|	1 -10	2-3 -7
gov|heißen|8+|	2-3 -8
gov|heißen|	in -9	none -18
gov|heißen|past|	darin 8	dort -8	none -18
gov|heten|0|	1 -10
gov|heten|2-3|	2-3 -11
gov|heten|4-7|	1 -9
gov|heten|	none -18
gov|heten|past|	none -21
gov|hold|1|	4-7 8
gov|hold|4-7|	1 8
gov|hold|8+|	4-7 9
gov|hold|	as -7	none 8	that 8
gov|hold|past|	auxiliary 9	none 8
gov|houden|2-3|	8+ 6
gov|houden|	none 7	op 8
gov|indicar|past|	none 11
gov|indiquer|	qu’ 9
gov|informar|4-7|	4-7 12
gov|informar|past|	none 15
gov|inquiéter|	d’ -7
gov|inquiéter|past|	none -7
gov|insist|2-3|	4-7 7
gov|insist|4-7|	8+ 9
gov|insist|	none 10	that 11
gov|insist|past|	none 15
gov|instruct|past|	none 10
gov|invitare|1|	4-7 9
gov|invitare|2-3|	4-7 13
gov|invitare|	a -10	alla 14
gov|invitare|past|	auxiliary 11
gov|invitare|present|	none -10
gov|invitar|	a 9
gov|inviter|past|	auxiliary 9
gov|inviter|	à 10
gov|invoquer|present|	none -6
gov|ironiser|present|	none 6
gov|ironizar|2-3|	2-3 8
gov|ironizar|4-7|	8+ 8
gov|ironizar|	none 7
gov|ironizar|past|	none 9
gov|judging|0|false|false|	all -21	all-one -22	some -12
gov|judging|0|false|true|	all -10	all-one -8	none 9
gov|judging|1|false|false|	first 11	none 10	some 11
gov|judging|1|false|true|	none -6
gov|judging|1|true|false|	all-one -6	none 14
gov|judging|2-3|false|false|	all 17	all-one -9	first 12	none 28	some 9
gov|judging|2-3|false|true|	none 13
gov|judging|2-3|true|false|	all -10	first -12	none 9	some 12
gov|judging|2-3|true|true|	all -7
gov|judging|4-7|false|false|	all -10	some -6
gov|judging|4-7|true|false|	all -13	first -9	none 6
gov|judging|8+|false|false|	all -12	all-one -15	first 13
gov|judging|8+|true|false|	all -8
gov|judging|about|8+|	1 -9
gov|judging|about|false|	false -12
gov|judging|about|	none -12
gov|judging|als|2-3|	2-3 7	4-7 9
gov|judging|als|	all 7	none 11
gov|judging|als|false|	false 13
gov|judging|al|2-3|	2-3 6	4-7 10
gov|judging|al|false|	false 10
gov|judging|al|	none 10
gov|judging|al|true|	false 6
gov|judging|as|1|	8+ 8
gov|judging|as|2-3|	1 12	2-3 8	4-7 28	8+ 12
gov|judging|as|4-7|	2-3 -13	4-7 15	8+ 12
gov|judging|as|8+|	4-7 9
gov|judging|as|	all -9	all-one -14	none 14
gov|judging|as|false|	false 11
gov|judging|at|false|	false 13
gov|judging|at|	none 13
gov|judging|a|1|	2-3 10
gov|judging|a|2-3|	1 13	4-7 13	8+ 9
gov|judging|a|4-7|	4-7 8
gov|judging|a|	all-one -9	first 8	none 18
gov|judging|a|false|	false 17
gov|judging|a|true|	false 10
gov|judging|como|1|	4-7 9
gov|judging|como|2-3|	1 9	4-7 6
gov|judging|como|false|	false 13
gov|judging|como|	none 13
gov|judging|com|false|	false 9
gov|judging|com|	none 9
gov|judging|dat|2-3|	2-3 10	4-7 6
gov|judging|dat|false|	false 9
gov|judging|dat|	none 13
gov|judging|dat|true|	false 11
gov|judging|del|	none 7
gov|judging|de|1|	1 10	4-7 7
gov|judging|de|2-3|	2-3 22	4-7 15	8+ 9
gov|judging|de|4-7|	4-7 10
gov|judging|de|8+|	2-3 -9	4-7 8
gov|judging|de|false|	false 12
gov|judging|de|	first 8	none 10
gov|judging|di|4-7|	4-7 7
gov|judging|di|	none 7
gov|judging|di|true|	false 7
gov|judging|d’|2-3|	1 16	4-7 10
gov|judging|d’|false|	false 8
gov|judging|d’|	none 12
gov|judging|d’|true|	false 11
gov|judging|em|2-3|	2-3 7
gov|judging|em|false|	false 7
gov|judging|em|	none 9
gov|judging|en|	none 13
gov|judging|en|true|	false 9
gov|judging|for|1|	4-7 13
gov|judging|for|2-3|	1 -6	2-3 16
gov|judging|for|8+|	4-7 8
gov|judging|for|	none 11
gov|judging|für|2-3|	2-3 10
gov|judging|für|4-7|	2-3 -6
gov|judging|für|	all 8	none 9
gov|judging|für|false|	false 14
gov|judging|into|	none -12
gov|judging|into|true|	false -12
gov|judging|in|4-7|	2-3 8	4-7 9
gov|judging|in|	all-one -12	none 13
gov|judging|in|false|	false 9
gov|judging|in|true|	false 6
gov|judging|met|	first -6
gov|judging|none|0|	2-3 -7	8+ 11
gov|judging|none|1|	2-3 9	8+ 10
gov|judging|none|2-3|	1 10	8+ 10
gov|judging|none|4-7|	2-3 7	8+ 15
gov|judging|none|8+|	2-3 6	4-7 7
gov|judging|none|	all -15	all-one -14	none 11	titled 9
gov|judging|none|true|	false 9
gov|judging|of|1|	2-3 -12
gov|judging|of|2-3|	1 -11	2-3 17	4-7 19	8+ 11
gov|judging|of|4-7|	4-7 8
gov|judging|of|8+|	4-7 8
gov|judging|of|false|	false 14
gov|judging|of|	first 6	some 13
gov|judging|of|true|	false -11
gov|judging|on|4-7|	1 10
gov|judging|on|	all-one -7	none 16
gov|judging|on|false|	false 11
gov|judging|op|false|	false 9
gov|judging|op|	none 10
gov|judging|over|4-7|	1 -10
gov|judging|over|false|	true -10
gov|judging|over|	none -6
gov|judging|que|2-3|	4-7 6
gov|judging|que|4-7|	4-7 8
gov|judging|que|	none 11
gov|judging|que|true|	false 11
gov|judging|that|1|	1 10	2-3 8	4-7 9
gov|judging|that|2-3|	2-3 -8
gov|judging|that|4-7|	1 -9	4-7 8
gov|judging|that|true|	false 6
gov|judging|to|2-3|	2-3 6
gov|judging|to|4-7|	1 -12	2-3 -14	4-7 11
gov|judging|to|8+|	2-3 14
gov|judging|to|	all -9	all-one -10
gov|judging|to|true|	false 11
gov|judging|under|2-3|	1 -10
gov|judging|under|false|	false -11
gov|judging|under|	none -11
gov|judging|van|	none 6
gov|judging|volgens|8+|	4-7 7
gov|judging|volgens|	none 8
gov|judging|volgens|true|	false 7
gov|judging|vor|	some 9
gov|judging|with|8+|	2-3 -9
gov|judging|with|	all -7	none -14
gov|judging|with|true|	false -7	true -12
gov|judging|à|2-3|	4-7 8
gov|judging|à|4-7|	1 -12
gov|judging|à|	none -10
gov|judging|à|true|	false -12
gov|juger|0|	1 12	2-3 7
gov|juger|2-3|	1 15
gov|juger|4-7|	1 9
gov|juger|	none 21
gov|juger|past|	auxiliary 13	none 9
gov|juger|present|	none 18
gov|justificar|4-7|	4-7 9
gov|justificar|	de 8	none 9
gov|justificar|past|	none 9
gov|knikken|1|	4-7 11
gov|knikken|	none 11
gov|knikken|past|	none 11
gov|know|2-3|	2-3 -9	4-7 8
gov|know|	as -8	of 11
gov|know|past|	none 10
gov|kommentieren|4-7|	4-7 12
gov|kommentieren|	none 12
gov|kommentieren|past|	none 9
gov|kritisieren|	als 9	none 11
gov|kritisieren|past|	none 10
gov|kritisieren|present|	none 9
gov|kündigen|	an 6	none 8
gov|kündigen|past|	none 11
gov|label|0|	1 -11	2-3 -7
gov|label|	none -9
gov|label|past|	be -11
gov|lachen|	none 9
gov|lachen|present|	none 11
gov|lamentarse|	none 10
gov|lamentarse|past|	none 11
gov|lamentar|0|	2-3 9
gov|lamentar|1|	2-3 11
gov|lamentar|4-7|	2-3 10
gov|lamentar|	a 8	de 9	none 12
gov|lamentar|past|	none 13
gov|laten|4-7|	4-7 14
gov|laten|	none 17
gov|learn|past|	auxiliary -10
gov|leggere|past|	auxiliary 10
gov|lehnen|	none 10
gov|lehnen|past|	none 10
gov|lembrar|8+|	4-7 7
gov|lembrar|	a -10	em 9
gov|lembrar|past|	none 9
gov|lembrar|present|	none -12
gov|like|2-3|	1 -9
gov|like|base|	auxiliary 7	none 8
gov|like|	none 8
gov|limitar|	que 9
gov|lire|	none -8
gov|list|1|	2-3 -10
gov|list|2-3|	2-3 -10
gov|list|	as -15
gov|list|past|	be -10	none -12
gov|list|present|	none -7
gov|llamar|0|	1 -10	2-3 -16
gov|llamar|4-7|	2-3 -8
gov|llamar|	none -19
gov|llamar|present|	none -17
gov|loben|	none 10
gov|loben|past|	none 9
gov|lodare|	none 9
gov|lodare|past|	auxiliary 9
gov|louer|1|	2-3 11
gov|louer|	none 11
gov|lâcher|1|	4-7 8
gov|lâcher|	none 8
gov|mahnen|past|	none 8
gov|maintain|	that 9
gov|mandar|4-7|	4-7 9
gov|mandar|past|	none 10
gov|mantener|2-3|	1 -11
gov|mantener|past|	none -12
gov|mean|4-7|	2-3 -13
gov|mean|	none -8
gov|mean|present|	none -12
gov|meinen|	none -8
gov|meinen|present|	none -9
gov|melden|	none -9
gov|melden|past|	none 10
gov|mention|	none -13
gov|mention|present|	none -13
gov|message|base|	none 9
gov|message|	that 9	under -8
gov|minimizar|	none 11
gov|minimizzare|present|	none 6
gov|moquer|2-3|	4-7 7
gov|moquer|	none 7
gov|moquer|past|	auxiliary 7
gov|mostrar|2-3|	8+ 6
gov|mostrar|	none 6
gov|mostrar|past|	none -8
gov|murmeln|	none 6
gov|murmeln|past|	none 10
gov|name|0|	1 -12	2-3 -14
gov|name|1|	2-3 -9
gov|name|2-3|	1 -9
gov|name|4-7|	1 -10	2-3 -9
gov|name|8+|	1 -10
gov|name|base|	none -9
gov|name|	none -17	of -9	on -7	under -11
gov|name|past|	auxiliary -12	be -7	none -13
gov|name|present|	none -14
gov|need|0|	1 -10	4-7 9
gov|need|past|	none 11
gov|need|present|	none -10
gov|negare|1|	4-7 7
gov|negare|	none 12
gov|negare|present|	none 12
gov|negar|1|	4-7 11
gov|negar|	none 13
gov|negar|past|	none 13
gov|nennen|1|	4-7 7
gov|nennen|2-3|	1 9	2-3 -12	4-7 8
gov|noemen|1|	2-3 7	4-7 6
gov|noemen|2-3|	1 7	2-3 9
gov|noemen|4-7|	1 9
gov|noemen|	dat 9	in 7	none 7
gov|noemen|past|	none 14
gov|none|1|	all-one -10	none -18
gov|none|2-3|	all -17	all-one -11	none -9	titled -7
gov|none|4-7|	all -19	all-one -13	most -8	upper 14
gov|none|8+|	all 9	most 12	some 9	titled 12	upper 7
gov|none|false|false|	1 -8	2-3 -9	8+ 7
gov|none|false|true|	1 -21	2-3 -9	8+ 8
gov|none|true|false|	1 -16	2-3 -9	4-7 -16
gov|none|true|true|	2-3 -14	4-7 -7
gov|noter|	none 8
gov|note|1|	2-3 -6
gov|note|2-3|	2-3 10
gov|note|4-7|	4-7 11
gov|note|	none 8
gov|note|past|	none 15
gov|note|present|	none -8
gov|obiettare|	none 6
gov|obiettare|present|	none 7
gov|object|	none 12
gov|object|present|	none 12
gov|offer|2-3|	2-3 -13
gov|offer|4-7|	4-7 9
gov|offer|participle|	none -13
gov|offer|past|	auxiliary 9	none -7
gov|offer|	to -8
gov|opinar|	que 6
gov|order|	none 7
gov|order|past|	auxiliary 7
gov|orten|	none 10
gov|orten|present|	none 9
gov|osservare|1|	8+ 8
gov|parlare|1|	1 7	4-7 12
gov|parlare|2-3|	2-3 9	4-7 10
gov|parlare|4-7|	2-3 11
gov|parlare|	di 11	none 7
gov|parlare|present|	none 16
gov|parler|2-3|	4-7 11
gov|parler|4-7|	1 9
gov|parler|	d’ 14
gov|parler|past|	none 8
gov|pedir|0|	2-3 9	4-7 11
gov|pedir|2-3|	2-3 13	4-7 9	8+ 11
gov|pedir|4-7|	4-7 11
gov|pedir|	a 11	none 14	que 9
gov|pedir|past|	none 8
gov|perguntar|1|	4-7 7
gov|perguntar|	none 9
gov|perguntar|present|	none 9
gov|plaider|2-3|	4-7 -10
gov|plaider|	none -13	pour -11
gov|plaider|past|	auxiliary -12
gov|plaider|present|	none -11
gov|plan|0|	2-3 9
gov|plan|base|	none 13
gov|plan|	none 9
gov|pleiten|past|	none -7
gov|pleiten|	voor -6
gov|pointer|present|	none 7
gov|post|1|	8+ 12
gov|post|base|	none 8
gov|post|	none -7	on 12	that 9
gov|post|past|	none 7
gov|praise|2-3|	2-3 11
gov|praise|	none 11
gov|praise|past|	none 15
gov|precisare|1|	4-7 6
gov|precisare|2-3|	4-7 8
gov|precisare|4-7|	4-7 11
gov|precisare|	che 16	none 10
gov|precisare|past|	auxiliary 11
gov|precisare|present|	none 14
gov|precisar|4-7|	4-7 8
gov|precisar|	none -7	que 6
gov|precisar|past|	none 12
gov|precisar|present|	none -7
gov|preferir|2-3|	2-3 7	4-7 9	8+ 7
gov|preferir|4-7|	8+ 12
gov|preferir|	de -10	em 9	none 7
gov|prefer|0|	1 -19	2-3 -12
gov|prefer|	none -25
gov|prefer|past|	none -21
gov|prefer|present|	none -10
gov|preguntar|present|	none -10
gov|prevedere|past|	none 6
gov|prever|past|	none -10
gov|prijzen|	none 8
gov|prijzen|past|	none 8
gov|prometer|1|	4-7 6
gov|prometer|2-3|	4-7 12
gov|prometer|past|	none 13
gov|promettere|0|	2-3 9	4-7 8
gov|promettere|	none 14
gov|promettere|past|	auxiliary 11	none 14
gov|promettre|0|	4-7 11
gov|promettre|2-3|	2-3 9	4-7 8
gov|promettre|4-7|	4-7 12
gov|promettre|	de 10	pour -6	que 10
gov|promettre|past|	none 18
gov|promise|1|	4-7 9
gov|promise|2-3|	2-3 11	4-7 -7
gov|promise|4-7|	4-7 13
gov|promise|8+|	4-7 10
gov|promise|	none 12	that -9
gov|promise|past|	none 6
gov|proponer|	none -11
gov|proponer|past|	none -11
gov|proporre|4-7|	1 -10
gov|proporre|past|	auxiliary -8	none -6
gov|proposer|4-7|	1 -8
gov|proposer|	de -9	none -9
gov|proposer|present|	none -12
gov|propose|	none -6
gov|préciser|4-7|	2-3 8	4-7 8	8+ 6
gov|préciser|	none 8	que 12	qu’ 9
gov|préciser|participle|	none 11
gov|préciser|present|	none 11
gov|prévenir|	none -6	que -7
gov|prévenir|past|	auxiliary -6
gov|publicar|1|	4-7 -7
gov|publicar|past|	none -8
gov|puntualizzare|	none 6
gov|puntualizzare|present|	none 6
gov|qualifier|1|	1 9	4-7 7
gov|qualifier|4-7|	2-3 8
gov|qualifier|	de 18
gov|qualifier|past|	auxiliary 9
gov|qualifier|present|	none 12
gov|queixar|present|	none -11
gov|quejarse|past|	none 7
gov|querer|past|	none -9
gov|quote|	none -7
gov|quote|past|	none -9
gov|raccontare|present|	none 11
gov|raconter|4-7|	4-7 10
gov|raconter|present|	none 10
gov|raise|	none 9
gov|raise|past|	none -14
gov|rappeler|2-3|	2-3 -8
gov|rappeler|4-7|	2-3 -6
gov|rappeler|	none -6
gov|rappeler|past|	auxiliary -10
gov|rassicurare|	none 6
gov|rassicurare|present|	none 6
gov|rate|0|	1 -11
gov|rate|1|	4-7 12
gov|rate|2-3|	1 -14	2-3 -11
gov|rate|	as -11	none -18
gov|rate|past|	be -9	none -15
gov|rate|present|	none -14
gov|read|0|	1 -14	4-7 -25
gov|read|1|	4-7 11	8+ 14
gov|read|4-7|	4-7 8
gov|read|	none -17	of 9
gov|read|past|	none -8
gov|read|present|	none -12
gov|reageren|	none 11
gov|reageren|past|	none 9
gov|reagieren|	none 7
gov|reagieren|past|	none 7
gov|reagir|past|	none 6
gov|rebater|1|	8+ 10
gov|rebater|	none 9
gov|rebater|past|	none 8
gov|recall|4-7|	2-3 -6
gov|recall|	in -7
gov|recitare|	none 9
gov|recitare|present|	none 9
gov|reclamar|4-7|	4-7 7
gov|reclamar|	none 9
gov|reclamar|present|	none 13
gov|reconhecer|	a 10	none 12
gov|reconhecer|past|	none 12
gov|reconhecer|present|	none 9
gov|reconnaître|0|	4-7 7
gov|reconnaître|	none 9	que 6
gov|reconnaître|past|	auxiliary 13	none 7
gov|reconocer|4-7|	2-3 11	4-7 10
gov|reconocer|	none 10	que 10
gov|reconocer|past|	none 14
gov|reconocer|present|	none 11
gov|recordar|4-7|	4-7 13
gov|recordar|past|	none -10
gov|record|4-7|	2-3 -7
gov|record|base|	none -7
gov|record|present|	none 9
gov|record|	that 7
gov|recusar|4-7|	2-3 -6
gov|recusar|	de -6	none 7
gov|referir|past|	none -9
gov|refer|2-3|	1 -9
gov|refer|	as 7
gov|refer|base|	none -8
gov|refer|past|	none 7
gov|regard|	as 9
gov|regretter|	que 9
gov|regret|0|	4-7 9
gov|regret|	none 9
gov|regret|past|	none 9
gov|reject|0|	1 -15
gov|reject|	as 10	none -15
gov|reject|base|	none -12
gov|reject|past|	none 9
gov|rekenen|2-3|	8+ 6
gov|rekenen|past|	none 9
gov|rekenen|	voor 6
gov|relativiser|	none 9
gov|relativiser|present|	none 9
gov|relever|	none 9
gov|repeat|8+|	1 -12
gov|repeat|	none -12
gov|repeat|past|	none -7
gov|repetir|	none 12
gov|repetir|past|	none 12
gov|replicare|4-7|	2-3 9	4-7 6
gov|replicare|	che 11	none 10
gov|replicare|past|	auxiliary 12	none 6
gov|replicar|2-3|	2-3 9
gov|replicar|past|	auxiliary 9
gov|replicar|present|	none 10
gov|replicar|	que 12
gov|reply|1|	2-3 12	4-7 11	8+ 10
gov|reply|	none 16
gov|reply|past|	none 19
gov|report|0|	2-3 14
gov|report|1|	2-3 -8
gov|report|	as 6	none 9
gov|report|base|	none -11
gov|report|past|	auxiliary 10	none 8
gov|report|present|	none 13
gov|reprendre|1|	4-7 7
gov|reprendre|	none 7
gov|reprochar|past|	none 8
gov|reprocher|2-3|	2-3 -10
gov|reprocher|	none -7
gov|reprocher|past|	none -7
gov|responder|0|	2-3 10
gov|responder|1|	4-7 8
gov|responder|2-3|	2-3 8	8+ 6
gov|responder|4-7|	2-3 9	4-7 8
gov|responder|8+|	2-3 7
gov|responder|	a 8	con 11	none 13	que 12
gov|responder|past|	none 21
gov|responder|present|	none 9
gov|respond|	that 10
gov|ressalvar|past|	none 9
gov|ressalvar|	que 7
gov|resumir|	a 9
gov|resumir|past|	none 7
gov|reveal|past|	none -10
gov|revelar|	none 9
gov|revelar|past|	none 7
gov|ribadire|4-7|	4-7 7
gov|ribadire|	none -7
gov|ribattere|2-3|	4-7 9
gov|ribattere|4-7|	4-7 8
gov|ribattere|	che 8
gov|ribattere|past|	auxiliary 11
gov|ricordare|8+|	4-7 8
gov|ricordare|	none 6
gov|ricordare|past|	auxiliary 12
gov|riferire|	none 12
gov|riferire|past|	none 10
gov|rigoler|present|	none 6
gov|ringraziare|2-3|	2-3 10
gov|ringraziare|	per 12
gov|ringraziare|present|	none 12
gov|riprendere|	none -6
gov|rire|1|	8+ 8
gov|rire|	none 9
gov|rispondere|4-7|	2-3 11	4-7 10
gov|rispondere|8+|	8+ 7
gov|rispondere|	che 7	di 7	none 10
gov|rispondere|past|	auxiliary 14	none 11
gov|rivendicare|present|	none 7
gov|roepen|2-3|	4-7 7
gov|roepen|	none 8
gov|roepen|past|	none 8
gov|rufen|2-3|	4-7 9
gov|rufen|4-7|	2-3 9	4-7 6
gov|rufen|	in 8	none 9	zu 7
gov|rufen|past|	none 11
gov|rule|1|	4-7 8
gov|rule|base|	none 9
gov|rule|	none 9
gov|rule|present|	none -11
gov|réclamer|0|	4-7 11
gov|réclamer|	de 9
gov|réclamer|past|	none 9
gov|répliquer|4-7|	2-3 9
gov|répliquer|past|	auxiliary 8
gov|répliquer|	que 9
gov|répondre|2-3|	4-7 10
gov|répondre|	none 10	qu’ 6
gov|répondre|past|	auxiliary 11	none 12
gov|résumer|present|	none 9
gov|rügen|	none 9
gov|rügen|present|	none 9
gov|sagen|2-3|	4-7 8
gov|sagen|4-7|	2-3 10	4-7 11
gov|sagen|	in 9	none 10	von -6
gov|sagen|present|	none 13
gov|saluer|0|	2-3 7	4-7 10
gov|saluer|1|	2-3 9
gov|saluer|2-3|	1 10
gov|saluer|	none 21
gov|saluer|past|	auxiliary 14
gov|saluer|present|	none 16
gov|salutare|0|	2-3 6
gov|salutare|2-3|	4-7 8	8+ 6
gov|salutare|	come 8	none 8
gov|salutare|past|	auxiliary -6
gov|salutare|present|	none 10
gov|sapere|1|	4-7 7
gov|sapere|4-7|	4-7 7
gov|sapere|	di 8
gov|sapere|past|	auxiliary 9	none 8
gov|saying|0|false|false|	all -11	first -11	some 22	titled 7
gov|saying|0|false|true|	all-one -14	first -11	none -18
gov|saying|1|false|false|	all -11	all-one 14	first 11	most 17	none 7	some 17
gov|saying|1|false|true|	first 16
gov|saying|1|true|true|	none 13
gov|saying|2-3|false|false|	all-one 8	first 11	most 16	none 7	titled 7
gov|saying|2-3|false|true|	first 13	some 9
gov|saying|2-3|true|false|	all-one -7	first -12	most 13	some 15
gov|saying|2-3|true|true|	all-one -10
gov|saying|4-7|false|false|	all-one 8	first -7	most -8	none 7	some 12
gov|saying|4-7|false|true|	all 7	all-one 9	first 13	some 11
gov|saying|4-7|true|false|	all-one -12	first -13	none 10	some 9
gov|saying|4-7|true|true|	all -8	all-one 8	none 9
gov|saying|8+|false|false|	first -7	none 16	some 12
gov|saying|8+|false|true|	all -11	none 6	some 7
gov|saying|8+|true|false|	all -18	all-one -17	first -15	none -8	some 11
gov|saying|aan|false|	false 8
gov|saying|aan|	first 8
gov|saying|about|4-7|	4-7 9
gov|saying|about|	none 10
gov|saying|after|4-7|	1 -8
gov|saying|after|false|	true -9
gov|saying|after|	none -9
gov|saying|against|1|	4-7 14
gov|saying|ai|4-7|	4-7 10
gov|saying|alla|2-3|	2-3 11	4-7 9
gov|saying|alla|false|	false 14
gov|saying|alla|	first 8	none 13
gov|saying|als|8+|	2-3 -7
gov|saying|als|false|	false 7
gov|saying|als|	none 6
gov|saying|al|2-3|	4-7 8
gov|saying|al|4-7|	4-7 9
gov|saying|al|	none 10
gov|saying|am|false|	true 8
gov|saying|ante|false|	false -6
gov|saying|an|4-7|	4-7 12
gov|saying|an|false|	false 11	true 9
gov|saying|an|	first 13	some 7
gov|saying|aos|2-3|	4-7 10
gov|saying|aos|false|	false 13
gov|saying|aos|	first 13
gov|saying|ao|1|	2-3 7
gov|saying|ao|2-3|	2-3 -7
gov|saying|ao|4-7|	1 -9
gov|saying|ao|	all -9	first 8
gov|saying|après|false|	false 6
gov|saying|as|2-3|	2-3 9
gov|saying|as|8+|	1 -15	2-3 -13
gov|saying|as|	all -8	all-one -9	none -12
gov|saying|as|true|	false -14
gov|saying|at|4-7|	2-3 9
gov|saying|at|8+|	4-7 10
gov|saying|at|false|	false 14
gov|saying|at|	none 14	some 8
gov|saying|auf|false|	false 7
gov|saying|au|false|	false -9
gov|saying|au|	none -9
gov|saying|a|1|	2-3 13	4-7 10	8+ 8
gov|saying|a|2-3|	1 -10	4-7 23	8+ 9
gov|saying|a|4-7|	1 -13	8+ 7
gov|saying|a|8+|	1 -8	8+ 12
gov|saying|a|	none -8	some 9	titled 7
gov|saying|a|true|	false -11
gov|saying|because|	none 13
gov|saying|beim|4-7|	2-3 6
gov|saying|beim|	all-one 6
gov|saying|beim|false|	true 6
gov|saying|bei|	first 7
gov|saying|bij|4-7|	2-3 -6
gov|saying|bij|	first -7	none -6
gov|saying|by|4-7|	2-3 10	8+ 7
gov|saying|by|8+|	2-3 9	4-7 10
gov|saying|by|false|	false 15
gov|saying|by|	first 12	none 12
gov|saying|che|1|	4-7 8
gov|saying|che|2-3|	2-3 7	4-7 -6
gov|saying|che|4-7|	2-3 15	4-7 17
gov|saying|che|8+|	2-3 8	4-7 14
gov|saying|che|false|	false 18
gov|saying|come|2-3|	4-7 10
gov|saying|come|	none 13
gov|saying|como|1|	4-7 10
gov|saying|com|4-7|	4-7 8
gov|saying|com|false|	false 11
gov|saying|com|	first 8	none 8
gov|saying|con|4-7|	4-7 -9
gov|saying|con|	all-one 10	first -10
gov|saying|con|true|	false -6
gov|saying|d'|	none 9
gov|saying|d'|true|	false 7
gov|saying|dai|false|	false -11
gov|saying|dans|	all -6	first 7	none 8
gov|saying|dans|false|	true 8
gov|saying|dass|4-7|	2-3 8
gov|saying|dass|false|	false 7
gov|saying|dat|1|	1 -9
gov|saying|dat|2-3|	1 11	2-3 6	4-7 15
gov|saying|dat|4-7|	1 -7	2-3 16	4-7 12	8+ 7
gov|saying|dat|8+|	2-3 13	8+ 7
gov|saying|dat|	first 8	none 15
gov|saying|dat|true|	false 15
gov|saying|da|2-3|	8+ 11
gov|saying|da|8+|	4-7 9
gov|saying|da|	first 11	none -6
gov|saying|dell’|8+|	4-7 8
gov|saying|dell’|false|	false 8
gov|saying|dell’|	none 10
gov|saying|del|4-7|	4-7 12
gov|saying|del|	all-one -7	first 8	some 8
gov|saying|del|true|	false 7
gov|saying|desde|4-7|	4-7 9
gov|saying|desde|false|	false 10
gov|saying|desde|	first 9	none 10
gov|saying|de|1|	4-7 12
gov|saying|de|2-3|	1 -12	2-3 -7	8+ 6
gov|saying|de|4-7|	8+ 14
gov|saying|de|8+|	2-3 -9	4-7 15	8+ 10
gov|saying|de|	all-one -8
gov|saying|de|true|	false -9
gov|saying|di|1|	1 7	4-7 9
gov|saying|di|2-3|	2-3 12	4-7 19
gov|saying|di|4-7|	1 -12	8+ 9
gov|saying|di|8+|	4-7 12	8+ 10
gov|saying|di|	first -10	none 9
gov|saying|di|true|	false 7
gov|saying|dos|8+|	2-3 -7
gov|saying|dos|false|	false -7
gov|saying|dos|	none -6
gov|saying|do|8+|	2-3 -11
gov|saying|do|true|	false -6
gov|saying|dès|	none 9
gov|saying|d’|2-3|	4-7 11
gov|saying|d’|4-7|	2-3 -9	4-7 15
gov|saying|em|1|	1 13	4-7 10
gov|saying|em|4-7|	4-7 6
gov|saying|em|8+|	4-7 7
gov|saying|em|false|	false 7
gov|saying|em|	first 10
gov|saying|em|true|	false 7
gov|saying|en|2-3|	2-3 -7
gov|saying|en|4-7|	4-7 16	8+ 8
gov|saying|en|8+|	2-3 7	4-7 11
gov|saying|en|	all -6	all-one 7	first 13	none -10
gov|saying|en|false|	false 9
gov|saying|en|true|	false -13
gov|saying|for|1|	2-3 13
gov|saying|for|4-7|	1 12	4-7 11
gov|saying|for|8+|	4-7 6
gov|saying|for|false|	false 19
gov|saying|for|	none 23
gov|saying|for|true|	false 9	true 8
gov|saying|from|4-7|	4-7 12
gov|saying|from|false|	false 11
gov|saying|from|	none 12
gov|saying|if|false|	false 13
gov|saying|if|	none 13
gov|saying|im|1|	2-3 -11
gov|saying|im|	all -11	some 10
gov|saying|im|false|	false -12
gov|saying|into|4-7|	4-7 7
gov|saying|into|false|	false 7
gov|saying|into|	none 11
gov|saying|in|1|	2-3 -10
gov|saying|in|2-3|	2-3 -6	4-7 12
gov|saying|in|4-7|	4-7 16	8+ 13
gov|saying|in|	all -16	all-one -8	some 11
gov|saying|in|true|	false -14
gov|saying|met|8+|	1 -7
gov|saying|met|	all-one -7	none -10
gov|saying|met|true|	false -11
gov|saying|mit|4-7|	2-3 -8	8+ 8
gov|saying|mit|8+|	4-7 8
gov|saying|mit|false|	false -10
gov|saying|mit|	some 9
gov|saying|nach|4-7|	4-7 9
gov|saying|nach|false|	false 12
gov|saying|nach|	first 8	most 9
gov|saying|nas|4-7|	4-7 8
gov|saying|nas|false|	false 9
gov|saying|nas|	first 9
gov|saying|na|4-7|	4-7 9
gov|saying|na|true|	false -7
gov|saying|none|0|	4-7 -13
gov|saying|none|1|	2-3 13	4-7 21	8+ 6
gov|saying|none|2-3|	1 -9	2-3 14	4-7 12	8+ 31
gov|saying|none|4-7|	4-7 7	8+ 15
gov|saying|none|8+|	1 -6
gov|saying|none|	all -13	most 10	none 12	some 7	titled 8
gov|saying|none|false|	false 7
gov|saying|none|true|	true 8
gov|saying|numa|false|	false 9
gov|saying|numa|	none 9
gov|saying|of|4-7|	1 -8	2-3 -10	4-7 10
gov|saying|of|8+|	2-3 -9	4-7 12
gov|saying|of|	all-one -11
gov|saying|of|true|	false -8
gov|saying|onder|4-7|	2-3 -7
gov|saying|onder|	first -7
gov|saying|onder|true|	false -9
gov|saying|on|1|	2-3 -8
gov|saying|on|4-7|	2-3 -14	4-7 14	8+ 10
gov|saying|on|8+|	4-7 9
gov|saying|on|	all -7	all-one -14	first 13
gov|saying|on|false|	false -14
gov|saying|on|true|	false -8
gov|saying|op|false|	false 7
gov|saying|op|	first 8
gov|saying|out|4-7|	4-7 11
gov|saying|para|4-7|	4-7 6
gov|saying|para|8+|	4-7 6
gov|saying|para|false|	false 12
gov|saying|para|true|	false -6
gov|saying|par|8+|	2-3 -7
gov|saying|par|true|	false -8
gov|saying|per|2-3|	2-3 13
gov|saying|per|4-7|	4-7 10
gov|saying|per|	first 10	none 12
gov|saying|per|true|	false 15
gov|saying|por|4-7|	4-7 15
gov|saying|por|	all-one -6	first 6	none -7
gov|saying|pour|4-7|	4-7 11
gov|saying|qu'|4-7|	4-7 10
gov|saying|qu'|false|	false 7
gov|saying|qu'|	none 11
gov|saying|qu'|true|	false 10
gov|saying|que|1|	4-7 14	8+ 6
gov|saying|que|2-3|	2-3 9	8+ 15
gov|saying|que|4-7|	1 23	4-7 27	8+ 8
gov|saying|que|8+|	1 10	8+ 6
gov|saying|que|false|	false 6	true -6
gov|saying|que|	none 8	some 11
gov|saying|que|true|	false 9
gov|saying|qu’|2-3|	4-7 8
gov|saying|qu’|4-7|	2-3 11	4-7 7
gov|saying|qu’|8+|	4-7 8
gov|saying|qu’|false|	false 14
gov|saying|qu’|	none 17
gov|saying|qu’|true|	false 13
gov|saying|selon|false|	false -7
gov|saying|se|	none -7
gov|saying|se|true|	false 8
gov|saying|since|8+|	2-3 9	4-7 9
gov|saying|since|false|	false 13
gov|saying|since|	none 13
gov|saying|sin|2-3|	4-7 10
gov|saying|sin|false|	false 10
gov|saying|sin|	first 8
gov|saying|si|false|	false 8
gov|saying|sul|	none 9
gov|saying|sul|true|	false 9
gov|saying|sur|4-7|	2-3 8
gov|saying|sur|8+|	2-3 -7
gov|saying|sur|false|	false -8
gov|saying|sur|	first -9
gov|saying|su|	first 10
gov|saying|tegen|false|	false 6
gov|saying|tegen|	first 6
gov|saying|than|false|	false 11
gov|saying|than|	none 11
gov|saying|that|1|	1 -13	4-7 14	8+ 6
gov|saying|that|2-3|	1 -14	2-3 -9	8+ 17
gov|saying|that|4-7|	1 -12	2-3 16	4-7 29	8+ 19
gov|saying|that|8+|	2-3 22	8+ 15
gov|saying|that|	all-one -13	none 6	some 12
gov|saying|that|false|	false 7	true -6
gov|saying|that|true|	true -11
gov|saying|to|1|	4-7 13
gov|saying|to|2-3|	2-3 8	8+ 10
gov|saying|to|4-7|	2-3 7	4-7 15	8+ 8
gov|saying|to|8+|	2-3 8	4-7 14
gov|saying|to|	all -14	none 14	some 14
gov|saying|to|false|	false 20
gov|saying|under|4-7|	2-3 -8
gov|saying|under|	all -7	first -11
gov|saying|under|false|	false -8
gov|saying|under|true|	false -8
gov|saying|van|1|	1 12	2-3 17	4-7 12
gov|saying|van|2-3|	4-7 8
gov|saying|van|4-7|	2-3 -6	8+ 6
gov|saying|van|8+|	2-3 6
gov|saying|van|false|	false 7	true 7
gov|saying|van|	none 10
gov|saying|von|1|	1 10	2-3 9	4-7 6
gov|saying|von|2-3|	2-3 15	4-7 9
gov|saying|von|4-7|	2-3 6	4-7 6
gov|saying|von|	all 13	all-one 8	first 10	some 13
gov|saying|von|false|	false 15
gov|saying|von|true|	false 9
gov|saying|voor|1|	2-3 10
gov|saying|voor|2-3|	8+ 6
gov|saying|voor|false|	false -6
gov|saying|vor|2-3|	4-7 9
gov|saying|vor|false|	false 7
gov|saying|vor|	most 11
gov|saying|vor|true|	false 9
gov|saying|whether|4-7|	4-7 9
gov|saying|whether|false|	false 12
gov|saying|whether|true|	false -10
gov|saying|without|	none -7
gov|saying|without|true|	false -7
gov|saying|with|4-7|	2-3 -8
gov|saying|with|	all-one 9	first -6	none -12
gov|saying|with|false|	false -8
gov|saying|with|true|	false -13
gov|saying|zur|false|	false 7
gov|saying|zu|4-7|	4-7 8
gov|saying|zu|8+|	4-7 8
gov|saying|zu|	most 8
gov|saying|à|2-3|	2-3 11	4-7 14	8+ 9
gov|saying|à|4-7|	2-3 -8	8+ 8
gov|saying|à|8+|	4-7 9
gov|saying|à|false|	false 10
gov|saying|à|true|	false -8
gov|saying|über|	all 6
gov|say|0|	2-3 -16	4-7 -16
gov|say|1|	4-7 36	8+ 31
gov|say|2-3|	1 7	2-3 16	4-7 14	8+ 18
gov|say|4-7|	1 7	4-7 35	8+ 18
gov|say|8+|	2-3 17	4-7 8
gov|say|	as -15	at 11	by 11	for -6	if 9	into 7	none 14	of -10	on -16	that 24	whether -10	without -7
gov|say|base|	auxiliary -7	none -24
gov|say|past|	auxiliary 16	be 7	later 9	none 30
gov|say|present|	none -6	now -7
gov|sbilanciare|1|	8+ 8
gov|sbilanciare|	none 8
gov|sbilanciare|past|	auxiliary 8
gov|schließen|	none 8
gov|schließen|past|	none 8
gov|schreiben|4-7|	4-7 8
gov|schreiben|8+|	4-7 6
gov|schreiben|	an 8	none -6
gov|schreiben|past|	none -9
gov|schrijven|4-7|	1 -11	2-3 7	4-7 7
gov|schrijven|8+|	2-3 6
gov|scrivere|0|	2-3 -11	4-7 -7
gov|scrivere|2-3|	4-7 13
gov|scrivere|4-7|	4-7 -8	8+ 7
gov|scrivere|	che 13	di -7	none -13
gov|scrivere|past|	auxiliary -12	none 12
gov|scusare|present|	auxiliary 9
gov|see|0|	2-3 15	4-7 8
gov|see|	none 7
gov|see|present|	none 13
gov|segnalare|	none 9
gov|sehen|2-3|	8+ 7
gov|sehen|	none 9
gov|sehen|past|	none 9
gov|señalar|	none 9
gov|show|4-7|	2-3 -10
gov|show|base|	auxiliary -8	none -6
gov|show|	none -12	that 7
gov|sign|0|	4-7 10
gov|sign|1|	1 -10
gov|sign|4-7|	2-3 -8
gov|sign|	as -8
gov|sign|base|	not 9
gov|sign|present|	none -8
gov|sing|0|	4-7 -12
gov|sing|4-7|	2-3 7
gov|sing|	none -15
gov|sing|participle|	none -13
gov|sing|past|	none -11
gov|soltar|	none 7
gov|soltar|past|	none 9
gov|sorrir|	none 7
gov|sorrir|past|	none 7
gov|sostenere|2-3|	2-3 -6
gov|sostenere|4-7|	2-3 7
gov|sostenere|	che 7	none -7
gov|sostener|2-3|	2-3 8	4-7 8
gov|sostener|4-7|	2-3 11
gov|sostener|8+|	4-7 7
gov|sostener|	de 11	que 13
gov|sostener|past|	none 18
gov|souligner|	que 8
gov|souri|1|	4-7 7
gov|souri|	none 7
gov|souri|past|	auxiliary 7
gov|soutenir|2-3|	4-7 10
gov|soutenir|	none 9
gov|soutenir|past|	none 7
gov|souvenir|2-3|	2-3 10
gov|souvenir|	d’ 12
gov|souvenir|past|	none 13
gov|speak|1|	4-7 -7
gov|speak|past|	none 12
gov|spiegare|	none 9
gov|spiegare|past|	none 9
gov|sprechen|1|	1 10	2-3 9	4-7 6
gov|sprechen|2-3|	2-3 15	4-7 9
gov|sprechen|past|	none 18
gov|sprechen|	von 18
gov|spreken|1|	2-3 17	4-7 12
gov|spreken|2-3|	4-7 12	8+ 7
gov|spreken|past|	none 6
gov|spreken|	van 7
gov|staan|0|	1 -7
gov|staan|1|	2-3 -8
gov|staan|2-3|	2-3 7
gov|staan|4-7|	2-3 -7
gov|staan|8+|	4-7 -6
gov|staan|	als -7	none -14
gov|staan|past|	er -6	none -12
gov|state|1|	4-7 11
gov|state|past|	none 6
gov|state|	that 9
gov|stehen|1|	1 -13
gov|stehen|2-3|	2-3 12
gov|stehen|4-7|	2-3 -8
gov|stehen|	none -8
gov|stehen|past|	darauf -10
gov|stellen|4-7|	2-3 -9
gov|stellen|past|	none -8
gov|subject|celui-ci|saying|present|	4-7 10
gov|subject|ela|saying|	1 10	4-7 6
gov|subject|ela|saying|past|	4-7 11	8+ 8
gov|subject|ele|judging|	2-3 7
gov|subject|ele|judging|past|	4-7 7
gov|subject|ele|saying|	4-7 8
gov|subject|ele|saying|past|	2-3 10	4-7 9
gov|subject|ele|saying|present|	8+ 8
gov|subject|ella|saying|	1 8
gov|subject|ella|saying|past|	2-3 7
gov|subject|elle|judging|	1 12
gov|subject|elle|saying|	2-3 13	4-7 11	8+ 9
gov|subject|elle|saying|past|	1 -9	2-3 15	4-7 13	8+ 10
gov|subject|elle|saying|present|	4-7 14	8+ 7
gov|subject|er|judging|	4-7 8
gov|subject|er|judging|past|	2-3 -9	4-7 8
gov|subject|er|saying|	1 7	2-3 12	8+ -8
gov|subject|er|saying|past|	4-7 11
gov|subject|er|saying|present|	4-7 10
gov|subject|es|saying|	2-3 8	4-7 -8
gov|subject|es|saying|past|	2-3 -6	8+ 8
gov|subject|he|judging|	0 9	1 -6	4-7 7
gov|subject|he|judging|past|	1 11	2-3 10	4-7 9	8+ 13
gov|subject|he|judging|present|	2-3 -11
gov|subject|he|saying|	1 23	2-3 8
gov|subject|he|saying|base|	1 -12	4-7 8
gov|subject|he|saying|past|	1 -16	2-3 21	4-7 30	8+ 19
gov|subject|he|saying|present|	4-7 10	8+ 10
gov|subject|he|thinking|	0 -16	4-7 9
gov|subject|he|thinking|base|	4-7 9
gov|subject|he|thinking|participle|	1 -12
gov|subject|he|thinking|past|	1 9	2-3 -9	4-7 12
gov|subject|hij|saying|	2-3 8
gov|subject|il|saying|	0 8	4-7 15
gov|subject|il|saying|past|	1 8	2-3 -6	8+ 12
gov|subject|il|saying|present|	4-7 8	8+ 6
gov|subject|it|judging|	4-7 -7	8+ -9
gov|subject|it|judging|past|	4-7 17
gov|subject|it|judging|present|	2-3 -11
gov|subject|it|saying|	0 -8	4-7 6
gov|subject|it|saying|past|	1 13	2-3 16	4-7 7	8+ 11
gov|subject|it|saying|present|	2-3 -9	4-7 -17	8+ 10
gov|subject|it|thinking|	4-7 -6	8+ 10
gov|subject|it|thinking|past|	2-3 -6	4-7 13
gov|subject|i|saying|	0 6
gov|subject|i|thinking|	2-3 -10
gov|subject|i|thinking|base|	1 -10
gov|subject|lei|saying|	0 7	2-3 10	4-7 9
gov|subject|lei|saying|past|	4-7 11
gov|subject|name|judging|	0 -14	1 7	4-7 -11	8+ -9
gov|subject|name|judging|base|	1 -17	2-3 -11	4-7 -6
gov|subject|name|judging|participle|	2-3 -9
gov|subject|name|judging|past|	1 7	2-3 -9	8+ 12
gov|subject|name|judging|present|	4-7 10
gov|subject|name|saying|	0 -11	8+ 10
gov|subject|name|saying|base|	1 -12
gov|subject|name|saying|past|	1 -7	8+ 23
gov|subject|name|saying|present|	1 9	4-7 -7	8+ 9
gov|subject|name|thinking|	1 6	2-3 -12
gov|subject|name|thinking|base|	1 -7	2-3 -12
gov|subject|name|thinking|past|	4-7 11
gov|subject|none|judging|	0 -14	2-3 -7
gov|subject|none|judging|base|	2-3 -11
gov|subject|none|judging|participle|	1 -12
gov|subject|none|judging|past|	4-7 -7
gov|subject|none|judging|present|	2-3 -9
gov|subject|none|saying|	0 -8	2-3 7	4-7 10	8+ 9
gov|subject|none|saying|participle|	2-3 -10	8+ 8
gov|subject|none|saying|past|	2-3 11
gov|subject|none|saying|present|	1 -7	2-3 12	4-7 17	8+ 7
gov|subject|none|thinking|	2-3 9	4-7 -8
gov|subject|none|thinking|past|	8+ 8
gov|subject|none|thinking|present|	1 -7	2-3 -10
gov|subject|noun|judging|	0 -16	2-3 16
gov|subject|noun|judging|base|	1 -19
gov|subject|noun|judging|participle|	1 12	2-3 6
gov|subject|noun|judging|past|	1 9	8+ 18
gov|subject|noun|judging|present|	4-7 6	8+ 7
gov|subject|noun|saying|	0 -12	1 9	4-7 14	8+ -8
gov|subject|noun|saying|base|	2-3 -6	4-7 12	8+ 9
gov|subject|noun|saying|participle|	1 -18	8+ 13
gov|subject|noun|saying|past|	2-3 10	4-7 9	8+ 6
gov|subject|noun|saying|present|	1 -11	2-3 8
gov|subject|noun|thinking|	0 8	1 13	4-7 8
gov|subject|noun|thinking|base|	4-7 12
gov|subject|noun|thinking|past|	1 14	4-7 17	8+ 14
gov|subject|noun|thinking|present|	4-7 11
gov|subject|on|judging|	1 -13
gov|subject|on|judging|present|	4-7 10
gov|subject|on|saying|	2-3 10	4-7 -10
gov|subject|on|saying|past|	4-7 -11
gov|subject|on|saying|present|	2-3 13	4-7 9
gov|subject|organisation|judging|	0 13	1 16	2-3 15
gov|subject|organisation|judging|participle|	4-7 8
gov|subject|organisation|judging|past|	1 15	2-3 8	4-7 11	8+ 7
gov|subject|organisation|judging|present|	1 15	4-7 18
gov|subject|organisation|saying|	1 13
gov|subject|organisation|saying|participle|	4-7 12	8+ 12
gov|subject|organisation|saying|past|	1 -8	4-7 37	8+ 17
gov|subject|organisation|saying|present|	2-3 9	8+ 10
gov|subject|organisation|thinking|	1 9	2-3 -6	4-7 -10
gov|subject|organisation|thinking|past|	1 -14	2-3 8	4-7 10
gov|subject|person|judging|	0 9	1 6	2-3 24	4-7 11
gov|subject|person|judging|participle|	4-7 7
gov|subject|person|judging|past|	1 8	2-3 21	4-7 37	8+ 17
gov|subject|person|judging|present|	1 -12	4-7 12	8+ 11
gov|subject|person|saying|	0 13	4-7 13
gov|subject|person|saying|base|	4-7 11	8+ 8
gov|subject|person|saying|participle|	2-3 -6	4-7 6	8+ 12
gov|subject|person|saying|past|	1 16	4-7 28	8+ 17
gov|subject|person|saying|present|	2-3 -10	8+ 17
gov|subject|person|thinking|	1 -6	8+ -7
gov|subject|person|thinking|past|	1 -13	4-7 13	8+ 6
gov|subject|person|thinking|present|	1 -16	4-7 11
gov|subject|place|judging|	0 11	1 7	2-3 10	4-7 -11
gov|subject|place|judging|past|	2-3 12	4-7 8
gov|subject|place|saying|	0 6	1 17	8+ -6
gov|subject|place|saying|past|	1 17	2-3 -13
gov|subject|place|saying|present|	4-7 11	8+ 8
gov|subject|place|thinking|	4-7 10
gov|subject|she|judging|	1 11	2-3 15	4-7 14	8+ 11
gov|subject|she|judging|past|	1 6	2-3 13	4-7 17	8+ 10
gov|subject|she|saying|	0 12	1 19	2-3 13	8+ 17
gov|subject|she|saying|past|	1 14	4-7 13	8+ 23
gov|subject|she|saying|present|	4-7 13	8+ 12
gov|subject|she|thinking|	2-3 7	4-7 -6
gov|subject|she|thinking|past|	4-7 9
gov|subject|sie|judging|	2-3 10
gov|subject|sie|saying|	1 8	2-3 9	4-7 12
gov|subject|sie|saying|past|	4-7 16
gov|subject|sie|saying|present|	2-3 10
gov|subject|they|judging|	0 -11	4-7 -7
gov|subject|they|judging|base|	2-3 -13
gov|subject|they|saying|	0 -7	1 -6	2-3 -7
gov|subject|they|saying|base|	4-7 10	8+ 10
gov|subject|they|saying|past|	1 -13
gov|subject|they|thinking|	0 6
gov|subject|you|saying|	4-7 -11
gov|subject|you|saying|past|	1 -11
gov|subject|you|thinking|	1 -9	2-3 -10	4-7 -8
gov|subject|you|thinking|base|	2-3 -11
gov|subject|ze|judging|	1 9
gov|subject|ze|saying|	2-3 8
gov|subject|ze|saying|past|	1 6	2-3 -6	4-7 8
gov|subject|zij|saying|past|	2-3 -6
gov|sublinhar|	a 7
gov|subrayar|past|	none 10
gov|subrayar|	que 8
gov|sugerir|past|	none 8
gov|suggest|	none 8
gov|suggest|past|	none 11
gov|sustentar|	a 8	que 7
gov|sustentar|present|	none 10
gov|tachar|	de 12
gov|tachar|past|	none 8
gov|tag|	none -10
gov|tag|past|	none -10
gov|talk|2-3|	2-3 -11
gov|talk|base|	none -13
gov|talk|	of -13
gov|talk|present|	none 9
gov|teilen|4-7|	4-7 9
gov|teilen|past|	none -8
gov|tell|1|	4-7 10
gov|tell|2-3|	1 -6	2-3 -7	4-7 21	8+ 22
gov|tell|4-7|	2-3 8	4-7 6	8+ 14
gov|tell|8+|	1 6	2-3 15	4-7 21	8+ 14
gov|tell|	at 7	by 8	for 10	of 13	on 9	since 9	to 16
gov|tell|participle|	none 17
gov|tell|past|	auxiliary 14	be -10	none 22
gov|temere|	none 9
gov|temere|past|	none 9
gov|tempérer|	none 8
gov|tempérer|past|	none 8
gov|text|	none 9
gov|thank|2-3|	2-3 16
gov|thank|	for 16	none 11
gov|thank|past|	none 17
gov|thinking|0|false|false|	all -11	all-one -9
gov|thinking|0|false|true|	none 9
gov|thinking|1|false|false|	none 8
gov|thinking|1|false|true|	none 8
gov|thinking|1|true|false|	none -9
gov|thinking|2-3|false|false|	all -12	first 18	none 7	some 6
gov|thinking|4-7|false|false|	all-one 7	first 11
gov|thinking|4-7|false|true|	none -9
gov|thinking|4-7|true|false|	all-one -9	first -7
gov|thinking|4-7|true|true|	none 6
gov|thinking|8+|false|false|	all -6
gov|thinking|8+|true|true|	none -10
gov|thinking|about|	none 8
gov|thinking|as|2-3|	2-3 -9
gov|thinking|as|4-7|	2-3 -9
gov|thinking|as|	all -8	none -11
gov|thinking|as|false|	false -10	true -7
gov|thinking|a|	none 11
gov|thinking|a|true|	false 11
gov|thinking|by|4-7|	4-7 10
gov|thinking|by|false|	false 10
gov|thinking|dat|2-3|	4-7 6
gov|thinking|dat|	none 7
gov|thinking|dat|true|	false 6
gov|thinking|from|false|	false -10
gov|thinking|in|false|	false 10
gov|thinking|in|	none 10
gov|thinking|none|0|	1 -8	4-7 14	8+ 9
gov|thinking|none|1|	1 -14	4-7 11
gov|thinking|none|2-3|	2-3 -11	4-7 20	8+ 13
gov|thinking|none|4-7|	2-3 -10	4-7 11	8+ 11
gov|thinking|none|8+|	1 -11
gov|thinking|none|	all -13
gov|thinking|none|false|	false 7	true 8
gov|thinking|none|true|	false -17	true -12
gov|thinking|of|	all -6
gov|thinking|of|false|	false -10
gov|thinking|on|	none 7
gov|thinking|on|true|	false 10
gov|thinking|that|1|	1 -10
gov|thinking|that|8+|	4-7 7
gov|thinking|that|false|	false 15
gov|thinking|that|	none 9
gov|thinking|to|4-7|	2-3 -8
gov|thinking|to|8+|	4-7 9
gov|thinking|to|false|	false 10
gov|thinking|to|true|	false -8
gov|thinking|under|false|	false -7
gov|thinking|what|	none 6
gov|think|2-3|	1 11
gov|think|	none 10
gov|think|past|	none 14
gov|tildar|2-3|	2-3 7
gov|tildar|	de 9
gov|tildar|past|	none 9
gov|title|0|	2-3 -11	4-7 -10
gov|title|base|	none -8
gov|title|	none -15
gov|title|past|	be -6	none -14
gov|tonen|1|	2-3 10
gov|tonen|2-3|	8+ 6
gov|tonen|	none 12
gov|tonen|past|	none 12
gov|traiter|1|	2-3 9
gov|traiter|	de 9
gov|traiter|past|	auxiliary 9
gov|treat|	none 9
gov|treat|participle|	none 9
gov|trouver|2-3|	1 12
gov|trouver|	none 12
gov|trouver|present|	none 13
gov|urge|2-3|	2-3 11	8+ 10
gov|urge|4-7|	2-3 11	8+ 7
gov|urge|past|	none 17
gov|urge|present|	none 11
gov|urge|	to 19
gov|use|2-3|	1 -14	2-3 -11
gov|use|8+|	1 -9
gov|use|	about -9	for -6	none -12
gov|use|base|	none -12
gov|use|past|	be 9	none -17	not -13
gov|verkünden|	none -8
gov|verkünden|past|	none -8
gov|verlauten|	none 10
gov|versprechen|	none -7
gov|versprechen|past|	none -7
gov|vertellen|4-7|	4-7 8
gov|vertellen|past|	none 8
gov|ver|0|	1 7
gov|ver|2-3|	2-3 10
gov|ver|	none 10
gov|ver|past|	none 14
gov|view|	with -11
gov|vinden|1|	2-3 9
gov|vinden|2-3|	4-7 10
gov|vinden|4-7|	4-7 7
gov|vinden|	dat 10
gov|vinden|past|	daarentegen 9
gov|voir|2-3|	4-7 6
gov|voir|	none 13
gov|voir|past|	none 14
gov|vouloir|0|	2-3 7
gov|vouloir|2-3|	1 -8
gov|vouloir|	none -8
gov|vouloir|past|	none -6
gov|waarschuwen|past|	none 13
gov|want|0|	4-7 11
gov|want|8+|	4-7 8
gov|want|base|	none -7
gov|want|past|	none 14
gov|want|present|	none 9
gov|want|	that 8	to 9
gov|warnen|2-3|	4-7 9
gov|warnen|past|	none 11
gov|warnen|present|	none 9
gov|warnen|	vor 12
gov|warn|1|	4-7 15	8+ 11
gov|warn|2-3|	2-3 -11
gov|warn|4-7|	2-3 11
gov|warn|	none 11	of 7	that 10
gov|warn|participle|	none -11
gov|warn|past|	none 10
gov|wave|past|	none -11
gov|weisen|2-3|	8+ 9
gov|weisen|	none 9
gov|weisen|past|	none 8
gov|welcome|0|	4-7 9
gov|welcome|	none 12
gov|welcome|past|	none 13
gov|werben|past|	none -9
gov|werfen|4-7|	2-3 6
gov|werfen|	none -9	vor 9
gov|widersprechen|1|	4-7 7	8+ 7
gov|widersprechen|	none 8
gov|widersprechen|past|	none 8
gov|wijzen|	none 6
gov|wijzen|past|	none 9
gov|write|0|	2-3 -12
gov|write|1|	2-3 -6	4-7 16	8+ 17
gov|write|2-3|	4-7 15	8+ 9
gov|write|4-7|	1 -10	2-3 -7
gov|write|8+|	8+ 11
gov|write|base|	none -10
gov|write|	in -10	of -12	that 6
gov|write|present|	none 11
gov|würdigen|past|	none 6
gov|yell|past|	auxiliary 7
gov|zeggen|2-3|	8+ 7
gov|zeggen|4-7|	4-7 10
gov|zeggen|8+|	4-7 8
gov|zeggen|	dat 12	met -7	van 6
gov|zeigen|1|	1 7	2-3 6
gov|zeigen|	none 9
gov|zeigen|past|	none 11
gov|zien|4-7|	4-7 7
gov|zien|	none 9
gov|zien|past|	none 10
gov|zitieren|	mit 9
gov|äußern|past|	none 8
gov|écrire|	none -11
gov|écrire|past|	auxiliary -12	none 9
gov|évoquer|1|	4-7 11
gov|évoquer|2-3|	4-7 14
gov|évoquer|4-7|	2-3 10
gov|évoquer|	dès 9	none 17	pour 11
gov|évoquer|past|	auxiliary 12
gov|évoquer|present|	none 17
headline|false|	1 -9
headline|true|	2-3 -10	8+ 17
head|"|	1 6
head|'|	1 13	8+ 10
head|,|	4-7 11
head|plain|,coordinator|	1 -7
head|plain|,determiner|	1 9
head|plain|,quote|	1 -9
head|plain|,verb-saying|	4-7 9
head|plain|,|	4-7 19
head|plain|	: 30	adverb 7	all -22	all-one -18	determiner -10	possessive -9	preposition -6	pronoun 7	start -20	stop 9	subordinator -23	that -15	verb-judging 8	verb-thinking 10	word -6
head|plain|:|	1 -13	2-3 -14	8+ 14
head|plain|adverb|	1 -11	2-3 -7
head|plain|all-one|	1 -10	2-3 -15	4-7 -6
head|plain|all|	2-3 -21	4-7 -9
head|plain|auxiliary|	1 -7	2-3 -11
head|plain|capital|	1 -19	2-3 -12
head|plain|coordinator|	2-3 -15
head|plain|determiner|	2-3 -8
head|plain|end|	1 6	2-3 9	4-7 10	8+ 8
head|plain|first|	1 -10	2-3 -10	8+ 15
head|plain|none|	4-7 16
head|plain|preposition|	4-7 11
head|plain|some|	2-3 11
head|plain|stop|	4-7 10
head|plain|subordinator|	1 11	2-3 6
head|plain|that|	2-3 -7
head|plain|verb-judging|	1 -11	2-3 -11
head|plain|verb-saying|	2-3 -17
head|plain|word|	1 -12
head|titled|	: 8	all -13	all-one -9	first 16	none 7	start -6	verb-saying 7	word -13
head|titled|:|	8+ 6
head|titled|all-one|	1 -17
head|titled|all|	2-3 -13
head|titled|auxiliary|	1 -7
head|titled|capital|	1 -9	2-3 -15
head|titled|end|	2-3 7	8+ 10
head|titled|first|	4-7 19	8+ 12
head|titled|none|	1 8
head|titled|preposition|	2-3 -14
head|titled|stop|	2-3 8	4-7 6
head|titled|word|	2-3 -7
head|upper|	, 9	: 11	first 10
head|upper|all|	4-7 11
head|upper|end|	4-7 14	8+ 7
head|upper|first|	4-7 8	8+ 7
head|«|	1 -8	8+ 8
head|»|	1 -7
head|‘|	1 -17	2-3 -15	8+ 8
head|“|	2-3 -6	4-7 9	8+ 9
head|„|	2-3 -13	4-7 18
in-noun|false|false|1|	first 9	none -6
in-noun|false|false|2-3|	all -13	none 8	titled 6	upper 9
in-noun|false|false|4-7|	all -20	all-one -11	none 25	some 14	titled 6	upper 14
in-noun|false|false|8+|	all 9	most 12	none 14	some 20	titled 12	upper 7
in-noun|false|true|1|	all-one -16	first -13	none -7
in-noun|false|true|2-3|	first 6	none -6	some 14	titled -15
in-noun|false|true|4-7|	all -16	all-one -11	first 26	most 14	some 13
in-noun|false|true|8+|	first 25	most 9	none -6
in-noun|true|false|1|	all-one -7	first -15	none -7
in-noun|true|false|2-3|	all -20	all-one -13	first -17	titled -10
in-noun|true|false|4-7|	all -10	all-one -10	first -23	none 13	some 11	titled -6
in-noun|true|false|8+|	none 34	some 13
in-noun|true|true|1|	first -7	none 6	titled -7
in-noun|true|true|2-3|	all -17	all-one -18	first -11	some 6	titled -7
in-noun|true|true|4-7|	all -8	first -11	most -6	none 22
intro-follow|%|stop|	4-7 7
intro-follow|'|pronoun|	2-3 -10
intro-follow|(|)|	2-3 -11
intro-follow|(|,|	4-7 -9
intro-follow|)|end|	8+ 6
intro-follow|,|(|	2-3 -9
intro-follow|,|,auxiliary|	1 -7	2-3 -11
intro-follow|,|,coordinator|	1 -8	2-3 -8
intro-follow|,|,quote|	1 -6
intro-follow|,|,that|	2-3 -10
intro-follow|,|,word|	1 -12	4-7 -11
intro-follow|,|,|	1 -14	2-3 -13	4-7 -7
intro-follow|,|;|	2-3 -7
intro-follow|,|auxiliary|	1 -7	4-7 -12
intro-follow|,|capital|	4-7 8
intro-follow|,|coordinator|	1 -18	2-3 -14
intro-follow|,|determiner|	8+ 7
intro-follow|,|end|	2-3 22	4-7 11	8+ 21
intro-follow|,|preposition|	1 -13	8+ 10
intro-follow|,|pronoun|	4-7 12	8+ 12
intro-follow|,|quote|	2-3 -11
intro-follow|,|stop|	2-3 14	4-7 7
intro-follow|,|subordinator|	2-3 -6
intro-follow|,|that|	2-3 -8
intro-follow|,|word|	1 -6	4-7 -8
intro-follow|,|—|	4-7 8
intro-follow|-|stop|	8+ 11
intro-follow|:|(|	2-3 -8	8+ 12
intro-follow|:|+|	4-7 6
intro-follow|:|,auxiliary|	4-7 6
intro-follow|:|,verb-judging|	8+ 9
intro-follow|:|,verb-saying|	2-3 16	4-7 23	8+ 11
intro-follow|:|,|	1 -13	2-3 -13	4-7 -9
intro-follow|:|auxiliary|	2-3 -8
intro-follow|:|capital|	1 13	2-3 8	4-7 27	8+ 21
intro-follow|:|determiner|	4-7 20	8+ 21
intro-follow|:|end|	1 7	2-3 24	4-7 22	8+ 38
intro-follow|:|preposition|	2-3 8	8+ 14
intro-follow|:|pronoun|	2-3 9	4-7 22	8+ 14
intro-follow|:|quote|	4-7 10
intro-follow|:|stop|	1 -13	2-3 -11	4-7 -10	8+ -13
intro-follow|:|verb-saying|	8+ 12
intro-follow|;|,preposition|	4-7 10
intro-follow|adverb|,preposition|	2-3 -8
intro-follow|adverb|,verb-judging|	2-3 7
intro-follow|adverb|:|	2-3 10
intro-follow|adverb|auxiliary|	4-7 8
intro-follow|adverb|coordinator|	1 6
intro-follow|adverb|end|	2-3 8
intro-follow|adverb|preposition|	1 12
intro-follow|adverb|stop|	2-3 -17	4-7 -9	8+ 6
intro-follow|adverb|word|	1 -10	2-3 -6
intro-follow|auxiliary|,adverb|	4-7 7
intro-follow|auxiliary|,auxiliary|	2-3 8	4-7 10
intro-follow|auxiliary|,preposition|	2-3 -11
intro-follow|auxiliary|,verb-saying|	2-3 -6	4-7 9
intro-follow|auxiliary|,word|	4-7 7
intro-follow|auxiliary|,|	1 11	2-3 8	4-7 20	8+ 9
intro-follow|auxiliary|:|	2-3 10
intro-follow|auxiliary|;|	2-3 -11
intro-follow|auxiliary|capital|	2-3 8	4-7 12
intro-follow|auxiliary|coordinator|	1 10	4-7 -7
intro-follow|auxiliary|determiner|	4-7 15
intro-follow|auxiliary|end|	1 -12	2-3 -9	4-7 16	8+ 13
intro-follow|auxiliary|preposition|	1 6	2-3 20	4-7 14	8+ 12
intro-follow|auxiliary|pronoun|	2-3 -9	4-7 8
intro-follow|auxiliary|stop|	1 -6	2-3 16	8+ 22
intro-follow|auxiliary|subordinator|	2-3 15	4-7 8
intro-follow|auxiliary|that|	2-3 12
intro-follow|auxiliary|word|	1 -7	4-7 15
intro-follow|capital|,determiner|	1 -10
intro-follow|capital|,preposition|	2-3 -6
intro-follow|capital|,verb-saying|	2-3 -8	4-7 6
intro-follow|capital|,word|	1 -8	2-3 9
intro-follow|capital|,|	4-7 13
intro-follow|capital|;|	2-3 -6
intro-follow|capital|auxiliary|	1 -8	2-3 -11	4-7 -9
intro-follow|capital|capital|	1 -12	2-3 -9
intro-follow|capital|coordinator|	1 -7	4-7 8
intro-follow|capital|determiner|	4-7 8
intro-follow|capital|end|	2-3 10	4-7 12
intro-follow|capital|preposition|	1 -10
intro-follow|capital|pronoun|	2-3 -7
intro-follow|capital|stop|	1 -7	8+ 11
intro-follow|capital|subordinator|	1 13
intro-follow|capital|verb-judging|	1 7
intro-follow|capital|verb-saying|	1 -10
intro-follow|capital|word|	1 -6
intro-follow|coordinator|(|	2-3 -7
intro-follow|coordinator|,preposition|	1 -7
intro-follow|coordinator|,word|	1 -7
intro-follow|coordinator|,|	2-3 8
intro-follow|coordinator|auxiliary|	1 -12
intro-follow|coordinator|capital|	2-3 -12
intro-follow|coordinator|coordinator|	2-3 -12
intro-follow|coordinator|determiner|	1 -8	2-3 -10
intro-follow|coordinator|preposition|	1 -9
intro-follow|coordinator|stop|	1 -17	2-3 11	4-7 24	8+ 10
intro-follow|coordinator|word|	1 -8
intro-follow|determiner|,auxiliary|	2-3 -7
intro-follow|determiner|,coordinator|	1 11	2-3 7
intro-follow|determiner|,determiner|	1 6	2-3 -16
intro-follow|determiner|,preposition|	2-3 -10
intro-follow|determiner|,verb-saying|	1 -13
intro-follow|determiner|,word|	1 -19	2-3 -7
intro-follow|determiner|,|	1 -10
intro-follow|determiner|:|	2-3 -7
intro-follow|determiner|;|	1 9
intro-follow|determiner|auxiliary|	1 -19	2-3 -6
intro-follow|determiner|coordinator|	1 12	2-3 -14
intro-follow|determiner|determiner|	1 -10
intro-follow|determiner|end|	1 -12	2-3 -15
intro-follow|determiner|pronoun|	2-3 -7
intro-follow|determiner|stop|	4-7 9	8+ 13
intro-follow|determiner|subordinator|	2-3 -15
intro-follow|determiner|that|	2-3 -12
intro-follow|determiner|verb-judging|	1 -18	2-3 -12
intro-follow|determiner|verb-saying|	2-3 -16
intro-follow|determiner|word|	1 10	2-3 -6
intro-follow|possessive|auxiliary|	2-3 8
intro-follow|possessive|coordinator|	2-3 6
intro-follow|possessive|end|	2-3 -11	4-7 11
intro-follow|possessive|preposition|	2-3 -11
intro-follow|possessive|word|	2-3 6
intro-follow|preposition|(|	1 -7	2-3 -10	4-7 -8
intro-follow|preposition|,adverb|	2-3 -8
intro-follow|preposition|,auxiliary|	1 -9	2-3 -8
intro-follow|preposition|,capital|	4-7 -8
intro-follow|preposition|,coordinator|	1 -9
intro-follow|preposition|,determiner|	1 -15	4-7 -9
intro-follow|preposition|,preposition|	4-7 7
intro-follow|preposition|,pronoun|	2-3 -8
intro-follow|preposition|,that|	1 -6	2-3 -9
intro-follow|preposition|,verb-saying|	1 -10	2-3 -7	4-7 -6
intro-follow|preposition|,word|	1 -10	2-3 -16	4-7 -11
intro-follow|preposition|,|	1 -11	2-3 -10
intro-follow|preposition|:|	1 -8
intro-follow|preposition|;|	1 11	2-3 -7	4-7 9
intro-follow|preposition|adverb|	2-3 7
intro-follow|preposition|auxiliary|	2-3 -13	4-7 11
intro-follow|preposition|capital|	1 -17	2-3 -12	4-7 9
intro-follow|preposition|coordinator|	1 -17	8+ 8
intro-follow|preposition|determiner|	4-7 -9
intro-follow|preposition|end|	2-3 -9	8+ 10
intro-follow|preposition|preposition|	1 -26	2-3 9	4-7 14
intro-follow|preposition|pronoun|	2-3 -7
intro-follow|preposition|stop|	4-7 13	8+ 19
intro-follow|preposition|subordinator|	1 -10	2-3 -11	4-7 7
intro-follow|preposition|that|	1 -12	2-3 -9
intro-follow|preposition|verb-judging|	1 8
intro-follow|pronoun|,word|	2-3 9
intro-follow|pronoun|,|	2-3 6
intro-follow|pronoun|auxiliary|	2-3 7	4-7 8
intro-follow|pronoun|determiner|	2-3 11	4-7 10
intro-follow|pronoun|end|	1 -6	2-3 14	4-7 12
intro-follow|pronoun|preposition|	2-3 -13
intro-follow|pronoun|pronoun|	4-7 8
intro-follow|pronoun|stop|	4-7 20	8+ 8
intro-follow|pronoun|subordinator|	2-3 11
intro-follow|pronoun|word|	1 13	2-3 10
intro-follow|quote|,verb-saying|	4-7 10
intro-follow|quote|determiner|	4-7 7
intro-follow|quote|end|	4-7 17	8+ 12
intro-follow|quote|pronoun|	4-7 7
intro-follow|quote|stop|	4-7 7
intro-follow|start|(|	2-3 -9
intro-follow|start|,auxiliary|	2-3 10	4-7 18	8+ 9
intro-follow|start|,pronoun|	4-7 13
intro-follow|start|,quote|	1 -7
intro-follow|start|,verb-judging|	4-7 7	8+ 7
intro-follow|start|,verb-saying|	1 13	2-3 15	4-7 21	8+ 7
intro-follow|start|,word|	8+ 17
intro-follow|start|,|	2-3 -7	4-7 12
intro-follow|start|:|	1 -7	2-3 -6	4-7 11	8+ 14
intro-follow|start|auxiliary|	1 -18	2-3 -15
intro-follow|start|capital|	4-7 24	8+ 19
intro-follow|start|determiner|	4-7 6	8+ 18
intro-follow|start|end|	1 18	2-3 29	4-7 41	8+ 19
intro-follow|start|preposition|	2-3 -11	4-7 9
intro-follow|start|pronoun|	1 15	2-3 6	4-7 26	8+ 16
intro-follow|start|stop|	4-7 13	8+ 14
intro-follow|start|verb-judging|	2-3 -10
intro-follow|start|verb-saying|	1 10	2-3 14	4-7 23	8+ 16
intro-follow|start|word|	1 -14	4-7 -7	8+ 19
intro-follow|start|–|	2-3 7	4-7 9
intro-follow|start|—|	2-3 15	4-7 -9	8+ 15
intro-follow|stop|(|	8+ 8
intro-follow|stop|,auxiliary|	1 14	2-3 25	4-7 33	8+ 6
intro-follow|stop|,determiner|	4-7 15	8+ 11
intro-follow|stop|,preposition|	2-3 -8
intro-follow|stop|,pronoun|	1 8	2-3 9	4-7 21	8+ 8
intro-follow|stop|,verb-judging|	4-7 16	8+ 10
intro-follow|stop|,verb-saying|	1 21	2-3 35	8+ 8
intro-follow|stop|,verb-thinking|	4-7 12	8+ 10
intro-follow|stop|,word|	1 15	2-3 7	8+ 13
intro-follow|stop|,|	2-3 -12	4-7 11
intro-follow|stop|auxiliary|	2-3 -10	8+ 8
intro-follow|stop|capital|	2-3 17	4-7 29	8+ 13
intro-follow|stop|determiner|	2-3 21	4-7 40	8+ 17
intro-follow|stop|end|	1 10	2-3 35	4-7 50	8+ 19
intro-follow|stop|preposition|	4-7 10	8+ 13
intro-follow|stop|pronoun|	1 17	2-3 9	4-7 35	8+ 12
intro-follow|stop|quote|	4-7 14
intro-follow|stop|stop|	1 12	2-3 7	8+ 8
intro-follow|stop|verb-saying|	1 12	2-3 18	4-7 27	8+ 16
intro-follow|stop|word|	1 -14	2-3 -6	8+ 16
intro-follow|stop|—|	4-7 -7
intro-follow|subordinator|,verb-saying|	2-3 -6
intro-follow|subordinator|,word|	2-3 -8
intro-follow|subordinator|,|	2-3 -9	4-7 9
intro-follow|subordinator|auxiliary|	1 -8
intro-follow|subordinator|capital|	2-3 -13	4-7 9
intro-follow|subordinator|coordinator|	1 11	2-3 15	4-7 9
intro-follow|subordinator|determiner|	2-3 -8
intro-follow|subordinator|end|	1 -13	2-3 -8	8+ 10
intro-follow|subordinator|preposition|	1 -13	2-3 -7
intro-follow|subordinator|pronoun|	4-7 10
intro-follow|subordinator|stop|	1 13	4-7 9	8+ 21
intro-follow|subordinator|subordinator|	2-3 -7	4-7 10
intro-follow|subordinator|verb-judging|	2-3 -8
intro-follow|subordinator|verb-saying|	1 -12	2-3 -9
intro-follow|subordinator|word|	1 -17	2-3 -16
intro-follow|that|auxiliary|	1 -7	4-7 13
intro-follow|that|end|	1 11	4-7 7	8+ 7
intro-follow|that|preposition|	4-7 7
intro-follow|that|stop|	2-3 18	4-7 24	8+ 11
intro-follow|that|word|	1 -17	2-3 7
intro-follow|verb-judging|(|	4-7 -6
intro-follow|verb-judging|,word|	1 -6
intro-follow|verb-judging|,|	1 -14	4-7 -7
intro-follow|verb-judging|:|	2-3 -12
intro-follow|verb-judging|;|	4-7 9
intro-follow|verb-judging|auxiliary|	2-3 -11
intro-follow|verb-judging|coordinator|	2-3 6
intro-follow|verb-judging|end|	2-3 -8	4-7 14
intro-follow|verb-judging|preposition|	4-7 9
intro-follow|verb-judging|pronoun|	2-3 6	4-7 -7
intro-follow|verb-judging|stop|	1 11	2-3 -10	4-7 11	8+ 6
intro-follow|verb-judging|verb-saying|	1 -12	2-3 -8
intro-follow|verb-judging|word|	2-3 -7
intro-follow|verb-saying|,auxiliary|	2-3 -9
intro-follow|verb-saying|,word|	1 -15	2-3 -13
intro-follow|verb-saying|,|	2-3 -14
intro-follow|verb-saying|:|	4-7 7
intro-follow|verb-saying|;|	1 -13	2-3 6
intro-follow|verb-saying|auxiliary|	2-3 6	4-7 7
intro-follow|verb-saying|capital|	2-3 -12
intro-follow|verb-saying|coordinator|	1 9	2-3 14
intro-follow|verb-saying|determiner|	4-7 -6
intro-follow|verb-saying|end|	4-7 -14
intro-follow|verb-saying|preposition|	1 7	2-3 13
intro-follow|verb-saying|pronoun|	4-7 -9
intro-follow|verb-saying|stop|	8+ 13
intro-follow|verb-saying|subordinator|	2-3 6
intro-follow|verb-saying|that|	2-3 -9
intro-follow|verb-saying|verb-saying|	2-3 -10
intro-follow|verb-saying|word|	1 -16	2-3 -11
intro-follow|verb-thinking|,|	1 -9	2-3 -9
intro-follow|verb-thinking|auxiliary|	1 -10
intro-follow|verb-thinking|capital|	4-7 9
intro-follow|verb-thinking|coordinator|	1 -13
intro-follow|verb-thinking|end|	2-3 -6	4-7 11
intro-follow|verb-thinking|preposition|	2-3 11
intro-follow|verb-thinking|stop|	2-3 15	4-7 16	8+ 9
intro-follow|verb-thinking|subordinator|	4-7 12
intro-follow|word|(|	2-3 -7
intro-follow|word|,auxiliary|	1 -17	2-3 -8
intro-follow|word|,coordinator|	2-3 -8	4-7 6
intro-follow|word|,determiner|	1 -9
intro-follow|word|,preposition|	1 -10	2-3 -13
intro-follow|word|,pronoun|	1 -7	2-3 -6	4-7 -7
intro-follow|word|,subordinator|	1 7	2-3 6
intro-follow|word|,that|	1 -11	2-3 -6
intro-follow|word|,verb-saying|	8+ 9
intro-follow|word|,verb-thinking|	2-3 7
intro-follow|word|,word|	2-3 -8	4-7 -9	8+ 9
intro-follow|word|,|	1 -19	4-7 15
intro-follow|word|:|	1 -6	2-3 -8
intro-follow|word|;|	1 -12	4-7 14
intro-follow|word|adverb|	1 -12	2-3 8
intro-follow|word|auxiliary|	1 -7	4-7 -10
intro-follow|word|capital|	1 11	4-7 10
intro-follow|word|coordinator|	1 8	2-3 9
intro-follow|word|determiner|	1 6	4-7 -7	8+ 9
intro-follow|word|end|	1 -14	4-7 -6	8+ 18
intro-follow|word|preposition|	1 6	2-3 -9	8+ 10
intro-follow|word|pronoun|	1 -9	2-3 13
intro-follow|word|quote|	1 -10
intro-follow|word|stop|	2-3 7	8+ 23
intro-follow|word|subordinator|	2-3 6
intro-follow|word|verb-judging|	1 -12
intro-follow|word|verb-saying|	1 -17	4-7 -6
intro-follow|word|word|	1 -13	2-3 -11	4-7 12
intro-follow|—|end|	2-3 8	4-7 9	8+ 9
intro-follow|’|stop|	2-3 13
intro|	% 7	' -12	( -13	) 11	, -6	- 11	: 7	auxiliary 8	capital -6	coordinator -8	determiner -10	possessive -6	preposition -11	quote 11	start 19	stop 31	subordinator -10	that 6	verb-judging -7	verb-saying -8	verb-thinking 6	word -13	— 11
in|first|=aan|	4-7 7
in|first|=abbiamo|	4-7 10	8+ 13	first 14
in|first|=about|	2-3 10	4-7 14	first 11	none 13
in|first|=after|	2-3 9	first 9
in|first|=ai|	8+ 8	first 8
in|first|=alle|	4-7 10	first 6
in|first|=all|	4-7 14	first 15
in|first|=als|	4-7 14	8+ 9	first 13	some 7
in|first|=among|	none 7
in|first|=am|	4-7 -7	all -8	first 11
in|first|=and|	2-3 9	4-7 19	8+ 14	first 14	none 20	some 6
in|first|=any|	2-3 12	none 14
in|first|=an|	2-3 15	4-7 11	8+ 13	none 24	some 11
in|first|=are|	4-7 7	first -7
in|first|=as|	4-7 -8	8+ 6	first -7	some 8
in|first|=at|	2-3 11	4-7 20	8+ 6	first 16	none 18
in|first|=até|	2-3 10	none 9
in|first|=auf|	4-7 10	some 6
in|first|=aus|	2-3 8	4-7 7	all-one 8
in|first|=au|	4-7 11	8+ 7	none 11
in|first|=avant|	2-3 10	4-7 11	none 13
in|first|=avec|	2-3 16	4-7 13	first 6	none 20
in|first|=a|	8+ 26	all -12	first -8	none 13	some 7	titled 6
in|first|=because|	4-7 6	8+ 10	first 9	none 9
in|first|=before|	2-3 7	none 13
in|first|=beim|	4-7 7
in|first|=bei|	2-3 8	8+ 9	first 11
in|first|=beyond|	2-3 10	none 11
in|first|=be|	2-3 -11	first -10
in|first|=bij|	8+ 7	first 7
in|first|=bis|	2-3 -6	4-7 9	none -7	some 12
in|first|=but|	4-7 15	8+ 15	first 14	none 11
in|first|=by|	2-3 13	4-7 9	8+ 7	first 11	none 13
in|first|=cada|	8+ 11	first 10
in|first|=cannot|	none 8
in|first|=cet|	4-7 6	first 7
in|first|=ce|	4-7 13	8+ 15	first 19
in|first|=chaque|	8+ 8	first 8
in|first|=che|	4-7 10	none 10
in|first|=comme|	8+ 9
in|first|=como|	2-3 12	none 12
in|first|=com|	8+ 11	first -6
in|first|=con|	8+ 8	first 19
in|first|=could|	4-7 16	8+ 8	first 8	none 12
in|first|=cuando|	8+ 14	first 13
in|first|=dans|	2-3 10	4-7 -8	8+ 6	first 8	none -6
in|first|=dass|	4-7 10	first 10
in|first|=das|	2-3 -6	4-7 11	8+ 11	all 6	most 6	some 8
in|first|=dat|	2-3 9	4-7 14	8+ 11	first 14	none 9
in|first|=da|	4-7 12	8+ 10	first 10
in|first|=del|	4-7 7
in|first|=den|	2-3 -6	4-7 9	all-one -6	first 9
in|first|=depuis|	2-3 9
in|first|=der|	8+ 13	first 10	most -9
in|first|=desde|	4-7 7	first 6	none 9
in|first|=des|	2-3 -8	4-7 17	8+ 9	first 6
in|first|=deux|	2-3 7	4-7 9	first 7	none 9
in|first|=de|	2-3 -19	8+ 10	all -6	all-one -8	none -10
in|first|=did|	2-3 9	4-7 11	8+ 12	first 13
in|first|=die|	2-3 -12	8+ 16	all-one -13	first 9	none 12	some 8
in|first|=dit|	8+ 8	first 6
in|first|=di|	2-3 9	4-7 10	first 7	none 12
in|first|=does|	8+ 8	first 8
in|first|=don't|	first 8
in|first|=dos|	none 9
in|first|=do|	4-7 8	first 6
in|first|=drie|	first 7
in|first|=due|	4-7 10	first 7
in|first|=du|	first -6
in|first|=dès|	2-3 10	none 12
in|first|=een|	2-3 10	4-7 14	8+ 15	none 14
in|first|=einer|	4-7 6
in|first|=eine|	2-3 9	4-7 10	8+ 6	first 7	most 8	some 12
in|first|=ein|	4-7 16	8+ 9	all 11	first 12	most 9
in|first|=ela|	8+ 7	first 7
in|first|=eles|	8+ 10	first 10
in|first|=ele|	4-7 8	8+ 9	first 8
in|first|=elke|	8+ 6	first 6
in|first|=elle|	4-7 15	8+ 6	first 14
in|first|=el|	2-3 -13	4-7 -9	8+ 9	all-one -9	first 9	none -12	some -6	titled 8
in|first|=em|	4-7 11	8+ 13	first 14
in|first|=entre|	4-7 -7	none -7
in|first|=en|	4-7 23	8+ 8	first 15	some 12
in|first|=eram|	first 6
in|first|=eran|	first 6
in|first|=era|	2-3 8	4-7 12	8+ 8	first 12	none 10
in|first|=er|	4-7 8
in|first|=estava|	4-7 6
in|first|=est|	4-7 11	none 11
in|first|=están|	first 8
in|first|=está|	2-3 8	4-7 10	8+ 7	first 8	none 10
in|first|=es|	2-3 9	4-7 14	8+ 8	first 14	none 12
in|first|=et|	8+ 6
in|first|=eu|	4-7 10	8+ 11	first 12
in|first|=every|	2-3 -10	4-7 12	8+ 10	first 13	some 10
in|first|=except|	none 9
in|first|=e|	2-3 7	4-7 19	8+ 19	first 10	most 7	none 18	some 6
in|first|=fait|	2-3 -8	none -7
in|first|=fa|	4-7 13	none 13
in|first|=foi|	4-7 11	8+ 6	first 10	none 7
in|first|=for|	2-3 16	8+ 14	first 12
in|first|=four|	8+ 10	first 10
in|first|=from|	4-7 9	none -7
in|first|=geen|	2-3 10	4-7 7	none 13
in|first|=gli|	4-7 6
in|first|=hanno|	8+ 8	first 8
in|first|=hasta|	4-7 9	none 9
in|first|=has|	4-7 8	8+ 7	none 9
in|first|=ha|	2-3 9	4-7 16	8+ 7	first 12	none 10
in|first|=he's|	4-7 10	8+ 9	first 13
in|first|=hemos|	first 6
in|first|=het|	2-3 -11	4-7 -9	8+ 10	all-one -9	none -7
in|first|=he|	2-3 10	4-7 25	8+ 14	first 28	none -7
in|first|=he’s|	first 8
in|first|=hij|	4-7 10	8+ 9	first 11	titled 7
in|first|=his|	8+ 7	first 9
in|first|=how|	4-7 12	first 14
in|first|=ho|	4-7 15	8+ 7	first 14
in|first|=há|	2-3 6	4-7 11	8+ 8	first 12
in|first|=i'd|	4-7 10	8+ 8	first 12
in|first|=i'll|	4-7 7	8+ 9	first 7
in|first|=i'm|	2-3 9	4-7 10	8+ 9	first 11
in|first|=i've|	4-7 12	8+ 10	first 13
in|first|=ich|	4-7 21	8+ 9	first 7	titled 10
in|first|=if|	4-7 14	8+ 20	first 23	none 16
in|first|=ihr|	4-7 6	first 6
in|first|=ik|	2-3 11	4-7 6	8+ 10	none 12
in|first|=ils|	4-7 12	8+ 6	first 13
in|first|=il|	2-3 -15	8+ 15	all-one -11	none -8
in|first|=im|	2-3 8	4-7 8	8+ 7	all-one 8	first 10
in|first|=in|	2-3 13	4-7 9	8+ 13	all -9	first 6	none 15	some 14
in|first|=io|	8+ 7	first 13	none 9
in|first|=ist|	2-3 9	4-7 6
in|first|=is|	8+ 11	first 8
in|first|=it's|	2-3 11	8+ 14	all 8
in|first|=it|	2-3 14	4-7 27	8+ 18	first 30	none 11
in|first|=it’s|	2-3 13	4-7 18	8+ 8	first 19
in|first|=i|	8+ 19	all -8	first 18	none -10	some -10	titled 10
in|first|=i’d|	4-7 13	8+ 8	first 16
in|first|=i’ll|	8+ 9
in|first|=i’m|	4-7 12	titled 10
in|first|=i’ve|	4-7 10	8+ 9	first 12
in|first|=jamais|	2-3 8	4-7 8	none 9
in|first|=je|	4-7 19	8+ 7	first 19	titled 6
in|first|=keine|	2-3 8
in|first|=kein|	4-7 8	some 11
in|first|=las|	4-7 11	none 8
in|first|=la|	2-3 -20	4-7 -13	8+ 8	all -8	all-one -15	most 9	none -9	some -15
in|first|=lei|	first 7
in|first|=les|	4-7 -10	8+ 13	all-one -6	first -8	none 9
in|first|=le|	2-3 -15	4-7 -16	8+ 11	all -7	all-one -14	none -14	some -8
in|first|=like|	2-3 11	4-7 12	8+ 10	none 17
in|first|=los|	all-one -8
in|first|=lo|	most 6	none 7
in|first|=lui|	4-7 7
in|first|=maar|	4-7 8	8+ 6	first 13	none 8
in|first|=mais|	2-3 7	first 8
in|first|=mai|	2-3 8	first 7
in|first|=man|	4-7 10	8+ 8	first 11
in|first|=mas|	4-7 7	8+ 6	none 8
in|first|=may|	4-7 9	none 8
in|first|=ma|	4-7 12	8+ 13	first 13
in|first|=meine|	4-7 7	first 11
in|first|=mein|	4-7 6	8+ 6	first 9
in|first|=mes|	4-7 8	first 8
in|first|=met|	4-7 15	8+ 6	first 12
in|first|=meu|	8+ 14	first 14
in|first|=me|	2-3 8	8+ 13	none 8
in|first|=mia|	first 7
in|first|=mijn|	4-7 16	8+ 9	first 8
in|first|=mio|	8+ 6	first 7
in|first|=mis|	first 11
in|first|=mit|	2-3 13	all-one 12	some 6
in|first|=mi|	2-3 6	4-7 9	8+ 8	first 11
in|first|=mon|	4-7 7	8+ 9	first 9
in|first|=most|	first 7
in|first|=my|	2-3 -13	8+ 14	all -10	all-one -9	first 7	none -6
in|first|=nach|	4-7 10	first 7	some 7
in|first|=na|	2-3 12	8+ 11	first 9	none 9
in|first|=neither|	4-7 10
in|first|=nei|	none 7
in|first|=nella|	4-7 10	none 10
in|first|=nem|	4-7 10	most 6
in|first|=never|	2-3 -6	4-7 15	all -6	none 14
in|first|=ne|	4-7 12	8+ 9	none 14	some 6
in|first|=nicht|	4-7 10	none 11
in|first|=niet|	2-3 10	4-7 18	none 14
in|first|=nine|	all -7
in|first|=ni|	4-7 13	8+ 9	first 7
in|first|=non|	2-3 -6	4-7 30	8+ 11	first 6
in|first|=nos|	4-7 13	8+ 9	first 12
in|first|=not|	2-3 10	4-7 8	8+ 12	none 19	titled 10
in|first|=nous|	4-7 13	8+ 7	first 13
in|first|=no|	1 11	4-7 7	8+ 7	all -7	all-one -10	none 7	some 6
in|first|=nunca|	first -6
in|first|=não|	4-7 23	8+ 18	none 19
in|first|=né|	4-7 11
in|first|=off|	none 10
in|first|=of|	4-7 8
in|first|=ogni|	4-7 9	first 9
in|first|=ohne|	2-3 11	4-7 14	first 13	most 6	some 11
in|first|=omdat|	8+ 12	first 12
in|first|=om|	none 10
in|first|=once|	8+ 10	first 10
in|first|=one|	4-7 11	8+ 9	first 13	none 10
in|first|=onze|	first 7
in|first|=on|	2-3 -9	8+ 12	none -9
in|first|=op|	2-3 8	4-7 9	first 7	none 9
in|first|=os|	2-3 -8	4-7 9	8+ 7	all-one -7	first 8
in|first|=our|	8+ 12
in|first|=ou|	8+ 6	first 6
in|first|=o|	2-3 -16	8+ 16	all -10	all-one -8	first 18	none -17
in|first|=où|	4-7 10	none 10
in|first|=para|	2-3 13	4-7 16	8+ 7	first 6	none 19
in|first|=par|	none 8
in|first|=pas|	2-3 11	4-7 12	first 7	none 14
in|first|=pelo|	first 7
in|first|=pendant|	8+ 6
in|first|=perché|	2-3 6	first 8
in|first|=pero|	2-3 -6	4-7 13	8+ 8	first 9
in|first|=per|	2-3 9	8+ 6	none 12
in|first|=pois|	4-7 10	first 10
in|first|=porque|	4-7 9	8+ 6	first 10	none 7
in|first|=por|	2-3 6	4-7 12	none 12
in|first|=pour|	first -6
in|first|=prima|	2-3 7	4-7 10	first 6
in|first|=pues|	4-7 6	first 6
in|first|=quando|	2-3 7	4-7 7	8+ 10	first 10
in|first|=quand|	4-7 9	8+ 9	first 10	none 8
in|first|=quella|	4-7 6	first 6
in|first|=questa|	first 7
in|first|=que|	2-3 11	4-7 18	none 18
in|first|=sans|	4-7 11	8+ 6
in|first|=sem|	4-7 14	none 13
in|first|=senza|	4-7 11	8+ 6	none 12
in|first|=se|	8+ 9	some 9
in|first|=she'd|	4-7 8	first 8
in|first|=she's|	4-7 7	8+ 8	first 9
in|first|=she|	2-3 14	4-7 21	8+ 11	first 24
in|first|=she’d|	8+ 7	first 7
in|first|=she’s|	2-3 9	4-7 7	first 11
in|first|=sie|	first 6
in|first|=since|	4-7 10	none 10
in|first|=sin|	none 9
in|first|=six|	8+ 9	first 8
in|first|=si|	2-3 11	4-7 20	first 20	none 14
in|first|=some|	2-3 12	4-7 8	8+ 11	first 12	none 14
in|first|=sono|	2-3 10	4-7 12	8+ 6	first 10	none 12
in|first|=son|	2-3 6	4-7 6	8+ 9	first 9	none 8
in|first|=sous|	2-3 7	none 8
in|first|=so|	2-3 11	8+ 12
in|first|=sul|	first 8
in|first|=sur|	2-3 7	8+ 7	none 12
in|first|=su|	4-7 -6	first -7
in|first|=são|	4-7 6	first 7
in|first|=tem|	4-7 7	8+ 7	none 8
in|first|=that|	4-7 14	8+ 8	first 13
in|first|=then|	4-7 18	8+ 12	first 19
in|first|=these|	4-7 9	first 9
in|first|=they're|	first 8
in|first|=they|	2-3 10	4-7 20	8+ 15	first 21	most 10
in|first|=they’re|	2-3 9	4-7 9	first 12
in|first|=the|	2-3 -30	4-7 -11	8+ 31	all -21	all-one -15	first 15	none -15	titled -14
in|first|=this|	8+ 14	none 8
in|first|=those|	8+ 10	first 9
in|first|=three|	4-7 13	8+ 8	first 9	none 11
in|first|=tiene|	4-7 7	none 7
in|first|=toen|	4-7 8	first 7
in|first|=tot|	8+ 8	first 8
in|first|=to|	8+ 11
in|first|=tres|	first -7
in|first|=trois|	4-7 7	first 7
in|first|=três|	8+ 9	first 11
in|first|=twee|	2-3 8	4-7 7	first 9
in|first|=two|	4-7 15	8+ 9	first 14	none 12
in|first|=uit|	2-3 6
in|first|=uma|	2-3 13	4-7 16	first 11	none 17
in|first|=um|	2-3 13	4-7 23	8+ 15	first 8	none 22
in|first|=una|	2-3 14	8+ 12	first 6	none 11
in|first|=under|	4-7 7	none 12
in|first|=und|	1 8	2-3 7	4-7 9	8+ 6	all-one 7	first 10	most 6
in|first|=une|	2-3 17	4-7 11	8+ 7	none 26
in|first|=uno|	first 7
in|first|=until|	4-7 15	8+ 8	none 15
in|first|=un|	2-3 12	4-7 28	none 27	some 8
in|first|=usted|	4-7 7
in|first|=vai|	first 6
in|first|=van|	4-7 11	first 6
in|first|=va|	4-7 6	none 8
in|first|=você|	4-7 10	first 10
in|first|=voor|	8+ 8	none 8
in|first|=vous|	4-7 6	8+ 6	first 8
in|first|=vão|	first 7
in|first|=was|	4-7 11	8+ 7	first 9	none 10
in|first|=we're|	8+ 8	first 6
in|first|=we've|	8+ 9	first 10
in|first|=we|	2-3 14	4-7 14	8+ 19	all -7	first 27	none 9
in|first|=we’d|	first 9
in|first|=we’ll|	8+ 11	first 11
in|first|=we’re|	8+ 9	first 9
in|first|=we’ve|	8+ 7	first 9
in|first|=what|	8+ 10	all -8	first 12	none 8
in|first|=when|	2-3 8	4-7 16	8+ 13	first 13	none 15
in|first|=where|	4-7 6	first 6
in|first|=wie|	2-3 7	all-one 7
in|first|=wij|	2-3 -7	4-7 18	8+ 9
in|first|=wir|	2-3 -6	8+ 7	first -9	titled 6
in|first|=without|	2-3 8	4-7 12	none 10
in|first|=with|	2-3 9	4-7 20	8+ 10	none 21
in|first|=would|	4-7 11
in|first|=wo|	first 7
in|first|=you're|	first 7
in|first|=you've|	2-3 8	all-one 8
in|first|=your|	first 7
in|first|=you|	2-3 18	8+ -7
in|first|=you’re|	first 6
in|first|=yo|	4-7 12	first 14
in|first|=y|	2-3 10	4-7 17	8+ 8	first 15	none 12
in|first|=ze|	4-7 10	8+ 10	first 12
in|first|=zij|	first 7
in|first|=zonder|	8+ 6	first 6
in|first|=zu|	4-7 10	first 11	some 6
in|first|=zwei|	2-3 9
in|first|=à|	2-3 -9	first 8	none -8
in|first|=è|	2-3 11	4-7 16	8+ 8	first 14	none 14
in|first|=é|	2-3 6	4-7 14	8+ 6	first 12	none 12	some 6
in|first|=über|	4-7 9
in|first|adverb|	1 18	2-3 17	4-7 -7	8+ 21	all-one 10	first -9	none 24	some 20	titled 7
in|first|capital|	1 -7	2-3 -10	4-7 -13	all -18	all-one -10	first -6
in|first|number|	1 -14	2-3 -8	8+ 8	all-one -12	first -6
in|first|verb|	8+ 20	all -11	all-one -11	first 9
in|first|word|	1 -10	2-3 -7	4-7 17	8+ 6	none -7	some 9	upper -9
in|functions|0|1|	first -9	none -8
in|functions|0|2-3|	all -24	all-one -12	most -8	titled -9
in|functions|0|4-7|	all -18	all-one -7	most -10	none 23	some 11
in|functions|0|8+|	first -6
in|functions|1|1|	all-one 13	first 19
in|functions|1|2-3|	all-one -13	none 13
in|functions|1|4-7|	all -17	all-one -8	first -11	none 6	some 21	titled 12
in|functions|1|8+|	first 7
in|functions|2|2-3|	all -13	all-one 15	first 9	some 11
in|functions|2|4-7|	all -13	all-one -15	none 18	titled -6	upper 11
in|functions|2|8+|	first -6	most 9	none 10	some 7
in|functions|3|2-3|	all-one 8	first 14	none 9
in|functions|3|4-7|	all -11	most 7	none 25	some 34	titled 14	upper 11
in|functions|3|8+|	all 9	first 6	most 14	none 11	some 21	titled 12	upper 7
in|last|	-a -9	0 6	11 -9	2 -10	29 6	3 -9	30 -6	5 -12	7 -8	a -15	ab -7	ad 7	af -10	ah 10	ai 6	ak 6	al -14	an 13	ap 6	at -12	au -11	aw -11	ax -10	ay 14	az -9	aß 10	ba 8	be 11	bi 10	bs -10	by -14	c -12	ca -8	ce 8	ch -11	ci 16	ck -16	cs -11	cy -10	do 10	ds -12	ea -12	ee -13	eg -14	ei -8	el 14	em -13	en 10	ep 16	er -6	es -9	et -9	ex -8	ey -14	fa -7	fe -11	ff -7	fo 6	fé -6	gd 8	gi 7	he -7	ho -6	ht -14	hy 9	há -7	if -8	ig 15	il -16	im -11	ir -11	it -11	iv 11	iz 6	iù 6	ja -12	je -11	jk -10	jt 6	já 11	ko -10	ky 6	ld -7	le 7	lf -15	ll -7	ln 6	lo -6	ly 19	lé 9	mm 10	mo 8	mp -10	ms -7	mt -6	na -11	nc -9	nk 8	nn -12	ns 12	nu 11	ny -8	né 14	oc -11	oe -6	ok -12	om -11	on 13	oo 11	op 13	or -16	ow -12	pi -10	po -8	pt 12	re -6	rk -10	rl -11	ro -7	rs 8	rt -7	ré 6	se 9	sh -13	si -11	ss 8	st -11	sé -7	sì 8	ta 7	ts 9	ty -6	tz -16	tà 6	té -19	ub -11	ue 15	uf -15	ug 8	uk 6	ul 9	up -13	ur -23	ut -6	uw -9	ux 15	uy -16	vi 8	vo 6	vy 7	vé 8	ws -10	xo -10	ya -8	yi -8	zo -6	ão -8	ée 9	êt 8	ña 8	ún 10	’s -9
in|last|-up|	1 -9
in|last|029|	2-3 6
in|last|030|	2-3 -6
in|last|0|	2-3 6
in|last|2|	2-3 -10
in|last|3|	2-3 -9
in|last|5|	2-3 -12
in|last|7|	2-3 -8
in|last|aaf|	1 -11
in|last|aak|	1 -6	2-3 11
in|last|aan|	2-3 -10
in|last|ace|	2-3 9
in|last|ack|	1 -17	2-3 -13
in|last|ada|	1 16
in|last|ade|	1 7
in|last|ado|	1 10
in|last|ady|	1 7
in|last|afé|	2-3 -6
in|last|age|	2-3 9
in|last|agt|	2-3 -6
in|last|ain|	1 -9
in|last|ait|	2-3 8
in|last|ajo|	2-3 7
in|last|akt|	2-3 11
in|last|ald|	1 -9
in|last|ale|	2-3 8
in|last|alf|	2-3 -11
in|last|ali|	1 8	2-3 -12
in|last|all|	2-3 -11
in|last|als|	1 -7
in|last|ame|	2-3 11
in|last|amo|	2-3 7
in|last|ams|	2-3 -6
in|last|ana|	1 -12
in|last|anc|	2-3 -8
in|last|ank|	2-3 -6
in|last|ano|	1 -10	2-3 -7
in|last|ant|	2-3 8
in|last|ape|	2-3 13
in|last|apo|	1 -6
in|last|ara|	2-3 -7
in|last|arm|	2-3 8
in|last|art|	2-3 6
in|last|ary|	2-3 9
in|last|asa|	2-3 -9
in|last|ase|	2-3 -9
in|last|aso|	2-3 7
in|last|ass|	2-3 -7
in|last|ast|	2-3 14
in|last|ata|	2-3 14
in|last|ate|	1 -7
in|last|ats|	2-3 -8
in|last|att|	1 -9	2-3 -9
in|last|atz|	2-3 -9
in|last|auf|	1 -10
in|last|aut|	2-3 8
in|last|aux|	1 10
in|last|ava|	2-3 7
in|last|ays|	2-3 9
in|last|a|	2-3 -13
in|last|ben|	2-3 12
in|last|ber|	2-3 -7
in|last|be|	2-3 12
in|last|bol|	2-3 9
in|last|bus|	2-3 -11
in|last|buy|	1 -18
in|last|cal|	2-3 7
in|last|can|	2-3 -7
in|last|car|	2-3 10
in|last|cer|	2-3 -11
in|last|ces|	1 6	2-3 -8
in|last|cha|	2-3 7
in|last|che|	2-3 -12
in|last|cho|	1 -12	2-3 8
in|last|cht|	1 -13
in|last|cia|	2-3 -9
in|last|cke|	1 -8
in|last|cky|	2-3 10
in|last|cle|	1 -9
in|last|cos|	1 -10
in|last|c|	2-3 -11
in|last|dad|	2-3 9
in|last|dan|	2-3 11
in|last|das|	2-3 15
in|last|day|	1 8	2-3 -15
in|last|ddo|	2-3 6
in|last|den|	1 -12	2-3 14
in|last|der|	1 -6	2-3 7
in|last|des|	2-3 11
in|last|dex|	2-3 -8
in|last|dez|	2-3 6
in|last|dge|	1 6	2-3 -9
in|last|dia|	2-3 -13
in|last|did|	2-3 7
in|last|dig|	1 8
in|last|dio|	2-3 -8
in|last|dle|	2-3 7
in|last|doc|	1 -9
in|last|dom|	1 -8	2-3 -9
in|last|don|	1 -6
in|last|dos|	2-3 -7
in|last|do|	2-3 9
in|last|dro|	2-3 -6
in|last|eal|	1 -6	2-3 -11
in|last|ean|	1 6
in|last|eap|	2-3 11
in|last|ear|	1 -12
in|last|eca|	2-3 8
in|last|eck|	1 -12
in|last|eco|	2-3 6
in|last|ede|	2-3 8
in|last|eel|	1 -7	2-3 6
in|last|eep|	2-3 15
in|last|eer|	2-3 -8
in|last|ege|	1 -11
in|last|eia|	2-3 8
in|last|eid|	2-3 12
in|last|eil|	2-3 8
in|last|eio|	2-3 11
in|last|eis|	1 -11
in|last|eit|	2-3 -6
in|last|ekt|	1 -8	2-3 8
in|last|elf|	2-3 -10
in|last|els|	2-3 -9
in|last|ely|	2-3 12
in|last|emo|	1 -8
in|last|ena|	1 -10
in|last|end|	1 11	2-3 -12
in|last|ene|	2-3 7
in|last|eno|	1 11
in|last|ens|	2-3 10
in|last|ent|	1 -6	2-3 -9
in|last|era|	2-3 -8
in|last|erd|	2-3 9
in|last|ere|	1 -9	2-3 -13
in|last|eri|	2-3 -8
in|last|erk|	1 -9
in|last|erl|	2-3 -9
in|last|ern|	2-3 6
in|last|ers|	2-3 11
in|last|ert|	1 9
in|last|ery|	1 -14	2-3 10
in|last|esa|	2-3 -9
in|last|ess|	2-3 20
in|last|eta|	2-3 -13
in|last|ete|	1 -11
in|last|eto|	2-3 11
in|last|etz|	2-3 -7
in|last|eum|	2-3 9
in|last|eur|	1 -14
in|last|eux|	2-3 9
in|last|eu|	2-3 7
in|last|evi|	1 8
in|last|eza|	2-3 8
in|last|far|	2-3 8
in|last|fen|	2-3 10
in|last|fer|	2-3 11
in|last|ful|	2-3 15
in|last|fyi|	1 -8
in|last|gap|	2-3 -8
in|last|gel|	1 -12	2-3 14
in|last|ger|	1 -11	2-3 -10
in|last|ges|	2-3 -8
in|last|get|	2-3 -8
in|last|ght|	1 -14	2-3 -12
in|last|gio|	1 -10
in|last|gna|	2-3 -6
in|last|gno|	2-3 8
in|last|got|	1 -11
in|last|hat|	2-3 14
in|last|hes|	2-3 -8
in|last|hip|	2-3 12
in|last|his|	2-3 -6
in|last|hmm|	1 10
in|last|hom|	2-3 9
in|last|hos|	2-3 -7
in|last|hot|	2-3 12
in|last|how|	2-3 -10
in|last|hty|	2-3 -9
in|last|hub|	2-3 -11
in|last|huy|	1 -7
in|last|ian|	2-3 9
in|last|iar|	2-3 10
in|last|ibe|	1 -7
in|last|ica|	1 9	2-3 -13
in|last|ice|	1 -8	2-3 -7
in|last|ici|	2-3 10
in|last|ico|	1 -8
in|last|ics|	2-3 -11
in|last|ido|	1 8	2-3 -8
in|last|ied|	1 9
in|last|iel|	1 -11
in|last|ier|	1 -9	2-3 6
in|last|ies|	1 -14
in|last|iet|	2-3 -9
in|last|ife|	2-3 -12
in|last|ift|	1 -10
in|last|igy|	1 -10
in|last|iii|	2-3 -8
in|last|ijk|	1 -10
in|last|ijt|	2-3 6
in|last|ike|	1 -7
in|last|ik|	2-3 8
in|last|ili|	2-3 9
in|last|ill|	2-3 -10
in|last|ils|	2-3 -13
in|last|ilt|	1 -8
in|last|ima|	2-3 12
in|last|ime|	1 -9
in|last|ine|	1 -9	2-3 -15
in|last|ini|	2-3 6
in|last|ink|	2-3 9
in|last|ino|	2-3 -11
in|last|ins|	1 -10	2-3 -6
in|last|int|	2-3 10
in|last|ion|	2-3 19
in|last|ior|	2-3 -12
in|last|ios|	2-3 -13
in|last|ipe|	1 -9	2-3 -7
in|last|iro|	1 -9	2-3 7
in|last|ise|	2-3 6
in|last|ish|	1 -9	2-3 -7
in|last|iss|	2-3 8
in|last|ist|	1 -10
in|last|is|	2-3 7
in|last|ite|	1 6	2-3 -12
in|last|ito|	2-3 -12
in|last|its|	2-3 12
in|last|itt|	2-3 10
in|last|ità|	2-3 10
in|last|ité|	1 -16	2-3 -11
in|last|ium|	2-3 -11
in|last|iva|	1 7
in|last|ive|	1 23	2-3 -17
in|last|ivo|	2-3 8
in|last|ixa|	2-3 -6
in|last|iño|	2-3 6
in|last|jar|	2-3 9
in|last|jet|	2-3 -6
in|last|jos|	2-3 10
in|last|já|	2-3 11
in|last|ked|	1 -17	2-3 10
in|last|ken|	1 12
in|last|ker|	2-3 14
in|last|kes|	1 -12	2-3 11
in|last|lap|	2-3 10
in|last|lar|	1 -12
in|last|las|	2-3 12
in|last|law|	2-3 -11
in|last|led|	1 11	2-3 15
in|last|len|	1 -6
in|last|ler|	2-3 -15
in|last|les|	1 -6
in|last|ley|	2-3 -7
in|last|lho|	2-3 -9
in|last|lia|	1 -8	2-3 6
in|last|lit|	2-3 -11
in|last|lla|	1 -11	2-3 -9
in|last|lle|	2-3 -6
in|last|llo|	2-3 -6
in|last|lls|	2-3 7
in|last|llt|	2-3 7
in|last|lly|	2-3 -8
in|last|lmo|	2-3 -6
in|last|lof|	2-3 8
in|last|lon|	1 -10
in|last|los|	2-3 6
in|last|lou|	2-3 7
in|last|low|	2-3 11
in|last|lse|	2-3 14
in|last|lta|	2-3 -8
in|last|lto|	2-3 8
in|last|lty|	2-3 -12
in|last|lue|	1 -12
in|last|lus|	2-3 9
in|last|lée|	1 7
in|last|mal|	2-3 12
in|last|mat|	2-3 -11
in|last|mbi|	2-3 10
in|last|med|	2-3 8
in|last|men|	1 -13
in|last|mer|	1 10	2-3 -11
in|last|mes|	2-3 -7
in|last|mia|	1 -10
in|last|mid|	1 -9
in|last|mos|	2-3 13
in|last|mpo|	2-3 -8
in|last|mth|	2-3 6
in|last|mún|	2-3 10
in|last|nah|	1 9
in|last|nal|	2-3 6
in|last|nas|	2-3 7
in|last|nca|	2-3 -8
in|last|nce|	2-3 11
in|last|nco|	2-3 15
in|last|nda|	1 -8	2-3 6
in|last|nde|	2-3 6
in|last|ndi|	2-3 7
in|last|ndo|	1 12	2-3 8
in|last|nds|	2-3 -7
in|last|ned|	2-3 -7
in|last|nel|	2-3 11
in|last|nen|	2-3 -7
in|last|ner|	2-3 -6
in|last|ney|	1 -11
in|last|nga|	2-3 -8
in|last|nge|	1 -10
in|last|ngo|	2-3 7
in|last|nha|	2-3 12
in|last|nho|	2-3 6
in|last|nhá|	2-3 -7
in|last|nia|	1 -10
in|last|nio|	1 -10
in|last|nja|	1 -11
in|last|nkt|	2-3 8
in|last|nne|	2-3 -11
in|last|nny|	1 -8
in|last|nné|	1 12
in|last|nos|	2-3 7
in|last|now|	2-3 -7
in|last|nox|	1 -10
in|last|no|	1 11	2-3 -6
in|last|nta|	2-3 13
in|last|nte|	1 15	2-3 17
in|last|nts|	2-3 8
in|last|nue|	2-3 11
in|last|nza|	1 -6
in|last|nça|	2-3 -11
in|last|oat|	1 -14	2-3 -7
in|last|och|	2-3 -10
in|last|oco|	1 -11
in|last|ode|	2-3 -14
in|last|ods|	2-3 -7
in|last|off|	2-3 7
in|last|oid|	2-3 -8
in|last|oin|	1 -8
in|last|ois|	2-3 7
in|last|oit|	2-3 8
in|last|oke|	2-3 9
in|last|ola|	1 -9
in|last|old|	1 -15
in|last|ole|	1 -8	2-3 8
in|last|olo|	1 -10	2-3 -10
in|last|olé|	2-3 6
in|last|omo|	2-3 -8
in|last|one|	2-3 9
in|last|ong|	2-3 10
in|last|oni|	2-3 9
in|last|ons|	1 -6	2-3 21
in|last|ook|	2-3 -13
in|last|oom|	2-3 -8
in|last|oon|	2-3 -11
in|last|oor|	1 -13
in|last|opa|	1 -6
in|last|ope|	1 -10
in|last|opi|	1 -7
in|last|ops|	1 -11
in|last|ora|	2-3 11
in|last|ord|	1 7
in|last|ore|	1 -11
in|last|orm|	1 -14
in|last|ort|	2-3 -8
in|last|ory|	2-3 -11
in|last|osa|	2-3 8
in|last|oso|	2-3 9
in|last|oss|	2-3 -6
in|last|ost|	1 -14
in|last|ota|	2-3 -6
in|last|ote|	2-3 8
in|last|oud|	1 6	2-3 11
in|last|oup|	1 -11
in|last|our|	2-3 -9
in|last|ous|	1 11	2-3 -8
in|last|ove|	1 -9	2-3 -9
in|last|ows|	2-3 -8
in|last|oño|	2-3 -6
in|last|pas|	2-3 8
in|last|pel|	2-3 9
in|last|pen|	1 -8	2-3 8
in|last|per|	1 -9
in|last|pie|	2-3 8
in|last|ple|	2-3 10
in|last|pra|	1 -10
in|last|que|	1 6	2-3 7
in|last|ral|	1 -21	2-3 -14
in|last|ram|	1 -7
in|last|rco|	2-3 6
in|last|rda|	2-3 -8
in|last|rde|	2-3 9
in|last|rdi|	2-3 10
in|last|rds|	2-3 9
in|last|rea|	2-3 -7
in|last|red|	2-3 -7
in|last|ree|	1 -12
in|last|reg|	1 -8
in|last|ren|	2-3 14
in|last|reo|	1 -7
in|last|rer|	1 10	2-3 7
in|last|res|	2-3 -11
in|last|rin|	2-3 7
in|last|rio|	1 -9	2-3 6
in|last|rip|	2-3 -9
in|last|rit|	2-3 8
in|last|rla|	2-3 11
in|last|rly|	1 11
in|last|rme|	2-3 7
in|last|rms|	2-3 -8
in|last|rna|	1 -9	2-3 6
in|last|rno|	1 -9	2-3 9
in|last|ros|	1 -7
in|last|rot|	1 -7
in|last|row|	2-3 -11
in|last|rro|	1 -8	2-3 -9
in|last|rry|	1 10	2-3 8
in|last|rse|	2-3 10
in|last|rso|	2-3 12
in|last|rst|	2-3 -14
in|last|rta|	2-3 -11
in|last|rua|	2-3 9
in|last|rve|	1 -8	2-3 9
in|last|rée|	2-3 9
in|last|rés|	2-3 6
in|last|rêt|	2-3 8
in|last|ría|	1 -6	2-3 9
in|last|sca|	2-3 10
in|last|sch|	1 -6	2-3 -7
in|last|sco|	2-3 -8
in|last|sed|	1 -11	2-3 -10
in|last|sen|	2-3 -8
in|last|sig|	2-3 -8
in|last|sly|	2-3 11
in|last|smo|	1 9	2-3 7
in|last|sor|	1 -6
in|last|ssa|	2-3 6
in|last|sse|	2-3 14
in|last|ssi|	2-3 -10
in|last|ssé|	1 10
in|last|sta|	1 11
in|last|sti|	1 -9
in|last|sto|	1 -7	2-3 -13
in|last|sue|	2-3 11
in|last|são|	2-3 -9
in|last|sì|	1 6	2-3 7
in|last|tal|	1 10
in|last|tas|	1 -11
in|last|tax|	1 -7
in|last|tay|	2-3 13
in|last|ted|	1 13
in|last|tel|	1 -9
in|last|ten|	2-3 7
in|last|tes|	2-3 -11
in|last|tic|	1 9	2-3 12
in|last|tie|	2-3 -7
in|last|tif|	1 -11
in|last|tig|	2-3 11
in|last|tin|	1 -7
in|last|tje|	1 -7	2-3 -8
in|last|tle|	2-3 -12
in|last|tly|	2-3 14
in|last|ton|	2-3 -10
in|last|too|	2-3 11
in|last|top|	1 -7
in|last|tor|	1 -8
in|last|tos|	2-3 10
in|last|tra|	1 -8
in|last|tre|	1 -11	2-3 10
in|last|tri|	2-3 8
in|last|tta|	1 -10	2-3 7
in|last|tte|	1 -8
in|last|tti|	1 -12
in|last|tto|	2-3 14
in|last|tum|	2-3 -8
in|last|tur|	2-3 -6
in|last|tés|	2-3 -10
in|last|ual|	2-3 12
in|last|uch|	2-3 9
in|last|uck|	1 -8
in|last|ude|	2-3 -11
in|last|udy|	2-3 -10
in|last|uer|	1 6
in|last|ues|	2-3 -9
in|last|uit|	2-3 -11
in|last|ui|	2-3 -6
in|last|uld|	2-3 9
in|last|ule|	2-3 -7
in|last|ull|	1 -6
in|last|ulo|	1 7
in|last|ult|	2-3 9
in|last|una|	2-3 -6
in|last|une|	2-3 8
in|last|upe|	2-3 -10
in|last|ura|	1 -14
in|last|ure|	1 8
in|last|uro|	2-3 -9
in|last|usa|	2-3 7
in|last|use|	2-3 -9
in|last|us|	2-3 10
in|last|ute|	1 -9
in|last|utt|	2-3 10
in|last|vas|	1 -9
in|last|vel|	1 6
in|last|ver|	1 -9	2-3 -12
in|last|ves|	2-3 -6
in|last|way|	2-3 11
in|last|weg|	2-3 -9
in|last|wer|	2-3 -9
in|last|xer|	1 -6
in|last|ybe|	2-3 -6
in|last|yer|	2-3 -8
in|last|yes|	1 8	2-3 10
in|last|zen|	1 -8
in|last|zes|	2-3 8
in|last|zio|	2-3 -8
in|last|zza|	2-3 6
in|last|zzo|	2-3 -9
in|last|zón|	1 -7
in|last|äre|	2-3 6
in|last|ços|	2-3 7
in|last|ées|	2-3 13
in|last|ôle|	2-3 6
in|last|ôme|	2-3 -11
in|last|ões|	2-3 12
in|last|öwe|	1 -6
in|last|ück|	1 -9
in|last|ütz|	1 -8
in|shape|=a adverb word|	4-7 7
in|shape|=a capital capital|	4-7 -8
in|shape|=a capital word|	2-3 8	4-7 8	8+ 6
in|shape|=a capital|	2-3 -10
in|shape|=a verb =of|	8+ 10
in|shape|=a verb =without|	4-7 8
in|shape|=a verb =with|	4-7 10
in|shape|=a verb word|	4-7 12
in|shape|=a verb|	2-3 10
in|shape|=a word =and|	4-7 10
in|shape|=a word =com|	8+ 7
in|shape|=a word =does|	8+ 9
in|shape|=a word =do|	4-7 -6
in|shape|=a word =está|	8+ 7
in|shape|=a word =for|	4-7 14
in|shape|=a word =into|	4-7 11
in|shape|=a word =in|	4-7 15	8+ 7
in|shape|=a word =is|	8+ 11
in|shape|=a word =not|	4-7 12
in|shape|=a word =of|	4-7 18
in|shape|=a word =on|	4-7 11	8+ 8
in|shape|=a word =that|	4-7 16	8+ 7
in|shape|=a word =to|	4-7 12
in|shape|=a word =without|	4-7 9	8+ 9
in|shape|=a word =with|	8+ 9
in|shape|=a word =é|	4-7 9
in|shape|=a word adverb|	4-7 -7	8+ 9
in|shape|=a word verb|	2-3 12	4-7 8	8+ 9
in|shape|=a word word|	2-3 11	4-7 13	8+ 22
in|shape|=a word|	2-3 -9
in|shape|=abbiamo word =a|	8+ 13
in|shape|=about =as word|	4-7 8
in|shape|=about word|	2-3 10
in|shape|=all word =no|	4-7 8
in|shape|=am capital =vor|	4-7 -8
in|shape|=an word =in|	4-7 11
in|shape|=an word =of|	4-7 10
in|shape|=an word word|	2-3 13	4-7 10	8+ 12
in|shape|=and =i word|	8+ 8
in|shape|=and verb =it|	4-7 7
in|shape|=any word|	2-3 12
in|shape|=as adverb =as|	4-7 8
in|shape|=as word =as|	4-7 -8
in|shape|=as word =não|	4-7 6
in|shape|=at =the word|	4-7 10	8+ 6
in|shape|=até =ao word|	2-3 9
in|shape|=au word =de|	8+ 6
in|shape|=auf =dem capital|	4-7 8
in|shape|=avec word|	2-3 14
in|shape|=before word|	2-3 11
in|shape|=but =a word|	4-7 8
in|shape|=by =the word|	8+ 7
in|shape|=by word|	2-3 10
in|shape|=ce word =pas|	4-7 12	8+ 9
in|shape|=ci word word|	4-7 -6
in|shape|=com word =e|	4-7 12
in|shape|=con =el word|	4-7 11
in|shape|=con =il word|	4-7 -6
in|shape|=con =la word|	4-7 13
in|shape|=con =los word|	4-7 7
in|shape|=con word word|	4-7 10
in|shape|=con word|	2-3 14
in|shape|=could =have =been|	4-7 8
in|shape|=could =have verb|	4-7 8
in|shape|=cuando =la word|	8+ 11
in|shape|=dans =le word|	4-7 7
in|shape|=das =ist =kein|	8+ 7
in|shape|=das =ist capital|	2-3 8
in|shape|=das =ist word|	8+ 6
in|shape|=das capital =war|	8+ 6
in|shape|=dat =een word|	4-7 7
in|shape|=dat =is =geen|	4-7 9
in|shape|=dat =is word|	4-7 7
in|shape|=de capital|	2-3 -11
in|shape|=de word =die|	8+ 8
in|shape|=de word =is|	8+ 8
in|shape|=de word =van|	4-7 -10
in|shape|=de word verb|	4-7 7	8+ 6
in|shape|=de word word|	2-3 -10	4-7 17	8+ 6
in|shape|=de word|	2-3 -11
in|shape|=den capital|	2-3 -6
in|shape|=der capital =hat|	4-7 9	8+ 11
in|shape|=der capital =ist|	4-7 -7
in|shape|=der capital word|	4-7 6	8+ 9
in|shape|=der word capital|	4-7 7
in|shape|=des word =et|	4-7 9
in|shape|=des word word|	4-7 9	8+ 8
in|shape|=des word|	2-3 -7
in|shape|=deux word word|	2-3 8	4-7 9
in|shape|=di word =non|	4-7 6
in|shape|=di word word|	2-3 10	4-7 7
in|shape|=did =the word|	8+ 10
in|shape|=die capital =hat|	8+ 8
in|shape|=die capital =ist|	8+ 8
in|shape|=die capital word|	2-3 6	4-7 6	8+ 8
in|shape|=die capital|	2-3 -13
in|shape|=die word =in|	4-7 8
in|shape|=dit =is =de|	8+ 7
in|shape|=dès word|	2-3 10
in|shape|=e adverb word|	4-7 6
in|shape|=e adverb|	2-3 8
in|shape|=e word =a|	8+ 12
in|shape|=e word word|	4-7 10	8+ 6
in|shape|=een word =dat|	4-7 8
in|shape|=een word =die|	4-7 8	8+ 14
in|shape|=een word =geen|	4-7 8
in|shape|=een word =in|	8+ 6
in|shape|=een word =is|	8+ 8
in|shape|=een word =maar|	4-7 6
in|shape|=een word =met|	4-7 11
in|shape|=een word =op|	4-7 10
in|shape|=een word =uit|	4-7 6
in|shape|=een word =van|	4-7 11
in|shape|=een word verb|	8+ 8
in|shape|=een word word|	2-3 18	4-7 16	8+ 6
in|shape|=ein capital =der|	4-7 9
in|shape|=ein capital =mit|	4-7 6
in|shape|=ein capital word|	8+ 6
in|shape|=ein word capital|	4-7 7
in|shape|=eine capital =die|	4-7 6
in|shape|=eine capital|	2-3 8
in|shape|=eine word capital|	4-7 6
in|shape|=eine word verb|	2-3 6
in|shape|=el capital|	2-3 -9
in|shape|=el word =a|	4-7 -9
in|shape|=el word =de|	4-7 -9
in|shape|=el word =es|	4-7 9
in|shape|=el word =lo|	4-7 9
in|shape|=el word =me|	8+ 7
in|shape|=el word =no|	4-7 12
in|shape|=el word =se|	4-7 10	8+ 6
in|shape|=el word word|	2-3 10	8+ 8
in|shape|=el word|	2-3 -6
in|shape|=ela =tem word|	8+ 8
in|shape|=ele verb =que|	8+ 8
in|shape|=eles word =o|	8+ 7
in|shape|=eles word adverb|	8+ 9
in|shape|=elle word word|	4-7 8	8+ 6
in|shape|=em number =eu|	8+ 10
in|shape|=em word =de|	4-7 9
in|shape|=em word word|	2-3 11
in|shape|=en =el word|	2-3 7	4-7 10
in|shape|=en =mi word|	4-7 7
in|shape|=en capital word|	8+ 7
in|shape|=en word adverb|	4-7 7
in|shape|=en word word|	2-3 7	4-7 6	8+ 6
in|shape|=en word|	2-3 -6
in|shape|=es =la word|	8+ 6
in|shape|=es =un word|	4-7 7	8+ 6
in|shape|=es =una word|	8+ 6
in|shape|=es adverb word|	4-7 9
in|shape|=es verb adverb|	4-7 10
in|shape|=es word|	2-3 6
in|shape|=et =je word|	4-7 7
in|shape|=et =les word|	4-7 9
in|shape|=et word word|	4-7 10
in|shape|=et word|	2-3 -6
in|shape|=eu word word|	4-7 8	8+ 10
in|shape|=every word word|	4-7 8
in|shape|=fait word|	2-3 -8
in|shape|=for =the word|	4-7 -8
in|shape|=for word word|	2-3 10
in|shape|=geen word word|	4-7 8
in|shape|=geen word|	2-3 7
in|shape|=gli word word|	4-7 6
in|shape|=ha word|	2-3 8
in|shape|=he =had word|	8+ 9
in|shape|=he =is word|	4-7 6	8+ 7
in|shape|=he =was =the|	8+ 7
in|shape|=he =was adverb|	4-7 6
in|shape|=he =was word|	8+ 10
in|shape|=he =would =like|	4-7 6
in|shape|=he adverb word|	4-7 9	8+ 8
in|shape|=he verb =about|	4-7 10
in|shape|=he verb =he|	8+ 10
in|shape|=he verb =it|	4-7 6
in|shape|=he verb =me|	4-7 9	8+ 9
in|shape|=he verb =on|	8+ 7
in|shape|=he verb =them|	4-7 8
in|shape|=he verb =the|	8+ 6
in|shape|=he verb capital|	8+ 10
in|shape|=he word =me|	8+ 7
in|shape|=he word =the|	8+ 9
in|shape|=he word word|	4-7 8	8+ 7
in|shape|=het =gaat =niet|	8+ 7
in|shape|=het =is =een|	4-7 9
in|shape|=het capital|	2-3 -7
in|shape|=het word =is|	8+ 7
in|shape|=het word word|	4-7 7
in|shape|=hij verb =het|	4-7 9
in|shape|=hij word word|	8+ 8
in|shape|=ho word adverb|	8+ 10
in|shape|=ho word word|	4-7 7	8+ 9
in|shape|=há =um word|	8+ 8
in|shape|=há word word|	4-7 9
in|shape|=i =am =a|	4-7 -7
in|shape|=i =am =not|	4-7 6	8+ 8
in|shape|=i =am adverb|	4-7 7
in|shape|=i =am verb|	8+ 11
in|shape|=i =am word|	2-3 7	8+ 12
in|shape|=i =can word|	8+ 6
in|shape|=i =could =have|	4-7 9
in|shape|=i =did =not|	8+ 10
in|shape|=i =did word|	4-7 7
in|shape|=i =didn't verb|	8+ 6
in|shape|=i =didn't word|	4-7 7
in|shape|=i =do =not|	8+ 10
in|shape|=i =don't verb|	4-7 9	8+ 10
in|shape|=i =don’t verb|	8+ 9
in|shape|=i =had =a|	8+ 7
in|shape|=i =had =it|	8+ 7
in|shape|=i =have =never|	8+ 7
in|shape|=i =have adverb|	8+ 8
in|shape|=i =have verb|	4-7 11	8+ 8
in|shape|=i =have word|	4-7 7	8+ 10
in|shape|=i =never verb|	4-7 14
in|shape|=i =shall =be|	8+ 8
in|shape|=i =was =a|	8+ 7
in|shape|=i =was verb|	4-7 8	8+ 10
in|shape|=i =was word|	2-3 9	4-7 8	8+ 13
in|shape|=i =will =not|	8+ 7
in|shape|=i =would =be|	8+ 7
in|shape|=i =would =like|	8+ 12
in|shape|=i adverb verb|	4-7 7	8+ 11
in|shape|=i adverb word|	4-7 8
in|shape|=i verb =a|	4-7 6	8+ 8
in|shape|=i verb =because|	4-7 8
in|shape|=i verb =for|	4-7 6
in|shape|=i verb =her|	8+ 7
in|shape|=i verb =him|	4-7 11	8+ 8
in|shape|=i verb =in|	8+ 6
in|shape|=i verb =it|	4-7 9	8+ 8
in|shape|=i verb =my|	8+ 8
in|shape|=i verb =no|	8+ 8
in|shape|=i verb =on|	8+ 6
in|shape|=i verb =she|	4-7 8
in|shape|=i verb =that|	8+ 8
in|shape|=i verb =them|	4-7 6	8+ 9
in|shape|=i verb =the|	4-7 8	8+ 12
in|shape|=i verb =to|	4-7 9	8+ 9
in|shape|=i verb =what|	8+ 10
in|shape|=i verb =you|	4-7 6	8+ 9
in|shape|=i verb capital|	8+ 9
in|shape|=i verb word|	2-3 9	4-7 10	8+ 14
in|shape|=i word =at|	8+ 9
in|shape|=i word =con|	4-7 -8
in|shape|=i word =del|	8+ 9
in|shape|=i word =for|	8+ 6
in|shape|=i word =four|	8+ 6
in|shape|=i word =him|	8+ 8
in|shape|=i word =it|	2-3 8	4-7 9	8+ 8
in|shape|=i word =my|	4-7 11	8+ 10
in|shape|=i word =non|	4-7 9
in|shape|=i word =on|	4-7 7
in|shape|=i word =sono|	8+ 6
in|shape|=i word =the|	4-7 10	8+ 6
in|shape|=i word =to|	4-7 8	8+ 7
in|shape|=i word =two|	8+ 6
in|shape|=i word =up|	8+ 9
in|shape|=i word capital|	8+ 8
in|shape|=i word verb|	4-7 7
in|shape|=i word word|	4-7 14	8+ 12
in|shape|=i've =been verb|	8+ 7
in|shape|=i've word =it|	8+ 8
in|shape|=i've word =the|	8+ 7
in|shape|=i've word word|	4-7 8
in|shape|=ich =habe =den|	4-7 10
in|shape|=ich =habe =die|	8+ 6
in|shape|=ich =habe =ihn|	8+ 7
in|shape|=ich =habe =mit|	8+ 10
in|shape|=ich =war word|	4-7 11
in|shape|=ich =wollte adverb|	4-7 7
in|shape|=ich word adverb|	4-7 11
in|shape|=ich word capital|	4-7 6
in|shape|=ich word word|	4-7 7
in|shape|=if =a word|	8+ 7
in|shape|=if =it =was|	8+ 8
in|shape|=if =it word|	4-7 12
in|shape|=if =the word|	4-7 10	8+ 9
in|shape|=if =you word|	8+ 6
in|shape|=if word word|	8+ 9
in|shape|=ik =kan word|	2-3 7
in|shape|=ik verb =dat|	4-7 7
in|shape|=ik verb adverb|	8+ 8
in|shape|=ik verb word|	8+ 11
in|shape|=ik word =de|	8+ 6
in|shape|=ik word =een|	8+ 7
in|shape|=ik word =geen|	8+ 8
in|shape|=ik word =mijn|	4-7 10
in|shape|=ik word =op|	8+ 6
in|shape|=ik word adverb|	8+ 9
in|shape|=ik word word|	4-7 8
in|shape|=il =a word|	8+ 10
in|shape|=il =est word|	8+ 6
in|shape|=il =mio word|	4-7 8
in|shape|=il =ne word|	8+ 10
in|shape|=il capital word|	4-7 11
in|shape|=il capital|	2-3 -11
in|shape|=il word =a|	4-7 7
in|shape|=il word =delle|	4-7 -10
in|shape|=il word =des|	4-7 8
in|shape|=il word =di|	4-7 6
in|shape|=il word =era|	4-7 12
in|shape|=il word =ha|	4-7 7
in|shape|=il word =lo|	4-7 12
in|shape|=il word =non|	4-7 7	8+ 7
in|shape|=il word =pas|	4-7 6
in|shape|=il word =è|	4-7 -6	8+ 8
in|shape|=il word verb|	4-7 9
in|shape|=il word word|	2-3 -6	4-7 9	8+ 7
in|shape|=il word|	2-3 -15
in|shape|=ils =ont word|	4-7 6
in|shape|=ils =sont word|	4-7 11
in|shape|=im capital verb|	8+ 7
in|shape|=im capital|	2-3 8
in|shape|=in =the word|	2-3 11	4-7 13
in|shape|=in =this word|	8+ 6
in|shape|=in capital =it|	8+ 10
in|shape|=in capital word|	8+ 6
in|shape|=in word =and|	4-7 9
in|shape|=in word word|	2-3 16	4-7 12
in|shape|=io =le word|	4-7 8
in|shape|=io word =il|	4-7 6
in|shape|=is =that word|	4-7 9
in|shape|=it =has word|	8+ 6
in|shape|=it =is =a|	4-7 14	8+ 8
in|shape|=it =is =not|	8+ 6
in|shape|=it =is =the|	4-7 6	8+ 8
in|shape|=it =is adverb|	4-7 8	8+ 8
in|shape|=it =is word|	2-3 7	4-7 8	8+ 8
in|shape|=it =was =a|	4-7 15	8+ 6
in|shape|=it =was =not|	8+ 7
in|shape|=it =was =the|	4-7 10	8+ 10
in|shape|=it =was adverb|	8+ 6
in|shape|=it =was word|	2-3 10	8+ 12
in|shape|=it word =a|	8+ 6
in|shape|=it word =up|	4-7 8
in|shape|=it word =with|	4-7 6
in|shape|=it word word|	4-7 6
in|shape|=it's =a word|	8+ 10
in|shape|=it's =my word|	8+ 8
in|shape|=it’s =a word|	4-7 10	8+ 8
in|shape|=i’d =like =to|	4-7 9
in|shape|=i’m word|	2-3 -6
in|shape|=i’ve =been verb|	8+ 7
in|shape|=je =ne =me|	4-7 6
in|shape|=je =ne verb|	8+ 9
in|shape|=je =ne word|	4-7 8	8+ 6
in|shape|=je word =ai|	4-7 6
in|shape|=je word =pas|	4-7 10
in|shape|=je word adverb|	4-7 7
in|shape|=je word word|	4-7 6	8+ 6
in|shape|=kein capital adverb|	4-7 6
in|shape|=la =del word|	2-3 -8
in|shape|=la adverb word|	4-7 10
in|shape|=la capital =de|	4-7 -8
in|shape|=la capital capital|	2-3 -10
in|shape|=la capital word|	8+ 8
in|shape|=la capital|	2-3 -16
in|shape|=la word =a|	4-7 7
in|shape|=la word =dei|	4-7 -9
in|shape|=la word =di|	8+ 6
in|shape|=la word =du|	4-7 -8	8+ 8
in|shape|=la word =es|	4-7 8
in|shape|=la word =ha|	8+ 6
in|shape|=la word =la|	4-7 13
in|shape|=la word =nel|	8+ 6
in|shape|=la word =non|	4-7 15
in|shape|=la word =no|	4-7 9
in|shape|=la word =à|	4-7 10
in|shape|=la word =è|	4-7 11	8+ 11
in|shape|=la word adverb|	4-7 9
in|shape|=la word capital|	2-3 -8
in|shape|=la word verb|	8+ 8
in|shape|=la word word|	2-3 -11
in|shape|=las word =las|	4-7 7
in|shape|=le =ho verb|	4-7 7
in|shape|=le capital =a|	8+ 8
in|shape|=le capital =des|	4-7 -9
in|shape|=le capital =du|	4-7 -7
in|shape|=le capital =et|	4-7 -7
in|shape|=le capital|	2-3 -14
in|shape|=le verb =a|	8+ 6
in|shape|=le word =a|	4-7 12	8+ 7
in|shape|=le word =des|	4-7 -9
in|shape|=le word =de|	8+ 6
in|shape|=le word =il|	4-7 10
in|shape|=le word =je|	8+ 8
in|shape|=le word =sono|	4-7 6
in|shape|=le word word|	2-3 11	8+ 11
in|shape|=le word|	2-3 -8
in|shape|=les capital =de|	4-7 -7
in|shape|=les capital word|	2-3 -8
in|shape|=les capital|	2-3 -6
in|shape|=les word =de|	8+ 11
in|shape|=les word word|	2-3 8	4-7 10	8+ 6
in|shape|=like =a word|	4-7 10	8+ 7
in|shape|=lo =de word|	4-7 7
in|shape|=lo verb adverb|	4-7 8
in|shape|=lo word =con|	8+ 6
in|shape|=los capital capital|	2-3 -6
in|shape|=los capital|	2-3 -7
in|shape|=los word =de|	4-7 -8
in|shape|=los word word|	4-7 9
in|shape|=ma =le word|	4-7 7
in|shape|=ma word =a|	8+ 9
in|shape|=ma word word|	4-7 9	8+ 8
in|shape|=man word word|	4-7 10	8+ 6
in|shape|=may =have =been|	4-7 8
in|shape|=me word =por|	4-7 7
in|shape|=me word word|	4-7 6
in|shape|=mes word word|	4-7 8
in|shape|=met =een word|	4-7 9
in|shape|=met word word|	8+ 6
in|shape|=met word|	2-3 11
in|shape|=meu word word|	8+ 10
in|shape|=mi =ha word|	8+ 10
in|shape|=mi word word|	4-7 8	8+ 6
in|shape|=mijn word =hebben|	8+ 9
in|shape|=mijn word verb|	4-7 7	8+ 8
in|shape|=mijn word word|	4-7 12
in|shape|=mit capital|	2-3 9
in|shape|=mon word =est|	8+ 6
in|shape|=mon word verb|	8+ 8
in|shape|=mon word word|	8+ 7
in|shape|=my capital capital|	2-3 -11
in|shape|=my word =are|	8+ 8
in|shape|=my word =has|	8+ 9
in|shape|=my word =in|	8+ 8
in|shape|=my word =is|	8+ 8
in|shape|=my word =was|	4-7 7	8+ 7
in|shape|=my word capital|	8+ 6
in|shape|=my word verb|	4-7 11	8+ 9
in|shape|=my word word|	4-7 8	8+ 15
in|shape|=na word word|	2-3 7
in|shape|=ne word =pas|	4-7 9	8+ 8
in|shape|=ne word =que|	4-7 8
in|shape|=nella word word|	4-7 9
in|shape|=never adverb|	2-3 -6
in|shape|=never word =a|	4-7 10
in|shape|=ni =el word|	4-7 8
in|shape|=ni word =ni|	4-7 9
in|shape|=nicht word capital|	2-3 -7
in|shape|=nicht word word|	2-3 8
in|shape|=nicht word|	2-3 8
in|shape|=niet word adverb|	4-7 11
in|shape|=niet word|	2-3 9
in|shape|=no =es =un|	4-7 8	8+ 6
in|shape|=no =es word|	4-7 6
in|shape|=no =puede word|	4-7 9
in|shape|=no =se word|	4-7 7
in|shape|=no verb word|	4-7 9
in|shape|=no verb|	2-3 -7
in|shape|=no word =al|	4-7 10
in|shape|=no word =a|	8+ 6
in|shape|=no word =eu|	8+ 6
in|shape|=no word =for|	4-7 7
in|shape|=no word =los|	4-7 7
in|shape|=no word =no|	4-7 10
in|shape|=no word =of|	4-7 8
in|shape|=no word =por|	8+ 7
in|shape|=no word =to|	4-7 10
in|shape|=no word verb|	2-3 8	4-7 -6
in|shape|=no word word|	2-3 6	4-7 15
in|shape|=no word|	2-3 -10
in|shape|=non =ha word|	8+ 7
in|shape|=non =può word|	4-7 8
in|shape|=non =è =un|	4-7 7
in|shape|=non =è word|	4-7 6
in|shape|=non word =a|	4-7 6
in|shape|=non word =il|	4-7 8	8+ 7
in|shape|=non word =la|	4-7 7
in|shape|=non word adverb|	4-7 6
in|shape|=non word word|	4-7 11	8+ 7
in|shape|=non word|	2-3 -10
in|shape|=nos word number|	4-7 10
in|shape|=not =in =a|	4-7 10
in|shape|=not =on =the|	4-7 7
in|shape|=not =one word|	8+ 10
in|shape|=not =the word|	2-3 8
in|shape|=nous =avons =des|	8+ 6
in|shape|=nous =avons word|	4-7 6
in|shape|=nous =ne word|	4-7 9	8+ 7
in|shape|=nous word =la|	4-7 8
in|shape|=nous word =pas|	8+ 7
in|shape|=nous word =à|	8+ 7
in|shape|=nous word word|	8+ 6
in|shape|=no|	1 11
in|shape|=nunca word =da|	4-7 8
in|shape|=nunca word word|	4-7 10
in|shape|=não =foi word|	8+ 11
in|shape|=não =há word|	4-7 10
in|shape|=não =me word|	4-7 6
in|shape|=não word =a|	4-7 9	8+ 7
in|shape|=não word =de|	4-7 8
in|shape|=não word =o|	4-7 8	8+ 11
in|shape|=não word word|	4-7 8	8+ 8
in|shape|=o capital =da|	4-7 -6
in|shape|=o capital|	2-3 -8
in|shape|=o word =do|	4-7 -6
in|shape|=o word =era|	4-7 9
in|shape|=o word =está|	4-7 9
in|shape|=o word =não|	4-7 10
in|shape|=o word =tem|	4-7 6
in|shape|=o word =é|	4-7 6	8+ 11
in|shape|=o word adverb|	4-7 9	8+ 12
in|shape|=o word word|	4-7 10	8+ 11
in|shape|=o word|	2-3 -13
in|shape|=ohne capital word|	4-7 13
in|shape|=ohne capital|	2-3 8
in|shape|=ohne word capital|	2-3 7
in|shape|=on =a word|	4-7 8	8+ 8
in|shape|=on =ne =peut|	8+ 6
in|shape|=on =ne word|	4-7 9	8+ 7
in|shape|=on =nous =a|	8+ 7
in|shape|=on =se word|	4-7 7
in|shape|=on =the word|	4-7 14	8+ 10
in|shape|=on verb =de|	4-7 8
in|shape|=on word =la|	4-7 6
in|shape|=on word =mais|	4-7 8
in|shape|=on word verb|	4-7 8
in|shape|=on word word|	4-7 7
in|shape|=on word|	2-3 -10
in|shape|=op =het word|	4-7 7
in|shape|=os capital|	2-3 -7
in|shape|=os word word|	4-7 7
in|shape|=our word =are|	8+ 7
in|shape|=our word =in|	8+ 6
in|shape|=our word word|	2-3 -7	8+ 8
in|shape|=para word|	2-3 9
in|shape|=pas word =à|	4-7 7
in|shape|=per word word|	4-7 7
in|shape|=pero =la word|	4-7 7
in|shape|=por word word|	4-7 7
in|shape|=por word|	2-3 6
in|shape|=quando =sono word|	8+ 7
in|shape|=quando word|	2-3 7
in|shape|=que =la word|	4-7 7
in|shape|=que =le word|	4-7 7
in|shape|=que word =a|	4-7 7	8+ 7
in|shape|=que word =no|	4-7 7
in|shape|=sans word verb|	2-3 -10
in|shape|=se =la word|	4-7 6
in|shape|=se =o word|	8+ 9
in|shape|=se word =el|	4-7 9
in|shape|=se word word|	8+ 8
in|shape|=she verb =my|	8+ 8
in|shape|=she word|	2-3 8
in|shape|=she’s word|	2-3 9
in|shape|=si =la word|	8+ 7
in|shape|=si word =a|	4-7 9
in|shape|=si word adverb|	4-7 8
in|shape|=so =i word|	4-7 10
in|shape|=some =of =them|	4-7 7	8+ 8
in|shape|=some word|	2-3 12
in|shape|=son number word|	8+ 6
in|shape|=sono adverb =per|	4-7 7
in|shape|=sono word word|	4-7 8
in|shape|=sous word word|	2-3 7
in|shape|=that =was =the|	4-7 7
in|shape|=that =was word|	8+ 8
in|shape|=the =most word|	4-7 12
in|shape|=the adverb word|	8+ 6
in|shape|=the capital =of|	4-7 -13	8+ 11
in|shape|=the capital capital|	2-3 -27	8+ 8
in|shape|=the capital verb|	2-3 -9	8+ 7
in|shape|=the capital word|	4-7 6	8+ 10
in|shape|=the capital|	2-3 -8
in|shape|=the verb =is|	8+ 9
in|shape|=the verb =was|	4-7 7	8+ 7
in|shape|=the word =are|	4-7 10	8+ 14
in|shape|=the word =at|	8+ 7
in|shape|=the word =could|	8+ 7
in|shape|=the word =did|	8+ 10
in|shape|=the word =does|	8+ 6
in|shape|=the word =had|	8+ 9
in|shape|=the word =has|	4-7 -6	8+ 7
in|shape|=the word =is|	8+ 14
in|shape|=the word =i|	8+ 7
in|shape|=the word =not|	4-7 8
in|shape|=the word =of|	4-7 -6
in|shape|=the word =one|	2-3 -10
in|shape|=the word =that|	8+ 8
in|shape|=the word =was|	4-7 7	8+ 9
in|shape|=the word adverb|	8+ 8
in|shape|=the word verb|	4-7 16	8+ 15
in|shape|=the word word|	4-7 24	8+ 18
in|shape|=the word|	2-3 -18
in|shape|=then =i verb|	8+ 6
in|shape|=they =are word|	8+ 10
in|shape|=they =had =the|	4-7 8
in|shape|=they =have word|	4-7 8	8+ 9
in|shape|=they =should word|	4-7 7
in|shape|=they =were word|	8+ 7
in|shape|=they =will word|	4-7 8
in|shape|=they verb =a|	8+ 10
in|shape|=they verb =for|	4-7 9	8+ 8
in|shape|=they verb =me|	4-7 6	8+ 9
in|shape|=they verb =the|	8+ 6
in|shape|=they verb =to|	8+ 8
in|shape|=they verb =us|	8+ 9
in|shape|=they verb =we|	8+ 7
in|shape|=they verb word|	8+ 9
in|shape|=they word =at|	8+ 7
in|shape|=they word =in|	8+ 13
in|shape|=they word =me|	4-7 6	8+ 10
in|shape|=they word =the|	4-7 6	8+ 9
in|shape|=they word =with|	4-7 8
in|shape|=they word verb|	8+ 8
in|shape|=they word word|	4-7 10	8+ 6
in|shape|=this =is =a|	8+ 8
in|shape|=this =is =not|	8+ 7
in|shape|=to word|	2-3 13
in|shape|=toen word =ik|	4-7 7
in|shape|=twee word|	2-3 8
in|shape|=two word =of|	4-7 8
in|shape|=two word word|	8+ 7
in|shape|=um word =com|	4-7 13
in|shape|=um word =da|	4-7 6
in|shape|=um word =de|	4-7 8
in|shape|=um word =em|	4-7 9
in|shape|=um word word|	2-3 11	4-7 10
in|shape|=uma word =de|	4-7 8
in|shape|=uma word word|	2-3 10	4-7 13
in|shape|=uma word|	2-3 9
in|shape|=un word =al|	4-7 9
in|shape|=un word =au|	4-7 12
in|shape|=un word =che|	4-7 7
in|shape|=un word =con|	4-7 7
in|shape|=un word =de|	4-7 15
in|shape|=un word =di|	4-7 14
in|shape|=un word =es|	8+ 8
in|shape|=un word =ne|	4-7 7
in|shape|=un word =non|	4-7 6
in|shape|=un word =no|	4-7 9
in|shape|=un word =senza|	4-7 13
in|shape|=un word =à|	8+ 6
in|shape|=un word word|	2-3 8	4-7 19	8+ 14
in|shape|=un word|	2-3 7
in|shape|=una verb|	2-3 9
in|shape|=una word =a|	4-7 10
in|shape|=una word =con|	4-7 14
in|shape|=una word =de|	4-7 -7
in|shape|=una word =di|	4-7 6
in|shape|=una word word|	2-3 23	4-7 11	8+ 8
in|shape|=under word|	2-3 10
in|shape|=und|	1 8
in|shape|=une word =de|	4-7 16
in|shape|=une word =à|	4-7 6
in|shape|=une word word|	2-3 15	4-7 13	8+ 7
in|shape|=une word|	2-3 8
in|shape|=until =the word|	4-7 11
in|shape|=usted word adverb|	4-7 7
in|shape|=we =are =all|	4-7 7
in|shape|=we =are =a|	8+ 6
in|shape|=we =are =not|	4-7 7	8+ 9
in|shape|=we =are adverb|	4-7 7
in|shape|=we =are verb|	8+ 10
in|shape|=we =are word|	4-7 8	8+ 13
in|shape|=we =do =not|	8+ 10
in|shape|=we =have =been|	4-7 9
in|shape|=we =have =never|	8+ 7
in|shape|=we =have verb|	8+ 11
in|shape|=we =have word|	4-7 7	8+ 7
in|shape|=we =were verb|	8+ 9
in|shape|=we =will =not|	8+ 7
in|shape|=we =would =like|	8+ 7
in|shape|=we adverb verb|	8+ 7
in|shape|=we verb =about|	8+ 8
in|shape|=we verb =for|	8+ 6
in|shape|=we verb =it|	8+ 6
in|shape|=we verb =so|	8+ 6
in|shape|=we verb =that|	8+ 6
in|shape|=we verb =the|	8+ 7
in|shape|=we verb capital|	8+ 7
in|shape|=we verb word|	8+ 9
in|shape|=we word =a|	4-7 7	8+ 7
in|shape|=we word =for|	8+ 7
in|shape|=we word =it|	8+ 9
in|shape|=we word =on|	8+ 8
in|shape|=we word =the|	4-7 10
in|shape|=we word =with|	8+ 6
in|shape|=we word adverb|	4-7 7
in|shape|=we word capital|	4-7 8
in|shape|=we word number|	8+ 8
in|shape|=we word verb|	2-3 8	8+ 9
in|shape|=we word word|	2-3 10	4-7 11	8+ 6
in|shape|=we word|	2-3 10
in|shape|=what word|	2-3 9
in|shape|=when =i word|	8+ 7
in|shape|=when =the word|	4-7 10	8+ 7
in|shape|=when =you word|	4-7 6
in|shape|=wie =ein capital|	2-3 7
in|shape|=wij =hebben =het|	4-7 8
in|shape|=wij =hebben word|	4-7 8
in|shape|=wij word adverb|	4-7 11
in|shape|=wij word word|	4-7 11
in|shape|=wir =haben adverb|	4-7 10	8+ 7
in|shape|=wir word adverb|	4-7 11
in|shape|=wir word capital|	4-7 8
in|shape|=with =a word|	4-7 9
in|shape|=with =the word|	4-7 11
in|shape|=with word =to|	4-7 9
in|shape|=with word|	2-3 9
in|shape|=without word|	2-3 8
in|shape|=y =el word|	4-7 6
in|shape|=y adverb word|	4-7 7
in|shape|=y word word|	4-7 10
in|shape|=y word|	2-3 7
in|shape|=yo adverb word|	4-7 7
in|shape|=you =are word|	2-3 9
in|shape|=you =can verb|	4-7 7
in|shape|=you =can word|	4-7 8	8+ 11
in|shape|=you =can't word|	8+ 9
in|shape|=you =cannot verb|	8+ 7
in|shape|=you =cannot word|	8+ 8
in|shape|=you =can’t verb|	8+ 7
in|shape|=you =can’t word|	8+ 7
in|shape|=you =don’t word|	8+ 8
in|shape|=you =will verb|	4-7 9
in|shape|=you word =a|	8+ 8
in|shape|=you've word word|	2-3 8
in|shape|=ze word word|	8+ 9
in|shape|=zu word|	2-3 -6
in|shape|=à =ce word|	8+ 7
in|shape|=à =la word|	2-3 -6	4-7 9
in|shape|=à word =et|	4-7 7
in|shape|=à word word|	4-7 7
in|shape|=à word|	2-3 -9
in|shape|=è =un word|	4-7 11
in|shape|=è =una word|	2-3 6
in|shape|=é =uma word|	8+ 6
in|shape|adverb =a word|	4-7 7
in|shape|adverb =de word|	2-3 8
in|shape|adverb =down|	2-3 6
in|shape|adverb =eine capital|	8+ 7
in|shape|adverb =elle =est|	4-7 8
in|shape|adverb =geen word|	4-7 6
in|shape|adverb =haben =wir|	4-7 6
in|shape|adverb =il word|	4-7 6
in|shape|adverb =is =a|	4-7 10	8+ 11
in|shape|adverb =is =het|	8+ 8
in|shape|adverb =is =no|	4-7 9
in|shape|adverb =is adverb|	4-7 6
in|shape|adverb =moet word|	4-7 10
in|shape|adverb =no =se|	4-7 -6
in|shape|adverb =no word|	4-7 -6
in|shape|adverb =non =si|	4-7 9
in|shape|adverb =the word|	2-3 9	4-7 10	8+ 11
in|shape|adverb =they word|	4-7 10
in|shape|adverb =un word|	8+ 6
in|shape|adverb =was =a|	4-7 8
in|shape|adverb =was =no|	8+ 9
in|shape|adverb =was word|	4-7 10
in|shape|adverb =we verb|	8+ 6
in|shape|adverb =were =two|	8+ 6
in|shape|adverb =were number|	8+ 8
in|shape|adverb adverb word|	2-3 10
in|shape|adverb adverb|	2-3 16
in|shape|adverb capital word|	2-3 8
in|shape|adverb capital|	2-3 8
in|shape|adverb verb =to|	4-7 9
in|shape|adverb verb|	2-3 7
in|shape|adverb word =and|	4-7 7
in|shape|adverb word =che|	4-7 8
in|shape|adverb word =een|	4-7 9	8+ 7
in|shape|adverb word =e|	4-7 11
in|shape|adverb word =ik|	2-3 8
in|shape|adverb word =la|	8+ 9
in|shape|adverb word =les|	4-7 8
in|shape|adverb word =o|	4-7 9
in|shape|adverb word =pour|	4-7 10
in|shape|adverb word =que|	4-7 12
in|shape|adverb word =we|	4-7 10
in|shape|adverb word adverb|	8+ 7
in|shape|adverb word capital|	4-7 6
in|shape|adverb word verb|	4-7 7
in|shape|adverb word word|	2-3 -7	8+ 10
in|shape|adverb word|	2-3 7
in|shape|adverb|	1 18
in|shape|capital =a word|	2-3 -6	8+ 15
in|shape|capital =ai word|	4-7 6	8+ 7
in|shape|capital =and capital|	2-3 -10	8+ 11
in|shape|capital =and word|	8+ 9
in|shape|capital =are =not|	4-7 8
in|shape|capital =are word|	2-3 8	4-7 9	8+ 10
in|shape|capital =at number|	8+ 9
in|shape|capital =be word|	2-3 8
in|shape|capital =by capital|	2-3 -7
in|shape|capital =can verb|	8+ 9
in|shape|capital =che word|	4-7 6
in|shape|capital =com =a|	8+ 6
in|shape|capital =com word|	4-7 9
in|shape|capital =como word|	8+ 6
in|shape|capital =con word|	2-3 6
in|shape|capital =da capital|	2-3 -11
in|shape|capital =dal word|	2-3 -6
in|shape|capital =dat adverb|	4-7 10
in|shape|capital =de =uma|	8+ 8
in|shape|capital =de capital|	2-3 -15
in|shape|capital =de word|	8+ 6
in|shape|capital =del word|	2-3 -10
in|shape|capital =der capital|	2-3 8	4-7 6
in|shape|capital =des capital|	2-3 9
in|shape|capital =di adverb|	2-3 6
in|shape|capital =di word|	2-3 -8
in|shape|capital =did =not|	8+ 14
in|shape|capital =do =not|	4-7 -8
in|shape|capital =do capital|	2-3 -8
in|shape|capital =does =not|	4-7 6
in|shape|capital =dos word|	8+ 7
in|shape|capital =du word|	2-3 -7
in|shape|capital =due word|	4-7 -7
in|shape|capital =e capital|	2-3 -7
in|shape|capital =e word|	8+ 7
in|shape|capital =el word|	8+ 12
in|shape|capital =em capital|	2-3 -7
in|shape|capital =es word|	8+ 10
in|shape|capital =est word|	4-7 6
in|shape|capital =eu =que|	8+ 6
in|shape|capital =for capital|	2-3 -7
in|shape|capital =from capital|	8+ 10
in|shape|capital =ha word|	8+ 10
in|shape|capital =had =een|	8+ 11
in|shape|capital =has =no|	4-7 7
in|shape|capital =has verb|	4-7 11
in|shape|capital =has word|	4-7 8	8+ 8
in|shape|capital =her verb|	4-7 -8
in|shape|capital =ho word|	4-7 6
in|shape|capital =i verb|	2-3 8	4-7 11
in|shape|capital =i word|	4-7 14	8+ 10
in|shape|capital =il word|	4-7 10	8+ 6
in|shape|capital =in capital|	8+ 11
in|shape|capital =is =a|	8+ 10
in|shape|capital =is =for|	4-7 9
in|shape|capital =is =geen|	4-7 -8
in|shape|capital =is =het|	4-7 10
in|shape|capital =is =not|	4-7 8	8+ 14
in|shape|capital =is =our|	4-7 9
in|shape|capital =is =the|	4-7 6	8+ 12
in|shape|capital =is =what|	8+ 8
in|shape|capital =is adverb|	4-7 -9	8+ 10
in|shape|capital =is verb|	4-7 9
in|shape|capital =is word|	8+ 13
in|shape|capital =ist =keine|	4-7 8
in|shape|capital =ist =kein|	4-7 7
in|shape|capital =it capital|	2-3 -9
in|shape|capital =je word|	4-7 9	8+ 6
in|shape|capital =la word|	2-3 6	4-7 11	8+ 10
in|shape|capital =las word|	4-7 7
in|shape|capital =le word|	4-7 10	8+ 7
in|shape|capital =lo =que|	4-7 8
in|shape|capital =lo word|	8+ 10
in|shape|capital =met word|	2-3 -6
in|shape|capital =mit capital|	2-3 9
in|shape|capital =my word|	4-7 8
in|shape|capital =na capital|	2-3 -9
in|shape|capital =na word|	4-7 7
in|shape|capital =ne word|	4-7 12
in|shape|capital =nicht word|	2-3 -8
in|shape|capital =no word|	4-7 14	8+ 9
in|shape|capital =non word|	4-7 6
in|shape|capital =não capital|	2-3 8
in|shape|capital =não word|	4-7 -7
in|shape|capital =o word|	4-7 11	8+ 11
in|shape|capital =of =the|	4-7 -13
in|shape|capital =of capital|	2-3 -12	4-7 -8
in|shape|capital =of verb|	2-3 -6
in|shape|capital =ohne capital|	2-3 9
in|shape|capital =on =a|	4-7 -8
in|shape|capital =on =me|	2-3 8
in|shape|capital =on =the|	4-7 -10
in|shape|capital =on verb|	2-3 -7
in|shape|capital =os word|	8+ 6
in|shape|capital =our capital|	2-3 7
in|shape|capital =para word|	2-3 -9	4-7 9	8+ 9
in|shape|capital =pela word|	4-7 8
in|shape|capital =por word|	2-3 -6
in|shape|capital =que =era|	4-7 9
in|shape|capital =que =es|	4-7 11
in|shape|capital =que word|	4-7 15
in|shape|capital =sem capital|	2-3 -7
in|shape|capital =senza word|	2-3 -6
in|shape|capital =should =not|	8+ 9
in|shape|capital =the capital|	2-3 -18	4-7 -8
in|shape|capital =the word|	2-3 13	4-7 -6	8+ 9
in|shape|capital =to word|	2-3 6
in|shape|capital =três word|	4-7 6	8+ 11
in|shape|capital =um word|	4-7 7	8+ 8
in|shape|capital =uma word|	4-7 13	8+ 12
in|shape|capital =un word|	2-3 12	4-7 12	8+ 13
in|shape|capital =una word|	4-7 8	8+ 6
in|shape|capital =une word|	4-7 7
in|shape|capital =van capital|	2-3 -7
in|shape|capital =was =a|	8+ 7
in|shape|capital =was word|	8+ 6
in|shape|capital =will =be|	4-7 10
in|shape|capital =will verb|	8+ 8
in|shape|capital =with =a|	4-7 -6
in|shape|capital =à capital|	2-3 -9
in|shape|capital =à word|	4-7 8	8+ 8
in|shape|capital =è word|	4-7 10	8+ 7
in|shape|capital =é =o|	4-7 -6
in|shape|capital =é word|	4-7 8	8+ 6
in|shape|capital adverb =de|	8+ 9
in|shape|capital adverb =il|	4-7 11
in|shape|capital adverb =la|	4-7 6
in|shape|capital adverb =quando|	8+ 6
in|shape|capital adverb adverb|	4-7 11
in|shape|capital adverb verb|	8+ 10
in|shape|capital adverb word|	2-3 10	4-7 22	8+ 13
in|shape|capital capital =and|	4-7 -9
in|shape|capital capital =in|	4-7 -10
in|shape|capital capital =i|	8+ 8
in|shape|capital capital =of|	4-7 -7
in|shape|capital capital =this|	4-7 -6
in|shape|capital capital =would|	4-7 8
in|shape|capital capital capital|	2-3 -18	4-7 -8	8+ 10
in|shape|capital capital number|	2-3 -10	4-7 -9
in|shape|capital capital verb|	8+ 10
in|shape|capital capital word|	2-3 10	4-7 -11	8+ 10
in|shape|capital capital|	2-3 -40
in|shape|capital number capital|	4-7 -7
in|shape|capital number number|	2-3 -11
in|shape|capital number word|	2-3 -9	4-7 -6	8+ 8
in|shape|capital verb =a|	4-7 7
in|shape|capital verb =dat|	8+ 9
in|shape|capital verb =is|	4-7 9
in|shape|capital verb =me|	4-7 7	8+ 8
in|shape|capital verb =the|	4-7 10	8+ 10
in|shape|capital verb =to|	4-7 9	8+ 8
in|shape|capital verb =us|	8+ 7
in|shape|capital verb capital|	4-7 8	8+ 6
in|shape|capital verb word|	4-7 11	8+ 12
in|shape|capital verb|	2-3 -6
in|shape|capital word =alla|	8+ 7
in|shape|capital word =and|	8+ 8
in|shape|capital word =an|	8+ 8
in|shape|capital word =are|	8+ 12
in|shape|capital word =at|	8+ 8
in|shape|capital word =a|	4-7 8	8+ 14
in|shape|capital word =bij|	4-7 10
in|shape|capital word =cannot|	8+ 8
in|shape|capital word =com|	4-7 7	8+ 7
in|shape|capital word =de|	8+ 14
in|shape|capital word =di|	8+ 7
in|shape|capital word =em|	8+ 10
in|shape|capital word =en|	8+ 6
in|shape|capital word =es|	4-7 9
in|shape|capital word =every|	8+ 10
in|shape|capital word =e|	8+ 9
in|shape|capital word =for|	8+ 9
in|shape|capital word =ik|	4-7 11
in|shape|capital word =il|	4-7 6
in|shape|capital word =in|	8+ 12
in|shape|capital word =io|	4-7 9
in|shape|capital word =is|	4-7 10	8+ 10
in|shape|capital word =it|	4-7 9	8+ 11
in|shape|capital word =i|	4-7 7	8+ 11
in|shape|capital word =i’ve|	8+ 8
in|shape|capital word =la|	4-7 11	8+ 6
in|shape|capital word =les|	8+ 7
in|shape|capital word =like|	4-7 8
in|shape|capital word =me|	4-7 7
in|shape|capital word =mir|	8+ 9
in|shape|capital word =ne|	4-7 6
in|shape|capital word =nicht|	4-7 10
in|shape|capital word =no|	8+ 8
in|shape|capital word =of|	8+ 11
in|shape|capital word =on|	8+ 8
in|shape|capital word =pas|	4-7 12
in|shape|capital word =per|	8+ 8
in|shape|capital word =que|	4-7 8	8+ 9
in|shape|capital word =sie|	8+ 8
in|shape|capital word =sono|	8+ 10
in|shape|capital word =tem|	4-7 8
in|shape|capital word =they|	8+ 8
in|shape|capital word =the|	8+ 14
in|shape|capital word =to|	8+ 12
in|shape|capital word =una|	8+ 7
in|shape|capital word =une|	8+ 10
in|shape|capital word =un|	4-7 -7	8+ 9
in|shape|capital word =us|	4-7 8
in|shape|capital word =y|	4-7 6
in|shape|capital word =à|	8+ 6
in|shape|capital word adverb|	2-3 -9	4-7 11
in|shape|capital word number|	4-7 11
in|shape|capital word verb|	8+ 13
in|shape|capital word word|	4-7 -7
in|shape|capital|	1 -7
in|shape|number capital|	2-3 -8
in|shape|number word|	2-3 -6
in|shape|number|	1 -14
in|shape|verb =a word|	2-3 11	4-7 13	8+ 10
in|shape|verb =and word|	2-3 7
in|shape|verb =are word|	4-7 8
in|shape|verb =by word|	2-3 11
in|shape|verb =le word|	8+ 8
in|shape|verb =not verb|	2-3 9
in|shape|verb =the word|	2-3 8	4-7 10	8+ 12
in|shape|verb =to word|	8+ 11
in|shape|verb =you =for|	4-7 9
in|shape|verb word =as|	4-7 11
in|shape|verb word =or|	4-7 9
in|shape|verb word word|	2-3 8	4-7 8	8+ 6
in|shape|verb word|	2-3 -15
in|shape|word =a =los|	4-7 9
in|shape|word =a word|	2-3 8	4-7 15	8+ 16
in|shape|word =above =the|	4-7 11
in|shape|word =alle word|	2-3 7
in|shape|word =als =een|	4-7 8
in|shape|word =and adverb|	4-7 11
in|shape|word =and word|	2-3 -7	4-7 12
in|shape|word =ao word|	4-7 9
in|shape|word =around =the|	4-7 -8
in|shape|word =as word|	4-7 9
in|shape|word =au word|	2-3 13	4-7 9
in|shape|word =but =not|	4-7 11
in|shape|word =but word|	2-3 19
in|shape|word =by word|	2-3 18	4-7 9
in|shape|word =com word|	2-3 8	4-7 8
in|shape|word =come =un|	4-7 13
in|shape|word =comme =une|	4-7 7
in|shape|word =con =la|	4-7 7
in|shape|word =con =un|	4-7 8
in|shape|word =da word|	2-3 -14	4-7 13
in|shape|word =de =la|	4-7 -12
in|shape|word =de =un|	4-7 7
in|shape|word =de adverb|	2-3 10
in|shape|word =de word|	2-3 -9	4-7 -10	8+ 8
in|shape|word =del word|	2-3 -6	4-7 10
in|shape|word =della word|	2-3 -10
in|shape|word =delle word|	2-3 -9
in|shape|word =der capital|	2-3 11
in|shape|word =des word|	2-3 -10	4-7 -11
in|shape|word =di word|	2-3 -8	4-7 -7
in|shape|word =die capital|	4-7 6
in|shape|word =do word|	2-3 -14	4-7 -6
in|shape|word =du word|	2-3 -7
in|shape|word =e adverb|	4-7 10
in|shape|word =e word|	2-3 23	4-7 16
in|shape|word =een word|	4-7 9
in|shape|word =el word|	4-7 13	8+ 6
in|shape|word =em word|	4-7 12
in|shape|word =en word|	4-7 9
in|shape|word =et word|	2-3 14
in|shape|word =for word|	2-3 9
in|shape|word =from =the|	4-7 9
in|shape|word =if word|	2-3 8
in|shape|word =il word|	4-7 8
in|shape|word =in =an|	4-7 9
in|shape|word =in =the|	4-7 11	8+ 8
in|shape|word =in word|	2-3 -6
in|shape|word =la word|	4-7 22
in|shape|word =le word|	2-3 10	4-7 7
in|shape|word =les word|	2-3 9	4-7 12
in|shape|word =like =a|	4-7 10
in|shape|word =ma =non|	4-7 9
in|shape|word =ma adverb|	4-7 9
in|shape|word =ma word|	2-3 13
in|shape|word =maar word|	4-7 8
in|shape|word =mais =pas|	4-7 14
in|shape|word =mais word|	2-3 15
in|shape|word =met =een|	4-7 11
in|shape|word =niet word|	2-3 7
in|shape|word =not word|	2-3 12
in|shape|word =não word|	4-7 8
in|shape|word =o =que|	8+ 9
in|shape|word =o word|	2-3 10	4-7 14
in|shape|word =on =the|	4-7 8
in|shape|word =out =of|	8+ 9
in|shape|word =para word|	2-3 9	4-7 10
in|shape|word =pas word|	4-7 11
in|shape|word =per word|	2-3 10
in|shape|word =pero =no|	4-7 12
in|shape|word =por word|	2-3 14	4-7 9
in|shape|word =su word|	2-3 10
in|shape|word =than =a|	4-7 10
in|shape|word =that word|	4-7 10
in|shape|word =the verb|	4-7 9
in|shape|word =the word|	4-7 18	8+ 13
in|shape|word =their word|	4-7 8
in|shape|word =to =be|	8+ 8
in|shape|word =to =the|	4-7 11
in|shape|word =to word|	4-7 10
in|shape|word =um word|	4-7 12
in|shape|word =un word|	4-7 14
in|shape|word =una word|	2-3 10
in|shape|word =und word|	4-7 7
in|shape|word =une word|	4-7 8
in|shape|word =van word|	2-3 11
in|shape|word =with =a|	4-7 12
in|shape|word =with =one|	4-7 8
in|shape|word =with =the|	8+ 13
in|shape|word =with word|	2-3 16
in|shape|word =y word|	2-3 12
in|shape|word =à word|	2-3 9	4-7 11	8+ 9
in|shape|word adverb =and|	4-7 7
in|shape|word adverb =de|	4-7 9
in|shape|word adverb =nicht|	4-7 9
in|shape|word adverb =than|	4-7 10
in|shape|word adverb word|	4-7 14	8+ 6
in|shape|word adverb|	2-3 18
in|shape|word capital =der|	4-7 -6
in|shape|word capital word|	4-7 6
in|shape|word capital|	2-3 -6
in|shape|word verb =the|	4-7 8
in|shape|word word =and|	4-7 20	8+ 9
in|shape|word word =a|	4-7 12
in|shape|word word =by|	4-7 9
in|shape|word word =come|	4-7 8
in|shape|word word =com|	4-7 17
in|shape|word word =con|	4-7 8
in|shape|word word =de|	4-7 19	8+ 8
in|shape|word word =du|	4-7 8
in|shape|word word =et|	4-7 12
in|shape|word word =e|	4-7 18
in|shape|word word =for|	4-7 17
in|shape|word word =from|	4-7 9
in|shape|word word =il|	4-7 16
in|shape|word word =in|	4-7 14
in|shape|word word =les|	4-7 12
in|shape|word word =of|	4-7 17
in|shape|word word =on|	4-7 10
in|shape|word word =over|	4-7 9
in|shape|word word =o|	4-7 10
in|shape|word word =para|	4-7 9
in|shape|word word =por|	4-7 14
in|shape|word word =to|	4-7 12
in|shape|word word =wie|	4-7 7
in|shape|word word =with|	4-7 6
in|shape|word word =à|	4-7 13	8+ 8
in|shape|word word adverb|	2-3 7	4-7 11	8+ 7
in|shape|word word capital|	2-3 12
in|shape|word word number|	2-3 -11
in|shape|word word verb|	4-7 6
in|shape|word word word|	2-3 7	4-7 27	8+ 9
in|shape|word word|	2-3 -10
in|shape|word|	1 -10
in|word|	0 6	12 -9	14 -11	2 -13	20 -8	2029 6	2030 -6	3 -12	5 -12	7 -8	aan -11	abbiamo 7	aber 8	about 12	abzocke 7	accountant -10	acordada 9	ada -7	administrativa 9	after 9	again -7	age 12	agility 11	agora 7	aire 10	ajoutés -10	al 10	alarming 9	alert -9	alive 10	alla 11	alle 10	almighty -9	almost 13	als 10	also 12	alta -8	always 12	ambachtelijk -10	an 17	ancestor 13	anche 9	and -8	angel -11	animal 8	antes 8	any 12	anything 9	ao 10	apericena -9	aprils -8	arithmetic 15	artigianale -8	asfixia 11	asked 8	at 11	attenta 9	attention 7	attentive 13	até 13	au 8	auch 9	aus 11	authentic -9	avances 10	avant 10	avec 16	avevo 8	avvocato 6	avô -10	away 6	baby -9	bad 7	badger -8	baixa -6	balance 7	ball -12	balloon -8	banter 10	barn -9	basically 10	bassa -7	basta 11	bau -7	bed-rot -7	before 10	behandeling -7	bei 8	belle -8	bem 8	best 7	beyond 8	bianca -7	bien 11	biggest -6	bingo -6	binnen 9	biology -8	bitte -10	black -11	blague 9	blanc -8	bleibt -10	blue -16	boa 8	boat -10	boats -7	bocadillo -8	boiler -8	book -11	border -11	bored -11	boredom -10	borrowed -9	botella -7	both -7	box -8	brave 12	breakfast 6	britain's -6	budget -8	bueno 11	buon 11	buona -6	burla 9	bus -10	but 20	buy -18	by 10	bérénice -8	c -12	cadê 11	café -7	caldo -7	calendário 11	called 12	calm -14	calma 11	calmo -6	can -7	cancer -13	cani -10	capacity -11	cards 9	carta 7	cartographer’s -9	casa -6	catch -8	ce 10	cerrado -9	certa -10	channel 13	chantage 10	cheap 11	cheque 9	chi -10	chiacchiericcio 7	chino -9	choquée 8	christmas 7	chuvisqueiro -8	chuy -7	cinema 6	clean 6	coalition -9	cod -12	cold 6	come 6	coming 10	comment 10	como 12	compra -10	comprar 8	común 10	conditions 9	confidence 13	considering 7	contenues 9	conto -6	contrôle 6	conversation 6	coordenadas 11	corner -7	correct 14	corso 9	counted 11	coup 11	cours 8	court 10	cover -8	creche -8	criativa 12	cringe -8	croustillant -8	crunch -6	culture -11	cuore -8	current -6	curva -10	custardgate -12	customs -6	cutters -7	c’est 11	da -14	dag 7	damage -11	dan 8	danger -9	dank -6	dann 8	dans 12	darkness 11	das -8	dat 9	daughter -8	de -17	de-risking -11	dead -11	deep -10	deeply 13	defect -11	definitivas -9	dei -8	del -16	deliberate 13	delighted 7	delivery -14	della -10	delle -9	dente 7	depuis 9	der 7	diary 11	dicke -11	did 12	die -11	direction -13	disappointed 10	dividend -12	division -10	dix 6	diálogo 9	diário -6	do -13	doc -9	dock 7	doctor -8	dog -8	doktor -7	domani 11	domenica -8	dona -6	don’t -7	dorme -7	dos 14	dreams -7	drift -9	drizzlecore -10	droit -7	dry -10	du -10	due 6	dämmerschoppen -8	dès 12	déconnexer -6	déjà 7	dörfer 9	d’estate -10	e 22	eastern -9	ecology -7	eel -7	een 8	efficiency -12	ein 8	eine 11	eingebildete -9	el -6	ela 6	elegante 13	emergency 8	encore 14	encouraging 9	enfin 8	enjoy 13	entirely 12	entro 10	era 9	erhebliche 13	erro -7	error 9	es 10	eso 8	espera -6	está 11	eu 7	euro -8	europa -8	european -7	event -8	every -7	everything 9	exceptional 11	experience 6	fait -7	false 14	familia 9	família -11	fantasma -6	far 8	fare 7	farinha -9	fatti 10	file -8	fine -7	finir 9	finos -6	firmavo 6	first -10	floor -6	fog 6	fois 6	folklore 11	for 16	format -10	forte 11	fragile -9	frank 11	freddo 6	free -12	frei -11	freischütz -8	friday -9	from -11	fruit -9	furious 6	fyi -8	galvevenator -7	ganó 7	gap -9	geduld 7	geen 10	gefragt -6	geht 8	geluk 9	georgian 7	gestão -10	get -8	ghost -22	ginette -7	global -6	gloves -9	go -10	golden -8	goodnight -8	gossip -9	got 9	gravedigger's -9	gravy 8	grower -7	gruft -7	guilt-free -10	guilty -14	gut -8	gute 11	ha 9	haaskaaf -8	halb -7	hammer -10	hand -11	happy 9	harbor -7	harbourmaster -10	have 10	he 11	health -8	heard 9	heart -7	heartbroken 16	her 6	here -9	hesitation 12	het -10	heures -8	high -10	him -8	hmm 10	hold -16	hollandaise -8	hollow -8	honest -6	hope -7	hora 9	hors 6	hotel -6	houden -10	hub -14	huesero -7	husch-pfusch 9	hush -6	i'm 9	ice -11	idle 10	if 9	igual 10	iii -8	ik 13	il -13	im 8	importante 7	improvement -11	in 8	in-network -11	index -8	insult 9	interesse 9	interesting 11	intérêt 8	inventário 6	irrevogável -7	is 8	issue 11	ist 8	it's 13	its 8	it’s 15	jamais 8	jamón -11	je 9	joke 10	jour -7	juros 8	just 10	juste -8	já 12	j’ai 8	kaasschaaf -7	kahlschlag 8	kan 8	keeper’s -10	keer -8	keine 8	kid -9	kilómetro -9	kind 10	klasse 8	klein -6	knew 10	knock -6	know -9	kompromiss 10	kopi -7	kurier -9	la -19	laat -7	laguna -7	land -9	landing -11	lanterna -9	laquelle 7	laranja -8	late -8	le -12	leave 6	ledger -11	left 9	legion -8	leite -7	lenta 11	lento 9	leone -7	les 15	letters -6	levo 7	li 8	liberamente -7	libre -8	life -9	lighthouse -12	like 14	lions -7	liste -7	listening 11	live -9	long -7	looked 8	loss -11	louve -6	loves 9	low -8	loyal 11	lucky 11	l’heure -8	l’ultimo 6	made 6	madre 6	magpie -6	mai 8	maintenance 10	mais 19	maison -11	mal 10	mal-entendido 10	malaisance -10	malinga -7	mano -9	manual -7	mar -10	mardi 11	mare -6	market 7	maré -7	massima 13	match -6	may -8	mayor -7	me 7	meer 6	meglio -7	meisje -6	meno 6	menos 9	mer -7	metros -8	mid -9	midi -6	mieux 7	military -6	minutes -6	miracle -12	misc -6	miscellaneous -9	miss -6	mister -6	mit 15	mode -10	moderate -9	modest -10	moi 6	moins -6	molto 7	mon 9	money -7	montre 6	mooi 11	moon -8	moonlit -6	moose -12	moral -11	morgen -10	morning -10	mostly 8	movement -7	moño -6	mr -7	much -9	mud -11	mur -10	muy 8	my -16	mängel 13	möwe -6	na 11	nach -6	nachbar -9	nacional 7	nada -13	nearly 7	nein 6	nemo -9	nessun 7	neue -10	neutral -18	new 8	next -6	niet 9	night -13	nine -10	ninety 6	ninth -6	nobody 14	noise 13	noisy 9	nonna -8	normal 9	nostalgia 10	not 23	note 6	noted 10	nothing 6	notte -8	novela 9	novo -6	nox -10	nulla 6	nur 8	nuvoloso -10	nº -8	não 7	o -7	ochtend -8	of -7	off 6	officer -6	ohne 15	olho -7	oltre 10	on -12	once 10	ongelukkig 8	onverantwoord 7	oops -10	op 9	operation -13	operazione -8	operação -8	oportunidad 10	ora 8	ordinary 11	orgullo 8	original -9	otros 8	otters -8	our 7	outil 7	outperform -13	oven 8	oversight -10	own -9	pack-up -9	pagano 10	papel 9	paper -13	papier 7	parcheggio -8	park -9	parking -14	particular -7	parties -11	partilhada -10	pas 6	pasta -7	patate -11	patience 7	patient 13	pause -6	peat -7	pedagógico 10	pelo 11	pending -11	people 11	per 14	perché 6	perdida 12	perreo -7	petit -6	pie -8	pilha -10	pirate -7	piscine -7	plakband 10	plan -13	planilha 11	plans 9	plebes -6	pluviste -6	point -8	points 8	polite 8	politics -10	polpette -7	polvere -6	poor -12	popolo -8	por 8	porchlight -10	porcupine -9	port 7	positiva 8	postman -7	posto -10	potato -9	pothole -7	power -10	pozzo -9	prato -11	precauzionale 9	precipitada 7	premature 14	prematuro 10	premier 6	premium -7	pressão 7	pretty 10	prima 7	prince -6	probably -6	prodigy -10	professor -11	professore -7	projekt -9	promessa 8	prometedor 9	proyecto -6	prudence 11	prudente 10	prudenza 8	prématuré 8	présence -9	punt 7	putt 10	qualcosa 9	quando 7	quase -12	que 13	r -9	radical 14	radio -12	ragione 6	random -8	raten 6	reading 11	red -7	redondo 10	reg -8	regenafspraak -6	regolare 9	regret -10	reina -8	relaxed 10	relieved 7	repair -6	requires -11	respekt 6	responsibility 11	resting 8	retenue 13	retraite -10	reëel 8	right -18	rigoletto -10	rio -7	risco -9	risque 7	robust 11	room 6	rotta -8	route 11	router -10	routine -11	row -11	rules -11	rutsche -10	réserve 10	sale -11	salida 10	salt -14	salta 8	salvo’s -9	samen -8	santa -7	sapo -6	saturday 6	saudade -13	sauve 8	schattenhaushalt -8	school -12	schöner -7	science -11	sea -9	secolo -7	second -10	secondes 6	segnale 8	segnali 9	segunda -8	segundo -6	seguro -9	sentido 14	serenamente 8	serenidade 12	seriously 10	seventeen -8	señora 6	shadow -10	she 14	she’s 9	shield -9	si 13	sideways 12	sieben -10	siempre 10	significant -7	signora -9	silence -7	silent -11	sin 6	sind -6	sinhá -7	sisters -9	sit 11	situation -6	sleep 10	smiling 11	sobriété -8	social -10	soddisfazione 12	soft -12	soglia 9	some 12	somewhere 7	son 7	sono 12	sorrent -10	sorry 13	sou 6	soup -10	sous 9	southern 9	space -12	spare 7	spider -10	spiritual -10	sportlich 7	spy -8	stage 11	stanco 10	stay 14	still 9	stille -12	stiltetax -7	sting -7	street 6	strikes 6	stuck 9	subito -9	subject 11	sucres -10	sucrée 11	suficiente 9	sul 7	sulla 9	summit -9	sunday -6	sunlight 9	sur 10	sweet -7	sympathy 11	sì 8	só 9	tagblatt -8	takes 10	talk -11	também 8	tampoco 10	tape 10	tardiva 9	te -13	tea -8	telescopio -6	tenderness 11	tengo 9	terme 10	terra -9	that 8	that's 15	the -22	their 7	there 7	they 12	they’re 9	this 13	tides -8	tidewrack -9	time -9	tintin -7	tired 9	todo 11	tonhos -7	tonight -9	too -14	torna -7	torno -10	total 9	tout 10	track -13	trade 7	trained -10	travel -10	truck -8	très 9	tuesday -13	tutti -10	tutto 8	twee 8	táper -8	ui -6	uit 6	um 6	uma 15	un 6	una 13	uncles -7	understudy -11	undici 7	une 21	unicornio -10	unknown 6	up -10	v -8	vale 9	vals -7	vegano -12	velório -8	ver -6	verbijsterd 11	verrast 10	very 14	verão 9	vezes 7	vidro -7	viel 7	view -6	vigilant 14	visit -11	vittoria 11	volcano -7	volta -9	volto 11	vote 7	voto 7	vuelo -10	wachten -6	wally -8	ward -10	was 8	watch 11	water -8	weg -9	weitblick -9	welcome -12	well 12	were 10	wet -12	what 7	when 8	which 8	white 6	who 9	whole 6	whom 9	why -9	wie 7	wiel -6	wife -10	wij -7	wind -6	windmill -10	wir -6	wish -7	with 11	without 7	witz 9	wolf -11	worms -8	y 15	yeah 9	yes 13	you've 8	zero -7	zoom -8	zukunft -8	zwei 9	à -9	ça 8	è 8	é -7	étape 9	één -8	über 9	überfällig 7
it:alone|alone|	1 10	2-3 10	4-7 15
it:alone|first|	8+ 7
it:best-gap|according-to|according|gap|according-to|,;|	8+ 10
it:best-gap|according-to|according|gap|according-to|,s|	2-3 -10
it:best-gap|according-to|according|gap|according-to|,|	8+ 10
it:best-gap|according-to|according|gap|according-to|;|	4-7 10
it:best-gap|according-to|according|gap|according-to|c|	4-7 8
it:best-gap|according-to|according|gap|according-to||	1 -9	2-3 18	4-7 18
it:best-gap|actor-nearby|naked||	8+ 17
it:best-gap|colon|naked||	2-3 12	8+ 9
it:best-gap|named-before|naked||	2-3 11	4-7 12
it:best-gap|named-nearby|naked||	2-3 9	4-7 29	8+ 16
it:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -6
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 14	8+ 8
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 10	2-3 -7	4-7 10
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 6
it:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 7
it:best-gap|sentence-before|according|gap|sentence-before|,q|	2-3 7
it:best-gap|sentence-before|apposition|gap|sentence-before||	8+ 8
it:best-gap|sentence-before|direct|gap|sentence-before||	4-7 10
it:best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 11	4-7 6
it:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -6	4-7 10
it:best-gap|sentence-before|saying|gap|sentence-before||	2-3 12	4-7 10
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 8	8+ 10
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -13
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -7	2-3 -7
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -8
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 10	4-7 13
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 11
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 8	8+ 6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 6	4-7 19	8+ 11
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	4-7 8
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -9
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -12	2-3 17
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -6	4-7 20	8+ 13
it:best-gap|topic|naked||	8+ 17
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 9
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 12	4-7 22
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 6	4-7 7	8+ 6
it:best-intro|,|according|far|	4-7 12
it:best-intro|,|naked|1|	2-3 8	4-7 12
it:best-intro|,|naked|5-10|	2-3 -11	4-7 7
it:best-intro|,|naked|far|	2-3 -8	4-7 -7	8+ 6
it:best-intro|,|saying|1|	2-3 17	4-7 15	8+ 6
it:best-intro|,|saying|2-4|	2-3 9	4-7 9
it:best-intro|,|saying|far|	2-3 -9
it:best-intro|-|naked|5-10|	8+ 10
it:best-intro|:|according|5-10|	8+ 8
it:best-intro|:|apposed|2-4|	4-7 10	8+ 10
it:best-intro|:|apposed|5-10|	4-7 11
it:best-intro|:|naked|1|	2-3 8	8+ 12
it:best-intro|:|naked|2-4|	2-3 9	4-7 11	8+ 7
it:best-intro|:|naked|5-10|	2-3 8	4-7 7	8+ 28
it:best-intro|:|naked|far|	1 10	2-3 8	8+ 22
it:best-intro|:|saying|1|	2-3 8	4-7 13	8+ 9
it:best-intro|:|saying|2-4|	4-7 13	8+ 11
it:best-intro|:|saying|5-10|	8+ 12
it:best-intro|:|saying|far|	1 -11	8+ -8
it:best-intro|auxiliary|according|2-4|	2-3 10
it:best-intro|auxiliary|according|5-10|	4-7 14
it:best-intro|auxiliary|naked|5-10|	4-7 10
it:best-intro|auxiliary|naked|far|	1 -6
it:best-intro|auxiliary|saying|2-4|	2-3 8
it:best-intro|auxiliary|saying|5-10|	2-3 9	4-7 6
it:best-intro|determiner|according|5-10|	1 -8
it:best-intro|determiner|naked|2-4|	1 -13	2-3 -9
it:best-intro|determiner|naked|5-10|	2-3 -15
it:best-intro|determiner|naked|far|	1 -16	4-7 12
it:best-intro|determiner|saying|2-4|	2-3 7
it:best-intro|determiner|saying|5-10|	1 -9
it:best-intro|preposition|naked|1|	2-3 -9
it:best-intro|preposition|naked|2-4|	1 -11	2-3 11	4-7 -7
it:best-intro|preposition|naked|far|	2-3 -18
it:best-intro|preposition|other|1|	1 -7	2-3 -6
it:best-intro|preposition|saying|1|	4-7 18
it:best-intro|preposition|saying|2-4|	1 -10	4-7 15
it:best-intro|preposition|saying|5-10|	1 -6	2-3 10
it:best-intro|start|according|1|	8+ 6
it:best-intro|start|direct|far|	4-7 6
it:best-intro|start|naked|2-4|	4-7 9
it:best-intro|start|naked|5-10|	4-7 7
it:best-intro|start|naked|far|	2-3 12	4-7 21
it:best-intro|start|saying|1|	1 8	2-3 14	4-7 8
it:best-intro|stop|direct|far|	4-7 7
it:best-intro|stop|naked|2-4|	2-3 6
it:best-intro|stop|naked|5-10|	2-3 12	4-7 21
it:best-intro|stop|naked|far|	1 11	2-3 17	4-7 32	8+ 8
it:best-intro|stop|other|1|	2-3 10	4-7 11	8+ 8
it:best-intro|stop|saying|1|	1 9	2-3 15	4-7 13
it:best-intro|stop|saying|2-4|	4-7 11
it:best-intro|stop|saying|5-10|	2-3 -10	4-7 9	8+ 6
it:best-intro|verb-judging|judging|0|	4-7 7
it:best-intro|verb-judging|naked|5-10|	1 -7	2-3 -6
it:best-intro|verb-saying|naked|2-4|	2-3 -11
it:best-intro|verb-saying|saying|0|	1 6	4-7 13
it:best-intro|verb-saying|saying|5-10|	4-7 11
it:best-intro|word|according|2-4|	4-7 23
it:best-intro|word|according|5-10|	4-7 -6
it:best-intro|word|judging|2-4|	1 14	4-7 16
it:best-intro|word|naked|1|	4-7 -6
it:best-intro|word|naked|2-4|	1 -11	2-3 -8	4-7 -8
it:best-intro|word|naked|5-10|	2-3 8	4-7 6
it:best-intro|word|naked|far|	1 -17	2-3 -6	4-7 15
it:best-intro|word|saying|2-4|	1 -13	2-3 -8	4-7 6	8+ 9
it:best-intro|word|saying|5-10|	1 -10	4-7 17	8+ 7
it:best-intro|word|saying|far|	2-3 8
it:best-lead|lower|,|apposed|	speaker-then-quote 7
it:best-lead|lower|,|judging|	speaker-then-quote -9
it:best-lead|lower|,|naked|	actor-nearby -6	named-nearby 13	topic 9
it:best-lead|lower|,|saying|	quote-then-verb 9	verb-then-speaker 23
it:best-lead|lower|:|naked|	actor-nearby -10	colon 9
it:best-lead|lower|adverb|naked|	actor-nearby -11
it:best-lead|lower|auxiliary|according|	according-to 16
it:best-lead|lower|auxiliary|naked|	actor-nearby -8	topic 10
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 12
it:best-lead|lower|capital|according|	according-to 11
it:best-lead|lower|determiner|according|	according-to -9
it:best-lead|lower|determiner|naked|	named-nearby -17
it:best-lead|lower|determiner|saying|	speaker-then-quote 6
it:best-lead|lower|preposition|judging|	speaker-then-quote 9
it:best-lead|lower|preposition|naked|	actor-nearby -13
it:best-lead|lower|that|naked|	topic -6
it:best-lead|lower|that|saying|	speaker-then-quote 7
it:best-lead|lower|verb-judging|judging|	speaker-then-quote 7
it:best-lead|lower|verb-judging|naked|	named-nearby -7
it:best-lead|lower|verb-judging|saying|	speaker-then-quote -10
it:best-lead|lower|verb-saying|naked|	named-nearby 6
it:best-lead|lower|word|judging|	speaker-then-quote 14
it:best-lead|lower|word|naked|	actor-nearby 10	topic -7
it:best-lead|lower|word|saying|	speaker-then-quote -8
it:best-lead|other|word|naked|	actor-nearby -8
it:best-lead|upper|,|naked|	named-nearby -10	topic -11
it:best-lead|upper|-|naked|	actor-nearby 10	named-nearby 7
it:best-lead|upper|:|judging|	speaker-then-quote 7
it:best-lead|upper|:|naked|	actor-nearby 10	named-nearby 23	topic 14
it:best-lead|upper|:|saying|	quote-then-verb -6	sentence-before 10
it:best-lead|upper|determiner|naked|	actor-nearby -9	named-nearby 6
it:best-lead|upper|preposition|according|	according-to -10
it:best-lead|upper|preposition|naked|	actor-nearby -8	named-nearby -14	topic -15
it:best-lead|upper|preposition|other|	quote-then-verb -7
it:best-lead|upper|start|according|	according-to -6
it:best-lead|upper|start|direct|	paragraph-before 6
it:best-lead|upper|start|naked|	actor-nearby 19	named-before 7	topic 9
it:best-lead|upper|start|saying|	paragraph-before 7	quote-then-verb 11	sentence-after 8
it:best-lead|upper|stop|apposition|	sentence-before 8
it:best-lead|upper|stop|direct|	sentence-before 10
it:best-lead|upper|stop|naked|	actor-nearby 13	named-before 17	named-nearby 10	topic 15
it:best-lead|upper|stop|other|	quote-then-verb 14
it:best-lead|upper|stop|saying|	sentence-after 7	sentence-before 18
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -12
it:best-lead|upper|verb-saying|naked|	topic -9
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 7
it:best-lead|upper|word|according|	according-to -6
it:best-lead|upper|word|apposed|	quote-then-speaker -7
it:best-lead|upper|word|direct|	speaker-then-quote -6
it:best-lead|upper|word|naked|	named-nearby -10	topic -14
it:best-lead|upper|word|other|	quote-then-verb -6
it:best-lead|upper|word|saying|	speaker-then-quote -9	verb-then-speaker -9
it:best-lemma|	accogliere 7	accusare 9	aggiungere 6	annotare -10	annunciare 8	assicurare 8	auspicare 7	avvertire 15	calcolare 8	chiamare -15	chiarire -7	commentare 8	comunicare -6	concedere 8	confessare 7	confidare 9	definire 17	dichiarare 10	difendersi 9	esprimere 10	giudicare 12	gongolare 8	gridare 6	incalzare 6	insistere 7	interrompere 8	invitare -7	leggere 11	lodare 10	minimizzare 9	mormorare 6	negare 10	obiettare 8	parlare 7	precisare 16	proclamare 6	promettere 17	puntualizzare 6	raccontare -7	recitare 8	replicare 15	riassumere 7	ribadire -6	ribattere 6	riconoscere 8	riferire 13	ringraziare 15	ripetere 9	rispondere 13	rivendicare 7	sbilanciare 8	scandire 7	scusare 7	segnalare 9	sfogare 6	sintetizzare 8	smentire -7	sottolineare 13	spiegare 9	sussurrare 7	tagliare 8	tuonare 6
it:best-lemma|affermare|quote-then-verb|	1 6
it:best-lemma|aggiungere|quote-then-verb|	1 6
it:best-lemma|aggiungere|speaker-then-quote|	1 8	5-10 8
it:best-lemma|ammettere|quote-then-verb|	1 12
it:best-lemma|assicurare|quote-then-verb|	1 7
it:best-lemma|assicurare|speaker-then-quote|	2-4 8
it:best-lemma|assicurare|verb-then-speaker|	1 8
it:best-lemma|auspicare|speaker-then-quote|	2-4 7
it:best-lemma|avvertire|verb-then-speaker|	1 8
it:best-lemma|chiamare|speaker-then-quote|	0 -12	2-4 -12	5-10 -9
it:best-lemma|chiedere|quote-then-verb|	1 6
it:best-lemma|chiedere|speaker-then-quote|	0 10	5-10 14
it:best-lemma|commentare|quote-then-verb|	1 8
it:best-lemma|concedere|quote-then-verb|	1 9
it:best-lemma|confermare|speaker-then-quote|	2-4 -7	far 9
it:best-lemma|confidare|quote-then-verb|	1 7
it:best-lemma|contestare|speaker-then-quote|	5-10 11
it:best-lemma|definire|speaker-then-quote|	0 11	2-4 13
it:best-lemma|denunciare|quote-then-verb|	1 6
it:best-lemma|denunciare|speaker-then-quote|	0 8
it:best-lemma|dichiarare|quote-then-verb|	1 6
it:best-lemma|dichiarare|speaker-then-quote|	0 9
it:best-lemma|difendersi|quote-then-verb|	1 8
it:best-lemma|dire|quote-then-verb|	1 12
it:best-lemma|dire|sentence-before|	2-4 8
it:best-lemma|dire|verb-then-speaker|	1 6
it:best-lemma|esprimere|speaker-then-quote|	0 10
it:best-lemma|garantire|speaker-then-quote|	2-4 13
it:best-lemma|giudicare|speaker-then-quote|	2-4 12
it:best-lemma|giurare|quote-then-verb|	1 6
it:best-lemma|insistere|quote-then-verb|	1 10
it:best-lemma|lodare|speaker-then-quote|	0 9
it:best-lemma|mormorare|quote-then-verb|	1 6
it:best-lemma|none|according-to|	0 10	1 -10	2-4 18	far -9
it:best-lemma|none|actor-nearby|	1 10	2-4 -12	5-10 12
it:best-lemma|none|named-before|	2-4 6	5-10 13	far 12
it:best-lemma|none|named-nearby|	2-4 14	5-10 8
it:best-lemma|none|paragraph-before|	far 6
it:best-lemma|none|quote-then-speaker|	-6 -7
it:best-lemma|none|sentence-before|	2-4 8	far -7
it:best-lemma|none|signature|	1 -9
it:best-lemma|none|speaker-then-quote|	2-4 -8	far -11
it:best-lemma|none|topic|	0 -6	5-10 -6	far 8
it:best-lemma|osservare|quote-then-verb|	1 9
it:best-lemma|parlare|speaker-then-quote|	5-10 7
it:best-lemma|parlare|verb-then-speaker|	1 7
it:best-lemma|precisare|quote-then-verb|	1 8
it:best-lemma|precisare|speaker-then-quote|	2-4 12
it:best-lemma|promettere|quote-then-verb|	1 6
it:best-lemma|promettere|speaker-then-quote|	0 10
it:best-lemma|puntualizzare|quote-then-verb|	1 7
it:best-lemma|puntualizzare|verb-then-speaker|	1 6
it:best-lemma|raccontare|quote-then-verb|	1 11	5-10 -10
it:best-lemma|replicare|speaker-then-quote|	2-4 10	5-10 6
it:best-lemma|ribadire|verb-then-speaker|	1 7
it:best-lemma|ribattere|quote-then-verb|	1 6
it:best-lemma|ribattere|speaker-then-quote|	2-4 9
it:best-lemma|ricordare|quote-then-verb|	1 7
it:best-lemma|ricordare|speaker-then-quote|	5-10 10
it:best-lemma|riferire|quote-then-verb|	1 7
it:best-lemma|riferire|sentence-before|	1 6
it:best-lemma|ripetere|quote-then-verb|	1 8
it:best-lemma|rispondere|quote-then-verb|	1 8
it:best-lemma|rispondere|sentence-before|	2-4 7
it:best-lemma|salutare|speaker-then-quote|	0 6
it:best-lemma|sapere|speaker-then-quote|	5-10 7
it:best-lemma|sbilanciare|speaker-then-quote|	1 8
it:best-lemma|scandire|sentence-before|	far 6
it:best-lemma|scherzare|quote-then-verb|	1 6
it:best-lemma|scrivere|quote-then-verb|	1 14
it:best-lemma|scrivere|speaker-then-quote|	0 -11	2-4 14	5-10 9
it:best-lemma|scrivere|verb-then-speaker|	1 7
it:best-lemma|sostenere|speaker-then-quote|	2-4 -6	5-10 7
it:best-lemma|sottolineare|speaker-then-quote|	5-10 9
it:best-lemma|spiegare|quote-then-verb|	1 8
it:best-lemma|tagliare|quote-then-verb|	1 8
it:best-lemma|unlisted|quote-then-verb|	0 -7
it:best-near|according-to|according|	0 10	1 -10	2-4 18	far -9
it:best-near|according|0|	2-3 10
it:best-near|according|1|	1 -10	2-3 -6	4-7 14	8+ 6
it:best-near|according|2-4|	2-3 11	4-7 26	8+ 6
it:best-near|according|5-10|	1 -13	2-3 7	8+ 10
it:best-near|according|far|	2-3 -8	4-7 -8	8+ 9
it:best-near|actor-nearby|naked|	1 10	2-4 -12	5-10 12
it:best-near|apposed|2-4|	4-7 10	8+ 10
it:best-near|direct|2-4|	2-3 -8
it:best-near|direct|far|	4-7 -7
it:best-near|judging|0|	4-7 7
it:best-near|judging|1|	4-7 10
it:best-near|judging|2-4|	1 12	4-7 17	8+ 6
it:best-near|naked|0|	2-3 -8
it:best-near|naked|1|	2-3 9	8+ 7
it:best-near|naked|2-4|	8+ 6
it:best-near|naked|5-10|	4-7 14	8+ 18
it:best-near|naked|far|	8+ 15
it:best-near|named-before|naked|	2-4 6	5-10 13	far 12
it:best-near|named-nearby|naked|	2-4 14	5-10 8
it:best-near|other|1|	1 -7	4-7 14	8+ 8
it:best-near|paragraph-before|direct|	far 6
it:best-near|paragraph-before|saying|	far 7
it:best-near|quote-then-speaker|apposed|	-6 -7
it:best-near|quote-then-verb|judging|	1 7
it:best-near|quote-then-verb|other|	0 -7
it:best-near|quote-then-verb|saying|	1 8	5-10 -15
it:best-near|saying|0|	1 6	4-7 13
it:best-near|saying|1|	1 10	4-7 22	8+ 7
it:best-near|saying|2-4|	1 -9	8+ 13
it:best-near|saying|5-10|	1 -13	2-3 -9	4-7 7	8+ 13
it:best-near|saying|far|	1 -13	8+ -7
it:best-near|sentence-after|saying|	1 8
it:best-near|sentence-before|according|	far -8
it:best-near|sentence-before|direct|	far 7
it:best-near|sentence-before|saying|	1 15
it:best-near|signature|naked|	1 -9
it:best-near|speaker-then-quote|direct|	2-4 -8	far -11
it:best-near|speaker-then-quote|judging|	0 6	2-4 11
it:best-near|speaker-then-quote|saying|	0 7	far -8
it:best-near|topic|naked|	0 -6	5-10 -6	far 8
it:best-near|verb-then-speaker|saying|	1 23	2-4 10
it:best-order|according|according|0|	2-3 10
it:best-order|according|according|1|	1 -10	2-3 -6	4-7 14	8+ 6
it:best-order|according|according|2-4|	2-3 11	4-7 26	8+ 6
it:best-order|according|according|5-10|	1 -13	2-3 7	8+ 10
it:best-order|according|according|far|	2-3 -8	4-7 -8	8+ 9
it:best-order|apposed|apposed|2-4|	4-7 10	8+ 10
it:best-order|apposed|judging|0|	4-7 8
it:best-order|apposed|judging|1|	4-7 8
it:best-order|apposed|judging|2-4|	4-7 10
it:best-order|apposed|saying|0|	1 10	2-3 -12	4-7 8
it:best-order|apposed|saying|1|	2-3 11	4-7 12	8+ 7
it:best-order|apposed|saying|2-4|	8+ 9
it:best-order|apposed|saying|5-10|	2-3 11	4-7 12	8+ 9
it:best-order|apposed|saying|far|	4-7 7
it:best-order|apposition|saying|1|	2-3 12	8+ 8
it:best-order|apposition|saying|2-4|	2-3 15	8+ 8
it:best-order|apposition|saying|5-10|	4-7 11
it:best-order|direct|direct|2-4|	2-3 -8
it:best-order|direct|direct|far|	4-7 -7
it:best-order|direct|judging|2-4|	1 11	2-3 -7	4-7 14	8+ 6
it:best-order|direct|saying|0|	2-3 6	4-7 10
it:best-order|direct|saying|1|	4-7 13	8+ 8
it:best-order|direct|saying|2-4|	1 -15	4-7 6	8+ 7
it:best-order|direct|saying|5-10|	1 -9	4-7 16	8+ 12
it:best-order|direct|saying|far|	1 -7	8+ -9
it:best-order|inverted|other|1|	1 -7	4-7 14	8+ 8
it:best-order|inverted|saying|1|	1 13	2-3 9	4-7 19	8+ 6
it:best-order|inverted|saying|2-4|	4-7 10
it:best-order|inverted|saying|5-10|	1 -12	2-3 -12	8+ 6
it:best-order|inverted|saying|far|	1 -10	4-7 11	8+ 8
it:best-order|naked|naked|0|	2-3 -8
it:best-order|naked|naked|1|	2-3 9	8+ 7
it:best-order|naked|naked|2-4|	8+ 6
it:best-order|naked|naked|5-10|	4-7 14	8+ 18
it:best-order|naked|naked|far|	8+ 15
it:best-order|relative|judging|2-4|	2-3 7
it:best-order|relative|saying|1|	4-7 7
it:best-phrase|name|	according 8	judging 14	naked 14
it:best-phrase|noun|	according -9	direct -9	naked -15	saying -8
it:best-phrase|pronoun|	saying 15
it:best-score|	-1 -7	-2 -13	-3 -7	-4 -14	0 -6	2 15	3 16	5 29	6 15
it:best-score|-1|	1 -11	2-3 -10	8+ 9
it:best-score|-2|	1 8	2-3 -10	4-7 -15	8+ 12
it:best-score|-3|	1 -10	4-7 17
it:best-score|-4|	1 -10	2-3 -10
it:best-score|0|	2-3 -11	8+ 20
it:best-score|1|	1 -13	2-3 11	4-7 13
it:best-score|2|	1 15	2-3 8	8+ 9
it:best-score|3|	1 -6	2-3 16	4-7 37	8+ 8
it:best-score|4|	1 8	4-7 8	8+ 10
it:best-score|5|	2-3 22	4-7 23	8+ 8
it:best-score|6|	2-3 11	4-7 8	8+ 7
it:best|according-to|according|	1 -8	8+ 13
it:best|actor-nearby|naked|	8+ 17
it:best|colon|naked|	2-3 12	8+ 9
it:best|named-before|naked|	2-3 11	4-7 12
it:best|named-nearby|naked|	2-3 9	4-7 29	8+ 16
it:best|paragraph-before|direct|	4-7 6
it:best|quote-then-speaker|apposed|	2-3 -6
it:best|quote-then-verb|other|	1 -6	8+ 8
it:best|quote-then-verb|saying|	1 10	2-3 -9
it:best|sentence-after|saying|	2-3 8
it:best|sentence-before|according|	1 -7	2-3 9	4-7 -7
it:best|sentence-before|apposition|	8+ 12
it:best|sentence-before|direct|	4-7 10
it:best|sentence-before|saying|	1 -8	2-3 7	8+ 8
it:best|speaker-then-quote|apposed|	2-3 -13	4-7 8	8+ 10
it:best|speaker-then-quote|direct|	1 -7	2-3 -11
it:best|speaker-then-quote|judging|	1 9	4-7 14	8+ 6
it:best|speaker-then-quote|saying|	4-7 12
it:best|topic|naked|	8+ 17
it:best|verb-then-speaker|saying|	1 -6	2-3 12	4-7 27	8+ 6
it:case-follow|all-one|,preposition|	none -8
it:case-follow|all-one|,that|	none -6
it:case-follow|all-one|,verb-saying|	none 9
it:case-follow|all-one|,word|	none -13
it:case-follow|all-one|end|	. 9
it:case-follow|all-one|preposition|	none -11
it:case-follow|all-one|stop|	! 9	none -11
it:case-follow|all-one|word|	none -7
it:case-follow|all|,determiner|	none 6
it:case-follow|all|stop|	none -12
it:case-follow|first|,auxiliary|	? 6	none 21
it:case-follow|first|,determiner|	? 7	none -6
it:case-follow|first|,preposition|	none -14
it:case-follow|first|,pronoun|	none 8
it:case-follow|first|,that|	none -7
it:case-follow|first|,verb-saying|	none 28
it:case-follow|first|,word|	none -8
it:case-follow|first|auxiliary|	none -8
it:case-follow|first|coordinator|	none -10
it:case-follow|first|determiner|	. 8
it:case-follow|first|end|	. 17	? 12	none 14
it:case-follow|first|stop|	? -6
it:case-follow|first|word|	none -6
it:case-follow|first|–|	? 7
it:case-follow|most|end|	. 6
it:case-follow|most|stop|	none 13
it:case-follow|none|,coordinator|	none 10
it:case-follow|none|,subordinator|	none 9
it:case-follow|none|,that|	none -8
it:case-follow|none|,word|	none -11
it:case-follow|none|;|	none 8
it:case-follow|none|auxiliary|	none -14
it:case-follow|none|coordinator|	none 11
it:case-follow|none|determiner|	. 8
it:case-follow|none|end|	. 11	none -14
it:case-follow|none|preposition|	none 10
it:case-follow|titled|stop|	none 10
it:case-follow|upper|end|	none 8
it:case-intro|all-one|	, -11	adverb -11	auxiliary -9	preposition -18	stop 10	verb-judging -14	word -13
it:case-intro|all|	determiner -10	word -7
it:case-intro|first|	, -16	- 11	: 14	capital -6	determiner -13	preposition -17	start 13	stop 8	verb-judging -7	verb-saying -8	word -6
it:case-intro|most|	start 6
it:case-intro|none|	; 8	auxiliary 6	verb-saying 6
it:case-intro|some|	, 12	verb-judging -8	verb-saying 7
it:case-intro|titled|	: 13	determiner -9
it:case-intro|upper|	, 9
it:case|all-one|	1 6	2 -16	3 8	4-5 -7
it:case|all|	2 -12	3 6
it:case|first|	10+ 13	3 -8	6-9 14
it:case|most|	4-5 -6	6-9 11
it:case|none|	1 -6	10+ 6	6-9 38
it:case|some|	6-9 8
it:case|titled|	4-5 10	6-9 8
it:chain-on|, verb-saying ,|	1 8	2-3 10	4-7 8
it:chain-on|, verb-saying stop|	4-7 10
it:chain-on|coordinator|	1 -7
it:chain-on|far|	2-3 6
it:chain-on|none|	1 7	4-7 8	8+ 17
it:chain-on|stop|	2-3 -12	4-7 -6
it:chain|, verb-saying ,|	4-7 8
it:chain|:|	4-7 7
it:chain|coordinator|	1 -8
it:chain|none|	1 6	2-3 8	4-7 13	8+ 7
it:clause|false|false|	upper 9
it:clause|false|true|	none 13	titled 10
it:clause|true|false|	all-one -6	first 9
it:clause|true|true|	first 16	none 8
it:closed|	false 6
it:continues|	true 7
it:echo|all|2-3|	false -6
it:echo|all|	false -7	none -7
it:echo|all|false|	2-3 9	4-7 16
it:echo|all|true|	2-3 -8	4-7 -6
it:echo|half|4-7|	false 6	true 7
it:echo|half|	false 6	first 12	titled 6	true 7
it:echo|half|false|	4-7 9
it:echo|none|4-7|	true 18
it:echo|none|	upper 9
it:echo|some|4-7|	false 27	true 9
it:echo|some|8+|	false 13
it:echo|some|	false 29	first 24	none 18	true 9
it:echo|some|false|	4-7 28	8+ 13
it:ending|	! 15	. 20
it:family|"|	1 9	2-3 10	4-7 9
it:family|'|	2-3 9
it:family|none|	2-3 9	4-7 9
it:family|«|	8+ 13
it:family|‘|	4-7 16	8+ 6
it:family|“|	2-3 -7	8+ 13
it:follow|	,adverb -6	,auxiliary 16	,capital -8	,coordinator 8	,determiner 6	,preposition -15	,pronoun 7	,quote -6	,subordinator 8	,that -11	,verb-saying 15	,word -14	; 7	auxiliary -15	capital 8	coordinator 8	end 15	preposition 8	pronoun -7	verb-saying -10	word -7	– 9
it:gov|accusare|4-7|	4-7 7
it:gov|accusare|	di 7
it:gov|aggiungere|1|	4-7 8
it:gov|aggiungere|2-3|	4-7 11	8+ 6
it:gov|aggiungere|	che 9	di -7	none 15
it:gov|aggiungere|past|	auxiliary -6	none 14
it:gov|ammettere|	none 9
it:gov|ammettere|past|	auxiliary 10
it:gov|annotare|	di -9
it:gov|annotare|past|	auxiliary -9
it:gov|annunciare|present|	none 10
it:gov|assicurare|2-3|	2-3 8
it:gov|assicurare|4-7|	4-7 9
it:gov|assicurare|	che 7	none 13
it:gov|assicurare|past|	auxiliary 8
it:gov|assicurare|present|	none 10
it:gov|attaccare|	con -7	none -6
it:gov|attaccare|past|	auxiliary -11
it:gov|attaccare|present|	none -9
it:gov|augurare|0|	4-7 7
it:gov|augurare|	none 7
it:gov|auspicare|	che 7
it:gov|avvertire|2-3|	4-7 10
it:gov|avvertire|	che 10	none 11
it:gov|avvertire|past|	none 14
it:gov|chiamare|0|	1 -11	2-3 -14
it:gov|chiamare|2-3|	2-3 -10
it:gov|chiamare|4-7|	2-3 -10
it:gov|chiamare|	none -20
it:gov|chiamare|past|	auxiliary -9	none -11
it:gov|chiamare|present|	auxiliary -10	none -14
it:gov|chiarire|	none 6
it:gov|chiedere|8+|	8+ -8
it:gov|chiedere|	dai -11	di 8	none 8
it:gov|confermare|1|	8+ 11
it:gov|confermare|2-3|	1 -7
it:gov|confermare|	di -6
it:gov|confermare|past|	auxiliary -8
it:gov|confessare|1|	4-7 7
it:gov|confessare|	none 7
it:gov|confessare|present|	none 7
it:gov|confidare|2-3|	4-7 9
it:gov|confidare|	none 9
it:gov|confidare|present|	none 6
it:gov|definire|2-3|	2-3 7	4-7 12
it:gov|definire|past|	auxiliary 6
it:gov|denunciare|0|	4-7 8
it:gov|denunciare|	none 8
it:gov|dichiarare|	none 9
it:gov|dichiarare|present|	auxiliary 9
it:gov|dire|0|	4-7 11
it:gov|dire|1|	4-7 11
it:gov|dire|2-3|	1 -9	4-7 13
it:gov|dire|4-7|	2-3 10
it:gov|dire|8+|	1 -9
it:gov|dire|	di 13
it:gov|dire|past|	auxiliary 11	none -8
it:gov|esprimere|0|	2-3 10
it:gov|esprimere|	none 10
it:gov|frenare|	none 7
it:gov|garantire|4-7|	4-7 10
it:gov|garantire|	che 10	none -8
it:gov|garantire|past|	none 10
it:gov|giudicare|	none 9
it:gov|giudicare|present|	none 12
it:gov|giurare|present|	none 7
it:gov|gongolare|present|	none 8
it:gov|head|	agricoltura -6	azienda 10	bambina -6	chi -9	cronisti 9	c’ -10	fatto 7	figlio 7	interessato 7	interlocutori -10	lei 13	manager 10	ministero 8	ministro 9	name -7	nota 8	organisation 10	padre -9	paese -6	person 15	persone 7	place 8	portavoce 14	radio 6	sindacalista -6	sindaco 8	stampa -6	stato 10	tema -11	testo 13
it:gov|head|cronisti|	ammettere 9
it:gov|head|c’|	scrivere -10
it:gov|head|fatto|	sapere 7
it:gov|head|interessato|	negare 7
it:gov|head|interlocutori|	parlare -10
it:gov|head|lei|	ribattere 9
it:gov|head|name|	chiamare -7	dire 7	parlare 10
it:gov|head|none|	aggiungere 12	attaccare -11	leggere 7	osservare 7	promettere 9	spiegare 8
it:gov|head|organisation|	confermare -7	definire 6	denunciare 8	giudicare 8	parlare 16	promettere 9	salutare 7
it:gov|head|padre|	annotare -9
it:gov|head|paese|	chiamare -6
it:gov|head|person|	aggiungere 8	assicurare 8	definire 11	dire -7	invitare -8	negare 7	parlare 27	promettere 10	replicare 7	rispondere 6	sbilanciare 8	scrivere 10	sostenere 10
it:gov|head|place|	dire 9	parlare 10
it:gov|head|qualcuno|	attaccare -9
it:gov|head|sindaco|	dire 6
it:gov|head|tema|	scrivere -11
it:gov|invitare|1|	4-7 9
it:gov|invitare|2-3|	4-7 13
it:gov|invitare|	a -10	alla 14
it:gov|invitare|past|	auxiliary 11
it:gov|invitare|present|	none -10
it:gov|judging|0|false|false|	all-one -8	first -7
it:gov|judging|1|true|false|	none 9
it:gov|judging|2-3|true|false|	none 8
it:gov|judging|4-7|false|false|	none -10
it:gov|judging|4-7|true|false|	none 15
it:gov|judging|del|	none 7
it:gov|judging|di|4-7|	4-7 7
it:gov|judging|di|	none 7
it:gov|judging|di|true|	false 7
it:gov|judging|none|0|	4-7 -6
it:gov|judging|none|1|	4-7 10
it:gov|judging|none|2-3|	1 9	4-7 15
it:gov|judging|none|	all-one -9	first 10
it:gov|judging|none|true|	false 8
it:gov|leggere|past|	auxiliary 10
it:gov|lodare|	none 9
it:gov|lodare|past|	auxiliary 9
it:gov|minimizzare|present|	none 6
it:gov|negare|1|	4-7 7
it:gov|negare|	none 12
it:gov|negare|present|	none 12
it:gov|none|2-3|	all -9	upper 9
it:gov|none|4-7|	all-one -7	some -6	titled 11
it:gov|none|8+|	first 14	none 10
it:gov|none|false|false|	8+ 14
it:gov|none|true|false|	1 -7	4-7 -8	8+ 10
it:gov|none|true|true|	1 -12
it:gov|obiettare|	none 6
it:gov|obiettare|present|	none 7
it:gov|osservare|1|	8+ 8
it:gov|parlare|1|	1 7	4-7 12
it:gov|parlare|2-3|	2-3 9	4-7 10
it:gov|parlare|4-7|	2-3 11
it:gov|parlare|	di 11	none 7
it:gov|parlare|present|	none 16
it:gov|precisare|1|	4-7 6
it:gov|precisare|2-3|	4-7 8
it:gov|precisare|4-7|	4-7 11
it:gov|precisare|	che 16	none 10
it:gov|precisare|past|	auxiliary 11
it:gov|precisare|present|	none 14
it:gov|prevedere|past|	none 6
it:gov|promettere|0|	2-3 9	4-7 8
it:gov|promettere|	none 14
it:gov|promettere|past|	auxiliary 11	none 14
it:gov|proporre|4-7|	1 -10
it:gov|proporre|past|	auxiliary -8	none -6
it:gov|puntualizzare|	none 6
it:gov|puntualizzare|present|	none 6
it:gov|raccontare|present|	none 11
it:gov|rassicurare|	none 6
it:gov|rassicurare|present|	none 6
it:gov|recitare|	none 9
it:gov|recitare|present|	none 9
it:gov|replicare|4-7|	2-3 9	4-7 6
it:gov|replicare|	che 11	none 10
it:gov|replicare|past|	auxiliary 12	none 6
it:gov|ribadire|4-7|	4-7 7
it:gov|ribadire|	none -7
it:gov|ribattere|2-3|	4-7 9
it:gov|ribattere|4-7|	4-7 8
it:gov|ribattere|	che 8
it:gov|ribattere|past|	auxiliary 11
it:gov|ricordare|8+|	4-7 8
it:gov|ricordare|	none 6
it:gov|ricordare|past|	auxiliary 12
it:gov|riferire|	none 12
it:gov|riferire|past|	none 10
it:gov|ringraziare|2-3|	2-3 10
it:gov|ringraziare|	per 12
it:gov|ringraziare|present|	none 12
it:gov|riprendere|	none -6
it:gov|rispondere|4-7|	2-3 11	4-7 10
it:gov|rispondere|8+|	8+ 7
it:gov|rispondere|	che 7	di 7	none 10
it:gov|rispondere|past|	auxiliary 14	none 11
it:gov|rivendicare|present|	none 7
it:gov|salutare|0|	2-3 6
it:gov|salutare|2-3|	4-7 8	8+ 6
it:gov|salutare|	come 8	none 8
it:gov|salutare|past|	auxiliary -6
it:gov|salutare|present|	none 10
it:gov|sapere|1|	4-7 7
it:gov|sapere|4-7|	4-7 7
it:gov|sapere|	di 8
it:gov|sapere|past|	auxiliary 9	none 8
it:gov|saying|0|false|false|	some 7
it:gov|saying|1|false|false|	first 6	none 10
it:gov|saying|2-3|false|false|	first 15	none 17
it:gov|saying|4-7|false|false|	first -9	some 10
it:gov|saying|4-7|true|false|	all-one -9
it:gov|saying|8+|false|false|	none -13
it:gov|saying|8+|true|false|	first -7	none 17
it:gov|saying|ai|4-7|	4-7 10
it:gov|saying|alla|2-3|	2-3 11	4-7 9
it:gov|saying|alla|false|	false 14
it:gov|saying|alla|	first 8	none 13
it:gov|saying|al|4-7|	4-7 6
it:gov|saying|al|false|	false 7
it:gov|saying|al|	none 7
it:gov|saying|a|1|	4-7 9
it:gov|saying|a|2-3|	1 -10	4-7 12
it:gov|saying|a|4-7|	4-7 14
it:gov|saying|a|	first 10	none -11	titled 7
it:gov|saying|a|true|	false -11
it:gov|saying|che|1|	4-7 8
it:gov|saying|che|2-3|	2-3 7	4-7 -6
it:gov|saying|che|4-7|	2-3 15	4-7 17
it:gov|saying|che|8+|	2-3 8	4-7 14
it:gov|saying|che|false|	false 18
it:gov|saying|come|2-3|	4-7 10
it:gov|saying|come|	none 13
it:gov|saying|con|4-7|	2-3 -9	4-7 -7
it:gov|saying|con|false|	false -10
it:gov|saying|con|	first -11	none -9
it:gov|saying|con|true|	false -9
it:gov|saying|dai|false|	false -11
it:gov|saying|dell’|8+|	4-7 8
it:gov|saying|dell’|false|	false 8
it:gov|saying|dell’|	none 10
it:gov|saying|del|4-7|	2-3 -7
it:gov|saying|del|false|	false -6
it:gov|saying|del|	none -7
it:gov|saying|di|1|	1 7	4-7 9
it:gov|saying|di|2-3|	2-3 12	4-7 19
it:gov|saying|di|4-7|	1 -12	8+ 9
it:gov|saying|di|8+|	4-7 12	8+ 10
it:gov|saying|di|	first -10	none 9
it:gov|saying|di|true|	false 7
it:gov|saying|in|4-7|	2-3 7
it:gov|saying|in|false|	false 6
it:gov|saying|in|	none 8
it:gov|saying|none|0|	4-7 10
it:gov|saying|none|1|	2-3 6	4-7 26	8+ 17
it:gov|saying|none|2-3|	1 -12	4-7 20	8+ 9
it:gov|saying|none|4-7|	2-3 12	4-7 20	8+ 8
it:gov|saying|none|8+|	4-7 10
it:gov|saying|none|false|	false 15
it:gov|saying|none|	first 9	some 14
it:gov|saying|none|true|	false -6
it:gov|saying|per|2-3|	2-3 13
it:gov|saying|per|	none 12
it:gov|saying|per|true|	false 15
it:gov|saying|sul|	none 9
it:gov|saying|sul|true|	false 9
it:gov|saying|su|	first 10
it:gov|sbilanciare|1|	8+ 8
it:gov|sbilanciare|	none 8
it:gov|sbilanciare|past|	auxiliary 8
it:gov|scrivere|0|	2-3 -11	4-7 -7
it:gov|scrivere|2-3|	4-7 13
it:gov|scrivere|4-7|	4-7 -8	8+ 7
it:gov|scrivere|	che 13	di -7	none -13
it:gov|scrivere|past|	auxiliary -12	none 12
it:gov|scusare|present|	auxiliary 9
it:gov|segnalare|	none 9
it:gov|sostenere|2-3|	2-3 -6
it:gov|sostenere|4-7|	2-3 7
it:gov|sostenere|	che 7	none -7
it:gov|spiegare|	none 9
it:gov|spiegare|past|	none 9
it:gov|subject|lei|saying|	0 7	2-3 10	4-7 9
it:gov|subject|lei|saying|past|	4-7 11
it:gov|subject|name|judging|	0 -9	4-7 -8
it:gov|subject|name|judging|past|	1 -7
it:gov|subject|name|saying|	0 6	1 10
it:gov|subject|name|saying|past|	2-3 8
it:gov|subject|name|saying|present|	4-7 11
it:gov|subject|none|judging|	0 -10
it:gov|subject|none|saying|	0 -13	2-3 8	4-7 8	8+ 9
it:gov|subject|none|saying|past|	8+ 6
it:gov|subject|none|saying|present|	2-3 9	4-7 10	8+ 7
it:gov|subject|noun|judging|	0 -6	1 8
it:gov|subject|noun|judging|past|	4-7 16
it:gov|subject|noun|judging|present|	1 -9	2-3 -13
it:gov|subject|noun|saying|	8+ -9
it:gov|subject|noun|saying|participle|	4-7 10
it:gov|subject|noun|saying|past|	1 -9	8+ -6
it:gov|subject|noun|saying|present|	4-7 18	8+ 15
it:gov|subject|noun|thinking|	2-3 7
it:gov|subject|noun|thinking|past|	2-3 -10	4-7 7
it:gov|subject|organisation|judging|	0 6	2-3 12
it:gov|subject|organisation|judging|past|	4-7 6
it:gov|subject|organisation|judging|present|	1 8
it:gov|subject|organisation|saying|	0 7	1 9	2-3 -7	4-7 -7	8+ 8
it:gov|subject|organisation|saying|past|	1 -12	4-7 11
it:gov|subject|organisation|saying|present|	1 6	2-3 14	4-7 13	8+ 11
it:gov|subject|person|judging|	2-3 10	4-7 8	8+ 9
it:gov|subject|person|judging|past|	1 7	2-3 7	4-7 11
it:gov|subject|person|saying|	1 25	4-7 11	8+ -7
it:gov|subject|person|saying|past|	2-3 20	4-7 12	8+ 11
it:gov|subject|person|saying|present|	4-7 16	8+ 7
it:gov|subject|place|saying|	0 9	1 10	2-3 9
it:gov|subject|place|saying|past|	1 12
it:gov|subject|place|saying|present|	2-3 10
it:gov|temere|	none 9
it:gov|temere|past|	none 9
it:gov|thinking|2-3|true|false|	none 10
it:gov|thinking|a|	none 11
it:gov|thinking|a|true|	false 11
it:gov|thinking|none|2-3|	4-7 9
it:head|"|	1 6	2-3 6	4-7 15
it:head|'|	2-3 9
it:head|plain|,word|	2-3 -6
it:head|plain|	: 25	all -6	determiner -13	first 11	none -6	preposition -17	start -10	stop 9
it:head|plain|:|	2-3 -7	4-7 9
it:head|plain|all-one|	2-3 -9
it:head|plain|all|	2-3 -6
it:head|plain|end|	4-7 7
it:head|plain|first|	2-3 7	4-7 9
it:head|plain|none|	2-3 -14
it:head|plain|preposition|	1 -11
it:head|plain|stop|	4-7 10
it:head|titled|	: 13	determiner -9	first 6
it:head|titled|end|	4-7 10
it:head|titled|first|	4-7 10
it:head|titled|stop|	2-3 8	4-7 6
it:head|upper|	, 9	all 9
it:head|upper|all|	2-3 9
it:head|«|	1 -14	2-3 8
it:head|“|	1 8	2-3 -14
it:in-noun|false|false|1|	none -6
it:in-noun|false|false|2-3|	titled 7	upper 9
it:in-noun|false|false|4-7|	none 16	some 9	titled 11
it:in-noun|false|false|8+|	none 9
it:in-noun|true|false|1|	first -7
it:in-noun|true|false|2-3|	all -11	all-one -9	first -23	none 6	titled -9
it:in-noun|true|false|8+|	none 12
it:in-noun|true|true|1|	all-one -9	none -8
it:intro-follow|,|,auxiliary|	2-3 -6
it:intro-follow|,|,that|	2-3 -7
it:intro-follow|,|,verb-saying|	2-3 8
it:intro-follow|,|,word|	2-3 -9
it:intro-follow|,|determiner|	4-7 7
it:intro-follow|,|end|	2-3 8	4-7 11
it:intro-follow|,|stop|	8+ 9
it:intro-follow|-|stop|	8+ 11
it:intro-follow|:|,auxiliary|	4-7 6
it:intro-follow|:|,verb-saying|	2-3 9	4-7 12
it:intro-follow|:|end|	2-3 19	4-7 24
it:intro-follow|:|stop|	4-7 8
it:intro-follow|adverb|stop|	1 -15	2-3 -8	4-7 -6
it:intro-follow|auxiliary|stop|	1 -14	2-3 15	4-7 17	8+ 6
it:intro-follow|capital|,verb-saying|	2-3 -6
it:intro-follow|capital|stop|	4-7 10
it:intro-follow|coordinator|stop|	4-7 10
it:intro-follow|determiner|,determiner|	1 -11	2-3 -10
it:intro-follow|determiner|auxiliary|	2-3 -6
it:intro-follow|determiner|end|	2-3 -12
it:intro-follow|determiner|preposition|	1 -10	2-3 11
it:intro-follow|determiner|stop|	1 -15	2-3 6	4-7 18
it:intro-follow|preposition|,determiner|	1 -9
it:intro-follow|preposition|,word|	2-3 -10
it:intro-follow|preposition|coordinator|	2-3 13
it:intro-follow|preposition|end|	1 -9	2-3 -9
it:intro-follow|preposition|preposition|	1 -9
it:intro-follow|preposition|stop|	2-3 -6	4-7 9	8+ 6
it:intro-follow|start|,auxiliary|	2-3 8	8+ 6
it:intro-follow|start|,pronoun|	8+ 8
it:intro-follow|start|,verb-saying|	2-3 15	4-7 9
it:intro-follow|start|:|	4-7 11
it:intro-follow|start|end|	1 10	2-3 10	4-7 15
it:intro-follow|start|stop|	8+ 6
it:intro-follow|start|–|	2-3 7
it:intro-follow|stop|,auxiliary|	1 10	2-3 16	4-7 21	8+ 6
it:intro-follow|stop|,determiner|	4-7 11
it:intro-follow|stop|,pronoun|	4-7 13	8+ 8
it:intro-follow|stop|,verb-saying|	1 10	2-3 18	4-7 18
it:intro-follow|stop|,word|	8+ 8
it:intro-follow|stop|determiner|	4-7 6
it:intro-follow|stop|end|	2-3 9	4-7 11
it:intro-follow|stop|stop|	1 11	2-3 10	4-7 30	8+ 7
it:intro-follow|that|stop|	4-7 9
it:intro-follow|verb-judging|stop|	2-3 -11
it:intro-follow|verb-saying|preposition|	1 -10
it:intro-follow|verb-saying|stop|	1 10
it:intro-follow|word|,auxiliary|	2-3 -11
it:intro-follow|word|,determiner|	1 -15
it:intro-follow|word|,preposition|	2-3 -9
it:intro-follow|word|,subordinator|	2-3 6
it:intro-follow|word|,that|	1 -7
it:intro-follow|word|,verb-saying|	2-3 -6
it:intro-follow|word|,word|	1 -7
it:intro-follow|word|:|	2-3 -8	4-7 12
it:intro-follow|word|;|	4-7 8
it:intro-follow|word|auxiliary|	2-3 -8
it:intro-follow|word|preposition|	2-3 10
it:intro-follow|word|stop|	8+ 11
it:intro-follow|word|word|	1 -12	2-3 -8
it:intro|	- 11	: 12	; 8	adverb -7	capital -7	preposition -8	start 6	stop 12	word -6
it:in|first|=abbiamo|	4-7 10	8+ 13	first 14
it:in|first|=ai|	8+ 8	first 8
it:in|first|=alle|	4-7 9
it:in|first|=a|	2-3 -7	8+ 7	first 9	none -11
it:in|first|=che|	4-7 10	none 10
it:in|first|=con|	2-3 16	8+ 8	first 8	none 8
it:in|first|=da|	4-7 12	8+ 10	first 10
it:in|first|=del|	4-7 7
it:in|first|=di|	2-3 9	4-7 10	first 7	none 12
it:in|first|=due|	4-7 10	first 7
it:in|first|=era|	2-3 7	4-7 9	8+ 7	first 10
it:in|first|=e|	4-7 19	8+ 9	most 7	none 15	some 6
it:in|first|=fa|	4-7 13	none 13
it:in|first|=gli|	4-7 6
it:in|first|=hanno|	8+ 8	first 8
it:in|first|=ha|	2-3 7	4-7 16	8+ 7	first 12	none 8
it:in|first|=ho|	4-7 15	8+ 7	first 14
it:in|first|=il|	2-3 -15	8+ 10	all-one -11	first -7	none -6
it:in|first|=in|	4-7 7	8+ 6
it:in|first|=io|	8+ 7	first 13	none 9
it:in|first|=i|	2-3 -8	4-7 -8	8+ 13	first 17	none -10	some -10
it:in|first|=la|	2-3 -9	8+ 12	all-one -11
it:in|first|=lei|	first 7
it:in|first|=le|	2-3 6	4-7 11	8+ 8	first 11	none 10
it:in|first|=lo|	4-7 9	first 11
it:in|first|=mai|	2-3 8	first 7
it:in|first|=ma|	2-3 10	4-7 10	first 11	none 10
it:in|first|=mia|	first 7
it:in|first|=mio|	8+ 6	first 7
it:in|first|=mi|	4-7 6	8+ 10	first 10
it:in|first|=nei|	none 7
it:in|first|=nella|	4-7 10	none 10
it:in|first|=ne|	4-7 9	first 9
it:in|first|=non|	4-7 29	8+ 11	none 20
it:in|first|=né|	4-7 11
it:in|first|=ogni|	4-7 9	first 9
it:in|first|=perché|	2-3 6	first 8
it:in|first|=per|	2-3 9	4-7 15	8+ 6	first 12	none 12
it:in|first|=prima|	2-3 7	4-7 10	first 6
it:in|first|=quando|	4-7 7	8+ 9	first 7
it:in|first|=quella|	4-7 6	first 6
it:in|first|=questa|	first 7
it:in|first|=senza|	4-7 11	8+ 6	none 12
it:in|first|=se|	4-7 13	8+ 8	first 12
it:in|first|=si|	2-3 11	4-7 16	first 16	none 13
it:in|first|=sono|	2-3 10	4-7 12	8+ 6	first 10	none 12
it:in|first|=sul|	first 8
it:in|first|=su|	first 7
it:in|first|=una|	2-3 14	4-7 20	8+ 8	first 9	none 23
it:in|first|=uno|	first 7
it:in|first|=un|	4-7 21	8+ -8	none 9
it:in|first|=è|	2-3 11	4-7 16	8+ 8	first 14	none 14
it:in|first|adverb|	1 8	2-3 -6	4-7 -8	8+ 6	all-one 9	first -10
it:in|first|capital|	8+ 19
it:in|first|verb|	4-7 12	first 10
it:in|first|word|	4-7 7	8+ 7	all-one -10	some 11	upper 8
it:in|functions|0|1|	all-one 6
it:in|functions|0|2-3|	all-one -6	titled 7
it:in|functions|0|4-7|	first -6	none 9
it:in|functions|1|2-3|	first -6	titled -7
it:in|functions|1|4-7|	titled 7
it:in|functions|2|2-3|	first 8	none 6
it:in|functions|2|4-7|	most 9	none 13	titled 8
it:in|functions|2|8+|	first 12
it:in|functions|3|4-7|	all-one -8	first 21	none 6	some 8	titled 6
it:in|functions|3|8+|	none 12
it:in|last|ada|	2-3 -7
it:in|last|ale|	1 9	2-3 11
it:in|last|ali|	2-3 -12
it:in|last|amo|	2-3 7
it:in|last|ani|	2-3 10
it:in|last|ata|	2-3 14
it:in|last|ate|	2-3 -8
it:in|last|ava|	2-3 7
it:in|last|buy|	1 -9
it:in|last|	ca -7	ci 14	da -8	de -11	ea -7	ei 6	ge -6	gi 7	go 9	gy -9	ia -8	in -6	iù 6	le 16	lo -15	ly -8	ma 7	mo 6	na -6	ne 7	nt 10	on -10	pe -9	po -9	ra 6	re -11	rm -7	sa 11	si -11	sì 8	ta 7	te -16	to 10	tà 6	ua -9	us -12	uy -9	vi 8	za 7
it:in|last|cia|	2-3 -7
it:in|last|cio|	1 -11
it:in|last|ddo|	2-3 6
it:in|last|ena|	1 -10
it:in|last|ent|	2-3 10
it:in|last|ere|	1 -6	2-3 -9
it:in|last|eri|	2-3 -8
it:in|last|ete|	1 -11
it:in|last|evi|	1 8
it:in|last|gio|	1 -10
it:in|last|ica|	2-3 -8
it:in|last|ici|	2-3 8
it:in|last|ile|	1 7
it:in|last|ili|	2-3 9
it:in|last|ina|	2-3 8
it:in|last|ine|	2-3 6
it:in|last|ini|	2-3 6
it:in|last|ino|	1 6	2-3 -10
it:in|last|ipe|	1 -9
it:in|last|ito|	2-3 -11
it:in|last|ità|	2-3 10
it:in|last|iva|	2-3 -6
it:in|last|lia|	2-3 9
it:in|last|lla|	1 -6
it:in|last|llo|	1 -6
it:in|last|lmo|	2-3 -6
it:in|last|lta|	2-3 -9
it:in|last|mia|	1 -10
it:in|last|nca|	2-3 -7
it:in|last|nco|	2-3 10
it:in|last|nge|	1 -6
it:in|last|no|	2-3 -6
it:in|last|nta|	1 7
it:in|last|nte|	2-3 -8
it:in|last|nza|	1 -6	2-3 10
it:in|last|ogy|	2-3 -9
it:in|last|ola|	1 -9	2-3 6
it:in|last|olo|	2-3 -10
it:in|last|omo|	2-3 -8
it:in|last|one|	2-3 9
it:in|last|oni|	2-3 9
it:in|last|ore|	1 -8
it:in|last|orm|	1 -7
it:in|last|osa|	2-3 8
it:in|last|oso|	1 -11
it:in|last|rea|	2-3 -7
it:in|last|rno|	2-3 10
it:in|last|rra|	2-3 -8
it:in|last|rso|	2-3 10
it:in|last|sca|	2-3 10
it:in|last|ssa|	2-3 7
it:in|last|ssi|	2-3 -10
it:in|last|sso|	2-3 6
it:in|last|sta|	2-3 6
it:in|last|sti|	1 -9
it:in|last|sto|	1 -7	2-3 -9
it:in|last|sì|	1 6	2-3 7
it:in|last|tri|	2-3 8
it:in|last|tta|	1 -10	2-3 7
it:in|last|tto|	2-3 14
it:in|last|una|	2-3 -6
it:in|last|zio|	2-3 -8
it:in|last|zza|	2-3 6
it:in|last|zzo|	2-3 -9
it:in|shape|=abbiamo word =a|	8+ 13
it:in|shape|=ci word word|	4-7 -6
it:in|shape|=con =il word|	4-7 -6
it:in|shape|=con word word|	2-3 14
it:in|shape|=di word =non|	4-7 6
it:in|shape|=di word word|	2-3 10	4-7 7
it:in|shape|=e adverb word|	4-7 6
it:in|shape|=e word word|	8+ 6
it:in|shape|=gli word word|	4-7 6
it:in|shape|=ha word|	2-3 8
it:in|shape|=ho word adverb|	8+ 10
it:in|shape|=ho word word|	4-7 7	8+ 9
it:in|shape|=i word =con|	4-7 -8
it:in|shape|=i word =del|	8+ 9
it:in|shape|=i word =non|	4-7 9
it:in|shape|=i word =sono|	8+ 6
it:in|shape|=i word word|	4-7 11	8+ 8
it:in|shape|=il =mio word|	4-7 8
it:in|shape|=il capital word|	4-7 11
it:in|shape|=il capital|	2-3 -11
it:in|shape|=il word =delle|	4-7 -10
it:in|shape|=il word =di|	4-7 6
it:in|shape|=il word =era|	4-7 12
it:in|shape|=il word =ha|	4-7 7
it:in|shape|=il word =lo|	4-7 12
it:in|shape|=il word =non|	4-7 7	8+ 7
it:in|shape|=il word =è|	4-7 -6	8+ 8
it:in|shape|=il word verb|	4-7 9
it:in|shape|=il word word|	2-3 -6	4-7 8
it:in|shape|=il word|	2-3 -15
it:in|shape|=in word word|	4-7 8
it:in|shape|=io =le word|	4-7 8
it:in|shape|=io word =il|	4-7 6
it:in|shape|=la capital word|	8+ 7
it:in|shape|=la capital|	2-3 -11
it:in|shape|=la word =dei|	4-7 -9
it:in|shape|=la word =di|	8+ 6
it:in|shape|=la word =ha|	8+ 6
it:in|shape|=la word =la|	4-7 8
it:in|shape|=la word =nel|	8+ 6
it:in|shape|=la word =non|	4-7 15
it:in|shape|=la word =è|	4-7 11	8+ 11
it:in|shape|=la word word|	2-3 -7	8+ 8
it:in|shape|=le =ho verb|	4-7 7
it:in|shape|=le word =sono|	4-7 6
it:in|shape|=lo verb adverb|	4-7 8
it:in|shape|=ma =le word|	4-7 7
it:in|shape|=ma word word|	4-7 7
it:in|shape|=mi =ha word|	8+ 10
it:in|shape|=nella word word|	4-7 9
it:in|shape|=non =ha word|	8+ 7
it:in|shape|=non =può word|	4-7 8
it:in|shape|=non =è =un|	4-7 7
it:in|shape|=non =è word|	4-7 6
it:in|shape|=non word =a|	4-7 6
it:in|shape|=non word =il|	4-7 8	8+ 7
it:in|shape|=non word =la|	4-7 7
it:in|shape|=non word adverb|	4-7 6
it:in|shape|=non word word|	4-7 11	8+ 7
it:in|shape|=non word|	2-3 7
it:in|shape|=per word word|	4-7 7
it:in|shape|=quando =sono word|	8+ 7
it:in|shape|=se word word|	4-7 8
it:in|shape|=si word =a|	4-7 9
it:in|shape|=si word adverb|	4-7 8
it:in|shape|=sono adverb =per|	4-7 7
it:in|shape|=sono word word|	4-7 8
it:in|shape|=un word =che|	4-7 7
it:in|shape|=un word =con|	4-7 6
it:in|shape|=un word =di|	4-7 14
it:in|shape|=un word =non|	4-7 6
it:in|shape|=un word =senza|	4-7 13
it:in|shape|=un word word|	2-3 9	4-7 12
it:in|shape|=una word =a|	4-7 10
it:in|shape|=una word =con|	4-7 10
it:in|shape|=una word =di|	4-7 6
it:in|shape|=una word word|	2-3 12	4-7 10
it:in|shape|=una word|	2-3 9
it:in|shape|=è =un word|	4-7 11
it:in|shape|=è =una word|	2-3 6
it:in|shape|adverb =il word|	4-7 6
it:in|shape|adverb =non =si|	4-7 9
it:in|shape|adverb adverb word|	4-7 11
it:in|shape|adverb word =che|	4-7 8
it:in|shape|adverb word|	2-3 9
it:in|shape|adverb|	1 8
it:in|shape|capital =a word|	4-7 8
it:in|shape|capital =che word|	4-7 6
it:in|shape|capital =dal word|	2-3 -6
it:in|shape|capital =di adverb|	2-3 6
it:in|shape|capital =di word|	2-3 -8
it:in|shape|capital =due word|	4-7 -7
it:in|shape|capital =ha word|	8+ 10
it:in|shape|capital =ho word|	4-7 6
it:in|shape|capital =i word|	4-7 14	8+ 10
it:in|shape|capital =il word|	4-7 10	8+ 6
it:in|shape|capital =la word|	2-3 6	4-7 7	8+ 7
it:in|shape|capital =le word|	4-7 6	8+ 6
it:in|shape|capital =lo word|	8+ 10
it:in|shape|capital =non word|	4-7 6
it:in|shape|capital =senza word|	2-3 -6
it:in|shape|capital =un word|	4-7 6	8+ 12
it:in|shape|capital =una word|	4-7 8
it:in|shape|capital =è word|	4-7 10	8+ 7
it:in|shape|capital adverb =il|	4-7 11
it:in|shape|capital adverb =quando|	8+ 6
it:in|shape|capital adverb word|	4-7 15
it:in|shape|capital adverb|	2-3 -10
it:in|shape|capital capital|	2-3 -7
it:in|shape|capital word =alla|	8+ 7
it:in|shape|capital word =a|	4-7 11
it:in|shape|capital word =di|	8+ 7
it:in|shape|capital word =in|	8+ 8
it:in|shape|capital word =io|	4-7 9
it:in|shape|capital word =la|	4-7 10
it:in|shape|capital word =sono|	8+ 10
it:in|shape|capital word =una|	8+ 7
it:in|shape|capital word adverb|	4-7 6	8+ 6
it:in|shape|capital word verb|	4-7 8
it:in|shape|capital word word|	4-7 -13	8+ 13
it:in|shape|word =a word|	2-3 -9
it:in|shape|word =come =un|	4-7 13
it:in|shape|word =con =la|	4-7 7
it:in|shape|word =con =un|	4-7 8
it:in|shape|word =con word|	2-3 11
it:in|shape|word =da word|	2-3 -8	4-7 13
it:in|shape|word =del word|	2-3 -7
it:in|shape|word =della word|	2-3 -10
it:in|shape|word =delle word|	2-3 -9
it:in|shape|word =di word|	2-3 -8	4-7 -7
it:in|shape|word =e adverb|	4-7 10
it:in|shape|word =e word|	2-3 14
it:in|shape|word =il word|	4-7 8
it:in|shape|word =in word|	4-7 14
it:in|shape|word =la word|	4-7 12
it:in|shape|word =le word|	4-7 7
it:in|shape|word =ma =non|	4-7 9
it:in|shape|word =ma adverb|	4-7 9
it:in|shape|word =ma word|	2-3 13
it:in|shape|word =per word|	2-3 8
it:in|shape|word =un word|	4-7 11
it:in|shape|word adverb word|	2-3 -7	4-7 7
it:in|shape|word capital|	2-3 -10
it:in|shape|word word =come|	4-7 8
it:in|shape|word word =e|	4-7 8
it:in|shape|word word =il|	4-7 16
it:in|shape|word word word|	4-7 8
it:in|shape|word word|	2-3 6
it:in|word|	a -13	abbiamo 7	ada -7	alla 11	anche 9	apericena -9	artigianale -8	attenta 9	avevo 8	avvocato 6	bassa -7	basta 11	bianca -7	buon 11	buona -6	buy -9	calma 11	calmo -6	cani -10	carta 7	chi -10	comment 10	con 19	conto -6	corso 9	cringe -6	cuore -8	da -6	dei -8	del -7	della -10	delle -9	domani 11	domenica -8	d’estate -10	e 11	entro 10	era 7	fare 7	fatti 10	firmavo 6	freddo 6	ha 7	il -13	la -8	le 10	leone -7	li 8	liberamente -7	liste -7	l’ultimo 6	ma 17	mai 8	mano -9	mare -6	marea -7	massima 13	meglio -7	meno 6	molto 7	nessun 7	no 10	nonna -8	notte -8	nulla 6	nuvoloso -10	o -7	oltre 10	operazione -8	ora 8	outperform -7	pagano 10	parcheggio -8	pasta -7	per 12	perché 6	polpette -7	polvere -6	popolo -8	posto -10	pozzo -9	precauzionale 9	prima 7	professore -7	prudenza 8	qualcosa 9	ragione 6	regolare 9	rigoletto -10	rotta -8	secolo -7	segnale 8	segnali 9	si 12	signora -9	soddisfazione 12	soglia 9	sono 12	stanco 10	su -8	subito -9	sul 7	sulla 9	sì 8	torna -7	torno -10	tutti -10	tutto 8	undici 7	vittoria 11	voto 10	wally -8	with -9	zero -6	è 8
it:lead|lower|	; 8	auxiliary 6
it:lead|other|	word -7
it:lead|upper|	, -6	- 11	: 15	adverb -10	auxiliary -9	capital -6	preposition -14	start 6	stop 12	verb-judging -14	word -9
it:naming|cosiddetto|1|	2-3 -8
it:naming|detto|1|	4-7 8
it:naming|detto|3|	2-3 8
it:naming|false|	, -6	stop 7	word -17
it:naming|intitolato|1|	2-3 -7
it:naming|nome|2|	2-3 -6
it:naming|parola|1|	1 -8
it:naming|ribattezzato|3|	2-3 -10
it:naming|slogan|1|	2-3 -6
it:naming|termine|1|	1 -8
it:naming|true|	- 11	: 13	; 8	adverb -7	capital -7	preposition -8	start 6	stop 12
it:nobody|1|	start 9
it:nobody|4-7|	start 13	stop 6
it:others|0|	1 12
it:others|1|	1 -17	8+ 10
it:others|2|	1 -12	2-3 -13	4-7 7
it:own-case|false|all-one|	, -11	adverb -11	auxiliary -9	preposition -18	start 7	stop 10	verb-judging -14	word -17
it:own-case|false|all|	determiner -10	word -7
it:own-case|false|first|	, -13	- 10	: 8	capital -6	determiner -13	preposition -17	start 11	verb-judging -7	verb-saying -10
it:own-case|false|none|	; 8	auxiliary 6	verb-saying 6
it:own-case|false|some|	, 12	verb-judging -8	verb-saying 7
it:own-case|false|titled|	: 13	determiner -9
it:own-case|false|upper|	, 9
it:own-case|true|all-one|	word -7
it:own-case|true|first|	, -9	- 8	: 18	start 10	stop 26	word -7
it:own-case|true|most|	start 6
it:own-case|true|none|	, 19	: 7	preposition 9
it:own|true|	2-3 18	4-7 7	8+ 14
it:same|1|2-3|	all-one -6	upper 9
it:same|1|4-7|	none 8	titled 12
it:same|1|8+|	none 12
it:same|2|1|	none -19
it:same|2|2-3|	all-one -7	first -6	titled -7
it:sentence|judging|	1 -6	8+ 11
it:sentence|none|	4-7 -7	8+ 21
it:sentence|saying|	4-7 14
it:sentence|thinking|	1 8	4-7 17
it:size-ending|10+|none|	,pronoun 8	,word 8	: 8	stop 21
it:size-ending|1|!|	stop 9
it:size-ending|1|.|	end 10
it:size-ending|1|none|	,preposition -9	,that -7	,verb-saying 10	,word -16	: -7	preposition -14	verb-saying -8	word -12
it:size-ending|2|.|	end 8
it:size-ending|2|?|	end 6
it:size-ending|2|none|	,preposition -8	,pronoun -8	,subordinator -7	,that -7	,word -11	: -7	auxiliary -6	coordinator 9	preposition 13	word -7
it:size-ending|3|.|	end 9
it:size-ending|3|?|	end 6
it:size-ending|3|none|	,auxiliary 11	,determiner 8	,preposition -10	,subordinator 7	,verb-saying 18	,word -6	: 7	auxiliary -8	coordinator 13	end 6	preposition 11	stop -7
it:size-ending|4-5|.|	end 19
it:size-ending|4-5|?|	,determiner 7	end 10
it:size-ending|4-5|none|	,auxiliary 19	,coordinator 6	,preposition -6	,pronoun 12	,verb-saying 18	,word -8	: 14	; 9	auxiliary -11	end 8
it:size-ending|6-9|.|	determiner 9	end 11
it:size-ending|6-9|?|	stop 8
it:size-ending|6-9|none|	,auxiliary 13	,preposition 12	,pronoun 10	,verb-saying 18	,word 11	: 12	end 12	stop 15
it:size-follow|10+|	,pronoun 8	,word 8	: 8	stop 21
it:size-follow|1|	,preposition -10	,that -7	,verb-saying 10	,word -16	: -7	end 9	preposition -14	verb-saying -8	word -12
it:size-follow|2|	,preposition -9	,pronoun -8	,subordinator -7	,that -7	,word -11	: -7	auxiliary -6	coordinator 9	preposition 13	word -7
it:size-follow|3|	,auxiliary 11	,determiner 8	,preposition -10	,subordinator 7	,verb-saying 18	,word -6	: 7	auxiliary -8	capital 7	coordinator 13	end 10	preposition 11	stop -7
it:size-follow|4-5|	,auxiliary 19	,coordinator 6	,preposition -6	,pronoun 12	,verb-saying 18	,word -8	: 14	; 9	auxiliary -11	end 14
it:size-follow|6-9|	,auxiliary 13	,preposition 12	,pronoun 10	,verb-saying 19	,word 11	: 12	determiner 9	end 14	stop 15
it:size-intro|10+|	, 6	- 11	: 20	start 6
it:size-intro|1|	, -11	adverb -15	capital -9	coordinator -6	preposition -7	stop 10
it:size-intro|2|	: 12	adverb -8	auxiliary 6	capital -11	stop 7
it:size-intro|3|	: 6	auxiliary 13	capital 8	determiner -12	start 14	stop 6
it:size-intro|4-5|	adverb -6	auxiliary 15	coordinator 10	stop 7
it:size-intro|6-9|	: 13	auxiliary 11	capital 6	start 20	stop 24	that 9	verb-saying 10	word 30
it:size|	10+ 13	4-5 -8	6-9 19
it:subject|elided|	,auxiliary 15	,determiner 8	,pronoun 12	,verb-saying 18	1 -6	2-3 13	4-7 17	8+ 8	end 8	stop 9
it:subject|none|	,adverb -8	,auxiliary 7	,coordinator 10	,preposition -10	,that -7	,word -14	4-7 -7	8+ 22	: 8	auxiliary -11	capital 7	end 13	preposition 6	pronoun -8	word -9	– 7
it:subject|own|	,auxiliary 16	,capital -8	,determiner 7	,preposition -9	,subordinator 8	,that -9	,verb-saying 10	,word -7	4-7 10	; 6	auxiliary -12	coordinator 10	determiner 6	end 9	verb-saying -10
it:two-before|)|	- 7
it:two-before|,|	adverb -11	auxiliary 12	determiner -9	verb-saying -11	word -8
it:two-before|:|	word 8
it:two-before|adverb|	: 12	determiner 11	preposition 9
it:two-before|auxiliary|	determiner -12	stop 11
it:two-before|capital|	, 17	- 8	: 18	preposition -14	verb-judging -6	word -8
it:two-before|coordinator|	preposition -12	word -12
it:two-before|determiner|	: 15	determiner 7	stop 7	word -10
it:two-before|preposition|	capital 11	determiner 10	preposition -10	verb-saying -11
it:two-before|pronoun|	, 11	stop 6	verb-saying 9
it:two-before|quote|	: 7	coordinator -9
it:two-before|start|	determiner -7	preposition -6	start 6
it:two-before|stop|	capital -10	preposition -9
it:two-before|subordinator|	stop 6
it:two-before|that|	verb-judging -6
it:two-before|verb-judging|	: 8	adverb -9
it:two-before|verb-saying|	, 14	: 23	stop 14	that 10
it:two-before|word|	, -14	; 8	adverb 6	auxiliary 7	stop 21	verb-judging -7	verb-saying 12	word 18
it:two-before|’|	stop 7
it:two-words-before|)|	- 7
it:two-words-before|,|	detto -9	di 8	la -8	per -6	è 9
it:two-words-before|2028|	. 7
it:two-words-before|adesivo|	: -12
it:two-words-before|altro|	: 12
it:two-words-before|anni|	. 11
it:two-words-before|base|	: 9
it:two-words-before|braccia|	: 17
it:two-words-before|cartello|	: -12
it:two-words-before|conferma|	: 7
it:two-words-before|con|	scritto -7
it:two-words-before|corregge|	: 7
it:two-words-before|così|	: 8
it:two-words-before|c’|	è -8
it:two-words-before|dice|	. 7
it:two-words-before|di|	aver 11	essere 6
it:two-words-before|era|	. 8
it:two-words-before|foto|	. 9
it:two-words-before|ha|	lodato 9	scritto -7
it:two-words-before|il|	cartello -6	giudizio -7	termine -10
it:two-words-before|invece|	di 8
it:two-words-before|invita|	a 10
it:two-words-before|in|	arte -6
it:two-words-before|la|	chiamano -10	definisce 9	dicitura -12	formula -10	parola -8	scritta -12	sentenza 6
it:two-words-before|lei|	, 9
it:two-words-before|libro|	, -9
it:two-words-before|lindqvist|	, 6
it:two-words-before|lo|	chiamavano -10	slogan -6	spettacolo 8
it:two-words-before|lui|	. 6
it:two-words-before|modulo|	? 10
it:two-words-before|nega|	: 8
it:two-words-before|nome|	, -7
it:two-words-before|noto|	come -9
it:two-words-before|parla|	di 6
it:two-words-before|parole|	: 12
it:two-words-before|penna|	. 6
it:two-words-before|per|	la 10
it:two-words-before|ponte|	: -7
it:two-words-before|precisa|	: 10
it:two-words-before|prudenza|	: 10
it:two-words-before|pubblicato|	su -7
it:two-words-before|rassicura|	: 6
it:two-words-before|righe|	: 8
it:two-words-before|risposto|	: 7
it:two-words-before|romanzo|	, -6
it:two-words-before|sapere|	che 7
it:two-words-before|sbilancia|	: 8
it:two-words-before|secondo|	la -10
it:two-words-before|sindaco|	: 6
it:two-words-before|si|	chiama -10	chiamerà -8	definisce 9	dichiara 9
it:two-words-before|spiega|	, 7
it:two-words-before|sport|	. 6
it:two-words-before|start|	il -7	start 6
it:two-words-before|striscione|	, -7	: -13
it:two-words-before|su|	scritto -8
it:two-words-before|s’|	intitola -9
it:two-words-before|telefono|	, 7
it:two-words-before|testa|	: 8
it:two-words-before|tratta|	di 15
it:two-words-before|turno|	. 6
it:two-words-before|voce|	: 9
it:two-words-before|volte|	. 6
it:two-words-before||	: 7	e -8
it:two-words-before|è|	detto 10	scritto -10	stata 10
it:two-words-before|’|	. 7
it:verb|false|1|	lower -6	other -9	upper 6
it:verb|false|2-3|	other -8
it:verb|false|8+|	lower 10	upper 16
it:verb|true|2-3|	lower 20	upper 7
it:verb|true|4-7|	upper 11
it:verb|true|8+|	lower 9
it:word-after|,|	! 10	. -6	? 7
it:word-after|.|	! 9	? -6
it:word-after|	; 7	? -7	da -8	della 10	e 10	end 15	era -8	il 8	l’ 8	sulla -6	verrà -9	è -9	– 9
it:word-after|;|	none 7
it:word-after|?|	none -7
it:word-after|da|	none -8
it:word-after|della|	none 10
it:word-after|end|	. 20	? 12	none 6
it:word-after|era|	none -8
it:word-after|e|	none 10
it:word-after|il|	. 8
it:word-after|la|	. 7
it:word-after|non|	none -7
it:word-after|verrà|	none -9
it:word-after|è|	none -9
it:word-after|–|	? 7
it:word-before|,|	1 -11	8+ 9
it:word-before|	- 11	. 10	: 12	; 8	? 18	a -8	arriveranno 7	arte -6	aver 12	cartello -8	chiama -12	chiamano -14	chiamarlo -10	chiamavano -10	chiamerà -8	chiede 10	come -7	con -6	considera 9	cosiddetto -8	da -7	decreto -6	definisce 14	definito -6	del -14	di 8	dichiara 9	dicitura -12	espressione -7	essere 7	formula -10	giudizio -7	già -9	hashtag -8	il -15	intitola -9	intitolato -7	le -9	lodato 9	opera 7	operazione -9	parola -8	per -8	promesso 7	promette 9	resterebbe 9	ribattezzata -9	saluta 6	sarebbero 8	scritta -12	scritto -16	secondo -10	sentenza 6	slogan -6	sono 9	spettacolo 8	start 6	su -12	termine -10	trattati 11	un 7
it:word-before|-|	8+ 11
it:word-before|.|	1 8	2-3 6	4-7 9	8+ 6
it:word-before|:|	2-3 13	4-7 9
it:word-before|?|	1 8	2-3 9	4-7 16
it:word-before|arriveranno|	4-7 7
it:word-before|arte|	2-3 -6
it:word-before|aver|	2-3 9	4-7 11
it:word-before|a|	1 -8	2-3 -7	4-7 15
it:word-before|cartello|	4-7 -6
it:word-before|che|	4-7 9
it:word-before|chiamano|	1 -8	2-3 -13
it:word-before|chiamarlo|	1 -10
it:word-before|chiamavano|	1 -8
it:word-before|chiama|	1 -9	2-3 -13
it:word-before|chiamerà|	1 -7
it:word-before|come|	2-3 -7
it:word-before|considera|	4-7 9
it:word-before|cosiddetto|	2-3 -8
it:word-before|da|	2-3 -7
it:word-before|decreto|	2-3 -6
it:word-before|definisce|	4-7 12
it:word-before|del|	1 -8	2-3 -13
it:word-before|detto|	4-7 8
it:word-before|dicitura|	2-3 -11
it:word-before|di|	2-3 7	4-7 9
it:word-before|essere|	2-3 6
it:word-before|formula|	2-3 -10
it:word-before|giudizio|	1 -7
it:word-before|hashtag|	1 -8
it:word-before|il|	1 -8	2-3 -11	4-7 -7
it:word-before|intitolato|	2-3 -7
it:word-before|intitola|	2-3 -8
it:word-before|i|	1 -12
it:word-before|le|	2-3 -9
it:word-before|operazione|	2-3 -10
it:word-before|parola|	1 -8
it:word-before|per|	2-3 -6
it:word-before|promesso|	4-7 7
it:word-before|promette|	2-3 9
it:word-before|resta|	2-3 10
it:word-before|resterebbe|	4-7 9
it:word-before|saluta|	2-3 6
it:word-before|scritta|	2-3 -10	4-7 -6
it:word-before|scritto|	1 -9	2-3 -11	4-7 -10
it:word-before|secondo|	1 -9
it:word-before|sentenza|	4-7 6
it:word-before|slogan|	2-3 -6
it:word-before|sono|	2-3 9
it:word-before|start|	4-7 8	8+ 7
it:word-before|su|	2-3 -10
it:word-before|termine|	1 -8
it:word-before|trattati|	4-7 11
it:word-before|è|	2-3 13	4-7 15
it:work|near|none|,|	first -9
it:work|near|none|	all-one -11	first -11	none 7
it:work|near|none|stop|	first 10
it:work|near|none|word|	none 6
it:work|none|near|	first -7	none -12
it:work|none|near|stop|	first -7
it:work|none|near|word|	none -12
it:work|none|none|,|	all-one -6	first -13	some 12	upper 9
it:work|none|none|-|	first 11
it:work|none|none|:|	first 16	titled 13
it:work|none|none|;|	none 8
it:work|none|none|adverb|	all-one -11
it:work|none|none|auxiliary|	all-one -9	none 6
it:work|none|none|capital|	first -6
it:work|none|none|determiner|	all -10	first -13	titled -9
it:work|none|none|preposition|	all-one -18	first -17
it:work|none|none|start|	first 13	most 6
it:work|none|none|stop|	all-one 10	first 16
it:work|none|none|	upper 9
it:work|none|none|verb-judging|	all-one -14	first -7	some -8
it:work|none|none|verb-saying|	first -8	none 6	some 7
it:work|none|none|word|	all -7	all-one -12
it:work|right|none|	first -7	none 9
it:work|right|none|word|	first -7	none 9
lead|lower|	% 7	' -7	( -7	, 17	: -19	; 11	auxiliary 18	capital 17	determiner -8	possessive 11	pronoun 13	quote -8	that 8	verb-thinking 9	word 9
lead|other|	auxiliary -9	preposition 12	start 14	stop 7	that -6	word -14
lead|upper|	' -10	( -11	) 11	, -30	- 11	: 14	; -7	auxiliary -30	capital -26	coordinator -20	determiner -6	possessive -21	preposition -19	pronoun -19	quote 19	start 18	stop 31	subordinator -16	verb-judging -30	verb-saying -14	verb-thinking -10	word -41	— 10	’ -7
mood|	other 8	plain 19
mood|other|	2-3 13	4-7 10
mood|other|false|	false -6	true 11
mood|other|true|	false 12
mood|plain|	1 7	2-3 10	4-7 23	8+ 6
mood|plain|false|	false 11	true 10
mood|plain|true|	false 14	true -7
naming|apelido|2|	1 -10	2-3 -13
naming|baptisée|1|	1 -8	4-7 -8
naming|baptisé|1|	2-3 -7
naming|batizado|2|	2-3 -8
naming|bautizado|2|	2-3 -9
naming|begriff|1|	1 -12	2-3 -8
naming|called|1|	4-7 10
naming|called|2|	1 24	4-7 21	8+ 8
naming|called|3|	1 27	2-3 18	4-7 7	8+ 8
naming|chamado|1|	1 -8
naming|conhecida|2|	2-3 -7
naming|conhecido|2|	2-3 -8
naming|conocido|2|	1 -10
naming|cosiddetto|1|	2-3 -8
naming|detto|1|	4-7 8
naming|detto|3|	2-3 8
naming|dit|1|	1 12	2-3 -6
naming|dit|2|	2-3 8	4-7 13
naming|dit|3|	2-3 12	4-7 17	8+ 11
naming|entitled|1|	4-7 -8
naming|expression|1|	2-3 -9
naming|false|	: -8	auxiliary -12	capital -14	preposition -20	pronoun 8	subordinator -26	that 6	verb-judging -13	word -35
naming|intitolato|1|	2-3 -7
naming|intitulé|1|	2-3 -7
naming|known|2|	1 -10	2-3 -16
naming|known|3|	2-3 -20
naming|llamado|1|	2-3 -8
naming|mot|1|	1 -15
naming|mot|2|	1 -9
naming|naam|1|	2-3 -7
naming|named|1|	1 -12	2-3 -13
naming|nicknamed|1|	1 -8	2-3 -11	4-7 -10
naming|nicknamed|2|	2-3 -9
naming|nome|2|	2-3 -6
naming|nommé|1|	1 -7
naming|none|	8+ 6
naming|palabra|1|	1 -9
naming|palabra|2|	1 10
naming|palavra|1|	1 -17
naming|parola|1|	1 -8
naming|phrase|1|	1 -9	2-3 -15
naming|phrase|3|	4-7 7
naming|ribattezzato|3|	2-3 -10
naming|slogan|1|	2-3 -10	4-7 -10
naming|slogan|2|	2-3 -7	4-7 -9
naming|so-called|1|	1 -12	2-3 -23
naming|sogenannte|1|	1 -7
naming|surnommée|1|	2-3 -8
naming|termed|1|	2-3 12
naming|termine|1|	1 -8
naming|termo|1|	1 -8
naming|term|1|	1 -12	2-3 -14
naming|titel|1|	2-3 -7	4-7 -7
naming|titled|1|	2-3 -11	4-7 -9
naming|titulado|1|	4-7 -6
naming|true|	% 7	' -12	( -13	) 11	- 11	: 10	auxiliary 10	coordinator -8	determiner -12	possessive -6	preposition -8	quote 14	start 19	stop 31	verb-saying -8	verb-thinking 7	— 11
naming|título|2|	2-3 -8
naming|woord|1|	1 -15
naming|words|1|	2-3 -14
naming|words|2|	4-7 12
naming|word|1|	1 -16
naming|word|2|	1 -10
naming|wort|1|	1 -10
naming|zogeheten|1|	1 -7
nl:alone|alone|	2-3 8	4-7 11
nl:alone|first|	2-3 7	4-7 20	8+ 8
nl:best-gap|according-to|according|gap|according-to|,|	1 -10	4-7 17	8+ 12
nl:best-gap|according-to|according|gap|according-to|;|	8+ 9
nl:best-gap|according-to|according|gap|according-to||	2-3 17	4-7 18
nl:best-gap|actor-nearby|naked||	1 8	2-3 -8
nl:best-gap|colon|naked||	4-7 11	8+ 10
nl:best-gap|named-before|naked||	4-7 15
nl:best-gap|named-nearby|naked||	2-3 9	4-7 22	8+ 14
nl:best-gap|paragraph-before|saying|gap|paragraph-before||	4-7 7
nl:best-gap|possessor|naked||	2-3 -9
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 12	8+ 10
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 9	8+ 8
nl:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -6
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 8	8+ 9
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 7
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 -7
nl:best-gap|sentence-before|according|gap|sentence-before||	8+ 8
nl:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 8
nl:best-gap|sentence-before|saying|gap|sentence-before||	4-7 10	8+ 8
nl:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 7
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	4-7 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 6
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 8
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 7	2-3 11	4-7 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 6	8+ 8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 9
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	8+ 12
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 6
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	4-7 16
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 7	2-3 -9	4-7 22
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 6
nl:best-gap|topic|naked||	4-7 -7	8+ 20
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 14
nl:best-intro|,|judging|2-4|	4-7 7
nl:best-intro|,|naked|5-10|	2-3 -7
nl:best-intro|,|naked|far|	2-3 -7	4-7 9
nl:best-intro|,|saying|1|	4-7 8
nl:best-intro|,|saying|2-4|	4-7 9
nl:best-intro|:|apposed|2-4|	8+ 7
nl:best-intro|:|naked|1|	4-7 12	8+ 8
nl:best-intro|:|naked|2-4|	2-3 8
nl:best-intro|:|saying|1|	4-7 19
nl:best-intro|:|saying|2-4|	2-3 7	8+ 13
nl:best-intro|:|saying|5-10|	8+ 7
nl:best-intro|:|saying|far|	8+ 6
nl:best-intro|adverb|according|2-4|	2-3 8
nl:best-intro|adverb|judging|2-4|	1 8	4-7 9
nl:best-intro|adverb|naked|2-4|	2-3 -6
nl:best-intro|adverb|naked|far|	2-3 -9
nl:best-intro|adverb|saying|5-10|	2-3 -9	4-7 10
nl:best-intro|auxiliary|direct|0|	4-7 9
nl:best-intro|auxiliary|naked|2-4|	1 -7	4-7 8
nl:best-intro|auxiliary|naked|5-10|	2-3 10
nl:best-intro|auxiliary|saying|5-10|	4-7 9
nl:best-intro|coordinator|naked|far|	1 -8
nl:best-intro|determiner|naked|2-4|	1 -18
nl:best-intro|determiner|naked|5-10|	1 -9	2-3 -11
nl:best-intro|determiner|saying|2-4|	1 -12	2-3 -6
nl:best-intro|determiner|saying|5-10|	1 -9
nl:best-intro|preposition|naked|2-4|	1 -12	2-3 8
nl:best-intro|preposition|naked|5-10|	1 6	2-3 -13
nl:best-intro|preposition|naked|far|	1 -9	2-3 -6
nl:best-intro|preposition|other|0|	1 -6
nl:best-intro|preposition|saying|1|	1 9	2-3 13	4-7 13
nl:best-intro|preposition|saying|2-4|	2-3 -10	4-7 8
nl:best-intro|preposition|saying|5-10|	1 -10	2-3 6
nl:best-intro|pronoun|judging|1|	2-3 9
nl:best-intro|pronoun|saying|1|	2-3 10
nl:best-intro|start|according|1|	4-7 8	8+ 8
nl:best-intro|start|judging|1|	4-7 6
nl:best-intro|start|naked|2-4|	8+ 8
nl:best-intro|start|naked|5-10|	4-7 8
nl:best-intro|start|naked|far|	2-3 7	4-7 13	8+ 9
nl:best-intro|start|saying|1|	2-3 7	4-7 13	8+ 6
nl:best-intro|start|saying|2-4|	4-7 10
nl:best-intro|start|saying|far|	4-7 7
nl:best-intro|stop|according|1|	4-7 13	8+ 13
nl:best-intro|stop|according|5-10|	8+ 7
nl:best-intro|stop|judging|1|	4-7 11	8+ 10
nl:best-intro|stop|naked|1|	8+ 10
nl:best-intro|stop|naked|2-4|	4-7 15	8+ 11
nl:best-intro|stop|naked|5-10|	2-3 10	4-7 17	8+ 10
nl:best-intro|stop|naked|far|	4-7 18	8+ 12
nl:best-intro|stop|other|1|	8+ 9
nl:best-intro|stop|saying|1|	1 9	2-3 23	4-7 33	8+ 11
nl:best-intro|stop|saying|5-10|	4-7 12
nl:best-intro|stop|saying|far|	4-7 7
nl:best-intro|subordinator|naked|2-4|	2-3 -6
nl:best-intro|subordinator|naked|5-10|	2-3 -8
nl:best-intro|that|saying|1|	1 -9
nl:best-intro|that|saying|2-4|	2-3 9
nl:best-intro|verb-judging|judging|0|	2-3 8	4-7 6
nl:best-intro|verb-saying|saying|0|	2-3 -8	4-7 10
nl:best-intro|word|according|1|	2-3 -7
nl:best-intro|word|according|2-4|	2-3 12	4-7 12
nl:best-intro|word|according|5-10|	1 -9	4-7 8
nl:best-intro|word|judging|5-10|	4-7 9
nl:best-intro|word|naked|2-4|	1 -13	4-7 10
nl:best-intro|word|naked|5-10|	2-3 9	4-7 -10
nl:best-intro|word|naked|far|	1 -15	2-3 -9
nl:best-intro|word|saying|1|	4-7 -7
nl:best-intro|word|saying|2-4|	4-7 17
nl:best-intro|word|saying|5-10|	4-7 12
nl:best-intro|word|saying|far|	1 -12
nl:best-intro|word|thinking|2-4|	4-7 6
nl:best-lead|lower|,|judging|	speaker-then-quote 6
nl:best-lead|lower|,|naked|	named-nearby 6
nl:best-lead|lower|,|saying|	speaker-then-quote 7	verb-then-speaker 14
nl:best-lead|lower|:|naked|	topic -7
nl:best-lead|lower|adverb|judging|	speaker-then-quote 11
nl:best-lead|lower|adverb|naked|	named-nearby -6
nl:best-lead|lower|adverb|saying|	sentence-before -9
nl:best-lead|lower|auxiliary|direct|	speaker-then-quote 7
nl:best-lead|lower|auxiliary|naked|	named-nearby 9	topic 11
nl:best-lead|lower|auxiliary|saying|	speaker-then-quote 9
nl:best-lead|lower|capital|judging|	speaker-then-quote 10
nl:best-lead|lower|capital|saying|	speaker-then-quote 8
nl:best-lead|lower|coordinator|naked|	topic -8
nl:best-lead|lower|determiner|according|	according-to 8
nl:best-lead|lower|determiner|judging|	speaker-then-quote 8
nl:best-lead|lower|determiner|naked|	named-nearby -13	topic -17
nl:best-lead|lower|determiner|saying|	speaker-then-quote -8	verb-then-speaker -8
nl:best-lead|lower|preposition|judging|	speaker-then-quote 10
nl:best-lead|lower|preposition|other|	quote-then-verb -6
nl:best-lead|lower|preposition|saying|	speaker-then-quote 7
nl:best-lead|lower|pronoun|saying|	speaker-then-quote 8
nl:best-lead|lower|subordinator|judging|	speaker-then-quote 8
nl:best-lead|lower|subordinator|naked|	topic -7
nl:best-lead|lower|subordinator|saying|	speaker-then-quote -7
nl:best-lead|lower|that|according|	according-to 9
nl:best-lead|lower|that|judging|	speaker-then-quote 8
nl:best-lead|lower|that|naked|	topic 6
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 12
nl:best-lead|lower|verb-saying|judging|	speaker-then-quote 7
nl:best-lead|lower|word|according|	according-to 10
nl:best-lead|lower|word|naked|	actor-nearby -8	topic 6
nl:best-lead|lower|word|saying|	quote-then-verb -8	sentence-before -10	verb-then-speaker 9
nl:best-lead|lower|word|thinking|	speaker-then-quote 6
nl:best-lead|upper|)|naked|	named-nearby 6
nl:best-lead|upper|,|naked|	actor-nearby -6	named-nearby -10	topic -9
nl:best-lead|upper|,|saying|	speaker-then-quote -6
nl:best-lead|upper|:|according|	according-to -6
nl:best-lead|upper|:|apposed|	speaker-then-quote 7
nl:best-lead|upper|:|judging|	speaker-then-quote 9
nl:best-lead|upper|:|naked|	colon 13	named-nearby 16
nl:best-lead|upper|:|saying|	quote-then-verb 11	sentence-before 9
nl:best-lead|upper|auxiliary|naked|	topic -7
nl:best-lead|upper|preposition|judging|	speaker-then-quote -6
nl:best-lead|upper|preposition|naked|	named-nearby -10	topic -8
nl:best-lead|upper|preposition|saying|	quote-then-verb -6	speaker-then-quote -6
nl:best-lead|upper|pronoun|saying|	verb-then-speaker -6
nl:best-lead|upper|start|according|	according-to 11
nl:best-lead|upper|start|judging|	quote-then-verb 6
nl:best-lead|upper|start|naked|	actor-nearby 15	named-nearby 8	topic 6
nl:best-lead|upper|start|other|	quote-then-verb 7
nl:best-lead|upper|start|saying|	paragraph-before 9	quote-then-speaker -8	quote-then-verb 12
nl:best-lead|upper|stop|according|	according-to 16
nl:best-lead|upper|stop|direct|	sentence-before -8
nl:best-lead|upper|stop|naked|	actor-nearby 8	named-before 16	named-nearby 13	topic 11
nl:best-lead|upper|stop|other|	quote-then-verb 10
nl:best-lead|upper|stop|saying|	quote-then-verb 28	sentence-before 14
nl:best-lead|upper|subordinator|naked|	actor-nearby -7	topic -8
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -10
nl:best-lead|upper|word|according|	according-to -8
nl:best-lead|upper|word|judging|	speaker-then-quote -9
nl:best-lead|upper|word|naked|	actor-nearby -10	named-nearby -9	topic -9
nl:best-lead|upper|word|saying|	quote-then-verb -9	sentence-before -9	speaker-then-quote -8
nl:best-lemma|	achten 9	afdoen 7	antwoorden 12	appen 11	bekennen 9	benadrukken 12	beslissen 8	bevestigen -8	blijven 7	concluderen -6	constateren 8	corrigeren 8	fluisteren 7	foeteren 8	getuigen 10	geven 12	grijnzen 9	heten -16	houden -9	informeren 6	klinken 7	lachen 8	mailen 7	melden 10	noemen 12	oordelen 9	opmerken 10	overwegen 6	peinzen 6	pleiten 11	prijzen 9	reageren 10	rekenen 12	roepen 15	schamperen 7	schetsen 6	sluiten 6	sneren 10	sommen 9	staan -11	stamelen 6	stellen -6	tonen 12	trekken -7	unlisted 7	vatten 9	vervolgen 7	verzekeren 11	voegen 12	waarschuwen 14	weigeren 10	wijzen 8	zuchten 9	zweren 11
nl:best-lemma|achten|speaker-then-quote|	2-4 8
nl:best-lemma|afdoen|speaker-then-quote|	1 7
nl:best-lemma|antwoorden|quote-then-verb|	1 13
nl:best-lemma|appen|quote-then-verb|	1 11
nl:best-lemma|bekennen|quote-then-verb|	1 8
nl:best-lemma|benadrukken|speaker-then-quote|	2-4 7
nl:best-lemma|concluderen|quote-then-verb|	1 11
nl:best-lemma|constateren|quote-then-verb|	1 8
nl:best-lemma|erkennen|quote-then-verb|	1 9
nl:best-lemma|erkennen|speaker-then-quote|	2-4 8
nl:best-lemma|fluisteren|quote-then-verb|	1 7
nl:best-lemma|foeteren|quote-then-verb|	1 8
nl:best-lemma|getuigen|quote-then-verb|	1 8
nl:best-lemma|geven|quote-then-verb|	1 7
nl:best-lemma|grappen|quote-then-verb|	1 10
nl:best-lemma|grijnzen|quote-then-verb|	1 9
nl:best-lemma|grinniken|quote-then-verb|	1 7
nl:best-lemma|hekelen|speaker-then-quote|	2-4 -6
nl:best-lemma|herinneren|quote-then-verb|	1 10
nl:best-lemma|heten|speaker-then-quote|	0 -7	1 -7	2-4 -10
nl:best-lemma|heten|verb-then-speaker|	0 -6
nl:best-lemma|klinken|quote-then-verb|	1 7
nl:best-lemma|laten|quote-then-verb|	1 9
nl:best-lemma|laten|speaker-then-quote|	2-4 11	5-10 -6
nl:best-lemma|laten|verb-then-speaker|	2-4 8
nl:best-lemma|leggen|quote-then-verb|	1 12
nl:best-lemma|luiden|quote-then-verb|	1 13
nl:best-lemma|mailen|quote-then-verb|	1 7
nl:best-lemma|melden|quote-then-verb|	1 6
nl:best-lemma|noemen|speaker-then-quote|	1 7	2-4 8	5-10 9
nl:best-lemma|none|according-to|	0 9	1 10	2-4 8
nl:best-lemma|none|actor-nearby|	1 6	2-4 7	far -7
nl:best-lemma|none|colon|	1 14
nl:best-lemma|none|named-before|	2-4 9	far 13
nl:best-lemma|none|named-nearby|	2-4 9	5-10 11
nl:best-lemma|none|sentence-before|	2-4 -7	5-10 -6	far -9
nl:best-lemma|none|speaker-then-quote|	0 7	2-4 9	5-10 -7
nl:best-lemma|none|topic|	far -10
nl:best-lemma|oordelen|quote-then-verb|	1 6
nl:best-lemma|opmerken|quote-then-verb|	1 7
nl:best-lemma|reageren|quote-then-verb|	1 13
nl:best-lemma|reageren|speaker-then-quote|	2-4 8
nl:best-lemma|rekenen|quote-then-verb|	1 10
nl:best-lemma|roepen|quote-then-verb|	1 11
nl:best-lemma|schamperen|quote-then-verb|	1 7
nl:best-lemma|schetsen|quote-then-verb|	1 6
nl:best-lemma|schrijven|quote-then-verb|	1 8
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -11	5-10 7
nl:best-lemma|sneren|quote-then-verb|	1 10
nl:best-lemma|spreken|quote-then-verb|	1 7
nl:best-lemma|spreken|sentence-before|	far -6
nl:best-lemma|spreken|speaker-then-quote|	1 16
nl:best-lemma|staan|sentence-before|	5-10 7
nl:best-lemma|staan|speaker-then-quote|	0 -7	5-10 -8
nl:best-lemma|stellen|quote-then-verb|	1 12
nl:best-lemma|stellen|speaker-then-quote|	5-10 -7
nl:best-lemma|tonen|speaker-then-quote|	1 10
nl:best-lemma|unlisted|quote-then-verb|	0 -6	1 9
nl:best-lemma|vatten|quote-then-verb|	1 10	2-4 7
nl:best-lemma|verklaren|quote-then-verb|	1 12
nl:best-lemma|vertellen|quote-then-verb|	1 12
nl:best-lemma|vertellen|sentence-before|	1 6
nl:best-lemma|vervolgen|quote-then-verb|	1 7
nl:best-lemma|verzekeren|quote-then-verb|	1 11
nl:best-lemma|vinden|quote-then-verb|	1 8
nl:best-lemma|vinden|speaker-then-quote|	1 10
nl:best-lemma|voegen|quote-then-verb|	1 10
nl:best-lemma|waarschuwen|quote-then-verb|	1 11
nl:best-lemma|zeggen|quote-then-verb|	1 6
nl:best-lemma|zeggen|sentence-before|	1 7
nl:best-lemma|zeggen|verb-then-speaker|	1 8	2-4 10	5-10 -7
nl:best-lemma|zuchten|quote-then-verb|	1 8
nl:best-lemma|zweren|quote-then-verb|	1 11
nl:best-near|according-to|according|	0 9	1 10	2-4 8
nl:best-near|according|0|	2-3 8	4-7 7
nl:best-near|according|1|	2-3 6	4-7 14	8+ 12
nl:best-near|according|2-4|	2-3 9	4-7 13
nl:best-near|according|5-10|	1 -12	4-7 13	8+ 9
nl:best-near|actor-nearby|naked|	1 6	2-4 7	far -7
nl:best-near|apposed|2-4|	8+ 7
nl:best-near|colon|naked|	1 14
nl:best-near|direct|0|	4-7 9
nl:best-near|direct|2-4|	4-7 -6
nl:best-near|judging|0|	2-3 8	4-7 6
nl:best-near|judging|1|	1 7	2-3 8	4-7 14	8+ 7
nl:best-near|judging|2-4|	1 -6	8+ 7
nl:best-near|judging|5-10|	4-7 -7
nl:best-near|naked|1|	1 -9	4-7 16	8+ 11
nl:best-near|naked|2-4|	1 -6	2-3 10	8+ 14
nl:best-near|naked|5-10|	1 6	2-3 6
nl:best-near|naked|far|	2-3 -14
nl:best-near|named-before|naked|	2-4 9	far 13
nl:best-near|named-nearby|naked|	2-4 9	5-10 11
nl:best-near|other|0|	1 -6
nl:best-near|other|1|	4-7 9	8+ 8
nl:best-near|paragraph-before|saying|	far 9
nl:best-near|quote-then-speaker|saying|	1 -8
nl:best-near|quote-then-verb|judging|	1 6
nl:best-near|quote-then-verb|other|	0 -6	1 9
nl:best-near|quote-then-verb|saying|	0 -8	5-10 -6
nl:best-near|saying|0|	2-3 -11
nl:best-near|saying|1|	2-3 12	4-7 13	8+ 9
nl:best-near|saying|2-4|	8+ 17
nl:best-near|saying|5-10|	1 -7	2-3 -6	4-7 7	8+ 7
nl:best-near|saying|far|	1 -14	4-7 8
nl:best-near|sentence-after|saying|	0 7
nl:best-near|sentence-before|according|	5-10 -6
nl:best-near|sentence-before|direct|	2-4 -8	far -9
nl:best-near|sentence-before|saying|	1 12
nl:best-near|speaker-then-quote|apposed|	2-4 8
nl:best-near|speaker-then-quote|direct|	0 7
nl:best-near|speaker-then-quote|judging|	0 12	1 15	5-10 8
nl:best-near|speaker-then-quote|saying|	0 -6	1 17	2-4 -6
nl:best-near|thinking|2-4|	4-7 6
nl:best-near|topic|naked|	far -10
nl:best-near|verb-then-speaker|saying|	0 -6	1 6	2-4 7
nl:best-order|according|according|0|	2-3 8	4-7 7
nl:best-order|according|according|1|	2-3 6	4-7 14	8+ 12
nl:best-order|according|according|2-4|	2-3 9	4-7 13
nl:best-order|according|according|5-10|	1 -12	4-7 13	8+ 9
nl:best-order|apposed|apposed|2-4|	8+ 7
nl:best-order|apposed|judging|2-4|	1 8	2-3 7	4-7 10
nl:best-order|direct|direct|0|	4-7 9
nl:best-order|direct|direct|2-4|	4-7 -6
nl:best-order|direct|judging|0|	2-3 8	4-7 6
nl:best-order|direct|judging|1|	1 7	2-3 9	4-7 9
nl:best-order|direct|judging|2-4|	8+ 7
nl:best-order|direct|saying|0|	2-3 -8	4-7 8
nl:best-order|direct|saying|1|	2-3 18	4-7 18
nl:best-order|direct|saying|2-4|	2-3 -9	8+ 15
nl:best-order|direct|saying|5-10|	1 -15	8+ 7
nl:best-order|direct|saying|far|	1 -10	4-7 7
nl:best-order|inverted|judging|1|	4-7 12	8+ 10
nl:best-order|inverted|other|0|	1 -6
nl:best-order|inverted|other|1|	4-7 9	8+ 8
nl:best-order|inverted|saying|0|	2-3 -6
nl:best-order|inverted|saying|1|	4-7 9	8+ 9
nl:best-order|inverted|saying|2-4|	2-3 10	8+ 6
nl:best-order|inverted|saying|5-10|	1 -10	2-3 -8	4-7 17
nl:best-order|inverted|saying|far|	1 -9
nl:best-order|naked|naked|1|	1 -9	4-7 16	8+ 11
nl:best-order|naked|naked|2-4|	1 -6	2-3 10	8+ 14
nl:best-order|naked|naked|5-10|	1 6	2-3 6
nl:best-order|naked|naked|far|	2-3 -14
nl:best-order|shared|judging|2-4|	4-7 7
nl:best-phrase|name|	according 6	apposed 8	judging 7	shared 6
nl:best-phrase|noun|	according 10	direct -10	judging -6
nl:best-phrase|pronoun|	judging 8	other 8
nl:best-score|	-1 -9	-2 -7	-4 7	0 -8	3 17	4 13	6 14	7 7
nl:best-score|-1|	1 -9	4-7 -11	8+ 12
nl:best-score|-2|	2-3 -7	8+ 7
nl:best-score|-3|	1 -6
nl:best-score|-4|	4-7 8
nl:best-score|0|	2-3 -8
nl:best-score|1|	1 7
nl:best-score|2|	1 -9	4-7 20	8+ 15
nl:best-score|3|	2-3 16	4-7 35	8+ 13
nl:best-score|4|	1 6	2-3 7	4-7 29	8+ 9
nl:best-score|5|	2-3 6	8+ 8
nl:best-score|6|	4-7 11	8+ 10
nl:best|according-to|according|	2-3 10	4-7 23	8+ 14
nl:best|actor-nearby|naked|	1 8	2-3 -8
nl:best|colon|naked|	4-7 11	8+ 10
nl:best|named-before|naked|	4-7 15
nl:best|named-nearby|naked|	2-3 9	4-7 22	8+ 14
nl:best|paragraph-before|saying|	4-7 7
nl:best|possessor|naked|	2-3 -9
nl:best|quote-then-speaker|direct|	1 -8
nl:best|quote-then-speaker|saying|	1 -9	2-3 -7
nl:best|quote-then-verb|judging|	4-7 -6	8+ 10
nl:best|quote-then-verb|other|	4-7 9	8+ 8
nl:best|quote-then-verb|saying|	4-7 8	8+ 9
nl:best|sentence-before|according|	8+ 8
nl:best|sentence-before|saying|	1 -13	4-7 17
nl:best|speaker-then-quote|apposed|	8+ 7
nl:best|speaker-then-quote|direct|	2-3 -8	4-7 10
nl:best|speaker-then-quote|judging|	2-3 8	8+ 8
nl:best|speaker-then-quote|saying|	2-3 -7	4-7 8	8+ 16
nl:best|speaker-then-quote|thinking|	4-7 6
nl:best|topic|naked|	4-7 -7	8+ 20
nl:best|verb-then-speaker|saying|	8+ 6
nl:case-follow|all-one|,coordinator|	none -6
nl:case-follow|all-one|,determiner|	none -10
nl:case-follow|all-one|,word|	none 6
nl:case-follow|all-one|;|	none -6
nl:case-follow|all-one|adverb|	none -7
nl:case-follow|all-one|auxiliary|	none -10
nl:case-follow|all-one|capital|	. 9
nl:case-follow|all-one|end|	. 9
nl:case-follow|all-one|preposition|	none -6
nl:case-follow|all-one|stop|	none -17
nl:case-follow|all-one|verb-saying|	none -8
nl:case-follow|all-one|word|	none -10
nl:case-follow|all|,word|	none -8
nl:case-follow|all|stop|	none -7
nl:case-follow|all|verb-saying|	none -6
nl:case-follow|all|word|	none -7
nl:case-follow|first|,verb-judging|	none 16
nl:case-follow|first|,verb-saying|	? 8
nl:case-follow|first|,verb-thinking|	? 8	none 10
nl:case-follow|first|,word|	none 10
nl:case-follow|first|:|	none 10
nl:case-follow|first|auxiliary|	. 8
nl:case-follow|first|capital|	. 17	? 10
nl:case-follow|first|coordinator|	none -6
nl:case-follow|first|determiner|	. 15
nl:case-follow|first|end|	. 26	? 9
nl:case-follow|first|preposition|	. 7	none -7
nl:case-follow|first|stop|	none -23
nl:case-follow|first|that|	. 9
nl:case-follow|first|word|	none -7
nl:case-follow|most|,verb-saying|	none 7
nl:case-follow|none|,preposition|	none -9
nl:case-follow|none|,word|	none -8
nl:case-follow|none|:|	none 8
nl:case-follow|none|auxiliary|	none 12
nl:case-follow|none|capital|	. 6
nl:case-follow|none|determiner|	. 6	none -8
nl:case-follow|none|end|	. 9	none 11
nl:case-follow|none|preposition|	none 6
nl:case-follow|none|stop|	none 7
nl:case-follow|none|that|	none 10
nl:case-follow|some|stop|	none 12
nl:case-follow|titled|end|	none 7
nl:case-intro|all-one|	, -11	: 9	adverb -7	auxiliary -7	preposition -8	stop 13	subordinator -8	verb-saying -11	word -16
nl:case-intro|all|	word -7
nl:case-intro|first|	) 6	, -7	auxiliary -9	preposition -13	pronoun -6	quote 9	start 21	word -10
nl:case-intro|most|	stop 7
nl:case-intro|none|	, 16	: -7	capital 6	determiner -6	that 6	verb-judging 12	verb-saying 6	word 11
nl:case-intro|some|	, 7
nl:case-intro|titled|	: 7
nl:case|all-one|	2 -10	3 6	4-5 -8
nl:case|first|	10+ 11	3 -13
nl:case|none|	10+ 11	3 12	4-5 6	6-9 29
nl:case|some|	6-9 13
nl:case|titled|	4-5 6	6-9 6
nl:chain-on|coordinator|	1 -12	2-3 -8
nl:chain-on|far|	4-7 7	8+ 19
nl:chain-on|none|	4-7 -6
nl:chain-on|stop|	2-3 -6	4-7 11
nl:chain-on|word stop|	1 -8
nl:chain|coordinator|	1 -7	2-3 -9
nl:chain|none|	8+ 12
nl:clause|false|false|	none 9
nl:clause|false|true|	none 21	titled 6
nl:clause|true|false|	all-one -9
nl:clause|true|true|	all-one 7	none 15	some 6
nl:echo|all|1|	false -8
nl:echo|all|2-3|	false 7
nl:echo|all|4-7|	true 13
nl:echo|all|false|	2-3 6	4-7 15
nl:echo|all|	first 6
nl:echo|all|true|	1 -17
nl:echo|half|4-7|	false 6	true 12
nl:echo|half|	false 10	first 11	none 8	true 12
nl:echo|half|false|	4-7 9
nl:echo|none|4-7|	true -7
nl:echo|none|	first -12	none 11	titled 8	true -6
nl:echo|some|4-7|	false 10	true 8
nl:echo|some|8+|	false 8
nl:echo|some|	false 10	first 7	none 11	true 8
nl:echo|some|false|	4-7 12	8+ 8
nl:ending|	! 9	. 37	? 10	none -11
nl:family|"|	1 9
nl:family|'|	4-7 9	8+ 9
nl:family|,|	4-7 18	8+ 11
nl:family|«|	2-3 -6	4-7 9	8+ 10
nl:family|‘|	1 -8	8+ 18
nl:family|’|	4-7 10
nl:family|“|	8+ 17
nl:family|„|	1 6	4-7 19	8+ 9
nl:follow|	,auxiliary -6	,coordinator -7	,determiner -9	,preposition -10	,verb-judging 12	,verb-thinking 13	: 7	adverb -9	auxiliary 9	capital 19	end 17	pronoun -6	quote 11	stop -12	that 11	verb-judging -6
nl:gov|achten|2-3|	2-3 6
nl:gov|achten|	none 8
nl:gov|achten|past|	none 9
nl:gov|afdoen|	als 7
nl:gov|afdoen|past|	auxiliary 7
nl:gov|antwoorden|	dat 8
nl:gov|antwoorden|past|	none 8
nl:gov|beloven|	none -8
nl:gov|benadrukken|	dat 7
nl:gov|benadrukken|past|	none 9
nl:gov|bevestigen|past|	none -8
nl:gov|blijven|	none 6
nl:gov|concluderen|past|	none -7
nl:gov|erkennen|2-3|	2-3 7
nl:gov|erkennen|	dat 10
nl:gov|geven|	op 8
nl:gov|geven|past|	none 8
nl:gov|head|	bond 8	buurvrouw 9	coalitie 10	dossier -6	gang -10	hij 7	kranten -6	name -13	neef -6	person 9	place 9	project -6	rechtbank 7	verklaring 9	woordvoerster -7	zij -7
nl:gov|head|kranten|	heten -6
nl:gov|head|name|	vinden -11
nl:gov|head|neef|	vinden -6
nl:gov|head|none|	staan -6
nl:gov|head|organisation|	bevestigen -7	laten -8	noemen 8	reageren 11	spreken 11	stellen -9	vinden 8	wijzen 6
nl:gov|head|person|	achten 8	erkennen 7	hekelen 6	houden -6	laten -6	noemen 16	rekenen 7	spreken 9	vinden 14
nl:gov|head|project|	heten -6
nl:gov|head|woordvoerder|	zeggen 9
nl:gov|heten|0|	1 -10
nl:gov|heten|2-3|	2-3 -11
nl:gov|heten|4-7|	1 -9
nl:gov|heten|	none -18
nl:gov|heten|past|	none -21
nl:gov|houden|2-3|	8+ 6
nl:gov|houden|	none 7	op 8
nl:gov|judging|0|false|false|	none 9
nl:gov|judging|1|false|false|	none 13
nl:gov|judging|1|true|false|	none 8
nl:gov|judging|2-3|false|false|	none -6
nl:gov|judging|2-3|true|false|	all -6	all-one -12	none 11
nl:gov|judging|4-7|false|false|	none 11
nl:gov|judging|4-7|true|false|	none 9
nl:gov|judging|8+|true|false|	none 9
nl:gov|judging|als|false|	false 8
nl:gov|judging|als|	none 8
nl:gov|judging|dat|2-3|	2-3 10	4-7 6
nl:gov|judging|dat|false|	false 9
nl:gov|judging|dat|	none 13
nl:gov|judging|dat|true|	false 11
nl:gov|judging|in|4-7|	4-7 6
nl:gov|judging|in|false|	false 6
nl:gov|judging|in|	none 8
nl:gov|judging|in|true|	false 6
nl:gov|judging|met|	first -6
nl:gov|judging|none|0|	2-3 8	4-7 6
nl:gov|judging|none|1|	2-3 9	4-7 8
nl:gov|judging|none|2-3|	8+ 6
nl:gov|judging|none|4-7|	8+ 7
nl:gov|judging|none|	all -6	all-one -14	first 10	none 9
nl:gov|judging|none|false|	false 7
nl:gov|judging|none|true|	false 7
nl:gov|judging|op|false|	false 9
nl:gov|judging|op|	none 10
nl:gov|judging|van|	none 6
nl:gov|judging|volgens|8+|	4-7 7
nl:gov|judging|volgens|	none 8
nl:gov|judging|volgens|true|	false 7
nl:gov|knikken|1|	4-7 11
nl:gov|knikken|	none 11
nl:gov|knikken|past|	none 11
nl:gov|laten|4-7|	4-7 14
nl:gov|laten|	none 17
nl:gov|noemen|1|	2-3 7	4-7 6
nl:gov|noemen|2-3|	1 7	2-3 9
nl:gov|noemen|4-7|	1 9
nl:gov|noemen|	dat 9	in 7	none 7
nl:gov|noemen|past|	none 14
nl:gov|none|2-3|	first -7	none 9
nl:gov|none|4-7|	all-one -8	none 16
nl:gov|none|8+|	none 15
nl:gov|none|false|true|	1 -10	4-7 14	8+ 12
nl:gov|none|true|false|	1 -7
nl:gov|none|true|true|	2-3 -12
nl:gov|pleiten|past|	none -7
nl:gov|pleiten|	voor -6
nl:gov|prijzen|	none 8
nl:gov|prijzen|past|	none 8
nl:gov|reageren|	none 11
nl:gov|reageren|past|	none 9
nl:gov|rekenen|2-3|	8+ 6
nl:gov|rekenen|past|	none 9
nl:gov|rekenen|	voor 6
nl:gov|roepen|2-3|	4-7 7
nl:gov|roepen|	none 8
nl:gov|roepen|past|	none 8
nl:gov|saying|0|false|false|	all-one -11
nl:gov|saying|1|false|false|	first 11	none 11
nl:gov|saying|1|false|true|	none 7
nl:gov|saying|2-3|false|false|	none -7
nl:gov|saying|2-3|false|true|	first 8
nl:gov|saying|2-3|true|true|	none 6
nl:gov|saying|4-7|true|false|	all -8
nl:gov|saying|4-7|true|true|	none -10
nl:gov|saying|8+|false|false|	none 12
nl:gov|saying|8+|false|true|	none 7
nl:gov|saying|8+|true|false|	all-one -8	none 8
nl:gov|saying|aan|false|	false 8
nl:gov|saying|aan|	first 8
nl:gov|saying|als|4-7|	2-3 -7
nl:gov|saying|als|false|	false -7
nl:gov|saying|bij|4-7|	2-3 -6
nl:gov|saying|bij|	first -7	none -6
nl:gov|saying|dat|1|	1 -9
nl:gov|saying|dat|2-3|	1 11	2-3 6	4-7 15
nl:gov|saying|dat|4-7|	1 -7	2-3 16	4-7 12	8+ 7
nl:gov|saying|dat|8+|	2-3 13	8+ 7
nl:gov|saying|dat|	first 8	none 15
nl:gov|saying|dat|true|	false 15
nl:gov|saying|in|	all-one -7
nl:gov|saying|in|true|	false -12
nl:gov|saying|met|8+|	1 -7
nl:gov|saying|met|	all-one -7	none -10
nl:gov|saying|met|true|	false -11
nl:gov|saying|none|0|	4-7 12
nl:gov|saying|none|1|	2-3 -6	4-7 11
nl:gov|saying|none|2-3|	1 -11	2-3 -12	8+ 14
nl:gov|saying|none|4-7|	2-3 -8	8+ 7
nl:gov|saying|none|false|	true 7
nl:gov|saying|none|	none -11
nl:gov|saying|none|true|	false -18
nl:gov|saying|onder|4-7|	2-3 -7
nl:gov|saying|onder|	first -7
nl:gov|saying|onder|true|	false -9
nl:gov|saying|op|false|	false 7
nl:gov|saying|op|	first 8
nl:gov|saying|tegen|false|	false 6
nl:gov|saying|tegen|	first 6
nl:gov|saying|van|1|	1 12	2-3 17	4-7 12
nl:gov|saying|van|2-3|	4-7 8
nl:gov|saying|van|4-7|	2-3 -6	8+ 6
nl:gov|saying|van|8+|	2-3 6
nl:gov|saying|van|false|	false 7	true 7
nl:gov|saying|van|	none 10
nl:gov|saying|voor|1|	2-3 10
nl:gov|saying|voor|2-3|	8+ 6
nl:gov|saying|voor|false|	false -6
nl:gov|schrijven|4-7|	1 -11	2-3 7	4-7 7
nl:gov|schrijven|8+|	2-3 6
nl:gov|spreken|1|	2-3 17	4-7 12
nl:gov|spreken|2-3|	4-7 12	8+ 7
nl:gov|spreken|past|	none 6
nl:gov|spreken|	van 7
nl:gov|staan|0|	1 -7
nl:gov|staan|1|	2-3 -8
nl:gov|staan|2-3|	2-3 7
nl:gov|staan|4-7|	2-3 -7
nl:gov|staan|8+|	4-7 -6
nl:gov|staan|	als -7	none -14
nl:gov|staan|past|	er -6	none -12
nl:gov|stellen|4-7|	2-3 -9
nl:gov|stellen|past|	none -8
nl:gov|subject|hij|saying|	2-3 8
nl:gov|subject|name|judging|	2-3 -10
nl:gov|subject|name|judging|past|	1 -9	2-3 -7	4-7 10
nl:gov|subject|name|saying|	1 11	4-7 -6	8+ 7
nl:gov|subject|name|saying|past|	4-7 16
nl:gov|subject|none|thinking|past|	1 -7	8+ 8
nl:gov|subject|noun|judging|	0 10	4-7 8
nl:gov|subject|noun|judging|past|	2-3 11	8+ 7
nl:gov|subject|noun|saying|	1 8
nl:gov|subject|noun|saying|past|	8+ 12
nl:gov|subject|noun|thinking|	2-3 8
nl:gov|subject|noun|thinking|past|	4-7 8
nl:gov|subject|organisation|judging|	0 6	2-3 12
nl:gov|subject|organisation|judging|past|	1 8	2-3 8	4-7 9
nl:gov|subject|organisation|saying|	1 13	2-3 -6
nl:gov|subject|organisation|saying|past|	2-3 -11	4-7 14	8+ 12
nl:gov|subject|person|judging|	1 6	4-7 11	8+ 6
nl:gov|subject|person|judging|past|	2-3 14	4-7 13	8+ 7
nl:gov|subject|person|saying|	0 6	1 6	4-7 8
nl:gov|subject|person|saying|past|	4-7 21	8+ 10
nl:gov|subject|place|saying|	1 9
nl:gov|subject|place|saying|past|	2-3 6
nl:gov|subject|ze|judging|	1 9
nl:gov|subject|ze|saying|	2-3 8
nl:gov|subject|ze|saying|past|	1 6	2-3 -6	4-7 8
nl:gov|subject|zij|saying|past|	2-3 -6
nl:gov|thinking|dat|2-3|	4-7 6
nl:gov|thinking|dat|	none 7
nl:gov|thinking|dat|true|	false 6
nl:gov|thinking|none|false|	false 7
nl:gov|tonen|1|	2-3 10
nl:gov|tonen|2-3|	8+ 6
nl:gov|tonen|	none 12
nl:gov|tonen|past|	none 12
nl:gov|vertellen|4-7|	4-7 8
nl:gov|vertellen|past|	none 8
nl:gov|vinden|1|	2-3 9
nl:gov|vinden|2-3|	4-7 10
nl:gov|vinden|4-7|	4-7 7
nl:gov|vinden|	dat 10
nl:gov|vinden|past|	daarentegen 9
nl:gov|waarschuwen|past|	none 13
nl:gov|wijzen|	none 6
nl:gov|wijzen|past|	none 9
nl:gov|zeggen|2-3|	8+ 7
nl:gov|zeggen|4-7|	4-7 10
nl:gov|zeggen|8+|	4-7 8
nl:gov|zeggen|	dat 12	met -7	van 6
nl:gov|zien|4-7|	4-7 7
nl:gov|zien|	none 9
nl:gov|zien|past|	none 10
nl:headline|true|	8+ 7
nl:head|,|	4-7 11
nl:head|plain|	: 6	all-one -7	none 8	preposition -10	verb-judging 10	verb-saying 6
nl:head|plain|all-one|	1 -10
nl:head|plain|first|	8+ 6
nl:head|plain|none|	1 6	4-7 11
nl:head|plain|word|	1 -8
nl:head|titled|	: 7	first 7
nl:head|titled|end|	4-7 7
nl:head|titled|first|	4-7 7
nl:head|‘|	4-7 13
nl:head|“|	2-3 6	8+ 6
nl:in-noun|false|false|2-3|	first -7	some -7
nl:in-noun|false|false|4-7|	none 8	titled 7
nl:in-noun|false|false|8+|	none 13
nl:in-noun|false|true|1|	none -9
nl:in-noun|false|true|2-3|	all-one 6	none 14
nl:in-noun|false|true|4-7|	first 16	none 7
nl:in-noun|false|true|8+|	first 13
nl:in-noun|true|false|1|	all-one -15
nl:in-noun|true|false|2-3|	all -7	all-one -11	first -11	none 8
nl:in-noun|true|false|4-7|	all -6	all-one -7	first -8	none 12
nl:in-noun|true|false|8+|	none 11
nl:in-noun|true|true|2-3|	all -6	all-one -6	first -7	none -9
nl:in-noun|true|true|4-7|	none 9
nl:intro-follow|)|end|	8+ 6
nl:intro-follow|,|,auxiliary|	2-3 -6
nl:intro-follow|,|,word|	2-3 -7
nl:intro-follow|,|capital|	4-7 6
nl:intro-follow|,|end|	2-3 8	4-7 9
nl:intro-follow|,|stop|	4-7 12	8+ 7
nl:intro-follow|:|,verb-saying|	4-7 11
nl:intro-follow|:|capital|	4-7 14	8+ 12
nl:intro-follow|:|determiner|	4-7 12	8+ 15
nl:intro-follow|:|end|	2-3 18	4-7 11	8+ 17
nl:intro-follow|:|stop|	2-3 -17	4-7 -10	8+ -8
nl:intro-follow|adverb|,preposition|	2-3 -7
nl:intro-follow|adverb|stop|	1 8	2-3 -10	4-7 11	8+ 6
nl:intro-follow|auxiliary|stop|	1 -8	2-3 10	4-7 14
nl:intro-follow|capital|stop|	2-3 7
nl:intro-follow|coordinator|stop|	1 -8	2-3 -9	4-7 9
nl:intro-follow|determiner|,preposition|	2-3 -6
nl:intro-follow|determiner|auxiliary|	1 -8
nl:intro-follow|determiner|preposition|	1 -12
nl:intro-follow|determiner|stop|	1 6	2-3 -14	4-7 12
nl:intro-follow|determiner|word|	1 -14	2-3 -9
nl:intro-follow|preposition|,determiner|	1 -6
nl:intro-follow|preposition|coordinator|	1 -10
nl:intro-follow|preposition|preposition|	2-3 -9
nl:intro-follow|preposition|stop|	1 13	8+ 7
nl:intro-follow|preposition|word|	1 -10	2-3 6
nl:intro-follow|pronoun|auxiliary|	4-7 8
nl:intro-follow|pronoun|stop|	2-3 10
nl:intro-follow|start|,verb-judging|	4-7 6
nl:intro-follow|start|,verb-saying|	2-3 7	4-7 14	8+ 8
nl:intro-follow|start|,word|	4-7 10	8+ 7
nl:intro-follow|start|:|	4-7 9
nl:intro-follow|start|auxiliary|	1 -12
nl:intro-follow|start|end|	2-3 8	4-7 11
nl:intro-follow|start|preposition|	4-7 9
nl:intro-follow|stop|,verb-judging|	4-7 14	8+ 11
nl:intro-follow|stop|,verb-saying|	1 9	2-3 22	8+ 11
nl:intro-follow|stop|,verb-thinking|	4-7 11	8+ 10
nl:intro-follow|stop|,word|	2-3 9	4-7 14	8+ 14
nl:intro-follow|stop|auxiliary|	8+ 8
nl:intro-follow|stop|capital|	2-3 8	4-7 12	8+ 6
nl:intro-follow|stop|determiner|	4-7 10	8+ 11
nl:intro-follow|stop|end|	1 8	2-3 9	4-7 17
nl:intro-follow|stop|preposition|	8+ 11
nl:intro-follow|subordinator|,verb-saying|	2-3 -6
nl:intro-follow|subordinator|stop|	4-7 6
nl:intro-follow|that|stop|	2-3 8	4-7 6
nl:intro-follow|verb-saying|stop|	1 -11	4-7 11
nl:intro-follow|word|,coordinator|	2-3 -8
nl:intro-follow|word|,verb-saying|	4-7 -8
nl:intro-follow|word|adverb|	2-3 -11
nl:intro-follow|word|auxiliary|	1 7	2-3 10	4-7 12
nl:intro-follow|word|preposition|	2-3 6
nl:intro-follow|word|stop|	1 -7	8+ 8
nl:intro-follow|word|verb-judging|	1 -12
nl:intro-follow|word|verb-saying|	2-3 8
nl:intro-follow|word|word|	2-3 -9	4-7 9
nl:intro|	) 6	capital 6	coordinator -6	preposition -6	pronoun -6	quote 9	start 11	stop 7	verb-judging 12
nl:in|first|=aan|	4-7 7
nl:in|first|=als|	4-7 13	8+ 9	first 13
nl:in|first|=bij|	8+ 7	first 7
nl:in|first|=dat|	2-3 9	4-7 14	8+ 11	first 14	none 9
nl:in|first|=de|	2-3 -19	4-7 -6	8+ 10	all -6	all-one -11	none -9
nl:in|first|=die|	2-3 7	4-7 11	8+ 11	first 15	none 10
nl:in|first|=dit|	8+ 8	first 6
nl:in|first|=drie|	first 7
nl:in|first|=een|	2-3 10	4-7 14	8+ 15	none 14
nl:in|first|=elke|	8+ 6	first 6
nl:in|first|=en|	4-7 10	first 9	none 6
nl:in|first|=geen|	2-3 10	4-7 7	none 13
nl:in|first|=het|	2-3 -11	4-7 -9	8+ 10	all-one -9	none -7
nl:in|first|=hij|	4-7 10	8+ 9	first 11	titled 7
nl:in|first|=ik|	2-3 11	4-7 6	8+ 10	none 12
nl:in|first|=in|	4-7 9	8+ 7	first 9
nl:in|first|=maar|	4-7 8	8+ 6	first 13	none 8
nl:in|first|=met|	4-7 15	8+ 6	first 12
nl:in|first|=mijn|	4-7 16	8+ 9	first 8
nl:in|first|=na|	8+ 10	first 7
nl:in|first|=niet|	2-3 10	4-7 18	none 14
nl:in|first|=omdat|	8+ 12	first 12
nl:in|first|=om|	none 10
nl:in|first|=onze|	first 7
nl:in|first|=op|	2-3 8	4-7 9	first 7	none 9
nl:in|first|=toen|	4-7 8	first 7
nl:in|first|=tot|	8+ 8	first 8
nl:in|first|=twee|	2-3 8	4-7 7	first 9
nl:in|first|=uit|	2-3 6
nl:in|first|=van|	4-7 11	first 6
nl:in|first|=voor|	8+ 8	none 8
nl:in|first|=we|	4-7 10	8+ 7	first 10
nl:in|first|=wij|	2-3 -7	4-7 18	8+ 9
nl:in|first|=ze|	4-7 10	8+ 10	first 12
nl:in|first|=zij|	first 7
nl:in|first|=zonder|	8+ 6	first 6
nl:in|first|adverb|	8+ 9	none 12
nl:in|first|capital|	4-7 -7	first -10
nl:in|first|number|	1 -9	all-one -7
nl:in|first|verb|	4-7 14	none 8
nl:in|first|word|	4-7 8	8+ 13
nl:in|functions|0|2-3|	none 6
nl:in|functions|0|4-7|	none 6
nl:in|functions|1|2-3|	all -8	first -10	none 6
nl:in|functions|1|4-7|	first 8	titled 6
nl:in|functions|1|8+|	first 6
nl:in|functions|2|4-7|	all-one -8	none 7	some -6
nl:in|functions|3|4-7|	none 30	some 11
nl:in|functions|3|8+|	none 16	some 6
nl:in|last|aaf|	1 -11
nl:in|last|aak|	1 -6	2-3 11
nl:in|last|aan|	2-3 -10
nl:in|last|	af -11	ag -11	ak 9	an -9	ax -7	ch 6	de 7	ep -6	gd 8	gy -7	ht -7	ia -8	id 9	ie -8	ig 14	il -8	it -15	je -9	jk -10	jt 6	ke -9	kt 8	na -9	nd 8	ne -9	ng -11	nk -7	nt 9	of 8	op 11	or -7	ot -7	rd 9	rk -9	rs 9	rt -6	st -8	ud 6	ui -6	uk 6	us -7	uw -8
nl:in|last|als|	1 -7
nl:in|last|and|	2-3 11
nl:in|last|ang|	2-3 8
nl:in|last|ank|	2-3 -6
nl:in|last|ast|	2-3 10
nl:in|last|ate|	1 -8
nl:in|last|den|	1 -15	2-3 11
nl:in|last|eer|	2-3 -8
nl:in|last|eid|	2-3 9
nl:in|last|ein|	2-3 9
nl:in|last|end|	1 9
nl:in|last|erd|	2-3 9
nl:in|last|erk|	1 -9
nl:in|last|gen|	1 7
nl:in|last|ijk|	1 -10
nl:in|last|ijt|	2-3 6
nl:in|last|ik|	2-3 8
nl:in|last|ing|	2-3 -12
nl:in|last|len|	1 -10
nl:in|last|lof|	2-3 8
nl:in|last|nde|	2-3 9
nl:in|last|nis|	2-3 10
nl:in|last|ogy|	2-3 -7
nl:in|last|ord|	1 7
nl:in|last|orm|	1 -8
nl:in|last|oud|	1 6
nl:in|last|pen|	2-3 8
nl:in|last|rde|	2-3 7
nl:in|last|ren|	2-3 9
nl:in|last|rst|	2-3 -8
nl:in|last|tax|	1 -7
nl:in|last|ten|	2-3 8
nl:in|last|ter|	1 8
nl:in|last|tie|	2-3 -7
nl:in|last|tig|	2-3 7
nl:in|last|tje|	1 -7	2-3 -8
nl:in|last|ui|	2-3 -6
nl:in|last|unt|	2-3 8
nl:in|last|ven|	2-3 10
nl:in|shape|=dat =een word|	4-7 7
nl:in|shape|=dat =is =geen|	4-7 9
nl:in|shape|=dat =is word|	4-7 7
nl:in|shape|=de capital|	2-3 -11
nl:in|shape|=de word =die|	8+ 8
nl:in|shape|=de word =is|	8+ 8
nl:in|shape|=de word =van|	4-7 -10
nl:in|shape|=de word verb|	8+ 6
nl:in|shape|=de word word|	4-7 12
nl:in|shape|=de word|	2-3 -14
nl:in|shape|=dit =is =de|	8+ 7
nl:in|shape|=een word =dat|	4-7 8
nl:in|shape|=een word =die|	4-7 8	8+ 14
nl:in|shape|=een word =geen|	4-7 8
nl:in|shape|=een word =in|	8+ 6
nl:in|shape|=een word =is|	8+ 8
nl:in|shape|=een word =maar|	4-7 6
nl:in|shape|=een word =met|	4-7 11
nl:in|shape|=een word =op|	4-7 10
nl:in|shape|=een word =uit|	4-7 6
nl:in|shape|=een word =van|	4-7 11
nl:in|shape|=een word verb|	8+ 8
nl:in|shape|=een word word|	2-3 18	4-7 16	8+ 6
nl:in|shape|=geen word word|	4-7 8
nl:in|shape|=geen word|	2-3 7
nl:in|shape|=het =gaat =niet|	8+ 7
nl:in|shape|=het =is =een|	4-7 9
nl:in|shape|=het capital|	2-3 -7
nl:in|shape|=het word =is|	8+ 7
nl:in|shape|=het word word|	4-7 7
nl:in|shape|=hij verb =het|	4-7 9
nl:in|shape|=hij word word|	8+ 8
nl:in|shape|=ik =kan word|	2-3 7
nl:in|shape|=ik verb =dat|	4-7 7
nl:in|shape|=ik verb adverb|	8+ 8
nl:in|shape|=ik verb word|	8+ 11
nl:in|shape|=ik word =de|	8+ 6
nl:in|shape|=ik word =een|	8+ 7
nl:in|shape|=ik word =geen|	8+ 8
nl:in|shape|=ik word =mijn|	4-7 10
nl:in|shape|=ik word =op|	8+ 6
nl:in|shape|=ik word adverb|	8+ 9
nl:in|shape|=ik word word|	4-7 8
nl:in|shape|=in word word|	2-3 8
nl:in|shape|=in word|	2-3 -7
nl:in|shape|=met =een word|	4-7 9
nl:in|shape|=met word word|	8+ 6
nl:in|shape|=met word|	2-3 11
nl:in|shape|=mijn word =hebben|	8+ 9
nl:in|shape|=mijn word verb|	4-7 7	8+ 8
nl:in|shape|=mijn word word|	4-7 12
nl:in|shape|=niet word adverb|	4-7 11
nl:in|shape|=niet word|	2-3 9
nl:in|shape|=op =het word|	4-7 7
nl:in|shape|=toen word =ik|	4-7 7
nl:in|shape|=twee word|	2-3 8
nl:in|shape|=we word adverb|	4-7 8
nl:in|shape|=wij =hebben =het|	4-7 8
nl:in|shape|=wij =hebben word|	4-7 8
nl:in|shape|=wij word adverb|	4-7 11
nl:in|shape|=wij word word|	4-7 11
nl:in|shape|=ze word word|	8+ 9
nl:in|shape|adverb =de word|	4-7 11
nl:in|shape|adverb =geen word|	4-7 6
nl:in|shape|adverb =is =het|	8+ 8
nl:in|shape|adverb =is adverb|	4-7 6
nl:in|shape|adverb =moet word|	4-7 10
nl:in|shape|adverb adverb|	2-3 9
nl:in|shape|adverb word =een|	4-7 9	8+ 7
nl:in|shape|adverb word =ik|	2-3 8
nl:in|shape|adverb word =we|	4-7 10
nl:in|shape|adverb word adverb|	8+ 7
nl:in|shape|adverb word word|	2-3 -10	4-7 11
nl:in|shape|adverb word|	2-3 9
nl:in|shape|capital =dat adverb|	4-7 10
nl:in|shape|capital =had =een|	8+ 11
nl:in|shape|capital =is =geen|	4-7 -8
nl:in|shape|capital =is =het|	4-7 10
nl:in|shape|capital =is adverb|	4-7 -9
nl:in|shape|capital =met word|	2-3 -6
nl:in|shape|capital =van capital|	2-3 -7
nl:in|shape|capital verb =dat|	8+ 9
nl:in|shape|capital verb word|	4-7 6	8+ 7
nl:in|shape|capital word =bij|	4-7 10
nl:in|shape|capital word =ik|	4-7 11
nl:in|shape|capital word =in|	4-7 10
nl:in|shape|capital word adverb|	4-7 10	8+ -6
nl:in|shape|capital word verb|	8+ 6
nl:in|shape|capital word word|	4-7 13
nl:in|shape|number|	1 -9
nl:in|shape|word =als =een|	4-7 8
nl:in|shape|word =een word|	4-7 9
nl:in|shape|word =en word|	2-3 9
nl:in|shape|word =maar word|	4-7 8
nl:in|shape|word =met =een|	4-7 11
nl:in|shape|word =niet word|	2-3 7
nl:in|shape|word =van word|	2-3 11
nl:in|shape|word capital|	2-3 -8
nl:in|shape|word word =over|	4-7 9
nl:in|shape|word word word|	4-7 7	8+ 8
nl:in|word|	aan -11	ambachtelijk -10	behandeling -7	binnen 8	dag 7	dan 8	dank -6	dat 9	de -14	die 8	een 8	en 12	geen 10	geluk 9	grote 7	haaskaaf -8	het -10	houden -10	ik 13	in -9	je 8	kaasschaaf -7	kan 8	keer -8	klein -6	laat -7	meisje -6	mooi 11	niet 8	ochtend -8	ongelukkig 8	onverantwoord 7	op 7	plakband 10	punt 7	regenafspraak -6	reëel 8	samen -8	stiltetax -7	te -11	twee 8	ui -6	uit 6	vals -7	van 7	verbijsterd 11	verrast 10	wachten -6	was 7	wiel -6	wij -7	één -8
nl:lead|lower|	, 15	: -7	capital 6	determiner -6	that 6	verb-judging 12	verb-saying 6	word 7
nl:lead|upper|	) 6	, -11	adverb -6	auxiliary -10	preposition -15	pronoun -7	quote 9	start 11	stop 7	subordinator -11	verb-saying -11	word -16
nl:naming|false|	: -6	word -20
nl:naming|naam|1|	2-3 -7
nl:naming|term|1|	1 -10
nl:naming|true|	) 6	capital 6	preposition -6	pronoun -6	quote 9	start 11	stop 7	verb-judging 12	verb-saying 10
nl:naming|woord|1|	1 -15
nl:naming|zogeheten|1|	1 -7
nl:nobody|4-7|	start 8
nl:others|1|	1 -9	8+ 9
nl:others|2|	2-3 -7
nl:own-case|false|all-one|	, -14	: 9	adverb -6	auxiliary -7	preposition -9	stop 11	subordinator -10	verb-saying -11	word -15
nl:own-case|false|all|	word -7
nl:own-case|false|first|	, -7	preposition -12	pronoun -6	quote 7	start 17	stop 10	word -11
nl:own-case|false|none|	, 13	capital 6	determiner -6	verb-judging 12	word 10
nl:own-case|false|titled|	: 9
nl:own-case|true|all-one|	stop 7	word -8
nl:own-case|true|first|	) 6	preposition -6	start 16
nl:own-case|true|none|	, 9	: -6	auxiliary 9	determiner 7	preposition 11	that 11	word 15
nl:own-case|true|some|	, 6
nl:own|true|	2-3 -6
nl:same|1|2-3|	first -9	none 8	some -7
nl:same|1|4-7|	all-one -6	none 13	titled 8
nl:same|1|8+|	none 16	some 6
nl:same|2|1|	none -12
nl:same|2|2-3|	first -8	none 10
nl:same|2|4-7|	first 10
nl:same|3|1|	none -7
nl:sentence|judging|	4-7 11	8+ 10
nl:sentence|saying|	8+ 13
nl:sentence|thinking|	1 -9	4-7 14	8+ 12
nl:size-ending|10+|.|	auxiliary 8	capital 9	end 8	preposition 8
nl:size-ending|10+|?|	end 10
nl:size-ending|10+|none|	,verb-judging 9	,verb-saying 7	,verb-thinking 9	,word 12	end 10	stop 10
nl:size-ending|1|.|	end 8
nl:size-ending|1|none|	,determiner -9	; -9	adverb -9	stop 6	that 7	verb-judging -12	verb-saying -10
nl:size-ending|2|.|	end 13
nl:size-ending|2|?|	,verb-saying 7
nl:size-ending|2|none|	,coordinator -8	,determiner -7	,preposition -6	,verb-saying 7	,word -9	auxiliary 6	coordinator -8	end 6	stop -10	word 6
nl:size-ending|3|.|	capital 8	end 13
nl:size-ending|3|?|	end 9
nl:size-ending|3|none|	,determiner -7	,preposition -7	,word 9	: 7	; 8	adverb -11	auxiliary 17	stop -6	word -8
nl:size-ending|4-5|.|	capital 12	determiner 13	end 21	preposition 6
nl:size-ending|4-5|?|	,verb-thinking 8
nl:size-ending|4-5|none|	,determiner 8	,verb-judging 11	auxiliary 13	end -6	stop -8	word 7
nl:size-ending|6-9|.|	capital 13	determiner 11	end 17
nl:size-ending|6-9|?|	end 9
nl:size-ending|6-9|none|	,verb-judging 11	,word 17	: 10	auxiliary 9	end 18
nl:size-follow|10+|	,verb-judging 9	,verb-saying 7	,verb-thinking 9	,word 12	auxiliary 8	capital 13	end 11	preposition 8	stop 10
nl:size-follow|1|	,determiner -9	; -9	adverb -9	end 9	stop 6	that 7	verb-judging -12	verb-saying -10
nl:size-follow|2|	,coordinator -8	,determiner -7	,preposition -6	,verb-saying 10	,word -9	auxiliary 6	coordinator -8	end 16	stop -10	word 6
nl:size-follow|3|	,determiner -7	,preposition -7	,word 9	: 7	; 8	adverb -11	auxiliary 17	capital 8	end 12	stop -6	word -8
nl:size-follow|4-5|	,determiner 8	,verb-judging 11	,verb-thinking 8	auxiliary 14	capital 12	determiner 13	preposition 9	stop -8	word 7
nl:size-follow|6-9|	,verb-judging 11	,word 17	: 10	auxiliary 9	capital 13	determiner 12	end 24
nl:size-intro|10+|	) 6	: 21	adverb 6	start 6	stop 11
nl:size-intro|1|	, -9	adverb 9	auxiliary -10	coordinator -7	pronoun -13	stop 9	that -8
nl:size-intro|2|	: 7	adverb -11	determiner -13	preposition -13	pronoun 6	start 7	stop 17	subordinator -9	verb-judging 8	verb-saying 7
nl:size-intro|3|	capital 8	preposition 13	start 8	that 10	verb-saying -7
nl:size-intro|4-5|	, 15	adverb 12	auxiliary 12	capital 7	coordinator 9	preposition -10	quote 9	start 16	subordinator 6	verb-judging 6	verb-saying 12	word -7
nl:size-intro|6-9|	, 9	auxiliary 11	capital 7	determiner 9	preposition 7	pronoun 11	start 18	that 7	word 8
nl:size|	10+ 12	4-5 -7	6-9 6
nl:subject|elided|	,verb-saying -11	4-7 -10	8+ 14	capital 7	end 9	stop -7
nl:subject|none|	,auxiliary -6	,determiner -7	,preposition -9	,verb-judging 12	,verb-thinking 13	4-7 7	: 7	adverb -9	capital 16	determiner 13	end 12	pronoun -7	that 14	verb-judging -13	word -7
nl:subject|own|	,coordinator -6	,determiner -6	,verb-saying 8	,word 8	8+ 13	: 7	auxiliary 8	capital 9	end 16	preposition 6	stop -11	that -8
nl:two-before|)|	: 9	stop 7
nl:two-before|,|	auxiliary 9	word -6
nl:two-before|adverb|	adverb 8	determiner -9	stop 9
nl:two-before|auxiliary|	stop 12
nl:two-before|capital|	, 7	: 14	auxiliary 10	capital 6	preposition -8	stop 17	verb-judging 6	verb-saying 8
nl:two-before|coordinator|	word -8
nl:two-before|preposition|	auxiliary -10	capital 10	determiner -10	stop 13
nl:two-before|pronoun|	, 6	adverb 11	preposition 6	stop 13
nl:two-before|quote|	: 8	coordinator -10	stop 17
nl:two-before|start|	start 11
nl:two-before|stop|	determiner -9
nl:two-before|subordinator|	determiner -8
nl:two-before|that|	pronoun 10	word 9
nl:two-before|verb-judging|	: 8	determiner 8	pronoun 10	stop 7	subordinator 7	that 9
nl:two-before|verb-saying|	: 15	adverb -10	preposition 22	stop 18	that -9
nl:two-before|word|	determiner -6	preposition -14	subordinator -10	that 6	verb-judging 8	verb-saying -11	word 6
nl:two-words-before|)|	. 7	: 9
nl:two-words-before|,|	maar 9
nl:two-words-before|.|	de -9
nl:two-words-before|aan|	. 8
nl:two-words-before|advies|	naar -10
nl:two-words-before|afgedaan|	als 7
nl:two-words-before|af|	. 9
nl:two-words-before|bekend|	als -8
nl:two-words-before|bericht|	: 9
nl:two-words-before|betalen|	. 10
nl:two-words-before|blijft|	. 8
nl:two-words-before|dat|	hij 8
nl:two-words-before|de|	afspraak 6	naam -8	term -10	titel -6	volksmond -7	zaak 8
nl:two-words-before|door|	: -6
nl:two-words-before|droog|	. 9
nl:two-words-before|er|	destijds 8
nl:two-words-before|gaan|	. 8
nl:two-words-before|gezien|	. 10
nl:two-words-before|hand|	. 8
nl:two-words-before|hem|	. 8
nl:two-words-before|het|	besluit 7	bewijs 9	bordje -7	kabinet 7	op 8	opschrift -8	over 11	plan 9	woord -13
nl:two-words-before|hij|	. 7
nl:two-words-before|ingetrokken|	. 9
nl:two-words-before|in|	. 7
nl:two-words-before|is|	. 8
nl:two-words-before|kijken|	. 6
nl:two-words-before|knikt|	: 11
nl:two-words-before|komen|	. 8
nl:two-words-before|lacht|	) 6
nl:two-words-before|leerling|	. 9
nl:two-words-before|liedje|	, -6
nl:two-words-before|mee|	. 13
nl:two-words-before|meter|	. 7
nl:two-words-before|noemt|	het 7
nl:two-words-before|op|	. 10
nl:two-words-before|over|	de -10
nl:two-words-before|school|	. 9
nl:two-words-before|spandoek|	: -7
nl:two-words-before|sprak|	van 12
nl:two-words-before|spreekt|	van 17
nl:two-words-before|staat|	. 8
nl:two-words-before|start|	start 11
nl:two-words-before|stilte|	. 11
nl:two-words-before|tegen|	. 10	: 6
nl:two-words-before|terughoudend|	. 9
nl:two-words-before|terug|	. 8
nl:two-words-before|toe|	. 10
nl:two-words-before|toonde|	zich 11
nl:two-words-before|toont|	zich 6
nl:two-words-before|uit|	. 11
nl:two-words-before|uur|	. 12
nl:two-words-before|voor|	. 8
nl:two-words-before|was|	. 7
nl:two-words-before|weten|	. 7
nl:two-words-before|ze|	. 9
nl:two-words-before|zich|	. 7
nl:two-words-before||	. 17	: 8	en -10
nl:verb|false|1|	other -9
nl:verb|false|2-3|	upper -7
nl:verb|false|8+|	lower 14
nl:verb|true|2-3|	lower 11
nl:verb|true|4-7|	lower 24
nl:verb|true|8+|	lower 11
nl:word-after|	 11	, -9	. -11	: 7	? -8	blijft 10	dat 11	de 12	die 9	een -7	end 17	gedoopt -8	genoemd -10	had 7	heet -6	het -6	in 6	komt -10	met 9	noemen -9	noemt 6	ook -6	op 6	van 6	voor -8	was 10	wie 7	zijn 10
nl:word-after|,|	? 12	none -9
nl:word-after|.|	none -11
nl:word-after|:|	none 7
nl:word-after|?|	none -8
nl:word-after|blijft|	none 10
nl:word-after|dat|	. 9	none 8
nl:word-after|de|	. 14
nl:word-after|die|	. 9
nl:word-after|een|	. 6	none -8
nl:word-after|end|	. 29	? 11
nl:word-after|gedoopt|	none -8
nl:word-after|genoemd|	none -10
nl:word-after|had|	none 7
nl:word-after|heet|	none -6
nl:word-after|in|	none 6
nl:word-after|komt|	none -10
nl:word-after|noemen|	none -9
nl:word-after|noemt|	none 6
nl:word-after|van|	none 6
nl:word-after|voor|	none -8
nl:word-after|was|	none 10
nl:word-after|wie|	. 7
nl:word-after|zijn|	. 7
nl:word-before|	 9	) 6	? 11	actie 6	afspraak 6	al -7	besluit 7	bewijs 9	bod 8	boek -8	bordje -7	cijfers 7	destijds 10	die -9	dit 9	een -7	en -8	er 10	heet -7	heette -8	hij -9	in -6	inmiddels -6	intern -6	is 6	kabinet 7	klassieke -12	komt 6	maar 9	met -7	naam -8	naar -6	om -8	onder -10	op 8	opschrift -8	over 10	plan 9	sindsdien -6	start 11	tentoonstelling -7	term -10	van 9	volksmond -7	voor -7	voortaan -8	werd -8	woord -13	zaak 8	zich 10	zijn -9	zogeheten -9
nl:word-before|)|	8+ 6
nl:word-before|,|	1 -9	4-7 17
nl:word-before|.|	1 9	2-3 11	8+ 12
nl:word-before|:|	2-3 6
nl:word-before|?|	4-7 13	8+ 9
nl:word-before|actie|	4-7 6
nl:word-before|afspraak|	4-7 6
nl:word-before|als|	2-3 -11	4-7 6
nl:word-before|al|	2-3 -7
nl:word-before|bod|	2-3 8
nl:word-before|dat|	1 -8	2-3 12	4-7 6	8+ 9
nl:word-before|destijds|	2-3 8
nl:word-before|de|	1 -15
nl:word-before|die|	2-3 -9
nl:word-before|een|	2-3 -14
nl:word-before|en|	1 -7	2-3 -6
nl:word-before|er|	4-7 10
nl:word-before|haar|	4-7 10
nl:word-before|had|	4-7 8
nl:word-before|heet|	1 -8
nl:word-before|het|	2-3 9	4-7 9
nl:word-before|hij|	1 -11
nl:word-before|inmiddels|	2-3 -6
nl:word-before|intern|	2-3 -6
nl:word-before|is|	2-3 12
nl:word-before|klassieke|	1 -12
nl:word-before|komt|	2-3 6
nl:word-before|maar|	4-7 9
nl:word-before|met|	1 -9
nl:word-before|naam|	2-3 -7
nl:word-before|naar|	1 -10
nl:word-before|onder|	1 -9
nl:word-before|opschrift|	2-3 -6
nl:word-before|over|	4-7 10
nl:word-before|plan|	4-7 9
nl:word-before|sindsdien|	2-3 -6
nl:word-before|start|	2-3 9	4-7 23	8+ 8
nl:word-before|term|	1 -10
nl:word-before|van|	1 10	4-7 12
nl:word-before|voortaan|	2-3 -8
nl:word-before|voor|	2-3 10	4-7 -12
nl:word-before|woord|	1 -15
nl:word-before|zich|	2-3 10
nl:word-before|zijn|	1 -8
nl:word-before|zogeheten|	1 -7
nl:word-before||	4-7 9
nl:work|near|none|	all-one -7	first -9	none 11
nl:work|near|none|capital|	none 6
nl:work|near|none|stop|	first 8
nl:work|none|none|)|	first 6
nl:work|none|none|,|	all-one -11	first -7	none 16	some 7
nl:work|none|none|:|	all-one 9	none -7	titled 7
nl:work|none|none|adverb|	all-one -7
nl:work|none|none|auxiliary|	all-one -7
nl:work|none|none|capital|	none 6
nl:work|none|none|determiner|	none -6
nl:work|none|none|	first -8	none 13
nl:work|none|none|preposition|	all -9	all-one -8	first -13
nl:work|none|none|pronoun|	first -6
nl:work|none|none|quote|	first 9
nl:work|none|none|start|	first 21
nl:work|none|none|stop|	all-one 13	most 7
nl:work|none|none|subordinator|	all-one -8
nl:work|none|none|that|	none 6
nl:work|none|none|verb-judging|	none 12
nl:work|none|none|verb-saying|	all-one -9	none 6
nl:work|none|none|word|	all -7	all-one -15	first -10	none 13
nl:work|right|none|	all-one -8	first -6	none -7
nl:work|right|none|word|	all-one -8	first -6	none -7
nobody|1|	, -12	auxiliary -9	capital -7	coordinator -9	determiner -14	preposition -12	word -15
nobody|2-3|	, -12	auxiliary -10	capital -11	determiner -16	preposition -11	subordinator -9	word -7
nobody|4-7|	, -7	capital -12	quote 11	start 6	stop 12	word -9
nobody|8+|	start 20
others|0|	1 7	2-3 6	4-7 7
others|1|	1 -18	2-3 -23	4-7 -11	8+ 9
others|2|	1 -39	2-3 -30	4-7 -16	8+ 9
others|3|	1 -19	2-3 6
own-case|false|all-one|	( -11	, -20	: 13	adverb -8	auxiliary -20	coordinator -15	possessive -14	preposition -8	pronoun -8	stop 18	subordinator -29	that -11	verb-judging -25	verb-thinking -9	word -11	— 10
own-case|false|all|	, -29	: 7	auxiliary -15	capital -9	coordinator -11	possessive -14	preposition -7	verb-judging -23	verb-saying -11	verb-thinking -12	word -21
own-case|false|first|	( -7	, -18	- 10	: 9	adverb -12	auxiliary -13	capital -17	determiner -7	preposition -16	quote 7	start 11	stop 19	word -30
own-case|false|most|	auxiliary 14	start 14	word -7
own-case|false|none|	% 7	' -7	( -7	, 13	: -17	; 11	adverb 6	auxiliary 13	capital 8	determiner -10	possessive 11	pronoun 11	quote -11	that 6	verb-thinking 6	word 9
own-case|false|some|	, 6	auxiliary 15	pronoun 11	that 7	verb-judging -14	verb-saying 12
own-case|false|titled|	preposition -6	start -9	verb-saying 7	word -13
own-case|false|upper|	, 9
own-case|true|all-one|	adverb -8	stop 12	verb-saying -13	word -13
own-case|true|all|	capital -9	stop 14	verb-judging -9	word -13
own-case|true|first|	) 6	, 6	- 8	preposition -14	quote 20	start 47	stop 24	verb-saying -16	word -14	– 9	— 9
own-case|true|most|	, 9	start 14	stop 16
own-case|true|none|	, 30	auxiliary 20	capital 9	coordinator 7	determiner 11	preposition -9	subordinator -10	that 13	verb-judging 11	word 12
own-case|true|some|	, 11	word 10
own-case|true|titled|	: 17	start 9
own-case|true|upper|	: 10	start 13
own|false|	1 -8	2-3 -8	8+ 8
own|true|	1 -11
pt:alone|alone|	2-3 7	4-7 13	8+ 6
pt:alone|first|	1 -7	2-3 10	8+ 7
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 10
pt:best-gap|according-to|according|gap|according-to|,s|	2-3 13
pt:best-gap|according-to|according|gap|according-to|,|	1 9	4-7 10	8+ 9
pt:best-gap|according-to|according|gap|according-to||	1 -9	2-3 -7
pt:best-gap|actor-nearby|naked||	2-3 6	8+ 15
pt:best-gap|colon|naked||	2-3 7	4-7 14
pt:best-gap|named-before|naked||	2-3 10	4-7 19	8+ 8
pt:best-gap|named-nearby|naked||	2-3 7	4-7 21	8+ -6
pt:best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 6
pt:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -6
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -7	4-7 13	8+ 13
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 13	4-7 16
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	8+ 6
pt:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 9
pt:best-gap|sentence-after|saying|gap|sentence-after||	4-7 9
pt:best-gap|sentence-before|according|gap|sentence-before|,q|	1 -6	8+ 9
pt:best-gap|sentence-before|according|gap|sentence-before|,|	2-3 8	4-7 13	8+ 7
pt:best-gap|sentence-before|according|gap|sentence-before|s,|	8+ 8
pt:best-gap|sentence-before|judging|gap|sentence-before||	4-7 10
pt:best-gap|sentence-before|saying|gap|sentence-before|,;|	8+ 7
pt:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 8
pt:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 6
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 7	4-7 11
pt:best-gap|sentence-before|saying|gap|sentence-before||	4-7 8	8+ 6
pt:best-gap|signature|naked||	8+ 9
pt:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -6
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 10	8+ 10
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 -12
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 11	4-7 17
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 12	8+ 6
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 6	4-7 19	8+ 24
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 12	4-7 6
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 16
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	2-3 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 -8	4-7 20	8+ 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 9
pt:best-gap|topic|naked||	4-7 -6
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 8	4-7 11
pt:best-intro|,|according|5-10|	4-7 13
pt:best-intro|,|according|far|	4-7 11
pt:best-intro|,|naked|1|	2-3 -9
pt:best-intro|,|naked|2-4|	2-3 -9
pt:best-intro|,|naked|5-10|	1 -9	2-3 11
pt:best-intro|,|naked|far|	1 -10	2-3 8	4-7 7
pt:best-intro|,|saying|1|	2-3 12	4-7 9
pt:best-intro|,|saying|2-4|	4-7 9
pt:best-intro|,|saying|5-10|	2-3 11	4-7 10
pt:best-intro|,|saying|far|	4-7 11
pt:best-intro|:|judging|2-4|	2-3 10	8+ 10
pt:best-intro|:|naked|1|	8+ 9
pt:best-intro|:|naked|2-4|	2-3 7	4-7 20	8+ 20
pt:best-intro|:|naked|5-10|	2-3 -8	8+ -7
pt:best-intro|:|naked|far|	2-3 7	8+ 9
pt:best-intro|:|saying|1|	4-7 13	8+ 19
pt:best-intro|:|saying|2-4|	2-3 10	4-7 13	8+ 17
pt:best-intro|:|saying|5-10|	2-3 10	4-7 14	8+ 18
pt:best-intro|adverb|according|5-10|	4-7 10
pt:best-intro|auxiliary|according|2-4|	2-3 10	4-7 11
pt:best-intro|auxiliary|according|5-10|	8+ 7
pt:best-intro|auxiliary|naked|2-4|	1 -10
pt:best-intro|auxiliary|naked|5-10|	2-3 12	4-7 -6	8+ 11
pt:best-intro|auxiliary|naked|far|	1 12
pt:best-intro|auxiliary|saying|2-4|	1 -7	2-3 13	4-7 11
pt:best-intro|auxiliary|saying|5-10|	4-7 8
pt:best-intro|auxiliary|saying|far|	2-3 10
pt:best-intro|capital|saying|2-4|	4-7 6
pt:best-intro|capital|saying|5-10|	2-3 9
pt:best-intro|determiner|naked|far|	1 -13	2-3 6
pt:best-intro|determiner|other|1|	2-3 -6
pt:best-intro|determiner|saying|1|	2-3 11
pt:best-intro|preposition|according|5-10|	2-3 9
pt:best-intro|preposition|according|far|	1 -6
pt:best-intro|preposition|judging|2-4|	4-7 9
pt:best-intro|preposition|naked|1|	4-7 -6
pt:best-intro|preposition|naked|2-4|	1 -14
pt:best-intro|preposition|naked|5-10|	1 -14	2-3 6
pt:best-intro|preposition|naked|far|	1 -12
pt:best-intro|preposition|saying|1|	2-3 6	4-7 10
pt:best-intro|preposition|saying|2-4|	1 6	2-3 14
pt:best-intro|preposition|saying|5-10|	2-3 -11
pt:best-intro|preposition|saying|far|	1 -8	2-3 10
pt:best-intro|start|naked|2-4|	4-7 6
pt:best-intro|start|naked|5-10|	8+ 17
pt:best-intro|start|naked|far|	4-7 20	8+ 11
pt:best-intro|start|other|1|	4-7 7	8+ 11
pt:best-intro|start|saying|1|	2-3 11	4-7 11
pt:best-intro|start|saying|far|	2-3 6
pt:best-intro|stop|according|5-10|	8+ 9
pt:best-intro|stop|according|far|	2-3 -6	8+ 11
pt:best-intro|stop|judging|2-4|	4-7 10
pt:best-intro|stop|naked|2-4|	2-3 8	4-7 18	8+ 6
pt:best-intro|stop|naked|5-10|	2-3 11	4-7 24	8+ 14
pt:best-intro|stop|naked|far|	2-3 11	4-7 26	8+ 8
pt:best-intro|stop|other|1|	4-7 17	8+ 12
pt:best-intro|stop|saying|1|	1 6	2-3 7	4-7 12	8+ 7
pt:best-intro|stop|saying|2-4|	2-3 8	4-7 6
pt:best-intro|stop|saying|5-10|	2-3 10	4-7 13
pt:best-intro|stop|saying|far|	4-7 6	8+ 6
pt:best-intro|subordinator|naked|2-4|	2-3 -7
pt:best-intro|subordinator|naked|5-10|	1 9
pt:best-intro|that|naked|5-10|	4-7 8
pt:best-intro|that|naked|far|	4-7 13
pt:best-intro|that|saying|1|	2-3 -8	4-7 8
pt:best-intro|that|saying|2-4|	2-3 11	4-7 10
pt:best-intro|that|saying|5-10|	4-7 6
pt:best-intro|that|saying|far|	4-7 6
pt:best-intro|verb-judging|judging|0|	2-3 -6
pt:best-intro|verb-saying|according|2-4|	2-3 -8
pt:best-intro|verb-saying|saying|0|	1 -6
pt:best-intro|verb-saying|saying|5-10|	2-3 11
pt:best-intro|word|according|0|	1 -8
pt:best-intro|word|according|1|	4-7 11
pt:best-intro|word|according|2-4|	1 12	2-3 6	4-7 14	8+ 7
pt:best-intro|word|according|5-10|	1 -8	2-3 -6	4-7 21
pt:best-intro|word|according|far|	4-7 17
pt:best-intro|word|judging|0|	2-3 -14
pt:best-intro|word|judging|2-4|	1 9	4-7 9
pt:best-intro|word|judging|5-10|	4-7 8
pt:best-intro|word|naked|1|	2-3 -7
pt:best-intro|word|naked|2-4|	1 7	2-3 7
pt:best-intro|word|naked|5-10|	2-3 -7	4-7 10
pt:best-intro|word|naked|far|	4-7 -6
pt:best-intro|word|saying|0|	2-3 7
pt:best-intro|word|saying|1|	2-3 8	4-7 11
pt:best-intro|word|saying|2-4|	4-7 15	8+ 10
pt:best-intro|word|saying|5-10|	1 -11	4-7 10	8+ 7
pt:best-intro|word|saying|far|	2-3 7	4-7 10
pt:best-intro|—|naked|far|	4-7 7	8+ 7
pt:best-intro|—|saying|far|	8+ 7
pt:best-lead|lower|,|naked|	topic 6
pt:best-lead|lower|,|saying|	speaker-then-quote 20	verb-then-speaker 16
pt:best-lead|lower|:|naked|	actor-nearby -8	topic -15
pt:best-lead|lower|adverb|according|	according-to 10
pt:best-lead|lower|adverb|saying|	speaker-then-quote 9
pt:best-lead|lower|auxiliary|according|	according-to 6
pt:best-lead|lower|auxiliary|naked|	actor-nearby 10	named-nearby 10
pt:best-lead|lower|auxiliary|saying|	verb-then-speaker 8
pt:best-lead|lower|capital|naked|	actor-nearby -11
pt:best-lead|lower|capital|saying|	speaker-then-quote 10
pt:best-lead|lower|coordinator|according|	according-to 8
pt:best-lead|lower|determiner|according|	according-to -11
pt:best-lead|lower|preposition|according|	according-to 7	sentence-before -6
pt:best-lead|lower|preposition|naked|	actor-nearby 6
pt:best-lead|lower|subordinator|according|	according-to 9
pt:best-lead|lower|subordinator|naked|	actor-nearby -9	topic 10
pt:best-lead|lower|that|naked|	actor-nearby 8	named-nearby 7	topic 12
pt:best-lead|lower|verb-saying|according|	according-to -8
pt:best-lead|lower|word|according|	according-to 12
pt:best-lead|lower|word|apposed|	speaker-then-quote 8
pt:best-lead|lower|word|naked|	named-nearby 10
pt:best-lead|lower|word|saying|	verb-then-speaker 8
pt:best-lead|upper|,|naked|	actor-nearby -10	topic -8
pt:best-lead|upper|:|judging|	speaker-then-quote 12
pt:best-lead|upper|:|naked|	actor-nearby 10	colon 11
pt:best-lead|upper|:|saying|	speaker-then-quote 11
pt:best-lead|upper|auxiliary|naked|	actor-nearby -9
pt:best-lead|upper|determiner|according|	according-to -9
pt:best-lead|upper|determiner|naked|	actor-nearby -9	named-nearby -9	topic -8
pt:best-lead|upper|determiner|other|	quote-then-verb -6
pt:best-lead|upper|preposition|according|	according-to -7
pt:best-lead|upper|preposition|naked|	actor-nearby -8	named-nearby -11	topic -12
pt:best-lead|upper|preposition|saying|	speaker-then-quote -6	verb-then-speaker -9
pt:best-lead|upper|start|naked|	actor-nearby 9	named-before 8	topic 6
pt:best-lead|upper|start|saying|	paragraph-before 7	quote-then-verb 10	sentence-after 10
pt:best-lead|upper|stop|according|	sentence-before -7
pt:best-lead|upper|stop|judging|	sentence-before 10
pt:best-lead|upper|stop|naked|	actor-nearby 8	named-before 14	named-nearby 7	topic 25
pt:best-lead|upper|stop|other|	quote-then-verb 13
pt:best-lead|upper|stop|saying|	quote-then-verb 13	sentence-after 9	sentence-before 19
pt:best-lead|upper|verb-judging|judging|	speaker-then-quote -8
pt:best-lead|upper|word|according|	according-to -8
pt:best-lead|upper|word|judging|	speaker-then-quote -7
pt:best-lead|upper|word|naked|	named-nearby -9	topic -11
pt:best-lead|upper|word|saying|	speaker-then-quote -14
pt:best-lead|upper|—|naked|	actor-nearby 9
pt:best-lead|upper|—|saying|	sentence-before 9
pt:best-lemma|	achar 7	acrescentar 6	acusar 17	adiantar 11	admitir 14	afirmar 7	alegar 10	apelar 6	assegurar 7	atestar 10	atribuir -6	avaliar 6	avisar -7	brincar 7	chamar -12	completar 6	condenar -6	confessar 11	confirmar 13	considerar 13	corrigir 9	cortar 6	criticar 8	declarar 13	defender 8	definir 6	denunciar 9	desabafar 7	descrever 7	devolver 6	discordar 8	divulgar -7	elogiar 13	escusar 7	falar 6	filosofar 6	gracejar 9	informar 13	ironizar 11	justificar 10	lamentar 12	lembrar -7	ler 8	limitar 11	mandar 10	negar 10	notar 7	orientar 8	pedir 15	ponderar 8	precisar 6	prometer -7	queixar -6	reagir 6	rebater 7	reclamar 11	reconhecer 18	recordar 13	referir -9	relatar 9	responder 16	revelar 9	rir 8	sorrir 7	sublinhar 10	sugerir 7	suspirar 6	sustentar 11
pt:best-lemma|acrescentar|quote-then-verb|	1 7
pt:best-lemma|acrescentar|speaker-then-quote|	5-10 11
pt:best-lemma|acusar|speaker-then-quote|	2-4 14
pt:best-lemma|admitir|speaker-then-quote|	2-4 13	5-10 10
pt:best-lemma|afirmar|quote-then-verb|	1 6
pt:best-lemma|alegar|sentence-before|	far 7
pt:best-lemma|anunciar|speaker-then-quote|	far 8
pt:best-lemma|atribuir|speaker-then-quote|	2-4 -6
pt:best-lemma|avisar|quote-then-verb|	1 7
pt:best-lemma|avisar|speaker-then-quote|	1 -9
pt:best-lemma|brincar|quote-then-verb|	1 7
pt:best-lemma|chamar|speaker-then-quote|	0 -7	5-10 -10
pt:best-lemma|confidenciar|quote-then-verb|	1 6
pt:best-lemma|confirmar|speaker-then-quote|	2-4 10
pt:best-lemma|considerar|speaker-then-quote|	1 6	2-4 9
pt:best-lemma|contar|quote-then-verb|	1 6
pt:best-lemma|contrapor|speaker-then-quote|	5-10 9
pt:best-lemma|cortar|speaker-then-quote|	2-4 6
pt:best-lemma|defender|quote-then-verb|	1 7
pt:best-lemma|devolver|quote-then-verb|	1 6
pt:best-lemma|discordar|speaker-then-quote|	1 8
pt:best-lemma|dizer|quote-then-verb|	1 12
pt:best-lemma|dizer|sentence-before|	2-4 6
pt:best-lemma|dizer|speaker-then-quote|	1 -6	2-4 18
pt:best-lemma|elogiar|speaker-then-quote|	0 8	1 10
pt:best-lemma|explicar|quote-then-verb|	1 7
pt:best-lemma|explicar|sentence-before|	5-10 -6
pt:best-lemma|falar|speaker-then-quote|	1 7
pt:best-lemma|garantir|speaker-then-quote|	2-4 -9	5-10 11
pt:best-lemma|gritar|quote-then-verb|	1 6
pt:best-lemma|gritar|speaker-then-quote|	0 -9
pt:best-lemma|informar|quote-then-verb|	1 9
pt:best-lemma|insistir|quote-then-verb|	1 6
pt:best-lemma|ironizar|quote-then-verb|	1 8
pt:best-lemma|ironizar|speaker-then-quote|	5-10 8
pt:best-lemma|justificar|quote-then-verb|	1 6
pt:best-lemma|lamentar|speaker-then-quote|	0 8	5-10 10
pt:best-lemma|lembrar|quote-then-verb|	1 8
pt:best-lemma|lembrar|speaker-then-quote|	5-10 -6
pt:best-lemma|limitar|quote-then-verb|	1 11
pt:best-lemma|limitar|speaker-then-quote|	2-4 8
pt:best-lemma|mandar|speaker-then-quote|	2-4 6	5-10 9
pt:best-lemma|negar|speaker-then-quote|	2-4 8
pt:best-lemma|none|according-to|	0 -10	1 11	far 9
pt:best-lemma|none|actor-nearby|	1 10	2-4 -10	far 6
pt:best-lemma|none|colon|	1 11	5-10 6
pt:best-lemma|none|named-before|	1 7	2-4 8	5-10 13	far 12
pt:best-lemma|none|named-nearby|	1 -11	2-4 11
pt:best-lemma|none|sentence-before|	5-10 8	far -8
pt:best-lemma|none|signature|	1 9
pt:best-lemma|none|speaker-then-quote|	2-4 9	5-10 -10
pt:best-lemma|none|topic|	1 -14
pt:best-lemma|pedir|speaker-then-quote|	0 10	2-4 10	5-10 10
pt:best-lemma|perguntar|sentence-before|	5-10 8
pt:best-lemma|preferir|speaker-then-quote|	2-4 7
pt:best-lemma|prometer|speaker-then-quote|	2-4 -6
pt:best-lemma|queixar|quote-then-verb|	1 10
pt:best-lemma|queixar|speaker-then-quote|	1 8
pt:best-lemma|rebater|speaker-then-quote|	1 7
pt:best-lemma|reconhecer|speaker-then-quote|	0 12
pt:best-lemma|recusar|speaker-then-quote|	5-10 9
pt:best-lemma|responder|quote-then-verb|	1 7
pt:best-lemma|responder|speaker-then-quote|	2-4 7	5-10 11
pt:best-lemma|resumir|speaker-then-quote|	2-4 9
pt:best-lemma|revelar|quote-then-verb|	1 10
pt:best-lemma|rir|quote-then-verb|	1 8
pt:best-lemma|saber|quote-then-verb|	2-4 7
pt:best-lemma|sublinhar|sentence-before|	5-10 7
pt:best-lemma|suspirar|quote-then-verb|	1 6
pt:best-lemma|sustentar|speaker-then-quote|	2-4 10
pt:best-lemma|unlisted|quote-then-verb|	0 -6	1 12
pt:best-lemma|ver|speaker-then-quote|	2-4 9
pt:best-near|according-to|according|	0 -10	1 11	far 9
pt:best-near|according|0|	1 -9
pt:best-near|according|1|	4-7 11
pt:best-near|according|2-4|	1 11	2-3 -11	8+ 7
pt:best-near|according|5-10|	1 -9	2-3 7	8+ 8
pt:best-near|according|far|	1 -9	8+ 8
pt:best-near|actor-nearby|naked|	1 10	2-4 -10	far 6
pt:best-near|apposed|1|	8+ 12
pt:best-near|apposed|2-4|	4-7 9
pt:best-near|colon|naked|	1 11	5-10 6
pt:best-near|direct|2-4|	2-3 -7
pt:best-near|judging|0|	1 8	2-3 -12
pt:best-near|judging|1|	4-7 6
pt:best-near|judging|2-4|	1 7	4-7 14	8+ 10
pt:best-near|judging|5-10|	2-3 -8	4-7 9	8+ 9
pt:best-near|judging|far|	2-3 -9
pt:best-near|naked|1|	8+ 10
pt:best-near|naked|2-4|	4-7 7	8+ 17
pt:best-near|naked|5-10|	1 -6	2-3 11	8+ -7
pt:best-near|naked|far|	8+ 12
pt:best-near|named-before|naked|	1 7	2-4 8	5-10 13	far 12
pt:best-near|named-nearby|naked|	1 -11	2-4 11
pt:best-near|other|1|	2-3 -7	4-7 14	8+ 13
pt:best-near|paragraph-before|saying|	far 7
pt:best-near|quote-then-verb|other|	0 -6	1 12
pt:best-near|quote-then-verb|saying|	1 18	2-4 9	5-10 -6
pt:best-near|saying|0|	1 -7
pt:best-near|saying|1|	2-3 7	4-7 20	8+ 8
pt:best-near|saying|2-4|	2-3 14	4-7 23	8+ 18
pt:best-near|saying|5-10|	1 -9	4-7 10	8+ 14
pt:best-near|saying|far|	1 -12	2-3 7	4-7 17	8+ 11
pt:best-near|sentence-after|saying|	1 11
pt:best-near|sentence-before|according|	5-10 7	far -8
pt:best-near|sentence-before|judging|	2-4 10	far -9
pt:best-near|sentence-before|saying|	1 9	2-4 7
pt:best-near|signature|naked|	1 9
pt:best-near|speaker-then-quote|apposed|	2-4 9
pt:best-near|speaker-then-quote|direct|	2-4 -7
pt:best-near|speaker-then-quote|judging|	1 7	2-4 6	5-10 -7
pt:best-near|speaker-then-quote|saying|	2-4 6	far 7
pt:best-near|topic|naked|	1 -14
pt:best-near|verb-then-speaker|saying|	2-4 10	5-10 -8
pt:best-negated|	true 9
pt:best-order|according|according|0|	1 -9
pt:best-order|according|according|1|	4-7 11
pt:best-order|according|according|2-4|	1 11	2-3 -11	8+ 7
pt:best-order|according|according|5-10|	1 -9	2-3 7	8+ 8
pt:best-order|according|according|far|	1 -9	8+ 8
pt:best-order|apposed|apposed|1|	8+ 12
pt:best-order|apposed|apposed|2-4|	4-7 9
pt:best-order|apposed|judging|2-4|	2-3 9	4-7 7	8+ 6
pt:best-order|apposed|saying|0|	4-7 13
pt:best-order|apposed|saying|1|	2-3 12	4-7 12	8+ 10
pt:best-order|apposed|saying|2-4|	2-3 18	4-7 13
pt:best-order|apposed|saying|5-10|	2-3 16	4-7 11	8+ 7
pt:best-order|apposed|saying|far|	2-3 9
pt:best-order|apposition|saying|1|	2-3 13	4-7 9
pt:best-order|apposition|saying|2-4|	4-7 6	8+ 10
pt:best-order|apposition|saying|5-10|	2-3 14	4-7 12
pt:best-order|apposition|saying|far|	2-3 10	4-7 7
pt:best-order|direct|direct|2-4|	2-3 -7
pt:best-order|direct|judging|0|	2-3 -11
pt:best-order|direct|judging|2-4|	1 7	4-7 12	8+ 8
pt:best-order|direct|judging|5-10|	2-3 -10
pt:best-order|direct|saying|0|	1 -13	2-3 7	4-7 -7
pt:best-order|direct|saying|1|	2-3 -7	4-7 15	8+ 20
pt:best-order|direct|saying|2-4|	2-3 12	4-7 22	8+ 11
pt:best-order|direct|saying|5-10|	1 -9	2-3 -10	4-7 18	8+ 14
pt:best-order|direct|saying|far|	1 -9	4-7 15	8+ 9
pt:best-order|inverted|other|1|	2-3 -7	4-7 14	8+ 13
pt:best-order|inverted|saying|1|	1 7	2-3 16	4-7 18
pt:best-order|inverted|saying|2-4|	2-3 11	4-7 10
pt:best-order|inverted|saying|5-10|	2-3 -6	8+ 6
pt:best-order|inverted|saying|far|	2-3 8	4-7 9	8+ 7
pt:best-order|naked|naked|1|	8+ 10
pt:best-order|naked|naked|2-4|	4-7 7	8+ 17
pt:best-order|naked|naked|5-10|	1 -6	2-3 11	8+ -7
pt:best-order|naked|naked|far|	8+ 12
pt:best-order|relative|saying|5-10|	2-3 12
pt:best-phrase|name|	judging 14	naked 14	other 6	saying 14
pt:best-phrase|noun|	direct -10	judging -11	naked -19
pt:best-phrase|pronoun|	other 11
pt:best-score|	-1 -21	-2 -10	1 8	3 10	4 14	5 17	6 9
pt:best-score|-1|	1 -24	2-3 -9	4-7 -13
pt:best-score|-2|	1 -17	4-7 -11	8+ 13
pt:best-score|-3|	1 -9	4-7 12	8+ 11
pt:best-score|-4|	4-7 6
pt:best-score|0|	1 7	2-3 -7	4-7 11
pt:best-score|1|	2-3 7	8+ 16
pt:best-score|2|	4-7 18
pt:best-score|3|	2-3 10	4-7 9	8+ 12
pt:best-score|4|	1 8	4-7 30	8+ 10
pt:best-score|5|	2-3 11	4-7 19	8+ 6
pt:best-score|6|	4-7 8	8+ 10
pt:best|according-to|according|	8+ 8
pt:best|actor-nearby|naked|	2-3 6	8+ 15
pt:best|colon|naked|	2-3 7	4-7 14
pt:best|named-before|naked|	2-3 10	4-7 19	8+ 8
pt:best|named-nearby|naked|	2-3 7	4-7 21	8+ -6
pt:best|paragraph-before|saying|	2-3 6
pt:best|quote-then-speaker|apposed|	2-3 -6
pt:best|quote-then-speaker|saying|	2-3 -6
pt:best|quote-then-verb|other|	1 6	2-3 -7	8+ 13
pt:best|quote-then-verb|saying|	2-3 14	4-7 16
pt:best|sentence-after|saying|	2-3 9	4-7 10
pt:best|sentence-before|according|	1 -6	8+ 12
pt:best|sentence-before|judging|	2-3 -9	4-7 10
pt:best|sentence-before|saying|	1 7	4-7 17	8+ 10
pt:best|signature|naked|	8+ 9
pt:best|speaker-then-quote|apposed|	1 -9	4-7 10
pt:best|speaker-then-quote|direct|	2-3 -7
pt:best|speaker-then-quote|judging|	1 11	2-3 -10	4-7 15	8+ 14
pt:best|speaker-then-quote|saying|	1 -11	4-7 10	8+ 23
pt:best|topic|naked|	4-7 -6
pt:case-follow|all-one|,determiner|	none -10
pt:case-follow|all-one|,preposition|	none -10
pt:case-follow|all-one|,subordinator|	none -7
pt:case-follow|all-one|,that|	none -8
pt:case-follow|all-one|,verb-saying|	none 11
pt:case-follow|all-one|:|	none -8
pt:case-follow|all-one|auxiliary|	none -8
pt:case-follow|all-one|capital|	none -7
pt:case-follow|all-one|coordinator|	none -10
pt:case-follow|all-one|end|	. 7	? 7
pt:case-follow|all-one|preposition|	none -11
pt:case-follow|all-one|stop|	none 6
pt:case-follow|all-one|word|	none -10
pt:case-follow|all|,auxiliary|	none -7
pt:case-follow|all|,preposition|	none -7
pt:case-follow|all|,subordinator|	none -8
pt:case-follow|all|,that|	none -9
pt:case-follow|all|adverb|	none -6
pt:case-follow|all|end|	. 7
pt:case-follow|all|verb-saying|	none -8
pt:case-follow|all|word|	none -9
pt:case-follow|first|,verb-saying|	? 6	none 20
pt:case-follow|first|,word|	? 7	none 16
pt:case-follow|first|:|	none 8
pt:case-follow|first|auxiliary|	none -8
pt:case-follow|first|capital|	. 11
pt:case-follow|first|coordinator|	. 8
pt:case-follow|first|end|	! 10	. 20	? 9	none 11
pt:case-follow|first|preposition|	. 15
pt:case-follow|first|stop|	? 10	none -10
pt:case-follow|first|—|	? 7	none 11
pt:case-follow|most|,verb-saying|	none 6
pt:case-follow|most|end|	. 9
pt:case-follow|most|stop|	none 10
pt:case-follow|none|,auxiliary|	none -13
pt:case-follow|none|,capital|	none 6
pt:case-follow|none|,preposition|	none -8
pt:case-follow|none|,subordinator|	none -6
pt:case-follow|none|,that|	none -7
pt:case-follow|none|,verb-saying|	none 10
pt:case-follow|none|,word|	none -10
pt:case-follow|none|determiner|	none 7
pt:case-follow|none|end|	. 12
pt:case-follow|none|preposition|	. 6
pt:case-follow|none|stop|	none 9
pt:case-follow|titled|end|	none 10
pt:case-intro|all-one|	, -9	: 11	adverb -6	auxiliary -6	capital -10	determiner -14	preposition -17	stop 6	verb-judging -6	— 8
pt:case-intro|all|	, -7	: 8	determiner -9	preposition -15	stop 8	verb-judging -7	word -13
pt:case-intro|first|	, -9	auxiliary -8	start 23	stop 8	word -13	— 10
pt:case-intro|most|	: 10	start 9	stop 6
pt:case-intro|none|	, 10	: -18	adverb 12	coordinator 6	that 6	verb-saying -6	word 6
pt:case-intro|some|	, 7
pt:case-intro|titled|	: 7	verb-saying 7
pt:case|all-one|	2 11	3 -11
pt:case|all|	4-5 -13
pt:case|first|	1 -7	10+ 7
pt:case|most|	4-5 11	6-9 6
pt:case|none|	10+ 13
pt:case|some|	6-9 14
pt:case|titled|	4-5 6	6-9 8
pt:chain-on|, verb-saying ,|	1 8	2-3 9	4-7 10
pt:chain-on|, verb-saying stop|	4-7 9	8+ 8
pt:chain-on|coordinator|	1 -10
pt:chain-on|far|	2-3 10
pt:chain-on|none|	2-3 -6	8+ 31
pt:chain-on|preposition|	1 -10
pt:chain-on|stop preposition word|	2-3 -10
pt:chain-on|stop|	2-3 12	4-7 16
pt:chain|, verb-saying ,|	2-3 8
pt:chain|coordinator|	1 -8
pt:chain|far|	8+ -6
pt:chain|none|	1 -9	4-7 7	8+ 10
pt:chain|preposition|	1 -10
pt:clause|false|false|	all -6
pt:clause|false|true|	all -6	all-one 11	most 6	some 6	titled 6
pt:clause|true|false|	most 8	none 15
pt:clause|true|true|	none 7
pt:closed|	false 6
pt:continues|	true 6
pt:echo|all|2-3|	false 10	true 6
pt:echo|all|4-7|	false 8
pt:echo|all|8+|	true 6
pt:echo|all|	all -8	all-one 6	false 8	first 12
pt:echo|all|false|	2-3 7	4-7 13
pt:echo|all|true|	1 -7	2-3 10	8+ 6
pt:echo|half|	none 8
pt:echo|none|2-3|	true -10
pt:echo|none|4-7|	true 10
pt:echo|none|8+|	true 7
pt:echo|none|	true -11
pt:echo|some|4-7|	false 8
pt:echo|some|8+|	false 19
pt:echo|some|	all -7	false 12	first 7	none 18
pt:echo|some|false|	4-7 7	8+ 19
pt:ending|	! 9	. 16	? 10
pt:family|"|	1 15	8+ 22
pt:family|'|	2-3 -10
pt:family|none|	1 7	2-3 15	4-7 15	8+ 9
pt:family|«|	1 -15	2-3 9	4-7 9	8+ 22
pt:family|»|	4-7 6
pt:family|‘|	4-7 6
pt:family|“|	8+ -6
pt:follow|	,adverb -6	,auxiliary -12	,determiner -8	,preposition -13	,subordinator -9	,that -13	,verb-saying 19	adverb -9	auxiliary -14	determiner 7	end 11	pronoun -6	verb-saying -11	— 14
pt:gov|aconselhar|present|	none 9
pt:gov|acrescentar|	none 9
pt:gov|acrescentar|present|	none 14
pt:gov|acusar|2-3|	1 9	2-3 8
pt:gov|acusar|4-7|	2-3 8
pt:gov|acusar|	de 20
pt:gov|acusar|past|	none 12
pt:gov|acusar|present|	none 15
pt:gov|admitir|2-3|	2-3 10
pt:gov|admitir|4-7|	4-7 8
pt:gov|admitir|8+|	4-7 8
pt:gov|admitir|	em 8	na -7	none 10	que 13
pt:gov|admitir|present|	none 12
pt:gov|afirmar|2-3|	2-3 9	4-7 11
pt:gov|afirmar|4-7|	2-3 12	4-7 9
pt:gov|afirmar|	a 11
pt:gov|afirmar|past|	none 14
pt:gov|alegar|	que 9
pt:gov|alertar|past|	none 8
pt:gov|anunciar|	none -6
pt:gov|apelar|1|	2-3 11
pt:gov|apelar|past|	none 11
pt:gov|apelidar|	de -10
pt:gov|assegurar|past|	none 8
pt:gov|assegurar|present|	none 6
pt:gov|assegurar|	que 8
pt:gov|atestar|past|	none 10
pt:gov|atribuir|	a -6
pt:gov|avisar|1|	2-3 -8	4-7 7
pt:gov|avisar|2-3|	4-7 10
pt:gov|avisar|	none -8	que 12
pt:gov|avisar|past|	none -7
pt:gov|avisar|present|	none 8
pt:gov|chamar|0|	1 -10	2-3 -11
pt:gov|chamar|1|	2-3 -6
pt:gov|chamar|2-3|	2-3 8	4-7 10
pt:gov|chamar|	none -14	à -6
pt:gov|chamar|present|	já -9
pt:gov|classificar|1|	2-3 8
pt:gov|classificar|2-3|	1 12
pt:gov|classificar|	como 12
pt:gov|classificar|past|	none 6
pt:gov|completar|	none 6
pt:gov|completar|past|	none 6
pt:gov|concluir|past|	none 9
pt:gov|confirmar|1|	4-7 8
pt:gov|confirmar|4-7|	2-3 10
pt:gov|confirmar|	none 11
pt:gov|confirmar|past|	none 8
pt:gov|confirmar|present|	none 11
pt:gov|considerar|1|	4-7 7
pt:gov|considerar|2-3|	1 15	2-3 6	4-7 7
pt:gov|considerar|	a 14	none 13
pt:gov|considerar|past|	none 14
pt:gov|considerar|present|	none 14
pt:gov|contar|4-7|	4-7 9
pt:gov|criticar|	a 11
pt:gov|criticar|past|	none 11
pt:gov|culpar|	none 11
pt:gov|declarar|	none 10
pt:gov|declarar|past|	none 13
pt:gov|defender|	none 7	que 6
pt:gov|defender|past|	none 7
pt:gov|defender|present|	none 6
pt:gov|denunciar|	none 9
pt:gov|denunciar|present|	none 9
pt:gov|desvalorizar|	none 6
pt:gov|desvalorizar|past|	none 8
pt:gov|discordar|1|	8+ 8
pt:gov|discordar|	none 8
pt:gov|discordar|present|	none -7
pt:gov|ditar|4-7|	4-7 11
pt:gov|ditar|	a 11
pt:gov|ditar|present|	auxiliary 13
pt:gov|dizer|0|	2-3 -10
pt:gov|dizer|1|	4-7 9
pt:gov|dizer|2-3|	2-3 6	4-7 16
pt:gov|dizer|4-7|	4-7 12	8+ 7
pt:gov|dizer|8+|	2-3 12
pt:gov|dizer|	a 10	ao -8	de 10	que -7	se 10	à 7
pt:gov|elogiar|	a 11	none 8
pt:gov|elogiar|past|	none 13
pt:gov|emendar|	none 9
pt:gov|emendar|present|	none 9
pt:gov|esclarecer|past|	none -7
pt:gov|escrever|2-3|	4-7 7
pt:gov|escrever|	a 6	none 10
pt:gov|escrever|present|	none 6
pt:gov|explicar|present|	none 10
pt:gov|falar|1|	1 13	4-7 10
pt:gov|falar|	de 12	numa 9
pt:gov|falar|past|	none 10
pt:gov|garantir|2-3|	4-7 6
pt:gov|garantir|	que -7
pt:gov|gritar|1|	2-3 6
pt:gov|gritar|	none -6
pt:gov|head|	2021 7	administração 12	assessoria 7	comunicado 9	contrato 8	curitiba 8	documento 6	ela 12	identificada 12	júri 12	magistrada 10	ministra 9	name 10	ninguém -9	none 11	nota 9	oposição 11	person 14	place 11	professora 8	regional 7	relator -8	socialista 11	tribunal -10	turística 8	técnicos -6
pt:gov|head|defesa|	considerar 7
pt:gov|head|ela|	dizer 6	sorrir 7
pt:gov|head|ele|	responder 8
pt:gov|head|name|	afirmar 10	considerar 11	dizer 7	esclarecer -7	falar 7	informar 6
pt:gov|head|ninguém|	queixar -9
pt:gov|head|none|	acrescentar 9	avisar 6	chamar 8
pt:gov|head|oposição|	falar 10
pt:gov|head|organisation|	acusar 8	atestar 10	considerar 10	discordar -8	dizer 13	falar 13
pt:gov|head|person|	acusar 6	admitir 10	afirmar 11	avisar 11	chamar 8	classificar 8	confirmar 7	considerar 6	desvalorizar 8	discordar 6	elogiar 7	escrever 6	falar 11	garantir 12	lamentar 9	pedir 8	preferir 8	queixar 7	rebater 9	reclamar 7	reconhecer 9	sustentar 6
pt:gov|head|terá|	ditar 8
pt:gov|head|turística|	falar 8
pt:gov|head|técnicos|	chamar -6
pt:gov|informar|past|	none 11
pt:gov|ironizar|2-3|	2-3 8
pt:gov|ironizar|4-7|	8+ 8
pt:gov|ironizar|	none 6
pt:gov|ironizar|past|	none 9
pt:gov|judging|0|false|false|	all -7	all-one -6	none -7
pt:gov|judging|1|false|false|	none 11
pt:gov|judging|1|true|false|	none 13
pt:gov|judging|2-3|false|false|	first 12	none 18
pt:gov|judging|2-3|true|false|	none 14
pt:gov|judging|4-7|false|false|	first 10
pt:gov|judging|a|2-3|	1 13	4-7 12
pt:gov|judging|a|false|	false 14
pt:gov|judging|a|	first 8	none 14
pt:gov|judging|a|true|	false 8
pt:gov|judging|como|2-3|	1 9
pt:gov|judging|como|false|	false 12
pt:gov|judging|como|	none 12
pt:gov|judging|com|false|	false 9
pt:gov|judging|com|	none 9
pt:gov|judging|de|1|	1 7	2-3 -6
pt:gov|judging|de|2-3|	1 8	2-3 14	4-7 12
pt:gov|judging|de|4-7|	2-3 -6	4-7 7
pt:gov|judging|de|8+|	2-3 -9
pt:gov|judging|de|	first 6
pt:gov|judging|em|2-3|	2-3 7
pt:gov|judging|em|false|	false 7
pt:gov|judging|em|	none 9
pt:gov|judging|none|0|	2-3 -8	4-7 9
pt:gov|judging|none|1|	2-3 14	4-7 7
pt:gov|judging|none|2-3|	1 10	8+ 9
pt:gov|judging|none|	all -7	all-one -6	none 11
pt:gov|judging|none|false|	false -6
pt:gov|judging|none|true|	false 17
pt:gov|judging|à|true|	false -6
pt:gov|justificar|past|	none 10
pt:gov|lamentar|4-7|	2-3 10
pt:gov|lamentar|	a 8	de 9	none 8
pt:gov|lamentar|past|	none 13
pt:gov|lembrar|8+|	4-7 7
pt:gov|lembrar|	a -10	em 9
pt:gov|lembrar|past|	none 9
pt:gov|lembrar|present|	none -12
pt:gov|mandar|4-7|	4-7 9
pt:gov|mandar|past|	none 10
pt:gov|none|1|	first -7	none -7
pt:gov|none|2-3|	all-one 6	first 7
pt:gov|none|4-7|	all -11	most 9	titled 6
pt:gov|none|8+|	first -6	none 17
pt:gov|none|false|false|	1 -12
pt:gov|none|false|true|	1 -11	2-3 7	8+ 6
pt:gov|none|true|true|	1 -10	2-3 -7
pt:gov|pedir|0|	4-7 9
pt:gov|pedir|2-3|	8+ 11
pt:gov|pedir|	none 11
pt:gov|pedir|past|	none 10
pt:gov|perguntar|1|	4-7 7
pt:gov|perguntar|	none 9
pt:gov|perguntar|present|	none 9
pt:gov|precisar|past|	none 10
pt:gov|preferir|2-3|	2-3 9	4-7 9	8+ 7
pt:gov|preferir|4-7|	8+ 12
pt:gov|preferir|	em 9	none 8
pt:gov|preferir|past|	none 14
pt:gov|prometer|2-3|	4-7 12
pt:gov|prometer|past|	none 6
pt:gov|publicar|1|	4-7 -7
pt:gov|publicar|past|	none -7
pt:gov|queixar|present|	none -11
pt:gov|querer|past|	none -9
pt:gov|reagir|past|	none 6
pt:gov|rebater|1|	8+ 10
pt:gov|rebater|	none 9
pt:gov|rebater|past|	none 8
pt:gov|reclamar|present|	none 11
pt:gov|reconhecer|	a 10	none 12
pt:gov|reconhecer|past|	none 12
pt:gov|reconhecer|present|	none 9
pt:gov|recordar|4-7|	4-7 10
pt:gov|recusar|4-7|	2-3 -6
pt:gov|recusar|	de -6	none 7
pt:gov|referir|past|	none -9
pt:gov|responder|0|	2-3 10
pt:gov|responder|4-7|	2-3 7
pt:gov|responder|	none 12	que 9
pt:gov|responder|past|	none 14
pt:gov|responder|present|	none 10
pt:gov|ressalvar|past|	none 9
pt:gov|ressalvar|	que 7
pt:gov|resumir|	a 9
pt:gov|saying|0|false|false|	none -6	titled 7
pt:gov|saying|1|false|false|	none 6
pt:gov|saying|1|false|true|	all-one -6
pt:gov|saying|1|true|false|	none 16
pt:gov|saying|2-3|false|false|	all -7	all-one 9	first 16	some 7
pt:gov|saying|2-3|true|false|	first -8	none 6
pt:gov|saying|4-7|false|false|	first 16
pt:gov|saying|8+|false|false|	first 13
pt:gov|saying|aos|2-3|	4-7 10
pt:gov|saying|aos|false|	false 13
pt:gov|saying|aos|	first 13
pt:gov|saying|ao|1|	2-3 7
pt:gov|saying|ao|2-3|	2-3 -7
pt:gov|saying|ao|4-7|	1 -9
pt:gov|saying|ao|	all -9	first 8
pt:gov|saying|a|1|	2-3 15
pt:gov|saying|a|2-3|	4-7 16	8+ 8
pt:gov|saying|a|4-7|	1 -12	2-3 14
pt:gov|saying|a|8+|	8+ 7
pt:gov|saying|a|	some 9
pt:gov|saying|com|4-7|	4-7 8
pt:gov|saying|com|false|	false 11
pt:gov|saying|com|	first 8	none 8
pt:gov|saying|da|8+|	4-7 9
pt:gov|saying|da|	none -6
pt:gov|saying|de|1|	2-3 11
pt:gov|saying|de|4-7|	4-7 11	8+ 13
pt:gov|saying|de|8+|	2-3 12	4-7 7	8+ 7
pt:gov|saying|de|false|	false 20
pt:gov|saying|de|	first 14	none 15
pt:gov|saying|de|true|	false 12
pt:gov|saying|dos|8+|	2-3 -7
pt:gov|saying|dos|false|	false -7
pt:gov|saying|dos|	none -6
pt:gov|saying|do|8+|	2-3 -11
pt:gov|saying|do|true|	false -6
pt:gov|saying|em|1|	1 13	4-7 10
pt:gov|saying|em|4-7|	4-7 6
pt:gov|saying|em|8+|	4-7 7
pt:gov|saying|em|false|	false 7
pt:gov|saying|em|	first 10
pt:gov|saying|em|true|	false 7
pt:gov|saying|nas|4-7|	4-7 8
pt:gov|saying|nas|false|	false 9
pt:gov|saying|nas|	first 9
pt:gov|saying|na|4-7|	4-7 9
pt:gov|saying|na|true|	false -7
pt:gov|saying|none|0|	1 -8
pt:gov|saying|none|1|	2-3 6	4-7 21	8+ 21
pt:gov|saying|none|2-3|	2-3 18	4-7 18	8+ 14
pt:gov|saying|none|4-7|	2-3 11	4-7 9
pt:gov|saying|none|	all 10	all-one 9	some 10	titled 7
pt:gov|saying|none|false|	false 7
pt:gov|saying|none|true|	false 11
pt:gov|saying|numa|false|	false 9
pt:gov|saying|numa|	none 9
pt:gov|saying|para|4-7|	4-7 6
pt:gov|saying|para|8+|	4-7 6
pt:gov|saying|para|false|	false 12
pt:gov|saying|para|	none 13
pt:gov|saying|para|true|	false 7
pt:gov|saying|por|	all-one -6
pt:gov|saying|por|false|	false -8
pt:gov|saying|que|1|	2-3 -7	4-7 13
pt:gov|saying|que|2-3|	1 -8	4-7 17	8+ 11
pt:gov|saying|que|4-7|	1 9	4-7 15	8+ 14
pt:gov|saying|que|8+|	4-7 -7
pt:gov|saying|que|	some 6
pt:gov|saying|se|	none -7
pt:gov|saying|se|true|	false 8
pt:gov|saying|à|4-7|	4-7 7
pt:gov|saying|à|false|	false 11
pt:gov|sorrir|	none 7
pt:gov|sorrir|past|	none 7
pt:gov|subject|ela|saying|	1 10	4-7 6
pt:gov|subject|ela|saying|past|	4-7 11	8+ 8
pt:gov|subject|ele|judging|	2-3 7
pt:gov|subject|ele|judging|past|	4-7 7
pt:gov|subject|ele|saying|	4-7 8
pt:gov|subject|ele|saying|past|	2-3 10	4-7 9
pt:gov|subject|ele|saying|present|	8+ 8
pt:gov|subject|name|judging|	2-3 16	4-7 9
pt:gov|subject|name|judging|past|	2-3 9
pt:gov|subject|name|judging|present|	1 8	4-7 6
pt:gov|subject|name|saying|	1 11
pt:gov|subject|name|saying|past|	1 -8	2-3 11	4-7 14	8+ 15
pt:gov|subject|name|saying|present|	2-3 9	4-7 -6
pt:gov|subject|none|judging|present|	1 7
pt:gov|subject|none|saying|	1 14	8+ 9
pt:gov|subject|none|saying|past|	2-3 6	4-7 12
pt:gov|subject|none|saying|present|	4-7 13
pt:gov|subject|noun|judging|	1 11	2-3 13	4-7 -7	8+ -9
pt:gov|subject|noun|judging|past|	1 8	4-7 17	8+ 16
pt:gov|subject|noun|judging|present|	4-7 6
pt:gov|subject|noun|saying|	0 -8	2-3 12	8+ -7
pt:gov|subject|noun|saying|participle|	4-7 7
pt:gov|subject|noun|saying|past|	2-3 -8	4-7 17	8+ 18
pt:gov|subject|noun|saying|present|	1 -17	4-7 10	8+ 16
pt:gov|subject|organisation|judging|	1 9	2-3 12	4-7 -7
pt:gov|subject|organisation|saying|	2-3 12	8+ -6
pt:gov|subject|organisation|saying|past|	2-3 6	4-7 12
pt:gov|subject|organisation|saying|present|	2-3 14	4-7 -8
pt:gov|subject|person|judging|	2-3 10	4-7 9
pt:gov|subject|person|judging|past|	1 9	2-3 7	4-7 9	8+ 8
pt:gov|subject|person|judging|present|	4-7 6	8+ 10
pt:gov|subject|person|saying|	0 12	4-7 18
pt:gov|subject|person|saying|past|	4-7 20	8+ 18
pt:gov|subject|person|saying|present|	2-3 7	4-7 10	8+ 14
pt:gov|sublinhar|	a 7
pt:gov|sustentar|	a 8	que 7
pt:gov|sustentar|present|	none 10
pt:gov|ver|past|	none 10
pt:headline|true|	2-3 -6	8+ 6
pt:head|"|	4-7 10
pt:head|'|	2-3 -10
pt:head|plain|,verb-saying|	4-7 6
pt:head|plain|	: 10	all -8	none -8	stop 7	that -7	word -17
pt:head|plain|:|	4-7 7
pt:head|plain|all-one|	1 -8
pt:head|plain|all|	4-7 -6
pt:head|plain|coordinator|	2-3 -10
pt:head|plain|end|	1 -6	4-7 13
pt:head|plain|first|	4-7 15
pt:head|plain|none|	2-3 -6	4-7 7
pt:head|plain|preposition|	1 -11	2-3 -12
pt:head|plain|word|	2-3 -8
pt:head|titled|	: 7	first 8	none 7	verb-saying 7
pt:head|titled|end|	4-7 9
pt:head|titled|first|	4-7 6
pt:head|titled|none|	4-7 6
pt:head|«|	1 -8	8+ 7
pt:head|‘|	4-7 6
pt:in-noun|false|false|1|	first -7
pt:in-noun|false|false|2-3|	all 6	all-one 7	first 6
pt:in-noun|false|false|4-7|	all -10	first 10	most 12	some 16	titled 9
pt:in-noun|false|false|8+|	none 18	some 9
pt:in-noun|false|true|1|	all-one -8
pt:in-noun|false|true|2-3|	all -8
pt:in-noun|false|true|4-7|	all -7	first 13
pt:in-noun|false|true|8+|	first 8
pt:in-noun|true|false|1|	all-one -14
pt:in-noun|true|false|2-3|	all -14	first -12
pt:in-noun|true|false|4-7|	first -7	none 10
pt:in-noun|true|false|8+|	none 15
pt:in-noun|true|true|1|	all-one -10	none -9
pt:in-noun|true|true|2-3|	all-one -7
pt:intro-follow|,|,word|	2-3 -10	4-7 -9
pt:intro-follow|,|end|	2-3 10	4-7 7
pt:intro-follow|,|preposition|	4-7 6
pt:intro-follow|,|stop|	1 -13	2-3 19	4-7 25	8+ 6
pt:intro-follow|:|end|	2-3 11	4-7 16	8+ 21
pt:intro-follow|:|preposition|	8+ 13
pt:intro-follow|adverb|stop|	4-7 12
pt:intro-follow|auxiliary|preposition|	2-3 9
pt:intro-follow|auxiliary|stop|	4-7 6	8+ 12
pt:intro-follow|capital|capital|	1 -6
pt:intro-follow|capital|stop|	1 -12	4-7 10
pt:intro-follow|coordinator|stop|	2-3 9
pt:intro-follow|coordinator|word|	1 -8
pt:intro-follow|determiner|,auxiliary|	2-3 -6
pt:intro-follow|determiner|,word|	2-3 -7
pt:intro-follow|determiner|preposition|	1 -9
pt:intro-follow|determiner|stop|	1 -10	4-7 -9
pt:intro-follow|determiner|word|	1 -10
pt:intro-follow|preposition|,auxiliary|	2-3 -7
pt:intro-follow|preposition|,preposition|	1 -6	2-3 -8
pt:intro-follow|preposition|,word|	1 -6	2-3 -9
pt:intro-follow|preposition|:|	1 -8
pt:intro-follow|preposition|;|	2-3 -10
pt:intro-follow|preposition|end|	1 10
pt:intro-follow|preposition|preposition|	1 -7
pt:intro-follow|preposition|stop|	4-7 21
pt:intro-follow|preposition|word|	2-3 -7
pt:intro-follow|start|,verb-saying|	2-3 6	4-7 17
pt:intro-follow|start|,word|	4-7 9	8+ 16
pt:intro-follow|start|:|	4-7 7
pt:intro-follow|start|auxiliary|	1 -8
pt:intro-follow|start|end|	2-3 7	4-7 13	8+ 6
pt:intro-follow|start|stop|	8+ 12
pt:intro-follow|start|word|	4-7 -7
pt:intro-follow|start|—|	2-3 11	4-7 10	8+ 11
pt:intro-follow|stop|,verb-saying|	1 9	2-3 13	4-7 27	8+ 10
pt:intro-follow|stop|,word|	2-3 9	4-7 24	8+ 18
pt:intro-follow|stop|capital|	4-7 13	8+ 6
pt:intro-follow|stop|end|	2-3 11	4-7 18
pt:intro-follow|stop|preposition|	4-7 7
pt:intro-follow|stop|stop|	8+ 10
pt:intro-follow|that|stop|	2-3 10	4-7 15
pt:intro-follow|verb-judging|stop|	1 -9	2-3 -11	4-7 9
pt:intro-follow|verb-saying|coordinator|	2-3 8
pt:intro-follow|verb-saying|end|	2-3 7
pt:intro-follow|verb-saying|stop|	4-7 8
pt:intro-follow|word|,preposition|	1 -7	2-3 -11	4-7 10
pt:intro-follow|word|,that|	2-3 -6
pt:intro-follow|word|,verb-saying|	4-7 9
pt:intro-follow|word|,word|	1 -7	2-3 -9
pt:intro-follow|word|;|	4-7 9
pt:intro-follow|word|adverb|	2-3 -6
pt:intro-follow|word|coordinator|	1 9	2-3 10	4-7 8
pt:intro-follow|word|end|	1 -11
pt:intro-follow|word|stop|	8+ 13
pt:intro-follow|word|verb-saying|	2-3 -11
pt:intro-follow|word|word|	1 -7	2-3 -8
pt:intro-follow|—|end|	2-3 8	4-7 7	8+ 9
pt:intro|	coordinator 6	start 12	stop 13	— 11
pt:in|first|=as|	4-7 7	8+ 6	first 6
pt:in|first|=até|	2-3 10	none 9
pt:in|first|=a|	2-3 -7	4-7 -12	8+ 11	all-one -11	first 18	none -13	some -6	titled 6
pt:in|first|=cada|	8+ 10	first 10
pt:in|first|=como|	2-3 8
pt:in|first|=com|	8+ 11	first -6
pt:in|first|=de|	2-3 15	4-7 14	first 12	none 16
pt:in|first|=ela|	8+ 7	first 7
pt:in|first|=eles|	8+ 10	first 10
pt:in|first|=ele|	4-7 8	8+ 9	first 8
pt:in|first|=em|	4-7 11	8+ 13	first 14
pt:in|first|=eram|	first 6
pt:in|first|=era|	4-7 10	8+ 8	first 9
pt:in|first|=estava|	4-7 6
pt:in|first|=está|	4-7 9	8+ 7	none 8
pt:in|first|=eu|	4-7 10	8+ 11	first 12
pt:in|first|=e|	2-3 8	4-7 10	8+ 17	first 10	none 13
pt:in|first|=foi|	4-7 11	8+ 6	first 10	none 7
pt:in|first|=há|	2-3 6	4-7 11	8+ 8	first 12
pt:in|first|=mas|	4-7 7	8+ 6	none 8
pt:in|first|=meu|	8+ 14	first 14
pt:in|first|=na|	2-3 10	first 7	none 9
pt:in|first|=nem|	4-7 10	most 6
pt:in|first|=no|	2-3 7	4-7 8	8+ 6	first 7	none 7
pt:in|first|=nunca|	4-7 12	first 8
pt:in|first|=não|	4-7 23	8+ 18	none 19
pt:in|first|=os|	2-3 -8	4-7 9	8+ 7	all-one -7	first 8
pt:in|first|=ou|	8+ 6	first 6
pt:in|first|=o|	2-3 -15	8+ 16	all -10	all-one -7	first 18	none -16
pt:in|first|=para|	2-3 6	4-7 13	none 14
pt:in|first|=pelo|	first 7
pt:in|first|=pois|	4-7 10	first 10
pt:in|first|=porque|	none 7
pt:in|first|=por|	2-3 10	none 10
pt:in|first|=quando|	2-3 7	8+ 7	first 9
pt:in|first|=que|	8+ 8	none 10
pt:in|first|=sem|	4-7 14	none 13
pt:in|first|=se|	4-7 12	8+ 10	first 10	none 13
pt:in|first|=são|	4-7 6	first 7
pt:in|first|=tem|	4-7 7	8+ 7	none 8
pt:in|first|=três|	8+ 9	first 11
pt:in|first|=uma|	2-3 13	4-7 16	first 11	none 17
pt:in|first|=um|	2-3 13	4-7 23	8+ 15	first 8	none 22
pt:in|first|=vai|	first 6
pt:in|first|=você|	4-7 10	first 10
pt:in|first|=vão|	first 7
pt:in|first|=à|	4-7 6	none 7
pt:in|first|=é|	2-3 6	4-7 14	8+ 6	first 12	none 12	some 6
pt:in|first|adverb|	2-3 7	4-7 -8	8+ 15	all-one 7
pt:in|first|capital|	1 -8
pt:in|first|verb|	2-3 -7	4-7 14	first 13	none -8
pt:in|first|word|	8+ 16
pt:in|functions|0|1|	all-one -6
pt:in|functions|0|2-3|	all-one 10	first 12
pt:in|functions|0|4-7|	all -7
pt:in|functions|1|2-3|	all-one -6	first -6	titled -6
pt:in|functions|1|4-7|	most 8	none -6	titled 6
pt:in|functions|2|2-3|	all-one 7	first 7
pt:in|functions|2|4-7|	all -9	first 19	most 8	none 8
pt:in|functions|3|4-7|	all -6	most 6	none 13	some 6	titled 7
pt:in|functions|3|8+|	first 8	none 21	some 9
pt:in|last|	5 -8	al 11	am 7	ar 10	au -12	ca -6	co -11	do 9	eg -8	el 12	er -6	es 19	eu 7	ga -8	go -9	há -7	im -6	ja -10	já 11	la -6	le 9	ma 7	os 11	ou -7	sa -7	so 6	ua 9	ue -9	um -8	va 16	ve 6	vo 6	ão -8
pt:in|last|5|	2-3 -8
pt:in|last|ada|	1 10	2-3 -12
pt:in|last|ado|	1 11
pt:in|last|ais|	2-3 14
pt:in|last|ano|	2-3 7
pt:in|last|ato|	2-3 -7
pt:in|last|car|	2-3 10
pt:in|last|cia|	2-3 -7
pt:in|last|dia|	2-3 -9
pt:in|last|dos|	2-3 -7
pt:in|last|dro|	2-3 -6
pt:in|last|eia|	2-3 8
pt:in|last|eio|	2-3 11
pt:in|last|eta|	2-3 -13
pt:in|last|eu|	2-3 7
pt:in|last|eza|	2-3 8
pt:in|last|hos|	2-3 -7
pt:in|last|ial|	2-3 -7
pt:in|last|iar|	2-3 10
pt:in|last|ias|	2-3 -7
pt:in|last|ica|	2-3 -8
pt:in|last|ico|	1 -11	2-3 -11
pt:in|last|ida|	2-3 8
pt:in|last|ido|	1 10
pt:in|last|ima|	2-3 6
pt:in|last|ior|	2-3 -7
pt:in|last|iro|	1 -9	2-3 7
pt:in|last|ite|	2-3 -7
pt:in|last|iva|	2-3 15
pt:in|last|ivo|	2-3 9
pt:in|last|ixa|	2-3 -6
pt:in|last|já|	2-3 11
pt:in|last|las|	2-3 9
pt:in|last|lho|	2-3 -9
pt:in|last|lto|	2-3 8
pt:in|last|mos|	2-3 10
pt:in|last|nco|	2-3 8
pt:in|last|nda|	1 -7
pt:in|last|nha|	2-3 12
pt:in|last|nho|	2-3 6
pt:in|last|nhá|	2-3 -7
pt:in|last|nja|	1 -8
pt:in|last|nta|	2-3 11
pt:in|last|nte|	1 -8	2-3 13
pt:in|last|nto|	1 -7
pt:in|last|nça|	2-3 -11
pt:in|last|ole|	2-3 6
pt:in|last|ora|	2-3 9
pt:in|last|oso|	1 6	2-3 9
pt:in|last|pel|	2-3 9
pt:in|last|reg|	1 -8
pt:in|last|ria|	2-3 11
pt:in|last|rio|	1 -9	2-3 11
pt:in|last|ros|	2-3 6
pt:in|last|rro|	2-3 -9
pt:in|last|rta|	2-3 -6
pt:in|last|rua|	2-3 9
pt:in|last|sco|	2-3 -8
pt:in|last|smo|	2-3 6
pt:in|last|sor|	1 -6
pt:in|last|são|	2-3 -9
pt:in|last|tal|	2-3 10
pt:in|last|tas|	1 -11
pt:in|last|tes|	2-3 10
pt:in|last|til|	2-3 -7
pt:in|last|tos|	2-3 9
pt:in|last|ulo|	1 7
pt:in|last|vas|	1 -9	2-3 8
pt:in|last|vel|	1 7
pt:in|last|ver|	2-3 -8
pt:in|last|ços|	2-3 7
pt:in|last|ões|	2-3 12
pt:in|shape|=a capital word|	8+ 6
pt:in|shape|=a capital|	2-3 -11
pt:in|shape|=a word =com|	8+ 7
pt:in|shape|=a word =do|	4-7 -6
pt:in|shape|=a word =está|	8+ 7
pt:in|shape|=a word =é|	4-7 9
pt:in|shape|=a word adverb|	4-7 -7	8+ 6
pt:in|shape|=a word word|	2-3 10	4-7 7	8+ 6
pt:in|shape|=a word|	2-3 -10
pt:in|shape|=as word =não|	4-7 6
pt:in|shape|=até =ao word|	2-3 9
pt:in|shape|=com word =e|	4-7 12
pt:in|shape|=de word word|	2-3 10
pt:in|shape|=de word|	2-3 11
pt:in|shape|=e word word|	4-7 8
pt:in|shape|=ela =tem word|	8+ 8
pt:in|shape|=ele verb =que|	8+ 8
pt:in|shape|=eles word =o|	8+ 7
pt:in|shape|=eles word adverb|	8+ 9
pt:in|shape|=em number =eu|	8+ 10
pt:in|shape|=em word =de|	4-7 9
pt:in|shape|=em word word|	2-3 11
pt:in|shape|=eu word word|	4-7 8	8+ 10
pt:in|shape|=há =um word|	8+ 8
pt:in|shape|=há word word|	4-7 9
pt:in|shape|=meu word word|	8+ 10
pt:in|shape|=na word word|	2-3 7
pt:in|shape|=no word =eu|	8+ 6
pt:in|shape|=no word word|	2-3 7
pt:in|shape|=nunca word =da|	4-7 8
pt:in|shape|=nunca word word|	4-7 7
pt:in|shape|=não =foi word|	8+ 11
pt:in|shape|=não =há word|	4-7 10
pt:in|shape|=não =me word|	4-7 6
pt:in|shape|=não word =a|	4-7 9	8+ 7
pt:in|shape|=não word =de|	4-7 8
pt:in|shape|=não word =o|	4-7 8	8+ 11
pt:in|shape|=não word word|	4-7 8	8+ 8
pt:in|shape|=o capital =da|	4-7 -6
pt:in|shape|=o capital|	2-3 -8
pt:in|shape|=o word =do|	4-7 -6
pt:in|shape|=o word =era|	4-7 9
pt:in|shape|=o word =está|	4-7 9
pt:in|shape|=o word =não|	4-7 10
pt:in|shape|=o word =tem|	4-7 6
pt:in|shape|=o word =é|	4-7 6	8+ 11
pt:in|shape|=o word adverb|	4-7 9	8+ 12
pt:in|shape|=o word word|	4-7 10	8+ 11
pt:in|shape|=o word|	2-3 -12
pt:in|shape|=os capital|	2-3 -7
pt:in|shape|=os word word|	4-7 7
pt:in|shape|=por word|	2-3 10
pt:in|shape|=quando word|	2-3 7
pt:in|shape|=se =o word|	8+ 9
pt:in|shape|=se word word|	8+ 8
pt:in|shape|=um word =com|	4-7 13
pt:in|shape|=um word =da|	4-7 6
pt:in|shape|=um word =de|	4-7 8
pt:in|shape|=um word =em|	4-7 9
pt:in|shape|=um word word|	2-3 11	4-7 10
pt:in|shape|=uma word =de|	4-7 8
pt:in|shape|=uma word word|	2-3 10	4-7 13
pt:in|shape|=uma word|	2-3 9
pt:in|shape|=é =uma word|	8+ 6
pt:in|shape|adverb word =e|	4-7 11
pt:in|shape|adverb word =o|	4-7 9
pt:in|shape|adverb word word|	4-7 13	8+ 6
pt:in|shape|capital =a capital|	2-3 6
pt:in|shape|capital =a word|	4-7 8	8+ 12
pt:in|shape|capital =com =a|	8+ 6
pt:in|shape|capital =com word|	4-7 9
pt:in|shape|capital =da capital|	2-3 -11
pt:in|shape|capital =de =uma|	8+ 8
pt:in|shape|capital =de capital|	2-3 -14
pt:in|shape|capital =de word|	2-3 -10	4-7 13
pt:in|shape|capital =do capital|	2-3 -8
pt:in|shape|capital =em capital|	2-3 -7
pt:in|shape|capital =eu =que|	8+ 6
pt:in|shape|capital =na word|	4-7 7
pt:in|shape|capital =no word|	8+ 8
pt:in|shape|capital =não capital|	2-3 8
pt:in|shape|capital =não word|	4-7 -7
pt:in|shape|capital =o word|	4-7 11	8+ 11
pt:in|shape|capital =os word|	8+ 6
pt:in|shape|capital =para word|	4-7 9	8+ 9
pt:in|shape|capital =pela word|	4-7 8
pt:in|shape|capital =por word|	4-7 -6
pt:in|shape|capital =que word|	4-7 7
pt:in|shape|capital =sem capital|	2-3 -7
pt:in|shape|capital =três word|	4-7 6	8+ 11
pt:in|shape|capital =um word|	4-7 7	8+ 8
pt:in|shape|capital =uma word|	4-7 13	8+ 12
pt:in|shape|capital =à word|	8+ 6
pt:in|shape|capital =é =o|	4-7 -6
pt:in|shape|capital =é word|	4-7 8	8+ 6
pt:in|shape|capital adverb word|	2-3 9	4-7 11	8+ 9
pt:in|shape|capital adverb|	2-3 11
pt:in|shape|capital capital number|	2-3 -8
pt:in|shape|capital capital word|	4-7 -6
pt:in|shape|capital number word|	8+ 6
pt:in|shape|capital word =a|	8+ 11
pt:in|shape|capital word =com|	4-7 7	8+ 7
pt:in|shape|capital word =de|	4-7 16	8+ 11
pt:in|shape|capital word =em|	8+ 10
pt:in|shape|capital word =e|	8+ 9
pt:in|shape|capital word =no|	8+ 7
pt:in|shape|capital word =tem|	4-7 8
pt:in|shape|capital word capital|	2-3 -6	4-7 9	8+ -8
pt:in|shape|capital word word|	8+ 9
pt:in|shape|capital word|	2-3 6
pt:in|shape|capital|	1 -8
pt:in|shape|word =a word|	2-3 7	4-7 10
pt:in|shape|word =ao word|	4-7 9
pt:in|shape|word =as word|	4-7 9
pt:in|shape|word =com word|	2-3 8	4-7 8
pt:in|shape|word =da word|	2-3 -10
pt:in|shape|word =de word|	2-3 -9	4-7 -10
pt:in|shape|word =do word|	2-3 -14	4-7 -6
pt:in|shape|word =e word|	2-3 19	4-7 13
pt:in|shape|word =em word|	4-7 12
pt:in|shape|word =no word|	2-3 9
pt:in|shape|word =não word|	4-7 8
pt:in|shape|word =o =que|	8+ 9
pt:in|shape|word =o word|	2-3 10	4-7 14
pt:in|shape|word =para word|	2-3 9
pt:in|shape|word =por word|	2-3 10
pt:in|shape|word =um word|	4-7 12
pt:in|shape|word adverb word|	2-3 6
pt:in|shape|word word =com|	4-7 17
pt:in|shape|word word =de|	4-7 10
pt:in|shape|word word =e|	4-7 16
pt:in|shape|word word =por|	4-7 8
pt:in|shape|word word word|	2-3 7
pt:in|word|	5 -8	acordada 9	agora 7	antes 7	ao 10	as 7	asfixia 11	até 13	avô -10	baixa -6	bem 8	boa 8	cadê 11	calendário 11	casa -8	chuvisqueiro -8	como 8	creche -8	criativa 12	da -13	das -8	de -13	definitivas -9	diálogo 9	diário -6	do -14	dorme -7	dos 10	e 20	ela 6	erro -7	está 9	eu 7	família -11	farinha -9	gestão -10	hora 8	inventário 6	irrevogável -7	juros 8	já 12	laranja -8	leite -7	lenta 11	levo 7	mais 10	mal-entendido 10	mar -7	maré -7	menos 10	na 9	nada -9	no 12	novo -6	nº -8	não 7	o -12	olho -7	operação -8	papel 9	partilhada -10	pilha -10	planilha 11	por 15	positiva 8	prato -11	precipitada 7	pressão 7	quando 7	quase -12	que 7	redondo 10	reg -8	rio -7	risco -9	saudade -13	serenidade 12	sinhá -7	sobre 7	sou 6	só 9	também 8	terra -6	tonhos -7	um 15	uma 15	velório -8	ver -6	verão 9	vezes 7	vidro -7	volto 11	é -7
pt:lead|lower|	, 10	: -19	adverb 8	coordinator 6
pt:lead|upper|	, -14	: 11	adverb -10	auxiliary -9	capital -9	determiner -15	preposition -22	start 12	stop 13	verb-judging -10	word -10	— 11
pt:naming|apelido|2|	1 -10	2-3 -13
pt:naming|batizado|2|	2-3 -8
pt:naming|chamado|1|	1 -8
pt:naming|conhecida|2|	2-3 -7
pt:naming|conhecido|2|	2-3 -8
pt:naming|false|	, -8	: -8	auxiliary -9	preposition -20	stop 8	subordinator -6	verb-judging -9	word -18
pt:naming|palavra|1|	1 -17
pt:naming|termo|1|	1 -8
pt:naming|true|	, 7	coordinator 6	start 12	stop 13	— 11
pt:nobody|1|	preposition -6
pt:nobody|2-3|	start 7
pt:nobody|4-7|	start 8
pt:nobody|8+|	start 7
pt:others|1|	1 -13	8+ 6
pt:others|2|	1 -12
pt:own-case|false|all-one|	, -9	: 11	adverb -6	auxiliary -6	capital -10	determiner -14	preposition -17	stop 6	verb-judging -6	— 7
pt:own-case|false|all|	, -7	: 8	determiner -9	preposition -15	stop 8	verb-judging -7	word -13
pt:own-case|false|first|	, -9	: 8	auxiliary -8	start 20	stop 6	word -12	— 9
pt:own-case|false|most|	start 8	stop 6
pt:own-case|false|none|	, 9	: -18	adverb 12	coordinator 6	that 6	verb-saying -7	word 6
pt:own-case|false|some|	, 7
pt:own-case|false|titled|	: 7	verb-saying 7
pt:own-case|true|first|	start 14	stop 20	word -6	— 8
pt:own-case|true|most|	: 9
pt:own-case|true|none|	, 9	word 10
pt:own|true|	8+ 21
pt:same|1|1|	first -7
pt:same|1|4-7|	all -13	most 12	titled 9
pt:same|1|8+|	none 21	some 9
pt:same|2|1|	none -6
pt:same|2|2-3|	all -9	all-one 7
pt:same|2|4-7|	first 9	none 8
pt:sentence|judging|	1 11	4-7 15	8+ 24
pt:sentence|none|	1 -10	4-7 -9
pt:sentence|saying|	2-3 10	4-7 13	8+ 21
pt:sentence|thinking|	1 -11
pt:size-ending|10+|.|	end 7
pt:size-ending|10+|none|	,verb-saying 8	,word 18	stop 21	— 10
pt:size-ending|1|none|	,coordinator -9	,determiner -6	,preposition -10	,subordinator -6	,that -6	,verb-saying 9	auxiliary -9	capital -7	determiner 7	end -6
pt:size-ending|2|!|	end 7
pt:size-ending|2|.|	end 12
pt:size-ending|2|?|	,word 6
pt:size-ending|2|none|	,auxiliary -9	,determiner -8	,subordinator -10	,that -8	,verb-saying 12	,word -9	adverb -6	coordinator 6	preposition 8	verb-saying -8
pt:size-ending|3|.|	end 13
pt:size-ending|3|?|	end 7
pt:size-ending|3|none|	,auxiliary -11	,capital 6	,preposition -11	,that -11	,verb-saying 15	,word 7	; -10	coordinator -8	end 15	stop 7	word -6	— 6
pt:size-ending|4-5|.|	capital 11	end 18	preposition 9
pt:size-ending|4-5|?|	end 7
pt:size-ending|4-5|none|	,verb-saying 6	auxiliary -8	coordinator -6	end 13	preposition 8	word -7
pt:size-ending|6-9|.|	capital 6	end 12	preposition 11
pt:size-ending|6-9|?|	end 10
pt:size-ending|6-9|none|	,verb-saying 15	: 7	; 9	coordinator 6	end 11	— 10
pt:size-follow|10+|	,verb-saying 8	,word 18	end 8	stop 21	— 10
pt:size-follow|1|	,auxiliary -7	,coordinator -9	,determiner -6	,preposition -10	,subordinator -6	,that -6	,verb-saying 9	auxiliary -9	capital -7	determiner 7	end -9
pt:size-follow|2|	,auxiliary -9	,determiner -8	,subordinator -10	,that -8	,verb-saying 11	,word -8	adverb -6	coordinator 12	preposition 8	verb-saying -8	— 9
pt:size-follow|3|	,auxiliary -11	,capital 6	,preposition -11	,that -11	,verb-saying 15	,word 7	; -10	coordinator -8	end 21	stop 7	word -6
pt:size-follow|4-5|	,verb-saying 6	auxiliary -8	capital 13	end 24	preposition 10	word -7	— 7
pt:size-follow|6-9|	,verb-saying 15	: 7	; 9	capital 6	coordinator 6	end 16	preposition 11	— 10
pt:size-intro|10+|	, 7	: 29	start 8	stop 9	— 6
pt:size-intro|1|	, -14	capital -14	coordinator -8	determiner -16	subordinator 7	that -7	verb-saying -9
pt:size-intro|2|	, 13	capital -10	determiner 13	start 9	stop 14	subordinator -9	verb-judging -10	word -9	— 7
pt:size-intro|3|	, 11	: 13	auxiliary 9	determiner -7	preposition -12	start 8	stop 6	that 7
pt:size-intro|4-5|	adverb 10	auxiliary -6	capital 10	determiner -7	preposition 9	stop 9	subordinator 11	that 15	verb-judging 9
pt:size-intro|6-9|	, 14	auxiliary 16	start 12	stop 21	that 9	verb-saying 12	word 9	— 8
pt:size|	10+ 8
pt:subject|elided|	,verb-saying 24	2-3 21	4-7 35	8+ 16	coordinator 9	stop 17	verb-saying -8	— 10
pt:subject|none|	( -7	,adverb -6	,auxiliary -9	,coordinator -8	,determiner -8	,preposition -8	,subordinator -11	,that -11	,word -7	4-7 -6	: -9	adverb -7	auxiliary -10	capital 13	determiner 10	end 17	stop -8	word -6	— 11
pt:subject|own|	,capital -7	,coordinator -6	,preposition -8	,that -8	,verb-saying 10	,word 6	4-7 9	8+ 19	: 11	; -8	auxiliary -9	capital -6	pronoun -7	stop 14	verb-saying -9	— 10
pt:two-before|)|	: 9
pt:two-before|,|	auxiliary 19	coordinator 7	determiner -18	preposition -15	that 8	verb-judging 6
pt:two-before|adverb|	, 8	: 9	stop 8	that 9	verb-judging -9
pt:two-before|auxiliary|	determiner -11	preposition -6	word 12
pt:two-before|capital|	: 15	adverb -9	auxiliary 11	stop 15	word -6
pt:two-before|coordinator|	preposition -7	word 10
pt:two-before|determiner|	: -6	capital 9	stop 11	word 17
pt:two-before|preposition|	capital 8	word -15
pt:two-before|pronoun|	verb-judging -6
pt:two-before|quote|	coordinator -8	preposition -12	stop 10
pt:two-before|start|	capital -13	start 12
pt:two-before|stop|	capital -12	— 10
pt:two-before|that|	verb-saying -12	word 9
pt:two-before|verb-judging|	determiner 10	subordinator 7	word 9
pt:two-before|verb-saying|	, 11	: 6	stop 16	word 13
pt:two-before|word|	adverb 9	determiner 6	preposition 6	stop 9	that 12	word -9
pt:two-words-before|)|	: 9
pt:two-words-before|,|	a -11	elogiou 8	está 8	houve 9	mas 7	o -17	que 8	é 6
pt:two-words-before|.|	— 10
pt:two-words-before|acusou-a|	de 12
pt:two-words-before|anos|	, 8	. 7
pt:two-words-before|apelidado|	de -10
pt:two-words-before|apelido|	de -13
pt:two-words-before|apenas|	: 9	que 9
pt:two-words-before|a|	claque -7	decisão 8	descoberta 9	expressão -14	frase -8	inscrição -10	operação -6	palavra -13	resposta 6
pt:two-words-before|batizado|	de -9
pt:two-words-before|bilhete|	: 7
pt:two-words-before|cabeça|	. 7
pt:two-words-before|chamam|	de -6
pt:two-words-before|classificou|	como 7
pt:two-words-before|clientes|	são 7
pt:two-words-before|confirma|	: 7
pt:two-words-before|conhecida|	por -7
pt:two-words-before|conhecido|	como -6	por -7
pt:two-words-before|da|	palavra -8
pt:two-words-before|de|	uma 8
pt:two-words-before|discorda|	: 8
pt:two-words-before|disse|	que 6
pt:two-words-before|dizer|	que 9
pt:two-words-before|diz|	. 6	que -8
pt:two-words-before|do|	livro -8
pt:two-words-before|elogiou|	a 10
pt:two-words-before|emenda|	: 9
pt:two-words-before|entrevista|	ao -8
pt:two-words-before|era|	o -8
pt:two-words-before|explicou|	. 6
pt:two-words-before|faixa|	: -10
pt:two-words-before|falam|	em 12
pt:two-words-before|falar|	em 9
pt:two-words-before|falou|	em 9
pt:two-words-before|ficha|	: -10
pt:two-words-before|fila|	. 8
pt:two-words-before|governo|	de 8
pt:two-words-before|gritou|	: 6
pt:two-words-before|horas|	. 7
pt:two-words-before|jornalistas|	. 7	: 10
pt:two-words-before|já|	chamam -9
pt:two-words-before|mês|	. 6
pt:two-words-before|nada|	. 6
pt:two-words-before|noite|	. 6
pt:two-words-before|nome|	: -9	de -11
pt:two-words-before|oceanos|	com -6
pt:two-words-before|o|	caso 8	grupo -6	partido 7	programa -6	termo -8
pt:two-words-before|paciência|	. 7
pt:two-words-before|passar|	: 6
pt:two-words-before|pergunta|	: 7
pt:two-words-before|primavera|	. 6
pt:two-words-before|pé|	. 7
pt:two-words-before|que|	chama -6	houve 8
pt:two-words-before|rebateu|	: 8
pt:two-words-before|segundos|	: 7
pt:two-words-before|se|	chama -6	lia -6
pt:two-words-before|sociais|	: 8
pt:two-words-before|start|	start 12
pt:two-words-before|sul|	: 6
pt:two-words-before|tarja|	: -10
pt:two-words-before|ter|	recebido 7
pt:two-words-before|valor|	: 7
pt:two-words-before|vazias|	. 7
pt:two-words-before||	. 10	e -8	para -10
pt:verb|false|1|	upper -8
pt:verb|false|2-3|	upper 7
pt:verb|false|8+|	lower 22
pt:verb|true|1|	upper 7
pt:verb|true|2-3|	lower -9
pt:verb|true|4-7|	lower 27
pt:verb|true|8+|	lower 15
pt:word-after|	, -6	? -9	a 8	continua -9	da 10	em 7	end 11	ficou -7	já -7	no -8	para -13	por -6	sobre 9	é -12	— 14
pt:word-after|,|	? 8	none -6
pt:word-after|.|	? 10
pt:word-after|?|	none -9
pt:word-after|a|	. 8
pt:word-after|continua|	none -9
pt:word-after|da|	none 10
pt:word-after|em|	none 7
pt:word-after|end|	. 22
pt:word-after|e|	. 9
pt:word-after|ficou|	none -7
pt:word-after|já|	none -7
pt:word-after|no|	none -8
pt:word-after|o|	. 7
pt:word-after|para|	none -13
pt:word-after|por|	none -9
pt:word-after|é|	none -12
pt:word-after|—|	! 8	? 7	none 12
pt:word-before|,|	1 -14	2-3 17	8+ 6
pt:word-before|	. 13	? 12	ao -6	apenas 9	bilhete 10	chama -8	chama-se -9	chamado -9	chamam -9	chamam-lhe -11	chamava-se -6	claque -7	cliente 6	conteúdo 8	da -7	decisão 8	descoberta 9	elogiou 8	em 11	era 7	estava 11	está 12	estão 6	expressão -14	feita 12	frase -8	grupo -6	houve 12	há 11	inscrição -10	lia -6	marca 8	mas 7	na -8	nome -6	numa 9	o -8	operação -7	palavra -17	partido 9	pela 8	por -17	programa -7	recebido 7	reconheceu 12	resposta 6	sempre 8	start 12	são 9	tem 9	ter 7	termo -8	têm -7	um -6	uma 7	virou -12	é -13	— 11
pt:word-before|.|	2-3 9	4-7 12	8+ 10
pt:word-before|:|	2-3 8
pt:word-before|?|	4-7 10	8+ 12
pt:word-before|ao|	2-3 -6
pt:word-before|a|	4-7 14
pt:word-before|bilhete|	2-3 10
pt:word-before|caso|	4-7 -6
pt:word-before|chama-se|	2-3 -9
pt:word-before|chamado|	1 -8
pt:word-before|chamam-lhe|	2-3 -11
pt:word-before|chamam|	2-3 -9
pt:word-before|chamava-se|	2-3 -6
pt:word-before|chama|	1 -6	2-3 -6
pt:word-before|claque|	2-3 -7
pt:word-before|cliente|	4-7 6
pt:word-before|como|	1 7
pt:word-before|conteúdo|	4-7 8
pt:word-before|da|	2-3 -9
pt:word-before|decisão|	4-7 8
pt:word-before|descoberta|	4-7 9
pt:word-before|de|	1 6
pt:word-before|do|	1 -7
pt:word-before|em|	1 13	2-3 7
pt:word-before|era|	2-3 12
pt:word-before|estava|	2-3 7
pt:word-before|está|	2-3 11
pt:word-before|expressão|	2-3 -14
pt:word-before|e|	1 -8
pt:word-before|foi|	2-3 10
pt:word-before|frase|	2-3 -7
pt:word-before|houve|	2-3 9
pt:word-before|marca|	2-3 8
pt:word-before|nome|	2-3 -6
pt:word-before|no|	1 -6
pt:word-before|operação|	2-3 -6
pt:word-before|o|	1 -9
pt:word-before|palavra|	1 -17
pt:word-before|para|	1 -10
pt:word-before|partido|	4-7 7
pt:word-before|pela|	2-3 8
pt:word-before|por|	1 -10	2-3 -15
pt:word-before|programa|	2-3 -7
pt:word-before|que|	1 -7	4-7 15
pt:word-before|sempre|	2-3 7
pt:word-before|start|	2-3 11	8+ 7
pt:word-before|são|	2-3 9
pt:word-before|termo|	1 -8
pt:word-before|ter|	4-7 9
pt:word-before|têm|	2-3 -7
pt:word-before|uma|	2-3 7
pt:word-before|um|	1 -10
pt:word-before|virou|	4-7 -11
pt:word-before|é|	1 -7	2-3 -8	4-7 -7	8+ 7
pt:word-before|—|	2-3 8	4-7 7	8+ 9
pt:work|near|none|,|	all -6
pt:work|near|none|:|	first -6
pt:work|near|none|	all-one -7	first -6
pt:work|near|none|stop|	first 6
pt:work|near|none|word|	none -6
pt:work|none|near|	all -7	none 6
pt:work|none|none|,|	all -7	all-one -9	first -6	none 6	some 7
pt:work|none|none|:|	all 8	all-one 11	first 6	most 10	none -18	titled 7
pt:work|none|none|adverb|	all-one -6	none 12
pt:work|none|none|auxiliary|	all-one -6	first -8
pt:work|none|none|capital|	all-one -10
pt:work|none|none|coordinator|	none 6
pt:work|none|none|determiner|	all -9	all-one -13
pt:work|none|none|	most 12
pt:work|none|none|preposition|	all -16	all-one -17
pt:work|none|none|start|	first 23	most 9
pt:work|none|none|stop|	all 8	all-one 6	first 8	most 6
pt:work|none|none|that|	none 6
pt:work|none|none|verb-judging|	all -7	all-one -6
pt:work|none|none|verb-saying|	none -6	titled 7
pt:work|none|none|word|	all -9	first -12	none 7
pt:work|none|none|—|	all-one 8	first 10
pt:work|right|none|	all -7	all-one -8	none 9
pt:work|right|none|word|	all -7	all-one -8	none 9
same|1|2-3|	all -16	all-one -12	none 7
same|1|4-7|	all -25	all-one -16	none 24	some 19	titled 9	upper 14
same|1|8+|	all 9	most 14	none 11	some 21	titled 11	upper 7
same|2|1|	all-one -16	none -7
same|2|2-3|	all -26	some 13	titled -9
same|2|4-7|	all -13	all-one -7	none 24	titled -7
same|2|8+|	first 9
same|3|1|	all-one -12	first 12	none -15
same|3|2-3|	all -10	all-one -11	first -8	none -9
sentence|judging|	8+ 29
sentence|none|	1 -25	2-3 -24	4-7 -22
sentence|saying|	1 8	2-3 10	4-7 21	8+ 8
sentence|thinking|	1 -18	2-3 -14	4-7 17	8+ 19
size-ending|10+|!|	end 6
size-ending|10+|,|	capital 18	determiner 21	pronoun 11	verb-saying 14	word 20
size-ending|10+|.|	auxiliary 8	capital 13	determiner 18	end 25	preposition 9	pronoun 12	— 8
size-ending|10+|?|	capital 16	determiner 7	end 15	pronoun 7	stop 6	verb-saying 7
size-ending|10+|none|	( 8	, 8	,preposition 11	,verb-judging 8	,verb-saying 7	,verb-thinking 9	,word 15	: 9	capital 9	determiner 12	end 16	pronoun 19	stop 31	verb-saying 14	— 11
size-ending|1|!|	stop 6
size-ending|1|,|	auxiliary -16	pronoun 14	word -13
size-ending|1|.|	,preposition -6	capital 15	end -14	preposition -6	quote 6	subordinator -13
size-ending|1|?|	pronoun -6
size-ending|1|none|	( -12	) -8	,auxiliary -8	,preposition -11	,quote -14	,that -13	,verb-judging 8	,verb-saying 13	,word -7	- -11	: -9	adverb -20	auxiliary -23	capital -18	coordinator 8	quote -9	subordinator 12	verb-saying -8	word -9
size-ending|2|!|	coordinator 6	stop 7
size-ending|2|,|	auxiliary -12	capital 16	coordinator -14	determiner -10	preposition -15	subordinator -12	verb-judging -8	verb-saying -7	word 7
size-ending|2|.|	determiner -6	preposition -6	pronoun 10
size-ending|2|?|	,word 6	capital 9	end 8	pronoun 7	verb-saying 12
size-ending|2|none|	( -11	) -9	+ 7	,adverb -9	,determiner -11	,preposition -16	,pronoun -11	,quote -10	,subordinator -8	,that -14	,verb-judging 6	,verb-saying 10	,verb-thinking 7	,word -10	; -10	auxiliary -16	capital -18	determiner -6	pronoun -16	that -10	verb-judging -14	verb-saying -21	word -19
size-ending|3|!|	,verb-saying 6
size-ending|3|,|	auxiliary -13	pronoun 9	that -7	verb-saying 19
size-ending|3|.|	coordinator 8	determiner 6	end 12	pronoun 14	subordinator -6
size-ending|3|?|	capital 9	end 21	pronoun 12	stop 6	— 8
size-ending|3|none|	( -15	, -6	,coordinator -8	,preposition -13	,pronoun -6	,that -12	,verb-judging 7	,verb-saying 9	adverb 9	capital -11	determiner 7	end 17	subordinator 10	verb-judging 6
size-ending|4-5|!|	determiner 13	end 15	pronoun 10
size-ending|4-5|,|	auxiliary -13	capital 22	preposition -9	pronoun 34	verb-saying 14	word -9
size-ending|4-5|.|	capital 13	end 15	preposition 16	that 7	— 11
size-ending|4-5|?|	,auxiliary 7	,determiner 7	,verb-saying 9	,verb-thinking 8	capital 14	determiner 12	end 20	pronoun 10	quote 10	verb-saying 12	— 7
size-ending|4-5|none|	( -12	, 6	,adverb 7	,capital -13	,coordinator 11	,subordinator 11	,verb-judging 6	,word -17	- 11	; 17	adverb -8	auxiliary -9	capital 10	pronoun -6	subordinator 17	verb-saying -7	— -11
size-ending|6-9|!|	capital 7	determiner 7	end 10	pronoun 8
size-ending|6-9|,|	capital 25	determiner 22	pronoun 25	subordinator -7	verb-saying 28
size-ending|6-9|.|	coordinator 7	determiner 13	preposition 23	pronoun 11	quote 9	that 11	— 19
size-ending|6-9|?|	,pronoun 7	,verb-saying 6	,word 8	capital 12	determiner 10	end 19	pronoun 14	stop -8	verb-saying 9	— 12
size-ending|6-9|none|	,auxiliary 21	,determiner 9	,verb-judging 13	,verb-thinking 9	,word 7	: 27	capital 14	coordinator 17	determiner 12	end 36	pronoun 12	stop 12	word -7	– 7	— -9
size-follow|10+|	( 11	, 8	,preposition 11	,verb-judging 8	,verb-saying 7	,verb-thinking 9	,word 15	: 9	auxiliary 8	capital 22	coordinator 8	determiner 25	end 27	preposition 9	pronoun 14	stop 31	verb-saying 15	word 20	— 10
size-follow|1|	( -14	) -8	,auxiliary -8	,preposition -11	,pronoun 6	,quote -14	,that -13	,verb-judging 8	,verb-saying 13	,word -7	- -11	: -10	adverb -20	auxiliary -25	coordinator 6	determiner -6	subordinator 6	verb-saying -8	word -10
size-follow|2|	( -11	) -11	+ 7	,adverb -9	,determiner -11	,preposition -16	,pronoun -11	,quote -10	,subordinator -8	,that -14	,verb-judging 6	,verb-saying 10	,verb-thinking 7	,word -10	; -10	auxiliary -18	determiner -13	pronoun -6	quote -8	that -11	verb-judging -15	verb-saying -15	verb-thinking -11	word -14	— 11
size-follow|3|	( -15	, -6	,coordinator -8	,preposition -13	,pronoun -6	,that -12	,verb-judging 7	,verb-saying 9	adverb 9	determiner 8	end 22	pronoun 17	verb-judging 6	verb-saying 8
size-follow|4-5|	( -12	, 6	,adverb 7	,capital -13	,coordinator 11	,subordinator 11	,verb-judging 6	,verb-thinking 10	,word -16	- 11	; 17	adverb -8	auxiliary -11	capital 21	coordinator -6	end 16	preposition 6	subordinator 19	verb-thinking 10	word -8	— -6
size-follow|6-9|	, -6	,auxiliary 21	,determiner 9	,verb-judging 13	,verb-thinking 9	,word 11	: 27	auxiliary -6	capital 10	coordinator 13	determiner 19	end 13	pronoun 27	quote 11	stop 9	that 11	verb-saying 27	word -7	– 9
size-intro|10+|	) 6	, 19	- 11	: 37	adverb 6	auxiliary 13	coordinator 7	preposition 15	quote 15	start 17	stop 15	subordinator 8	that 11	verb-saying 9	word 6	– 11	— 6
size-intro|1|	( -8	, -14	adverb 15	capital -6	coordinator -26	determiner 8	preposition -10	quote -11	stop 20	that -16	verb-thinking -8	word -14
size-intro|2|	( -9	, 8	: 13	adverb -22	determiner -14	pronoun -7	quote -9	stop 18	subordinator -24	that -7	verb-judging -9	verb-saying -10	word -7	— 9	’ 8
size-intro|3|	' -10	( -7	, -7	adverb 9	auxiliary 20	determiner -8	possessive -13	pronoun 23	start 17	stop 17	that 24	verb-saying 7	verb-thinking 14	’ 10
size-intro|4-5|	% 7	( -8	, -7	adverb -13	auxiliary 9	determiner -6	possessive -7	pronoun 11	quote 22	start 8	stop 9	subordinator 15	that 23	verb-saying -11	verb-thinking 11	word -11	– 6	— 9
size-intro|6-9|	, 13	; 6	adverb 18	capital 9	coordinator 15	determiner 11	pronoun 19	quote 13	start 25	stop 17	that 22	verb-thinking 18	word 9	– -8	— 9	’ 10
size|	1 -9	10+ 25	2 -20	3 11	4-5 -9	6-9 12
subject|elided|	( 6	,auxiliary 20	,coordinator 10	,determiner -9	,preposition 6	,pronoun 14	,that -6	,verb-saying 14	,word -9	2-3 24	4-7 6	auxiliary -10	capital 6	end 10	pronoun 7	stop 13	verb-saying 6	word 6	— 11
subject|none|	( -16	+ 6	,auxiliary -10	,capital -6	,determiner -8	,preposition -21	,pronoun -11	,quote -14	,subordinator -7	,that -16	,verb-judging 16	,verb-thinking 13	,word -16	- -10	4-7 -11	; 10	auxiliary -10	capital 21	determiner 12	end 27	preposition -10	quote 8	stop -9	subordinator 6	that 13	verb-judging 9	word -10	– 7	— 18
subject|own|	) -8	+ 7	,adverb -6	,capital -8	,coordinator -7	,determiner 8	,preposition -11	,quote -11	,subordinator 8	,that -12	,verb-saying 14	- 6	: -8	capital 9	coordinator 7	determiner 9	end 12	preposition 16	subordinator 8	that -8	verb-judging -6	verb-saying -19
two-before|%|	stop 7
two-before|)|	- 7	: 17	coordinator -7	preposition 9	stop 14
two-before|,|	auxiliary 18	capital -13	coordinator 6	determiner -7	pronoun -9	quote 11	that 8	verb-judging 7	verb-thinking -6	word -19
two-before|:|	determiner -14	preposition -8	quote 10	word 10
two-before|;|	capital 11	determiner -11
two-before|adverb|	: 17	adverb -9	auxiliary 8	coordinator 8	determiner 10	stop 24	that 9	verb-thinking -11
two-before|auxiliary|	, 8	adverb 8	auxiliary 25	preposition -9	pronoun 13	quote -7	stop 18	that 10	verb-thinking 11	word 22
two-before|capital|	' -10	( -7	, 11	- 8	: 10	auxiliary 13	capital 11	determiner -15	possessive -20	stop 7	subordinator -7	verb-judging 6
two-before|coordinator|	: 9	adverb 15	auxiliary 12	determiner -15	preposition -17	that 10	verb-judging 9	verb-saying 17	verb-thinking -11	word -21
two-before|determiner|	: 7	adverb 7	auxiliary -11	capital -10	determiner 14	stop 21	that 7	verb-saying 8	verb-thinking 10	word -10
two-before|possessive|	word -13
two-before|preposition|	adverb -6	auxiliary -10	capital 13	pronoun -9	stop 23	subordinator -10	that -9	verb-saying -21	verb-thinking 12	word -14
two-before|pronoun|	, 6	: 20	auxiliary 8	determiner -13	possessive 11	preposition 19	stop 20	subordinator 7	word 9
two-before|quote|	( -9	, -22	: 11	coordinator -22	preposition -7	stop 13	word -6	— 11
two-before|start|	determiner -22	preposition -13	quote 7	start 19	subordinator -8	word 12
two-before|stop|	) 10	: 8	capital -20	determiner -16	preposition -16	quote 13	— 10
two-before|subordinator|	preposition -10	pronoun 13	stop 14
two-before|that|	auxiliary -12	capital 14	determiner -8	preposition -9	pronoun 24	stop 12	verb-saying -15	verb-thinking 6
two-before|verb-judging|	: 12	adverb -9	auxiliary 6	determiner 8	stop 17	that 15	verb-saying -13	word 9
two-before|verb-saying|	, 34	: 18	adverb -17	auxiliary 6	capital -7	preposition 8	stop 19	subordinator 10	verb-judging -12	word 6
two-before|verb-thinking|	: 10	auxiliary -6	preposition 17	pronoun 7	stop 18	subordinator 6
two-before|word|	% 7	( -8	, -17	: -6	; 9	auxiliary -6	coordinator 13	determiner -7	possessive 7	preposition -17	pronoun 10	stop 26	subordinator -13	verb-judging -19	verb-saying -8	— -6
two-before|—|	stop 6
two-before|’|	stop 7
two-words-before|%|	. 7
two-words-before|)|	- 7	. 14	: 17
two-words-before|,|	 11	a -6	alias -10	and 11	as 7	baptisé -6	baptisée -7	blamed 10	called -7	der 7	detto -9	di 8	dit -11	dite -6	elogiou 8	en -9	entitled -7	es -8	está 8	had 9	headed -6	houve 9	jesús -7	la -16	lamentó 10	maar 9	mas 7	nicknamed -10	o -17	of 7	on -10	or -13	per -6	que 8	said 16	selon -7	since 10	surnommé -7	the -14	titulado -6	was 15	welcomed 10	whose -11	è 9	é 6
two-words-before|.|	 12	) 10	: 8	a -8	de -9	die 8	el -8	the -14	under -11	— 10
two-words-before|000|	. 7
two-words-before|17|	. 6
two-words-before|1987|	. 6
two-words-before|1991|	. 7
two-words-before|1998|	. 6
two-words-before|2021|	. 6
two-words-before|2028|	. 9
two-words-before|2029|	. 8
two-words-before|29|	. 7
two-words-before|31|	. 8
two-words-before|3|	: 9
two-words-before|9|	. 7
two-words-before|:|	 10
two-words-before|a24|	. 7
two-words-before|aan|	. 8
two-words-before|ab|	: 10
two-words-before|account|	. 12
two-words-before|act|	. 9
two-words-before|acusou-a|	de 12
two-words-before|added|	, 10	. 12	: 9
two-words-before|adesivo|	: -12
two-words-before|admits|	: 7
two-words-before|advertised|	as -9
two-words-before|advies|	naar -10
two-words-before|afgedaan|	als 7
two-words-before|afp|	. 9
two-words-before|af|	. 9
two-words-before|again|	. 8
two-words-before|agency|	. 7
two-words-before|agreed|	. 6
two-words-before|ahead|	of -9
two-words-before|airport|	. 7
two-words-before|ajouter|	: 7
two-words-before|album|	, -8
two-words-before|alle|	nur -7
two-words-before|all|	. 9
two-words-before|altro|	: 12
two-words-before|among|	them -8
two-words-before|analysts|	. 7
two-words-before|anders|	: 7
two-words-before|and|	said 12	the -9	was 8	would 7
two-words-before|anger|	. 8
two-words-before|anni|	. 11
two-words-before|announced|	. 8
two-words-before|anos|	, 8	. 7
two-words-before|ans|	. 9
two-words-before|anyway|	. 11
two-words-before|an|	. 9	: 6	einem -11
two-words-before|apelidado|	de -10
two-words-before|apelido|	de -13
two-words-before|apenas|	: 9	que 9
two-words-before|apology|	, -8
two-words-before|appeal|	. 8
two-words-before|applause|	. 8
two-words-before|arbitraje|	de 6
two-words-before|around|	. 7
two-words-before|arrangement|	. 7
two-words-before|asked|	, 9	. 8	for 12
two-words-before|assembly|	. 8
two-words-before|as|	the -17
two-words-before|attend|	. 8
two-words-before|auf|	. 6	dem -8
two-words-before|august|	. 8
two-words-before|aussitôt|	, 6
two-words-before|aus|	. 9
two-words-before|auteur|	de -8
two-words-before|author|	of -9
two-words-before|autora|	de -6
two-words-before|aviso|	: -7
two-words-before|away|	. 9
two-words-before|ayer|	: 6
two-words-before|a|	claque -7	decisão 8	descoberta 9	dénoncé 7	expressão -14	frase -8	inscrição -10	operação -6	palavra -13	resposta 6	so-called -10
two-words-before|back|	. 8
two-words-before|band|	played -7
two-words-before|bank|	. 6
two-words-before|base|	: 9
two-words-before|batizado|	de -9
two-words-before|bautizado|	como -9
two-words-before|been|	. 8	freed 8
two-words-before|before|	. 6
two-words-before|bekend|	als -8
two-words-before|bericht|	: 9
two-words-before|betalen|	. 10
two-words-before|be|	called -12	met 8
two-words-before|bilhete|	: 7
two-words-before|blijft|	. 8
two-words-before|board|	. 7
two-words-before|book|	, -14	. 7
two-words-before|box|	. 9
two-words-before|braccia|	: 17
two-words-before|brief|	. 6
two-words-before|but|	not 11
two-words-before|by|	a -11
two-words-before|cabeça|	. 7
two-words-before|calificó|	de 10
two-words-before|called|	a 9	for 11	it 9	that 13	the -12	them 9
two-words-before|call|	. 10	a -13	the -9
two-words-before|calma|	: 8
two-words-before|camera|	. 7
two-words-before|card|	. 7
two-words-before|care|	. 8
two-words-before|cartello|	: -12
two-words-before|cartel|	: -15
two-words-before|carton|	: -9
two-words-before|car|	. 7
two-words-before|case|	. 7
two-words-before|cbc|	’s -11
two-words-before|centre|	. 9
two-words-before|ce|	résultat 8
two-words-before|chair|	. 8
two-words-before|chamam|	de -6
two-words-before|change|	. 8
two-words-before|chapter|	. 8
two-words-before|charge|	. 10
two-words-before|chips|	. 7
two-words-before|claro|	: 10
two-words-before|classificou|	como 7
two-words-before|clientes|	são 7
two-words-before|clients|	were 10
two-words-before|cnn|	's -10
two-words-before|coalition|	. 6
two-words-before|code|	: -10
two-words-before|comment|	. 9
two-words-before|committee|	. 7
two-words-before|communiqué|	, 7
two-words-before|como|	de -12
two-words-before|comptes|	juge 6
two-words-before|conferma|	: 7
two-words-before|confirma|	: 7
two-words-before|confusion|	. 6
two-words-before|conhecida|	por -7
two-words-before|conhecido|	como -6	por -7
two-words-before|conoce|	como -12
two-words-before|conocido|	como -10
two-words-before|consulted|	. 7
two-words-before|contre|	un -12
two-words-before|con|	scritto -7
two-words-before|copy|	of -9
two-words-before|corregge|	: 7
two-words-before|corrige|	: 10
two-words-before|così|	: 8
two-words-before|council|	. 11
two-words-before|court|	. 11
two-words-before|cousin|	. 6
two-words-before|cuenta|	, 8
two-words-before|cut|	. 8
two-words-before|c’|	est 7	è -8
two-words-before|dann|	: 10
two-words-before|dass|	man 10
two-words-before|das|	? 8	urteil 7	wort -10
two-words-before|dat|	hij 8
two-words-before|days|	. 6
two-words-before|day|	: 11
two-words-before|da|	palavra -8
two-words-before|definió|	como 10
two-words-before|delay|	. 6
two-words-before|delighted|	. 6
two-words-before|dem|	namen -9	titel -7
two-words-before|den|	arbeitstitel -12	ausdruck -10	begriff -8	namen -12	spitznamen -9	titel -6	zusatz -11
two-words-before|der|	aufschrift -7	begriff -9	fachzeitschrift -8	zeitung -7
two-words-before|described|	as 11
two-words-before|describe|	como 7
two-words-before|de|	afspraak 6	la 8	naam -8	publicar -7	term -10	titel -6	uma 8	volksmond -7	zaak 8
two-words-before|dice|	. 9
two-words-before|die|	initiative -8	zeitung -10
two-words-before|dijo|	. 6	: 10
two-words-before|diplomatic|	. 8
two-words-before|diplomático|	. 7
two-words-before|director|	. 10
two-words-before|disagreed|	. 8
two-words-before|discorda|	: 8
two-words-before|discrepa|	: 7
two-words-before|disse|	que 6
two-words-before|dit|	avoir 12
two-words-before|dizer|	que 9
two-words-before|diz|	. 6	que -8
two-words-before|di|	aver 11	essere 6
two-words-before|door|	: -6
two-words-before|doublé|	. 7
two-words-before|down|	. 8	: -7
two-words-before|do|	livro -8
two-words-before|droog|	. 9
two-words-before|dénonce|	une 11
two-words-before|d’|	avoir 8	un 16
two-words-before|early|	. 8
two-words-before|ein|	. 8	: 10
two-words-before|ekwueme-voss|	: 7
two-words-before|elle|	. 9
two-words-before|elogiou|	a 10
two-words-before|el|	conflicto 9
two-words-before|email|	. 8
two-words-before|emenda|	: 9
two-words-before|english|	. 10
two-words-before|enquête|	pour -11
two-words-before|entrevista|	ao -8
two-words-before|era|	. 8	o -8
two-words-before|er|	. 6	destijds 8	habe 9
two-words-before|espn|	. 8
two-words-before|est|	dite 12
two-words-before|es|	: 9	für 12
two-words-before|euros|	. 13	de -12
two-words-before|euro|	. 7
two-words-before|explained|	. 6
two-words-before|explicou|	. 6
two-words-before|expresó|	su 12
two-words-before|eyes|	. 11
two-words-before|face|	. 12
two-words-before|fair|	. 7
two-words-before|faixa|	: -10
two-words-before|falam|	em 12
two-words-before|falar|	em 9
two-words-before|falou|	em 9
two-words-before|fest|	. 6
two-words-before|ficha|	: -10
two-words-before|fifth|	. 9
two-words-before|figure|	. 6
two-words-before|fila|	. 8
two-words-before|film|	, -8
two-words-before|fin|	. 6
two-words-before|first|	. 7
two-words-before|flag|	. 6
two-words-before|floor|	. 7
two-words-before|fois|	. 9
two-words-before|for|	a -12	her 6
two-words-before|foto|	. 9
two-words-before|found|	it 12
two-words-before|funeral|	. 6
two-words-before|further|	. 9
two-words-before|gaan|	. 8
two-words-before|game|	. 8
two-words-before|gauche|	. 7
two-words-before|gekauft|	. 8
two-words-before|gemeint|	: 10
two-words-before|gezien|	. 10
two-words-before|goes|	by -10
two-words-before|govender|	: 9
two-words-before|government|	of 12
two-words-before|governo|	de 8
two-words-before|grinned|	. 10
two-words-before|gritou|	: 6
two-words-before|ground|	. 9
two-words-before|habe|	? 9
two-words-before|hablan|	de -7
two-words-before|habló|	de 19
two-words-before|había|	dicho -8
two-words-before|haderte|	: 9
two-words-before|had|	. 8	called 9	reported 10
two-words-before|hands|	. 9
two-words-before|hand|	. 12
two-words-before|have|	been 16	named -9
two-words-before|ha|	lodato 9	scritto -7	sido 6
two-words-before|head|	. 9
two-words-before|hearing|	. 8
two-words-before|helicopter|	. 6
two-words-before|hem|	. 8
two-words-before|here|	. 8
two-words-before|her|	. 7	as 8	for 11
two-words-before|het|	besluit 7	bewijs 9	bordje -7	kabinet 7	op 8	opschrift -8	over 11	plan 9	woord -13
two-words-before|he|	called 18	had 16	is 9	preferred -14	termed 12	was 14	would 11
two-words-before|hierro|	: 10
two-words-before|hij|	. 7
two-words-before|him|	. 9	: 10	as 7	to 8
two-words-before|hombros|	: 15
two-words-before|home|	. 9
two-words-before|horas|	. 7
two-words-before|hours|	. 7
two-words-before|hour|	. 8
two-words-before|house|	. 11
two-words-before|idea|	. 9
two-words-before|ihr|	buch -7
two-words-before|il|	, 6	cartello -6	giudizio -7	termine -10
two-words-before|incident|	was 11
two-words-before|ingetrokken|	. 9
two-words-before|interpreter|	. 11
two-words-before|interrompe|	: 8
two-words-before|interview|	. 9
two-words-before|into|	a -12
two-words-before|invece|	di 8
two-words-before|invita|	a 10
two-words-before|in|	. 12	arte -6	der -8
two-words-before|island|	. 8
two-words-before|is|	. 9	a -13	called -11
two-words-before|it|	. 16	a -14	called 15	calls -9	had 13	is 11	says -13	was 8	would 9
two-words-before|jar|	. 7
two-words-before|jeudi|	. 6
two-words-before|joke|	. 7
two-words-before|jornalistas|	. 7	: 10
two-words-before|jours|	. 6
two-words-before|judgment|	. 7
two-words-before|já|	chamam -9
two-words-before|kept|	a -11	its -12
two-words-before|kijken|	. 6
two-words-before|kinderschrift|	: -10
two-words-before|knapp|	: 13
two-words-before|knikt|	: 11
two-words-before|known|	as -20
two-words-before|komen|	. 8
two-words-before|lacht|	) 6	. 10
two-words-before|land|	. 6
two-words-before|last|	. 9
two-words-before|later|	. 10
two-words-before|late|	. 6
two-words-before|laughed|	. 11
two-words-before|laughing|	. 8
two-words-before|la|	chiamano -10	considera 10	definisce 9	dicitura -12	etiqueta -9	formula -10	ley 9	llamada -8	loi -6	mention -13	norma 8	palabra -9	parola -8	revista -9	scritta -12	sentenza 6	trouvent 8
two-words-before|lecture|	. 6
two-words-before|leerling|	. 9
two-words-before|lei|	, 9
two-words-before|lejos|	: 10
two-words-before|les|	mots -6
two-words-before|letrero|	: -6
two-words-before|letter|	. 9
two-words-before|levy|	. 7
two-words-before|le|	dossier 11	mot -15	projet 8	texte 8	titre -6
two-words-before|libro|	, -10
two-words-before|liedje|	, -6
two-words-before|lindqvist|	, 6
two-words-before|lines|	. 7
two-words-before|line|	. 8	read -9
two-words-before|link|	. 7
two-words-before|locally|	as -12
two-words-before|long|	. 7
two-words-before|lo|	chiamavano -10	considera 9	llaman -6	slogan -6	spettacolo 8
two-words-before|lui|	. 6
two-words-before|l’|	appelle -11	expression -9	opération -8
two-words-before|madrugada|	. 7
two-words-before|manager|	. 6
two-words-before|man|	habe 10	sich 9	werde 9
two-words-before|marathi|	. 9
two-words-before|march|	. 9
two-words-before|marketed|	as -8
two-words-before|matter|	. 7
two-words-before|meeting|	. 8
two-words-before|mee|	. 13
two-words-before|memoir|	, -8
two-words-before|men|	to -8
two-words-before|message|	. 9
two-words-before|meter|	. 7
two-words-before|me|	, 12	. 10
two-words-before|miedo|	. 9
two-words-before|minister|	. 8
two-words-before|minutes|	. 13
two-words-before|minutos|	. 6
two-words-before|misadventure|	. 6
two-words-before|mit|	. 6
two-words-before|modo|	: -7
two-words-before|modulo|	? 10
two-words-before|moins|	. 6
two-words-before|mois|	. 7
two-words-before|moment|	. 8
two-words-before|money|	. 8
two-words-before|months|	. 8
two-words-before|month|	. 9
two-words-before|more|	. 8
two-words-before|morning|	. 8
two-words-before|mot|	de -12
two-words-before|moved|	. 9
two-words-before|mês|	. 6
two-words-before|nach|	: 10
two-words-before|nada|	. 7
two-words-before|name|	. 10
two-words-before|nannte|	das 6
two-words-before|nation|	. 7
two-words-before|nega|	: 8
two-words-before|nennt|	sie 6
two-words-before|news|	' -10	. 7
two-words-before|nicht|	. 10
two-words-before|nicknamed|	the -7
two-words-before|niega|	: 7
two-words-before|night|	. 9
two-words-before|nine|	. 7
two-words-before|nobody|	. 7
two-words-before|noemt|	het 7
two-words-before|noite|	. 6
two-words-before|nombre|	: -13	de -8
two-words-before|nome|	, -7	: -10	de -11
two-words-before|nom|	. 6	: -11	de -8
two-words-before|norte|	. 9
two-words-before|note|	. -9
two-words-before|noto|	come -9
two-words-before|not|	. 11	: 8	be 7	negotiate 7	to 8
two-words-before|no|	. 8
two-words-before|nuit|	. 9
two-words-before|n’|	avoir 12
two-words-before|objected|	. 7
two-words-before|oceanos|	com -6
two-words-before|offer|	was 8
two-words-before|office|	, -11	. 11
two-words-before|off|	. 7
two-words-before|of|	a -18	the -10
two-words-before|only|	: 11	as 6
two-words-before|ont|	nommé -7
two-words-before|on|	. 12	dénonce 7	pouvait 8
two-words-before|opposition|	. 7
two-words-before|op|	. 10
two-words-before|order|	. 7
two-words-before|other|	. 6
two-words-before|outside|	. 8
two-words-before|out|	. 12	: 11
two-words-before|over|	. 11	de -10
two-words-before|o|	caso 8	grupo -6	partido 7	programa -6	termo -8
two-words-before|paciência|	. 7
two-words-before|palabras|	: 7
two-words-before|palabra|	: 11
two-words-before|pancarte|	: -11
two-words-before|panel|	. 7
two-words-before|paper|	. 8
two-words-before|park|	. 8
two-words-before|parla|	di 6
two-words-before|parole|	: 12
two-words-before|partagés|	. 9
two-words-before|party|	had 8
two-words-before|passar|	: 6
two-words-before|pas|	. 7	: 6
two-words-before|path|	. 7
two-words-before|patience|	. 7
two-words-before|paused|	. 6
two-words-before|pause|	. 7
two-words-before|paying|	for 7
two-words-before|penna|	. 6
two-words-before|pergunta|	: 7
two-words-before|per|	la 10
two-words-before|peu|	. 7
two-words-before|philosophical|	. 7
two-words-before|phone|	. 6	: 7
two-words-before|place|	. 7	of -7
two-words-before|podcast|	, -10
two-words-before|points|	. 8
two-words-before|point|	. 8
two-words-before|police|	. 7
two-words-before|policy|	. 9
two-words-before|ponte|	: -7
two-words-before|por|	título -8
two-words-before|position|	was 7
two-words-before|posted|	: 12
two-words-before|pour|	les -13
two-words-before|power|	. 8
two-words-before|precisa|	: 10
two-words-before|premier|	had 8
two-words-before|presse|	. 6
two-words-before|press|	of 9
two-words-before|primavera|	. 6
two-words-before|prize|	: -7
two-words-before|promised|	to 9
two-words-before|prosser|	. 6
two-words-before|protested|	. 9
two-words-before|prudenza|	: 10
two-words-before|pubblicato|	su -7
two-words-before|puerta|	. 6
two-words-before|pé|	. 7
two-words-before|qu'|	il 10
two-words-before|qualifié|	de 9
two-words-before|quando|	? 7
two-words-before|que|	chama -6	houve 8
two-words-before|qu’|	elle 7	un -8
two-words-before|radio|	. 9
two-words-before|rassicura|	: 6
two-words-before|rating|	. 10	to -14
two-words-before|reads|	: 11
two-words-before|read|	. 11
two-words-before|rebateu|	: 8
two-words-before|recalled|	. 10
two-words-before|relativise|	: 9
two-words-before|relató|	. 7
two-words-before|reno|	. 7
two-words-before|replied|	. 9	: 15
two-words-before|reporters|	, 7	. 8
two-words-before|report|	, -10	as 9	was 7
two-words-before|reprend|	: 7
two-words-before|responsibility|	. 10
two-words-before|righe|	: 8
two-words-before|right|	. 7
two-words-before|rires|	. 9
two-words-before|rire|	: 8
two-words-before|risposto|	: 7
two-words-before|river|	. 6
two-words-before|road|	. 6
two-words-before|romanzo|	, -6
two-words-before|route|	. 6
two-words-before|row|	. 7
two-words-before|ruling|	. 8	as 9
two-words-before|réagi|	. 6
two-words-before|said|	, 26	. 25	: 18	it 10
two-words-before|sala|	. 9
two-words-before|sale|	. 6
two-words-before|sapere|	che 7
two-words-before|saturday|	. 9
two-words-before|saying|	: 9
two-words-before|says|	, 12	. 10
two-words-before|say|	, 11
two-words-before|sbilancia|	: 8
two-words-before|schild|	: -11
two-words-before|school|	. 9
two-words-before|secondes|	. 6
two-words-before|secondo|	la -10
two-words-before|seconds|	. 7
two-words-before|second|	, -8
two-words-before|segundos|	: 7
two-words-before|sein|	. 9
two-words-before|sei|	? 6
two-words-before|sell|	. -7
two-words-before|series|	called -7
two-words-before|se|	chama -6	declaró 10	disent -8	dit 23	lia -6	llama -11	titula -9
two-words-before|shares|	. 7
two-words-before|she|	had 10	is 12	was 11	would 10
two-words-before|should|	have 8
two-words-before|shouted|	. 8
two-words-before|showed|	that 7
two-words-before|sides|	. 7
two-words-before|sie|	, 8	. 9
two-words-before|sign|	for -10	reading -11
two-words-before|silence|	. 7	: 8
two-words-before|sindaco|	: 6
two-words-before|six|	. 8
two-words-before|si|	chiama -10	chiamerà -8	definisce 9	dichiara 9
two-words-before|smiled|	. 12
two-words-before|sms|	: 10
two-words-before|sociais|	: 8
two-words-before|soir|	. 7
two-words-before|soltó|	: 7
two-words-before|song|	, -6
two-words-before|son|	client 7
two-words-before|souri|	: 7
two-words-before|so|	: 13
two-words-before|spandoek|	: -7
two-words-before|speaks|	of -8
two-words-before|speech|	. 8
two-words-before|spiega|	, 7
two-words-before|spoke|	of 12
two-words-before|sports|	. 6
two-words-before|sport|	. 8
two-words-before|sprach|	von 8
two-words-before|sprak|	van 12
two-words-before|spreekt|	van 17
two-words-before|spricht|	von 12
two-words-before|spring|	. 8
two-words-before|staat|	. 8
two-words-before|staff|	as -6
two-words-before|stand|	. 7	: -9
two-words-before|start|	 7	de -8	die -11	el -8	il -7	la -9	start 19	the -11
two-words-before|stated|	that 6
two-words-before|statement|	. 10
two-words-before|station|	. 7
two-words-before|stilte|	. 11
two-words-before|story|	. 11
two-words-before|striscione|	, -7	: -13
two-words-before|subject|	line -12
two-words-before|such|	as -10
two-words-before|sul|	: 6
two-words-before|sunday|	. 7
two-words-before|sure|	. 8
two-words-before|surprised|	. 7
two-words-before|su|	scritto -8
two-words-before|svp|	. 13
two-words-before|s’|	appelait -10	appelle -7	intitola -9
two-words-before|tajante|	: 10
two-words-before|talks|	as 8
two-words-before|tarja|	: -10
two-words-before|teacher|	. 6
two-words-before|team|	. 7
two-words-before|tegen|	. 10	: 6
two-words-before|telefono|	, 7
two-words-before|telegram|	. 8
two-words-before|tempère|	. 6
two-words-before|terughoudend|	. 9
two-words-before|terug|	. 8
two-words-before|ter|	recebido 7
two-words-before|testa|	: 8
two-words-before|that|	. 12	figure 10	he 6	it 12	read -10	said -9	say -9	says -14	the -10	was 7	were -8
two-words-before|them|	. 9
two-words-before|they|	had 11	were 10
two-words-before|the|	accord 10	agreement 10	caption -6	change 10	company 8	decision 16	film 7	findings 8	government 8	heading -8	headline -6	letter 10	line -7	matter 10	meeting -6	order 9	outcome 10	phrase -19	report 11	result 10	shares -7	slogan -11	so-called -18	tagline -7	term -15	title -11	word -32	words -16
two-words-before|things|	. 9
two-words-before|third|	. 7
two-words-before|this|	. 9
two-words-before|tildó|	de 10
two-words-before|times|	. 10
two-words-before|timetable|	. 6
two-words-before|time|	. 10
two-words-before|toe|	. 10
two-words-before|told|	. 7
two-words-before|toonde|	zich 11
two-words-before|toont|	zich 6
two-words-before|touche|	: 6
two-words-before|tour|	. 6
two-words-before|tout|	. 6
two-words-before|to|	a -11	as -9	be 8	say -14	the -9
two-words-before|trampoline|	. 7
two-words-before|transport|	of 8
two-words-before|trata|	de 12
two-words-before|tratta|	di 15
two-words-before|tres|	. 6
two-words-before|tribute|	to 12
two-words-before|turno|	. 6
two-words-before|uit|	. 11
two-words-before|une|	campagne 9	décision 8
two-words-before|university|	. 8
two-words-before|unlikely|	. 6
two-words-before|unmoved|	. 9
two-words-before|unrepentant|	. 7
two-words-before|un|	chiffre 7	homme 11	match -6	projet 13	texte 7
two-words-before|up|	. 11
two-words-before|us|	. 7
two-words-before|uur|	. 12
two-words-before|valor|	: 7
two-words-before|vazias|	. 7
two-words-before|view|	. 11
two-words-before|voce|	: 9
two-words-before|voix|	. 7
two-words-before|volte|	. 6
two-words-before|von|	der -11	einem 11	einer 15
two-words-before|voor|	. 8
two-words-before|vor|	. 7	einem 9
two-words-before|voz|	: 9
two-words-before|waren|	. 7
two-words-before|warned|	against 17
two-words-before|washington|	was 6
two-words-before|was|	. 7	now 9
two-words-before|watching|	. -7
two-words-before|watch|	. 11
two-words-before|way|	. 9
two-words-before|wednesday|	. 7
two-words-before|week|	. 10	: -12
two-words-before|well|	. 11
two-words-before|werde|	sich 6
two-words-before|weten|	. 7
two-words-before|which|	means -8
two-words-before|while|	. 7
two-words-before|widersprach|	: 7
two-words-before|widerspricht|	: 9
two-words-before|window|	. 7
two-words-before|with|	a -9
two-words-before|words|	, 13	. 8
two-words-before|word|	. 8
two-words-before|worse|	. 9
two-words-before|worten|	: 9
two-words-before|would|	be 21	become -8
two-words-before|writes|	: 9
two-words-before|writing|	. 7
two-words-before|wrote|	, 11	. 11	: 15
two-words-before|x|	: 16
two-words-before|years|	. 8
two-words-before|year|	. 10
two-words-before|you|	had -11
two-words-before|y|	que 8	voit 6
two-words-before|zeigte|	sich 7
two-words-before|zeit|	: 9
two-words-before|zettel|	: -9
two-words-before|ze|	. 9
two-words-before|zich|	. 7
two-words-before|zurück|	. 6	: 12
two-words-before|zu|	: 9
two-words-before||	( -9	, -22	. 13	: 11	and -10	but 6	e -9	en -10	from -11	of 7	or -16	para -10	por -9	und -7	y -8	— 11
two-words-before|à|	la 12
two-words-before|è|	detto 10	scritto -10	stata 10
two-words-before|épaules|	: 7
two-words-before|évoque|	une 7
two-words-before|—|	. 6
two-words-before|’|	. 7
verb|false|1|	lower -6	other -19
verb|false|2-3|	upper -21
verb|false|4-7|	lower 19	upper -23
verb|false|8+|	lower 34	other 9
verb|true|1|	lower -6
verb|true|2-3|	lower 20
verb|true|4-7|	lower 24	other 8
verb|true|8+|	lower 7	other 6	upper 7
word-after|	 -7	( -22	) -9	+ 10	, -12	. 6	? -25	a -15	abu 7	according -11	across -8	after 11	al -11	als -7	am -8	and 11	assistant 7	at -6	auf -9	because -14	before 10	beim 10	bestimmt -8	bezeichnete 9	blijft 10	button -9	by 12	came 6	caucus -6	ce 8	cette 7	coach 9	conceded 8	continua -9	contre 6	cost 7	could -8	da 9	das 8	dat 11	del -7	della 10	den -8	deputy 7	did -6	die 10	do 6	don’t -9	doughnut -10	dr 6	dr. 7	drew -7	du -6	d’ -8	e 7	een -7	el 11	elle 12	em 7	end 20	er 7	es 13	ficou -7	for 6	four -10	gedoopt -8	geführt -7	general 7	genoemd -10	geprüft 7	gewesen 9	had -11	hat -6	he 23	head 8	heet -6	her -7	het -6	his 8	hollis 7	holloman -9	hätten 11	i -7	im -6	instead -11	is -20	ist -9	joked 8	judge 9	justice 11	já -7	komt -10	kruger -10	las 8	le 17	les 6	liang 7	l’ 15	made -8	mais 6	mayor 10	meaning -7	memo 7	met 9	mr 11	mrs 14	mrs. 9	ms 11	nannte 8	ne -6	nennen -7	nennt -6	no -8	noemen -9	noemt 6	on 12	one 15	ook -6	op 6	or -16	por -10	pour -8	presiding 7	prime 6	promised -7	prosecutor 8	puis 7	rating -17	remark -12	remarked 6	replied 9	rires 7	rose -9	ruiz 6	rule -13	runs -8	said 21	sang -6	sangen -6	says 17	schreibt -9	se -8	sei -10	she 17	sheriff -7	shipp 8	si 7	sie 10	signs 6	sleeps -11	sobre 9	sous -10	steht -9	su 12	sulla -6	sur 11	that -13	there -11	to -7	tuttle 9	un -7	und -9	under -11	union 11	van 6	verbucht -12	verrà -9	vito 6	voor -8	vor -10	was -11	when 9	which -12	while 13	who -9	wie 7	will -7	win -7	wins -12	won 7	worden -7	work 11	wrote 11	zijn 10	zu 8	à 11	è -9	é -12	– -6
word-after|(|	. 9	none -21
word-after|)|	none -8
word-after|+|	none 10
word-after|,|	! 14	. -7	none -15
word-after|.|	! 10	none 6
word-after|?|	none -25
word-after|about|	, -11	none 13
word-after|abu|	, 7
word-after|across|	none -8
word-after|after|	none 11
word-after|als|	none -7
word-after|al|	none -11
word-after|am|	none -9
word-after|and|	, -8	none 18
word-after|an|	, 6	. -11	none 10
word-after|asked|	. -7	? 17
word-after|assistant|	, 7
word-after|as|	, -10	. -13	none 9
word-after|at|	none -6
word-after|auf|	. 7	none -9
word-after|a|	, -16	. -6
word-after|because|	none -14
word-after|before|	none 10
word-after|beim|	. 8
word-after|bestimmt|	none -8
word-after|bezeichnete|	none 9
word-after|blijft|	none 10
word-after|button|	none -9
word-after|but|	, -10	. 9
word-after|by|	. 9	none 11
word-after|came|	, 10
word-after|caucus|	none -6
word-after|ce|	. 8
word-after|chief|	, 12
word-after|coach|	, 9
word-after|conceded|	, 8
word-after|continua|	none -9
word-after|contre|	none 6
word-after|cost|	none 7
word-after|could|	none -8
word-after|das|	. 12
word-after|dat|	. 9	none 8
word-after|da|	none 9
word-after|della|	none 10
word-after|del|	none -7
word-after|den|	none -9
word-after|deputy|	, 7
word-after|der|	. 12
word-after|de|	. 14
word-after|did|	none -6
word-after|die|	. 16	none 6
word-after|don’t|	. -9
word-after|doughnut|	none -10
word-after|dr.|	, 7
word-after|dr|	, 6
word-after|du|	none -6
word-after|d’|	none -8
word-after|een|	. 6	none -8
word-after|elle|	. 12
word-after|el|	. 7
word-after|em|	none 7
word-after|end|	! 9	. 6	? 27	none 17
word-after|er|	. 8
word-after|es|	. 10
word-after|e|	. 9
word-after|ficou|	none -7
word-after|four|	none -10
word-after|gedoopt|	none -8
word-after|geführt|	none -7
word-after|general|	, 7
word-after|genoemd|	none -10
word-after|geprüft|	none 7
word-after|gewesen|	none 9
word-after|had|	, -9	none -10
word-after|has|	, -12
word-after|hat|	none -6
word-after|head|	, 8
word-after|heet|	none -6
word-after|her|	, 12	. -8
word-after|he|	! 10	, 14	. 20	? 15	none 16
word-after|his|	, 10
word-after|holloman|	none -9
word-after|hätten|	none 11
word-after|if|	. -13	none 12
word-after|im|	. 8	none -8
word-after|instead|	none -11
word-after|ist|	none -9
word-after|is|	, -17	none -17
word-after|its|	, 13
word-after|it|	, -8	. 7	none 8
word-after|i|	. -6
word-after|joked|	, 8
word-after|judge|	, 8
word-after|justice|	, 8	? 9
word-after|já|	none -7
word-after|komt|	none -10
word-after|kruger|	none -10
word-after|las|	none 8
word-after|la|	. 16	none -7
word-after|le|	. 19
word-after|liang|	, 7
word-after|l’|	. 12	none 6
word-after|mais|	none 6
word-after|mayor|	, 10
word-after|meaning|	, -7
word-after|mr.|	none 8
word-after|mrs.|	, 9
word-after|mrs|	, 14
word-after|mr|	, 11
word-after|ms|	, 10
word-after|nannte|	none 8
word-after|nennen|	none -7
word-after|nennt|	none -6
word-after|ne|	none -6
word-after|noemen|	none -9
word-after|noemt|	none 6
word-after|non|	none -7
word-after|no|	none -8
word-after|one|	, 14
word-after|on|	none 9
word-after|or|	none -16
word-after|o|	. 7
word-after|por|	none -11
word-after|pour|	none -8
word-after|presiding|	, 7
word-after|prime|	, 6
word-after|promised|	, -7
word-after|prosecutor|	, 8
word-after|puis|	. 7
word-after|rating|	none -17
word-after|remarked|	, 6
word-after|remark|	none -12
word-after|replied|	, 9
word-after|rires|	. 7
word-after|rose|	none -9
word-after|ruiz|	, 6
word-after|rule|	none -13
word-after|runs|	none -8
word-after|said|	, 21	? 7
word-after|sangen|	none -6
word-after|says|	, 17
word-after|schreibt|	none -9
word-after|sei|	none -10
word-after|se|	none -8
word-after|she|	, 27	? 13
word-after|sie|	. 6
word-after|signs|	none 6
word-after|since|	none -6
word-after|si|	none 7
word-after|sleeps|	none -11
word-after|son|	. 10
word-after|sous|	none -10
word-after|so|	none -9
word-after|steht|	none -9
word-after|sur|	none 11
word-after|su|	none 12
word-after|that|	, -6	none -13
word-after|there|	. -11
word-after|they|	. -6
word-after|the|	? 12	none 12
word-after|to|	none -7
word-after|tuttle|	, 9
word-after|two|	, 10
word-after|under|	none -11
word-after|und|	none -9
word-after|union|	, 11
word-after|un|	none -7
word-after|van|	none 6
word-after|verbucht|	none -12
word-after|verrà|	none -9
word-after|vito|	, 6
word-after|von|	none -11
word-after|voor|	none -8
word-after|vor|	none -10
word-after|was|	, -13	none -8
word-after|when|	. 13
word-after|which|	, -12
word-after|while|	none 8
word-after|who|	none -8
word-after|wie|	. 7
word-after|will|	, -7
word-after|wins|	none -12
word-after|win|	none -7
word-after|worden|	none -7
word-after|work|	none 11
word-after|wrote|	, 11
word-after|zijn|	. 7
word-after|zu|	none 8
word-after||	, -10	? 13	none -10
word-after|à|	. 6	none 9
word-after|è|	none -9
word-after|é|	none -12
word-after|–|	? 7	none -9
word-after|—|	! 8	. 21	? 13	none -15
word-before|	 11	% 7	' -12	( -13	) 11	, -6	- 11	. 29	: 7	? 14	a -11	aber 8	accord 11	actie 6	afspraak 6	after -12	agreement 10	al -8	album -7	alias -11	allies 10	als 10	anuncia -11	ao -6	apenas 9	appelait -12	appeler -12	appelle -13	appellent -14	arbeitstitel -12	are -15	arrive 7	arriveranno 7	arte -6	as -10	asking 9	at 10	au -9	auf -12	aufschrift -7	aurait 7	ausdruck -13	avait 7	aver 12	avoir 23	back -9	band -9	baptisé -9	baptisée -12	bar -7	be 25	been 15	begriff -11	besluit 7	bewijs 9	bilhete 10	blamed 10	bleibe 8	bloß 6	bod 8	boek -8	bordje -7	bore 9	branded -11	buch -8	but 11	call -20	campagne 9	caption -6	cartello -8	caso -6	chama -8	chama-se -9	chamado -9	chamam -9	chamam-lhe -11	chamava-se -6	change 10	chiama -12	chiamano -14	chiamarlo -10	chiamavano -10	chiamerà -8	chiede 10	chiffre 7	cijfers 7	claque -7	client 9	cliente 6	come -12	como -8	company 8	conflicto 9	considera 13	conteúdo 8	contre 9	cosiddetto -8	course 10	da -9	dans -13	de 6	decision 16	decisão 8	declaró 10	decreto -6	decían -10	definisce 14	definito -6	del -16	dem -10	der -16	descoberta 9	desde -7	destijds 10	di 8	dichiara 9	dicho -8	dicitura -12	die -8	dire -8	disent -11	dite 9	down 8	drama -7	dubbed -8	duo -6	décision 12	déjà -10	dénonce 12	dénoncé 7	déploré 7	désormais -9	een -7	ein 10	eine 6	einem 8	einfach -7	el -7	elle 7	elogiou 8	em 11	empresa 6	en -10	entitled -8	er 10	escribió -7	espressione -7	essere 7	estaba 10	estava 11	está 14	estão 6	etiqueta -9	expected 9	expression -14	expressão -14	fachblatt -8	fachzeitschrift -8	famous -9	feita 12	felt 13	figure 10	film 7	findings 8	finds -9	formula -10	found -6	frase -8	freed 8	from -10	für 10	gang 8	giudizio -7	già -9	go -8	gone 8	gouvernement 8	government 8	governo 7	grupo -6	habe 16	habrá -9	hashtag -6	have -6	hay 10	he 11	headed -11	heading -8	headline -6	heet -7	heette -8	heißt -10	her 12	hieß -7	hij -9	him -7	his -7	homme 11	houve 12	há 11	hätten 11	if 13	il -14	im -11	in -20	include -6	initiative -8	inmiddels -6	inscrição -10	intern -6	intitola -9	intitolato -7	into 7	is -18	ist -9	it 20	jesús -7	jeudi 9	joueur 8	juge 11	kabinet 7	klassieke -12	komt 6	könne 9	labeled -8	labelled -8	lamenta 9	lamentó 10	laut -9	lautet -8	le -22	lema -6	les -17	letter 10	ley 9	lia -6	lied -7	like 11	llama -16	llamada -8	llamado -8	llaman -16	llamar -11	lodato 9	loi -6	los -7	lui 6	längst -7	maar 9	man 13	marked -21	mas 7	match -6	matter 10	means -13	medida 10	meeting -10	mention -13	mercado 9	message 11	mit -8	mot -15	mots -6	movimento -8	na -8	naam -8	naar -6	name -8	named -16	namen -14	namens -9	needed 11	needs -10	negotiate 7	nicht 10	nicknamed -15	no 7	nome -6	nommé -8	norma 8	not 12	now 9	numa 9	nur -13	o -9	objectif 9	objects 12	of -6	officer 10	om -8	on -14	onder -10	one -10	op 8	open 8	opened 8	opera 11	operazione -9	operação -7	opschrift -8	opération -8	or -18	order 9	ortet 9	outcome 10	over -15	palabra -9	palavra -17	par -7	parola -8	partido 9	pela 8	per -8	phrase -19	piden 6	plan 13	played -9	plus -6	por -16	possible -7	pour -16	pouvait 8	praised 9	preferred -19	prefers -10	programa -8	projekt 8	projet 13	promesso 7	promet 7	promette 9	publicar -7	publie -6	pulls -10	que 7	qui 6	rated -11	read -19	reads -15	recebido 7	reconheceu 12	reconnaît 6	regretted 9	reject -12	remained 13	report 11	reported 10	resposta 6	resterebbe 9	result 10	return 8	revista -9	ribattezzata -9	roman -8	résultat 8	sa 6	said 8	salue 9	saluta 6	sang -11	sarebbero 8	say -10	saying -12	says -25	scritta -12	scritto -16	secondo -10	sees 12	sei 9	seien 9	selon -7	sempre 8	sendung -6	sentenza 6	serait 9	será -8	sería 12	shares -7	should 10	shown 8	sido 8	since 9	sindsdien -6	singing -12	slogan -12	so 11	so-called -25	sogenannte -7	soient 11	sold -7	someone 9	son 7	sono 9	speech 8	spettacolo 8	spitznamen -9	stand -9	start 19	su 9	surnommé -7	surnommée -8	são 9	tagged -10	tagline -7	talk 7	tem 9	tentoonstelling -7	ter 7	term -19	termed 12	termine -10	termo -8	texte 9	than 11	thanked 7	the -33	they -6	this -6	titel -10	title -11	titled -15	titre -6	titula -9	titulado -6	todavía 12	tour -9	trattati 11	trimestre 10	trouvent 8	têm -7	título -8	uma 7	una -7	und -11	under -16	urteil 7	van 9	ve 11	ver 9	verdict 11	veut 7	virou -12	voit 6	volksmond -7	von 9	voor -7	voortaan -8	voto 7	vouloir -8	wants 9	was 17	welcomed 12	werd -8	were 7	who -7	whose -11	wie -7	with -6	wolf -7	wolle 7	woord -13	word -16	words -13	wort -10	would 21	zaak 8	zeitung -11	zich 10	zijn -9	zogeheten -9	zusatz -11	é -13	était 10	être 12	— 11	’s -6
word-before|%|	4-7 7
word-before|'s|	2-3 -8
word-before|'|	2-3 -10
word-before|(|	1 -8	2-3 -12	4-7 -6
word-before|)|	8+ 6
word-before|,|	1 -14	8+ 12
word-before|-|	8+ 11
word-before|.|	1 17	2-3 22	4-7 15	8+ 16
word-before|:|	2-3 10	4-7 6	8+ -7
word-before|?|	1 17	2-3 17	8+ 7
word-before|about|	1 -10	4-7 10
word-before|accord|	2-3 10
word-before|actie|	4-7 6
word-before|admite|	2-3 11
word-before|afspraak|	4-7 6
word-before|after|	1 -9	2-3 -8
word-before|against|	2-3 -11	4-7 14
word-before|album|	2-3 -7
word-before|alias|	1 -9	2-3 -10
word-before|allies|	8+ 10
word-before|als|	1 8	4-7 14
word-before|al|	2-3 -7
word-before|and|	1 -12	2-3 10	4-7 -7	8+ 9
word-before|answered|	2-3 -11
word-before|anuncia|	4-7 -11
word-before|an|	1 13	2-3 -14
word-before|ao|	2-3 -6
word-before|appelait|	2-3 -8
word-before|appellent|	2-3 -9	4-7 -11
word-before|appelle|	1 -8	2-3 -10
word-before|arbeitstitel|	2-3 -8
word-before|are|	1 -9	2-3 -10
word-before|arriveranno|	4-7 7
word-before|arrive|	4-7 7
word-before|arte|	2-3 -6
word-before|as|	2-3 -16	8+ 17
word-before|at|	1 8
word-before|aufschrift|	2-3 -7
word-before|auf|	1 -12
word-before|aurait|	4-7 7
word-before|ausdruck|	1 -13
word-before|avec|	4-7 6
word-before|aver|	2-3 9	4-7 11
word-before|avoir|	2-3 19	4-7 16
word-before|a|	1 7	2-3 -21	4-7 23	8+ 12
word-before|back|	2-3 -9
word-before|baptisée|	1 -8	4-7 -8
word-before|baptisé|	2-3 -7
word-before|bar|	2-3 -7
word-before|become|	2-3 -8	4-7 10
word-before|been|	2-3 18	4-7 20	8+ 13
word-before|begriff|	1 -12	2-3 -8
word-before|be|	1 19	2-3 13	4-7 17
word-before|bilhete|	2-3 10
word-before|blamed|	2-3 8	4-7 10
word-before|blames|	2-3 -11
word-before|bod|	2-3 8
word-before|but|	2-3 12	4-7 9
word-before|by|	4-7 12
word-before|called|	4-7 10
word-before|calls|	1 6	2-3 -6
word-before|call|	1 -12	2-3 -15
word-before|campagne|	4-7 9
word-before|cartello|	4-7 -6
word-before|caso|	4-7 -6
word-before|chama-se|	2-3 -9
word-before|chamado|	1 -8
word-before|chamam-lhe|	2-3 -11
word-before|chamam|	2-3 -9
word-before|chamava-se|	2-3 -6
word-before|chama|	1 -6	2-3 -6
word-before|che|	4-7 9
word-before|chiamano|	1 -8	2-3 -13
word-before|chiamarlo|	1 -10
word-before|chiamavano|	1 -8
word-before|chiama|	1 -9	2-3 -13
word-before|chiamerà|	1 -7
word-before|claque|	2-3 -7
word-before|cliente|	4-7 6
word-before|come|	2-3 -12
word-before|como|	1 7	2-3 -7	4-7 -11	8+ 12
word-before|company|	2-3 8
word-before|conflicto|	4-7 9
word-before|considera|	1 10	4-7 9
word-before|conteúdo|	4-7 8
word-before|con|	4-7 -8
word-before|cosiddetto|	2-3 -8
word-before|dans|	2-3 -12
word-before|das|	2-3 -8	4-7 7
word-before|dat|	1 -8	2-3 12	4-7 6	8+ 9
word-before|da|	2-3 -10
word-before|decision|	1 10	2-3 11	4-7 10
word-before|decisão|	4-7 8
word-before|declaró|	4-7 10
word-before|decreto|	2-3 -6
word-before|decían|	2-3 -7
word-before|definisce|	4-7 12
word-before|del|	1 -9	2-3 -14
word-before|dem|	2-3 -7
word-before|den|	2-3 11
word-before|der|	1 -17	2-3 -6	4-7 -8
word-before|descoberta|	4-7 9
word-before|desde|	2-3 -7
word-before|destijds|	2-3 8
word-before|detto|	4-7 8
word-before|de|	2-3 6	4-7 6	8+ 12
word-before|dicho|	1 -8
word-before|dicitura|	2-3 -11
word-before|die|	1 -18
word-before|dire|	1 -8
word-before|disent|	1 -12
word-before|dit|	1 12
word-before|di|	2-3 7	4-7 9
word-before|dossier|	1 8
word-before|down|	2-3 8
word-before|do|	1 -7
word-before|duo|	2-3 -6
word-before|du|	1 6	2-3 -11
word-before|décision|	2-3 10
word-before|déjà|	4-7 -10
word-before|dénonce|	2-3 9	4-7 6
word-before|dénoncé|	4-7 7
word-before|déploré|	2-3 7
word-before|désormais|	2-3 -9
word-before|een|	2-3 -14
word-before|einem|	2-3 10	4-7 10
word-before|einen|	1 9	4-7 -10
word-before|einer|	4-7 9
word-before|eine|	2-3 6	4-7 9
word-before|ein|	1 6	4-7 13
word-before|elle|	4-7 7
word-before|el|	2-3 -14
word-before|em|	1 13	2-3 7
word-before|entitled|	4-7 -8
word-before|en|	1 -16	4-7 9
word-before|era|	2-3 11	4-7 -6
word-before|er|	4-7 9
word-before|essere|	2-3 6
word-before|estava|	2-3 7
word-before|est|	4-7 12
word-before|está|	2-3 12	4-7 13
word-before|es|	4-7 10
word-before|etiqueta|	1 -9
word-before|et|	1 -6
word-before|expression|	2-3 -12
word-before|expressão|	2-3 -14
word-before|e|	1 -8	4-7 9
word-before|fachzeitschrift|	2-3 -8
word-before|famous|	2-3 -9
word-before|felt|	1 12
word-before|film|	2-3 7
word-before|finds|	2-3 -9
word-before|foi|	2-3 10
word-before|formula|	2-3 -10
word-before|for|	8+ -8
word-before|frase|	2-3 -7	4-7 -6
word-before|from|	1 -13	4-7 10
word-before|fue|	4-7 11
word-before|für|	1 7
word-before|giudizio|	1 -7
word-before|government|	4-7 8
word-before|governo|	4-7 7
word-before|haar|	4-7 10
word-before|habe|	2-3 14
word-before|had|	1 -12	2-3 7	4-7 29	8+ 18
word-before|hashtag|	1 -6
word-before|has|	4-7 11
word-before|have|	2-3 -6
word-before|headed|	2-3 -9
word-before|heading|	2-3 -8
word-before|heet|	1 -8
word-before|heißt|	1 -11
word-before|her|	2-3 11
word-before|het|	2-3 9	4-7 9
word-before|he|	2-3 9	4-7 8	8+ 6
word-before|hij|	1 -11
word-before|him|	4-7 10
word-before|his|	2-3 -11
word-before|homme|	4-7 9
word-before|houve|	2-3 9
word-before|hätten|	4-7 10
word-before|il|	1 -8	2-3 -11
word-before|im|	2-3 -11
word-before|include|	2-3 -6
word-before|initiative|	2-3 -12
word-before|inmiddels|	2-3 -6
word-before|intern|	2-3 -6
word-before|intitolato|	2-3 -7
word-before|intitola|	2-3 -8
word-before|intitulé|	2-3 -7
word-before|into|	4-7 7
word-before|in|	1 -11	2-3 -17	4-7 -8
word-before|is|	1 -8	2-3 -17	8+ 13
word-before|its|	1 -13
word-before|it|	1 16	2-3 7	4-7 21
word-before|i|	1 -12
word-before|jesús|	1 -7
word-before|jeudi|	2-3 9
word-before|juge|	1 9	2-3 6
word-before|klassieke|	1 -12
word-before|komt|	2-3 6
word-before|lamenta|	2-3 9
word-before|la|	1 11	2-3 -10
word-before|les|	1 -10	2-3 -13
word-before|le|	1 -8	2-3 -21
word-before|lied|	2-3 -7
word-before|line|	2-3 6	4-7 -11
word-before|llamado|	2-3 -8
word-before|llaman|	1 -9	2-3 -14
word-before|llamar|	2-3 -11
word-before|llama|	2-3 -15
word-before|los|	2-3 -7
word-before|lui|	4-7 6
word-before|längst|	2-3 -8
word-before|maar|	4-7 9
word-before|man|	2-3 12
word-before|marked|	1 -20	2-3 -9
word-before|means|	2-3 -10
word-before|meeting|	2-3 -13
word-before|mention|	2-3 -11
word-before|mercado|	4-7 9
word-before|met|	1 -9
word-before|mot|	1 -15
word-before|movimento|	2-3 -8
word-before|naam|	2-3 -7
word-before|naar|	1 -10
word-before|named|	1 -12	2-3 -13
word-before|namen|	1 -13	2-3 -9
word-before|needed|	4-7 9
word-before|needs|	1 -10
word-before|negotiate|	4-7 7
word-before|nicknamed|	1 -8	2-3 -11	4-7 -10
word-before|nome|	2-3 -6
word-before|nommé|	1 -7
word-before|no|	1 -6	2-3 10
word-before|number|	4-7 8
word-before|nur|	2-3 -12
word-before|officer|	4-7 10
word-before|of|	1 -21	8+ 13
word-before|onder|	1 -9
word-before|on|	1 -14	2-3 -8
word-before|operazione|	2-3 -10
word-before|opera|	4-7 9
word-before|operação|	2-3 -6
word-before|opschrift|	2-3 -6
word-before|opération|	2-3 -6
word-before|or|	1 -12	2-3 -16
word-before|out|	4-7 11
word-before|over|	1 -19	2-3 -15	4-7 12
word-before|o|	1 -9	2-3 -7
word-before|palabra|	1 -9
word-before|palavra|	1 -17
word-before|para|	1 -10
word-before|parola|	1 -8
word-before|partido|	4-7 7
word-before|par|	2-3 -7
word-before|pela|	2-3 8
word-before|per|	2-3 -6
word-before|phrase|	1 -9	2-3 -15
word-before|plan|	2-3 11	4-7 10
word-before|played|	2-3 -9
word-before|por|	1 -13	2-3 -12	4-7 11
word-before|pour|	1 -10	4-7 -11
word-before|preferred|	1 -13	2-3 -12
word-before|prefers|	1 -10
word-before|programa|	2-3 -8
word-before|projet|	4-7 10
word-before|promesso|	4-7 7
word-before|promette|	2-3 9
word-before|promet|	4-7 7
word-before|publicar|	4-7 -7
word-before|publie|	4-7 -6
word-before|que|	4-7 19	8+ 7
word-before|qui|	4-7 11
word-before|rated|	1 -11
word-before|reading|	4-7 -12
word-before|reads|	4-7 -15
word-before|read|	1 -10	2-3 -11	4-7 -15
word-before|regretted|	4-7 9
word-before|reject|	1 -12
word-before|remained|	2-3 13
word-before|reported|	2-3 10
word-before|report|	2-3 6	4-7 11
word-before|resta|	2-3 10
word-before|resterebbe|	4-7 9
word-before|result|	2-3 10
word-before|return|	4-7 8
word-before|revista|	2-3 -9
word-before|roman|	4-7 -8
word-before|résultat|	4-7 8
word-before|said|	1 11
word-before|salue|	4-7 9
word-before|saluta|	2-3 6
word-before|salué|	4-7 6
word-before|sang|	4-7 -11
word-before|saying|	4-7 -8
word-before|says|	1 -14	2-3 -15	4-7 -12
word-before|say|	2-3 -11
word-before|sa|	2-3 6
word-before|scritta|	2-3 -10	4-7 -6
word-before|scritto|	1 -9	2-3 -11	4-7 -10
word-before|secondo|	1 -9
word-before|sees|	2-3 11
word-before|seien|	2-3 7	4-7 7
word-before|sei|	2-3 11	4-7 10
word-before|sempre|	2-3 7
word-before|sendung|	2-3 -6
word-before|sentenza|	4-7 6
word-before|serait|	2-3 8
word-before|será|	4-7 -8
word-before|should|	2-3 9
word-before|sich|	1 7
word-before|sido|	4-7 7
word-before|since|	4-7 12
word-before|sindsdien|	2-3 -6
word-before|slogan|	2-3 -10	4-7 -10
word-before|so-called|	1 -12	2-3 -23
word-before|sogenannte|	1 -7
word-before|sold|	2-3 -10
word-before|sono|	2-3 9
word-before|son|	4-7 12
word-before|speech|	4-7 8
word-before|start|	2-3 8	4-7 16	8+ 20
word-before|surnommée|	2-3 -8
word-before|su|	2-3 10
word-before|são|	2-3 9
word-before|talk|	4-7 7
word-before|termed|	2-3 12
word-before|termine|	1 -8
word-before|termo|	1 -8
word-before|term|	1 -12	2-3 -14
word-before|ter|	4-7 9
word-before|texte|	4-7 10
word-before|that|	1 -15	4-7 23	8+ 15
word-before|them|	2-3 -9
word-before|they|	4-7 10
word-before|the|	1 -29	2-3 -22	4-7 -7
word-before|titel|	2-3 -7	4-7 -7
word-before|titled|	2-3 -11	4-7 -9
word-before|title|	2-3 -7	4-7 -9
word-before|titulado|	4-7 -6
word-before|titula|	1 -9
word-before|tour|	2-3 -9
word-before|to|	1 -16	2-3 7	4-7 24	8+ 9
word-before|trattati|	4-7 11
word-before|trouvent|	1 8
word-before|têm|	2-3 -7
word-before|uma|	2-3 7
word-before|una|	2-3 -9
word-before|under|	1 -14
word-before|und|	1 -9	2-3 -8
word-before|une|	1 11	4-7 14
word-before|un|	4-7 6
word-before|van|	1 10	4-7 12
word-before|veut|	2-3 7
word-before|ve|	1 8
word-before|virou|	4-7 -11
word-before|vom|	1 -12
word-before|von|	1 7	4-7 6
word-before|voortaan|	2-3 -8
word-before|voor|	2-3 10	4-7 -12
word-before|vor|	4-7 9
word-before|voto|	2-3 7
word-before|wants|	4-7 9
word-before|was|	2-3 14	4-7 33	8+ 13
word-before|welcomed|	4-7 9
word-before|were|	2-3 20	8+ 13
word-before|whose|	2-3 -9
word-before|wie|	2-3 -7
word-before|with|	2-3 -7
word-before|wolf|	1 -7
word-before|wolle|	4-7 7
word-before|woord|	1 -15
word-before|words|	2-3 -14
word-before|word|	1 -16
word-before|wort|	1 -10
word-before|would|	2-3 21	4-7 11	8+ 10
word-before|wrote|	2-3 -12
word-before|y|	1 -11	2-3 -8	4-7 10
word-before|zeitung|	2-3 -10
word-before|zich|	2-3 10
word-before|zijn|	1 -8
word-before|zogeheten|	1 -7
word-before||	1 -11	4-7 23	8+ 17
word-before|à|	1 -7	4-7 14	8+ 11
word-before|è|	2-3 13	4-7 15
word-before|était|	2-3 6	4-7 10
word-before|été|	4-7 9
word-before|é|	1 -7	2-3 -8	4-7 -7	8+ 7
word-before|être|	2-3 9	4-7 8
word-before|–|	4-7 -7	8+ 11
word-before|—|	2-3 9	4-7 12	8+ 9
word-before|’s|	4-7 -9
word-before|’|	2-3 13
work|near|near|,|	all -8
work|near|near|	all -11	first 12
work|near|near|preposition|	all -7
work|near|near|stop|	first 12
work|near|none|,|	all -21	all-one -22	first -16	none 12
work|near|none|:|	all-one 10	first -17	none -6
work|near|none|	all -35	all-one -9	first -26	some 10	titled 8
work|near|none|auxiliary|	all -10	none 9
work|near|none|capital|	none 6
work|near|none|coordinator|	all -7	none -10
work|near|none|determiner|	none -15
work|near|none|possessive|	all -7
work|near|none|preposition|	all -14	first -10
work|near|none|pronoun|	none 11
work|near|none|quote|	first 11
work|near|none|stop|	all -9	all-one 10
work|near|none|subordinator|	all -8
work|near|none|that|	none -6
work|near|none|verb-judging|	all -16	all-one -10
work|near|none|verb-saying|	all-one -10	none 11
work|near|none|word|	all -9	all-one -12	first -8	some 8
work|none|near|,|	all -7	none 11
work|none|near|:|	first 12
work|none|near|	all -19	all-one -13	none 8
work|none|near|capital|	all-one -12
work|none|near|determiner|	all -10	none 6
work|none|near|preposition|	all -7	all-one -9	first -9
work|none|near|start|	all -9	all-one -10	first 15
work|none|near|stop|	all-one 8
work|none|near|subordinator|	all-one -10
work|none|near|verb-judging|	none 9
work|none|near|verb-saying|	all-one -10
work|none|near|verb-thinking|	none 8
work|none|near|word|	all -8	all-one -9	first -9	none -7
work|none|none|%|	none 7
work|none|none|'|	none -7
work|none|none|(|	all-one -10	none -7
work|none|none|)|	first 6
work|none|none|,|	all -17	all-one -9	first -6	none 14	some 8	upper 9
work|none|none|-|	first 11
work|none|none|:|	all 7	all-one 12	first 7	none -17	titled 10	upper 11
work|none|none|;|	none 11
work|none|none|adverb|	all-one -8	first -12
work|none|none|	all -20	all-one -11	none 9	some 11	upper 6
work|none|none|auxiliary|	all -13	all-one -21	first -13	most 14	none 13	some 15
work|none|none|capital|	all -8	first -15	none 7
work|none|none|coordinator|	all -10	all-one -14	first -9
work|none|none|determiner|	none -11
work|none|none|possessive|	all -13	all-one -14	none 9
work|none|none|preposition|	all-one -8	first -17
work|none|none|pronoun|	all-one -6	none 8	some 11
work|none|none|quote|	first 16	none -11
work|none|none|start|	first 26	most 18	titled -6
work|none|none|stop|	all 13	all-one 18	first 28	most 7	none 6
work|none|none|subordinator|	all -14	all-one -26	some -7
work|none|none|that|	all-one -11	none 9	some 7
work|none|none|verb-judging|	all -20	all-one -23	some -14
work|none|none|verb-saying|	all -7	first -14	most 11	some 12	titled 7
work|none|none|verb-thinking|	all -10	all-one -9	none 6	some 6
work|none|none|word|	all -17	all-one -15	first -28	none 11	titled -13
work|none|none|–|	first 9	none 9
work|none|none|—|	all-one 10
work|none|right|	all 6	all-one -8	first 13
work|none|right|determiner|	all -7
work|none|right|start|	first 9
work|none|right|stop|	first 12
work|none|right|word|	none -10
work|right|near|	all -11
work|right|near|verb-saying|	all -6
work|right|near|word|	all -8
work|right|none|	all -21	all-one -8	first -7	most -9	some 9
work|right|none|capital|	all -10	all-one -10	first -9	most -6	none 8
work|right|none|verb-saying|	all-one -12
work|right|none|verb-thinking|	none 9
work|right|none|word|	all -19	first -14	some 7
`;
