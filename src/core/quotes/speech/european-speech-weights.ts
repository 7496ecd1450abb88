/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	1 18	2-3 31	4-7 38	8+ 16
alone|first|	1 -7	4-7 11	8+ 20
alone|inside|	1 -8	2-3 -8
best-gap|according-to|according|gap|according-to|,;|	4-7 7	8+ 10
best-gap|according-to|according|gap|according-to|,qs|	8+ 10
best-gap|according-to|according|gap|according-to|,q|	4-7 13
best-gap|according-to|according|gap|according-to|,s|	1 -9	4-7 -6	8+ 10
best-gap|according-to|according|gap|according-to|,|	2-3 8	4-7 13	8+ 19
best-gap|according-to|according|gap|according-to|;|	2-3 -8	8+ 9
best-gap|according-to|according|gap|according-to|c|	4-7 14
best-gap|according-to|according|gap|according-to|q,|	2-3 10
best-gap|according-to|according|gap|according-to|s,|	4-7 14
best-gap|according-to|according|gap|according-to||	1 -7	2-3 15	4-7 11
best-gap|actor-nearby|naked||	4-7 -7
best-gap|colon|naked||	2-3 6	4-7 13	8+ 23
best-gap|colon|saying|gap|colon|,s|	8+ 6
best-gap|interview|naked||	4-7 10	8+ 8
best-gap|named-before|naked||	1 -8	2-3 21	8+ 14
best-gap|named-nearby|naked||	4-7 11	8+ 9
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 6
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 7	4-7 8
best-gap|paragraph-before|saying|gap|paragraph-before||	4-7 8	8+ 11
best-gap|possessor|naked||	1 -14	2-3 -23
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -16	4-7 -13	8+ 11
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -9	2-3 -10
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -18	4-7 10	8+ 14
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|,|	2-3 10
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 -13	4-7 7
best-gap|quote-then-speaker|passive|gap|quote-then-speaker||	2-3 -8
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	2-3 -11
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 -11	2-3 -9	4-7 14	8+ 6
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -10	4-7 -8	8+ 7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s;|	2-3 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -12
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 17	4-7 24	8+ 21
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -7
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -12
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -16	2-3 8	8+ 16
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 6	4-7 12	8+ 11
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -8	2-3 -11
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 9	4-7 6	8+ 19
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -16	2-3 -8
best-gap|quote-then-verb|saying|gap|quote-then-verb|,s|	2-3 -10
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 16	8+ 9
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 9
best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 12	4-7 25	8+ 18
best-gap|sentence-after|apposed|gap|sentence-after||	8+ 13
best-gap|sentence-after|direct|gap|sentence-after||	1 -10	2-3 -11	8+ 15
best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 7
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 12	4-7 8
best-gap|sentence-after|saying|gap|sentence-after||	1 -7	2-3 -8	8+ 18
best-gap|sentence-after|thinking|gap|sentence-after||	2-3 -8	4-7 -7
best-gap|sentence-before|according|gap|sentence-before|,c|	4-7 9
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -15	2-3 7	8+ 8
best-gap|sentence-before|according|gap|sentence-before|,|	1 -7	2-3 7	4-7 13	8+ 11
best-gap|sentence-before|according|gap|sentence-before|s,|	8+ 8
best-gap|sentence-before|apposition|gap|sentence-before||	8+ 9
best-gap|sentence-before|direct|gap|sentence-before|sqc|	2-3 -8
best-gap|sentence-before|direct|gap|sentence-before|sq|	2-3 -6
best-gap|sentence-before|direct|gap|sentence-before|s|	8+ 8
best-gap|sentence-before|direct|gap|sentence-before||	8+ 18
best-gap|sentence-before|judging|gap|sentence-before|qs;,|	2-3 -9
best-gap|sentence-before|judging|gap|sentence-before||	4-7 8
best-gap|sentence-before|relative|gap|sentence-before|,|	4-7 10	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 6	2-3 -11	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,c|	2-3 10	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|,q;|	4-7 -7
best-gap|sentence-before|saying|gap|sentence-before|,q|	1 -10	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 12	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,sq;|	4-7 -6
best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 10	4-7 19	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|,|	1 -7	2-3 -17	4-7 24	8+ 23
best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 -7	4-7 11	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|c,;|	2-3 9	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|c,s;|	4-7 12
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|c|	4-7 -6	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -7	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|q;|	1 -9
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -11
best-gap|sentence-before|saying|gap|sentence-before|q|	2-3 -9	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|s,c|	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -6	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 6
best-gap|sentence-before|saying|gap|sentence-before|sq|	2-3 -12	4-7 8
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 6	4-7 6	8+ 13
best-gap|sentence-before|saying|gap|sentence-before||	2-3 15	4-7 28	8+ 16
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 9
best-gap|signature|naked||	1 -10	2-3 -16	4-7 -15	8+ 20
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -7
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 6	8+ 16
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	4-7 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 12	4-7 -8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -7	8+ 12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	2-3 -12	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 10	4-7 15	8+ 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -6	2-3 -9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,s|	1 -10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	2-3 -12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc,|	1 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	2-3 9	4-7 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	4-7 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 15	4-7 29	8+ 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 9	8+ 17
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|,|	1 6
best-gap|speaker-then-quote|relative|gap|speaker-then-quote|s|	2-3 -8
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -8	2-3 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 12	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 24	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -6	8+ 30
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 9	2-3 11	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	4-7 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	8+ -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 12	4-7 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 11	4-7 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q,c|	1 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -15	2-3 6	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 11	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	1 -10	2-3 -10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 12	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 8	4-7 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 12	4-7 10	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 21	4-7 7	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -12	2-3 8	4-7 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -10	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -6	2-3 7	4-7 8	8+ 22
best-gap|speaker-then-quote|shared|gap|speaker-then-quote||	4-7 8
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 10	8+ 18
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	1 -10	2-3 -7	4-7 12
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -17	4-7 12	8+ 8
best-gap|topic|naked||	1 6	8+ 8
best-gap|transcript|naked||	4-7 14	8+ 10
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 8
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c;|	1 -11
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 -8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -9	2-3 -7	8+ 13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 11	4-7 6	8+ 15
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|q,|	4-7 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -11
best-intro|'|saying|0|	2-3 -10
best-intro|(|naked|1|	1 -10
best-intro|)|naked|far|	8+ 7
best-intro|,|according|1|	1 8	2-3 6	4-7 18	8+ 9
best-intro|,|according|2-4|	8+ 7
best-intro|,|according|5-10|	4-7 20	8+ 6
best-intro|,|according|far|	2-3 10	4-7 19	8+ 8
best-intro|,|apposed|-3|	2-3 -7
best-intro|,|apposed|-4|	1 -7	4-7 -6
best-intro|,|direct|2-4|	2-3 9
best-intro|,|judging|1|	4-7 8
best-intro|,|judging|2-4|	1 -8	2-3 -8	4-7 11
best-intro|,|judging|far|	4-7 -6
best-intro|,|naked|1|	2-3 6
best-intro|,|naked|2-4|	1 -12	8+ 8
best-intro|,|naked|5-10|	1 -17	4-7 10
best-intro|,|naked|far|	1 -17
best-intro|,|other|1|	2-3 -10
best-intro|,|saying|1|	2-3 8	4-7 6	8+ 22
best-intro|,|saying|2-4|	1 -7	4-7 24	8+ 16
best-intro|,|saying|5-10|	1 -15	2-3 -8	4-7 9	8+ 20
best-intro|,|saying|far|	2-3 -10	4-7 9	8+ 8
best-intro|-|naked|2-4|	8+ 8
best-intro|-|naked|5-10|	8+ 8
best-intro|:|according|1|	2-3 14	8+ 10
best-intro|:|according|5-10|	8+ 8
best-intro|:|according|far|	4-7 9
best-intro|:|apposed|2-4|	4-7 8	8+ 16
best-intro|:|apposed|5-10|	4-7 10	8+ 7
best-intro|:|apposition|far|	8+ 11
best-intro|:|direct|2-4|	4-7 -7	8+ 12
best-intro|:|direct|5-10|	1 -13	2-3 -8
best-intro|:|judging|1|	4-7 10	8+ 9
best-intro|:|judging|2-4|	2-3 11	4-7 7	8+ 8
best-intro|:|judging|5-10|	4-7 7
best-intro|:|judging|far|	8+ 6
best-intro|:|naked|1|	8+ 25
best-intro|:|naked|2-4|	2-3 12	4-7 21	8+ 24
best-intro|:|naked|5-10|	2-3 -6
best-intro|:|naked|far|	8+ 32
best-intro|:|saying|0|	8+ 15
best-intro|:|saying|1|	2-3 8	4-7 14	8+ 20
best-intro|:|saying|2-4|	1 9	2-3 19	8+ 25
best-intro|:|saying|far|	1 -19	2-3 -13	4-7 20
best-intro|:|thinking|2-4|	4-7 10	8+ 13
best-intro|:|thinking|5-10|	8+ 7
best-intro|;|according|1|	4-7 9
best-intro|;|naked|1|	4-7 -10
best-intro|adverb|according|2-4|	1 -13	2-3 8
best-intro|adverb|according|5-10|	4-7 11
best-intro|adverb|judging|2-4|	1 7	4-7 11
best-intro|adverb|naked|5-10|	2-3 10
best-intro|adverb|naked|far|	2-3 -13
best-intro|adverb|saying|1|	2-3 -9
best-intro|adverb|saying|2-4|	1 -7
best-intro|adverb|saying|5-10|	2-3 -14	4-7 17
best-intro|auxiliary|according|1|	4-7 12
best-intro|auxiliary|according|2-4|	2-3 7	4-7 18
best-intro|auxiliary|according|5-10|	1 -10	4-7 23	8+ 10
best-intro|auxiliary|according|far|	4-7 14	8+ 8
best-intro|auxiliary|judging|2-4|	1 -17	2-3 11
best-intro|auxiliary|judging|5-10|	4-7 12
best-intro|auxiliary|naked|1|	2-3 -12	4-7 8
best-intro|auxiliary|naked|2-4|	1 -11	2-3 6	4-7 11	8+ 10
best-intro|auxiliary|naked|5-10|	1 -18	2-3 6	4-7 12	8+ 12
best-intro|auxiliary|naked|far|	2-3 6
best-intro|auxiliary|other|1|	4-7 7
best-intro|auxiliary|saying|0|	2-3 -6
best-intro|auxiliary|saying|1|	4-7 15	8+ 6
best-intro|auxiliary|saying|2-4|	1 -6	2-3 14	8+ 17
best-intro|auxiliary|saying|5-10|	1 12	2-3 18	4-7 23	8+ 17
best-intro|auxiliary|saying|far|	1 17	2-3 7	4-7 14	8+ 13
best-intro|auxiliary|thinking|far|	2-3 12
best-intro|capital|according|1|	2-3 6
best-intro|capital|according|2-4|	2-3 12	4-7 12
best-intro|capital|according|5-10|	2-3 14	4-7 10
best-intro|capital|direct|2-4|	1 -9
best-intro|capital|judging|0|	1 6	2-3 -10
best-intro|capital|judging|1|	2-3 13	4-7 6
best-intro|capital|judging|2-4|	2-3 -12	4-7 14
best-intro|capital|naked|-2|	1 -7
best-intro|capital|naked|0|	2-3 -6	4-7 7	8+ 8
best-intro|capital|naked|1|	1 -11	2-3 -7
best-intro|capital|naked|2-4|	1 -22	2-3 -14
best-intro|capital|naked|5-10|	1 -14
best-intro|capital|naked|far|	1 -10	2-3 -7	4-7 -7
best-intro|capital|other|0|	1 -8	2-3 -6
best-intro|capital|saying|0|	1 -14	4-7 11
best-intro|capital|saying|1|	2-3 -9
best-intro|capital|saying|2-4|	4-7 18	8+ 7
best-intro|capital|saying|5-10|	2-3 13	4-7 14
best-intro|capital|saying|far|	4-7 7
best-intro|capital|shared|2-4|	4-7 8
best-intro|coordinator|judging|5-10|	4-7 10
best-intro|coordinator|naked|2-4|	1 -12
best-intro|coordinator|naked|5-10|	1 -9	4-7 11
best-intro|coordinator|naked|far|	1 -11	4-7 9
best-intro|coordinator|saying|0|	2-3 -12
best-intro|coordinator|saying|2-4|	1 -9
best-intro|coordinator|saying|5-10|	1 -10	2-3 16	4-7 15
best-intro|coordinator|saying|far|	1 -11
best-intro|determiner|according|0|	1 -8
best-intro|determiner|according|1|	1 6	4-7 -6
best-intro|determiner|according|2-4|	1 -12	4-7 16
best-intro|determiner|according|5-10|	1 -13
best-intro|determiner|according|far|	1 -10	2-3 -14
best-intro|determiner|apposed|-11|	2-3 -7
best-intro|determiner|direct|2-4|	1 -15
best-intro|determiner|direct|5-10|	2-3 -13
best-intro|determiner|judging|1|	1 -6	2-3 12
best-intro|determiner|judging|2-4|	2-3 -20
best-intro|determiner|judging|5-10|	1 13	2-3 -19
best-intro|determiner|judging|far|	1 6	2-3 -14
best-intro|determiner|naked|0|	2-3 -10
best-intro|determiner|naked|1|	1 -14	2-3 -9
best-intro|determiner|naked|5-10|	4-7 -6
best-intro|determiner|naked|far|	1 6	4-7 12
best-intro|determiner|other|0|	1 -10
best-intro|determiner|other|1|	2-3 -11
best-intro|determiner|saying|0|	1 -10	2-3 -12
best-intro|determiner|saying|1|	1 6	4-7 11
best-intro|determiner|saying|2-4|	8+ 9
best-intro|determiner|saying|5-10|	1 -13	2-3 -22
best-intro|determiner|saying|far|	1 8	2-3 10	4-7 11
best-intro|determiner|thinking|0|	2-3 -8
best-intro|determiner|thinking|2-4|	1 -9	2-3 -9
best-intro|determiner|thinking|5-10|	2-3 -11
best-intro|determiner|thinking|far|	2-3 -10
best-intro|possessive|naked|1|	2-3 -13
best-intro|preposition|according|2-4|	1 -10	4-7 8
best-intro|preposition|according|5-10|	4-7 12
best-intro|preposition|according|far|	1 -10	2-3 -6	4-7 13
best-intro|preposition|direct|0|	1 -15
best-intro|preposition|direct|1|	1 -9
best-intro|preposition|direct|far|	1 -9
best-intro|preposition|judging|0|	2-3 -8
best-intro|preposition|judging|1|	1 11	2-3 -6	4-7 9
best-intro|preposition|judging|2-4|	2-3 16	4-7 28	8+ 14
best-intro|preposition|judging|5-10|	2-3 -8	4-7 11
best-intro|preposition|judging|far|	2-3 12
best-intro|preposition|naked|0|	2-3 -11
best-intro|preposition|naked|1|	2-3 -19	4-7 -7
best-intro|preposition|naked|2-4|	1 -12
best-intro|preposition|naked|5-10|	1 -6	8+ 11
best-intro|preposition|naked|far|	1 -8	2-3 -9	8+ 12
best-intro|preposition|other|0|	1 -9
best-intro|preposition|other|1|	1 -6	2-3 -8
best-intro|preposition|saying|0|	1 -10
best-intro|preposition|saying|1|	1 10	8+ 14
best-intro|preposition|saying|2-4|	1 -7	8+ 8
best-intro|preposition|saying|5-10|	4-7 10
best-intro|preposition|saying|far|	1 -19	2-3 -6	4-7 15
best-intro|preposition|thinking|5-10|	2-3 -7
best-intro|pronoun|according|1|	2-3 9
best-intro|pronoun|according|2-4|	2-3 10
best-intro|pronoun|judging|1|	1 7	4-7 15	8+ 7
best-intro|pronoun|judging|5-10|	4-7 9
best-intro|pronoun|naked|2-4|	2-3 7	4-7 15
best-intro|pronoun|naked|5-10|	1 -14	4-7 7
best-intro|pronoun|naked|far|	2-3 8
best-intro|pronoun|saying|1|	4-7 12
best-intro|pronoun|saying|2-4|	4-7 16	8+ 12
best-intro|pronoun|saying|5-10|	2-3 12	4-7 11
best-intro|pronoun|saying|far|	4-7 12
best-intro|quote|naked|far|	4-7 10
best-intro|quote|saying|0|	4-7 11	8+ 11
best-intro|quote|saying|1|	4-7 8
best-intro|quote|saying|5-10|	8+ 10
best-intro|start|according|1|	1 -12	4-7 11	8+ 11
best-intro|start|apposed|1|	8+ 11
best-intro|start|direct|0|	8+ 11
best-intro|start|direct|far|	8+ 8
best-intro|start|judging|0|	1 -10	2-3 -9
best-intro|start|judging|1|	4-7 8	8+ 8
best-intro|start|judging|far|	4-7 8	8+ 7
best-intro|start|naked|0|	4-7 15	8+ 14
best-intro|start|naked|1|	1 -6	2-3 -15	8+ 17
best-intro|start|naked|2-4|	2-3 -12	4-7 15	8+ 12
best-intro|start|naked|5-10|	2-3 -9	4-7 14	8+ 16
best-intro|start|naked|far|	2-3 18	4-7 23	8+ 12
best-intro|start|other|0|	4-7 -7
best-intro|start|other|1|	4-7 18	8+ 14
best-intro|start|saying|0|	1 19	2-3 38	4-7 41	8+ 20
best-intro|start|saying|1|	2-3 20	8+ 7
best-intro|start|saying|2-4|	2-3 -10	4-7 17	8+ 17
best-intro|start|saying|5-10|	2-3 -10	8+ 9
best-intro|start|saying|far|	2-3 16	4-7 12	8+ 13
best-intro|start|thinking|0|	4-7 11	8+ 15
best-intro|stop|according|1|	2-3 7	4-7 16	8+ 11
best-intro|stop|according|5-10|	1 -12	2-3 9	4-7 10	8+ 11
best-intro|stop|according|far|	2-3 9	8+ 7
best-intro|stop|apposition|5-10|	8+ 6
best-intro|stop|direct|0|	4-7 9	8+ 14
best-intro|stop|direct|1|	8+ 15
best-intro|stop|direct|2-4|	8+ 12
best-intro|stop|direct|5-10|	4-7 10	8+ 14
best-intro|stop|direct|far|	4-7 10	8+ 12
best-intro|stop|judging|0|	2-3 -6	4-7 9
best-intro|stop|judging|1|	1 12	4-7 12	8+ 7
best-intro|stop|judging|2-4|	4-7 8
best-intro|stop|naked|1|	2-3 10	4-7 -8	8+ 18
best-intro|stop|naked|2-4|	2-3 14	4-7 12	8+ 9
best-intro|stop|naked|5-10|	1 -7	2-3 17	8+ 14
best-intro|stop|naked|far|	1 16	4-7 20	8+ 10
best-intro|stop|other|1|	1 13	2-3 17	4-7 27	8+ 12
best-intro|stop|relative|far|	4-7 10	8+ 18
best-intro|stop|saying|0|	1 26	2-3 21	4-7 44	8+ 17
best-intro|stop|saying|1|	1 9	2-3 17	4-7 23	8+ 10
best-intro|stop|saying|2-4|	1 10	4-7 25	8+ 10
best-intro|stop|saying|5-10|	4-7 30	8+ 19
best-intro|stop|saying|far|	2-3 6	4-7 19	8+ 22
best-intro|stop|thinking|2-4|	8+ 11
best-intro|subordinator|according|5-10|	4-7 9
best-intro|subordinator|according|far|	2-3 11
best-intro|subordinator|direct|2-4|	1 -10	2-3 -8
best-intro|subordinator|judging|1|	4-7 16	8+ 8
best-intro|subordinator|judging|2-4|	1 12	4-7 29	8+ 12
best-intro|subordinator|judging|5-10|	2-3 11	4-7 10
best-intro|subordinator|judging|far|	1 7
best-intro|subordinator|naked|2-4|	2-3 -12	4-7 -9
best-intro|subordinator|naked|5-10|	2-3 -7
best-intro|subordinator|naked|far|	1 -13	2-3 -9
best-intro|subordinator|saying|0|	2-3 -13
best-intro|subordinator|saying|1|	1 -10	2-3 -6
best-intro|subordinator|saying|2-4|	1 -11	2-3 -13
best-intro|subordinator|saying|5-10|	2-3 -15	4-7 19
best-intro|subordinator|saying|far|	2-3 -7	4-7 15
best-intro|subordinator|thinking|2-4|	2-3 -7
best-intro|that|judging|1|	1 11	4-7 11	8+ 7
best-intro|that|naked|1|	2-3 11
best-intro|that|naked|2-4|	4-7 11
best-intro|that|naked|5-10|	4-7 13	8+ 8
best-intro|that|naked|far|	1 8	4-7 17
best-intro|that|saying|0|	4-7 9
best-intro|that|saying|1|	1 -14	2-3 -9	4-7 16	8+ 8
best-intro|that|saying|2-4|	1 -11	2-3 17	4-7 14	8+ 9
best-intro|that|saying|5-10|	4-7 8	8+ 9
best-intro|that|saying|far|	4-7 6
best-intro|verb-judging|according|5-10|	2-3 7
best-intro|verb-judging|according|far|	2-3 -10
best-intro|verb-judging|judging|0|	1 -6	4-7 12	8+ 7
best-intro|verb-judging|judging|2-4|	2-3 -8
best-intro|verb-judging|judging|5-10|	2-3 -11
best-intro|verb-judging|naked|2-4|	1 6	4-7 12
best-intro|verb-judging|naked|5-10|	2-3 -18	4-7 8
best-intro|verb-judging|naked|far|	4-7 -8
best-intro|verb-judging|saying|2-4|	2-3 7
best-intro|verb-judging|saying|5-10|	1 10	4-7 11
best-intro|verb-saying|according|2-4|	2-3 -7
best-intro|verb-saying|according|5-10|	1 -8
best-intro|verb-saying|judging|2-4|	2-3 14	4-7 11	8+ 8
best-intro|verb-saying|naked|1|	4-7 -6
best-intro|verb-saying|naked|2-4|	1 9	2-3 -18	4-7 15	8+ 11
best-intro|verb-saying|naked|5-10|	1 7	2-3 -15	4-7 -8
best-intro|verb-saying|naked|far|	1 -13	4-7 10
best-intro|verb-saying|saying|0|	4-7 -11
best-intro|verb-saying|saying|2-4|	1 -7	2-3 13
best-intro|verb-saying|saying|5-10|	2-3 9
best-intro|verb-thinking|judging|2-4|	4-7 7
best-intro|verb-thinking|naked|5-10|	2-3 12
best-intro|verb-thinking|saying|2-4|	4-7 18
best-intro|verb-thinking|saying|5-10|	1 -12	4-7 14
best-intro|verb-thinking|thinking|0|	1 -12
best-intro|word|according|0|	1 -6	4-7 9
best-intro|word|according|1|	1 10	2-3 -8	4-7 14
best-intro|word|according|2-4|	1 10	2-3 13	4-7 18	8+ 11
best-intro|word|according|5-10|	1 -7	4-7 7	8+ 10
best-intro|word|according|far|	1 -9	2-3 -10	8+ 9
best-intro|word|apposed|-14|	1 -10
best-intro|word|apposed|5-10|	4-7 10
best-intro|word|direct|0|	1 -11	2-3 -9
best-intro|word|direct|1|	1 -10
best-intro|word|direct|5-10|	2-3 7
best-intro|word|direct|far|	1 -8	2-3 -9
best-intro|word|judging|0|	2-3 -15
best-intro|word|judging|1|	2-3 9	4-7 10
best-intro|word|judging|2-4|	1 6	8+ 7
best-intro|word|judging|5-10|	8+ 7
best-intro|word|naked|0|	1 -16
best-intro|word|naked|1|	1 -17	2-3 -8
best-intro|word|naked|2-4|	4-7 -14	8+ 6
best-intro|word|naked|far|	1 -11
best-intro|word|other|0|	1 -7	2-3 -8
best-intro|word|other|1|	2-3 -7
best-intro|word|relative|5-10|	4-7 13
best-intro|word|relative|far|	2-3 -10
best-intro|word|saying|0|	1 -17	4-7 -6	8+ 15
best-intro|word|saying|1|	1 -16	4-7 7	8+ 7
best-intro|word|saying|2-4|	1 -13	4-7 6	8+ 21
best-intro|word|saying|5-10|	1 -9	2-3 6	4-7 15	8+ 21
best-intro|word|saying|far|	1 -12	4-7 -6
best-intro|word|thinking|1|	1 -11
best-intro|word|thinking|2-4|	4-7 11
best-intro|word|thinking|5-10|	4-7 8
best-intro|–|judging|2-4|	4-7 -7
best-intro|—|naked|far|	2-3 10	4-7 6	8+ 8
best-intro|—|saying|2-4|	4-7 9
best-intro|—|saying|far|	8+ 8
best-intro|’|judging|2-4|	2-3 6	4-7 9
best-lead|lower|%|saying|	speaker-then-quote 6
best-lead|lower|,|according|	according-to 18	sentence-before 7
best-lead|lower|,|judging|	verb-then-speaker 8
best-lead|lower|,|naked|	actor-nearby 6	named-nearby 18	topic -7
best-lead|lower|,|other|	verb-then-speaker 6
best-lead|lower|,|saying|	quote-then-speaker -8	quote-then-verb 15	sentence-after 14	speaker-then-quote 7	verb-then-speaker 7
best-lead|lower|:|direct|	speaker-then-quote -15
best-lead|lower|:|naked|	actor-nearby -18	named-nearby 9	topic -11
best-lead|lower|:|saying|	quote-then-verb 10	speaker-then-quote -10
best-lead|lower|;|according|	according-to 11
best-lead|lower|adverb|judging|	quote-then-verb 7	speaker-then-quote 7
best-lead|lower|adverb|naked|	actor-nearby -8
best-lead|lower|adverb|other|	quote-then-verb -6
best-lead|lower|adverb|saying|	sentence-before -9	speaker-then-quote -6	verb-then-speaker -10
best-lead|lower|auxiliary|judging|	speaker-then-quote -12
best-lead|lower|auxiliary|naked|	actor-nearby 6	possessor -12	topic 10
best-lead|lower|auxiliary|other|	quote-then-verb 7
best-lead|lower|auxiliary|relative|	speaker-then-quote 9
best-lead|lower|auxiliary|saying|	quote-then-speaker 11	speaker-then-quote 30	verb-then-speaker -9
best-lead|lower|auxiliary|shared|	quote-then-speaker -8
best-lead|lower|auxiliary|thinking|	speaker-then-quote 14
best-lead|lower|capital|according|	according-to 10
best-lead|lower|capital|naked|	named-nearby 9	topic 7
best-lead|lower|capital|saying|	sentence-before 8	speaker-then-quote 26
best-lead|lower|capital|shared|	speaker-then-quote 8
best-lead|lower|coordinator|according|	according-to 6
best-lead|lower|coordinator|direct|	speaker-then-quote -9
best-lead|lower|coordinator|naked|	named-nearby 9	topic -11
best-lead|lower|coordinator|saying|	quote-then-speaker 6	quote-then-verb -12	speaker-then-quote 7
best-lead|lower|determiner|according|	according-to -9
best-lead|lower|determiner|apposed|	quote-then-speaker -10	speaker-then-quote -13
best-lead|lower|determiner|direct|	quote-then-speaker -14	speaker-then-quote -6
best-lead|lower|determiner|judging|	sentence-before -10	speaker-then-quote -6
best-lead|lower|determiner|naked|	named-nearby 9
best-lead|lower|determiner|saying|	quote-then-speaker -15	quote-then-verb 9	sentence-after -10	sentence-before 8	verb-then-speaker 10
best-lead|lower|determiner|thinking|	quote-then-speaker -8	sentence-after -8	speaker-then-quote -17
best-lead|lower|possessive|naked|	possessor -10
best-lead|lower|possessive|saying|	speaker-then-quote 12
best-lead|lower|preposition|according|	sentence-before -11
best-lead|lower|preposition|apposed|	speaker-then-quote -16
best-lead|lower|preposition|direct|	quote-then-speaker -9	sentence-after -9
best-lead|lower|preposition|judging|	speaker-then-quote 14
best-lead|lower|preposition|naked|	actor-nearby -12	possessor 11
best-lead|lower|preposition|other|	quote-then-verb -8
best-lead|lower|preposition|saying|	quote-then-speaker -14	sentence-before -8	speaker-then-quote 8
best-lead|lower|preposition|thinking|	quote-then-speaker -10
best-lead|lower|pronoun|according|	according-to 7
best-lead|lower|pronoun|naked|	topic 13
best-lead|lower|pronoun|relative|	speaker-then-quote 10
best-lead|lower|pronoun|saying|	speaker-then-quote 13	verb-then-speaker 10
best-lead|lower|quote|judging|	speaker-then-quote 6
best-lead|lower|subordinator|according|	according-to 16
best-lead|lower|subordinator|direct|	speaker-then-quote -12
best-lead|lower|subordinator|judging|	quote-then-speaker -11	speaker-then-quote 19
best-lead|lower|subordinator|naked|	named-nearby -12
best-lead|lower|subordinator|relative|	speaker-then-quote -9
best-lead|lower|subordinator|saying|	quote-then-speaker -16	sentence-after -10	speaker-then-quote -10
best-lead|lower|subordinator|thinking|	speaker-then-quote -10
best-lead|lower|that|judging|	speaker-then-quote 9
best-lead|lower|that|naked|	actor-nearby 8	named-nearby 19	topic 9
best-lead|lower|that|saying|	sentence-after 12
best-lead|lower|verb-judging|according|	according-to -11	sentence-before 6
best-lead|lower|verb-judging|naked|	topic 10
best-lead|lower|verb-judging|saying|	speaker-then-quote 14
best-lead|lower|verb-saying|according|	according-to -6
best-lead|lower|verb-saying|judging|	speaker-then-quote 8
best-lead|lower|verb-saying|saying|	speaker-then-quote 8
best-lead|lower|verb-thinking|judging|	speaker-then-quote 13
best-lead|lower|verb-thinking|naked|	named-nearby 9	topic 8
best-lead|lower|verb-thinking|saying|	sentence-before 6	speaker-then-quote 6
best-lead|lower|word|according|	according-to 20
best-lead|lower|word|apposed|	quote-then-speaker -13
best-lead|lower|word|direct|	quote-then-speaker -14	sentence-before -9	speaker-then-quote 7
best-lead|lower|word|judging|	sentence-before -9	speaker-then-quote 9
best-lead|lower|word|naked|	actor-nearby -9	named-nearby 6	possessor -12
best-lead|lower|word|other|	quote-then-verb -10
best-lead|lower|word|relative|	speaker-then-quote 14
best-lead|lower|word|saying|	sentence-after -12	sentence-before -7	speaker-then-quote 9
best-lead|lower|word|shared|	quote-then-speaker -12
best-lead|lower|’|saying|	speaker-then-quote 16
best-lead|other|preposition|naked|	topic 7
best-lead|other|start|naked|	actor-nearby 12	topic 7
best-lead|other|start|saying|	quote-then-verb 8	sentence-after 8
best-lead|other|stop|naked|	named-before 7
best-lead|other|stop|saying|	quote-then-verb 9
best-lead|other|word|naked|	actor-nearby -9
best-lead|other|word|saying|	speaker-then-quote -10
best-lead|upper|'|saying|	quote-then-speaker -10
best-lead|upper|(|naked|	named-nearby -9
best-lead|upper|(|saying|	speaker-then-quote -8
best-lead|upper|)|naked|	interview 9	named-nearby 6
best-lead|upper|,|apposed|	quote-then-speaker -9
best-lead|upper|,|judging|	quote-then-verb -7	speaker-then-quote -6
best-lead|upper|,|naked|	actor-nearby -22	named-nearby -13	possessor -13	signature -8	topic -19
best-lead|upper|,|other|	quote-then-verb -9
best-lead|upper|,|relative|	speaker-then-quote -11
best-lead|upper|,|saying|	quote-then-speaker -18	quote-then-verb -12	sentence-before -11	verb-then-speaker -10
best-lead|upper|-|naked|	actor-nearby 7	named-nearby 9
best-lead|upper|:|according|	according-to 8
best-lead|upper|:|apposed|	sentence-after 10	speaker-then-quote 16
best-lead|upper|:|apposition|	sentence-before 13
best-lead|upper|:|direct|	sentence-after 11	sentence-before 9
best-lead|upper|:|judging|	speaker-then-quote 17
best-lead|upper|:|naked|	colon 14	interview 6	named-nearby 27	signature 7
best-lead|upper|:|other|	quote-then-verb -6
best-lead|upper|:|saying|	quote-then-speaker 12	speaker-then-quote 10
best-lead|upper|:|thinking|	speaker-then-quote 15
best-lead|upper|adverb|naked|	actor-nearby -14
best-lead|upper|auxiliary|according|	according-to -10
best-lead|upper|auxiliary|direct|	speaker-then-quote -7
best-lead|upper|auxiliary|naked|	actor-nearby -10	named-nearby -9	topic -15
best-lead|upper|auxiliary|saying|	quote-then-verb -11	sentence-before -13
best-lead|upper|capital|according|	according-to -14
best-lead|upper|capital|direct|	speaker-then-quote -10
best-lead|upper|capital|judging|	quote-then-verb -9
best-lead|upper|capital|naked|	actor-nearby -17	named-nearby -12	signature -7	topic -10
best-lead|upper|capital|other|	quote-then-verb -11
best-lead|upper|capital|saying|	quote-then-speaker -12	quote-then-verb -14	speaker-then-quote -12
best-lead|upper|coordinator|naked|	actor-nearby -9	named-nearby -15	topic -10
best-lead|upper|coordinator|saying|	speaker-then-quote -8
best-lead|upper|determiner|apposed|	speaker-then-quote -13
best-lead|upper|determiner|apposition|	quote-then-speaker -8
best-lead|upper|determiner|direct|	speaker-then-quote -14
best-lead|upper|determiner|judging|	quote-then-speaker -11
best-lead|upper|determiner|naked|	actor-nearby 10	named-nearby -12
best-lead|upper|determiner|other|	quote-then-verb -13
best-lead|upper|determiner|saying|	quote-then-speaker -9	quote-then-verb -11	verb-then-speaker -13
best-lead|upper|determiner|thinking|	speaker-then-quote -7
best-lead|upper|possessive|naked|	named-nearby -13
best-lead|upper|possessive|saying|	quote-then-speaker -7	speaker-then-quote -13
best-lead|upper|preposition|according|	according-to -14
best-lead|upper|preposition|apposed|	speaker-then-quote -9
best-lead|upper|preposition|direct|	quote-then-speaker -9
best-lead|upper|preposition|judging|	quote-then-speaker -14	quote-then-verb -6	speaker-then-quote 10
best-lead|upper|preposition|naked|	named-nearby -29	possessor -8
best-lead|upper|preposition|other|	quote-then-verb -7
best-lead|upper|preposition|relative|	speaker-then-quote -9
best-lead|upper|preposition|saying|	quote-then-speaker -16	quote-then-verb -17	verb-then-speaker -13
best-lead|upper|preposition|thinking|	speaker-then-quote -8
best-lead|upper|pronoun|judging|	speaker-then-quote -6
best-lead|upper|pronoun|saying|	speaker-then-quote -10
best-lead|upper|quote|naked|	actor-nearby 10
best-lead|upper|quote|saying|	quote-then-speaker 10	quote-then-verb 8	sentence-after 8	sentence-before 15
best-lead|upper|start|according|	according-to -8
best-lead|upper|start|apposition|	quote-then-speaker -9
best-lead|upper|start|direct|	paragraph-before 7	quote-then-speaker 11	sentence-after 9
best-lead|upper|start|judging|	colon 6	paragraph-before 8	quote-then-speaker -8
best-lead|upper|start|naked|	actor-nearby 25	colon 9	interview 8	named-before 8	signature -10	topic 12	transcript 16
best-lead|upper|start|saying|	colon 8	paragraph-before 7	quote-then-speaker 15	quote-then-verb 32	sentence-after 19
best-lead|upper|start|thinking|	sentence-after 9
best-lead|upper|stop|according|	according-to 15	sentence-before -8
best-lead|upper|stop|apposition|	sentence-before 9
best-lead|upper|stop|direct|	quote-then-speaker 12
best-lead|upper|stop|judging|	quote-then-speaker 10	sentence-after 12	sentence-before 12
best-lead|upper|stop|naked|	actor-nearby 14	named-before 10	named-nearby 23	signature -7	topic 14
best-lead|upper|stop|other|	quote-then-verb 23	sentence-before 8
best-lead|upper|stop|relative|	sentence-before 18
best-lead|upper|stop|saying|	quote-then-speaker 23	quote-then-verb 20	sentence-after 22	sentence-before 34
best-lead|upper|stop|thinking|	sentence-before 13
best-lead|upper|subordinator|apposed|	quote-then-speaker -9
best-lead|upper|subordinator|direct|	speaker-then-quote -8
best-lead|upper|subordinator|judging|	speaker-then-quote -8
best-lead|upper|subordinator|naked|	named-nearby -19	topic -10
best-lead|upper|subordinator|relative|	speaker-then-quote -6
best-lead|upper|subordinator|saying|	quote-then-speaker -8	sentence-before -9	speaker-then-quote -12
best-lead|upper|that|saying|	speaker-then-quote -9
best-lead|upper|verb-judging|judging|	speaker-then-quote -20
best-lead|upper|verb-judging|naked|	actor-nearby -10	named-nearby -15	topic -7
best-lead|upper|verb-judging|saying|	quote-then-speaker -9	speaker-then-quote -17
best-lead|upper|verb-saying|according|	according-to -9
best-lead|upper|verb-saying|judging|	speaker-then-quote 12
best-lead|upper|verb-saying|naked|	actor-nearby -12	named-nearby 6	topic -17
best-lead|upper|verb-saying|saying|	sentence-before -8	speaker-then-quote -19
best-lead|upper|verb-thinking|thinking|	speaker-then-quote -9
best-lead|upper|word|according|	according-to -17
best-lead|upper|word|apposed|	quote-then-speaker -14
best-lead|upper|word|direct|	sentence-before -9	speaker-then-quote -14
best-lead|upper|word|judging|	quote-then-speaker -8	speaker-then-quote -21
best-lead|upper|word|naked|	named-nearby -16	topic -20
best-lead|upper|word|other|	quote-then-verb -10
best-lead|upper|word|relative|	speaker-then-quote -8
best-lead|upper|word|saying|	quote-then-speaker -20	sentence-after -9	sentence-before -15	speaker-then-quote -21	verb-then-speaker -10
best-lead|upper|word|thinking|	quote-then-speaker -9
best-lead|upper|–|saying|	quote-then-verb 12
best-lead|upper|—|naked|	actor-nearby 12
best-lead|upper|—|saying|	sentence-before 8
best-lemma|	accogliere 9	accusare 13	accuse 17	accuser 10	achar 7	achten 8	acknowledge 12	aclarar 8	acquiescer 7	acusar 21	add 6	adiantar 13	admettre 12	admit 6	advertir 6	advise 6	afficher -7	affirmer 17	afirmar 9	agree 9	agregar 9	alegar 8	alertar 8	allege 7	allow -7	ameaçar 11	amuser 8	annoncer -6	annotare -9	announce -8	annunciare 6	answer -12	antwoorden 11	antworten 10	apelar 9	aplaudir 11	apologise -11	apologize 9	apontar 9	apostillar 9	appeler -14	appen 14	apuntar 12	arrancar 9	asentir 8	aseverar 8	assegurar 11	assicurare 11	assure 9	assurer 8	atestar 9	atirar 6	attendre 7	attestieren 6	augurare 8	auspicare 8	avaliar 9	avancer 6	avertir 10	avouer 13	avvertire 12	avvisare 7	back -14	bautizar -14	befinden 10	begründen 10	behaupten 7	bekennen 14	beklagen 8	believe -14	beloven -7	bemängeln 11	benadrukken 15	beschreiben 10	beslissen 12	bestätigen -11	beteuern -6	bevestigen -11	bezeichnen 7	bill -14	bitten 11	blame 6	blijven -7	borbottare 6	brand -6	brincar 7	bromear 16	brummen 11	calcolare 7	calculer 6	calificar 17	call 8	caution 13	celebrar 12	chamar -15	chant -7	chiamare -18	chiarire -7	chiosare 6	cite 14	comemorar 6	comentar 15	commentare 12	commenter 13	compare -13	complain 11	completar 9	compléter 6	comunicare -7	concedere 11	conclude 9	conclure 10	condemn 11	confesar 12	confessar 15	confessare 8	confidare 11	confidenciar 10	confier 18	confirm 13	congratulate 10	conseiller 6	consider -16	considerar 15	constateren 11	contend 13	contestare 7	contester 11	continuare 6	corear -10	correct -9	correggere 8	corregir 13	corriger 13	corrigeren 10	corrigir 8	cortar 6	counter 14	crier 16	criticar 7	deadpan 10	decide -10	decir 8	definir 8	definire 18	demandar -9	demander 14	denunciar 10	desabafar 8	descartar 14	descrever 9	describe 15	describir 7	deslizar 9	destacar 10	detalhar 8	detallar 10	devolver 6	dichiarare 10	difendersi 6	difundir 8	disclose -10	discordar 8	discrepar 12	dismiss 16	disparar -8	dizer -6	déclarer 12	décrire 10	défendre -6	démentir 7	dénoncer 9	déplorer 10	désoler 8	détailler 8	einwenden 6	elogiar 14	emendar 9	emporter -7	enquérir 8	entender 12	entgegnen 8	enumerar 11	ergänzen 14	erkennen 11	erläutern 12	erwidern 10	esclarecer -7	escribir -6	escusar 9	esordire 8	esprimere 10	estimar 13	estimer 21	esultare 7	evocar 6	exclure 9	exigir 15	explain 13	explicar -7	express 12	falar 9	feel -7	felicitar 10	festejar 9	filosofar 10	fluisteren 13	foeteren 10	fordern -6	forecast 11	formulieren 9	fragen 9	frenare 8	freuen 6	fume 10	féliciter 7	garantizar 9	gestehen 8	getuigen 13	geven 15	giudicare 10	glimlachen 7	glisser 8	gongolare 6	gracejar 10	grappen 11	greet 9	gridare 9	grijnzen 10	grincer 8	grumble 8	hadern 10	heben 10	heißen -21	hekelen -7	heten -15	imager 13	incalzare 6	indicar 10	indigner 7	indiquer 11	informar 12	informeren 6	insister 13	insistere 10	insistir 9	instruct -12	insurger 6	interrompere 10	introduce -15	invitar 11	invitare -6	invoquer -6	ironiser 10	ironizar 10	jubelen 6	jubiler 8	juger 20	jurer 8	justificar 13	justifier 9	knikken 9	kommentieren 6	kündigen 8	label -12	lachen 17	lament -6	lamentar 18	lamentarse 12	laugh 13	learn -9	leer 8	leggen 13	leggere 12	lembrar -13	ler 9	limitar 14	lire -9	list -21	llamar -6	loben 9	lodare 12	louer 13	lâcher 11	mahnen 11	mailen 11	maintain 10	mandar 10	mantener -8	marrer 6	marteler 11	matizar 8	mean 8	meinen -6	melden 12	mention -14	message -7	monieren 8	moquer 11	mormorare 7	mostrar 7	motivare 7	murmeln 12	murmur 10	murmurer 8	muse 11	name -28	need -11	negar 19	negare 11	nennen -7	noemen 15	none -12	note -6	noter 10	nuancer 12	obiettare 9	observar 8	observe -6	observer 13	offer -11	oordelen 8	opmerken 9	opposer 7	order -11	orientar 9	orten 10	paint -7	parlare 10	parler 8	pedir 14	peinzen 11	persifler 6	pester 9	philosopher 11	plaider -16	plead -10	point -10	pointer 7	poltern 9	ponderar 9	poursuivre 12	praise 19	precisare 6	prefer -11	preferir -6	present -10	prever -10	prijzen 13	proclamare 9	promettere 14	promettre 10	proponer -11	proporre -7	proposer -8	protest 8	protestar 13	protestare 9	protester 12	préciser 11	prédire 10	préférer 12	prévenir -9	prévoir -7	publicar -6	puntualizzare 10	qualifier 11	quejar -8	quejarse 10	quip 14	quote -9	raconter 13	railler 7	raise -16	rappeler -8	rassicurare 7	rate -18	read -14	reageren 14	reagir 9	rebater 11	recall 6	recitare 9	reclamar 13	reconhecer 15	reconnaître 18	reconocer 11	record -12	recordar -6	rectifier 9	referir -9	regretter 7	reject -11	rejeitar 9	rekenen 13	relativiser 12	relever 14	remark 11	remind 6	repetir 8	replicare 15	reply 26	reponer 9	report 9	reprendre 14	reprochar 7	requérir 13	responder 17	ressaltar 8	ressalvar 10	retorquir 9	retort 10	revelar 16	reír -6	riconoscere 9	riferire 14	rigoler 9	ringraziare 14	ripetere 11	rir 9	rire 6	rispondere 16	rivelare 8	rivendicare 8	roar 7	roepen 20	rufen 10	rule -9	räumen -6	réagir 10	réjouir 10	répliquer 14	répondre 19	répéter 9	résumer 12	rétorquer 11	sagen 11	saludar 10	saluer 15	sapere 11	say 24	scandire 8	schamperen 6	scherzen 9	schetsen 6	schließen 6	schrijven -8	scrivere -6	scusare 9	see 11	seek -11	segnalare 9	sentenciar 9	señalar 10	sfogare 6	show -10	sigh 7	sign 8	sing -12	sintetizar 9	sintetizzare 9	sluiten 6	smentire -6	sneren 11	soltar 11	sommen 9	sorrir 11	sostener 18	sottolineare 15	souffler 13	souhaiter 8	soupirer 16	souri 8	sourire 20	souvenir 15	spiegare 9	sprechen 10	spreken 7	staan -17	state 12	stehen -11	stellen -6	stress 13	sublinhar 11	submit 10	subrayar 11	sugerir 9	suspirar 8	sussurrare 8	sustentar 13	tachar 7	tagliare 9	tell 20	tempérer 10	terciar 7	testify 7	thank 12	tildar 10	tonen 12	tonner 9	trancher 13	trasladar 8	trekken -6	tuonare 6	témoigner 10	urge 16	use -28	vanter 8	vatten 10	ver 17	verkünden -11	verlauten 10	vermuten 8	verraten 7	versichern -6	versprechen -9	vertellen 11	vervolgen 9	verzekeren 15	view -15	voegen 16	voir 16	volere -6	vote -8	vow 11	waarschuwen 14	want 10	warnen 7	wave -8	weigeren 7	welcome 9	werfen -6	wettern 7	whisper 11	widersprechen 10	wijzen 7	würdigen 10	zanjar 7	zeigen 14	zien 8	zitieren 12	zuchten 8	zweren 8	äußern 6	écrire -6	étonner 9	étrangler 6	évoquer 19
best-lemma|accusare|speaker-then-quote|	2-4 9
best-lemma|accuse|speaker-then-quote|	2-4 11	5-10 15	far 10
best-lemma|achten|speaker-then-quote|	2-4 8
best-lemma|aclarar|quote-then-verb|	1 8
best-lemma|aclarar|verb-then-speaker|	1 10	2-4 12
best-lemma|acquiescer|speaker-then-quote|	1 7
best-lemma|acrescentar|quote-then-verb|	1 6
best-lemma|acrescentar|speaker-then-quote|	5-10 10
best-lemma|acusar|quote-then-verb|	1 7
best-lemma|acusar|speaker-then-quote|	2-4 16	5-10 7
best-lemma|add|quote-then-speaker|	0 9
best-lemma|add|sentence-before|	1 11
best-lemma|add|speaker-then-quote|	1 16
best-lemma|admettre|quote-then-verb|	1 8
best-lemma|admitir|quote-then-verb|	1 10
best-lemma|admitir|sentence-before|	2-4 6
best-lemma|admitir|speaker-then-quote|	0 7
best-lemma|admit|quote-then-speaker|	0 8
best-lemma|admit|speaker-then-quote|	1 9
best-lemma|advertir|quote-then-verb|	1 6
best-lemma|advise|quote-then-speaker|	0 9
best-lemma|affermare|quote-then-verb|	1 7
best-lemma|affirmer|quote-then-speaker|	2-4 8
best-lemma|affirmer|quote-then-verb|	1 10
best-lemma|affirmer|speaker-then-quote|	2-4 10	5-10 8
best-lemma|afirmar|quote-then-verb|	1 7
best-lemma|afirmar|sentence-before|	5-10 6
best-lemma|afirmar|speaker-then-quote|	2-4 10
best-lemma|aggiungere|quote-then-verb|	1 8
best-lemma|aggiungere|speaker-then-quote|	1 9	5-10 8
best-lemma|ajouter|quote-then-speaker|	2-4 15
best-lemma|ajouter|quote-then-verb|	1 11
best-lemma|alegar|sentence-before|	far 6
best-lemma|allege|speaker-then-quote|	5-10 7
best-lemma|ammettere|quote-then-verb|	1 9
best-lemma|ammettere|verb-then-speaker|	1 8
best-lemma|amuser|quote-then-verb|	1 6
best-lemma|announce|quote-then-speaker|	0 9
best-lemma|answer|quote-then-speaker|	0 11
best-lemma|antwoorden|quote-then-verb|	1 14
best-lemma|antworten|quote-then-verb|	1 9
best-lemma|antworten|speaker-then-quote|	2-4 12
best-lemma|anunciar|speaker-then-quote|	far 10
best-lemma|apologise|speaker-then-quote|	far -10
best-lemma|appeler|speaker-then-quote|	0 -16	1 -9	2-4 9
best-lemma|appen|quote-then-verb|	1 14
best-lemma|argue|quote-then-speaker|	0 -8
best-lemma|argue|speaker-then-quote|	1 -10	2-4 13
best-lemma|arrancar|quote-then-verb|	1 7
best-lemma|asegurar|quote-then-verb|	1 12
best-lemma|asentir|speaker-then-quote|	1 8
best-lemma|ask|quote-then-speaker|	0 16
best-lemma|ask|quote-then-verb|	0 14
best-lemma|ask|sentence-before|	far -12
best-lemma|ask|speaker-then-quote|	1 8	2-4 6	far 11
best-lemma|assegurar|speaker-then-quote|	2-4 8
best-lemma|assicurare|quote-then-verb|	1 8
best-lemma|assicurare|speaker-then-quote|	1 7
best-lemma|assicurare|verb-then-speaker|	1 9
best-lemma|assurer|quote-then-verb|	1 13
best-lemma|assurer|speaker-then-quote|	2-4 13
best-lemma|atirar|quote-then-verb|	1 6
best-lemma|attendre|speaker-then-quote|	2-4 7
best-lemma|attestieren|speaker-then-quote|	2-4 6
best-lemma|augurare|speaker-then-quote|	0 8
best-lemma|auspicare|speaker-then-quote|	2-4 8
best-lemma|avancer|quote-then-verb|	1 6
best-lemma|avertir|quote-then-verb|	1 7
best-lemma|avisar|quote-then-verb|	1 11
best-lemma|avisar|speaker-then-quote|	1 -8	2-4 9
best-lemma|avouer|quote-then-speaker|	2-4 6
best-lemma|avouer|quote-then-verb|	1 7
best-lemma|avvertire|verb-then-speaker|	1 8
best-lemma|añadir|quote-then-verb|	1 7
best-lemma|añadir|speaker-then-quote|	1 -6
best-lemma|back|quote-then-speaker|	0 -9
best-lemma|back|speaker-then-quote|	0 -11
best-lemma|bautizar|speaker-then-quote|	0 -7	2-4 -8
best-lemma|befinden|quote-then-verb|	1 9
best-lemma|bekennen|quote-then-verb|	1 13
best-lemma|benadrukken|speaker-then-quote|	2-4 8
best-lemma|berichten|quote-then-verb|	1 8
best-lemma|berichten|sentence-before|	5-10 -7	far 6
best-lemma|beteuern|quote-then-verb|	1 7
best-lemma|betonen|quote-then-verb|	1 11
best-lemma|bezeichnen|speaker-then-quote|	2-4 7
best-lemma|bill|speaker-then-quote|	1 -8	2-4 -11
best-lemma|blame|speaker-then-quote|	0 6
best-lemma|borbottare|quote-then-verb|	1 6
best-lemma|brincar|quote-then-verb|	1 6
best-lemma|bromear|quote-then-verb|	1 11
best-lemma|brummen|quote-then-verb|	1 11
best-lemma|calculer|quote-then-verb|	1 7
best-lemma|calificar|speaker-then-quote|	2-4 13	far 11
best-lemma|call|quote-then-speaker|	0 6	1 -11	2-4 -7	5-10 -12
best-lemma|call|sentence-before|	far -12
best-lemma|call|speaker-then-quote|	0 -9	1 7	2-4 21	5-10 -8	far 11
best-lemma|caution|speaker-then-quote|	2-4 13
best-lemma|celebrar|quote-then-verb|	1 8
best-lemma|celebrar|speaker-then-quote|	0 11
best-lemma|chamar|speaker-then-quote|	0 -18	5-10 -10
best-lemma|chant|quote-then-speaker|	0 12
best-lemma|chiamare|speaker-then-quote|	0 -16	2-4 -12	5-10 -9
best-lemma|chiarire|quote-then-verb|	1 6
best-lemma|chiarire|verb-then-speaker|	1 6
best-lemma|chiedere|quote-then-verb|	1 6
best-lemma|chiedere|speaker-then-quote|	0 8
best-lemma|cite|speaker-then-quote|	0 12	5-10 -6
best-lemma|claim|speaker-then-quote|	5-10 9
best-lemma|comentar|quote-then-verb|	1 9
best-lemma|comentar|speaker-then-quote|	5-10 7
best-lemma|commentare|quote-then-verb|	1 10
best-lemma|commenter|quote-then-verb|	1 14
best-lemma|compare|speaker-then-quote|	2-4 -10
best-lemma|complain|speaker-then-quote|	2-4 10
best-lemma|concedere|quote-then-verb|	1 8
best-lemma|concedere|verb-then-speaker|	1 9
best-lemma|conceder|quote-then-verb|	1 7
best-lemma|concede|quote-then-verb|	0 9
best-lemma|concede|speaker-then-quote|	2-4 -8
best-lemma|concluderen|quote-then-verb|	1 15
best-lemma|conclude|speaker-then-quote|	2-4 9
best-lemma|conclure|quote-then-verb|	1 10
best-lemma|conclure|speaker-then-quote|	1 9
best-lemma|condemn|speaker-then-quote|	2-4 11
best-lemma|confermare|speaker-then-quote|	1 6	2-4 -7	far 9
best-lemma|confesar|quote-then-verb|	1 7
best-lemma|confidare|quote-then-verb|	1 9
best-lemma|confidenciar|quote-then-verb|	1 8
best-lemma|confier|quote-then-speaker|	2-4 8
best-lemma|confier|quote-then-verb|	1 13
best-lemma|confier|speaker-then-quote|	5-10 10
best-lemma|confirmar|speaker-then-quote|	1 10	2-4 11	far -6
best-lemma|confirm|speaker-then-quote|	5-10 11
best-lemma|considerar|speaker-then-quote|	0 7	1 6	2-4 12	5-10 8
best-lemma|consider|sentence-before|	far -10
best-lemma|consider|speaker-then-quote|	5-10 -9
best-lemma|constateren|quote-then-verb|	1 9
best-lemma|constater|quote-then-verb|	1 8
best-lemma|contar|quote-then-verb|	1 7
best-lemma|contar|sentence-before|	5-10 6
best-lemma|contestare|speaker-then-quote|	5-10 10
best-lemma|contestar|quote-then-verb|	1 9
best-lemma|contestar|speaker-then-quote|	2-4 -7	5-10 9
best-lemma|contester|speaker-then-quote|	0 11
best-lemma|contrapor|quote-then-verb|	1 6
best-lemma|contrapor|speaker-then-quote|	5-10 11
best-lemma|corear|speaker-then-quote|	0 -10
best-lemma|correggere|speaker-then-quote|	1 8
best-lemma|corregir|speaker-then-quote|	1 11
best-lemma|corriger|quote-then-verb|	1 11
best-lemma|corrigir|quote-then-verb|	1 7
best-lemma|cortar|speaker-then-quote|	2-4 6
best-lemma|crier|speaker-then-quote|	1 14
best-lemma|decir|quote-then-verb|	1 12
best-lemma|decir|sentence-before|	far 9
best-lemma|declarar|quote-then-verb|	1 7
best-lemma|declarar|speaker-then-quote|	0 9	5-10 -7
best-lemma|decline|speaker-then-quote|	far 6
best-lemma|definire|speaker-then-quote|	0 11	2-4 15
best-lemma|demander|quote-then-verb|	1 10
best-lemma|demander|speaker-then-quote|	1 6	2-4 11
best-lemma|deny|speaker-then-quote|	2-4 -10
best-lemma|descartar|sentence-before|	far 8
best-lemma|descartar|speaker-then-quote|	5-10 12
best-lemma|describe|speaker-then-quote|	1 19	2-4 16
best-lemma|detalhar|quote-then-verb|	1 7
best-lemma|devolver|quote-then-verb|	1 6
best-lemma|dichiarare|speaker-then-quote|	0 8
best-lemma|difendersi|quote-then-verb|	1 6
best-lemma|difundir|speaker-then-quote|	far 7
best-lemma|dire|quote-then-speaker|	2-4 10
best-lemma|dire|quote-then-verb|	1 16
best-lemma|dire|sentence-before|	1 8	2-4 7	5-10 8
best-lemma|dire|speaker-then-quote|	2-4 14
best-lemma|dire|verb-then-speaker|	1 7
best-lemma|discordar|speaker-then-quote|	1 8
best-lemma|discrepar|speaker-then-quote|	1 7
best-lemma|dismiss|speaker-then-quote|	2-4 15	5-10 11
best-lemma|dizer|quote-then-verb|	1 10
best-lemma|dizer|sentence-before|	2-4 6	5-10 6
best-lemma|dizer|speaker-then-quote|	2-4 17
best-lemma|déclarer|quote-then-speaker|	2-4 9
best-lemma|déclarer|quote-then-verb|	1 11
best-lemma|défendre|speaker-then-quote|	2-4 -7
best-lemma|dénoncer|quote-then-verb|	1 8
best-lemma|dénoncer|speaker-then-quote|	0 12	2-4 12
best-lemma|déplorer|quote-then-verb|	1 7
best-lemma|désoler|quote-then-verb|	1 8
best-lemma|détailler|quote-then-verb|	1 8
best-lemma|elogiar|speaker-then-quote|	0 9	1 9
best-lemma|emporter|quote-then-verb|	1 10
best-lemma|erkennen|quote-then-verb|	1 12
best-lemma|erkennen|speaker-then-quote|	2-4 8
best-lemma|erklären|quote-then-verb|	1 9	2-4 9
best-lemma|erklären|speaker-then-quote|	5-10 -6
best-lemma|erläutern|quote-then-verb|	1 8
best-lemma|erläutern|verb-then-speaker|	1 8
best-lemma|erwidern|quote-then-verb|	1 10
best-lemma|erzählen|quote-then-verb|	1 10
best-lemma|erzählen|sentence-before|	5-10 -7
best-lemma|escrever|quote-then-verb|	1 6
best-lemma|escribir|speaker-then-quote|	2-4 12
best-lemma|esordire|quote-then-verb|	1 8
best-lemma|esprimere|speaker-then-quote|	0 10
best-lemma|estimar|speaker-then-quote|	5-10 13
best-lemma|estimer|quote-then-verb|	1 7
best-lemma|estimer|speaker-then-quote|	2-4 13	5-10 12
best-lemma|exigir|speaker-then-quote|	0 13	5-10 11
best-lemma|explain|quote-then-speaker|	0 13
best-lemma|explain|sentence-before|	1 7	5-10 10
best-lemma|explain|speaker-then-quote|	1 9
best-lemma|explicar|quote-then-verb|	1 9
best-lemma|explicar|speaker-then-quote|	5-10 -7
best-lemma|expliquer|quote-then-speaker|	2-4 7
best-lemma|exposer|quote-then-verb|	1 8
best-lemma|expresar|speaker-then-quote|	1 8
best-lemma|faire_valoir|quote-then-verb|	1 12
best-lemma|faire_valoir|speaker-then-quote|	2-4 -6	5-10 8
best-lemma|falar|sentence-before|	5-10 7
best-lemma|falar|speaker-then-quote|	1 10
best-lemma|filosofar|quote-then-verb|	1 10
best-lemma|find|sentence-before|	far -12
best-lemma|find|speaker-then-quote|	0 -9	1 13
best-lemma|fluisteren|quote-then-verb|	1 11
best-lemma|foeteren|quote-then-verb|	1 10
best-lemma|fragen|quote-then-verb|	1 7
best-lemma|frenare|speaker-then-quote|	1 8
best-lemma|freuen|quote-then-verb|	1 6
best-lemma|fume|quote-then-speaker|	0 7
best-lemma|féliciter|quote-then-verb|	1 8
best-lemma|féliciter|speaker-then-quote|	2-4 11	5-10 10
best-lemma|fügen|quote-then-verb|	1 10
best-lemma|garantire|speaker-then-quote|	2-4 7
best-lemma|garantir|quote-then-verb|	1 6
best-lemma|garantir|speaker-then-quote|	2-4 -8	5-10 11
best-lemma|geben|quote-then-verb|	1 9
best-lemma|getuigen|quote-then-verb|	1 12
best-lemma|geven|quote-then-verb|	1 14
best-lemma|giudicare|speaker-then-quote|	2-4 10
best-lemma|giurare|quote-then-verb|	1 7
best-lemma|glisser|quote-then-speaker|	2-4 8
best-lemma|glisser|quote-then-verb|	1 9
best-lemma|gracejar|quote-then-verb|	1 7
best-lemma|grappen|quote-then-verb|	1 11
best-lemma|gridare|quote-then-verb|	1 8
best-lemma|grijnzen|quote-then-verb|	1 10
best-lemma|grincer|quote-then-verb|	1 8
best-lemma|gritar|quote-then-verb|	1 7
best-lemma|gritar|speaker-then-quote|	0 -11	1 9
best-lemma|hablar|sentence-before|	far 6
best-lemma|halten|quote-then-verb|	1 8
best-lemma|hear|quote-then-speaker|	0 6
best-lemma|hear|speaker-then-quote|	2-4 -8
best-lemma|heißen|speaker-then-quote|	0 -10	2-4 -13
best-lemma|heißen|verb-then-speaker|	1 8
best-lemma|hekelen|speaker-then-quote|	2-4 -8
best-lemma|herinneren|quote-then-verb|	1 15
best-lemma|heten|quote-then-speaker|	2-4 -8
best-lemma|heten|speaker-then-quote|	0 -8	1 -7	2-4 -12	5-10 -6
best-lemma|indicar|speaker-then-quote|	far 8
best-lemma|indiquer|quote-then-verb|	1 11
best-lemma|indiquer|speaker-then-quote|	2-4 10
best-lemma|informar|quote-then-verb|	1 9
best-lemma|informar|speaker-then-quote|	far 9
best-lemma|insistere|quote-then-verb|	1 9
best-lemma|insister|quote-then-speaker|	2-4 7
best-lemma|insister|quote-then-verb|	1 6
best-lemma|insistir|quote-then-verb|	1 7
best-lemma|instruct|speaker-then-quote|	5-10 -8
best-lemma|inviter|speaker-then-quote|	2-4 10
best-lemma|invoquer|speaker-then-quote|	1 -7
best-lemma|ironiser|quote-then-verb|	1 8
best-lemma|ironiser|speaker-then-quote|	1 6
best-lemma|ironizar|quote-then-verb|	1 9
best-lemma|ironizar|speaker-then-quote|	2-4 7	5-10 7
best-lemma|joke|quote-then-speaker|	0 14
best-lemma|joke|quote-then-verb|	0 8
best-lemma|joke|speaker-then-quote|	5-10 9
best-lemma|jubelen|quote-then-verb|	1 6
best-lemma|jubiler|quote-then-verb|	1 8
best-lemma|juger|quote-then-verb|	1 7
best-lemma|juger|speaker-then-quote|	0 11	2-4 15	5-10 8
best-lemma|justificar|quote-then-verb|	1 11
best-lemma|justificar|speaker-then-quote|	5-10 8
best-lemma|klagen|quote-then-verb|	1 8
best-lemma|klinken|quote-then-verb|	1 7
best-lemma|knikken|speaker-then-quote|	1 9
best-lemma|know|speaker-then-quote|	2-4 -8
best-lemma|kommentieren|quote-then-verb|	1 6
best-lemma|kündigen|speaker-then-quote|	2-4 10
best-lemma|label|quote-then-speaker|	2-4 -10
best-lemma|label|speaker-then-quote|	0 -11
best-lemma|lachen|quote-then-verb|	1 14
best-lemma|lachen|sentence-after|	0 7
best-lemma|lachen|sentence-before|	1 8
best-lemma|lamentarse|speaker-then-quote|	0 10
best-lemma|lamentar|quote-then-verb|	1 10
best-lemma|lamentar|sentence-before|	far 6
best-lemma|lamentar|speaker-then-quote|	0 9	1 10	5-10 11
best-lemma|lancer|quote-then-speaker|	2-4 7
best-lemma|lancer|quote-then-verb|	1 13
best-lemma|lassen|quote-then-verb|	2-4 9
best-lemma|lassen|speaker-then-quote|	5-10 8
best-lemma|laten|quote-then-verb|	1 11
best-lemma|laten|speaker-then-quote|	2-4 10	5-10 -6
best-lemma|laugh|quote-then-speaker|	0 10
best-lemma|leggen|quote-then-verb|	1 13
best-lemma|lembrar|quote-then-verb|	1 15
best-lemma|lembrar|sentence-before|	1 7
best-lemma|lembrar|speaker-then-quote|	5-10 -7
best-lemma|limitar|quote-then-verb|	1 13
best-lemma|limitar|speaker-then-quote|	2-4 9	5-10 10
best-lemma|lire|quote-then-speaker|	2-4 9
best-lemma|lire|quote-then-verb|	1 13
best-lemma|lire|speaker-then-quote|	1 -9
best-lemma|list|speaker-then-quote|	1 -10	2-4 -14
best-lemma|llamar|speaker-then-quote|	0 -13	1 11
best-lemma|loben|speaker-then-quote|	2-4 11
best-lemma|lodare|speaker-then-quote|	0 10
best-lemma|louer|speaker-then-quote|	1 10
best-lemma|luiden|quote-then-verb|	1 17
best-lemma|lâcher|quote-then-speaker|	2-4 7
best-lemma|lâcher|quote-then-verb|	1 8
best-lemma|lâcher|speaker-then-quote|	5-10 8
best-lemma|mahnen|speaker-then-quote|	5-10 7
best-lemma|mailen|quote-then-verb|	1 11
best-lemma|mandar|speaker-then-quote|	2-4 7	5-10 7
best-lemma|manifestar|quote-then-verb|	1 7
best-lemma|marrer|quote-then-verb|	1 6
best-lemma|marteler|quote-then-speaker|	2-4 10
best-lemma|matizar|quote-then-verb|	1 8
best-lemma|meinen|quote-then-verb|	1 9
best-lemma|meinen|speaker-then-quote|	5-10 -7
best-lemma|melden|quote-then-verb|	1 10
best-lemma|mormorare|quote-then-verb|	1 7
best-lemma|motivare|quote-then-verb|	1 7
best-lemma|murmurer|quote-then-verb|	1 8
best-lemma|name|speaker-then-quote|	0 -17	1 -14	2-4 -7	5-10 -15
best-lemma|negare|speaker-then-quote|	1 7
best-lemma|negar|speaker-then-quote|	1 10	2-4 11
best-lemma|nennen|quote-then-verb|	0 -8
best-lemma|nennen|speaker-then-quote|	1 8	2-4 -6
best-lemma|noemen|speaker-then-quote|	1 10	2-4 8	5-10 10
best-lemma|none|according-to|	1 18	2-4 11
best-lemma|none|actor-nearby|	-2 -7	2-4 -9
best-lemma|none|colon|	1 15	far 8
best-lemma|none|interview|	far 14
best-lemma|none|named-before|	2-4 9	5-10 9	far 9
best-lemma|none|named-nearby|	1 -7	2-4 8	far 10
best-lemma|none|paragraph-before|	far 7
best-lemma|none|possessor|	1 -10	2-4 -13
best-lemma|none|quote-then-speaker|	-10 -9	-12 -9	-14 -11	-3 -11	-4 -9	-5 -12	-6 -11	-7 -10	-8 -11	-9 -12	1 -6	2-4 -8	5-10 -9
best-lemma|none|sentence-after|	1 14	5-10 -7
best-lemma|none|sentence-before|	1 13	5-10 -6	far -15
best-lemma|none|signature|	1 -17
best-lemma|none|speaker-then-quote|	0 -7	1 -6	2-4 7	5-10 -12
best-lemma|none|topic|	1 -10
best-lemma|none|transcript|	0 16
best-lemma|note|quote-then-speaker|	0 -6
best-lemma|note|speaker-then-quote|	2-4 12	5-10 10	far -11
best-lemma|nuancer|quote-then-verb|	1 9
best-lemma|observer|quote-then-speaker|	2-4 9
best-lemma|observer|quote-then-verb|	1 11
best-lemma|observe|quote-then-speaker|	0 12
best-lemma|offer|quote-then-speaker|	0 11
best-lemma|oordelen|quote-then-verb|	1 6
best-lemma|opinar|speaker-then-quote|	2-4 10
best-lemma|opmerken|quote-then-verb|	1 10
best-lemma|order|speaker-then-quote|	5-10 -8
best-lemma|osservare|quote-then-verb|	1 8
best-lemma|parlare|speaker-then-quote|	1 6	5-10 8
best-lemma|parlare|verb-then-speaker|	1 6
best-lemma|parler|speaker-then-quote|	1 11	5-10 10
best-lemma|pedir|quote-then-verb|	1 6
best-lemma|pedir|sentence-before|	5-10 7
best-lemma|pedir|speaker-then-quote|	0 12	2-4 12
best-lemma|perguntar|sentence-before|	5-10 10
best-lemma|persifler|quote-then-verb|	1 6
best-lemma|pester|quote-then-verb|	1 7
best-lemma|philosopher|quote-then-verb|	1 7
best-lemma|plaider|quote-then-verb|	1 10
best-lemma|plaider|speaker-then-quote|	2-4 -13
best-lemma|plaisanter|quote-then-speaker|	2-4 7
best-lemma|plaisanter|quote-then-verb|	1 10
best-lemma|post|quote-then-speaker|	0 12	1 6
best-lemma|post|speaker-then-quote|	2-4 12
best-lemma|poursuivre|quote-then-verb|	1 11
best-lemma|praise|speaker-then-quote|	0 7	2-4 11
best-lemma|precisare|quote-then-verb|	1 9
best-lemma|precisare|speaker-then-quote|	2-4 16
best-lemma|preferir|speaker-then-quote|	1 10
best-lemma|prefer|speaker-then-quote|	0 -11
best-lemma|preguntar|paragraph-before|	far 8
best-lemma|preguntar|quote-then-verb|	1 10
best-lemma|preguntar|sentence-after|	1 8
best-lemma|prever|quote-then-verb|	1 -8
best-lemma|prijzen|speaker-then-quote|	0 6
best-lemma|prometer|quote-then-verb|	1 8
best-lemma|promettere|quote-then-verb|	1 7
best-lemma|promettere|speaker-then-quote|	0 12
best-lemma|promettre|speaker-then-quote|	0 11	1 8	2-4 11
best-lemma|promise|sentence-before|	far -6
best-lemma|promise|speaker-then-quote|	2-4 -7	5-10 16
best-lemma|protestare|quote-then-verb|	1 7
best-lemma|protestar|quote-then-verb|	1 6
best-lemma|préciser|quote-then-verb|	1 9
best-lemma|préciser|speaker-then-quote|	5-10 9
best-lemma|préférer|speaker-then-quote|	2-4 11
best-lemma|prévenir|quote-then-speaker|	2-4 8
best-lemma|prévenir|quote-then-verb|	1 14
best-lemma|prévenir|speaker-then-quote|	2-4 -8
best-lemma|puntualizzare|quote-then-verb|	1 8
best-lemma|puntualizzare|verb-then-speaker|	1 8
best-lemma|qualifier|speaker-then-quote|	5-10 8
best-lemma|queixar|quote-then-verb|	1 12
best-lemma|queixar|speaker-then-quote|	1 9
best-lemma|quip|quote-then-speaker|	0 12
best-lemma|quote|quote-then-speaker|	0 9
best-lemma|quote|speaker-then-quote|	2-4 -8	5-10 10	far -7
best-lemma|raccontare|quote-then-verb|	1 12	5-10 -10
best-lemma|raconter|quote-then-speaker|	2-4 9
best-lemma|raconter|quote-then-verb|	1 8
best-lemma|raconter|sentence-before|	far 6
best-lemma|raconter|speaker-then-quote|	5-10 7
best-lemma|railler|quote-then-verb|	1 7
best-lemma|raise|speaker-then-quote|	5-10 -11
best-lemma|rappeler|sentence-before|	5-10 -6
best-lemma|rappeler|speaker-then-quote|	2-4 -6	5-10 7	far 11
best-lemma|rassicurare|speaker-then-quote|	1 7
best-lemma|rate|speaker-then-quote|	2-4 -15	5-10 6
best-lemma|razonar|quote-then-verb|	1 8
best-lemma|read|quote-then-speaker|	0 17
best-lemma|read|speaker-then-quote|	0 -24	1 12	5-10 10
best-lemma|reageren|quote-then-verb|	1 17
best-lemma|reageren|speaker-then-quote|	2-4 10
best-lemma|rebater|quote-then-verb|	1 6
best-lemma|rebater|speaker-then-quote|	1 9
best-lemma|recall|quote-then-speaker|	0 15
best-lemma|recall|sentence-before|	1 16
best-lemma|recall|speaker-then-quote|	5-10 -7
best-lemma|rechnen|quote-then-verb|	1 6
best-lemma|reclamar|quote-then-verb|	1 6
best-lemma|reconhecer|quote-then-verb|	1 7
best-lemma|reconhecer|speaker-then-quote|	0 11
best-lemma|reconhecer|verb-then-speaker|	1 7
best-lemma|reconnaître|quote-then-verb|	1 9
best-lemma|reconnaître|speaker-then-quote|	0 7	5-10 11
best-lemma|reconocer|quote-then-verb|	1 6
best-lemma|reconocer|speaker-then-quote|	1 10	2-4 9	5-10 9
best-lemma|recordar|quote-then-verb|	1 6
best-lemma|recordar|sentence-before|	1 6
best-lemma|recordar|speaker-then-quote|	2-4 16	5-10 -8	far 6
best-lemma|record|speaker-then-quote|	0 6
best-lemma|rectifier|quote-then-verb|	1 9
best-lemma|refuser|speaker-then-quote|	2-4 -7
best-lemma|regretter|quote-then-verb|	1 11
best-lemma|reject|speaker-then-quote|	0 -12	5-10 11
best-lemma|rejeitar|speaker-then-quote|	2-4 6
best-lemma|rekenen|quote-then-verb|	1 13
best-lemma|relatar|quote-then-verb|	1 6
best-lemma|relativiser|speaker-then-quote|	1 10
best-lemma|relever|quote-then-verb|	1 8
best-lemma|relever|speaker-then-quote|	0 8
best-lemma|remark|quote-then-speaker|	0 16
best-lemma|repetir|quote-then-verb|	1 6
best-lemma|replicare|quote-then-verb|	1 6
best-lemma|replicare|speaker-then-quote|	2-4 9	5-10 7
best-lemma|replicar|quote-then-verb|	1 8
best-lemma|replicar|speaker-then-quote|	1 6	5-10 8
best-lemma|reply|quote-then-speaker|	0 17
best-lemma|reply|sentence-after|	0 11
best-lemma|reply|sentence-before|	1 10
best-lemma|reply|speaker-then-quote|	1 20	2-4 11	5-10 9
best-lemma|report|speaker-then-quote|	0 12	1 -11
best-lemma|reprendre|quote-then-verb|	1 10
best-lemma|responder|quote-then-verb|	1 11
best-lemma|responder|sentence-before|	1 6
best-lemma|responder|speaker-then-quote|	1 10	2-4 12	5-10 10
best-lemma|resumir|quote-then-verb|	1 10
best-lemma|resumir|speaker-then-quote|	2-4 10
best-lemma|revelar|quote-then-verb|	1 11
best-lemma|ribadire|quote-then-verb|	1 8
best-lemma|ribadire|verb-then-speaker|	1 7
best-lemma|ribattere|quote-then-verb|	1 6
best-lemma|ribattere|speaker-then-quote|	2-4 11
best-lemma|riconoscere|quote-then-verb|	1 6
best-lemma|ricordare|quote-then-verb|	1 7
best-lemma|ricordare|speaker-then-quote|	5-10 11
best-lemma|riferire|quote-then-verb|	1 7
best-lemma|riferire|sentence-before|	1 8
best-lemma|rigoler|quote-then-verb|	1 8
best-lemma|ringraziare|speaker-then-quote|	2-4 7
best-lemma|ripetere|quote-then-verb|	1 9
best-lemma|rire|speaker-then-quote|	2-4 6
best-lemma|rir|quote-then-verb|	1 9
best-lemma|rispondere|quote-then-verb|	1 14
best-lemma|rispondere|sentence-before|	2-4 8
best-lemma|rispondere|speaker-then-quote|	5-10 9
best-lemma|roepen|quote-then-verb|	1 13
best-lemma|rufen|quote-then-verb|	1 13
best-lemma|rufen|speaker-then-quote|	2-4 10	5-10 10
best-lemma|rufen|verb-then-speaker|	2-4 6	5-10 -6
best-lemma|rule|quote-then-speaker|	0 11
best-lemma|räumen|quote-then-verb|	1 10
best-lemma|réagir|quote-then-verb|	1 14
best-lemma|réclamer|speaker-then-quote|	1 10	2-4 -7
best-lemma|réjouir|quote-then-verb|	1 7
best-lemma|répliquer|quote-then-verb|	1 8
best-lemma|répliquer|speaker-then-quote|	5-10 9
best-lemma|répondre|quote-then-speaker|	2-4 7
best-lemma|répondre|quote-then-verb|	1 12
best-lemma|répondre|speaker-then-quote|	2-4 14	5-10 6
best-lemma|résumer|quote-then-speaker|	2-4 10
best-lemma|résumer|quote-then-verb|	1 11
best-lemma|rétorquer|quote-then-verb|	1 10
best-lemma|saber|quote-then-verb|	2-4 8
best-lemma|sagen|quote-then-speaker|	2-4 10
best-lemma|sagen|quote-then-verb|	1 14	2-4 -6
best-lemma|sagen|sentence-before|	2-4 7
best-lemma|sagen|speaker-then-quote|	2-4 -6	5-10 12
best-lemma|sagen|verb-then-speaker|	1 9	2-4 11	5-10 7
best-lemma|saluer|speaker-then-quote|	0 9	1 8	2-4 9	5-10 6
best-lemma|salutare|speaker-then-quote|	0 7	2-4 -7
best-lemma|sapere|speaker-then-quote|	5-10 9
best-lemma|say|quote-then-speaker|	0 21	2-4 -19	5-10 -17	far -8
best-lemma|say|quote-then-verb|	0 19
best-lemma|say|sentence-before|	1 29	2-4 22	5-10 21	far -8
best-lemma|say|speaker-then-quote|	0 -29	1 13	2-4 34	5-10 15	far 20
best-lemma|say|verb-then-speaker|	1 17
best-lemma|scandire|sentence-before|	far 8
best-lemma|schamperen|quote-then-verb|	1 6
best-lemma|scherzare|quote-then-verb|	1 7
best-lemma|scherzen|quote-then-verb|	1 8
best-lemma|schetsen|quote-then-verb|	1 6
best-lemma|schreiben|quote-then-verb|	1 11	2-4 13
best-lemma|schreiben|speaker-then-quote|	2-4 10
best-lemma|schrijven|quote-then-verb|	1 13
best-lemma|schrijven|speaker-then-quote|	2-4 -12	5-10 14
best-lemma|scrivere|quote-then-verb|	1 17
best-lemma|scrivere|speaker-then-quote|	0 -11	2-4 12	5-10 7
best-lemma|scrivere|verb-then-speaker|	1 10
best-lemma|seek|quote-then-speaker|	1 -11
best-lemma|see|speaker-then-quote|	0 16
best-lemma|sentenciar|quote-then-verb|	1 7
best-lemma|señalar|quote-then-verb|	1 8
best-lemma|shoot|quote-then-speaker|	0 9
best-lemma|shoot|sentence-before|	2-4 8
best-lemma|shout|quote-then-speaker|	0 10
best-lemma|shout|sentence-before|	1 10
best-lemma|sign|speaker-then-quote|	2-4 12
best-lemma|sing|speaker-then-quote|	0 -9
best-lemma|sintetizzare|quote-then-verb|	1 7
best-lemma|sneren|quote-then-verb|	1 12
best-lemma|sorrir|quote-then-verb|	1 6
best-lemma|sorrir|speaker-then-quote|	1 10
best-lemma|sostenere|quote-then-verb|	1 6
best-lemma|sostenere|speaker-then-quote|	2-4 -7	5-10 12
best-lemma|sostenere|verb-then-speaker|	1 9
best-lemma|sostener|quote-then-verb|	1 7
best-lemma|sostener|speaker-then-quote|	2-4 10	5-10 13
best-lemma|sottolineare|speaker-then-quote|	5-10 8
best-lemma|souffler|quote-then-speaker|	2-4 7
best-lemma|souffler|quote-then-verb|	1 11
best-lemma|souligner|quote-then-speaker|	2-4 9
best-lemma|souligner|quote-then-verb|	1 6
best-lemma|soupirer|quote-then-verb|	1 11
best-lemma|sourire|quote-then-verb|	1 15
best-lemma|souri|quote-then-verb|	1 6
best-lemma|souri|speaker-then-quote|	1 8
best-lemma|soutenir|speaker-then-quote|	2-4 8
best-lemma|souvenir|quote-then-verb|	1 11
best-lemma|souvenir|speaker-then-quote|	2-4 10
best-lemma|spiegare|quote-then-verb|	1 6
best-lemma|spotten|quote-then-verb|	1 8
best-lemma|sprechen|speaker-then-quote|	1 10	2-4 9	5-10 9
best-lemma|spreken|quote-then-verb|	1 9
best-lemma|spreken|speaker-then-quote|	1 17
best-lemma|staan|quote-then-verb|	1 -9
best-lemma|staan|speaker-then-quote|	0 -6	5-10 -8
best-lemma|state|quote-then-speaker|	0 8
best-lemma|stehen|speaker-then-quote|	0 -6	1 -14	2-4 -8
best-lemma|stellen|quote-then-verb|	1 12
best-lemma|stellen|speaker-then-quote|	5-10 -9
best-lemma|stress|speaker-then-quote|	5-10 9
best-lemma|sublinhar|quote-then-verb|	1 7
best-lemma|sublinhar|sentence-before|	5-10 9
best-lemma|submit|quote-then-speaker|	0 8
best-lemma|sugerir|quote-then-verb|	1 6
best-lemma|sugerir|speaker-then-quote|	2-4 8
best-lemma|suggest|quote-then-speaker|	0 -8
best-lemma|suggest|speaker-then-quote|	far 9
best-lemma|suspirar|quote-then-verb|	1 8
best-lemma|sussurrare|quote-then-verb|	1 6
best-lemma|sustentar|speaker-then-quote|	2-4 11	5-10 6
best-lemma|tachar|speaker-then-quote|	2-4 7
best-lemma|tagliare|quote-then-verb|	1 13
best-lemma|teilen|quote-then-verb|	1 11	2-4 7
best-lemma|tell|quote-then-speaker|	0 35	1 9	2-4 -7
best-lemma|tell|sentence-before|	2-4 22	5-10 22	far -8
best-lemma|tell|speaker-then-quote|	0 -10	1 11	2-4 -6	5-10 26	far 20
best-lemma|tempérer|quote-then-verb|	1 6
best-lemma|testify|quote-then-speaker|	0 7
best-lemma|testify|speaker-then-quote|	5-10 11
best-lemma|thank|speaker-then-quote|	0 7	5-10 11
best-lemma|think|sentence-before|	2-4 9
best-lemma|title|speaker-then-quote|	0 -14
best-lemma|tonen|speaker-then-quote|	1 11	2-4 6
best-lemma|tonner|quote-then-verb|	1 7
best-lemma|trancher|quote-then-verb|	1 11
best-lemma|trouver|speaker-then-quote|	5-10 8
best-lemma|tuonare|quote-then-verb|	1 6
best-lemma|témoigner|quote-then-verb|	1 10
best-lemma|unlisted|quote-then-verb|	0 -11	1 9
best-lemma|unlisted|sentence-before|	1 8
best-lemma|urge|speaker-then-quote|	2-4 17
best-lemma|use|speaker-then-quote|	2-4 -23	5-10 -12
best-lemma|vatten|quote-then-verb|	1 12	2-4 9
best-lemma|verklaren|quote-then-verb|	1 16
best-lemma|verlauten|speaker-then-quote|	2-4 10
best-lemma|verraten|quote-then-verb|	1 10
best-lemma|versichern|verb-then-speaker|	5-10 6
best-lemma|vertellen|quote-then-verb|	1 18
best-lemma|verzekeren|quote-then-verb|	1 15
best-lemma|ver|speaker-then-quote|	0 10	2-4 11
best-lemma|vinden|quote-then-verb|	1 9
best-lemma|vinden|speaker-then-quote|	1 12
best-lemma|voegen|quote-then-verb|	1 14
best-lemma|voir|speaker-then-quote|	0 7	2-4 9
best-lemma|vouloir|speaker-then-quote|	2-4 -6
best-lemma|vragen|quote-then-verb|	1 9
best-lemma|waarschuwen|quote-then-verb|	1 15
best-lemma|warnen|sentence-before|	far -8
best-lemma|warnen|speaker-then-quote|	1 6	2-4 10
best-lemma|warn|speaker-then-quote|	1 8	2-4 -8
best-lemma|welcome|speaker-then-quote|	0 9
best-lemma|werfen|speaker-then-quote|	2-4 -9
best-lemma|wettern|quote-then-verb|	1 7
best-lemma|whisper|quote-then-speaker|	0 10
best-lemma|widersprechen|speaker-then-quote|	1 10
best-lemma|write|quote-then-speaker|	0 15
best-lemma|write|quote-then-verb|	0 11
best-lemma|write|sentence-before|	1 12	2-4 8	far -8
best-lemma|write|speaker-then-quote|	5-10 6
best-lemma|würdigen|speaker-then-quote|	2-4 10
best-lemma|zanjar|quote-then-verb|	1 7
best-lemma|zeggen|quote-then-verb|	1 8
best-lemma|zeggen|sentence-before|	1 6	far -10
best-lemma|zeggen|speaker-then-quote|	2-4 6
best-lemma|zeggen|verb-then-speaker|	1 7	2-4 9	5-10 -8
best-lemma|zeigen|speaker-then-quote|	1 15	2-4 8
best-lemma|zitieren|speaker-then-quote|	5-10 10
best-lemma|zuchten|quote-then-verb|	1 8
best-lemma|zweren|quote-then-verb|	1 8
best-lemma|écrire|quote-then-speaker|	2-4 9
best-lemma|écrire|quote-then-verb|	1 17
best-lemma|étonner|quote-then-verb|	1 8
best-lemma|étrangler|quote-then-verb|	1 6
best-lemma|évoquer|speaker-then-quote|	0 9	1 9	2-4 15
best-near|according-to|according|	1 18	2-4 11
best-near|according|0|	1 -14
best-near|according|1|	2-3 13	4-7 15	8+ 17
best-near|according|2-4|	4-7 10	8+ 13
best-near|according|5-10|	1 -22	4-7 9	8+ 12
best-near|according|far|	1 -18
best-near|actor-nearby|naked|	-2 -7	2-4 -9
best-near|apposed|-11|	2-3 -8
best-near|apposed|-12|	2-3 -7
best-near|apposed|-14|	1 -10
best-near|apposed|-3|	2-3 -6
best-near|apposed|-4|	1 -7	4-7 -6
best-near|apposed|-6|	2-3 -8
best-near|apposed|-8|	2-3 -11
best-near|apposed|-9|	1 -10	2-3 -8
best-near|apposed|0|	2-3 -8
best-near|apposed|1|	2-3 -11	8+ 13
best-near|apposed|2-4|	4-7 6	8+ 16
best-near|apposed|5-10|	2-3 -8	4-7 9
best-near|apposed|far|	2-3 11
best-near|apposition|0|	2-3 -9
best-near|apposition|1|	2-3 -6
best-near|apposition|5-10|	8+ 6
best-near|apposition|far|	2-3 -11	8+ 11
best-near|colon|judging|	far 6
best-near|colon|naked|	1 15	far 8
best-near|colon|saying|	far 8
best-near|direct|0|	1 -7	2-3 -6	4-7 15
best-near|direct|1|	4-7 9	8+ 15
best-near|direct|2-4|	1 -7	4-7 -6	8+ 19
best-near|direct|5-10|	2-3 -7
best-near|direct|far|	1 -11	8+ 12
best-near|interview|naked|	far 14
best-near|judging|0|	2-3 -7	4-7 11	8+ 8
best-near|judging|1|	1 10	4-7 10	8+ 15
best-near|judging|2-4|	4-7 8	8+ 20
best-near|judging|5-10|	4-7 12	8+ 16
best-near|judging|far|	1 12	8+ 7
best-near|naked|-2|	1 -7
best-near|naked|0|	2-3 -8	4-7 8	8+ 12
best-near|naked|1|	2-3 -8	4-7 -12	8+ 28
best-near|naked|2-4|	8+ 29
best-near|naked|5-10|	8+ -7
best-near|named-before|naked|	2-4 9	5-10 9	far 9
best-near|named-nearby|naked|	1 -7	2-4 8	far 10
best-near|other|0|	1 -16	2-3 -8
best-near|other|1|	1 7	4-7 7	8+ 19
best-near|paragraph-before|direct|	far 7
best-near|paragraph-before|judging|	far 8
best-near|paragraph-before|saying|	far 7
best-near|passive|0|	2-3 -8
best-near|possessor|naked|	1 -10	2-4 -13
best-near|quote-then-speaker|apposed|	-10 -9	-12 -9	-14 -11	-3 -7	-4 -9	-6 -11	-7 -9	-8 -11	-9 -12
best-near|quote-then-speaker|apposition|	0 -10	1 -8
best-near|quote-then-speaker|direct|	2-4 -16
best-near|quote-then-speaker|judging|	-6 -9	0 -11	2-4 -13	5-10 -12
best-near|quote-then-speaker|passive|	0 -8
best-near|quote-then-speaker|relative|	0 -9
best-near|quote-then-speaker|saying|	-12 -9	-4 -9	-5 -8	0 27	1 -8	2-4 -11	5-10 -12	far -18
best-near|quote-then-speaker|shared|	-11 -8	-5 -8
best-near|quote-then-speaker|thinking|	1 -13	2-4 -13	far -10
best-near|quote-then-verb|judging|	0 -15	1 17
best-near|quote-then-verb|other|	0 -11	1 9
best-near|quote-then-verb|saying|	0 19	1 16	5-10 -10	far 7
best-near|relative|0|	2-3 -9
best-near|relative|2-4|	2-3 -12
best-near|relative|5-10|	1 -10	4-7 14	8+ 7
best-near|relative|far|	1 -11	8+ 12
best-near|saying|-5|	2-3 -8
best-near|saying|0|	4-7 7	8+ 13
best-near|saying|1|	2-3 7	4-7 10	8+ 16
best-near|saying|2-4|	1 -13	2-3 6	8+ 28
best-near|saying|5-10|	4-7 23
best-near|saying|far|	4-7 17
best-near|sentence-after|apposed|	1 12
best-near|sentence-after|judging|	0 7
best-near|sentence-after|saying|	0 -7	1 8
best-near|sentence-after|thinking|	0 -9
best-near|sentence-before|according|	1 7	2-4 9	far -8
best-near|sentence-before|apposition|	2-4 7	5-10 8	far -9
best-near|sentence-before|direct|	1 12
best-near|sentence-before|judging|	2-4 12	5-10 -9	far -17
best-near|sentence-before|other|	1 8
best-near|sentence-before|relative|	5-10 8
best-near|sentence-before|saying|	1 19	2-4 20	5-10 13
best-near|sentence-before|thinking|	1 8	2-4 9	far 9
best-near|shared|-5|	1 -8
best-near|shared|2-4|	4-7 8
best-near|shared|5-10|	2-3 -10
best-near|signature|naked|	1 -17
best-near|speaker-then-quote|apposed|	0 -7	1 -13	2-4 8
best-near|speaker-then-quote|apposition|	1 -6
best-near|speaker-then-quote|direct|	0 -6	5-10 -9	far -7
best-near|speaker-then-quote|judging|	1 7	2-4 8	far 13
best-near|speaker-then-quote|saying|	0 -13	5-10 11	far 12
best-near|speaker-then-quote|shared|	2-4 8	5-10 -10
best-near|speaker-then-quote|thinking|	1 -10	far -6
best-near|thinking|0|	1 -13	8+ 16
best-near|thinking|1|	1 -16	2-3 -12	4-7 10
best-near|thinking|2-4|	2-3 -6	4-7 16	8+ 18
best-near|thinking|5-10|	1 -11	4-7 14	8+ 7
best-near|thinking|far|	1 -10
best-near|topic|naked|	1 -10
best-near|transcript|naked|	0 16
best-near|verb-then-speaker|judging|	1 8
best-near|verb-then-speaker|saying|	0 -6	1 6	2-4 -7	5-10 -12	far -10
best-negated|	true -11
best-order|according|according|0|	1 -14
best-order|according|according|1|	2-3 13	4-7 15	8+ 17
best-order|according|according|2-4|	4-7 10	8+ 13
best-order|according|according|5-10|	1 -22	4-7 9	8+ 12
best-order|according|according|far|	1 -18
best-order|apposed|apposed|-11|	2-3 -8
best-order|apposed|apposed|-12|	2-3 -7
best-order|apposed|apposed|-14|	1 -10
best-order|apposed|apposed|-3|	2-3 -6
best-order|apposed|apposed|-4|	1 -7	4-7 -6
best-order|apposed|apposed|-6|	2-3 -8
best-order|apposed|apposed|-8|	2-3 -11
best-order|apposed|apposed|-9|	1 -10	2-3 -8
best-order|apposed|apposed|0|	2-3 -8
best-order|apposed|apposed|1|	2-3 -11	8+ 13
best-order|apposed|apposed|2-4|	4-7 6	8+ 16
best-order|apposed|apposed|5-10|	2-3 -8	4-7 9
best-order|apposed|apposed|far|	2-3 11
best-order|apposed|judging|0|	2-3 13	4-7 15
best-order|apposed|judging|1|	1 12	4-7 18
best-order|apposed|judging|2-4|	1 10	2-3 30	4-7 29	8+ 15
best-order|apposed|judging|5-10|	4-7 15	8+ 11
best-order|apposed|judging|far|	4-7 12
best-order|apposed|saying|-5|	2-3 -8
best-order|apposed|saying|0|	1 9	4-7 34	8+ 14
best-order|apposed|saying|1|	2-3 10	4-7 26	8+ 15
best-order|apposed|saying|2-4|	4-7 33	8+ 17
best-order|apposed|saying|5-10|	1 6	4-7 33	8+ 21
best-order|apposed|saying|far|	1 10	2-3 12	4-7 22
best-order|apposed|thinking|2-4|	4-7 6
best-order|apposed|thinking|5-10|	2-3 -10
best-order|apposition|apposition|0|	2-3 -9
best-order|apposition|apposition|1|	2-3 -6
best-order|apposition|apposition|5-10|	8+ 6
best-order|apposition|apposition|far|	2-3 -11	8+ 11
best-order|apposition|judging|1|	2-3 12
best-order|apposition|judging|2-4|	2-3 9	4-7 22	8+ 10
best-order|apposition|judging|5-10|	2-3 -6	4-7 8
best-order|apposition|saying|0|	1 7	4-7 17
best-order|apposition|saying|1|	1 13	2-3 22	4-7 6
best-order|apposition|saying|2-4|	4-7 25	8+ 16
best-order|apposition|saying|5-10|	1 9	4-7 13	8+ 13
best-order|apposition|saying|far|	1 -11	4-7 8	8+ 11
best-order|direct|direct|0|	1 -7	2-3 -6	4-7 15
best-order|direct|direct|1|	4-7 9	8+ 15
best-order|direct|direct|2-4|	1 -7	4-7 -6	8+ 19
best-order|direct|direct|5-10|	2-3 -7
best-order|direct|direct|far|	1 -11	8+ 12
best-order|direct|judging|0|	2-3 -10	4-7 9	8+ 9
best-order|direct|judging|1|	1 8	8+ 12
best-order|direct|judging|2-4|	8+ 16
best-order|direct|judging|5-10|	4-7 10	8+ 10
best-order|direct|judging|far|	1 16	4-7 -8	8+ 9
best-order|direct|saying|0|	8+ 10
best-order|direct|saying|1|	8+ 22
best-order|direct|saying|2-4|	1 -12	2-3 7	4-7 -10	8+ 24
best-order|direct|saying|5-10|	4-7 18
best-order|direct|saying|far|	1 -8	2-3 -9	4-7 7
best-order|direct|thinking|0|	1 -10	8+ 16
best-order|direct|thinking|1|	1 -16	2-3 -9	4-7 10
best-order|direct|thinking|2-4|	2-3 -6	4-7 14	8+ 18
best-order|direct|thinking|5-10|	1 -11	2-3 -8	4-7 12	8+ 7
best-order|direct|thinking|far|	1 -10	2-3 -8
best-order|inverted|judging|0|	1 -8	2-3 -11
best-order|inverted|judging|1|	2-3 11	4-7 15	8+ 11
best-order|inverted|other|0|	1 -16	2-3 -8
best-order|inverted|other|1|	1 7	4-7 7	8+ 19
best-order|inverted|saying|0|	2-3 11	4-7 18	8+ 18
best-order|inverted|saying|1|	2-3 14	4-7 12	8+ 10
best-order|inverted|saying|2-4|	1 -7	2-3 -10	8+ 11
best-order|inverted|saying|5-10|	1 -15	2-3 -9	4-7 14	8+ 17
best-order|inverted|saying|far|	4-7 22	8+ 19
best-order|naked|naked|-2|	1 -7
best-order|naked|naked|0|	2-3 -8	4-7 8	8+ 12
best-order|naked|naked|1|	2-3 -8	4-7 -12	8+ 28
best-order|naked|naked|2-4|	8+ 29
best-order|naked|naked|5-10|	8+ -7
best-order|passive|passive|0|	2-3 -8
best-order|passive|saying|1|	8+ 7
best-order|relative|judging|0|	2-3 -12
best-order|relative|judging|1|	2-3 -9
best-order|relative|judging|2-4|	1 -8
best-order|relative|judging|5-10|	2-3 6
best-order|relative|judging|far|	1 -10
best-order|relative|relative|0|	2-3 -9
best-order|relative|relative|2-4|	2-3 -12
best-order|relative|relative|5-10|	1 -10	4-7 14	8+ 7
best-order|relative|relative|far|	1 -11	8+ 12
best-order|relative|saying|0|	4-7 -12
best-order|relative|saying|1|	2-3 -7	4-7 13
best-order|relative|saying|2-4|	1 -14	4-7 15
best-order|relative|saying|5-10|	2-3 13	4-7 14	8+ 11
best-order|relative|saying|far|	4-7 15
best-order|relative|thinking|0|	1 -10
best-order|shared|judging|0|	4-7 10
best-order|shared|judging|1|	1 -11
best-order|shared|judging|2-4|	1 7	4-7 11
best-order|shared|judging|5-10|	4-7 10
best-order|shared|saying|1|	4-7 7
best-order|shared|saying|2-4|	2-3 16	4-7 16	8+ 12
best-order|shared|shared|-5|	1 -8
best-order|shared|shared|2-4|	4-7 8
best-order|shared|shared|5-10|	2-3 -10
best-phrase|name|	according 8	apposition -12	direct 11	judging 22	naked 10	passive -10	relative -6	saying 16	shared -13
best-phrase|noun|	apposed -20	apposition -14	direct -23	judging -15	naked -19	other -11	saying -10	shared -11	thinking -10
best-phrase|pronoun|	apposed -6	judging 10	naked -27	relative -7	saying 7	shared 9	thinking -6
best-score|	-1 -27	-2 -34	-3 -21	-4 -12	0 -23	2 15	3 22	4 24	5 31	6 41	7 12
best-score|-1|	1 -16	2-3 -13	4-7 -15
best-score|-2|	1 -18	2-3 -18	4-7 -25	8+ 28
best-score|-3|	1 -7	2-3 -17	8+ -6
best-score|-4|	1 -18	8+ 10
best-score|0|	1 -10	2-3 -18	4-7 -11
best-score|2|	1 8	2-3 6	4-7 14	8+ 15
best-score|3|	2-3 12	4-7 30	8+ 13
best-score|4|	1 19	4-7 31	8+ 16
best-score|5|	1 18	2-3 13	4-7 30	8+ 17
best-score|6|	1 18	2-3 29	4-7 37	8+ 13
best-score|7|	4-7 7	8+ 11
best|according-to|according|	1 -8	2-3 11	4-7 13	8+ 21
best|actor-nearby|naked|	4-7 -7
best|colon|naked|	2-3 6	4-7 13	8+ 23
best|colon|saying|	8+ 6
best|interview|naked|	4-7 10	8+ 8
best|named-before|naked|	1 -8	2-3 21	8+ 14
best|named-nearby|naked|	4-7 11	8+ 9
best|paragraph-before|direct|	8+ 8
best|paragraph-before|saying|	2-3 16	4-7 11	8+ 12
best|possessor|naked|	1 -14	2-3 -23
best|quote-then-speaker|apposed|	2-3 -16	4-7 -8	8+ 11
best|quote-then-speaker|apposition|	1 -9	2-3 -10
best|quote-then-speaker|direct|	1 -21	4-7 12	8+ 13
best|quote-then-speaker|judging|	4-7 -9
best|quote-then-speaker|passive|	2-3 -9
best|quote-then-speaker|relative|	2-3 -9
best|quote-then-speaker|saying|	2-3 -16	4-7 17	8+ 20
best|quote-then-speaker|shared|	1 -7
best|quote-then-speaker|thinking|	1 -20	4-7 6	8+ 16
best|quote-then-verb|judging|	8+ 11
best|quote-then-verb|other|	1 6	2-3 -9	8+ 19
best|quote-then-verb|saying|	2-3 7	4-7 18	8+ 12
best|sentence-after|according|	2-3 -12
best|sentence-after|apposed|	8+ 13
best|sentence-after|direct|	1 -10	2-3 -11	8+ -6
best|sentence-after|saying|	1 -10	8+ 18
best|sentence-after|thinking|	2-3 -8	4-7 -7
best|sentence-before|according|	1 -17
best|sentence-before|apposition|	2-3 -11	8+ 14
best|sentence-before|direct|	1 -8	2-3 -10	8+ 21
best|sentence-before|judging|	2-3 -16	4-7 -7
best|sentence-before|relative|	2-3 -8	4-7 12	8+ 18
best|sentence-before|saying|	2-3 -11	4-7 19	8+ 24
best|sentence-before|thinking|	2-3 11	4-7 10	8+ 12
best|signature|naked|	1 -10	2-3 -16	4-7 -15	8+ 20
best|speaker-then-quote|apposition|	2-3 -6
best|speaker-then-quote|direct|	4-7 -8
best|speaker-then-quote|judging|	1 8	4-7 16	8+ 28
best|speaker-then-quote|relative|	8+ 8
best|speaker-then-quote|saying|	2-3 8
best|speaker-then-quote|shared|	2-3 -10	4-7 8
best|speaker-then-quote|thinking|	1 -13	2-3 -7	4-7 16	8+ 21
best|topic|naked|	1 6	8+ 8
best|transcript|naked|	4-7 14	8+ 10
best|verb-then-speaker|judging|	4-7 8
best|verb-then-speaker|other|	4-7 6
best|verb-then-speaker|saying|	1 -14	2-3 -6	8+ 16
case-follow|all-one|(|	none -14
case-follow|all-one|)|	none -11
case-follow|all-one|,adverb|	none -10
case-follow|all-one|,auxiliary|	! 6
case-follow|all-one|,coordinator|	none -9
case-follow|all-one|,preposition|	none -11
case-follow|all-one|,pronoun|	none -15
case-follow|all-one|,quote|	none -11
case-follow|all-one|,subordinator|	none -15
case-follow|all-one|,that|	none -14
case-follow|all-one|,verb-saying|	none 17
case-follow|all-one|,|	none -23
case-follow|all-one|:|	none -10
case-follow|all-one|adverb|	none -9
case-follow|all-one|auxiliary|	, -8
case-follow|all-one|capital|	. 14	none -19
case-follow|all-one|coordinator|	, -10	none -16
case-follow|all-one|determiner|	, 12	. -15	none -15
case-follow|all-one|end|	. 13	? 14	none 8
case-follow|all-one|preposition|	, -12	none -14
case-follow|all-one|pronoun|	, 11	none -11
case-follow|all-one|stop|	! 9	none -10
case-follow|all-one|subordinator|	none -18
case-follow|all-one|that|	none -9
case-follow|all-one|verb-judging|	none -7
case-follow|all-one|verb-saying|	, 10	none -8
case-follow|all-one|word|	, -15	none -33
case-follow|all-one|—|	none -7
case-follow|all|(|	none -14
case-follow|all|)|	none -8
case-follow|all|,adverb|	none -6
case-follow|all|,auxiliary|	none -9
case-follow|all|,capital|	none -7
case-follow|all|,preposition|	none -7
case-follow|all|,pronoun|	none -6
case-follow|all|,subordinator|	none -9
case-follow|all|,that|	none -9
case-follow|all|,|	none -25
case-follow|all|:|	none -11
case-follow|all|;|	none -11
case-follow|all|adverb|	none -6
case-follow|all|auxiliary|	, -15	none -6
case-follow|all|capital|	, -11	none -14
case-follow|all|coordinator|	, -8	none -21
case-follow|all|determiner|	, -21	. -12
case-follow|all|end|	. -14	? 10
case-follow|all|preposition|	, -9	none -19
case-follow|all|pronoun|	. -10	none -9
case-follow|all|quote|	. -13
case-follow|all|stop|	none -12
case-follow|all|subordinator|	none -10
case-follow|all|that|	, -7	none -11
case-follow|all|verb-saying|	, -9
case-follow|all|word|	, -12	none -9
case-follow|first|(|	none -8
case-follow|first|,auxiliary|	? 12	none 13
case-follow|first|,coordinator|	none -13
case-follow|first|,determiner|	? 9	none -14
case-follow|first|,preposition|	none -15
case-follow|first|,pronoun|	? 8
case-follow|first|,quote|	none -10
case-follow|first|,that|	none -11
case-follow|first|,verb-judging|	none 18
case-follow|first|,verb-saying|	! 9	? 15	none 11
case-follow|first|,verb-thinking|	? 10	none 13
case-follow|first|,word|	? 14
case-follow|first|,|	none -19
case-follow|first|:|	none 6
case-follow|first|;|	none -9
case-follow|first|auxiliary|	, -10	. 9	none -21
case-follow|first|capital|	, 38	. 16	? 23
case-follow|first|coordinator|	, 11	. 13	? 6	none -16
case-follow|first|determiner|	! 12	, 40	. 6	? 14
case-follow|first|end|	! 10	. 28	? 32	none 13
case-follow|first|preposition|	. 21	? 12	none -7
case-follow|first|pronoun|	! 10	, 23	. 9	? 12
case-follow|first|quote|	. 14	? 15
case-follow|first|stop|	! 8	none -25
case-follow|first|subordinator|	. 10
case-follow|first|that|	. 10
case-follow|first|verb-judging|	none -11
case-follow|first|verb-saying|	, 40	? 20	none -11
case-follow|first|word|	, 17	none -19
case-follow|first|–|	? 8
case-follow|first|—|	. 19	? 10	none -12
case-follow|most|,determiner|	none 9
case-follow|most|,verb-saying|	none 15
case-follow|most|auxiliary|	none -11
case-follow|most|capital|	, 8	. 12
case-follow|most|determiner|	. 12
case-follow|most|end|	. 26
case-follow|most|preposition|	. 7	none -12
case-follow|most|pronoun|	, 10	. 12
case-follow|most|verb-saying|	, 14
case-follow|none|,adverb|	none 6
case-follow|none|,auxiliary|	none -17
case-follow|none|,preposition|	none -10
case-follow|none|,pronoun|	none -8
case-follow|none|,quote|	none -9
case-follow|none|,subordinator|	none 8
case-follow|none|,that|	none -16
case-follow|none|,verb-judging|	none 10
case-follow|none|,verb-saying|	none 6
case-follow|none|,word|	none -17
case-follow|none|,|	none 12
case-follow|none|-|	none -7
case-follow|none|auxiliary|	, -15	. -7	none -11
case-follow|none|capital|	, 7	. -8	none -9
case-follow|none|coordinator|	, -12	none 14
case-follow|none|determiner|	, -14	. 6
case-follow|none|end|	. -13	none 9
case-follow|none|preposition|	, -6	. -6	none 9
case-follow|none|pronoun|	, -8	. 8	none -7
case-follow|none|quote|	, -8	none -8
case-follow|none|stop|	? -6	none 25
case-follow|none|subordinator|	. -19	none 23
case-follow|none|verb-judging|	none -12
case-follow|none|verb-saying|	, -12	none -8
case-follow|some|,determiner|	none -11
case-follow|some|,preposition|	none -10
case-follow|some|,word|	none -6
case-follow|some|,|	none 9
case-follow|some|auxiliary|	none 10
case-follow|some|capital|	. 6
case-follow|some|coordinator|	none 13
case-follow|some|determiner|	. 9	none 8
case-follow|some|end|	. 18	none 13
case-follow|some|preposition|	. 6
case-follow|some|pronoun|	. 11
case-follow|some|word|	none 24
case-follow|titled|:|	none 8
case-follow|titled|auxiliary|	none -7
case-follow|titled|capital|	none -19
case-follow|titled|end|	none 10
case-follow|titled|preposition|	none -7
case-follow|titled|stop|	none 9
case-follow|titled|word|	none -8
case-intro|all-one|	( -9	, -18	: 13	adverb -9	auxiliary -17	capital -7	coordinator -15	possessive -15	preposition -9	pronoun -9	stop 17	subordinator -29	that -11	verb-judging -23	verb-saying -6	verb-thinking -10	word -15	— 9
case-intro|all|	, -27	: 8	auxiliary -16	capital -9	coordinator -11	possessive -17	preposition -8	stop 9	subordinator -12	verb-judging -29	verb-saying -7	verb-thinking -7	word -21
case-intro|first|	( -6	) 8	, -11	- 10	adverb -7	auxiliary -12	capital -18	coordinator -8	determiner -6	preposition -17	quote 21	start 25	stop 24	verb-saying -13	word -32	– 12	— 12
case-intro|most|	auxiliary 14	capital -11	start 20	stop 6	verb-saying 12	word -7
case-intro|none|	% 6	' -6	( -8	, 15	: -17	; 12	adverb 7	auxiliary 11	capital 7	determiner -10	possessive 11	pronoun 10	quote -9	that 8	verb-judging 6	verb-thinking 8	word 9
case-intro|some|	, 10	auxiliary 14	preposition 11	pronoun 13	subordinator -7	that 8	verb-judging -12	verb-saying 12	verb-thinking 9
case-intro|titled|	: 6	determiner -6	verb-saying 7	word -13
case-intro|upper|	, 11	: 9
case|all-one|	2 -11	4-5 -17
case|all|	2 -24	3 -7	4-5 -28
case|first|	10+ 21	4-5 -7
case|most|	10+ 10	6-9 12
case|none|	1 -9	10+ 28	2 -10	3 22	4-5 18	6-9 19
case|some|	10+ 21	4-5 11	6-9 37
case|titled|	3 -6	6-9 20
case|upper|	3 10	4-5 9	6-9 10
chain-on|(|	2-3 -9
chain-on|, verb-saying ,|	1 14	2-3 13	4-7 16
chain-on|, verb-saying stop|	2-3 9	4-7 16	8+ 7
chain-on|, verb-saying|	2-3 -8
chain-on|, word ,|	2-3 11
chain-on|,|	1 -21
chain-on|:|	4-7 -8
chain-on|auxiliary adverb|	1 -11
chain-on|auxiliary word stop|	2-3 -11
chain-on|auxiliary|	1 -9	2-3 9
chain-on|capital :|	4-7 10
chain-on|capital stop|	4-7 13	8+ 7
chain-on|capital verb-saying ,|	4-7 7
chain-on|capital verb-saying stop|	2-3 19	4-7 15	8+ 12
chain-on|coordinator preposition|	1 -10
chain-on|coordinator word|	2-3 -6
chain-on|coordinator|	1 -20	2-3 -25
chain-on|determiner word stop|	1 9
chain-on|none|	1 6	2-3 6	8+ 17
chain-on|preposition word preposition|	1 -11
chain-on|preposition|	1 -18	2-3 -9
chain-on|pronoun verb-saying ,|	2-3 12	4-7 15	8+ 13
chain-on|pronoun verb-saying :|	2-3 -9	4-7 7
chain-on|pronoun verb-saying stop|	1 10	2-3 25	4-7 20	8+ 16
chain-on|pronoun word stop|	8+ 10
chain-on|stop capital|	4-7 10
chain-on|stop determiner word|	8+ 8
chain-on|stop preposition word|	2-3 -11
chain-on|stop|	2-3 -13	4-7 -6	8+ 6
chain-on|verb-judging stop|	1 -15
chain-on|verb-saying capital stop|	4-7 6	8+ 8
chain-on|word preposition|	2-3 -9
chain-on|word|	1 -11
chain-on||	1 -9
chain-on|—|	2-3 8	4-7 8
chain|(|	2-3 -12
chain|, verb-saying ,|	2-3 10	4-7 13	8+ 7
chain|, verb-saying capital|	4-7 7
chain|, verb-saying pronoun|	2-3 10	4-7 19	8+ 12
chain|, word ,|	4-7 14
chain|,|	1 -18	2-3 -9	4-7 9
chain|:|	4-7 10	8+ 10
chain|auxiliary|	4-7 11
chain|coordinator|	1 -20	2-3 -13	4-7 -7
chain|determiner coordinator|	2-3 -7
chain|far|	8+ -8
chain|none|	1 -8	2-3 -8	4-7 8	8+ 18
chain|preposition coordinator|	1 -8
chain|preposition word preposition|	1 -11
chain|preposition word|	2-3 -7
chain|preposition|	1 -19
chain|verb-saying ,|	1 6
chain|word coordinator|	2-3 -7
chain|word determiner coordinator|	2-3 -9
chain||	1 -9	4-7 12
clause|false|false|	all -26	all-one -14	first -8	most -8	some 7	titled -9
clause|false|true|	all -17	all-one 16	most 23	none 21	some 19	titled 6	upper 9
clause|true|false|	most 23	titled 15	upper 6
clause|true|true|	all-one -6	first 9	most 7	none 9	some 14	titled 19	upper 13
closed|	false 16
continues|	true 20
dated|	true -21
de:alone|alone|	2-3 11	4-7 12
de:alone|first|	1 -12	2-3 8	4-7 19
de:best-gap|according-to|according|gap|according-to|,|	2-3 8	4-7 15	8+ 6
de:best-gap|according-to|according|gap|according-to|q,|	2-3 10
de:best-gap|according-to|according|gap|according-to||	1 -12	4-7 6
de:best-gap|actor-nearby|naked||	2-3 15
de:best-gap|colon|naked||	2-3 -7	8+ 10
de:best-gap|interview|naked||	8+ 6
de:best-gap|named-before|naked||	4-7 9	8+ 7
de:best-gap|named-nearby|naked||	1 -10	8+ 17
de:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -6
de:best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 -9
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 11
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 -8
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 7	4-7 7
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -6	2-3 -7
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -11	2-3 -8	4-7 16	8+ 11
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -13
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -11	4-7 16
de:best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -8
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 13
de:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -8	4-7 12
de:best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 -9	4-7 8
de:best-gap|sentence-before|saying|gap|sentence-before|q;|	1 -8
de:best-gap|sentence-before|saying|gap|sentence-before||	1 -11	2-3 -6	4-7 15
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 6
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 10	4-7 11
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 7
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 6
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 11
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 -7	4-7 -7	8+ 18
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 12
de:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 6
de:best-gap|topic|naked||	1 -8	2-3 10	8+ 9
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 17
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 9	8+ 12
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -7
de:best-intro|,|according|1|	2-3 9	4-7 6
de:best-intro|,|naked|5-10|	1 -11	2-3 7
de:best-intro|,|naked|far|	2-3 -13	4-7 7
de:best-intro|,|saying|1|	2-3 7	4-7 8
de:best-intro|,|saying|2-4|	2-3 9	4-7 8
de:best-intro|,|saying|5-10|	4-7 6
de:best-intro|:|naked|1|	2-3 -7	4-7 -8	8+ 12
de:best-intro|:|naked|2-4|	4-7 23	8+ 10
de:best-intro|:|naked|5-10|	2-3 -9
de:best-intro|:|naked|far|	1 -15	4-7 9	8+ 10
de:best-intro|:|saying|0|	4-7 13
de:best-intro|:|saying|1|	2-3 6	8+ 14
de:best-intro|:|saying|2-4|	8+ 14
de:best-intro|:|saying|5-10|	2-3 -6	4-7 13	8+ 18
de:best-intro|:|saying|far|	4-7 7	8+ 7
de:best-intro|adverb|judging|1|	2-3 7
de:best-intro|adverb|naked|5-10|	1 -6
de:best-intro|adverb|saying|5-10|	2-3 -8
de:best-intro|auxiliary|according|1|	4-7 6
de:best-intro|auxiliary|naked|far|	1 -11	2-3 15	4-7 7
de:best-intro|auxiliary|other|1|	4-7 7
de:best-intro|auxiliary|saying|1|	4-7 7
de:best-intro|auxiliary|saying|2-4|	2-3 14	4-7 11
de:best-intro|auxiliary|saying|5-10|	4-7 10
de:best-intro|capital|according|1|	2-3 6
de:best-intro|capital|according|2-4|	2-3 12
de:best-intro|capital|according|5-10|	2-3 12
de:best-intro|capital|direct|2-4|	1 -9
de:best-intro|capital|judging|0|	1 -6
de:best-intro|capital|judging|2-4|	2-3 -12	4-7 9
de:best-intro|capital|naked|0|	2-3 -9
de:best-intro|capital|naked|2-4|	1 -21	2-3 -7
de:best-intro|capital|naked|5-10|	1 -12
de:best-intro|capital|naked|far|	1 -9	4-7 -7
de:best-intro|capital|other|0|	1 -8
de:best-intro|capital|saying|2-4|	2-3 -8	4-7 7
de:best-intro|capital|saying|5-10|	2-3 7	4-7 8
de:best-intro|capital|saying|far|	2-3 -8	4-7 7
de:best-intro|determiner|according|2-4|	2-3 8
de:best-intro|determiner|judging|2-4|	2-3 -8
de:best-intro|determiner|naked|5-10|	1 8	2-3 9
de:best-intro|determiner|other|0|	1 -10
de:best-intro|determiner|saying|2-4|	4-7 15
de:best-intro|preposition|according|1|	2-3 6
de:best-intro|preposition|judging|2-4|	2-3 11	4-7 8
de:best-intro|preposition|naked|2-4|	1 -13	2-3 -6
de:best-intro|preposition|naked|5-10|	1 -9
de:best-intro|preposition|naked|far|	2-3 11	4-7 10
de:best-intro|preposition|saying|1|	1 12	4-7 12
de:best-intro|preposition|saying|2-4|	2-3 8	4-7 7
de:best-intro|preposition|saying|5-10|	1 11	2-3 -9
de:best-intro|pronoun|naked|2-4|	2-3 7	4-7 9
de:best-intro|pronoun|naked|far|	2-3 8
de:best-intro|pronoun|saying|1|	1 10
de:best-intro|pronoun|saying|2-4|	2-3 6
de:best-intro|pronoun|saying|5-10|	1 -9	2-3 10
de:best-intro|start|judging|1|	8+ 7
de:best-intro|start|naked|1|	4-7 8
de:best-intro|start|naked|far|	2-3 14	4-7 12
de:best-intro|start|other|1|	4-7 9
de:best-intro|start|saying|1|	4-7 9
de:best-intro|start|saying|far|	4-7 6
de:best-intro|stop|according|1|	4-7 10	8+ 6
de:best-intro|stop|judging|1|	4-7 7
de:best-intro|stop|naked|1|	4-7 9
de:best-intro|stop|naked|2-4|	4-7 13	8+ 6
de:best-intro|stop|naked|5-10|	4-7 13	8+ 9
de:best-intro|stop|naked|far|	2-3 6	4-7 9
de:best-intro|stop|other|1|	4-7 9	8+ 7
de:best-intro|stop|saying|1|	1 9	2-3 19	4-7 10
de:best-intro|stop|saying|2-4|	4-7 16
de:best-intro|stop|saying|far|	4-7 9
de:best-intro|verb-saying|naked|far|	1 -10
de:best-intro|word|according|1|	1 10
de:best-intro|word|naked|1|	2-3 -11	4-7 -7
de:best-intro|word|naked|2-4|	1 -10	2-3 -10
de:best-intro|word|naked|far|	1 -9
de:best-intro|word|saying|1|	1 -12	2-3 9	4-7 10
de:best-intro|word|saying|2-4|	1 -14	4-7 8
de:best-intro|word|saying|5-10|	1 -9	2-3 11	4-7 9
de:best-lead|lower|,|according|	according-to 13
de:best-lead|lower|,|naked|	actor-nearby 9	named-nearby 10	topic -6
de:best-lead|lower|,|saying|	speaker-then-quote 7	verb-then-speaker 11
de:best-lead|lower|adverb|according|	according-to -12
de:best-lead|lower|adverb|judging|	quote-then-verb 7
de:best-lead|lower|adverb|other|	quote-then-verb -6
de:best-lead|lower|adverb|saying|	speaker-then-quote -8
de:best-lead|lower|auxiliary|according|	according-to 11
de:best-lead|lower|auxiliary|naked|	actor-nearby 10	named-nearby 9
de:best-lead|lower|auxiliary|other|	quote-then-verb 7
de:best-lead|lower|auxiliary|saying|	quote-then-verb 15	sentence-before 7	speaker-then-quote 8
de:best-lead|lower|capital|naked|	named-nearby 6	topic 8
de:best-lead|lower|capital|saying|	sentence-before 8	speaker-then-quote 14
de:best-lead|lower|determiner|naked|	topic 9
de:best-lead|lower|determiner|saying|	quote-then-verb 9	speaker-then-quote 8
de:best-lead|lower|preposition|judging|	speaker-then-quote 8
de:best-lead|lower|preposition|naked|	named-nearby 10	topic -7
de:best-lead|lower|preposition|saying|	speaker-then-quote 15	verb-then-speaker 7
de:best-lead|lower|pronoun|judging|	speaker-then-quote 6
de:best-lead|lower|pronoun|naked|	named-nearby 11	topic 11
de:best-lead|lower|pronoun|saying|	verb-then-speaker 10
de:best-lead|lower|word|according|	according-to 13
de:best-lead|lower|word|naked|	actor-nearby -8	named-nearby -8
de:best-lead|upper|,|naked|	actor-nearby -15
de:best-lead|upper|:|naked|	actor-nearby -11	named-nearby 10
de:best-lead|upper|:|other|	quote-then-verb -6
de:best-lead|upper|:|saying|	sentence-after 14	speaker-then-quote -12	verb-then-speaker 6
de:best-lead|upper|:|thinking|	speaker-then-quote 6
de:best-lead|upper|auxiliary|naked|	topic -9
de:best-lead|upper|auxiliary|saying|	speaker-then-quote 11
de:best-lead|upper|capital|according|	according-to -14
de:best-lead|upper|capital|direct|	speaker-then-quote -10
de:best-lead|upper|capital|judging|	quote-then-verb -9
de:best-lead|upper|capital|naked|	actor-nearby -13	named-nearby -23	topic -8
de:best-lead|upper|capital|other|	quote-then-verb -10
de:best-lead|upper|capital|saying|	quote-then-speaker -10	quote-then-verb -12	sentence-before -12	speaker-then-quote -6
de:best-lead|upper|coordinator|naked|	named-nearby -7	topic -7
de:best-lead|upper|determiner|direct|	speaker-then-quote -12
de:best-lead|upper|determiner|judging|	speaker-then-quote 7
de:best-lead|upper|determiner|naked|	actor-nearby 13	named-nearby -20
de:best-lead|upper|determiner|other|	quote-then-verb -13
de:best-lead|upper|determiner|saying|	quote-then-verb -10	sentence-before 6	speaker-then-quote 8	verb-then-speaker -13
de:best-lead|upper|preposition|judging|	speaker-then-quote 11
de:best-lead|upper|preposition|naked|	actor-nearby 12	named-nearby -21	topic 11
de:best-lead|upper|preposition|other|	quote-then-verb -6
de:best-lead|upper|preposition|saying|	quote-then-verb -10	speaker-then-quote 8	verb-then-speaker -9
de:best-lead|upper|start|judging|	quote-then-verb 7
de:best-lead|upper|start|naked|	actor-nearby 18	topic 8
de:best-lead|upper|start|other|	quote-then-verb 10
de:best-lead|upper|start|saying|	quote-then-verb 11
de:best-lead|upper|stop|according|	according-to 8
de:best-lead|upper|stop|naked|	actor-nearby 15	named-before 9	named-nearby 13	topic 13
de:best-lead|upper|stop|other|	quote-then-verb 10
de:best-lead|upper|stop|saying|	quote-then-speaker 10	quote-then-verb 16	sentence-before 11
de:best-lead|upper|subordinator|naked|	named-nearby -10
de:best-lead|upper|word|naked|	named-nearby -14	topic -10
de:best-lead|upper|word|saying|	quote-then-verb 6	speaker-then-quote -11
de:best-lemma|	antworten 10	attestieren 6	befinden 10	begründen 10	behaupten 7	beklagen 8	bemängeln 11	beschreiben 10	bestätigen -11	beteuern -6	bezeichnen 7	bitten 11	brummen 11	einwenden 6	entgegnen 8	ergänzen 14	erläutern 12	erwidern 10	fordern -6	formulieren 9	fragen 9	freuen 6	gestehen 8	hadern 10	heben 10	heißen -21	kommentieren 6	kündigen 8	lachen 11	loben 9	mahnen 11	meinen -6	monieren 8	murmeln 12	nennen -7	orten 10	poltern 9	rufen 10	räumen -6	sagen 11	scherzen 9	schließen 6	sprechen 10	stehen -11	stellen 11	unlisted -12	verkünden -11	verlauten 10	vermuten 8	verraten 7	versichern -6	versprechen -9	warnen 7	werfen -6	wettern 7	widersprechen 10	würdigen 10	zeigen 14	zitieren 12	äußern 6
de:best-lemma|antworten|quote-then-verb|	1 9
de:best-lemma|antworten|speaker-then-quote|	2-4 12
de:best-lemma|attestieren|speaker-then-quote|	2-4 6
de:best-lemma|befinden|quote-then-verb|	1 9
de:best-lemma|berichten|quote-then-verb|	1 8
de:best-lemma|berichten|sentence-before|	5-10 -7	far 6
de:best-lemma|beteuern|quote-then-verb|	1 7
de:best-lemma|betonen|quote-then-verb|	1 11
de:best-lemma|bezeichnen|speaker-then-quote|	2-4 7
de:best-lemma|brummen|quote-then-verb|	1 11
de:best-lemma|erklären|quote-then-verb|	1 9	2-4 9
de:best-lemma|erklären|speaker-then-quote|	5-10 -6
de:best-lemma|erläutern|quote-then-verb|	1 8
de:best-lemma|erläutern|verb-then-speaker|	1 8
de:best-lemma|erwidern|quote-then-verb|	1 10
de:best-lemma|erzählen|quote-then-verb|	1 10
de:best-lemma|erzählen|sentence-before|	5-10 -7
de:best-lemma|fragen|quote-then-verb|	1 7
de:best-lemma|freuen|quote-then-verb|	1 6
de:best-lemma|fügen|quote-then-verb|	1 10
de:best-lemma|geben|quote-then-verb|	1 9
de:best-lemma|halten|quote-then-verb|	1 8
de:best-lemma|heißen|speaker-then-quote|	0 -10	2-4 -13
de:best-lemma|heißen|verb-then-speaker|	1 8
de:best-lemma|klagen|quote-then-verb|	1 8
de:best-lemma|kommentieren|quote-then-verb|	1 6
de:best-lemma|kündigen|speaker-then-quote|	2-4 10
de:best-lemma|lassen|quote-then-verb|	2-4 9
de:best-lemma|lassen|speaker-then-quote|	5-10 8
de:best-lemma|loben|speaker-then-quote|	2-4 11
de:best-lemma|mahnen|speaker-then-quote|	5-10 7
de:best-lemma|meinen|quote-then-verb|	1 9
de:best-lemma|meinen|speaker-then-quote|	5-10 -7
de:best-lemma|nennen|quote-then-verb|	0 -8
de:best-lemma|nennen|speaker-then-quote|	1 8	2-4 -6
de:best-lemma|none|according-to|	0 -11	1 11	far 7
de:best-lemma|none|actor-nearby|	1 8	far 8
de:best-lemma|none|colon|	2-4 8
de:best-lemma|none|interview|	far 8
de:best-lemma|none|named-before|	far 9
de:best-lemma|none|named-nearby|	1 -7	2-4 6	far -11
de:best-lemma|none|sentence-before|	far -7
de:best-lemma|none|speaker-then-quote|	1 -11	2-4 8
de:best-lemma|none|topic|	0 -8	1 -11	5-10 7	far 6
de:best-lemma|rechnen|quote-then-verb|	1 6
de:best-lemma|rufen|quote-then-verb|	1 13
de:best-lemma|rufen|speaker-then-quote|	2-4 10	5-10 10
de:best-lemma|rufen|verb-then-speaker|	2-4 6	5-10 -6
de:best-lemma|räumen|quote-then-verb|	1 10
de:best-lemma|sagen|quote-then-speaker|	2-4 10
de:best-lemma|sagen|quote-then-verb|	1 14	2-4 -6
de:best-lemma|sagen|sentence-before|	2-4 7
de:best-lemma|sagen|speaker-then-quote|	2-4 -6	5-10 12
de:best-lemma|sagen|verb-then-speaker|	1 9	2-4 11	5-10 7
de:best-lemma|scherzen|quote-then-verb|	1 8
de:best-lemma|schreiben|quote-then-verb|	1 11	2-4 13
de:best-lemma|schreiben|speaker-then-quote|	2-4 10
de:best-lemma|spotten|quote-then-verb|	1 8
de:best-lemma|sprechen|speaker-then-quote|	1 10	2-4 9	5-10 9
de:best-lemma|stehen|speaker-then-quote|	0 -6	1 -14	2-4 -8
de:best-lemma|stellen|quote-then-verb|	1 11
de:best-lemma|teilen|quote-then-verb|	1 11	2-4 7
de:best-lemma|unlisted|quote-then-verb|	0 -11	1 -9
de:best-lemma|verlauten|speaker-then-quote|	2-4 10
de:best-lemma|verraten|quote-then-verb|	1 10
de:best-lemma|versichern|verb-then-speaker|	5-10 6
de:best-lemma|warnen|sentence-before|	far -8
de:best-lemma|warnen|speaker-then-quote|	1 6	2-4 10
de:best-lemma|werfen|speaker-then-quote|	2-4 -9
de:best-lemma|wettern|quote-then-verb|	1 7
de:best-lemma|widersprechen|speaker-then-quote|	1 10
de:best-lemma|würdigen|speaker-then-quote|	2-4 10
de:best-lemma|zeigen|speaker-then-quote|	1 15	2-4 8
de:best-lemma|zitieren|speaker-then-quote|	5-10 10
de:best-near|according-to|according|	0 -11	1 11	far 7
de:best-near|according|0|	1 -9	4-7 -6
de:best-near|according|1|	2-3 13	4-7 12	8+ 6
de:best-near|according|2-4|	1 -14	2-3 12	4-7 13
de:best-near|according|5-10|	1 -9	4-7 10
de:best-near|according|far|	4-7 9
de:best-near|actor-nearby|naked|	1 8	far 8
de:best-near|colon|naked|	2-4 8
de:best-near|interview|naked|	far 8
de:best-near|judging|0|	2-3 -7
de:best-near|judging|1|	1 7	2-3 8	4-7 9	8+ 6
de:best-near|judging|2-4|	4-7 15
de:best-near|judging|5-10|	2-3 -11
de:best-near|naked|0|	2-3 -9
de:best-near|naked|1|	4-7 -9	8+ 12
de:best-near|naked|2-4|	1 -10	4-7 18	8+ 14
de:best-near|naked|5-10|	2-3 9
de:best-near|naked|far|	1 -6	2-3 10	4-7 8	8+ 7
de:best-near|named-before|naked|	far 9
de:best-near|named-nearby|naked|	1 -7	2-4 6	far -11
de:best-near|other|0|	1 -13
de:best-near|other|1|	1 -11	2-3 -8	4-7 18	8+ 11
de:best-near|quote-then-speaker|saying|	1 -7	2-4 13
de:best-near|quote-then-verb|judging|	0 -9	1 8
de:best-near|quote-then-verb|other|	0 -11	1 -9
de:best-near|quote-then-verb|saying|	0 -10	1 8	5-10 -13
de:best-near|saying|0|	4-7 7
de:best-near|saying|1|	8+ 6
de:best-near|saying|2-4|	4-7 7	8+ 11
de:best-near|saying|5-10|	2-3 -8	4-7 20	8+ 16
de:best-near|saying|far|	2-3 -11	4-7 15	8+ 6
de:best-near|sentence-after|saying|	0 14
de:best-near|sentence-before|saying|	1 6	5-10 -8	far 7
de:best-near|speaker-then-quote|apposed|	2-4 9
de:best-near|speaker-then-quote|judging|	1 11	5-10 7
de:best-near|speaker-then-quote|saying|	1 -10	2-4 6	5-10 6	far 9
de:best-near|topic|naked|	0 -8	1 -11	5-10 7	far 6
de:best-near|verb-then-speaker|saying|	1 12
de:best-order|according|according|0|	1 -9	4-7 -6
de:best-order|according|according|1|	2-3 13	4-7 12	8+ 6
de:best-order|according|according|2-4|	1 -14	2-3 12	4-7 13
de:best-order|according|according|5-10|	1 -9	4-7 10
de:best-order|according|according|far|	4-7 9
de:best-order|apposed|judging|2-4|	2-3 12
de:best-order|apposed|saying|2-4|	4-7 6
de:best-order|apposition|judging|2-4|	4-7 8
de:best-order|direct|judging|2-4|	1 10	2-3 -6	4-7 14
de:best-order|direct|judging|5-10|	2-3 -11
de:best-order|direct|saying|0|	4-7 7
de:best-order|direct|saying|1|	2-3 -10	4-7 -8	8+ 9
de:best-order|direct|saying|2-4|	1 7	2-3 7	8+ 15
de:best-order|direct|saying|5-10|	1 7	4-7 12	8+ 17
de:best-order|direct|saying|far|	1 -13	2-3 -8	4-7 16	8+ 8
de:best-order|inverted|judging|0|	1 -6	2-3 -7
de:best-order|inverted|judging|1|	2-3 7	4-7 7
de:best-order|inverted|other|0|	1 -13
de:best-order|inverted|other|1|	1 -11	2-3 -8	4-7 18	8+ 11
de:best-order|inverted|saying|0|	1 -8
de:best-order|inverted|saying|1|	2-3 8	4-7 17
de:best-order|inverted|saying|2-4|	1 -17	4-7 16	8+ 11
de:best-order|inverted|saying|5-10|	1 -15	2-3 -13	4-7 14
de:best-order|inverted|saying|far|	2-3 -8	4-7 11
de:best-order|naked|naked|0|	2-3 -9
de:best-order|naked|naked|1|	4-7 -9	8+ 12
de:best-order|naked|naked|2-4|	1 -10	4-7 18	8+ 14
de:best-order|naked|naked|5-10|	2-3 9
de:best-order|naked|naked|far|	1 -6	2-3 10	4-7 8	8+ 7
de:best-phrase|name|	judging 8	other -8	saying 6	thinking 6
de:best-phrase|noun|	naked -12	saying 11
de:best-phrase|pronoun|	according 8	judging -9	naked 6	other -13
de:best-score|	-1 -6	-2 -19	4 21	5 23
de:best-score|-1|	1 -22	2-3 8	4-7 -11	8+ 14
de:best-score|-2|	1 -17	2-3 -11	4-7 -8
de:best-score|0|	4-7 14
de:best-score|1|	4-7 11	8+ 16
de:best-score|2|	8+ 16
de:best-score|3|	4-7 7	8+ 8
de:best-score|4|	1 7	2-3 14	4-7 19	8+ 8
de:best-score|5|	1 10	2-3 12	4-7 20
de:best|according-to|according|	1 -11	2-3 10	4-7 10	8+ 6
de:best|actor-nearby|naked|	2-3 15
de:best|colon|naked|	2-3 -7	8+ 10
de:best|interview|naked|	8+ 6
de:best|named-before|naked|	4-7 9	8+ 7
de:best|named-nearby|naked|	1 -10	8+ 17
de:best|quote-then-speaker|apposed|	2-3 -6
de:best|quote-then-speaker|judging|	2-3 -9
de:best|quote-then-verb|judging|	1 -6	4-7 7
de:best|quote-then-verb|other|	1 -16	2-3 -10	4-7 16	8+ 11
de:best|quote-then-verb|saying|	1 -14	4-7 18
de:best|sentence-after|saying|	4-7 13
de:best|sentence-before|saying|	2-3 -12	4-7 17	8+ 9
de:best|speaker-then-quote|judging|	1 10	4-7 14	8+ 6
de:best|speaker-then-quote|saying|	1 13	4-7 -6	8+ 14
de:best|speaker-then-quote|thinking|	8+ 6
de:best|topic|naked|	1 -8	2-3 10	8+ 9
de:best|verb-then-speaker|saying|	1 -7	4-7 20	8+ 10
de:case-follow|all-one|,coordinator|	none -7
de:case-follow|all-one|,preposition|	none -8
de:case-follow|all-one|,verb-saying|	none 9
de:case-follow|all-one|,word|	none -14
de:case-follow|all-one|:|	none -7
de:case-follow|all-one|;|	none 6
de:case-follow|all-one|adverb|	none -11
de:case-follow|all-one|auxiliary|	none -17
de:case-follow|all-one|capital|	. 11
de:case-follow|all-one|coordinator|	none -12
de:case-follow|all-one|determiner|	none -11
de:case-follow|all-one|end|	. 15	none 10
de:case-follow|all-one|stop|	none 7
de:case-follow|all-one|word|	none -12
de:case-follow|all|,verb-saying|	none 8
de:case-follow|all|;|	none -10
de:case-follow|all|auxiliary|	none -11
de:case-follow|all|coordinator|	none -12
de:case-follow|all|end|	. 15
de:case-follow|all|preposition|	none -9
de:case-follow|all|stop|	none 9
de:case-follow|first|(|	none -10
de:case-follow|first|,verb-saying|	none 15
de:case-follow|first|,word|	none 20
de:case-follow|first|auxiliary|	none -7
de:case-follow|first|capital|	. 21	? 9
de:case-follow|first|determiner|	! 8	. 19
de:case-follow|first|end|	. 8	? 7	none 11
de:case-follow|first|preposition|	. 9
de:case-follow|first|pronoun|	. 11
de:case-follow|first|stop|	none -20
de:case-follow|first|verb-saying|	none -9
de:case-follow|most|,verb-saying|	none 9
de:case-follow|most|,word|	none 8
de:case-follow|most|capital|	. 7
de:case-follow|most|determiner|	. 10
de:case-follow|most|end|	. 16
de:case-follow|most|preposition|	. 7	none -9
de:case-follow|most|word|	none -6
de:case-follow|none|,subordinator|	none 8
de:case-follow|none|,verb-judging|	none 10
de:case-follow|none|,verb-saying|	none 9
de:case-follow|none|,word|	none 13
de:case-follow|none|auxiliary|	none 7
de:case-follow|none|end|	. 10
de:case-follow|none|preposition|	none -6
de:case-follow|none|verb-judging|	none 11
de:case-follow|none|word|	none 6
de:case-follow|some|,determiner|	none -9
de:case-follow|some|,preposition|	none -8
de:case-follow|some|,word|	none 10
de:case-follow|some|auxiliary|	none 10
de:case-follow|some|capital|	. 11
de:case-follow|some|determiner|	. 6	none 8
de:case-follow|some|preposition|	. 6
de:case-follow|some|word|	none 24
de:case-follow|titled|end|	none -6
de:case-intro|all-one|	adverb -15	auxiliary -7	coordinator -8	stop 6	word -8
de:case-intro|all|	, -12	capital -9	preposition 7	start 16	stop 13	subordinator -10	word 8
de:case-intro|first|	, -10	: -11	capital -15	preposition -11	quote 6	start 11	stop 13	verb-saying -6	word -6
de:case-intro|most|	auxiliary 10	capital -11	preposition 7	start 13	stop 11
de:case-intro|none|	, 8	adverb -6	capital 8	determiner 10	pronoun 14
de:case-intro|some|	, 18	adverb 8	preposition 17	pronoun 12
de:case-intro|titled|	capital -7	word -8
de:case|all-one|	3 12	4-5 9
de:case|all|	2 -12	3 12	4-5 12	6-9 10
de:case|first|	1 -6	10+ 11	3 -11
de:case|most|	10+ 10	6-9 21
de:case|none|	2 8	4-5 13	6-9 8
de:case|some|	2 -7	3 15	4-5 26	6-9 11
de:case|titled|	1 -8	3 -12	4-5 12	6-9 13
de:chain-on|auxiliary|	2-3 10
de:chain-on|coordinator|	1 -8
de:chain-on|far|	4-7 15
de:chain-on|none|	4-7 -6	8+ 14
de:chain-on|preposition|	2-3 -9
de:chain|auxiliary|	4-7 6
de:chain|far|	1 7	8+ 21
de:chain|none|	1 -16	2-3 -9	4-7 9
de:chain||	4-7 7
de:clause|false|false|	all 7	none 9	some 6	titled -15
de:clause|false|true|	all 12	first -7	most 9	none 7	some 16	upper 7
de:clause|true|false|	all 7	first -7	most 19	titled 8
de:clause|true|true|	all 6	all-one 10	none 6	some 8	titled 8
de:echo|all|1|	false -10
de:echo|all|2-3|	true -8
de:echo|all|4-7|	true 11
de:echo|all|8+|	true 6
de:echo|all|	all -16	none -10	some 9	titled -10
de:echo|all|false|	4-7 9
de:echo|all|true|	1 -16	4-7 8	8+ 6
de:echo|half|2-3|	false 12
de:echo|half|8+|	false 7
de:echo|half|	all-one 11	false 13	first 10
de:echo|half|false|	2-3 12	8+ 7
de:echo|none|4-7|	true 13
de:echo|none|8+|	false 15
de:echo|none|	all 10	false 6	first -10	none 11	some 6
de:echo|none|false|	8+ 15
de:echo|some|4-7|	false 15
de:echo|some|false|	4-7 15
de:echo|some|	most 9	some 12
de:ending|	! 10	. 26	? 16
de:family|"|	8+ 11
de:family|none|	1 9	8+ 11
de:family|«|	1 11	2-3 -7	4-7 22
de:family|»|	1 -13	2-3 -9	4-7 11	8+ 20
de:family|‚|	4-7 10
de:family|„|	2-3 9	8+ 10
de:follow|	( -10	+ 10	,preposition -13	,subordinator 9	,verb-judging 12	,verb-saying 10	,verb-thinking 11	- 6	: -11	adverb -12	auxiliary -11	capital 17	coordinator -12	determiner 8	end 11	pronoun 15	verb-judging 8
de:gov|antworten|	none 9
de:gov|antworten|past|	none 10
de:gov|attestieren|2-3|	4-7 6
de:gov|attestieren|	none 6
de:gov|attestieren|past|	none 6
de:gov|ausrichten|4-7|	2-3 10
de:gov|ausrichten|	none 10
de:gov|ausrichten|past|	none 10
de:gov|bemängeln|2-3|	4-7 7
de:gov|bemängeln|	none 11
de:gov|bemängeln|past|	none 11
de:gov|beschreiben|2-3|	4-7 6
de:gov|beschreiben|	als 6
de:gov|beschreiben|past|	none 6
de:gov|bestätigen|	none -11
de:gov|bezeichnen|2-3|	2-3 7	4-7 8
de:gov|bezeichnen|	als 9
de:gov|bezeichnen|past|	none 9
de:gov|bitten|past|	none 11
de:gov|bitten|	um 10
de:gov|ergänzen|	none 12
de:gov|ergänzen|past|	none 7
de:gov|erläutern|	none 8
de:gov|erzählen|	none 9
de:gov|finden|	none 10
de:gov|finden|past|	none 10
de:gov|formulieren|	none 8
de:gov|fragen|	none 8
de:gov|fragen|past|	none 7
de:gov|geben|	none 9
de:gov|gestehen|past|	none 6
de:gov|hadern|	none 11
de:gov|hadern|past|	none 11
de:gov|halten|2-3|	2-3 10	4-7 8
de:gov|halten|4-7|	8+ 8
de:gov|halten|	none 8
de:gov|head|	abbricht -8	es -8	name -13	organisation 11	person 19	sie 16	vertritt 9
de:gov|head|abbricht|	nennen -8
de:gov|head|er|	nennen -13	sagen 10	sprechen 10	versprechen -10
de:gov|head|name|	antworten 13	ausrichten 10	erläutern 8	geben 10	gestehen 6	heißen -18	kündigen 8	meinen -8	nennen -13	sagen 11	schließen 6	schreiben -6	sehen 7	stehen -7	teilen 10	verkünden -8	warnen 9	weisen 8	würdigen 8	zeigen 8	äußern 8
de:gov|head|none|	meinen 8	stehen -8
de:gov|head|organisation|	bestätigen -11	bezeichnen 6	halten 7	heißen 9	kritisieren 9	lassen -6	orten 10	rufen -6	schreiben -6	sprechen 15	zeigen 6
de:gov|head|person|	attestieren 6	bemängeln 7	bezeichnen 6	bitten 8	ergänzen 12	fragen 7	hadern 11	halten 9	kündigen 12	loben 10	nennen 17	rufen 10	sprechen 13	warnen 7	werfen -7	widersprechen 7	zeigen 9
de:gov|head|place|	nennen -6
de:gov|head|sie|	sagen 6	sprechen 7
de:gov|heißen|0|	1 -12	2-3 -8
de:gov|heißen|1|	2-3 -7
de:gov|heißen|2-3|	1 -12	2-3 -9	8+ 8
de:gov|heißen|4-7|	1 -11	2-3 -6
de:gov|heißen|8+|	2-3 -12
de:gov|heißen|	in -9	none -19
de:gov|heißen|past|	darin 8	dort -8	none -19
de:gov|judging|2-3|false|false|	all 11	all-one -14	none 11
de:gov|judging|4-7|false|false|	first 8	none 8	some 6
de:gov|judging|als|2-3|	2-3 11	4-7 6
de:gov|judging|als|	all 10	none 14
de:gov|judging|als|false|	false 17
de:gov|judging|für|2-3|	2-3 10	4-7 8
de:gov|judging|für|4-7|	2-3 -6
de:gov|judging|für|	all 7	none 9
de:gov|judging|für|false|	false 11
de:gov|judging|none|1|	1 7	8+ 6
de:gov|judging|none|2-3|	1 7	2-3 -9	4-7 14
de:gov|judging|none|4-7|	8+ 8
de:gov|judging|none|	all 7	first 8	some 6
de:gov|judging|none|false|	true 7
de:gov|judging|none|true|	false 14
de:gov|judging|vor|	some 11
de:gov|kommentieren|4-7|	4-7 8
de:gov|kommentieren|	none 8
de:gov|kritisieren|	als 8	none 12
de:gov|kritisieren|past|	none 9
de:gov|kritisieren|present|	none 10
de:gov|kündigen|2-3|	2-3 8
de:gov|kündigen|	an 8	none 11
de:gov|kündigen|past|	none 12
de:gov|lachen|present|	none 7
de:gov|lassen|past|	none -6
de:gov|lehnen|	none 7
de:gov|lehnen|past|	none 7
de:gov|loben|	none 10
de:gov|loben|past|	none 9
de:gov|meinen|past|	none -7
de:gov|meinen|present|	none -7
de:gov|melden|	none -6
de:gov|murmeln|	none 8
de:gov|murmeln|past|	none 10
de:gov|nennen|1|	1 7
de:gov|nennen|2-3|	1 9	2-3 -14	4-7 9
de:gov|none|1|	all-one -13	titled -14
de:gov|none|2-3|	titled -12
de:gov|none|4-7|	all 8	all-one 10	none 12	some 23	titled 14
de:gov|none|8+|	first 12	most 11
de:gov|none|false|false|	1 -10	8+ 13
de:gov|none|false|true|	1 -6	4-7 8
de:gov|none|true|false|	4-7 9
de:gov|none|true|true|	2-3 7
de:gov|orten|	none 10
de:gov|reagieren|	none 9
de:gov|reagieren|past|	none 9
de:gov|rufen|2-3|	4-7 8
de:gov|rufen|4-7|	2-3 10	4-7 6
de:gov|rufen|	in 10	none 9	zu 7
de:gov|rufen|past|	none 12
de:gov|sagen|2-3|	4-7 7	8+ 6
de:gov|sagen|4-7|	2-3 9	4-7 12
de:gov|sagen|8+|	4-7 7
de:gov|sagen|	in 12	none 11	von -7
de:gov|sagen|present|	none 13
de:gov|saying|0|false|false|	first -6
de:gov|saying|1|false|false|	all -9	all-one 6	first -9	most 10	none 16	some 10	titled 8
de:gov|saying|1|false|true|	first 11
de:gov|saying|2-3|false|false|	all 7	all-one 11	most 9	none 11
de:gov|saying|2-3|false|true|	first 9	some 7
de:gov|saying|2-3|true|false|	all 9	first 11	most 13	some 8
de:gov|saying|4-7|false|false|	all 7	all-one 10	first -6	some 11
de:gov|saying|4-7|false|true|	all 9	first 13	none 6	some 13
de:gov|saying|4-7|true|false|	all 7	some 11
de:gov|saying|4-7|true|true|	none 9
de:gov|saying|8+|false|false|	all -11	some 20
de:gov|saying|8+|false|true|	none 9	some 7
de:gov|saying|8+|true|false|	all -10	all-one -8	some 12
de:gov|saying|als|2-3|	4-7 7
de:gov|saying|als|8+|	2-3 -7
de:gov|saying|als|false|	false 8
de:gov|saying|am|false|	true 7
de:gov|saying|an|4-7|	4-7 9
de:gov|saying|an|false|	false 9	true 9
de:gov|saying|an|	first 10	some 9
de:gov|saying|auf|4-7|	2-3 6
de:gov|saying|auf|false|	false 7
de:gov|saying|bei|	first 7
de:gov|saying|dass|4-7|	2-3 6
de:gov|saying|dass|false|	false 8
de:gov|saying|dass|	none 6
de:gov|saying|im|1|	2-3 -10
de:gov|saying|im|	all -10	some 13
de:gov|saying|im|false|	false -10
de:gov|saying|in|4-7|	1 9	4-7 7
de:gov|saying|in|8+|	2-3 -8	4-7 6
de:gov|saying|in|	all -12	some 11
de:gov|saying|in|false|	false 6
de:gov|saying|in|true|	false -7
de:gov|saying|mit|4-7|	2-3 -8	8+ 9
de:gov|saying|mit|8+|	4-7 10
de:gov|saying|mit|false|	false -8
de:gov|saying|mit|	some 11
de:gov|saying|nach|4-7|	4-7 7
de:gov|saying|nach|false|	false 11
de:gov|saying|nach|	most 7
de:gov|saying|none|1|	4-7 -6
de:gov|saying|none|2-3|	1 -14	2-3 8	4-7 16	8+ 9
de:gov|saying|none|4-7|	1 -7	2-3 12	8+ 14
de:gov|saying|none|8+|	2-3 12	4-7 6
de:gov|saying|none|	all-one 7	first -12	most 8
de:gov|saying|none|false|	true 11
de:gov|saying|none|true|	false -6
de:gov|saying|um|false|	false -7
de:gov|saying|von|1|	1 10	2-3 9	4-7 8
de:gov|saying|von|2-3|	2-3 12	4-7 13
de:gov|saying|von|4-7|	2-3 7	4-7 8
de:gov|saying|von|8+|	2-3 -7
de:gov|saying|von|	all 13	all-one 6	first 11	some 19
de:gov|saying|von|false|	false 16
de:gov|saying|von|true|	false 10
de:gov|saying|vor|false|	false 7
de:gov|saying|vor|	most 11	some 6
de:gov|saying|vor|true|	false 9
de:gov|saying|zu|4-7|	4-7 6
de:gov|saying|zu|8+|	4-7 6
de:gov|saying|zu|	most 8
de:gov|schließen|	none 6
de:gov|schließen|past|	none 6
de:gov|schreiben|2-3|	8+ 6
de:gov|schreiben|4-7|	4-7 12
de:gov|schreiben|8+|	4-7 6
de:gov|schreiben|	an 8
de:gov|schreiben|past|	none -9
de:gov|sehen|2-3|	4-7 7	8+ 6
de:gov|sehen|	none 11
de:gov|sehen|past|	none 11
de:gov|sprechen|1|	1 10	2-3 9	4-7 8
de:gov|sprechen|2-3|	2-3 12	4-7 13
de:gov|sprechen|4-7|	2-3 8
de:gov|sprechen|past|	none 18
de:gov|sprechen|	von 18
de:gov|stehen|1|	1 -14
de:gov|stehen|2-3|	2-3 12
de:gov|stehen|4-7|	2-3 6	4-7 -6
de:gov|stehen|	none -8
de:gov|stehen|past|	darauf -10
de:gov|subject|er|judging|past|	2-3 -13
de:gov|subject|er|saying|	1 6	2-3 12	8+ -11
de:gov|subject|er|saying|past|	4-7 12
de:gov|subject|er|saying|present|	4-7 13
de:gov|subject|es|saying|	2-3 8	4-7 -8
de:gov|subject|es|saying|past|	2-3 -7	8+ 8
de:gov|subject|name|judging|	1 -7
de:gov|subject|name|judging|past|	2-3 -11	4-7 9	8+ 7
de:gov|subject|name|saying|	1 -8	2-3 -10	4-7 8	8+ -8
de:gov|subject|name|saying|past|	1 -13	8+ 18
de:gov|subject|name|saying|present|	4-7 13	8+ 7
de:gov|subject|name|thinking|	2-3 7
de:gov|subject|name|thinking|past|	4-7 6
de:gov|subject|none|saying|	2-3 7	4-7 11
de:gov|subject|none|saying|past|	2-3 12
de:gov|subject|noun|judging|past|	1 6
de:gov|subject|noun|saying|	1 6	2-3 10	4-7 14
de:gov|subject|noun|saying|past|	1 6	2-3 11	4-7 9	8+ 10
de:gov|subject|noun|saying|present|	4-7 10
de:gov|subject|noun|thinking|	2-3 8
de:gov|subject|organisation|judging|	2-3 11
de:gov|subject|organisation|judging|past|	2-3 7	4-7 8
de:gov|subject|organisation|saying|	2-3 10
de:gov|subject|organisation|saying|past|	2-3 9	4-7 12	8+ 9
de:gov|subject|organisation|saying|present|	8+ 8
de:gov|subject|person|judging|	1 9	2-3 12	4-7 8
de:gov|subject|person|judging|past|	2-3 13	4-7 11
de:gov|subject|person|saying|	1 13	2-3 18	4-7 6
de:gov|subject|person|saying|past|	1 12	2-3 6	4-7 9	8+ 9
de:gov|subject|person|saying|present|	4-7 14
de:gov|subject|person|thinking|past|	8+ 6
de:gov|subject|place|judging|	2-3 -6
de:gov|subject|place|judging|past|	2-3 -6
de:gov|subject|sie|judging|	2-3 8
de:gov|subject|sie|saying|	1 8	2-3 10	4-7 13
de:gov|subject|sie|saying|past|	4-7 13
de:gov|subject|sie|saying|present|	2-3 10
de:gov|teilen|	mit -8
de:gov|teilen|past|	none -10
de:gov|thinking|2-3|false|false|	first 10	some 8
de:gov|thinking|none|2-3|	4-7 7	8+ 7
de:gov|thinking|none|false|	false 9
de:gov|thinking|none|	first 9
de:gov|verkünden|	none -8
de:gov|verkünden|past|	none -8
de:gov|verlauten|	none 10
de:gov|versichern|past|	none 7
de:gov|versprechen|	none -10
de:gov|versprechen|past|	none -10
de:gov|warnen|past|	none 12
de:gov|warnen|present|	none 9
de:gov|warnen|	vor 11
de:gov|weisen|	none 8
de:gov|weisen|past|	none 9
de:gov|werfen|4-7|	2-3 8
de:gov|werfen|	none -9	vor 11
de:gov|widersprechen|1|	4-7 8	8+ 8
de:gov|widersprechen|	none 10
de:gov|widersprechen|past|	none 10
de:gov|würdigen|	als 10
de:gov|würdigen|past|	none 10
de:gov|zeigen|1|	1 10	2-3 9
de:gov|zeigen|	none 12
de:gov|zeigen|past|	none 12
de:gov|zitieren|	mit 10
de:gov|zitieren|present|	none 6
de:gov|äußern|past|	none 8
de:headline|true|	2-3 -11	4-7 17	8+ 6
de:head|plain|	: 11	all -7	capital -9	first 11	start -7
de:head|plain|:|	1 -7
de:head|plain|all|	2-3 -7
de:head|plain|end|	1 10	4-7 11
de:head|plain|first|	4-7 11
de:head|plain|preposition|	2-3 6
de:head|titled|:|	4-7 8
de:head|titled|	all -8	all-one -7	capital -7	word -8
de:head|titled|all-one|	1 -7
de:head|titled|all|	2-3 -10
de:head|titled|end|	2-3 -11	4-7 13
de:head|titled|first|	2-3 -7	4-7 14
de:head|upper|	most 6
de:head|upper|most|	4-7 6
de:head|»|	1 -6
de:head|„|	1 -8	2-3 -11	4-7 16
de:in-noun|false|false|2-3|	all-one 6	first -14	none 9	titled -12
de:in-noun|false|false|4-7|	all-one 10	first -6	none 12	some 19	titled 14
de:in-noun|false|false|8+|	most 12	some 6
de:in-noun|false|true|1|	none -7
de:in-noun|false|true|2-3|	some 18
de:in-noun|false|true|4-7|	all 8	first 12	most 12	none 8	some 13
de:in-noun|false|true|8+|	first 6
de:in-noun|true|false|4-7|	all 11	most 7	some 17
de:in-noun|true|true|1|	all-one -25	none 8
de:in-noun|true|true|2-3|	all -8
de:in-noun|true|true|4-7|	none 8
de:intro-follow|,|,auxiliary|	2-3 -8
de:intro-follow|,|capital|	4-7 9
de:intro-follow|,|determiner|	4-7 6
de:intro-follow|,|end|	2-3 8	4-7 6
de:intro-follow|,|preposition|	4-7 6
de:intro-follow|,|stop|	2-3 9	4-7 11
de:intro-follow|:|+|	4-7 7
de:intro-follow|:|,verb-saying|	4-7 11	8+ 15
de:intro-follow|:|capital|	1 11	4-7 21	8+ 7
de:intro-follow|:|determiner|	4-7 21	8+ 8
de:intro-follow|:|end|	1 8	8+ 19
de:intro-follow|:|preposition|	2-3 11	4-7 9	8+ 8
de:intro-follow|:|pronoun|	4-7 11	8+ 9
de:intro-follow|:|stop|	1 -19	4-7 -14
de:intro-follow|adverb|,verb-judging|	2-3 7
de:intro-follow|adverb|stop|	1 -9	2-3 -8
de:intro-follow|adverb|word|	2-3 -7
de:intro-follow|auxiliary|,verb-saying|	4-7 7
de:intro-follow|auxiliary|,word|	4-7 9
de:intro-follow|auxiliary|word|	4-7 12
de:intro-follow|capital|,determiner|	1 -9
de:intro-follow|capital|,preposition|	2-3 -7
de:intro-follow|capital|,verb-saying|	4-7 6
de:intro-follow|capital|,word|	1 -10	2-3 7
de:intro-follow|capital|;|	2-3 -9
de:intro-follow|capital|auxiliary|	1 -8	2-3 -9	4-7 -9
de:intro-follow|capital|stop|	1 -8
de:intro-follow|capital|verb-judging|	1 -6
de:intro-follow|capital|verb-saying|	1 -11
de:intro-follow|capital|word|	2-3 6
de:intro-follow|determiner|,determiner|	1 7	2-3 -10
de:intro-follow|determiner|,verb-saying|	2-3 -6
de:intro-follow|determiner|,word|	1 -14
de:intro-follow|determiner|auxiliary|	1 -11
de:intro-follow|determiner|determiner|	2-3 6
de:intro-follow|determiner|preposition|	1 -8
de:intro-follow|determiner|stop|	2-3 10	4-7 19
de:intro-follow|determiner|verb-saying|	2-3 -9
de:intro-follow|determiner|word|	2-3 -8
de:intro-follow|preposition|,determiner|	2-3 -6
de:intro-follow|preposition|coordinator|	1 -8
de:intro-follow|preposition|end|	1 10	2-3 -10
de:intro-follow|preposition|preposition|	1 -10
de:intro-follow|preposition|stop|	1 10	2-3 7	4-7 15
de:intro-follow|preposition|verb-judging|	1 8
de:intro-follow|preposition|verb-saying|	2-3 6
de:intro-follow|pronoun|auxiliary|	2-3 6
de:intro-follow|pronoun|stop|	1 -7	4-7 14	8+ 6
de:intro-follow|pronoun|word|	2-3 9
de:intro-follow|start|,verb-judging|	8+ 7
de:intro-follow|start|,verb-saying|	2-3 8	4-7 9
de:intro-follow|start|,word|	4-7 9
de:intro-follow|start|:|	1 -7	4-7 8
de:intro-follow|start|end|	2-3 11	4-7 12
de:intro-follow|stop|,auxiliary|	4-7 13
de:intro-follow|stop|,verb-judging|	4-7 7
de:intro-follow|stop|,verb-saying|	1 9	2-3 18	4-7 11
de:intro-follow|stop|,word|	4-7 14	8+ 7
de:intro-follow|stop|capital|	4-7 9
de:intro-follow|stop|determiner|	4-7 8	8+ 8
de:intro-follow|stop|end|	2-3 8	4-7 17
de:intro-follow|subordinator|coordinator|	2-3 -10
de:intro-follow|verb-saying|,word|	1 -7
de:intro-follow|verb-saying|coordinator|	2-3 -7
de:intro-follow|verb-saying|word|	1 -12
de:intro-follow|word|,verb-saying|	2-3 13	4-7 10
de:intro-follow|word|,word|	1 6
de:intro-follow|word|preposition|	1 -9
de:intro-follow|word|stop|	1 -15
de:intro-follow|word|word|	1 -10
de:intro|	, 7	: -7	adverb -11	capital -8	coordinator -14	determiner 8	preposition 12	pronoun 7	quote 8	start 6	stop 12	subordinator 6	– 10
de:in|first|=als|	some 6
de:in|first|=am|	4-7 -6	first 6
de:in|first|=an|	4-7 7	some 12
de:in|first|=aus|	2-3 8	4-7 6	all-one 8
de:in|first|=beim|	4-7 6
de:in|first|=bei|	2-3 8	8+ 9	first 12
de:in|first|=bis|	4-7 7	none -7	some 11
de:in|first|=dass|	4-7 6	first 7
de:in|first|=das|	4-7 13	8+ 8	all 8	first 16	most 8	some 7
de:in|first|=der|	8+ 14	first 9	most -7	some 6
de:in|first|=die|	2-3 -12	8+ 13	all-one -13	some 12
de:in|first|=drei|	4-7 6	first 6
de:in|first|=einer|	4-7 7
de:in|first|=eine|	2-3 12	4-7 12	8+ 9	first 6	most 6	some 13
de:in|first|=ein|	4-7 18	8+ 10	all 11	first 10	most 12
de:in|first|=er|	2-3 -7
de:in|first|=es|	2-3 7	4-7 13	8+ 6	first 13
de:in|first|=ich|	4-7 21	8+ 8	titled 10
de:in|first|=ihr|	4-7 6	first 6
de:in|first|=im|	4-7 8	8+ 7	first 8
de:in|first|=in|	4-7 6	8+ 6	first 6	some 12
de:in|first|=ist|	2-3 9
de:in|first|=keine|	2-3 7
de:in|first|=kein|	4-7 9	some 13
de:in|first|=man|	4-7 14	8+ 8	first 14
de:in|first|=meine|	8+ 6	first 12
de:in|first|=mein|	4-7 7	8+ 7	first 8
de:in|first|=mit|	2-3 14	4-7 -6	all -6	all-one 12	some 8
de:in|first|=nach|	4-7 10	first 7	some 8
de:in|first|=nicht|	4-7 14	none 12
de:in|first|=ohne|	2-3 11	4-7 16	first 13	most 6	some 11
de:in|first|=sie|	4-7 7	8+ 6	first 8
de:in|first|=und|	1 6	2-3 9	4-7 12	8+ 6	all-one 9	first 9	most 7	some 6
de:in|first|=wenn|	first 6
de:in|first|=wir|	2-3 -7	4-7 -7	8+ 7	first -10	titled 9
de:in|first|=wo|	first 7
de:in|first|=zu|	4-7 11	first 9	some 10
de:in|first|=zwei|	2-3 11
de:in|first|=über|	4-7 11
de:in|first|adverb|	2-3 11	all-one 8	some 12
de:in|first|capital|	4-7 8	all 9	first -10
de:in|first|word|	4-7 12	all-one 9	none 9	titled -15	upper 6
de:in|functions|0|1|	first -14	titled -8
de:in|functions|0|2-3|	all -13	all-one -7	none 9	some -6	titled -12
de:in|functions|0|4-7|	first -10	most -8	none 8	some 10
de:in|functions|0|8+|	first 6
de:in|functions|1|1|	first 6
de:in|functions|1|2-3|	all 14	some 13
de:in|functions|1|4-7|	first 8	none 11	some 14
de:in|functions|2|2-3|	all-one 13	some 10
de:in|functions|2|4-7|	all 8	first 12	some 22	titled 9	upper 7
de:in|functions|2|8+|	first 9	most 7
de:in|functions|3|4-7|	all 13	all-one 8	none 9	some 11	titled 11
de:in|functions|3|8+|	most 13	some 6
de:in|last|agt|	2-3 -8
de:in|last|	al -9	at -6	aß 10	be -8	eg -7	ei -14	el 6	em -14	er 15	es -18	he -8	hs -8	id 8	ie 6	ig 8	in 8	is -11	it -12	iv 6	kt -6	le -10	li -9	ln 7	ms -8	nd 11	nn -10	nz -7	on -8	pe -7	ra -8	re 6	rl -10	rm -9	rt 6	ss -7	ta -10	te 6	ts 9	tt 6	tz -19	uf -14	um 13	ur -12	us -10	uy -8	ve -11	we -7
de:in|last|ass|	2-3 -11
de:in|last|ate|	1 -11
de:in|last|att|	1 -10	2-3 -7
de:in|last|atz|	2-3 -10
de:in|last|aut|	2-3 7
de:in|last|ben|	2-3 11
de:in|last|buy|	1 -8
de:in|last|che|	1 -17	2-3 -9
de:in|last|cht|	1 -11
de:in|last|cke|	1 -9
de:in|last|der|	2-3 8
de:in|last|ekt|	1 -8	2-3 8
de:in|last|ele|	2-3 -7
de:in|last|end|	1 14
de:in|last|ert|	1 11	2-3 15
de:in|last|etz|	2-3 -8
de:in|last|fen|	2-3 12
de:in|last|fer|	2-3 10
de:in|last|gel|	2-3 13
de:in|last|gen|	1 -10
de:in|last|ich|	1 8
de:in|last|ick|	1 7
de:in|last|ier|	2-3 -8
de:in|last|ing|	1 -9
de:in|last|iss|	2-3 12
de:in|last|itt|	2-3 9
de:in|last|ker|	2-3 11
de:in|last|llt|	2-3 8
de:in|last|mer|	2-3 -8
de:in|last|nal|	2-3 6
de:in|last|nen|	2-3 -9
de:in|last|nkt|	2-3 6
de:in|last|nst|	2-3 11
de:in|last|pen|	1 -8
de:in|last|ral|	1 -10
de:in|last|ren|	2-3 11
de:in|last|rms|	2-3 -10
de:in|last|ros|	1 -7
de:in|last|sen|	2-3 -6
de:in|last|sse|	2-3 13
de:in|last|tel|	2-3 7
de:in|last|ten|	1 -13
de:in|last|ter|	1 -15	2-3 -13
de:in|last|tig|	2-3 7
de:in|last|tur|	2-3 -6
de:in|last|uch|	2-3 8
de:in|last|und|	1 6
de:in|last|use|	2-3 -8
de:in|last|weg|	2-3 -7
de:in|last|zen|	1 -8
de:in|last|öwe|	1 -7
de:in|last|ück|	1 -13
de:in|last|ütz|	1 -10
de:in|shape|=auf =dem capital|	4-7 6
de:in|shape|=das =ist =kein|	8+ 8
de:in|shape|=das =ist capital|	2-3 7
de:in|shape|=das =ist word|	8+ 7
de:in|shape|=das word capital|	4-7 7
de:in|shape|=der capital =hat|	4-7 10	8+ 11
de:in|shape|=der capital =ist|	4-7 -7	8+ 6
de:in|shape|=der capital word|	4-7 6	8+ 8
de:in|shape|=der word capital|	4-7 8
de:in|shape|=die capital word|	2-3 9	8+ 10
de:in|shape|=die capital|	2-3 -13
de:in|shape|=ein capital =der|	4-7 8
de:in|shape|=ein capital =mit|	4-7 8
de:in|shape|=ein capital word|	8+ 7
de:in|shape|=ein word capital|	4-7 7
de:in|shape|=eine capital =die|	4-7 7
de:in|shape|=eine capital|	2-3 9
de:in|shape|=eine word capital|	4-7 6
de:in|shape|=eine word verb|	2-3 7
de:in|shape|=es =ist word|	4-7 6
de:in|shape|=es verb adverb|	4-7 8
de:in|shape|=ich =habe =den|	4-7 11
de:in|shape|=ich =habe =ihn|	8+ 8
de:in|shape|=ich =habe word|	8+ 7
de:in|shape|=ich =war word|	4-7 7
de:in|shape|=ich word adverb|	4-7 10	8+ 6
de:in|shape|=ich word capital|	4-7 8
de:in|shape|=ich word word|	4-7 8
de:in|shape|=im capital verb|	8+ 6
de:in|shape|=kein capital adverb|	4-7 6
de:in|shape|=man word =die|	4-7 8
de:in|shape|=man word word|	4-7 9	8+ 7
de:in|shape|=mein capital =hat|	4-7 6
de:in|shape|=mein capital word|	8+ 6
de:in|shape|=mit capital|	2-3 10
de:in|shape|=mit word capital|	2-3 8
de:in|shape|=nicht word word|	2-3 11
de:in|shape|=nicht word|	2-3 11
de:in|shape|=ohne capital word|	4-7 13
de:in|shape|=ohne capital|	2-3 10
de:in|shape|=sie =haben adverb|	4-7 6
de:in|shape|=und|	1 6
de:in|shape|=wir =haben adverb|	4-7 10	8+ 6
de:in|shape|=wir word =nicht|	4-7 6
de:in|shape|=wir word adverb|	8+ 8
de:in|shape|=wir word capital|	4-7 6
de:in|shape|=wir word word|	4-7 11
de:in|shape|adverb word|	2-3 7
de:in|shape|capital =der capital|	2-3 9	4-7 7	8+ 6
de:in|shape|capital =des capital|	2-3 7
de:in|shape|capital =in capital|	2-3 -13
de:in|shape|capital =ist =keine|	4-7 10
de:in|shape|capital =ist =kein|	4-7 9
de:in|shape|capital =mit capital|	2-3 9
de:in|shape|capital =nicht word|	2-3 -10
de:in|shape|capital =ohne capital|	2-3 8
de:in|shape|capital capital capital|	2-3 -6
de:in|shape|capital capital word|	4-7 -8
de:in|shape|capital capital|	2-3 -25
de:in|shape|capital number|	2-3 -11
de:in|shape|capital word =mir|	8+ 10
de:in|shape|capital word =nicht|	4-7 11
de:in|shape|capital word =sie|	8+ 9
de:in|shape|capital word =wir|	8+ 9
de:in|shape|capital word word|	2-3 -6	8+ 8
de:in|shape|word =als =ein|	4-7 6
de:in|shape|word =der capital|	2-3 10
de:in|shape|word =die capital|	4-7 8
de:in|shape|word =und word|	4-7 7
de:in|shape|word adverb =nicht|	4-7 7
de:in|shape|word adverb word|	2-3 8
de:in|shape|word capital =mit|	4-7 6
de:in|shape|word capital word|	4-7 6
de:in|shape|word verb adverb|	4-7 7
de:in|shape|word word =wie|	4-7 7
de:in|shape|word word capital|	2-3 12
de:in|shape|word word word|	4-7 6
de:in|shape|word word|	2-3 17
de:in|word|	aber 8	albatros -7	alle 9	als 11	auch 10	aus 8	bei 8	bis 7	bitte -9	bleibt -10	buy -8	dann 8	der 7	des 7	dicke -10	die -9	doktor -6	dämmerschoppen -8	dörfer 10	ein 9	eine 13	einem 8	eingebildete -10	erhebliche 12	es 8	frau -6	frei -9	freischütz -10	gefragt -8	geht 7	gruft -7	halb -8	husch-pfusch 10	interesse 10	kahlschlag 9	kapitän -10	keine 7	klasse 7	kurier -9	licht -10	meter -9	mit 15	morgen -10	mängel 12	möwe -7	nach -6	nachbar -10	neue -9	nur 8	ohne 14	plus -10	projekt -9	respekt 11	rutsche -11	schritt 12	schöner -7	sehr 6	sieben -11	sind -8	sommer -11	sorrent -12	sportlich 8	stille -10	tagblatt -7	und 7	viel 8	war -6	weg -7	weitblick -8	winter -10	wir -7	witz 8	worms -10	zukunft -8	zwei 11	über 10	überfällig 8
de:lead|lower|	, 14	adverb -16	capital 13	pronoun 17	– 10
de:lead|upper|	, -19	: -7	auxiliary -9	capital -27	coordinator -10	preposition 11	pronoun -10	quote 6	start 6	stop 12	subordinator -10
de:mood|	other 7	plain 19
de:mood|other|	2-3 13	4-7 10
de:mood|other|false|	true 11
de:mood|other|true|	false 12
de:mood|plain|	1 7	2-3 9	4-7 23	8+ 6
de:mood|plain|false|	false 12	true 9
de:mood|plain|true|	false 14	true -7
de:naming|begriff|1|	1 -8	2-3 -9
de:naming|false|	capital -16	preposition -14	word -13
de:naming|none|	2-3 6	4-7 7
de:naming|sogenannte|1|	1 -7
de:naming|titel|1|	2-3 -7	4-7 -7
de:naming|true|	, 7	: -6	adverb -11	coordinator -14	determiner 8	preposition 13	pronoun 7	quote 8	start 6	stop 12	subordinator 6	– 10
de:naming|wort|1|	1 -11
de:naming|wort|2|	1 6
de:nobody|4-7|	start 8
de:others|0|	2-3 7
de:others|1|	2-3 -8	4-7 10	8+ 9
de:others|2|	1 -8	2-3 -9
de:others|3|	1 -9	2-3 8
de:own-case|false|all-one|	adverb -14	coordinator -8	word -8
de:own-case|false|all|	, -12	capital -8	preposition 7	start 14	stop 7	subordinator -10	word 8
de:own-case|false|first|	, -10	: -8	capital -13	preposition -11	start 12	stop 10
de:own-case|false|most|	: 14	auxiliary 10	capital -11	preposition 6	start 9	stop 9
de:own-case|false|none|	, 6	adverb -6	capital 7	determiner 10	pronoun 14
de:own-case|false|some|	, 19	adverb 8	preposition 17	pronoun 12
de:own-case|false|titled|	capital -7	word -8
de:own-case|false|upper|	start 7
de:own-case|true|all-one|	stop 13
de:own-case|true|all|	: 8	stop 11
de:own-case|true|first|	start 7	stop 12
de:own-case|true|most|	start 9	stop 8
de:own-case|true|some|	, 6
de:own-case|true|titled|	: 8	start 8
de:own|false|	4-7 8	8+ 15
de:own|true|	2-3 -6
de:same|1|1|	first -6
de:same|1|2-3|	all 6	all-one 6	first -9	none 6
de:same|1|4-7|	all 12	all-one 10	first -6	none 13	some 28	titled 13
de:same|1|8+|	most 14	some 6
de:same|2|1|	all-one -11	titled -9
de:same|2|2-3|	all -16	first -9	some 9	titled -9
de:same|3|1|	all-one -8
de:sentence|judging|	1 13	2-3 6	4-7 10
de:sentence|none|	1 -11	8+ 19
de:sentence|saying|	4-7 7
de:sentence|thinking|	4-7 7	8+ 7
de:size-ending|10+|.|	determiner 9	end 9	preposition 8	pronoun 10
de:size-ending|10+|?|	end 7
de:size-ending|10+|none|	,word 11	stop 11
de:size-ending|1|.|	capital 11	end 9
de:size-ending|1|?|	end 6
de:size-ending|1|none|	,preposition -12	,word -11	: -12	; 6	adverb -9	auxiliary -15	coordinator -10	determiner -10	end 7	preposition -10	stop -6	verb-judging 8
de:size-ending|2|.|	end 12
de:size-ending|2|none|	+ 9	,determiner -7	,preposition -11	,verb-saying 6	; -8	auxiliary 6	verb-saying -16	word -9
de:size-ending|3|.|	end 12
de:size-ending|3|none|	,auxiliary -8	,verb-judging 7	,verb-saying 8	,word 6	auxiliary -7	coordinator -8	determiner 6	end -12	preposition -8	stop 6	verb-judging 6	word 8
de:size-ending|4-5|.|	capital 12	determiner 21	end 25
de:size-ending|4-5|?|	capital 8
de:size-ending|4-5|none|	( -8	,auxiliary 11	,determiner -7	,subordinator 8	,verb-saying 15	,word 6	determiner 8	end 15	word 8
de:size-ending|6-9|!|	determiner 8
de:size-ending|6-9|.|	capital 21	determiner 8	preposition 10	pronoun 9
de:size-ending|6-9|none|	,verb-judging 7	,verb-saying 7	,word 12	: 8	end 7	verb-saying 7
de:size-follow|10+|	,word 11	determiner 9	end 9	preposition 8	pronoun 10	stop 11
de:size-follow|1|	,preposition -12	,word -11	: -12	; 6	adverb -9	auxiliary -15	capital 6	coordinator -10	determiner -10	end 14	preposition -10	stop -6	verb-judging 8
de:size-follow|2|	+ 9	,determiner -7	,preposition -11	,verb-saying 6	; -8	auxiliary 6	pronoun 8	verb-saying -16	word -9
de:size-follow|3|	,auxiliary -8	,verb-judging 7	,verb-saying 8	,word 6	auxiliary -7	coordinator -8	determiner 6	stop 6	verb-judging 6	word 8
de:size-follow|4-5|	( -8	,auxiliary 11	,determiner -7	,subordinator 8	,verb-saying 15	,word 6	capital 17	determiner 23	end 28	pronoun 9	word 8
de:size-follow|6-9|	,verb-judging 7	,verb-saying 7	,word 17	: 8	capital 21	determiner 9	preposition 10	pronoun 9	verb-saying 7
de:size-intro|10+|	: 17	start 6
de:size-intro|1|	, -15	adverb -11	auxiliary -10	capital -9	coordinator -8	determiner 6	preposition 11	pronoun -7	start -11	stop 11	word -14
de:size-intro|2|	: 11	adverb -13	capital -6	preposition -12	pronoun 6	start 13	verb-saying -8	word -9
de:size-intro|3|	: -16	adverb 8	determiner 6	preposition 8	pronoun 10	start 6	stop 15	word 17
de:size-intro|4-5|	, 12	auxiliary 15	preposition 16	quote 7	start 13	stop 16	word 14	– 7
de:size-intro|6-9|	, 9	auxiliary 7	determiner 11	preposition 8	pronoun 9	start 10	stop 10
de:size|	10+ 11	2 -6	3 11	4-5 9
de:subject|elided|	,determiner -14	,verb-saying 11	1 -11	2-3 16	auxiliary -6	determiner 7	verb-saying 7
de:subject|none|	( -10	+ 7	,auxiliary -8	,determiner -8	,preposition -9	,verb-judging 12	,verb-thinking 11	8+ 17	: -9	adverb -9	capital 12	coordinator -8	end 20	preposition -21	pronoun 14	verb-judging 11
de:subject|own|	+ 9	,determiner 7	,preposition -10	,subordinator 10	,verb-saying 7	4-7 7	8+ 10	: -7	auxiliary -10	capital 21	coordinator -9	determiner 10	preposition 13	pronoun 10	verb-judging -11	verb-saying -10
de:two-before|)|	: 7
de:two-before|,|	determiner 12	word -12
de:two-before|:|	capital -8
de:two-before|adverb|	: 10	adverb -10	determiner 7	preposition 6	stop 13
de:two-before|auxiliary|	adverb 8	pronoun 14	stop 14
de:two-before|capital|	: -15	coordinator -10	determiner -10	stop 7
de:two-before|coordinator|	word -11
de:two-before|determiner|	: 12	adverb -7	auxiliary 10	capital -12	determiner 7	stop 13	word -8
de:two-before|preposition|	, 8	: 14	capital 11	stop 9
de:two-before|pronoun|	, 9	: 12	auxiliary 15	preposition 16	stop 10	verb-saying -7	word 15
de:two-before|quote|	, -6	auxiliary 6	stop 8
de:two-before|start|	determiner -11	start 6
de:two-before|that|	pronoun 10
de:two-before|verb-judging|	determiner 10	stop 6
de:two-before|verb-saying|	, 6	: -9	preposition 8	stop 13	word -9
de:two-before|word|	: 25	adverb -10	preposition -13	stop 14	word 9	– 8
de:two-words-before|)|	: 7
de:two-words-before|,|	der 8
de:two-words-before|.|	die 9
de:two-words-before|ab|	: 7
de:two-words-before|alle|	nur -8
de:two-words-before|anders|	: 8
de:two-words-before|an|	, 7	einem -12
de:two-words-before|auf|	dem -8
de:two-words-before|aus|	. 10
de:two-words-before|dagegen|	. 7
de:two-words-before|dann|	: 9
de:two-words-before|dass|	man 9
de:two-words-before|das|	? 7	urteil 9	wort -11
de:two-words-before|dem|	namen -7	titel -9
de:two-words-before|den|	arbeitstitel -7	ausdruck -11	begriff -8	namen -14	spitznamen -10	titel -10	zusatz -13
de:two-words-before|der|	aufschrift -10	begriff -11	zeitung -8
de:two-words-before|die|	initiative -7	zeitung -10
de:two-words-before|ein|	. 8	: 10
de:two-words-before|entscheidung|	sei 6
de:two-words-before|enttäuscht|	. 6
de:two-words-before|er|	habe 9
de:two-words-before|es|	: 8	für 12
de:two-words-before|fest|	. 7
de:two-words-before|gekauft|	. 7
de:two-words-before|gemeint|	: 7
de:two-words-before|habe|	. 6	? 7
de:two-words-before|haderte|	: 11
de:two-words-before|ihr|	buch -6
de:two-words-before|in|	der -7
de:two-words-before|knapp|	: 9
de:two-words-before|könne|	. 7
de:two-words-before|man|	habe 9	sich 8	werde 11
de:two-words-before|mit|	. 7
de:two-words-before|nach|	: 10
de:two-words-before|nannte|	das 8	sie 6
de:two-words-before|nicht|	. 8
de:two-words-before|schild|	: -8
de:two-words-before|sei|	? 8
de:two-words-before|sich|	nicht 7
de:two-words-before|sie|	, 8	. 9
de:two-words-before|spricht|	von 13
de:two-words-before|stand|	: -10
de:two-words-before|start|	die -11	start 6
de:two-words-before|von|	der -10	einem 12	einer 12
de:two-words-before|vor|	. 7	einem 9
de:two-words-before|werde|	sich 6
de:two-words-before|widersprach|	: 8
de:two-words-before|widerspricht|	: 8
de:two-words-before|worten|	: 10
de:two-words-before|zeigte|	sich 13
de:two-words-before|zeit|	: 7
de:two-words-before|zettel|	: -9
de:two-words-before|zurück|	. 6	: 10
de:two-words-before||	, -6	. 9	hätten 6
de:verb|false|2-3|	lower 7
de:verb|false|4-7|	lower 14
de:verb|false|8+|	lower 9	upper 12
de:verb|true|2-3|	lower 16
de:verb|true|4-7|	lower 13
de:verb|true|8+|	lower 9
de:word-after|	( -10	+ 10	, 7	- 6	: -11	? -10	als -11	am -7	an 8	auf -7	beim 11	bestimmt -10	bezeichnete 11	der 7	die 7	end 11	er 9	es 11	geführt -7	gehandelt 6	geprüft 9	gewesen 10	hat -8	hätten 10	im -7	in -9	ist -9	nennen -8	nennt -6	sangen -6	schreibt -9	sei -8	sie 10	steht -10	und -12	verbucht -11	von -6	vor -10	worden 6	zu 7	zur 6
de:word-after|(|	none -10
de:word-after|+|	none 10
de:word-after|,|	! 8	? 11
de:word-after|-|	none 6
de:word-after|:|	none -11
de:word-after|?|	none -10
de:word-after|als|	none -11
de:word-after|am|	none -8
de:word-after|an|	none 8
de:word-after|auf|	none -7
de:word-after|beim|	. 8
de:word-after|bestimmt|	none -10
de:word-after|bezeichnete|	none 11
de:word-after|das|	. 11
de:word-after|der|	. 15
de:word-after|die|	. 10
de:word-after|end|	. 15	? 10	none 7
de:word-after|er|	. 9
de:word-after|es|	. 11
de:word-after|geführt|	none -7
de:word-after|gehandelt|	none 6
de:word-after|geprüft|	none 9
de:word-after|gewesen|	none 10
de:word-after|hat|	none -8
de:word-after|hätten|	none 10
de:word-after|im|	none -9
de:word-after|in|	none -9
de:word-after|ist|	none -9
de:word-after|nennen|	none -8
de:word-after|nennt|	none -6
de:word-after|sangen|	none -6
de:word-after|schreibt|	none -9
de:word-after|sei|	none -8
de:word-after|sie|	. 6
de:word-after|steht|	none -10
de:word-after|und|	none -12
de:word-after|verbucht|	none -11
de:word-after|von|	none -11
de:word-after|vor|	none -10
de:word-after|worden|	none 6
de:word-after|zu|	none 7
de:word-before|	 8	, 7	. 11	: -7	? 17	aber 9	als 10	arbeitstitel -7	auf -16	aufschrift -10	ausdruck -14	band -11	begriff -13	bleibe 9	bloß 6	buch -7	dem -10	den 8	der -17	die -10	ein 12	einem 7	einer 6	einfach -11	fachblatt -10	für 12	habe 15	heißt -10	hätten 8	im -10	in -15	initiative -10	ist -10	könne 9	laut -8	lautet -10	lied -6	längst -8	man 13	namen -13	namens -9	nicht 14	nur -12	projekt 9	sei 13	seien 13	sendung -6	sogenannte -7	spitznamen -10	stand -7	start 6	titel -11	und -14	urteil 9	von 10	wie -10	wolle 7	wort -11	zeitung -12	zusatz -13	– 10
de:word-before|,|	1 -15	2-3 7	4-7 14
de:word-before|.|	1 11	4-7 18
de:word-before|?|	2-3 11	4-7 9
de:word-before|als|	1 8	4-7 13
de:word-before|arbeitstitel|	2-3 -7
de:word-before|aufschrift|	2-3 -10
de:word-before|auf|	1 -17
de:word-before|ausdruck|	1 -14
de:word-before|begriff|	1 -8	2-3 -9
de:word-before|das|	4-7 6
de:word-before|dem|	2-3 -6
de:word-before|den|	2-3 12
de:word-before|der|	1 -21	2-3 -7
de:word-before|die|	1 -19	2-3 -6
de:word-before|einem|	2-3 9	4-7 13
de:word-before|einen|	1 6	4-7 -10
de:word-before|einer|	4-7 10
de:word-before|eine|	4-7 12
de:word-before|ein|	4-7 12
de:word-before|es|	4-7 6
de:word-before|für|	1 8	2-3 7	4-7 9
de:word-before|habe|	2-3 15	4-7 7
de:word-before|heißt|	1 -10	2-3 -8
de:word-before|hätten|	4-7 9
de:word-before|im|	2-3 -10
de:word-before|initiative|	2-3 -10
de:word-before|in|	2-3 -13
de:word-before|lied|	2-3 -6
de:word-before|längst|	2-3 -6
de:word-before|man|	2-3 11
de:word-before|namen|	1 -11	2-3 -12
de:word-before|nicht|	4-7 7
de:word-before|nur|	2-3 -11
de:word-before|seien|	2-3 10	4-7 8
de:word-before|sei|	2-3 14	4-7 9
de:word-before|sendung|	2-3 -6
de:word-before|sich|	1 10	2-3 7
de:word-before|sie|	8+ 6
de:word-before|sogenannte|	1 -7
de:word-before|start|	1 -11	2-3 14	4-7 17
de:word-before|titel|	2-3 -7	4-7 -7
de:word-before|und|	1 -8	2-3 -10
de:word-before|vom|	1 -10
de:word-before|von|	1 6	2-3 6	4-7 8
de:word-before|vor|	4-7 9
de:word-before|wie|	2-3 -10
de:word-before|wolle|	4-7 7
de:word-before|wort|	1 -11
de:word-before|zeitung|	2-3 -11
de:word-before||	4-7 8
de:word-before|–|	4-7 7
de:work|near|none|,|	all -7
de:work|near|none|:|	first 7
de:work|near|none|	all -10	first 7	most 10
de:work|near|none|word|	all-one -7
de:work|none|near|	all-one -7	first -7
de:work|none|near|capital|	all-one -11
de:work|none|none|,|	all -11	first -10	some 18
de:work|none|none|:|	first -11
de:work|none|none|adverb|	all-one -15	none -6	some 8
de:work|none|none|	all 11	first -9	none 7	some 9	titled -13
de:work|none|none|auxiliary|	all-one -7	most 10
de:work|none|none|capital|	all -6	first -15	most -10	none 7	some 7	titled -7
de:work|none|none|coordinator|	all-one -8
de:work|none|none|determiner|	none 10
de:work|none|none|preposition|	all 7	most 7	some 16
de:work|none|none|pronoun|	none 14	some 12
de:work|none|none|quote|	first 6
de:work|none|none|start|	all 16	first 11	most 13
de:work|none|none|stop|	all 13	all-one 6	first 13	most 10
de:work|none|none|subordinator|	all -10
de:work|none|none|verb-saying|	first -6
de:work|none|none|word|	all 8	all-one -9	first -6	titled -8
de:work|right|none|	all -11	all-one -13	first -9	most -7	none 9
de:work|right|none|capital|	all -11	all-one -13	first -9	most -7	none 9
echo|all|1|	false -18
echo|all|2-3|	false -6
echo|all|4-7|	true 10
echo|all|8+|	false 8	true 10
echo|all|	all -28	all-one -7	false -17	none -7	some 10
echo|all|false|	2-3 7	4-7 39	8+ 8
echo|all|true|	1 -14	2-3 -11	4-7 -9	8+ 13
echo|half|2-3|	true 12
echo|half|8+|	false 20	true 7
echo|half|	all -6	all-one 13	false -6	true 6	upper 10
echo|half|false|	8+ 20
echo|none|2-3|	true -13
echo|none|8+|	true 11
echo|none|	all -22	all-one -11	none 13	some 6	true -13	upper 9
echo|none|false|	2-3 -6
echo|some|4-7|	true 15
echo|some|8+|	true 10
echo|some|	all -22	most 6	none 11	some 13	titled 7	true 16	upper 8
ending|	! 25	. 11	? 27	none -16
es:alone|alone|	1 11	2-3 14	4-7 22
es:alone|first|	2-3 8	8+ 8
es:best-gap|according-to|according|gap|according-to|,|	1 -10	4-7 13	8+ 9
es:best-gap|according-to|according|gap|according-to|s,|	4-7 11
es:best-gap|colon|naked||	4-7 14
es:best-gap|interview|naked||	4-7 8
es:best-gap|named-before|naked||	2-3 8	4-7 20
es:best-gap|named-nearby|naked||	1 11	2-3 7	4-7 9	8+ 14
es:best-gap|paragraph-before|saying|gap|paragraph-before|;|	4-7 7
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	2-3 8	8+ 6
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -10	8+ 10
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 6	2-3 13	4-7 13
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 13
es:best-gap|sentence-after|saying|gap|sentence-after|;|	4-7 7
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 11
es:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 9
es:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 6
es:best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 8
es:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 7
es:best-gap|sentence-before|saying|gap|sentence-before||	2-3 9	4-7 14
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 -8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -9
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 10
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -9	2-3 -9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 13	8+ 11
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 12
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 11
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	4-7 7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	4-7 7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	8+ 7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 27	8+ 9
es:best-gap|topic|naked||	1 9	2-3 -7	4-7 7	8+ 12
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 -7
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -12	4-7 -6	8+ 10
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 9	8+ 10
es:best-intro|,|according|5-10|	4-7 11
es:best-intro|,|naked|2-4|	1 -6
es:best-intro|,|naked|5-10|	2-3 6
es:best-intro|,|naked|far|	1 -10	2-3 6	4-7 10
es:best-intro|,|saying|1|	8+ 11
es:best-intro|,|saying|2-4|	1 -7	4-7 11
es:best-intro|,|saying|5-10|	4-7 12	8+ 7
es:best-intro|,|saying|far|	8+ 7
es:best-intro|:|direct|2-4|	4-7 -8
es:best-intro|:|naked|1|	8+ 7
es:best-intro|:|naked|2-4|	4-7 6	8+ 12
es:best-intro|:|naked|5-10|	4-7 7	8+ 17
es:best-intro|:|naked|far|	1 7	8+ 18
es:best-intro|:|saying|1|	2-3 13	8+ 8
es:best-intro|:|saying|2-4|	4-7 7	8+ 10
es:best-intro|:|saying|5-10|	4-7 14	8+ 14
es:best-intro|auxiliary|according|2-4|	4-7 13
es:best-intro|auxiliary|naked|5-10|	2-3 12
es:best-intro|auxiliary|saying|2-4|	2-3 -6
es:best-intro|auxiliary|saying|5-10|	4-7 7
es:best-intro|capital|naked|-2|	1 -8
es:best-intro|capital|saying|2-4|	4-7 14
es:best-intro|coordinator|naked|5-10|	2-3 -9
es:best-intro|determiner|according|5-10|	1 -9
es:best-intro|determiner|according|far|	2-3 -13
es:best-intro|determiner|naked|2-4|	1 -12	2-3 -10
es:best-intro|determiner|saying|1|	2-3 12
es:best-intro|determiner|saying|2-4|	2-3 6
es:best-intro|determiner|saying|5-10|	2-3 -14
es:best-intro|preposition|judging|1|	1 9	4-7 11
es:best-intro|preposition|judging|2-4|	2-3 7	4-7 13
es:best-intro|preposition|judging|5-10|	1 -9
es:best-intro|preposition|naked|2-4|	2-3 7
es:best-intro|preposition|naked|far|	4-7 -11	8+ 11
es:best-intro|preposition|saying|1|	1 16	4-7 14	8+ 8
es:best-intro|preposition|saying|far|	2-3 -7
es:best-intro|start|naked|5-10|	4-7 10	8+ 8
es:best-intro|start|naked|far|	2-3 13	4-7 19	8+ 7
es:best-intro|start|other|1|	8+ 11
es:best-intro|start|saying|1|	2-3 10
es:best-intro|start|saying|far|	4-7 7
es:best-intro|stop|naked|1|	4-7 12
es:best-intro|stop|naked|2-4|	2-3 9	4-7 14
es:best-intro|stop|naked|5-10|	2-3 7	4-7 24	8+ 6
es:best-intro|stop|naked|far|	1 10	2-3 12	4-7 26
es:best-intro|stop|saying|1|	1 7	2-3 14	4-7 10
es:best-intro|stop|saying|2-4|	4-7 12
es:best-intro|stop|saying|5-10|	4-7 12
es:best-intro|stop|saying|far|	4-7 8
es:best-intro|that|naked|far|	1 8	4-7 8
es:best-intro|that|saying|1|	4-7 7
es:best-intro|that|saying|5-10|	4-7 6
es:best-intro|verb-judging|judging|0|	4-7 -8
es:best-intro|verb-judging|naked|2-4|	2-3 -10
es:best-intro|verb-judging|naked|5-10|	1 9
es:best-intro|verb-judging|naked|far|	2-3 -10
es:best-intro|verb-saying|saying|0|	2-3 7	4-7 21
es:best-intro|verb-saying|saying|2-4|	1 -8
es:best-intro|word|according|2-4|	8+ 7
es:best-intro|word|according|5-10|	2-3 10	4-7 11
es:best-intro|word|according|far|	4-7 9
es:best-intro|word|judging|2-4|	2-3 9	4-7 -6
es:best-intro|word|judging|5-10|	2-3 6
es:best-intro|word|naked|1|	4-7 10
es:best-intro|word|naked|2-4|	2-3 8
es:best-intro|word|naked|5-10|	1 -15	2-3 -12	8+ 7
es:best-intro|word|naked|far|	4-7 10	8+ 11
es:best-intro|word|saying|2-4|	8+ 6
es:best-intro|word|saying|5-10|	4-7 22	8+ 8
es:best-intro|word|saying|far|	2-3 12	4-7 15
es:best-lead|lower|%|saying|	speaker-then-quote 6
es:best-lead|lower|,|according|	according-to 14
es:best-lead|lower|,|saying|	quote-then-verb 9	sentence-after 10	sentence-before 9
es:best-lead|lower|auxiliary|naked|	actor-nearby 9	named-nearby 11	topic 12
es:best-lead|lower|capital|saying|	speaker-then-quote 14
es:best-lead|lower|determiner|according|	according-to -13
es:best-lead|lower|determiner|judging|	speaker-then-quote 13
es:best-lead|lower|determiner|naked|	actor-nearby -8
es:best-lead|lower|preposition|according|	according-to -8
es:best-lead|lower|preposition|judging|	speaker-then-quote 6
es:best-lead|lower|preposition|naked|	named-nearby 9
es:best-lead|lower|pronoun|saying|	speaker-then-quote 10
es:best-lead|lower|that|naked|	named-nearby 10	topic 10
es:best-lead|lower|verb-judging|naked|	topic 8
es:best-lead|lower|verb-saying|according|	according-to 9
es:best-lead|lower|verb-saying|naked|	topic -6
es:best-lead|lower|word|according|	according-to 20
es:best-lead|lower|word|naked|	actor-nearby 9	named-nearby 15
es:best-lead|lower|word|saying|	quote-then-verb 8	sentence-before 18
es:best-lead|other|start|naked|	actor-nearby 12
es:best-lead|other|start|saying|	quote-then-verb 8	sentence-after 8
es:best-lead|other|stop|naked|	named-before 7
es:best-lead|other|stop|saying|	quote-then-verb 6
es:best-lead|other|word|saying|	speaker-then-quote -8
es:best-lead|upper|,|judging|	speaker-then-quote -6
es:best-lead|upper|,|naked|	actor-nearby -9	named-nearby -8	topic -6
es:best-lead|upper|,|saying|	verb-then-speaker -7
es:best-lead|upper|:|naked|	actor-nearby -6	colon 15	interview 6	named-nearby 15	topic 8
es:best-lead|upper|:|saying|	quote-then-verb 9	speaker-then-quote 14
es:best-lead|upper|capital|naked|	actor-nearby -11	topic -8
es:best-lead|upper|determiner|naked|	named-nearby -12	topic -11
es:best-lead|upper|preposition|naked|	topic -18
es:best-lead|upper|preposition|saying|	quote-then-speaker -8	speaker-then-quote -7
es:best-lead|upper|start|judging|	quote-then-verb 8
es:best-lead|upper|start|naked|	actor-nearby 19	interview 6	named-before 10	named-nearby 16	topic 11
es:best-lead|upper|start|other|	quote-then-verb 11
es:best-lead|upper|start|saying|	paragraph-before 8	quote-then-speaker -10	quote-then-verb 16
es:best-lead|upper|stop|according|	sentence-before 7
es:best-lead|upper|stop|judging|	quote-then-verb 7
es:best-lead|upper|stop|naked|	actor-nearby 17	named-before 12	named-nearby 10	topic 21
es:best-lead|upper|stop|other|	quote-then-verb 10
es:best-lead|upper|stop|saying|	quote-then-verb 15	sentence-before 12
es:best-lead|upper|stop|thinking|	sentence-before 8
es:best-lead|upper|verb-judging|judging|	speaker-then-quote -11
es:best-lead|upper|verb-judging|naked|	topic -7
es:best-lead|upper|verb-saying|saying|	speaker-then-quote -8
es:best-lead|upper|word|according|	according-to -8
es:best-lead|upper|word|naked|	named-nearby -15	topic -16
es:best-lead|upper|word|saying|	speaker-then-quote -6	verb-then-speaker -6
es:best-lemma|	aclarar 8	acusar 15	admitir -7	advertir 6	agregar 9	apostillar 9	apuntar 12	arrancar 9	asentir 8	aseverar 8	atribuir 12	avisar 11	bautizar -14	bromear 16	calificar 17	celebrar 12	comentar 16	confesar 12	considerar 11	corear -10	corregir 13	decir 8	demandar -9	denunciar 14	descartar 14	describir 7	deslizar 9	detallar 10	difundir 8	discrepar 12	elogiar 8	entender 12	enumerar 11	escribir -6	estimar 13	exigir 13	felicitar 10	festejar 9	garantizar 9	gritar 8	indicar 8	insistir 10	invitar 11	ironizar 7	justificar 11	lamentar 11	lamentarse 12	leer 8	limitar 10	llamar -6	manifestar 7	mantener -8	matizar 8	mostrar 7	negar 12	none 8	observar 7	pedir 6	precisar -6	preferir -8	prever -10	proponer -11	protestar 12	quejar -8	quejarse 10	reclamar 7	reconocer 11	recordar -10	repetir 8	reponer 9	reprochar 7	responder 10	resumir 15	revelar 11	reír -6	saludar 10	sentenciar 7	señalar 10	sintetizar 9	soltar 11	sostener 18	subrayar 11	sugerir 8	tachar 7	terciar 7	tildar 10	trasladar 8	ver 13	zanjar 7
es:best-lemma|aclarar|quote-then-verb|	1 8
es:best-lemma|aclarar|verb-then-speaker|	1 10	2-4 12
es:best-lemma|acusar|quote-then-verb|	1 7
es:best-lemma|admitir|quote-then-verb|	1 9
es:best-lemma|admitir|speaker-then-quote|	2-4 -9	5-10 -6
es:best-lemma|afirmar|quote-then-verb|	1 9
es:best-lemma|arrancar|quote-then-verb|	1 7
es:best-lemma|asegurar|quote-then-verb|	1 12
es:best-lemma|asentir|speaker-then-quote|	1 8
es:best-lemma|atribuir|speaker-then-quote|	2-4 12
es:best-lemma|avisar|quote-then-verb|	1 9
es:best-lemma|añadir|quote-then-verb|	1 7
es:best-lemma|añadir|speaker-then-quote|	1 -6
es:best-lemma|bautizar|speaker-then-quote|	0 -7	2-4 -8
es:best-lemma|bromear|quote-then-verb|	1 11
es:best-lemma|calificar|speaker-then-quote|	2-4 13	far 11
es:best-lemma|celebrar|quote-then-verb|	1 8
es:best-lemma|celebrar|speaker-then-quote|	0 11
es:best-lemma|comentar|quote-then-verb|	1 10
es:best-lemma|comentar|speaker-then-quote|	5-10 7
es:best-lemma|conceder|quote-then-verb|	1 7
es:best-lemma|confesar|quote-then-verb|	1 7
es:best-lemma|confirmar|speaker-then-quote|	far -6
es:best-lemma|considerar|speaker-then-quote|	0 7	2-4 10
es:best-lemma|contar|quote-then-verb|	1 6
es:best-lemma|contestar|quote-then-verb|	1 9
es:best-lemma|contestar|speaker-then-quote|	2-4 -7
es:best-lemma|corear|speaker-then-quote|	0 -10
es:best-lemma|corregir|speaker-then-quote|	1 11
es:best-lemma|decir|quote-then-verb|	1 12
es:best-lemma|decir|sentence-before|	far 9
es:best-lemma|declarar|quote-then-verb|	1 9
es:best-lemma|declarar|speaker-then-quote|	0 9	5-10 -7
es:best-lemma|descartar|sentence-before|	far 8
es:best-lemma|descartar|speaker-then-quote|	5-10 12
es:best-lemma|difundir|speaker-then-quote|	far 7
es:best-lemma|discrepar|speaker-then-quote|	1 7
es:best-lemma|escribir|speaker-then-quote|	2-4 12
es:best-lemma|estimar|speaker-then-quote|	5-10 13
es:best-lemma|exigir|speaker-then-quote|	5-10 10
es:best-lemma|explicar|quote-then-verb|	1 11
es:best-lemma|explicar|speaker-then-quote|	5-10 -8
es:best-lemma|expresar|speaker-then-quote|	1 8
es:best-lemma|hablar|sentence-before|	far 6
es:best-lemma|indicar|speaker-then-quote|	far 8
es:best-lemma|justificar|quote-then-verb|	1 7
es:best-lemma|lamentarse|speaker-then-quote|	0 10
es:best-lemma|lamentar|quote-then-verb|	1 9
es:best-lemma|limitar|speaker-then-quote|	5-10 10
es:best-lemma|llamar|speaker-then-quote|	0 -13	1 11
es:best-lemma|manifestar|quote-then-verb|	1 7
es:best-lemma|matizar|quote-then-verb|	1 8
es:best-lemma|none|according-to|	1 12	2-4 14
es:best-lemma|none|actor-nearby|	-2 -8	2-4 -13
es:best-lemma|none|colon|	1 13	5-10 8
es:best-lemma|none|interview|	far 9
es:best-lemma|none|named-before|	2-4 12	5-10 8	far 12
es:best-lemma|none|named-nearby|	0 -9	2-4 15	5-10 10
es:best-lemma|none|sentence-before|	far -12
es:best-lemma|none|topic|	2-4 6
es:best-lemma|opinar|speaker-then-quote|	2-4 10
es:best-lemma|pedir|speaker-then-quote|	0 10
es:best-lemma|preferir|speaker-then-quote|	2-4 -10
es:best-lemma|preguntar|paragraph-before|	far 8
es:best-lemma|preguntar|quote-then-verb|	1 10
es:best-lemma|preguntar|sentence-after|	1 8
es:best-lemma|prever|quote-then-verb|	1 -8
es:best-lemma|protestar|quote-then-verb|	1 6
es:best-lemma|razonar|quote-then-verb|	1 8
es:best-lemma|reclamar|quote-then-verb|	1 6
es:best-lemma|reconocer|quote-then-verb|	1 6
es:best-lemma|reconocer|speaker-then-quote|	1 10	2-4 9	5-10 9
es:best-lemma|recordar|quote-then-verb|	1 7
es:best-lemma|recordar|speaker-then-quote|	2-4 12	5-10 -9
es:best-lemma|relatar|quote-then-verb|	1 6
es:best-lemma|relatar|sentence-before|	far -6
es:best-lemma|replicar|quote-then-verb|	1 8
es:best-lemma|replicar|speaker-then-quote|	5-10 8
es:best-lemma|responder|quote-then-verb|	1 7
es:best-lemma|responder|speaker-then-quote|	2-4 10	5-10 7
es:best-lemma|resumir|quote-then-verb|	1 10
es:best-lemma|resumir|speaker-then-quote|	2-4 10
es:best-lemma|sentenciar|quote-then-verb|	1 7
es:best-lemma|señalar|quote-then-verb|	1 8
es:best-lemma|sostener|quote-then-verb|	1 7
es:best-lemma|sostener|speaker-then-quote|	2-4 10	5-10 13
es:best-lemma|tachar|speaker-then-quote|	2-4 7
es:best-lemma|ver|speaker-then-quote|	0 10
es:best-lemma|zanjar|quote-then-verb|	1 7
es:best-near|according-to|according|	1 12	2-4 14
es:best-near|according|1|	4-7 9
es:best-near|according|2-4|	2-3 14	4-7 6	8+ 8
es:best-near|according|5-10|	1 -14	4-7 21
es:best-near|according|far|	1 -12	4-7 14	8+ 9
es:best-near|actor-nearby|naked|	-2 -8	2-4 -13
es:best-near|colon|naked|	1 13	5-10 8
es:best-near|direct|2-4|	4-7 -8
es:best-near|direct|far|	8+ 6
es:best-near|interview|naked|	far 9
es:best-near|judging|0|	4-7 -8
es:best-near|judging|1|	1 9	2-3 7	4-7 14
es:best-near|judging|2-4|	2-3 9
es:best-near|judging|5-10|	1 -9	2-3 9
es:best-near|judging|far|	2-3 12	4-7 -9
es:best-near|naked|-2|	1 -8
es:best-near|naked|0|	1 -9
es:best-near|naked|1|	1 -7	2-3 -6	8+ 7
es:best-near|naked|2-4|	8+ 13
es:best-near|naked|5-10|	4-7 6	8+ 13
es:best-near|naked|far|	1 12
es:best-near|named-before|naked|	2-4 12	5-10 8	far 12
es:best-near|named-nearby|naked|	0 -9	2-4 15	5-10 10
es:best-near|other|1|	2-3 -10	8+ 10
es:best-near|paragraph-before|saying|	far 8
es:best-near|quote-then-speaker|saying|	1 -8
es:best-near|quote-then-verb|judging|	1 12
es:best-near|quote-then-verb|saying|	1 15
es:best-near|saying|0|	2-3 7	4-7 21
es:best-near|saying|1|	2-3 10	8+ 8
es:best-near|saying|2-4|	1 -6	8+ 7
es:best-near|saying|5-10|	2-3 -11	4-7 24	8+ 15
es:best-near|saying|far|	4-7 16	8+ 15
es:best-near|sentence-after|saying|	0 10	1 8
es:best-near|sentence-before|according|	far -10
es:best-near|sentence-before|saying|	1 8	2-4 11	5-10 15	far 12
es:best-near|sentence-before|thinking|	1 8
es:best-near|speaker-then-quote|direct|	2-4 -7
es:best-near|speaker-then-quote|judging|	1 9
es:best-near|speaker-then-quote|saying|	0 7	1 8	5-10 -9
es:best-near|topic|naked|	2-4 6
es:best-near|verb-then-speaker|saying|	2-4 -12	far -7
es:best-negated|	true 7
es:best-order|according|according|1|	4-7 9
es:best-order|according|according|2-4|	2-3 14	4-7 6	8+ 8
es:best-order|according|according|5-10|	1 -14	4-7 21
es:best-order|according|according|far|	1 -12	4-7 14	8+ 9
es:best-order|apposed|judging|1|	4-7 11
es:best-order|apposed|judging|2-4|	1 11	2-3 11	4-7 6
es:best-order|apposed|saying|1|	2-3 13	4-7 17
es:best-order|apposed|saying|2-4|	1 11	2-3 6	4-7 16	8+ 7
es:best-order|apposed|saying|5-10|	1 9	2-3 -17	4-7 21	8+ 7
es:best-order|apposition|judging|2-4|	2-3 7	4-7 10
es:best-order|apposition|saying|1|	4-7 6
es:best-order|apposition|saying|2-4|	2-3 10	4-7 14	8+ 6
es:best-order|apposition|saying|5-10|	4-7 11
es:best-order|apposition|saying|far|	4-7 11	8+ 6
es:best-order|direct|direct|2-4|	4-7 -8
es:best-order|direct|direct|far|	8+ 6
es:best-order|direct|judging|0|	4-7 -8
es:best-order|direct|judging|1|	1 10	4-7 6
es:best-order|direct|judging|5-10|	1 -9	2-3 9
es:best-order|direct|judging|far|	2-3 9
es:best-order|direct|saying|0|	4-7 19
es:best-order|direct|saying|1|	8+ 11
es:best-order|direct|saying|2-4|	1 -18	2-3 8	8+ 15
es:best-order|direct|saying|5-10|	4-7 15	8+ 10
es:best-order|direct|saying|far|	4-7 14	8+ 8
es:best-order|inverted|judging|1|	2-3 10	8+ 6
es:best-order|inverted|other|1|	2-3 -10	8+ 10
es:best-order|inverted|saying|1|	1 6	2-3 9	4-7 7	8+ 6
es:best-order|inverted|saying|2-4|	2-3 -10
es:best-order|inverted|saying|5-10|	2-3 6	4-7 10	8+ 12
es:best-order|inverted|saying|far|	4-7 6	8+ 10
es:best-order|naked|naked|-2|	1 -8
es:best-order|naked|naked|0|	1 -9
es:best-order|naked|naked|1|	1 -7	2-3 -6	8+ 7
es:best-order|naked|naked|2-4|	8+ 13
es:best-order|naked|naked|5-10|	4-7 6	8+ 13
es:best-order|naked|naked|far|	1 12
es:best-order|relative|saying|0|	2-3 9
es:best-order|relative|saying|far|	4-7 6
es:best-order|shared|saying|2-4|	4-7 12
es:best-order|shared|saying|5-10|	2-3 9
es:best-phrase|name|	according 11	direct 6	judging 24	naked 12
es:best-phrase|noun|	according 6	direct -6	judging -15	other -6	relative 13
es:best-phrase|pronoun|	according -13
es:best-score|-1|	2-3 6
es:best-score|	-2 -6	-3 14	0 -6	1 11	2 7	5 17	6 13
es:best-score|-2|	1 10	4-7 -9
es:best-score|-3|	4-7 12	8+ 7
es:best-score|-4|	1 -6	4-7 10
es:best-score|0|	1 -7	8+ 18
es:best-score|1|	1 10	4-7 13	8+ 20
es:best-score|2|	1 -6	2-3 6	4-7 11	8+ 14
es:best-score|3|	1 -9	2-3 7	4-7 12	8+ 9
es:best-score|4|	1 7	4-7 6	8+ 11
es:best-score|5|	1 10	2-3 12	8+ 6
es:best-score|6|	4-7 10
es:best|according-to|according|	1 -19	2-3 7	4-7 17	8+ 9
es:best|colon|naked|	4-7 14
es:best|interview|naked|	4-7 8
es:best|named-before|naked|	2-3 8	4-7 20
es:best|named-nearby|naked|	1 11	2-3 7	4-7 9	8+ 14
es:best|paragraph-before|saying|	4-7 7
es:best|quote-then-speaker|saying|	2-3 -8	4-7 -10
es:best|quote-then-verb|judging|	2-3 10	8+ 6
es:best|quote-then-verb|other|	2-3 -11	8+ 10
es:best|quote-then-verb|saying|	1 6	4-7 14
es:best|sentence-after|saying|	2-3 10	4-7 7
es:best|sentence-before|according|	2-3 -10	4-7 7
es:best|sentence-before|saying|	1 11	2-3 6	4-7 21	8+ 13
es:best|speaker-then-quote|judging|	2-3 7	4-7 -6	8+ 6
es:best|speaker-then-quote|relative|	4-7 13
es:best|speaker-then-quote|saying|	1 -11	4-7 11	8+ 12
es:best|topic|naked|	1 9	2-3 -7	4-7 7	8+ 12
es:best|verb-then-speaker|saying|	2-3 -9	4-7 -9	8+ 11
es:case-follow|all-one|,auxiliary|	none -6
es:case-follow|all-one|,determiner|	none -8
es:case-follow|all-one|,subordinator|	none -11
es:case-follow|all-one|,verb-saying|	none 6
es:case-follow|all-one|capital|	none -9
es:case-follow|all-one|end|	. 7
es:case-follow|all-one|preposition|	none -11
es:case-follow|all-one|stop|	none -8
es:case-follow|all-one|word|	none -7
es:case-follow|all|,auxiliary|	none -10
es:case-follow|all|,verb-saying|	none -7
es:case-follow|all|coordinator|	none -9
es:case-follow|all|stop|	none -10
es:case-follow|first|,auxiliary|	none 8
es:case-follow|first|,coordinator|	none -9
es:case-follow|first|,determiner|	none -12
es:case-follow|first|,preposition|	none -9
es:case-follow|first|,pronoun|	? 8	none 7
es:case-follow|first|,that|	none -11
es:case-follow|first|,verb-judging|	none 9
es:case-follow|first|,verb-saying|	! 7	? 10	none 14
es:case-follow|first|coordinator|	none -8
es:case-follow|first|end|	. 23	? 12	none 6
es:case-follow|first|word|	none -8
es:case-follow|first|—|	? 12	none 18
es:case-follow|most|,verb-saying|	none 11
es:case-follow|most|stop|	none 6
es:case-follow|none|,auxiliary|	none -10
es:case-follow|none|,coordinator|	none 6
es:case-follow|none|,quote|	none -6
es:case-follow|none|,subordinator|	none 15
es:case-follow|none|,that|	none -8
es:case-follow|none|,verb-saying|	none 9
es:case-follow|none|,word|	none -10
es:case-follow|none|adverb|	none 10
es:case-follow|none|auxiliary|	none 9
es:case-follow|none|determiner|	. 15
es:case-follow|none|end|	. 19
es:case-follow|none|stop|	none 7
es:case-follow|none|subordinator|	none 12
es:case-follow|none|word|	none -7
es:case-follow|some|,word|	none -6
es:case-follow|upper|end|	none 7
es:case-intro|all-one|	capital -8	coordinator -9	determiner -10	preposition -16	start 9	stop 6	verb-judging -8	verb-saying -8	word -15
es:case-intro|all|	: -9	preposition -12	verb-judging -6	verb-saying -7	word -10
es:case-intro|first|	, -13	: 8	auxiliary -7	capital -9	determiner -12	preposition -7	stop 35	word -9
es:case-intro|most|	: 13	stop 10
es:case-intro|none|	% 6	: 10	adverb 10	capital 16	that 10	word 6
es:case-intro|some|	, -7	determiner -6	preposition -8	word 16
es:case-intro|titled|	: 12
es:case-intro|upper|	start 7
es:case|all-one|	2 -13	4-5 -7
es:case|all|	2 -13	3 -7	4-5 -7
es:case|first|	1 -7	10+ 14	2 11
es:case|most|	10+ 7	4-5 -6	6-9 13
es:case|none|	10+ 10	6-9 15
es:case|some|	10+ 9	3 -9	6-9 14
es:case|titled|	4-5 -7	6-9 7
es:case|upper|	6-9 7
es:chain-on|, verb-saying ,|	1 8	2-3 9	4-7 11
es:chain-on|, verb-saying stop|	4-7 9
es:chain-on|, word ,|	2-3 9
es:chain-on|,|	1 -14
es:chain-on|coordinator|	2-3 -6
es:chain-on|none|	2-3 8	8+ 19
es:chain-on|stop|	8+ 6
es:chain|, verb-saying ,|	4-7 14	8+ 6
es:chain|,|	1 -7
es:chain|coordinator|	2-3 -9
es:chain|far|	4-7 -7
es:chain|none|	1 10	2-3 8	8+ 13
es:clause|false|false|	all -9	all-one -8	some -9	titled -7
es:clause|false|true|	all -8	most 11	none 15	some 7	titled 8
es:clause|true|false|	all-one 11	none 14
es:clause|true|true|	first 11	most 8	none 9
es:echo|all|1|	true -11
es:echo|all|8+|	true 6
es:echo|all|	all -9	true -9
es:echo|all|false|	4-7 15	8+ 6
es:echo|all|true|	1 -12	2-3 -8	4-7 -8
es:echo|half|4-7|	false 10
es:echo|half|8+|	false 7
es:echo|half|false|	8+ 7
es:echo|half|	first 10
es:echo|none|4-7|	true -6
es:echo|none|8+|	false 19
es:echo|none|	all -9	all-one -7	none 9	some -8	titled 11	true -7	upper 7
es:echo|none|false|	8+ 19
es:echo|some|4-7|	true 10
es:echo|some|	most 9	none 14	titled 6	true 10
es:ending|	! 10	. 27
es:family|"|	1 15	2-3 12	4-7 11	8+ 13
es:family|none|	1 11	2-3 14	4-7 24
es:family|«|	1 -16	2-3 -7	8+ 13
es:family|‘|	4-7 -6
es:follow|	,auxiliary -8	,determiner -8	,quote -14	,subordinator 12	,that -12	,verb-judging 9	,verb-saying 15	,word -10	adverb 10	auxiliary 8	capital -7	end 9	pronoun -11	subordinator 12	word -9	— 22
es:gov|aclarar|2-3|	4-7 13
es:gov|aclarar|	none 16
es:gov|aclarar|past|	none 12
es:gov|aclarar|present|	none 8
es:gov|acusar|	de 11
es:gov|acusar|past|	none 12
es:gov|adelantar|past|	none -8
es:gov|admitir|0|	2-3 12
es:gov|admitir|4-7|	4-7 9
es:gov|admitir|	que 14
es:gov|advertir|4-7|	4-7 6
es:gov|advertir|8+|	4-7 9
es:gov|advertir|	de 14
es:gov|advertir|past|	none 12
es:gov|afirmar|past|	none 7
es:gov|afirmar|	que 10
es:gov|agregar|4-7|	8+ 8
es:gov|agregar|	none 10
es:gov|agregar|past|	none 10
es:gov|agregar|present|	none 9
es:gov|aplaudir|1|	2-3 9
es:gov|aplaudir|	none 10
es:gov|apostillar|1|	4-7 9
es:gov|apostillar|4-7|	4-7 9
es:gov|apostillar|	none 9
es:gov|apostillar|past|	none 11
es:gov|apuntar|past|	none 14
es:gov|asegurar|1|	4-7 7
es:gov|asegurar|4-7|	4-7 6
es:gov|asegurar|8+|	1 -10
es:gov|asegurar|	none 11
es:gov|asegurar|past|	none -7
es:gov|asegurar|present|	none 11
es:gov|asentir|	none 8
es:gov|asentir|past|	none 8
es:gov|atribuir|2-3|	4-7 9
es:gov|atribuir|	a 12
es:gov|atribuir|past|	none 12
es:gov|avisar|present|	none 11
es:gov|añadir|1|	4-7 6	8+ 7
es:gov|añadir|4-7|	4-7 7
es:gov|añadir|past|	auxiliary -6	none 9
es:gov|bautizar|0|	2-3 -6
es:gov|bautizar|1|	2-3 -11
es:gov|bautizar|	como -13	none -12
es:gov|bautizar|past|	none -13
es:gov|calificar|2-3|	1 10	2-3 11	4-7 9
es:gov|calificar|	de 18
es:gov|calificar|past|	auxiliary 8	none 16
es:gov|calificar|present|	none 7
es:gov|celebrar|	none 11
es:gov|celebrar|past|	none 9
es:gov|comentar|4-7|	4-7 7
es:gov|comentar|past|	none 7
es:gov|comentar|	que 7
es:gov|comunicar|past|	auxiliary 9
es:gov|comunicar|	que 9
es:gov|considerar|0|	1 10
es:gov|considerar|2-3|	4-7 6
es:gov|considerar|	none 13	que 10
es:gov|considerar|past|	none 15
es:gov|contar|1|	4-7 7
es:gov|contar|2-3|	4-7 -6
es:gov|contestar|2-3|	4-7 -8
es:gov|contestar|past|	auxiliary 8	none 13
es:gov|contestar|	que -6
es:gov|corear|	none -10
es:gov|corregir|1|	4-7 10	8+ 10
es:gov|corregir|	none 13
es:gov|corregir|past|	none 14
es:gov|decir|0|	1 -12
es:gov|decir|1|	2-3 7	4-7 12
es:gov|decir|2-3|	2-3 6	4-7 11
es:gov|decir|4-7|	4-7 11
es:gov|decir|	a -6	none 9	que 12
es:gov|decir|past|	none 9
es:gov|declarar|0|	4-7 9
es:gov|declarar|4-7|	8+ 7
es:gov|declarar|	a 9	none 10
es:gov|defender|	como 10
es:gov|demandar|	por -7
es:gov|demandar|present|	none -7
es:gov|describir|	como 12
es:gov|describir|present|	none 8
es:gov|deslizar|4-7|	4-7 9
es:gov|deslizar|past|	none 11
es:gov|deslizar|	que 14
es:gov|destacar|	none 8
es:gov|destacar|past|	none 8
es:gov|discrepar|	none 7
es:gov|discrepar|present|	none 13
es:gov|elogiar|	none 7
es:gov|elogiar|past|	none 7
es:gov|entender|past|	none 10
es:gov|escribir|	none -10
es:gov|escribir|past|	none -9
es:gov|estimar|	en 13
es:gov|estimar|present|	none 13
es:gov|evitar|past|	none 7
es:gov|exigir|present|	none 7
es:gov|expresar|1|	2-3 13
es:gov|expresar|	none 15
es:gov|expresar|past|	none 9
es:gov|felicitar|past|	none 9
es:gov|gritar|past|	none 7
es:gov|hablar|1|	4-7 10	8+ 6
es:gov|hablar|2-3|	2-3 -6
es:gov|head|	afición -7	alcaldesa 7	alguien -9	artículo 12	cambio 13	cuentos -7	ella 7	empresario 7	jurado 12	local 7	lugar 6	matemático -11	ministro 10	name 29	none 16	oficial -6	oposición -6	organización -8	placa -7	presidencia 11	todos 7
es:gov|head|afición|	bautizar -7
es:gov|head|alguien|	escribir -9
es:gov|head|cuentos|	publicar -7
es:gov|head|ella|	asentir 8
es:gov|head|empresario|	añadir 7
es:gov|head|lugar|	llamar -7
es:gov|head|matemático|	preferir -11
es:gov|head|name|	aclarar 8	calificar 8	describir 10	estimar 8
es:gov|head|none|	aclarar 9	agregar 6	apostillar 13	añadir 7	contar 9	hablar 9	llamar -9	pedir 9	señalar 9
es:gov|head|oficial|	llamar -8
es:gov|head|organisation|	admitir -10	advertir 9	hablar 12	llamar 11	ver 12
es:gov|head|person|	acusar 11	afirmar 7	calificar 15	celebrar 9	confirmar 7	considerar 8	corregir 8	demandar -6	discrepar 7	elogiar 6	justificar 7	llamar 10	precisar 8	replicar 13	responder 7	sostener 10	subrayar 9	tachar 6
es:gov|head|placa|	decir -7
es:gov|invitar|	a 11
es:gov|judging|0|false|false|	all -6	all-one -7
es:gov|judging|1|false|false|	none 15
es:gov|judging|1|true|false|	none 10
es:gov|judging|2-3|false|false|	none 14
es:gov|judging|4-7|true|false|	none 11
es:gov|judging|8+|true|false|	none 10
es:gov|judging|a|2-3|	4-7 9
es:gov|judging|a|4-7|	4-7 10
es:gov|judging|a|false|	false 14
es:gov|judging|a|	none 18
es:gov|judging|a|true|	false 11
es:gov|judging|como|1|	4-7 8
es:gov|judging|como|false|	false 7
es:gov|judging|como|	none 9
es:gov|judging|de|1|	1 9	2-3 10
es:gov|judging|de|2-3|	2-3 14	4-7 10
es:gov|judging|de|4-7|	4-7 10
es:gov|judging|de|false|	false 12
es:gov|judging|de|	none 12
es:gov|judging|en|	none 11
es:gov|judging|en|true|	false 6
es:gov|judging|none|0|	1 7	2-3 -13
es:gov|judging|none|1|	2-3 9
es:gov|judging|none|2-3|	1 8	2-3 14	4-7 -7
es:gov|judging|none|	all -6	first -7
es:gov|judging|que|2-3|	4-7 6
es:gov|judging|que|	none 11
es:gov|judging|que|true|	false 9
es:gov|justificar|4-7|	4-7 8
es:gov|justificar|past|	none 7
es:gov|lamentarse|	none 10
es:gov|lamentarse|past|	none 11
es:gov|lamentar|	none 8
es:gov|limitar|past|	none 10
es:gov|limitar|	que 10
es:gov|llamar|0|	1 -8	2-3 -17
es:gov|llamar|	a 6	none -18
es:gov|llamar|present|	none -15
es:gov|mantener|past|	none -11
es:gov|mostrar|past|	none -10
es:gov|negar|	none 10
es:gov|negar|past|	none 10
es:gov|none|2-3|	all-one -14	first 8
es:gov|none|4-7|	all -7	none 14	titled -7
es:gov|none|8+|	most 6	none 13
es:gov|none|false|false|	2-3 6
es:gov|none|false|true|	1 -11	2-3 -7
es:gov|none|true|false|	1 -7	2-3 -12	8+ 14
es:gov|none|true|true|	1 -11
es:gov|pedir|0|	4-7 6
es:gov|pedir|2-3|	2-3 12
es:gov|pedir|	a 11	none 14	que 8
es:gov|pedir|past|	none 7
es:gov|precisar|	none -8	que 8
es:gov|precisar|past|	none 8
es:gov|precisar|present|	none -8
es:gov|preferir|	de -11
es:gov|preferir|past|	none -8
es:gov|preguntar|present|	none -10
es:gov|prever|past|	none -10
es:gov|prometer|1|	4-7 8
es:gov|prometer|	none -7
es:gov|prometer|past|	none 9
es:gov|prometer|present|	none -7
es:gov|proponer|	none -11
es:gov|proponer|past|	none -11
es:gov|publicar|4-7|	2-3 -7
es:gov|publicar|	de -7
es:gov|publicar|past|	auxiliary -7
es:gov|quejarse|past|	none 10
es:gov|reclamar|	none 12
es:gov|reclamar|present|	none 12
es:gov|reconocer|4-7|	2-3 12	4-7 10
es:gov|reconocer|	none 10	que 9
es:gov|reconocer|past|	none 14
es:gov|reconocer|present|	none 11
es:gov|recordar|4-7|	4-7 11
es:gov|recordar|	que 11
es:gov|repetir|	none 9
es:gov|repetir|past|	none 9
es:gov|replicar|2-3|	2-3 9
es:gov|replicar|past|	auxiliary 9
es:gov|replicar|present|	none 9
es:gov|replicar|	que 13
es:gov|responder|1|	4-7 7
es:gov|responder|4-7|	4-7 7
es:gov|responder|8+|	2-3 6
es:gov|responder|	con 11	que 7
es:gov|responder|past|	none 17
es:gov|resumir|	none 8
es:gov|resumir|present|	none 11
es:gov|revelar|past|	none 11
es:gov|saying|0|false|false|	all -7	all-one -8
es:gov|saying|1|false|false|	first 8	most 12	none 6
es:gov|saying|1|true|false|	all-one -8	none 10
es:gov|saying|2-3|false|false|	first 12
es:gov|saying|2-3|true|false|	all -8	all-one -8	none 20
es:gov|saying|2-3|true|true|	none -8
es:gov|saying|4-7|false|false|	all-one 10	first 8	none 10
es:gov|saying|8+|false|false|	first 9	none 9
es:gov|saying|8+|true|false|	all -6	none -13
es:gov|saying|a|2-3|	8+ 6
es:gov|saying|a|4-7|	4-7 10	8+ 6
es:gov|saying|a|8+|	8+ 6
es:gov|saying|a|false|	false 15
es:gov|saying|con|4-7|	2-3 11	8+ 6
es:gov|saying|con|	all-one 10	none 9
es:gov|saying|con|false|	false 12
es:gov|saying|del|false|	false 8
es:gov|saying|del|	none 10
es:gov|saying|desde|4-7|	4-7 9
es:gov|saying|desde|false|	false 10
es:gov|saying|desde|	first 9
es:gov|saying|de|1|	4-7 14	8+ 6
es:gov|saying|de|2-3|	2-3 -6
es:gov|saying|de|4-7|	8+ 6
es:gov|saying|de|8+|	2-3 -11	4-7 9	8+ 9
es:gov|saying|de|true|	false -11
es:gov|saying|en|2-3|	2-3 -10
es:gov|saying|en|4-7|	1 -7	4-7 14	8+ 9
es:gov|saying|en|	all -7	all-one 6	first 13	none -7
es:gov|saying|en|false|	false 10
es:gov|saying|en|true|	false -14
es:gov|saying|none|0|	1 -9
es:gov|saying|none|1|	2-3 14	4-7 10	8+ 9
es:gov|saying|none|2-3|	1 10	2-3 8	8+ 10
es:gov|saying|none|4-7|	2-3 -7	4-7 14	8+ 7
es:gov|saying|none|8+|	2-3 -6
es:gov|saying|none|	all -8	all-one -8	first 13	most 12
es:gov|saying|none|false|	false -6
es:gov|saying|none|true|	false 12
es:gov|saying|por|4-7|	4-7 11
es:gov|saying|por|8+|	2-3 8
es:gov|saying|por|	first 6
es:gov|saying|que|1|	2-3 7	4-7 11
es:gov|saying|que|2-3|	2-3 9	8+ 6
es:gov|saying|que|4-7|	1 15	2-3 11	4-7 23	8+ 11
es:gov|saying|que|8+|	2-3 13	4-7 8
es:gov|saying|que|	none 13	some 7
es:gov|saying|que|true|	false 25
es:gov|saying|sin|2-3|	4-7 8
es:gov|saying|sin|false|	false 8
es:gov|saying|sin|	first 8
es:gov|señalar|	none 8
es:gov|soltar|	none 9
es:gov|soltar|past|	none 11
es:gov|sostener|2-3|	2-3 7	4-7 8
es:gov|sostener|4-7|	2-3 13
es:gov|sostener|	de 12	que 12
es:gov|sostener|past|	none 18
es:gov|subject|ella|saying|	1 10
es:gov|subject|name|judging|	1 13	2-3 15
es:gov|subject|name|judging|past|	1 10	2-3 13	4-7 9
es:gov|subject|name|saying|	0 10	1 13	2-3 14	4-7 16	8+ 10
es:gov|subject|name|saying|past|	2-3 21	4-7 17
es:gov|subject|name|saying|present|	2-3 9	4-7 8
es:gov|subject|none|saying|	1 21	2-3 7	4-7 10	8+ 10
es:gov|subject|none|saying|past|	1 8	2-3 12	4-7 15	8+ 9
es:gov|subject|none|saying|present|	4-7 12
es:gov|subject|noun|judging|	0 -9	8+ 6
es:gov|subject|noun|judging|present|	1 -9	2-3 -7
es:gov|subject|noun|saying|	0 -11	2-3 6
es:gov|subject|noun|saying|past|	4-7 17	8+ 20
es:gov|subject|noun|saying|present|	2-3 -9	4-7 -7	8+ 13
es:gov|subject|organisation|judging|	0 12	1 13	2-3 7	4-7 10
es:gov|subject|organisation|judging|past|	1 7	2-3 12
es:gov|subject|organisation|judging|present|	2-3 7	4-7 11
es:gov|subject|organisation|saying|	1 17	2-3 9	4-7 -12	8+ -7
es:gov|subject|organisation|saying|past|	1 -7	4-7 14
es:gov|subject|organisation|saying|present|	4-7 10
es:gov|subject|person|judging|	0 6	1 13	2-3 18	4-7 8
es:gov|subject|person|judging|past|	1 9	2-3 16	4-7 13
es:gov|subject|person|saying|	0 12	4-7 6
es:gov|subject|person|saying|past|	4-7 8
es:gov|subject|person|saying|present|	8+ 6
es:gov|subrayar|past|	none 10
es:gov|subrayar|	que 12
es:gov|tachar|	de 12
es:gov|tachar|past|	none 8
es:gov|tildar|	de 10
es:gov|tildar|past|	none 10
es:gov|ver|0|	1 7
es:gov|ver|	none 10
es:gov|ver|past|	none 12
es:headline|false|	8+ 6
es:headline|true|	2-3 -8	4-7 -6	8+ 7
es:head|"|	1 10	4-7 -7
es:head|plain|,quote|	1 -9
es:head|plain|	: 15	all -7	all-one -6	determiner -12	first -7	start -8	verb-saying 9	word -9
es:head|plain|:|	2-3 -6
es:head|plain|all-one|	2-3 -6
es:head|plain|all|	2-3 -7
es:head|plain|end|	1 7	2-3 -6	4-7 20
es:head|plain|first|	2-3 -8	8+ 6
es:head|plain|none|	4-7 13
es:head|titled|	: 12	first 11
es:head|titled|end|	4-7 -6
es:head|titled|first|	4-7 12
es:head|upper|	first 7	start 7
es:head|«|	2-3 -6
es:head|‘|	4-7 -6
es:head|“|	4-7 10	8+ 6
es:in-noun|false|false|1|	first -7
es:in-noun|false|false|2-3|	all -6	first 10
es:in-noun|false|false|4-7|	all -7	all-one -7	most 10	some -6
es:in-noun|false|false|8+|	most 8	none 8	some 10
es:in-noun|false|true|1|	all-one -8	none -11
es:in-noun|true|false|1|	all-one -19
es:in-noun|true|false|2-3|	all -10	all-one -8	first -12	some -6
es:in-noun|true|false|4-7|	first -6	none 11	some 14
es:in-noun|true|false|8+|	none 12	some 6
es:in-noun|true|true|1|	none -10
es:in-noun|true|true|2-3|	first -8
es:intro-follow|%|stop|	4-7 6
es:intro-follow|,|,coordinator|	2-3 -8
es:intro-follow|,|,quote|	1 -6
es:intro-follow|,|,that|	2-3 -9
es:intro-follow|,|determiner|	4-7 13	8+ 7
es:intro-follow|,|end|	2-3 10	8+ 9
es:intro-follow|,|preposition|	1 -8
es:intro-follow|,|stop|	2-3 6	4-7 -8
es:intro-follow|:|,verb-saying|	4-7 12	8+ 7
es:intro-follow|:|end|	2-3 10	4-7 20
es:intro-follow|:|stop|	2-3 6	8+ 20
es:intro-follow|auxiliary|stop|	1 14	8+ 7
es:intro-follow|capital|capital|	1 -7
es:intro-follow|capital|stop|	4-7 9
es:intro-follow|coordinator|stop|	4-7 11
es:intro-follow|determiner|,auxiliary|	2-3 -8
es:intro-follow|determiner|,preposition|	2-3 -6
es:intro-follow|determiner|,word|	2-3 -8
es:intro-follow|determiner|preposition|	2-3 7
es:intro-follow|determiner|stop|	1 -12	2-3 -7	4-7 10
es:intro-follow|preposition|,determiner|	4-7 -7
es:intro-follow|preposition|,preposition|	4-7 13
es:intro-follow|preposition|:|	2-3 -11
es:intro-follow|preposition|coordinator|	1 -6	4-7 10
es:intro-follow|preposition|preposition|	2-3 7	4-7 10
es:intro-follow|preposition|stop|	8+ 11
es:intro-follow|start|,auxiliary|	4-7 11	8+ 7
es:intro-follow|start|,pronoun|	4-7 8	8+ 6
es:intro-follow|start|,verb-saying|	2-3 7	4-7 21
es:intro-follow|start|,word|	8+ 12
es:intro-follow|start|end|	1 11	2-3 14	4-7 22
es:intro-follow|start|stop|	8+ 9
es:intro-follow|start|—|	2-3 13	4-7 18
es:intro-follow|stop|,auxiliary|	4-7 10	8+ 6
es:intro-follow|stop|,pronoun|	2-3 7	4-7 15
es:intro-follow|stop|,verb-saying|	1 8	2-3 12	4-7 17	8+ 6
es:intro-follow|stop|,word|	2-3 9	4-7 14
es:intro-follow|stop|stop|	2-3 10	4-7 29	8+ 6
es:intro-follow|that|stop|	2-3 10	4-7 11
es:intro-follow|verb-judging|,word|	2-3 -9
es:intro-follow|verb-judging|preposition|	2-3 -11
es:intro-follow|verb-judging|stop|	2-3 -13	4-7 7
es:intro-follow|verb-saying|coordinator|	2-3 10
es:intro-follow|verb-saying|end|	4-7 9
es:intro-follow|verb-saying|preposition|	2-3 16
es:intro-follow|verb-saying|stop|	1 -14
es:intro-follow|word|,auxiliary|	2-3 -8	4-7 -7
es:intro-follow|word|,determiner|	4-7 -7
es:intro-follow|word|,preposition|	2-3 -9	4-7 7
es:intro-follow|word|,that|	4-7 -6
es:intro-follow|word|,verb-saying|	2-3 -7
es:intro-follow|word|adverb|	2-3 10
es:intro-follow|word|determiner|	1 10
es:intro-follow|word|end|	2-3 -9
es:intro-follow|word|preposition|	1 7	2-3 -8
es:intro-follow|word|stop|	2-3 9	4-7 12	8+ 14
es:intro-follow|word|word|	2-3 -6
es:intro|	% 6	, -11	: 8	adverb 10	pronoun -6	start 7	stop 28	that 7
es:in|first|=al|	first 6
es:in|first|=a|	2-3 -9	4-7 15	8+ 7	none -7
es:in|first|=como|	none 9
es:in|first|=con|	4-7 11	first 17
es:in|first|=cuando|	8+ 13	first 13
es:in|first|=desde|	first 8
es:in|first|=de|	2-3 -9	4-7 17	first 12	none -7
es:in|first|=el|	2-3 -12	4-7 -9	8+ 9	all-one -12	first 8	none -13	some -6	titled 10
es:in|first|=en|	4-7 19	8+ 12	first 12	some 8
es:in|first|=eran|	first 6
es:in|first|=están|	first 9
es:in|first|=está|	4-7 8	first 7
es:in|first|=es|	2-3 7	4-7 12	8+ 8	first 13	none 13
es:in|first|=hasta|	4-7 10	none 10
es:in|first|=hemos|	4-7 6	first 7
es:in|first|=he|	8+ 9	first 9
es:in|first|=las|	4-7 14	8+ 6	none 12
es:in|first|=la|	2-3 -10	4-7 -11	8+ 9	all -10	all-one -13	some -11
es:in|first|=les|	2-3 10	first 11
es:in|first|=le|	4-7 6	8+ 7	first 11
es:in|first|=los|	4-7 -8	all -7	all-one -10	first -11
es:in|first|=lo|	2-3 7	8+ 7	most 8	none 6
es:in|first|=me|	2-3 7	8+ 11	none 9
es:in|first|=mis|	first 12
es:in|first|=mi|	4-7 11	8+ 9	first 12
es:in|first|=ni|	4-7 15	first 9
es:in|first|=nos|	4-7 13	8+ 8	first 11
es:in|first|=no|	4-7 25	8+ 12	first 9	none 9
es:in|first|=nunca|	4-7 -8	first -9
es:in|first|=para|	2-3 6	4-7 12	8+ 9	first 7	none 15
es:in|first|=pero|	4-7 14	none 13
es:in|first|=porque|	first 10
es:in|first|=por|	4-7 13	none 7
es:in|first|=pues|	4-7 8	first 9
es:in|first|=que|	2-3 10	4-7 17	none 15
es:in|first|=se|	4-7 8	8+ 6	none 16
es:in|first|=sin|	none 10
es:in|first|=si|	4-7 10	first 9
es:in|first|=son|	4-7 9	8+ 12	first 6	none 9
es:in|first|=su|	4-7 -6	none 8
es:in|first|=tiene|	4-7 8	first 6	none 8
es:in|first|=una|	2-3 12	8+ 10
es:in|first|=un|	2-3 18	4-7 14	8+ 11	first 6	none 25	some 8
es:in|first|=yo|	4-7 17	first 17	titled 6
es:in|first|=y|	2-3 11	4-7 19	8+ 7	first 18	none 12
es:in|first|adverb|	2-3 17	8+ 11	none 24
es:in|first|capital|	2-3 7	8+ 20	first 8
es:in|first|number|	4-7 6
es:in|first|verb|	4-7 9	8+ 6	all -6	first 8
es:in|first|word|	4-7 10	8+ 9
es:in|functions|0|1|	first -9
es:in|functions|0|2-3|	first 9	none 6
es:in|functions|0|4-7|	first 14
es:in|functions|1|2-3|	all -12	all-one -6	some -9
es:in|functions|1|4-7|	all-one -6	none 18
es:in|functions|2|2-3|	none 11
es:in|functions|2|4-7|	all -7	titled -7
es:in|functions|2|8+|	first 11
es:in|functions|3|4-7|	most 10	none 12	some 10	titled 8
es:in|functions|3|8+|	most 8	none 10	some 10
es:in|last|	a -11	an 8	ba 6	be 8	ce -8	co 11	da 10	de 13	do 6	en 13	eo -9	er -11	fa -7	ga -6	go -11	ha 8	ia 11	ie -6	il -14	ja -8	je -6	jo 11	me 9	ne 8	ng -11	om -10	po -6	ra -12	re 11	ro -6	ta 15	te 15	ue -7	yo 6	za -11	ás 8	ña 8	ún 10
es:in|last|ada|	1 13	2-3 8
es:in|last|ado|	2-3 9
es:in|last|aja|	2-3 -6
es:in|last|ajo|	2-3 7
es:in|last|ano|	1 -9	2-3 -9
es:in|last|ble|	2-3 -6
es:in|last|cal|	2-3 10
es:in|last|ces|	1 11
es:in|last|cha|	2-3 8
es:in|last|cho|	1 -6
es:in|last|cia|	2-3 13
es:in|last|das|	2-3 14
es:in|last|dom|	1 -10
es:in|last|día|	2-3 -6
es:in|last|eca|	2-3 9
es:in|last|elo|	2-3 -6
es:in|last|ene|	2-3 12
es:in|last|eno|	1 11
es:in|last|era|	2-3 -15
es:in|last|ero|	2-3 -6
es:in|last|esa|	2-3 -10
es:in|last|eso|	2-3 10
es:in|last|eto|	2-3 10
es:in|last|ico|	2-3 9
es:in|last|ima|	2-3 8
es:in|last|ing|	1 -11
es:in|last|ino|	1 -10
es:in|last|ios|	2-3 -12
es:in|last|ire|	2-3 10
es:in|last|iño|	2-3 9
es:in|last|lan|	2-3 -8
es:in|last|lar|	2-3 9
es:in|last|les|	2-3 8
es:in|last|lla|	2-3 -10
es:in|last|mos|	2-3 11
es:in|last|mún|	2-3 10
es:in|last|nce|	2-3 -8
es:in|last|nde|	2-3 10
es:in|last|ndo|	1 7	2-3 8
es:in|last|nta|	2-3 6
es:in|last|nte|	2-3 9
es:in|last|olo|	1 -10
es:in|last|ora|	2-3 9
es:in|last|oño|	2-3 -8
es:in|last|per|	1 -12
es:in|last|que|	2-3 -6
es:in|last|ral|	1 6	2-3 -11
es:in|last|rde|	2-3 8
es:in|last|rdo|	2-3 10
es:in|last|reo|	1 -6
es:in|last|res|	2-3 -6
es:in|last|rga|	2-3 -9
es:in|last|rla|	2-3 12
es:in|last|ros|	2-3 10
es:in|last|rte|	2-3 11
es:in|last|ría|	2-3 10
es:in|last|sta|	2-3 7
es:in|last|tan|	2-3 6
es:in|last|tes|	1 8	2-3 -9
es:in|last|ual|	2-3 14
es:in|last|ura|	1 -11
es:in|last|zón|	1 -7
es:in|shape|=a word =no|	4-7 7
es:in|shape|=con =la word|	4-7 14
es:in|shape|=con =los word|	4-7 6
es:in|shape|=con word =de|	4-7 -6
es:in|shape|=con word word|	2-3 -6	4-7 12
es:in|shape|=con word|	2-3 12
es:in|shape|=cuando =la word|	8+ 8
es:in|shape|=de word word|	2-3 -9	4-7 12
es:in|shape|=el capital|	2-3 -12
es:in|shape|=el word =a|	4-7 -12
es:in|shape|=el word =de|	4-7 -9
es:in|shape|=el word =me|	8+ 8
es:in|shape|=el word =no|	4-7 9	8+ 6
es:in|shape|=el word =tiene|	4-7 6
es:in|shape|=el word word|	2-3 11	8+ 10
es:in|shape|=el word|	2-3 -6
es:in|shape|=en =el word|	2-3 9	4-7 9
es:in|shape|=en =mi word|	4-7 7
es:in|shape|=en capital word|	8+ 8
es:in|shape|=en word|	2-3 -10
es:in|shape|=es =la word|	8+ 7
es:in|shape|=es =un word|	4-7 8
es:in|shape|=es adverb word|	4-7 10
es:in|shape|=la =del word|	2-3 -12
es:in|shape|=la capital capital|	2-3 -10
es:in|shape|=la capital|	2-3 -12
es:in|shape|=la word =de|	8+ 7
es:in|shape|=la word =es|	4-7 9	8+ 6
es:in|shape|=la word adverb|	4-7 9
es:in|shape|=la word verb|	8+ 9
es:in|shape|=la word|	2-3 10
es:in|shape|=las word =las|	4-7 12
es:in|shape|=lo =de word|	4-7 7
es:in|shape|=lo word|	2-3 6
es:in|shape|=los capital capital|	2-3 -7
es:in|shape|=los capital|	2-3 -6
es:in|shape|=los word =de|	4-7 -10
es:in|shape|=me verb =que|	4-7 7
es:in|shape|=me word =por|	4-7 9
es:in|shape|=me word word|	4-7 9
es:in|shape|=mi word word|	4-7 10	8+ 8
es:in|shape|=ni =el word|	4-7 10
es:in|shape|=no =es =un|	4-7 8
es:in|shape|=no =es word|	4-7 7
es:in|shape|=no =puede word|	4-7 10
es:in|shape|=no =se word|	4-7 9
es:in|shape|=no word =al|	4-7 8
es:in|shape|=no word =los|	4-7 10
es:in|shape|=no word =por|	8+ 10
es:in|shape|=no word word|	4-7 13
es:in|shape|=no word|	2-3 -9
es:in|shape|=nunca word word|	4-7 8
es:in|shape|=pero =la word|	4-7 7
es:in|shape|=por word word|	4-7 9
es:in|shape|=que =la word|	4-7 8
es:in|shape|=que =le word|	4-7 6
es:in|shape|=que =no =se|	8+ -6
es:in|shape|=que word =a|	4-7 10
es:in|shape|=se =la word|	4-7 8
es:in|shape|=se word =el|	4-7 10
es:in|shape|=son number word|	8+ 7
es:in|shape|=un word =al|	4-7 10
es:in|shape|=un word =de|	4-7 13
es:in|shape|=un word =es|	8+ 7
es:in|shape|=un word =no|	4-7 9
es:in|shape|=un word word|	2-3 15	4-7 9
es:in|shape|=una verb|	2-3 10
es:in|shape|=una word =con|	4-7 10
es:in|shape|=una word =de|	4-7 -6
es:in|shape|=una word word|	2-3 18	8+ 8
es:in|shape|=y =el word|	4-7 7
es:in|shape|=y adverb word|	4-7 6
es:in|shape|=y word word|	4-7 11
es:in|shape|=y word|	2-3 6
es:in|shape|=yo adverb word|	4-7 11
es:in|shape|=yo word word|	4-7 7
es:in|shape|adverb word =la|	8+ 10
es:in|shape|adverb word word|	4-7 8
es:in|shape|adverb word|	2-3 20
es:in|shape|capital =a word|	4-7 11
es:in|shape|capital =al word|	8+ 6
es:in|shape|capital =con word|	2-3 6
es:in|shape|capital =de word|	4-7 8
es:in|shape|capital =del word|	2-3 -10
es:in|shape|capital =dos word|	8+ 10
es:in|shape|capital =el word|	8+ 12
es:in|shape|capital =es word|	8+ 11
es:in|shape|capital =la word|	4-7 8	8+ 9
es:in|shape|capital =lo =que|	4-7 8
es:in|shape|capital =no word|	4-7 9
es:in|shape|capital =que =era|	4-7 10
es:in|shape|capital =que =es|	4-7 12
es:in|shape|capital =que word|	4-7 16
es:in|shape|capital =va =a|	4-7 7
es:in|shape|capital =y capital|	2-3 -7
es:in|shape|capital adverb word|	2-3 7
es:in|shape|capital capital capital|	2-3 -7
es:in|shape|capital capital|	2-3 -8
es:in|shape|capital number word|	4-7 -6
es:in|shape|capital number|	2-3 -7
es:in|shape|capital word =de|	4-7 -9
es:in|shape|capital word =es|	4-7 12
es:in|shape|capital word =los|	4-7 10
es:in|shape|capital word =que|	8+ 10
es:in|shape|capital word =y|	4-7 10
es:in|shape|capital word adverb|	2-3 -6
es:in|shape|capital word capital|	4-7 7
es:in|shape|capital word word|	4-7 -7	8+ 12
es:in|shape|capital word|	2-3 11
es:in|shape|verb capital|	2-3 -6
es:in|shape|word =a word|	4-7 8
es:in|shape|word =de =la|	4-7 -12
es:in|shape|word =de word|	2-3 -9
es:in|shape|word =del word|	4-7 12
es:in|shape|word =el word|	4-7 15	8+ 7
es:in|shape|word =la word|	2-3 10	4-7 9
es:in|shape|word =no word|	2-3 -6
es:in|shape|word =para word|	4-7 10
es:in|shape|word =pero =no|	4-7 12
es:in|shape|word =por word|	2-3 11	4-7 11
es:in|shape|word =su word|	2-3 10
es:in|shape|word =una word|	2-3 11
es:in|shape|word =y word|	2-3 12
es:in|shape|word capital|	2-3 -12
es:in|shape|word word =de|	4-7 13
es:in|shape|word word =para|	4-7 8
es:in|shape|word word =por|	4-7 10
es:in|word|	a -14	aire 10	antes 6	avances 10	baja -8	bien 10	bocadillo -7	bueno 11	burla 10	chino -10	come 9	comprar 10	común 10	con -7	coordenadas 10	de -14	del -15	dos 9	elegante 11	era 9	error 6	es 9	eso 10	fantasma -9	finos -7	galvevenator -7	ganó 6	hotel -8	huesero -7	igual 10	insuficientes 8	jamón -12	larga -9	les 10	literal 6	lo 13	manual -11	marea -6	mañana -7	me 7	media 10	mesa -9	moño -8	muy 7	nostalgia 10	o 6	oportunidad 8	otros 6	pedagógico 10	perdida 8	pero 12	perreo -6	plan -12	plebes -7	preguntan 6	prometedor 10	proyecto -6	puerta 6	que 9	random -10	reina -9	router -9	salida 11	santa -9	se 12	sentido 10	señora 7	siempre 10	solo -7	su 10	tampoco 10	tengo 8	todo 11	tres 6	táper -12	un 19	una 13	vegano -10	vuelo -8	y 11
es:lead|lower|	% 6	adverb 10	capital 17	that 10	word 6
es:lead|other|	start 19	stop 10	word -14
es:lead|upper|	, -13	: 10	auxiliary -7	capital -12	coordinator -7	determiner -16	preposition -11	stop 27	verb-judging -10	verb-saying -8	word -14
es:naming|bautizado|1|	2-3 -6
es:naming|bautizado|2|	2-3 -11
es:naming|conocido|2|	1 -10	4-7 -9
es:naming|false|	, -11	preposition -19	verb-judging -10	word -15
es:naming|llamado|1|	2-3 -9
es:naming|none|	8+ 19
es:naming|palabra|2|	1 9
es:naming|titulado|1|	4-7 -8
es:naming|true|	% 6	, -8	: 9	adverb 10	pronoun -6	start 7	stop 28	that 7
es:naming|título|2|	2-3 -13
es:nobody|2-3|	, -11	start 8
es:nobody|4-7|	word -7
es:nobody|8+|	start 7
es:others|0|	1 12	8+ 18
es:others|1|	1 -14
es:others|2|	1 -12	2-3 -9
es:others|3|	1 -11
es:own-case|false|all-one|	capital -8	coordinator -9	determiner -10	preposition -16	start 9	stop 6	verb-judging -8	verb-saying -8	word -15
es:own-case|false|all|	: -9	preposition -12	verb-judging -6	verb-saying -7	word -10
es:own-case|false|first|	, -12	: 10	auxiliary -7	determiner -12	preposition -7	stop 33	word -14
es:own-case|false|most|	: 11	stop 10
es:own-case|false|none|	% 6	: 10	adverb 10	capital 15	that 10	word 6
es:own-case|false|some|	, -7	determiner -6	preposition -8	word 16
es:own-case|false|titled|	: 13
es:own-case|true|all-one|	: 10
es:own-case|true|first|	start 15	stop 17
es:own-case|true|none|	, 13
es:own|false|	4-7 -7
es:own|true|	4-7 6	8+ 12
es:same|1|1|	first -7	none 6
es:same|1|2-3|	all -8	all-one -6	first 9	some -10
es:same|1|4-7|	all -7	all-one -7	none 7
es:same|1|8+|	most 8	none 10	some 9
es:same|2|1|	none -16
es:same|2|2-3|	all -10	all-one -7	first -11
es:same|2|4-7|	first -7
es:sentence|judging|	2-3 12	8+ 9
es:sentence|none|	2-3 -10	4-7 -6
es:sentence|saying|	4-7 6	8+ 15
es:sentence|thinking|	4-7 10	8+ 9
es:size-ending|10+|.|	determiner 6	end 6
es:size-ending|10+|none|	,auxiliary 7	,pronoun 6	,verb-saying 6	,word 11	stop 13
es:size-ending|1|.|	end 8
es:size-ending|1|none|	,determiner -11	,quote -14	,that -7	,verb-saying 7	,word 6	capital -8	determiner 7	end 7	pronoun -10	word -16
es:size-ending|2|none|	,determiner -7	,that -10	,verb-saying 7	: 9	adverb 10	coordinator 6	determiner -11	end -7	word -17	— 8
es:size-ending|3|.|	end 14
es:size-ending|3|?|	end 8
es:size-ending|3|none|	,auxiliary -9	,preposition -10	,word -10	determiner 13	word 10	— 8
es:size-ending|4-5|.|	determiner 11	end 27
es:size-ending|4-5|?|	,verb-saying 8
es:size-ending|4-5|none|	,preposition 11	,subordinator 11	,that -6	,verb-saying 15	,word -12	: -6	; 13	coordinator 12	preposition 16	— 11
es:size-ending|6-9|.|	determiner 11	end 18
es:size-ending|6-9|?|	,pronoun 8	end 6	— 8
es:size-ending|6-9|none|	,auxiliary 11	,preposition 10	,verb-judging 6	,verb-saying 18	,word 13	: 13	end 12	— 8
es:size-follow|10+|	,auxiliary 7	,pronoun 6	,verb-saying 6	,word 11	determiner 6	stop 13
es:size-follow|1|	,determiner -11	,quote -14	,that -7	,verb-saying 7	,word 6	capital -8	determiner 7	end 10	pronoun -10	word -16
es:size-follow|2|	,determiner -7	,that -10	,verb-saying 7	: 9	adverb 10	coordinator 11	determiner -11	end -6	word -17	— 10
es:size-follow|3|	,auxiliary -9	,preposition -10	,word -10	determiner 13	end 11	word 10	— 8
es:size-follow|4-5|	,preposition 11	,subordinator 11	,that -6	,verb-saying 15	,word -12	: -6	; 13	coordinator 12	determiner 11	preposition 16	— 13
es:size-follow|6-9|	,auxiliary 11	,preposition 10	,verb-judging 6	,verb-saying 19	,word 13	: 13	determiner 11	end 20	— 11
es:size-intro|10+|	, 10	: 11	preposition 15	start 6	word 8
es:size-intro|1|	, -13	capital -7	coordinator -12	determiner -8	start 9	stop 6	verb-judging 7	verb-saying -9
es:size-intro|2|	, 8	: 6	capital -7	stop 16	verb-judging -15	verb-saying 8
es:size-intro|3|	auxiliary 12	determiner -11	start 14	stop 12	that 10	verb-judging -7
es:size-intro|4-5|	% 6	, -8	capital 12	determiner 10	stop 32	that 11
es:size-intro|6-9|	: 8	auxiliary 11	capital 10	start 27	stop 27	verb-saying 13	word 12
es:size|	10+ 16	4-5 -9	6-9 7
es:subject|elided|	,auxiliary 11	,preposition 10	,pronoun 10	,verb-saying 18	,word -10	1 13	2-3 16	4-7 22	8+ 13	: 9	determiner 10	end 13	stop 24	word 7	— 7
es:subject|none|	,coordinator -9	,quote -14	,that -9	,verb-judging 9	4-7 -8	; 7	capital -13	coordinator -7	end 6	preposition -13	word -15	— 14
es:subject|own|	,determiner -9	,pronoun 11	,subordinator 12	,that -7	,verb-saying 8	,word -10	8+ 11	: -13	adverb 10	auxiliary 9	capital -7	coordinator 15	end 10	preposition 7	pronoun -10	word -6	— 16
es:two-before|,|	capital -10	verb-judging -8	verb-saying 11	word -7
es:two-before|adverb|	: 12	stop 8	word 10
es:two-before|auxiliary|	stop 6	word 15
es:two-before|capital|	: 16	auxiliary 10	preposition 10	stop 14	word 8
es:two-before|coordinator|	that 8	verb-saying 8
es:two-before|determiner|	capital 12	stop 6	verb-saying 10
es:two-before|preposition|	capital 12	determiner -12	pronoun -8	word -15
es:two-before|pronoun|	stop 9	verb-saying 9	word 20
es:two-before|quote|	, -9	coordinator -9	stop 16
es:two-before|start|	determiner -7	start 7
es:two-before|stop|	: 6	capital -9	determiner -7	preposition -11
es:two-before|that|	determiner 7	pronoun 10	verb-judging 9
es:two-before|verb-judging|	determiner 9	preposition 20
es:two-before|verb-saying|	, 22	determiner 12	stop 15
es:two-before|verb-thinking|	stop 11
es:two-before|word|	% 6	, -9	auxiliary 10	coordinator 8	determiner -14	preposition -10	stop 21	that 10	verb-judging -15	verb-saying -10	word 6
es:two-words-before|,|	bautizado -6	es -6	la -14	lamentó 10	titulado -7	un -10
es:two-words-before|.|	: 6	el -7
es:two-words-before|arbitraje|	de 8
es:two-words-before|ayer|	: 6
es:two-words-before|añadido|	: -6
es:two-words-before|años|	. 6
es:two-words-before|bautizado|	como -11
es:two-words-before|calificó|	de 10
es:two-words-before|cartel|	: -14
es:two-words-before|conoce|	como -12
es:two-words-before|conocido|	como -14
es:two-words-before|convenio|	. 6
es:two-words-before|corrige|	: 12
es:two-words-before|cuenta|	, 8
es:two-words-before|cámaras|	. 6
es:two-words-before|definió|	como 11
es:two-words-before|describe|	como 8
es:two-words-before|de|	publicar -8
es:two-words-before|discrepa|	: 8
es:two-words-before|expresó|	su 13
es:two-words-before|habló|	de 14
es:two-words-before|había|	dicho -8
es:two-words-before|ha|	sido 6
es:two-words-before|hierro|	: 7
es:two-words-before|hombros|	: 17
es:two-words-before|la|	considera 6	etiqueta -11	ley 10	llamada -10	revista -9
es:two-words-before|lejos|	: 8
es:two-words-before|letrero|	: -9
es:two-words-before|libro|	, -6
es:two-words-before|lo|	considera 6
es:two-words-before|martes|	. 6
es:two-words-before|minutos|	. 6
es:two-words-before|modo|	: 9
es:two-words-before|nada|	. 6
es:two-words-before|niega|	: 8
es:two-words-before|nombre|	: -12	de -12
es:two-words-before|palabras|	: 11
es:two-words-before|por|	título -7
es:two-words-before|puerta|	. 6
es:two-words-before|relató|	. 6
es:two-words-before|se|	declaró 9	llama -13	titula -11
es:two-words-before|socios|	de 8
es:two-words-before|soltó|	: 9
es:two-words-before|start|	start 7
es:two-words-before|tajante|	: 10
es:two-words-before|teléfono|	. 6
es:two-words-before|tildó|	de 10
es:two-words-before|trata|	de 11
es:two-words-before|título|	, -9
es:two-words-before|voz|	: 11
es:two-words-before|x|	: 7
es:two-words-before|y|	que 8
es:two-words-before||	, -9	. 16	y -9
es:verb|false|1|	other -12
es:verb|false|2-3|	other 15
es:verb|false|8+|	lower 11	other 8
es:verb|true|2-3|	lower 14	other 6	upper 8
es:verb|true|4-7|	lower 25	other 10
es:verb|true|8+|	lower 12	upper 10
es:word-after|	, -9	al -12	de 10	el 14	en 6	end 9	la -6	las 8	se -6	su 13	un -8	— 22
es:word-after|,|	! 8	? 14	none -9
es:word-after|.|	? -6
es:word-after|al|	none -12
es:word-after|de|	none 10
es:word-after|el|	. 9
es:word-after|end|	. 24	? 13
es:word-after|en|	none 6
es:word-after|las|	none 8
es:word-after|la|	. 13	none -12
es:word-after|se|	none -6
es:word-after|su|	none 13
es:word-after|un|	none -8
es:word-after|—|	? 12	none 18
es:word-before|	% 6	, -11	. 24	: 8	? 17	a 15	bautizado -6	bautizó -7	como -10	considera 12	de 8	declaró 9	decían -7	del -9	dicho -8	era -7	escribió -11	estaba 10	está 13	etiqueta -11	hay 9	la -10	lamentó 10	ley 10	llama -19	llamaban -6	llamada -10	llamado -9	llaman -11	llamar -12	los -6	piden 7	publicar -8	que 7	revista -9	sentirse 9	sido 6	start 7	su 12	titula -11	titulado -8	todavía 10	título -7	una -12	usted -6	ve 9
es:word-before|%|	4-7 6
es:word-before|,|	1 -13	4-7 -6
es:word-before|.|	2-3 20	4-7 35	8+ 6
es:word-before|:|	2-3 6	8+ 19
es:word-before|?|	1 9	2-3 6	4-7 14
es:word-before|admite|	2-3 12
es:word-before|a|	2-3 8	4-7 10	8+ 11
es:word-before|bautizado|	2-3 -6
es:word-before|como|	4-7 -9
es:word-before|considera|	1 10
es:word-before|declaró|	4-7 9
es:word-before|decían|	2-3 -7
es:word-before|del|	2-3 -8
es:word-before|de|	4-7 7	8+ 6
es:word-before|dicho|	1 -8
es:word-before|el|	2-3 -14
es:word-before|en|	1 -12
es:word-before|era|	4-7 -7
es:word-before|está|	2-3 8
es:word-before|es|	4-7 9
es:word-before|etiqueta|	1 -11
es:word-before|la|	1 -13	2-3 -6
es:word-before|llamaban|	2-3 -6
es:word-before|llamado|	2-3 -9
es:word-before|llaman|	1 -9	2-3 -9
es:word-before|llamar|	2-3 -10
es:word-before|llama|	2-3 -20
es:word-before|los|	2-3 -6
es:word-before|publicar|	4-7 -8
es:word-before|que|	2-3 10	4-7 12
es:word-before|revista|	2-3 -9
es:word-before|start|	1 9	2-3 9	8+ 7
es:word-before|su|	2-3 11
es:word-before|titulado|	4-7 -8
es:word-before|titula|	1 -11
es:word-before|una|	2-3 -12
es:word-before|un|	1 -13	4-7 10
es:word-before|ve|	1 7
es:word-before|y|	1 -12	2-3 -9	4-7 11
es:work|near|none|,|	first -9
es:work|near|none|:|	first -7
es:work|near|none|	all-one -7	first -16	none 12
es:work|near|none|preposition|	first -11
es:work|near|none|word|	none 7
es:work|none|none|%|	none 6
es:work|none|none|,|	first -10	some -7
es:work|none|none|:|	all -9	first 9	most 13	none 10	titled 12
es:work|none|none|adverb|	none 10
es:work|none|none|	all -9	none 6	some -9	titled -6	upper 7
es:work|none|none|auxiliary|	first -7
es:work|none|none|capital|	all-one -8	first -9	none 16
es:work|none|none|coordinator|	all-one -9
es:work|none|none|determiner|	all-one -10	first -12	some -6
es:work|none|none|preposition|	all -12	all-one -16	first -6	some -8
es:work|none|none|start|	all-one 9	upper 7
es:work|none|none|stop|	all-one 6	first 35	most 10
es:work|none|none|that|	none 10
es:work|none|none|verb-judging|	all-one -8
es:work|none|none|verb-saying|	all -7	all-one -8
es:work|none|none|word|	all -9	all-one -14	first -7	none 6	some 16
es:work|right|none|	all -10	first -6
es:work|right|none|word|	all -10	first -6
family|"|	1 14
family|'|	4-7 10	8+ 19
family|,|	4-7 17	8+ 13
family|none|	1 15	2-3 23	4-7 23	8+ 9
family|«|	1 -11	2-3 -6
family|»|	1 -13	2-3 -9	4-7 11	8+ 20
family|‘|	1 -18	2-3 -13	8+ 31
family|’|	4-7 12
family|‚|	4-7 10
family|“|	1 -7	8+ 7
family|„|	2-3 8	8+ 11
follow|	( -18	) -10	+ 10	, -8	,auxiliary -6	,preposition -22	,pronoun -8	,quote -14	,that -18	,verb-judging 12	,verb-saying 17	,verb-thinking 14	,word -15	adverb -8	auxiliary -25	capital 12	end 20	pronoun 12	quote -9	subordinator 10	verb-judging -7	verb-thinking -9	word -16
fr:alone|alone|	2-3 13	4-7 11
fr:alone|first|	2-3 -10	4-7 25	8+ 12
fr:best-gap|according-to|according|gap|according-to|,;|	8+ 7
fr:best-gap|according-to|according|gap|according-to|,|	2-3 13	4-7 13	8+ 11
fr:best-gap|according-to|according|gap|according-to||	2-3 -13
fr:best-gap|actor-nearby|naked||	1 -15
fr:best-gap|colon|naked||	1 -10	4-7 10
fr:best-gap|interview|naked||	8+ 7
fr:best-gap|named-before|naked||	4-7 18	8+ 6
fr:best-gap|named-nearby|naked||	1 9	8+ 23
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 12	4-7 13	8+ 6
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 9	8+ 14
fr:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -9
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 13	4-7 13	8+ 9
fr:best-gap|sentence-after|apposed|gap|sentence-after||	8+ 11
fr:best-gap|sentence-after|thinking|gap|sentence-after||	4-7 10
fr:best-gap|sentence-before|saying|gap|sentence-before|,|	1 -8	2-3 -8	4-7 15
fr:best-gap|sentence-before|saying|gap|sentence-before||	2-3 7	4-7 10	8+ 7
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 9
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	4-7 10
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 7
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -7
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 7
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 8
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 9	4-7 19
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 10	4-7 12
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -11
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 -10
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 10
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	4-7 10
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 8	4-7 6	8+ 9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	8+ 10
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 14
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	8+ 8
fr:best-gap|topic|naked||	2-3 -8	8+ 16
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -7	8+ 6
fr:best-intro|,|according|1|	2-3 9	4-7 9
fr:best-intro|,|according|5-10|	4-7 8
fr:best-intro|,|according|far|	2-3 8
fr:best-intro|,|judging|5-10|	4-7 6
fr:best-intro|,|naked|far|	4-7 -8	8+ 8
fr:best-intro|,|saying|1|	8+ 6
fr:best-intro|,|saying|2-4|	4-7 8
fr:best-intro|,|saying|5-10|	1 -7	4-7 7
fr:best-intro|:|according|1|	2-3 12
fr:best-intro|:|direct|5-10|	2-3 -7
fr:best-intro|:|naked|1|	4-7 13	8+ 7
fr:best-intro|:|naked|2-4|	2-3 -13	8+ 8
fr:best-intro|:|naked|5-10|	1 -11	2-3 -13	8+ 23
fr:best-intro|:|naked|far|	1 -12	2-3 -6	4-7 10	8+ 19
fr:best-intro|:|saying|1|	4-7 14	8+ 9
fr:best-intro|:|saying|2-4|	8+ 15
fr:best-intro|:|thinking|2-4|	8+ 7
fr:best-intro|adverb|judging|2-4|	4-7 6
fr:best-intro|adverb|naked|5-10|	1 10
fr:best-intro|adverb|saying|1|	2-3 -7
fr:best-intro|auxiliary|according|5-10|	4-7 13
fr:best-intro|auxiliary|according|far|	8+ 6
fr:best-intro|auxiliary|naked|far|	4-7 8
fr:best-intro|auxiliary|saying|1|	2-3 10	4-7 13
fr:best-intro|auxiliary|saying|2-4|	1 11	2-3 8	4-7 7
fr:best-intro|auxiliary|saying|5-10|	2-3 8
fr:best-intro|capital|saying|2-4|	4-7 9
fr:best-intro|coordinator|naked|far|	1 -7
fr:best-intro|determiner|judging|1|	2-3 6
fr:best-intro|determiner|naked|2-4|	1 14
fr:best-intro|determiner|naked|5-10|	1 -19
fr:best-intro|determiner|naked|far|	2-3 -18
fr:best-intro|determiner|saying|1|	1 11	2-3 8
fr:best-intro|determiner|saying|2-4|	1 12	2-3 -13
fr:best-intro|determiner|saying|5-10|	2-3 -15
fr:best-intro|determiner|saying|far|	2-3 12
fr:best-intro|preposition|judging|1|	2-3 10
fr:best-intro|preposition|judging|2-4|	2-3 10
fr:best-intro|preposition|judging|5-10|	1 11
fr:best-intro|preposition|naked|1|	4-7 -9
fr:best-intro|preposition|naked|5-10|	1 -19
fr:best-intro|preposition|naked|far|	2-3 6	4-7 11
fr:best-intro|preposition|saying|1|	2-3 11
fr:best-intro|preposition|saying|2-4|	1 -11	4-7 8	8+ 6
fr:best-intro|pronoun|saying|2-4|	4-7 9
fr:best-intro|quote|naked|far|	4-7 7
fr:best-intro|start|naked|2-4|	8+ 9
fr:best-intro|start|naked|5-10|	8+ 11
fr:best-intro|start|naked|far|	4-7 14	8+ 8
fr:best-intro|start|other|1|	8+ 9
fr:best-intro|start|saying|1|	4-7 21	8+ 8
fr:best-intro|start|saying|2-4|	8+ 14
fr:best-intro|stop|naked|2-4|	4-7 12	8+ 9
fr:best-intro|stop|naked|5-10|	8+ 11
fr:best-intro|stop|naked|far|	8+ 10
fr:best-intro|stop|other|1|	2-3 9	4-7 13	8+ 9
fr:best-intro|stop|saying|1|	1 8	2-3 18	4-7 23	8+ 7
fr:best-intro|stop|saying|2-4|	1 10	2-3 12	4-7 28
fr:best-intro|stop|saying|5-10|	8+ 7
fr:best-intro|that|saying|1|	2-3 9	4-7 6
fr:best-intro|verb-judging|judging|0|	2-3 11	4-7 6
fr:best-intro|verb-judging|naked|far|	1 9
fr:best-intro|verb-saying|naked|2-4|	2-3 -11	4-7 12
fr:best-intro|verb-saying|naked|5-10|	2-3 -8
fr:best-intro|verb-saying|naked|far|	4-7 10
fr:best-intro|verb-saying|saying|0|	1 6	8+ 12
fr:best-intro|verb-saying|saying|2-4|	2-3 8
fr:best-intro|word|according|1|	4-7 10
fr:best-intro|word|according|2-4|	4-7 9
fr:best-intro|word|according|5-10|	4-7 12
fr:best-intro|word|according|far|	4-7 11
fr:best-intro|word|apposed|5-10|	4-7 10
fr:best-intro|word|judging|2-4|	2-3 10	4-7 12
fr:best-intro|word|naked|1|	2-3 -6
fr:best-intro|word|naked|2-4|	2-3 -13	4-7 -8
fr:best-intro|word|naked|5-10|	1 6
fr:best-intro|word|naked|far|	2-3 -14
fr:best-intro|word|saying|2-4|	2-3 9	4-7 9	8+ 6
fr:best-intro|word|saying|5-10|	2-3 16	8+ 13
fr:best-intro|word|saying|far|	1 -13	2-3 -12	4-7 15
fr:best-intro|—|naked|far|	2-3 9
fr:best-intro|’|judging|2-4|	2-3 6	4-7 9
fr:best-lead|lower|,|according|	according-to 14
fr:best-lead|lower|,|judging|	speaker-then-quote 11
fr:best-lead|lower|,|naked|	actor-nearby 8	named-nearby 12
fr:best-lead|lower|,|saying|	verb-then-speaker 17
fr:best-lead|lower|:|direct|	speaker-then-quote -8
fr:best-lead|lower|:|naked|	topic -14
fr:best-lead|lower|:|saying|	quote-then-verb 10
fr:best-lead|lower|adverb|judging|	speaker-then-quote 11
fr:best-lead|lower|adverb|saying|	speaker-then-quote -6
fr:best-lead|lower|auxiliary|naked|	named-nearby 8
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 12	speaker-then-quote 22
fr:best-lead|lower|capital|according|	according-to 8
fr:best-lead|lower|capital|saying|	speaker-then-quote 10
fr:best-lead|lower|coordinator|naked|	named-nearby 8	topic -9
fr:best-lead|lower|determiner|naked|	named-nearby 12	topic -6
fr:best-lead|lower|determiner|saying|	speaker-then-quote -8
fr:best-lead|lower|preposition|according|	according-to 8
fr:best-lead|lower|preposition|judging|	speaker-then-quote 14
fr:best-lead|lower|preposition|naked|	named-nearby -10
fr:best-lead|lower|pronoun|according|	according-to 11
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 12
fr:best-lead|lower|that|according|	according-to -7
fr:best-lead|lower|that|saying|	speaker-then-quote 13
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 12
fr:best-lead|lower|verb-judging|naked|	topic 11
fr:best-lead|lower|verb-saying|naked|	topic 11
fr:best-lead|lower|verb-thinking|naked|	topic 8
fr:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 6
fr:best-lead|lower|word|according|	according-to 7
fr:best-lead|lower|word|apposed|	speaker-then-quote 10
fr:best-lead|lower|word|naked|	actor-nearby -16	named-nearby 11
fr:best-lead|lower|word|saying|	quote-then-speaker -8	verb-then-speaker 12
fr:best-lead|lower|’|saying|	speaker-then-quote 16
fr:best-lead|upper|,|naked|	actor-nearby -13	named-nearby -10	topic -10
fr:best-lead|upper|,|other|	quote-then-verb -7
fr:best-lead|upper|,|saying|	sentence-before -9	speaker-then-quote -8	verb-then-speaker -7
fr:best-lead|upper|:|according|	according-to 8
fr:best-lead|upper|:|apposed|	speaker-then-quote 6
fr:best-lead|upper|:|naked|	actor-nearby 13	named-nearby 8
fr:best-lead|upper|:|saying|	sentence-before 10	speaker-then-quote -6
fr:best-lead|upper|:|thinking|	speaker-then-quote 6
fr:best-lead|upper|coordinator|naked|	actor-nearby -7
fr:best-lead|upper|determiner|naked|	named-nearby -10	topic -10
fr:best-lead|upper|preposition|according|	according-to -8
fr:best-lead|upper|preposition|naked|	actor-nearby -16	named-nearby -11	topic -10
fr:best-lead|upper|quote|naked|	actor-nearby 7
fr:best-lead|upper|start|naked|	interview 8	named-before 7	named-nearby 16	topic 11
fr:best-lead|upper|start|other|	quote-then-verb 9
fr:best-lead|upper|start|saying|	quote-then-speaker 15	quote-then-verb 17
fr:best-lead|upper|stop|according|	sentence-before 8
fr:best-lead|upper|stop|direct|	sentence-before 6
fr:best-lead|upper|stop|naked|	named-before 21	named-nearby 9
fr:best-lead|upper|stop|other|	quote-then-verb 17
fr:best-lead|upper|stop|saying|	quote-then-speaker 19	quote-then-verb 19	sentence-after 11	sentence-before 14
fr:best-lead|upper|verb-saying|naked|	named-nearby -12
fr:best-lead|upper|word|according|	according-to -8
fr:best-lead|upper|word|direct|	speaker-then-quote -6
fr:best-lead|upper|word|naked|	actor-nearby -8	named-nearby -13	topic -10
fr:best-lead|upper|word|saying|	quote-then-verb -8	sentence-before -8	speaker-then-quote -10
fr:best-lead|upper|—|naked|	actor-nearby 9
fr:best-lemma|	accuser 10	acquiescer 7	admettre 12	afficher -7	affirmer 17	amuser 8	annoncer -6	appeler -14	assurer 8	attendre 7	avancer 6	avertir 10	avouer 13	calculer 6	commenter 13	compléter 6	conclure 10	confier 18	conseiller 6	contester 11	corriger 13	crier 16	demander 14	déclarer 12	décrire 10	défendre -6	démentir 7	dénoncer 9	déplorer 10	désoler 8	détailler 8	emporter -7	enquérir 8	estimer 21	exclure 9	féliciter 7	glisser 8	grincer 8	imager 13	indigner 7	indiquer 11	insister 13	insurger 6	invoquer -6	ironiser 10	jubiler 8	juger 20	jurer 8	justifier 9	lire -9	louer 13	lâcher 11	marrer 6	marteler 11	moquer 11	murmurer 8	noter 10	nuancer 12	observer 13	opposer 7	parler 8	persifler 6	pester 9	philosopher 11	plaider -16	pointer 7	poursuivre 12	promettre 10	proposer -8	protester 12	préciser 11	prédire 10	préférer 12	prévenir -9	prévoir -7	qualifier 11	raconter 13	railler 7	rappeler -8	reconnaître 18	rectifier 9	regretter 7	relativiser 12	relever 14	reprendre 14	requérir 13	rigoler 9	rire 6	réagir 10	réjouir 10	répliquer 14	répondre 19	répéter 9	résumer 12	rétorquer 11	saluer 15	souffler 13	souhaiter 8	soupirer 16	souri 8	sourire 20	souvenir 15	tempérer 10	tonner 9	trancher 13	témoigner 10	unlisted 11	vanter 8	voir 16	écrire -6	étonner 9	étrangler 6	évoquer 19
fr:best-lemma|acquiescer|speaker-then-quote|	1 7
fr:best-lemma|admettre|quote-then-verb|	1 8
fr:best-lemma|affirmer|quote-then-speaker|	2-4 8
fr:best-lemma|affirmer|quote-then-verb|	1 10
fr:best-lemma|affirmer|speaker-then-quote|	2-4 10	5-10 8
fr:best-lemma|ajouter|quote-then-speaker|	2-4 15
fr:best-lemma|ajouter|quote-then-verb|	1 11
fr:best-lemma|amuser|quote-then-verb|	1 6
fr:best-lemma|appeler|speaker-then-quote|	0 -16	1 -9	2-4 9
fr:best-lemma|assurer|quote-then-verb|	1 13
fr:best-lemma|assurer|speaker-then-quote|	2-4 13
fr:best-lemma|attendre|speaker-then-quote|	2-4 7
fr:best-lemma|avancer|quote-then-verb|	1 6
fr:best-lemma|avertir|quote-then-verb|	1 7
fr:best-lemma|avouer|quote-then-speaker|	2-4 6
fr:best-lemma|avouer|quote-then-verb|	1 7
fr:best-lemma|calculer|quote-then-verb|	1 7
fr:best-lemma|commenter|quote-then-verb|	1 14
fr:best-lemma|conclure|quote-then-verb|	1 10
fr:best-lemma|conclure|speaker-then-quote|	1 9
fr:best-lemma|confier|quote-then-speaker|	2-4 8
fr:best-lemma|confier|quote-then-verb|	1 13
fr:best-lemma|confier|speaker-then-quote|	5-10 10
fr:best-lemma|constater|quote-then-verb|	1 8
fr:best-lemma|contester|speaker-then-quote|	0 11
fr:best-lemma|corriger|quote-then-verb|	1 11
fr:best-lemma|crier|speaker-then-quote|	1 14
fr:best-lemma|demander|quote-then-verb|	1 10
fr:best-lemma|demander|speaker-then-quote|	1 6	2-4 11
fr:best-lemma|dire|quote-then-speaker|	2-4 10
fr:best-lemma|dire|quote-then-verb|	1 14
fr:best-lemma|dire|sentence-before|	1 8
fr:best-lemma|dire|speaker-then-quote|	2-4 10
fr:best-lemma|déclarer|quote-then-speaker|	2-4 9
fr:best-lemma|déclarer|quote-then-verb|	1 11
fr:best-lemma|défendre|speaker-then-quote|	2-4 -7
fr:best-lemma|dénoncer|quote-then-verb|	1 8
fr:best-lemma|dénoncer|speaker-then-quote|	0 12	2-4 12
fr:best-lemma|déplorer|quote-then-verb|	1 7
fr:best-lemma|désoler|quote-then-verb|	1 8
fr:best-lemma|détailler|quote-then-verb|	1 8
fr:best-lemma|emporter|quote-then-verb|	1 10
fr:best-lemma|estimer|quote-then-verb|	1 7
fr:best-lemma|estimer|speaker-then-quote|	2-4 13	5-10 12
fr:best-lemma|expliquer|quote-then-speaker|	2-4 7
fr:best-lemma|exposer|quote-then-verb|	1 8
fr:best-lemma|faire_valoir|quote-then-verb|	1 12
fr:best-lemma|faire_valoir|speaker-then-quote|	2-4 -6	5-10 8
fr:best-lemma|féliciter|quote-then-verb|	1 8
fr:best-lemma|féliciter|speaker-then-quote|	2-4 11	5-10 10
fr:best-lemma|glisser|quote-then-speaker|	2-4 8
fr:best-lemma|glisser|quote-then-verb|	1 9
fr:best-lemma|grincer|quote-then-verb|	1 8
fr:best-lemma|indiquer|quote-then-verb|	1 11
fr:best-lemma|indiquer|speaker-then-quote|	2-4 10
fr:best-lemma|insister|quote-then-speaker|	2-4 7
fr:best-lemma|insister|quote-then-verb|	1 6
fr:best-lemma|inviter|speaker-then-quote|	2-4 10
fr:best-lemma|invoquer|speaker-then-quote|	1 -7
fr:best-lemma|ironiser|quote-then-verb|	1 8
fr:best-lemma|ironiser|speaker-then-quote|	1 6
fr:best-lemma|jubiler|quote-then-verb|	1 8
fr:best-lemma|juger|quote-then-verb|	1 7
fr:best-lemma|juger|speaker-then-quote|	0 11	2-4 15	5-10 8
fr:best-lemma|lancer|quote-then-speaker|	2-4 7
fr:best-lemma|lancer|quote-then-verb|	1 13
fr:best-lemma|lire|quote-then-speaker|	2-4 9
fr:best-lemma|lire|quote-then-verb|	1 13
fr:best-lemma|lire|speaker-then-quote|	1 -9
fr:best-lemma|louer|speaker-then-quote|	1 10
fr:best-lemma|lâcher|quote-then-speaker|	2-4 7
fr:best-lemma|lâcher|quote-then-verb|	1 8
fr:best-lemma|lâcher|speaker-then-quote|	5-10 8
fr:best-lemma|marrer|quote-then-verb|	1 6
fr:best-lemma|marteler|quote-then-speaker|	2-4 10
fr:best-lemma|murmurer|quote-then-verb|	1 8
fr:best-lemma|none|according-to|	1 6	far 6
fr:best-lemma|none|actor-nearby|	2-4 -7	5-10 -8
fr:best-lemma|none|interview|	far 10
fr:best-lemma|none|named-before|	1 9	5-10 17	far 14
fr:best-lemma|none|named-nearby|	2-4 10	far 11
fr:best-lemma|none|quote-then-speaker|	-12 -8
fr:best-lemma|none|sentence-after|	0 9
fr:best-lemma|none|sentence-before|	2-4 6	5-10 9
fr:best-lemma|none|speaker-then-quote|	2-4 8
fr:best-lemma|none|topic|	1 -9
fr:best-lemma|nuancer|quote-then-verb|	1 9
fr:best-lemma|observer|quote-then-speaker|	2-4 9
fr:best-lemma|observer|quote-then-verb|	1 11
fr:best-lemma|parler|speaker-then-quote|	1 11	5-10 10
fr:best-lemma|persifler|quote-then-verb|	1 6
fr:best-lemma|pester|quote-then-verb|	1 7
fr:best-lemma|philosopher|quote-then-verb|	1 7
fr:best-lemma|plaider|quote-then-verb|	1 10
fr:best-lemma|plaider|speaker-then-quote|	2-4 -13
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 7
fr:best-lemma|plaisanter|quote-then-verb|	1 10
fr:best-lemma|poursuivre|quote-then-verb|	1 11
fr:best-lemma|promettre|speaker-then-quote|	0 11	1 8	2-4 11
fr:best-lemma|préciser|quote-then-verb|	1 9
fr:best-lemma|préciser|speaker-then-quote|	5-10 9
fr:best-lemma|préférer|speaker-then-quote|	2-4 11
fr:best-lemma|prévenir|quote-then-speaker|	2-4 8
fr:best-lemma|prévenir|quote-then-verb|	1 14
fr:best-lemma|prévenir|speaker-then-quote|	2-4 -8
fr:best-lemma|qualifier|speaker-then-quote|	5-10 8
fr:best-lemma|raconter|quote-then-speaker|	2-4 9
fr:best-lemma|raconter|quote-then-verb|	1 8
fr:best-lemma|raconter|sentence-before|	far 6
fr:best-lemma|raconter|speaker-then-quote|	5-10 7
fr:best-lemma|railler|quote-then-verb|	1 7
fr:best-lemma|rappeler|sentence-before|	5-10 -6
fr:best-lemma|rappeler|speaker-then-quote|	2-4 -6	5-10 7	far 11
fr:best-lemma|reconnaître|quote-then-verb|	1 9
fr:best-lemma|reconnaître|speaker-then-quote|	0 7	5-10 11
fr:best-lemma|rectifier|quote-then-verb|	1 9
fr:best-lemma|refuser|speaker-then-quote|	2-4 -7
fr:best-lemma|regretter|quote-then-verb|	1 11
fr:best-lemma|relativiser|speaker-then-quote|	1 10
fr:best-lemma|relever|quote-then-verb|	1 8
fr:best-lemma|relever|speaker-then-quote|	0 8
fr:best-lemma|reprendre|quote-then-verb|	1 10
fr:best-lemma|rigoler|quote-then-verb|	1 8
fr:best-lemma|rire|speaker-then-quote|	2-4 6
fr:best-lemma|réagir|quote-then-verb|	1 14
fr:best-lemma|réclamer|speaker-then-quote|	1 10	2-4 -7
fr:best-lemma|réjouir|quote-then-verb|	1 7
fr:best-lemma|répliquer|quote-then-verb|	1 8
fr:best-lemma|répliquer|speaker-then-quote|	5-10 9
fr:best-lemma|répondre|quote-then-speaker|	2-4 7
fr:best-lemma|répondre|quote-then-verb|	1 12
fr:best-lemma|répondre|speaker-then-quote|	2-4 14	5-10 6
fr:best-lemma|résumer|quote-then-speaker|	2-4 10
fr:best-lemma|résumer|quote-then-verb|	1 11
fr:best-lemma|rétorquer|quote-then-verb|	1 10
fr:best-lemma|saluer|speaker-then-quote|	0 9	1 8	2-4 9	5-10 6
fr:best-lemma|souffler|quote-then-speaker|	2-4 7
fr:best-lemma|souffler|quote-then-verb|	1 11
fr:best-lemma|souligner|quote-then-speaker|	2-4 9
fr:best-lemma|souligner|quote-then-verb|	1 6
fr:best-lemma|soupirer|quote-then-verb|	1 11
fr:best-lemma|sourire|quote-then-verb|	1 15
fr:best-lemma|souri|quote-then-verb|	1 6
fr:best-lemma|souri|speaker-then-quote|	1 8
fr:best-lemma|soutenir|speaker-then-quote|	2-4 8
fr:best-lemma|souvenir|quote-then-verb|	1 11
fr:best-lemma|souvenir|speaker-then-quote|	2-4 10
fr:best-lemma|tempérer|quote-then-verb|	1 6
fr:best-lemma|tonner|quote-then-verb|	1 7
fr:best-lemma|trancher|quote-then-verb|	1 11
fr:best-lemma|trouver|speaker-then-quote|	5-10 8
fr:best-lemma|témoigner|quote-then-verb|	1 10
fr:best-lemma|unlisted|quote-then-verb|	1 10
fr:best-lemma|voir|speaker-then-quote|	0 7	2-4 9
fr:best-lemma|vouloir|speaker-then-quote|	2-4 -6
fr:best-lemma|écrire|quote-then-speaker|	2-4 9
fr:best-lemma|écrire|quote-then-verb|	1 17
fr:best-lemma|étonner|quote-then-verb|	1 8
fr:best-lemma|étrangler|quote-then-verb|	1 6
fr:best-lemma|évoquer|speaker-then-quote|	0 9	1 9	2-4 15
fr:best-near|according-to|according|	1 6	far 6
fr:best-near|according|1|	2-3 6
fr:best-near|according|2-4|	4-7 13	8+ 8
fr:best-near|according|5-10|	4-7 17	8+ 10
fr:best-near|according|far|	1 -7	4-7 13	8+ 9
fr:best-near|actor-nearby|naked|	2-4 -7	5-10 -8
fr:best-near|apposed|2-4|	4-7 6
fr:best-near|apposed|5-10|	4-7 10	8+ 7
fr:best-near|direct|2-4|	2-3 10	8+ 7
fr:best-near|direct|5-10|	2-3 -7	4-7 -10
fr:best-near|interview|naked|	far 10
fr:best-near|judging|0|	2-3 11	4-7 7
fr:best-near|judging|1|	2-3 13	4-7 11	8+ 6
fr:best-near|judging|2-4|	1 -6	2-3 9	4-7 16
fr:best-near|judging|5-10|	1 12	4-7 11
fr:best-near|naked|1|	2-3 -8	8+ 7
fr:best-near|naked|2-4|	1 12	2-3 -8	8+ 13
fr:best-near|naked|5-10|	1 -8	2-3 7	8+ 23
fr:best-near|naked|far|	4-7 12
fr:best-near|named-before|naked|	1 9	5-10 17	far 14
fr:best-near|named-nearby|naked|	2-4 10	far 11
fr:best-near|other|0|	2-3 -9
fr:best-near|other|1|	2-3 9	8+ 14
fr:best-near|quote-then-speaker|apposed|	-12 -8
fr:best-near|quote-then-speaker|saying|	1 -8	2-4 13
fr:best-near|quote-then-verb|judging|	1 8
fr:best-near|quote-then-verb|other|	1 10
fr:best-near|quote-then-verb|saying|	0 6	1 15
fr:best-near|saying|0|	1 6	8+ 12
fr:best-near|saying|1|	8+ 10
fr:best-near|saying|2-4|	2-3 -7	8+ 9
fr:best-near|saying|far|	4-7 22
fr:best-near|sentence-after|saying|	0 9
fr:best-near|sentence-after|thinking|	0 10
fr:best-near|sentence-before|saying|	1 14	2-4 12	far 6
fr:best-near|speaker-then-quote|apposed|	2-4 7	5-10 11
fr:best-near|speaker-then-quote|direct|	2-4 8	5-10 -13
fr:best-near|speaker-then-quote|judging|	0 12	1 14	5-10 8
fr:best-near|speaker-then-quote|saying|	5-10 -9	far 9
fr:best-near|speaker-then-quote|thinking|	0 6
fr:best-near|thinking|0|	4-7 10
fr:best-near|thinking|2-4|	1 -7	8+ 11
fr:best-near|topic|naked|	1 -9
fr:best-order|according|according|1|	2-3 6
fr:best-order|according|according|2-4|	4-7 13	8+ 8
fr:best-order|according|according|5-10|	4-7 17	8+ 10
fr:best-order|according|according|far|	1 -7	4-7 13	8+ 9
fr:best-order|apposed|apposed|2-4|	4-7 6
fr:best-order|apposed|apposed|5-10|	4-7 10	8+ 7
fr:best-order|apposed|judging|2-4|	2-3 13	4-7 9
fr:best-order|apposed|judging|5-10|	4-7 7
fr:best-order|apposed|saying|0|	2-3 7	4-7 22
fr:best-order|apposed|saying|1|	1 12	4-7 11	8+ 16
fr:best-order|apposed|saying|2-4|	4-7 22	8+ 14
fr:best-order|apposed|saying|5-10|	4-7 7	8+ 9
fr:best-order|apposition|judging|1|	2-3 10
fr:best-order|apposition|judging|2-4|	1 8	2-3 8
fr:best-order|apposition|saying|0|	2-3 9	4-7 13
fr:best-order|apposition|saying|1|	4-7 10
fr:best-order|apposition|saying|2-4|	1 -6	4-7 12	8+ 9
fr:best-order|direct|direct|2-4|	2-3 10	8+ 7
fr:best-order|direct|direct|5-10|	2-3 -7	4-7 -10
fr:best-order|direct|judging|0|	2-3 10	4-7 8
fr:best-order|direct|judging|1|	2-3 18	4-7 11
fr:best-order|direct|judging|2-4|	1 -6	4-7 13
fr:best-order|direct|judging|5-10|	1 13	4-7 7
fr:best-order|direct|saying|0|	8+ 12
fr:best-order|direct|saying|1|	4-7 -6
fr:best-order|direct|saying|2-4|	1 13	8+ 6
fr:best-order|direct|saying|far|	4-7 16
fr:best-order|direct|thinking|0|	4-7 10
fr:best-order|direct|thinking|2-4|	1 -7	8+ 11
fr:best-order|inverted|other|0|	2-3 -9
fr:best-order|inverted|other|1|	2-3 9	8+ 14
fr:best-order|inverted|saying|1|	2-3 11	4-7 10	8+ 9
fr:best-order|inverted|saying|2-4|	2-3 -6	8+ 8
fr:best-order|inverted|saying|5-10|	4-7 14	8+ 7
fr:best-order|inverted|saying|far|	4-7 12
fr:best-order|naked|naked|1|	2-3 -8	8+ 7
fr:best-order|naked|naked|2-4|	1 12	2-3 -8	8+ 13
fr:best-order|naked|naked|5-10|	1 -8	2-3 7	8+ 23
fr:best-order|naked|naked|far|	4-7 12
fr:best-order|relative|saying|1|	2-3 -6
fr:best-phrase|name|	according 15	apposed 13	apposition 7	direct 8	judging 12	naked 10	other 18
fr:best-phrase|noun|	apposed -6	direct -8	judging 8
fr:best-phrase|pronoun|	according 11	direct 10	naked -19	thinking 6
fr:best-score|-1|	1 -10
fr:best-score|-2|	4-7 19	8+ 17
fr:best-score|-3|	1 -8
fr:best-score|0|	8+ 14
fr:best-score|1|	1 6	4-7 -6
fr:best-score|2|	1 10	8+ 18
fr:best-score|	3 8	4 15	5 9	6 7
fr:best-score|3|	2-3 9	4-7 9	8+ 20
fr:best-score|4|	4-7 23	8+ 8
fr:best-score|5|	1 9	4-7 21	8+ 7
fr:best-score|6|	4-7 7
fr:best|according-to|according|	4-7 13	8+ 12
fr:best|actor-nearby|naked|	1 -15
fr:best|colon|naked|	1 -10	4-7 10
fr:best|interview|naked|	8+ 7
fr:best|named-before|naked|	4-7 18	8+ 6
fr:best|named-nearby|naked|	1 9	8+ 23
fr:best|quote-then-speaker|saying|	4-7 6	8+ 6
fr:best|quote-then-verb|other|	4-7 6	8+ 14
fr:best|quote-then-verb|saying|	2-3 17	4-7 13	8+ 9
fr:best|sentence-after|apposed|	8+ 12
fr:best|sentence-after|saying|	4-7 9
fr:best|sentence-after|thinking|	4-7 10
fr:best|sentence-before|according|	4-7 8
fr:best|sentence-before|saying|	2-3 6	4-7 19	8+ 6
fr:best|speaker-then-quote|apposed|	4-7 12	8+ 9
fr:best|speaker-then-quote|direct|	1 -7	2-3 7	4-7 -8
fr:best|speaker-then-quote|judging|	2-3 11	4-7 21
fr:best|speaker-then-quote|saying|	2-3 -6	4-7 -9
fr:best|speaker-then-quote|thinking|	1 -7	8+ 16
fr:best|topic|naked|	2-3 -8	8+ 16
fr:best|verb-then-speaker|saying|	2-3 -7	8+ 11
fr:case-follow|all-one|,determiner|	none -15
fr:case-follow|all-one|,pronoun|	none -14
fr:case-follow|all-one|,verb-judging|	none -6
fr:case-follow|all-one|,word|	none -10
fr:case-follow|all-one|auxiliary|	none -10
fr:case-follow|all-one|coordinator|	none -9
fr:case-follow|all-one|end|	. 14
fr:case-follow|all-one|preposition|	none -12
fr:case-follow|all-one|stop|	none -26
fr:case-follow|all-one|word|	none -9
fr:case-follow|all|stop|	none -15
fr:case-follow|all|word|	none -7
fr:case-follow|first|(|	none -8
fr:case-follow|first|,auxiliary|	? 12	none 13
fr:case-follow|first|,determiner|	none -8
fr:case-follow|first|,verb-saying|	! 7
fr:case-follow|first|:|	none -7
fr:case-follow|first|capital|	. 15	? 9
fr:case-follow|first|coordinator|	. 8	none -6
fr:case-follow|first|determiner|	. 23
fr:case-follow|first|end|	! 12	. 25	? 11	none 7
fr:case-follow|first|preposition|	. 10	? 9	none -14
fr:case-follow|first|pronoun|	. 11	? 8
fr:case-follow|first|quote|	? 10
fr:case-follow|first|stop|	none -24
fr:case-follow|first|word|	none -8
fr:case-follow|first|—|	? 7
fr:case-follow|most|stop|	none -9
fr:case-follow|none|)|	none -10
fr:case-follow|none|,auxiliary|	none -10
fr:case-follow|none|,preposition|	none -7
fr:case-follow|none|,pronoun|	none -7
fr:case-follow|none|,quote|	none -6
fr:case-follow|none|adverb|	none 7
fr:case-follow|none|auxiliary|	none -6
fr:case-follow|none|determiner|	. 14
fr:case-follow|none|end|	. 7	none 7
fr:case-follow|none|pronoun|	. 6
fr:case-follow|none|stop|	none 14
fr:case-follow|titled|end|	none 9
fr:case-follow|titled|preposition|	none 6
fr:case-intro|all-one|	, -14	: 7	coordinator -7	determiner -12	preposition -11	stop 15	verb-saying -20	word -23
fr:case-intro|all|	, -7	: -6	preposition -6	stop -9	word -10
fr:case-intro|first|	, -16	capital -7	determiner -6	preposition -15	quote 7	stop 15	word -15	— 10
fr:case-intro|most|	start 6
fr:case-intro|none|	( -11	, 15	: -7	verb-judging 18	verb-thinking 14
fr:case-intro|some|	, 10	auxiliary 9	preposition -6
fr:case-intro|titled|	: 8
fr:case|all-one|	4-5 -8
fr:case|all|	2 -10	3 -12	4-5 -10
fr:case|first|	10+ 12	2 -9	3 -8
fr:case|most|	10+ 7
fr:case|none|	10+ 9	6-9 14
fr:case|some|	10+ 9	6-9 14
fr:case|titled|	1 6	6-9 9
fr:chain-on|,|	1 -9	2-3 -9
fr:chain-on|capital stop|	4-7 11
fr:chain-on|coordinator|	2-3 -7
fr:chain-on|none|	2-3 8	8+ 13
fr:chain-on|pronoun verb-saying :|	4-7 7
fr:chain-on|stop|	2-3 -11
fr:chain-on||	4-7 12
fr:chain-on|—|	2-3 8	4-7 8
fr:chain|,|	1 -7
fr:chain|coordinator|	1 -10	2-3 6
fr:chain|none|	1 -6	8+ 10
fr:clause|false|false|	all -15	first -8	most -6	none 7
fr:clause|false|true|	some 13
fr:clause|true|false|	some 8	titled 12
fr:clause|true|true|	none 16
fr:dated|	true -8
fr:echo|all|1|	false -19	true 7
fr:echo|all|2-3|	false -8	true -6
fr:echo|all|4-7|	true 9
fr:echo|all|8+|	true 6
fr:echo|all|	all -6	all-one -12	false -20	first -8	none -13	titled 10
fr:echo|all|false|	4-7 16
fr:echo|all|true|	1 -18	2-3 -9	8+ 7
fr:echo|half|2-3|	false -11
fr:echo|half|4-7|	true 12
fr:echo|half|8+|	false 11
fr:echo|half|	false -10	none -6	true 14
fr:echo|half|false|	2-3 -11	8+ 13
fr:echo|none|1|	false 8
fr:echo|none|4-7|	true 6
fr:echo|none|	all -16	false 7	none 13
fr:echo|none|false|	1 7
fr:echo|some|4-7|	false -6
fr:echo|some|8+|	false 7	true 8
fr:echo|some|	false -9	none -7	true 8
fr:echo|some|false|	4-7 -6	8+ 8
fr:ending|	! 14	. 39	? 10	none -10
fr:family|"|	1 12	2-3 7	8+ 14
fr:family|none|	2-3 13	4-7 10	8+ 7
fr:family|«|	2-3 -9
fr:family|“|	1 9	8+ 17
fr:follow|	( -8	) -10	,capital -9	,preposition -7	,quote -11	,verb-judging -6	,verb-saying 7	: -8	adverb 7	auxiliary -8	capital 19	determiner 16	end 23	pronoun 8	verb-saying -12	word -7	— 10
fr:gov|acquiescer|	none 7
fr:gov|acquiescer|present|	none 9
fr:gov|admettre|	none 9
fr:gov|admettre|past|	none 9
fr:gov|affirmer|2-3|	4-7 8
fr:gov|affirmer|	de 9	none 9
fr:gov|affirmer|present|	none 13
fr:gov|ajouter|4-7|	4-7 10
fr:gov|ajouter|	none -7
fr:gov|appeler|0|	1 -8	2-3 -12
fr:gov|appeler|2-3|	2-3 10	4-7 10
fr:gov|appeler|4-7|	1 9
fr:gov|appeler|	none -18	à 22
fr:gov|appeler|past|	auxiliary 18	none -9
fr:gov|applaudir|	none 8
fr:gov|assurer|2-3|	4-7 11
fr:gov|assurer|4-7|	4-7 11
fr:gov|assurer|8+|	4-7 8
fr:gov|assurer|past|	auxiliary 11
fr:gov|assurer|	que 16
fr:gov|attendre|	none 8
fr:gov|attendre|past|	none 11
fr:gov|conclure|1|	8+ 9
fr:gov|conclure|	none 9
fr:gov|conclure|past|	auxiliary 7
fr:gov|concéder|past|	none 9
fr:gov|confier|4-7|	2-3 10
fr:gov|confier|	de 9	qu’ 8
fr:gov|confier|past|	auxiliary 10
fr:gov|crier|	à 11
fr:gov|demander|1|	4-7 9
fr:gov|demander|	none 9	si 7
fr:gov|demander|past|	auxiliary 7
fr:gov|demander|present|	none 11
fr:gov|dire|0|	8+ 8
fr:gov|dire|1|	1 -6	2-3 7	4-7 15
fr:gov|dire|2-3|	2-3 14	4-7 17	8+ 12
fr:gov|dire|4-7|	8+ 6
fr:gov|dire|	de 6
fr:gov|dire|past|	auxiliary 19	not -11
fr:gov|décrire|past|	none 10
fr:gov|défendre|2-3|	4-7 9
fr:gov|défendre|past|	none 9
fr:gov|démentir|past|	none 7
fr:gov|dénoncer|0|	4-7 12
fr:gov|dénoncer|2-3|	4-7 8
fr:gov|dénoncer|	dans 9	none 11
fr:gov|dénoncer|past|	auxiliary 10
fr:gov|déplorer|0|	2-3 9
fr:gov|déplorer|	none 9
fr:gov|déplorer|past|	auxiliary 8
fr:gov|désigner|present|	none -8
fr:gov|estimer|2-3|	4-7 13
fr:gov|estimer|past|	auxiliary 18
fr:gov|estimer|present|	none 13
fr:gov|estimer|	que 13
fr:gov|exclure|	none 9
fr:gov|expliquer|	none 6
fr:gov|faire_valoir|4-7|	2-3 10
fr:gov|faire_valoir|past|	auxiliary 15
fr:gov|faire_valoir|	qu' 12	que 10	qu’ 7
fr:gov|féliciter|2-3|	2-3 13	4-7 8
fr:gov|féliciter|	d' 11	d’ 12	none 10
fr:gov|féliciter|past|	auxiliary 13
fr:gov|féliciter|present|	none 9
fr:gov|head|	belkacem 8	celle-ci 10	celui-ci 13	civile 10	clients -8	compagnie 10	comptes 8	côté 6	direction 17	elle 16	elle-même 7	fonctionnaire -8	groupe -9	général 9	institution -7	intéressé 11	juges 10	kerdoncuff 11	loi -8	ministre 9	monde -9	on -17	opposition 15	organisation 10	part 10	préfecture 6	président 6	quelqu’un 6	santé 12	second -8	société 8	élue 9
fr:gov|head|civile|	féliciter 10
fr:gov|head|clients|	proposer -8
fr:gov|head|comptes|	juger 8
fr:gov|head|elle|	ajouter 10	préciser 6	rire 10
fr:gov|head|il|	assurer 7	dire 12	juger 10	préciser 11
fr:gov|head|institution|	regretter -9
fr:gov|head|juges|	relever 10
fr:gov|head|loi|	dire -11
fr:gov|head|monde|	appeler -9
fr:gov|head|name|	dire 13	faire_valoir 9
fr:gov|head|on|	appeler -6	lire -12
fr:gov|head|opposition|	crier 10
fr:gov|head|organisation|	appeler 12	dire 17	féliciter 10	juger 8	parler 12	réclamer 10	saluer 7	voir 11	évoquer 11
fr:gov|head|person|	appeler 10	confier 8	demander 9	défendre -7	démentir 7	dénoncer 13	estimer 14	exclure 9	faire_valoir 10	féliciter 12	moquer 6	parler 17	promettre 14	prévenir 6	qualifier 7	rappeler -8	relever 12	réclamer -10	répondre 9	saluer 10	voir 12	vouloir 6
fr:gov|head|préfecture|	parler 14
fr:gov|head|second|	dire -9
fr:gov|indiquer|	qu’ 10
fr:gov|inquiéter|	d’ -7
fr:gov|inquiéter|past|	none -7
fr:gov|inviter|	à 10
fr:gov|invoquer|	none -6
fr:gov|invoquer|present|	none -7
fr:gov|ironiser|	none 6
fr:gov|ironiser|present|	none 8
fr:gov|judging|0|false|false|	none 17
fr:gov|judging|2-3|false|false|	first 6
fr:gov|judging|2-3|true|false|	none 6
fr:gov|judging|4-7|true|false|	none -9
fr:gov|judging|8+|false|false|	first 10
fr:gov|judging|de|2-3|	1 -11
fr:gov|judging|de|4-7|	2-3 11	4-7 6
fr:gov|judging|d’|2-3|	1 12	2-3 15	4-7 7
fr:gov|judging|d’|false|	false 8
fr:gov|judging|d’|	none 17
fr:gov|judging|d’|true|	false 16
fr:gov|judging|none|0|	2-3 12	4-7 13
fr:gov|judging|none|1|	2-3 7	4-7 11
fr:gov|judging|none|2-3|	2-3 6	4-7 16
fr:gov|judging|none|false|	false 13
fr:gov|judging|none|	first 9	none 13
fr:gov|judging|none|true|	false 6
fr:gov|judging|que|	none 7
fr:gov|judging|à|	none -12
fr:gov|judging|à|true|	false -11
fr:gov|juger|0|	1 12	2-3 8
fr:gov|juger|2-3|	1 14
fr:gov|juger|4-7|	1 8
fr:gov|juger|	none 21
fr:gov|juger|past|	auxiliary 11	none 8
fr:gov|juger|present|	none 18
fr:gov|lire|	none -9
fr:gov|lire|past|	none -6
fr:gov|louer|1|	2-3 10
fr:gov|louer|	none 10
fr:gov|lâcher|1|	4-7 7
fr:gov|lâcher|	none 7
fr:gov|moquer|2-3|	4-7 6
fr:gov|moquer|	none 6
fr:gov|moquer|past|	auxiliary 6
fr:gov|none|1|	titled 6
fr:gov|none|2-3|	all -10	first -8
fr:gov|none|4-7|	all -8	none 7
fr:gov|none|8+|	most 7	none 21
fr:gov|none|false|true|	4-7 10	8+ 9
fr:gov|none|true|true|	1 -13	2-3 -20
fr:gov|nuancer|	none 6
fr:gov|nuancer|present|	none 6
fr:gov|parler|2-3|	2-3 16	4-7 10
fr:gov|parler|4-7|	1 10
fr:gov|parler|	d’ 19
fr:gov|parler|past|	none 11
fr:gov|plaider|2-3|	4-7 -9
fr:gov|plaider|	none -14	pour -11
fr:gov|plaider|past|	auxiliary -12
fr:gov|plaider|present|	none -12
fr:gov|pointer|present|	none 7
fr:gov|promettre|0|	4-7 11
fr:gov|promettre|2-3|	2-3 8	4-7 7
fr:gov|promettre|4-7|	4-7 13
fr:gov|promettre|	de 11	que 9
fr:gov|promettre|past|	none 15
fr:gov|proposer|4-7|	1 -8
fr:gov|proposer|	de -8	none -7
fr:gov|proposer|present|	none -13
fr:gov|préciser|4-7|	2-3 8	4-7 8	8+ 6
fr:gov|préciser|	none 7	que 13	qu’ 7
fr:gov|préciser|participle|	none 10
fr:gov|préciser|past|	auxiliary 6
fr:gov|préciser|present|	none 8
fr:gov|prétendre|past|	none -8
fr:gov|prévenir|	none -8	que 9
fr:gov|prévenir|past|	auxiliary 7
fr:gov|prévoir|past|	none -7
fr:gov|qualifier|1|	1 11
fr:gov|qualifier|4-7|	2-3 9
fr:gov|qualifier|	de 18
fr:gov|qualifier|past|	auxiliary 9
fr:gov|qualifier|present|	none 12
fr:gov|raconter|4-7|	4-7 10
fr:gov|raconter|present|	none 7
fr:gov|rappeler|2-3|	2-3 -9
fr:gov|rappeler|8+|	2-3 -6
fr:gov|rappeler|past|	auxiliary -12
fr:gov|rappeler|	que -6
fr:gov|reconnaître|0|	4-7 7
fr:gov|reconnaître|	none 15
fr:gov|reconnaître|past|	auxiliary 9	none 14
fr:gov|refuser|past|	auxiliary -7
fr:gov|regretter|	que 10
fr:gov|relativiser|	none 10
fr:gov|relativiser|present|	none 10
fr:gov|relever|	none 13
fr:gov|relever|past|	none 16
fr:gov|reprendre|1|	4-7 7
fr:gov|reprendre|	none 7
fr:gov|rigoler|present|	none 8
fr:gov|rire|1|	8+ 10
fr:gov|rire|	none 10
fr:gov|réclamer|0|	4-7 11
fr:gov|réclamer|4-7|	2-3 -7
fr:gov|réclamer|past|	none 10
fr:gov|répliquer|4-7|	2-3 8
fr:gov|répliquer|past|	auxiliary 9
fr:gov|répliquer|	que 8
fr:gov|répondre|	none 10
fr:gov|répondre|past|	auxiliary 12	none 12
fr:gov|saluer|0|	2-3 9	4-7 11
fr:gov|saluer|1|	2-3 8
fr:gov|saluer|2-3|	1 11
fr:gov|saluer|4-7|	4-7 6
fr:gov|saluer|	none 20
fr:gov|saluer|past|	auxiliary 14
fr:gov|saluer|present|	none 15
fr:gov|saying|0|false|false|	all-one -20	none 6	some 10
fr:gov|saying|1|false|false|	none -8
fr:gov|saying|1|false|true|	first 10
fr:gov|saying|1|true|false|	none 7
fr:gov|saying|2-3|false|false|	all -7	first 7	some 7
fr:gov|saying|2-3|true|false|	all-one -7
fr:gov|saying|4-7|false|false|	some 8
fr:gov|saying|4-7|true|false|	all -7	all-one -11
fr:gov|saying|8+|false|false|	all-one -11	none 16
fr:gov|saying|8+|false|true|	first 6
fr:gov|saying|8+|true|false|	all -6	none -6
fr:gov|saying|après|false|	false 7
fr:gov|saying|au|false|	false -11
fr:gov|saying|au|	none -10
fr:gov|saying|d'|	none 11
fr:gov|saying|d'|true|	false 8
fr:gov|saying|dans|	all -6	first 9	none 14
fr:gov|saying|dans|false|	false 6	true 8
fr:gov|saying|de|2-3|	1 -10
fr:gov|saying|de|4-7|	1 -9	2-3 6	8+ 9
fr:gov|saying|de|8+|	1 -8	4-7 14	8+ 7
fr:gov|saying|de|false|	false -8
fr:gov|saying|de|	none -11	some 11
fr:gov|saying|d’|2-3|	4-7 14
fr:gov|saying|d’|4-7|	2-3 -9	4-7 16
fr:gov|saying|en|8+|	4-7 9
fr:gov|saying|en|	first 9
fr:gov|saying|en|true|	false 7
fr:gov|saying|none|0|	4-7 7	8+ 11
fr:gov|saying|none|1|	4-7 10	8+ 11
fr:gov|saying|none|2-3|	1 -6	2-3 6	4-7 29	8+ 14
fr:gov|saying|none|4-7|	1 6	2-3 -9	8+ 7
fr:gov|saying|none|	all -9	all-one -8
fr:gov|saying|none|false|	true 10
fr:gov|saying|none|true|	false 6
fr:gov|saying|par|8+|	2-3 -11
fr:gov|saying|par|true|	false -12
fr:gov|saying|pour|4-7|	4-7 11
fr:gov|saying|qu'|4-7|	4-7 11
fr:gov|saying|qu'|false|	false 12
fr:gov|saying|qu'|	none 16
fr:gov|saying|qu'|true|	false 11
fr:gov|saying|que|1|	2-3 9	4-7 6
fr:gov|saying|que|2-3|	8+ 9
fr:gov|saying|que|4-7|	1 14	2-3 18	4-7 17	8+ 8
fr:gov|saying|que|8+|	1 10	4-7 12
fr:gov|saying|que|	all-one -8	none 16	some 8
fr:gov|saying|que|false|	false 20
fr:gov|saying|que|true|	false 13	true -8
fr:gov|saying|qu’|2-3|	4-7 8
fr:gov|saying|qu’|4-7|	2-3 12	4-7 8
fr:gov|saying|qu’|false|	false 13
fr:gov|saying|qu’|	none 17
fr:gov|saying|qu’|true|	false 13
fr:gov|saying|si|false|	false 7
fr:gov|saying|si|	none 7
fr:gov|saying|sur|4-7|	2-3 10
fr:gov|saying|sur|false|	false -7
fr:gov|saying|sur|	first -7	none 10
fr:gov|saying|à|2-3|	1 11	2-3 12	4-7 12
fr:gov|saying|à|4-7|	8+ 9
fr:gov|saying|à|8+|	4-7 6
fr:gov|saying|à|false|	false 21
fr:gov|saying|à|	first 7
fr:gov|saying|à|true|	false -6
fr:gov|souffler|	none 6
fr:gov|souligner|	que 8
fr:gov|soupirer|	none 9
fr:gov|sourire|	none -8
fr:gov|sourire|past|	none -8
fr:gov|souri|1|	4-7 8
fr:gov|souri|	none 8
fr:gov|souri|past|	auxiliary 8
fr:gov|soutenir|2-3|	4-7 11
fr:gov|soutenir|	none 9
fr:gov|soutenir|past|	none 7
fr:gov|souvenir|	d’ 10
fr:gov|souvenir|past|	none 11
fr:gov|subject|celui-ci|saying|present|	4-7 9
fr:gov|subject|elle|judging|	1 10
fr:gov|subject|elle|saying|	1 6	2-3 14	4-7 10	8+ 11
fr:gov|subject|elle|saying|past|	1 -11	2-3 14	4-7 12	8+ 10
fr:gov|subject|elle|saying|present|	4-7 13	8+ 11
fr:gov|subject|il|saying|	0 7	1 -7	4-7 19
fr:gov|subject|il|saying|past|	1 8	2-3 -7
fr:gov|subject|il|saying|present|	4-7 6
fr:gov|subject|name|judging|	1 12
fr:gov|subject|name|judging|present|	4-7 10
fr:gov|subject|name|saying|	0 -8	1 10	2-3 15
fr:gov|subject|name|saying|past|	4-7 7	8+ 9
fr:gov|subject|none|saying|past|	1 -10	2-3 9
fr:gov|subject|noun|judging|	0 12	1 13	8+ 12
fr:gov|subject|noun|judging|participle|	2-3 10
fr:gov|subject|noun|judging|past|	2-3 12	4-7 16
fr:gov|subject|noun|saying|participle|	1 -11	4-7 7
fr:gov|subject|noun|saying|past|	8+ 19
fr:gov|subject|noun|saying|present|	8+ 12
fr:gov|subject|noun|thinking|	4-7 10
fr:gov|subject|noun|thinking|past|	4-7 9
fr:gov|subject|on|judging|	1 -13
fr:gov|subject|on|judging|present|	4-7 10
fr:gov|subject|on|saying|	2-3 8	4-7 -9
fr:gov|subject|on|saying|past|	1 -9	2-3 -6	4-7 -13
fr:gov|subject|on|saying|present|	2-3 13	4-7 12
fr:gov|subject|organisation|judging|	0 8	1 11	2-3 12	4-7 13
fr:gov|subject|organisation|judging|past|	1 7	2-3 14	4-7 11
fr:gov|subject|organisation|judging|present|	4-7 10
fr:gov|subject|organisation|saying|	0 17	1 14
fr:gov|subject|organisation|saying|past|	1 -6	4-7 14	8+ 9
fr:gov|subject|organisation|saying|present|	1 8	4-7 12
fr:gov|subject|person|judging|	0 12	1 18	2-3 13	4-7 6
fr:gov|subject|person|judging|past|	1 10	2-3 20	4-7 8
fr:gov|subject|person|saying|	0 13	4-7 -6	8+ 13
fr:gov|subject|person|saying|present|	2-3 -8	4-7 19	8+ 13
fr:gov|subject|person|thinking|	0 6	2-3 7
fr:gov|subject|person|thinking|past|	2-3 6
fr:gov|subject|place|saying|	0 7
fr:gov|subject|place|saying|past|	4-7 12
fr:gov|tempérer|	none 9
fr:gov|tempérer|past|	none 9
fr:gov|thinking|0|false|false|	none 9
fr:gov|thinking|none|0|	2-3 7
fr:gov|thinking|none|2-3|	1 -7	8+ 6
fr:gov|thinking|none|false|	false 8
fr:gov|thinking|none|true|	false -6
fr:gov|trouver|2-3|	1 11
fr:gov|trouver|	none 11
fr:gov|trouver|present|	none 11
fr:gov|téléphoner|	none 6
fr:gov|voir|	none 15
fr:gov|voir|past|	none 16
fr:gov|vouloir|0|	2-3 7
fr:gov|vouloir|2-3|	1 -7
fr:gov|écrire|	none -11
fr:gov|écrire|past|	auxiliary -11	none 11
fr:gov|évoquer|1|	4-7 9
fr:gov|évoquer|2-3|	4-7 14
fr:gov|évoquer|4-7|	2-3 10
fr:gov|évoquer|	none 18	pour 11
fr:gov|évoquer|past|	auxiliary 12
fr:gov|évoquer|present|	none 17
fr:headline|true|	4-7 10	8+ 11
fr:head|"|	1 10	2-3 -8
fr:head|plain|,determiner|	1 12
fr:head|plain|,quote|	1 -8
fr:head|plain|	: 9	all -7	all-one -11	capital -6	start -6	verb-judging 9	verb-saying 10
fr:head|plain|:|	1 -8	2-3 -10	8+ 9
fr:head|plain|all-one|	1 -7	2-3 -9
fr:head|plain|all|	2-3 -7
fr:head|plain|end|	2-3 9	4-7 17	8+ 6
fr:head|plain|first|	4-7 6	8+ 10
fr:head|plain|none|	4-7 13
fr:head|plain|word|	2-3 -11
fr:head|titled|	: 8
fr:head|titled|end|	4-7 9
fr:head|titled|preposition|	1 6
fr:head|«|	4-7 11	8+ 11
fr:in-noun|false|false|1|	none -8
fr:in-noun|false|false|2-3|	all -11	none 11
fr:in-noun|false|false|4-7|	all -9	all-one -8	none 6	titled 9
fr:in-noun|false|false|8+|	most 7	none 18	some 11
fr:in-noun|false|true|1|	all-one 9
fr:in-noun|false|true|2-3|	all -7
fr:in-noun|false|true|4-7|	first 13
fr:in-noun|false|true|8+|	first 11
fr:in-noun|true|false|1|	all-one -20	none 11
fr:in-noun|true|false|2-3|	all -7	all-one -13	first -11
fr:in-noun|true|false|4-7|	first -14
fr:in-noun|true|false|8+|	none 18
fr:in-noun|true|true|1|	none -16
fr:in-noun|true|true|4-7|	none 9
fr:intro-follow|,|,auxiliary|	2-3 -10
fr:intro-follow|,|determiner|	4-7 11	8+ 6
fr:intro-follow|,|end|	2-3 11	4-7 10
fr:intro-follow|,|stop|	4-7 6	8+ 8
fr:intro-follow|:|,verb-saying|	4-7 12
fr:intro-follow|:|capital|	1 9	4-7 10	8+ 11
fr:intro-follow|:|determiner|	4-7 17	8+ 21
fr:intro-follow|:|end|	1 11	2-3 13	4-7 25	8+ 10
fr:intro-follow|:|preposition|	4-7 7
fr:intro-follow|:|pronoun|	4-7 14
fr:intro-follow|:|stop|	1 -23	2-3 -19	4-7 -12
fr:intro-follow|adverb|stop|	1 8	2-3 -9	4-7 -6
fr:intro-follow|auxiliary|,auxiliary|	2-3 9	4-7 10
fr:intro-follow|auxiliary|,preposition|	2-3 -10
fr:intro-follow|auxiliary|,verb-saying|	4-7 11
fr:intro-follow|auxiliary|stop|	2-3 16	4-7 13	8+ 8
fr:intro-follow|coordinator|stop|	1 -9
fr:intro-follow|determiner|coordinator|	1 9
fr:intro-follow|determiner|end|	2-3 -9
fr:intro-follow|determiner|preposition|	1 6
fr:intro-follow|determiner|stop|	1 18	4-7 9
fr:intro-follow|determiner|word|	1 -14
fr:intro-follow|preposition|(|	2-3 -8
fr:intro-follow|preposition|,determiner|	2-3 -6
fr:intro-follow|preposition|,verb-saying|	1 -10
fr:intro-follow|preposition|,word|	2-3 -6
fr:intro-follow|preposition|:|	2-3 7
fr:intro-follow|preposition|coordinator|	2-3 -8
fr:intro-follow|preposition|end|	2-3 13
fr:intro-follow|preposition|preposition|	1 -11	2-3 10
fr:intro-follow|preposition|stop|	1 -14	2-3 7	8+ 8
fr:intro-follow|pronoun|stop|	2-3 9	4-7 10
fr:intro-follow|quote|end|	4-7 7
fr:intro-follow|start|,auxiliary|	4-7 18	8+ 11
fr:intro-follow|start|,pronoun|	4-7 7	8+ 14
fr:intro-follow|start|,verb-saying|	4-7 21	8+ 8
fr:intro-follow|start|:|	2-3 -9	4-7 11	8+ 9
fr:intro-follow|start|end|	2-3 13	4-7 11
fr:intro-follow|start|stop|	8+ 9
fr:intro-follow|stop|,auxiliary|	1 12	2-3 14	4-7 29	8+ 7
fr:intro-follow|stop|,determiner|	8+ 11
fr:intro-follow|stop|,pronoun|	2-3 8	4-7 16	8+ 9
fr:intro-follow|stop|,verb-saying|	2-3 22	4-7 28	8+ 6
fr:intro-follow|stop|,word|	8+ 9
fr:intro-follow|stop|capital|	2-3 6	4-7 10
fr:intro-follow|stop|determiner|	4-7 11
fr:intro-follow|stop|end|	2-3 13	4-7 16
fr:intro-follow|stop|quote|	4-7 11
fr:intro-follow|stop|—|	4-7 8
fr:intro-follow|that|stop|	2-3 12	4-7 11	8+ 6
fr:intro-follow|verb-judging|preposition|	2-3 6
fr:intro-follow|verb-judging|stop|	1 10	2-3 6	4-7 9
fr:intro-follow|verb-saying|,word|	1 -13	2-3 -9
fr:intro-follow|verb-saying|coordinator|	1 9	4-7 7
fr:intro-follow|verb-saying|preposition|	1 8	2-3 11
fr:intro-follow|verb-saying|stop|	8+ 9
fr:intro-follow|verb-thinking|stop|	4-7 9
fr:intro-follow|word|,auxiliary|	1 -12	2-3 -9	4-7 13
fr:intro-follow|word|,determiner|	1 -6	2-3 -7
fr:intro-follow|word|,preposition|	2-3 -7
fr:intro-follow|word|,pronoun|	1 -8
fr:intro-follow|word|,verb-saying|	2-3 -9	4-7 -7
fr:intro-follow|word|,word|	2-3 -11
fr:intro-follow|word|auxiliary|	1 -10	2-3 -9
fr:intro-follow|word|coordinator|	1 10	2-3 -9	4-7 13
fr:intro-follow|word|determiner|	2-3 11
fr:intro-follow|word|stop|	2-3 7	4-7 9	8+ 16
fr:intro-follow|word|word|	1 -10	2-3 -9
fr:intro-follow|—|—|	2-3 8
fr:intro-follow|’|stop|	2-3 14
fr:intro|	( -11	preposition -7	quote 8	stop 11	verb-judging 18	verb-thinking 14	— 11
fr:in|first|=au|	4-7 12	8+ 9	none 13
fr:in|first|=avant|	2-3 8	4-7 12	none 14
fr:in|first|=avec|	2-3 18	4-7 11	first 7	none 22
fr:in|first|=a|	8+ 10	first -10
fr:in|first|=ce|	4-7 12	8+ 18	first 19
fr:in|first|=chaque|	8+ 9	first 9
fr:in|first|=comme|	8+ 9
fr:in|first|=dans|	2-3 10	4-7 -6	8+ 7	first 12	none -6
fr:in|first|=depuis|	2-3 9
fr:in|first|=des|	2-3 -8	4-7 22	8+ 8	first 6
fr:in|first|=deux|	2-3 8	first 7
fr:in|first|=du|	first -6
fr:in|first|=dès|	2-3 9	none 11
fr:in|first|=elle|	4-7 18	8+ 8	first 17
fr:in|first|=en|	4-7 14	first 6	some 8
fr:in|first|=et|	8+ 6
fr:in|first|=fait|	2-3 -10
fr:in|first|=ils|	4-7 15	8+ 8	first 15
fr:in|first|=il|	2-3 10	8+ 14	first 15
fr:in|first|=jamais|	4-7 7	none 11
fr:in|first|=je|	2-3 7	4-7 23	8+ 8	first 17	titled 7
fr:in|first|=la|	2-3 -14	8+ 13	all -8	all-one -13	first 11	some -10
fr:in|first|=les|	4-7 -8	8+ 9	first -8	none 10
fr:in|first|=le|	2-3 -16	4-7 -19	8+ 13	all -6	all-one -14	none -15	some -8	titled 6
fr:in|first|=mais|	4-7 6	first 8	none 6
fr:in|first|=ma|	4-7 8	8+ 13	first 13
fr:in|first|=mes|	4-7 10	first 11
fr:in|first|=mon|	4-7 8	8+ 11	first 13
fr:in|first|=ne|	4-7 15	8+ 9	none 14	some 7
fr:in|first|=ni|	8+ 8	none 8
fr:in|first|=non|	2-3 -10	4-7 6	first 6	none -11
fr:in|first|=nos|	8+ 10	first 7
fr:in|first|=nous|	2-3 9	4-7 15	8+ 9	first 17
fr:in|first|=on|	2-3 11	8+ 9	titled 7
fr:in|first|=où|	4-7 13	none 13
fr:in|first|=par|	none 11
fr:in|first|=pas|	2-3 9	4-7 12	none 12
fr:in|first|=pendant|	8+ 7
fr:in|first|=pour|	4-7 -6	first -6
fr:in|first|=quand|	4-7 10	8+ 11	first 13	none 9
fr:in|first|=que|	none 9
fr:in|first|=sans|	4-7 12	8+ 7
fr:in|first|=si|	8+ 7	first 7
fr:in|first|=sous|	2-3 7	none 8
fr:in|first|=sur|	2-3 8	8+ 11	none 11
fr:in|first|=trois|	4-7 7	first 7
fr:in|first|=une|	2-3 17	4-7 9	8+ 8	none 25
fr:in|first|=un|	4-7 30	8+ 15	first 19	none 15
fr:in|first|=vous|	4-7 7	8+ 6	first 10
fr:in|first|=à|	2-3 -8	8+ 7	none -6
fr:in|first|adverb|	1 14	2-3 13	8+ 14	all-one 6	none 18
fr:in|first|capital|	2-3 -9	4-7 16	all -16
fr:in|first|number|	4-7 11	all-one -7	none 11
fr:in|first|verb|	2-3 12	8+ 8
fr:in|first|word|	4-7 12	8+ 14	none 6	some 13	titled 9
fr:in|functions|0|1|	titled 6
fr:in|functions|0|2-3|	all -12	first -9	none 7
fr:in|functions|0|4-7|	first 13	none 14
fr:in|functions|1|2-3|	all -12	all-one -10
fr:in|functions|1|4-7|	most -7	none 14
fr:in|functions|1|8+|	first 7
fr:in|functions|2|2-3|	none 6
fr:in|functions|2|4-7|	most 10	titled 6
fr:in|functions|2|8+|	none 6
fr:in|functions|3|4-7|	none 7	some 14
fr:in|functions|3|8+|	most 7	none 20	some 11
fr:in|last|	4 6	al -15	an 7	ar -6	au 6	ce -10	ci 8	de 15	di 11	er -8	eu -11	ge -11	if -10	il 12	io 6	ir 6	is -6	me -6	na -9	nc -11	no -8	ns 11	nt 7	né 14	rd -12	ro -9	ré 13	se 13	ts -6	té -16	ue 10	ur -19	ut 7	ux 17	ve 11	ée 6	êt 7
fr:in|last|4|	2-3 6
fr:in|last|ade|	1 10
fr:in|last|anc|	2-3 -11
fr:in|last|ant|	1 14	2-3 9
fr:in|last|ate|	1 -12
fr:in|last|aux|	1 9
fr:in|last|ble|	1 16	2-3 17
fr:in|last|bre|	2-3 6
fr:in|last|di|	2-3 -6
fr:in|last|don|	1 -9
fr:in|last|eau|	2-3 6
fr:in|last|ers|	2-3 -12
fr:in|last|eur|	1 -15
fr:in|last|eux|	2-3 13
fr:in|last|ger|	2-3 -8
fr:in|last|ial|	2-3 -10
fr:in|last|ice|	1 -10
fr:in|last|ici|	2-3 7
fr:in|last|ide|	1 7
fr:in|last|ier|	2-3 -9
fr:in|last|ies|	1 -9
fr:in|last|ine|	2-3 -10
fr:in|last|ion|	2-3 7
fr:in|last|ire|	2-3 -9
fr:in|last|ise|	2-3 7
fr:in|last|ité|	1 -15	2-3 -10
fr:in|last|ler|	2-3 -7
fr:in|last|lle|	1 -10	2-3 -6
fr:in|last|lus|	2-3 11
fr:in|last|lée|	1 8
fr:in|last|man|	2-3 9
fr:in|last|nce|	1 -7	2-3 -8
fr:in|last|nes|	2-3 -9
fr:in|last|nne|	2-3 -10
fr:in|last|nné|	1 11
fr:in|last|non|	2-3 6
fr:in|last|nte|	1 14	2-3 11
fr:in|last|nts|	2-3 -6
fr:in|last|nue|	2-3 12
fr:in|last|ois|	2-3 7
fr:in|last|oit|	2-3 11
fr:in|last|ole|	2-3 12
fr:in|last|ons|	2-3 10
fr:in|last|ord|	2-3 -11
fr:in|last|oup|	2-3 6
fr:in|last|our|	2-3 -8
fr:in|last|ous|	2-3 -8
fr:in|last|out|	2-3 7
fr:in|last|que|	1 6	2-3 9
fr:in|last|rdi|	2-3 12
fr:in|last|res|	2-3 -7
fr:in|last|rme|	2-3 15
fr:in|last|rve|	2-3 9
fr:in|last|rée|	2-3 8
fr:in|last|rêt|	2-3 7
fr:in|last|son|	2-3 -10
fr:in|last|ste|	2-3 -11
fr:in|last|tif|	1 -10
fr:in|last|tre|	2-3 11
fr:in|last|tés|	2-3 -9
fr:in|last|ude|	2-3 -8
fr:in|last|uit|	2-3 9
fr:in|last|une|	2-3 6
fr:in|last|ure|	2-3 9
fr:in|last|urs|	2-3 7
fr:in|last|use|	1 11
fr:in|last|uve|	2-3 9
fr:in|last|ves|	2-3 8
fr:in|last|xer|	1 -8
fr:in|last|ées|	2-3 13
fr:in|last|ôle|	2-3 6
fr:in|last|ôme|	2-3 -10
fr:in|shape|=a =la word|	8+ 8
fr:in|shape|=au word =de|	8+ 7
fr:in|shape|=avec word|	2-3 16
fr:in|shape|=ce word =a|	8+ 6
fr:in|shape|=ce word =pas|	4-7 11	8+ 13
fr:in|shape|=dans =le word|	4-7 9
fr:in|shape|=des word =et|	4-7 10
fr:in|shape|=des word word|	4-7 11
fr:in|shape|=des word|	2-3 -7
fr:in|shape|=deux word word|	2-3 8
fr:in|shape|=dès word|	2-3 9
fr:in|shape|=elle word word|	4-7 9	8+ 7
fr:in|shape|=en word word|	4-7 6
fr:in|shape|=et =je word|	4-7 9
fr:in|shape|=et =les word|	4-7 9
fr:in|shape|=fait word|	2-3 -10
fr:in|shape|=il =a word|	8+ 9
fr:in|shape|=il =est word|	8+ 6
fr:in|shape|=il =ne word|	8+ 12
fr:in|shape|=il word =a|	4-7 6	8+ 6
fr:in|shape|=il word word|	4-7 11	8+ 7
fr:in|shape|=ils =ont word|	4-7 6
fr:in|shape|=ils =sont word|	4-7 11
fr:in|shape|=je =ne verb|	8+ 9
fr:in|shape|=je =ne word|	4-7 10	8+ 7
fr:in|shape|=je word =pas|	4-7 9
fr:in|shape|=je word adverb|	4-7 8
fr:in|shape|=je word word|	2-3 6	4-7 9	8+ 8
fr:in|shape|=la adverb word|	4-7 9
fr:in|shape|=la capital =de|	4-7 -7
fr:in|shape|=la capital =et|	4-7 -8
fr:in|shape|=la capital capital|	2-3 -9
fr:in|shape|=la capital|	2-3 -11
fr:in|shape|=la word =a|	4-7 9
fr:in|shape|=la word =de|	4-7 11
fr:in|shape|=la word =du|	4-7 -7	8+ 10
fr:in|shape|=la word =est|	8+ 7
fr:in|shape|=la word =à|	4-7 7
fr:in|shape|=la word word|	4-7 8	8+ 8
fr:in|shape|=la word|	2-3 -6
fr:in|shape|=le capital =a|	8+ 10
fr:in|shape|=le capital =du|	4-7 -6
fr:in|shape|=le capital capital|	2-3 -9
fr:in|shape|=le capital|	2-3 -16
fr:in|shape|=le verb =a|	8+ 6
fr:in|shape|=le word =a|	4-7 11	8+ 7
fr:in|shape|=le word =des|	4-7 -10
fr:in|shape|=le word =de|	8+ 10
fr:in|shape|=le word =est|	8+ 7
fr:in|shape|=le word =il|	4-7 10
fr:in|shape|=le word =je|	8+ 9
fr:in|shape|=le word word|	8+ 15
fr:in|shape|=le word|	2-3 -9
fr:in|shape|=les capital =de|	4-7 -8
fr:in|shape|=les word =ont|	4-7 8
fr:in|shape|=les word word|	4-7 12	8+ 6
fr:in|shape|=ma word =a|	8+ 10
fr:in|shape|=ma word word|	8+ 8
fr:in|shape|=mes word word|	4-7 10
fr:in|shape|=mon word =a|	4-7 6	8+ 7
fr:in|shape|=mon word =est|	8+ 6
fr:in|shape|=mon word verb|	8+ 9
fr:in|shape|=mon word word|	8+ 9
fr:in|shape|=ne word =pas|	4-7 9	8+ 10
fr:in|shape|=ne word =que|	4-7 6
fr:in|shape|=non word|	2-3 -11
fr:in|shape|=nos word word|	8+ 7
fr:in|shape|=nous =avons =des|	8+ 8
fr:in|shape|=nous =avons word|	4-7 6	8+ 6
fr:in|shape|=nous =ne word|	8+ 9
fr:in|shape|=nous word =la|	4-7 10
fr:in|shape|=nous word =pas|	8+ 7
fr:in|shape|=nous word =à|	8+ 6
fr:in|shape|=nous word word|	4-7 6	8+ 8
fr:in|shape|=on =a word|	4-7 8	8+ 10
fr:in|shape|=on =me word|	8+ 6
fr:in|shape|=on =ne word|	4-7 11	8+ 8
fr:in|shape|=on =nous =a|	8+ 9
fr:in|shape|=on =nous verb|	8+ 7
fr:in|shape|=on =va word|	4-7 6
fr:in|shape|=on verb =de|	4-7 9
fr:in|shape|=on word verb|	4-7 12
fr:in|shape|=on word word|	4-7 8	8+ 7
fr:in|shape|=pas word =à|	4-7 7
fr:in|shape|=pour =des word|	4-7 -9
fr:in|shape|=sans word verb|	2-3 -9
fr:in|shape|=sans word|	2-3 6
fr:in|shape|=sous word word|	2-3 7
fr:in|shape|=un word =au|	4-7 11
fr:in|shape|=un word =de|	4-7 14
fr:in|shape|=un word =ne|	4-7 8
fr:in|shape|=un word =sur|	8+ 6
fr:in|shape|=un word =un|	4-7 10
fr:in|shape|=un word word|	4-7 15	8+ 13
fr:in|shape|=un word|	2-3 11
fr:in|shape|=une word =de|	4-7 17
fr:in|shape|=une word word|	2-3 16	4-7 13	8+ 10
fr:in|shape|=une word|	2-3 9
fr:in|shape|=à =ce word|	8+ 6
fr:in|shape|=à =la word|	4-7 10
fr:in|shape|=à word =et|	4-7 8
fr:in|shape|adverb =un word|	8+ 9
fr:in|shape|adverb word =les|	4-7 7
fr:in|shape|adverb word =pour|	4-7 14
fr:in|shape|adverb word word|	4-7 10
fr:in|shape|adverb|	1 14
fr:in|shape|capital =ai word|	4-7 7
fr:in|shape|capital =de word|	2-3 7
fr:in|shape|capital =du capital|	2-3 -8
fr:in|shape|capital =du word|	2-3 -6
fr:in|shape|capital =en word|	2-3 -9
fr:in|shape|capital =est word|	4-7 8
fr:in|shape|capital =je word|	4-7 9	8+ 8
fr:in|shape|capital =la word|	4-7 10	8+ 7
fr:in|shape|capital =le word|	4-7 8	8+ 9
fr:in|shape|capital =ne word|	4-7 13
fr:in|shape|capital =on verb|	2-3 -9
fr:in|shape|capital =pas =de|	8+ 7
fr:in|shape|capital =un word|	2-3 9	4-7 9	8+ 9
fr:in|shape|capital =une word|	4-7 12	8+ 7
fr:in|shape|capital =à word|	4-7 7	8+ 9
fr:in|shape|capital adverb word|	4-7 8
fr:in|shape|capital capital capital|	2-3 -8
fr:in|shape|capital capital word|	8+ 7
fr:in|shape|capital capital|	2-3 -9
fr:in|shape|capital number word|	8+ 11
fr:in|shape|capital number|	2-3 -8
fr:in|shape|capital verb word|	8+ 7
fr:in|shape|capital word =au|	8+ 7
fr:in|shape|capital word =ce|	8+ 6
fr:in|shape|capital word =des|	8+ 6
fr:in|shape|capital word =la|	8+ 8
fr:in|shape|capital word =les|	8+ 7
fr:in|shape|capital word =mon|	4-7 7
fr:in|shape|capital word =pas|	4-7 11	8+ 8
fr:in|shape|capital word =pour|	8+ 7
fr:in|shape|capital word =sur|	8+ 9
fr:in|shape|capital word =une|	8+ 11
fr:in|shape|capital word =un|	8+ 7
fr:in|shape|capital word =à|	8+ 8
fr:in|shape|capital word adverb|	4-7 10	8+ 12
fr:in|shape|capital word capital|	4-7 10
fr:in|shape|capital word number|	8+ 6
fr:in|shape|capital word verb|	4-7 8
fr:in|shape|capital word word|	2-3 9	4-7 20
fr:in|shape|capital word|	2-3 -9
fr:in|shape|verb word|	2-3 11
fr:in|shape|word =au word|	2-3 12	4-7 9
fr:in|shape|word =comme =une|	4-7 8
fr:in|shape|word =de word|	2-3 7	4-7 20
fr:in|shape|word =des word|	2-3 -8	4-7 -13
fr:in|shape|word =du word|	2-3 -6
fr:in|shape|word =en word|	4-7 9
fr:in|shape|word =et word|	2-3 10
fr:in|shape|word =la word|	2-3 -9	4-7 16
fr:in|shape|word =le word|	2-3 11
fr:in|shape|word =les word|	2-3 9	4-7 12
fr:in|shape|word =mais =pas|	4-7 12
fr:in|shape|word =mais word|	2-3 17
fr:in|shape|word =pas word|	4-7 9
fr:in|shape|word =un word|	4-7 10
fr:in|shape|word =une word|	4-7 9
fr:in|shape|word =à word|	4-7 12	8+ 10
fr:in|shape|word word =de|	4-7 14
fr:in|shape|word word =du|	4-7 9
fr:in|shape|word word =et|	4-7 12
fr:in|shape|word word =les|	4-7 16
fr:in|shape|word word =à|	4-7 9
fr:in|shape|word word word|	4-7 16
fr:in|word|	4 6	a -8	ajoutés -9	au 14	avant 8	avec 18	belle -7	blague 8	blanc -11	boucher -9	bérénice -10	ce 9	choquée 11	contenues 11	contrôle 6	cours 7	croustillant -9	c’est 10	dans 11	de 9	depuis 9	des -11	di -6	dix 12	du -10	dès 11	déconnexer -8	déjà 9	encore 14	enfin 9	euro -8	fait -10	fin -8	finir 10	fois 7	ginette -6	hollandaise -7	hors 6	il 10	intérêt 7	je 7	jour -8	juste -10	j’ai 9	la -16	le -15	les 17	loup 6	louve -9	l’heure -10	ma -6	mais 18	maison -14	malaisance -10	mardi 12	merci -10	midi -7	mieux 10	moi 7	moins -7	mon 7	nous -7	ou -10	outil 9	parking -11	pas 10	patate -13	piscine -9	plan -9	plus 9	pluviste -7	points 8	prudence 10	prématuré 8	présence -8	retenue 12	retraite -10	risque 11	réserve 9	sauve 11	se 11	signal 9	silence -9	sobriété -9	sociale -8	sous 9	sucres -9	sucrée 8	sur 10	terme 13	tout 10	tèt -6	une 18	vigilant 11	à -7	ça 6	étape 10
fr:lead|lower|	( -11	, 16	: -7	verb-judging 18	verb-thinking 14
fr:lead|upper|	, -18	capital -7	coordinator -8	determiner -9	preposition -16	quote 7	stop 11	word -18	— 11	’ -7
fr:naming|baptisée|1|	2-3 -7	4-7 -11
fr:naming|baptisé|1|	1 -8	2-3 -7
fr:naming|dite|1|	2-3 -9
fr:naming|dit|1|	1 9
fr:naming|dit|2|	2-3 8	4-7 14
fr:naming|dit|3|	2-3 12	4-7 12	8+ 12
fr:naming|expression|1|	2-3 -9
fr:naming|false|	: -9	preposition -10	word -15
fr:naming|intitulée|1|	2-3 -6
fr:naming|intitulé|1|	4-7 -8
fr:naming|mot|1|	1 -13
fr:naming|mot|2|	1 -12
fr:naming|nommé|1|	1 -7
fr:naming|none|	1 8
fr:naming|surnommée|1|	2-3 -9
fr:naming|surnommé|1|	2-3 -7
fr:naming|true|	( -11	auxiliary 6	quote 8	stop 12	that 15	verb-judging 18	verb-thinking 14	word 6	— 11
fr:nobody|1|	, -10
fr:nobody|4-7|	start 8
fr:nobody|8+|	start 9
fr:others|1|	1 6	2-3 -8	4-7 -11	8+ 18
fr:others|2|	1 -8	2-3 -21
fr:own-case|false|all-one|	, -14	: 6	coordinator -7	determiner -12	preposition -11	stop 15	verb-saying -20	word -23
fr:own-case|false|all|	, -7	: -6	preposition -6	stop -9	word -10
fr:own-case|false|first|	, -14	capital -7	determiner -6	preposition -15	quote 6	stop 13	verb-saying 8	word -16	— 10
fr:own-case|false|most|	start 6
fr:own-case|false|none|	( -7	, 14	: -7	verb-judging 18	verb-saying 6	verb-thinking 14
fr:own-case|false|some|	, 10	auxiliary 9	preposition -6
fr:own-case|true|first|	start 20	stop 23	verb-saying -8
fr:own-case|true|none|	, 11	word 11
fr:own-case|true|some|	, 8
fr:own-case|true|titled|	: 12
fr:own|false|	4-7 -6	8+ 8
fr:own|true|	4-7 11
fr:same|1|2-3|	all -14
fr:same|1|4-7|	all -9	all-one -8
fr:same|1|8+|	most 7	none 20	some 11
fr:same|2|1|	all-one -7	none -13
fr:same|2|2-3|	all -6	all-one -11	none 11
fr:same|2|4-7|	none 7
fr:same|2|8+|	first 7
fr:same|3|2-3|	first -8	none -8
fr:sentence|judging|	1 11	2-3 7	4-7 20	8+ 8
fr:sentence|none|	1 -7
fr:sentence|thinking|	1 -10	4-7 17	8+ 14
fr:size-ending|10+|.|	capital 8	determiner 15	preposition 8
fr:size-ending|10+|?|	end 6
fr:size-ending|10+|none|	,auxiliary 11	,pronoun 10	,verb-saying 9	,word 10	end 8	stop 13
fr:size-ending|1|.|	end 11
fr:size-ending|1|none|	,auxiliary -10	,pronoun -13	,quote -9	auxiliary -11	word -17
fr:size-ending|2|.|	end 12
fr:size-ending|2|none|	( -7	,determiner -9	,preposition -12	,pronoun -7	,verb-saying 10	: -8	auxiliary -6	coordinator -14	end 7	verb-saying -12
fr:size-ending|3|.|	capital 10	end 13
fr:size-ending|3|none|	,auxiliary 12	,preposition 10	coordinator -9	end 8	preposition 9	stop -9	word -15
fr:size-ending|4-5|!|	end 6
fr:size-ending|4-5|.|	capital 8	determiner 15	end 17	pronoun 12
fr:size-ending|4-5|?|	,auxiliary 9	end 10
fr:size-ending|4-5|none|	,capital -9	,determiner 9	,preposition -7	,verb-saying 11	,word -6	coordinator 18	determiner 9	end 14	word 9
fr:size-ending|6-9|!|	end 9
fr:size-ending|6-9|.|	capital 11	coordinator 7	determiner 16	end 23	pronoun 6
fr:size-ending|6-9|?|	,pronoun 7	capital 9	— 8
fr:size-ending|6-9|none|	,auxiliary 17	,word 16	end 15
fr:size-follow|10+|	,auxiliary 11	,pronoun 8	,verb-saying 9	,word 10	capital 8	determiner 14	end 6	preposition 8	stop 13
fr:size-follow|1|	,auxiliary -10	,pronoun -7	,quote -9	auxiliary -11	word -17
fr:size-follow|2|	( -7	,determiner -9	,preposition -12	,pronoun -7	,verb-saying 10	: -8	auxiliary -6	coordinator -14	end 11	verb-saying -12
fr:size-follow|3|	,auxiliary 12	,preposition 10	capital 10	coordinator -9	end 12	preposition 9	stop -9	word -15
fr:size-follow|4-5|	,capital -9	,determiner 9	,preposition -7	,verb-saying 11	,word -6	capital 8	coordinator 18	determiner 16	end 21	pronoun 12	quote 10	word 9
fr:size-follow|6-9|	,auxiliary 17	,word 16	capital 13	coordinator 7	determiner 16	end 28	preposition 7	pronoun 9	— 8
fr:size-intro|10+|	: 12	auxiliary 6	preposition 6	start 11	stop 8	word 9
fr:size-intro|1|	adverb 10	auxiliary 9	coordinator -11	determiner 13	preposition -23	stop 12	verb-judging 10
fr:size-intro|2|	( -7	adverb -11	auxiliary -8	coordinator 6	start -10	stop 13	verb-judging 9	verb-saying -16	word 6	’ 9
fr:size-intro|3|	determiner -9	preposition 14	pronoun 13	start 7	stop 10	that 12	verb-judging 6	verb-saying 8	verb-thinking 9	word -8	— 7	’ 11
fr:size-intro|4-5|	adverb -10	auxiliary 17	preposition 6	quote 7	start 24	verb-judging 12
fr:size-intro|6-9|	, 16	: 10	adverb 11	auxiliary 10	preposition -6	pronoun 9	start 19	stop 20	that 12	verb-judging 9	verb-saying 14	’ 9
fr:size|	10+ 12	6-9 7
fr:subject|elided|	,auxiliary 19	,capital -9	,pronoun 9	,verb-saying 9	8+ 19	end 9	preposition 6
fr:subject|none|	( -8	,auxiliary -7	,coordinator -10	,preposition -15	,pronoun -11	,quote -9	,word -11	8+ 6	; 6	auxiliary -9	capital 16	coordinator 7	determiner 16	end 21	quote 11	— 10
fr:subject|own|	,determiner 6	,preposition 16	,quote -9	capital 16	determiner 17	end 13	pronoun 13	stop -8	verb-saying -8	word -8
fr:two-before|%|	stop 6
fr:two-before|)|	: 6	stop 10
fr:two-before|,|	preposition 12	verb-judging 6	word -17
fr:two-before|adverb|	: 9	stop 14	word -12
fr:two-before|auxiliary|	verb-saying 6
fr:two-before|capital|	: 13	auxiliary 6	preposition 11	stop 25	verb-judging 7	verb-saying 19
fr:two-before|coordinator|	determiner -11	verb-saying 8
fr:two-before|determiner|	: 8	adverb 14	capital 7	verb-judging 10	verb-saying -8	verb-thinking 8
fr:two-before|preposition|	determiner 16	word -6
fr:two-before|pronoun|	stop 10	verb-judging 7	word 14
fr:two-before|quote|	, -6	: 6	preposition -10	stop 14	— 11
fr:two-before|start|	capital -9	determiner -13	preposition -8
fr:two-before|stop|	quote 6
fr:two-before|that|	determiner -14	pronoun 14
fr:two-before|verb-judging|	determiner 7
fr:two-before|verb-saying|	, 14	: 6	adverb -12	stop 16	that 11	word 10
fr:two-before|verb-thinking|	stop 9
fr:two-before|word|	( -10	, 7	: -9	adverb 8	auxiliary 9	determiner -12	preposition -12	verb-judging 10
fr:two-words-before|%|	. 6
fr:two-words-before|)|	. 10	: 6
fr:two-words-before|,|	baptisé -6	dit -14	dite -6	intitulé -6	la -10	le -8
fr:two-words-before|2028|	. 7
fr:two-words-before|3|	: 9
fr:two-words-before|acquiesce|	: 7
fr:two-words-before|ajouter|	: 7
fr:two-words-before|ans|	. 9
fr:two-words-before|auteur|	de -6
fr:two-words-before|avocate|	. 6
fr:two-words-before|a|	dénoncé 11
fr:two-words-before|carton|	: -8
fr:two-words-before|code|	: -9
fr:two-words-before|communiqué|	, 10
fr:two-words-before|comptes|	juge 6
fr:two-words-before|conclu|	: 7
fr:two-words-before|c’|	est 7
fr:two-words-before|dit|	avoir 12
fr:two-words-before|doublé|	. 7
fr:two-words-before|déception|	. 6
fr:two-words-before|d’|	un 17	une 6
fr:two-words-before|elle|	, 6	. 10
fr:two-words-before|est|	dite 10
fr:two-words-before|euros|	. 8
fr:two-words-before|fin|	. 7
fr:two-words-before|fois|	. 11
fr:two-words-before|guère|	: 6
fr:two-words-before|heures|	. 7
fr:two-words-before|il|	, 6
fr:two-words-before|ironise|	: 6
fr:two-words-before|jours|	. 7
fr:two-words-before|l'|	appellent -9
fr:two-words-before|lassitude|	. 6
fr:two-words-before|la|	mention -14	revue -6	trouvent 8
fr:two-words-before|lecture|	. 6
fr:two-words-before|les|	mots -6
fr:two-words-before|le|	dossier 12	mot -13	plan -7	projet 10	texte 7	titre -6
fr:two-words-before|l’|	appelle -11	expression -9	opération -6
fr:two-words-before|mois|	. 10
fr:two-words-before|mot|	de -12
fr:two-words-before|nationale|	. 7
fr:two-words-before|nom|	. 7	: -15	de -11
fr:two-words-before|n’|	avoir 13
fr:two-words-before|ont|	nommé -9
fr:two-words-before|on|	pouvait 7
fr:two-words-before|pancarte|	: -10
fr:two-words-before|partagés|	. 10
fr:two-words-before|parue|	dans -7
fr:two-words-before|pas|	. 6	: 8
fr:two-words-before|peu|	. 7
fr:two-words-before|pour|	les -11
fr:two-words-before|presse|	. 8
fr:two-words-before|qu'|	il 9
fr:two-words-before|qualifié|	de 11
fr:two-words-before|question|	. 8
fr:two-words-before|qu’|	elle 8	un -10
fr:two-words-before|relativise|	: 10
fr:two-words-before|reprend|	: 8
fr:two-words-before|rires|	. 8
fr:two-words-before|rire|	: 6
fr:two-words-before|réagi|	. 8
fr:two-words-before|secondes|	. 6
fr:two-words-before|se|	disent -8	dit 24
fr:two-words-before|silence|	: 7
fr:two-words-before|sms|	: 9
fr:two-words-before|soir|	. 9
fr:two-words-before|son|	client 10	tube -6
fr:two-words-before|souri|	: 8
fr:two-words-before|s’|	appelait -8	appelle -6
fr:two-words-before|tempère|	. 6
fr:two-words-before|touche|	: 7
fr:two-words-before|tout|	. 6
fr:two-words-before|une|	campagne 7	décision 9
fr:two-words-before|un|	chiffre 8	homme 10	projet 16	texte 8
fr:two-words-before|voix|	. 11
fr:two-words-before|y|	voit 7
fr:two-words-before||	, -6	. 14	: 6	— 11
fr:two-words-before|à|	la 10
fr:two-words-before|épaules|	: 6
fr:two-words-before|évoque|	une 7
fr:verb|false|4-7|	other 11	upper -10
fr:verb|false|8+|	lower 16
fr:verb|true|2-3|	upper -11
fr:verb|true|4-7|	upper 7
fr:verb|true|8+|	lower 20	upper 13
fr:word-after|	( -8	) -10	, -9	: -8	? -13	ce 9	cette 10	contre 6	dans 8	de -7	elle 13	en 8	end 23	est -6	la 16	le 19	les 6	l’ 11	mais 7	ne -8	pour -7	puis 8	rires 6	sa 6	son 11	sous -11	sur 8	à 12	— 10
fr:word-after|(|	none -8
fr:word-after|)|	none -10
fr:word-after|,|	! 7	? 13	none -9
fr:word-after|:|	none -8
fr:word-after|?|	none -13
fr:word-after|ce|	. 9
fr:word-after|contre|	none 6
fr:word-after|dans|	none 8
fr:word-after|de|	none -9
fr:word-after|elle|	. 13
fr:word-after|end|	! 12	. 28	? 11	none 7
fr:word-after|en|	none 8
fr:word-after|est|	none -6
fr:word-after|la|	. 13	none 10
fr:word-after|le|	. 18	none 6
fr:word-after|l’|	. 13
fr:word-after|mais|	none 7
fr:word-after|ne|	none -8
fr:word-after|pour|	none -7
fr:word-after|puis|	. 8
fr:word-after|rires|	. 6
fr:word-after|sa|	. 6
fr:word-after|son|	. 10
fr:word-after|sous|	none -11
fr:word-after|sur|	none 8
fr:word-after||	? 10
fr:word-after|à|	none 10
fr:word-after|—|	? 7
fr:word-before|	 8	( -11	. 18	a -7	appelait -12	appeler -13	appelle -12	appellent -15	arrive 6	au -11	aurait 10	avoir 24	baptisé -9	baptisée -14	café -9	campagne 7	chiffre 8	client 10	contre 10	dans -10	disent -10	dossier 11	décision 13	déjà -10	dénonce 11	dénoncé 11	déploré 9	désormais -9	elle 10	expression -12	gouvernement 9	homme 10	il 11	intitulé -10	intitulée -6	jeudi 10	juge 11	le -23	les -16	mention -14	mot -13	mots -6	nommé -10	objectif 7	opération -6	par -8	plus -8	pour -9	pouvait 7	projet 16	promet 10	publie -12	reconnaît 9	revue -6	salue 10	selon -8	serait 12	soient 10	surnomme -7	surnommée -9	texte 11	titre -6	trouvent 8	tube -6	une 6	veut 7	voit 7	vouloir -6	à 16	était 10	être 13	— 11
fr:word-before|(|	2-3 -7
fr:word-before|,|	8+ 11
fr:word-before|.|	1 13	2-3 22	4-7 16	8+ 8
fr:word-before|:|	4-7 8
fr:word-before|?|	8+ 8
fr:word-before|appelait|	2-3 -8
fr:word-before|appellent|	2-3 -12	4-7 -12
fr:word-before|appelle|	1 -11	2-3 -10
fr:word-before|arrive|	4-7 6
fr:word-before|aurait|	4-7 10
fr:word-before|au|	2-3 -6
fr:word-before|avoir|	2-3 20	4-7 15
fr:word-before|baptisée|	2-3 -7	4-7 -11
fr:word-before|baptisé|	1 -8	2-3 -7
fr:word-before|café|	2-3 -9
fr:word-before|campagne|	4-7 7
fr:word-before|contre|	2-3 7
fr:word-before|dans|	2-3 -12
fr:word-before|de|	1 -17	2-3 13
fr:word-before|disent|	1 -11
fr:word-before|dite|	2-3 -9
fr:word-before|dit|	1 9
fr:word-before|dossier|	1 8
fr:word-before|du|	2-3 -10
fr:word-before|décision|	2-3 10
fr:word-before|déjà|	4-7 -10
fr:word-before|dénonce|	4-7 6
fr:word-before|dénoncé|	4-7 11
fr:word-before|déploré|	2-3 9
fr:word-before|désormais|	2-3 -9
fr:word-before|elle|	2-3 7	4-7 7
fr:word-before|est|	4-7 14	8+ 6
fr:word-before|et|	1 -8	2-3 -9
fr:word-before|expression|	2-3 -9
fr:word-before|homme|	4-7 11
fr:word-before|il|	4-7 6
fr:word-before|intitulée|	2-3 -6
fr:word-before|intitulé|	4-7 -8
fr:word-before|jeudi|	2-3 10
fr:word-before|juge|	1 10	2-3 6
fr:word-before|la|	1 11	2-3 -7
fr:word-before|les|	1 -11	2-3 -14
fr:word-before|le|	1 -10	2-3 -20
fr:word-before|mention|	2-3 -10
fr:word-before|mots|	2-3 -6
fr:word-before|mot|	1 -13
fr:word-before|nommé|	1 -7
fr:word-before|opération|	2-3 -7
fr:word-before|par|	2-3 -8
fr:word-before|plan|	2-3 -7
fr:word-before|pour|	1 -12
fr:word-before|projet|	4-7 10
fr:word-before|promet|	4-7 10
fr:word-before|publie|	4-7 -10
fr:word-before|que|	2-3 12	4-7 11	8+ 6
fr:word-before|revue|	2-3 -6
fr:word-before|salue|	2-3 6	4-7 10
fr:word-before|selon|	2-3 -7
fr:word-before|serait|	2-3 11
fr:word-before|start|	2-3 -6	4-7 27	8+ 11
fr:word-before|surnommée|	2-3 -9
fr:word-before|surnommé|	2-3 -7
fr:word-before|texte|	4-7 9
fr:word-before|trouvent|	1 8
fr:word-before|tube|	2-3 -6
fr:word-before|une|	1 10	4-7 13
fr:word-before|veut|	2-3 7
fr:word-before||	4-7 8
fr:word-before|à|	2-3 12	4-7 16	8+ 7
fr:word-before|était|	2-3 8	4-7 8
fr:word-before|été|	4-7 8
fr:word-before|être|	2-3 10	4-7 9
fr:word-before|—|	2-3 9
fr:word-before|’|	2-3 14
fr:work|near|none|,|	first -8
fr:work|near|none|:|	first -11
fr:work|near|none|	all -7	all-one -12	first -14	none -14
fr:work|near|none|stop|	first 13
fr:work|none|near|:|	first 9
fr:work|none|near|	first 9
fr:work|none|none|(|	none -11
fr:work|none|none|,|	all -7	all-one -13	first -15	none 15	some 10
fr:work|none|none|:|	all -6	all-one 7	none -7	titled 8
fr:work|none|none|	all -14	none 7	titled 9
fr:work|none|none|auxiliary|	none 6	some 9
fr:work|none|none|coordinator|	all-one -7	none 6
fr:work|none|none|determiner|	all-one -12	first -6
fr:work|none|none|preposition|	all -6	all-one -11	first -15	some -6
fr:work|none|none|quote|	first 7
fr:work|none|none|start|	most 6
fr:work|none|none|stop|	all-one 15	first 15
fr:work|none|none|that|	none 14
fr:work|none|none|verb-judging|	none 18
fr:work|none|none|verb-saying|	all-one -18
fr:work|none|none|verb-thinking|	none 14
fr:work|none|none|word|	all -9	all-one -20	first -16
fr:work|none|none|—|	first 10
fr:work|right|none|	all -6	all-one -9	first -9
fr:work|right|none|word|	all -6	all-one -9	first -9
gov|accusare|4-7|	4-7 9
gov|accusare|	di 9
gov|accuse|2-3|	2-3 21	4-7 21	8+ 13
gov|accuse|4-7|	4-7 13
gov|accuse|8+|	4-7 12
gov|accuse|base|	none 11
gov|accuse|	of 17
gov|accuse|past|	none 15
gov|accuse|present|	none 11
gov|achten|	none 8
gov|achten|past|	none 8
gov|acknowledge|	none 8
gov|acknowledge|past|	none 8
gov|aclarar|2-3|	4-7 13
gov|aclarar|	none 16
gov|aclarar|past|	none 12
gov|aclarar|present|	none 8
gov|aconselhar|present|	none 9
gov|acquiescer|	none 7
gov|acquiescer|present|	none 9
gov|acrescentar|	none 7
gov|acrescentar|present|	none 13
gov|acusar|2-3|	1 9	2-3 7
gov|acusar|4-7|	2-3 11	4-7 8
gov|acusar|	de 22
gov|acusar|past|	none 11
gov|acusar|present|	none 17
gov|add|1|	8+ 17
gov|add|base|	none -7
gov|add|present|	none 10
gov|adelantar|past|	none -8
gov|admettre|	none 9
gov|admettre|past|	none 9
gov|admitir|0|	2-3 14
gov|admitir|2-3|	2-3 10
gov|admitir|4-7|	4-7 15
gov|admitir|8+|	4-7 9
gov|admitir|	de 10	em 9	que 17
gov|admit|1|	8+ 8
gov|admit|	none 9
gov|admit|past|	none 11
gov|admit|present|	none 8
gov|advertir|4-7|	4-7 6
gov|advertir|8+|	4-7 9
gov|advertir|	de 14
gov|advertir|past|	none 12
gov|advise|past|	none -7
gov|advise|present|	none 6
gov|advise|	to 10
gov|affirmer|2-3|	4-7 8
gov|affirmer|	de 9	none 9
gov|affirmer|present|	none 13
gov|afirmar|2-3|	2-3 10	4-7 14
gov|afirmar|4-7|	2-3 9	4-7 10
gov|afirmar|	a 13	de 10	none 11	que 10
gov|afirmar|past|	none 17
gov|aggiungere|1|	4-7 9
gov|aggiungere|2-3|	4-7 10	8+ 7
gov|aggiungere|	che 8	con -6	di -7	none 17	senza 8
gov|aggiungere|past|	auxiliary -6	none 12
gov|agree|	none 11
gov|agregar|4-7|	8+ 8
gov|agregar|	none 10
gov|agregar|past|	none 10
gov|agregar|present|	none 9
gov|ajouter|4-7|	4-7 10
gov|ajouter|	none -7
gov|alegar|past|	none 8
gov|alertar|past|	none 9
gov|ammettere|	none 13
gov|ammettere|past|	auxiliary 7
gov|annotare|	di -8
gov|annotare|past|	auxiliary -8
gov|annunciare|present|	none 10
gov|answer|0|	2-3 -6
gov|answer|	none 6
gov|antworten|	none 9
gov|antworten|past|	none 10
gov|anunciar|0|	4-7 -11
gov|anunciar|	none -6
gov|anunciar|past|	none 11
gov|apelar|1|	2-3 10
gov|apelar|past|	none 12
gov|apelidar|	de -10
gov|aplaudir|1|	2-3 9
gov|aplaudir|	none 10
gov|apostillar|1|	4-7 9
gov|apostillar|4-7|	4-7 9
gov|apostillar|	none 9
gov|apostillar|past|	none 11
gov|appeler|0|	1 -8	2-3 -12
gov|appeler|2-3|	2-3 10	4-7 10
gov|appeler|4-7|	1 9
gov|appeler|	none -18	à 22
gov|appeler|past|	auxiliary 18	none -9
gov|applaudir|	none 8
gov|apuntar|past|	none 14
gov|argue|2-3|	4-7 9
gov|argue|4-7|	8+ 10
gov|argue|past|	auxiliary -7
gov|argue|present|	none 12
gov|asegurar|1|	4-7 7
gov|asegurar|4-7|	4-7 6
gov|asegurar|8+|	1 -10
gov|asegurar|	none 11
gov|asegurar|past|	none -7
gov|asegurar|present|	none 11
gov|asentir|	none 8
gov|asentir|past|	none 8
gov|ask|1|	2-3 19
gov|ask|2-3|	2-3 9	4-7 16
gov|ask|8+|	2-3 -12
gov|ask|	for 16	none 21	of -9	whether 14
gov|ask|participle|	none 7
gov|ask|past|	auxiliary 10	be 8	none 15
gov|ask|present|	none 11
gov|assegurar|past|	none 8
gov|assegurar|present|	none 9
gov|assegurar|	que 10
gov|assicurare|2-3|	2-3 9
gov|assicurare|4-7|	4-7 9
gov|assicurare|	che 11	none 16
gov|assicurare|past|	auxiliary 8
gov|assicurare|present|	none 8
gov|assurer|2-3|	4-7 11
gov|assurer|4-7|	4-7 11
gov|assurer|8+|	4-7 8
gov|assurer|past|	auxiliary 11
gov|assurer|	que 16
gov|atestar|past|	none 9
gov|atribuir|2-3|	2-3 -6	4-7 11
gov|atribuir|4-7|	4-7 9
gov|attaccare|	con -8
gov|attaccare|past|	auxiliary -12
gov|attaccare|present|	none -7
gov|attendre|	none 8
gov|attendre|past|	none 11
gov|attestieren|2-3|	4-7 6
gov|attestieren|	none 6
gov|attestieren|past|	none 6
gov|attribute|past|	none -9
gov|augurare|0|	4-7 8
gov|augurare|	none 8
gov|auspicare|	che 8
gov|ausrichten|4-7|	2-3 10
gov|ausrichten|	none 10
gov|ausrichten|past|	none 10
gov|avisar|1|	2-3 -7	4-7 6	8+ 12
gov|avisar|2-3|	4-7 11
gov|avisar|present|	none 11
gov|avisar|	que 11
gov|avvertire|2-3|	4-7 11
gov|avvertire|	che 11	none 8
gov|avvertire|past|	none 11
gov|añadir|1|	4-7 6	8+ 7
gov|añadir|4-7|	4-7 7
gov|añadir|past|	auxiliary -6	none 9
gov|back|0|	2-3 -11
gov|back|	none -11	that 11
gov|bautizar|0|	2-3 -6
gov|bautizar|1|	2-3 -11
gov|bautizar|	como -13	none -12
gov|bautizar|past|	none -13
gov|bekennen|past|	none 9
gov|beloven|	none -8
gov|bemängeln|2-3|	4-7 7
gov|bemängeln|	none 11
gov|bemängeln|past|	none 11
gov|benadrukken|	dat 8
gov|benadrukken|past|	none 12
gov|beschreiben|2-3|	4-7 6
gov|beschreiben|	als 6
gov|beschreiben|past|	none 6
gov|bestätigen|	none -11
gov|bevestigen|past|	none -8
gov|bezeichnen|2-3|	2-3 7	4-7 8
gov|bezeichnen|	als 9
gov|bezeichnen|past|	none 9
gov|bill|1|	2-3 -8
gov|bill|	as -14
gov|bill|past|	none -11
gov|bitten|past|	none 11
gov|bitten|	um 10
gov|blame|0|	4-7 11
gov|blame|	none 9
gov|blame|past|	none 10
gov|blijven|	none 7
gov|blijven|past|	none 6
gov|brand|	none -10
gov|calificar|2-3|	1 10	2-3 11	4-7 9
gov|calificar|	de 18
gov|calificar|past|	auxiliary 8	none 16
gov|calificar|present|	none 7
gov|call|0|	1 -10	4-7 13
gov|call|1|	1 16	2-3 -13	4-7 26	8+ 9
gov|call|2-3|	1 15	2-3 7	4-7 32	8+ 9
gov|call|4-7|	1 -7	4-7 15
gov|call|8+|	1 -11	2-3 6
gov|call|	as -14	for 15	none 8	of -12	that 18	to 15
gov|call|base|	none -33
gov|call|past|	auxiliary 22	be -11	later 11	none 33	sometimes -10
gov|call|present|	none -7
gov|celebrar|	none 11
gov|celebrar|past|	none 9
gov|chamar|0|	1 -10	2-3 -13
gov|chamar|1|	2-3 -9
gov|chamar|2-3|	2-3 10	4-7 11
gov|chamar|	none -14
gov|chamar|present|	já -8
gov|chiamare|0|	1 -14	2-3 -14
gov|chiamare|2-3|	2-3 -9
gov|chiamare|4-7|	2-3 -9
gov|chiamare|	none -18
gov|chiamare|past|	auxiliary -9	none -10
gov|chiamare|present|	auxiliary -11	none -14
gov|chiarire|4-7|	4-7 6
gov|chiarire|	none 7
gov|chiarire|past|	none 6
gov|chiedere|8+|	8+ -7
gov|chiedere|	dai -11	none 8
gov|cite|0|	1 12
gov|cite|	none 12
gov|claim|1|	1 -12
gov|claim|	none -15	that -7
gov|classificar|1|	2-3 7
gov|classificar|2-3|	1 12
gov|classificar|	como 12
gov|comentar|4-7|	4-7 9
gov|comentar|past|	none 9
gov|comentar|	que 7
gov|compare|past|	be -11
gov|compare|	to -13
gov|complain|past|	auxiliary 11
gov|completar|	none 8
gov|completar|past|	none 8
gov|comunicar|past|	auxiliary 9
gov|comunicar|	que 9
gov|concedere|	none 10
gov|concedere|past|	none 10
gov|concede|2-3|	2-3 -9
gov|concede|	none 9	that -7
gov|concluderen|past|	none -7
gov|conclude|past|	none 15
gov|conclude|	that 12
gov|concluir|past|	none 6
gov|conclure|1|	8+ 9
gov|conclure|	none 9
gov|conclure|past|	auxiliary 7
gov|concéder|past|	none 9
gov|condemn|2-3|	4-7 11
gov|condemn|	as 11
gov|condemn|past|	none 10
gov|confermare|1|	8+ 11
gov|confermare|2-3|	1 -7
gov|confessare|1|	4-7 7
gov|confessare|	none 7
gov|confessare|present|	none 7
gov|confidare|2-3|	4-7 11
gov|confidare|	none 10
gov|confidare|present|	none 7
gov|confier|4-7|	2-3 10
gov|confier|	de 9	qu’ 8
gov|confier|past|	auxiliary 10
gov|confirmar|1|	4-7 10
gov|confirmar|4-7|	2-3 10
gov|confirmar|	none 12
gov|confirmar|past|	none 8
gov|confirmar|present|	none 12
gov|confirm|past|	none 12
gov|congratulate|	on 10
gov|congratulate|past|	none 10
gov|considerar|0|	1 13
gov|considerar|1|	4-7 6
gov|considerar|2-3|	1 16	2-3 9	4-7 13
gov|considerar|4-7|	4-7 10
gov|considerar|	a 14	none 20	que 11
gov|considerar|past|	none 22
gov|considerar|present|	none 15
gov|consider|0|	2-3 6
gov|consider|past|	none -9
gov|contar|1|	4-7 7
gov|contar|2-3|	4-7 -6
gov|contar|4-7|	4-7 11
gov|contar|	que 10
gov|contestar|2-3|	4-7 -8
gov|contestar|past|	auxiliary 8	none 13
gov|contestar|	que -6
gov|corear|	none -10
gov|correct|	none 10
gov|corregir|1|	4-7 10	8+ 10
gov|corregir|	none 13
gov|corregir|past|	none 14
gov|counter|past|	none 10
gov|crier|	à 11
gov|criticar|	a 11
gov|criticar|present|	none 8
gov|culpar|	none 8
gov|culpar|present|	none 10
gov|decide|base|	none -6
gov|decir|0|	1 -12
gov|decir|1|	2-3 7	4-7 12
gov|decir|2-3|	2-3 6	4-7 11
gov|decir|4-7|	4-7 11
gov|decir|	a -6	none 9	que 12
gov|decir|past|	none 9
gov|declarar|0|	4-7 9
gov|declarar|4-7|	4-7 10	8+ 7
gov|declarar|	a 9	de -8	none 13
gov|defender|2-3|	8+ 7
gov|defender|	como 10	que 7
gov|defender|present|	none 7
gov|define|	none -12
gov|definire|2-3|	2-3 11	4-7 10
gov|definir|	como 8
gov|definir|past|	none 8
gov|demandar|	por -7
gov|demandar|present|	none -7
gov|demander|1|	4-7 9
gov|demander|	none 9	si 7
gov|demander|past|	auxiliary 7
gov|demander|present|	none 11
gov|denken|past|	none 6
gov|denunciar|	none 8
gov|denunciar|present|	none 9
gov|deny|past|	none -8
gov|describe|1|	2-3 16	8+ 8
gov|describe|2-3|	1 17	2-3 16	4-7 26	8+ 10
gov|describe|4-7|	2-3 -21	4-7 13	8+ 13
gov|describe|	as 22	to -13
gov|describe|past|	auxiliary 9	be -10	later 12	none 26	once -6
gov|describe|present|	none 7
gov|describir|	como 12
gov|describir|present|	none 8
gov|deslizar|4-7|	4-7 9
gov|deslizar|past|	none 11
gov|deslizar|	que 14
gov|destacar|1|	2-3 11
gov|destacar|	none 8
gov|destacar|past|	none 13
gov|desvalorizar|	none 10
gov|desvalorizar|past|	none 9
gov|dichiarare|	none 8
gov|dichiarare|present|	auxiliary 8
gov|dire|0|	8+ 9
gov|dire|1|	1 -6	4-7 16
gov|dire|2-3|	1 -8	2-3 14	4-7 19	8+ 12
gov|dire|4-7|	2-3 14	8+ 6
gov|dire|8+|	1 -10
gov|dire|	de 6	di 15
gov|dire|past|	auxiliary 14	none -10	not -11
gov|discordar|1|	8+ 8
gov|discordar|	none 8
gov|discordar|present|	none -6
gov|discrepar|	none 7
gov|discrepar|present|	none 13
gov|dismiss|2-3|	2-3 14	4-7 11
gov|dismiss|	as 19
gov|dismiss|past|	none 17
gov|ditar|present|	auxiliary 13
gov|dizer|0|	2-3 -10
gov|dizer|1|	4-7 10
gov|dizer|2-3|	4-7 14
gov|dizer|4-7|	4-7 10	8+ 7
gov|dizer|8+|	2-3 12
gov|dizer|	a 12	ao -8	de 9	que -8	se 9	à 7
gov|dizer|past|	none -6
gov|dub|	none -10
gov|dub|past|	none -10
gov|décrire|past|	none 10
gov|défendre|2-3|	4-7 9
gov|défendre|past|	none 9
gov|démentir|past|	none 7
gov|dénoncer|0|	4-7 12
gov|dénoncer|2-3|	4-7 8
gov|dénoncer|	dans 9	none 11
gov|dénoncer|past|	auxiliary 10
gov|déplorer|0|	2-3 9
gov|déplorer|	none 9
gov|déplorer|past|	auxiliary 8
gov|désigner|present|	none -8
gov|elogiar|1|	2-3 10
gov|elogiar|	a 12	none 11
gov|elogiar|past|	auxiliary 7	none 15
gov|emendar|	none 8
gov|emendar|present|	none 8
gov|entender|past|	none 10
gov|ergänzen|	none 12
gov|ergänzen|past|	none 7
gov|erkennen|2-3|	2-3 7
gov|erkennen|	dat 9
gov|erkennen|past|	none 10
gov|erläutern|	none 8
gov|erzählen|	none 9
gov|esclarecer|past|	none -9
gov|escrever|2-3|	4-7 10
gov|escrever|	a 8	ao -6	none 10
gov|escrever|present|	none 10
gov|escribir|	none -10
gov|escribir|past|	none -9
gov|esprimere|0|	2-3 10
gov|esprimere|	none 10
gov|estimar|	en 13
gov|estimar|present|	none 13
gov|estimer|2-3|	4-7 13
gov|estimer|past|	auxiliary 18
gov|estimer|present|	none 13
gov|estimer|	que 13
gov|evitar|past|	none 7
gov|exclure|	none 9
gov|exigir|0|	4-7 13
gov|exigir|4-7|	2-3 8
gov|exigir|	none 13
gov|exigir|past|	none 14
gov|exigir|present|	none 7
gov|expect|0|	4-7 9
gov|expect|	none 10
gov|explain|	none 11
gov|explain|past|	none 11
gov|explicar|2-3|	8+ 6
gov|explicar|	de 7
gov|expliquer|	none 6
gov|expresar|1|	2-3 13
gov|expresar|	none 15
gov|expresar|past|	none 9
gov|express|past|	none 12
gov|faire_valoir|4-7|	2-3 10
gov|faire_valoir|past|	auxiliary 15
gov|faire_valoir|	qu' 12	que 10	qu’ 7
gov|falar|1|	1 13	4-7 13
gov|falar|	de 11	numa 8
gov|falar|past|	none 9
gov|feel|0|	1 12	4-7 9
gov|feel|	none 17
gov|feel|past|	none 17
gov|felicitar|past|	none 9
gov|figure|	none 8
gov|finden|	none 10
gov|finden|past|	none 10
gov|find|0|	2-3 -13
gov|find|1|	4-7 9
gov|find|2-3|	2-3 6	4-7 13
gov|find|4-7|	1 -11
gov|find|base|	none -8
gov|find|past|	auxiliary 16	none 11
gov|find|present|	none -9
gov|find|	that 8
gov|formulieren|	none 8
gov|fragen|	none 8
gov|fragen|past|	none 7
gov|frenare|	none 8
gov|féliciter|2-3|	2-3 13	4-7 8
gov|féliciter|	d' 11	d’ 12	none 10
gov|féliciter|past|	auxiliary 13
gov|féliciter|present|	none 9
gov|garantire|4-7|	4-7 10
gov|garantire|	che 10	none -7
gov|garantire|past|	none 7
gov|garantir|2-3|	4-7 8
gov|garantir|past|	none -6
gov|garantir|	que -8
gov|geben|	none 9
gov|gestehen|past|	none 6
gov|geven|past|	none 7
gov|giudicare|	none 7
gov|giudicare|present|	none 10
gov|giurare|present|	none 9
gov|gongolare|present|	none 6
gov|gritar|1|	2-3 8
gov|hablar|1|	4-7 10	8+ 6
gov|hablar|2-3|	2-3 -6
gov|hadern|	none 11
gov|hadern|past|	none 11
gov|halten|2-3|	2-3 10	4-7 8
gov|halten|4-7|	8+ 8
gov|halten|	none 8
gov|head|	1989 -8	2021 10	47 -12	abbricht -8	administração 8	adviser 13	afición -7	agricoltura -6	aide 9	alcaldesa 7	alguien -9	animal -8	anonymity 12	another 10	anything -12	artículo 12	assessoria 8	association 10	astronaut 8	attorney 10	authors -6	azienda 11	banker 9	banner 7	bar -8	bedrijf 8	belkacem 8	bond 11	button -13	buurvrouw 8	cambio 13	captain 8	case 7	caso 7	celle-ci 10	celui-ci 13	centre -12	chi -10	city -7	civile 11	clients -8	club 6	coach 11	colegiado -6	committee 11	communiqué 14	compagnie 10	company 9	complaint 9	comptes 8	comunicado 8	contrato 9	corps -7	council -10	cuentos -7	curitiba 8	côté 6	c’ -10	delegate -11	direction 17	dirigente 10	dismissed -11	driver 9	ela 10	ella 7	elle 16	elle-même 7	email -13	embassy 10	empresario 7	entrance -8	error 9	es -8	fatto 10	figlio 6	finale 8	fiscal 8	fonctionnaire -8	fondo 7	gallery -12	general 8	giudici 8	government 12	governor 11	group 19	groupe -9	guidebooks -11	général 9	he 12	health 12	hij 9	hill -6	husband 9	identificada 10	industry -7	institute 9	institution -7	interessato 10	interlocutori -10	intéressé 11	juges 10	jurado 12	jury -8	júri 9	kept 6	kerdoncuff 11	kranten -6	label -11	lado 7	languages -11	latter 10	lawyer 12	leader -8	left -10	lei 13	letter 10	line -11	lobby 10	local 8	loi -8	lugar 6	lui -7	maestro 7	magistrada 14	majority -9	man 7	manager 10	matemático -11	member 13	members 15	memorandum 9	mercado -11	ministero 8	ministra 9	ministre 9	model -6	monde -9	monitoring -8	months 11	name -14	named 8	ninguém -11	nobody 7	nota 10	officer 10	official 9	oficial -6	on -17	one -11	oposición -6	oposição 13	opposition 17	organisation 10	organización -8	osce 8	padre -8	paese -6	pain -10	papers -12	park -9	part 12	party 10	people -11	percent -16	person 17	persone 8	phone 11	placa -7	place 7	police 10	portavoce 13	presidencia 11	president 13	professora 10	progetto -7	préfecture 6	président 6	quelqu’un 6	regional 9	relator -9	report -12	research 9	rival 12	room 12	row -10	ruling -6	said 10	santé 12	says 12	second -10	secretary -7	series -9	she 20	shirts -8	side 8	sides 9	sie 16	sign -19	signs -11	sindaco 9	socialista 11	société 8	spokesman 13	spokesperson 13	spokeswoman 12	stampa -6	state -9	statement 15	students -12	supervisors -17	supporters -10	surgeon -8	team -7	tema -11	testo 11	text 12	todos 7	told 7	tribunal -8	turística 11	técnicos -8	university 10	verklaring 9	vertritt 9	wandelgangen -7	watchdog -10	women 8	you -22	zij -7	élue 9
gov|head|1989|	record -8
gov|head|47|	name -12
gov|head|abbricht|	nennen -8
gov|head|afición|	bautizar -7
gov|head|alguien|	escribir -9
gov|head|anonymity|	say 12
gov|head|attorney|	say 10
gov|head|banner|	read 7
gov|head|button|	say -13
gov|head|centre|	offer -12
gov|head|civile|	féliciter 10
gov|head|clients|	proposer -8
gov|head|company|	say 17
gov|head|comptes|	juger 8
gov|head|corps|	call -7
gov|head|court|	hold 7
gov|head|cuentos|	publicar -7
gov|head|c’|	scrivere -10
gov|head|defesa|	considerar 7
gov|head|dismissed|	talk -11
gov|head|ela|	dizer 6	sorrir 10
gov|head|ele|	responder 10
gov|head|ella|	asentir 8
gov|head|elle|	ajouter 10	préciser 6	rire 10
gov|head|empresario|	añadir 7
gov|head|er|	nennen -13	sagen 10	sprechen 10	versprechen -10
gov|head|fatto|	sapere 10
gov|head|gallery|	show -9
gov|head|group|	call -10
gov|head|guidebooks|	use -11
gov|head|health|	plan 12
gov|head|he|	accuse 11	add 12	argue 11	ask 17	call 12	describe 19	prefer -14	promise 14	repeat -12	reply 8	tell 13	thank 11	think 11	use -10	write 10
gov|head|il|	assurer 7	dire 12	juger 10	préciser 11
gov|head|institution|	regretter -9
gov|head|interessato|	negare 10
gov|head|interlocutori|	parlare -10
gov|head|it|	call 14	compare -11	describe -8	find 10	label -7	quote -8	warn 10
gov|head|i|	sing -10
gov|head|juges|	relever 10
gov|head|jury|	decide -6
gov|head|kranten|	heten -6
gov|head|languages|	say -11
gov|head|left|	say -10
gov|head|lei|	ribattere 8
gov|head|line|	read -11
gov|head|loi|	dire -11
gov|head|lugar|	llamar -7
gov|head|majority|	consider -9
gov|head|matemático|	preferir -11
gov|head|ministry|	say 13
gov|head|monde|	appeler -9
gov|head|name|	aclarar 8	admitir 11	afirmar 10	antworten 13	ausrichten 10	calificar 8	call -12	chiamare -7	concede 11	confirmar 10	considerar 11	describe 10	describir 10	dire 15	dizer 10	elogiar 7	erläutern 8	esclarecer -9	escrever -6	estimar 8	faire_valoir 9	falar 7	find -6	geben 10	gestehen 6	gritar -6	hear -9	heißen -18	informar 7	kündigen 8	meinen -8	nennen -13	parlare 10	pedir -7	sagen 11	schließen 6	schreiben -6	sehen 7	show -15	stehen -7	teilen 10	use -10	verkünden -8	vinden -10	warn 12	warnen 9	wave -8	weisen 8	würdigen 8	zeigen 8	äußern 8
gov|head|ninguém|	queixar -11
gov|head|none|	aclarar 9	acrescentar 7	admire 7	aggiungere 9	agregar 6	apostillar 13	ask 11	attaccare -12	avisar 6	añadir 7	chiamare -6	contar 9	emendar 6	hablar 9	leggere 9	llamar -9	mean -15	meinen 8	name -10	osservare 8	pedir 9	precisare 7	promettere 7	say 9	señalar 9	sing -10	spiegare 9	staan -8	stehen -8	write -10
gov|head|office|	say 10
gov|head|official|	say 13
gov|head|oficial|	llamar -8
gov|head|on|	appeler -6	lire -12
gov|head|oposição|	falar 11
gov|head|opposition|	crier 10
gov|head|organisation|	advertir 9	appeler 12	atestar 9	atribuir 11	bestätigen -11	bevestigen -6	bezeichnen 6	call 22	conclude 9	confermare -7	considerar 8	definire 6	denunciar 9	dire 6	discordar -8	dizer 12	falar 14	féliciter 10	giudicare 9	hablar 12	halten 7	heißen 9	juger 8	justificar 8	kritisieren 9	lassen -6	laten -6	llamar 11	message -7	noemen 15	orten 10	parlare 16	parler 12	promettere 9	reageren 16	rufen -6	réclamer 10	saluer 7	salutare 11	say 10	schreiben -6	sprechen 15	spreken 12	stellen -10	tell 13	ver 14	vinden 10	voir 11	warn 9	wijzen 9	write 13	zeigen 6	zien 8	évoquer 11
gov|head|padre|	annotare -8
gov|head|paese|	chiamare -6
gov|head|pain|	rate -10
gov|head|percent|	say -12
gov|head|person|	acusar 11	admitir 13	advise -7	afirmar 14	aggiungere 8	appeler 10	ask -6	assicurare 7	attestieren 6	avisar 11	avvertire 6	bemängeln 7	bezeichnen 6	bitten 8	blijven 6	calificar 15	call 7	celebrar 9	chamar 9	classificar 6	confier 8	confirmar 8	considerar 10	corregir 8	declarar 8	definire 12	demandar -6	demander 9	describe 17	desvalorizar 9	dichiarare -6	discrepar 7	défendre -7	démentir 7	dénoncer 13	elogiar 10	ergänzen 12	erkennen 7	escrever 8	estimer 14	exclure 9	faire_valoir 10	falar 13	fragen 7	féliciter 12	garantir 14	hadern 11	halten 9	insist 15	invitare -8	justificar 7	kündigen 12	lachen 10	lamentar 13	llamar 10	loben 10	moquer 6	nennen 17	noemen 15	parlare 14	parler 17	pedir 9	post 13	praise 11	precisar 10	prefer -9	preferir 11	promettere 10	promettre 14	prévenir 6	qualifier 7	queixar 9	raise -9	rappeler -8	rate -12	read 16	rebater 9	reclamar 10	reconhecer 9	rekenen 8	relever 12	replicar 13	replicare 8	reply 10	respond 10	responder 8	rispondere 11	rufen 10	réclamer -10	répondre 9	saluer 10	say 14	scrivere 7	see 6	sostener 10	sostenere 12	sprechen 13	spreken 15	subrayar 9	sustentar 7	tachar 6	tell 14	thank 12	urge 8	use -11	vinden 15	voir 12	volere -6	vouloir 6	warn 9	warnen 7	werfen -7	widersprechen 7	zeigen 9
gov|head|phone|	call 11
gov|head|piano|	chiamare -6
gov|head|placa|	decir -7
gov|head|place|	accuse 11	call 12	dire 11	nennen -6	parlare 11	urge 10	want 9
gov|head|progetto|	chiamare -7
gov|head|project|	heten -6
gov|head|préfecture|	parler 14
gov|head|qualcuno|	attaccare -10
gov|head|report|	say -8	title -9
gov|head|second|	dire -9
gov|head|series|	call -9
gov|head|she|	accuse 10	call 15	describe 16	explain 9	promise 6	reply 13	say 6	tell 13
gov|head|sie|	sagen 6	sprechen 7
gov|head|signs|	read -11
gov|head|sign|	read -12
gov|head|sindaco|	dire 7
gov|head|source|	describe -7
gov|head|spokesperson|	say 13
gov|head|spokeswoman|	say 12
gov|head|supervisors|	write -12
gov|head|surgeon|	name -8
gov|head|tema|	scrivere -8
gov|head|text|	message 11
gov|head|they|	say -11
gov|head|told|	state 7
gov|head|turística|	falar 11
gov|head|técnicos|	chamar -8
gov|head|university|	say 6
gov|head|wandelgangen|	heten -7
gov|head|women|	write 8
gov|head|woordvoerder|	zeggen 9
gov|head|you|	tell -12	want -9
gov|hear|2-3|	2-3 -11
gov|hear|past|	auxiliary -8
gov|hear|present|	none -9
gov|heißen|0|	1 -12	2-3 -8
gov|heißen|1|	2-3 -7
gov|heißen|2-3|	1 -12	2-3 -9	8+ 8
gov|heißen|4-7|	1 -11	2-3 -6
gov|heißen|8+|	2-3 -12
gov|heißen|	in -9	none -19
gov|heißen|past|	darin 8	dort -8	none -19
gov|hekelen|	none -7
gov|hekelen|past|	none -7
gov|heten|0|	1 -10
gov|heten|2-3|	2-3 -13	4-7 -6
gov|heten|4-7|	1 -10	2-3 -6
gov|heten|	none -17
gov|heten|past|	none -19
gov|hold|1|	4-7 10
gov|hold|4-7|	1 6
gov|hold|8+|	4-7 11
gov|hold|	as -10	none 11	that 9
gov|hold|past|	auxiliary 10	none 10
gov|houden|	none 7	op 10
gov|indicar|past|	none 9
gov|indiquer|	qu’ 10
gov|informar|8+|	4-7 9
gov|informar|past|	none 11
gov|inquiéter|	d’ -7
gov|inquiéter|past|	none -7
gov|insist|2-3|	4-7 8
gov|insist|	none 13	that 10
gov|insist|past|	none 17
gov|instruct|past|	none 11
gov|invitare|1|	4-7 11
gov|invitare|2-3|	4-7 12
gov|invitare|	a -10	alla 12
gov|invitare|past|	auxiliary 12
gov|invitare|present|	none -10
gov|invitar|	a 11
gov|inviter|	à 10
gov|invoquer|	none -6
gov|invoquer|present|	none -7
gov|ironiser|	none 6
gov|ironiser|present|	none 8
gov|ironizar|2-3|	2-3 6
gov|ironizar|4-7|	8+ 7
gov|ironizar|	none 11
gov|ironizar|past|	none 8
gov|judging|0|false|false|	all -26	all-one -20	some -11
gov|judging|0|false|true|	all -10	all-one -9	none 8
gov|judging|1|false|false|	first 11	none 7	some 13
gov|judging|1|false|true|	none -7
gov|judging|1|true|false|	all-one -8	none 12
gov|judging|2-3|false|false|	all 14	all-one -12	first 19	none 29	some 12
gov|judging|2-3|false|true|	none 12
gov|judging|2-3|true|false|	all -13	first -12	none 11	some 15
gov|judging|2-3|true|true|	all -7
gov|judging|4-7|false|false|	all -9
gov|judging|4-7|true|false|	all -11	first -7
gov|judging|8+|false|false|	all -10	all-one -16	first 12
gov|judging|8+|true|false|	all -9
gov|judging|about|8+|	1 -11
gov|judging|about|false|	false -12
gov|judging|about|	none -12
gov|judging|als|2-3|	2-3 11	4-7 6
gov|judging|als|	all 10	none 15
gov|judging|als|false|	false 19
gov|judging|al|2-3|	4-7 9
gov|judging|al|false|	false 9
gov|judging|al|	none 9
gov|judging|as|1|	8+ 8
gov|judging|as|2-3|	1 14	2-3 7	4-7 31	8+ 10
gov|judging|as|4-7|	1 -7	2-3 -12	4-7 11	8+ 16
gov|judging|as|8+|	4-7 9
gov|judging|as|	all -7	all-one -16	none 13
gov|judging|as|false|	false 14	true -11
gov|judging|as|true|	false -11
gov|judging|at|false|	false 12
gov|judging|at|	none 12
gov|judging|a|1|	2-3 10	4-7 9
gov|judging|a|2-3|	1 11	4-7 16
gov|judging|a|4-7|	4-7 10
gov|judging|a|	all-one -8	first 9	none 14
gov|judging|a|false|	false 19
gov|judging|a|true|	false 10
gov|judging|como|1|	4-7 11
gov|judging|como|2-3|	1 9	4-7 8
gov|judging|como|false|	false 14
gov|judging|como|	none 15
gov|judging|com|false|	false 9
gov|judging|com|	none 9
gov|judging|dat|2-3|	2-3 9
gov|judging|dat|false|	false 16
gov|judging|dat|	none 18
gov|judging|dat|true|	false 12
gov|judging|del|	none 7
gov|judging|de|1|	1 8
gov|judging|de|2-3|	2-3 22	4-7 14	8+ 13
gov|judging|de|4-7|	4-7 13
gov|judging|de|8+|	2-3 -8
gov|judging|de|false|	false 10
gov|judging|de|	first 7	none 8
gov|judging|di|4-7|	4-7 9
gov|judging|di|	none 9
gov|judging|di|true|	false 9
gov|judging|d’|2-3|	1 12	2-3 15	4-7 7
gov|judging|d’|false|	false 8
gov|judging|d’|	none 17
gov|judging|d’|true|	false 16
gov|judging|em|2-3|	2-3 7
gov|judging|em|false|	false 7
gov|judging|em|	none 9
gov|judging|en|	none 12
gov|judging|en|true|	false 8
gov|judging|for|1|	4-7 14
gov|judging|for|2-3|	1 -13	2-3 12
gov|judging|for|8+|	4-7 8
gov|judging|for|	none 12
gov|judging|für|2-3|	2-3 10	4-7 8
gov|judging|für|4-7|	2-3 -6
gov|judging|für|	all 7	none 9
gov|judging|für|false|	false 11
gov|judging|into|	none -12
gov|judging|into|true|	false -12
gov|judging|in|4-7|	2-3 6
gov|judging|in|	all-one -9	none 12
gov|judging|in|true|	false 6
gov|judging|none|0|	1 -6	8+ 9
gov|judging|none|1|	2-3 6	4-7 8	8+ 12
gov|judging|none|2-3|	1 10	8+ 12
gov|judging|none|4-7|	2-3 9	8+ 11
gov|judging|none|8+|	2-3 6	4-7 6
gov|judging|none|	all -14	all-one -14	first 10	none 10	titled 9
gov|judging|none|true|	false 11	true -6
gov|judging|of|1|	2-3 -12
gov|judging|of|2-3|	1 -12	2-3 18	4-7 21	8+ 13
gov|judging|of|4-7|	4-7 9
gov|judging|of|8+|	4-7 9
gov|judging|of|false|	false 12
gov|judging|of|	some 12
gov|judging|of|true|	false -10
gov|judging|on|	all-one -8	none 13
gov|judging|op|false|	false 10
gov|judging|op|	none 10
gov|judging|que|2-3|	4-7 6
gov|judging|que|4-7|	4-7 10
gov|judging|que|false|	false 10
gov|judging|que|	none 14
gov|judging|que|true|	false 11
gov|judging|that|1|	1 9	4-7 9
gov|judging|that|2-3|	2-3 -8
gov|judging|that|4-7|	1 -8	4-7 10
gov|judging|that|true|	false 6
gov|judging|to|2-3|	2-3 6
gov|judging|to|4-7|	1 -14	2-3 -16	4-7 14
gov|judging|to|8+|	2-3 11
gov|judging|to|	all -10	all-one -13
gov|judging|to|true|	false 10
gov|judging|under|2-3|	1 -10
gov|judging|under|false|	false -12
gov|judging|under|	none -12
gov|judging|van|	none 8
gov|judging|volgens|8+|	4-7 7
gov|judging|volgens|	none 9
gov|judging|volgens|true|	false 7
gov|judging|vor|	some 11
gov|judging|with|8+|	2-3 -7
gov|judging|with|	all -9	none -16
gov|judging|with|true|	false -9	true -12
gov|judging|à|2-3|	4-7 9
gov|judging|à|4-7|	1 -12
gov|judging|à|	none -13
gov|judging|à|true|	false -12
gov|juger|0|	1 12	2-3 8
gov|juger|2-3|	1 14
gov|juger|4-7|	1 8
gov|juger|	none 21
gov|juger|past|	auxiliary 11	none 8
gov|juger|present|	none 18
gov|justificar|4-7|	4-7 8
gov|justificar|	de 7	none 10
gov|justificar|past|	none 9
gov|knikken|1|	4-7 9
gov|knikken|	none 9
gov|knikken|past|	none 9
gov|know|2-3|	2-3 -7
gov|know|	as -8
gov|kommentieren|4-7|	4-7 8
gov|kommentieren|	none 8
gov|kritisieren|	als 8	none 12
gov|kritisieren|past|	none 9
gov|kritisieren|present|	none 10
gov|kündigen|2-3|	2-3 8
gov|kündigen|	an 8	none 11
gov|kündigen|past|	none 12
gov|label|0|	1 -10	2-3 -11
gov|label|	none -9
gov|label|past|	be -7
gov|lachen|present|	none 7
gov|lamentarse|	none 10
gov|lamentarse|past|	none 11
gov|lamentar|0|	2-3 7
gov|lamentar|1|	2-3 10
gov|lamentar|4-7|	2-3 10
gov|lamentar|	a 11	de 7	none 12
gov|lamentar|past|	none 13
gov|lassen|past|	none -6
gov|laten|4-7|	4-7 11
gov|laten|	none 15
gov|leggere|past|	auxiliary 12
gov|lehnen|	none 7
gov|lehnen|past|	none 7
gov|lembrar|8+|	4-7 8
gov|lembrar|	a -11	em 11
gov|lembrar|past|	none 8
gov|lembrar|present|	none -11
gov|like|base|	none 10
gov|like|	none 9
gov|limitar|	que 10
gov|lire|	none -9
gov|lire|past|	none -6
gov|list|1|	2-3 -10
gov|list|2-3|	2-3 -10
gov|list|	as -13
gov|list|past|	be -10	none -11
gov|list|present|	none -7
gov|llamar|0|	1 -8	2-3 -17
gov|llamar|	a 6	none -18
gov|llamar|present|	none -15
gov|loben|	none 10
gov|loben|past|	none 9
gov|lodare|	none 11
gov|lodare|past|	auxiliary 11
gov|louer|1|	2-3 10
gov|louer|	none 10
gov|lâcher|1|	4-7 7
gov|lâcher|	none 7
gov|maintain|	that 10
gov|mandar|4-7|	4-7 7
gov|mandar|past|	none 10
gov|mantener|past|	none -11
gov|mean|4-7|	2-3 -13
gov|mean|	none -7
gov|mean|present|	none -12
gov|meinen|past|	none -7
gov|meinen|present|	none -7
gov|melden|	none -6
gov|melden|past|	none 11
gov|mention|	none -16
gov|mention|present|	none -12
gov|message|base|	none 11
gov|message|present|	none -7
gov|message|	that 11	under -7
gov|minimizar|	none 9
gov|moquer|2-3|	4-7 6
gov|moquer|	none 6
gov|moquer|past|	auxiliary 6
gov|mostrar|past|	none -10
gov|murmeln|	none 8
gov|murmeln|past|	none 10
gov|name|0|	1 -12	2-3 -14
gov|name|1|	2-3 -11
gov|name|4-7|	1 -10	2-3 -9
gov|name|8+|	1 -10
gov|name|	as -10	none -18	of -9	on -8	under -12
gov|name|base|	none -10
gov|name|past|	auxiliary -11	be -9	none -13
gov|name|present|	none -15
gov|need|0|	1 -11	4-7 9
gov|need|past|	none 11
gov|need|present|	none -11
gov|negare|1|	4-7 7
gov|negare|	none 16
gov|negare|present|	none 16
gov|negar|1|	4-7 10
gov|negar|	none 13
gov|negar|past|	none 13
gov|nennen|1|	1 7
gov|nennen|2-3|	1 9	2-3 -14	4-7 9
gov|noemen|1|	2-3 10
gov|noemen|2-3|	1 8	2-3 9
gov|noemen|4-7|	1 10
gov|noemen|	dat 8	in 8	none 7
gov|noemen|past|	none 15
gov|none|1|	all-one -8	none -17
gov|none|2-3|	all -17	all-one -10	none -7
gov|none|4-7|	all -17	all-one -12	most -8	upper 13
gov|none|8+|	all 8	most 13	some 10	titled 10	upper 10
gov|none|false|false|	1 -6	2-3 -10	8+ 8
gov|none|false|true|	1 -19	2-3 -10
gov|none|true|false|	1 -13	2-3 -7	4-7 -18
gov|none|true|true|	1 -9	2-3 -13
gov|note|1|	2-3 -6
gov|note|2-3|	2-3 13
gov|note|4-7|	4-7 10
gov|note|	none 7
gov|note|past|	none 17
gov|note|present|	none -10
gov|nuancer|	none 6
gov|nuancer|present|	none 6
gov|obiettare|	none 7
gov|obiettare|present|	none 7
gov|object|	none 12
gov|object|present|	none 12
gov|offer|2-3|	2-3 -12
gov|offer|participle|	none -14
gov|offer|past|	none -7
gov|offer|	to -12
gov|orten|	none 10
gov|osservare|1|	8+ 8
gov|osservare|	none 7
gov|parlare|1|	1 6	4-7 15
gov|parlare|2-3|	2-3 8	4-7 12
gov|parlare|4-7|	2-3 8
gov|parlare|	di 10	none 6
gov|parlare|past|	auxiliary 6
gov|parlare|present|	none 15
gov|parler|2-3|	2-3 16	4-7 10
gov|parler|4-7|	1 10
gov|parler|	d’ 19
gov|parler|past|	none 11
gov|pedir|0|	2-3 8	4-7 13
gov|pedir|2-3|	2-3 14	4-7 12	8+ 13
gov|pedir|4-7|	4-7 9
gov|pedir|	a 11	none 17	que 10
gov|pedir|past|	none 10
gov|perguntar|1|	4-7 8
gov|perguntar|	none 8
gov|perguntar|present|	none 9
gov|plaider|2-3|	4-7 -9
gov|plaider|	none -14	pour -11
gov|plaider|past|	auxiliary -12
gov|plaider|present|	none -12
gov|plan|0|	2-3 11
gov|plan|base|	none 14
gov|plan|	none 11
gov|pleiten|past|	none -9
gov|pointer|present|	none 7
gov|ponderar|past|	none 8
gov|post|1|	8+ 14
gov|post|	on 12	that 10
gov|post|past|	none 11
gov|praise|2-3|	2-3 11
gov|praise|	none 13
gov|praise|past|	none 16
gov|precisare|2-3|	4-7 11
gov|precisare|4-7|	4-7 11
gov|precisare|	che 17	none 9
gov|precisare|past|	auxiliary 11
gov|precisare|present|	none 14
gov|precisar|1|	8+ 8
gov|precisar|4-7|	4-7 10
gov|precisar|	none -8	que 8
gov|precisar|past|	none 13
gov|precisar|present|	none -8
gov|preferir|2-3|	2-3 7	4-7 10	8+ 7
gov|preferir|4-7|	8+ 10
gov|preferir|	de -11	em 9	none 9
gov|prefer|0|	1 -18	2-3 -13
gov|prefer|	none -20
gov|prefer|past|	none -18
gov|prefer|present|	none -9
gov|preguntar|present|	none -10
gov|prevedere|past|	none 6
gov|prever|past|	none -10
gov|prijzen|0|	4-7 6
gov|prijzen|	none 10
gov|prijzen|past|	none 10
gov|prometer|1|	4-7 8
gov|prometer|2-3|	4-7 13
gov|prometer|past|	none 10
gov|promettere|0|	2-3 8	4-7 6
gov|promettere|	none 13
gov|promettere|past|	auxiliary 10	none 14
gov|promettre|0|	4-7 11
gov|promettre|2-3|	2-3 8	4-7 7
gov|promettre|4-7|	4-7 13
gov|promettre|	de 11	que 9
gov|promettre|past|	none 15
gov|promise|2-3|	2-3 10
gov|promise|4-7|	1 -11	4-7 13
gov|promise|8+|	4-7 10
gov|promise|	none 15	that -11
gov|proponer|	none -11
gov|proponer|past|	none -11
gov|proporre|4-7|	1 -8
gov|proporre|past|	auxiliary -9	none -6
gov|proposer|4-7|	1 -8
gov|proposer|	de -8	none -7
gov|proposer|present|	none -13
gov|préciser|4-7|	2-3 8	4-7 8	8+ 6
gov|préciser|	none 7	que 13	qu’ 7
gov|préciser|participle|	none 10
gov|préciser|past|	auxiliary 6
gov|préciser|present|	none 8
gov|prétendre|past|	none -8
gov|prévenir|	none -8	que 9
gov|prévenir|past|	auxiliary 7
gov|prévoir|past|	none -7
gov|publicar|4-7|	2-3 -7
gov|publicar|	de -6
gov|publicar|past|	auxiliary -7	none -7
gov|puntualizzare|	none 8
gov|puntualizzare|present|	none 8
gov|qualifier|1|	1 11
gov|qualifier|4-7|	2-3 9
gov|qualifier|	de 18
gov|qualifier|past|	auxiliary 9
gov|qualifier|present|	none 12
gov|queixar|present|	none -12
gov|quejarse|past|	none 10
gov|querer|past|	none -10
gov|quote|	none -8
gov|quote|past|	none -9
gov|raccontare|present|	none 9
gov|raconter|4-7|	4-7 10
gov|raconter|present|	none 7
gov|raise|past|	none -13
gov|rappeler|2-3|	2-3 -9
gov|rappeler|8+|	2-3 -6
gov|rappeler|past|	auxiliary -12
gov|rappeler|	que -6
gov|rassicurare|	none 7
gov|rassicurare|present|	none 7
gov|rate|0|	1 -10
gov|rate|1|	4-7 11
gov|rate|2-3|	1 -13	2-3 -11
gov|rate|	as -11	none -18
gov|rate|past|	be -10	none -16
gov|rate|present|	none -15
gov|read|0|	1 -15	4-7 -24
gov|read|1|	8+ 12
gov|read|4-7|	4-7 9
gov|read|	none -17	of 8
gov|read|past|	none -7
gov|read|present|	none -11
gov|reageren|	none 16
gov|reageren|past|	none 11
gov|reagieren|	none 9
gov|reagieren|past|	none 9
gov|reagir|past|	none 7
gov|rebater|1|	8+ 12
gov|rebater|	none 9
gov|rebater|past|	none 8
gov|recall|4-7|	2-3 -7
gov|recitare|	none 9
gov|recitare|present|	none 9
gov|reclamar|4-7|	4-7 8
gov|reclamar|	none 12
gov|reclamar|present|	none 17
gov|reconhecer|	a 9	none 11
gov|reconhecer|past|	none 12
gov|reconhecer|present|	none 8
gov|reconnaître|0|	4-7 7
gov|reconnaître|	none 15
gov|reconnaître|past|	auxiliary 9	none 14
gov|reconocer|4-7|	2-3 12	4-7 10
gov|reconocer|	none 10	que 9
gov|reconocer|past|	none 14
gov|reconocer|present|	none 11
gov|recordar|4-7|	4-7 16
gov|recordar|	que 11
gov|record|1|	2-3 -10
gov|record|4-7|	2-3 -9
gov|record|base|	none -11
gov|recusar|	none 6
gov|referir|past|	none -9
gov|refer|2-3|	1 -11
gov|refer|base|	none -8
gov|refer|past|	none 6
gov|refuser|past|	auxiliary -7
gov|regretter|	que 10
gov|regret|0|	4-7 8
gov|regret|	none 8
gov|regret|past|	none 8
gov|reject|0|	1 -15
gov|reject|	as 10	none -15
gov|reject|base|	none -12
gov|reject|past|	none 11
gov|rejeitar|2-3|	4-7 6
gov|rekenen|2-3|	8+ 7
gov|rekenen|past|	none 9
gov|rekenen|	voor 7
gov|relatar|	none 7
gov|relativiser|	none 10
gov|relativiser|present|	none 10
gov|relever|	none 13
gov|relever|past|	none 16
gov|repeat|8+|	1 -12
gov|repeat|	none -12
gov|repeat|past|	none -6
gov|repetir|	none 11
gov|repetir|past|	none 11
gov|replicare|4-7|	2-3 8	4-7 8
gov|replicare|	che 10	none 9
gov|replicare|past|	auxiliary 9	none 7
gov|replicar|2-3|	2-3 9
gov|replicar|past|	auxiliary 9
gov|replicar|present|	none 9
gov|replicar|	que 13
gov|reply|1|	2-3 13	4-7 10	8+ 9
gov|reply|	none 20
gov|reply|past|	none 21
gov|report|0|	2-3 14
gov|report|1|	2-3 -11
gov|report|	as 6	none 10
gov|report|base|	none -12
gov|report|past|	auxiliary 11
gov|report|present|	none 13
gov|reprendre|1|	4-7 7
gov|reprendre|	none 7
gov|responder|0|	2-3 10
gov|responder|1|	4-7 6
gov|responder|2-3|	2-3 6
gov|responder|4-7|	2-3 12	4-7 7
gov|responder|8+|	2-3 6
gov|responder|	con 11	none 12	que 12
gov|responder|past|	none 23
gov|responder|present|	none 7
gov|respond|	that 10
gov|ressalvar|past|	none 10
gov|ressalvar|	que 9
gov|resumir|2-3|	8+ 7
gov|resumir|	a 7	none 8
gov|resumir|past|	none 9
gov|reveal|past|	none -9
gov|revelar|	none 10
gov|revelar|past|	none 11
gov|ribadire|4-7|	4-7 7
gov|ribadire|	none -8
gov|ribattere|2-3|	4-7 10
gov|ribattere|4-7|	4-7 6
gov|ribattere|	che 8	none 6
gov|ribattere|past|	auxiliary 9
gov|ricordare|	none 8
gov|ricordare|past|	auxiliary 13
gov|riferire|	none 12
gov|riferire|past|	none 9
gov|rigoler|present|	none 8
gov|ringraziare|2-3|	2-3 9
gov|ringraziare|	per 12
gov|ringraziare|present|	none 11
gov|riprendere|	none -6
gov|rire|1|	8+ 10
gov|rire|	none 10
gov|rispondere|4-7|	4-7 8
gov|rispondere|8+|	8+ 7
gov|rispondere|	none 9
gov|rispondere|past|	auxiliary 11	none 8
gov|rivendicare|present|	none 7
gov|roepen|2-3|	4-7 8
gov|roepen|	none 8
gov|roepen|past|	none 9
gov|rufen|2-3|	4-7 8
gov|rufen|4-7|	2-3 10	4-7 6
gov|rufen|	in 10	none 9	zu 7
gov|rufen|past|	none 12
gov|rule|1|	4-7 10
gov|rule|base|	none 10
gov|rule|	none 10
gov|réclamer|0|	4-7 11
gov|réclamer|4-7|	2-3 -7
gov|réclamer|past|	none 10
gov|répliquer|4-7|	2-3 8
gov|répliquer|past|	auxiliary 9
gov|répliquer|	que 8
gov|répondre|	none 10
gov|répondre|past|	auxiliary 12	none 12
gov|sagen|2-3|	4-7 7	8+ 6
gov|sagen|4-7|	2-3 9	4-7 12
gov|sagen|8+|	4-7 7
gov|sagen|	in 12	none 11	von -7
gov|sagen|present|	none 13
gov|saluer|0|	2-3 9	4-7 11
gov|saluer|1|	2-3 8
gov|saluer|2-3|	1 11
gov|saluer|4-7|	4-7 6
gov|saluer|	none 20
gov|saluer|past|	auxiliary 14
gov|saluer|present|	none 15
gov|salutare|0|	2-3 7
gov|salutare|2-3|	4-7 7	8+ 6
gov|salutare|	come 7	none 10
gov|salutare|past|	auxiliary -7
gov|salutare|present|	none 14
gov|sapere|1|	4-7 10
gov|sapere|2-3|	2-3 10
gov|sapere|4-7|	4-7 10
gov|sapere|	che 14	di 8
gov|sapere|past|	auxiliary 12	none 13
gov|saying|0|false|false|	all -12	first -11	some 25	titled 7
gov|saying|0|false|true|	all-one -16	first -10	none -17
gov|saying|1|false|false|	all -13	all-one 12	first 7	most 17	none 10	some 19
gov|saying|1|false|true|	first 15
gov|saying|1|true|true|	none 13
gov|saying|2-3|false|false|	all-one 10	first 11	most 17	none 7	titled 9
gov|saying|2-3|false|true|	first 13	some 10
gov|saying|2-3|true|false|	all-one -7	first -13	most 13	some 15
gov|saying|2-3|true|true|	all-one -11
gov|saying|4-7|false|false|	first -10	some 9
gov|saying|4-7|false|true|	all 9	all-one 7	first 14	some 13
gov|saying|4-7|true|false|	all-one -13	first -12	most -6	none 8	some 10
gov|saying|4-7|true|true|	all -10	none 9
gov|saying|8+|false|false|	all-one -6	first -7	none 15	some 20
gov|saying|8+|false|true|	none 7	some 7
gov|saying|8+|true|false|	all -16	all-one -15	first -14	some 12
gov|saying|aan|false|	false 9
gov|saying|aan|	first 9
gov|saying|about|4-7|	4-7 11
gov|saying|about|	none 15
gov|saying|after|4-7|	1 -12
gov|saying|against|1|	4-7 13
gov|saying|ai|4-7|	4-7 10
gov|saying|alla|2-3|	2-3 11
gov|saying|alla|false|	false 12
gov|saying|alla|	first 6	none 11
gov|saying|als|2-3|	4-7 7
gov|saying|als|8+|	2-3 -7
gov|saying|al|2-3|	4-7 9
gov|saying|al|4-7|	4-7 9
gov|saying|al|	none 10
gov|saying|am|false|	true 7
gov|saying|an|4-7|	4-7 9
gov|saying|an|false|	false 9	true 9
gov|saying|an|	first 10	some 9
gov|saying|aos|2-3|	4-7 8
gov|saying|aos|false|	false 11
gov|saying|aos|	first 11
gov|saying|ao|1|	2-3 6
gov|saying|ao|2-3|	2-3 -7
gov|saying|ao|4-7|	1 -9
gov|saying|ao|	all -8	first 10	none -7
gov|saying|ao|false|	false -7
gov|saying|après|false|	false 7
gov|saying|as|8+|	1 -14	2-3 -13
gov|saying|as|	all -7	all-one -10	none -15
gov|saying|as|false|	false -11
gov|saying|as|true|	false -15
gov|saying|at|4-7|	2-3 10
gov|saying|at|false|	false 9
gov|saying|at|	none 9	some 7
gov|saying|auf|4-7|	2-3 6
gov|saying|auf|false|	false 7
gov|saying|au|false|	false -11
gov|saying|au|	none -10
gov|saying|a|1|	2-3 13	4-7 14	8+ 9
gov|saying|a|2-3|	1 -8	4-7 24	8+ 11
gov|saying|a|4-7|	1 -14
gov|saying|a|8+|	1 -7	4-7 9	8+ 10
gov|saying|a|false|	false 7	true -6
gov|saying|a|	none -7	some 12	titled 8
gov|saying|a|true|	false -11
gov|saying|because|	none 12
gov|saying|bei|	first 7
gov|saying|bij|4-7|	2-3 -7
gov|saying|bij|	first -7	none -7
gov|saying|by|4-7|	8+ 10
gov|saying|by|8+|	4-7 11
gov|saying|by|false|	false 16
gov|saying|by|	first 13	none 9
gov|saying|che|1|	4-7 10
gov|saying|che|2-3|	2-3 11
gov|saying|che|4-7|	2-3 17	4-7 19
gov|saying|che|8+|	4-7 14
gov|saying|che|false|	false 20
gov|saying|che|	none 8
gov|saying|come|2-3|	4-7 11
gov|saying|come|false|	false 8
gov|saying|come|	none 15
gov|saying|com|4-7|	4-7 7
gov|saying|com|false|	false 11
gov|saying|com|	first 7	none 11
gov|saying|con|4-7|	4-7 -7	8+ 6
gov|saying|con|	all-one 10	first -9
gov|saying|d'|	none 11
gov|saying|d'|true|	false 8
gov|saying|dai|false|	false -11
gov|saying|dans|	all -6	first 9	none 14
gov|saying|dans|false|	false 6	true 8
gov|saying|dass|4-7|	2-3 6
gov|saying|dass|false|	false 8
gov|saying|dass|	none 6
gov|saying|dat|1|	1 -9
gov|saying|dat|2-3|	1 11	2-3 9	4-7 15
gov|saying|dat|4-7|	1 -8	2-3 16	4-7 7	8+ 9
gov|saying|dat|8+|	2-3 11
gov|saying|dat|	first 7	none 14
gov|saying|dat|true|	false 16
gov|saying|da|2-3|	8+ 12
gov|saying|da|8+|	4-7 9
gov|saying|da|	first 12	none -6
gov|saying|dell’|8+|	4-7 10
gov|saying|dell’|false|	false 9
gov|saying|dell’|	none 10
gov|saying|del|4-7|	4-7 10
gov|saying|del|	first 7
gov|saying|del|true|	false 6
gov|saying|desde|4-7|	4-7 9
gov|saying|desde|false|	false 10
gov|saying|desde|	first 9	none 8
gov|saying|desde|true|	false 7
gov|saying|de|1|	4-7 16	8+ 6
gov|saying|de|2-3|	1 -10	8+ 7
gov|saying|de|4-7|	1 -6	8+ 8
gov|saying|de|8+|	2-3 -12	4-7 17	8+ 12
gov|saying|de|	all-one -7
gov|saying|de|true|	false -12
gov|saying|di|1|	1 6	4-7 15
gov|saying|di|2-3|	2-3 13	4-7 19
gov|saying|di|4-7|	1 -12	8+ 10
gov|saying|di|8+|	4-7 12	8+ 9
gov|saying|di|	first -11	none 9
gov|saying|di|true|	false 9
gov|saying|dos|8+|	2-3 -7
gov|saying|dos|false|	false -7
gov|saying|dos|	none -7
gov|saying|do|8+|	2-3 -8
gov|saying|d’|2-3|	4-7 14
gov|saying|d’|4-7|	2-3 -9	4-7 16
gov|saying|em|1|	1 13	4-7 12
gov|saying|em|4-7|	4-7 9
gov|saying|em|8+|	4-7 8
gov|saying|em|false|	false 6
gov|saying|em|	first 9
gov|saying|em|true|	false 9
gov|saying|en|2-3|	2-3 -10
gov|saying|en|4-7|	1 -7	4-7 14	8+ 8
gov|saying|en|8+|	2-3 7	4-7 11
gov|saying|en|	all -7	all-one 6	first 17	none -7
gov|saying|en|false|	false 7
gov|saying|en|true|	false -12
gov|saying|for|1|	2-3 14
gov|saying|for|4-7|	1 7	4-7 11
gov|saying|for|8+|	4-7 10
gov|saying|for|false|	false 15
gov|saying|for|	none 23
gov|saying|for|true|	false 11	true 8
gov|saying|from|4-7|	4-7 10
gov|saying|from|false|	false 9
gov|saying|from|	none 11
gov|saying|if|false|	false 12
gov|saying|im|1|	2-3 -10
gov|saying|im|	all -10	some 13
gov|saying|im|false|	false -10
gov|saying|into|4-7|	4-7 8
gov|saying|into|false|	false 8
gov|saying|into|	none 11
gov|saying|in|1|	2-3 -10
gov|saying|in|2-3|	2-3 -8	4-7 11
gov|saying|in|4-7|	4-7 14	8+ 15
gov|saying|in|8+|	2-3 6
gov|saying|in|	all -18	all-one -8	none 6	some 17
gov|saying|in|true|	false -17
gov|saying|met|	none -11
gov|saying|met|true|	false -10
gov|saying|mit|4-7|	2-3 -8	8+ 9
gov|saying|mit|8+|	4-7 10
gov|saying|mit|false|	false -8
gov|saying|mit|	some 11
gov|saying|nach|4-7|	4-7 7
gov|saying|nach|false|	false 11
gov|saying|nach|	most 7
gov|saying|nas|4-7|	4-7 8
gov|saying|nas|false|	false 8
gov|saying|nas|	first 8
gov|saying|na|4-7|	4-7 10
gov|saying|none|0|	4-7 -14
gov|saying|none|1|	2-3 10	4-7 17	8+ 10
gov|saying|none|2-3|	1 -9	2-3 17	4-7 17	8+ 28
gov|saying|none|4-7|	4-7 7	8+ 20
gov|saying|none|8+|	1 -7	4-7 16
gov|saying|none|	all -12	all-one 8	first -6	most 10	none 12	some 7	titled 8
gov|saying|none|false|	false 6
gov|saying|none|true|	true 7
gov|saying|numa|false|	false 8
gov|saying|numa|	none 8
gov|saying|of|1|	4-7 -6
gov|saying|of|4-7|	1 -13	2-3 -8	4-7 9
gov|saying|of|8+|	1 7	2-3 -9	4-7 13
gov|saying|of|	all-one -10	first -6
gov|saying|of|true|	false -7
gov|saying|onder|4-7|	2-3 -9
gov|saying|onder|	first -7
gov|saying|onder|true|	false -8
gov|saying|on|1|	2-3 -8
gov|saying|on|4-7|	2-3 -13	4-7 12	8+ 10
gov|saying|on|8+|	4-7 11
gov|saying|on|	all -7	all-one -14	first 15
gov|saying|on|false|	false -10
gov|saying|op|false|	false 8
gov|saying|op|	first 8
gov|saying|out|4-7|	4-7 12
gov|saying|para|4-7|	4-7 7
gov|saying|para|8+|	4-7 7
gov|saying|para|false|	false 11
gov|saying|para|true|	false -6
gov|saying|par|8+|	2-3 -11
gov|saying|par|true|	false -12
gov|saying|per|2-3|	2-3 13
gov|saying|per|4-7|	4-7 11
gov|saying|per|	first 10	none 12
gov|saying|per|true|	false 13
gov|saying|por|4-7|	4-7 13
gov|saying|por|	all-one -8	first 7	none -7
gov|saying|pour|4-7|	4-7 11
gov|saying|qu'|4-7|	4-7 11
gov|saying|qu'|false|	false 12
gov|saying|qu'|	none 16
gov|saying|qu'|true|	false 11
gov|saying|que|1|	4-7 15
gov|saying|que|2-3|	2-3 9	8+ 10
gov|saying|que|4-7|	1 23	2-3 9	4-7 29	8+ 13
gov|saying|que|8+|	1 11	2-3 8	8+ 7
gov|saying|que|false|	false 7	true -7
gov|saying|que|	none 12	some 10
gov|saying|que|true|	false 10	true -6
gov|saying|qu’|2-3|	4-7 8
gov|saying|qu’|4-7|	2-3 12	4-7 8
gov|saying|qu’|false|	false 13
gov|saying|qu’|	none 17
gov|saying|qu’|true|	false 13
gov|saying|senza|false|	false 8
gov|saying|senza|	none 8
gov|saying|se|true|	false 9
gov|saying|since|8+|	4-7 9
gov|saying|since|false|	false 11
gov|saying|since|	none 11
gov|saying|sin|2-3|	4-7 8
gov|saying|sin|false|	false 8
gov|saying|sin|	first 8
gov|saying|si|false|	false 7
gov|saying|sur|4-7|	2-3 10
gov|saying|sur|false|	false -7
gov|saying|sur|	first -7	none 10
gov|saying|su|	first 9
gov|saying|tegen|8+|	4-7 8
gov|saying|tegen|false|	false 7
gov|saying|tegen|	first 7
gov|saying|than|false|	false 10
gov|saying|than|	none 10
gov|saying|that|1|	1 -14	4-7 16	8+ 8
gov|saying|that|2-3|	1 -13	2-3 -13	8+ 19
gov|saying|that|4-7|	1 -9	2-3 24	4-7 34	8+ 23
gov|saying|that|8+|	2-3 22	8+ 18
gov|saying|that|	all -9	all-one -15	first -7	none 11	some 19
gov|saying|that|false|	false 8
gov|saying|that|true|	false 7	true -13
gov|saying|to|1|	4-7 13
gov|saying|to|2-3|	1 -10	2-3 8	8+ 10
gov|saying|to|4-7|	2-3 7	4-7 16	8+ 10
gov|saying|to|8+|	4-7 16
gov|saying|to|	all -12	none 11	some 13
gov|saying|to|false|	false 16
gov|saying|um|false|	false -7
gov|saying|under|4-7|	2-3 -10
gov|saying|under|	all -8	first -10
gov|saying|under|false|	false -10
gov|saying|under|true|	false -9
gov|saying|van|1|	1 12	2-3 18	4-7 7
gov|saying|van|4-7|	2-3 -7	8+ 7
gov|saying|van|false|	false 11	true 7
gov|saying|van|	first -7	none 15
gov|saying|von|1|	1 10	2-3 9	4-7 8
gov|saying|von|2-3|	2-3 12	4-7 13
gov|saying|von|4-7|	2-3 7	4-7 8
gov|saying|von|8+|	2-3 -7
gov|saying|von|	all 13	all-one 6	first 11	some 19
gov|saying|von|false|	false 16
gov|saying|von|true|	false 10
gov|saying|voor|1|	2-3 10
gov|saying|voor|2-3|	8+ 7
gov|saying|voor|false|	false -6
gov|saying|vor|false|	false 7
gov|saying|vor|	most 11	some 6
gov|saying|vor|true|	false 9
gov|saying|whether|4-7|	4-7 10
gov|saying|whether|false|	false 14
gov|saying|whether|true|	false -10
gov|saying|with|4-7|	2-3 -10
gov|saying|with|	all-one 7	none -13
gov|saying|with|false|	false -8
gov|saying|with|true|	false -13
gov|saying|zu|4-7|	4-7 6
gov|saying|zu|8+|	4-7 6
gov|saying|zu|	most 8
gov|saying|à|2-3|	1 9	2-3 12	4-7 12
gov|saying|à|4-7|	8+ 9
gov|saying|à|8+|	4-7 6
gov|saying|à|false|	false 23
gov|saying|à|	first 10
gov|saying|à|true|	false -7
gov|say|0|	2-3 -17	4-7 -14
gov|say|1|	1 7	4-7 32	8+ 22
gov|say|2-3|	2-3 18	4-7 16	8+ 22
gov|say|4-7|	1 7	4-7 34	8+ 22
gov|say|8+|	2-3 13	4-7 6
gov|say|	as -15	at 7	by 12	for -8	in 8	into 8	none 14	of -8	on -12	that 28	whether -10
gov|say|base|	none -23
gov|say|past|	auxiliary 17	later 10	none 29
gov|say|present|	now -6
gov|schließen|	none 6
gov|schließen|past|	none 6
gov|schreiben|2-3|	8+ 6
gov|schreiben|4-7|	4-7 12
gov|schreiben|8+|	4-7 6
gov|schreiben|	an 8
gov|schreiben|past|	none -9
gov|schrijven|2-3|	2-3 -6
gov|schrijven|4-7|	1 -10	2-3 12
gov|schrijven|past|	none -7
gov|scrivere|0|	2-3 -10
gov|scrivere|2-3|	4-7 12
gov|scrivere|4-7|	4-7 -7	8+ 7
gov|scrivere|	che 12	di -6	none -13
gov|scrivere|past|	auxiliary -12	none 11
gov|scusare|present|	auxiliary 10
gov|see|0|	2-3 16
gov|see|	none 7
gov|see|present|	none 13
gov|segnalare|	none 9
gov|sehen|2-3|	4-7 7	8+ 6
gov|sehen|	none 11
gov|sehen|past|	none 11
gov|señalar|	none 8
gov|show|4-7|	2-3 -11
gov|show|base|	auxiliary -8
gov|show|	none -12	that 9
gov|sign|0|	4-7 11
gov|sign|1|	1 -11
gov|sign|4-7|	2-3 -9
gov|sign|	as -8	none 8
gov|sign|base|	not 8
gov|sign|present|	none -10
gov|sing|0|	4-7 -10
gov|sing|	none -13
gov|sing|participle|	none -10
gov|sing|past|	none -10
gov|soltar|	none 9
gov|soltar|past|	none 11
gov|sorrir|	none 10
gov|sorrir|past|	none 10
gov|sostenere|2-3|	2-3 -7
gov|sostenere|4-7|	2-3 12
gov|sostenere|	che 12
gov|sostener|2-3|	2-3 7	4-7 8
gov|sostener|4-7|	2-3 13
gov|sostener|	de 12	que 12
gov|sostener|past|	none 18
gov|souffler|	none 6
gov|souligner|	que 8
gov|soupirer|	none 9
gov|sourire|	none -8
gov|sourire|past|	none -8
gov|souri|1|	4-7 8
gov|souri|	none 8
gov|souri|past|	auxiliary 8
gov|soutenir|2-3|	4-7 11
gov|soutenir|	none 9
gov|soutenir|past|	none 7
gov|souvenir|	d’ 10
gov|souvenir|past|	none 11
gov|speak|1|	4-7 -6
gov|speak|past|	none 11
gov|spiegare|	none 11
gov|spiegare|past|	none 10
gov|sprechen|1|	1 10	2-3 9	4-7 8
gov|sprechen|2-3|	2-3 12	4-7 13
gov|sprechen|4-7|	2-3 8
gov|sprechen|past|	none 18
gov|sprechen|	von 18
gov|spreken|1|	2-3 18	4-7 7
gov|spreken|2-3|	4-7 13	8+ 6
gov|spreken|past|	none 8
gov|spreken|	van 9
gov|staan|0|	1 -7
gov|staan|1|	2-3 -9
gov|staan|4-7|	2-3 -7
gov|staan|8+|	4-7 -8
gov|staan|	none -14	van -7
gov|staan|past|	er -9	none -12
gov|state|1|	4-7 11
gov|state|past|	none 8
gov|state|	that 9
gov|stehen|1|	1 -14
gov|stehen|2-3|	2-3 12
gov|stehen|4-7|	2-3 6	4-7 -6
gov|stehen|	none -8
gov|stehen|past|	darauf -10
gov|stellen|4-7|	2-3 -10
gov|stellen|past|	none -11
gov|subject|celui-ci|saying|present|	4-7 9
gov|subject|ela|saying|	1 11	4-7 6
gov|subject|ela|saying|past|	4-7 12	8+ 7
gov|subject|ele|judging|	2-3 7
gov|subject|ele|judging|past|	4-7 7
gov|subject|ele|saying|	4-7 10
gov|subject|ele|saying|past|	2-3 9	4-7 12
gov|subject|ele|saying|present|	8+ 9
gov|subject|ella|saying|	1 10
gov|subject|elle|judging|	1 10
gov|subject|elle|saying|	1 6	2-3 14	4-7 10	8+ 11
gov|subject|elle|saying|past|	1 -11	2-3 14	4-7 12	8+ 10
gov|subject|elle|saying|present|	4-7 13	8+ 11
gov|subject|er|judging|past|	2-3 -13
gov|subject|er|saying|	1 6	2-3 12	8+ -11
gov|subject|er|saying|past|	4-7 12
gov|subject|er|saying|present|	4-7 13
gov|subject|es|saying|	2-3 8	4-7 -8
gov|subject|es|saying|past|	2-3 -7	8+ 8
gov|subject|he|judging|	0 7	1 -7	4-7 8
gov|subject|he|judging|past|	1 9	2-3 12	4-7 10	8+ 13
gov|subject|he|judging|present|	1 -12	2-3 -13
gov|subject|he|saying|	0 -6	1 24	2-3 10	4-7 10	8+ -6
gov|subject|he|saying|base|	1 -11	4-7 9
gov|subject|he|saying|past|	1 -16	2-3 21	4-7 30	8+ 22
gov|subject|he|saying|present|	4-7 11	8+ 12
gov|subject|he|thinking|	0 -13
gov|subject|he|thinking|base|	4-7 9
gov|subject|he|thinking|participle|	1 -12
gov|subject|he|thinking|past|	1 9	4-7 11
gov|subject|hij|saying|	2-3 9
gov|subject|hij|saying|past|	1 7	4-7 6
gov|subject|il|saying|	0 7	1 -7	4-7 19
gov|subject|il|saying|past|	1 8	2-3 -7
gov|subject|il|saying|present|	4-7 6
gov|subject|it|judging|	4-7 -10	8+ -9
gov|subject|it|judging|past|	4-7 15
gov|subject|it|judging|present|	2-3 -8
gov|subject|it|saying|	0 -14	4-7 7
gov|subject|it|saying|past|	1 14	2-3 18	4-7 7	8+ 12
gov|subject|it|saying|present|	2-3 -15	4-7 -16	8+ 10
gov|subject|it|thinking|	4-7 -8
gov|subject|it|thinking|past|	2-3 -8	4-7 9
gov|subject|i|saying|	0 7
gov|subject|i|thinking|	2-3 -11
gov|subject|i|thinking|base|	1 -11
gov|subject|lei|saying|	0 8	2-3 10	4-7 9
gov|subject|lei|saying|past|	4-7 11
gov|subject|lui|saying|	2-3 7
gov|subject|name|judging|	0 -14	1 7	4-7 -7	8+ -9
gov|subject|name|judging|base|	1 -17	2-3 -11	4-7 -6
gov|subject|name|judging|participle|	2-3 -11
gov|subject|name|judging|past|	2-3 -12	4-7 22	8+ 13
gov|subject|name|judging|present|	2-3 7	4-7 11
gov|subject|name|saying|	0 -8
gov|subject|name|saying|base|	1 -12
gov|subject|name|saying|past|	1 -17	8+ 24
gov|subject|name|saying|present|	1 6	4-7 -6	8+ 10
gov|subject|name|thinking|	1 6	2-3 -10
gov|subject|name|thinking|base|	1 -9	2-3 -12
gov|subject|name|thinking|past|	4-7 11
gov|subject|none|judging|	0 -10	2-3 -6
gov|subject|none|judging|base|	2-3 -7
gov|subject|none|judging|participle|	1 -11
gov|subject|none|judging|present|	2-3 -10
gov|subject|none|saying|	0 -7	4-7 11	8+ 10
gov|subject|none|saying|participle|	2-3 -10	8+ 10
gov|subject|none|saying|past|	1 6	2-3 8
gov|subject|none|saying|present|	1 -7	2-3 13	4-7 17	8+ 10
gov|subject|none|thinking|	0 -11	2-3 7	4-7 -7	8+ 6
gov|subject|none|thinking|past|	1 -10	8+ 9
gov|subject|none|thinking|present|	1 -8	2-3 -11
gov|subject|noun|judging|	0 -15	2-3 18
gov|subject|noun|judging|base|	1 -18	4-7 7
gov|subject|noun|judging|participle|	1 9
gov|subject|noun|judging|past|	4-7 10	8+ 20
gov|subject|noun|judging|present|	8+ 10
gov|subject|noun|saying|	0 -14	1 9	4-7 13	8+ -6
gov|subject|noun|saying|base|	4-7 14	8+ 9
gov|subject|noun|saying|participle|	1 -18	8+ 16
gov|subject|noun|saying|past|	2-3 8	4-7 6	8+ 6
gov|subject|noun|saying|present|	1 -10	2-3 12
gov|subject|noun|thinking|	0 9	1 10	4-7 9
gov|subject|noun|thinking|base|	1 -10	4-7 12
gov|subject|noun|thinking|past|	1 9	2-3 -7	4-7 16	8+ 17
gov|subject|noun|thinking|present|	1 6	4-7 14
gov|subject|on|judging|	1 -13
gov|subject|on|judging|present|	4-7 10
gov|subject|on|saying|	2-3 8	4-7 -9
gov|subject|on|saying|past|	1 -9	2-3 -6	4-7 -13
gov|subject|on|saying|present|	2-3 13	4-7 12
gov|subject|organisation|judging|	0 11	1 13	2-3 18
gov|subject|organisation|judging|past|	1 16	2-3 10	4-7 7	8+ 7
gov|subject|organisation|judging|present|	1 11	4-7 16
gov|subject|organisation|saying|	0 8	1 13	2-3 6	4-7 -8
gov|subject|organisation|saying|participle|	4-7 11	8+ 10
gov|subject|organisation|saying|past|	1 -7	4-7 37	8+ 21
gov|subject|organisation|saying|present|	1 7	2-3 8	8+ 11
gov|subject|organisation|thinking|	1 11	2-3 -7	4-7 -8
gov|subject|organisation|thinking|past|	1 -13	2-3 6	4-7 10
gov|subject|person|judging|	0 9	1 7	2-3 28	4-7 12
gov|subject|person|judging|participle|	4-7 10
gov|subject|person|judging|past|	1 8	2-3 25	4-7 34	8+ 16
gov|subject|person|judging|present|	1 -12	4-7 13	8+ 8
gov|subject|person|saying|	0 15	1 -6	4-7 14	8+ -7
gov|subject|person|saying|base|	4-7 14	8+ 12
gov|subject|person|saying|participle|	4-7 7	8+ 15
gov|subject|person|saying|past|	1 14	4-7 26	8+ 16
gov|subject|person|saying|present|	2-3 -8	4-7 6	8+ 18
gov|subject|person|thinking|	8+ -7
gov|subject|person|thinking|past|	1 -10	4-7 13	8+ 8
gov|subject|person|thinking|present|	1 -14	4-7 9
gov|subject|place|judging|	0 13	1 8	2-3 7	4-7 -9
gov|subject|place|judging|past|	2-3 14	4-7 9
gov|subject|place|saying|	0 6	1 17	8+ -6
gov|subject|place|saying|past|	1 14	2-3 -8
gov|subject|place|saying|present|	4-7 13	8+ 11
gov|subject|she|judging|	0 6	1 13	2-3 13	4-7 15	8+ 10
gov|subject|she|judging|past|	2-3 16	4-7 17	8+ 12
gov|subject|she|saying|	0 12	1 23	2-3 12	8+ 16
gov|subject|she|saying|past|	1 13	4-7 12	8+ 28
gov|subject|she|saying|present|	4-7 14	8+ 12
gov|subject|she|thinking|	4-7 -6
gov|subject|she|thinking|past|	4-7 10
gov|subject|sie|judging|	2-3 8
gov|subject|sie|saying|	1 8	2-3 10	4-7 13
gov|subject|sie|saying|past|	4-7 13
gov|subject|sie|saying|present|	2-3 10
gov|subject|they|judging|	0 -13	1 6
gov|subject|they|judging|base|	2-3 -14
gov|subject|they|saying|	0 -6	2-3 -7
gov|subject|they|saying|base|	4-7 8	8+ 10
gov|subject|they|saying|past|	1 -14
gov|subject|you|saying|	4-7 -12
gov|subject|you|saying|past|	1 -12
gov|subject|you|thinking|	1 -10	2-3 -11	4-7 -10
gov|subject|you|thinking|base|	2-3 -14
gov|subject|ze|judging|	1 9
gov|subject|ze|saying|	2-3 9	4-7 -6
gov|subject|ze|saying|past|	2-3 -8	4-7 7
gov|subject|zij|saying|past|	2-3 -6
gov|sublinhar|	a 9
gov|subrayar|past|	none 10
gov|subrayar|	que 12
gov|sugerir|past|	none 8
gov|suggest|	none 12
gov|sustentar|	a 10	que 8
gov|sustentar|present|	none 12
gov|tachar|	de 12
gov|tachar|past|	none 8
gov|tag|	none -12
gov|tag|past|	none -12
gov|talk|2-3|	2-3 -11
gov|talk|base|	none -14
gov|talk|	of -14
gov|teilen|	mit -8
gov|teilen|past|	none -10
gov|tell|1|	4-7 11
gov|tell|2-3|	4-7 21	8+ 25
gov|tell|4-7|	1 -6	2-3 8	8+ 16
gov|tell|8+|	1 10	2-3 12	4-7 23	8+ 12
gov|tell|	at 8	by 10	for 13	of 11	on 10	that 6	to 14
gov|tell|participle|	none 17
gov|tell|past|	auxiliary 13	be -13	none 22
gov|temere|	none 11
gov|temere|past|	none 11
gov|tempérer|	none 9
gov|tempérer|past|	none 9
gov|text|	none 8
gov|thank|2-3|	2-3 12
gov|thank|	for 13	none 12
gov|thank|past|	none 15
gov|thinking|0|false|false|	all -7	all-one -10
gov|thinking|0|false|true|	none 8
gov|thinking|1|false|false|	none 17
gov|thinking|1|true|false|	none -10
gov|thinking|2-3|false|false|	all -9	first 16	some 8
gov|thinking|2-3|false|true|	first 6
gov|thinking|4-7|false|false|	all-one 6	first 6
gov|thinking|4-7|false|true|	none -10
gov|thinking|4-7|true|false|	all -6	first -7
gov|thinking|4-7|true|true|	none 7
gov|thinking|8+|false|false|	all -8
gov|thinking|8+|true|false|	none -12
gov|thinking|8+|true|true|	none -11
gov|thinking|as|2-3|	2-3 -7
gov|thinking|as|4-7|	2-3 -11
gov|thinking|as|	all -6	none -13
gov|thinking|as|false|	false -10	true -9
gov|thinking|a|	none 12
gov|thinking|a|true|	false 12
gov|thinking|because|false|	false -6
gov|thinking|because|	none -6
gov|thinking|con|false|	false -6
gov|thinking|dat|2-3|	4-7 7
gov|thinking|dat|	none 7
gov|thinking|dat|true|	false 7
gov|thinking|from|false|	false -11
gov|thinking|in|false|	false 10
gov|thinking|in|	none 10
gov|thinking|none|0|	1 -10	4-7 17	8+ 10
gov|thinking|none|1|	1 -10	4-7 12
gov|thinking|none|2-3|	2-3 -10	4-7 20	8+ 13
gov|thinking|none|4-7|	1 7	2-3 -11	8+ 6
gov|thinking|none|8+|	1 -12
gov|thinking|none|	all -7
gov|thinking|none|false|	false 6	true 7
gov|thinking|none|true|	false -15	true -12
gov|thinking|of|	all -8	none -10
gov|thinking|of|false|	false -10
gov|thinking|on|true|	false 10
gov|thinking|that|1|	1 -10
gov|thinking|that|8+|	4-7 9
gov|thinking|that|false|	false 16
gov|thinking|that|	none 9
gov|thinking|that|true|	false -10
gov|thinking|to|4-7|	2-3 -9
gov|thinking|to|false|	false 11
gov|thinking|to|	none 7
gov|thinking|to|true|	false -11
gov|thinking|under|false|	false -10
gov|think|	none 11
gov|think|past|	none 14
gov|tildar|	de 10
gov|tildar|past|	none 10
gov|title|0|	2-3 -15	4-7 -13
gov|title|base|	none -9
gov|title|	none -19
gov|title|past|	be -12	none -16
gov|tonen|1|	2-3 11
gov|tonen|2-3|	8+ 6
gov|tonen|	none 11
gov|tonen|past|	none 11
gov|treat|	none 10
gov|treat|participle|	none 10
gov|trouver|2-3|	1 11
gov|trouver|	none 11
gov|trouver|present|	none 11
gov|téléphoner|	none 6
gov|urge|2-3|	2-3 10	8+ 10
gov|urge|4-7|	2-3 11	8+ 9
gov|urge|past|	none 20
gov|urge|present|	none 11
gov|urge|	to 20
gov|use|2-3|	1 -12	2-3 -12
gov|use|8+|	1 -11
gov|use|	about -11	none -13
gov|use|base|	none -10
gov|use|past|	be 9	none -18	not -14
gov|verkünden|	none -8
gov|verkünden|past|	none -8
gov|verlauten|	none 10
gov|versichern|past|	none 7
gov|versprechen|	none -10
gov|versprechen|past|	none -10
gov|ver|0|	1 7
gov|ver|2-3|	2-3 8
gov|ver|	none 13
gov|ver|past|	none 18
gov|view|	with -10
gov|vinden|2-3|	4-7 9
gov|vinden|4-7|	4-7 8
gov|vinden|	dat 13
gov|vinden|past|	daarentegen 9
gov|voir|	none 15
gov|voir|past|	none 16
gov|volere|	con -6
gov|volere|past|	none -6
gov|vouloir|0|	2-3 7
gov|vouloir|2-3|	1 -7
gov|waarschuwen|past|	none 16
gov|want|0|	4-7 8
gov|want|base|	none -9
gov|want|past|	none 11
gov|want|present|	none 7
gov|want|	to 8
gov|warnen|past|	none 12
gov|warnen|present|	none 9
gov|warnen|	vor 11
gov|warn|1|	4-7 14	8+ 11
gov|warn|2-3|	2-3 -11
gov|warn|4-7|	2-3 10
gov|warn|	none 10	of 8	that 9
gov|warn|participle|	none -10
gov|warn|past|	none 13
gov|wave|past|	none -8
gov|weisen|	none 8
gov|weisen|past|	none 9
gov|welcome|0|	4-7 9
gov|welcome|	none 9
gov|welcome|past|	none 10
gov|werfen|4-7|	2-3 8
gov|werfen|	none -9	vor 11
gov|widersprechen|1|	4-7 8	8+ 8
gov|widersprechen|	none 10
gov|widersprechen|past|	none 10
gov|wijzen|	none 9
gov|wijzen|past|	none 10
gov|willen|	none -6
gov|willen|past|	none -6
gov|write|0|	2-3 -11
gov|write|1|	2-3 -12	4-7 14	8+ 21
gov|write|2-3|	2-3 6	4-7 15	8+ 11
gov|write|4-7|	1 -10
gov|write|8+|	8+ 11
gov|write|base|	none -9
gov|write|	in -8	of -12	that 12
gov|write|present|	none 11
gov|würdigen|	als 10
gov|würdigen|past|	none 10
gov|zeggen|4-7|	4-7 10
gov|zeggen|8+|	4-7 7
gov|zeggen|	dat 12	met -8	van 7
gov|zeigen|1|	1 10	2-3 9
gov|zeigen|	none 12
gov|zeigen|past|	none 12
gov|zien|4-7|	4-7 8
gov|zien|	none 10
gov|zien|past|	none 11
gov|zitieren|	mit 10
gov|zitieren|present|	none 6
gov|äußern|past|	none 8
gov|écrire|	none -11
gov|écrire|past|	auxiliary -11	none 11
gov|évoquer|1|	4-7 9
gov|évoquer|2-3|	4-7 14
gov|évoquer|4-7|	2-3 10
gov|évoquer|	none 18	pour 11
gov|évoquer|past|	auxiliary 12
gov|évoquer|present|	none 17
headline|false|	1 -8
headline|true|	2-3 -10	8+ 13
head|"|	1 9
head|'|	1 12	4-7 6	8+ 11
head|,|	4-7 9
head|plain|,coordinator|	1 -7
head|plain|,determiner|	1 10
head|plain|,quote|	1 -12
head|plain|,verb-saying|	4-7 10
head|plain|,|	4-7 18
head|plain|	: 26	adverb 7	all -19	all-one -17	determiner -11	possessive -11	preposition -11	pronoun 8	some 14	start -18	stop 10	subordinator -19	that -13	verb-judging 8	verb-thinking 11
head|plain|:|	1 -11	2-3 -14	8+ 15
head|plain|adverb|	1 -11
head|plain|all-one|	1 -10	2-3 -12	4-7 -8
head|plain|all|	2-3 -19	4-7 -8
head|plain|auxiliary|	1 -9	2-3 -16
head|plain|capital|	1 -15	2-3 -15
head|plain|coordinator|	2-3 -13
head|plain|end|	1 6	2-3 11	4-7 11	8+ 7
head|plain|first|	1 -12	2-3 -10	4-7 7	8+ 14
head|plain|none|	4-7 7
head|plain|preposition|	1 -9	2-3 -8
head|plain|some|	2-3 12	4-7 13
head|plain|subordinator|	1 9	2-3 9
head|plain|that|	2-3 -9
head|plain|verb-judging|	1 -12	2-3 -13
head|plain|verb-saying|	2-3 -18
head|plain|word|	1 -12	2-3 -11
head|titled|	: 6	all -12	all-one -10	determiner -6	first 16	none 9	verb-saying 7	word -13
head|titled|:|	4-7 6	8+ 8
head|titled|all-one|	1 -21
head|titled|all|	2-3 -12
head|titled|auxiliary|	1 -6
head|titled|capital|	1 -11	2-3 -16
head|titled|end|	2-3 8	8+ 9
head|titled|first|	4-7 19	8+ 10
head|titled|none|	1 7	2-3 8
head|titled|preposition|	2-3 -11
head|titled|stop|	2-3 8	4-7 6
head|titled|word|	2-3 -8
head|upper|	, 11	: 9	first 11	most 6
head|upper|all|	4-7 9
head|upper|end|	4-7 13	8+ 10
head|upper|first|	4-7 9	8+ 9
head|upper|most|	4-7 6
head|«|	1 -7	8+ 13
head|»|	1 -6
head|‘|	1 -16	2-3 -14	8+ 10
head|“|	2-3 -6	4-7 8	8+ 6
head|„|	1 -8	2-3 -11	4-7 17
in-noun|false|false|1|	first 9	none -8
in-noun|false|false|2-3|	all -11	first 6	most 6	none 7	titled 9	upper 13
in-noun|false|false|4-7|	all -21	all-one -10	none 26	some 17	titled 7	upper 13
in-noun|false|false|8+|	all 8	most 15	none 16	some 21	titled 10	upper 10
in-noun|false|true|1|	all-one -18	first -13	none -10
in-noun|false|true|2-3|	first 8	none -11	some 18	titled -16
in-noun|false|true|4-7|	all -14	all-one -13	first 29	most 14	none 9	some 14
in-noun|false|true|8+|	first 22	most 9	none -6
in-noun|true|false|1|	all-one -6	first -17	none -6
in-noun|true|false|2-3|	all -19	all-one -11	first -16	titled -12
in-noun|true|false|4-7|	all -9	all-one -9	first -23	none 8	some 12
in-noun|true|false|8+|	none 31	some 13
in-noun|true|true|1|	none 7	titled -8
in-noun|true|true|2-3|	all -18	all-one -17	first -14	titled -8
in-noun|true|true|4-7|	all -12	none 19
intro-follow|%|stop|	4-7 6
intro-follow|'|pronoun|	2-3 -10
intro-follow|(|)|	2-3 -11
intro-follow|(|,|	4-7 -10
intro-follow|)|end|	8+ 8
intro-follow|,|(|	2-3 -9
intro-follow|,|,auxiliary|	1 -9	2-3 -14
intro-follow|,|,coordinator|	1 -8	2-3 -10
intro-follow|,|,determiner|	2-3 -9
intro-follow|,|,quote|	1 -8
intro-follow|,|,that|	1 -7	2-3 -14
intro-follow|,|,word|	1 -8	4-7 -12
intro-follow|,|,|	1 -15	2-3 -14	4-7 -7
intro-follow|,|;|	2-3 -7
intro-follow|,|auxiliary|	4-7 -10
intro-follow|,|capital|	4-7 11
intro-follow|,|coordinator|	1 -17	2-3 -13
intro-follow|,|determiner|	2-3 -6	8+ 13
intro-follow|,|end|	2-3 25	4-7 11	8+ 26
intro-follow|,|preposition|	1 -12	4-7 8	8+ 10
intro-follow|,|pronoun|	4-7 12	8+ 12
intro-follow|,|quote|	2-3 -12
intro-follow|,|stop|	2-3 12	4-7 9
intro-follow|,|that|	2-3 -6
intro-follow|,|word|	1 -7	4-7 -8
intro-follow|,|—|	4-7 10
intro-follow|-|stop|	8+ 10
intro-follow|:|(|	2-3 -10	8+ 11
intro-follow|:|+|	4-7 7
intro-follow|:|,auxiliary|	4-7 8
intro-follow|:|,verb-judging|	8+ 9
intro-follow|:|,verb-saying|	2-3 15	4-7 27	8+ 17
intro-follow|:|,|	1 -14	2-3 -15	4-7 -11
intro-follow|:|auxiliary|	2-3 -9
intro-follow|:|capital|	1 14	2-3 7	4-7 27	8+ 17
intro-follow|:|determiner|	4-7 19	8+ 19
intro-follow|:|end|	1 9	2-3 23	4-7 27	8+ 35
intro-follow|:|preposition|	2-3 11	4-7 12	8+ 12
intro-follow|:|pronoun|	2-3 11	4-7 20	8+ 16
intro-follow|:|quote|	4-7 10
intro-follow|:|stop|	1 -9	2-3 -8	4-7 -10	8+ -11
intro-follow|:|verb-saying|	8+ 17
intro-follow|;|,preposition|	4-7 9
intro-follow|adverb|,preposition|	2-3 -10
intro-follow|adverb|,verb-judging|	2-3 7
intro-follow|adverb|:|	2-3 9
intro-follow|adverb|auxiliary|	4-7 8
intro-follow|adverb|coordinator|	1 7
intro-follow|adverb|end|	2-3 7
intro-follow|adverb|stop|	2-3 -14	4-7 -7	8+ 6
intro-follow|adverb|word|	1 -12	2-3 -7
intro-follow|auxiliary|,auxiliary|	2-3 9	4-7 10
intro-follow|auxiliary|,preposition|	2-3 -10
intro-follow|auxiliary|,verb-saying|	4-7 13
intro-follow|auxiliary|,word|	4-7 9
intro-follow|auxiliary|,|	1 10	2-3 8	4-7 19	8+ 9
intro-follow|auxiliary|;|	2-3 -11
intro-follow|auxiliary|capital|	2-3 7	4-7 15
intro-follow|auxiliary|coordinator|	1 6	4-7 -6
intro-follow|auxiliary|determiner|	4-7 15
intro-follow|auxiliary|end|	1 -6	2-3 -6	4-7 9	8+ 11
intro-follow|auxiliary|preposition|	2-3 15	4-7 17	8+ 13
intro-follow|auxiliary|pronoun|	2-3 -6	4-7 7
intro-follow|auxiliary|stop|	1 -7	2-3 15	8+ 23
intro-follow|auxiliary|subordinator|	2-3 15	4-7 9
intro-follow|auxiliary|that|	2-3 12
intro-follow|auxiliary|word|	1 -9	4-7 13
intro-follow|capital|,determiner|	1 -9	2-3 -6
intro-follow|capital|,preposition|	2-3 -7
intro-follow|capital|,verb-saying|	2-3 -6	4-7 6
intro-follow|capital|,word|	1 -10	2-3 9
intro-follow|capital|,|	4-7 13
intro-follow|capital|;|	2-3 -9
intro-follow|capital|auxiliary|	1 -8	2-3 -12	4-7 -9
intro-follow|capital|capital|	2-3 -9
intro-follow|capital|coordinator|	4-7 8
intro-follow|capital|determiner|	4-7 10
intro-follow|capital|end|	1 -6	2-3 10	4-7 14
intro-follow|capital|preposition|	1 -10	2-3 -6
intro-follow|capital|pronoun|	2-3 -8
intro-follow|capital|stop|	8+ 16
intro-follow|capital|verb-judging|	1 -6
intro-follow|capital|verb-saying|	1 -11
intro-follow|coordinator|,word|	1 -6
intro-follow|coordinator|,|	2-3 8
intro-follow|coordinator|auxiliary|	1 -12
intro-follow|coordinator|capital|	2-3 -11
intro-follow|coordinator|coordinator|	2-3 -12
intro-follow|coordinator|determiner|	1 -10	2-3 -10
intro-follow|coordinator|preposition|	1 -9
intro-follow|coordinator|stop|	1 -16	4-7 25	8+ 16
intro-follow|coordinator|word|	1 -7
intro-follow|determiner|,auxiliary|	2-3 -8
intro-follow|determiner|,coordinator|	1 8	2-3 6
intro-follow|determiner|,determiner|	2-3 -14
intro-follow|determiner|,preposition|	2-3 -10
intro-follow|determiner|,verb-saying|	1 -13
intro-follow|determiner|,word|	1 -19
intro-follow|determiner|,|	1 -14	2-3 -19
intro-follow|determiner|:|	2-3 -10
intro-follow|determiner|;|	1 8
intro-follow|determiner|auxiliary|	1 -23
intro-follow|determiner|coordinator|	1 9	2-3 -12
intro-follow|determiner|determiner|	1 -10
intro-follow|determiner|end|	1 -14	2-3 -14
intro-follow|determiner|pronoun|	2-3 -7
intro-follow|determiner|stop|	1 6	4-7 14	8+ 12
intro-follow|determiner|subordinator|	2-3 -15
intro-follow|determiner|that|	2-3 -15
intro-follow|determiner|verb-judging|	1 -19	2-3 -13
intro-follow|determiner|verb-saying|	2-3 -15
intro-follow|determiner|word|	1 11	2-3 -7
intro-follow|possessive|auxiliary|	2-3 6
intro-follow|possessive|end|	2-3 -11
intro-follow|possessive|preposition|	2-3 -13
intro-follow|preposition|(|	2-3 -12
intro-follow|preposition|,adverb|	2-3 -6
intro-follow|preposition|,auxiliary|	1 -10	2-3 -12
intro-follow|preposition|,capital|	4-7 -9
intro-follow|preposition|,coordinator|	1 -10
intro-follow|preposition|,determiner|	1 -17	4-7 -8
intro-follow|preposition|,preposition|	4-7 12
intro-follow|preposition|,pronoun|	2-3 -6
intro-follow|preposition|,that|	1 -9	2-3 -10
intro-follow|preposition|,verb-saying|	1 -10	2-3 -9	4-7 -7
intro-follow|preposition|,word|	1 -11	2-3 -13	4-7 -10
intro-follow|preposition|,|	1 -14	2-3 -7
intro-follow|preposition|:|	1 -11	4-7 -7
intro-follow|preposition|;|	1 9	2-3 -9	4-7 9
intro-follow|preposition|auxiliary|	2-3 -12	4-7 11
intro-follow|preposition|capital|	1 -18	2-3 -12	4-7 8
intro-follow|preposition|coordinator|	1 -18	2-3 -7	4-7 16
intro-follow|preposition|determiner|	4-7 -8
intro-follow|preposition|end|	2-3 -12	8+ 11
intro-follow|preposition|preposition|	1 -27	2-3 8	4-7 14
intro-follow|preposition|pronoun|	2-3 -8
intro-follow|preposition|stop|	4-7 14	8+ 23
intro-follow|preposition|subordinator|	1 -11	2-3 -12	4-7 8
intro-follow|preposition|that|	1 -11	2-3 -10
intro-follow|preposition|verb-judging|	1 8
intro-follow|preposition|word|	2-3 -7
intro-follow|pronoun|,word|	2-3 9
intro-follow|pronoun|auxiliary|	2-3 6
intro-follow|pronoun|coordinator|	2-3 -9
intro-follow|pronoun|determiner|	2-3 11	4-7 13
intro-follow|pronoun|end|	2-3 17	4-7 16
intro-follow|pronoun|preposition|	2-3 -12
intro-follow|pronoun|pronoun|	4-7 11
intro-follow|pronoun|stop|	1 -8	4-7 22	8+ 15
intro-follow|pronoun|subordinator|	2-3 11
intro-follow|pronoun|word|	1 13	2-3 9
intro-follow|quote|,verb-saying|	4-7 8
intro-follow|quote|determiner|	4-7 8
intro-follow|quote|end|	4-7 18	8+ 10
intro-follow|quote|pronoun|	4-7 9
intro-follow|quote|stop|	4-7 6
intro-follow|start|(|	2-3 -10
intro-follow|start|,auxiliary|	2-3 9	4-7 19	8+ 8
intro-follow|start|,pronoun|	4-7 11	8+ 11
intro-follow|start|,quote|	1 -8
intro-follow|start|,verb-judging|	4-7 8	8+ 8
intro-follow|start|,verb-saying|	1 11	2-3 18	4-7 21	8+ 8
intro-follow|start|,verb-thinking|	8+ 8
intro-follow|start|,word|	8+ 20
intro-follow|start|,|	2-3 -7	4-7 11
intro-follow|start|:|	1 -7	2-3 -7	4-7 10	8+ 13
intro-follow|start|auxiliary|	1 -14	2-3 -9
intro-follow|start|capital|	4-7 28	8+ 20
intro-follow|start|determiner|	4-7 9	8+ 19
intro-follow|start|end|	1 18	2-3 31	4-7 38	8+ 16
intro-follow|start|preposition|	2-3 -13	4-7 7
intro-follow|start|pronoun|	1 14	2-3 8	4-7 30	8+ 12
intro-follow|start|stop|	4-7 13	8+ 10
intro-follow|start|verb-judging|	2-3 -11
intro-follow|start|verb-saying|	1 10	2-3 16	4-7 20	8+ 18
intro-follow|start|word|	1 -17	8+ 19
intro-follow|start|–|	2-3 8
intro-follow|start|—|	2-3 13	8+ 23
intro-follow|stop|(|	8+ 10
intro-follow|stop|,auxiliary|	1 16	2-3 22	4-7 32	8+ 6
intro-follow|stop|,determiner|	4-7 16	8+ 11
intro-follow|stop|,preposition|	2-3 -8
intro-follow|stop|,pronoun|	2-3 8	4-7 25	8+ 8
intro-follow|stop|,verb-judging|	4-7 15	8+ 9
intro-follow|stop|,verb-saying|	1 22	2-3 38	4-7 7	8+ 9
intro-follow|stop|,verb-thinking|	4-7 13	8+ 10
intro-follow|stop|,word|	1 15	2-3 9	8+ 16
intro-follow|stop|,|	2-3 -13	4-7 13
intro-follow|stop|auxiliary|	2-3 -12	8+ 8
intro-follow|stop|capital|	2-3 22	4-7 28	8+ 13
intro-follow|stop|determiner|	2-3 20	4-7 37	8+ 21
intro-follow|stop|end|	1 9	2-3 37	4-7 44	8+ 21
intro-follow|stop|preposition|	4-7 9	8+ 13
intro-follow|stop|pronoun|	1 18	2-3 12	4-7 31	8+ 13
intro-follow|stop|quote|	4-7 16
intro-follow|stop|stop|	1 13	8+ 9
intro-follow|stop|verb-saying|	1 13	2-3 22	4-7 26	8+ 16
intro-follow|stop|word|	1 -15	2-3 -8	8+ 19
intro-follow|subordinator|,word|	1 -7	2-3 -8
intro-follow|subordinator|,|	2-3 -6
intro-follow|subordinator|auxiliary|	1 -9
intro-follow|subordinator|capital|	2-3 -16	4-7 12
intro-follow|subordinator|coordinator|	1 10	2-3 16	4-7 10
intro-follow|subordinator|end|	1 -12	2-3 -6	8+ 10
intro-follow|subordinator|preposition|	1 -11	2-3 -7
intro-follow|subordinator|stop|	1 13	4-7 9	8+ 19
intro-follow|subordinator|subordinator|	2-3 -8	4-7 9
intro-follow|subordinator|verb-judging|	2-3 -9
intro-follow|subordinator|verb-saying|	2-3 -9
intro-follow|subordinator|word|	1 -19	2-3 -13
intro-follow|that|auxiliary|	1 -9	2-3 -6	4-7 12
intro-follow|that|end|	1 11	2-3 -11	4-7 9	8+ 9
intro-follow|that|preposition|	4-7 7
intro-follow|that|stop|	2-3 17	4-7 30	8+ 14
intro-follow|that|word|	1 -17	2-3 8
intro-follow|verb-judging|(|	4-7 -7
intro-follow|verb-judging|,auxiliary|	1 -6	2-3 -6
intro-follow|verb-judging|,coordinator|	2-3 -6
intro-follow|verb-judging|,word|	2-3 -9
intro-follow|verb-judging|,|	1 -14
intro-follow|verb-judging|:|	2-3 -11
intro-follow|verb-judging|;|	4-7 10
intro-follow|verb-judging|auxiliary|	2-3 -12
intro-follow|verb-judging|determiner|	2-3 -6
intro-follow|verb-judging|end|	2-3 -6	4-7 15
intro-follow|verb-judging|preposition|	1 -21	4-7 9
intro-follow|verb-judging|pronoun|	4-7 -9
intro-follow|verb-judging|stop|	1 11	2-3 -7	4-7 11	8+ 7
intro-follow|verb-judging|verb-saying|	1 -12	2-3 -12
intro-follow|verb-judging|word|	2-3 -16
intro-follow|verb-saying|,auxiliary|	2-3 -7
intro-follow|verb-saying|,preposition|	1 -8
intro-follow|verb-saying|,word|	1 -13	2-3 -13
intro-follow|verb-saying|,|	2-3 -13
intro-follow|verb-saying|:|	4-7 6
intro-follow|verb-saying|;|	1 -14
intro-follow|verb-saying|auxiliary|	4-7 8
intro-follow|verb-saying|capital|	2-3 -12
intro-follow|verb-saying|coordinator|	1 10	2-3 13
intro-follow|verb-saying|determiner|	1 -8
intro-follow|verb-saying|end|	2-3 12	4-7 -14
intro-follow|verb-saying|preposition|	1 10	2-3 15
intro-follow|verb-saying|stop|	8+ 17
intro-follow|verb-saying|subordinator|	2-3 6
intro-follow|verb-saying|that|	2-3 -8
intro-follow|verb-saying|verb-saying|	2-3 -10
intro-follow|verb-saying|word|	1 -18	2-3 -14
intro-follow|verb-thinking|,|	1 -11	2-3 -9
intro-follow|verb-thinking|auxiliary|	1 -11
intro-follow|verb-thinking|capital|	4-7 8
intro-follow|verb-thinking|coordinator|	1 -13
intro-follow|verb-thinking|end|	4-7 10
intro-follow|verb-thinking|preposition|	2-3 12
intro-follow|verb-thinking|stop|	2-3 12	4-7 20	8+ 10
intro-follow|verb-thinking|subordinator|	4-7 12
intro-follow|word|(|	2-3 -9
intro-follow|word|,adverb|	1 7
intro-follow|word|,auxiliary|	1 -13	2-3 -14
intro-follow|word|,coordinator|	2-3 -10	4-7 7
intro-follow|word|,determiner|	1 -11
intro-follow|word|,preposition|	1 -10	2-3 -14
intro-follow|word|,pronoun|	1 -8	2-3 -9	4-7 -7
intro-follow|word|,quote|	2-3 -8
intro-follow|word|,subordinator|	1 8	2-3 6
intro-follow|word|,that|	1 -11	2-3 -10	4-7 -6
intro-follow|word|,verb-saying|	8+ 11
intro-follow|word|,word|	4-7 -10	8+ 9
intro-follow|word|,|	1 -21	4-7 16
intro-follow|word|:|	2-3 -8	4-7 6
intro-follow|word|;|	1 -13	4-7 17
intro-follow|word|adverb|	1 -13	2-3 10
intro-follow|word|auxiliary|	1 -6	4-7 -11
intro-follow|word|capital|	1 8	4-7 10
intro-follow|word|coordinator|	1 10	2-3 7	4-7 23
intro-follow|word|determiner|	4-7 -8	8+ 10
intro-follow|word|end|	1 -11	4-7 -9	8+ 15
intro-follow|word|preposition|	2-3 -9	8+ 11
intro-follow|word|pronoun|	1 -12	2-3 12
intro-follow|word|quote|	1 -9
intro-follow|word|stop|	8+ 26
intro-follow|word|subordinator|	2-3 6
intro-follow|word|verb-judging|	1 -11	2-3 -8
intro-follow|word|verb-saying|	1 -19
intro-follow|word|word|	1 -14	2-3 -12	4-7 14
intro-follow|—|end|	2-3 7	4-7 8	8+ 8
intro-follow|—|—|	2-3 8
intro-follow|’|stop|	2-3 14
intro|	% 6	' -11	( -15	) 12	, -6	- 10	: 6	; 8	auxiliary 6	capital -7	coordinator -12	determiner -11	possessive -6	preposition -10	quote 10	start 18	stop 29	subordinator -10	verb-saying -9	word -14	— 12
in|first|=aan|	4-7 6
in|first|=abbiamo|	4-7 11	8+ 11	first 11	none 7
in|first|=about|	4-7 13	first 9	none 11
in|first|=after|	2-3 8	first 10
in|first|=ai|	8+ 7	first 7
in|first|=alle|	4-7 9	first 8
in|first|=all|	4-7 16	first 14
in|first|=als|	4-7 11	8+ 14	first 13	some 6
in|first|=al|	8+ 6	first 8
in|first|=am|	4-7 -6	first 8
in|first|=and|	2-3 10	4-7 19	8+ 18	first 15	none 19	some 8
in|first|=any|	2-3 13	none 13
in|first|=an|	2-3 16	4-7 8	8+ 16	none 23	some 12
in|first|=aquele|	first 7
in|first|=are|	4-7 9	first -7
in|first|=as|	8+ 7	first -7	some 9
in|first|=at|	2-3 11	4-7 14	8+ 10	first 15	none 12
in|first|=até|	2-3 10	none 10
in|first|=aus|	2-3 8	4-7 6	all-one 8
in|first|=au|	4-7 12	8+ 9	none 13
in|first|=avant|	2-3 8	4-7 12	none 14
in|first|=avec|	2-3 18	4-7 11	first 7	none 22
in|first|=a|	4-7 6	8+ 26	all -12	first -10	none 16	some 9
in|first|=because|	4-7 10	8+ 17	first 15	none 11
in|first|=before|	2-3 8	none 13
in|first|=beim|	4-7 6
in|first|=bei|	2-3 8	8+ 9	first 12
in|first|=beyond|	2-3 9	none 9
in|first|=be|	2-3 -11	first -14
in|first|=bij|	8+ 10	first 10
in|first|=bis|	4-7 7	none -7	some 11
in|first|=but|	4-7 15	8+ 12	first 19	none 12
in|first|=by|	2-3 12	4-7 10	8+ 8	first 11	none 11
in|first|=cada|	8+ 10	first 8
in|first|=cannot|	none 9
in|first|=ce|	4-7 12	8+ 18	first 19
in|first|=chaque|	8+ 9	first 9
in|first|=che|	4-7 12	none 13
in|first|=ci|	8+ 8
in|first|=come|	4-7 6	first 9	none -6
in|first|=comme|	8+ 9
in|first|=como|	2-3 12	none 10
in|first|=com|	4-7 22	8+ 8	first 7
in|first|=con|	2-3 7	4-7 7	8+ 10	first 18	none 7
in|first|=could|	4-7 14	8+ 7	first 7	none 9
in|first|=cuando|	8+ 13	first 13
in|first|=dans|	2-3 10	4-7 -6	8+ 7	first 12	none -6
in|first|=dass|	4-7 6	first 7
in|first|=das|	4-7 10	8+ 8	all 8	first 11	most 8	some 7
in|first|=dat|	2-3 8	4-7 16	8+ 11	first 16	none 7
in|first|=da|	4-7 13	8+ 6	first 8
in|first|=del|	4-7 8
in|first|=depuis|	2-3 9
in|first|=der|	8+ 14	first 9	most -7	some 6
in|first|=desde|	8+ 10	first 8	none 8
in|first|=des|	2-3 -8	4-7 22	8+ 8	first 6
in|first|=deux|	2-3 8	first 7
in|first|=de|	2-3 -16	8+ 11	all -9	all-one -9	none -7
in|first|=did|	2-3 10	4-7 11	8+ 13	first 19
in|first|=die|	2-3 -12	8+ 11	all-one -13	first 8	none 10	some 12
in|first|=dit|	8+ 12	first 6
in|first|=di|	2-3 10	4-7 10	first 9	none 12
in|first|=does|	8+ 12	first 12
in|first|=don't|	first 9
in|first|=dos|	none 10
in|first|=do|	4-7 11	first 9
in|first|=drei|	4-7 6	first 6
in|first|=drie|	first 7
in|first|=due|	4-7 13	first 7
in|first|=du|	first -6
in|first|=dès|	2-3 9	none 11
in|first|=een|	2-3 8	4-7 10	8+ 8	none 15
in|first|=einer|	4-7 7
in|first|=eine|	2-3 12	4-7 12	8+ 9	first 6	most 6	some 13
in|first|=ein|	4-7 18	8+ 10	all 11	first 10	most 12
in|first|=ela|	2-3 6	8+ 11	first 12
in|first|=eles|	8+ 14	first 14
in|first|=ele|	4-7 7	8+ 10	first 9
in|first|=elke|	8+ 7	first 7
in|first|=elle|	4-7 18	8+ 8	first 17
in|first|=el|	2-3 -12	4-7 -9	8+ 9	all-one -12	first 8	none -13	some -6	titled 10
in|first|=em|	4-7 11	8+ 14	first 17
in|first|=entre|	4-7 -6	none -6
in|first|=en|	4-7 25	8+ 12	first 14	some 12
in|first|=eram|	first 7
in|first|=eran|	first 6
in|first|=era|	2-3 8	4-7 9	8+ 11	first 10	none 7
in|first|=er|	2-3 -7
in|first|=esse|	8+ 7	first 7
in|first|=estava|	4-7 8	first 6
in|first|=este|	first 7
in|first|=están|	first 9
in|first|=está|	4-7 11	first 6	none 14
in|first|=es|	2-3 9	4-7 14	8+ 8	first 14	none 13
in|first|=et|	8+ 6
in|first|=eu|	4-7 13	8+ 13	first 16
in|first|=every|	2-3 -9	4-7 10	8+ 9	first 14	some 9
in|first|=except|	none 11
in|first|=e|	2-3 8	4-7 20	8+ 17	none 16	some 9
in|first|=fait|	2-3 -10
in|first|=fa|	4-7 11	none 12
in|first|=foi|	4-7 12	first 11	none 8
in|first|=foram|	2-3 8
in|first|=for|	2-3 17	8+ 14	first 10
in|first|=four|	8+ 12	first 12
in|first|=from|	4-7 10	none -6
in|first|=geen|	2-3 10	4-7 12	first 14	none 11
in|first|=hanno|	8+ 9	first 10
in|first|=hasta|	4-7 10	none 10
in|first|=has|	4-7 9	none 10
in|first|=havia|	8+ 9	first 9
in|first|=ha|	2-3 8	4-7 16	8+ 8	first 14	none 10
in|first|=he's|	4-7 12	8+ 10	first 12
in|first|=heeft|	4-7 8	first 8
in|first|=hemos|	4-7 6	first 7
in|first|=het|	2-3 -11	4-7 -8	8+ 13	all-one -10	none -6
in|first|=he|	2-3 14	4-7 21	8+ 20	first 27	none -8
in|first|=he’s|	first 11
in|first|=hij|	4-7 12	8+ 11	first 10
in|first|=his|	8+ 9	first 11
in|first|=how|	4-7 13	first 14
in|first|=ho|	4-7 18	8+ 9	first 18
in|first|=há|	2-3 6	4-7 10	8+ 6	first 14
in|first|=i'd|	4-7 14	8+ 14	first 16
in|first|=i'll|	4-7 10	8+ 11	first 12
in|first|=i'm|	2-3 9	4-7 12	8+ 6	first 16
in|first|=i've|	4-7 8	8+ 13	first 16
in|first|=ich|	4-7 21	8+ 8	titled 10
in|first|=if|	4-7 14	8+ 24	first 24	none 14
in|first|=ihr|	4-7 6	first 6
in|first|=ik|	2-3 13	4-7 7	8+ 14	none 13
in|first|=ils|	4-7 15	8+ 8	first 15
in|first|=il|	2-3 -17	8+ 15	all-one -14	none -7
in|first|=im|	4-7 8	8+ 7	first 8
in|first|=in|	2-3 6	4-7 10	8+ 19	all -10	first 11	most 6	none 11	some 13
in|first|=io|	4-7 6	8+ 8	first 9	none 10
in|first|=ist|	2-3 9
in|first|=is|	2-3 6	8+ 15	first 9
in|first|=it's|	2-3 10	8+ 13	all 7
in|first|=it|	2-3 17	4-7 28	8+ 10	first 26	none 10
in|first|=it’s|	2-3 14	4-7 19	8+ 12	first 22
in|first|=i|	4-7 7	8+ 22	all -6	first 17	none -8	some -9	titled 13
in|first|=i’d|	4-7 15	8+ 8	first 15
in|first|=i’ll|	8+ 9
in|first|=i’m|	4-7 13	titled 10
in|first|=i’ve|	4-7 10	8+ 18	first 15
in|first|=jamais|	2-3 9	4-7 7	none 12
in|first|=je|	2-3 7	4-7 23	8+ 8	first 17	titled 7
in|first|=keine|	2-3 7
in|first|=kein|	4-7 9	some 13
in|first|=las|	4-7 14	8+ 6	none 12
in|first|=la|	2-3 -20	4-7 -12	8+ 16	all -11	all-one -20	none -8	some -16
in|first|=lei|	4-7 8	first 11
in|first|=les|	2-3 8	4-7 -8	8+ 8	first -7	none 10
in|first|=le|	2-3 -15	4-7 -18	8+ 14	all -6	all-one -14	none -14	some -8	titled 7
in|first|=like|	2-3 13	4-7 12	8+ 12	none 16
in|first|=los|	4-7 -8	all -7	all-one -10	first -11
in|first|=lo|	most 8	none 6
in|first|=maar|	4-7 15	8+ 10	first 18	none 8
in|first|=mais|	4-7 6	first 8	none 6
in|first|=mai|	2-3 9	first 6
in|first|=man|	4-7 14	8+ 8	first 14
in|first|=mas|	4-7 9	8+ 7	first 7	none 11
in|first|=may|	4-7 14	none 11
in|first|=ma|	4-7 14	8+ 14	first 16
in|first|=meine|	8+ 6	first 12
in|first|=mein|	4-7 7	8+ 7	first 8
in|first|=mes|	4-7 10	first 11
in|first|=met|	2-3 -8	4-7 12	8+ 7	first 14	none -6
in|first|=meu|	8+ 15	first 15
in|first|=me|	2-3 7	8+ 12	none 9
in|first|=mia|	8+ 6	first 9
in|first|=mijn|	4-7 17	8+ 12	first 9
in|first|=minha|	8+ 7	first 6
in|first|=mio|	4-7 6	8+ 7	first 8
in|first|=mis|	first 12
in|first|=mit|	2-3 14	4-7 -6	all -6	all-one 12	some 8
in|first|=mi|	4-7 12	8+ 12	first 16	titled 6
in|first|=mon|	4-7 8	8+ 11	first 13
in|first|=most|	first 9
in|first|=my|	2-3 -10	8+ 16	all -11	all-one -10	first 7	none -7
in|first|=nach|	4-7 10	first 7	some 8
in|first|=na|	2-3 10	8+ 13	first 9	none 9
in|first|=neither|	4-7 10
in|first|=nei|	none 10
in|first|=nella|	4-7 11	none 11
in|first|=nem|	4-7 13	most 9
in|first|=never|	2-3 -7	4-7 18	all -7	none 17
in|first|=ne|	4-7 18	8+ 9	first 9	none 14	some 7
in|first|=nicht|	4-7 14	none 12
in|first|=niet|	2-3 11	4-7 15	none 16
in|first|=nine|	all -8
in|first|=ni|	4-7 15	8+ 7	first 9
in|first|=non|	4-7 26	8+ 10	first 18
in|first|=nos|	4-7 14	8+ 7	first 10
in|first|=not|	2-3 8	4-7 26	8+ 12	first 18	none 19	titled 10
in|first|=nous|	2-3 9	4-7 15	8+ 9	first 17
in|first|=no|	1 11	2-3 -7	4-7 6	8+ 10	all-one -9	none 8	some 7
in|first|=nunca|	first -6
in|first|=não|	4-7 25	8+ 16	none 20	titled 6
in|first|=né|	4-7 14
in|first|=ogni|	4-7 10	first 11
in|first|=ohne|	2-3 11	4-7 16	first 13	most 6	some 11
in|first|=omdat|	8+ 9	first 9
in|first|=om|	none 9
in|first|=once|	8+ 14	first 13
in|first|=one|	4-7 10	8+ 14	first 14	none 10
in|first|=on|	2-3 -6	8+ 10	none -9	titled 7
in|first|=op|	2-3 9	4-7 9	8+ 6	first 12	none 9
in|first|=os|	2-3 -8	4-7 9	8+ 6	all-one -8	first 10
in|first|=our|	8+ 16
in|first|=ou|	8+ 7	first 7
in|first|=o|	2-3 -17	4-7 -6	8+ 13	all -8	all-one -10	first 23	none -15
in|first|=où|	4-7 13	none 13
in|first|=para|	2-3 10	4-7 17	none 18
in|first|=par|	none 11
in|first|=pas|	2-3 9	4-7 12	none 12
in|first|=pela|	first 6
in|first|=pelo|	4-7 6	first 6
in|first|=pendant|	8+ 7
in|first|=pero|	4-7 14	none 13
in|first|=per|	2-3 9	8+ 6	none 11
in|first|=pois|	4-7 9	first 9
in|first|=porque|	4-7 9	first 10
in|first|=por|	4-7 13	none 12
in|first|=pour|	4-7 -6	first -6
in|first|=prima|	2-3 6	4-7 10	first 7
in|first|=pues|	4-7 8	first 9
in|first|=quando|	2-3 8	4-7 10	8+ 10	first 12	none 8
in|first|=quand|	4-7 10	8+ 11	first 13	none 9
in|first|=quella|	4-7 6	first 6
in|first|=questa|	first 7
in|first|=que|	2-3 13	4-7 17	none 18
in|first|=sans|	4-7 12	8+ 7
in|first|=sem|	2-3 -6	4-7 16	first -7	none 13
in|first|=senza|	4-7 12	8+ 6	none 11
in|first|=se|	8+ 9	some 7
in|first|=she'd|	4-7 10	first 10
in|first|=she's|	8+ 9	first 9
in|first|=she|	2-3 13	4-7 20	8+ 14	first 22
in|first|=she’s|	2-3 11	first 15
in|first|=sie|	4-7 7	8+ 6	first 8
in|first|=since|	4-7 8	none 8
in|first|=sin|	none 10
in|first|=six|	8+ 10	first 11
in|first|=si|	2-3 9	4-7 21	8+ 6	first 22	none 13
in|first|=some|	2-3 12	4-7 11	8+ 10	first 11	none 12
in|first|=sono|	2-3 8	4-7 13	8+ 8	first 14	none 8
in|first|=son|	4-7 9	8+ 12	first 6	none 9
in|first|=sous|	2-3 7	none 8
in|first|=so|	2-3 11	8+ 15
in|first|=sul|	first 10
in|first|=sur|	2-3 8	8+ 11	none 11
in|first|=su|	4-7 -6
in|first|=são|	4-7 6	8+ 7	first 6
in|first|=tem|	4-7 12	8+ 8	none 14
in|first|=that|	4-7 20	8+ 11	first 16
in|first|=then|	4-7 19	8+ 14	first 21
in|first|=these|	4-7 10	first 10
in|first|=they're|	first 7
in|first|=they|	2-3 16	4-7 20	8+ 16	first 22	most 7
in|first|=they’re|	2-3 9	4-7 10	first 13
in|first|=the|	2-3 -27	4-7 -8	8+ 30	all -21	all-one -16	first 12	none -12	some 8	titled -16
in|first|=this|	8+ 15	none 7
in|first|=those|	8+ 9	first 12
in|first|=three|	4-7 12	8+ 9	first 12	none 13
in|first|=tiene|	4-7 8	first 6	none 8
in|first|=toen|	4-7 9	8+ 6	first 11
in|first|=tot|	8+ 9	first 9
in|first|=to|	8+ 10
in|first|=trois|	4-7 7	first 7
in|first|=três|	8+ 9	first 11
in|first|=twee|	2-3 8	4-7 10	first 10
in|first|=two|	4-7 14	8+ 10	first 17	none 10
in|first|=uit|	2-3 8
in|first|=uma|	2-3 13	4-7 13	8+ 7	first 10	none 19
in|first|=um|	2-3 13	4-7 23	8+ 11	first 13	none 23
in|first|=una|	2-3 12	4-7 9	8+ 10	first 13	none 10
in|first|=under|	2-3 7	4-7 7	none 11
in|first|=und|	1 6	2-3 9	4-7 12	8+ 6	all-one 9	first 9	most 7	some 6
in|first|=une|	2-3 17	4-7 9	8+ 8	none 25
in|first|=uno|	first 10
in|first|=until|	4-7 13	8+ 9	none 12
in|first|=un|	2-3 18	4-7 32	none 31	some 8
in|first|=vai|	4-7 8	first 6	none 8
in|first|=van|	4-7 15	first 11
in|first|=va|	4-7 9	none 10
in|first|=você|	4-7 9	first 9
in|first|=voor|	8+ 10	none 8
in|first|=vous|	4-7 7	8+ 6	first 10
in|first|=vão|	first 6
in|first|=was|	4-7 10	8+ 11	first 10	none 11
in|first|=we're|	4-7 8	first 9
in|first|=we've|	8+ 9	first 10
in|first|=wenn|	first 6
in|first|=we|	2-3 9	4-7 18	8+ 19	all -8	first 29	none 11
in|first|=we’d|	first 9
in|first|=we’ll|	8+ 11	first 11
in|first|=we’re|	8+ 11	first 11
in|first|=we’ve|	8+ 10	first 12
in|first|=what|	4-7 17	8+ 12	all -6	first 16	none 11
in|first|=when|	4-7 16	8+ 12	first 20	none 14
in|first|=where|	4-7 6	first 6
in|first|=wij|	2-3 -8	4-7 25	8+ 9
in|first|=wir|	2-3 -7	4-7 -7	8+ 7	first -10	titled 9
in|first|=without|	2-3 15	4-7 14	none 18
in|first|=with|	4-7 23	8+ 11	none 23
in|first|=wo|	first 7
in|first|=you're|	first 8
in|first|=you've|	2-3 10	all-one 10
in|first|=your|	first 8
in|first|=you|	2-3 17	8+ -7	first 6
in|first|=you’re|	first 11
in|first|=yo|	4-7 17	first 17	titled 6
in|first|=y|	2-3 11	4-7 19	8+ 7	first 18	none 12
in|first|=ze|	4-7 16	8+ 7	first 14
in|first|=zij|	first 9
in|first|=zonder|	8+ 8	first 8
in|first|=zu|	4-7 11	first 9	some 10
in|first|=zwei|	2-3 11
in|first|=à|	2-3 -7	8+ 7
in|first|=è|	2-3 17	4-7 14	8+ 10	first 13	none 9
in|first|=é|	2-3 8	4-7 10	8+ 8	first 11	none 9
in|first|=über|	4-7 11
in|first|adverb|	1 17	2-3 16	4-7 -9	8+ 25	all -9	all-one 8	first -9	none 20	some 20	titled 6
in|first|capital|	2-3 -10	4-7 -15	all -17	all-one -8	first -6
in|first|number|	1 -13	8+ 10	all-one -12	first -10
in|first|verb|	8+ 23	all -13	all-one -9	first 6	some 6
in|first|word|	1 -10	2-3 -7	4-7 18	8+ 10	none -8	some 9	upper -9
in|functions|0|1|	first -7	none -9
in|functions|0|2-3|	all -23	all-one -12	most -6	titled -7
in|functions|0|4-7|	all -17	most -9	none 25	some 11
in|functions|0|8+|	first -6
in|functions|1|1|	all-one 16	first 16
in|functions|1|2-3|	all-one -13	none 11
in|functions|1|4-7|	all -16	all-one -9	first -11	none 10	some 21	titled 13
in|functions|1|8+|	first 9
in|functions|2|2-3|	all -8	all-one 16	first 8	some 12
in|functions|2|4-7|	all -17	all-one -15	most 6	none 14	titled -6	upper 12
in|functions|2|8+|	most 11	none 9
in|functions|3|2-3|	first 16	none 8
in|functions|3|4-7|	all -10	first 7	none 22	some 35	titled 20	upper 8
in|functions|3|8+|	all 8	first 6	most 14	none 11	some 23	titled 10	upper 9
in|last|	-a -9	0 -11	11 -9	2 -11	29 6	3 -12	5 -9	7 -8	a -15	ab -9	ad 8	af -13	ah 13	ai 10	ak 7	al -13	an 9	ap -6	at -7	au -11	aw -11	ax -15	ay 11	az -9	aß 10	be 12	bo -6	bs -10	by -13	c -13	ca -9	ci 17	ck -13	cs -11	cy -11	de 6	do 10	ds -13	ea -12	ed -7	ee -14	eg -11	el 19	em -13	eo -7	ep 13	es -7	ex -9	ey -11	fa -7	fe -14	ga -7	gd 7	gh 8	gi 8	he -12	ho -6	ht -13	há -9	if -10	ig 13	il -17	im -12	in 7	ip -7	ir -10	is -8	it -11	iv 11	ja -14	je -10	jk -10	jt 9	já 10	k -8	ko -11	la -6	ld -10	le 7	lf -16	ll -10	ln 7	lo -10	ly 18	mm 11	mo 6	mp -13	mt -7	na -11	nc -13	nk 11	nn -10	ns 9	nt -6	ny -11	nz -7	né 15	oe -6	ok -15	om -12	on 6	oo 12	op 13	or -19	ow -13	ox -12	pa -8	pi -9	po -8	pt 11	py -8	rk -12	rl -10	rm -6	ro -7	ré 14	se 8	sh -16	sk 6	so 7	ss 9	st -11	sy -6	sé -7	sì 11	ta 8	th -12	ti -9	ts 9	tt 8	ty -9	tz -19	tà 6	té -16	ua 13	ub -15	ue 11	uf -14	ug 7	ui 6	uk 8	ul 12	un 8	up -11	ur -24	uw -11	ux 17	uy -14	ve 6	vi 9	vo 6	ws -9	ya -8	yi -9	za 11	ás 8	ão -10	ée 6	êt 7	ña 8	ún 10	’s -10
in|last|-up|	1 -13
in|last|029|	2-3 6
in|last|0|	2-3 -11
in|last|2|	2-3 -11
in|last|3|	2-3 -12
in|last|5|	2-3 -9
in|last|7|	2-3 -8
in|last|aaf|	1 -13
in|last|aak|	1 -8	2-3 12
in|last|aan|	2-3 -9
in|last|ace|	2-3 7
in|last|ack|	1 -19	2-3 -15
in|last|act|	2-3 6
in|last|ada|	1 18
in|last|ade|	1 7
in|last|ado|	1 11
in|last|age|	1 -6	2-3 14
in|last|agt|	2-3 -8
in|last|ain|	1 -10	2-3 6
in|last|aja|	2-3 -6
in|last|ajo|	2-3 7
in|last|akt|	2-3 8
in|last|ala|	2-3 -6
in|last|ald|	1 -8
in|last|ale|	2-3 6
in|last|alf|	2-3 -12
in|last|ali|	1 8	2-3 -12
in|last|all|	2-3 -9
in|last|alo|	1 -6
in|last|als|	1 -8
in|last|alt|	2-3 -6
in|last|ame|	2-3 9
in|last|amo|	2-3 6
in|last|ams|	2-3 -8
in|last|ana|	1 -10
in|last|anc|	2-3 -11
in|last|and|	2-3 -13
in|last|ank|	2-3 -6
in|last|ano|	1 -11
in|last|ant|	1 -6	2-3 10
in|last|ape|	1 -8	2-3 15
in|last|apo|	1 -8
in|last|ara|	2-3 -8
in|last|are|	2-3 6
in|last|arm|	2-3 9
in|last|art|	2-3 7
in|last|ary|	2-3 10
in|last|ase|	2-3 -19
in|last|aso|	2-3 6
in|last|ass|	2-3 -7
in|last|ast|	2-3 15
in|last|ata|	1 7	2-3 15
in|last|ate|	1 -8
in|last|ats|	2-3 -10
in|last|att|	1 -11	2-3 -7
in|last|atz|	2-3 -10
in|last|aut|	2-3 7
in|last|aux|	1 9
in|last|ays|	2-3 9
in|last|a|	2-3 -12
in|last|ben|	2-3 11
in|last|be|	2-3 12
in|last|ble|	1 9
in|last|bol|	2-3 8
in|last|box|	2-3 -9
in|last|bre|	2-3 7
in|last|buy|	1 -18
in|last|cal|	2-3 11
in|last|can|	2-3 -6
in|last|car|	2-3 10
in|last|cer|	2-3 -13
in|last|cha|	2-3 6
in|last|che|	1 -19	2-3 -10
in|last|cho|	1 -11	2-3 8
in|last|cht|	1 -12
in|last|cia|	2-3 -7
in|last|cke|	1 -9
in|last|cky|	2-3 8
in|last|cos|	1 -10
in|last|c|	2-3 -10
in|last|dad|	2-3 10
in|last|dan|	2-3 12
in|last|das|	2-3 15
in|last|day|	2-3 -13
in|last|ddo|	2-3 9
in|last|den|	1 -13	2-3 14
in|last|der|	1 -15
in|last|des|	2-3 10
in|last|dex|	2-3 -9
in|last|dez|	2-3 7
in|last|dia|	2-3 -11
in|last|dig|	1 7
in|last|dio|	2-3 -8
in|last|di|	2-3 -6
in|last|dle|	2-3 7
in|last|dom|	1 -10	2-3 -9
in|last|don|	1 -6
in|last|dos|	2-3 -6
in|last|dro|	2-3 -9
in|last|día|	2-3 -6
in|last|eal|	1 -7	2-3 -10
in|last|ean|	1 7
in|last|eap|	2-3 15
in|last|ear|	1 -12
in|last|eau|	2-3 6
in|last|eca|	2-3 9
in|last|eck|	1 -12
in|last|eco|	2-3 6
in|last|ede|	2-3 10
in|last|eel|	2-3 8
in|last|eep|	2-3 13
in|last|eer|	2-3 -7
in|last|ege|	1 -12
in|last|eia|	2-3 10
in|last|eid|	2-3 12
in|last|eil|	2-3 12
in|last|eio|	2-3 10
in|last|eis|	1 -10
in|last|ekt|	1 -8	2-3 10
in|last|elf|	2-3 -10
in|last|ell|	2-3 -9
in|last|elo|	2-3 -6
in|last|ely|	2-3 12
in|last|ena|	1 -12
in|last|end|	1 13	2-3 -11
in|last|ene|	2-3 7
in|last|eno|	1 11	2-3 8
in|last|ens|	2-3 12
in|last|ent|	2-3 -10
in|last|era|	2-3 -9
in|last|erd|	2-3 9
in|last|ere|	1 -12	2-3 -13
in|last|eri|	2-3 -8
in|last|ert|	1 11
in|last|ery|	1 -15	2-3 10
in|last|esa|	2-3 -10
in|last|ess|	2-3 22
in|last|est|	1 -11
in|last|eta|	2-3 -14
in|last|ete|	1 -11
in|last|eto|	2-3 10
in|last|etz|	2-3 -8
in|last|eum|	2-3 11
in|last|eur|	1 -15	2-3 -7
in|last|eux|	2-3 13
in|last|eu|	2-3 7
in|last|evi|	1 9
in|last|far|	2-3 8
in|last|fen|	2-3 12
in|last|fer|	2-3 11
in|last|ful|	2-3 14
in|last|fyi|	1 -9
in|last|gap|	2-3 -10
in|last|gel|	2-3 13
in|last|ger|	1 -12	2-3 -13
in|last|get|	2-3 -10
in|last|ght|	1 -14	2-3 -10
in|last|gio|	1 -8
in|last|gna|	2-3 -6
in|last|got|	1 -11
in|last|gue|	2-3 -6
in|last|har|	2-3 6
in|last|hat|	2-3 15
in|last|hmm|	1 11
in|last|hom|	2-3 12
in|last|hos|	2-3 -8
in|last|hot|	2-3 13
in|last|how|	2-3 -11
in|last|hty|	2-3 -12
in|last|hub|	2-3 -13
in|last|ian|	2-3 7
in|last|iar|	2-3 10
in|last|ibe|	1 -9
in|last|ica|	1 7	2-3 -13
in|last|ice|	1 -10
in|last|ici|	2-3 9
in|last|ick|	1 7
in|last|ico|	1 -10
in|last|ics|	2-3 -11
in|last|ido|	1 8	2-3 -10
in|last|iel|	1 -12	2-3 -7
in|last|ier|	2-3 7
in|last|ies|	1 -11
in|last|iet|	2-3 -7
in|last|ife|	2-3 -11
in|last|ift|	1 -11
in|last|igy|	1 -12
in|last|iii|	2-3 -11
in|last|ijk|	1 -10
in|last|ijt|	2-3 9
in|last|ike|	1 -9
in|last|ik|	2-3 8
in|last|ile|	1 8
in|last|ili|	2-3 11
in|last|ill|	2-3 -10
in|last|ils|	2-3 -12
in|last|ilt|	1 -9
in|last|ima|	2-3 10
in|last|ime|	1 -12
in|last|ina|	2-3 6
in|last|ine|	1 -8	2-3 -18
in|last|ini|	2-3 7
in|last|ink|	2-3 12
in|last|ino|	1 -11	2-3 -11
in|last|ins|	1 -11
in|last|int|	2-3 9
in|last|ion|	2-3 16
in|last|ior|	2-3 -10
in|last|ios|	2-3 -12
in|last|ipe|	1 -10	2-3 -6
in|last|iro|	1 -11	2-3 7
in|last|ise|	1 6
in|last|ish|	1 -13	2-3 -7
in|last|iss|	2-3 12
in|last|ist|	1 -11
in|last|ita|	1 -9
in|last|ite|	1 6	2-3 -10
in|last|ito|	2-3 -10
in|last|its|	2-3 13
in|last|itt|	2-3 9
in|last|ity|	1 -10	2-3 -6
in|last|ità|	2-3 10
in|last|ité|	1 -15	2-3 -10
in|last|ium|	2-3 -8
in|last|iva|	1 7
in|last|ive|	1 24	2-3 -17
in|last|ivo|	2-3 9
in|last|iño|	2-3 9
in|last|jar|	2-3 11
in|last|jet|	2-3 -6
in|last|jos|	2-3 9
in|last|já|	2-3 10
in|last|ked|	1 -17	2-3 13
in|last|ken|	1 14	2-3 -8
in|last|ker|	2-3 14
in|last|kes|	1 -11
in|last|k|	2-3 -8
in|last|lag|	2-3 -8
in|last|lar|	1 -9
in|last|las|	2-3 10
in|last|law|	2-3 -11
in|last|led|	1 13	2-3 14
in|last|len|	1 -6	2-3 6
in|last|ler|	2-3 -15
in|last|les|	1 -6
in|last|ley|	2-3 -10
in|last|lho|	2-3 -8
in|last|lia|	1 -12
in|last|lit|	2-3 -11
in|last|lla|	1 -9	2-3 -10
in|last|lle|	1 -12
in|last|lli|	2-3 8
in|last|llt|	2-3 8
in|last|lly|	2-3 -8
in|last|lmo|	2-3 -9
in|last|lof|	2-3 10
in|last|lon|	1 -10
in|last|los|	2-3 9
in|last|lou|	2-3 8
in|last|low|	2-3 12
in|last|lse|	2-3 11
in|last|lta|	2-3 -8
in|last|lto|	2-3 7
in|last|lty|	2-3 -13
in|last|lue|	1 -14
in|last|lus|	2-3 9
in|last|lée|	1 8
in|last|mal|	2-3 15
in|last|mas|	2-3 -10
in|last|mat|	2-3 -12
in|last|med|	2-3 9
in|last|men|	1 -12	2-3 -6
in|last|mer|	1 10	2-3 -8
in|last|mia|	1 -10
in|last|mid|	1 -10
in|last|mma|	2-3 -6
in|last|mos|	2-3 11
in|last|mpo|	2-3 -11
in|last|mún|	2-3 10
in|last|nah|	1 10
in|last|nas|	1 8	2-3 9
in|last|nca|	2-3 -10
in|last|nce|	2-3 6
in|last|nco|	2-3 16
in|last|nda|	1 -10
in|last|ndo|	1 11	2-3 10
in|last|nds|	2-3 -10
in|last|ned|	2-3 -6
in|last|nel|	2-3 11
in|last|nen|	2-3 -7
in|last|ner|	2-3 -7
in|last|ney|	1 -9
in|last|nga|	2-3 -12
in|last|nge|	1 -14	2-3 -6
in|last|nha|	1 -8	2-3 10
in|last|nho|	2-3 9
in|last|nhá|	2-3 -9
in|last|nia|	1 -9
in|last|nja|	1 -9
in|last|nkt|	2-3 6
in|last|nne|	2-3 -12
in|last|nny|	1 -8
in|last|nné|	1 11
in|last|non|	2-3 6
in|last|nos|	2-3 7
in|last|now|	2-3 -10
in|last|nox|	1 -9
in|last|no|	1 11
in|last|nta|	2-3 9
in|last|nte|	1 15	2-3 15
in|last|nts|	2-3 7
in|last|nue|	2-3 12
in|last|nza|	1 7	2-3 9
in|last|nça|	2-3 -9
in|last|oat|	1 -15
in|last|ock|	2-3 10
in|last|oco|	1 -11	2-3 6
in|last|ode|	2-3 -14
in|last|ods|	2-3 -10
in|last|off|	2-3 9
in|last|oid|	2-3 -7
in|last|oin|	1 -11
in|last|ois|	2-3 8
in|last|oit|	2-3 11
in|last|oke|	2-3 11
in|last|ola|	1 -9
in|last|old|	1 -14
in|last|ole|	1 -11
in|last|olo|	1 -13	2-3 -10
in|last|ome|	2-3 6
in|last|omo|	2-3 -9
in|last|one|	2-3 11
in|last|ong|	2-3 11
in|last|oni|	2-3 9
in|last|ons|	2-3 17
in|last|ood|	2-3 7
in|last|ook|	2-3 -15
in|last|oom|	2-3 -11
in|last|oon|	2-3 -12
in|last|oor|	1 -12	2-3 -11
in|last|opa|	1 -7
in|last|ope|	1 -10
in|last|opi|	1 -10
in|last|ops|	1 -10
in|last|ora|	2-3 11
in|last|ord|	1 8
in|last|ore|	1 -12
in|last|ork|	1 -9
in|last|orm|	1 -17
in|last|ort|	2-3 -9
in|last|ory|	2-3 -8
in|last|osa|	2-3 7
in|last|oso|	2-3 8
in|last|ost|	1 -15
in|last|ota|	2-3 -7
in|last|ote|	2-3 6
in|last|oup|	1 -10
in|last|our|	2-3 -9
in|last|ous|	1 10	2-3 -8
in|last|ova|	2-3 6
in|last|ove|	2-3 -9
in|last|ows|	2-3 -9
in|last|oño|	2-3 -8
in|last|pel|	2-3 8
in|last|pen|	1 -8
in|last|per|	1 -11
in|last|pie|	1 -9	2-3 8
in|last|pra|	1 -10
in|last|que|	1 7	2-3 7
in|last|ral|	1 -20	2-3 -14
in|last|rco|	2-3 10
in|last|rde|	2-3 9
in|last|rdi|	2-3 12
in|last|rea|	2-3 -6
in|last|red|	2-3 -7
in|last|ree|	1 -10
in|last|reg|	1 -7
in|last|ren|	2-3 14
in|last|reo|	1 -6
in|last|rer|	2-3 7
in|last|res|	2-3 -11
in|last|rga|	2-3 -9
in|last|rie|	2-3 -7
in|last|rin|	2-3 6
in|last|rio|	1 -10
in|last|rip|	2-3 -8
in|last|rit|	2-3 9
in|last|rla|	2-3 12
in|last|rly|	1 12	2-3 -6
in|last|rme|	2-3 8
in|last|rms|	2-3 -10
in|last|rna|	1 -11	2-3 7
in|last|rno|	1 -7	2-3 11
in|last|ron|	2-3 -6
in|last|ros|	1 -9	2-3 11
in|last|rot|	1 -8
in|last|rro|	1 -10	2-3 -9
in|last|rry|	1 12	2-3 8
in|last|rse|	2-3 10
in|last|rso|	2-3 11
in|last|rst|	2-3 -14
in|last|rta|	2-3 -12
in|last|rte|	2-3 6
in|last|rua|	2-3 10
in|last|rve|	1 -7	2-3 9
in|last|rée|	2-3 8
in|last|rés|	2-3 7
in|last|rêt|	2-3 7
in|last|ría|	2-3 10
in|last|sca|	2-3 12
in|last|sch|	2-3 -6
in|last|sco|	2-3 -10
in|last|sed|	1 -12	2-3 -8
in|last|sen|	2-3 -7
in|last|sig|	2-3 -10
in|last|sim|	2-3 7
in|last|sly|	2-3 11
in|last|smo|	1 11	2-3 11
in|last|son|	2-3 -11
in|last|sor|	1 -8
in|last|sse|	2-3 12
in|last|sta|	1 11
in|last|ste|	2-3 -6
in|last|sti|	1 -8
in|last|sto|	1 -9	2-3 -13
in|last|sue|	2-3 10
in|last|são|	2-3 -10
in|last|sì|	1 9	2-3 8
in|last|tal|	1 11
in|last|tas|	1 -12
in|last|tax|	1 -9
in|last|tay|	2-3 12
in|last|tel|	1 -10
in|last|ten|	2-3 8
in|last|ter|	2-3 7
in|last|tes|	2-3 -8
in|last|tic|	2-3 12
in|last|tif|	1 -10
in|last|tig|	2-3 8
in|last|tin|	1 -9
in|last|tje|	2-3 -6
in|last|tle|	2-3 -13
in|last|tly|	2-3 17
in|last|ton|	2-3 -10
in|last|too|	2-3 9
in|last|top|	1 -7
in|last|tor|	1 -7
in|last|tos|	2-3 15
in|last|tra|	1 -7
in|last|tre|	1 -11	2-3 9
in|last|tri|	2-3 11
in|last|tta|	1 -9	2-3 8
in|last|tte|	1 -9
in|last|tti|	1 -11
in|last|tto|	2-3 12
in|last|tum|	2-3 -10
in|last|tur|	2-3 -6
in|last|tés|	2-3 -9
in|last|ual|	2-3 14
in|last|uch|	2-3 10
in|last|uck|	1 -9
in|last|ude|	2-3 -12
in|last|udy|	2-3 -9
in|last|uem|	2-3 8
in|last|ugh|	2-3 8
in|last|uit|	2-3 -7
in|last|uld|	2-3 8
in|last|ule|	2-3 -8
in|last|ull|	1 -8
in|last|ult|	2-3 11
in|last|una|	2-3 -9
in|last|une|	2-3 8
in|last|ura|	1 -13	2-3 -6
in|last|ure|	1 8	2-3 7
in|last|uro|	2-3 -12
in|last|urs|	2-3 -10
in|last|use|	2-3 -9
in|last|uta|	2-3 6
in|last|ute|	1 -7
in|last|utt|	2-3 11
in|last|uve|	2-3 9
in|last|vas|	1 -11
in|last|vel|	1 7	2-3 7
in|last|ver|	1 -11	2-3 -10
in|last|weg|	2-3 -7
in|last|wer|	2-3 -9
in|last|xer|	1 -8
in|last|ybe|	2-3 -10
in|last|yer|	2-3 -8
in|last|yes|	2-3 9
in|last|zen|	1 -8
in|last|zes|	2-3 6
in|last|zio|	2-3 -8
in|last|zza|	2-3 8
in|last|zzo|	2-3 -8
in|last|zón|	1 -7
in|last|ços|	2-3 8
in|last|ées|	2-3 13
in|last|ôle|	2-3 6
in|last|ôme|	2-3 -10
in|last|ões|	2-3 14
in|last|öwe|	1 -7
in|last|ück|	1 -13
in|last|ütz|	1 -10
in|shape|=a =la word|	8+ 9
in|shape|=a adverb word|	4-7 8
in|shape|=a capital =dos|	4-7 -7
in|shape|=a capital word|	4-7 6	8+ 8
in|shape|=a capital|	2-3 -9
in|shape|=a verb =of|	8+ 12
in|shape|=a verb =without|	4-7 10
in|shape|=a verb =with|	4-7 9
in|shape|=a verb word|	4-7 12
in|shape|=a word =and|	4-7 10
in|shape|=a word =com|	8+ 9
in|shape|=a word =de|	8+ 6
in|shape|=a word =does|	8+ 10
in|shape|=a word =do|	4-7 -6
in|shape|=a word =estava|	4-7 6
in|shape|=a word =está|	8+ 7
in|shape|=a word =for|	4-7 14
in|shape|=a word =into|	4-7 11
in|shape|=a word =in|	4-7 14	8+ 10
in|shape|=a word =is|	4-7 11	8+ 11
in|shape|=a word =not|	4-7 11
in|shape|=a word =no|	4-7 7
in|shape|=a word =of|	4-7 18
in|shape|=a word =on|	4-7 12	8+ 6
in|shape|=a word =tem|	8+ 7
in|shape|=a word =that|	4-7 12	8+ 9
in|shape|=a word =to|	4-7 12
in|shape|=a word =without|	4-7 9	8+ 11
in|shape|=a word =with|	8+ 10
in|shape|=a word =é|	4-7 11
in|shape|=a word adverb|	4-7 -7	8+ 10
in|shape|=a word verb|	2-3 11	4-7 7	8+ 10
in|shape|=a word word|	2-3 15	4-7 32	8+ 24
in|shape|=a word|	2-3 -9
in|shape|=abbiamo word =a|	8+ 12
in|shape|=abbiamo word =con|	8+ 7
in|shape|=abbiamo word =un|	4-7 8
in|shape|=abbiamo word word|	4-7 6
in|shape|=about =as word|	4-7 10
in|shape|=al word word|	8+ 7
in|shape|=all word =no|	4-7 8
in|shape|=an word =in|	4-7 10
in|shape|=an word =of|	4-7 11
in|shape|=an word word|	2-3 13	4-7 9	8+ 12
in|shape|=and =i verb|	8+ 6
in|shape|=and =i word|	8+ 8
in|shape|=any word|	2-3 13
in|shape|=as adverb =as|	4-7 10
in|shape|=as word =as|	4-7 -7
in|shape|=as word =não|	4-7 6
in|shape|=at =the word|	8+ 8
in|shape|=até =ao word|	2-3 10
in|shape|=au word =de|	8+ 7
in|shape|=auf =dem capital|	4-7 6
in|shape|=avec word|	2-3 16
in|shape|=before word|	2-3 11
in|shape|=but =a word|	4-7 8
in|shape|=by =the word|	8+ 8
in|shape|=by word|	2-3 12
in|shape|=ce word =a|	8+ 6
in|shape|=ce word =pas|	4-7 11	8+ 13
in|shape|=ci word word|	4-7 -7
in|shape|=com word =e|	4-7 10
in|shape|=con =il word|	4-7 -8
in|shape|=con =la word|	4-7 14
in|shape|=con =los word|	4-7 6
in|shape|=con word =de|	4-7 -6
in|shape|=con word word|	2-3 7	4-7 12
in|shape|=con word|	2-3 12
in|shape|=could =have =been|	4-7 10
in|shape|=could =have verb|	4-7 8
in|shape|=cuando =la word|	8+ 8
in|shape|=dans =le word|	4-7 9
in|shape|=das =ist =kein|	8+ 8
in|shape|=das =ist capital|	2-3 7
in|shape|=das =ist word|	8+ 7
in|shape|=das word capital|	4-7 7
in|shape|=dat word =ik|	8+ 6
in|shape|=de capital capital|	2-3 -6
in|shape|=de capital|	2-3 -13
in|shape|=de word =die|	8+ 11
in|shape|=de word =is|	8+ 10
in|shape|=de word =van|	8+ 6
in|shape|=de word verb|	8+ 11
in|shape|=de word word|	2-3 -10	4-7 16	8+ 8
in|shape|=de word|	2-3 -8
in|shape|=der capital =hat|	4-7 10	8+ 11
in|shape|=der capital =ist|	4-7 -7	8+ 6
in|shape|=der capital word|	4-7 6	8+ 8
in|shape|=der word capital|	4-7 8
in|shape|=des word =et|	4-7 10
in|shape|=des word word|	4-7 11
in|shape|=des word|	2-3 -7
in|shape|=deux word word|	2-3 8
in|shape|=di word =non|	4-7 7
in|shape|=di word word|	2-3 10	4-7 6
in|shape|=di word|	2-3 6
in|shape|=did =the word|	8+ 11
in|shape|=die capital word|	2-3 9	8+ 10
in|shape|=die capital|	2-3 -13
in|shape|=dès word|	2-3 9
in|shape|=e adverb word|	2-3 8	4-7 6
in|shape|=e adverb|	2-3 9
in|shape|=e word =a|	8+ 8
in|shape|=e word word|	4-7 12	8+ 6
in|shape|=een word =dat|	4-7 10
in|shape|=een word =die|	4-7 9	8+ 12
in|shape|=een word =en|	8+ 6
in|shape|=een word =geen|	4-7 8
in|shape|=een word =is|	8+ 6
in|shape|=een word =met|	4-7 12
in|shape|=een word =op|	4-7 12
in|shape|=een word =uit|	4-7 10
in|shape|=een word =van|	4-7 10
in|shape|=een word =voor|	4-7 6
in|shape|=een word verb|	8+ 6
in|shape|=een word word|	2-3 16	4-7 14
in|shape|=ein capital =der|	4-7 8
in|shape|=ein capital =mit|	4-7 8
in|shape|=ein capital word|	8+ 7
in|shape|=ein word capital|	4-7 7
in|shape|=eine capital =die|	4-7 7
in|shape|=eine capital|	2-3 9
in|shape|=eine word capital|	4-7 6
in|shape|=eine word verb|	2-3 7
in|shape|=el capital|	2-3 -12
in|shape|=el word =a|	4-7 -12
in|shape|=el word =de|	4-7 -9
in|shape|=el word =me|	8+ 8
in|shape|=el word =no|	4-7 9	8+ 6
in|shape|=el word =tiene|	4-7 6
in|shape|=el word word|	2-3 11	8+ 10
in|shape|=el word|	2-3 -6
in|shape|=ela =tem word|	8+ 9
in|shape|=ele verb =que|	8+ 6
in|shape|=eles word =o|	8+ 9
in|shape|=eles word adverb|	8+ 11
in|shape|=elle word word|	4-7 9	8+ 7
in|shape|=em number =eu|	8+ 11
in|shape|=em word =de|	4-7 10
in|shape|=em word word|	2-3 9
in|shape|=en =el word|	2-3 9	4-7 9
in|shape|=en =mi word|	4-7 7
in|shape|=en capital word|	8+ 8
in|shape|=en word word|	4-7 7	8+ 6
in|shape|=en word|	2-3 -11
in|shape|=es =ist word|	4-7 6
in|shape|=es =la word|	8+ 7
in|shape|=es =un word|	4-7 8
in|shape|=es adverb word|	4-7 10
in|shape|=es verb adverb|	4-7 8
in|shape|=et =je word|	4-7 9
in|shape|=et =les word|	4-7 9
in|shape|=eu =não word|	8+ 6
in|shape|=eu word word|	4-7 10	8+ 10
in|shape|=every word word|	4-7 9
in|shape|=fait word|	2-3 -10
in|shape|=for =the word|	4-7 -6
in|shape|=for word word|	2-3 11
in|shape|=geen word|	2-3 6
in|shape|=ha word =a|	8+ 6
in|shape|=ha word|	2-3 8
in|shape|=he =had word|	8+ 10
in|shape|=he =has =my|	8+ 7
in|shape|=he =is word|	4-7 8	8+ 11
in|shape|=he =never word|	4-7 7
in|shape|=he =was adverb|	4-7 6
in|shape|=he =was verb|	8+ 7
in|shape|=he =was word|	8+ 10
in|shape|=he =would =like|	4-7 8
in|shape|=he adverb word|	4-7 10	8+ 9
in|shape|=he verb =about|	4-7 8
in|shape|=he verb =he|	8+ 9
in|shape|=he verb =it|	4-7 7
in|shape|=he verb =me|	4-7 8	8+ 12
in|shape|=he verb =on|	8+ 8
in|shape|=he verb =them|	4-7 9
in|shape|=he verb =the|	8+ 9
in|shape|=he verb capital|	8+ 11
in|shape|=he word =me|	8+ 7
in|shape|=he word =the|	8+ 11
in|shape|=he word word|	8+ 8
in|shape|=het =gaat =niet|	8+ 8
in|shape|=het =is =een|	4-7 11
in|shape|=het capital|	2-3 -6
in|shape|=het word =is|	8+ 10
in|shape|=het word word|	4-7 7	8+ 8
in|shape|=hij verb =het|	4-7 12
in|shape|=hij word adverb|	8+ 6
in|shape|=hij word word|	8+ 9
in|shape|=ho word =i|	4-7 9
in|shape|=ho word =le|	4-7 8
in|shape|=ho word adverb|	8+ 8
in|shape|=ho word word|	4-7 7	8+ 9
in|shape|=há word word|	4-7 9
in|shape|=i =am =a|	4-7 -7
in|shape|=i =am =not|	4-7 7	8+ 11
in|shape|=i =am adverb|	4-7 9
in|shape|=i =am verb|	8+ 10
in|shape|=i =am word|	2-3 11	8+ 15
in|shape|=i =could =have|	4-7 9
in|shape|=i =did =not|	8+ 8
in|shape|=i =did word|	4-7 9
in|shape|=i =didn't word|	4-7 7
in|shape|=i =do =not|	8+ 10
in|shape|=i =don't verb|	4-7 8	8+ 7
in|shape|=i =don’t verb|	8+ 11
in|shape|=i =had =a|	8+ 8
in|shape|=i =had =it|	8+ 9
in|shape|=i =had word|	8+ 7
in|shape|=i =have =been|	8+ 9
in|shape|=i =have =never|	8+ 8
in|shape|=i =have =not|	4-7 7
in|shape|=i =have =two|	4-7 7
in|shape|=i =have adverb|	8+ 9
in|shape|=i =have verb|	4-7 12	8+ 10
in|shape|=i =have word|	4-7 7	8+ 11
in|shape|=i =never verb|	4-7 14
in|shape|=i =shall =be|	8+ 10
in|shape|=i =was =a|	8+ 8
in|shape|=i =was =in|	8+ 6
in|shape|=i =was verb|	4-7 12	8+ 11
in|shape|=i =was word|	2-3 10	4-7 11	8+ 15
in|shape|=i =will =not|	8+ 11
in|shape|=i =would =be|	8+ 8
in|shape|=i =would =like|	8+ 6
in|shape|=i =would verb|	8+ 6
in|shape|=i adverb =have|	8+ 6
in|shape|=i adverb verb|	4-7 7	8+ 11
in|shape|=i adverb word|	4-7 9
in|shape|=i verb =a|	4-7 7	8+ 7
in|shape|=i verb =because|	4-7 11
in|shape|=i verb =for|	4-7 8
in|shape|=i verb =her|	8+ 8
in|shape|=i verb =him|	4-7 11	8+ 9
in|shape|=i verb =in|	8+ 8
in|shape|=i verb =it|	4-7 11	8+ 8
in|shape|=i verb =my|	8+ 9
in|shape|=i verb =no|	8+ 8
in|shape|=i verb =on|	8+ 7
in|shape|=i verb =out|	8+ 7
in|shape|=i verb =she|	4-7 9
in|shape|=i verb =that|	8+ 8
in|shape|=i verb =them|	8+ 13
in|shape|=i verb =the|	4-7 10	8+ 8
in|shape|=i verb =to|	4-7 12	8+ 9
in|shape|=i verb =what|	8+ 12
in|shape|=i verb =where|	4-7 6
in|shape|=i verb =you|	8+ 10
in|shape|=i verb capital|	8+ 10
in|shape|=i verb word|	2-3 9	4-7 14	8+ 13
in|shape|=i word =at|	8+ 9
in|shape|=i word =a|	8+ 9
in|shape|=i word =con|	4-7 -6
in|shape|=i word =del|	8+ 10
in|shape|=i word =for|	8+ 9
in|shape|=i word =him|	8+ 8
in|shape|=i word =it|	2-3 11	4-7 14	8+ 11
in|shape|=i word =my|	4-7 11	8+ 8
in|shape|=i word =non|	4-7 11
in|shape|=i word =on|	4-7 10
in|shape|=i word =sono|	8+ 6
in|shape|=i word =the|	4-7 10	8+ 10
in|shape|=i word =to|	4-7 10	8+ 9
in|shape|=i word =two|	8+ 8
in|shape|=i word =up|	8+ 9
in|shape|=i word capital|	8+ 9
in|shape|=i word verb|	4-7 8
in|shape|=i word word|	4-7 13	8+ 11
in|shape|=i've word =it|	8+ 7
in|shape|=i've word =the|	8+ 7
in|shape|=ich =habe =den|	4-7 11
in|shape|=ich =habe =ihn|	8+ 8
in|shape|=ich =habe word|	8+ 7
in|shape|=ich =war word|	4-7 7
in|shape|=ich word adverb|	4-7 10	8+ 6
in|shape|=ich word capital|	4-7 8
in|shape|=ich word word|	4-7 8
in|shape|=if =a word|	8+ 10
in|shape|=if =it =was|	8+ 7
in|shape|=if =it word|	4-7 12
in|shape|=if =the word|	4-7 10	8+ 10
in|shape|=if word word|	8+ 9
in|shape|=ik verb =dat|	4-7 9	8+ 6
in|shape|=ik verb =de|	8+ 6
in|shape|=ik verb adverb|	8+ 6
in|shape|=ik verb word|	8+ 9
in|shape|=ik word =de|	8+ 8
in|shape|=ik word =geen|	8+ 7
in|shape|=ik word =het|	8+ 7
in|shape|=ik word =in|	8+ 6
in|shape|=ik word =mijn|	4-7 15	8+ 6
in|shape|=ik word =op|	8+ 6
in|shape|=ik word adverb|	8+ 12
in|shape|=ik word word|	4-7 14	8+ 9
in|shape|=il =a word|	8+ 9
in|shape|=il =est word|	8+ 6
in|shape|=il =mio word|	4-7 8	8+ 6
in|shape|=il =ne word|	8+ 12
in|shape|=il capital word|	4-7 10
in|shape|=il capital|	2-3 -14
in|shape|=il word =a|	4-7 6	8+ 6
in|shape|=il word =delle|	4-7 -12
in|shape|=il word =di|	4-7 8
in|shape|=il word =era|	4-7 9
in|shape|=il word =ha|	4-7 6
in|shape|=il word =lo|	4-7 10
in|shape|=il word =non|	4-7 8	8+ 7
in|shape|=il word =è|	4-7 -6	8+ 6
in|shape|=il word word|	4-7 12	8+ 9
in|shape|=il word|	2-3 -13
in|shape|=ils =ont word|	4-7 6
in|shape|=ils =sont word|	4-7 11
in|shape|=im capital verb|	8+ 6
in|shape|=in =the word|	2-3 12	4-7 14
in|shape|=in =this word|	8+ 8
in|shape|=in capital =it|	8+ 9
in|shape|=in capital =they|	8+ 8
in|shape|=in capital word|	8+ 8
in|shape|=in word =and|	4-7 9
in|shape|=in word word|	2-3 15	4-7 13	8+ 7
in|shape|=in word|	2-3 -11
in|shape|=io =le word|	4-7 7
in|shape|=io word =il|	4-7 7
in|shape|=is =that word|	4-7 9
in|shape|=it =has word|	8+ 8
in|shape|=it =is =a|	4-7 11	8+ 11
in|shape|=it =is =not|	8+ 7
in|shape|=it =is =the|	4-7 6	8+ 8
in|shape|=it =is adverb|	4-7 8	8+ 7
in|shape|=it =is word|	2-3 9	4-7 8	8+ 15
in|shape|=it =was =a|	4-7 14	8+ 9
in|shape|=it =was =not|	8+ 7
in|shape|=it =was =the|	4-7 11	8+ 14
in|shape|=it =was adverb|	8+ 7
in|shape|=it =was word|	2-3 13	8+ 10
in|shape|=it =would =be|	4-7 6
in|shape|=it word =a|	8+ 9
in|shape|=it word =with|	4-7 7
in|shape|=it's =a word|	8+ 11
in|shape|=it's =my word|	8+ 7
in|shape|=it’s =a word|	4-7 12	8+ 9
in|shape|=i’d =like =to|	4-7 9	8+ 7
in|shape|=i’m word|	2-3 -6
in|shape|=i’ve =been verb|	8+ 9
in|shape|=je =ne verb|	8+ 9
in|shape|=je =ne word|	4-7 10	8+ 7
in|shape|=je word =pas|	4-7 9
in|shape|=je word adverb|	4-7 8
in|shape|=je word word|	2-3 6	4-7 9	8+ 8
in|shape|=kein capital adverb|	4-7 6
in|shape|=la =del word|	2-3 -12
in|shape|=la adverb word|	4-7 9
in|shape|=la capital =de|	4-7 -8
in|shape|=la capital =et|	4-7 -8
in|shape|=la capital capital|	2-3 -12
in|shape|=la capital word|	4-7 -6	8+ 10
in|shape|=la capital|	2-3 -19
in|shape|=la word =a|	4-7 9
in|shape|=la word =dei|	4-7 -10
in|shape|=la word =de|	8+ 8
in|shape|=la word =di|	8+ 9
in|shape|=la word =du|	4-7 -7	8+ 10
in|shape|=la word =est|	8+ 7
in|shape|=la word =es|	4-7 9	8+ 6
in|shape|=la word =ha|	8+ 6
in|shape|=la word =la|	4-7 13
in|shape|=la word =nel|	8+ 6
in|shape|=la word =non|	4-7 12
in|shape|=la word =à|	4-7 7
in|shape|=la word =è|	4-7 11	8+ 9
in|shape|=la word adverb|	4-7 9
in|shape|=la word capital|	2-3 -7
in|shape|=la word verb|	4-7 7	8+ 9
in|shape|=la word word|	8+ 11
in|shape|=la word|	2-3 -9
in|shape|=las word =las|	4-7 12
in|shape|=le =ho verb|	4-7 7
in|shape|=le capital =a|	8+ 10
in|shape|=le capital =du|	4-7 -6
in|shape|=le capital capital|	2-3 -9
in|shape|=le capital|	2-3 -16
in|shape|=le verb =a|	8+ 6
in|shape|=le word =a|	4-7 11	8+ 7
in|shape|=le word =des|	4-7 -10
in|shape|=le word =de|	8+ 10
in|shape|=le word =est|	8+ 7
in|shape|=le word =il|	4-7 11
in|shape|=le word =je|	8+ 9
in|shape|=le word =sono|	4-7 7
in|shape|=le word word|	2-3 10	8+ 15
in|shape|=le word|	2-3 -8
in|shape|=les capital =de|	4-7 -8
in|shape|=les word =ont|	4-7 8
in|shape|=les word word|	2-3 7	4-7 12	8+ 6
in|shape|=like =a word|	8+ 11
in|shape|=lo =de word|	4-7 7
in|shape|=lo word|	2-3 6
in|shape|=los capital capital|	2-3 -7
in|shape|=los capital|	2-3 -6
in|shape|=los word =de|	4-7 -10
in|shape|=ma =le word|	4-7 7
in|shape|=ma word =a|	8+ 10
in|shape|=ma word word|	4-7 9	8+ 8
in|shape|=maar =een word|	8+ 6
in|shape|=man word =die|	4-7 8
in|shape|=man word word|	4-7 9	8+ 7
in|shape|=may =have =been|	4-7 10
in|shape|=me verb =que|	4-7 7	8+ 6
in|shape|=me word =por|	4-7 9
in|shape|=me word word|	4-7 9	8+ 7
in|shape|=mein capital =hat|	4-7 6
in|shape|=mein capital word|	8+ 6
in|shape|=mes word word|	4-7 10
in|shape|=met =een word|	4-7 8
in|shape|=meu word word|	8+ 13
in|shape|=mi =ha verb|	8+ 6
in|shape|=mi =ha word|	8+ 10
in|shape|=mi word word|	4-7 10	8+ 8
in|shape|=mijn word =hebben|	8+ 8
in|shape|=mijn word =heeft|	8+ 8
in|shape|=mijn word verb|	4-7 13	8+ 8
in|shape|=mijn word word|	4-7 13
in|shape|=mit capital|	2-3 10
in|shape|=mit word capital|	2-3 8
in|shape|=mon word =a|	4-7 6	8+ 7
in|shape|=mon word =est|	8+ 6
in|shape|=mon word verb|	8+ 9
in|shape|=mon word word|	8+ 9
in|shape|=my capital capital|	2-3 -12
in|shape|=my word =are|	8+ 7
in|shape|=my word =has|	8+ 9
in|shape|=my word =in|	8+ 7
in|shape|=my word =is|	8+ 11
in|shape|=my word =was|	4-7 8
in|shape|=my word capital|	8+ 6
in|shape|=my word verb|	4-7 10	8+ 14
in|shape|=my word word|	4-7 9	8+ 19
in|shape|=na word word|	2-3 7
in|shape|=ne word =pas|	4-7 9	8+ 10
in|shape|=ne word =que|	4-7 6
in|shape|=nella word word|	4-7 10
in|shape|=never adverb|	2-3 -7
in|shape|=never word =a|	4-7 11
in|shape|=ni =el word|	4-7 10
in|shape|=nicht word word|	2-3 11
in|shape|=nicht word|	2-3 11
in|shape|=niet word adverb|	4-7 13
in|shape|=niet word|	2-3 10
in|shape|=no =es =un|	4-7 8
in|shape|=no =es word|	4-7 7
in|shape|=no =puede word|	4-7 10
in|shape|=no =se word|	4-7 9
in|shape|=no verb word|	4-7 7
in|shape|=no verb|	2-3 -7
in|shape|=no word =al|	4-7 8
in|shape|=no word =eu|	8+ 7
in|shape|=no word =los|	4-7 10
in|shape|=no word =no|	4-7 10
in|shape|=no word =of|	4-7 8
in|shape|=no word =por|	8+ 10
in|shape|=no word =to|	4-7 8
in|shape|=no word word|	4-7 18
in|shape|=no word|	2-3 -8
in|shape|=non =ha word|	8+ 8
in|shape|=non =ho =mai|	8+ 8
in|shape|=non =può word|	4-7 11
in|shape|=non =si word|	8+ 6
in|shape|=non =è =un|	4-7 8
in|shape|=non =è word|	4-7 10
in|shape|=non word =il|	4-7 7	8+ 8
in|shape|=non word =la|	4-7 9
in|shape|=non word adverb|	4-7 9
in|shape|=non word word|	2-3 6	4-7 9	8+ 8
in|shape|=non word|	2-3 -8
in|shape|=nos word number|	4-7 10
in|shape|=nos word word|	8+ 7
in|shape|=not =in =a|	4-7 11
in|shape|=not =on =the|	4-7 10
in|shape|=not =one word|	8+ 11
in|shape|=not =the word|	2-3 7
in|shape|=nous =avons =des|	8+ 8
in|shape|=nous =avons word|	4-7 6	8+ 6
in|shape|=nous =ne word|	8+ 9
in|shape|=nous word =la|	4-7 10
in|shape|=nous word =pas|	8+ 7
in|shape|=nous word =à|	8+ 6
in|shape|=nous word word|	4-7 6	8+ 8
in|shape|=no|	1 11
in|shape|=nunca word =da|	4-7 7
in|shape|=nunca word word|	4-7 11
in|shape|=não =foi word|	8+ 9
in|shape|=não =há word|	4-7 7
in|shape|=não =me word|	4-7 8	8+ 8
in|shape|=não =se word|	8+ 6
in|shape|=não word =a|	4-7 11	8+ 8
in|shape|=não word =de|	4-7 6
in|shape|=não word =o|	4-7 9	8+ 11
in|shape|=não word word|	2-3 -6	4-7 13	8+ 12
in|shape|=o =meu word|	4-7 8
in|shape|=o capital =da|	4-7 -7
in|shape|=o capital word|	8+ 7
in|shape|=o capital|	2-3 -13
in|shape|=o word =do|	4-7 -7
in|shape|=o word =era|	4-7 11
in|shape|=o word =estava|	4-7 6
in|shape|=o word =está|	4-7 8
in|shape|=o word =não|	4-7 10
in|shape|=o word =tem|	4-7 8
in|shape|=o word =é|	8+ 8
in|shape|=o word adverb|	4-7 9	8+ 9
in|shape|=o word verb|	8+ 9
in|shape|=o word word|	4-7 16	8+ 13
in|shape|=o word|	2-3 -10
in|shape|=ohne capital word|	4-7 13
in|shape|=ohne capital|	2-3 10
in|shape|=on =a word|	4-7 8	8+ 10
in|shape|=on =me word|	8+ 6
in|shape|=on =ne word|	4-7 11	8+ 8
in|shape|=on =nous =a|	8+ 9
in|shape|=on =nous verb|	8+ 7
in|shape|=on =the word|	4-7 16	8+ 10
in|shape|=on =va word|	4-7 6
in|shape|=on verb =de|	4-7 9
in|shape|=on word verb|	4-7 12
in|shape|=on word word|	4-7 8	8+ 7
in|shape|=on word|	2-3 -10
in|shape|=op =het word|	4-7 9
in|shape|=os capital|	2-3 -8
in|shape|=os word word|	4-7 6
in|shape|=our word =are|	8+ 7
in|shape|=our word =in|	8+ 7
in|shape|=our word word|	2-3 -8	8+ 11
in|shape|=pas word =à|	4-7 7
in|shape|=per word word|	4-7 7	8+ 6
in|shape|=pero =la word|	4-7 7
in|shape|=por word word|	4-7 9
in|shape|=pour =des word|	4-7 -9
in|shape|=quando =sono word|	8+ 7
in|shape|=quando word|	2-3 8
in|shape|=que =la word|	4-7 8	8+ 7
in|shape|=que =le word|	4-7 6
in|shape|=que =no =se|	8+ -6
in|shape|=que word =a|	4-7 10
in|shape|=que word =no|	4-7 10
in|shape|=sans word verb|	2-3 -9
in|shape|=sans word|	2-3 6
in|shape|=se =la word|	4-7 8
in|shape|=se =o word|	8+ 8
in|shape|=se word =el|	4-7 10
in|shape|=se word word|	8+ 11
in|shape|=se word|	2-3 -7
in|shape|=sem word|	2-3 -6
in|shape|=senza word|	2-3 -6
in|shape|=she verb =my|	8+ 8
in|shape|=she word|	2-3 8
in|shape|=she’s word|	2-3 11
in|shape|=si =la word|	8+ 6
in|shape|=si word adverb|	4-7 9
in|shape|=si word word|	8+ 6
in|shape|=sie =haben adverb|	4-7 6
in|shape|=so =i word|	4-7 9
in|shape|=some =of =them|	4-7 7	8+ 7
in|shape|=some word|	2-3 12
in|shape|=son number word|	8+ 7
in|shape|=sono adverb =per|	4-7 9
in|shape|=sono word word|	4-7 10
in|shape|=sono word|	2-3 6
in|shape|=sous word word|	2-3 7
in|shape|=that =was =the|	4-7 8
in|shape|=that =was word|	8+ 9
in|shape|=the =most word|	4-7 14
in|shape|=the adverb word|	8+ 7
in|shape|=the capital =of|	4-7 -13	8+ 11
in|shape|=the capital capital|	2-3 -26	8+ 8
in|shape|=the capital verb|	2-3 -12	8+ 10
in|shape|=the capital word|	4-7 9	8+ 14
in|shape|=the capital|	2-3 -8
in|shape|=the verb =is|	8+ 13
in|shape|=the verb =was|	4-7 8	8+ 8
in|shape|=the word =are|	4-7 12	8+ 16
in|shape|=the word =at|	8+ 9
in|shape|=the word =could|	8+ 8
in|shape|=the word =did|	8+ 12
in|shape|=the word =does|	8+ 8
in|shape|=the word =had|	8+ 9
in|shape|=the word =has|	8+ 12
in|shape|=the word =is|	8+ 14
in|shape|=the word =i|	8+ 10
in|shape|=the word =not|	4-7 11
in|shape|=the word =one|	2-3 -10
in|shape|=the word =that|	8+ 11
in|shape|=the word =was|	4-7 7	8+ 10
in|shape|=the word verb|	4-7 16	8+ 15
in|shape|=the word word|	2-3 6	4-7 26	8+ 17
in|shape|=the word|	2-3 -17
in|shape|=then =i verb|	4-7 7
in|shape|=they =had =the|	4-7 8
in|shape|=they =have word|	4-7 9	8+ 9
in|shape|=they =should word|	4-7 8
in|shape|=they =were adverb|	8+ 6
in|shape|=they =were word|	4-7 6	8+ 8
in|shape|=they =will word|	4-7 9
in|shape|=they verb =a|	8+ 11
in|shape|=they verb =for|	4-7 12	8+ 7
in|shape|=they verb =me|	8+ 16
in|shape|=they verb =the|	8+ 9
in|shape|=they verb =to|	8+ 8
in|shape|=they verb =us|	8+ 7
in|shape|=they verb =we|	8+ 8
in|shape|=they verb word|	8+ 9
in|shape|=they word =at|	8+ 9
in|shape|=they word =in|	8+ 11
in|shape|=they word =me|	4-7 7	8+ 10
in|shape|=they word =the|	4-7 10	8+ 9
in|shape|=they word =with|	4-7 9	8+ 6
in|shape|=they word verb|	8+ 11
in|shape|=they word word|	4-7 9
in|shape|=this =is =a|	8+ 10
in|shape|=this =is =not|	8+ 9
in|shape|=to word|	2-3 15
in|shape|=toen word =ik|	4-7 9
in|shape|=twee word|	2-3 8
in|shape|=two word word|	8+ 7
in|shape|=um word =com|	4-7 14
in|shape|=um word =de|	4-7 10
in|shape|=um word =não|	8+ 6
in|shape|=um word word|	2-3 12	4-7 7
in|shape|=uma word =de|	4-7 9
in|shape|=uma word word|	2-3 12	4-7 11
in|shape|=uma word|	2-3 9
in|shape|=un word =al|	4-7 10
in|shape|=un word =au|	4-7 11
in|shape|=un word =che|	4-7 8
in|shape|=un word =con|	4-7 8
in|shape|=un word =de|	4-7 17
in|shape|=un word =di|	4-7 11
in|shape|=un word =es|	8+ 7
in|shape|=un word =ne|	4-7 8
in|shape|=un word =non|	4-7 7
in|shape|=un word =no|	4-7 9
in|shape|=un word =senza|	4-7 12
in|shape|=un word =sur|	8+ 6
in|shape|=un word =un|	4-7 10
in|shape|=un word word|	2-3 11	4-7 19	8+ 14
in|shape|=un word|	2-3 13
in|shape|=una verb|	2-3 10
in|shape|=una word =a|	4-7 11
in|shape|=una word =con|	4-7 15
in|shape|=una word =de|	4-7 -6
in|shape|=una word =di|	4-7 10
in|shape|=una word word|	2-3 18	4-7 12	8+ 8
in|shape|=under word|	2-3 9
in|shape|=und|	1 6
in|shape|=une word =de|	4-7 17
in|shape|=une word word|	2-3 16	4-7 13	8+ 10
in|shape|=une word|	2-3 9
in|shape|=we =are =a|	8+ 7
in|shape|=we =are =not|	4-7 9	8+ 11
in|shape|=we =are adverb|	4-7 8
in|shape|=we =are verb|	8+ 11
in|shape|=we =are word|	4-7 7	8+ 14
in|shape|=we =do =not|	8+ 10
in|shape|=we =have =been|	4-7 11
in|shape|=we =have =never|	8+ 7
in|shape|=we =have =the|	8+ 7
in|shape|=we =have verb|	8+ 10
in|shape|=we =have word|	4-7 7	8+ 8
in|shape|=we =hebben =drie|	8+ 6
in|shape|=we =were verb|	8+ 7
in|shape|=we =will =not|	8+ 11
in|shape|=we =would =like|	8+ 8
in|shape|=we adverb verb|	8+ 8
in|shape|=we verb =about|	8+ 9
in|shape|=we verb =for|	8+ 8
in|shape|=we verb =so|	8+ 9
in|shape|=we verb =that|	8+ 6
in|shape|=we verb =the|	8+ 9
in|shape|=we verb capital|	8+ 7
in|shape|=we verb word|	8+ 7
in|shape|=we word =a|	4-7 6	8+ 8
in|shape|=we word =for|	8+ 13
in|shape|=we word =it|	8+ 10
in|shape|=we word =on|	8+ 11
in|shape|=we word =the|	4-7 8	8+ 6
in|shape|=we word =with|	8+ 8
in|shape|=we word adverb|	4-7 10
in|shape|=we word number|	8+ 7
in|shape|=we word verb|	2-3 8	8+ 9
in|shape|=we word word|	2-3 10	4-7 11	8+ 10
in|shape|=we word|	2-3 11
in|shape|=what word|	2-3 10
in|shape|=when =i word|	8+ 7
in|shape|=when =the word|	4-7 10	8+ 8
in|shape|=when =you word|	4-7 8
in|shape|=wij =hebben =het|	4-7 12
in|shape|=wij =hebben adverb|	8+ 7
in|shape|=wij =hebben word|	4-7 12
in|shape|=wij word adverb|	4-7 13
in|shape|=wij word word|	4-7 14
in|shape|=wir =haben adverb|	4-7 10	8+ 6
in|shape|=wir word =nicht|	4-7 6
in|shape|=wir word adverb|	8+ 8
in|shape|=wir word capital|	4-7 6
in|shape|=wir word word|	4-7 11
in|shape|=with =a word|	4-7 10
in|shape|=with =the word|	4-7 10
in|shape|=with word =to|	4-7 10
in|shape|=without word|	2-3 15
in|shape|=y =el word|	4-7 7
in|shape|=y adverb word|	4-7 6
in|shape|=y word word|	4-7 11
in|shape|=y word|	2-3 6
in|shape|=yo adverb word|	4-7 11
in|shape|=yo word word|	4-7 7
in|shape|=you =are word|	2-3 9
in|shape|=you =can verb|	4-7 8
in|shape|=you =can word|	4-7 9	8+ 13
in|shape|=you =can't word|	8+ 10
in|shape|=you =cannot verb|	8+ 8
in|shape|=you =cannot word|	8+ 10
in|shape|=you =can’t verb|	8+ 10
in|shape|=you =can’t word|	4-7 7	8+ 8
in|shape|=you =don’t word|	8+ 9
in|shape|=you =will verb|	4-7 8
in|shape|=you word =a|	8+ 9
in|shape|=you've word word|	2-3 10
in|shape|=ze =is word|	8+ 6
in|shape|=à =ce word|	8+ 6
in|shape|=à =la word|	4-7 10
in|shape|=à word =et|	4-7 8
in|shape|=à word word|	4-7 6
in|shape|=è =il word|	8+ 6
in|shape|=è =un word|	4-7 6
in|shape|=è =una word|	2-3 9
in|shape|=é =a word|	4-7 8
in|shape|=é =um word|	8+ 6
in|shape|=é =uma word|	8+ 7
in|shape|=é word =de|	4-7 6
in|shape|adverb =a word|	4-7 10
in|shape|adverb =de word|	2-3 8	4-7 -6
in|shape|adverb =is =a|	4-7 10	8+ 14
in|shape|adverb =is =het|	8+ 7
in|shape|adverb =is =no|	4-7 12	8+ 7
in|shape|adverb =is adverb|	4-7 7
in|shape|adverb =is word|	4-7 8
in|shape|adverb =me word|	8+ 7
in|shape|adverb =moet word|	4-7 8
in|shape|adverb =non =si|	4-7 12
in|shape|adverb =si word|	2-3 7
in|shape|adverb =the word|	2-3 10	4-7 9	8+ 14
in|shape|adverb =they word|	4-7 8
in|shape|adverb =un word|	8+ 9
in|shape|adverb =was =a|	4-7 9
in|shape|adverb =was =no|	8+ 10
in|shape|adverb =were number|	8+ 9
in|shape|adverb adverb word|	2-3 10
in|shape|adverb adverb|	2-3 15
in|shape|adverb capital|	2-3 10
in|shape|adverb verb =to|	4-7 9
in|shape|adverb verb word|	8+ 7
in|shape|adverb verb|	2-3 9
in|shape|adverb word =and|	4-7 8
in|shape|adverb word =che|	4-7 8
in|shape|adverb word =een|	4-7 11	8+ 7
in|shape|adverb word =e|	4-7 13
in|shape|adverb word =ik|	2-3 8
in|shape|adverb word =la|	8+ 10
in|shape|adverb word =les|	4-7 7
in|shape|adverb word =on|	4-7 7
in|shape|adverb word =o|	4-7 9
in|shape|adverb word =pour|	4-7 14
in|shape|adverb word =we|	4-7 13
in|shape|adverb word adverb|	8+ 9
in|shape|adverb word capital|	4-7 10
in|shape|adverb word verb|	4-7 9
in|shape|adverb word word|	2-3 -11	4-7 6	8+ 11
in|shape|adverb|	1 17
in|shape|capital =a word|	2-3 -6	8+ 15
in|shape|capital =ai word|	4-7 7
in|shape|capital =al word|	8+ 6
in|shape|capital =and capital|	2-3 -11	8+ 10
in|shape|capital =and word|	8+ 11
in|shape|capital =are =not|	4-7 10
in|shape|capital =are word|	2-3 11	4-7 9	8+ 14
in|shape|capital =at number|	8+ 10
in|shape|capital =be word|	2-3 9
in|shape|capital =by capital|	2-3 -8
in|shape|capital =che word|	4-7 7
in|shape|capital =com =a|	8+ 7
in|shape|capital =com word|	4-7 10
in|shape|capital =con =noi|	4-7 -9
in|shape|capital =con word|	2-3 6
in|shape|capital =da capital|	2-3 -11
in|shape|capital =dal word|	2-3 -6
in|shape|capital =dat adverb|	4-7 10
in|shape|capital =de =uma|	8+ 7
in|shape|capital =de capital|	2-3 -16
in|shape|capital =de word|	8+ 7
in|shape|capital =del word|	2-3 -10
in|shape|capital =der capital|	2-3 9	4-7 7	8+ 6
in|shape|capital =des capital|	2-3 7
in|shape|capital =di adverb|	2-3 6
in|shape|capital =di word|	2-3 -10
in|shape|capital =did =not|	8+ 14
in|shape|capital =do =not|	4-7 -6
in|shape|capital =do capital|	2-3 -11
in|shape|capital =does =not|	4-7 8
in|shape|capital =dois word|	8+ 6
in|shape|capital =dos word|	8+ 10
in|shape|capital =du capital|	2-3 -8
in|shape|capital =du word|	2-3 -6
in|shape|capital =due word|	4-7 -9
in|shape|capital =e capital|	2-3 -8
in|shape|capital =e word|	2-3 -10	8+ 6
in|shape|capital =el word|	8+ 12
in|shape|capital =em capital|	2-3 -8
in|shape|capital =es word|	8+ 11
in|shape|capital =est word|	4-7 8
in|shape|capital =for capital|	2-3 -8
in|shape|capital =from capital|	8+ 10
in|shape|capital =ha word|	8+ 11
in|shape|capital =has =no|	4-7 8
in|shape|capital =has verb|	4-7 9
in|shape|capital =has word|	4-7 8	8+ 7
in|shape|capital =her verb|	4-7 -8
in|shape|capital =het =aan|	4-7 -9
in|shape|capital =ho word|	4-7 8
in|shape|capital =i verb|	2-3 9	4-7 13
in|shape|capital =i word|	4-7 12	8+ 11
in|shape|capital =il word|	4-7 11	8+ 7
in|shape|capital =in capital|	8+ 8
in|shape|capital =is =a|	4-7 7	8+ 13
in|shape|capital =is =for|	4-7 12
in|shape|capital =is =geen|	4-7 -8
in|shape|capital =is =het|	4-7 13
in|shape|capital =is =not|	4-7 8	8+ 12
in|shape|capital =is =our|	4-7 9
in|shape|capital =is =the|	4-7 7	8+ 13
in|shape|capital =is =what|	8+ 11
in|shape|capital =is adverb|	4-7 -9	8+ 10
in|shape|capital =is verb|	4-7 13
in|shape|capital =is word|	8+ 17
in|shape|capital =ist =keine|	4-7 10
in|shape|capital =ist =kein|	4-7 9
in|shape|capital =it capital|	2-3 -13
in|shape|capital =je word|	4-7 9	8+ 8
in|shape|capital =la word|	2-3 7	4-7 13	8+ 12
in|shape|capital =le word|	4-7 11	8+ 10
in|shape|capital =lo =que|	4-7 8
in|shape|capital =lo word|	8+ 11
in|shape|capital =mit capital|	2-3 9
in|shape|capital =my word|	4-7 8
in|shape|capital =na word|	4-7 7
in|shape|capital =ne word|	4-7 13
in|shape|capital =nicht word|	2-3 -10
in|shape|capital =no word|	4-7 11	8+ 9
in|shape|capital =non word|	4-7 7
in|shape|capital =não capital|	2-3 7
in|shape|capital =não word|	4-7 -8
in|shape|capital =o word|	4-7 9	8+ 12
in|shape|capital =of =the|	4-7 -12
in|shape|capital =of capital|	2-3 -15	4-7 -8
in|shape|capital =ohne capital|	2-3 8
in|shape|capital =on =a|	4-7 -9
in|shape|capital =on =me|	2-3 10
in|shape|capital =on =the|	4-7 -11
in|shape|capital =on verb|	2-3 -9
in|shape|capital =os word|	8+ 8
in|shape|capital =our capital|	2-3 6
in|shape|capital =para word|	2-3 -8	4-7 10	8+ 10
in|shape|capital =pas =de|	8+ 7
in|shape|capital =pelas word|	8+ 6
in|shape|capital =que =era|	4-7 10
in|shape|capital =que =es|	4-7 12
in|shape|capital =que word|	4-7 17
in|shape|capital =sem capital|	2-3 -7
in|shape|capital =senza word|	2-3 -9
in|shape|capital =should =not|	8+ 10
in|shape|capital =the capital|	2-3 -18	4-7 -9
in|shape|capital =the word|	2-3 14	8+ 10
in|shape|capital =to word|	2-3 7
in|shape|capital =três word|	4-7 6	8+ 11
in|shape|capital =um word|	4-7 6	8+ 10
in|shape|capital =uma word|	4-7 11	8+ 13
in|shape|capital =un word|	2-3 12	4-7 13	8+ 13
in|shape|capital =una word|	4-7 13
in|shape|capital =une word|	4-7 12	8+ 7
in|shape|capital =va =a|	4-7 7
in|shape|capital =was =a|	8+ 10
in|shape|capital =was word|	4-7 10	8+ 7
in|shape|capital =will =be|	4-7 9
in|shape|capital =will verb|	8+ 11
in|shape|capital =with =a|	4-7 -7
in|shape|capital =y capital|	2-3 -7
in|shape|capital =à capital|	2-3 -9
in|shape|capital =à word|	4-7 10	8+ 11
in|shape|capital =è word|	8+ 7
in|shape|capital =é =o|	4-7 -7
in|shape|capital =é word|	4-7 9	8+ 6
in|shape|capital adverb =de|	8+ 11
in|shape|capital adverb =la|	4-7 6
in|shape|capital adverb =quando|	8+ 7
in|shape|capital adverb verb|	8+ 10
in|shape|capital adverb word|	2-3 11	4-7 21	8+ 12
in|shape|capital capital =and|	4-7 -11
in|shape|capital capital =in|	4-7 -10
in|shape|capital capital =i|	8+ 9
in|shape|capital capital =of|	4-7 -8
in|shape|capital capital =would|	4-7 7
in|shape|capital capital capital|	2-3 -14	4-7 -12	8+ 12
in|shape|capital capital number|	2-3 -10
in|shape|capital capital verb|	8+ 9
in|shape|capital capital word|	2-3 11	4-7 -12	8+ 13
in|shape|capital capital|	2-3 -40
in|shape|capital number number|	2-3 -13
in|shape|capital number word|	2-3 -8	8+ 11
in|shape|capital number|	2-3 -12
in|shape|capital verb =a|	4-7 7
in|shape|capital verb =dat|	8+ 7
in|shape|capital verb =de|	8+ 6
in|shape|capital verb =is|	4-7 9
in|shape|capital verb =me|	4-7 9	8+ 11
in|shape|capital verb =the|	4-7 10
in|shape|capital verb =to|	4-7 11	8+ 14
in|shape|capital verb =us|	8+ 9
in|shape|capital verb capital|	4-7 11	8+ 7
in|shape|capital verb word|	4-7 16	8+ 16
in|shape|capital word =alla|	8+ 9
in|shape|capital word =and|	8+ 8
in|shape|capital word =an|	8+ 11
in|shape|capital word =are|	8+ 12
in|shape|capital word =at|	8+ 11
in|shape|capital word =au|	8+ 7
in|shape|capital word =a|	4-7 7	8+ 15
in|shape|capital word =bij|	4-7 13
in|shape|capital word =cannot|	8+ 13
in|shape|capital word =ce|	8+ 6
in|shape|capital word =com|	4-7 7	8+ 9
in|shape|capital word =des|	8+ 6
in|shape|capital word =de|	8+ 14
in|shape|capital word =di|	8+ 8
in|shape|capital word =em|	8+ 11
in|shape|capital word =en|	8+ 7
in|shape|capital word =es|	4-7 12
in|shape|capital word =eu|	8+ 6
in|shape|capital word =every|	8+ 11
in|shape|capital word =e|	4-7 7	8+ 10
in|shape|capital word =for|	8+ 11
in|shape|capital word =ik|	4-7 15
in|shape|capital word =il|	4-7 7
in|shape|capital word =in|	8+ 9
in|shape|capital word =io|	4-7 10
in|shape|capital word =is|	4-7 11	8+ 16
in|shape|capital word =it|	4-7 10	8+ 12
in|shape|capital word =i|	4-7 10	8+ 10
in|shape|capital word =la|	4-7 10	8+ 8
in|shape|capital word =les|	8+ 7
in|shape|capital word =le|	8+ 7
in|shape|capital word =like|	4-7 8
in|shape|capital word =los|	4-7 10
in|shape|capital word =me|	4-7 9
in|shape|capital word =mir|	8+ 10
in|shape|capital word =mon|	4-7 7
in|shape|capital word =ne|	4-7 8
in|shape|capital word =nicht|	4-7 11
in|shape|capital word =no|	8+ 8
in|shape|capital word =of|	8+ 12
in|shape|capital word =on|	8+ 11
in|shape|capital word =o|	4-7 6
in|shape|capital word =para|	8+ 7
in|shape|capital word =pas|	4-7 11	8+ 8
in|shape|capital word =per|	8+ 10
in|shape|capital word =por|	8+ 7
in|shape|capital word =pour|	8+ 7
in|shape|capital word =que|	4-7 9	8+ 9
in|shape|capital word =sie|	8+ 9
in|shape|capital word =si|	8+ 6
in|shape|capital word =sono|	8+ 6
in|shape|capital word =sur|	8+ 9
in|shape|capital word =tem|	4-7 8
in|shape|capital word =they|	8+ 8
in|shape|capital word =the|	8+ 14
in|shape|capital word =to|	8+ 12
in|shape|capital word =una|	8+ 9
in|shape|capital word =une|	8+ 11
in|shape|capital word =un|	8+ 11
in|shape|capital word =us|	4-7 8
in|shape|capital word =wir|	8+ 9
in|shape|capital word =y|	4-7 10
in|shape|capital word =à|	8+ 8
in|shape|capital word adverb|	4-7 11
in|shape|capital word number|	4-7 13	8+ 6
in|shape|capital word verb|	8+ 15
in|shape|capital word word|	4-7 -8
in|shape|number capital|	2-3 -8
in|shape|number|	1 -13
in|shape|verb =a word|	2-3 11	4-7 16	8+ 16
in|shape|verb =and word|	2-3 9
in|shape|verb =are word|	4-7 8
in|shape|verb =by word|	2-3 10
in|shape|verb =in =the|	4-7 9
in|shape|verb =the word|	2-3 10	4-7 8	8+ 11
in|shape|verb =to word|	8+ 12
in|shape|verb =you =for|	4-7 9
in|shape|verb word =as|	4-7 10
in|shape|verb word =or|	4-7 12
in|shape|verb word word|	2-3 10	4-7 10
in|shape|verb word|	2-3 -15
in|shape|word =a verb|	4-7 7
in|shape|word =a word|	2-3 7	4-7 21	8+ 14
in|shape|word =above =the|	4-7 11
in|shape|word =als =een|	4-7 9
in|shape|word =als =ein|	4-7 6
in|shape|word =and adverb|	4-7 12
in|shape|word =and word|	4-7 10
in|shape|word =ao word|	4-7 11
in|shape|word =around =the|	4-7 -7
in|shape|word =as word|	4-7 12
in|shape|word =au word|	2-3 12	4-7 9
in|shape|word =but =not|	4-7 10
in|shape|word =but word|	2-3 17
in|shape|word =by word|	2-3 22	4-7 9
in|shape|word =com word|	2-3 9	4-7 9
in|shape|word =come =un|	4-7 15
in|shape|word =comme =une|	4-7 8
in|shape|word =con =la|	4-7 9
in|shape|word =con =un|	4-7 9
in|shape|word =da word|	2-3 -11	4-7 10
in|shape|word =das word|	2-3 -6
in|shape|word =de =la|	4-7 -12
in|shape|word =de adverb|	2-3 10
in|shape|word =de word|	2-3 -9	4-7 -8	8+ 10
in|shape|word =del word|	4-7 12
in|shape|word =della word|	2-3 -10
in|shape|word =delle word|	2-3 -11
in|shape|word =der capital|	2-3 10
in|shape|word =des word|	2-3 -8	4-7 -13
in|shape|word =di word|	2-3 -7	4-7 -6
in|shape|word =die capital|	4-7 8
in|shape|word =do word|	2-3 -13
in|shape|word =du word|	2-3 -6
in|shape|word =e adverb|	4-7 11
in|shape|word =e word|	2-3 23	4-7 17
in|shape|word =een word|	4-7 10
in|shape|word =el word|	4-7 15	8+ 7
in|shape|word =em word|	4-7 10
in|shape|word =en word|	4-7 9
in|shape|word =et word|	2-3 10
in|shape|word =from =the|	4-7 9
in|shape|word =if word|	2-3 10
in|shape|word =il word|	4-7 10
in|shape|word =in =an|	4-7 9
in|shape|word =in =the|	4-7 12	8+ 10
in|shape|word =la word|	4-7 18
in|shape|word =le word|	2-3 11	4-7 8
in|shape|word =les word|	2-3 9	4-7 12
in|shape|word =like =a|	4-7 9
in|shape|word =ma =non|	4-7 9
in|shape|word =ma word|	2-3 12
in|shape|word =mais =pas|	4-7 12
in|shape|word =mais word|	2-3 17
in|shape|word =met =een|	4-7 9
in|shape|word =niet word|	2-3 10
in|shape|word =not word|	2-3 13
in|shape|word =o word|	2-3 8	4-7 18
in|shape|word =out =of|	8+ 13
in|shape|word =para word|	2-3 10	4-7 10
in|shape|word =pas word|	4-7 9
in|shape|word =per word|	2-3 12
in|shape|word =pero =no|	4-7 12
in|shape|word =por word|	2-3 12	4-7 11
in|shape|word =su word|	2-3 10
in|shape|word =than =a|	4-7 11
in|shape|word =that word|	4-7 11
in|shape|word =the verb|	4-7 13
in|shape|word =the word|	4-7 14	8+ 11
in|shape|word =their word|	4-7 9
in|shape|word =to =the|	4-7 11
in|shape|word =to word|	2-3 -12	4-7 9
in|shape|word =um word|	4-7 11
in|shape|word =un word|	4-7 13
in|shape|word =una word|	2-3 11
in|shape|word =und word|	4-7 7
in|shape|word =une word|	4-7 9
in|shape|word =van word|	2-3 10
in|shape|word =with =a|	4-7 10
in|shape|word =with =one|	4-7 8
in|shape|word =with =the|	8+ 14
in|shape|word =with word|	2-3 17
in|shape|word =y word|	2-3 12
in|shape|word =à word|	4-7 12	8+ 10
in|shape|word adverb =and|	4-7 8
in|shape|word adverb =de|	4-7 9
in|shape|word adverb =nicht|	4-7 7
in|shape|word adverb =than|	4-7 10
in|shape|word adverb word|	4-7 15	8+ 7
in|shape|word adverb|	2-3 14
in|shape|word capital =mit|	4-7 6
in|shape|word capital word|	2-3 9	4-7 6
in|shape|word verb =the|	4-7 10
in|shape|word verb adverb|	4-7 7
in|shape|word word =and|	4-7 20
in|shape|word word =a|	4-7 13
in|shape|word word =by|	4-7 7
in|shape|word word =come|	4-7 11
in|shape|word word =com|	4-7 18
in|shape|word word =con|	4-7 8
in|shape|word word =de|	4-7 17	8+ 9
in|shape|word word =du|	4-7 9
in|shape|word word =en|	4-7 -7
in|shape|word word =et|	4-7 12
in|shape|word word =e|	4-7 16
in|shape|word word =for|	4-7 15
in|shape|word word =from|	4-7 9
in|shape|word word =il|	4-7 14
in|shape|word word =in|	4-7 15
in|shape|word word =les|	4-7 16
in|shape|word word =of|	4-7 19
in|shape|word word =on|	4-7 8
in|shape|word word =over|	4-7 8
in|shape|word word =o|	4-7 10
in|shape|word word =para|	4-7 10
in|shape|word word =por|	4-7 12
in|shape|word word =to|	4-7 14
in|shape|word word =wie|	4-7 7
in|shape|word word =with|	4-7 9
in|shape|word word =à|	4-7 9	8+ 9
in|shape|word word adverb|	4-7 10	8+ 10
in|shape|word word capital|	2-3 12
in|shape|word word number|	2-3 -11
in|shape|word word verb|	2-3 -6	4-7 6
in|shape|word word word|	2-3 8	4-7 29	8+ 7
in|shape|word word|	2-3 -10
in|shape|word|	1 -10
in|word|	0 -11	12 -7	14 -10	2 -13	20 -7	2029 6	3 -15	5 -10	7 -8	aan -10	abbiamo 7	aber 8	about 10	accountant -13	acordada 11	ada -7	after 8	again -8	age 14	agility 11	agora 8	aire 10	ajoutés -9	al 7	albatros -7	alert -10	alive 9	alla 9	alle 11	almighty -12	almost 14	als 10	also 12	alta -9	always 12	ambachtelijk -10	an 17	anche 11	and -8	animal 6	antes 10	any 13	anything 9	ao 13	apericena -12	aprils -11	arithmetic 12	artigianale -7	as 7	asfixia 10	asked 7	at 11	attentive 13	até 12	au 6	auch 10	aus 13	avances 10	avant 8	avec 18	avevo 7	avvocato 8	avô -10	away -8	baby -10	bad 10	badger -13	baja -8	balance 8	ball -12	balloon -8	banter 10	bassa -6	bau -6	bed-rot -8	before 12	bei 8	belle -7	bem 9	best 6	beyond 8	bianca -8	bien 10	bigger 7	biggest -9	binnen 10	biology -11	bis 6	bitte -9	black -10	blague 8	blanc -11	bleibt -10	blue -19	boa 8	boats -8	bocadillo -7	boiler -8	book -13	border -12	bored -10	boredom -12	borrowed -11	both -6	boucher -9	box -9	brave 13	bravo 6	bring -6	britain's -9	budget -8	bueno 11	buon 11	buona -7	burla 10	but 19	buy -18	by 11	bérénice -10	c -15	cadê 11	caldo -11	calendário 9	called 12	calm -14	calma 11	calmo -9	can -8	cancer -13	cani -11	capacity -11	carta 7	cartographer’s -10	casa -8	catch -9	ce 9	certa -10	channel 12	chantage 12	cheap 15	chi -12	chiacchiericcio 9	chino -10	choquée 11	chuvisqueiro -14	clean 7	coalition -11	cod -11	coming 10	comment 11	como 12	compra -10	comprar 10	común 10	conditions 10	confidence 14	considering 9	conta -7	contenues 11	conto -6	contrôle 6	coordenadas 10	corner -7	correct 18	corso 8	counted 11	coup 12	cours 7	creche -6	criativa 11	cringe -11	croustillant -9	culture -12	cuore -12	current -10	curva -8	custardgate -13	customs -9	cutters -6	c’est 10	da -13	dag 8	damage -11	dan 10	dann 8	dans 11	darkness 12	das -7	dat 9	daughter -11	dave -9	de -17	de-risking -12	dead -10	deep -12	deeply 11	defect -12	definitivas -11	dei -8	del -15	delivery -15	della -12	delle -11	dente 8	depuis 9	der 7	des -6	dialogue -6	diary 11	dicke -10	did 14	die -11	diesel -10	direction -13	disappointed 10	dit 6	dividend -12	division -12	dix 12	diálogo 7	diário -8	do -13	dock 6	doctor -7	dog -6	dois 6	doktor -6	domanda -7	domani 10	domenica -8	dona -10	dorme -7	dos 12	dr -8	dreams -10	drift -6	drizzlecore -11	droog -8	dry -12	du -10	dämmerschoppen -8	dès 11	déconnexer -8	déjà 9	dörfer 10	d’estate -11	e 20	early -6	ecology -8	een 7	efficiency -12	ein 9	eine 13	einem 8	eingebildete -10	el -6	ela 8	elegante 14	eleven -9	emergency 7	encore 14	encouraging 12	enfin 9	enjoy 12	entirely 13	entro 10	er -8	era 8	erhebliche 12	erro -6	error 6	es 10	eso 10	espera -10	estava 6	está 11	eu 7	euro -8	europa -10	european -11	event -9	every -9	everything 10	exceptional 11	fait -10	false 11	família -13	fantasma -7	far 8	fare 6	farinha -8	fermata 7	ferryman’s -10	file -9	fin -8	fine -9	finir 10	finos -7	first -9	floor -6	fog 8	fois 7	for 12	foram 8	format -9	forte 9	fragile -9	frank 12	frau -8	freddo 9	free -14	frei -9	freischütz -10	friday -9	from -10	full -6	furious 9	fyi -9	galo -9	galvevenator -7	ganó 6	gap -11	geen 10	gefragt -8	geht 7	geluk 10	gestão -10	get -11	ghost -19	ginette -6	global -6	gloves -10	go -8	golden -8	gomma -6	good 7	gossip -9	got 9	grande -6	gravedigger's -11	gravy 9	grower -8	grua 6	gruft -7	guilt-free -12	guilty -15	ha 8	haaskaaf -10	halb -8	hammer -10	hand -10	handelsblatt -8	harbor -10	harbourmaster -12	have 13	he 12	health -10	heard 11	heart -13	heartbroken 17	here -10	hesitation 12	het -9	high -11	hill -7	him -7	hmm 11	ho 7	hold -16	holiday -7	hollandaise -7	hollow -10	honest -8	hora 9	hors 6	hotel -8	houden -8	hours -15	hub -17	huesero -7	husch-pfusch 10	hush -9	i'm 9	ice -10	idle 11	if 12	igual 10	iii -11	ik 16	il -13	importante 10	improvement -11	in-network -9	index -9	insuficientes 8	insult 11	interesse 10	intérêt 7	inventário 6	io 7	irrevogável -9	is 10	issue 10	it 10	it's 12	its 7	it’s 15	jamais 9	jamón -12	je 12	jet -7	joke 9	jour -8	june 8	juros 10	just 10	juste -10	já 10	j’ai 9	k -8	kaasschaaf -8	kahlschlag 9	kan 9	kapitän -10	keeper’s -10	keer -8	keine 7	keukentafel -8	kid -10	kind 9	kitchen 6	klasse 7	knew 12	knock 9	know -10	kompromiss 10	kopi -10	kurier -9	la -16	laat -8	laguna -7	land -11	landing -12	lanterna -9	laranja -9	larga -9	late -10	le -11	ledger -15	left 9	legion -9	leite -6	lenta 10	lento 8	leone -9	les 17	letters -10	levo 8	li 8	life -8	lighthouse -13	like 17	lions -8	liste -9	listening 8	literal 6	live -9	long -7	looked 12	loss -11	loup 6	louve -9	low -12	loyal 12	l’heure -10	l’ho 7	made 8	madre 9	magpie -8	mai 11	maintenance 12	mais 18	maison -14	mal 11	mal-entendido 10	malaisance -10	malinga -10	mano -9	manual -9	mar -7	mardi 12	mare -11	marea -7	margem -6	market 8	maré -7	massima 13	may -9	mayor -9	mañana -7	meglio -8	menos 9	mer -11	mesa -9	met -9	mid -12	midi -7	mieux 10	military -7	mim 8	minutes -6	miracle -15	misc -12	miscellaneous -10	mister -8	mit 15	mode -12	moderate -11	modest -11	moi 7	moins -7	molhada -7	molto 10	mon 7	money -9	mooi 11	moon -8	moonlit -10	moose -10	moral -9	morgen -10	morning -12	mosso -8	mostly 13	movement -9	moño -8	mr -7	mud -11	mur -8	muy 7	my -13	mängel 12	möwe -7	na 9	nach -6	nachbar -10	nada -14	nessun 7	neue -9	neutral -19	new 9	niet 7	night -11	nine -11	ninth -6	nobody 13	noise 14	nonna -7	normal 7	nostalgia 10	not 22	note 7	noted 10	nothing 8	notte -9	nous -7	novela 9	novo -6	nox -9	nulla 6	nur 8	nuvoloso -8	nº -9	o -6	ochtend -8	of -6	officer -9	ohne 14	olho -6	oltre 10	on -10	once 12	ongelukkig 9	onverantwoord 8	oops -8	op 11	open -10	operation -13	operazione -11	operação -12	oportunidad 8	ora 6	ordinary 11	original -10	otros 6	otters -7	our 6	outil 9	outperform -13	oven 8	own -10	paal -6	pack-up -13	pagano 9	papel 8	paper -14	parcheggio -7	parking -16	particular -9	parties -11	partilhada -10	pasta -10	patate -13	patient 12	pause -9	peat -6	pedagógico 10	pelo 10	pending -13	people 10	per 14	perdida 9	pero 12	perreo -6	petit -6	pie -8	pilha -10	pirate -9	piscine -9	plan -15	planilha 10	plebes -7	plus 7	pluviste -7	point -7	points 8	polderprinsen -6	polite 6	politics -8	polvere -8	poor -12	popolo -9	por 12	porchlight -11	porcupine -12	port 8	positiva 9	postman -6	posto -11	potato -12	pothole -7	power -8	pozzo -8	prato -14	precauzionale 8	precipitada 8	preguntan 6	premature 14	prematuro 12	premium -6	pressão 7	pretty 12	prima 6	prince -8	probably -6	prodigy -12	professor -10	professore -6	projekt -9	promessa 7	prometedor 10	prova 8	proyecto -6	prudence 10	prudente 11	prudenza 8	prématuré 8	présence -8	puerta 6	punt 9	putt 11	qualcosa 9	quando 8	quase -13	que 14	r -11	radical 15	radio -12	ragione 9	random -10	read -7	reading 13	red -6	redondo 12	reg -7	regenafspraak -8	regolare 11	regret -10	regrettable 9	reina -9	relaxed 9	relieved 8	requires -11	respekt 11	responsibility 13	resting 10	retenue 12	retraite -10	reëel 8	right -19	risco -11	risque 11	room -6	rotta -7	route 11	router -9	routine -15	rules -12	rutsche -11	réserve 9	sale -13	salida 11	salt -13	salta 8	salvo’s -10	samen -9	santa -9	santo -7	sapo -8	saturday 6	saudade -12	sauve 11	schattenhaushalt -11	school -12	schritt 12	schöner -7	science -11	se 10	sea -9	secolo -7	second -10	segnale 11	segnali 11	segundo -10	seguro -8	sehr 6	sell 6	sentido 14	serenamente 8	serenidade 10	seventeen -11	señora 7	shadow -8	she 13	she’s 11	show -11	si 12	sideways 12	sieben -11	siempre 10	signal 10	significant -6	signora -9	silence -9	silent -10	silenzio -6	sim 7	sind -8	sinhá -9	sisters -11	sit 11	situation 7	so 6	sobriété -9	social -9	sociale -8	soddisfazione 12	soft -15	some 12	somewhere 8	sommer -11	sono 13	sorrent -12	sorry 14	sou 7	soup -13	sous 9	southern 9	space -13	spare 10	spider -13	sportlich 8	spring -7	spy -8	stage 12	stanco 13	stay 14	stille -12	stiltetax -9	sting -7	su 7	subito -10	sucres -9	sucrée 8	suficiente 9	sul 7	sulla 11	sunday -9	sunlight 9	sur 10	sweet -11	sì 11	só 9	tagblatt -7	tailgate -8	take 7	takes 12	talk -11	também 8	tampoco 10	tante -9	tarde -7	tardiva 11	te -11	tea -7	tenderness 12	tengo 8	terme 13	terra -10	that 11	that's 15	the -21	their 10	they 17	they’re 9	this 9	tide -8	tides -10	tidewrack -12	time -8	tintin -9	tired 12	todo 11	tonhos -8	tonight -10	too -13	torna -8	torno -10	total 11	tout 10	track -14	trade 6	trained -10	travel -9	tres 6	truck -13	tuesday -12	turno -8	tutto 8	twee 8	táper -12	tèt -6	uit 8	uma 15	un 10	una 10	und 7	under 7	understudy -12	undici 8	une 18	unknown 6	up -11	v -7	vale 8	vals -8	van 8	vegano -10	velório -8	verbijsterd 9	verrast 10	very 15	verão 10	vezes 6	vidro -10	viel 8	view -10	vigilant 11	visit -11	vittoria 11	viva -9	volta -10	volto 10	vote 6	voto 7	vuelo -8	wally -10	ward -12	was 7	watch 12	water -9	weg -7	weitblick -8	well 12	were 8	wet -12	what 8	which 7	white 7	who 9	whoever -7	whole 6	whom 12	wiel -9	wife -8	wij -8	windmill -9	wir -7	wish -7	with 7	without 11	witz 8	wives -7	words -7	worms -10	y 11	yeah 10	yes 11	you've 10	your 7	zero -9	zoom -9	zukunft -8	zwei 11	à -7	água -8	ça 6	è 10	étape 10	één -10	über 10	überfällig 8
it:alone|alone|	1 10	2-3 13	4-7 17
it:alone|first|	4-7 8	8+ 6
it:best-gap|according-to|according|gap|according-to|,;|	8+ 9
it:best-gap|according-to|according|gap|according-to|,s|	1 -6	2-3 -10
it:best-gap|according-to|according|gap|according-to|,|	8+ 12
it:best-gap|according-to|according|gap|according-to|c|	4-7 9
it:best-gap|according-to|according|gap|according-to||	2-3 19	4-7 21
it:best-gap|actor-nearby|naked||	8+ 16
it:best-gap|colon|naked||	2-3 12
it:best-gap|named-before|naked||	2-3 13	4-7 15
it:best-gap|named-nearby|naked||	2-3 10	4-7 13	8+ 18
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 12
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 12	8+ 7
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -7
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 9	2-3 -8	4-7 15
it:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 8
it:best-gap|sentence-after|saying|gap|sentence-after||	8+ 6
it:best-gap|sentence-before|according|gap|sentence-before|,q|	2-3 7
it:best-gap|sentence-before|according|gap|sentence-before|,|	8+ 6
it:best-gap|sentence-before|apposition|gap|sentence-before||	8+ 8
it:best-gap|sentence-before|direct|gap|sentence-before||	4-7 12
it:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 8
it:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -9	4-7 11
it:best-gap|sentence-before|saying|gap|sentence-before||	2-3 9	4-7 16
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 9
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -12
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -8
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 11	4-7 19
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	8+ 7
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 27	8+ 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	4-7 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -9
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -12	2-3 19	8+ 6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 25	8+ 16
it:best-gap|topic|naked||	8+ 19
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 13	4-7 19	8+ 8
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 6	4-7 11	8+ 7
it:best-intro|,|according|far|	4-7 14
it:best-intro|,|naked|1|	4-7 14
it:best-intro|,|naked|5-10|	2-3 -10	4-7 9
it:best-intro|,|naked|far|	2-3 -7	8+ 7
it:best-intro|,|saying|1|	2-3 19	4-7 11	8+ 9
it:best-intro|,|saying|2-4|	2-3 11	4-7 11
it:best-intro|,|saying|far|	2-3 -9
it:best-intro|-|naked|2-4|	8+ 8
it:best-intro|-|naked|5-10|	8+ 8
it:best-intro|:|according|5-10|	8+ 8
it:best-intro|:|according|far|	4-7 9
it:best-intro|:|apposed|2-4|	8+ 9
it:best-intro|:|apposed|5-10|	4-7 10
it:best-intro|:|naked|1|	1 10	2-3 9	8+ 14
it:best-intro|:|naked|2-4|	2-3 8	4-7 11	8+ 11
it:best-intro|:|naked|5-10|	8+ 25
it:best-intro|:|naked|far|	1 10	2-3 9	8+ 20
it:best-intro|:|saying|1|	4-7 21	8+ 8
it:best-intro|:|saying|2-4|	4-7 16	8+ 9
it:best-intro|:|saying|5-10|	8+ 18
it:best-intro|:|saying|far|	1 -11	4-7 11
it:best-intro|auxiliary|according|1|	4-7 9
it:best-intro|auxiliary|according|2-4|	2-3 9
it:best-intro|auxiliary|according|5-10|	4-7 16
it:best-intro|auxiliary|naked|5-10|	1 -10	4-7 11
it:best-intro|determiner|according|5-10|	1 -9
it:best-intro|determiner|naked|5-10|	2-3 -12
it:best-intro|determiner|naked|far|	1 -14	2-3 -13
it:best-intro|determiner|saying|5-10|	1 -10
it:best-intro|preposition|naked|1|	2-3 -11
it:best-intro|preposition|naked|2-4|	1 -7	2-3 9	4-7 -10
it:best-intro|preposition|naked|far|	1 -14	2-3 -23
it:best-intro|preposition|other|1|	1 -6	2-3 -7
it:best-intro|preposition|saying|1|	2-3 10	4-7 19
it:best-intro|preposition|saying|2-4|	1 -11	4-7 14
it:best-intro|preposition|saying|far|	2-3 -8
it:best-intro|start|according|1|	8+ 9
it:best-intro|start|naked|1|	8+ 6
it:best-intro|start|naked|2-4|	4-7 12
it:best-intro|start|naked|far|	2-3 13	4-7 23	8+ 9
it:best-intro|start|saying|1|	1 8	2-3 15	4-7 6
it:best-intro|stop|direct|far|	4-7 9
it:best-intro|stop|naked|1|	8+ 6
it:best-intro|stop|naked|2-4|	2-3 7
it:best-intro|stop|naked|5-10|	2-3 16	4-7 24	8+ 6
it:best-intro|stop|naked|far|	1 11	2-3 17	4-7 37	8+ 7
it:best-intro|stop|other|1|	2-3 10	4-7 15	8+ 7
it:best-intro|stop|saying|1|	1 9	2-3 17	4-7 14
it:best-intro|stop|saying|2-4|	4-7 12
it:best-intro|stop|saying|5-10|	2-3 -10	4-7 11
it:best-intro|that|saying|1|	4-7 6
it:best-intro|verb-judging|judging|0|	4-7 10
it:best-intro|verb-judging|naked|5-10|	2-3 -8
it:best-intro|verb-judging|naked|far|	1 -6
it:best-intro|verb-saying|naked|5-10|	1 -13
it:best-intro|verb-saying|saying|0|	1 8	4-7 15
it:best-intro|verb-saying|saying|5-10|	4-7 9
it:best-intro|word|according|2-4|	4-7 28	8+ 6
it:best-intro|word|according|5-10|	2-3 7
it:best-intro|word|according|far|	2-3 -8
it:best-intro|word|judging|2-4|	1 14	4-7 17
it:best-intro|word|naked|1|	1 -9	4-7 -11
it:best-intro|word|naked|2-4|	1 -16	2-3 -6
it:best-intro|word|naked|5-10|	2-3 7
it:best-intro|word|naked|far|	1 -12
it:best-intro|word|saying|2-4|	1 -13	2-3 -8	4-7 29	8+ 11
it:best-intro|word|saying|5-10|	1 -9	4-7 18	8+ 7
it:best-lead|lower|,|judging|	speaker-then-quote -10
it:best-lead|lower|,|naked|	named-nearby 14	topic -6
it:best-lead|lower|,|saying|	quote-then-verb 10	verb-then-speaker 21
it:best-lead|lower|:|naked|	actor-nearby -13	named-nearby 11
it:best-lead|lower|adverb|naked|	actor-nearby -11
it:best-lead|lower|auxiliary|according|	according-to 12
it:best-lead|lower|auxiliary|naked|	actor-nearby -7	topic 11
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 13
it:best-lead|lower|capital|according|	according-to 14
it:best-lead|lower|determiner|according|	according-to -8
it:best-lead|lower|determiner|naked|	actor-nearby 10	named-nearby -12	topic -16
it:best-lead|lower|determiner|saying|	speaker-then-quote 6
it:best-lead|lower|preposition|judging|	speaker-then-quote 9
it:best-lead|lower|preposition|naked|	actor-nearby -15
it:best-lead|lower|that|naked|	topic -6
it:best-lead|lower|that|saying|	speaker-then-quote 9
it:best-lead|lower|verb-judging|naked|	named-nearby -9
it:best-lead|lower|verb-saying|naked|	named-nearby -11
it:best-lead|lower|word|apposed|	quote-then-speaker -9
it:best-lead|lower|word|judging|	speaker-then-quote 14
it:best-lead|lower|word|saying|	sentence-before -10	speaker-then-quote -6
it:best-lead|upper|,|naked|	actor-nearby -13	topic -13
it:best-lead|upper|-|naked|	actor-nearby 7	named-nearby 9
it:best-lead|upper|:|according|	according-to 11	sentence-before 9
it:best-lead|upper|:|apposed|	speaker-then-quote 12
it:best-lead|upper|:|apposition|	sentence-before 11
it:best-lead|upper|:|judging|	speaker-then-quote 11
it:best-lead|upper|:|naked|	named-nearby 24	topic 15
it:best-lead|upper|:|saying|	sentence-before 11	speaker-then-quote 6
it:best-lead|upper|coordinator|naked|	topic -7
it:best-lead|upper|determiner|naked|	actor-nearby -10
it:best-lead|upper|preposition|according|	according-to -12
it:best-lead|upper|preposition|naked|	actor-nearby -17	named-nearby -14	topic -15
it:best-lead|upper|preposition|other|	quote-then-verb -7
it:best-lead|upper|preposition|thinking|	speaker-then-quote -6
it:best-lead|upper|start|according|	according-to -6
it:best-lead|upper|start|naked|	actor-nearby 23	topic 10
it:best-lead|upper|start|saying|	paragraph-before 10	quote-then-verb 8	sentence-after 9
it:best-lead|upper|stop|apposition|	sentence-before 8
it:best-lead|upper|stop|direct|	sentence-before 12
it:best-lead|upper|stop|naked|	actor-nearby 19	named-before 17	named-nearby 8	topic 20
it:best-lead|upper|stop|other|	quote-then-verb 13
it:best-lead|upper|stop|relative|	sentence-before 9
it:best-lead|upper|stop|saying|	sentence-before 17
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -12
it:best-lead|upper|verb-judging|naked|	topic -8
it:best-lead|upper|word|according|	according-to -13
it:best-lead|upper|word|direct|	speaker-then-quote -8
it:best-lead|upper|word|naked|	named-nearby -18	topic -13
it:best-lead|upper|word|other|	quote-then-verb -6
it:best-lead|upper|word|saying|	speaker-then-quote -6	verb-then-speaker -12
it:best-lemma|	accogliere 9	accusare 13	annotare -9	annunciare 6	assicurare 11	augurare 8	auspicare 8	avvertire 12	avvisare 7	borbottare 6	calcolare 7	chiamare -18	chiarire -7	chiosare 6	commentare 12	comunicare -7	concedere 11	confessare 8	confidare 11	contestare 7	continuare 6	correggere 8	definire 18	dichiarare 10	difendersi 6	esordire 8	esprimere 10	esultare 7	frenare 8	giudicare 10	gongolare 6	gridare 9	incalzare 6	insistere 10	interrompere 10	invitare -6	leggere 12	lodare 12	mormorare 7	motivare 7	negare 11	obiettare 9	parlare 10	precisare 6	proclamare 9	promettere 14	proporre -7	protestare 9	puntualizzare 10	rassicurare 7	recitare 9	replicare 15	riconoscere 9	riferire 14	ringraziare 14	ripetere 11	rispondere 16	rivelare 8	rivendicare 8	sapere 11	scandire 8	scrivere -6	scusare 9	segnalare 9	sfogare 6	sintetizzare 9	smentire -6	sottolineare 15	spiegare 9	sussurrare 8	tagliare 9	tuonare 6	unlisted -7	volere -6
it:best-lemma|accusare|speaker-then-quote|	2-4 9
it:best-lemma|affermare|quote-then-verb|	1 7
it:best-lemma|aggiungere|quote-then-verb|	1 8
it:best-lemma|aggiungere|speaker-then-quote|	1 9	5-10 8
it:best-lemma|ammettere|quote-then-verb|	1 9
it:best-lemma|ammettere|verb-then-speaker|	1 8
it:best-lemma|assicurare|quote-then-verb|	1 8
it:best-lemma|assicurare|speaker-then-quote|	1 7
it:best-lemma|assicurare|verb-then-speaker|	1 9
it:best-lemma|augurare|speaker-then-quote|	0 8
it:best-lemma|auspicare|speaker-then-quote|	2-4 8
it:best-lemma|avvertire|verb-then-speaker|	1 8
it:best-lemma|borbottare|quote-then-verb|	1 6
it:best-lemma|chiamare|speaker-then-quote|	0 -16	2-4 -12	5-10 -9
it:best-lemma|chiarire|quote-then-verb|	1 6
it:best-lemma|chiarire|verb-then-speaker|	1 6
it:best-lemma|chiedere|quote-then-verb|	1 6
it:best-lemma|chiedere|speaker-then-quote|	0 8
it:best-lemma|commentare|quote-then-verb|	1 10
it:best-lemma|concedere|quote-then-verb|	1 8
it:best-lemma|concedere|verb-then-speaker|	1 9
it:best-lemma|confermare|speaker-then-quote|	1 6	2-4 -7	far 9
it:best-lemma|confidare|quote-then-verb|	1 9
it:best-lemma|contestare|speaker-then-quote|	5-10 10
it:best-lemma|correggere|speaker-then-quote|	1 8
it:best-lemma|definire|speaker-then-quote|	0 11	2-4 15
it:best-lemma|dichiarare|speaker-then-quote|	0 8
it:best-lemma|difendersi|quote-then-verb|	1 6
it:best-lemma|dire|quote-then-verb|	1 15
it:best-lemma|dire|sentence-before|	2-4 9	5-10 6
it:best-lemma|dire|speaker-then-quote|	1 -6	2-4 12
it:best-lemma|dire|verb-then-speaker|	1 7
it:best-lemma|esordire|quote-then-verb|	1 8
it:best-lemma|esprimere|speaker-then-quote|	0 10
it:best-lemma|frenare|speaker-then-quote|	1 8
it:best-lemma|garantire|speaker-then-quote|	2-4 7
it:best-lemma|giudicare|speaker-then-quote|	2-4 10
it:best-lemma|giurare|quote-then-verb|	1 7
it:best-lemma|gridare|quote-then-verb|	1 8
it:best-lemma|insistere|quote-then-verb|	1 9
it:best-lemma|lodare|speaker-then-quote|	0 10
it:best-lemma|mormorare|quote-then-verb|	1 7
it:best-lemma|motivare|quote-then-verb|	1 7
it:best-lemma|negare|speaker-then-quote|	1 7
it:best-lemma|none|according-to|	0 9	2-4 17	far -11
it:best-lemma|none|actor-nearby|	2-4 -7	5-10 12	far -7
it:best-lemma|none|named-before|	1 6	2-4 7	5-10 14	far 13
it:best-lemma|none|named-nearby|	1 7	2-4 10	5-10 8
it:best-lemma|none|sentence-after|	1 8
it:best-lemma|none|sentence-before|	2-4 8
it:best-lemma|none|signature|	1 -10
it:best-lemma|none|speaker-then-quote|	far -10
it:best-lemma|none|topic|	5-10 -7	far 8
it:best-lemma|osservare|quote-then-verb|	1 8
it:best-lemma|parlare|speaker-then-quote|	1 6	5-10 8
it:best-lemma|parlare|verb-then-speaker|	1 6
it:best-lemma|precisare|quote-then-verb|	1 9
it:best-lemma|precisare|speaker-then-quote|	2-4 16
it:best-lemma|promettere|quote-then-verb|	1 7
it:best-lemma|promettere|speaker-then-quote|	0 12
it:best-lemma|protestare|quote-then-verb|	1 7
it:best-lemma|puntualizzare|quote-then-verb|	1 8
it:best-lemma|puntualizzare|verb-then-speaker|	1 8
it:best-lemma|raccontare|quote-then-verb|	1 12	5-10 -10
it:best-lemma|rassicurare|speaker-then-quote|	1 7
it:best-lemma|replicare|quote-then-verb|	1 6
it:best-lemma|replicare|speaker-then-quote|	2-4 9	5-10 7
it:best-lemma|ribadire|quote-then-verb|	1 8
it:best-lemma|ribadire|verb-then-speaker|	1 7
it:best-lemma|ribattere|quote-then-verb|	1 6
it:best-lemma|ribattere|speaker-then-quote|	2-4 11
it:best-lemma|riconoscere|quote-then-verb|	1 6
it:best-lemma|ricordare|quote-then-verb|	1 7
it:best-lemma|ricordare|speaker-then-quote|	5-10 11
it:best-lemma|riferire|quote-then-verb|	1 7
it:best-lemma|riferire|sentence-before|	1 8
it:best-lemma|ringraziare|speaker-then-quote|	2-4 7
it:best-lemma|ripetere|quote-then-verb|	1 9
it:best-lemma|rispondere|quote-then-verb|	1 14
it:best-lemma|rispondere|sentence-before|	2-4 8
it:best-lemma|rispondere|speaker-then-quote|	5-10 9
it:best-lemma|salutare|speaker-then-quote|	0 7	2-4 -7
it:best-lemma|sapere|speaker-then-quote|	5-10 9
it:best-lemma|scandire|sentence-before|	far 8
it:best-lemma|scherzare|quote-then-verb|	1 7
it:best-lemma|scrivere|quote-then-verb|	1 17
it:best-lemma|scrivere|speaker-then-quote|	0 -11	2-4 12	5-10 7
it:best-lemma|scrivere|verb-then-speaker|	1 10
it:best-lemma|sintetizzare|quote-then-verb|	1 7
it:best-lemma|sostenere|quote-then-verb|	1 6
it:best-lemma|sostenere|speaker-then-quote|	2-4 -7	5-10 12
it:best-lemma|sostenere|verb-then-speaker|	1 9
it:best-lemma|sottolineare|speaker-then-quote|	5-10 8
it:best-lemma|spiegare|quote-then-verb|	1 6
it:best-lemma|sussurrare|quote-then-verb|	1 6
it:best-lemma|tagliare|quote-then-verb|	1 13
it:best-lemma|tuonare|quote-then-verb|	1 6
it:best-lemma|unlisted|quote-then-verb|	0 -12
it:best-near|according-to|according|	0 9	2-4 17	far -11
it:best-near|according|0|	2-3 9
it:best-near|according|1|	1 -9	4-7 13	8+ 10
it:best-near|according|2-4|	2-3 7	4-7 29	8+ 8
it:best-near|according|5-10|	1 -13	2-3 7	8+ 12
it:best-near|according|far|	2-3 -10	8+ 11
it:best-near|actor-nearby|naked|	2-4 -7	5-10 12	far -7
it:best-near|apposed|2-4|	8+ 9
it:best-near|direct|far|	1 -10
it:best-near|judging|0|	4-7 10
it:best-near|judging|1|	4-7 11
it:best-near|judging|2-4|	1 12	2-3 -7	4-7 19	8+ 6
it:best-near|naked|0|	2-3 -8
it:best-near|naked|1|	2-3 12	8+ 15
it:best-near|naked|2-4|	2-3 7	8+ 10
it:best-near|naked|5-10|	4-7 9	8+ 16
it:best-near|naked|far|	8+ 15
it:best-near|named-before|naked|	1 6	2-4 7	5-10 14	far 13
it:best-near|named-nearby|naked|	1 7	2-4 10	5-10 8
it:best-near|other|0|	2-3 -7
it:best-near|other|1|	1 -6	4-7 12	8+ 7
it:best-near|paragraph-before|saying|	far 10
it:best-near|quote-then-verb|judging|	1 10
it:best-near|quote-then-verb|other|	0 -12
it:best-near|quote-then-verb|saying|	1 11	5-10 -15
it:best-near|saying|0|	1 8	4-7 15	8+ 10
it:best-near|saying|1|	2-3 12	4-7 24	8+ 6
it:best-near|saying|2-4|	1 -10	4-7 14	8+ 12
it:best-near|saying|5-10|	1 -6	2-3 -12	8+ 20
it:best-near|saying|far|	1 -11	8+ -8
it:best-near|sentence-after|saying|	1 9
it:best-near|sentence-before|according|	far 10
it:best-near|sentence-before|apposition|	5-10 8
it:best-near|sentence-before|direct|	far -7
it:best-near|sentence-before|relative|	far 9
it:best-near|sentence-before|saying|	1 14
it:best-near|signature|naked|	1 -10
it:best-near|speaker-then-quote|direct|	far -10
it:best-near|speaker-then-quote|judging|	2-4 9
it:best-near|speaker-then-quote|saying|	0 9	1 8	far -6
it:best-near|topic|naked|	5-10 -7	far 8
it:best-near|verb-then-speaker|saying|	1 21	2-4 10	5-10 -7
it:best-order|according|according|0|	2-3 9
it:best-order|according|according|1|	1 -9	4-7 13	8+ 10
it:best-order|according|according|2-4|	2-3 7	4-7 29	8+ 8
it:best-order|according|according|5-10|	1 -13	2-3 7	8+ 12
it:best-order|according|according|far|	2-3 -10	8+ 11
it:best-order|apposed|apposed|2-4|	8+ 9
it:best-order|apposed|judging|0|	4-7 10
it:best-order|apposed|judging|1|	4-7 9
it:best-order|apposed|judging|2-4|	4-7 14
it:best-order|apposed|saying|0|	1 10	2-3 -10	4-7 9
it:best-order|apposed|saying|1|	2-3 13	4-7 13	8+ 6
it:best-order|apposed|saying|2-4|	4-7 14	8+ 11
it:best-order|apposed|saying|5-10|	2-3 13	4-7 12	8+ 10
it:best-order|apposed|saying|far|	4-7 12
it:best-order|apposition|saying|1|	2-3 9	4-7 7
it:best-order|apposition|saying|2-4|	2-3 15	8+ 9
it:best-order|apposition|saying|5-10|	4-7 11
it:best-order|direct|direct|far|	1 -10
it:best-order|direct|judging|0|	4-7 7
it:best-order|direct|judging|2-4|	1 10	2-3 -9	4-7 12	8+ 6
it:best-order|direct|saying|0|	4-7 13
it:best-order|direct|saying|1|	4-7 23	8+ 10
it:best-order|direct|saying|2-4|	1 -15	4-7 8	8+ 6
it:best-order|direct|saying|5-10|	1 -11	2-3 -8	4-7 19	8+ 17
it:best-order|direct|saying|far|	1 -7	8+ -8
it:best-order|inverted|other|0|	2-3 -7
it:best-order|inverted|other|1|	1 -6	4-7 12	8+ 7
it:best-order|inverted|saying|1|	1 12	2-3 8	4-7 17
it:best-order|inverted|saying|2-4|	4-7 10
it:best-order|inverted|saying|5-10|	1 -12	2-3 -12
it:best-order|inverted|saying|far|	2-3 8	4-7 12
it:best-order|naked|naked|0|	2-3 -8
it:best-order|naked|naked|1|	2-3 12	8+ 15
it:best-order|naked|naked|2-4|	2-3 7	8+ 10
it:best-order|naked|naked|5-10|	4-7 9	8+ 16
it:best-order|naked|naked|far|	8+ 15
it:best-order|relative|judging|2-4|	2-3 9
it:best-order|relative|saying|1|	4-7 8
it:best-phrase|name|	according 12	direct 10	judging 13	relative 10	saying 8	thinking 6
it:best-phrase|noun|	according -8	direct -9	other -8	saying -9
it:best-phrase|pronoun|	saying 22
it:best-score|-1|	2-3 -14	4-7 7	8+ 8
it:best-score|	-2 -9	-3 -17	0 -12	1 9	2 8	3 16	4 6	5 18	6 8
it:best-score|-2|	2-3 -6	4-7 -12	8+ 15
it:best-score|-3|	1 -9	2-3 -13
it:best-score|-4|	1 -9	4-7 7
it:best-score|0|	1 -12	8+ 20
it:best-score|1|	2-3 9	4-7 17
it:best-score|2|	4-7 9	8+ 10
it:best-score|3|	1 6	2-3 11	4-7 15	8+ 11
it:best-score|4|	1 10	4-7 9	8+ 8
it:best-score|5|	1 -9	2-3 10	4-7 27	8+ 7
it:best-score|6|	4-7 8
it:best|according-to|according|	1 -10	8+ 16
it:best|actor-nearby|naked|	8+ 16
it:best|colon|naked|	2-3 12
it:best|named-before|naked|	2-3 13	4-7 15
it:best|named-nearby|naked|	2-3 10	4-7 13	8+ 18
it:best|quote-then-speaker|saying|	4-7 12
it:best|quote-then-verb|other|	1 -6	8+ 7
it:best|quote-then-verb|saying|	1 9	2-3 -10
it:best|sentence-after|saying|	2-3 8	8+ 6
it:best|sentence-before|according|	1 -7	2-3 9	4-7 12
it:best|sentence-before|apposition|	8+ 13
it:best|sentence-before|direct|	1 -10	4-7 12
it:best|speaker-then-quote|apposed|	2-3 -12	8+ 9
it:best|speaker-then-quote|direct|	2-3 -10
it:best|speaker-then-quote|judging|	1 9	4-7 22	8+ 6
it:best|speaker-then-quote|saying|	4-7 23
it:best|topic|naked|	8+ 19
it:best|verb-then-speaker|saying|	1 -6	2-3 13	4-7 21	8+ 9
it:case-follow|all-one|,preposition|	none -9
it:case-follow|all-one|,that|	none -11
it:case-follow|all-one|,verb-saying|	none 11
it:case-follow|all-one|,word|	none -14
it:case-follow|all-one|end|	. 9
it:case-follow|all-one|preposition|	none -10
it:case-follow|all-one|stop|	! 9	none -8
it:case-follow|all-one|word|	none -12
it:case-follow|all|,determiner|	none 7
it:case-follow|all|,word|	none -6
it:case-follow|all|stop|	none -13
it:case-follow|first|,auxiliary|	none 20
it:case-follow|first|,coordinator|	none -7
it:case-follow|first|,determiner|	? 9	none -6
it:case-follow|first|,preposition|	none -14
it:case-follow|first|,that|	none -9
it:case-follow|first|,verb-saying|	? 8	none 26
it:case-follow|first|,word|	none -12
it:case-follow|first|auxiliary|	none -8
it:case-follow|first|coordinator|	none -10
it:case-follow|first|determiner|	. 9
it:case-follow|first|end|	. 20	? 17	none 18
it:case-follow|first|word|	none -9
it:case-follow|first|–|	? 8
it:case-follow|most|end|	. 7
it:case-follow|most|stop|	none 8
it:case-follow|none|,coordinator|	none 10
it:case-follow|none|,subordinator|	none 8
it:case-follow|none|,that|	none -10
it:case-follow|none|,word|	none -10
it:case-follow|none|;|	none 9
it:case-follow|none|auxiliary|	none -17
it:case-follow|none|coordinator|	none 9
it:case-follow|none|determiner|	. 11
it:case-follow|none|end|	. 13	none -10
it:case-follow|none|preposition|	none 13
it:case-follow|titled|stop|	none 9
it:case-follow|upper|end|	none 8
it:case-intro|all-one|	, -9	adverb -12	coordinator -7	preposition -16	stop 8	verb-judging -17	word -25
it:case-intro|all|	determiner -10	word -8
it:case-intro|first|	, -18	- 10	: 14	capital -7	determiner -15	preposition -19	start 10	stop 11	verb-judging -7	verb-saying -8
it:case-intro|most|	start 7
it:case-intro|none|	: 7	; 9	auxiliary 6
it:case-intro|some|	, 12	verb-judging -9	verb-saying 9
it:case-intro|titled|	: 14	determiner -10
it:case-intro|upper|	, 11
it:case|all-one|	2 -21	3 6	4-5 -8
it:case|all|	2 -13	4-5 -6
it:case|first|	10+ 10	3 -8	6-9 11
it:case|most|	4-5 -6	6-9 11
it:case|none|	10+ 9	6-9 44
it:case|some|	6-9 11
it:case|titled|	2 6	4-5 10	6-9 8
it:chain-on|, verb-saying ,|	1 8	2-3 10	4-7 10
it:chain-on|, verb-saying stop|	4-7 11
it:chain-on|coordinator|	1 -7
it:chain-on|far|	2-3 9
it:chain-on|none|	1 8	2-3 -6	4-7 6	8+ 19
it:chain-on|stop|	2-3 -10
it:chain|, verb-saying ,|	4-7 6
it:chain|:|	4-7 8
it:chain|coordinator|	1 -6
it:chain|none|	4-7 13	8+ 8
it:clause|false|false|	upper 12
it:clause|false|true|	none 14	titled 9
it:clause|true|false|	all-one -8	first 9
it:clause|true|true|	first 15	none 9
it:closed|	false 9
it:continues|	true 10
it:echo|all|2-3|	false -8
it:echo|all|	false -8	none -7
it:echo|all|false|	2-3 6	4-7 15
it:echo|all|true|	2-3 -11
it:echo|half|4-7|	false 9	true 6
it:echo|half|	false 6	first 10	titled 6	true 6
it:echo|half|false|	4-7 9
it:echo|none|4-7|	true 19
it:echo|none|	upper 12
it:echo|some|4-7|	false 26	true 10
it:echo|some|8+|	false 10
it:echo|some|	false 25	first 22	none 18	titled 6	true 10
it:echo|some|false|	4-7 26	8+ 10
it:ending|	! 14	. 21	? 7
it:family|"|	1 7	2-3 8	4-7 9
it:family|'|	2-3 10	4-7 6
it:family|none|	2-3 10
it:family|«|	8+ 14
it:family|‘|	4-7 19	8+ 9
it:family|“|	8+ 15
it:follow|	,adverb -8	,auxiliary 17	,capital -8	,coordinator 7	,determiner 6	,preposition -15	,quote -7	,subordinator 7	,that -13	,verb-saying 20	,word -17	; 9	auxiliary -18	capital 12	coordinator 6	end 14	preposition 9	pronoun -6	verb-saying -8	word -12	– 9
it:gov|accusare|4-7|	4-7 9
it:gov|accusare|	di 9
it:gov|aggiungere|1|	4-7 9
it:gov|aggiungere|2-3|	4-7 10	8+ 7
it:gov|aggiungere|	che 8	con -6	di -7	none 17	senza 8
it:gov|aggiungere|past|	auxiliary -6	none 12
it:gov|ammettere|	none 13
it:gov|ammettere|past|	auxiliary 7
it:gov|annotare|	di -8
it:gov|annotare|past|	auxiliary -8
it:gov|annunciare|present|	none 10
it:gov|assicurare|2-3|	2-3 9
it:gov|assicurare|4-7|	4-7 9
it:gov|assicurare|	che 11	none 16
it:gov|assicurare|past|	auxiliary 8
it:gov|assicurare|present|	none 8
it:gov|attaccare|	con -8
it:gov|attaccare|past|	auxiliary -12
it:gov|attaccare|present|	none -7
it:gov|augurare|0|	4-7 8
it:gov|augurare|	none 8
it:gov|auspicare|	che 8
it:gov|avvertire|2-3|	4-7 11
it:gov|avvertire|	che 11	none 8
it:gov|avvertire|past|	none 11
it:gov|chiamare|0|	1 -14	2-3 -14
it:gov|chiamare|2-3|	2-3 -9
it:gov|chiamare|4-7|	2-3 -9
it:gov|chiamare|	none -18
it:gov|chiamare|past|	auxiliary -9	none -10
it:gov|chiamare|present|	auxiliary -11	none -14
it:gov|chiarire|4-7|	4-7 6
it:gov|chiarire|	none 7
it:gov|chiarire|past|	none 6
it:gov|chiedere|8+|	8+ -7
it:gov|chiedere|	dai -11	none 8
it:gov|concedere|	none 10
it:gov|concedere|past|	none 10
it:gov|confermare|1|	8+ 11
it:gov|confermare|2-3|	1 -7
it:gov|confessare|1|	4-7 7
it:gov|confessare|	none 7
it:gov|confessare|present|	none 7
it:gov|confidare|2-3|	4-7 11
it:gov|confidare|	none 10
it:gov|confidare|present|	none 7
it:gov|definire|2-3|	2-3 11	4-7 10
it:gov|dichiarare|	none 8
it:gov|dichiarare|present|	auxiliary 8
it:gov|dire|0|	4-7 10
it:gov|dire|1|	4-7 9
it:gov|dire|2-3|	1 -8	4-7 10
it:gov|dire|4-7|	2-3 12
it:gov|dire|8+|	1 -10
it:gov|dire|	di 15
it:gov|dire|past|	auxiliary 6	none -10
it:gov|esprimere|0|	2-3 10
it:gov|esprimere|	none 10
it:gov|frenare|	none 8
it:gov|garantire|4-7|	4-7 10
it:gov|garantire|	che 10	none -7
it:gov|garantire|past|	none 7
it:gov|giudicare|	none 7
it:gov|giudicare|present|	none 10
it:gov|giurare|present|	none 9
it:gov|gongolare|present|	none 6
it:gov|head|	agricoltura -6	azienda 11	chi -10	c’ -10	fatto 10	figlio 6	giudici 8	interessato 10	interlocutori -10	lei 13	lui -7	manager 10	ministero 8	ministro 9	nota 6	organisation 14	padre -8	paese -6	person 10	persone 8	place 7	portavoce 13	progetto -7	radio 7	sindaco 9	stampa -6	tema -8	testo 11
it:gov|head|c’|	scrivere -10
it:gov|head|fatto|	sapere 10
it:gov|head|interessato|	negare 10
it:gov|head|interlocutori|	parlare -10
it:gov|head|lei|	ribattere 8
it:gov|head|name|	chiamare -7	dire 8	parlare 10
it:gov|head|none|	aggiungere 9	attaccare -12	chiamare -6	leggere 9	osservare 8	precisare 7	promettere 7	spiegare 9
it:gov|head|organisation|	confermare -7	definire 6	giudicare 9	parlare 16	promettere 9	salutare 11
it:gov|head|padre|	annotare -8
it:gov|head|paese|	chiamare -6
it:gov|head|person|	aggiungere 8	assicurare 7	avvertire 6	definire 12	dichiarare -6	invitare -8	parlare 14	promettere 10	replicare 8	rispondere 11	scrivere 7	sostenere 12	volere -6
it:gov|head|piano|	chiamare -6
it:gov|head|place|	parlare 11
it:gov|head|progetto|	chiamare -7
it:gov|head|qualcuno|	attaccare -10
it:gov|head|sindaco|	dire 7
it:gov|head|tema|	scrivere -8
it:gov|invitare|1|	4-7 11
it:gov|invitare|2-3|	4-7 12
it:gov|invitare|	a -10	alla 12
it:gov|invitare|past|	auxiliary 12
it:gov|invitare|present|	none -10
it:gov|judging|0|false|false|	all-one -12	first -7
it:gov|judging|1|true|false|	none 11
it:gov|judging|4-7|false|false|	none -12
it:gov|judging|4-7|true|false|	none 16
it:gov|judging|del|	none 7
it:gov|judging|di|4-7|	4-7 9
it:gov|judging|di|	none 9
it:gov|judging|di|true|	false 9
it:gov|judging|none|0|	4-7 -7
it:gov|judging|none|1|	4-7 12
it:gov|judging|none|2-3|	1 8	4-7 13
it:gov|judging|none|	all -6	all-one -11	first 8
it:gov|leggere|past|	auxiliary 12
it:gov|lodare|	none 11
it:gov|lodare|past|	auxiliary 11
it:gov|negare|1|	4-7 7
it:gov|negare|	none 16
it:gov|negare|present|	none 16
it:gov|none|1|	none -8
it:gov|none|2-3|	all -12	upper 10
it:gov|none|4-7|	all-one -8	first 7	most -6	some -6	titled 10
it:gov|none|8+|	first 12	none 14
it:gov|none|false|false|	4-7 6	8+ 12
it:gov|none|true|false|	1 -8	4-7 -6	8+ 13
it:gov|none|true|true|	1 -10
it:gov|obiettare|	none 7
it:gov|obiettare|present|	none 7
it:gov|osservare|1|	8+ 8
it:gov|osservare|	none 7
it:gov|parlare|1|	1 6	4-7 15
it:gov|parlare|2-3|	2-3 8	4-7 12
it:gov|parlare|4-7|	2-3 8
it:gov|parlare|	di 10	none 6
it:gov|parlare|past|	auxiliary 6
it:gov|parlare|present|	none 15
it:gov|precisare|2-3|	4-7 11
it:gov|precisare|4-7|	4-7 11
it:gov|precisare|	che 17	none 9
it:gov|precisare|past|	auxiliary 11
it:gov|precisare|present|	none 14
it:gov|prevedere|past|	none 6
it:gov|promettere|0|	2-3 8	4-7 6
it:gov|promettere|	none 13
it:gov|promettere|past|	auxiliary 10	none 14
it:gov|proporre|4-7|	1 -8
it:gov|proporre|past|	auxiliary -9	none -6
it:gov|puntualizzare|	none 8
it:gov|puntualizzare|present|	none 8
it:gov|raccontare|present|	none 9
it:gov|rassicurare|	none 7
it:gov|rassicurare|present|	none 7
it:gov|recitare|	none 9
it:gov|recitare|present|	none 9
it:gov|replicare|4-7|	2-3 8	4-7 8
it:gov|replicare|	che 10	none 9
it:gov|replicare|past|	auxiliary 9	none 7
it:gov|ribadire|4-7|	4-7 7
it:gov|ribadire|	none -8
it:gov|ribattere|2-3|	4-7 10
it:gov|ribattere|4-7|	4-7 6
it:gov|ribattere|	che 8	none 6
it:gov|ribattere|past|	auxiliary 9
it:gov|ricordare|	none 8
it:gov|ricordare|past|	auxiliary 13
it:gov|riferire|	none 12
it:gov|riferire|past|	none 9
it:gov|ringraziare|2-3|	2-3 9
it:gov|ringraziare|	per 12
it:gov|ringraziare|present|	none 11
it:gov|riprendere|	none -6
it:gov|rispondere|4-7|	4-7 8
it:gov|rispondere|8+|	8+ 7
it:gov|rispondere|	none 9
it:gov|rispondere|past|	auxiliary 11	none 8
it:gov|rivendicare|present|	none 7
it:gov|salutare|0|	2-3 7
it:gov|salutare|2-3|	4-7 7	8+ 6
it:gov|salutare|	come 7	none 10
it:gov|salutare|past|	auxiliary -7
it:gov|salutare|present|	none 14
it:gov|sapere|1|	4-7 10
it:gov|sapere|2-3|	2-3 10
it:gov|sapere|4-7|	4-7 10
it:gov|sapere|	che 14	di 8
it:gov|sapere|past|	auxiliary 12	none 13
it:gov|saying|0|false|false|	some 9
it:gov|saying|1|false|false|	first 7	none 10
it:gov|saying|2-3|false|false|	first 20	none 21	some 7
it:gov|saying|4-7|false|false|	first -8	some 9
it:gov|saying|4-7|true|false|	all-one -11
it:gov|saying|8+|false|false|	none -14
it:gov|saying|8+|true|false|	first -9	none 15
it:gov|saying|ai|4-7|	4-7 10
it:gov|saying|alla|2-3|	2-3 11
it:gov|saying|alla|false|	false 12
it:gov|saying|alla|	first 6	none 11
it:gov|saying|al|4-7|	4-7 8
it:gov|saying|al|false|	false 9
it:gov|saying|al|	none 9
it:gov|saying|a|1|	4-7 11
it:gov|saying|a|2-3|	1 -8	4-7 11
it:gov|saying|a|4-7|	4-7 12
it:gov|saying|a|false|	false 8
it:gov|saying|a|	first 9	none -9	titled 8
it:gov|saying|a|true|	false -10
it:gov|saying|che|1|	4-7 10
it:gov|saying|che|2-3|	2-3 11
it:gov|saying|che|4-7|	2-3 17	4-7 19
it:gov|saying|che|8+|	4-7 14
it:gov|saying|che|false|	false 20
it:gov|saying|che|	none 8
it:gov|saying|come|2-3|	4-7 11
it:gov|saying|come|false|	false 8
it:gov|saying|come|	none 15
it:gov|saying|con|4-7|	2-3 -10	4-7 -6
it:gov|saying|con|false|	false -11
it:gov|saying|con|	first -9	none -10
it:gov|saying|con|true|	false -7
it:gov|saying|dai|false|	false -11
it:gov|saying|dell’|8+|	4-7 10
it:gov|saying|dell’|false|	false 9
it:gov|saying|dell’|	none 10
it:gov|saying|del|4-7|	2-3 -7
it:gov|saying|del|false|	false -6
it:gov|saying|del|	none -7
it:gov|saying|del|true|	false 6
it:gov|saying|di|1|	1 6	4-7 15
it:gov|saying|di|2-3|	2-3 13	4-7 19
it:gov|saying|di|4-7|	1 -12	8+ 10
it:gov|saying|di|8+|	4-7 12	8+ 9
it:gov|saying|di|	first -11	none 9
it:gov|saying|di|true|	false 9
it:gov|saying|in|4-7|	2-3 10
it:gov|saying|in|false|	false 7
it:gov|saying|in|	none 12
it:gov|saying|none|0|	4-7 8
it:gov|saying|none|1|	2-3 6	4-7 25	8+ 15
it:gov|saying|none|2-3|	1 -10	4-7 22	8+ 15
it:gov|saying|none|4-7|	2-3 9	4-7 14	8+ 8
it:gov|saying|none|8+|	4-7 10
it:gov|saying|none|false|	false 14
it:gov|saying|none|	first 9	some 13
it:gov|saying|per|2-3|	2-3 13
it:gov|saying|per|	none 12
it:gov|saying|per|true|	false 13
it:gov|saying|senza|false|	false 8
it:gov|saying|senza|	none 8
it:gov|saying|su|	first 9
it:gov|scrivere|0|	2-3 -10
it:gov|scrivere|2-3|	4-7 12
it:gov|scrivere|4-7|	4-7 -7	8+ 7
it:gov|scrivere|	che 12	di -6	none -13
it:gov|scrivere|past|	auxiliary -12	none 11
it:gov|scusare|present|	auxiliary 10
it:gov|segnalare|	none 9
it:gov|sostenere|2-3|	2-3 -7
it:gov|sostenere|4-7|	2-3 12
it:gov|sostenere|	che 12
it:gov|spiegare|	none 11
it:gov|spiegare|past|	none 10
it:gov|subject|lei|saying|	0 8	2-3 10	4-7 9
it:gov|subject|lei|saying|past|	4-7 11
it:gov|subject|lui|saying|	2-3 7
it:gov|subject|name|judging|	0 -9	4-7 -9
it:gov|subject|name|judging|past|	1 -7
it:gov|subject|name|saying|	1 10
it:gov|subject|name|saying|past|	2-3 8
it:gov|subject|name|saying|present|	4-7 10
it:gov|subject|none|judging|	0 -10
it:gov|subject|none|judging|present|	1 -6
it:gov|subject|none|saying|	0 -12	2-3 14	8+ 9
it:gov|subject|none|saying|past|	8+ 10
it:gov|subject|none|saying|present|	2-3 10	4-7 9	8+ 9
it:gov|subject|noun|judging|	1 9
it:gov|subject|noun|judging|past|	4-7 16
it:gov|subject|noun|judging|present|	1 -12	2-3 -15	4-7 6
it:gov|subject|noun|saying|	8+ -9
it:gov|subject|noun|saying|participle|	4-7 10
it:gov|subject|noun|saying|past|	1 -11	2-3 -6
it:gov|subject|noun|saying|present|	2-3 7	4-7 18	8+ 12
it:gov|subject|noun|thinking|	2-3 6
it:gov|subject|noun|thinking|past|	2-3 -10	4-7 8
it:gov|subject|organisation|judging|	0 6	2-3 10
it:gov|subject|organisation|judging|past|	4-7 6
it:gov|subject|organisation|judging|present|	1 9
it:gov|subject|organisation|saying|	0 19	1 7	4-7 -6	8+ 10
it:gov|subject|organisation|saying|past|	1 -9	4-7 14
it:gov|subject|organisation|saying|present|	2-3 15	4-7 14	8+ 8
it:gov|subject|person|judging|	2-3 10	4-7 7	8+ 9
it:gov|subject|person|judging|past|	1 8	2-3 9	4-7 11
it:gov|subject|person|saying|	1 15	2-3 6	4-7 6	8+ -6
it:gov|subject|person|saying|past|	2-3 18	4-7 19	8+ 14
it:gov|subject|person|saying|present|	4-7 15	8+ 9
it:gov|subject|place|saying|	1 11	2-3 11
it:gov|subject|place|saying|past|	1 10
it:gov|subject|place|saying|present|	2-3 10
it:gov|temere|	none 11
it:gov|temere|past|	none 11
it:gov|thinking|2-3|true|false|	none 7
it:gov|thinking|a|	none 12
it:gov|thinking|a|true|	false 12
it:gov|thinking|con|false|	false -6
it:gov|thinking|none|2-3|	4-7 10
it:gov|volere|	con -6
it:gov|volere|past|	none -6
it:headline|true|	4-7 7
it:head|"|	4-7 17
it:head|'|	2-3 10
it:head|plain|,determiner|	2-3 -7
it:head|plain|,word|	2-3 -6
it:head|plain|	: 25	all -6	determiner -10	first 9	preposition -17	start -12	stop 9
it:head|plain|:|	2-3 -8	4-7 12
it:head|plain|all-one|	2-3 -12
it:head|plain|all|	2-3 -6
it:head|plain|end|	2-3 9	4-7 9
it:head|plain|first|	4-7 12
it:head|plain|none|	2-3 -10
it:head|plain|preposition|	1 -11
it:head|titled|	: 14	determiner -10
it:head|titled|end|	4-7 9
it:head|titled|first|	4-7 9
it:head|titled|stop|	2-3 8	4-7 6
it:head|upper|	, 11	all 12
it:head|upper|all|	2-3 10
it:head|«|	1 -13	2-3 6
it:head|“|	2-3 -10	4-7 8
it:in-noun|false|false|1|	first 6	none -6
it:in-noun|false|false|2-3|	titled 8	upper 10
it:in-noun|false|false|4-7|	all -6	most -6	none 15	some 13	titled 10
it:in-noun|false|false|8+|	none 11
it:in-noun|true|false|1|	first -7
it:in-noun|true|false|2-3|	all -14	all-one -13	first -18	titled -10
it:in-noun|true|false|8+|	none 16
it:in-noun|true|true|1|	none -8
it:intro-follow|,|,coordinator|	2-3 -6
it:intro-follow|,|,that|	2-3 -9
it:intro-follow|,|,verb-saying|	2-3 9
it:intro-follow|,|,word|	2-3 -10
it:intro-follow|,|determiner|	4-7 10
it:intro-follow|,|end|	2-3 9	4-7 13	8+ 6
it:intro-follow|,|stop|	4-7 10	8+ 9
it:intro-follow|-|stop|	8+ 10
it:intro-follow|:|,auxiliary|	4-7 8
it:intro-follow|:|,verb-saying|	2-3 7	4-7 14
it:intro-follow|:|end|	2-3 18	4-7 24
it:intro-follow|:|stop|	2-3 7
it:intro-follow|adverb|stop|	1 -14	2-3 -9
it:intro-follow|auxiliary|stop|	1 -14	2-3 13	4-7 22
it:intro-follow|capital|stop|	4-7 13
it:intro-follow|coordinator|stop|	4-7 11
it:intro-follow|determiner|,determiner|	1 -11	2-3 -10
it:intro-follow|determiner|auxiliary|	2-3 -10
it:intro-follow|determiner|preposition|	2-3 11
it:intro-follow|determiner|stop|	1 -13	2-3 6	4-7 15
it:intro-follow|preposition|,determiner|	1 -13
it:intro-follow|preposition|,word|	2-3 -11
it:intro-follow|preposition|coordinator|	2-3 12
it:intro-follow|preposition|end|	1 -8	2-3 -11
it:intro-follow|preposition|preposition|	1 -12
it:intro-follow|preposition|stop|	4-7 11	8+ 9
it:intro-follow|start|,auxiliary|	4-7 7	8+ 6
it:intro-follow|start|,pronoun|	8+ 6
it:intro-follow|start|,verb-saying|	2-3 15	4-7 11	8+ 7
it:intro-follow|start|:|	4-7 13
it:intro-follow|start|end|	1 10	2-3 13	4-7 17
it:intro-follow|start|stop|	8+ 8
it:intro-follow|start|–|	2-3 8
it:intro-follow|stop|,auxiliary|	1 14	2-3 19	4-7 23
it:intro-follow|stop|,determiner|	4-7 13
it:intro-follow|stop|,pronoun|	2-3 7	4-7 19	8+ 9
it:intro-follow|stop|,verb-saying|	1 10	2-3 21	4-7 23	8+ 6
it:intro-follow|stop|,word|	8+ 12
it:intro-follow|stop|determiner|	4-7 8
it:intro-follow|stop|end|	2-3 10	4-7 13
it:intro-follow|stop|stop|	1 11	2-3 8	4-7 32	8+ 6
it:intro-follow|that|stop|	4-7 10
it:intro-follow|verb-judging|,auxiliary|	1 -6
it:intro-follow|verb-judging|stop|	2-3 -14
it:intro-follow|verb-saying|preposition|	1 -12
it:intro-follow|verb-saying|stop|	1 6
it:intro-follow|word|,auxiliary|	2-3 -12
it:intro-follow|word|,determiner|	1 -9
it:intro-follow|word|,preposition|	2-3 -15
it:intro-follow|word|,pronoun|	2-3 -7
it:intro-follow|word|,subordinator|	2-3 6
it:intro-follow|word|,that|	1 -7
it:intro-follow|word|,verb-saying|	2-3 -8
it:intro-follow|word|,word|	1 -10
it:intro-follow|word|:|	2-3 -8	4-7 15
it:intro-follow|word|;|	4-7 9
it:intro-follow|word|auxiliary|	2-3 -10
it:intro-follow|word|preposition|	2-3 9
it:intro-follow|word|stop|	8+ 14
it:intro-follow|word|word|	1 -10	2-3 -7
it:intro|	- 10	: 15	; 9	adverb -9	capital -6	preposition -9	start 9	stop 13
it:in|first|=abbiamo|	4-7 11	8+ 11	first 11	none 7
it:in|first|=ai|	8+ 7	first 7
it:in|first|=alle|	4-7 8
it:in|first|=al|	8+ 6	first 6
it:in|first|=a|	2-3 -8	8+ 11	first 11	none -11
it:in|first|=che|	4-7 12	none 13
it:in|first|=ci|	8+ 8
it:in|first|=come|	4-7 6	first 9	none -6
it:in|first|=con|	2-3 16	first 9	none 10
it:in|first|=da|	4-7 13	8+ 6	first 8
it:in|first|=del|	4-7 8
it:in|first|=di|	2-3 10	4-7 10	first 9	none 12
it:in|first|=due|	4-7 13	first 7
it:in|first|=era|	4-7 6	8+ 9	first 7
it:in|first|=e|	4-7 21	8+ 13	none 17	some 8
it:in|first|=fa|	4-7 11	none 12
it:in|first|=hanno|	8+ 9	first 10
it:in|first|=ha|	2-3 8	4-7 16	8+ 8	first 13	none 10
it:in|first|=ho|	4-7 18	8+ 9	first 18
it:in|first|=il|	2-3 -17	8+ 10	all-one -14	first -6
it:in|first|=in|	4-7 6	8+ 9	none 9
it:in|first|=io|	4-7 6	8+ 8	first 9	none 10
it:in|first|=i|	2-3 -8	4-7 -6	8+ 10	first 17	none -8	some -9
it:in|first|=la|	2-3 -12	8+ 18	all-one -11
it:in|first|=lei|	4-7 8	first 11
it:in|first|=le|	2-3 10	4-7 8	8+ 10	first 9	none 13
it:in|first|=lo|	4-7 11	first 14
it:in|first|=mai|	2-3 9	first 6
it:in|first|=ma|	2-3 10	4-7 14	first 12	none 12
it:in|first|=mia|	8+ 6	first 9
it:in|first|=mio|	4-7 6	8+ 7	first 8
it:in|first|=mi|	4-7 8	8+ 11	first 12
it:in|first|=nei|	none 10
it:in|first|=nella|	4-7 11	none 11
it:in|first|=ne|	4-7 10	first 10
it:in|first|=non|	2-3 17	4-7 25	8+ 10	first 17	none 24
it:in|first|=né|	4-7 14
it:in|first|=ogni|	4-7 10	first 11
it:in|first|=per|	2-3 9	4-7 12	8+ 6	first 14	none 11
it:in|first|=prima|	2-3 6	4-7 10	first 7
it:in|first|=quando|	4-7 9	8+ 9	first 9	none 8
it:in|first|=quella|	4-7 6	first 6
it:in|first|=questa|	first 7
it:in|first|=senza|	4-7 12	8+ 6	none 11
it:in|first|=se|	4-7 15	8+ 10	first 8
it:in|first|=si|	2-3 9	4-7 20	8+ 6	first 19	none 13
it:in|first|=sono|	2-3 8	4-7 13	8+ 8	first 14	none 8
it:in|first|=sul|	first 10
it:in|first|=su|	first 6
it:in|first|=una|	2-3 10	4-7 23	8+ 6	first 12	none 19
it:in|first|=uno|	first 10
it:in|first|=un|	2-3 15	4-7 22	8+ -6	none 21
it:in|first|=va|	none 10
it:in|first|=è|	2-3 17	4-7 14	8+ 10	first 13	none 9
it:in|first|adverb|	1 10	4-7 -9	8+ 6	all-one 9	first -10
it:in|first|capital|	8+ 15
it:in|first|verb|	2-3 9	4-7 11	first 8	none 10
it:in|first|word|	8+ 7	all-one -9	some 12	upper 8
it:in|functions|0|2-3|	all-one -11	titled 7
it:in|functions|0|4-7|	first -6	none 10
it:in|functions|1|2-3|	all-one -7	first -7	titled -6
it:in|functions|1|4-7|	first 7	titled 11
it:in|functions|2|2-3|	first 10
it:in|functions|2|4-7|	most 12	none 12	titled 9
it:in|functions|2|8+|	first 12
it:in|functions|3|4-7|	all-one -10	first 23	none 7	some 10	titled 9
it:in|functions|3|8+|	none 14
it:in|last|ada|	2-3 -7
it:in|last|	ai 9	ca -11	ci 15	da -11	de -10	ea -6	ei 8	ge -9	gi 8	gy -9	ia -10	in -8	io -8	le 12	lo -13	ly -10	ma 7	ne 7	nt 11	pe -10	po -11	re -10	rm -9	sa 10	sì 11	ta 6	te -14	ti -8	to 7	tà 6	us -9	uy -9	vi 9	za 13
it:in|last|ale|	1 8	2-3 10
it:in|last|ali|	2-3 -12
it:in|last|amo|	2-3 6
it:in|last|ani|	2-3 12
it:in|last|ata|	2-3 15
it:in|last|ate|	2-3 -6
it:in|last|buy|	1 -9
it:in|last|cia|	2-3 -10
it:in|last|cio|	1 -10
it:in|last|ddo|	2-3 9
it:in|last|ena|	1 -12
it:in|last|eno|	2-3 8
it:in|last|ent|	2-3 11
it:in|last|ere|	1 -8	2-3 -11
it:in|last|eri|	2-3 -8
it:in|last|ero|	2-3 7
it:in|last|ete|	1 -11
it:in|last|evi|	1 9
it:in|last|gio|	1 -8
it:in|last|ica|	2-3 -11
it:in|last|ici|	2-3 6
it:in|last|ile|	1 7
it:in|last|ili|	2-3 11
it:in|last|ina|	2-3 8
it:in|last|ini|	2-3 7
it:in|last|ino|	2-3 -13
it:in|last|ipe|	1 -10
it:in|last|ito|	2-3 -11
it:in|last|ità|	2-3 10
it:in|last|iva|	2-3 -8
it:in|last|lia|	2-3 8
it:in|last|lla|	1 -6
it:in|last|lli|	2-3 8
it:in|last|lmo|	2-3 -9
it:in|last|lta|	2-3 -9
it:in|last|mia|	1 -10
it:in|last|mma|	2-3 -6
it:in|last|nca|	2-3 -8
it:in|last|nco|	2-3 13
it:in|last|nda|	2-3 -7
it:in|last|nge|	1 -9
it:in|last|nte|	2-3 -9
it:in|last|nza|	1 8	2-3 10
it:in|last|ogy|	2-3 -9
it:in|last|ola|	1 -9	2-3 6
it:in|last|olo|	2-3 -10
it:in|last|omo|	2-3 -9
it:in|last|one|	2-3 10
it:in|last|oni|	2-3 9
it:in|last|ono|	2-3 6
it:in|last|ore|	1 -11
it:in|last|orm|	1 -9
it:in|last|osa|	2-3 7
it:in|last|oso|	1 -9
it:in|last|ova|	2-3 8
it:in|last|rea|	2-3 -6
it:in|last|rno|	2-3 11
it:in|last|rra|	2-3 -9
it:in|last|rso|	2-3 11
it:in|last|sca|	2-3 12
it:in|last|ssa|	2-3 7
it:in|last|sso|	2-3 8
it:in|last|sta|	2-3 6
it:in|last|sti|	1 -8
it:in|last|sto|	1 -9	2-3 -10
it:in|last|sì|	1 9	2-3 8
it:in|last|tri|	2-3 11
it:in|last|tta|	1 -9	2-3 8
it:in|last|tto|	1 7	2-3 12
it:in|last|una|	2-3 -9
it:in|last|zio|	2-3 -8
it:in|last|zza|	2-3 8
it:in|last|zzo|	2-3 -8
it:in|shape|=abbiamo word =a|	8+ 12
it:in|shape|=abbiamo word =con|	8+ 7
it:in|shape|=abbiamo word =un|	4-7 8
it:in|shape|=abbiamo word word|	4-7 6
it:in|shape|=ci word word|	4-7 -7
it:in|shape|=con =il word|	4-7 -8
it:in|shape|=con word word|	2-3 15
it:in|shape|=di word =non|	4-7 7
it:in|shape|=di word word|	2-3 10	4-7 6
it:in|shape|=di word|	2-3 6
it:in|shape|=e adverb word|	4-7 6
it:in|shape|=e word word|	8+ 6
it:in|shape|=ha word =a|	8+ 6
it:in|shape|=ha word|	2-3 8
it:in|shape|=ho word =i|	4-7 9
it:in|shape|=ho word =le|	4-7 8
it:in|shape|=ho word adverb|	8+ 8
it:in|shape|=ho word word|	4-7 7	8+ 9
it:in|shape|=i word =con|	4-7 -6
it:in|shape|=i word =del|	8+ 10
it:in|shape|=i word =non|	4-7 11
it:in|shape|=i word =sono|	8+ 6
it:in|shape|=i word word|	4-7 7	8+ 8
it:in|shape|=il =mio word|	4-7 8	8+ 6
it:in|shape|=il capital word|	4-7 10
it:in|shape|=il capital|	2-3 -14
it:in|shape|=il word =delle|	4-7 -12
it:in|shape|=il word =di|	4-7 8
it:in|shape|=il word =era|	4-7 9
it:in|shape|=il word =ha|	4-7 6
it:in|shape|=il word =lo|	4-7 10
it:in|shape|=il word =non|	4-7 8	8+ 7
it:in|shape|=il word =è|	4-7 -6	8+ 6
it:in|shape|=il word word|	4-7 11	8+ 6
it:in|shape|=il word|	2-3 -13
it:in|shape|=in word word|	4-7 9
it:in|shape|=io =le word|	4-7 7
it:in|shape|=io word =il|	4-7 7
it:in|shape|=la capital word|	8+ 11
it:in|shape|=la capital|	2-3 -11
it:in|shape|=la word =dei|	4-7 -10
it:in|shape|=la word =di|	8+ 9
it:in|shape|=la word =ha|	8+ 6
it:in|shape|=la word =la|	4-7 11
it:in|shape|=la word =nel|	8+ 6
it:in|shape|=la word =non|	4-7 12
it:in|shape|=la word =è|	4-7 11	8+ 9
it:in|shape|=la word word|	2-3 -6	8+ 10
it:in|shape|=la word|	2-3 -7
it:in|shape|=le =ho verb|	4-7 7
it:in|shape|=le word =sono|	4-7 7
it:in|shape|=ma =le word|	4-7 7
it:in|shape|=ma word word|	4-7 8
it:in|shape|=mi =ha verb|	8+ 6
it:in|shape|=mi =ha word|	8+ 10
it:in|shape|=nella word word|	4-7 10
it:in|shape|=non =ha word|	8+ 8
it:in|shape|=non =ho =mai|	8+ 8
it:in|shape|=non =può word|	4-7 11
it:in|shape|=non =si word|	8+ 6
it:in|shape|=non =è =un|	4-7 8
it:in|shape|=non =è word|	4-7 10
it:in|shape|=non word =il|	4-7 7	8+ 8
it:in|shape|=non word =la|	4-7 9
it:in|shape|=non word adverb|	4-7 9
it:in|shape|=non word word|	2-3 6	4-7 9	8+ 8
it:in|shape|=non word|	2-3 7
it:in|shape|=per word word|	4-7 7	8+ 6
it:in|shape|=quando =sono word|	8+ 7
it:in|shape|=se word word|	4-7 13
it:in|shape|=senza word|	2-3 -6
it:in|shape|=si word adverb|	4-7 9
it:in|shape|=sono adverb =per|	4-7 9
it:in|shape|=sono word word|	4-7 10
it:in|shape|=sono word|	2-3 6
it:in|shape|=un word =che|	4-7 8
it:in|shape|=un word =di|	4-7 11
it:in|shape|=un word =non|	4-7 7
it:in|shape|=un word =senza|	4-7 12
it:in|shape|=un word word|	2-3 10	4-7 10
it:in|shape|=un word|	2-3 9
it:in|shape|=una word =a|	4-7 11
it:in|shape|=una word =con|	4-7 12
it:in|shape|=una word =di|	4-7 10
it:in|shape|=una word word|	2-3 7	4-7 12
it:in|shape|=una word|	2-3 9
it:in|shape|=è =il word|	8+ 6
it:in|shape|=è =un word|	4-7 6
it:in|shape|=è =una word|	2-3 9
it:in|shape|adverb =non =si|	4-7 12
it:in|shape|adverb =si word|	2-3 7
it:in|shape|adverb word =che|	4-7 8
it:in|shape|adverb word =la|	4-7 -6
it:in|shape|adverb word|	2-3 13
it:in|shape|adverb|	1 10
it:in|shape|capital =a word|	2-3 -8	4-7 9
it:in|shape|capital =che word|	4-7 7
it:in|shape|capital =con =noi|	4-7 -9
it:in|shape|capital =dal word|	2-3 -6
it:in|shape|capital =di adverb|	2-3 6
it:in|shape|capital =di word|	2-3 -10
it:in|shape|capital =due word|	4-7 -9
it:in|shape|capital =e word|	2-3 -10
it:in|shape|capital =ha word|	8+ 11
it:in|shape|capital =ho word|	4-7 8
it:in|shape|capital =i word|	4-7 12	8+ 11
it:in|shape|capital =il word|	4-7 11	8+ 7
it:in|shape|capital =in word|	2-3 -8
it:in|shape|capital =la word|	4-7 8	8+ 8
it:in|shape|capital =le word|	4-7 8	8+ 7
it:in|shape|capital =lo word|	8+ 11
it:in|shape|capital =non word|	4-7 7
it:in|shape|capital =senza word|	2-3 -9
it:in|shape|capital =un word|	4-7 11	8+ 12
it:in|shape|capital =una word|	4-7 11
it:in|shape|capital =è word|	8+ 7
it:in|shape|capital adverb =quando|	8+ 7
it:in|shape|capital adverb word|	4-7 17
it:in|shape|capital adverb|	2-3 -12
it:in|shape|capital capital|	2-3 -12
it:in|shape|capital verb|	2-3 -7
it:in|shape|capital word =alla|	8+ 9
it:in|shape|capital word =a|	4-7 11
it:in|shape|capital word =di|	8+ 8
it:in|shape|capital word =in|	8+ 6
it:in|shape|capital word =io|	4-7 10
it:in|shape|capital word =la|	4-7 9
it:in|shape|capital word =sono|	8+ 6
it:in|shape|capital word =una|	8+ 9
it:in|shape|capital word adverb|	4-7 6
it:in|shape|capital word verb|	4-7 11
it:in|shape|capital word word|	4-7 -9	8+ 15
it:in|shape|word =a word|	2-3 -10
it:in|shape|word =come =un|	4-7 15
it:in|shape|word =con =la|	4-7 9
it:in|shape|word =con =un|	4-7 9
it:in|shape|word =con word|	2-3 8
it:in|shape|word =da word|	2-3 -6	4-7 10
it:in|shape|word =del word|	2-3 -6
it:in|shape|word =della word|	2-3 -10
it:in|shape|word =delle word|	2-3 -11
it:in|shape|word =di word|	2-3 -7	4-7 -6
it:in|shape|word =e adverb|	4-7 11
it:in|shape|word =e word|	2-3 17
it:in|shape|word =il word|	4-7 10
it:in|shape|word =in word|	4-7 15
it:in|shape|word =la word|	4-7 6
it:in|shape|word =le word|	4-7 8
it:in|shape|word =ma =non|	4-7 9
it:in|shape|word =ma word|	2-3 12
it:in|shape|word =per word|	2-3 9
it:in|shape|word =un word|	4-7 11
it:in|shape|word adverb word|	2-3 -6
it:in|shape|word capital|	2-3 -9
it:in|shape|word word =come|	4-7 11
it:in|shape|word word =il|	4-7 14
it:in|shape|word word =la|	4-7 9
it:in|shape|word word word|	4-7 8
it:in|shape|word word|	2-3 6
it:in|word|	a -15	abbiamo 7	ada -7	alla 9	anche 11	apericena -12	artigianale -7	avevo 7	avvocato 8	bassa -6	bianca -8	buon 11	buona -7	buy -9	calma 11	calmo -9	cani -11	carta 7	chi -12	comment 11	con 19	conto -6	corso 8	cringe -9	cuore -12	dei -8	del -6	della -12	delle -11	domanda -7	domani 10	domenica -8	d’estate -11	e 11	entro 10	fare 6	fermata 7	freddo 9	gomma -6	ha 8	ho 7	il -13	io 7	la -8	le 9	leone -9	li 8	liste -9	l’ho 7	ma 16	mai 11	mano -9	mare -11	marea -6	massima 13	meglio -8	molto 10	mosso -8	nessun 7	no 10	non 17	nonna -7	notte -9	nulla 6	nuvoloso -8	oltre 10	operazione -11	ora 6	outperform -9	pagano 9	parcheggio -7	pasta -10	per 13	polvere -8	popolo -9	posto -11	pozzo -8	precauzionale 8	prima 6	professore -6	prova 8	prudenza 8	qualcosa 9	ragione 9	regolare 11	rotta -7	secolo -7	segnale 11	segnali 11	si 12	signora -9	silenzio -6	soddisfazione 12	sono 13	stanco 13	su -8	subito -10	sul 7	sulla 11	sì 11	torna -8	torno -10	tutto 8	un 17	undici 8	vittoria 11	voto 12	wally -10	with -11	zero -7	è 10
it:lead|lower|	: 6	; 9	auxiliary 6
it:lead|upper|	, -11	- 10	: 14	adverb -11	capital -7	coordinator -7	preposition -15	start 9	stop 13	verb-judging -14	word -7
it:naming|cosiddetto|1|	2-3 -11
it:naming|detto|1|	4-7 7
it:naming|detto|3|	2-3 7
it:naming|false|	, -9	stop 8	verb-saying -7	word -19
it:naming|intitolato|1|	2-3 -8
it:naming|nome|2|	2-3 -8
it:naming|parola|1|	1 -9
it:naming|slogan|1|	2-3 -9
it:naming|termine|1|	1 -8
it:naming|true|	- 10	: 17	; 9	adverb -9	capital -6	preposition -9	start 9	stop 13	that -6
it:nobody|1|	start 10
it:nobody|4-7|	start 14	stop 8
it:nobody|8+|	start 10
it:others|0|	1 12	2-3 6
it:others|1|	1 -18	8+ 10
it:others|2|	1 -14	2-3 -16	4-7 9
it:own-case|false|all-one|	, -9	adverb -12	coordinator -7	preposition -16	stop 8	verb-judging -17	word -24
it:own-case|false|all|	determiner -10	word -8
it:own-case|false|first|	, -14	- 9	: 6	capital -7	determiner -15	preposition -19	start 12	stop 6	verb-judging -7	verb-saying -11
it:own-case|false|none|	, -6	: 7	; 9	auxiliary 6
it:own-case|false|some|	, 11	verb-judging -9	verb-saying 9
it:own-case|false|titled|	: 14	determiner -10
it:own-case|false|upper|	, 11
it:own-case|true|all-one|	word -9
it:own-case|true|first|	, -10	- 8	: 19	start 7	stop 25	word -10
it:own-case|true|most|	start 7
it:own-case|true|none|	, 18	: 6	preposition 12	that 6
it:own|true|	2-3 17	4-7 12	8+ 11
it:same|1|2-3|	all-one -7	upper 10
it:same|1|4-7|	all -6	most -6	none 8	titled 10
it:same|1|8+|	none 15
it:same|2|1|	all-one 6	none -17
it:same|2|2-3|	all-one -7	first -9	titled -10
it:same|2|4-7|	all-one -9
it:sentence|judging|	8+ 8
it:sentence|none|	8+ 18
it:sentence|saying|	4-7 12
it:sentence|thinking|	1 7	4-7 18
it:size-ending|10+|.|	end 6
it:size-ending|10+|none|	,pronoun 8	,verb-saying 6	,word 11	: 9	stop 17
it:size-ending|1|!|	stop 9
it:size-ending|1|.|	end 10
it:size-ending|1|none|	,preposition -13	,that -9	,verb-saying 10	,word -15	: -9	; 6	preposition -20	verb-saying -8	word -10
it:size-ending|2|.|	end 14
it:size-ending|2|?|	,verb-saying 6	end 9
it:size-ending|2|none|	,auxiliary 8	,coordinator -6	,determiner -6	,preposition -11	,pronoun -7	,subordinator -6	,that -10	,word -14	: -7	auxiliary -11	coordinator 7	preposition 11	stop 7	word -11
it:size-ending|3|.|	end 11
it:size-ending|3|?|	end 8
it:size-ending|3|none|	,auxiliary 8	,determiner 8	,preposition -9	,subordinator 8	,verb-saying 17	,word -6	: 7	auxiliary -8	coordinator 11	preposition 12	stop -6
it:size-ending|4-5|.|	end 19
it:size-ending|4-5|?|	,determiner 9	end 13
it:size-ending|4-5|none|	,auxiliary 20	,coordinator 7	,pronoun 13	,verb-saying 22	,word -9	: 16	; 9	auxiliary -10	end 8
it:size-ending|6-9|.|	determiner 13	end 12
it:size-ending|6-9|?|	,verb-saying 6	end 6	stop 8
it:size-ending|6-9|none|	,auxiliary 16	,preposition 13	,pronoun 15	,verb-saying 17	,word 12	: 13	end 16	stop 15
it:size-follow|10+|	,pronoun 8	,verb-saying 6	,word 11	: 9	end 6	stop 17
it:size-follow|1|	,preposition -14	,that -9	,verb-saying 10	,word -15	: -9	; 6	preposition -20	verb-saying -8	word -10
it:size-follow|2|	,auxiliary 8	,coordinator -6	,determiner -6	,preposition -13	,pronoun -7	,subordinator -6	,that -10	,word -14	: -7	auxiliary -11	coordinator 7	preposition 11	stop 6	word -11
it:size-follow|3|	,auxiliary 8	,determiner 8	,preposition -9	,subordinator 8	,verb-saying 17	,word -6	: 7	auxiliary -8	capital 8	coordinator 11	end 8	preposition 12	stop -6
it:size-follow|4-5|	,auxiliary 21	,coordinator 7	,pronoun 13	,verb-saying 22	,word -9	: 16	; 9	auxiliary -10	end 11
it:size-follow|6-9|	,auxiliary 16	,preposition 13	,pronoun 15	,verb-saying 18	,word 12	: 13	determiner 13	end 18	stop 15
it:size-intro|10+|	, 7	- 10	: 23	start 6	stop 6
it:size-intro|1|	, -10	: 7	adverb -14	auxiliary -6	capital -9	coordinator -7	preposition -7	stop 7	word -6
it:size-intro|2|	: 14	adverb -9	capital -11	determiner 7	stop 10	verb-judging -8	verb-saying -6
it:size-intro|3|	: 9	auxiliary 10	capital 7	determiner -13	preposition -9	start 15	stop 7
it:size-intro|4-5|	auxiliary 20	coordinator 11	start 9	stop 18	that 6
it:size-intro|6-9|	: 11	auxiliary 15	capital 8	start 19	stop 24	that 10	verb-saying 12	word 33
it:size|	10+ 11	4-5 -7	6-9 19
it:subject|elided|	,auxiliary 14	,determiner 7	,pronoun 15	,verb-saying 21	2-3 16	4-7 22	8+ 12	end 9	stop 8
it:subject|none|	,adverb -8	,auxiliary 8	,coordinator 10	,preposition -11	,that -10	,word -15	4-7 -6	8+ 17	auxiliary -13	capital 10	coordinator -8	end 13	preposition 6	pronoun -8	word -14	– 8
it:subject|own|	,auxiliary 12	,capital -8	,coordinator -6	,determiner 6	,preposition -11	,subordinator 9	,that -8	,verb-saying 16	,word -11	4-7 7	; 8	auxiliary -10	coordinator 9	end 6	preposition 7	verb-saying -8
it:two-before|)|	- 8
it:two-before|,|	adverb -11	auxiliary 14	determiner -9	verb-saying -12
it:two-before|:|	word 8
it:two-before|adverb|	: 16	determiner 11	preposition 11	stop 7
it:two-before|auxiliary|	determiner -11	stop 12
it:two-before|capital|	, 17	- 7	: 16	preposition -16	verb-judging -6	verb-saying 9	word -8
it:two-before|coordinator|	preposition -11	word -13
it:two-before|determiner|	: 13	determiner 6	stop 9	word -9
it:two-before|preposition|	capital 12	determiner 10	preposition -8	verb-saying -10
it:two-before|pronoun|	, 11	stop 8	verb-saying 9	word -7
it:two-before|quote|	: 8	coordinator -10
it:two-before|start|	determiner -7	preposition -7	start 9
it:two-before|stop|	capital -12	preposition -8
it:two-before|subordinator|	stop 8
it:two-before|verb-judging|	adverb -9
it:two-before|verb-saying|	, 16	: 23	adverb -6	stop 14	that 11
it:two-before|word|	, -13	: 6	; 9	preposition -8	stop 24	verb-judging -6	verb-saying 9	word 15
it:two-before|’|	stop 9
it:two-words-before|)|	- 8
it:two-words-before|,|	detto -11	di 9	la -8	per -7	è 9
it:two-words-before|2028|	. 6
it:two-words-before|addio|	a -7
it:two-words-before|adesivo|	: -14
it:two-words-before|altro|	: 12
it:two-words-before|anni|	. 11
it:two-words-before|base|	: 10
it:two-words-before|braccia|	: 12
it:two-words-before|brusio|	. 7
it:two-words-before|cartello|	: -12
it:two-words-before|conferma|	: 6
it:two-words-before|con|	scritto -7
it:two-words-before|corregge|	: 8
it:two-words-before|così|	: 9
it:two-words-before|c’|	è -7
it:two-words-before|dal|	titolo -7
it:two-words-before|detto|	, 6
it:two-words-before|dice|	. 7
it:two-words-before|diversamente|	: 6
it:two-words-before|di|	aver 12	essere 10
it:two-words-before|era|	. 8
it:two-words-before|euro|	. 6
it:two-words-before|foto|	. 11
it:two-words-before|giudici|	, 8
it:two-words-before|ha|	lodato 10	scritto -9
it:two-words-before|il|	giudizio -7	termine -10	testo 7
it:two-words-before|invece|	di 9
it:two-words-before|invita|	a 13
it:two-words-before|in|	arte -9
it:two-words-before|ironia|	, 8
it:two-words-before|la|	chiamano -10	definisce 10	dicitura -11	formula -10	parola -9	scritta -17	sentenza 9
it:two-words-before|lei|	, 10
it:two-words-before|libro|	, -8
it:two-words-before|lindqvist|	, 9
it:two-words-before|lo|	chiamavano -11	slogan -9
it:two-words-before|lui|	, 7	. 8
it:two-words-before|modulo|	? 12
it:two-words-before|nega|	: 7
it:two-words-before|nome|	, -9
it:two-words-before|noto|	come -10
it:two-words-before|parlamento|	. 6
it:two-words-before|parlato|	di 6
it:two-words-before|parla|	di 11
it:two-words-before|parole|	: 11
it:two-words-before|penna|	. 8
it:two-words-before|per|	i 6	la 10
it:two-words-before|precisa|	: 10
it:two-words-before|prudenza|	: 11
it:two-words-before|rassicura|	: 7
it:two-words-before|regione|	. 6
it:two-words-before|risposta|	. 8
it:two-words-before|risposto|	: 7
it:two-words-before|sapere|	che 8
it:two-words-before|sconfitta|	. 7
it:two-words-before|secondo|	la -12
it:two-words-before|sempre|	. 6
it:two-words-before|sindaco|	: 12
it:two-words-before|si|	chiama -11	chiamerà -9	definisce 9	dichiara 8
it:two-words-before|spiega|	, 9
it:two-words-before|sport|	. 7
it:two-words-before|start|	il -8	start 9
it:two-words-before|striscione|	: -13
it:two-words-before|su|	scritto -9
it:two-words-before|s’|	intitola -7
it:two-words-before|telefono|	, 10
it:two-words-before|testa|	: 11
it:two-words-before|tratta|	di 18
it:two-words-before|turno|	. 7
it:two-words-before|voce|	: 7
it:two-words-before|volte|	. 10
it:two-words-before||	: 8	e -8
it:two-words-before|è|	detto 7	scritto -10	stata 11
it:two-words-before|’|	. 9
it:verb|false|1|	other -6	upper 6
it:verb|false|4-7|	lower 6
it:verb|false|8+|	lower 17	upper 18
it:verb|true|2-3|	lower 23
it:verb|true|4-7|	upper 10
it:verb|true|8+|	lower 9
it:word-after|,|	! 12	. -6	? 11
it:word-after|.|	! 9
it:word-after|	; 9	? -6	a -6	da -6	della 8	e 7	end 14	era -9	il 12	l’ 6	non -7	sulla -6	verrà -7	è -14	– 9
it:word-after|;|	none 9
it:word-after|?|	none -6
it:word-after|a|	none -6
it:word-after|da|	none -6
it:word-after|della|	none 8
it:word-after|end|	. 27	? 17	none 8
it:word-after|era|	none -9
it:word-after|e|	none 7
it:word-after|il|	. 12
it:word-after|la|	. 7
it:word-after|l’|	. 8
it:word-after|non|	none -7
it:word-after|verrà|	none -7
it:word-after|è|	none -14
it:word-after|–|	? 8
it:word-before|,|	1 -10	8+ 8
it:word-before|	- 10	. 12	: 15	; 9	? 21	a -8	arriveranno 11	arte -9	aver 10	chiama -13	chiamano -14	chiamarlo -8	chiamavano -11	chiamerà -9	chiede 8	considera 12	cosiddetto -11	da -7	decreto -8	definisce 16	definito -7	del -13	detto -7	di 8	dichiara 8	dicitura -11	espressione -7	essere 11	formula -10	giudizio -7	già -9	il -15	intitola -7	intitolato -8	le -10	lodato 10	né -7	opera 9	parola -9	per -10	promette 9	resta 11	resterebbe 12	ribattezzata -10	saluta 7	sarebbero 9	scritta -17	scritto -16	secondo -12	sentenza 9	slogan -9	start 9	su -13	termine -10	testo 7	trattati 14	un 9
it:word-before|-|	8+ 10
it:word-before|.|	1 7	2-3 6	4-7 18	8+ 7
it:word-before|:|	1 7	2-3 17
it:word-before|?|	1 9	2-3 12	4-7 20
it:word-before|arriveranno|	4-7 11
it:word-before|arte|	2-3 -9
it:word-before|aver|	2-3 8	4-7 13
it:word-before|a|	1 -9	2-3 -9	4-7 16
it:word-before|che|	4-7 10
it:word-before|chiamano|	1 -11	2-3 -14
it:word-before|chiamarlo|	1 -8
it:word-before|chiamavano|	1 -9
it:word-before|chiama|	1 -10	2-3 -14
it:word-before|chiamerà|	1 -7
it:word-before|come|	2-3 -9
it:word-before|considera|	4-7 12
it:word-before|cosiddetto|	2-3 -11
it:word-before|da|	2-3 -7
it:word-before|decreto|	2-3 -8
it:word-before|definisce|	4-7 14
it:word-before|del|	1 -10	2-3 -12
it:word-before|detto|	4-7 7
it:word-before|dicitura|	2-3 -11
it:word-before|di|	2-3 9	4-7 9
it:word-before|essere|	2-3 10
it:word-before|formula|	2-3 -10
it:word-before|giudizio|	1 -7
it:word-before|il|	1 -9	2-3 -13
it:word-before|intitolato|	2-3 -8
it:word-before|intitola|	2-3 -9
it:word-before|i|	1 -13
it:word-before|le|	2-3 -10
it:word-before|né|	1 -7
it:word-before|operazione|	2-3 -9
it:word-before|parola|	1 -9
it:word-before|per|	2-3 -7
it:word-before|promette|	2-3 8
it:word-before|resta|	2-3 10
it:word-before|resterebbe|	4-7 12
it:word-before|saluta|	2-3 7
it:word-before|scritta|	2-3 -12	4-7 -10
it:word-before|scritto|	1 -10	2-3 -10	4-7 -9
it:word-before|secondo|	1 -10
it:word-before|sentenza|	4-7 9
it:word-before|slogan|	2-3 -9
it:word-before|start|	4-7 12	8+ 6
it:word-before|su|	2-3 -9
it:word-before|termine|	1 -8
it:word-before|trattati|	4-7 14
it:word-before|un|	2-3 6
it:word-before|è|	1 -6	2-3 13	4-7 21
it:work|near|none|,|	first -9
it:work|near|none|	all-one -9	first -12	none 7
it:work|near|none|stop|	first 14
it:work|near|none|verb-judging|	all-one -7
it:work|near|none|word|	none 7
it:work|none|near|	first -10	none -11
it:work|none|near|word|	none -11
it:work|none|none|,|	all-one -7	first -16	some 12	upper 11
it:work|none|none|-|	first 10
it:work|none|none|:|	first 15	none 7	titled 14
it:work|none|none|;|	none 9
it:work|none|none|adverb|	all-one -12
it:work|none|none|auxiliary|	none 6
it:work|none|none|capital|	first -7
it:work|none|none|coordinator|	all-one -7
it:work|none|none|determiner|	all -10	first -15	titled -10
it:work|none|none|preposition|	all-one -16	first -19
it:work|none|none|start|	first 10	most 7
it:work|none|none|stop|	all-one 8	first 15
it:work|none|none|	upper 12
it:work|none|none|verb-judging|	all-one -16	first -7	some -9
it:work|none|none|verb-saying|	first -8	some 9
it:work|none|none|word|	all -8	all-one -25
it:work|right|none|	first -7	none 10
it:work|right|none|word|	first -7	none 10
lead|lower|	% 6	' -6	( -8	, 14	: -16	; 12	auxiliary 16	capital 14	determiner -8	possessive 11	pronoun 13	quote -6	subordinator -6	that 7	verb-thinking 8	word 8
lead|other|	auxiliary -9	preposition 13	start 19	stop 13	word -18
lead|upper|	' -10	( -12	) 12	, -30	- 10	: 12	; -10	auxiliary -28	capital -26	coordinator -20	determiner -6	possessive -21	preposition -18	pronoun -16	quote 21	start 18	stop 29	subordinator -27	that -11	verb-judging -30	verb-saying -14	verb-thinking -9	word -38	— 12	’ -7
mood|	other 7	plain 19
mood|other|	2-3 13	4-7 10
mood|other|false|	true 11
mood|other|true|	false 12
mood|plain|	1 7	2-3 9	4-7 23	8+ 6
mood|plain|false|	false 12	true 9
mood|plain|true|	false 14	true -7
naming|apelido|2|	1 -11	2-3 -13
naming|baptisée|1|	2-3 -7	4-7 -11
naming|baptisé|1|	1 -8	2-3 -7
naming|batizado|2|	2-3 -8
naming|bautizado|1|	2-3 -6
naming|bautizado|2|	2-3 -11
naming|begriff|1|	1 -8	2-3 -9
naming|called|1|	1 -6	4-7 13
naming|called|2|	1 22	4-7 24	8+ 9
naming|called|3|	1 24	2-3 19	4-7 27	8+ 9
naming|chamado|1|	1 -8
naming|christened|1|	2-3 -8
naming|conhecida|2|	2-3 -8
naming|conhecido|2|	2-3 -10
naming|conocido|2|	1 -10	4-7 -9
naming|cosiddetto|1|	2-3 -11
naming|detto|1|	4-7 7
naming|detto|3|	2-3 7
naming|dite|1|	2-3 -9
naming|dit|1|	1 9
naming|dit|2|	2-3 8	4-7 14
naming|dit|3|	2-3 12	4-7 12	8+ 12
naming|entitled|1|	4-7 -10
naming|expression|1|	2-3 -9
naming|false|	: -10	adverb -6	auxiliary -15	capital -15	coordinator -7	preposition -22	pronoun 6	stop 10	subordinator -28	that 7	verb-judging -11	word -33
naming|intitolato|1|	2-3 -8
naming|intitulée|1|	2-3 -6
naming|intitulé|1|	4-7 -8
naming|known|2|	1 -12	2-3 -18
naming|known|3|	2-3 -19
naming|labeled|1|	2-3 -8
naming|labelled|1|	2-3 -8
naming|lema|1|	2-3 -9
naming|leus|1|	2-3 -6
naming|llamado|1|	2-3 -9
naming|mot|1|	1 -13
naming|mot|2|	1 -12
naming|named|1|	1 -12	2-3 -13
naming|named|2|	2-3 -6
naming|nicknamed|1|	2-3 -11	4-7 -11
naming|nicknamed|2|	2-3 -10
naming|nome|2|	2-3 -8
naming|nommé|1|	1 -7
naming|palabra|2|	1 9
naming|palavra|1|	1 -17
naming|parola|1|	1 -9
naming|phrase|1|	1 -9	2-3 -16
naming|phrase|3|	4-7 6
naming|slogan|1|	2-3 -12	4-7 -7
naming|slogan|2|	2-3 -8	4-7 -10
naming|so-called|1|	1 -10	2-3 -21
naming|sogenannte|1|	1 -7
naming|surnommée|1|	2-3 -9
naming|surnommé|1|	2-3 -7
naming|termed|1|	2-3 13
naming|termine|1|	1 -8
naming|termo|1|	1 -9
naming|term|1|	1 -10	2-3 -13
naming|titel|1|	2-3 -7	4-7 -8
naming|titled|1|	2-3 -15	4-7 -11
naming|titulado|1|	4-7 -8
naming|true|	% 6	' -11	( -15	) 12	, -7	- 10	: 9	; 8	auxiliary 8	coordinator -10	determiner -12	possessive -6	preposition -7	quote 12	start 18	stop 29	verb-saying -9	— 12
naming|título|2|	2-3 -13
naming|woord|1|	1 -15
naming|words|1|	2-3 -14	4-7 -6
naming|words|2|	4-7 12
naming|word|1|	1 -15
naming|word|2|	1 -9
naming|wort|1|	1 -11
naming|wort|2|	1 6
naming|zogeheten|1|	1 -7
nl:alone|alone|	2-3 9	4-7 13
nl:alone|first|	4-7 21	8+ 9
nl:best-gap|according-to|according|gap|according-to|,|	1 -10	4-7 18	8+ 12
nl:best-gap|according-to|according|gap|according-to||	2-3 17	4-7 14
nl:best-gap|actor-nearby|naked||	4-7 8
nl:best-gap|colon|naked||	4-7 11	8+ 11
nl:best-gap|named-before|naked||	4-7 14	8+ 6
nl:best-gap|named-nearby|naked||	2-3 7	4-7 18	8+ 19
nl:best-gap|paragraph-before|saying|gap|paragraph-before||	4-7 7
nl:best-gap|possessor|naked||	2-3 -9
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -11
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 11	8+ 9
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 9
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	8+ 10
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 7
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb||	2-3 -10
nl:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -8
nl:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 7
nl:best-gap|sentence-before|saying|gap|sentence-before||	4-7 6
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 11
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 10	4-7 10
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 8	8+ 6
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	4-7 8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 9	8+ 13
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 6	4-7 19
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -15
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 7
nl:best-gap|topic|naked||	4-7 -6	8+ 17
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 6	4-7 16
nl:best-intro|,|according|1|	4-7 7
nl:best-intro|,|judging|5-10|	4-7 6
nl:best-intro|,|naked|5-10|	2-3 -8
nl:best-intro|,|naked|far|	2-3 -10	4-7 9
nl:best-intro|,|saying|1|	4-7 11
nl:best-intro|,|saying|2-4|	4-7 12
nl:best-intro|,|saying|5-10|	2-3 8	4-7 6
nl:best-intro|:|naked|1|	4-7 13	8+ 8
nl:best-intro|:|naked|2-4|	2-3 8	8+ 6
nl:best-intro|:|naked|5-10|	2-3 6
nl:best-intro|:|naked|far|	8+ 6
nl:best-intro|:|saying|1|	4-7 22
nl:best-intro|:|saying|2-4|	2-3 11	8+ 13
nl:best-intro|:|saying|5-10|	8+ 8
nl:best-intro|:|saying|far|	8+ 7
nl:best-intro|adverb|according|2-4|	2-3 8
nl:best-intro|adverb|judging|2-4|	1 7
nl:best-intro|adverb|naked|far|	2-3 -9
nl:best-intro|adverb|saying|2-4|	2-3 -8
nl:best-intro|adverb|saying|5-10|	2-3 -10	4-7 9
nl:best-intro|auxiliary|naked|2-4|	1 -9	4-7 11
nl:best-intro|auxiliary|naked|5-10|	2-3 12
nl:best-intro|auxiliary|saying|5-10|	4-7 11
nl:best-intro|coordinator|naked|far|	1 -8
nl:best-intro|determiner|judging|1|	4-7 6
nl:best-intro|determiner|naked|2-4|	1 -8
nl:best-intro|determiner|naked|5-10|	1 -12	2-3 -12
nl:best-intro|determiner|saying|2-4|	1 -14
nl:best-intro|determiner|saying|5-10|	1 -6
nl:best-intro|preposition|naked|2-4|	2-3 9
nl:best-intro|preposition|naked|5-10|	2-3 -12
nl:best-intro|preposition|naked|far|	1 -7	2-3 -13	4-7 -6
nl:best-intro|preposition|saying|1|	1 9	2-3 14	4-7 11
nl:best-intro|preposition|saying|2-4|	4-7 10
nl:best-intro|pronoun|judging|1|	2-3 11
nl:best-intro|pronoun|saying|1|	2-3 9
nl:best-intro|start|according|1|	4-7 9	8+ 9
nl:best-intro|start|judging|1|	4-7 6
nl:best-intro|start|naked|2-4|	4-7 8	8+ 11
nl:best-intro|start|naked|5-10|	4-7 7
nl:best-intro|start|naked|far|	2-3 8	4-7 10
nl:best-intro|start|saying|1|	4-7 17	8+ 6
nl:best-intro|start|saying|2-4|	4-7 10
nl:best-intro|start|saying|far|	4-7 10
nl:best-intro|stop|according|1|	4-7 13	8+ 11
nl:best-intro|stop|judging|1|	4-7 12	8+ 9
nl:best-intro|stop|naked|1|	8+ 11
nl:best-intro|stop|naked|2-4|	4-7 12	8+ 11
nl:best-intro|stop|naked|5-10|	2-3 10	4-7 22	8+ 8
nl:best-intro|stop|naked|far|	4-7 19	8+ 13
nl:best-intro|stop|other|1|	8+ 10
nl:best-intro|stop|saying|1|	1 12	2-3 24	4-7 7	8+ 11
nl:best-intro|stop|saying|5-10|	4-7 13	8+ 9
nl:best-intro|subordinator|naked|5-10|	2-3 -9
nl:best-intro|that|saying|1|	1 -9
nl:best-intro|that|saying|2-4|	2-3 9
nl:best-intro|verb-judging|judging|0|	4-7 9
nl:best-intro|verb-saying|saying|0|	2-3 -8	4-7 9
nl:best-intro|word|according|1|	2-3 -8
nl:best-intro|word|according|2-4|	2-3 12	4-7 10
nl:best-intro|word|according|5-10|	1 -10	4-7 9
nl:best-intro|word|naked|1|	2-3 -8
nl:best-intro|word|naked|2-4|	1 -14	4-7 9
nl:best-intro|word|naked|5-10|	2-3 8	4-7 -7
nl:best-intro|word|naked|far|	1 -15
nl:best-intro|word|saying|2-4|	2-3 6
nl:best-intro|word|saying|5-10|	2-3 -10	4-7 12
nl:best-intro|word|saying|far|	1 -8	2-3 -7
nl:best-intro|word|thinking|2-4|	4-7 7
nl:best-lead|lower|,|according|	according-to 7
nl:best-lead|lower|,|judging|	speaker-then-quote 8
nl:best-lead|lower|,|naked|	named-nearby 7
nl:best-lead|lower|,|saying|	speaker-then-quote 7	verb-then-speaker 18
nl:best-lead|lower|adverb|judging|	speaker-then-quote 12
nl:best-lead|lower|adverb|saying|	sentence-before -7
nl:best-lead|lower|auxiliary|saying|	speaker-then-quote 11
nl:best-lead|lower|capital|judging|	speaker-then-quote 13
nl:best-lead|lower|capital|saying|	speaker-then-quote 10
nl:best-lead|lower|coordinator|naked|	topic -10
nl:best-lead|lower|determiner|according|	according-to 10
nl:best-lead|lower|determiner|judging|	speaker-then-quote 8
nl:best-lead|lower|determiner|naked|	topic -17
nl:best-lead|lower|determiner|saying|	quote-then-speaker -9	speaker-then-quote -9
nl:best-lead|lower|preposition|according|	according-to 11
nl:best-lead|lower|preposition|judging|	speaker-then-quote 10
nl:best-lead|lower|preposition|naked|	named-nearby 9
nl:best-lead|lower|preposition|saying|	speaker-then-quote 8
nl:best-lead|lower|pronoun|saying|	speaker-then-quote 8
nl:best-lead|lower|subordinator|judging|	speaker-then-quote 9
nl:best-lead|lower|that|judging|	speaker-then-quote 9
nl:best-lead|lower|that|naked|	named-nearby 10
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 8
nl:best-lead|lower|verb-saying|judging|	speaker-then-quote 9
nl:best-lead|lower|word|according|	according-to 11
nl:best-lead|lower|word|judging|	speaker-then-quote 6
nl:best-lead|lower|word|naked|	topic 10
nl:best-lead|lower|word|saying|	quote-then-verb -7	verb-then-speaker 6
nl:best-lead|lower|word|thinking|	speaker-then-quote 7
nl:best-lead|upper|)|naked|	named-nearby 6
nl:best-lead|upper|,|naked|	named-nearby -8	topic -13
nl:best-lead|upper|,|saying|	quote-then-verb -9	speaker-then-quote -6
nl:best-lead|upper|:|apposed|	speaker-then-quote 8
nl:best-lead|upper|:|judging|	speaker-then-quote 10
nl:best-lead|upper|:|naked|	colon 15	named-nearby 16	topic -7
nl:best-lead|upper|:|saying|	quote-then-verb 10	speaker-then-quote 11
nl:best-lead|upper|preposition|according|	according-to -7
nl:best-lead|upper|preposition|naked|	actor-nearby -10	named-nearby -12	topic -7
nl:best-lead|upper|preposition|saying|	quote-then-verb -6	speaker-then-quote -6
nl:best-lead|upper|pronoun|saying|	speaker-then-quote -6
nl:best-lead|upper|start|according|	according-to 10
nl:best-lead|upper|start|judging|	quote-then-verb 6
nl:best-lead|upper|start|naked|	actor-nearby 14	named-nearby 7	topic 6
nl:best-lead|upper|start|other|	quote-then-verb 8
nl:best-lead|upper|start|saying|	paragraph-before 9	quote-then-speaker -7	quote-then-verb 15	sentence-after 6
nl:best-lead|upper|stop|according|	according-to 16
nl:best-lead|upper|stop|direct|	sentence-before -8
nl:best-lead|upper|stop|judging|	quote-then-verb 13
nl:best-lead|upper|stop|naked|	actor-nearby 7	named-before 13	named-nearby 17	topic 13
nl:best-lead|upper|stop|other|	quote-then-verb 11	sentence-before 7
nl:best-lead|upper|stop|saying|	quote-then-verb 9	sentence-before 13
nl:best-lead|upper|subordinator|naked|	topic -8
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -8
nl:best-lead|upper|word|according|	according-to -10
nl:best-lead|upper|word|judging|	speaker-then-quote -8
nl:best-lead|upper|word|naked|	actor-nearby -9	named-nearby -12	topic -6
nl:best-lead|upper|word|saying|	quote-then-verb -11	sentence-before -7
nl:best-lemma|	achten 8	antwoorden 11	appen 14	bekennen 13	beloven -7	benadrukken 15	beslissen 12	bevestigen -11	blijven -7	constateren 11	corrigeren 10	erkennen 11	fluisteren 13	foeteren 10	getuigen 13	geven 15	glimlachen 7	grappen 11	grijnzen 10	hekelen -7	heten -15	informeren 6	jubelen 6	knikken 9	lachen 14	leggen 13	mailen 11	melden 13	noemen 15	oordelen 8	opmerken 9	peinzen 11	prijzen 13	reageren 14	rekenen 13	roepen 20	schamperen 6	schetsen 6	schrijven -8	sluiten 6	sneren 11	sommen 9	spreken 7	staan -17	stellen -7	tonen 12	trekken -6	unlisted 9	vatten 10	vertellen 11	vervolgen 9	verzekeren 15	voegen 16	waarschuwen 14	weigeren 7	wijzen 7	zien 8	zuchten 8	zweren 8
nl:best-lemma|achten|speaker-then-quote|	2-4 8
nl:best-lemma|antwoorden|quote-then-verb|	1 14
nl:best-lemma|appen|quote-then-verb|	1 14
nl:best-lemma|bekennen|quote-then-verb|	1 13
nl:best-lemma|benadrukken|speaker-then-quote|	2-4 8
nl:best-lemma|concluderen|quote-then-verb|	1 15
nl:best-lemma|constateren|quote-then-verb|	1 9
nl:best-lemma|erkennen|quote-then-verb|	1 12
nl:best-lemma|erkennen|speaker-then-quote|	2-4 8
nl:best-lemma|fluisteren|quote-then-verb|	1 11
nl:best-lemma|foeteren|quote-then-verb|	1 10
nl:best-lemma|getuigen|quote-then-verb|	1 12
nl:best-lemma|geven|quote-then-verb|	1 14
nl:best-lemma|grappen|quote-then-verb|	1 11
nl:best-lemma|grijnzen|quote-then-verb|	1 10
nl:best-lemma|hekelen|speaker-then-quote|	2-4 -8
nl:best-lemma|herinneren|quote-then-verb|	1 15
nl:best-lemma|heten|quote-then-speaker|	2-4 -8
nl:best-lemma|heten|speaker-then-quote|	0 -8	1 -7	2-4 -12	5-10 -6
nl:best-lemma|jubelen|quote-then-verb|	1 6
nl:best-lemma|klinken|quote-then-verb|	1 7
nl:best-lemma|knikken|speaker-then-quote|	1 9
nl:best-lemma|lachen|quote-then-verb|	1 13
nl:best-lemma|laten|quote-then-verb|	1 11
nl:best-lemma|laten|speaker-then-quote|	2-4 10	5-10 -6
nl:best-lemma|leggen|quote-then-verb|	1 13
nl:best-lemma|luiden|quote-then-verb|	1 17
nl:best-lemma|mailen|quote-then-verb|	1 11
nl:best-lemma|melden|quote-then-verb|	1 8
nl:best-lemma|noemen|speaker-then-quote|	1 10	2-4 8	5-10 10
nl:best-lemma|none|according-to|	0 8	1 12	2-4 6
nl:best-lemma|none|actor-nearby|	1 6	2-4 9
nl:best-lemma|none|colon|	1 15
nl:best-lemma|none|named-before|	2-4 6	5-10 10	far 14
nl:best-lemma|none|named-nearby|	2-4 12	5-10 7	far -9
nl:best-lemma|none|possessor|	5-10 -7
nl:best-lemma|none|sentence-before|	2-4 -6	5-10 -6	far -7
nl:best-lemma|none|speaker-then-quote|	1 7	2-4 10	5-10 -10
nl:best-lemma|none|topic|	1 6	far -10
nl:best-lemma|oordelen|quote-then-verb|	1 6
nl:best-lemma|opmerken|quote-then-verb|	1 10
nl:best-lemma|prijzen|speaker-then-quote|	0 6
nl:best-lemma|reageren|quote-then-verb|	1 17
nl:best-lemma|reageren|speaker-then-quote|	2-4 10
nl:best-lemma|rekenen|quote-then-verb|	1 13
nl:best-lemma|roepen|quote-then-verb|	1 13
nl:best-lemma|schamperen|quote-then-verb|	1 6
nl:best-lemma|schetsen|quote-then-verb|	1 6
nl:best-lemma|schrijven|quote-then-verb|	1 13
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -12	5-10 14
nl:best-lemma|sneren|quote-then-verb|	1 12
nl:best-lemma|spreken|quote-then-verb|	1 9
nl:best-lemma|spreken|speaker-then-quote|	1 17
nl:best-lemma|staan|quote-then-verb|	1 -9
nl:best-lemma|staan|speaker-then-quote|	0 -6	5-10 -8
nl:best-lemma|stellen|quote-then-verb|	1 13
nl:best-lemma|stellen|speaker-then-quote|	5-10 -9
nl:best-lemma|tonen|speaker-then-quote|	1 11	2-4 6
nl:best-lemma|unlisted|quote-then-verb|	1 11
nl:best-lemma|vatten|quote-then-verb|	1 12	2-4 9
nl:best-lemma|verklaren|quote-then-verb|	1 16
nl:best-lemma|vertellen|quote-then-verb|	1 18
nl:best-lemma|verzekeren|quote-then-verb|	1 15
nl:best-lemma|vinden|quote-then-verb|	1 9
nl:best-lemma|vinden|speaker-then-quote|	1 12
nl:best-lemma|voegen|quote-then-verb|	1 14
nl:best-lemma|vragen|quote-then-verb|	1 9
nl:best-lemma|waarschuwen|quote-then-verb|	1 15
nl:best-lemma|zeggen|quote-then-verb|	1 8
nl:best-lemma|zeggen|sentence-before|	1 6	far -10
nl:best-lemma|zeggen|speaker-then-quote|	2-4 6
nl:best-lemma|zeggen|verb-then-speaker|	1 7	2-4 9	5-10 -8
nl:best-lemma|zuchten|quote-then-verb|	1 8
nl:best-lemma|zweren|quote-then-verb|	1 8
nl:best-near|according-to|according|	0 8	1 12	2-4 6
nl:best-near|according|0|	4-7 9
nl:best-near|according|1|	4-7 17	8+ 12
nl:best-near|according|2-4|	2-3 10	4-7 10
nl:best-near|according|5-10|	1 -12	4-7 12
nl:best-near|according|far|	8+ -6
nl:best-near|actor-nearby|naked|	1 6	2-4 9
nl:best-near|colon|naked|	1 15
nl:best-near|direct|1|	1 8
nl:best-near|direct|2-4|	8+ 10
nl:best-near|judging|0|	4-7 9
nl:best-near|judging|1|	2-3 8	4-7 16	8+ 10
nl:best-near|judging|2-4|	8+ 6
nl:best-near|judging|5-10|	4-7 7
nl:best-near|naked|1|	1 -8	2-3 9	4-7 13	8+ 15
nl:best-near|naked|2-4|	2-3 11	4-7 7	8+ 17
nl:best-near|naked|far|	1 -19	2-3 -9	8+ 8
nl:best-near|named-before|naked|	2-4 6	5-10 10	far 14
nl:best-near|named-nearby|naked|	2-4 12	5-10 7	far -9
nl:best-near|other|1|	4-7 7	8+ 9
nl:best-near|paragraph-before|saying|	far 9
nl:best-near|possessor|naked|	5-10 -7
nl:best-near|quote-then-speaker|saying|	1 -7	2-4 -8
nl:best-near|quote-then-verb|judging|	1 7
nl:best-near|quote-then-verb|other|	1 11
nl:best-near|quote-then-verb|saying|	0 -10
nl:best-near|saying|0|	2-3 -9
nl:best-near|saying|1|	2-3 6	4-7 10	8+ 10
nl:best-near|saying|2-4|	8+ 12
nl:best-near|saying|5-10|	2-3 -10	4-7 11	8+ 13
nl:best-near|saying|far|	1 -12	8+ 7
nl:best-near|sentence-after|saying|	0 8
nl:best-near|sentence-before|according|	5-10 -6	far -7
nl:best-near|sentence-before|direct|	2-4 -8
nl:best-near|sentence-before|saying|	1 13	far -10
nl:best-near|speaker-then-quote|direct|	1 7	5-10 -10
nl:best-near|speaker-then-quote|judging|	0 8	1 15	2-4 -6	5-10 8
nl:best-near|speaker-then-quote|saying|	1 11	5-10 -6
nl:best-near|thinking|2-4|	4-7 7
nl:best-near|topic|naked|	1 6	far -10
nl:best-near|verb-then-speaker|saying|	1 10	2-4 6
nl:best-order|according|according|0|	4-7 9
nl:best-order|according|according|1|	4-7 17	8+ 12
nl:best-order|according|according|2-4|	2-3 10	4-7 10
nl:best-order|according|according|5-10|	1 -12	4-7 12
nl:best-order|according|according|far|	8+ -6
nl:best-order|apposed|judging|2-4|	1 9	2-3 10	4-7 10	8+ 6
nl:best-order|apposed|saying|2-4|	8+ 7
nl:best-order|apposed|saying|5-10|	2-3 -7
nl:best-order|direct|direct|1|	1 8
nl:best-order|direct|direct|2-4|	8+ 10
nl:best-order|direct|judging|0|	4-7 8
nl:best-order|direct|judging|1|	2-3 9	4-7 11
nl:best-order|direct|judging|5-10|	4-7 6
nl:best-order|direct|saying|0|	2-3 -8	4-7 11
nl:best-order|direct|saying|1|	4-7 18
nl:best-order|direct|saying|2-4|	2-3 -6	8+ 14
nl:best-order|direct|saying|5-10|	1 -11	8+ 13
nl:best-order|direct|saying|far|	1 -10	8+ 7
nl:best-order|inverted|judging|1|	4-7 13	8+ 9
nl:best-order|inverted|other|1|	4-7 7	8+ 9
nl:best-order|inverted|saying|0|	2-3 -10
nl:best-order|inverted|saying|1|	8+ 10
nl:best-order|inverted|saying|2-4|	2-3 7
nl:best-order|inverted|saying|5-10|	2-3 -7	4-7 16
nl:best-order|inverted|saying|far|	4-7 8
nl:best-order|naked|naked|1|	1 -8	2-3 9	4-7 13	8+ 15
nl:best-order|naked|naked|2-4|	2-3 11	4-7 7	8+ 17
nl:best-order|naked|naked|far|	1 -19	2-3 -9	8+ 8
nl:best-phrase|name|	apposed 8	direct 8	judging 7
nl:best-phrase|noun|	according 10	direct -10	saying -6
nl:best-phrase|pronoun|	judging 6	naked -7	other 11
nl:best-score|-1|	1 -16	2-3 11	8+ 14
nl:best-score|	-2 -13	0 -6	1 -14	3 20	4 11	5 8	6 9
nl:best-score|-2|	2-3 -12	4-7 -9	8+ 7
nl:best-score|-3|	4-7 6
nl:best-score|0|	2-3 -9
nl:best-score|1|	1 -10	2-3 -10
nl:best-score|2|	4-7 16	8+ 15
nl:best-score|3|	2-3 17	4-7 30	8+ 18
nl:best-score|4|	4-7 36	8+ 9
nl:best-score|5|	1 -11	2-3 13	4-7 8	8+ 13
nl:best-score|6|	8+ 9
nl:best|according-to|according|	2-3 12	4-7 22	8+ 12
nl:best|actor-nearby|naked|	4-7 8
nl:best|colon|naked|	4-7 11	8+ 11
nl:best|named-before|naked|	4-7 14	8+ 6
nl:best|named-nearby|naked|	2-3 7	4-7 18	8+ 19
nl:best|paragraph-before|saying|	4-7 7
nl:best|possessor|naked|	2-3 -9
nl:best|quote-then-speaker|direct|	1 -9
nl:best|quote-then-speaker|saying|	1 -12	8+ 8
nl:best|quote-then-verb|judging|	4-7 11	8+ 9
nl:best|quote-then-verb|other|	8+ 9
nl:best|quote-then-verb|saying|	8+ 10
nl:best|sentence-after|saying|	4-7 8
nl:best|sentence-before|saying|	1 -10	4-7 11	8+ 6
nl:best|speaker-then-quote|apposed|	8+ 8
nl:best|speaker-then-quote|direct|	1 11	2-3 -6
nl:best|speaker-then-quote|judging|	2-3 8	4-7 7	8+ 6
nl:best|speaker-then-quote|saying|	2-3 -8	4-7 6	8+ 13
nl:best|speaker-then-quote|thinking|	4-7 7
nl:best|topic|naked|	4-7 -6	8+ 17
nl:best|verb-then-speaker|saying|	8+ 6
nl:case-follow|all-one|,auxiliary|	none -7
nl:case-follow|all-one|,coordinator|	none -6
nl:case-follow|all-one|,determiner|	none -9
nl:case-follow|all-one|,verb-saying|	none 7
nl:case-follow|all-one|,word|	none 7
nl:case-follow|all-one|;|	none -6
nl:case-follow|all-one|auxiliary|	none -11
nl:case-follow|all-one|capital|	. 9
nl:case-follow|all-one|coordinator|	none -6
nl:case-follow|all-one|end|	. 10
nl:case-follow|all-one|preposition|	none -10
nl:case-follow|all-one|stop|	none -21
nl:case-follow|all-one|verb-saying|	none -8
nl:case-follow|all-one|word|	none -15
nl:case-follow|all|,word|	none -6
nl:case-follow|all|stop|	none -10
nl:case-follow|all|verb-saying|	none -10
nl:case-follow|all|word|	none -9
nl:case-follow|first|,preposition|	none -8
nl:case-follow|first|,verb-judging|	none 17
nl:case-follow|first|,verb-saying|	! 8	? 12
nl:case-follow|first|,verb-thinking|	? 10	none 12
nl:case-follow|first|,word|	none 11
nl:case-follow|first|:|	none 13
nl:case-follow|first|auxiliary|	. 8
nl:case-follow|first|capital|	. 20	? 11
nl:case-follow|first|determiner|	. 19
nl:case-follow|first|end|	. 24	? 9
nl:case-follow|first|preposition|	. 9	none -7
nl:case-follow|first|stop|	none -22
nl:case-follow|first|that|	. 9
nl:case-follow|first|word|	none -7
nl:case-follow|most|,verb-saying|	none 8
nl:case-follow|none|,preposition|	none -12
nl:case-follow|none|,word|	none -8
nl:case-follow|none|:|	none 6
nl:case-follow|none|auxiliary|	none 11
nl:case-follow|none|capital|	. 7
nl:case-follow|none|determiner|	. 6
nl:case-follow|none|end|	. 10	none 11
nl:case-follow|none|stop|	none 7
nl:case-follow|none|that|	none 10
nl:case-follow|none|verb-saying|	none 8
nl:case-follow|some|stop|	none 10
nl:case-follow|titled|end|	none 8
nl:case-follow|upper|end|	none 6
nl:case-intro|all-one|	, -9	: 8	adverb -6	preposition -12	stop 12	subordinator -10	verb-saying -11	word -18
nl:case-intro|all|	, -6	preposition -10	word -10
nl:case-intro|first|	) 6	, -9	auxiliary -9	preposition -12	pronoun -6	quote 10	start 20	word -9
nl:case-intro|most|	stop 8
nl:case-intro|none|	, 16	: -6	capital 11	preposition 6	verb-judging 8	word 11
nl:case-intro|some|	, 7	preposition 10
nl:case-intro|titled|	: 8
nl:case-intro|upper|	start 6
nl:case|all-one|	2 -10	4-5 -9
nl:case|all|	4-5 -10
nl:case|first|	10+ 10	3 -11
nl:case|none|	10+ 13	3 14	4-5 11	6-9 29
nl:case|some|	4-5 9	6-9 11
nl:case|titled|	4-5 7	6-9 8
nl:chain-on|coordinator|	1 -13	2-3 -10
nl:chain-on|far|	4-7 6	8+ 17
nl:chain-on|stop|	2-3 -7
nl:chain|coordinator|	1 -8	2-3 -10
nl:chain|none|	2-3 6	8+ 11
nl:clause|false|false|	all -6	none 7	some 6
nl:clause|false|true|	none 22
nl:clause|true|false|	all-one -10	none 8	titled 6
nl:clause|true|true|	all-one 10	first -6	none 16	some 7
nl:echo|all|1|	false -8
nl:echo|all|2-3|	false -8
nl:echo|all|4-7|	true 12
nl:echo|all|	false -9
nl:echo|all|false|	4-7 15
nl:echo|all|true|	1 -16	2-3 -11
nl:echo|half|4-7|	true 13
nl:echo|half|8+|	false 6
nl:echo|half|	false 8	first 9	none 8	true 13
nl:echo|half|false|	4-7 8	8+ 7
nl:echo|none|2-3|	true 10
nl:echo|none|	all -6	first -12	none 10	some 6	titled 9
nl:echo|some|4-7|	false 9	true 9
nl:echo|some|8+|	false 9
nl:echo|some|	false 10	first 9	none 9	true 10
nl:echo|some|false|	4-7 10	8+ 9
nl:ending|	! 11	. 35	? 18	none -11
nl:family|'|	4-7 13	8+ 8
nl:family|,|	4-7 17	8+ 13
nl:family|«|	4-7 11	8+ 15
nl:family|‘|	8+ 16
nl:family|’|	4-7 12
nl:family|“|	8+ 19
nl:family|„|	1 6	4-7 21	8+ 13
nl:follow|	,auxiliary -6	,coordinator -7	,determiner -6	,preposition -14	,verb-judging 11	,verb-thinking 13	: 6	adverb -10	auxiliary 7	capital 21	determiner 10	end 23	pronoun -6	quote 12	stop -13	that 10	verb-judging -6
nl:gov|achten|	none 8
nl:gov|achten|past|	none 8
nl:gov|beloven|	none -8
nl:gov|benadrukken|	dat 8
nl:gov|benadrukken|past|	none 12
nl:gov|bevestigen|past|	none -8
nl:gov|blijven|	none 7
nl:gov|blijven|past|	none 6
nl:gov|concluderen|past|	none -7
nl:gov|denken|past|	none 6
nl:gov|erkennen|2-3|	2-3 7
nl:gov|erkennen|	dat 9
nl:gov|erkennen|past|	none 10
nl:gov|geven|past|	none 7
nl:gov|head|	bedrijf 8	bond 11	buurvrouw 8	dossier -10	gang -9	hij 9	kranten -6	name -13	person 10	place 10	project -6	verklaring 9	wandelgangen -7	zij -7
nl:gov|head|kranten|	heten -6
nl:gov|head|name|	vinden -10
nl:gov|head|none|	staan -8
nl:gov|head|organisation|	bevestigen -6	laten -6	noemen 15	reageren 16	spreken 12	stellen -10	vinden 10	wijzen 9	zien 8
nl:gov|head|person|	blijven 6	erkennen 7	noemen 15	rekenen 8	spreken 15	vinden 15
nl:gov|head|project|	heten -6
nl:gov|head|wandelgangen|	heten -7
nl:gov|head|woordvoerder|	zeggen 9
nl:gov|hekelen|	none -7
nl:gov|hekelen|past|	none -7
nl:gov|heten|0|	1 -10
nl:gov|heten|2-3|	2-3 -13	4-7 -6
nl:gov|heten|4-7|	1 -10	2-3 -6
nl:gov|heten|	none -17
nl:gov|heten|past|	none -19
nl:gov|houden|	none 7	op 10
nl:gov|judging|0|false|false|	none 8
nl:gov|judging|1|false|false|	none 16
nl:gov|judging|1|true|false|	none 8
nl:gov|judging|2-3|false|false|	first 6	none -6
nl:gov|judging|2-3|true|false|	all -8	all-one -11	none 13
nl:gov|judging|4-7|false|false|	first 10	none 12
nl:gov|judging|4-7|true|false|	none 12
nl:gov|judging|8+|true|false|	none 8
nl:gov|judging|als|false|	false 9
nl:gov|judging|als|	none 9
nl:gov|judging|dat|2-3|	2-3 9
nl:gov|judging|dat|false|	false 16
nl:gov|judging|dat|	none 18
nl:gov|judging|dat|true|	false 12
nl:gov|judging|in|false|	false 6
nl:gov|judging|in|	none 8
nl:gov|judging|in|true|	false 7
nl:gov|judging|none|0|	4-7 9
nl:gov|judging|none|1|	2-3 9	4-7 6
nl:gov|judging|none|2-3|	8+ 6
nl:gov|judging|none|	all -8	all-one -11	first 11	none 9
nl:gov|judging|none|true|	false 12
nl:gov|judging|op|false|	false 10
nl:gov|judging|op|	none 10
nl:gov|judging|van|	none 8
nl:gov|judging|volgens|8+|	4-7 7
nl:gov|judging|volgens|	none 9
nl:gov|judging|volgens|true|	false 7
nl:gov|knikken|1|	4-7 9
nl:gov|knikken|	none 9
nl:gov|knikken|past|	none 9
nl:gov|laten|4-7|	4-7 11
nl:gov|laten|	none 15
nl:gov|noemen|1|	2-3 10
nl:gov|noemen|2-3|	1 8	2-3 9
nl:gov|noemen|4-7|	1 10
nl:gov|noemen|	dat 8	in 8	none 7
nl:gov|noemen|past|	none 15
nl:gov|none|2-3|	all -6	first -6	none 12
nl:gov|none|4-7|	all-one -7	none 21	some 10	titled 7
nl:gov|none|8+|	none 14
nl:gov|none|false|true|	1 -11	4-7 17	8+ 13
nl:gov|none|true|false|	1 -6	2-3 7
nl:gov|none|true|true|	2-3 -19
nl:gov|pleiten|past|	none -9
nl:gov|prijzen|0|	4-7 6
nl:gov|prijzen|	none 10
nl:gov|prijzen|past|	none 10
nl:gov|reageren|	none 16
nl:gov|reageren|past|	none 11
nl:gov|rekenen|2-3|	8+ 7
nl:gov|rekenen|past|	none 9
nl:gov|rekenen|	voor 7
nl:gov|roepen|2-3|	4-7 8
nl:gov|roepen|	none 8
nl:gov|roepen|past|	none 9
nl:gov|saying|0|false|false|	all-one -11
nl:gov|saying|1|false|false|	all-one -7	first 12	none 21
nl:gov|saying|1|true|false|	none -7
nl:gov|saying|2-3|false|true|	first 7
nl:gov|saying|2-3|true|true|	none 8
nl:gov|saying|4-7|true|false|	all-one -10
nl:gov|saying|4-7|true|true|	none -9
nl:gov|saying|8+|false|false|	none 11
nl:gov|saying|8+|false|true|	first 6	none 7
nl:gov|saying|8+|true|false|	all-one -7	none 7
nl:gov|saying|aan|false|	false 9
nl:gov|saying|aan|	first 9
nl:gov|saying|bij|4-7|	2-3 -7
nl:gov|saying|bij|	first -7	none -7
nl:gov|saying|dat|1|	1 -9
nl:gov|saying|dat|2-3|	1 11	2-3 9	4-7 15
nl:gov|saying|dat|4-7|	1 -8	2-3 16	4-7 7	8+ 9
nl:gov|saying|dat|8+|	2-3 11
nl:gov|saying|dat|	first 7	none 14
nl:gov|saying|dat|true|	false 16
nl:gov|saying|in|	all -7	all-one -8
nl:gov|saying|in|true|	false -13
nl:gov|saying|met|	none -11
nl:gov|saying|met|true|	false -10
nl:gov|saying|none|0|	2-3 -8	4-7 12
nl:gov|saying|none|1|	4-7 11
nl:gov|saying|none|2-3|	2-3 -11	8+ 11
nl:gov|saying|none|4-7|	8+ 10
nl:gov|saying|none|false|	true 9
nl:gov|saying|none|	none -10
nl:gov|saying|none|true|	false -18
nl:gov|saying|onder|4-7|	2-3 -9
nl:gov|saying|onder|	first -7
nl:gov|saying|onder|true|	false -8
nl:gov|saying|op|false|	false 8
nl:gov|saying|op|	first 8
nl:gov|saying|tegen|8+|	4-7 8
nl:gov|saying|tegen|false|	false 7
nl:gov|saying|tegen|	first 7
nl:gov|saying|van|1|	1 12	2-3 18	4-7 7
nl:gov|saying|van|4-7|	2-3 -7	8+ 7
nl:gov|saying|van|false|	false 11	true 7
nl:gov|saying|van|	first -7	none 15
nl:gov|saying|voor|1|	2-3 10
nl:gov|saying|voor|2-3|	8+ 7
nl:gov|saying|voor|false|	false -6
nl:gov|schrijven|2-3|	2-3 -6
nl:gov|schrijven|4-7|	1 -10	2-3 12
nl:gov|schrijven|past|	none -7
nl:gov|spreken|1|	2-3 18	4-7 7
nl:gov|spreken|2-3|	4-7 13	8+ 6
nl:gov|spreken|past|	none 8
nl:gov|spreken|	van 9
nl:gov|staan|0|	1 -7
nl:gov|staan|1|	2-3 -9
nl:gov|staan|4-7|	2-3 -7
nl:gov|staan|8+|	4-7 -8
nl:gov|staan|	none -14	van -7
nl:gov|staan|past|	er -9	none -12
nl:gov|stellen|4-7|	2-3 -10
nl:gov|stellen|past|	none -11
nl:gov|subject|hij|saying|	2-3 9
nl:gov|subject|hij|saying|past|	1 7	4-7 6
nl:gov|subject|name|judging|	2-3 -9
nl:gov|subject|name|judging|past|	1 -10	2-3 -8	4-7 9
nl:gov|subject|name|saying|	1 13	2-3 -8	8+ 8
nl:gov|subject|name|saying|past|	1 -10	4-7 10
nl:gov|subject|none|saying|past|	2-3 -7
nl:gov|subject|none|thinking|past|	1 -6	8+ 9
nl:gov|subject|noun|judging|	0 7	4-7 10
nl:gov|subject|noun|judging|past|	2-3 8	8+ 6
nl:gov|subject|noun|saying|	0 -11	1 6
nl:gov|subject|noun|saying|past|	8+ 13
nl:gov|subject|noun|thinking|	2-3 10
nl:gov|subject|noun|thinking|past|	4-7 10
nl:gov|subject|organisation|judging|	0 8	1 8	2-3 18
nl:gov|subject|organisation|judging|past|	1 11	2-3 14	4-7 12
nl:gov|subject|organisation|saying|	1 17	2-3 -7
nl:gov|subject|organisation|saying|past|	2-3 -9	4-7 16	8+ 14
nl:gov|subject|person|judging|	4-7 15	8+ 6
nl:gov|subject|person|judging|past|	2-3 15	4-7 12
nl:gov|subject|person|saying|	0 9	1 8	4-7 12
nl:gov|subject|person|saying|past|	4-7 20	8+ 7
nl:gov|subject|place|saying|	1 9
nl:gov|subject|place|saying|past|	2-3 6
nl:gov|subject|ze|judging|	1 9
nl:gov|subject|ze|saying|	2-3 9	4-7 -6
nl:gov|subject|ze|saying|past|	2-3 -8	4-7 7
nl:gov|subject|zij|saying|past|	2-3 -6
nl:gov|thinking|dat|2-3|	4-7 7
nl:gov|thinking|dat|	none 7
nl:gov|thinking|dat|true|	false 7
nl:gov|thinking|none|	none -6
nl:gov|tonen|1|	2-3 11
nl:gov|tonen|2-3|	8+ 6
nl:gov|tonen|	none 11
nl:gov|tonen|past|	none 11
nl:gov|vinden|2-3|	4-7 9
nl:gov|vinden|4-7|	4-7 8
nl:gov|vinden|	dat 13
nl:gov|vinden|past|	daarentegen 9
nl:gov|waarschuwen|past|	none 16
nl:gov|wijzen|	none 9
nl:gov|wijzen|past|	none 10
nl:gov|willen|	none -6
nl:gov|willen|past|	none -6
nl:gov|zeggen|4-7|	4-7 10
nl:gov|zeggen|8+|	4-7 7
nl:gov|zeggen|	dat 12	met -8	van 7
nl:gov|zien|4-7|	4-7 8
nl:gov|zien|	none 10
nl:gov|zien|past|	none 11
nl:headline|true|	8+ 7
nl:head|"|	4-7 11
nl:head|,|	4-7 9
nl:head|plain|	all-one -13	auxiliary -6	none 10	preposition -6	verb-saying 8	word -6
nl:head|plain|all-one|	1 -8	2-3 -8
nl:head|plain|end|	2-3 6
nl:head|plain|none|	1 6	2-3 7	4-7 11
nl:head|titled|	: 8	first 8
nl:head|titled|end|	4-7 7
nl:head|titled|first|	4-7 7
nl:head|upper|	first 6	start 6
nl:head|‘|	4-7 14
nl:head|“|	2-3 7	8+ 6
nl:head|„|	4-7 6
nl:in-noun|false|false|1|	all-one 6
nl:in-noun|false|false|2-3|	first -6	none 9	some -6
nl:in-noun|false|false|4-7|	all-one -6	none 16	some 11	titled 7
nl:in-noun|false|false|8+|	none 16
nl:in-noun|false|true|1|	none -10
nl:in-noun|false|true|2-3|	none 13
nl:in-noun|false|true|4-7|	first 16	none 7
nl:in-noun|false|true|8+|	first 13
nl:in-noun|true|false|1|	all-one -12
nl:in-noun|true|false|2-3|	all -8	all-one -13	first -11	none 6
nl:in-noun|true|false|4-7|	all -9	all-one -7	first -6	none 12
nl:in-noun|true|false|8+|	none 13
nl:in-noun|true|true|2-3|	all -8	all-one -7	first -7	none -7
nl:in-noun|true|true|4-7|	none 9
nl:intro-follow|)|end|	8+ 6
nl:intro-follow|,|,auxiliary|	2-3 -9
nl:intro-follow|,|,verb-saying|	2-3 -9
nl:intro-follow|,|,word|	2-3 -8
nl:intro-follow|,|capital|	4-7 7
nl:intro-follow|,|determiner|	4-7 6
nl:intro-follow|,|end|	2-3 8	4-7 10
nl:intro-follow|,|stop|	2-3 -6	4-7 15	8+ 7
nl:intro-follow|:|,verb-saying|	4-7 10
nl:intro-follow|:|capital|	4-7 13	8+ 13
nl:intro-follow|:|determiner|	4-7 12	8+ 12
nl:intro-follow|:|end|	2-3 19	4-7 6	8+ 12
nl:intro-follow|:|stop|	2-3 -17	4-7 -8	8+ -6
nl:intro-follow|adverb|,preposition|	2-3 -7
nl:intro-follow|adverb|stop|	1 7	2-3 -8	4-7 11	8+ 6
nl:intro-follow|auxiliary|stop|	1 -10	2-3 12	4-7 17
nl:intro-follow|capital|stop|	4-7 6
nl:intro-follow|coordinator|stop|	1 -8	2-3 -10	4-7 8
nl:intro-follow|determiner|,preposition|	2-3 -8
nl:intro-follow|determiner|auxiliary|	1 -8
nl:intro-follow|determiner|preposition|	1 -9
nl:intro-follow|determiner|stop|	1 6	2-3 -12	4-7 11
nl:intro-follow|determiner|word|	1 -13	2-3 -9
nl:intro-follow|preposition|,determiner|	2-3 -8
nl:intro-follow|preposition|coordinator|	1 -10
nl:intro-follow|preposition|stop|	1 12	8+ 7
nl:intro-follow|preposition|word|	1 -10
nl:intro-follow|pronoun|stop|	2-3 12
nl:intro-follow|start|,verb-judging|	4-7 6
nl:intro-follow|start|,verb-saying|	4-7 12	8+ 8
nl:intro-follow|start|,verb-thinking|	8+ 8
nl:intro-follow|start|,word|	4-7 15	8+ 8
nl:intro-follow|start|:|	4-7 13
nl:intro-follow|start|auxiliary|	1 -9
nl:intro-follow|start|end|	2-3 9	4-7 13
nl:intro-follow|start|preposition|	4-7 7
nl:intro-follow|stop|,verb-judging|	4-7 15	8+ 12
nl:intro-follow|stop|,verb-saying|	1 12	2-3 24	8+ 10
nl:intro-follow|stop|,verb-thinking|	4-7 11	8+ 10
nl:intro-follow|stop|,word|	2-3 10	4-7 11	8+ 20
nl:intro-follow|stop|auxiliary|	8+ 8
nl:intro-follow|stop|capital|	2-3 12	4-7 10	8+ 7
nl:intro-follow|stop|determiner|	4-7 9	8+ 13
nl:intro-follow|stop|end|	1 7	2-3 12	4-7 10	8+ 7
nl:intro-follow|stop|preposition|	8+ 8
nl:intro-follow|subordinator|stop|	4-7 9
nl:intro-follow|that|stop|	4-7 7
nl:intro-follow|verb-judging|stop|	4-7 6
nl:intro-follow|verb-saying|stop|	1 -8	2-3 -7	4-7 10
nl:intro-follow|word|,auxiliary|	2-3 -6
nl:intro-follow|word|,coordinator|	2-3 -10
nl:intro-follow|word|,preposition|	2-3 -7
nl:intro-follow|word|,verb-saying|	4-7 -8
nl:intro-follow|word|auxiliary|	2-3 11	4-7 13
nl:intro-follow|word|coordinator|	1 6
nl:intro-follow|word|stop|	1 -7	8+ 8
nl:intro-follow|word|verb-judging|	1 -11
nl:intro-follow|word|verb-saying|	2-3 8
nl:intro-follow|word|word|	2-3 -8	4-7 9
nl:intro|	) 6	capital 11	pronoun -6	quote 10	start 9	subordinator -6	verb-judging 8
nl:in|first|=aan|	4-7 6
nl:in|first|=als|	4-7 11	8+ 14	first 13
nl:in|first|=bij|	8+ 10	first 10
nl:in|first|=dat|	2-3 8	4-7 16	8+ 11	first 16	none 7
nl:in|first|=de|	2-3 -19	8+ 15	all -9	all-one -14	none -6
nl:in|first|=die|	4-7 14	8+ 8	first 15	none 9
nl:in|first|=dit|	8+ 12	first 6
nl:in|first|=drie|	first 7
nl:in|first|=een|	2-3 8	4-7 10	8+ 8	none 15
nl:in|first|=elke|	8+ 7	first 7
nl:in|first|=en|	4-7 16	8+ 6	first 12	none 6
nl:in|first|=geen|	2-3 10	4-7 12	first 14	none 11
nl:in|first|=heeft|	4-7 8	first 8
nl:in|first|=het|	2-3 -11	4-7 -8	8+ 13	all-one -10	none -6
nl:in|first|=hij|	4-7 12	8+ 11	first 10
nl:in|first|=ik|	2-3 13	4-7 7	8+ 14	none 13
nl:in|first|=in|	4-7 9	8+ 8	first 16
nl:in|first|=maar|	4-7 15	8+ 10	first 18	none 8
nl:in|first|=met|	2-3 -8	4-7 12	8+ 7	first 14	none -6
nl:in|first|=mijn|	4-7 17	8+ 12	first 9
nl:in|first|=na|	8+ 11	first 8
nl:in|first|=niet|	2-3 11	4-7 15	none 16
nl:in|first|=omdat|	8+ 9	first 9
nl:in|first|=om|	none 9
nl:in|first|=op|	2-3 9	4-7 9	8+ 6	first 12	none 9
nl:in|first|=toen|	4-7 9	8+ 6	first 11
nl:in|first|=tot|	8+ 9	first 9
nl:in|first|=twee|	2-3 8	4-7 10	first 10
nl:in|first|=uit|	2-3 8
nl:in|first|=van|	4-7 15	first 11
nl:in|first|=voor|	8+ 10	none 8
nl:in|first|=we|	4-7 13	8+ 8	first 14
nl:in|first|=wij|	2-3 -8	4-7 25	8+ 9
nl:in|first|=ze|	4-7 16	8+ 7	first 14
nl:in|first|=zij|	first 9
nl:in|first|=zonder|	8+ 8	first 8
nl:in|first|adverb|	8+ 6	none 9
nl:in|first|capital|	4-7 -7	all-one 6	first -10
nl:in|first|verb|	4-7 15	none 10
nl:in|first|word|	4-7 9	8+ 11
nl:in|functions|0|2-3|	none 6
nl:in|functions|0|4-7|	none 8
nl:in|functions|1|2-3|	all -11	first -9	none 8
nl:in|functions|1|4-7|	all -7	first 9	titled 7
nl:in|functions|1|8+|	first 7
nl:in|functions|2|4-7|	all-one -9	none 8
nl:in|functions|3|4-7|	none 31	some 11	titled 8
nl:in|functions|3|8+|	none 20	some 6
nl:in|last|aaf|	1 -13
nl:in|last|aak|	1 -8	2-3 12
nl:in|last|aan|	2-3 -9
nl:in|last|	af -14	ag -12	ak 7	an -9	at -7	ax -9	ch 9	de 8	en -9	er 8	et 7	gd 7	ht -6	ia -10	id 9	ie -10	ig 15	il -7	it -13	je -7	jk -10	jt 9	ke -8	kt 9	na -9	ne -7	ng -16	nk -6	nt 8	of 10	op 9	or -11	ot -7	rs 9	st -8	uk 8	uw -8
nl:in|last|als|	1 -8
nl:in|last|ang|	2-3 10
nl:in|last|ank|	2-3 -6
nl:in|last|ant|	2-3 6
nl:in|last|ast|	2-3 10
nl:in|last|ate|	1 -11
nl:in|last|den|	1 -13	2-3 10
nl:in|last|eer|	2-3 -8
nl:in|last|eid|	2-3 9
nl:in|last|ein|	2-3 8
nl:in|last|end|	1 9
nl:in|last|erd|	2-3 9
nl:in|last|gen|	1 6
nl:in|last|iel|	2-3 -8
nl:in|last|ijk|	1 -10
nl:in|last|ijt|	2-3 9
nl:in|last|ik|	2-3 8
nl:in|last|ing|	1 -9	2-3 -18
nl:in|last|ken|	2-3 -11
nl:in|last|lag|	2-3 -8
nl:in|last|len|	1 -8	2-3 6
nl:in|last|lof|	2-3 10
nl:in|last|nde|	2-3 7
nl:in|last|nen|	1 6
nl:in|last|nis|	2-3 9
nl:in|last|oor|	2-3 -7
nl:in|last|ord|	1 8
nl:in|last|orm|	1 -10
nl:in|last|rde|	2-3 7
nl:in|last|rst|	2-3 -8
nl:in|last|sen|	2-3 -6
nl:in|last|tax|	1 -9
nl:in|last|ten|	2-3 9
nl:in|last|ter|	1 6
nl:in|last|tig|	2-3 8
nl:in|last|tje|	2-3 -6
nl:in|last|unt|	2-3 10
nl:in|last|ven|	2-3 9
nl:in|shape|=dat word =ik|	8+ 6
nl:in|shape|=de capital capital|	2-3 -6
nl:in|shape|=de capital|	2-3 -13
nl:in|shape|=de word =die|	8+ 11
nl:in|shape|=de word =is|	8+ 10
nl:in|shape|=de word =van|	8+ 6
nl:in|shape|=de word verb|	8+ 11
nl:in|shape|=de word word|	2-3 -8	4-7 14	8+ 7
nl:in|shape|=de word|	2-3 -13
nl:in|shape|=een word =dat|	4-7 10
nl:in|shape|=een word =die|	4-7 9	8+ 12
nl:in|shape|=een word =en|	8+ 6
nl:in|shape|=een word =geen|	4-7 8
nl:in|shape|=een word =is|	8+ 6
nl:in|shape|=een word =met|	4-7 12
nl:in|shape|=een word =op|	4-7 12
nl:in|shape|=een word =uit|	4-7 10
nl:in|shape|=een word =van|	4-7 10
nl:in|shape|=een word =voor|	4-7 6
nl:in|shape|=een word verb|	8+ 6
nl:in|shape|=een word word|	2-3 16	4-7 14
nl:in|shape|=geen word|	2-3 6
nl:in|shape|=het =gaat =niet|	8+ 8
nl:in|shape|=het =is =een|	4-7 11
nl:in|shape|=het capital|	2-3 -6
nl:in|shape|=het word =is|	8+ 10
nl:in|shape|=het word word|	4-7 7	8+ 8
nl:in|shape|=hij verb =het|	4-7 12
nl:in|shape|=hij word adverb|	8+ 6
nl:in|shape|=hij word word|	8+ 9
nl:in|shape|=ik verb =dat|	4-7 9	8+ 6
nl:in|shape|=ik verb =de|	8+ 6
nl:in|shape|=ik verb adverb|	8+ 6
nl:in|shape|=ik verb word|	8+ 9
nl:in|shape|=ik word =de|	8+ 8
nl:in|shape|=ik word =geen|	8+ 7
nl:in|shape|=ik word =het|	8+ 7
nl:in|shape|=ik word =in|	8+ 6
nl:in|shape|=ik word =mijn|	4-7 15	8+ 6
nl:in|shape|=ik word =op|	8+ 6
nl:in|shape|=ik word adverb|	8+ 12
nl:in|shape|=ik word word|	4-7 14	8+ 9
nl:in|shape|=in word word|	2-3 10
nl:in|shape|=maar =een word|	8+ 6
nl:in|shape|=met =een word|	4-7 8
nl:in|shape|=mijn word =hebben|	8+ 8
nl:in|shape|=mijn word =heeft|	8+ 8
nl:in|shape|=mijn word verb|	4-7 13	8+ 8
nl:in|shape|=mijn word word|	4-7 13
nl:in|shape|=niet word adverb|	4-7 13
nl:in|shape|=niet word|	2-3 10
nl:in|shape|=op =het word|	4-7 9
nl:in|shape|=toen word =ik|	4-7 9
nl:in|shape|=twee word|	2-3 8
nl:in|shape|=we =hebben =drie|	8+ 6
nl:in|shape|=we word adverb|	4-7 10
nl:in|shape|=wij =hebben =het|	4-7 12
nl:in|shape|=wij =hebben adverb|	8+ 7
nl:in|shape|=wij =hebben word|	4-7 12
nl:in|shape|=wij word adverb|	4-7 13
nl:in|shape|=wij word word|	4-7 14
nl:in|shape|=ze =is word|	8+ 6
nl:in|shape|adverb =de word|	4-7 12
nl:in|shape|adverb =is =het|	8+ 7
nl:in|shape|adverb =is adverb|	4-7 7
nl:in|shape|adverb =moet word|	4-7 8
nl:in|shape|adverb adverb|	2-3 8
nl:in|shape|adverb verb word|	8+ 7
nl:in|shape|adverb word =een|	4-7 11	8+ 7
nl:in|shape|adverb word =ik|	2-3 8
nl:in|shape|adverb word =we|	4-7 13
nl:in|shape|adverb word word|	2-3 -13	4-7 13	8+ 7
nl:in|shape|capital =dat adverb|	4-7 10
nl:in|shape|capital =het =aan|	4-7 -9
nl:in|shape|capital =is =geen|	4-7 -8
nl:in|shape|capital =is =het|	4-7 13
nl:in|shape|capital =is adverb|	4-7 -9
nl:in|shape|capital number|	2-3 -6
nl:in|shape|capital verb =dat|	8+ 7
nl:in|shape|capital verb word|	4-7 10	8+ 7
nl:in|shape|capital word =bij|	4-7 13
nl:in|shape|capital word =ik|	4-7 15
nl:in|shape|capital word =in|	4-7 9
nl:in|shape|capital word =is|	4-7 6
nl:in|shape|capital word adverb|	4-7 6
nl:in|shape|capital word verb|	8+ 8
nl:in|shape|capital word word|	4-7 15
nl:in|shape|word =als =een|	4-7 9
nl:in|shape|word =een word|	4-7 10
nl:in|shape|word =en word|	2-3 11
nl:in|shape|word =met =een|	4-7 9
nl:in|shape|word =niet word|	2-3 10
nl:in|shape|word =van word|	2-3 10
nl:in|shape|word capital|	2-3 -9
nl:in|shape|word word =over|	4-7 8
nl:in|shape|word word adverb|	4-7 9
nl:in|shape|word word word|	2-3 6	4-7 11	8+ 8
nl:in|word|	aan -10	ambachtelijk -10	binnen 9	dag 8	dan 10	dat 8	de -12	die 10	dit 6	door -7	droog -8	een 7	en 15	geen 10	geluk 10	haaskaaf -10	het -9	houden -8	ik 16	in -7	kaasschaaf -8	kan 9	keer -8	keukentafel -8	laat -8	met -9	mooi 11	niet 6	ochtend -8	ongelukkig 9	onverantwoord 8	op 9	paal -6	polderprinsen -6	punt 9	regenafspraak -8	reëel 8	samen -9	stille -7	stiltetax -9	tante -8	te -10	twee 8	uit 8	vals -8	van 8	verbijsterd 9	verrast 10	was 7	wiel -9	wij -8	één -10
nl:lead|lower|	, 15	: -6	capital 11	preposition 7	verb-judging 8	word 8
nl:lead|upper|	) 6	, -12	auxiliary -12	preposition -17	pronoun -8	quote 10	start 9	subordinator -11	verb-saying -9	word -14
nl:naming|false|	: -7	word -19
nl:naming|leus|1|	2-3 -6
nl:naming|term|1|	1 -9
nl:naming|titel|1|	4-7 -7
nl:naming|true|	) 6	capital 11	pronoun -6	quote 10	start 9	subordinator -6	verb-judging 8
nl:naming|woord|1|	1 -15
nl:naming|zogeheten|1|	1 -7
nl:nobody|4-7|	start 11
nl:others|1|	1 -7	8+ 9
nl:others|2|	2-3 -10
nl:own-case|false|all-one|	, -10	: 8	preposition -10	stop 11	subordinator -10	verb-saying -11	word -18
nl:own-case|false|all|	, -6	preposition -10	word -10
nl:own-case|false|first|	, -9	preposition -11	pronoun -6	quote 7	start 16	stop 15	word -10
nl:own-case|false|none|	, 13	adverb 7	capital 9	coordinator -8	verb-judging 8	word 10
nl:own-case|false|some|	preposition 10
nl:own-case|false|titled|	: 7
nl:own-case|true|all-one|	preposition -8	word -9
nl:own-case|true|first|	) 6	preposition -6	start 15
nl:own-case|true|none|	, 11	auxiliary 8	determiner 7	preposition 11	that 10	word 14
nl:own-case|true|some|	, 7
nl:own-case|true|titled|	: 6
nl:own-case|true|upper|	start 6
nl:own|false|	4-7 11
nl:own|true|	4-7 -7
nl:same|1|2-3|	first -8	none 9	some -6
nl:same|1|4-7|	all -10	all-one -8	first -6	none 17	some 13	titled 8
nl:same|1|8+|	none 19	some 6
nl:same|2|1|	none -15
nl:same|2|2-3|	all-one -7	first -10
nl:same|2|4-7|	all-one -8	first 8
nl:same|3|1|	none -7
nl:sentence|judging|	4-7 16	8+ 10
nl:sentence|none|	4-7 7
nl:sentence|saying|	4-7 -8	8+ 12
nl:sentence|thinking|	1 -7	4-7 16	8+ 12
nl:size-ending|10+|.|	auxiliary 8	capital 8	determiner 6	preposition 8
nl:size-ending|10+|?|	end 8
nl:size-ending|10+|none|	,verb-judging 11	,verb-saying 10	,verb-thinking 12	,word 13	end 10	stop 11
nl:size-ending|1|.|	end 7
nl:size-ending|1|none|	,determiner -11	; -12	adverb -10	that 7	verb-judging -13	verb-saying -10
nl:size-ending|2|.|	end 12
nl:size-ending|2|?|	,verb-saying 9
nl:size-ending|2|none|	,coordinator -10	,determiner -10	,preposition -11	,verb-saying 11	,word -9	coordinator -9	end 7	stop -14
nl:size-ending|3|.|	capital 8	end 12
nl:size-ending|3|?|	end 7
nl:size-ending|3|none|	,determiner -6	,preposition -7	,word 10	; 7	auxiliary 15	word -8
nl:size-ending|4-5|.|	capital 12	determiner 15	end 20	preposition 8
nl:size-ending|4-5|?|	,verb-thinking 10
nl:size-ending|4-5|none|	,determiner 11	,verb-judging 10	,word 7	auxiliary 15	stop -10
nl:size-ending|6-9|.|	capital 15	determiner 12	end 16
nl:size-ending|6-9|?|	,verb-saying 6
nl:size-ending|6-9|none|	,verb-judging 9	,word 14	: 13	end 13
nl:size-follow|10+|	,verb-judging 11	,verb-saying 10	,verb-thinking 12	,word 13	auxiliary 8	capital 10	determiner 9	end 6	preposition 8	stop 11
nl:size-follow|1|	,determiner -11	; -12	adverb -10	end 8	that 7	verb-judging -13	verb-saying -10
nl:size-follow|2|	,coordinator -10	,determiner -10	,preposition -11	,verb-saying 13	,word -9	coordinator -9	end 16	stop -14
nl:size-follow|3|	,determiner -6	,preposition -7	,word 10	; 7	auxiliary 15	capital 8	end 13	word -8
nl:size-follow|4-5|	,determiner 11	,verb-judging 10	,verb-thinking 10	,word 7	auxiliary 18	capital 12	determiner 15	end 8	preposition 8	stop -10
nl:size-follow|6-9|	,verb-judging 9	,word 14	: 13	capital 15	determiner 12	end 20
nl:size-intro|10+|	) 6	: 14	adverb 6	stop 13
nl:size-intro|1|	, -11	adverb 8	auxiliary -8	coordinator -8	preposition 6	pronoun -14	stop 9	that -8
nl:size-intro|2|	: 7	adverb -14	determiner -11	preposition -12	pronoun 8	start 7	stop 20	subordinator -13
nl:size-intro|3|	capital 10	coordinator -10	preposition 12	start 8	stop 8	that 9	verb-saying -6
nl:size-intro|4-5|	, 16	adverb 13	auxiliary 15	capital 6	coordinator 8	quote 10	start 17	subordinator 9	verb-judging 8	verb-saying 13	word -7
nl:size-intro|6-9|	, 12	auxiliary 12	capital 9	determiner 10	pronoun 8	start 19	that 7	word 16
nl:size|	10+ 11	4-5 -6	6-9 9
nl:subject|elided|	,verb-saying -6	8+ 10	capital 7	end 8
nl:subject|none|	,auxiliary -6	,coordinator -6	,determiner -6	,preposition -13	,verb-judging 11	,verb-thinking 13	4-7 10	adverb -10	capital 18	determiner 15	end 16	pronoun -7	that 12	verb-judging -12	word -6
nl:subject|own|	,preposition -9	,word 9	8+ 12	: 9	auxiliary 13	capital 11	coordinator -7	end 17	stop -15	that -8
nl:two-before|)|	: 14	stop 7
nl:two-before|,|	auxiliary 10	coordinator 8	word -7
nl:two-before|adverb|	adverb 8	determiner -8	stop 12
nl:two-before|auxiliary|	stop 20
nl:two-before|capital|	, 10	: 16	auxiliary 11	preposition -11	stop 12	verb-judging 8	verb-saying 9
nl:two-before|coordinator|	word -9
nl:two-before|preposition|	: -6	auxiliary -10	capital 15	stop 16
nl:two-before|pronoun|	, 7	: 6	adverb 11	stop 14
nl:two-before|quote|	: 6	coordinator -14	stop 20
nl:two-before|start|	start 9
nl:two-before|stop|	determiner -10	preposition -8
nl:two-before|subordinator|	determiner -11
nl:two-before|that|	word 10
nl:two-before|verb-judging|	: 8	determiner 8	pronoun 11	stop 9	that 9
nl:two-before|verb-saying|	: 16	preposition 23	stop 22	that -9	word -9
nl:two-before|word|	determiner -7	preposition -13	subordinator -7	that 6	verb-saying -12	word 9
nl:two-words-before|)|	. 7	: 14
nl:two-words-before|,|	maar 8
nl:two-words-before|.|	de -10
nl:two-words-before|aan|	. 8
nl:two-words-before|af|	. 10
nl:two-words-before|bericht|	: 7
nl:two-words-before|blijft|	. 11
nl:two-words-before|de|	afspraak 6	leus -6	term -9	titel -8	volksmond -8	zaak 10
nl:two-words-before|door|	: -6
nl:two-words-before|droog|	. 12
nl:two-words-before|er|	destijds 8
nl:two-words-before|euro|	. 6
nl:two-words-before|gaan|	. 11
nl:two-words-before|gezien|	. 10
nl:two-words-before|hand|	. 7
nl:two-words-before|hem|	. 10
nl:two-words-before|het|	besluit 9	kabinet 7	op 10	opschrift -7	over 10	plan 10	woord -12
nl:two-words-before|hij|	, 6	. 9
nl:two-words-before|ingetrokken|	. 14
nl:two-words-before|in|	. 10
nl:two-words-before|is|	. 10
nl:two-words-before|kijken|	. 6
nl:two-words-before|knikt|	: 9
nl:two-words-before|komen|	. 11
nl:two-words-before|lacht|	. 7
nl:two-words-before|laken|	met -7
nl:two-words-before|leerling|	. 12
nl:two-words-before|mee|	. 12
nl:two-words-before|meter|	. 6
nl:two-words-before|noemde|	haar 6
nl:two-words-before|noemt|	het 8
nl:two-words-before|op|	. 12
nl:two-words-before|over|	de -10
nl:two-words-before|school|	. 10
nl:two-words-before|spandoek|	: -9
nl:two-words-before|sprak|	van 11
nl:two-words-before|spreekt|	van 13
nl:two-words-before|staat|	. 10
nl:two-words-before|start|	start 9
nl:two-words-before|stilte|	. 10
nl:two-words-before|tegen|	. 12	: 7
nl:two-words-before|terughoudend|	. 14
nl:two-words-before|terug|	. 8
nl:two-words-before|toe|	. 11
nl:two-words-before|toonde|	zich 10
nl:two-words-before|toont|	zich 6
nl:two-words-before|uit|	. 15
nl:two-words-before|uur|	. 8
nl:two-words-before|voor|	. 8
nl:two-words-before|was|	. 13
nl:two-words-before|weten|	. 9
nl:two-words-before|ze|	. 10
nl:two-words-before|zich|	. 10
nl:two-words-before||	. 20	: 6	en -14
nl:verb|false|1|	other -10
nl:verb|false|2-3|	upper -7
nl:verb|false|4-7|	lower 9
nl:verb|false|8+|	lower 14
nl:verb|true|2-3|	lower 12
nl:verb|true|4-7|	lower 24
nl:verb|true|8+|	lower 12
nl:word-after|	 12	, -7	. -12	: 6	? -9	blijft 13	dat 10	de 13	die 8	end 23	gedoopt -14	genoemd -11	heet -8	het -8	in 8	komt -11	met 7	noemt 6	ook -6	van 9	voor -9	was 11	wie 7	zijn 12
nl:word-after|,|	! 8	? 13	none -8
nl:word-after|.|	none -12
nl:word-after|:|	none 6
nl:word-after|?|	none -9
nl:word-after|blijft|	none 13
nl:word-after|dat|	. 9	none 8
nl:word-after|de|	. 15
nl:word-after|die|	. 8
nl:word-after|een|	. 7
nl:word-after|end|	. 26	? 11	none 7
nl:word-after|gedoopt|	none -14
nl:word-after|genoemd|	none -11
nl:word-after|heet|	none -8
nl:word-after|in|	none 8
nl:word-after|komt|	none -11
nl:word-after|noemt|	none 6
nl:word-after|van|	none 9
nl:word-after|voor|	none -9
nl:word-after|was|	none 11
nl:word-after|wie|	. 7
nl:word-after|zijn|	. 7
nl:word-before|	 10	) 6	? 13	afspraak 6	al -10	als -6	besluit 9	bod 9	boek -10	cijfers 6	de -6	destijds 9	die -9	dit 10	een -7	en -14	er 11	heet -10	heette -8	hij -11	in -9	inmiddels -6	intern -7	is 7	kabinet 7	klassieke -11	leus -6	maar 8	met -11	naar -7	nu -8	onder -10	op 10	opschrift -7	over 9	plan 10	sindsdien -8	start 9	stond -8	tentoonstelling -9	term -9	titel -7	van 13	volgt 6	volksmond -8	voortaan -10	werd -8	woord -12	zaak 10	zich 11	zijn -10	zogeheten -9
nl:word-before|)|	8+ 6
nl:word-before|,|	1 -11	4-7 19	8+ 7
nl:word-before|.|	1 8	2-3 11	8+ 11
nl:word-before|?|	4-7 14	8+ 9
nl:word-before|afspraak|	4-7 6
nl:word-before|als|	2-3 -8	4-7 9
nl:word-before|al|	2-3 -10
nl:word-before|bod|	2-3 9
nl:word-before|dat|	1 -8	2-3 11	4-7 8	8+ 7
nl:word-before|destijds|	2-3 8
nl:word-before|de|	1 -11
nl:word-before|die|	2-3 -9
nl:word-before|een|	2-3 -13
nl:word-before|en|	1 -8	2-3 -10
nl:word-before|er|	4-7 9
nl:word-before|haar|	4-7 10
nl:word-before|had|	4-7 10
nl:word-before|heet|	1 -7	2-3 -7
nl:word-before|het|	2-3 11	4-7 8
nl:word-before|hij|	1 -10
nl:word-before|inmiddels|	2-3 -6
nl:word-before|intern|	2-3 -7
nl:word-before|in|	2-3 -9
nl:word-before|is|	2-3 13	4-7 10
nl:word-before|klassieke|	1 -11
nl:word-before|leus|	2-3 -6
nl:word-before|maar|	4-7 8
nl:word-before|met|	4-7 -6
nl:word-before|nu|	2-3 -8
nl:word-before|onder|	1 -8
nl:word-before|opschrift|	2-3 -6
nl:word-before|over|	4-7 9
nl:word-before|plan|	4-7 10
nl:word-before|sindsdien|	2-3 -8
nl:word-before|start|	2-3 9	4-7 23	8+ 6
nl:word-before|term|	1 -9
nl:word-before|titel|	4-7 -7
nl:word-before|van|	1 15	4-7 8
nl:word-before|volgt|	2-3 6
nl:word-before|voortaan|	2-3 -10
nl:word-before|voor|	2-3 12
nl:word-before|woord|	1 -15
nl:word-before|zich|	2-3 11
nl:word-before|zijn|	1 -8
nl:word-before|zogeheten|	1 -7
nl:word-before||	4-7 10
nl:work|near|none|,|	first -6
nl:work|near|none|	all -7	all-one -10	first -9	none 11
nl:work|near|none|preposition|	all -7
nl:work|none|none|)|	first 6
nl:work|none|none|,|	all -6	all-one -9	first -7	none 16	some 7
nl:work|none|none|:|	all-one 8	none -6	titled 8
nl:work|none|none|adverb|	all-one -6
nl:work|none|none|	all -6	first -9	none 11	upper 6
nl:work|none|none|capital|	none 10
nl:work|none|none|preposition|	all -8	all-one -12	first -12	none 6	some 8
nl:work|none|none|pronoun|	first -6
nl:work|none|none|quote|	first 10
nl:work|none|none|start|	first 20	upper 6
nl:work|none|none|stop|	all-one 12	most 8
nl:work|none|none|subordinator|	all-one -10
nl:work|none|none|verb-judging|	none 8
nl:work|none|none|verb-saying|	all-one -9
nl:work|none|none|word|	all -11	all-one -17	first -8	none 12
nl:work|right|none|	all-one -8	first -7	none -6
nl:work|right|none|word|	all-one -8	first -7	none -6
nobody|1|	, -14	auxiliary -11	coordinator -8	determiner -16	preposition -16	word -18
nobody|2-3|	, -13	auxiliary -13	capital -11	determiner -17	preposition -14	subordinator -11	word -11
nobody|4-7|	capital -12	quote 11	start 6	stop 15	word -8
nobody|8+|	start 16
others|0|	1 6
others|1|	1 -15	2-3 -19	4-7 -10	8+ 8
others|2|	1 -39	2-3 -32	4-7 -15	8+ 9
others|3|	1 -21	2-3 6
own-case|false|all-one|	( -9	, -18	: 13	adverb -8	auxiliary -18	capital -6	coordinator -15	possessive -15	preposition -8	pronoun -9	stop 16	subordinator -29	that -11	verb-judging -23	verb-thinking -10	word -11	— 9
own-case|false|all|	, -27	: 8	auxiliary -16	capital -8	coordinator -10	possessive -16	preposition -8	start -9	subordinator -12	verb-judging -28	verb-saying -10	verb-thinking -7	word -18
own-case|false|first|	( -6	, -15	- 9	: 10	adverb -7	auxiliary -10	capital -16	coordinator -7	determiner -7	preposition -15	quote 8	start 11	stop 19	word -30	— 11
own-case|false|most|	auxiliary 14	capital -11	start 16	word -9
own-case|false|none|	% 6	' -6	( -7	, 12	: -15	; 12	adverb 8	auxiliary 11	capital 7	determiner -10	possessive 11	pronoun 10	quote -9	that 7	verb-thinking 6	word 8
own-case|false|some|	, 7	auxiliary 14	preposition 11	pronoun 13	that 8	verb-judging -12	verb-saying 11	verb-thinking 7
own-case|false|titled|	determiner -6	preposition -13	start -9	verb-saying 7	word -13
own-case|false|upper|	, 11
own-case|true|all-one|	adverb -8	preposition -10	stop 15	verb-saying -11	word -13
own-case|true|all|	start 14	stop 19	verb-judging -10	word -12
own-case|true|first|	) 8	, 7	- 8	capital -8	preposition -13	quote 23	start 44	stop 23	verb-saying -20	word -13	– 12	— 8
own-case|true|most|	, 9	start 15	stop 14
own-case|true|none|	, 31	auxiliary 21	capital 9	determiner 17	preposition -12	pronoun 10	subordinator -8	that 12	verb-judging 11	word 11
own-case|true|some|	, 10	word 12
own-case|true|titled|	: 17	start 9
own-case|true|upper|	start 11
own|false|	1 -8	2-3 -8	8+ 6
own|true|	1 -8
pt:alone|alone|	2-3 9	4-7 13	8+ 7
pt:alone|first|	2-3 11	8+ 11
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 11
pt:best-gap|according-to|according|gap|according-to|,s|	2-3 12
pt:best-gap|according-to|according|gap|according-to|,|	1 9	4-7 8	8+ 13
pt:best-gap|according-to|according|gap|according-to||	1 -16
pt:best-gap|actor-nearby|naked||	1 -7	8+ 16
pt:best-gap|colon|naked||	2-3 6	4-7 12	8+ 8
pt:best-gap|interview|naked||	8+ 7
pt:best-gap|named-before|naked||	2-3 13	4-7 18
pt:best-gap|named-nearby|naked||	2-3 7	4-7 14	8+ -6
pt:best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 6
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -10	4-7 13	8+ 12
pt:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -6
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 14	4-7 8	8+ 6
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 6
pt:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 9
pt:best-gap|sentence-after|saying|gap|sentence-after||	4-7 9
pt:best-gap|sentence-before|according|gap|sentence-before|,q|	1 -6
pt:best-gap|sentence-before|according|gap|sentence-before|,|	2-3 7	4-7 13	8+ 11
pt:best-gap|sentence-before|according|gap|sentence-before|s,|	8+ 8
pt:best-gap|sentence-before|judging|gap|sentence-before||	4-7 8
pt:best-gap|sentence-before|saying|gap|sentence-before|,;|	8+ 8
pt:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 12
pt:best-gap|sentence-before|saying|gap|sentence-before|q,|	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 6
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 11	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before||	4-7 14	8+ 6
pt:best-gap|signature|naked||	8+ 8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 10	8+ 10
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 -12	4-7 8
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 9	2-3 -6	4-7 16	8+ 6
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	2-3 6	4-7 14
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 12	4-7 11	8+ 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 9	4-7 20	8+ 25
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 15	4-7 14
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 14
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	2-3 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 -9	8+ 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -9	2-3 6	4-7 6
pt:best-gap|topic|naked||	2-3 -7
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 8	4-7 16
pt:best-intro|,|according|1|	2-3 6
pt:best-intro|,|according|5-10|	4-7 14
pt:best-intro|,|according|far|	4-7 14
pt:best-intro|,|naked|1|	2-3 -9
pt:best-intro|,|naked|2-4|	2-3 -9
pt:best-intro|,|naked|5-10|	1 -9	2-3 9
pt:best-intro|,|naked|far|	1 -10	2-3 9	4-7 9
pt:best-intro|,|saying|1|	2-3 15	4-7 12
pt:best-intro|,|saying|2-4|	4-7 11
pt:best-intro|,|saying|5-10|	2-3 14	4-7 10	8+ 8
pt:best-intro|,|saying|far|	4-7 11
pt:best-intro|:|judging|2-4|	2-3 9	8+ 10
pt:best-intro|:|naked|1|	8+ 8
pt:best-intro|:|naked|2-4|	4-7 10	8+ 14
pt:best-intro|:|naked|5-10|	2-3 -10	8+ -7
pt:best-intro|:|naked|far|	2-3 6	8+ 11
pt:best-intro|:|saying|1|	4-7 19	8+ 23
pt:best-intro|:|saying|2-4|	2-3 11	4-7 12	8+ 15
pt:best-intro|:|saying|5-10|	2-3 10	4-7 13	8+ 19
pt:best-intro|:|saying|far|	4-7 8
pt:best-intro|adverb|according|5-10|	4-7 11
pt:best-intro|auxiliary|according|2-4|	2-3 12	4-7 10
pt:best-intro|auxiliary|according|5-10|	8+ 10
pt:best-intro|auxiliary|naked|2-4|	1 -7
pt:best-intro|auxiliary|naked|5-10|	2-3 10	8+ 8
pt:best-intro|auxiliary|naked|far|	1 6	4-7 -6
pt:best-intro|auxiliary|saying|2-4|	1 -6	2-3 11	4-7 -8
pt:best-intro|auxiliary|saying|5-10|	2-3 13	4-7 9
pt:best-intro|capital|saying|2-4|	4-7 6
pt:best-intro|capital|saying|5-10|	2-3 9
pt:best-intro|determiner|judging|1|	2-3 11
pt:best-intro|determiner|naked|2-4|	2-3 -9
pt:best-intro|determiner|naked|5-10|	2-3 -10
pt:best-intro|determiner|naked|far|	1 -9
pt:best-intro|determiner|other|1|	2-3 -9
pt:best-intro|determiner|saying|1|	2-3 10
pt:best-intro|preposition|according|5-10|	2-3 9
pt:best-intro|preposition|according|far|	1 -6
pt:best-intro|preposition|judging|2-4|	1 6	4-7 7
pt:best-intro|preposition|judging|5-10|	2-3 -7
pt:best-intro|preposition|naked|2-4|	1 -15	2-3 -10
pt:best-intro|preposition|naked|5-10|	1 -13	2-3 9
pt:best-intro|preposition|naked|far|	1 -14	2-3 -8
pt:best-intro|preposition|saying|1|	2-3 8
pt:best-intro|preposition|saying|2-4|	2-3 11
pt:best-intro|preposition|saying|5-10|	1 -7	2-3 -9
pt:best-intro|preposition|saying|far|	1 -10	2-3 9
pt:best-intro|start|naked|5-10|	8+ 20
pt:best-intro|start|naked|far|	4-7 21	8+ 12
pt:best-intro|start|other|1|	4-7 8	8+ 9
pt:best-intro|start|saying|1|	2-3 12	4-7 9	8+ 6
pt:best-intro|start|saying|far|	2-3 7
pt:best-intro|stop|according|5-10|	8+ 10
pt:best-intro|stop|according|far|	8+ 7
pt:best-intro|stop|judging|2-4|	4-7 8
pt:best-intro|stop|naked|1|	8+ 6
pt:best-intro|stop|naked|2-4|	2-3 10	4-7 23
pt:best-intro|stop|naked|5-10|	2-3 16	4-7 25	8+ 14
pt:best-intro|stop|naked|far|	4-7 28	8+ 11
pt:best-intro|stop|other|1|	4-7 18	8+ 13
pt:best-intro|stop|saying|1|	1 10	2-3 9	4-7 15	8+ 6
pt:best-intro|stop|saying|2-4|	2-3 10	4-7 8	8+ 6
pt:best-intro|stop|saying|5-10|	2-3 10	4-7 12	8+ 6
pt:best-intro|stop|saying|far|	4-7 8	8+ 7
pt:best-intro|subordinator|naked|2-4|	2-3 -7
pt:best-intro|subordinator|naked|5-10|	4-7 -6
pt:best-intro|that|naked|5-10|	4-7 9
pt:best-intro|that|naked|far|	4-7 11
pt:best-intro|that|saying|1|	2-3 -8
pt:best-intro|that|saying|2-4|	2-3 12	4-7 14
pt:best-intro|that|saying|far|	4-7 6
pt:best-intro|verb-judging|judging|0|	2-3 -8
pt:best-intro|verb-saying|according|2-4|	2-3 -9
pt:best-intro|verb-saying|saying|0|	1 -6
pt:best-intro|word|according|0|	1 -6
pt:best-intro|word|according|1|	4-7 10
pt:best-intro|word|according|2-4|	1 12	4-7 13	8+ 10
pt:best-intro|word|according|5-10|	1 -11	2-3 -6	4-7 23
pt:best-intro|word|according|far|	4-7 16
pt:best-intro|word|judging|0|	2-3 -14
pt:best-intro|word|judging|2-4|	1 8	2-3 8	4-7 8
pt:best-intro|word|judging|5-10|	4-7 9
pt:best-intro|word|naked|0|	2-3 -6
pt:best-intro|word|naked|1|	2-3 -10
pt:best-intro|word|naked|2-4|	1 9	2-3 7
pt:best-intro|word|naked|5-10|	2-3 -6	4-7 11
pt:best-intro|word|naked|far|	1 -12	4-7 -11
pt:best-intro|word|other|0|	2-3 -6
pt:best-intro|word|saying|1|	2-3 10	4-7 12
pt:best-intro|word|saying|2-4|	1 -10	4-7 24	8+ 12
pt:best-intro|word|saying|5-10|	1 -14	4-7 16	8+ 6
pt:best-intro|word|saying|far|	4-7 10
pt:best-intro|—|naked|far|	4-7 6	8+ 8
pt:best-intro|—|saying|far|	8+ 8
pt:best-lead|lower|,|naked|	named-nearby 9
pt:best-lead|lower|,|saying|	speaker-then-quote 20	verb-then-speaker 22
pt:best-lead|lower|:|direct|	speaker-then-quote -8
pt:best-lead|lower|:|naked|	topic -14
pt:best-lead|lower|adverb|according|	according-to 11
pt:best-lead|lower|adverb|saying|	speaker-then-quote 8
pt:best-lead|lower|auxiliary|naked|	topic 8
pt:best-lead|lower|auxiliary|saying|	verb-then-speaker 7
pt:best-lead|lower|capital|naked|	actor-nearby -11
pt:best-lead|lower|capital|saying|	speaker-then-quote 11
pt:best-lead|lower|coordinator|according|	according-to 11
pt:best-lead|lower|determiner|according|	according-to -12
pt:best-lead|lower|determiner|naked|	named-nearby 10	topic -13
pt:best-lead|lower|determiner|saying|	speaker-then-quote 6
pt:best-lead|lower|preposition|according|	according-to 7	sentence-before -6
pt:best-lead|lower|preposition|naked|	actor-nearby 6	named-nearby -12
pt:best-lead|lower|preposition|saying|	speaker-then-quote 8
pt:best-lead|lower|subordinator|according|	according-to 11
pt:best-lead|lower|that|naked|	actor-nearby 7	named-nearby 9	topic 13
pt:best-lead|lower|verb-judging|saying|	speaker-then-quote 10
pt:best-lead|lower|verb-saying|according|	according-to -9
pt:best-lead|lower|word|according|	according-to 11
pt:best-lead|lower|word|naked|	actor-nearby -11	named-nearby 19
pt:best-lead|lower|word|saying|	sentence-before 7	verb-then-speaker 10
pt:best-lead|upper|,|naked|	actor-nearby -6	topic -12
pt:best-lead|upper|:|judging|	speaker-then-quote 14
pt:best-lead|upper|:|naked|	actor-nearby 7	colon 13	named-nearby 10
pt:best-lead|upper|:|saying|	speaker-then-quote 16
pt:best-lead|upper|auxiliary|naked|	actor-nearby -9
pt:best-lead|upper|determiner|according|	according-to -11
pt:best-lead|upper|determiner|naked|	actor-nearby -11	named-nearby -11	topic -7
pt:best-lead|upper|determiner|other|	quote-then-verb -9
pt:best-lead|upper|preposition|according|	according-to -7
pt:best-lead|upper|preposition|naked|	actor-nearby -17	named-nearby -12	topic -13
pt:best-lead|upper|preposition|saying|	speaker-then-quote -8	verb-then-speaker -11
pt:best-lead|upper|start|naked|	actor-nearby 10	named-before 8	topic 14
pt:best-lead|upper|start|saying|	paragraph-before 6	quote-then-verb 12	sentence-after 10
pt:best-lead|upper|stop|judging|	sentence-before 8
pt:best-lead|upper|stop|naked|	actor-nearby 11	named-before 12	named-nearby 7	topic 6
pt:best-lead|upper|stop|other|	quote-then-verb 12
pt:best-lead|upper|stop|saying|	quote-then-verb 15	sentence-after 9	sentence-before 17
pt:best-lead|upper|verb-judging|judging|	speaker-then-quote -8
pt:best-lead|upper|word|according|	according-to -10
pt:best-lead|upper|word|judging|	speaker-then-quote -6
pt:best-lead|upper|word|naked|	named-nearby -12	topic -16
pt:best-lead|upper|word|other|	quote-then-verb -6
pt:best-lead|upper|word|relative|	speaker-then-quote -8
pt:best-lead|upper|word|saying|	sentence-before -9	speaker-then-quote -13
pt:best-lead|upper|—|naked|	actor-nearby 9
pt:best-lead|upper|—|saying|	sentence-before 8
pt:best-lemma|	achar 7	acusar 18	adiantar 13	admitir 14	afirmar 11	alegar 6	ameaçar 11	apelar 9	apontar 9	assegurar 11	atestar 9	atirar 6	avaliar 9	brincar 7	chamar -15	comemorar 6	confessar 15	confidenciar 10	confirmar 15	considerar 12	corrigir 8	cortar 6	criticar 7	declarar 10	denunciar 8	desabafar 8	descrever 9	detalhar 8	devolver 6	discordar 8	disparar -8	dizer -6	elogiar 14	emendar 9	esclarecer -7	escusar 9	falar 9	filosofar 8	gracejar 10	indicar 7	informar 12	ironizar 9	justificar 12	lamentar 14	lembrar -13	ler 9	limitar 13	mandar 10	negar 14	orientar 9	pedir 18	ponderar 9	precisar 7	preferir 13	protestar 6	reagir 9	rebater 11	reclamar 11	reconhecer 15	recordar 14	referir -9	rejeitar 9	relatar 9	responder 20	ressaltar 8	ressalvar 10	retorquir 9	revelar 16	rir 9	sorrir 11	sublinhar 11	sugerir 7	suspirar 8	sustentar 13	ver 10
pt:best-lemma|acrescentar|quote-then-verb|	1 6
pt:best-lemma|acrescentar|speaker-then-quote|	5-10 10
pt:best-lemma|acusar|speaker-then-quote|	2-4 15
pt:best-lemma|admitir|speaker-then-quote|	2-4 12	5-10 10
pt:best-lemma|afirmar|sentence-before|	5-10 6
pt:best-lemma|afirmar|speaker-then-quote|	2-4 6
pt:best-lemma|alegar|sentence-before|	far 6
pt:best-lemma|assegurar|speaker-then-quote|	2-4 8
pt:best-lemma|atirar|quote-then-verb|	1 6
pt:best-lemma|atribuir|speaker-then-quote|	2-4 -6
pt:best-lemma|avisar|quote-then-verb|	1 8
pt:best-lemma|avisar|speaker-then-quote|	1 -8
pt:best-lemma|brincar|quote-then-verb|	1 6
pt:best-lemma|chamar|speaker-then-quote|	0 -18	5-10 -10
pt:best-lemma|confidenciar|quote-then-verb|	1 8
pt:best-lemma|confirmar|speaker-then-quote|	1 10	2-4 11
pt:best-lemma|considerar|speaker-then-quote|	2-4 10
pt:best-lemma|contar|quote-then-verb|	1 7
pt:best-lemma|contrapor|quote-then-verb|	1 6
pt:best-lemma|contrapor|speaker-then-quote|	5-10 11
pt:best-lemma|corrigir|quote-then-verb|	1 7
pt:best-lemma|cortar|speaker-then-quote|	2-4 6
pt:best-lemma|defender|speaker-then-quote|	2-4 10
pt:best-lemma|detalhar|quote-then-verb|	1 7
pt:best-lemma|devolver|quote-then-verb|	1 6
pt:best-lemma|discordar|speaker-then-quote|	1 8
pt:best-lemma|dizer|quote-then-verb|	1 10
pt:best-lemma|dizer|sentence-before|	2-4 6	5-10 6
pt:best-lemma|dizer|speaker-then-quote|	2-4 17
pt:best-lemma|elogiar|speaker-then-quote|	0 9	1 9
pt:best-lemma|escrever|quote-then-verb|	1 6
pt:best-lemma|explicar|quote-then-verb|	1 8
pt:best-lemma|explicar|sentence-before|	5-10 -6
pt:best-lemma|falar|sentence-before|	5-10 7
pt:best-lemma|falar|speaker-then-quote|	1 10
pt:best-lemma|garantir|quote-then-verb|	1 6
pt:best-lemma|garantir|speaker-then-quote|	2-4 -8	5-10 11
pt:best-lemma|gracejar|quote-then-verb|	1 7
pt:best-lemma|gritar|quote-then-verb|	1 7
pt:best-lemma|gritar|speaker-then-quote|	0 -11
pt:best-lemma|informar|quote-then-verb|	1 9
pt:best-lemma|informar|speaker-then-quote|	far 9
pt:best-lemma|insistir|quote-then-verb|	1 8
pt:best-lemma|ironizar|quote-then-verb|	1 8
pt:best-lemma|ironizar|speaker-then-quote|	5-10 7
pt:best-lemma|justificar|quote-then-verb|	1 8
pt:best-lemma|lamentar|sentence-before|	far 6
pt:best-lemma|lamentar|speaker-then-quote|	0 9	5-10 11
pt:best-lemma|lembrar|quote-then-verb|	1 15
pt:best-lemma|lembrar|sentence-before|	1 7
pt:best-lemma|lembrar|speaker-then-quote|	5-10 -7
pt:best-lemma|limitar|quote-then-verb|	1 13
pt:best-lemma|limitar|speaker-then-quote|	2-4 9
pt:best-lemma|mandar|speaker-then-quote|	2-4 7	5-10 7
pt:best-lemma|negar|speaker-then-quote|	2-4 11
pt:best-lemma|none|according-to|	0 -8	1 8	far 11
pt:best-lemma|none|actor-nearby|	2-4 -8
pt:best-lemma|none|colon|	1 13	5-10 9
pt:best-lemma|none|interview|	far 7
pt:best-lemma|none|named-before|	1 6	2-4 7	5-10 15	far 12
pt:best-lemma|none|named-nearby|	2-4 11
pt:best-lemma|none|sentence-before|	5-10 8	far -7
pt:best-lemma|none|signature|	1 8
pt:best-lemma|none|speaker-then-quote|	0 -6	5-10 -8
pt:best-lemma|none|topic|	1 -16
pt:best-lemma|pedir|quote-then-verb|	1 6
pt:best-lemma|pedir|speaker-then-quote|	0 10	2-4 11	5-10 12
pt:best-lemma|perguntar|sentence-before|	5-10 10
pt:best-lemma|preferir|speaker-then-quote|	2-4 8
pt:best-lemma|queixar|quote-then-verb|	1 12
pt:best-lemma|queixar|speaker-then-quote|	1 9
pt:best-lemma|rebater|quote-then-verb|	1 6
pt:best-lemma|rebater|speaker-then-quote|	1 9
pt:best-lemma|reconhecer|quote-then-verb|	1 7
pt:best-lemma|reconhecer|speaker-then-quote|	0 11
pt:best-lemma|reconhecer|verb-then-speaker|	1 7
pt:best-lemma|recordar|quote-then-verb|	1 6
pt:best-lemma|rejeitar|speaker-then-quote|	2-4 6
pt:best-lemma|relatar|quote-then-verb|	1 6
pt:best-lemma|responder|quote-then-verb|	1 11
pt:best-lemma|responder|sentence-before|	1 6
pt:best-lemma|responder|speaker-then-quote|	1 9	2-4 8	5-10 10
pt:best-lemma|resumir|quote-then-verb|	1 6
pt:best-lemma|revelar|quote-then-verb|	1 11
pt:best-lemma|rir|quote-then-verb|	1 9
pt:best-lemma|saber|quote-then-verb|	2-4 8
pt:best-lemma|sorrir|quote-then-verb|	1 6
pt:best-lemma|sorrir|speaker-then-quote|	1 10
pt:best-lemma|sublinhar|quote-then-verb|	1 7
pt:best-lemma|sublinhar|sentence-before|	5-10 9
pt:best-lemma|suspirar|quote-then-verb|	1 8
pt:best-lemma|sustentar|speaker-then-quote|	2-4 11	5-10 6
pt:best-lemma|unlisted|quote-then-verb|	0 -7	1 10
pt:best-lemma|ver|speaker-then-quote|	2-4 8
pt:best-near|according-to|according|	0 -8	1 8	far 11
pt:best-near|according|0|	1 -9
pt:best-near|according|1|	2-3 6	4-7 10
pt:best-near|according|2-4|	1 12	2-3 -10	8+ 10
pt:best-near|according|5-10|	1 -14	8+ 13
pt:best-near|according|far|	1 -7	2-3 6	8+ 7
pt:best-near|actor-nearby|naked|	2-4 -8
pt:best-near|colon|naked|	1 13	5-10 9
pt:best-near|interview|naked|	far 7
pt:best-near|judging|0|	2-3 -16
pt:best-near|judging|1|	2-3 12	4-7 6
pt:best-near|judging|2-4|	1 10	4-7 13	8+ 11
pt:best-near|judging|5-10|	2-3 -10	4-7 10	8+ 8
pt:best-near|naked|0|	2-3 -7
pt:best-near|naked|1|	1 -11	8+ 8
pt:best-near|naked|2-4|	4-7 11	8+ 13
pt:best-near|naked|5-10|	1 -6	2-3 8	8+ -8
pt:best-near|naked|far|	8+ 12
pt:best-near|named-before|naked|	1 6	2-4 7	5-10 15	far 12
pt:best-near|named-nearby|naked|	2-4 11
pt:best-near|other|0|	2-3 -6
pt:best-near|other|1|	2-3 -10	4-7 13	8+ 12
pt:best-near|paragraph-before|saying|	far 6
pt:best-near|quote-then-verb|other|	0 -7	1 10
pt:best-near|quote-then-verb|saying|	1 14	2-4 10	5-10 -7
pt:best-near|saying|0|	1 -7
pt:best-near|saying|1|	2-3 9	4-7 13	8+ 9
pt:best-near|saying|2-4|	1 -10	2-3 15	8+ 13
pt:best-near|saying|5-10|	1 -7	4-7 12	8+ 11
pt:best-near|saying|far|	1 -14	4-7 22	8+ 12
pt:best-near|sentence-after|saying|	1 10
pt:best-near|sentence-before|according|	5-10 8	far -7
pt:best-near|sentence-before|judging|	2-4 8
pt:best-near|sentence-before|saying|	1 12	2-4 8	5-10 14
pt:best-near|signature|naked|	1 8
pt:best-near|speaker-then-quote|direct|	5-10 -8
pt:best-near|speaker-then-quote|judging|	0 -16	1 11	2-4 6	5-10 -9
pt:best-near|speaker-then-quote|relative|	2-4 8
pt:best-near|speaker-then-quote|saying|	far 8
pt:best-near|topic|naked|	1 -16
pt:best-near|verb-then-speaker|saying|	2-4 11	5-10 -9
pt:best-negated|	true 12
pt:best-order|according|according|0|	1 -9
pt:best-order|according|according|1|	2-3 6	4-7 10
pt:best-order|according|according|2-4|	1 12	2-3 -10	8+ 10
pt:best-order|according|according|5-10|	1 -14	8+ 13
pt:best-order|according|according|far|	1 -7	2-3 6	8+ 7
pt:best-order|apposed|judging|0|	2-3 -6
pt:best-order|apposed|judging|1|	4-7 7
pt:best-order|apposed|judging|2-4|	2-3 12	4-7 8	8+ 6
pt:best-order|apposed|saying|0|	4-7 18
pt:best-order|apposed|saying|1|	2-3 10	4-7 14	8+ 16
pt:best-order|apposed|saying|2-4|	2-3 13	4-7 12
pt:best-order|apposed|saying|5-10|	2-3 14	4-7 12	8+ 8
pt:best-order|apposed|saying|far|	2-3 9
pt:best-order|apposition|saying|1|	2-3 15	4-7 10
pt:best-order|apposition|saying|2-4|	4-7 10	8+ 9
pt:best-order|apposition|saying|5-10|	2-3 13	4-7 9	8+ 6
pt:best-order|apposition|saying|far|	4-7 7
pt:best-order|direct|judging|0|	2-3 -15
pt:best-order|direct|judging|1|	2-3 12
pt:best-order|direct|judging|2-4|	1 9	2-3 -7	4-7 11	8+ 8
pt:best-order|direct|judging|5-10|	2-3 -10
pt:best-order|direct|saying|0|	1 -12	2-3 6	4-7 -6
pt:best-order|direct|saying|1|	4-7 13	8+ 20
pt:best-order|direct|saying|2-4|	1 -10	2-3 12	8+ 10
pt:best-order|direct|saying|5-10|	4-7 21	8+ 21
pt:best-order|direct|saying|far|	1 -10	4-7 17	8+ 9
pt:best-order|inverted|other|0|	2-3 -6
pt:best-order|inverted|other|1|	2-3 -10	4-7 13	8+ 12
pt:best-order|inverted|saying|1|	1 11	2-3 17	4-7 10	8+ 6
pt:best-order|inverted|saying|2-4|	2-3 12	4-7 9
pt:best-order|inverted|saying|5-10|	2-3 -7
pt:best-order|inverted|saying|far|	4-7 13	8+ 9
pt:best-order|naked|naked|0|	2-3 -7
pt:best-order|naked|naked|1|	1 -11	8+ 8
pt:best-order|naked|naked|2-4|	4-7 11	8+ 13
pt:best-order|naked|naked|5-10|	1 -6	2-3 8	8+ -8
pt:best-order|naked|naked|far|	8+ 12
pt:best-order|relative|saying|5-10|	2-3 10
pt:best-order|relative|saying|far|	4-7 8
pt:best-phrase|name|	judging 17	naked 13	saying 10
pt:best-phrase|noun|	direct -11	judging -13	naked -23	relative 8
pt:best-phrase|pronoun|	judging 7	other 10
pt:best-score|	-1 -20	3 7	4 14	5 17	6 12
pt:best-score|-1|	1 -16	2-3 -9	4-7 -14	8+ 14
pt:best-score|-2|	1 -10	4-7 -7	8+ 12
pt:best-score|-3|	1 -7	4-7 11	8+ 12
pt:best-score|-4|	2-3 6	4-7 6
pt:best-score|1|	1 10	8+ 12
pt:best-score|2|	1 -12	4-7 26
pt:best-score|3|	2-3 8	4-7 11	8+ 17
pt:best-score|4|	1 15	4-7 33	8+ 10
pt:best-score|5|	2-3 9	4-7 19	8+ 11
pt:best-score|6|	4-7 9
pt:best|according-to|according|	8+ 14
pt:best|actor-nearby|naked|	1 -7	8+ 16
pt:best|colon|naked|	2-3 6	4-7 12	8+ 8
pt:best|interview|naked|	8+ 7
pt:best|named-before|naked|	2-3 13	4-7 18
pt:best|named-nearby|naked|	2-3 7	4-7 14	8+ -6
pt:best|paragraph-before|saying|	2-3 7
pt:best|quote-then-speaker|saying|	2-3 -6
pt:best|quote-then-verb|other|	1 7	2-3 -8	8+ 12
pt:best|quote-then-verb|saying|	2-3 15	4-7 8	8+ 6
pt:best|sentence-after|saying|	2-3 9	4-7 10
pt:best|sentence-before|according|	1 -7	2-3 7	8+ 8
pt:best|sentence-before|judging|	4-7 8
pt:best|sentence-before|saying|	1 6	4-7 18	8+ 9
pt:best|signature|naked|	8+ 8
pt:best|speaker-then-quote|direct|	2-3 -8
pt:best|speaker-then-quote|judging|	1 10	2-3 -12	4-7 17	8+ 14
pt:best|speaker-then-quote|relative|	2-3 -8
pt:best|speaker-then-quote|saying|	1 -13	2-3 11	8+ 20
pt:best|topic|naked|	2-3 -7
pt:best|verb-then-speaker|saying|	1 -7	4-7 7
pt:case-follow|all-one|,determiner|	none -10
pt:case-follow|all-one|,preposition|	none -6
pt:case-follow|all-one|,subordinator|	none -10
pt:case-follow|all-one|,that|	none -11
pt:case-follow|all-one|,verb-saying|	none 11
pt:case-follow|all-one|:|	none -8
pt:case-follow|all-one|auxiliary|	none -8
pt:case-follow|all-one|capital|	none -9
pt:case-follow|all-one|coordinator|	none -10
pt:case-follow|all-one|end|	. 6	? 9
pt:case-follow|all-one|preposition|	none -9
pt:case-follow|all-one|stop|	none 7
pt:case-follow|all-one|word|	none -12
pt:case-follow|all|,auxiliary|	none -7
pt:case-follow|all|,preposition|	none -6
pt:case-follow|all|,subordinator|	none -9
pt:case-follow|all|,that|	none -7
pt:case-follow|all|,verb-saying|	none -9
pt:case-follow|all|adverb|	none -6
pt:case-follow|all|end|	. 8
pt:case-follow|all|preposition|	none -10
pt:case-follow|all|verb-saying|	none -11
pt:case-follow|all|word|	none -7
pt:case-follow|first|,verb-judging|	none 6
pt:case-follow|first|,verb-saying|	? 8	none 19
pt:case-follow|first|,word|	? 8	none 16
pt:case-follow|first|:|	none 9
pt:case-follow|first|auxiliary|	none -8
pt:case-follow|first|capital|	. 12
pt:case-follow|first|coordinator|	. 8
pt:case-follow|first|end|	! 9	. 21	? 11	none 15
pt:case-follow|first|preposition|	. 13
pt:case-follow|first|stop|	? 7	none -9
pt:case-follow|first|—|	? 7	none 13
pt:case-follow|most|,verb-saying|	none 8
pt:case-follow|most|end|	. 6
pt:case-follow|most|stop|	none 11
pt:case-follow|none|,auxiliary|	none -13
pt:case-follow|none|,preposition|	none -8
pt:case-follow|none|,subordinator|	none -9
pt:case-follow|none|,that|	none -7
pt:case-follow|none|,verb-saying|	none 11
pt:case-follow|none|,word|	none -10
pt:case-follow|none|capital|	. 8
pt:case-follow|none|determiner|	none 8
pt:case-follow|none|end|	. 10
pt:case-follow|none|preposition|	. 8
pt:case-follow|none|stop|	none 9
pt:case-follow|titled|end|	none 9
pt:case-intro|all-one|	, -9	: 12	adverb -9	auxiliary -7	capital -9	determiner -18	preposition -15	stop 6	subordinator -7	verb-judging -10	— 7
pt:case-intro|all|	, -8	: 7	determiner -7	preposition -18	stop 10	verb-judging -6	word -9
pt:case-intro|first|	, -9	: 6	auxiliary -7	start 24	stop 9	word -14	— 8
pt:case-intro|most|	: 11	start 6	stop 6
pt:case-intro|none|	, 8	: -19	adverb 11	coordinator 7	that 9	word 6
pt:case-intro|some|	, 9
pt:case-intro|titled|	verb-saying 7
pt:case|all-one|	2 12	3 -9
pt:case|all|	2 -6	4-5 -13
pt:case|most|	4-5 12	6-9 10
pt:case|none|	10+ 16
pt:case|some|	6-9 12
pt:case|titled|	4-5 7
pt:chain-on|, verb-saying ,|	1 8	2-3 10	4-7 9
pt:chain-on|, verb-saying stop|	2-3 8	4-7 12	8+ 7
pt:chain-on|coordinator|	1 -8
pt:chain-on|far|	2-3 9
pt:chain-on|none|	4-7 7	8+ 23
pt:chain-on|preposition|	1 -10
pt:chain-on|stop preposition word|	2-3 -11
pt:chain-on|stop|	2-3 10	4-7 16
pt:chain|, verb-saying ,|	2-3 6	4-7 9	8+ 6
pt:chain|coordinator|	1 -7
pt:chain|none|	1 -10	4-7 7	8+ 11
pt:chain|preposition|	1 -9
pt:clause|false|false|	all -6
pt:clause|false|true|	all -8	all-one 10	some 6	titled 6
pt:clause|true|false|	all-one 6	most 10	none 13
pt:clause|true|true|	none 14
pt:closed|	false 7
pt:continues|	true 8
pt:echo|all|2-3|	false 9
pt:echo|all|8+|	true 7
pt:echo|all|	all -6	all-one 6	false 8	first 13	none 6	titled 7
pt:echo|all|false|	2-3 7	4-7 16
pt:echo|all|true|	1 -8	2-3 8	8+ 9
pt:echo|half|2-3|	false 10
pt:echo|half|false|	2-3 10
pt:echo|half|	none 8
pt:echo|none|2-3|	true -12
pt:echo|none|4-7|	true 12
pt:echo|none|8+|	true 6
pt:echo|none|	true -10
pt:echo|some|8+|	false 21
pt:echo|some|	all -9	false 6	none 19
pt:echo|some|false|	8+ 21
pt:ending|	! 10	. 15	? 13
pt:family|"|	1 14	2-3 -8	8+ 15
pt:family|'|	2-3 -9
pt:family|none|	1 9	2-3 15	4-7 16	8+ 11
pt:family|«|	1 -11	2-3 9	4-7 6	8+ 17
pt:family|»|	4-7 7
pt:follow|	,adverb -10	,auxiliary -12	,determiner -8	,preposition -11	,subordinator -13	,that -13	,verb-judging 6	,verb-saying 21	: 7	adverb -6	auxiliary -15	determiner 8	end 12	verb-saying -12	— 16
pt:gov|aconselhar|present|	none 9
pt:gov|acrescentar|	none 7
pt:gov|acrescentar|present|	none 13
pt:gov|acusar|2-3|	1 9	2-3 7
pt:gov|acusar|4-7|	2-3 8
pt:gov|acusar|	de 20
pt:gov|acusar|past|	none 10
pt:gov|acusar|present|	none 16
pt:gov|admitir|2-3|	2-3 10
pt:gov|admitir|4-7|	4-7 11
pt:gov|admitir|8+|	4-7 9
pt:gov|admitir|	em 9	none 10	que 13
pt:gov|admitir|present|	none 16
pt:gov|afirmar|2-3|	2-3 10	4-7 12
pt:gov|afirmar|4-7|	2-3 9	4-7 7
pt:gov|afirmar|	a 13
pt:gov|afirmar|past|	none 16
pt:gov|alertar|past|	none 7
pt:gov|anunciar|	none -7
pt:gov|apelar|1|	2-3 10
pt:gov|apelar|past|	none 12
pt:gov|apelidar|	de -10
pt:gov|assegurar|past|	none 8
pt:gov|assegurar|present|	none 9
pt:gov|assegurar|	que 10
pt:gov|atestar|past|	none 9
pt:gov|atribuir|2-3|	2-3 -6
pt:gov|atribuir|	a -6
pt:gov|avisar|1|	2-3 -7	4-7 6
pt:gov|avisar|2-3|	4-7 11
pt:gov|avisar|	none -6	que 11
pt:gov|avisar|present|	none 8
pt:gov|chamar|0|	1 -10	2-3 -13
pt:gov|chamar|1|	2-3 -9
pt:gov|chamar|2-3|	2-3 10	4-7 11
pt:gov|chamar|	none -14
pt:gov|chamar|present|	já -8
pt:gov|classificar|1|	2-3 7
pt:gov|classificar|2-3|	1 12
pt:gov|classificar|	como 12
pt:gov|completar|	none 7
pt:gov|completar|past|	none 7
pt:gov|concluir|past|	none 11
pt:gov|confirmar|1|	4-7 10
pt:gov|confirmar|4-7|	2-3 10
pt:gov|confirmar|	none 12
pt:gov|confirmar|past|	none 8
pt:gov|confirmar|present|	none 11
pt:gov|considerar|1|	4-7 6
pt:gov|considerar|2-3|	1 15	2-3 7	4-7 12
pt:gov|considerar|	a 14	none 14	que 9
pt:gov|considerar|past|	none 17
pt:gov|considerar|present|	none 15
pt:gov|contar|4-7|	4-7 11
pt:gov|criticar|	a 11
pt:gov|culpar|	none 8
pt:gov|declarar|	none 8
pt:gov|declarar|past|	none 9
pt:gov|defender|	none 8	que 7
pt:gov|defender|past|	none 8
pt:gov|defender|present|	none 7
pt:gov|denunciar|	none 8
pt:gov|denunciar|present|	none 8
pt:gov|desvalorizar|	none 10
pt:gov|desvalorizar|past|	none 9
pt:gov|discordar|1|	8+ 8
pt:gov|discordar|	none 8
pt:gov|discordar|present|	none -6
pt:gov|ditar|present|	auxiliary 13
pt:gov|dizer|0|	2-3 -10
pt:gov|dizer|1|	4-7 10
pt:gov|dizer|2-3|	4-7 14
pt:gov|dizer|4-7|	4-7 10	8+ 7
pt:gov|dizer|8+|	2-3 12
pt:gov|dizer|	a 12	ao -8	de 9	que -8	se 9	à 7
pt:gov|dizer|past|	none -6
pt:gov|elogiar|	a 12	none 9
pt:gov|elogiar|past|	auxiliary 7	none 15
pt:gov|emendar|	none 8
pt:gov|emendar|present|	none 8
pt:gov|esclarecer|past|	none -9
pt:gov|escrever|2-3|	4-7 10
pt:gov|escrever|	a 8	ao -6	none 10
pt:gov|escrever|present|	none 10
pt:gov|exigir|past|	none 11
pt:gov|explicar|present|	none 7
pt:gov|falar|1|	1 13	4-7 13
pt:gov|falar|	de 11	numa 8
pt:gov|falar|past|	none 9
pt:gov|garantir|2-3|	4-7 8
pt:gov|garantir|past|	none -6
pt:gov|garantir|	que -8
pt:gov|gritar|1|	2-3 8
pt:gov|gritar|	none -6
pt:gov|head|	2021 7	administração 8	assessoria 8	comunicado 8	contrato 8	curitiba 8	ela 10	identificada 10	júri 9	magistrada 14	ministra 9	name 10	ninguém -11	none 10	nota 9	oposição 13	person 9	place 10	professora 10	regional 9	relator -9	socialista 11	tribunal -9	turística 11	técnicos -8
pt:gov|head|defesa|	considerar 7
pt:gov|head|ela|	dizer 6	sorrir 10
pt:gov|head|ele|	responder 10
pt:gov|head|name|	afirmar 10	confirmar 10	considerar 11	dizer 10	elogiar 7	esclarecer -9	escrever -6	falar 7	informar 7	pedir -7
pt:gov|head|ninguém|	queixar -11
pt:gov|head|none|	acrescentar 7	avisar 6	emendar 6
pt:gov|head|oposição|	falar 11
pt:gov|head|organisation|	atestar 9	atribuir 9	considerar 8	discordar -8	dizer 12	falar 14
pt:gov|head|person|	acusar 6	admitir 11	afirmar 13	avisar 11	chamar 9	classificar 6	confirmar 6	considerar 8	defender 6	desvalorizar 9	elogiar 8	escrever 8	falar 13	garantir 14	lamentar 11	pedir 9	preferir 9	queixar 9	rebater 9	reclamar 10	reconhecer 9	sustentar 7
pt:gov|head|turística|	falar 11
pt:gov|head|técnicos|	chamar -8
pt:gov|informar|8+|	4-7 9
pt:gov|informar|past|	none 11
pt:gov|ironizar|2-3|	2-3 6
pt:gov|ironizar|4-7|	8+ 7
pt:gov|ironizar|	none 10
pt:gov|ironizar|past|	none 8
pt:gov|judging|0|false|false|	all -6	all-one -10
pt:gov|judging|1|false|false|	none 10
pt:gov|judging|1|true|false|	none 11
pt:gov|judging|2-3|false|false|	first 14	none 17
pt:gov|judging|2-3|true|false|	none 16
pt:gov|judging|4-7|false|false|	first 9
pt:gov|judging|a|2-3|	1 11	4-7 12
pt:gov|judging|a|false|	false 14
pt:gov|judging|a|	first 9	none 11
pt:gov|judging|a|true|	false 8
pt:gov|judging|como|2-3|	1 9	4-7 7
pt:gov|judging|como|false|	false 12
pt:gov|judging|como|	none 12
pt:gov|judging|com|false|	false 9
pt:gov|judging|com|	none 9
pt:gov|judging|de|1|	1 6
pt:gov|judging|de|2-3|	1 6	2-3 15	4-7 11
pt:gov|judging|de|4-7|	4-7 8
pt:gov|judging|de|8+|	2-3 -8
pt:gov|judging|em|2-3|	2-3 7
pt:gov|judging|em|false|	false 7
pt:gov|judging|em|	none 9
pt:gov|judging|none|0|	2-3 -10	4-7 9
pt:gov|judging|none|1|	2-3 13	4-7 7
pt:gov|judging|none|2-3|	1 11	4-7 6	8+ 9
pt:gov|judging|none|	all -6	all-one -10	none 12
pt:gov|judging|none|false|	false -7
pt:gov|judging|none|true|	false 17
pt:gov|judging|que|false|	false 8
pt:gov|judging|que|	none 10
pt:gov|judging|que|true|	false 6
pt:gov|justificar|past|	none 11
pt:gov|lamentar|4-7|	2-3 10
pt:gov|lamentar|	a 11	de 7	none 9
pt:gov|lamentar|past|	none 13
pt:gov|lembrar|8+|	4-7 8
pt:gov|lembrar|	a -11	em 11
pt:gov|lembrar|past|	none 8
pt:gov|lembrar|present|	none -11
pt:gov|mandar|4-7|	4-7 7
pt:gov|mandar|past|	none 10
pt:gov|none|1|	all-one -7	none -13
pt:gov|none|2-3|	all-one 7	first 9
pt:gov|none|4-7|	all -12	most 7	titled 6
pt:gov|none|8+|	first -6	none 21
pt:gov|none|false|false|	1 -14
pt:gov|none|false|true|	1 -11	2-3 6	8+ 10
pt:gov|none|true|false|	4-7 -6
pt:gov|none|true|true|	1 -13	2-3 -10
pt:gov|pedir|0|	4-7 10
pt:gov|pedir|2-3|	8+ 12
pt:gov|pedir|	none 13
pt:gov|pedir|past|	none 8
pt:gov|perguntar|1|	4-7 8
pt:gov|perguntar|	none 8
pt:gov|perguntar|present|	none 9
pt:gov|ponderar|past|	none 8
pt:gov|precisar|past|	none 12
pt:gov|preferir|2-3|	2-3 9	4-7 10	8+ 7
pt:gov|preferir|4-7|	8+ 10
pt:gov|preferir|	em 9	none 13
pt:gov|preferir|past|	none 13
pt:gov|prometer|2-3|	4-7 13
pt:gov|prometer|past|	none 10
pt:gov|queixar|present|	none -12
pt:gov|querer|past|	none -10
pt:gov|reagir|past|	none 7
pt:gov|rebater|1|	8+ 12
pt:gov|rebater|	none 9
pt:gov|rebater|past|	none 8
pt:gov|reclamar|present|	none 13
pt:gov|reconhecer|	a 9	none 11
pt:gov|reconhecer|past|	none 12
pt:gov|reconhecer|present|	none 8
pt:gov|recordar|4-7|	4-7 12
pt:gov|recusar|	none 6
pt:gov|referir|past|	none -9
pt:gov|rejeitar|2-3|	4-7 6
pt:gov|responder|0|	2-3 10
pt:gov|responder|	none 11	que 10
pt:gov|responder|past|	none 13
pt:gov|responder|present|	none 8
pt:gov|ressalvar|past|	none 10
pt:gov|ressalvar|	que 9
pt:gov|resumir|	a 7
pt:gov|saying|0|false|false|	titled 7
pt:gov|saying|1|false|false|	all 7	none 6
pt:gov|saying|1|false|true|	all-one -7
pt:gov|saying|1|true|false|	none 17
pt:gov|saying|2-3|false|false|	all -7	all-one 10	first 18	some 10
pt:gov|saying|2-3|true|false|	first -7	none 7
pt:gov|saying|4-7|false|false|	first 15
pt:gov|saying|8+|false|false|	first 10
pt:gov|saying|aos|2-3|	4-7 8
pt:gov|saying|aos|false|	false 11
pt:gov|saying|aos|	first 11
pt:gov|saying|ao|1|	2-3 6
pt:gov|saying|ao|2-3|	2-3 -7
pt:gov|saying|ao|4-7|	1 -9
pt:gov|saying|ao|	all -8	first 10	none -7
pt:gov|saying|ao|false|	false -7
pt:gov|saying|a|1|	2-3 15
pt:gov|saying|a|2-3|	4-7 20	8+ 10
pt:gov|saying|a|4-7|	1 -12	2-3 14
pt:gov|saying|a|8+|	4-7 9	8+ 8
pt:gov|saying|a|false|	true -6
pt:gov|saying|a|	some 10
pt:gov|saying|com|4-7|	4-7 7
pt:gov|saying|com|false|	false 11
pt:gov|saying|com|	first 7	none 11
pt:gov|saying|da|8+|	4-7 9
pt:gov|saying|da|false|	false -6
pt:gov|saying|da|	none -6
pt:gov|saying|de|1|	2-3 11
pt:gov|saying|de|4-7|	4-7 11	8+ 7
pt:gov|saying|de|8+|	2-3 11	4-7 7	8+ 6
pt:gov|saying|de|false|	false 18
pt:gov|saying|de|	first 9	none 14
pt:gov|saying|de|true|	false 9
pt:gov|saying|dos|8+|	2-3 -7
pt:gov|saying|dos|false|	false -7
pt:gov|saying|dos|	none -7
pt:gov|saying|do|8+|	2-3 -8
pt:gov|saying|em|1|	1 13	4-7 12
pt:gov|saying|em|4-7|	4-7 9
pt:gov|saying|em|8+|	4-7 8
pt:gov|saying|em|false|	false 6
pt:gov|saying|em|	first 9
pt:gov|saying|em|true|	false 9
pt:gov|saying|nas|4-7|	4-7 8
pt:gov|saying|nas|false|	false 8
pt:gov|saying|nas|	first 8
pt:gov|saying|na|4-7|	4-7 10
pt:gov|saying|none|0|	1 -6
pt:gov|saying|none|1|	2-3 6	4-7 23	8+ 17
pt:gov|saying|none|2-3|	2-3 15	4-7 19	8+ 15
pt:gov|saying|none|4-7|	2-3 10	4-7 8	8+ 7
pt:gov|saying|none|	all 10	all-one 8	some 11	titled 7
pt:gov|saying|none|true|	false 7
pt:gov|saying|numa|false|	false 8
pt:gov|saying|numa|	none 8
pt:gov|saying|para|4-7|	4-7 7
pt:gov|saying|para|8+|	4-7 7
pt:gov|saying|para|false|	false 11
pt:gov|saying|para|	none 11
pt:gov|saying|para|true|	false 9
pt:gov|saying|por|	all-one -8
pt:gov|saying|por|false|	false -6
pt:gov|saying|que|1|	2-3 -7	4-7 11
pt:gov|saying|que|2-3|	1 -7	2-3 12	4-7 21	8+ 8
pt:gov|saying|que|4-7|	1 10	4-7 13	8+ 13
pt:gov|saying|que|8+|	4-7 -6
pt:gov|saying|que|	some 7
pt:gov|saying|que|true|	false -6
pt:gov|saying|se|true|	false 9
pt:gov|saying|à|4-7|	4-7 7
pt:gov|saying|à|false|	false 11
pt:gov|sorrir|	none 10
pt:gov|sorrir|past|	none 10
pt:gov|subject|ela|saying|	1 11	4-7 6
pt:gov|subject|ela|saying|past|	4-7 12	8+ 7
pt:gov|subject|ele|judging|	2-3 7
pt:gov|subject|ele|judging|past|	4-7 7
pt:gov|subject|ele|saying|	4-7 10
pt:gov|subject|ele|saying|past|	2-3 9	4-7 12
pt:gov|subject|ele|saying|present|	8+ 9
pt:gov|subject|name|judging|	2-3 14	4-7 10
pt:gov|subject|name|judging|past|	2-3 7
pt:gov|subject|name|judging|present|	1 8	2-3 9	4-7 9
pt:gov|subject|name|saying|	1 10	2-3 6	8+ 7
pt:gov|subject|name|saying|past|	1 -7	2-3 12	4-7 14	8+ 13
pt:gov|subject|name|saying|present|	2-3 9	4-7 -8
pt:gov|subject|none|judging|	0 -6
pt:gov|subject|none|judging|present|	1 7
pt:gov|subject|none|saying|	1 13	8+ 9
pt:gov|subject|none|saying|past|	2-3 7	4-7 13
pt:gov|subject|none|saying|present|	4-7 13
pt:gov|subject|noun|judging|	1 9	2-3 13	4-7 -6	8+ -10
pt:gov|subject|noun|judging|past|	1 7	4-7 16	8+ 16
pt:gov|subject|noun|judging|present|	2-3 -7
pt:gov|subject|noun|saying|	0 -9	2-3 12	8+ -8
pt:gov|subject|noun|saying|participle|	4-7 7
pt:gov|subject|noun|saying|past|	1 6	2-3 -10	4-7 21	8+ 23
pt:gov|subject|noun|saying|present|	1 -15	4-7 11	8+ 13
pt:gov|subject|organisation|judging|	1 6	2-3 17
pt:gov|subject|organisation|judging|past|	4-7 6
pt:gov|subject|organisation|saying|	1 9	2-3 13	8+ -6
pt:gov|subject|organisation|saying|past|	4-7 16
pt:gov|subject|organisation|saying|present|	2-3 10	4-7 -9
pt:gov|subject|person|judging|	2-3 15	4-7 10
pt:gov|subject|person|judging|past|	1 7	2-3 10	4-7 12	8+ 10
pt:gov|subject|person|judging|present|	4-7 6	8+ 9
pt:gov|subject|person|saying|	0 11	4-7 19
pt:gov|subject|person|saying|past|	4-7 20	8+ 12
pt:gov|subject|person|saying|present|	2-3 6	4-7 10	8+ 12
pt:gov|sublinhar|	a 9
pt:gov|sustentar|	a 10	que 8
pt:gov|sustentar|present|	none 12
pt:gov|ver|past|	none 10
pt:headline|true|	2-3 -7	8+ 7
pt:head|"|	4-7 10
pt:head|'|	2-3 -9
pt:head|plain|	: 14	first 9	none -7	stop 6	that -6	word -17
pt:head|plain|:|	4-7 6
pt:head|plain|all-one|	1 -11
pt:head|plain|coordinator|	2-3 -8
pt:head|plain|end|	4-7 16
pt:head|plain|first|	4-7 20
pt:head|plain|none|	2-3 -6	4-7 9
pt:head|plain|preposition|	1 -12	2-3 -11
pt:head|plain|word|	2-3 -6
pt:head|titled|end|	4-7 8
pt:head|titled|first|	4-7 6
pt:head|titled|	none 7	verb-saying 7
pt:head|titled|none|	4-7 7
pt:head|«|	1 -10	8+ 8
pt:in-noun|false|false|2-3|	all 7	all-one 6
pt:in-noun|false|false|4-7|	all -11	first 11	most 15	some 13	titled 8
pt:in-noun|false|false|8+|	none 16	some 7
pt:in-noun|false|true|1|	all-one -10
pt:in-noun|false|true|2-3|	all -11
pt:in-noun|false|true|4-7|	all -7	first 15
pt:in-noun|false|true|8+|	first 12
pt:in-noun|true|false|1|	all-one -18
pt:in-noun|true|false|2-3|	all -9	first -12
pt:in-noun|true|false|4-7|	first -12	none 11	some -6
pt:in-noun|true|false|8+|	none 14
pt:in-noun|true|true|1|	all-one -11	none -9
pt:in-noun|true|true|2-3|	all-one -8
pt:intro-follow|,|,word|	2-3 -10	4-7 -11
pt:intro-follow|,|end|	2-3 12	4-7 8
pt:intro-follow|,|preposition|	4-7 8
pt:intro-follow|,|stop|	1 -10	2-3 18	4-7 26	8+ 9
pt:intro-follow|:|end|	2-3 12	4-7 20	8+ 17
pt:intro-follow|:|preposition|	8+ 11
pt:intro-follow|adverb|stop|	4-7 11
pt:intro-follow|auxiliary|stop|	8+ 9
pt:intro-follow|capital|capital|	1 -7
pt:intro-follow|capital|stop|	1 -11	2-3 8	4-7 12
pt:intro-follow|coordinator|stop|	2-3 9
pt:intro-follow|coordinator|word|	1 -7
pt:intro-follow|determiner|,auxiliary|	2-3 -7
pt:intro-follow|determiner|,word|	2-3 -9
pt:intro-follow|determiner|preposition|	1 -12
pt:intro-follow|determiner|stop|	1 -11	4-7 -12
pt:intro-follow|determiner|word|	1 -8
pt:intro-follow|preposition|,auxiliary|	2-3 -9
pt:intro-follow|preposition|,preposition|	1 -8	2-3 -14
pt:intro-follow|preposition|,word|	1 -7	2-3 -9
pt:intro-follow|preposition|:|	1 -8
pt:intro-follow|preposition|;|	2-3 -8
pt:intro-follow|preposition|end|	1 9
pt:intro-follow|preposition|preposition|	1 -6
pt:intro-follow|preposition|stop|	4-7 17
pt:intro-follow|preposition|word|	2-3 -9
pt:intro-follow|start|,verb-saying|	2-3 8	4-7 14	8+ 7
pt:intro-follow|start|,word|	4-7 10	8+ 16
pt:intro-follow|start|:|	4-7 6
pt:intro-follow|start|auxiliary|	1 -8
pt:intro-follow|start|end|	2-3 9	4-7 13	8+ 7
pt:intro-follow|start|stop|	8+ 9
pt:intro-follow|start|word|	4-7 -7
pt:intro-follow|start|—|	2-3 11	4-7 13	8+ 9
pt:intro-follow|stop|,verb-saying|	1 10	2-3 16	4-7 27	8+ 9
pt:intro-follow|stop|,word|	2-3 10	4-7 25	8+ 20
pt:intro-follow|stop|capital|	4-7 15	8+ 10
pt:intro-follow|stop|end|	2-3 13	4-7 14
pt:intro-follow|stop|preposition|	4-7 6
pt:intro-follow|stop|stop|	8+ 12
pt:intro-follow|subordinator|,word|	1 -7
pt:intro-follow|that|stop|	2-3 10	4-7 19
pt:intro-follow|verb-judging|stop|	1 -9	2-3 -11	4-7 9
pt:intro-follow|verb-saying|coordinator|	2-3 8
pt:intro-follow|verb-saying|end|	2-3 8
pt:intro-follow|verb-saying|stop|	4-7 11
pt:intro-follow|word|,auxiliary|	2-3 -6
pt:intro-follow|word|,preposition|	1 -8	2-3 -14	4-7 7
pt:intro-follow|word|,that|	1 -6	2-3 -8
pt:intro-follow|word|,verb-saying|	4-7 9
pt:intro-follow|word|,word|	1 -9	2-3 -10
pt:intro-follow|word|;|	4-7 10
pt:intro-follow|word|adverb|	2-3 -6
pt:intro-follow|word|coordinator|	1 9	2-3 8	4-7 10
pt:intro-follow|word|end|	1 -11
pt:intro-follow|word|stop|	8+ 12
pt:intro-follow|word|verb-saying|	2-3 -12
pt:intro-follow|word|word|	1 -10	2-3 -10
pt:intro-follow|—|end|	2-3 7	4-7 6	8+ 8
pt:intro|	coordinator 7	start 11	stop 13	— 10
pt:in|first|=aquele|	first 7
pt:in|first|=as|	4-7 8	8+ 7	first 9	none 7
pt:in|first|=até|	2-3 10	none 10
pt:in|first|=a|	2-3 -8	4-7 -15	8+ 14	all -6	all-one -11	first 16	none -13	some -6
pt:in|first|=cada|	8+ 10	first 9
pt:in|first|=como|	2-3 9
pt:in|first|=com|	4-7 22	8+ 8	first 7
pt:in|first|=de|	2-3 14	4-7 14	first 13	none 15
pt:in|first|=ela|	2-3 6	8+ 11	first 12
pt:in|first|=eles|	8+ 14	first 14
pt:in|first|=ele|	4-7 7	8+ 10	first 9
pt:in|first|=em|	4-7 11	8+ 14	first 17
pt:in|first|=eram|	first 7
pt:in|first|=era|	4-7 9	8+ 8	first 10
pt:in|first|=esse|	8+ 7	first 7
pt:in|first|=estava|	4-7 8	first 6
pt:in|first|=este|	first 7
pt:in|first|=está|	4-7 9	none 13
pt:in|first|=eu|	4-7 13	8+ 13	first 16
pt:in|first|=e|	2-3 12	4-7 11	8+ 16	first 11	none 19
pt:in|first|=foi|	4-7 12	first 11	none 8
pt:in|first|=foram|	2-3 8
pt:in|first|=havia|	8+ 9	first 9
pt:in|first|=há|	2-3 6	4-7 10	8+ 6	first 14
pt:in|first|=mas|	4-7 9	8+ 7	first 7	none 11
pt:in|first|=meu|	8+ 15	first 15
pt:in|first|=minha|	8+ 7	first 6
pt:in|first|=na|	2-3 9	8+ 8	first 7	none 9
pt:in|first|=nem|	4-7 13	most 9
pt:in|first|=no|	2-3 6	8+ 7	first 8
pt:in|first|=nunca|	4-7 14	first 13
pt:in|first|=não|	4-7 25	8+ 16	none 20	titled 6
pt:in|first|=os|	2-3 -8	4-7 9	8+ 6	all-one -8	first 10
pt:in|first|=ou|	8+ 7	first 7
pt:in|first|=o|	2-3 -16	4-7 -6	8+ 13	all -8	all-one -9	first 23	none -15
pt:in|first|=para|	2-3 9	4-7 14	none 14
pt:in|first|=pela|	first 6
pt:in|first|=pelo|	4-7 6	first 6
pt:in|first|=pois|	4-7 9	first 9
pt:in|first|=por|	2-3 8	none 8
pt:in|first|=quando|	2-3 8	8+ 8	first 9
pt:in|first|=que|	8+ 10	none 13
pt:in|first|=sem|	2-3 -6	4-7 16	first -7	none 13
pt:in|first|=se|	4-7 15	8+ 11	first 11	none 13
pt:in|first|=são|	4-7 6	8+ 7	first 6
pt:in|first|=tem|	4-7 12	8+ 8	none 14
pt:in|first|=três|	8+ 9	first 11
pt:in|first|=uma|	2-3 13	4-7 13	8+ 7	first 10	none 19
pt:in|first|=um|	2-3 13	4-7 23	8+ 11	first 13	none 23
pt:in|first|=vai|	4-7 8	first 6	none 8
pt:in|first|=você|	4-7 9	first 9
pt:in|first|=vão|	first 6
pt:in|first|=à|	4-7 8	first 7	none 8
pt:in|first|=é|	2-3 8	4-7 10	8+ 8	first 11	none 9
pt:in|first|adverb|	2-3 9	4-7 -8	8+ 17	all-one 9
pt:in|first|capital|	1 -8	first -6
pt:in|first|verb|	2-3 -6	4-7 13	8+ 8	first 13
pt:in|first|word|	8+ 10	titled 6
pt:in|functions|0|1|	all-one -6
pt:in|functions|0|2-3|	all-one 11	first 12
pt:in|functions|0|4-7|	all -8
pt:in|functions|1|2-3|	all-one -7	first -7
pt:in|functions|1|4-7|	most 9	titled 7
pt:in|functions|1|8+|	first 6
pt:in|functions|2|2-3|	all-one 8	first 9	none 7
pt:in|functions|2|4-7|	all -8	first 15	most 11	none 11
pt:in|functions|3|4-7|	all -6	most 9	none 16	some 8	titled 6
pt:in|functions|3|8+|	first 8	none 23	some 9
pt:in|last|	5 -9	al 11	am 8	ar 10	au -14	ca -6	co -9	do 8	eg -7	el 14	er -9	es 16	eu 8	ga -8	go -8	há -9	im -6	io 7	ja -10	já 10	la -7	le 9	lo -7	no 6	os 10	ou -6	sa -9	ua 10	ue -12	um -9	va 16	ve 6	vo 7	ão -10
pt:in|last|5|	2-3 -9
pt:in|last|ada|	1 11	2-3 -14
pt:in|last|ado|	1 12
pt:in|last|ais|	2-3 11
pt:in|last|alo|	1 -6
pt:in|last|ano|	2-3 6
pt:in|last|ato|	2-3 -10
pt:in|last|car|	2-3 10
pt:in|last|cia|	2-3 -7
pt:in|last|dia|	2-3 -8
pt:in|last|dos|	2-3 -7
pt:in|last|dro|	2-3 -9
pt:in|last|eia|	2-3 10
pt:in|last|eio|	2-3 10
pt:in|last|ela|	2-3 -6
pt:in|last|eta|	2-3 -14
pt:in|last|eu|	2-3 7
pt:in|last|hos|	2-3 -8
pt:in|last|ial|	2-3 -6
pt:in|last|iar|	2-3 10
pt:in|last|ias|	2-3 -9
pt:in|last|ica|	2-3 -9
pt:in|last|ico|	1 -16	2-3 -12
pt:in|last|ida|	2-3 7
pt:in|last|ido|	1 10
pt:in|last|ima|	2-3 7
pt:in|last|ior|	2-3 -7
pt:in|last|iro|	1 -11	2-3 7
pt:in|last|ite|	2-3 -6
pt:in|last|iva|	2-3 16
pt:in|last|ivo|	2-3 7
pt:in|last|já|	2-3 10
pt:in|last|las|	2-3 8
pt:in|last|lho|	2-3 -8
pt:in|last|lto|	2-3 7
pt:in|last|mos|	2-3 9
pt:in|last|nda|	1 -9
pt:in|last|nha|	1 -8	2-3 10
pt:in|last|nho|	2-3 9
pt:in|last|nhá|	2-3 -9
pt:in|last|nja|	1 -9
pt:in|last|nta|	2-3 9
pt:in|last|nte|	1 -7	2-3 13
pt:in|last|nça|	2-3 -9
pt:in|last|ois|	2-3 6
pt:in|last|ora|	2-3 8
pt:in|last|oso|	2-3 8
pt:in|last|pel|	2-3 8
pt:in|last|reg|	1 -7
pt:in|last|ria|	2-3 12
pt:in|last|rio|	1 -12	2-3 9
pt:in|last|ros|	2-3 7
pt:in|last|rro|	2-3 -10
pt:in|last|rta|	2-3 -10
pt:in|last|rua|	2-3 10
pt:in|last|sco|	2-3 -10
pt:in|last|sim|	2-3 7
pt:in|last|smo|	2-3 9
pt:in|last|sor|	1 -7
pt:in|last|são|	2-3 -10
pt:in|last|tal|	2-3 9
pt:in|last|tas|	1 -12
pt:in|last|tes|	2-3 10
pt:in|last|til|	2-3 -6
pt:in|last|tos|	2-3 11
pt:in|last|uem|	2-3 8
pt:in|last|uro|	2-3 -6
pt:in|last|uta|	2-3 6
pt:in|last|vas|	1 -11	2-3 8
pt:in|last|vel|	1 8	2-3 9
pt:in|last|ver|	2-3 -8
pt:in|last|ços|	2-3 8
pt:in|last|ões|	2-3 14
pt:in|shape|=a capital =dos|	4-7 -7
pt:in|shape|=a capital word|	8+ 8
pt:in|shape|=a capital|	2-3 -11
pt:in|shape|=a word =com|	8+ 9
pt:in|shape|=a word =de|	8+ 6
pt:in|shape|=a word =do|	4-7 -6
pt:in|shape|=a word =estava|	4-7 6
pt:in|shape|=a word =está|	8+ 7
pt:in|shape|=a word =tem|	8+ 7
pt:in|shape|=a word =é|	4-7 11
pt:in|shape|=a word adverb|	4-7 -7	8+ 8
pt:in|shape|=a word word|	2-3 12	4-7 13	8+ 12
pt:in|shape|=a word|	2-3 -11
pt:in|shape|=as word =não|	4-7 6
pt:in|shape|=até =ao word|	2-3 10
pt:in|shape|=com word =e|	4-7 10
pt:in|shape|=de word word|	2-3 9
pt:in|shape|=de word|	2-3 13
pt:in|shape|=e adverb word|	2-3 8
pt:in|shape|=e word word|	4-7 10
pt:in|shape|=ela =tem word|	8+ 9
pt:in|shape|=ele verb =que|	8+ 6
pt:in|shape|=eles word =o|	8+ 9
pt:in|shape|=eles word adverb|	8+ 11
pt:in|shape|=em number =eu|	8+ 11
pt:in|shape|=em word =de|	4-7 10
pt:in|shape|=em word word|	2-3 9
pt:in|shape|=eu =não word|	8+ 6
pt:in|shape|=eu word word|	4-7 10	8+ 10
pt:in|shape|=há word word|	4-7 9
pt:in|shape|=meu word word|	8+ 13
pt:in|shape|=na word word|	2-3 7
pt:in|shape|=no word =eu|	8+ 7
pt:in|shape|=no word word|	2-3 6
pt:in|shape|=nunca word =da|	4-7 7
pt:in|shape|=nunca word word|	4-7 10
pt:in|shape|=não =foi word|	8+ 9
pt:in|shape|=não =há word|	4-7 7
pt:in|shape|=não =me word|	4-7 8	8+ 8
pt:in|shape|=não =se word|	8+ 6
pt:in|shape|=não word =a|	4-7 11	8+ 8
pt:in|shape|=não word =de|	4-7 6
pt:in|shape|=não word =o|	4-7 9	8+ 11
pt:in|shape|=não word word|	2-3 -6	4-7 13	8+ 12
pt:in|shape|=o =meu word|	4-7 8
pt:in|shape|=o capital =da|	4-7 -7
pt:in|shape|=o capital word|	8+ 7
pt:in|shape|=o capital|	2-3 -12
pt:in|shape|=o word =do|	4-7 -7
pt:in|shape|=o word =era|	4-7 11
pt:in|shape|=o word =estava|	4-7 6
pt:in|shape|=o word =está|	4-7 8
pt:in|shape|=o word =não|	4-7 10
pt:in|shape|=o word =tem|	4-7 8
pt:in|shape|=o word =é|	8+ 8
pt:in|shape|=o word adverb|	4-7 9	8+ 9
pt:in|shape|=o word verb|	8+ 9
pt:in|shape|=o word word|	4-7 16	8+ 13
pt:in|shape|=o word|	2-3 -10
pt:in|shape|=os capital|	2-3 -8
pt:in|shape|=os word word|	4-7 6
pt:in|shape|=por word|	2-3 8
pt:in|shape|=quando word|	2-3 8
pt:in|shape|=se =o word|	8+ 8
pt:in|shape|=se word word|	8+ 9
pt:in|shape|=sem word|	2-3 -6
pt:in|shape|=um word =com|	4-7 14
pt:in|shape|=um word =de|	4-7 10
pt:in|shape|=um word =não|	8+ 6
pt:in|shape|=um word word|	2-3 12	4-7 7
pt:in|shape|=uma word =de|	4-7 9
pt:in|shape|=uma word word|	2-3 12	4-7 11
pt:in|shape|=uma word|	2-3 9
pt:in|shape|=à word word|	4-7 6
pt:in|shape|=é =a word|	4-7 8
pt:in|shape|=é =um word|	8+ 6
pt:in|shape|=é =uma word|	8+ 7
pt:in|shape|=é word =de|	4-7 6
pt:in|shape|adverb word =e|	4-7 10
pt:in|shape|adverb word =o|	4-7 9
pt:in|shape|adverb word word|	4-7 9	8+ 7
pt:in|shape|capital =a word|	2-3 7	4-7 10	8+ 13
pt:in|shape|capital =com =a|	8+ 7
pt:in|shape|capital =com word|	4-7 10
pt:in|shape|capital =da capital|	2-3 -11
pt:in|shape|capital =da word|	4-7 -6
pt:in|shape|capital =de =uma|	8+ 7
pt:in|shape|capital =de capital|	2-3 -18
pt:in|shape|capital =de word|	2-3 -7	4-7 12	8+ 7
pt:in|shape|capital =do capital|	2-3 -11
pt:in|shape|capital =dois word|	8+ 6
pt:in|shape|capital =em capital|	2-3 -8
pt:in|shape|capital =na word|	4-7 7
pt:in|shape|capital =no word|	8+ 8
pt:in|shape|capital =não capital|	2-3 7
pt:in|shape|capital =não word|	4-7 -8
pt:in|shape|capital =o word|	4-7 9	8+ 12
pt:in|shape|capital =os word|	8+ 8
pt:in|shape|capital =para word|	4-7 10	8+ 10
pt:in|shape|capital =pelas word|	8+ 6
pt:in|shape|capital =que word|	4-7 10
pt:in|shape|capital =sem capital|	2-3 -7
pt:in|shape|capital =três word|	4-7 6	8+ 11
pt:in|shape|capital =um word|	4-7 6	8+ 10
pt:in|shape|capital =uma word|	4-7 11	8+ 13
pt:in|shape|capital =à word|	8+ 8
pt:in|shape|capital =é =o|	4-7 -7
pt:in|shape|capital =é word|	4-7 9	8+ 6
pt:in|shape|capital adverb word|	2-3 10	4-7 13	8+ 9
pt:in|shape|capital adverb|	2-3 13
pt:in|shape|capital capital number|	2-3 -9
pt:in|shape|capital capital word|	4-7 -6
pt:in|shape|capital capital|	2-3 -6
pt:in|shape|capital number word|	4-7 6	8+ 6
pt:in|shape|capital verb word|	8+ 7
pt:in|shape|capital word =a|	8+ 11
pt:in|shape|capital word =com|	4-7 7	8+ 9
pt:in|shape|capital word =de|	4-7 15	8+ 11
pt:in|shape|capital word =em|	8+ 11
pt:in|shape|capital word =eu|	8+ 6
pt:in|shape|capital word =e|	4-7 7	8+ 9
pt:in|shape|capital word =no|	8+ 7
pt:in|shape|capital word =o|	4-7 6
pt:in|shape|capital word =para|	8+ 10
pt:in|shape|capital word =por|	8+ 7
pt:in|shape|capital word =tem|	4-7 8
pt:in|shape|capital word capital|	2-3 -8	4-7 9	8+ -8
pt:in|shape|capital word word|	8+ 10
pt:in|shape|capital|	1 -8
pt:in|shape|word =a word|	4-7 14
pt:in|shape|word =ao word|	4-7 11
pt:in|shape|word =as word|	4-7 12
pt:in|shape|word =com word|	2-3 9	4-7 9
pt:in|shape|word =da word|	2-3 -9
pt:in|shape|word =das word|	2-3 -6
pt:in|shape|word =de word|	2-3 -10	4-7 -9
pt:in|shape|word =do word|	2-3 -13
pt:in|shape|word =e word|	2-3 16	4-7 14
pt:in|shape|word =em word|	4-7 10
pt:in|shape|word =no word|	2-3 10
pt:in|shape|word =o word|	2-3 8	4-7 18
pt:in|shape|word =para word|	2-3 10
pt:in|shape|word =por word|	2-3 9
pt:in|shape|word =um word|	4-7 11
pt:in|shape|word adverb word|	2-3 8
pt:in|shape|word word =com|	4-7 18
pt:in|shape|word word =de|	4-7 9
pt:in|shape|word word =e|	4-7 15
pt:in|shape|word word =por|	4-7 9
pt:in|word|	5 -9	acordada 11	agora 8	antes 8	ao 13	as 7	asfixia 10	até 12	avô -10	bem 9	boa 8	cadê 11	calendário 9	casa -10	chuvisqueiro -14	como 9	conta -7	creche -6	criativa 11	da -13	das -10	de -12	definitivas -11	diálogo 7	diário -8	do -13	dois 6	dona -8	dorme -7	dos 11	e 17	ela 8	erro -6	estava 6	está 9	eu 7	família -13	farinha -8	foram 8	galo -9	gestão -10	grua 6	hora 8	inventário 6	irrevogável -9	juros 10	já 10	laranja -9	leite -6	lenta 10	levo 8	mais 10	mal-entendido 10	mar -10	margem -6	maré -7	menos 9	mim 8	molhada -7	na 9	nada -10	no 10	novo -6	nº -9	o -10	olho -6	operação -12	papel 8	partilhada -10	pilha -10	planilha 10	por 13	positiva 9	prato -14	precipitada 8	pressão 7	quando 8	quase -13	que 8	redondo 12	reg -7	risco -11	santo -7	saudade -12	serenidade 10	sim 7	sinhá -9	sobre 8	sou 7	só 9	também 8	terra -10	tonhos -8	um 13	uma 15	velório -8	verão 10	vezes 6	vidro -10	volto 10	água -8
pt:lead|lower|	, 9	: -19	adverb 9	coordinator 7
pt:lead|upper|	, -13	: 12	adverb -9	auxiliary -10	capital -7	determiner -15	preposition -22	start 11	stop 13	subordinator -7	verb-judging -10	word -11	— 10
pt:naming|apelido|2|	1 -11	2-3 -13
pt:naming|batizado|2|	2-3 -8
pt:naming|chamado|1|	1 -8
pt:naming|conhecida|2|	2-3 -8
pt:naming|conhecido|2|	2-3 -10
pt:naming|false|	, -10	: -6	auxiliary -11	preposition -20	stop 9	subordinator -7	verb-judging -9	word -18
pt:naming|palavra|1|	1 -17
pt:naming|termo|1|	1 -9
pt:naming|true|	coordinator 7	start 11	stop 13	— 10
pt:nobody|1|	preposition -10
pt:nobody|2-3|	start 9
pt:nobody|4-7|	start 10
pt:nobody|8+|	start 8
pt:others|0|	1 6
pt:others|1|	1 -15	8+ 10
pt:others|2|	1 -15	2-3 -8
pt:own-case|false|all-one|	, -9	: 12	adverb -9	auxiliary -7	capital -9	determiner -18	preposition -15	stop 6	subordinator -7	verb-judging -10	— 6
pt:own-case|false|all|	, -8	: 7	determiner -7	preposition -18	stop 10	verb-judging -6	word -9
pt:own-case|false|first|	, -9	: 8	auxiliary -7	start 23	stop 7	word -12	— 7
pt:own-case|false|most|	start 6
pt:own-case|false|none|	, 8	: -19	adverb 11	coordinator 7	that 9	word 6
pt:own-case|false|some|	, 9
pt:own-case|false|titled|	verb-saying 7
pt:own-case|true|first|	start 13	stop 19	word -7	— 9
pt:own-case|true|most|	: 9
pt:own-case|true|none|	, 10	word 11
pt:own|true|	8+ 23
pt:same|1|4-7|	all -13	most 16	titled 8
pt:same|1|8+|	none 19	some 9
pt:same|2|1|	none -8
pt:same|2|2-3|	all -7	all-one 8
pt:same|2|4-7|	all -7	first 9	none 7
pt:sentence|judging|	1 12	4-7 20	8+ 24
pt:sentence|none|	1 -12	4-7 -9	8+ -7
pt:sentence|saying|	2-3 7	4-7 14	8+ 18
pt:sentence|thinking|	1 -12
pt:size-ending|10+|.|	end 8
pt:size-ending|10+|none|	,verb-saying 8	,word 17	stop 22	— 10
pt:size-ending|1|none|	,coordinator -8	,determiner -9	,preposition -12	,subordinator -11	,that -8	,verb-saying 10	auxiliary -11	capital -9	determiner 7
pt:size-ending|2|!|	end 8
pt:size-ending|2|.|	end 12
pt:size-ending|2|?|	,word 8
pt:size-ending|2|none|	,auxiliary -9	,determiner -9	,subordinator -10	,that -9	,verb-saying 17	,word -10	adverb -6	coordinator 8	verb-saying -11
pt:size-ending|3|.|	end 16
pt:size-ending|3|?|	end 9
pt:size-ending|3|none|	,auxiliary -10	,preposition -9	,that -10	,verb-saying 12	,word 8	; -8	coordinator -7	end 11	stop 8	word -8	— 7
pt:size-ending|4-5|.|	capital 11	end 18	preposition 8
pt:size-ending|4-5|?|	end 9
pt:size-ending|4-5|none|	,verb-saying 11	auxiliary -10	coordinator -8	end 16	preposition 8	word -7	— 7
pt:size-ending|6-9|.|	capital 11	end 14	preposition 10
pt:size-ending|6-9|?|	,verb-saying 7
pt:size-ending|6-9|none|	,verb-saying 16	: 9	; 10	coordinator 9	end 8	— 10
pt:size-follow|10+|	,verb-saying 8	,word 18	end 8	stop 22	— 10
pt:size-follow|1|	,coordinator -8	,determiner -9	,preposition -13	,subordinator -11	,that -8	,verb-saying 10	auxiliary -11	capital -9	determiner 7	end -10
pt:size-follow|2|	,auxiliary -9	,determiner -9	,subordinator -10	,that -9	,verb-saying 17	,word -10	adverb -6	coordinator 12	verb-saying -11	— 9
pt:size-follow|3|	,auxiliary -10	,preposition -9	,that -10	,verb-saying 12	,word 8	; -8	coordinator -6	end 17	stop 8	word -8	— 6
pt:size-follow|4-5|	,verb-saying 12	auxiliary -10	capital 15	coordinator -7	end 24	preposition 11	word -7	— 9
pt:size-follow|6-9|	,verb-saying 16	: 9	; 10	capital 11	coordinator 9	end 15	preposition 10	— 11
pt:size-intro|10+|	, 7	: 30	start 9	stop 8	— 7
pt:size-intro|1|	, -11	capital -13	coordinator -8	determiner -20	subordinator 6	that -9	verb-saying -7
pt:size-intro|2|	, 9	capital -9	determiner 12	start 10	stop 19	subordinator -8	verb-judging -10	word -7	— 6
pt:size-intro|3|	, 11	: 14	auxiliary 13	determiner -7	preposition -9	start 12	stop 6	that 9	verb-judging -6
pt:size-intro|4-5|	adverb 10	auxiliary -7	capital 10	preposition 7	stop 11	subordinator 9	that 16	verb-judging 9	word 7
pt:size-intro|6-9|	, 12	auxiliary 13	capital 8	determiner -6	start 13	stop 16	that 9	verb-saying 11	word 13	— 7
pt:size|	10+ 6
pt:subject|elided|	,verb-saying 24	2-3 21	4-7 32	8+ 17	coordinator 7	stop 19	verb-saying -10	— 12
pt:subject|none|	( -9	,adverb -10	,auxiliary -9	,coordinator -8	,determiner -8	,preposition -8	,subordinator -12	,that -13	,word -9	4-7 -6	8+ -6	: -8	adverb -6	auxiliary -12	capital 15	determiner 11	end 17	stop -7	word -6	— 11
pt:subject|own|	,capital -8	,preposition -7	,that -9	,verb-saying 12	,word 9	4-7 10	8+ 14	: 10	; -8	auxiliary -8	capital -8	stop 11	verb-saying -10	— 11
pt:two-before|%|	stop 6
pt:two-before|)|	: 9
pt:two-before|,|	auxiliary 19	coordinator 9	determiner -16	preposition -15	verb-judging 6	word 7
pt:two-before|adverb|	, 10	: 8	stop 10	that 7	verb-judging -8
pt:two-before|auxiliary|	determiner -12	preposition -10	stop 6	word 18
pt:two-before|capital|	: 15	adverb -10	auxiliary 14	stop 15	that -6
pt:two-before|coordinator|	preposition -7	word 10
pt:two-before|determiner|	capital 9	stop 12	word 19
pt:two-before|preposition|	capital 6	word -16
pt:two-before|pronoun|	auxiliary -6
pt:two-before|quote|	coordinator -7	preposition -10	stop 16
pt:two-before|start|	capital -14	start 11
pt:two-before|stop|	capital -9	— 9
pt:two-before|subordinator|	stop 6
pt:two-before|that|	verb-judging -6	word 12
pt:two-before|verb-judging|	determiner 9	subordinator 7	word 12
pt:two-before|verb-saying|	, 7	: 7	stop 23	word 18
pt:two-before|word|	adverb 8	stop 7	that 14	word -14
pt:two-words-before|%|	. 6
pt:two-words-before|)|	: 9
pt:two-words-before|,|	a -11	elogiou 9	houve 11	mas 9	o -15	é 7
pt:two-words-before|.|	— 9
pt:two-words-before|00|	. 7
pt:two-words-before|acusou-a|	de 12
pt:two-words-before|anos|	, 10	. 8
pt:two-words-before|apelidado|	de -10
pt:two-words-before|apelido|	de -14
pt:two-words-before|apenas|	: 8	que 7
pt:two-words-before|a|	campanha -7	claque -8	decisão 7	expressão -13	frase -9	hashtag -7	inscrição -10	operação -9	palavra -12	resposta 7
pt:two-words-before|batizado|	de -9
pt:two-words-before|bilhete|	: 7
pt:two-words-before|cabeça|	. 9
pt:two-words-before|chamam|	de -9
pt:two-words-before|classificou|	como 7
pt:two-words-before|cliente|	. 8
pt:two-words-before|conhecida|	por -8
pt:two-words-before|conhecido|	como -7	por -7
pt:two-words-before|da|	palavra -7
pt:two-words-before|de|	uma 9
pt:two-words-before|discorda|	: 8
pt:two-words-before|disse|	que 10
pt:two-words-before|dizer|	que 11
pt:two-words-before|diz|	. 7	que -8
pt:two-words-before|do|	livro -7
pt:two-words-before|elogiou|	a 9
pt:two-words-before|emenda|	: 7
pt:two-words-before|entrevista|	ao -11
pt:two-words-before|era|	o -9
pt:two-words-before|explicou|	. 8
pt:two-words-before|faixa|	: -11
pt:two-words-before|falam|	em 11
pt:two-words-before|falar|	em 9
pt:two-words-before|falou|	em 9
pt:two-words-before|ficha|	: -10
pt:two-words-before|fila|	. 9
pt:two-words-before|governo|	de 7
pt:two-words-before|graça|	. 7
pt:two-words-before|gritou|	: 8
pt:two-words-before|hora|	. 6
pt:two-words-before|jornalistas|	. 8	: 8
pt:two-words-before|já|	chamam -8
pt:two-words-before|licença|	. 7
pt:two-words-before|milhões|	. 10
pt:two-words-before|nada|	. 8
pt:two-words-before|noite|	. 6
pt:two-words-before|nome|	: -13	de -11
pt:two-words-before|oceanos|	com -9
pt:two-words-before|o|	grupo -7	partido 6	programa -8	termo -9
pt:two-words-before|paciência|	. 6
pt:two-words-before|pergunta|	: 8
pt:two-words-before|primavera|	. 7
pt:two-words-before|pulso|	. 7
pt:two-words-before|pé|	. 9
pt:two-words-before|que|	chama -8	houve 9
pt:two-words-before|rebateu|	: 7
pt:two-words-before|recorrer|	. 8
pt:two-words-before|segundos|	: 7
pt:two-words-before|sociais|	: 8
pt:two-words-before|start|	start 11
pt:two-words-before|sul|	: 9
pt:two-words-before|tarja|	: -10
pt:two-words-before|telefone|	. 7
pt:two-words-before|ter|	recebido 8
pt:two-words-before|vazias|	. 9
pt:two-words-before||	. 16	e -7	para -9
pt:verb|false|1|	other -9	upper -8
pt:verb|false|8+|	lower 16
pt:verb|true|1|	upper 9
pt:verb|true|2-3|	lower -8
pt:verb|true|4-7|	lower 27	upper 8
pt:verb|true|8+|	lower 18
pt:word-after|	, -6	: 7	? -9	a 9	continua -10	da 9	end 12	ficou -7	hoje 8	já -6	no -7	para -14	sobre 11	é -12	— 16
pt:word-after|,|	! 9	? 7	none -6
pt:word-after|.|	? 7
pt:word-after|:|	none 7
pt:word-after|?|	none -9
pt:word-after|a|	. 9
pt:word-after|continua|	none -10
pt:word-after|da|	none 9
pt:word-after|end|	. 23	none 6
pt:word-after|e|	. 8
pt:word-after|ficou|	none -7
pt:word-after|hoje|	. 8
pt:word-after|já|	none -6
pt:word-after|no|	none -7
pt:word-after|o|	. 8
pt:word-after|para|	none -14
pt:word-after|por|	none -9
pt:word-after|é|	none -12
pt:word-after|—|	! 8	? 7	none 15
pt:word-before|,|	1 -11	2-3 14	8+ 8
pt:word-before|	. 13	? 20	apenas 7	bilhete 10	campanha -7	caso -6	chama -9	chama-se -6	chamado -9	chamam -8	chamam-lhe -9	claque -8	cliente 11	conteúdo 6	da -9	dado 7	decisão 9	do -6	elogiou 9	em 8	era 6	estava 12	está 12	estão 10	expressão -13	ficou 6	frase -9	gravar -7	grupo -7	hashtag -7	houve 13	há 13	inscrição -10	marca 7	mas 9	na -8	no -10	nome -7	numa 8	o -8	operação -9	palavra -17	partido 10	pela 9	por -17	programa -8	recebido 8	reconheceu 11	resposta 7	sempre 8	start 11	são 11	tem 10	ter 8	termo -9	têm -8	uma 7	virou -13	é -12	— 10
pt:word-before|.|	2-3 12	4-7 11	8+ 9
pt:word-before|:|	2-3 7
pt:word-before|?|	4-7 17	8+ 11
pt:word-before|a|	4-7 14
pt:word-before|bilhete|	2-3 10
pt:word-before|campanha|	2-3 -7
pt:word-before|chama-se|	2-3 -6
pt:word-before|chamado|	1 -8
pt:word-before|chamam-lhe|	2-3 -9
pt:word-before|chamam|	2-3 -8
pt:word-before|chama|	2-3 -9
pt:word-before|claque|	2-3 -8
pt:word-before|cliente|	4-7 11
pt:word-before|como|	1 6
pt:word-before|conteúdo|	4-7 6
pt:word-before|dado|	4-7 7
pt:word-before|da|	2-3 -9
pt:word-before|decisão|	4-7 7
pt:word-before|do|	1 -6
pt:word-before|em|	1 13
pt:word-before|era|	2-3 12
pt:word-before|estava|	2-3 6
pt:word-before|está|	2-3 11
pt:word-before|expressão|	2-3 -13
pt:word-before|e|	1 -8
pt:word-before|foi|	2-3 13
pt:word-before|frase|	2-3 -7	4-7 -6
pt:word-before|gravar|	2-3 -7
pt:word-before|hashtag|	1 -7
pt:word-before|houve|	2-3 7
pt:word-before|marca|	2-3 8
pt:word-before|nome|	2-3 -7
pt:word-before|no|	1 -8
pt:word-before|operação|	2-3 -7
pt:word-before|o|	1 -12
pt:word-before|palavra|	1 -17
pt:word-before|para|	1 -9
pt:word-before|partido|	4-7 6
pt:word-before|pela|	2-3 9
pt:word-before|por|	1 -11	2-3 -16
pt:word-before|programa|	2-3 -8
pt:word-before|que|	1 -9	4-7 17
pt:word-before|resposta|	2-3 7
pt:word-before|sempre|	2-3 6
pt:word-before|start|	2-3 14	4-7 6	8+ 11
pt:word-before|são|	2-3 10
pt:word-before|termo|	1 -9
pt:word-before|ter|	4-7 10
pt:word-before|têm|	2-3 -8
pt:word-before|uma|	2-3 6
pt:word-before|um|	1 -11
pt:word-before|virou|	4-7 -11
pt:word-before|é|	1 -9	2-3 -6	4-7 -8	8+ 10
pt:word-before|—|	2-3 7	4-7 6	8+ 8
pt:work|near|none|,|	all -6
pt:work|near|none|:|	first -7
pt:work|near|none|	all -10	all-one -7	first -6
pt:work|near|none|stop|	first 7
pt:work|near|none|word|	none -6
pt:work|none|near|	all -7
pt:work|none|none|,|	all -8	all-one -10	first -8	none 6	some 9
pt:work|none|none|:|	all 7	all-one 12	first 8	most 11	none -19
pt:work|none|none|adverb|	all-one -9	none 11
pt:work|none|none|	all-one 7	most 15
pt:work|none|none|auxiliary|	all-one -7	first -7
pt:work|none|none|capital|	all-one -9
pt:work|none|none|coordinator|	none 7
pt:work|none|none|determiner|	all -7	all-one -17
pt:work|none|none|preposition|	all -18	all-one -15
pt:work|none|none|start|	first 24	most 6
pt:work|none|none|stop|	all 10	all-one 6	first 9	most 6
pt:work|none|none|subordinator|	all-one -7
pt:work|none|none|that|	none 9
pt:work|none|none|verb-judging|	all -6	all-one -10
pt:work|none|none|verb-saying|	titled 7
pt:work|none|none|word|	all -12	first -14	none 8
pt:work|none|none|—|	all-one 7	first 8
pt:work|right|none|	all -6	all-one -12	first -7	none 9
pt:work|right|none|word|	all -6	all-one -12	first -7	none 9
same|1|1|	none -6
same|1|2-3|	all -15	all-one -12	none 7
same|1|4-7|	all -25	all-one -15	none 23	some 22	titled 10	upper 13
same|1|8+|	all 8	most 17	none 10	some 24	titled 10	upper 9
same|2|1|	all-one -17	none -9
same|2|2-3|	all -23	first -7	some 11	titled -8
same|2|4-7|	all -14	all-one -11	none 19	titled -8
same|2|8+|	first 12
same|3|1|	all-one -12	first 12	none -15
same|3|2-3|	all -11	first -8	none -11
sentence|judging|	8+ 26
sentence|none|	1 -23	2-3 -22	4-7 -20
sentence|saying|	1 7	2-3 10	4-7 20	8+ 9
sentence|thinking|	1 -22	2-3 -13	4-7 14	8+ 20
size-ending|10+|!|	end 7
size-ending|10+|,|	capital 19	determiner 21	pronoun 11	verb-saying 17	word 19
size-ending|10+|.|	auxiliary 8	capital 17	determiner 24	end 24	preposition 15	pronoun 19	— 13
size-ending|10+|?|	capital 16	determiner 8	end 10	pronoun 8	verb-saying 9
size-ending|10+|none|	( 8	, 11	,preposition 12	,pronoun 8	,verb-judging 8	,verb-saying 9	,verb-thinking 12	,word 20	: 11	capital 17	determiner 12	end 14	pronoun 16	stop 31	verb-saying 12	— 10
size-ending|1|!|	stop 7
size-ending|1|,|	auxiliary -12	pronoun 14	word -14
size-ending|1|.|	,preposition -7	capital 12	end -8	preposition -6	subordinator -14
size-ending|1|none|	( -11	) -10	, -6	,auxiliary -10	,preposition -12	,quote -17	,that -16	,verb-judging 9	,verb-saying 14	- -11	: -7	adverb -22	auxiliary -18	capital -13	coordinator 6	determiner -7	preposition -8	quote -8	subordinator 12	verb-saying -10	word -7
size-ending|2|,|	auxiliary -15	capital 18	coordinator -14	determiner -9	preposition -14	subordinator -15	verb-judging -10	verb-saying -8
size-ending|2|.|	determiner -7	preposition -6	pronoun 9
size-ending|2|?|	,verb-saying 10	,word 8	capital 11	end 11	pronoun 9	verb-saying 13
size-ending|2|none|	( -12	) -8	+ 9	,adverb -7	,determiner -12	,preposition -16	,pronoun -12	,quote -10	,subordinator -7	,that -17	,verb-saying 10	,word -11	: -7	; -9	auxiliary -15	capital -18	determiner -8	end 7	pronoun -16	that -11	verb-judging -14	verb-saying -19	word -18
size-ending|3|!|	,verb-saying 7	end -6
size-ending|3|,|	auxiliary -13	pronoun 8	that -7	verb-saying 20
size-ending|3|.|	coordinator 7	determiner 11	end 13	pronoun 15	quote -6
size-ending|3|?|	,verb-saying 6	capital 11	coordinator 6	end 21	pronoun 12	stop 8	— 8
size-ending|3|none|	( -16	,coordinator -8	,preposition -14	,pronoun -6	,that -12	,verb-judging 7	,verb-saying 9	adverb 13	capital -11	determiner 10	end 16	preposition 6	subordinator 11	verb-judging 6	— 12
size-ending|4-5|!|	,verb-saying 6	determiner 12	end 11	pronoun 12
size-ending|4-5|,|	auxiliary -10	capital 22	determiner 9	preposition -7	pronoun 30	verb-saying 15
size-ending|4-5|.|	capital 14	end 19	preposition 16	that 7	— 10
size-ending|4-5|?|	,auxiliary 10	,determiner 9	,verb-saying 9	,verb-thinking 10	capital 13	determiner 12	end 22	pronoun 11	quote 10	verb-saying 11	— 9
size-ending|4-5|none|	( -8	, 7	,capital -14	,coordinator 12	,subordinator 14	,verb-saying 8	,word -17	- 9	; 16	adverb -6	capital 9	stop -6	subordinator 18	verb-saying -6	— -9
size-ending|6-9|!|	capital 7	determiner 8	end 12	pronoun 7
size-ending|6-9|,|	capital 23	determiner 29	pronoun 25	verb-saying 22
size-ending|6-9|.|	coordinator 10	determiner 12	end 6	preposition 22	pronoun 10	quote 11	that 11	— 19
size-ending|6-9|?|	,pronoun 9	,verb-saying 10	,word 11	capital 11	determiner 9	end 16	pronoun 15	verb-saying 8	— 11
size-ending|6-9|none|	,auxiliary 17	,determiner 11	,verb-judging 12	,verb-saying 6	,verb-thinking 10	,word 10	: 27	auxiliary -6	capital 12	coordinator 17	determiner 16	end 31	pronoun 15	stop 13	verb-saying 7	word -9	— -7
size-follow|10+|	( 11	, 11	,preposition 12	,pronoun 7	,verb-judging 8	,verb-saying 9	,verb-thinking 12	,word 20	: 11	auxiliary 8	capital 24	coordinator 6	determiner 27	end 25	preposition 15	pronoun 13	stop 31	verb-saying 17	word 19	— 18
size-follow|1|	( -15	) -10	, -6	,auxiliary -9	,preposition -12	,quote -17	,that -16	,verb-judging 9	,verb-saying 14	- -11	: -8	adverb -22	auxiliary -20	quote -9	verb-saying -7	verb-thinking -7	word -7
size-follow|2|	( -12	) -12	+ 9	,adverb -7	,determiner -12	,preposition -16	,pronoun -12	,quote -10	,subordinator -7	,that -17	,verb-saying 10	,word -11	: -7	; -9	auxiliary -17	determiner -15	pronoun -6	that -11	verb-judging -16	verb-saying -16	word -17	— 10
size-follow|3|	( -16	,coordinator -8	,preposition -14	,pronoun -6	,that -12	,verb-judging 7	,verb-saying 9	adverb 13	determiner 11	end 20	preposition 6	pronoun 16	subordinator 9	that -6	verb-judging 6	verb-saying 10	— 8
size-follow|4-5|	( -8	, 7	,capital -14	,coordinator 12	,subordinator 14	,verb-saying 8	,verb-thinking 8	,word -17	- 9	; 16	adverb -6	auxiliary -8	capital 26	end 18	preposition 10	subordinator 20	verb-saying 7	— -6
size-follow|6-9|	( 12	,auxiliary 17	,determiner 11	,verb-judging 12	,verb-saying 6	,verb-thinking 10	,word 11	: 27	auxiliary -7	capital 9	coordinator 15	determiner 18	end 15	pronoun 29	quote 13	stop 12	that 11	verb-saying 22	word -10
size-intro|10+|	) 8	, 20	- 10	: 35	adverb 6	auxiliary 14	capital 7	coordinator 11	preposition 20	quote 15	start 18	stop 16	subordinator 9	that 14	verb-saying 12	— 7
size-intro|1|	( -10	, -13	adverb 11	capital -9	coordinator -27	determiner 9	preposition -10	quote -9	stop 20	that -19	verb-thinking -10	word -12
size-intro|2|	( -11	, 6	: 12	adverb -24	capital -8	coordinator -6	determiner -14	pronoun -6	quote -11	stop 17	subordinator -23	that -7	verb-judging -9	verb-saying -10	word -7	— 9	’ 9
size-intro|3|	' -10	adverb 14	auxiliary 22	determiner -11	possessive -13	preposition -6	pronoun 23	start 19	stop 17	that 21	verb-saying 10	verb-thinking 17	— 7	’ 11
size-intro|4-5|	% 6	( -8	adverb -6	auxiliary 10	determiner -7	possessive -10	preposition 6	pronoun 10	quote 21	start 7	stop 9	subordinator 16	that 24	verb-judging 6	verb-saying -11	verb-thinking 14	word -11	– 7	— 10
size-intro|6-9|	, 17	: 9	; 9	adverb 19	coordinator 16	determiner 11	possessive -6	pronoun 20	quote 9	start 31	stop 15	that 28	verb-thinking 16	word 6	– -8	— 9	’ 9
size|	1 -8	10+ 25	2 -20	3 12	4-5 -10	6-9 11
subject|elided|	,auxiliary 19	,coordinator 10	,determiner -8	,preposition 8	,pronoun 12	,that -7	,verb-saying 17	,word -6	2-3 29	4-7 13	auxiliary -6	determiner 8	end 10	pronoun 7	stop 16	verb-saying 6	— 12
subject|none|	( -9	+ 7	,auxiliary -10	,capital -6	,determiner -8	,preposition -21	,pronoun -10	,quote -18	,subordinator -8	,that -15	,verb-judging 12	,verb-thinking 14	,word -16	- -10	4-7 -11	; 7	auxiliary -15	capital 23	determiner 14	end 28	preposition -8	quote 7	that 10	verb-judging 8	word -8	– 8	— 18
subject|own|	) -10	+ 9	,capital -6	,coordinator -6	,determiner 7	,preposition -10	,quote -10	,subordinator 15	,that -14	,verb-saying 12	- 7	2-3 -6	: -8	capital 6	coordinator 9	determiner 10	end 8	preposition 16	stop -7	subordinator 10	that -8	verb-judging -8	verb-saying -12	— 17
two-before|%|	stop 8
two-before|)|	- 8	: 14	preposition 10	stop 16
two-before|,|	auxiliary 19	capital -9	determiner -10	pronoun -9	quote 11	word -18
two-before|:|	determiner -15	preposition -8	quote 10	word 9
two-before|;|	capital 12	determiner -11
two-before|adverb|	: 23	adverb -9	auxiliary 6	coordinator 8	determiner 7	stop 30	that 7	verb-thinking -11
two-before|auxiliary|	, 6	adverb 7	auxiliary 24	determiner -9	preposition -6	pronoun 14	stop 24	verb-thinking 15	word 24
two-before|capital|	' -10	( -8	, 11	- 7	: 11	auxiliary 14	capital 14	determiner -16	possessive -24	subordinator -8
two-before|coordinator|	: 10	adverb 14	auxiliary 14	determiner -15	preposition -17	that 8	verb-judging 8	verb-saying 14	verb-thinking -12	word -19
two-before|determiner|	, 6	: 7	adverb 8	auxiliary -11	capital -13	determiner 15	preposition -11	stop 20	that 6	verb-thinking 11	word -10
two-before|possessive|	word -16
two-before|preposition|	adverb -6	auxiliary -9	capital 17	pronoun -10	stop 22	subordinator -13	that -8	verb-saying -21	verb-thinking 12	word -18
two-before|pronoun|	: 23	auxiliary 10	determiner -10	preposition 20	stop 24	subordinator 12	verb-judging 6	word 8
two-before|quote|	( -12	, -19	: 12	coordinator -22	preposition -9	stop 11	— 11
two-before|start|	capital -16	determiner -20	preposition -13	start 18	subordinator -10	word 13
two-before|stop|	) 9	: 7	capital -18	determiner -14	preposition -17	quote 12	— 10
two-before|subordinator|	determiner -7	preposition -10	pronoun 15	stop 12
two-before|that|	auxiliary -8	capital 15	determiner -11	preposition -11	pronoun 23	stop 15	verb-saying -15
two-before|verb-judging|	: 10	adverb -9	auxiliary 11	stop 17	that 20	verb-saying -14
two-before|verb-saying|	, 34	: 14	adverb -15	preposition 7	stop 20	subordinator 12	that -6	verb-judging -12
two-before|verb-thinking|	: 14	auxiliary 8	determiner -6	preposition 15	pronoun 9	stop 21	subordinator 6
two-before|word|	% 6	( -10	, -17	; 11	auxiliary -6	coordinator 8	possessive 7	preposition -13	pronoun 15	stop 24	subordinator -12	verb-judging -17	verb-saying -6
two-before|’|	stop 9
two-words-before|%|	. 8
two-words-before|)|	- 8	. 16	: 14
two-words-before|,|	 11	a -18	alias -10	baptisé -6	bautizado -6	blamed 10	called -7	christened -8	der 8	detto -11	di 9	dit -14	dite -6	elogiou 9	entitled -10	es -6	had 8	houve 11	intitulé -6	la -17	lamentó 10	le -8	maar 8	mas 9	nicknamed -10	o -15	of 9	on -10	or -11	per -7	said 14	since 10	the -15	titled -8	titulado -7	was 20	whose -13	è 9	é 7
two-words-before|.|	 11	) 9	: 7	a -11	de -10	die 9	el -7	the -18	under -14	— 10
two-words-before|000|	. 12
two-words-before|00|	. 7
two-words-before|17|	. 6
two-words-before|1991|	. 10
two-words-before|1998|	. 8
two-words-before|2021|	. 7
two-words-before|2027|	. 7
two-words-before|2028|	. 9
two-words-before|22|	. 8
two-words-before|29|	. 6
two-words-before|31|	. 8
two-words-before|3|	: 9
two-words-before|:|	 10
two-words-before|a24|	. 9
two-words-before|aan|	. 8
two-words-before|ab|	: 7
two-words-before|account|	. 12
two-words-before|acquiesce|	: 7
two-words-before|act|	. 8
two-words-before|acusou-a|	de 12
two-words-before|added|	, 14	. 11
two-words-before|addio|	a -7
two-words-before|adesivo|	: -14
two-words-before|admits|	: 8
two-words-before|advertised|	as -9
two-words-before|afp|	. 10
two-words-before|af|	. 10
two-words-before|again|	. 8
two-words-before|agency|	. 8
two-words-before|agreed|	. 9
two-words-before|ahead|	of -9
two-words-before|airport|	. 9
two-words-before|ajouter|	: 7
two-words-before|album|	, -7
two-words-before|alle|	nur -8
two-words-before|all|	. 9
two-words-before|altro|	: 12
two-words-before|among|	them -7
two-words-before|analysts|	. 11
two-words-before|anders|	: 11
two-words-before|and|	said 12	the -12	was 9
two-words-before|anger|	. 9
two-words-before|anni|	. 11
two-words-before|announced|	. 9
two-words-before|anos|	, 10	. 8
two-words-before|ans|	. 9
two-words-before|anyway|	. 10
two-words-before|an|	, 7	. 8	: 6	einem -12
two-words-before|apelidado|	de -10
two-words-before|apelido|	de -14
two-words-before|apenas|	: 8	que 7
two-words-before|apology|	, -7
two-words-before|appeal|	. 9
two-words-before|applause|	. 8
two-words-before|arbitraje|	de 8
two-words-before|around|	. 6
two-words-before|arrangement|	. 7
two-words-before|arrived|	. 7
two-words-before|asked|	, 11	. 10	for 11
two-words-before|assembly|	. 9
two-words-before|as|	a -7	the -18
two-words-before|auf|	dem -8
two-words-before|august|	. 10
two-words-before|aus|	. 10
two-words-before|auteur|	de -6
two-words-before|author|	of -10
two-words-before|autora|	de -9
two-words-before|aviso|	: -6
two-words-before|avocate|	. 6
two-words-before|away|	. 6
two-words-before|ayer|	: 6
two-words-before|a|	campanha -7	claque -8	decisão 7	dénoncé 11	expressão -13	frase -9	hashtag -7	inscrição -10	operação -9	palavra -12	resposta 7	so-called -11
two-words-before|añadido|	: -6
two-words-before|años|	. 6
two-words-before|back|	. 8
two-words-before|band|	played -9
two-words-before|base|	: 10
two-words-before|batizado|	de -9
two-words-before|bautizado|	como -11
two-words-before|been|	freed 9
two-words-before|before|	. 8
two-words-before|bericht|	: 7
two-words-before|be|	called -9	met 9
two-words-before|bilhete|	: 7
two-words-before|blijft|	. 11
two-words-before|board|	. 9
two-words-before|book|	, -14	. 7
two-words-before|box|	. 6
two-words-before|braccia|	: 12
two-words-before|brief|	. 8
two-words-before|brusio|	. 7
two-words-before|but|	not 10
two-words-before|by|	a -10
two-words-before|cabeça|	. 9
two-words-before|calificó|	de 10
two-words-before|called|	a 8	for 14	it 6	that 15	the -14
two-words-before|call|	. 15	a -14	the -7
two-words-before|calma|	: 11
two-words-before|camera|	. 8
two-words-before|card|	. 8
two-words-before|care|	. 10
two-words-before|cartello|	: -12
two-words-before|cartel|	: -14
two-words-before|carton|	: -8
two-words-before|car|	. 12
two-words-before|case|	. 7
two-words-before|cbc|	’s -11
two-words-before|centre|	. 9
two-words-before|chamam|	de -9
two-words-before|changed|	. -6
two-words-before|change|	. 9
two-words-before|chapter|	. 8
two-words-before|charge|	. 9
two-words-before|chips|	. 9
two-words-before|civile|	. 7
two-words-before|claro|	: 9
two-words-before|classificou|	como 7
two-words-before|cliente|	. 8
two-words-before|clients|	were 11
two-words-before|club|	. 6
two-words-before|cnn|	's -11
two-words-before|coalition|	. 6
two-words-before|code|	: -9
two-words-before|comment|	. 7
two-words-before|committee|	. 8
two-words-before|communiqué|	, 10
two-words-before|como|	de -12
two-words-before|comptes|	juge 6
two-words-before|conclu|	: 7
two-words-before|conference|	. 6
two-words-before|conferma|	: 6
two-words-before|conhecida|	por -8
two-words-before|conhecido|	como -7	por -7
two-words-before|conoce|	como -12
two-words-before|conocido|	como -14
two-words-before|consulted|	. 8
two-words-before|convenio|	. 6
two-words-before|con|	scritto -7
two-words-before|copy|	of -11
two-words-before|corregge|	: 8
two-words-before|corrige|	: 13
two-words-before|così|	: 9
two-words-before|court|	. 13	had 7
two-words-before|cousin|	. 6
two-words-before|cuenta|	, 8
two-words-before|cut|	. 9
two-words-before|cámaras|	. 6
two-words-before|c’|	est 7	è -7
two-words-before|dagegen|	. 7
two-words-before|dal|	titolo -7
two-words-before|dann|	: 9
two-words-before|dass|	man 9
two-words-before|das|	? 7	urteil 9	wort -11
two-words-before|days|	. 8
two-words-before|day|	: 9
two-words-before|da|	palavra -7
two-words-before|definió|	como 11
two-words-before|delay|	. 8
two-words-before|delighted|	. 7
two-words-before|dem|	namen -7	titel -9
two-words-before|den|	arbeitstitel -7	ausdruck -11	begriff -8	namen -14	spitznamen -10	titel -10	zusatz -13
two-words-before|der|	aufschrift -10	begriff -11	zeitung -8
two-words-before|described|	as 11
two-words-before|describe|	como 8
two-words-before|detto|	, 6
two-words-before|de|	afspraak 6	leus -6	publicar -9	term -9	titel -8	uma 9	volksmond -8	zaak 10
two-words-before|dice|	. 9
two-words-before|die|	initiative -7	zeitung -10
two-words-before|differently|	. 8
two-words-before|diplomatic|	. 6
two-words-before|diplomático|	. 9
two-words-before|director|	. 11
two-words-before|disagreed|	. 14
two-words-before|discorda|	: 8
two-words-before|discrepa|	: 8
two-words-before|disse|	que 10
two-words-before|dit|	avoir 12
two-words-before|diversamente|	: 6
two-words-before|dizer|	que 11
two-words-before|diz|	. 7	que -8
two-words-before|di|	aver 12	essere 10
two-words-before|documentary|	, -7
two-words-before|door|	: -6
two-words-before|doublé|	. 7
two-words-before|do|	livro -7
two-words-before|droog|	. 12
two-words-before|déception|	. 6
two-words-before|d’|	un 17	une 6
two-words-before|early|	. 9
two-words-before|ein|	. 8	: 10
two-words-before|elle|	, 6	. 10
two-words-before|elogiou|	a 9
two-words-before|email|	. 8
two-words-before|emenda|	: 7
two-words-before|empresa|	. 6
two-words-before|english|	. 11
two-words-before|entrevista|	ao -11
two-words-before|entscheidung|	sei 6
two-words-before|enttäuscht|	. 6
two-words-before|era|	. 8	o -9
two-words-before|er|	destijds 8	habe 9
two-words-before|espn|	. 13
two-words-before|est|	dite 10
two-words-before|es|	: 8	für 12
two-words-before|euros|	. 11	de -11
two-words-before|euro|	. 9
two-words-before|explained|	. 7
two-words-before|explicou|	. 8
two-words-before|expresó|	su 13
two-words-before|eyes|	. 10
two-words-before|face|	. 8
two-words-before|fair|	. 8
two-words-before|faixa|	: -11
two-words-before|falam|	em 11
two-words-before|falar|	em 9
two-words-before|falou|	em 9
two-words-before|fees|	. 8
two-words-before|fest|	. 7
two-words-before|ficha|	: -10
two-words-before|fifth|	. 9
two-words-before|fila|	. 9
two-words-before|film|	, -7
two-words-before|fin|	. 7
two-words-before|first|	. 7
two-words-before|flag|	. 7
two-words-before|floor|	. 7
two-words-before|fois|	. 11
two-words-before|for|	a -15	her 6
two-words-before|foto|	. 11
two-words-before|found|	it 15
two-words-before|funeral|	. 6
two-words-before|further|	. 11
two-words-before|gaan|	. 11
two-words-before|game|	. 8
two-words-before|geduld|	. 7
two-words-before|gekauft|	. 7
two-words-before|gemeint|	: 7
two-words-before|gezien|	. 10
two-words-before|giudici|	, 8
two-words-before|goes|	by -9
two-words-before|govender|	: 9
two-words-before|government|	of 11
two-words-before|governo|	de 7
two-words-before|graça|	. 7
two-words-before|grinned|	. 10
two-words-before|gritou|	: 8
two-words-before|ground|	. 10
two-words-before|guère|	: 6
two-words-before|habe|	. 6	? 7
two-words-before|habló|	de 14
two-words-before|había|	dicho -8
two-words-before|haderte|	: 11
two-words-before|had|	. 11	been 11	called 12	reported 11	written -7
two-words-before|hands|	. 8
two-words-before|hand|	. 7
two-words-before|have|	been 11	named -11
two-words-before|ha|	lodato 10	scritto -9	sido 6
two-words-before|head|	. 12
two-words-before|hearing|	. 9
two-words-before|helicopter|	. 7
two-words-before|hem|	. 10
two-words-before|her|	. 7	as 7
two-words-before|het|	besluit 9	kabinet 7	op 10	opschrift -7	over 10	plan 10	woord -12
two-words-before|heures|	. 7
two-words-before|he|	called 17	had 13	is 10	preferred -13	termed 13	was 15	would 12
two-words-before|hierro|	: 7
two-words-before|hij|	, 6	. 9
two-words-before|him|	. 12	: 11	as 6	to 8
two-words-before|hombros|	: 17
two-words-before|home|	. 10
two-words-before|hora|	. 6
two-words-before|hours|	. 8
two-words-before|house|	. 10
two-words-before|idea|	. 8
two-words-before|ihr|	buch -6
two-words-before|il|	, 6	giudizio -7	termine -10	testo 7
two-words-before|ingetrokken|	. 14
two-words-before|interpreter|	. 11
two-words-before|interview|	. 8
two-words-before|into|	a -12
two-words-before|invece|	di 9
two-words-before|invita|	a 13
two-words-before|in|	. 9	arte -9	der -7
two-words-before|ironia|	, 8
two-words-before|ironise|	: 6
two-words-before|island|	. 8
two-words-before|is|	. 11	a -12	called -12	titled -7
two-words-before|it|	, -9	. 17	a -13	called 13	had 15	says -15	was 10	would 12
two-words-before|joke|	. 10
two-words-before|jornalistas|	. 8	: 8
two-words-before|jours|	. 7
two-words-before|judgment|	. 8
two-words-before|já|	chamam -8
two-words-before|kept|	a -11	its -14
two-words-before|kijken|	. 6
two-words-before|knapp|	: 9
two-words-before|knikt|	: 9
two-words-before|known|	as -22
two-words-before|komen|	. 11
two-words-before|könne|	. 7
two-words-before|l'|	appellent -9
two-words-before|lacht|	. 9
two-words-before|laken|	met -7
two-words-before|land|	. 8
two-words-before|lassitude|	. 6
two-words-before|last|	. 10
two-words-before|later|	. 9
two-words-before|late|	. 6
two-words-before|laughed|	. 16
two-words-before|laughing|	. 8
two-words-before|la|	chiamano -10	considera 9	definisce 10	dicitura -11	etiqueta -11	formula -10	ley 10	llamada -10	mention -14	parola -9	revista -9	revue -6	scritta -17	sentenza 9	trouvent 8
two-words-before|lecture|	. 6
two-words-before|leerling|	. 12
two-words-before|lei|	, 10
two-words-before|lejos|	: 8
two-words-before|les|	mots -6
two-words-before|letrero|	: -9
two-words-before|letter|	. 10
two-words-before|levy|	. 8
two-words-before|le|	dossier 12	mot -13	plan -7	projet 10	texte 7	titre -6
two-words-before|libro|	, -10
two-words-before|licença|	. 7
two-words-before|lindqvist|	, 9
two-words-before|lines|	. 8
two-words-before|line|	. 11	read -11
two-words-before|link|	. 7
two-words-before|locally|	as -12
two-words-before|long|	. 9
two-words-before|lo|	chiamavano -11	considera 8	slogan -9
two-words-before|lui|	, 7	. 8
two-words-before|l’|	appelle -11	expression -9	opération -6
two-words-before|madrugada|	. 7
two-words-before|manager|	. 10
two-words-before|man|	habe 9	sich 8	werde 11
two-words-before|marathi|	. 10
two-words-before|marketed|	as -6
two-words-before|martes|	. 6
two-words-before|meeting|	. 9
two-words-before|mee|	. 12
two-words-before|meses|	. 6
two-words-before|message|	. 10
two-words-before|meter|	. 6
two-words-before|me|	, 11	. 8
two-words-before|milhões|	. 10
two-words-before|minister|	. 11
two-words-before|minuten|	. 7
two-words-before|minutes|	. 13
two-words-before|minutos|	. 8
two-words-before|misadventure|	. 8
two-words-before|mit|	. 7
two-words-before|modo|	: 9
two-words-before|modulo|	? 12
two-words-before|mois|	. 10
two-words-before|month|	. 12
two-words-before|more|	. 6
two-words-before|morning|	. 10
two-words-before|mot|	de -12
two-words-before|nach|	: 10
two-words-before|nada|	. 11
two-words-before|name|	. 9
two-words-before|nannte|	das 8	sie 6
two-words-before|nationale|	. 7
two-words-before|nega|	: 7
two-words-before|news|	' -10	. 8
two-words-before|nicht|	. 9
two-words-before|nicknamed|	the -7
two-words-before|niega|	: 8
two-words-before|night|	. 8
two-words-before|nine|	. 8
two-words-before|nobody|	. 10
two-words-before|noemde|	haar 6
two-words-before|noemt|	het 8
two-words-before|noite|	. 6
two-words-before|nombre|	: -12	de -12
two-words-before|nome|	, -9	: -14	de -11
two-words-before|nom|	. 7	: -15	de -11
two-words-before|norte|	. 11
two-words-before|note|	. -9
two-words-before|noto|	come -10
two-words-before|not|	. 8	: 8	be 7	negotiate 10	to 8
two-words-before|no|	. 9
two-words-before|n’|	avoir 13
two-words-before|objected|	. 8
two-words-before|oceanos|	com -9
two-words-before|offer|	was 9
two-words-before|office|	, -9	. 10
two-words-before|off|	. 9
two-words-before|of|	a -21	the -13
two-words-before|ohio|	. 7
two-words-before|only|	: 11	as 8
two-words-before|ont|	nommé -9
two-words-before|on|	. 14	pouvait 7
two-words-before|op|	. 12
two-words-before|order|	. 8
two-words-before|outside|	. 11
two-words-before|out|	. 12	: 12
two-words-before|over|	. 11	de -10
two-words-before|o|	grupo -7	partido 6	programa -8	termo -9
two-words-before|paciência|	. 6
two-words-before|palabras|	: 11
two-words-before|pancarte|	: -10
two-words-before|panel|	. 8
two-words-before|paper|	. 8
two-words-before|park|	. 8
two-words-before|parlamento|	. 6
two-words-before|parlato|	di 6
two-words-before|parla|	di 11
two-words-before|parole|	: 11
two-words-before|partagés|	. 10
two-words-before|parue|	dans -7
two-words-before|pas|	. 6	: 8
two-words-before|path|	. 9
two-words-before|patience|	. 7
two-words-before|paused|	. 7
two-words-before|pause|	. 7
two-words-before|paying|	for 10
two-words-before|penna|	. 8
two-words-before|pergunta|	: 8
two-words-before|per|	i 6	la 10
two-words-before|peu|	. 7
two-words-before|philosophical|	. 8
two-words-before|phone|	. 10	: 10
two-words-before|place|	of -8
two-words-before|points|	. 11
two-words-before|point|	. 10
two-words-before|police|	. 8
two-words-before|policy|	. 10
two-words-before|por|	título -7
two-words-before|posted|	: 14
two-words-before|pour|	les -11
two-words-before|power|	. 9
two-words-before|precisa|	, 6	: 10
two-words-before|premier|	had 8
two-words-before|presse|	. 8
two-words-before|press|	of 9
two-words-before|primavera|	. 7
two-words-before|prize|	: -9
two-words-before|prosser|	. 6
two-words-before|protested|	. 10
two-words-before|prudenza|	: 11
two-words-before|puerta|	. 6
two-words-before|pulso|	. 7
two-words-before|pé|	. 9
two-words-before|qu'|	il 9
two-words-before|qualifié|	de 11
two-words-before|quando|	? 6
two-words-before|question|	. 8
two-words-before|que|	chama -8	houve 9
two-words-before|qu’|	elle 8	un -10
two-words-before|radio|	. 8
two-words-before|raid|	as 7
two-words-before|rassicura|	: 7
two-words-before|rating|	. 12	to -17
two-words-before|read|	. 12
two-words-before|real|	. 6
two-words-before|rebateu|	: 7
two-words-before|recalled|	. 15
two-words-before|recorrer|	. 8
two-words-before|regione|	. 6
two-words-before|relativise|	: 10
two-words-before|relató|	. 6
two-words-before|reno|	. 6
two-words-before|replied|	. 10	: 19
two-words-before|reporters|	, 11	. 6
two-words-before|report|	, -12	as 8	was 9
two-words-before|reprend|	: 8
two-words-before|right|	. 8
two-words-before|rires|	. 8
two-words-before|rire|	: 6
two-words-before|risposta|	. 8
two-words-before|risposto|	: 7
two-words-before|river|	. 6
two-words-before|road|	. 6
two-words-before|row|	. 12
two-words-before|ruling|	. 9	as 9
two-words-before|réagi|	. 8
two-words-before|said|	, 25	. 27	: 20	it 11	that -6
two-words-before|sala|	. 8
two-words-before|sapere|	che 8
two-words-before|saying|	: 10
two-words-before|says|	, 17	. 13
two-words-before|say|	, 11
two-words-before|schild|	: -8
two-words-before|school|	. 11
two-words-before|sconfitta|	. 7
two-words-before|secondes|	. 6
two-words-before|secondo|	la -12
two-words-before|seconds|	. 8
two-words-before|segundos|	: 7
two-words-before|sei|	? 8
two-words-before|sell|	. -6
two-words-before|sempre|	. 6
two-words-before|series|	called -9
two-words-before|se|	declaró 9	disent -8	dit 24	llama -13	titula -11
two-words-before|shares|	. 9
two-words-before|she|	had 12	is 12	was 12	would 13
two-words-before|should|	have 7
two-words-before|shouted|	. 10
two-words-before|showed|	that 9
two-words-before|shrugged|	. 8
two-words-before|sich|	nicht 7
two-words-before|sie|	, 8	. 9
two-words-before|sign|	for -10	reading -12
two-words-before|silence|	: 7
two-words-before|sindaco|	: 12
two-words-before|six|	. 9
two-words-before|si|	chiama -11	chiamerà -9	definisce 9	dichiara 8
two-words-before|slogan|	is -9
two-words-before|smiled|	. 12
two-words-before|sms|	: 9
two-words-before|sociais|	: 8
two-words-before|socios|	de 8
two-words-before|soir|	. 9
two-words-before|soltó|	: 9
two-words-before|song|	, -7
two-words-before|son|	client 10	tube -6
two-words-before|souri|	: 8
two-words-before|so|	: 11
two-words-before|spandoek|	: -9
two-words-before|spiega|	, 9
two-words-before|spoke|	of 11
two-words-before|sports|	. 8
two-words-before|sport|	. 9
two-words-before|sprak|	van 11
two-words-before|spreekt|	van 13
two-words-before|spricht|	von 13
two-words-before|spring|	. 11
two-words-before|staat|	. 10
two-words-before|staff|	as -8
two-words-before|stand|	. 8	: -10
two-words-before|start|	de -8	die -11	il -8	la -10	start 18	the -13
two-words-before|stated|	that 8
two-words-before|statement|	. 11
two-words-before|station|	. 10
two-words-before|stilte|	. 10
two-words-before|story|	. 8
two-words-before|striscione|	: -13
two-words-before|subject|	line -12
two-words-before|such|	as -11
two-words-before|sul|	: 9
two-words-before|sunday|	. 9
two-words-before|sure|	. 9
two-words-before|surprised|	. 8
two-words-before|sussurra|	. 7
two-words-before|su|	scritto -9
two-words-before|svp|	. 11
two-words-before|s’|	appelait -8	appelle -6	intitola -7
two-words-before|tajante|	: 10
two-words-before|tarja|	: -10
two-words-before|team|	. 8
two-words-before|tegen|	. 12	: 7
two-words-before|telefone|	. 7
two-words-before|telefono|	, 10
two-words-before|telegram|	. 9
two-words-before|telephone|	. 6
two-words-before|teléfono|	. 6
two-words-before|tempère|	. 6
two-words-before|terughoudend|	. 14
two-words-before|terug|	. 8
two-words-before|ter|	recebido 8
two-words-before|testa|	: 11
two-words-before|that|	. 15	he 10	it 10	read -15	said -9	say -10	says -15	the -13	was 8	were -7
two-words-before|them|	. 11
two-words-before|they|	call -8	had 12
two-words-before|the|	accord 9	change 11	decision 17	film 8	government 9	heading -11	hearing 6	letter 11	line -10	order 8	outcome 11	phrase -19	report 11	result 11	shares -7	slogan -10	so-called -17	tagline -8	term -14	title -13	word -28	words -16
two-words-before|things|	. 10
two-words-before|third|	. 8
two-words-before|this|	. 11	is -6
two-words-before|tildó|	de 10
two-words-before|times|	. 10
two-words-before|timetable|	. 9
two-words-before|time|	. 9
two-words-before|toe|	. 11
two-words-before|told|	. 8
two-words-before|toonde|	zich 10
two-words-before|toont|	zich 6
two-words-before|touche|	: 7
two-words-before|tour|	. 6
two-words-before|tout|	. 6
two-words-before|to|	a -12	as -11	say -11	the -12
two-words-before|trampoline|	. 9
two-words-before|transport|	of 9
two-words-before|trata|	de 11
two-words-before|tratta|	di 18
two-words-before|tribute|	to 11
two-words-before|turno|	. 7
two-words-before|título|	, -9
two-words-before|uit|	. 15
two-words-before|une|	campagne 7	décision 9
two-words-before|university|	. 9
two-words-before|unlikely|	. 6
two-words-before|unmoved|	. 10
two-words-before|uno|	. 7
two-words-before|unrepentant|	. 7
two-words-before|un|	chiffre 8	homme 10	projet 16	texte 8
two-words-before|up|	. 13
two-words-before|us|	. 9
two-words-before|uur|	. 8
two-words-before|vazias|	. 9
two-words-before|view|	. 12
two-words-before|voce|	: 7
two-words-before|voix|	. 11
two-words-before|volte|	. 10
two-words-before|von|	der -10	einem 12	einer 12
two-words-before|voor|	. 8
two-words-before|vor|	. 7	einem 9
two-words-before|votes|	. 6
two-words-before|voz|	: 11
two-words-before|waren|	. 9
two-words-before|warned|	against 15
two-words-before|washington|	was 6
two-words-before|was|	. 12	titled -9
two-words-before|watching|	. -6
two-words-before|watch|	. 12
two-words-before|way|	. 8
two-words-before|wednesday|	. 9
two-words-before|week|	. 12	: -9
two-words-before|well|	. 14
two-words-before|werde|	sich 6
two-words-before|weten|	. 9
two-words-before|which|	means -8
two-words-before|while|	. 9
two-words-before|widersprach|	: 8
two-words-before|widerspricht|	: 8
two-words-before|window|	. 9
two-words-before|with|	a -8
two-words-before|words|	, 14	. 8
two-words-before|word|	. 11
two-words-before|worse|	. 10
two-words-before|worten|	: 10
two-words-before|would|	be 22
two-words-before|writes|	: 9
two-words-before|writing|	. 8
two-words-before|wrote|	, 12	. 11	: 15
two-words-before|x|	: 17
two-words-before|years|	. 13
two-words-before|year|	. 14
two-words-before|you|	had -10
two-words-before|y|	que 8	voit 7
two-words-before|zeigte|	sich 13
two-words-before|zeit|	: 7
two-words-before|zettel|	: -9
two-words-before|ze|	. 10
two-words-before|zich|	. 10
two-words-before|zurück|	. 6	: 10
two-words-before||	( -12	, -19	. 11	: 12	and -15	e -9	en -14	from -10	hätten 6	or -16	para -9	por -8	y -9	— 11
two-words-before|à|	la 10
two-words-before|è|	detto 7	scritto -10	stata 11
two-words-before|épaules|	: 6
two-words-before|évoque|	une 7
two-words-before|’|	. 9
verb|false|1|	lower -6	other -22
verb|false|2-3|	upper -20
verb|false|4-7|	lower 19	upper -23
verb|false|8+|	lower 33	other 12
verb|true|1|	lower -8
verb|true|2-3|	lower 20	other 6
verb|true|4-7|	lower 21	other 12
verb|true|8+|	lower 7	other 6	upper 7
word-after|	 -9	( -18	) -10	+ 10	, -14	? -25	a -15	abu 8	according -9	across -8	after 10	al -13	als -11	am -7	and 13	as -6	assistant 8	at -10	auf -7	barrientos -6	because -11	before 11	beim 11	bestimmt -10	bezeichnete 11	blijft 13	button -11	by 12	came 7	caucus -7	ce 9	cette 10	coach 10	con -6	conceded 9	continua -10	contre 6	could -6	counts -11	dans 8	das 8	dat 10	della 8	deputy 7	der 7	did -10	die 8	don’t -10	doughnut -12	dr. 8	drew -6	el 14	elle 13	en 6	end 20	er 9	es 14	est -6	ficou -7	foreign 7	four -11	gedoopt -14	geführt -7	gehandelt 6	general 8	genoemd -11	geprüft 9	gewesen 10	had -11	hat -8	he 22	head 8	heet -8	het -8	hoje 8	hollis 6	hätten 10	i -6	il 12	im -7	instead -11	is -21	ist -9	its 7	joked 8	judge 9	justice 9	já -6	komt -11	kruger -10	las 8	le 13	les 6	l’ 12	made -11	mais 7	mayor 10	met 7	mr 10	mrs 11	mrs. 13	ms 11	ne -8	nennen -8	nennt -6	no -7	noemt 6	non -7	on 13	one 13	ook -6	or -19	para -12	por -6	pour -7	presiding 10	prime 7	prosecutor 8	puis 8	pyo 7	rating -18	remark -13	replied 10	rires 6	rose -6	ruiz 8	rule -13	runs -10	sa 6	said 22	sang -6	sangen -6	says 15	schreibt -9	se -8	sei -8	she 16	sheriff -6	si 8	sie 10	signs 6	sleeps -13	sobre 11	son 11	sous -11	steht -10	su 13	sulla -6	sur 8	that -14	the 7	there -11	to -11	tuttle 7	un -7	und -12	under -12	union 11	van 9	verbucht -11	verrà -7	vito 7	von -6	voor -9	vor -10	was -7	went -9	were 7	when 13	which -14	while 12	who -9	wie 7	win -8	wins -12	worden -6	work 12	wrote 11	zijn 12	zu 7	zur 6	à 12	è -14	é -12
word-after|(|	. 10	none -15
word-after|)|	none -8
word-after|+|	none 10
word-after|,|	! 18	. -11	? 8	none -16
word-after|.|	! 9
word-after|?|	none -25
word-after|about|	, -15	none 13
word-after|abu|	, 8
word-after|across|	none -8
word-after|after|	none 13
word-after|als|	none -11
word-after|al|	none -13
word-after|am|	none -8
word-after|and|	, -7	none 20
word-after|an|	. -10	none 8
word-after|asked|	. -7	? 18
word-after|assistant|	, 8
word-after|as|	, -8	. -13
word-after|at|	none -9
word-after|auf|	none -7
word-after|a|	, -16	. -6
word-after|because|	none -11
word-after|before|	none 11
word-after|beim|	. 8
word-after|bestimmt|	none -10
word-after|bezeichnete|	none 11
word-after|blijft|	none 13
word-after|button|	none -11
word-after|but|	, -10	. 9
word-after|by|	. 7	none 10
word-after|came|	, 12
word-after|caucus|	none -7
word-after|ce|	. 9
word-after|chief|	, 9
word-after|coach|	, 10
word-after|conceded|	, 9
word-after|continua|	none -10
word-after|contre|	none 6
word-after|con|	none -6
word-after|could|	none -6
word-after|counts|	none -11
word-after|dans|	none 8
word-after|das|	. 11
word-after|dat|	. 9	none 8
word-after|della|	none 8
word-after|deputy|	, 7
word-after|der|	. 15
word-after|de|	. 17
word-after|did|	none -10
word-after|die|	. 13
word-after|don’t|	. -10
word-after|doughnut|	none -12
word-after|dr.|	, 8
word-after|een|	. 7
word-after|elle|	. 13
word-after|el|	. 9
word-after|end|	. 8	? 28	none 15
word-after|en|	none 6
word-after|er|	. 9
word-after|est|	none -6
word-after|es|	. 11
word-after|e|	. 8
word-after|ficou|	none -7
word-after|foreign|	, 7
word-after|four|	none -11
word-after|gedoopt|	none -14
word-after|geführt|	none -7
word-after|gehandelt|	none 6
word-after|general|	, 8
word-after|genoemd|	none -11
word-after|geprüft|	none 9
word-after|gewesen|	none 10
word-after|had|	, -10	none -10
word-after|has|	, -15
word-after|hat|	none -8
word-after|head|	, 8
word-after|heet|	none -8
word-after|her|	, 10
word-after|he|	! 11	, 12	. 20	? 17	none 12
word-after|hoje|	. 8
word-after|hätten|	none 10
word-after|if|	. -14	none 12
word-after|il|	. 12
word-after|im|	none -9
word-after|instead|	none -11
word-after|in|	, -6
word-after|ist|	none -9
word-after|is|	, -17	none -17
word-after|its|	, 11
word-after|it|	, -9	. 6
word-after|joked|	, 8
word-after|judge|	, 8
word-after|justice|	? 9
word-after|já|	none -6
word-after|komt|	none -11
word-after|kruger|	none -10
word-after|las|	none 8
word-after|la|	. 17	none -9
word-after|le|	. 18
word-after|l’|	. 14
word-after|mais|	none 7
word-after|mayor|	, 10
word-after|mr.|	none 9
word-after|mrs.|	, 13
word-after|mrs|	, 11
word-after|mr|	, 10
word-after|ms|	, 10
word-after|nennen|	none -8
word-after|nennt|	none -6
word-after|ne|	none -8
word-after|noemt|	none 6
word-after|non|	none -7
word-after|no|	none -7
word-after|one|	, 16
word-after|on|	none 10
word-after|or|	none -18
word-after|o|	. 8
word-after|para|	none -12
word-after|por|	none -8
word-after|pour|	none -7
word-after|presiding|	, 10
word-after|prime|	, 7
word-after|prosecutor|	, 8
word-after|puis|	. 8
word-after|pyo|	, 7
word-after|rating|	none -18
word-after|remark|	none -13
word-after|replied|	, 10
word-after|rires|	. 6
word-after|rose|	none -8
word-after|ruiz|	, 8
word-after|rule|	none -13
word-after|runs|	none -10
word-after|said|	, 21	? 7
word-after|sangen|	none -6
word-after|says|	, 15
word-after|sa|	. 6
word-after|schreibt|	none -9
word-after|sei|	none -8
word-after|se|	none -8
word-after|she|	, 29	? 13	none -6
word-after|sie|	. 6
word-after|signs|	none 6
word-after|since|	none -8
word-after|si|	none 8
word-after|sleeps|	none -13
word-after|son|	. 10
word-after|sous|	none -11
word-after|so|	none -9
word-after|steht|	none -10
word-after|sur|	none 8
word-after|su|	none 13
word-after|that|	, -7	none -13
word-after|there|	. -11
word-after|they|	, 8
word-after|the|	, 6	? 14	none 11
word-after|to|	none -11
word-after|tuttle|	, 7
word-after|under|	none -12
word-after|und|	none -12
word-after|union|	, 11
word-after|un|	none -7
word-after|van|	none 9
word-after|verbucht|	none -11
word-after|verrà|	none -7
word-after|vito|	, 7
word-after|von|	none -11
word-after|voor|	none -9
word-after|vor|	none -10
word-after|was|	, -12
word-after|were|	none 7
word-after|when|	. 14
word-after|which|	, -14
word-after|while|	none 9
word-after|who|	none -9
word-after|wie|	. 7
word-after|wins|	none -12
word-after|win|	none -8
word-after|with|	none -7
word-after|worden|	none -6
word-after|work|	none 12
word-after|wrote|	, 11
word-after|zijn|	. 7
word-after|zu|	none 7
word-after||	, -8	. -6	? 15	none -9
word-after|à|	none 10
word-after|è|	none -14
word-after|é|	none -12
word-after|–|	? 8	none -8
word-after|—|	! 8	. 23	? 10	none -14
word-before|	 10	% 6	' -11	's -8	( -15	) 12	, -6	- 10	. 27	: 6	; 8	? 17	a -12	aber 9	accord 11	afspraak 6	after -13	al -10	album -6	alias -9	allies 10	als 8	anuncia -11	apenas 7	appelait -12	appeler -13	appelle -12	appellent -15	arbeitstitel -7	are -16	arrive 6	arriveranno 11	arte -9	as -9	asking 10	at 9	au -11	auf -16	aufschrift -10	aurait 10	ausdruck -14	aver 10	avoir 24	band -11	baptisé -9	baptisée -14	bar -7	bautizado -6	bautizó -7	be 22	been 12	begriff -13	besluit 9	bilhete 10	blamed 10	blames -13	bleibe 9	bloß 6	bod 9	boek -10	bore 11	branded -10	buch -7	but 12	café -10	call -22	campagne 7	campanha -7	caso -6	chama -9	chama-se -6	chamado -9	chamam -8	chamam-lhe -9	change 11	chiama -13	chiamano -14	chiamarlo -8	chiamavano -11	chiamerà -9	chiede 8	chiffre 8	christened -8	cijfers 6	claque -8	client 11	cliente 11	come -10	como -8	con -6	considera 13	conteúdo 6	contre 10	cosiddetto -11	course 10	da -10	dado 7	dans -10	decision 17	decisão 9	declaró 9	decreto -8	decían -7	definisce 16	definito -7	del -15	dem -10	den 8	der -17	desde -11	destijds 9	detto -7	di 8	dichiara 8	dicho -8	dicitura -11	die -11	dire -9	disent -10	do -6	drama -12	dubbed -10	duo -10	décision 13	déjà -10	dénonce 11	dénoncé 11	déploré 9	désormais -9	een -7	ein 12	einem 7	einer 6	einfach -11	elle 10	elogiou 9	em 8	empresa 7	en -9	entitled -12	er 10	era -6	escribió -11	espressione -7	essere 11	estaba 10	estava 12	está 16	estão 10	etiqueta -11	expected 8	expression -14	expressão -13	fachblatt -10	famous -8	felt 15	ficou 6	film 8	finds -9	formula -10	frase -9	freed 9	from -10	für 12	giudizio -7	già -9	go -8	gouvernement 9	government 9	governo 11	gravar -7	grupo -9	habe 15	had 8	has 10	hashtag -10	have -7	hay 9	he 16	headed -12	heading -11	hearing 6	heet -10	heette -8	heißt -10	her 9	hij -11	his -16	homme 10	houve 13	há 13	hätten 8	il -13	im -10	in -20	include -11	initiative -10	inmiddels -6	inscrição -10	intern -7	intitola -7	intitolato -8	intitulé -10	intitulée -6	into 8	is -15	ist -10	it 20	jeudi 10	juge 11	kabinet 7	klassieke -11	könne 9	labeled -11	labelled -8	lamenta 7	lamentó 10	laut -8	lautet -10	le -24	lema -9	les -16	letter 11	leus -6	ley 10	lied -6	llama -19	llamaban -6	llamada -10	llamado -9	llaman -11	llamar -12	lodato 10	los -6	lui 7	längst -8	maar 8	man 14	marked -20	mas 9	means -14	medida 11	meeting -7	mention -14	mercado 9	mot -13	mots -6	movimento -8	na -8	naar -7	name -8	named -18	namen -13	namens -9	needed 11	needs -11	negotiate 10	nicht 14	nicknamed -15	nome -7	nommé -10	not 13	nu -8	numa 8	nur -12	né -7	o -8	objectif 7	objects 12	of -7	on -13	onder -10	one -12	op 10	open 9	opened 9	opera 12	operação -9	opschrift -7	opération -6	or -21	order 8	outcome 11	over -18	palavra -17	par -8	parola -9	partido 10	pela 9	per -10	phrase -19	piden 7	plan 11	played -9	plus -8	por -17	pour -9	pouvait 7	praised 7	preferred -18	prefers -9	programa -8	projekt 9	projet 16	promet 10	promette 9	publicar -9	publie -12	pulls -9	rated -10	read -19	reads -13	recebido 8	reconheceu 11	reconnaît 9	registered -7	regretted 8	reject -12	remained 16	report 8	reported 11	resposta 7	resta 11	resterebbe 12	result 11	return 11	revista -7	revue -6	ribattezzata -10	roman -7	said 8	salue 10	saluta 7	sang -10	sarebbero 9	say -12	saying -10	says -27	scritta -17	scritto -16	secondo -12	sees 12	sei 13	seien 13	selon -8	sempre 8	sendung -6	sentenza 9	sentirse 9	serait 12	será -8	shares -7	she 6	should 11	shown 7	sido 7	since 9	sindsdien -8	singing -9	slogan -11	so-called -22	sogenannte -7	soient 10	speech 9	spitznamen -10	stand -7	start 18	stond -8	store -8	su 9	surnomme -7	surnommée -9	são 11	tagged -12	tagline -8	talk 9	tem 10	tentoonstelling -9	ter 8	term -18	termed 13	termine -10	termo -9	testo 7	texte 11	than 10	thanked 7	the -31	them -7	titel -12	title -14	titled -18	titre -6	titula -11	titulado -8	todavía 10	trattati 14	trimestre 9	trouvent 8	tube -6	têm -8	título -7	um -7	uma 7	una -6	und -14	under -18	une 6	urteil 9	usted -6	van 13	ve 9	ver 9	verdict 11	veut 7	virou -13	voit 7	volgt 6	volksmond -8	von 10	voortaan -10	voto 10	vouloir -6	wants 7	was 21	welcomed 9	werd -8	were 8	who -7	whose -13	wie -10	with -6	wolle 7	woord -12	word -15	words -16	wort -11	would 25	written -7	zaak 10	zeitung -12	zich 11	zijn -10	zogeheten -9	zusatz -13	é -12	était 10	être 13	— 12
word-before|%|	4-7 6
word-before|'s|	2-3 -9
word-before|'|	2-3 -10
word-before|(|	1 -10	2-3 -13	4-7 -6
word-before|)|	8+ 8
word-before|,|	1 -13	8+ 10
word-before|-|	8+ 10
word-before|.|	1 17	2-3 20	4-7 13	8+ 17
word-before|:|	2-3 9	4-7 6
word-before|?|	1 18	2-3 12	4-7 7	8+ 14
word-before|about|	1 -12	4-7 12
word-before|accord|	2-3 10
word-before|admite|	2-3 12
word-before|afspraak|	4-7 6
word-before|after|	2-3 -9
word-before|against|	2-3 -10	4-7 13
word-before|album|	2-3 -6
word-before|alias|	1 -7	2-3 -10
word-before|allies|	8+ 10
word-before|als|	1 8	4-7 14
word-before|al|	2-3 -10
word-before|and|	1 -11	2-3 8	8+ 12
word-before|answered|	2-3 -11
word-before|anuncia|	4-7 -11
word-before|an|	1 13	2-3 -15
word-before|appelait|	2-3 -8
word-before|appellent|	2-3 -12	4-7 -12
word-before|appelle|	1 -11	2-3 -10
word-before|arbeitstitel|	2-3 -7
word-before|are|	1 -13	2-3 -8
word-before|arriveranno|	4-7 11
word-before|arrive|	4-7 6
word-before|arte|	2-3 -9
word-before|as|	2-3 -15	4-7 10	8+ 18
word-before|at|	1 9
word-before|aufschrift|	2-3 -10
word-before|auf|	1 -17
word-before|aurait|	4-7 10
word-before|ausdruck|	1 -14
word-before|au|	2-3 -6
word-before|aver|	2-3 8	4-7 13
word-before|avoir|	2-3 20	4-7 15
word-before|a|	1 8	2-3 -24	4-7 24	8+ 13
word-before|baptisée|	2-3 -7	4-7 -11
word-before|baptisé|	1 -8	2-3 -7
word-before|bar|	2-3 -7
word-before|bautizado|	2-3 -6
word-before|become|	4-7 12
word-before|been|	2-3 22	4-7 22	8+ 13
word-before|begriff|	1 -8	2-3 -9
word-before|be|	1 17	2-3 9	4-7 16
word-before|bilhete|	2-3 10
word-before|blamed|	2-3 7	4-7 11
word-before|blames|	2-3 -13
word-before|bod|	2-3 9
word-before|but|	2-3 12	4-7 9
word-before|by|	4-7 11
word-before|café|	2-3 -10
word-before|called|	1 -6	4-7 13
word-before|call|	1 -14	2-3 -16
word-before|campagne|	4-7 7
word-before|campanha|	2-3 -7
word-before|caso|	2-3 6
word-before|chama-se|	2-3 -6
word-before|chamado|	1 -8
word-before|chamam-lhe|	2-3 -9
word-before|chamam|	2-3 -8
word-before|chama|	2-3 -9
word-before|che|	4-7 10
word-before|chiamano|	1 -11	2-3 -14
word-before|chiamarlo|	1 -8
word-before|chiamavano|	1 -9
word-before|chiama|	1 -10	2-3 -14
word-before|chiamerà|	1 -7
word-before|christened|	2-3 -8
word-before|claque|	2-3 -8
word-before|cliente|	4-7 11
word-before|come|	2-3 -16
word-before|como|	2-3 -6	4-7 -10
word-before|considera|	1 10	4-7 13
word-before|conteúdo|	4-7 6
word-before|contre|	2-3 7
word-before|con|	4-7 -8
word-before|cosiddetto|	2-3 -11
word-before|dado|	4-7 7
word-before|dans|	2-3 -12
word-before|das|	4-7 6
word-before|dat|	1 -8	2-3 11	4-7 8	8+ 7
word-before|da|	2-3 -10
word-before|decision|	1 10	4-7 9
word-before|decisão|	4-7 7
word-before|declaró|	4-7 9
word-before|decreto|	2-3 -8
word-before|decían|	2-3 -7
word-before|definisce|	4-7 14
word-before|del|	1 -10	2-3 -14
word-before|dem|	2-3 -6
word-before|den|	2-3 12
word-before|der|	1 -21	2-3 -7
word-before|desde|	2-3 -11
word-before|destijds|	2-3 8
word-before|detto|	4-7 7
word-before|de|	2-3 6	8+ 9
word-before|dicho|	1 -8
word-before|dicitura|	2-3 -11
word-before|die|	1 -19	2-3 -8
word-before|dire|	1 -9
word-before|disent|	1 -11
word-before|dite|	2-3 -9
word-before|dit|	1 9
word-before|di|	2-3 9	4-7 9
word-before|dossier|	1 8
word-before|do|	1 -6
word-before|drama|	2-3 -8
word-before|duo|	2-3 -10
word-before|du|	2-3 -10
word-before|décision|	2-3 10
word-before|déjà|	4-7 -10
word-before|dénonce|	4-7 6
word-before|dénoncé|	4-7 11
word-before|déploré|	2-3 9
word-before|désormais|	2-3 -9
word-before|een|	2-3 -13
word-before|einem|	2-3 9	4-7 13
word-before|einen|	1 6	4-7 -10
word-before|einer|	4-7 10
word-before|eine|	4-7 12
word-before|ein|	4-7 12
word-before|elle|	2-3 7	4-7 7
word-before|el|	2-3 -14
word-before|em|	1 13
word-before|entitled|	4-7 -10
word-before|en|	1 -14
word-before|er|	4-7 12
word-before|essere|	2-3 10
word-before|estava|	2-3 6
word-before|est|	4-7 14	8+ 6
word-before|está|	2-3 13	4-7 10
word-before|es|	4-7 10
word-before|etiqueta|	1 -11
word-before|et|	1 -8	2-3 -9
word-before|expression|	2-3 -12
word-before|expressão|	2-3 -13
word-before|e|	1 -9	4-7 10
word-before|famous|	2-3 -8
word-before|felt|	1 12
word-before|film|	2-3 8
word-before|finds|	2-3 -9
word-before|foi|	2-3 13
word-before|formula|	2-3 -10
word-before|for|	8+ -6
word-before|frase|	2-3 -7	4-7 -7
word-before|from|	1 -12
word-before|für|	1 8	2-3 7	4-7 9
word-before|giudizio|	1 -7
word-before|government|	4-7 9
word-before|governo|	4-7 11
word-before|gravar|	2-3 -7
word-before|grupo|	2-3 -8
word-before|haar|	4-7 10
word-before|habe|	2-3 15	4-7 7
word-before|had|	1 -13	2-3 7	4-7 30	8+ 17
word-before|hashtag|	1 -10
word-before|has|	4-7 10
word-before|have|	2-3 -7
word-before|headed|	2-3 -10
word-before|heading|	2-3 -11
word-before|hearing|	4-7 6
word-before|heet|	1 -7	2-3 -7
word-before|heißt|	1 -10	2-3 -8
word-before|her|	2-3 6
word-before|het|	2-3 11	4-7 8
word-before|he|	4-7 9	8+ 10
word-before|hij|	1 -10
word-before|him|	2-3 -12	4-7 11
word-before|his|	1 -12	2-3 -10
word-before|homme|	4-7 11
word-before|houve|	2-3 7
word-before|hätten|	4-7 9
word-before|il|	1 -9	2-3 -11
word-before|im|	2-3 -10
word-before|include|	2-3 -11
word-before|initiative|	2-3 -10
word-before|inmiddels|	2-3 -6
word-before|intern|	2-3 -7
word-before|intitolato|	2-3 -8
word-before|intitola|	2-3 -9
word-before|intitulée|	2-3 -6
word-before|intitulé|	4-7 -8
word-before|into|	4-7 8
word-before|in|	2-3 -17	4-7 -10
word-before|is|	1 -6	2-3 -15	8+ 14
word-before|its|	1 -16
word-before|it|	1 16	2-3 7	4-7 27
word-before|i|	1 -13
word-before|jeudi|	2-3 10
word-before|juge|	1 10	2-3 6
word-before|klassieke|	1 -11
word-before|labeled|	2-3 -8
word-before|labelled|	2-3 -8
word-before|lamenta|	2-3 7
word-before|la|	1 9	2-3 -10
word-before|lema|	2-3 -9
word-before|les|	1 -11	2-3 -14
word-before|leus|	2-3 -6
word-before|le|	1 -10	2-3 -22
word-before|lied|	2-3 -6
word-before|line|	2-3 7	4-7 -10
word-before|llamaban|	2-3 -6
word-before|llamado|	2-3 -9
word-before|llaman|	1 -9	2-3 -9
word-before|llamar|	2-3 -10
word-before|llama|	2-3 -20
word-before|los|	2-3 -6
word-before|lui|	4-7 7
word-before|längst|	2-3 -6
word-before|maar|	4-7 8
word-before|man|	2-3 12
word-before|marked|	1 -20	2-3 -8
word-before|means|	2-3 -11
word-before|meeting|	2-3 -12
word-before|mention|	2-3 -10
word-before|mercado|	4-7 9
word-before|met|	2-3 6	4-7 -6
word-before|mots|	2-3 -6
word-before|mot|	1 -13
word-before|movimento|	2-3 -8
word-before|named|	1 -12	2-3 -13
word-before|namen|	1 -11	2-3 -12
word-before|needed|	4-7 9
word-before|needs|	1 -11
word-before|negotiate|	4-7 10
word-before|nicht|	4-7 7
word-before|nicknamed|	2-3 -11	4-7 -11
word-before|nome|	2-3 -7
word-before|nommé|	1 -7
word-before|no|	1 -8	2-3 6
word-before|number|	4-7 8
word-before|nur|	2-3 -11
word-before|nu|	2-3 -8
word-before|né|	1 -7
word-before|of|	1 -25	8+ 16
word-before|onder|	1 -8
word-before|on|	1 -15	2-3 -9
word-before|operazione|	2-3 -9
word-before|opera|	4-7 10
word-before|operação|	2-3 -7
word-before|opschrift|	2-3 -6
word-before|opération|	2-3 -7
word-before|or|	1 -11	2-3 -16
word-before|out|	4-7 11
word-before|over|	1 -20	2-3 -17	4-7 12
word-before|o|	1 -12
word-before|palavra|	1 -17
word-before|para|	1 -9
word-before|parola|	1 -9
word-before|partido|	4-7 6
word-before|par|	2-3 -8
word-before|pela|	2-3 9
word-before|per|	2-3 -7
word-before|phrase|	1 -9	2-3 -16
word-before|plan|	2-3 9	4-7 10
word-before|played|	2-3 -9
word-before|por|	1 -14	2-3 -12
word-before|pour|	1 -12
word-before|preferred|	1 -12	2-3 -13
word-before|prefers|	1 -9
word-before|programa|	2-3 -8
word-before|projet|	4-7 10
word-before|promette|	2-3 8
word-before|promet|	4-7 10
word-before|publicar|	4-7 -10
word-before|publie|	4-7 -10
word-before|que|	1 -6	4-7 22	8+ 9
word-before|rated|	1 -10
word-before|reading|	4-7 -12
word-before|reads|	4-7 -13
word-before|read|	1 -11	2-3 -7	4-7 -16
word-before|regretted|	4-7 8
word-before|reject|	1 -12
word-before|remained|	2-3 16
word-before|reported|	2-3 11
word-before|report|	4-7 11
word-before|resposta|	2-3 7
word-before|resta|	2-3 10
word-before|resterebbe|	4-7 12
word-before|result|	2-3 11
word-before|return|	4-7 11
word-before|revista|	2-3 -9
word-before|revue|	2-3 -6
word-before|roman|	4-7 -7
word-before|said|	1 11
word-before|salue|	2-3 6	4-7 10
word-before|saluta|	2-3 7
word-before|sang|	4-7 -10
word-before|says|	1 -15	2-3 -14	4-7 -16
word-before|say|	2-3 -10
word-before|scritta|	2-3 -12	4-7 -10
word-before|scritto|	1 -10	2-3 -10	4-7 -9
word-before|secondo|	1 -10
word-before|sees|	2-3 12
word-before|seien|	2-3 10	4-7 8
word-before|sei|	2-3 14	4-7 9
word-before|selon|	2-3 -7
word-before|sempre|	2-3 6
word-before|sendung|	2-3 -6
word-before|sentenza|	4-7 9
word-before|serait|	2-3 11
word-before|será|	4-7 -8
word-before|should|	2-3 10
word-before|sich|	1 10	2-3 7
word-before|sido|	4-7 7
word-before|sie|	8+ 6
word-before|since|	4-7 11
word-before|sindsdien|	2-3 -8
word-before|slogan|	2-3 -12	4-7 -7
word-before|so-called|	1 -10	2-3 -21
word-before|sogenannte|	1 -7
word-before|sold|	2-3 -9
word-before|speech|	4-7 9
word-before|start|	2-3 9	4-7 16	8+ 21
word-before|surnommée|	2-3 -9
word-before|surnommé|	2-3 -7
word-before|su|	2-3 8
word-before|são|	2-3 10
word-before|talk|	4-7 9
word-before|termed|	2-3 13
word-before|termine|	1 -8
word-before|termo|	1 -9
word-before|term|	1 -10	2-3 -13
word-before|ter|	4-7 10
word-before|texte|	4-7 9
word-before|that|	1 -14	4-7 25	8+ 17
word-before|them|	2-3 -9
word-before|they|	4-7 11
word-before|the|	1 -31	2-3 -22	4-7 -7
word-before|titel|	2-3 -7	4-7 -8
word-before|titled|	2-3 -15	4-7 -11
word-before|title|	2-3 -9	4-7 -11
word-before|titulado|	4-7 -8
word-before|titula|	1 -11
word-before|to|	1 -15	4-7 25	8+ 10
word-before|trattati|	4-7 14
word-before|trouvent|	1 8
word-before|tube|	2-3 -6
word-before|têm|	2-3 -8
word-before|uma|	2-3 6
word-before|um|	4-7 -7
word-before|una|	2-3 -9
word-before|under|	1 -18
word-before|und|	1 -8	2-3 -10
word-before|une|	1 10	4-7 13
word-before|un|	4-7 8
word-before|van|	1 15	4-7 8
word-before|veut|	2-3 7
word-before|ve|	1 7
word-before|virou|	4-7 -11
word-before|volgt|	2-3 6
word-before|vom|	1 -10
word-before|von|	1 6	2-3 6	4-7 8
word-before|voortaan|	2-3 -10
word-before|voor|	2-3 12
word-before|vor|	4-7 9
word-before|voto|	2-3 10
word-before|wants|	4-7 7
word-before|was|	1 7	2-3 15	4-7 33	8+ 14
word-before|welcomed|	4-7 9
word-before|were|	2-3 21	8+ 15
word-before|whose|	2-3 -10
word-before|wie|	2-3 -10
word-before|with|	2-3 -8
word-before|wolle|	4-7 7
word-before|woord|	1 -15
word-before|words|	2-3 -14	4-7 -6
word-before|word|	1 -15
word-before|wort|	1 -11
word-before|would|	2-3 18	4-7 16	8+ 10
word-before|wrote|	2-3 -11
word-before|y|	1 -12	2-3 -9	4-7 11
word-before|zeitung|	2-3 -11
word-before|zich|	2-3 11
word-before|zijn|	1 -8
word-before|zogeheten|	1 -7
word-before||	1 -9	4-7 23	8+ 16
word-before|à|	4-7 16	8+ 7
word-before|è|	1 -6	2-3 13	4-7 21
word-before|était|	2-3 8	4-7 8
word-before|été|	4-7 8
word-before|é|	1 -9	2-3 -6	4-7 -8	8+ 10
word-before|être|	2-3 10	4-7 9
word-before|—|	2-3 11	4-7 13	8+ 8
word-before|’s|	4-7 -7
word-before|’|	2-3 14
work|near|near|,|	all -8
work|near|near|	all -12	first 15
work|near|near|preposition|	all -8
work|near|near|stop|	first 15
work|near|none|,|	all -21	all-one -21	first -17	none 11
work|near|none|:|	all-one 6	first -18	none -7
work|near|none|	all -35	all-one -12	first -24	none 6	some 12	titled 8
work|near|none|auxiliary|	all -9	none 14
work|near|none|coordinator|	all -10	none -10
work|near|none|determiner|	none -14
work|near|none|possessive|	all -8
work|near|none|preposition|	all -15	first -11
work|near|none|quote|	first 13
work|near|none|stop|	all-one 12	first 6
work|near|none|subordinator|	all -9	none 7
work|near|none|that|	none -7
work|near|none|verb-judging|	all -18	all-one -10
work|near|none|verb-saying|	all-one -11	none 13
work|near|none|word|	all -10	all-one -11	first -8	some 10
work|none|near|,|	all -8	none 10
work|none|near|:|	first 13
work|none|near|	all -16	all-one -12	none 6
work|none|near|capital|	all-one -11
work|none|near|determiner|	all -8
work|none|near|preposition|	all -11	all-one -9	first -12
work|none|near|start|	all -10	all-one -10	first 19
work|none|near|stop|	first 10
work|none|near|verb-judging|	none 12
work|none|near|verb-saying|	all-one -11
work|none|near|verb-thinking|	none 9
work|none|near|word|	all -7	all-one -9	first -10	none -12
work|none|none|%|	none 6
work|none|none|'|	none -6
work|none|none|(|	all-one -9	none -8
work|none|none|)|	first 8
work|none|none|,|	all -16	all-one -9	none 12	some 10	upper 11
work|none|none|-|	first 10
work|none|none|:|	all 8	all-one 11	first 8	none -16	titled 8	upper 9
work|none|none|;|	none 12
work|none|none|adverb|	all-one -8	first -7	none 7
work|none|none|	all -18	all-one -8	none 8	some 10	upper 9
work|none|none|auxiliary|	all -15	all-one -17	first -10	most 14	none 10	some 14
work|none|none|capital|	all -7	first -16	most -10	none 6	some 9
work|none|none|coordinator|	all -9	all-one -14	first -8
work|none|none|determiner|	first -6	none -11	titled -6
work|none|none|possessive|	all -14	all-one -15	none 9
work|none|none|preposition|	all-one -8	first -16	most 6	some 10
work|none|none|pronoun|	all-one -7	none 7	some 13
work|none|none|quote|	first 18	none -9
work|none|none|start|	first 24	most 20
work|none|none|stop|	all 12	all-one 15	first 26	most 6
work|none|none|subordinator|	all -10	all-one -28	none -6	some -7
work|none|none|that|	all-one -11	none 9	some 8
work|none|none|verb-judging|	all -23	all-one -21	some -12
work|none|none|verb-saying|	all -6	first -15	most 12	some 11	titled 7
work|none|none|verb-thinking|	all -7	all-one -10	none 6	some 9
work|none|none|word|	all -14	all-one -15	first -27	none 10	titled -13
work|none|none|–|	first 12
work|none|none|—|	all-one 9	first 12
work|none|right|	all -9	all-one -11	first 11
work|none|right|determiner|	all -7
work|none|right|start|	first 12
work|none|right|stop|	first 9
work|none|right|word|	none -12
work|right|near|	all -14
work|right|near|verb-saying|	all -7
work|right|near|word|	all -10
work|right|none|	all -20	all-one -9	first -7	most -9	some 11
work|right|none|capital|	all -11	all-one -13	first -9	most -7	none 9
work|right|none|verb-saying|	all-one -12	none -8
work|right|none|verb-thinking|	none 9
work|right|none|word|	all -18	first -16	some 6
`;
